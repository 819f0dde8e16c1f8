#include "core/models/case_inputs.h"
#include "core/models/model.h"
#include "core/options/scores.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace consilium;
using namespace consilium::models;

namespace
{

const std::filesystem::path kShipped = CONSILIUM_SOURCE_DIR "/resources/models/icb-response";

InputRow person()
{
    return {{"tmb_mut_per_mb", 12.0}, {"prior_systemic_therapy", 0.0}, {"age_years", 64.0},
            {"cancer_type", std::string("NSCLC")}, {"albumin_g_dl", 3.9}, {"nlr", 4.0}};
}

terminology::TumourTree tree()
{
    return terminology::TumourTree::parse("TISSUE\tTissue\t\t\t\nLUNG\tLung\t\tLung\tTISSUE\nNSCLC\tNon-small cell\t\tLung\tLUNG\n"
                                          "LUAD\tAdenocarcinoma\t\tLung\tNSCLC\nBRAIN\tBrain\t\tBrain\tTISSUE\n")
        .value();
}

terminology::DrugTable drugs()
{
    return terminology::DrugTable::parse(R"({"broadClasses": [], "drugs": [
        {"name": "pembrolizumab", "synonyms": [], "classes": ["PD-1 inhibitor"]},
        {"name": "carboplatin", "synonyms": [], "classes": ["platinum"]}]})")
        .value();
}

clinical::Observation laboratory(const char* loinc, const char* number, const char* unit, const char* date)
{
    clinical::Observation observation;
    observation.code.codings.push_back({"http://loinc.org", loinc, {}});
    observation.quantity = Quantity::parse(number, unit).value();
    observation.date = PartialDate::parse(date).value();
    return observation;
}

clinical::Case wholeCase()
{
    auto record = tests::patientWith("LUAD", "IVB");
    record.patient.birthDate = PartialDate::parse("1960-05-01").value();
    clinical::Finding burden;
    burden.kind = clinical::FindingKind::Signature;
    burden.name = "TMB";
    burden.quantity = Quantity::parse("12", "1/1000000{Base}").value();
    record.findings.push_back(burden);
    record.observations = {laboratory("1751-7", "39", "g/L", "2026-11-01"), laboratory("751-8", "6", "10*9/L", "2026-11-01"),
                           laboratory("731-0", "1.5", "10*9/L", "2026-11-01")};
    return record;
}

} // namespace

class TestModel : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    std::vector<Model> shipped()
    {
        std::vector<Model> models;
        models.push_back(Model::load(kShipped).value());
        return models;
    }

private Q_SLOTS:
    void partsAddUpToTheNumber()
    {
        const auto model = Model::load(kShipped);
        QVERIFY(model.has_value());
        const auto said = model.value().predict(person()).value();
        double sum = said.base;
        for (const auto& share : said.shares)
            sum += share.logOdds;
        QVERIFY(std::abs(sum - said.calibrated.logOdds) < 1e-6);
        QVERIFY(std::abs(1 / (1 + std::exp(-sum)) - said.calibrated.probability) < 1e-6);
        QVERIFY(said.calibrated.low <= said.calibrated.probability && said.calibrated.probability <= said.calibrated.high);
        QCOMPARE(said.missing, std::vector<std::string>{"msi_unstable"});
        QVERIFY(said.applicability.isWithin());
        QCOMPARE(said.applicability.similarPeople, 331);
    }

    void requiredInputsAreAskedFor_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const auto* id : {"tmb_mut_per_mb", "prior_systemic_therapy", "age_years", "cancer_type"})
            QTest::newRow(id) << QByteArray(id);
    }

    void requiredInputsAreAskedFor()
    {
        QFETCH(QByteArray, id);
        auto row = person();
        row.erase(id.toStdString());
        const auto said = Model::load(kShipped).value().predict(row);
        QVERIFY(!said.has_value());
        QVERIFY(said.error().code == ErrorCode::MissingData);
        QCOMPARE(said.error().context, id.toStdString());
    }

    void anotherByteInAnyFileIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const auto* name : {"model.ubj", "calibration.json", "reference.json"})
            QTest::newRow(name) << QByteArray(name);
    }

    void anotherByteInAnyFileIsNoticed()
    {
        QFETCH(QByteArray, name);
        const auto copy = std::filesystem::path(m_folder.filePath(QString::fromLatin1(name)).toStdString());
        std::filesystem::copy(kShipped, copy);
        QFile file(QString::fromStdString((copy / name.toStdString()).string()));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.open(QIODevice::ReadWrite));
        auto bytes = file.readAll();
        bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
        QVERIFY(file.seek(0));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        const auto model = Model::load(copy);
        QVERIFY(!model.has_value());
        QVERIFY(model.error().code == ErrorCode::Damaged);
        QCOMPARE(model.error().context, name.toStdString());
    }

    void aFolderWithoutAModel()
    {
        QVERIFY(Model::load(m_folder.path().toStdString()).error().code == ErrorCode::NotFound);
    }

    void theCardCarriesItsRecipe()
    {
        const auto recipe = Recipe::load(CONSILIUM_SOURCE_DIR "/resources/recipes/icb-response.json").value();
        QVERIFY(Model::load(kShipped).value().card().recipe.source == recipe.source);
    }

    void inputsOfACase()
    {
        const auto models = shipped();
        const auto inputs = inputsOf(wholeCase(), models.front().schema(), tree(), drugs(), tests::day("2026-11-24"));
        QCOMPARE(std::get<double>(inputs.at("tmb_mut_per_mb").value), 12.0);
        QVERIFY(std::abs(std::get<double>(inputs.at("albumin_g_dl").value) - 3.9) < 1e-9);
        QCOMPARE(std::get<double>(inputs.at("nlr").value), 4.0);
        QCOMPARE(std::get<double>(inputs.at("age_years").value), 66.0);
        QCOMPARE(std::get<std::string>(inputs.at("cancer_type").value), std::string("NSCLC"));
        QVERIFY(inputs.at("prior_systemic_therapy").isAssumed);
        QVERIFY(!inputs.contains("msi_unstable"));
    }

    void whatIsNotRecordedIsNotAnInput()
    {
        const auto models = shipped();
        auto record = wholeCase();
        record.findings.front().quantity->comparator = Comparator::Greater; // "> 12" is not a number
        record.observations[2].date = PartialDate::parse("2026-10-01").value(); // another blood sample
        record.patient.birthDate = PartialDate::parse("1960").value();          // 65 or 66
        const auto inputs = inputsOf(record, models.front().schema(), tree(), drugs(), tests::day("2026-11-24"));
        QVERIFY(!inputs.contains("tmb_mut_per_mb"));
        QVERIFY(!inputs.contains("nlr"));
        const auto empty = inputsOf({}, models.front().schema(), tree(), drugs(), tests::day("2026-11-24"));
        QCOMPARE(empty.size(), std::size_t{1}); // "no earlier treatment", marked as assumed
    }

    void aScoreStandsOnlyWhereItMay()
    {
        const auto models = shipped();
        const auto today = tests::day("2026-11-24");
        const auto scored = [&](const clinical::Case& record) { return options::scoresOf(record, models, tree(), drugs(), today).front(); };
        const auto whole = scored(wholeCase());
        QVERIFY2(whole.value.has_value(), whole.withheldBecause.c_str());
        double end = 1 / (1 + std::exp(-whole.base));
        for (const double step : options::probabilitySteps(whole))
            end += step;
        QVERIFY(std::abs(end - *whole.value) < 1e-9);
        QVERIFY(whole.judged && whole.judged->low < whole.judged->area && whole.judged->area < whole.judged->high);

        auto record = wholeCase();
        record.findings.clear();
        QVERIFY(!scored(record).value && scored(record).withheldBecause.find("mutational burden") != std::string::npos);
        record = wholeCase();
        record.tumours.front().oncotree = "BRAIN";
        QVERIFY(!scored(record).value);
        record = wholeCase();
        record.stages.front().group = "IB";
        QVERIFY(!scored(record).value);
        record = wholeCase();
        clinical::Medication failed;
        failed.drug.text = "pembrolizumab";
        failed.isCancerTreatment = clinical::Presence::Present;
        failed.stoppedForProgression = clinical::Presence::Present;
        record.medications.push_back(failed);
        QVERIFY(!scored(record).value);
        QVERIFY(scored(record).withheldBecause.find("pembrolizumab") != std::string::npos);
    }

    void aScoreSpeaksOnlyAboutItsDrugs()
    {
        const auto models = shipped();
        const auto scores = options::scoresOf(wholeCase(), models, tree(), drugs(), tests::day("2026-11-24"));
        QVERIFY(options::scoreFor({"pembrolizumab"}, scores, drugs())->value.has_value());
        QVERIFY(!options::scoreFor({"carboplatin"}, scores, drugs()));
        const auto both = options::scoreFor({"carboplatin", "pembrolizumab"}, scores, drugs());
        QVERIFY(both && !both->value && !both->withheldBecause.empty());
    }
};

QTEST_APPLESS_MAIN(TestModel)
#include "tst_model.moc"
