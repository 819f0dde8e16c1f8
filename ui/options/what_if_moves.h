#pragma once

#include "core/services/what_if.h"

#include <QCoreApplication>

namespace consilium::ui
{

/// What moves when something is supposed, in words.
class WhatIfMoves
{
    Q_DECLARE_TR_FUNCTIONS(WhatIfMoves)

public:
    /// A line for each option, the first few; how many more there are.
    [[nodiscard]] static QString text(const services::WhatIf& answer);
};

} // namespace consilium::ui
