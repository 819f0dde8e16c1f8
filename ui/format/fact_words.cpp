#include <QtGlobal>

namespace consilium::ui
{

/// Labels of the groups of conditions of the knowledge pack, so that translators find them. A test
/// looks up every one of the pack.
extern const char* const kConditionWords[] = {
    QT_TRANSLATE_NOOP("Term", "active gastrointestinal or oral ulcer"),
    QT_TRANSLATE_NOOP("Term", "active infection"),
    QT_TRANSLATE_NOOP("Term", "alcohol dependence or excessive drinking"),
    QT_TRANSLATE_NOOP("Term", "allogeneic stem-cell transplant"),
    QT_TRANSLATE_NOOP("Term", "alpha-gal syndrome (red-meat allergy)"),
    QT_TRANSLATE_NOOP("Term", "atrial fibrillation or flutter"),
    QT_TRANSLATE_NOOP("Term", "autoimmune disease"),
    QT_TRANSLATE_NOOP("Term", "bradycardia or heart block"),
    QT_TRANSLATE_NOOP("Term", "brain injury"),
    QT_TRANSLATE_NOOP("Term", "brain metastases"),
    QT_TRANSLATE_NOOP("Term", "breast feeding"),
    QT_TRANSLATE_NOOP("Term", "cardiomyopathy"),
    QT_TRANSLATE_NOOP("Term", "Charcot-Marie-Tooth disease or another hereditary neuropathy"),
    QT_TRANSLATE_NOOP("Term", "chronic hepatitis B"),
    QT_TRANSLATE_NOOP("Term", "cirrhosis of the liver"),
    QT_TRANSLATE_NOOP("Term", "corneal or ocular surface disease"),
    QT_TRANSLATE_NOOP("Term", "coronary heart disease"),
    QT_TRANSLATE_NOOP("Term", "deep vein thrombosis or pulmonary embolism"),
    QT_TRANSLATE_NOOP("Term", "depression, psychosis or suicidality"),
    QT_TRANSLATE_NOOP("Term", "diabetes treated with insulin"),
    QT_TRANSLATE_NOOP("Term", "epilepsy or seizures"),
    QT_TRANSLATE_NOOP("Term", "falls or tendency to fall"),
    QT_TRANSLATE_NOOP("Term", "gastrointestinal bleeding"),
    QT_TRANSLATE_NOOP("Term", "gastrointestinal perforation or fistula"),
    QT_TRANSLATE_NOOP("Term", "graft-versus-host disease"),
    QT_TRANSLATE_NOOP("Term", "haematopoietic stem-cell transplant"),
    QT_TRANSLATE_NOOP("Term", "haemoptysis"),
    QT_TRANSLATE_NOOP("Term", "hepatitis B, present or past"),
    QT_TRANSLATE_NOOP("Term", "HIV infection"),
    QT_TRANSLATE_NOOP("Term", "immune deficiency"),
    QT_TRANSLATE_NOOP("Term", "interstitial lung disease or pneumonitis"),
    QT_TRANSLATE_NOOP("Term", "long QT syndrome or prolonged QT"),
    QT_TRANSLATE_NOOP("Term", "myasthenia gravis"),
    QT_TRANSLATE_NOOP("Term", "myocardial infarction"),
    QT_TRANSLATE_NOOP("Term", "osteoporosis or fragility fracture"),
    QT_TRANSLATE_NOOP("Term", "pancreatitis"),
    QT_TRANSLATE_NOOP("Term", "peripheral or hereditary neuropathy"),
    QT_TRANSLATE_NOOP("Term", "pleural effusion or ascites"),
    QT_TRANSLATE_NOOP("Term", "pregnancy"),
    QT_TRANSLATE_NOOP("Term", "radiotherapy of the mediastinum or chest"),
    QT_TRANSLATE_NOOP("Term", "radiotherapy of the pelvis"),
    QT_TRANSLATE_NOOP("Term",
                      "retinal vein occlusion or a risk for it (uncontrolled glaucoma, "
                      "hyperviscosity, hypercoagulability)"),
    QT_TRANSLATE_NOOP("Term", "retinal vein occlusion or other retinal disease"),
    QT_TRANSLATE_NOOP("Term",
                      "severe (grade 3 or 4) immune-related event on a checkpoint inhibitor"),
    QT_TRANSLATE_NOOP("Term", "severe arrhythmia"),
    QT_TRANSLATE_NOOP("Term", "severe obesity"),
    QT_TRANSLATE_NOOP("Term", "severe or recent bleeding"),
    QT_TRANSLATE_NOOP("Term", "severely low magnesium"),
    QT_TRANSLATE_NOOP("Term", "severely low potassium"),
    QT_TRANSLATE_NOOP("Term", "solid organ transplant"),
    QT_TRANSLATE_NOOP(
        "Term", "Stevens-Johnson syndrome, toxic epidermal necrolysis or erythema multiforme"),
    QT_TRANSLATE_NOOP("Term", "stroke or transient ischaemic attack"),
    QT_TRANSLATE_NOOP("Term", "stroke, transient ischaemic attack or arterial occlusion"),
    QT_TRANSLATE_NOOP("Term", "torsades de pointes"),
    QT_TRANSLATE_NOOP("Term", "toxic epidermal necrolysis"),
    QT_TRANSLATE_NOOP("Term", "tuberculosis, active or latent"),
    QT_TRANSLATE_NOOP("Term", "type 1 diabetes"),
    QT_TRANSLATE_NOOP("Term", "type 2 diabetes"),
    QT_TRANSLATE_NOOP("Term", "uncompensated heart failure"),
    QT_TRANSLATE_NOOP("Term", "uncontrolled diabetes"),
    QT_TRANSLATE_NOOP("Term", "uncontrolled hypertension"),
    QT_TRANSLATE_NOOP("Term", "unhealed wound"),
    QT_TRANSLATE_NOOP("Term", "unstable angina"),
    QT_TRANSLATE_NOOP("Term", "vaccination with a live vaccine"),
    QT_TRANSLATE_NOOP("Term", "ventricular arrhythmia"),
    QT_TRANSLATE_NOOP("Term", "wish for children after treatment"),
};

/// Habits that rules ask for, and the kinds of them.
extern const char* const kHabitWords[] = {
    QT_TRANSLATE_NOOP("Term", "grapefruit"),
    QT_TRANSLATE_NOOP("Term", "St John's wort"),
    QT_TRANSLATE_NOOP("Term", "outdoor"),
    QT_TRANSLATE_NOOP("Term", "driver"),
    QT_TRANSLATE_NOOP("Term", "folic acid"),
    QT_TRANSLATE_NOOP("Term", "fine motor"),
    QT_TRANSLATE_NOOP("Term", "fish oil"),
    QT_TRANSLATE_NOOP("Term", "vitamin E"),
    QT_TRANSLATE_NOOP("Term", "construction"),
    QT_TRANSLATE_NOOP("Term", "antioxidant"),
    QT_TRANSLATE_NOOP("Term", "iron supplement"),
    QT_TRANSLATE_NOOP("Term", "vitamin B12"),
    QT_TRANSLATE_NOOP("Term", "acetyl-L-carnitine"),
    QT_TRANSLATE_NOOP("Term", "cold store"),
    QT_TRANSLATE_NOOP("Term", "supplement"),
    QT_TRANSLATE_NOOP("Term", "sun"),
    QT_TRANSLATE_NOOP("Term", "workplace"),
    QT_TRANSLATE_NOOP("Term", "activity"),
    QT_TRANSLATE_NOOP("Term", "diet"),
    QT_TRANSLATE_NOOP("Term", "supplements and herbal remedies"),
    QT_TRANSLATE_NOOP("Term", "sun exposure"),
    QT_TRANSLATE_NOOP("Term", "work"),
    QT_TRANSLATE_NOOP("Term", "physical activity"),
};

/// Measures of rules that no calculator has.
extern const char* const kMeasureWords[] = {
    QT_TRANSLATE_NOOP("Term", "ldh"),
    QT_TRANSLATE_NOOP("Term", "glomerular filtration (CKD-EPI 2021)"),
    QT_TRANSLATE_NOOP("Term", "lipase, as a multiple of the upper limit"),
    QT_TRANSLATE_NOOP("Term", "calcium"),
    QT_TRANSLATE_NOOP("Term", "left ventricular ejection fraction"),
    QT_TRANSLATE_NOOP("Term", "ejection fraction"),
    QT_TRANSLATE_NOOP("Term", "QTc interval"),
    QT_TRANSLATE_NOOP("Term", "diastolic blood pressure"),
    QT_TRANSLATE_NOOP("Term", "body height"),
    QT_TRANSLATE_NOOP("Term", "pack-years of smoking"),
    QT_TRANSLATE_NOOP("Term", "alcohol"),
};

/// What settles a fact that is not known.
extern const char* const kQuestionWords[] = {
    QT_TRANSLATE_NOOP("Term", "body weight and height within the range of the formula"),
    QT_TRANSLATE_NOOP("Term", "date of the last surgery"),
    QT_TRANSLATE_NOOP("Term", "date of the last radiotherapy"),
    QT_TRANSLATE_NOOP("Term", "tobacco use"),
    QT_TRANSLATE_NOOP("Term", "medication list"),
    QT_TRANSLATE_NOOP("Term", "alcohol intake"),
    QT_TRANSLATE_NOOP("Term", "more precise tumour type"),
    QT_TRANSLATE_NOOP("Term", "surgery"),
    QT_TRANSLATE_NOOP("Term", "radiotherapy"),
};

/// Markers whose states have names of their own.
extern const char* const kMarkerWords[] = {
    QT_TRANSLATE_NOOP("Term", "MSI high"),
    QT_TRANSLATE_NOOP("Term", "MSI stable"),
    QT_TRANSLATE_NOOP("Term", "MMR deficient"),
    QT_TRANSLATE_NOOP("Term", "MMR proficient"),
    QT_TRANSLATE_NOOP("Term", "HER2 low"),
    QT_TRANSLATE_NOOP("Term", "HER2 ultralow"),
};

} // namespace consilium::ui
