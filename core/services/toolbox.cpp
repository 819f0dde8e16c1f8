#include "core/services/toolbox.h"

#include "core/options/engine.h"
#include "core/options/scores.h"

#include <algorithm>

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

Result<std::shared_ptr<const Toolbox>> Toolbox::load(const std::filesystem::path& file,
                                                     const std::filesystem::path& models)
{
    auto toolbox = std::make_shared<Toolbox>();
    CONSILIUM_TRY(toolbox->pack, knowledge::Pack::load(file));
    loadModels(models, *toolbox);
    CONSILIUM_TRY(toolbox->tumours, terminology::TumourTree::parse(toolbox->pack.tumourTypes));
    CONSILIUM_TRY(toolbox->genes, terminology::GeneTable::parse(toolbox->pack.genes));
    CONSILIUM_TRY(toolbox->drugs, terminology::DrugTable::parse(toolbox->pack.drugsJson));
    CONSILIUM_TRY(toolbox->diagnoses, terminology::DiagnosisMap::parse(toolbox->pack.diagnosisMap));
    // The text of the tables is read; only its parsed form is used from here on.
    for (auto* text : {&toolbox->pack.tumourTypes,
                       &toolbox->pack.genes,
                       &toolbox->pack.drugsJson,
                       &toolbox->pack.diagnosisMap}) {
        text->clear();
        text->shrink_to_fit();
    }
    return std::shared_ptr<const Toolbox>(std::move(toolbox));
}

void Toolbox::complete(clinical::Case& record) const
{
    for (auto& tumour : record.tumours) {
        if (tumour.oncotree.empty())
            tumour.oncotree = diagnoses.oncotreeOf(tumour, tumours);
    }
    for (auto& finding : record.findings) {
        if (!finding.gene.empty())
            finding.gene = genes.approved(finding.gene);
        if (!finding.partner.empty())
            finding.partner = genes.approved(finding.partner);
    }
    for (auto& medication : record.medications) {
        const auto ingredients = drugs.ingredientsOf(medication.drug);
        if (medication.ingredient.empty() && ingredients.size() == 1)
            medication.ingredient = ingredients.front();
    }
}

options::Ranking Toolbox::rank(const clinical::Case& record, Day today) const
{
    return options::rank(record, {pack, tumours, drugs, genes}, scores(record, today), today);
}

std::vector<options::ModelScore> Toolbox::scores(const clinical::Case& record, Day today) const
{
    return options::scoresOf(record, models, tumours, drugs, today);
}

} // namespace consilium::services
