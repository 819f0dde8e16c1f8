#pragma once

#include "core/base/ids.h"
#include "core/clinical/event_corrections.h"
#include "ui/timeline/event_draft.h"
#include "ui/timeline/event_words.h"
#include "ui/timeline/timeline_export.h"

#include <QPointer>
#include <QWidget>

#include <map>
#include <set>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace consilium::ui
{

class EventDialog;
class TimelineInspector;
class TimelineLegend;

/// A change that was asked for, bound to the patient who was shown when it was begun.
struct EventRequest
{
    PatientId patient{};
    clinical::EventEdit edit;
    std::optional<EventDraft> draft; ///< what was typed for it
};

/// The timeline with its controls, its legend and the inspector; or the sentence that says that
/// there is nothing to draw yet.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePage(QWidget* parent = nullptr);
    /// Whose case comes next. A form that is open for somebody else is put aside.
    void setPatient(PatientId patient);
    /// `today`: the day open ranges reach to and one choice of day zero.
    void setCase(const clinical::Case& record, Day today, const Theme& theme);

    [[nodiscard]] TimelineView* view() const { return m_view; }

    /// Closes the form of an event; what was typed into it is given to formHeld.
    void holdForm();

    /// Nobody stays named in the next form.
    void forgetName() { m_by.clear(); }

    [[nodiscard]] bool hasForm() const;
    /// Asks again what was typed for the patient shown; `why` says why.
    void offer(const EventDraft& draft, const QString& why);

    /// What day zero is, with its date.
    [[nodiscard]] QString zeroWords() const;

Q_SIGNALS:
    void exportRequested(TimelineFile kind);
    void printRequested();
    /// An event was entered, corrected, withdrawn, or the last change is to be taken back.
    void editRequested(const consilium::ui::EventRequest& request);
    /// What was typed for that patient and not entered.
    void formHeld(qint64 patient, const consilium::ui::EventDraft& draft);
    void formClosed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QToolButton* makeEventsButton();
    /// Changes to events, and what can be done with them.
    void readEvents(const clinical::Case& record);
    /// The event of that key, where it counts.
    [[nodiscard]] std::optional<clinical::CourseEvent> eventOf(const std::string& key) const;
    void addEvent();
    /// The form of an event that is corrected or withdrawn.
    void changeEvent(const std::string& key, clinical::EventEdit::Kind purpose);
    void withdraw(const std::string& key);
    void request(PatientId patient, clinical::EventEdit edit);
    /// The event as it stands, and what its file says.
    void setBase(EventDraft& draft, const clinical::CourseEvent& event) const;
    void openForm(const EventDraft& draft, const QString& why);
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
    PatientId m_subject{};
    clinical::Case m_events; ///< the lists that can be corrected, and nothing else
    std::map<std::string, clinical::EventCorrection> m_corrections;
    std::set<std::string> m_findingsInWords; ///< keys of events whose words are a finding too
    std::vector<std::pair<std::string, QString>> m_tumours;
    std::vector<EventHistoryLine> m_history;
    QString m_by; ///< who was named last
    QPointer<EventDialog> m_dialog;
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
