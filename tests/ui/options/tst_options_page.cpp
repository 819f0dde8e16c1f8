#include "tests/ui/options/invented_options.h"
#include "ui/options/options_model.h"
#include "ui/options/options_page.h"

#include <QListView>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;

class TestOptionsPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<OptionsPage> m_page;

    QListView* list() const { return m_page->findChild<QListView*>(QStringLiteral("optionsList")); }

    QString chosen() const { return list()->currentIndex().data().toString(); }

    QString head() const
    {
        return tests::shownIn(*m_page->findChild<QWidget*>(QStringLiteral("headCard")));
    }

private Q_SLOTS:

    void init()
    {
        m_page = std::make_unique<OptionsPage>();
        m_page->resize(1280, 700);
        m_page->setRanking(tests::ranking(), Theme::light());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void theFirstOptionIsChosenAndExplained()
    {
        QCOMPARE(chosen(), QStringLiteral("1. Alphanib"));
        QVERIFY2(head().contains(QStringLiteral("1. Alphanib")), qPrintable(head()));
    }

    void thePageSaysOnWhatItRests()
    {
        const auto basis = m_page->findChild<QLabel*>(QStringLiteral("basisLabel"))->text();
        for (const char* words : {"Lung Adenocarcinoma",
                                  "Invented pack",
                                  "3.2",
                                  "0123456789ab",
                                  "24 Nov 2026",
                                  "does not decide"})
            QVERIFY2(basis.contains(QLatin1String(words)), qPrintable(basis));
        QVERIFY(!basis.contains(QStringLiteral("0123456789abc")));
    }

    void theKeysPassOverHeadings()
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(chosen(), QStringLiteral("2. Betamab"));
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Down);
        const auto below = chosen();
        QTest::keyClick(list(), Qt::Key_End);
        QCOMPARE(chosen(), QStringLiteral("6. Deltaplatin"));
        QVERIFY(head().contains(QStringLiteral("6. Deltaplatin")));
        QCOMPARE(below, QStringLiteral("4. Best supportive care"));
        while (list()->currentIndex().row() > 1)
            QTest::keyClick(list(), Qt::Key_Up);
        QTest::keyClick(list(), Qt::Key_Up);
        QCOMPARE(chosen(), QStringLiteral("1. Alphanib"));
        QVERIFY(head().contains(chosen()));
    }

    void enterGoesToTheReasons()
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(m_page->findChild<QScrollArea*>(QStringLiteral("optionDetail"))->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(list()->hasFocus());
    }

    void aRankIsChosen_data()
    {
        QTest::addColumn<int>("rank");
        QTest::addColumn<QString>("name");
        QTest::newRow("first") << 1 << QStringLiteral("1. Alphanib");
        QTest::newRow("behind a heading") << 3 << QStringLiteral("3. Gammatinib");
        QTest::newRow("last") << 6 << QStringLiteral("6. Deltaplatin");
        QTest::newRow("past the end") << 7 << QStringLiteral("2. Betamab");
        QTest::newRow("zero") << 0 << QStringLiteral("2. Betamab");
    }

    void aRankIsChosen()
    {
        QFETCH(int, rank);
        m_page->chooseRank(2);
        m_page->chooseRank(rank);
        QTEST(chosen(), "name");
        QVERIFY(head().contains(chosen()));
    }

    void theChosenOptionStaysChosenWhenTheOrderChanges()
    {
        m_page->chooseRank(3);
        auto changed = tests::ranking();
        std::swap(changed.options[0], changed.options[2]);
        changed.options[0].shelf = options::Shelf::Supported;
        changed.options[2].shelf = options::Shelf::ForConsideration;
        m_page->setRanking(changed, Theme::dark());
        QCOMPARE(chosen(), QStringLiteral("1. Gammatinib"));
        QVERIFY(head().contains(QStringLiteral("1. Gammatinib")));
    }

    void anOptionThatIsGoneGivesWayToTheFirst()
    {
        m_page->chooseRank(6);
        auto changed = tests::ranking();
        changed.options.pop_back();
        m_page->setRanking(changed, Theme::light());
        QCOMPARE(chosen(), QStringLiteral("1. Alphanib"));
    }

    void anEmptyRankingLeavesNothingOfTheLast()
    {
        m_page->setRanking({}, Theme::light());
        QCOMPARE(list()->model()->rowCount(), 0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY2(!tests::shownIn(*m_page).contains(QStringLiteral("Alphanib")),
                 qPrintable(tests::shownIn(*m_page)));
        QVERIFY(!tests::shownIn(*m_page).contains(QStringLiteral("30 %")));
    }

    void hiddenFindingsAreCounted()
    {
        auto hidden = tests::ranking();
        hidden.hiddenByFilter = 3;
        m_page->setRanking(hidden, Theme::light());
        QVERIFY(tests::shownIn(*m_page).contains(QStringLiteral("3 finding")));
    }

    void everyRowIsPainted_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyRowIsPainted()
    {
        QFETCH(bool, isDark);
        auto many = tests::ranking();
        auto& long_ = many.options[2];
        long_.name = std::string(300, 'w');
        long_.criteria.push_back(
            tests::criterion(options::CriterionKind::Liver, options::Verdict::Warn, "x"));
        long_.criteria.push_back(
            tests::criterion(options::CriterionKind::Kidney, options::Verdict::Undetermined, "y"));
        const auto theme = isDark ? Theme::dark() : Theme::light();
        m_page->setRanking(many, theme);
        const auto picture = list()->viewport()->grab().toImage();
        // A heading, options and text: more than the ground is painted.
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 2) {
            for (int x = 0; x < picture.width(); x += 2)
                colours << picture.pixel(x, y);
        }
        QVERIFY(colours.size() > 20);
        QVERIFY(colours.contains(theme.accent.rgb()));
    }

    void sourcesAreHandedOn()
    {
        QSignalSpy asked(m_page.get(), &OptionsPage::sourceRequested);
        for (auto* label : m_page->findChildren<QLabel*>()) {
            if (label->text().contains(QStringLiteral("<a href")))
                Q_EMIT label->linkActivated(QStringLiteral("0"));
        }
        QVERIFY(asked.count() > 0);
        QVERIFY(asked.first().at(1).toString().contains(QStringLiteral("12345678")));
    }
};

QTEST_MAIN(TestOptionsPage)
#include "tst_options_page.moc"
