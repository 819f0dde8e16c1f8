#pragma once

#include "core/store/store.h"

namespace consilium::store
{

/// The columns that patientRowOf() reads, in its order.
inline constexpr const char* kPatientColumns =
    "SELECT id, family_name, given_names, identifier, birth_date, sex, diagnosis, synthetic "
    "FROM patient ";

[[nodiscard]] PatientRow patientRowOf(const Statement& query);

} // namespace consilium::store
