#include "core/board/merge.h"

#include <algorithm>
#include <optional>
#include <set>

namespace consilium::board
{

namespace
{

/// Decides field by field, and keeps the names of those that both sides changed.
template <typename Whole>
class Merge
{
public:
    Merge(const std::vector<Whole>& seen, const Whole& typed, const Whole& stored)
        : m_seen(seen)
        , m_typed(typed)
        , m_stored(stored)
    {
    }

    /// `of(whole)` gives the value that is compared; the one that stands is returned.
    template <typename Of>
    auto take(const char* name, const Of& of)
    {
        const auto typed = of(m_typed);
        const auto stored = of(m_stored);
        const auto is = [&](const auto& value) {
            return [&](const Whole& one) { return of(one) == value; };
        };
        const bool isUntouched =
            !m_seen.empty() && std::all_of(m_seen.begin(), m_seen.end(), is(typed));
        if (isUntouched || typed == stored)
            return stored;
        if (std::none_of(m_seen.begin(), m_seen.end(), is(stored)))
            refuse(name);
        return typed;
    }

    template <typename Field>
    void put(const char* name, Whole& into, Field Whole::*field)
    {
        into.*field = take(name, [field](const Whole& one) { return one.*field; });
    }

    void refuse(const std::string& name)
    {
        if (m_both.find(name) == std::string::npos)
            m_both += (m_both.empty() ? "" : ", ") + name;
    }

    [[nodiscard]] Result<Whole> answer(Whole whole) const
    {
        if (!m_both.empty())
            return fail(ErrorCode::AlreadyExists, kChangedMeanwhile + m_both);
        return whole;
    }

private:
    const std::vector<Whole>& m_seen;
    const Whole& m_typed;
    const Whole& m_stored;
    std::string m_both;
};

const Choice* choiceOf(const BoardCase& one, const std::string& member)
{
    const auto found = std::find_if(one.choices.begin(), one.choices.end(), [&](const auto& each) {
        return each.member == member;
    });
    return found == one.choices.end() ? nullptr : &*found;
}

/// What a choice says, sealed or not; empty without one.
std::optional<Choice> saidBy(const BoardCase& one, const std::string& member)
{
    const auto* choice = choiceOf(one, member);
    if (choice == nullptr)
        return {};
    auto said = *choice;
    said.sealed.clear();
    return said;
}

void mergeChoices(Merge<BoardCase>& merge,
                  const BoardCase& typed,
                  const BoardCase& stored,
                  BoardCase& into)
{
    std::vector<std::string> members;
    for (const auto* one : {&stored, &typed}) {
        for (const auto& choice : one->choices) {
            if (std::find(members.begin(), members.end(), choice.member) == members.end())
                members.push_back(choice.member);
        }
    }
    into.choices.clear();
    for (const auto& member : members) {
        auto stands =
            merge.take("choice", [&](const BoardCase& one) { return saidBy(one, member); });
        const auto* kept = choiceOf(stored, member);
        if (kept != nullptr && !kept->sealed.empty()) {
            if (stands && !(*stands == saidBy(stored, member)))
                merge.refuse("choice");
            into.choices.push_back(*kept);
        } else if (stands) {
            into.choices.push_back(*stands);
        }
    }
}

const Member* memberOf(const Meeting& meeting, const std::string& name)
{
    const auto found = std::find_if(meeting.members.begin(),
                                    meeting.members.end(),
                                    [&](const Member& one) { return one.name == name; });
    return found == meeting.members.end() ? nullptr : &*found;
}

void mergeMembers(Merge<Meeting>& merge, const Meeting& typed, const Meeting& stored, Meeting& into)
{
    std::vector<std::string> names;
    std::set<std::string> known;
    for (const auto* one : {&typed, &stored}) {
        for (const auto& member : one->members) {
            if (known.insert(member.name).second)
                names.push_back(member.name);
        }
    }
    into.members.clear();
    for (const auto& name : names) {
        const auto is = merge.take(
            "members", [&](const Meeting& one) { return memberOf(one, name) != nullptr; });
        if (!is)
            continue;
        // Who is here on neither side any more was taken off by one and changed by nobody.
        const auto field = [&](auto Member::*part) {
            return merge.take("members", [&](const Meeting& one) {
                const auto* member = memberOf(one, name);
                return member == nullptr ? Member{}.*part : member->*part;
            });
        };
        Member member;
        member.name = name;
        member.role = field(&Member::role);
        member.discipline = field(&Member::discipline);
        member.isPresent = field(&Member::isPresent);
        into.members.push_back(std::move(member));
    }
}

} // namespace

Result<BoardCase>
merged(const std::vector<BoardCase>& seen, const BoardCase& typed, const BoardCase& stored)
{
    Merge<BoardCase> merge(seen, typed, stored);
    auto into = stored;
    merge.put("question", into, &BoardCase::question);
    merge.put("presenter", into, &BoardCase::presenter);
    merge.put("minutes", into, &BoardCase::minutes);
    merge.put("prepared", into, &BoardCase::isPrepared);
    merge.put("statements", into, &BoardCase::statements);
    merge.put("steps", into, &BoardCase::steps);
    merge.put("decision", into, &BoardCase::decision);
    merge.put("claim", into, &BoardCase::claim);
    merge.put("pending", into, &BoardCase::pending);
    mergeChoices(merge, typed, stored, into);
    return merge.answer(std::move(into));
}

Result<Meeting>
merged(const std::vector<Meeting>& seen, const Meeting& typed, const Meeting& stored)
{
    Merge<Meeting> merge(seen, typed, stored);
    auto into = stored;
    merge.put("title", into, &Meeting::title);
    merge.put("date", into, &Meeting::date);
    merge.put("time", into, &Meeting::time);
    merge.put("place", into, &Meeting::place);
    merge.put("quorum", into, &Meeting::quorum);
    // One thing said in two fields: whether, and why not.
    const auto sealing = merge.take("sealing", [](const Meeting& one) {
        return std::pair(one.choosesFirst, one.choosesWhyNot);
    });
    into.choosesFirst = sealing.first;
    into.choosesWhyNot = sealing.second;
    mergeMembers(merge, typed, stored, into);
    return merge.answer(std::move(into));
}

} // namespace consilium::board
