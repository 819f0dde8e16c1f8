#include "ui/options/changed_since.h"

#include "ui/format/format.h"
#include "ui/options/changed_since_words.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

namespace consilium::ui
{

namespace
{

constexpr int kTextHeight = 150;
/// Of an entry of the list that cannot be read: the sentence that says so.
constexpr int kWhyUnreadable = Qt::UserRole + 1;

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

void ChangedSince::begin(const Theme& theme)
{
    m_theme = theme;
    m_button->setChecked(false);
    m_failure.reset();
    m_choice->clear();
    m_text->clear();
}

void ChangedSince::setKept(const std::vector<services::KeptSummary>& kept,
                           Day today,
                           const Theme& theme,
                           std::optional<RankingId> shown)
{
    const QSignalBlocker quiet(m_choice);
    begin(theme);
    int chosen = -1;
    for (auto one = kept.rbegin(); one != kept.rend(); ++one) {
        if (one->id == shown)
            continue;
        m_choice->addItem(ChangedSinceWords::kept(*one),
                          QVariant::fromValue(static_cast<qlonglong>(one->id)));
        if (one->unreadable)
            m_choice->setItemData(m_choice->count() - 1,
                                  ChangedSinceWords::unreadable(*one->unreadable),
                                  kWhyUnreadable);
        else if (chosen < 0 && one->ranking.asOf != today)
            chosen = m_choice->count() - 1;
    }
    if (m_choice->count() > 0)
        m_choice->setCurrentIndex(std::max(chosen, 0));
    setVisible(m_choice->count() > 0);
}

void ChangedSince::setFailure(const Error& error, const Theme& theme)
{
    const QSignalBlocker quiet(m_choice);
    begin(theme);
    m_failure = error;
    setVisible(true);
}

void ChangedSince::open(bool isOpen)
{
    m_button->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_choice->setVisible(isOpen && m_choice->count() > 0);
    m_text->setVisible(isOpen);
    Q_EMIT opened(isOpen);
    ask();
}

void ChangedSince::ask()
{
    m_text->clear();
    if (m_button->isChecked() && m_failure)
        m_text->setPlainText(Format::error(*m_failure));
    if (!m_button->isChecked() || m_choice->currentIndex() < 0)
        return;
    const auto whyUnreadable = m_choice->currentData(kWhyUnreadable).toString();
    if (!whyUnreadable.isEmpty()) {
        m_text->setPlainText(whyUnreadable);
        return;
    }
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
    auto html = redrawHtml(changed);
    if (changed.options.empty())
        html += paragraph(changed.details.empty()
                              ? tr("No option came, went or moved, and no verdict, dose, number or "
                                   "text changed.")
                              : tr("No option came, went or moved, and no verdict changed."));
    for (const auto& difference : changed.options)
        html += optionHtml(difference);
    const auto section = [](const QString& title, const QStringList& lines) {
        return lines.isEmpty() ? QString()
                               : paragraph(QStringLiteral("<b>%1</b>").arg(title)) + items(lines);
    };
    QStringList details;
    for (const auto& line : ChangedSinceWords::details(changed.details))
        details << line.toHtmlEscaped();
    html += section(tr("In doses, numbers and texts"), details);
    QStringList record;
    for (const auto& change : changed.record)
        record << ChangedSinceWords::record(change).toHtmlEscaped();
    const auto& differing = changed.differing;
    if (record.isEmpty() &&
        std::find(differing.begin(), differing.end(), options::Factor::Record) != differing.end())
        record << tr("The record differs in what is not listed here, such as where an entry came "
                     "from.")
                      .toHtmlEscaped();
    return html + section(tr("In the record"), record) +
           section(tr("In knowledge and models"), ChangedSinceWords::knowledge(changed));
}

QString ChangedSince::redrawHtml(const services::ChangedSince& changed) const
{
    const auto muted = [&](const QString& words) {
        return paragraph(
            QStringLiteral("<span style='color:%1'>%2</span>").arg(m_theme.muted.name(), words));
    };
    switch (changed.redraw) {
    case services::RedrawState::Identical:
        return muted(
            tr("The earlier ranking was redrawn byte for byte from what was kept with it."));
    case services::RedrawState::Different:
        return muted(changed.isSameAnswer
                         ? tr("This version of the program gives the same options, order and "
                              "verdicts to the earlier inputs; wording or details differ.")
                         : tr("This version of the program answers the earlier inputs otherwise; "
                              "where this alone makes a difference, its cause is the program."));
    case services::RedrawState::NotRedrawn:
        break;
    }
    QStringList lacking;
    for (const auto& part : changed.lacking)
        lacking << ChangedSinceWords::lacking(part).toHtmlEscaped();
    return paragraph(tr("What the earlier ranking was made with is not all to be had, so what "
                        "differs is shown and why is not told apart.")) +
           items(lacking);
}

QString ChangedSince::optionHtml(const options::OptionDifference& difference) const
{
    auto html = QStringLiteral("<b>%1</b>: %2")
                    .arg(text(difference.name).toHtmlEscaped(),
                         ChangedSinceWords::place(difference).toHtmlEscaped());
    if (difference.isPlaceChanged())
        html +=
            QLatin1Char(' ') +
            ChangedSinceWords::because(difference.causes, difference.isProgramToo).toHtmlEscaped();
    QStringList criteria;
    for (const auto& change : difference.criteria)
        criteria << ChangedSinceWords::criterion(change).toHtmlEscaped();
    return paragraph(html) + items(criteria);
}

} // namespace consilium::ui
