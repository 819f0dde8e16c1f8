#include "tests/ui/knowledge/small_pack.h"
#include "ui/knowledge/check_view.h"
#include "ui/knowledge/entry_detail.h"
#include "ui/knowledge/filter_chip.h"
#include "ui/knowledge/knowledge_page.h"
#include "ui/knowledge/pack_view.h"

#include <QDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace consilium;
using namespace consilium::ui;

namespace
{

QJsonArray source(const char* file)
{
    const auto path = tests::testData(QStringLiteral("knowledge/small/")) + QLatin1String(file);
    return QJsonDocument::fromJson(tests::bytesOf(path.toStdString())).array();
}

int countOf(const QJsonArray& entries, const char* field, const char* value)
{
    return static_cast<int>(
        std::count_if(entries.begin(), entries.end(), [&](const QJsonValue& entry) {
            return entry[QLatin1String(field)].toString() == QLatin1String(value);
        }));
}

} // namespace

/// On the invented test pack, whose sources are counted here by another reader.
class TestKnowledgePage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::shared_ptr<const services::Toolbox> m_toolbox;
    services::PackCheck m_check; ///< of an edition without ROS1
    std::unique_ptr<KnowledgePage> m_page;

    template <typename Type>
    Type* find(const char* name) const
    {
        auto* found = m_page->findChild<Type*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("nothing is named %s", name);
        return found;
    }

    QString said(const char* parent) const
    {
        QStringList texts;
        for (const auto* label : find<QWidget>(parent)->findChildren<QLabel*>()) {
            if (label->isVisibleTo(m_page.get()))
                texts << label->text();
        }
        return texts.join(QLatin1Char('\n'));
    }

    void search(const QString& words)
    {
        auto* edit = find<QLineEdit>("knowledgeSearch");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, words);
    }

    int shown() const { return find<QTableView>("entriesTable")->model()->rowCount(); }

    QString cell(int row, int column) const
    {
        const auto* grid = find<QGridLayout>("contentsGrid");
        const auto* item = grid->itemAtPosition(row, column);
        const auto* label = item == nullptr ? nullptr : qobject_cast<QLabel*>(item->widget());
        return label == nullptr ? QString() : label->text();
    }

    int total(int column) const
    {
        int sum = 0;
        for (int row = 1; !cell(row, 0).isEmpty(); ++row)
            sum += cell(row, column).toInt();
        return sum;
    }

private Q_SLOTS:

    void initTestCase()
    {
        const std::filesystem::path folder(m_dir.path().toStdString());
        tests::PackSources sources;
        m_toolbox = tests::toolboxOf(tests::withRos1(sources), folder / "small.cpack");
        tests::PackSources later;
        later.edition("2", "2026-02-01").gene("ROS1").build(folder / "later.cpack");
        const auto compared = services::comparePacks(
            folder / "small.cpack", folder / "later.cpack", {}, {}, 0, Day{}, {}, {});
        QVERIFY(compared.has_value());
        m_check.comparison = compared.value();
        m_check.manifest = compared.value().general.after;
        m_check.holder = "Tumour board of nowhere";
    }

    void init()
    {
        m_page = std::make_unique<KnowledgePage>();
        m_page->resize(1274, 700);
        m_page->setToolbox(*m_toolbox, Theme::light());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void theSearchCountsWhatItHides()
    {
        QCOMPARE(find<QLabel>("entryCount")->text(), QStringLiteral("Showing all 19 entries."));
        QVERIFY(!find<QPushButton>("showAllButton")->isVisible());
        search(QStringLiteral("ros1"));
        QCOMPARE(shown(), 1);
        QCOMPARE(find<QLabel>("entryCount")->text(),
                 QStringLiteral("Showing 1 of 19; 18 hidden by the search and filters."));
        search(QStringLiteral("no such thing"));
        QCOMPARE(shown(), 0);
        QVERIFY(!find<QTableView>("entriesTable")->isVisible());
        const auto* empty = find<QLabel>("entriesEmpty");
        QVERIFY(empty->isVisible());
        QVERIFY2(empty->text().contains(QStringLiteral("no such thing")),
                 qPrintable(empty->text()));
        QTest::mouseClick(find<QPushButton>("showAllButton"), Qt::LeftButton);
        QCOMPARE(shown(), 19);
        QVERIFY(!empty->isVisible());
    }

    void chipsHideByEffectAndSource()
    {
        auto* resistant = find<FilterChip>("resistantChip");
        QCOMPARE(resistant->text(), QStringLiteral("resistant  3"));
        resistant->setFocus();
        QTest::keyClick(resistant, Qt::Key_Space);
        QVERIFY(!resistant->isChecked());
        QCOMPARE(shown(), 16);
        auto* source = find<FilterChip>("sourceChip");
        QCOMPARE(source->text(), QStringLiteral("reviewed by us  19"));
        QTest::mouseClick(source, Qt::LeftButton);
        QCOMPARE(shown(), 0);
        QVERIFY(find<QLabel>("entriesEmpty")->text().contains(QStringLiteral("filters above")));
        QTest::mouseClick(find<QPushButton>("showAllButton"), Qt::LeftButton);
        QCOMPARE(shown(), 19);
    }

    void theDetailSaysAllAndItsSourceOpens()
    {
        search(QStringLiteral("zetamab"));
        const auto* detail = find<EntryDetail>("entryDetail");
        auto words = detail->toPlainText();
        words.replace(QChar(0x00A0), QLatin1Char(' '));
        for (const char* part : {"zetamab",
                                 "sensitive · AMP I-A",
                                 "Invented for tests: any-tmb-zetamab.",
                                 "TMB at least 10 mutations/Mb",
                                 "any tumour type",
                                 "Myeloid (MYELOID)",
                                 "advanced disease, any line",
                                 "FDA approval Feb 2020",
                                 "PMID 1: invented",
                                 "1 Jan 2026",
                                 "any-tmb-zetamab"})
            QVERIFY2(words.contains(QString::fromUtf8(part)), qPrintable(words));
        QSignalSpy asked(m_page.get(), &KnowledgePage::sourceRequested);
        auto* pane = find<EntryDetail>("entryDetail");
        pane->setFocus();
        QTest::keyClick(pane, Qt::Key_Tab); // to the only link
        QTest::keyClick(pane, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("PMID 1\ninvented"));
        QCOMPARE(asked[0][1].toString(), QStringLiteral("https://pubmed.ncbi.nlm.nih.gov/1/"));
    }

    void regimensAndRulesAreFoundByDrug()
    {
        search(QStringLiteral("gammaplatin"));
        QCOMPARE(shown(), 4);
        auto* table = find<QTableView>("entriesTable");
        QStringList effects;
        for (int row = 0; row < 4; ++row)
            effects << table->model()->index(row, 3).data().toString();
        QCOMPARE(effects.count(QStringLiteral("regimen")), 1);
        QCOMPARE(effects.count(QStringLiteral("rule")), 3);
        search(QStringLiteral("gammaplatin-clearance"));
        const auto words = find<EntryDetail>("entryDetail")->toPlainText();
        QVERIFY2(words.contains(
                     QStringLiteral("creatinine clearance (Cockcroft-Gault) at least 50 mL/min")),
                 qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("not given")));
    }

    void theEditionIsNamed()
    {
        m_page->showTab(KnowledgePage::Pack);
        const auto text = said("identityCard");
        const auto& manifest = m_toolbox->pack.manifest;
        for (const auto& part : {manifest.name, manifest.version, manifest.content.substr(0, 12)})
            QVERIFY2(text.contains(QString::fromStdString(part)), part.c_str());
        QVERIFY2(text.contains(QStringLiteral("1 Jan 2026")), qPrintable(text));
    }

    void countsAreThoseOfTheSources()
    {
        m_page->setToolbox(*m_toolbox, Theme::light()); // a second pack replaces the first
        m_page->showTab(KnowledgePage::Pack);
        const auto statements = source("statements/all.json");
        const auto regimens = source("regimens/all.json");
        const auto rules = source("rules/all.json");
        // One statement more than the sources hold, on ROS1, sensitive, without an approval.
        const auto line = QStringLiteral("%1 statements, %2 regimens, %3 rules, ")
                              .arg(statements.size() + 1)
                              .arg(regimens.size())
                              .arg(rules.size());
        QVERIFY2(said("identityCard").contains(line), qPrintable(line));
        QCOMPARE(cell(0, 1), QStringLiteral("sensitive"));
        QCOMPARE(total(1), countOf(statements, "effect", "sensitive") + 1);
        QCOMPARE(cell(0, 2), QStringLiteral("resistant"));
        QCOMPARE(total(2), countOf(statements, "effect", "resistant"));
        QVERIFY(total(1) > 0 && total(2) > 0);
        const auto approved = static_cast<int>(
            std::count_if(statements.begin(), statements.end(), [](const QJsonValue& entry) {
                return !entry[QLatin1String("approvals")].toArray().isEmpty();
            }));
        QCOMPARE(total(3), approved);
        QCOMPARE(total(4), static_cast<int>(regimens.size()));
    }

    void sourcesStandWithLicenceAndDay()
    {
        m_page->showTab(KnowledgePage::Pack);
        const auto text = said("sourcesCard");
        QVERIFY(!m_toolbox->pack.manifest.sources.empty());
        for (const auto& one : m_toolbox->pack.manifest.sources)
            QVERIFY2(text.contains(QStringLiteral("%1 · licence: %2 · retrieved %3")
                                       .arg(QString::fromStdString(one.name),
                                            QString::fromStdString(one.licence),
                                            QString::fromStdString(one.retrieved))),
                     one.name.c_str());
    }

    void theHistoryNamesWhoInstalledAndWhoAccepted()
    {
        knowledge::Activation shipped;
        shipped.at = "2026-01-15T08:00:00Z";
        shipped.origin = knowledge::Origin::Shipped;
        shipped.name = "Old pack";
        shipped.version = "0.9";
        shipped.date = "2025-12-01";
        shipped.content = "0123456789abcdef";
        knowledge::Activation installed;
        installed.at = "2026-02-15T09:30:00Z";
        installed.by = "Dr. Installer";
        const auto& manifest = m_toolbox->pack.manifest;
        installed.name = manifest.name;
        installed.version = manifest.version;
        installed.date = manifest.date;
        installed.content = manifest.content;
        installed.keyId = "00112233445566778899aabbccddeeff";
        installed.holder = "Tumour board of nowhere";
        installed.acceptedBy = "Prof. Acceptor";
        installed.acceptedLoss = {"thetanib, ROS1 fusion, NSCLC, AMP I-A"};
        installed.lost = 1;
        m_page->pack().setShelf(
            {{shipped, installed}, {{installed.keyId, installed.holder, "unused"}}});
        m_page->showTab(KnowledgePage::Pack);
        const auto identity = said("identityCard");
        QVERIFY(identity.contains(QString::fromStdString(installed.keyId)));
        QVERIFY(identity.contains(QStringLiteral("Tumour board of nowhere")));
        QVERIFY2(identity.contains(QStringLiteral("15 Feb 2026, 09:30 UTC")), qPrintable(identity));
        const auto history = said("historyCard");
        for (const char* part : {"Old pack 0.9, edition of 1 Dec 2025",
                                 "came with the program",
                                 "put into use by Dr. Installer",
                                 "0 gained, 1 lost, 0 on another level",
                                 "Prof. Acceptor accepted that this was lost: thetanib, ROS1"})
            QVERIFY2(history.contains(QString::fromUtf8(part)), qPrintable(history));
        QVERIFY(history.indexOf(QStringLiteral("Prof. Acceptor")) <
                history.indexOf(QStringLiteral("Old pack")));
        QVERIFY(said("keysCard").contains(QStringLiteral("Tumour board of nowhere")));
    }

    void aComparisonShowsLossesAndAsksForTwoNames()
    {
        m_page->showTab(KnowledgePage::Check);
        m_page->showComparison(m_check);
        const auto head = said("comparisonHead");
        for (const char* part :
             {"Invented test pack 2", "signed by Tumour board of nowhere", "✗ 1 lost", "level I"})
            QVERIFY2(head.contains(QString::fromUtf8(part)), qPrintable(head));
        const auto* lost = find<QPlainTextEdit>("lostText");
        QVERIFY(lost->isVisible());
        QVERIFY(lost->toPlainText().contains(QStringLiteral("thetanib")));
        QCOMPARE(find<QTabBar>("changesTabs")->tabText(0), QStringLiteral("In general (1)"));
        QCOMPARE(find<QTreeView>("changesTree")->model()->rowCount(), 1);
        find<QTabBar>("changesTabs")->setCurrentIndex(1);
        QVERIFY(find<QLabel>("changesEmpty")->isVisible());

        QSignalSpy wanted(m_page.get(), &KnowledgePage::installRequested);
        QTest::mouseClick(find<QPushButton>("installButton"), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QSignalSpy confirmed(m_page.get(), &KnowledgePage::installConfirmed);
        m_page->askInstall(m_check);
        auto* button = find<QPushButton>("confirmInstallButton");
        QVERIFY(
            find<QPlainTextEdit>("lostList")->toPlainText().contains(QStringLiteral("thetanib")));
        QVERIFY(!button->isEnabled());
        QTest::keyClicks(find<QLineEdit>("installedByEdit"), QStringLiteral("Dr. Installer"));
        QVERIFY2(!button->isEnabled(), "nobody accepted the loss");
        QTest::keyClicks(find<QLineEdit>("acceptedByEdit"), QStringLiteral("  "));
        QVERIFY(!button->isEnabled());
        QTest::keyClicks(find<QLineEdit>("acceptedByEdit"), QStringLiteral("Prof. Acceptor"));
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(confirmed.count(), 1);
        QCOMPARE(confirmed[0][0].toString(), QStringLiteral("Dr. Installer"));
        QCOMPARE(confirmed[0][1].toString(), QStringLiteral("Prof. Acceptor"));
    }

    void aPackWithoutLossesAsksForOneName()
    {
        auto check = m_check;
        check.comparison->general.claims.clear();
        m_page->showTab(KnowledgePage::Check);
        m_page->showComparison(check);
        QVERIFY(!find<QPlainTextEdit>("lostText")->isVisible());
        m_page->askInstall(check);
        QVERIFY(m_page->findChild<QLineEdit*>(QStringLiteral("acceptedByEdit")) == nullptr);
        QTest::keyClicks(find<QLineEdit>("installedByEdit"), QStringLiteral("Dr. Installer"));
        QVERIFY(find<QPushButton>("confirmInstallButton")->isEnabled());
    }

    void eachRefusalHasItsSentence_data()
    {
        using services::Refusal;
        QTest::addColumn<Refusal>("refusal");
        QTest::addColumn<QString>("part");
        QTest::addColumn<bool>("isReadable");
        QTest::newRow("cut short") << Refusal::NotWhole << QStringLiteral("cut short") << false;
        QTest::newRow("altered") << Refusal::Altered << QStringLiteral("was altered") << false;
        QTest::newRow("unsigned") << Refusal::Unsigned << QStringLiteral("is not signed") << true;
        QTest::newRow("unknown key")
            << Refusal::UnknownKey << QStringLiteral("key that is not trusted") << true;
        QTest::newRow("older") << Refusal::Older << QStringLiteral("not newer") << true;
        QTest::newRow("in use") << Refusal::InUse << QStringLiteral("in use already") << false;
        QTest::newRow("newer program")
            << Refusal::NewerProgram << QStringLiteral("newer Consilium") << false;
        QTest::newRow("not understood")
            << Refusal::NotUnderstood << QStringLiteral("cannot read") << false;
    }

    void eachRefusalHasItsSentence()
    {
        QFETCH(services::Refusal, refusal);
        QFETCH(QString, part);
        QFETCH(bool, isReadable);
        services::PackCheck check;
        check.refusal = refusal;
        check.place = "knowledge pack: a place";
        m_page->showTab(KnowledgePage::Check);
        m_page->check().showRefusal(QStringLiteral("new.cpack"), check);
        const auto words = said("checkMessage");
        QVERIFY2(words.contains(part), qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("new.cpack")));
        QVERIFY(words.contains(QStringLiteral("Nothing was changed.")));
        QCOMPARE(find<QPushButton>("readButton")->isVisible(), isReadable);
    }

    void aRefusedPackCanBeReadButNotInstalled()
    {
        auto check = m_check;
        check.refusal = services::Refusal::Unsigned;
        m_page->showTab(KnowledgePage::Check);
        m_page->showComparison(check);
        QVERIFY(!find<QPushButton>("installButton")->isVisible());
        QVERIFY(find<QLabel>("comparedRefusal")->text().contains(QStringLiteral("not signed")));
    }

    void progressNamesTheStep()
    {
        m_page->showTab(KnowledgePage::Check);
        m_page->check().showRunning(QStringLiteral("new.cpack"));
        const auto* step = find<QLabel>("checkStep");
        QVERIFY(step->isVisible());
        QCOMPARE(step->text(), QStringLiteral("Comparing what the two packs say…"));
        m_page->check().showProgress({7, 24});
        QCOMPARE(step->text(), QStringLiteral("Comparing the options of each case: 3 of 20…"));
        QSignalSpy cancelled(m_page.get(), &KnowledgePage::cancelRequested);
        QTest::mouseClick(find<QPushButton>("cancelCheckButton"), Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
    }

    void nothingStaysAfterClearing()
    {
        m_page->showComparison(m_check);
        m_page->clear();
        QCOMPARE(shown(), 0);
        QVERIFY(!find<EntryDetail>("entryDetail")->toPlainText().contains(QStringLiteral("ROS1")));
        QCOMPARE(find<QTreeView>("changesTree")->model()->rowCount(), 0);
        QVERIFY(find<QPlainTextEdit>("lostText")->toPlainText().isEmpty());
        m_page->hide();
        m_page->show(); // the page is shown again before the next store is opened
        QCOMPARE(shown(), 0);
    }
};

Q_DECLARE_METATYPE(consilium::services::Refusal)
QTEST_MAIN(TestKnowledgePage)
#include "tst_knowledge_page.moc"
