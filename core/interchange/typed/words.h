#pragma once

#include "core/interchange/typed/typed.h"

#include <optional>
#include <string>

namespace consilium::interchange::typed
{

[[nodiscard]] clinical::Finding make(clinical::FindingKind kind);
[[nodiscard]] Understood refused(Message problem);

/// "14", "9.5" and, as it is typed by a person, "9,5". Nothing for anything else, also not for
/// "1,234", which is two numbers to two readers.
[[nodiscard]] std::optional<double> numberOf(std::string text);

/// Each reads a whole line of its sort. Nothing: the line is of another sort.
[[nodiscard]] std::optional<Understood> readSignature(const std::string& line);
[[nodiscard]] std::optional<Understood> readExpression(const std::string& line);
[[nodiscard]] std::optional<Understood> readArm(const std::string& line);
[[nodiscard]] std::optional<Understood> readFusion(const std::string& line,
                                                   const terminology::GeneTable& genes);

/// What stands behind the name of a gene.
[[nodiscard]] Understood readChange(const std::string& change, const std::string& gene);

} // namespace consilium::interchange::typed
