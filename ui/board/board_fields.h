#pragma once

#include "core/base/partial_date.h"
#include "ui/board/board_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <initializer_list>
#include <optional>

class QPushButton;

namespace consilium::ui
{

/// A choice among the values of an enumeration, in words. The wheel scrolls the page; it changes a
/// choice only where somebody has gone there.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(const char* name, const QString& spoken);
    void add(int value, const QString& words);
    void setValue(int value);
    [[nodiscard]] int value() const;

    template <typename Enum>
    [[nodiscard]] Enum as() const
    {
        return static_cast<Enum>(value());
    }

protected:
    void wheelEvent(QWheelEvent* event) override;
};

template <typename Enum>
[[nodiscard]] ChoiceBox*
makeChoice(const char* name, const QString& spoken, std::initializer_list<Enum> values)
{
    auto* box = new ChoiceBox(name, spoken);
    for (const auto value : values)
        box->add(static_cast<int>(value), BoardWords::of(value));
    return box;
}

/// A date in its own precision: 2026, 2026-11, 2026-11-23 or 23.11.2026.
class DateLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateLine(const char* name, const QString& spoken);
    void setDate(const PartialDate& date);
    /// Unknown where nothing is typed; empty where what is typed is no date.
    [[nodiscard]] std::optional<PartialDate> date() const;
    /// Why it is not taken; empty where it is.
    [[nodiscard]] QString problem() const;
};

/// Some lines of plain text; Tab leaves it.
class TextBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextBox(const char* name, const QString& spoken, int lines);

    [[nodiscard]] std::string words() const { return toPlainText().toStdString(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();

    int m_lines;
};

[[nodiscard]] QLineEdit* makeLine(const char* name, const QString& spoken);
[[nodiscard]] QPushButton* makeButton(const char* name, const QString& words);
/// Without the blanks at both ends.
[[nodiscard]] std::string trimmed(const QLineEdit& line);
/// Words of any length, so that a label can break them.
[[nodiscard]] QString breakable(const QString& words);

} // namespace consilium::ui
