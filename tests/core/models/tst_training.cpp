#include "core/models/model.h"
#include "core/models/training.h"
#include "tests/core/models/small_recipe.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <boost/json.hpp>

using namespace consilium;
using namespace consilium::models;

class TestTraining : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_next = 0;

    std::filesystem::path folder(const std::string& training, const std::string& judging)
    {
        const auto path = std::filesystem::path(m_folder.filePath(QString::number(++m_next)).toStdString());
        std::filesystem::create_directories(path);
        const auto write = [&](const char* name, const std::string& content) {
            QFile file(QString::fromStdString((path / name).string()));
            if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(content)) < 0)
                qFatal("cannot write");
        };
        write("training.csv", training);
        write("judging.csv", judging);
        return path;
    }

    TrainedModel trained(const std::string& training, const std::string& judging)
    {
        const auto recipe = Recipe::parse(tests::smallRecipe(training, judging)).value();
        auto result = train(recipe, folder(training, judging), {}, {});
        if (!result.has_value())
            qFatal("training: %s", result.error().context.c_str());
        return std::move(result).value();
    }

    static double areaOf(const TrainedModel& model, std::size_t cohort)
    {
        const auto card = boost::json::parse(model.card);
        return card.at("figures").at(cohort).at("readers").at(0).at("auc").at("value").to_number<double>();
    }

    static boost::json::value groupOf(const TrainedModel& model, const char* level)
    {
        const auto card = boost::json::parse(model.card);
        for (const auto& row : card.at("subgroups").as_array()) {
            if (row.at("level") == level && row.at("cohort") == "judging")
                return row;
        }
        qFatal("no such subgroup");
    }

private Q_SLOTS:
    void theSameRunGivesTheSameBytes()
    {
        const auto training = tests::inventedCohort(300, 1);
        const auto judging = tests::inventedCohort(200, 2);
        const auto first = trained(training, judging);
        const auto second = trained(training, judging);
        QVERIFY(first.model == second.model);
        QVERIFY(first.card == second.card);
        QVERIFY(first.calibration == second.calibration);
        QVERIFY(first.reference == second.reference);
        QVERIFY(areaOf(first, 0) > 0.65); // the signal is found, in people each time left out
        QVERIFY(areaOf(first, 1) > 0.65);
    }

    void judgingRowsTakePartInNothing()
    {
        const auto training = tests::inventedCohort(300, 1);
        const auto one = trained(training, tests::inventedCohort(200, 2));
        const auto other = trained(training, tests::inventedCohort(200, 3));
        QVERIFY(one.model == other.model);
        QVERIFY(one.calibration == other.calibration);
        QVERIFY(one.reference == other.reference);
        QVERIFY(one.card != other.card);
    }

    void anOutcomeWithoutSignalIsNotPredicted()
    {
        Random random(9);
        std::string training = "dose,marker,noise,site,group,response\n";
        for (int person = 0; person < 300; ++person)
            training += fmt::format("{:.3f},{},{:.2f},A,0,{}\n", random.fraction() * 10, random.fraction() < 0.5 ? 1 : 0,
                                    random.fraction() * 100, random.fraction() < 0.5 ? 1 : 0);
        const auto recipe = Recipe::parse(tests::smallRecipe(training, training)).value();
        const auto result = train(recipe, folder(training, training), {}, {});
        // Either nothing can be fitted at all, and that is said, or what is fitted tells nothing.
        if (result.has_value())
            QVERIFY(std::abs(areaOf(result.value(), 0) - 0.5) < 0.1);
        else
            QVERIFY(result.error().code == ErrorCode::OutOfRange);
    }

    void aPlantedBiasIsSeenAndItsCleanTwinIsNot()
    {
        const auto biased = trained(tests::inventedCohort(500, 1, true), tests::inventedCohort(600, 2, true));
        const auto clean = trained(tests::inventedCohort(500, 1), tests::inventedCohort(600, 2));
        const auto area = [](const boost::json::value& row, const char* part) { return row.at("auc").at(part).to_number<double>(); };
        QVERIFY(area(groupOf(biased, "1"), "high") < area(groupOf(biased, "0"), "low"));
        QVERIFY(area(groupOf(clean, "1"), "high") > area(groupOf(clean, "0"), "low"));
    }

    void anotherTableIsRefused()
    {
        const auto training = tests::inventedCohort(120, 1);
        const auto recipe = Recipe::parse(tests::smallRecipe(training, training)).value();
        const auto result = train(recipe, folder(training + "5,1,3,A,0,1\n", training), {}, {});
        QVERIFY(!result.has_value());
        QVERIFY(result.error().code == ErrorCode::Damaged);
        QVERIFY(result.error().context.starts_with("training.csv"));
    }

    void wrongCellsNameTheirLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("decimal comma") << QByteArray("\"5,1\",1,3,A,0,1");
        QTest::newRow("outcome that is no outcome") << QByteArray("5,1,3,A,0,yes");
        QTest::newRow("unknown site") << QByteArray("5,1,3,C,0,1");
        QTest::newRow("dose out of range") << QByteArray("500,1,3,A,0,1");
    }

    void wrongCellsNameTheirLine()
    {
        QFETCH(QByteArray, line);
        const auto training = tests::inventedCohort(10, 1) + line.toStdString() + "\n";
        const auto recipe = Recipe::parse(tests::smallRecipe(training, training)).value();
        const auto result = train(recipe, folder(training, training), {}, {});
        QVERIFY(!result.has_value());
        QVERIFY2(result.error().context.find("line 12") != std::string::npos, result.error().context.c_str());
    }

    void trainingStopsWhenAsked()
    {
        const auto training = tests::inventedCohort(300, 1);
        const auto recipe = Recipe::parse(tests::smallRecipe(training, training)).value();
        std::stop_source stop;
        stop.request_stop();
        const auto result = train(recipe, folder(training, training), {}, stop.get_token());
        QVERIFY(!result.has_value());
        QVERIFY(result.error().code == ErrorCode::Cancelled);
    }

    void aFolderThatHoldsSomethingIsNotOverwritten()
    {
        const auto path = folder("a", "b");
        const auto status = write({"m", "c", "k", "r"}, path);
        QVERIFY(!status.has_value());
        QVERIFY(status.error().code == ErrorCode::AlreadyExists);
        QVERIFY(!std::filesystem::exists(path / "card.json"));
        QVERIFY(write({"m", "c", "k", "r"}, path / "new").has_value());
    }

    void higherDoseNeverLowersTheScore()
    {
        const auto path = folder("a", "b") / "model";
        QVERIFY(write(trained(tests::inventedCohort(300, 1), tests::inventedCohort(100, 2)), path).has_value());
        const auto model = Model::load(path);
        QVERIFY(model.has_value());
        double before = 0;
        for (double dose = 0; dose <= 10; dose += 0.25) {
            const auto said = model.value().predict({{"dose", dose}, {"site", std::string("A")}, {"marker", 1.0}});
            QVERIFY(said.has_value());
            QVERIFY(said.value().calibrated.probability >= before);
            before = said.value().calibrated.probability;
        }
    }

    /// The shipped model comes out of its recipe byte for byte. About a minute.
    void theShippedModelIsReproduced()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        const auto recipe = Recipe::load(CONSILIUM_SOURCE_DIR "/resources/recipes/icb-response.json").value();
        const auto again = train(recipe, (tests::sharedData() + QStringLiteral("/icb-loris")).toStdString(), {}, {});
        QVERIFY(again.has_value());
        const auto shipped = [](const char* name) {
            QFile file(QStringLiteral(CONSILIUM_SOURCE_DIR "/resources/models/icb-response/") + QLatin1String(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
        };
        QVERIFY(again.value().model == shipped("model.ubj"));
        QVERIFY(again.value().card == shipped("card.json"));
        QVERIFY(again.value().calibration == shipped("calibration.json"));
        QVERIFY(again.value().reference == shipped("reference.json"));
    }
};

QTEST_APPLESS_MAIN(TestTraining)
#include "tst_training.moc"
