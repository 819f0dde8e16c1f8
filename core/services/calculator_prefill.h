#pragma once

#include "core/base/message.h"
#include "core/calculators/calculator.h"
#include "core/clinical/case.h"
#include "core/terminology/tables.h"

#include <optional>
#include <string>
#include <vector>

namespace consilium::services
{

/// An entry of the record that a value rests on.
struct PrefillDatum
{
    std::string name;                 ///< what it is, English: "creatinine", "tobacco"
    std::optional<Quantity> quantity; ///< as the record has it
    std::string word;                 ///< where it is no number: "former", "Lung Adenocarcinoma"
    PartialDate date;
    std::string source; ///< name of the file; empty where a person typed it
    std::string key;    ///< of the entry
    /// Days since the latest day that the date can mean, never below 0. Empty where the date is
    /// not known.
    std::optional<int> ageDays = {};
};

/// What the record says for one input of a calculator.
struct PrefilledField
{
    std::string field; ///< id of the input
    /// As calculators::Cells takes it, in the unit of the input. Empty: nothing is filled in, and
    /// the remarks say why.
    std::string cell;
    std::vector<PrefillDatum> data;
    std::vector<Message> remarks; ///< old, provisional, reckoned, or the reason of an empty cell
};

/// A visit of a model that compares visits, by date.
struct PrefilledVisit
{
    calculators::Cells cells;
    PrefillDatum datum;
};

struct CalculatorPrefill
{
    /// In the order of the inputs; those of which the record says nothing are not there.
    std::vector<PrefilledField> fields;
    std::vector<PrefilledVisit> visits; ///< of Calculator::computeSeries only
    std::vector<Message> remarks;       ///< on all of it
};

/// A laboratory value, a weight, a blood pressure or a performance status older than this is
/// marked as old; so does core/options, after the usual screening window of treatment protocols.
/// Height, smoking, history and findings have no such age.
inline constexpr int kPrefillFreshDays = 28;

/// What the record offers for the inputs of a calculator on a day. The latest entry that counts
/// speaks; one that cannot be used (a limit such as "< 0.3", a unit that does not convert, a date
/// ahead) is not passed over for an older one: the input stays empty and says why. So it does
/// where two entries differ by more than 1 % and the record does not tell which is later. What the
/// record does not say stays empty: nothing recorded is never "no" or 0. Relatives answer with yes
/// only, unless a saved family tree says of every relative in question what is asked; a comorbidity
/// with no where its absence is stated.
///
/// `given` holds what has been entered so far: the term of CTCAE decides which test is meant.
/// RECIST visits come from the recorded sums of diameters of the leading tumour, one day each; a
/// model of one kind of cancer looks at the tumour of that kind.
[[nodiscard]] CalculatorPrefill prefill(const clinical::Case& record,
                                        const calculators::Calculator& calculator,
                                        const calculators::Cells& given,
                                        const terminology::TumourTree& tumours,
                                        Day today);

} // namespace consilium::services
