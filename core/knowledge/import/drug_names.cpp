#include "core/knowledge/import/drug_names.h"

#include <algorithm>
#include <set>

namespace consilium::knowledge
{

namespace
{

/// Salts and waters that a source writes behind the ingredient.
const std::set<std::string, std::less<>> kSalts{
    "acetate",  "anhydrous", "besylate",        "bitartrate",    "bromide",   "calcium",
    "chloride", "citrate",   "dihydrochloride", "diphosphate",   "disodium",  "ditosylate",
    "fumarate", "hydrate",   "hydrobromide",    "hydrochloride", "lactate",   "malate",
    "maleate",  "mesylate",  "monohydrate",     "pamoate",       "phosphate", "potassium",
    "sodium",   "succinate", "sulfate",         "tartrate",      "tosylate",  "tromethamine"};

/// The acid of a salt: a name resolver of the source takes it for the drug ("E-5842" became
/// "CITRIC ACID").
const std::set<std::string, std::less<>> kSaltAcids{"acetic acid",
                                                    "citric acid",
                                                    "fumaric acid",
                                                    "hydrochloric acid",
                                                    "maleic acid",
                                                    "methanesulfonic acid",
                                                    "phosphoric acid",
                                                    "succinic acid",
                                                    "sulfuric acid",
                                                    "tartaric acid"};

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// A number of a database (ChEMBL, PubChem, PharmGKB, Therapeutic Target Database, DrugBank) in
/// place of a name.
bool isIdentifier(std::string_view name)
{
    for (const std::string_view prefix :
         {"", "CHEMBL", "CID", "CID ", "SID", "PA", "DB", "DAP", "DCL", "DNC", "DIB", "DPR"}) {
        if (name.starts_with(prefix) && isDigits(name.substr(prefix.size())))
            return true;
    }
    return false;
}

/// The drug of the table without the salt behind its name: where the table holds both, the
/// ingredient is meant.
const terminology::Drug* knownDrug(std::string_view name, const terminology::DrugTable& drugs)
{
    std::string words = terminology::normalName(name);
    const terminology::Drug* known = nullptr;
    for (;;) {
        if (const auto* drug = drugs.find(words))
            known = drug;
        const auto blank = words.rfind(' ');
        if (blank == std::string::npos ||
            !kSalts.contains(std::string_view(words).substr(blank + 1)))
            return known;
        words.resize(blank);
    }
}

} // namespace

NamedDrug nameDrug(const std::array<std::string_view, 3>& names,
                   const terminology::DrugTable& drugs)
{
    const terminology::Drug* known = nullptr;
    std::string_view written;
    bool isAnyNamed = false;
    for (const auto name : names) {
        if (name.empty())
            continue;
        isAnyNamed = true;
        if (isIdentifier(name))
            continue;
        const auto* drug = knownDrug(name, drugs);
        if (drug != nullptr && known != nullptr && drug != known)
            return {{}, "its names mean two drugs: " + known->name + " and " + drug->name};
        if (drug != nullptr)
            known = drug;
        if (written.empty() && !kSaltAcids.contains(terminology::normalName(name)))
            written = name;
    }
    if (known != nullptr)
        return {known->name, {}};
    if (!written.empty())
        return {std::string(written), {}, !names[0].empty() && written != names[0]};
    if (!isAnyNamed)
        return {{}, "no drug name"};
    const bool isSalt = std::any_of(names.begin(), names.end(), [](std::string_view name) {
        return kSaltAcids.contains(terminology::normalName(name));
    });
    return isSalt ? NamedDrug{{}, "the drug name is the acid of a salt"}
                  : NamedDrug{{}, "the drug name is only an identifier"};
}

} // namespace consilium::knowledge
