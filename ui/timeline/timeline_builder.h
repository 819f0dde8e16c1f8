#pragma once

#include "ui/timeline/timeline_model.h"

#include <QCoreApplication>

#include <map>

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

    /// Whether a period of one day is one, or the day of an act.
    enum class OneDay { Period, Act };

    void nameTumours();
    /// The row of that name for that tumour: where the record has several primaries, each has its
    /// own, and what names none stands apart.
    int rowOf(TimelineLane& lane, const std::string& tumour, const QString& name);
    /// "A", "B" ... of the primary that the tumour is or belongs to; empty with one primary alone.
    [[nodiscard]] QString letterOf(const std::string& tumour) const;
    void addLastContact();
    void addLinks();
    [[nodiscard]] int numberOfSpecimen(const std::string& key) const;
    /// The specimen of a finding: its own, else that of its test.
    [[nodiscard]] std::string specimenOf(const clinical::Finding& finding) const;

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
    /// A value that belongs on the line of its name and unit.
    void addValue(TimelineLane& lane,
                  const QString& name,
                  const QString& unit,
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
    std::map<std::string, int> m_specimens;           ///< numbers by key
    TimelineModel m_model;
};

} // namespace consilium::ui
