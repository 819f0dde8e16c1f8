#include "core/genomics/normalise.h"
#include "tests/support/builders.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::genomics;

namespace
{

/// The sequence of figure 2 of Tan 2015 (doi 10.1093/bioinformatics/btv112), a repeat of CA.
constexpr std::string_view kSequence = "GGGCACACACAGGG";

Result<std::string> bases(std::string_view chromosome, std::int64_t first, std::int64_t last)
{
    if (chromosome != "1")
        return fail(ErrorCode::NotFound, "chromosome");
    const auto start = static_cast<std::size_t>(first - 1);
    if (start >= kSequence.size())
        return std::string();
    return std::string(kSequence.substr(start, static_cast<std::size_t>(last - first + 1)));
}

clinical::Finding
at(const char* chromosome, std::int64_t position, const char* reference, const char* alternative)
{
    auto finding = tests::variant("EGFR", "");
    finding.chromosome = chromosome;
    finding.position = position;
    finding.reference = reference;
    finding.alternative = alternative;
    return finding;
}

QString written(const clinical::Finding& finding)
{
    return QStringLiteral("%1 %2>%3")
        .arg(finding.position)
        .arg(QString::fromStdString(finding.reference),
             QString::fromStdString(finding.alternative));
}

} // namespace

class TestNormalise : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void withReference_data()
    {
        QTest::addColumn<qint64>("position");
        QTest::addColumn<QByteArray>("reference");
        QTest::addColumn<QByteArray>("alternative");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("result");
        const auto row = [](const char* name,
                            qint64 position,
                            const char* reference,
                            const char* alternative,
                            const char* expected,
                            Normalised result) {
            QTest::newRow(name) << position << QByteArray(reference) << QByteArray(alternative)
                                << QString::fromLatin1(expected) << static_cast<int>(result);
        };
        // One deletion of CA, in the ways the figure writes it.
        row("not left-aligned", 8, "CAC", "C", "3 GCA>G", Normalised::LeftAligned);
        row("at its left end already", 3, "GCA", "G", "3 GCA>G", Normalised::Unchanged);
        row("shared bases on both sides", 2, "GGCA", "GG", "3 GCA>G", Normalised::Trimmed);
        row("the whole repeat", 3, "GCACACACAG", "GCACACAG", "3 GCA>G", Normalised::Trimmed);
        row("at the right end", 9, "ACA", "A", "3 GCA>G", Normalised::LeftAligned);
        row("insertion in the repeat", 11, "A", "ACA", "3 G>GCA", Normalised::LeftAligned);
        row("insertion of half a unit", 11, "A", "AA", "10 C>CA", Normalised::LeftAligned);
        row("insertion at the start of the chromosome",
            3,
            "G",
            "GG",
            "1 G>GG",
            Normalised::LeftAligned);
        row("deletion at the start of the chromosome",
            2,
            "GG",
            "G",
            "1 GG>G",
            Normalised::LeftAligned);
        row("written with its own base before it",
            12,
            "GG",
            "G",
            "11 AG>A",
            Normalised::LeftAligned);
        row("substitution", 4, "C", "T", "4 C>T", Normalised::Unchanged);
        row("two bases for two", 4, "CA", "TG", "4 CA>TG", Normalised::Unchanged);
        row("one of two bases shared", 4, "CA", "CG", "5 A>G", Normalised::Trimmed);
        row("REF is another base", 4, "T", "G", "4 T>G", Normalised::Contradicted);
        row("REF in lower case", 4, "c", "T", "4 c>T", Normalised::Unchanged);
        row("symbolic allele", 4, "C", "<DEL>", "4 C><DEL>", Normalised::NotSequence);
        row("behind the end", 99, "C", "T", "99 C>T", Normalised::Contradicted);
    }

    void withReference()
    {
        QFETCH(qint64, position);
        QFETCH(QByteArray, reference);
        QFETCH(QByteArray, alternative);
        QFETCH(QString, expected);
        QFETCH(int, result);
        auto finding = at("1", position, reference.constData(), alternative.constData());
        const auto before = finding;
        const auto done = normalise(finding, bases);
        QCOMPARE(written(finding), expected);
        QCOMPARE(static_cast<int>(done), result);
        const bool isChanged = done == Normalised::Trimmed || done == Normalised::LeftAligned;
        QCOMPARE(finding.asWritten.empty(), !isChanged);
        if (isChanged)
            QCOMPARE(QString::fromStdString(finding.asWritten),
                     QStringLiteral("1:") +
                         written(before).replace(QLatin1Char(' '), QLatin1Char(':')));
        // The normal form of the normal form is itself.
        auto again = finding;
        (void)normalise(again, bases);
        QCOMPARE(written(again), written(finding));
    }

    void withoutReference()
    {
        auto finding = at("1", 8, "CAC", "C");
        QVERIFY(normalise(finding, {}) == Normalised::Unchanged);
        QCOMPARE(written(finding), QStringLiteral("8 CAC>C"));
        finding = at("1", 2, "GGCA", "GG");
        QVERIFY(normalise(finding, {}) == Normalised::Trimmed);
        QCOMPARE(written(finding), QStringLiteral("3 GCA>G"));
    }

    void chromosomeThatTheReferenceLacks()
    {
        auto finding = at("2", 2, "GGCA", "GG");
        QVERIFY(normalise(finding, bases) == Normalised::Unreadable);
        QCOMPARE(written(finding), QStringLiteral("3 GCA>G"));
        QCOMPARE(finding.asWritten, std::string("2:2:GGCA>GG"));
    }

    void notASmallVariant()
    {
        auto finding = at("1", 4, "C", "T");
        finding.kind = clinical::FindingKind::CopyNumber;
        QVERIFY(normalise(finding, bases) == Normalised::NotSequence);
    }
};

QTEST_APPLESS_MAIN(TestNormalise)
#include "tst_normalise.moc"
