#include "tests/ui/timeline/timeline_cases.h"
#include "ui/timeline/event_dialog.h"

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
        connect(m_dialog.get(), &EventDialog::entered, this, [&](const auto& entered) {
            count += entered == event ? 1 : 0;
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
