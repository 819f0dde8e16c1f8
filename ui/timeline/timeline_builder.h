#pragma once

#include "ui/timeline/timeline_model.h"

#include <QCoreApplication>

namespace consilium::ui
{

/// Fills the lanes of a model from a case; used once. The events stand in timeline_events.cpp, the
/// measured values in timeline_lines.cpp.
class TimelineBuilder
{
    Q_DECLARE_TR_FUNCTIONS(TimelineBuilder)

public:
    TimelineBuilder(const clinical::Case& record, Day today);
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
                            Face face);
    /// A value that belongs on the line of its name and unit.
    void addValue(TimelineLane& lane,
                  const QString& name,
                  const QString& unit,
                  const Quantity& quantity,
                  const PartialDate& date,
                  const clinical::Header& header,
                  const QString& title);
    /// One line each; empty ones are left out.
    [[nodiscard]] static QString joined(std::initializer_list<QString> lines);
    [[nodiscard]] QString sourceOf(const clinical::Header& header) const;
    [[nodiscard]] PartialDate dateOf(const clinical::Finding& finding) const;

    const clinical::Case& m_record;
    Day m_today;
    TimelineModel m_model;
};

} // namespace consilium::ui
