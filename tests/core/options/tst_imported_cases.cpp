#include "core/interchange/profile/profile.h"
#include "core/options/matches.h"
#include "tests/support/built_pack.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace consilium;
using namespace consilium::options;

namespace
{

using Ids = std::set<std::string>;

QJsonArray casesOf(const char* file)
{
    QFile json(tests::sharedData() + QLatin1String(file));
    if (!json.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(json.readAll()).object().value(QLatin1String("cases")).toArray();
}

std::vector<std::string> ingredients(const QJsonValue& therapies,
                                     const terminology::DrugTable& drugs)
{
    std::vector<std::string> all;
    for (const auto& item : therapies.toArray()) {
        const auto name = item.toString().toStdString();
        const auto* drug = drugs.find(name);
        all.push_back(drug == nullptr ? terminology::normalName(name) : drug->name);
    }
    std::sort(all.begin(), all.end());
    return all;
}

/// Statements of MOAlmanac that its README lists as wrong, and two groups that we read otherwise on
/// purpose: EGFR and ERBB2 kinase domain changes are known by their codon where the report does not
/// name the domain (699, 2063), and a therapy that its label text does not name (330).
const Ids kTraps{"885", "886", "1500", "1501", "247", "1372", "1373", "393", "699", "2063", "330"};

} // namespace

Q_DECLARE_METATYPE(QJsonObject)

/// The worked cases (../shared/data/oncology-cases/README.md) against an import of the sources as
/// an institution would make it.
class TestImportedCases : public QObject
{
    Q_OBJECT

    tests::BuiltPack m_almanac;
    tests::BuiltPack m_civic;
    QJsonArray m_cases = casesOf("/oncology-cases/cases.json");

    tests::BuiltPack imported(const QString& folder) const
    {
        const auto base =
            tests::buildPack(QStringLiteral(CONSILIUM_SOURCE_DIR "/resources/knowledge"));
        std::vector<std::string> notes;
        tests::BuiltPack built;
        built.pack = knowledge::packFromSources(
                         {(tests::sharedData() + folder).toStdString()}, base.pack, notes)
                         .value();
        built.tumours = terminology::TumourTree::parse(built.pack.tumourTypes).value();
        built.genes = terminology::GeneTable::parse(built.pack.genes).value();
        built.drugs = terminology::DrugTable::parse(built.pack.drugsJson).value();
        return built;
    }

    void rows() const
    {
        QTest::addColumn<QJsonObject>("example");
        for (const auto& item : m_cases)
            QTest::newRow(qPrintable(item.toObject().value(QLatin1String("id")).toString()))
                << item.toObject();
    }

    static Matches matched(const QJsonObject& example, const tests::BuiltPack& built)
    {
        const auto text = QJsonDocument(example).toJson().toStdString();
        const auto content = interchange::profile::read(text).value();
        return matchesOf(content.record, built.view());
    }

    static const TherapyEvidence* find(const Matches& matches,
                                       const std::vector<std::string>& therapy)
    {
        for (const auto& evidence : matches.therapies) {
            if (evidence.therapy == therapy && !evidence.met.empty())
                return &evidence;
        }
        return nullptr;
    }

private Q_SLOTS:

    void initTestCase()
    {
        if (m_cases.isEmpty())
            QSKIP("../shared/data/oncology-cases is absent: the imports are not checked on the "
                  "worked cases in this run");
        m_almanac = imported(QStringLiteral("/moalmanac"));
        m_civic = imported(QStringLiteral("/civic"));
    }

    void whatMustBeFoundIsFound_data() { rows(); }

    void whatMustBeFoundIsFound()
    {
        QFETCH(QJsonObject, example);
        const auto matches = matched(example, m_almanac);
        for (const auto& item : example.value(QLatin1String("must_include")).toArray()) {
            const auto wanted = item.toObject();
            const auto* evidence = find(
                matches, ingredients(wanted.value(QLatin1String("therapies")), m_almanac.drugs));
            QVERIFY(evidence != nullptr);
            std::set<QString> regulators;
            for (const auto* statement : evidence->met) {
                for (const auto& approval : statement->approvals)
                    regulators.insert(QString::fromStdString(approval.regulator).toLower());
            }
            for (const auto& code : wanted.value(QLatin1String("regulators_in_import")).toArray())
                QVERIFY2(regulators.contains(code.toString()), qPrintable(code.toString()));
        }
        for (const auto& item : example.value(QLatin1String("must_not_include")).toArray()) {
            const auto unwanted = item.toObject();
            const auto* evidence = find(
                matches, ingredients(unwanted.value(QLatin1String("therapies")), m_almanac.drugs));
            QVERIFY(evidence == nullptr);
        }
    }

    void resistanceStandsApart_data() { rows(); }

    void resistanceStandsApart()
    {
        QFETCH(QJsonObject, example);
        const auto matches = matched(example, m_civic);
        for (const auto& item : example.value(QLatin1String("resistance_must_show")).toArray()) {
            const auto wanted = item.toObject();
            const auto therapy =
                ingredients(QJsonArray{wanted.value(QLatin1String("therapy"))}, m_civic.drugs);
            const auto id =
                QString::number(wanted.value(QLatin1String("evidence_id")).toInt()).toStdString();
            const bool isShown = std::any_of(
                matches.resistance.begin(), matches.resistance.end(), [&](const auto* statement) {
                    return statement->origin.id == id && statement->therapy == therapy;
                });
            QVERIFY2(isShown, id.c_str());
        }
    }

    /// Recall and precision of the import, statement by statement, outside the listed traps.
    void theImportAgreesWithAStraightReading()
    {
        std::map<std::string, QJsonArray> expected;
        for (const auto& item : casesOf("/oncology-cases/computed-import.json"))
            expected[item.toObject().value(QLatin1String("id")).toString().toStdString()] =
                item.toObject().value(QLatin1String("matched")).toArray();
        int hits = 0;
        int missed = 0;
        int extra = 0;
        for (const auto& item : m_cases) {
            const auto example = item.toObject();
            std::set<std::pair<std::vector<std::string>, std::string>> wanted;
            std::set<std::pair<std::vector<std::string>, std::string>> found;
            for (const auto& entry :
                 expected[example.value(QLatin1String("id")).toString().toStdString()]) {
                const auto therapy = ingredients(entry.toObject().value(QLatin1String("therapies")),
                                                 m_almanac.drugs);
                for (const auto& id : entry.toObject().value(QLatin1String("statements")).toArray())
                    wanted.emplace(therapy, QString::number(id.toInt()).toStdString());
            }
            for (const auto& evidence : matched(example, m_almanac).therapies) {
                for (const auto* statement : evidence.met) {
                    if (statement->origin.source == "MOAlmanac v2")
                        found.emplace(evidence.therapy, statement->origin.id);
                }
            }
            for (const auto& one : wanted) {
                if (!kTraps.contains(one.second))
                    ++(found.contains(one) ? hits : missed);
            }
            for (const auto& one : found)
                extra += wanted.contains(one) || kTraps.contains(one.second) ? 0 : 1;
        }
        QVERIFY2(hits > 500, qPrintable(QString::number(hits)));
        QCOMPARE(missed, 0);
        QCOMPARE(extra, 0);
    }
};

QTEST_APPLESS_MAIN(TestImportedCases)
#include "tst_imported_cases.moc"
