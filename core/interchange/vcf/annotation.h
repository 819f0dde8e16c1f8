#pragma once

#include "core/clinical/genomic.h"
#include "core/terminology/tables.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::interchange::vcf
{

/// Which annotation a file carries and how its fields are called, from the header's description.
struct AnnotationFormat
{
    enum class Kind { None, Csq, Ann };

    /// The fields that are read, under VEP's names.
    enum Column {
        Allele,
        AlleleNumber,
        Consequence,
        Symbol,
        Feature,
        Coding,
        Protein,
        Exon,
        ManeSelect,
        ManePlusClinical,
        Mane,
        Pick,
        Canonical,
        Significance,
        Existing,
        ColumnCount
    };

    Kind kind = Kind::None;
    std::string tag;                 ///< the INFO field: "CSQ", "ANN"
    std::vector<std::string> fields; ///< lower case, under VEP's names
    std::vector<int> columns;        ///< of each field: the Column it is, or ColumnCount

    [[nodiscard]] static AnnotationFormat
    fromDescription(Kind kind, std::string tag, std::string_view description);
};

/// One entry of an annotation, cut into the fields that are read. Points into the record.
struct Entry
{
    std::array<std::string_view, AnnotationFormat::ColumnCount> values;
    std::string_view text;     ///< the whole entry
    bool isMismatched = false; ///< other fields than the header says: not used

    Entry() = default;
    Entry(const AnnotationFormat& format, std::string_view text);

    [[nodiscard]] std::string_view operator[](AnnotationFormat::Column column) const
    {
        return values[column];
    }
};

/// Chooses which transcript speaks for an allele. Of each gene one does: MANE Select, by the file
/// or by the table of genes (versions do not matter), else MANE Plus Clinical, picked, canonical,
/// first; where none of them is affected in a way that is reported, MANE Plus Clinical may. Of
/// several genes the first that is reportably affected speaks. Used by one thread at a time.
class TranscriptChoice
{
public:
    /// `genes` may be null: then the file alone says what is MANE Select. It must outlive this.
    TranscriptChoice(AnnotationFormat format, const terminology::GeneTable* genes);

    /// Reads the annotation of one allele; what was chosen before is forgotten. `value` has to stay
    /// where it is until the next call.
    void choose(std::string_view value,
                std::string_view reference,
                std::string_view alternative,
                int alleleIndex,
                int alleleCount);

    [[nodiscard]] const AnnotationFormat& format() const { return m_format; }

    /// Whether the allele has at least one entry.
    [[nodiscard]] bool isAnnotated() const { return m_chosen >= 0; }

    /// Whether an entry has other fields than the header says, and was not used.
    [[nodiscard]] bool isMismatched() const { return m_isMismatched; }

    /// Whether a consequence touches coding sequence, splice sites, a fusion, or a known regulatory
    /// site reported as upstream of TERT.
    [[nodiscard]] bool isReportable() const;

    /// Fills gene, transcript, HGVS, consequences and exon. Finding::fileChoice names the
    /// transcript that the file picks or lists first for the gene, where it is another.
    void fill(clinical::Finding& finding) const;

private:
    struct Gene
    {
        Entry speaks;
        Entry ofFile;      ///< picked, else first
        int standing = -1; ///< of `speaks`; -1: not asked for yet
    };

    void take(Entry entry);
    void fillEvidence(std::string_view entry, clinical::Finding& finding) const;
    [[nodiscard]] int standingOf(const Entry& entry) const;

    AnnotationFormat m_format;
    const terminology::GeneTable* m_table;
    std::vector<Gene> m_genes; ///< the first m_count are of this allele
    std::size_t m_count = 0;
    int m_chosen = -1;
    bool m_isMismatched = false;
};

} // namespace consilium::interchange::vcf
