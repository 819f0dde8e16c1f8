#include "ui/models/model_tables.h"

#include "ui/format/format.h"
#include "ui/models/calibration_plot.h"
#include "ui/models/model_words.h"
#include "ui/widgets/row_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace consilium::ui
{

namespace
{

class Tables
{
    Q_DECLARE_TR_FUNCTIONS(ModelTables)

public:
    /// One line of a cohort: what the card says about its calibration.
    static QStringList calibrationRow(const models::Card& card, const models::CardFigure& figure)
    {
        const auto* slope = card.figure(figure.cohort, figure.reader, "calibrationSlope");
        QStringList row{text(figure.cohort)};
        if (card.recipe.target.kind == models::Target::Kind::Survival)
            row << text(std::string_view(figure.name).substr(figure.name.find('_') + 1));
        row << QLocale().toString(figure.n) << ModelWords::estimate(figure.estimate);
        if (card.recipe.target.kind != models::Target::Kind::Number)
            row << (slope == nullptr ? QStringLiteral("–") : ModelWords::estimate(slope->estimate));
        return row;
    }

    static bool isCalibration(const models::CardFigure& figure)
    {
        return figure.reader == "answer" &&
               (figure.name.starts_with("calibrationInTheLarge") || figure.name == "bias");
    }

    static QString accepted(const models::Input& input)
    {
        const QLocale locale;
        switch (input.kind) {
        case models::Input::Kind::Flag:
            return tr("yes or no");
        case models::Input::Kind::Category: {
            QStringList all;
            for (const auto& category : input.categories)
                all << text(category);
            return all.join(QStringLiteral(", "));
        }
        case models::Input::Kind::Number:
            break;
        }
        auto range =
            tr("%1 to %2", "range of values")
                .arg(locale.toString(input.low, 'g', 6), locale.toString(input.high, 'g', 6));
        const auto unit =
            input.unit == "a" ? tr("years", "unit of an age") : Format::unit(input.unit);
        if (!unit.isEmpty())
            range += QLatin1Char(' ') + unit;
        if (input.clipHigh)
            return tr("%1; more than %2 is read as %2", "range, highest value that tells")
                .arg(range, locale.toString(*input.clipHigh, 'g', 6));
        return range;
    }

    static Card* calibration(const models::Card& card, const Theme& theme)
    {
        auto* widget = new Card(tr("Calibration"));
        widget->setClaim(tr(
            "what was said against what was seen in the people of the card, with 95 % intervals"));
        QList<QStringList> rows;
        for (const auto& figure : card.figures) {
            if (isCalibration(figure))
                rows << calibrationRow(card, figure);
        }
        QStringList titles{tr("Cohort"), tr("People"), tr("Seen less said")};
        if (card.recipe.target.kind == models::Target::Kind::Survival)
            titles.insert(1, tr("By month"));
        if (card.recipe.target.kind == models::Target::Kind::Number)
            titles.last() = tr("Said less seen");
        else
            titles << tr("Slope");
        widget->body()->addWidget(
            makeFactTable("calibrationTable", tr("Calibration of the cohorts"), titles, rows));
        const auto cohort = groupedCohort(card);
        const auto points = calibrationPoints(card, cohort);
        if (points.empty()) {
            widget->body()->addWidget(makeParagraph(
                tr("The card states differences alone, so there is nothing to draw of what was "
                   "said against what was seen."),
                "secondary"));
            return widget;
        }
        auto* plot = new CalibrationPlot;
        plot->setPoints(points, theme);
        QList<QStringList> groups;
        for (const auto& point : points)
            groups << QStringList{point.name,
                                  QLocale().toString(point.n),
                                  Format::percent(point.said),
                                  tr("%1 (%2)", "share, interval")
                                      .arg(Format::percent(point.seen),
                                           Format::percentInterval(point.low, point.high))};
        auto* beside = new QHBoxLayout;
        beside->setSpacing(18);
        beside->addWidget(plot, 0, Qt::AlignTop);
        beside->addWidget(makeFactTable("calibrationPointTable",
                                        tr("Points of the calibration plot"),
                                        {tr("Group"), tr("People"), tr("Said"), tr("Seen")},
                                        groups,
                                        {190}),
                          1,
                          Qt::AlignTop);
        widget->body()->addLayout(beside);
        widget->body()->addWidget(makeParagraph(
            tr("Squares are whole cohorts, circles the groups of %1; on the dashed line both are "
               "equal. The card holds no groups by what was said, so these are its groups of "
               "people: seen is their share with the outcome, said is that less the difference "
               "the card states.")
                .arg(text(cohort)),
            "caption"));
        return widget;
    }

    static Card* subgroups(const models::Card& card)
    {
        const bool isNumber = card.recipe.target.kind == models::Target::Kind::Number;
        QList<QStringList> rows;
        for (const auto& group : card.subgroups) {
            QStringList flags;
            for (const auto& flag : group.flags)
                flags << ModelWords::flag(flag);
            rows << QStringList{tr("%1: %2", "name of a grouping, group")
                                    .arg(Format::term(group.subgroup),
                                         ModelWords::level(card.recipe.schema, group)),
                                !group.isEnough   ? tr("too few people")
                                : flags.isEmpty() ? QStringLiteral("–")
                                                  : flags.join(QStringLiteral("; ")),
                                QLocale().toString(group.n),
                                isNumber ? QStringLiteral("–") : QLocale().toString(group.events),
                                ModelWords::estimate(group.discrimination),
                                ModelWords::estimate(group.seenLessSaid),
                                text(group.cohort)};
        }
        auto* widget = new Card(tr("Groups"));
        widget->setClaim(
            tr("figures in groups of people with 95 % intervals; a flag needs a difference that "
               "chance makes in less than 1 of 100 cohorts"));
        widget->body()->addWidget(makeFactTable("subgroupTable",
                                                tr("Groups of people"),
                                                {tr("Group"),
                                                 tr("Flag"),
                                                 tr("People"),
                                                 tr("Outcome"),
                                                 ModelWords::titles(card.recipe).front(),
                                                 tr("Seen less said"),
                                                 tr("Cohort")},
                                                rows,
                                                {170, 120, 90, 90, 330, 330, 60}));
        return widget;
    }

    static Card* inputs(const models::Card& card)
    {
        QList<QStringList> rows;
        for (const auto& input : card.recipe.schema.inputs())
            rows << QStringList{Format::term(input.label),
                                accepted(input),
                                input.isRequired ? tr("required") : tr("may be missing")};
        auto* widget = new Card(tr("Inputs"));
        widget->setClaim(tr("values outside are refused, not clipped; what is not known is never "
                            "taken as normal"));
        widget->body()->addWidget(makeFactTable("inputTable",
                                                tr("Inputs"),
                                                {tr("Input"), tr("Values accepted"), tr("Needed")},
                                                rows,
                                                {260, 470}));
        return widget;
    }
};

} // namespace

QTableWidget* makeFactTable(const char* objectName,
                            const QString& accessibleName,
                            const QStringList& titles,
                            const QList<QStringList>& rows,
                            const QList<int>& widest)
{
    constexpr int kRowHeight = 26;
    constexpr int kMostRows = 9;
    constexpr int kMostWidth = 330; ///< of a column without a limit of its own
    auto* table = new QTableWidget(static_cast<int>(rows.size()), static_cast<int>(titles.size()));
    table->setObjectName(QLatin1String(objectName));
    table->setAccessibleName(accessibleName);
    makeRowTable(*table, kRowHeight);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalHeaderLabels(titles);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(rows[row][column]);
            item->setToolTip(rows[row][column]);
            table->setItem(row, column, item);
        }
    }
    table->resizeColumnsToContents();
    for (int column = 0; column < table->columnCount(); ++column)
        table->setColumnWidth(
            column, std::min(widest.value(column, kMostWidth), table->columnWidth(column) + 12));
    table->horizontalHeader()->setStretchLastSection(true);
    // A little more than the rows: a scroll bar at the bottom must not hide the last one.
    const int shown = std::clamp(table->rowCount(), 1, kMostRows);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + shown * kRowHeight + 14);
    return table;
}

Card* makeCalibrationCard(const models::Card& card, const Theme& theme)
{
    return Tables::calibration(card, theme);
}

Card* makeSubgroupCard(const models::Card& card)
{
    return card.subgroups.empty() ? nullptr : Tables::subgroups(card);
}

Card* makeInputCard(const models::Card& card) { return Tables::inputs(card); }

} // namespace consilium::ui
