#include "core/calculators/table.h"
#include "tests/core/calculators/rows.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <set>

using namespace consilium;
using namespace consilium::calculators;

namespace
{

/// An invented model: twice the dose; a series counts its rows.
Calculator invented()
{
    Calculator entry;
    entry.id = "invented";
    entry.inputs = {{.id = "dose", .label = "Dose", .unit = "mg", .high = 10, .isLowOpen = true},
                    {.id = "cycle", .label = "Cycle", .kind = Field::Kind::Integer, .high = 9},
                    {.id = "given", .label = "Given", .kind = Field::Kind::Flag},
                    {.id = "site",
                     .label = "Site",
                     .kind = Field::Kind::Choice,
                     .choices = {"Lung", "1"},
                     .isRequired = false}};
    entry.outputs = {{.id = "twice", .label = "Twice the dose"}};
    entry.compute = [](const Values& values) {
        Answer answer;
        answer.numbers["twice"] = 2 * values["dose"];
        if (values.text("site") == "Lung")
            answer.warn("Lung.");
        return answer;
    };
    return entry;
}

const Cells kRow{{"case_id", "a"}, {"dose", "0.1"}, {"cycle", "2"}, {"given", "1"}};

} // namespace

class TestCalculator : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void checkRefuses_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("accepted");
        const auto dose = QStringLiteral("accepted: over 0 to 10 mg");
        const auto add = [](const char* name, const char* change, const char* input, QString end) {
            QTest::newRow(name) << QString::fromUtf8(change) << QString::fromUtf8(input) << end;
        };
        add("not given", "dose=", "dose", dose);
        add("NA", "dose=NA", "dose", dose);
        add("the open end", "dose=0", "dose", dose);
        add("above", "dose=10.01", "dose", dose);
        add("decimal comma", "dose=0,5", "dose", dose);
        add("nan", "dose=nan", "dose", dose);
        add("inf", "dose=inf", "dose", dose);
        add("with a unit", "dose=5 mg", "dose", dose);
        add("not whole", "cycle=1.5", "cycle", QStringLiteral("0 to 9, whole"));
        add("flag of 2", "given=2", "given", QStringLiteral("0 or 1"));
        add("no such choice", "site=liver", "site", QStringLiteral("Lung, 1"));
    }

    void checkRefuses()
    {
        QFETCH(QString, change);
        QFETCH(QString, input);
        QFETCH(QString, accepted);
        const auto answer = calculators::apply(invented(), tests::changed(kRow, change));
        QVERIFY(tests::isRefusedFor(answer, input));
        QVERIFY(QString::fromStdString(answer.message).endsWith(accepted));
    }

    void checkAccepts()
    {
        const auto usual = calculators::apply(invented(), kRow);
        QVERIFY(tests::isOk(usual));
        QCOMPARE(usual.numbers.at("twice"), 0.2);
        QVERIFY(tests::isOk(
            calculators::apply(invented(), tests::changed(kRow, QStringLiteral("dose= 10 ")))));
        QVERIFY(tests::isOk(
            calculators::apply(invented(), tests::changed(kRow, QStringLiteral("site=1.0")))));
        QVERIFY(tests::isWarning(
            calculators::apply(invented(), tests::changed(kRow, QStringLiteral("site=LUNG")))));
    }

    /// A series ends with its first refused row; other cases do not notice.
    void series()
    {
        auto entry = invented();
        entry.compute = {};
        entry.computeSeries = [](std::span<const Values> visits) {
            std::vector<Answer> answers(visits.size());
            for (std::size_t at = 0; at < visits.size(); ++at)
                answers[at].numbers["twice"] = static_cast<double>(at);
            return answers;
        };
        auto other = kRow;
        other["case_id"] = "b";
        const std::vector<Cells> rows{
            kRow, other, tests::changed(kRow, QStringLiteral("dose=-1")), kRow, other};
        const auto answers = applyAll(entry, rows);
        QCOMPARE(answers[0].numbers.at("twice"), 0.0);
        QVERIFY(tests::isRefusedFor(answers[2], QStringLiteral("dose")));
        QVERIFY(tests::isRefusedFor(answers[3], QStringLiteral("earlier row")));
        QCOMPARE(answers[1].numbers.at("twice"), 0.0);
        QCOMPARE(answers[4].numbers.at("twice"), 1.0);
    }

    void catalogueIsWhole()
    {
        std::set<std::string_view> ids;
        for (const auto& one : catalogue()) {
            QVERIFY2(ids.insert(one.id).second, one.id.data());
            QVERIFY2(find(one.id) == &one, one.id.data());
            for (const auto text :
                 {one.name, one.group, one.purpose, one.population, one.formula, one.licence})
                QVERIFY2(!text.empty(), one.id.data());
            QVERIFY2(!one.citations.empty() && !one.inputs.empty() && !one.outputs.empty(),
                     one.id.data());
            QVERIFY2((one.compute != nullptr) != (one.computeSeries != nullptr), one.id.data());
            for (const auto& field : one.inputs) {
                QVERIFY2(!field.label.empty() && !rangeOf(field).empty(), field.id.data());
                QVERIFY2(field.kind != Field::Kind::Choice || !field.choices.empty(),
                         field.id.data());
            }
        }
        QCOMPARE(ids.size(), 23U);
    }

    /// Code labelled 3.0 is an unpublished mixture of v2.2 and v3.
    void interimPredictIsNotOffered()
    {
        QVERIFY(find("predict_breast_v3_0_interim") == nullptr);
        QVERIFY(find("predict_breast_v3_1") != nullptr);
    }

    void tableReads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("line feeds") << QByteArray("case_id\tdose\na\t1\nb\tNA\n");
        QTest::newRow("carriage returns") << QByteArray("case_id\tdose\r\na\t1\r\nb\tNA\r\n");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "case_id\tdose\na\t1\nb\tNA");
        QTest::newRow("empty lines") << QByteArray("\n\ncase_id\tdose\n\na\t1\n\nb\tNA\n\n");
    }

    void tableReads()
    {
        QFETCH(QByteArray, bytes);
        const auto table = InputTable::parse(bytes.toStdString());
        QVERIFY(table.has_value());
        QCOMPARE(table.value().rows.size(), 2U);
        QCOMPARE(table.value().rows[0].at("dose"), std::string("1"));
        QCOMPARE(table.value().rows[1].at("case_id"), std::string("b"));
    }

    void tableRefuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("context");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("the file is empty");
        QTest::newRow("header only") << QByteArray("case_id\tdose\n") << QStringLiteral("no line");
        QTest::newRow("a name twice")
            << QByteArray("dose\tdose\n1\t2\n") << QStringLiteral("line 1, column 2");
        QTest::newRow("a cell too many")
            << QByteArray("case_id\tdose\na\t1\t2\n") << QStringLiteral("line 2: 3 cells");
        QTest::newRow("truncated")
            << QByteArray("case_id\tdose\na\t1\nb\n") << QStringLiteral("line 3: 1 cells");
        QTest::newRow("UTF-16") << QByteArray("c\0a\0", 4) << QStringLiteral("UTF-8");
    }

    void tableRefuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, context);
        const auto table = InputTable::parse(bytes.toStdString());
        QVERIFY(!table.has_value());
        QVERIFY(QString::fromStdString(table.error().context).contains(context));
    }

    void missingColumnsAreNamed()
    {
        const auto table = InputTable::parse("dose\tsite\n1\tLung\n");
        const auto fit = table.value().fits(invented());
        QVERIFY(!fit.has_value());
        QCOMPARE(fit.error().context, std::string("columns case_id, cycle, given"));
    }

    void fileThatIsNotThere()
    {
        const QTemporaryDir folder;
        QVERIFY(InputTable::load(folder.path().toStdString()).error().code == ErrorCode::NotFound);
    }

    void answersAsTable()
    {
        const std::vector<Cells> rows{kRow, tests::changed(kRow, QStringLiteral("dose=0"))};
        QCOMPARE(answerTable(invented(), rows, applyAll(invented(), rows)),
                 std::string("case_id\tstatus\tmessage\ttwice\n"
                             "a\tok\t\t0.2\n"
                             "a\trefused\tdose (Dose): outside the range; accepted: over 0 to 10 "
                             "mg\tNA\n"));
    }
};

QTEST_APPLESS_MAIN(TestCalculator)
#include "tst_calculator.moc"
