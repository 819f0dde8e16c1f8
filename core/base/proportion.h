#pragma once

#include <utility>

namespace consilium
{

/// Exact 95 % interval of a proportion (Clopper CJ, Pearson ES. Biometrika 1934;26:404). {0, 1}
/// where there were no trials. `successes` is 0 to `trials`.
[[nodiscard]] std::pair<double, double> exactInterval(int successes, int trials);

} // namespace consilium
