#include "core/models/evaluation.h"
#include "tests/core/models/small_model.h"

#include <QTest>

#include <boost/json.hpp>

#include <cmath>

using namespace consilium;
using namespace consilium::models;

class TestEvaluation : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder;
    const std::string m_training = tests::inventedCohort(300, 1);
    const std::string m_judging = tests::inventedCohort(200, 2);
    std::filesystem::path m_model;

    Result<std::string> judged(const std::string& table) const
    {
        return evaluate(Model::load(m_model).value(), Table::parse(table).value(), "brought");
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_model = m_folder.filePath(QStringLiteral("model")).toStdString();
        QVERIFY(write(tests::trainSmall(m_folder, m_training, m_judging), m_model).has_value());
    }

    /// The stored model says of the judging cohort what its card says.
    void theFiguresAreThoseOfTheCard()
    {
        const auto figures = boost::json::parse(judged(m_judging).value());
        const auto card = boost::json::parse(tests::readFile(m_model / "card.json"));
        const auto& ofCard = card.at("figures").at(1);
        QCOMPARE(figures.at("cohort").get_string().c_str(), "brought");
        QVERIFY(figures.at("n") == ofCard.at("n"));
        QVERIFY(figures.at("positives") == ofCard.at("positives"));
        QVERIFY(figures.at("conformal") == ofCard.at("conformal"));
        QVERIFY(figures.at("metrics") == ofCard.at("readers").at(0).at("metrics"));
        QVERIFY(figures.at("linear").at("metrics") == ofCard.at("readers").at(2).at("metrics"));
        QVERIFY(figures.at("yardstick").at("n") == figures.at("n"));
        QVERIFY(figures.at("published").is_null());
        QCOMPARE(figures.at("withoutOutcome").to_number<int>(), 0);
    }

    /// Scores that are the outcome itself order the people without a fault.
    void anotherModelsScoresAreJudgedOnTheSameRows()
    {
        const auto table =
            Table::parse("dose,site,response\n1,A,0\n9,B,1\n5,A,\n2,A,0\n8,A,1\n").value();
        const auto scores = Table::parse("score\n0.1\n0.9\n0.0\n0.2\n0.8\n").value();
        const auto model = Model::load(m_model).value();
        const auto beside = Beside::of(scores, "score").value();
        const auto figures = boost::json::parse(evaluate(model, table, "both", beside).value());
        QCOMPARE(figures.at("n").to_number<int>(), 4);
        QCOMPARE(figures.at("withoutOutcome").to_number<int>(), 1);
        const auto& reader = figures.at("beside");
        QVERIFY(reader.at("name") == "score");
        QCOMPARE(reader.at("metrics").at("auc").at("value").to_number<double>(), 1.0);
        QVERIFY(reader.at("difference").as_object().contains("auc"));
    }

    void scoresThatDoNotFitAreRefused()
    {
        const auto model = Model::load(m_model).value();
        const auto table = Table::parse("dose,site,response\n1,A,0\n9,B,1\n").value();
        const auto wrong = [&](const char* text, const char* column) {
            const auto beside = Beside::of(Table::parse(text).value(), column);
            return beside.has_value() ? evaluate(model, table, "c", beside.value()).error()
                                      : beside.error();
        };
        QVERIFY(wrong("s\n1\n", "s").code == ErrorCode::Malformed);
        QVERIFY(wrong("s\n1\n2\n", "t").code == ErrorCode::MissingData);
        QCOMPARE(wrong("s,t\n1,\n,2\n", "s").context, std::string("line 3, s"));
    }

    /// Rows whose score a patient would not see are judged and counted apart.
    void whatCannotBeUsedIsNamed()
    {
        const auto figures = boost::json::parse(
            judged(m_judging + ",1,3,A,0,1\n5,1,3,C,0,1\n500,,,A,0,0\n\"5,1\",1,3,A,0,1\n")
                .value());
        QCOMPARE(figures.at("n").to_number<int>(), 204);
        QVERIFY(figures.at("withheld").to_number<int>() >= 4);
        QVERIFY(figures.at("applicableOnly").at("n").to_number<int>() <= 200);
        const auto unusable = boost::json::serialize(figures.at("unusable"));
        QVERIFY(unusable.find(R"({"input":"site","code":"unsupported","rows":1})") !=
                std::string::npos);
        QVERIFY(unusable.find(R"({"input":"dose","code":"out-of-range","rows":1})") !=
                std::string::npos);
        QVERIFY(unusable.find(R"({"input":"dose","code":"malformed","rows":1})") !=
                std::string::npos);
    }

    void absentColumnsAreNamed()
    {
        const auto figures =
            boost::json::parse(judged("dose,site,response\n1,A,0\n9,B,1\n2,A,1\n").value());
        QCOMPARE(boost::json::serialize(figures.at("absentColumns")),
                 std::string(R"(["marker","noise"])"));
    }

    void tablesThatCannotBeJudged_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("context");
        const auto row =
            [](const char* name, const char* table, ErrorCode code, const char* context) {
                QTest::newRow(name)
                    << QByteArray(table) << static_cast<int>(code) << QByteArray(context);
            };
        row("no outcome column", "dose,site\n1,A\n", ErrorCode::MissingData, "column response");
        row("no row with an outcome",
            "dose,site,response\n1,A,\n",
            ErrorCode::MissingData,
            "no row with an outcome");
        row("header only",
            "dose,site,response\n",
            ErrorCode::MissingData,
            "no row with an outcome");
        row("outcome after a cell over two lines",
            "dose,site,response,note\n1,A,0,\"x\ny\"\n9,A,2,\n",
            ErrorCode::OutOfRange,
            "line 4, response");
        row("outcome that is no number",
            "dose,site,response\n1,A,yes\n",
            ErrorCode::Malformed,
            "line 2, response");
    }

    void tablesThatCannotBeJudged()
    {
        QFETCH(QByteArray, table);
        QFETCH(int, code);
        QFETCH(QByteArray, context);
        const auto figures = judged(table.toStdString());
        QVERIFY(!figures.has_value());
        QCOMPARE(static_cast<int>(figures.error().code), code);
        QCOMPARE(figures.error().context, context.toStdString());
    }
};

QTEST_APPLESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
