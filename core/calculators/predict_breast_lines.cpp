#include "core/calculators/predict_breast_lines.h"

namespace consilium::calculators
{

const std::vector<ResultLine>& resultLines22()
{
    static const std::vector<ResultLine> lines{
        {ResultLine::Kind::Alive,
         {},
         {{
             {"os_surgery_y5", "Alive after 5 years, surgery only"},
             {"os_surgery_y10", "Alive after 10 years, surgery only"},
             {"os_surgery_y15", "Alive after 15 years, surgery only"},
         }}},
        {ResultLine::Kind::Alive,
         {.hasHormone = true},
         {{
             {"os_h_y5", "Alive after 5 years, surgery and, where selected, hormone therapy"},
             {"os_h_y10", "Alive after 10 years, surgery and, where selected, hormone therapy"},
             {"os_h_y15", "Alive after 15 years, surgery and, where selected, hormone therapy"},
         }}},
        {ResultLine::Kind::Alive,
         {.hasHormone = true, .hasChemotherapy = true},
         {{
             {"os_hc_y5",
              "Alive after 5 years, surgery and, where selected, hormone therapy and chemotherapy"},
             {"os_hc_y10",
              "Alive after 10 years, surgery and, where selected, hormone therapy and "
              "chemotherapy"},
             {"os_hc_y15",
              "Alive after 15 years, surgery and, where selected, hormone therapy and "
              "chemotherapy"},
         }}},
        {ResultLine::Kind::Alive,
         {.hasHormone = true, .hasChemotherapy = true, .hasTrastuzumab = true},
         {{
             {"os_hct_y5",
              "Alive after 5 years, surgery and, where selected, hormone therapy, chemotherapy and "
              "trastuzumab"},
             {"os_hct_y10",
              "Alive after 10 years, surgery and, where selected, hormone therapy, chemotherapy "
              "and trastuzumab"},
             {"os_hct_y15",
              "Alive after 15 years, surgery and, where selected, hormone therapy, chemotherapy "
              "and trastuzumab"},
         }}},
        {ResultLine::Kind::Alive,
         {.hasHormone = true,
          .hasChemotherapy = true,
          .hasTrastuzumab = true,
          .hasBisphosphonate = true},
         {{
             {"os_hctb_y5",
              "Alive after 5 years, surgery and, where selected, hormone therapy, chemotherapy, "
              "trastuzumab and "
              "bisphosphonate"},
             {"os_hctb_y10",
              "Alive after 10 years, surgery and, where selected, hormone therapy, chemotherapy, "
              "trastuzumab and "
              "bisphosphonate"},
             {"os_hctb_y15",
              "Alive after 15 years, surgery and, where selected, hormone therapy, chemotherapy, "
              "trastuzumab and "
              "bisphosphonate"},
         }}},
        {ResultLine::Kind::OfBreastCancer,
         {},
         {{
             {"brdeath_surgery_y5", "Died of breast cancer within 5 years, surgery only"},
             {"brdeath_surgery_y10", "Died of breast cancer within 10 years, surgery only"},
             {"brdeath_surgery_y15", "Died of breast cancer within 15 years, surgery only"},
         }}},
        {ResultLine::Kind::OfBreastCancer,
         {.hasHormone = true,
          .hasChemotherapy = true,
          .hasTrastuzumab = true,
          .hasBisphosphonate = true},
         {{
             {"brdeath_hctb_y5",
              "Died of breast cancer within 5 years, surgery and, where selected, hormone therapy, "
              "chemotherapy, "
              "trastuzumab and bisphosphonate"},
             {"brdeath_hctb_y10",
              "Died of breast cancer within 10 years, surgery and, where selected, hormone "
              "therapy, chemotherapy, "
              "trastuzumab and bisphosphonate"},
             {"brdeath_hctb_y15",
              "Died of breast cancer within 15 years, surgery and, where selected, hormone "
              "therapy, chemotherapy, "
              "trastuzumab and bisphosphonate"},
         }}},
        {ResultLine::Kind::OfOther,
         {},
         {{
             {"othdeath_surgery_y5", "Died of another cause within 5 years, surgery only"},
             {"othdeath_surgery_y10", "Died of another cause within 10 years, surgery only"},
             {"othdeath_surgery_y15", "Died of another cause within 15 years, surgery only"},
         }}},
        {ResultLine::Kind::OfOther,
         {.hasHormone = true,
          .hasChemotherapy = true,
          .hasTrastuzumab = true,
          .hasBisphosphonate = true},
         {{
             {"othdeath_hctb_y5",
              "Died of another cause within 5 years, surgery and, where selected, hormone therapy, "
              "chemotherapy, "
              "trastuzumab and bisphosphonate"},
             {"othdeath_hctb_y10",
              "Died of another cause within 10 years, surgery and, where selected, hormone "
              "therapy, chemotherapy, "
              "trastuzumab and bisphosphonate"},
             {"othdeath_hctb_y15",
              "Died of another cause within 15 years, surgery and, where selected, hormone "
              "therapy, chemotherapy, "
              "trastuzumab and bisphosphonate"},
         }}},
    };
    return lines;
}

const ResultLine& extendedLine22()
{
    static const ResultLine line{
        ResultLine::Kind::Alive,
        {.hasHormone = true,
         .isExtended = true,
         .hasChemotherapy = true,
         .hasTrastuzumab = true,
         .hasBisphosphonate = true},
        {{
            {"os_h10ctb_y5",
             "Alive after 5 years, surgery and, where selected, hormone therapy for 10 years, "
             "chemotherapy, trastuzumab and bisphosphonate"},
            {"os_h10ctb_y10",
             "Alive after 10 years, surgery and, where selected, hormone therapy for 10 "
             "years, chemotherapy, trastuzumab and bisphosphonate"},
            {"os_h10ctb_y15",
             "Alive after 15 years, surgery and, where selected, hormone therapy for 10 "
             "years, chemotherapy, trastuzumab and bisphosphonate"},
        }}};
    return line;
}

const std::vector<ResultLine>& resultLines3()
{
    static const std::vector<ResultLine> lines{
        {ResultLine::Kind::Alive,
         {},
         {{
             {"os_surgery_y5", "Alive after 5 years, surgery only"},
             {"os_surgery_y10", "Alive after 10 years, surgery only"},
             {"os_surgery_y15", "Alive after 15 years, surgery only"},
         }}},
        {ResultLine::Kind::Alive,
         {.hasRadiotherapy = true},
         {{
             {"os_r_y5", "Alive after 5 years, surgery and, where selected, radiotherapy"},
             {"os_r_y10", "Alive after 10 years, surgery and, where selected, radiotherapy"},
             {"os_r_y15", "Alive after 15 years, surgery and, where selected, radiotherapy"},
         }}},
        {ResultLine::Kind::Alive,
         {.hasRadiotherapy = true, .hasHormone = true},
         {{
             {"os_rh_y5",
              "Alive after 5 years, surgery and, where selected, radiotherapy and hormone therapy"},
             {"os_rh_y10",
              "Alive after 10 years, surgery and, where selected, radiotherapy and hormone "
              "therapy"},
             {"os_rh_y15",
              "Alive after 15 years, surgery and, where selected, radiotherapy and hormone "
              "therapy"},
         }}},
        {ResultLine::Kind::Alive,
         {.hasRadiotherapy = true, .hasHormone = true, .hasChemotherapy = true},
         {{
             {"os_rhc_y5",
              "Alive after 5 years, surgery and, where selected, radiotherapy, hormone therapy and "
              "chemotherapy"},
             {"os_rhc_y10",
              "Alive after 10 years, surgery and, where selected, radiotherapy, hormone therapy "
              "and chemotherapy"},
             {"os_rhc_y15",
              "Alive after 15 years, surgery and, where selected, radiotherapy, hormone therapy "
              "and chemotherapy"},
         }}},
        {ResultLine::Kind::Alive,
         {.hasRadiotherapy = true,
          .hasHormone = true,
          .hasChemotherapy = true,
          .hasTrastuzumab = true},
         {{
             {"os_rhct_y5",
              "Alive after 5 years, surgery and, where selected, radiotherapy, hormone therapy, "
              "chemotherapy and "
              "trastuzumab"},
             {"os_rhct_y10",
              "Alive after 10 years, surgery and, where selected, radiotherapy, hormone therapy, "
              "chemotherapy and "
              "trastuzumab"},
             {"os_rhct_y15",
              "Alive after 15 years, surgery and, where selected, radiotherapy, hormone therapy, "
              "chemotherapy and "
              "trastuzumab"},
         }}},
        {ResultLine::Kind::Alive,
         {.hasRadiotherapy = true,
          .hasHormone = true,
          .hasChemotherapy = true,
          .hasTrastuzumab = true,
          .hasBisphosphonate = true},
         {{
             {"os_rhctb_y5",
              "Alive after 5 years, surgery and, where selected, radiotherapy, hormone therapy, "
              "chemotherapy, "
              "trastuzumab and bisphosphonate"},
             {"os_rhctb_y10",
              "Alive after 10 years, surgery and, where selected, radiotherapy, hormone therapy, "
              "chemotherapy, "
              "trastuzumab and bisphosphonate"},
             {"os_rhctb_y15",
              "Alive after 15 years, surgery and, where selected, radiotherapy, hormone therapy, "
              "chemotherapy, "
              "trastuzumab and bisphosphonate"},
         }}},
        {ResultLine::Kind::Alive,
         {.hasRadiotherapy = true,
          .hasHormone = true,
          .isExtended = true,
          .hasChemotherapy = true,
          .hasTrastuzumab = true,
          .hasBisphosphonate = true},
         {{
             {"os_rh10ctb_y5",
              "Alive after 5 years, surgery and, where selected, radiotherapy, hormone therapy for "
              "10 years, "
              "chemotherapy, trastuzumab and bisphosphonate"},
             {"os_rh10ctb_y10",
              "Alive after 10 years, surgery and, where selected, radiotherapy, hormone therapy "
              "for 10 years, "
              "chemotherapy, trastuzumab and bisphosphonate"},
             {"os_rh10ctb_y15",
              "Alive after 15 years, surgery and, where selected, radiotherapy, hormone therapy "
              "for 10 years, "
              "chemotherapy, trastuzumab and bisphosphonate"},
         }}},
        {ResultLine::Kind::Alive,
         {.hasHormone = true},
         {{
             {"os_h_y5", "Alive after 5 years, surgery and, where selected, hormone therapy"},
             {"os_h_y10", "Alive after 10 years, surgery and, where selected, hormone therapy"},
             {"os_h_y15", "Alive after 15 years, surgery and, where selected, hormone therapy"},
         }}},
        {ResultLine::Kind::Alive,
         {.hasHormone = true, .hasChemotherapy = true},
         {{
             {"os_hc_y5",
              "Alive after 5 years, surgery and, where selected, hormone therapy and chemotherapy"},
             {"os_hc_y10",
              "Alive after 10 years, surgery and, where selected, hormone therapy and "
              "chemotherapy"},
             {"os_hc_y15",
              "Alive after 15 years, surgery and, where selected, hormone therapy and "
              "chemotherapy"},
         }}},
        {ResultLine::Kind::OfBreastCancer,
         {},
         {{
             {"brdeath_surgery_y5", "Died of breast cancer within 5 years, surgery only"},
             {"brdeath_surgery_y10", "Died of breast cancer within 10 years, surgery only"},
             {"brdeath_surgery_y15", "Died of breast cancer within 15 years, surgery only"},
         }}},
        {ResultLine::Kind::OfBreastCancer,
         {.hasRadiotherapy = true,
          .hasHormone = true,
          .hasChemotherapy = true,
          .hasTrastuzumab = true,
          .hasBisphosphonate = true},
         {{
             {"brdeath_rhctb_y5",
              "Died of breast cancer within 5 years, surgery and, where selected, radiotherapy, "
              "hormone therapy, "
              "chemotherapy, trastuzumab and bisphosphonate"},
             {"brdeath_rhctb_y10",
              "Died of breast cancer within 10 years, surgery and, where selected, radiotherapy, "
              "hormone therapy, "
              "chemotherapy, trastuzumab and bisphosphonate"},
             {"brdeath_rhctb_y15",
              "Died of breast cancer within 15 years, surgery and, where selected, radiotherapy, "
              "hormone therapy, "
              "chemotherapy, trastuzumab and bisphosphonate"},
         }}},
        {ResultLine::Kind::OfOther,
         {},
         {{
             {"othdeath_surgery_y5", "Died of another cause within 5 years, surgery only"},
             {"othdeath_surgery_y10", "Died of another cause within 10 years, surgery only"},
             {"othdeath_surgery_y15", "Died of another cause within 15 years, surgery only"},
         }}},
        {ResultLine::Kind::OfOther,
         {.hasRadiotherapy = true,
          .hasHormone = true,
          .hasChemotherapy = true,
          .hasTrastuzumab = true,
          .hasBisphosphonate = true},
         {{
             {"othdeath_rhctb_y5",
              "Died of another cause within 5 years, surgery and, where selected, radiotherapy, "
              "hormone therapy, "
              "chemotherapy, trastuzumab and bisphosphonate"},
             {"othdeath_rhctb_y10",
              "Died of another cause within 10 years, surgery and, where selected, radiotherapy, "
              "hormone therapy, "
              "chemotherapy, trastuzumab and bisphosphonate"},
             {"othdeath_rhctb_y15",
              "Died of another cause within 15 years, surgery and, where selected, radiotherapy, "
              "hormone therapy, "
              "chemotherapy, trastuzumab and bisphosphonate"},
         }}},
    };
    return lines;
}

} // namespace consilium::calculators
