#include "tests/support/shared_data.h"
#include "ui/models/models_page.h"

#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;

namespace
{

namespace fs = std::filesystem;

const fs::path kPack = CONSILIUM_BINARY_DIR "/resources/starter.cpack";
const fs::path kModels = CONSILIUM_SOURCE_DIR "/resources/models";

QString three(const QJsonValue& number) { return QString::number(number.toDouble(), 'f', 3); }

} // namespace

class TestModelsPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    /// Everything the page says, a label a line.
    static QString said(const ModelsPage& page)
    {
        // What a card held before goes with the next turn of the event loop.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList texts;
        for (const auto* label : page.findChildren<QLabel*>())
            texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }

    /// Every entry of the list, one after the other.
    static QString saidOfAll(ModelsPage& page)
    {
        auto* list = page.findChild<QListWidget*>(QStringLiteral("modelList"));
        if (list->count() == 0)
            return said(page);
        QStringList texts;
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            texts << said(page);
        }
        return texts.join(QLatin1Char('\n'));
    }

    static QString shown(const fs::path& models)
    {
        const auto toolbox = services::Toolbox::load(kPack, models);
        if (!toolbox.has_value())
            qFatal("%s", toolbox.error().context.c_str());
        ModelsPage page;
        page.setToolbox(*toolbox.value(), Theme::light());
        page.show();
        return saidOfAll(page);
    }

    static QTableWidget* table(const ModelsPage& page, const char* name)
    {
        auto* found = page.findChild<QTableWidget*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no table %s", name);
        return found;
    }

    /// The row whose first cell begins so.
    static QStringList row(const QTableWidget& table, const QString& start)
    {
        for (int at = 0; at < table.rowCount(); ++at) {
            if (!table.item(at, 0)->text().startsWith(start))
                continue;
            QStringList cells;
            for (int column = 0; column < table.columnCount(); ++column)
                cells << table.item(at, column)->text();
            return cells;
        }
        return {};
    }

    static services::LocalOutcomes few()
    {
        services::LocalOutcomes local;
        local.model = "icb-response";
        local.patients = 9;
        local.notMeant = {{{"none of the model's drugs was given", {}}, 3}};
        local.eligible = 6;
        local.scored = 5;
        local.withheld = {{{"{} is not known", {"tumour mutational burden"}}, 1}};
        local.counted = 5;
        local.events = 2;
        services::LocalSeen seen;
        seen.n = 5;
        seen.events = 2;
        seen.seen = {0.4, 0.0527, 0.8534};
        local.seen = {seen};
        return local;
    }

    static QJsonObject card()
    {
        QFile file(QString::fromStdString((kModels / "icb-response/card.json").string()));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no card");
        return QJsonDocument::fromJson(file.readAll()).object();
    }

private Q_SLOTS:

    void everyFigureOfTheCardStandsWithItsInterval()
    {
        const auto text = shown(kModels);
        int figures = 0;
        for (const auto& cohort : card().value(QLatin1String("figures")).toArray()) {
            const auto name = cohort[QLatin1String("cohort")].toString();
            QVERIFY2(text.contains(QStringLiteral("%1: %2 people, %3 with the outcome")
                                       .arg(name)
                                       .arg(cohort[QLatin1String("n")].toInt())
                                       .arg(cohort[QLatin1String("positives")].toInt())),
                     qPrintable(name));
            for (const auto& reader : cohort[QLatin1String("readers")].toArray()) {
                const auto area = reader[QLatin1String("metrics")][QLatin1String("auc")];
                const auto line = QStringLiteral("%1 (%2 to %3)")
                                      .arg(three(area[QLatin1String("value")]),
                                           three(area[QLatin1String("low")]),
                                           three(area[QLatin1String("high")]));
                QVERIFY2(text.contains(line), qPrintable(name + QStringLiteral(": ") + line));
                ++figures;
            }
        }
        QCOMPARE(figures, 20); // five readers of four cohorts
        for (const char* words : {"one input alone",
                                  "linear model on the same inputs",
                                  "held for",
                                  "it ranks worse than in the others",
                                  "must not be sold"})
            QVERIFY2(text.contains(QLatin1String(words)), words);
    }

    void itSaysWhatItMayClaimAboutWhomAndWhere()
    {
        const auto text = shown(kModels);
        const auto recipe = card().value(QLatin1String("recipe")).toObject();
        for (const char* field : {"name",
                                  "claimText",
                                  "population",
                                  "outcome",
                                  "horizon",
                                  "dataName",
                                  "dataLicence",
                                  "published"})
            QVERIFY2(text.contains(recipe.value(QLatin1String(field)).toString().toHtmlEscaped()) ||
                         text.contains(recipe.value(QLatin1String(field)).toString()),
                     field);
        QVERIFY(text.contains(QStringLiteral("not effect of choosing it")));
        const auto limits = recipe.value(QLatin1String("limits")).toArray();
        QVERIFY(!limits.isEmpty());
        for (const auto& limit : limits)
            QVERIFY2(text.contains(QStringLiteral("Limit: ") + limit.toString()),
                     qPrintable(limit.toString()));
        for (const auto& citation : recipe.value(QLatin1String("citations")).toArray())
            QVERIFY2(text.contains(citation.toString()), qPrintable(citation.toString()));
    }

    void aDamagedModelIsNamedAndTheOthersStand()
    {
        const fs::path models = m_dir.filePath(QStringLiteral("models")).toStdString();
        fs::create_directories(models);
        fs::copy(kModels / "icb-response", models / "whole", fs::copy_options::recursive);
        fs::copy(kModels / "icb-response", models / "one-byte-off", fs::copy_options::recursive);
        QFile trees(QString::fromStdString((models / "one-byte-off/model.ubj").string()));
        QVERIFY(trees.open(QIODevice::ReadWrite));
        QVERIFY(trees.seek(trees.size() / 2));
        char byte = 0;
        QVERIFY(trees.peek(&byte, 1) == 1);
        byte = static_cast<char>(byte ^ 1);
        QVERIFY(trees.write(&byte, 1) == 1);
        trees.close();
        const auto text = shown(models);
        QVERIFY(text.contains(QStringLiteral("Refused model")));
        QVERIFY2(text.contains(QStringLiteral("one-byte-off")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Response to immune checkpoint inhibitors")));
    }

    void withoutAModelItSaysThatThereIsNoNumber()
    {
        const auto text = shown({});
        QVERIFY2(text.contains(QStringLiteral("No model is installed")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("Refused")));
    }

    void aSecondToolboxReplacesTheFirst()
    {
        const auto full = services::Toolbox::load(kPack, kModels).value();
        ModelsPage page;
        page.setToolbox(*full, Theme::light());
        page.choose(QStringLiteral("icb-response"));
        const auto once = said(page);
        QVERIFY(once.contains(QStringLiteral("checkpoint")));
        page.setToolbox(*full, Theme::dark());
        QCOMPARE(said(page), once); // the same model is still chosen
        const services::Toolbox none;
        page.setToolbox(none, Theme::light());
        QVERIFY(!said(page).contains(QStringLiteral("checkpoint")));
    }

    /// The points are what the card states: share with the outcome, and that less
    /// the difference.
    void whatWasSaidStandsAgainstWhatWasSeen()
    {
        const auto full = services::Toolbox::load(kPack, kModels).value();
        ModelsPage page;
        page.setToolbox(*full, Theme::light());
        page.choose(QStringLiteral("icb-response"));
        const auto cohort =
            card()
                .value(QLatin1String("recipe"))[QLatin1String("judging")][0][QLatin1String("name")]
                .toString();
        QJsonObject stated;
        for (const auto& entry : card().value(QLatin1String("figures")).toArray()) {
            if (entry[QLatin1String("cohort")].toString() == cohort)
                stated = entry.toObject();
        }
        const double n = stated[QLatin1String("n")].toDouble();
        const double seen = stated[QLatin1String("positives")].toDouble() / n;
        const double said =
            seen - stated[QLatin1String("readers")][0][QLatin1String("metrics")]
                         [QLatin1String("calibrationInTheLarge")][QLatin1String("value")]
                             .toDouble();
        const auto points = table(page, "calibrationPointTable");
        const auto cells = row(*points, cohort);
        QCOMPARE(cells.size(), 4);
        QCOMPARE(cells[2], QStringLiteral("%1 %").arg(qRound(100 * said)));
        QVERIFY2(cells[3].startsWith(QStringLiteral("%1 % (").arg(qRound(100 * seen))),
                 qPrintable(cells[3]));
        const auto* plot = page.findChild<QWidget*>(QStringLiteral("calibrationPlot"));
        QVERIFY(plot != nullptr);
        QVERIFY(!plot->accessibleName().isEmpty());
        QVERIFY(plot->accessibleDescription().contains(cohort));
        QCOMPARE(plot->accessibleDescription().count(QLatin1Char(';')) + 1, points->rowCount());
    }

    void nothingIsDrawnWhereTheCardStatesDifferencesAlone()
    {
        const auto full = services::Toolbox::load(kPack, kModels).value();
        ModelsPage page;
        page.setToolbox(*full, Theme::light());
        page.choose(QStringLiteral("icb-survival"));
        QVERIFY(page.findChild<QWidget*>(QStringLiteral("calibrationPlot")) == nullptr);
        QVERIFY(said(page).contains(QStringLiteral("The card states differences alone")));
        const auto cells = row(*table(page, "calibrationTable"), QStringLiteral("Chowell test"));
        QCOMPARE(cells.size(), 5);
        QCOMPARE(cells[1], QStringLiteral("12"));
    }

    void everyGroupAndEveryInputHasItsRow()
    {
        const auto full = services::Toolbox::load(kPack, kModels).value();
        ModelsPage page;
        page.setToolbox(*full, Theme::light());
        page.choose(QStringLiteral("icb-response"));
        const auto groups = card().value(QLatin1String("subgroups")).toArray();
        QCOMPARE(table(page, "subgroupTable")->rowCount(), groups.size());
        const auto first = groups.first();
        const auto cells = row(*table(page, "subgroupTable"), QStringLiteral("sex (1 male): 0"));
        QCOMPARE(cells[2], QString::number(first[QLatin1String("n")].toInt()));
        QCOMPARE(cells[3], QString::number(first[QLatin1String("events")].toInt()));
        QVERIFY(cells[4].startsWith(
            three(first[QLatin1String("discrimination")][QLatin1String("value")])));
        QVERIFY(cells[5].startsWith(
            three(first[QLatin1String("seenLessSaid")][QLatin1String("value")])));
        const auto inputs =
            card().value(QLatin1String("recipe"))[QLatin1String("inputs")].toArray();
        QCOMPARE(table(page, "inputTable")->rowCount(), inputs.size());
        const auto age = row(*table(page, "inputTable"), QStringLiteral("age"));
        for (const auto input : inputs) {
            if (input[QLatin1String("id")].toString() != QStringLiteral("age_years"))
                continue;
            QVERIFY(age[1].contains(QString::number(input[QLatin1String("high")].toDouble())));
        }
        QCOMPARE(age[2], QStringLiteral("required"));
    }

    /// Counted on request alone; a few people get counts and the reason why there
    /// is no figure.
    void theStoreIsAskedAndAnswers()
    {
        const auto full = services::Toolbox::load(kPack, kModels).value();
        ModelsPage page;
        page.setToolbox(*full, Theme::light());
        page.choose(QStringLiteral("icb-response"));
        QVERIFY(said(page).contains(QStringLiteral("Nothing was counted yet.")));
        QSignalSpy asked(&page, &ModelsPage::outcomesRequested);
        auto* button = page.findChild<QPushButton*>(QStringLiteral("localButton"));
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("icb-response"));
        page.setCounting(QStringLiteral("icb-response"));
        QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("localButton"))->isEnabled());
        page.setOutcomes(QStringLiteral("icb-response"), few());
        const auto text = said(page);
        for (const char* words : {"people this model is about: 6",
                                  "The outcome was seen in 2 of 5 people: 40 % (95 % interval 5 to "
                                  "85 %).",
                                  "These are too few people",
                                  "may differ from the others"})
            QVERIFY2(text.contains(QLatin1String(words)), words);
        QCOMPARE(row(*table(page, "localReasonTable"), QStringLiteral("none of the")),
                 QStringList({QStringLiteral("none of the model's drugs was given"),
                              QStringLiteral("not one it is about"),
                              QStringLiteral("3")}));
        QCOMPARE(row(*table(page, "localFigureTable"), QStringLiteral("everybody")),
                 QStringList({QStringLiteral("everybody"),
                              QStringLiteral("5"),
                              QStringLiteral("2"),
                              QStringLiteral("–"),
                              QStringLiteral("40 % (5 to 85)"),
                              QStringLiteral("–")}));
        // Another model has not been asked; coming back finds the answer.
        page.choose(QStringLiteral("icb-survival"));
        QVERIFY(said(page).contains(QStringLiteral("Nothing was counted yet.")));
        page.choose(QStringLiteral("icb-response"));
        QCOMPARE(said(page), text);
        // Leaving the page forgets it: records may have changed by the next time.
        page.show();
        page.hide();
        QVERIFY(said(page).contains(QStringLiteral("Nothing was counted yet.")));
        page.setOutcomes(QStringLiteral("icb-response"), few());
        QCOMPARE(said(page), text);
        // Locking takes the toolbox away, and with it what was counted of patients.
        const services::Toolbox none;
        page.setToolbox(none, Theme::light());
        page.setToolbox(*full, Theme::light());
        page.choose(QStringLiteral("icb-response"));
        QVERIFY(said(page).contains(QStringLiteral("Nothing was counted yet.")));
    }

    void anEmptyStoreAndAFailureAreSaid()
    {
        const auto full = services::Toolbox::load(kPack, kModels).value();
        ModelsPage page;
        page.setToolbox(*full, Theme::light());
        page.choose(QStringLiteral("icb-response"));
        page.setOutcomes(QStringLiteral("icb-response"), services::LocalOutcomes{});
        QVERIFY(said(page).contains(
            QStringLiteral("No patient of this store is one this model is about yet")));
        QVERIFY(page.findChild<QTableWidget*>(QStringLiteral("localFigureTable")) == nullptr);
        page.setOutcomes(QStringLiteral("icb-response"), fail(ErrorCode::Cancelled, "count"));
        QVERIFY(!said(page).contains(QStringLiteral("No patient of this store")));
    }

    void theKeyboardReachesIt()
    {
        const auto full = services::Toolbox::load(kPack, kModels).value();
        ModelsPage page;
        page.setToolbox(*full, Theme::light());
        auto* list = page.findChild<QListWidget*>(QStringLiteral("modelList"));
        QCOMPARE(list->count(), static_cast<int>(full->models.size()));
        const auto before = said(page);
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(said(page) != before);
        for (const auto* widget : page.findChildren<QAbstractScrollArea*>()) {
            if (qobject_cast<const QHeaderView*>(widget) != nullptr)
                continue;
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
        QVERIFY(page.findChild<QPushButton*>(QStringLiteral("localButton"))->focusPolicy() &
                Qt::TabFocus);
    }
};

QTEST_MAIN(TestModelsPage)
#include "tst_models_page.moc"
