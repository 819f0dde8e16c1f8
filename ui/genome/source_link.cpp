#include "ui/genome/source_link.h"

#include "ui/format/format.h"
#include "ui/format/source_address.h"
#include "ui/genome/genome_rows.h"
#include "ui/widgets/marks.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace consilium::ui
{

namespace
{

constexpr int kPadding = 2;
constexpr int kIcon = 14;

} // namespace

QList<Source> sourcesOf(const knowledge::Statement& statement)
{
    QList<Source> sources;
    const auto& origin = statement.origin;
    if (!origin.source.empty())
        sources << Source{SourceLink::tr("%1 %2", "source, number of the item there")
                              .arg(text(origin.source), text(origin.id)),
                          text(origin.profile),
                          text(origin.url)};
    for (const auto& citation : statement.citations)
        sources << Source{citationText(citation),
                          text(citation.what),
                          sourceAddress(text(citation.pmid), text(citation.doi))};
    return sources;
}

LinkButton::LinkButton(const QString& text, const QColor& ink)
    : m_ink(ink)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont LinkButton::linkFont() const
{
    auto small = font();
    small.setPixelSize(12);
    small.setUnderline(true);
    return small;
}

int LinkButton::heightForWidth(int width) const
{
    const QRect room(0, 0, width - 2 * kPadding, 10'000);
    return QFontMetrics(linkFont()).boundingRect(room, Qt::TextWordWrap, text()).height() +
           2 * kPadding;
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(linkFont());
    return {metrics.horizontalAdvance(text()) + 2 * kPadding + 2, metrics.height() + 2 * kPadding};
}

QSize LinkButton::minimumSizeHint() const { return {40, sizeHint().height()}; }

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(linkFont());
    painter.setPen(m_ink);
    painter.drawText(rect().adjusted(kPadding, kPadding, -kPadding, -kPadding),
                     static_cast<int>(Qt::AlignVCenter | Qt::TextWordWrap |
                                      QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     text());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_ink, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void LinkButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

SourceLink::SourceLink(Source source, const Theme& theme)
    : m_source(std::move(source))
    , m_ink(theme.accent)
    , m_copy(new QToolButton)
{
    auto* link =
        new LinkButton(m_source.what.isEmpty()
                           ? m_source.shown
                           : tr("%1 (%2)", "source, what it is").arg(m_source.shown, m_source.what),
                       m_ink);
    link->setObjectName(QStringLiteral("sourceButton"));
    link->setAccessibleName(tr("Show the source %1").arg(link->text()));
    link->setToolTip(m_source.address.isEmpty() ? tr("This source has no address to open.")
                                                : m_source.address);
    m_copy->setObjectName(QStringLiteral("copySourceButton"));
    m_copy->setIcon(icon(QStringLiteral("copy"), theme.muted));
    m_copy->setIconSize({kIcon, kIcon});
    m_copy->setAccessibleName(tr("Copy %1").arg(m_source.shown));
    m_copy->setToolTip(m_copy->accessibleName());
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setStyleSheet(
        QStringLiteral("QToolButton { border: none; padding: 3px; }"
                       "QToolButton:hover { background: %1; }"
                       "QToolButton:focus { border: 2px solid %2; padding: 1px; }")
            .arg(theme.raised.name(), theme.accent.name()));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(link, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    connect(link, &LinkButton::clicked, this, [this] {
        const auto shown =
            m_source.what.isEmpty()
                ? m_source.shown
                : tr("%1\n%2", "source, what it is").arg(m_source.shown, m_source.what);
        Q_EMIT sourceRequested(shown, m_source.address);
    });
    connect(m_copy, &QToolButton::clicked, this, &SourceLink::copy);
}

void SourceLink::copy()
{
    QGuiApplication::clipboard()->setText(m_source.shown);
    m_copy->setIcon(QIcon(markPixmap(Mark::Check, m_ink, kIcon, devicePixelRatioF())));
    m_copy->setAccessibleName(tr("%1 is copied").arg(m_source.shown));
    m_copy->setToolTip(m_copy->accessibleName());
}

} // namespace consilium::ui
