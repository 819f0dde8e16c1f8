#pragma once

#include "core/services/calculator_prefill.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QComboBox;

namespace consilium::ui
{

class RecordNote;

/// The inputs of one published model, typed or chosen; empty ones are not given. What is typed is
/// handed on as it stands: the model refuses what it does not accept.
///
/// An input that was filled from the record has a note beside it until the reader changes it.
class CalculatorForm : public QWidget
{
    Q_OBJECT

public:
    enum class Overwrite {
        All,      ///< what was typed gives way to what the record says
        Untouched ///< only what is empty or still as it was filled
    };

    explicit CalculatorForm(const calculators::Calculator& calculator, QWidget* parent = nullptr);

    [[nodiscard]] calculators::Cells cells() const;
    /// Nothing is typed or chosen.
    [[nodiscard]] bool isEmpty() const;
    void clear();
    /// Takes over what the record says. What it filled before and no longer says goes.
    void fill(const services::CalculatorPrefill& prefill, Overwrite overwrite);
    /// Some input still holds what the record filled in.
    [[nodiscard]] bool isFilled() const;

Q_SIGNALS:
    void changed();

private:
    void add(QFormLayout& layout, const calculators::Field& field);

    /// One of the two editors, by the field's kind.
    struct Editor
    {
        std::string id;
        QLineEdit* line = nullptr;
        QComboBox* choice = nullptr;
        bool isNumber = false;
        RecordNote* note = nullptr;
        QString filled = {}; ///< by the record, as it is shown; empty where it filled nothing

        [[nodiscard]] QString text() const;
        void setText(const QString& text) const;
    };

    /// Without its note where the reader has changed it.
    void mind(std::size_t editor);

    std::vector<Editor> m_editors;
};

} // namespace consilium::ui
