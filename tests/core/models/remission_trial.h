#pragma once

#include "core/models/survival.h"

namespace consilium::models::remission
{

/// Weeks of remission in 42 children with acute leukaemia, 6-mercaptopurine against placebo, as
/// in Freireich EJ et al. Blood 1963;21:699 and analysed by Cox in 1972. Breslow's ties
/// give a hazard ratio of 0.2210887 with a standard error of 0.0905501, as Stata prints it
/// (Rodríguez G, Princeton, data.princeton.edu/pop509/cox.html).

inline FollowUp treated()
{
    return {{6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35},
            {1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0}};
}

inline FollowUp control()
{
    return {{1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23},
            std::vector<float>(21, 1)};
}

/// The treated, then the controls.
inline FollowUp everybody()
{
    auto people = treated();
    const auto others = control();
    people.time.insert(people.time.end(), others.time.begin(), others.time.end());
    people.event.insert(people.event.end(), others.event.begin(), others.event.end());
    return people;
}

inline std::vector<double> isTreated()
{
    std::vector<double> arm(21, 1.0);
    arm.resize(42, 0.0);
    return arm;
}

} // namespace consilium::models::remission
