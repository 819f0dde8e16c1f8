#include "tests/support/risk_case.h"
#include "ui/format/format.h"
#include "ui/risk/risk_page.h"
#include "ui/risk/risk_words.h"
#include "ui/widgets/card.h"

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
        QVERIFY(says("Next step: as for Glucocorticoid.")); // said once for bone
        QVERIFY(says("checked on 29 Nov 2026"));
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
        QCOMPARE(button->text(), QStringLiteral("Not meant for this person: 1 formula"));
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
        QVERIFY(shown<QToolButton>(QStringLiteral("riskNotMeant")) == nullptr);
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

    void pictures()
    {
        const auto folder = qEnvironmentVariable("CONSILIUM_PICTURES");
        if (folder.isEmpty())
            QSKIP("CONSILIUM_PICTURES names no folder: no pictures are written");
        QTranslator german;
        for (const auto* look : {"en-light", "en-dark", "de-light"}) {
            const bool isGerman = QLatin1String(look) == QLatin1String("de-light");
            if (isGerman) {
                QVERIFY(german.load(QStringLiteral(":/i18n/consilium_de.qm")));
                QCoreApplication::installTranslator(&german);
                QLocale::setDefault(QLocale(QLocale::German));
            }
            const auto theme =
                QLatin1String(look) == QLatin1String("en-dark") ? Theme::dark() : Theme::light();
            qApp->setFont(applicationFont());
            qApp->setPalette(theme.palette());
            qApp->setStyleSheet(theme.styleSheet());
            clinical::Case empty;
            empty.patient.header.key = "invented|2";
            int at = 0;
            for (const auto& record : {tests::manyRisks(), empty}) {
                RiskPage page;
                page.resize(1282, 620);
                page.setCase(record, *m_toolbox, tests::day("2026-11-24"), theme);
                page.show();
                QTest::qWait(80);
                auto* bar =
                    page.findChild<QScrollArea*>(QStringLiteral("riskArea"))->verticalScrollBar();
                for (int part = 0; part == 0 || bar->value() < bar->maximum(); ++part) {
                    bar->setValue(part * 560);
                    QTest::qWait(20);
                    QVERIFY(page.grab().save(QStringLiteral("%1/risk-%2-%3-%4.png")
                                                 .arg(folder, QLatin1String(look))
                                                 .arg(at)
                                                 .arg(part)));
                }
                ++at;
            }
            RiskPage page;
            page.resize(1282, 620);
            page.setCase(tests::manyRisks(), *m_toolbox, tests::day("2026-11-24"), theme);
            page.show();
            QTest::qWait(80);
            page.findChild<QPushButton*>(QStringLiteral("answer_plcom2012"))->click();
            page.findChild<QToolButton*>(QStringLiteral("riskNotMeant"))->click();
            QTest::qWait(80);
            auto* bar =
                page.findChild<QScrollArea*>(QStringLiteral("riskArea"))->verticalScrollBar();
            bar->setValue(bar->maximum());
            QTest::qWait(40);
            QVERIFY(page.grab().save(
                QStringLiteral("%1/risk-%2-answers.png").arg(folder, QLatin1String(look))));
        }
        QCoreApplication::removeTranslator(&german);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
};

QTEST_MAIN(TestRiskPage)
#include "tst_risk_page.moc"
