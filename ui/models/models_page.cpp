#include "ui/models/models_page.h"

#include "ui/format/format.h"
#include "ui/models/local_section.h"
#include "ui/models/model_card.h"
#include "ui/models/model_tables.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

constexpr int kListWidth = 290;
constexpr int kListMargin = 8;                      ///< of the list's frame and its items
constexpr int kListGap = 8;                         ///< between two names
constexpr QLatin1String kRefused("refused models"); ///< no id of a model holds a blank

} // namespace

ModelsPage::ModelsPage(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_content(new QVBoxLayout)
{
    m_list->setObjectName(QStringLiteral("modelList"));
    m_list->setAccessibleName(tr("Models"));
    m_list->setFixedWidth(kListWidth);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    content->setLayout(m_content);
    content->setMaximumWidth(1100);
    m_content->setSpacing(12);
    m_content->setContentsMargins(20, 14, 20, 16);
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("modelsArea"));
    area->setAccessibleName(tr("Chosen model"));
    area->setWidget(content);
    area->setWidgetResizable(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(area, 1);
    connect(m_list, &QListWidget::currentItemChanged, this, [this, area] {
        present();
        area->verticalScrollBar()->setValue(0);
    });
}

QString ModelsPage::chosen() const
{
    const auto* item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

void ModelsPage::setToolbox(const services::Toolbox& toolbox, const Theme& theme)
{
    if (m_toolbox != &toolbox) {
        m_outcomes.clear();
        m_counting.clear();
    }
    m_toolbox = &toolbox;
    m_theme = theme;
    const auto before = chosen();
    fillList();
    choose(before);
    present();
}

void ModelsPage::fillList()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const auto add = [this](const QString& id, const QString& name) {
        auto* item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, id);
        item->setToolTip(name);
        // Qt measures a name that nearly fills the line as one line and cuts it then.
        const auto lines = m_list->fontMetrics().boundingRect(
            QRect(0, 0, kListWidth - kListMargin, 0), Qt::TextWordWrap, name);
        item->setSizeHint(QSize(kListWidth - kListMargin, lines.height() + kListGap));
    };
    for (const auto& model : m_toolbox->models)
        add(text(model.card().recipe.id), Format::term(model.card().recipe.name));
    if (!m_toolbox->refusedModels.empty())
        add(kRefused, tr("Refused model"));
    m_list->setVisible(m_list->count() > 0);
    m_list->setCurrentRow(0);
}

void ModelsPage::choose(const QString& model)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == model)
            m_list->setCurrentRow(row);
    }
}

void ModelsPage::present()
{
    m_local = nullptr;
    while (auto* item = m_content->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_toolbox == nullptr)
        return;
    if (m_toolbox->models.empty())
        m_content->addWidget(
            makeParagraph(tr("No model is installed: options show evidence only, no number.")));
    for (const auto& model : m_toolbox->models) {
        if (text(model.card().recipe.id) == chosen())
            presentModel(model.card());
    }
    if (m_local == nullptr) {
        for (const auto& refused : m_toolbox->refusedModels) {
            auto* card = new Card(tr("Refused model"));
            card->body()->addWidget(makeParagraph(Format::error(refused)));
            m_content->addWidget(card);
        }
    }
    m_content->addStretch();
}

void ModelsPage::presentModel(const models::Card& card)
{
    m_content->addWidget(makeModelCard(card));
    m_local = new LocalSection;
    connect(
        m_local, &LocalSection::requested, this, [this] { Q_EMIT outcomesRequested(chosen()); });
    m_content->addWidget(m_local);
    m_content->addWidget(makeCalibrationCard(card, m_theme));
    if (auto* groups = makeSubgroupCard(card))
        m_content->addWidget(groups);
    m_content->addWidget(makeInputCard(card));
    showLocal();
}

void ModelsPage::showLocal()
{
    if (m_local == nullptr)
        return;
    const auto found = m_outcomes.find(chosen());
    if (m_counting == chosen())
        m_local->setBusy();
    else if (found == m_outcomes.end())
        m_local->setEmpty();
    else if (found->second.has_value())
        m_local->setOutcomes(found->second.value());
    else
        m_local->setError(found->second.error());
}

void ModelsPage::setCounting(const QString& model)
{
    m_counting = model;
    showLocal();
}

void ModelsPage::setOutcomes(const QString& model, const Result<services::LocalOutcomes>& outcomes)
{
    if (m_counting == model)
        m_counting.clear();
    m_outcomes.insert_or_assign(model, outcomes);
    showLocal();
}

void ModelsPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous()) // the window was put aside, with everything in it
        return;
    m_outcomes.clear();
    showLocal();
}

} // namespace consilium::ui
