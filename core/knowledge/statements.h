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
        Arm,
        WildType,
        Signature,
        Expression
    };
    Kind kind = Kind::Variant;
    std::string gene;                 ///< approved symbol
    std::vector<std::string> protein; ///< one-letter changes without "p." ("V600E")
    std::vector<int> codons;
    std::vector<int> exons;
    /// Of Exon: "deletion", "insertion", "skipping", "splice-site", "any"; of Arm: "deletion",
    /// "gain"; of Fusion: "fusion" where a rearrangement without a known partner does not suffice.
    std::string change;
    /// Of Class: "oncogenic", "truncating", "pathogenic", "tandem-duplication", "any"; of Exon
    /// "oncogenic" where a change stated to be harmless does not count.
    std::string variantClass;
    int firstCodon = 0; ///< of Class: the change lies in these codons; 0 means anywhere
    int lastCodon = 0;
    std::string origin = "any"; ///< "somatic", "germline", "any"
    std::string partner;        ///< of Fusion; empty means any
    std::string name;           ///< signature or marker; of Arm "17p"
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

/// What an imported statement is at its source. Empty `source`: written by us.
struct Provenance
{
    std::string source;    ///< "CIViC", "MOAlmanac v2", "MOAlmanac v1"
    std::string id;        ///< of the item there
    std::string level;     ///< in the source's own scheme: "B", "FDA-Approved"
    std::string direction; ///< "supports", "does not support"
    int rating = 0;        ///< 1 to 5 where the source rates; 0 not stated
    std::string url;
    std::string disease; ///< as the source names it
    std::string profile; ///< biomarker as the source names it
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
    std::string amp;     ///< AMP/ASCO/CAP 2017 tier and level: "I-A", "I-B", "II-C", "II-D"
    std::string ampRule; ///< id of the written rule that gave the level; empty: by a reviewer
    std::string escat;   ///< ESCAT tier where a citation states it
    std::vector<Citation> citations;
    std::vector<Efficacy> efficacy;
    std::vector<Better> outdoneBy;
    std::vector<Citation> preferredBy; ///< guidelines that name this therapy as the preferred one
    Provenance origin;
    PartialDate checked;

    /// Evidence that the effect is not there: kept beside what says that it is, never an option.
    [[nodiscard]] bool isAgainst() const { return origin.direction == "does not support"; }

    /// Written by us, or with a regulator's label: not merely imported.
    [[nodiscard]] bool isReviewed() const { return origin.source.empty() || !approvals.empty(); }
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

} // namespace consilium::knowledge
