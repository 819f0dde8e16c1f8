#include "core/pgx/change.h"

#include <algorithm>

namespace consilium::pgx
{

namespace
{

using clinical::GenotypeRecord;
using knowledge::GenePosition;
using Kind = RecordReading::Kind;

/// A change in its shortest form, as far to the left as its own bases allow.
struct Change
{
    std::int64_t before = 0; ///< the last base in front of it
    std::string removed;
    std::string added;

    [[nodiscard]] bool isLengthChange() const { return removed.empty() != added.empty(); }
};

Change changeOf(std::int64_t position, std::string_view reference, std::string_view other)
{
    while (!reference.empty() && !other.empty() && reference.back() == other.back()) {
        reference.remove_suffix(1);
        other.remove_suffix(1);
    }
    while (!reference.empty() && !other.empty() && reference.front() == other.front()) {
        reference.remove_prefix(1);
        other.remove_prefix(1);
        ++position;
    }
    return {position - 1, std::string(reference), std::string(other)};
}

/// Whether `seen` is `known`, written further right in the repeat that ends with `last`: moved by
/// one base, the bases that change rotate by one.
bool isSame(const Change& seen, const Change& known, std::int64_t last)
{
    if (seen.before == known.before)
        return seen.removed == known.removed && seen.added == known.added;
    if (!seen.isLengthChange() || !known.isLengthChange() ||
        seen.removed.empty() != known.removed.empty() || seen.before < known.before)
        return false;
    auto bases = known.removed.empty() ? known.added : known.removed;
    const auto& found = seen.removed.empty() ? seen.added : seen.removed;
    const auto reach = seen.before + static_cast<std::int64_t>(seen.removed.size());
    if (bases.size() != found.size() || reach > last)
        return false;
    const auto shift = (seen.before - known.before) % static_cast<std::int64_t>(bases.size());
    std::rotate(bases.begin(), bases.begin() + shift, bases.end());
    return bases == found;
}

/// The definition's bases for a change; empty where it is none of its alternatives.
std::string knownAs(const Change& seen, const GenePosition& position)
{
    for (const auto& alternative : position.alternatives) {
        if (isSame(
                seen, changeOf(position.position, position.reference, alternative), position.last))
            return alternative;
    }
    return {};
}

/// Whether an insertion or deletion lies in the stretch that the position's own may be written in.
bool isInside(const Change& seen, const GenePosition& position)
{
    const auto end = seen.before + static_cast<std::int64_t>(seen.removed.size());
    return seen.isLengthChange() && seen.before <= position.last && end >= position.position &&
           (seen.before >= position.position || end > position.position);
}

/// Compares the reference bases that record and position share. False where one differs.
bool agrees(const GenotypeRecord& record, const GenePosition& position)
{
    const auto first = std::max(record.position, position.position);
    const auto end =
        std::min(record.position + static_cast<std::int64_t>(record.reference.size()),
                 position.position + static_cast<std::int64_t>(position.reference.size()));
    for (auto at = first; at < end; ++at) {
        if (record.reference[static_cast<std::size_t>(at - record.position)] !=
            position.reference[static_cast<std::size_t>(at - position.position)])
            return false;
    }
    return true;
}

bool isNamedNowhere(const GenotypeRecord& record)
{
    return std::all_of(record.alternatives.begin(),
                       record.alternatives.end(),
                       [](const auto& bases) { return bases.starts_with('<') || bases == "."; });
}

/// A substitution's bases out of an allele of a longer record; empty where they cannot be told.
std::string
substituted(const GenotypeRecord& record, std::string_view bases, const GenePosition& position)
{
    const auto offset = static_cast<std::size_t>(position.position - record.position);
    if (bases.size() == record.reference.size())
        return std::string(bases.substr(offset, position.reference.size()));
    const auto change = changeOf(record.position, record.reference, bases);
    const auto end = change.before + static_cast<std::int64_t>(change.removed.size());
    const auto last = position.position + static_cast<std::int64_t>(position.reference.size()) - 1;
    return end < position.position || change.before >= last ? position.reference : std::string();
}

RecordReading exact(const GenotypeRecord& record, const GenePosition& position)
{
    RecordReading reading{Kind::Exact, {position.reference}};
    for (const auto& bases : record.alternatives) {
        const bool isKnown =
            std::find(position.alternatives.begin(), position.alternatives.end(), bases) !=
            position.alternatives.end();
        reading.bases.push_back(isKnown ? bases : std::string());
    }
    return reading;
}

/// A longer record over a substitution. It is silent where a called allele removes the position.
RecordReading longer(const GenotypeRecord& record, const GenePosition& position)
{
    RecordReading reading{Kind::Aligned, {position.reference}};
    for (std::size_t at = 0; at < record.alternatives.size(); ++at) {
        const auto& alternative = record.alternatives[at];
        auto bases =
            isSymbolic(alternative) ? std::string() : substituted(record, alternative, position);
        const auto index = static_cast<int>(at) + 1;
        const bool isCalled =
            std::find(record.alleles.begin(), record.alleles.end(), index) != record.alleles.end();
        if (bases.empty() && isCalled && !isSymbolic(alternative))
            return {};
        const bool isKnown =
            bases == position.reference ||
            std::find(position.alternatives.begin(), position.alternatives.end(), bases) !=
                position.alternatives.end();
        reading.bases.push_back(isKnown ? std::move(bases) : std::string());
    }
    return reading;
}

/// An insertion or deletion out of a record that is written otherwise.
RecordReading aligned(const GenotypeRecord& record, const GenePosition& position, bool covers)
{
    RecordReading reading{Kind::Aligned, {position.reference}};
    bool isAbout = covers;
    for (const auto& alternative : record.alternatives) {
        if (isSymbolic(alternative)) {
            reading.bases.emplace_back();
            continue;
        }
        const auto change = changeOf(record.position, record.reference, alternative);
        auto bases = knownAs(change, position);
        const bool isOther = bases.empty() && isInside(change, position);
        isAbout = isAbout || !bases.empty() || isOther;
        if (bases.empty() && !isOther)
            bases = position.reference;
        reading.bases.push_back(std::move(bases));
    }
    return isAbout ? reading : RecordReading();
}

} // namespace

bool isSymbolic(std::string_view bases)
{
    return bases.empty() || bases.find_first_not_of("ACGT") != std::string_view::npos;
}

RecordReading readAt(const GenotypeRecord& record, const GenePosition& position)
{
    const auto size = static_cast<std::int64_t>(position.reference.size());
    const auto length = static_cast<std::int64_t>(record.reference.size());
    if (record.reference.empty() || record.position > position.last ||
        std::max(record.end, record.position + length - 1) < position.position)
        return {};
    const bool isExact =
        record.position == position.position && record.reference == position.reference;
    if (isExact && !(isNamedNowhere(record) && record.end > record.position + length - 1))
        return exact(record, position);
    const bool covers = record.position <= position.position &&
                        record.position + length >= position.position + size;
    const auto touches =
        record.position < position.position + size && record.position + length > position.position;
    if (touches && !agrees(record, position))
        return {Kind::Mismatch, {}};
    if (isNamedNowhere(record)) {
        const bool isRead =
            record.position <= position.position &&
            std::max(record.end, record.position + length - 1) >= position.position + size - 1;
        RecordReading reading{isRead ? Kind::Block : Kind::NotAbout, {position.reference}};
        reading.bases.resize(record.alternatives.size() + 1);
        return reading;
    }
    if (position.isLengthChange())
        return aligned(record, position, covers);
    return covers ? longer(record, position) : RecordReading();
}

} // namespace consilium::pgx
