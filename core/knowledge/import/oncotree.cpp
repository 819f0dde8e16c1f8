#include "core/base/crypto/hash.h"
#include "core/knowledge/files.h"
#include "core/knowledge/gzip.h"
#include "core/knowledge/import/import.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

namespace consilium::knowledge
{

namespace
{

namespace json = boost::json;
using terminology::TumourType;

std::string textOf(const json::object& node, std::string_view name)
{
    const auto* found = node.if_contains(name);
    return found != nullptr && found->is_string() ? std::string(found->get_string())
                                                  : std::string();
}

std::vector<std::string> textsOf(const json::object& node, std::string_view name)
{
    std::vector<std::string> all;
    const auto* found = node.if_contains(name);
    if (found == nullptr || !found->is_array())
        return all;
    for (const auto& item : found->get_array()) {
        if (item.is_string())
            all.emplace_back(item.get_string());
    }
    return all;
}

bool isCell(const std::string& text)
{
    return text.find_first_of("\t\n\r") == std::string::npos && text.size() <= 1000;
}

/// Letters, digits and "/", "_", "-" ("MDS/MPN").
bool isCode(const std::string& code)
{
    return !code.empty() && code.size() <= 60 && std::all_of(code.begin(), code.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
               c == '/' || c == '_' || c == '-';
    });
}

/// The nested form, flattened; `problems` receives what makes it no tree, by code.
class Flattened
{
public:
    void add(const json::object& node, const std::string& key, std::vector<std::string>& above)
    {
        TumourType type{textOf(node, "code"),
                        textOf(node, "name"),
                        textOf(node, "mainType"),
                        textOf(node, "tissue"),
                        above.empty() ? std::string() : above.back()};
        if (!isCode(type.code) || !isCell(type.name) || type.name.empty() ||
            !isCell(type.mainType) || !isCell(type.tissue)) {
            problems.push_back(fmt::format("{}: code or name not usable", place(key, above)));
            return;
        }
        if (type.code != key)
            problems.push_back(fmt::format("{} stands under the key of another code", type.code));
        if (std::find(above.begin(), above.end(), type.code) != above.end()) {
            problems.push_back(type.code + " stands inside itself");
            return;
        }
        const auto stated = textOf(node, "parent");
        if (stated != type.parent)
            problems.push_back(fmt::format("{}: its parent {} is not the type it stands under",
                                           type.code,
                                           isCode(stated) ? stated : "(none)"));
        for (auto& code : textsOf(node, "history"))
            former.emplace_back(std::move(code), type.code);
        for (const auto* field : {"precursors", "revocations"}) {
            for (auto& code : textsOf(node, field))
                wider.emplace_back(std::move(code), type.code);
        }
        const auto code = type.code;
        if (!types.emplace(code, std::move(type)).second)
            problems.push_back(code + " stands there twice");
        const auto* children = node.if_contains("children");
        if (children == nullptr || !children->is_object())
            return;
        above.push_back(code);
        for (const auto& member : children->get_object()) {
            if (member.value().is_object())
                add(member.value().get_object(), std::string(member.key()), above);
            else
                problems.push_back(fmt::format("{}: a child that is no type", code));
        }
        above.pop_back();
    }

    std::map<std::string, TumourType> types;
    std::vector<std::pair<std::string, std::string>> former; ///< old code, code now
    std::vector<std::pair<std::string, std::string>> wider;
    std::vector<std::string> problems;

private:
    static std::string place(const std::string& key, const std::vector<std::string>& above)
    {
        if (isCode(key))
            return key;
        return above.empty() ? std::string("the root") : "a child of " + above.back();
    }
};

/// Old codes that one new code claims and the new tree does not use for something else.
std::map<std::string, std::string>
unique(const std::vector<std::pair<std::string, std::string>>& claims, const Flattened& tree)
{
    std::map<std::string, std::set<std::string>> all;
    for (const auto& [old, now] : claims) {
        if (!tree.types.contains(old))
            all[old].insert(now);
    }
    std::map<std::string, std::string> result;
    for (const auto& [old, now] : all) {
        if (now.size() == 1)
            result.emplace(old, *now.begin());
    }
    return result;
}

void noteChanges(const Flattened& tree, const terminology::TumourTree& base, TumourImport& result)
{
    auto& notes = result.import.notes;
    for (const auto& [code, type] : tree.types) {
        const auto* old = base.find(code);
        if (old == nullptr) {
            notes.push_back({code, "new: " + type.name, true});
            continue;
        }
        if (old->name != type.name)
            notes.push_back({code, fmt::format("renamed: {}, was {}", type.name, old->name), true});
        if (old->parent != type.parent)
            notes.push_back({code,
                             fmt::format("moved: under {}, was under {}", type.parent, old->parent),
                             true});
    }
    for (const auto& [code, type] : base.all()) {
        if (tree.types.contains(code))
            continue;
        const auto renamed = result.renamed.find(code);
        const auto merged = result.mergedInto.find(code);
        const auto what =
            renamed != result.renamed.end() ? "gone: by the tree's history it is " + renamed->second
            : merged != result.mergedInto.end()
                ? fmt::format("gone: {} names it as a precursor or as revoked", merged->second)
                : std::string("gone: the tree names no successor");
        notes.push_back({code, what, false});
    }
}

} // namespace

Result<TumourImport> importOncotree(const std::filesystem::path& file,
                                    const terminology::TumourTree& base)
{
    const auto name = file.filename().string();
    CONSILIUM_TRY(const auto bytes, readWhole(file));
    CONSILIUM_TRY(const auto text, readPlainOrGzip(file));
    json::error_code error;
    const auto value = json::parse(json::string_view(text.data(), text.size()), error);
    const auto* object = error ? nullptr : value.if_object();
    const auto* root = object == nullptr ? nullptr : object->if_contains("TISSUE");
    if (root == nullptr || !root->is_object() || object->size() != 1)
        return fail(ErrorCode::Malformed, name + ": not an OncoTree of nested types under TISSUE");
    Flattened tree;
    std::vector<std::string> above;
    tree.add(root->get_object(), "TISSUE", above);
    if (!tree.problems.empty()) {
        constexpr std::size_t kMost = 10;
        const auto shown = std::min(kMost, tree.problems.size());
        return fail(
            ErrorCode::Malformed,
            fmt::format("{}: {}{}",
                        name,
                        fmt::join(tree.problems.begin(),
                                  tree.problems.begin() + static_cast<std::ptrdiff_t>(shown),
                                  "; "),
                        shown < tree.problems.size() ? "; and more" : ""));
    }
    TumourImport result;
    result.renamed = unique(tree.former, tree);
    result.mergedInto = unique(tree.wider, tree);
    auto& import = result.import;
    import.source = {"OncoTree, Memorial Sloan Kettering Cancer Center, oncotree.info (" + name +
                         ")",
                     "CC BY 4.0; Kundra R, et al. JCO Clin Cancer Inform 2021",
                     {},
                     "https://oncotree.info",
                     crypto::sha256Hex(bytes)};
    auto& table = import.tables["tumour-types"];
    table = "# OncoTree, Memorial Sloan Kettering Cancer Center, oncotree.info, CC BY 4.0\n";
    for (const auto& [code, type] : tree.types)
        table += fmt::format(
            "{}\t{}\t{}\t{}\t{}\n", code, type.name, type.mainType, type.tissue, type.parent);
    import.itemsRead = static_cast<int>(tree.types.size());
    import.rowsTaken = import.itemsRead;
    noteChanges(tree, base, result);
    return result;
}

} // namespace consilium::knowledge
