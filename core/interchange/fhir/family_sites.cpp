#include "core/interchange/fhir/family_parts.h"
#include "core/interchange/fhir/resources.h"

#include <algorithm>

namespace consilium::interchange::fhir
{

using clinical::CancerSite;

namespace
{

struct SiteCode
{
    CancerSite site;
    std::string_view icd10;     ///< category, or category with its digit
    std::string_view snomed;    ///< malignant tumour of the organ; empty: not used
    std::string_view otherName; ///< beside wordOf(site)
};

constexpr SiteCode kSiteCodes[] = {
    {CancerSite::Breast, "C50", "254837009", "carcinoma of breast"},
    {CancerSite::Ovarian, "C56", "363443007", "ovary cancer"},
    {CancerSite::Prostate, "C61", "399068003", "cancer of prostate"},
    {CancerSite::Pancreatic, "C25", "363418001", "pancreas cancer"},
    {CancerSite::Colorectal, "C18", "363406005", "colon cancer"},
    {CancerSite::Colorectal, "C19", "", "bowel cancer"},
    {CancerSite::Colorectal, "C20", "", "rectal cancer"},
    {CancerSite::Endometrial, "C54.1", "", "cancer of endometrium"},
    {CancerSite::Breast, "", "372064008", "malignant neoplasm of breast"},
    {CancerSite::Breast, "", "", "malignant tumor of breast"},
    {CancerSite::Breast, "", "", "cancer of breast"},
    {CancerSite::Breast, "", "", "brustkrebs"},
    {CancerSite::Breast, "", "", "mammakarzinom"},
    {CancerSite::Ovarian, "", "", "malignant neoplasm of ovary"},
    {CancerSite::Ovarian, "", "", "malignant tumor of ovary"},
    {CancerSite::Ovarian, "", "", "carcinoma of ovary"},
    {CancerSite::Ovarian, "", "", "eierstockkrebs"},
    {CancerSite::Ovarian, "", "", "ovarialkarzinom"},
    {CancerSite::Prostate, "", "", "prostatakrebs"},
    {CancerSite::Prostate, "", "", "prostatakarzinom"},
    {CancerSite::Pancreatic, "", "", "pankreaskarzinom"},
    {CancerSite::Colorectal, "", "363351006", "malignant tumor of rectum"},
    {CancerSite::Colorectal, "", "", "malignant neoplasm of rectum"},
    {CancerSite::Colorectal, "", "", "malignant tumor of colon"},
    {CancerSite::Colorectal, "", "", "malignant neoplasm of colon"},
    {CancerSite::Colorectal, "", "", "darmkrebs"},
    {CancerSite::Colorectal, "", "", "kolonkarzinom"},
    {CancerSite::Colorectal, "", "", "rektumkarzinom"},
    {CancerSite::Colorectal, "", "", "kolorektales karzinom"},
    {CancerSite::Endometrial, "", "", "endometriumkarzinom"}};

/// Without the tag that fully specified names of SNOMED CT end with.
std::string_view siteName(std::string_view text)
{
    constexpr std::string_view kTag = " (disorder)";
    if (text.ends_with(kTag))
        text.remove_suffix(kTag.size());
    return text;
}

std::string icdOf(const clinical::Concept& condition)
{
    const auto american = condition.codeOf("http://hl7.org/fhir/sid/icd-10-cm");
    return american.empty() ? condition.codeOf("http://hl7.org/fhir/sid/icd-10") : american;
}

} // namespace

std::optional<CancerSite> siteOf(const clinical::Concept& condition)
{
    const auto text = lower(condition.label());
    for (const auto site : {CancerSite::Breast,
                            CancerSite::SecondBreast,
                            CancerSite::Ovarian,
                            CancerSite::Prostate,
                            CancerSite::Pancreatic,
                            CancerSite::Colorectal,
                            CancerSite::Endometrial}) {
        if (wordOf(site) == text)
            return site;
    }
    const auto icd = icdOf(condition);
    const auto snomed = condition.codeOf(kSnomed);
    const auto name = siteName(text);
    for (const auto& code : kSiteCodes) {
        const bool isIcd = !icd.empty() && !code.icd10.empty() && icd.starts_with(code.icd10);
        const bool isSnomed = !snomed.empty() && snomed == code.snomed;
        // A code of ICD-10 answers by itself.
        if (isIcd || isSnomed || (icd.empty() && name == code.otherName))
            return code.site;
    }
    return isCancer(condition) ? std::optional(CancerSite::Other) : std::nullopt;
}

std::string_view icdOf(CancerSite site)
{
    if (site == CancerSite::SecondBreast)
        return "C50";
    // The categories of colon and rectum are three; none of them says "either".
    const auto* found = std::find_if(std::begin(kSiteCodes),
                                     std::end(kSiteCodes),
                                     [&](const SiteCode& code) { return code.site == site; });
    return found == std::end(kSiteCodes) || site == CancerSite::Colorectal ? std::string_view{}
                                                                           : found->icd10;
}

} // namespace consilium::interchange::fhir
