#include "core/knowledge/import/import.h"

#include <boost/algorithm/string.hpp>
#include <boost/json.hpp>

#include <array>
#include <charconv>
#include <sstream>

namespace consilium::knowledge
{

namespace
{

namespace json = boost::json;

/// The columns, each with the text member that it holds. Members that are lists or numbers have
/// their own code below.
constexpr std::array<std::pair<const char*, std::string StatementDraft::*>, 12> kTexts{{
    {"id", &StatementDraft::id},
    {"source", &StatementDraft::source},
    {"item", &StatementDraft::sourceId},
    {"level", &StatementDraft::level},
    {"direction", &StatementDraft::direction},
    {"effect", &StatementDraft::effect},
    {"amp", &StatementDraft::amp},
    {"rule", &StatementDraft::ampRule},
    {"pmid", &StatementDraft::pmid},
    {"checked", &StatementDraft::checked},
    {"disease", &StatementDraft::diseaseName},
    {"profile", &StatementDraft::profile},
}};
constexpr std::array<const char*, 6> kOthers{
    "rating", "therapy", "in", "not", "requires", "biomarker"};

std::string markersOf(const StatementDraft& draft)
{
    std::vector<std::string> all;
    for (const auto& [marker, status] : draft.scope.markers)
        all.push_back(marker + '=' + status);
    return boost::algorithm::join(all, ";");
}

std::vector<std::string> partsOf(const std::string& text, const char* separator)
{
    std::vector<std::string> parts;
    if (!text.empty())
        boost::split(parts, text, boost::is_any_of(separator));
    return parts;
}

} // namespace

std::string evidenceTable(const Import& import)
{
    std::ostringstream table;
    table << "# " << import.source.name << ", " << import.source.licence << ", "
          << import.source.url << ", edition " << import.source.retrieved << "\n#";
    for (const auto& [name, member] : kTexts)
        table << name << '\t';
    for (const auto* name : kOthers)
        table << name << (name == kOthers.back() ? '\n' : '\t');
    for (const auto& draft : import.statements) {
        for (const auto& [name, member] : kTexts)
            table << draft.*member << '\t';
        table << draft.rating << '\t' << boost::algorithm::join(draft.therapy, "|") << '\t'
              << boost::algorithm::join(draft.scope.in, ",") << '\t'
              << boost::algorithm::join(draft.scope.outside, ",") << '\t' << markersOf(draft)
              << '\t' << json::serialize(draft.biomarker) << '\n';
    }
    return std::move(table).str();
}

Result<std::vector<StatementDraft>> readEvidenceTable(std::string_view text)
{
    std::vector<StatementDraft> all;
    std::istringstream lines{std::string(text)};
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (line.empty() || line.front() == '#')
            continue;
        const auto cells = partsOf(line, "\t");
        const auto wrong = [&] {
            return fail(ErrorCode::Malformed, "evidence table, line " + std::to_string(number));
        };
        if (cells.size() != kTexts.size() + kOthers.size())
            return wrong();
        StatementDraft draft;
        for (std::size_t at = 0; at < kTexts.size(); ++at)
            draft.*kTexts[at].second = cells[at];
        const auto* other = &cells[kTexts.size()];
        std::from_chars(other[0].data(), other[0].data() + other[0].size(), draft.rating);
        draft.therapy = partsOf(other[1], "|");
        draft.scope.in = partsOf(other[2], ",");
        draft.scope.outside = partsOf(other[3], ",");
        for (const auto& marker : partsOf(other[4], ";")) {
            const auto sign = marker.find('=');
            if (sign == std::string::npos)
                return wrong();
            draft.scope.markers.emplace_back(marker.substr(0, sign), marker.substr(sign + 1));
        }
        json::error_code error;
        draft.biomarker = json::parse(other[5], error);
        if (error)
            return wrong();
        if (draft.source == "CIViC")
            draft.url = "https://civicdb.org/links/evidence_items/" + draft.sourceId;
        all.push_back(std::move(draft));
    }
    return all;
}

} // namespace consilium::knowledge
