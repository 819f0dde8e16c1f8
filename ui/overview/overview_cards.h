#pragma once

#include "core/options/ranking.h"
#include "core/services/toolbox.h"
#include "ui/genome/genome_rows.h"
#include "ui/overview/fact_list.h"

#include <QCoreApplication>

namespace consilium::ui
{

class Card;

/// Fills the cards of the overview with words, one function per card. Each clears the card first.
class OverviewCards
{
    Q_DECLARE_TR_FUNCTIONS(Overview)

public:
    OverviewCards(const clinical::Case& record,
                  const options::Ranking& ranking,
                  const services::Toolbox& toolbox,
                  Day today,
                  const Theme& theme);

    void fillDisease(Card& card) const;
    void fillFindings(Card& card) const;
    void fillTreatment(Card& card) const;
    void fillMissing(Card& card) const;
    void fillValues(Card& card) const;
    void fillPatient(Card& card) const;
    void fillLifestyle(Card& card) const;
    void fillFamily(Card& card) const;

private:
    /// A missing test as the genome page words it ("EGFR other changes").
    [[nodiscard]] QString testName(const std::string& test) const;
    [[nodiscard]] FactList begin(Card& card) const;
    void addTumour(FactList& facts, const clinical::Tumour& tumour) const;
    void addStage(FactList& facts, const std::string& tumourKey) const;
    void addLocalTreatment(FactList& facts) const;
    void addAllergies(FactList& facts) const;
    /// "12 Nov 2026 · 14 days ago".
    [[nodiscard]] QString dated(const PartialDate& date) const;
    [[nodiscard]] static QString rangeText(const clinical::Observation& observation);
    [[nodiscard]] QString tumourName(const clinical::Tumour& tumour) const;

    const clinical::Case& m_record;
    const options::Ranking& m_ranking;
    const services::Toolbox& m_toolbox;
    Day m_today;
    const Theme& m_theme;
    std::vector<GenomeRow> m_rows;
};

/// Of the first shelf that has any, the options that the overview names; the two that are always
/// listed are left out. While the tumour type is not known, only supported ones: for consideration
/// would be every regimen of every tumour.
[[nodiscard]] std::vector<int> firstOptions(const options::Ranking& ranking);

} // namespace consilium::ui
