#pragma once

#include "ui/family/family_edits.h"
#include "ui/family/family_page.h"

#include <QUndoCommand>

namespace consilium::ui
{

/// From one whole tree to another: whatever was changed, undoing gives the same values again.
class FamilyPage::Change : public QUndoCommand
{
public:
    Change(FamilyPage& page, const QString& what, State before, State after)
        : QUndoCommand(what)
        , m_page(page)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { m_page.restore(m_before); }

    void redo() override { m_page.restore(m_after); }

private:
    FamilyPage& m_page;
    State m_before;
    State m_after;
};

} // namespace consilium::ui
