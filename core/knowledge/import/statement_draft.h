#pragma once

#include "core/knowledge/import/import_tables.h"

#include <boost/json/value.hpp>

#include <string>
#include <vector>

namespace consilium::knowledge
{

/// An imported statement on its way to the text form. Importers fill it and take text().
struct StatementDraft
{
    std::string id;
    boost::json::value biomarker;
    DiseaseScope scope;
    std::vector<std::string> therapy; ///< names of the drug table, or new ones in lower case
    std::string therapyClass;
    std::string effect; ///< word of the text form
    std::string amp;
    std::string ampRule;
    std::string source;
    std::string sourceId;
    std::string level;
    std::string direction = "supports";
    int rating = 0;
    std::string url;
    std::string diseaseName;
    std::string profile;
    std::string pmid;
    std::string doi;
    std::string label;
    std::string labelDate;
    std::string regulator;
    std::string approvalDate;
    std::string approvalStatus;
    std::string checked;

    /// From "system:code"; false where the source's disease has no counterpart.
    [[nodiscard]] bool setDisease(const std::string& coding, const ImportTables& tables);
    /// Names that the drug table lacks are kept in lower case and added to `newDrugs`.
    void setTherapy(const std::vector<std::string>& names,
                    const ImportTables& tables,
                    std::vector<std::string>& newDrugs);
    /// Takes tumour types out that a label excludes.
    void excludeByLabel(const ImportTables& tables);
    /// The text form. The summary is made here, from facts alone.
    [[nodiscard]] std::string text() const;
};

/// AMP/ASCO/CAP 2017 level for a CIViC evidence level, with the rule's id
/// (resources/knowledge/README.md, "Levels by rule").
[[nodiscard]] std::pair<std::string, std::string> ampOfCivic(const std::string& level);

} // namespace consilium::knowledge
