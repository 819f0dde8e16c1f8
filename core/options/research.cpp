#include "core/options/research.h"

#include "core/options/facts.h"
#include "core/options/situation.h"

#include <algorithm>

namespace consilium::options
{

namespace
{

using clinical::FindingKind;
using knowledge::Statement;

bool isHarmless(const clinical::Finding& finding, const genomics::Reading& reading)
{
    using genomics::OncogenicityClass;
    // A number of copies that nobody calls a gain or a loss is no alteration.
    const bool isNeutral =
        finding.kind == FindingKind::CopyNumber && finding.copyNumberClass.empty();
    return isNeutral || reading.isSilent || genomics::isStatedHarmless(finding) ||
           reading.oncogenicity.value_or(OncogenicityClass::Uncertain) <=
               OncogenicityClass::LikelyBenign;
}

bool concernsGene(FindingKind kind)
{
    switch (kind) {
    case FindingKind::SmallVariant:
    case FindingKind::CopyNumber:
    case FindingKind::Fusion:
    case FindingKind::StructuralVariant:
        return true;
    case FindingKind::Signature:
    case FindingKind::Expression:
    case FindingKind::TestedNormal:
    case FindingKind::ArmCopyNumber:
        return false;
    }
    return false;
}

/// Findings that a statement of an option speaks of, by the key of their record.
std::set<std::string> findingsOfOptions(const Ranking& ranking)
{
    std::set<std::string> keys;
    for (const auto& option : ranking.options) {
        for (const auto& criterion : option.criteria) {
            if (criterion.kind != CriterionKind::Biomarker &&
                criterion.kind != CriterionKind::Resistance)
                continue;
            for (const auto& datum : criterion.data)
                keys.insert(datum.key);
        }
    }
    return keys;
}

/// A fusion, a rearrangement and a change of copy number carry no points; what they are called is
/// all that is known.
bool isKnownToMatter(const clinical::Finding& finding, const genomics::Reading& reading)
{
    return finding.kind != FindingKind::SmallVariant ||
           genomics::isOfClass(finding, reading, "oncogenic");
}

std::map<std::string, ResearchGene> alteredGenes(const clinical::Case& record,
                                                 const Knowledge& knowledge,
                                                 const std::set<std::string>& known)
{
    const auto profile = genomics::Profile::of(record, knowledge.genes, knowledge.oncogenicity);
    std::map<std::string, ResearchGene> genes;
    for (const auto& reading : profile.readings()) {
        const auto& finding = record.findings[static_cast<std::size_t>(reading.finding)];
        if (!concernsGene(finding.kind) || isHarmless(finding, reading))
            continue;
        for (const auto* name : {&reading.gene, &reading.partner}) {
            if (name->empty() || (name == &reading.partner && reading.partner == reading.gene))
                continue;
            const auto [found, isNew] = genes.try_emplace(*name);
            auto& gene = found->second;
            gene.gene = *name;
            gene.alterations.push_back(datumOf(finding));
            gene.isUncertain = (isNew || gene.isUncertain) && !isKnownToMatter(finding, reading) &&
                               !known.contains(finding.header.key);
        }
    }
    return genes;
}

void addSubjects(const knowledge::Biomarker& biomarker, std::vector<std::string>& subjects)
{
    const auto& leaf = biomarker.leaf;
    for (const auto* name : {&leaf.gene, &leaf.partner, &leaf.name}) {
        if (!name->empty())
            subjects.push_back(*name);
    }
    for (const auto& child : biomarker.children)
        addSubjects(child, subjects);
}

/// The altered gene that a statement is about, else what it names first.
std::string subjectOf(const Statement& statement,
                      const std::map<std::string, ResearchGene>& altered)
{
    std::vector<std::string> subjects;
    addSubjects(statement.biomarker, subjects);
    const auto found = std::find_if(subjects.begin(), subjects.end(), [&](const auto& subject) {
        return altered.contains(subject);
    });
    return found != subjects.end() ? *found : subjects.empty() ? statement.id : subjects.front();
}

/// By the rule that gave the level, and the source's own level where the rule holds two kinds.
ResearchBasis basisOf(const Statement& statement)
{
    if (statement.ampRule == "amp-civic-d" || statement.ampRule == "amp-moalmanac-preclinical")
        return ResearchBasis::Laboratory;
    if (statement.ampRule == "amp-civic-c")
        return ResearchBasis::CaseReport;
    return statement.ampRule.empty() ? ResearchBasis::NotStated : ResearchBasis::Clinical;
}

/// A statement about a combination speaks of each of its drugs, too: too much of a warning is the
/// lesser harm here.
bool speaksOf(const Statement& statement,
              const std::vector<std::string>& therapy,
              const terminology::DrugTable& drugs)
{
    return std::any_of(therapy.begin(), therapy.end(), [&](const std::string& drug) {
        return std::find(statement.therapy.begin(), statement.therapy.end(), drug) !=
                   statement.therapy.end() ||
               (!statement.therapyClass.empty() && drugs.isOfClass(drug, statement.therapyClass));
    });
}

void mark(ResearchEntry& entry, const Facts& facts, const Matches& matches, const Ranking& ranking)
{
    for (const auto* statement : matches.resistance) {
        if (speaksOf(*statement, entry.therapy, facts.knowledge().drugs))
            entry.resistance.push_back(statement);
    }
    for (const auto* statement : matches.adverse) {
        if (speaksOf(*statement, entry.therapy, facts.knowledge().drugs))
            entry.adverse.push_back(statement);
    }
    entry.contraindications = judgeRules(facts, entry.therapy);
    std::erase_if(entry.contraindications,
                  [](const Criterion& criterion) { return criterion.verdict != Verdict::Fail; });
    entry.isAmongOptions =
        std::any_of(ranking.options.begin(), ranking.options.end(), [&](const Option& option) {
            return !entry.therapy.empty() && option.therapy == entry.therapy;
        });
}

bool isBefore(const ResearchEntry& one, const ResearchEntry& other)
{
    const bool isStatement = one.statement != nullptr;
    if (isStatement != (other.statement != nullptr))
        return isStatement;
    const auto name = [](const ResearchEntry& entry) {
        std::string words;
        for (const auto& drug : entry.therapy)
            words += terminology::normalName(drug) + ' ';
        return words;
    };
    const auto first = name(one);
    const auto second = name(other);
    return first != second || !isStatement ? first < second
                                           : one.statement->id < other.statement->id;
}

} // namespace

std::size_t Research::size() const
{
    std::size_t count = 0;
    for (const auto& gene : genes)
        count += gene.entries.size();
    return count;
}

Research researchOf(const clinical::Case& record,
                    const Knowledge& knowledge,
                    const knowledge::DrugGeneTable& interactions,
                    const Matches& matches,
                    const Ranking& ranking)
{
    auto genes = alteredGenes(record, knowledge, findingsOfOptions(ranking));
    for (auto& [name, gene] : genes) {
        gene.categories = interactions.categoriesOf(name);
        for (const auto& interaction : interactions.of(name)) {
            ResearchEntry entry;
            entry.therapy = {interaction.drug};
            entry.interaction = &interaction;
            gene.entries.push_back(std::move(entry));
        }
    }
    for (const auto* statement : matches.research) {
        ResearchEntry entry;
        entry.therapy = statement->therapy;
        entry.statement = statement;
        entry.basis = basisOf(*statement);
        const auto subject = subjectOf(*statement, genes);
        auto& gene = genes[subject];
        gene.gene = subject;
        gene.entries.push_back(std::move(entry));
    }
    const Facts facts(record, knowledge, ranking.asOf);
    Research research;
    for (auto& [name, gene] : genes) {
        if (gene.entries.empty())
            continue;
        for (auto& entry : gene.entries)
            mark(entry, facts, matches, ranking);
        std::sort(gene.entries.begin(), gene.entries.end(), isBefore);
        research.genes.push_back(std::move(gene));
    }
    return research;
}

} // namespace consilium::options
