#pragma once

#include "core/base/result.h"
#include "core/clinical/case.h"
#include "core/knowledge/pack.h"
#include "core/models/model.h"
#include "core/options/ranking.h"
#include "core/terminology/diagnosis_map.h"
#include "core/terminology/gene_table.h"
#include "core/terminology/tumour_tree.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace consilium::services
{

/// What reasoning needs beside the record: knowledge, terminology, models. Loaded once, never changed after,
/// so several threads may read it.
struct Toolbox
{
    knowledge::Pack pack;
    terminology::TumourTree tumours;
    terminology::GeneTable genes;
    terminology::DiagnosisMap diagnoses;
    std::vector<models::Model> models;

    /// `pack` is the .cpack file, `models` the folder of model folders. NotFound, Damaged, NewerVersion.
    static Result<std::shared_ptr<const Toolbox>> load(const std::filesystem::path& pack,
                                                       const std::filesystem::path& models);

    /// Fills what import leaves to terminology: OncoTree codes, approved gene symbols, drug ingredients.
    void complete(clinical::Case& record) const;

    /// Scores of every model that speaks about this case, withheld ones with their reason.
    [[nodiscard]] Result<std::vector<options::ModelScore>> scores(const clinical::Case& record, Day today) const;
    /// Knowledge, models and record to ranked options: the whole reasoning, a pure function of its inputs.
    [[nodiscard]] Result<options::Ranking> rank(const clinical::Case& record, Day today) const;
};

} // namespace consilium::services
