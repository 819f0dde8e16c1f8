#include "tests/ui/shell/full_disk.h"
#include "tests/ui/shell/open_window.h"
#include "ui/family/family_page.h"

using namespace consilium;
using namespace consilium::tests;
using namespace consilium::ui;

class TestFamilyInWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_configuration;
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<OpenWindow> m_open;

    FamilyPage* page() const { return m_open->window.findChild<FamilyPage*>(); }

    QString state() const { return m_open->find<QLabel>("familyState")->text(); }

    std::size_t people() const { return page()->file().family().people.size(); }

    QString patient() const { return m_open->find<QLabel>("patientNameLabel")->text(); }

    void press(int key) const
    {
        QTest::keyClick(m_open->find<QWidget>("pedigreeView"), static_cast<Qt::Key>(key));
    }

    /// Nothing is under way any more.
    bool isIdle() const { return m_open->find<QPushButton>("cancelButton")->isHidden(); }

    bool opened(Patient id) const
    {
        QSignalSpy shown(&m_open->window, &MainWindow::caseShown);
        m_open->window.openPatient(id);
        return shown.wait(kLongMs);
    }

    void openFamily(Patient id) const
    {
        QVERIFY(opened(id));
        QTest::keyClick(&m_open->window, Qt::Key_8, Qt::ControlModifier);
        QVERIFY(page()->isVisible());
    }

    /// Into the first field of the form, without leaving it.
    void typeName(const QString& words) const
    {
        press(Qt::Key_Return);
        auto* name = m_open->find<QLineEdit>("personName");
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, words);
    }

    QString nameInTree() const
    {
        const auto& tree = page()->file().family();
        return QString::fromStdString(tree.find(tree.proband)->name);
    }

    /// Locks over a tree that the store cannot take. Returns its people.
    std::size_t lockOverAnUnsavedTree()
    {
        openFamily(kLung);
        press(Qt::Key_S);
        const auto edited = people();
        FullDisk disk;
        m_open->window.lock();
        [this] { QTRY_COMPARE_WITH_TIMEOUT(m_open->prompts.told.size(), 1, kLongMs); }();
        return edited;
    }

private Q_SLOTS:

    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_configuration.path());
        m_stores = std::make_unique<Stores>();
    }

    void init()
    {
        m_open = std::make_unique<OpenWindow>(m_stores->copyOf("demo"));
        QVERIFY(m_open->unlock());
    }

    void cleanup() { m_open.reset(); }

    void savingTheTreeOfTheCaseBeforeDoesNotBringItBack()
    {
        openFamily(kLung);
        press(Qt::Key_S);
        const auto before = patient();
        QVERIFY(opened(kMelanoma));
        const auto asked = patient();
        QVERIFY(asked != before);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), kLongMs);
        QCOMPARE(patient(), asked);
        QCOMPARE(page()->patient(), std::optional(PatientId{kMelanoma}));
        openFamily(kLung);
        QVERIFY(state().startsWith(QStringLiteral("Saved")));
    }

    void ofTwoCasesAskedForTheLaterIsShown()
    {
        QSignalSpy shown(&m_open->window, &MainWindow::caseShown);
        m_open->window.openPatient(kLung);
        m_open->window.openPatient(kMelanoma);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), kLongMs);
        QCOMPARE(shown.count(), 1);
        QCOMPARE(page()->patient(), std::optional(PatientId{kMelanoma}));
    }

    void whatIsTypedIsTakenBeforeTheCaseIsLeft_data()
    {
        QTest::addColumn<QString>("by");
        for (const char* by : {"Ctrl+S", "lock", "close", "another patient", "list", "language"})
            QTest::newRow(by) << by;
    }

    void whatIsTypedIsTakenBeforeTheCaseIsLeft()
    {
        QFETCH(const QString, by);
        openFamily(kLung);
        typeName(QStringLiteral("Xenia"));
        QCOMPARE(nameInTree(), QString());
        if (by == QLatin1String("Ctrl+S")) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(state().startsWith(QStringLiteral("Saved")), kLongMs);
            QCOMPARE(nameInTree(), QStringLiteral("Xenia"));
        } else if (by == QLatin1String("another patient")) {
            QVERIFY(opened(kMelanoma));
            QTRY_VERIFY_WITH_TIMEOUT(isIdle(), kLongMs);
        } else if (by == QLatin1String("list")) {
            m_open->window.showPatients();
            QTRY_VERIFY_WITH_TIMEOUT(state().startsWith(QStringLiteral("Saved")), kLongMs);
        } else if (by == QLatin1String("language")) {
            m_open->window.adopt(m_open->window.release());
        } else if (by == QLatin1String("close")) {
            m_open->window.close();
            QTRY_VERIFY_WITH_TIMEOUT(m_open->window.isHidden(), kLongMs);
        }
        if (by == QLatin1String("lock") || by == QLatin1String("close")) {
            m_open->window.show();
            m_open->window.lock();
            QVERIFY(!everythingIn(*page()).contains(QStringLiteral("Xenia")));
            QVERIFY(m_open->unlock());
        }
        openFamily(kMelanoma);
        QCOMPARE(nameInTree(), QString());
        openFamily(kLung);
        QCOMPARE(nameInTree(), QStringLiteral("Xenia"));
        QVERIFY(state().startsWith(QStringLiteral("Saved")));
        QVERIFY(m_open->prompts.told.isEmpty());
    }

    void aCaseThatIsReadAgainDoesNotTakeAwayWhatIsTyped()
    {
        openFamily(kLung);
        press(Qt::Key_S);
        press(Qt::Key_Home);
        m_open->find<QPushButton>("saveFamilyButton")->click();
        typeName(QStringLiteral("Xen"));
        QTRY_VERIFY_WITH_TIMEOUT(state().startsWith(QStringLiteral("Saved")), kLongMs);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), kLongMs);
        auto* name = m_open->find<QLineEdit>("personName");
        QVERIFY(name->hasFocus());
        QCOMPARE(name->text(), QStringLiteral("Xen"));
    }

    void aTreeThatWasNotSavedIsSavedWhenTheCaseIsLeft()
    {
        openFamily(kLung);
        const auto before = people();
        press(Qt::Key_S);
        const auto edited = people();
        QVERIFY(edited > before);
        {
            FullDisk disk;
            m_open->window.showPatients();
            QTRY_COMPARE_WITH_TIMEOUT(m_open->prompts.told.size(), 1, kLongMs);
        }
        QVERIFY(opened(kMelanoma));
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), kLongMs);
        openFamily(kLung);
        QCOMPARE(people(), edited);
        QVERIFY(state().startsWith(QStringLiteral("Saved")));
    }

    void theWindowDoesNotCloseOverATreeThatWasNotSaved()
    {
        openFamily(kLung);
        press(Qt::Key_S);
        {
            FullDisk disk;
            QVERIFY(!m_open->window.close());
            QTRY_COMPARE_WITH_TIMEOUT(m_open->prompts.told.size(), 1, kLongMs);
            QVERIFY(m_open->window.isVisible());
            QCOMPARE(state(), QStringLiteral("Changed, not saved yet"));
        }
        m_open->window.close();
        QTRY_VERIFY_WITH_TIMEOUT(m_open->window.isHidden(), kLongMs);
        QVERIFY(state().startsWith(QStringLiteral("Saved")));
    }

    void theTreeOfAnotherCaseIsSavedBeforeTheWindowCloses()
    {
        openFamily(kLung);
        const auto before = people();
        press(Qt::Key_S);
        const auto edited = people();
        QVERIFY(edited > before);
        {
            FullDisk disk;
            m_open->window.showPatients();
            QTRY_COMPARE_WITH_TIMEOUT(m_open->prompts.told.size(), 1, kLongMs);
        }
        QVERIFY(opened(kMelanoma));
        m_open->window.close();
        QTRY_VERIFY_WITH_TIMEOUT(m_open->window.isHidden(), kLongMs);
        m_open->window.show();
        openFamily(kLung);
        QCOMPARE(people(), edited);
        QVERIFY(state().startsWith(QStringLiteral("Saved")));
    }

    /// Patients of two stores may have the same number: each store gets its own tree.
    void aTreeThatWasNotSavedWaitsForItsStore()
    {
        const auto first = m_stores->copyOf("demo");
        m_open->window.lock();
        m_open->window.setStore(first, {});
        QVERIFY(m_open->unlock());
        const auto edited = lockOverAnUnsavedTree();
        m_open->window.setStore(m_stores->copyOf("demo"), {});
        QVERIFY(m_open->unlock());
        QCOMPARE(m_open->prompts.told.size(), 2);
        QVERIFY2(m_open->prompts.told.back().contains(QStringLiteral("1 family tree")),
                 qPrintable(m_open->prompts.told.back()));
        QVERIFY(m_open->prompts.told.back().contains(first));
        openFamily(kLung);
        QVERIFY(people() < edited);
        m_open->window.lock();
        m_open->window.setStore(first + QLatin1Char('/'), {});
        QVERIFY(m_open->unlock());
        openFamily(kLung);
        QCOMPARE(people(), edited);
        QVERIFY(state().startsWith(QStringLiteral("Saved")));
        QCOMPARE(m_open->prompts.told.size(), 2);
        QVERIFY(m_open->window.close());
    }

    void closingOverTreesOfAnotherStoreIsSaidFirst()
    {
        lockOverAnUnsavedTree();
        m_open->window.setStore(m_stores->copyOf("demo"), {});
        QVERIFY(m_open->unlock());
        QVERIFY(!m_open->window.close());
        QCOMPARE(m_open->prompts.told.size(), 3);
        QVERIFY(m_open->prompts.told.back().contains(QStringLiteral("lost when the program ends")));
        QVERIFY(m_open->window.close());
        QCOMPARE(m_open->prompts.told.size(), 3);
    }

    void aTreeThatALockCouldNotSaveIsSavedAfterwards()
    {
        openFamily(kLung);
        const auto before = people();
        press(Qt::Key_S);
        const auto edited = people();
        QVERIFY(edited > before);
        {
            FullDisk disk;
            m_open->window.lock();
            QTRY_COMPARE_WITH_TIMEOUT(m_open->prompts.told.size(), 1, kLongMs);
            QVERIFY(page()->file().family().people.empty());
        }
        QVERIFY(m_open->unlock());
        openFamily(kLung);
        QCOMPARE(people(), edited);
        QVERIFY(state().startsWith(QStringLiteral("Saved")));
    }
};

QTEST_MAIN(TestFamilyInWindow)
#include "tst_family_in_window.moc"
