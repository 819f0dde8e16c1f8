#include "tests/support/source_text.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace consilium::tests;

namespace
{

/// Patterns said in a source file: literals in the pattern argument of say(criterion, PATTERN,
/// ...), say(PATTERN, ...), withhold(score, PATTERN, ...) and of `...ords = {PATTERN, ...}`.
QStringList patternsOf(const QString& source)
{
    static const QRegularExpression start(
        QStringLiteral("\\b(say|withhold)\\(|\\b(?:w|\\w+W)ords = \\{"));
    QStringList found;
    for (auto it = start.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        const auto arguments = split(argumentsFrom(source, match.capturedEnd()));
        const auto first = arguments.value(0).trimmed();
        const bool hasTarget =
            !match.captured(1).isEmpty() &&
            (first == QLatin1String("criterion") || first == QLatin1String("score") ||
             first == QLatin1String("withheld"));
        found << literalsOf(arguments.value(hasTarget ? 1 : 0));
    }
    return found;
}

} // namespace

/// A pattern that the core says and ui/format does not list could never be translated.
class TestMessageWords : public QObject
{
    Q_OBJECT

    QSet<QString> m_listed;

private Q_SLOTS:

    void initTestCase()
    {
        const auto words = contentOf(QStringLiteral("ui/format/message_words.cpp"));
        static const QRegularExpression entry(QStringLiteral(
            "QT_TRANSLATE_NOOP\\(\\s*\"Message\",\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"));
        for (auto it = entry.globalMatch(words); it.hasNext();)
            m_listed << literalsOf(it.next().captured(1)).join(QString());
        QVERIFY(m_listed.size() > 40);
    }

    void theScannerReadsEveryWayOfSaying()
    {
        QCOMPARE(patternsOf(QStringLiteral(
                     "say(criterion, isA ? \"one {}\" : \"two (\", {name(\"no\")});")),
                 QStringList({QStringLiteral("one {}"), QStringLiteral("two (")}));
        QCOMPARE(patternsOf(QStringLiteral("say(\"three\", {level});")),
                 QStringList{QStringLiteral("three")});
        QCOMPARE(
            patternsOf(QStringLiteral("withhold(score, \"four \"\n   \"long\", {fmt(\"no\")});")),
            QStringList{QStringLiteral("four long")});
        QCOMPARE(patternsOf(QStringLiteral("option.orderWords = {\"five\", {}};")),
                 QStringList{QStringLiteral("five")});
        QCOMPARE(patternsOf(QStringLiteral("criterion.words = {std::move(pattern), {}};")),
                 QStringList());
    }

    /// Whatever has a blank is a sentence there; outcomes of recipes are only compared with.
    void everySentenceOfLocalOutcomesIsListed()
    {
        int seen = 0;
        for (const char* file : {"local_outcomes", "local_outcomes_words", "local_question"}) {
            for (const auto& literal : literalsOf(
                     contentOf(QStringLiteral("core/services/%1.cpp").arg(QLatin1String(file))))) {
                if (!literal.contains(QLatin1Char(' ')) ||
                    QStringList{QStringLiteral("complete or partial response"),
                                QStringLiteral("death from any cause"),
                                QStringLiteral("from diagnosis"),
                                QStringLiteral("local outcomes")}
                        .contains(literal))
                    continue;
                ++seen;
                QVERIFY2(m_listed.contains(literal), qPrintable(literal));
            }
        }
        QVERIFY(seen > 25);
    }

    void everyPatternOfTheCoreIsListed()
    {
        const QDir folder(QStringLiteral(CONSILIUM_SOURCE_DIR "/core/options"));
        QStringList missing;
        int seen = 0;
        for (const auto& file :
             folder.entryList({QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files)) {
            for (const auto& pattern :
                 patternsOf(contentOf(QStringLiteral("core/options/") + file))) {
                ++seen;
                if (!m_listed.contains(pattern))
                    missing << file + QStringLiteral(": ") + pattern;
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
        QVERIFY2(seen >= 50, qPrintable(QString::number(seen))); // the scan did not go blind
    }

    /// What is said of a typed line: every {PATTERN, {...}}.
    void everyPatternOfTypedLinesIsListed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("least");
        QTest::newRow("typed.cpp") << QStringLiteral("core/interchange/typed/typed.cpp") << 8;
        QTest::newRow("markers.cpp") << QStringLiteral("core/interchange/typed/markers.cpp") << 10;
        QTest::newRow("changes.cpp") << QStringLiteral("core/interchange/typed/changes.cpp") << 10;
        QTest::newRow("typed_words.cpp") << QStringLiteral("core/services/typed_words.cpp") << 20;
        QTest::newRow("typed_entry.cpp") << QStringLiteral("core/services/typed_entry.cpp") << 3;
        QTest::newRow("advice.cpp") << QStringLiteral("core/pgx/advice.cpp") << 7;
        QTest::newRow("group_notes.cpp") << QStringLiteral("core/models/group_notes.cpp") << 3;
        QTest::newRow("facts.cpp") << QStringLiteral("core/options/facts.cpp") << 12;
        QTest::newRow("fact_treatment.cpp")
            << QStringLiteral("core/options/fact_treatment.cpp") << 7;
        QTest::newRow("doses.cpp") << QStringLiteral("core/options/doses.cpp") << 4;
        QTest::newRow("option_tests.cpp") << QStringLiteral("core/options/option_tests.cpp") << 2;
        QTest::newRow("score_range.cpp") << QStringLiteral("core/options/score_range.cpp") << 2;
        QTest::newRow("consistency.cpp") << QStringLiteral("core/genomics/consistency.cpp") << 10;
    }

    void everyPatternOfTypedLinesIsListed()
    {
        QFETCH(QString, file);
        QFETCH(int, least);
        static const QRegularExpression said(
            QStringLiteral("\\{\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+),\\s*\\{"));
        int seen = 0;
        for (auto it = said.globalMatch(contentOf(file)); it.hasNext(); ++seen) {
            const auto pattern = literalsOf(it.next().captured(1)).join(QString());
            QVERIFY2(m_listed.contains(pattern), qPrintable(pattern));
        }
        QVERIFY2(seen >= least, qPrintable(QString::number(seen)));
    }

    void everyListedPatternIsSaid()
    {
        QSet<QString> literals;
        for (const auto* place : {"core/options/",
                                  "core/genomics/",
                                  "core/models/",
                                  "core/pgx/",
                                  "core/services/",
                                  "core/interchange/typed/"}) {
            const QDir folder(QStringLiteral(CONSILIUM_SOURCE_DIR "/") + QLatin1String(place));
            for (const auto& file :
                 folder.entryList({QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files)) {
                for (const auto& literal : literalsOf(contentOf(QLatin1String(place) + file)))
                    literals << literal;
            }
        }
        for (const auto& pattern : m_listed)
            QVERIFY2(literals.contains(pattern), qPrintable(pattern));
    }

    void everyListedPatternHasGermanWordsWithTheSamePlaces()
    {
        const auto german = contentOf(QStringLiteral("translations/consilium_de.ts"));
        const auto context = german.mid(german.indexOf(QStringLiteral("<name>Message</name>")))
                                 .section(QStringLiteral("</context>"), 0, 0);
        QVERIFY(!context.isEmpty());
        for (const auto& pattern : m_listed) {
            const auto source = QStringLiteral("<source>%1</source>")
                                    .arg(pattern.toHtmlEscaped().replace(QLatin1Char('\''),
                                                                         QStringLiteral("&apos;")));
            const auto at = context.indexOf(source);
            QVERIFY2(at >= 0, qPrintable(pattern));
            const auto entry = context.mid(at).section(QStringLiteral("</message>"), 0, 0);
            const auto words = entry.section(QStringLiteral("<translation>"), 1)
                                   .section(QStringLiteral("</translation>"), 0, 0);
            QVERIFY2(!words.isEmpty(), qPrintable(pattern)); // also: not marked as unfinished
            QCOMPARE(words.count(QStringLiteral("{}")), pattern.count(QStringLiteral("{}")));
        }
    }
};

QTEST_APPLESS_MAIN(TestMessageWords)
#include "tst_message_words.moc"
