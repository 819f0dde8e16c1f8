#pragma once

#include "core/base/message.h"
#include "core/clinical/case.h"
#include "core/genomics/reading.h"
#include "core/knowledge/statements.h"
#include "core/terminology/tables.h"

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace consilium::genomics
{

class OncogenicityKnowledge;

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

/// The state of a gene with what it rests on.
struct GeneStatus
{
    GeneState state = GeneState::Unknown;
    Message why;
};

/// Tumour and germline findings of one case, arranged by gene. A value; several threads may read
/// one.
class Profile
{
public:
    /// Only findings that count (confirmed or provisional) and passed their caller's filter are
    /// read; findings that did not pass are counted in hiddenByFilter(). With `knowledge` each
    /// small variant has its points and each gene its role, and "oncogenic" is asked of them;
    /// without it only what the findings state and truncation count.
    [[nodiscard]] static Profile of(const clinical::Case& record,
                                    const terminology::GeneTable& genes,
                                    const OncogenicityKnowledge* knowledge = nullptr);

    /// Of small variants in the tumour, from findings, explicit negatives, the content of the
    /// assays and the coverage they state. An assay of a specimen that is no tumour (blood for
    /// germline) says nothing about the tumour.
    [[nodiscard]] GeneState state(const std::string& gene) const { return status(gene).state; }

    [[nodiscard]] GeneStatus status(const std::string& gene) const;
    [[nodiscard]] Match evaluate(const knowledge::Biomarker& biomarker) const;

    [[nodiscard]] const std::vector<Reading>& readings() const { return m_readings; }

    /// Genes with any statement about them, in alphabetical order.
    [[nodiscard]] std::vector<std::string> genes() const;

    [[nodiscard]] int hiddenByFilter() const { return m_hidden; }

private:
    enum class Question { SmallVariants, CopyNumber, Fusions, Arms };
    [[nodiscard]] static Question questionOf(const knowledge::Leaf& leaf);
    [[nodiscard]] static std::string testNamed(const knowledge::Leaf& leaf, Question question);

    [[nodiscard]] Match evaluateLeaf(const knowledge::Leaf& leaf) const;
    [[nodiscard]] Match evaluateGenomic(const knowledge::Leaf& leaf) const;
    [[nodiscard]] Match evaluateMarker(const knowledge::Leaf& leaf) const;

    /// What the assays of one kind of specimen say about tests that found nothing.
    struct Tests
    {
        std::set<std::string> normal;              ///< explicit negatives
        std::set<std::string> normalSmall;         ///< explicit negatives for small variants alone
        std::set<std::string> reported;            ///< genes with a finding of this kind
        std::map<std::string, std::string> failed; ///< gene to assay
        std::map<std::string, std::set<Question>> covered;
        std::map<std::string, std::string> coveredBy; ///< gene to assay, for small variants
        std::set<Question> coveredEverywhere;
        std::string everywhereBy;        ///< the assay that reads all genes
        std::vector<std::string> panels; ///< assays that name their content

        [[nodiscard]] bool answers(const std::string& gene, Question question) const;
    };

    /// Assays by what they can say something about; one can show both.
    struct Assays
    {
        std::set<std::string> notTumour; ///< of a specimen that is no tumour
        std::set<std::string> germline;  ///< of the germline, beside the tumour or alone
    };

    [[nodiscard]] static Assays assaysOf(const clinical::Case& record);

    void addFinding(const clinical::Finding& finding,
                    int index,
                    const Assays& assays,
                    const terminology::GeneTable& genes,
                    const OncogenicityKnowledge* knowledge);
    static void
    addAssay(const clinical::Assay& assay, const terminology::GeneTable& genes, Tests& tests);
    /// A negative whose origin is not stated answers for what its assay can show; without one for
    /// the tumour alone.
    void
    addNegative(const clinical::Finding& finding, const std::string& gene, const Assays& assays);
    [[nodiscard]] std::optional<GeneStatus> alteration(const std::string& gene) const;
    /// Whether a negative answer about this gene rests on a test: an explicit negative or an assay
    /// that covers it. A test of the tumour alone does not answer a germline question.
    [[nodiscard]] bool
    isTested(const std::string& gene, Question question, bool isGermlineAsked = false) const;

    clinical::Case m_record;
    std::vector<Reading> m_readings;
    /// Readings by gene and partner; those without a gene (arms of chromosomes) under "".
    std::unordered_map<std::string, std::vector<std::size_t>> m_byGene;
    std::vector<std::size_t> m_named; ///< findings with a name: markers and signatures
    Tests m_tumour;
    Tests m_germline;
    std::map<std::string, int> m_hiddenByGene;
    int m_hidden = 0;
};

/// Whether the source calls the finding benign or not oncogenic.
[[nodiscard]] bool isStatedHarmless(const clinical::Finding& finding);

/// "any", "tandem-duplication", "pathogenic", "truncating" or "oncogenic". Stated significance
/// comes first; a truncation is pathogenic, and oncogenic in a tumour suppressor; points of likely
/// oncogenic and above are oncogenic. Where nobody judged (no knowledge), any truncation counts as
/// oncogenic.
[[nodiscard]] bool isOfClass(const clinical::Finding& finding,
                             const Reading& reading,
                             const std::string& variantClass);

} // namespace consilium::genomics
