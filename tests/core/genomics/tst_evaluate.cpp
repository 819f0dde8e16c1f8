#include "tests/core/genomics/trees.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::genomics;
using namespace consilium::trees;
using clinical::FindingKind;

namespace
{

/// A tree that is known to be True, False or Unknown for recordOfTruths().
Biomarker treeOf(Truth truth)
{
    switch (truth) {
    case Truth::True:
        return variantOf("EGFR", {"L858R"});
    case Truth::False:
        return variantOf("KRAS", {"G12C"});
    case Truth::Unknown:
        return kindOf(Leaf::Kind::Fusion, "ALK");
    }
    return {};
}

clinical::Case recordOfTruths()
{
    return with({tests::variant("EGFR", "p.L858R")}, {tests::panel({"EGFR", "KRAS"})});
}

} // namespace

class TestEvaluate : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void thresholds_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("atLeast"); // negative: none
        QTest::addColumn<double>("below");   // negative: none
        QTest::addColumn<int>("truth");
        const auto row = [](const char* name,
                            const char* number,
                            const char* unit,
                            double atLeast,
                            double below,
                            Truth truth) {
            QTest::newRow(name) << QString::fromLatin1(number) << QString::fromLatin1(unit)
                                << atLeast << below << static_cast<int>(truth);
        };
        row("on the threshold", "50", "%", 50, -1, Truth::True);
        row("just under it", "49", "%", 50, -1, Truth::False);
        row("below: on the threshold", "50", "%", -1, 50, Truth::False);
        row("below: under it", "49", "%", -1, 50, Truth::True);
        row("zero is a result", "0", "%", 1, -1, Truth::False);
        row("less than the threshold", "<1", "%", 1, -1, Truth::False);
        row("less than something above the threshold", "<10", "%", 1, -1, Truth::Unknown);
        row("at most the threshold", "<=1", "%", 1, -1, Truth::Unknown);
        row("more than the threshold", ">50", "%", 50, -1, Truth::True);
        row("at least the threshold", ">=50", "%", 50, -1, Truth::True);
        row("more than something under it", ">10", "%", 50, -1, Truth::Unknown);
        row("below, more than the threshold", ">50", "%", -1, 50, Truth::False);
        row("below, less than the threshold", "<50", "%", -1, 50, Truth::True);
        row("inside a range", "20", "%", 1, 50, Truth::True);
        row("above a range", "60", "%", 1, 50, Truth::False);
        row("below a range", "0", "%", 1, 50, Truth::False);
        row("less than the middle of a range", "<20", "%", 1, 50, Truth::Unknown);
        row("a fraction of one", "0.6", "1", 50, -1, Truth::True);
        row("a small fraction of one", "0.02", "1", 50, -1, Truth::False);
        row("unit missing", "60", "", 50, -1, Truth::Unknown);
        row("unit of something else", "60", "mg/dL", 50, -1, Truth::Unknown);
    }

    void thresholds()
    {
        QFETCH(QString, number);
        QFETCH(QString, unit);
        QFETCH(double, atLeast);
        QFETCH(double, below);
        QFETCH(int, truth);
        const auto record = with({tests::marker(
            FindingKind::Expression, "PD-L1 TPS", number.toStdString(), unit.toStdString())});
        const auto tree = levelOf("PD-L1 TPS",
                                  atLeast < 0 ? std::nullopt : std::optional(atLeast),
                                  below < 0 ? std::nullopt : std::optional(below),
                                  "%");
        const auto match = answer(record, tree);
        QCOMPARE(static_cast<int>(match.truth), truth);
        QCOMPARE(match.missingTests.size(),
                 match.truth == Truth::Unknown ? std::size_t{1} : std::size_t{0});
    }

    void burdenIsReadPerMegabase_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("truth");
        QTest::newRow("per megabase") << QStringLiteral("/Mb") << static_cast<int>(Truth::True);
        QTest::newRow("per megabase, annotated")
            << QStringLiteral("{mutations}/Mb") << static_cast<int>(Truth::True);
        QTest::newRow("UCUM number per million bases")
            << QStringLiteral("1/1000000") << static_cast<int>(Truth::True);
        QTest::newRow("mutations per exome is another thing")
            << QStringLiteral("{mutations}") << static_cast<int>(Truth::Unknown);
    }

    void burdenIsReadPerMegabase()
    {
        QFETCH(QString, unit);
        QFETCH(int, truth);
        auto tree = levelOf("TMB", 10, std::nullopt, "");
        tree.leaf.kind = Leaf::Kind::Signature;
        const auto record =
            with({tests::marker(FindingKind::Signature, "TMB", "12", unit.toStdString())});
        QCOMPARE(static_cast<int>(answer(record, tree).truth), truth);
    }

    void aThresholdNeedsANumber()
    {
        const auto record = with({tests::marker(FindingKind::Expression, "PD-L1 TPS", "positive")});
        QVERIFY(answer(record, levelOf("PD-L1 TPS", 1, std::nullopt, "%")).truth == Truth::Unknown);
    }

    void theLatestMarkerDecides()
    {
        auto older = tests::marker(FindingKind::Expression, "ER", "positive");
        older.date = tests::date("2024-01-01");
        auto newer = tests::marker(FindingKind::Expression, "ER", "negative");
        newer.date = tests::date("2026-01-01");
        auto undated = tests::marker(FindingKind::Expression, "ER", "low");
        const auto positive = markerOf(Leaf::Kind::Expression, "ER", "positive");
        QVERIFY(answer(with({older, newer, undated}), positive).truth == Truth::False);
        QVERIFY(answer(with({newer, undated, older}), positive).truth == Truth::False);
        QCOMPARE(answer(with({newer, undated, older}), positive).findings, std::vector<int>{0});
        newer.assertion = clinical::Assertion::EnteredInError;
        QVERIFY(answer(with({older, newer, undated}), positive).truth == Truth::True);
    }

    /// What a negative answers: the tumour, the germline, or both.
    void originOfANegative_data()
    {
        using clinical::Origin;
        QTest::addColumn<int>("origin");
        QTest::addColumn<QString>("assay");
        QTest::addColumn<int>("tumour");
        QTest::addColumn<int>("germline");
        const auto row =
            [](const char* name, Origin origin, const char* assay, Truth tumour, Truth germline) {
                QTest::newRow(name) << static_cast<int>(origin) << QString::fromLatin1(assay)
                                    << static_cast<int>(tumour) << static_cast<int>(germline);
            };
        constexpr auto kNo = Truth::False;
        constexpr auto kOpen = Truth::Unknown;
        row("not stated, no assay", Origin::Unknown, "", kNo, kOpen);
        row("not stated, assay of the tumour", Origin::Unknown, "tumour", kNo, kOpen);
        row("not stated, matched normal", Origin::Unknown, "matched normal", kNo, kNo);
        row("not stated, assay of blood", Origin::Unknown, "blood", kOpen, kNo);
        row("stated germline, no assay", Origin::Germline, "", kOpen, kNo);
        row("stated germline, matched normal", Origin::Germline, "matched normal", kOpen, kNo);
        row("stated somatic, no assay", Origin::Somatic, "", kNo, kOpen);
        row("stated somatic, matched normal", Origin::Somatic, "matched normal", kNo, kOpen);
    }

    void originOfANegative()
    {
        QFETCH(int, origin);
        QFETCH(QString, assay);
        QFETCH(int, tumour);
        QFETCH(int, germline);
        auto negative = tests::normal("BRCA1");
        negative.origin = static_cast<clinical::Origin>(origin);
        auto record = with({});
        if (!assay.isEmpty()) {
            // Its genes are not known: the negative alone speaks.
            auto test = tests::panel({});
            if (assay == QLatin1String("matched normal"))
                test.normalSample = "N";
            if (assay == QLatin1String("blood")) {
                clinical::Specimen blood;
                blood.header.key = "blood";
                blood.isTumour = clinical::Presence::Absent;
                record.specimens = {blood};
                test.specimen = "blood";
            }
            negative.assay = test.header.key;
            record.assays = {test};
        }
        record.findings = {negative};
        const auto ofGermline = answer(record, classOf("BRCA1", "pathogenic", "germline"));
        QCOMPARE(static_cast<int>(answer(record, classOf("BRCA1", "pathogenic", "somatic")).truth),
                 tumour);
        QCOMPARE(static_cast<int>(ofGermline.truth), germline);
        QCOMPARE(ofGermline.missingTests.contains("BRCA1 germline"), germline == 1);
    }

    /// The tables of Kleene's strong three-valued logic.
    void kleene_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("right");
        QTest::addColumn<int>("both");
        QTest::addColumn<int>("either");
        constexpr std::array kAll{Truth::False, Truth::Unknown, Truth::True};
        constexpr std::array kNames{"false", "unknown", "true"};
        for (const auto left : kAll) {
            for (const auto right : kAll) {
                const int l = static_cast<int>(left);
                const int r = static_cast<int>(right);
                QTest::addRow("%s and %s",
                              kNames[static_cast<std::size_t>(l)],
                              kNames[static_cast<std::size_t>(r)])
                    << l << r << std::min(l, r) << std::max(l, r);
            }
        }
    }

    void kleene()
    {
        QFETCH(int, left);
        QFETCH(int, right);
        QFETCH(int, both);
        QFETCH(int, either);
        const std::vector<Biomarker> children{treeOf(static_cast<Truth>(left)),
                                              treeOf(static_cast<Truth>(right))};
        const auto record = recordOfTruths();
        QCOMPARE(static_cast<int>(answer(record, {Operation::All, {}, children}).truth), both);
        QCOMPARE(static_cast<int>(answer(record, {Operation::Any, {}, children}).truth), either);
        for (const auto operation : {Operation::All, Operation::Any}) {
            const auto match = answer(record, {operation, {}, children});
            QCOMPARE(match.missingTests.empty(), match.truth != Truth::Unknown);
        }
    }

    void onlyDecidingChildrenSpeak()
    {
        // TMB is low (a False with a finding), MSI is high: the answer rests on MSI alone, in
        // whatever order they are asked.
        const auto record = with({tests::marker(FindingKind::Signature, "TMB", "3", "/Mb"),
                                  tests::marker(FindingKind::Signature, "MSI", "high")});
        auto tmb = levelOf("TMB", 10, std::nullopt, "");
        tmb.leaf.kind = Leaf::Kind::Signature;
        const auto msi = markerOf(Leaf::Kind::Signature, "MSI", "high");
        QCOMPARE(answer(record, {Operation::Any, {}, {tmb, msi}}).findings, std::vector<int>{1});
        QCOMPARE(answer(record, {Operation::Any, {}, {msi, tmb}}).findings, std::vector<int>{1});
        QCOMPARE(answer(record, {Operation::All, {}, {tmb, msi}}).findings, std::vector<int>{0});
        QCOMPARE(answer(record, {Operation::All, {}, {msi, tmb}}).findings, std::vector<int>{0});
        QCOMPARE(answer(record, {Operation::Any, {}, {msi, msi}}).findings, std::vector<int>{1});
    }

    void missingTestsOfATree()
    {
        const auto egfr = variantOf("EGFR", {"L858R"});
        const auto alk = kindOf(Leaf::Kind::Fusion, "ALK");
        const auto match = answer(with({}), {Operation::Any, {}, {alk, egfr, egfr}});
        QCOMPARE(match.missingTests, (std::set<std::string>{"ALK fusion", "EGFR"}));
    }
};

QTEST_APPLESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
