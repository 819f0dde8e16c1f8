#include "ui/pharmacogenes/drug_rows.h"

#include "ui/format/format.h"
#include "ui/format/guidance_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace consilium::ui
{

namespace
{

class DrugRows
{
    Q_DECLARE_TR_FUNCTIONS(DrugRows)
};

using knowledge::GuidanceAction;
using pgx::AdviceState;

DrugGroup groupOf(GuidanceAction action)
{
    switch (action) {
    case GuidanceAction::NotStated:
        return DrugGroup::ReadSource;
    case GuidanceAction::None:
        return DrugGroup::NoRecommendation;
    case GuidanceAction::Standard:
        return DrugGroup::Usual;
    case GuidanceAction::Monitor:
        return DrugGroup::Watch;
    case GuidanceAction::Increase:
        return DrugGroup::HigherDose;
    case GuidanceAction::Reduce:
    case GuidanceAction::ReduceDrastically:
        return DrugGroup::LowerDose;
    case GuidanceAction::ConsiderAlternative:
    case GuidanceAction::Alternative:
        return DrugGroup::OtherDrug;
    case GuidanceAction::Avoid:
        return DrugGroup::Avoid;
    }
    return DrugGroup::ReadSource;
}

/// The usual dose is asked for, but a regulator's test is open: the test is what matters.
bool isSettled(GuidanceAction action) { return action > GuidanceAction::Standard; }

bool isLowerDose(GuidanceAction action)
{
    return action == GuidanceAction::Reduce || action == GuidanceAction::ReduceDrastically;
}

bool hasCall(const clinical::Case& record, const std::string& gene)
{
    const auto results = clinical::currentPharmacogenes(record);
    return std::any_of(results.begin(), results.end(), [&](const auto* result) {
        return result->gene == gene && !result->readings.empty();
    });
}

void judge(DrugRow& row)
{
    const auto& advice = row.advice;
    if (advice.state == AdviceState::Given)
        row.group = groupOf(advice.action);
    else
        row.group =
            advice.state == AdviceState::Withheld ? DrugGroup::Withheld : DrugGroup::NotTested;
    if (!row.pretests.empty() && !(advice.state == AdviceState::Given && isSettled(advice.action)))
        row.group = DrugGroup::TestFirst;
    bool isAnyCertain = false;
    for (const auto& line : advice.lines) {
        if (line.guidance->action != advice.action)
            continue;
        isAnyCertain = isAnyCertain || line.isCertain;
        const auto& fraction = line.guidance->doseFraction;
        if (fraction && *fraction > 0 && isLowerDose(advice.action) &&
            (!row.doseFraction || *fraction < *row.doseFraction))
            row.doseFraction = fraction;
    }
    row.isCertain = advice.lines.empty() || isAnyCertain;
}

/// Genes with a result that the strongest lines of a row ask for.
QStringList genesOf(const DrugRow& row)
{
    std::set<std::string> genes;
    for (const auto& line : row.advice.lines) {
        if (line.guidance->action != row.advice.action)
            continue;
        for (const auto& key : line.guidance->keys)
            genes.insert(key.gene);
    }
    QStringList shown;
    for (const auto& basis : row.advice.basis) {
        if (basis.result != nullptr && !basis.lookups.empty() && genes.contains(basis.gene))
            shown << text(basis.gene);
    }
    return shown;
}

} // namespace

bool DrugRow::restsOnMissing() const
{
    return std::any_of(advice.basis.begin(), advice.basis.end(), [](const pgx::GeneBasis& basis) {
        return basis.result != nullptr && basis.result->restsOnMissing();
    });
}

std::vector<DrugRow> drugRows(const clinical::Case& record,
                              const services::Toolbox& toolbox,
                              const options::Ranking& ranking,
                              Day today)
{
    const auto& tables = toolbox.advice;
    const pgx::Advisor advisor(tables.guidance, tables.inhibitors, toolbox.drugs);
    std::set<std::string> drugs(advisor.drugs().begin(), advisor.drugs().end());
    for (const auto& pretest : tables.pretests.all())
        drugs.insert(pretest.drug);
    std::map<std::string, QStringList, std::less<>> options;
    for (const auto& option : ranking.options) {
        for (const auto& drug : option.therapy) {
            auto& names = options[drug];
            if (!names.contains(text(option.name)))
                names << text(option.name);
        }
    }
    const auto taken = pgx::currentDrugs(record, toolbox.drugs, today);

    std::vector<DrugRow> rows;
    for (const auto& drug : drugs) {
        DrugRow row;
        row.advice = advisor.advise(drug, record, today);
        if (const auto found = options.find(drug); found != options.end())
            row.options = found->second;
        row.isTaken = std::binary_search(taken.begin(), taken.end(), drug);
        row.isForCancer = toolbox.drugs.isForCancer(drug);
        for (const auto& pretest : tables.pretests.all()) {
            if (pretest.drug == drug && !hasCall(record, pretest.gene))
                row.pretests.push_back(&pretest);
        }
        judge(row);
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const DrugRow& a, const DrugRow& b) {
        return std::tuple(!a.isNow(), a.group, a.advice.drug) <
               std::tuple(!b.isNow(), b.group, b.advice.drug);
    });
    return rows;
}

QString groupName(DrugGroup group)
{
    switch (group) {
    case DrugGroup::Avoid:
        return DrugRows::tr("Avoid");
    case DrugGroup::OtherDrug:
        return DrugRows::tr("Another drug");
    case DrugGroup::LowerDose:
        return DrugRows::tr("Lower dose");
    case DrugGroup::HigherDose:
        return DrugRows::tr("Higher dose");
    case DrugGroup::Watch:
        return DrugRows::tr("Closer watch");
    case DrugGroup::TestFirst:
        return DrugRows::tr("Test first");
    case DrugGroup::Withheld:
        return DrugRows::tr("Advice withheld");
    case DrugGroup::NotTested:
        return DrugRows::tr("Not tested");
    case DrugGroup::ReadSource:
        return DrugRows::tr("Read the source");
    case DrugGroup::Usual:
        return DrugRows::tr("Usual dose");
    case DrugGroup::NoRecommendation:
        return DrugRows::tr("No recommendation");
    }
    return {};
}

namespace
{

constexpr qsizetype kMostNames = 6; ///< more are counted: the page lists them all

QString namesOf(const QStringList& drugs)
{
    const auto shown = drugs.first(qMin(kMostNames, drugs.size())).join(QStringLiteral(", "));
    const auto more = static_cast<int>(drugs.size() - qMin(kMostNames, drugs.size()));
    return more == 0 ? shown : DrugRows::tr("%1 and %n more", "drugs", more).arg(shown);
}

} // namespace

PharmacogeneAlert pharmacogeneAlert(const std::vector<DrugRow>& rows)
{
    /// Later than now, not for cancer, action, not in an option, genes that it rests on, fraction.
    using Line = std::tuple<bool, bool, int, bool, QString, double>;
    std::map<Line, QStringList> lines;
    for (const auto& row : rows) {
        const auto action = row.advice.action;
        const auto genes = genesOf(row);
        if (row.advice.state != AdviceState::Given || action < GuidanceAction::Increase ||
            genes.isEmpty())
            continue;
        lines[{!row.isNow(),
               !row.isNow() && !row.isForCancer,
               -static_cast<int>(action),
               row.options.isEmpty(),
               genes.join(QStringLiteral(" + ")),
               row.doseFraction.value_or(0)}]
            << text(row.advice.drug);
    }
    PharmacogeneAlert alert;
    for (const auto& [line, drugs] : lines) {
        const auto& [isLater, isSupportive, strength, isOutsideOptions, genes, fraction] = line;
        const auto action = static_cast<GuidanceAction>(-strength);
        if (alert.words.isEmpty()) {
            alert.words =
                DrugRows::tr("%1 · %2: %3", "genes, what to do, drugs")
                    .arg(genes, groupName(groupOf(action)), drugs.join(QStringLiteral(", ")));
            alert.isStrong = action >= GuidanceAction::ReduceDrastically;
        }
        alert.sentences << DrugRows::tr("%1: %2", "genes; drugs with what to do")
                               .arg(genes,
                                    GuidanceWords::dose(namesOf(drugs),
                                                        action,
                                                        fraction > 0 ? std::optional(fraction)
                                                                     : std::nullopt));
    }
    return alert;
}

} // namespace consilium::ui
