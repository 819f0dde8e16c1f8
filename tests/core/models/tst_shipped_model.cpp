#include "core/models/booster.h"
#include "core/models/training.h"
#include "tests/core/models/small_model.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <xgboost/c_api.h>

using namespace consilium;
using namespace consilium::models;

class TestShippedModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// The shipped model comes out of its recipe byte for byte. About a minute.
    void itIsReproduced()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        int major = 0;
        XGBoostVersion(&major, nullptr, nullptr);
        if (major != kTrainingVersion)
            QSKIP("Another XGBoost than 1.7: its bytes differ, so there is nothing to compare");
        const auto recipe =
            Recipe::load(CONSILIUM_SOURCE_DIR "/resources/recipes/icb-response.json").value();
        const auto again = train(
            recipe, (tests::sharedData() + QStringLiteral("/icb-loris")).toStdString(), {}, {});
        QVERIFY(again.has_value());
        const std::filesystem::path shipped = CONSILIUM_SOURCE_DIR "/resources/models/icb-response";
        QVERIFY(again.value().model == tests::readFile(shipped / "model.ubj"));
        QVERIFY(again.value().calibration == tests::readFile(shipped / "calibration.json"));
        QVERIFY(again.value().reference == tests::readFile(shipped / "reference.json"));
        QVERIFY(again.value().card == tests::readFile(shipped / "card.json"));
    }
};

QTEST_APPLESS_MAIN(TestShippedModel)
#include "tst_shipped_model.moc"
