#pragma once

#include "core/options/facts.h"

#include <algorithm>

namespace consilium::options
{

// Parts of facts.cpp and fact_treatment.cpp; nothing else includes this.

inline genomics::Truth asTruth(bool value)
{
    return value ? genomics::Truth::True : genomics::Truth::False;
}

/// Whether the words stand in the text as whole words; both normalised.
inline bool hasWords(const std::string& text, const std::string& words)
{
    return !words.empty() && (' ' + text + ' ').find(' ' + words + ' ') != std::string::npos;
}

/// "strong CYP3A4 inhibitor", "cisplatin or carboplatin": what a leaf asks for, in words.
inline std::string named(const knowledge::RuleLeaf& leaf)
{
    constexpr std::size_t kMost = 3;
    auto all = leaf.classes;
    all.insert(all.end(), leaf.drugs.begin(), leaf.drugs.end());
    std::string words;
    for (std::size_t index = 0; index < std::min(kMost, all.size()); ++index)
        words += (index == 0 ? "" : " or ") + all[index];
    return all.size() > kMost ? words + " or the like" : words;
}

inline Datum datumOf(std::string what, const PartialDate& date, const clinical::Header& header)
{
    return {std::move(what), date, header.provenance.place, header.key};
}

/// A question of the form "X is absent (present)", answered.
inline Fact
asked(const knowledge::RuleLeaf& leaf, bool isPresent, Message words, std::vector<Datum> data)
{
    Fact fact;
    fact.truth = asTruth(isPresent == (leaf.operation == "present"));
    fact.words = std::move(words);
    fact.data = std::move(data);
    return fact;
}

inline Fact unknown(Message words, std::string settledBy)
{
    Fact fact;
    fact.words = std::move(words);
    fact.settledBy = std::move(settledBy);
    return fact;
}

} // namespace consilium::options
