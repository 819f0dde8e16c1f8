#include "ui/format/format.h"
#include "ui/widgets/language.h"
#include "ui/widgets/script_style.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace consilium::ui;

namespace
{

struct Entry
{
    QString context;
    QString source;
    QString comment;
    QString type; ///< "unfinished", "vanished", "obsolete"; empty: finished
    bool isPlural = false;
    QStringList forms; ///< one, or one for each plural form

    [[nodiscard]] QString name() const
    {
        return QStringLiteral("%1 | %2 | %3").arg(context, source, comment);
    }
};

std::vector<Entry> entriesOf(const QByteArray& xml, QString* fault)
{
    std::vector<Entry> entries;
    QXmlStreamReader reader(xml);
    QString context;
    Entry entry;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const auto name = reader.name().toString();
        if (token == QXmlStreamReader::EndElement && name == QLatin1String("message"))
            entries.push_back(entry);
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (name == QLatin1String("name")) {
            context = reader.readElementText();
        } else if (name == QLatin1String("message")) {
            entry = {};
            entry.context = context;
            entry.isPlural =
                reader.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (name == QLatin1String("source")) {
            entry.source = reader.readElementText();
        } else if (name == QLatin1String("comment")) {
            entry.comment = reader.readElementText();
        } else if (name == QLatin1String("translation")) {
            entry.type = reader.attributes().value(QLatin1String("type")).toString();
            if (!entry.isPlural)
                entry.forms << reader.readElementText();
        } else if (name == QLatin1String("numerusform")) {
            entry.forms << reader.readElementText();
        }
    }
    if (reader.hasError())
        *fault = reader.errorString();
    return entries;
}

/// Places that a value takes, in order of their names; tags too, which must stay closed.
QStringList placesIn(const QString& words)
{
    static const QRegularExpression place(
        QStringLiteral("%L?\\d|%L?n|\\{\\}|</?[a-z][^<>]*>|<[0-9]+/?>"));
    QStringList places;
    for (auto it = place.globalMatch(words); it.hasNext();)
        places << it.next().captured();
    places.sort();
    return places;
}

/// A letter that Alt and a key press reach: & before a letter.
bool hasKey(const QString& words)
{
    static const QRegularExpression key(QStringLiteral("&[^&\\s;#]"));
    static const QRegularExpression entity(QStringLiteral("&[a-z]+;"));
    return QString(words).remove(entity).contains(key);
}

/// The forms that stand for one single number may put it in words ("one line").
int formsOfOneNumber(const QString& code, int form)
{
    if (code == QLatin1String("ar"))
        return form < 3 ? 1 : 0;
    return (code == QLatin1String("zh_CN") || code == QLatin1String("fr") || form > 0) ? 0 : 1;
}

int pluralForms(const QString& code)
{
    return code == QLatin1String("ar") ? 6 : code == QLatin1String("zh_CN") ? 1 : 2;
}

/// What is wrong with the messages of a language.
QStringList faultsOf(const std::vector<Entry>& entries, const QString& code)
{
    QStringList faults;
    for (const auto& entry : entries) {
        const auto say = [&](const char* what) {
            faults << QStringLiteral("%1: %2: %3").arg(code, QLatin1String(what), entry.name());
        };
        if (!entry.type.isEmpty())
            say(qPrintable(entry.type));
        if (entry.forms.size() != (entry.isPlural ? pluralForms(code) : 1))
            say("wrong number of forms");
        for (int form = 0; form < entry.forms.size(); ++form) {
            const auto& words = entry.forms[form];
            if (words.trimmed().isEmpty())
                say("empty");
            auto expected = placesIn(entry.source);
            auto found = placesIn(words);
            if (entry.isPlural && formsOfOneNumber(code, form) == 1) {
                expected.removeAll(QStringLiteral("%n"));
                found.removeAll(QStringLiteral("%n"));
            }
            if (expected != found)
                say("other places or tags");
            if (hasKey(entry.source) != hasKey(words))
                say("a key is missing or too many");
        }
    }
    return faults;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Every word of the program in every language. What the sources say is read by lupdate into
/// copies: the files of the repository stay as they are.
class TestTranslations : public QObject
{
    Q_OBJECT

    QTemporaryDir m_copies;
    QMap<QString, std::vector<Entry>> m_entries; ///< by language, as lupdate leaves them

    [[nodiscard]] QString copyOf(const QString& code) const
    {
        return m_copies.filePath(QStringLiteral("consilium_%1.ts").arg(code));
    }

    void readSources(const QStringList& options, const QStringList& codes)
    {
        const QDir root(QStringLiteral(CONSILIUM_SOURCE_DIR));
        QStringList arguments{QStringLiteral("-silent"),
                              QStringLiteral("-I"),
                              root.path(),
                              QStringLiteral("-locations"),
                              QStringLiteral("none")};
        arguments << options << root.filePath(QStringLiteral("ui"))
                  << root.filePath(QStringLiteral("app")) << QStringLiteral("-ts");
        for (const auto& code : codes) {
            QVERIFY(
                QFile::copy(root.filePath(QStringLiteral("translations/consilium_%1.ts").arg(code)),
                            copyOf(code)));
            arguments << copyOf(code);
        }
        QProcess lupdate;
        lupdate.start(QStringLiteral(CONSILIUM_LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished(240000));
        const auto messages = lupdate.readAllStandardError();
        QVERIFY2(lupdate.exitCode() == 0, messages.constData());
        for (const auto& code : codes) {
            QString fault;
            m_entries[code] = entriesOf(contentOf(copyOf(code)), &fault);
            QVERIFY2(fault.isEmpty(), qPrintable(code + fault));
        }
    }

private Q_SLOTS:

    void initTestCase()
    {
        auto translated = Language::codes();
        QVERIFY(translated.removeOne(QStringLiteral("en")));
        readSources({}, translated);
        readSources({QStringLiteral("-pluralonly")}, {QStringLiteral("en")});
    }

    void theChecksFindWhatTheyLookFor()
    {
        const QByteArray xml =
            "<TS language=\"ar\"><context><name>Invented</name>"
            "<message><source>Good %1</source><translation>Gut %1</translation></message>"
            "<message><source>A</source><translation type=\"unfinished\">B</translation></message>"
            "<message><source>C</source><translation type=\"vanished\">D</translation></message>"
            "<message><source>E %1</source><translation>F</translation></message>"
            "<message><source>&amp;G</source><translation>H</translation></message>"
            "<message><source>I</source><translation></translation></message>"
            "<message numerus=\"yes\"><source>%n J</source><translation>"
            "<numerusform>K</numerusform><numerusform>%n K</numerusform></translation></message>"
            "</context></TS>";
        QString fault;
        const auto entries = entriesOf(xml, &fault);
        QVERIFY(fault.isEmpty());
        QCOMPARE(entries.size(), std::size_t(7));
        const auto faults = faultsOf(entries, QStringLiteral("ar"));
        QCOMPARE(faults.size(), 6);
        for (const char* what : {"ar: unfinished: Invented | A",
                                 "ar: vanished: Invented | C",
                                 "ar: other places or tags: Invented | E",
                                 "ar: a key is missing or too many: Invented | &G",
                                 "ar: empty: Invented | I",
                                 "ar: wrong number of forms: Invented | %n J"})
            QVERIFY2(!faults.filter(QLatin1String(what)).isEmpty(), what);
        // The same two forms are German's number of them.
        QVERIFY(faultsOf(entries, QStringLiteral("de")).filter(QStringLiteral("%n J")).isEmpty());
    }

    void everyMessageOfTheSourcesIsFinished_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto& code : Language::codes())
            QTest::newRow(qPrintable(code)) << code;
    }

    void everyMessageOfTheSourcesIsFinished()
    {
        QFETCH(const QString, code);
        const auto& entries = m_entries[code];
        // So many that a run which read nothing fails.
        QVERIFY(entries.size() > (code == QLatin1String("en") ? 50U : 3000U));
        const auto faults = faultsOf(entries, code);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void theProgramHoldsEveryLanguage_data() { everyMessageOfTheSourcesIsFinished_data(); }

    void theProgramHoldsEveryLanguage()
    {
        QFETCH(const QString, code);
        const auto language = Language::of(code);
        QCOMPARE(language.code, code);
        SpokenLanguage spoken;
        spoken.use(language);
        QCOMPARE(QLocale(), language.locale);
        QCOMPARE(QGuiApplication::layoutDirection(),
                 code == QLatin1String("ar") ? Qt::RightToLeft : Qt::LeftToRight);
        const auto one = QCoreApplication::translate("Format", "%n years", nullptr, 1);
        QVERIFY2(!one.contains(QLatin1String("%n")), qPrintable(one));
        const auto said = QCoreApplication::translate("consilium::ui::SettingsPage", "Settings");
        QCOMPARE(said == QLatin1String("Settings"), code == QLatin1String("en"));
        // Qt's own dialogs speak it too.
        const auto cancel = QCoreApplication::translate("QPlatformTheme", "Cancel");
        QCOMPARE(cancel == QLatin1String("Cancel"), code == QLatin1String("en"));
        // The digits that the record is written in.
        QCOMPARE(
            QLocale().toString(1234567890).remove(QRegularExpression(QStringLiteral("[^0-9]"))),
            QStringLiteral("1234567890"));
    }

    /// Day and year can be told apart, whatever stands first.
    void aDateNamesItsDayAndYear_data() { everyMessageOfTheSourcesIsFinished_data(); }

    void aDateNamesItsDayAndYear()
    {
        QFETCH(const QString, code);
        SpokenLanguage spoken;
        spoken.use(Language::of(code));
        for (const int day : {1, 9, 18, 31}) {
            const auto date = consilium::PartialDate::parse(
                QStringLiteral("2026-01-%1").arg(day, 2, 10, QLatin1Char('0')).toStdString());
            QVERIFY(date.has_value());
            const auto shown = Format::date(date.value());
            for (const int part : {day, 2026})
                QVERIFY2(shown.contains(
                             QRegularExpression(QStringLiteral("(?<![0-9])%1(?![0-9])").arg(part))),
                         qPrintable(shown));
            QVERIFY2(shown.contains(QLocale().monthName(1, QLocale::ShortFormat)),
                     qPrintable(shown));
        }
    }

    void nothingOfALanguageIsLeftBehind()
    {
        {
            SpokenLanguage spoken;
            spoken.use(Language::of(QStringLiteral("ar")));
            spoken.use(Language::of(QStringLiteral("fr")));
            QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
            QCOMPARE(QCoreApplication::translate("consilium::ui::SettingsPage", "Light"),
                     QStringLiteral("Clair"));
        }
        QCOMPARE(QCoreApplication::translate("consilium::ui::SettingsPage", "Light"),
                 QStringLiteral("Light"));
    }

    void latinWordsKeepTheirDirectionOnAMirroredScreen()
    {
        QVERIFY(scriptFlag(QStringLiteral("osimertinib (80 mg).")) == Qt::TextForceLeftToRight);
        QVERIFY(scriptFlag(QStringLiteral("EGFR الجين")) == 0);
        ScriptStyle style;
        QLabel before(QStringLiteral("EGFR"));
        style.polish(&before);
        QVERIFY(!before.alignment().testFlag(Qt::AlignAbsolute));
        SpokenLanguage spoken;
        spoken.use(Language::of(QStringLiteral("ar")));
        QLabel label(QStringLiteral("EGFR"));
        style.polish(&label);
        QVERIFY(label.alignment().testFlag(Qt::AlignAbsolute));
        QVERIFY(label.alignment().testFlag(Qt::AlignRight));
    }

    void anUnknownLanguageIsEnglish()
    {
        QVERIFY(!Language::isSpoken(QStringLiteral("tlh")));
        QCOMPARE(Language::of(QStringLiteral("tlh")).code, QStringLiteral("en"));
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
