#include "tests/ui/options/invented_options.h"
#include "ui/options/compare_model.h"
#include "ui/options/option_marks.h"
#include "ui/options/options_model.h"
#include "ui/options/options_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;

class TestOptionCompare : public QObject
{
    Q_OBJECT

    std::unique_ptr<OptionsPage> m_page;

    template <typename Widget>
    Widget* find(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }

    QListView* list() const { return find<QListView>("optionsList"); }

    QTableView* table() const { return find<QTableView>("compareTable"); }

    /// Goes down the list from the top with the keys alone and marks the first options.
    void markFirst(int count)
    {
        m_page->chooseRank(1);
        list()->setFocus();
        for (int index = 0; index < count; ++index) {
            QTest::keyClick(list(), Qt::Key_Space);
            QTest::keyClick(list(), Qt::Key_Down);
        }
    }

    QString cell(const QString& row, int column) const
    {
        const auto* model = table()->model();
        for (int index = 0; index < model->rowCount(); ++index) {
            if (model->headerData(index, Qt::Vertical).toString() == row)
                return model->index(index, column).data().toString();
        }
        return {};
    }

private Q_SLOTS:

    void init()
    {
        m_page = std::make_unique<OptionsPage>();
        m_page->resize(1280, 700);
        m_page->setRanking(tests::ranking(), Theme::light());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void theFirstMarkIsTheReferenceAndAFifthIsRefused()
    {
        using Answer = OptionMarks::Answer;
        OptionMarks marks;
        for (const char* id : {"a", "b", "c", "d"})
            QVERIFY(marks.toggle(id) == Answer::Marked);
        QVERIFY(marks.toggle("e") == Answer::Full);
        QCOMPARE(marks.ids().size(), std::size_t{4});
        QCOMPARE(marks.pinned(), std::string("a"));
        marks.pin("e"); // not marked
        QCOMPARE(marks.pinned(), std::string("a"));
        marks.pin("c");
        QVERIFY(marks.toggle("c") == Answer::Unmarked);
        QCOMPARE(marks.pinned(), std::string("a"));
        marks.keepOnly({"d", "b"});
        QCOMPARE(marks.ids(), (std::vector<std::string>{"b", "d"}));
        QCOMPARE(marks.pinned(), std::string("b"));
    }

    void theModelIsSound()
    {
        CompareModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setOptions(
            tests::ranking(), {"alphanib", "gone", "betamab"}, "betamab", Theme::dark());
        QCOMPARE(model.columnCount(), 2);
        model.setFolded(true);
        model.setOptions({}, {"alphanib"}, {}, Theme::dark());
        QCOMPARE(model.columnCount(), 0);
    }

    void theFifthIsRefusedInWords()
    {
        markFirst(5);
        const auto* notice = find<QLabel>("fullNotice");
        QVERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(QStringLiteral("Four options are marked already")));
        QCOMPARE(find<QPushButton>("compareButton")->text(), QStringLiteral("Compare 4"));
        QTest::keyClick(list(), Qt::Key_Up);
        QTest::keyClick(list(), Qt::Key_Up);
        QTest::keyClick(list(), Qt::Key_Space);
        QVERIFY(!notice->isVisible());
        QCOMPARE(find<QPushButton>("compareButton")->text(), QStringLiteral("Compare 3"));
    }

    void aClickOnTheBoxMarks()
    {
        const auto row = list()->visualRect(list()->model()->index(1, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(20, 38));
        QCOMPARE(list()->model()->index(1, 0).data(Qt::CheckStateRole).toInt(),
                 static_cast<int>(Qt::Checked));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(list()->model()->index(1, 0).data(Qt::CheckStateRole).toInt(),
                 static_cast<int>(Qt::Checked));
    }

    void oneIsNoComparison()
    {
        markFirst(1);
        QVERIFY(!find<QPushButton>("compareButton")->isEnabled());
        QTest::keyClick(list(), Qt::Key_C);
        QVERIFY(!table()->isVisible());
    }

    void theKeysAloneCompareFoldPinCopyAndGoBack()
    {
        markFirst(2);
        QTest::keyClick(list(), Qt::Key_C);
        QVERIFY(table()->isVisible());
        QVERIFY(table()->hasFocus());
        QVERIFY(!list()->isVisible());
        QCOMPARE(cell(QStringLiteral("Shelf"), 1), QStringLiteral("Supported and eligible"));
        QVERIFY(cell(QStringLiteral("Model"), 0).startsWith(QStringLiteral("30 % (22 to 41)")));
        QVERIFY(cell(QStringLiteral("Model"), 1)
                    .startsWith(QStringLiteral("≠ withheld: Albumin is not known")));
        QTest::keyClick(table(), Qt::Key_Right);
        QTest::keyClick(table(), Qt::Key_P);
        QVERIFY(table()
                    ->model()
                    ->headerData(1, Qt::Horizontal)
                    .toString()
                    .contains(QStringLiteral("◆ reference")));
        QVERIFY(cell(QStringLiteral("Model"), 0).startsWith(QStringLiteral("≠ 30 %")));
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const auto copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("1. Alphanib\t2. Betamab | ◆ reference")),
                 qPrintable(copied));
        QVERIFY(copied.contains(QStringLiteral("Shelf\tSupported and eligible\tSupported")));
        auto* fold = find<QCheckBox>("foldCheck");
        fold->setFocus();
        const int all = table()->model()->rowCount();
        QTest::keyClick(fold, Qt::Key_Space);
        QCOMPARE(table()->model()->rowCount(), 1); // they differ in the model alone
        QVERIFY(find<QLabel>("foldedLabel")->text().startsWith(QString::number(all - 1)));
        QTest::keyClick(fold, Qt::Key_Escape);
        QVERIFY(!table()->isVisible());
        QVERIFY(list()->hasFocus());
    }

    void whatIsMissingIsSaid()
    {
        markFirst(6);
        QTest::keyClick(list(), Qt::Key_C);
        QCOMPARE(table()->model()->columnCount(), 4);
        QCOMPARE(cell(QStringLiteral("Evidence level"), 3), QStringLiteral("≠ no evidence level"));
        QCOMPARE(cell(QStringLiteral("Model"), 3), QStringLiteral("≠ no model"));
        QCOMPARE(cell(QStringLiteral("Biomarker"), 3),
                 QStringLiteral("≠ no criterion of this kind"));
        QCOMPARE(cell(QStringLiteral("Trials"), 3), QStringLiteral("no trial in the pack"));
    }

    void differentTrialsAndModelsAreNoComparison()
    {
        static const knowledge::Trial kFirst = [] {
            knowledge::Trial trial;
            trial.id = "first";
            trial.name = "FIRST";
            trial.people = 100;
            trial.comparator = "other";
            knowledge::TrialEndpoint endpoint;
            endpoint.endpoint = "PFS";
            endpoint.unit = "months";
            endpoint.value = 9;
            endpoint.low = 8;
            endpoint.high = 10;
            trial.endpoints = {endpoint};
            return trial;
        }();
        static const knowledge::Trial kSecond = [] {
            auto trial = kFirst;
            trial.id = "second";
            return trial;
        }();
        auto all = tests::ranking();
        all.options[0].trials = {{&kFirst, {}}};
        all.options[1].trials = {{&kFirst, {}}};
        CompareModel model;
        model.setOptions(all, {"alphanib", "betamab"}, {}, Theme::light());
        QVERIFY(model.caution().isEmpty());
        all.options[1].trials = {{&kSecond, {}}};
        model.setOptions(all, {"alphanib", "betamab"}, {}, Theme::light());
        QVERIFY(model.caution().contains(QStringLiteral("not run against each other")));
        QVERIFY(!model.caution().contains(QStringLiteral("models")));
        QVERIFY(model.asText().contains(QStringLiteral("9 months (8 to 10)")));
        QVERIFY(model.asText().contains(QStringLiteral("compared with other")));
        all.options[1].score = tests::score();
        all.options[1].score->model = "another";
        model.setOptions(all, {"alphanib", "betamab"}, {}, Theme::light());
        QVERIFY(model.caution().contains(QStringLiteral("different models")));
    }

    void marksEndWithThePatientAndWithTheOption()
    {
        markFirst(2);
        auto fewer = tests::ranking();
        fewer.options.erase(fewer.options.begin());
        m_page->setRanking(fewer, Theme::light());
        QVERIFY(!find<QPushButton>("compareButton")->isEnabled());
        markFirst(3);
        clinical::Patient another;
        another.familyName = "Another";
        m_page->setPatient(another);
        QCOMPARE(find<QPushButton>("compareButton")->text(), QStringLiteral("Compare"));
    }
};

QTEST_MAIN(TestOptionCompare)
#include "tst_option_compare.moc"
