#pragma once

#include "core/base/message.h"
#include "core/models/model.h"

#include <string>
#include <vector>

namespace consilium::models
{

/// A group of the card's audit that this person belongs to and in which the model stands out.
struct GroupNote
{
    CardSubgroup group;
    std::string input;              ///< label of the input that decides it
    std::vector<std::string> flags; ///< "said too low", "said too high", "ranks worse"
};

/// The flagged groups of the card that the row belongs to, each flag of a grouping once. `row` may
/// hold more than the model reads. A group that only looks weaker is left to the card, as that is
/// often by chance, but for sex and smoking.
[[nodiscard]] std::vector<GroupNote> notesFor(const Card& card, const InputRow& row);

/// The note in words, a sentence a flag, with the cohort and with the interval of every figure.
[[nodiscard]] std::vector<Message> wordsOf(const GroupNote& note);

} // namespace consilium::models
