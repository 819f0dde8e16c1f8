#pragma once

#include "core/clinical/case.h"

#include <memory>

namespace consilium::clinical
{

/// A case that several hold and none changes. A record of 50,000 events takes 60 MiB, and the
/// window looks at it from many pages, which may outlive each other's use of it: shared_ptr, so
/// that there is one record and it goes with the last who holds it. May be used from several
/// threads.
class SharedCase
{
public:
    /// The empty case.
    SharedCase()
        : SharedCase(Case{})
    {
    }

    /// Not explicit: whoever has a case of their own hands it over.
    SharedCase(Case record)
        : m_record(std::make_shared<const Case>(std::move(record)))
    {
    }

    [[nodiscard]] const Case& operator*() const { return *m_record; }

    [[nodiscard]] const Case* operator->() const { return m_record.get(); }

private:
    std::shared_ptr<const Case> m_record; ///< never null
};

} // namespace consilium::clinical
