#pragma once

#include "ui/pharmacogenes/drug_rows.h"

#include <QString>

#include <vector>

namespace consilium::ui
{

/// How far a gene's result goes. Only NotTested means that nobody looked; none of them is "normal".
enum class GeneResult { Called, NotCalled, NotTested };

/// One line of the table of genes, in words.
struct PharmacogeneRow
{
    GeneResult state = GeneResult::NotTested;
    QString gene;
    QString call;       ///< "*1/*2", "*1/*1 or *1/*2", "Not called", "Not tested"
    QString callDetail; ///< other diplotypes that fit, the reason of NotCalled
    QString phenotype;  ///< what the genes say, whatever drugs are taken
    QString score;      ///< "activity score 1.0"
    QString restsOn;    ///< "2 key positions not read", else "83 of 83 positions read"
    QString restsOnDetail;
    bool isKeyMissing = false;
    QString source; ///< file with its place, laboratory or program, "typed by a person"
    QString date;
    bool isAskedNow = false;                        ///< by guidance for a drug affected now
    const clinical::Pharmacogene* result = nullptr; ///< null where not tested
};

/// Every gene with a result, then every gene that guidance or a request for a test asks for without
/// one: those asked for now first. Points into `record`.
[[nodiscard]] std::vector<PharmacogeneRow> pharmacogeneRows(const clinical::Case& record,
                                                            const std::vector<DrugRow>& drugs);

/// What stands beside a call, a sentence each: positions that were not read by name, what the
/// caller's warnings mean, its notes.
[[nodiscard]] QStringList remarksOn(const clinical::Pharmacogene& result);

/// Typed by a person, which can be marked as entered in error.
[[nodiscard]] bool isTyped(const clinical::Pharmacogene& result);

/// "Intermediate Metabolizer" in the reader's language, where it is known; readings that say the
/// same are said once.
[[nodiscard]] QString phenotypeOf(const clinical::Pharmacogene& result);

} // namespace consilium::ui
