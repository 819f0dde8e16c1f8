#pragma once

#include "core/clinical/course_events.h"
#include "ui/timeline/timeline_export.h"

#include <QStringList>
#include <QWidget>

#include <map>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace consilium::ui
{

class TimelineInspector;
class TimelineLegend;

/// The timeline with its controls, its legend and the inspector; or the sentence that says that
/// there is nothing to draw yet.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePage(QWidget* parent = nullptr);
    /// `today`: the day open ranges reach to and one choice of day zero.
    void setCase(const clinical::Case& record, Day today, const Theme& theme);

    [[nodiscard]] TimelineView* view() const { return m_view; }

    /// What day zero is, with its date.
    [[nodiscard]] QString zeroWords() const;

Q_SIGNALS:
    void exportRequested(TimelineFile kind);
    void printRequested();
    /// An event was entered, corrected, withdrawn, or the last change is to be taken back.
    void editRequested(const consilium::clinical::EventEdit& edit);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QToolButton* makeEventsButton();
    /// Changes to typed events, and what can be done with them.
    void readEvents(const clinical::Case& record);
    void openForm(const std::string& corrected);
    void showHistory();
    /// Chooses the event that was entered, once the case with it is shown.
    void showEdited();
    [[nodiscard]] QWidget* makeTools();
    [[nodiscard]] QToolButton* makeExportButton();
    void fillDayZero();
    void fillLanes();
    void checkLanes();
    void fillGaps();
    void checkGaps();
    void readCursor();
    void showTrackMenu(TrackPlace place, const QPoint& globalPlace);
    void arrange();
    void showDocument();
    void chooseDayZero(int index);
    void writeNote();
    void inspect();

    std::string m_patient; ///< key of the person shown
    bool m_isSamePatient = false;
    QString m_tumourType; ///< OncoTree code of the leading tumour
    TimelineTracks m_tracks;
    Day m_today{};
    std::map<std::string, clinical::CourseEvent> m_typed; ///< that count, by key
    std::vector<std::pair<std::string, QString>> m_tumours;
    QStringList m_history;
    std::string m_latest;    ///< key of the event that the last standing change added
    bool m_isEdited = false; ///< a change was asked for: the next case brings it
    QAction* m_undo;
    TimelineView* m_view;
    TimelineInspector* m_inspector;
    TimelineLegend* m_legend;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QLabel* m_note;
    QLabel* m_hint = nullptr;
    QComboBox* m_dayZero;
    QComboBox* m_axisStyle;
    QMenu* m_lanes;
    QMenu* m_gaps;
    QToolButton* m_gapsButton;
    QToolButton* m_fit;
    QToolButton* m_zoomIn;
    QToolButton* m_zoomOut;
};

} // namespace consilium::ui
