#pragma once

#include "core/models/booster.h"
#include "core/models/schema.h"

#include <boost/json/object.hpp>

#include <filesystem>

namespace consilium::models
{

/// What the model may say (design.md, section 8). Only the wording of the claim a card carries is
/// ever shown.
enum class Claim {
    Prognosis, ///< how people like this fared under the treatment they were given; observational
    RandomisedComparison, ///< what a treatment adds, from a randomised trial
    LaboratoryResponse,   ///< response of cells outside the body
    Dose
};

/// A table of the data set, known by its hash: another file under the same name is refused.
struct DataFile
{
    std::string name; ///< of the cohort, for people
    std::string file; ///< relative to the data folder
    std::string sha256;
    std::string note; ///< what to know before reading the figures
};

/// How people are grouped for the audit.
struct Subgroup
{
    std::string name;
    std::string column;
    std::vector<double>
        bands; ///< ages 50, 65: below 50, 50 to below 65, 65 and above. Empty: by value.
};

/// Everything a training run depends on. Two runs of one recipe on the same data give the same
/// bytes.
struct Recipe
{
    std::string id;
    std::string version;
    std::string name;
    Claim claim = Claim::Prognosis;
    std::string claimText;
    std::string population;
    std::string outcome;       ///< in clinical words
    std::string outcomeColumn; ///< 1 where it happened
    std::string horizon;
    std::vector<std::string>
        drugClasses; ///< the score speaks about therapies made only of these classes
    std::vector<std::string> limits; ///< what the data cannot support

    std::string dataName;
    std::string dataSource;
    std::string dataLicence;
    std::vector<std::string> citations;
    DataFile training;
    std::vector<DataFile> judging;
    std::vector<Subgroup> subgroups;
    std::string yardstick; ///< input whose value alone is the simplest score
    std::string published; ///< the published model for the same question, with its citation

    Schema schema;
    int folds = 5;
    std::uint64_t seed = 1;
    std::vector<Parameters> search; ///< every combination of the search space
    std::vector<double> linearPenalties;
    int mostRounds = 400;
    int patience = 40;
    double maskedWeight =
        0.5;              ///< weight of the copies in which optional inputs are hidden at random
    int neighbours = 100; ///< people with the nearest scores behind an interval
    int bootstraps = 2000;
    double farthest =
        0.995; ///< share of the training people that lie nearer than the limit of applicability

    boost::json::object source; ///< as read, carried into the card

    /// Malformed names the place.
    [[nodiscard]] static Result<Recipe> parse(std::string_view json);
    [[nodiscard]] static Result<Recipe> parse(const boost::json::object& json);
    [[nodiscard]] static Result<Recipe> load(const std::filesystem::path& file);
};

[[nodiscard]] std::string_view name(Claim claim);

} // namespace consilium::models
