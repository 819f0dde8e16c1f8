#include "ui/calculators/calculator_form.h"

#include "ui/widgets/card.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace consilium::ui
{

namespace
{

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

} // namespace

CalculatorForm::CalculatorForm(const calculators::Calculator& calculator, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(18);
    layout->setVerticalSpacing(6);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const auto& field : calculator.inputs)
        add(*layout, field);
}

void CalculatorForm::add(QFormLayout& layout, const calculators::Field& field)
{
    using Kind = calculators::Field::Kind;
    auto words = text(field.label);
    // Counts have no unit to a reader, and an age is in years.
    if (!field.unit.empty() && !field.unit.starts_with('{') && field.unit != "a")
        words = tr("%1 in %2", "input, unit").arg(words, text(field.unit));
    if (!field.isRequired)
        words = tr("%1 (may be left out)").arg(words);
    auto* label = makeLabel(words);
    Editor editor{std::string(field.id), nullptr, nullptr};
    QWidget* widget = nullptr;
    if (field.kind == Kind::Flag || field.kind == Kind::Choice) {
        editor.choice = new QComboBox;
        editor.choice->addItem(tr("not given"), QString());
        if (field.kind == Kind::Flag) {
            editor.choice->addItem(tr("no"), QStringLiteral("0"));
            editor.choice->addItem(tr("yes"), QStringLiteral("1"));
        }
        for (const auto choice : field.choices)
            editor.choice->addItem(text(choice), text(choice));
        connect(editor.choice, &QComboBox::currentIndexChanged, this, &CalculatorForm::changed);
        widget = editor.choice;
    } else {
        editor.line = new QLineEdit;
        editor.line->setPlaceholderText(QString::fromStdString(calculators::rangeOf(field)));
        connect(editor.line, &QLineEdit::textChanged, this, &CalculatorForm::changed);
        widget = editor.line;
    }
    widget->setObjectName(text(field.id));
    widget->setAccessibleName(words);
    widget->setMaximumWidth(320);
    if (!field.meaning.empty())
        widget->setToolTip(text(field.meaning));
    label->setBuddy(widget);
    layout.addRow(label, widget);
    m_editors.push_back(std::move(editor));
}

calculators::Cells CalculatorForm::cells() const
{
    calculators::Cells cells;
    for (const auto& editor : m_editors) {
        auto typed = editor.line != nullptr ? editor.line->text().trimmed()
                                            : editor.choice->currentData().toString();
        // A comma is how a reader of German writes a decimal point; no input holds a thousand.
        if (editor.line != nullptr && typed.count(QLatin1Char(',')) == 1)
            typed.replace(QLatin1Char(','), QLatin1Char('.'));
        cells.insert_or_assign(editor.id, typed.toStdString());
    }
    return cells;
}

bool CalculatorForm::isEmpty() const
{
    const auto all = cells();
    return std::all_of(
        all.begin(), all.end(), [](const auto& cell) { return cell.second.empty(); });
}

void CalculatorForm::clear()
{
    for (const auto& editor : m_editors) {
        if (editor.line != nullptr)
            editor.line->clear();
        else
            editor.choice->setCurrentIndex(0);
    }
}

} // namespace consilium::ui
