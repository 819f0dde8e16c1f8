#include "core/services/typed_completion.h"

#include <algorithm>
#include <array>
#include <utility>

namespace consilium::services
{

namespace
{

using knowledge::Leaf;

/// What interchange::typed reads of any gene. A form that ends in a blank wants more.
constexpr std::array<const char*, 9> kForms{
    "amplified", "deletion", "fusion", "rearrangement", "wild type", "p.", "c.", "exon ", "gain"};

constexpr std::array<const char*, 26> kLines{"MSI-H",
                                             "MSS",
                                             "dMMR",
                                             "pMMR",
                                             "TMB ",
                                             "HRD positive",
                                             "HRD negative",
                                             "PD-L1 TPS ",
                                             "PD-L1 CPS ",
                                             "PD-L1 IC ",
                                             "ER positive",
                                             "ER negative",
                                             "ER low",
                                             "PR positive",
                                             "PR negative",
                                             "HER2 IHC ",
                                             "HER2 low",
                                             "HER2 positive",
                                             "HER2 negative",
                                             "AR positive",
                                             "FOLR1 positive",
                                             "CLDN18.2 positive",
                                             "1p/19q codeletion",
                                             "17p deletion",
                                             "5q deletion",
                                             "1q gain"};

std::string folded(std::string_view text)
{
    std::string result(text);
    for (char& letter : result) {
        if (letter >= 'a' && letter <= 'z')
            letter = static_cast<char>(letter - 'a' + 'A');
    }
    return result;
}

std::string exonForm(const Leaf& leaf, int exon)
{
    const auto start = "exon " + std::to_string(exon) + ' ';
    if (leaf.change == "skipping")
        return start + "skipping";
    // The frame is said: without it a deletion in most exons has two meanings.
    if (leaf.change == "deletion" || leaf.change == "insertion")
        return start + "in-frame " + leaf.change;
    return {};
}

/// Of two ways to write one thing the shorter, which typed reads the same.
std::string shortForm(const std::string& gene, std::string form)
{
    static const std::array<std::pair<const char*, const char*>, 4> kKnown{
        {{"EGFR exon 19 in-frame deletion", "exon 19 deletion"},
         {"EGFR exon 20 in-frame insertion", "exon 20 insertion"},
         {"ERBB2 exon 20 in-frame insertion", "exon 20 insertion"},
         {"KIT exon 11 in-frame deletion", "exon 11 deletion"}}};
    for (const auto& [whole, shorter] : kKnown) {
        if (gene + ' ' + form == whole)
            return shorter;
    }
    return form;
}

} // namespace

TypedCompletion::TypedCompletion(const Toolbox& toolbox)
{
    for (const auto& gene : toolbox.genes.all()) {
        const auto add = [&](const std::string& name) {
            auto key = folded(name);
            // An alias never hides the gene that carries the name today.
            if (const auto* owner = toolbox.genes.find(name);
                owner == nullptr || owner->symbol != gene.symbol)
                return;
            if (m_symbols.emplace(key, gene.symbol).second)
                m_names.push_back({std::move(key), name, gene.symbol});
        };
        add(gene.symbol);
        for (const auto& alias : gene.aliases)
            add(alias);
    }
    std::sort(m_names.begin(), m_names.end(), [](const Name& a, const Name& b) {
        return a.folded < b.folded;
    });
    for (const auto& statement : toolbox.pack.statements)
        addForms(statement.biomarker);
    for (auto& [gene, forms] : m_changes)
        std::stable_sort(forms.begin(), forms.end(), [](const Form& a, const Form& b) {
            return std::pair(-a.statements, a.words) < std::pair(-b.statements, b.words);
        });
    for (const auto* line : kLines)
        m_lines.push_back({line, {}, 0});
}

void TypedCompletion::addForm(const std::string& gene, const std::string& words)
{
    auto& forms = m_changes[gene];
    const auto known = std::find_if(
        forms.begin(), forms.end(), [&](const Form& form) { return form.words == words; });
    if (known != forms.end())
        ++known->statements;
    else
        forms.push_back({words, 1});
}

void TypedCompletion::addForms(const knowledge::Biomarker& biomarker)
{
    for (const auto& child : biomarker.children)
        addForms(child);
    const auto& leaf = biomarker.leaf;
    if (biomarker.operation != knowledge::Biomarker::Operation::Leaf || leaf.gene.empty())
        return;
    ++m_statements[leaf.gene];
    switch (leaf.kind) {
    case Leaf::Kind::Variant:
        for (const auto& change : leaf.protein)
            addForm(leaf.gene, change);
        break;
    case Leaf::Kind::Exon:
        for (const int exon : leaf.exons) {
            if (const auto form = exonForm(leaf, exon); !form.empty())
                addForm(leaf.gene, shortForm(leaf.gene, form));
        }
        break;
    case Leaf::Kind::Fusion:
        addForm(leaf.gene, "fusion");
        break;
    case Leaf::Kind::Amplification:
        addForm(leaf.gene, "amplified");
        break;
    case Leaf::Kind::Deletion:
        addForm(leaf.gene, "deletion");
        break;
    case Leaf::Kind::WildType:
        addForm(leaf.gene, "wild type");
        break;
    case Leaf::Kind::Class:
        if (leaf.variantClass == "tandem-duplication")
            addForm(leaf.gene, "ITD");
        break;
    case Leaf::Kind::Codon:
    case Leaf::Kind::Arm:
    case Leaf::Kind::Signature:
    case Leaf::Kind::Expression:
        break;
    }
}

std::vector<TypedSuggestion> TypedCompletion::changes(std::string_view gene,
                                                      std::string_view rest) const
{
    std::vector<TypedSuggestion> found;
    const auto symbol = m_symbols.find(folded(gene));
    if (symbol == m_symbols.end())
        return found;
    const auto start = folded(rest);
    const auto bare = start.starts_with("P.") ? start.substr(2) : start;
    const auto note = symbol->second == gene ? std::string() : symbol->second;
    const auto offer = [&](const std::string& words, int statements) {
        const auto key = folded(words);
        const bool isThere = std::any_of(found.begin(), found.end(), [&](const auto& one) {
            return folded(one.line) == folded(gene) + ' ' + key;
        });
        if (!isThere && key != start && (key.starts_with(start) || key.starts_with(bare)))
            found.push_back({std::string(gene) + ' ' + words, note, statements});
    };
    if (const auto known = m_changes.find(symbol->second); known != m_changes.end()) {
        for (const auto& form : known->second)
            offer(form.words, form.statements);
    }
    for (const auto* form : kForms)
        offer(form, 0);
    return found;
}

std::vector<TypedSuggestion> TypedCompletion::names(std::string_view start) const
{
    std::vector<TypedSuggestion> found;
    const auto key = folded(start);
    auto at = std::lower_bound(
        m_names.begin(), m_names.end(), key, [](const Name& name, const std::string& wanted) {
            return name.folded < wanted;
        });
    for (; at != m_names.end() && at->folded.starts_with(key); ++at) {
        const auto asked = m_statements.find(at->symbol);
        found.push_back({at->shown + ' ',
                         at->shown == at->symbol ? std::string() : at->symbol,
                         asked == m_statements.end() ? 0 : asked->second});
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return a.statements != b.statements ? a.statements > b.statements : a.line < b.line;
    });
    // What is spelled out stands first, whatever the pack says of it.
    std::stable_partition(found.begin(), found.end(), [&](const TypedSuggestion& one) {
        return one.line.size() == key.size() + 1 && folded(one.line) == key + ' ';
    });
    return found;
}

std::vector<TypedSuggestion> TypedCompletion::suggest(std::string_view line, std::size_t most) const
{
    while (line.starts_with(' '))
        line.remove_prefix(1);
    std::vector<TypedSuggestion> found;
    if (line.empty() || most == 0)
        return found;
    const auto key = folded(line);
    for (const auto& one : m_lines) {
        if (folded(one.line) != key && folded(one.line).starts_with(key))
            found.push_back(one);
    }
    const auto blank = line.find(' ');
    auto others = blank == std::string_view::npos
                      ? names(line)
                      : changes(line.substr(0, blank), line.substr(blank + 1));
    // Genes that the pack knows, or the gene that is spelled out, stand before the other lines.
    const auto asked = std::find_if(others.begin(), others.end(), [&](const TypedSuggestion& one) {
        return one.statements == 0 && folded(one.line) != key + ' ';
    });
    found.insert(
        found.begin(), std::make_move_iterator(others.begin()), std::make_move_iterator(asked));
    found.insert(
        found.end(), std::make_move_iterator(asked), std::make_move_iterator(others.end()));
    if (found.size() > most)
        found.resize(most);
    return found;
}

} // namespace consilium::services
