#pragma once

#include "core/services/risk.h"
#include "ui/widgets/card.h"

class QScrollArea;

namespace consilium::ui
{

class CalculatorForm;

/// The inputs of one calculator beside the page, filled from the record: what is typed over or
/// added counts for the page alone.
class RiskAnswers : public Card
{
    Q_OBJECT

public:
    explicit RiskAnswers(QWidget* parent = nullptr);
    /// `recorded` is what the record says, `given` what was answered before. `hidden` is an input
    /// that follows from another and is not asked; may be empty.
    void ask(const calculators::Calculator& calculator,
             const services::CalculatorPrefill& recorded,
             const calculators::Cells& given,
             const std::string& hidden);

    [[nodiscard]] std::string calculator() const;
    /// What differs from the record; an empty cell where what it says was cleared.
    [[nodiscard]] calculators::Cells given() const;

Q_SIGNALS:
    void changed();
    void calculatorsRequested();

private:
    QScrollArea* m_area;
    CalculatorForm* m_form = nullptr;
    const calculators::Calculator* m_calculator = nullptr;
    calculators::Cells m_recorded;
};

} // namespace consilium::ui
