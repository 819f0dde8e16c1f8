#pragma once

#include "core/calculators/calculator.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QComboBox;

namespace consilium::ui
{

/// The inputs of one published model, typed or chosen; empty ones are not given. What is typed is
/// handed on as it stands: the model refuses what it does not accept.
class CalculatorForm : public QWidget
{
    Q_OBJECT

public:
    explicit CalculatorForm(const calculators::Calculator& calculator, QWidget* parent = nullptr);

    [[nodiscard]] calculators::Cells cells() const;
    /// Nothing is typed or chosen.
    [[nodiscard]] bool isEmpty() const;
    void clear();

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
    };

    std::vector<Editor> m_editors;
};

} // namespace consilium::ui
