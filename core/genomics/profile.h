#pragma once

#include "core/clinical/case.h"
#include "core/genomics/protein_change.h"
#include "core/knowledge/statements.h"
#include "core/terminology/tables.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace consilium::genomics
{

/// What is known about a gene. The default is Unknown: a gene that nobody says was tested is never
/// normal.
enum class GeneState { Unknown, Altered, TestedNormal, NotCovered, Failed };

/// Three-valued truth: Unknown wherever the answer rests on something that was not tested.
enum class Truth { False, Unknown, True };

/// The answer to a biomarker tree: which findings it rests on (indexes into Case::findings) and,
/// where it is Unknown, the tests that would settle it ("EGFR", "MSI", "PD-L1 TPS"), sorted and
/// without repeats.
struct Match
{
    Truth truth = Truth::Unknown;
    std::vector<int> findings;
    std::set<std::string> missingTests;
};

/// A small variant or structural finding as matching reads it.
struct Reading
{
    int finding = 0; ///< index into Case::findings
    std::string gene;
    std::string partner;
    std::optional<ProteinChange> protein;
    std::vector<int> exons; ///< as the annotation states them; empty where it does not
    bool isTruncating = false;
    bool isInFrameDeletion = false;
    bool isInFrameInsertion = false;
    bool isExonSkipping = false;
    bool isSilent = false; ///< synonymous or outside coding and splice sites
};

/// Tumour and germline findings of one case, arranged by gene. A value; several threads may read
/// one.
class Profile
{
public:
    /// Only findings that count (confirmed or provisional) and passed their caller's filter are
    /// read; findings that did not pass are counted in hiddenByFilter().
    [[nodiscard]] static Profile of(const clinical::Case& record,
                                    const terminology::GeneTable& genes);

    [[nodiscard]] GeneState state(const std::string& gene) const;
    [[nodiscard]] Match evaluate(const knowledge::Biomarker& biomarker) const;

    [[nodiscard]] const std::vector<Reading>& readings() const { return m_readings; }

    /// Genes with any statement about them, in alphabetical order.
    [[nodiscard]] std::vector<std::string> genes() const;

    [[nodiscard]] int hiddenByFilter() const { return m_hidden; }

private:
    enum class Question { SmallVariants, CopyNumber, Fusions };

    [[nodiscard]] Match evaluateLeaf(const knowledge::Leaf& leaf) const;
    [[nodiscard]] Match evaluateGenomic(const knowledge::Leaf& leaf) const;
    [[nodiscard]] Match evaluateMarker(const knowledge::Leaf& leaf) const;
    /// Whether a negative answer about this gene rests on a test: an explicit negative or an assay
    /// that covers it.
    [[nodiscard]] bool isTested(const std::string& gene, Question question) const;

    clinical::Case m_record;
    std::vector<Reading> m_readings;
    std::set<std::string> m_normal; ///< explicit negatives
    std::set<std::string> m_failed;
    std::map<std::string, std::set<Question>> m_covered;
    std::set<Question> m_coveredEverywhere;
    bool m_hasPanel = false; ///< some assay names its content: a gene outside it is not covered
    int m_hidden = 0;
};

/// "pathogenic", "truncating" or "oncogenic" as far as the finding itself supports it: stated
/// significance, or a truncating change. Oncogenicity by points is core/genomics' next step;
/// nothing is inferred here beyond that.
[[nodiscard]] bool isOfClass(const clinical::Finding& finding,
                             const Reading& reading,
                             const std::string& variantClass);

} // namespace consilium::genomics
