#include "core/calculators/lynch_cancers.h"

#include "core/terminology/tables.h"

#include <algorithm>

namespace consilium::calculators
{

using clinical::CancerSite;
using clinical::FamilyPerson;
using clinical::Presence;
using clinical::Sex;

namespace
{

/// Of the organs of the criteria, in English or German, and no other kind of tumour there.
bool isNamedLynch(const std::string& text)
{
    const auto name = terminology::normalName(text);
    const auto names = [&](std::initializer_list<std::string_view> words) {
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
            return name.find(word) != std::string::npos;
        });
    };
    return names({"small bowel", "small intestine", "dünndarm",     "duenndarm", "ureter",
                  "harnleiter",  "renal pelvis",    "nierenbecken", "colon",     "colorectal",
                  "rectal c",    "rectum",          "bowel c",      "kolon",     "kolorekt",
                  "rektum",      "dickdarm",        "darmkrebs",    "endometri", "cancer of bowel",
                  "corpus uteri"}) &&
           !names({"melanom", "lymphom", "sarcom", "sarkom", "carcinoid", "karzinoid", "neuroend"});
}

} // namespace

bool isLynch(const clinical::RelativeCancer& cancer)
{
    return cancer.site == CancerSite::Colorectal || cancer.site == CancerSite::Endometrial ||
           (cancer.site == CancerSite::Other && isNamedLynch(cancer.text));
}

bool hasLynch(const FamilyPerson& person)
{
    return std::any_of(person.cancers.begin(), person.cancers.end(), isLynch);
}

bool mayHaveLynch(const FamilyPerson& person)
{
    const bool isUnnamed =
        std::any_of(person.cancers.begin(), person.cancers.end(), [](const auto& cancer) {
            return cancer.site == CancerSite::Other && cancer.text.empty();
        });
    const bool isWithoutEndometrial =
        person.sex == Sex::Male || person.has(CancerSite::Endometrial) == Presence::Absent;
    return !hasLynch(person) &&
           (isUnnamed ||
            !(person.has(CancerSite::Colorectal) == Presence::Absent && isWithoutEndometrial));
}

} // namespace consilium::calculators
