#include "core/services/calculator_prefill.h"
#include "tests/support/builders.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::services;
using clinical::Assertion;
using clinical::Presence;
using tests::date;
using tests::day;
using tests::laboratory;

// Every person, value and date here is invented.
class TestCalculatorPrefill : public QObject
{
    Q_OBJECT

    terminology::TumourTree m_tumours;

    CalculatorPrefill of(const clinical::Case& record,
                         const char* calculator,
                         const calculators::Cells& given = {},
                         const char* today = "2026-10-10") const
    {
        return prefill(record, *calculators::find(calculator), given, m_tumours, day(today));
    }

    static const PrefilledField* find(const CalculatorPrefill& all, const std::string& field)
    {
        const auto found =
            std::find_if(all.fields.begin(), all.fields.end(), [&](const PrefilledField& one) {
                return one.field == field;
            });
        return found == all.fields.end() ? nullptr : &*found;
    }

    /// The cell; "-" where the record says nothing of it, the reason where it is left empty.
    static QString said(const CalculatorPrefill& all, const std::string& field)
    {
        const auto* found = find(all, field);
        if (found == nullptr)
            return QStringLiteral("-");
        if (!found->cell.empty())
            return QString::fromStdString(found->cell);
        return QString::fromStdString(found->remarks.front().english());
    }

    static bool remarks(const std::vector<Message>& all, const char* start)
    {
        return std::any_of(all.begin(), all.end(), [&](const Message& one) {
            return one.english().starts_with(start);
        });
    }

    static clinical::Case person()
    {
        auto record = tests::patientWith("LUAD", "IV");
        record.sources.push_back({"invented.json", {}, "fhir-r4", {}});
        return record;
    }

    static void add(clinical::Case& record,
                    const char* loinc,
                    const char* number,
                    const char* unit,
                    const char* iso,
                    const char* time = "")
    {
        auto one = laboratory(loinc, number, unit, iso);
        one.header.key += time;
        one.header.provenance.source = 0;
        one.time = time;
        record.observations.push_back(std::move(one));
    }

    static clinical::Comorbidity illness(const clinical::Concept& what, Presence presence)
    {
        clinical::Comorbidity entry;
        entry.header.key = "comorbidity|" + what.label();
        entry.condition = what;
        entry.presence = presence;
        return entry;
    }

    static void smokes(clinical::Case& record, const char* status, const char* iso)
    {
        clinical::Lifestyle entry;
        entry.header.key = std::string("tobacco|") + status + iso;
        entry.status = status;
        entry.date = date(iso);
        record.lifestyle.push_back(entry);
    }

    static void relative(clinical::Case& record,
                         const clinical::Concept& who,
                         const char* illness,
                         std::optional<double> age)
    {
        clinical::FamilyMember member;
        member.header.key = "relative|" + who.label() + illness;
        member.relationship = who;
        member.conditions.push_back({tests::text(illness), age, {}});
        record.family.push_back(member);
    }

private Q_SLOTS:

    void initTestCase()
    {
        QFile file(QStringLiteral(CONSILIUM_SOURCE_DIR "/resources/knowledge/oncotree.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_tumours = terminology::TumourTree::parse(file.readAll().toStdString()).value();
    }

    /// What nobody recorded stays empty, whatever the calculator asks.
    void nothingRecordedStaysEmpty()
    {
        clinical::Case record;
        for (const auto& calculator : calculators::catalogue()) {
            const auto found = prefill(record, calculator, {}, m_tumours, day("2026-10-10"));
            QVERIFY2(found.fields.empty(), std::string(calculator.id).c_str());
            QVERIFY2(found.visits.empty(), std::string(calculator.id).c_str());
        }
    }

    /// A whole form: each value in the unit of its input, with what it rests on.
    void aFormIsFilledWithDatesAndSources()
    {
        auto record = person();
        add(record, "2160-0", "0.92", "mg/dL", "2026-10-02");
        add(record, "29463-7", "72", "kg", "2026-10-01");
        add(record, "8302-2", "1.80", "m", "2019-05-01");
        const auto found = of(record, "renal_bsa");
        QCOMPARE(said(found, "age_years"), QStringLiteral("66"));
        QCOMPARE(said(found, "sex"), QStringLiteral("female"));
        QCOMPARE(said(found, "weight_kg"), QStringLiteral("72"));
        QCOMPARE(said(found, "height_cm"), QStringLiteral("180"));
        QCOMPARE(said(found, "creatinine_mg_dl"), QStringLiteral("0.92"));
        const auto& datum = find(found, "creatinine_mg_dl")->data.front();
        QCOMPARE(datum.name, std::string("creatinine"));
        QCOMPARE(datum.date, date("2026-10-02"));
        QCOMPARE(datum.source, std::string("invented.json"));
        QCOMPARE(datum.ageDays.value(), 8);
        QVERIFY(find(found, "creatinine_mg_dl")->remarks.empty());
        QVERIFY(find(found, "height_cm")->remarks.empty()); // a height does not age
    }

    void unitsAreConverted_data()
    {
        QTest::addColumn<QString>("calculator");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("loinc");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("cell");
        QTest::newRow("creatinine") << "meld"
                                    << "creatinine_mg_dl"
                                    << "14682-9"
                                    << "88"
                                    << "umol/L"
                                    << "0.99546"; // 88 x 0.11312 / 10
        QTest::newRow("bilirubin") << "fib4_albi"
                                   << "bilirubin_umol_l"
                                   << "1975-2"
                                   << "1.0"
                                   << "mg/dL"
                                   << "17.104"; // 10 / 0.58467
        QTest::newRow("albumin") << "child_pugh"
                                 << "albumin_g_dl"
                                 << "1751-7"
                                 << "38"
                                 << "g/L"
                                 << "3.8";
        QTest::newRow("platelets") << "khorana"
                                   << "platelets_10e9_l"
                                   << "777-3"
                                   << "250"
                                   << "10*3/uL"
                                   << "250";
        QTest::newRow("platelets as laboratories write it") << "khorana"
                                                            << "platelets_10e9_l"
                                                            << "777-3"
                                                            << "250"
                                                            << "G/l"
                                                            << "250";
        QTest::newRow("leukocytes") << "khorana"
                                    << "leucocytes_10e9_l"
                                    << "6690-2"
                                    << "6400"
                                    << "/uL"
                                    << "6.4";
        QTest::newRow("cholesterol") << "score2"
                                     << "total_chol_mmol_l"
                                     << "2093-3"
                                     << "200"
                                     << "mg/dL"
                                     << "5.1725"; // 2000 / 386.66
        QTest::newRow("cholesterol, the other way") << "prevent"
                                                    << "total_chol_mg_dl"
                                                    << "14647-2"
                                                    << "5"
                                                    << "mmol/L"
                                                    << "193.33";
        QTest::newRow("sodium in equivalents") << "meld"
                                               << "sodium_mmol_l"
                                               << "2951-2"
                                               << "138"
                                               << "meq/L"
                                               << "138";
        QTest::newRow("blood pressure") << "score2"
                                        << "sbp_mmhg"
                                        << "8480-6"
                                        << "132"
                                        << "mm[Hg]"
                                        << "132";
        QTest::newRow("HbA1c") << "prevent"
                               << "hba1c_pct"
                               << "4548-4"
                               << "6.1"
                               << "%"
                               << "6.1";
        QTest::newRow("albumin in urine") << "prevent"
                                          << "uacr_mg_g"
                                          << "9318-7"
                                          << "30"
                                          << "mg/g"
                                          << "30";
        QTest::newRow("INR without a unit") << "meld"
                                            << "inr"
                                            << "6301-6"
                                            << "1.1"
                                            << ""
                                            << "1.1";
        QTest::newRow("INR with one") << "meld"
                                      << "inr"
                                      << "6301-6"
                                      << "1.1"
                                      << "{INR}"
                                      << "1.1";
        QTest::newRow("no unit") << "renal_bsa"
                                 << "creatinine_mg_dl"
                                 << "2160-0"
                                 << "0.9"
                                 << ""
                                 << "Not filled: the unit is missing.";
        QTest::newRow("unknown unit") << "renal_bsa"
                                      << "creatinine_mg_dl"
                                      << "2160-0"
                                      << "0.9"
                                      << "furlong"
                                      << "Not filled: its unit cannot be converted to mg/dL.";
        QTest::newRow("HbA1c in the other scale")
            << "prevent"
            << "hba1c_pct"
            << "59261-8"
            << "43"
            << "mmol/mol"
            << "Not filled: its unit cannot be converted to %.";
        QTest::newRow("below the limit of detection") << "renal_bsa"
                                                      << "creatinine_mg_dl"
                                                      << "2160-0"
                                                      << "<0.3"
                                                      << "mg/dL"
                                                      << "Not filled: this is a limit, not a "
                                                         "value.";
    }

    void unitsAreConverted()
    {
        QFETCH(QString, calculator);
        QFETCH(QString, field);
        QFETCH(QString, loinc);
        QFETCH(QString, number);
        QFETCH(QString, unit);
        QFETCH(QString, cell);
        auto record = person();
        record.observations.push_back(laboratory(
            loinc.toStdString(), number.toStdString(), unit.toStdString(), "2026-10-02"));
        QCOMPARE(said(of(record, calculator.toLatin1().constData()), field.toStdString()), cell);
    }

    /// A form that takes one value in either of two units gets it in the record's.
    void oneUnitOfTwoIsFilled_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("milligrams");
        QTest::addColumn<QString>("micromoles");
        QTest::newRow("mg/dL") << "0.9"
                               << "mg/dL"
                               << "0.9"
                               << "-";
        QTest::newRow("umol/L") << "88"
                                << "umol/L"
                                << "-"
                                << "88";
        QTest::newRow("another one") << "9"
                                     << "mg/L"
                                     << "0.9"
                                     << "-";
    }

    void oneUnitOfTwoIsFilled()
    {
        QFETCH(QString, number);
        QFETCH(QString, unit);
        auto record = person();
        record.observations.push_back(
            laboratory("2160-0", number.toStdString(), unit.toStdString(), "2026-10-02"));
        const auto found = of(record, "renal_bsa");
        QTEST(said(found, "creatinine_mg_dl"), "milligrams");
        QTEST(said(found, "creatinine_umol_l"), "micromoles");
    }

    void theLatestThatCountsSpeaks()
    {
        auto record = person();
        add(record, "2160-0", "0.8", "mg/dL", "2026-09-02");
        add(record, "2160-0", "1.4", "mg/dL", "2026-10-02");
        add(record, "2160-0", "0.9", "mg/dL", "2026-10-05");
        record.observations.back().assertion = Assertion::EnteredInError;
        QCOMPARE(said(of(record, "renal_bsa"), "creatinine_mg_dl"), QStringLiteral("1.4"));
        // The latest cannot be used: an older one does not speak for it.
        add(record, "2160-0", "<0.3", "mg/dL", "2026-10-06");
        QVERIFY(said(of(record, "renal_bsa"), "creatinine_mg_dl").contains(QLatin1String("limit")));
        add(record, "2160-0", "1.0", "mg/dL", "2026-12-01");
        QVERIFY(said(of(record, "renal_bsa"), "creatinine_mg_dl").contains(QLatin1String("ahead")));
    }

    void oldValuesAreMarked()
    {
        auto record = person();
        add(record, "2160-0", "0.8", "mg/dL", "2026-09-12");
        QVERIFY(find(of(record, "renal_bsa"), "creatinine_mg_dl")->remarks.empty()); // 28 days
        const auto later = of(record, "renal_bsa", {}, "2026-10-11");
        QCOMPARE(find(later, "creatinine_mg_dl")->remarks.front().english(),
                 std::string("Old: 29 days."));
        QCOMPARE(said(later, "creatinine_mg_dl"), QStringLiteral("0.8"));
        add(record, "29463-7", "72", "kg", "");
        QCOMPARE(find(of(record, "renal_bsa"), "weight_kg")->remarks.front().english(),
                 std::string("The date is not known."));
        record.observations.back().assertion = Assertion::Provisional;
        QVERIFY(remarks(find(of(record, "renal_bsa"), "weight_kg")->remarks, "Provisional"));
    }

    void valuesThatContradictFillNothing_data()
    {
        QTest::addColumn<QString>("firstDay");
        QTest::addColumn<QString>("firstTime");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("secondUnit");
        QTest::addColumn<QString>("secondTime");
        QTest::addColumn<bool>("isFilled");
        QTest::newRow("same day") << "2026-10-02"
                                  << ""
                                  << "1.4"
                                  << "mg/dL"
                                  << "" << false;
        QTest::newRow("same day, one clock") << "2026-10-02"
                                             << "08:00:00"
                                             << "1.4"
                                             << "mg/dL"
                                             << "" << false;
        QTest::newRow("same day, two clocks") << "2026-10-02"
                                              << "08:00:00"
                                              << "1.4"
                                              << "mg/dL"
                                              << "12:00:00" << true;
        QTest::newRow("same value") << "2026-10-02"
                                    << ""
                                    << "0.9"
                                    << "mg/dL"
                                    << "" << true;
        QTest::newRow("same value, rounded in another unit") << "2026-10-02"
                                                             << ""
                                                             << "80"
                                                             << "umol/L"
                                                             << "" << true;
        QTest::newRow("a month that holds the day") << "2026-10"
                                                    << ""
                                                    << "1.4"
                                                    << "mg/dL"
                                                    << "" << false;
        QTest::newRow("the month before") << "2026-09"
                                          << ""
                                          << "1.4"
                                          << "mg/dL"
                                          << "" << true;
    }

    void valuesThatContradictFillNothing()
    {
        QFETCH(QString, firstDay);
        QFETCH(QString, firstTime);
        QFETCH(QString, second);
        QFETCH(QString, secondUnit);
        QFETCH(QString, secondTime);
        QFETCH(bool, isFilled);
        auto record = person();
        add(record,
            "2160-0",
            "0.9",
            "mg/dL",
            firstDay.toLatin1().constData(),
            firstTime.toLatin1().constData());
        add(record,
            "2160-0",
            second.toLatin1().constData(),
            secondUnit.toLatin1().constData(),
            "2026-10-02",
            secondTime.toLatin1().constData());
        const auto found = of(record, "meld");
        const auto* field = find(found, "creatinine_mg_dl");
        QCOMPARE(!field->cell.empty(), isFilled);
        if (!isFilled) {
            QCOMPARE(field->data.size(), std::size_t{2});
            QVERIFY(remarks(field->remarks, "Not filled: these differ"));
        }
    }

    void anAgeIsFilledWhereOneIsPossible()
    {
        auto record = person();
        QCOMPARE(said(of(record, "renal_bsa"), "age_years"), QStringLiteral("66"));
        record.patient.birthDate = date("1960");
        QCOMPARE(said(of(record, "renal_bsa"), "age_years"),
                 QStringLiteral("Not filled: the dates leave 65 to 66 years."));
        record.patient.birthDate = {};
        QCOMPARE(said(of(record, "renal_bsa"), "age_years"), QStringLiteral("-"));
        record.patient.sex = clinical::Sex::Other;
        QCOMPARE(said(of(record, "renal_bsa"), "sex"), QStringLiteral("-"));
    }

    /// PREDICT asks for the age and the PSA at diagnosis, not for today's.
    void diagnosisHasItsOwnAgeAndValue()
    {
        auto record = tests::patientWith("PRAD", "II");
        record.tumours.front().diagnosed = date("2024-03-10");
        add(record, "2857-1", "9.8", "ng/mL", "2024-02-01");
        add(record, "2857-1", "0.1", "ng/mL", "2026-09-01");
        const auto found = of(record, "predict_prostate");
        QCOMPARE(said(found, "age_years"), QStringLiteral("63"));
        QCOMPARE(said(found, "psa_ng_ml"), QStringLiteral("9.8"));
        QVERIFY(!remarks(find(found, "psa_ng_ml")->remarks, "Old"));
        record.observations.front().date = date("2022-02-01");
        QVERIFY(said(of(record, "predict_prostate"), "psa_ng_ml")
                    .startsWith(QLatin1String("Not filled")));
        record.observations.front().date = date("2024-02-01");
        record.tumours.front().diagnosed = date("2024"); // the value may be of after it
        QVERIFY(said(of(record, "predict_prostate"), "psa_ng_ml")
                    .startsWith(QLatin1String("Not filled")));
        QCOMPARE(said(of(record, "predict_prostate"), "age_years"),
                 QStringLiteral("Not filled: the dates leave 63 to 64 years."));
        record.tumours.front().diagnosed = {};
        QCOMPARE(said(of(record, "predict_prostate"), "age_years"), QStringLiteral("-"));
    }

    /// A model of one cancer takes the age at the diagnosis of that one.
    void anotherCancerIsNotTheModels()
    {
        auto record = tests::patientWith("LUAD", "IV");
        record.tumours.front().diagnosed = date("2024-03-10");
        QCOMPARE(said(of(record, "predict_prostate"), "age_years"), QStringLiteral("-"));
        clinical::Tumour prostate;
        prostate.header.key = "tumour|2";
        prostate.oncotree = "PRAD";
        prostate.diagnosed = date("2010-06-01");
        record.tumours.push_back(prostate);
        QCOMPARE(said(of(record, "predict_prostate"), "age_years"), QStringLiteral("50"));
        prostate.header.key = "tumour|3";
        record.tumours.push_back(prostate);
        QCOMPARE(said(of(record, "predict_prostate"), "age_years"), QStringLiteral("-"));
        record.findings.push_back(
            tests::marker(clinical::FindingKind::Expression, "HER2", "positive"));
        QCOMPARE(said(of(record, "predict_breast_v3_1"), "her2"), QStringLiteral("-"));
    }

    void bodyMassIsRecordedOrReckoned()
    {
        auto record = person();
        add(record, "39156-5", "31.0", "kg/m2", "2026-01-05");
        QCOMPARE(said(of(record, "khorana"), "bmi"), QStringLiteral("31.0"));
        add(record, "29463-7", "72", "kg", "2026-10-01");
        add(record, "8302-2", "180", "cm", "2019-05-01");
        const auto found = of(record, "khorana");
        QCOMPARE(said(found, "bmi"), QStringLiteral("22.222")); // 72 / 3.24
        QCOMPARE(find(found, "bmi")->data.size(), std::size_t{2});
        QVERIFY(remarks(find(found, "bmi")->remarks, "Reckoned from weight and height"));
    }

    /// CKD-EPI 2021 for a man of 60 years with 1 mg/dL is 86 (Inker 2021, its calculator).
    void filtrationIsReckonedWhereItIsNotRecorded()
    {
        auto record = person();
        record.patient.sex = clinical::Sex::Male;
        record.patient.birthDate = date("1966-05-05");
        add(record, "2160-0", "1.0", "mg/dL", "2026-10-02");
        const auto found = of(record, "prevent");
        QCOMPARE(qRound(said(found, "egfr").toDouble()), 86);
        QVERIFY(remarks(find(found, "egfr")->remarks, "Reckoned from creatinine"));
        add(record, "98979-8", "77", "mL/min/{1.73_m2}", "2026-10-02");
        QCOMPARE(said(of(record, "prevent"), "egfr"), QStringLiteral("77"));
        record.patient.sex = clinical::Sex::Unknown;
        record.observations.pop_back();
        QCOMPARE(said(of(record, "prevent"), "egfr"), QStringLiteral("-"));
    }

    void aFormOfDifferentDaysSaysSo()
    {
        auto record = person();
        add(record, "751-8", "4.1", "10*9/L", "2026-10-02");
        add(record, "731-0", "1.2", "10*9/L", "2026-10-02");
        QVERIFY(of(record, "blood_count_ratios").remarks.empty());
        add(record, "777-3", "250", "10*9/L", "2026-09-30");
        QVERIFY(remarks(of(record, "blood_count_ratios").remarks, "The laboratory values are of"));
    }

    void smokingIsReadFromLifestyle()
    {
        auto record = person();
        smokes(record, "former", "2026-01-01");
        record.lifestyle.back().quit = date("2011-02-03");
        QCOMPARE(said(of(record, "plcom2012"), "current_smoker"), QStringLiteral("0"));
        QCOMPARE(said(of(record, "plcom2012"), "quit_years"), QStringLiteral("15"));
        record.lifestyle.back().quit = date("2011");
        QCOMPARE(said(of(record, "plcom2012"), "quit_years"),
                 QStringLiteral("Not filled: the dates leave 14 to 15 years."));
        record.lifestyle.back().quit = {};
        QCOMPARE(said(of(record, "plcom2012"), "quit_years"), QStringLiteral("-"));
        smokes(record, "current", "2026-06-01");
        QCOMPARE(said(of(record, "plcom2012"), "current_smoker"), QStringLiteral("1"));
        QCOMPARE(said(of(record, "plcom2012"), "quit_years"), QStringLiteral("0"));
        smokes(record, "never", "2026-07-01");
        QCOMPARE(said(of(record, "score2"), "smoker"),
                 QStringLiteral("Not filled: these contradict each other."));
        clinical::Lifestyle packs;
        packs.kind = clinical::LifestyleKind::PackYears;
        packs.quantity = Quantity::parse("30", "1").value();
        record.lifestyle.push_back(packs);
        QVERIFY(said(of(record, "plcom2012"), "cigarettes_per_day")
                    .startsWith(QLatin1String("Not filled")));
        QCOMPARE(said(of(record, "plcom2012"), "smoking_years"), QStringLiteral("-"));
    }

    void neverAndUnknownSmokers()
    {
        auto record = person();
        smokes(record, "unknown", "2026-01-01");
        QCOMPARE(said(of(record, "score2"), "smoker"), QStringLiteral("-"));
        record.lifestyle.clear();
        smokes(record, "never", "2026-01-01");
        QCOMPARE(said(of(record, "score2"), "smoker"), QStringLiteral("0"));
        QVERIFY(said(of(record, "plcom2012"), "current_smoker")
                    .startsWith(QLatin1String("Not filled")));
        record.lifestyle.clear();
        smokes(record, "former", "2026-10-05");
        record.lifestyle.back().quit = date("2026-10-01");
        QVERIFY(said(of(record, "prevent"), "smoker").startsWith(QLatin1String("Not filled")));
        QCOMPARE(said(of(record, "score2"), "smoker"), QStringLiteral("0"));
    }

    void anIllnessIsPresentAbsentOrNotKnown_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isPresent");
        QTest::addColumn<QString>("cell");
        QTest::newRow("type 2 by SNOMED CT") << "44054006"
                                             << "" << true << "1";
        QTest::newRow("by its whole name") << ""
                                           << "Diabetes mellitus, type 2" << true << "1";
        QTest::newRow("stated as absent") << "73211009"
                                          << "" << false << "0";
        QTest::newRow("prediabetes") << "15777000"
                                     << "Prediabetes" << true << "-";
        QTest::newRow("of the family") << ""
                                       << "Family history of diabetes mellitus" << true << "-";
        QTest::newRow("insipidus") << ""
                                   << "Diabetes insipidus" << true << "-";
    }

    void anIllnessIsPresentAbsentOrNotKnown()
    {
        QFETCH(QString, code);
        QFETCH(QString, name);
        QFETCH(bool, isPresent);
        QFETCH(QString, cell);
        auto record = person();
        const auto what =
            code.isEmpty()
                ? tests::text(name.toStdString())
                : tests::coded("http://snomed.info/sct", code.toStdString(), name.toStdString());
        record.comorbidities.push_back(
            illness(what, isPresent ? Presence::Present : Presence::Absent));
        QCOMPARE(said(of(record, "score2"), "diabetes"), cell);
        record.comorbidities.back().assertion = Assertion::EnteredInError;
        QCOMPARE(said(of(record, "score2"), "diabetes"), QStringLiteral("-"));
    }

    void anIllnessThatEndedOrContradictsIsAsked()
    {
        auto record = person();
        record.comorbidities.push_back(
            illness(tests::coded("http://hl7.org/fhir/sid/icd-10", "E11.9"), Presence::Absent));
        record.comorbidities.back().period.start = date("2015");
        QVERIFY(said(of(record, "score2"), "diabetes").contains(QLatin1String("ended")));
        record.comorbidities.push_back(illness(tests::text("diabetes"), Presence::Present));
        QVERIFY(said(of(record, "score2"), "diabetes").contains(QLatin1String("contradict")));
    }

    /// What is taken answers yes; that nothing is recorded answers nothing.
    void medicinesThatAreTaken()
    {
        auto record = person();
        QCOMPARE(said(of(record, "prevent"), "statin"), QStringLiteral("-"));
        auto taken = tests::medication("Simvastatin 20 MG Oral Tablet", "2020-01-01");
        taken.period.isOngoing = true;
        record.medications.push_back(taken);
        QCOMPARE(said(of(record, "prevent"), "statin"), QStringLiteral("1"));
        QCOMPARE(said(of(record, "warfarin_iwpc"), "amiodarone"), QStringLiteral("-"));
        record.medications.back().period = {date("2020-01-01"), date("2021-01-01"), false};
        QCOMPARE(said(of(record, "prevent"), "statin"), QStringLiteral("-"));
    }

    void sitesComeFromTheTumourType_data()
    {
        QTest::addColumn<QString>("oncotree");
        QTest::addColumn<QString>("khorana");
        QTest::addColumn<QString>("carg");
        QTest::newRow("lung") << "LUAD"
                              << "lung"
                              << "0";
        QTest::newRow("stomach") << "STAD"
                                 << "stomach"
                                 << "1";
        QTest::newRow("oesophagus") << "ESCA"
                                    << "oesophagus"
                                    << "1";
        QTest::newRow("junction of both") << "GEJ"
                                          << "Not filled: this tumour type has no place of its "
                                             "own in the list."
                                          << "1";
        QTest::newRow("lymphoma") << "DLBCLNOS"
                                  << "lymphoma"
                                  << "0";
        QTest::newRow("myeloma") << "PCM"
                                 << "myeloma"
                                 << "0";
        QTest::newRow("leukaemia and lymphoma in one") << "CLLSLL"
                                                       << "Not filled: this tumour type has no "
                                                          "place of its own in the list."
                                                       << "0";
        QTest::newRow("prostate") << "PRAD"
                                  << "prostate"
                                  << "1";
        QTest::newRow("unknown primary") << "CUP"
                                         << "Not filled: this tumour type has no place of its "
                                            "own in the list."
                                         << "-";
        QTest::newRow("not mapped") << ""
                                    << "-"
                                    << "-";
    }

    void sitesComeFromTheTumourType()
    {
        QFETCH(QString, oncotree);
        QFETCH(QString, khorana);
        QFETCH(QString, carg);
        const auto record = tests::patientWith(oncotree.toStdString(), "IV");
        QCOMPARE(said(of(record, "khorana"), "site"), khorana);
        QCOMPARE(said(of(record, "carg"), "gi_or_gu_cancer"), carg);
    }

    void receptorsThatAgree()
    {
        auto record = tests::patientWith("IDC", "II");
        using clinical::FindingKind;
        record.findings.push_back(tests::marker(FindingKind::Expression, "ER", "positive"));
        record.findings.push_back(tests::marker(FindingKind::Expression, "HER2", "negative"));
        QCOMPARE(said(of(record, "predict_breast_v3_1"), "er"), QStringLiteral("1"));
        QCOMPARE(said(of(record, "predict_breast_v3_1"), "her2"), QStringLiteral("0"));
        QCOMPARE(said(of(record, "predict_breast_v3_1"), "pr"), QStringLiteral("-"));
        record.findings.push_back(tests::marker(FindingKind::Expression, "HER2", "positive"));
        QVERIFY(
            said(of(record, "predict_breast_v3_1"), "her2").contains(QLatin1String("contradict")));
    }

    void genotypesOfWarfarin()
    {
        auto record = person();
        record.pharmacogenes.push_back(
            tests::pharmacogene("CYP2C9", "*1/*3", "Intermediate Metabolizer"));
        record.pharmacogenes.push_back(
            tests::pharmacogene("VKORC1", "rs9923231 reference (C)/rs9923231 variant (T)", ""));
        QCOMPARE(said(of(record, "warfarin_iwpc"), "cyp2c9"), QStringLiteral("*1/*3"));
        QCOMPARE(said(of(record, "warfarin_iwpc"), "vkorc1_rs9923231"), QStringLiteral("CT"));
        record.pharmacogenes.front() =
            tests::pharmacogene("CYP2C9", "*1/*8", "Intermediate Metabolizer");
        QVERIFY(
            said(of(record, "warfarin_iwpc"), "cyp2c9").contains(QLatin1String("does not know")));
        record.pharmacogenes.front() =
            tests::pharmacogene("CYP2C9", "*1/*2", "Intermediate Metabolizer");
        record.pharmacogenes.front().allCalls.push_back("*1/*3");
        QVERIFY(said(of(record, "warfarin_iwpc"), "cyp2c9").contains(QLatin1String("other calls")));
    }

    /// A relative answers yes; no relative answers nothing.
    void relativesAnswerWithYesOnly()
    {
        auto record = person();
        relative(record,
                 tests::coded("http://terminology.hl7.org/CodeSystem/v3-RoleCode", "MTH"),
                 "Breast cancer",
                 44);
        relative(record, tests::text("Brother"), "Malignant tumor of colon (disorder)", {});
        const auto fhs = of(record, "fhs7");
        QCOMPARE(said(fhs, "q1_fdr_breast_or_ovarian"), QStringLiteral("1"));
        QCOMPARE(said(fhs, "q2_bilateral_breast"), QStringLiteral("-"));
        QCOMPARE(said(fhs, "q3_male_breast"), QStringLiteral("-"));
        QCOMPARE(said(fhs, "q5_breast_before_50"), QStringLiteral("1"));
        QCOMPARE(said(fhs, "q6_two_or_more_breast_or_ovarian"), QStringLiteral("-"));
        QCOMPARE(said(fhs, "q7_two_or_more_breast_or_bowel"), QStringLiteral("1"));
        QCOMPARE(find(fhs, "q7_two_or_more_breast_or_bowel")->data.size(), std::size_t{2});
        QCOMPARE(said(of(record, "gail_bcrat"), "first_degree_relatives"), QStringLiteral("1"));
        QVERIFY(remarks(find(of(record, "gail_bcrat"), "first_degree_relatives")->remarks,
                        "As many as"));
        const auto lynch = of(record, "amsterdam_ii");
        QVERIFY(said(lynch, "relatives_with_lynch_cancer").startsWith(QLatin1String("Not filled")));
        QVERIFY(said(lynch, "youngest_diagnosis_age").startsWith(QLatin1String("Not filled")));
        relative(record, tests::text("uncle"), "colorectal cancer", 41);
        relative(record, tests::text("aunt"), "endometrial cancer", 60);
        QCOMPARE(said(of(record, "amsterdam_ii"), "relatives_with_lynch_cancer"),
                 QStringLiteral("3"));
        QCOMPARE(said(of(record, "amsterdam_ii"), "youngest_diagnosis_age"), QStringLiteral("41"));
        relative(record, tests::text("stepfather"), "lung cancer", 50);
        QCOMPARE(said(of(record, "plcom2012"), "family_lung_cancer"), QStringLiteral("-"));
        relative(record, tests::text("father"), "lung cancer", 50);
        QCOMPARE(said(of(record, "plcom2012"), "family_lung_cancer"), QStringLiteral("1"));
        record.family.back().assertion = Assertion::Refuted;
        QCOMPARE(said(of(record, "plcom2012"), "family_lung_cancer"), QStringLiteral("-"));
    }

    void karnofskyIsNotMadeOfEcog()
    {
        auto record = person();
        clinical::PerformanceStatus status;
        status.header.key = "performance|1";
        status.date = date("2026-10-01");
        status.value = 1;
        record.performance.push_back(status);
        QCOMPARE(said(of(record, "performance_status"), "karnofsky"), QStringLiteral("-"));
        status.scale = clinical::PerformanceScale::Karnofsky;
        status.value = 80;
        record.performance.push_back(status);
        QCOMPARE(said(of(record, "performance_status"), "karnofsky"), QStringLiteral("80"));
        status.value = 60;
        record.performance.push_back(status);
        QVERIFY(
            said(of(record, "performance_status"), "karnofsky").contains(QLatin1String("differ")));
    }

    void theTermOfCtcaeSaysWhichValueIsMeant()
    {
        auto record = person();
        add(record, "718-7", "9.1", "g/dL", "2026-10-02");
        record.observations.back().referenceLow = Quantity::parse("12", "g/dL").value();
        record.observations.back().referenceHigh = Quantity::parse("16", "").value();
        const auto without = of(record, "ctcae_v5_labs");
        QVERIFY(without.fields.empty());
        QVERIFY(remarks(without.remarks, "Choose the term"));
        const auto found = of(record, "ctcae_v5_labs", {{"term", "Anemia"}});
        QVERIFY(found.remarks.empty());
        QCOMPARE(said(found, "value"), QStringLiteral("91"));
        QCOMPARE(said(found, "unit"), QStringLiteral("g/L"));
        QCOMPARE(said(found, "lln"), QStringLiteral("120"));
        QCOMPARE(said(found, "uln"), QStringLiteral("160"));
        QCOMPARE(said(found, "baseline"), QStringLiteral("-"));
        QVERIFY(of(record, "ctcae_v5_labs", {{"term", "Hypokalemia"}}).fields.empty());
        // Every term that has a grade takes the unit that is filled in for it.
        const auto& calculator = *calculators::find("ctcae_v5_labs");
        int filled = 0;
        for (const auto term : calculator.inputs.front().choices) {
            clinical::Case many;
            for (const char* loinc :
                 {"718-7",   "751-8",  "777-3",  "6690-2", "731-0",  "1742-6", "1920-8",
                  "6768-6",  "2324-2", "1975-2", "2160-0", "6301-6", "2823-3", "2951-2",
                  "29265-6", "2601-3", "1751-7", "2345-7", "2157-6", "3040-3"}) {
                const bool isCount = std::string_view("751-8 777-3 6690-2 731-0").find(loinc) !=
                                     std::string_view::npos;
                const bool isEnzyme =
                    std::string_view("1742-6 1920-8 6768-6 2324-2 2157-6 3040-3").find(loinc) !=
                    std::string_view::npos;
                const bool isMolar =
                    std::string_view("2823-3 2951-2 29265-6 2601-3 2345-7").find(loinc) !=
                    std::string_view::npos;
                const bool isMicro =
                    std::string_view("1975-2 2160-0").find(loinc) != std::string_view::npos;
                add(many,
                    loinc,
                    std::string_view(loinc) == "2951-2" ? "138" : "20",
                    isCount                               ? "10*9/L"
                    : isEnzyme                            ? "U/L"
                    : isMolar                             ? "mmol/L"
                    : isMicro                             ? "umol/L"
                    : std::string_view(loinc) == "6301-6" ? "1"
                                                          : "g/L",
                    "2026-10-02");
                many.observations.back().referenceLow =
                    Quantity::parse("10", many.observations.back().quantity->unit).value();
                many.observations.back().referenceHigh =
                    Quantity::parse("200", many.observations.back().quantity->unit).value();
            }
            const std::string name(term);
            calculators::Cells cells{{"term", name}};
            for (const auto& field : of(many, "ctcae_v5_labs", cells).fields)
                cells[field.field] = field.cell;
            if (cells.size() == 1)
                continue; // no laboratory grade in version 5.0
            ++filled;
            const auto answer = calculators::apply(calculator, cells);
            QVERIFY2(answer.status != calculators::Answer::Status::Refused ||
                         answer.message.find("outside the range of this term") != std::string::npos,
                     (name + ": " + answer.message).c_str());
        }
        QCOMPARE(filled, 24);
    }

    void aSeriesOfPsa()
    {
        auto record = tests::patientWith("PRAD", "II");
        add(record, "2857-1", "0.2", "ng/mL", "2026-01-01");
        add(record, "35741-8", "0.4", "ug/L", "2026-04-01");
        add(record, "2857-1", "0.4", "ng/mL", "2026-04-01"); // the same, from another file
        add(record, "2857-1", "<0.1", "ng/mL", "2025-06-01");
        add(record, "2857-1", "0.3", "ng/mL", "2026-03");
        add(record, "2857-1", "0.8", "ng/mL", "2026-07-01");
        const auto found = of(record, "psa_doubling_time");
        QCOMPARE(said(found, "days"), QStringLiteral("0;90;181"));
        QCOMPARE(said(found, "psa_ng_ml"), QStringLiteral("0.2;0.4;0.8"));
        const auto& said = find(found, "psa_ng_ml")->remarks;
        QVERIFY(remarks(said, "Left out, as a limit is not a value: 1."));
        QVERIFY(remarks(said, "Left out, as the day or a unit is missing: 1."));
        QVERIFY(!remarks(said, "A treatment began"));
        record.medications.push_back(tests::medication("bicalutamide", "2026-05-01"));
        QVERIFY(remarks(find(of(record, "psa_doubling_time"), "psa_ng_ml")->remarks,
                        "A treatment began on 2026-05-01"));
    }

    void visitsOfRecist()
    {
        auto record = person();
        const auto add = [&](const char* iso, std::optional<double> sum) {
            clinical::Response response;
            response.header.key = std::string("response|") + iso;
            response.date = date(iso);
            response.sumOfDiametersMm = sum;
            record.responses.push_back(response);
        };
        add("2026-06-01", 52.5);
        add("2026-03-01", 80);
        add("2026-09-01", {}); // a response without a sum is no visit
        const auto found = of(record, "recist11");
        QCOMPARE(found.visits.size(), std::size_t{2});
        QCOMPARE(found.visits[0].cells.at("visit"), std::string("0"));
        QCOMPARE(found.visits[0].cells.at("targets_mm"), std::string("T80"));
        QCOMPARE(found.visits[0].datum.date, date("2026-03-01"));
        QCOMPARE(found.visits[1].cells.at("targets_mm"), std::string("T52.5"));
        QVERIFY(!found.visits[1].cells.contains("new_lesion")); // asked, not presumed
        QVERIFY(remarks(found.remarks, "The first recorded sum"));
        add("2026-06", 40);
        QVERIFY(remarks(of(record, "recist11").remarks, "Sums without a day"));
        record.responses.back().date = date("2026-06-01");
        QVERIFY(of(record, "recist11").visits.empty());
        record.responses.back().assertion = Assertion::EnteredInError;
        QCOMPARE(of(record, "recist11").visits.size(), std::size_t{2});
        record.responses.front().tumour = "tumour|2"; // of another primary
        QCOMPARE(of(record, "recist11").visits.size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestCalculatorPrefill)
#include "tst_calculator_prefill.moc"
