#include "core/genomics/burden.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace consilium;
using namespace consilium::genomics;
using clinical::Finding;

namespace
{

clinical::Assay callSet(double megabases)
{
    auto assay = tests::panel({});
    assay.tumourSample = "T";
    assay.normalSample = "N";
    assay.coveredMegabases = megabases;
    return assay;
}

Finding called(const char* term)
{
    static int next = 1000;
    Finding finding = tests::variant("EGFR", "");
    finding.assay = "panel";
    finding.position = ++next;
    finding.filter = "PASS";
    finding.origin = clinical::Origin::Somatic;
    finding.consequences = {term};
    finding.depth = 100;
    finding.alternativeDepth = 20;
    finding.alleleFraction = 0.2;
    return finding;
}

Burden burdenWith(std::vector<Finding> findings, const clinical::Assay& assay)
{
    clinical::Case record;
    record.findings = std::move(findings);
    record.assays = {assay};
    return burdenOf(record, record.assays.front());
}

bool warns(const Burden& burden, const char* words)
{
    return std::any_of(burden.warnings.begin(), burden.warnings.end(), [&](const Message& warning) {
        return warning.english().find(words) != std::string::npos;
    });
}

} // namespace

class TestBurden : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void interval_data()
    {
        QTest::addColumn<int>("events");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        // Published exact limits (Garwood 1936), to three decimals.
        QTest::newRow("0") << 0 << 0.0 << 3.689;
        QTest::newRow("1") << 1 << 0.025 << 5.572;
        QTest::newRow("5") << 5 << 1.623 << 11.668;
        QTest::newRow("10") << 10 << 4.795 << 18.390;
        QTest::newRow("20") << 20 << 12.217 << 30.888;
        QTest::newRow("100") << 100 << 81.364 << 121.627;
    }

    void interval()
    {
        QFETCH(int, events);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto interval = poissonInterval(events);
        QVERIFY(std::abs(interval.low - low) < 0.0006);
        QVERIFY(std::abs(interval.high - high) < 0.0006);
    }

    void tenInTwoMegabases()
    {
        const auto burden =
            burdenWith(std::vector<Finding>(10, called("missense_variant")), callSet(2));
        QVERIFY(burden.computed.has_value());
        QCOMPARE(burden.computed->counted, 10);
        QCOMPARE(burden.computed->perMegabase, 5.0);
        QVERIFY(std::abs(burden.computed->low - 2.3975) < 0.001);
        QVERIFY(std::abs(burden.computed->high - 9.195) < 0.001);
        QVERIFY(burden.refusal.isEmpty());
        QVERIFY(burden.warnings.empty());
        QVERIFY(burdenRule().english().find(kBurdenSource) != std::string::npos);
    }

    void counted_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("twist");
        QTest::addColumn<bool>("isCounted");
        for (const auto* term : {"missense_variant",
                                 "stop_gained",
                                 "frameshift_variant",
                                 "inframe_deletion",
                                 "disruptive_inframe_insertion"})
            QTest::newRow(term) << QString::fromLatin1(term) << QString() << true;
        for (const auto* term : {"synonymous_variant",
                                 "splice_donor_variant",
                                 "start_lost",
                                 "stop_lost",
                                 "intron_variant"})
            QTest::newRow(term) << QString::fromLatin1(term) << QString() << false;
        const auto twisted = [](const char* twist, bool isCounted) {
            QTest::newRow(twist) << QStringLiteral("missense_variant") << QString::fromLatin1(twist)
                                 << isCounted;
        };
        twisted("germline", false);
        twisted("origin not known", true);
        twisted("filtered", false);
        twisted("entered in error", false);
        twisted("another assay", false);
        twisted("depth 24", false);
        twisted("depth 25", true);
        twisted("2 reads", false);
        twisted("3 reads", true);
        twisted("fraction 4.9 %", false);
        twisted("fraction 5 %", true);
        twisted("no depth stated", true);
    }

    void counted()
    {
        QFETCH(QString, term);
        QFETCH(QString, twist);
        QFETCH(bool, isCounted);
        auto finding = called(qPrintable(term));
        const auto is = [&](const char* name) { return twist == QLatin1String(name); };
        if (is("germline"))
            finding.origin = clinical::Origin::Germline;
        if (is("origin not known"))
            finding.origin = clinical::Origin::Unknown;
        if (is("filtered"))
            finding.filter = "q10";
        if (is("entered in error"))
            finding.assertion = clinical::Assertion::EnteredInError;
        if (is("another assay"))
            finding.assay = "other";
        if (twist.startsWith(QLatin1String("depth ")))
            finding.depth = is("depth 24") ? 24 : 25;
        if (twist.endsWith(QLatin1String(" reads")))
            finding.alternativeDepth = is("2 reads") ? 2 : 3;
        if (twist.startsWith(QLatin1String("fraction")))
            finding.alleleFraction = is("fraction 4.9 %") ? 0.049 : 0.05;
        if (is("no depth stated"))
            finding.depth.reset();
        const auto burden = burdenWith({finding}, callSet(1));
        QCOMPARE(burden.computed->counted, isCounted ? 1 : 0);
        QCOMPARE(burden.computed->withoutDepth, is("no depth stated") ? 1 : 0);
        QCOMPARE(warns(burden, "lack depth"), is("no depth stated"));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("situation");
        QTest::addColumn<QString>("words");
        QTest::newRow("no megabases") << "no megabases"
                                      << "megabases of the test are not stated";
        QTest::newRow("zero megabases") << "zero megabases"
                                        << "not above zero";
        QTest::newRow("no small variants") << "no small variants"
                                           << "small variants";
        QTest::newRow("a report's list") << "a report's list"
                                         << "reported variants";
        QTest::newRow("nothing listed, no sample") << "nothing listed, no sample"
                                                   << "reported variants";
    }

    void refused()
    {
        QFETCH(QString, situation);
        QFETCH(QString, words);
        auto assay = callSet(1.1);
        std::vector<Finding> findings{called("missense_variant")};
        if (situation == QLatin1String("no megabases"))
            assay.coveredMegabases.reset();
        if (situation == QLatin1String("zero megabases"))
            assay.coveredMegabases = 0;
        if (situation == QLatin1String("no small variants"))
            assay.detectsSmallVariants = clinical::Presence::Unknown;
        if (situation == QLatin1String("a report's list"))
            findings.front().position = 0;
        if (situation.startsWith(QLatin1String("nothing"))) {
            findings.clear();
            assay.tumourSample.clear();
        }
        const auto burden = burdenWith(findings, assay);
        QVERIFY(!burden.computed);
        QVERIFY2(burden.refusal.english().find(words.toStdString()) != std::string::npos,
                 burden.refusal.english().c_str());
    }

    void reportedStandsBesideComputed()
    {
        auto stated =
            tests::marker(clinical::FindingKind::Signature, "TMB", "14", "1/1000000{Base}");
        const auto burden = burdenWith({stated, called("stop_gained")}, callSet(1));
        QCOMPARE(burden.reported.size(), std::size_t{1});
        QCOMPARE(burden.reported.front().finding, 0);
        QCOMPARE(burden.reported.front().quantity.value, 14.0);
        QVERIFY(burden.computed.has_value());
    }

    void aNegativeBurdenIsNotUsed()
    {
        auto stated =
            tests::marker(clinical::FindingKind::Signature, "TMB", "-3", "1/1000000{Base}");
        stated.header.provenance.place = "line 7";
        const auto burden = burdenWith({stated}, callSet(1));
        QVERIFY(burden.reported.empty());
        QVERIFY(warns(burden, "negative") && warns(burden, "line 7"));
    }

    void tumourOnlyCarriesItsWarning()
    {
        auto assay = callSet(1.2);
        assay.normalSample.clear();
        const auto burden = burdenWith({called("missense_variant")}, assay);
        QVERIFY(warns(burden, "PMID 36179682"));
        QVERIFY(warns(burden, "African and Asian"));
        QVERIFY(warns(burden, "4.2 and 7.6"));
        QVERIFY(!warns(burdenWith({called("missense_variant")}, callSet(1.2)), "36179682"));
    }
};

QTEST_APPLESS_MAIN(TestBurden)
#include "tst_burden.moc"
