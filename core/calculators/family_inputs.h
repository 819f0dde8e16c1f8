#pragma once

#include "core/base/message.h"
#include "core/calculators/calculator.h"
#include "core/clinical/pedigree.h"

#include <string>
#include <string_view>
#include <vector>

namespace consilium::calculators
{

/// Where one input of a family criterion came from, or why it stays open.
struct InputBasis
{
    std::string_view field;          ///< id of the input
    std::string value;               ///< as in the cells; empty: open
    Message why;                     ///< of an open one, what is missing; else empty
    std::vector<std::string> people; ///< ids: who it rests on, or of whom something is not known
};

struct FamilyInputs
{
    Cells cells;                   ///< for check() and apply(); an open input has no cell
    std::vector<InputBasis> basis; ///< one an input, in the order of the calculator
};

/// Whether relatives are known who are not in the tree, because nobody knows their place in it or
/// because the record learned of them later.
enum class Outside { Nobody, Somebody };

/// The inputs of FHS-7 from a tree. Relatives are those by blood, of any degree, without the
/// proband.
///
/// Yes needs one statement. No needs every relative in question known to be without: for the first
/// question both parents and every first-degree relative of the tree, for the others the parents,
/// the four grandparents and every blood relative of the tree. Anything less leaves the question
/// open, because a relative of whom nothing is known is no answer; so does a relative who is not in
/// the tree.
[[nodiscard]] FamilyInputs fhs7Inputs(const clinical::Pedigree& family,
                                      Outside outside = Outside::Nobody);

/// The inputs of Amsterdam II from a tree: relatives by blood with the proband, on that side of the
/// family (with the proband's own line) where more are affected. Lynch-associated are cancers of
/// colorectum and endometrium, and those and small bowel, ureter and renal pelvis where the text of
/// another cancer names them, in English or German (Vasen 1999). A number that an unknown relative,
/// a parent or grandparent who is not in the tree, or anybody outside it could raise over the
/// threshold of the criteria stays open. A tree says nothing on polyposis and pathology: those two
/// are always open.
[[nodiscard]] FamilyInputs amsterdamTwoInputs(const clinical::Pedigree& family,
                                              Outside outside = Outside::Nobody);

} // namespace consilium::calculators
