#include "tests/support/risk_case.h"
#include "ui/format/format.h"
#include "ui/risk/risk_page.h"
#include "ui/risk/risk_words.h"
#include "ui/widgets/card.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

namespace consilium::ui
{
extern const char* const kRiskTerms[];
extern const char* const kRiskPatterns[];
} // namespace consilium::ui

using namespace consilium;
using namespace consilium::ui;

// Every person here is invented.
class TestRiskPage : public QObject
{
    Q_OBJECT

    std::shared_ptr<const services::Toolbox> m_toolbox;
    std::unique_ptr<RiskPage> m_page;
    QTranslator m_english;

    void show(const clinical::Case& record)
    {
        m_page->setCase(record, *m_toolbox, tests::day("2026-11-24"), Theme::light());
        m_page->resize(1282, 620);
        m_page->show();
    }

    /// What a label says that stands on the page now.
    QString said(const char* name) const
    {
        for (const auto* label : m_page->findChildren<QLabel*>(QLatin1String(name))) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }

    template <typename Widget>
    Widget* shown(const QString& name) const
    {
        for (auto* widget : m_page->findChildren<Widget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    QStringList everySentence() const
    {
        QStringList all;
        for (const auto* label : m_page->findChildren<QLabel*>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all;
    }

    bool says(const char* words) const
    {
        return everySentence()
            .join(QLatin1Char('\n'))
            .replace(QChar::Nbsp, QLatin1Char(' '))
            .contains(QString::fromUtf8(words));
    }

    /// The words on the page that have less room than they need.
    QStringList cutOff() const
    {
        QStringList cut;
        for (const auto* label : m_page->findChildren<QLabel*>()) {
            const bool isNarrow = !label->wordWrap() && label->width() < label->sizeHint().width();
            const int height = label->wordWrap() ? label->heightForWidth(label->width())
                                                 : label->sizeHint().height();
            if (label->isVisible() && !label->text().isEmpty() &&
                (isNarrow || label->height() < height))
                cut << label->text();
        }
        for (const auto* button : m_page->findChildren<QAbstractButton*>()) {
            // A link wraps its words.
            const bool isCut =
                button->hasHeightForWidth()
                    ? button->height() < button->heightForWidth(button->width())
                    : button->width() < button->fontMetrics().horizontalAdvance(button->text());
            if (button->isVisible() && isCut)
                cut << button->text();
        }
        return cut;
    }

    void savePictures(const QString& name) const
    {
        const auto folder = qEnvironmentVariable("CONSILIUM_PICTURES");
        auto* bar =
            m_page->findChild<QScrollArea*>(QStringLiteral("riskArea"))->verticalScrollBar();
        for (int part = 0; !folder.isEmpty() && (part == 0 || bar->value() < bar->maximum());
             ++part) {
            bar->setValue(part * 560);
            QTest::qWait(20);
            QVERIFY(
                m_page->grab().save(QStringLiteral("%1/risk-%2-%3-%4.png")
                                        .arg(folder, QLatin1String(QTest::currentDataTag()), name)
                                        .arg(part)));
        }
    }

private Q_SLOTS:

    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(m_english.load(QStringLiteral(":/i18n/consilium_en.qm")));
        QCoreApplication::installTranslator(&m_english);
        auto loaded = services::Toolbox::load(CONSILIUM_BINARY_DIR "/resources/starter.cpack");
        QVERIFY(loaded.has_value());
        m_toolbox = loaded.value();
    }

    void init()
    {
        m_page = std::make_unique<RiskPage>();
        show(tests::manyRisks());
    }

    /// What can be changed stands on top, with both numbers and what they are not.
    void whatCouldBeChanged()
    {
        const auto* result = shown<QLabel>(QStringLiteral("changed_base_10yr_total_cvd_smoking"));
        QVERIFY(result != nullptr);
        QVERIFY2(result->text().contains(QStringLiteral(" → ")), qPrintable(result->text()));
        QVERIFY(says("not a proven effect of changing it"));
        QVERIFY(says("Alcohol: none of these formulas takes it"));
        const auto* heading = shown<QLabel>(QStringLiteral("section_hereditary"));
        QVERIFY(result->mapTo(m_page.get(), QPoint()).y() <
                heading->mapTo(m_page.get(), QPoint()).y());
    }

    /// Another pressure gives another number; one that cannot be is refused at the field.
    void anotherValueIsTyped()
    {
        const auto name = QStringLiteral("base_10yr_total_cvd_systolic-pressure");
        auto* edit = shown<QLineEdit>(QStringLiteral("change_") + name);
        const auto* result = shown<QLabel>(QStringLiteral("changed_") + name);
        QVERIFY(edit != nullptr && result != nullptr);
        QVERIFY(!edit->accessibleName().isEmpty());
        const auto at130 = result->text();
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("120"));
        const auto at120 = result->text();
        QVERIFY(at120 != at130 && at120.contains(QStringLiteral(" → ")));
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("300"));
        QCOMPARE(result->text(), QStringLiteral("refused: 90 to 180 is taken"));
    }

    void theNumberWithWhatItIs()
    {
        QVERIFY(says("2 to 3 points"));
        QVERIFY(says("The range is that of what is not known: Erythropoiesis-stimulating agent."));
        QVERIFY(says("only 23.4 % (95 % interval 18.4 to 29.4 %)"));
        QVERIFY(says("Old: Total cholesterol (206 days), HDL cholesterol (206 days)"));
        QVERIFY(says("Next step: no guideline is named for this."));
        QVERIFY(says("No formula of fracture risk is computed"));
        QVERIFY(says("platelets 380"));
        QVERIFY(says("checked on 29 Nov 2026"));
    }

    /// Where to be careful stands on each card with a number, and what the record leaves open.
    void theCautionOfEachFormula()
    {
        int numbers = 0;
        for (const auto& entry : m_page->overview().entries)
            numbers += entry.value ? 1 : 0;
        int cautions = 0;
        for (const auto* label : m_page->findChildren<QLabel*>(QStringLiteral("riskCaution")))
            cautions += label->isVisible() && label->text().startsWith(QStringLiteral("Caution: "));
        QVERIFY(numbers > 4);
        QCOMPARE(cautions, numbers);
        QVERIFY(says("Whether a cardiovascular disease is there is not recorded"));
        QVERIFY(says("it is not the risk that remains at the present age"));
        QVERIFY(says("Does not smoke now"));
        QVERIFY(!says("Stopped smoking today"));
    }

    void aStepIsSaidOnce()
    {
        auto record = tests::manyRisks();
        record.comorbidities.pop_back(); // osteoporosis, with which density is no longer asked for
        record.medications.push_back(tests::taken("letrozole", "2026-01-01"));
        show(record);
        QTRY_VERIFY(says("Next step: as for Glucocorticoid."));
    }

    /// What the record says of an input beside its value, and of all of them together.
    void remarksOnTheRecord()
    {
        auto record = tests::manyRisks();
        record.observations.front() = tests::laboratory("777-3", "380", "10*9/L", "2026-11-10");
        record.observations.push_back(tests::laboratory("1920-8", "55", "U/L", "2026-11-12"));
        show(record);
        QTRY_VERIFY(says("The laboratory values are of different days."));
        QVERIFY(
            said("missing_fib4_albi").contains(QStringLiteral("AST: Not filled: these differ")));
    }

    /// A value of the record that is cleared in the panel no longer counts.
    void aClearedValueDoesNotCount()
    {
        for (auto* one : m_page->findChildren<QPushButton*>(QStringLiteral("answerRisk"))) {
            if (one->isVisible() && one->accessibleName().contains(QStringLiteral("Khorana")))
                QTest::mouseClick(one, Qt::LeftButton);
        }
        auto* panel = m_page->findChild<Card*>(QStringLiteral("riskAnswers"));
        QTRY_VERIFY(panel->isVisible());
        auto* platelets = panel->findChild<QLineEdit*>(QStringLiteral("platelets_10e9_l"));
        QVERIFY(platelets != nullptr);
        QCOMPARE(platelets->text(), QStringLiteral("380"));
        platelets->clear();
        QTRY_VERIFY(said("missing_khorana").contains(QStringLiteral("Platelets")));
        QVERIFY(!says("2 to 3 points"));
    }

    /// The age up to which the risk runs follows from the age: it is not asked.
    void theHorizonIsNotAsked()
    {
        auto record = tests::manyRisks();
        record.findings.clear();
        show(record);
        QTRY_VERIFY(shown<QPushButton>(QStringLiteral("answer_gail_bcrat")) != nullptr);
        shown<QPushButton>(QStringLiteral("answer_gail_bcrat"))->click();
        auto* panel = m_page->findChild<Card*>(QStringLiteral("riskAnswers"));
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(panel->findChild<QLineEdit*>(QStringLiteral("age_now"))->isVisible());
        QVERIFY(!panel->findChild<QLineEdit*>(QStringLiteral("age_projected"))->isVisible());
    }

    void aGuidelineIsShownWithItsAddress()
    {
        QSignalSpy asked(m_page.get(), &RiskPage::sourceRequested);
        for (auto* link : m_page->findChildren<QAbstractButton*>()) {
            if (link->isVisible() && link->text().contains(QStringLiteral("KDIGO"))) {
                link->setFocus();
                QTest::keyClick(link, Qt::Key_Space);
            }
        }
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.front().at(1).toString().contains(QStringLiteral("38490803")));
    }

    /// What is made for other people is folded and counted; its reason is one key away.
    void whatIsNotMeantIsFolded()
    {
        auto* button = shown<QToolButton>(QStringLiteral("riskNotMeant"));
        QVERIFY(button != nullptr);
        QCOMPARE(button->text(),
                 QStringLiteral("Not meant for this person: 2 formulas")); // BCRAT, Child-Pugh
        QVERIFY(!says("high-risk gene variant"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(says("The formula is not for carriers of a high-risk gene variant."));
    }

    void whatIsMissingIsNamed()
    {
        QVERIFY(said("missing_carg").contains(QStringLiteral("Hearing")));
        QVERIFY(!said("missing_carg").contains(QStringLiteral("Haemoglobin")));
        QSignalSpy asked(m_page.get(), &RiskPage::calculatorsRequested);
        auto* button = shown<QPushButton>(QStringLiteral("riskCalculators"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
    }

    /// An answer beside the record changes the page, and never the record.
    void anAnswerBesideTheRecord()
    {
        auto* button = shown<QPushButton>(QStringLiteral("answerRisk"));
        QVERIFY(button != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
        auto* panel = m_page->findChild<Card*>(QStringLiteral("riskAnswers"));
        QTRY_VERIFY(panel->isVisible());
        for (auto* one : m_page->findChildren<QPushButton*>(QStringLiteral("answerRisk"))) {
            if (one->isVisible() && one->accessibleName().contains(QStringLiteral("Khorana")))
                QTest::mouseClick(one, Qt::LeftButton);
        }
        QComboBox* esa = nullptr;
        for (auto* box : panel->findChildren<QComboBox*>()) {
            if (box->objectName().contains(QStringLiteral("esa_use")))
                esa = box;
        }
        QVERIFY(esa != nullptr);
        esa->setFocus();
        for (int at = 0; at < esa->count(); ++at) {
            if (esa->itemData(at).toString() == QLatin1String("0") ||
                esa->itemText(at).startsWith(QLatin1Char('0')) ||
                esa->itemText(at).compare(QStringLiteral("no"), Qt::CaseInsensitive) == 0)
                esa->setCurrentIndex(at);
        }
        QTRY_VERIFY(says("In this group 6.6 %"));
        QVERIFY(says("Erythropoiesis-stimulating agent: answered here"));
        QVERIFY(!says("2 to 3 points"));
        // Another person is not asked with the answers of this one.
        auto other = tests::manyRisks();
        other.patient.header.key = "invented|other";
        show(other);
        QTRY_VERIFY(says("2 to 3 points"));
        QVERIFY(!panel->isVisible());
    }

    void anAlmostEmptyRecord()
    {
        clinical::Case record;
        record.patient.header.key = "invented|2";
        show(record);
        QVERIFY(said("riskNumber").isEmpty());
        QTRY_VERIFY(!said("noRiskChange").isEmpty());
        QVERIFY(said("missing_khorana").contains(QStringLiteral("Platelets")));
        QVERIFY(says("the record names nothing that bears on bone"));
        // Child-Pugh asks for cirrhosis, CARG for a solid tumour.
        QCOMPARE(shown<QToolButton>(QStringLiteral("riskNotMeant"))->text(),
                 QStringLiteral("Not meant for this person: 2 formulas"));
    }

    /// Nothing is cut at the least width of the window.
    void everythingFitsTheWidth()
    {
        // Beside the answers too, which take the most room.
        QTest::mouseClick(shown<QPushButton>(QStringLiteral("answer_plcom2012")), Qt::LeftButton);
        QTRY_VERIFY(m_page->findChild<Card*>(QStringLiteral("riskAnswers"))->isVisible());
        const auto* area = m_page->findChild<QScrollArea*>(QStringLiteral("riskArea"));
        QTest::qWait(50);
        QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                 qPrintable(QString::number(area->widget()->minimumSizeHint().width())));
    }

    void germanIsWhole()
    {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/consilium_de.qm")));
        for (const auto* const* one = kRiskTerms; *one != nullptr; ++one)
            QVERIFY2(!german.translate("Term", *one).isEmpty(), *one);
        for (const auto* const* one = kRiskPatterns; *one != nullptr; ++one)
            QVERIFY2(!german.translate("Message", *one).isEmpty(), *one);
        // Each label of an input is among the terms.
        for (const auto& formula : knowledge::RiskFacts::shipped().formulas) {
            const auto* calculator = calculators::find(formula.calculator);
            QVERIFY(!german.translate("Term", std::string(calculator->name).c_str()).isEmpty());
            const std::string caution(calculator->caution);
            QVERIFY2(!german.translate("Term", caution.c_str()).isEmpty(), caution.c_str());
            for (const auto& field : calculator->inputs)
                QVERIFY2(!german.translate("Term", std::string(field.label).c_str()).isEmpty(),
                         std::string(field.label).c_str());
        }
        QCoreApplication::installTranslator(&german);
        m_page = std::make_unique<RiskPage>();
        show(tests::manyRisks());
        QVERIFY(says("Nächster Schritt"));
        QVERIFY(says("2 bis 3 Punkte"));
        for (const auto* word :
             {"Next step", "Missing:", "The formula", "Rests on", "interval", " to "})
            QVERIFY2(!says(word), word);
        QCoreApplication::removeTranslator(&german);
    }

    /// No word of a label or a button is cut off, in either theme and language. Writes pictures
    /// where CONSILIUM_PICTURES names a folder.
    void nothingIsCutOff_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isGerman");
        QTest::newRow("en-light") << false << false;
        QTest::newRow("en-dark") << true << false;
        QTest::newRow("de-light") << false << true;
        QTest::newRow("de-dark") << true << true;
    }

    void nothingIsCutOff()
    {
        QFETCH(const bool, isDark);
        QFETCH(const bool, isGerman);
        QTranslator german;
        if (isGerman) {
            QVERIFY(german.load(QStringLiteral(":/i18n/consilium_de.qm")));
            QCoreApplication::installTranslator(&german);
            QLocale::setDefault(QLocale(QLocale::German));
        }
        const auto theme = isDark ? Theme::dark() : Theme::light();
        qApp->setFont(applicationFont());
        qApp->setPalette(theme.palette());
        qApp->setStyleSheet(theme.styleSheet());
        clinical::Case empty;
        empty.patient.header.key = "invented|2";
        QStringList cut;
        int at = 0;
        for (const auto& record : {tests::manyRisks(), empty}) {
            m_page = std::make_unique<RiskPage>();
            m_page->setCase(record, *m_toolbox, tests::day("2026-11-24"), theme);
            m_page->resize(1282, 620);
            m_page->show();
            QTest::qWait(80);
            cut << cutOff();
            savePictures(QStringLiteral("%1").arg(at));
            shown<QPushButton>(QStringLiteral("answer_plcom2012"))->click();
            shown<QToolButton>(QStringLiteral("riskNotMeant"))->click();
            QTest::qWait(80);
            cut << cutOff();
            savePictures(QStringLiteral("%1-answers").arg(at++));
        }
        QCoreApplication::removeTranslator(&german);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestRiskPage)
#include "tst_risk_page.moc"
