#pragma once

#include "core/genomics/oncogenicity.h"
#include "core/interchange/import_report.h"
#include "core/knowledge/import/import_tables.h"
#include "core/knowledge/pack.h"
#include "core/knowledge/pack_file.h"
#include "core/knowledge/pharmacogene_functions.h"
#include "core/knowledge/pharmacogenes.h"
#include "core/knowledge/protein_lengths.h"
#include "core/models/model.h"
#include "core/options/engine.h"
#include "core/options/matches.h"
#include "core/options/research.h"
#include "core/options/why_not.h"
#include "core/terminology/positions.h"
#include "core/terminology/tables.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace consilium::services
{

/// Where the pack of a toolbox came from.
enum class PackOrigin {
    Shipped,   ///< beside the program
    Installed, ///< in use in the library of the store, or once in use there
    Chosen     ///< a file that somebody named
};

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
    terminology::PositionTable positions;
    knowledge::DiseaseTable diseases;
    knowledge::ProteinLengths proteinLengths;
    genomics::OncogenicityKnowledge oncogenicity;
    pgx::AdviceTables advice;                   ///< empty in a pack without
    knowledge::PharmacogeneTable pharmacogenes; ///< likewise
    knowledge::PharmacogeneFunctions pharmacogeneFunctions;
    knowledge::DrugGeneTable interactions; ///< empty in a pack without
    std::vector<models::Model> models;     ///< by folder name
    std::vector<Error> refusedModels; ///< folders that are no whole model: left out, and said where
                                      ///< models are listed
    std::filesystem::path packFile;   ///< as loaded; models likewise
    std::filesystem::path modelFolder;
    PackOrigin origin = PackOrigin::Chosen;

    /// `models` is a folder of model folders; empty or absent: no models. NotFound, Damaged,
    /// NewerVersion, Malformed (the pack or its tables). A damaged model stops nothing.
    [[nodiscard]] static Result<std::shared_ptr<const Toolbox>>
    load(const std::filesystem::path& pack,
         const std::filesystem::path& models = {},
         PackOrigin origin = PackOrigin::Chosen);

    /// The same from what was read already. As knowledge::Pack::from; Malformed (its tables).
    [[nodiscard]] static Result<std::shared_ptr<const Toolbox>>
    from(const knowledge::PackFile& pack, std::vector<models::Model> models);

    /// Reasons with imported sources (MOAlmanac, CIViC) alone, and the tables and rules of `pack`.
    /// `notes` receives what of the sources was not used. Fails as load and packFromSources.
    [[nodiscard]] static Result<std::shared_ptr<const Toolbox>>
    fromSources(const std::filesystem::path& pack,
                const std::vector<std::filesystem::path>& sources,
                std::vector<std::string>& notes);

    /// Fills what readers leave to terminology: OncoTree codes, approved gene symbols, ingredients
    /// of drugs.
    void complete(clinical::Case& record) const;

    /// What reasoning reads; points into this.
    [[nodiscard]] options::Knowledge knowledge() const
    {
        return {pack, tumours, drugs, genes, &oncogenicity, &advice};
    }

    /// Knowledge and record to ranked options: a pure function of its inputs. Statements in it
    /// point into `pack`.
    [[nodiscard]] options::Ranking rank(const clinical::Case& record, Day today) const;
    /// Why a therapy made of these drugs is not advised.
    [[nodiscard]] std::vector<options::WhyNot>
    whyNot(const clinical::Case& record, const std::vector<std::string>& therapy, Day today) const;
    /// What lies beside the options of a ranking of this record; points into this.
    [[nodiscard]] options::Research research(const clinical::Case& record,
                                             const options::Ranking& ranking) const;
    /// What each model says about the record, or why it says nothing.
    [[nodiscard]] std::vector<options::ModelScore> scores(const clinical::Case& record,
                                                          Day today) const;
};

/// One summary of a ranking as JSON: the form kept in the store.
[[nodiscard]] std::string toJson(const options::Ranking& ranking);
/// The same with the research shelf, which is never kept with a ranking.
[[nodiscard]] std::string toJson(const options::Ranking& ranking,
                                 const options::Research& research);
[[nodiscard]] std::string toJson(const options::ModelScore& score);

/// The answer of `consilium-cli options --why-not`.
[[nodiscard]] std::string toJson(const std::vector<options::WhyNot>& answers);

/// The documented answer of `consilium-cli options --case`: what the knowledge says of the
/// therapies of one case. `issues` are those of reading it.
[[nodiscard]] std::string toJson(const options::Matches& matches,
                                 const options::Ranking& ranking,
                                 const clinical::Case& record,
                                 const Toolbox& toolbox,
                                 const interchange::ImportReport& report);

} // namespace consilium::services
