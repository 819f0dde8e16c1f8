#include "core/models/evaluation.h"
#include "core/models/training.h"
#include "tests/core/models/small_model.h"

#include <QTest>

#include <boost/json.hpp>

#include <cmath>

using namespace consilium;
using namespace consilium::models;

/// The whole way for every kind of outcome: training, the folder, the score and its parts, judging,
/// and the table of predictions.
class TestTargetsTrained : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder;

    struct Kind
    {
        std::string recipe;
        std::string training;
        std::string judging;
    };

    static Kind kindOf(const QByteArray& name)
    {
        Kind kind;
        const std::string blend = R"("answer": "blend", )";
        if (name == "binary") {
            kind.training = tests::inventedCohort(300, 1);
            kind.judging = tests::inventedCohort(200, 2);
            kind.recipe = tests::smallRecipe(
                kind.training, kind.judging, R"({"kind": "binary", "column": "response"})", blend);
        } else if (name == "survival") {
            kind.training = tests::inventedSurvival(300, 1);
            kind.judging = tests::inventedSurvival(200, 2);
            kind.recipe =
                tests::smallRecipe(kind.training, kind.judging, tests::kSurvivalTarget, blend);
        } else {
            kind.training = tests::inventedNumbers(120, 1);
            kind.judging = tests::inventedNumbers(80, 2);
            kind.recipe = tests::smallRecipe(
                kind.training,
                kind.judging,
                tests::kNumberTarget,
                blend + R"("groupColumn": "person", "centreBy": "site", "linearPer": "site", )");
        }
        return kind;
    }

    Model trained(const Kind& kind)
    {
        const auto recipe = Recipe::parse(kind.recipe).value();
        const auto result =
            train(recipe, tests::dataFolder(m_folder, kind.training, kind.judging), {}, {});
        if (!result.has_value())
            qFatal("training: %s", result.error().context.c_str());
        const auto& files = result.value();
        return Model::parse(
                   {files.card, files.model, files.linear, files.calibration, files.reference})
            .value();
    }

    static void addKinds()
    {
        QTest::addColumn<QByteArray>("name");
        for (const auto* name : {"binary", "survival", "number"})
            QTest::newRow(name) << QByteArray(name);
    }

private Q_SLOTS:

    void partsAddUpOnEveryTrainingRow_data() { addKinds(); }

    void partsAddUpOnEveryTrainingRow()
    {
        QFETCH(QByteArray, name);
        const auto kind = kindOf(name);
        const auto model = trained(kind);
        const auto& recipe = model.card().recipe;
        const auto reading =
            read(recipe, Table::parse(kind.training).value(), Outcomes::Needed).value();
        const auto& rows = reading.examples.rows;
        const auto scored = model.scoreRows(rows).value();
        for (std::size_t row = 0; row < rows.rows; ++row) {
            const auto said = model.predictEncoded(rows.row(row)).value();
            double sum = said.base;
            for (const auto& share : said.shares)
                sum += share.amount;
            QVERIFY(std::abs(sum - said.score) < 1e-5);
            QCOMPARE(scored[row].score, said.score);
            QVERIFY(said.interval.low <= said.value && said.value <= said.interval.high);
            double before = 1;
            for (const auto& point : said.curve) {
                QVERIFY(point.survival <= before);
                QVERIFY(point.interval.low <= point.survival &&
                        point.survival <= point.interval.high);
                before = point.survival;
            }
            QCOMPARE(said.curve.empty(), recipe.target.kind != Target::Kind::Survival);
        }
    }

    void theCardHoldsWhatJudgingSays_data() { addKinds(); }

    void theCardHoldsWhatJudgingSays()
    {
        QFETCH(QByteArray, name);
        const auto kind = kindOf(name);
        const auto model = trained(kind);
        const auto judged = boost::json::parse(
            evaluate(model, Table::parse(kind.judging).value(), "judging").value());
        const auto& card = model.card();
        const auto* main = name == "binary"     ? "auc"
                           : name == "survival" ? "concordance"
                                                : "rankCorrelationWithinCategory";
        const auto* figure = card.figure("judging", "answer", main);
        QVERIFY(figure != nullptr);
        QCOMPARE(*figure->estimate.value,
                 judged.at("metrics").at(main).at("value").to_number<double>());
        for (const auto* reader : {"trees", "linear", "blend"}) {
            const auto& one = judged.at(reader);
            QVERIFY(one.at("metrics").as_object().contains(main));
            QVERIFY(one.at("n") == judged.at("n"));
        }
        QVERIFY(judged.at("published").is_null());
        QVERIFY(judged.at("metrics").at(main) == judged.at("blend").at("metrics").at(main));
        const double value = judged.at("metrics").at(main).at("value").to_number<double>();
        QVERIFY2(value > 0.65, std::to_string(value).c_str());
        const double coverage =
            judged.at("conformal").at("coverage").at("value").to_number<double>();
        QVERIFY2(std::abs(coverage - 0.9) < 0.07, std::to_string(coverage).c_str());
    }

    void everyRowHasALine_data() { addKinds(); }

    void everyRowHasALine()
    {
        QFETCH(QByteArray, name);
        const auto kind = kindOf(name);
        const auto model = trained(kind);
        const auto text =
            predictTable(
                model,
                Table::parse("dose,site,marker,noise\n5,A,1,50\n,A,1,50\n5,C,,50\n500,B,0,1\n")
                    .value())
                .value();
        const auto rows = Table::parse(text).value();
        QCOMPARE(rows.rows.size(), std::size_t{4});
        const auto cell = [&](std::size_t row, const char* column) {
            return rows.rows[row][static_cast<std::size_t>(rows.column(column))];
        };
        QCOMPARE(cell(0, "row"), std::string("0"));
        QCOMPARE(cell(0, "applicable"), std::string("yes"));
        QCOMPARE(cell(0, "score"), cell(0, "blend"));
        QCOMPARE(cell(1, "applicable"), std::string("withheld"));
        QCOMPARE(cell(1, "why_withheld"), std::string("dose is not known"));
        QVERIFY(!cell(1, "score").empty()); // judged all the same
        QCOMPARE(cell(2, "applicable"), std::string("withheld"));
        QVERIFY(cell(3, "why_withheld").find("dose cannot be used") != std::string::npos);
        QCOMPARE(rows.column("survival_12") >= 0, name == "survival");
        if (name == "survival") {
            const double risk = parseNumber(cell(0, "score")).value();
            QVERIFY(std::abs(risk + parseNumber(cell(0, "survival_12")).value() - 1) < 2e-6);
        }
    }
};

QTEST_APPLESS_MAIN(TestTargetsTrained)
#include "tst_targets_trained.moc"
