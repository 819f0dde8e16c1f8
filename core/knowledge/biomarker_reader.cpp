#include "core/knowledge/biomarker_reader.h"

#include "core/knowledge/fields.h"

namespace consilium::knowledge
{

namespace
{

namespace json = boost::json;

constexpr std::array kLeafKinds{
    std::pair{std::string_view("variant"), Leaf::Kind::Variant},
    std::pair{std::string_view("codon"), Leaf::Kind::Codon},
    std::pair{std::string_view("exon"), Leaf::Kind::Exon},
    std::pair{std::string_view("class"), Leaf::Kind::Class},
    std::pair{std::string_view("fusion"), Leaf::Kind::Fusion},
    std::pair{std::string_view("amplification"), Leaf::Kind::Amplification},
    std::pair{std::string_view("arm"), Leaf::Kind::Arm},
    std::pair{std::string_view("deletion"), Leaf::Kind::Deletion},
    std::pair{std::string_view("wildtype"), Leaf::Kind::WildType},
    std::pair{std::string_view("signature"), Leaf::Kind::Signature},
    std::pair{std::string_view("expression"), Leaf::Kind::Expression},
};

Result<Leaf> readLeaf(const json::value& value, const std::string& where)
{
    Fields fields(value, where);
    Leaf leaf;
    leaf.kind = fields.word("kind", kLeafKinds);
    leaf.gene = fields.text("gene");
    leaf.protein = fields.texts("protein");
    leaf.codons = fields.wholes("codons");
    leaf.exons = fields.wholes("exons");
    if (const auto exon = fields.whole("exon"))
        leaf.exons.push_back(*exon);
    leaf.change = fields.text("change");
    leaf.variantClass = fields.text("class");
    if (const auto origin = fields.text("origin"); !origin.empty())
        leaf.origin = origin;
    leaf.firstCodon = fields.whole("firstCodon").value_or(0);
    leaf.lastCodon = fields.whole("lastCodon").value_or(0);
    leaf.partner = fields.text("partner");
    leaf.name = fields.text("name");
    if (leaf.kind == Leaf::Kind::Expression)
        leaf.name = fields.text("marker");
    if (leaf.kind == Leaf::Kind::Arm)
        leaf.name = fields.text("arm");
    leaf.status = fields.text(leaf.kind == Leaf::Kind::Signature ? "value" : "status");
    leaf.atLeast = fields.number("atLeast");
    leaf.below = fields.number("below");
    leaf.unit = fields.text("unit");

    using Kind = Leaf::Kind;
    const bool isMarker = leaf.kind == Kind::Signature || leaf.kind == Kind::Expression;
    const bool needsName = isMarker || leaf.kind == Kind::Arm;
    fields.require(needsName ? "name" : "gene",
                   needsName ? !leaf.name.empty() : !leaf.gene.empty());
    if (leaf.kind == Kind::Variant)
        fields.require("protein", !leaf.protein.empty());
    if (leaf.kind == Kind::Codon)
        fields.require("codons", !leaf.codons.empty());
    if (leaf.kind == Kind::Exon) {
        fields.require("exon", !leaf.exons.empty());
        fields.require(
            "change",
            isOneOf(leaf.change, {"deletion", "insertion", "skipping", "splice-site", "any"}));
        fields.require("class", isOneOf(leaf.variantClass, {"", "oncogenic"}));
    }
    if (leaf.kind == Kind::Class)
        fields.require(
            "class",
            isOneOf(leaf.variantClass,
                    {"oncogenic", "truncating", "pathogenic", "tandem-duplication", "any"}));
    fields.require("lastCodon", leaf.firstCodon <= leaf.lastCodon);
    if (leaf.kind == Kind::Arm)
        fields.require("change", isOneOf(leaf.change, {"deletion", "gain"}));
    if (leaf.kind == Kind::Fusion)
        fields.require("change", isOneOf(leaf.change, {"", "fusion"}));
    if (isMarker)
        fields.require("value", !leaf.status.empty() || leaf.atLeast || leaf.below);
    // A word that no finding can carry would never match and so silence the statement.
    fields.require("origin", isOneOf(leaf.origin, {"somatic", "germline", "any"}));
    if (leaf.kind == Kind::Signature) {
        fields.require("name", isOneOf(leaf.name, {"MSI", "MMR", "TMB", "HRD"}));
        fields.require(
            "value",
            leaf.status.empty() ||
                isOneOf(
                    leaf.status,
                    {"high", "low", "deficient", "positive", "stable", "proficient", "negative"}));
    }
    CONSILIUM_CHECK(fields.finish());
    return leaf;
}

Result<Biomarker> readTree(const json::value& value, const std::string& where, int depth)
{
    const auto* object = value.if_object();
    if (object == nullptr || depth > 8)
        return fail(ErrorCode::Malformed, where + ": biomarker");
    Biomarker tree;
    if (object->contains("kind")) {
        CONSILIUM_TRY(tree.leaf, readLeaf(value, where));
        return tree;
    }
    if (object->size() != 1)
        return fail(ErrorCode::Malformed, where + ": biomarker");
    const auto& member = *object->begin();
    if (member.key() == "not") {
        tree.operation = Biomarker::Operation::Not;
        CONSILIUM_TRY(auto child, readTree(member.value(), where, depth + 1));
        tree.children.push_back(std::move(child));
        return tree;
    }
    if ((member.key() != "all" && member.key() != "any") || !member.value().is_array() ||
        member.value().get_array().empty())
        return fail(ErrorCode::Malformed, where + ": biomarker");
    tree.operation = member.key() == "all" ? Biomarker::Operation::All : Biomarker::Operation::Any;
    for (const auto& item : member.value().get_array()) {
        CONSILIUM_TRY(auto child, readTree(item, where, depth + 1));
        tree.children.push_back(std::move(child));
    }
    return tree;
}

} // namespace

Result<Biomarker> readBiomarker(const json::value& value, const std::string& where)
{
    return readTree(value, where, 0);
}

} // namespace consilium::knowledge
