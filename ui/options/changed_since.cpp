#include "ui/options/changed_since.h"

#include "ui/format/format.h"
#include "ui/options/changed_since_words.h"
#include "ui/options/option_words.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QToolButton>

namespace consilium::ui
{

namespace
{

constexpr int kTextHeight = 150;

QString paragraph(const QString& html)
{
    return QStringLiteral("<p style='margin:6px 0 2px 0'>%1</p>").arg(html);
}

QString items(const QStringList& lines)
{
    return lines.isEmpty() ? QString()
                           : QStringLiteral("<ul style='margin:2px 0 6px 0'><li>%1</li></ul>")
                                 .arg(lines.join(QStringLiteral("</li><li>")));
}

} // namespace

ChangedSince::ChangedSince(QWidget* parent)
    : QFrame(parent)
    , m_button(new QToolButton)
    , m_choice(new QComboBox)
    , m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("changedSince"));
    m_button->setObjectName(QStringLiteral("changedSinceButton"));
    m_button->setText(tr("Changed since an earlier ranking"));
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_choice->setObjectName(QStringLiteral("changedSinceChoice"));
    m_choice->setAccessibleName(tr("Earlier ranking to compare with"));
    m_text->setObjectName(QStringLiteral("changedSinceText"));
    m_text->setAccessibleName(tr("What changed since the earlier ranking, and why"));
    m_text->setMinimumHeight(kTextHeight);
    auto* head = new QHBoxLayout;
    head->addWidget(m_button);
    head->addWidget(m_choice);
    head->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    connect(m_button, &QToolButton::toggled, this, &ChangedSince::open);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ChangedSince::ask);
    open(false);
    hide();
}

void ChangedSince::setKept(const std::vector<services::KeptSummary>& kept,
                           Day today,
                           const Theme& theme)
{
    m_theme = theme;
    m_button->setChecked(false);
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_text->clear();
    int chosen = -1;
    for (auto one = kept.rbegin(); one != kept.rend(); ++one) {
        // Of today only those count that are not what stands on the page.
        if (one == kept.rbegin() && one->ranking.asOf == today)
            continue;
        m_choice->addItem(tr("as of %1 · %2 %3", "day, pack, version")
                              .arg(Format::date(PartialDate::fromDay(one->ranking.asOf)),
                                   text(one->ranking.packName),
                                   text(one->ranking.packVersion)),
                          QVariant::fromValue(static_cast<qlonglong>(one->id)));
        if (chosen < 0 && one->ranking.asOf != today)
            chosen = m_choice->count() - 1;
    }
    if (m_choice->count() > 0)
        m_choice->setCurrentIndex(std::max(chosen, 0));
    setVisible(m_choice->count() > 0);
}

void ChangedSince::open(bool isOpen)
{
    m_button->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_choice->setVisible(isOpen);
    m_text->setVisible(isOpen);
    Q_EMIT opened(isOpen);
    ask();
}

void ChangedSince::ask()
{
    m_text->clear();
    if (!m_button->isChecked() || m_choice->currentIndex() < 0)
        return;
    m_text->setPlainText(tr("Comparing…"));
    Q_EMIT compareRequested(m_choice->currentData().toLongLong());
}

void ChangedSince::setComparison(RankingId id, const Result<services::ChangedSince>& changed)
{
    if (!m_button->isChecked() ||
        m_choice->currentData().toLongLong() != static_cast<qlonglong>(id))
        return;
    if (changed.has_value())
        m_text->setHtml(html(changed.value()));
    else
        m_text->setPlainText(Format::error(changed.error()));
}

QString ChangedSince::html(const services::ChangedSince& changed) const
{
    QString html;
    const auto muted = [&](const QString& words) {
        return QStringLiteral("<span style='color:%1'>%2</span>").arg(m_theme.muted.name(), words);
    };
    if (changed.redraw == services::RedrawState::Identical)
        html += paragraph(
            muted(tr("The earlier ranking was redrawn byte for byte from what was kept with it.")));
    else if (changed.redraw == services::RedrawState::Different)
        html += paragraph(muted(tr("This version of the program answers the earlier inputs "
                                   "otherwise; what it changed is named.")));
    else
        html += paragraph(tr("What the earlier ranking was made with is not all to be had, so what "
                             "differs is shown and why is not told apart."));
    if (changed.options.empty())
        html += paragraph(tr("No option came, went or moved, and no verdict changed."));
    for (const auto& difference : changed.options)
        html += optionHtml(difference);
    QStringList record;
    for (const auto& change : changed.record)
        record << ChangedSinceWords::record(change).toHtmlEscaped();
    if (!record.isEmpty())
        html += paragraph(QStringLiteral("<b>%1</b>").arg(tr("In the record"))) + items(record);
    QStringList knowledge;
    if (changed.kept.ranking.packContent != changed.today.packContent)
        knowledge << tr("%1 %2 is in use in place of %3 %4; %n entry(s) of it differ.",
                        "pack, version, pack, version",
                        static_cast<int>(changed.knowledge.size()))
                         .arg(text(changed.today.packName),
                              text(changed.today.packVersion),
                              text(changed.kept.ranking.packName),
                              text(changed.kept.ranking.packVersion))
                         .toHtmlEscaped();
    for (const auto& model : changed.models)
        knowledge << ChangedSinceWords::model(model).toHtmlEscaped();
    if (!knowledge.isEmpty())
        html += paragraph(QStringLiteral("<b>%1</b>").arg(tr("In knowledge and models"))) +
                items(knowledge);
    return html;
}

QString ChangedSince::optionHtml(const options::OptionDifference& difference) const
{
    auto html = QStringLiteral("<b>%1</b>: %2")
                    .arg(text(difference.name).toHtmlEscaped(),
                         ChangedSinceWords::place(difference).toHtmlEscaped());
    if (difference.isPlaceChanged())
        html += QLatin1Char(' ') + ChangedSinceWords::because(difference.causes).toHtmlEscaped();
    QStringList criteria;
    for (const auto& change : difference.criteria)
        criteria << ChangedSinceWords::criterion(change).toHtmlEscaped();
    return paragraph(html) + items(criteria);
}

} // namespace consilium::ui
