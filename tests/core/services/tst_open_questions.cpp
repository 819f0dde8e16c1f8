#include "core/models/case_inputs.h"
#include "core/services/what_if.h"
#include "tests/support/builders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace consilium;
using namespace consilium::services;
using Kind = options::Supposition::Kind;

namespace
{

const Day kToday = tests::day("2026-03-01");

QJsonObject object(const std::string& json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

} // namespace

/// What is supposed as it is typed, and the models' numbers over what is not known, with the
/// shipped pack and models.
class TestOpenQuestions : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Toolbox> m_tools;

    /// An advanced melanoma of which a checkpoint model lacks the albumin alone.
    static clinical::Case melanoma(bool hasAlbumin)
    {
        auto record = tests::patientWith("SKCM", "IV");
        record.findings = {
            tests::marker(clinical::FindingKind::Signature, "TMB", "12", "1/1000000{Base}"),
            tests::marker(clinical::FindingKind::Signature, "MSI", "stable")};
        record.observations = {tests::laboratory("751-8", "4.2", "10*9/L", "2026-02-20"),
                               tests::laboratory("731-0", "1.4", "10*9/L", "2026-02-20")};
        if (hasAlbumin)
            record.observations.push_back(tests::laboratory("1751-7", "3.9", "g/dL", "2026-02-20"));
        return record;
    }

private Q_SLOTS:

    void initTestCase()
    {
        auto loaded = Toolbox::load(CONSILIUM_BINARY_DIR "/resources/starter.cpack",
                                    CONSILIUM_SOURCE_DIR "/resources/models");
        QVERIFY(loaded.has_value());
        m_tools = std::move(loaded).value();
    }

    void linesAreRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* line, Kind kind, const char* what) {
            QTest::newRow(line) << QString::fromLatin1(line) << int(kind)
                                << QString::fromLatin1(what);
        };
        row("ecog=3", Kind::Measure, "ecog");
        row(" creatinine = 1.6 ", Kind::Measure, "creatinine");
        row("platelets=", Kind::Measure, "platelets");
        row("condition:heart-failure=unknown", Kind::Condition, "heart-failure");
        row("takes:itraconazole=yes", Kind::Medication, "itraconazole");
        row("takes:Tagrisso=no", Kind::Medication, "osimertinib");
        row("progressed=osimertinib", Kind::Progression, "osimertinib");
        row("tobacco=never", Kind::Tobacco, "");
        row("stage=IV", Kind::Stage, "");
        row("EGFR T790M", Kind::Finding, "EGFR T790M");
        row("KRAS wild type", Kind::Finding, "KRAS wild type");
        row("DPYD *2A/*2A", Kind::Pharmacogene, "DPYD");
    }

    void linesAreRead()
    {
        QFETCH(QString, line);
        QFETCH(int, kind);
        QFETCH(QString, what);
        const auto read = readSupposition(line.toStdString(), melanoma(true), *m_tools);
        QVERIFY(read.has_value());
        QCOMPARE(int(read.value().kind), kind);
        QCOMPARE(QString::fromStdString(read.value().what), what);
    }

    void aMeasureWithoutAValueIsNotZero()
    {
        QVERIFY(!readSupposition("platelets=", melanoma(true), *m_tools).value().value);
        QCOMPARE(*readSupposition("platelets=0", melanoma(true), *m_tools).value().value, 0.0);
    }

    void whatIsNotUnderstoodIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line : {"ecog=three",
                                 "ecog=1,5",
                                 "ecog=nan",
                                 "condition:heart-failure=maybe",
                                 "takes:itraconazole=",
                                 "fever=39",
                                 "",
                                 "blue moon 7"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void whatIsNotUnderstoodIsRefused()
    {
        QFETCH(QString, line);
        const auto read = readSupposition(line.toStdString(), melanoma(true), *m_tools);
        QVERIFY(!read.has_value());
        QVERIFY(!read.error().context.empty());
    }

    /// The range of a model that lacks one input is what it says when that input is each value.
    void theRangeIsWhatTheModelSays()
    {
        const auto record = melanoma(false);
        const auto ranges =
            options::scoreRanges(record, m_tools->models, m_tools->tumours, m_tools->drugs, kToday);
        const auto range = std::find_if(ranges.begin(), ranges.end(), [](const auto& one) {
            return one.model == "icb-response";
        });
        QVERIFY(range != ranges.end());
        QCOMPARE(range->inputs, std::vector<std::string>{"albumin"});
        QCOMPARE(range->tried, options::kScoreSteps);
        const auto model =
            std::find_if(m_tools->models.begin(), m_tools->models.end(), [](const auto& one) {
                return one.card().recipe.id == "icb-response";
            });
        const auto& inputs = model->schema().inputs();
        const auto albumin = std::find_if(inputs.begin(), inputs.end(), [](const auto& input) {
            return input.id == "albumin_g_dl";
        });
        models::InputRow row;
        for (const auto& [id, input] :
             models::inputsOf(record, model->schema(), m_tools->tumours, m_tools->drugs, kToday))
            row.emplace(id, input.value);
        double low = 1;
        double high = 0;
        double lowestEnd = 1;
        double highestEnd = 0;
        int spoken = 0;
        for (int step = 0; step < options::kScoreSteps; ++step) {
            row["albumin_g_dl"] =
                albumin->low + (albumin->high - albumin->low) * step / (options::kScoreSteps - 1);
            const auto said = model->predict(row);
            if (!said.has_value() || !said.value().isApplicable())
                continue;
            ++spoken;
            low = std::min(low, said.value().value);
            high = std::max(high, said.value().value);
            lowestEnd = std::min(lowestEnd, said.value().interval.low);
            highestEnd = std::max(highestEnd, said.value().interval.high);
        }
        QVERIFY(spoken > 1);
        QVERIFY(low < high);
        QCOMPARE(range->spoken, spoken);
        QCOMPARE(range->low, low);
        QCOMPARE(range->high, high);
        QCOMPARE(range->lowestEnd, lowestEnd);
        QCOMPARE(range->highestEnd, highestEnd);
        QVERIFY(range->lowestEnd <= range->low && range->high <= range->highestEnd);
    }

    void aModelThatLacksNothingHasNoRange()
    {
        const auto ranges = options::scoreRanges(
            melanoma(true), m_tools->models, m_tools->tumours, m_tools->drugs, kToday);
        for (const auto& range : ranges)
            QVERIFY2(range.model != "icb-response", range.model.c_str());
    }

    void tooManyUnknownInputsHaveNoRange()
    {
        const auto ranges = options::scoreRanges(tests::patientWith("SKCM", "IV"),
                                                 m_tools->models,
                                                 m_tools->tumours,
                                                 m_tools->drugs,
                                                 kToday);
        const auto range = std::find_if(ranges.begin(), ranges.end(), [](const auto& one) {
            return one.model == "icb-response";
        });
        QVERIFY(range != ranges.end());
        QVERIFY(range->inputs.size() > options::kMostVaried);
        QCOMPARE(range->tried, 0);
        QVERIFY(!range->why.isEmpty());
    }

    /// No number without its interval, model and version in the answers.
    void answersCarryIntervals()
    {
        const auto record = melanoma(true);
        const auto ranking = m_tools->rank(record, kToday);
        const auto low = readSupposition("albumin=2.5", record, *m_tools).value();
        const auto answer = whatIf(record, ranking, {low}, *m_tools, kToday).value();
        const auto json = object(toJson(answer));
        QCOMPARE(json.value(QLatin1String("isThePatient")).toBool(true), false);
        int numbers = 0;
        for (const auto& item : json.value(QLatin1String("moves")).toArray()) {
            const auto after = item.toObject().value(QLatin1String("scoreAfter"));
            if (!after.isObject())
                continue;
            ++numbers;
            const auto score = after.toObject();
            for (const char* member : {"model", "version", "outcome", "horizon", "interval"})
                QVERIFY2(score.contains(QLatin1String(member)), member);
            const auto probability = score.value(QLatin1String("probability")).toObject();
            for (const char* member : {"value", "low", "high"})
                QVERIFY2(probability.value(QLatin1String(member)).isDouble(), member);
        }
        QVERIFY(numbers > 0);
        const auto open = object(
            toJson(openQuestions(
                       melanoma(false), m_tools->rank(melanoma(false), kToday), *m_tools, kToday),
                   m_tools->rank(melanoma(false), kToday)));
        QVERIFY(!open.value(QLatin1String("tests")).toArray().isEmpty());
        for (const auto& item : open.value(QLatin1String("scores")).toArray()) {
            const auto score = item.toObject();
            QCOMPARE(score.value(QLatin1String("low")).isNull(),
                     score.value(QLatin1String("interval")).isNull());
            QVERIFY(!score.value(QLatin1String("version")).toString().isEmpty());
        }
    }

    void aStageThatContradictsItselfKeepsModelsSilent()
    {
        auto record = melanoma(true);
        record.tumours.front().oncotree = "LUAD";
        record.stages.front().group = "IIB";
        record.stages.front().m = "M1a";
        for (const auto& score : m_tools->scores(record, kToday))
            QVERIFY2(!score.value, score.model.c_str());
    }
};

QTEST_APPLESS_MAIN(TestOpenQuestions)
#include "tst_open_questions.moc"
