#include "tests/app/cli/program.h"

using namespace consilium::tests;

/// A whole meeting of a tumour board as a person at a terminal drives it, and what is refused.
class TestBoardCommand : public QObject
{
    Q_OBJECT

    Stores m_stores;
    QString m_store;
    QString m_identifier;
    QByteArray m_waiting; ///< the answer of cases, before anything was refused

    Answer on(QStringList arguments) const
    {
        arguments.prepend(QStringLiteral("board"));
        return m_stores.runOn(m_store, arguments);
    }

    static QString s(const char* words) { return QString::fromUtf8(words); }

    static QJsonArray resultOf(const Answer& answer)
    {
        return answer.json().value(QLatin1String("result")).toArray();
    }

    QJsonObject caseNow(const char* number) const
    {
        for (const auto& one : resultOf(on({s("cases"), s("--json")}))) {
            if (one.toObject().value(QLatin1String("case")).toInt() == QByteArray(number).toInt())
                return one.toObject();
        }
        return {};
    }

    QString file(const QByteArray& content)
    {
        const auto path = m_stores.newPath(".json");
        write(path, content);
        return path;
    }

    static QByteArray decision()
    {
        return R"({"state":"Preliminary","wording":"Amivantamab with lazertinib.",)"
               R"("recommendations":[{"therapy":["amivantamab","lazertinib"],"level":"AMP A",)"
               R"("use":"InLabel","responsible":"A. Ott","due":"2026-03-09"}],"rebiopsy":true,)"
               R"("dissents":[{"member":"B. Kim","reason":"ablation first"}]})";
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_store = m_stores.created();
        QCOMPARE(
            m_stores
                .runOn(m_store,
                       {s("import"), kDemo + s("lung/case.json"), kDemo + s("lung/tumour.vcf")})
                .exitCode,
            0);
        m_identifier = m_stores.identifierOf(m_store);
    }

    // First what is refused, on a case that waits; then that nothing of it was taken.

    void aCaseWaits()
    {
        QVERIFY(on({s("list")}).out.contains("No meeting."));
        QVERIFY(on({s("cases")}).out.contains("No case."));
        const auto added = on({s("add"),
                               s("--patient"),
                               m_identifier,
                               s("--question"),
                               s("Which treatment?"),
                               s("--presenter"),
                               s("A. Ott"),
                               s("--json")});
        QVERIFY2(added.exitCode == 0, added.messages.constData());
        QCOMPARE(resultOf(added)[0].toObject()[QLatin1String("state")].toString(), s("backlog"));
        QCOMPARE(added.json()[QLatin1String("command")].toString(), s("board add"));
        m_waiting = on({s("cases"), s("--json")}).out;
    }

    void wrongInput_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char* name, const char* words, int code, const char* message) {
            QTest::newRow(name) << s(words).split(QLatin1Char(';')) << code << QByteArray(message);
        };
        row("no action", "", 2, "board: list");
        row("an action that is none", "agree", 2, "board: list");
        row("no question", "add;--patient;DEMO-LUNG", 2, "--question");
        row("nobody of that name", "add;--patient;NOBODY;--question;x", 1, "not found");
        row("a case that is no number", "finish;one;--by;A", 2, "CASE is a number");
        row("a negative case", "finish;-1;--by;A", 2, "");
        row("no case of that number", "finish;77;--by;A", 1, "not found");
        row("finish by nobody", "finish;1", 2, "--by");
        row("open by nobody", "open;1", 2, "--by");
        row("an empty addendum", "addendum;1;--by;A", 2, "--text");
        row("addendum without decision", "addendum;1;--by;A;--text;x", 1, "final decision");
        row("a meeting old and new", "meeting;1;--new;--title;x", 2, "--new");
        row("a meeting without date", "meeting;--new;--title;x", 1, "date");
        row("a meeting without title", "meeting;--new;--date;2026-03-02", 1, "title");
        row("a date that is none", "meeting;--new;--title;x;--date;2026-02-30", 2, "--date");
        row("a role that is none",
            "meeting;--new;--title;x;--date;2026;--member;A|boss",
            2,
            "--member");
        row("a nameless member",
            "meeting;--new;--title;x;--date;2026;--member;|chair",
            2,
            "--member");
        row("a member with too much",
            "meeting;--new;--title;x;--date;2026;--member;A|chair|b|c",
            2,
            "--member");
        row("two of one name",
            "meeting;--new;--title;x;--date;2026;--member;A;--member;A",
            1,
            "name of a member");
        row("a quorum in words", "meeting;--new;--title;x;--date;2026;--quorum;two", 2, "quorum");
        row("a quorum nobody reaches",
            "meeting;--new;--title;x;--date;2026;--quorum;2",
            1,
            "quorum");
        row("present who is not listed",
            "meeting;--new;--title;x;--date;2026;--present;Z",
            1,
            "--present");
        row("a statement of nothing", "state;1", 2, "ITEM=TEXT");
        row("an item that is none", "state;1;mood=good", 2, "ITEM");
        row("an item without text", "state;1;frailty", 2, "ITEM");
        row("a meeting that is none", "schedule;1;soon", 2, "MEETING");
        row("nothing chosen", "seal;1", 2, "--therapy or --other");
        row("both chosen", "seal;1;--therapy;osimertinib;--other;x", 2, "--therapy or --other");
        row("two at once", "seal;1;--member;A;--member;B;--other;x", 2, "one --member");
        row("an unknown drug", "seal;1;--therapy;notadrug", 1, "--therapy");
        row("a plus without drug", "seal;1;--therapy;osimertinib +", 1, "--therapy");
        row("sealed on no meeting", "seal;1;--therapy;osimertinib", 1, "meeting");
        row("no file", "decide;1", 2, "--file");
        row("a file that is not there", "decide;1;--file;/nowhere/d.json", 1, "not found");
        row("protocol without file", "protocol;1", 2, "--out");
        row("protocol of nothing", "protocol;--out;/tmp/p.pdf", 2, "CASE");
        row("protocol of two", "protocol;1;--meeting;1;--out;/tmp/p.pdf", 2, "CASE");
        row("a size that is none", "protocol;1;--out;/tmp/p.pdf;--size;a5", 2, "--size");
        row("a language that is none",
            "protocol;1;--out;/tmp/p.pdf;--language;xx",
            2,
            "--language");
        row("cases of no meeting", "cases;--meeting;9", 1, "meeting");
    }

    void wrongInput()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QByteArray, message);
        words.removeAll(QString());
        const auto answer = on(words);
        QCOMPARE(answer.exitCode, code);
        QVERIFY2(answer.out.isEmpty(), answer.out.constData());
        const auto first =
            code == 2 ? answer.messages.left(answer.messages.indexOf("\n\n")) : answer.messages;
        QVERIFY2(first.contains(message), first.constData());
    }

    void wrongFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("wording: yes");
        QTest::newRow("cut short") << decision().left(60);
        QTest::newRow("a member that is none") << QByteArray(R"({"verdict":"yes"})");
        QTest::newRow("a state that is none") << QByteArray(R"({"state":"Agreed"})");
        QTest::newRow("final") << QByteArray(R"({"state":"Final","wording":"x"})");
        QTest::newRow("a due day that is none")
            << QByteArray(R"({"recommendations":[{"due":"2026-02-30"}]})");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("two megabytes") << QByteArray(2 << 20, ' ');
    }

    void wrongFiles()
    {
        QFETCH(QByteArray, content);
        const auto answer = on({s("decide"), s("1"), s("--file"), file(content)});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(!answer.messages.isEmpty() && !answer.messages.contains("wording: yes"));
    }

    void nothingOfThatWasTaken()
    {
        QVERIFY(!m_waiting.isEmpty());
        QCOMPARE(on({s("cases"), s("--json")}).out, m_waiting);
        QVERIFY(on({s("list")}).out.contains("No meeting."));
    }

    void aWholeMeeting()
    {
        const auto made = on({s("meeting"),
                              s("--new"),
                              s("--title"),
                              s("Thoracic board"),
                              s("--date"),
                              s("2026-03-02"),
                              s("--time"),
                              s("16:30"),
                              s("--place"),
                              s("Room 3"),
                              s("--member"),
                              s("A. Ott|chair|medical oncology"),
                              s("--member"),
                              s("B. Kim|member|radiotherapy"),
                              s("--member"),
                              s("D. Lee|guest"),
                              s("--quorum"),
                              s("2"),
                              s("--json")});
        QVERIFY2(made.exitCode == 0, made.messages.constData());
        const auto meeting = resultOf(made)[0].toObject();
        QCOMPARE(meeting[QLatin1String("meeting")].toInt(), 1);
        QCOMPARE(meeting[QLatin1String("members")].toArray().size(), 3);
        QCOMPARE(meeting[QLatin1String("quorum")].toInt(), 2);

        // What the minimum data set lacks is named, and nothing is scheduled.
        const auto early = on({s("schedule"), s("1"), s("1")});
        QCOMPARE(early.exitCode, 1);
        QVERIFY2(early.messages.contains("frailty"), early.messages.constData());
        QVERIFY(on({s("state"),
                    s("1"),
                    s("frailty=G8 15"),
                    s("pathology-date=12 Feb 2026"),
                    s("comorbidity=none"),
                    s("imaging-date=1 Feb 2026"),
                    s("performance-status=ECOG 1")})
                    .exitCode == 0);
        QVERIFY(on({s("schedule"), s("1"), s("1")}).exitCode == 0);
        QCOMPARE(caseNow("1")[QLatin1String("state")].toString(), s("scheduled"));
        const auto here =
            on({s("meeting"), s("1"), s("--present"), s("A. Ott"), s("--present"), s("B. Kim")});
        QVERIFY2(here.out.contains("present A. Ott (chair, medical oncology)"),
                 here.out.constData());
        QVERIFY(here.out.contains("absent  D. Lee (guest)"));
        QVERIFY(here.out.contains("quorum: 2; present: 2"));

        // Sealed choices are in no answer until the ranking is open.
        QVERIFY(on({s("seal"),
                    s("1"),
                    s("--member"),
                    s("A. Ott"),
                    s("--therapy"),
                    s("osimertinib + savolitinib")})
                    .exitCode == 0);
        QCOMPARE(on({s("open"), s("1"), s("--by"), s("A. Ott")}).exitCode, 1);
        QVERIFY(on({s("seal"), s("1"), s("--member"), s("B. Kim"), s("--other"), s("ablation")})
                    .exitCode == 0);
        QVERIFY(!on({s("cases"), s("--json")}).out.contains("osimertinib"));
        QVERIFY(!on({s("cases")}).out.contains("ablation"));
        const auto opened = on({s("open"), s("1"), s("--by"), s("A. Ott")});
        QVERIFY2(opened.exitCode == 0, opened.messages.constData());
        QVERIFY(opened.out.contains("SUPPORTED"));
        QVERIFY(on({s("cases"), s("--json")}).out.contains("osimertinib"));

        QVERIFY(on({s("decide"), s("1"), s("--file"), file(decision())}).exitCode == 0);
        QCOMPARE(
            caseNow("1")[QLatin1String("decision")].toObject()[QLatin1String("state")].toString(),
            s("Preliminary"));
        const auto draft = m_stores.newPath(".pdf");
        QVERIFY(on({s("protocol"), s("1"), s("--out"), draft}).exitCode == 0);
        QVERIFY(contentOf(draft).startsWith("%PDF-"));

        const auto finished = on({s("finish"), s("1"), s("--by"), s("A. Ott")});
        QVERIFY2(finished.exitCode == 0, finished.messages.constData());
        QVERIFY(finished.out.contains("decision: final: Amivantamab with lazertinib."));
        // Final stays: neither a decision nor a meeting changes it, later words are addenda.
        QCOMPARE(on({s("decide"), s("1"), s("--file"), file(decision())}).exitCode, 1);
        QCOMPARE(on({s("schedule"), s("1"), s("none")}).exitCode, 1);
        QCOMPARE(on({s("finish"), s("1"), s("--by"), s("B. Kim")}).exitCode, 1);
        QVERIFY(on({s("addendum"), s("1"), s("--by"), s("B. Kim"), s("--text"), s("Dose reduced.")})
                    .out.contains("addenda: 1"));
        QVERIFY(on({s("follow-up"),
                    s("1"),
                    s("--file"),
                    file(R"({"date":"2026-05","given":"Yes","response":"Partial"})")})
                    .exitCode == 0);
        const auto figures =
            on({s("figures"), s("--json")}).json().value(QLatin1String("result")).toObject();
        QCOMPARE(figures[QLatin1String("discussed")].toInt(), 1);
        QVERIFY(figures[QLatin1String("toxic")].isNull());
        QVERIFY(on({s("figures")})
                    .out.contains("responded, of given with an evaluable response: 1 of 1"));
    }

    void documents()
    {
        const auto letter = m_stores.newPath(".pdf");
        QVERIFY(on({s("protocol"),
                    s("1"),
                    s("--out"),
                    letter,
                    s("--size"),
                    s("letter"),
                    s("--language"),
                    s("de")})
                    .exitCode == 0);
        QVERIFY(contentOf(letter).contains("/MediaBox [0 0 612"));
        QVERIFY(contentOf(letter).contains("Tumorboard: Protokoll"));
        const auto list = m_stores.newPath(".pdf");
        QVERIFY(on({s("protocol"), s("--meeting"), s("1"), s("--out"), list, s("--size"), s("a4")})
                    .exitCode == 0);
        QVERIFY(contentOf(list).contains("/MediaBox [0 0 595"));
        const auto bundle = m_stores.newPath(".json");
        QVERIFY(on({s("fhir"), s("1"), s("--out"), bundle}).exitCode == 0);
        QVERIFY(contentOf(bundle).contains("\"CarePlan\""));
        const auto before = contentOf(bundle);
        QCOMPARE(on({s("fhir"), s("1"), s("--out"), bundle}).exitCode, 1);
        QCOMPARE(contentOf(bundle), before);
        // Our own import takes the bundle, and orders nothing by it.
        QCOMPARE(m_stores.runOn(m_store, {s("import"), bundle}).exitCode, 0);
        const auto patients = m_stores.runOn(m_store, {s("patients"), s("list"), s("--json")});
        QCOMPARE(resultOf(patients).size(), 1);
        const auto person =
            m_stores
                .runOn(m_store,
                       {s("patients"), s("show"), s("--patient"), m_identifier, s("--json")})
                .json()
                .value(QLatin1String("result"))
                .toObject();
        int proposed = 0;
        for (const auto& one : person.value(QLatin1String("medication")).toArray()) {
            const auto drug = one.toObject();
            if (drug[QLatin1String("drug")].toObject()[QLatin1String("text")].toString() !=
                s("lazertinib"))
                continue;
            ++proposed;
            QCOMPARE(drug[QLatin1String("assertion")].toString(), s("Planned"));
        }
        QCOMPARE(proposed, 1);
        QCOMPARE(on({s("protocol"), s("1"), s("--out"), s("/nowhere/p.pdf")}).exitCode, 1);
        QCOMPARE(on({s("protocol"), s("9"), s("--out"), m_stores.newPath(".pdf")}).exitCode, 1);
        QCOMPARE(on({s("protocol"), s("--meeting"), s("9"), s("--out"), m_stores.newPath(".pdf")})
                     .exitCode,
                 1);
    }

    /// An unfinished decision is kept as a draft and not made final; what it lacks is named.
    void anUnfinishedDecisionIsADraft()
    {
        QVERIFY(
            on({s("add"), s("--patient"), m_identifier, s("--question"), s("Which?")}).exitCode ==
            0);
        QVERIFY(
            on({s("decide"), s("2"), s("--file"), file(R"({"wording":"To be seen."})")}).exitCode ==
            0);
        QCOMPARE(
            caseNow("2")[QLatin1String("decision")].toObject()[QLatin1String("state")].toString(),
            s("Draft"));
        QVERIFY(on({s("state"),
                    s("2"),
                    s("frailty=x"),
                    s("pathology-date=x"),
                    s("comorbidity=x"),
                    s("imaging-date=x"),
                    s("performance-status=x")})
                    .exitCode == 0);
        QVERIFY(on({s("meeting"),
                    s("--new"),
                    s("--title"),
                    s("Board"),
                    s("--date"),
                    s("2026-03-02"),
                    s("--unsealed"),
                    s("a training")})
                    .exitCode == 0);
        QVERIFY(on({s("schedule"), s("2"), s("2")}).exitCode == 0);
        const auto refused = on({s("finish"), s("2"), s("--by"), s("A. Ott")});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.messages.contains("nothing-decided, nobody-present"),
                 refused.messages.constData());
        QVERIFY(on({s("list")}).out.contains("choices are not sealed first: a training"));
    }
};

QTEST_GUILESS_MAIN(TestBoardCommand)
#include "tst_board_command.moc"
