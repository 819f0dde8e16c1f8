#pragma once

#include "core/base/partial_date.h"

#include <optional>
#include <string>
#include <vector>

namespace consilium::knowledge
{

/// One condition on a finding. Which fields count depends on `kind`; resources/knowledge/README.md
/// is the specification of each.
struct Leaf
{
    enum class Kind {
        Variant,
        Codon,
        Exon,
        Class,
        Fusion,
        Amplification,
        Deletion,
        WildType,
        Signature,
        Expression
    };
    Kind kind = Kind::Variant;
    std::string gene;                 ///< approved symbol
    std::vector<std::string> protein; ///< one-letter changes without "p." ("V600E")
    std::vector<int> codons;
    std::vector<int> exons;
    std::string change;         ///< of Exon: "deletion", "insertion", "skipping", "any"
    std::string variantClass;   ///< of Class: "oncogenic", "truncating", "pathogenic"
    std::string origin = "any"; ///< "somatic", "germline", "any"
    std::string partner;        ///< of Fusion; empty means any
    std::string name;           ///< signature or marker
    std::string status;         ///< "high", "deficient", "positive", ...
    std::optional<double> atLeast;
    std::optional<double> below;
    std::string unit;
};

/// A tree of conditions. `children` is empty for a leaf.
struct Biomarker
{
    enum class Operation { Leaf, All, Any, Not };
    Operation operation = Operation::Leaf;
    Leaf leaf;
    std::vector<Biomarker> children;
};

/// OncoTree codes; a code also means everything below it.
struct TumourScope
{
    std::vector<std::string> in;
    std::vector<std::string> outside;
};

enum class Line { First, Later, Any, Adjuvant, Neoadjuvant, Maintenance };
enum class Extent { Early, Advanced, Any };

struct Setting
{
    Line line = Line::Any;
    Extent extent = Extent::Any;
    std::vector<std::string> after; ///< drugs or classes that must have been given
    bool afterAll = false;          ///< all of them, else any one
    int minimumPriorLines = 0;
};

/// At least one of pmid, doi, label, guideline is set; label and guideline carry their date.
struct Citation
{
    std::string pmid;
    std::string doi;
    std::string label;
    std::string guideline;
    std::string date;
    std::string what;
};

struct Approval
{
    std::string regulator; ///< "FDA", "EMA"
    PartialDate date;
    std::string status; ///< "regular", "accelerated", "conditional", "withdrawn"
};

/// A published figure. `low` and `high` are the 95 % interval where one was published.
struct Efficacy
{
    std::string endpoint; ///< "ORR", "PFS", "OS"
    double value = 0;
    std::optional<double> low;
    std::optional<double> high;
    std::string unit;
    std::optional<int> participants;
    std::string pmid;
};

/// A therapy that did better than this one in a randomised comparison, in the same tumour type and
/// setting.
struct Better
{
    std::vector<std::string> therapy; ///< ingredients, sorted
    std::string pmid;
    std::string what; ///< trial and endpoint
};

enum class Effect { Sensitive, Resistant, Toxic, PrognosticGood, PrognosticPoor, Diagnostic };

/// What a therapy is said to do where a biomarker is present.
struct Statement
{
    std::string id;
    Biomarker biomarker;
    TumourScope tumour;
    Setting setting;
    std::vector<std::string>
        therapy; ///< ingredients given together, sorted; empty where `therapyClass` is set
    std::string therapyClass;
    Effect effect = Effect::Sensitive;
    std::string summary;
    std::vector<Approval> approvals;
    std::string amp;   ///< AMP/ASCO/CAP 2017 tier and level: "I-A", "I-B", "II-C", "II-D"
    std::string escat; ///< ESCAT tier where a citation states it
    std::vector<Citation> citations;
    std::vector<Efficacy> efficacy;
    std::vector<Better> outdoneBy;
    std::vector<Citation> preferredBy; ///< guidelines that name this therapy as the preferred one
    PartialDate checked;
};

/// A treatment that needs no biomarker.
struct Regimen
{
    std::string id;
    std::string name;
    std::vector<std::string> therapy;
    TumourScope tumour;
    Setting setting;
    std::optional<Biomarker> unless; ///< where true, for consideration only
    std::string summary;
    std::vector<Approval> approvals;
    std::string amp;
    std::vector<Citation> citations;
    std::vector<Efficacy> efficacy;
    std::vector<Better> outdoneBy;
    std::vector<Citation> preferredBy; ///< guidelines that name this therapy as the preferred one
    PartialDate checked;
};

enum class RuleKind { PerformanceStatus, Kidney, Liver, Allergy, BloodCount };
enum class RuleOutcome { Warn, Fail };

/// A threshold under which (or an allergy with which) a drug is given with caution or not at all.
struct Rule
{
    std::string id;
    std::vector<std::string> drugs;
    std::vector<std::string> classes;
    RuleKind kind = RuleKind::PerformanceStatus;
    std::string measure; ///< "ecog", "creatinine-clearance", "bilirubin-uln", "ast-uln", "alt-uln",
                         ///< "neutrophils", "platelets", "allergy"
    std::string operation; ///< ">=", "<=", ">", "<", "absent"
    double value = 0;
    std::string unit;
    std::vector<std::string> allergens;
    RuleOutcome otherwise = RuleOutcome::Warn;
    std::string reason;
    std::string recoverable;
    std::vector<Citation> citations;
    PartialDate checked;
};

} // namespace consilium::knowledge
