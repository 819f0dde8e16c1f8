#pragma once

#include "core/base/result.h"
#include "core/terminology/tables.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace consilium::knowledge
{

/// A disease of a source as tumour types of OncoTree.
struct DiseaseScope
{
    std::vector<std::string> in;
    std::vector<std::string> outside;
    /// Receptor state that is part of the disease's name, as (marker, status).
    std::vector<std::pair<std::string, std::string>> markers;
};

/// Disease codes of other systems to OncoTree: resources/knowledge/source-diseases.tsv.
class DiseaseTable
{
public:
    /// Tab-separated system, code, name, in, not, requires, note. Malformed names the line.
    [[nodiscard]] static Result<DiseaseTable> parse(std::string_view table);

    /// Null where the source's disease has no honest counterpart.
    [[nodiscard]] const DiseaseScope* find(const std::string& system,
                                           const std::string& code) const;

private:
    std::map<std::pair<std::string, std::string>, DiseaseScope> m_diseases;
};

/// A tumour type that a label excludes from a wider indication, restated by us:
/// resources/knowledge/label-exclusions.json.
struct LabelExclusion
{
    std::vector<std::string> drugs; ///< any of them in the therapy
    std::string within;             ///< OncoTree code of the wider indication
    std::string outside;            ///< excluded code
};

[[nodiscard]] Result<std::vector<LabelExclusion>> readExclusions(std::string_view json);

/// What importers read beside the source. All must outlive the call.
struct ImportTables
{
    const terminology::TumourTree& tumours;
    const terminology::GeneTable& genes;
    const terminology::DrugTable& drugs;
    const DiseaseTable& diseases;
    const std::vector<LabelExclusion>& exclusions;
};

} // namespace consilium::knowledge
