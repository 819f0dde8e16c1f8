#pragma once

#include "core/options/ranking.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <set>

namespace consilium::ui
{

enum class OptionSort { Program, Evidence, Score, Name, Basis };

/// What the reader wants to see. Each part hides what does not fit it; an empty one hides nothing.
struct OptionFilter
{
    QString words; ///< each word stands in the name, a drug, what the option rests on or the level
    std::optional<options::Shelf> shelf;
    std::optional<options::Basis> basis;
    bool isOpenOnly = false; ///< with a criterion that is not known
    std::set<std::string> withoutDrugs;

    [[nodiscard]] bool isActive() const;
    [[nodiscard]] bool shows(const options::Option& option) const;
};

/// The reader's way through a ranking. The ranking itself, its shelves and its ranks stay as the
/// program made them.
class OptionView
{
    Q_DECLARE_TR_FUNCTIONS(OptionView)

public:
    OptionSort sort = OptionSort::Program;
    OptionFilter filter;

    /// Indices of the shelf's options that are shown, in the reader's order. What has no value to
    /// sort by comes last; what is equal stays in the program's order.
    [[nodiscard]] std::vector<int> arranged(const options::Ranking& ranking,
                                            options::Shelf shelf) const;
    /// "by evidence level", "by name"; empty for the program's order.
    [[nodiscard]] QString sortWords() const;
    /// That the order is the reader's, and which options stand last for want of a value. Empty for
    /// the program's order.
    [[nodiscard]] QString orderSentence(const options::Ranking& ranking) const;
    /// How many options the filter hides, which of them from the first shelf, and what it asks.
    /// Empty where no filter is set.
    [[nodiscard]] QString filterSentence(const options::Ranking& ranking) const;
    [[nodiscard]] static QString basisWords(options::Basis basis);

private:
    [[nodiscard]] bool hasValue(const options::Option& option) const;
    [[nodiscard]] QStringList filterParts() const;
};

} // namespace consilium::ui
