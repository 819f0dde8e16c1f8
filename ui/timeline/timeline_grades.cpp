#include "ui/timeline/timeline_grades.h"

#include <QLocale>

#include <algorithm>

namespace consilium::ui
{

namespace
{

using Premise = calculators::GradePremise;

Premise premiseOf(const std::vector<TimelineBand>& bands)
{
    return bands.empty() ? Premise::ValueAlone : bands.front().premise; // one premise a test
}

} // namespace

std::vector<TimelineBand> TimelineGrades::bandsOf(const TimelineRow& row)
{
    return calculators::gradeBands(row.test, row.ucum, {row.low, row.high, row.baseline});
}

QString TimelineGrades::noteOf(const TimelineRow& row)
{
    const auto baseline = QLocale().toString(row.baseline.value_or(0), 'g', 4);
    switch (premiseOf(row.bands)) {
    case Premise::BaselineNormal:
        return tr("CTCAE 5.0, if baseline normal");
    case Premise::AgainstBaseline:
        return tr("CTCAE 5.0, baseline %1", "value before treatment").arg(baseline);
    case Premise::BaselineNotGiven:
        return tr("CTCAE 5.0, baseline unknown");
    case Premise::NoAnticoagulation:
        return tr("CTCAE 5.0, if no anticoagulant");
    case Premise::ValueAlone:
        break;
    }
    return tr("CTCAE 5.0, by the value alone");
}

QString TimelineGrades::nameOf(const TimelineBand& band)
{
    return band.withSymptoms == band.grade ? tr("grade %1", "of CTCAE").arg(band.grade)
                                           : tr("grade %1, with symptoms %2", "of CTCAE")
                                                 .arg(band.grade)
                                                 .arg(band.withSymptoms);
}

QString TimelineGrades::wordsOf(const TimelineModel& model, TimelineRef chosen)
{
    const auto& item = itemOf(model, chosen);
    const auto& row =
        model.lanes[static_cast<std::size_t>(chosen.lane)].rows[static_cast<std::size_t>(item.row)];
    if (row.bands.empty() || !item.value)
        return {};
    if (item.isCensored())
        return tr("CTCAE 5.0: no grade is read from a value that is only a limit.");
    const auto* band = calculators::bandAt(row.bands, *item.value);
    const auto grade = band == nullptr ? tr("CTCAE 5.0: no grade by this value.")
                       : band->withSymptoms == band->grade
                           ? tr("CTCAE 5.0: grade %1.").arg(band->grade)
                           : tr("CTCAE 5.0: grade %1 without symptoms, %2 with them.")
                                 .arg(band->grade)
                                 .arg(band->withSymptoms);
    QStringList sentences{grade};
    switch (premiseOf(row.bands)) {
    case Premise::BaselineNormal:
        sentences += tr("This presumes a value before treatment that was not above the upper "
                        "limit; if it was, the grade is counted from that value and is lower.");
        break;
    case Premise::AgainstBaseline:
        sentences += tr("Read against %1, the last value up to the first systemic treatment.")
                         .arg(QLocale().toString(row.baseline.value_or(0), 'g', 6));
        break;
    case Premise::BaselineNotGiven:
        sentences += tr("The value before treatment is not known: against a low one the grade can "
                        "be higher.");
        break;
    case Premise::NoAnticoagulation:
        sentences += tr("This presumes that no anticoagulant is taken.");
        break;
    case Premise::ValueAlone:
        break;
    }
    if (!item.low && !item.high && (row.low || row.high))
        sentences += tr("The limits are those of other values of this line.");
    return sentences.join(QLatin1Char('\n'));
}

} // namespace consilium::ui
