#include "core/clinical/specimen_numbers.h"
#include "ui/format/format.h"
#include "ui/timeline/timeline_builder.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace consilium::ui
{

namespace
{

/// A bound counts for a value of the same unit only; nothing is converted behind the reader's back.
std::optional<double> boundOf(const std::optional<Quantity>& bound, const Quantity& value)
{
    return bound && bound->unit == value.unit ? std::optional(bound->value) : std::nullopt;
}

constexpr const char* kLoinc = "http://loinc.org";

/// What tells tests of one name apart: "LOINC 718-7", else the first code; empty without one.
std::string codeOf(const clinical::Concept& test)
{
    const auto loinc = test.codeOf(kLoinc);
    if (!loinc.empty())
        return "LOINC " + loinc;
    return test.codings.empty() ? std::string() : test.codings.front().code;
}

using Limits = std::pair<std::optional<double>, std::optional<double>>;

bool areStated(const Limits& limits) { return limits.first || limits.second; }

/// nullptr: not on the timeline.
const char* laneOf(clinical::ObservationKind kind)
{
    using Kind = clinical::ObservationKind;
    switch (kind) {
    case Kind::TumourMarker:
        return "marker";
    case Kind::Laboratory:
        return "laboratory";
    case Kind::BodySize:
    case Kind::VitalSign:
        return "body";
    case Kind::Tumour:
    case Kind::Other:
        break;
    }
    return nullptr;
}

using Named = std::tuple<QString, QString, QString>; ///< lane, name, unit

/// What values of one name and unit state: codes, and the limits of each.
using Stated = std::map<std::string, std::set<Limits>>;

/// The code that all coded values of the name and unit have; empty where there are several.
std::string onlyCodeOf(const Stated& stated)
{
    std::string only;
    for (const auto& [code, limits] : stated) {
        if (!code.empty() && !only.empty())
            return {};
        if (!code.empty())
            only = code;
    }
    return only;
}

/// What is not stated is no contradiction, where there is one thing alone that it can be.
void settle(std::string& code, Limits& limits, const Stated& stated)
{
    const auto only = onlyCodeOf(stated);
    if (code.empty())
        code = only;
    if (areStated(limits))
        return;
    std::set<Limits> found;
    for (const auto& [other, those] : stated) {
        if (other == code || (other.empty() && code == only))
            std::copy_if(those.begin(), those.end(), std::inserter(found, found.end()), areStated);
    }
    if (found.size() == 1)
        limits = *found.begin();
}

std::string numberOf(const std::optional<double>& bound)
{
    return bound ? QString::number(*bound, 'g', 15).toStdString() : std::string();
}

} // namespace

int TimelineBuilder::lineOf(TimelineLane& lane,
                            const QString& name,
                            const QString& unit,
                            const std::string& apart)
{
    // Another unit is another line, never silently joined.
    const auto row = std::find_if(lane.rows.begin(), lane.rows.end(), [&](const auto& candidate) {
        return candidate.isLine && candidate.name == name && candidate.unit == unit &&
               candidate.apart == apart;
    });
    if (row != lane.rows.end())
        return static_cast<int>(row - lane.rows.begin());
    TimelineRow line;
    line.name = name;
    line.unit = unit;
    line.apart = apart;
    line.isLine = true;
    lane.rows.push_back(std::move(line));
    return static_cast<int>(lane.rows.size()) - 1;
}

void TimelineBuilder::addValue(TimelineLane& lane,
                               int row,
                               const Quantity& quantity,
                               const PartialDate& date,
                               const clinical::Header& header,
                               const QString& title,
                               const QString& valueText)
{
    auto* item = addDate(lane, row, date, header, {title, {}});
    if (item == nullptr)
        return;
    item->valueText = valueText;
    item->value = quantity.value;
    item->comparator = quantity.comparator;
}

std::optional<TimelineBuilder::Measured>
TimelineBuilder::measuredOf(const clinical::Observation& observation)
{
    const char* id = laneOf(observation.kind);
    if (id == nullptr || !observation.quantity || !clinical::counts(observation.assertion))
        return std::nullopt;
    const auto& quantity = *observation.quantity;
    return Measured{id,
                    text(observation.code.label()),
                    quantity.unit.empty() ? tr("unit missing") : Format::unit(quantity.unit),
                    codeOf(observation.code),
                    {boundOf(observation.referenceLow, quantity),
                     boundOf(observation.referenceHigh, quantity)}};
}

void TimelineBuilder::addObservations()
{
    std::vector<std::optional<Measured>> values;
    std::map<Named, Stated> stated;
    for (const auto& observation : m_record.observations) {
        const auto& value = values.emplace_back(measuredOf(observation));
        if (value && observation.date.isKnown())
            stated[{QLatin1String(value->lane), value->name, value->unit}][value->code].insert(
                value->limits);
    }
    for (std::size_t at = 0; at < values.size(); ++at) {
        const auto& observation = m_record.observations[at];
        const char* id = laneOf(observation.kind);
        if (id == nullptr || !isShown(observation.assertion))
            continue;
        auto& target = lane(id);
        if (!values[at]) {
            addWords(target, observation);
            continue;
        }
        auto& value = *values[at];
        const auto found = stated.find({QLatin1String(value.lane), value.name, value.unit});
        if (found != stated.end())
            settle(value.code, value.limits, found->second);
        addMeasured(target, observation, value);
    }
    for (const char* id : {"marker", "laboratory", "body"})
        nameLines(lane(id));
}

void TimelineBuilder::addWords(TimelineLane& target, const clinical::Observation& observation)
{
    const auto answer =
        observation.value.isEmpty() ? text(observation.text) : text(observation.value.label());
    const auto said = !answer.isEmpty() ? answer
                      : observation.dataAbsentReason.empty()
                          ? tr("no value stated")
                          : tr("not measured: %1").arg(text(observation.dataAbsentReason));
    addDate(target,
            rowOf(target, tr("results in words")),
            observation.date,
            observation.header,
            {tr("%1: %2", "measurement, result").arg(text(observation.code.label()), said),
             QStringLiteral("a"),
             TimelineItem::Sign::Sheet,
             TimelineItem::Tone::Neutral,
             {}});
}

void TimelineBuilder::addMeasured(TimelineLane& target,
                                  const clinical::Observation& observation,
                                  const Measured& value)
{
    if (!observation.date.isKnown()) { // it makes no line
        ++m_model.undated;
        return;
    }
    const auto& quantity = *observation.quantity;
    const auto shown = Format::quantity(quantity);
    const auto& [low, high] = value.limits;
    const int place = lineOf(
        target, value.name, value.unit, value.code + '|' + numberOf(low) + '|' + numberOf(high));
    addValue(target,
             place,
             quantity,
             observation.date,
             observation.header,
             tr("%1 %2", "measurement, value with unit").arg(value.name, shown),
             shown);
    auto& item = target.items.back();
    item.low = boundOf(observation.referenceLow, quantity);
    item.high = boundOf(observation.referenceHigh, quantity);
    item.detail = text(observation.interpretation).isEmpty()
                      ? QString()
                      : tr("Flag of the laboratory: %1").arg(text(observation.interpretation));
    auto& row = target.rows[static_cast<std::size_t>(place)];
    if (row.test.codings.empty())
        row.test = observation.code;
    row.ucum = quantity.unit;
    row.low = low;
    row.high = high;
}

/// Lines of one name and unit say in their name what tells them apart.
void TimelineBuilder::nameLines(TimelineLane& lane)
{
    std::map<std::pair<QString, QString>, std::vector<TimelineRow*>> groups;
    for (auto& row : lane.rows) {
        if (row.isLine)
            groups[{row.name, row.unit}].push_back(&row);
    }
    for (const auto& [which, rows] : groups) {
        std::set<std::string> codes;
        std::set<Limits> limits;
        for (const auto* row : rows) {
            codes.insert(codeOf(row->test));
            limits.insert({row->low, row->high});
        }
        for (auto* row : rows) {
            if (codes.size() > 1)
                row->name =
                    tr("%1 · %2", "measurement, what tells it from another of that name")
                        .arg(row->name,
                             codeOf(row->test).empty() ? tr("no code") : text(codeOf(row->test)));
            if (limits.size() > 1)
                row->name = tr("%1 · %2", "measurement, what tells it from another of that name")
                                .arg(row->name, limitWords(row->low, row->high));
        }
    }
}

QString TimelineBuilder::limitWords(const std::optional<double>& low,
                                    const std::optional<double>& high)
{
    const QLocale locale;
    const auto from = locale.toString(low.value_or(0), 'g', 6);
    const auto upTo = locale.toString(high.value_or(0), 'g', 6);
    return low && high ? tr("reference %1 to %2").arg(from, upTo)
           : high      ? tr("reference up to %1").arg(upTo)
           : low       ? tr("reference from %1").arg(from)
                       : tr("no reference range");
}

void TimelineBuilder::addBaselines()
{
    PartialDate first;
    for (const auto& medication : m_record.medications) {
        const auto& start = medication.period.start;
        if (clinical::counts(medication.assertion) && start.isKnown() &&
            medication.isCancerTreatment == clinical::Presence::Present &&
            (!first.isKnown() || start.earliest() < first.earliest()))
            first = start;
    }
    if (!first.isKnown())
        return;
    auto& laboratory = lane("laboratory");
    std::map<int, Day> days; // of the baseline, by row
    for (const auto& item : laboratory.items) {
        const auto known = days.find(item.row);
        if (!item.value || item.isCensored() || item.shape != TimelineItem::Shape::Point ||
            item.first > first.earliest() || (known != days.end() && item.first < known->second))
            continue;
        days[item.row] = item.first;
        laboratory.rows[static_cast<std::size_t>(item.row)].baseline = item.value;
    }
}

QStringList TimelineBuilder::materialOf(const clinical::Finding& finding) const
{
    const auto key = clinical::specimenKey(m_record, finding);
    const auto specimen =
        std::find_if(m_record.specimens.begin(), m_record.specimens.end(), [&](const auto& one) {
            return !key.empty() && one.header.key == key;
        });
    const bool isKnown = specimen != m_record.specimens.end();
    QStringList words;
    if (m_primaries.size() > 1) {
        const auto letter = isKnown ? letterOf(specimen->tumour) : QString();
        words.append(letter.isEmpty() ? tr("tumour not stated")
                                      : tr("tumour %1", "letter").arg(letter));
    }
    for (const auto& one : isKnown ? std::vector{specimen->type.label(), specimen->site.label()}
                                   : std::vector<std::string>()) {
        if (!one.empty())
            words.append(text(one));
    }
    return words;
}

void TimelineBuilder::addAlleleFractions()
{
    // Two tumours, or plasma and tissue, are no course of one another. A trend needs two days; a
    // single fraction stands with its finding in the molecular lane.
    std::map<QString, std::set<std::string>> days;
    std::vector<QString> names;
    for (const auto& finding : m_record.findings) {
        // The undated one is counted where the finding itself is placed.
        const bool isTraced = finding.alleleFraction &&
                              finding.origin != clinical::Origin::Germline &&
                              clinical::counts(finding.assertion) && dateOf(finding).isKnown();
        const auto& name = names.emplace_back(
            isTraced ? (QStringList(Format::finding(finding)) + materialOf(finding))
                           .join(QStringLiteral(" · "))
                     : QString());
        if (isTraced)
            days[name].insert(dateOf(finding).iso());
    }
    auto& alleles = lane("allele");
    for (std::size_t at = 0; at < names.size(); ++at) {
        const auto& finding = m_record.findings[at];
        if (names[at].isEmpty() || days[names[at]].size() < 2)
            continue;
        Quantity percent;
        percent.value = *finding.alleleFraction * 100;
        const auto number = QLocale().toString(percent.value, 'g', 4);
        addValue(alleles,
                 lineOf(alleles, names[at], QStringLiteral("%")),
                 percent,
                 dateOf(finding),
                 finding.header,
                 tr("%1: allele fraction %2 %").arg(Format::finding(finding), number),
                 tr("%1 %", "share").arg(number));
    }
}

} // namespace consilium::ui
