#include "core/interchange/fhir/fhir.h"
#include "core/services/packs.h"

#include <fstream>
#include <sstream>

namespace consilium::services
{

Result<std::vector<LabelledCase>> readCases(const std::filesystem::path& path)
{
    const auto name = path.filename().string();
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (!file || !(text << file.rdbuf()))
        return fail(ErrorCode::NotFound, name);
    CONSILIUM_TRY(auto content, interchange::fhir::read(text.str(), name, {}, {}, {}));
    std::vector<LabelledCase> all;
    for (auto& record : content.cases)
        all.push_back(
            {content.cases.size() == 1 ? name : name + ", case " + std::to_string(all.size() + 1),
             std::move(record)});
    if (all.empty())
        return fail(ErrorCode::MissingData, name + ": no case");
    return all;
}

} // namespace consilium::services
