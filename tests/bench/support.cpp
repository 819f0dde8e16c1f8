#include "tests/bench/support.h"

#include <malloc.h>

#include <fstream>
#include <sstream>

namespace consilium::bench
{

namespace fs = std::filesystem;

fs::path packFile() { return CONSILIUM_BINARY_DIR "/resources/starter.cpack"; }

fs::path modelsFolder() { return CONSILIUM_BINARY_DIR "/resources/models"; }

std::shared_ptr<const services::Toolbox> toolbox()
{
    return must(services::Toolbox::load(packFile(), modelsFolder()), "toolbox");
}

std::vector<Mark> pharmacogeneMarks(const services::Toolbox& toolbox)
{
    std::vector<Mark> marks;
    for (const auto& gene : toolbox.pharmacogenes.all()) {
        for (const auto& position : gene.positions)
            marks.push_back({gene.chromosome,
                             position.position,
                             position.reference,
                             position.alternatives.empty() ? "." : position.alternatives.front()});
    }
    if (marks.empty())
        stop("pack", "it defines no pharmacogene");
    return marks;
}

Clock fixedClock()
{
    const std::chrono::sys_days day = std::chrono::year(2026) / 12 / 1;
    return [day] { return std::chrono::system_clock::time_point(day); };
}

fs::path demoFile(const std::string& patient, const std::string& name)
{
    return fs::path(CONSILIUM_SOURCE_DIR "/resources/demo") / patient / name;
}

TemporaryFolder::TemporaryFolder()
{
    std::string pattern = (fs::temp_directory_path() / "consilium-bench-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr)
        stop("temporary folder", "cannot be made");
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code error;
    fs::remove_all(m_path, error);
}

void writeFile(const fs::path& file, const std::string& content)
{
    std::ofstream out(file, std::ios::binary);
    out << content;
    if (!out.flush())
        stop("write", file.filename().string());
}

double statusMebibytes(const std::string& name)
{
    std::ifstream file("/proc/self/status");
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string first;
        double kibibytes = 0;
        if (words >> first >> kibibytes && first == name)
            return kibibytes / 1024;
    }
    stop("/proc/self/status", name);
}

void resetMostResident()
{
    std::ofstream reset("/proc/self/clear_refs");
    reset << "5";
    if (!reset.flush())
        stop("/proc/self/clear_refs", "cannot be written");
}

PeakMemory::PeakMemory()
{
    // What earlier work freed goes back first, or this work would reuse it and look smaller.
    ::malloc_trim(0);
    resetMostResident();
    m_before = statusMebibytes("VmRSS:");
}

double PeakMemory::mebibytes() const { return statusMebibytes("VmHWM:") - m_before; }

} // namespace consilium::bench
