#include "core/services/toolbox.h"
#include "tests/support/risk_case.h"
#include "tests/ui/board/board_cases.h"
#include "ui/board/large_ideas.h"
#include "ui/board/large_view.h"
#include "ui/format/format.h"

#include <QImage>
#include <QTest>
#include <QTranslator>

using namespace consilium;
using namespace consilium::ui;

namespace
{

const Day kToday = tests::day("2026-11-23");

QString wordsOf(const StepContent& idea)
{
    QStringList words{idea.title};
    for (const auto& line : idea.lines)
        words << line.text << line.more << line.word;
    return words.join(QLatin1Char('\n'));
}

QString wordsOf(const QList<StepContent>& ideas)
{
    QStringList words;
    for (const auto& idea : ideas)
        words << wordsOf(idea);
    return words.join(QLatin1Char('\n')).replace(QChar::Nbsp, QLatin1Char(' '));
}

/// An invented ranking of three shelves; the first option rests on the germline finding.
options::Ranking shelves()
{
    auto ranking = tests::ranking();
    auto& first = ranking.options.front();
    options::Criterion matched;
    matched.kind = options::CriterionKind::Biomarker;
    matched.verdict = options::Verdict::Pass;
    options::say(matched, "invented BRCA2 criterion");
    matched.data = {{"BRCA2 p.K3326*", tests::date("2025-02-20"), "", "variant|BRCA2|p.K3326*"}};
    first.criteria.push_back(matched);
    auto second = tests::ranking().options.front();
    second.id = "second";
    second.name = "considernib";
    second.shelf = options::Shelf::ForConsideration;
    options::Criterion dated;
    dated.verdict = options::Verdict::Pass;
    dated.kind = options::CriterionKind::Biomarker;
    options::say(dated, "fits what was found on 2026-11-05 in Mrs Lindqvist");
    dated.data = {{"EGFR p.L858R", tests::date("2025-02-20"), "", "variant|EGFR|p.L858R"}};
    second.criteria = {dated};
    auto third = second;
    third.id = "third";
    third.name = "refusimab";
    third.shelf = options::Shelf::NotAdvised;
    options::Criterion against;
    against.verdict = options::Verdict::Fail;
    options::say(against, "invented reason against it");
    third.criteria = {against};
    ranking.options.push_back(second);
    ranking.options.push_back(third);
    return ranking;
}

} // namespace

class TestLargeView : public QObject
{
    Q_OBJECT

    std::shared_ptr<const services::Toolbox> m_toolbox;
    QTranslator m_english;

    static QList<StepContent> optionIdeas(bool isMasked,
                                          GermlineOnScreen germline = GermlineOnScreen::Hidden)
    {
        const auto record = tests::presented();
        return LargeOptions::of(shelves(), record, BoardMask(record, kToday, isMasked), germline);
    }

    services::RiskOverview overviewOf(const clinical::Case& record) const
    {
        return services::riskOverview(record, *m_toolbox, knowledge::RiskFacts::shipped(), kToday);
    }

private Q_SLOTS:

    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(m_english.load(QStringLiteral(":/i18n/consilium_en.qm")));
        QCoreApplication::installTranslator(&m_english);
        auto loaded = services::Toolbox::load(CONSILIUM_BINARY_DIR "/resources/starter.cpack");
        QVERIFY(loaded.has_value());
        m_toolbox = loaded.value();
    }

    /// The first shelf, an idea an option, then the reasons against the others.
    void anOptionIsAnIdea()
    {
        const auto ideas = optionIdeas(false);
        QCOMPARE(ideas.size(), 4);
        const auto first = wordsOf(ideas[0]);
        QVERIFY(first.contains(QStringLiteral("1. Zanidatamab-invented + docetaxel")));
        QVERIFY(!first.contains(QStringLiteral("onsidernib")));
        QVERIFY(first.contains(QStringLiteral("1 for consideration, 1 not advised")));
        QVERIFY(wordsOf(ideas[1]).contains(QStringLiteral("invented caution about veins")));
        QVERIFY(wordsOf(ideas[2]).contains(QStringLiteral("Considernib")));
        QVERIFY(wordsOf(ideas[3]).contains(QStringLiteral("invented reason against it")));
        QVERIFY(!wordsOf(ideas[1]).contains(QStringLiteral("onsidernib")));
    }

    /// No percentage without horizon, interval, model and version.
    void aNumberStandsWithWhatItIs()
    {
        auto ranking = shelves();
        options::ModelScore score;
        score.name = "Invented model";
        score.version = "7.1";
        score.outcome = "complete or partial response";
        score.horizon = "at 12 months";
        score.claim = "It does not say what another treatment would have done.";
        score.value = 0.3;
        score.low = 0.22;
        score.high = 0.41;
        score.intervalMeaning = "90 % of people like this";
        score.missing = {"Neutrophil ratio"};
        ranking.options.front().score = score;
        const auto record = tests::presented();
        const auto idea = wordsOf(QList<StepContent>{LargeOptions::of(
            ranking, record, BoardMask(record, kToday, false), GermlineOnScreen::Hidden)[1]});
        for (const char* words : {"30 % (22 to 41)",
                                  "at 12 months",
                                  "7.1",
                                  "90 % of people like this",
                                  "Neutrophil ratio",
                                  "Prognosis, not effect"})
            QVERIFY2(idea.contains(QString::fromUtf8(words)), qPrintable(idea));
    }

    void maskedTheOptionsNameNobody()
    {
        const auto open = wordsOf(optionIdeas(false));
        const auto masked = wordsOf(optionIdeas(true));
        for (const char* secret : {"Lindqvist", "2026-11-05", "20 Feb 2025"}) {
            QVERIFY2(open.contains(QLatin1String(secret)), qPrintable(open));
            QVERIFY2(!masked.contains(QLatin1String(secret)), qPrintable(masked));
        }
        QVERIFY(masked.contains(QStringLiteral("after diagnosis")));
    }

    void germlineIsNamedWhereSomebodyAsked()
    {
        const auto hidden = optionIdeas(false);
        QVERIFY(!wordsOf(hidden).contains(QStringLiteral("BRCA2")));
        QVERIFY(wordsOf(hidden).contains(QStringLiteral("rests on a germline finding")));
        QCOMPARE(hidden.front().hiddenGermline, 1);
        const auto asked = optionIdeas(false, GermlineOnScreen::Shown);
        QVERIFY(wordsOf(asked).contains(QStringLiteral("BRCA2")));
        QCOMPARE(asked.front().hiddenGermline, 0);
    }

    void aRiskIsAnIdea()
    {
        const auto record = tests::manyRisks();
        const auto overview = overviewOf(record);
        const BoardMask mask(record, kToday, false);
        const auto ideas = LargeRisk::of(overview, mask, GermlineOnScreen::Hidden);
        int speaking = 0;
        for (const auto& entry : overview.entries)
            speaking += entry.speaks() && entry.gene == nullptr ? 1 : 0;
        QCOMPARE(ideas.size(), speaking + 2);
        const auto all = wordsOf(ideas);
        for (const char* words : {"What could be changed",
                                  " → ",
                                  "not a proven effect of changing it",
                                  "Next step",
                                  "Rests on",
                                  "Made in",
                                  "Caution",
                                  "never taken as no or as zero"})
            QVERIFY2(all.contains(QString::fromUtf8(words)), words);
        // Numbers never stand without their horizon: the formula's line follows each.
        for (const auto& entry : overview.entries) {
            if (entry.speaks() && entry.formula != nullptr)
                QVERIFY(wordsOf(ideas.front()).contains(Format::term(entry.calculator->name)));
        }
    }

    /// Ages, dates and values of the record are what the numbers rest on.
    void maskedTheRiskSaysNothingOfTheRecord()
    {
        auto record = tests::manyRisks();
        record.patient.familyName = "Lindqvist";
        const auto overview = overviewOf(record);
        const auto open = wordsOf(
            LargeRisk::of(overview, BoardMask(record, kToday, false), GermlineOnScreen::Hidden));
        const auto masked = wordsOf(
            LargeRisk::of(overview, BoardMask(record, kToday, true), GermlineOnScreen::Hidden));
        QVERIFY(open.contains(QStringLiteral("Rests on")));
        QVERIFY(open.contains(QStringLiteral("2026")));
        QVERIFY(!masked.contains(QStringLiteral("Rests on")));
        QVERIFY(masked.contains(QStringLiteral("What it rests on is masked.")));
        for (const char* secret : {"Lindqvist", "2026", "66 years", "platelets 380"})
            QVERIFY2(!masked.contains(QLatin1String(secret)), secret);
    }

    void aVariantOfRelativesInterestIsCounted()
    {
        const auto record = tests::manyRisks();
        const auto overview = overviewOf(record);
        const BoardMask mask(record, kToday, false);
        const auto hidden = LargeRisk::of(overview, mask, GermlineOnScreen::Hidden);
        const auto asked = LargeRisk::of(overview, mask, GermlineOnScreen::Shown);
        QVERIFY(hidden.front().hiddenGermline > 0);
        QVERIFY(!wordsOf(hidden).contains(QStringLiteral("BRCA1")));
        QVERIFY(wordsOf(asked).contains(QStringLiteral("BRCA1")));
        QCOMPARE(asked.size(), hidden.size() + hidden.front().hiddenGermline);
    }

    void keysGoThroughTheIdeas()
    {
        LargeView view;
        view.resize(1366, 768);
        view.present(
            tests::presented(), kToday, Theme::light(), [](const auto& mask, auto germline) {
                const auto record = tests::presented();
                return LargeOptions::of(shelves(), record, mask, germline);
            });
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        QCOMPARE(view.count(), 4);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(view.current(), 2);
        QCOMPARE(view.findChild<QLabel*>(QStringLiteral("largePlace"))->text(),
                 QStringLiteral("3 of 4"));
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.current(), 1);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.current(), 3);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.current(), 3);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.current(), 0);
        QVERIFY(tests::allWords(view).contains(QStringLiteral("Lindqvist")));
        QTest::keyClick(&view, Qt::Key_M);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!tests::allWords(view).contains(QStringLiteral("Lindqvist")));
        QVERIFY(view.findChild<QLabel*>(QStringLiteral("largeMasked"))->isVisible());
        // What was masked opens masked.
        view.present(tests::presented(), kToday, Theme::light(), [](const auto&, auto) {
            return QList<StepContent>{{}};
        });
        QVERIFY(!tests::allWords(view).contains(QStringLiteral("Lindqvist")));
        view.clear();
        QCOMPARE(view.count(), 0);
    }

    /// A fortieth of the window's height at least, at any height.
    void lettersAreLarge()
    {
        for (const auto size : {QSize(1366, 768), QSize(3840, 2160)}) {
            LargeView view;
            view.resize(size);
            view.show();
            view.present(
                tests::presented(), kToday, Theme::dark(), [](const auto& mask, auto germline) {
                    return LargeOptions::of(shelves(), tests::presented(), mask, germline);
                });
            QTest::keyClick(&view, Qt::Key_Right);
            int seen = 0;
            for (const auto* label : view.findChildren<QLabel*>()) {
                const auto look = label->property("board").toString();
                if (!label->isVisible() || label->text().isEmpty() || look == QLatin1String("bar"))
                    continue;
                ++seen;
                QVERIFY2(label->font().pixelSize() >= size.height() / 40,
                         qPrintable(label->text()));
            }
            QVERIFY(seen > 4);
        }
    }
};

QTEST_MAIN(TestLargeView)
#include "tst_large_view.moc"
