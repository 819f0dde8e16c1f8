#include "core/services/typed_entry.h"

#include "core/genomics/consistency.h"
#include "core/genomics/protein_change.h"
#include "core/genomics/reading.h"
#include "core/interchange/typed/typed.h"
#include "core/interchange/utf8.h"
#include "core/services/session.h"
#include "core/store/store.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace consilium::services
{

namespace
{

using clinical::Finding;
using clinical::FindingKind;

constexpr const char* kTyped = "typed";
constexpr const char* kInError = "entered-in-error";

bool isMarker(const Finding& finding)
{
    return finding.kind == FindingKind::Signature || finding.kind == FindingKind::Expression;
}

/// Whether two findings share a gene or are the same marker or arm. Genes are approved symbols:
/// typed ones are, and the store's have been made so.
bool isNear(const Finding& a, const Finding& b)
{
    const auto shares = [&](const std::string& gene) {
        return !gene.empty() && (gene == b.gene || gene == b.partner);
    };
    return shares(a.gene) || shares(a.partner) ||
           (a.kind == b.kind && a.name == b.name && a.gene.empty() && !a.name.empty());
}

std::string proteinOf(const Finding& finding)
{
    const auto change = genomics::parseProteinChange(finding.hgvsProtein);
    return change ? change->text : finding.hgvsProtein;
}

/// Whether both name one change of one gene, in protein or in coding sequence.
bool isOneChange(const Finding& a, const Finding& b)
{
    const auto protein = proteinOf(a);
    const bool isOneProtein = !protein.empty() && protein == proteinOf(b);
    const bool isOneCoding = !a.hgvsCoding.empty() && a.hgvsCoding == b.hgvsCoding;
    const bool areBothBare =
        protein.empty() && a.hgvsCoding.empty() && b.hgvsProtein.empty() && b.hgvsCoding.empty();
    return isOneProtein || isOneCoding ||
           (areBothBare && a.exon == b.exon && a.consequences == b.consequences &&
            a.position == b.position);
}

bool isNegative(const Finding& finding)
{
    return finding.kind == FindingKind::TestedNormal && finding.hgvsProtein.empty() &&
           finding.hgvsCoding.empty();
}

enum class Relation { None, Same, Opposite };

Relation relationOf(const Finding& typed, const Finding& known)
{
    if (isNegative(typed) || isNegative(known)) {
        if (isNegative(typed) && isNegative(known))
            return Relation::Same;
        return typed.kind == FindingKind::SmallVariant || known.kind == FindingKind::SmallVariant
                   ? Relation::Opposite
                   : Relation::None;
    }
    if (typed.kind != known.kind)
        return Relation::None;
    switch (typed.kind) {
    case FindingKind::SmallVariant:
    case FindingKind::TestedNormal: {
        if (!isOneChange(typed, known))
            return Relation::None;
        const auto unknown = clinical::Origin::Unknown;
        const bool areApart =
            typed.origin != unknown && known.origin != unknown && typed.origin != known.origin;
        return areApart ? Relation::Opposite : Relation::Same;
    }
    case FindingKind::CopyNumber:
    case FindingKind::ArmCopyNumber:
        return typed.copyNumberClass == known.copyNumberClass ? Relation::Same : Relation::Opposite;
    case FindingKind::Fusion:
    case FindingKind::StructuralVariant:
        return typed.gene == known.gene && typed.partner == known.partner ? Relation::Same
                                                                          : Relation::None;
    case FindingKind::Signature:
    case FindingKind::Expression: {
        if (typed.quantity && known.quantity)
            return typed.quantity->value == known.quantity->value &&
                           typed.quantity->comparator == known.quantity->comparator
                       ? Relation::Same
                       : Relation::Opposite;
        if (typed.status.empty() || known.status.empty())
            return Relation::None;
        return typed.status == known.status ? Relation::Same : Relation::Opposite;
    }
    }
    return Relation::None;
}

/// Whether the typed finding adds nothing to one that was typed before.
bool isCopy(const Finding& typed, Finding known)
{
    known.header = typed.header;
    if (proteinOf(known) == proteinOf(typed)) // "L858R" and "Leu858Arg" are one statement
        known.hgvsProtein = typed.hgvsProtein;
    return known == typed;
}

std::string placeOf(const clinical::Case& record, const Finding& finding)
{
    const auto& provenance = finding.header.provenance;
    const auto source = static_cast<std::size_t>(provenance.source);
    if (provenance.source < 0 || source >= record.sources.size())
        return provenance.place.empty() ? kTyped : provenance.place;
    const auto& name = record.sources[source].name;
    return provenance.place.empty() ? name : name + ": " + provenance.place;
}

/// Compares what was typed with the findings of the record that speak of the same.
class Comparison
{
public:
    Comparison(TypedReading& reading, const clinical::Case& record, const Toolbox& toolbox)
        : m_reading(reading)
        , m_record(record)
        , m_genes(toolbox.genes)
    {
    }

    void run()
    {
        m_near.sources = m_record.sources;
        for (const auto& finding : m_record.findings) {
            const auto isAsked = [&](const Finding& typed) { return isNear(typed, finding); };
            if (clinical::counts(finding.assertion) && genomics::hasPassed(finding) &&
                std::any_of(m_reading.findings.begin(), m_reading.findings.end(), isAsked))
                m_near.findings.push_back(finding);
        }
        m_known = static_cast<int>(m_near.findings.size());
        m_near.findings.insert(
            m_near.findings.end(), m_reading.findings.begin(), m_reading.findings.end());
        askConsistency();
        for (auto at = m_known; at < static_cast<int>(m_near.findings.size()); ++at)
            compare(at);
    }

private:
    [[nodiscard]] const Finding& at(int index) const
    {
        return m_near.findings[static_cast<std::size_t>(index)];
    }

    void askConsistency()
    {
        for (const auto& issue : genomics::consistencyIssues(m_near, m_genes)) {
            if (issue.findings.back() < m_known)
                continue;
            std::string place;
            for (const int index : issue.findings) {
                if (index < m_known)
                    place = placeOf(m_near, at(index));
            }
            if (issue.findings.size() > 1)
                m_said.emplace(issue.findings.front(), issue.findings.back());
            m_reading.issues.push_back({issue.what, {}, place});
        }
    }

    void compare(int typed)
    {
        for (int known = 0; known < m_known; ++known) {
            const auto& finding = at(known);
            const auto place = placeOf(m_near, finding);
            if (finding.header.provenance.source < 0 && isCopy(at(typed), finding)) {
                m_reading.isRepeated = true;
                m_reading.issues.push_back(
                    {{"was typed before and stands in the record", {}}, {}, place});
                continue;
            }
            const auto relation =
                isOneSubject(at(typed), finding) ? relationOf(at(typed), finding) : Relation::None;
            if (relation == Relation::Same)
                m_reading.issues.push_back({{"the record states this already", {}}, {}, place});
            else if (relation == Relation::Opposite && !m_said.contains({known, typed}))
                m_reading.issues.push_back(
                    {{"the record also states", {}}, factsOf(finding), place});
        }
    }

    [[nodiscard]] static bool isOneSubject(const Finding& a, const Finding& b)
    {
        return isMarker(a) || a.kind == FindingKind::ArmCopyNumber ? a.name == b.name
                                                                   : a.gene == b.gene;
    }

    TypedReading& m_reading;
    const clinical::Case& m_record;
    const terminology::GeneTable& m_genes;
    clinical::Case m_near; ///< what speaks of the same, then what was typed
    int m_known = 0;
    std::set<std::pair<int, int>> m_said; ///< pairs that consistency has named
};

} // namespace

TypedReading readTypedLine(std::string_view line,
                           const clinical::Case& record,
                           const Toolbox& toolbox,
                           const PartialDate& date)
{
    auto understood = interchange::typed::read(line, toolbox.genes);
    TypedReading reading;
    reading.findings = std::move(understood.findings);
    reading.problem = std::move(understood.problem);
    for (auto& finding : reading.findings)
        finding.date = date;
    if (reading.isUnderstood())
        Comparison(reading, record, toolbox).run();
    return reading;
}

bool isTypedAndCounts(const Finding& finding)
{
    return finding.header.provenance.source < 0 && finding.header.key.starts_with("typed|") &&
           clinical::counts(finding.assertion);
}

Message typedHelp() { return interchange::typed::help(); }

std::string toJson(const TypedReading& reading)
{
    namespace json = boost::json;
    json::array findings;
    for (const auto& finding : reading.findings) {
        json::array facts;
        for (const auto& fact : factsOf(finding))
            facts.emplace_back(fact.english());
        json::object one{{"facts", std::move(facts)}};
        if (reading.isStored)
            one.emplace("key", finding.header.key);
        findings.push_back(std::move(one));
    }
    json::array issues;
    for (const auto& issue : reading.issues) {
        json::array states;
        for (const auto& fact : issue.states)
            states.emplace_back(fact.english());
        issues.push_back({{"place", issue.place},
                          {"what", issue.what.english()},
                          {"states", std::move(states)}});
    }
    return json::serialize(json::object{{"understood", reading.isUnderstood()},
                                        {"problem", reading.problem.english()},
                                        {"findings", std::move(findings)},
                                        {"issues", std::move(issues)},
                                        {"repeated", reading.isRepeated},
                                        {"stored", reading.isStored}});
}

std::string typedLines(const clinical::Case& record)
{
    std::string lines;
    for (const auto& piece : record.raw) {
        if (piece.format == kTyped)
            lines += piece.header.provenance.place + '\t' + piece.content + '\n';
    }
    return lines;
}

clinical::RawPiece
typedPiece(const clinical::Case& record, std::string_view line, const std::string& instant)
{
    // Nothing that was typed ever leaves the record, so the next number is free.
    const auto number = std::count_if(record.raw.begin(), record.raw.end(), [](const auto& piece) {
        return piece.format == kTyped;
    });
    clinical::RawPiece piece;
    piece.header = {fmt::format("typed|{}|{}", instant, number), {-1, "typed " + instant}};
    piece.format = kTyped;
    piece.type = "line";
    piece.isInterpreted = true;
    piece.content = interchange::asUtf8(line);
    return piece;
}

Result<TypedReading> Session::readTyped(PatientId id, std::string_view line) const
{
    CONSILIUM_TRY(const auto record, m_store->load(id));
    return readTypedLine(line, record, *m_toolbox);
}

Result<TypedReading> Session::addTyped(PatientId id, std::string_view line, const PartialDate& date)
{
    CONSILIUM_TRY(auto record, m_store->load(id));
    auto reading = readTypedLine(line, record, *m_toolbox, date);
    if (!reading.isUnderstood() || reading.isRepeated)
        return reading;
    auto piece = typedPiece(record, line, isoInstant(m_clock));
    const auto header = piece.header;
    record.raw.push_back(std::move(piece));
    for (std::size_t at = 0; at < reading.findings.size(); ++at) {
        auto& finding = reading.findings[at];
        finding.header = {fmt::format("{}|{}", header.key, at), header.provenance};
        record.findings.push_back(finding);
    }
    CONSILIUM_TRY([[maybe_unused]] const auto saved, m_store->save(record, id));
    reading.isStored = true;
    return reading;
}

Status Session::markEnteredInError(PatientId id, const std::string& findingKey)
{
    CONSILIUM_TRY(auto record, m_store->load(id));
    const auto found =
        std::find_if(record.findings.begin(), record.findings.end(), [&](const auto& finding) {
            return finding.header.key == findingKey && isTypedAndCounts(finding);
        });
    const auto gene = std::find_if(
        record.pharmacogenes.begin(), record.pharmacogenes.end(), [&](const auto& result) {
            return result.header.key == findingKey && result.header.key.starts_with("typed|") &&
                   clinical::counts(result.assertion);
        });
    if (found != record.findings.end())
        found->assertion = clinical::Assertion::EnteredInError;
    else if (gene != record.pharmacogenes.end())
        gene->assertion = clinical::Assertion::EnteredInError;
    else
        return fail(ErrorCode::NotFound, "typed finding or pharmacogene that counts");
    clinical::RawPiece piece;
    piece.header = {findingKey + '|' + kInError, {-1, "entered in error " + isoInstant(m_clock)}};
    piece.format = kTyped;
    piece.type = kInError;
    piece.isInterpreted = true;
    piece.content = findingKey;
    record.raw.push_back(std::move(piece));
    CONSILIUM_TRY([[maybe_unused]] const auto saved, m_store->save(record, id));
    return ok();
}

} // namespace consilium::services
