#pragma once

#include "core/base/message.h"
#include "core/models/case_inputs.h"
#include "core/models/group_notes.h"
#include "core/models/published.h"
#include "core/services/toolbox.h"

namespace consilium::services
{

/// One input of a model beside what the record says about it.
struct OutlookInput
{
    const models::Input* input = nullptr;
    std::optional<models::CaseInput> recorded; ///< missing is never zero
};

enum class OutlookFit {
    Speaks,
    LacksInputs, ///< required ones; they may be typed
    NotMeant     ///< nothing it says is about this record
};

/// A model beside a case. Points into the toolbox.
struct OutlookModel
{
    const models::Model* model = nullptr;
    OutlookFit fit = OutlookFit::Speaks;
    Message why;                      ///< of LacksInputs and NotMeant
    std::vector<std::string> lacking; ///< labels of required inputs the record lacks
    std::vector<OutlookInput> inputs; ///< in the schema's order

    [[nodiscard]] int known() const;
    /// What the record says, as a row.
    [[nodiscard]] models::InputRow row() const;
};

/// What a model says about a row, or why it says nothing.
struct Outlook
{
    std::optional<models::Prediction> prediction;
    Message withheld; ///< of an outlook without prediction
    const models::Calibration* calibration = nullptr;
    models::Calibration::Reader reader = models::Calibration::Reader::Trees;
    const models::Target* target = nullptr;
    std::vector<models::GroupNote> notes;
    std::vector<models::PublishedAnswer> published; ///< for the same row

    /// Of a randomised comparison: the same person in each arm, in the recipe's order.
    struct Arm
    {
        std::string arm;
        models::Prediction prediction;
    };

    std::vector<Arm> arms;

    /// A score on the model's scale as it is shown: probability, risk by `months`, number.
    [[nodiscard]] double shown(double score, double months) const;
    /// Of the recipe's horizons; the first one where `months` is none of them. Only of a survival
    /// model that speaks.
    [[nodiscard]] const models::HorizonValue& horizon(double months) const;
};

/// Every model of the toolbox: those that speak first, models of this tumour before general ones,
/// then those that lack inputs, then those not meant for the record.
[[nodiscard]] std::vector<OutlookModel>
outlookModels(const clinical::Case& record, const Toolbox& toolbox, Day today);

/// The answer for inputs as recorded or as typed. One thread at a time, as Model.
[[nodiscard]] Outlook outlookOf(const OutlookModel& model, const models::InputRow& row);

/// Shares of a round hundred, 0 to 100, of a probability.
[[nodiscard]] int ofHundred(double share);

} // namespace consilium::services
