#pragma once

#include "core/base/ids.h"
#include "core/services/kept_family.h"

#include <QString>

#include <map>

namespace consilium::ui
{

/// Family trees that were given to the store and that it has not acknowledged: nothing of them is
/// given up before. By store, because patients of two stores may have the same id.
struct UnsavedFamilies
{
    struct Tree
    {
        services::FamilyFile file;
        int number = 0;          ///< of the attempt that speaks for the tree
        bool isUnderWay = false; ///< the store has not answered that attempt yet
    };

    using Trees = std::map<PatientId, Tree>;

    QString folder; ///< of the store that is open, or was last
    Trees trees;    ///< of that store
    /// Of stores that were open before, by folder: saved once their store is opened again.
    std::map<QString, Trees> others;
};

} // namespace consilium::ui
