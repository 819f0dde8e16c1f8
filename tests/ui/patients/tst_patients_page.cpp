#include "tests/support/builders.h"
#include "ui/patients/patients_page.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;

namespace
{

services::PatientSummary person(int id, const char* family, const char* birth)
{
    services::PatientSummary summary;
    summary.id = static_cast<PatientId>(id);
    summary.familyName = family;
    summary.givenNames = "Invented";
    summary.identifier = "X-" + std::to_string(id);
    if (*birth != '\0')
        summary.birthDate = tests::date(birth);
    summary.diagnosis = "Invented tumour";
    return summary;
}

} // namespace

class TestPatientsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_page = std::make_unique<PatientsPage>();
        m_page->resize(1200, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void theModelIsSound()
    {
        PatientsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({person(1, "Alpha", "1960-01-02"), person(2, "Beta", "")});
        model.setToday(tests::day("2026-11-24"));
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aRowSaysWhoItIs_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("shown");
        QTest::newRow("to the day")
            << QStringLiteral("1960-01-02") << QStringLiteral("2 Jan 1960 · 66 years");
        QTest::newRow("only a year")
            << QStringLiteral("1960") << QStringLiteral("1960 · 65 to 66 years");
        QTest::newRow("unknown") << QString() << QStringLiteral("not recorded");
    }

    void aRowSaysWhoItIs()
    {
        QFETCH(QString, birth);
        QFETCH(QString, shown);
        m_page->setToday(tests::day("2026-11-24"));
        m_page->setRows({person(1, "Alpha", qPrintable(birth))});
        QCOMPARE(cell(0, PatientsModel::Name), QStringLiteral("Alpha, Invented"));
        QCOMPARE(cell(0, PatientsModel::Birth), shown);
        QVERIFY(table()
                    ->model()
                    ->index(0, PatientsModel::Name)
                    .data(Qt::FontRole)
                    .value<QFont>()
                    .bold());
        QVERIFY(table()
                    ->model()
                    ->index(0, PatientsModel::Name)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("X-1")));
    }

    void withoutADayThereIsNoAge()
    {
        m_page->setRows({person(1, "Alpha", "1960-01-02")});
        QCOMPARE(cell(0, PatientsModel::Birth), QStringLiteral("2 Jan 1960"));
    }

    void inventedPatientsAreMarked()
    {
        auto invented = person(1, "Alpha", "1960");
        invented.isSynthetic = true;
        m_page->setRows({invented, person(2, "Beta", "1961")});
        QVERIFY(cell(0, PatientsModel::Mark).contains(QStringLiteral("SYNTHETIC")));
        QCOMPARE(cell(1, PatientsModel::Mark), QString());
        // The pill is painted: the marked cell has colours that the empty one has not.
        const auto picture = table()->viewport()->grab().toImage();
        const auto marked = table()->visualRect(table()->model()->index(0, PatientsModel::Mark));
        const auto plain = table()->visualRect(table()->model()->index(1, PatientsModel::Mark));
        QVERIFY(colours(picture, marked) > colours(picture, plain));
    }

    void theCountIsSaid()
    {
        m_page->setRows({person(1, "Alpha", "1960"), person(2, "Beta", "1961")});
        QCOMPARE(label("countLabel")->text(), QStringLiteral("2 patients"));
        m_page->setRows({person(1, "Alpha", "1960")});
        QCOMPARE(label("countLabel")->text(), QStringLiteral("1 patient"));
    }

    void anEmptyListSaysWhatToDo()
    {
        m_page->setRows({});
        QVERIFY(label("emptyLabel")->isVisible());
        QVERIFY(!table()->isVisible());
        QVERIFY(label("emptyLabel")->text().contains(QStringLiteral("Import")));
        search()->setText(QStringLiteral("zzz"));
        m_page->setRows({});
        QVERIFY(label("emptyLabel")->text().contains(QStringLiteral("zzz")));
    }

    void typingInTheTableSearches()
    {
        m_page->setRows({person(1, "Alpha", "1960"), person(2, "Beta", "1961")});
        QSignalSpy changed(m_page.get(), &PatientsPage::searchChanged);
        table()->setFocus();
        QTest::keyClicks(table(), QStringLiteral("b"));
        QCOMPARE(m_page->searchText(), QStringLiteral("b"));
        QVERIFY(search()->hasFocus());
        QCOMPARE(changed.count(), 1);
        QTest::keyClick(search(), Qt::Key_Escape);
        QCOMPARE(m_page->searchText(), QString());
    }

    void arrowsAndEnterOpen()
    {
        m_page->setRows({person(7, "Alpha", "1960"), person(9, "Beta", "1961")});
        QSignalSpy opened(m_page.get(), &PatientsPage::opened);
        search()->setFocus();
        QTest::keyClick(search(), Qt::Key_Down);
        QVERIFY(table()->hasFocus());
        QCOMPARE(table()->currentIndex().row(), 0);
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toLongLong(), 9LL);
        QTest::keyClick(table(), Qt::Key_Up);
        QTest::keyClick(table(), Qt::Key_Up);
        QVERIFY(search()->hasFocus());
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(opened.count(), 2);
        QCOMPARE(opened.last().first().toLongLong(), 7LL);
    }

    void doubleClickOpens()
    {
        m_page->setRows({person(7, "Alpha", "1960")});
        QSignalSpy opened(m_page.get(), &PatientsPage::opened);
        const auto place =
            table()->visualRect(table()->model()->index(0, PatientsModel::Diagnosis)).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, place);
        QVERIFY(opened.count() >= 1);
        QCOMPARE(opened.first().first().toLongLong(), 7LL);
    }

    void importIsAsked()
    {
        QSignalSpy asked(m_page.get(), &PatientsPage::importRequested);
        QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("importButton")),
                          Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
    }

private:
    [[nodiscard]] QTableView* table() const
    {
        return m_page->findChild<QTableView*>(QStringLiteral("patientsTable"));
    }

    [[nodiscard]] QLineEdit* search() const
    {
        return m_page->findChild<QLineEdit*>(QStringLiteral("searchEdit"));
    }

    [[nodiscard]] QLabel* label(const char* name) const
    {
        return m_page->findChild<QLabel*>(QLatin1String(name));
    }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }

    [[nodiscard]] static qsizetype colours(const QImage& picture, const QRect& place)
    {
        QSet<QRgb> seen;
        for (int x = place.left() + 2; x < place.right() - 2; ++x)
            seen.insert(picture.pixel(x, place.center().y()));
        return seen.size();
    }

    std::unique_ptr<PatientsPage> m_page;
};

QTEST_MAIN(TestPatientsPage)
#include "tst_patients_page.moc"
