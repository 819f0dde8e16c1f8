#pragma once

#include "core/genomics/profile.h"
#include "core/options/ranking.h"
#include "core/pgx/advice.h"
#include "core/terminology/tables.h"

namespace consilium::options
{

/// What the reasoning reads beside the case. All must outlive the ranking made from them.
struct Knowledge
{
    const knowledge::Pack& pack;
    const terminology::TumourTree& tumours;
    const terminology::DrugTable& drugs;
    const terminology::GeneTable& genes;
    /// Roles of genes and hotspots; null where the pack has none: then no points are given.
    const genomics::OncogenicityKnowledge* oncogenicity = nullptr;
    /// Guidance on drugs by pharmacogenes; null: no criterion speaks of them.
    const pgx::AdviceTables* pharmacogenes = nullptr;
};

/// What a treatment history amounts to.
struct History
{
    struct Exposure
    {
        std::string ingredient;
        bool isProgression = false; ///< stopped for progression
        bool isOngoing = false;
        bool isForEarlyDisease = false; ///< adjuvant, neoadjuvant or curative intent
        std::optional<int> line;
        PartialDate start;
        std::string key;
        bool endsBeforeStart = false; ///< the record's dates cannot both be true
    };

    std::vector<Exposure> exposures;
    int priorLines = 0;        ///< systemic lines for advanced disease that were given
    bool isLineStated = false; ///< lines were stated in the record, not counted by start dates
};

/// Whether both dates are known and the end lies before the start whatever they mean.
[[nodiscard]] bool endsBeforeStart(const Period& period);

[[nodiscard]] History historyOf(const clinical::Case& record, const terminology::DrugTable& drugs);

/// Advanced, early or not known, from the latest stage and secondary tumours.
enum class DiseaseExtent { Unknown, Early, Advanced };
[[nodiscard]] DiseaseExtent extentOf(const clinical::Case& record);
/// What in the latest stage of the leading tumour cannot both be true: a group that its M does not
/// give. Empty: nothing, or the record does not state both.
[[nodiscard]] Message stageContradiction(const clinical::Case& record,
                                         const terminology::TumourTree& tumours);

class Facts;

/// Whether the rule speaks of a drug of the therapy.
[[nodiscard]] bool appliesTo(const knowledge::Rule& rule,
                             const std::vector<std::string>& therapy,
                             const terminology::DrugTable& drugs);
/// A criterion for each rule of the pack that applies to the therapy, and for an allergy to one of
/// its drugs that no rule speaks of.
[[nodiscard]] std::vector<Criterion> judgeRules(const Facts& facts,
                                                const std::vector<std::string>& therapy);

/// Candidates, criteria, shelves and order: a pure function; the same inputs give the same ranking.
/// `scores` are the models' statements about the case. Best supportive care and trial are always
/// among the options.
[[nodiscard]] Ranking rank(const clinical::Case& record,
                           const Knowledge& knowledge,
                           const std::vector<ModelScore>& scores,
                           Day today);

} // namespace consilium::options
