#include "core/services/kept_family.h"
#include "core/services/risk.h"
#include "tests/support/risk_case.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::services;
using knowledge::RiskFacts;
using knowledge::RiskSection;

// Every person, value and date here is invented.
class TestRisk : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Toolbox> m_toolbox;

    RiskOverview of(const clinical::Case& record,
                    const RiskGiven& given = {},
                    const std::vector<std::string>& planned = {}) const
    {
        return riskOverview(
            record, *m_toolbox, RiskFacts::shipped(), tests::day("2026-11-24"), given, planned);
    }

    static const RiskEntry* formula(const RiskOverview& all, std::string_view calculator)
    {
        for (const auto& one : all.entries) {
            if (one.formula != nullptr && one.formula->calculator == calculator)
                return &one;
        }
        return nullptr;
    }

    /// PREVENT speaks twice.
    static const RiskEntry* heartFailure(const RiskOverview& all)
    {
        for (const auto& one : all.entries) {
            if (one.formula != nullptr && one.formula->result == "base_10yr_heart_failure")
                return &one;
        }
        return nullptr;
    }

    static const RiskEntry* exposure(const RiskOverview& all, std::string_view id)
    {
        for (const auto& one : all.entries) {
            if (one.exposure != nullptr && one.exposure->id == id)
                return &one;
        }
        return nullptr;
    }

    /// The same calculator by hand, with the cells of the entry and those that differ.
    static calculators::Answer byHand(const RiskEntry& entry, const calculators::Cells& other = {})
    {
        calculators::Cells cells;
        for (const auto& input : entry.inputs) {
            if (!input.cell.empty())
                cells.emplace(input.field->id, input.cell);
        }
        for (const auto& [id, cell] : other)
            cells.insert_or_assign(id, cell);
        return calculators::apply(*entry.calculator, cells);
    }

    static bool says(const std::vector<const knowledge::RiskNote*>& notes, const char* words)
    {
        return std::any_of(notes.begin(), notes.end(), [&](const knowledge::RiskNote* one) {
            return one->text.english.find(words) != std::string::npos;
        });
    }

    static bool isOpen(const RiskEntry& entry, std::string_view id)
    {
        return std::any_of(entry.open.begin(), entry.open.end(), [&](const auto* field) {
            return field->id == id;
        });
    }

    static clinical::Case man(const char* oncotree)
    {
        auto record = tests::patientWith(oncotree, "II");
        record.patient.sex = clinical::Sex::Male;
        return record;
    }

private Q_SLOTS:

    void initTestCase()
    {
        auto loaded = Toolbox::load(CONSILIUM_BINARY_DIR "/resources/starter.cpack");
        QVERIFY(loaded.has_value());
        m_toolbox = loaded.value();
    }

    /// What the facts name is there: calculators, their inputs and results, genes, classes, groups.
    void theFactsFitTheProgram()
    {
        const auto& facts = RiskFacts::shipped();
        QVERIFY(!facts.formulas.empty());
        for (const auto& one : facts.formulas) {
            const auto* calculator = calculators::find(one.calculator);
            QVERIFY2(calculator != nullptr, one.calculator.c_str());
            const auto hasOutput = [&](const std::string& id) {
                return id.empty() || std::any_of(calculator->outputs.begin(),
                                                 calculator->outputs.end(),
                                                 [&](const auto& field) { return field.id == id; });
            };
            for (const auto& id : one.needsOne)
                QVERIFY2(std::any_of(calculator->inputs.begin(),
                                     calculator->inputs.end(),
                                     [&](const auto& field) { return field.id == id; }),
                         id.c_str());
            QVERIFY2(hasOutput(one.result) && hasOutput(one.word) && hasOutput(one.beside),
                     one.calculator.c_str());
            for (const auto& id : one.changes) {
                const auto& fields = facts.changes.find(id)->second.fields;
                QVERIFY2(std::any_of(calculator->inputs.begin(),
                                     calculator->inputs.end(),
                                     [&](const calculators::Field& field) {
                                         return std::find(fields.begin(), fields.end(), field.id) !=
                                                fields.end();
                                     }),
                         id.c_str());
            }
            for (const auto& exclusion : one.notFor) {
                for (const auto& type : exclusion.tumours)
                    QVERIFY2(m_toolbox->tumours.find(type) != nullptr, type.c_str());
                for (const auto& group : exclusion.conditions)
                    QVERIFY2(hasGroup(group), group.c_str());
                for (const auto& group : exclusion.withoutConditions)
                    QVERIFY2(hasGroup(group), group.c_str());
                for (const auto& name : exclusion.medicationClasses)
                    QVERIFY2(hasMedicationClass(name), name.c_str());
            }
            for (const auto& type : one.besideTumours)
                QVERIFY2(m_toolbox->tumours.find(type) != nullptr, type.c_str());
            for (const auto* notes : {&one.bands, &one.misses, &one.steps}) {
                for (const auto& note : *notes)
                    noteFits(note, calculator->inputs);
            }
        }
        for (const auto& one : facts.exposures) {
            for (const auto& name : one.classes) {
                const auto& drugs = m_toolbox->drugs.all();
                QVERIFY2(std::any_of(drugs.begin(),
                                     drugs.end(),
                                     [&](const terminology::Drug& drug) {
                                         return m_toolbox->drugs.isOfClass(drug.name, name);
                                     }),
                         name.c_str());
            }
            for (const auto& group : one.conditions)
                QVERIFY2(hasGroup(group), group.c_str());
        }
        for (const auto& one : facts.exposures) {
            for (const auto& note : one.steps)
                noteFits(note, {});
        }
        for (const auto& one : facts.genes) {
            QCOMPARE(m_toolbox->genes.approved(one.gene), one.gene);
            for (const auto* notes : {&one.implies, &one.steps}) {
                for (const auto& note : *notes)
                    noteFits(note, {});
            }
        }
    }

    bool hasMedicationClass(const std::string& name) const
    {
        const auto& classes = m_toolbox->pack.medicationClasses;
        return std::any_of(
            classes.begin(), classes.end(), [&](const auto& one) { return one.name == name; });
    }

    void noteFits(const knowledge::RiskNote& note,
                  const std::vector<calculators::Field>& inputs) const
    {
        for (const auto* types : {&note.tumours, &note.notTumours}) {
            for (const auto& type : *types)
                QVERIFY2(m_toolbox->tumours.find(type) != nullptr, type.c_str());
        }
        for (const auto& group : note.notConditions)
            QVERIFY2(hasGroup(group), group.c_str());
        for (const auto* bounds : {&note.with, &note.without}) {
            for (const auto& bound : *bounds)
                QVERIFY2(std::any_of(inputs.begin(),
                                     inputs.end(),
                                     [&](const auto& field) { return field.id == bound.field; }),
                         bound.field.c_str());
        }
    }

    bool hasGroup(const std::string& name) const
    {
        const auto& groups = m_toolbox->pack.conditions;
        return std::any_of(
            groups.begin(), groups.end(), [&](const auto& one) { return one.name == name; });
    }

    /// An empty record has no number anywhere, and names what is missing. Two scores are for people
    /// with cirrhosis, and with a solid tumour: of whom the record says neither, they are not
    /// meant.
    void nothingRecordedGivesNoNumber()
    {
        clinical::Case record;
        record.patient.header.key = "invented|2";
        const auto overview = of(record);
        QCOMPARE(overview.entries.size(), RiskFacts::shipped().formulas.size());
        for (const auto& entry : overview.entries) {
            const auto& name = entry.formula->calculator;
            const bool isForOthers = name == "child_pugh" || name == "carg";
            QVERIFY2(entry.state == (isForOthers ? RiskState::NotApplicable : RiskState::Lacks),
                     name.c_str());
            QVERIFY(!entry.value);
            QCOMPARE(entry.open.empty(), isForOthers);
            QVERIFY(entry.modified.empty());
            QVERIFY(entry.steps.empty());
        }
        QVERIFY(isOpen(*formula(overview, "khorana"), "leucocytes_10e9_l"));
        QVERIFY(isOpen(*formula(overview, "fhs7"), "q1_fdr_breast_or_ovarian"));
        QVERIFY(overview.of(RiskSection::Bone).empty());
        QVERIFY(overview.of(RiskSection::SecondCancers).empty());
    }

    /// Whether a drug is taken that nobody asked for is open: both answers are tried.
    void anOpenInputGivesARange()
    {
        const auto overview = of(tests::manyRisks());
        const auto& entry = *formula(overview, "khorana");
        QVERIFY(entry.state == RiskState::Bounded);
        QVERIFY(isOpen(entry, "esa_use"));
        QCOMPARE(entry.value->low, byHand(entry, {{"esa_use", "0"}}).numbers.at("score"));
        QCOMPARE(entry.value->high, byHand(entry, {{"esa_use", "1"}}).numbers.at("score"));
        QCOMPARE(entry.value->low, 2.0); // gynaecological 1, platelets 1
        QCOMPARE(entry.value->high, 3.0);
        QCOMPARE(entry.value->word, std::string("intermediate to high"));
        QVERIFY(says(entry.steps, "apixaban")); // from 2 points, either way
        QVERIFY(entry.notes.empty());           // the observed share depends on the open input
        QVERIFY(entry.formula->misses.front().text.english.find("23.4 %") != std::string::npos);
    }

    void anAnswerBesideTheRecordSettlesIt()
    {
        const auto overview = of(tests::manyRisks(), {{"khorana", {{"esa_use", "0"}}}});
        const auto& entry = *formula(overview, "khorana");
        QVERIFY(entry.state == RiskState::Answered);
        QCOMPARE(entry.value->low, 2.0);
        QVERIFY(entry.value->isOne());
        QVERIFY(says(entry.notes, "6.6 %"));
        QVERIFY(std::any_of(entry.inputs.begin(), entry.inputs.end(), [](const RiskInput& one) {
            return one.field->id == "esa_use" && one.origin == RiskOrigin::Given;
        }));
    }

    void khoranaIsForTheStart_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("isMeant");
        QTest::newRow("another one is planned in the record") << "" << true;
        QTest::newRow("begun, none planned") << "begun" << false;
        QTest::newRow("begun today") << "today" << false;
        QTest::newRow("begins tomorrow") << "tomorrow" << true;
        QTest::newRow("begun, another asked about") << "asked" << true;
        QTest::newRow("begun, the same asked about") << "same" << false;
        QTest::newRow("begun, hormones planned") << "hormones" << false;
        QTest::newRow("begun, a plan whose day is past") << "past" << false;
        QTest::newRow("only ordered, no date") << "ordered" << true;
        QTest::newRow("venous thromboembolism") << "thrombosis" << false;
        QTest::newRow("apixaban") << "apixaban" << false;
        QTest::newRow("enoxaparin") << "enoxaparin" << false;
        QTest::newRow("apixaban, ended") << "ended" << true;
    }

    void khoranaIsForTheStart()
    {
        QFETCH(QString, what);
        QFETCH(bool, isMeant);
        auto record = tests::manyRisks();
        std::vector<std::string> planned;
        auto& list = record.medications;
        const auto is = [&](const char* word) { return what == QLatin1String(word); };
        if (is("begun") || is("asked") || is("same"))
            list.pop_back(); // the plan
        if (is("asked"))
            planned = {"paclitaxel"};
        if (is("same"))
            planned = {"doxorubicin"};
        if (is("today"))
            list = {tests::medication("doxorubicin", "2026-11-24")};
        if (is("tomorrow"))
            list = {tests::medication("doxorubicin", "2026-11-25")};
        if (is("hormones"))
            list.back().drug = tests::text("letrozole");
        if (is("past"))
            list.back().period.start = tests::date("2026-11-01");
        if (is("ordered")) {
            list = {tests::medication("doxorubicin", "")};
            list.back().record = clinical::MedicationRecord::Ordered;
        }
        if (is("thrombosis"))
            record.comorbidities.push_back(tests::illness("pulmonary embolism"));
        if (is("apixaban") || is("ended"))
            list.push_back(tests::taken("apixaban", "2026-06-01"));
        if (is("enoxaparin"))
            list.push_back(tests::taken("Enoxaparin 80 mg", "2026-06-01"));
        if (is("ended")) {
            list.back().period.isOngoing = false;
            list.back().period.end = tests::date("2026-09-01");
        }
        const auto overview = of(record, {{"khorana", {{"esa_use", "0"}}}}, planned);
        const auto& entry = *formula(overview, "khorana");
        QCOMPARE(entry.value.has_value(), isMeant);
        QCOMPARE(entry.state == RiskState::NotApplicable, !isMeant);
        QCOMPARE(entry.exclusion == nullptr, isMeant);
        QVERIFY(isMeant || entry.steps.empty());
    }

    /// Under two points the guideline does not offer prophylaxis.
    void theStepFollowsTheScore()
    {
        auto record = tests::manyRisks();
        record.tumours.front().oncotree = "IDC";
        record.observations.front() = tests::laboratory("777-3", "240", "10*9/L", "2026-11-12");
        const auto overview = of(record, {{"khorana", {{"esa_use", "0"}}}});
        const auto& entry = *formula(overview, "khorana");
        QCOMPARE(entry.value->low, 0.0);
        QVERIFY(says(entry.notes, "5.0 %"));
        QCOMPARE(entry.steps.size(), 1U);
        QVERIFY(says(entry.steps, "not be offered"));
    }

    void theHeartByHand()
    {
        const auto overview = of(tests::manyRisks(), {{"prevent", {{"bp_treated", "0"}}}});
        const auto& entry = *formula(overview, "prevent");
        QVERIFY(entry.state == RiskState::Answered);
        QCOMPARE(entry.value->low, byHand(entry).numbers.at("base_10yr_total_cvd"));
        QVERIFY(entry.value->low > 0.075);
        QVERIFY(says(entry.steps, "From 7.5 %"));
        // Cholesterol is half a year old.
        QVERIFY(std::any_of(entry.inputs.begin(), entry.inputs.end(), [](const RiskInput& one) {
            return one.field->id == "total_chol_mg_dl" && one.isStale;
        }));
    }

    /// Each change is the calculator called with the changed input, and lowers the risk. Weight
    /// enters PREVENT by heart failure alone.
    void aChangeIsTheSameFormula()
    {
        const auto overview = of(tests::manyRisks(), {{"prevent", {{"bp_treated", "0"}}}});
        const auto& all = *formula(overview, "prevent");
        QCOMPARE(all.formula->result, std::string("base_10yr_total_cvd"));
        QCOMPARE(all.modified.size(), 2U);
        const auto& failure = *heartFailure(overview);
        QCOMPARE(failure.modified.size(), 3U);
        for (const auto* entry : {&all, &failure}) {
            for (const auto& change : entry->modified) {
                const auto hand = byHand(*entry, {{std::string(change.field->id), change.to}});
                QCOMPARE(change.before, *entry->value);
                QCOMPARE(change.after.low, hand.numbers.at(entry->formula->result));
                QVERIFY2(change.after.low < change.before.low, change.change->id.c_str());
            }
        }
        QCOMPARE(failure.modified[0].change->id, std::string("smoking"));
        QCOMPARE(failure.modified[1].to, std::string("130"));
        QCOMPARE(failure.modified[2].to, std::string("30")); // where PREVENT splits
        QVERIFY(failure.steps.empty());                      // no guideline is named
    }

    /// From 30 on PREVENT rises with the body mass; from 26 to 25 it would fall, not rise.
    void aLowerBodyMassThatHelpsNot()
    {
        for (const auto& [kilograms, isOffered] :
             {std::pair{"70", false}, std::pair{"79", false}, std::pair{"84", true}}) {
            auto record = tests::manyRisks();
            std::erase_if(record.observations, [](const clinical::Observation& one) {
                return one.code.has("http://loinc.org", "29463-7");
            });
            record.observations.push_back(
                tests::laboratory("29463-7", kilograms, "kg", "2026-11-12"));
            const auto overview = of(record, {{"prevent", {{"bp_treated", "0"}}}});
            const auto& failure = *heartFailure(overview);
            QVERIFY(failure.state == RiskState::Answered);
            const bool isThere =
                std::any_of(failure.modified.begin(),
                            failure.modified.end(),
                            [](const RiskModified& one) { return one.change->id == "body-mass"; });
            QCOMPARE(isThere, isOffered);
        }
    }

    /// What does not lower the number is no change to offer, whatever the facts say.
    void onlyWhatLowersTheRiskIsOffered()
    {
        auto facts = RiskFacts::shipped();
        facts.changes.at("body-mass").above = 25;
        facts.changes.at("body-mass").to = "35";
        const auto record = tests::manyRisks();
        const auto overview = riskOverview(record,
                                           *m_toolbox,
                                           facts,
                                           tests::day("2026-11-24"),
                                           {{"prevent", {{"bp_treated", "0"}}}});
        QCOMPARE(heartFailure(overview)->modified.size(), 2U);
    }

    /// The heart formulas know smokers and others; only PLCOm2012 asks for the day of quitting.
    void whatNotSmokingIsCalled()
    {
        const auto& changes = RiskFacts::shipped().changes;
        QCOMPARE(changes.at("smoking").label.english, std::string("Does not smoke now"));
        QCOMPARE(changes.at("stopped-smoking").label.english, std::string("Stopped smoking today"));
        for (const auto& one : RiskFacts::shipped().formulas) {
            const bool isHeart = one.calculator == "prevent" || one.calculator == "score2";
            const auto has = [&](const char* id) {
                return std::find(one.changes.begin(), one.changes.end(), id) != one.changes.end();
            };
            QCOMPARE(has("smoking"), isHeart);
            QCOMPARE(has("stopped-smoking"), one.calculator == "plcom2012");
        }
    }

    void thePressureBelowTheThreshold_data()
    {
        QTest::addColumn<QString>("diabetes");
        QTest::addColumn<QString>("egfr");
        QTest::addColumn<QString>("words");
        QTest::newRow("neither") << "0"
                                 << "90"
                                 << "if the pressure stays at or above 130/80";
        QTest::newRow("diabetes") << "1"
                                  << "90"
                                  << "With diabetes or chronic kidney disease";
        QTest::newRow("filtration 59") << "0"
                                       << "59"
                                       << "With diabetes or chronic kidney disease";
        QTest::newRow("diabetes not answered") << ""
                                               << "90"
                                               << "";
    }

    /// Three to six months of lifestyle first are not for diabetes or chronic kidney disease.
    void thePressureBelowTheThreshold()
    {
        QFETCH(QString, diabetes);
        QFETCH(QString, egfr);
        QFETCH(QString, words);
        auto record = tests::manyRisks();
        record.patient.birthDate = tests::date("1990-05-05");
        record.lifestyle = {tests::tobacco("never", "2026-11-01")};
        const auto overview = of(record,
                                 {{"prevent",
                                   {{"bp_treated", "0"},
                                    {"sbp_mmhg", "132"},
                                    {"diabetes", diabetes.toStdString()},
                                    {"egfr", egfr.toStdString()}}}});
        const auto& entry = *formula(overview, "prevent");
        QVERIFY(entry.value && entry.value->high < 0.075);
        QCOMPARE(entry.steps.size(), words.isEmpty() ? 0U : 1U);
        QCOMPARE(entry.isStepOpen, words.isEmpty());
        if (!words.isEmpty())
            QVERIFY(says(entry.steps, words.toUtf8().constData()));
    }

    /// Of a range both ends are reckoned.
    void aChangeOfARange()
    {
        const auto overview = of(tests::manyRisks());
        const auto& entry = *formula(overview, "prevent");
        QVERIFY(entry.state == RiskState::Bounded);
        const auto& change = entry.modified.front();
        const auto no = byHand(entry, {{"smoker", "0"}, {"bp_treated", "0"}});
        const auto yes = byHand(entry, {{"smoker", "0"}, {"bp_treated", "1"}});
        const auto a = no.numbers.at("base_10yr_total_cvd");
        const auto b = yes.numbers.at("base_10yr_total_cvd");
        QCOMPARE(change.after.low, std::min(a, b));
        QCOMPARE(change.after.high, std::max(a, b));
    }

    void whatIsGoodIsNotChanged()
    {
        auto record = tests::manyRisks();
        record.lifestyle = {tests::tobacco("never", "2026-11-01")};
        std::erase_if(record.observations, [](const clinical::Observation& one) {
            return one.code.has("http://loinc.org", "8480-6") ||
                   one.code.has("http://loinc.org", "29463-7");
        });
        record.observations.push_back(tests::laboratory("8480-6", "118", "mm[Hg]", "2026-11-12"));
        record.observations.push_back(tests::laboratory("29463-7", "60", "kg", "2026-11-12"));
        const auto overview = of(record, {{"prevent", {{"bp_treated", "0"}}}});
        const auto& entry = *formula(overview, "prevent");
        QVERIFY(entry.state == RiskState::Answered);
        QVERIFY(entry.modified.empty());
    }

    void aChangeOutOfRangeIsRefused()
    {
        const auto overview = of(tests::manyRisks());
        const auto& entry = *formula(overview, "prevent");
        const auto tooLow = changedRisk(entry, "sbp_mmhg", "60");
        QVERIFY(!tooLow.has_value());
        QVERIFY(tooLow.error().code == ErrorCode::OutOfRange);
        QVERIFY(tooLow.error().context.find("90 to 180") != std::string::npos);
        QVERIFY(changedRisk(entry, "sbp_mmhg", "many").error().code == ErrorCode::OutOfRange);
        QVERIFY(changedRisk(entry, "alcohol", "0").error().code == ErrorCode::NotFound);
        const auto& lacking = *formula(overview, "carg");
        QVERIFY(changedRisk(lacking, "falls_6m", "0").error().code == ErrorCode::MissingData);
        QVERIFY(changedRisk(entry, "sbp_mmhg", "120").has_value());
    }

    void heartDiseaseIsOutsideTheFormulas()
    {
        auto record = tests::manyRisks();
        record.comorbidities.push_back(tests::illness("myocardial infarction"));
        const auto overview = of(record);
        for (const auto* name : {"prevent", "score2"}) {
            const auto& entry = *formula(overview, name);
            QVERIFY(entry.state == RiskState::NotApplicable);
            QVERIFY(entry.exclusion != nullptr);
            QVERIFY(!entry.value);
        }
    }

    void coronaryDiseaseIsOutsideTheFormulas_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("icd10");
        QTest::newRow("angina") << "Angina pectoris"
                                << "";
        QTest::newRow("German") << "Koronare Herzkrankheit (KHK)"
                                << "";
        QTest::newRow("bypass") << "Coronary artery bypass graft, 2015"
                                << "";
        QTest::newRow("a stent by its code") << "presence"
                                             << "Z95.5";
        QTest::newRow("I25.1") << "heart"
                               << "I25.10";
        QTest::newRow("I24") << "heart"
                             << "I24.9";
    }

    void coronaryDiseaseIsOutsideTheFormulas()
    {
        QFETCH(QString, words);
        QFETCH(QString, icd10);
        auto record = tests::manyRisks();
        record.comorbidities.push_back(tests::illness(words.toStdString()));
        if (!icd10.isEmpty())
            record.comorbidities.back().condition.codings.push_back(
                {"http://hl7.org/fhir/sid/icd-10-cm", icd10.toStdString(), {}});
        const auto overview = of(record, {{"score2", {{"risk_region", "Moderate"}}}});
        for (const auto* name : {"prevent", "score2"}) {
            const auto& entry = *formula(overview, name);
            QVERIFY2(entry.state == RiskState::NotApplicable, name);
            QVERIFY(!entry.value);
        }
        QVERIFY(heartFailure(overview)->state == RiskState::NotApplicable);
    }

    static bool reads(const RiskEntry& entry, const char* words)
    {
        return std::any_of(entry.readings.begin(), entry.readings.end(), [&](const auto* one) {
            return one->english.find(words) != std::string::npos;
        });
    }

    /// Where the record does not rule a disease of heart and vessels out, that is said.
    void heartDiseaseThatIsNotRecorded()
    {
        auto record = tests::manyRisks();
        for (const auto* name : {"prevent", "score2"})
            QVERIFY2(reads(*formula(of(record), name), "cardiovascular disease"), name);
        clinical::Comorbidity none;
        none.header.key = "comorbidity|none";
        none.condition.codings.push_back({"http://snomed.info/sct", "160245001", {}});
        record.comorbidities.push_back(none);
        for (const auto* name : {"prevent", "score2"})
            QVERIFY2(formula(of(record), name)->readings.empty(), name);
    }

    void diabetesIsRefusedByScore2()
    {
        auto record = tests::manyRisks();
        record.comorbidities.front().presence = clinical::Presence::Present;
        const auto overview = of(record, {{"score2", {{"risk_region", "Moderate"}}}});
        const auto& entry = *formula(overview, "score2");
        QVERIFY(entry.state == RiskState::Refused);
        QVERIFY(entry.remarks.front().english().find("SCORE2-Diabetes") != std::string::npos);
        QVERIFY(!entry.value);
    }

    void theRegionOfEuropeIsOpen()
    {
        const auto overview = of(tests::manyRisks());
        const auto& entry = *formula(overview, "score2");
        QVERIFY(entry.state == RiskState::Bounded);
        QCOMPARE(entry.value->low,
                 byHand(entry, {{"risk_region", "Low"}}).numbers.at("risk_10y_pct"));
        QCOMPARE(entry.value->high,
                 byHand(entry, {{"risk_region", "Very high"}}).numbers.at("risk_10y_pct"));
    }

    void breastRiskIsForOthers_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("why");
        QTest::newRow("breast cancer") << "IDC"
                                       << "who have or had breast cancer";
        QTest::newRow("a man") << "man"
                               << "for women";
        QTest::newRow("a variant of BRCA1") << "gene"
                                            << "high-risk gene variant";
        QTest::newRow("chest irradiated") << "chest"
                                          << "chest was irradiated";
    }

    void breastRiskIsForOthers()
    {
        QFETCH(QString, who);
        QFETCH(QString, why);
        auto record = who == QLatin1String("man") ? man("COAD") : tests::patientWith("COAD", "II");
        if (who == QLatin1String("IDC"))
            record.tumours.front().oncotree = "IDC";
        if (who == QLatin1String("gene"))
            record.findings = {tests::germline("BRCA1", "Likely pathogenic")};
        if (who == QLatin1String("chest"))
            record.comorbidities = {tests::illness("mantle field radiotherapy")};
        if (who == QLatin1String("chest") &&
            formula(of(record), "gail_bcrat")->state != RiskState::NotApplicable)
            record.comorbidities = {tests::illness("radiotherapy of the chest")};
        const auto overview = of(record);
        const auto& entry = *formula(overview, "gail_bcrat");
        QVERIFY(entry.state == RiskState::NotApplicable);
        QVERIFY(QString::fromStdString(entry.exclusion->why.english).contains(why));
        QVERIFY(!entry.value);
    }

    static clinical::Radiotherapy irradiation(const char* site, const char* procedure)
    {
        clinical::Radiotherapy one;
        one.header.key = "radiotherapy|1";
        one.site = tests::text(site);
        one.procedure = tests::text(procedure);
        return one;
    }

    void breastRiskAfterRadiotherapy_data()
    {
        QTest::addColumn<QString>("site");
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<bool>("isExcluded");
        QTest::newRow("mediastinum, no dose, no date") << "Mediastinum"
                                                       << "" << true;
        QTest::newRow("mantle field in the procedure") << ""
                                                       << "Mantle field irradiation" << true;
        QTest::newRow("German") << "Brustkorb"
                                << "Bestrahlung" << true;
        QTest::newRow("prostate") << "Prostate"
                                  << "" << false;
    }

    /// Neither dose nor age limit it: the formula has no place for chest irradiation.
    void breastRiskAfterRadiotherapy()
    {
        QFETCH(QString, site);
        QFETCH(QString, procedure);
        QFETCH(bool, isExcluded);
        auto record = tests::patientWith("COAD", "II");
        record.radiotherapies = {
            irradiation(site.toUtf8().constData(), procedure.toUtf8().constData())};
        const auto overview = of(record, breastAnswers());
        const auto& entry = *formula(overview, "gail_bcrat");
        QCOMPARE(entry.state == RiskState::NotApplicable, isExcluded);
        QCOMPARE(entry.value.has_value(), !isExcluded);
        if (isExcluded)
            QVERIFY(entry.exclusion->why.english.find("irradiated") != std::string::npos);
        record.radiotherapies.front().assertion = clinical::Assertion::NotDone;
        QVERIFY(formula(of(record, breastAnswers()), "gail_bcrat")->value.has_value());
    }

    static RiskGiven breastAnswers(const calculators::Cells& other = {})
    {
        calculators::Cells cells{{"race_code", "1"},
                                 {"n_biopsies", "0"},
                                 {"atypical_hyperplasia", "99"},
                                 {"age_menarche", "13"},
                                 {"age_first_birth", "27"},
                                 {"first_degree_relatives", "0"}};
        for (const auto& [id, cell] : other)
            cells.insert_or_assign(id, cell);
        return {{"gail_bcrat", cells}};
    }

    static std::string cellOf(const RiskEntry& entry, std::string_view id)
    {
        for (const auto& input : entry.inputs) {
            if (input.field->id == id)
                return input.cell;
        }
        return "no such input";
    }

    /// The horizon is five years from the age that the formula takes, whatever was given for it.
    void theHorizonIsAlwaysFiveYears()
    {
        const auto record = tests::patientWith("COAD", "II"); // 66 years
        const auto longer = of(record, breastAnswers({{"age_projected", "90"}}));
        const auto& asked = *formula(longer, "gail_bcrat");
        QCOMPARE(cellOf(asked, "age_projected"), std::string("71"));
        QVERIFY(*asked.value == *formula(of(record, breastAnswers()), "gail_bcrat")->value);
        QVERIFY(std::any_of(asked.remarks.begin(), asked.remarks.end(), [](const Message& one) {
            return one.english().find("Not taken") != std::string::npos;
        }));
        const auto younger = of(record, breastAnswers({{"age_now", "50"}}));
        QCOMPARE(cellOf(*formula(younger, "gail_bcrat"), "age_projected"), std::string("55"));
        // Without an age it is the age that is missing.
        const auto without = of(record, breastAnswers({{"age_now", ""}}));
        const auto& lacking = *formula(without, "gail_bcrat");
        QVERIFY(lacking.state == RiskState::Lacks);
        QCOMPARE(lacking.open.size(), 1U);
        QVERIFY(isOpen(lacking, "age_now"));
    }

    void breastRiskIsForWomenOf35To85_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<bool>("isMeant");
        QTest::newRow("34") << "1992-05-05" << false;
        QTest::newRow("35") << "1991-05-05" << true;
        QTest::newRow("84") << "1942-05-05" << true;
        QTest::newRow("86") << "1940-05-05" << false;
    }

    void breastRiskIsForWomenOf35To85()
    {
        QFETCH(QString, born);
        QFETCH(bool, isMeant);
        auto record = tests::patientWith("COAD", "II");
        record.patient.birthDate = PartialDate::parse(born.toStdString()).value();
        const auto overview = of(record, breastAnswers());
        const auto& entry = *formula(overview, "gail_bcrat");
        QCOMPARE(entry.value.has_value(), isMeant);
        QCOMPARE(entry.state == RiskState::NotApplicable, !isMeant);
        if (!isMeant)
            QCOMPARE(entry.remarks.back().english(),
                     std::string("The formula is for ages of 35 to 85 years."));
    }

    void breastRiskLacksTheSex()
    {
        auto record = tests::patientWith("COAD", "II");
        record.patient.sex = clinical::Sex::Unknown;
        const auto overview = of(record, breastAnswers());
        const auto& entry = *formula(overview, "gail_bcrat");
        QVERIFY(entry.state == RiskState::Lacks);
        QVERIFY(isOpen(entry, "sex"));
        QVERIFY(!entry.value);
    }

    void breastRiskOfFiveYears()
    {
        auto record = tests::patientWith("COAD", "II");
        record.family = {tests::relative("mother", "breast cancer", 52)};
        const auto without = of(record);
        QVERIFY(formula(without, "gail_bcrat")->state == RiskState::Lacks);
        const auto overview = of(record,
                                 {{"gail_bcrat",
                                   {{"race_code", "1"},
                                    {"n_biopsies", "0"},
                                    {"atypical_hyperplasia", "99"},
                                    {"age_menarche", "13"},
                                    {"age_first_birth", "27"}}}});
        const auto& entry = *formula(overview, "gail_bcrat");
        QVERIFY(entry.state == RiskState::Answered);
        QCOMPARE(entry.value->low, byHand(entry).numbers.at("absolute_risk_pct"));
        QVERIFY(entry.value->beside.has_value());
        QVERIFY(says(entry.steps, "risk-reducing medication"));
        QVERIFY(std::any_of(entry.inputs.begin(), entry.inputs.end(), [](const RiskInput& one) {
            return one.field->id == "age_projected" && one.cell == "71" &&
                   one.origin == RiskOrigin::Horizon;
        }));
    }

    void lungRiskOfASmoker()
    {
        auto record = tests::manyRisks();
        const RiskGiven given{{"plcom2012",
                               {{"race", "white"},
                                {"education_level", "3"},
                                {"copd", "0"},
                                {"family_lung_cancer", "0"},
                                {"cigarettes_per_day", "20"},
                                {"smoking_years", "40"}}}};
        const auto overview = of(record, given);
        const auto& entry = *formula(overview, "plcom2012");
        QVERIFY(entry.state == RiskState::Answered);
        QVERIFY(says(entry.steps, "From 1.51 %"));
        QCOMPARE(entry.modified.size(), 1U);
        QCOMPARE(entry.modified.front().after.low,
                 byHand(entry, {{"current_smoker", "0"}}).numbers.at("risk_6y"));
        QVERIFY(entry.modified.front().after.low < entry.value->low);
        record.lifestyle = {tests::tobacco("never", "2026-11-01")};
        QVERIFY(formula(of(record, given), "plcom2012")->state == RiskState::NotApplicable);
        record.lifestyle = {tests::tobacco("former", "2026-11-01")};
        QVERIFY(formula(of(record), "plcom2012")->state == RiskState::Lacks);
        record.tumours.front().oncotree = "LUAD";
        QVERIFY(formula(of(record, given), "plcom2012")->state == RiskState::NotApplicable);
    }

    void lungRiskIsForTheAgesOfTheTrial()
    {
        auto record = tests::manyRisks();
        for (const auto& [born, isMeant] : {std::pair{"1972-01-01", false},
                                            std::pair{"1971-01-01", true},
                                            std::pair{"1952-01-01", true},
                                            std::pair{"1951-01-01", false}}) {
            record.patient.birthDate = tests::date(born);
            const auto overview = of(record);
            const auto& entry = *formula(overview, "plcom2012");
            QCOMPARE(entry.state == RiskState::NotApplicable, !isMeant);
            if (!isMeant)
                QVERIFY(entry.remarks.back().english().find("55 to 74") != std::string::npos);
        }
        for (const auto& step : formula(of(record), "plcom2012")->formula->steps)
            QVERIFY(step.text.english.find("has not smoked for 15 years") != std::string::npos);
    }

    void theFamilyHistory()
    {
        const auto overview = of(tests::manyRisks());
        const auto& entry = *formula(overview, "fhs7");
        QVERIFY(entry.state == RiskState::Answered);
        QCOMPARE(entry.value->low, 2.0); // first degree, before 50: a lower bound
        QVERIFY(entry.remarks.front().english().find("lower bound") != std::string::npos);
        QVERIFY(says(entry.steps, "genetic counselling"));
        QVERIFY(formula(overview, "amsterdam_ii")->state == RiskState::Lacks);
        QVERIFY(isOpen(*formula(overview, "amsterdam_ii"), "fap_excluded"));
    }

    /// Of JSON with single quotation marks.
    static clinical::RawPiece fhirPiece(std::string content)
    {
        std::replace(content.begin(), content.end(), '\'', '"');
        clinical::RawPiece piece;
        piece.format = "fhir-r4";
        piece.content = std::move(content);
        return piece;
    }

    /// A tree that was kept speaks alone: what the record's own relatives say is not mixed with it.
    void aKeptTreeSpeaksAlone()
    {
        auto record = tests::patientWith("COAD", "II");
        record.raw.push_back(fhirPiece("{'resourceType':'Patient','id':'p'}"));
        for (const std::string code : {"MTH", "MGRMTH"}) {
            record.family.push_back(tests::relative(code, "colon cancer", 44));
            record.raw.push_back(
                fhirPiece("{'resourceType':'FamilyMemberHistory','id':'" + code +
                          "','status':'completed','patient':{'reference':'Patient/p'},"
                          "'relationship':{'coding':[{'code':'" +
                          code +
                          "','system':'http://terminology.hl7.org/CodeSystem/v3-RoleCode'}]},"
                          "'condition':[{'code':{'text':'colon cancer'},"
                          "'onsetAge':{'value':44}}]}"));
        }
        QCOMPARE(cellOf(*formula(of(record), "amsterdam_ii"), "successive_generations"),
                 std::string("2"));
        FamilyFile kept;
        auto& tree = kept.file.family;
        tree.proband = "1";
        tree.people.resize(3);
        for (std::size_t at = 0; at < tree.people.size(); ++at)
            tree.people[at].id = std::to_string(at + 1);
        tree.people[0].father = "2";
        tree.people[0].mother = "3";
        tree.people[1].sex = clinical::Sex::Male;
        tree.people[2].sex = clinical::Sex::Female;
        record.raw.push_back(familyPiece(record, kept, "2026-03-01T00:00:00Z"));
        QCOMPARE(cellOf(*formula(of(record), "amsterdam_ii"), "successive_generations"),
                 std::string());
    }

    void theAmsterdamCriteria()
    {
        const auto overview = of(tests::patientWith("COAD", "II"),
                                 {{"amsterdam_ii",
                                   {{"relatives_with_lynch_cancer", "3"},
                                    {"one_is_first_degree_of_other_two", "1"},
                                    {"successive_generations", "2"},
                                    {"youngest_diagnosis_age", "44"},
                                    {"fap_excluded", "1"},
                                    {"pathology_verified", "1"}}}});
        const auto& entry = *formula(overview, "amsterdam_ii");
        QVERIFY(entry.state == RiskState::Answered);
        QCOMPARE(entry.value->low, 1.0);
        QVERIFY(says(entry.steps, "Lynch syndrome"));
    }

    void aVariantOfTheGermline()
    {
        const auto woman = of(tests::manyRisks());
        const auto hereditary = woman.of(RiskSection::Hereditary);
        const auto* entry = hereditary.front();
        QVERIFY(entry->gene != nullptr && entry->state == RiskState::Stated);
        QVERIFY(says(entry->notes, "breast cancer 72 %"));
        QVERIFY(!says(entry->notes, "male breast"));
        // She has ovarian cancer: neither its risk nor surgery against it is hers.
        QVERIFY(!says(entry->notes, "ovarian cancer"));
        QVERIFY(!says(entry->steps, "tubes and ovaries"));
        QVERIFY(says(entry->steps, "Refer relatives"));
        QVERIFY(reads(*entry, "not the risk that remains"));
        QCOMPARE(entry->data.size(), 1U);
        QCOMPARE(entry->data.front().date.iso(), std::string("2026-09-01"));
        for (const auto* note : entry->notes)
            QVERIFY(!note->citations.empty());
        // The other breast is spoken of where there was a cancer in one.
        QVERIFY(woman.of(RiskSection::SecondCancers).empty());

        auto record = man("COAD");
        record.findings = {tests::germline("BRCA2", "Pathogenic/Likely pathogenic")};
        const auto overview = of(record);
        const auto* brca2 = overview.of(RiskSection::Hereditary).front();
        QVERIFY(says(brca2->notes, "prostate cancer 27 %"));
        QVERIFY(!says(brca2->notes, "ovarian"));
        QVERIFY(!says(brca2->steps, "surgery"));
        QVERIFY(says(brca2->steps, "Refer relatives"));
    }

    void aFigureThatIsNotHers_data()
    {
        QTest::addColumn<QString>("gene");
        QTest::addColumn<QString>("tumour");
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("no breast cancer") << "BRCA1"
                                          << "COAD"
                                          << "1960-05-05"
                                          << "breast cancer 72 %" << true;
        QTest::newRow("breast cancer") << "BRCA1"
                                       << "IDC"
                                       << "1960-05-05"
                                       << "breast cancer 72 %" << false;
        QTest::newRow("ovarian, with breast cancer") << "BRCA1"
                                                     << "IDC"
                                                     << "1960-05-05"
                                                     << "ovarian cancer 44 %" << true;
        QTest::newRow("past the age") << "BRCA1"
                                      << "COAD"
                                      << "1946-05-05"
                                      << "By the age of 80: breast" << false;
        QTest::newRow("past the age, relative risk stays") << "BRCA1"
                                                           << "COAD"
                                                           << "1946-05-05"
                                                           << "stomach cancer 2.17" << true;
        QTest::newRow("Lynch, bowel cancer") << "MLH1"
                                             << "COAD"
                                             << "1960-05-05"
                                             << "bowel 46 %" << false;
        QTest::newRow("Lynch, endometrium") << "MLH1"
                                            << "IDC"
                                            << "1960-05-05"
                                            << "endometrium 34 %" << true;
        QTest::newRow("Lynch, endometrium after bowel cancer") << "MLH1"
                                                               << "COAD"
                                                               << "1960-05-05"
                                                               << "endometrium 34 %" << false;
        QTest::newRow("Lynch, past the age") << "MLH1"
                                             << "IDC"
                                             << "1956-05-05"
                                             << "by the age of 70" << false;
    }

    /// A figure by an age is for carriers who have not had that cancer and are younger.
    void aFigureThatIsNotHers()
    {
        QFETCH(QString, gene);
        QFETCH(QString, tumour);
        QFETCH(QString, born);
        QFETCH(QString, words);
        QFETCH(bool, isSaid);
        auto record = tests::patientWith(tumour.toStdString(), "II");
        record.patient.birthDate = PartialDate::parse(born.toStdString()).value();
        record.findings = {tests::germline(gene.toStdString(), "Pathogenic")};
        const auto overview = of(record);
        const auto* entry = overview.of(RiskSection::Hereditary).front();
        QVERIFY(entry->gene != nullptr);
        QCOMPARE(says(entry->notes, words.toUtf8().constData()), isSaid);
        if (isSaid)
            QVERIFY(reads(*entry, "not the risk that remains"));
    }

    void surgeryOfTubesAndOvaries()
    {
        for (const auto& [gene, age] :
             {std::pair{"BRCA1", "35"}, std::pair{"BRCA2", "40"}, std::pair{"PALB2", "45"}}) {
            auto record = tests::patientWith("IDC", "II");
            record.findings = {tests::germline(gene, "Pathogenic")};
            const auto overview = of(record);
            const auto* entry = overview.of(RiskSection::Hereditary).front();
            QVERIFY(says(entry->steps, "To lower the risk of ovarian cancer"));
            QVERIFY(says(entry->steps, (std::string("no earlier than the age of ") + age).c_str()));
            record.tumours.front().oncotree = "HGSOC";
            QVERIFY(!says(of(record).of(RiskSection::Hereditary).front()->steps, "tubes"));
        }
    }

    void theOtherBreast()
    {
        auto record = tests::patientWith("IDC", "II");
        record.findings = {tests::germline("BRCA2", "Pathogenic")};
        const auto overview = of(record);
        const auto second = overview.of(RiskSection::SecondCancers);
        QCOMPARE(second.size(), 1U);
        QVERIFY(says(second.front()->notes, "33.5 %"));
    }

    void onlyPathogenicAndInherited_data()
    {
        QTest::addColumn<QString>("significance");
        QTest::addColumn<bool>("implies");
        QTest::newRow("likely") << "Likely_pathogenic" << true;
        QTest::newRow("uncertain") << "Uncertain significance" << false;
        QTest::newRow("conflicting") << "Conflicting interpretations of pathogenicity" << false;
        QTest::newRow("not") << "Not pathogenic" << false;
        QTest::newRow("benign") << "Benign" << false;
        QTest::newRow("not stated") << "" << false;
    }

    void onlyPathogenicAndInherited()
    {
        QFETCH(QString, significance);
        QFETCH(bool, implies);
        auto record = tests::patientWith("COAD", "II");
        record.findings = {tests::germline("MLH1", significance.toStdString())};
        const auto overview = of(record);
        const auto hereditary = overview.of(RiskSection::Hereditary);
        QCOMPARE(hereditary.front()->gene != nullptr, implies);
        // That the tumour's source calls it oncogenic says nothing of the germline.
        record.findings.front().isOncogenicStated = true;
        QCOMPARE(of(record).of(RiskSection::Hereditary).front()->gene != nullptr, implies);
        record.findings.front().origin = clinical::Origin::Somatic;
        QVERIFY(of(record).of(RiskSection::Hereditary).front()->gene == nullptr);
    }

    /// A variant of the tumour may be inherited: it is said, and nothing is implied.
    void anUnknownOriginImpliesNothing()
    {
        auto record = tests::patientWith("COAD", "II");
        record.findings = {tests::germline("BRCA2", "Pathogenic")};
        record.findings.front().origin = clinical::Origin::Unknown;
        const auto overview = of(record);
        const auto* entry = overview.of(RiskSection::Hereditary).front();
        QVERIFY(entry->title.english().find("perhaps inherited") != std::string::npos);
        QVERIFY(entry->notes.empty());
        QVERIFY(entry->steps.empty());
        QVERIFY(formula(overview, "gail_bcrat")->state == RiskState::Lacks);
    }

    void treatmentThatHarmsTheHeart()
    {
        const auto overview = of(tests::manyRisks());
        const auto* given = exposure(overview, "anthracycline");
        QVERIFY(given != nullptr && !given->isPlanned);
        QCOMPARE(given->data.front().date.iso(), std::string("2025-03-01"));
        QVERIFY(says(given->steps, "Echocardiography"));
        const auto* planned = exposure(overview, "vegf");
        QVERIFY(planned != nullptr && planned->isPlanned);
        QVERIFY(exposure(overview, "her2") == nullptr);
        QVERIFY(exposure(of(tests::manyRisks(), {}, {"Herceptin"}), "her2")->isPlanned);
        auto record = tests::manyRisks();
        record.medications.front().assertion = clinical::Assertion::NotDone;
        QVERIFY(exposure(of(record), "anthracycline") == nullptr);
    }

    void boneHasFactsAndNoNumber()
    {
        auto record = tests::manyRisks();
        auto density = tests::laboratory("99999-9", "-2.1", "1", "2026-08-01");
        density.code = tests::text("DXA femoral neck, T-score");
        record.observations.push_back(density);
        const auto overview = of(record);
        for (const auto* id : {"glucocorticoid", "osteoporosis", "bone-density"}) {
            const auto* entry = exposure(overview, id);
            QVERIFY2(entry != nullptr, id);
            QVERIFY(entry->state == RiskState::Stated);
            QVERIFY(!entry->value);
            // Osteoporosis is diagnosed and bone density measured: a first DXA is no step.
            QVERIFY(entry->steps.empty());
        }
        QCOMPARE(exposure(overview, "bone-density")->data.front().quantity->text,
                 std::string("-2.1"));
        QVERIFY(exposure(overview, "aromatase-inhibitor") == nullptr);
    }

    void densityIsMeasuredWhereItIsNotKnown_data()
    {
        QTest::addColumn<bool>("hasOsteoporosis");
        QTest::addColumn<bool>("isMeasured");
        QTest::newRow("neither") << false << false;
        QTest::newRow("osteoporosis") << true << false;
        QTest::newRow("measured") << false << true;
    }

    void densityIsMeasuredWhereItIsNotKnown()
    {
        QFETCH(bool, hasOsteoporosis);
        QFETCH(bool, isMeasured);
        auto record = tests::manyRisks();
        if (!hasOsteoporosis)
            record.comorbidities.pop_back();
        if (isMeasured) {
            record.observations.push_back(tests::laboratory("99999-9", "-2.1", "1", "2026-08-01"));
            record.observations.back().code = tests::text("DXA femoral neck, T-score");
        }
        const auto overview = of(record);
        QCOMPARE(says(exposure(overview, "glucocorticoid")->steps, "DXA"),
                 !hasOsteoporosis && !isMeasured);
    }

    /// That a guideline defines an illness is no step.
    void aDefinitionIsNoStep()
    {
        const auto overview = of(tests::manyRisks(), {}, {"pembrolizumab"});
        const auto* entry = exposure(overview, "checkpoint");
        QVERIFY(entry != nullptr);
        QVERIFY(entry->steps.empty());
    }

    void radiotherapyOfTheChest_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<double>("gray");
        QTest::addColumn<bool>("isNamed");
        QTest::newRow("at 25, 36 Gy") << "1985-06-01" << 36.0 << true;
        QTest::newRow("at 25, dose not recorded") << "1985-06-01" << 0.0 << true;
        QTest::newRow("at 25, 4 Gy") << "1985-06-01" << 4.0 << false;
        QTest::newRow("at 45") << "2005-06-01" << 36.0 << false;
    }

    void radiotherapyOfTheChest()
    {
        QFETCH(QString, start);
        QFETCH(double, gray);
        QFETCH(bool, isNamed);
        auto record = tests::patientWith("COAD", "II");
        clinical::Radiotherapy one;
        one.header.key = "radiotherapy|1";
        one.site = tests::text("Mediastinum");
        one.period.start = PartialDate::parse(start.toStdString()).value();
        if (gray > 0)
            one.doseGray = gray;
        record.radiotherapies = {one};
        const auto overview = of(record);
        const auto* entry = exposure(overview, "chest-radiotherapy");
        QCOMPARE(entry != nullptr, isNamed);
        if (entry == nullptr)
            return;
        QVERIFY(says(entry->steps, "MRI"));
        QCOMPARE(entry->remarks.empty(), gray > 0);
        record.patient.sex = clinical::Sex::Male;
        QVERIFY(exposure(of(record), "chest-radiotherapy") == nullptr);
    }

    void liverAndKidneyByHand()
    {
        const auto overview = of(tests::manyRisks());
        const auto& liver = *formula(overview, "fib4_albi");
        QVERIFY(liver.state == RiskState::Answered);
        QCOMPARE(liver.value->low, byHand(liver).numbers.at("fib4"));
        QVERIFY(!liver.value->beside); // ALBI is for hepatocellular carcinoma, she has none
        QVERIFY(says(liver.notes, "low likelihood below 1.45, high above 3.25"));
        QVERIFY(says(liver.notes, "low below 1.3, high above 2.67"));
        // No cirrhosis is recorded: Child-Pugh measures nothing here.
        QVERIFY(formula(overview, "child_pugh")->state == RiskState::NotApplicable);
        QVERIFY(formula(overview, "child_pugh")->exclusion->why.english.find("cirrhosis") !=
                std::string::npos);
        auto ill = tests::manyRisks();
        ill.comorbidities.push_back(tests::illness("Leberzirrhose"));
        ill.tumours.front().oncotree = "HCC";
        const auto other = of(ill);
        const auto& cirrhosis = *formula(other, "child_pugh");
        QVERIFY(cirrhosis.state == RiskState::Bounded);
        QVERIFY(cirrhosis.steps.empty()); // no guideline is named
        QVERIFY(!cirrhosis.isStepOpen);
        const auto& cancer = *formula(other, "fib4_albi");
        QCOMPARE(cancer.value->beside, byHand(cancer).numbers.at("albi_grade"));
        const auto& kidney = *formula(overview, "renal_bsa");
        QCOMPARE(kidney.value->low, byHand(kidney).numbers.at("ckd_epi_2021_ml_min_173"));
        QVERIFY(kidney.value->low < 60);
        QVERIFY(says(kidney.steps, "cystatin C"));
        // Without creatinine the formula lacks it; in the other unit it speaks.
        auto record = tests::manyRisks();
        std::erase_if(record.observations, [](const clinical::Observation& one) {
            return one.code.has("http://loinc.org", "2160-0");
        });
        const auto without = of(record);
        const auto& lacking = *formula(without, "renal_bsa");
        QVERIFY(lacking.state == RiskState::Lacks);
        QCOMPARE(lacking.open.size(), 1U);
        QVERIFY(isOpen(lacking, "creatinine_mg_dl"));
        record.observations.push_back(tests::laboratory("14682-9", "115", "umol/L", "2026-11-12"));
        QVERIFY(formula(of(record), "renal_bsa")->state == RiskState::Answered);
    }

    void toxicityIsForTheStartInSolidTumours()
    {
        auto record = tests::manyRisks();
        record.medications.pop_back(); // the plan
        QVERIFY(formula(of(record), "carg")->state == RiskState::NotApplicable);
        QVERIFY(formula(of(record, {}, {"paclitaxel"}), "carg")->state == RiskState::Lacks);
        record = tests::manyRisks();
        record.tumours.front().oncotree = "DLBCLNOS";
        const auto overview = of(record);
        QVERIFY(formula(overview, "carg")->state == RiskState::NotApplicable);
        QVERIFY(formula(overview, "carg")->exclusion->why.english.find("solid") !=
                std::string::npos);
    }

    /// What the record says can be taken away; then it is open, not what it was.
    void aClearedValueIsOpen()
    {
        const auto overview = of(tests::manyRisks(), {{"khorana", {{"platelets_10e9_l", ""}}}});
        const auto& entry = *formula(overview, "khorana");
        QVERIFY(entry.state == RiskState::Lacks);
        QVERIFY(isOpen(entry, "platelets_10e9_l"));
        QVERIFY(!entry.value);
    }

    /// Values of two days, and why an input stays empty, are said.
    void remarksOfTheRecordAreKept()
    {
        auto record = tests::manyRisks();
        const auto first = of(record);
        const auto& liver = *formula(first, "fib4_albi");
        QVERIFY(liver.remarks.empty());
        record.observations.front() = tests::laboratory("777-3", "380", "10*9/L", "2026-11-10");
        record.observations.push_back(tests::laboratory("1920-8", "55", "U/L", "2026-11-12"));
        const auto overview = of(record);
        const auto& khorana = *formula(overview, "khorana");
        QVERIFY(std::any_of(khorana.remarks.begin(), khorana.remarks.end(), [](const auto& one) {
            return one.english() == "The laboratory values are of different days.";
        }));
        const auto& inputs = formula(overview, "fib4_albi")->inputs;
        const auto ast = std::find_if(inputs.begin(), inputs.end(), [](const RiskInput& one) {
            return one.field->id == "ast_u_l";
        });
        QVERIFY(ast->cell.empty());
        QVERIFY(ast->remarks.front().english().find("these differ") != std::string::npos);
    }

    void toxicityIsForOlderPeople()
    {
        const auto overview = of(tests::manyRisks());
        const auto& entry = *formula(overview, "carg");
        QVERIFY(entry.state == RiskState::Lacks);
        QVERIFY(isOpen(entry, "hearing"));
        QVERIFY(!isOpen(entry, "haemoglobin_g_dl"));
        auto younger = tests::manyRisks();
        younger.patient.birthDate = tests::date("1980-01-01");
        const auto other = of(younger);
        QVERIFY(formula(other, "carg")->state == RiskState::NotApplicable);
        QVERIFY(formula(other, "carg")->remarks.front().english().find("65 to 110") !=
                std::string::npos);
        const auto answered = of(tests::manyRisks(),
                                 {{"carg",
                                   {{"standard_dose", "1"},
                                    {"polychemotherapy", "1"},
                                    {"crcl_jelliffe_ml_min", "45"},
                                    {"hearing", "good"},
                                    {"falls_6m", "0"},
                                    {"takes_medication", "unassisted"},
                                    {"walking_one_block", "not_limited"},
                                    {"social_activity_limited", "none"}}}});
        const auto& full = *formula(answered, "carg");
        QVERIFY(full.state == RiskState::Answered);
        QCOMPARE(full.value->low, 4.0);
        QCOMPARE(full.value->beside, std::optional<double>(32));
        QVERIFY(says(full.steps, "geriatric assessment"));
    }

    /// In each section what answers with a next step stands first, what is not meant last.
    void theOrderInASection()
    {
        const auto overview = of(tests::manyRisks());
        const auto place = [](const RiskEntry& one) {
            return one.state == RiskState::NotApplicable ? 4
                   : one.state == RiskState::Refused     ? 3
                   : one.state == RiskState::Lacks       ? 2
                   : one.steps.empty()                   ? 1
                                                         : 0;
        };
        for (std::size_t at = 1; at < overview.entries.size(); ++at) {
            const auto& before = overview.entries[at - 1];
            const auto& after = overview.entries[at];
            QVERIFY(before.section <= after.section);
            if (before.section == after.section)
                QVERIFY(place(before) <= place(after));
        }
        QCOMPARE(of(tests::manyRisks()).entries.size(), overview.entries.size());
    }

    void aFileOfFactsThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        const QByteArray head = R"({"version":"1","checked":"2026-01-01",)";
        QTest::newRow("no JSON") << QByteArray("{") << "not a JSON object";
        QTest::newRow("no version") << QByteArray(R"({"checked":"2026-01-01"})") << "version";
        QTest::newRow("unknown field") << head + R"("more":1})"
                                       << "unknown field more";
        QTest::newRow("unknown section")
            << head +
                   R"("exposures":[{"id":"a","section":"skin","classes":["b"],"label":{"en":"a","de":"b"}}]})"
            << "section";
        QTest::newRow("no German")
            << head +
                   R"("exposures":[{"id":"a","section":"bone","classes":["b"],"label":{"en":"a"}}]})"
            << "de missing";
        QTest::newRow("a fact without a source")
            << head + R"("genes":[{"gene":"A","implies":[{"text":{"en":"a","de":"b"}}]}]})"
            << "citations missing";
        QTest::newRow("a change that is not there")
            << head +
                   R"("formulas":[{"calculator":"c","section":"bone","result":"r","scale":"number","claim":{"en":"a","de":"b"},"population":{"en":"a","de":"b"},"changes":["x"]}]})"
            << "no change x";
    }

    void aFileOfFactsThatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        const auto read = RiskFacts::parse(text.toStdString());
        QVERIFY(!read.has_value());
        QVERIFY(read.error().code == ErrorCode::Malformed);
        QVERIFY2(QString::fromStdString(read.error().context).contains(where),
                 read.error().context.c_str());
    }
};

QTEST_APPLESS_MAIN(TestRisk)
#include "tst_risk.moc"
