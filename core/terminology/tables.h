#pragma once

#include "core/base/result.h"
#include "core/clinical/case.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace consilium::terminology
{

/// A tumour type of OncoTree (Memorial Sloan Kettering Cancer Center, CC BY 4.0). `parent` is empty
/// for the root.
struct TumourType
{
    std::string code;
    std::string name;
    std::string mainType;
    std::string tissue;
    std::string parent;
};

/// The OncoTree hierarchy. Immutable after parse: several threads may read it.
class TumourTree
{
public:
    /// Tab-separated code, name, main type, tissue, parent; `#` starts a comment. Malformed names
    /// the line.
    [[nodiscard]] static Result<TumourTree> parse(std::string_view table);

    [[nodiscard]] const TumourType* find(std::string_view code) const;
    /// Whether `code` is `ancestor` or below it. False where either is not a code.
    [[nodiscard]] bool isWithin(std::string_view code, std::string_view ancestor) const;
    /// The code and all above it, root last. Empty where the code is not known.
    [[nodiscard]] std::vector<std::string> lineage(std::string_view code) const;

    [[nodiscard]] const std::map<std::string, TumourType, std::less<>>& all() const
    {
        return m_types;
    }

private:
    std::map<std::string, TumourType, std::less<>> m_types;
};

struct Gene
{
    std::string symbol;
    std::string hgnc;
    std::string entrez;
    std::vector<std::string> aliases;
    std::string ensembl; ///< MANE Select transcript, with version
    std::string refSeq;
};

/// Approved symbols with the names that clinicians and old reports use.
class GeneTable
{
public:
    /// Tab-separated symbol, HGNC, Entrez, aliases joined by `|`, Ensembl, RefSeq.
    [[nodiscard]] static Result<GeneTable> parse(std::string_view table);

    /// By approved symbol, else by alias; case matters only where it makes a difference.
    [[nodiscard]] const Gene* find(std::string_view symbolOrAlias) const;
    /// The approved symbol, or the text itself where it is not known here (never dropped).
    [[nodiscard]] std::string approved(std::string_view symbolOrAlias) const;

    [[nodiscard]] std::size_t size() const { return m_genes.size(); }

    [[nodiscard]] const std::vector<Gene>& all() const { return m_genes; }

private:
    std::vector<Gene> m_genes;
    std::unordered_map<std::string, std::size_t> m_byName;
};

struct Drug
{
    std::string name;
    std::vector<std::string> synonyms;
    std::vector<std::string> classes;
    std::string rxnorm;
    /// False: listed for what it does to other drugs or what genes do to it. Its being taken is no
    /// treatment of cancer.
    bool isForCancer = true;
};

/// Active ingredients with trade names and classes.
class DrugTable
{
public:
    /// The JSON of resources/knowledge/drugs.json.
    [[nodiscard]] static Result<DrugTable> parse(std::string_view json);

    [[nodiscard]] const Drug* find(std::string_view nameOrSynonym) const;
    /// Ingredients named by a coded or written medication ("pembrolizumab 25 MG/ML Injection
    /// [Keytruda]"), in the order of the table; several for a combination product.
    [[nodiscard]] std::vector<std::string> ingredientsOf(const clinical::Concept& medication) const;
    [[nodiscard]] bool isOfClass(std::string_view drug, std::string_view drugClass) const;
    /// False only where the table says so: a drug that it does not know may be for cancer.
    [[nodiscard]] bool isForCancer(std::string_view drug) const;
    /// Whether resistance to one is a caution for the other: a class in common that is a mechanism.
    /// Classes named in `broadClasses` of the table ("endocrine therapy") are too wide for that.
    [[nodiscard]] bool shareMechanism(std::string_view drug, std::string_view other) const;

    [[nodiscard]] const std::vector<Drug>& all() const { return m_drugs; }

private:
    std::vector<Drug> m_drugs;
    std::set<std::string> m_broadClasses;
    std::unordered_map<std::string, std::size_t> m_byName;
    std::unordered_map<std::string, std::size_t> m_byRxnorm;
    std::size_t m_mostWords = 1;
};

/// Diagnosis codes and morphology with site to OncoTree.
class DiagnosisMap
{
public:
    /// Rows: system (icd-10, icd-o-3, snomed, join), code, OncoTree code.
    [[nodiscard]] static Result<DiagnosisMap> parse(std::string_view table);

    /// The most precise OncoTree code that the tumour's codings support, or empty: a type is never
    /// guessed from text.
    [[nodiscard]] std::string oncotreeOf(const clinical::Tumour& tumour,
                                         const TumourTree& tree) const;

private:
    std::map<std::pair<std::string, std::string>, std::string> m_codes;
};

/// Lower case, runs of anything but letters and digits become one blank.
[[nodiscard]] std::string normalName(std::string_view text);

} // namespace consilium::terminology
