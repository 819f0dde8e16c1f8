#include "ui/board/step_view.h"

#include <QHBoxLayout>
#include <QLabel>
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
