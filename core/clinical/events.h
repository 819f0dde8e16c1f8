#pragma once

#include "core/clinical/values.h"

#include <optional>

namespace consilium::clinical
{

/// Stage of a tumour at a date. T, N, M keep their prefix and text ("cT2a"); `group` is "IVB".
/// Systems other than TNM (FIGO, Rai, ISS ...) stand in `system` with `group`, never forced into T,
/// N, M.
struct Stage
{
    Header header;
    std::string tumour;
    PartialDate date;
    Assertion assertion = Assertion::Confirmed;
    std::string system;  ///< "TNM", "FIGO", ... empty not stated
    std::string edition; ///< "AJCC 8"
    std::string timing;  ///< "clinical", "pathological", empty not stated
    std::string group;
    std::string t;
    std::string n;
    std::string m;
    friend bool operator==(const Stage&, const Stage&) = default;
};

/// Whether a drug was ordered, given or reported: three different things.
enum class MedicationRecord { Ordered, Given, Reported };

/// One agent of a systemic cancer treatment, or any other medication (isCancerTreatment false).
struct Medication
{
    Header header;
    std::string tumour;
    MedicationRecord record = MedicationRecord::Reported;
    Assertion assertion = Assertion::Confirmed;
    Presence isCancerTreatment = Presence::Unknown;
    Concept drug;
    std::string ingredient; ///< name in the drug terminology; empty where not recognised
    std::string regimen;
    std::optional<int> line; ///< 1 is first line; empty not stated
    Intent intent = Intent::Unknown;
    Period period;
    std::string dose; ///< as written
    Concept reasonStopped;
    Presence stoppedForProgression = Presence::Unknown;
    friend bool operator==(const Medication&, const Medication&) = default;
};

struct Surgery
{
    Header header;
    std::string tumour;
    Assertion assertion = Assertion::Confirmed;
    Concept procedure;
    Concept site;
    Intent intent = Intent::Unknown;
    Period period;
    friend bool operator==(const Surgery&, const Surgery&) = default;
};

struct Radiotherapy
{
    Header header;
    std::string tumour;
    Assertion assertion = Assertion::Confirmed;
    Concept procedure;
    Concept site;
    Concept modality;
    Intent intent = Intent::Unknown;
    Period period;
    std::optional<double> doseGray;
    std::optional<int> fractions;
    friend bool operator==(const Radiotherapy&, const Radiotherapy&) = default;
};

enum class ResponseCategory {
    NotStated,
    Complete,
    Partial,
    Stable,
    Progression,
    NotEvaluable,
    Improved,
    Worse
};

/// Disease status. RECIST categories and the coarser improved/stable/worse are kept apart.
struct Response
{
    Header header;
    std::string tumour;
    PartialDate date;
    Assertion assertion = Assertion::Confirmed;
    ResponseCategory category = ResponseCategory::NotStated;
    bool isRecist = false;
    std::optional<double> sumOfDiametersMm;
    Concept statement;
    std::vector<Concept> evidence;
    friend bool operator==(const Response&, const Response&) = default;
};

enum class ObservationKind { Laboratory, TumourMarker, BodySize, VitalSign, Tumour, Other };

/// A measured or answered observation. Either quantity or concept or text holds the value; all
/// empty with a `dataAbsentReason` is "not measured", which is not a negative.
struct Observation
{
    Header header;
    std::string tumour;
    PartialDate date;
    std::string time; ///< "10:30:00" where stated
    ObservationKind kind = ObservationKind::Other;
    Assertion assertion = Assertion::Confirmed;
    Concept code;
    std::optional<Quantity> quantity;
    Concept value;
    std::string text;
    std::string dataAbsentReason;
    std::optional<Quantity> referenceLow;
    std::optional<Quantity> referenceHigh;
    std::string interpretation; ///< "H", "L", "N" as the source has it
    friend bool operator==(const Observation&, const Observation&) = default;
};

enum class PerformanceScale { Ecog, Karnofsky, Lansky };

struct PerformanceStatus
{
    Header header;
    PartialDate date;
    PerformanceScale scale = PerformanceScale::Ecog;
    Assertion assertion = Assertion::Confirmed;
    int value = 0; ///< ECOG 0 to 5; Karnofsky and Lansky 0 to 100
    friend bool operator==(const PerformanceStatus&, const PerformanceStatus&) = default;
};

struct AdverseEvent
{
    Header header;
    Assertion assertion = Assertion::Confirmed;
    Concept event;
    std::optional<int> grade; ///< CTCAE 1 to 5
    Period period;
    Concept suspected; ///< the drug
    friend bool operator==(const AdverseEvent&, const AdverseEvent&) = default;
};

struct Comorbidity
{
    Header header;
    Assertion assertion = Assertion::Confirmed;
    Presence presence = Presence::Present;
    Concept condition;
    Period period;
    friend bool operator==(const Comorbidity&, const Comorbidity&) = default;
};

/// `isNoKnownAllergy`: the statement that there is none, which differs from no statement.
struct Allergy
{
    Header header;
    Assertion assertion = Assertion::Confirmed;
    Concept substance;
    bool isNoKnownAllergy = false;
    std::string criticality; ///< "high", "low", "unable-to-assess"
    std::string severity;    ///< of the worst reaction: "mild", "moderate", "severe"
    std::vector<Concept> reactions;
    PartialDate date;
    friend bool operator==(const Allergy&, const Allergy&) = default;
};

struct FamilyMember
{
    Header header;
    Assertion assertion = Assertion::Confirmed;
    Concept relationship;
    Presence deceased = Presence::Unknown;

    struct Condition
    {
        Concept condition;
        std::optional<double> onsetAgeYears;
        std::string onsetText;
        friend bool operator==(const Condition&, const Condition&) = default;
    };

    std::vector<Condition> conditions;
    friend bool operator==(const FamilyMember&, const FamilyMember&) = default;
};

struct ImagingStudy
{
    Header header;
    PartialDate date;
    Assertion assertion = Assertion::Confirmed;
    std::string studyUid;
    std::vector<std::string> modalities;
    std::string description;
    int series = 0;
    int instances = 0;
    friend bool operator==(const ImagingStudy&, const ImagingStudy&) = default;
};

/// A report or letter. `conclusion` is its text, where stated.
struct Document
{
    Header header;
    PartialDate date;
    Assertion assertion = Assertion::Confirmed;
    Concept type;
    std::string title;
    std::string conclusion;
    std::vector<std::string> results; ///< references as written
    friend bool operator==(const Document&, const Document&) = default;
};

struct BoardDecision
{
    Header header;
    PartialDate date;
    std::string question;
    std::string decision;
    friend bool operator==(const BoardDecision&, const BoardDecision&) = default;
};

enum class LifestyleKind {
    Tobacco,
    PackYears,
    Alcohol,
    Activity,
    Diet,
    Supplement,
    Sun,
    Workplace
};

/// First-class lifestyle entry. For Tobacco, `status` is "current", "former", "never" or "unknown".
struct Lifestyle
{
    Header header;
    PartialDate date;
    LifestyleKind kind = LifestyleKind::Tobacco;
    Assertion assertion = Assertion::Confirmed;
    std::string status;
    Concept statement;
    std::optional<Quantity> quantity;
    PartialDate quit;
    friend bool operator==(const Lifestyle&, const Lifestyle&) = default;
};

BOOST_DESCRIBE_STRUCT(Stage,
                      (),
                      (header, tumour, date, assertion, system, edition, timing, group, t, n, m))
BOOST_DESCRIBE_ENUM(MedicationRecord, Ordered, Given, Reported)
BOOST_DESCRIBE_STRUCT(Medication,
                      (),
                      (header,
                       tumour,
                       record,
                       assertion,
                       isCancerTreatment,
                       drug,
                       ingredient,
                       regimen,
                       line,
                       intent,
                       period,
                       dose,
                       reasonStopped,
                       stoppedForProgression))
BOOST_DESCRIBE_STRUCT(Surgery, (), (header, tumour, assertion, procedure, site, intent, period))
BOOST_DESCRIBE_STRUCT(
    Radiotherapy,
    (),
    (header, tumour, assertion, procedure, site, modality, intent, period, doseGray, fractions))
BOOST_DESCRIBE_ENUM(ResponseCategory,
                    NotStated,
                    Complete,
                    Partial,
                    Stable,
                    Progression,
                    NotEvaluable,
                    Improved,
                    Worse)
BOOST_DESCRIBE_STRUCT(
    Response,
    (),
    (header, tumour, date, assertion, category, isRecist, sumOfDiametersMm, statement, evidence))
BOOST_DESCRIBE_ENUM(ObservationKind, Laboratory, TumourMarker, BodySize, VitalSign, Tumour, Other)
BOOST_DESCRIBE_STRUCT(Observation,
                      (),
                      (header,
                       tumour,
                       date,
                       time,
                       kind,
                       assertion,
                       code,
                       quantity,
                       value,
                       text,
                       dataAbsentReason,
                       referenceLow,
                       referenceHigh,
                       interpretation))
BOOST_DESCRIBE_ENUM(PerformanceScale, Ecog, Karnofsky, Lansky)
BOOST_DESCRIBE_STRUCT(PerformanceStatus, (), (header, date, scale, assertion, value))
BOOST_DESCRIBE_STRUCT(AdverseEvent, (), (header, assertion, event, grade, period, suspected))
BOOST_DESCRIBE_STRUCT(Comorbidity, (), (header, assertion, presence, condition, period))
BOOST_DESCRIBE_STRUCT(
    Allergy,
    (),
    (header, assertion, substance, isNoKnownAllergy, criticality, severity, reactions, date))
BOOST_DESCRIBE_STRUCT(FamilyMember::Condition, (), (condition, onsetAgeYears, onsetText))
BOOST_DESCRIBE_STRUCT(FamilyMember, (), (header, assertion, relationship, deceased, conditions))
BOOST_DESCRIBE_STRUCT(
    ImagingStudy,
    (),
    (header, date, assertion, studyUid, modalities, description, series, instances))
BOOST_DESCRIBE_STRUCT(Document, (), (header, date, assertion, type, title, conclusion, results))
BOOST_DESCRIBE_STRUCT(BoardDecision, (), (header, date, question, decision))
BOOST_DESCRIBE_ENUM(
    LifestyleKind, Tobacco, PackYears, Alcohol, Activity, Diet, Supplement, Sun, Workplace)
BOOST_DESCRIBE_STRUCT(Lifestyle,
                      (),
                      (header, date, kind, assertion, status, statement, quantity, quit))

} // namespace consilium::clinical
