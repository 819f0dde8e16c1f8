#include "ui/calculators/calculator_form.h"

#include "ui/calculators/decimal.h"
#include "ui/calculators/record_note.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <algorithm>

namespace consilium::ui
{

namespace
{

constexpr int kEditorWidth = 220; ///< leaves room for a note beside it

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
    auto words = Format::term(field.label);
    // Counts have no unit to a reader, and an age is in years.
    if (!field.unit.empty() && !field.unit.starts_with('{') && field.unit != "a")
        words = tr("%1 in %2", "input, unit").arg(words, Format::unit(field.unit));
    if (!field.isRequired)
        words = tr("%1 (may be left out)").arg(words);
    auto* label = makeLabel(words);
    Editor editor{.id = std::string(field.id),
                  .isNumber = field.kind == Kind::Number || field.kind == Kind::Integer};
    const auto place = m_editors.size();
    const auto onChange = [this, place] {
        mind(place);
        Q_EMIT changed();
    };
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
        connect(editor.choice, &QComboBox::currentIndexChanged, this, onChange);
        widget = editor.choice;
    } else {
        editor.line = new QLineEdit;
        editor.line->setPlaceholderText(QString::fromStdString(calculators::rangeOf(field)));
        connect(editor.line, &QLineEdit::textChanged, this, onChange);
        widget = editor.line;
    }
    widget->setObjectName(text(field.id));
    widget->setAccessibleName(words);
    widget->setFixedWidth(kEditorWidth);
    if (!field.meaning.empty())
        widget->setToolTip(text(field.meaning));
    label->setBuddy(widget);
    editor.note = new RecordNote(widget);
    auto* row = new QWidget;
    auto* rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    rowLayout->setSpacing(12);
    rowLayout->addWidget(widget, 0, Qt::AlignTop);
    rowLayout->addWidget(editor.note, 1);
    rowLayout->addStretch(); // where there is no note
    layout.addRow(label, row);
    // A code means nothing by itself.
    if (field.kind == Kind::Choice && !field.meaning.empty()) {
        auto* meaning = makeLabel(text(field.meaning), "caption");
        constexpr qsizetype kOneLine = 90; // longer ones wrap, which costs height
        meaning->setWordWrap(meaning->text().size() > kOneLine);
        layout.addRow(QString(), meaning);
    }
    m_editors.push_back(std::move(editor));
}

QString CalculatorForm::Editor::text() const
{
    return line != nullptr ? line->text() : choice->currentData().toString();
}

void CalculatorForm::Editor::setText(const QString& text) const
{
    if (line != nullptr)
        line->setText(text);
    else
        choice->setCurrentIndex(std::max(0, choice->findData(text)));
}

void CalculatorForm::mind(std::size_t editor)
{
    auto& minded = m_editors[editor];
    if (minded.filled.isEmpty() && minded.text().isEmpty())
        return; // a reason why nothing is filled stands until something is
    if (minded.text() != minded.filled) {
        minded.filled.clear();
        minded.note->clear();
    }
}

calculators::Cells CalculatorForm::cells() const
{
    calculators::Cells cells;
    for (const auto& editor : m_editors) {
        auto typed = editor.text().trimmed();
        if (editor.isNumber)
            typed = inCore(typed);
        cells.insert_or_assign(editor.id, typed.toStdString());
    }
    return cells;
}

bool CalculatorForm::isEmpty() const
{
    return std::all_of(m_editors.begin(), m_editors.end(), [](const Editor& editor) {
        return editor.text().trimmed().isEmpty();
    });
}

bool CalculatorForm::isFilled() const
{
    return std::any_of(m_editors.begin(), m_editors.end(), [](const Editor& editor) {
        return !editor.filled.isEmpty();
    });
}

void CalculatorForm::clear()
{
    {
        const QSignalBlocker blocker(this);
        for (auto& editor : m_editors) {
            editor.filled.clear();
            editor.note->clear();
            editor.setText({});
        }
    }
    Q_EMIT changed();
}

void CalculatorForm::fill(const services::CalculatorPrefill& prefill, Overwrite overwrite)
{
    {
        const QSignalBlocker blocker(this);
        for (auto& editor : m_editors) {
            const bool isUntouched = editor.text().isEmpty() || !editor.filled.isEmpty();
            if (overwrite == Overwrite::Untouched && !isUntouched)
                continue;
            const auto found =
                std::find_if(prefill.fields.begin(), prefill.fields.end(), [&](const auto& one) {
                    return one.field == editor.id;
                });
            // A reason why the record fills nothing is no reason to take away what was typed.
            const bool isSaid =
                found != prefill.fields.end() && (isUntouched || !found->cell.empty());
            if (isUntouched || isSaid) {
                editor.filled.clear();
                editor.note->clear();
            }
            if (!isSaid) {
                if (isUntouched)
                    editor.setText({});
                continue;
            }
            const auto cell = QString::fromStdString(found->cell);
            const auto shown = editor.isNumber ? asWritten(cell) : cell;
            editor.setText(shown);
            editor.filled = editor.text();
            editor.note->say(found->data, found->remarks);
        }
    }
    Q_EMIT changed();
}

} // namespace consilium::ui
