#include "core/base/result.h"

#include <QTest>

#include <set>

using namespace consilium;

namespace
{

Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail(ErrorCode::OutOfRange, "odd");
    return number / 2;
}

Result<int> quarter(int number)
{
    CONSILIUM_TRY(const auto once, half(number));
    CONSILIUM_TRY(const auto twice, half(once));
    return twice;
}

Status isEven(int number)
{
    CONSILIUM_TRY([[maybe_unused]] const auto once, half(number));
    return ok();
}

Result<int> checked(int number)
{
    CONSILIUM_CHECK(isEven(number));
    return number;
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// The names are in logs and JSON answers: another program may compare them.
    void errorNames_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](ErrorCode code, const char* text) {
            QTest::newRow(text) << static_cast<int>(code) << QByteArray(text);
        };
        row(ErrorCode::Malformed, "malformed");
        row(ErrorCode::OutOfRange, "out-of-range");
        row(ErrorCode::MissingData, "missing-data");
        row(ErrorCode::Unsupported, "unsupported");
        row(ErrorCode::Ambiguous, "ambiguous");
        row(ErrorCode::NotFound, "not-found");
        row(ErrorCode::AlreadyExists, "already-exists");
        row(ErrorCode::WrongPassphrase, "wrong-passphrase");
        row(ErrorCode::Damaged, "damaged");
        row(ErrorCode::NotAStore, "not-a-store");
        row(ErrorCode::NewerVersion, "newer-version");
        row(ErrorCode::OlderVersion, "older-version");
        row(ErrorCode::Untrusted, "untrusted");
        row(ErrorCode::Busy, "busy");
        row(ErrorCode::DiskFull, "disk-full");
        row(ErrorCode::NoPermission, "no-permission");
        row(ErrorCode::Io, "io");
        row(ErrorCode::TooLarge, "too-large");
        row(ErrorCode::Cancelled, "cancelled");
        row(ErrorCode::Internal, "internal");
    }

    void errorNames()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, text);
        QCOMPARE(std::string(name(static_cast<ErrorCode>(code))), text.toStdString());
    }

    void noTwoCodesShareAName()
    {
        std::set<std::string_view> names;
        const int last = static_cast<int>(ErrorCode::Internal);
        for (int code = 0; code <= last; ++code)
            names.insert(name(static_cast<ErrorCode>(code)));
        QCOMPARE(names.size(), static_cast<std::size_t>(last) + 1);
    }

    void aFailureComesThroughWithItsContext()
    {
        QCOMPARE(quarter(12).value(), 3);
        QVERIFY(quarter(7).error().code == ErrorCode::OutOfRange);
        QCOMPARE(quarter(6).error().context, std::string("odd"));
        QCOMPARE(checked(4).value(), 4);
        QCOMPARE(checked(5).error().context, std::string("odd"));
        QVERIFY(isEven(2).has_value());
    }
};

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
