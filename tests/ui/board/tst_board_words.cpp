#include "tests/support/builders.h"
#include "ui/board/board_words.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

using namespace consilium;
using namespace consilium::ui;

class TestBoardWords : public QObject
{
    Q_OBJECT

    QTranslator m_german;

    template <typename Enum>
    static std::vector<Enum> described()
    {
        std::vector<Enum> all;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>(
            [&](const auto& one) { all.push_back(one.value); });
        return all;
    }

    /// Every value has words, no two the same, and German ones that are not the English.
    template <typename Enum>
    void check(const char* what, const std::vector<Enum>& all)
    {
        QVERIFY2(!all.empty(), what);
        QStringList english;
        for (const auto value : all)
            english << BoardWords::of(value);
        QVERIFY2(!english.contains(QString()), what);
        QVERIFY2(english.removeDuplicates() == 0, what);
        QCoreApplication::installTranslator(&m_german);
        QStringList german;
        for (const auto value : all)
            german << BoardWords::of(value);
        QCoreApplication::removeTranslator(&m_german);
        QVERIFY2(!german.contains(QString()), what);
        for (int at = 0; at < english.size(); ++at)
            QVERIFY2(german[at] != english[at], qPrintable(english[at]));
        QVERIFY2(german.removeDuplicates() == 0, what);
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_german.load(QStringLiteral(":/i18n/consilium_de.qm"))); }

    void everyValueHasWords()
    {
        using board::FinalProblem;
        using board::State;
        check("state",
              std::vector{State::Backlog,
                          State::Prepared,
                          State::Scheduled,
                          State::Discussed,
                          State::FollowedUp});
        check("minimum", std::vector(std::begin(board::kMinimum), std::end(board::kMinimum)));
        check("problem",
              std::vector{FinalProblem::NoWording,
                          FinalProblem::NothingDecided,
                          FinalProblem::BothDecided,
                          FinalProblem::NoReasonForNone,
                          FinalProblem::EmptyRecommendation,
                          FinalProblem::NoUseType,
                          FinalProblem::NoResponsible,
                          FinalProblem::NoQuorum,
                          FinalProblem::NobodyPresent,
                          FinalProblem::DissentWithoutReason,
                          FinalProblem::OverrideWithoutReason});
        check("step", described<board::StepKind>());
        check("use", described<board::UseType>());
        check("none", described<board::NoRecommendation>());
        check("claim", described<board::ClaimState>());
        check("refusal", described<board::ClaimRefusal>());
        check("given", described<board::Given>());
        check("not given", described<board::NotGiven>());
        check("role", described<board::Role>());
        check("response", described<clinical::ResponseCategory>());
    }

    void everyDecisionStateHasWords()
    {
        using board::DecisionState;
        check("decision",
              std::vector{DecisionState::None,
                          DecisionState::Draft,
                          DecisionState::Preliminary,
                          DecisionState::Final});
    }

    void aNoteGoesByItsTitle()
    {
        QCOMPARE(BoardWords::title({board::StepKind::Note, "Family", "", false}),
                 QStringLiteral("Family"));
        QCOMPARE(BoardWords::title({board::StepKind::Note, "", "", false}), QStringLiteral("Note"));
        QCOMPARE(BoardWords::title({board::StepKind::Imaging, "", "", false}),
                 QStringLiteral("Images"));
    }

    void aTherapyIsNamedByItsDrugs()
    {
        QCOMPARE(BoardWords::therapy({"carboplatin", "pemetrexed"}),
                 QStringLiteral("carboplatin + pemetrexed"));
        QCOMPARE(BoardWords::therapy({}), QStringLiteral("no drug"));
        board::Recommendation radiotherapy;
        radiotherapy.text = "radiotherapy";
        QCOMPARE(BoardWords::what(radiotherapy), QStringLiteral("radiotherapy"));
    }

    void nothingCountedIsNoShare()
    {
        QCOMPARE(BoardWords::share(board::shareOf(0, 0)), QStringLiteral("nothing counted yet"));
        QVERIFY(!BoardWords::share(board::shareOf(0, 0)).contains(QLatin1Char('%')));
    }

    void aShareCarriesItsInterval()
    {
        // Wilson (1927), from the closed form worked out apart from our code: 0.1682 to 0.6873.
        QCOMPARE(BoardWords::share(board::shareOf(4, 10)),
                 QStringLiteral("40 % (4 of 10; 95 % interval 17 to 69)"));
    }

    void noToxicityIsNotUnknownToxicity()
    {
        QCOMPARE(BoardWords::toxicity({}), QStringLiteral("not stated"));
        QCOMPARE(BoardWords::toxicity(0), QStringLiteral("CTCAE grade 0 (none)"));
        QCOMPARE(BoardWords::toxicity(3), QStringLiteral("CTCAE grade 3"));
    }

    void anInstantIsShownInItsDayAndTime()
    {
        const auto shown = BoardWords::instant("2026-11-23T16:42:07Z");
        QVERIFY2(shown.startsWith(QStringLiteral("23 Nov 2026, ")), qPrintable(shown));
        QVERIFY2(shown.endsWith(QStringLiteral(":42")), qPrintable(shown)); // no seconds
        QCOMPARE(BoardWords::instant("soon"), QStringLiteral("soon"));
    }

    void aMeetingIsNamedByItsDay()
    {
        board::Meeting meeting;
        meeting.date = tests::date("2026-11-23");
        QCOMPARE(BoardWords::when(meeting), QStringLiteral("23 Nov 2026"));
        meeting.time = "16:30";
        QCOMPARE(BoardWords::when(meeting), QStringLiteral("23 Nov 2026, 16:30"));
    }
};

QTEST_MAIN(TestBoardWords)
#include "tst_board_words.moc"
