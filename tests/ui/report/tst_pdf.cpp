#include "core/interchange/fhir/fhir.h"
#include "core/services/toolbox.h"
#include "tests/support/builders.h"
#include "tests/ui/report/pdf_text.h"
#include "ui/format/format.h"
#include "ui/report/pdf.h"
#include "ui/report/pdf_file.h"
#include "ui/report/report_html.h"
#include "ui/widgets/language.h"
#include "ui/widgets/specimen.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace consilium;
using namespace consilium::tests;

namespace
{

namespace fs = std::filesystem;

const Day kToday = day("2026-11-24");

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

    std::shared_ptr<const services::Toolbox> m_toolbox;
    std::unique_ptr<QTemporaryDir> m_dir;

    clinical::Case demo(const char* name) const
    {
        QFile file(QStringLiteral(CONSILIUM_SOURCE_DIR "/resources/demo/%1/case.json")
                       .arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no demonstration %s", name);
        auto content = interchange::fhir::read(
            file.readAll().toStdString(), "case.json", "2026-11-24T08:00:00Z", {}, {});
        if (!content.has_value() || content.value().cases.size() != 1)
            qFatal("cannot read %s", name);
        auto record = std::move(content.value().cases.front());
        m_toolbox->complete(record);
        return record;
    }

    QString path(const char* name = "report.pdf") const
    {
        return m_dir->filePath(QLatin1String(name));
    }

    /// Writes and reads it back; both pages, or a failed test.
    PdfText written(const clinical::Case& record) const
    {
        const auto status = ui::writePdf(record, m_toolbox->rank(record, kToday), path());
        if (!status.has_value())
            qFatal("not written: %s", status.error().context.c_str());
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no file");
        return PdfText(file.readAll());
    }

    QStringList left() const { return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden); }

    /// 300 values, 200 treatments, 150 variants: more than any two pages hold.
    static clinical::Case longRecord()
    {
        auto record = patientWith("LUAD", "IV");
        for (int number = 0; number < 300; ++number) {
            auto value = laboratory("2160-0", "1.1", "mg/dL", "2026-02-01");
            value.header.key += std::to_string(number);
            value.code = text("Invented value " + std::to_string(number));
            record.observations.push_back(value);
        }
        for (int number = 0; number < 200; ++number)
            record.medications.push_back(
                medication("Inventednib " + std::to_string(number), "2025-01-01"));
        for (int number = 0; number < 150; ++number)
            record.findings.push_back(variant("GENE" + std::to_string(number), "p.Ala1Val"));
        return record;
    }

private Q_SLOTS:

    void initTestCase()
    {
        auto toolbox = services::Toolbox::load(CONSILIUM_BINARY_DIR "/resources/starter.cpack",
                                               CONSILIUM_SOURCE_DIR "/resources/models");
        QVERIFY2(toolbox.has_value(), toolbox.has_value() ? "" : toolbox.error().context.c_str());
        m_toolbox = std::move(toolbox).value();
    }

    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aCaseIsTwoPages_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : {"lung", "melanoma", "breast"})
            QTest::newRow(name) << QByteArray(name);
    }

    void aCaseIsTwoPages()
    {
        QFETCH(QByteArray, name);
        const auto record = demo(name.constData());
        const auto ranking = m_toolbox->rank(record, kToday);
        const auto pdf = written(record);
        QCOMPARE(pdf.pages().size(), 2);
        QCOMPARE(left(), QStringList{QStringLiteral("report.pdf")});
        for (const int page : {0, 1}) {
            // Each sheet can be told apart from another person's, and from a real one.
            QVERIFY2(pdf.has(page, ui::Format::patientName(record.patient)),
                     qPrintable(pdf.pages()[page]));
            QVERIFY(
                pdf.has(page, QString::fromStdString(record.patient.identifiers.front().value)));
            QVERIFY(pdf.has(page, QStringLiteral("SYNTHETIC: invented patient")));
            QVERIFY(pdf.has(page, QStringLiteral("24 Nov 2026")));
            QVERIFY(pdf.has(page, QStringLiteral("%1/2").arg(page + 1)));
            QVERIFY(pdf.has(page, QStringLiteral("not a certified medical device")));
            QVERIFY(pdf.has(page, QString::fromStdString(ranking.packVersion)));
        }
        for (const auto& option : ranking.options) {
            const char* shelf = option.shelf == options::Shelf::Supported ? "Supported and eligible"
                                : option.shelf == options::Shelf::ForConsideration
                                    ? "For consideration"
                                    : "Not advised";
            QVERIFY2(pdf.has(1, QString::fromLatin1(shelf)), shelf);
        }
        QVERIFY(pdf.has(1, QStringLiteral("Best supportive care")));
        QVERIFY(pdf.has(1, QStringLiteral("Clinical trial")));
        QVERIFY2(pdf.has(1, QString::fromStdString(ranking.options.front().name.substr(1))),
                 ranking.options.front().name.c_str());
    }

    void aFindingCarriesTheNumberOfItsSpecimen()
    {
        auto record = patientWith("LUAD", "IV");
        const auto add = [&](const char* key, const char* type, const char* collected) {
            clinical::Specimen specimen;
            specimen.header.key = key;
            specimen.type = tests::text(type);
            specimen.collected = date(collected);
            record.specimens.push_back(specimen);
        };
        add("plasma", "plasma", "2024-03-03");
        add("tissue", "liver biopsy", "2023-01-05");
        auto finding = variant("EGFR", "p.Thr790Met");
        finding.specimen = "plasma";
        record.findings = {finding};
        const auto rows = ui::findingRows(record);
        QVERIFY(rows.at(0).contains(QStringLiteral("liver biopsy, 5 Jan 2023")));
        const auto colour = ui::specimenColour(ui::Theme::light(), 2).name();
        QVERIFY2(rows.at(1).contains(colour) && rows.at(1).contains(QStringLiteral("2")),
                 qPrintable(rows.at(1)));
        QVERIFY(!rows.at(1).contains(ui::specimenColour(ui::Theme::light(), 1).name()));
        const auto pdf = written(record);
        QVERIFY2(pdf.has(0, QStringLiteral("liver biopsy, 5 Jan 2023")),
                 qPrintable(pdf.pages().front()));
        QVERIFY(pdf.has(0, QStringLiteral("plasma, 3 Mar 2024")));
    }

    void aNumberHasIntervalHorizonModelAndClaim()
    {
        for (const char* name : {"lung", "melanoma", "breast"}) {
            const auto record = demo(name);
            const auto ranking = m_toolbox->rank(record, kToday);
            const auto pdf = written(record);
            for (const auto& option : ranking.options) {
                if (option.shelf == options::Shelf::NotAdvised || !option.score)
                    continue;
                if (!option.score->value) {
                    QVERIFY(pdf.has(1, QStringLiteral("withheld")) ||
                            pdf.has(1, QStringLiteral("more in the program")));
                    continue;
                }
                for (const auto& words : {option.score->horizon,
                                          option.score->model,
                                          option.score->version,
                                          option.score->claim})
                    QVERIFY2(pdf.has(1, QString::fromStdString(words)), words.c_str());
                const auto interval =
                    ui::Format::percentInterval(option.score->low, option.score->high);
                QVERIFY2(pdf.has(1, QStringLiteral("(%1)").arg(interval)), qPrintable(interval));
            }
        }
    }

    void sourcesThatSayTheSameDoseShareALine()
    {
        using knowledge::GuidanceAction;
        const auto record = demo("breast");
        auto ranking = m_toolbox->rank(record, kToday);
        const auto dose = [](std::optional<double> part, const char* source, bool isCertain) {
            return options::DoseAdvice{
                "alphadine", part, GuidanceAction::Reduce, source, "Words.", "GENEA", isCertain};
        };
        ranking.options.front().doses = {dose(0.5, "ONE 1", true),
                                         dose(std::nullopt, "TWO 2", true),
                                         dose(0.5, "THREE 3", true),
                                         dose(0.25, "FOUR 4", false)};
        const auto html = ui::optionsPage(record, ranking, 20);
        QVERIFY2(html.contains(QStringLiteral(
                     "alphadine: at most 50 % of the usual starting dose (ONE 1, THREE 3)<br>"
                     "alphadine: Lower starting dose (TWO 2)<br>alphadine: at most 25 % of the "
                     "usual starting dose (FOUR 4; another call of the gene leads elsewhere)")),
                 qPrintable(html));
    }

    void anEmptyCaseSaysWhatIsNotKnown()
    {
        const auto pdf = written({});
        QCOMPARE(pdf.pages().size(), 2);
        for (const char* words : {"Name not recorded",
                                  "sex unknown",
                                  "ECOG not recorded",
                                  "Allergies not recorded",
                                  "type not known",
                                  "not recorded"})
            QVERIFY2(pdf.has(0, QLatin1String(words)),
                     qPrintable(QLatin1String(words) + pdf.pages()[0]));
        QVERIFY(!pdf.has(0, QStringLiteral("SYNTHETIC")));
        QVERIFY(pdf.has(1, QStringLiteral("Best supportive care")));
    }

    void aLongRecordStaysTwoPagesAndCountsTheRest()
    {
        const auto pdf = written(longRecord());
        QCOMPARE(pdf.pages().size(), 2);
        static const QRegularExpression rest(QStringLiteral("and(\\d+)more"));
        const auto page = pdf.pages()[0];
        // Of each list, what is shown and what is counted are all there is.
        const std::pair<const char*, int> lists[] = {
            {"Inventedvalue", 300}, {"Inventednib", 200}, {"p.Ala1Val", 150}};
        QList<int> counted;
        for (auto it = rest.globalMatch(page); it.hasNext();)
            counted << it.next().captured(1).toInt();
        for (const auto& [words, all] : lists) {
            const auto listed = static_cast<int>(page.count(QLatin1String(words)));
            QVERIFY2(listed > 0 && listed < all, words);
            QVERIFY2(counted.contains(all - listed), words);
        }
        QVERIFY(pdf.has(0, QStringLiteral("1/2")));
    }

    void markupInARecordIsText()
    {
        auto record = patientWith("LUAD", "IV");
        record.patient.familyName = "<b>Bold</b>&amp;";
        record.allergies.push_back(allergy("<img src='file:///etc/hostname'>"));
        const auto pdf = written(record);
        QVERIFY2(pdf.has(0, QStringLiteral("<b>Bold</b>&amp;")), qPrintable(pdf.pages()[0]));
        QVERIFY(pdf.has(0, QStringLiteral("<img src='file:///etc/hostname'>")));
    }

    void germanIsGerman()
    {
        QTranslator words;
        QVERIFY(words.load(QStringLiteral(":/i18n/consilium_de.qm")));
        QCoreApplication::installTranslator(&words);
        QLocale::setDefault(QLocale(QLocale::German));
        const auto pdf = written(demo("lung"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCoreApplication::removeTranslator(&words);
        QCOMPARE(pdf.pages().size(), 2);
        QVERIFY2(pdf.has(0, QStringLiteral("SYNTHETISCH")), qPrintable(pdf.pages()[0]));
        QVERIFY(pdf.has(1, QStringLiteral("SYNTHETISCH")));
        for (const char* english : {"Supported and eligible",
                                    "For consideration",
                                    "Best supportive care",
                                    "Treatment so far",
                                    "not recorded",
                                    "born",
                                    "more in the program"}) {
            QVERIFY2(!pdf.has(0, QLatin1String(english)), english);
            QVERIFY2(!pdf.has(1, QLatin1String(english)), english);
        }
    }

    void chineseIsChineseAndItsDatesAreInOrder()
    {
        ui::SpokenLanguage spoken;
        spoken.use(ui::Language::of(QStringLiteral("zh_CN")));
        const auto pdf = written(demo("lung"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(pdf.pages().size(), 2);
        for (const int page : {0, 1}) {
            QVERIFY2(pdf.has(page, QStringLiteral("模拟数据")), qPrintable(pdf.pages()[page]));
            QVERIFY2(pdf.has(page, QStringLiteral("2026年11月24日")),
                     qPrintable(pdf.pages()[page]));
        }
    }

    /// Arabic letters are joined; they are not where shaping is left out.
    void arabicIsShapedAndKeepsTwoPages()
    {
        QVERIFY(ui::pdfFont(9).styleStrategy() & QFont::PreferNoShaping);
        QCOMPARE(ui::pdfHtml(QStringLiteral("<p>A</p>")), QStringLiteral("<p>A</p>"));
        ui::SpokenLanguage spoken;
        spoken.use(ui::Language::of(QStringLiteral("ar")));
        const bool isShaped = !(ui::pdfFont(9).styleStrategy() & QFont::PreferNoShaping);
        const auto html = ui::pdfHtml(QStringLiteral("<p>A</p>"));
        const auto pdf = written(demo("lung"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(isShaped);
        QVERIFY2(html.contains(QStringLiteral("dir='rtl'")), qPrintable(html));
        QCOMPARE(pdf.pages().size(), 2);
    }

    void aPlaceThatCannotBeWrittenIsSaidAndLeavesNothing_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("folder that is not there") << QStringLiteral("none/report.pdf");
        QTest::newRow("a file for a folder") << QStringLiteral("letter.txt/report.pdf");
        QTest::newRow("a folder for the file") << QStringLiteral(".");
    }

    void aPlaceThatCannotBeWrittenIsSaidAndLeavesNothing()
    {
        QFETCH(QString, place);
        QFile letter(path("letter.txt"));
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.close();
        const auto target = QDir(m_dir->path()).filePath(place);
        const auto record = demo("lung");
        const auto status = ui::writePdf(record, m_toolbox->rank(record, kToday), target);
        QVERIFY(!status.has_value());
        QVERIFY2(status.error().code == ErrorCode::Io, name(status.error().code).data());
        QVERIFY(status.error().context.find("Muster") == std::string::npos);
        QVERIFY(!QFileInfo(target).isFile());
        QCOMPARE(left(), QStringList{QStringLiteral("letter.txt")});
    }

    void aFolderOfSomebodyElseSaysThatRightsAreMissing()
    {
        const auto folder = path("closed");
        QVERIFY(QDir().mkdir(folder));
        const auto record = demo("lung");
        const auto ranking = m_toolbox->rank(record, kToday);
        QVERIFY(chmod(qPrintable(m_dir->path()), 0755) == 0);
        QVERIFY(chmod(qPrintable(folder), 0555) == 0);
        // Rights do not bind root: for the time of the call this is nobody.
        const bool isRoot = geteuid() == 0;
        constexpr uid_t kNobody = 65534;
        QVERIFY(!isRoot || setresuid(kNobody, kNobody, 0) == 0);
        const auto status = ui::writePdf(record, ranking, folder + QStringLiteral("/report.pdf"));
        QVERIFY(!isRoot || setresuid(0, 0, 0) == 0);
        QVERIFY(chmod(qPrintable(folder), 0755) == 0);
        QVERIFY(!status.has_value());
        QVERIFY2(status.error().code == ErrorCode::NoPermission, name(status.error().code).data());
        QVERIFY(QDir(folder).isEmpty());
    }

    /// The quota of a process stands for the full disk; the old report stays.
    void aQuotaThatIsReachedLeavesTheOldReport()
    {
        const auto record = demo("lung");
        const auto ranking = m_toolbox->rank(record, kToday);
        for (const bool hasOld : {false, true}) {
            if (hasOld) {
                QFile old(path());
                QVERIFY(old.open(QIODevice::WriteOnly));
                old.write("old report");
            }
            rlimit before{};
            QVERIFY(getrlimit(RLIMIT_FSIZE, &before) == 0);
            const auto handler = std::signal(SIGXFSZ, SIG_IGN);
            rlimit small = before;
            small.rlim_cur = 4096;
            QVERIFY(setrlimit(RLIMIT_FSIZE, &small) == 0);
            const auto status = ui::writePdf(record, ranking, path());
            QVERIFY(setrlimit(RLIMIT_FSIZE, &before) == 0);
            std::signal(SIGXFSZ, handler);
            QVERIFY(!status.has_value());
            QVERIFY(status.error().code == ErrorCode::Io ||
                    status.error().code == ErrorCode::DiskFull);
            QCOMPARE(left(), hasOld ? QStringList{QStringLiteral("report.pdf")} : QStringList());
        }
        QFile old(path());
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old report"));
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
