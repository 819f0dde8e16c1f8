#include "tests/bench/invented_files.h"
#include "tests/bench/support.h"

#include <cstring>
#include <fstream>

// Writes the invented input that whole.sh gives to whole programs.
int main(int argc, char** argv)
{
    using namespace consilium::bench;
    if (argc == 5 && std::strcmp(argv[1], "bundle") == 0)
        writeFile(argv[4], inventedBundle(std::atoi(argv[2]), std::atoi(argv[3])));
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
    } else {
        std::fprintf(stderr,
                     "bench_files bundle PEOPLE RESOURCES-A-PERSON FILE\n"
                     "bench_files vcf RECORDS CODING-EVERY FILE\n"
                     "bench_files genome RECORDS FILE\n"
                     "bench_files regions FILE\n");
        return 2;
    }
    return 0;
}
