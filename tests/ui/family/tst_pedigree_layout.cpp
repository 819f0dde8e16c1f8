#include "ui/family/family_edits.h"
#include "ui/family/pedigree_order.h"
#include "ui/family/pedigree_picture.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace consilium;
using namespace consilium::ui;
using clinical::FamilyPerson;
using clinical::Pedigree;
using clinical::Sex;

// Every family here is invented.
namespace
{

FamilyPerson person(const std::string& id,
                    Sex sex,
                    const std::string& father = {},
                    const std::string& mother = {})
{
    FamilyPerson one;
    one.id = id;
    one.sex = sex;
    one.father = father;
    one.mother = mother;
    return one;
}

Pedigree nuclear()
{
    return {"i",
            {person("i", Sex::Female, "f", "m"), person("f", Sex::Male), person("m", Sex::Female)}};
}

Pedigree threeGenerations()
{
    auto family = nuclear();
    for (const char* parent : {"f", "m"})
        family = withParents(family, parent)->family;
    return family;
}

/// With an aunt, an uncle and two cousins on each side.
Pedigree fourGenerations()
{
    auto family = threeGenerations();
    for (const char* parent : {"f", "m"}) {
        for (const auto sex : {Sex::Female, Sex::Male}) {
            auto edit = *withSibling(family, parent);
            edit.family.find(edit.chosen)->sex = sex;
            family = withChild(edit.family, edit.chosen)->family;
        }
    }
    for (const auto& grandparent : {family.find("f")->father, family.find("m")->mother}) {
        family = withParents(family, grandparent)->family;
        auto edit = *withSibling(family, grandparent);
        edit.family.find(edit.chosen)->sex = Sex::Female;
        family = withChild(edit.family, edit.chosen)->family;
    }
    return withChild(family, "i")->family;
}

Pedigree bigSibship()
{
    auto family = threeGenerations();
    for (int at = 0; at < 11; ++at)
        family = withSibling(family, "i")->family;
    for (int at = 0; at < 11; ++at)
        family = withSibling(family, "m")->family;
    return family;
}

Pedigree threeMarriages()
{
    auto family = threeGenerations();
    for (int at = 0; at < 2; ++at)
        family = withPartner(family, "f")->family;
    family = withPartner(family, "m")->family;
    family = withPartner(family, "i")->family;
    return withPartner(family, "i")->family;
}

/// Parents who are cousins.
Pedigree kin()
{
    Pedigree family{"i",
                    {person("i", Sex::Male, "f", "m"),
                     person("f", Sex::Male, "ff", "fm"),
                     person("m", Sex::Female, "mf", "mm"),
                     person("ff", Sex::Male, "gf", "gm"),
                     person("mf", Sex::Male, "gf", "gm"),
                     person("fm", Sex::Female),
                     person("mm", Sex::Female),
                     person("gf", Sex::Male),
                     person("gm", Sex::Female)}};
    return family;
}

/// Contradictory: a loop, and somebody who hangs on nobody.
Pedigree impossible()
{
    auto family = nuclear();
    family.find("f")->father = "i";
    family.people.push_back(person("apart", Sex::Unknown));
    return family;
}

} // namespace

class TestPedigreeLayout : public QObject
{
    Q_OBJECT

    static void families()
    {
        QTest::addColumn<Pedigree>("family");
        QTest::addColumn<int>("rows");
        QTest::newRow("patient and parents") << nuclear() << 2;
        QTest::newRow("three generations") << threeGenerations() << 3;
        QTest::newRow("five generations with collaterals") << fourGenerations() << 5;
        QTest::newRow("sibships of twelve") << bigSibship() << 3;
        QTest::newRow("several marriages") << threeMarriages() << 4;
        QTest::newRow("parents are cousins") << kin() << 4;
        QTest::newRow("contradictory") << impossible() << 2;
    }

private Q_SLOTS:

    void nobodyIsDrawnOverAnother_data() { families(); }

    void nobodyIsDrawnOverAnother()
    {
        QFETCH(const Pedigree, family);
        QFETCH(const int, rows);
        const PedigreePicture picture(family, {}, QFont());
        QCOMPARE(picture.layout().rows(), rows);
        QCOMPARE(picture.layout().places().size(), family.people.size());
        const QRectF whole({0, 0}, picture.size());
        for (const auto& one : family.people) {
            const auto cell = picture.cellOf(one.id);
            QVERIFY2(whole.contains(cell), one.id.c_str());
            QCOMPARE(picture.at(cell.center()), one.id);
            for (const auto& other : family.people) {
                if (one.id != other.id)
                    QVERIFY2(!cell.intersects(picture.cellOf(other.id)),
                             (one.id + " over " + other.id).c_str());
            }
        }
    }

    void everybodyIsInOneRowOnce_data() { families(); }

    void everybodyIsInOneRowOnce()
    {
        QFETCH(const Pedigree, family);
        std::multiset<std::string> drawn;
        for (const auto& [row, ids] : orderOf(family))
            drawn.insert(ids.begin(), ids.end());
        QCOMPARE(drawn.size(), family.people.size());
        for (const auto& one : family.people)
            QCOMPARE(drawn.count(one.id), std::size_t{1});
    }

    void parentsStandAboveTheirChildrenAndSideBySide_data() { families(); }

    void parentsStandAboveTheirChildrenAndSideBySide()
    {
        QFETCH(const Pedigree, family);
        if (QByteArray(QTest::currentDataTag()) == "contradictory")
            return; // no order of generations exists there
        const PedigreeLayout layout(family);
        for (const auto& one : family.people) {
            for (const auto& parent : {one.father, one.mother}) {
                if (!parent.empty())
                    QCOMPARE(layout.find(parent)->row + 1, layout.find(one.id)->row);
            }
        }
        const auto parents = std::find_if(
            layout.unions().begin(), layout.unions().end(), [&](const PedigreeUnion& couple) {
                return couple.father == "f" && couple.mother == "m";
            });
        QVERIFY(parents != layout.unions().end());
        QVERIFY(parents->isAdjacent);
        QVERIFY(layout.find("f")->x < layout.find("m")->x);
    }

    /// A single child stands where the line of the parents comes down.
    void aChildStandsBeneathItsParents()
    {
        const PedigreeLayout layout(threeGenerations());
        const auto middle = (layout.find("f")->x + layout.find("m")->x) / 2;
        QVERIFY(std::abs(layout.find("i")->x - middle) < 0.05);
    }

    /// Lines above the same row that would run into each other lie at different heights.
    void linesOfTwoFamiliesDoNotMeet_data() { families(); }

    void linesOfTwoFamiliesDoNotMeet()
    {
        QFETCH(const Pedigree, family);
        const PedigreeLayout layout(family);
        const auto span = [&](const PedigreeUnion& couple) {
            double low = couple.descentX;
            double high = couple.descentX;
            for (const auto& child : couple.children) {
                low = std::min(low, layout.find(child)->x);
                high = std::max(high, layout.find(child)->x);
            }
            return std::pair{low, high};
        };
        for (const auto& one : layout.unions()) {
            for (const auto& other : layout.unions()) {
                const bool isSameLine = &one != &other && one.track == other.track &&
                                        layout.find(one.children.front())->row ==
                                            layout.find(other.children.front())->row;
                if (isSameLine)
                    QVERIFY(span(one).second < span(other).first ||
                            span(other).second < span(one).first);
            }
        }
    }

    void partnersWhoAreKinGetADoubleLine()
    {
        const PedigreeLayout layout(kin());
        int kinCouples = 0;
        for (const auto& couple : layout.unions())
            kinCouples += couple.isConsanguineous ? 1 : 0;
        QCOMPARE(kinCouples, 1);
    }

    void removalTellsWhoGoesToo()
    {
        const auto family = threeGenerations();
        const auto going = goingWith(family, "m");
        QCOMPARE(going,
                 (std::set<std::string>{family.find("m")->father, family.find("m")->mother}));
        const auto rest = *without(family, "m");
        QCOMPARE(rest.family.people.size(), family.people.size() - 3);
        QVERIFY(rest.family.find("i")->mother.empty());
        QVERIFY(!without(family, "i"));
        QVERIFY(clinical::problemsOf(rest.family, 2026).empty());
    }

    void motherOrFatherIsNotGuessed()
    {
        auto family = nuclear();
        family.find("i")->sex = Sex::Unknown;
        QVERIFY(!withChild(family, "i"));
        QVERIFY(!withPartner(family, "i"));
        QVERIFY(!withParents(family, "i"));
    }

    void twinsShareAMarkAndLoseItTogether()
    {
        const auto edit = *withSibling(nuclear(), "i");
        auto family = withTwin(edit.family, edit.chosen, "i").family;
        QVERIFY(!family.find("i")->twin.empty());
        QCOMPARE(family.find("i")->twin, family.find(edit.chosen)->twin);
        family = withTwin(family, edit.chosen, {}).family;
        QVERIFY(family.find("i")->twin.empty());
    }
};

QTEST_MAIN(TestPedigreeLayout)
#include "tst_pedigree_layout.moc"
