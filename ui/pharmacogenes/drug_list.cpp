#include "ui/pharmacogenes/drug_list.h"

#include "ui/format/format.h"
#include "ui/pharmacogenes/drug_view.h"
#include "ui/widgets/card.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace consilium::ui
{

namespace
{

/// What changes what is given: shown open among the drugs affected now.
bool isUrgent(DrugGroup group) { return group <= DrugGroup::HigherDose; }

QString whyGrouped(DrugGroup group, int count)
{
    if (group == DrugGroup::TestFirst)
        return DrugList::tr(
            "Test first, as regulators or guidelines ask: %n drug(s)", nullptr, count);
    if (group == DrugGroup::Withheld)
        return DrugList::tr("Advice withheld, with the reason: %n drug(s)", nullptr, count);
    if (group == DrugGroup::NotTested)
        return DrugList::tr("Not tested: %n drug(s)", nullptr, count);
    return DrugList::tr("%1: %n drug(s)", "what to do", count).arg(groupName(group));
}

} // namespace

DrugList::DrugList(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_none(makeParagraph({}, "secondary"))
    , m_scroll(new QScrollArea)
{
    m_search->setObjectName(QStringLiteral("drugSearch"));
    m_search->setPlaceholderText(tr("Search drug, trade name or gene"));
    m_search->setAccessibleName(tr("Search a drug"));
    m_search->setClearButtonEnabled(true);
    m_none->setObjectName(QStringLiteral("drugsNone"));
    m_scroll->setObjectName(QStringLiteral("drugScroll"));
    m_scroll->setAccessibleName(tr("Drugs"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* card = new Card(tr("Drugs"));
    card->setClaim(tr("what guidelines and labels ask for; the decision is yours"));
    card->body()->addWidget(m_search);
    card->body()->addWidget(m_none);
    card->body()->addWidget(m_scroll, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_search, &QLineEdit::textChanged, this, &DrugList::search);
}

void DrugList::setRows(std::vector<DrugRow> rows,
                       const services::Toolbox& toolbox,
                       const Theme& theme)
{
    delete m_scroll->takeWidget(); // its views look at the rows
    m_nowHeading = m_othersHeading = nullptr;
    m_groups.clear();
    m_rows = std::move(rows);
    m_theme = theme;
    m_words.clear();
    for (const auto& row : m_rows) {
        QStringList words{text(row.advice.drug)};
        for (const auto& gene : row.advice.genes)
            words << text(gene);
        if (const auto* drug = toolbox.drugs.find(row.advice.drug)) {
            for (const auto& synonym : drug->synonyms)
                words << text(synonym);
        }
        m_words.push_back(words.join(QLatin1Char('\n')).toCaseFolded());
    }
    m_search->clear();
    m_isBuilt = m_rows.empty() || isVisible();
    if (m_isBuilt)
        build();
}

void DrugList::showEvent(QShowEvent* event)
{
    // The many parts are made when they are looked at first: a case opens without them.
    if (!m_isBuilt)
        build();
    m_isBuilt = true;
    QWidget::showEvent(event);
}

void DrugList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool DrugList::clearSearch()
{
    const bool isSearched = !m_search->text().isEmpty();
    m_search->clear();
    return isSearched;
}

void DrugList::build()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(6);
    addSection(layout, tr("Affected now: in the options, or taken"), true);
    addSection(layout, tr("All others that guidance speaks of"), false);
    layout->addStretch();
    m_scroll->setWidget(column);
    search();
}

void DrugList::addSection(QVBoxLayout* layout, const QString& title, bool isNow)
{
    auto*& heading = isNow ? m_nowHeading : m_othersHeading;
    heading = makeLabel(title, "cardTitle");
    heading->setObjectName(isNow ? QStringLiteral("nowHeading") : QStringLiteral("othersHeading"));
    layout->addWidget(heading);
    std::vector<std::size_t> gathered;
    const auto flush = [&] {
        if (!gathered.empty())
            addGroup(layout, std::move(gathered), isNow);
        gathered.clear();
    };
    bool isAny = false;
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        const auto& row = m_rows[index];
        if (row.isNow() != isNow)
            continue;
        isAny = true;
        if (!gathered.empty() && m_rows[gathered.front()].group != row.group)
            flush();
        gathered.push_back(index);
    }
    flush();
    if (!isAny)
        layout->addWidget(makeParagraph(
            isNow ? tr("No drug of the options or the medication list has guidance in this pack.")
                  : tr("The knowledge pack has no other guidance."),
            "secondary"));
}

void DrugList::addGroup(QVBoxLayout* layout, std::vector<std::size_t> rows, bool isNow)
{
    const auto kind = m_rows[rows.front()].group;
    const auto sign = signOf(kind);
    Group group;
    group.isNow = isNow;
    group.heading = new QToolButton;
    group.heading->setObjectName(QStringLiteral("drugGroup"));
    group.heading->setCheckable(true);
    group.heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    group.heading->setFocusPolicy(Qt::StrongFocus);
    const auto [ink, ground] = [&]() -> std::pair<QColor, QColor> {
        const QByteArray tone(sign.tone);
        return tone == "bad"       ? std::pair{m_theme.bad, m_theme.badTint}
               : tone == "caution" ? std::pair{m_theme.caution, m_theme.cautionTint}
               : tone == "unknown" ? std::pair{m_theme.unknown, m_theme.unknownTint}
               : tone == "good"    ? std::pair{m_theme.good, m_theme.goodTint}
                                   : std::pair{m_theme.muted, m_theme.raised};
    }();
    group.heading->setStyleSheet(
        QStringLiteral("QToolButton { color: %1; background: %2; border: none; border-radius: "
                       "10px; padding: 3px 10px; font-weight: 600; font-size: 12px; } "
                       "QToolButton:focus { border: 2px solid %3; padding: 1px 8px; }")
            .arg(ink.name(), ground.name(), m_theme.accent.name()));
    group.body = new QWidget;
    auto* body = new QVBoxLayout(group.body);
    body->setContentsMargins(0, 0, 0, 2);
    body->setSpacing(4);
    group.rows = std::move(rows);
    layout->addWidget(group.heading, 0, Qt::AlignLeft);
    layout->addWidget(group.body);
    const auto index = m_groups.size();
    m_groups.push_back(std::move(group));
    setOpen(index, isNow); // of the others the numbers are enough until one is looked for
    connect(m_groups[index].heading, &QToolButton::toggled, this, [this, index](bool isOpen) {
        setOpen(index, isOpen);
    });
}

void DrugList::fill(Group& group)
{
    if (!group.views.empty())
        return;
    for (const auto index : group.rows) {
        auto* view = new DrugView(m_rows[index], m_theme);
        connect(view, &DrugView::sourceRequested, this, &DrugList::sourceRequested);
        group.body->layout()->addWidget(view);
        if (group.isNow && isUrgent(m_rows[index].group))
            view->setOpen(true);
        group.views.push_back(view);
    }
}

void DrugList::setOpen(std::size_t index, bool isOpen)
{
    auto& group = m_groups[index];
    group.isOpen = isOpen;
    if (isOpen)
        fill(group);
    group.heading->setChecked(isOpen);
    group.heading->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    group.body->setVisible(isOpen);
}

bool DrugList::matches(std::size_t row, const QString& words) const
{
    const auto parts = words.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(), [&](const QString& part) {
        return m_words[row].contains(part);
    });
}

void DrugList::search()
{
    if (m_nowHeading == nullptr)
        return;
    const auto words = m_search->text().simplified();
    int found = 0;
    bool hasNow = false;
    bool hasOthers = false;
    for (auto& group : m_groups) {
        int shown = 0;
        for (const auto row : group.rows)
            shown += matches(row, words) ? 1 : 0;
        if (!words.isEmpty() && shown > 0)
            fill(group);
        for (std::size_t index = 0; index < group.views.size(); ++index)
            group.views[index]->setVisible(matches(group.rows[index], words));
        const auto kind = m_rows[group.rows.front()].group;
        const auto title = whyGrouped(kind, shown);
        group.heading->setText(
            tr("%1  %2", "sign, group with its number of drugs").arg(signOf(kind).sign, title));
        group.heading->setAccessibleName(title);
        group.heading->setVisible(shown > 0);
        (group.isNow ? hasNow : hasOthers) |= shown > 0;
        group.body->setVisible(shown > 0 && (group.isOpen || !words.isEmpty()));
        found += shown;
    }
    // Without a search the heading stays, and below it why nothing stands there.
    m_nowHeading->setVisible(hasNow || words.isEmpty());
    m_othersHeading->setVisible(hasOthers || words.isEmpty());
    m_none->setVisible(found == 0);
    m_none->setText(
        words.isEmpty()
            ? tr("The knowledge pack has no guidance on pharmacogenes.")
            : tr("No guidance in this pack on “%1”. That says nothing about the drug.").arg(words));
    m_scroll->setVisible(found > 0);
    m_scroll->verticalScrollBar()->setValue(0);
}

} // namespace consilium::ui
