#pragma once

#include "ui/timeline/timeline_model.h"

#include <QMap>
#include <QStringList>

namespace consilium::ui
{

/// A lane, or one row of it.
struct TrackPlace
{
    int lane = -1;
    int row = -1; ///< -1: the lane as a whole

    [[nodiscard]] bool isValid() const { return lane >= 0; }
};

/// Stable over cases and languages as far as the names of the record are.
[[nodiscard]] QString trackId(const TimelineModel& model, TrackPlace place);
/// Whether a row can be arranged: lines of measured values. Rows that are named after a finding, a
/// drug or a tumour are not: their names would say something about a person.
[[nodiscard]] bool isArrangeable(const TimelineModel& model, TrackPlace place);

/// How a person wants the tracks of a tumour type. Kept in the settings of the program, which are
/// not encrypted: it holds names of lanes, tests and units, and nothing of a patient.
class TimelineTracks
{
public:
    /// `tumourType`: OncoTree code, or empty where there is none.
    [[nodiscard]] static TimelineTracks load(const QString& tumourType);
    void save(const QString& tumourType) const;

    /// Puts pinned lanes and rows first, then as ordered, then as they were; sets scales and bands.
    /// Bands without a limit of the laboratory leave out the grades that need it.
    void apply(TimelineModel& model) const;

    void setPinned(const QString& id, bool pinned);
    /// By one place among its neighbours as `model` shows them.
    void move(const TimelineModel& model, TrackPlace place, int by);
    void setScale(const QString& id, TrackScale scale);
    void setBands(const QString& id, bool shown);

    [[nodiscard]] bool isPinned(const QString& id) const { return m_pinned.contains(id); }

    [[nodiscard]] TrackScale scale(const QString& id) const
    {
        return m_scales.value(id, TrackScale::Automatic);
    }

    [[nodiscard]] bool hasBands(const QString& id) const { return m_bands.contains(id); }

    friend bool operator==(const TimelineTracks&, const TimelineTracks&) = default;

private:
    QStringList m_pinned;
    QStringList m_order;
    QStringList m_bands;
    QMap<QString, TrackScale> m_scales;
};

} // namespace consilium::ui
