#pragma once

#include "core/services/risk.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace consilium::ui
{

/// The page of risks in words.
class RiskWords
{
    Q_DECLARE_TR_FUNCTIONS(RiskWords)

public:
    /// A sentence of the facts in the language of the program.
    [[nodiscard]] static QString said(const knowledge::Worded& sentence);
    [[nodiscard]] static QString section(knowledge::RiskSection section);
    /// "11.2 %", "9.8 to 11.2 %", "2 points": without its group.
    [[nodiscard]] static QString number(const services::RiskValue& value,
                                        knowledge::RiskScale scale);
    /// "intermediate", "low to high"; empty where it has none.
    [[nodiscard]] static QString group(const services::RiskValue& value);
    /// What stands beside the number: the average woman, the observed share, the grade.
    [[nodiscard]] static QString beside(const services::RiskEntry& entry);
    [[nodiscard]] static QString title(const services::RiskEntry& entry);
    /// Name of the formula and its horizon.
    [[nodiscard]] static QString claim(const services::RiskEntry& entry);
    [[nodiscard]] static QString remark(const Message& remark);
    /// Labels of inputs, joined.
    [[nodiscard]] static QString inputs(const std::vector<const calculators::Field*>& fields);
    /// "PREVENT: total cholesterol, 206 days old"; empty where nothing is old.
    [[nodiscard]] static QString old(const services::RiskEntry& entry);
    /// "Body mass index: Provisional in the record.": what is to be said of each input, but its
    /// age.
    [[nodiscard]] static QStringList inputRemarks(const services::RiskEntry& entry);
    /// What the record says for the inputs, one after the other.
    [[nodiscard]] static QString basis(const services::RiskEntry& entry);
    /// Why the formula does not speak of this person.
    [[nodiscard]] static QString whyNot(const services::RiskEntry& entry);
    [[nodiscard]] static QString citation(const knowledge::Citation& citation);
};

} // namespace consilium::ui
