#pragma once

#include "core/calculators/calculator.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace consilium::ui
{

class CalculatorForm;
class Card;

/// Published clinical models by hand: a searchable list, the form of the chosen one, its results as
/// the form changes, and its page of facts.
class CalculatorsPage : public QWidget
{
    Q_OBJECT

public:
    explicit CalculatorsPage(QWidget* parent = nullptr);

    void choose(const QString& id);
    /// Takes out what was typed: it may be about a person.
    void clear();

private:
    void fillList();
    void present(const calculators::Calculator& calculator);
    void reckon();
    void addFacts(const calculators::Calculator& calculator);

    QLineEdit* m_search;
    QListWidget* m_list;
    QVBoxLayout* m_content;
    const calculators::Calculator* m_calculator = nullptr;
    CalculatorForm* m_form = nullptr;
    Card* m_results = nullptr;
};

} // namespace consilium::ui
