#include "core/models/json_text.h"

#include <QTest>

#include <boost/json.hpp>

using namespace consilium;
using namespace consilium::models;

namespace json = boost::json;

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void asPeopleReviewIt()
    {
        const json::value value{
            {"b", 1}, {"a", {{"list", {1, 2.5, "x\n", nullptr, true}}, {"empty", json::object()}}}};
        QCOMPARE(
            pretty(value),
            std::string(
                "{\n  \"b\": 1,\n  \"a\": {\n    \"list\": [1, 2.5, \"x\\n\", null, true],\n    "
                "\"empty\": {}\n  }\n}\n"));
        const json::value nested(json::array{json::object{{"a", 0.1}}});
        QCOMPARE(pretty(nested), std::string("[\n  {\n    \"a\": 0.1\n  }\n]\n"));
    }

    void numbersReadBackAsTheSameNumber()
    {
        for (const double number : {0.1, 1.0 / 3, 1e-300, 123456789.125, -0.7351, 5e-324}) {
            const auto text = pretty(json::value(json::array{number}));
            const auto again = parseJson(text, "x").value();
            QCOMPARE(again.get_array().front().to_number<double>(), number);
            QCOMPARE(pretty(again), text);
        }
        QCOMPARE(rounded(0.12345, 4), 0.1235);
        QCOMPARE(rounded(-2.5, 0), -3.0);
    }

    void theFirstFailureIsKept()
    {
        const auto value = json::parse(
            R"({"text": "a", "number": 1, "flag": true, "none": null, "list": ["a", 1], "objects": [{}, 5]})");
        ObjectReader reader(value, "place");
        QCOMPARE(reader.text("text"), std::string("a"));
        QCOMPARE(reader.textOr("absent", "b"), std::string("b"));
        QCOMPARE(reader.number("number"), 1.0);
        QVERIFY(reader.flagOr("flag", false));
        QVERIFY(!reader.numberOrNone("none"));
        QVERIFY(!reader.numberOrNone("absent"));
        QVERIFY(reader.status().has_value());
        QVERIFY(reader.texts("list").size() == 1);
        QCOMPARE(reader.number("text"), 0.0);
        QCOMPARE(reader.status().error().context, std::string("place/list"));
    }

    void wrongTypesAreFailures_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("member");
        QTest::newRow("not an object") << QByteArray("[]") << QByteArray();
        QTest::newRow("absent") << QByteArray("{}") << QByteArray("text");
        QTest::newRow("number for a text") << QByteArray(R"({"text": 1})") << QByteArray("text");
        QTest::newRow("null for a text") << QByteArray(R"({"text": null})") << QByteArray("text");
    }

    void wrongTypesAreFailures()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, member);
        const auto value = boost::json::parse(json.toStdString());
        ObjectReader reader(value, "place");
        QVERIFY(reader.text("text").empty());
        QVERIFY(reader.status().error().code == ErrorCode::Malformed);
        QCOMPARE(reader.status().error().context,
                 member.isEmpty() ? std::string("place") : "place/" + member.toStdString());
    }

    void textThatIsNotJson()
    {
        for (const auto* text : {"", "{", "{} {}", "{\"a\": 1,}", "\xFF", "nan"})
            QVERIFY(parseJson(text, "file").error().code == ErrorCode::Malformed);
    }
};

QTEST_APPLESS_MAIN(TestJsonText)
#include "tst_json_text.moc"
