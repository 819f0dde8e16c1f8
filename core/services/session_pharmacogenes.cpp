#include "core/pgx/outside.h"
#include "core/services/finding_file.h"
#include "core/services/session.h"
#include "core/services/typed_entry.h"
#include "core/store/store.h"

#include <fmt/format.h>

#include <algorithm>

namespace consilium::services
{

namespace
{

using clinical::Pharmacogene;
using clinical::PositionState;

/// Whether anything of the gene was looked at. A gene that the file says nothing of is not tested,
/// and the record says so by having no result.
bool isTested(const Pharmacogene& result)
{
    return result.isOutside ||
           std::any_of(result.positions.begin(), result.positions.end(), [](const auto& position) {
               return position.state != PositionState::Missing;
           });
}

} // namespace

Result<PharmacogeneOutcome> Session::importPharmacogenes(PatientId patient,
                                                         const PharmacogenomicsRequest& request,
                                                         const PartialDate& date,
                                                         std::stop_token stop)
{
    PharmacogeneOutcome outcome;
    CONSILIUM_TRY(outcome.called, callPharmacogenes(request, *m_toolbox, stop));
    clinical::Case incoming;
    const auto instant = isoInstant(m_clock);
    const auto addSource = [&](const std::filesystem::path& file, const char* format) -> Status {
        if (file.empty())
            return ok();
        CONSILIUM_TRY(auto hash, hashOf(file, stop));
        incoming.sources.push_back({file.filename().string(), std::move(hash), format, instant});
        return ok();
    };
    CONSILIUM_CHECK(addSource(request.file, "vcf-genotypes"));
    CONSILIUM_CHECK(addSource(request.outside, "outside-calls"));
    for (auto result : outcome.called.genes) {
        if (!isTested(result))
            continue;
        // With a file of genotypes and one of outside calls, the latter comes second.
        const int source = result.isOutside && !request.file.empty() ? 1 : 0;
        result.header.key =
            fmt::format("pharmacogene|{}|{}|{}",
                        incoming.sources.at(static_cast<std::size_t>(source)).sha256.substr(0, 32),
                        result.isOutside ? "" : outcome.called.sample,
                        result.gene);
        result.header.provenance = {source, result.gene};
        result.date = date;
        incoming.pharmacogenes.push_back(std::move(result));
    }
    CONSILIUM_TRY(const auto existing, m_store->load(patient));
    incoming.patient = existing.patient;
    FileOutcome merged;
    CONSILIUM_CHECK(mergeInto(std::move(incoming), patient, merged));
    outcome.added = merged.added;
    outcome.replaced = merged.replaced;
    outcome.unchanged = merged.unchanged;
    return outcome;
}

Result<Pharmacogene>
Session::addPharmacogene(PatientId id, std::string_view line, const PartialDate& date)
{
    CONSILIUM_TRY(auto result,
                  pgx::readTyped(line, m_toolbox->pharmacogenes, m_toolbox->pharmacogeneFunctions));
    CONSILIUM_TRY(auto record, m_store->load(id));
    const auto isSame = [&](const Pharmacogene& known) {
        return known.isOutside && clinical::counts(known.assertion) && known.gene == result.gene &&
               known.calls == result.calls && known.readings == result.readings &&
               known.date == date && known.header.key.starts_with("typed|");
    };
    if (std::any_of(record.pharmacogenes.begin(), record.pharmacogenes.end(), isSame))
        return fail(ErrorCode::AlreadyExists, "typed before, and it counts; nothing was stored");
    const auto piece = typedPiece(record, line, isoInstant(m_clock));
    result.header = {piece.header.key + "|0", piece.header.provenance};
    result.date = date;
    record.raw.push_back(piece);
    record.pharmacogenes.push_back(result);
    CONSILIUM_TRY([[maybe_unused]] const auto saved, m_store->save(record, id));
    return result;
}

} // namespace consilium::services
