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
    // The pack stands beside the program after installing, and in the build folder before.
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    auto pack = program / "../share/consilium/starter.cpack";
    if (!std::filesystem::exists(pack, error))
        pack = program / "../../resources/starter.cpack";
    const auto status = cli::run(arguments.value(), pack, std::cout, std::cerr);
    if (status.has_value())
        return 0;
    std::cerr << cli::sentence(status.error()) << '\n';
    const bool isUsage = status.error().code == ErrorCode::Malformed &&
                         (status.error().context == "no such command" || status.error().context.find("missing") != std::string::npos);
    return isUsage ? 2 : 1;
}
