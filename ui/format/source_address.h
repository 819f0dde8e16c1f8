#pragma once

#include <QString>

namespace consilium::ui
{

/// Where a publication can be opened: by its PMID, else by its DOI; empty where it has neither.
[[nodiscard]] inline QString sourceAddress(const QString& pmid, const QString& doi)
{
    if (!pmid.isEmpty())
        return QStringLiteral("https://pubmed.ncbi.nlm.nih.gov/%1/").arg(pmid);
    return doi.isEmpty() ? QString() : QStringLiteral("https://doi.org/%1").arg(doi);
}

} // namespace consilium::ui
