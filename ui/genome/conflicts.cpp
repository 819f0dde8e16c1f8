#include "ui/genome/conflicts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace consilium::ui
{

namespace
{

using knowledge::Effect;

ConflictAbout aboutOf(Effect effect)
{
    switch (effect) {
    case Effect::Sensitive:
    case Effect::Resistant:
        return ConflictAbout::Response;
    case Effect::Toxic:
        return ConflictAbout::Toxicity;
    case Effect::PrognosticGood:
    case Effect::PrognosticPoor:
        return ConflictAbout::Prognosis;
    case Effect::Diagnostic:
        return ConflictAbout::Diagnosis;
    }
    return ConflictAbout::Response;
}

/// Evidence that an effect is not there points the other way.
bool isAgreeing(const knowledge::Statement& statement)
{
    const bool isOpposite =
        statement.effect == Effect::Resistant || statement.effect == Effect::PrognosticPoor;
    return isOpposite == statement.isAgainst();
}

/// What two statements must share to stand against each other.
struct Key
{
    ConflictAbout about;
    std::vector<std::string> therapy;
    std::string therapyClass;
    bool isHere;
    std::vector<std::string> in; ///< only of other tumour types
    std::vector<std::string> outside;

    friend bool operator<(const Key& one, const Key& other)
    {
        return std::tie(one.about, one.therapy, one.therapyClass, one.isHere, one.in, one.outside) <
               std::tie(other.about,
                        other.therapy,
                        other.therapyClass,
                        other.isHere,
                        other.in,
                        other.outside);
    }
};

Key keyOf(const KnownStatement& known)
{
    const auto& statement = *known.statement;
    Key key{
        aboutOf(statement.effect), statement.therapy, statement.therapyClass, known.isHere, {}, {}};
    std::sort(key.therapy.begin(), key.therapy.end());
    if (!known.isHere) {
        key.in = statement.tumour.in;
        key.outside = statement.tumour.outside;
        std::sort(key.in.begin(), key.in.end());
        std::sort(key.outside.begin(), key.outside.end());
    }
    return key;
}

} // namespace

SortedStatements sortConflicts(const std::vector<KnownStatement>& statements)
{
    std::map<Key, Conflict> byKey;
    for (const auto& known : statements) {
        auto& conflict = byKey[keyOf(known)];
        conflict.about = aboutOf(known.statement->effect);
        conflict.isHere = known.isHere;
        (isAgreeing(*known.statement) ? conflict.agreeing : conflict.disagreeing).push_back(known);
    }
    SortedStatements sorted;
    for (const auto& known : statements) {
        const auto found = byKey.find(keyOf(known));
        if (found == byKey.end())
            continue; // its conflict stands already
        if (found->second.agreeing.empty() || found->second.disagreeing.empty()) {
            sorted.others.push_back(known);
        } else {
            sorted.conflicts.push_back(std::move(found->second));
            byKey.erase(found);
        }
    }
    return sorted;
}

} // namespace consilium::ui
