#include "tests/ui/board/board_cases.h"
#include "ui/board/decision_form.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace consilium;
using namespace consilium::ui;

class TestDecisionForm : public QObject
{
    Q_OBJECT

    std::unique_ptr<DecisionForm> m_form;
    QTranslator m_english;

    template <typename Widget>
    Widget* part(const char* name) const
    {
        return m_form->findChild<Widget*>(QLatin1String(name));
    }

    QString problems() const { return part<QLabel>("finalProblems")->text(); }

    static board::BoardCase full()
    {
        board::BoardCase one;
        auto& decision = one.decision;
        decision.state = board::DecisionState::Preliminary;
        decision.wording = "Docetaxel, then imaging.\nSeen again in two months.";
        board::Recommendation first;
        first.therapy = {"docetaxel"};
        first.level = "AMP A";
        first.use = board::UseType::InLabel;
        first.responsible = "Member Two";
        first.due = tests::date("2026-12");
        board::Recommendation second;
        second.priority = 2;
        second.text = "palliative radiotherapy of the hip";
        second.responsible = "Member Two";
        decision.recommendations = {first, second};
        decision.rebiopsy = true;
        decision.geneticCounselling = true;
        decision.conflicts = {{"Member Three", "adviser of a maker", true}};
        decision.dissents = {{"Member Two", "would wait"}};
        return one;
    }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_english.load(QStringLiteral(":/i18n/consilium_en.qm")));
        QApplication::installTranslator(&m_english);
    }

    void init()
    {
        m_form = std::make_unique<DecisionForm>();
        DrugNames drugs;
        drugs.names = {QStringLiteral("docetaxel"), QStringLiteral("pembrolizumab")};
        for (const auto& name : drugs.names)
            drugs.byName.insert(name, name);
        drugs.byName.insert(QStringLiteral("keytruda"), QStringLiteral("pembrolizumab"));
        m_form->setDrugs(drugs);
        m_form->resize(1300, 700);
        m_form->show();
        m_form->setCase({}, tests::meeting());
    }

    void nothingEnteredIsNoDraft() { QCOMPARE(m_form->value(), board::Decision{}); }

    void keepsAllThatADecisionHolds()
    {
        m_form->setCase(full(), tests::meeting());
        QCOMPARE(m_form->value(), full().decision);
        QVERIFY2(problems().startsWith(QStringLiteral("Nothing is missing")),
                 qPrintable(problems()));
        QVERIFY(!part<QPushButton>("finishButton")->isEnabled());
        QTest::keyClicks(part<QLineEdit>("finalByEdit"), QStringLiteral("Chair One"));
        QSignalSpy finish(m_form.get(), &DecisionForm::finishWanted);
        QTest::keyClick(part<QPushButton>("finishButton"), Qt::Key_Space);
        QCOMPARE(finish.front().front().toString(), QStringLiteral("Chair One"));
    }

    void saysWhatHinders()
    {
        QCOMPARE(problems().count(QLatin1Char('\n')) + 1, 2); // wording, nothing decided
        part<QCheckBox>("noneCheck")->setChecked(true);
        QVERIFY(part<QWidget>("whyNoneCombo")->isVisible());
        QCOMPARE(problems().count(QLatin1Char('\n')) + 1, 2); // wording, no reason
        auto* why = part<QComboBox>("whyNoneCombo");
        why->setCurrentIndex(why->findData(static_cast<int>(board::NoRecommendation::Refused)));
        QTest::keyClicks(part<QPlainTextEdit>("wordingEdit"),
                         QStringLiteral("She wants no treatment."));
        QVERIFY2(problems().startsWith(QStringLiteral("Nothing is missing")),
                 qPrintable(problems()));
        QCOMPARE(m_form->value().whyNone, board::NoRecommendation::Refused);
        QCOMPARE(m_form->value().state, board::DecisionState::Draft);
        QTest::keyClick(part<QPushButton>("addRecommendation"), Qt::Key_Space);
        QTest::keyClicks(part<QLineEdit>("therapyEdit"), QStringLiteral("docetaxel"));
        QVERIFY(!problems().startsWith(QStringLiteral("Nothing is missing")));
        QTest::keyClick(part<QPushButton>("removeRecommendation"), Qt::Key_Space);
        QVERIFY(problems().startsWith(QStringLiteral("Nothing is missing")));
    }

    void attendanceAndQuorum()
    {
        m_form->setCase(full(), tests::meeting());
        QSignalSpy meetings(m_form.get(), &DecisionForm::meetingChanged);
        const auto boxes = m_form->findChildren<QCheckBox*>(QStringLiteral("presentCheck"));
        QCOMPARE(boxes.size(), 3);
        QVERIFY(!part<QWidget>("withoutQuorumEdit")->isVisible());
        QTest::keyClick(boxes.front(), Qt::Key_Space);
        QCOMPARE(meetings.size(), 1);
        QVERIFY(!meetings.front().front().value<board::Meeting>().members.front().isPresent);
        QVERIFY(part<QWidget>("withoutQuorumEdit")->isVisible());
        QVERIFY(!problems().startsWith(QStringLiteral("Nothing is missing")));
        QTest::keyClicks(part<QLineEdit>("withoutQuorumEdit"), QStringLiteral("an emergency"));
        QVERIFY(problems().startsWith(QStringLiteral("Nothing is missing")));
    }

    void overrideAsksForAReason()
    {
        auto one = full();
        one.reveal.at = "2026-11-23T16:41:00Z";
        one.reveal.firstShelf = {{"pembrolizumab"}};
        m_form->setCase(one, tests::meeting());
        QVERIFY(part<QWidget>("overrideEdit")->isVisible());
        QVERIFY(!problems().startsWith(QStringLiteral("Nothing is missing")));
        QTest::keyClicks(part<QLineEdit>("overrideEdit"), QStringLiteral("allergy"));
        QVERIFY(problems().startsWith(QStringLiteral("Nothing is missing")));
    }

    void drugsAreNamedAsThePackDoes()
    {
        QTest::keyClick(part<QPushButton>("addRecommendation"), Qt::Key_Space);
        auto* drugs = part<QLineEdit>("therapyEdit");
        QVERIFY(drugs->hasFocus() || !m_form->isActiveWindow());
        QTest::keyClicks(drugs, QStringLiteral("Keytruda + newcompound"));
        QCOMPARE(m_form->value().recommendations.front().therapy,
                 (std::vector<std::string>{"pembrolizumab", "newcompound"}));
        QVERIFY(part<QLabel>("recommendationNote")->text().contains(QStringLiteral("newcompound")));
    }

    void datesAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        QTest::newRow("day") << QStringLiteral("2026-12-01") << QStringLiteral("2026-12-01");
        QTest::newRow("month") << QStringLiteral("2026-12") << QStringLiteral("2026-12");
        QTest::newRow("German day") << QStringLiteral("1.12.2026") << QStringLiteral("2026-12-01");
        QTest::newRow("no such day") << QStringLiteral("31.2.2026") << QString();
        QTest::newRow("words") << QStringLiteral("next week") << QString();
    }

    void datesAsTheyAreTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, iso);
        QCOMPARE(QString::fromStdString(typedDate(typed).iso()), iso);
    }

    /// A refresh from the store takes neither the cursor nor words that it has not got yet.
    void refreshKeepsCursorAndWords()
    {
        auto one = full();
        m_form->setCase(one, tests::meeting());
        auto* wording = part<QPlainTextEdit>("wordingEdit");
        wording->moveCursor(QTextCursor::Start);
        QTest::keyClicks(wording, QStringLiteral("Weekly "));
        const int place = wording->textCursor().position();
        auto* level = part<QLineEdit>("levelEdit");
        m_form->refresh(one, tests::meeting(), true);
        QVERIFY(wording->toPlainText().startsWith(QStringLiteral("Weekly Docetaxel")));
        QCOMPARE(wording->textCursor().position(), place);
        one.decision = m_form->value();
        m_form->refresh(one, tests::meeting(), false);
        QCOMPARE(wording->textCursor().position(), place);
        QCOMPARE(part<QLineEdit>("levelEdit"), level); // the rows were not made anew
        one.decision.wording = "as another change has it";
        m_form->refresh(one, tests::meeting(), false);
        QCOMPARE(wording->toPlainText(), QStringLiteral("as another change has it"));
    }

    void anotherCaseForgetsWhatCouldBeUndone()
    {
        QTest::keyClicks(part<QPlainTextEdit>("wordingEdit"), QStringLiteral("of the first case"));
        m_form->setCase({}, tests::meeting());
        part<QPlainTextEdit>("wordingEdit")->undo();
        QCOMPARE(part<QPlainTextEdit>("wordingEdit")->toPlainText(), QString());
        QCOMPARE(m_form->value(), board::Decision{});
    }
};

QTEST_MAIN(TestDecisionForm)
#include "tst_decision_form.moc"
