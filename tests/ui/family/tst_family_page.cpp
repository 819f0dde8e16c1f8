#include "tests/support/builders.h"
#include "ui/family/criteria_table.h"
#include "ui/family/family_page.h"
#include "ui/family/family_words.h"

#include <QAccessible>
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

    /// A key need not be there, nor be different for two people.
    static clinical::Case record()
    {
        clinical::Case result;
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
        m_page->setCase(PatientId{1}, record(), tests::day("2026-03-01"), Theme::light());
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

    /// A screen reader meets a list, each person a sentence at the place of the symbol.
    void everyPersonIsSpoken()
    {
        auto* list = QAccessible::queryAccessibleInterface(view());
        QVERIFY(list != nullptr);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 3);
        QSet<QString> sentences;
        for (int mark = 0; mark < 3; ++mark) {
            auto* item = list->child(mark);
            QVERIFY(item != nullptr && item->isValid());
            QCOMPARE(item->role(), QAccessible::ListItem);
            const auto& person = tree().people[static_cast<std::size_t>(mark)];
            sentences.insert(item->text(QAccessible::Name));
            QVERIFY(
                item->rect().contains(view()->viewport()->mapToGlobal(view()->placeOf(person.id))));
            QCOMPARE(item->state().selected, person.id == view()->chosen());
        }
        QCOMPARE(sentences.size(), 3);
        press(Qt::Key_Up);
        QCOMPARE(list->focusChild()->text(QAccessible::Name), view()->accessibleDescription());
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
        m_page->setCase(PatientId{1}, record(), tests::day("2026-03-01"), Theme::dark());
        QCOMPARE(tree().people.size(), std::size_t{4});
        // Once it is in the record it is no edit any more, and can still be undone.
        auto saved = record();
        saved.raw.push_back(services::familyPiece(saved, edited, "2026-03-01T08:00:00Z"));
        m_page->setCase(PatientId{1}, saved, tests::day("2026-03-01"), Theme::dark());
        QVERIFY(!m_page->isEdited());
        QVERIFY(child<QPushButton>("undoButton")->isEnabled());
        m_page->setCase(PatientId{2}, record(), tests::day("2026-03-01"), Theme::dark());
        QCOMPARE(tree().people.size(), std::size_t{3});
        QVERIFY(!child<QPushButton>("undoButton")->isEnabled());
    }

    void nothingOfAFormerPatientIsLeft()
    {
        press(Qt::Key_Return);
        type(QStringLiteral("Xenia"));
        press(Qt::Key_Escape);
        press(Qt::Key_S);
        m_page->setCase({}, {}, tests::day("2026-03-01"), Theme::light());
        QVERIFY(tree().people.empty());
        QVERIFY(!m_page->isEdited());
        QVERIFY(!m_page->patient());
        QVERIFY(!child<QPushButton>("undoButton")->isEnabled());
        QVERIFY(!view()->accessibleDescription().contains(QStringLiteral("Xenia")));
        for (const auto* line : m_page->findChildren<QLineEdit*>())
            QVERIFY(!line->text().contains(QStringLiteral("Xenia")));
        for (const auto* label : m_page->findChildren<QLabel*>())
            QVERIFY(!label->text().contains(QStringLiteral("Xenia")));
    }

    /// Keys of the drawing are letters in a field.
    void lettersInAFieldAreText()
    {
        press(Qt::Key_Up);
        const auto before = tree();
        const auto who = view()->chosen();
        press(Qt::Key_Return);
        for (const int key :
             {Qt::Key_P, Qt::Key_S, Qt::Key_C, Qt::Key_A, Qt::Key_F, Qt::Key_M, Qt::Key_Delete})
            press(key);
        auto* name = child<QLineEdit>("personName");
        QVERIFY(name->hasFocus());
        QCOMPARE(name->text(), QStringLiteral("pscafm"));
        QVERIFY(tree() == before);
        QCOMPARE(view()->chosen(), who);
        QVERIFY(!child<QWidget>("familyNotice")->isVisible());
        press(Qt::Key_Escape);
        QCOMPARE(QString::fromStdString(chosen().name), QStringLiteral("pscafm"));
    }

    void whatIsTypedIsTakenOnRequest()
    {
        press(Qt::Key_Return);
        type(QStringLiteral("Xenia"));
        QVERIFY(!m_page->isEdited());
        // Reading the case again, for example in the dark, does not take it away.
        m_page->setCase(PatientId{1}, record(), tests::day("2026-03-01"), Theme::dark());
        QCOMPARE(child<QLineEdit>("personName")->text(), QStringLiteral("Xenia"));
        m_page->commit();
        QCOMPARE(QString::fromStdString(chosen().name), QStringLiteral("Xenia"));
        QVERIFY(child<QLineEdit>("personName")->hasFocus());
    }

    void theSaveKeyTakesWhatIsTyped()
    {
        QSignalSpy asked(m_page.get(), &FamilyPage::saveRequested);
        press(Qt::Key_Return);
        type(QStringLiteral("Xenia"));
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(QString::fromStdString(chosen().name), QStringLiteral("Xenia"));
    }

    void theWheelScrollsAndDoesNotAnswer()
    {
        auto* sex = child<QComboBox>("personSex");
        const auto turn = [&] {
            QWheelEvent event(QPointF(5, 5),
                              sex->mapToGlobal(QPointF(5, 5)),
                              {},
                              QPoint(0, -120),
                              Qt::NoButton,
                              {},
                              Qt::NoScrollPhase,
                              false);
            QApplication::sendEvent(sex, &event);
        };
        const int before = sex->currentIndex();
        QVERIFY(!sex->hasFocus());
        turn();
        QCOMPARE(child<QComboBox>("personSex")->currentIndex(), before);
        QVERIFY(!m_page->isEdited());
        for (const auto* choice : m_page->findChildren<QComboBox*>())
            QCOMPARE(choice->focusPolicy(), Qt::StrongFocus);
        sex->setFocus();
        turn();
        QVERIFY(m_page->isEdited());
    }

    void whatTheRecordLearnedLaterIsOffered()
    {
        press(Qt::Key_S);
        auto kept = record();
        kept.raw.push_back(services::familyPiece(kept, m_page->file(), "2026-02-01T08:00:00Z"));
        const auto before = tree().people.size();
        auto later = kept;
        clinical::FamilyMember sister;
        sister.header.key = "s";
        sister.relationship = {{}, "sister"};
        later.family = {sister};
        m_page->setCase(PatientId{1}, kept, tests::day("2026-03-01"), Theme::light());
        QVERIFY(!child<QWidget>("familyNotice")->isVisible());
        // The same case is read again, with the import in it.
        m_page->setCase(PatientId{1}, later, tests::day("2026-03-01"), Theme::light());
        QVERIFY(said().contains(QStringLiteral("family history has changed")));
        QVERIFY(!child<QPushButton>("familyInsteadButton")->hasFocus());
        QCOMPARE(tree().people.size(), before);
        child<QPushButton>("familyInsteadButton")->click();
        QCOMPARE(tree().people.size(), before);
        QVERIFY(m_page->isEdited());
        // Once that is saved it is not asked again.
        auto settled = later;
        settled.raw.push_back(
            services::familyPiece(settled, m_page->file(), "2026-03-01T08:00:00Z"));
        m_page->setCase(PatientId{2}, record(), tests::day("2026-03-01"), Theme::light());
        m_page->setCase(PatientId{1}, settled, tests::day("2026-03-01"), Theme::light());
        QVERIFY(!child<QWidget>("familyNotice")->isVisible());
        // Where it was not, it is.
        m_page->setCase(PatientId{2}, record(), tests::day("2026-03-01"), Theme::light());
        m_page->setCase(PatientId{1}, later, tests::day("2026-03-01"), Theme::light());
        QVERIFY(child<QWidget>("familyNotice")->isVisible());
    }

    void aTreeThatDidNotGetIntoTheRecordIsPutBack()
    {
        const auto before = tree();
        auto file = m_page->file();
        file.file.family.people[1].name = "Xenia";
        m_page->putBack(file);
        QVERIFY(m_page->isEdited());
        QVERIFY(said().contains(QStringLiteral("not saved earlier")));
        QVERIFY(tree() == file.family());
        child<QPushButton>("undoButton")->click();
        QVERIFY(tree() == before);
    }

    void relativesWithoutAPlaceStayAndOpenTheCriteria()
    {
        auto file = m_page->file();
        file.unplaced.resize(1);
        file.unplaced.front().relationship = "aunt";
        m_page->takeFile(file, QStringLiteral("synthetic"));
        QVERIFY(m_page->isEdited());
        press(Qt::Key_S);
        QCOMPARE(m_page->file().unplaced.size(), std::size_t{1});
        auto saved = record();
        saved.raw.push_back(services::familyPiece(saved, m_page->file(), "2026-03-01T08:00:00Z"));
        m_page->setCase(PatientId{2}, saved, tests::day("2026-03-01"), Theme::light());
        QCOMPARE(m_page->file().unplaced.size(), std::size_t{1});
        QVERIFY(said().contains(QStringLiteral("aunt")));
    }

    void namesGoOutOnlyWhenThatWasSaid_data()
    {
        QTest::addColumn<bool>("isCanRisk");
        QTest::newRow("CanRisk, from a CanRisk file") << true;
        QTest::newRow("FHIR") << false;
    }

    void namesGoOutOnlyWhenThatWasSaid()
    {
        QFETCH(const bool, isCanRisk);
        auto file = m_page->file();
        file.form = isCanRisk ? services::FamilyForm::CanRisk : services::FamilyForm::Fhir;
        file.file.family.people[2].name = "Xenia";
        m_page->takeFile(file, QStringLiteral("synthetic"));
        QSignalSpy written(m_page.get(), &FamilyPage::writeRequested);
        const auto text = [&] {
            return QString::fromStdString(written.back().at(1).value<std::string>());
        };
        auto* action = child<QAction>(isCanRisk ? "exportCanRiskAction" : "exportFhirAction");
        action->trigger();
        QCOMPARE(written.size(), 0);
        QVERIFY2(said().contains(QStringLiteral("names and identifiers")), qPrintable(said()));
        child<QPushButton>("familyInsteadButton")->click();
        QCOMPARE(written.size(), 1);
        QVERIFY(!text().contains(QStringLiteral("Xenia")));
        QVERIFY(!child<QWidget>("familyNotice")->isVisible());
        action->trigger();
        child<QPushButton>("familyAcceptButton")->click();
        QCOMPARE(written.size(), 2);
        QVERIFY(text().contains(QStringLiteral("Xenia")));
        QCOMPARE(tree().people[2].name, std::string("Xenia"));
    }

    /// The identifier of a family is its name in a registry.
    void theIdentifierOfTheFamilyIsANameToo()
    {
        auto file = m_page->file();
        file.form = services::FamilyForm::CanRisk;
        file.file.familyId = "SYN42";
        m_page->takeFile(file, QStringLiteral("synthetic"));
        QSignalSpy written(m_page.get(), &FamilyPage::writeRequested);
        child<QAction>("exportCanRiskAction")->trigger();
        QCOMPARE(written.size(), 0);
        child<QPushButton>("familyInsteadButton")->click();
        QCOMPARE(written.size(), 1);
        const auto text = QString::fromStdString(written.back().at(1).value<std::string>());
        QVERIFY2(!text.contains(QStringLiteral("SYN42")), qPrintable(text));
    }

    void whoTheOtherParentIsIsSaid()
    {
        // Two partners: the child's other parent is named.
        press(Qt::Key_A);
        view()->choose(tree().proband);
        press(Qt::Key_A);
        view()->choose(tree().proband);
        press(Qt::Key_C);
        QVERIFY2(said().contains(QStringLiteral("several partners")), qPrintable(said()));
        // A child with one parent in the tree gets the new partner.
        auto file = m_page->file();
        auto& people = file.file.family.people;
        for (auto& person : people)
            if (person.mother == file.family().proband)
                person.father.clear();
        m_page->takeFile(file, QStringLiteral("synthetic"));
        view()->choose(tree().proband);
        press(Qt::Key_A);
        QVERIFY2(said().contains(QStringLiteral("had none in the tree")), qPrintable(said()));
    }

    void aTreeThatCannotBeReadIsToldAndNotReplaced()
    {
        auto broken = record();
        clinical::RawPiece piece;
        piece.header.key = "family-tree|x|0";
        piece.format = "family-tree";
        piece.content = "{";
        broken.raw.push_back(piece);
        m_page->setCase(PatientId{1}, broken, tests::day("2026-03-01"), Theme::light());
        QVERIFY(child<QLabel>("familyFailure")->isVisible());
        QVERIFY(!child<QPushButton>("addSiblingButton")->isEnabled());
        QVERIFY(!m_page->isEdited());
        QVERIFY(!m_page->isReadable());
        press(Qt::Key_S, Qt::ControlModifier);
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
