#include "core/models/booster.h"
#include "core/models/statistics.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace consilium;
using namespace consilium::models;

class TestBooster : public QObject
{
    Q_OBJECT

    Matrix m_rows{400, 3, {}};
    std::vector<float> m_outcome;

    /// 30 rounds on the invented rows.
    Booster trained(const Parameters& parameters)
    {
        const auto matrix = DataMatrix::create(m_rows, m_outcome);
        if (!matrix.has_value())
            qFatal("matrix");
        const DataMatrix* const watched[]{&matrix.value()};
        auto booster = Booster::create(parameters, watched);
        if (!booster.has_value())
            qFatal("create");
        for (int round = 0; round < 30; ++round) {
            if (!booster.value().update(matrix.value(), round).has_value())
                qFatal("update");
        }
        // Read back, so that nothing is left of the training rows.
        return Booster::fromBytes(booster.value().toBytes().value()).value();
    }

    static Parameters trees(const char* constraints = "(0,0,0)")
    {
        return {{"booster", "gbtree"},
                {"objective", "binary:logistic"},
                {"base_score", "0.5"},
                {"tree_method", "exact"},
                {"max_depth", "3"},
                {"monotone_constraints", constraints},
                {"seed", "3"},
                {"subsample", "0.8"}};
    }

    static std::vector<float> marginsOf(const Booster& booster, const Matrix& rows)
    {
        return booster.margins(DataMatrix::create(rows).value()).value();
    }

private Q_SLOTS:

    /// Invented: the outcome follows the first column, the second is missing in a third, the third
    /// says nothing.
    void initTestCase()
    {
        Random random(21);
        for (std::size_t row = 0; row < m_rows.rows; ++row) {
            const double first = random.fraction() * 4 - 2;
            const double second = random.fraction();
            const bool isHidden = random.fraction() < 0.33;
            m_rows.values.push_back(static_cast<float>(first));
            m_rows.values.push_back(isHidden ? kMissing : static_cast<float>(second));
            m_rows.values.push_back(static_cast<float>(random.fraction()));
            m_outcome.push_back(random.fraction() < logistic(1.5 * first + 2 * second - 1) ? 1.0F
                                                                                           : 0.0F);
        }
    }

    void contributionsAddUpToTheMargin()
    {
        const auto booster = trained(trees());
        const auto matrix = DataMatrix::create(m_rows).value();
        QCOMPARE(matrix.rows(), m_rows.rows);
        const auto margins = booster.margins(matrix).value();
        const auto parts = booster.contributions(matrix, m_rows.columns).value();
        QCOMPARE(parts.rows, m_rows.rows);
        QCOMPARE(parts.columns, std::size_t{4});
        for (std::size_t row = 0; row < parts.rows; ++row) {
            double sum = 0;
            for (const float part : parts.row(row))
                sum += static_cast<double>(part);
            QVERIFY(std::abs(sum - static_cast<double>(margins[row])) < 1e-5);
            QCOMPARE(parts.row(row).back(), parts.row(0).back()); // the base is one for all
        }
    }

    void theSignalIsFound()
    {
        const auto margins = marginsOf(trained(trees()), m_rows);
        const std::vector<double> scores(margins.begin(), margins.end());
        QVERIFY(*areaUnderCurve(scores, m_outcome) > 0.8);
    }

    void theSameTrainingGivesTheSameBytes()
    {
        const auto first = trained(trees()).toBytes().value();
        QVERIFY(first == trained(trees()).toBytes().value());
        QVERIFY(first == Booster::fromBytes(first).value().toBytes().value());
        auto other = trees();
        other.back() = {"subsample", "0.7"};
        QVERIFY(first != trained(other).toBytes().value());
    }

    void whatWasHandedOutStays()
    {
        const auto booster = trained(trees());
        const auto first = marginsOf(booster, m_rows);
        const auto copy = first;
        const std::vector<std::size_t> few{5, 9};
        const auto second = marginsOf(booster, m_rows.select(few)); // XGBoost reuses its own buffer
        QVERIFY(first == copy);
        QCOMPARE(second.size(), std::size_t{2});
        QCOMPARE(second.front(), first[5]);
    }

    void missingIsNotZero()
    {
        const auto booster = trained(trees());
        const Matrix rows{2, 3, {0.5F, kMissing, 0.5F, 0.5F, 0.0F, 0.5F}};
        const auto margins = marginsOf(booster, rows);
        QVERIFY(std::isfinite(margins[0]) && std::isfinite(margins[1]));
        QVERIFY(margins[0] != margins[1]);
        const auto all = marginsOf(booster, {1, 3, {kMissing, kMissing, kMissing}});
        QVERIFY(std::isfinite(all.front()));
    }

    void directionsAreKept()
    {
        const auto booster = trained(trees("(1,-1,0)"));
        Random random(4);
        for (int person = 0; person < 50; ++person) {
            const auto second = static_cast<float>(random.fraction());
            const auto third = static_cast<float>(random.fraction());
            Matrix rows{41, 3, {}};
            for (int step = 0; step < 41; ++step) {
                for (const float value : {static_cast<float>(step) / 10 - 2, second, third})
                    rows.values.push_back(value);
            }
            const auto margins = marginsOf(booster, rows);
            QVERIFY(std::is_sorted(margins.begin(), margins.end()));
            QVERIFY(margins.front() < margins.back());
            for (int step = 0; step < 41; ++step)
                rows.row(static_cast<std::size_t>(step))[0] = 0.3F,
                rows.row(static_cast<std::size_t>(step))[1] = static_cast<float>(step) / 40;
            const auto falling = marginsOf(booster, rows);
            QVERIFY(std::is_sorted(falling.rbegin(), falling.rend()));
        }
    }

    void whatIsNoModelIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("{");
        QTest::newRow("text") << QByteArray("not a model, only a sentence");
        QTest::newRow("JSON that is no model") << QByteArray(R"({"a": 1})");
        QTest::newRow("zeros") << QByteArray(200, '\0');
        const auto whole = QByteArray::fromStdString(trained(trees()).toBytes().value());
        QTest::newRow("half a model") << whole.left(whole.size() / 2);
        QTest::newRow("all but the last byte") << whole.left(whole.size() - 1);
    }

    void whatIsNoModelIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto booster = Booster::fromBytes(bytes.toStdString());
        QVERIFY(!booster.has_value());
        QVERIFY(booster.error().code == ErrorCode::Malformed);
        QCOMPARE(booster.error().context, std::string("model.ubj"));
    }

    void rowsOfAnotherWidthAreRefused()
    {
        const auto booster = trained(trees());
        const auto wide = DataMatrix::create({1, 4, {0, 0, 0, 0}}).value();
        QVERIFY(!booster.margins(wide).has_value());
        QVERIFY(!booster.contributions(wide, 4).has_value());
    }

    void labelsOfAnotherLengthAreRefused()
    {
        const std::vector<float> few{1, 0};
        const auto matrix = DataMatrix::create(m_rows, few);
        if (matrix.has_value()) {
            const DataMatrix* const watched[]{&matrix.value()};
            auto booster = Booster::create(trees(), watched).value();
            const auto status = booster.update(matrix.value(), 0);
            QVERIFY(!status.has_value());
            QVERIFY(status.error().code == ErrorCode::Internal);
        } else {
            QVERIFY(matrix.error().code == ErrorCode::Internal);
        }
    }
};

QTEST_APPLESS_MAIN(TestBooster)
#include "tst_booster.moc"
