#include "core/services/board_export.h"
#include "tests/support/builders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace consilium;
using namespace consilium::services;

/// A board's case as the FHIR bundle that is handed on.
class TestBoardExport : public QObject
{
    Q_OBJECT

    static MeetingRow meeting()
    {
        MeetingRow row;
        row.meeting.title = "Thoracic board";
        row.meeting.date = tests::date("2026-03-02");
        row.meeting.members = {{"A. Ott", board::Role::Chair, "medical oncology", false},
                               {"B. Kim", board::Role::Member, "", true},
                               {"D. Lee", board::Role::Guest, "student", true}};
        return row;
    }

    static BoardRow row()
    {
        BoardRow row;
        row.id = BoardCaseId{3};
        row.changed = "2026-03-01T08:00:00Z";
        row.one.question = "Which treatment?";
        auto& decision = row.one.decision;
        decision.state = board::DecisionState::Final;
        decision.wording = "As agreed.";
        board::Recommendation second;
        second.priority = 2;
        second.text = "Physiotherapy";
        board::Recommendation first;
        first.therapy = {"alphadine", "betarine"};
        first.text = "half dose";
        first.level = "ESCAT I-A";
        first.use = board::UseType::OffLabel;
        first.responsible = "A. Ott";
        first.due = tests::date("2026-03-09");
        decision.recommendations = {second, first};
        decision.geneticCounselling = true;
        decision.present = {"A. Ott", "F. May"};
        decision.quorum = 3;
        decision.withoutQuorum = "urgent";
        decision.dissents = {{"F. May", "too early"}};
        decision.conflicts = {{"A. Ott", "lecture fees", true}};
        decision.finalAt = "2026-03-02T16:00:00Z";
        decision.finalBy = "A. Ott";
        decision.made = {"pack starter 1 abc"};
        row.one.addenda = {{"2026-03-05T09:00:00Z", "A. Ott", "Dose lowered."}};
        board::FollowUp seen;
        seen.given = board::Given::No;
        seen.why = board::NotGiven::ClaimRefused;
        row.one.followUps = {seen};
        return row;
    }

    static QJsonArray entriesOf(const BoardRow& row)
    {
        const auto bytes = exportBoardCase(row, meeting(), tests::patientWith("LUAD", "IV"));
        return QJsonDocument::fromJson(QByteArray::fromStdString(bytes))
            .object()
            .value(QLatin1String("entry"))
            .toArray();
    }

    static QList<QJsonObject> ofType(const QJsonArray& entries, const char* type)
    {
        QList<QJsonObject> all;
        for (const auto& entry : entries) {
            const auto resource = entry.toObject().value(QLatin1String("resource")).toObject();
            if (resource.value(QLatin1String("resourceType")).toString() == QLatin1String(type))
                all << resource;
        }
        return all;
    }

    static QStringList notesOf(const QJsonObject& resource)
    {
        QStringList all;
        for (const auto& note : resource.value(QLatin1String("note")).toArray())
            all << note.toObject().value(QLatin1String("text")).toString();
        return all;
    }

    static QStringList displaysOf(const QJsonObject& resource, const char* name)
    {
        QStringList all;
        for (const auto& one : resource.value(QLatin1String(name)).toArray())
            all << one.toObject().value(QLatin1String("display")).toString();
        return all;
    }

private Q_SLOTS:

    void aFinalDecision()
    {
        const auto entries = entriesOf(row());
        const auto care = ofType(entries, "CarePlan").value(0);
        QCOMPARE(care.value(QLatin1String("status")).toString(), QStringLiteral("active"));
        QCOMPARE(care.value(QLatin1String("created")).toString(),
                 QStringLiteral("2026-03-02T16:00:00Z"));
        // Who decided is as the decision says, though the meeting's list was changed since.
        QCOMPARE(displaysOf(care, "contributor"),
                 (QStringList{QStringLiteral("A. Ott, medical oncology"),
                              QStringLiteral("D. Lee, student"),
                              QStringLiteral("F. May")}));
        QCOMPARE(notesOf(care),
                 (QStringList{QStringLiteral("As agreed."),
                              QStringLiteral("Dissent: too early"),
                              QStringLiteral("Conflict of interest: lecture fees (abstained)"),
                              QStringLiteral(
                                  "Quorum: 1 of 3 needed were present, who abstained not counted"),
                              QStringLiteral("Without quorum: urgent"),
                              QStringLiteral("Addendum: Dose lowered."),
                              QStringLiteral("Follow-up: not given; the insurer refused")}));
        const auto drugs = ofType(entries, "MedicationRequest");
        QCOMPARE(drugs.size(), 2);
        QCOMPARE(notesOf(drugs[1]),
                 (QStringList{QStringLiteral("Said with it: half dose"),
                              QStringLiteral("Priority: 1"),
                              QStringLiteral("Level of evidence: ESCAT I-A"),
                              QStringLiteral("Use: off label"),
                              QStringLiteral("Due: 2026-03-09")}));
        const auto services = ofType(entries, "ServiceRequest");
        QCOMPARE(services.size(), 2);
        const auto words = [](const QJsonObject& one) {
            return one.value(QLatin1String("code")).toObject().value(QLatin1String("text"));
        };
        QCOMPARE(words(services[0]).toString(), QStringLiteral("Physiotherapy"));
        QCOMPARE(words(services[1]).toString(), QStringLiteral("Genetic counselling"));
        QCOMPARE(ofType(entries, "Provenance").size(), 1);
        // The drug of priority 1 before what is of priority 2.
        QCOMPARE(entries[2].toObject()[QLatin1String("resource")].toObject()[QLatin1String("id")],
                 drugs[0].value(QLatin1String("id")));
    }

    void aDraftIsNoPlan()
    {
        auto draft = row();
        draft.one.decision.state = board::DecisionState::Draft;
        draft.one.decision.made.clear();
        const auto entries = entriesOf(draft);
        const auto care = ofType(entries, "CarePlan").value(0);
        QCOMPARE(care.value(QLatin1String("status")).toString(), QStringLiteral("draft"));
        QCOMPARE(care.value(QLatin1String("intent")).toString(), QStringLiteral("proposal"));
        QCOMPARE(care.value(QLatin1String("created")).toString(),
                 QStringLiteral("2026-03-01T08:00:00Z"));
        QCOMPARE(displaysOf(care, "contributor"),
                 (QStringList{QStringLiteral("B. Kim"), QStringLiteral("D. Lee, student")}));
        for (const auto& drug : ofType(entries, "MedicationRequest"))
            QCOMPARE(drug.value(QLatin1String("status")).toString(), QStringLiteral("draft"));
        QVERIFY(ofType(entries, "Provenance").isEmpty());
    }

    void noneHasAReason_data()
    {
        QTest::addColumn<int>("why");
        QTest::addColumn<QString>("words");
        using board::NoRecommendation;
        const auto row = [](const char* name, NoRecommendation why, const char* words) {
            QTest::newRow(name) << static_cast<int>(why) << QString::fromLatin1(words);
        };
        row("not stated", NoRecommendation::NotStated, "No reason stated: x");
        row("nothing found", NoRecommendation::NothingFound, "No alteration was found: x");
        row("nothing actionable",
            NoRecommendation::NothingActionable,
            "No alteration has a treatment: x");
        row("standard", NoRecommendation::StandardNotUsedUp, "Standard treatment comes first: x");
        row("test", NoRecommendation::TestInsufficient, "The test was insufficient: x");
        row("condition",
            NoRecommendation::Condition,
            "The patient's condition does not allow treatment: x");
        row("refused", NoRecommendation::Refused, "The patient does not want it: x");
        row("supportive", NoRecommendation::SupportiveCare, "Best supportive care: x");
        row("open", NoRecommendation::QuestionNotAnswered, "Something has to be known first: x");
    }

    void noneHasAReason()
    {
        QFETCH(int, why);
        QFETCH(QString, words);
        auto none = row();
        none.one.decision.recommendations.clear();
        none.one.decision.isNone = true;
        none.one.decision.whyNone = static_cast<board::NoRecommendation>(why);
        none.one.decision.whyNoneText = "x";
        const auto care = ofType(entriesOf(none), "CarePlan").value(0);
        const auto activities = care.value(QLatin1String("activity")).toArray();
        const auto detail = activities.last().toObject().value(QLatin1String("detail")).toObject();
        QCOMPARE(detail.value(QLatin1String("statusReason"))
                     .toObject()
                     .value(QLatin1String("text"))
                     .toString(),
                 words);
    }

    /// The same case exported again is the same; another case of the patient is another plan.
    void namesAreStable()
    {
        QVERIFY(entriesOf(row()) == entriesOf(row()));
        auto other = row();
        other.id = BoardCaseId{4};
        QVERIFY(ofType(entriesOf(other), "CarePlan").value(0).value(QLatin1String("id")) !=
                ofType(entriesOf(row()), "CarePlan").value(0).value(QLatin1String("id")));
    }
};

QTEST_APPLESS_MAIN(TestBoardExport)
#include "tst_board_export.moc"
