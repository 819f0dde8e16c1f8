#include "ui/outlook/outlook_page.h"

#include "ui/format/format.h"
#include "ui/outlook/outlook_answer.h"
#include "ui/outlook/outlook_form.h"
#include "ui/outlook/outlook_words.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

constexpr int kListWidth = 224;
constexpr int kListTextWidth = kListWidth - 36; ///< without scroll bar and margins
constexpr int kFormWidth = 336;

QScrollArea* scrolled(QWidget* content, const QString& name)
{
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(name);
    return area;
}

} // namespace

OutlookPage::OutlookPage(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_none(makeParagraph(tr("No model is installed: there is no number to show.")))
    , m_form(new OutlookForm)
    , m_reset(new QPushButton(tr("Reset")))
    , m_edited(makeParagraph({}, "caption"))
    , m_answer(new OutlookAnswer)
    , m_work(new QWidget)
{
    m_list->setObjectName(QStringLiteral("outlookModels"));
    m_list->setAccessibleName(tr("Models"));
    m_list->setWordWrap(true);
    m_list->setFixedWidth(kListWidth);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(3);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_none->setObjectName(QStringLiteral("noOutlook"));
    m_reset->setObjectName(QStringLiteral("resetOutlook"));
    m_reset->setAccessibleName(tr("Reset the inputs to what the record says"));
    m_edited->setObjectName(QStringLiteral("outlookEdited"));

    auto* inputs = new Card(tr("Inputs"));
    inputs->actions()->addWidget(m_reset);
    inputs->body()->addWidget(m_edited);
    inputs->body()->addWidget(m_form);
    auto* column = new QWidget;
    auto* columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(0, 0, 6, 0);
    columnLayout->addWidget(inputs);
    columnLayout->addStretch();
    auto* form = scrolled(column, tr("Inputs of the chosen model"));
    form->setFixedWidth(kFormWidth);
    auto* work = new QHBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(10);
    work->addWidget(form);
    work->addWidget(scrolled(m_answer, tr("Answer of the chosen model")), 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(10);
    layout->addWidget(m_list);
    layout->addWidget(m_work, 1);
    layout->addWidget(m_none, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &OutlookPage::onModel);
    connect(m_form, &OutlookForm::changed, this, &OutlookPage::answer);
    connect(m_reset, &QPushButton::clicked, m_form, &OutlookForm::reset);
    connect(m_answer, &OutlookAnswer::printRequested, this, &OutlookPage::printRequested);
}

void OutlookPage::setCase(const clinical::Case& record,
                          const services::Toolbox& toolbox,
                          Day today,
                          const Theme& theme)
{
    const auto before = m_chosen < 0
                            ? std::string()
                            : m_models[static_cast<std::size_t>(m_chosen)].model->card().recipe.id;
    m_theme = theme;
    m_chosen = -1;
    m_form->setModel(nullptr);
    m_answer->clear();
    m_models = services::outlookModels(record, toolbox, today);
    fillList();
    m_work->setVisible(!m_models.empty());
    m_list->setVisible(!m_models.empty());
    m_none->setVisible(m_models.empty());
    if (m_models.empty())
        return;
    choose(text(before));
    if (m_chosen < 0)
        m_list->setCurrentRow(0);
}

void OutlookPage::fillList()
{
    const QSignalBlocker blocker(m_list);
    m_list->ensurePolished(); // its font counts the lines
    m_list->clear();
    for (const auto& entry : m_models) {
        const auto name = Format::term(entry.model->card().recipe.name);
        const auto note =
            entry.fit == services::OutlookFit::Speaks
                ? tr("%1 of %2 inputs known").arg(entry.known()).arg(entry.inputs.size())
                : OutlookWords::reason(entry.why);
        auto* item =
            new QListWidgetItem(tr("%1\n%2", "model, whether it speaks").arg(name, note), m_list);
        item->setData(Qt::UserRole, text(entry.model->card().recipe.id));
        // The view's own hint counts the lines at another width than it draws them: a reason was
        // cut.
        const auto lines = m_list->fontMetrics().boundingRect(
            QRect(0, 0, kListTextWidth, kListWidth * 4), Qt::TextWordWrap, item->text());
        item->setSizeHint({kListTextWidth, lines.height() + 10});
        if (entry.fit != services::OutlookFit::Speaks)
            item->setForeground(m_theme.muted);
    }
}

void OutlookPage::choose(const QString& model)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == model)
            m_list->setCurrentRow(row);
    }
}

void OutlookPage::onModel(int row)
{
    m_chosen = row;
    m_form->setModel(row < 0 ? nullptr : &m_models[static_cast<std::size_t>(row)]);
}

void OutlookPage::answer()
{
    if (m_chosen < 0)
        return;
    const auto& model = m_models[static_cast<std::size_t>(m_chosen)];
    const bool isEdited = m_form->isEdited();
    m_reset->setEnabled(isEdited);
    m_edited->setText(isEdited ? tr("What if: values typed here do not change the record.")
                               : tr("As the record has it. Type over a value to ask what if."));
    m_answer->setAnswer(
        model,
        services::outlookOf(model, m_form->row()),
        [this](const std::string& input) {
            return ShownInput{m_form->shown(input), m_form->isRecorded(input)};
        },
        m_theme);
}

const OutlookView& OutlookPage::view() const { return m_answer->view(); }

} // namespace consilium::ui
