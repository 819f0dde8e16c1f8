#include "core/interchange/canrisk/canrisk.h"
#include "core/interchange/canrisk/words.h"

#include <algorithm>

namespace consilium::interchange::canrisk
{

using clinical::FamilyPerson;
using clinical::GeneResult;
using clinical::GeneTestKind;
using clinical::MarkerState;
using clinical::Presence;
using clinical::Sex;

namespace
{

/// CanRisk's own limits of lengths; longer words are written and said.
constexpr std::size_t kLongestId = 7;

class Writer
{
public:
    explicit Writer(const File& file)
        : m_file(file)
        , m_family(file.family)
        , m_genes(file.genes.empty() ? genesOf(file.version) : file.genes)
    {
    }

    Result<Written> write()
    {
        if (m_family.find(m_family.proband) == nullptr)
            return fail(ErrorCode::MissingData, "proband");
        addMissingParents();
        if (m_family.people.size() > kMostPeople)
            return fail(ErrorCode::TooLarge, "people");
        auto& text = m_written.text;
        text = "##CanRisk " + std::to_string(m_file.version) + m_file.versionRest + '\n';
        for (const auto& line : m_file.header)
            text += line + '\n';
        text += "##";
        for (const auto column : kColumns)
            text += std::string(column) + '\t';
        for (const auto& gene : m_genes)
            text += gene + '\t';
        text += std::string(kMarkersColumn) + '\n';
        for (std::size_t at = 0; at < m_family.people.size(); ++at) {
            CONSILIUM_CHECK(writePerson(m_family.people[at], at));
        }
        return std::move(m_written);
    }

private:
    void lose(std::string pattern, std::vector<std::string> arguments)
    {
        m_written.losses.push_back({std::move(pattern), std::move(arguments)});
    }

    void addMissingParents()
    {
        // By index: the list grows.
        for (std::size_t at = 0; at < m_family.people.size(); ++at) {
            const auto known = m_family.people[at];
            if (known.father.empty() == known.mother.empty())
                continue;
            FamilyPerson parent;
            parent.id = m_family.freeId("p");
            parent.sex = known.father.empty() ? Sex::Male : Sex::Female;
            // One for all children of the known parent whose other parent is not known would say
            // that they are full siblings.
            (known.father.empty() ? m_family.people[at].father : m_family.people[at].mother) =
                parent.id;
            lose("{} has one parent in the tree; the other is written as {}, of whom nothing is "
                 "known.",
                 {known.id, parent.id});
            m_family.people.push_back(std::move(parent));
        }
    }

    Status writePerson(const FamilyPerson& person, std::size_t index)
    {
        std::vector<std::string> cells{m_file.familyId};
        cells.push_back(person.name.empty() ? std::to_string(index + 1) : nameOf(person));
        cells.emplace_back(person.id == m_family.proband ? "1" : "0");
        for (const auto& id : {person.id, person.father, person.mother}) {
            if (!id.empty() && (!isWord(id) || id == "0"))
                return fail(ErrorCode::OutOfRange, "identifier of person " + std::to_string(index));
            cells.push_back(id.empty() ? "0" : id);
        }
        if (person.id.size() > kLongestId)
            lose("{}: CanRisk takes identifiers of at most 7 letters.", {person.id});
        cells.emplace_back(sexOf(person));
        if (person.twin.size() > 1 || (!person.twin.empty() && !isWord(person.twin)))
            return fail(ErrorCode::OutOfRange, "twin mark of person " + std::to_string(index));
        cells.push_back(person.twin.empty() ? "0" : person.twin);
        cells.emplace_back(person.deceased == Presence::Present ? "1" : "0");
        CONSILIUM_TRY(auto age, numberOf(person.age, 0, clinical::kOldestAge, index, "age"));
        CONSILIUM_TRY(auto year,
                      numberOf(person.birthYear, kOldestYear, kLatestYear, index, "year of birth"));
        cells.push_back(std::move(age));
        cells.push_back(std::move(year));
        CONSILIUM_CHECK(addCancers(person, index, cells));
        cells.emplace_back(person.ashkenazi == Presence::Present ? "1" : "0");
        addTests(person, cells);
        std::string line;
        for (const auto& cell : cells)
            line += cell + '\t';
        m_written.text += line + markersOf(person) + '\n';
        tellLosses(person);
        return ok();
    }

    /// Tabs and line ends would break the line.
    std::string nameOf(const FamilyPerson& person)
    {
        auto name = person.name;
        std::replace_if(
            name.begin(),
            name.end(),
            [](char c) { return c == '\t' || c == '\n' || c == '\r' || c == '\0'; },
            '_');
        while (!name.empty() && name.back() == ' ')
            name.pop_back();
        name.erase(0, name.find_first_not_of(' '));
        if (name != person.name)
            lose("The name of {} is written without line breaks and outer blanks.", {person.id});
        return name.empty() ? "NA" : name;
    }

    std::string_view sexOf(const FamilyPerson& person)
    {
        if (person.sex == Sex::Female)
            return "F";
        if (person.sex == Sex::Male)
            return "M";
        lose("The sex of {} is not known; CanRisk refuses a family with such a person.",
             {person.id});
        return "U";
    }

    static Result<std::string> numberOf(
        const std::optional<int>& number, int least, int most, std::size_t index, const char* what)
    {
        if (number && (*number < least || *number > most))
            return fail(ErrorCode::OutOfRange,
                        std::string(what) + " of person " + std::to_string(index));
        return number ? std::to_string(*number) : std::string("0");
    }

    Status
    addCancers(const FamilyPerson& person, std::size_t index, std::vector<std::string>& cells)
    {
        for (const auto site : kSites) {
            const auto* cancer = person.cancerOf(site);
            if (cancer == nullptr) {
                cells.emplace_back("0");
                continue;
            }
            CONSILIUM_TRY(
                auto age,
                numberOf(cancer->age, 0, clinical::kOldestAge, index, "age at a diagnosis of"));
            cells.push_back(age == "0" ? "AU" : std::move(age));
            if (cancer->age == 0)
                lose("{}: an age of 0 at the diagnosis of {} is written as not known.",
                     {person.id, std::string(wordOf(site))});
        }
        return ok();
    }

    void addTests(const FamilyPerson& person, std::vector<std::string>& cells)
    {
        for (const auto& gene : m_genes) {
            const auto found = person.geneTests.find(gene);
            if (found == person.geneTests.end()) {
                cells.emplace_back("0:0");
                continue;
            }
            const auto& test = found->second;
            std::string cell = test.kind == GeneTestKind::Search   ? "S:"
                               : test.kind == GeneTestKind::Direct ? "T:"
                                                                   : "0:";
            cell += test.result == GeneResult::Pathogenic ? 'P' : 'N';
            cells.push_back(std::move(cell));
            if (test.kind == GeneTestKind::NotStated)
                lose("{}: the kind of the test of {} is not stated; CanRisk refuses the file.",
                     {person.id, gene});
        }
        for (const auto& [gene, test] : person.geneTests) {
            if (std::find(m_genes.begin(), m_genes.end(), gene) == m_genes.end())
                lose("{}: the file has no column for the test of {}.", {person.id, gene});
        }
    }

    static std::string markersOf(const FamilyPerson& person)
    {
        std::string text;
        for (const auto member : kMarkers) {
            const auto state = person.markers.*member;
            text += text.empty() ? "" : ":";
            text += state == MarkerState::Positive   ? 'P'
                    : state == MarkerState::Negative ? 'N'
                                                     : '0';
        }
        return text;
    }

    void tellLosses(const FamilyPerson& person)
    {
        if (person.age == 0)
            lose("{}: an age of 0 is written as not stated.", {person.id});
        if (person.deceased == Presence::Unknown && !saysNothing(person))
            lose("{}: not known whether living; written as living.", {person.id});
        std::string notKnown;
        std::set<clinical::CancerSite> seen;
        for (const auto& cancer : person.cancers) {
            const bool isKnown =
                std::find(kSites.begin(), kSites.end(), cancer.site) != kSites.end();
            if (!isKnown)
                lose("{}: the file has no place for {}.",
                     {person.id,
                      cancer.text.empty() ? std::string(wordOf(cancer.site)) : cancer.text});
            else if (!seen.insert(cancer.site).second)
                lose("{}: only the first {} is written.",
                     {person.id, std::string(wordOf(cancer.site))});
        }
        // Of these CanRisk would read "did not have it".
        for (const auto site : kSites) {
            if (!saysNothing(person) && person.has(site) == Presence::Unknown)
                notKnown += (notKnown.empty() ? "" : ", ") + std::string(wordOf(site));
        }
        if (!notKnown.empty())
            lose("{}: not known, but written as not had: {}.", {person.id, notKnown});
        for (const auto site : person.without) {
            if (std::find(kSites.begin(), kSites.end(), site) == kSites.end())
                lose("{}: the file has no place for not having had {}.",
                     {person.id, std::string(wordOf(site))});
        }
    }

    const File& m_file;
    clinical::Pedigree m_family; ///< with the parents that CanRisk wants
    std::vector<std::string> m_genes;
    Written m_written;
};

} // namespace

Result<Written> write(const File& file) { return Writer(file).write(); }

} // namespace consilium::interchange::canrisk
