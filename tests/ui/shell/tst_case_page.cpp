#include "core/services/toolbox.h"
#include "tests/support/builders.h"
#include "ui/shell/case_page.h"

#include <QTest>

#include <malloc.h>

using namespace consilium;
using namespace consilium::ui;

namespace
{

/// Values alone: pages have little to make of them, so that what grows is what they keep.
clinical::Case longCase(int count)
{
    clinical::Case record;
    record.patient.header.key = "invented";
    for (int index = 0; index < count; ++index) {
        clinical::Observation value;
        value.header = {"observation-of-the-invented-person-" + std::to_string(index),
                        {0, "/entry/" + std::to_string(index) + "/resource"}};
        value.date = tests::date("2024-03-01");
        value.kind = clinical::ObservationKind::Other; // no track of the timeline
        value.code.codings.push_back(
            {"http://loinc.org", "12345-6", "something that was measured"});
        value.text = "as the invented laboratory wrote it, which is longer than a short string";
        record.observations.push_back(std::move(value));
    }
    return record;
}

/// Bytes that the program asked for and has not given back.
std::size_t heap() { return ::mallinfo2().uordblks + ::mallinfo2().hblkhd; }

} // namespace

/// The pages of a case together.
class TestCasePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// Eight pages look at one record: a copy for each would take hundreds of megabytes where a
    /// person has 50,000 events.
    void thePagesShareOneRecord()
    {
        const auto toolbox =
            services::Toolbox::load(CONSILIUM_BINARY_DIR "/resources/starter.cpack",
                                    CONSILIUM_SOURCE_DIR "/resources/models");
        QVERIFY(toolbox.has_value());
        const auto today = tests::day("2026-11-24");
        CasePage page;
        // What pages make once, whatever the record.
        page.setCase(longCase(1), {}, *toolbox.value(), today, Theme::light());
        const auto before = heap();
        const clinical::SharedCase record(longCase(10'000));
        const auto one = heap() - before;
        if (before == 0 || one < 1'000'000)
            QSKIP("another allocator: nothing to be counted");
        page.setCase(record, {}, *toolbox.value(), today, Theme::light());
        const auto kept = heap() - before - one;
        QVERIFY2(kept < one, // the rows of their own lists are less than one more record
                 qPrintable(QStringLiteral("the pages keep %1 bytes beside a record of %2")
                                .arg(kept)
                                .arg(one)));
    }
};

QTEST_MAIN(TestCasePage)
#include "tst_case_page.moc"
