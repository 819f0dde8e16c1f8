#include "core/interchange/vcf/annotation.h"

#include <QTest>

using namespace consilium;
using namespace consilium::interchange::vcf;

namespace
{

clinical::Finding annotated(const char* fields, const char* values)
{
    auto format = AnnotationFormat::fromDescription(
        AnnotationFormat::Kind::Csq,
        "CSQ",
        std::string(
            "Consequence annotations from Ensembl VEP. Format: Allele|Consequence|SYMBOL|") +
            fields);
    clinical::Finding finding;
    TranscriptChoice choice(std::move(format), nullptr);
    const auto entry = std::string("T|missense_variant|TP53|") + values;
    choice.choose(entry, "C", "T", 1, 1);
    if (!choice.isAnnotated() || choice.isMismatched())
        qFatal("not annotated");
    choice.fill(finding);
    return finding;
}

} // namespace

class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void frequency_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<double>("frequency"); ///< below zero: none
        QTest::addColumn<QString>("source");
        QTest::newRow("no such field") << QByteArray("SIFT") << QByteArray("") << -1.0 << "";
        QTest::newRow("the highest population")
            << QByteArray("gnomADe_AFR_AF|gnomADe_EAS_AF|gnomADg_NFE_AF|gnomADe_AF")
            << QByteArray("0.01|0.07|0.02|0.5") << 0.07 << "gnomAD EAS";
        QTest::newRow("the older names") << QByteArray("gnomAD_AF|gnomAD_SAS_AF")
                                         << QByteArray("0.001|4e-06") << 0.000004 << "gnomAD SAS";
        QTest::newRow("a population that does not count")
            << QByteArray("gnomAD_FIN_AF|gnomAD_AFR_AF") << QByteArray("0.3|0.001") << 0.001
            << "gnomAD AFR";
        QTest::newRow("overall only")
            << QByteArray("gnomADe_AF") << QByteArray("0.02") << 0.02 << "gnomAD overall";
        QTest::newRow("no entry is not zero")
            << QByteArray("gnomADe_AF|gnomADe_AFR_AF") << QByteArray("|") << -1.0 << "gnomAD";
        QTest::newRow("several known variants")
            << QByteArray("gnomADe_AFR_AF") << QByteArray("0.1&0.2") << 0.2 << "gnomAD AFR";
        QTest::newRow("no number")
            << QByteArray("gnomADe_AFR_AF") << QByteArray("rare") << -1.0 << "gnomAD";
        QTest::newRow("no fraction")
            << QByteArray("gnomADe_AFR_AF") << QByteArray("7") << -1.0 << "gnomAD";
    }

    void frequency()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, values);
        QFETCH(double, frequency);
        QFETCH(QString, source);
        const auto finding = annotated(fields.constData(), values.constData());
        QCOMPARE(finding.populationFrequency.value_or(-1), frequency);
        QCOMPARE(QString::fromStdString(finding.populationSource), source);
    }

    void predictions()
    {
        const auto finding =
            annotated("SIFT|PolyPhen|am_class", "deleterious(0.01)|benign(0.003)|");
        QCOMPARE(finding.predictions,
                 (std::vector<std::string>{"SIFT deleterious", "PolyPhen benign"}));
    }
};

QTEST_APPLESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
