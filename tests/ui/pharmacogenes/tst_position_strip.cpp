#include "tests/ui/pharmacogenes/invented_pharmacogenes.h"
#include "ui/pharmacogenes/position_strip.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;
using clinical::PositionState;

class TestPositionStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_strip = std::make_unique<PositionStrip>();
        m_strip->setPositions(QStringLiteral("CYP2C19"),
                              {position("rs1", PositionState::Reference),
                               position("rs2", PositionState::Variant, true),
                               position("rs3", PositionState::Missing),
                               position("rs4", PositionState::Unusable)},
                              Theme::light());
        m_strip->resize(300, 20);
        m_strip->show();
        QVERIFY(QTest::qWaitForWindowActive(m_strip.get()));
    }

    void cleanup() { m_strip.reset(); }

    void theKeyboardMovesAlongAndWordsFollow()
    {
        QSignalSpy spy(m_strip.get(), &PositionStrip::positionChanged);
        m_strip->setFocus();
        QCOMPARE(m_strip->current(), 0);
        QTest::keyClick(m_strip.get(), Qt::Key_Right);
        QCOMPARE(m_strip->accessibleDescription(),
                 QStringLiteral("rs2, key position, read as variant, C/T"));
        QCOMPARE(spy.last().first().toString(), m_strip->accessibleDescription());
        QTest::keyClick(m_strip.get(), Qt::Key_End);
        QCOMPARE(m_strip->current(), 3);
        QTest::keyClick(m_strip.get(), Qt::Key_Right);
        QCOMPARE(m_strip->current(), 3);
        QTest::keyClick(m_strip.get(), Qt::Key_Home);
        QCOMPARE(m_strip->current(), 0);
        m_strip->clearFocus();
        QVERIFY(spy.last().first().toString().isEmpty());
    }

    void theNameCountsEveryState()
    {
        QCOMPARE(m_strip->accessibleName(),
                 QStringLiteral("Positions of CYP2C19: 1 read as reference, 1 as variant, 1 not "
                                "read, 1 unusable"));
        QCOMPARE(m_strip->wordsOf(2), QStringLiteral("rs3, not read"));
    }

    /// A screen reader meets a list, each position an item at its place.
    void everyPositionIsSpoken()
    {
        auto* list = QAccessible::queryAccessibleInterface(m_strip.get());
        QVERIFY(list != nullptr);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 4);
        for (int index = 0; index < 4; ++index) {
            auto* item = list->child(index);
            QVERIFY(item != nullptr && item->isValid());
            QCOMPARE(item->role(), QAccessible::ListItem);
            QCOMPARE(item->text(QAccessible::Name), m_strip->wordsOf(index));
            QCOMPARE(list->indexOfChild(item), index);
            const auto place = item->rect().center();
            QCOMPARE(list->childAt(place.x(), place.y()), item);
        }
        QVERIFY(list->child(4) == nullptr);
        m_strip->setFocus();
        QTest::keyClick(m_strip.get(), Qt::Key_Right);
        QCOMPARE(list->focusChild(), list->child(1));
        QVERIFY(list->child(1)->state().selected && !list->child(0)->state().selected);
        auto* gone = list->child(3);
        m_strip->setPositions(
            QStringLiteral("DPYD"), {position("rs9", PositionState::Reference)}, Theme::light());
        QVERIFY(!gone->isValid());
        QCOMPARE(list->childCount(), 1);
    }

    void marksWrapAndNeverOverlap()
    {
        std::vector<clinical::PharmacogenePosition> many(83,
                                                         position("rs", PositionState::Reference));
        m_strip->setPositions(QStringLiteral("DPYD"), many, Theme::light());
        m_strip->resize(200, m_strip->heightForWidth(200));
        for (int index = 0; index < 83; ++index) {
            QVERIFY(m_strip->rect().contains(m_strip->placeOf(index)));
            for (int other = 0; other < index; ++other)
                QVERIFY(!m_strip->placeOf(index).intersects(m_strip->placeOf(other)));
        }
    }

    void statesDifferWithoutColour()
    {
        QList<QImage> pictures;
        for (int state = 0; state < 4; ++state) {
            for (const bool isKey : {false, true}) {
                QImage picture(16, 16, QImage::Format_ARGB32);
                picture.fill(Qt::white);
                QPainter painter(&picture);
                auto grey = Theme::light();
                grey.faint = grey.accent = grey.unknown = grey.caution = grey.bad = Qt::black;
                grey.surface = Qt::white;
                paintPosition(
                    painter, QRectF(0, 0, 16, 16), static_cast<PositionState>(state), isKey, grey);
                painter.end();
                QVERIFY(!pictures.contains(picture));
                pictures << picture;
            }
        }
    }

private:
    std::unique_ptr<PositionStrip> m_strip;
};

QTEST_MAIN(TestPositionStrip)
#include "tst_position_strip.moc"
