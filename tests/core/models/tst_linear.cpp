#include "core/models/linear.h"
#include "core/models/newton.h"
#include "core/models/statistics.h"

#include <QTest>

#include <cmath>

using namespace consilium;
using namespace consilium::models;

namespace
{

/// `count` numbers between -1.7 and 1.7, mean near 0, standard deviation near 1.
std::vector<double> scattered(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    std::vector<double> values;
    for (std::size_t index = 0; index < count; ++index)
        values.push_back((random.fraction() - 0.5) * std::sqrt(12.0));
    return values;
}

std::vector<float> drawnOutcome(const std::vector<double>& values, std::size_t columns)
{
    Random random(77);
    std::vector<float> outcome;
    for (std::size_t row = 0; row < values.size() / columns; ++row) {
        const double logOdds = -0.5 + values[row * columns] - values[row * columns + 1];
        outcome.push_back(random.fraction() < logistic(logOdds) ? 1.0F : 0.0F);
    }
    return outcome;
}

} // namespace

class TestLinear : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// Anscombe FJ. Am Stat 1973;27:17, the first set: y = 3.00 + 0.500 x.
    void anscombe()
    {
        const std::vector<double> x{10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
        const std::vector<double> y{
            8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
        const auto fit = fitLinear(11, 1, x, y, 0).value();
        QVERIFY(std::abs(fit.intercept - 3.00) < 5e-3);
        QVERIFY(std::abs(fit.coefficients.front() - 0.500) < 5e-4);
        QVERIFY(std::abs(fit.at(std::vector<double>{9}) - 82.51 / 11) < 1e-9); // through the means
    }

    /// x = -1, 0, 1 and y = 1, 2, 6: mean of products 5/3, mean square 2/3, mean of y 3.
    void ridgeByHand()
    {
        const std::vector<double> x{-1, 0, 1};
        const std::vector<double> y{1, 2, 6};
        for (const double penalty : {0.0, 0.5, 4.0}) {
            const auto fit = fitLinear(3, 1, x, y, penalty).value();
            QVERIFY(std::abs(fit.coefficients.front() - (5.0 / 3) / (2.0 / 3 + penalty)) < 1e-12);
            QVERIFY(std::abs(fit.intercept - 3) < 1e-12);
        }
        // The intercept is free: a shift of y moves nothing else.
        const std::vector<double> shifted{101, 102, 106};
        const auto fit = fitLinear(3, 1, x, shifted, 4).value();
        QVERIFY(std::abs(fit.intercept - 103) < 1e-10);
        QVERIFY(std::abs(fit.coefficients.front() - (5.0 / 3) / (2.0 / 3 + 4)) < 1e-12);
    }

    /// The residuals meet the normal equations: mean of residual x column = penalty x coefficient.
    void normalEquations()
    {
        const std::size_t rows = 203; // not a multiple of four
        const std::size_t columns = 17;
        const auto values = scattered(rows * columns, 1);
        const auto outcome = scattered(rows, 2);
        const auto fit = fitLinear(rows, columns, values, outcome, 0.2).value();
        for (std::size_t column = 0; column < columns; ++column) {
            double sum = 0;
            double residuals = 0;
            for (std::size_t row = 0; row < rows; ++row) {
                const std::span<const double> x(values.data() + row * columns, columns);
                sum += (outcome[row] - fit.at(x)) * x[column] / static_cast<double>(rows);
                residuals += outcome[row] - fit.at(x);
            }
            QVERIFY(std::abs(sum - 0.2 * fit.coefficients[column]) < 1e-12);
            QVERIFY(std::abs(residuals) < 1e-10);
        }
        QCOMPARE(fitLinear(rows, columns, values, outcome, 0.2).value().coefficients,
                 fit.coefficients);
    }

    void weightIsRepetition()
    {
        const std::vector<double> x{-1, 0.5, 1, 2};
        const std::vector<double> y{1, 4, 2, 7};
        const std::vector<double> repeated{-1, -1, 0.5, 1, 2, 2};
        const std::vector<double> repeatedY{1, 1, 4, 2, 7, 7};
        const std::vector<double> weights{20, 10, 10, 20}; // only the ratios matter
        const auto one = fitLinear(4, 1, x, y, 0.3, weights).value();
        const auto other = fitLinear(6, 1, repeated, repeatedY, 0.3).value();
        QVERIFY(std::abs(one.intercept - other.intercept) < 1e-12);
        QVERIFY(std::abs(one.coefficients.front() - other.coefficients.front()) < 1e-12);

        const std::vector<float> kind{0, 1, 0, 1};
        const std::vector<float> repeatedKind{0, 0, 1, 0, 1, 1};
        const auto first = fitLogistic(4, 1, x, kind, 0.3, weights).value();
        const auto second = fitLogistic(6, 1, repeated, repeatedKind, 0.3).value();
        QVERIFY(std::abs(first.intercept - second.intercept) < 1e-9);
        QVERIFY(std::abs(first.coefficients.front() - second.coefficients.front()) < 1e-9);
        const auto plain = fitLogistic(4, 1, x, kind, 0.3).value();
        QVERIFY(std::abs(plain.coefficients.front() - first.coefficients.front()) > 1e-3);
    }

    void leastSquaresRefusals()
    {
        const std::vector<double> twins{1, 1, 2, 2, 4, 4};
        const std::vector<double> y{1, 2, 3};
        QCOMPARE(fitLinear(3, 2, twins, y, 0).error().code, ErrorCode::OutOfRange);
        const auto ridge = fitLinear(3, 2, twins, y, 0.1).value();
        QVERIFY(std::abs(ridge.coefficients[0] - ridge.coefficients[1]) < 1e-12);
        QCOMPARE(fitLinear(0, 2, {}, {}, 0.1).error().code, ErrorCode::OutOfRange);
        std::stop_source source;
        source.request_stop();
        QCOMPARE(fitLinear(3, 2, twins, y, 0.1, {}, source.get_token()).error().code,
                 ErrorCode::Cancelled);
    }

    /// 3 of 10 with x = 0 and 8 of 10 with x = 1: the log-odds themselves.
    void logisticByHand()
    {
        std::vector<double> x(10, 0.0);
        x.resize(20, 1.0);
        std::vector<float> outcome(3, 1);
        outcome.resize(10, 0);
        outcome.resize(18, 1);
        outcome.resize(20, 0);
        const auto fit = fitLogistic(20, 1, x, outcome, 0).value();
        QVERIFY(std::abs(fit.intercept - std::log(3.0 / 7)) < 1e-9);
        QVERIFY(std::abs(fit.coefficients.front() - (std::log(4.0) - std::log(3.0 / 7))) < 1e-9);
        // Held back entirely, only the intercept is left: 11 of 20.
        const auto held = fitLogistic(20, 1, x, outcome, 1e9).value();
        QVERIFY(std::abs(held.intercept - std::log(11.0 / 9)) < 1e-6);
        QVERIFY(std::abs(held.coefficients.front()) < 1e-6);
    }

    /// Mean of (outcome - probability) x column = penalty x coefficient, 0 for the intercept.
    void logisticScoreEquations()
    {
        const std::size_t rows = 401;
        const std::size_t columns = 6;
        const auto values = scattered(rows * columns, 3);
        const auto outcome = drawnOutcome(values, columns);
        for (const double penalty : {0.0, 0.02, 1.0}) {
            const auto fit = fitLogistic(rows, columns, values, outcome, penalty).value();
            double errors = 0;
            std::vector<double> sums(columns, 0.0);
            for (std::size_t row = 0; row < rows; ++row) {
                const std::span<const double> x(values.data() + row * columns, columns);
                const double error = static_cast<double>(outcome[row]) - logistic(fit.at(x));
                errors += error;
                for (std::size_t column = 0; column < columns; ++column)
                    sums[column] += error * x[column] / static_cast<double>(rows);
            }
            QVERIFY(std::abs(errors) < 1e-8);
            for (std::size_t column = 0; column < columns; ++column)
                QVERIFY(std::abs(sums[column] - penalty * fit.coefficients[column]) < 1e-9);
            QCOMPARE(fitLogistic(rows, columns, values, outcome, penalty).value().coefficients,
                     fit.coefficients);
        }
    }

    void logisticAgreesWithTheLine()
    {
        const auto values = scattered(300, 4);
        std::vector<float> outcome;
        Random random(9);
        for (const double value : values)
            outcome.push_back(random.fraction() < logistic(value) ? 1.0F : 0.0F);
        const auto line = fitLogisticLine(values, outcome).value();
        const auto fit = fitLogistic(300, 1, values, outcome, 0).value();
        QVERIFY(std::abs(fit.intercept - line.intercept) < 1e-8);
        QVERIFY(std::abs(fit.coefficients.front() - line.slope) < 1e-8);
    }

    void logisticRefusals()
    {
        const std::vector<double> x{-1, 0, 1, 2};
        QCOMPARE(fitLogistic(4, 1, x, std::vector<float>{1, 1, 1, 1}, 0.1).error().code,
                 ErrorCode::OutOfRange);
        QCOMPARE(fitLogistic(0, 1, {}, {}, 0.1).error().code, ErrorCode::OutOfRange);
        const std::vector<float> separated{0, 0, 1, 1};
        QCOMPARE(fitLogistic(4, 1, x, separated, 0).error().code, ErrorCode::OutOfRange);
        for (const double penalty : {1e-6, 1e-3, 1.0})
            QVERIFY(fitLogistic(4, 1, x, separated, penalty).value().coefficients.front() > 0);
        std::stop_source source;
        source.request_stop();
        QCOMPARE(fitLogistic(4, 1, x, separated, 1, {}, source.get_token()).error().code,
                 ErrorCode::Cancelled);
    }

    void noColumns()
    {
        const std::vector<double> y{1, 2, 6};
        QVERIFY(std::abs(fitLinear(3, 0, {}, y, 0.1).value().intercept - 3) < 1e-12);
        const std::vector<float> outcome{1, 0, 0, 0};
        const auto fit = fitLogistic(4, 0, {}, outcome, 0.1).value();
        QVERIFY(std::abs(fit.intercept - std::log(1.0 / 3)) < 1e-9);
    }

    /// 4 2   x   1      8      and a matrix that is not positive
    /// 2 3       2      8
    void cholesky()
    {
        Symmetric matrix(2);
        matrix.at(0, 0) = 4;
        matrix.at(1, 0) = 2;
        matrix.at(1, 1) = 3;
        const auto answer = solvePositive(matrix, std::vector<double>{8, 8});
        QVERIFY(std::abs(answer[0] - 1) < 1e-12);
        QVERIFY(std::abs(answer[1] - 2) < 1e-12);
        Symmetric other(2);
        other.at(0, 0) = 1;
        other.at(1, 0) = 2;
        other.at(1, 1) = 1;
        QVERIFY(solvePositive(other, std::vector<double>{1, 1}).empty());
    }
};

QTEST_APPLESS_MAIN(TestLinear)

#include "tst_linear.moc"
