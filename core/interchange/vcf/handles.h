#pragma once

#include <htslib/hts.h>
#include <htslib/kstring.h>
#include <htslib/vcf.h>

#include <cstdlib>
#include <memory>

namespace consilium::interchange::vcf
{

struct CloseFile
{
    void operator()(htsFile* file) const { hts_close(file); }
};

struct DestroyHeader
{
    void operator()(bcf_hdr_t* header) const { bcf_hdr_destroy(header); }
};

struct DestroyRecord
{
    void operator()(bcf1_t* record) const { bcf_destroy(record); }
};

using File = std::unique_ptr<htsFile, CloseFile>;
using Header = std::unique_ptr<bcf_hdr_t, DestroyHeader>;
using Record = std::unique_ptr<bcf1_t, DestroyRecord>;

/// A buffer that htslib grows and we free.
template <typename T>
struct Buffer
{
    T* data = nullptr;
    int capacity = 0;

    Buffer() = default;
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;

    ~Buffer() { std::free(data); }
};

struct Text
{
    kstring_t value = KS_INITIALIZE;

    Text() = default;
    Text(const Text&) = delete;
    Text& operator=(const Text&) = delete;

    ~Text() { ks_free(&value); }
};

} // namespace consilium::interchange::vcf
