#include "tests/ui/timeline/timeline_cases.h"
#include "ui/format/format.h"
#include "ui/timeline/event_dialog.h"
#include "ui/timeline/event_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;

class TestEventDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<EventDialog> m_dialog;

    template <typename Type>
    [[nodiscard]] Type* find(const char* name) const
    {
        auto* found = m_dialog->findChild<Type*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("nothing is named %s", name);
        return found;
    }

    [[nodiscard]] QPushButton* okButton() const
    {
        return m_dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    }

    [[nodiscard]] QString problem() const { return find<QLabel>("eventProblemLabel")->text(); }

    void type(const char* name, const char* words) const
    {
        auto* edit = find<QLineEdit>(name);
        edit->clear();
        QTest::keyClicks(edit, QLatin1String(words));
    }

    void showImported(const clinical::CourseEvent& event)
    {
        auto draft = EventDraft::of(event);
        draft.purpose = clinical::EventEdit::Kind::Correct;
        draft.imported = event;
        m_dialog->setDraft(draft);
        type("eventByEdit", "Dr Invented");
        type("eventReasonEdit", "typing error");
    }

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void init()
    {
        m_dialog = std::make_unique<EventDialog>(
            dayOn("2026-11-24"),
            std::vector<std::pair<std::string, QString>>{{"tumour|a", QStringLiteral("Melanoma")},
                                                         {"tumour|b", QStringLiteral("Breast")}});
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void eachKindComesBackAsItWas_data()
    {
        QTest::addColumn<int>("kind");
        const char* names[]{"performance",
                            "response",
                            "adverse event",
                            "treatment that goes on",
                            "surgery",
                            "radiotherapy",
                            "marker below detection",
                            "laboratory value",
                            "document"};
        for (int kind = 0; kind < 9; ++kind)
            QTest::newRow(names[kind]) << kind;
    }

    void eachKindComesBackAsItWas()
    {
        QFETCH(int, kind);
        clinical::Response response;
        response.date = on("2026-02");
        response.category = clinical::ResponseCategory::Progression;
        response.tumour = "tumour|b";
        clinical::AdverseEvent adverse;
        adverse.event = named("Rash");
        adverse.grade = 2;
        adverse.period = {on("2026-01-01"), on("2026-02"), false};
        auto medication = drug("osimertinib", {on("2025"), {}, true}, 2);
        medication.tumour = "tumour|a";
        clinical::Surgery surgery;
        surgery.procedure = named("Excision");
        surgery.period = {on("2026-01-01"), on("2026-01-01"), false};
        clinical::Radiotherapy course;
        course.procedure = named("Radiosurgery");
        course.period = {on("2026-01-01"), {}, false};
        auto value = measured("Creatinine", "mg/dL", "2026-01-01", "0.90");
        value.kind = clinical::ObservationKind::Laboratory;
        const std::vector<clinical::CourseEvent> events{
            ecog("2026-01-01", 0),
            response,
            adverse,
            medication,
            surgery,
            course,
            measured("CEA", "ug/L", "2026-01-01", "<0.5"),
            value,
            letter("Note", on("2026-01-01"))};
        const auto& event = events[static_cast<std::size_t>(kind)];
        m_dialog->setEvent(event);
        QVERIFY2(problem().isEmpty(), qPrintable(problem()));
        QVERIFY(okButton()->isEnabled());
        QVERIFY(m_dialog->event() == event);
        int count = 0;
        connect(m_dialog.get(), &EventDialog::entered, this, [&](const auto& edit) {
            count += edit.event == event && edit.kind == clinical::EventEdit::Kind::Correct &&
                             !edit.token.empty()
                         ? 1
                         : 0;
        });
        QTest::mouseClick(okButton(), Qt::LeftButton);
        QCOMPARE(count, 1);
    }

    void wrongInputIsSaid_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("words");
        QTest::newRow("no date") << 0 << QByteArray("") << QByteArray("1")
                                 << "A date is needed: a year, a month or a day.";
        QTest::newRow("no such day") << 0 << QByteArray("2026-02-30") << QByteArray("1")
                                     << "Write a date as 2026, 2026-11 or 2026-11-24.";
        QTest::newRow("tomorrow") << 0 << QByteArray("2026-11-25") << QByteArray("1")
                                  << "The date lies after today. What is planned is no event yet.";
        QTest::newRow("no ECOG is not ECOG 0") << 0 << QByteArray("2026-11-01") << QByteArray("")
                                               << "ECOG is a whole number from 0 to 5.";
        QTest::newRow("half a grade") << 2 << QByteArray("2026-11-01") << QByteArray("2.5")
                                      << "A CTCAE grade is a whole number from 1 to 5.";
        QTest::newRow("decimal comma")
            << 7 << QByteArray("2026-11-01") << QByteArray("1,5")
            << "A number with a unit is needed; the number with a point, not a comma.";
    }

    void wrongInputIsSaid()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, value);
        QFETCH(QString, words);
        find<QComboBox>("eventKindCombo")->setCurrentIndex(kind);
        type("eventNameEdit", "Something");
        type("eventUnitEdit", "mg/dL");
        type("eventStartEdit", start.constData());
        type("eventValueEdit", value.constData());
        QCOMPARE(problem(), words);
        QVERIFY(!okButton()->isEnabled());
        QSignalSpy spy(m_dialog.get(), &EventDialog::entered);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return); // nor by the key
        QCOMPARE(spy.count(), 0);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(find<QLineEdit>("eventStartEdit")->text().toLatin1(), start); // nothing is lost
    }

    /// What happened cannot end after today.
    void endAfterTodayIsSaid()
    {
        for (const int kind : {2, 3, 4, 5}) {
            find<QComboBox>("eventKindCombo")->setCurrentIndex(kind);
            type("eventNameEdit", "Something");
            type("eventStartEdit", "2026-11-01");
            type("eventEndEdit", "2026-11-25");
            QCOMPARE(
                problem(),
                QStringLiteral("The end lies after today. Leave it empty until it has ended."));
            QVERIFY(!okButton()->isEnabled());
            find<QCheckBox>("eventOngoingCheck")->setChecked(true);
            QVERIFY(okButton()->isEnabled());
            find<QCheckBox>("eventOngoingCheck")->setChecked(false);
            type("eventEndEdit", "2026-11-24");
            QVERIFY(okButton()->isEnabled());
        }
    }

    /// Two primaries of one name are told apart where a tumour is chosen.
    void tumoursOfOneNameAreToldApart()
    {
        clinical::Case record;
        for (const char* day : {"2026-03-01", "2024-01-10"}) {
            auto one = tumour("Adenocarcinoma of lung", day);
            one.header.key = std::string("tumour|") + day;
            record.tumours.push_back(one);
        }
        record.tumours[0].laterality = clinical::Laterality::Left;
        record.tumours[1].site = named("Upper lobe");
        clinical::Stage stage;
        stage.tumour = "tumour|2024-01-10";
        stage.group = "IA";
        stage.date = on("2024-01-15");
        record.stages.push_back(stage);
        stage.group = "IVB";
        stage.date = on("2025-01-15");
        record.stages.push_back(stage);
        stage.tumour.clear(); // whose it is nobody says
        stage.group = "III";
        stage.date = on("2026-01-15");
        record.stages.push_back(stage);
        const auto choices = tumourChoices(record);
        QCOMPARE(choices.size(), std::size_t(2));
        QCOMPARE(choices[0].first, std::string("tumour|2024-01-10"));
        QCOMPARE(choices[0].second,
                 QStringLiteral("A: Adenocarcinoma of lung · stage IVB · Upper lobe · ") +
                     Format::date(on("2024-01-10")));
        QCOMPARE(choices[1].second,
                 QStringLiteral("B: Adenocarcinoma of lung · left · ") +
                     Format::date(on("2026-03-01")));
        m_dialog = std::make_unique<EventDialog>(dayOn("2026-11-24"), choices);
        m_dialog->show();
        find<QComboBox>("eventKindCombo")->setCurrentIndex(3);
        auto* combo = find<QComboBox>("eventTumourCombo");
        QVERIFY(combo->isVisible());
        QVERIFY(combo->itemText(1) != combo->itemText(2));
        QVERIFY(
            combo->itemText(1).startsWith(QStringLiteral("A: "))); // the letters of the timeline
    }

    /// What the form does not ask for stays as the file has it, and so does what is not touched.
    void correctionKeepsTheRest()
    {
        auto value = measured("Creatinine", "mg/dL", "2026-01-01", "0.90");
        value.header = {"urn|Observation|1", {0, "/entry/1"}};
        value.kind = clinical::ObservationKind::BodySize;
        value.code.codings = {{"http://loinc.org", "2160-0", "Creatinine"}};
        value.referenceHigh = Quantity::parse("1.2", "mg/dL").value();
        value.interpretation = "N";
        value.date.setEstimated(true);
        showImported(value);
        QCOMPARE(find<QComboBox>("eventKindCombo")->currentText(), QStringLiteral("Measurement"));
        QCOMPARE(problem(), QStringLiteral("Nothing is changed yet."));
        QVERIFY(m_dialog->event() == clinical::CourseEvent(value));
        type("eventValueEdit", "1.90");
        const auto changed = std::get<clinical::Observation>(m_dialog->event());
        QVERIFY(changed.header == value.header);
        QVERIFY(changed.code == value.code);
        QVERIFY(changed.date == value.date);
        QVERIFY(changed.referenceHigh == value.referenceHigh);
        QCOMPARE(changed.quantity->text, std::string("1.90"));
        QVERIFY(changed.interpretation.empty()); // it was said of another value
        QCOMPARE(changed.kind, clinical::ObservationKind::BodySize);
        QVERIFY(okButton()->isEnabled());
        type("eventNameEdit", "Urea");
        QVERIFY(std::get<clinical::Observation>(m_dialog->event()).code == named("Urea"));
    }

    /// A response without a category is no complete response.
    void unstatedCategoryStaysUnstated()
    {
        clinical::Response response;
        response.header.key = "urn|Observation|2";
        response.date = on("2026-02-01");
        response.category = clinical::ResponseCategory::NotStated;
        response.statement = named("as discussed");
        response.tumour = "a secondary of the file";
        showImported(response);
        type("eventStartEdit", "2026-02-02");
        auto changed = std::get<clinical::Response>(m_dialog->event());
        QCOMPARE(changed.category, clinical::ResponseCategory::NotStated);
        QVERIFY(changed.statement == response.statement);
        QCOMPARE(changed.tumour, response.tumour);
        auto* category = find<QComboBox>("eventCategoryCombo");
        category->setCurrentIndex(
            category->findData(static_cast<int>(clinical::ResponseCategory::Progression)));
        changed = std::get<clinical::Response>(m_dialog->event());
        QCOMPARE(changed.category, clinical::ResponseCategory::Progression);
        QVERIFY(changed.statement.isEmpty()); // the words belong to the other one
    }

    void otherScaleIsKept()
    {
        auto status = ecog("2026-02-01", 90);
        status.header.key = "urn|Observation|3";
        status.scale = clinical::PerformanceScale::Karnofsky;
        showImported(status);
        type("eventValueEdit", "70");
        QVERIFY(problem().isEmpty());
        const auto changed = std::get<clinical::PerformanceStatus>(m_dialog->event());
        QCOMPARE(changed.scale, clinical::PerformanceScale::Karnofsky);
        QCOMPARE(changed.value, 70);
        type("eventValueEdit", "101");
        QCOMPARE(problem(), QStringLiteral("This scale is a whole number from 0 to 100."));
    }

    void wordsAreCorrectedAsWords()
    {
        auto value = measured("Hepatitis B surface antigen", "", "2026-01-01", "1");
        value.header.key = "urn|Observation|4";
        value.quantity.reset();
        value.value.codings = {{"http://snomed.info/sct", "10828004", "Positive"}};
        showImported(value);
        QCOMPARE(find<QLineEdit>("eventValueEdit")->text(), QStringLiteral("Positive"));
        QVERIFY(!find<QLineEdit>("eventUnitEdit")->isVisible());
        type("eventValueEdit", "Negative");
        QVERIFY(problem().isEmpty());
        const auto changed = std::get<clinical::Observation>(m_dialog->event());
        QVERIFY(changed.value == named("Negative")); // the code said the opposite
        type("eventValueEdit", "");
        QCOMPARE(problem(), QStringLiteral("A result is needed."));
    }

    /// Letter by letter, also what cannot be entered.
    void draftComesBackAsItWasTyped()
    {
        find<QComboBox>("eventKindCombo")->setCurrentIndex(3);
        QVERIFY(!EventDialog(dayOn("2026-11-24"), {}).isTouched());
        type("eventNameEdit", "osimert");
        type("eventStartEdit", "2026-1");
        QVERIFY(m_dialog->isTouched());
        const auto draft = m_dialog->draft();
        EventDialog again(dayOn("2026-11-24"), {});
        again.setDraft(draft, QStringLiteral("Not written yet."));
        QVERIFY(again.draft() == draft);
        QVERIFY(again.isTouched());
        QCOMPARE(again.findChild<QLabel*>(QStringLiteral("eventWhyLabel"))->text(),
                 QStringLiteral("Not written yet."));
    }

    void onlyWhatBelongsToTheKindIsAsked()
    {
        auto* kind = find<QComboBox>("eventKindCombo");
        kind->setCurrentIndex(0);
        QVERIFY(!find<QLineEdit>("eventNameEdit")->isVisible());
        QVERIFY(!find<QComboBox>("eventTumourCombo")->isVisible());
        kind->setCurrentIndex(3);
        QVERIFY(find<QLineEdit>("eventNameEdit")->isVisible());
        QVERIFY(find<QComboBox>("eventTumourCombo")->isVisible());
        QVERIFY(find<QLineEdit>("eventEndEdit")->isEnabled());
        find<QCheckBox>("eventOngoingCheck")->setChecked(true);
        QVERIFY(!find<QLineEdit>("eventEndEdit")->isEnabled());
        QVERIFY(!find<QLineEdit>("eventUnitEdit")->isVisible());
    }
};

QTEST_MAIN(TestEventDialog)
#include "tst_event_dialog.moc"
