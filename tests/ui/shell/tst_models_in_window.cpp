#include "tests/ui/shell/open_window.h"

#include <QListWidget>
#include <QTableWidget>
#include <QToolButton>

using namespace consilium;
using namespace consilium::tests;
using namespace consilium::ui;

/// How a model would have done on the patients of a store, in the whole window.
class TestModelsInWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_configuration;
    std::unique_ptr<Stores> m_stores;

    static void choose(const OpenWindow& open, const QString& name)
    {
        auto* list = open.find<QListWidget>("modelList");
        const auto found = list->findItems(name, Qt::MatchExactly);
        if (found.size() != 1)
            qFatal("no model %s", qPrintable(name));
        list->setCurrentItem(found.first());
    }

    static QString local(const OpenWindow& open)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList texts;
        for (const auto* label : open.find<QWidget>("localSection")->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }

private Q_SLOTS:

    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_configuration.path());
        m_stores = std::make_unique<Stores>();
    }

    void thePatientsOfTheStoreAreCountedOnRequestAndForgottenWithTheLock()
    {
        OpenWindow open(m_stores->copyOf("demo"));
        QVERIFY(open.unlock());
        QTest::mouseClick(open.find<QToolButton>("modelsRailButton"), Qt::LeftButton);
        choose(open, QStringLiteral("Survival after breast cancer"));
        QVERIFY(local(open).contains(QStringLiteral("Nothing was counted yet.")));
        QTest::keyClick(open.find<QPushButton>("localButton"), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(local(open).contains(QStringLiteral("Patients in this store: 3; "
                                                                     "people this model is about: "
                                                                     "1;")),
                                 kLongMs);
        QCOMPARE(open.find<QTableWidget>("localReasonTable")->rowCount(), 2);
        QVERIFY(open.find<QPushButton>("localButton")->isEnabled());
        choose(open, QStringLiteral("Warfarin dose"));
        QTest::keyClick(open.find<QPushButton>("localButton"), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(
            local(open).contains(QStringLiteral("does not hold what this model foretells")),
            kLongMs);
        open.window.lock();
        QVERIFY(open.window.findChild<QWidget*>(QStringLiteral("localSection")) == nullptr);
        QVERIFY(open.unlock());
        choose(open, QStringLiteral("Survival after breast cancer"));
        QVERIFY(local(open).contains(QStringLiteral("Nothing was counted yet.")));
    }
};

QTEST_MAIN(TestModelsInWindow)
#include "tst_models_in_window.moc"
