#pragma once

#include "core/board/rules.h"

#include <QCoreApplication>
#include <QString>

#include <string>
#include <vector>

namespace consilium::ui
{

/// The words of tumour boards in the reader's language, the same on the page, on the shared screen
/// and in the protocol. Values only.
class BoardWords
{
    Q_DECLARE_TR_FUNCTIONS(BoardWords)

public:
    [[nodiscard]] static QString of(board::State state);
    [[nodiscard]] static QString of(board::StepKind kind);
    [[nodiscard]] static QString of(board::MinimumItem item);
    /// What is to be done about it, as a sentence.
    [[nodiscard]] static QString of(board::FinalProblem problem);
    [[nodiscard]] static QString of(board::UseType use);
    [[nodiscard]] static QString of(board::NoRecommendation why);
    [[nodiscard]] static QString of(board::DecisionState state);
    [[nodiscard]] static QString of(board::NotGiven why);
    [[nodiscard]] static QString of(board::Given given);
    [[nodiscard]] static QString of(board::ClaimState state);
    [[nodiscard]] static QString of(board::ClaimRefusal why);
    [[nodiscard]] static QString of(board::Role role);
    [[nodiscard]] static QString of(clinical::ResponseCategory response);
    /// A note's own title where it has one; the others are named by their kind.
    [[nodiscard]] static QString title(const board::Step& step);
    /// "carboplatin + pemetrexed", in the order given; "no drug" where there is none.
    [[nodiscard]] static QString therapy(const std::vector<std::string>& drugs);
    /// The therapy, or the text of what is no drug.
    [[nodiscard]] static QString what(const board::Recommendation& recommendation);
    /// "a, b and c" of names as they stand.
    [[nodiscard]] static QString list(const std::vector<std::string>& names);
    /// "CTCAE grade 3", "CTCAE grade 0 (none)"; "not stated" without one.
    [[nodiscard]] static QString toxicity(std::optional<int> worstGrade);
    /// "23 Nov 2026, 16:30", with the time as it was entered.
    [[nodiscard]] static QString when(const board::Meeting& meeting);
    /// An ISO instant in the reader's own time zone and form: "23 Nov 2026, 16:42".
    [[nodiscard]] static QString instant(const std::string& iso);
    /// "31 % (4 of 13; 95 % interval 13 to 58)"; "nothing counted yet" where there are no cases.
    [[nodiscard]] static QString share(const board::Share& share);
};

} // namespace consilium::ui
