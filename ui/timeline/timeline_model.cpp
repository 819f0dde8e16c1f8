#include "ui/timeline/timeline_model.h"

#include "ui/format/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace consilium::ui
{

namespace
{

class Builder
{
    Q_DECLARE_TR_FUNCTIONS(TimelineModel)

public:
    Builder(const clinical::Case& record, Day today)
        : m_record(record)
        , m_today(today)
    {
    }

    TimelineModel build()
    {
        addTumours();
        addTreatments();
        addImaging();
        addMolecular();
        addCourse();
        addLaboratory();
        std::erase_if(m_model.lanes, [](const TimelineLane& lane) { return lane.items.empty(); });
        bool isFirst = true;
        for (auto& lane : m_model.lanes) {
            std::stable_sort(lane.items.begin(), lane.items.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
            for (const auto& item : lane.items) {
                m_model.first = isFirst ? item.first : std::min(m_model.first, item.first);
                m_model.last = isFirst ? item.last : std::max(m_model.last, item.last);
                isFirst = false;
            }
        }
        return std::move(m_model);
    }

private:
    TimelineLane& lane(const QString& name)
    {
        for (auto& lane : m_model.lanes) {
            if (lane.name == name)
                return lane;
        }
        m_model.lanes.push_back({name, {}, false, {}, {}, {}});
        return m_model.lanes.back();
    }

    TimelineItem* addDate(TimelineLane& lane, const PartialDate& date, const QString& title, const QString& letter, const QString& detail = {})
    {
        if (!date.isKnown()) {
            ++m_model.undated;
            return nullptr;
        }
        TimelineItem item;
        item.first = date.earliest();
        item.last = date.latest();
        item.shape = item.first == item.last ? TimelineItem::Shape::Point : TimelineItem::Shape::Uncertain;
        item.title = title;
        item.letter = letter;
        item.detail = detail.isEmpty() ? Format::date(date) : Format::date(date) + QStringLiteral("\n") + detail;
        lane.items.push_back(std::move(item));
        return &lane.items.back();
    }

    void addPeriod(TimelineLane& lane, const Period& period, const QString& title, const QString& letter, const QString& detail = {})
    {
        if (!period.start.isKnown() || (period.start == period.end)) {
            addDate(lane, period.start, title, letter, detail);
            return;
        }
        TimelineItem item;
        item.first = period.start.earliest();
        const bool isOpen = period.isOngoing || !period.end.isKnown();
        item.last = isOpen ? std::max(m_today, item.first) : std::max(period.end.latest(), item.first);
        item.shape = isOpen ? TimelineItem::Shape::OpenRange : TimelineItem::Shape::Range;
        item.title = title;
        item.letter = letter;
        item.detail = Format::period(period) + (detail.isEmpty() ? QString() : QStringLiteral("\n") + detail);
        lane.items.push_back(std::move(item));
    }

    void addTumours()
    {
        auto& diagnosis = lane(tr("Diagnosis"));
        for (const auto& tumour : m_record.tumours) {
            if (clinical::counts(tumour.assertion))
                addDate(diagnosis, tumour.diagnosed, text(tumour.diagnosis.label()), tumour.isSecondary ? tr("M", "metastasis") : tr("D", "diagnosis"));
        }
        auto& stages = lane(tr("Stage"));
        for (const auto& stage : m_record.stages) {
            if (clinical::counts(stage.assertion))
                addDate(stages, stage.date, Format::stage(stage), text(stage.group), text(stage.edition));
        }
    }

    void addTreatments()
    {
        auto& systemic = lane(tr("Systemic treatment"));
        for (const auto& medication : m_record.medications) {
            if (!clinical::counts(medication.assertion) || medication.isCancerTreatment != clinical::Presence::Present)
                continue;
            const auto why = medication.reasonStopped.isEmpty() ? QString() : tr("Stopped: %1").arg(text(medication.reasonStopped.label()));
            addPeriod(systemic, medication.period, text(medication.drug.label()), QString(), why);
        }
        auto& surgery = lane(tr("Surgery"));
        for (const auto& operation : m_record.surgeries) {
            if (clinical::counts(operation.assertion))
                addPeriod(surgery, operation.period, text(operation.procedure.label()), tr("S", "surgery"));
        }
        auto& radiotherapy = lane(tr("Radiotherapy"));
        for (const auto& course : m_record.radiotherapies) {
            if (clinical::counts(course.assertion))
                addPeriod(radiotherapy, course.period, text(course.procedure.label()), tr("R", "radiotherapy"),
                          course.doseGray ? tr("%1 Gy in %2 fractions").arg(*course.doseGray).arg(course.fractions ? QString::number(*course.fractions) : tr("unknown"))
                                          : QString());
        }
    }

    void addImaging()
    {
        auto& imaging = lane(tr("Imaging and response"));
        for (const auto& study : m_record.imaging)
            addDate(imaging, study.date, study.description.empty() ? tr("Imaging study") : text(study.description),
                    study.modalities.empty() ? QString() : text(study.modalities.front()));
        for (const auto& response : m_record.responses) {
            if (!clinical::counts(response.assertion))
                continue;
            const auto letter = [&]() -> QString {
                using Category = clinical::ResponseCategory;
                switch (response.category) {
                case Category::Complete: return QStringLiteral("CR");
                case Category::Partial: return QStringLiteral("PR");
                case Category::Stable: return QStringLiteral("SD");
                case Category::Progression: return QStringLiteral("PD");
                case Category::Improved: return QStringLiteral("↑");
                case Category::Worse: return QStringLiteral("↓");
                case Category::NotEvaluable: return QStringLiteral("NE");
                case Category::NotStated: return QStringLiteral("?");
                }
                return {};
            }();
            addDate(imaging, response.date, tr("Disease status: %1").arg(text(response.statement.label())), letter);
        }
    }

    void addMolecular()
    {
        auto& molecular = lane(tr("Molecular"));
        for (const auto& finding : m_record.findings) {
            if (clinical::counts(finding.assertion))
                addDate(molecular, finding.date, Format::finding(finding), QStringLiteral("g"));
        }
    }

    void addCourse()
    {
        auto& performance = lane(tr("Performance and adverse events"));
        for (const auto& status : m_record.performance) {
            if (clinical::counts(status.assertion) && status.scale == clinical::PerformanceScale::Ecog)
                addDate(performance, status.date, tr("ECOG %1").arg(status.value), QString::number(status.value));
        }
        for (const auto& event : m_record.adverseEvents) {
            if (clinical::counts(event.assertion))
                addPeriod(performance, {event.period.start, event.period.end.isKnown() ? event.period.end : event.period.start, false},
                          text(event.event.label()), event.grade ? tr("G%1", "CTCAE grade").arg(*event.grade) : QStringLiteral("!"));
        }
        auto& documents = lane(tr("Documents"));
        for (const auto& document : m_record.documents) {
            if (clinical::counts(document.assertion))
                addDate(documents, document.date, text(document.title), QStringLiteral("≡"));
        }
    }

    void addLaboratory()
    {
        // One line a code and unit: values of another unit are another line, never silently joined.
        std::map<std::string, std::size_t> lines;
        for (const auto& observation : m_record.observations) {
            const bool isMeasured = observation.kind == clinical::ObservationKind::Laboratory ||
                                    observation.kind == clinical::ObservationKind::TumourMarker;
            if (!isMeasured || !clinical::counts(observation.assertion) || !observation.quantity)
                continue;
            const auto key = observation.code.label() + '|' + observation.quantity->unit;
            auto found = lines.find(key);
            if (found == lines.end()) {
                TimelineLane line;
                line.name = text(observation.code.label());
                line.unit = text(observation.quantity->unit);
                line.isLine = true;
                m_model.lanes.push_back(std::move(line));
                found = lines.emplace(key, m_model.lanes.size() - 1).first;
            }
            auto& line = m_model.lanes[found->second];
            if (observation.referenceLow && observation.referenceLow->unit == observation.quantity->unit)
                line.low = observation.referenceLow->value;
            if (observation.referenceHigh && observation.referenceHigh->unit == observation.quantity->unit)
                line.high = observation.referenceHigh->value;
            auto* item = addDate(line, observation.date, line.name + QStringLiteral(" ") + Format::quantity(*observation.quantity), {});
            if (item != nullptr) {
                item->value = observation.quantity->value;
                item->comparator = observation.quantity->comparator;
            }
        }
    }

    const clinical::Case& m_record;
    Day m_today;
    TimelineModel m_model;
};

} // namespace

TimelineModel TimelineModel::of(const clinical::Case& record, Day today)
{
    return Builder(record, today).build();
}

} // namespace consilium::ui
