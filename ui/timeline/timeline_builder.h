#pragma once

#include "ui/timeline/timeline_model.h"
#include "ui/widgets/specimen.h"

#include <QCoreApplication>

#include <map>
#include <optional>
#include <utility>

namespace consilium::ui
{

/// Fills the lanes of a model from a case; used once. The events stand in timeline_events.cpp, the
/// measured values in timeline_lines.cpp.
class TimelineBuilder
{
    Q_DECLARE_TR_FUNCTIONS(TimelineBuilder)

public:
    TimelineBuilder(const clinical::Case& record, Day today);
    /// Where the source gives a category without words.
    [[nodiscard]] static QString responseWords(clinical::ResponseCategory category);
    [[nodiscard]] TimelineModel build();

private:
    /// How an event looks and what the inspector says of it.
    struct Face
    {
        QString title;
        QString letter;
        TimelineItem::Sign sign = TimelineItem::Sign::Disc;
        TimelineItem::Tone tone = TimelineItem::Tone::Accent;
        QString detail = {};
        int colour = -1;
    };

    /// A value with number and unit, and the line it belongs to: that of its lane, name, unit, code
    /// ("LOINC 718-7") and limits of the laboratory.
    struct Measured
    {
        const char* lane;
        QString name;
        QString unit;
        std::string code;
        std::pair<std::optional<double>, std::optional<double>> limits; ///< low, high
    };

    /// Whether a period of one day is one, or the day of an act.
    enum class OneDay { Period, Act };

    void nameTumours();
    /// The row of that name for that tumour: where the record has several primaries, each has its
    /// own, and what names none stands apart.
    int rowOf(TimelineLane& lane, const std::string& tumour, const QString& name);
    /// "A", "B" ... of the primary that the tumour is or belongs to; empty with one primary alone.
    [[nodiscard]] QString letterOf(const std::string& tumour) const;
    /// Ends what goes on, or has no stated end, with the death.
    void endAtDeath();
    /// Whose last certain day is the latest, not after today; ties: the order of the lanes.
    [[nodiscard]] const TimelineItem* latestEntry() const;
    void addLastContact();
    void addLinks();

    void addTumours();
    void addTreatments();
    void addLocalTreatments();
    void addImaging();
    void addMolecular();
    void addCourse();
    void addBackground();
    void addObservations();
    void addAlleleFractions();
    void addAnchors();
    /// A start as a day zero, by what it is the start of.
    [[nodiscard]] static QString treatmentWords(clinical::MedicationRecord record);
    [[nodiscard]] static QString lineWords(clinical::MedicationRecord record, int line);
    void writeNotes();

    TimelineLane& lane(const char* id);
    /// Index of the lane's row of that name, made where it is new.
    int rowOf(TimelineLane& lane, const QString& name);
    /// Whether the record counts; one that does not is counted as left out.
    bool isShown(clinical::Assertion assertion);
    /// nullptr, and counted, where the date is not known.
    TimelineItem* addDate(TimelineLane& lane,
                          int row,
                          const PartialDate& date,
                          const clinical::Header& header,
                          Face face);
    TimelineItem* addPeriod(TimelineLane& lane,
                            int row,
                            const Period& period,
                            const clinical::Header& header,
                            Face face,
                            OneDay oneDay = OneDay::Period);
    /// Empty where the observation has no number, no lane, or does not count.
    [[nodiscard]] static std::optional<Measured>
    measuredOf(const clinical::Observation& observation);
    void addMeasured(TimelineLane& target,
                     const clinical::Observation& observation,
                     const Measured& value);
    void addWords(TimelineLane& target, const clinical::Observation& observation);
    static void nameLines(TimelineLane& lane);
    [[nodiscard]] static QString limitWords(const std::optional<double>& low,
                                            const std::optional<double>& high);
    /// The value of each line up to the first systemic treatment.
    void addBaselines();
    /// Tumour, material and site that a finding was measured in, as far as stated.
    [[nodiscard]] QStringList materialOf(const clinical::Finding& finding) const;
    /// Index of the lane's line of that name and unit that `apart` tells from the others.
    static int lineOf(TimelineLane& lane,
                      const QString& name,
                      const QString& unit,
                      const std::string& apart = {});
    /// A value on a line.
    void addValue(TimelineLane& lane,
                  int row,
                  const Quantity& quantity,
                  const PartialDate& date,
                  const clinical::Header& header,
                  const QString& title,
                  const QString& valueText);
    /// One line each; empty ones are left out.
    [[nodiscard]] static QString joined(std::initializer_list<QString> lines);
    [[nodiscard]] QString sourceOf(const clinical::Header& header) const;
    [[nodiscard]] PartialDate dateOf(const clinical::Finding& finding) const;

    const clinical::Case& m_record;
    Day m_today;
    std::vector<const clinical::Tumour*> m_primaries; ///< by day of diagnosis
    SpecimenSigns m_specimens;
    TimelineModel m_model;
};

} // namespace consilium::ui
