#include "core/options/changes.h"
#include "tests/support/builders.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::options;

namespace
{

/// One invented option on a shelf, with one criterion.
Ranking ranked(Shelf shelf, Verdict verdict = Verdict::Pass, bool keepsFromFirstShelf = false)
{
    Criterion criterion;
    criterion.kind = CriterionKind::Kidney;
    criterion.verdict = verdict;
    criterion.keepsFromFirstShelf = keepsFromFirstShelf;
    criterion.ruleId = "rule";
    Option option;
    option.id = option.name = "alphanib";
    option.therapy = {"alphanib"};
    option.shelf = shelf;
    option.criteria = {criterion};
    Ranking ranking;
    ranking.options = {option};
    return ranking;
}

/// What today's program gives with the record as it was and as it is.
Substitution program(Ranking old, Ranking recent)
{
    return [old = std::move(old),
            recent = std::move(recent)](const std::vector<Factor>& now) -> Result<Ranking> {
        return std::find(now.begin(), now.end(), Factor::Record) == now.end() ? old : recent;
    };
}

OptionDifference attributed(const Ranking& before, const Ranking& after, const Substitution& draw)
{
    auto differences = differencesBetween(before, after);
    if (differences.size() != 1 ||
        !attribute(differences, before, after, {Factor::Record}, draw).has_value())
        qFatal("not one difference");
    return differences.front();
}

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void theRecordAlone()
    {
        const auto before = ranked(Shelf::Supported);
        const auto after = ranked(Shelf::NotAdvised);
        const auto found = attributed(before, after, program(before, after));
        QVERIFY(found.causes == Causes{{Factor::Record}});
        QVERIFY(!found.isProgramToo);
    }

    void theProgramAlone()
    {
        const auto before = ranked(Shelf::Supported);
        const auto after = ranked(Shelf::NotAdvised);
        const auto found = attributed(before, after, program(after, after));
        QVERIFY(found.causes == Causes{{Factor::Program}});
        QVERIFY(!found.isProgramToo);
    }

    /// Today's program puts the old inputs on a third shelf: whether it was needed for the answer
    /// of today was never tried, for the old program is not to be had.
    void aThirdAnswerOfTheProgramIsNoProvenCause()
    {
        const auto before = ranked(Shelf::Supported, Verdict::Pass);
        const auto after = ranked(Shelf::NotAdvised, Verdict::Fail);
        const auto third = ranked(Shelf::ForConsideration, Verdict::Warn);
        const auto found = attributed(before, after, program(third, after));
        QVERIFY(found.causes == Causes{{Factor::Record}});
        QVERIFY(found.isProgramToo);
        QCOMPARE(found.criteria.size(), std::size_t{1});
        QVERIFY(found.criteria.front().causes == Causes{{Factor::Record}});
        QVERIFY(found.criteria.front().isProgramToo);
    }

    /// Everything that is said to differ does not lead to the answer of today: something else does.
    void whatDoesNotLeadToTodayIsNoCause()
    {
        const auto before = ranked(Shelf::Supported, Verdict::Pass);
        const auto after = ranked(Shelf::NotAdvised, Verdict::Fail);
        const auto found = attributed(before, after, program(before, before));
        QVERIFY(found.causes.empty() && !found.isProgramToo);
        QVERIFY(found.criteria.front().causes.empty());
    }

    void aCautionThatKeepsFromTheFirstShelfIsAnother()
    {
        const auto before = ranked(Shelf::ForConsideration, Verdict::Warn, false);
        const auto after = ranked(Shelf::ForConsideration, Verdict::Warn, true);
        const auto found = attributed(before, after, program(before, after));
        QVERIFY(!found.isPlaceChanged());
        QCOMPARE(found.criteria.size(), std::size_t{1});
        QVERIFY(found.criteria.front().after->keepsFromFirstShelf);
        QVERIFY(found.criteria.front().causes == Causes{{Factor::Record}});
        QVERIFY(differencesBetween(after, after).empty());
    }
};

QTEST_APPLESS_MAIN(TestChanges)
#include "tst_changes.moc"
