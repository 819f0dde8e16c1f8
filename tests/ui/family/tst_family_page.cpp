#include "tests/support/builders.h"
#include "ui/family/criteria_table.h"
#include "ui/family/family_page.h"
#include "ui/family/family_words.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;
using clinical::CancerSite;
using clinical::Presence;
using clinical::Sex;

// Every family here is invented.
class TestFamilyPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<FamilyPage> m_page;

    static clinical::Case record(const std::string& key = "synthetic-1")
    {
        clinical::Case result;
        result.patient.header.key = key;
        result.patient.sex = Sex::Female;
        result.patient.birthDate = tests::date("1980");
        result.patient.isSynthetic = true;
        return result;
    }

    template <typename T>
    T* child(const char* name) const
    {
        auto* found = m_page->findChild<T*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }

    PedigreeView* view() const { return child<PedigreeView>("pedigreeView"); }

    const clinical::Pedigree& tree() const { return m_page->file().family(); }

    const clinical::FamilyPerson& chosen() const { return *tree().find(view()->chosen()); }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

    void type(const QString& words) const { QTest::keyClicks(QApplication::focusWidget(), words); }

    /// By Tab alone.
    void goTo(const char* name) const
    {
        for (int at = 0; at < 80; ++at) {
            if (QApplication::focusWidget()->objectName() == QLatin1String(name))
                return;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        qFatal("Tab does not reach %s", name);
    }

    std::string canRisk() const
    {
        return services::writeFamily(m_page->file(), services::FamilyForm::CanRisk).value().text;
    }

    QString said() const { return child<QLabel>("familySaid")->text(); }

    QString answer(const QString& question) const
    {
        const auto* table = child<CriteriaTable>("criteriaTable");
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 0)->text() == question)
                return table->item(row, 1)->text();
        }
        return QStringLiteral("no such question");
    }

private Q_SLOTS:

    void init()
    {
        m_page = std::make_unique<FamilyPage>();
        m_page->resize(1274, 590);
        m_page->setCase(record(), tests::day("2026-03-01"), Theme::light());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        view()->setFocus();
    }

    void cleanup() { m_page.reset(); }

    void itBeginsWithThePatientAndTwoUnknownParents()
    {
        QCOMPARE(tree().people.size(), std::size_t{3});
        QCOMPARE(view()->chosen(), tree().proband);
        QVERIFY(!m_page->isEdited());
        QCOMPARE(child<QLabel>("familyState")->text(),
                 QStringLiteral("No family history is recorded"));
    }

    void theKeyboardAloneBuildsThreeGenerations()
    {
        press(Qt::Key_Up); // father
        QCOMPARE(chosen().sex, Sex::Male);
        press(Qt::Key_P);
        press(Qt::Key_Home);
        press(Qt::Key_Up);
        press(Qt::Key_Right); // mother
        QCOMPARE(chosen().sex, Sex::Female);
        press(Qt::Key_P);
        press(Qt::Key_Home);
        press(Qt::Key_S); // sister
        press(Qt::Key_F);
        press(Qt::Key_C); // niece, and the sister's partner
        press(Qt::Key_F);
        QCOMPARE(FamilyWords::relationOf(tree(), view()->chosen()), QStringLiteral("niece"));
        press(Qt::Key_Home);
        press(Qt::Key_A);
        QCOMPARE(tree().people.size(), std::size_t{12});
        QVERIFY(clinical::problemsOf(tree(), 2026).empty());
        // Her mother had breast cancer at 44 and died at 61.
        press(Qt::Key_Home);
        press(Qt::Key_Up);
        press(Qt::Key_Right);
        press(Qt::Key_Return);
        type(QStringLiteral("Anna"));
        goTo("personLife");
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        goTo("personAge");
        type(QStringLiteral("61"));
        goTo("cancer0");
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        goTo("cancer0Age");
        type(QStringLiteral("44"));
        press(Qt::Key_Escape);
        QVERIFY(view()->hasFocus());
        QCOMPARE(QString::fromStdString(chosen().name), QStringLiteral("Anna"));
        QCOMPARE(chosen().deceased, Presence::Present);
        QCOMPARE(chosen().age, std::optional(61));
        QCOMPARE(chosen().cancerOf(CancerSite::Breast)->age, std::optional(44));
        QCOMPARE(answer(QStringLiteral("Woman in the family with breast cancer before 50")),
                 QStringLiteral("no such question"));
        QCOMPARE(answer(QStringLiteral("Woman with breast cancer before 50")),
                 QStringLiteral("yes"));
        QCOMPARE(answer(QStringLiteral("Man in the family with breast cancer")),
                 QStringLiteral("not known"));
    }

    void undoGivesTheSameFileByteForByte()
    {
        QList<std::string> texts{canRisk()};
        const auto then = [&](int key) {
            press(key);
            texts << canRisk();
        };
        then(Qt::Key_S);
        then(Qt::Key_F);
        then(Qt::Key_C);
        then(Qt::Key_A);
        press(Qt::Key_Home);
        press(Qt::Key_Up);
        then(Qt::Key_P);
        press(Qt::Key_Return);
        goTo("personBorn");
        type(QStringLiteral("1921"));
        press(Qt::Key_Return);
        texts << canRisk();
        view()->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Delete);
        QVERIFY(child<QPushButton>("familyAcceptButton")->hasFocus());
        press(Qt::Key_Return);
        texts << canRisk();
        for (auto at = texts.size() - 1; at > 0; --at) {
            QCOMPARE(canRisk(), texts[at]);
            if (texts[at] != texts[at - 1])
                press(Qt::Key_Z, Qt::ControlModifier);
        }
        QCOMPARE(canRisk(), texts.front());
        QVERIFY(!m_page->isEdited());
        child<QPushButton>("redoButton")->click();
        QVERIFY(m_page->isEdited());
    }

    void removalIsToldBeforeItIsDone()
    {
        press(Qt::Key_Up);
        press(Qt::Key_P);
        press(Qt::Key_Down);
        QCOMPARE(chosen().sex, Sex::Male);
        press(Qt::Key_Delete);
        QVERIFY(said().contains(QStringLiteral("grandmother")));
        QCOMPARE(tree().people.size(), std::size_t{5});
        press(Qt::Key_Escape);
        QCOMPARE(tree().people.size(), std::size_t{5});
        press(Qt::Key_Delete);
        press(Qt::Key_Return);
        QCOMPARE(tree().people.size(), std::size_t{2});
        press(Qt::Key_Home);
        press(Qt::Key_Delete);
        QCOMPARE(tree().people.size(), std::size_t{2});
        QVERIFY(said().contains(QStringLiteral("cannot be removed")));
    }

    void notRecordedIsNotNoneKnown()
    {
        press(Qt::Key_Up);
        const auto father = view()->chosen();
        QVERIFY(view()->picture().textOf(father).contains(QStringLiteral("not recorded")));
        QVERIFY(
            view()->accessibleDescription().contains(QStringLiteral("Cancers are not recorded.")));
        child<QPushButton>("noOtherCancerButton")->click();
        QCOMPARE(tree().find(father)->has(CancerSite::Breast), Presence::Absent);
        QVERIFY(view()->picture().textOf(father).contains(QStringLiteral("no cancer known")));
        QVERIFY(view()->accessibleDescription().contains(QStringLiteral("No cancer known.")));
    }

    void aContradictionStandsInWordsBesideThePerson()
    {
        auto* problems = child<QLabel>("personProblems");
        QVERIFY(!problems->isVisible());
        press(Qt::Key_Up);
        press(Qt::Key_Return);
        goTo("personBorn");
        type(QStringLiteral("1990")); // the daughter was born in 1980
        press(Qt::Key_Return);
        QVERIFY(problems->isVisible());
        QVERIFY2(problems->text().contains(QStringLiteral("1990")), qPrintable(problems->text()));
        QVERIFY(problems->text().contains(QStringLiteral("ather")));
        QVERIFY(view()->accessibleDescription().contains(QStringLiteral("Contradiction:")));
    }

    void whatIsNoNumberIsNotTaken()
    {
        press(Qt::Key_Return);
        goTo("personAge");
        type(QStringLiteral("4O"));
        press(Qt::Key_Return);
        QVERIFY(!chosen().age);
        QVERIFY(child<QLabel>("personWrong")->isVisible());
        QVERIFY(child<QLabel>("personWrong")->text().contains(QStringLiteral("4O")));
    }

    void eachPersonIsSpokenAsASentence()
    {
        auto file = m_page->file();
        auto& mother = file.file.family.people[2];
        mother.name = "Anna";
        mother.deceased = Presence::Present;
        mother.age = 61;
        mother.cancers = {{CancerSite::Breast, 44, {}}};
        mother.without = {CancerSite::Ovarian};
        mother.geneTests = {
            {"BRCA1", {clinical::GeneTestKind::Search, clinical::GeneResult::Pathogenic}}};
        m_page->takeFile(file, QStringLiteral("synthetic.txt"));
        press(Qt::Key_Up);
        press(Qt::Key_Right);
        QCOMPARE(view()->accessibleDescription(),
                 QStringLiteral("mother (Anna), woman, † at 61. Deceased. breast cancer diagnosed "
                                "at 44. Stated not to have had: ovarian cancer. BRCA1: pathogenic "
                                "variant, whole gene read. 1 child(ren) in the tree."));
    }

    void aFileGoesOutAndComesBack_data()
    {
        QTest::addColumn<bool>("isCanRisk");
        QTest::newRow("CanRisk") << true;
        QTest::newRow("FHIR") << false;
    }

    void aFileGoesOutAndComesBack()
    {
        QFETCH(const bool, isCanRisk);
        auto file = m_page->file();
        auto& mother = file.file.family.people[2];
        mother.birthYear = 1950;
        mother.deceased = Presence::Present;
        mother.age = 61;
        mother.cancers = {{CancerSite::Breast, 44, {}}, {CancerSite::Colorectal, 60, {}}};
        m_page->takeFile(file, QStringLiteral("synthetic"));
        QSignalSpy written(m_page.get(), &FamilyPage::writeRequested);
        child<QAction>(isCanRisk ? "exportCanRiskAction" : "exportFhirAction")->trigger();
        if (isCanRisk) {
            // Nothing is written before the losses were read.
            QCOMPARE(written.size(), 0);
            QVERIFY2(said().contains(QStringLiteral("colorectal cancer")), qPrintable(said()));
            QVERIFY(said().contains(QStringLiteral("Mother")));
        }
        if (written.isEmpty())
            child<QPushButton>("familyAcceptButton")->click();
        QCOMPARE(written.size(), 1);
        auto back = services::readFamilyText(written.front().at(1).value<std::string>());
        QVERIFY(back.has_value());
        m_page->takeFile(back.value(), QStringLiteral("back"));
        QCOMPARE(tree().people.size(), std::size_t{3});
        const auto* read = tree().find(tree().find(tree().proband)->mother);
        QCOMPARE(read->birthYear, std::optional(1950));
        QCOMPARE(read->cancerOf(CancerSite::Breast)->age, std::optional(44));
        QCOMPARE(read->cancerOf(CancerSite::Colorectal) != nullptr, !isCanRisk);
    }

    void anotherPersonsFileIsQuestioned()
    {
        auto file = m_page->file();
        file.file.family.people[0].sex = Sex::Male;
        m_page->takeFile(file, QStringLiteral("synthetic.txt"));
        QVERIFY(said().contains(QStringLiteral("another sex than the patient")));
    }

    void editsOfTheSamePatientStayAndOthersGo()
    {
        press(Qt::Key_S);
        const auto edited = m_page->file();
        QVERIFY(m_page->isEdited());
        m_page->setCase(record(), tests::day("2026-03-01"), Theme::dark());
        QCOMPARE(tree().people.size(), std::size_t{4});
        // Once it is in the record it is no edit any more, and can still be undone.
        auto saved = record();
        saved.raw.push_back(services::familyPiece(saved, edited, "2026-03-01T08:00:00Z"));
        m_page->setCase(saved, tests::day("2026-03-01"), Theme::dark());
        QVERIFY(!m_page->isEdited());
        QVERIFY(child<QPushButton>("undoButton")->isEnabled());
        m_page->setCase(record("synthetic-2"), tests::day("2026-03-01"), Theme::dark());
        QCOMPARE(tree().people.size(), std::size_t{3});
        QVERIFY(!child<QPushButton>("undoButton")->isEnabled());
    }

    void aTreeThatCannotBeReadIsToldAndNotReplaced()
    {
        auto broken = record();
        clinical::RawPiece piece;
        piece.header.key = "family-tree|x|0";
        piece.format = "family-tree";
        piece.content = "{";
        broken.raw.push_back(piece);
        m_page->setCase(broken, tests::day("2026-03-01"), Theme::light());
        QVERIFY(child<QLabel>("familyFailure")->isVisible());
        QVERIFY(!child<QPushButton>("addSiblingButton")->isEnabled());
        QVERIFY(!m_page->isEdited());
    }

    void itFitsASmallScreen()
    {
        QVERIFY(m_page->minimumSizeHint().width() <= 1274);
        QVERIFY2(m_page->minimumSizeHint().height() <= 590,
                 qPrintable(QString::number(m_page->minimumSizeHint().height())));
    }
};

QTEST_MAIN(TestFamilyPage)
#include "tst_family_page.moc"
