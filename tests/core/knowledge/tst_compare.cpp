#include "core/knowledge/compare.h"
#include "core/knowledge/terms.h"
#include "tests/support/pack_sources.h"

#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::knowledge;
using tests::PackSources;

namespace
{

Biomarker leaf(const char* gene, std::vector<std::string> protein)
{
    Biomarker tree;
    tree.leaf.gene = gene;
    tree.leaf.protein = std::move(protein);
    return tree;
}

Biomarker tree(Biomarker::Operation operation, std::vector<Biomarker> children)
{
    Biomarker tree;
    tree.operation = operation;
    tree.children = std::move(children);
    return tree;
}

/// "lost ROS1 fusion: thetanib in NSCLC I-A" and "!" before what a person has to accept.
QByteArrayList wordsOf(const std::vector<ClaimChange>& claims)
{
    QByteArrayList all;
    for (const auto& change : claims) {
        const auto& claim = change.before ? *change.before : *change.after;
        QByteArray text = change.isTopLevelLost ? "!" : "";
        text += change.change == Change::Lost    ? "lost "
                : change.change == Change::Moved ? "moved "
                                                 : "gained ";
        for (const auto* part : {claim.biomarker.c_str(),
                                 ": ",
                                 claim.therapy.c_str(),
                                 " in ",
                                 claim.tumour.c_str(),
                                 " ",
                                 claim.level.c_str()})
            text += part;
        if (change.change == Change::Moved)
            text += " to " + QByteArray(change.after->level.c_str());
        all << text;
    }
    return all;
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_next = 0;

    PackFile built(const PackSources& sources)
    {
        const std::filesystem::path file =
            m_dir.filePath(QString::number(++m_next) + QStringLiteral(".cpack")).toStdString();
        sources.build(file);
        return PackFile::read(file).value();
    }

    PackDifference between(const PackSources& before, const PackSources& after)
    {
        return compare(built(before), built(after), {}, {}).value();
    }

private Q_SLOTS:

    void termsAreAlternatives()
    {
        using Operation = Biomarker::Operation;
        const auto egfr = leaf("EGFR", {"L858R", "L861Q"});
        const auto kras = leaf("KRAS", {"G12C"});
        using Words = std::vector<std::string>;
        QVERIFY(termsOf(egfr) == Words({"EGFR L858R", "EGFR L861Q"}));
        QVERIFY(termsOf(tree(Operation::Any, {kras, egfr})) ==
                Words({"EGFR L858R", "EGFR L861Q", "KRAS G12C"}));
        QVERIFY(termsOf(tree(Operation::All, {egfr, kras})) ==
                Words({"EGFR L858R + KRAS G12C", "EGFR L861Q + KRAS G12C"}));
        QVERIFY(termsOf(tree(Operation::All, {kras, tree(Operation::Not, {egfr})})) ==
                Words({"KRAS G12C + not (EGFR L858R or EGFR L861Q)"}));
        // (a or b) and (a or c) holds a alone.
        const auto crossed = termsOf(tree(Operation::All, {egfr, leaf("EGFR", {"L858R"})}));
        QVERIFY(crossed == Words({"EGFR L858R", "EGFR L858R + EGFR L861Q"}));
    }

    void aTreeOfVeryManyAlternativesStaysSmall()
    {
        std::vector<Biomarker> children;
        for (int number = 0; number < 40; ++number)
            children.push_back(leaf("EGFR", {"A" + std::to_string(number), "B"}));
        const auto forward = termsOf(tree(Biomarker::Operation::All, children));
        QCOMPARE(forward.size(), std::size_t{1});
        QVERIFY(forward.front().size() < 2000);
        std::reverse(children.begin(), children.end());
        QVERIFY(termsOf(tree(Biomarker::Operation::All, children)) == forward);
    }

    void thresholdsAndOrigins()
    {
        Biomarker burden;
        burden.leaf.kind = Leaf::Kind::Signature;
        burden.leaf.name = "TMB";
        burden.leaf.atLeast = 10;
        QCOMPARE(termsOf(burden).front(), std::string("TMB at least 10"));
        auto germline = leaf("BRCA1", {"C61G"});
        germline.leaf.origin = "germline";
        QCOMPARE(termsOf(germline).front(), std::string("BRCA1 C61G (germline)"));
    }

    void aPackAgainstItselfDiffersInNothing()
    {
        const PackSources sources;
        const auto difference = between(sources, sources);
        QVERIFY(difference.entries.empty());
        QVERIFY(difference.claims.empty());
    }

    /// The failure that a change of sources once brought: every therapy of a fusion was gone.
    void aPackThatLosesRos1()
    {
        PackSources before;
        before.gene("ROS1")
            .statement("lung-ros1-thetanib",
                       R"({"kind": "fusion", "gene": "ROS1"})",
                       "thetanib",
                       "NSCLC",
                       "I-A")
            .statement("lung-ros1-epsilonib",
                       R"({"any": [{"kind": "fusion", "gene": "ROS1"},)"
                       R"({"kind": "variant", "gene": "ROS1", "protein": ["G2032R"]}]})",
                       "epsilonib",
                       "NSCLC",
                       "II-C");
        PackSources after;
        after.edition("2", "2026-02-01").gene("ROS1");
        const auto difference = between(before, after);
        QCOMPARE(wordsOf(difference.claims),
                 QByteArrayList({"!lost ROS1 fusion: thetanib in NSCLC I-A",
                                 "lost ROS1 G2032R: epsilonib in NSCLC II-C",
                                 "lost ROS1 fusion: epsilonib in NSCLC II-C"}));
        QCOMPARE(difference.claims.front().before->entry, std::string("lung-ros1-thetanib"));
        // Entries by id: the manifest changed, two statements are gone.
        QCOMPARE(difference.entries.size(), std::size_t{3});
        QVERIFY(difference.entries[0].kind == "manifest");
        QVERIFY((difference.entries[0].fields == std::vector<std::string>{"date", "version"}));
        QVERIFY(difference.entries[1].change == Change::Lost);
        QCOMPARE(difference.entries[1].id, std::string("lung-ros1-epsilonib"));
        // The other way round they are gained, and nobody is asked.
        QCOMPARE(wordsOf(between(after, before).claims),
                 QByteArrayList({"gained ROS1 G2032R: epsilonib in NSCLC II-C",
                                 "gained ROS1 fusion: epsilonib in NSCLC II-C",
                                 "gained ROS1 fusion: thetanib in NSCLC I-A"}));
    }

    void whatCountsAsLost_data()
    {
        QTest::addColumn<QByteArray>("tumour");
        QTest::addColumn<QByteArray>("outside");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("level");
        QTest::addColumn<QByteArrayList>("words");
        const auto row = [](const char* name,
                            const char* tumour,
                            const char* outside,
                            const char* line,
                            const char* level,
                            const QByteArrayList& words) {
            QTest::newRow(name) << QByteArray(tumour) << QByteArray(outside) << QByteArray(line)
                                << QByteArray(level) << words;
        };
        const QByteArray lost = "!lost MET amplification: thetanib in NSCLC I-A";
        row("the same", "NSCLC", "", "later", "I-A", {});
        row("stated for a type above",
            "LUNG",
            "",
            "later",
            "I-A",
            {"gained MET amplification: thetanib in LUNG I-A"});
        row("stated for any line",
            "NSCLC",
            "",
            "any",
            "I-A",
            {"gained MET amplification: thetanib in NSCLC I-A"});
        row("above, without this type",
            "LUNG",
            "NSCLC",
            "later",
            "I-A",
            {lost, "gained MET amplification: thetanib in LUNG I-A"});
        row("above, without a type below",
            "LUNG",
            "LUSC",
            "later",
            "I-A",
            {lost, "gained MET amplification: thetanib in LUNG I-A"});
        row("only below", "LUAD", "", "later", "I-A", {lost});
        row("in another line",
            "NSCLC",
            "",
            "first",
            "I-A",
            {lost, "gained MET amplification: thetanib in NSCLC I-A"});
        row("down a little",
            "NSCLC",
            "",
            "later",
            "I-B",
            {"moved MET amplification: thetanib in NSCLC I-A to I-B"});
        row("down from the first tier",
            "NSCLC",
            "",
            "later",
            "II-C",
            {"!moved MET amplification: thetanib in NSCLC I-A to II-C"});
    }

    void whatCountsAsLost()
    {
        QFETCH(QByteArray, tumour);
        QFETCH(QByteArray, outside);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, level);
        QFETCH(QByteArrayList, words);
        const QByteArray biomarker = R"({"kind": "amplification", "gene": "MET"})";
        const auto setLine = [](QJsonObject& one, const QByteArray& value) {
            auto setting = one[QLatin1String("setting")].toObject();
            setting[QLatin1String("line")] = QLatin1String(value);
            one[QLatin1String("setting")] = setting;
        };
        PackSources before;
        before.statement("met", biomarker, "thetanib", "NSCLC", "I-A", [&](QJsonObject& one) {
            setLine(one, "later");
        });
        PackSources after;
        after.statement("met-new", biomarker, "thetanib", tumour, level, [&](QJsonObject& one) {
            setLine(one, line);
            auto scope = one[QLatin1String("tumour")].toObject();
            if (!outside.isEmpty())
                scope[QLatin1String("not")] = QJsonArray{QLatin1String(outside)};
            one[QLatin1String("tumour")] = scope;
        });
        auto found = wordsOf(between(before, after).claims);
        std::sort(found.begin(), found.end());
        std::sort(words.begin(), words.end());
        QCOMPARE(found, words);
    }

    void groupingAlternativesOtherwiseIsNoChange()
    {
        const QByteArray one = R"({"kind": "variant", "gene": "MET", "protein": ["D1010H"]})";
        const QByteArray two = R"({"kind": "fusion", "gene": "MET"})";
        PackSources before;
        before.statement("both", R"({"any": [)" + one + ',' + two + "]}", "thetanib", "MEL", "I-A");
        PackSources after;
        after.statement("first", two, "thetanib", "MEL", "I-A")
            .statement("second", one, "thetanib", "MEL", "I-A");
        const auto difference = between(before, after);
        QVERIFY(difference.claims.empty());
        QCOMPARE(difference.entries.size(), std::size_t{3});
    }

    void aLostResistanceIsShownWithoutAsking()
    {
        const PackSources before;
        PackSources after;
        after.without("lung-kras-betamab-resistant");
        const auto difference = between(before, after);
        QCOMPARE(wordsOf(difference.claims),
                 QByteArrayList({"lost KRAS G12D: betamab in NSCLC I-A"}));
        QVERIFY(difference.claims.front().before->effect == Effect::Resistant);
    }

    void fieldsThatChangedAreNamed()
    {
        PackSources before;
        before.statement("x", R"({"kind": "fusion", "gene": "MET"})", "thetanib", "MEL", "II-C");
        PackSources after;
        after.statement("x",
                        R"({"kind": "fusion", "gene": "MET"})",
                        "thetanib",
                        "MEL",
                        "II-C",
                        [](QJsonObject& one) {
                            one[QLatin1String("summary")] = QStringLiteral("Other words.");
                            one[QLatin1String("checked")] = QStringLiteral("2026-02-01");
                        });
        const auto difference = between(before, after);
        QCOMPARE(difference.entries.size(), std::size_t{1});
        QVERIFY(
            (difference.entries.front().fields == std::vector<std::string>{"checked", "summary"}));
        QVERIFY(difference.claims.empty());
    }

    void itCanBeStopped()
    {
        const auto file = built(PackSources());
        std::stop_source source;
        int steps = 0;
        const auto stopAfterOne = [&](Progress progress) {
            ++steps;
            QVERIFY(progress.done <= progress.total);
            source.request_stop();
        };
        const auto difference = compare(file, file, stopAfterOne, source.get_token());
        QVERIFY(!difference.has_value());
        QVERIFY(difference.error().code == ErrorCode::Cancelled);
        QCOMPARE(steps, 1);
    }
};

QTEST_APPLESS_MAIN(TestCompare)
#include "tst_compare.moc"
