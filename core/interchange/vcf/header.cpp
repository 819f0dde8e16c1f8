#include "core/interchange/vcf/header.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace consilium::interchange::vcf
{

namespace
{

using clinical::Genome;

struct ChromosomeLength
{
    const char* name;
    std::uint64_t grch37;
    std::uint64_t grch38;
};

/// GCF_000001405.25 (GRCh37.p13) and GCF_000001405.40 (GRCh38.p14), assembled molecules.
constexpr std::array<ChromosomeLength, 24> kLengths{{
    {"1", 249250621, 248956422},  {"2", 243199373, 242193529},  {"3", 198022430, 198295559},
    {"4", 191154276, 190214555},  {"5", 180915260, 181538259},  {"6", 171115067, 170805979},
    {"7", 159138663, 159345973},  {"8", 146364022, 145138636},  {"9", 141213431, 138394717},
    {"10", 135534747, 133797422}, {"11", 135006516, 135086622}, {"12", 133851895, 133275309},
    {"13", 115169878, 114364328}, {"14", 107349540, 107043718}, {"15", 102531392, 101991189},
    {"16", 90354753, 90338345},   {"17", 81195210, 83257441},   {"18", 78077248, 80373285},
    {"19", 59128983, 58617616},   {"20", 63025520, 64444167},   {"21", 48129895, 46709983},
    {"22", 51304566, 50818468},   {"X", 155270560, 156040895},  {"Y", 59373566, 57227415},
}};

/// Value of a "##key=value" line, empty where there is none.
std::string generic(const bcf_hdr_t* header, const char* key)
{
    for (int index = 0; index < header->nhrec; ++index) {
        auto* line = header->hrec[index];
        if (line->type == BCF_HL_GEN && line->value != nullptr &&
            std::string_view(line->key) == key)
            return line->value;
    }
    return {};
}

/// Value of a key of a "##TAG=<key=value,...>" line, without quotes; empty where there is none.
std::string member(bcf_hrec_t* line, const char* key)
{
    const int at = bcf_hrec_find_key(line, key);
    std::string text = at < 0 || line->vals[at] == nullptr ? "" : line->vals[at];
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        text = text.substr(1, text.size() - 2);
    return text;
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

enum class Role { Unknown, Tumour, Normal };

/// A role written in words: "TUMOR", "Tumour", "NORMAL"; the "Germline" of ##SAMPLE's Genomes.
Role roleOf(const std::string& written)
{
    const auto word = lower(written);
    const bool isTumour =
        word.find("tumor") != std::string::npos || word.find("tumour") != std::string::npos;
    const bool isNormal =
        word.find("normal") != std::string::npos || word.find("germline") != std::string::npos;
    return isTumour ? Role::Tumour : isNormal ? Role::Normal : Role::Unknown;
}

struct Named
{
    std::string tumour;
    std::string normal;
};

/// Names that header lines give to the two roles. Two lines for one role leave it open.
Named namedByHeader(const bcf_hdr_t* header)
{
    Named named{generic(header, "tumor_sample"), generic(header, "normal_sample")};
    if (!named.tumour.empty())
        return named;
    std::vector<std::string> tumours;
    std::vector<std::string> normals;
    for (int index = 0; index < header->nhrec; ++index) {
        auto* line = header->hrec[index];
        if (line->type != BCF_HL_STR)
            continue;
        const std::string_view tag = line->key;
        if (tag == "PEDIGREE") {
            const auto derived = member(line, "Derived");
            const auto original = member(line, "Original");
            if (!derived.empty() && !original.empty()) {
                tumours.push_back(derived);
                normals.push_back(original);
            }
        } else if (tag == "SAMPLE") {
            for (const auto* key : {"Genomes", "Type", "SampleType", "Role"}) {
                const auto role = roleOf(member(line, key));
                if (role != Role::Unknown) {
                    (role == Role::Tumour ? tumours : normals).push_back(member(line, "ID"));
                    break;
                }
            }
        }
    }
    if (tumours.size() == 1)
        named.tumour = tumours.front();
    if (normals.size() == 1 && named.normal.empty())
        named.normal = normals.front();
    return named;
}

/// Whether some contig is of GRCh37, and some of GRCh38.
std::pair<bool, bool> buildsByLength(const std::vector<Genome>& genomes)
{
    const auto has = [&](Genome genome) {
        return std::find(genomes.begin(), genomes.end(), genome) != genomes.end();
    };
    return {has(Genome::GRCh37), has(Genome::GRCh38)};
}

} // namespace

std::vector<std::string> sampleNames(const bcf_hdr_t* header)
{
    std::vector<std::string> names;
    for (int index = 0; index < bcf_hdr_nsamples(header); ++index)
        names.emplace_back(header->samples[index]);
    return names;
}

std::vector<Genome> contigGenomes(const bcf_hdr_t* header)
{
    std::vector<Genome> genomes(static_cast<std::size_t>(header->n[BCF_DT_CTG]), Genome::Unknown);
    for (const auto& chromosome : kLengths) {
        for (const auto& name :
             {std::string(chromosome.name), std::string("chr") + chromosome.name}) {
            const int id = bcf_hdr_name2id(header, name.c_str());
            if (id < 0)
                continue;
            const auto length = header->id[BCF_DT_CTG][id].val->info[0];
            if (length == chromosome.grch37)
                genomes[static_cast<std::size_t>(id)] = Genome::GRCh37;
            else if (length == chromosome.grch38)
                genomes[static_cast<std::size_t>(id)] = Genome::GRCh38;
        }
    }
    return genomes;
}

bool hasTwoBuilds(const bcf_hdr_t* header)
{
    const auto [is37, is38] = buildsByLength(contigGenomes(header));
    return is37 && is38;
}

Genome genomeOf(const bcf_hdr_t* header)
{
    auto [is37, is38] = buildsByLength(contigGenomes(header));
    if (is37 || is38)
        return is37 == is38 ? Genome::Unknown : is38 ? Genome::GRCh38 : Genome::GRCh37;
    std::string text = generic(header, "reference") + ' ' + generic(header, "assembly") + ' ' +
                       generic(header, "VEP");
    for (int index = 0; index < header->nhrec; ++index) {
        auto* line = header->hrec[index];
        if (line->type == BCF_HL_CTG)
            text += ' ' + member(line, "assembly");
    }
    text = lower(std::move(text));
    const auto has = [&](std::string_view part) { return text.find(part) != std::string::npos; };
    is38 = has("grch38") || has("hg38") || has("b38");
    is37 = has("grch37") || has("hg19") || has("b37") || has("hs37d5");
    return is38 == is37 ? Genome::Unknown : is38 ? Genome::GRCh38 : Genome::GRCh37;
}

Result<Samples> chooseSamples(const bcf_hdr_t* header, const Options& options)
{
    const auto names = sampleNames(header);
    const auto indexOf = [&](const std::string& name) {
        const auto found = std::find(names.begin(), names.end(), name);
        return found == names.end() ? -1 : static_cast<int>(found - names.begin());
    };
    const auto named = namedByHeader(header);
    Samples samples;
    const auto& tumour = options.tumourSample.empty() ? named.tumour : options.tumourSample;
    const auto& normal = options.normalSample.empty() ? named.normal : options.normalSample;
    if (!tumour.empty() && (samples.tumour = indexOf(tumour)) < 0)
        return fail(ErrorCode::NotFound,
                    fmt::format("tumour sample; the file has {}", fmt::join(names, ", ")));
    if (!normal.empty() && (samples.normal = indexOf(normal)) < 0)
        return fail(ErrorCode::NotFound,
                    fmt::format("normal sample; the file has {}", fmt::join(names, ", ")));
    if (samples.tumour >= 0 && samples.tumour == samples.normal)
        return fail(ErrorCode::Ambiguous, "one sample is named as tumour and as normal");
    if (samples.tumour < 0 && samples.normal < 0 && names.size() == 2) {
        // Columns called by the roles themselves, as Strelka, VarScan and MuTect name them.
        const auto isNamed = [&](std::size_t at, std::initializer_list<std::string_view> roles) {
            return std::find(roles.begin(), roles.end(), lower(names[at])) != roles.end();
        };
        for (const std::size_t at : {std::size_t{0}, std::size_t{1}}) {
            if (isNamed(at, {"tumor", "tumour"}) && isNamed(1 - at, {"normal"}))
                samples = {static_cast<int>(at), static_cast<int>(1 - at)};
        }
    }
    if (samples.tumour < 0 && names.size() == 1 && samples.normal < 0)
        samples.tumour = 0;
    if (samples.tumour < 0 && !names.empty())
        return fail(ErrorCode::Ambiguous, fmt::format("tumour sample: {}", fmt::join(names, ", ")));
    return samples;
}

std::string infoDescription(const bcf_hdr_t* header, const char* id)
{
    auto* line = bcf_hdr_get_hrec(header, BCF_HL_INFO, "ID", id, nullptr);
    return line == nullptr ? std::string() : member(line, "Description");
}

AnnotationFormat annotationOf(const bcf_hdr_t* header)
{
    // VEP can be told to write into ANN; the description says whose columns they are.
    for (const auto* tag : {"CSQ", "ANN"}) {
        const auto description = infoDescription(header, tag);
        if (description.empty())
            continue;
        const bool isVep =
            std::string_view(tag) == "CSQ" || description.find("Ensembl VEP") != std::string::npos;
        return AnnotationFormat::fromDescription(
            isVep ? AnnotationFormat::Kind::Csq : AnnotationFormat::Kind::Ann, tag, description);
    }
    return {};
}

} // namespace consilium::interchange::vcf
