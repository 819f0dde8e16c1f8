#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

using namespace consilium::ui;

class TestCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void titleAndClaimAreSaid()
    {
        Card card(QStringLiteral("Values"));
        card.setClaim(QStringLiteral("2 < 3"));
        QCOMPARE(card.accessibleName(), QStringLiteral("Values"));
        QCOMPARE(card.accessibleDescription(), QStringLiteral("2 < 3"));
        QVERIFY(card.findChild<QLabel*>()->text().contains(QStringLiteral("2 &lt; 3")));
    }

    void theClaimTakesTheGreyOfALaterTheme()
    {
        const auto before = QApplication::palette();
        Card card(QStringLiteral("Values"));
        card.setClaim(QStringLiteral("the claim"));
        for (const auto& grey : {QStringLiteral("#123456"), QStringLiteral("#abcdef")}) {
            auto palette = before;
            palette.setColor(QPalette::Disabled, QPalette::Text, QColor(grey));
            QApplication::setPalette(palette);
            qApp->setStyleSheet(QStringLiteral("QLabel { font-size: 12px; }"));
            card.show();
            QVERIFY2(card.findChild<QLabel*>()->text().contains(grey), qPrintable(grey));
        }
        QApplication::setPalette(before);
        qApp->setStyleSheet({});
    }

    void clearingTakesNestedLayoutsToo()
    {
        Card card(QStringLiteral("Values"));
        auto* row = new QHBoxLayout;
        row->addWidget(makeLabel(QStringLiteral("inner"), "secondary"));
        card.body()->addLayout(row);
        card.body()->addWidget(makeLabel(QStringLiteral("outer")));
        QCOMPARE(card.findChildren<QLabel*>().size(), 3);
        card.clearBody();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(card.findChildren<QLabel*>().size(), 1);
        QCOMPARE(card.body()->count(), 0);
    }

    void chipsBreakIntoRows()
    {
        QWidget area;
        auto* flow = new FlowLayout;
        area.setLayout(flow);
        for (int index = 0; index < 6; ++index) {
            auto* box = new QWidget;
            box->setFixedSize(100, 20);
            flow->addWidget(box);
        }
        QCOMPARE(flow->heightForWidth(1000), 20);
        QVERIFY(flow->heightForWidth(330) >= 2 * 20);
        QVERIFY(flow->heightForWidth(100) >= 6 * 20);
        area.resize(330, 100);
        area.show();
        QCOMPARE(flow->itemAt(0)->geometry().top(), flow->itemAt(2)->geometry().top());
        QVERIFY(flow->itemAt(3)->geometry().top() >= flow->itemAt(0)->geometry().bottom());
        QVERIFY(flow->itemAt(6) == nullptr);
    }

    void elidedTextKeepsTheWhole()
    {
        QLabel label;
        const auto whole =
            QStringLiteral("a long text that does not fit into the room it is given");
        setElidedText(&label, whole, 60);
        QVERIFY(label.text().size() < whole.size());
        QCOMPARE(label.toolTip(), whole);
        QCOMPARE(label.accessibleName(), whole);
    }
};

QTEST_MAIN(TestCard)
#include "tst_card.moc"
