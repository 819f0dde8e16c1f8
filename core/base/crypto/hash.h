#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace consilium::crypto
{

/// SHA-256 of the bytes (FIPS 180-4), 64 lower-case hex digits.
[[nodiscard]] std::string sha256Hex(std::string_view bytes);

/// The same of bytes that come in pieces.
class Sha256
{
public:
    Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    ~Sha256();

    void add(std::string_view bytes);
    /// Of all that was added; nothing may be added after it.
    [[nodiscard]] std::string hex();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace consilium::crypto
