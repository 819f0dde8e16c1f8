#include "ui/format/format.h"
#include "ui/knowledge/changes_model.h"
#include "ui/knowledge/knowledge_words.h"
#include "ui/options/option_words.h"

#include <array>
#include <map>

namespace consilium::ui
{

namespace
{

using knowledge::Change;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Changes)

public:
    static QString heading(const QString& what, std::size_t count)
    {
        return tr("%1 (%2)", "heading, number of changes")
            .arg(what, QLocale().toString(static_cast<qulonglong>(count)));
    }

    static QString claims(std::size_t group)
    {
        const std::array<QString, 4> names{tr("Lost claims of level I"),
                                           tr("Lost claims"),
                                           tr("Claims on another level"),
                                           tr("Gained claims")};
        return names[group];
    }

    static QStringList claimHeaders()
    {
        return {tr("Therapy"),
                tr("Biomarker"),
                tr("Tumour type"),
                tr("Setting"),
                tr("Effect"),
                tr("Level")};
    }

    static QStringList caseHeaders()
    {
        return {tr("Option"), tr("Change"), tr("Until now"), tr("With the new pack")};
    }

    static QStringList entryHeaders() { return {tr("Entry"), tr("Change"), tr("What differs")}; }

    static QString levels(const knowledge::ClaimChange& change)
    {
        if (change.before && change.after)
            return tr("%1, now %2", "level before and after")
                .arg(KnowledgeWords::level(change.before->level),
                     KnowledgeWords::level(change.after->level));
        return KnowledgeWords::level((change.before ? change.before : change.after)->level);
    }

    static QString option(const services::OptionChange& change)
    {
        if (change.change == Change::Gained)
            return tr("gained");
        if (change.change == Change::Lost)
            return change.isTopLevelLost ? tr("lost, was level I") : tr("lost");
        if (change.isTopLevelLost)
            return tr("no longer level I");
        return change.isShelfMoved   ? tr("on another shelf")
               : change.isLevelMoved ? tr("on another level")
                                     : tr("at another place");
    }

    static QString place(const std::optional<services::OptionPlace>& place)
    {
        if (!place)
            return tr("not among the options");
        const auto shelf = OptionWords::shelf(place->shelf);
        return place->evidence.empty()
                   ? tr("place %1, %2", "rank, shelf").arg(place->rank).arg(shelf)
                   : tr("place %1, %2, %3", "rank, shelf, level")
                         .arg(place->rank)
                         .arg(shelf, KnowledgeWords::level(place->evidence));
    }

    static QString entry(Change change)
    {
        switch (change) {
        case Change::Gained:
            return tr("new");
        case Change::Lost:
            return tr("left out");
        case Change::Moved:
            return tr("changed");
        }
        return {};
    }

    static QString kind(const std::string& kind)
    {
        return kind == "statement"  ? tr("Statements")
               : kind == "regimen"  ? tr("Regimens")
               : kind == "rule"     ? tr("Rules")
               : kind == "table"    ? tr("Tables")
               : kind == "manifest" ? tr("The pack itself")
                                    : text(kind);
    }

    static QString without() { return tr("no biomarker needed"); }

    static QString outside(const QString& tumour, const QString& others)
    {
        return tr("%1, except %2", "tumour type, types left out").arg(tumour, others);
    }

    static QString reading(const QString& label)
    {
        return label.isEmpty() ? tr("a case without an identifier") : label;
    }
};

std::size_t groupOf(const knowledge::ClaimChange& change)
{
    if (change.isTopLevelLost)
        return 0;
    return change.change == Change::Lost ? 1 : change.change == Change::Moved ? 2 : 3;
}

} // namespace

int Changes::count() const
{
    int count = 0;
    for (const auto& group : groups)
        count += static_cast<int>(group.rows.size());
    return count;
}

Changes claimChanges(const knowledge::PackDifference& difference,
                     const terminology::TumourTree& tumours)
{
    std::array<std::vector<ChangeRow>, 4> rows;
    for (const auto& change : difference.claims) {
        const auto& claim = change.before ? *change.before : *change.after;
        auto where = KnowledgeWords::tumour(claim.tumour, tumours);
        if (!claim.outside.empty())
            where = Words::outside(where, KnowledgeWords::tumours(claim.outside, tumours));
        rows[groupOf(change)].push_back(
            {change.change,
             {text(claim.therapy),
              claim.biomarker.empty() ? Words::without() : text(claim.biomarker),
              where,
              KnowledgeWords::setting(claim.setting),
              KnowledgeWords::effect(claim.effect),
              Words::levels(change)},
             change.isTopLevelLost});
    }
    Changes changes{Words::claimHeaders(), {}};
    for (std::size_t group = 0; group < rows.size(); ++group) {
        if (!rows[group].empty())
            changes.groups.push_back(
                {Words::heading(Words::claims(group), rows[group].size()), std::move(rows[group])});
    }
    return changes;
}

Changes caseChanges(const services::PackComparison& comparison)
{
    Changes changes{Words::caseHeaders(), {}};
    for (const auto& one : comparison.cases) {
        ChangeGroup group{Words::heading(Words::reading(text(one.label)), one.options.size()), {}};
        for (const auto& option : one.options)
            group.rows.push_back({option.change,
                                  {text(option.name),
                                   Words::option(option),
                                   Words::place(option.before),
                                   Words::place(option.after)},
                                  option.isTopLevelLost});
        changes.groups.push_back(std::move(group));
    }
    return changes;
}

Changes entryChanges(const knowledge::PackDifference& difference)
{
    Changes changes{Words::entryHeaders(), {}};
    std::map<std::string, std::vector<ChangeRow>> kinds;
    for (const auto& entry : difference.entries)
        kinds[entry.kind].push_back({entry.change,
                                     {text(entry.id),
                                      Words::entry(entry.change),
                                      KnowledgeWords::listed(entry.fields, QStringLiteral(", "))},
                                     false});
    for (auto& [kind, rows] : kinds)
        changes.groups.push_back({Words::heading(Words::kind(kind), rows.size()), std::move(rows)});
    return changes;
}

} // namespace consilium::ui
