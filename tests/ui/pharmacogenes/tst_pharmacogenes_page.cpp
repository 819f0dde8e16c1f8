#include "tests/ui/pharmacogenes/invented_pharmacogenes.h"
#include "ui/pharmacogenes/pharmacogenes_page.h"
#include "ui/pharmacogenes/position_strip.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;

class TestPharmacogenesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_toolbox = pharmacogeneToolbox();
        m_record = pharmacogeneCase();
        m_page = std::make_unique<PharmacogenesPage>();
        m_page->resize(1274, 590);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        show(m_record);
    }

    void cleanup() { m_page.reset(); }

    void notTestedNeverLooksLikeNormal()
    {
        QVERIFY(label("pharmacogeneSummary")
                    ->text()
                    .contains(QStringLiteral("3 with a call, 1 tested but not called, 1 not "
                                             "tested")));
        const auto* model = table()->model();
        QCOMPARE(model->index(4, PharmacogeneModel::Gene).data().toString(),
                 QStringLiteral("NUDT15"));
        QCOMPARE(model->index(4, PharmacogeneModel::Call).data().toString(),
                 QStringLiteral("Not tested"));
        QCOMPARE(model->index(4, PharmacogeneModel::RestsOn).data().toString(),
                 QStringLiteral("Not tested"));
        QVERIFY(model->index(4, PharmacogeneModel::Phenotype).data().toString().isEmpty());
    }

    void everyCellIsSpoken()
    {
        QCOMPARE(table()
                     ->model()
                     ->index(0, PharmacogeneModel::RestsOn)
                     .data(Qt::AccessibleTextRole)
                     .toString(),
                 QStringLiteral("1 key position(s) not read, 1 of 4 position(s) read"));
        for (const auto* button : m_page->findChildren<QAbstractButton*>())
            QVERIFY2(button->objectName().isEmpty() || // parts of Qt's own widgets
                         !button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
        for (const auto* strip : m_page->findChildren<PositionStrip*>())
            QVERIFY(!strip->accessibleName().isEmpty());
    }

    void aStripPerGeneThatWasRead()
    {
        QCOMPARE(m_page->findChildren<PositionStrip*>().size(), 3);
        QVERIFY(words("remarkLabel").contains(QStringLiteral("Key positions not read: rs11.")));
        auto* strip = m_page->findChildren<PositionStrip*>().first();
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Right);
        QCOMPARE(label("pointedPosition")->text(),
                 QStringLiteral("CYP2C19: rs12, key position, read as variant, C/T"));
    }

    void whatIsAskedOfADrugStandsSideBySide()
    {
        auto* head = drug("alphadine");
        QVERIFY(head->isChecked()); // of an option, and to be changed
        QVERIFY(head->accessibleName().contains(QStringLiteral("Lower dose")));
        QVERIFY(head->accessibleName().contains(QStringLiteral("alphadine alone")));
        const auto shown = allWords();
        QVERIFY(shown.contains(QStringLiteral("CPIC, strength: Strong")));
        QVERIFY(shown.contains(QStringLiteral("Invented: halve.")));
        QVERIFY(shown.contains(QStringLiteral("Invented: less.")));
        QVERIFY(shown.contains(
            QStringLiteral("Rests on DPYD Reference/c.1905+1G>A (*2A), Intermediate Metabolizer")));
        QSignalSpy spy(m_page.get(), &PharmacogenesPage::sourceRequested);
        auto* link = m_page->findChild<QAbstractButton*>(QStringLiteral("sourceButton"));
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().at(1).toString(), QStringLiteral("https://example.org/a"));
    }

    void missingKeyPositionsAreSaidBeforeTheAdvice()
    {
        search()->setText(QStringLiteral("deltapin"));
        auto* head = drug("deltapin");
        head->setFocus();
        QTest::keyClick(head, Qt::Key_Space);
        const auto limits = words("cautionLabel");
        QVERIFY(limits.contains(
            QStringLiteral("▲ Rests on CYP2C19 although key positions of it were not read")));
        const auto* caution = m_page->findChild<QLabel*>(QStringLiteral("cautionLabel"));
        const auto* advice =
            caution->parentWidget()->findChild<QFrame*>(QStringLiteral("adviceSource"));
        QCoreApplication::processEvents();
        QVERIFY(caution->mapTo(m_page.get(), QPoint()).y() <
                advice->mapTo(m_page.get(), QPoint()).y());
    }

    void phenoconversionIsVisible()
    {
        m_record.medications = {medication("blockin", "2026-01-01"),
                                medication("gammol", "2026-01-01")};
        show(m_record);
        QVERIFY(words("cautionLabel")
                    .contains(QStringLiteral(
                        "▲ CYP2D6 counts as Poor Metabolizer while blockin is taken, a strong "
                        "inhibitor; the genes say Normal Metabolizer.")));
    }

    void withheldAdviceSaysWhy()
    {
        search()->setText(QStringLiteral("betarine"));
        QTest::mouseClick(drug("betarine"), Qt::LeftButton);
        QVERIFY(words("withheldLabel")
                    .contains(
                        QStringLiteral("CPIC: advice withheld because TPMT could not be called")));
    }

    void aRegulatorsTestIsAskedOnlyForADrugOfTheCase()
    {
        QVERIFY(label("openTestsLabel")->isVisible());
        QCOMPARE(label("openTestsLabel")->text(),
                 QStringLiteral("? Test NUDT15 first: asked for before epsilone (EMA)."));
        m_page->setCase(m_record, m_toolbox, {}, day("2026-11-24"), Theme::light());
        QVERIFY(!label("openTestsLabel")->isVisible());
    }

    void theSearchFindsTradeNamesAndGenes()
    {
        QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search()->hasFocus());
        QTest::keyClicks(search(), QStringLiteral("alphatrade"));
        QVERIFY(drug("alphadine")->isVisible());
        QVERIFY(drug("epsilone") == nullptr || !drug("epsilone")->isVisible());
        search()->setText(QStringLiteral("cyp2d6"));
        QVERIFY(drug("gammol")->isVisible());
        search()->setText(QStringLiteral("nothing of that name"));
        QVERIFY(label("drugsNone")->isVisible());
        QVERIFY(label("drugsNone")->text().contains(QStringLiteral("says nothing about the drug")));
        QTest::keyClick(search(), Qt::Key_Escape);
        QVERIFY(search()->text().isEmpty());
        QVERIFY(!label("drugsNone")->isVisible());
    }

    void theKeyboardReachesEverything()
    {
        QSet<QString> reached;
        m_page->findChild<QPushButton*>(QStringLiteral("walletCardButton"))->setFocus();
        for (int step = 0; step < 80; ++step) {
            if (auto* focus = QApplication::focusWidget())
                reached.insert(focus->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const char* name : {"walletCardButton",
                                 "pharmacogeneTable",
                                 "positionStrip",
                                 "drugSearch",
                                 "drugGroup",
                                 "drugButton",
                                 "sourceButton"})
            QVERIFY2(reached.contains(QLatin1String(name)), name);
    }

    void withoutAResultItSaysWhatToDo()
    {
        QVERIFY(!label("pharmacogenesEmpty")->isVisible());
        m_record.pharmacogenes.clear();
        show(m_record);
        QVERIFY(label("pharmacogenesEmpty")->isVisible());
        QVERIFY(label("pharmacogenesEmpty")->text().contains(QStringLiteral("DPYD, NUDT15")));
        QVERIFY(!m_page->findChild<QPushButton*>(QStringLiteral("walletCardButton"))->isEnabled());
        QVERIFY(m_page->alert().words.isEmpty());
        QCOMPARE(table()->model()->index(0, PharmacogeneModel::Call).data().toString(),
                 QStringLiteral("Not tested"));
    }

    void anEmptyPackIsSaid()
    {
        m_toolbox.advice = {};
        m_record.pharmacogenes.clear();
        show(m_record);
        QVERIFY(label("drugsNone")->isVisible());
        QVERIFY(!table()->isVisible());
    }

    void theCardIsAskedFor()
    {
        QSignalSpy spy(m_page.get(), &PharmacogenesPage::walletCardRequested);
        auto* button = m_page->findChild<QPushButton*>(QStringLiteral("walletCardButton"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(spy.size(), 1);
    }

private:
    void show(const clinical::Case& record)
    {
        m_page->setCase(
            record, m_toolbox, pharmacogeneRanking(), day("2026-11-24"), Theme::light());
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QLabel* label(const char* name) const
    {
        return m_page->findChild<QLabel*>(QLatin1String(name));
    }

    [[nodiscard]] QTableView* table() const
    {
        return m_page->findChild<QTableView*>(QStringLiteral("pharmacogeneTable"));
    }

    [[nodiscard]] QLineEdit* search() const
    {
        return m_page->findChild<QLineEdit*>(QStringLiteral("drugSearch"));
    }

    /// Null where its group was not opened yet.
    [[nodiscard]] QToolButton* drug(const char* name) const
    {
        for (auto* button : m_page->findChildren<QToolButton*>(QStringLiteral("drugButton"))) {
            if (button->text() == QLatin1String(name))
                return button;
        }
        return nullptr;
    }

    [[nodiscard]] QStringList words(const char* name) const
    {
        QStringList shown;
        for (const auto* found : m_page->findChildren<QLabel*>(QLatin1String(name)))
            shown << found->text();
        return shown;
    }

    [[nodiscard]] QStringList allWords() const
    {
        QStringList shown;
        for (const auto* found : m_page->findChildren<QLabel*>())
            shown << found->text();
        return shown;
    }

    services::Toolbox m_toolbox;
    clinical::Case m_record;
    std::unique_ptr<PharmacogenesPage> m_page;
};

QTEST_MAIN(TestPharmacogenesPage)
#include "tst_pharmacogenes_page.moc"
