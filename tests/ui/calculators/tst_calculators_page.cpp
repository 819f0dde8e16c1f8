#include "ui/calculators/calculators_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTest>

using namespace consilium::ui;

class TestCalculatorsPage : public QObject
{
    Q_OBJECT

    CalculatorsPage* m_page = nullptr;

    void type(const char* field, const QString& text)
    {
        auto* line = m_page->findChild<QLineEdit*>(QLatin1String(field));
        QVERIFY2(line != nullptr, field);
        line->setText(text);
    }

    void pick(const char* field, const char* value)
    {
        auto* choice = m_page->findChild<QComboBox*>(QLatin1String(field));
        QVERIFY2(choice != nullptr, field);
        choice->setCurrentIndex(choice->findData(QLatin1String(value)));
    }

    QString said() const
    {
        QString all;
        for (const auto* label : m_page->findChildren<QLabel*>()) {
            if (!label->isHidden()) // what was replaced is hidden until it is deleted
                all += label->text() + QLatin1Char('\n');
        }
        return all;
    }

    QString result(const char* id) const
    {
        for (const auto* label :
             m_page->findChildren<QLabel*>(QLatin1String("result_") + QLatin1String(id))) {
            if (!label->isHidden())
                return label->text();
        }
        return {};
    }

private Q_SLOTS:

    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_page = new CalculatorsPage;
        m_page->resize(1200, 700);
        m_page->show();
    }

    void cleanup() { delete m_page; }

    /// 140 - 60 years, 72 kg, 1 mg/dL, a man: 80 mL/min; as it is typed, and gone when it is
    /// cleared.
    void aResultAppearsAsYouType()
    {
        m_page->choose(QStringLiteral("renal_bsa"));
        QVERIFY(said().contains(QStringLiteral("Fill in the form")));
        type("age_years", QStringLiteral("60"));
        QVERIFY(result("cockcroft_gault_ml_min").isEmpty());
        QVERIFY(said().contains(QStringLiteral("no result")));
        pick("sex", "male");
        type("weight_kg", QStringLiteral("72"));
        type("height_cm", QStringLiteral("180"));
        type("creatinine_mg_dl", QStringLiteral("1.0"));
        QCOMPARE(result("cockcroft_gault_ml_min"), QStringLiteral("80"));
        m_page->findChild<QPushButton*>(QStringLiteral("clearCalculator"))->click();
        QVERIFY(result("cockcroft_gault_ml_min").isEmpty());
    }

    /// "1,200" may be a thousand and two hundred or a little more than one, by who wrote it: it is
    /// read only where the reader's language leaves no doubt, else refused.
    void aSeparatorIsReadInTheReadersLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("German comma") << QLocale(QLocale::German) << "1,5"
                                      << "53,33";
        QTest::newRow("German comma, three digits") << QLocale(QLocale::German) << "1,500"
                                                    << "53,33";
        QTest::newRow("German, a point all the same") << QLocale(QLocale::German) << "1.5"
                                                      << "53,33";
        QTest::newRow("German point that may part thousands") << QLocale(QLocale::German) << "1.500"
                                                              << "";
        QTest::newRow("English point") << QLocale(QLocale::English) << "1.500"
                                       << "53.33";
        QTest::newRow("English comma") << QLocale(QLocale::English) << "1,5"
                                       << "";
        QTest::newRow("English comma that may part thousands")
            << QLocale(QLocale::English) << "1,500"
            << "";
    }

    void aSeparatorIsReadInTheReadersLanguage()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QLocale::setDefault(locale);
        m_page->choose(QStringLiteral("renal_bsa"));
        type("age_years", QStringLiteral("60"));
        pick("sex", "male");
        type("weight_kg", QStringLiteral("72"));
        type("height_cm", QStringLiteral("180"));
        type("creatinine_mg_dl", typed);
        QCOMPARE(result("cockcroft_gault_ml_min"), shown); // 80 / 1.5
        QCOMPARE(said().contains(QStringLiteral("not a number")), shown.isEmpty());
    }

    /// A treatment that is not given has no row: equal numbers would read as no effect.
    void aTreatmentThatIsNotChosenHasNoRow()
    {
        m_page->choose(QStringLiteral("predict_breast_v3_1"));
        type("age_years", QStringLiteral("55"));
        type("size_mm", QStringLiteral("22"));
        type("nodes_positive", QStringLiteral("1"));
        for (const auto& [field, value] : {std::pair{"screen_code", "0"},
                                           {"grade_code", "2"},
                                           {"er", "1"},
                                           {"her2", "0"},
                                           {"ki67", "9"},
                                           {"pr", "1"},
                                           {"chemo_generation", "0"},
                                           {"hormone", "1"},
                                           {"trastuzumab", "0"},
                                           {"bisphosphonate", "0"},
                                           {"radiotherapy", "0"},
                                           {"smoker", "0"}})
            pick(field, value);
        QVERIFY(!result("os_surgery_y10").isEmpty());
        QVERIFY(!result("os_rh_y10").isEmpty());
        for (const char* absent : {"os_r_y10", "os_rhc_y10", "os_rhct_y10", "os_rhctb_y10"})
            QVERIFY2(result(absent).isEmpty(), absent);
        pick("radiotherapy", "1");
        type("heart_gy", QStringLiteral("1"));
        QVERIFY(!result("os_r_y10").isEmpty());
        QVERIFY(result("os_r_y10") != result("os_surgery_y10"));
    }

    void whatIsTypedGoesWhenItIsCleared()
    {
        m_page->choose(QStringLiteral("renal_bsa"));
        type("age_years", QStringLiteral("60"));
        m_page->clear();
        QVERIFY(m_page->findChild<QLineEdit*>(QStringLiteral("age_years"))->text().isEmpty());
    }

    void whatIsOutOfRangeIsRefusedByName()
    {
        m_page->choose(QStringLiteral("renal_bsa"));
        type("age_years", QStringLiteral("600"));
        pick("sex", "male");
        type("weight_kg", QStringLiteral("72"));
        type("height_cm", QStringLiteral("180"));
        type("creatinine_mg_dl", QStringLiteral("1"));
        QVERIFY(said().contains(QStringLiteral("age_years")));
        QVERIFY(result("cockcroft_gault_ml_min").isEmpty());
    }

    /// Each can be chosen and shows whom it is for, its formula, its licence and a form, but for
    /// the one that compares visits, which says where it is reckoned.
    void everyCalculatorHasItsPage()
    {
        for (const auto& calculator : consilium::calculators::catalogue()) {
            m_page->choose(QString::fromUtf8(calculator.id.data(),
                                             static_cast<qsizetype>(calculator.id.size())));
            const auto words = said();
            for (const auto part :
                 {calculator.name, calculator.population, calculator.formula, calculator.licence})
                QVERIFY2(words.contains(
                             QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()))) ||
                             words.contains(
                                 QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()))
                                     .toHtmlEscaped()),
                         std::string(part).c_str());
            if (calculator.computeSeries)
                QVERIFY(words.contains(QStringLiteral("command line")));
            else
                QVERIFY(words.contains(QStringLiteral("Fill in the form")));
        }
    }

    void theListIsSearched()
    {
        auto* list = m_page->findChild<QListWidget*>(QStringLiteral("calculatorList"));
        const int all = list->count();
        auto* search = m_page->findChild<QLineEdit*>(QStringLiteral("calculatorSearch"));
        search->setText(QStringLiteral("prostate"));
        QVERIFY(list->count() > 0 && list->count() < all);
        search->setText(QStringLiteral("nothing of that kind"));
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->flags(), Qt::NoItemFlags);
        search->clear();
        QCOMPARE(list->count(), all);
    }
};

QTEST_MAIN(TestCalculatorsPage)
#include "tst_calculators_page.moc"
