#include "core/services/known_then.h"

#include <algorithm>
#include <map>
#include <type_traits>

namespace consilium::services
{

namespace
{

/// Null for kinds that have no date of their own.
template <typename T>
const PartialDate* dateOf(const T& entry)
{
    if constexpr (std::is_same_v<T, clinical::Tumour>)
        return &entry.diagnosed;
    else if constexpr (std::is_same_v<T, clinical::Specimen>)
        return &entry.collected;
    else if constexpr (requires { entry.period; })
        return &entry.period.start;
    else if constexpr (requires { entry.date; })
        return &entry.date;
    else
        return nullptr;
}

template <typename T>
bool isUsable(const T& entry)
{
    if constexpr (requires { entry.assertion; })
        return clinical::counts(entry.assertion);
    else
        return true;
}

/// Whether an entry was known on the day; counts those that were not, or not surely.
class Sieve
{
public:
    Sieve(KnownThen& known, const clinical::Case& record, Day day, const std::string& tumourKey)
        : m_known(known)
        , m_day(day)
        , m_tumourKey(tumourKey)
    {
        for (const auto& assay : record.assays)
            m_assays.emplace(assay.header.key, assay.date);
    }

    template <typename T>
    [[nodiscard]] bool passes(const T& entry)
    {
        const auto* own = dateOf(entry);
        if (own == nullptr || !isUsable(entry))
            return false;
        auto date = *own;
        if constexpr (std::is_same_v<T, clinical::Finding>) {
            const auto assay = m_assays.find(entry.assay);
            if (!date.isKnown() && assay != m_assays.end())
                date = assay->second;
        }
        if constexpr (std::is_same_v<T, clinical::Tumour>) {
            if (entry.header.key == m_tumourKey)
                return true;
        }
        if (date.isKnown() && date.latest() <= m_day) {
            constexpr bool isTreatment = std::is_same_v<T, clinical::Medication>;
            return !isTreatment || date.latest() < m_day;
        }
        ++(date.isKnown() && date.earliest() > m_day ? m_known.after : m_known.undated);
        return false;
    }

private:
    KnownThen& m_known;
    Day m_day;
    const std::string& m_tumourKey;
    std::map<std::string, PartialDate> m_assays;
};

/// What was not known of it on the day.
void takeOffLater(clinical::Medication& medication, Day day)
{
    const auto& end = medication.period.end;
    if (end.isKnown() && end.latest() <= day)
        return;
    medication.period.end = {};
    medication.period.isOngoing = false;
    medication.reasonStopped = {};
    medication.stoppedForProgression = clinical::Presence::Unknown;
}

} // namespace

KnownThen knownThen(const clinical::Case& record, Day day, const std::string& tumourKey)
{
    KnownThen known;
    known.record = record;
    Sieve sieve(known, record, day, tumourKey);
    clinical::forEachKind(known.record, [&](const char*, auto& list) {
        std::erase_if(list, [&](const auto& entry) { return !sieve.passes(entry); });
    });
    for (auto& medication : known.record.medications)
        takeOffLater(medication, day);
    auto& tumours = known.record.tumours;
    std::stable_partition(tumours.begin(), tumours.end(), [&](const clinical::Tumour& tumour) {
        return tumour.header.key == tumourKey;
    });
    for (auto& tumour : tumours)
        tumour.clinicalStatus.clear();
    known.record.patient.deceased = clinical::Presence::Unknown;
    known.record.patient.deathDate = {};
    return known;
}

std::optional<Day> lastRecorded(const clinical::Case& record, Day today)
{
    std::optional<Day> last;
    const auto see = [&](const PartialDate& date) {
        if (date.isKnown() && date.earliest() <= today && (!last || *last < date.earliest()))
            last = date.earliest();
    };
    clinical::forEachKind(record, [&](const char*, const auto& list) {
        for (const auto& entry : list) {
            const auto* date = dateOf(entry);
            if (date == nullptr || !isUsable(entry))
                continue;
            see(*date);
            if constexpr (requires { entry.period; })
                see(entry.period.end);
        }
    });
    return last;
}

} // namespace consilium::services
