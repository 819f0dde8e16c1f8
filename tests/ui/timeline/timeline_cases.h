#pragma once

#include "core/clinical/case.h"

#include <string>

/// Builders of invented records, one line each.
namespace consilium::tests
{

inline PartialDate on(const char* iso) { return PartialDate::parse(iso).value(); }

inline Day dayOn(const char* iso) { return on(iso).earliest(); }

inline clinical::Concept named(const char* text)
{
    clinical::Concept result;
    result.text = text;
    return result;
}

inline clinical::Medication
drug(const char* name, const Period& period, std::optional<int> line = std::nullopt)
{
    clinical::Medication result;
    result.isCancerTreatment = clinical::Presence::Present;
    result.drug = named(name);
    result.period = period;
    result.line = line;
    return result;
}

inline clinical::Observation
measured(const char* name, const char* unit, const char* date, const char* number)
{
    clinical::Observation result;
    result.kind = clinical::ObservationKind::TumourMarker;
    result.code = named(name);
    result.date = on(date);
    result.quantity = Quantity::parse(number, unit).value();
    return result;
}

inline clinical::PerformanceStatus ecog(const char* date, int value)
{
    clinical::PerformanceStatus result;
    result.date = on(date);
    result.value = value;
    return result;
}

inline clinical::Tumour tumour(const char* name, const char* date)
{
    clinical::Tumour result;
    result.diagnosis = named(name);
    result.diagnosed = on(date);
    return result;
}

inline clinical::Document letter(const char* title, const PartialDate& date)
{
    clinical::Document result;
    result.title = title;
    result.date = date;
    return result;
}

/// A diagnosis, two drugs one after the other, four performance values of which two share a day,
/// one document.
inline clinical::Case smallCase()
{
    clinical::Case record;
    record.sources.push_back({"letters.json", "00", "fhir-r4", "2026-01-01T00:00:00Z"});
    record.tumours.push_back(tumour("Adenocarcinoma of lung", "2024-01-10"));
    record.tumours.back().header.provenance = {0, "/entry/1/resource"};
    record.medications.push_back(
        drug("first drug", {on("2024-02-01"), on("2024-08-01"), false}, 1));
    record.medications.push_back(drug("second drug", {on("2024-09-01"), {}, true}, 2));
    record.performance = {
        ecog("2024-01-15", 1), ecog("2024-05-01", 0), ecog("2024-05-01", 2), ecog("2024-12-01", 1)};
    record.documents.push_back(letter("Letter", on("2024-03-03")));
    return record;
}

} // namespace consilium::tests
