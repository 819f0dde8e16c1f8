#include "tests/ui/options/invented_options.h"
#include "ui/options/waterfall.h"

#include <QRegularExpression>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;

class TestWaterfall : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void theEarHearsEveryStepAndTheyAddUp()
    {
        Waterfall waterfall;
        waterfall.setScore(tests::score(), Theme::light());
        QVERIFY(!waterfall.accessibleName().isEmpty());
        const auto parts = waterfall.accessibleDescription().split(QStringLiteral("; "));
        QCOMPARE(parts.size(), 5); // start, three inputs, end
        QVERIFY2(parts.first().endsWith(QStringLiteral("20 %")), qPrintable(parts.first()));
        QVERIFY2(parts.last().endsWith(QStringLiteral("30 %")), qPrintable(parts.last()));
        QVERIFY(parts.at(1).contains(
            QStringLiteral("Mutational burden: 12 mutations/Mb, 1 Feb 2026 +")));
        QVERIFY(parts.at(2).contains(QStringLiteral("Albumin: 31 g/L, 3 Feb 2026 −")));
        QVERIFY(parts.at(3).contains(QStringLiteral("Neutrophil ratio: not known −")));
        const QRegularExpression step(QStringLiteral("([+−]) ([0-9.]+)$"));
        double sum = 20;
        for (int index = 1; index < 4; ++index) {
            const auto match = step.match(parts.at(index));
            QVERIFY2(match.hasMatch(), qPrintable(parts.at(index)));
            sum +=
                match.captured(2).toDouble() * (match.captured(1) == QStringLiteral("+") ? 1 : -1);
        }
        QVERIFY2(std::abs(sum - 30) <= 0.16,
                 qPrintable(QString::number(sum))); // each is rounded to 0.1
    }

    void whatIsAssumedIsSaid()
    {
        auto score = tests::score();
        score.contributions.front().isAssumed = true;
        Waterfall waterfall;
        waterfall.setScore(score, Theme::light());
        QVERIFY(waterfall.accessibleDescription().contains(
            QStringLiteral("nothing recorded, taken as none")));
    }

    void itTakesARowAnInput()
    {
        Waterfall waterfall;
        waterfall.setScore(tests::score(), Theme::light());
        const int of5 = waterfall.sizeHint().height();
        auto score = tests::score();
        score.contributions.clear();
        score.base = std::log(0.3 / 0.7);
        waterfall.setScore(score, Theme::light());
        QVERIFY(waterfall.sizeHint().height() < of5);
        QVERIFY(waterfall.minimumSizeHint().height() <= waterfall.sizeHint().height());
    }

    void itIsPainted_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("value");
        QTest::newRow("usual") << QSize(600, 140) << 0.3;
        QTest::newRow("tiny") << QSize(1, 1) << 0.3;
        QTest::newRow("narrow") << QSize(80, 140) << 0.3;
        QTest::newRow("certain") << QSize(600, 140) << 0.999999;
        QTest::newRow("impossible") << QSize(600, 140) << 0.000001;
    }

    void itIsPainted()
    {
        QFETCH(QSize, size);
        QFETCH(double, value);
        auto score = tests::score();
        const double end = std::log(value / (1 - value));
        score.contributions.front().logOdds += end - std::log(0.3 / 0.7);
        score.value = value;
        score.low = value / 2;
        score.high = std::min(1.0, value * 2);
        Waterfall waterfall;
        waterfall.setScore(score, Theme::light());
        waterfall.resize(size);
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(Qt::white);
        waterfall.render(&picture, {}, {}, QWidget::DrawChildren);
        bool isPainted = false;
        for (int x = 0; x < picture.width() && !isPainted; ++x) {
            for (int y = 0; y < picture.height(); ++y)
                isPainted = isPainted || picture.pixel(x, y) != qRgb(255, 255, 255);
        }
        QVERIFY(isPainted || size == QSize(1, 1));
    }

    void withoutAScoreNothingBreaks()
    {
        Waterfall waterfall;
        waterfall.resize(300, 100);
        QVERIFY(!waterfall.grab().isNull());
    }
};

QTEST_MAIN(TestWaterfall)
#include "tst_waterfall.moc"
