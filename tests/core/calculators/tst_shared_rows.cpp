#include "core/calculators/table.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QTest>

#include <cmath>

using namespace consilium;
using namespace consilium::calculators;

/// Every example row of every published model (../shared/data/calculators/README.md): rows made by
/// the reference programs, numbers to 1e-6 relative, words exact.
class TestSharedRows : public QObject
{
    Q_OBJECT

    /// What differs from the row, empty where it agrees.
    static QString difference(const Calculator& calculator, const Cells& row, const Answer& answer)
    {
        const auto domain = row.count("domain") != 0 ? row.at("domain") : std::string("ok");
        const bool isRefused = answer.status == Answer::Status::Refused;
        if (domain.rfind("invalid", 0) == 0)
            return isRefused && !answer.message.empty() ? QString() : QStringLiteral("not refused");
        if (isRefused)
            return QString::fromStdString("refused: " + answer.message);
        if (domain.rfind("extrapolation", 0) == 0 && answer.status != Answer::Status::Warning)
            return QStringLiteral("extrapolation without a warning");
        for (const auto& field : calculator.outputs) {
            const auto& expected = row.at(std::string(field.id));
            const auto text = answer.texts.find(field.id);
            const auto number = answer.numbers.find(field.id);
            const bool isThere = number != answer.numbers.end();
            const auto wrong = QString::fromStdString(std::string(field.id) + ": " + expected);
            if (text != answer.texts.end()) {
                if (text->second != expected)
                    return wrong + QStringLiteral(" is not ") +
                           QString::fromStdString(text->second);
            } else if (expected == "NA") {
                if (isThere)
                    return wrong + QStringLiteral(" is not given");
            } else if (!isThere) {
                return wrong + QStringLiteral(" is missing");
            } else {
                const double value = std::stod(expected);
                if (!(std::abs(number->second - value) <= 1e-6 * std::abs(value) + 1e-12))
                    return wrong + QStringLiteral(" is not %1").arg(number->second, 0, 'g', 12);
            }
        }
        return {};
    }

private Q_SLOTS:

    void agree_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto& one : catalogue()) {
            const auto id = QString::fromStdString(std::string(one.id));
            QTest::newRow(qPrintable(id)) << id;
        }
    }

    void agree()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        QFETCH(QString, file);
        const auto* calculator = find(file.toStdString());
        QVERIFY(calculator != nullptr);
        const auto path =
            tests::sharedData() + QStringLiteral("/calculators/") + file + QStringLiteral(".tsv");
        const auto table = InputTable::load(path.toStdString());
        QVERIFY2(table.has_value(), qPrintable(path));
        QVERIFY(table.value().fits(*calculator).has_value());
        const auto& rows = table.value().rows;
        const auto answers = applyAll(*calculator, rows);
        QCOMPARE(answers.size(), rows.size());
        int wrong = 0;
        for (std::size_t at = 0; at < rows.size(); ++at) {
            const auto found = difference(*calculator, rows[at], answers[at]);
            if (!found.isEmpty()) {
                ++wrong;
                qWarning("%s: %s", rows[at].at("case_id").c_str(), qPrintable(found));
            }
        }
        QCOMPARE(wrong, 0);
    }

    /// The columns behind the inputs are the model's results, by the same names in the same order.
    void resultsStandInTheOrderOfTheTable_data() { agree_data(); }

    void resultsStandInTheOrderOfTheTable()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        QFETCH(QString, file);
        const auto* calculator = find(file.toStdString());
        const auto path =
            tests::sharedData() + QStringLiteral("/calculators/") + file + QStringLiteral(".tsv");
        const auto table = InputTable::load(path.toStdString());
        QVERIFY(table.has_value());
        const auto& columns = table.value().columns;
        QVERIFY(columns.size() > calculator->outputs.size());
        auto column = columns.end() - static_cast<std::ptrdiff_t>(calculator->outputs.size());
        for (const auto& field : calculator->outputs)
            QCOMPARE(QString::fromStdString(std::string(field.id)),
                     QString::fromStdString(*column++));
    }

    void everyTableHasItsModel()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        const QStringList noModels{QStringLiteral("gail_coefficients"),
                                   QStringLiteral("gail_rates"),
                                   QStringLiteral("predict_breast_v3_coefficients"),
                                   QStringLiteral("prevent_coefficients"),
                                   QStringLiteral("predict_breast_v3_0_interim")};
        const QDir folder(tests::sharedData() + QStringLiteral("/calculators"));
        for (const auto& file : folder.entryInfoList({QStringLiteral("*.tsv")})) {
            const auto id = file.completeBaseName();
            QCOMPARE(find(id.toStdString()) == nullptr, noModels.contains(id));
        }
    }
};

QTEST_APPLESS_MAIN(TestSharedRows)
#include "tst_shared_rows.moc"
