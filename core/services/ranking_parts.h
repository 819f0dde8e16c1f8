#pragma once

#include "core/services/toolbox.h"

namespace consilium::services
{

/// The bytes of a model's files as one text, in a fixed order, each with name and length. NotFound:
/// no folder of the toolbox holds the model with this card; Damaged: a file has not the hash that
/// the card states.
[[nodiscard]] Result<std::string> modelBytes(const Toolbox& toolbox, std::string_view cardHash);
/// The reverse. Malformed; else as models::Model::parse.
[[nodiscard]] Result<models::Model> modelFrom(std::string_view bytes);

/// The content of the toolbox's pack file without its signature, for its hash says what it is.
/// NotFound: made of sources; Damaged: the file has become another.
[[nodiscard]] Result<std::string> packBytes(const Toolbox& toolbox);
/// The reverse.
[[nodiscard]] knowledge::PackFile packFrom(std::string bytes);

} // namespace consilium::services
