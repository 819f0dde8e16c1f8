#include "core/services/family.h"

#include "core/interchange/fhir/fhir.h"

#include <fstream>
#include <map>
#include <sstream>

namespace consilium::services
{

namespace
{

constexpr std::uintmax_t kMostBytes = std::uintmax_t{64} << 20U;

Result<FamilyFile> fromFhir(std::string_view text)
{
    CONSILIUM_TRY(auto read, interchange::fhir::readFamily(text));
    FamilyFile result;
    result.form = FamilyForm::Fhir;
    result.file.family = std::move(read.family);
    result.unplaced = std::move(read.unplaced);
    result.report = std::move(read.report);
    return result;
}

/// Numbers in the order of the tree for all that could name somebody.
clinical::Pedigree withoutNames(clinical::Pedigree family)
{
    std::map<std::string, std::string> numbers;
    for (const auto& person : family.people)
        numbers.emplace(person.id, std::to_string(numbers.size() + 1));
    const auto renumber = [&](std::string& id) {
        if (const auto found = numbers.find(id); found != numbers.end())
            id = found->second;
    };
    renumber(family.proband);
    for (auto& person : family.people) {
        renumber(person.id);
        renumber(person.father);
        renumber(person.mother);
        person.name.clear();
    }
    return family;
}

} // namespace

bool isSame(const FamilyFile& one, const FamilyFile& other)
{
    return one.form == other.form && one.file == other.file && one.unplaced == other.unplaced &&
           one.recorded == other.recorded;
}

Result<FamilyFile> readFamilyText(std::string_view text)
{
    const auto first = text.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    if (first != std::string_view::npos && text[first] == '{')
        return fromFhir(text);
    if (first == std::string_view::npos || text[first] != '#')
        return fail(ErrorCode::Unsupported, "neither a CanRisk pedigree file nor FHIR JSON");
    CONSILIUM_TRY(auto read, interchange::canrisk::read(text));
    FamilyFile result;
    result.form = FamilyForm::CanRisk;
    result.file = std::move(read.file);
    result.report = std::move(read.report);
    return result;
}

Result<FamilyFile> readFamilyFile(const std::filesystem::path& path)
{
    const auto name = path.filename().string();
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return fail(ErrorCode::NotFound, name);
    if (std::filesystem::file_size(path, error) > kMostBytes)
        return fail(ErrorCode::TooLarge, name);
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (!file || (text << file.rdbuf()).bad())
        return fail(ErrorCode::Io, name);
    auto result = readFamilyText(text.str());
    if (!result.has_value())
        return fail(result.error().code, name + ": " + result.error().context);
    return result;
}

Result<FamilyFile> familyOf(const clinical::Case& record)
{
    if (record.family.empty())
        return fail(ErrorCode::NotFound, "family history");
    return fromFhir(interchange::fhir::exportRaw(record));
}

FamilyFile withoutNames(FamilyFile family)
{
    family.file.family = withoutNames(std::move(family.file.family));
    family.file.familyId = interchange::canrisk::File().familyId;
    return family;
}

Result<FamilyText> writeFamily(const FamilyFile& family, FamilyForm form)
{
    std::vector<Message> losses;
    if (!family.unplaced.empty())
        losses.push_back({"Relatives whose place in the tree is not known are not written.", {}});
    if (form == FamilyForm::Fhir) {
        CONSILIUM_TRY(auto written, interchange::fhir::writeFamily(family.family()));
        losses.insert(losses.end(), written.losses.begin(), written.losses.end());
        return FamilyText{std::move(written.bundle), std::move(losses)};
    }
    auto file = family.file;
    if (family.form != FamilyForm::CanRisk) {
        file.family = withoutNames(std::move(file.family));
        file.familyId = interchange::canrisk::File().familyId;
        losses.push_back(
            {"Names and identifiers are written as numbers in the order of the tree.", {}});
    }
    CONSILIUM_TRY(auto written, interchange::canrisk::write(file));
    losses.insert(losses.end(), written.losses.begin(), written.losses.end());
    return FamilyText{std::move(written.text), std::move(losses)};
}

} // namespace consilium::services
