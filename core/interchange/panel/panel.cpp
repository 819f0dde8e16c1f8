#include "core/interchange/panel/panel.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace consilium::interchange::panel
{

namespace
{

using Cells = std::vector<std::string_view>;

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\r' || c == '\t'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

Cells split(std::string_view line, char separator)
{
    Cells cells;
    for (std::size_t start = 0; start <= line.size();) {
        const auto end = std::min(line.find(separator, start), line.size());
        cells.push_back(trimmed(line.substr(start, end - start)));
        start = end + 1;
    }
    return cells;
}

template <typename Number>
std::optional<Number> numberOf(std::string_view text)
{
    Number number{};
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

/// "0.97" or "97 %". Empty where it is no fraction of 0 to 1.
std::optional<double> fractionOf(std::string_view text)
{
    const bool isPercent = !text.empty() && text.back() == '%';
    if (isPercent)
        text.remove_suffix(1);
    const auto number = numberOf<double>(trimmed(text));
    const double fraction = number.value_or(-1) / (isPercent ? 100 : 1);
    return fraction >= 0 && fraction <= 1 ? std::optional(fraction) : std::nullopt;
}

class Reader
{
public:
    explicit Reader(const terminology::GeneTable& genes)
        : m_genes(genes)
    {
    }

    Result<Panel> run(std::string_view text)
    {
        for (std::size_t start = 0; start < text.size();) {
            const auto end = std::min(text.find('\n', start), text.size());
            ++m_line;
            readLine(text.substr(start, end - start));
            start = end + 1;
        }
        if (m_symbols.empty())
            return fail(ErrorCode::Malformed, "panel: no gene");
        m_panel.genes.assign(m_symbols.begin(), m_symbols.end());
        if (!m_regions.empty())
            m_panel.coveredMegabases = megabases();
        return std::move(m_panel);
    }

private:
    void report(ErrorCode code, const char* what)
    {
        m_panel.issues.push_back(
            {Issue::Severity::Warning, code, "line " + std::to_string(m_line), what});
    }

    void readLine(std::string_view line)
    {
        line = trimmed(line);
        if (m_line == 1 && line.starts_with("\xEF\xBB\xBF"))
            line.remove_prefix(3);
        static constexpr std::string_view kLimit = "#required-coverage";
        if (line.starts_with(kLimit)) {
            m_panel.requiredCoverage = fractionOf(trimmed(line.substr(kLimit.size())));
            if (!m_panel.requiredCoverage)
                report(ErrorCode::Malformed, "the required coverage is no fraction of 0 to 1");
            return;
        }
        if (line.empty() || line.front() == '#' || line.starts_with("track ") ||
            line.starts_with("browser "))
            return;
        if (const auto colon = line.find(':');
            colon != std::string_view::npos && isKey(line, colon))
            return;
        const auto cells = split(line, '\t');
        if (cells.size() >= 3 && numberOf<std::int64_t>(cells[1]) &&
            numberOf<std::int64_t>(cells[2]))
            readRegion(cells);
        else
            readGene(cells);
    }

    /// The lines of a cBioPortal panel file.
    bool isKey(std::string_view line, std::size_t colon)
    {
        const auto key = line.substr(0, colon);
        const auto value = trimmed(line.substr(colon + 1));
        if (key == "stable_id")
            m_panel.name = std::string(value);
        else if (key == "gene_list")
            for (const auto gene : split(value, '\t'))
                addGene(gene);
        else
            return key == "description";
        return true;
    }

    void readGene(const Cells& cells)
    {
        addGene(cells[0]);
        if (cells.size() < 2 || cells[1].empty())
            return;
        if (const auto fraction = fractionOf(cells[1]))
            m_panel.coverage.push_back({m_genes.approved(cells[0]), *fraction});
        else
            report(ErrorCode::Malformed, "the coverage is no fraction of 0 to 1");
    }

    void addGene(std::string_view name)
    {
        if (name.empty())
            return;
        if (m_genes.find(name) == nullptr)
            report(ErrorCode::NotFound, "the gene is not known");
        m_symbols.insert(m_genes.approved(name));
    }

    void readRegion(const Cells& cells)
    {
        const auto start = *numberOf<std::int64_t>(cells[1]);
        const auto end = *numberOf<std::int64_t>(cells[2]);
        if (start < 0 || end <= start) {
            report(ErrorCode::Malformed, "the region does not end after its start");
            return;
        }
        m_regions[std::string(cells[0])].emplace_back(start, end);
        if (cells.size() < 4 || cells[3].empty()) {
            report(ErrorCode::MissingData, "the region names no gene");
            return;
        }
        // "EGFR_exon19", "EGFR|NM_005228", "EGFR(19)": the longest known beginning is the gene.
        for (auto length = cells[3].size(); length != std::string_view::npos && length > 0;) {
            const auto name = cells[3].substr(0, length);
            if (m_genes.find(name) != nullptr) {
                m_symbols.insert(m_genes.approved(name));
                return;
            }
            const auto edge = name.find_last_of("_|;:,.(-/ ");
            length = edge;
        }
        report(ErrorCode::NotFound, "the region names no known gene");
    }

    double megabases()
    {
        std::int64_t bases = 0;
        for (auto& [chromosome, regions] : m_regions) {
            std::sort(regions.begin(), regions.end());
            std::int64_t covered = 0; // up to here everything is counted
            for (const auto& [start, end] : regions) {
                bases += std::max<std::int64_t>(end - std::max(start, covered), 0);
                covered = std::max(covered, end);
            }
        }
        return static_cast<double>(bases) / 1e6;
    }

    const terminology::GeneTable& m_genes;
    Panel m_panel;
    std::set<std::string> m_symbols;
    std::map<std::string, std::vector<std::pair<std::int64_t, std::int64_t>>> m_regions;
    int m_line = 0;
};

} // namespace

Result<Panel> read(std::string_view text, const terminology::GeneTable& genes)
{
    return Reader(genes).run(text);
}

Result<Panel> readFile(const std::filesystem::path& file, const terminology::GeneTable& genes)
{
    constexpr std::uintmax_t kMost = 64 * 1024 * 1024;
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        return fail(ErrorCode::NotFound, file.filename().string());
    if (std::filesystem::file_size(file, error) > kMost)
        return fail(ErrorCode::TooLarge, file.filename().string());
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    if (!stream || stream.bad())
        return fail(ErrorCode::Io, file.filename().string());
    CONSILIUM_TRY(auto panel, read(text.str(), genes));
    if (panel.name.empty())
        panel.name = file.stem().string();
    return panel;
}

void apply(const Panel& panel, clinical::Assay& assay)
{
    assay.genesTested = panel.genes;
    assay.coverage = panel.coverage;
    assay.requiredCoverage = panel.requiredCoverage;
    if (panel.coveredMegabases)
        assay.coveredMegabases = panel.coveredMegabases;
    if (!panel.name.empty())
        assay.name += (assay.name.empty() ? "" : ", ") + panel.name;
}

} // namespace consilium::interchange::panel
