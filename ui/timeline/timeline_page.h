#pragma once

#include "ui/timeline/timeline_view.h"

#include <QWidget>

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

private:
    [[nodiscard]] QWidget* makeTools();
    void fillDayZero();
    void fillLanes();
    void checkLanes();
    void chooseDayZero(int index);
    void writeNote();
    void inspect();

    std::string m_patient; ///< key of the person shown
    bool m_isSamePatient = false;
    TimelineView* m_view;
    TimelineInspector* m_inspector;
    TimelineLegend* m_legend;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QLabel* m_note;
    QComboBox* m_dayZero;
    QMenu* m_lanes;
    QToolButton* m_fit;
    QToolButton* m_zoomIn;
    QToolButton* m_zoomOut;
};

} // namespace consilium::ui
