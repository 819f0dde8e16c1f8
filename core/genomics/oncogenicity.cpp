#include "core/genomics/oncogenicity.h"

#include "core/genomics/grantham.h"
#include "core/genomics/oncogenicity_file.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace consilium::genomics
{

namespace
{

using clinical::Finding;
using clinical::FindingKind;
using knowledge::Role;
using Kind = ProteinChange::Kind;

constexpr const char* kStandard = "PMID 35101336";
constexpr const char* kHotspotSource = "Chang MT, Cancer Discov 2018 (the pack's hotspot table)";

// The numbers of the hotspot codes (Horak 2022, table 2).
constexpr int kFrequentPosition = 50;
constexpr int kFrequentChange = 10;

bool hasTerm(const Finding& finding, std::initializer_list<std::string_view> wanted)
{
    return std::any_of(
        finding.consequences.begin(), finding.consequences.end(), [&](const std::string& term) {
            return std::find(wanted.begin(), wanted.end(), term) != wanted.end();
        });
}

bool isKnownChange(const Reading& reading)
{
    return reading.protein && reading.protein->kind != Kind::Unknown;
}

bool isMissense(const Reading& reading)
{
    return reading.protein && reading.protein->kind == Kind::Substitution;
}

/// "11/11": the change lies in the last exon of its transcript.
bool isInLastExon(const Finding& finding)
{
    const auto slash = finding.exon.find('/');
    return slash != std::string::npos &&
           finding.exon.substr(0, slash) == finding.exon.substr(slash + 1);
}

bool isStopLoss(const Finding& finding, const Reading& reading)
{
    return hasTerm(finding, {"stop_lost"}) ||
           (reading.protein && reading.protein->kind == Kind::Extension &&
            reading.protein->text.starts_with('*'));
}

void collect(const knowledge::Biomarker& biomarker,
             const knowledge::Statement& statement,
             std::map<std::string, std::vector<OncogenicityKnowledge::Established>>& into)
{
    using Operation = knowledge::Biomarker::Operation;
    if (biomarker.operation == Operation::Not)
        return;
    for (const auto& child : biomarker.children)
        collect(child, statement, into);
    if (biomarker.operation != Operation::Leaf ||
        biomarker.leaf.kind != knowledge::Leaf::Kind::Variant)
        return;
    for (const auto& text : biomarker.leaf.protein) {
        if (auto change = parseProteinChange(text))
            into[biomarker.leaf.gene].push_back({std::move(*change), statement.id, statement.amp});
    }
}

} // namespace

/// The sum while it is being made.
struct OncogenicityKnowledge::Scores
{
    Oncogenicity sum;

    [[nodiscard]] bool has(std::string_view code) const
    {
        return std::any_of(sum.applied.begin(), sum.applied.end(), [&](const auto& point) {
            return point.code == code;
        });
    }

    void apply(const char* code, int points, Message reason, std::string source)
    {
        sum.applied.push_back({code, points, std::move(reason), std::move(source)});
    }

    void leaveOpen(std::initializer_list<const char*> codes, const Message& why)
    {
        for (const auto* code : codes)
            sum.notJudged.push_back({code, why});
    }

    void pass(const char* code, Message why) { sum.notCounted.push_back({code, std::move(why)}); }

    void drop(const char* code, Message why)
    {
        if (!has(code))
            return;
        std::erase_if(sum.applied, [&](const auto& point) { return point.code == code; });
        pass(code, std::move(why));
    }
};

OncogenicityClass classOf(int points)
{
    return points >= 10   ? OncogenicityClass::Oncogenic
           : points >= 6  ? OncogenicityClass::LikelyOncogenic
           : points >= 0  ? OncogenicityClass::Uncertain
           : points >= -6 ? OncogenicityClass::LikelyBenign
                          : OncogenicityClass::Benign;
}

const char* wordOf(OncogenicityClass result)
{
    switch (result) {
    case OncogenicityClass::Oncogenic:
        return "oncogenic";
    case OncogenicityClass::LikelyOncogenic:
        return "likely oncogenic";
    case OncogenicityClass::Uncertain:
        return "uncertain significance";
    case OncogenicityClass::LikelyBenign:
        return "likely benign";
    case OncogenicityClass::Benign:
        return "benign";
    }
    return "";
}

Message Oncogenicity::words() const
{
    std::string open;
    for (const auto& code : notJudged)
        open += (open.empty() ? "" : ", ") + code.code;
    // Whole sentences, so that they can be put into another language.
    const auto pattern = [&] {
        switch (result) {
        case OncogenicityClass::Oncogenic:
            return "oncogenic by {} points; not judged: {}";
        case OncogenicityClass::LikelyOncogenic:
            return "likely oncogenic by {} points; not judged: {}";
        case OncogenicityClass::Uncertain:
            return "uncertain significance by {} points; not judged: {}";
        case OncogenicityClass::LikelyBenign:
            return "likely benign by {} points; not judged: {}";
        case OncogenicityClass::Benign:
            return "benign by {} points; not judged: {}";
        }
        return "";
    };
    return {pattern(), {std::to_string(points), open}};
}

Result<OncogenicityKnowledge> OncogenicityKnowledge::of(const knowledge::Pack& pack)
{
    OncogenicityKnowledge result;
    CONSILIUM_TRY(result.m_roles, knowledge::GeneRoles::parse(pack.geneRoles));
    CONSILIUM_TRY(result.m_hotspots, knowledge::Hotspots::parse(pack.hotspots));
    for (const auto& statement : pack.statements) {
        const bool isActedOn = statement.effect == knowledge::Effect::Sensitive ||
                               statement.effect == knowledge::Effect::Diagnostic;
        if (isActedOn && statement.amp.starts_with("I-"))
            collect(statement.biomarker, statement, result.m_established);
    }
    return result;
}

std::optional<Role> OncogenicityKnowledge::roleOf(const std::string& gene) const
{
    const auto* role = m_roles.find(gene);
    return role == nullptr ? std::nullopt : std::optional(role->role);
}

void OncogenicityKnowledge::judgeNull(const Finding& finding,
                                      const Reading& reading,
                                      Scores& scores) const
{
    const bool isNull = reading.isTruncating ||
                        (reading.protein && reading.protein->kind == Kind::StartLost) ||
                        hasTerm(finding, {"exon_loss_variant"});
    if (!isNull) {
        if (!isKnownChange(reading) && finding.consequences.empty())
            scores.leaveOpen({"OVS1"}, {"what the change does to the protein is not stated", {}});
        return;
    }
    const auto* role = m_roles.find(reading.gene);
    if (role == nullptr) {
        scores.leaveOpen({"OVS1"}, {"the pack states no role of {}", {reading.gene}});
        return;
    }
    if (role->role == Role::Oncogene)
        return;
    const bool needsDecay = !hasTerm(finding, {"splice_acceptor_variant", "splice_donor_variant"});
    if (needsDecay && isInLastExon(finding)) {
        scores.leaveOpen({"OVS1"},
                         {"a truncation in the last exon may leave a working protein", {}});
        return;
    }
    scores.apply("OVS1",
                 8,
                 {role->role == Role::Both
                      ? "null variant in {}, a tumour suppressor and an oncogene"
                      : "null variant in {}, a tumour suppressor",
                  {reading.gene}},
                 std::string(kStandard) + "; role: " + role->source);
}

void OncogenicityKnowledge::judgeEstablished(const Reading& reading, Scores& scores) const
{
    if (!isKnownChange(reading)) {
        scores.leaveOpen({"OS1"}, {"the protein change is not stated", {}});
        return;
    }
    const auto gene = m_established.find(reading.gene);
    if (gene != m_established.end()) {
        const auto same = std::find_if(
            gene->second.begin(), gene->second.end(), [&](const Established& established) {
                return established.change.text == reading.protein->text;
            });
        if (same != gene->second.end()) {
            scores.apply("OS1",
                         4,
                         {"{} {} is a change that the pack's statement {} (level {}) rests on",
                          {reading.gene, reading.protein->text, same->statement, same->amp}},
                         "statement " + same->statement);
            return;
        }
    }
    // The pack can say yes; that it names no such change proves nothing.
    scores.leaveOpen({"OS1"}, {"no statement of level I in the pack names this change", {}});
}

void OncogenicityKnowledge::judgeLength(const Finding& finding,
                                        const Reading& reading,
                                        Scores& scores) const
{
    const bool isInFrame = reading.isInFrameDeletion || reading.isInFrameInsertion;
    const bool isLonger = isStopLoss(finding, reading);
    if (!isInFrame && !isLonger)
        return;
    const auto* role = m_roles.find(reading.gene);
    if (role == nullptr) {
        scores.leaveOpen({"OM2"}, {"the pack states no role of {}", {reading.gene}});
        return;
    }
    if (!isInFrame && role->role == Role::Oncogene)
        return;
    if (scores.has("OVS1")) {
        scores.pass("OM2", {"not counted beside OVS1", {}});
        return;
    }
    const std::string source = std::string(kStandard) + "; role: " + role->source;
    const char* pattern =
        !isInFrame                     ? "stop loss in {}, a tumour suppressor"
        : role->role == Role::Oncogene ? "change of length in frame in {}, an oncogene"
        : role->role == Role::Both ? "change of length in frame in {}, a tumour suppressor and an "
                                     "oncogene"
                                   : "change of length in frame in {}, a tumour suppressor";
    scores.apply("OM2", 2, {pattern, {reading.gene}}, source);
}

void OncogenicityKnowledge::judgeNeighbour(const Reading& reading, Scores& scores) const
{
    const auto gene = m_established.find(reading.gene);
    if (!isMissense(reading) || gene == m_established.end())
        return;
    const auto& text = reading.protein->text;
    for (const auto& established : gene->second) {
        const auto& other = established.change;
        if (other.kind != Kind::Substitution || other.first != reading.protein->first ||
            other.text == text || other.text.front() != text.front())
            continue;
        const auto mine = granthamDistance(text.front(), text.back());
        const auto theirs = granthamDistance(other.text.front(), other.text.back());
        // "Greater or at least approximately the same"; the formula is exact to 1.
        if (!mine || !theirs || *mine + 1 < *theirs)
            continue;
        if (scores.has("OS1")) {
            scores.pass("OM4", {"not counted beside OS1", {}});
            return;
        }
        scores.apply("OM4",
                     2,
                     {"another change of the residue, {} {}, is one that the pack's statement {} "
                      "rests on; Grantham distance {} against {}",
                      {reading.gene,
                       other.text,
                       established.statement,
                       std::to_string(*mine),
                       std::to_string(*theirs)}},
                     "statement " + established.statement + "; doi 10.1126/science.185.4154.862");
        return;
    }
}

void OncogenicityKnowledge::judgeHotspot(const Reading& reading, Scores& scores) const
{
    const bool isInFrame = reading.isInFrameDeletion || reading.isInFrameInsertion;
    if (reading.isSilent || (isKnownChange(reading) && !isMissense(reading) && !isInFrame))
        return; // the counts are of missense and in-frame changes
    if (m_hotspots.isEmpty()) {
        scores.leaveOpen({"OS3", "OM3", "OP3"}, {"the pack carries no hotspot table", {}});
        return;
    }
    if (!isKnownChange(reading)) {
        scores.leaveOpen({"OS3", "OM3", "OP3"}, {"the protein change is not stated", {}});
        return;
    }
    const auto& change = *reading.protein;
    const auto* hotspot = isMissense(reading)
                              ? m_hotspots.residue(reading.gene, change.first)
                              : m_hotspots.stretch(reading.gene, change.first, change.last);
    if (hotspot == nullptr)
        return;
    const auto counted = hotspot->changes.find(
        isMissense(reading) ? std::string(1, change.text.back()) : change.text);
    const int same = counted == hotspot->changes.end() ? 0 : counted->second;
    const Message reason{"hotspot: {} samples with a change here, {} of them with {}",
                         {std::to_string(hotspot->samples), std::to_string(same), change.text}};
    if (same < kFrequentChange) {
        scores.apply("OP3", 1, reason, kHotspotSource);
        return;
    }
    const bool isFrequent = hotspot->samples >= kFrequentPosition;
    if (isFrequent && scores.has("OS1"))
        scores.pass("OS3", {"met ({} samples), not counted beside OS1", {std::to_string(same)}});
    else if (isFrequent)
        scores.apply("OS3", 4, reason, kHotspotSource);
    else if (scores.has("OM4"))
        scores.pass("OM3", {"met ({} samples), not counted beside OM4", {std::to_string(same)}});
    else
        scores.apply("OM3", 2, reason, kHotspotSource);
}

std::optional<Oncogenicity> OncogenicityKnowledge::judge(const Finding& finding,
                                                         const Reading& reading) const
{
    if (finding.kind != FindingKind::SmallVariant || finding.origin == clinical::Origin::Germline)
        return std::nullopt;
    Scores scores;
    judgeNull(finding, reading, scores);
    judgeEstablished(reading, scores);
    judgeLength(finding, reading, scores);
    judgeNeighbour(reading, scores);
    judgeHotspot(reading, scores);
    if (scores.has("OS3"))
        scores.drop("OM4", {"not counted beside OS3", {}});
    judgeFile(finding, scores.sum);
    scores.leaveOpen({"OS2", "SBS2"}, {"functional studies need a person to read them", {}});
    scores.leaveOpen({"OM1"}, {"the functional part of the protein needs a person", {}});
    scores.leaveOpen({"OP2"}, {"a malignancy of one genetic cause needs a person", {}});
    auto& sum = scores.sum;
    sum.points = std::accumulate(
        sum.applied.begin(), sum.applied.end(), 0, [](int total, const OncogenicityPoint& point) {
            return total + point.points;
        });
    sum.result = classOf(sum.points);
    for (const auto& open : sum.notJudged) {
        const int most = pointsOf(open.code);
        (most > 0 ? sum.openUp : sum.openDown) += std::abs(most);
    }
    return sum;
}

} // namespace consilium::genomics
