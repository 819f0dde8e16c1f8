#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace consilium::pgx
{

/// How strongly a drug blocks an enzyme, as the source's table words it.
enum class Inhibition { Moderate, Strong };

struct Inhibitor
{
    std::string drug; ///< name of the drug table
    std::string gene; ///< of the enzyme
    Inhibition strength = Inhibition::Strong;
    std::string source; ///< table and date
    std::string url;
};

/// Drugs that make an enzyme work as if its gene were another. Immutable after parse.
class Inhibitors
{
public:
    /// Tab-separated drug, gene, "strong" or "moderate", source, address. Malformed names the line.
    [[nodiscard]] static Result<Inhibitors> parse(std::string_view table);

    [[nodiscard]] const std::vector<Inhibitor>& all() const { return m_rows; }

    /// The strongest of the drugs against the gene's enzyme, or null.
    [[nodiscard]] const Inhibitor* strongest(std::string_view gene,
                                             const std::vector<std::string>& drugs) const;

private:
    std::vector<Inhibitor> m_rows;
};

/// A regulator asks for a test before the drug is given.
struct Pretest
{
    std::string drug;
    std::string gene;
    std::string source; ///< "EMA"
    std::string date;   ///< ISO
    std::string url;
    std::string words; ///< what is asked for, in our words
};

class Pretests
{
public:
    /// Tab-separated, one line a drug and gene, all six cells. Malformed names the line.
    [[nodiscard]] static Result<Pretests> parse(std::string_view table);

    [[nodiscard]] const std::vector<Pretest>& all() const { return m_rows; }

    /// The rows of the drug that ask for the gene of its first row, in the table's order.
    [[nodiscard]] std::vector<const Pretest*> of(std::string_view drug) const;

private:
    std::vector<Pretest> m_rows;
};

} // namespace consilium::pgx
