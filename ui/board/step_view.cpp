#include "ui/board/step_view.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

namespace consilium::ui
{

namespace
{

QColor toneColour(const QByteArray& tone, const Theme& theme)
{
    if (tone == "good")
        return theme.good;
    if (tone == "caution")
        return theme.caution;
    if (tone == "bad")
        return theme.bad;
    if (tone == "unknown")
        return theme.unknown;
    return tone == "accent" ? theme.accent : theme.muted;
}

/// A course on the axis of its step; what it says stands in words beside it.
class BarStrip : public QWidget
{
public:
    BarStrip(const CourseBar& bar, const BoardLook& look)
        : m_bar(bar)
        , m_look(look)
    {
        setMinimumWidth(look.body * 8);
        setFixedHeight(look.body);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double tip = height() * 0.5;
        const double span = width() - 2 * tip;
        const auto at = [&](double part) {
            return isRightToLeft() ? width() - tip - part * span : tip + part * span;
        };
        painter.setPen(QPen(m_look.theme.line, 2));
        painter.drawLine(QPointF(at(0), height() / 2.0), QPointF(at(1), height() / 2.0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.theme.accent);
        const double from = std::min(at(m_bar.from), at(m_bar.to));
        const double to = std::max(at(m_bar.from), at(m_bar.to));
        const double top = height() * 0.2;
        const double high = height() * 0.6;
        if (to - from < high && !m_bar.isOpen) {
            painter.drawEllipse(QPointF((from + to) / 2, height() / 2.0), high / 2, high / 2);
            return;
        }
        painter.drawRoundedRect(QRectF(from, top, to - from, high), 3, 3);
        if (m_bar.isOpen) {
            const double end = at(1);
            const double way = isRightToLeft() ? -tip : tip;
            painter.drawPolygon(QPolygonF(
                {QPointF(end, 0), QPointF(end + way, height() / 2.0), QPointF(end, height())}));
        }
    }

private:
    CourseBar m_bar;
    BoardLook m_look;
};

} // namespace

QWidget* boardState(Mark mark, const QString& word, const QByteArray& tone, const BoardLook& look)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    auto* sign = new QLabel;
    const int size = look.body * 3 / 4;
    sign->setPixmap(
        markPixmap(mark, toneColour(tone, look.theme), size, sign->devicePixelRatioF()));
    sign->setFixedWidth(size);
    auto* label = boardLabel(word, "note");
    label->setWordWrap(false);
    label->setProperty("tone", tone);
    row->addWidget(sign);
    row->addWidget(label);
    row->addStretch();
    return widget;
}

StepView::StepView(QWidget* parent)
    : QWidget(parent)
    , m_area(new QScrollArea)
    , m_more(boardLabel(tr("▼ More below: arrow down"), "note", "moreBelow"))
{
    m_area->setObjectName(QStringLiteral("stepArea"));
    m_area->setAccessibleName(tr("What this step shows"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area, 1);
    column->addWidget(m_more);
    // Its place is kept: else its coming and going would change what fits.
    auto policy = m_more->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_more->setSizePolicy(policy);
    m_more->hide();
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, &StepView::sayMore);
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &StepView::sayMore);
}

void StepView::setContent(const StepContent& content, const BoardLook& look)
{
    m_look = look;
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(boardLabel(content.title, "heading", "stepTitle"));
    if (!content.bars.isEmpty())
        column->addWidget(coursesOf(content.bars));
    for (const auto& line : content.lines)
        column->addWidget(widgetOf(line));
    if (content.hiddenGermline > 0) {
        auto* button = boardButton(tr("Show %n germline findings", nullptr, content.hiddenGermline),
                                   "germlineButton");
        auto* row = bare<QHBoxLayout>();
        row->addWidget(button);
        row->addStretch();
        column->addLayout(row);
        connect(button, &QPushButton::clicked, this, &StepView::germlineWanted);
    }
    column->addStretch();
    // A button of the old page may be what led here.
    if (auto* old = m_area->takeWidget())
        old->deleteLater();
    m_area->setWidget(page);
    m_area->verticalScrollBar()->setValue(0);
    spread(*this);
    column->setSpacing(look.body / 2);
    sayMore();
}

QWidget* StepView::widgetOf(const StepLine& line) const
{
    if (line.kind == StepLine::Kind::Question)
        return boardLabel(line.text, "question", "questionLabel");
    if (line.kind == StepLine::Kind::Heading)
        return boardLabel(line.text, "heading");
    if (line.kind == StepLine::Kind::Note)
        return boardLabel(line.text, "note");
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = bare<QVBoxLayout>();
    setBoardTight(*words);
    words->addWidget(boardLabel(line.text, line.more.isEmpty() ? "body" : "strong"));
    if (!line.more.isEmpty())
        words->addWidget(boardLabel(line.more, "note"));
    row->addLayout(words, 1);
    if (line.mark)
        row->addWidget(boardState(*line.mark, line.word, line.tone, m_look), 0, Qt::AlignTop);
    return widget;
}

QWidget* StepView::coursesOf(const QList<CourseBar>& bars) const
{
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const auto& bar : bars) {
        const int row = grid->rowCount();
        auto* words = bare<QVBoxLayout>();
        setBoardTight(*words);
        words->addWidget(boardLabel(bar.name, "strong"));
        words->addWidget(boardLabel(bar.when, "note"));
        grid->addLayout(words, row, 0);
        grid->addWidget(new BarStrip(bar, m_look), row, 1);
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    return widget;
}

void StepView::scroll(int lines)
{
    auto* bar = m_area->verticalScrollBar();
    bar->setValue(bar->value() + lines * m_look.body * 3);
}

void StepView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    sayMore();
}

void StepView::sayMore()
{
    const auto* bar = m_area->verticalScrollBar();
    m_more->setVisible(bar->value() < bar->maximum());
}

} // namespace consilium::ui
