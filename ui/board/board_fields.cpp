#include "ui/board/board_fields.h"

#include <QDate>
#include <QEvent>
#include <QPushButton>
#include <QWheelEvent>

namespace consilium::ui
{

ChoiceBox::ChoiceBox(const char* name, const QString& spoken)
{
    setObjectName(QLatin1String(name));
    setAccessibleName(spoken);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
}

void ChoiceBox::add(int value, const QString& words)
{
    addItem(words, value);
    setItemData(count() - 1, words, Qt::ToolTipRole);
}

void ChoiceBox::setValue(int value) { setCurrentIndex(findData(value)); }

int ChoiceBox::value() const { return currentData().toInt(); }

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

DateLine::DateLine(const char* name, const QString& spoken)
{
    setObjectName(QLatin1String(name));
    setAccessibleName(spoken);
    //: how a date is to be typed: year, month, day
    setPlaceholderText(tr("YYYY-MM-DD"));
}

void DateLine::setDate(const PartialDate& date) { setText(QString::fromStdString(date.iso())); }

std::optional<PartialDate> DateLine::date() const
{
    const auto typed = text().trimmed();
    if (typed.isEmpty())
        return PartialDate{};
    const auto dotted = QDate::fromString(typed, QStringLiteral("d.M.yyyy"));
    const auto iso = dotted.isValid() ? dotted.toString(Qt::ISODate) : typed;
    const auto parsed = PartialDate::parse(iso.toStdString());
    return parsed.has_value() ? std::optional(parsed.value()) : std::nullopt;
}

QString DateLine::problem() const
{
    return date() ? QString()
                  : tr("\"%1\" is no date. Write it like 2026-11-23, 2026-11 or 2026.").arg(text());
}

TextBox::TextBox(const char* name, const QString& spoken, int lines)
    : m_lines(lines)
{
    setObjectName(QLatin1String(name));
    setAccessibleName(spoken);
    setTabChangesFocus(true);
    fit();
}

void TextBox::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void TextBox::fit()
{
    constexpr int kPadding = 24; // frame, padding and margin of the document
    setFixedHeight(fontMetrics().lineSpacing() * m_lines + kPadding);
}

QLineEdit* makeLine(const char* name, const QString& spoken)
{
    auto* line = new QLineEdit;
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(spoken);
    return line;
}

QPushButton* makeButton(const char* name, const QString& words)
{
    auto* button = new QPushButton(words);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

std::string trimmed(const QLineEdit& line) { return line.text().trimmed().toStdString(); }

QString breakable(const QString& words)
{
    constexpr int kLongest = 20;
    QString result;
    int run = 0;
    for (const auto letter : words) {
        run = letter.isSpace() ? 0 : run + 1;
        result.append(letter);
        if (run == kLongest) {
            result.append(QChar(0x200b)); // zero width space
            run = 0;
        }
    }
    return result;
}

} // namespace consilium::ui
