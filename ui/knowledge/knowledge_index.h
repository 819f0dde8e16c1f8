#pragma once

#include "core/services/toolbox.h"

#include <QString>

#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace consilium::ui
{

/// What an entry of the pack says, as the filter groups it.
enum class EntryGroup {
    Sensitive,
    Resistant,
    Toxic,
    PrognosticGood,
    PrognosticPoor,
    Diagnostic,
    Regimen,
    Rule
};

inline constexpr std::size_t kEntryGroups = 8;

/// A statement, regimen or rule of the pack, in words. Exactly one of the three pointers is set; it
/// points into the toolbox.
struct KnowledgeEntry
{
    const knowledge::Statement* statement = nullptr;
    const knowledge::Regimen* regimen = nullptr;
    const knowledge::Rule* rule = nullptr;
    EntryGroup group = EntryGroup::Sensitive;
    std::string source; ///< "CIViC"; empty: reviewed by us
    QString marker;     ///< genes and markers
    QString biomarker;  ///< in words; of a rule what it asks for
    QString tumour;
    QString outside; ///< tumour types left out
    QString therapy;
    QString setting;
    QString effect;
    QString level;     ///< "AMP I-A"
    QString ownLevel;  ///< "CIViC B": in the source's own scheme
    QString approvals; ///< regulators
    QString approved;  ///< years
    bool isAgainst = false;
};

/// The entries of a pack with what they are found by. Immutable; the toolbox must outlive it.
class KnowledgeIndex
{
public:
    KnowledgeIndex() = default;
    explicit KnowledgeIndex(const services::Toolbox& toolbox);

    /// Statements by marker, level and therapy; then regimens, then rules.
    [[nodiscard]] const std::vector<KnowledgeEntry>& entries() const { return m_entries; }

    [[nodiscard]] int count(EntryGroup group) const
    {
        return m_counts[static_cast<std::size_t>(group)];
    }

    /// Which entries every word of the search finds, one flag an entry. A word is the beginning of
    /// a gene symbol or synonym, a change, a drug, its brand or class, a source's number, or of the
    /// name or code of a tumour type, where a type also finds what is stated for one above or below
    /// it. A whole symbol or synonym of a gene that the pack speaks of finds biomarkers of that
    /// gene alone, unless another word begins one of a class ("EGFR inhibitor").
    [[nodiscard]] std::vector<bool> matches(const QString& words) const;

private:
    [[nodiscard]] std::string markerTextOf(const KnowledgeEntry& entry,
                                           const services::Toolbox& toolbox) const;
    [[nodiscard]] std::string textOf(const KnowledgeEntry& entry,
                                     const services::Toolbox& toolbox) const;
    void add(KnowledgeEntry entry, std::size_t scope, const services::Toolbox& toolbox);
    void addStatements(const services::Toolbox& toolbox);
    void addRegimens(const services::Toolbox& toolbox);
    void addRules(const services::Toolbox& toolbox);
    [[nodiscard]] std::size_t scopeOf(const knowledge::TumourScope& scope,
                                      const terminology::TumourTree& tumours);
    /// Every type below the code, without those that are left out and what is below them.
    void addBelow(const std::string& code,
                  const std::vector<std::string>& outside,
                  std::set<std::string>& touched) const;
    [[nodiscard]] std::vector<bool> scopesWith(const std::string& word) const;

    std::vector<KnowledgeEntry> m_entries;
    std::vector<std::string> m_texts;       ///< of each entry: " words with single blanks "
    std::vector<std::string> m_markerTexts; ///< of each entry: only what speaks of its biomarker
    std::vector<std::size_t> m_scopes;      ///< of each entry: its place in m_scopeTexts
    std::vector<std::string> m_scopeKeys;
    std::vector<std::string> m_scopeTexts; ///< names and codes of all types that a scope touches
    std::vector<std::string> m_scopeCodes; ///< only the codes
    std::map<std::string, std::string> m_genes; ///< normal symbol or synonym to normal symbol
    std::set<std::string> m_codes;              ///< of all tumour types, normal
    std::map<std::string, std::vector<std::string>> m_below; ///< tumour types by their parent
    std::set<std::string> m_classWords; ///< of the names of all classes, gene symbols left out
    std::map<std::string, std::string> m_drugTexts;
    std::array<int, kEntryGroups> m_counts{};
};

} // namespace consilium::ui
