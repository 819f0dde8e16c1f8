#include "core/pgx/caller.h"
#include "core/pgx/outside.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace consilium;
using namespace consilium::pgx;

namespace
{

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

std::string textOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

const Definitions& definitions()
{
    static const auto kAll = [] {
        std::string table;
        std::vector<std::filesystem::path> files;
        for (const auto& item :
             std::filesystem::directory_iterator(CONSILIUM_KNOWLEDGE "/pharmacogenes"))
            files.push_back(item.path());
        std::sort(files.begin(), files.end());
        for (const auto& file : files)
            table += textOf(file);
        auto read = Definitions::parse(table);
        require(read.has_value() && !read.value().all().empty(), "the definitions can be read");
        return std::move(read.value());
    }();
    return kAll;
}

const Functions& functions()
{
    static const auto kAll = [] {
        auto read = Functions::parse(textOf(CONSILIUM_KNOWLEDGE "/pharmacogene-functions.tsv"));
        require(read.has_value() && !read.value().all().empty(), "the functions can be read");
        return std::move(read.value());
    }();
    return kAll;
}

/// Takes the bytes one by one; zero where none are left.
class Bytes
{
public:
    Bytes(const std::uint8_t* data, std::size_t size)
        : m_data(data)
        , m_size(size)
    {
    }

    [[nodiscard]] bool isDone() const { return m_size == 0; }

    std::uint8_t next()
    {
        if (m_size == 0)
            return 0;
        --m_size;
        return *m_data++;
    }

    std::string bases()
    {
        constexpr std::string_view kLetters = "ACGTN*<.";
        std::string text;
        for (auto left = next() % 9; left > 0; --left)
            text += kLetters[next() % kLetters.size()];
        return text;
    }

private:
    const std::uint8_t* m_data;
    std::size_t m_size;
};

/// A record that is mostly about a position of the gene and partly wrong.
clinical::GenotypeRecord recordOf(Bytes& bytes, const GeneDefinition& gene)
{
    const auto& position = gene.positions[bytes.next() % gene.positions.size()];
    const auto form = bytes.next();
    clinical::GenotypeRecord record;
    record.chromosome = (form & 1U) == 0 ? gene.chromosome : "MT";
    record.position = position.position;
    record.reference = position.reference;
    record.alternatives = position.alternatives;
    if ((form & 2U) != 0)
        record.position += static_cast<std::int8_t>(bytes.next());
    if ((form & 4U) != 0)
        record.reference = bytes.bases();
    if ((form & 8U) != 0)
        record.alternatives.push_back((form & 16U) != 0 ? "<NON_REF>" : bytes.bases());
    if ((form & 32U) != 0)
        record.alternatives.clear();
    record.end = record.position + static_cast<std::int64_t>(record.reference.size()) - 1;
    if ((form & 64U) != 0)
        record.end += static_cast<std::int8_t>(bytes.next()) * 1000;
    record.isPhased = (form & 128U) != 0;
    for (auto left = bytes.next() % 5; left > 0; --left)
        record.alleles.push_back(bytes.next() % 5 - 1);
    for (auto left = bytes.next() % 4; left > 0; --left)
        record.depths.push_back(bytes.next() % 40 - 1);
    record.phaseSet = std::string(bytes.next() % 3, '7');
    record.place = "here";
    return record;
}

} // namespace

/// Whatever the records, the caller ends, says why where it has no call, and never gives a
/// phenotype where no position was read. Any text is refused or becomes an outside call with a
/// reading.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Bytes bytes(data, size);
    const auto& genes = definitions().all();
    const auto& gene = genes[bytes.next() % genes.size()];
    std::vector<clinical::GenotypeRecord> records;
    // Half of the inputs begin with every position read, so that few changes reach the matching.
    if (bytes.next() % 2 == 0) {
        for (const auto& position : gene.positions)
            records.push_back(
                {gene.chromosome,
                 position.position,
                 position.position + static_cast<std::int64_t>(position.reference.size()) - 1,
                 position.reference,
                 position.alternatives,
                 {0, bytes.next() % 8 == 7 ? 1 : 0},
                 false,
                 {},
                 {},
                 {},
                 {},
                 "here",
                 {}});
    }
    while (!bytes.isDone() && records.size() < 400)
        records.push_back(recordOf(bytes, gene));
    const auto result = call(gene, records, functions());
    const bool isRead =
        std::any_of(result.positions.begin(), result.positions.end(), [](const auto& position) {
            return position.state == clinical::PositionState::Reference ||
                   position.state == clinical::PositionState::Variant;
        });
    const bool isCalled = result.kind != clinical::PharmacogeneKind::NotCalled;
    require(isRead || (!isCalled && result.readings.empty()),
            "no reading where no position was read");
    require(isCalled == result.reason.empty(), "a missing call has its reason");
    require(!isCalled || (!result.calls.empty() && !result.readings.empty()),
            "a call has its reading");
    require(isCalled || gene.gene == "SLCO1B1" || result.readings.empty(),
            "no reading without a call");
    require(result.positions.size() + 1 >= gene.positions.size(), "every position is answered for");
    require(result.missing() == 0 || result.has("missing-positions"), "what is missing is said");

    const std::string text(reinterpret_cast<const char*>(data), size);
    const auto outside = readOutsideFile(text, definitions(), functions());
    require(!outside.has_value() ||
                std::all_of(outside.value().begin(),
                            outside.value().end(),
                            [](const auto& one) { return one.isOutside && !one.readings.empty(); }),
            "an outside call has a reading");
    return 0;
}
