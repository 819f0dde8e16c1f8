#pragma once

#include "ui/board/board_course.h"
#include "ui/board/board_look.h"
#include "ui/board/board_steps.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace consilium::ui
{

class StepView;

/// A page of the case at board size: one idea at a time, in the letters of board mode. Left and
/// right, Space and the page keys go through the ideas, Home and End to the ends, up and down
/// scroll, M masks who the patient is, Escape leaves. What was masked
/// opens masked.
class LargeView : public QWidget
{
    Q_OBJECT

public:
    /// The ideas of a page, every word through the mask.
    using Make = std::function<QList<StepContent>(const BoardMask&, GermlineOnScreen)>;

    explicit LargeView(QWidget* parent = nullptr);
    /// From the first idea. `make` is kept until clear().
    void present(const clinical::Case& record, Day today, const Theme& theme, Make make);
    /// What is not shown holds nothing.
    void clear();

    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] int count() const { return static_cast<int>(m_ideas.size()); }

    [[nodiscard]] bool isMasked() const { return m_isMasked; }

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeIdeas();
    void showIdea(int idea);
    void showPerson();
    void updateLook();

    clinical::Case m_dated; ///< what a mask counts from: the patient and the tumours
    Day m_today{};
    Theme m_theme = Theme::light();
    BoardLook m_look;
    Make m_make;
    QList<StepContent> m_ideas;
    int m_current = 0;
    bool m_isMasked = false;
    GermlineOnScreen m_germline = GermlineOnScreen::Hidden;
    QLabel* m_person;
    QLabel* m_masked;
    QLabel* m_place;
    StepView* m_view;
    QLabel* m_keys;
};

} // namespace consilium::ui
