#pragma once

#include "core/models/applicability.h"
#include "core/models/booster.h"
#include "core/models/calibration.h"
#include "core/models/linear_reader.h"

#include <filesystem>

namespace consilium::models
{

/// One figure of one reader on one cohort, as the card has it.
struct CardFigure
{
    std::string cohort;
    std::string reader; ///< "trees", "linear", "blend", "published", "yardstick"
    std::string name;   ///< figures.h
    int n = 0;          ///< rows the reader speaks about
    int events = 0;     ///< or positives; 0 of a number
    int people = 0;     ///< of a number, where it is told: several rows may be of one person
    Estimate estimate;
};

/// One group of the card's audit.
struct CardSubgroup
{
    std::string cohort;
    std::string subgroup;
    std::string column;
    std::string level;
    int n = 0;
    int events = 0;
    bool isEnough = false; ///< too few people: no figure
    Estimate discrimination;
    Estimate inTheRest;
    Estimate seenLessSaid;
    std::vector<std::string> flags; ///< figures.h
};

/// What the card says, as far as programs read it. `text` is the whole card.
struct Card
{
    Recipe recipe;
    int trainingPeople = 0;
    int trainingEvents = 0;
    std::vector<CardFigure> figures;
    std::vector<CardSubgroup> subgroups;
    Estimate coverage;       ///< of the conformal statement, in nested cross-validation
    double disagreement = 0; ///< of trees and linear reader, that 95 % of the training people keep:
                             ///< on the scale of the probability or risk, or a share of the number
    std::string text;
    std::string sha256; ///< of the text; it names the other files by their hashes, so it names the
                        ///< whole model

    /// Of the answering reader, by name and cohort; null where the card has none.
    [[nodiscard]] const CardFigure*
    figure(std::string_view cohort, std::string_view reader, std::string_view name) const;
    /// "trees" or "blend".
    [[nodiscard]] std::string_view answeringReader() const;
};

/// An input's share of a score, on the model's scale.
struct InputShare
{
    std::string input; ///< id
    double amount = 0;
    bool isMissing = false;
};

/// What each reader says: a probability, a number, a survival.
struct ByReader
{
    double trees = 0;
    double linear = 0;
    double blend = 0;
};

/// Survival to one time.
struct HorizonValue
{
    double months = 0;
    double survival = 1; ///< of the answering reader
    ByReader readers;
    Interval interval; ///< Calibration::nearest, widened to hold `survival`
    int atRisk = 0;    ///< of Calibration::neighbours() people, still followed
};

/// What a model says about a row.
struct Scored
{
    double score = 0; ///< on the model's scale: log-odds, the number's scale, log hazard
    double value = 0; ///< probability; number in the target's unit; risk by the first horizon
    Interval interval;
    ByReader readers;                   ///< of `value`
    std::vector<HorizonValue> horizons; ///< Survival: the recipe's
    Calibration::Conformal conformal;   ///< of a number in its unit
    bool doReadersDisagree = false;     ///< by more than the card's limit
    std::vector<std::string> lacking;   ///< required inputs that are not known
    Applicability::Verdict applicability;

    [[nodiscard]] bool isApplicable() const { return lacking.empty() && applicability.isWithin(); }
};

/// The same with everything that has to stand beside it. base + all shares = score.
struct Prediction : Scored
{
    double base = 0;
    std::vector<InputShare> shares; ///< in the schema's order
    std::vector<std::string> missing;
    std::vector<HorizonValue> curve; ///< Survival: Target::times()
};

/// A model folder: card, trees, linear reader, calibration and reference, each verified against the
/// card's hashes. One thread at a time.
class Model
{
public:
    /// NotFound names the file, Damaged a file that differs from the card, Malformed, NewerVersion
    /// (card format).
    [[nodiscard]] static Result<Model> load(const std::filesystem::path& folder);

    /// The texts of the files, in load()'s place.
    struct Files
    {
        std::string card;
        std::string model;
        std::string linear;
        std::string calibration;
        std::string reference;
    };

    [[nodiscard]] static Result<Model> parse(const Files& files);

    [[nodiscard]] const Card& card() const { return m_card; }

    [[nodiscard]] const Schema& schema() const { return m_card.recipe.schema; }

    [[nodiscard]] const Centres& centres() const { return m_centres; }

    /// MissingData names a required input that the row lacks; OutOfRange and Unsupported as
    /// Schema::encode.
    [[nodiscard]] Result<Prediction> predict(const InputRow& row) const;
    /// The same for a row that is encoded already; it may lack required inputs, which are named.
    /// Internal: the shares do not add up to the score.
    [[nodiscard]] Result<Prediction> predictEncoded(std::span<const float> row) const;
    /// Many rows at once, without the shares.
    [[nodiscard]] Result<std::vector<Scored>> scoreRows(const Matrix& rows) const;
    /// For a row that lacks what it lacks.
    [[nodiscard]] const Calibration& calibrationOf(std::span<const float> row) const;
    /// Scores of the readers on the model's scale, calibrated, without the centre.
    [[nodiscard]] Result<std::vector<Scores>> calibrated(const Matrix& rows) const;

private:
    Model(Card card, Booster booster);

    [[nodiscard]] Scored scoredOf(std::span<const float> row, const Scores& scores) const;
    [[nodiscard]] HorizonValue
    horizonOf(const Calibration& calibration, const Scores& scores, double months) const;
    [[nodiscard]] double centreOf(std::span<const float> row) const;

    Card m_card;
    Booster m_booster;
    LinearReader m_linear;
    Centres m_centres;
    std::map<std::string, Calibration> m_calibrations; ///< by missing inputs; "" stands for any
    Applicability m_applicability;
};

} // namespace consilium::models
