#include "tests/support/builders.h"
#include "tests/ui/report/pdf_text.h"
#include "ui/report/board_protocol.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace consilium;
using namespace consilium::tests;

/// Protocols of invented cases, read back from the file.
class TestBoardProtocol : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    static services::MeetingRow meeting()
    {
        services::MeetingRow row;
        row.id = MeetingId{1};
        row.meeting.title = "Thoracic board";
        row.meeting.date = date("2026-03-02");
        row.meeting.time = "16:30";
        row.meeting.place = "Room 3.114";
        row.meeting.members = {{"A. Ott", board::Role::Chair, "medical oncology", true},
                               {"B. Kim", board::Role::Member, "radiotherapy", true},
                               {"C. Roy", board::Role::Member, "surgery", false},
                               {"D. Lee", board::Role::Guest, "student", true}};
        row.meeting.quorum = 3;
        row.cases = 2;
        row.minutes = 25;
        return row;
    }

    static clinical::Case record()
    {
        auto record = patientWith("LUAD", "IVB");
        record.patient.identifiers = {{"urn:test", "ID-4711", "MR"}};
        record.tumours.front().diagnosis = text("Adenocarcinoma of lung");
        record.tumours.front().diagnosed = date("2025-04-01");
        record.medications = {medication("Inventednib", "2025-05-01")};
        record.findings = {variant("EGFR", "p.L858R")};
        clinical::PerformanceStatus ecog;
        ecog.header.key = "ecog";
        ecog.date = date("2026-02-20");
        ecog.value = 1;
        record.performance = {ecog};
        return record;
    }

    /// Everything that a protocol can hold, made final.
    static services::BoardRow row()
    {
        services::BoardRow row;
        row.id = BoardCaseId{3};
        row.meeting = MeetingId{1};
        row.patient.familyName = "Invented";
        row.patient.identifier = "ID-4711";
        row.patient.birthDate = date("1960-05-05");
        row.patient.diagnosis = "Adenocarcinoma of lung";
        row.missing = {board::MinimumItem::PathologyDate};
        auto& one = row.one;
        one.question = "Which treatment after progression?";
        one.presenter = "E. Fox";
        one.statements = {{"frailty", "G8 of 15"}, {"comorbidity", "none relevant"}};
        one.choices = {{"A. Ott", {"alphadine"}, "", "2026-03-02T15:40:00Z"},
                       {"B. Kim", {}, "ablation first", "2026-03-02T15:41:00Z"},
                       {"C. Roy", {"gammanib"}, "", ""}};
        one.reveal = {"2026-03-02T15:45:00Z",
                      "A. Ott",
                      "time was short",
                      {"C. Roy"},
                      12,
                      {{"alphadine"}, {"betarine", "deltamab"}}};
        auto& decision = one.decision;
        decision.state = board::DecisionState::Final;
        decision.wording = "Gammanib as agreed.";
        decision.recommendations = {
            {2, {}, "Physiotherapy", "", board::UseType::NotStated, "F. May", {}},
            {1,
             {"gammanib"},
             "half dose",
             "ESCAT I-A",
             board::UseType::OffLabel,
             "A. Ott",
             date("2026-03-09")}};
        decision.rebiopsy = true;
        decision.repeatHistology = true;
        decision.geneticCounselling = true;
        decision.present = {"A. Ott", "B. Kim"};
        decision.quorum = 3;
        decision.withoutQuorum = "the case is urgent";
        decision.conflicts = {{"A. Ott", "lecture fees", true}};
        decision.dissents = {{"B. Kim", "ablation would do"}};
        decision.overrideReason = "not tolerated before";
        decision.finalAt = "2026-03-02T16:00:00Z";
        decision.finalBy = "A. Ott";
        decision.made = {
            "pack starter 1.2.0 " + std::string(64, 'a'), "model loris 2.0.0", "filter adults"};
        one.addenda = {{"2026-03-05T09:00:00Z", "B. Kim", "Dose lowered again."}};
        one.claim.state = board::ClaimState::Refused;
        one.claim.asked = date("2026-03-03");
        one.claim.answered = date("2026-03-20");
        one.claim.refusal = board::ClaimRefusal::StandardAvailable;
        one.claim.text = "appeal sent";
        board::FollowUp seen;
        seen.date = date("2026-05");
        seen.given = board::Given::InPart;
        seen.response = clinical::ResponseCategory::Partial;
        seen.worstToxicity = 3;
        seen.toxicity = "rash";
        seen.text = "stopped early";
        one.followUps = {seen};
        row.state = board::State::FollowedUp;
        return row;
    }

    QByteArray written(const services::BoardRow& row,
                       const services::MeetingRow& meeting,
                       const clinical::Case& record,
                       QPageSize::PageSizeId size = QPageSize::A4) const
    {
        const auto path = m_dir.filePath(QStringLiteral("protocol.pdf"));
        const auto status = ui::writeBoardProtocol(row, meeting, record, size, path);
        if (!status.has_value())
            qFatal("not written: %s", status.error().context.c_str());
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no file");
        return file.readAll();
    }

    static QString all(const PdfText& pdf) { return pdf.pages().join(QString()); }

    static bool has(const PdfText& pdf, const char* words)
    {
        return all(pdf).contains(PdfText::squeezed(QString::fromUtf8(words)));
    }

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyPartIsThere()
    {
        const PdfText pdf(written(row(), meeting(), record()));
        QVERIFY(pdf.pages().size() <= 2);
        for (const char* words :
             {"Thoracic board",
              "2 Mar 2026, 16:30",
              "Room 3.114",
              "Invented",
              "5 May 1960",
              "female",
              "ID-4711",
              "SYNTHETIC: invented patient",
              "Adenocarcinoma of lung",
              "IVB",
              "Which treatment after progression?",
              "Presented by E. Fox",
              "Inventednib",
              "EGFR p.L858R",
              "ECOG 1, 20 Feb 2026",
              "stated: G8 of 15",
              "stated: none relevant",
              "A. Ott: alphadine (sealed",
              "B. Kim: ablation first (sealed",
              "1 choice(s) were begun and not sealed",
              "Ranking 12 was opened by A. Ott",
              "Present and not sealed by then: C. Roy. Opened because: time was short",
              "Its first shelf: alphadine, betarine + deltamab",
              "Of 1 sealed choice(s), 0 on the first shelf and 0 as decided.",
              "Gammanib as agreed.",
              "1. gammanib",
              "level ESCAT I-A",
              "responsible: A. Ott",
              "due 9 Mar 2026",
              "half dose",
              "2. Physiotherapy",
              "Asked for: rebiopsy, repeat histology, genetic counselling",
              "Not on the ranking's first shelf, because: not tolerated before",
              "by A. Ott",
              "B. Kim: ablation would do",
              "A. Ott: lecture fees (abstained)",
              "Present: A. Ott",
              "medical oncology",
              "D. Lee",
              "Absent: C. Roy (surgery)",
              "Quorum not reached: 2 of 3 needed",
              "Without quorum, because: the case is urgent",
              "B. Kim: Dose lowered again.",
              "asked 3 Mar 2026",
              "answered 20 Mar 2026",
              "appeal sent",
              "May 2026",
              "rash",
              "stopped early",
              "Knowledge pack starter 1.2.0 aaaaaaaaaaaa;",
              "model loris 2.0.0",
              "filter adults",
              "not a certified medical device"})
            QVERIFY2(has(pdf, words), qPrintable(QLatin1String(words) + all(pdf)));
        QVERIFY(!has(pdf, "DRAFT") && !has(pdf, "PRELIMINARY"));
        // The first of the recommendations by priority, not by entry.
        QVERIFY(all(pdf).indexOf(QStringLiteral("1.gammanib")) <
                all(pdf).indexOf(QStringLiteral("2.Physiotherapy")));
        // What nobody stated is said to be so.
        QVERIFY(all(pdf).contains(QRegularExpression(QStringLiteral("pathology[^:]*:notstated"))));
    }

    void noTreatmentHasItsReason()
    {
        auto one = row();
        one.one.decision.recommendations.clear();
        one.one.decision.isNone = true;
        one.one.decision.whyNone = board::NoRecommendation::Refused;
        one.one.decision.whyNoneText = "as she said twice";
        const PdfText pdf(written(one, meeting(), record()));
        QVERIFY(has(pdf, "No treatment is recommended:"));
        QVERIFY(has(pdf, "as she said twice"));
        const auto path = m_dir.filePath(QStringLiteral("list.pdf"));
        QVERIFY(ui::writeBoardList(meeting(), {one}, QPageSize::A4, path).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(has(PdfText(file.readAll()), "as she said twice"));
    }

    void whatIsNotFinalSaysSoOnEveryPage_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("mark");
        using board::DecisionState;
        QTest::newRow("none") << static_cast<int>(DecisionState::None)
                              << QStringLiteral("NO DECISION YET");
        QTest::newRow("draft") << static_cast<int>(DecisionState::Draft)
                               << QStringLiteral("DRAFT:");
        QTest::newRow("preliminary")
            << static_cast<int>(DecisionState::Preliminary) << QStringLiteral("PRELIMINARY:");
        QTest::newRow("final") << static_cast<int>(DecisionState::Final) << QString();
    }

    void whatIsNotFinalSaysSoOnEveryPage()
    {
        QFETCH(int, state);
        QFETCH(QString, mark);
        auto one = row();
        one.one.decision.state = static_cast<board::DecisionState>(state);
        for (int number = 0; number < 40; ++number)
            one.one.decision.dissents.push_back({"G. Poe", "reason " + std::to_string(number)});
        const PdfText pdf(written(one, meeting(), record()));
        QCOMPARE(pdf.pages().size(), 2);
        for (const int page : {0, 1}) {
            QVERIFY(mark.isEmpty() ? !pdf.has(page, QStringLiteral("NO DECISION YET")) &&
                                         !pdf.has(page, QStringLiteral("DRAFT:")) &&
                                         !pdf.has(page, QStringLiteral("PRELIMINARY:"))
                                   : pdf.has(page, mark));
            QVERIFY(pdf.has(page, QStringLiteral("Invented")));
            QVERIFY(pdf.has(page, QStringLiteral("ID-4711")));
            QVERIFY(pdf.has(page, QStringLiteral("Thoracic board")));
            QVERIFY(pdf.has(page, QStringLiteral("not a certified medical device")));
            QVERIFY(pdf.has(page, QStringLiteral("%1/2").arg(page + 1)));
        }
    }

    /// Until the ranking is open nobody reads another's choice from a paper.
    void sealedChoicesStaySealed()
    {
        auto one = row();
        one.one.reveal = {};
        one.one.decision = {};
        const PdfText pdf(written(one, meeting(), record()));
        QVERIFY(has(pdf, "sealed until the ranking is opened"));
        QVERIFY(!has(pdf, "alphadine") && !has(pdf, "ablation first"));
        QVERIFY(has(pdf, "The ranking was not opened for the board."));
    }

    /// Switched on again after the ranking was seen, sealing was off for this case all the same.
    void switchedOffSealingStaysOnThePaper()
    {
        auto one = row();
        one.one.reveal.choosesFirst = false;
        one.one.reveal.why = "only two of us (A. Ott)";
        QVERIFY(meeting().meeting.choosesFirst);
        const PdfText pdf(written(one, meeting(), record()));
        QVERIFY(has(pdf, "Choices were not sealed before the ranking: only two of us (A. Ott)"));
    }

    /// Two pages, whatever there is; of each list what is shown and what is counted are all.
    void whatTwoPagesDoNotHoldIsCounted()
    {
        auto one = row();
        auto on = meeting();
        auto person = record();
        for (int number = 0; number < 300; ++number) {
            person.medications.push_back(
                medication("Inventedmab " + std::to_string(number), "2025-01-01"));
            one.one.addenda.push_back(
                {"2026-03-05T09:00:00Z", "G. Poe", "Addendumtext " + std::to_string(number)});
        }
        one.one.decision.wording = std::string(20000, 'w');
        on.meeting.members.clear();
        for (int number = 0; number < 60; ++number)
            on.meeting.members.push_back({std::string(120, 'N') + std::to_string(number),
                                          board::Role::Member,
                                          "discipline",
                                          false});
        const PdfText pdf(written(one, on, person));
        QCOMPARE(pdf.pages().size(), 2);
        static const QRegularExpression rest(
            QStringLiteral("and(\\d+)more(?:character\\(s\\))?,intheprogram"));
        const auto page = all(pdf);
        QList<qsizetype> counted;
        for (auto it = rest.globalMatch(page); it.hasNext();)
            counted << it.next().captured(1).toLongLong();
        const auto drugs =
            page.count(QStringLiteral("Inventedmab")) + page.count(QStringLiteral("Inventednib"));
        QVERIFY(drugs > 0);
        QVERIFY2(counted.contains(301 - drugs), qPrintable(page));
        const auto addenda =
            page.count(QStringLiteral("Addendumtext")) + page.count(QStringLiteral("Doselowered"));
        QVERIFY(addenda > 0 && counted.contains(301 - addenda));
        const auto names = page.count(QString(120, QLatin1Char('N')));
        QVERIFY(names > 0 && counted.contains(60 - names));
        static const QRegularExpression letters(QStringLiteral("w{100,}"));
        qsizetype shown = 0;
        for (auto it = letters.globalMatch(page); it.hasNext();)
            shown += it.next().capturedLength();
        QVERIFY2(shown > 0 && counted.contains(20000 - shown), qPrintable(QString::number(shown)));
    }

    void longNamesStayOnThePaper()
    {
        auto one = row();
        auto person = record();
        const std::string name(120, 'M');
        person.patient.familyName = name;
        person.patient.givenNames = "Gertrud-Annelies Wilhelmina";
        one.one.decision.finalBy = name;
        const PdfText pdf(written(one, meeting(), person));
        QVERIFY(pdf.has(0, QString::fromStdString(name)));
        QVERIFY(pdf.pages().size() <= 2);
    }

    void markupIsText()
    {
        auto one = row();
        one.one.question = "<b>Bold</b> & <img src='file:///etc/hostname'>?";
        one.one.decision.dissents.front().member = "<u>B</u>";
        const PdfText pdf(written(one, meeting(), record()));
        QVERIFY(has(pdf, "<b>Bold</b> & <img src='file:///etc/hostname'>?"));
        QVERIFY(has(pdf, "<u>B</u>"));
    }

    void anEmptyCaseSaysWhatIsNotThere()
    {
        const PdfText pdf(written({}, {}, {}));
        QCOMPARE(pdf.pages().size(), 1);
        for (const char* words : {"Name not recorded",
                                  "no identifier",
                                  "On no meeting's agenda",
                                  "NO DECISION YET",
                                  "not recorded",
                                  "no wording yet",
                                  "Nobody is noted as present.",
                                  "No quorum was agreed on.",
                                  "none recorded"})
            QVERIFY2(has(pdf, words), qPrintable(QLatin1String(words) + all(pdf)));
    }

    void paperAndMetadata()
    {
        const auto a4 = written(row(), meeting(), record(), QPageSize::A4);
        const auto letter = written(row(), meeting(), record(), QPageSize::Letter);
        static const QRegularExpression box(
            QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
        const auto sizeOf = [](const QByteArray& bytes) {
            const auto found = box.match(QString::fromLatin1(bytes));
            return QSize(qRound(found.captured(1).toDouble()),
                         qRound(found.captured(2).toDouble()));
        };
        QCOMPARE(sizeOf(a4), QSize(595, 842));
        QCOMPARE(sizeOf(letter), QSize(612, 792));
        QVERIFY(a4.contains("/FontFile2")); // the faces are in the file
        QVERIFY(a4.contains("<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li>"));
        QVERIFY(a4.contains("Tumour board: protocol, Thoracic board, 2 Mar 2026"));
        QVERIFY(!a4.contains("Invented")); // a title is shown in lists of other programs
        QCOMPARE(ui::usualPaper(QLocale(QLocale::English, QLocale::UnitedStates)),
                 QPageSize::Letter);
        QCOMPARE(ui::usualPaper(QLocale(QLocale::German, QLocale::Germany)), QPageSize::A4);
    }

    void germanIsGerman()
    {
        QTranslator words;
        QVERIFY(words.load(QStringLiteral(":/i18n/consilium_de.qm")));
        QCoreApplication::installTranslator(&words);
        QLocale::setDefault(QLocale(QLocale::German));
        auto one = row();
        one.one.decision.state = board::DecisionState::Draft;
        const auto bytes = written(one, meeting(), record(), QPageSize::Letter);
        const auto path = m_dir.filePath(QStringLiteral("list.pdf"));
        QVERIFY(ui::writeBoardList(meeting(), {one}, QPageSize::A4, path).has_value());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCoreApplication::removeTranslator(&words);
        QFile list(path);
        QVERIFY(list.open(QIODevice::ReadOnly));
        const PdfText protocol(bytes);
        const PdfText listed(list.readAll());
        QVERIFY(bytes.contains("<rdf:li>de</rdf:li>") || bytes.contains("<rdf:li>de-DE</rdf:li>"));
        for (const char* german : {"ENTWURF",
                                   "Frage",
                                   "Beschluss",
                                   "Gegenstimmen",
                                   "Anwesend",
                                   "Rebiopsie",
                                   "Nachträge"})
            QVERIFY2(has(protocol, german), german);
        QVERIFY(has(listed, "1 Fall") || has(listed, "2 Fälle"));
        for (const char* english : {"DRAFT",
                                    "Decision",
                                    "Question",
                                    "Attendance",
                                    "Dissent",
                                    "Asked for",
                                    "responsible",
                                    "not stated",
                                    "in the program",
                                    "sealed choice",
                                    "off label",
                                    "Made with"}) {
            QVERIFY2(!has(protocol, english), english);
            QVERIFY2(!has(listed, english), english);
        }
    }

    void aMeetingIsAListOfItsCases()
    {
        std::vector<services::BoardRow> cases;
        for (int number = 0; number < 30; ++number) {
            auto one = row();
            one.patient.familyName = "Invented" + std::to_string(number) + "End";
            if (number % 2 == 1) {
                one.one.decision = {};
                one.state = board::State::Scheduled;
            }
            cases.push_back(one);
        }
        const auto path = m_dir.filePath(QStringLiteral("list.pdf"));
        QVERIFY(ui::writeBoardList(meeting(), cases, QPageSize::A4, path).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const PdfText pdf(file.readAll());
        const auto pages = pdf.pages().size();
        QVERIFY(pages > 2);
        for (int page = 0; page < pages; ++page) {
            QVERIFY(pdf.has(page, QStringLiteral("Thoracic board")));
            QVERIFY(pdf.has(page, QStringLiteral("%1/%2").arg(page + 1).arg(pages)));
        }
        // No block is parted: a case's name and its question stand on one page.
        for (int number = 0; number < 30; ++number) {
            const auto name = QStringLiteral("Invented%1End").arg(number);
            QCOMPARE(all(pdf).count(name), 1);
        }
        for (const auto& page : pdf.pages())
            QCOMPARE(page.count(QRegularExpression(QStringLiteral("Invented\\d+End"))),
                     page.count(QStringLiteral("Whichtreatmentafterprogression")));
        QCOMPARE(all(pdf).count(QStringLiteral("Gammanibasagreed.")), 15);
        QVERIFY(has(pdf, "25 minute(s)"));
        QVERIFY(all(pdf).indexOf(QStringLiteral("1.gammanib")) <
                all(pdf).indexOf(QStringLiteral("2.Physiotherapy")));
        QVERIFY(ui::writeBoardList(meeting(), {}, QPageSize::Letter, path).has_value());
    }

    /// A block that would be longer than a page is cut, and says by how much.
    void aBlockOfAListFitsAPage()
    {
        auto one = row();
        auto& named = one.one.decision.recommendations;
        named.clear();
        for (int number = 0; number < 40; ++number) {
            board::Recommendation next;
            next.therapy = {"inventedmab" + std::to_string(number)};
            next.text = std::string(5000, 'w');
            named.push_back(next);
        }
        const auto path = m_dir.filePath(QStringLiteral("list.pdf"));
        QVERIFY(ui::writeBoardList(meeting(), {one}, QPageSize::A4, path).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const PdfText pdf(file.readAll());
        const auto shown = all(pdf).count(QStringLiteral("inventedmab"));
        QVERIFY(shown > 0 && shown < 40);
        QVERIFY(
            has(pdf, qPrintable(QStringLiteral("and %1 more, in the program").arg(40 - shown))));
        QVERIFY(all(pdf).contains(QStringLiteral("morecharacter(s),intheprogram")));
        QVERIFY(pdf.pages().size() <= 2);
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        const auto status =
            ui::writeBoardProtocol(row(),
                                   meeting(),
                                   record(),
                                   QPageSize::A4,
                                   m_dir.filePath(QStringLiteral("none/protocol.pdf")));
        QVERIFY(!status.has_value());
        QVERIFY(status.error().code == ErrorCode::Io);
        QVERIFY(status.error().context.find("Invented") == std::string::npos);
    }
};

QTEST_MAIN(TestBoardProtocol)
#include "tst_board_protocol.moc"
