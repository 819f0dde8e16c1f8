#pragma once

#include "core/options/engine.h"

#include <string>
#include <vector>

namespace consilium::options
{

/// What an option could still turn out to be, over everything that is not known.
struct OptionRange
{
    std::string option; ///< id
    Shelf best = Shelf::NotAdvised;
    Shelf worst = Shelf::NotAdvised;
    Verdict bestVerdict = Verdict::Fail;  ///< Pass, Warn or Fail: the worst of its criteria
    Verdict worstVerdict = Verdict::Fail; ///< when everything has turned out
    std::vector<std::string> open;        ///< what is not known and could change one of the four,
                                          ///< each once

    [[nodiscard]] bool isSettled() const { return best == worst && bestVerdict == worstVerdict; }
};

/// A test or a question that the record does not answer, and what its answer alone could do while
/// everything else stays as it is. Options by name, each once, in the order of the ranking.
struct MissingTest
{
    std::string test;                  ///< "creatinine", "DPYD genotype"
    std::vector<std::string> moves;    ///< could change their shelf
    std::vector<std::string> cautions; ///< keep their shelf, but a criterion could turn out badly
    std::vector<std::string> adds;     ///< are not listed and could be, on evidence of level I
    std::vector<std::string> scores;   ///< have a model's number that lacks it

    friend bool operator==(const MissingTest&, const MissingTest&) = default;
};

/// Honest ignorance: how far what is not known could move the list.
struct Unknowns
{
    std::vector<OptionRange> options; ///< in the ranking's order, without supportive care and trial
    std::vector<MissingTest> tests;   ///< by options that it could move or add, then cautions, then
                                      ///< numbers, then name; those that could do none are left out
};

/// For a ranking of this very record and day. Every value that rules tell apart is looked at, each
/// fact on its own; facts are taken as independent of each other (option_tests.h), so a range may
/// be wider than what can be, never narrower.
[[nodiscard]] Unknowns unknownsOf(const clinical::Case& record,
                                  const Knowledge& knowledge,
                                  const Ranking& ranking,
                                  Day today);

} // namespace consilium::options
