#include "ui/outlook/outlook_form.h"

#include "ui/format/format.h"
#include "ui/outlook/outlook_words.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace consilium::ui
{

namespace
{

constexpr int kEditorWidth = 134;

/// With as many digits as it needs, in the reader's language.
QString numberText(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', 6);
}

/// A decimal point is understood beside the reader's own sign; a group separator is not.
std::optional<double> numberOf(const QString& words)
{
    bool isNumber = false;
    QLocale locale;
    locale.setNumberOptions(QLocale::RejectGroupSeparator);
    double value = locale.toDouble(words, &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(words, &isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace

OutlookForm::OutlookForm(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

QString OutlookForm::recordWords(const models::CaseInput& recorded)
{
    const auto shown = text(recorded.shown);
    const auto years = QStringLiteral(" years");
    return shown.endsWith(years) ? tr("%1 years", "age").arg(shown.chopped(years.size()))
                                 : Format::term(recorded.shown);
}

QString OutlookForm::unitOf(const models::Input& input)
{
    return input.unit == "a" ? tr("years", "unit of an age") : Format::unit(input.unit);
}

void OutlookForm::setModel(const services::OutlookModel* model)
{
    m_fields.clear();
    delete m_content;
    m_content = new QWidget;
    layout()->addWidget(m_content);
    if (model == nullptr)
        return;
    auto* grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    m_fields.reserve(model->inputs.size());
    // Required ones first, then what the record knows: the rest of a long list may stay empty.
    std::vector<const services::OutlookInput*> order;
    for (const auto& input : model->inputs)
        order.push_back(&input);
    std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
        const auto place = [](const auto* input) {
            return input->input->isRequired ? 0 : input->recorded ? 1 : 2;
        };
        return place(a) < place(b);
    });
    for (const auto* input : order)
        add(*grid, *input);
    reset();
}

void OutlookForm::add(QGridLayout& grid, const services::OutlookInput& entry)
{
    const auto& input = *entry.input;
    const int row = grid.rowCount();
    const auto unit = unitOf(input);
    auto* label = makeLabel(
        unit.isEmpty() ? Format::term(input.label)
                       : tr("%1 (%2)", "input, unit").arg(Format::term(input.label), unit));
    label->setWordWrap(true);
    label->setToolTip(text(input.meaning));
    Field field{&entry, nullptr, nullptr, makeLabel({}, "caption")};
    field.source->setWordWrap(true);
    QWidget* editor = nullptr;
    if (input.kind == models::Input::Kind::Number) {
        field.line = new QLineEdit;
        field.line->setPlaceholderText(tr("%1 to %2", "least and greatest value")
                                           .arg(numberText(input.low), numberText(input.high)));
        connect(field.line, &QLineEdit::textEdited, this, &OutlookForm::onEdit);
        editor = field.line;
    } else {
        field.choice = new QComboBox;
        field.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        field.choice->addItem(tr("not known"), QString());
        if (input.kind == models::Input::Kind::Flag) {
            field.choice->addItem(tr("no"), QStringLiteral("0"));
            field.choice->addItem(tr("yes"), QStringLiteral("1"));
        } else {
            for (const auto& category : input.categories)
                field.choice->addItem(OutlookWords::category(input, category), text(category));
        }
        connect(field.choice, qOverload<int>(&QComboBox::activated), this, &OutlookForm::onEdit);
        editor = field.choice;
    }
    editor->setObjectName(QStringLiteral("input_") + text(input.id));
    editor->setAccessibleName(label->text());
    editor->setAccessibleDescription(text(input.meaning));
    editor->setToolTip(text(input.meaning));
    editor->setFixedWidth(kEditorWidth);
    label->setBuddy(editor);
    grid.addWidget(label, row, 0);
    grid.addWidget(editor, row, 1);
    grid.addWidget(field.source, row + 1, 0, 1, 2);
    grid.setRowMinimumHeight(row + 2, 5);
    m_fields.push_back(field);
}

QString OutlookForm::recorded(const services::OutlookInput& input)
{
    if (!input.recorded)
        return {};
    if (const auto* number = std::get_if<double>(&input.recorded->value))
        return input.input->kind == models::Input::Kind::Number ? numberText(*number)
               : *number > 0.5                                  ? QStringLiteral("1")
                                                                : QStringLiteral("0");
    return text(std::get<std::string>(input.recorded->value));
}

QString OutlookForm::typed(const Field& field)
{
    return field.line != nullptr ? field.line->text().trimmed()
                                 : field.choice->currentData().toString();
}

void OutlookForm::put(const Field& field) const
{
    const auto value = recorded(*field.input);
    if (field.line != nullptr)
        field.line->setText(value);
    else
        field.choice->setCurrentIndex(std::max(0, field.choice->findData(value)));
    sayTheSource(field);
}

void OutlookForm::sayTheSource(const Field& field) const
{
    const auto& input = *field.input;
    const auto value = typed(field);
    QString words;
    if (value != recorded(input))
        words = input.recorded ? tr("by hand; the record has %1").arg(recordWords(*input.recorded))
                : value.isEmpty() ? QString()
                                  : tr("by hand");
    else if (!input.recorded)
        words = input.input->isRequired ? tr("required, not in the record") : QString();
    else if (input.recorded->isAssumed)
        words = tr("nothing recorded, taken as none");
    else if (input.recorded->date.isKnown())
        words = tr("record: %1, %2", "value, date")
                    .arg(recordWords(*input.recorded), Format::date(input.recorded->date));
    else
        words = tr("record: %1", "value").arg(recordWords(*input.recorded));
    field.source->setText(words);
    field.source->setVisible(!words.isEmpty());
}

void OutlookForm::reset()
{
    m_isFilling = true;
    for (const auto& field : m_fields)
        put(field);
    m_isFilling = false;
    Q_EMIT changed();
}

void OutlookForm::onEdit()
{
    if (m_isFilling)
        return;
    for (const auto& field : m_fields)
        sayTheSource(field);
    Q_EMIT changed();
}

models::InputRow OutlookForm::row() const
{
    models::InputRow row;
    for (const auto& field : m_fields) {
        const auto& input = *field.input->input;
        const auto value = typed(field);
        if (value.isEmpty())
            continue;
        if (value == recorded(*field.input))
            row.emplace(input.id, field.input->recorded->value);
        else if (input.kind == models::Input::Kind::Category)
            row.emplace(input.id, value.toStdString());
        else if (const auto number = numberOf(value))
            row.emplace(input.id, *number);
        else
            row.emplace(input.id, value.toStdString());
    }
    return row;
}

bool OutlookForm::isEdited() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const Field& field) {
        return typed(field) != recorded(*field.input);
    });
}

const OutlookForm::Field* OutlookForm::field(const std::string& input) const
{
    for (const auto& field : m_fields) {
        if (field.input->input->id == input)
            return &field;
    }
    return nullptr;
}

QString OutlookForm::shown(const std::string& input) const
{
    const auto* found = field(input);
    if (found == nullptr || typed(*found).isEmpty())
        return {};
    if (found->choice != nullptr)
        return found->choice->currentText();
    const auto unit = unitOf(*found->input->input);
    return unit.isEmpty() ? typed(*found)
                          : Format::isolated(tr("%1 %2", "number, unit").arg(typed(*found), unit));
}

bool OutlookForm::isRecorded(const std::string& input) const
{
    const auto* found = field(input);
    return found != nullptr && found->input->recorded && typed(*found) == recorded(*found->input);
}

} // namespace consilium::ui
