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

using Words = std::initializer_list<std::string_view>;

/// Whether one of these parts of words stands in the name.
bool holds(const std::string& name, Words parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
        return name.find(part) != std::string::npos;
    });
}

/// Another kind of tumour than the cancers of the criteria, whatever its organ.
bool isOtherKind(const std::string& name)
{
    if (holds(name,
              {"melanom",
               "lymphom",
               "sarcom",
               "sarkom",
               "carcinoid",
               "karzinoid",
               "neuroend",
               "stromal t",
               "stromatumor",
               "benign",
               "gutartig"}) ||
        holds(' ' + name + ' ', {" gist ", " gists ", " net ", " nec "}))
        return true;
    // A cancer in a polyp is one; a polyp is none.
    return holds(name, {"polyp", "adenom", "hyperplas"}) &&
           !holds(name, {"cancer", "carcinom", "karzinom", "krebs", "malign"});
}

/// "Endometrioid" is a kind of cancer, of the ovary too.
bool isEndometrioid(const std::string& name) { return holds(name, {"endometrioid"}); }

/// Of the organs of the criteria, in English or German, and no other kind of tumour there.
bool isNamedLynch(const std::string& text)
{
    const auto name = terminology::normalName(text);
    const bool isOrgan = holds(name,
                               {"small bowel",
                                "small intestine",
                                "dünndarm",
                                "duenndarm",
                                "ureter",
                                "harnleiter",
                                "renal pelvis",
                                "nierenbecken",
                                "colon",
                                "colorectal",
                                "rectal c",
                                "rectum",
                                "bowel c",
                                "kolon",
                                "kolorekt",
                                "rektum",
                                "dickdarm",
                                "darmkrebs",
                                "cancer of bowel",
                                "endometrial",
                                "endometrium",
                                "corpus uteri",
                                "uterine corpus",
                                "gebärmutterkörper",
                                "gebaermutterkoerper"});
    const bool isOfUterus = isEndometrioid(name) && holds(name, {"uterus", "uterine", "womb"});
    return (isOrgan || isOfUterus) && !isOtherKind(name);
}

/// A cancer of which nobody says where, where that could be an organ of the criteria.
bool isWithoutPlace(const std::string& text)
{
    const auto name = terminology::normalName(text);
    return text.empty() || (isEndometrioid(name) && !isNamedLynch(text) &&
                            !holds(name,
                                   {"ovar",
                                    "eierstock",
                                    "cerv",
                                    "zervi",
                                    "gebärmutterhals",
                                    "prostat",
                                    "periton",
                                    "bauchfell"}));
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
            return cancer.site == CancerSite::Other && isWithoutPlace(cancer.text);
        });
    const bool isWithoutEndometrial =
        person.sex == Sex::Male || person.has(CancerSite::Endometrial) == Presence::Absent;
    return !hasLynch(person) &&
           (isUnnamed ||
            !(person.has(CancerSite::Colorectal) == Presence::Absent && isWithoutEndometrial));
}

} // namespace consilium::calculators
