#include "tests/ui/genome/small_toolbox.h"
#include "ui/genome/conflicts.h"

#include <QTest>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;
using knowledge::Effect;

namespace
{

enum class Says { Supports, Against };

/// An invented statement as CIViC would make it.
knowledge::Statement
imported(const std::string& id, Effect effect, Says says, const std::string& drug = "testinib")
{
    auto made = statement(id, leaf(knowledge::Leaf::Kind::Variant, "EGFR"), "LUAD", effect);
    made.therapy = drug.empty() ? std::vector<std::string>() : std::vector{drug};
    made.origin.source = "CIViC";
    made.origin.id = id;
    made.origin.direction = says == Says::Supports ? "supports" : "does not support";
    return made;
}

QStringList idsOf(const std::vector<KnownStatement>& statements)
{
    QStringList ids;
    for (const auto& known : statements)
        ids << QString::fromStdString(known.statement->id);
    return ids;
}

} // namespace

Q_DECLARE_METATYPE(knowledge::Statement)

class TestConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void twoStatements_data()
    {
        QTest::addColumn<knowledge::Statement>("one");
        QTest::addColumn<knowledge::Statement>("other");
        QTest::addColumn<bool>("isConflict");
        const auto sensitive = imported("a", Effect::Sensitive, Says::Supports);
        QTest::newRow("sensitive and resistant")
            << sensitive << imported("b", Effect::Resistant, Says::Supports) << true;
        QTest::newRow("supports and does not support")
            << sensitive << imported("b", Effect::Sensitive, Says::Against) << true;
        QTest::newRow("sensitive, and resistance not supported: the same direction")
            << sensitive << imported("b", Effect::Resistant, Says::Against) << false;
        QTest::newRow("both sensitive")
            << sensitive << imported("b", Effect::Sensitive, Says::Supports) << false;
        QTest::newRow("another therapy")
            << sensitive << imported("b", Effect::Resistant, Says::Supports, "otherinib") << false;
        QTest::newRow("effect and toxicity are two questions")
            << sensitive << imported("b", Effect::Toxic, Says::Against) << false;
        QTest::newRow("toxicity, both ways") << imported("a", Effect::Toxic, Says::Supports)
                                             << imported("b", Effect::Toxic, Says::Against) << true;
        QTest::newRow("better and worse course without therapy")
            << imported("a", Effect::PrognosticGood, Says::Supports, "")
            << imported("b", Effect::PrognosticPoor, Says::Supports, "") << true;
        QTest::newRow("diagnosis, both ways")
            << imported("a", Effect::Diagnostic, Says::Supports, "")
            << imported("b", Effect::Diagnostic, Says::Against, "") << true;
        auto ofClass = imported("b", Effect::Resistant, Says::Supports, "");
        ofClass.therapyClass = "invented class";
        QTest::newRow("a drug and a class") << sensitive << ofClass << false;
        auto sameClass = imported("a", Effect::Sensitive, Says::Supports, "");
        sameClass.therapyClass = "invented class";
        QTest::newRow("the same class") << sameClass << ofClass << true;
    }

    void twoStatements()
    {
        QFETCH(knowledge::Statement, one);
        QFETCH(knowledge::Statement, other);
        QFETCH(bool, isConflict);
        const auto sorted = sortConflicts({{&one, true}, {&other, true}});
        QCOMPARE(sorted.conflicts.size(), std::size_t{isConflict ? 1u : 0u});
        QCOMPARE(sorted.others.size(), std::size_t{isConflict ? 0u : 2u});
        if (isConflict) {
            QCOMPARE(idsOf(sorted.conflicts.front().agreeing), QStringList{QStringLiteral("a")});
            QCOMPARE(idsOf(sorted.conflicts.front().disagreeing), QStringList{QStringLiteral("b")});
        }
    }

    void thisTumourAndAnotherAreNoConflict()
    {
        const auto here = imported("a", Effect::Sensitive, Says::Supports);
        const auto elsewhere = imported("b", Effect::Resistant, Says::Supports);
        QVERIFY(sortConflicts({{&here, true}, {&elsewhere, false}}).conflicts.empty());
    }

    void otherTumourTypesConflictOnlyWithThemselves()
    {
        const auto one = imported("a", Effect::Sensitive, Says::Supports);
        auto other = imported("b", Effect::Resistant, Says::Supports);
        other.tumour.in = {"SKCM"};
        QVERIFY(sortConflicts({{&one, false}, {&other, false}}).conflicts.empty());
        other.tumour.in = one.tumour.in;
        const auto sorted = sortConflicts({{&one, false}, {&other, false}});
        QCOMPARE(sorted.conflicts.size(), std::size_t{1});
        QVERIFY(!sorted.conflicts.front().isHere);
    }

    void theOrderStays()
    {
        const auto a = imported("a", Effect::Sensitive, Says::Supports, "alphanib");
        const auto b = imported("b", Effect::Sensitive, Says::Supports);
        const auto c = imported("c", Effect::Resistant, Says::Supports);
        const auto d = imported("d", Effect::Sensitive, Says::Supports);
        const auto e = imported("e", Effect::Sensitive, Says::Supports, "omeganib");
        const auto sorted =
            sortConflicts({{&a, true}, {&b, true}, {&c, true}, {&d, true}, {&e, true}});
        QCOMPARE(idsOf(sorted.others), QStringList({QStringLiteral("a"), QStringLiteral("e")}));
        QCOMPARE(sorted.conflicts.size(), std::size_t{1});
        QCOMPARE(idsOf(sorted.conflicts.front().agreeing),
                 QStringList({QStringLiteral("b"), QStringLiteral("d")}));
    }

    void nothingIsNoConflict()
    {
        const auto sorted = sortConflicts({});
        QVERIFY(sorted.conflicts.empty());
        QVERIFY(sorted.others.empty());
    }
};

QTEST_APPLESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
