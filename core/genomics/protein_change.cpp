#include "core/genomics/protein_change.h"

#include <array>
#include <charconv>

namespace consilium::genomics
{

namespace
{

constexpr std::array<std::pair<std::string_view, char>, 23> kAminoAcids{{
    {"Ala", 'A'}, {"Arg", 'R'}, {"Asn", 'N'}, {"Asp", 'D'}, {"Cys", 'C'}, {"Gln", 'Q'},
    {"Glu", 'E'}, {"Gly", 'G'}, {"His", 'H'}, {"Ile", 'I'}, {"Leu", 'L'}, {"Lys", 'K'},
    {"Met", 'M'}, {"Phe", 'F'}, {"Pro", 'P'}, {"Ser", 'S'}, {"Thr", 'T'}, {"Trp", 'W'},
    {"Tyr", 'Y'}, {"Val", 'V'}, {"Ter", '*'}, {"Sec", 'U'}, {"Xaa", 'X'},
}};
constexpr std::string_view kLetters = "ARNDCQEGHILKMFPSTWYV*UX";

/// Three-letter code to one-letter code wherever one stands; everything else is kept.
std::string oneLetter(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        bool isReplaced = false;
        for (const auto& [code, letter] : kAminoAcids) {
            if (text.substr(at, 3) == code) {
                result += letter;
                at += 3;
                isReplaced = true;
                break;
            }
        }
        if (!isReplaced)
            result += text[at++];
    }
    return result;
}

/// Reads a residue and its number ("L858") at the front of `text` and removes it.
std::optional<int> takeResidue(std::string_view& text)
{
    if (text.empty() || kLetters.find(text.front()) == std::string_view::npos)
        return std::nullopt;
    int codon = 0;
    const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), codon);
    if (error != std::errc() || codon < 1)
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return codon;
}

} // namespace

std::optional<ProteinChange> parseProteinChange(std::string_view text)
{
    if (const auto colon = text.rfind(':'); colon != std::string_view::npos)
        text.remove_prefix(colon + 1);
    if (text.substr(0, 2) == "p.")
        text.remove_prefix(2);
    if (text.size() > 2 && text.front() == '(' && text.back() == ')')
        text = text.substr(1, text.size() - 2);
    ProteinChange change;
    if (text == "?" || text == "0?" || text == "0") {
        change.text = std::string(text);
        return change;
    }
    std::string letters = oneLetter(text);
    // VEP writes the equals sign of a silent change as VCF escapes it.
    if (letters.ends_with("%3D"))
        letters.replace(letters.size() - 3, 3, "=");
    // A single X is the stop of older reports; "Xaa" is any residue.
    if (letters.ends_with('X') && !text.ends_with("Xaa") && letters.size() > 1 &&
        letters[letters.size() - 2] >= '0' && letters[letters.size() - 2] <= '9')
        letters.back() = '*';
    std::string_view rest = letters;
    const char reference = rest.empty() ? '\0' : rest.front();
    const auto first = takeResidue(rest);
    if (!first)
        return std::nullopt;
    change.first = change.last = *first;
    if (!rest.empty() && rest.front() == '_') {
        rest.remove_prefix(1);
        const auto last = takeResidue(rest);
        if (!last || *last < *first)
            return std::nullopt;
        change.last = *last;
    }
    using Kind = ProteinChange::Kind;
    const std::string place = letters.substr(0, letters.size() - rest.size());
    if (const auto shift = rest.find("fs"); shift != std::string_view::npos && shift <= 1) {
        // "R216Gfs*5" and "R216fs" are the same event; the shorter is the normal form.
        change.kind = Kind::Frameshift;
        change.text = place + "fs";
        return change;
    }
    change.text = place + std::string(rest);
    if (rest.substr(0, 6) == "delins" && rest.size() > 6)
        change.kind = Kind::DelIns;
    else if (rest.substr(0, 6) == "delins")
        return std::nullopt;
    else if (rest.substr(0, 3) == "del") {
        change.kind = Kind::Deletion;
        change.text = place + "del";
    } else if (rest.substr(0, 3) == "ins" && rest.size() > 3 && change.last == change.first + 1)
        change.kind = Kind::Insertion; // between two neighbours, never at one residue
    else if (rest.substr(0, 3) == "dup") {
        change.kind = Kind::Duplication;
        change.text = place + "dup";
    } else if (rest.substr(0, 3) == "ext" || (rest.size() > 3 && rest.substr(1, 3) == "ext"))
        change.kind = Kind::Extension;
    else if (rest == "=")
        change.kind = Kind::Synonymous;
    else if (rest == "?" && *first == 1)
        change.kind = Kind::StartLost;
    else if (rest.size() == 1 && kLetters.find(rest.front()) != std::string_view::npos) {
        change.kind = rest.front() == '*'                 ? Kind::Nonsense
                      : rest.front() == reference         ? Kind::Synonymous
                      : (*first == 1 && reference == 'M') ? Kind::StartLost
                                                          : Kind::Substitution;
        if (rest.front() == 'X')
            change.text = place + "Xaa";
    } else
        return std::nullopt;
    return change;
}

} // namespace consilium::genomics
