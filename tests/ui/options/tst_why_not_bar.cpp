#include "tests/ui/options/invented_options.h"
#include "ui/options/options_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;

class TestWhyNotBar : public QObject
{
    Q_OBJECT

    std::unique_ptr<OptionsPage> m_page;
    std::vector<std::vector<std::string>> m_asked;

    QLineEdit* edit() const { return m_page->findChild<QLineEdit*>(QStringLiteral("whyNotEdit")); }

    QString card(const char* name) const
    {
        QCoreApplication::processEvents(); // what was added is shown in the next turn
        const auto* found = m_page->findChild<QWidget*>(QLatin1String(name));
        return found->isHidden() ? QString() : tests::shownIn(*found);
    }

    static options::WhyNot answer(const char* name, bool isListed)
    {
        options::WhyNot one;
        one.option.name = name;
        one.option.therapy = {name};
        one.isListed = isListed;
        options::WhyNotFact clearance;
        clearance.words = {"{} is {}; at least {} is asked for", {"clearance", "20", "45"}};
        clearance.isRecoverable = true;
        clearance.recoverable = "fluids";
        options::WhyNotFact finding;
        finding.words = {"{} would have to be found", {"GENE1 X1Y"}};
        one.smallest = {{clearance}, {clearance, finding}};
        return one;
    }

    void ask(const char* words)
    {
        edit()->setFocus();
        edit()->clear();
        QTest::keyClicks(edit(), QLatin1String(words));
        QTest::keyClick(edit(), Qt::Key_Return);
    }

private Q_SLOTS:

    void init()
    {
        m_asked.clear();
        m_page = std::make_unique<OptionsPage>();
        m_page->resize(1280, 700);
        m_page->setRanking(tests::ranking(), Theme::light());
        m_page->setWhyNot(
            [this](const std::vector<std::string>& drugs) -> std::vector<options::WhyNot> {
                m_asked.push_back(drugs);
                if (drugs.front() == "nothing")
                    return {};
                return {answer("Omeganib", false), answer("Omeganib + partner", true)};
            },
            {QStringLiteral("omeganib")});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void anAnswerSaysWhatWouldChangeIt()
    {
        QVERIFY(card("changesCard").isEmpty());
        ask("omeganib");
        QCOMPARE(m_asked, (std::vector<std::vector<std::string>>{{"omeganib"}}));
        const auto head = card("headCard");
        QVERIFY2(head.contains(QStringLiteral("Omeganib")) &&
                     head.contains(QStringLiteral("not among the options")),
                 qPrintable(head));
        const auto changes = card("changesCard");
        QVERIFY2(changes.contains(QStringLiteral("at least 45 is asked for")) &&
                     changes.contains(QStringLiteral("fluids")) &&
                     changes.contains(QStringLiteral("GENE1 X1Y would have to be found: cannot")),
                 qPrintable(changes));
    }

    void drugsAreJoinedByPlus()
    {
        ask(" alpha +beta+ ");
        QCOMPARE(m_asked.back(), (std::vector<std::string>{"alpha", "beta"}));
    }

    void anotherTherapyOfTheDrugsCanBeChosen()
    {
        ask("omeganib");
        auto* choice = m_page->findChild<QComboBox*>(QStringLiteral("whyNotChoice"));
        QVERIFY(choice->isVisible());
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QVERIFY(card("headCard").contains(QStringLiteral("Omeganib + partner")));
        QVERIFY(!card("headCard").contains(QStringLiteral("not among")));
    }

    void oneKeyGoesBackToTheOptions()
    {
        const auto before = card("headCard");
        ask("omeganib");
        QVERIFY(card("headCard") != before);
        QTest::keyClick(edit(), Qt::Key_Escape);
        QCOMPARE(card("headCard"), before);
        QVERIFY(card("changesCard").isEmpty());
        QVERIFY(edit()->text().isEmpty());
    }

    void aTherapyThatIsNotKnownIsSaid()
    {
        const auto before = card("headCard");
        ask("nothing");
        QVERIFY(card("whyNotNone").contains(QStringLiteral("knows no therapy")) ||
                m_page->findChild<QWidget*>(QStringLiteral("whyNotNone"))->isVisible());
        QCOMPARE(card("headCard"), before);
    }

    void anotherCaseForgetsWhatWasAsked()
    {
        ask("omeganib");
        m_page->setWhyNot({}, {});
        QVERIFY(edit()->text().isEmpty());
        QVERIFY(!edit()->isEnabled());
        QVERIFY(!m_page->findChild<QPushButton*>(QStringLiteral("whyNotBack"))->isVisible());
    }
};

QTEST_MAIN(TestWhyNotBar)
#include "tst_why_not_bar.moc"
