#include "core/interchange/vcf/genotype_line.h"

#include "core/interchange/utf8.h"
#include "core/interchange/vcf/open.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace consilium::interchange::vcf
{

namespace
{

using clinical::GenotypeRecord;

/// Takes the text before `separator` off the front; all of it where there is none.
std::string_view next(std::string_view& text, char separator)
{
    const auto end = std::min(text.find(separator), text.size());
    const auto part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

template <typename T>
std::optional<T> whole(std::string_view text)
{
    T value = 0;
    const auto* const last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, value);
    return error == std::errc() && end == last && !text.empty() ? std::optional(value)
                                                                : std::nullopt;
}

std::string upper(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return result;
}

bool isBases(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("ACGTNRYSWKMBDHV") == std::string_view::npos;
}

bool isAlternative(std::string_view text)
{
    if (text == "*" || isBases(text))
        return true;
    const bool isSymbol = text.size() > 2 && text.front() == '<' && text.back() == '>';
    return isSymbol || text.find_first_of("[]") != std::string_view::npos ||
           (text.size() > 1 && (text.front() == '.' || text.back() == '.'));
}

/// REF and ALT into the record, checked.
Status setAlleles(GenotypeRecord& record,
                  std::string_view reference,
                  const std::vector<std::string_view>& alternatives)
{
    record.reference = upper(reference);
    if (!isBases(record.reference))
        return fail(ErrorCode::Malformed, "REF");
    for (const auto alternative : alternatives) {
        auto text = alternative.starts_with('<') ? std::string(alternative) : upper(alternative);
        const auto& before = record.alternatives;
        if (!isAlternative(text) || text == record.reference ||
            std::find(before.begin(), before.end(), text) != before.end())
            return fail(ErrorCode::Malformed, "ALT");
        record.alternatives.push_back(std::move(text));
    }
    return ok();
}

/// "0|1", "./.", "1"; VCF 4.4 may write the phase of the first allele before it.
Status setGenotype(GenotypeRecord& record, std::string_view text)
{
    bool hasSlash = text.starts_with('/');
    if (hasSlash || text.starts_with('|'))
        text.remove_prefix(1);
    if (text.empty())
        return fail(ErrorCode::Malformed, "genotype");
    std::vector<int> alleles;
    for (;;) {
        const auto end = std::min(text.find_first_of("/|"), text.size());
        const auto allele = text.substr(0, end);
        const auto number = allele == "." ? std::optional(-1) : whole<int>(allele);
        if (!number || (*number < 0 && allele != "."))
            return fail(ErrorCode::Malformed, "genotype");
        alleles.push_back(*number);
        if (end == text.size())
            break;
        hasSlash = hasSlash || text[end] == '/';
        text.remove_prefix(end + 1);
    }
    record.isPhased = alleles.size() > 1 && !hasSlash;
    record.alleles = std::move(alleles);
    return ok();
}

/// Checks the numbers, and takes back what rests on nothing.
Status finish(GenotypeRecord& record, bool isUnread)
{
    const auto& alleles = record.alleles;
    const auto most = static_cast<int>(record.alternatives.size());
    if (std::any_of(alleles.begin(), alleles.end(), [&](int allele) { return allele > most; }))
        return fail(ErrorCode::Malformed, "genotype: an allele that ALT does not list");
    const bool isMissing =
        std::all_of(alleles.begin(), alleles.end(), [](int allele) { return allele < 0; });
    const bool isReference =
        std::all_of(alleles.begin(), alleles.end(), [](int allele) { return allele <= 0; });
    if (isMissing || (isUnread && isReference)) {
        record.alleles.clear();
        record.isPhased = false;
    }
    if (record.depths.size() != record.alternatives.size() + 1)
        record.depths.clear(); // VarScan's AD, which counts the alternative alone
    return ok();
}

std::vector<int> depthsOf(std::string_view text)
{
    std::vector<int> depths;
    if (text.empty() || text == ".")
        return depths;
    while (!text.empty()) {
        const auto part = next(text, ',');
        const auto depth = part == "." ? std::optional(-1) : whole<int>(part);
        if (!depth || *depth < -1)
            return {};
        depths.push_back(*depth);
    }
    return depths;
}

/// Last base by INFO/END; 0: not stated, or not a number.
std::int64_t endOf(std::string_view info)
{
    while (!info.empty()) {
        const auto field = next(info, ';');
        if (field.starts_with("END="))
            return whole<std::int64_t>(field.substr(4)).value_or(0);
    }
    return 0;
}

/// A FORMAT value of one sample of a record of BCF, as numbers; -1 missing. Stops at the vector's
/// end.
template <typename T, typename F>
void eachOf(const bcf_fmt_t& format, int sample, T missing, T vectorEnd, F&& take)
{
    const auto* from =
        format.p + static_cast<std::size_t>(sample) * static_cast<std::size_t>(format.size);
    for (int index = 0; index < format.n; ++index, from += sizeof(T)) {
        T value{};
        std::memcpy(&value, from, sizeof(T));
        if (value == vectorEnd)
            return;
        take(static_cast<std::int32_t>(value), value == missing);
    }
}

template <typename F>
void eachNumber(const bcf_hdr_t* header, bcf1_t* record, int sample, const char* tag, F&& take)
{
    const auto* format = bcf_get_fmt(header, record, tag);
    if (format == nullptr || format->p == nullptr || format->size <= 0 ||
        static_cast<std::uint64_t>(format->p_len) <
            (static_cast<std::uint64_t>(sample) + 1) * static_cast<std::uint64_t>(format->size))
        return;
    if (format->type == BCF_BT_INT8)
        eachOf<std::int8_t>(*format, sample, bcf_int8_missing, bcf_int8_vector_end, take);
    else if (format->type == BCF_BT_INT16)
        eachOf<std::int16_t>(*format, sample, bcf_int16_missing, bcf_int16_vector_end, take);
    else if (format->type == BCF_BT_INT32)
        eachOf<std::int32_t>(*format, sample, bcf_int32_missing, bcf_int32_vector_end, take);
}

} // namespace

Status verifyLine(std::string_view line, std::ptrdiff_t columns)
{
    if (line.find('\0') != std::string_view::npos)
        return fail(ErrorCode::Malformed, "a NUL character");
    if (!isUtf8(line))
        return fail(ErrorCode::Malformed, "not UTF-8");
    if (std::count(line.begin(), line.end(), '\t') + 1 != columns)
        return fail(ErrorCode::Malformed, "another number of columns than the header names");
    next(line, '\t');
    const auto position = whole<std::int64_t>(next(line, '\t'));
    if (!position || *position < 0)
        return fail(ErrorCode::Malformed, "position");
    return ok();
}

LineHead startOfLine(std::string_view line)
{
    LineHead head;
    head.contig = next(line, '\t');
    head.position = whole<std::int64_t>(next(line, '\t')).value_or(0);
    return head;
}

void readHead(std::string_view line, LineHead& head)
{
    next(line, '\t');
    next(line, '\t');
    head.identifier = next(line, '\t');
    head.reference = next(line, '\t');
    head.alternatives = next(line, '\t');
    next(line, '\t');
    head.filter = next(line, '\t');
    const auto info = next(line, '\t');
    head.end =
        std::max(head.position + static_cast<std::int64_t>(head.reference.size()) - 1, endOf(info));
    head.rest = line;
}

Result<GenotypeRecord> genotypeOfLine(const LineHead& head, int sample)
{
    GenotypeRecord record;
    record.position = head.position;
    record.end = head.end;
    record.filter = head.filter.empty() ? "." : head.filter;
    record.identifier = head.identifier == "." ? "" : head.identifier;
    std::vector<std::string_view> alternatives;
    auto list = head.alternatives;
    if (list.empty() || list.back() == ',')
        return fail(ErrorCode::Malformed, "ALT");
    while (list != "." && !list.empty())
        alternatives.push_back(next(list, ','));
    CONSILIUM_CHECK(setAlleles(record, head.reference, alternatives));

    auto rest = head.rest;
    auto names = next(rest, '\t');
    for (int index = 0; index < sample; ++index)
        next(rest, '\t');
    auto values = next(rest, '\t');
    bool isUnread = false;
    bool hasGenotype = false;
    // Values may end before their names do.
    while (!names.empty() && !values.empty()) {
        const auto name = next(names, ':');
        const auto value = next(values, ':');
        if (name == "GT") {
            if (hasGenotype)
                return fail(ErrorCode::Malformed, "FORMAT: GT twice");
            hasGenotype = true;
            CONSILIUM_CHECK(setGenotype(record, value));
        } else if (name == "AD") {
            record.depths = depthsOf(value);
        } else if (name == "PS" && value != ".") {
            record.phaseSet = value;
        } else if (name == "DP" || name == "MIN_DP") {
            isUnread = isUnread || value == "0";
        }
    }
    CONSILIUM_CHECK(finish(record, isUnread));
    return record;
}

Result<GenotypeRecord> genotypeOfRecord(const bcf_hdr_t* header, bcf1_t* source, int sample)
{
    if (bcf_unpack(source, BCF_UN_STR | BCF_UN_FLT | BCF_UN_FMT) != 0 || source->n_allele == 0 ||
        sample >= static_cast<int>(source->n_sample))
        return fail(ErrorCode::Malformed, "record");
    const auto isName = [&](int id) {
        return id >= 0 && id < header->n[BCF_DT_ID] && header->id[BCF_DT_ID][id].key != nullptr;
    };
    if (!std::all_of(source->d.flt, source->d.flt + source->d.n_flt, isName))
        return fail(ErrorCode::Malformed, "FILTER");
    GenotypeRecord record;
    record.position = source->pos + 1;
    record.filter = filterOf(header, source);
    record.identifier =
        source->d.id == nullptr || std::string_view(source->d.id) == "." ? "" : source->d.id;
    std::vector<std::string_view> alternatives;
    for (int allele = 1; allele < static_cast<int>(source->n_allele); ++allele)
        alternatives.emplace_back(source->d.allele[allele]);
    if (alternatives.size() == 1 && alternatives.front() == ".")
        alternatives.clear();
    CONSILIUM_CHECK(setAlleles(record, source->d.allele[0], alternatives));
    const auto length = static_cast<std::int64_t>(record.reference.size());
    record.end = record.position + std::max<std::int64_t>(source->rlen, length) - 1;

    bool isUnread = false;
    bool hasSlash = false;
    bool isFault = false;
    eachNumber(header, source, sample, "GT", [&](std::int32_t value, bool isMissing) {
        const int allele = isMissing ? -1 : (value >> 1) - 1;
        isFault = isFault || allele < -1;
        hasSlash = hasSlash || (!record.alleles.empty() && (value & 1) == 0);
        record.alleles.push_back(allele);
    });
    if (isFault)
        return fail(ErrorCode::Malformed, "genotype");
    record.isPhased = record.alleles.size() > 1 && !hasSlash;
    eachNumber(header, source, sample, "AD", [&](std::int32_t value, bool isMissing) {
        record.depths.push_back(isMissing || value < 0 ? -1 : value);
    });
    eachNumber(header, source, sample, "PS", [&](std::int32_t value, bool isMissing) {
        if (!isMissing)
            record.phaseSet = std::to_string(value);
    });
    for (const auto* tag : {"DP", "MIN_DP"})
        eachNumber(header, source, sample, tag, [&](std::int32_t value, bool isMissing) {
            isUnread = isUnread || (!isMissing && value == 0);
        });
    CONSILIUM_CHECK(finish(record, isUnread));
    return record;
}

bool mayBeCut(const GenotypeRecord& record)
{
    if (record.alleles.empty())
        return false;
    const auto last = record.alleles.back();
    return record.alleles.size() == 1 ||
           (last > 0 && last * 10 <= static_cast<int>(record.alternatives.size()));
}

} // namespace consilium::interchange::vcf
