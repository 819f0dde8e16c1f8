#include "core/base/message.h"

namespace consilium
{

std::string Message::english() const
{
    std::string text;
    std::size_t from = 0;
    for (const auto& argument : arguments) {
        const auto place = pattern.find("{}", from);
        if (place == std::string::npos)
            break;
        text += pattern.substr(from, place - from) + argument;
        from = place + 2;
    }
    return text + pattern.substr(from);
}

} // namespace consilium
