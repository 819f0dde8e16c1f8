#pragma once

#include "core/clinical/case.h"

#include <map>
#include <string>

namespace consilium::clinical
{

/// The numbers that specimens carry on every screen and paper, by header key, from 1 on without a
/// gap. One order for the whole patient, whatever the tumour and the material. What one import
/// brought is numbered by the day of collection, those without a date after those with one; ties:
/// the order of the record. What a later import adds is numbered after it, also where it was
/// collected earlier: a number that stands on a paper stays the number of that specimen. An import
/// is told by its source; a specimen that a later file states anew keeps its place as far as the
/// record still shows it.
[[nodiscard]] std::map<std::string, int> specimenNumbers(const Case& record);

/// Key of the specimen that a finding was made in: its own, else that of its test; empty where
/// neither is stated.
[[nodiscard]] std::string specimenKey(const Case& record, const Finding& finding);

} // namespace consilium::clinical
