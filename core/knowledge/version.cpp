#include "core/knowledge/version.h"

#include <algorithm>

namespace consilium::knowledge
{

namespace
{

/// Takes the part before the next dot off the front; "0" where nothing is left.
std::string_view takePart(std::string_view& text)
{
    if (text.empty())
        return "0";
    const auto end = std::min(text.find('.'), text.size());
    const auto part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

std::strong_ordering compareParts(std::string_view a, std::string_view b)
{
    const auto isNumber = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (isNumber(a) != isNumber(b))
        return isNumber(a) ? std::strong_ordering::less : std::strong_ordering::greater;
    if (!isNumber(a))
        return a <=> b;
    // As long as they like: leading zeros off, then the longer number is the larger one.
    a.remove_prefix(std::min(a.find_first_not_of('0'), a.size()));
    b.remove_prefix(std::min(b.find_first_not_of('0'), b.size()));
    return a.size() != b.size() ? a.size() <=> b.size() : a <=> b;
}

std::strong_ordering compareDotted(std::string_view a, std::string_view b)
{
    while (!a.empty() || !b.empty()) {
        const auto order = compareParts(takePart(a), takePart(b));
        if (order != std::strong_ordering::equal)
            return order;
    }
    return std::strong_ordering::equal;
}

struct Parts
{
    std::string_view core;
    std::string_view early; ///< behind "-"
};

Parts partsOf(std::string_view version)
{
    version = version.substr(0, version.find('+'));
    const auto dash = version.find('-');
    return dash == std::string_view::npos
               ? Parts{version, {}}
               : Parts{version.substr(0, dash), version.substr(dash + 1)};
}

std::string edition(const Manifest& manifest)
{
    return manifest.name + ' ' + manifest.version + " of " + manifest.date;
}

} // namespace

std::strong_ordering compareVersions(std::string_view a, std::string_view b)
{
    const auto first = partsOf(a);
    const auto second = partsOf(b);
    const auto order = compareDotted(first.core, second.core);
    if (order != std::strong_ordering::equal)
        return order;
    if (first.early.empty() != second.early.empty())
        return first.early.empty() ? std::strong_ordering::greater : std::strong_ordering::less;
    return compareDotted(first.early, second.early);
}

Status mayFollow(const Manifest& candidate, const Manifest& before)
{
    if (candidate.content == before.content)
        return fail(ErrorCode::AlreadyExists, "knowledge pack: " + edition(before));
    const bool isSameName = candidate.name == before.name;
    const bool isHigher = !isSameName || compareVersions(candidate.version, before.version) > 0;
    const auto date = PartialDate::parse(candidate.date);
    const auto dateBefore = PartialDate::parse(before.date);
    // A date that cannot be read cannot show that the pack is the newer one.
    const bool isDatedBefore =
        !date.has_value() ||
        (dateBefore.has_value() && date.value().latest() < dateBefore.value().earliest());
    if (!isHigher || isDatedBefore)
        return fail(ErrorCode::OlderVersion,
                    "knowledge pack: " + edition(candidate) + " after " + edition(before));
    return ok();
}

} // namespace consilium::knowledge
