#include "core/clinical/event_corrections.h"
#include "core/services/session.h"
#include "tests/support/builders.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace consilium;
using namespace consilium::services;
using clinical::EventEdit;

namespace
{

const std::filesystem::path kDemo = CONSILIUM_SOURCE_DIR "/resources/demo/lung/case.json";

std::string contentOf(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", path.c_str());
    return file.readAll().toStdString();
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    if (at == std::string::npos)
        qFatal("nothing to replace");
    return text.replace(at, from.size(), to);
}

EventEdit correctionOf(const clinical::CourseEvent& event)
{
    const auto& key =
        std::visit([](const auto& one) -> const std::string& { return one.header.key; }, event);
    return {EventEdit::Kind::Correct, key, event, "Dr Invented", "typing error in the letter"};
}

/// What the criteria of all options say of the record of that key.
std::vector<std::string> saidOf(const options::Ranking& ranking, const std::string& key)
{
    std::vector<std::string> words;
    for (const auto& option : ranking.options) {
        for (const auto& criterion : option.criteria) {
            for (const auto& datum : criterion.data) {
                if (datum.key == key)
                    words.push_back(datum.what);
            }
        }
    }
    return words;
}

} // namespace

/// Events of the invented lung case that are corrected in a store, with the pack that the program
/// ships with.
class TestSessionEvents : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_next = 0;
    std::shared_ptr<const Toolbox> m_toolbox;
    std::unique_ptr<Session> m_session;
    PatientId m_patient{};

    std::filesystem::path newPath(const char* name)
    {
        return std::filesystem::path(m_dir.path().toStdString()) /
               (std::to_string(++m_next) + name);
    }

    FileOutcome import(const std::filesystem::path& file) const
    {
        ImportRequest request;
        request.files = {file};
        return m_session->import(request, {}, {}).value().front();
    }

    FileOutcome importText(const std::string& content)
    {
        const auto path = newPath("case.json");
        QFile file(QString::fromStdString(path.string()));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(content)) < 0)
            qFatal("cannot write");
        file.close();
        return import(path);
    }

    clinical::Case record() const { return m_session->load(m_patient).value(); }

private Q_SLOTS:

    void initTestCase()
    {
        auto loaded = Toolbox::load(CONSILIUM_BINARY_DIR "/resources/starter.cpack",
                                    CONSILIUM_SOURCE_DIR "/resources/models");
        QVERIFY(loaded.has_value());
        m_toolbox = loaded.value();
    }

    void init()
    {
        auto made = Session::create(newPath(".consilium"), "correct horse", m_toolbox, [] {
            return std::chrono::system_clock::time_point(tests::day("2026-11-24"));
        });
        QVERIFY(made.has_value());
        m_session = std::move(made.value().session);
        m_patient = import(kDemo).patients.front();
    }

    /// Options are judged by the corrected value, and by the imported one again after the undo.
    void optionsSeeTheCorrectedValue()
    {
        auto status = record().performance.front();
        QCOMPARE(status.value, 1);
        const auto key = status.header.key;
        const auto before = m_session->rank(m_patient).value();
        const auto said = saidOf(before, key);
        QVERIFY(!said.empty());
        QVERIFY(std::count(said.begin(), said.end(), "ECOG 1") ==
                static_cast<std::ptrdiff_t>(said.size()));
        status.value = 4;
        QVERIFY(m_session->editEvents(m_patient, correctionOf(status)).has_value());
        const auto after = m_session->rank(m_patient).value();
        const auto now = saidOf(after, key);
        QVERIFY(!now.empty());
        QVERIFY(std::count(now.begin(), now.end(), "ECOG 4") ==
                static_cast<std::ptrdiff_t>(now.size()));
        const auto fails = [](const options::Ranking& ranking) {
            int count = 0;
            for (const auto& option : ranking.options) {
                for (const auto& criterion : option.criteria)
                    count += criterion.kind == options::CriterionKind::PerformanceStatus &&
                                     criterion.verdict != options::Verdict::Pass
                                 ? 1
                                 : 0;
            }
            return count;
        };
        QVERIFY(fails(after) > fails(before));
        QVERIFY(m_session->editEvents(m_patient, {EventEdit::Kind::Undo, {}, {}}).has_value());
        QVERIFY(saidOf(m_session->rank(m_patient).value(), key) == said);
    }

    /// A model reads what the person corrected.
    void modelsSeeTheCorrectedValue()
    {
        const auto valuesOf = [this](const char* input) {
            std::vector<std::string> values;
            const auto scores = m_session->scores(m_patient).value();
            for (const auto& score : scores) {
                for (const auto& one : score.contributions) {
                    if (one.input.find(input) != std::string::npos)
                        values.push_back(one.value);
                }
            }
            return values;
        };
        const auto known = record();
        const auto* found = clinical::latestQuantity(known, "1751-7");
        QVERIFY(found != nullptr);
        const auto before = valuesOf("lbumin");
        QVERIFY(!before.empty());
        auto albumin = *found;
        albumin.quantity = Quantity::parse("3.1", albumin.quantity->unit).value();
        QVERIFY(m_session->editEvents(m_patient, correctionOf(albumin)).has_value());
        const auto after = valuesOf("lbumin");
        QCOMPARE(after.size(), before.size());
        for (std::size_t at = 0; at < after.size(); ++at) {
            QVERIFY(after[at] != before[at]);
            QVERIFY(after[at].find("3.1") != std::string::npos);
        }
    }

    /// A withdrawn event is not reasoned with.
    void optionsDoNotSeeWhatWasWithdrawn()
    {
        const auto key = record().performance.front().header.key;
        QVERIFY(
            m_session
                ->editEvents(
                    m_patient,
                    {EventEdit::Kind::Withdraw, key, {}, "Dr Invented", "another patient's letter"})
                .has_value());
        QVERIFY(saidOf(m_session->rank(m_patient).value(), key).empty());
    }

    /// A drug that was corrected, or typed, is recognised as it would be in a file.
    void correctedDrugIsRecognised()
    {
        const auto known = record().medications;
        auto given = *std::find_if(known.begin(), known.end(), [](const auto& one) {
            return one.ingredient == "cisplatin";
        });
        given.drug = tests::text("Carboplatin");
        given.ingredient.clear();
        QVERIFY(m_session->editEvents(m_patient, correctionOf(given)).has_value());
        const auto corrected = record();
        const auto ingredientOf = [&](const std::string& key) {
            for (const auto& one : corrected.medications) {
                if (one.header.key == key)
                    return one.ingredient;
            }
            return std::string();
        };
        QCOMPARE(ingredientOf(given.header.key), std::string("carboplatin"));
        auto typed = tests::medication("osimertinib", "2026-01-01");
        QVERIFY(m_session->editEvents(m_patient, {EventEdit::Kind::Add, {}, typed}).has_value());
        QCOMPARE(record().medications.back().ingredient, std::string("osimertinib"));
    }

    void importingAgainKeepsTheCorrectionAndSaysWhatChanged()
    {
        auto status = record().performance.front();
        status.value = 3;
        QVERIFY(m_session->editEvents(m_patient, correctionOf(status)).has_value());
        const auto corrected = record();
        const auto same = import(kDemo);
        QCOMPARE(same.replaced, 0);
        QVERIFY(record() == corrected);
        const auto isSaid = [](const FileOutcome& outcome) {
            return std::any_of(
                outcome.report.issues.begin(), outcome.report.issues.end(), [](const auto& issue) {
                    return issue.what.find("corrected by hand") != std::string::npos;
                });
        };
        QVERIFY(!isSaid(same));
        // The file is sent again with the performance status mended, but otherwise.
        const auto bundle = contentOf(kDemo);
        const auto at = bundle.find("valueInteger");
        QVERIFY(at != std::string::npos);
        auto changed = bundle;
        changed.replace(changed.find('1', at), 1, "2");
        const auto other = importText(changed);
        QVERIFY(!other.error);
        QVERIFY(isSaid(other));
        QCOMPARE(record().performance.front().value, 3);
        const auto corrections = clinical::standingCorrections(record());
        QVERIFY(corrections.at(status.header.key).isSourceChanged);
        QVERIFY(!isSaid(importText(replaced(changed, "\"demo-lung-8\"", "\"demo-lung-8\" "))));
        // Restored, it says what the last file says.
        QVERIFY(m_session->editEvents(m_patient, {EventEdit::Kind::Restore, status.header.key, {}})
                    .has_value());
        QCOMPARE(record().performance.front().value, 2);
    }

    /// What left the store is the file as it came, and the correction beside it.
    void originalGoesOutUnchanged()
    {
        const auto fhirOf = [this] { return m_session->exportRaw(m_patient).value(); };
        const auto before = fhirOf();
        auto status = record().performance.front();
        status.value = 3;
        QVERIFY(m_session->editEvents(m_patient, correctionOf(status)).has_value());
        const auto after = fhirOf();
        QCOMPARE(after.front().first, std::string("fhir.json"));
        QVERIFY(after.front().second == before.front().second);
        const auto typed = std::find_if(
            after.begin(), after.end(), [](const auto& file) { return file.first == "typed.tsv"; });
        QVERIFY(typed != after.end());
        QVERIFY(typed->second.find("typing error in the letter") != std::string::npos);
        QVERIFY(m_session->check().has_value());
    }

    void correctionSurvivesTheStore()
    {
        const auto folder = newPath(".consilium");
        auto made = Session::create(folder, "correct horse", m_toolbox, [] {
            return std::chrono::system_clock::time_point(tests::day("2026-11-24"));
        });
        m_session = std::move(made.value().session);
        m_patient = import(kDemo).patients.front();
        auto status = record().performance.front();
        status.value = 3;
        QVERIFY(m_session->editEvents(m_patient, correctionOf(status)).has_value());
        const auto before = record();
        m_session.reset();
        m_session = Session::open(folder, "correct horse", m_toolbox, [] {
                        return std::chrono::system_clock::time_point(tests::day("2026-11-25"));
                    }).value();
        QVERIFY(record() == before);
        QCOMPARE(clinical::standingCorrections(record()).at(status.header.key).instant,
                 std::string("2026-11-24T00:00:00Z"));
    }
};

QTEST_APPLESS_MAIN(TestSessionEvents)
#include "tst_session_events.moc"
