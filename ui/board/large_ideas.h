#pragma once

#include "core/options/ranking.h"
#include "core/services/risk.h"
#include "ui/board/board_course.h"
#include "ui/board/board_steps.h"

#include <QCoreApplication>

namespace consilium::ui
{

/// The options page at board size: first the first shelf, then an idea an option in the program's
/// order, then what is not advised with its reasons. Every word goes through the mask. What rests
/// on a germline finding says so, and names it only where somebody asked.
class LargeOptions
{
    Q_DECLARE_TR_FUNCTIONS(LargeOptions)

public:
    [[nodiscard]] static QList<StepContent> of(const options::Ranking& ranking,
                                               const clinical::Case& record,
                                               const BoardMask& mask,
                                               GermlineOnScreen germline);

private:
    struct Source;
    [[nodiscard]] static StepContent overview(const Source& source);
    [[nodiscard]] static StepContent optionOf(int rank, const Source& source);
    [[nodiscard]] static StepContent notAdvised(const Source& source);
    static void addScore(StepContent& content, const options::ModelScore& score);
    static void
    addCriteria(StepContent& content, const options::Option& option, const Source& source);
    static void addDoses(StepContent& content, const options::Option& option, const Source& source);
    [[nodiscard]] static QString basisOf(const options::Option& option, const Source& source);
    /// "2. Name": by rank, counted from 1.
    [[nodiscard]] static QString named(int rank, const options::Option& option);
};

/// The risk page at board size: first every number with its horizon and what could be changed, then
/// an idea a card, then what has no number. While the screen is masked nothing of what the numbers
/// rest on is said: ages and dates stand there. What a germline variant implies is counted, and
/// said where somebody asked.
class LargeRisk
{
    Q_DECLARE_TR_FUNCTIONS(LargeRisk)

public:
    [[nodiscard]] static QList<StepContent>
    of(const services::RiskOverview& overview, const BoardMask& mask, GermlineOnScreen germline);
    /// The first of them: for a step of board mode.
    [[nodiscard]] static StepContent summaryOf(const services::RiskOverview& overview,
                                               const BoardMask& mask,
                                               GermlineOnScreen germline);

private:
    [[nodiscard]] static StepContent cardOf(const services::RiskEntry& entry,
                                            const BoardMask& mask);
    static void addNotes(StepContent& content,
                         const std::vector<const knowledge::RiskNote*>& notes,
                         const BoardMask& mask);
    static void addChanges(StepContent& content, const services::RiskOverview& overview);
    [[nodiscard]] static StepContent withoutNumber(const services::RiskOverview& overview);
};

} // namespace consilium::ui
