#include "core/options/what_if.h"

#include "core/options/facts.h"
#include "core/options/laboratory_measures.h"
#include "core/terminology/measures.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace consilium::options
{

namespace
{

using clinical::Assertion;
using clinical::Presence;
using terminology::Measure;
using Kind = Supposition::Kind;

constexpr std::string_view kLoinc = "http://loinc.org";

/// The range of the formulas that read it (core/calculators/kidney.h).
constexpr SupposableMeasure kCreatinine{"creatinine", "creatinine", "mg/dL", 0.2, 20};

/// In the order in which people look for them. The ranges are those of the rules.
constexpr std::array<std::string_view, 27> kNames{
    "ecog",          "creatinine", "neutrophils", "platelets", "haemoglobin", "lymphocytes",
    "bilirubin-uln", "ast-uln",    "alt-uln",     "albumin",   "lipase-uln",  "potassium",
    "magnesium",     "calcium",    "sodium",      "glucose",   "hba1c",       "lvef",
    "qtc",           "systolic",   "diastolic",   "inr",       "weight",      "height",
    "bmi",           "pack-years", "alcohol"};

/// Of one thing supposed, for keys that no record has.
std::string keyOf(const Supposition& one)
{
    return fmt::format("supposed|{}|{}", static_cast<int>(one.kind), one.what);
}

/// Whether both cannot be said of one tumour: that something was found of a gene or a marker and
/// that nothing was, or two values of one marker. That a gene has no small variant says nothing of
/// its copies.
bool isOpposite(const clinical::Finding& wanted, const clinical::Finding& known)
{
    using clinical::FindingKind;
    const auto isNegative = [](const clinical::Finding& finding) {
        return finding.kind == FindingKind::TestedNormal;
    };
    const auto isOfSmallVariants = [](const clinical::Finding& finding) {
        return finding.kind == FindingKind::SmallVariant ||
               finding.name == clinical::kSmallVariants;
    };
    const bool isMarker =
        wanted.kind == FindingKind::Signature || wanted.kind == FindingKind::Expression;
    if (isMarker || wanted.gene.empty())
        return known.name == wanted.name;
    if (known.gene != wanted.gene || (!isNegative(wanted) && !isNegative(known)))
        return false;
    const bool isNarrow =
        wanted.name == clinical::kSmallVariants || known.name == clinical::kSmallVariants;
    return !isNarrow || (isOfSmallVariants(wanted) && isOfSmallVariants(known)) ||
           (isNegative(wanted) && isNegative(known));
}

template <typename Records, typename Is>
void withdraw(Records& records, const Is& is)
{
    for (auto& one : records) {
        if (clinical::counts(one.assertion) && is(one))
            one.assertion = Assertion::EnteredInError;
    }
}

class Copy
{
public:
    Copy(const clinical::Case& record, const Knowledge& knowledge, Day today)
        : m_record(record)
        , m_knowledge(knowledge)
        , m_today(today)
        , m_date(PartialDate::fromDay(today))
    {
    }

    [[nodiscard]] Status suppose(const Supposition& one)
    {
        m_key = keyOf(one);
        switch (one.kind) {
        case Kind::Measure:
            return measure(one);
        case Kind::Condition:
            return condition(one);
        case Kind::Medication:
            return medication(one);
        case Kind::Tobacco:
            return tobacco(one);
        case Kind::Stage:
            return stage(one);
        case Kind::Progression:
            return progression(one);
        case Kind::Finding:
            return finding(one);
        case Kind::Pharmacogene:
            return pharmacogene(one);
        }
        return ok();
    }

    [[nodiscard]] clinical::Case take() { return std::move(m_record); }

private:
    [[nodiscard]] clinical::Header header() const { return {m_key, {}}; }

    Status measure(const Supposition& one)
    {
        const auto& all = supposableMeasures();
        const auto known = std::find_if(
            all.begin(), all.end(), [&](const auto& named) { return named.name == one.what; });
        if (known == all.end())
            return fail(ErrorCode::NotFound, one.what);
        if (one.value && !(*one.value >= known->low && *one.value <= known->high))
            return fail(ErrorCode::OutOfRange, std::string(known->label));
        if (one.what == "ecog" && one.value && *one.value != std::floor(*one.value))
            return fail(ErrorCode::Malformed, std::string(known->label)); // a grade is whole
        if (one.what == "ecog")
            return performance(one);
        if (one.what == "pack-years" || one.what == "alcohol")
            return lifestyle(one, std::string(known->unit));
        const auto* laboratory = laboratoryMeasure(one.what);
        const auto measured = laboratory == nullptr ? Measure::Creatinine : laboratory->measure;
        const auto before = terminology::latest(m_record, measured);
        const auto isOf = [&](const clinical::Observation& observation) {
            const auto is = terminology::measureOf(observation.code.codeOf(kLoinc));
            // Corrected calcium is read in the place of the total.
            return is == measured ||
                   (measured == Measure::Calcium && is == Measure::CorrectedCalcium);
        };
        clinical::Observation observation;
        if (before)
            observation = *before->observation; // with its reference limits
        withdraw(m_record.observations, isOf);
        if (!one.value)
            return ok();
        const auto unit = std::string(terminology::canonicalUnit(measured));
        auto value = *one.value;
        auto text = fmt::format("{:g}", value);
        if (laboratory != nullptr && laboratory->isMultiple) {
            // Without a limit of the record's own the multiple is of one unit, and says so.
            const auto limit =
                before && observation.referenceHigh
                    ? terminology::valueIn(*observation.referenceHigh, measured, unit)
                    : Result<double>(0.0);
            const bool isKnown = limit.has_value() && limit.value() > 0;
            const double upper = isKnown ? limit.value() : 1;
            value *= upper;
            text = isKnown ? fmt::format("{:g}", value)
                           : fmt::format("{:g} times the upper limit, taken as 1", value);
            observation.referenceHigh = Quantity{upper, fmt::format("{:g}", upper), unit};
        }
        observation.header = header();
        observation.date = m_date;
        observation.time.clear();
        observation.kind = clinical::ObservationKind::Laboratory;
        observation.assertion = Assertion::Confirmed;
        observation.code = {
            {{std::string(kLoinc), std::string(terminology::loincOf(measured)), {}}},
            std::string(known->label)};
        observation.quantity = Quantity{value, std::move(text), unit};
        m_record.observations.push_back(std::move(observation));
        return ok();
    }

    Status performance(const Supposition& one)
    {
        withdraw(m_record.performance, [](const clinical::PerformanceStatus& status) {
            return status.scale == clinical::PerformanceScale::Ecog;
        });
        if (one.value)
            m_record.performance.push_back({header(),
                                            m_date,
                                            clinical::PerformanceScale::Ecog,
                                            Assertion::Confirmed,
                                            static_cast<int>(*one.value)});
        return ok();
    }

    Status lifestyle(const Supposition& one, const std::string& unit)
    {
        const auto kind = one.what == "alcohol" ? clinical::LifestyleKind::Alcohol
                                                : clinical::LifestyleKind::PackYears;
        withdraw(m_record.lifestyle,
                 [&](const clinical::Lifestyle& entry) { return entry.kind == kind; });
        if (!one.value)
            return ok();
        clinical::Lifestyle entry;
        entry.header = header();
        entry.date = m_date;
        entry.kind = kind;
        entry.quantity = Quantity{*one.value, fmt::format("{:g}", *one.value), unit};
        m_record.lifestyle.push_back(std::move(entry));
        return ok();
    }

    Status condition(const Supposition& one)
    {
        const auto& groups = m_knowledge.pack.conditions;
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& known) {
            return known.name == one.what;
        });
        if (group == groups.end())
            return fail(ErrorCode::NotFound, one.what);
        const auto keys = Facts(m_record, m_knowledge, m_today).keysOfCondition(one.what);
        const auto isOf = [&](const auto& entry) { return keys.contains(entry.header.key); };
        // Refuted entries answer with "absent"; they go as well.
        for (auto& entry : m_record.comorbidities) {
            if (isOf(entry))
                entry.assertion = Assertion::EnteredInError;
        }
        withdraw(m_record.adverseEvents, isOf);
        if (one.presence != Presence::Present && one.presence != Presence::Absent)
            return ok();
        clinical::Comorbidity entry;
        entry.header = header();
        entry.presence = one.presence;
        entry.condition = {{}, group->terms.empty() ? group->label : group->terms.front()};
        entry.period = {m_date, {}, one.presence == Presence::Present};
        m_record.comorbidities.push_back(std::move(entry));
        return ok();
    }

    [[nodiscard]] bool isDrug(const clinical::Medication& medication, const std::string& drug) const
    {
        const auto ingredients = m_knowledge.drugs.ingredientsOf(medication.drug);
        return medication.ingredient == drug ||
               std::find(ingredients.begin(), ingredients.end(), drug) != ingredients.end();
    }

    Status medication(const Supposition& one)
    {
        if (m_knowledge.drugs.find(one.what) == nullptr)
            return fail(ErrorCode::NotFound, one.what);
        withdraw(m_record.medications, [&](const clinical::Medication& entry) {
            return isDrug(entry, one.what) && entry.isCancerTreatment != Presence::Present;
        });
        if (one.presence != Presence::Present)
            return ok();
        clinical::Medication entry;
        entry.header = header();
        entry.isCancerTreatment = Presence::Absent;
        entry.drug = {{}, one.what};
        entry.ingredient = one.what;
        entry.period = {m_date, {}, true};
        m_record.medications.push_back(std::move(entry));
        return ok();
    }

    Status tobacco(const Supposition& one)
    {
        static constexpr std::array<std::string_view, 3> kWords{"current", "former", "never"};
        if (!one.word.empty() && std::find(kWords.begin(), kWords.end(), one.word) == kWords.end())
            return fail(ErrorCode::Malformed, one.word);
        withdraw(m_record.lifestyle, [](const clinical::Lifestyle& entry) {
            return entry.kind == clinical::LifestyleKind::Tobacco;
        });
        if (one.word.empty())
            return ok();
        clinical::Lifestyle entry;
        entry.header = header();
        entry.date = m_date;
        entry.status = one.word;
        m_record.lifestyle.push_back(std::move(entry));
        return ok();
    }

    Status stage(const Supposition& one)
    {
        static constexpr std::array<std::string_view, 4> kWords{"I", "II", "III", "IV"};
        if (std::find(kWords.begin(), kWords.end(), one.word) == kWords.end())
            return fail(ErrorCode::Malformed, one.word);
        const auto* tumour = clinical::leadingTumour(m_record);
        if (tumour == nullptr)
            return fail(ErrorCode::MissingData, "tumour");
        clinical::Stage entry;
        entry.header = header();
        entry.tumour = tumour->header.key;
        entry.date = m_date;
        entry.group = one.word;
        withdraw(m_record.stages, [&](const clinical::Stage& known) {
            return known.tumour.empty() || known.tumour == tumour->header.key;
        });
        // Spread that is recorded apart from the stage would contradict an early one.
        if (one.word != "IV")
            withdraw(m_record.tumours,
                     [](const clinical::Tumour& known) { return known.isSecondary; });
        m_record.stages.push_back(std::move(entry));
        return ok();
    }

    Status progression(const Supposition& one)
    {
        if (m_knowledge.drugs.find(one.what) == nullptr)
            return fail(ErrorCode::NotFound, one.what);
        bool isGiven = false;
        int line = 0;
        for (auto& entry : m_record.medications) {
            if (!clinical::counts(entry.assertion) || entry.isCancerTreatment == Presence::Absent)
                continue;
            line = std::max(line, entry.line.value_or(0));
            if (!isDrug(entry, one.what))
                continue;
            isGiven = true;
            entry.stoppedForProgression = Presence::Present;
            entry.period.isOngoing = false;
            if (!entry.period.end.isKnown())
                entry.period.end = m_date;
        }
        if (isGiven)
            return ok();
        clinical::Medication entry;
        entry.header = header();
        entry.isCancerTreatment = Presence::Present;
        entry.stoppedForProgression = Presence::Present;
        entry.intent = clinical::Intent::Palliative;
        entry.drug = {{}, one.what};
        entry.ingredient = one.what;
        entry.period = {m_date, m_date, false};
        if (line > 0)
            entry.line = line + 1;
        m_record.medications.push_back(std::move(entry));
        return ok();
    }

    Status finding(const Supposition& one)
    {
        for (std::size_t place = 0; place < one.findings.size(); ++place) {
            auto wanted = one.findings[place];
            withdraw(m_record.findings,
                     [&](const clinical::Finding& known) { return isOpposite(wanted, known); });
            wanted.header = {fmt::format("{}|{}", m_key, place), {}};
            wanted.assertion = Assertion::Confirmed;
            wanted.date = m_date;
            m_record.findings.push_back(std::move(wanted));
        }
        return ok();
    }

    Status pharmacogene(const Supposition& one)
    {
        auto wanted = one.result;
        withdraw(m_record.pharmacogenes,
                 [&](const clinical::Pharmacogene& known) { return known.gene == wanted.gene; });
        wanted.header = header();
        wanted.date = m_date;
        wanted.assertion = Assertion::Confirmed;
        m_record.pharmacogenes.push_back(std::move(wanted));
        return ok();
    }

    clinical::Case m_record;
    const Knowledge& m_knowledge;
    Day m_today;
    PartialDate m_date;
    std::string m_key;
};

} // namespace

const std::vector<SupposableMeasure>& supposableMeasures()
{
    static const auto kAll = [] {
        std::vector<SupposableMeasure> all;
        for (const auto name : kNames) {
            if (name == kCreatinine.name) {
                all.push_back(kCreatinine);
                continue;
            }
            const auto& known = *knowledge::numberMeasure(name);
            all.push_back({known.name, known.label, known.unit, known.low, known.high});
        }
        return all;
    }();
    return kAll;
}

Result<clinical::Case> supposed(const clinical::Case& record,
                                const std::vector<Supposition>& suppositions,
                                const Knowledge& knowledge,
                                Day today)
{
    Copy copy(record, knowledge, today);
    for (const auto& one : suppositions)
        CONSILIUM_CHECK(copy.suppose(one));
    return copy.take();
}

} // namespace consilium::options
