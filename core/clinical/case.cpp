#include "core/clinical/case.h"

#include "core/clinical/event_corrections.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace consilium::clinical
{

namespace
{

std::string_view bareSystem(std::string_view system)
{
    if (system.starts_with("https://"))
        system.remove_prefix(8);
    else if (system.starts_with("http://"))
        system.remove_prefix(7);
    while (system.ends_with('/'))
        system.remove_suffix(1);
    return system;
}

/// The record with the latest date among those that pass; ties go to the later in the list.
template <typename T, typename Predicate>
const T* latest(const std::vector<T>& list, Predicate passes)
{
    const T* best = nullptr;
    for (const T& item : list) {
        if (counts(item.assertion) && passes(item) &&
            (best == nullptr || !(item.date < best->date)))
            best = &item;
    }
    return best;
}

} // namespace

std::string Concept::codeOf(std::string_view system) const
{
    for (const Coding& coding : codings) {
        if (bareSystem(coding.system) == bareSystem(system))
            return coding.code;
    }
    return {};
}

bool Concept::has(std::string_view system, std::string_view code) const
{
    return std::any_of(codings.begin(), codings.end(), [&](const Coding& coding) {
        return coding.code == code && bareSystem(coding.system) == bareSystem(system);
    });
}

std::string Concept::label() const
{
    if (!text.empty())
        return text;
    for (const Coding& coding : codings) {
        if (!coding.display.empty())
            return coding.display;
    }
    return codings.empty() ? std::string() : codings.front().code;
}

namespace
{

/// What the later file states of the person takes the place of what was known; what it does not
/// state stays. Identifiers of both are kept. Returns whether anything changed.
bool mergePatient(Patient& known, const Patient& incoming)
{
    const Patient before = known;
    for (const auto& identifier : incoming.identifiers) {
        const auto same = std::find_if(
            known.identifiers.begin(), known.identifiers.end(), [&](const Identifier& one) {
                return one.system == identifier.system && one.value == identifier.value;
            });
        if (same == known.identifiers.end())
            known.identifiers.push_back(identifier);
        else
            *same = identifier;
    }
    if (!incoming.familyName.empty() || !incoming.givenNames.empty()) {
        known.familyName = incoming.familyName;
        known.givenNames = incoming.givenNames;
    }
    if (incoming.birthDate.isKnown())
        known.birthDate = incoming.birthDate;
    if (incoming.sex != Sex::Unknown)
        known.sex = incoming.sex;
    if (incoming.deceased != Presence::Unknown)
        known.deceased = incoming.deceased;
    if (incoming.deathDate.isKnown())
        known.deathDate = incoming.deathDate;
    known.isSynthetic = known.isSynthetic || incoming.isSynthetic;
    if (known == before)
        return false;
    known.header.provenance = incoming.header.provenance;
    return true;
}

} // namespace

MergeResult merge(Case& existing, Case incoming)
{
    MergeResult result;
    const auto corrections = liftCorrections(existing); // files are compared with files
    std::vector<int> sourceIndex;
    for (const Source& source : incoming.sources) {
        const auto known =
            std::find_if(existing.sources.begin(), existing.sources.end(), [&](const Source& s) {
                return s.sha256 == source.sha256 && s.format == source.format;
            });
        sourceIndex.push_back(static_cast<int>(known - existing.sources.begin()));
        if (known == existing.sources.end())
            existing.sources.push_back(source);
    }
    const auto rewrite = [&](Header& header) {
        int& index = header.provenance.source;
        if (index >= 0 && static_cast<std::size_t>(index) < sourceIndex.size())
            index = sourceIndex[static_cast<std::size_t>(index)];
    };
    // A patient known only from a reference is filled in when the person's own data arrive.
    const auto& person = existing.patient;
    const bool isNameless =
        person.identifiers.empty() && person.familyName.empty() && person.givenNames.empty();
    if (isNameless && !incoming.patient.header.key.empty()) {
        existing.patient = incoming.patient;
        rewrite(existing.patient.header);
    } else {
        rewrite(incoming.patient.header);
        result.replaced += mergePatient(existing.patient, incoming.patient) ? 1 : 0;
    }
    forEachKind(incoming, [&](const char* kind, auto& list) {
        using List = std::remove_reference_t<decltype(list)>;
        List* target = nullptr;
        forEachKind(existing, [&](const char* name, auto& candidates) {
            if constexpr (std::is_same_v<std::remove_reference_t<decltype(candidates)>, List>) {
                if (std::string_view(name) == kind)
                    target = &candidates;
            }
        });
        std::unordered_map<std::string, std::size_t> byKey;
        for (std::size_t i = 0; i < target->size(); ++i)
            byKey.emplace((*target)[i].header.key, i);
        for (auto& item : list) {
            rewrite(item.header);
            const auto known = byKey.find(item.header.key);
            if (known == byKey.end()) {
                byKey.emplace(item.header.key, target->size());
                target->push_back(std::move(item));
                ++result.added;
            } else if ((*target)[known->second] == item) {
                ++result.unchanged;
            } else {
                (*target)[known->second] = std::move(item);
                ++result.replaced;
            }
        }
    });
    layCorrections(existing, corrections);
    return result;
}

const Tumour* leadingTumour(const Case& record)
{
    const Tumour* first = nullptr;
    for (const Tumour& tumour : record.tumours) {
        if (tumour.isSecondary || !counts(tumour.assertion))
            continue;
        if (tumour.clinicalStatus == "active" || tumour.clinicalStatus == "recurrence" ||
            tumour.clinicalStatus == "relapse")
            return &tumour;
        if (first == nullptr)
            first = &tumour;
    }
    return first;
}

const Stage* latestStage(const Case& record, const std::string& tumourKey)
{
    return latest(record.stages, [&](const Stage& stage) {
        return !stage.group.empty() &&
               (tumourKey.empty() || stage.tumour.empty() || stage.tumour == tumourKey);
    });
}

const PerformanceStatus* latestPerformance(const Case& record, PerformanceScale scale)
{
    return latest(record.performance,
                  [&](const PerformanceStatus& status) { return status.scale == scale; });
}

const Observation* latestQuantity(const Case& record, std::string_view loinc)
{
    return latest(record.observations, [&](const Observation& observation) {
        return observation.quantity.has_value() && observation.code.has("http://loinc.org", loinc);
    });
}

std::vector<const Pharmacogene*> currentPharmacogenes(const Case& record)
{
    std::map<std::string_view, const Pharmacogene*> byGene;
    for (const auto& result : record.pharmacogenes) {
        if (!counts(result.assertion))
            continue;
        const auto*& best = byGene[result.gene];
        const auto isCalled = [](const Pharmacogene& one) { return !one.readings.empty(); };
        // A copy that came back without its positions says less of the same.
        if (best != nullptr && result.positions.empty() && !best->positions.empty() &&
            result.readings == best->readings)
            continue;
        if (best == nullptr || (isCalled(result) && !isCalled(*best)) ||
            (isCalled(result) == isCalled(*best) && !(result.date < best->date)))
            best = &result;
    }
    std::vector<const Pharmacogene*> current;
    for (const auto& [gene, result] : byGene)
        current.push_back(result);
    return current;
}

const Lifestyle* latestLifestyle(const Case& record, LifestyleKind kind)
{
    return latest(record.lifestyle, [&](const Lifestyle& entry) { return entry.kind == kind; });
}

} // namespace consilium::clinical
