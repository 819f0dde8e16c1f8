#include "core/knowledge/pack.h"
#include "tests/support/shared_data.h"
#include "ui/knowledge/knowledge_page.h"

#include <QFile>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;

namespace
{

QJsonArray source(const char* file)
{
    QFile read(tests::testData(QStringLiteral("knowledge/small/")) + QLatin1String(file));
    if (!read.open(QIODevice::ReadOnly))
        qFatal("no %s", file);
    return QJsonDocument::fromJson(read.readAll()).array();
}

int countOf(const QJsonArray& entries, const char* field, const char* value)
{
    return static_cast<int>(
        std::count_if(entries.begin(), entries.end(), [&](const QJsonValue& entry) {
            return entry[QLatin1String(field)].toString() == QLatin1String(value);
        }));
}

} // namespace

/// On the invented test pack, whose sources are counted here by another reader.
class TestKnowledgePage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::shared_ptr<const services::Toolbox> m_toolbox;
    std::unique_ptr<KnowledgePage> m_page;

    QString said() const
    {
        QStringList texts;
        for (const auto* label : m_page->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }

    QString cell(int row, int column) const
    {
        const auto* grid = m_page->findChild<QGridLayout*>();
        const auto* item = grid == nullptr ? nullptr : grid->itemAtPosition(row, column);
        const auto* label = item == nullptr ? nullptr : qobject_cast<QLabel*>(item->widget());
        return label == nullptr ? QString() : label->text();
    }

    int total(int column) const
    {
        int sum = 0;
        for (int row = 1; !cell(row, 0).isEmpty(); ++row)
            sum += cell(row, column).toInt();
        return sum;
    }

private Q_SLOTS:

    void initTestCase()
    {
        const auto pack = m_dir.filePath(QStringLiteral("small.cpack")).toStdString();
        const auto built = knowledge::build(
            tests::testData(QStringLiteral("knowledge/small")).toStdString(), pack);
        QVERIFY2(built.has_value(), built.has_value() ? "" : built.error().context.c_str());
        m_toolbox = services::Toolbox::load(pack).value();
    }

    void init()
    {
        m_page = std::make_unique<KnowledgePage>();
        m_page->setToolbox(*m_toolbox);
        m_page->show();
    }

    void theEditionIsNamed()
    {
        const auto text = said();
        const auto& manifest = m_toolbox->pack.manifest;
        for (const auto& part :
             {manifest.name, manifest.version, manifest.date, manifest.content.substr(0, 12)})
            QVERIFY2(text.contains(QString::fromStdString(part)), part.c_str());
    }

    void countsAreThoseOfTheSources()
    {
        const auto statements = source("statements/all.json");
        const auto regimens = source("regimens/all.json");
        const auto rules = source("rules/all.json");
        const auto line = QStringLiteral("%1 statements, %2 regimens, %3 rules, ")
                              .arg(statements.size())
                              .arg(regimens.size())
                              .arg(rules.size());
        QVERIFY2(said().contains(line), qPrintable(line));
        QCOMPARE(cell(0, 1), QStringLiteral("sensitive"));
        QCOMPARE(total(1), countOf(statements, "effect", "sensitive"));
        QCOMPARE(cell(0, 2), QStringLiteral("resistant"));
        QCOMPARE(total(2), countOf(statements, "effect", "resistant"));
        QVERIFY(total(1) > 0 && total(2) > 0);
        const auto approved = static_cast<int>(
            std::count_if(statements.begin(), statements.end(), [](const QJsonValue& entry) {
                return !entry[QLatin1String("approvals")].toArray().isEmpty();
            }));
        QCOMPARE(total(3), approved);
        QCOMPARE(total(4), static_cast<int>(regimens.size()));
    }

    void sourcesStandWithLicenceAndDay()
    {
        const auto text = said();
        QVERIFY(!m_toolbox->pack.manifest.sources.empty());
        for (const auto& one : m_toolbox->pack.manifest.sources)
            QVERIFY2(text.contains(QStringLiteral("%1 · licence: %2 · retrieved %3")
                                       .arg(QString::fromStdString(one.name),
                                            QString::fromStdString(one.licence),
                                            QString::fromStdString(one.retrieved))),
                     one.name.c_str());
    }

    void aSecondPackReplacesTheFirst()
    {
        const auto once = said();
        m_page->setToolbox(*m_toolbox);
        QCOMPARE(said(), once);
    }
};

QTEST_MAIN(TestKnowledgePage)
#include "tst_knowledge_page.moc"
