#include "app/cli/commands.h"

#include <iostream>

int main(int argc, char** argv)
{
    using namespace consilium;
    const auto arguments = cli::parseArguments(argc, argv);
    if (!arguments.has_value()) {
        std::cerr << arguments.error().context << "\n\n" << cli::usage();
        return 2;
    }
    if (arguments.value().isVersion) {
        std::cout << "consilium-cli " CONSILIUM_VERSION "\n";
        return 0;
    }
    if (arguments.value().isHelp || arguments.value().words.empty()) {
        (arguments.value().isHelp ? std::cout : std::cerr) << cli::usage();
        return arguments.value().isHelp ? 0 : 2;
    }
    // Pack and models stand beside the program after installing, and in the build and source
    // folders before.
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    cli::Places places{program / "../share/consilium/starter.cpack",
                       program / "../share/consilium/models",
                       program / "../share/consilium/keys"};
    if (!std::filesystem::exists(places.pack, error))
        places = {program / "../../resources/starter.cpack",
                  program / "../../resources/models",
                  program / "../../resources/keys"};
    return cli::run(arguments.value(), places, std::cout, std::cerr);
}
