#pragma once

#include "core/clinical/case.h"

#include <string>
#include <vector>

namespace consilium::interchange::fhir
{

/// One thing that a board proposes.
struct BoardProposal
{
    std::vector<std::string> drugs; ///< given together; empty: not a drug, see `text`
    std::string text;
    std::string performer;          ///< who sees to it
    std::vector<std::string> notes; ///< priority, level, kind of use, due: R4 has no element
};

/// What somebody said to the decision.
struct BoardRemark
{
    std::string author; ///< or empty
    std::string time;   ///< ISO instant, or empty
    std::string text;
};

/// A decision of a tumour board in words. What is empty is not written.
struct BoardPlan
{
    std::string name; ///< tells it from other decisions of the store; the same over exports
    bool isFinal = false;
    std::string title;
    std::string question;
    std::string wording;
    PartialDate date;                      ///< of the meeting
    std::string instant;                   ///< ISO instant: made final, or last changed
    std::string author;                    ///< who made it final
    std::vector<std::string> contributors; ///< who was present
    std::vector<BoardProposal> proposals;
    std::string noneBecause; ///< why no treatment is recommended
    std::vector<BoardRemark> remarks;
    std::vector<std::string> madeWith; ///< pack, models
    std::string program;
};

/// The decision as a Bundle (collection) of FHIR R4: the patient, a CarePlan (intent plan when
/// final, else a draft proposal), one MedicationRequest (proposal) a drug, those given together
/// under one group identifier, one ServiceRequest (proposal) for anything else, and, with
/// `madeWith`, the Provenance. The leading tumour is named as the reason and not repeated, so that
/// importing the bundle replaces nothing that is known of it. The same values give the same bytes.
[[nodiscard]] std::string writeBoardPlan(const clinical::Case& record, const BoardPlan& plan);

} // namespace consilium::interchange::fhir
