#pragma once

#include "core/clinical/case.h"
#include "core/knowledge/pack.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace consilium::options
{

enum class Verdict { Pass, Warn, Fail, Undetermined };

/// The record's datum that a criterion rests on.
struct Datum
{
    std::string what;  ///< "creatinine 1.1 mg/dL", "EGFR p.L858R"
    PartialDate date;
    std::string source; ///< place in the file it came from, or empty
    std::string key;    ///< header key of the record
};

enum class CriterionKind {
    Biomarker, TumourType, Line, Exposure, Resistance, PerformanceStatus, Kidney, Liver, BloodCount, Allergy, Stage
};

struct Criterion
{
    CriterionKind kind = CriterionKind::Biomarker;
    Verdict verdict = Verdict::Undetermined;
    std::string sentence; ///< English; the screens translate by kind and verdict where they word it themselves
    std::vector<Datum> data;
    std::string settledBy;   ///< of Undetermined: the test or entry that would settle it
    std::string recoverable; ///< of Warn and Fail: what could be done; empty where nothing can
    std::string ruleId;      ///< statement, regimen or rule
    std::vector<knowledge::Citation> citations;
};

enum class Shelf { Supported, ForConsideration, NotAdvised };

/// Why the option is a candidate.
enum class Basis { Biomarker, Regimen, OffLabel, SupportiveCare, Trial };

/// One input of a model, as the screens show it.
struct Contribution
{
    std::string input;
    std::string value; ///< with unit; "not known" where missing
    double change = 0; ///< on the score's own scale (percentage points)
};

/// What a model says for an option, or why it says nothing. A number never stands without its model and version.
struct ModelScore
{
    std::string model;
    std::string version;
    std::string claim;   ///< the card's wording
    std::string outcome; ///< with horizon
    std::optional<double> value; ///< probability; empty where withheld
    double low = 0;
    double high = 0;
    std::string intervalMeaning;
    double base = 0; ///< the score before any input is known
    std::vector<Contribution> contributions; ///< base + sum = value
    std::vector<std::string> missing;
    std::string withheldBecause;
    std::vector<std::string> drugs; ///< ingredients the score speaks about
};

struct Option
{
    std::string id;
    std::string name;
    std::vector<std::string> therapy;
    Basis basis = Basis::Biomarker;
    Shelf shelf = Shelf::ForConsideration;
    std::string evidence; ///< AMP/ASCO/CAP 2017 tier and level, or empty
    std::vector<const knowledge::Statement*> statements;
    const knowledge::Regimen* regimen = nullptr;
    std::vector<Criterion> criteria;
    std::optional<ModelScore> score; ///< empty: no model for this therapy
    std::string orderReason; ///< why it stands where it stands, one line
};

/// Options in order. Statements point into the pack, which must outlive the ranking.
struct Ranking
{
    std::vector<Option> options;
    std::vector<std::string> missingTests; ///< tests that would settle an undetermined biomarker, most often named first
    std::string tumourType;   ///< OncoTree code; empty where it could not be told
    std::string tumourName;
    std::string packName;
    std::string packVersion;
    std::string packContent;
    Day asOf{};
    int hiddenByFilter = 0;
};

} // namespace consilium::options
