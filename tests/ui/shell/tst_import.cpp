#include "tests/support/shared_data.h"
#include "tests/ui/shell/open_window.h"

#include <QDragEnterEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QProgressBar>

using namespace consilium;
using namespace consilium::tests;
using namespace consilium::ui;

namespace
{

const QString kUnnamedSamples = testData(QStringLiteral("vcf/unnamed_samples.vcf"));

/// How often each type of resource stands in a bundle, by another reader.
QMap<QString, int> resourcesOf(const QString& file)
{
    QMap<QString, int> counts;
    for (const auto& entry :
         QJsonDocument::fromJson(contentOf(file)).object().value(QLatin1String("entry")).toArray())
        ++counts[entry[QLatin1String("resource")][QLatin1String("resourceType")].toString()];
    return counts;
}

/// A record of many observations.
QByteArray largeRecord()
{
    const QString patient = QStringLiteral("Patient/large");
    QJsonArray entries;
    const auto add = [&](const QJsonObject& resource) {
        entries.append(QJsonObject{{QStringLiteral("resource"), resource}});
    };
    add({{QStringLiteral("resourceType"), QStringLiteral("Patient")},
         {QStringLiteral("id"), QStringLiteral("large")},
         {QStringLiteral("name"),
          QJsonArray{QJsonObject{{QStringLiteral("family"), QStringLiteral("Large")}}}}});
    for (int number = 0; number < 60000; ++number)
        add({{QStringLiteral("resourceType"), QStringLiteral("Observation")},
             {QStringLiteral("id"), QString::number(number)},
             {QStringLiteral("status"), QStringLiteral("final")},
             {QStringLiteral("subject"), QJsonObject{{QStringLiteral("reference"), patient}}},
             {QStringLiteral("code"),
              QJsonObject{{QStringLiteral("text"), QStringLiteral("note")}}}});
    return QJsonDocument(QJsonObject{{QStringLiteral("resourceType"), QStringLiteral("Bundle")},
                                     {QStringLiteral("type"), QStringLiteral("collection")},
                                     {QStringLiteral("entry"), entries}})
        .toJson();
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_configuration;
    std::unique_ptr<Stores> m_stores;

    static QDialog* dialogAfter(OpenWindow& open, const QStringList& files)
    {
        open.window.importFiles(files);
        if (!QTest::qWaitFor([&] { return open.importDialog() != nullptr; }, kLongMs))
            qFatal("no summary is shown");
        return open.importDialog();
    }

    static void close(QDialog* dialog)
    {
        auto* window = dialog->parentWidget()->window();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        window->activateWindow(); // no window manager does it here
        if (!QTest::qWaitForWindowActive(window))
            qFatal("the window does not come back");
    }

    static QPushButton* again(const QDialog* dialog)
    {
        return dialog->findChild<QPushButton*>(QStringLiteral("tryAgainButton"));
    }

    /// Chooses the sample by key and imports again; the next summary.
    static QDialog* answered(OpenWindow& open, QDialog* dialog, const QString& sample)
    {
        auto* combo = dialog->findChild<QComboBox*>(QStringLiteral("sampleCombo"));
        if (combo == nullptr || again(dialog) == nullptr)
            return nullptr;
        while (combo->currentText() != sample) {
            const int before = combo->currentIndex();
            QTest::keyClick(combo, Qt::Key_Down);
            if (combo->currentIndex() == before)
                return nullptr;
        }
        QTest::mouseClick(again(dialog), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (!QTest::qWaitFor([&] { return open.importDialog() != nullptr; }, kLongMs))
            return nullptr;
        return open.importDialog();
    }

private Q_SLOTS:

    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_configuration.path());
        m_stores = std::make_unique<Stores>();
    }

    void theSummaryCountsWhatTheFilesHold()
    {
        OpenWindow open(m_stores->copyOf("empty"));
        QVERIFY(open.unlock());
        open.prompts.files = {demoFile("lung/case.json"), demoFile("lung/tumour.vcf")};
        QTest::keyClick(&open.window, Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(open.importDialog() != nullptr, kLongMs);
        const auto text = everythingIn(*open.importDialog());
        QVERIFY(text.contains(QStringLiteral("case.json")));
        QVERIFY(text.contains(QStringLiteral("tumour.vcf")));
        int seen = 0;
        const auto resources = resourcesOf(demoFile("lung/case.json"));
        for (auto it = resources.begin(); it != resources.end(); ++it) {
            QVERIFY2(text.contains(QStringLiteral("%1 %2").arg(it.value()).arg(it.key())),
                     qPrintable(it.key() + QLatin1Char('\n') + text));
            ++seen;
        }
        QVERIFY(seen > 5);
        QVERIFY(!text.contains(QStringLiteral("not taken")));
        QVERIFY(again(open.importDialog()) == nullptr);
        QVERIFY(open.window.statusBar()->currentMessage().startsWith(QStringLiteral("Imported: ")));
        QTRY_COMPARE(open.listed().size(), 1);
        QVERIFY(open.find<QProgressBar>("progressBar")->isHidden());
        close(open.importDialog());

        const auto* once = dialogAfter(open, open.prompts.files);
        const auto repeated = everythingIn(*once);
        QVERIFY2(repeated.contains(QStringLiteral("0 added, 0 replaced")), qPrintable(repeated));
        QVERIFY(open.window.statusBar()->currentMessage().startsWith(
            QStringLiteral("Imported: 0 records added, 0 replaced")));
        QTRY_COMPARE(open.listed().size(), 1);
    }

    void aDroppedFileIsImported()
    {
        OpenWindow open(m_stores->copyOf("empty"));
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(demoFile("melanoma/case.json")),
                       QUrl(QStringLiteral("https://example.org/other.json"))});
        const auto enter = [&](const QMimeData& data) {
            QDragEnterEvent event(
                {500, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            event.ignore();
            QCoreApplication::sendEvent(&open.window, &event);
            return event.isAccepted();
        };
        QVERIFY(!enter(files)); // locked
        QVERIFY(open.unlock());
        QMimeData words;
        words.setText(QStringLiteral("no file"));
        QVERIFY(!enter(words));
        QVERIFY(enter(files));
        QDropEvent drop({500, 300}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&open.window, &drop);
        QVERIFY(drop.isAccepted());
        QTRY_VERIFY_WITH_TIMEOUT(open.importDialog() != nullptr, kLongMs);
        QTRY_COMPARE(open.listed().size(), 1);
        QVERIFY(open.listed().front().contains(QStringLiteral("Mustermann")));
        QVERIFY(!everythingIn(*open.importDialog()).contains(QStringLiteral("other.json")));
    }

    void badFilesAreNamedAndNothingOfThemIsTaken_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("content");
        const auto fhir = contentOf(demoFile("lung/case.json"));
        QTest::newRow("record that breaks off")
            << QStringLiteral("-letter.json") << fhir.left(fhir.size() / 2);
        QTest::newRow("empty record") << QStringLiteral("-letter.json") << QByteArray();
        QTest::newRow("record of endless brackets")
            << QStringLiteral("-letter.json") << QByteArray(1000000, '[');
        QTest::newRow("variants with a broken header")
            << QStringLiteral("-letter.vcf")
            << QByteArray("##fileformat=VCFv4.2\n#CHROM\tPOS\n7\t1\n");
        QTest::newRow("variants without a patient")
            << QStringLiteral("-letter.vcf") << contentOf(demoFile("lung/tumour.vcf"));
    }

    void badFilesAreNamedAndNothingOfThemIsTaken()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, content);
        OpenWindow open(m_stores->copyOf("empty"));
        QVERIFY(open.unlock());
        const auto file = m_stores->written(qPrintable(ending), content);
        const auto text = everythingIn(*dialogAfter(open, {file}));
        QVERIFY2(text.contains(QFileInfo(file).fileName()), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("not taken; the store is as before")),
                 qPrintable(text));
        QVERIFY(open.window.statusBar()->currentMessage().contains(QStringLiteral("1 file")));
        QTRY_VERIFY(open.emptyNote()->isVisible());
        QVERIFY(open.listed().isEmpty());
    }

    void aGoodFileGoesInBesideABadOne()
    {
        OpenWindow open(m_stores->copyOf("empty"));
        QVERIFY(open.unlock());
        const auto bad = m_stores->written("-bad.json", "{");
        const auto text = everythingIn(*dialogAfter(open, {bad, demoFile("lung/case.json")}));
        QVERIFY(text.contains(QStringLiteral("not taken; the store is as before")));
        QTRY_COMPARE(open.listed().size(), 1);
    }

    void samplesAreAskedForAndTheAnswerIsUsed()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QVERIFY(open.openBySearch(QStringLiteral("mustermann")));
        auto* dialog = dialogAfter(open, {kUnnamedSamples});
        QVERIFY(everythingIn(*dialog).contains(QStringLiteral("not taken")));
        auto* combo = dialog->findChild<QComboBox*>(QStringLiteral("sampleCombo"));
        QVERIFY(combo != nullptr);
        QStringList offered;
        for (int index = 0; index < combo->count(); ++index)
            offered << combo->itemText(index);
        QCOMPARE(offered, QStringList({QString(), QStringLiteral("NOR"), QStringLiteral("TUM")}));
        QCOMPARE(combo->currentText(), QString()); // nothing is guessed
        const auto labels = dialog->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->buddy() == combo;
        }));
        // No answer is no answer: it is asked again.
        dialog = answered(open, dialog, QString());
        QVERIFY(dialog != nullptr && again(dialog) != nullptr);
        dialog = answered(open, dialog, QStringLiteral("TUM"));
        QVERIFY(dialog != nullptr);
        QVERIFY2(!everythingIn(*dialog).contains(QStringLiteral("not taken")),
                 qPrintable(everythingIn(*dialog)));
        QVERIFY(again(dialog) == nullptr);
        close(dialog);
        // The open case shows it: EGFR was not in it before.
        QTest::keyClick(&open.window, Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY2(open.genome().contains(QStringLiteral("EGFR")), qPrintable(open.genome()));
    }

    /// The records name the patient, the variants come with them and lack only their sample.
    void theAnswerGoesToThePatientOfTheFilesBeside()
    {
        OpenWindow open(m_stores->copyOf("empty"));
        QVERIFY(open.unlock());
        auto* dialog = dialogAfter(open, {demoFile("lung/case.json"), kUnnamedSamples});
        dialog = answered(open, dialog, QStringLiteral("TUM"));
        QVERIFY(dialog != nullptr);
        const auto text = everythingIn(*dialog);
        QVERIFY2(!text.contains(QStringLiteral("not taken")), qPrintable(text));
    }

    void theGenomeBuildIsAskedFor()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QVERIFY(open.openBySearch(QStringLiteral("musterfrau")));
        auto* dialog = dialogAfter(open, {testData(QStringLiteral("vcf/no_build.vcf"))});
        auto* genome = dialog->findChild<QComboBox*>(QStringLiteral("genomeCombo"));
        QVERIFY2(genome != nullptr, qPrintable(everythingIn(*dialog)));
        QTest::keyClick(genome, Qt::Key_Down);
        QCOMPARE(genome->currentText(), QStringLiteral("GRCh37"));
        QTest::mouseClick(again(dialog), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_VERIFY_WITH_TIMEOUT(open.importDialog() != nullptr, kLongMs);
        QVERIFY2(!everythingIn(*open.importDialog()).contains(QStringLiteral("not taken")),
                 qPrintable(everythingIn(*open.importDialog())));
    }

    void theVariantsOfSomebodyElseAreRefused()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QVERIFY(open.openBySearch(QStringLiteral("musterfrau")));
        const auto* dialog =
            dialogAfter(open, {demoFile("breast/case.json"), demoFile("breast/tumour.vcf")});
        QVERIFY(everythingIn(*dialog).contains(QStringLiteral("not taken")));
        QVERIFY(again(dialog) == nullptr); // no sample name settles whose it is
        QTRY_VERIFY(
            open.find<QLabel>("patientNameLabel")->text().contains(QStringLiteral("Musterfrau")));
    }

    /// New records of the case that stands behind the list: going back to it shows them.
    void theCaseBehindTheListIsReadAgain()
    {
        OpenWindow open(m_stores->copyOf("empty"));
        QVERIFY(open.unlock());
        close(dialogAfter(open, {demoFile("lung/case.json")}));
        QVERIFY(open.openBySearch(QStringLiteral("musterfrau")));
        auto bundle = QJsonDocument::fromJson(contentOf(demoFile("lung/case.json"))).object();
        auto entries = bundle.value(QLatin1String("entry")).toArray();
        entries.append(QJsonDocument::fromJson(
                           R"({"resource": {"resourceType": "AllergyIntolerance", "id": "new",
            "patient": {"reference": "Patient/demo-lung"}, "code": {"text": "inventedine"},
            "clinicalStatus": {"coding": [{"code": "active"}]}}})")
                           .object());
        bundle[QLatin1String("entry")] = entries;
        QTest::keyClick(&open.window, Qt::Key_Home, Qt::AltModifier);
        QVERIFY(open.find<QTableView>("patientsTable")->isVisible());
        close(dialogAfter(open, {m_stores->written("-new.json", QJsonDocument(bundle).toJson())}));
        QVERIFY(open.find<QTableView>("patientsTable")->isVisible()); // the list stays in front
        QTRY_VERIFY(everythingIn(*open.find<QWidget>("banner"))
                        .contains(QStringLiteral("inventedine"), Qt::CaseInsensitive));
        QTest::keyClick(&open.window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(open.find<QLabel>("patientNameLabel")->isVisible());
    }

    void longWorkCanBeCancelled()
    {
        const auto file = m_stores->written("-large.json", largeRecord());
        OpenWindow open(m_stores->copyOf("empty"));
        QVERIFY(open.unlock());
        open.window.importFiles({file});
        auto* cancel = open.find<QPushButton>("cancelButton");
        QVERIFY(cancel->isVisible());
        QVERIFY(open.find<QProgressBar>("progressBar")->isVisible());
        QVERIFY(!open.find<QLabel>("busyLabel")->text().isEmpty());
        QTest::keyClick(cancel, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(open.prompts.told.size(), 1, kLongMs);
        QVERIFY2(open.prompts.told.front().contains(QStringLiteral("Nothing half-written")),
                 qPrintable(open.prompts.told.front()));
        QVERIFY(cancel->isHidden());
        QVERIFY(open.listed().isEmpty());
        QVERIFY(open.importDialog() == nullptr);
    }

    void theBarStaysUntilTheLastWorkEnds()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QTRY_COMPARE(open.listed().size(), 3);
        QSignalSpy shown(&open.window, &MainWindow::caseShown);
        QTest::keyClick(open.find<QLineEdit>("searchEdit"), Qt::Key_Return);
        open.window.importFiles({demoFile("lung/case.json")}); // waits its turn behind the case
        QVERIFY(shown.wait(kLongMs));
        if (open.importDialog() == nullptr)
            QVERIFY(open.find<QPushButton>("cancelButton")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(open.importDialog() != nullptr, kLongMs);
        QTRY_VERIFY(open.find<QPushButton>("cancelButton")->isHidden());
    }
};

QTEST_MAIN(TestImport)
#include "tst_import.moc"
