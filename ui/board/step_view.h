#pragma once

#include "ui/board/board_look.h"
#include "ui/board/board_steps.h"

#include <QScrollArea>

class QLabel;

namespace consilium::ui
{

/// One step in large text. What does not fit is scrolled to by up and down, and the view says so.
class StepView : public QWidget
{
    Q_OBJECT

public:
    explicit StepView(QWidget* parent = nullptr);
    void setContent(const StepContent& content, const BoardLook& look);
    void scroll(int lines);

Q_SIGNALS:
    void germlineWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void sayMore();
    [[nodiscard]] QWidget* widgetOf(const StepLine& line) const;

    BoardLook m_look;
    QScrollArea* m_area;
    QLabel* m_more;
};

/// Shape, word and colour of a state.
[[nodiscard]] QWidget*
boardState(Mark mark, const QString& word, const QByteArray& tone, const BoardLook& look);

} // namespace consilium::ui
