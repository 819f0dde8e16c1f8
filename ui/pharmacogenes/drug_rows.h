#pragma once

#include "core/services/toolbox.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace consilium::ui
{

/// What guidance asks for, gathered for reading; in the order in which the groups are shown.
enum class DrugGroup {
    Avoid,
    OtherDrug,
    LowerDose,
    HigherDose,
    Watch,
    TestFirst, ///< a regulator asks for a test before the first dose, and there is no result
    Withheld,
    NotTested,
    ReadSource, ///< a source's own text that nobody here has read for its action
    Usual,
    NoRecommendation
};

/// One drug that guidance or a regulator's request for a test speaks of.
struct DrugRow
{
    pgx::DrugAdvice advice;
    DrugGroup group = DrugGroup::NotTested;
    /// Highest part of the usual starting dose that the lines with the strongest action allow,
    /// where that action is a lower dose.
    std::optional<double> doseFraction;
    bool isCertain = true; ///< false: only some of several equally good calls lead to the action
    bool isTaken = false;  ///< in the medication list, and not over
    bool isForCancer = true;
    QStringList options;                       ///< of the ranking that contain it
    std::vector<const pgx::Pretest*> pretests; ///< without a result of their gene

    /// In an option of the case, or taken.
    [[nodiscard]] bool isNow() const { return isTaken || !options.isEmpty(); }

    /// A call that the advice rests on has key positions that were not read.
    [[nodiscard]] bool restsOnMissing() const;
};

/// Every drug that guidance or a request for a test speaks of: those affected now first, then by
/// group and name. Points into `record` and `toolbox`.
[[nodiscard]] std::vector<DrugRow> drugRows(const clinical::Case& record,
                                            const services::Toolbox& toolbox,
                                            const options::Ranking& ranking,
                                            Day today);

[[nodiscard]] QString groupName(DrugGroup group);

/// What the banner says of pharmacogenes; empty where no result changes anything.
struct PharmacogeneAlert
{
    QString words;         ///< the strongest, short: "DPYD · Lower dose: capecitabine"
    QStringList sentences; ///< each with the part of the dose, strongest first
    bool isStrong = false; ///< asks for another drug, or a small part of the dose
};

/// The strongest actions among drugs whose genes have results; drugs affected now come first, then
/// those for cancer, among equals those of the options.
[[nodiscard]] PharmacogeneAlert pharmacogeneAlert(const std::vector<DrugRow>& rows);

} // namespace consilium::ui
