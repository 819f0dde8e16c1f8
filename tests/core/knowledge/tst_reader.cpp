#include "core/knowledge/reader.h"
#include "core/knowledge/rules.h"

#include <QTest>

using namespace consilium;
using namespace consilium::knowledge;

namespace
{

const QByteArray kStatement = R"({
  "id": "s1",
  "biomarker": {"any": [
    {"kind": "exon", "gene": "EGFR", "exon": 19, "change": "deletion"},
    {"all": [{"kind": "variant", "gene": "EGFR", "protein": ["L858R"]},
             {"not": {"kind": "class", "gene": "TP53", "class": "oncogenic", "origin": "somatic"}}]},
    {"kind": "signature", "name": "TMB", "atLeast": 10},
    {"kind": "expression", "marker": "PD-L1 TPS", "atLeast": 1, "below": 50, "unit": "%"}
  ]},
  "tumour": {"in": ["NSCLC"], "not": ["LUSC"]},
  "setting": {"line": "later", "stage": "advanced", "after": ["erlotinib"], "afterAll": true, "minimumPriorLines": 2},
  "therapy": ["osimertinib"],
  "effect": "sensitive",
  "summary": "In our own words.",
  "approvals": [{"regulator": "FDA", "date": "2018-04-18", "status": "regular"}],
  "evidence": {"amp": "I-A", "escat": "I-B"},
  "citations": [{"pmid": "29151359", "what": "trial"}, {"label": "LABEL", "date": "2024-09"}],
  "efficacy": [{"endpoint": "ORR", "value": 80, "low": 75, "high": 85, "unit": "%", "n": 279, "pmid": "29151359"}],
  "checked": "2026-11-24"
})";

const QByteArray kRegimen = R"({
  "id": "r1", "name": "A + B", "therapy": ["a", "b"], "tumour": {"in": ["LUAD"], "not": []},
  "setting": {"line": "first", "stage": "advanced", "after": [], "afterAll": false, "minimumPriorLines": 0},
  "unless": {"kind": "fusion", "gene": "ALK"},
  "summary": "In our own words.", "approvals": [], "evidence": {"amp": null},
  "citations": [{"doi": "10.1/x"}], "efficacy": [], "checked": "2026-11-24"
})";

const QByteArray kRule = R"({
  "id": "u1", "applies": {"drugs": ["cisplatin"], "classes": []}, "kind": "kidney",
  "test": {"measure": "creatinine-clearance", "op": ">=", "value": 50, "unit": "mL/min"},
  "otherwise": "warn", "reason": "Why.", "recoverable": null,
  "citations": [{"guideline": "G", "date": "2020"}], "checked": "2026-11-24"
})";

const QByteArray kTest =
    R"({"measure": "creatinine-clearance", "op": ">=", "value": 50, "unit": "mL/min"})";

const QByteArray kAllergy = R"({
  "id": "u2", "applies": {"drugs": ["docetaxel"]}, "kind": "allergy",
  "test": {"measure": "allergy", "op": "absent", "to": ["polysorbate 80"]},
  "otherwise": "fail", "reason": "Why.", "citations": [{"label": "L", "date": "2020"}], "checked": "2026-11-24"
})";

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aStatementIsReadWhole()
    {
        const auto read = readStatement(kStatement.toStdString());
        QVERIFY2(read.has_value(), read.has_value() ? "" : read.error().context.c_str());
        const auto& statement = read.value();
        QCOMPARE(statement.id, std::string("s1"));
        QVERIFY(statement.biomarker.operation == Biomarker::Operation::Any);
        QCOMPARE(statement.biomarker.children.size(), std::size_t{4});
        const auto& exon = statement.biomarker.children[0].leaf;
        QVERIFY(exon.kind == Leaf::Kind::Exon);
        QCOMPARE(exon.exons, std::vector<int>{19});
        QCOMPARE(exon.change, std::string("deletion"));
        const auto& both = statement.biomarker.children[1];
        QVERIFY(both.operation == Biomarker::Operation::All);
        QVERIFY(both.children[1].operation == Biomarker::Operation::Not);
        QCOMPARE(both.children[1].children.front().leaf.origin, std::string("somatic"));
        QCOMPARE(*statement.biomarker.children[2].leaf.atLeast, 10.0);
        QCOMPARE(statement.biomarker.children[3].leaf.name, std::string("PD-L1 TPS"));
        QCOMPARE(*statement.biomarker.children[3].leaf.below, 50.0);
        QCOMPARE(statement.tumour.in, std::vector<std::string>{"NSCLC"});
        QCOMPARE(statement.tumour.outside, std::vector<std::string>{"LUSC"});
        QVERIFY(statement.setting.line == Line::Later &&
                statement.setting.extent == Extent::Advanced);
        QVERIFY(statement.setting.afterAll);
        QCOMPARE(statement.setting.minimumPriorLines, 2);
        QVERIFY(statement.effect == Effect::Sensitive);
        QCOMPARE(statement.amp, std::string("I-A"));
        QCOMPARE(statement.escat, std::string("I-B"));
        QCOMPARE(statement.approvals.front().date.iso(), std::string("2018-04-18"));
        QCOMPARE(statement.citations.size(), std::size_t{2});
        QCOMPARE(*statement.efficacy.front().participants, 279);
        QCOMPARE(statement.checked.iso(), std::string("2026-11-24"));
    }

    void regimenAndRulesAreReadWhole()
    {
        const auto regimen = readRegimen(kRegimen.toStdString());
        QVERIFY2(regimen.has_value(), regimen.has_value() ? "" : regimen.error().context.c_str());
        QVERIFY(regimen.value().unless->leaf.kind == Leaf::Kind::Fusion);
        QCOMPARE(regimen.value().amp, std::string());
        const auto rule = readRule(kRule.toStdString());
        QVERIFY2(rule.has_value(), rule.has_value() ? "" : rule.error().context.c_str());
        QCOMPARE(rule.value().test.leaf.value, 50.0);
        QVERIFY(rule.value().kind == RuleKind::Kidney &&
                rule.value().otherwise == RuleOutcome::Warn);
        const auto allergy = readRule(kAllergy.toStdString());
        QVERIFY2(allergy.has_value(), allergy.has_value() ? "" : allergy.error().context.c_str());
        QCOMPARE(allergy.value().test.leaf.words, std::vector<std::string>{"polysorbate 80"});
    }

    void aTreeThatIsTooDeepIsRefused()
    {
        QByteArray test = kTest;
        for (int depth = 0; depth < 14; ++depth)
            test = R"({"not": )" + test + '}';
        auto text = kRule;
        text.replace(kTest, test);
        const auto rule = readRule(text.toStdString());
        QVERIFY(!rule.has_value());
        QVERIFY2(rule.error().context.find("too deep") != std::string::npos,
                 rule.error().context.c_str());
    }

    void conditionsAndMedicationClassesAreReadWhole()
    {
        const auto groups = readConditions(
            R"([{"name": "a", "label": "A", "terms": ["aa"], "icd10": ["A1"], "mustBeAsked": true}])");
        QVERIFY2(groups.has_value(), groups.has_value() ? "" : groups.error().context.c_str());
        QVERIFY(groups.value().front().mustBeAsked);
        QCOMPARE(groups.value().front().icd10, std::vector<std::string>{"A1"});
        QVERIFY(!readConditions(R"([{"name": "a", "label": "A", "terms": []}])").has_value());
        QVERIFY(!readConditions(R"([{"name": "a", "label": "A", "terms": ["x"]},
                                    {"name": "a", "label": "B", "terms": ["y"]}])")
                     .has_value());
        const auto classes = readMedicationClasses(
            R"([{"name": "k", "drugs": ["d"], "citations": [{"pmid": "1"}]}])");
        QVERIFY(classes.has_value());
        QVERIFY(!readMedicationClasses(R"([{"name": "k", "drugs": ["d"], "citations": []}])")
                     .has_value());
    }

    void ingredientsAreInOneOrder()
    {
        // Two writings of one combination must be one candidate.
        auto text = kStatement;
        text.replace(R"("therapy": ["osimertinib"])", R"("therapy": ["trametinib", "dabrafenib"])");
        QCOMPARE(readStatement(text.toStdString()).value().therapy,
                 (std::vector<std::string>{"dabrafenib", "trametinib"}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("replace");
        QTest::addColumn<QByteArray>("named"); // what the message must name
        const auto row = [](const char* name,
                            const QByteArray& entry,
                            const char* find,
                            const char* replace,
                            const char* named) {
            QTest::newRow(name) << entry << QByteArray(find) << QByteArray(replace)
                                << QByteArray(named);
        };
        row("not JSON", kStatement, "\"id\"", "id", "not a JSON object");
        row("no id", kStatement, "\"id\": \"s1\",", "", "id missing");
        row("empty id", kStatement, "\"id\": \"s1\"", "\"id\": \"\"", "id missing");
        row("unknown field",
            kStatement,
            "\"summary\":",
            "\"sumary\": \"x\", \"summary\":",
            "s1: unknown field sumary");
        row("unknown field of a leaf",
            kStatement,
            "\"exon\": 19",
            "\"exon\": 19, \"exxon\": 1",
            "unknown field exxon");
        row("unknown field of a citation",
            kStatement,
            "\"what\": \"trial\"",
            "\"waht\": \"trial\"",
            "unknown field waht");
        row("unknown field of the setting",
            kStatement,
            "\"afterAll\"",
            "\"afterall\"",
            "unknown field afterall");
        row("unknown field of an approval",
            kStatement,
            "\"regulator\": \"FDA\"",
            "\"regulator\": \"FDA\", \"x\": 1",
            "unknown field x");
        row("no citation",
            kStatement,
            R"([{"pmid": "29151359", "what": "trial"}, {"label": "LABEL", "date": "2024-09"}])",
            "[]",
            "s1: citations missing");
        row("citation of nothing",
            kStatement,
            "\"pmid\": \"29151359\", \"what\"",
            "\"what\"",
            "pmid, doi, label or guideline");
        row("label with neither date nor a word on which text it is",
            kStatement,
            "\"label\": \"LABEL\", \"date\": \"2024-09\"",
            "\"label\": \"LABEL\"",
            "date");
        row("guideline with neither date nor a word on which text it is",
            kRule,
            "\"guideline\": \"G\", \"date\": \"2020\"",
            "\"guideline\": \"G\"",
            "date");
        row("citation date that is none", kStatement, "\"2024-09\"", "\"Sept 2024\"", "date");
        row("unknown line", kStatement, "\"line\": \"later\"", "\"line\": \"second\"", "line");
        row("unknown stage",
            kStatement,
            "\"stage\": \"advanced\"",
            "\"stage\": \"metastatic\"",
            "stage");
        row("unknown effect", kStatement, "\"sensitive\"", "\"sensitiv\"", "effect");
        row("unknown leaf kind", kStatement, "\"kind\": \"exon\"", "\"kind\": \"exons\"", "kind");
        row("unknown exon change",
            kStatement,
            "\"change\": \"deletion\"",
            "\"change\": \"del\"",
            "change");
        row("unknown class",
            kStatement,
            "\"class\": \"oncogenic\"",
            "\"class\": \"activating\"",
            "class");
        row("unknown origin",
            kStatement,
            "\"origin\": \"somatic\"",
            "\"origin\": \"germine\"",
            "origin");
        row("unknown signature", kStatement, "\"name\": \"TMB\"", "\"name\": \"TBM\"", "name");
        row("unknown value of a signature",
            kStatement,
            R"("name": "TMB", "atLeast": 10)",
            R"("name": "MSI", "value": "hihg")",
            "value");
        row("unknown regulator status",
            kStatement,
            "\"status\": \"regular\"",
            "\"status\": \"full\"",
            "status");
        row("unknown evidence level",
            kStatement,
            "\"amp\": \"I-A\"",
            "\"amp\": \"1A\"",
            "evidence.amp");
        row("regimen with an unknown evidence level",
            kRegimen,
            "\"amp\": null",
            "\"amp\": \"1A\"",
            "evidence.amp");
        row("no evidence level", kStatement, "\"amp\": \"I-A\", ", "", "evidence.amp");
        row("approval without a date",
            kStatement,
            R"("regulator": "FDA", "date": "2018-04-18")",
            R"("regulator": "FDA")",
            "date");
        row("approval on an impossible day", kStatement, "2018-04-18", "2018-02-30", "date");
        row("no day of checking",
            kStatement,
            "\"checked\": \"2026-11-24\"",
            "\"checked\": null",
            "checked");
        row("no summary", kStatement, "\"In our own words.\"", "\"\"", "summary");
        row("no tumour",
            kStatement,
            R"("tumour": {"in": ["NSCLC"], "not": ["LUSC"]},)",
            "",
            "tumour");
        row("tumour in nothing", kStatement, R"("in": ["NSCLC"])", R"("in": [])", "in");
        row("no biomarker", kStatement, "\"biomarker\":", "\"summary2\":", "biomarker missing");
        row("biomarker of two operations",
            kStatement,
            "{\"any\": [",
            "{\"all\": [], \"any\": [",
            "biomarker");
        row("any of nothing",
            kStatement,
            R"({"not": {"kind": "class", "gene": "TP53", "class": "oncogenic", "origin": "somatic"}})",
            R"({"any": []})",
            "biomarker");
        row("variant without a change",
            kStatement,
            R"("protein": ["L858R"])",
            R"("protein": [])",
            "protein");
        row("leaf without a gene",
            kStatement,
            R"("kind": "exon", "gene": "EGFR")",
            R"("kind": "exon")",
            "gene");
        row("signature without a value",
            kStatement,
            R"("name": "TMB", "atLeast": 10)",
            R"("name": "TMB")",
            "value");
        row("exon that is not whole", kStatement, "\"exon\": 19", "\"exon\": 19.5", "exon");
        row("exon as text", kStatement, "\"exon\": 19", "\"exon\": \"19\"", "exon");
        row("therapy and class",
            kStatement,
            "\"effect\":",
            "\"class\": \"x\", \"effect\":",
            "therapy or class");
        row("neither therapy nor class",
            kStatement,
            R"(["osimertinib"])",
            "[]",
            "therapy or class");
        row("therapy as text", kStatement, R"(["osimertinib"])", R"("osimertinib")", "therapy");
        row("therapy with a number",
            kStatement,
            R"(["osimertinib"])",
            R"(["osimertinib", 3])",
            "therapy");
        row("figure without a unit",
            kStatement,
            "\"high\": 85, \"unit\": \"%\",",
            "\"high\": 85,",
            "unit");
        row("figure with a decimal comma",
            kStatement,
            "\"value\": 80",
            "\"value\": \"80,5\"",
            "value");
        row("regimen without a name", kRegimen, "\"name\": \"A + B\",", "", "name");
        row("regimen without a therapy", kRegimen, R"(["a", "b"])", "[]", "therapy");
        row("rule that applies to nothing", kRule, R"(["cisplatin"])", "[]", "applies");
        row("rule with an unknown measure", kRule, "creatinine-clearance", "gfr", "measure");
        row("rule with an unknown operation", kRule, "\">=\"", "\"=>\"", "op");
        row("rule without a limit", kRule, "\"value\": 50,", "", "value");
        row("rule with an unknown outcome", kRule, "\"warn\"", "\"stop\"", "otherwise");
        row("rule without a reason", kRule, "\"Why.\"", "\"\"", "reason");
        row("rule without a test", kRule, "\"test\":", "\"tset\":", "test missing");
        row("rule whose limit has no unit", kRule, R"(, "unit": "mL/min")", "", "unit");
        row("rule in another unit", kRule, "mL/min", "mL/s", "unit");
        row("rule with a limit that cannot be true", kRule, ": 50", ": 50000", "cannot be true");
        row("rule without a source",
            kRule,
            R"({"guideline": "G", "date": "2020"})",
            "",
            "citations");
        row("rule with an empty tree", kRule, kTest, R"({"all": []})", "all");
        row("rule with a tree of a wrong leaf",
            kRule,
            kTest,
            R"({"any": [{"not": {"measure": "sex", "op": "is", "value": "unknown"}}]})",
            "test: any 1: not: value");
        row("rule with a tree and a leaf at once",
            kRule,
            kTest,
            R"({"any": [{"measure": "sex", "op": "is", "value": "male"}], "measure": "sex"})",
            "unknown field measure");
        row("rule on a habit of an unknown kind",
            kRule,
            kTest,
            R"({"measure": "habit", "kind": "sleep", "op": "absent", "terms": ["late"]})",
            "kind");
        row("rule on days without their unit",
            kRule,
            kTest,
            R"({"measure": "days-since", "what": "surgery", "op": ">=", "value": 28})",
            "unit");
        row("rule on a condition of no group",
            kRule,
            kTest,
            R"({"measure": "condition", "op": "absent", "of": []})",
            "of");
        row("rule on no drug",
            kRule,
            kTest,
            R"({"measure": "medication", "op": "absent", "drugs": []})",
            "drugs or classes");
        row("allergy to nothing", kAllergy, R"(["polysorbate 80"])", "[]", "to");
    }

    void refuses()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, replace);
        QFETCH(QByteArray, named);
        QVERIFY2(entry.contains(find), "the row does not change the entry");
        const auto read = [&](QByteArray text) -> Status {
            const auto json = text.toStdString();
            const auto drop = [](const auto& result) {
                return result.has_value() ? ok() : Status(fail(result.error()));
            };
            return entry == kStatement ? drop(readStatement(json))
                   : entry == kRegimen ? drop(readRegimen(json))
                                       : drop(readRule(json));
        };
        QVERIFY(read(entry).has_value());
        const auto result = read(QByteArray(entry).replace(find, replace));
        QVERIFY(!result.has_value());
        QCOMPARE(static_cast<int>(result.error().code), static_cast<int>(ErrorCode::Malformed));
        QVERIFY2(result.error().context.find(named.toStdString()) != std::string::npos,
                 result.error().context.c_str());
    }

    void deepTreesAreRefused()
    {
        QByteArray tree = R"({"kind": "fusion", "gene": "ALK"})";
        for (int depth = 0; depth < 20; ++depth)
            tree = "{\"not\": " + tree + "}";
        auto text = kRegimen;
        text.replace(R"({"kind": "fusion", "gene": "ALK"})", tree);
        QVERIFY(!readRegimen(text.toStdString()).has_value());
    }

    void lists()
    {
        QCOMPARE(splitList("[]").value().size(), std::size_t{0});
        QCOMPARE(splitList("[{\"a\": 1}, {}]").value(),
                 (std::vector<std::string>{"{\"a\":1}", "{}"}));
        QVERIFY(!splitList("{}").has_value());
        QVERIFY(!splitList("[1").has_value());
        QVERIFY(!splitList("").has_value());
    }
};

QTEST_APPLESS_MAIN(TestReader)
#include "tst_reader.moc"
