#pragma once

#include "core/services/toolbox.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::services
{

/// One way to go on with a line that is being typed.
struct TypedSuggestion
{
    std::string line;   ///< the whole line; ends in a blank where something has to follow
    std::string note;   ///< approved symbol of a gene that was typed by another name; else empty
    int statements = 0; ///< of the pack that ask about it
    friend bool operator==(const TypedSuggestion&, const TypedSuggestion&) = default;
};

/// Completes what a clinician types: names of genes, then the changes that the statements of the
/// pack name for that gene and the forms that interchange::typed reads of any gene, and signatures,
/// markers and chromosome arms. Copies what it needs. May be read by several threads.
class TypedCompletion
{
public:
    explicit TypedCompletion(const Toolbox& toolbox);

    /// At most `most`, best first: what stands in the pack before what does not, then by name. None
    /// for an empty line. A few milliseconds at most with 20,000 genes.
    [[nodiscard]] std::vector<TypedSuggestion> suggest(std::string_view line,
                                                       std::size_t most) const;

private:
    struct Name
    {
        std::string folded; ///< in capitals
        std::string shown;
        std::string symbol; ///< approved
    };

    struct Form
    {
        std::string words;
        int statements = 0;
    };

    void addForms(const knowledge::Biomarker& biomarker);
    void addForm(const std::string& gene, const std::string& words);
    [[nodiscard]] std::vector<TypedSuggestion> changes(std::string_view gene,
                                                       std::string_view rest) const;
    [[nodiscard]] std::vector<TypedSuggestion> names(std::string_view start) const;

    std::vector<Name> m_names;                          ///< by `folded`
    std::map<std::string, std::string> m_symbols;       ///< folded name to approved symbol
    std::map<std::string, std::vector<Form>> m_changes; ///< by approved symbol, most asked first
    std::map<std::string, int> m_statements;            ///< by approved symbol
    std::vector<TypedSuggestion> m_lines;               ///< that name no gene
};

} // namespace consilium::services
