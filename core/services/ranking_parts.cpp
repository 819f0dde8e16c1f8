#include "core/services/ranking_parts.h"

#include "core/base/crypto/hash.h"

#include <array>
#include <charconv>
#include <fstream>
#include <iterator>

namespace consilium::services
{

namespace
{

namespace fs = std::filesystem;
using Files = models::Model::Files;

struct Part
{
    const char* name;
    std::string Files::*text;
};

constexpr std::array<Part, 5> kParts{{{"card.json", &Files::card},
                                      {"model.ubj", &Files::model},
                                      {"linear.json", &Files::linear},
                                      {"calibration.json", &Files::calibration},
                                      {"reference.json", &Files::reference}}};

Result<std::string> bytesOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::NotFound, path.filename().string());
    return std::string(std::istreambuf_iterator<char>(file), {});
}

} // namespace

Result<std::string> modelBytes(const Toolbox& toolbox, std::string_view cardHash)
{
    std::error_code unreadable;
    for (const auto& entry : fs::directory_iterator(toolbox.modelFolder, unreadable)) {
        const auto card = bytesOf(entry.path() / "card.json");
        if (!card.has_value() || crypto::sha256Hex(card.value()) != cardHash)
            continue;
        std::string bytes;
        for (const auto& part : kParts) {
            CONSILIUM_TRY(const auto text, bytesOf(entry.path() / part.name));
            bytes += part.name + (' ' + std::to_string(text.size())) + '\n' + text;
        }
        // The folder may have changed since the model was loaded.
        CONSILIUM_CHECK(modelFrom(bytes));
        return bytes;
    }
    return fail(ErrorCode::NotFound, "model");
}

Result<models::Model> modelFrom(std::string_view bytes)
{
    Files files;
    for (const auto& part : kParts) {
        const auto head = bytes.substr(0, bytes.find('\n'));
        const auto space = head.find(' ');
        std::size_t length = 0;
        const auto number = space == head.npos ? std::string_view() : head.substr(space + 1);
        const auto [end, error] =
            std::from_chars(number.data(), number.data() + number.size(), length);
        if (head.size() == bytes.size() || head.substr(0, space) != part.name ||
            error != std::errc() || end != number.data() + number.size() ||
            length > bytes.size() - head.size() - 1)
            return fail(ErrorCode::Malformed, std::string("model: ") + part.name);
        files.*part.text = bytes.substr(head.size() + 1, length);
        bytes.remove_prefix(head.size() + 1 + length);
    }
    return models::Model::parse(files);
}

Result<std::string> packBytes(const Toolbox& toolbox)
{
    if (toolbox.packFile.empty())
        return fail(ErrorCode::NotFound, "pack file");
    CONSILIUM_TRY(const auto file, knowledge::PackFile::read(toolbox.packFile));
    CONSILIUM_TRY(const auto entries, file.entries());
    if (entries.hash != toolbox.pack.manifest.content)
        return fail(ErrorCode::Damaged, "pack file: another content");
    return std::string(file.content());
}

knowledge::PackFile packFrom(std::string bytes)
{
    knowledge::PackFile file;
    file.bytes = std::move(bytes);
    return file;
}

} // namespace consilium::services
