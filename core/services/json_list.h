#pragma once

#include <boost/json/array.hpp>

#include <string>
#include <vector>

namespace consilium::services
{

[[nodiscard]] inline boost::json::array list(const std::vector<std::string>& texts)
{
    boost::json::array all;
    for (const auto& text : texts)
        all.emplace_back(text);
    return all;
}

} // namespace consilium::services
