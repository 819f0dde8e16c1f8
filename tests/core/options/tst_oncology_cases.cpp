#include "core/options/engine.h"
#include "tests/support/builders.h"
#include "tests/support/built_pack.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::options;
using clinical::FindingKind;
using clinical::Presence;

namespace
{

const Day kToday = tests::day("2026-05-15");

std::string text(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString().toStdString();
}

std::vector<std::string> ingredients(const QJsonArray& therapies,
                                     const terminology::DrugTable& drugs)
{
    std::vector<std::string> all;
    for (const auto& item : therapies) {
        const auto name = item.toString().toStdString();
        const auto* drug = drugs.find(name);
        all.push_back(drug == nullptr ? name : drug->name);
    }
    std::sort(all.begin(), all.end());
    return all;
}

clinical::Finding findingOf(const QJsonObject& biomarker)
{
    const auto kind = text(biomarker, "kind");
    const auto gene = text(biomarker, "gene");
    if (kind == "fusion")
        return tests::fusion(text(biomarker, "five"), text(biomarker, "three"));
    if (kind == "cna")
        return tests::copyNumber(gene, text(biomarker, "state"));
    if (kind == "wildtype")
        return tests::normal(gene);
    if (kind == "msi")
        return tests::marker(FindingKind::Signature,
                             "MSI",
                             text(biomarker, "status") == "MSI-H" ? "high" : "stable");
    if (kind == "mmr")
        return tests::marker(FindingKind::Signature,
                             "MMR",
                             text(biomarker, "status") == "dMMR" ? "deficient" : "proficient");
    const auto number =
        QString::number(biomarker.value(QLatin1String("value")).toDouble()).toStdString();
    if (kind == "tmb")
        return tests::marker(FindingKind::Signature, "TMB", number, "/Mb");
    if (kind == "expression") {
        const auto unit = text(biomarker, "unit");
        const auto name = text(biomarker, "marker") + (unit.empty() ? "" : ' ' + unit);
        if (unit.empty())
            return tests::marker(
                FindingKind::Expression,
                name,
                QString::fromStdString(text(biomarker, "status")).toLower().toStdString());
        return tests::marker(
            FindingKind::Expression, name, number, unit == "TPS" ? "1" : "{score}");
    }
    auto finding = tests::variant(gene, text(biomarker, "protein"));
    finding.origin = kind == "germline" ? clinical::Origin::Germline : clinical::Origin::Somatic;
    if (const auto exon = biomarker.value(QLatin1String("exon")).toInt(); exon != 0)
        finding.exon = std::to_string(exon);
    finding.isOncogenicStated = biomarker.value(QLatin1String("oncogenic")).toBool();
    if (biomarker.value(QLatin1String("pathogenic")).toBool())
        finding.clinicalSignificance = "Pathogenic";
    return finding;
}

clinical::Case caseOf(const QJsonObject& patient, const terminology::TumourTree& tumours)
{
    const auto code = text(patient.value(QLatin1String("cancer")).toObject(), "oncotree");
    const bool isBlood = tumours.isWithin(code, "MYELOID") || tumours.isWithin(code, "LYMPH");
    auto record = tests::patientWith(code, isBlood ? "" : "IV");
    for (const auto& item : patient.value(QLatin1String("biomarkers")).toArray())
        record.findings.push_back(findingOf(item.toObject()));
    clinical::Assay assay;
    assay.header.key = "assays done";
    assay.coversAllGenes = Presence::Present;
    const auto done = patient.value(QLatin1String("assays_done")).toArray();
    if (done.contains(QStringLiteral("fusion_panel")))
        assay.detectsFusions = Presence::Present;
    if (done.contains(QStringLiteral("cna")))
        assay.detectsCopyNumber = Presence::Present;
    record.assays.push_back(assay);
    return record;
}

const Option* find(const Ranking& ranking, const std::vector<std::string>& therapy)
{
    for (const auto& option : ranking.options) {
        if (option.therapy == therapy)
            return &option;
    }
    return nullptr;
}

QString joined(const std::vector<std::string>& names)
{
    QStringList all;
    for (const auto& name : names)
        all << QString::fromStdString(name);
    return all.join(QStringLiteral(" + "));
}

} // namespace

Q_DECLARE_METATYPE(QJsonObject)

/// Fifteen worked cases (../shared/data/oncology-cases/README.md) against the starter pack.
class TestOncologyCases : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::BuiltPack> m_built;

    void cases() const
    {
        QTest::addColumn<QJsonObject>("example");
        QFile file(tests::sharedData() + QStringLiteral("/oncology-cases/cases.json"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        for (const auto& item : QJsonDocument::fromJson(file.readAll())
                                    .object()
                                    .value(QLatin1String("cases"))
                                    .toArray()) {
            const auto example = item.toObject();
            QTest::newRow(qPrintable(example.value(QLatin1String("id")).toString() +
                                     QLatin1Char(' ') +
                                     example.value(QLatin1String("title")).toString()))
                << example;
        }
    }

    Ranking ranked(const QJsonObject& example) const
    {
        return rank(caseOf(example.value(QLatin1String("patient")).toObject(), m_built->tumours),
                    m_built->view(),
                    {},
                    kToday);
    }

private Q_SLOTS:

    void initTestCase()
    {
        if (!QFile::exists(tests::sharedData() + QStringLiteral("/oncology-cases/cases.json")))
            QSKIP("../shared/data/oncology-cases is absent: the worked cases are not checked in "
                  "this run");
        m_built = std::make_unique<tests::BuiltPack>(
            tests::buildPack(QStringLiteral(CONSILIUM_SOURCE_DIR "/resources/knowledge")));
    }

    void wrongTherapiesAreNeverSupported_data() { cases(); }

    void wrongTherapiesAreNeverSupported()
    {
        QFETCH(QJsonObject, example);
        const auto ranking = ranked(example);
        for (const auto& item : example.value(QLatin1String("must_not_include")).toArray()) {
            const auto therapy = ingredients(
                item.toObject().value(QLatin1String("therapies")).toArray(), m_built->drugs);
            const auto* option = find(ranking, therapy);
            QVERIFY2(option == nullptr || option->shelf != Shelf::Supported,
                     qPrintable(joined(therapy)));
        }
    }

    void resistanceStandsBesideTheTherapy_data() { cases(); }

    void resistanceStandsBesideTheTherapy()
    {
        QFETCH(QJsonObject, example);
        const auto ranking = ranked(example);
        for (const auto& item : example.value(QLatin1String("resistance_must_show")).toArray()) {
            const auto drug =
                ingredients({item.toObject().value(QLatin1String("therapy"))}, m_built->drugs)
                    .front();
            const bool isCarried = std::any_of(
                m_built->pack.statements.begin(),
                m_built->pack.statements.end(),
                [&](const auto& statement) {
                    return statement.effect == knowledge::Effect::Resistant &&
                           std::find(statement.therapy.begin(), statement.therapy.end(), drug) !=
                               statement.therapy.end() &&
                           m_built->tumours.isWithin(ranking.tumourType,
                                                     statement.tumour.in.front());
                });
            QVERIFY2(isCarried, drug.c_str());
            const bool isShown = std::any_of(
                ranking.options.begin(), ranking.options.end(), [&](const Option& option) {
                    return std::find(option.therapy.begin(), option.therapy.end(), drug) !=
                               option.therapy.end() &&
                           std::any_of(option.criteria.begin(),
                                       option.criteria.end(),
                                       [](const Criterion& criterion) {
                                           return criterion.kind == CriterionKind::Resistance;
                                       });
                });
            QVERIFY2(isShown,
                     (drug + ": no option shows the finding that speaks against it").c_str());
        }
    }

    /// How many of the therapies that labels state are shown as matched. The floor is what was
    /// reached; it only rises.
    void statedTherapiesAreShown()
    {
        constexpr int kFloor = 40;
        QFile file(tests::sharedData() + QStringLiteral("/oncology-cases/cases.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int shown = 0;
        int supported = 0;
        int wanted = 0;
        for (const auto& entry : QJsonDocument::fromJson(file.readAll())
                                     .object()
                                     .value(QLatin1String("cases"))
                                     .toArray()) {
            const auto example = entry.toObject();
            const auto ranking = ranked(example);
            QStringList missing;
            QStringList lower;
            const auto all = example.value(QLatin1String("must_include")).toArray();
            for (const auto& item : all) {
                const auto therapy = ingredients(
                    item.toObject().value(QLatin1String("therapies")).toArray(), m_built->drugs);
                const auto* option = find(ranking, therapy);
                const bool isShown = option != nullptr && option->basis != Basis::OffLabel &&
                                     option->shelf != Shelf::NotAdvised;
                shown += isShown ? 1 : 0;
                supported += isShown && option->shelf == Shelf::Supported ? 1 : 0;
                if (!isShown)
                    missing << joined(therapy) +
                                   (option == nullptr
                                        ? QString()
                                        : QStringLiteral(" (") +
                                              QString::fromStdString(option->orderReason) +
                                              QLatin1Char(')'));
                else if (option->shelf != Shelf::Supported)
                    lower << joined(therapy) + QStringLiteral(" (") +
                                 QString::fromStdString(option->orderReason) + QLatin1Char(')');
            }
            wanted += static_cast<int>(all.size());
            qInfo("%s: %d of %d shown; missing: %s; not on the first shelf: %s",
                  qPrintable(example.value(QLatin1String("id")).toString()),
                  static_cast<int>(all.size() - missing.size()),
                  static_cast<int>(all.size()),
                  missing.isEmpty() ? "none" : qPrintable(missing.join(QStringLiteral(", "))),
                  lower.isEmpty() ? "none" : qPrintable(lower.join(QStringLiteral(", "))));
        }
        qInfo("together %d of %d shown, %d on the first shelf", shown, wanted, supported);
        QCOMPARE(wanted, 43);
        QVERIFY(shown >= kFloor);
    }
};

QTEST_APPLESS_MAIN(TestOncologyCases)
#include "tst_oncology_cases.moc"
