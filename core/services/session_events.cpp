#include "core/services/session.h"
#include "core/store/store.h"

namespace consilium::services
{

Status Session::editEvents(PatientId id, const clinical::EventEdit& edit)
{
    CONSILIUM_TRY(auto record, m_store->load(id));
    CONSILIUM_CHECK(clinical::applyEdit(record, edit, today(), isoInstant(m_clock)));
    CONSILIUM_TRY([[maybe_unused]] const auto saved, m_store->save(record, id));
    return ok();
}

} // namespace consilium::services
