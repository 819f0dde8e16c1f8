#include "core/services/annotated_file.h"

#include "core/genomics/burden.h"
#include "core/genomics/consistency.h"
#include "core/genomics/coverage.h"
#include "core/interchange/vcf/reference.h"
#include "core/services/statement_json.h"

#include <boost/json.hpp>

#include <algorithm>
#include <map>

namespace consilium::services
{

namespace
{

namespace json = boost::json;

bool isInScope(const knowledge::TumourScope& scope,
               const std::string& type,
               const terminology::TumourTree& tumours)
{
    if (type.empty())
        return true;
    const auto isWithin = [&](const std::string& code) { return tumours.isWithin(type, code); };
    return std::any_of(scope.in.begin(), scope.in.end(), isWithin) &&
           std::none_of(scope.outside.begin(), scope.outside.end(), isWithin);
}

json::object oncogenicityOf(const genomics::Oncogenicity& judged)
{
    json::array applied;
    for (const auto& point : judged.applied)
        applied.push_back({{"code", point.code},
                           {"points", point.points},
                           {"reason", point.reason.english()},
                           {"source", point.source}});
    json::array open;
    for (const auto& code : judged.notJudged)
        open.push_back({{"code", code.code}, {"why", code.why.english()}});
    return {{"class", genomics::wordOf(judged.result)},
            {"points", judged.points},
            {"applied", std::move(applied)},
            {"notJudged", std::move(open)}};
}

const char* nameOf(clinical::FindingKind kind)
{
    using Kind = clinical::FindingKind;
    switch (kind) {
    case Kind::SmallVariant:
        return "small variant";
    case Kind::CopyNumber:
        return "copy number";
    case Kind::Fusion:
        return "fusion";
    case Kind::StructuralVariant:
        return "structural variant";
    case Kind::Signature:
        return "signature";
    case Kind::Expression:
        return "expression";
    case Kind::TestedNormal:
        return "tested normal";
    case Kind::ArmCopyNumber:
        return "arm copy number";
    }
    return "small variant";
}

const char* nameOf(clinical::Genome genome)
{
    return genome == clinical::Genome::GRCh37   ? "GRCh37"
           : genome == clinical::Genome::GRCh38 ? "GRCh38"
                                                : "unknown";
}

const char* nameOf(clinical::Origin origin)
{
    return origin == clinical::Origin::Somatic    ? "somatic"
           : origin == clinical::Origin::Germline ? "germline"
                                                  : "unknown";
}

const char* nameOf(clinical::ProteinSource source)
{
    using Source = clinical::ProteinSource;
    switch (source) {
    case Source::Stated:
        return "file";
    case Source::KnownPosition:
        return "known position";
    case Source::LiftedPosition:
        return "known position in the other build";
    case Source::NotResolved:
        return "not resolved";
    case Source::Unknown:
        break;
    }
    return "unknown";
}

const char* nameOf(genomics::GeneState state)
{
    using State = genomics::GeneState;
    switch (state) {
    case State::Altered:
        return "altered";
    case State::TestedNormal:
        return "tested and normal";
    case State::NotCovered:
        return "not covered";
    case State::Failed:
        return "failed";
    case State::Unknown:
        break;
    }
    return "unknown";
}

json::object findingOf(const clinical::Finding& finding)
{
    json::object one{{"kind", nameOf(finding.kind)}, {"state", "altered"}};
    const auto put = [&](const char* name, const std::string& value) {
        if (!value.empty())
            one.emplace(name, value);
    };
    put("gene", finding.gene);
    put("partner", finding.partner);
    put("protein", finding.hgvsProtein);
    put("coding", finding.hgvsCoding);
    put("transcript", finding.transcript);
    put("fileChoice", finding.fileChoice);
    put("exon", finding.exon);
    put("name", finding.name);
    put("status", finding.status);
    put("copyNumberClass", finding.copyNumberClass);
    if (finding.position > 0) {
        one.emplace("genome", nameOf(finding.genome));
        one.emplace("chromosome", finding.chromosome);
        one.emplace("position", finding.position);
        one.emplace("reference", finding.reference);
        one.emplace("alternative", finding.alternative);
        one.emplace("proteinSource", nameOf(finding.proteinSource));
        put("lifted", finding.lifted);
    }
    put("filter", finding.filter);
    put("identifier", finding.identifier);
    one.emplace("origin", nameOf(finding.origin));
    json::array consequences;
    for (const auto& term : finding.consequences)
        consequences.emplace_back(term);
    one.emplace("consequences", std::move(consequences));
    if (finding.alleleFraction)
        one.emplace("alleleFraction", *finding.alleleFraction);
    if (finding.depth)
        one.emplace("depth", *finding.depth);
    if (finding.quantity) {
        one.emplace("value", finding.quantity->value);
        one.emplace("unit", finding.quantity->unit);
    }
    return one;
}

} // namespace

FindingTier tierOf(const std::vector<const knowledge::Statement*>& statements,
                   const genomics::Oncogenicity* judged)
{
    // Of one level what a label or a reviewer gave names the rule.
    const auto key = [](const knowledge::Statement& statement) {
        return std::pair(statement.amp, !statement.isReviewed());
    };
    const knowledge::Statement* strongest = nullptr;
    for (const auto* statement : statements) {
        if (!statement->isAgainst() && !statement->amp.empty() &&
            (strongest == nullptr || key(*statement) < key(*strongest)))
            strongest = statement;
    }
    if (strongest != nullptr)
        return {strongest->amp, strongest->ampRule.empty() ? "amp-reviewed" : strongest->ampRule};
    const bool isHarmless =
        judged != nullptr && judged->result <= genomics::OncogenicityClass::LikelyBenign;
    return isHarmless ? FindingTier{"IV", "amp-tier-iv"} : FindingTier{"III", "amp-tier-iii"};
}

Result<AnnotatedFile> annotateFile(const AnnotateRequest& request,
                                   const Toolbox& toolbox,
                                   const ProgressSink& progress,
                                   std::stop_token stop)
{
    if (!request.tumourType.empty() && toolbox.tumours.find(request.tumourType) == nullptr)
        return fail(ErrorCode::NotFound, "tumour type " + request.tumourType);
    AnnotatedFile result;
    CONSILIUM_TRY(auto file, readFindingFile(request, toolbox, {}, progress, stop));
    result.report = std::move(file.report);
    result.record.findings = std::move(file.findings);
    result.record.assays.push_back(std::move(file.assay));
    auto& tumour = result.record.tumours.emplace_back();
    tumour.header.key = "annotate/tumour";
    tumour.oncotree = request.tumourType;

    genomics::AnnotationAids aids;
    std::optional<genomics::Liftovers> liftovers;
    if (!request.chains.empty()) {
        CONSILIUM_TRY(liftovers, genomics::Liftovers::load(request.chains));
        aids.liftovers = &*liftovers;
    }
    if (!request.reference.empty()) {
        CONSILIUM_TRY(const auto reference, interchange::vcf::Reference::open(request.reference));
        aids.reference = [reference](auto chromosome, auto first, auto last) {
            return reference.bases(chromosome, first, last);
        };
    }
    result.annotation =
        genomics::annotate(result.record.findings, toolbox.positions, toolbox.genes, aids);
    toolbox.complete(result.record);
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled);

    const auto profile = genomics::Profile::of(result.record, toolbox.genes, &toolbox.oncogenicity);
    result.hiddenByFilter = profile.hiddenByFilter();
    for (const auto& statement : toolbox.pack.statements) {
        if (!isInScope(statement.tumour, request.tumourType, toolbox.tumours))
            continue;
        auto match = profile.evaluate(statement.biomarker);
        if (match.truth == genomics::Truth::True && !match.findings.empty())
            result.matches.push_back({&statement, std::move(match.findings)});
    }
    return result;
}

std::string
toJson(const AnnotatedFile& annotated, const std::string& tumourType, const Toolbox& toolbox)
{
    const auto interpretation =
        genomics::interpret(annotated.record, toolbox.genes, toolbox.oncogenicity);
    std::map<int, const genomics::Oncogenicity*> judged;
    for (const auto& variant : interpretation.variants) {
        if (variant.oncogenicity)
            judged.emplace(variant.finding, &*variant.oncogenicity);
    }
    std::map<int, std::vector<const AnnotatedMatch*>> byFinding;
    for (const auto& match : annotated.matches) {
        for (const int finding : match.findings)
            byFinding[finding].push_back(&match);
    }
    json::array findings;
    for (std::size_t at = 0; at < annotated.record.findings.size(); ++at) {
        const auto& finding = annotated.record.findings[at];
        const auto index = static_cast<int>(at);
        auto one = findingOf(finding);
        if (!genomics::hasPassed(finding)) {
            one["state"] = "hidden by its filter";
            findings.push_back(std::move(one));
            continue;
        }
        const auto found = judged.find(index);
        const auto* points = found == judged.end() ? nullptr : found->second;
        if (points != nullptr)
            one.emplace("oncogenicity", oncogenicityOf(*points));
        const auto& matches = byFinding[index];
        std::vector<const knowledge::Statement*> statements;
        for (const auto* match : matches)
            statements.push_back(match->statement);
        // A measured marker that no statement speaks of is no variant of unknown significance.
        const bool isMarker = finding.kind == clinical::FindingKind::Signature ||
                              finding.kind == clinical::FindingKind::Expression;
        if (!isMarker || !statements.empty()) {
            const auto tier = tierOf(statements, points);
            one.emplace("tier", json::object{{"amp", tier.tier}, {"rule", tier.rule}});
        }
        json::array list;
        for (const auto* match : matches)
            list.push_back(statementJson(*match->statement));
        one.emplace("matches", std::move(list));
        findings.push_back(std::move(one));
    }
    json::array issues;
    for (const auto& issue : annotated.report.issues)
        issues.push_back({{"place", issue.place}, {"what", issue.what}});
    for (const auto& issue : annotated.annotation.issues)
        issues.push_back({{"place", issue.place}, {"what", issue.what}});
    for (const auto& issue : genomics::consistencyIssues(annotated.record, toolbox.genes))
        issues.push_back({{"place", issue.places.empty() ? "" : issue.places.front()},
                          {"what", issue.what.english()}});
    const auto& assay = annotated.record.assays.front();
    json::object answer{{"genome", nameOf(assay.genome)},
                        {"tumourSample", assay.tumourSample},
                        {"normalSample", assay.normalSample},
                        {"tumour", tumourType},
                        {"findings", std::move(findings)},
                        {"hiddenByFilter", annotated.hiddenByFilter},
                        {"proteinChanges",
                         json::object{{"file", annotated.annotation.stated},
                                      {"knownPosition", annotated.annotation.knownPosition},
                                      {"lifted", annotated.annotation.lifted},
                                      {"notResolved", annotated.annotation.notResolved}}},
                        {"issues", std::move(issues)}};
    if (!tumourType.empty()) {
        const auto profile =
            genomics::Profile::of(annotated.record, toolbox.genes, &toolbox.oncogenicity);
        const auto strip = genomics::coverageOf(
            profile, genomics::genesThatMatter(toolbox.pack, toolbox.tumours, tumourType));
        json::array genes;
        for (const auto& gene : strip.genes)
            genes.push_back(
                {{"gene", gene.gene}, {"state", nameOf(gene.state)}, {"why", gene.why.english()}});
        answer.emplace("genesThatMatter", std::move(genes));
        answer.emplace("coverage", strip.words().english());
    }
    const auto burden = genomics::burdenOf(annotated.record, assay);
    json::object load{{"rule", genomics::burdenRule().english()},
                      {"source", genomics::kBurdenSource}};
    if (burden.computed) {
        load.emplace("perMegabase", burden.computed->perMegabase);
        load.emplace("low", burden.computed->low);
        load.emplace("high", burden.computed->high);
        load.emplace("counted", burden.computed->counted);
        load.emplace("megabases", burden.computed->megabases);
    } else {
        load.emplace("notComputed", burden.refusal.english());
    }
    json::array warnings;
    for (const auto& warning : burden.warnings)
        warnings.emplace_back(warning.english());
    load.emplace("warnings", std::move(warnings));
    answer.emplace("burden", std::move(load));
    return json::serialize(answer);
}

} // namespace consilium::services
