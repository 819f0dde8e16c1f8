#include "app/desktop/tour_board.h"

#include <algorithm>

namespace consilium
{

namespace
{

constexpr int kPatients = 3;
constexpr MeetingId kMeeting{1};
// Invented, as the patients of the demonstration are.
constexpr const char* kChair = "Dr. A. Example";
constexpr const char* kSurgeon = "Dr. B. Example";
constexpr const char* kRadiologist = "Dr. C. Example";

} // namespace

Result<TourRecords> TourRecords::of(services::Session& session)
{
    TourRecords read;
    CONSILIUM_TRY(read.patients, session.patients({}, kPatients));
    if (read.patients.empty())
        return fail(ErrorCode::MissingData, "a patient for the tour");
    for (const auto& patient : read.patients) {
        CONSILIUM_TRY(auto record, session.load(patient.id));
        read.records.push_back(std::move(record));
    }
    CONSILIUM_TRY(read.ranking, session.rank(read.patients.front().id));
    read.today = session.today();
    return read;
}

TourBoard::TourBoard(const TourRecords& records)
    : m_records(records)
{
    services::MeetingRow row;
    row.id = kMeeting;
    row.meeting.title = tr("Tumour board").toStdString();
    row.meeting.date = PartialDate::fromDay(records.today);
    row.meeting.time = "16:30";
    row.meeting.members = {
        {kChair, board::Role::Chair, tr("medical oncology").toStdString(), true},
        {kSurgeon, board::Role::Member, tr("surgery").toStdString(), true},
        {kRadiologist, board::Role::Member, tr("radiology").toStdString(), false}};
    row.meeting.quorum = 2;
    m_lists.meetings.push_back(row);

    addCase(0, tr("Which treatment next?"));
    const auto last = records.patients.size() - 1;
    addCase(std::min<std::size_t>(1, last), tr("Is another biopsy needed?"));
    addCase(last, tr("Which treatment next?"));
    decide(m_lists.cases[1].one);
    m_lists.cases[1].one.followUps.push_back({PartialDate::fromDay(records.today),
                                              board::Given::Yes,
                                              board::NotGiven::NotStated,
                                              clinical::ResponseCategory::Partial,
                                              1,
                                              {},
                                              {}});
    m_lists.cases[2].meeting.reset();

    std::vector<board::BoardCase> all;
    for (std::size_t index = 0; index < m_lists.cases.size(); ++index) {
        auto& one = m_lists.cases[index];
        one.place = static_cast<int>(index) + 1;
        one.state = board::stateOf(one.one, one.meeting.has_value());
        all.push_back(one.one);
        if (one.meeting) {
            ++m_lists.meetings.front().cases;
            m_lists.meetings.front().minutes += one.one.minutes;
        }
    }
    m_lists.figures = board::figuresOf(all);
}

void TourBoard::addCase(std::size_t of, const QString& question)
{
    const auto& record = m_records.records[of];
    services::BoardRow row;
    row.id = BoardCaseId{static_cast<std::int64_t>(m_lists.cases.size()) + 1};
    row.patient = m_records.patients[of];
    row.meeting = kMeeting;
    row.one.registered = at("08:05");
    row.one.question = question.toStdString();
    row.one.presenter = kChair;
    row.one.steps = board::stepsFor(record);
    row.one.steps.front().note = tr("The patient would like to stay at home.").toStdString();
    row.missing = board::missing(row.one, record);
    m_lists.cases.push_back(std::move(row));
}

std::vector<std::string> TourBoard::therapy() const
{
    const auto& options = m_records.ranking.options;
    const auto found = std::find_if(
        options.begin(), options.end(), [](const auto& option) { return !option.therapy.empty(); });
    return found == options.end() ? std::vector<std::string>() : found->therapy;
}

std::string TourBoard::at(const char* time) const
{
    return PartialDate::fromDay(m_records.today).iso() + "T" + time + ":00Z";
}

ui::PresentedCase TourBoard::presented() const
{
    ui::PresentedCase presented;
    presented.row = m_lists.cases.front();
    presented.meeting = meeting();
    presented.record = m_records.records.front();
    presented.of = meeting().cases;
    return presented;
}

services::BoardRow TourBoard::opened() const
{
    auto row = m_lists.cases.front();
    row.one.choices = {
        {kChair, therapy(), {}, at("16:38")},
        {kSurgeon, {}, tr("no drug, best supportive care").toStdString(), at("16:39")}};
    row.one.reveal.at = at("16:40");
    row.one.reveal.by = kChair;
    for (const auto& option : m_records.ranking.options) {
        if (option.shelf == options::Shelf::Supported)
            row.one.reveal.firstShelf.push_back(option.therapy);
    }
    return row;
}

services::BoardRow TourBoard::decided() const
{
    auto row = opened();
    decide(row.one);
    row.state = board::State::Discussed;
    return row;
}

void TourBoard::decide(board::BoardCase& one) const
{
    auto& decision = one.decision;
    decision.state = board::DecisionState::Final;
    decision.wording = tr("The group agrees on the first recommendation.").toStdString();
    board::Recommendation recommendation;
    recommendation.therapy = therapy();
    recommendation.text = recommendation.therapy.empty() ? decision.wording : std::string();
    recommendation.use = board::UseType::InLabel;
    recommendation.responsible = kChair;
    recommendation.due = PartialDate::fromDay(m_records.today);
    decision.recommendations = {recommendation};
    decision.geneticCounselling = true;
    decision.present = {kChair, kSurgeon};
    decision.quorum = meeting().meeting.quorum;
    decision.dissents = {{kSurgeon, tr("would wait for the next imaging").toStdString()}};
    decision.finalAt = at("16:42");
    decision.finalBy = kChair;
}

} // namespace consilium
