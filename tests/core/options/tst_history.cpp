#include "core/options/engine.h"
#include "tests/support/builders.h"
#include "tests/support/built_pack.h"

#include <QTest>

#include <set>

using namespace consilium;
using namespace consilium::options;
using clinical::Assertion;
using clinical::Intent;
using clinical::Presence;
using tests::medication;

namespace
{

const terminology::DrugTable& drugs()
{
    static const auto table = terminology::DrugTable::parse(R"({"broadClasses": [], "drugs": [
        {"name": "alphanib", "synonyms": [], "classes": ["alpha inhibitor"]},
        {"name": "betamab", "synonyms": ["Betavant"], "classes": []},
        {"name": "gammaplatin", "synonyms": [], "classes": []},
        {"name": "acidostat", "synonyms": [], "classes": [], "forCancer": false}]})")
                                  .value();
    return table;
}

clinical::Medication given(const char* drug,
                           const char* start,
                           Intent intent = Intent::Palliative,
                           std::optional<int> line = {})
{
    auto one = medication(drug, start);
    one.intent = intent;
    one.line = line;
    return one;
}

History historyFrom(std::vector<clinical::Medication> medications)
{
    clinical::Case record;
    record.medications = std::move(medications);
    return historyOf(record, drugs());
}

clinical::Case
staged(const std::string& group, const std::string& m = {}, const std::string& system = {})
{
    auto record = tests::patientWith("LUAD", "");
    clinical::Stage stage;
    stage.header.key = "stage|x";
    stage.tumour = record.tumours.front().header.key;
    stage.date = tests::date("2026-01-01");
    stage.group = group;
    stage.m = m;
    stage.system = system;
    record.stages.push_back(stage);
    return record;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

    tests::BuiltPack m_built =
        tests::buildPack(QStringLiteral(CONSILIUM_SOURCE_DIR "/resources/knowledge"));

private Q_SLOTS:

    void lines_data()
    {
        QTest::addColumn<int>("expected");
        QTest::addColumn<bool>("isStated");
        QTest::newRow("no treatment") << 0 << false;
        QTest::newRow("one drug") << 1 << false;
        QTest::newRow("a combination that starts on one day is one line") << 1 << false;
        QTest::newRow("two starts are two lines") << 2 << false;
        QTest::newRow("cycles of one drug on one start") << 1 << false;
        QTest::newRow("adjuvant is no line") << 0 << false;
        QTest::newRow("neoadjuvant is no line") << 0 << false;
        QTest::newRow("curative is no line") << 0 << false;
        QTest::newRow("adjuvant, then palliative") << 1 << false;
        QTest::newRow("maintenance is no new line") << 1 << false;
        QTest::newRow("intent not stated counts") << 1 << false;
        QTest::newRow("start not stated does not count") << 0 << false;
        QTest::newRow("stated lines win over start dates") << 1 << true;
        QTest::newRow("highest stated line") << 3 << true;
        QTest::newRow("a drug that is not for cancer") << 0 << false;
        QTest::newRow("a drug that is not known here") << 0 << false;
        QTest::newRow("a drug that the table lists as not for cancer") << 0 << false;
        QTest::newRow("such a drug that is stated to treat the cancer") << 1 << false;
        QTest::newRow("planned only") << 0 << false;
        QTest::newRow("not done") << 0 << false;
        QTest::newRow("entered in error") << 0 << false;
    }

    void lines()
    {
        QFETCH(int, expected);
        QFETCH(bool, isStated);
        const auto is = [](const char* name) {
            return qstrcmp(QTest::currentDataTag(), name) == 0;
        };
        std::vector<clinical::Medication> all;
        if (is("one drug") || is("intent not stated counts") ||
            is("cycles of one drug on one start") || is("start not stated does not count"))
            all = {given("alphanib", "2025-01-01")};
        if (is("cycles of one drug on one start"))
            all.push_back(all.front());
        if (is("start not stated does not count"))
            all.front().period.start = {};
        if (is("intent not stated counts"))
            all.front().intent = Intent::Unknown;
        if (is("a combination that starts on one day is one line"))
            all = {given("gammaplatin", "2025-01-01"), given("betamab", "2025-01-01")};
        if (is("two starts are two lines"))
            all = {given("gammaplatin", "2025-01-01"), given("betamab", "2025-06-01")};
        if (is("adjuvant is no line"))
            all = {given("gammaplatin", "2024-01-01", Intent::Adjuvant)};
        if (is("neoadjuvant is no line"))
            all = {given("gammaplatin", "2024-01-01", Intent::Neoadjuvant)};
        if (is("curative is no line"))
            all = {given("gammaplatin", "2024-01-01", Intent::Curative)};
        if (is("adjuvant, then palliative"))
            all = {given("gammaplatin", "2023-01-01", Intent::Adjuvant),
                   given("alphanib", "2025-01-01")};
        if (is("maintenance is no new line"))
            all = {given("gammaplatin", "2025-01-01"),
                   given("betamab", "2025-05-01", Intent::Maintenance)};
        if (is("stated lines win over start dates"))
            all = {given("gammaplatin", "2025-01-01", Intent::Palliative, 1),
                   given("betamab", "2025-02-01", Intent::Palliative, 1)};
        if (is("highest stated line"))
            all = {given("alphanib", "2025-01-01", Intent::Palliative, 3),
                   given("betamab", "2024-02-01", Intent::Palliative, 1)};
        if (is("a drug that is not for cancer") || is("planned only") || is("not done") ||
            is("entered in error"))
            all = {given("alphanib", "2025-01-01")};
        if (is("a drug that is not for cancer"))
            all.front().isCancerTreatment = Presence::Absent;
        if (is("a drug that is not known here"))
            all = {given("metformin", "2025-01-01")};
        if (is("a drug that the table lists as not for cancer") ||
            is("such a drug that is stated to treat the cancer")) {
            all = {given("acidostat", "2025-01-01")};
            all.front().isCancerTreatment = is("such a drug that is stated to treat the cancer")
                                                ? Presence::Present
                                                : Presence::Unknown;
        }
        if (is("planned only"))
            all.front().assertion = Assertion::Planned;
        if (is("not done"))
            all.front().assertion = Assertion::NotDone;
        if (is("entered in error"))
            all.front().assertion = Assertion::EnteredInError;
        const auto history = historyFrom(all);
        QCOMPARE(history.priorLines, expected);
        QCOMPARE(history.isLineStated, isStated);
    }

    void exposuresKeepWhatHappened()
    {
        auto failed = given("alphanib", "2025-01-01", Intent::Palliative, 1);
        failed.stoppedForProgression = Presence::Present;
        auto ongoing = given("Betavant 10 MG/ML", "2025-06-01", Intent::Adjuvant);
        ongoing.period.isOngoing = true;
        const auto history = historyFrom({failed, ongoing});
        QCOMPARE(history.exposures.size(), std::size_t{2});
        QCOMPARE(history.exposures[0].ingredient, std::string("alphanib"));
        QVERIFY(history.exposures[0].isProgression && !history.exposures[0].isOngoing);
        QCOMPARE(*history.exposures[0].line, 1);
        QCOMPARE(history.exposures[0].key, failed.header.key);
        // An adjuvant drug is no line but an exposure.
        QCOMPARE(history.exposures[1].ingredient, std::string("betamab"));
        QVERIFY(history.exposures[1].isOngoing && !history.exposures[1].isProgression);
    }

    void aDrugThatIsNotForCancerIsNoExposure()
    {
        auto both = given("alphanib + acidostat", "2025-01-01");
        both.isCancerTreatment = Presence::Unknown;
        const auto history = historyFrom({both});
        QCOMPARE(history.exposures.size(), std::size_t{1});
        QCOMPARE(history.exposures.front().ingredient, std::string("alphanib"));
    }

    void aWrittenCombinationIsTwoExposures()
    {
        const auto history = historyFrom({given("gammaplatin + betamab", "2025-01-01")});
        QCOMPARE(history.exposures.size(), std::size_t{2});
        QCOMPARE(history.priorLines, 1);
    }

    void extent_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("m");
        QTest::addColumn<QString>("system");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name,
                            const char* group,
                            const char* m,
                            const char* system,
                            DiseaseExtent extent) {
            QTest::newRow(name) << QString::fromLatin1(group) << QString::fromLatin1(m)
                                << QString::fromLatin1(system) << static_cast<int>(extent);
        };
        // AJCC 8: distant metastasis is stage IV; stages 0 to II are early; III may or may not be
        // resectable.
        row("stage IV", "IV", "", "TNM", DiseaseExtent::Advanced);
        row("stage IVB", "IVB", "", "TNM", DiseaseExtent::Advanced);
        row("stage 4 in words", "Stage 4", "", "", DiseaseExtent::Advanced);
        row("stage IV in words",
            "American Joint Committee on Cancer stage IVA (qualifier value)",
            "",
            "",
            DiseaseExtent::Advanced);
        row("stage III", "IIIA", "", "TNM", DiseaseExtent::Unknown);
        row("stage 3C in words", "Stage 3C", "", "", DiseaseExtent::Unknown);
        row("stage II", "IIB", "", "TNM", DiseaseExtent::Early);
        row("stage I", "IA2", "", "TNM", DiseaseExtent::Early);
        row("stage 0", "0", "", "TNM", DiseaseExtent::Early);
        row("stage 2 in words", "Stage 2", "", "", DiseaseExtent::Early);
        row("a word that contains the letters iv",
            "Derived stage IIB",
            "",
            "",
            DiseaseExtent::Early);
        row("an edition that contains a 4",
            "Stage IB (2014 edition)",
            "",
            "",
            DiseaseExtent::Early);
        row("metastasis without a stage group", "", "cM1b", "TNM", DiseaseExtent::Advanced);
        row("no metastasis and no stage group", "", "cM0", "TNM", DiseaseExtent::Unknown);
        row("metastasis against the group", "IIA", "pM1", "TNM", DiseaseExtent::Advanced);
        row("nothing stated", "", "", "", DiseaseExtent::Unknown);
        row("extensive stage of small cell lung cancer",
            "Extensive stage",
            "",
            "",
            DiseaseExtent::Advanced);
        row("limited stage of small cell lung cancer",
            "Limited stage",
            "",
            "",
            DiseaseExtent::Unknown);
        row("group of dashes only", "--", "", "TNM", DiseaseExtent::Unknown);
        row("FIGO stage IC", "IC", "", "FIGO", DiseaseExtent::Early);
        row("myeloma stage says nothing about extent", "I", "", "ISS", DiseaseExtent::Unknown);
        row("lymphoma stage says nothing about extent",
            "II",
            "",
            "Ann Arbor",
            DiseaseExtent::Unknown);
        row("leukaemia stage says nothing about extent",
            "Rai stage I",
            "",
            "Rai",
            DiseaseExtent::Unknown);
    }

    void extent()
    {
        QFETCH(QString, group);
        QFETCH(QString, m);
        QFETCH(QString, system);
        QFETCH(int, expected);
        const auto record = staged(group.toStdString(), m.toStdString(), system.toStdString());
        QCOMPARE(static_cast<int>(extentOf(record)), expected);
    }

    void aSecondaryTumourIsAdvancedDisease()
    {
        auto record = staged("IIA");
        clinical::Tumour secondary;
        secondary.header.key = "tumour|2";
        secondary.isSecondary = true;
        record.tumours.push_back(secondary);
        QVERIFY(extentOf(record) == DiseaseExtent::Advanced);
        record.tumours.back().assertion = Assertion::Refuted;
        QVERIFY(extentOf(record) == DiseaseExtent::Early);
    }

    void theLatestStageDecides()
    {
        auto record = staged("IV");
        auto older = record.stages.front();
        older.header.key = "stage|older";
        older.date = tests::date("2020-01-01");
        older.group = "IIA";
        record.stages.push_back(older);
        QVERIFY(extentOf(record) == DiseaseExtent::Advanced);
        record.stages.front().assertion = Assertion::EnteredInError;
        QVERIFY(extentOf(record) == DiseaseExtent::Early);
    }

    void aStageThatItsMDoesNotGive_data()
    {
        QTest::addColumn<QString>("tumour");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("m");
        QTest::addColumn<bool>("isContradictory");
        QTest::newRow("lung, II with M1") << "LUAD"
                                          << "IIB"
                                          << "cM1a" << true;
        QTest::newRow("lung, IV with M0") << "LUAD"
                                          << "IVA"
                                          << "cM0" << true;
        QTest::newRow("lung, IV with M1") << "LUAD"
                                          << "IVA"
                                          << "cM1b" << false;
        QTest::newRow("lung, II with M0") << "LUAD"
                                          << "IIB"
                                          << "cM0" << false;
        QTest::newRow("lung, no M") << "LUAD"
                                    << "IIB"
                                    << "" << false;
        QTest::newRow("head and neck, IV with M0") << "HNSC"
                                                   << "IVA"
                                                   << "M0" << false;
        QTest::newRow("thyroid, II with M1") << "THPA"
                                             << "II"
                                             << "M1" << false;
        QTest::newRow("melanoma, III with M1") << "SKCM"
                                               << "IIIC"
                                               << "M1a" << true;
    }

    void aStageThatItsMDoesNotGive()
    {
        QFETCH(QString, tumour);
        QFETCH(QString, group);
        QFETCH(QString, m);
        QFETCH(bool, isContradictory);
        auto record = tests::patientWith(tumour.toStdString(), group.toStdString());
        record.stages.front().m = m.toStdString();
        const auto view = m_built.view();
        QCOMPARE(!stageContradiction(record, view.tumours).isEmpty(), isContradictory);
        if (!isContradictory)
            return;
        // Beside every verdict that would use it, and none of them decides.
        int seen = 0;
        const auto ranking = rank(record, view, {}, tests::day("2026-03-01"));
        for (const auto& option : ranking.options) {
            for (const auto& criterion : option.criteria) {
                if (criterion.kind != CriterionKind::Stage ||
                    criterion.sentence == "Stated for any stage")
                    continue;
                ++seen;
                QVERIFY(criterion.verdict == Verdict::Undetermined);
                QVERIFY(criterion.sentence.find("contradict") != std::string::npos);
                QVERIFY(option.shelf != Shelf::Supported);
            }
        }
        QVERIFY(seen > 0);
    }

    void aDrugThatEndedBeforeItBegan()
    {
        auto record = tests::patientWith("LUAD", "IV");
        record.medications = {tests::medication("carboplatin", "2025-06-01")};
        record.medications.front().period.end = tests::date("2025-02-01");
        const auto view = m_built.view();
        int seen = 0;
        const auto verdicts = [&] {
            std::set<Verdict> all;
            for (const auto& option : rank(record, view, {}, tests::day("2026-03-01")).options) {
                for (const auto& criterion : option.criteria) {
                    if (criterion.kind == CriterionKind::Line &&
                        criterion.sentence.find("ended before it began") != std::string::npos) {
                        ++seen;
                        all.insert(criterion.verdict);
                    }
                }
            }
            return all;
        };
        QCOMPARE(verdicts(), std::set<Verdict>{Verdict::Undetermined});
        QVERIFY(seen > 0);
        record.medications.front().period.end = tests::date("2025-09-01");
        QVERIFY(verdicts().empty());
        // A year alone contradicts nothing.
        record.medications.front().period = {tests::date("2025-06-01"), tests::date("2025"), false};
        QVERIFY(verdicts().empty());
    }

    void maintenanceAsksForAResponse_data()
    {
        using clinical::ResponseCategory;
        QTest::addColumn<int>("category");
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("hasProgressed");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char* name,
                            ResponseCategory category,
                            const char* day,
                            bool hasProgressed,
                            Verdict verdict) {
            QTest::newRow(name) << int(category) << QString::fromLatin1(day) << hasProgressed
                                << int(verdict);
        };
        row("partial", ResponseCategory::Partial, "2026-02-20", false, Verdict::Pass);
        row("complete", ResponseCategory::Complete, "2026-02-20", false, Verdict::Pass);
        row("stable", ResponseCategory::Stable, "2026-02-20", false, Verdict::Warn);
        row("progression", ResponseCategory::Progression, "2026-02-20", false, Verdict::Warn);
        row("old", ResponseCategory::Partial, "2026-01-20", false, Verdict::Warn);
        row("before the treatment", ResponseCategory::Partial, "2025-01-20", false, Verdict::Warn);
        row("without a date", ResponseCategory::Partial, "", false, Verdict::Warn);
        row("progressed since", ResponseCategory::Partial, "2026-02-20", true, Verdict::Warn);
    }

    void maintenanceAsksForAResponse()
    {
        QFETCH(int, category);
        QFETCH(QString, day);
        QFETCH(bool, hasProgressed);
        QFETCH(int, verdict);
        auto record = tests::patientWith("HGSOC", "IV");
        record.findings = {tests::variant("BRCA1", "p.Q1756fs")};
        record.findings.front().isOncogenicStated = true;
        auto given = tests::medication("carboplatin", "2025-10-01");
        given.intent = Intent::Palliative;
        given.line = 1;
        given.stoppedForProgression = hasProgressed ? Presence::Present : Presence::Absent;
        record.medications = {given};
        clinical::Response response;
        response.header.key = "response";
        response.category = static_cast<clinical::ResponseCategory>(category);
        if (!day.isEmpty())
            response.date = tests::date(day.toUtf8().constData());
        record.responses = {response};
        const auto view = m_built.view();
        int seen = 0;
        for (const auto& option : rank(record, view, {}, tests::day("2026-03-01")).options) {
            for (const auto& criterion : option.criteria) {
                if (criterion.kind != CriterionKind::Line ||
                    criterion.sentence.find("aintenance") == std::string::npos)
                    continue;
                ++seen;
                QVERIFY2(int(criterion.verdict) == verdict, criterion.sentence.c_str());
            }
        }
        QVERIFY(seen > 0);
    }

    void noTumourNoExtent() { QVERIFY(extentOf(clinical::Case{}) == DiseaseExtent::Unknown); }
};

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
