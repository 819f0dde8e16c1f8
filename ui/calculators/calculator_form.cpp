#include "ui/calculators/calculator_form.h"

#include "ui/widgets/card.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

namespace consilium::ui
{

namespace
{

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

/// A number as the core reads it. The decimal point of the reader's language becomes one; "1.200"
/// in German and "1,200" in English, where the sign may part thousands, stay what no number is:
/// they are refused, not read as a little more than one.
QString inCore(const QString& typed)
{
    const QLocale locale;
    const auto point = locale.decimalPoint();
    const auto thousands = point == QLatin1String(",") ? QLatin1Char('.') : QLatin1Char(',');
    static const QRegularExpression kGroups(QStringLiteral("^[0-9]{1,3}([.,][0-9]{3})+$"));
    if (typed.contains(thousands) &&
        (thousands == QLatin1Char(',') || kGroups.match(typed).hasMatch()))
        return typed + QLatin1Char('?');
    auto number = typed;
    if (point == QLatin1String(",") && number.count(QLatin1Char(',')) == 1 &&
        !number.contains(QLatin1Char('.')))
        number.replace(QLatin1Char(','), QLatin1Char('.'));
    return number;
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
    Editor editor{std::string(field.id),
                  nullptr,
                  nullptr,
                  field.kind == Kind::Number || field.kind == Kind::Integer};
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
    // A code means nothing by itself.
    if (field.kind == Kind::Choice && !field.meaning.empty()) {
        auto* meaning = makeLabel(text(field.meaning), "caption");
        constexpr qsizetype kOneLine = 90; // longer ones wrap, which costs height
        meaning->setWordWrap(meaning->text().size() > kOneLine);
        layout.addRow(QString(), meaning);
    }
    m_editors.push_back(std::move(editor));
}

calculators::Cells CalculatorForm::cells() const
{
    calculators::Cells cells;
    for (const auto& editor : m_editors) {
        auto typed = editor.line != nullptr ? editor.line->text().trimmed()
                                            : editor.choice->currentData().toString();
        if (editor.isNumber)
            typed = inCore(typed);
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
