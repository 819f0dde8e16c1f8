#include "core/base/clock.h"

#include <QDateTime>
#include <QTest>

using namespace consilium;

class TestClock : public QObject
{
    Q_OBJECT

    static Clock at(const QByteArray& iso)
    {
        const auto instant = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs);
        const auto since = std::chrono::milliseconds(instant.toMSecsSinceEpoch());
        return [since] { return std::chrono::system_clock::time_point(since); };
    }

private Q_SLOTS:

    /// Qt's calendar is the second opinion.
    void instants_data()
    {
        QTest::addColumn<QByteArray>("instant");
        QTest::addColumn<QByteArray>("iso");
        QTest::newRow("an afternoon")
            << QByteArray("2026-11-24T13:05:09Z") << QByteArray("2026-11-24T13:05:09Z");
        QTest::newRow("the fraction of a second is cut, not rounded up to tomorrow")
            << QByteArray("2026-12-31T23:59:59.999Z") << QByteArray("2026-12-31T23:59:59Z");
        QTest::newRow("midnight") << QByteArray("2024-02-29T00:00:00Z")
                                  << QByteArray("2024-02-29T00:00:00Z");
        QTest::newRow("before 1970")
            << QByteArray("1969-12-31T23:59:59.5Z") << QByteArray("1969-12-31T23:59:59Z");
    }

    void instants()
    {
        QFETCH(QByteArray, instant);
        QFETCH(QByteArray, iso);
        QCOMPARE(isoInstant(at(instant)), iso.toStdString());
        QCOMPARE(PartialDate::fromDay(today(at(instant))).iso(), iso.left(10).toStdString());
    }

    void theSystemClockTellsTheTime()
    {
        const auto before = QDateTime::currentSecsSinceEpoch();
        const auto told = std::chrono::system_clock::to_time_t(systemClock()());
        QVERIFY(told >= before && told <= QDateTime::currentSecsSinceEpoch());
    }
};

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
