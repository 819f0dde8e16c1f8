#pragma once

#include "core/knowledge/pack.h"
#include "core/options/ranking.h"
#include "core/terminology/tables.h"

#include <filesystem>
#include <memory>

namespace consilium::services
{

/// What reasoning needs beside the record: knowledge and terminology. Loaded once and never changed after, so several
/// threads may read it.
struct Toolbox
{
    knowledge::Pack pack;
    terminology::TumourTree tumours;
    terminology::GeneTable genes;
    terminology::DrugTable drugs;
    terminology::DiagnosisMap diagnoses;

    /// NotFound, Damaged, NewerVersion, Malformed (the pack's tables).
    [[nodiscard]] static Result<std::shared_ptr<const Toolbox>> load(const std::filesystem::path& pack);

    /// Fills what readers leave to terminology: OncoTree codes, approved gene symbols, ingredients of drugs.
    void complete(clinical::Case& record) const;

    /// Knowledge and record to ranked options: a pure function of its inputs. Statements in it point into `pack`.
    [[nodiscard]] options::Ranking rank(const clinical::Case& record, Day today) const;
};

/// One summary of a ranking as JSON, the documented answer of `consilium-cli options --json` and the form kept in the store.
[[nodiscard]] std::string toJson(const options::Ranking& ranking);

} // namespace consilium::services
