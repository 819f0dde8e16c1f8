#include "core/knowledge/library.h"

#include "core/base/crypto/hash.h"
#include "core/knowledge/files.h"

#include <boost/json.hpp>

#include <algorithm>
#include <sstream>

namespace consilium::knowledge
{

namespace
{

namespace fs = std::filesystem;
namespace json = boost::json;

constexpr int kFormat = 1;
constexpr std::string_view kHistoryName = "activations.jsonl";

std::string_view word(Origin origin)
{
    switch (origin) {
    case Origin::Shipped:
        return "shipped";
    case Origin::Installed:
        return "installed";
    }
    return "";
}

Error damaged() { return {ErrorCode::Damaged, std::string(kHistoryName)}; }

/// Members of one line; a line that is not whole is not believed at all.
class LineReader
{
public:
    explicit LineReader(const json::object& object)
        : m_object(object)
    {
    }

    std::string text(std::string_view name)
    {
        const auto* found = m_object.if_contains(name);
        m_isWhole = m_isWhole && found != nullptr && found->is_string();
        return m_isWhole ? std::string(found->get_string()) : std::string();
    }

    int number(std::string_view name)
    {
        const auto* found = m_object.if_contains(name);
        m_isWhole = m_isWhole && found != nullptr && found->is_int64();
        return m_isWhole ? static_cast<int>(found->get_int64()) : 0;
    }

    std::vector<std::string> texts(std::string_view name)
    {
        const auto* found = m_object.if_contains(name);
        m_isWhole = m_isWhole && found != nullptr && found->is_array();
        std::vector<std::string> all;
        if (!m_isWhole)
            return all;
        for (const auto& item : found->get_array()) {
            m_isWhole = m_isWhole && item.is_string();
            if (m_isWhole)
                all.emplace_back(item.get_string());
        }
        return all;
    }

    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    const json::object& m_object;
    bool m_isWhole = true;
};

bool isHash(std::string_view text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

Result<Activation> readLine(const std::string& line, const std::string& previous)
{
    json::error_code error;
    const auto value = json::parse(line, error);
    const auto* object = error ? nullptr : value.if_object();
    if (object == nullptr)
        return fail(damaged());
    LineReader reader(*object);
    if (reader.number("format") > kFormat && reader.isWhole())
        return fail(ErrorCode::NewerVersion, std::string(kHistoryName));
    Activation one;
    one.at = reader.text("at");
    one.by = reader.text("by");
    const auto origin = reader.text("origin");
    one.origin = origin == word(Origin::Shipped) ? Origin::Shipped : Origin::Installed;
    one.name = reader.text("name");
    one.version = reader.text("version");
    one.date = reader.text("date");
    one.content = reader.text("content");
    one.keyId = reader.text("key");
    one.holder = reader.text("holder");
    one.acceptedBy = reader.text("acceptedBy");
    one.acceptedLoss = reader.texts("acceptedLoss");
    one.gained = reader.number("gained");
    one.lost = reader.number("lost");
    one.moved = reader.number("moved");
    const bool isChained = reader.text("previous") == previous;
    if (!reader.isWhole() || !isChained || origin != word(one.origin) || !isHash(one.content) ||
        !PartialDate::parse(one.at).has_value())
        return fail(damaged());
    return one;
}

std::string written(const Activation& one, const std::string& previous)
{
    json::array loss;
    for (const auto& text : one.acceptedLoss)
        loss.emplace_back(text);
    return json::serialize(json::object{{"format", kFormat},
                                        {"at", one.at},
                                        {"by", one.by},
                                        {"origin", word(one.origin)},
                                        {"name", one.name},
                                        {"version", one.version},
                                        {"date", one.date},
                                        {"content", one.content},
                                        {"key", one.keyId},
                                        {"holder", one.holder},
                                        {"acceptedBy", one.acceptedBy},
                                        {"acceptedLoss", std::move(loss)},
                                        {"gained", one.gained},
                                        {"lost", one.lost},
                                        {"moved", one.moved},
                                        {"previous", previous}});
}

/// Hash of the last line of the history's text; empty where there is none.
std::string hashOfLast(std::string_view log)
{
    if (log.empty())
        return {};
    log.remove_suffix(1);
    return crypto::sha256Hex(log.substr(log.rfind('\n') + 1));
}

} // namespace

PackLibrary::PackLibrary(fs::path folder, std::string log, std::vector<Activation> history)
    : m_folder(std::move(folder))
    , m_log(std::move(log))
    , m_history(std::move(history))
{
}

Result<PackLibrary> PackLibrary::open(const fs::path& folder)
{
    std::error_code error;
    const auto file = folder / kHistoryName;
    if (!fs::exists(file, error))
        return PackLibrary(folder, {}, {});
    CONSILIUM_TRY(auto log, readWhole(file));
    if (log.empty() || log.back() != '\n')
        return fail(damaged());
    std::vector<Activation> history;
    std::istringstream lines(log);
    std::string previous;
    for (std::string line; std::getline(lines, line);) {
        CONSILIUM_TRY(auto one, readLine(line, previous));
        if (!history.empty() && one.at < history.back().at)
            return fail(damaged());
        history.push_back(std::move(one));
        previous = crypto::sha256Hex(line);
    }
    return PackLibrary(folder, std::move(log), std::move(history));
}

const Activation* PackLibrary::active() const
{
    return m_history.empty() ? nullptr : &m_history.back();
}

const Activation* PackLibrary::activeOn(Day day) const
{
    const auto found = std::find_if(m_history.rbegin(), m_history.rend(), [&](const auto& one) {
        return PartialDate::parse(one.at).value().earliest() <= day;
    });
    return found == m_history.rend() ? nullptr : &*found;
}

fs::path PackLibrary::fileOf(const Activation& activation) const
{
    return m_folder / (activation.content + ".cpack");
}

Status PackLibrary::activate(const Activation& activation, const PackFile& file)
{
    if (!isHash(activation.content) || !PartialDate::parse(activation.at).has_value())
        return fail(ErrorCode::Malformed, "activation");
    if (!m_history.empty() && activation.at < m_history.back().at)
        return fail(ErrorCode::OutOfRange, "activation: the clock stands before the last one");
    std::error_code error;
    fs::create_directories(m_folder, error);
    if (error)
        return fail(ErrorCode::NoPermission, m_folder.filename().string());
    CONSILIUM_CHECK(writeWhole(fileOf(activation), file.bytes));
    auto log = m_log + written(activation, hashOfLast(m_log)) + '\n';
    CONSILIUM_CHECK(writeWhole(m_folder / kHistoryName, log));
    m_log = std::move(log);
    m_history.push_back(activation);
    return ok();
}

Status PackLibrary::trust(const PublicKey& key)
{
    std::error_code error;
    fs::create_directories(keyFolder(), error);
    if (error)
        return fail(ErrorCode::NoPermission, keyFolder().filename().string());
    return key.save(keyFolder() / (key.id + ".pub"));
}

} // namespace consilium::knowledge
