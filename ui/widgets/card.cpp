#include "ui/widgets/card.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

void clear(QLayout* layout)
{
    while (auto* item = layout->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (auto* inner = item->layout()) {
            clear(inner);
        }
        delete item;
    }
}

} // namespace

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_titleText(title)
    , m_title(new QLabel)
    , m_head(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setProperty("role", QStringLiteral("card"));
    m_title->setTextFormat(Qt::RichText);
    m_title->setWordWrap(true);
    m_head->setSpacing(8);
    m_head->addWidget(m_title, 1);
    m_head->addLayout(m_actions);
    m_body->setSpacing(4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 11, 14, 12);
    layout->setSpacing(7);
    layout->addLayout(m_head);
    layout->addLayout(m_body, 1);
    word();
}

void Card::setTitle(const QString& title)
{
    m_titleText = title;
    word();
}

void Card::setClaim(const QString& claim)
{
    m_claimText = claim;
    word();
}

void Card::setFlush()
{
    layout()->setContentsMargins(1, 11, 1, 1);
    m_head->setContentsMargins(13, 0, 13, 0);
}

bool Card::event(QEvent* event)
{
    // The grey of the claim is the theme's: a window takes its theme after its cards are made.
    if (event->type() == QEvent::Polish || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange)
        word();
    return QFrame::event(event);
}

void Card::clearBody() { clear(m_body); }

void Card::word()
{
    auto shown = QStringLiteral("<b>%1</b>").arg(m_titleText.toHtmlEscaped());
    if (!m_claimText.isEmpty())
        shown +=
            QStringLiteral(" <span style='font-size:12px; color:%1'>&nbsp;%2</span>")
                .arg(QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text).name(),
                     m_claimText.toHtmlEscaped());
    m_title->setText(shown);
    setAccessibleName(m_titleText);
    setAccessibleDescription(m_claimText);
}

QLabel* makeLabel(const QString& text, const char* role)
{
    auto* label = new QLabel(text);
    if (role != nullptr)
        label->setProperty("role", QLatin1String(role));
    return label;
}

QLabel* makeParagraph(const QString& text, const char* role)
{
    auto* label = makeLabel(text, role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* makeChip(const QString& text, const char* tone)
{
    auto* label = makeLabel(text, "chip");
    label->setProperty("tone", QLatin1String(tone));
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return label;
}

void setLook(QWidget* widget, const char* property, const QVariant& value)
{
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void setElidedText(QLabel* label, const QString& whole, int width)
{
    label->setText(label->fontMetrics().elidedText(whole, Qt::ElideRight, width));
    label->setToolTip(whole);
    label->setAccessibleName(whole);
}

} // namespace consilium::ui
