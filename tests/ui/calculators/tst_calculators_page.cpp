#include "tests/support/builders.h"
#include "ui/calculators/calculators_page.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace consilium::ui;

class TestCalculatorsPage : public QObject
{
    Q_OBJECT

    CalculatorsPage* m_page = nullptr;
    consilium::terminology::TumourTree m_tumours;
    consilium::clinical::Case m_record;

    /// An invented woman with a creatinine, a weight of last year and a censored bilirubin.
    static consilium::clinical::Case person()
    {
        auto record = consilium::tests::patientWith("LUAD", "IV");
        record.sources.push_back({"invented.json", {}, "fhir-r4", {}});
        for (const auto& [loinc, number, unit, day] :
             {std::tuple{"2160-0", "0.92", "mg/dL", "2026-10-02"},
              {"29463-7", "72", "kg", "2025-10-02"},
              {"718-7", "9.1", "g/dL", "2026-10-02"},
              {"2823-3", "3.1", "mmol/L", "2026-10-01"},
              {"1975-2", "<0.3", "mg/dL", "2026-10-02"}}) {
            auto one = consilium::tests::laboratory(loinc, number, unit, day);
            one.header.provenance.source = 0;
            record.observations.push_back(one);
        }
        return record;
    }

    void open(std::int64_t id)
    {
        m_page->setSubject(
            {consilium::PatientId{id}, &m_record, &m_tumours, consilium::tests::day("2026-10-10")});
    }

    void press(const char* button)
    {
        auto* found = m_page->findChild<QPushButton*>(QLatin1String(button));
        QVERIFY2(found != nullptr, button);
        found->click();
    }

    QString typed(const char* field) const
    {
        return m_page->findChild<QLineEdit*>(QLatin1String(field))->text();
    }

    QString chosen(const char* field) const
    {
        return m_page->findChild<QComboBox*>(QLatin1String(field))->currentData().toString();
    }

    /// What stands beside an input; "Source" or "Remark". Empty where nothing is shown.
    QString beside(const char* field, const char* part = "Source") const
    {
        const auto* label = m_page->findChild<QLabel*>(QLatin1String(field) + QLatin1String(part));
        return label == nullptr || label->isHidden() ? QString() : label->text();
    }

    QString subject() const
    {
        const auto* label = m_page->findChild<QLabel*>(QStringLiteral("calculatorSubject"));
        return label->isVisible() ? label->text() : QString();
    }

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

    void initTestCase()
    {
        QFile file(QStringLiteral(CONSILIUM_SOURCE_DIR "/resources/knowledge/oncotree.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_tumours = consilium::terminology::TumourTree::parse(file.readAll().toStdString()).value();
    }

    void init()
    {
        m_record = person();
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

    /// Each can be chosen and shows whom it is for, its formula, its licence and a form.
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
            QVERIFY(words.contains(QStringLiteral("Fill in the form")));
        }
    }

    /// Without a case there is nothing to fill from, and nobody's name.
    void withoutACaseNothingIsOffered()
    {
        m_page->choose(QStringLiteral("renal_bsa"));
        QVERIFY(subject().isEmpty());
        QVERIFY(!m_page->findChild<QPushButton*>(QStringLiteral("fillFromRecord"))->isVisible());
        m_page->fillFromRecord();
        QVERIFY(typed("age_years").isEmpty());
    }

    void theRecordFillsTheForm()
    {
        m_page->choose(QStringLiteral("renal_bsa"));
        open(1);
        QVERIFY(subject().contains(QStringLiteral("Invented")));
        QVERIFY(typed("age_years").isEmpty()); // offered, not done
        press("fillFromRecord");
        QCOMPARE(typed("age_years"), QStringLiteral("66"));
        QCOMPARE(chosen("sex"), QStringLiteral("female"));
        QCOMPARE(typed("creatinine_mg_dl"), QStringLiteral("0.92"));
        QVERIFY(typed("height_cm").isEmpty());
        const auto source = beside("creatinine_mg_dl");
        for (const char* part : {"2 Oct 2026", "creatinine", "0.92", "invented.json"})
            QVERIFY2(source.contains(QLatin1String(part)), qPrintable(source));
        QCOMPARE(beside("sex"), QStringLiteral("sex: female"));
        QVERIFY(beside("creatinine_mg_dl", "Remark").isEmpty());
        QVERIFY(beside("weight_kg", "Remark").contains(QStringLiteral("373 days")));
        QVERIFY(beside("height_cm").isEmpty());
        QVERIFY(m_page->findChild<QLineEdit*>(QStringLiteral("weight_kg"))
                    ->accessibleDescription()
                    .contains(QStringLiteral("373 days")));
        QVERIFY(said().contains(QStringLiteral("4 of 6 inputs")));
        type("height_cm", QStringLiteral("170"));
        QVERIFY(!result("cockcroft_gault_ml_min").isEmpty());
    }

    void aChosenCalculatorIsFilledFromThenOn()
    {
        open(1);
        m_page->fillFromRecord();
        m_page->choose(QStringLiteral("renal_bsa"));
        QCOMPARE(typed("age_years"), QStringLiteral("66"));
        m_page->choose(QStringLiteral("child_pugh"));
        QVERIFY(typed("bilirubin_mg_dl").isEmpty());
        QVERIFY(beside("bilirubin_mg_dl").contains(QStringLiteral("0.3")));
        QVERIFY(beside("bilirubin_mg_dl", "Remark").contains(QStringLiteral("limit")));
        type("bilirubin_mg_dl", QStringLiteral("0.2"));
        QVERIFY(beside("bilirubin_mg_dl").isEmpty());
    }

    void aChangedValueLosesItsNote()
    {
        m_page->choose(QStringLiteral("renal_bsa"));
        open(1);
        press("fillFromRecord");
        type("weight_kg", QStringLiteral("73"));
        QVERIFY(beside("weight_kg").isEmpty());
        QVERIFY(beside("weight_kg", "Remark").isEmpty());
        QVERIFY(m_page->findChild<QLineEdit*>(QStringLiteral("weight_kg"))
                    ->accessibleDescription()
                    .isEmpty());
        pick("sex", "male");
        QVERIFY(beside("sex").isEmpty());
        QVERIFY(!beside("creatinine_mg_dl").isEmpty());
        // Asked again, the record speaks again; what it says nothing of stays.
        type("height_cm", QStringLiteral("170"));
        press("fillFromRecord");
        QCOMPARE(typed("weight_kg"), QStringLiteral("72"));
        QVERIFY(!beside("weight_kg").isEmpty());
        QCOMPARE(typed("height_cm"), QStringLiteral("170"));
    }

    void germanNumbersAreFilledAsTheyAreRead()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        m_page->choose(QStringLiteral("renal_bsa"));
        open(1);
        press("fillFromRecord");
        QCOMPARE(typed("creatinine_mg_dl"), QStringLiteral("0,92"));
        type("height_cm", QStringLiteral("170"));
        QVERIFY(!result("cockcroft_gault_ml_min").isEmpty());
    }

    void clearTakesValuesAndNotes()
    {
        m_page->choose(QStringLiteral("renal_bsa"));
        open(1);
        press("fillFromRecord");
        press("clearCalculator");
        for (const char* field : {"age_years", "weight_kg", "creatinine_mg_dl"}) {
            QVERIFY(typed(field).isEmpty());
            QVERIFY(beside(field).isEmpty());
            QVERIFY(beside(field, "Remark").isEmpty());
        }
        QVERIFY(chosen("sex").isEmpty());
        QVERIFY(!said().contains(QStringLiteral("inputs")));
        QVERIFY(!subject().isEmpty());
    }

    void aLockLeavesNothing()
    {
        m_page->choose(QStringLiteral("renal_bsa"));
        open(1);
        press("fillFromRecord");
        m_page->clear();
        QVERIFY(typed("age_years").isEmpty());
        QVERIFY(beside("age_years").isEmpty());
        QVERIFY(subject().isEmpty());
        QVERIFY(!said().contains(QStringLiteral("Invented")));
        m_page->choose(QStringLiteral("child_pugh"));
        m_page->choose(QStringLiteral("renal_bsa"));
        QVERIFY(typed("age_years").isEmpty());
    }

    /// What one patient's record filled, or what was typed before, never stands under another name.
    void anotherPatientEmptiesTheForm()
    {
        m_page->choose(QStringLiteral("renal_bsa"));
        type("height_cm", QStringLiteral("150"));
        open(1);
        QVERIFY(typed("height_cm").isEmpty());
        press("fillFromRecord");
        m_record.patient.familyName = "Another";
        m_record.observations.clear();
        open(2);
        QVERIFY(subject().contains(QStringLiteral("Another")));
        QVERIFY(typed("age_years").isEmpty());
        QVERIFY(typed("creatinine_mg_dl").isEmpty());
        QVERIFY(beside("creatinine_mg_dl").isEmpty());
        m_page->choose(QStringLiteral("child_pugh")); // not filled unasked
        m_page->choose(QStringLiteral("renal_bsa"));
        QVERIFY(typed("age_years").isEmpty());
        press("fillFromRecord");
        QCOMPARE(typed("age_years"), QStringLiteral("66"));
        QVERIFY(typed("creatinine_mg_dl").isEmpty());
    }

    /// A value that has been withdrawn since goes; what was typed stays.
    void aRecordThatChangesChangesWhatItFilled()
    {
        m_page->choose(QStringLiteral("renal_bsa"));
        open(1);
        press("fillFromRecord");
        type("height_cm", QStringLiteral("170"));
        m_record.observations.front().assertion = consilium::clinical::Assertion::EnteredInError;
        open(1);
        QVERIFY(typed("creatinine_mg_dl").isEmpty());
        QVERIFY(beside("creatinine_mg_dl").isEmpty());
        QCOMPARE(typed("weight_kg"), QStringLiteral("72"));
        QCOMPARE(typed("height_cm"), QStringLiteral("170"));
    }

    void theTermOfCtcaeBringsItsValue()
    {
        m_page->choose(QStringLiteral("ctcae_v5_labs"));
        open(1);
        press("fillFromRecord");
        QVERIFY(said().contains(QStringLiteral("Choose the term")));
        pick("term", "Anemia");
        QCOMPARE(typed("value"), QStringLiteral("91"));
        QCOMPARE(chosen("unit"), QStringLiteral("g/L"));
        QCOMPARE(result("grade"), QStringLiteral("2"));
        pick("term", "Hypokalemia");
        QCOMPARE(typed("value"), QStringLiteral("3.1"));
        QVERIFY(beside("value").contains(QStringLiteral("potassium")));
        type("value", QStringLiteral("2.8"));
        pick("term", "Anemia");
        QCOMPARE(typed("value"), QStringLiteral("2.8")); // typed
    }

    /// 80 mm to 52 mm is 35 % less: a partial response; a new lesion makes it progression.
    void visitsAreReckonedOnTheScreen()
    {
        m_page->choose(QStringLiteral("recist11"));
        QVERIFY(said().contains(QStringLiteral("Fill in the form")));
        type("targets_mm_0", QStringLiteral("T50;N30"));
        pick("nontarget_0", "none_at_baseline");
        QCOMPARE(result("overall_response_0"), QStringLiteral("baseline"));
        type("targets_mm_1", QStringLiteral("T32;N20"));
        pick("nontarget_1", "none_at_baseline");
        QVERIFY(said().contains(QStringLiteral("new_lesion"))); // not answered is refused by name
        QCOMPARE(result("overall_response_1"), QStringLiteral("–"));
        pick("new_lesion_1", "0");
        QCOMPARE(result("sum_of_measured_mm_1"), QStringLiteral("52"));
        QCOMPARE(result("change_from_baseline_pct_1"), QStringLiteral("-35"));
        QCOMPARE(result("overall_response_1"), QStringLiteral("PR"));
        pick("new_lesion_1", "1");
        QCOMPARE(result("overall_response_1"), QStringLiteral("PD"));
        press("addVisit");
        type("targets_mm_2", QStringLiteral("T32;N24"));
        pick("nontarget_2", "none_at_baseline");
        pick("new_lesion_2", "0");
        QCOMPARE(result("nadir_before_visit_mm_2"), QStringLiteral("52"));
        press("removeVisit");
        QVERIFY(result("overall_response_2").isEmpty());
        press("clearCalculator");
        QVERIFY(typed("targets_mm_0").isEmpty());
        QVERIFY(said().contains(QStringLiteral("Fill in the form")));
    }

    void recordedSumsFillTheVisits()
    {
        for (const auto& [day, sum] : {std::pair{"2026-06-01", 52.5}, {"2026-03-01", 80.0}}) {
            consilium::clinical::Response response;
            response.header.key = std::string("response|") + day;
            response.date = consilium::tests::date(day);
            response.sumOfDiametersMm = sum;
            m_record.responses.push_back(response);
        }
        QLocale::setDefault(QLocale(QLocale::German));
        m_page->choose(QStringLiteral("recist11"));
        open(1);
        press("fillFromRecord");
        QCOMPARE(typed("targets_mm_0"), QStringLiteral("T80"));
        QCOMPARE(typed("targets_mm_1"), QStringLiteral("T52,5"));
        QVERIFY(!beside("targets_mm_1").isEmpty());
        QVERIFY(said().contains(QStringLiteral("taken as the baseline")));
        QVERIFY(chosen("new_lesion_1").isEmpty());
        pick("nontarget_0", "present");
        pick("nontarget_1", "present");
        pick("new_lesion_1", "0");
        QCOMPARE(result("overall_response_1"), QStringLiteral("PR"));
        open(1); // the case is read again: the answers stay
        QCOMPARE(result("overall_response_1"), QStringLiteral("PR"));
        m_record.responses.front().sumOfDiametersMm = 40;
        open(1);
        QCOMPARE(typed("targets_mm_1"), QStringLiteral("T40"));
        QCOMPARE(chosen("nontarget_1"), QStringLiteral("present"));
        QCOMPARE(chosen("new_lesion_1"), QStringLiteral("0"));
        type("targets_mm_1", QStringLiteral("T70"));
        QVERIFY(beside("targets_mm_1").isEmpty());
        QVERIFY(!beside("targets_mm_0").isEmpty());
        press("fillFromRecord");
        QCOMPARE(typed("targets_mm_1"), QStringLiteral("T40"));
        auto withdrawn = m_record.responses;
        m_record.responses.clear();
        open(1);
        QVERIFY(typed("targets_mm_0").isEmpty());
        m_record.responses = withdrawn;
        press("fillFromRecord");
        QCOMPARE(typed("targets_mm_0"), QStringLiteral("T80"));
        open(2);
        QVERIFY(typed("targets_mm_0").isEmpty());
        QVERIFY(!said().contains(QStringLiteral("2026")));
    }

    /// Each sentence on values of the record that core can say is listed and has German words with
    /// the same places, and nothing is listed that it cannot say.
    void everyRemarkIsTranslated()
    {
        const auto contentOf = [](const QString& place) {
            QFile file(QStringLiteral(CONSILIUM_SOURCE_DIR "/") + place);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const auto literals = [](QString text) {
            static const QRegularExpression kBreak(QStringLiteral("\"\\s*\""));
            static const QRegularExpression kLiteral(QStringLiteral("\"([^\"\\n]*)\""));
            text.remove(kBreak);
            QSet<QString> found;
            for (auto it = kLiteral.globalMatch(text); it.hasNext();)
                found << it.next().captured(1);
            return found;
        };
        QSet<QString> said;
        for (const char* file : {"calculator_prefill",
                                 "prefill_family",
                                 "prefill_findings",
                                 "prefill_history",
                                 "prefill_measured"})
            said |= literals(
                contentOf(QStringLiteral("core/services/%1.cpp").arg(QLatin1String(file))));
        const auto listed = literals(contentOf(QStringLiteral("ui/calculators/prefill_words.cpp")));
        const auto german = contentOf(QStringLiteral("translations/consilium_de.ts"));
        int sentences = 0;
        for (const auto& sentence : said) {
            if (!sentence.endsWith(QLatin1Char('.')) || !sentence.contains(QLatin1Char(' ')))
                continue;
            ++sentences;
            QVERIFY2(listed.contains(sentence), qPrintable(sentence));
            const auto entry =
                german.section(QStringLiteral("<source>%1</source>").arg(sentence), 1, 1)
                    .section(QStringLiteral("</message>"), 0, 0);
            const auto words = entry.section(QStringLiteral("<translation>"), 1, 1);
            QVERIFY2(!words.isEmpty(), qPrintable(sentence));
            QCOMPARE(words.count(QStringLiteral("{}")), sentence.count(QStringLiteral("{}")));
        }
        QCOMPARE(sentences, 35);
        for (const auto& sentence : listed) {
            if (sentence.endsWith(QLatin1Char('.')))
                QVERIFY2(said.contains(sentence), qPrintable(sentence));
        }
    }

    void theCaseIsOneButtonAway()
    {
        open(1);
        QSignalSpy back(m_page, &CalculatorsPage::caseRequested);
        press("backToCase");
        QCOMPARE(back.count(), 1);
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
