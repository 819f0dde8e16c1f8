#include "core/services/ranking_names.h"

namespace consilium::services
{

std::string_view name(options::Verdict verdict)
{
    switch (verdict) {
    case options::Verdict::Pass:
        return "pass";
    case options::Verdict::Warn:
        return "warn";
    case options::Verdict::Fail:
        return "fail";
    case options::Verdict::Undetermined:
        return "undetermined";
    }
    return "undetermined";
}

std::string_view name(options::CriterionKind kind)
{
    using Kind = options::CriterionKind;
    switch (kind) {
    case Kind::Biomarker:
        return "biomarker";
    case Kind::TumourType:
        return "tumour-type";
    case Kind::Line:
        return "line";
    case Kind::Exposure:
        return "exposure";
    case Kind::Resistance:
        return "resistance";
    case Kind::PerformanceStatus:
        return "performance-status";
    case Kind::Kidney:
        return "kidney";
    case Kind::Liver:
        return "liver";
    case Kind::BloodCount:
        return "blood-count";
    case Kind::Allergy:
        return "allergy";
    case Kind::Stage:
        return "stage";
    case Kind::Pharmacogene:
        return "pharmacogene";
    case Kind::Heart:
        return "heart";
    case Kind::Lung:
        return "lung";
    case Kind::Pregnancy:
        return "pregnancy";
    case Kind::Infection:
        return "infection";
    case Kind::Immune:
        return "immune";
    case Kind::Bleeding:
        return "bleeding";
    case Kind::Thrombosis:
        return "thrombosis";
    case Kind::NervousSystem:
        return "nervous-system";
    case Kind::Metabolic:
        return "metabolic";
    case Kind::Interaction:
        return "interaction";
    case Kind::Vaccination:
        return "vaccination";
    case Kind::Lifestyle:
        return "lifestyle";
    case Kind::Comorbidity:
        return "comorbidity";
    case Kind::PriorTherapy:
        return "prior-therapy";
    case Kind::Age:
        return "age";
    }
    return "other";
}

std::string_view name(options::Shelf shelf)
{
    switch (shelf) {
    case options::Shelf::Supported:
        return "supported";
    case options::Shelf::ForConsideration:
        return "for-consideration";
    case options::Shelf::NotAdvised:
        return "not-advised";
    }
    return "for-consideration";
}

std::string_view name(options::Basis basis)
{
    switch (basis) {
    case options::Basis::Biomarker:
        return "biomarker";
    case options::Basis::Regimen:
        return "regimen";
    case options::Basis::OffLabel:
        return "off-label";
    case options::Basis::SupportiveCare:
        return "supportive-care";
    case options::Basis::Trial:
        return "trial";
    }
    return "biomarker";
}

std::string_view name(genomics::Truth truth)
{
    return truth == genomics::Truth::True    ? "true"
           : truth == genomics::Truth::False ? "false"
                                             : "unknown";
}

} // namespace consilium::services
