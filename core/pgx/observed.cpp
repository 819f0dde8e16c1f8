#include "core/pgx/observed.h"

#include "core/pgx/change.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

namespace consilium::pgx
{

namespace
{

using clinical::GenotypeRecord;
using clinical::PositionState;
using knowledge::GenePosition;
using Kind = RecordReading::Kind;

/// Stands for an allele that nothing is known of: no definition matches it.
constexpr const char* kUnread = ".";
constexpr const char* kOther = "?";

std::string nameOf(const GeneDefinition& gene, const GenePosition& position)
{
    return position.identifier.empty() ? fmt::format("chr{}:{}", gene.chromosome, position.position)
                                       : position.identifier;
}

struct Candidate
{
    const GenotypeRecord* record = nullptr;
    RecordReading reading;
};

bool isSameGenotype(const Candidate& one, const Candidate& other)
{
    const auto cells = [](const Candidate& candidate) {
        std::vector<std::string> all;
        for (const auto allele : candidate.record->alleles) {
            const auto at = static_cast<std::size_t>(allele);
            all.push_back(allele < 0 || at >= candidate.reading.bases.size()
                              ? std::string(kUnread)
                              : candidate.reading.bases[at]);
        }
        if (!candidate.record->isPhased)
            std::sort(all.begin(), all.end());
        return all;
    };
    return cells(one) == cells(other);
}

/// Whether a called allele is other than the reference at the position.
bool showsOther(const Candidate& candidate)
{
    const auto& alleles = candidate.record->alleles;
    return std::any_of(alleles.begin(), alleles.end(), [&](int allele) {
        const auto at = static_cast<std::size_t>(allele);
        return allele > 0 && (at >= candidate.reading.bases.size() ||
                              candidate.reading.bases[at] != candidate.reading.bases.front());
    });
}

/// A genotype of two alleles with reads of only one of them.
bool isOneSided(const GenotypeRecord& record)
{
    if (record.alleles.size() != 2 || record.alleles[0] == record.alleles[1])
        return false;
    return std::count_if(record.depths.begin(), record.depths.end(), [](int depth) {
               return depth > 0;
           }) == 1;
}

/// Reads genotypes of one gene, position by position.
class Reader
{
public:
    Reader(const GeneDefinition& gene, Observed& observed)
        : m_gene(gene)
        , m_observed(observed)
    {
    }

    Observation read(const GenePosition& position,
                     const std::vector<const GenotypeRecord*>& records)
    {
        m_name = nameOf(m_gene, position);
        Observation seen;
        seen.position.name = m_name;
        seen.position.position = position.position;
        seen.position.isKey = position.isKey;
        const auto* candidate = choose(position, records, seen);
        if (candidate != nullptr)
            take(*candidate, seen);
        return seen;
    }

private:
    void note(const GenotypeRecord& record, std::string_view what)
    {
        auto text = fmt::format("{}: {} ({})", m_name, what, record.place);
        auto& notes = m_observed.notes;
        if (std::find(notes.begin(), notes.end(), text) == notes.end())
            notes.push_back(std::move(text));
    }

    /// The record that speaks of the position most directly; null where none does.
    const Candidate* choose(const GenePosition& position,
                            const std::vector<const GenotypeRecord*>& records,
                            Observation& seen)
    {
        m_candidates.clear();
        const GenotypeRecord* mismatch = nullptr;
        for (const auto* record : records) {
            Candidate candidate{record, readAt(*record, position)};
            if (candidate.reading.kind == Kind::Mismatch)
                mismatch = mismatch == nullptr ? record : mismatch;
            else if (candidate.reading.kind != Kind::NotAbout)
                m_candidates.push_back(std::move(candidate));
        }
        if (m_candidates.empty() && mismatch != nullptr) {
            seen.position.state = PositionState::Unusable;
            note(*mismatch, "the reference bases are not those of the definition; not used");
        }
        if (m_candidates.empty())
            return nullptr;
        std::stable_sort(m_candidates.begin(),
                         m_candidates.end(),
                         [](const Candidate& one, const Candidate& other) {
                             return one.reading.kind < other.reading.kind;
                         });
        const auto& first = m_candidates.front();
        for (const auto& other : m_candidates) {
            if (&other == &first)
                continue;
            const bool isRival = other.reading.kind == first.reading.kind || showsOther(other);
            if (isRival && !isSameGenotype(first, other)) {
                seen.position.state = PositionState::Unusable;
                note(*other.record, "a second record says something else; neither is used");
                return nullptr;
            }
            if (other.reading.kind == first.reading.kind)
                note(*other.record, "a second record of the position; the first is used");
        }
        return &first;
    }

    void refuse(const GenotypeRecord& record, Observation& seen, std::string_view why)
    {
        seen.position.state = PositionState::Unusable;
        note(record, why);
    }

    /// Says whether the genotype's form can be used, and what is wrong where not.
    bool isWhole(const GenotypeRecord& record, Observation& seen)
    {
        const auto& alleles = record.alleles;
        const auto isMissing = [](int allele) { return allele < 0; };
        if (std::all_of(alleles.begin(), alleles.end(), isMissing))
            return false;
        const auto most = static_cast<int>(record.alternatives.size());
        if (alleles.size() > 2 || std::any_of(alleles.begin(), alleles.end(), [&](int allele) {
                return allele > most;
            })) {
            refuse(record, seen, "a genotype of one or two alleles of the record is needed");
            return false;
        }
        const bool isSingle = alleles.size() == 1 && m_gene.chromosome != "X";
        if (isSingle || std::any_of(alleles.begin(), alleles.end(), isMissing)) {
            seen.isHalf =
                std::any_of(alleles.begin(), alleles.end(), [](int allele) { return allele > 0; });
            note(record,
                 seen.isHalf ? "an alternative was read, the other allele was not"
                             : "only one allele was read; counted as missing");
            return seen.isHalf;
        }
        if (isOneSided(record)) {
            refuse(record, seen, "heterozygous, but only one allele has reads; not used");
            return false;
        }
        return true;
    }

    void take(const Candidate& candidate, Observation& seen)
    {
        const auto& record = *candidate.record;
        if (!isWhole(record, seen))
            return;
        std::vector<std::string> shown;
        std::vector<std::string> bases;
        for (const auto allele : record.alleles) {
            const auto at = static_cast<std::size_t>(allele);
            if (allele < 0) {
                shown.emplace_back(kUnread);
                bases.emplace_back(kUnread);
                continue;
            }
            const auto& known = candidate.reading.bases[at];
            if (!known.empty()) {
                shown.push_back(known);
                bases.push_back(known);
                continue;
            }
            const auto& written = record.alternatives[at - 1];
            if (isSymbolic(written) && m_gene.takesUnknownAsReference) {
                // What has no bases is no known variant, and must not count as the reference.
                refuse(record, seen, "an allele without bases was called; not used");
                return;
            }
            shown.push_back(written);
            bases.push_back(unknown(record, candidate.reading.bases.front(), seen));
        }
        seen.bases = std::move(bases);
        seen.isPhased = record.isPhased && record.alleles.size() == 2;
        seen.phaseSet = seen.isPhased ? record.phaseSet : std::string();
        seen.position.genotype = fmt::format("{}", fmt::join(shown, record.isPhased ? "|" : "/"));
        const auto& reference = candidate.reading.bases.front();
        const bool isReference = std::all_of(
            shown.begin(), shown.end(), [&](const auto& one) { return one == reference; });
        seen.position.state = isReference ? PositionState::Reference : PositionState::Variant;
        if (!record.filter.empty() && record.filter != "." && record.filter != "PASS")
            note(record, "the file's filter is not PASS; used all the same");
    }

    /// What an allele that the definition does not know counts as.
    std::string
    unknown(const GenotypeRecord& record, const std::string& reference, Observation& seen)
    {
        if (m_gene.takesUnknownAsReference) {
            note(record,
                 "an alternative that the definitions of the gene do not know; counted as the "
                 "reference, as they ask");
            return reference;
        }
        note(record, "an alternative that the definitions of the gene do not know");
        seen.isUnknown = true;
        return kOther;
    }

    const GeneDefinition& m_gene;
    Observed& m_observed;
    std::string m_name;
    std::vector<Candidate> m_candidates;
};

} // namespace

std::vector<int> blocksOf(const std::vector<Observation>& positions)
{
    std::vector<int> blocks;
    std::map<std::string, int> phases;
    int next = 0;
    for (const auto& seen : positions) {
        if (!seen.isHet())
            blocks.push_back(-1);
        else if (!seen.isPhased)
            blocks.push_back(next++);
        else if (const auto known = phases.find(seen.phaseSet); known != phases.end())
            blocks.push_back(known->second);
        else
            blocks.push_back(phases.emplace(seen.phaseSet, next++).first->second);
    }
    return blocks;
}

int Observed::phaseBlocks() const
{
    const auto blocks = blocksOf(positions);
    const auto last = std::max_element(blocks.begin(), blocks.end());
    return last == blocks.end() ? 0 : *last + 1;
}

Observed observe(const GeneDefinition& gene, const std::vector<GenotypeRecord>& records)
{
    Observed observed;
    std::vector<const GenotypeRecord*> nearby;
    for (const auto& record : records) {
        if (record.chromosome == gene.chromosome)
            nearby.push_back(&record);
    }
    Reader reader(gene, observed);
    for (const auto& position : gene.positions)
        observed.positions.push_back(reader.read(position, nearby));
    for (const auto& position : gene.extra) {
        const auto seen = reader.read(position, nearby);
        observed.notes.push_back(
            seen.position.genotype.empty()
                ? fmt::format("{}: not read; beside the definitions of the gene",
                              seen.position.name)
                : fmt::format("{}: {}; beside the definitions of the gene",
                              seen.position.name,
                              seen.position.genotype));
    }
    return observed;
}

} // namespace consilium::pgx
