#include "core/clinical/codec.h"

#include <QTest>

using namespace consilium;
using namespace consilium::clinical;

namespace
{

Case caseWithAFewKinds()
{
    Case record;
    record.patient.header.key = "patient-1";
    record.patient.familyName = "M\xC3\xBCller";
    record.patient.birthDate = PartialDate::parse("1960-02").value();
    record.patient.isSynthetic = true;
    Medication drug;
    drug.header.key = "m1";
    drug.record = MedicationRecord::Given;
    drug.line = 2;
    drug.period = {PartialDate::parse("2021-03").value(), {}, true};
    drug.drug.codings.push_back({"http://example.org", "1", "osimertinib"});
    record.medications.push_back(drug);
    Finding tmb;
    tmb.header = {"f1", {0, "/entry/3"}};
    tmb.kind = FindingKind::Signature;
    tmb.name = "TMB";
    tmb.quantity = Quantity::parse("<0.10", "/Mb").value();
    tmb.date = PartialDate::parse("2021").value();
    tmb.date.setEstimated(true);
    record.findings.push_back(tmb);
    Finding arm;
    arm.header = {"f2", {0, "/entry/4"}};
    arm.kind = FindingKind::ArmCopyNumber;
    arm.name = "17p";
    arm.copyNumberClass = "loss";
    record.findings.push_back(arm);
    return record;
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void aCaseComesBackEqual()
    {
        const Case record = caseWithAFewKinds();
        const auto read = caseFromJson(caseToJson(record));
        QVERIFY(read.has_value());
        QVERIFY(read.value() == record);
    }

    void sameCaseSameBytes()
    {
        QCOMPARE(caseToJson(caseWithAFewKinds()), caseToJson(caseWithAFewKinds()));
    }

    /// Kept rankings are found again by the hash of these bytes: written record by record they are
    /// those of the whole tree.
    void writtenPieceByPieceTheBytesAreThoseOfTheTree()
    {
        auto record = caseWithAFewKinds();
        record.sources.push_back({"a \"quoted\" name.json", std::string(64, 'a'), "fhir-r4", ""});
        record.raw.push_back({{"r1", {0, "/entry/5"}}, "fhir-r4", "Basic", false, "{\n}"});
        boost::json::object tree;
        tree.emplace("patient", codec::write(record.patient));
        tree.emplace("sources", codec::write(record.sources));
        forEachKind(record, [&](const char* kind, const auto& list) {
            if (!list.empty())
                tree.emplace(kind, codec::write(list));
        });
        QCOMPARE(caseToJson(record), boost::json::serialize(tree));
        tree.erase("raw");
        QCOMPARE(caseToJson(record, RawPieces::LeftOut), boost::json::serialize(tree));
        QCOMPARE(caseToJson(Case{}), std::string(R"({"patient":{},"sources":[]})"));
    }

    void everyKindHasItsOwnName()
    {
        std::vector<std::string> names;
        const Case record;
        forEachKind(record, [&](const char* name, const auto&) { names.emplace_back(name); });
        QCOMPARE(names.size(), std::size_t(21));
        std::sort(names.begin(), names.end());
        QVERIFY(std::adjacent_find(names.begin(), names.end()) == names.end());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("truncated") << QByteArray(R"({"header":{"key":"a")");
        QTest::newRow("member of a newer program")
            << QByteArray(R"({"header":{"key":"a"},"newMember":1})");
        QTest::newRow("enum value of a newer program") << QByteArray(R"({"record":"Dreamt"})");
        QTest::newRow("number where a text belongs") << QByteArray(R"({"dose":5})");
        QTest::newRow("impossible date") << QByteArray(R"({"period":{"start":"2021-02-30"}})");
        QTest::newRow("line beyond int") << QByteArray(R"({"line":99999999999})");
        QTest::newRow("list instead of object") << QByteArray("[]");
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!fromJson<Medication>(text.toStdString()).has_value());
    }

    void missingMembersAreDefaults()
    {
        const auto read = fromJson<Medication>("{}");
        QVERIFY(read.has_value());
        QVERIFY(read.value() == Medication());
    }
};

QTEST_APPLESS_MAIN(TestCodec)
#include "tst_codec.moc"
