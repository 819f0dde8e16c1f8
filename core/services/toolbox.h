#pragma once

#include "core/knowledge/pack.h"
#include "core/models/model.h"
#include "core/options/ranking.h"
#include "core/terminology/tables.h"

#include <filesystem>
#include <memory>

namespace consilium::services
{

/// What reasoning needs beside the record: knowledge, terminology and models. Loaded once and never
/// changed after; tables may be read by several threads, rank() is called by one at a time, because
/// models are used so.
struct Toolbox
{
    knowledge::Pack pack;
    terminology::TumourTree tumours;
    terminology::GeneTable genes;
    terminology::DrugTable drugs;
    terminology::DiagnosisMap diagnoses;
    std::vector<models::Model> models; ///< by folder name
    std::vector<Error> refusedModels; ///< folders that are no whole model: left out, and said where
                                      ///< models are listed

    /// `models` is a folder of model folders; empty or absent: no models. NotFound, Damaged,
    /// NewerVersion, Malformed (the pack or its tables). A damaged model stops nothing.
    [[nodiscard]] static Result<std::shared_ptr<const Toolbox>>
    load(const std::filesystem::path& pack, const std::filesystem::path& models = {});

    /// Fills what readers leave to terminology: OncoTree codes, approved gene symbols, ingredients
    /// of drugs.
    void complete(clinical::Case& record) const;

    /// Knowledge and record to ranked options: a pure function of its inputs. Statements in it
    /// point into `pack`.
    [[nodiscard]] options::Ranking rank(const clinical::Case& record, Day today) const;
    /// What each model says about the record, or why it says nothing.
    [[nodiscard]] std::vector<options::ModelScore> scores(const clinical::Case& record,
                                                          Day today) const;
};

/// One summary of a ranking as JSON, the documented answer of `consilium-cli options --json` and
/// the form kept in the store.
[[nodiscard]] std::string toJson(const options::Ranking& ranking);
[[nodiscard]] std::string toJson(const options::ModelScore& score);

} // namespace consilium::services
