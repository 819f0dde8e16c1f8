#pragma once

#include "core/base/ids.h"
#include "core/services/kept_family.h"

#include <QString>

#include <map>

namespace consilium::ui
{

/// Family trees that were given to the store and that it has not acknowledged: nothing of them is
/// given up before. Of one store, because patients of two stores may have the same id.
struct UnsavedFamilies
{
    struct Tree
    {
        services::FamilyFile file;
        int number = 0;          ///< of the attempt that speaks for the tree
        bool isUnderWay = false; ///< the store has not answered that attempt yet
    };

    QString folder; ///< of the store
    std::map<PatientId, Tree> trees;
};

} // namespace consilium::ui
