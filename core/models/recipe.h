#pragma once

#include "core/models/booster.h"
#include "core/models/schema.h"
#include "core/models/target.h"

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
    Dose,
    Diagnosis ///< an aid to a diagnosis that somebody else makes
};

/// A table of the data set, known by its hash: another file under the same name is refused.
struct DataFile
{
    std::string name; ///< of the cohort, for people
    std::string file; ///< relative to the data folder
    std::string sha256;
    std::string note; ///< what to know before reading the figures
};

/// Another table whose columns are added to each row, by a column that both have.
struct Join
{
    DataFile file;
    std::string on;
};

/// A published model for the same question, computed for each row so that both are judged on the
/// same people: a calculator of this program, or a column of the table that holds its classes.
struct Published
{
    struct Source
    {
        std::string field;                        ///< of the calculator
        std::string column;                       ///< of the table; empty: `value` for everybody
        std::map<std::string, std::string> codes; ///< texts of the column that stand for others
        std::string value; ///< where there is no column or the cell is empty; empty: not given
        double factor = 1; ///< of numbers
        std::vector<std::string> anyOf; ///< 1 where one of these columns is 1, else 0
    };

    std::string name;
    std::string citation;
    std::string calculator; ///< id; empty: a column
    std::vector<Source> fields;
    /// Binary, Number: one result. Survival: survival in percent, one result for each horizon.
    std::vector<std::string> outputs;

    /// The same results with the treatments up to one: surgery, and hormone therapy, ...
    struct Combination
    {
        std::string name;
        std::vector<std::string> outputs; ///< as those of the model
    };

    std::vector<Combination> treatments;   ///< in the order in which they are added; may be empty
    bool isRisk = false;                   ///< the results are percent of people with the event
    std::string column;                    ///< of classes
    std::map<std::string, double> classes; ///< risk order of the classes
};

/// How far the disease of the training people had spread. A model says nothing about people on the
/// other side.
enum class Extent { Any, Local, Advanced };

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
    std::string outcome; ///< in clinical words
    Target target;
    std::string horizon;
    std::vector<std::string> drugClasses; ///< the score speaks about therapies made only of these
                                          ///< classes; empty where it speaks about the person
    Extent extent = Extent::Any;
    std::string arm; ///< id of the input that holds the randomised arm; only of a randomised
                     ///< comparison
    std::vector<std::string> tumours; ///< OncoTree codes it may be used for; empty: any
    std::string
        useMark; ///< what the licence of the data asks to be said on the screen; may be empty
    std::vector<std::string> limits; ///< what the data cannot support

    std::string dataName;
    std::string dataSource;
    std::string dataLicence;
    std::vector<std::string> citations;
    DataFile training;
    std::vector<DataFile> alsoTraining; ///< rows added to those of `training`, by column names
    std::vector<Join> joins;
    std::string onlyColumn; ///< rows are meant where this column has this text; empty: all
    std::string onlyText;
    std::string groupColumn; ///< rows of one group stand in one fold (samples of one person)
    std::vector<DataFile> judging;
    std::vector<Subgroup> subgroups;
    std::string yardstick; ///< input whose value alone is the simplest score; may be empty
    bool isYardstickFalling = false; ///< a higher value of it goes with less
    std::string published; ///< about the published model for the same question, with its citation
    std::vector<Published> publishedModels; ///< where their numbers can be computed

    Schema schema;
    int folds = 5;
    std::uint64_t seed = 1;
    std::vector<Parameters> search; ///< every combination of the search space
    std::vector<double> linearPenalties;
    std::string centreBy;              ///< category whose mean outcome is taken off before learning
    std::vector<std::string> additive; ///< inputs whose effect is the same for everybody: the trees
                                       ///< may not combine them with others
    std::string linearPer; ///< category for each value of which the linear reader is fitted alone
    /// What the model answers with: its trees, or the blend of trees and linear reader.
    enum class Answer { Trees, Blend };
    Answer answer = Answer::Trees;
    std::optional<double> blendWeight; ///< of the trees; empty: chosen by cross-validation
    /// Share of people that the conformal interval holds.
    double coverage = 0.9;
    int mostRounds = 400;
    int patience = 40;
    double maskedWeight =
        0.5;              ///< weight of the copies in which optional inputs are hidden at random
    int neighbours = 100; ///< people with the nearest scores behind an interval
    int bootstraps = 2000;
    int fewestAlike = 10; ///< training people with a category or flag, below which a person with it
                          ///< is not scored (our choice: a share of ten people has a 95 % interval
                          ///< about 60 points wide); 0: not asked
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
