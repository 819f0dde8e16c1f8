#pragma once

#include "core/base/progress.h"
#include "core/models/learner.h"

namespace consilium::models
{

/// The files of a model folder, complete, before anything is written.
struct TrainedModel
{
    std::string model;       ///< model.ubj
    std::string linear;      ///< linear.json
    std::string card;        ///< card.json
    std::string calibration; ///< calibration.json
    std::string reference;   ///< reference.json
};

/// Runs a recipe on the tables in `data`: nested cross-validation for the figures on the training
/// people, choice and fit on all of them, calibration on out-of-fold scores, figures on the judging
/// cohorts. No judging row takes part in any choice. Damaged: a table is not the one the recipe
/// names (its hash differs). MissingData: a table without rows. Malformed, OutOfRange, Unsupported:
/// a training value that the recipe does not allow. OutOfRange: the outcome cannot be ranked by the
/// inputs. Cancelled.
[[nodiscard]] Result<TrainedModel> train(const Recipe& recipe,
                                         const std::filesystem::path& data,
                                         const ProgressSink& progress,
                                         std::stop_token stop);

/// Writes the files into `folder`, which must not exist or be empty; AlreadyExists,
/// NoPermission, DiskFull. Nothing is left behind on failure.
[[nodiscard]] Status write(const TrainedModel& model, const std::filesystem::path& folder);

} // namespace consilium::models
