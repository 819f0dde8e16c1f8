#include "core/models/applicability.h"
#include "core/models/statistics.h"
#include "tests/core/models/small_recipe.h"

#include <QTest>

#include <boost/json.hpp>

#include <cmath>

using namespace consilium;
using namespace consilium::models;

namespace
{

Schema numbers(std::initializer_list<const char*> ids)
{
    std::vector<Input> inputs;
    for (const auto* id : ids) {
        Input input;
        input.id = id;
        input.low = -1000;
        input.high = 1000;
        input.isRequired = true;
        inputs.push_back(input);
    }
    return Schema(std::move(inputs));
}

} // namespace

class TestApplicability : public QObject
{
    Q_OBJECT

    const Schema m_schema = Recipe::parse(tests::smallRecipe("t", "j")).value().schema;
    Matrix m_rows{300, m_schema.columns(), {}};

    Applicability fitted() const { return Applicability::fit(m_schema, m_rows, 0.99, 10).value(); }

private Q_SLOTS:

    void initTestCase()
    {
        Random random(5);
        for (int person = 0; person < 300; ++person) {
            const auto dose = static_cast<float>(random.fraction() * 10);
            const float site = random.fraction() < 0.9 ? 1.0F : 0.0F;
            const float marker = random.fraction() < 0.4 ? 1.0F : 0.0F;
            for (const float value :
                 {dose, site, 1 - site, marker, static_cast<float>(random.fraction() * 10)})
                m_rows.values.push_back(value);
        }
    }

    /// One number, 10 people at 0 and 10 at 10: mean 5, deviation 5; 15 is 2 deviations away, with
    /// 0.01 on the diagonal.
    void distanceInOneDirection()
    {
        Matrix rows{20, 1, {}};
        for (int person = 0; person < 20; ++person)
            rows.values.push_back(person % 2 == 0 ? 0.0F : 10.0F);
        const auto fitted = Applicability::fit(numbers({"a"}), rows, 0.9, 0).value();
        const std::vector<float> far{15};
        const std::vector<float> centre{5};
        QVERIFY(std::abs(fitted.judge(far).distance - 2 / std::sqrt(1.01)) < 1e-6);
        QVERIFY(std::abs(fitted.judge(far).limit - 1 / std::sqrt(1.01)) < 1e-6);
        QVERIFY(!fitted.judge(far).isWithin());
        QCOMPARE(fitted.judge(centre).distance, 0.0);
        QVERIFY(fitted.judge(centre).isWithin());
        QCOMPARE(fitted.judge(centre).similarPeople, -1); // no category to count by
    }

    /// Two numbers with correlation 0.6. Against the correlation a point is farther away than along
    /// it, by the inverse of ((1.01, 0.6), (0.6, 1.01)): squares 2/0.41 and 2/1.61.
    void distanceKnowsTheCorrelation()
    {
        Matrix rows{20, 2, {}};
        const auto add = [&](int times, float a, float b) {
            for (int time = 0; time < times; ++time)
                rows.values.insert(rows.values.end(), {a, b});
        };
        add(8, 0, 0);
        add(2, 0, 1);
        add(2, 1, 0);
        add(8, 1, 1);
        const auto fitted = Applicability::fit(numbers({"a", "b"}), rows, 0.9, 0).value();
        const std::vector<float> against{1, 0};
        const std::vector<float> along{1, 1};
        QVERIFY(std::abs(fitted.judge(against).distance - std::sqrt(2 / 0.41)) < 1e-5);
        QVERIFY(std::abs(fitted.judge(along).distance - std::sqrt(2 / 1.61)) < 1e-5);
    }

    void theLimitKeepsTheStatedShare()
    {
        int within = 0;
        for (std::size_t row = 0; row < m_rows.rows; ++row)
            within += fitted().judge(m_rows.row(row)).isWithin() ? 1 : 0;
        QCOMPARE(within, 297); // 99 % of 300
    }

    void somebodyUnlikeThePeopleIsOutside()
    {
        const std::vector<float> middle{5, 1, 0, 0, 5};
        const std::vector<float> far{5, 1, 0, 0, 100};
        const std::vector<float> rare{5, 0, 1, 0, 5};
        QVERIFY(fitted().judge(middle).isWithin());
        QVERIFY(!fitted().judge(far).isWithin());
        // Of site and marker the value counts that fewer people share: about 180 without the
        // marker against 270 of the site, about 30 of the rare site.
        const int others = fitted().judge(middle).similarPeople;
        QVERIFY(others > 150 && others < 210);
        QVERIFY(fitted().judge(rare).similarPeople < 60);
    }

    /// A flag that 3 % have is 5.7 deviations from its mean: rare, but the model saw it.
    void aRareFlagIsCountedNotMeasured()
    {
        const auto withFlag = [this](int people) {
            auto rows = m_rows;
            for (std::size_t row = 0; row < rows.rows; ++row)
                rows.row(row)[3] = static_cast<int>(row) < people ? 1.0F : 0.0F;
            return Applicability::fit(m_schema, rows, 0.99, 10).value();
        };
        const std::vector<float> flagged{5, 1, 0, 1, 5};
        const std::vector<float> plain{5, 1, 0, 0, 5};
        QCOMPARE(withFlag(10).judge(flagged).similarPeople, 10);
        QVERIFY(withFlag(10).judge(flagged).isWithin());
        QCOMPARE(withFlag(10).judge(flagged).distance, withFlag(10).judge(plain).distance);
        QVERIFY(!withFlag(9).judge(flagged).isWithin());
        QVERIFY(withFlag(9).judge(plain).isWithin());
    }

    void everyPatternOfMissingInputsHasALimit()
    {
        const auto combinations = missingCombinations(m_schema);
        const std::vector<std::vector<std::string>> expected{
            {}, {"marker"}, {"noise"}, {"marker", "noise"}};
        QVERIFY(combinations == expected);
        for (const bool isMarkerMissing : {false, true}) {
            for (const bool isNoiseMissing : {false, true}) {
                std::vector<float> row{
                    5, 1, 0, isMarkerMissing ? kMissing : 0.0F, isNoiseMissing ? kMissing : 5.0F};
                const auto verdict = fitted().judge(row);
                QVERIFY(verdict.limit > 0);
                QVERIFY(verdict.isWithin());
                row[0] = 100; // a dose nobody had
                QVERIFY(!fitted().judge(row).isWithin());
            }
        }
    }

    void aPatternThatWasNotSeenIsJudgedByTheRest()
    {
        const std::vector<float> withoutDose{kMissing, 1, 0, 0, 5};
        QCOMPARE(missingPattern(m_schema, withoutDose), std::string("dose"));
        QVERIFY(fitted().judge(withoutDose).isWithin());
        const std::vector<float> strange{kMissing, 1, 0, 0, 1000};
        QVERIFY(!fitted().judge(strange).isWithin());
        const std::vector<float> nothing{kMissing, 1, 0, 0, kMissing};
        QCOMPARE(fitted().judge(nothing).distance, 0.0);
        const std::vector<float> withoutSite{5, kMissing, kMissing, kMissing, 5};
        QCOMPARE(missingPattern(m_schema, withoutSite),
                 std::string("site,marker")); // a category is named once
        QVERIFY(
            fitted().judge(withoutSite).isWithin()); // the model asks for required inputs itself
    }

    void whatIsStoredIsWhatIsUsed()
    {
        const auto again = Applicability::parse(m_schema, fitted().toJson()).value();
        QVERIFY(again.toJson() == fitted().toJson());
        for (std::size_t row = 0; row < m_rows.rows; row += 17) {
            std::vector<float> person(m_rows.row(row).begin(), m_rows.row(row).end());
            QCOMPARE(again.judge(person).distance, fitted().judge(person).distance);
            QCOMPARE(again.judge(person).limit, fitted().judge(person).limit);
            QCOMPARE(again.judge(person).similarPeople, fitted().judge(person).similarPeople);
            person[4] = kMissing;
            QCOMPARE(again.judge(person).limit, fitted().judge(person).limit);
        }
    }

    void whatCannotBeFittedIsSaid()
    {
        const std::vector<std::size_t> few{0, 1, 2};
        QVERIFY(Applicability::fit(m_schema, m_rows.select(few), 0.99, 10).error().code ==
                ErrorCode::OutOfRange);
        auto holes = m_rows;
        holes.row(7)[3] = kMissing;
        QVERIFY(Applicability::fit(m_schema, holes, 0.99, 10).has_value());
    }

    void wrongFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no mean") << QByteArray("mean") << QByteArray("null");
        QTest::newRow("a mean short") << QByteArray("mean") << QByteArray("[1]");
        QTest::newRow("deviation of nothing") << QByteArray("deviation") << QByteArray("[1, 0]");
        QTest::newRow("correlation of another size")
            << QByteArray("correlation") << QByteArray("[1]");
        QTest::newRow("people of another size") << QByteArray("people") << QByteArray("[1]");
        QTest::newRow("nobody counted") << QByteArray("of") << QByteArray("null");
        QTest::newRow("no limit") << QByteArray("limit") << QByteArray("null");
    }

    void wrongFilesAreRefused()
    {
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, json);
        auto object = fitted().toJson();
        object[member.toStdString()] = boost::json::parse(json.toStdString());
        const auto read = Applicability::parse(m_schema, object);
        QVERIFY(!read.has_value());
        QVERIFY(read.error().code == ErrorCode::Malformed);
        QVERIFY(read.error().context.starts_with("reference"));
    }
};

QTEST_APPLESS_MAIN(TestApplicability)
#include "tst_applicability.moc"
