#pragma once

#include "core/clinical/pharmacogene.h"
#include "core/pgx/inhibitors.h"

#include <string_view>

namespace consilium::pgx
{

/// Changes a reading to what the enzyme does while an inhibitor is taken. CYP2D6: the activity
/// score is 0 under a strong inhibitor and halved under a moderate one (reviewed by Nahid and
/// Johnson 2022, PMID 36597259), rounded down to the quarters that guidance is written for but not
/// to 0; its phenotype follows the consensus of CPIC and DPWG (Caudle et al. 2020, PMID 31647186):
/// 0 poor, below 1.25 intermediate, up to 2.25 normal, above ultrarapid. Other genes: poor
/// metaboliser under a strong inhibitor; a moderate one has no published rule and changes nothing.
/// A score that is only a lower bound cannot be halved into a class: it becomes "n/a". Returns
/// whether the reading changed.
bool shift(std::string_view gene, Inhibition strength, clinical::PharmacogeneReading& reading);

} // namespace consilium::pgx
