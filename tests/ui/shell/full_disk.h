#pragma once

#include <QtGlobal>

#include <sys/resource.h>

#include <csignal>

namespace consilium::tests
{

/// As long as it lives nothing can be written to any file, as on a full disk.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }

    ~FullDisk() { end(); }

    void end() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

/// Patients of the demo store in the order in which they were imported.
enum Patient : qint64 { kLung = 1, kMelanoma, kBreast };

} // namespace consilium::tests
