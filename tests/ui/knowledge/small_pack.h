#pragma once

#include "core/services/packs.h"
#include "tests/support/pack_sources.h"

// Packs of the invented small sources, and what changes between two of them.
namespace consilium::tests
{

inline constexpr const char* kRos1 = R"({"kind": "fusion", "gene": "ROS1"})";

/// With a therapy of ROS1 fusions on level I, which the next edition may lose.
inline PackSources& withRos1(PackSources& sources)
{
    return sources.gene("ROS1").statement("lung-ros1", kRos1, "thetanib", "NSCLC", "I-A");
}

inline std::shared_ptr<const services::Toolbox> toolboxOf(const PackSources& sources,
                                                          const std::filesystem::path& file)
{
    sources.build(file);
    const auto toolbox = services::Toolbox::load(file);
    if (!toolbox.has_value())
        qFatal("toolbox: %s", toolbox.error().context.c_str());
    return toolbox.value();
}

} // namespace consilium::tests
