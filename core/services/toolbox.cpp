#include "core/services/toolbox.h"

#include "core/options/scores.h"

#include <algorithm>
#include <future>

namespace consilium::services
{

namespace
{

void loadModels(const std::filesystem::path& folder, Toolbox& toolbox)
{
    std::error_code error;
    std::vector<std::filesystem::path> folders;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (std::filesystem::exists(entry.path() / "card.json", error))
            folders.push_back(entry.path());
    }
    std::sort(folders.begin(), folders.end());
    for (const auto& path : folders) {
        auto model = models::Model::load(path);
        if (model.has_value())
            toolbox.models.push_back(std::move(model).value());
        else
            toolbox.refusedModels.push_back(
                {model.error().code, path.filename().string() + ": " + model.error().context});
    }
}

} // namespace

namespace
{

/// Parses the tables of the pack. Their text is let go: only the parsed form is used from here on.
Status parseTables(Toolbox& toolbox)
{
    auto& pack = toolbox.pack;
    // The largest table is read beside the others.
    auto genes = std::async([&] { return terminology::GeneTable::parse(pack.genes); });
    CONSILIUM_TRY(toolbox.tumours, terminology::TumourTree::parse(pack.tumourTypes));
    CONSILIUM_TRY(toolbox.drugs, terminology::DrugTable::parse(pack.drugsJson));
    CONSILIUM_TRY(toolbox.diagnoses, terminology::DiagnosisMap::parse(pack.diagnosisMap));
    CONSILIUM_TRY(toolbox.diseases, knowledge::DiseaseTable::parse(pack.sourceDiseases));
    CONSILIUM_TRY(toolbox.positions, terminology::PositionTable::parse(pack.positions));
    CONSILIUM_TRY(toolbox.proteinLengths, knowledge::ProteinLengths::parse(pack.proteinLengths));
    CONSILIUM_TRY(toolbox.oncogenicity, genomics::OncogenicityKnowledge::of(pack));
    CONSILIUM_TRY(toolbox.advice, pgx::AdviceTables::of(pack));
    CONSILIUM_TRY(toolbox.pharmacogenes, knowledge::PharmacogeneTable::parse(pack.pharmacogenes));
    CONSILIUM_TRY(toolbox.pharmacogeneFunctions,
                  knowledge::PharmacogeneFunctions::parse(pack.pharmacogeneFunctions));
    CONSILIUM_TRY(toolbox.interactions,
                  knowledge::DrugGeneTable::parse(pack.drugGene, pack.geneCategories));
    CONSILIUM_TRY(toolbox.genes, genes.get());
    for (auto* text : {&pack.tumourTypes,
                       &pack.genes,
                       &pack.drugsJson,
                       &pack.diagnosisMap,
                       &pack.positions,
                       &pack.geneRoles,
                       &pack.proteinLengths,
                       &pack.hotspots,
                       &pack.sourceDiseases,
                       &pack.labelExclusions,
                       &pack.guidance,
                       &pack.pharmacogenes,
                       &pack.pharmacogeneFunctions,
                       &pack.inhibitors,
                       &pack.pretests,
                       &pack.drugGene,
                       &pack.geneCategories}) {
        text->clear();
        text->shrink_to_fit();
    }
    return ok();
}

} // namespace

Result<std::shared_ptr<const Toolbox>> Toolbox::load(const std::filesystem::path& file,
                                                     const std::filesystem::path& models,
                                                     PackOrigin origin)
{
    auto toolbox = std::make_shared<Toolbox>();
    toolbox->packFile = file;
    toolbox->modelFolder = models;
    toolbox->origin = origin;
    CONSILIUM_TRY(toolbox->pack, knowledge::Pack::load(file));
    loadModels(models, *toolbox);
    CONSILIUM_CHECK(parseTables(*toolbox));
    return std::shared_ptr<const Toolbox>(std::move(toolbox));
}

Result<std::shared_ptr<const Toolbox>> Toolbox::from(const knowledge::PackFile& file,
                                                     std::vector<models::Model> models)
{
    auto toolbox = std::make_shared<Toolbox>();
    CONSILIUM_TRY(toolbox->pack, knowledge::Pack::from(file));
    toolbox->models = std::move(models);
    CONSILIUM_CHECK(parseTables(*toolbox));
    return std::shared_ptr<const Toolbox>(std::move(toolbox));
}

Result<std::shared_ptr<const Toolbox>>
Toolbox::fromSources(const std::filesystem::path& file,
                     const std::vector<std::filesystem::path>& sources,
                     std::vector<std::string>& notes)
{
    auto toolbox = std::make_shared<Toolbox>();
    CONSILIUM_TRY(const auto base, knowledge::Pack::load(file));
    CONSILIUM_TRY(toolbox->pack, knowledge::packFromSources(sources, base, notes));
    CONSILIUM_CHECK(parseTables(*toolbox));
    return std::shared_ptr<const Toolbox>(std::move(toolbox));
}

void Toolbox::complete(clinical::Case& record) const
{
    for (auto& tumour : record.tumours) {
        if (tumour.oncotree.empty())
            tumour.oncotree = diagnoses.oncotreeOf(tumour, tumours);
        // A code of another edition of OncoTree that stands for one type of ours.
        const auto* renamed = tumours.find(tumour.oncotree) == nullptr
                                  ? diseases.find("ONCOTREE", tumour.oncotree)
                                  : nullptr;
        if (renamed != nullptr && renamed->in.size() == 1)
            tumour.oncotree = renamed->in.front();
    }
    for (auto& finding : record.findings) {
        if (!finding.gene.empty())
            finding.gene = genes.approved(finding.gene);
        if (!finding.partner.empty())
            finding.partner = genes.approved(finding.partner);
    }
    for (auto& medication : record.medications) {
        const auto ingredients = drugs.ingredientsOf(medication.drug);
        // A recognised agent reads as a treatment of cancer where nothing is stated.
        if (medication.ingredient.empty() && ingredients.size() == 1 &&
            (medication.isCancerTreatment == clinical::Presence::Present ||
             drugs.isForCancer(ingredients.front())))
            medication.ingredient = ingredients.front();
    }
}

options::Ranking Toolbox::rank(const clinical::Case& record, Day today) const
{
    return options::rank(record, knowledge(), scores(record, today), today);
}

std::vector<options::WhyNot> Toolbox::whyNot(const clinical::Case& record,
                                             const std::vector<std::string>& therapy,
                                             Day today) const
{
    return options::whyNot(record, knowledge(), scores(record, today), today, therapy);
}

options::Research Toolbox::research(const clinical::Case& record,
                                    const options::Ranking& ranking) const
{
    const auto matches = options::matchesOf(record, knowledge());
    return options::researchOf(record, knowledge(), interactions, matches, ranking);
}

std::vector<options::ModelScore> Toolbox::scores(const clinical::Case& record, Day today) const
{
    return options::scoresOf(record, models, tumours, drugs, today);
}

} // namespace consilium::services
