#pragma once

#include "core/clinical/values.h"

#include <string>
#include <vector>

namespace consilium::board
{

enum class Role { Member, Chair, Guest };

/// Who is invited. Guests count for no quorum and choose nothing.
struct Member
{
    std::string name; ///< unique within a meeting
    Role role = Role::Member;
    std::string discipline; ///< "medical oncology", as the centre writes it
    bool isPresent = false;
    friend bool operator==(const Member&, const Member&) = default;
};

/// One session of a tumour board. Its cases stand in the store, each with the meeting it is on.
struct Meeting
{
    std::string title;
    PartialDate date;
    std::string time; ///< "16:30", as entered
    std::string place;
    std::vector<Member> members;
    int quorum = 0;            ///< members who must be present for a final decision; 0: none agreed
    bool choosesFirst = true;  ///< choices are sealed before a ranking is shown
    std::string choosesWhyNot; ///< why the chair switched it off
    friend bool operator==(const Meeting&, const Meeting&) = default;
};

BOOST_DESCRIBE_ENUM(Role, Member, Chair, Guest)
BOOST_DESCRIBE_STRUCT(Member, (), (name, role, discipline, isPresent))
BOOST_DESCRIBE_STRUCT(Meeting,
                      (),
                      (title, date, time, place, members, quorum, choosesFirst, choosesWhyNot))

/// Members and chair who are present.
[[nodiscard]] int presentOf(const Meeting& meeting);

} // namespace consilium::board
