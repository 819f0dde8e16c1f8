#include "core/knowledge/doses.h"
#include "core/knowledge/trials.h"

#include <QTest>

using namespace consilium;
using namespace consilium::knowledge;

namespace
{

const QByteArray kDose =
    R"([{"id": "a", "drug": "x", "therapy": ["y", "x"], "tumour": ["NSCLC"], "amount": 75,
 "unit": "mg/m2", "route": "oral", "schedule": "once a day", "loading": 150, "highest": 200,
 "rounding": {"to": 25, "why": "strengths"},
 "adjust": [{"measure": "creatinine-clearance", "op": "<", "value": 30, "unit": "mL/min", "amount": 50,
   "schedule": "every second day", "what": "poor kidneys"}],
 "citations": [{"pmid": "1"}], "checked": "2026-01-01"}])";

const QByteArray kTrial = R"([{"id": "t", "name": "T", "design": "phase 3", "therapy": ["y", "x"],
 "comparator": null, "tumour": ["NSCLC"], "line": "first", "stage": "advanced", "n": 100,
 "ecog": [0, 1], "endpoints": [{"endpoint": "ORR", "measure": "proportion", "unit": "%", "value": 50,
   "low": 40, "high": 60}], "citations": [{"pmid": "1"}], "checked": "2026-01-01"}])";

} // namespace

class TestDoseReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void bothAreReadWhole()
    {
        const auto doses = readDoses(kDose.toStdString());
        QVERIFY2(doses.has_value(), doses.has_value() ? "" : doses.error().context.c_str());
        const auto& dose = doses.value().front();
        QCOMPARE(dose.therapy, (std::vector<std::string>{"x", "y"}));
        QVERIFY(dose.unit == Dose::Unit::MgPerM2);
        QCOMPARE(*dose.loading, 150.0);
        QCOMPARE(dose.adjustments.front().schedule, std::string("every second day"));
        const auto trials = readTrials(kTrial.toStdString());
        QVERIFY2(trials.has_value(), trials.has_value() ? "" : trials.error().context.c_str());
        QCOMPARE(trials.value().front().therapy, (std::vector<std::string>{"x", "y"}));
        QCOMPARE(*trials.value().front().endpoints.front().high, 60.0);
        QVERIFY(readDoses("").value().empty() && readTrials("").value().empty());
    }

    void refuses_data()
    {
        QTest::addColumn<bool>("isTrial");
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("replace");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char* name,
                            bool isTrial,
                            const char* find,
                            const char* replace,
                            const char* named) {
            QTest::newRow(name) << isTrial << QByteArray(find) << QByteArray(replace)
                                << QByteArray(named);
        };
        row("dose in another unit", false, "mg/m2", "g/m2", "unit");
        row("dose of nothing", false, "\"amount\": 75", "\"amount\": 0", "amount");
        row("dose without a source", false, R"([{"pmid": "1"}])", "[]", "citations");
        row("dose of a combination without its drug", false, R"(["y", "x"])", R"(["y"])", "drug");
        row("adjustment without unit", false, R"("unit": "mL/min", )", "", "unit");
        row("adjustment of an unknown measure", false, "creatinine-clearance", "gfr", "measure");
        row("adjustment in two ways",
            false,
            "\"amount\": 50",
            "\"amount\": 50, \"avoid\": true",
            "avoid");
        row("schedule without an amount", false, "\"amount\": 50", "\"factor\": 0.5", "schedule");
        row("factor that raises",
            false,
            "\"amount\": 50,\n   \"schedule\": \"every second day\"",
            "\"factor\": 2",
            "factor");
        row("unknown field", false, "\"checked\"", "\"chekced\": 1, \"checked\"", "chekced");
        row("interval beside its value", true, "\"low\": 40", "\"low\": 55", "interval");
        row("endpoint without a number", true, "\"value\": 50,", "", "value");
        row("endpoint in an unknown unit", true, "\"%\"", "\"years\"", "unit");
        row("trial without people", true, "\"n\": 100", "\"n\": 0", "n missing");
        row("trial without a source", true, R"([{"pmid": "1"}])", "[]", "citations");
        row("unknown field of a trial",
            true,
            "\"ecog\"",
            "\"excluded\": [], \"endpoint\": 1, \"ecog\"",
            "endpoint");
    }

    void refuses()
    {
        QFETCH(bool, isTrial);
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, replace);
        QFETCH(QByteArray, named);
        auto text = isTrial ? kTrial : kDose;
        QVERIFY(text.contains(find));
        text.replace(find, replace);
        std::string why;
        if (isTrial) {
            const auto read = readTrials(text.toStdString());
            QVERIFY(!read.has_value());
            why = read.error().context;
        } else {
            const auto read = readDoses(text.toStdString());
            QVERIFY(!read.has_value());
            why = read.error().context;
        }
        QVERIFY2(why.find(named.toStdString()) != std::string::npos, why.c_str());
    }

    void anIdTwiceIsRefused()
    {
        const auto twice =
            '[' + kDose.mid(1, kDose.size() - 2) + ',' + kDose.mid(1, kDose.size() - 2) + ']';
        QVERIFY(!readDoses(twice.toStdString()).has_value());
    }
};

QTEST_APPLESS_MAIN(TestDoseReader)
#include "tst_dose_reader.moc"
