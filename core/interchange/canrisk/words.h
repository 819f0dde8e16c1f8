#pragma once

#include "core/clinical/pedigree.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

// What reader and writer of the CanRisk file share.
namespace consilium::interchange::canrisk
{

/// Columns before the genes.
inline constexpr std::array<std::string_view, 17> kColumns{"FamID",
                                                           "Name",
                                                           "Target",
                                                           "IndivID",
                                                           "FathID",
                                                           "MothID",
                                                           "Sex",
                                                           "MZtwin",
                                                           "Dead",
                                                           "Age",
                                                           "Yob",
                                                           "BC1",
                                                           "BC2",
                                                           "OC",
                                                           "PRO",
                                                           "PAN",
                                                           "Ashkn"};
inline constexpr std::string_view kMarkersColumn = "ER:PR:HER2:CK14:CK56";

/// In the order of their columns, from the eleventh.
inline constexpr std::array<clinical::CancerSite, 5> kSites{clinical::CancerSite::Breast,
                                                            clinical::CancerSite::SecondBreast,
                                                            clinical::CancerSite::Ovarian,
                                                            clinical::CancerSite::Prostate,
                                                            clinical::CancerSite::Pancreatic};
inline constexpr std::size_t kFirstSite = 11;

inline constexpr std::array<clinical::MarkerState clinical::BreastMarkers::*, 5> kMarkers{
    &clinical::BreastMarkers::er,
    &clinical::BreastMarkers::pr,
    &clinical::BreastMarkers::her2,
    &clinical::BreastMarkers::ck14,
    &clinical::BreastMarkers::ck56};

inline constexpr int kOldestYear = 1850; ///< CanRisk's own limit of Yob
inline constexpr int kLatestYear = 2150;

/// Whether CanRisk uses nothing of the person: no cancer, and age or year of birth not stated.
[[nodiscard]] inline bool saysNothing(const clinical::FamilyPerson& person)
{
    return person.cancers.empty() && (!person.age || !person.birthYear);
}

/// Letters, digits, '-' and '_'.
[[nodiscard]] inline bool isWord(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '_';
    });
}

} // namespace consilium::interchange::canrisk
