#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/genomics/reading.h"
#include "core/knowledge/gene_roles.h"
#include "core/knowledge/hotspots.h"
#include "core/knowledge/pack.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace consilium::genomics
{

/// One code of the standard that applies, with what it rests on.
struct OncogenicityPoint
{
    std::string code; ///< "OVS1", "OS3", "SBS1", ...
    int points = 0;
    Message reason;
    std::string source; ///< publication, pack item or field of the file
};

/// A code that adds nothing, and why: it could not be judged, or another code stands in its way.
struct OpenCode
{
    std::string code;
    Message why;
};

/// What the points say of one small variant. `notJudged` is what a person still has to look at: a
/// code there is not zero but open, so `points` is what is known, not the last word.
struct Oncogenicity
{
    OncogenicityClass result = OncogenicityClass::Uncertain;
    int points = 0; ///< sum of `applied`
    std::vector<OncogenicityPoint> applied;
    std::vector<OpenCode> notJudged;
    std::vector<OpenCode> notCounted; ///< met, but the standard does not count it beside another
    int openUp = 0;                   ///< points that the open codes could add at most
    int openDown = 0; ///< points that the open codes could take away at most, positive

    /// "likely oncogenic by 8 points; not judged: OS1, OS2". Some codes always need a person, so
    /// that the list is never empty.
    [[nodiscard]] Message words() const;
};

/// 10 or more oncogenic, 6 to 9 likely oncogenic, 0 to 5 uncertain, -1 to -6 likely benign, -7 or
/// less benign (Horak 2022).
[[nodiscard]] OncogenicityClass classOf(int points);
/// "oncogenic", "likely oncogenic", "uncertain significance", "likely benign", "benign"
[[nodiscard]] const char* wordOf(OncogenicityClass result);

/// What the standard needs beside the finding: roles of genes, hotspots and the changes that the
/// pack's statements establish. Made once from a pack, never changed after: several threads may
/// read it.
///
/// The standard: Horak P, et al. Genet Med 2022;24:986-98, PMID 35101336, tables 2 and 3. Codes
/// OM3 (hotspot) and OM4 (other missense at the residue) are numbered as in the corrected version;
/// the first printing has them the other way round.
class OncogenicityKnowledge
{
public:
    /// Malformed: a table of the pack.
    [[nodiscard]] static Result<OncogenicityKnowledge> of(const knowledge::Pack& pack);

    /// The points of a small variant. Empty for other findings and for germline ones, which the
    /// standard does not cover. What can be judged: OVS1, OS1, OS3, OM2, OM3, OM4, OP1, OP3, OP4,
    /// SBVS1, SBS1, SBP1, SBP2; OS2, OM1, OP2 and SBS2 need a person and are always open.
    [[nodiscard]] std::optional<Oncogenicity> judge(const clinical::Finding& finding,
                                                    const Reading& reading) const;

    [[nodiscard]] std::optional<knowledge::Role> roleOf(const std::string& gene) const;

    [[nodiscard]] const knowledge::Hotspots& hotspots() const { return m_hotspots; }

    /// A change that a statement of level I names as what a therapy acts on or a diagnosis rests
    /// on.
    struct Established
    {
        ProteinChange change;
        std::string statement; ///< its id
        std::string amp;
    };

private:
    struct Scores;

    void judgeNull(const clinical::Finding& finding, const Reading& reading, Scores& scores) const;
    void judgeEstablished(const Reading& reading, Scores& scores) const;
    void
    judgeLength(const clinical::Finding& finding, const Reading& reading, Scores& scores) const;
    void judgeNeighbour(const Reading& reading, Scores& scores) const;
    void judgeHotspot(const Reading& reading, Scores& scores) const;

    knowledge::GeneRoles m_roles;
    knowledge::Hotspots m_hotspots;
    std::map<std::string, std::vector<Established>> m_established; ///< by gene
};

/// Every small variant of the case that counts and passed its filter, each with its points: one
/// without any knowledge stays, as of uncertain significance. `hiddenByFilter` are the findings
/// that did not pass.
struct Interpretation
{
    struct Variant
    {
        int finding = 0; ///< index into Case::findings
        Reading reading;
        std::optional<Oncogenicity> oncogenicity; ///< empty for germline variants
    };

    std::vector<Variant> variants; ///< in the order of the case
    int hiddenByFilter = 0;
};

[[nodiscard]] Interpretation interpret(const clinical::Case& record,
                                       const terminology::GeneTable& genes,
                                       const OncogenicityKnowledge& knowledge);

} // namespace consilium::genomics
