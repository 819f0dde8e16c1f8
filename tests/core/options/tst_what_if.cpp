#include "core/options/facts.h"
#include "core/options/what_if.h"
#include "tests/support/builders.h"
#include "tests/support/built_pack.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::options;
using clinical::Presence;
using Kind = Supposition::Kind;

namespace
{

const Day kToday = tests::day("2026-03-01");

Supposition measure(const std::string& name, std::optional<double> value)
{
    Supposition one{Kind::Measure, name};
    one.value = value;
    return one;
}

Supposition presence(Kind kind, const std::string& what, Presence presence)
{
    Supposition one{kind, what};
    one.presence = presence;
    return one;
}

Supposition word(Kind kind, const std::string& word)
{
    Supposition one{kind};
    one.word = word;
    return one;
}

} // namespace

/// A side copy in which something is supposed, over the starter pack.
class TestWhatIf : public QObject
{
    Q_OBJECT

    tests::BuiltPack m_built =
        tests::buildPack(QStringLiteral(CONSILIUM_SOURCE_DIR "/resources/knowledge"));

    clinical::Case suppose(const clinical::Case& record, const std::vector<Supposition>& all)
    {
        return supposed(record, all, m_built.view(), kToday).value();
    }

    std::optional<double> valueOf(const clinical::Case& record, const std::string& name)
    {
        const auto view = m_built.view();
        return Facts(record, view, kToday).value(name);
    }

    static clinical::Case lung()
    {
        auto record = tests::patientWith("LUAD", "IV");
        record.findings = {tests::variant("EGFR", "p.L858R")};
        record.performance.push_back({{"e", {}},
                                      tests::date("2026-02-20"),
                                      clinical::PerformanceScale::Ecog,
                                      clinical::Assertion::Confirmed,
                                      1});
        return record;
    }

    Shelf shelfOf(const clinical::Case& record, const std::string& name)
    {
        const auto view = m_built.view();
        const auto ranking = rank(record, view, {}, kToday);
        for (const auto& option : ranking.options) {
            if (option.name == name)
                return option.shelf;
        }
        qFatal("not listed: %s", name.c_str());
    }

private Q_SLOTS:

    void theRecordStaysAsItIs()
    {
        const auto record = lung();
        const auto before = record;
        (void)suppose(record, {measure("ecog", 4)});
        QVERIFY(record == before);
    }

    void nothingSupposedIsTheCaseItself() { QVERIFY(suppose(lung(), {}) == lung()); }

    void everyMeasureIsReadBackAsItWasSupposed()
    {
        for (const auto& one : supposableMeasures()) {
            if (one.name == "creatinine")
                continue; // rules read what is reckoned from it
            for (const double value : {one.low, one.high}) {
                const auto is = valueOf(suppose(lung(), {measure(std::string(one.name), value)}),
                                        std::string(one.name));
                QVERIFY2(is && std::abs(*is - value) < 1e-9, std::string(one.name).c_str());
            }
            QVERIFY2(!valueOf(suppose(lung(),
                                      {measure(std::string(one.name), one.low),
                                       measure(std::string(one.name), std::nullopt)}),
                              std::string(one.name)),
                     std::string(one.name).c_str());
        }
    }

    void aSupposedValueStandsInThePlaceOfTheRecords()
    {
        auto record = lung();
        record.observations = {tests::laboratory("777-3", "40", "10*9/L", "2026-03-01"),
                               tests::laboratory("777-3", "60", "10*9/L", "2026-02-01")};
        QCOMPARE(valueOf(suppose(record, {measure("platelets", 150)}), "platelets"),
                 std::optional<double>(150));
        // As if nobody had measured: missing, not zero.
        QVERIFY(!valueOf(suppose(record, {measure("platelets", std::nullopt)}), "platelets"));
    }

    void aMultipleUsesTheLimitOfTheRecord()
    {
        auto record = lung();
        auto bilirubin = tests::laboratory("1975-2", "0.5", "mg/dL", "2026-02-20");
        bilirubin.referenceHigh = Quantity::parse("1.2", "mg/dL").value();
        record.observations = {bilirubin};
        const auto copy = suppose(record, {measure("bilirubin-uln", 2)});
        const auto is = valueOf(copy, "bilirubin-uln");
        QVERIFY(is && std::abs(*is - 2) < 1e-9);
        QVERIFY(std::abs(copy.observations.back().quantity->value - 2.4) < 1e-9);
    }

    void creatinineMovesTheClearance()
    {
        auto record = lung();
        record.observations = {tests::laboratory("29463-7", "70", "kg", "2026-02-20"),
                               tests::laboratory("2160-0", "0.8", "mg/dL", "2026-02-20")};
        const auto usual = valueOf(record, "creatinine-clearance");
        const auto raised =
            valueOf(suppose(record, {measure("creatinine", 1.6)}), "creatinine-clearance");
        QVERIFY(usual && raised);
        QVERIFY(std::abs(*usual / *raised - 2) < 1e-9);
    }

    void aSupposedValueIsJudged()
    {
        const auto verdictOf = [&](const clinical::Case& record) {
            const auto view = m_built.view();
            const auto ranking = rank(record, view, {}, kToday);
            for (const auto& option : ranking.options) {
                for (const auto& one : option.criteria) {
                    if (one.kind == CriterionKind::PerformanceStatus)
                        return one.verdict;
                }
            }
            qFatal("no option asks for the performance status");
        };
        auto colon = lung();
        colon.tumours.front().oncotree = "COAD";
        QVERIFY(verdictOf(colon) == Verdict::Pass);
        QVERIFY(verdictOf(suppose(colon, {measure("ecog", 4)})) == Verdict::Warn);
        QVERIFY(verdictOf(suppose(colon, {measure("ecog", std::nullopt)})) ==
                Verdict::Undetermined);
        QVERIFY(verdictOf(suppose(colon, {measure("ecog", 4), measure("ecog", 1)})) ==
                Verdict::Pass);
    }

    void aConditionIsPresentAbsentOrNotKnown()
    {
        const auto view = m_built.view();
        for (const auto& group : view.pack.conditions) {
            knowledge::RuleLeaf leaf;
            leaf.kind = knowledge::RuleLeaf::Kind::Condition;
            leaf.operation = "absent";
            leaf.words = {group.name};
            const auto truthOf = [&](Presence is) {
                const auto copy = suppose(lung(), {presence(Kind::Condition, group.name, is)});
                return Facts(copy, view, kToday).answer(leaf, {}).truth;
            };
            QVERIFY2(truthOf(Presence::Present) == genomics::Truth::False, group.name.c_str());
            QVERIFY2(truthOf(Presence::Absent) == genomics::Truth::True, group.name.c_str());
            // The last of several counts.
            const auto copy = suppose(lung(),
                                      {presence(Kind::Condition, group.name, Presence::Present),
                                       presence(Kind::Condition, group.name, Presence::Absent)});
            QVERIFY2(Facts(copy, view, kToday).answer(leaf, {}).truth == genomics::Truth::True,
                     group.name.c_str());
        }
    }

    void aDrugIsTakenOrNot()
    {
        const auto view = m_built.view();
        knowledge::RuleLeaf leaf;
        leaf.kind = knowledge::RuleLeaf::Kind::Medication;
        leaf.operation = "present";
        leaf.drugs = {"itraconazole"};
        const auto taken =
            suppose(lung(), {presence(Kind::Medication, "itraconazole", Presence::Present)});
        QVERIFY(Facts(taken, view, kToday).answer(leaf, {}).truth == genomics::Truth::True);
        const auto stopped =
            suppose(taken, {presence(Kind::Medication, "itraconazole", Presence::Absent)});
        QVERIFY(Facts(stopped, view, kToday).answer(leaf, {}).truth != genomics::Truth::True);
    }

    void progressionOnADrugTakesItOffTheShelf()
    {
        Supposition one{Kind::Progression, "osimertinib"};
        const auto copy = suppose(lung(), {one});
        QVERIFY(shelfOf(copy, "osimertinib") == Shelf::NotAdvised);
        const auto view = m_built.view();
        QCOMPARE(historyOf(copy, view.drugs).priorLines, 1);
        // The same drug as it is being given is stopped, not given twice.
        auto record = lung();
        record.medications = {tests::medication("osimertinib", "2025-01-01")};
        record.medications.front().period.isOngoing = true;
        const auto stopped = suppose(record, {one});
        QCOMPARE(stopped.medications.size(), std::size_t(1));
        QVERIFY(!stopped.medications.front().period.isOngoing);
        QVERIFY(stopped.medications.front().stoppedForProgression == Presence::Present);
    }

    void aFindingStandsInThePlaceOfItsOpposite()
    {
        Supposition found{Kind::Finding};
        found.findings = {tests::variant("KRAS", "p.G12C")};
        auto record = lung();
        record.findings = {tests::normal("KRAS")};
        const auto copy = suppose(record, {found});
        QCOMPARE(copy.findings.front().assertion, clinical::Assertion::EnteredInError);
        QVERIFY(shelfOf(copy, "sotorasib") != Shelf::NotAdvised);
        Supposition none{Kind::Finding};
        none.findings = {tests::normal("EGFR")};
        const auto without = suppose(lung(), {none});
        const auto ranking = rank(without, m_built.view(), {}, kToday);
        QVERIFY(std::none_of(ranking.options.begin(),
                             ranking.options.end(),
                             [](const Option& option) { return option.name == "osimertinib"; }));
    }

    void wildTypeSaysNothingOfCopies()
    {
        auto none = tests::normal("ERBB2");
        none.name = clinical::kSmallVariants;
        Supposition wild{Kind::Finding};
        wild.findings = {none};
        auto record = lung();
        record.findings = {tests::copyNumber("ERBB2", "amplification"),
                           tests::variant("ERBB2", "p.S310F"),
                           tests::variant("EGFR", "p.L858R")};
        const auto copy = suppose(record, {wild});
        QCOMPARE(copy.findings[0].assertion, clinical::Assertion::Confirmed);
        QCOMPARE(copy.findings[1].assertion, clinical::Assertion::EnteredInError);
        QCOMPARE(copy.findings[2].assertion, clinical::Assertion::Confirmed);
        // An amplification does not contradict that no small variant was found.
        Supposition amplified{Kind::Finding};
        amplified.findings = {tests::copyNumber("ERBB2", "amplification")};
        record.findings = {none, tests::normal("ERBB2")};
        const auto other = suppose(record, {amplified});
        QCOMPARE(other.findings[0].assertion, clinical::Assertion::Confirmed);
        QCOMPARE(other.findings[1].assertion, clinical::Assertion::EnteredInError);
    }

    void aMultipleWithoutALimitSaysWhatItIs()
    {
        const auto copy = suppose(lung(), {measure("bilirubin-uln", 2)});
        const auto view = m_built.view();
        const auto answer = Facts(copy, view, kToday).measured("bilirubin-uln");
        QVERIFY2(answer.data.front().what.find("2 times the upper limit") != std::string::npos,
                 answer.data.front().what.c_str());
    }

    void theStageMovesTheExtent()
    {
        const auto early = suppose(lung(), {word(Kind::Stage, "II")});
        QVERIFY(extentOf(early) == DiseaseExtent::Early);
        auto spread = lung();
        auto secondary = spread.tumours.front();
        secondary.header.key = "secondary";
        secondary.isSecondary = true;
        spread.tumours.push_back(secondary);
        QVERIFY(extentOf(spread) == DiseaseExtent::Advanced);
        QVERIFY(extentOf(suppose(spread, {word(Kind::Stage, "I")})) == DiseaseExtent::Early);
    }

    void tobaccoIsOneWord()
    {
        const auto copy = suppose(lung(), {word(Kind::Tobacco, "current")});
        QCOMPARE(copy.lifestyle.back().status, std::string("current"));
        QCOMPARE(supposed(lung(), {word(Kind::Tobacco, "sometimes")}, m_built.view(), kToday)
                     .error()
                     .code,
                 ErrorCode::Malformed);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("code");
        const auto range = int(ErrorCode::OutOfRange);
        QTest::newRow("creatinine 900 mg/dL") << "creatinine" << 900.0 << range;
        QTest::newRow("half a grade") << "ecog" << 1.5 << int(ErrorCode::Malformed);
        QTest::newRow("ECOG 5") << "ecog" << 5.0 << range;
        QTest::newRow("ECOG below 0") << "ecog" << -1.0 << range;
        QTest::newRow("no number") << "platelets" << std::nan("") << range;
        QTest::newRow("infinite") << "platelets" << HUGE_VAL << range;
        QTest::newRow("clearance is reckoned")
            << "creatinine-clearance" << 50.0 << int(ErrorCode::NotFound);
        QTest::newRow("nobody supposes an age") << "age" << 50.0 << int(ErrorCode::NotFound);
    }

    void whatCannotBeIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(double, value);
        QFETCH(int, code);
        const auto answer =
            supposed(lung(), {measure(name.toStdString(), value)}, m_built.view(), kToday);
        QVERIFY(!answer.has_value());
        QCOMPARE(int(answer.error().code), code);
    }

    void unknownNamesAreRefused()
    {
        const auto codeOf = [&](const Supposition& one) {
            return supposed(lung(), {one}, m_built.view(), kToday).error().code;
        };
        QCOMPARE(codeOf(presence(Kind::Condition, "hiccups", Presence::Present)),
                 ErrorCode::NotFound);
        QCOMPARE(codeOf(presence(Kind::Medication, "zzz", Presence::Present)), ErrorCode::NotFound);
        QCOMPARE(codeOf(Supposition{Kind::Progression, "zzz"}), ErrorCode::NotFound);
        QCOMPARE(codeOf(word(Kind::Stage, "V")), ErrorCode::Malformed);
    }
};

QTEST_APPLESS_MAIN(TestWhatIf)
#include "tst_what_if.moc"
