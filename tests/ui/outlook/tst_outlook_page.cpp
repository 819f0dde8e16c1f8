#include "tests/support/builders.h"
#include "ui/format/format.h"
#include "ui/outlook/icon_array.h"
#include "ui/outlook/outlook_page.h"
#include "ui/outlook/outlook_pdf.h"
#include "ui/outlook/outlook_words.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace consilium;
using namespace consilium::ui;

class TestOutlookPage : public QObject
{
    Q_OBJECT

    std::shared_ptr<const services::Toolbox> m_toolbox;
    std::unique_ptr<OutlookPage> m_page;
    QTranslator m_english;

    /// Invented: a woman with metastatic non-small-cell lung cancer.
    static clinical::Case lung()
    {
        auto record = tests::patientWith("LUAD", "IVB");
        auto burden =
            tests::marker(clinical::FindingKind::Signature, "TMB", "12", "1/1000000{Base}");
        burden.date = tests::date("2026-10-01");
        record.findings = {burden};
        record.observations = {tests::laboratory("1751-7", "3.4", "g/dL", "2026-10-20")};
        return record;
    }

    /// Invented: the same woman after an operation for a tumour that has not spread.
    static clinical::Case operated(const char* oncotree)
    {
        auto record = tests::patientWith(oncotree, "II");
        record.tumours.front().diagnosed = tests::date("2026-09-14");
        return record;
    }

    QString said(const char* name) const
    {
        const auto* label = m_page->findChild<QLabel*>(QLatin1String(name));
        return label == nullptr || label->isHidden() ? QString() : label->text();
    }

    QLineEdit* line(const char* input) const
    {
        return m_page->findChild<QLineEdit*>(QStringLiteral("input_") + QLatin1String(input));
    }

    void type(const char* input, const char* words)
    {
        auto* edit = line(input);
        QVERIFY(edit != nullptr);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, QLatin1String(words));
    }

private Q_SLOTS:

    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(m_english.load(QStringLiteral(":/i18n/consilium_en.qm")));
        QCoreApplication::installTranslator(&m_english);
        auto loaded = services::Toolbox::load(CONSILIUM_BINARY_DIR "/resources/starter.cpack",
                                              CONSILIUM_SOURCE_DIR "/resources/models");
        QVERIFY(loaded.has_value());
        m_toolbox = loaded.value();
    }

    void init()
    {
        m_page = std::make_unique<OutlookPage>();
        m_page->resize(1260, 640);
        m_page->setCase(lung(), *m_toolbox, tests::day("2026-11-24"), Theme::light());
        m_page->choose(QStringLiteral("icb-survival"));
        m_page->show();
    }

    void theClaimAndWhoItIsAboutStandWithTheNumber()
    {
        QVERIFY(said("outlookClaim").contains(QStringLiteral("It does not say what another")));
        const auto sentence = said("outlookSentence");
        QVERIFY2(sentence.contains(QStringLiteral("after 12 months")), qPrintable(sentence));
        QVERIFY(sentence.contains(QStringLiteral("95 % interval")));
        QVERIFY(said("outlookModel").startsWith(QStringLiteral("Model icb-survival ")));
        QVERIFY(!said("outlookMark").isEmpty());
        QVERIFY(said("outlookCertainty").contains(QStringLiteral("9 of 10")));
    }

    void aHundredPeopleAreAlwaysAHundred()
    {
        const auto* icons = m_page->findChild<IconArray*>();
        QVERIFY(icons->discs() > 0 && icons->crosses() > 0);
        QCOMPARE(icons->discs() + icons->crosses(), 100);
        IconArray other;
        other.setPeople(140, {}, {}, Theme::light());
        QCOMPARE(other.crosses(), 0);
        // Discs and crosses are other shapes: the last differs from the first without its colour.
        QVERIFY(said("outlookSentence")
                    .contains(QStringLiteral("%1 were without").arg(icons->discs())));
    }

    void aLaterHorizonHasFewerPeople()
    {
        const int first = m_page->findChild<IconArray*>()->discs();
        auto* horizon = m_page->findChild<QComboBox*>(QStringLiteral("horizonChoice"));
        horizon->setFocus();
        QTest::keyClick(horizon, Qt::Key_Down);
        QVERIFY(m_page->findChild<IconArray*>()->discs() < first);
        QVERIFY(said("outlookSentence").contains(QStringLiteral("after 24 months")));
    }

    void anEditAnswersAndResetGoesBackToTheRecord()
    {
        const auto before = said("outlookSentence");
        type("albumin_g_dl", "2.2");
        QVERIFY(said("outlookSentence") != before);
        QVERIFY(said("outlookEdited").contains(QStringLiteral("What if")));
        auto* reset = m_page->findChild<QPushButton*>(QStringLiteral("resetOutlook"));
        QVERIFY(reset->isEnabled());
        reset->click();
        QCOMPARE(said("outlookSentence"), before);
        QCOMPARE(line("albumin_g_dl")->text(), QStringLiteral("3.4"));
        QVERIFY(!reset->isEnabled());
    }

    void anEmptyFieldIsNotKnownAndNeverZero()
    {
        QVERIFY(line("nlr")->text().isEmpty());
        QVERIFY(said("outlookWarnings").contains(QStringLiteral("Not known")));
        type("tmb_mut_per_mb", "");
        QVERIFY(said("outlookSentence").isEmpty());
        QCOMPARE(said("outlookWithheld"),
                 QStringLiteral("No number: tumour mutational burden is not known."));
    }

    void aValueThatCannotBeTrueGivesNoNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("in another unit") << QStringLiteral("34");
        QTest::newRow("no number") << QStringLiteral("low");
        QTest::newRow("two numbers") << QStringLiteral("3.4.1");
    }

    void aValueThatCannotBeTrueGivesNoNumber()
    {
        QFETCH(QString, typed);
        type("albumin_g_dl", qPrintable(typed));
        QCOMPARE(said("outlookWithheld"),
                 QStringLiteral("No number: albumin lies outside what the model accepts."));
    }

    void aModelOfOtherTumoursIsListedWithItsReasonAndSaysNothing()
    {
        const auto* list = m_page->findChild<QListWidget*>();
        QCOMPARE(list->count(), static_cast<int>(m_toolbox->models.size()));
        m_page->choose(QStringLiteral("breast-survival"));
        QVERIFY(list->currentItem()->text().contains(QStringLiteral("other tumour types")));
        QVERIFY(said("outlookSentence").isEmpty() || said("outlookWithheld").size() > 0);
        QVERIFY(said("outlookWithheld").contains(QStringLiteral("other tumour types")));
        QVERIFY(!m_page->view().outlook.prediction);
    }

    void aDoseIsANumberWithItsRange()
    {
        m_page->choose(QStringLiteral("warfarin-dose"));
        QVERIFY(said("outlookSentence").contains(QStringLiteral("9 of 10 people")));
        QVERIFY(said("outlookSteps").contains(QStringLiteral("this person")));
        QVERIFY(m_page->findChild<IconArray*>()->isHidden() ||
                !m_page->findChild<IconArray*>()->isVisible());
    }

    void theSourceOfEachValueStandsBesideIt()
    {
        QStringList captions;
        for (const auto* label : m_page->findChildren<QLabel*>())
            captions << label->text();
        const auto all = captions.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QStringLiteral("record: 3.4 g/dL, 20 Oct 2026")), qPrintable(all));
        QVERIFY(all.contains(QStringLiteral("nothing recorded, taken as none")));
    }

    void lockingLeavesNothingOfThePerson()
    {
        const services::Toolbox nothing;
        m_page->setCase({}, nothing, {}, Theme::light());
        QVERIFY(m_page->view().model == nullptr);
        QVERIFY(said("noOutlook").contains(QStringLiteral("No model")));
        for (const auto* label : m_page->findChildren<QLabel*>())
            QVERIFY2(!label->text().contains(QStringLiteral("3.4")), qPrintable(label->text()));
        QVERIFY(m_page->findChild<QLabel*>(QStringLiteral("outlookSentence"))->text().isEmpty());
    }

    void paperSaysWhatTheScreenSays()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("outlook.pdf"));
        for (const char* model : {"icb-survival", "icb-response", "warfarin-dose"}) {
            m_page->choose(QLatin1String(model));
            QVERIFY(
                writeOutlookPdf(
                    m_page->view(), QStringLiteral("Invented"), QStringLiteral("24 Nov 2026"), path)
                    .has_value());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.read(5) == "%PDF-");
            QVERIFY(file.size() > 5000);
        }
        const auto document =
            outlookDocument(m_page->view(), QStringLiteral("Invented"), QStringLiteral("today"));
        QVERIFY(document.before.contains(said("outlookClaim").toHtmlEscaped()));
        QVERIFY(document.before.contains(said("outlookSentence").toHtmlEscaped()));
        QVERIFY(document.after.contains(said("outlookModel").toHtmlEscaped()));
        QVERIFY(document.after.contains(Format::intendedUse().toHtmlEscaped()));
    }

    void printingIsAskedFor()
    {
        QSignalSpy asked(m_page.get(), &OutlookPage::printRequested);
        m_page->findChild<QPushButton*>(QStringLiteral("printOutlook"))->click();
        QCOMPARE(asked.count(), 1);
    }

    void theModelsSpeakGerman()
    {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/consilium_de.qm")));
        for (const auto& model : m_toolbox->models) {
            const auto& recipe = model.card().recipe;
            for (const auto* words : {&recipe.name,
                                      &recipe.claimText,
                                      &recipe.population,
                                      &recipe.outcome,
                                      &recipe.horizon,
                                      &recipe.useMark})
                QVERIFY2(words->empty() || !german.translate("Term", words->c_str()).isEmpty(),
                         words->c_str());
        }
    }

    void codesOfCategoriesAreReadFromTheirMeaning()
    {
        models::Input input;
        input.meaning = "0 PD-1 or PD-L1 antibody, 1 with a CTLA-4 antibody; D_001 navitoclax.";
        QCOMPARE(OutlookWords::category(input, "1"), QStringLiteral("with a CTLA-4 antibody"));
        QCOMPARE(OutlookWords::category(input, "D_001"), QStringLiteral("navitoclax"));
        QCOMPARE(OutlookWords::category(input, "LUAD"), QStringLiteral("LUAD"));
    }

    void theDifferenceBetweenArmsIsTheTrialsAndStandsOnlyThere()
    {
        QVERIFY(said("outlookArms").isEmpty());
        m_page->setCase(operated("COAD"), *m_toolbox, tests::day("2026-11-24"), Theme::light());
        m_page->choose(QStringLiteral("colon-adjuvant"));
        auto* arm = m_page->findChild<QComboBox*>(QStringLiteral("input_rx"));
        QVERIFY(arm != nullptr);
        arm->setFocus();
        QTest::keyClick(arm, Qt::Key_Down);
        QVERIFY(said("outlookArms").contains(QStringLiteral("average effect seen in the trial")));
        m_page->choose(QStringLiteral("colon-adjuvant-survival"));
        QVERIFY(!said("outlookClaim").isEmpty());
    }

    void pictures()
    {
        const auto folder = qEnvironmentVariable("CONSILIUM_PICTURES");
        if (folder.isEmpty())
            QSKIP("CONSILIUM_PICTURES names no folder: no pictures are written");
        QTranslator german;
        for (const bool isDark : {false, true}) {
            if (isDark) {
                QVERIFY(german.load(QStringLiteral(":/i18n/consilium_de.qm")));
                QCoreApplication::installTranslator(&german);
                QLocale::setDefault(QLocale(QLocale::German));
            }
            const auto theme = isDark ? Theme::dark() : Theme::light();
            qApp->setFont(applicationFont());
            qApp->setPalette(theme.palette());
            qApp->setStyleSheet(theme.styleSheet());
            for (const char* model : {"icb-survival",
                                      "icb-response",
                                      "warfarin-dose",
                                      "aml-survival",
                                      "breast-survival",
                                      "colon-adjuvant"}) {
                OutlookPage page;
                page.resize(1282, 620);
                page.setCase(model == std::string_view("breast-survival")  ? operated("IDC")
                             : model == std::string_view("colon-adjuvant") ? operated("COAD")
                                                                           : lung(),
                             *m_toolbox,
                             tests::day("2026-11-24"),
                             theme);
                page.choose(QLatin1String(model));
                page.show();
                QTest::qWait(50);
                QVERIFY(page.grab().save(
                    QStringLiteral("%1/outlook-%2-%3.png")
                        .arg(folder,
                             QLatin1String(model),
                             isDark ? QStringLiteral("de-dark") : QStringLiteral("en-light"))));
            }
        }
        QCoreApplication::removeTranslator(&german);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(writeOutlookPdf(m_page->view(),
                                QStringLiteral("Invented, Person"),
                                QStringLiteral("24 Nov 2026"),
                                folder + QStringLiteral("/outlook.pdf"))
                    .has_value());
    }
};

QTEST_MAIN(TestOutlookPage)
#include "tst_outlook_page.moc"
