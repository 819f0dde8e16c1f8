#include "core/interchange/vcf/reference.h"

#include <htslib/faidx.h>
#include <htslib/hts_log.h>

#include <algorithm>
#include <cstdlib>

namespace consilium::interchange::vcf
{

namespace fs = std::filesystem;

struct Reference::Index
{
    faidx_t* handle = nullptr;

    explicit Index(faidx_t* opened)
        : handle(opened)
    {
    }

    Index(const Index&) = delete;
    Index& operator=(const Index&) = delete;

    ~Index() { fai_destroy(handle); }
};

Reference::Reference(std::shared_ptr<Index> index)
    : m_index(std::move(index))
{
}

Result<Reference> Reference::open(const fs::path& file)
{
    hts_set_log_level(HTS_LOG_OFF);
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        return fail(ErrorCode::NotFound, file.filename().string());
    auto* opened = fai_load(file.c_str());
    if (opened == nullptr)
        return fail(ErrorCode::Malformed,
                    file.filename().string() + ": no FASTA, or no index and none can be made");
    return Reference(std::make_shared<Index>(opened));
}

Result<std::string>
Reference::bases(std::string_view chromosome, std::int64_t first, std::int64_t last) const
{
    std::string name(chromosome);
    const auto* const index = m_index->handle;
    const auto isThere = [&] { return faidx_has_seq(index, name.c_str()) == 1; };
    if (!isThere())
        name = name.starts_with("chr") ? name.substr(3) : "chr" + name;
    if (!isThere() && name == "chrMT")
        name = "chrM";
    if (!isThere() || first < 1 || last < first)
        return fail(ErrorCode::NotFound, "reference: no such place");
    hts_pos_t length = 0;
    const std::unique_ptr<char, decltype(&std::free)> text(
        faidx_fetch_seq64(index, name.c_str(), first - 1, last - 1, &length), &std::free);
    if (!text || length < 0)
        return fail(ErrorCode::Io, "reference");
    std::string result(text.get(), static_cast<std::size_t>(length));
    std::transform(result.begin(), result.end(), result.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return result;
}

} // namespace consilium::interchange::vcf
