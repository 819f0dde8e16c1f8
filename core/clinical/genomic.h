#pragma once

#include "core/clinical/values.h"

#include <cstdint>
#include <optional>

namespace consilium::clinical
{

/// Material taken from the patient. `tumour` is the key of the tumour it belongs to, empty where
/// not stated.
struct Specimen
{
    Header header;
    std::string tumour;
    PartialDate collected;
    Concept type;
    Concept site;
    Presence isTumour = Presence::Unknown;
    friend bool operator==(const Specimen&, const Specimen&) = default;
};

enum class Genome { Unknown, GRCh37, GRCh38 };
enum class Origin { Unknown, Somatic, Germline };

/// One test run on one specimen. A gene counts as tested only if it is listed in `genesTested`, or
/// if `coversAllGenes` is stated (exome, genome); an empty list means that the content is not
/// known.
struct Assay
{
    Header header;
    std::string specimen;
    PartialDate date;
    std::string name;
    Genome genome = Genome::Unknown;
    std::string tumourSample; ///< sample name inside the file, as named by the user or the header
    std::string normalSample;
    std::vector<std::string> genesTested;
    std::vector<std::string> genesFailed;
    Presence coversAllGenes = Presence::Unknown;
    Presence detectsSmallVariants = Presence::Unknown;
    Presence detectsCopyNumber = Presence::Unknown;
    Presence detectsFusions = Presence::Unknown;
    std::optional<double> coveredMegabases; ///< Mb of coding sequence, where stated
    friend bool operator==(const Assay&, const Assay&) = default;
};

enum class FindingKind {
    SmallVariant,
    CopyNumber,
    Fusion,
    StructuralVariant,
    Signature,   ///< MSI, MMR, TMB, HRD: `name`, with `status` or `quantity`
    Expression,  ///< a protein or RNA marker: `name`, with `status` or `quantity`
    TestedNormal ///< an explicit negative: nothing found in `gene` (or of `name`)
};

/// What a test found, or explicitly did not find. Coordinates are 1-based as in VCF.
struct Finding
{
    Header header;
    std::string assay;
    std::string specimen;
    PartialDate date;
    FindingKind kind = FindingKind::SmallVariant;
    Assertion assertion = Assertion::Confirmed;
    Origin origin = Origin::Unknown;

    std::string gene;        ///< approved symbol
    std::string partner;     ///< second gene of a fusion (3' side when `gene` is the 5' side)
    std::string transcript;  ///< with version, as the file has it
    std::string hgvsCoding;  ///< "c.2573T>G", without the reference
    std::string hgvsProtein; ///< "p.Leu858Arg" or "p.L858R" as the file has it
    std::string hgvsGenomic;
    std::vector<std::string> consequences; ///< Sequence Ontology terms
    std::string exon;                      ///< "19/28" or "19"; empty unknown

    Genome genome = Genome::Unknown;
    std::string chromosome; ///< without "chr"
    std::int64_t position = 0;
    std::string reference;
    std::string alternative;
    std::string filter;     ///< VCF FILTER; "." not filtered
    std::string identifier; ///< rs number or COSMIC id

    std::optional<double> alleleFraction; ///< 0 to 1
    std::string alleleFractionSource;     ///< "FORMAT/AF", "FORMAT/AD", ...
    std::optional<int> depth;
    std::optional<int> alternativeDepth;
    std::string zygosity; ///< genotype as the file has it ("0/1")

    std::optional<double> copyNumber;
    std::string copyNumberClass; ///< "amplification", "gain", "loss", "deletion"; empty not stated

    std::string name; ///< marker or signature: "MSI", "MMR", "TMB", "HRD", "PD-L1 TPS", "ER"
    std::string
        status; ///< "positive", "negative", "high", "low", "stable", "deficient", "proficient", ...
    std::optional<Quantity> quantity;

    std::string clinicalSignificance; ///< as the source has it ("Pathogenic")
    bool isOncogenicStated = false;   ///< the source calls it oncogenic or pathogenic
    friend bool operator==(const Finding&, const Finding&) = default;
};

BOOST_DESCRIBE_STRUCT(Specimen, (), (header, tumour, collected, type, site, isTumour))
BOOST_DESCRIBE_ENUM(Genome, Unknown, GRCh37, GRCh38)
BOOST_DESCRIBE_ENUM(Origin, Unknown, Somatic, Germline)
BOOST_DESCRIBE_STRUCT(Assay,
                      (),
                      (header,
                       specimen,
                       date,
                       name,
                       genome,
                       tumourSample,
                       normalSample,
                       genesTested,
                       genesFailed,
                       coversAllGenes,
                       detectsSmallVariants,
                       detectsCopyNumber,
                       detectsFusions,
                       coveredMegabases))
BOOST_DESCRIBE_ENUM(FindingKind,
                    SmallVariant,
                    CopyNumber,
                    Fusion,
                    StructuralVariant,
                    Signature,
                    Expression,
                    TestedNormal)
BOOST_DESCRIBE_STRUCT(Finding,
                      (),
                      (header,
                       assay,
                       specimen,
                       date,
                       kind,
                       assertion,
                       origin,
                       gene,
                       partner,
                       transcript,
                       hgvsCoding,
                       hgvsProtein,
                       hgvsGenomic,
                       consequences,
                       exon,
                       genome,
                       chromosome,
                       position,
                       reference,
                       alternative,
                       filter,
                       identifier,
                       alleleFraction,
                       alleleFractionSource,
                       depth,
                       alternativeDepth,
                       zygosity,
                       copyNumber,
                       copyNumberClass,
                       name,
                       status,
                       quantity,
                       clinicalSignificance,
                       isOncogenicStated))

} // namespace consilium::clinical
