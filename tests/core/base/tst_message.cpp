#include "core/base/message.h"

#include <QTest>

using namespace consilium;

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void english_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::addColumn<QByteArray>("english");
        const auto row = [](const char* name,
                            const char* pattern,
                            const QByteArrayList& arguments,
                            const char* english) {
            QTest::newRow(name) << QByteArray(pattern) << arguments << QByteArray(english);
        };
        row("nothing to put in", "age is not known", {}, "age is not known");
        row("one place", "{} is not known", {"albumin"}, "albumin is not known");
        row("two places, in order", "{} on {}", {"39 g/L", "2026-11-01"}, "39 g/L on 2026-11-01");
        row("at the end", "stopped: {}", {"progression"}, "stopped: progression");
        row("an argument that looks like a place", "{} and {}", {"{}", "b"}, "{} and b");
        row("an empty argument", "<{}>", {""}, "<>");
        row("an argument too few stays visible", "{} and {}", {"a"}, "a and {}");
        row("an argument too many is left out", "only {}", {"a", "b"}, "only a");
        row("empty", "", {}, "");
    }

    void english()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArrayList, arguments);
        QFETCH(QByteArray, english);
        Message message{pattern.toStdString(), {}};
        for (const auto& argument : arguments)
            message.arguments.push_back(argument.toStdString());
        QCOMPARE(message.english(), english.toStdString());
        QCOMPARE(message.isEmpty(), pattern.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestMessage)
#include "tst_message.moc"
