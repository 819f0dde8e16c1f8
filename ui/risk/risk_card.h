#pragma once

#include "core/services/risk.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

namespace consilium::ui
{

/// One entry that speaks: its claim, the number with horizon and what was observed, the next step,
/// and what it rests on. A question that is open has a button to answer it.
class RiskCard : public Card
{
    Q_OBJECT

public:
    /// `sameAs` is the title of a card before it with the same next step, or empty.
    RiskCard(const services::RiskEntry& entry,
             const QString& sameAs,
             const Theme& theme,
             QWidget* parent = nullptr);

Q_SIGNALS:
    void sourceRequested(const QString& source, const QString& address);
    /// The inputs of a calculator are to be answered beside the record.
    void answersRequested(const QString& calculator);

private:
    void addNumber(const services::RiskEntry& entry);
    void addSteps(const services::RiskEntry& entry, const QString& sameAs);
    void addBasis(const services::RiskEntry& entry);
    void addNote(const knowledge::RiskNote& note);
    void addSources(const std::vector<knowledge::Citation>& citations);

    Theme m_theme;
};

} // namespace consilium::ui
