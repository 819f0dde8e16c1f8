#pragma once

#include "core/models/applicability.h"
#include "core/models/booster.h"
#include "core/models/calibration.h"
#include "core/models/recipe.h"

#include <filesystem>

namespace consilium::models
{

/// One reader's area under the curve on one cohort, as the card has it.
struct Discrimination
{
    std::string cohort;
    std::string reader;
    int people = 0;
    int events = 0;
    double value = 0;
    double low = 0;
    double high = 0;
};

/// What the card says, as far as programs read it. `text` is the whole card.
struct Card
{
    Recipe recipe;
    int trainingPeople = 0;
    int trainingEvents = 0;
    std::vector<Discrimination> discrimination;
    std::string text;
    std::string sha256; ///< of the text; it names the other files by their hashes, so it names the
                        ///< whole model
};

/// An input's share of a score, in log-odds.
struct InputShare
{
    std::string input; ///< id
    double logOdds = 0;
    bool isMissing = false;
};

/// A score with everything that has to stand beside it. base + all shares = logOdds; probability =
/// logistic(logOdds).
struct Prediction
{
    Calibrated calibrated;
    double base = 0;
    std::vector<InputShare> shares; ///< in the schema's order
    std::vector<std::string> missing;
    Applicability::Verdict applicability;
};

/// A model folder: card, trees, calibration and reference, each verified against the card's hashes.
/// One thread at a time.
class Model
{
public:
    /// NotFound names the file, Damaged a file that differs from the card, Malformed, NewerVersion
    /// (card format).
    [[nodiscard]] static Result<Model> load(const std::filesystem::path& folder);

    [[nodiscard]] const Card& card() const { return m_card; }

    [[nodiscard]] const Schema& schema() const { return m_card.recipe.schema; }

    /// MissingData names a required input that the row lacks; OutOfRange and Unsupported as
    /// Schema::encode.
    [[nodiscard]] Result<Prediction> predict(const InputRow& row) const;
    /// The same for a row that is encoded already.
    [[nodiscard]] Result<Prediction> predictEncoded(std::span<const float> row) const;

private:
    Model(Card card, Booster booster);

    Card m_card;
    Booster m_booster;
    std::map<std::string, Calibration> m_calibrations; ///< by missing inputs
    Applicability m_applicability;
};

} // namespace consilium::models
