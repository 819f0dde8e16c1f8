#include "tests/support/shared_data.h"
#include "ui/models/models_page.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QScrollArea>
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
        QStringList texts;
        for (const auto* label : page.findChildren<QLabel*>())
            texts << label->text();
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
        return said(page);
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
        QVERIFY(text.contains(QStringLiteral("(required)")));
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
        const auto once = said(page);
        page.setToolbox(*full, Theme::dark());
        QCOMPARE(said(page), once);
        page.setToolbox(services::Toolbox{}, Theme::light());
        QVERIFY(!said(page).contains(QStringLiteral("checkpoint")));
    }

    void theKeyboardReachesIt()
    {
        ModelsPage page;
        auto* area = page.findChild<QScrollArea*>(QStringLiteral("modelsArea"));
        QVERIFY(area != nullptr);
        QVERIFY(area->focusPolicy() & Qt::TabFocus);
        QVERIFY(!area->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestModelsPage)
#include "tst_models_page.moc"
