#include "core/services/toolbox.h"
#include "tests/support/builders.h"
#include "ui/options/options_page.h"
#include "ui/options/what_if_moves.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace consilium;
using namespace consilium::ui;

namespace
{

const Day kToday = tests::day("2026-03-01");

} // namespace

/// Facts supposed on the options page, over the starter pack; and what is not known.
class TestWhatIfBar : public QObject
{
    Q_OBJECT

    std::shared_ptr<const services::Toolbox> m_tools;
    clinical::Case m_record;
    options::Ranking m_ranking;
    std::unique_ptr<OptionsPage> m_page;

    template <typename Widget>
    Widget* get(const char* name)
    {
        auto* found = m_page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no widget %s", name);
        return found;
    }

    void choose(const QString& fact)
    {
        auto* facts = get<QComboBox>("whatIfFact");
        const int row = facts->findText(fact);
        QVERIFY2(row >= 0, qPrintable(fact));
        facts->setCurrentIndex(row);
    }

    void suppose() { QTest::mouseClick(get<QPushButton>("whatIfAdd"), Qt::LeftButton); }

    void suppose(const QString& typed)
    {
        get<QLineEdit>("whatIfText")->setText(typed);
        suppose();
    }

    QStringList listed()
    {
        QStringList all;
        const auto* model = get<QListView>("optionsList")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return all;
    }

    bool isSupposed() { return get<QFrame>("whatIfBanner")->isVisible(); }

private Q_SLOTS:

    void initTestCase()
    {
        auto loaded = services::Toolbox::load(CONSILIUM_BINARY_DIR "/resources/starter.cpack");
        QVERIFY(loaded.has_value());
        m_tools = std::move(loaded).value();
    }

    void init()
    {
        m_record = tests::patientWith("LUAD", "IV");
        m_record.findings = {tests::variant("EGFR", "p.L858R")};
        m_ranking = m_tools->rank(m_record, kToday);
        m_page = std::make_unique<OptionsPage>();
        m_page->resize(1274, 640);
        m_page->setRanking(m_ranking, Theme::light());
        m_page->setOpenQuestions(services::openQuestions(m_record, m_ranking, *m_tools, kToday));
        WhatIfBar::Source source;
        source.read = [this](std::string_view line) {
            return services::readSupposition(line, m_record, *m_tools);
        };
        source.ask = [this](const std::vector<options::Supposition>& all) {
            return services::whatIf(m_record, m_ranking, all, *m_tools, kToday);
        };
        for (const auto& group : m_tools->pack.conditions)
            source.conditions.emplace_back(group.name, group.label);
        for (const auto& drug : m_tools->drugs.all())
            source.drugs << QString::fromStdString(drug.name);
        m_page->setWhatIf(std::move(source));
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void nothingIsSupposedAtFirst()
    {
        QVERIFY(!isSupposed());
        QVERIFY(get<QLineEdit>("whyNotEdit")->isEnabled());
    }

    void progressionMovesTheOptionAndEscapeBringsThePatientBack()
    {
        const auto before = listed();
        choose(QStringLiteral("What if … it progressed on a drug"));
        suppose(QStringLiteral("osimertinib"));
        QVERIFY(isSupposed());
        QVERIFY(listed() != before);
        QCOMPARE(get<QLabel>("whatIfTitle")->text(),
                 QStringLiteral("Supposed: this is not the patient"));
        QVERIFY(get<QLabel>("whatIfMoves")
                    ->text()
                    .contains(QStringLiteral("osimertinib: Supported and eligible → Not advised"),
                              Qt::CaseInsensitive));
        // What speaks of the patient is not beside it.
        QVERIFY(!get<QLineEdit>("whyNotEdit")->isEnabled());
        QTest::keyClick(get<QListView>("optionsList"), Qt::Key_Escape);
        QVERIFY(!isSupposed());
        QCOMPARE(listed(), before);
        QVERIFY(get<QLineEdit>("whyNotEdit")->isEnabled());
    }

    void aFieldTakesNoValueThatCannotBe()
    {
        choose(QStringLiteral("creatinine"));
        auto* number = get<QDoubleSpinBox>("whatIfNumber");
        QCOMPARE(number->maximum(), 20.0);
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, QStringLiteral("900"));
        number->interpretText();
        QVERIFY2(number->value() <= 20, qPrintable(number->text()));
    }

    void theSameFactAgainReplacesIt()
    {
        choose(QStringLiteral("ECOG performance status"));
        auto* number = get<QDoubleSpinBox>("whatIfNumber");
        number->setValue(3);
        suppose();
        number->setValue(1);
        suppose();
        int chips = 0;
        for (const auto* button : m_page->findChildren<QPushButton*>())
            chips +=
                button->property("role").toString() == QLatin1String("suppositionChip") ? 1 : 0;
        QCOMPARE(chips, 1);
    }

    void aSuppositionIsTakenBackByItsChip()
    {
        suppose(QStringLiteral("EGFR C797S"));
        QVERIFY(isSupposed());
        for (auto* button : m_page->findChildren<QPushButton*>()) {
            if (button->property("role").toString() == QLatin1String("suppositionChip"))
                button->click();
        }
        QTRY_VERIFY(!isSupposed());
    }

    void whatIsNotUnderstoodIsSaid()
    {
        suppose(QStringLiteral("blue moon 7"));
        QVERIFY(!isSupposed());
        QVERIFY(get<QLabel>("whatIfRefused")->isVisible());
        QVERIFY(get<QLabel>("whatIfRefused")->text().startsWith(QStringLiteral("Not supposed:")));
        choose(QStringLiteral("What if … a drug is taken beside it"));
        suppose(QStringLiteral("no such drug"));
        QVERIFY(!isSupposed());
    }

    void whatSpeaksOfThePatientIsNotBeside()
    {
        get<QToolButton>("openQuestionsButton")->click();
        QVERIFY(get<QTextBrowser>("openQuestionsText")->isVisible());
        suppose(QStringLiteral("EGFR C797S"));
        QVERIFY(!get<QTextBrowser>("openQuestionsText")->isVisible());
        QTest::keyClick(get<QListView>("optionsList"), Qt::Key_Escape);
        QVERIFY(get<QTextBrowser>("openQuestionsText")->isVisible());
    }

    void aRankAskedForIsThePatients()
    {
        choose(QStringLiteral("What if … it progressed on a drug"));
        suppose(QStringLiteral("osimertinib"));
        QVERIFY(isSupposed());
        m_page->chooseRank(2);
        QVERIFY(!isSupposed());
        const auto current = get<QListView>("optionsList")->currentIndex();
        QVERIFY(
            current.data(Qt::AccessibleTextRole)
                .toString()
                .contains(QString::fromStdString(m_ranking.options[1].name), Qt::CaseInsensitive));
    }

    void marksOfThePatientOutliveASupposition()
    {
        auto* list = get<QListView>("optionsList");
        list->setFocus();
        m_page->chooseRank(1);
        QTest::keyClick(list, Qt::Key_Space);
        m_page->chooseRank(2);
        QTest::keyClick(list, Qt::Key_Space);
        auto* compare = get<QPushButton>("compareButton");
        QVERIFY(compare->isEnabled());
        suppose(QStringLiteral("EGFR wild type"));
        QVERIFY(isSupposed());
        QTest::keyClick(list, Qt::Key_C);
        QVERIFY(list->isVisible()); // no comparison without the banner
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!isSupposed());
        QVERIFY(compare->isEnabled());
    }

    void aNumberStandsWithItsIntervalAndModel()
    {
        services::WhatIf answer;
        services::OptionMove move;
        move.name = "pembrolizumab";
        move.shelfBefore = move.shelfAfter = options::Shelf::Supported;
        options::ModelScore before;
        before.name = "Checkpoint response";
        before.version = "1.2";
        before.value = 0.22;
        before.low = 0.18;
        before.high = 0.35;
        auto after = before;
        after.value = 0.31;
        after.low = 0.24;
        after.high = 0.39;
        move.scoreBefore = before;
        move.scoreAfter = after;
        answer.moves = {move};
        const auto words = WhatIfMoves::text(answer);
        for (const char* part :
             {"22 %", "18", "35", "31 %", "24", "39", "Checkpoint response", "1.2"})
            QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
    }

    void anotherCaseSupposesNothing()
    {
        suppose(QStringLiteral("EGFR C797S"));
        QVERIFY(isSupposed());
        m_page->setRanking(m_ranking, Theme::light());
        QVERIFY(!isSupposed());
    }

    void whatIsNotKnownIsRanked()
    {
        auto* button = get<QToolButton>("openQuestionsButton");
        QVERIFY(button->isVisible());
        QVERIFY(!get<QTextBrowser>("openQuestionsText")->isVisible());
        button->click();
        const auto shown = get<QTextBrowser>("openQuestionsText")->toPlainText();
        QVERIFY(shown.contains(QStringLiteral("could move")));
        QVERIFY(shown.contains(QStringLiteral("How far each option could still go")));
        QVERIFY(shown.contains(QStringLiteral("QTc")));
    }

    void everythingHasAName()
    {
        for (const char* name : {"whatIfFact", "whatIfNumber", "whatIfPresence", "whatIfWord"})
            QVERIFY(!get<QWidget>(name)->accessibleName().isEmpty());
        QVERIFY(!get<QWidget>("whatIfText")->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestWhatIfBar)
#include "tst_what_if_bar.moc"
