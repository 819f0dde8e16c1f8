#pragma once

#include "core/genomics/profile.h"
#include "core/services/toolbox.h"

#include <QString>

#include <optional>
#include <vector>

namespace consilium::ui
{

/// Where a row stands. FilteredOut: did not pass its caller's filter, was refuted or entered in
/// error.
enum class GenomeSection { Finding, TestedNormal, NotTested, FilteredOut };

/// The five states of a gene, and what a row can be beside them: a measured marker, a change
/// without effect on the protein, a finding that is not used.
enum class GenomeState {
    Altered,
    TestedNormal,
    NotCovered,
    Failed,
    Unknown,
    Measured,
    Silent,
    NotUsed
};

/// A statement of the pack whose biomarker the row meets, or that asks about the gene. `isHere`:
/// stated for this tumour type, for any, or for one that this diagnosis may still turn out to be.
struct KnownStatement
{
    const knowledge::Statement* statement = nullptr;
    bool isHere = false;
};

/// One line of the genome table, in words. `finding` is the index into Case::findings, -1 where
/// nothing was found.
struct GenomeRow
{
    GenomeSection section = GenomeSection::Finding;
    GenomeState state = GenomeState::Unknown;
    int finding = -1;
    bool isWithdrawn = false; ///< of FilteredOut: refuted or entered in error, whatever its filter
    std::string test; ///< of rows without a finding: as options::Ranking::missingTests names it
    QString gene;
    QString change;
    QString changeDetail;
    QString stateWord;
    std::string tier; ///< AMP/ASCO/CAP 2017: "I-A" to "II-D", "III", "IV"; empty without a finding
    std::string tierRule; ///< id of the rule that gave it
    QString consequence;
    QString fraction;
    QString origin;
    QString filter;
    QString source;
    std::vector<int> specimens; ///< numbers of those it was found in, or tested normal in
    QString specimenWords;      ///< what a screen reader says of them; empty without
    std::optional<double> fractionValue;
    std::vector<KnownStatement>
        statements;    ///< met by the finding; of NotTested: asking about it, in this tumour type
    int sensitive = 0; ///< of the statements met, those for this tumour type
    int resistant = 0;
    int other = 0; ///< other effects, and other tumour types
    int asking =
        0; ///< of NotTested and TestedNormal: statements for this tumour type that ask about it
};

/// Every finding, every gene and marker that an assay names, and every one that knowledge asks
/// about in this tumour type; what nobody says was tested is a row with state Unknown. Order:
/// section, knowledge first, then gene, then place.
[[nodiscard]] std::vector<GenomeRow> genomeRows(const clinical::Case& record,
                                                const services::Toolbox& toolbox,
                                                const options::Ranking& ranking);

/// "case.json, entry[4]", "typed by a person".
[[nodiscard]] QString sourceOf(const clinical::Case& record,
                               const clinical::Provenance& provenance);
/// "PMID 12345", "doi …", "label or guideline, date".
[[nodiscard]] QString citationText(const knowledge::Citation& citation);
[[nodiscard]] QString effectWord(knowledge::Effect effect);

} // namespace consilium::ui
