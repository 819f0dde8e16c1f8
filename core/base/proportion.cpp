#include "core/base/proportion.h"

#include <boost/math/distributions/binomial.hpp>

namespace consilium
{

std::pair<double, double> exactInterval(int successes, int trials)
{
    using Binomial = boost::math::binomial_distribution<double>;
    if (trials <= 0)
        return {0, 1};
    return {Binomial::find_lower_bound_on_p(trials, successes, 0.025),
            Binomial::find_upper_bound_on_p(trials, successes, 0.025)};
}

} // namespace consilium
