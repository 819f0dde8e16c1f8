#include "core/models/case_inputs.h"
#include "tests/core/services/local_cases.h"

#include <QTest>

#include <cmath>

using namespace consilium;
using namespace consilium::services;
using clinical::Presence;
using clinical::ResponseCategory;
using tests::date;
using tests::day;
using tests::evaluation;
using tests::treated;

namespace
{

const Terms kTerms{tests::fewTumours(), tests::fewDrugs()};

models::Model modelOf(const char* name)
{
    auto model = models::Model::load(std::string(CONSILIUM_SOURCE_DIR "/resources/models/") + name);
    if (!model.has_value())
        qFatal("%s: %s", name, model.error().context.c_str());
    return std::move(model).value();
}

LocalOutcomes found(const models::Model& model, const std::vector<clinical::Case>& records)
{
    const auto result = localOutcomes(model,
                                      kTerms,
                                      tests::sourceOf(records),
                                      static_cast<int>(records.size()),
                                      day("2026-11-24"),
                                      {},
                                      {});
    if (!result.has_value())
        qFatal("%s", result.error().context.c_str());
    return result.value();
}

clinical::Case responded(const std::string& burden, bool isResponse)
{
    auto record = treated(burden);
    record.responses = {evaluation(
        "2023-06-01", isResponse ? ResponseCategory::Partial : ResponseCategory::Progression)};
    return record;
}

/// Followed for so many days; died then or was last seen.
clinical::Case followed(int days, bool isDead, const std::string& burden = "12")
{
    auto record = treated(burden);
    const auto last = PartialDate::fromDay(day("2023-02-10") + std::chrono::days(days));
    if (isDead) {
        record.patient.deceased = Presence::Present;
        record.patient.deathDate = last;
    } else {
        record.performance.emplace_back();
        record.performance.back().header.key = "ecog";
        record.performance.back().date = last;
    }
    return record;
}

std::string words(const std::vector<Message>& sentences)
{
    std::string all;
    for (const auto& sentence : sentences)
        all += sentence.english() + '\n';
    return all;
}

bool isNear(double a, double b) { return std::abs(a - b) < 1e-4; }

} // namespace

/// Synthetic people under two shipped models: what was foretold from what was known then, beside
/// what was seen.
class TestLocalOutcomes : public QObject
{
    Q_OBJECT

    const models::Model m_response = modelOf("icb-response");
    const models::Model m_survival = modelOf("icb-survival");

private Q_SLOTS:

    void everybodyIsAccountedFor()
    {
        auto withoutBurden = treated();
        withoutBurden.findings.clear();
        auto early = treated();
        early.stages.front().group = "I";
        auto untreated = treated();
        untreated.medications.clear();
        const auto local = found(m_response,
                                 {responded("12", true),
                                  responded("3", false),
                                  treated(),
                                  withoutBurden,
                                  early,
                                  untreated});
        QCOMPARE(local.patients, 6);
        QCOMPARE(local.eligible, 4);
        QCOMPARE(local.invented, 4);
        QCOMPARE(local.scored, 3);
        QCOMPARE(local.counted, 2);
        QCOMPARE(local.events, 1);
        QCOMPARE(local.notMeant.size(), std::size_t{2});
        QCOMPARE(local.withheld.size(), std::size_t{1});
        QCOMPARE(local.withheld.front().why.english(),
                 std::string("tumour mutational burden is not known"));
        QCOMPARE(local.withoutOutcome.size(), std::size_t{1});
        QCOMPARE(local.withoutOutcome.front().why.english(),
                 std::string("no evaluation by RECIST under the treatment"));
        QCOMPARE(local.withoutOutcome.front().people, 1);
    }

    /// "No earlier treatment" is not assumed where a drug without a date may have been one.
    void anUndatedTreatmentWithholdsTheScore()
    {
        auto record = responded("12", true);
        QCOMPARE(found(m_response, {record}).scored, 1);
        record.medications.push_back(tests::medication("docetaxel", ""));
        const auto local = found(m_response, {record});
        QCOMPARE(local.eligible, 1);
        QCOMPARE(local.scored, 0);
        QCOMPARE(local.withheld.front().why.english(),
                 std::string("earlier systemic treatment is not known"));
        record.medications.push_back(tests::medication("carboplatin", "2022-06-01"));
        QCOMPARE(found(m_response, {record}).scored, 1); // one is known: there was one
    }

    /// Two of five: the exact interval is 5.27 to 85.34 %; no figure of ranking or calibration.
    void fewPeopleGetCountsAlone()
    {
        const auto local = found(m_response,
                                 {responded("12", true),
                                  responded("10", true),
                                  responded("3", false),
                                  responded("4", false),
                                  responded("5", false)});
        QVERIFY(!local.isEnough);
        QVERIFY(!local.discrimination.value);
        QVERIFY(local.groups.empty());
        QCOMPARE(local.seen.size(), std::size_t{1});
        const auto& seen = local.seen.front();
        QCOMPARE(seen.n, 5);
        QCOMPARE(seen.events, 2);
        QVERIFY(isNear(*seen.seen.value, 0.4));
        QVERIFY(isNear(seen.seen.low, 0.0527));
        QVERIFY(isNear(seen.seen.high, 0.8534));
        QVERIFY(!seen.said && !seen.difference.value);
        const auto said = words(findingsOf(local));
        QVERIFY2(said.find("in 2 of 5 people: 40 % (95 % interval 5 to 85 %)") != std::string::npos,
                 said.c_str());
        QVERIFY2(said.find("too few people") != std::string::npos, said.c_str());
        QVERIFY2(said.find("area under the curve") == std::string::npos, said.c_str());
    }

    /// What is recorded after the first dose changes neither the score nor who is scored.
    void laterEntriesDoNotMoveTheScore()
    {
        std::vector<clinical::Case> records;
        for (int person = 0; person < 24; ++person)
            records.push_back(responded(std::to_string(1 + person), person % 2 == 0));
        const auto before = found(m_response, records);
        QVERIFY(before.seen.front().said);
        for (auto& record : records) {
            record.findings.push_back(tests::burden("40", "2023-02-11"));
            record.findings.push_back(tests::burden("45", ""));
            auto wrong = tests::burden("50", "2023-02-01");
            wrong.assertion = clinical::Assertion::EnteredInError;
            record.findings.push_back(wrong);
            record.observations.push_back(tests::laboratory("1751-7", "20", "g/L", "2023-03-01"));
        }
        const auto after = found(m_response, records);
        QCOMPARE(*after.seen.front().said, *before.seen.front().said);
        QCOMPARE(*after.discrimination.value, *before.discrimination.value);
        QCOMPARE(after.entriesAfter, before.entriesAfter + 48);
        QCOMPARE(after.entriesUndated, before.entriesUndated + 24);
        // The test sees a difference where the entry does count.
        for (auto& record : records)
            record.findings.push_back(tests::burden("40", "2023-02-01"));
        QVERIFY(*found(m_response, records).seen.front().said != *before.seen.front().said);
    }

    /// Pairs of a responder and another, counted one by one, against the area that is reported.
    void theAreaIsTheShareOfPairsInOrder()
    {
        std::vector<clinical::Case> records;
        std::vector<double> with;
        std::vector<double> without;
        double said = 0;
        for (int person = 0; person < 30; ++person) {
            const bool isResponse = person % 5 == 0 || person > 24; // 6 + 4 people
            records.push_back(responded(std::to_string(1 + person), isResponse));
            models::InputRow row;
            for (const auto& [id, input] :
                 models::inputsOf(knownThen(records.back(), day("2023-02-10"), "tumour|1").record,
                                  m_response.schema(),
                                  kTerms.tumours,
                                  kTerms.drugs,
                                  day("2023-02-10")))
                row.emplace(id, input.value);
            const double value = m_response.predict(row).value().value;
            (isResponse ? with : without).push_back(value);
            said += value / 30;
        }
        double inOrder = 0;
        for (const double a : with) {
            for (const double b : without)
                inOrder += a > b ? 1 : a == b ? 0.5 : 0;
        }
        QCOMPARE(with.size(), std::size_t{10});
        const auto local = found(m_response, records);
        QVERIFY(local.isEnough);
        QCOMPARE(local.counted, 30);
        QVERIFY(isNear(*local.discrimination.value, inOrder / 200));
        QVERIFY(local.discrimination.low < *local.discrimination.value);
        QVERIFY(local.discrimination.high > *local.discrimination.value);
        const auto& seen = local.seen.front();
        QVERIFY(isNear(*seen.said, said));
        QVERIFY(isNear(*seen.difference.value, 10.0 / 30 - said));
        QVERIFY(seen.difference.low < seen.difference.high);
        QCOMPARE(local.groups.size(), std::size_t{3});
        int events = 0;
        for (const auto& group : local.groups) {
            QCOMPARE(group.n, 10);
            events += group.events;
        }
        QCOMPARE(events, 10);
        QVERIFY(*local.groups[0].said < *local.groups[1].said);
        QVERIFY(*local.groups[1].said < *local.groups[2].said);
        QCOMPARE(toJson(found(m_response, records)), toJson(local));
    }

    /// Died after 6 months (of 5), last seen after 10, died after 18 (of 3), seen to 30: by 12
    /// months 1 - 4/5, by 24 months 1 - 4/5 x 2/3.
    void peopleWhoLeaveAreCensored()
    {
        const auto local = found(m_survival,
                                 {followed(183, true),
                                  followed(304, false),
                                  followed(548, true),
                                  followed(913, false),
                                  followed(913, false)});
        QCOMPARE(local.counted, 5);
        QCOMPARE(local.events, 2);
        QCOMPARE(local.seen.size(), std::size_t{2});
        QVERIFY(isNear(*local.seen[0].seen.value, 0.2));
        QVERIFY(isNear(*local.seen[1].seen.value, 1 - 0.8 * 2 / 3));
        QCOMPARE(local.seen[0].events, 1);
        QCOMPARE(local.seen[1].events, 2);
        QCOMPARE(local.seen[0].atRisk, 3);
        QCOMPARE(local.seen[1].atRisk, 2);
        for (const auto& seen : local.seen)
            QVERIFY(seen.seen.low < *seen.seen.value && *seen.seen.value < seen.seen.high);
        QVERIFY(!local.isEnough && !local.discrimination.value);
        const auto said = words(findingsOf(local));
        QVERIFY2(said.find("there are 2 with the outcome, and it takes at least 10") !=
                     std::string::npos,
                 said.c_str());
    }

    void aTimeNobodyReachedHasNoFigure()
    {
        const auto local = found(m_survival, {followed(400, false), followed(380, true)});
        QVERIFY(local.seen[0].seen.value);
        QVERIFY(!local.seen[1].seen.value);
        const auto said = words(findingsOf(local));
        QVERIFY2(said.find("Nobody of these 2 people was followed for 24 months.") !=
                     std::string::npos,
                 said.c_str());
    }

    void manyDeathsGetAConcordance()
    {
        std::vector<clinical::Case> records;
        for (int person = 0; person < 30; ++person) // who has more mutations lives longer
            records.push_back(
                followed(60 + 30 * person, person % 3 != 0, std::to_string(1 + person)));
        const auto local = found(m_survival, records);
        QVERIFY(local.isEnough);
        QVERIFY(local.discrimination.value);
        QVERIFY(*local.discrimination.value > 0.6);
        QVERIFY(local.seen[0].said && local.seen[0].difference.value);
        QVERIFY(isNear(*local.seen[0].difference.value,
                       *local.seen[0].seen.value - *local.seen[0].said));
        QCOMPARE(local.groups.size(), std::size_t{3});
        QVERIFY(words(findingsOf(local)).find("concordance") != std::string::npos);
    }

    void anEmptyStoreSaysSo()
    {
        const auto local = found(m_response, {});
        QVERIFY(words(countsOf(local)).find("No patient of this store") != std::string::npos);
        QVERIFY(findingsOf(local).empty() && caveatsOf(local).empty());
    }

    void aStableDoseIsNotInTheRecord()
    {
        const auto local = found(modelOf("warfarin-dose"), {treated()});
        QVERIFY(!local.notPossible.isEmpty());
        QCOMPARE(countsOf(local).size(), std::size_t{1});
        QVERIFY(toJson(local).find("notPossible") != std::string::npos);
    }

    void itStopsAndPassesFailuresOn()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = localOutcomes(m_response,
                                           kTerms,
                                           tests::sourceOf({treated()}),
                                           1,
                                           day("2026-11-24"),
                                           {},
                                           stop.get_token());
        QVERIFY(!stopped.has_value());
        QCOMPARE(static_cast<int>(stopped.error().code), static_cast<int>(ErrorCode::Cancelled));
        const auto failed = localOutcomes(
            m_response,
            kTerms,
            []() -> Result<std::optional<clinical::Case>> { return fail(ErrorCode::Io, "store"); },
            1,
            day("2026-11-24"),
            {},
            {});
        QVERIFY(!failed.has_value());
    }
};

QTEST_APPLESS_MAIN(TestLocalOutcomes)
#include "tst_local_outcomes.moc"
