#include "core/genomics/origin.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace consilium;
using namespace consilium::genomics;
using Basis = OriginReading::Basis;
using clinical::Origin;

namespace
{

clinical::Case caseWith(Origin origin, bool hasNormal, bool hasTumour = true)
{
    clinical::Case record;
    auto assay = tests::panel({});
    assay.specimen = "block";
    assay.tumourSample = hasTumour ? "T" : "";
    assay.normalSample = hasNormal ? "N" : "";
    record.assays = {assay};
    clinical::Specimen specimen;
    specimen.header.key = "block";
    record.specimens = {specimen};
    auto finding = tests::variant("KRAS", "p.G12C");
    finding.assay = assay.header.key;
    finding.origin = origin;
    finding.chromosome = "12";
    record.findings = {finding};
    return record;
}

} // namespace

class TestOrigin : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void basis_data()
    {
        QTest::addColumn<int>("origin");
        QTest::addColumn<bool>("hasNormal");
        QTest::addColumn<int>("basis");
        QTest::addColumn<QString>("words");
        const auto row =
            [](const char* name, Origin origin, bool hasNormal, Basis basis, const char* words) {
                QTest::newRow(name) << static_cast<int>(origin) << hasNormal
                                    << static_cast<int>(basis) << QString::fromLatin1(words);
            };
        row("stated somatic", Origin::Somatic, false, Basis::Stated, "somatic, as stated");
        row("stated germline", Origin::Germline, false, Basis::Stated, "germline, as stated");
        row("pair, somatic",
            Origin::Somatic,
            true,
            Basis::Pair,
            "somatic, inferred: not in the normal sample N");
        row("pair, germline",
            Origin::Germline,
            true,
            Basis::Pair,
            "germline, inferred: also in the normal sample N");
        row("tumour only",
            Origin::Unknown,
            false,
            Basis::NotKnown,
            "germline or somatic: no normal sample was read");
    }

    void basis()
    {
        QFETCH(int, origin);
        QFETCH(bool, hasNormal);
        QFETCH(int, basis);
        QFETCH(QString, words);
        const auto record = caseWith(static_cast<Origin>(origin), hasNormal);
        const auto reading = originOf(record, record.findings.front());
        QCOMPARE(static_cast<int>(reading.origin), origin);
        QCOMPARE(static_cast<int>(reading.basis), basis);
        QCOMPARE(QString::fromStdString(reading.words.english()), words);
    }

    void theWorkedExample()
    {
        auto record = caseWith(Origin::Somatic, true);
        record.findings.front().alleleFraction = 0.125;
        record.specimens.front().purity = 0.67;
        auto copies = tests::copyNumber("KRAS", "gain");
        copies.copyNumber = 3;
        record.findings.push_back(copies);
        const auto fraction = clonalFraction(record, record.findings.front());
        QVERIFY(fraction.has_value());
        QVERIFY(std::abs(fraction->estimate - 0.5) < 0.005); // PMC3934006, figure 1
        QVERIFY(!fraction->areCopiesAssumed);
        QVERIFY(!fraction->low);
    }

    void heterozygousInAPureTumourIsInEveryCell()
    {
        auto record = caseWith(Origin::Somatic, true);
        auto& finding = record.findings.front();
        finding.alleleFraction = 0.5;
        finding.depth = 100;
        finding.alternativeDepth = 50;
        record.specimens.front().purity = 1;
        const auto fraction = clonalFraction(record, finding);
        QCOMPARE(fraction->estimate, 1.0);
        QVERIFY(fraction->areCopiesAssumed && !fraction->isAboveOne);
        // Clopper-Pearson of 50 in 100: 0.398 to 0.602.
        QVERIFY(std::abs(*fraction->low - 2 * 0.3983) < 0.001);
        QCOMPARE(*fraction->high, 1.0);
        QVERIFY(fraction->words.english().find("2 copies (assumed)") != std::string::npos);
    }

    void moreThanEveryCellIsSaid()
    {
        auto record = caseWith(Origin::Somatic, true);
        record.findings.front().alleleFraction = 0.8;
        record.specimens.front().purity = 0.9;
        const auto fraction = clonalFraction(record, record.findings.front());
        QCOMPARE(fraction->estimate, 1.0);
        QVERIFY(fraction->isAboveOne);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("situation");
        QTest::addColumn<QString>("words");
        QTest::newRow("no purity") << "no purity"
                                   << "purity";
        QTest::newRow("purity zero") << "purity zero"
                                     << "purity";
        QTest::newRow("purity in percent") << "purity in percent"
                                           << "purity";
        QTest::newRow("origin not known") << "origin not known"
                                          << "somatic";
        QTest::newRow("germline") << "germline"
                                  << "somatic";
        QTest::newRow("no fraction") << "no fraction"
                                     << "allele fraction";
        QTest::newRow("sex chromosome") << "sex chromosome"
                                        << "sex chromosome";
    }

    void refused()
    {
        QFETCH(QString, situation);
        QFETCH(QString, words);
        const auto is = [&](const char* name) { return situation == QLatin1String(name); };
        auto record = caseWith(is("germline")           ? Origin::Germline
                               : is("origin not known") ? Origin::Unknown
                                                        : Origin::Somatic,
                               true);
        auto& finding = record.findings.front();
        if (!is("no fraction"))
            finding.alleleFraction = 0.2;
        if (is("sex chromosome"))
            finding.chromosome = "X";
        if (!is("no purity"))
            record.specimens.front().purity = is("purity zero")         ? 0
                                              : is("purity in percent") ? 70
                                                                        : 0.7;
        Message why;
        QVERIFY(!clonalFraction(record, finding, &why));
        QVERIFY(why.english().find(words.toStdString()) != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestOrigin)
#include "tst_origin.moc"
