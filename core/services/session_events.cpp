#include "core/services/session.h"
#include "core/store/store.h"

namespace consilium::services
{

Status Session::editEvents(PatientId id, const clinical::EventEdit& edit)
{
    CONSILIUM_TRY(auto record, m_store->load(id));
    auto completed = edit;
    if (edit.event && std::holds_alternative<clinical::Medication>(*edit.event)) {
        clinical::Case alone; // a drug is recognised as it is in a file
        alone.medications.push_back(std::get<clinical::Medication>(*edit.event));
        m_toolbox->complete(alone);
        completed.event = alone.medications.front();
    }
    CONSILIUM_CHECK(clinical::applyEdit(record, completed, today(), isoInstant(m_clock)));
    CONSILIUM_TRY([[maybe_unused]] const auto saved, m_store->save(record, id));
    return ok();
}

} // namespace consilium::services
