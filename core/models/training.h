#pragma once

#include "core/base/progress.h"
#include "core/models/learner.h"
#include "core/models/table.h"

namespace consilium::models
{

/// The files of a model folder, complete, before anything is written.
struct TrainedModel
{
    std::string model;       ///< model.ubj
    std::string card;        ///< card.json
    std::string calibration; ///< calibration.json
    std::string reference;   ///< reference.json
};

/// Reads a cohort: columns by input id, categories by their text. MissingData names a column that
/// is not there, Malformed and OutOfRange the line. `outcomeColumn` empty: the outcome is left out.
[[nodiscard]] Result<Examples>
examplesOf(const Recipe& recipe, const Table& table, const std::string& outcomeColumn);

/// Runs a recipe on the tables in `data`: nested cross-validation for the figures on the training
/// people, choice and fit on all of them, calibration on out-of-fold scores, figures on the judging
/// cohorts. No judging row takes part in any choice. Damaged: a table is not the one the recipe
/// names (its hash differs). MissingData: a table without rows, or a training row with a hole.
/// OutOfRange: the outcome cannot be ranked by the inputs. Cancelled.
[[nodiscard]] Result<TrainedModel> train(const Recipe& recipe,
                                         const std::filesystem::path& data,
                                         const ProgressSink& progress,
                                         std::stop_token stop);

/// Writes the four files into `folder`, which must not exist or be empty; AlreadyExists,
/// NoPermission, DiskFull. Nothing is left behind on failure.
[[nodiscard]] Status write(const TrainedModel& model, const std::filesystem::path& folder);

} // namespace consilium::models
