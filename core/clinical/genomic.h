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
    std::optional<double> purity; ///< fraction of tumour cells as stated, above 0 to 1
    friend bool operator==(const Specimen&, const Specimen&) = default;
};

enum class Genome { Unknown, GRCh37, GRCh38 };
enum class Origin { Unknown, Somatic, Germline };

/// How much of a gene's target one assay read deeply enough, as the laboratory states it.
struct GeneCoverage
{
    std::string gene;
    double fraction = 0; ///< 0 to 1
    friend bool operator==(const GeneCoverage&, const GeneCoverage&) = default;
};

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
    Presence detectsChromosomeArms = Presence::Unknown; ///< cytogenetics or copy number of arms
    std::optional<double> coveredMegabases;             ///< Mb of coding sequence, where stated
    std::vector<GeneCoverage> coverage;                 ///< empty where not stated
    std::optional<double> requiredCoverage; ///< the laboratory's own limit for `coverage`, 0 to 1
    friend bool operator==(const Assay&, const Assay&) = default;
};

enum class FindingKind {
    SmallVariant,
    CopyNumber,
    Fusion,
    StructuralVariant,
    Signature,    ///< MSI, MMR, TMB, HRD: `name`, with `status` or `quantity`
    Expression,   ///< a protein or RNA marker: `name`, with `status` or `quantity`
    TestedNormal, ///< an explicit negative: nothing found in `gene` (or of `name`); with both, of
                  ///< `name` in `gene` (kSmallVariants) and of nothing else
    /// A chromosome arm or a whole chromosome: `name` "17p" or "7", with `copyNumberClass` "gain"
    /// or "loss". A deleted arm is "loss": one copy less is what the word means for an arm.
    ArmCopyNumber
};

/// `name` of a negative that speaks of small variants alone ("KRAS wild type").
inline constexpr const char* kSmallVariants = "small variants";

/// Where the protein change of a small variant comes from.
enum class ProteinSource {
    Unknown,        ///< nobody has looked yet
    Stated,         ///< by the source: annotation of the file, report, typed entry
    KnownPosition,  ///< by its coordinates, from the positions of the knowledge pack
    LiftedPosition, ///< the same, by its coordinates in the other build (`lifted`)
    NotResolved     ///< neither stated nor known: the file wants annotation (VEP, SnpEff)
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
    ProteinSource proteinSource = ProteinSource::Unknown;
    std::string knownBy;    ///< entry of the pack that knows the coordinates: "CIViC:12"
    std::string fileChoice; ///< transcript and change that the file itself prefers, where another
                            ///< transcript speaks: "ENST00000311936.8 c.35G>A p.Gly12Asp"
    std::vector<std::string> consequences; ///< Sequence Ontology terms
    std::string exon;                      ///< "19/28" or "19"; empty unknown

    Genome genome = Genome::Unknown;
    std::string chromosome; ///< without "chr"
    std::int64_t position = 0;
    std::string reference;
    std::string alternative;
    std::string asWritten;  ///< "7:55242463:AAG>AA": the allele as the file has it, where it was
                            ///< normalised
    std::string lifted;     ///< "GRCh37 7:140453136:A>T": in the other build, through a chain file
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

    /// Highest allele frequency among the gnomAD populations in the file, 0 to 1. Empty with a
    /// `populationSource`: the file carries gnomAD frequencies and has none for this allele. Both
    /// empty: not looked up.
    std::optional<double> populationFrequency;
    std::string populationSource;         ///< "gnomAD AFR", "gnomAD overall", "gnomAD"
    std::vector<std::string> predictions; ///< in silico, "SIFT deleterious", "PolyPhen benign"
    friend bool operator==(const Finding&, const Finding&) = default;
};

BOOST_DESCRIBE_STRUCT(Specimen, (), (header, tumour, collected, type, site, isTumour, purity))
BOOST_DESCRIBE_ENUM(Genome, Unknown, GRCh37, GRCh38)
BOOST_DESCRIBE_ENUM(Origin, Unknown, Somatic, Germline)
BOOST_DESCRIBE_STRUCT(GeneCoverage, (), (gene, fraction))
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
                       detectsChromosomeArms,
                       coveredMegabases,
                       coverage,
                       requiredCoverage))
BOOST_DESCRIBE_ENUM(FindingKind,
                    SmallVariant,
                    CopyNumber,
                    Fusion,
                    StructuralVariant,
                    Signature,
                    Expression,
                    TestedNormal,
                    ArmCopyNumber)
BOOST_DESCRIBE_ENUM(ProteinSource, Unknown, Stated, KnownPosition, LiftedPosition, NotResolved)
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
                       proteinSource,
                       knownBy,
                       fileChoice,
                       consequences,
                       exon,
                       genome,
                       chromosome,
                       position,
                       reference,
                       alternative,
                       asWritten,
                       lifted,
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
                       isOncogenicStated,
                       populationFrequency,
                       populationSource,
                       predictions))

} // namespace consilium::clinical
