#include "core/services/toolbox.h"

#include "core/options/engine.h"

namespace consilium::services
{

Result<std::shared_ptr<const Toolbox>> Toolbox::load(const std::filesystem::path& file)
{
    auto toolbox = std::make_shared<Toolbox>();
    CONSILIUM_TRY(toolbox->pack, knowledge::Pack::load(file));
    CONSILIUM_TRY(toolbox->tumours, terminology::TumourTree::parse(toolbox->pack.tumourTypes));
    CONSILIUM_TRY(toolbox->genes, terminology::GeneTable::parse(toolbox->pack.genes));
    CONSILIUM_TRY(toolbox->drugs, terminology::DrugTable::parse(toolbox->pack.drugsJson));
    CONSILIUM_TRY(toolbox->diagnoses, terminology::DiagnosisMap::parse(toolbox->pack.diagnosisMap));
    // The text of the tables is read; only its parsed form is used from here on.
    for (auto* text : {&toolbox->pack.tumourTypes, &toolbox->pack.genes, &toolbox->pack.drugsJson, &toolbox->pack.diagnosisMap}) {
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
    return options::rank(record, {pack, tumours, drugs, genes}, {}, today);
}

} // namespace consilium::services
