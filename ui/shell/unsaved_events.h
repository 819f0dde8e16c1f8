#pragma once

#include "core/base/ids.h"
#include "ui/timeline/event_draft.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace consilium::ui
{

/// What was typed into forms of events and is not in the store: held until the store has it, or the
/// person gives it up. By store, as UnsavedFamilies, which says the folder that is open.
struct UnsavedEvents
{
    struct Form
    {
        EventDraft draft;
        std::string token;       ///< of the attempt to write it; empty: it was not entered
        bool isUnderWay = false; ///< the store has not answered yet
        QString why;             ///< why it is asked again, in words
    };

    using Forms = std::map<PatientId, std::vector<Form>>;

    Forms forms; ///< of the store that is open, or was last
    /// Of stores that were open before, by folder: asked again once their store is opened again.
    std::map<QString, Forms> others;
};

} // namespace consilium::ui
