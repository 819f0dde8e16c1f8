#pragma once

#include "core/base/message.h"
#include "core/models/model.h"
#include "core/options/engine.h"

namespace consilium::options
{

/// What each model says about the case, before any therapy is looked at. A model that cannot speak
/// (a required input is missing, a value outside its range, a person unlike the people it was
/// fitted on, early disease) is there with the reason and without a number.
[[nodiscard]] std::vector<ModelScore> scoresOf(const clinical::Case& record,
                                               const std::vector<models::Model>& models,
                                               const terminology::TumourTree& tumours,
                                               const terminology::DrugTable& drugs,
                                               Day today);

/// Why nothing a model says can be about this record: other tumour types, early disease where it
/// was fitted on advanced, treatment that has failed already. Empty: it may speak.
[[nodiscard]] Message notMeantFor(const clinical::Case& record,
                                  const models::Recipe& recipe,
                                  const terminology::TumourTree& tumours,
                                  const terminology::DrugTable& drugs);
/// Why Model::predict refused a row, and why a person is too unlike the people of the model.
[[nodiscard]] Message refusal(const Error& error, const models::Schema& schema);
[[nodiscard]] Message unlikeness(const models::Applicability::Verdict& verdict);

/// The score that speaks about a therapy: all of its drugs are of the model's classes. Where only
/// some are, the score comes without its number and says why. Empty: no model.
[[nodiscard]] std::optional<ModelScore> scoreFor(const std::vector<std::string>& therapy,
                                                 const std::vector<ModelScore>& scores,
                                                 const terminology::DrugTable& drugs);

} // namespace consilium::options
