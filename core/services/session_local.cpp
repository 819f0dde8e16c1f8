#include "core/services/session.h"
#include "core/store/store.h"

#include <algorithm>
#include <limits>

namespace consilium::services
{

namespace
{

namespace fs = std::filesystem;

/// The model with this card, read once more: a model serves one thread at a time, and the window
/// asks those of the toolbox.
Result<models::Model> ownCopy(const Toolbox& toolbox, const models::Card& card)
{
    std::vector<fs::path> folders{toolbox.modelFolder / card.recipe.id};
    std::error_code unreadable;
    for (const auto& entry : fs::directory_iterator(toolbox.modelFolder, unreadable))
        folders.push_back(entry.path());
    std::sort(folders.begin() + 1, folders.end()); // the folder is named like the model as a rule
    for (const auto& folder : folders) {
        auto model = models::Model::load(folder);
        if (model.has_value() && model.value().card().sha256 == card.sha256)
            return model;
    }
    return fail(ErrorCode::NotFound, "model " + card.recipe.id);
}

} // namespace

Result<LocalOutcomes> Session::localOutcomes(std::string_view model,
                                             const ProgressSink& progress,
                                             std::stop_token stop) const
{
    const auto& models = m_toolbox->models;
    const auto found = std::find_if(models.begin(), models.end(), [&](const auto& one) {
        return one.card().recipe.id == model;
    });
    if (found == models.end())
        return fail(ErrorCode::NotFound, "model " + std::string(model));
    CONSILIUM_TRY(const auto own, ownCopy(*m_toolbox, found->card()));
    CONSILIUM_TRY(const auto rows, m_store->patients({}, std::numeric_limits<int>::max()));
    std::size_t next = 0;
    const auto cases = [&]() -> Result<std::optional<clinical::Case>> {
        if (next == rows.size())
            return std::optional<clinical::Case>();
        CONSILIUM_TRY(auto record, m_store->load(rows[next++].id));
        return std::optional<clinical::Case>(std::move(record));
    };
    return services::localOutcomes(own,
                                   {m_toolbox->tumours, m_toolbox->drugs},
                                   cases,
                                   static_cast<int>(rows.size()),
                                   today(),
                                   progress,
                                   stop);
}

} // namespace consilium::services
