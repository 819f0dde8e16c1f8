#include "tests/bench/invented_files.h"
#include "tests/bench/support.h"

#include <cstring>

// Writes the invented input that whole.sh gives to whole programs.
int main(int argc, char** argv)
{
    using namespace consilium::bench;
    if (argc == 5 && std::strcmp(argv[1], "bundle") == 0)
        writeFile(argv[4], inventedBundle(std::atoi(argv[2]), std::atoi(argv[3])));
    else if (argc == 5 && std::strcmp(argv[1], "vcf") == 0)
        writeFile(argv[4], inventedVcf(std::atoi(argv[2]), std::atoi(argv[3])));
    else {
        std::fprintf(stderr,
                     "bench_files bundle PEOPLE RESOURCES-A-PERSON FILE\n"
                     "bench_files vcf RECORDS CODING-EVERY FILE\n");
        return 2;
    }
    return 0;
}
