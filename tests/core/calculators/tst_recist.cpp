#include "core/calculators/entries.h"
#include "tests/core/calculators/rows.h"

#include <QTest>

using namespace consilium;
using namespace consilium::calculators;

class TestRecist : public QObject
{
    Q_OBJECT

    /// One visit after the other, numbered from 0: targets, non-targets, new lesion.
    [[nodiscard]] static std::vector<Answer> read(const QString& visits)
    {
        std::vector<Cells> rows;
        for (const auto& visit : visits.split(QStringLiteral(" | "))) {
            const auto cells = visit.split(QLatin1Char(' '));
            rows.push_back(
                {{"case_id", "invented"},
                 {"visit", std::to_string(rows.size())},
                 {"targets_mm", cells.at(0).toStdString()},
                 {"nontarget", cells.value(1, QStringLiteral("none_at_baseline")).toStdString()},
                 {"new_lesion", cells.value(2, QStringLiteral("0")).toStdString()}});
        }
        return applyAll(recist(), rows);
    }

    [[nodiscard]] static QString joined(const std::vector<Answer>& answers, std::string_view id)
    {
        QStringList words;
        for (const auto& answer : answers)
            words += tests::shown(answer, id);
        return words.join(QLatin1Char(' '));
    }

private Q_SLOTS:

    void responses_data()
    {
        QTest::addColumn<QString>("visits");
        QTest::addColumn<QString>("ofTargets");
        QTest::addColumn<QString>("overall");
        const auto row =
            [](const char* name, const char* visits, const char* ofTargets, const char* overall) {
                QTest::newRow(name) << QString::fromLatin1(visits) << QString::fromLatin1(ofTargets)
                                    << QString::fromLatin1(overall);
            };
        row("30 % less", "T100 | T70", "baseline PR", "baseline PR");
        row("a millimetre short of it", "T100 | T71", "baseline SD", "baseline SD");
        // 14 of 47 are 29.8 %, 10 of 51 are 19.6 %.
        row("rounded to 30 % but not 30 %", "T47 | T33", "baseline SD", "baseline SD");
        row("20 % above the baseline", "T50 | T60", "baseline PD", "baseline PD");
        row("19.6 % rounded to 20 %", "T51 | T61", "baseline SD", "baseline SD");
        row("20 % but less than 5 mm", "T20 | T24", "baseline SD", "baseline SD");
        row("20 % and 5 mm", "T25 | T30", "baseline PD", "baseline PD");
        row("5 mm but not 20 %", "T60 | T65", "baseline SD", "baseline SD");
        row("above the smallest sum, still 40 % below baseline",
            "T100 | T50 | T60",
            "baseline PR PD",
            "baseline PR PD");
        row("this visit is not its own nadir",
            "T100 | T80 | T70 | T84",
            "baseline SD PR PD",
            "baseline SD PR PD");
        row("nodes below 10 mm and lesions gone", "N18;T20 | N9;T0", "baseline CR", "baseline CR");
        row("a node of 10 mm is no CR", "N18;T20 | N10;T0", "baseline PR", "baseline PR");
        row("a lesion of 1 mm is no CR", "T20;T20 | T0;T1", "baseline PR", "baseline PR");
        row("a node that grows below 10 mm stays CR",
            "N18;T20 | N3;T0 | N9;T0",
            "baseline CR CR",
            "baseline CR CR");
        row("back after CR", "T20;T20 | T0;T0 | T0;T5", "baseline CR PD", "baseline CR PD");
        row("not evaluable", "T50;T40 | T40;TNE", "baseline NE", "baseline NE");
        row("not evaluable but progress already",
            "T50;T40 | T110;TNE",
            "baseline PD",
            "baseline PD");
        row("a sum with a gap is no nadir",
            "T50;T40 | T10;TNE | T45;T38",
            "baseline NE SD",
            "baseline NE SD");
        row("bare NE takes its place", "T50;N40 | T50;NE", "baseline NE", "baseline NE");
        row("new lesion with PR", "T100 present | T60 present 1", "baseline PR", "baseline PD");
        row("new lesion with NE",
            "T50;T40 | T20;TNE none_at_baseline 1",
            "baseline NE",
            "baseline PD");
        row("non-targets progress", "T100 present | T60 PD", "baseline PR", "baseline PD");
        row("non-targets remain", "T30 present | T0 non-CR/non-PD", "baseline CR", "baseline PR");
        row("non-targets not evaluated", "T30 present | T0 NE", "baseline CR", "baseline PR");
        row("non-targets gone", "T30 present | T0 CR", "baseline CR", "baseline CR");
        row("non-targets gone, targets stable",
            "T30 present | T30 CR",
            "baseline SD",
            "baseline SD");
        row("tenths of a millimetre", "T10.1 | T15.1", "baseline PD", "baseline PD");
    }

    void responses()
    {
        QFETCH(QString, visits);
        const auto answers = read(visits);
        for (const auto& answer : answers)
            QVERIFY2(tests::isOk(answer), answer.message.c_str());
        QTEST(joined(answers, "target_response"), "ofTargets");
        QTEST(joined(answers, "overall_response"), "overall");
    }

    void numbersOfEachVisit()
    {
        const auto answers =
            read(QStringLiteral("T60;T40 | T40;T40 | T60;TNE | T44;T44 | T0;T0 | T4;T0"));
        QCOMPARE(joined(answers, "sum_of_measured_mm"), QStringLiteral("100 80 60 88 0 4"));
        QCOMPARE(joined(answers, "nadir_before_visit_mm"), QStringLiteral("100 100 80 80 80 0"));
        QCOMPARE(joined(answers, "change_from_baseline_pct"),
                 QStringLiteral("0 -20 NA -12 -100 -96"));
        QCOMPARE(joined(answers, "change_from_nadir_pct"), QStringLiteral("0 -20 NA 10 -100 NA"));
        QCOMPARE(joined(answers, "all_targets_measured"), QStringLiteral("1 1 0 1 1 1"));
    }

    void rowsOfVisitsInAnyOrder()
    {
        const auto row = [](const char* visit, const char* targets) {
            return Cells{{"case_id", "invented"},
                         {"visit", visit},
                         {"targets_mm", targets},
                         {"nontarget", "none_at_baseline"},
                         {"new_lesion", "0"}};
        };
        const std::vector<Cells> rows{row("2", "T60"), row("0", "T100"), row("1", "T50")};
        QCOMPARE(joined(applyAll(recist(), rows), "overall_response"),
                 QStringLiteral("PD baseline PR"));
        const std::vector<Cells> late{row("1", "T50"), row("2", "T60")};
        QVERIFY(tests::isRefusedFor(applyAll(recist(), late).front(), QStringLiteral("visit")));
        const std::vector<Cells> twice{row("0", "T50"), row("1", "T60"), row("1", "T70")};
        QVERIFY(tests::isRefusedFor(applyAll(recist(), twice).back(), QStringLiteral("visit")));
    }

    void smallTargetsAreSaid()
    {
        for (const auto* targets : {"T9", "N14;T20"}) {
            const auto answers = read(QString::fromLatin1(targets));
            QVERIFY2(tests::isWarning(answers.front()), targets);
            QCOMPARE(tests::shown(answers.front(), "overall_response"), QStringLiteral("baseline"));
        }
        QVERIFY(tests::isOk(read(QStringLiteral("T10;N15")).front()));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("visits");
        QTest::addColumn<QString>("input");
        const auto row = [](const char* name, const char* visits, const char* input) {
            QTest::newRow(name) << QString::fromLatin1(visits) << QString::fromLatin1(input);
        };
        row("six targets", "T20;T20;T20;T20;T20;T20", "targets_mm");
        row("baseline not evaluable", "T20;TNE", "targets_mm");
        row("new lesion at baseline", "T20 present 1", "new_lesion");
        row("a target is missing", "T20;T30 | T20", "targets_mm");
        row("a node where a lesion was", "T20;T30 | T20;N30", "targets_mm");
        row("no letter", "20;30", "targets_mm");
        row("negative", "T-5", "targets_mm");
        row("hundredths", "T10.25", "targets_mm");
        row("empty part", "T20;", "targets_mm");
        row("non-target by another word", "T20 gone", "nontarget");
    }

    void refuses()
    {
        QFETCH(QString, visits);
        QFETCH(QString, input);
        const auto answers = read(visits);
        QVERIFY2(tests::isRefusedFor(answers.back(), input), answers.back().message.c_str());
    }

    void visitsAfterARefusalAreRefused()
    {
        const auto answers = read(QStringLiteral("T50;T40 | T40 | T30;T30 | T30;T30"));
        QVERIFY(tests::isOk(answers.front()));
        for (std::size_t at = 1; at < answers.size(); ++at)
            QVERIFY(answers[at].status == Answer::Status::Refused);
        QCOMPARE(answers[2].message, answers[3].message);
        QVERIFY(QString::fromStdString(answers[2].message)
                    .startsWith(QStringLiteral("an earlier visit")));
    }
};

QTEST_APPLESS_MAIN(TestRecist)
#include "tst_recist.moc"
