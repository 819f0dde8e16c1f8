#include "core/knowledge/escat.h"

#include <QTest>

using namespace consilium::knowledge;

namespace
{

Statement labelled(const char* status, const char* tumour)
{
    Statement statement;
    statement.tumour.in = {tumour};
    statement.approvals = {{"FDA", {}, status}};
    return statement;
}

Statement imported(const char* source, const char* level)
{
    Statement statement;
    statement.tumour.in = {"LUAD"};
    statement.origin.source = source;
    statement.origin.level = level;
    statement.origin.direction = "supports";
    return statement;
}

Statement with(Statement statement, Effect effect, const char* direction = "supports")
{
    statement.effect = effect;
    statement.origin.direction = direction;
    return statement;
}

Statement cited(Statement statement, const char* tier)
{
    statement.escat = tier;
    return statement;
}

} // namespace

Q_DECLARE_METATYPE(consilium::knowledge::Statement)

class TestEscat : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void tier_data()
    {
        QTest::addColumn<Statement>("statement");
        QTest::addColumn<bool>("isHere");
        QTest::addColumn<QString>("tier");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char* name,
                            const Statement& statement,
                            TumourRelation relation,
                            const char* tier,
                            const char* rule) {
            QTest::newRow(name) << statement << (relation == TumourRelation::Here)
                                << QString::fromLatin1(tier) << QString::fromLatin1(rule);
        };
        constexpr auto kHere = TumourRelation::Here;
        constexpr auto kElsewhere = TumourRelation::Elsewhere;
        const auto lung = labelled("regular", "LUAD");
        row("a citation states it", cited(lung, "I-A"), kHere, "I-A", "escat-cited");
        row("a label alone says nothing of the trial", lung, kHere, "", "");
        row("a label elsewhere", lung, kElsewhere, "III-A", "escat-other-tumour");
        row("cited elsewhere is no tier here",
            cited(lung, "I-A"),
            kElsewhere,
            "III-A",
            "escat-other-tumour");
        row("a label that was withdrawn, elsewhere",
            labelled("withdrawn", "LUAD"),
            kElsewhere,
            "",
            "");
        row("a label for any tumour",
            labelled("accelerated", "TISSUE"),
            kHere,
            "I-C",
            "escat-agnostic");
        row("a withdrawn label for any tumour", labelled("withdrawn", "TISSUE"), kHere, "", "");
        row("laboratory work of CIViC", imported("CIViC", "D"), kHere, "IV-A", "escat-civic-d");
        row("a case report of CIViC", imported("CIViC", "C"), kHere, "", "");
        row("laboratory work elsewhere", imported("CIViC", "D"), kElsewhere, "", "");
        row("evidence against it",
            with(imported("CIViC", "D"), Effect::Sensitive, "does not support"),
            kHere,
            "",
            "");
        row("resistance", with(cited(lung, "I-A"), Effect::Resistant), kHere, "", "");
        row("prognosis", with(imported("CIViC", "D"), Effect::PrognosticPoor), kHere, "", "");
    }

    void tier()
    {
        QFETCH(Statement, statement);
        QFETCH(bool, isHere);
        QFETCH(QString, tier);
        QFETCH(QString, rule);
        const auto found =
            escatOf(statement, isHere ? TumourRelation::Here : TumourRelation::Elsewhere);
        QCOMPARE(QString::fromStdString(found.tier), tier);
        QCOMPARE(QString::fromStdString(found.rule), rule);
    }
};

QTEST_APPLESS_MAIN(TestEscat)
#include "tst_escat.moc"
