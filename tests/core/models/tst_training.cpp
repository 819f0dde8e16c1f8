#include "core/models/model.h"
#include "core/models/training.h"
#include "tests/core/models/small_model.h"

#include <QTest>

#include <boost/json.hpp>
#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <csignal>

using namespace consilium;
using namespace consilium::models;

namespace fs = std::filesystem;

class TestTraining : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder;
    const std::string m_training = tests::inventedCohort(300, 1);
    const std::string m_judging = tests::inventedCohort(200, 2);

    fs::path path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }

    static double areaOf(const TrainedModel& model, std::size_t cohort)
    {
        const auto card = boost::json::parse(model.card);
        return card.at("figures")
            .at(cohort)
            .at("readers")
            .at(0)
            .at("metrics")
            .at("auc")
            .at("value")
            .to_number<double>();
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

    Status trained(const std::string& training, const std::string& judging)
    {
        const auto recipe = Recipe::parse(tests::smallRecipe(training, judging)).value();
        const auto result = train(recipe, tests::dataFolder(m_folder, training, judging), {}, {});
        return result.has_value() ? ok() : Status(fail(result.error()));
    }

private Q_SLOTS:

    void theSameRunGivesTheSameBytes()
    {
        const auto first = tests::trainSmall(m_folder, m_training, m_judging);
        const auto second = tests::trainSmall(m_folder, m_training, m_judging);
        QVERIFY(first.model == second.model);
        QVERIFY(first.card == second.card);
        QVERIFY(first.linear == second.linear);
        QVERIFY(first.calibration == second.calibration);
        QVERIFY(first.reference == second.reference);
        QVERIFY(areaOf(first, 0) > 0.65); // the signal is found, in people each time left out
        QVERIFY(areaOf(first, 1) > 0.65);
        // Another training table gives another model: the comparison above could have failed.
        QVERIFY(first.model !=
                tests::trainSmall(m_folder, tests::inventedCohort(300, 4), m_judging).model);
    }

    /// Every outcome of the judging table is turned round: what was chosen and fitted stays, only
    /// its figures change.
    void judgingRowsTakePartInNothing()
    {
        auto turned = m_judging;
        for (std::size_t at = 2; at < turned.size(); ++at) {
            if (turned[at] == '\n' && turned[at - 1] != 'e')
                turned[at - 1] = turned[at - 1] == '1' ? '0' : '1';
        }
        QVERIFY(turned != m_judging);
        const auto one = tests::trainSmall(m_folder, m_training, m_judging);
        const auto other = tests::trainSmall(m_folder, m_training, turned);
        QVERIFY(one.model == other.model);
        QVERIFY(one.calibration == other.calibration);
        QVERIFY(one.reference == other.reference);
        QVERIFY(one.card != other.card);
        const auto card = boost::json::parse(one.card);
        const auto otherCard = boost::json::parse(other.card);
        QVERIFY(card.at("training") == otherCard.at("training"));
        QVERIFY(card.at("figures").at(0) == otherCard.at("figures").at(0));
        QVERIFY(std::abs(areaOf(one, 1) + areaOf(other, 1) - 1) < 2e-4);
    }

    /// Nested cross-validation on an outcome that was drawn without looking: either a part of it
    /// can rank nobody, and that is said, or the figures say that the model tells nothing. Never a
    /// good figure.
    void anOutcomeWithoutSignalIsNotPredicted()
    {
        int figures = 0;
        for (const std::uint64_t seed : {9U, 10U, 11U, 12U, 13U, 14U}) {
            Random random(seed);
            std::string training = "dose,marker,noise,site,group,response\n";
            for (int person = 0; person < 240; ++person) {
                const int marker = random.fraction() < 0.5 ? 1 : 0;
                const int response = random.fraction() < 0.5 ? 1 : 0;
                training += fmt::format("{:.3f},{},{:.2f},A,0,{}\n",
                                        random.fraction() * 10,
                                        marker,
                                        random.fraction() * 100,
                                        response);
            }
            const auto recipe = Recipe::parse(tests::smallRecipe(training, training)).value();
            const auto result =
                train(recipe, tests::dataFolder(m_folder, training, training), {}, {});
            if (result.has_value()) {
                ++figures;
                QVERIFY2(std::abs(areaOf(result.value(), 0) - 0.5) < 0.12,
                         std::to_string(areaOf(result.value(), 0)).c_str());
            } else {
                QVERIFY(result.error().code == ErrorCode::OutOfRange);
            }
        }
        qInfo("%d of 6 could be fitted at all", figures);
    }

    void aPlantedBiasIsSeenAndItsCleanTwinIsNot()
    {
        const auto biased = tests::trainSmall(
            m_folder, tests::inventedCohort(500, 1, true), tests::inventedCohort(600, 2, true));
        const auto clean = tests::trainSmall(
            m_folder, tests::inventedCohort(500, 1), tests::inventedCohort(600, 2));
        const auto isFlagged = [](const boost::json::value& row) {
            for (const auto& flag : row.at("flags").as_array()) {
                if (flag == "ranks worse")
                    return true;
            }
            return false;
        };
        QVERIFY(isFlagged(groupOf(biased, "1")));
        QVERIFY(!isFlagged(groupOf(biased, "0")));
        QVERIFY(!isFlagged(groupOf(clean, "1")));
        QVERIFY(!isFlagged(groupOf(clean, "0")));
    }

    void aTrainedFolderIsAModel()
    {
        const auto folder = path("whole");
        QVERIFY(write(tests::trainSmall(m_folder, m_training, m_judging), folder).has_value());
        const auto loaded = Model::load(folder);
        QVERIFY(loaded.has_value());
        const auto& card = loaded.value().card();
        QCOMPARE(card.trainingPeople, 300);
        QVERIFY(card.trainingEvents > 50 && card.trainingEvents < 250);
        QCOMPARE(card.figures.size(),
                 std::size_t{34}); // two cohorts, four readers and the yardstick
        QCOMPARE(card.figures.back().cohort, std::string("judging"));
        QCOMPARE(card.figures.back().reader, std::string("yardstick"));
        QCOMPARE(card.figures.back().n, 200);
        QCOMPARE(card.text, tests::readFile(folder / "card.json"));
    }

    /// Whoever the person is and whatever is missing: a higher dose never lowers the score.
    void higherDoseNeverLowersTheScore()
    {
        const auto folder = path("monotone");
        QVERIFY(write(tests::trainSmall(m_folder, m_training, m_judging), folder).has_value());
        const auto model = Model::load(folder).value();
        for (const auto* site : {"A", "B"}) {
            for (const int marker : {-1, 0, 1}) {
                for (const double noise : {-1.0, 10.0, 90.0}) {
                    InputRow row{{"site", std::string(site)}};
                    if (marker >= 0)
                        row.emplace("marker", static_cast<double>(marker));
                    if (noise >= 0)
                        row.emplace("noise", noise);
                    double before = 0;
                    double first = 1;
                    for (double dose = 0; dose <= 10; dose += 0.25) {
                        row["dose"] = dose;
                        const auto said = model.predict(row).value();
                        QVERIFY(said.value >= before);
                        before = said.value;
                        first = std::min(first, before);
                    }
                    QVERIFY(before > first + 0.1);
                }
            }
        }
    }

    void anotherTableIsRefused()
    {
        const auto recipe = Recipe::parse(tests::smallRecipe(m_training, m_judging)).value();
        const auto training = train(
            recipe, tests::dataFolder(m_folder, m_training + "5,1,3,A,0,1\n", m_judging), {}, {});
        QVERIFY(training.error().code == ErrorCode::Damaged);
        QVERIFY(training.error().context.starts_with("training.csv"));
        const auto judging = train(
            recipe, tests::dataFolder(m_folder, m_training, m_judging + "5,1,3,A,0,1\n"), {}, {});
        QVERIFY(judging.error().code == ErrorCode::Damaged);
        QVERIFY(judging.error().context.starts_with("judging.csv"));
        const auto nothing = train(recipe, path("absent"), {}, {});
        QVERIFY(nothing.error().code == ErrorCode::NotFound);
        QCOMPARE(nothing.error().context, std::string("training.csv"));
    }

    void wrongCellsNameTheirLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const char* line, ErrorCode code) {
            QTest::newRow(name) << QByteArray(line) << static_cast<int>(code);
        };
        row("decimal comma", "\"5,1\",1,3,A,0,1", ErrorCode::Malformed);
        row("a unit in the cell", "5 mg,1,3,A,0,1", ErrorCode::Malformed);
        row("outcome that is no outcome", "5,1,3,A,0,yes", ErrorCode::Malformed);
        row("an outcome of two", "5,1,3,A,0,2", ErrorCode::OutOfRange);
        row("unknown site", "5,1,3,C,0,1", ErrorCode::Unsupported);
        row("dose out of range", "500,1,3,A,0,1", ErrorCode::OutOfRange);
        row("half a marker", "5,0.5,3,A,0,1", ErrorCode::OutOfRange);
    }

    void wrongCellsNameTheirLine()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, code);
        const auto status =
            trained(tests::inventedCohort(10, 1) + line.toStdString() + "\n", m_judging);
        QVERIFY(!status.has_value());
        QCOMPARE(static_cast<int>(status.error().code), code);
        QVERIFY2(status.error().context.starts_with("training.csv: line 12, "),
                 status.error().context.c_str());
    }

    void tablesThatCannotBeUsed_data()
    {
        QTest::addColumn<QByteArray>("training");
        QTest::addColumn<QByteArray>("judging");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("context");
        const auto row = [](const char* name,
                            const std::string& training,
                            const std::string& judging,
                            ErrorCode code,
                            const char* context) {
            QTest::newRow(name) << QByteArray::fromStdString(training)
                                << QByteArray::fromStdString(judging) << static_cast<int>(code)
                                << QByteArray(context);
        };
        const auto without = [](std::string text, const std::string& column) {
            return text.replace(text.find(column), column.size(), "other");
        };
        row("no required column",
            without(m_training, "dose"),
            m_judging,
            ErrorCode::MissingData,
            "training.csv: column dose");
        row("no outcome column",
            without(m_training, "response"),
            m_judging,
            ErrorCode::MissingData,
            "training.csv: column response");
        row("header only",
            "dose,marker,noise,site,group,response\n",
            m_judging,
            ErrorCode::MissingData,
            "training.csv: no rows");
        row("judging header only",
            m_training,
            "dose,marker,noise,site,group,response\n",
            ErrorCode::MissingData,
            "judging.csv: no rows");
        row("a required training cell is empty",
            m_training + ",1,3,A,0,1\n",
            m_judging,
            ErrorCode::MissingData,
            "training.csv: line 302, dose");
        row("empty", "", m_judging, ErrorCode::Malformed, "training.csv: line 1");
    }

    void tablesThatCannotBeUsed()
    {
        QFETCH(QByteArray, training);
        QFETCH(QByteArray, judging);
        QFETCH(int, code);
        QFETCH(QByteArray, context);
        const auto status = trained(training.toStdString(), judging.toStdString());
        QVERIFY(!status.has_value());
        QCOMPARE(static_cast<int>(status.error().code), code);
        QCOMPARE(status.error().context, context.toStdString());
    }

    void peopleWhoAllHadTheSameOutcome()
    {
        std::string training = "dose,marker,noise,site,group,response\n";
        for (int person = 0; person < 60; ++person)
            training += fmt::format("{},1,3,A,0,0\n", person % 10);
        QVERIFY(trained(training, m_judging).error().code == ErrorCode::OutOfRange);
    }

    void trainingStopsWhenAsked()
    {
        const auto recipe = Recipe::parse(tests::smallRecipe(m_training, m_judging)).value();
        const auto data = tests::dataFolder(m_folder, m_training, m_judging);
        std::stop_source before;
        before.request_stop();
        QVERIFY(train(recipe, data, {}, before.get_token()).error().code == ErrorCode::Cancelled);
        for (const std::uint64_t step : {1U, 2U, 3U, 5U}) {
            std::stop_source during;
            const auto stopAtStep = [&](Progress progress) {
                if (progress.done == step)
                    during.request_stop();
            };
            const auto result = train(recipe, data, stopAtStep, during.get_token());
            QVERIFY(!result.has_value());
            QVERIFY(result.error().code == ErrorCode::Cancelled);
        }
    }

    void progressIsTold()
    {
        const auto recipe = Recipe::parse(tests::smallRecipe(m_training, m_judging)).value();
        std::vector<std::uint64_t> done;
        std::uint64_t total = 0;
        const auto result = train(recipe,
                                  tests::dataFolder(m_folder, m_training, m_judging),
                                  [&](Progress progress) {
                                      done.push_back(progress.done);
                                      total = progress.total;
                                  },
                                  {});
        QVERIFY(result.has_value());
        QCOMPARE(done, (std::vector<std::uint64_t>{1, 2, 3, 4, 5, 6, 7, 8}));
        QCOMPARE(total, std::uint64_t{8});
    }

    void writingFillsANewOrAnEmptyFolder()
    {
        const auto folder = path("empty");
        fs::create_directories(folder);
        for (const auto& into : {folder, path("new"), path("deep") / "below"}) {
            QVERIFY(write({"m", "l", "c", "k", "r"}, into).has_value());
            QCOMPARE(tests::readFile(into / "model.ubj"), std::string("m"));
            QCOMPARE(tests::readFile(into / "linear.json"), std::string("l"));
            QCOMPARE(tests::readFile(into / "card.json"), std::string("c"));
            QCOMPARE(tests::readFile(into / "calibration.json"), std::string("k"));
            QCOMPARE(tests::readFile(into / "reference.json"), std::string("r"));
            QVERIFY(write({"m", "l", "c", "k", "r"}, into).error().code ==
                    ErrorCode::AlreadyExists);
        }
    }

    void whatIsThereIsNotOverwritten()
    {
        const auto folder = path("taken");
        tests::writeFile(folder / "notes.txt", "mine");
        QVERIFY(write({"m", "l", "c", "k", "r"}, folder).error().code == ErrorCode::AlreadyExists);
        QVERIFY(!fs::exists(folder / "card.json"));
        QCOMPARE(tests::readFile(folder / "notes.txt"), std::string("mine"));
        for (const auto* content : {"", "mine"}) {
            tests::writeFile(path("file"), content);
            QVERIFY(write({"m", "l", "c", "k", "r"}, path("file")).error().code ==
                    ErrorCode::AlreadyExists);
            QCOMPARE(tests::readFile(path("file")), std::string(content));
        }
    }

    /// The operating system refuses to let a file grow: as a quota or a full disk does.
    void aFullDiskLeavesNothingBehind()
    {
        const auto empty = path("kept");
        fs::create_directories(empty);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        auto* const handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit tight = before;
        tight.rlim_cur = 4096;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        // The third file is the one that does not fit.
        const TrainedModel model{"m", "l", "c", std::string(100000, 'k'), "r"};
        const auto intoNew = write(model, path("full"));
        const auto intoEmpty = write(model, empty);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY(intoNew.error().code == ErrorCode::DiskFull);
        QCOMPARE(intoNew.error().context, std::string("calibration.json"));
        QVERIFY(!fs::exists(path("full")));
        QVERIFY(intoEmpty.error().code == ErrorCode::DiskFull);
        QVERIFY(fs::exists(empty) && fs::is_empty(empty)); // it was there before
        QVERIFY(write(model, empty).has_value());
    }
};

QTEST_APPLESS_MAIN(TestTraining)
#include "tst_training.moc"
