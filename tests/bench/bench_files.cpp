#include "core/models/model.h"
#include "tests/bench/invented_files.h"
#include "tests/bench/support.h"

#include <cmath>
#include <cstring>
#include <fstream>
#include <random>

namespace
{

using namespace consilium;

/// People for a shipped model of a probability, every input known and in range: as `model predict`
/// takes them, and encoded for XGBoost alone with a label of no meaning in front.
void writeRows(const char* id, int count, const char* table, const char* encoded)
{
    const auto model = bench::must(models::Model::load(bench::modelsFolder() / id), "model");
    const auto& schema = model.schema();
    std::ofstream text(table, std::ios::binary);
    std::ofstream numbers(encoded, std::ios::binary);
    for (std::size_t place = 0; place < schema.inputs().size(); ++place)
        text << (place == 0 ? "" : ",") << schema.inputs()[place].column;
    text << '\n';
    std::mt19937 random(20);
    std::vector<float> row(schema.columns());
    for (int person = 0; person < count; ++person) {
        models::InputRow values;
        bool isFirst = true;
        for (const auto& input : schema.inputs()) {
            text << (isFirst ? "" : ",");
            isFirst = false;
            if (input.kind == models::Input::Kind::Category) {
                const auto& category = input.categories[random() % input.categories.size()];
                values[input.id] = category;
                text << '"' << category << '"';
                continue;
            }
            // Whole numbers keep the two files alike to the last digit.
            const auto low = static_cast<std::uint32_t>(std::ceil(input.low));
            const auto high = static_cast<std::uint32_t>(
                input.kind == models::Input::Kind::Flag ? 1 : std::floor(input.high));
            const auto value =
                static_cast<double>(low + static_cast<std::uint32_t>(random()) % (high - low + 1));
            values[input.id] = value;
            text << value;
        }
        text << '\n';
        bench::must(schema.encode(values, row), "encode");
        numbers << random() % 2;
        for (const float value : row)
            numbers << ',' << value;
        numbers << '\n';
    }
    if (!text.flush() || !numbers.flush())
        bench::stop("rows", "cannot write");
}

} // namespace

// Writes the invented input that whole.sh gives to whole programs.
int main(int argc, char** argv)
{
    using namespace consilium::bench;
    if (argc == 5 && std::strcmp(argv[1], "bundle") == 0)
        writeFile(argv[4], inventedBundle(std::atoi(argv[2]), std::atoi(argv[3])));
    else if (argc == 4 && std::strcmp(argv[1], "story") == 0)
        writeFile(argv[3], inventedStory(std::atoi(argv[2])));
    else if (argc == 5 && std::strcmp(argv[1], "vcf") == 0)
        writeFile(argv[4], inventedVcf(std::atoi(argv[2]), std::atoi(argv[3])));
    else if (argc == 4 && std::strcmp(argv[1], "genome") == 0) {
        std::ofstream out(argv[3], std::ios::binary);
        inventedGenome(std::atoi(argv[2]), pharmacogeneMarks(*toolbox()), out);
        if (!out.flush())
            stop("genome", "cannot write");
    } else if (argc == 3 && std::strcmp(argv[1], "regions") == 0) {
        std::ofstream out(argv[2], std::ios::binary);
        for (const auto& mark : pharmacogeneMarks(*toolbox()))
            out << "chr" << mark.chromosome << '\t' << mark.position << '\t' << mark.position
                << '\n';
        if (!out.flush())
            stop("regions", "cannot write");
    } else if (argc == 6 && std::strcmp(argv[1], "rows") == 0) {
        writeRows(argv[2], std::atoi(argv[3]), argv[4], argv[5]);
    } else {
        std::fprintf(stderr,
                     "bench_files bundle PEOPLE RESOURCES-A-PERSON FILE\n"
                     "bench_files story EVENTS FILE\n"
                     "bench_files vcf RECORDS CODING-EVERY FILE\n"
                     "bench_files genome RECORDS FILE\n"
                     "bench_files regions FILE\n"
                     "bench_files rows MODEL PEOPLE TABLE ENCODED\n");
        return 2;
    }
    return 0;
}
