#include "ui/models/local_section.h"

#include "ui/format/format.h"
#include "ui/models/model_tables.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

QString shareOf(const models::Estimate& estimate)
{
    return estimate.value ? LocalSection::tr("%1 (%2)", "share, interval")
                                .arg(Format::percent(*estimate.value),
                                     Format::percentInterval(estimate.low, estimate.high))
                          : QStringLiteral("–");
}

QString differenceOf(const models::Estimate& estimate)
{
    const QLocale locale;
    const auto points = [&](double share) { return locale.toString(100 * share, 'f', 0); };
    return estimate.value
               ? LocalSection::tr("%1 (%2 to %3)", "points of percent, interval")
                     .arg(points(*estimate.value), points(estimate.low), points(estimate.high))
               : QStringLiteral("–");
}

} // namespace

LocalSection::LocalSection(QWidget* parent)
    : Card(tr("How would it have done here"), parent)
    , m_ask(new QPushButton(tr("Look at the patients of this store")))
{
    setObjectName(QStringLiteral("localSection"));
    setClaim(
        tr("what it would have said from what was known then, beside what has been seen since"));
    m_ask->setObjectName(QStringLiteral("localButton"));
    actions()->addWidget(m_ask);
    connect(m_ask, &QPushButton::clicked, this, &LocalSection::requested);
    setEmpty();
}

void LocalSection::restart()
{
    clearBody();
    m_ask->setEnabled(true);
}

void LocalSection::setEmpty()
{
    restart();
    body()->addWidget(makeParagraph(
        tr("Nothing was counted yet. The patients of this store are gone through one by one; "
           "nothing leaves this computer, and nothing is kept."),
        "secondary"));
}

void LocalSection::setBusy()
{
    restart();
    m_ask->setEnabled(false);
    body()->addWidget(makeParagraph(tr("Going through the patients…"), "secondary"));
}

void LocalSection::setError(const Error& error)
{
    restart();
    body()->addWidget(makeParagraph(Format::error(error)));
}

void LocalSection::setOutcomes(const services::LocalOutcomes& outcomes)
{
    restart();
    for (const auto& sentence : services::countsOf(outcomes))
        body()->addWidget(makeParagraph(Format::message(sentence)));
    addReasons(outcomes);
    for (const auto& sentence : services::findingsOf(outcomes))
        body()->addWidget(makeParagraph(Format::message(sentence)));
    addFigures(outcomes);
    for (const auto& sentence : services::caveatsOf(outcomes))
        body()->addWidget(makeParagraph(Format::message(sentence), "secondary"));
}

void LocalSection::addReasons(const services::LocalOutcomes& outcomes)
{
    QList<QStringList> rows;
    const auto add = [&](const QString& what, const std::vector<services::LeftOut>& reasons) {
        for (const auto& reason : reasons)
            rows << QStringList{
                Format::message(reason.why), what, QLocale().toString(reason.people)};
    };
    add(tr("not one it is about"), outcomes.notMeant);
    add(tr("no score"), outcomes.withheld);
    add(tr("no outcome"), outcomes.withoutOutcome);
    if (!rows.isEmpty())
        body()->addWidget(makeFactTable("localReasonTable",
                                        tr("Who is left out, and why"),
                                        {tr("Left out because"), tr("Therefore"), tr("People")},
                                        rows));
}

void LocalSection::addFigures(const services::LocalOutcomes& outcomes)
{
    const bool isSurvival = outcomes.kind == models::Target::Kind::Survival;
    QList<QStringList> rows;
    const auto add = [&](const QString& who, const services::LocalSeen& seen) {
        QStringList row{who,
                        QLocale().toString(seen.n),
                        QLocale().toString(seen.events),
                        seen.said ? Format::percent(*seen.said) : QStringLiteral("–"),
                        shareOf(seen.seen),
                        differenceOf(seen.difference)};
        if (isSurvival)
            row.insert(3, QLocale().toString(seen.atRisk));
        rows << row;
    };
    const auto by = [](double months) { return QLocale().toString(months, 'g', 6); };
    for (const auto& seen : outcomes.seen)
        add(isSurvival ? tr("everybody, by %1 months").arg(by(seen.months)) : tr("everybody"),
            seen);
    const QString thirds[]{
        tr("third with the lowest score"), tr("middle third"), tr("third with the highest score")};
    for (std::size_t at = 0; at < outcomes.groups.size() && at < std::size(thirds); ++at)
        add(isSurvival ? tr("%1, by %2 months", "third of the people, time")
                             .arg(thirds[at], by(outcomes.groups[at].months))
                       : thirds[at],
            outcomes.groups[at]);
    if (rows.isEmpty())
        return;
    QStringList titles{tr("Group"),
                       tr("People"),
                       tr("Outcome"),
                       tr("Said"),
                       tr("Seen (95 % interval)"),
                       tr("Difference, points")};
    if (isSurvival)
        titles.insert(3, tr("Followed that long"));
    body()->addWidget(
        makeFactTable("localFigureTable", tr("Said and seen in this store"), titles, rows));
}

} // namespace consilium::ui
