#include "core/services/pharmacogenomics.h"

#include "core/base/crypto/hash.h"
#include "core/pgx/caller.h"
#include "core/pgx/outside.h"
#include "core/services/finding_file.h"
#include "core/services/genotype_lift.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <optional>

namespace consilium::services
{

namespace
{

namespace fs = std::filesystem;
using clinical::Genome;
using clinical::GenotypeRecord;
using clinical::Pharmacogene;
using clinical::PositionState;
using interchange::vcf::Region;

/// An indel may be written one base beside the stretch it lies in.
constexpr std::int64_t kMargin = 1;

std::vector<Region> regionsOf(const knowledge::PharmacogeneTable& definitions)
{
    std::vector<Region> regions;
    const auto add = [&](const std::string& chromosome, const knowledge::GenePosition& position) {
        const auto size = static_cast<std::int64_t>(position.reference.size());
        const auto last = std::max(position.last, position.position + size - 1);
        regions.push_back({chromosome, position.position - kMargin, last + kMargin});
    };
    for (const auto& gene : definitions.all()) {
        for (const auto& position : gene.positions)
            add(gene.chromosome, position);
        for (const auto& position : gene.extra)
            add(gene.chromosome, position);
    }
    return regions;
}

/// Says in the result what the other build means for it.
void noteLift(const knowledge::GeneDefinition& definition,
              const GenotypeLift& lift,
              Pharmacogene& result)
{
    int unplaced = 0;
    int unused = 0;
    for (const auto& position : result.positions) {
        if (position.state != PositionState::Missing)
            continue;
        unplaced += lift.isUnplaced(definition.chromosome, position.position) ? 1 : 0;
        unused += lift.isUnused(definition.chromosome, position.position) ? 1 : 0;
    }
    result.notes.emplace_back("The file is in GRCh37: its records were lifted to GRCh38.");
    if (unplaced > 0)
        result.notes.push_back(
            fmt::format("{} positions have no known place in GRCh37 and were not read.", unplaced));
    if (unused > 0)
        result.notes.push_back(fmt::format("{} positions lie in stretches of reference of GRCh37, "
                                           "which may have another base there: not used without "
                                           "the FASTA of the file's build (--reference).",
                                           unused));
}

std::string joined(const std::vector<std::string>& calls)
{
    std::string text;
    for (const auto& call : calls)
        text += (text.empty() ? "" : " or ") + call;
    return text;
}

/// The file's genotypes, in GRCh38 whatever its build.
Result<std::vector<GenotypeRecord>> genotypesOf(const PharmacogenomicsRequest& request,
                                                const Toolbox& toolbox,
                                                std::optional<GenotypeLift>& lift,
                                                PharmacogenomicsFile& called,
                                                std::stop_token stop)
{
    std::optional<genomics::Liftovers> chains;
    if (!request.chains.empty()) {
        CONSILIUM_TRY(chains, genomics::Liftovers::load(request.chains));
    }
    lift.emplace(toolbox.pharmacogenes, chains ? &*chains : nullptr);
    interchange::vcf::GenotypeOptions options;
    options.sample = request.sample;
    options.genome = request.genome;
    options.grch38 = regionsOf(toolbox.pharmacogenes);
    options.grch37 = lift->regions();
    CONSILIUM_TRY(auto read, interchange::vcf::readGenotypes(request.file, options, stop));
    called.sample = read.sample;
    called.genome = read.genome;
    called.isIndexed = read.isIndexed;
    if (read.genome != Genome::GRCh37) {
        lift.reset();
        return std::move(read.records);
    }
    if (lift->isEmpty())
        return fail(ErrorCode::MissingData, "GRCh37: chain files to GRCh38 (--chains)");
    std::optional<interchange::vcf::Reference> reference;
    if (!request.reference.empty()) {
        CONSILIUM_TRY(reference, interchange::vcf::Reference::open(request.reference));
    }
    return lift->lifted(read.records, reference ? &*reference : nullptr);
}

/// An outside call takes the place of the file's own.
void take(Pharmacogene outside, std::map<std::string, Pharmacogene>& byGene)
{
    const auto found = byGene.find(outside.gene);
    if (found != byGene.end() && !found->second.calls.empty() &&
        found->second.calls != outside.calls)
        outside.notes.push_back(fmt::format("The file itself gives {}; the outside call is used.",
                                            joined(found->second.calls)));
    byGene.insert_or_assign(outside.gene, std::move(outside));
}

} // namespace

Result<PharmacogenomicsFile> callPharmacogenes(const PharmacogenomicsRequest& request,
                                               const Toolbox& toolbox,
                                               std::stop_token stop)
{
    if (request.file.empty() && request.outside.empty())
        return fail(ErrorCode::MissingData, "file of genotypes or outside calls");
    PharmacogenomicsFile called;
    std::map<std::string, Pharmacogene> byGene;
    if (!request.file.empty()) {
        called.name = request.file.filename().string();
        std::optional<GenotypeLift> lift;
        CONSILIUM_TRY(const auto records, genotypesOf(request, toolbox, lift, called, stop));
        for (const auto& definition : toolbox.pharmacogenes.all()) {
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, "pharmacogenes");
            auto result = pgx::call(definition, records, toolbox.pharmacogeneFunctions);
            result.genome = called.genome;
            if (lift)
                noteLift(definition, *lift, result);
            byGene.insert_or_assign(definition.gene, std::move(result));
        }
    }
    if (!request.outside.empty()) {
        if (called.name.empty())
            called.name = request.outside.filename().string();
        CONSILIUM_TRY(const auto text, bytesOf(request.outside));
        CONSILIUM_TRY(
            auto calls,
            pgx::readOutsideFile(text, toolbox.pharmacogenes, toolbox.pharmacogeneFunctions));
        for (auto& call : calls)
            take(std::move(call), byGene);
    }
    for (auto& [gene, result] : byGene)
        called.genes.push_back(std::move(result));
    return called;
}

Result<std::string> hashOf(const fs::path& path, const std::stop_token& stop)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::NotFound, path.filename().string());
    crypto::Sha256 hash;
    std::vector<char> piece(std::size_t{1} << 20);
    while (file) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "hash");
        file.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        hash.add({piece.data(), static_cast<std::size_t>(file.gcount())});
    }
    if (file.bad())
        return fail(ErrorCode::Io, path.filename().string());
    return hash.hex();
}

} // namespace consilium::services
