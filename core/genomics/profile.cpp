#include "core/genomics/profile.h"

#include "core/genomics/oncogenicity.h"

#include <algorithm>

namespace consilium::genomics
{

using clinical::Finding;
using clinical::FindingKind;

Profile Profile::of(const clinical::Case& record,
                    const terminology::GeneTable& genes,
                    const OncogenicityKnowledge* knowledge)
{
    Profile profile;
    profile.m_record.findings = record.findings;
    const auto assays = assaysOf(record);
    for (std::size_t index = 0; index < record.findings.size(); ++index) {
        const auto& finding = record.findings[index];
        profile.addFinding(finding, static_cast<int>(index), assays, genes, knowledge);
        if (!finding.name.empty())
            profile.m_named.push_back(index);
    }
    for (const auto& assay : record.assays) {
        if (!assays.notTumour.contains(assay.header.key))
            addAssay(assay, genes, profile.m_tumour);
        if (assays.germline.contains(assay.header.key))
            addAssay(assay, genes, profile.m_germline);
    }
    return profile;
}

/// A germline test is known by its specimen or by what it reported; a matched normal sample shows
/// the germline too.
Profile::Assays Profile::assaysOf(const clinical::Case& record)
{
    Assays assays;
    for (const auto& finding : record.findings) {
        if (finding.origin == clinical::Origin::Germline && !finding.assay.empty())
            assays.germline.insert(finding.assay);
    }
    std::set<std::string> notTumour;
    for (const auto& specimen : record.specimens) {
        if (specimen.isTumour == clinical::Presence::Absent)
            notTumour.insert(specimen.header.key);
    }
    for (const auto& assay : record.assays) {
        const bool isNotTumour = !assay.specimen.empty() && notTumour.contains(assay.specimen);
        if (isNotTumour)
            assays.notTumour.insert(assay.header.key);
        if (isNotTumour || !assay.normalSample.empty())
            assays.germline.insert(assay.header.key);
    }
    return assays;
}

void Profile::addFinding(const Finding& finding,
                         int index,
                         const Assays& assays,
                         const terminology::GeneTable& genes,
                         const OncogenicityKnowledge* knowledge)
{
    if (!clinical::counts(finding.assertion))
        return;
    if (finding.kind == FindingKind::TestedNormal) {
        // "T790M not detected" excludes one change and says nothing about the rest of the gene.
        const bool isWholeGene = finding.hgvsProtein.empty() && finding.hgvsCoding.empty() &&
                                 finding.hgvsGenomic.empty() && finding.position == 0;
        if (!finding.gene.empty() && isWholeGene)
            addNegative(finding, genes.approved(finding.gene), assays);
        return;
    }
    if (!hasPassed(finding)) {
        ++m_hidden;
        if (!finding.gene.empty())
            ++m_hiddenByGene[genes.approved(finding.gene)];
        return;
    }
    auto reading = readFinding(finding, index, genes);
    if (knowledge != nullptr) {
        reading.role = knowledge->roleOf(reading.gene);
        if (const auto judged = knowledge->judge(finding, reading))
            reading.oncogenicity = judged->result;
    }
    if (finding.origin == clinical::Origin::Germline)
        m_germline.reported.insert(reading.gene);
    const auto at = m_readings.size();
    m_byGene[reading.gene].push_back(at);
    if (!reading.partner.empty() && reading.partner != reading.gene)
        m_byGene[reading.partner].push_back(at);
    m_readings.push_back(std::move(reading));
}

void Profile::addNegative(const Finding& finding, const std::string& gene, const Assays& assays)
{
    // "Wild type" says nothing about copies and fusions.
    const auto place =
        finding.name == clinical::kSmallVariants ? &Tests::normalSmall : &Tests::normal;
    // A germline test that found nothing leaves the tumour open, and the other way round.
    using clinical::Origin;
    const bool isStated = finding.origin != Origin::Unknown;
    const bool isTumour =
        isStated ? finding.origin == Origin::Somatic : !assays.notTumour.contains(finding.assay);
    const bool isGermline =
        isStated ? finding.origin == Origin::Germline : assays.germline.contains(finding.assay);
    if (isTumour)
        (m_tumour.*place).insert(gene);
    if (isGermline)
        (m_germline.*place).insert(gene);
}

void Profile::addAssay(const clinical::Assay& assay,
                       const terminology::GeneTable& genes,
                       Tests& tests)
{
    std::set<Question> questions;
    if (assay.detectsSmallVariants == clinical::Presence::Present)
        questions.insert(Question::SmallVariants);
    if (assay.detectsCopyNumber == clinical::Presence::Present)
        questions.insert(Question::CopyNumber);
    if (assay.detectsFusions == clinical::Presence::Present)
        questions.insert(Question::Fusions);
    if (assay.detectsChromosomeArms == clinical::Presence::Present)
        tests.coveredEverywhere.insert(Question::Arms);
    if (assay.coversAllGenes == clinical::Presence::Present) {
        tests.coveredEverywhere.insert(questions.begin(), questions.end());
        tests.everywhereBy = assay.name;
    }
    if (!assay.genesTested.empty())
        tests.panels.push_back(assay.name);
    for (const auto& name : assay.genesTested) {
        const auto gene = genes.approved(name);
        tests.covered[gene].insert(questions.begin(), questions.end());
        if (questions.contains(Question::SmallVariants))
            tests.coveredBy.emplace(gene, assay.name);
    }
    for (const auto& gene : assay.genesFailed)
        tests.failed.emplace(genes.approved(gene), assay.name);
    // Below the laboratory's own limit a gene was not read; without a limit nobody can say so.
    for (const auto& covered : assay.coverage) {
        if (assay.requiredCoverage && covered.fraction < *assay.requiredCoverage)
            tests.failed.emplace(genes.approved(covered.gene), assay.name);
    }
}

bool Profile::Tests::answers(const std::string& gene, Question question) const
{
    if (failed.contains(gene))
        return false;
    if (normal.contains(gene) || reported.contains(gene) || coveredEverywhere.contains(question))
        return true;
    if (question == Question::SmallVariants && normalSmall.contains(gene))
        return true;
    const auto found = covered.find(gene);
    return found != covered.end() && found->second.contains(question);
}

bool Profile::isTested(const std::string& gene, Question question, bool isGermlineAsked) const
{
    return (isGermlineAsked ? m_germline : m_tumour).answers(gene, question);
}

std::optional<GeneStatus> Profile::alteration(const std::string& gene) const
{
    bool isOnlyGermline = true;
    std::string changes;
    for (const auto& reading : m_readings) {
        const auto& finding = m_record.findings[static_cast<std::size_t>(reading.finding)];
        if (finding.kind == FindingKind::Signature || finding.kind == FindingKind::Expression ||
            reading.isSilent || (reading.gene != gene && reading.partner != gene))
            continue;
        const auto change = reading.protein                    ? reading.protein->text
                            : !finding.hgvsCoding.empty()      ? finding.hgvsCoding
                            : !finding.copyNumberClass.empty() ? finding.copyNumberClass
                            : !reading.partner.empty() ? reading.gene + "::" + reading.partner
                                                       : std::string("?");
        changes += (changes.empty() ? "" : ", ") + change;
        isOnlyGermline = isOnlyGermline && finding.origin == clinical::Origin::Germline;
    }
    if (changes.empty())
        return std::nullopt;
    return GeneStatus{GeneState::Altered,
                      isOnlyGermline ? Message{"germline only: {}", {changes}}
                                     : Message{"{}", {changes}}};
}

GeneStatus Profile::status(const std::string& gene) const
{
    if (auto altered = alteration(gene))
        return *altered;
    const auto failed = m_tumour.failed.find(gene);
    if (failed != m_tumour.failed.end())
        return {GeneState::Failed, {"the test of this gene failed in {}", {failed->second}}};
    if (m_tumour.answers(gene, Question::SmallVariants)) {
        const auto hidden = m_hiddenByGene.find(gene);
        if (hidden != m_hiddenByGene.end())
            return {
                GeneState::TestedNormal,
                {"tested; findings hidden by the filter: {}", {std::to_string(hidden->second)}}};
        if (m_tumour.normal.contains(gene) || m_tumour.normalSmall.contains(gene))
            return {GeneState::TestedNormal, {"stated: nothing found", {}}};
        const auto by = m_tumour.coveredBy.find(gene);
        return {GeneState::TestedNormal,
                {"covered by {}, nothing found",
                 {by == m_tumour.coveredBy.end() ? m_tumour.everywhereBy : by->second}}};
    }
    if (!m_tumour.panels.empty() && m_tumour.coveredEverywhere.empty() &&
        !m_tumour.covered.contains(gene)) {
        std::string panels;
        for (const auto& panel : m_tumour.panels)
            panels += (panels.empty() ? "" : ", ") + panel;
        return {GeneState::NotCovered, {"not among the genes of {}", {panels}}};
    }
    if (m_germline.answers(gene, Question::SmallVariants))
        return {GeneState::Unknown, {"tested in germline only", {}}};
    return {GeneState::Unknown, {"no test says that it covered this gene", {}}};
}

std::vector<std::string> Profile::genes() const
{
    std::set<std::string> all;
    for (const auto* tests : {&m_tumour, &m_germline}) {
        all.insert(tests->normal.begin(), tests->normal.end());
        all.insert(tests->normalSmall.begin(), tests->normalSmall.end());
        for (const auto& [gene, assay] : tests->failed)
            all.insert(gene);
        for (const auto& [gene, questions] : tests->covered)
            all.insert(gene);
    }
    for (const auto& reading : m_readings) {
        if (!reading.gene.empty())
            all.insert(reading.gene);
        if (!reading.partner.empty())
            all.insert(reading.partner);
    }
    return {all.begin(), all.end()};
}

namespace
{

bool says(const std::string& text, std::string_view word)
{
    return std::search(text.begin(), text.end(), word.begin(), word.end(), [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b;
           }) != text.end();
}

} // namespace

bool isStatedHarmless(const Finding& finding)
{
    const auto& stated = finding.clinicalSignificance;
    return says(stated, "benign") || says(stated, "non-pathogenic") ||
           says(stated, "not pathogenic") || says(stated, "non-oncogenic") ||
           says(stated, "not oncogenic");
}

bool isOfClass(const Finding& finding, const Reading& reading, const std::string& variantClass)
{
    if (variantClass == "any")
        return finding.kind == FindingKind::SmallVariant;
    if (variantClass == "tandem-duplication")
        return reading.isTandemDuplication;
    const auto& stated = finding.clinicalSignificance;
    const bool isHarmless = isStatedHarmless(finding);
    const bool isPathogenic =
        finding.isOncogenicStated ||
        (says(stated, "pathogenic") && !isHarmless && !says(stated, "conflicting"));
    if (variantClass == "truncating")
        return reading.isTruncating && !isHarmless;
    if (variantClass == "pathogenic")
        return isPathogenic || (reading.isTruncating && !isHarmless);
    if (isPathogenic || isHarmless)
        return isPathogenic;
    if (says(stated, "oncogenic") || reading.oncogenicity.value_or(OncogenicityClass::Uncertain) >=
                                         OncogenicityClass::LikelyOncogenic)
        return true;
    if (!reading.isTruncating)
        return false;
    // Where somebody judged, the points have counted the truncation. Without them (nobody judged,
    // or germline) it speaks for itself unless the gene is known to work by gain of function.
    return !reading.oncogenicity && reading.role != knowledge::Role::Oncogene;
}

} // namespace consilium::genomics
