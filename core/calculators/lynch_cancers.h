#pragma once

#include "core/clinical/pedigree.h"

namespace consilium::calculators
{

/// A cancer of the Amsterdam II criteria: of colorectum, endometrium, small bowel, ureter or renal
/// pelvis (Vasen 1999). Another cancer is one where its text names the organ, in English or German,
/// and no other kind of tumour there, such as a lymphoma, a stromal tumour or a polyp. An
/// endometrioid cancer is one where the text says that it is of the uterus.
[[nodiscard]] bool isLynch(const clinical::RelativeCancer& cancer);
[[nodiscard]] bool hasLynch(const clinical::FamilyPerson& person);
/// Not said to be without the two common cancers of Lynch syndrome, or with a cancer of which
/// nobody says where.
[[nodiscard]] bool mayHaveLynch(const clinical::FamilyPerson& person);

} // namespace consilium::calculators
