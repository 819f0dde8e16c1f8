#include <QtGlobal>

namespace consilium::ui
{

/// Names, claims, people, outcomes and inputs of the shipped models, so that translators find them.
/// A test looks up every one of the cards.
extern const char* const kModelWords[] = {
    QT_TRANSLATE_NOOP("Term", "Survival with acute myeloid leukaemia"),
    QT_TRANSLATE_NOOP(
        "Term",
        "How long people like this lived when they were treated intensively in three "
        "German-Austrian trials. It does not say what a treatment or a transplant adds."),
    QT_TRANSLATE_NOOP("Term", "death from any cause"),
    QT_TRANSLATE_NOOP("Term", "1, 3 and 5 years from trial entry"),
    QT_TRANSLATE_NOOP("Term",
                      "1,232 adults with acute myeloid leukaemia treated intensively in the trials "
                      "AMLHD98A, AMLHD98B and AMLSG 07-04."),
    QT_TRANSLATE_NOOP("Term",
                      "Trained on data of a research repository (GPL-3.0) without separate terms; "
                      "ask the authors before commercial use."),
    QT_TRANSLATE_NOOP("Term", "male sex"),
    QT_TRANSLATE_NOOP("Term", "haemoglobin"),
    QT_TRANSLATE_NOOP("Term", "white blood cells"),
    QT_TRANSLATE_NOOP("Term", "lactate dehydrogenase"),
    QT_TRANSLATE_NOOP("Term", "blasts in the marrow"),
    QT_TRANSLATE_NOOP("Term", "blasts in the blood"),
    QT_TRANSLATE_NOOP("Term", "enlarged spleen"),
    QT_TRANSLATE_NOOP("Term", "kind of leukaemia"),
    QT_TRANSLATE_NOOP("Term", "normal karyotype"),
    QT_TRANSLATE_NOOP("Term", "Response to atezolizumab in urothelial cancer"),
    QT_TRANSLATE_NOOP(
        "Term",
        "How often people with metastatic urothelial cancer like this responded to atezolizumab. "
        "It does not say what another treatment, or none, would have done."),
    QT_TRANSLATE_NOOP("Term",
                      "People with metastatic urothelial cancer given atezolizumab in the "
                      "single-arm trial IMvigor210."),
    QT_TRANSLATE_NOOP("Term", "PD-L1 on immune cells"),
    QT_TRANSLATE_NOOP("Term", "spread"),
    QT_TRANSLATE_NOOP("Term", "platinum before"),
    QT_TRANSLATE_NOOP("Term", "tobacco"),
    QT_TRANSLATE_NOOP("Term", "Recurrence after breast cancer surgery"),
    QT_TRANSLATE_NOOP("Term",
                      "How long people like this stayed alive without recurrence with the "
                      "treatment they were given. It does not say what a treatment adds."),
    QT_TRANSLATE_NOOP("Term", "recurrence or death"),
    QT_TRANSLATE_NOOP("Term", "2 and 5 years from surgery"),
    QT_TRANSLATE_NOOP("Term",
                      "2,982 women with primary breast cancer of the Rotterdam tumour bank, "
                      "operated on from 1978 to 1993."),
    QT_TRANSLATE_NOOP("Term", "age at surgery"),
    QT_TRANSLATE_NOOP("Term", "after the menopause"),
    QT_TRANSLATE_NOOP("Term", "tumour size class"),
    QT_TRANSLATE_NOOP("Term", "grade"),
    QT_TRANSLATE_NOOP("Term", "positive lymph nodes"),
    QT_TRANSLATE_NOOP("Term", "progesterone receptor"),
    QT_TRANSLATE_NOOP("Term", "oestrogen receptor"),
    QT_TRANSLATE_NOOP("Term", "hormone therapy given"),
    QT_TRANSLATE_NOOP("Term", "chemotherapy given"),
    QT_TRANSLATE_NOOP("Term", "Survival of breast cancer itself"),
    QT_TRANSLATE_NOOP("Term",
                      "How long women like this lived with the treatment they were given, if "
                      "nothing else had ended their life. It does not say what a treatment adds."),
    QT_TRANSLATE_NOOP("Term", "death from breast cancer"),
    QT_TRANSLATE_NOOP("Term", "5, 10 and 15 years from diagnosis"),
    QT_TRANSLATE_NOOP(
        "Term",
        "Women with early or locally advanced breast cancer treated at five centres in the United "
        "Kingdom and Canada from 1977 to 2005. Nobody was given trastuzumab or later drugs."),
    QT_TRANSLATE_NOOP("Term", "age at diagnosis"),
    QT_TRANSLATE_NOOP("Term", "tumour size"),
    QT_TRANSLATE_NOOP("Term", "oestrogen receptor positive"),
    QT_TRANSLATE_NOOP("Term", "progesterone receptor positive"),
    QT_TRANSLATE_NOOP("Term", "HER2 positive"),
    QT_TRANSLATE_NOOP("Term", "tumour stage"),
    QT_TRANSLATE_NOOP("Term", "intrinsic subtype (PAM50 and claudin-low)"),
    QT_TRANSLATE_NOOP("Term", "mutations per megabase of the panel"),
    QT_TRANSLATE_NOOP("Term", "mastectomy"),
    QT_TRANSLATE_NOOP("Term", "radiotherapy given"),
    QT_TRANSLATE_NOOP("Term", "Survival after breast cancer"),
    QT_TRANSLATE_NOOP("Term",
                      "How long women like this lived with the treatment they were given. It does "
                      "not say what a treatment adds."),
    QT_TRANSLATE_NOOP("Term", "Survival after colon cancer by randomised treatment"),
    QT_TRANSLATE_NOOP(
        "Term",
        "What was seen in the arms of a randomised trial: the difference between arms is the "
        "average effect of the treatment, the same for everybody on the scale of the hazard."),
    QT_TRANSLATE_NOOP("Term", "3 and 5 years from randomisation"),
    QT_TRANSLATE_NOOP("Term",
                      "People with resected stage B2 or C colon cancer of the trial of levamisole "
                      "with fluorouracil (intergroup, entered 1984 to 1987)."),
    QT_TRANSLATE_NOOP("Term", "randomised arm"),
    QT_TRANSLATE_NOOP("Term", "more than four positive lymph nodes"),
    QT_TRANSLATE_NOOP("Term", "differentiation"),
    QT_TRANSLATE_NOOP("Term", "local extent"),
    QT_TRANSLATE_NOOP("Term", "long time from surgery to registration"),
    QT_TRANSLATE_NOOP("Term", "obstruction by the tumour"),
    QT_TRANSLATE_NOOP("Term", "perforation"),
    QT_TRANSLATE_NOOP("Term", "adherence to nearby organs"),
    QT_TRANSLATE_NOOP("Term", "Recurrence after colon cancer by randomised treatment"),
    QT_TRANSLATE_NOOP("Term", "recurrence"),
    QT_TRANSLATE_NOOP("Term", "Drug response of blood cancer cells outside the body"),
    QT_TRANSLATE_NOOP("Term",
                      "How many cells of samples like this were still alive after a drug in a "
                      "dish, as a share of untreated cells. It is no clinical benefit."),
    QT_TRANSLATE_NOOP("Term",
                      "living cells, mean of five concentrations, as a share of the untreated"),
    QT_TRANSLATE_NOOP("Term", "after the incubation of the study"),
    QT_TRANSLATE_NOOP("Term",
                      "Blood or marrow samples of people with blood cancers, three of four with "
                      "chronic lymphocytic leukaemia, each exposed to 64 drugs."),
    QT_TRANSLATE_NOOP("Term", "drug"),
    QT_TRANSLATE_NOOP("Term", "what the drug acts on"),
    QT_TRANSLATE_NOOP("Term", "diagnosis"),
    QT_TRANSLATE_NOOP("Term", "age at the sample"),
    QT_TRANSLATE_NOOP("Term", "no treatment before the sample"),
    QT_TRANSLATE_NOOP("Term", "methylation group"),
    QT_TRANSLATE_NOOP("Term", "IGHV mutated"),
    QT_TRANSLATE_NOOP("Term", "Fine-needle aspirate of the breast"),
    QT_TRANSLATE_NOOP("Term",
                      "How often an aspirate with nuclei measured like these was malignant in one "
                      "laboratory. It is an aid to the cytologist, not a diagnosis."),
    QT_TRANSLATE_NOOP("Term", "malignant"),
    QT_TRANSLATE_NOOP("Term", "at the time of the aspirate"),
    QT_TRANSLATE_NOOP("Term",
                      "Fine-needle aspirates of breast masses of one US hospital, with more "
                      "malignant ones (37 %) than a clinic sees."),
    QT_TRANSLATE_NOOP("Term", "Response to immune checkpoint inhibitors"),
    QT_TRANSLATE_NOOP(
        "Term",
        "How often people like this responded when they were given a checkpoint inhibitor. It does "
        "not say what another treatment, or none, would have done."),
    QT_TRANSLATE_NOOP("Term",
                      "People with solid tumours of 16 types treated with PD-1, PD-L1 or CTLA-4 "
                      "antibodies at one US centre, begun from 2015 to 2017; 94 % had stage IV "
                      "disease. Other agents given with them are not recorded."),
    QT_TRANSLATE_NOOP("Term", "Survival on immune checkpoint inhibitors"),
    QT_TRANSLATE_NOOP("Term",
                      "How long people like this lived after they began a checkpoint inhibitor. It "
                      "does not say what another treatment, or none, would have done."),
    QT_TRANSLATE_NOOP("Term", "12 and 24 months from the first dose"),
    QT_TRANSLATE_NOOP("Term",
                      "Trained on data that are open for research (GPL-3.0); ask their owners "
                      "before commercial use."),
    QT_TRANSLATE_NOOP("Term", "body mass index"),
    QT_TRANSLATE_NOOP("Term", "fraction of the genome with copy-number changes"),
    QT_TRANSLATE_NOOP("Term", "stage IV disease"),
    QT_TRANSLATE_NOOP("Term", "checkpoint drugs given"),
    QT_TRANSLATE_NOOP("Term", "Response to immune checkpoint inhibitors in lung cancer"),
    QT_TRANSLATE_NOOP("Term",
                      "How often people with non-small-cell lung cancer like this responded when "
                      "they were given a checkpoint inhibitor. It does not say what another "
                      "treatment, or none, would have done."),
    QT_TRANSLATE_NOOP("Term",
                      "People with non-small-cell lung cancer treated with PD-1 or PD-L1 "
                      "antibodies, some with a CTLA-4 antibody: 331 of one US centre (begun 2015 "
                      "to 2017) and 309 of several centres (Ravi et al. 2023)."),
    QT_TRANSLATE_NOOP("Term", "PD-L1, tumour proportion score"),
    QT_TRANSLATE_NOOP("Term", "ever smoked"),
    QT_TRANSLATE_NOOP("Term", "pack-years"),
    QT_TRANSLATE_NOOP("Term", "Warfarin dose"),
    QT_TRANSLATE_NOOP("Term",
                      "The weekly dose on which people like this were stable. It does not say what "
                      "happens at another dose, and it replaces no INR."),
    QT_TRANSLATE_NOOP("Term", "stable weekly dose"),
    QT_TRANSLATE_NOOP("Term", "the dose once stable"),
    QT_TRANSLATE_NOOP("Term",
                      "People of 21 groups on four continents on a stable dose of warfarin "
                      "(International Warfarin Pharmacogenetics Consortium)."),
    QT_TRANSLATE_NOOP("Term",
                      "Trained on PharmGKB (ClinPGx) data, CC BY-SA 4.0, which must not be sold: "
                      "ask ClinPGx before commercial use."),
    QT_TRANSLATE_NOOP("Term", "age in decades"),
    QT_TRANSLATE_NOOP("Term", "height"),
    QT_TRANSLATE_NOOP("Term", "weight"),
    QT_TRANSLATE_NOOP("Term", "VKORC1 rs9923231, number of A alleles"),
    QT_TRANSLATE_NOOP("Term", "CYP2C9 *2 alleles"),
    QT_TRANSLATE_NOOP("Term", "CYP2C9 *3 alleles"),
    QT_TRANSLATE_NOOP("Term", "amiodarone"),
    QT_TRANSLATE_NOOP("Term", "carbamazepine"),
    QT_TRANSLATE_NOOP("Term", "phenytoin"),
    QT_TRANSLATE_NOOP("Term", "simvastatin"),
    QT_TRANSLATE_NOOP("Term", "atorvastatin"),
    QT_TRANSLATE_NOOP("Term", "aspirin"),
    QT_TRANSLATE_NOOP("Term", "sulfonamide antibiotic"),
    QT_TRANSLATE_NOOP("Term", "azole antifungal"),
    QT_TRANSLATE_NOOP("Term", "diabetes"),
    QT_TRANSLATE_NOOP("Term", "heart failure"),
    QT_TRANSLATE_NOOP("Term", "heart valve replaced"),
    QT_TRANSLATE_NOOP("Term", "smokes now"),
    QT_TRANSLATE_NOOP("Term", "target INR"),
};

} // namespace consilium::ui
