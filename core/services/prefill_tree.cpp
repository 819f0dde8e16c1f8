#include "core/calculators/family_inputs.h"
#include "core/services/kept_family.h"
#include "core/services/prefill_parts.h"

#include <algorithm>

namespace consilium::services
{

namespace
{

using clinical::CancerSite;
using clinical::FamilyPerson;
using clinical::Pedigree;
using clinical::Presence;
using clinical::Sex;

constexpr auto* kIcd10 = "http://hl7.org/fhir/sid/icd-10";

/// A cancer without words stands in the tree with its code.
bool isLungCancer(const clinical::RelativeCancer& cancer)
{
    return cancer.site == CancerSite::Other &&
           isNamed(lungCancer(), {{{kIcd10, cancer.text, {}}}, cancer.text});
}

/// The cancers of a relative, in the words of the core.
std::string cancersOf(const FamilyPerson& person)
{
    std::string words;
    for (const auto& cancer : person.cancers) {
        const auto word = cancer.text.empty() ? std::string(wordOf(cancer.site)) : cancer.text;
        words += words.empty() ? word : ", " + word;
    }
    return words;
}

class TreeAnswer
{
public:
    TreeAnswer(const PrefillAsk& ask, const KeptFamily& kept)
        : m_ask(ask)
        , m_tree(kept.file.family())
        , m_outside(outsideOf(kept.file, ask.record))
        , m_isRecordNewer(kept.file.recorded != familyMark(ask.record))
        , m_day(PartialDate::parse(std::string_view(kept.when).substr(0, 10)))
    {
    }

    /// Of a criterion whose inputs the tree fills as a whole.
    Filled ofCriterion(const calculators::FamilyInputs& inputs, std::string_view id) const
    {
        const auto basis = std::find_if(inputs.basis.begin(),
                                        inputs.basis.end(),
                                        [&](const auto& one) { return one.field == id; });
        if (basis == inputs.basis.end())
            return std::nullopt;
        auto filled = filledWith(basis->value);
        for (const auto& person : basis->people) {
            if (!basis->value.empty())
                addDatum(filled, person);
        }
        if (!basis->why.isEmpty())
            filled.remarks.push_back(basis->why);
        return finished(std::move(filled), id);
    }

    /// Mother, sisters and daughters with breast cancer.
    Filled affectedWomen(std::string_view id) const
    {
        const auto* proband = m_tree.find(m_tree.proband);
        const auto* mother = proband == nullptr ? nullptr : m_tree.find(proband->mother);
        bool isAllKnown = mother != nullptr && m_outside == calculators::Outside::Nobody;
        auto filled = filledWith({});
        for (const auto& person : m_tree.people) {
            const auto kinship = kinshipOf(m_tree, m_tree.proband, person.id);
            const auto state = person.has(CancerSite::Breast);
            if (kinship.leastDegree != 1 || person.sex == Sex::Male || state == Presence::Absent)
                continue;
            // A half-sister would be second-degree.
            const bool isCounted =
                state == Presence::Present && person.sex == Sex::Female && kinship.degree == 1;
            isAllKnown = isAllKnown && isCounted;
            if (isCounted)
                addDatum(filled, person.id);
        }
        if (filled.data.empty() && !isAllKnown) {
            filled.remarks.push_back(
                {"Not filled: the tree does not say it of every first-degree relative.", {}});
            return finished(std::move(filled), id);
        }
        filled.cell = std::to_string(filled.data.size());
        if (!isAllKnown)
            filled.remarks.push_back({"As many as the record names; there may be more.", {}});
        return finished(std::move(filled), id);
    }

    Filled lung(std::string_view id) const
    {
        auto filled = filledWith("1");
        for (const auto* person : relativesOfDegree(m_tree, 1)) {
            if (std::any_of(person->cancers.begin(), person->cancers.end(), isLungCancer))
                addDatum(filled, person->id);
        }
        return filled.data.empty() ? std::nullopt : finished(std::move(filled), id);
    }

    [[nodiscard]] const Pedigree& tree() const { return m_tree; }

    [[nodiscard]] calculators::Outside outside() const { return m_outside; }

private:
    static PrefilledField filledWith(std::string cell)
    {
        PrefilledField filled;
        filled.cell = std::move(cell);
        return filled;
    }

    Filled finished(PrefilledField filled, std::string_view id) const
    {
        filled.field = id;
        if (m_isRecordNewer)
            filled.remarks.push_back(
                {"The record's family history has changed since the tree was saved.", {}});
        return filled;
    }

    void addDatum(PrefilledField& filled, const std::string& id) const
    {
        const auto* person = m_tree.find(id);
        if (person == nullptr)
            return;
        clinical::Header header;
        header.key = "family-tree|" + id;
        auto datum = datumOf(m_ask,
                             clinical::wordOf(kinshipOf(m_tree, m_tree.proband, id), person->sex),
                             header,
                             m_day.has_value() ? m_day.value() : PartialDate{});
        datum.word = cancersOf(*person);
        filled.data.push_back(std::move(datum));
    }

    const PrefillAsk& m_ask;
    const Pedigree& m_tree;
    calculators::Outside m_outside;
    bool m_isRecordNewer;
    Result<PartialDate> m_day;
};

} // namespace

std::optional<Filled> relativesOfTree(const PrefillAsk& ask, const calculators::Field& field)
{
    const auto kept = keptFamily(ask.record);
    if (!kept.has_value()) {
        PrefilledField unread;
        unread.field = field.id;
        unread.remarks.push_back({"Not filled: the saved family tree cannot be read.", {}});
        return Filled(unread);
    }
    if (!kept.value())
        return std::nullopt;
    const TreeAnswer answer(ask, *kept.value());
    if (ask.calculator.id == "fhs7")
        return answer.ofCriterion(calculators::fhs7Inputs(answer.tree(), answer.outside()),
                                  field.id);
    if (ask.calculator.id == "amsterdam_ii")
        return answer.ofCriterion(calculators::amsterdamTwoInputs(answer.tree(), answer.outside()),
                                  field.id);
    if (field.id == "first_degree_relatives")
        return answer.affectedWomen(field.id);
    if (field.id == "family_lung_cancer")
        return answer.lung(field.id);
    return Filled();
}

} // namespace consilium::services
