#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace consilium::cli
{

/// What a person typed, after reading it with Boost.Program_options. Commands take what they need.
struct Arguments
{
    std::vector<std::string> words; ///< command, subcommand and operands
    std::filesystem::path store;
    std::filesystem::path passphraseFile;
    int passphraseDescriptor = -1;
    std::filesystem::path pack;
    std::string packAsOf;
    std::filesystem::path key;
    std::string by;
    std::string accept;
    std::filesystem::path caseFile;
    std::vector<std::filesystem::path> sources;
    std::string tumour;
    std::filesystem::path chains;
    std::filesystem::path reference;
    std::filesystem::path models;
    std::filesystem::path data;
    std::filesystem::path input;
    std::filesystem::path beside;
    std::string column;
    std::string kind;
    std::string language;
    std::filesystem::path out;
    std::string patient;
    std::string search;
    std::string date;
    std::string tumourSample;
    std::string normalSample;
    std::string genome;
    std::filesystem::path panel;
    std::vector<std::filesystem::path> vcf;
    std::filesystem::path outside;
    std::string typed;
    std::filesystem::path hotspots;
    std::filesystem::path recoveryFile;
    std::string asOf;
    std::string whyNot;               ///< drugs, joined by +
    std::vector<std::string> whatIf;  ///< lines of services::readSupposition
    bool isOpen = false;              ///< asks what is not known and could move the options
    std::vector<std::string> given;   ///< "plcom2012.education_level=4"
    std::vector<std::string> planned; ///< drugs
    std::string meeting;              ///< number of a board's meeting
    std::string question;
    std::string presenter;
    bool isNew = false; ///< a meeting that is not there yet
    std::string title;
    std::string time;
    std::string place;
    std::vector<std::string> members; ///< "NAME|ROLE|DISCIPLINE"; to seal a choice, the name
    std::vector<std::string> present; ///< names
    std::optional<int> quorum;
    std::string unsealed; ///< why choices are not sealed before the ranking
    std::string therapy;  ///< drugs, joined by +
    std::string other;
    std::string why;
    std::string text;
    std::filesystem::path file;
    std::string size; ///< of paper
    bool isJson = false;
    bool isHelp = false;
    bool isVersion = false;
};

/// Malformed names what was not understood.
[[nodiscard]] Result<Arguments> parseArguments(int argc, const char* const* argv);
[[nodiscard]] std::string usage();

/// First line of the file, of the descriptor, or typed at the terminal without echo. A passphrase
/// is never an argument.
[[nodiscard]] Result<std::string> readPassphrase(const Arguments& arguments);

} // namespace consilium::cli
