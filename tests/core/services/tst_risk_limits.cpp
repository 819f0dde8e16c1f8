#include "core/services/kept_family.h"
#include "core/services/risk.h"
#include "tests/support/risk_case.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::services;
using clinical::CancerSite;
using clinical::Sex;
using knowledge::RiskFacts;
using knowledge::RiskSection;

// For whom a number or a figure of the page of risks does not hold. Every person, value and date
// here is invented.
class TestRiskLimits : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Toolbox> m_toolbox;

    RiskOverview of(const clinical::Case& record, const RiskGiven& given = {}) const
    {
        return riskOverview(
            record, *m_toolbox, RiskFacts::shipped(), tests::day("2026-11-24"), given);
    }

    static const RiskEntry& formula(const RiskOverview& all, std::string_view calculator)
    {
        const auto found =
            std::find_if(all.entries.begin(), all.entries.end(), [&](const RiskEntry& one) {
                return one.formula != nullptr && one.formula->calculator == calculator;
            });
        if (found == all.entries.end())
            qFatal("no such formula");
        return *found;
    }

    static bool says(const std::vector<const knowledge::RiskNote*>& notes, const QString& words)
    {
        return std::any_of(notes.begin(), notes.end(), [&](const knowledge::RiskNote* one) {
            return QString::fromStdString(one->text.english).contains(words);
        });
    }

    static bool reads(const RiskEntry& entry, const QString& words)
    {
        return std::any_of(entry.readings.begin(), entry.readings.end(), [&](const auto* one) {
            return QString::fromStdString(one->english).contains(words);
        });
    }

    static bool remarks(const std::vector<Message>& all, const QString& words)
    {
        return std::any_of(all.begin(), all.end(), [&](const Message& one) {
            return QString::fromStdString(one.english()).contains(words);
        });
    }

    static const RiskInput& inputOf(const RiskEntry& entry, std::string_view id)
    {
        const auto found = std::find_if(entry.inputs.begin(),
                                        entry.inputs.end(),
                                        [&](const RiskInput& one) { return one.field->id == id; });
        if (found == entry.inputs.end())
            qFatal("no such input");
        return *found;
    }

    static bool isOpen(const RiskEntry& entry, std::string_view id)
    {
        return std::any_of(entry.open.begin(), entry.open.end(), [&](const auto* field) {
            return field->id == id;
        });
    }

    static RiskGiven breastAnswers()
    {
        return {{"gail_bcrat",
                 {{"race_code", "1"},
                  {"n_biopsies", "0"},
                  {"atypical_hyperplasia", "99"},
                  {"age_menarche", "13"},
                  {"age_first_birth", "27"},
                  {"first_degree_relatives", "0"}}}};
    }

    static clinical::Radiotherapy irradiation(const std::string& site, const std::string& procedure)
    {
        clinical::Radiotherapy one;
        one.header.key = "radiotherapy|" + site + procedure;
        one.site = tests::text(site);
        one.procedure = tests::text(procedure);
        return one;
    }

    static clinical::Surgery operation(const std::string& procedure, const std::string& site = {})
    {
        clinical::Surgery one;
        one.header.key = "surgery|" + procedure + site;
        one.procedure = tests::text(procedure);
        one.site = tests::text(site);
        one.period.start = tests::date("2019-03-01");
        return one;
    }

    /// A carrier of 55 years without cancer.
    static clinical::Case carrier(const std::string& gene)
    {
        auto record = tests::patientWith("COAD", "II");
        record.tumours.clear();
        record.patient.birthDate = tests::date("1971-05-05");
        record.findings = {tests::germline(gene, "Pathogenic")};
        return record;
    }

    /// The patient, both parents and four grandparents, of all of whom everything is known and
    /// nobody had cancer.
    static FamilyFile healthyFamily()
    {
        FamilyFile file;
        auto& tree = file.file.family;
        tree.proband = "1";
        const auto add = [&](const char* id, Sex sex, const char* father, const char* mother) {
            clinical::FamilyPerson person;
            person.id = id;
            person.sex = sex;
            person.father = father;
            person.mother = mother;
            person.without = {CancerSite::Breast,
                              CancerSite::SecondBreast,
                              CancerSite::Ovarian,
                              CancerSite::Colorectal,
                              CancerSite::Endometrial};
            tree.people.push_back(person);
        };
        add("1", Sex::Female, "2", "3");
        add("2", Sex::Male, "4", "5");
        add("3", Sex::Female, "6", "7");
        add("4", Sex::Male, "", "");
        add("5", Sex::Female, "", "");
        add("6", Sex::Male, "", "");
        add("7", Sex::Female, "", "");
        return file;
    }

private Q_SLOTS:

    void initTestCase()
    {
        auto loaded = Toolbox::load(CONSILIUM_BINARY_DIR "/resources/starter.cpack");
        QVERIFY(loaded.has_value());
        m_toolbox = loaded.value();
    }

    /// The record's own family history answers with no as a kept tree does, where it says all.
    void aWholeFamilyHistoryAnswersNo()
    {
        // Of the patient's own cancers FHIR says only those that there are.
        auto family = healthyFamily();
        family.file.family.people.front().cancers = {{CancerSite::Colorectal, 50, {}}};
        family.file.family.people.front().without.erase(CancerSite::Colorectal);
        const auto written = writeFamily(family, FamilyForm::Fhir);
        QVERIFY(written.has_value());
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("family.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(written.value().text));
        file.close();
        const auto record = riskCase(file.fileName().toStdString(), *m_toolbox);
        QVERIFY(record.has_value());
        QCOMPARE(record.value().family.size(), std::size_t{6});
        const auto overview = of(record.value());
        const auto& seven = formula(overview, "fhs7");
        QVERIFY(seven.state == RiskState::Answered);
        QCOMPARE(seven.value->low, 0.0);
        for (const auto& input : seven.inputs)
            QCOMPARE(input.cell, std::string("0"));
        const auto& amsterdam = formula(overview, "amsterdam_ii");
        QCOMPARE(inputOf(amsterdam, "relatives_with_lynch_cancer").cell, std::string("1"));
        QCOMPARE(inputOf(amsterdam, "successive_generations").cell, std::string("1"));
        QCOMPARE(inputOf(amsterdam, "one_is_first_degree_of_other_two").cell, std::string("0"));
        // A tree that was kept before the record learned of its relatives says no "no".
        auto other = record.value();
        other.raw.push_back(familyPiece(other, healthyFamily(), "2026-03-01T00:00:00Z"));
        QVERIFY(formula(of(other), "fhs7").state != RiskState::Answered);
    }

    void wordsOfChestIrradiation_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words : {"Mammabestrahlung",
                                  "Lungenbestrahlung",
                                  "Thoraxwandbestrahlung",
                                  "Mantle radiotherapy",
                                  "Total body irradiation",
                                  "Ganzkörperbestrahlung"})
            QTest::newRow(words) << words;
    }

    void wordsOfChestIrradiation()
    {
        QFETCH(const QString, words);
        auto record = tests::patientWith("COAD", "II");
        record.radiotherapies = {irradiation({}, words.toStdString())};
        QVERIFY(formula(of(record, breastAnswers()), "gail_bcrat").state ==
                RiskState::NotApplicable);
        // The same where an illness tells it.
        record.radiotherapies.clear();
        record.comorbidities = {tests::illness("Z.n. " + words.toStdString())};
        const auto overview = of(record, breastAnswers());
        const auto& told = formula(overview, "gail_bcrat");
        QVERIFY(told.state == RiskState::NotApplicable);
        QVERIFY(told.exclusion->why.english.find("irradiated") != std::string::npos);
        record.comorbidities.front().presence = clinical::Presence::Absent;
        QVERIFY(formula(of(record, breastAnswers()), "gail_bcrat").value.has_value());
    }

    void radiotherapyOfNobodyKnowsWhere_data()
    {
        QTest::addColumn<QString>("site");
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<bool>("isWithheld");
        QTest::newRow("no word") << ""
                                 << "" << true;
        QTest::newRow("a procedure without a place") << ""
                                                     << "External beam radiotherapy" << true;
        QTest::newRow("a place in the procedure") << ""
                                                  << "Pelvic radiotherapy" << false;
        QTest::newRow("of the rectum") << "Rectum"
                                       << "External beam radiotherapy" << false;
    }

    /// Nobody knows whether it was the chest: no number.
    void radiotherapyOfNobodyKnowsWhere()
    {
        QFETCH(const QString, site);
        QFETCH(const QString, procedure);
        QFETCH(const bool, isWithheld);
        auto record = tests::patientWith("COAD", "II");
        record.radiotherapies = {irradiation(site.toStdString(), procedure.toStdString())};
        const auto overview = of(record, breastAnswers());
        const auto& entry = formula(overview, "gail_bcrat");
        QCOMPARE(entry.value.has_value(), !isWithheld);
        QCOMPARE(entry.state == RiskState::Lacks, isWithheld);
        QCOMPARE(isOpen(entry, "radiotherapy_site"), isWithheld);
        QCOMPARE(reads(entry, QStringLiteral("without where it was given")), isWithheld);
        record.radiotherapies.front().assertion = clinical::Assertion::NotDone;
        QVERIFY(formula(of(record, breastAnswers()), "gail_bcrat").value.has_value());
    }

    /// An age is said with each figure by an age, and an interval with each or that it was not at
    /// hand.
    void eachFigureHasItsAgeAndItsInterval()
    {
        int figures = 0;
        for (const auto& gene : RiskFacts::shipped().genes) {
            const bool isLynch = gene.gene.starts_with('M') || gene.gene == "PMS2";
            for (const auto& note : gene.implies) {
                const auto words = QString::fromStdString(note.text.english);
                const auto german = QString::fromStdString(note.text.german);
                const bool isFigure =
                    words.contains(QLatin1Char('%')) || words.contains(QStringLiteral("was seen"));
                if (!isFigure)
                    continue;
                ++figures;
                QVERIFY2(words.contains(QStringLiteral("interval")), qPrintable(words));
                QVERIFY2(german.contains(QStringLiteral("ntervall")), qPrintable(german));
                if (!isLynch)
                    continue;
                QVERIFY2(words.startsWith(QStringLiteral("First cancer by the age of 70")),
                         qPrintable(words));
                QVERIFY2(german.contains(QStringLiteral("bis zum Alter von 70")),
                         qPrintable(german));
                QCOMPARE(note.oldest, std::optional(69));
            }
        }
        QVERIFY(figures > 20);
    }

    void lynchAfterAnotherCancer_data()
    {
        QTest::addColumn<QString>("tumour");
        QTest::addColumn<bool>("isFirst");
        QTest::newRow("none") << "" << true;
        QTest::newRow("melanoma") << "MEL" << true;
        for (const char* tumour : {"COAD", "SIC", "UCEC", "EOV", "HGSFT", "PSEC"})
            QTest::newRow(tumour) << tumour << false;
    }

    /// The figures are of first cancers: after one of these they are not hers, of whatever organ.
    void lynchAfterAnotherCancer()
    {
        QFETCH(const QString, tumour);
        QFETCH(const bool, isFirst);
        for (const char* gene : {"MLH1", "MSH2", "MSH6", "PMS2"}) {
            auto record = carrier(gene);
            if (!tumour.isEmpty())
                record.tumours = tests::patientWith(tumour.toStdString(), "II").tumours;
            const auto overview = of(record);
            const auto& entry = *overview.of(RiskSection::Hereditary).front();
            for (const char* organ : {"bowel", "endometrium", "ovar"})
                QCOMPARE(std::any_of(entry.notes.begin(),
                                     entry.notes.end(),
                                     [&](const auto* note) {
                                         const auto& words = note->text.english;
                                         return words.starts_with("First cancer") &&
                                                words.find(organ) != std::string::npos;
                                     }),
                         isFirst);
            QCOMPARE(says(entry.notes, QStringLiteral("they are not stated")), !isFirst);
        }
    }

    void aYearOfBirthAlone_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<bool>("isSaid");
        QTest::addColumn<bool>("isDoubted");
        QTest::newRow("79 by the month") << "1946-12" << true << false;
        QTest::newRow("79 or 80 by the year") << "1946" << true << true;
        QTest::newRow("78 or 79") << "1947" << true << false;
        QTest::newRow("80 or 81") << "1945" << false << false;
        QTest::newRow("not known") << "" << true << false;
    }

    void aYearOfBirthAlone()
    {
        QFETCH(const QString, born);
        QFETCH(const bool, isSaid);
        QFETCH(const bool, isDoubted);
        auto record = carrier("BRCA1");
        record.patient.birthDate =
            born.isEmpty() ? PartialDate() : PartialDate::parse(born.toStdString()).value();
        const auto overview = of(record);
        const auto& entry = *overview.of(RiskSection::Hereditary).front();
        QCOMPARE(says(entry.notes, QStringLiteral("breast cancer 72 %")), isSaid);
        QCOMPARE(remarks(entry.remarks, QStringLiteral("79 to 80 years")), isDoubted);
    }

    /// Surely 54 at least: no woman who was irradiated before 30.
    void anAgeAtRadiotherapyFromYears()
    {
        auto record = carrier("MLH1");
        record.patient.birthDate = tests::date("1950");
        record.radiotherapies = {irradiation("Mediastinum", "Radiotherapy")};
        record.radiotherapies.front().period.start = tests::date("2005");
        QVERIFY(of(record).of(RiskSection::SecondCancers).empty());
        record.radiotherapies.front().period.start = tests::date("1980"); // 29 or 30
        const auto overview = of(record);
        const auto second = overview.of(RiskSection::SecondCancers);
        QCOMPARE(second.size(), std::size_t{1});
        QVERIFY(remarks(second.front()->remarks, QStringLiteral("age at the treatment")));
    }

    void surgeryThatWasDone_data()
    {
        QTest::addColumn<QString>("gene");
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("instead"); ///< empty: the figure stays
        const auto row = [](const char* gene, const char* operation, const char* figure) {
            return &(QTest::newRow(operation) << gene << operation << figure);
        };
        const char* breast = "breast cancer 72 %";
        const char* ovary = "ovarian cancer 44 %";
        *row("BRCA1", "Bilateral risk-reducing mastectomy", breast) << "removal of both breasts";
        *row("BRCA1", "Mastektomie beidseits", breast) << "removal of both breasts";
        *row("BRCA1", "Mastectomy", breast) << "two whole breasts";
        *row("BRCA1", "Left mastectomy", breast) << "two whole breasts";
        *row("BRCA1", "Breast biopsy", breast) << "";
        *row("BRCA1", "Bilateral salpingo-oophorectomy", ovary) << "removal of both ovaries";
        *row("BRCA1", "Adnexektomie beidseits", ovary) << "removal of both ovaries";
        *row("BRCA1", "RRSO", ovary) << "removal of both ovaries";
        *row("BRCA1", "Right salpingo-oophorectomy", ovary) << "not that both ovaries are out";
        *row("BRCA1", "Salpingectomy, bilateral", ovary) << "not that both ovaries are out";
        *row("MLH1", "Total hysterectomy", "endometrium 34 %") << "removal of the womb";
        *row("MLH1", "Subtotal hysterectomy", "endometrium 34 %") << "part of the womb";
        *row("MLH1", "Proctocolectomy", "bowel 46 %") << "removal of colon and rectum";
        *row("MLH1", "Subtotal colectomy", "bowel 46 %") << "part of the bowel";
        *row("MLH1", "Colonoscopy", "bowel 46 %") << "";
    }

    void surgeryThatWasDone()
    {
        QFETCH(const QString, gene);
        QFETCH(const QString, operation);
        QFETCH(const QString, figure);
        QFETCH(const QString, instead);
        auto record = carrier(gene.toStdString());
        const auto before = of(record);
        QVERIFY(says(before.of(RiskSection::Hereditary).front()->notes, figure));
        record.surgeries = {TestRiskLimits::operation(operation.toStdString())};
        const auto after = of(record);
        const auto& entry = *after.of(RiskSection::Hereditary).front();
        QCOMPARE(says(entry.notes, figure), instead.isEmpty());
        if (!instead.isEmpty()) {
            QVERIFY(reads(entry, instead));
            QCOMPARE(entry.data.back().date.iso(), std::string("2019-03-01"));
            // The same where an illness tells it.
            record.surgeries.clear();
            record.comorbidities = {tests::illness("Status post " + operation.toStdString())};
            const auto told = of(record);
            QVERIFY(reads(*told.of(RiskSection::Hereditary).front(), instead));
            record.comorbidities.clear();
            record.surgeries = {TestRiskLimits::operation(operation.toStdString())};
        }
        for (const auto assertion : {clinical::Assertion::Planned, clinical::Assertion::NotDone}) {
            record.surgeries.front().assertion = assertion;
            QVERIFY(says(of(record).of(RiskSection::Hereditary).front()->notes, figure));
        }
    }

    /// One side and then the other are both; what is out is no step any more.
    void bothSidesOneAfterTheOther()
    {
        auto record = carrier("BRCA1");
        record.surgeries = {operation("Left salpingo-oophorectomy")};
        const auto one = of(record);
        QVERIFY(says(one.of(RiskSection::Hereditary).front()->steps,
                     QStringLiteral("removal of both tubes and ovaries")));
        record.surgeries.push_back(operation("Salpingo-oophorectomy", "Right ovary"));
        const auto both = of(record);
        const auto& entry = *both.of(RiskSection::Hereditary).front();
        QVERIFY(reads(entry, QStringLiteral("removal of both ovaries")));
        QVERIFY(!says(entry.steps, QStringLiteral("removal of both tubes and ovaries")));
        QVERIFY(says(entry.notes, QStringLiteral("breast cancer 72 %")));
    }

    void theOtherBreastAfterMastectomy()
    {
        auto record = carrier("BRCA1");
        record.tumours = tests::patientWith("IDC", "II").tumours;
        record.surgeries = {operation("Left mastectomy")};
        const auto one = of(record);
        const auto& left = *one.of(RiskSection::SecondCancers).front();
        QVERIFY(says(left.notes, QStringLiteral("44.1 %")));
        QVERIFY(reads(left, QStringLiteral("only where that one is still there")));
        record.surgeries.push_back(operation("Right mastectomy"));
        const auto both = of(record);
        const auto& none = *both.of(RiskSection::SecondCancers).front();
        QVERIFY(none.notes.empty());
        QVERIFY(reads(none, QStringLiteral("removal of both breasts")));
    }

    void wordsThatAreTooWide_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isHeart");
        QTest::addColumn<bool>("isLiver");
        QTest::newRow("tonsillitis in German") << "Angina" << false << false;
        QTest::newRow("Angina tonsillaris") << "Angina tonsillaris" << false << false;
        QTest::newRow("Angina pectoris") << "Angina pectoris" << true << false;
        QTest::newRow("unstable angina") << "Unstable angina" << true << false;
        QTest::newRow("instabile Angina") << "Instabile Angina" << true << false;
        QTest::newRow("of the lung") << "Cirrhosis of lung" << false << false;
        QTest::newRow("biliary, which is a cholangitis")
            << "Primary biliary cirrhosis" << false << false;
        QTest::newRow("of the liver") << "Cirrhosis of liver" << false << true;
        QTest::newRow("German") << "Dekompensierte Zirrhose" << false << true;
    }

    void wordsThatAreTooWide()
    {
        QFETCH(const QString, words);
        QFETCH(const bool, isHeart);
        QFETCH(const bool, isLiver);
        auto record = tests::manyRisks();
        record.comorbidities.push_back(tests::illness(words.toStdString()));
        const auto overview = of(record);
        QCOMPARE(formula(overview, "score2").state == RiskState::NotApplicable, isHeart);
        QCOMPARE(formula(overview, "child_pugh").state != RiskState::NotApplicable, isLiver);
    }

    /// From 65 years on the lower cut-off in fatty liver is 2 (McPherson 2017).
    void imagingOfTheLiverByAge_data()
    {
        QTest::addColumn<QString>("age");
        QTest::addColumn<QString>("ast");
        QTest::addColumn<bool>("isStep");
        QTest::newRow("64, above 1.3") << "64"
                                       << "48" << true;
        QTest::newRow("64, below 1.3") << "64"
                                       << "38" << false;
        QTest::newRow("65, above 1.3") << "65"
                                       << "48" << false;
        QTest::newRow("65, above 2") << "65"
                                     << "64" << true;
    }

    void imagingOfTheLiverByAge()
    {
        QFETCH(const QString, age);
        QFETCH(const QString, ast);
        QFETCH(const bool, isStep);
        const auto overview =
            of(tests::manyRisks(),
               {{"fib4_albi", {{"age_years", age.toStdString()}, {"ast_u_l", ast.toStdString()}}}});
        const auto& entry = formula(overview, "fib4_albi");
        QVERIFY(entry.state == RiskState::Answered);
        QCOMPARE(says(entry.steps, QStringLiteral("elastography")), isStep);
    }

    /// AST, ALT and platelets are of one time, or say nothing together.
    void aLiverValueWithoutADateIsNotTaken()
    {
        auto record = tests::manyRisks();
        for (auto& one : record.observations) {
            if (one.code.has("http://loinc.org", "1920-8"))
                one.date = {};
        }
        const auto overview = of(record);
        const auto& entry = formula(overview, "fib4_albi");
        QVERIFY(entry.state == RiskState::Lacks);
        QVERIFY(!entry.value);
        QVERIFY(isOpen(entry, "ast_u_l"));
        const auto& ast = inputOf(entry, "ast_u_l");
        QVERIFY(!ast.isStale);
        QVERIFY(remarks(ast.remarks, QStringLiteral("Not filled: the date is not known.")));
        QCOMPARE(ast.data.front().quantity->text, std::string("31"));
        // What a person answers has no date to lack.
        QVERIFY(formula(of(record, {{"fib4_albi", {{"ast_u_l", "31"}}}}), "fib4_albi").state ==
                RiskState::Answered);
    }

    /// Nobody wrote whether there was a thrombosis: that is said.
    void anUnknownThrombosisIsSaid()
    {
        auto record = tests::manyRisks();
        const auto words = QStringLiteral("venous thromboembolism before is not recorded");
        QVERIFY(reads(formula(of(record), "khorana"), words));
        record.comorbidities.push_back(
            tests::illness("deep vein thrombosis", clinical::Presence::Absent));
        QVERIFY(!reads(formula(of(record), "khorana"), words));
        record.comorbidities.back().presence = clinical::Presence::Present;
        QVERIFY(formula(of(record), "khorana").state == RiskState::NotApplicable);
    }

    /// A primary without a type is neither one of the sites nor a solid tumour, nor none.
    void aPrimaryWithoutAType()
    {
        auto record = tests::manyRisks();
        record.tumours.front().oncotree.clear();
        record.findings.clear();
        const auto overview = of(record, breastAnswers());
        const auto& khorana = formula(overview, "khorana");
        QVERIFY(khorana.state == RiskState::Lacks);
        QVERIFY(!khorana.value);
        QVERIFY(isOpen(khorana, "site"));
        QVERIFY(reads(formula(overview, "carg"), QStringLiteral("type of the tumour")));
        QVERIFY(reads(formula(overview, "gail_bcrat"), QStringLiteral("tumour without a type")));
        QVERIFY(reads(formula(overview, "plcom2012"), QStringLiteral("tumour without a type")));
        record.tumours.front().oncotree = "HGSOC";
        const auto known = of(record, breastAnswers());
        for (const char* name : {"carg", "gail_bcrat", "plcom2012"})
            QVERIFY2(!reads(formula(known, name), QStringLiteral("type")), name);
    }
};

QTEST_APPLESS_MAIN(TestRiskLimits)
#include "tst_risk_limits.moc"
