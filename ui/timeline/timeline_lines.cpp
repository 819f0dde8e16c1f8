#include "ui/format/format.h"
#include "ui/timeline/timeline_builder.h"

#include <algorithm>
#include <map>
#include <set>

namespace consilium::ui
{

namespace
{

/// A bound counts for a value of the same unit only; nothing is converted behind the reader's back.
std::optional<double> boundOf(const std::optional<Quantity>& bound, const Quantity& value)
{
    return bound && bound->unit == value.unit ? std::optional(bound->value) : std::nullopt;
}

} // namespace

void TimelineBuilder::addValue(TimelineLane& lane,
                               const QString& name,
                               const QString& unit,
                               const Quantity& quantity,
                               const PartialDate& date,
                               const clinical::Header& header,
                               const QString& title,
                               const QString& valueText)
{
    // Another unit is another line, never silently joined.
    auto row = std::find_if(lane.rows.begin(), lane.rows.end(), [&](const auto& candidate) {
        return candidate.isLine && candidate.name == name && candidate.unit == unit;
    });
    if (row == lane.rows.end()) {
        TimelineRow line;
        line.name = name;
        line.unit = unit;
        line.isLine = true;
        lane.rows.push_back(std::move(line));
        row = lane.rows.end() - 1;
    }
    auto* item =
        addDate(lane, static_cast<int>(row - lane.rows.begin()), date, header, {title, {}});
    if (item == nullptr)
        return;
    item->valueText = valueText;
    item->value = quantity.value;
    item->comparator = quantity.comparator;
}

void TimelineBuilder::addObservations()
{
    using Kind = clinical::ObservationKind;
    std::map<std::pair<QString, QString>, PartialDate>
        latestRange; // by lane, and row name with unit
    for (const auto& observation : m_record.observations) {
        const bool isMarker = observation.kind == Kind::TumourMarker;
        const bool isLaboratory = observation.kind == Kind::Laboratory;
        const bool isBody =
            observation.kind == Kind::BodySize || observation.kind == Kind::VitalSign;
        if ((!isMarker && !isLaboratory && !isBody) || !isShown(observation.assertion))
            continue;
        auto& target = lane(isMarker ? "marker" : isLaboratory ? "laboratory" : "body");
        const auto name = text(observation.code.label());
        if (!observation.quantity) {
            const auto answer = observation.value.isEmpty() ? text(observation.text)
                                                            : text(observation.value.label());
            const auto said = !answer.isEmpty() ? answer
                              : observation.dataAbsentReason.empty()
                                  ? tr("no value stated")
                                  : tr("not measured: %1").arg(text(observation.dataAbsentReason));
            addDate(target,
                    rowOf(target, tr("results in words")),
                    observation.date,
                    observation.header,
                    {tr("%1: %2", "measurement, result").arg(name, said),
                     QStringLiteral("a"),
                     TimelineItem::Sign::Sheet,
                     TimelineItem::Tone::Neutral,
                     {}});
            continue;
        }
        const auto& quantity = *observation.quantity;
        const auto shown = Format::quantity(quantity);
        const auto unit = quantity.unit.empty() ? tr("unit missing") : Format::unit(quantity.unit);
        const auto before = target.items.size();
        addValue(target,
                 name,
                 unit,
                 quantity,
                 observation.date,
                 observation.header,
                 tr("%1 %2", "measurement, value with unit").arg(name, shown),
                 shown);
        if (target.items.size() == before)
            continue;
        auto& item = target.items.back();
        item.low = boundOf(observation.referenceLow, quantity);
        item.high = boundOf(observation.referenceHigh, quantity);
        auto& measuredRow = target.rows[static_cast<std::size_t>(item.row)];
        measuredRow.test = observation.code;
        measuredRow.ucum = quantity.unit;
        item.detail = text(observation.interpretation).isEmpty()
                          ? QString()
                          : tr("Flag of the laboratory: %1").arg(text(observation.interpretation));
        auto& latest = latestRange[{target.id, name + QLatin1Char('|') + unit}];
        if ((item.low || item.high) && (!latest.isKnown() || !(observation.date < latest))) {
            latest = observation.date;
            auto& row = target.rows[static_cast<std::size_t>(item.row)];
            row.low = item.low;
            row.high = item.high;
        }
    }
}

void TimelineBuilder::addAlleleFractions()
{
    // A trend needs two days; a single fraction stands with its finding in the molecular lane.
    std::map<QString, std::set<std::string>> days;
    const auto isTraced = [](const clinical::Finding& finding) {
        return finding.alleleFraction && finding.origin != clinical::Origin::Germline &&
               clinical::counts(finding.assertion);
    };
    for (const auto& finding : m_record.findings) {
        if (isTraced(finding) && dateOf(finding).isKnown())
            days[Format::finding(finding)].insert(dateOf(finding).iso());
    }
    auto& alleles = lane("allele");
    for (const auto& finding : m_record.findings) {
        if (!isTraced(finding) || days[Format::finding(finding)].size() < 2)
            continue;
        const auto name = Format::finding(finding);
        Quantity percent;
        percent.value = *finding.alleleFraction * 100;
        const auto number = QLocale().toString(percent.value, 'g', 4);
        const auto title = tr("%1: allele fraction %2 %").arg(name, number);
        if (dateOf(finding)
                .isKnown()) // the undated one is counted where the finding itself is placed
            addValue(alleles,
                     name,
                     QStringLiteral("%"),
                     percent,
                     dateOf(finding),
                     finding.header,
                     title,
                     tr("%1 %", "share").arg(number));
    }
}

} // namespace consilium::ui
