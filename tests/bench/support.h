#pragma once

#include "core/services/session.h"
#include "tests/bench/invented_files.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

// What the benchmarks share. A benchmark that cannot do its work ends the program with the reason:
// no figure is better than one of something else.
namespace consilium::bench
{

[[noreturn]] inline void stop(const char* step, const std::string& reason)
{
    std::fprintf(stderr, "%s: %s\n", step, reason.c_str());
    std::exit(1);
}

/// The value, or the end of the program.
template <typename T>
T must(Result<T> result, const char* step)
{
    if (!result.has_value())
        stop(step, result.error().context);
    return std::move(result).value();
}

inline void must(Status status, const char* step)
{
    if (!status.has_value())
        stop(step, status.error().context);
}

/// The pack and the models as the program ships them, from the build folder.
[[nodiscard]] std::filesystem::path packFile();
[[nodiscard]] std::filesystem::path modelsFolder();
[[nodiscard]] std::shared_ptr<const services::Toolbox> toolbox();

/// The places that the pack's pharmacogenes are defined by. Ends the program where it has none.
[[nodiscard]] std::vector<Mark> pharmacogeneMarks(const services::Toolbox& toolbox);

/// A fixed time, so that every run reasons about the same day.
[[nodiscard]] Clock fixedClock();

/// A file of a demonstration patient: demoFile("lung", "case.json").
[[nodiscard]] std::filesystem::path demoFile(const std::string& patient, const std::string& name);

/// Gone with the object.
class TemporaryFolder
{
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

void writeFile(const std::filesystem::path& file, const std::string& content);

/// The most memory that was resident since the object was made, above what was resident then, in
/// MiB. Linux: VmHWM after resetMostResident().
class PeakMemory
{
public:
    PeakMemory();
    [[nodiscard]] double mebibytes() const;

private:
    double m_before;
};

/// VmHWM begins again at what is resident now: clear_refs of proc(5).
void resetMostResident();

/// A line of /proc/self/status in MiB: "VmRSS:", "VmHWM:".
[[nodiscard]] double statusMebibytes(const std::string& name);

} // namespace consilium::bench
