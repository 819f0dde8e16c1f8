#pragma once

#include "core/board/merge.h"
#include "tests/support/builders.h"
#include "ui/board/board_page.h"

#include <algorithm>

namespace consilium::tests
{

/// Stands behind a board page as the window does, with the rules of core/board and no store.
/// Every patient is invented.
class BoardDesk : public QObject
{
    Q_OBJECT

public:
    explicit BoardDesk(ui::BoardPage& boardPage)
        : page(boardPage)
    {
        using ui::BoardPage;
        connect(&page, &BoardPage::meetingSaved, this, &BoardDesk::saveMeeting);
        connect(&page, &BoardPage::patientsWanted, this, &BoardDesk::search);
        connect(&page, &BoardPage::caseAdded, this, &BoardDesk::add);
        connect(&page, &BoardPage::caseSaved, this, &BoardDesk::save);
        connect(&page, &BoardPage::caseScheduled, this, &BoardDesk::schedule);
        connect(&page, &BoardPage::caseMoved, this, &BoardDesk::move);
        connect(&page, &BoardPage::addendumAdded, this, &BoardDesk::addAddendum);
        connect(&page, &BoardPage::followUpAdded, this, &BoardDesk::addFollowUp);
    }

    static services::PatientSummary
    patient(int id, const char* family, const char* given, const char* diagnosis)
    {
        services::PatientSummary one;
        one.id = PatientId{id};
        one.familyName = family;
        one.givenNames = given;
        one.birthDate = tests::date("1960-05-04");
        one.diagnosis = diagnosis;
        one.isSynthetic = true;
        return one;
    }

    services::BoardRow& addCase(const services::PatientSummary& of, const char* question)
    {
        services::BoardRow row;
        row.id = BoardCaseId{static_cast<int>(lists.cases.size()) + 1};
        row.patient = of;
        row.one.question = question;
        row.one.steps = board::stepsFor(record);
        lists.cases.push_back(row);
        return lists.cases.back();
    }

    services::MeetingRow& addMeeting(const char* title, const char* day)
    {
        services::MeetingRow row;
        row.id = MeetingId{static_cast<int>(lists.meetings.size()) + 1};
        row.meeting.title = title;
        row.meeting.date = tests::date(day);
        lists.meetings.push_back(row);
        return lists.meetings.back();
    }

    /// A case with a final decision for osimertinib.
    services::BoardRow& addFinal(const services::PatientSummary& of, const char* question)
    {
        auto& row = addCase(of, question);
        auto& decision = row.one.decision;
        decision.state = board::DecisionState::Final;
        decision.wording = "Osimertinib, control after eight weeks.";
        decision.recommendations.push_back({1,
                                            {"osimertinib"},
                                            "",
                                            "AMP A",
                                            board::UseType::InLabel,
                                            "Dr. Invented",
                                            tests::date("2026-12-01")});
        decision.present = {"Dr. Invented", "Dr. Made Up"};
        decision.dissents = {{"Dr. Made Up", "prefers a trial"}};
        decision.finalAt = "2026-11-23T16:42:00Z";
        decision.finalBy = "Dr. Invented";
        return row;
    }

    void show()
    {
        std::vector<board::BoardCase> all;
        for (auto& row : lists.cases) {
            row.state = board::stateOf(row.one, row.meeting.has_value());
            row.missing = board::missing(row.one, record);
            all.push_back(row.one);
        }
        for (auto& meeting : lists.meetings) {
            meeting.cases = 0;
            meeting.minutes = 0;
            for (const auto& row : lists.cases) {
                if (row.meeting == meeting.id) {
                    ++meeting.cases;
                    meeting.minutes += row.one.minutes;
                }
            }
        }
        lists.figures = board::figuresOf(all);
        page.setLists(lists, tests::day("2026-11-24"));
    }

    services::BoardRow& of(qint64 id)
    {
        return *std::find_if(lists.cases.begin(), lists.cases.end(), [&](const auto& row) {
            return row.id == BoardCaseId{id};
        });
    }

    ui::BoardPage& page;
    ui::BoardLists lists;
    clinical::Case record; ///< of every patient: empty
    std::vector<services::PatientSummary> patients;
    QString refuse; ///< words with which the next request is refused

private:
    bool isRefused()
    {
        if (refuse.isEmpty())
            return false;
        page.setRefusal(refuse);
        return true;
    }

    void saveMeeting(qint64 id, const board::Meeting& meeting, const board::Meeting& seen)
    {
        if (isRefused())
            return;
        if (id == 0)
            addMeeting("", "2026").meeting = meeting;
        else {
            auto& stored = lists.meetings[static_cast<std::size_t>(id - 1)].meeting;
            const auto after = board::merged({seen}, meeting, stored);
            if (!after.has_value())
                return page.setRefusal(QStringLiteral("Changed meanwhile."));
            stored = after.value();
        }
        show();
        if (id != 0)
            page.setKept(MeetingId{id});
    }

    void search(const QString& words)
    {
        std::vector<services::PatientSummary> found;
        for (const auto& one : patients) {
            if (QString::fromStdString(one.familyName).startsWith(words, Qt::CaseInsensitive))
                found.push_back(one);
        }
        page.setPatients(found);
    }

    void add(qint64 id, const QString& question, const QString& presenter)
    {
        if (isRefused())
            return;
        for (const auto& one : patients) {
            if (one.id == PatientId{id})
                addCase(one, qPrintable(question)).one.presenter = presenter.toStdString();
        }
        show();
    }

    void save(qint64 id, const board::BoardCase& one, const std::vector<board::BoardCase>& seen)
    {
        if (isRefused())
            return;
        const auto after = board::merged(seen, one, of(id).one);
        if (!after.has_value() || !board::mayReplace(of(id).one, after.value()).has_value())
            return page.setRefusal(QStringLiteral("The rules refuse this."));
        of(id).one = after.value();
        show();
    }

    void schedule(qint64 id, qint64 meeting)
    {
        if (isRefused())
            return;
        of(id).meeting = meeting == 0 ? std::nullopt : std::optional(MeetingId{meeting});
        of(id).place = static_cast<int>(lists.cases.size()) + 1;
        show();
    }

    void move(qint64 id, int by)
    {
        for (auto& other : lists.cases) {
            if (other.meeting == of(id).meeting && other.place == of(id).place + by) {
                std::swap(other.place, of(id).place);
                break;
            }
        }
        show();
    }

    void addAddendum(qint64 id, const QString& by, const QString& text)
    {
        if (isRefused())
            return;
        of(id).one.addenda.push_back(
            {"2026-11-24T09:05:00Z", by.toStdString(), text.toStdString()});
        show();
    }

    void addFollowUp(qint64 id, const board::FollowUp& followUp)
    {
        if (isRefused())
            return;
        of(id).one.followUps.push_back(followUp);
        show();
    }
};

} // namespace consilium::tests
