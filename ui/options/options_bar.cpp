#include "ui/options/options_bar.h"

#include "ui/format/format.h"
#include "ui/options/option_words.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <functional>

namespace consilium::ui
{

namespace
{

/// One of several, the first of them "any".
template <typename Value>
void addChoice(QMenu& menu,
               const QString& heading,
               const QString& any,
               const std::set<Value>& values,
               const std::optional<Value>& chosen,
               const std::function<QString(Value)>& words,
               const std::function<void(std::optional<Value>)>& choose)
{
    auto* choices = menu.addMenu(heading);
    auto* group = new QActionGroup(choices);
    const auto add = [&](const QString& name, std::optional<Value> value) {
        auto* action = choices->addAction(name);
        action->setCheckable(true);
        action->setChecked(chosen == value);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [choose, value] { choose(value); });
    };
    add(any, std::nullopt);
    for (const auto value : values)
        add(words(value), value);
}

} // namespace

OptionsBar::OptionsBar(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLineEdit)
    , m_filter(new QPushButton)
    , m_menu(new QMenu(this))
    , m_sort(new QComboBox)
    , m_compare(new QPushButton)
{
    m_words->setObjectName(QStringLiteral("filterEdit"));
    m_words->setPlaceholderText(tr("Filter options"));
    m_words->setAccessibleName(tr("Show only options with these words"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(110);
    m_filter->setObjectName(QStringLiteral("filterButton"));
    m_filter->setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("filterMenu"));
    m_sort->setObjectName(QStringLiteral("sortChoice"));
    m_sort->setAccessibleName(tr("Order of the options on each shelf"));
    m_sort->setToolTip(m_sort->accessibleName());
    m_sort->addItem(tr("Program's order"));
    m_sort->addItem(tr("By evidence"));
    m_sort->addItem(tr("By model"));
    m_sort->addItem(tr("By name"));
    m_sort->addItem(tr("By basis"));
    m_compare->setObjectName(QStringLiteral("compareButton"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_filter);
    layout->addWidget(m_sort);
    layout->addWidget(m_compare);
    setMarked(0);
    showState();
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_view.filter.words = words;
        change();
    });
    connect(m_sort, qOverload<int>(&QComboBox::currentIndexChanged), this, [this](int index) {
        m_view.sort = static_cast<OptionSort>(index);
        change();
    });
    connect(m_menu, &QMenu::aboutToShow, this, &OptionsBar::fillMenu);
    connect(m_compare, &QPushButton::clicked, this, &OptionsBar::compareRequested);
}

void OptionsBar::setRanking(const options::Ranking& ranking)
{
    m_drugs.clear();
    m_shelves.clear();
    m_bases.clear();
    for (const auto& option : ranking.options) {
        m_drugs.insert(option.therapy.begin(), option.therapy.end());
        m_shelves.insert(option.shelf);
        m_bases.insert(option.basis);
    }
}

void OptionsBar::fillMenu()
{
    m_menu->clear();
    addChoice<options::Shelf>(*m_menu,
                              tr("Shelf"),
                              tr("Every shelf"),
                              m_shelves,
                              m_view.filter.shelf,
                              &OptionWords::shelf,
                              [this](std::optional<options::Shelf> shelf) {
                                  m_view.filter.shelf = shelf;
                                  change();
                              });
    addChoice<options::Basis>(*m_menu,
                              tr("Rests on"),
                              tr("Whatever it rests on"),
                              m_bases,
                              m_view.filter.basis,
                              &OptionView::basisWords,
                              [this](std::optional<options::Basis> basis) {
                                  m_view.filter.basis = basis;
                                  change();
                              });
    auto* open = m_menu->addAction(tr("Only with a criterion that is not known"));
    open->setCheckable(true);
    open->setChecked(m_view.filter.isOpenOnly);
    connect(open, &QAction::triggered, this, [this](bool isChecked) {
        m_view.filter.isOpenOnly = isChecked;
        change();
    });
    auto* without = m_menu->addMenu(tr("Hide options with"));
    without->setEnabled(!m_drugs.empty());
    for (const auto& drug : m_drugs) {
        auto* action =
            without->addAction(text(drug).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(m_view.filter.withoutDrugs.contains(drug));
        connect(action, &QAction::triggered, this, [this, drug](bool isChecked) {
            if (isChecked)
                m_view.filter.withoutDrugs.insert(drug);
            else
                m_view.filter.withoutDrugs.erase(drug);
            change();
        });
    }
    m_menu->addSeparator();
    auto* clear = m_menu->addAction(tr("Show all options"));
    clear->setEnabled(m_view.filter.isActive());
    connect(clear, &QAction::triggered, this, &OptionsBar::clearFilter);
}

void OptionsBar::change()
{
    showState();
    Q_EMIT viewChanged();
}

void OptionsBar::showState()
{
    const auto& filter = m_view.filter;
    const int asked = (filter.shelf ? 1 : 0) + (filter.basis ? 1 : 0) +
                      (filter.isOpenOnly ? 1 : 0) + static_cast<int>(filter.withoutDrugs.size());
    m_filter->setText(asked == 0 ? tr("Filter") : tr("Filter: %1", "how many").arg(asked));
    m_filter->setAccessibleName(
        asked == 0 ? tr("Filter by shelf, basis, open criteria or drug")
                   : tr("Filter by shelf, basis, open criteria or drug: %n set", nullptr, asked));
    m_filter->setToolTip(m_filter->accessibleName());
}

void OptionsBar::clearFilter()
{
    const QSignalBlocker blocker(m_words);
    m_words->clear();
    m_view.filter = {};
    change();
}

void OptionsBar::takeProgramOrder() { m_sort->setCurrentIndex(0); }

void OptionsBar::reset()
{
    takeProgramOrder();
    clearFilter();
}

void OptionsBar::setMarked(int count)
{
    m_compare->setText(count == 0 ? tr("Compare") : tr("Compare %1", "how many").arg(count));
    m_compare->setEnabled(count > 1);
    m_compare->setToolTip(
        count > 1 ? tr("Show the marked options side by side (C)")
                  : tr("Mark two to four options with the space bar, then compare them."));
    m_compare->setAccessibleDescription(m_compare->toolTip());
}

void OptionsBar::focusWords()
{
    m_words->setFocus();
    m_words->selectAll();
}

} // namespace consilium::ui
