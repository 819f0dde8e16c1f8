#include "core/knowledge/reader.h"
#include "core/knowledge/rules.h"
#include "core/knowledge/terms.h"
#include "core/terminology/measures.h"
#include "tests/support/source_text.h"
#include "ui/format/format.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace consilium;
using namespace consilium::tests;
using consilium::ui::Format;

namespace
{

QJsonDocument jsonOf(const QString& relative)
{
    return QJsonDocument::fromJson(contentOf(relative).toUtf8());
}

QStringList filesIn(const QString& folder, const QString& pattern)
{
    QStringList files;
    const QString root = QStringLiteral(CONSILIUM_SOURCE_DIR "/");
    for (QDirIterator it(root + folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();)
        files << it.next().mid(root.size());
    files.sort();
    return files;
}

std::vector<knowledge::Rule> rulesOfThePack()
{
    std::vector<knowledge::Rule> rules;
    for (const auto& file :
         filesIn(QStringLiteral("resources/knowledge/rules"), QStringLiteral("*.json"))) {
        for (const auto rule : jsonOf(file).array()) {
            const auto text =
                QJsonDocument(rule.toObject()).toJson(QJsonDocument::Compact).toStdString();
            auto read = knowledge::readRule(text);
            if (!read.has_value())
                qFatal("%s", read.error().context.c_str());
            rules.push_back(std::move(read).value());
        }
    }
    return rules;
}

/// "BRAF", "+8 8q", "t 15 17": the same in every language.
bool isCode(const QString& label)
{
    static const QRegularExpression kCode(
        QStringLiteral("^(?:\\S*(?:[0-9]|[A-Z]{2})\\S*|[+-]\\S+|[a-z])$"));
    const auto words = label.split(QLatin1Char(' '));
    return std::all_of(words.begin(), words.end(), [](const QString& word) {
        return kCode.match(word).hasMatch();
    });
}

/// The phrases that an expression of the core can make, with %1 for what is put into them.
QStringList phrasesOf(const QString& expression)
{
    QStringList phrases;
    if (expression.contains(QLatin1Char('?')) || expression.contains(QStringLiteral("format("))) {
        for (auto literal : literalsOf(expression)) {
            const auto bare = literal.trimmed();
            if (bare == QLatin1String("and") || bare == QLatin1String("or"))
                continue;
            if (literal.startsWith(QLatin1Char(' ')))
                literal.prepend(QStringLiteral("%1"));
            if (literal.endsWith(QLatin1Char(' ')))
                literal.append(QStringLiteral("%1"));
            phrases << literal.replace(QStringLiteral("{}"), QStringLiteral("%1"));
        }
    } else {
        QString phrase;
        for (const auto& part : expression.split(QLatin1Char('+')))
            phrase += part.contains(QLatin1Char('"')) ? literalsOf(part).join(QString())
                                                      : QStringLiteral("%1");
        phrases << phrase;
    }
    static const QRegularExpression kWord(QStringLiteral("[A-Za-z]{2}"));
    return phrases.filter(kWord);
}

/// What core/options names as that which would settle an unknown fact.
QStringList questionsOf(const QString& source)
{
    QStringList phrases;
    static const QRegularExpression assigned(
        QStringLiteral("\\b(?:settledBy|missing) =\\s*([^;]*);"));
    for (auto it = assigned.globalMatch(source); it.hasNext();)
        phrases << phrasesOf(it.next().captured(1));
    static const QRegularExpression called(QStringLiteral("return unknown\\("));
    for (auto it = called.globalMatch(source); it.hasNext();)
        phrases << phrasesOf(
            split(argumentsFrom(source, it.next().capturedEnd())).value(1).trimmed());
    return phrases;
}

} // namespace

/// Words that the core and the pack use as data reach the reader in the reader's language.
class TestLabels : public QObject
{
    Q_OBJECT

    QTranslator m_german;

    [[nodiscard]] bool isTranslated(const std::string& label) const
    {
        return !m_german.translate("Term", label.c_str()).isEmpty();
    }

    /// As above, or read from its parts, or the same in every language.
    [[nodiscard]] bool isRead(const std::string& label) const
    {
        const auto words = QString::fromStdString(label);
        return isTranslated(label) || Format::term(label) != words || isCode(words);
    }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_german.load(QStringLiteral(":/i18n/consilium_de.qm")));
        QVERIFY(QCoreApplication::installTranslator(&m_german));
    }

    void everyConditionOfThePack()
    {
        const auto read = knowledge::readConditions(
            contentOf(QStringLiteral("resources/knowledge/conditions.json")).toStdString());
        QVERIFY(read.has_value());
        QVERIFY(read.value().size() >= 60);
        for (const auto& group : read.value())
            QVERIFY2(isTranslated(group.label), group.label.c_str());
    }

    void everyMeasure()
    {
        for (const auto& measure : knowledge::numberMeasures())
            QVERIFY2(isTranslated(std::string(measure.label)), measure.label.data());
        for (int number = 0; number <= static_cast<int>(terminology::Measure::Filtration);
             ++number) {
            const std::string name(terminology::name(static_cast<terminology::Measure>(number)));
            QVERIFY2(isTranslated(name), name.c_str());
        }
    }

    void everyInputOfARecipe()
    {
        int seen = 0;
        for (const auto& file :
             filesIn(QStringLiteral("resources/recipes"), QStringLiteral("*.json"))) {
            for (const auto input : jsonOf(file)[QLatin1String("inputs")].toArray()) {
                const auto label = input[QLatin1String("label")].toString().toStdString();
                QVERIFY2(isRead(label), label.c_str());
                ++seen;
            }
        }
        QVERIFY(seen > 200);
    }

    void everyClassOfDrugs()
    {
        QSet<QString> classes;
        for (const auto drug :
             jsonOf(QStringLiteral("resources/knowledge/drugs.json"))[QLatin1String("drugs")]
                 .toArray()) {
            for (const auto one : drug[QLatin1String("classes")].toArray())
                classes << one.toString();
        }
        for (const auto one :
             jsonOf(QStringLiteral("resources/knowledge/medication-classes.json")).array())
            classes << one[QLatin1String("name")].toString();
        QVERIFY(classes.size() > 100);
        for (const auto& one : classes)
            QVERIFY2(Format::term(one.toStdString()) != one, qPrintable(one));
    }

    /// Whatever a rule names may stand in a sentence of its own.
    void everyWordOfARule()
    {
        int seen = 0;
        for (const auto& rule : rulesOfThePack()) {
            knowledge::forEachLeaf(rule.test, [&](const knowledge::RuleLeaf& leaf) {
                ++seen;
                auto names = leaf.classes;
                if (!leaf.of.empty())
                    names.push_back(leaf.of);
                if (leaf.kind == knowledge::RuleLeaf::Kind::Habit)
                    names.push_back(leaf.words.front());
                if (leaf.kind == knowledge::RuleLeaf::Kind::Tobacco ||
                    leaf.kind == knowledge::RuleLeaf::Kind::Sex)
                    names.insert(names.end(), leaf.words.begin(), leaf.words.end());
                for (const auto& drug : leaf.drugs) {
                    if (drug.find(' ') != std::string::npos)
                        names.push_back(drug);
                }
                for (const auto& name : names)
                    QVERIFY2(isRead(name), (rule.id + ": " + name).c_str());
            });
        }
        QVERIFY(seen > 400);
    }

    void everyDoseAndTrial()
    {
        std::vector<std::string> words;
        const auto take = [&](const QJsonValue& entry, const char* field) {
            if (const auto text = entry[QLatin1String(field)].toString(); !text.isEmpty())
                words.push_back(text.toStdString());
        };
        for (const auto dose : jsonOf(QStringLiteral("resources/knowledge/doses.json")).array()) {
            for (const char* field : {"route", "schedule"})
                take(dose, field);
            for (const auto adjustment : dose[QLatin1String("adjust")].toArray()) {
                for (const char* field : {"what", "schedule"})
                    take(adjustment, field);
            }
        }
        for (const auto trial : jsonOf(QStringLiteral("resources/knowledge/trials.json")).array()) {
            take(trial, "design");
            for (const auto endpoint : trial[QLatin1String("endpoints")].toArray()) {
                for (const char* field : {"endpoint", "measure"})
                    take(endpoint, field);
            }
        }
        QVERIFY(words.size() > 400);
        for (const auto& word : words)
            QVERIFY2(isRead(word), word.c_str());
    }

    void everyBiomarkerOfThePack()
    {
        QSet<QString> all;
        QStringList unread;
        for (const auto& file :
             filesIn(QStringLiteral("resources/knowledge/statements"), QStringLiteral("*.json"))) {
            for (const auto entry : jsonOf(file).array()) {
                const auto json =
                    QJsonDocument(entry.toObject()).toJson(QJsonDocument::Compact).toStdString();
                const auto read = knowledge::readStatement(json);
                QVERIFY2(read.has_value(), json.c_str());
                for (const auto& term : knowledge::termsOf(read.value().biomarker)) {
                    const auto words = QString::fromStdString(term);
                    if (all.contains(words))
                        continue;
                    all << words;
                    if (!isRead(term))
                        unread << words;
                }
            }
        }
        QVERIFY(all.size() > 200);
        QVERIFY2(unread.isEmpty(), qPrintable(unread.join(QLatin1Char('\n'))));
    }

    void theScannerReadsEveryWayOfAsking()
    {
        QCOMPARE(questionsOf(QStringLiteral("fact.settledBy = \"which \" + label + \" holds\";")),
                 QStringList{QStringLiteral("which %1 holds")});
        QCOMPARE(questionsOf(QStringLiteral("line.missing = is ? \"one\" : \"two of \" + name;")),
                 QStringList({QStringLiteral("one"), QStringLiteral("two of %1")}));
        QCOMPARE(questionsOf(QStringLiteral(
                     "settledBy = fmt::format(\"{} genotype\", fmt::join(genes, \" and \"));")),
                 QStringList{QStringLiteral("%1 genotype")});
        QCOMPARE(questionsOf(
                     QStringLiteral("return unknown({\"It is not known\", {}},\n \"tobacco\");")),
                 QStringList{QStringLiteral("tobacco")});
        QCOMPARE(questionsOf(QStringLiteral("fact.settledBy = criterion.settledBy;")),
                 QStringList());
    }

    void everyAnswerThatIsLookedFor()
    {
        QStringList phrases;
        for (const auto& file : filesIn(QStringLiteral("core/options"), QStringLiteral("*.cpp")))
            phrases << questionsOf(contentOf(file));
        QVERIFY2(phrases.size() >= 30, qPrintable(QString::number(phrases.size())));
        for (const auto& phrase : phrases) {
            bool isKnown =
                !phrase.contains(QStringLiteral("%1")) && isTranslated(phrase.toStdString());
            for (const char* filling : {"creatinine", "DPYD"}) {
                // The words around it have to change, not only what is filled in.
                const auto fill = [&](const QString& words) {
                    return QString(phrase).replace(QStringLiteral("%1"), words);
                };
                const auto filled = fill(QLatin1String(filling));
                const auto shown = Format::term(filled.toStdString());
                isKnown = isKnown || (shown != filled && shown != fill(Format::term(filling)));
            }
            QVERIFY2(isKnown, qPrintable(phrase));
        }
    }

    /// Reading the sources again would drop a term that none of them names.
    void everyGermanTermStandsInASource()
    {
        QSet<QString> listed;
        static const QRegularExpression entry(QStringLiteral(
            "QT_TRANSLATE_NOOP\\(\\s*\"Term\",\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"));
        for (const auto& file : filesIn(QStringLiteral("ui"), QStringLiteral("*.cpp"))) {
            for (auto it = entry.globalMatch(contentOf(file)); it.hasNext();)
                listed << literalsOf(it.next().captured(1)).join(QString());
        }
        QXmlStreamReader reader(contentOf(QStringLiteral("translations/consilium_de.ts")));
        QString context;
        int seen = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == QLatin1String("name"))
                context = reader.readElementText();
            if (context != QLatin1String("Term") || reader.name() != QLatin1String("source"))
                continue;
            const auto source = reader.readElementText();
            QVERIFY2(listed.contains(source), qPrintable(source));
            ++seen;
        }
        QVERIFY(!reader.hasError());
        QCOMPARE(seen, listed.size());
    }
};

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
