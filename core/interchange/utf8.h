#pragma once

#include "core/base/utf8.h"

namespace consilium::interchange
{

using consilium::asUtf8;
using consilium::isUtf8;
using consilium::utf8Length;

} // namespace consilium::interchange
