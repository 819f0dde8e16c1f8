#include "core/interchange/fhir/resources.h"

#include <algorithm>
#include <vector>

namespace consilium::interchange::fhir
{

namespace
{

using clinical::Coding;
using clinical::Concept;
using clinical::Stage;

/// T, N, M or group? The observation codes of mCODE's TNM value sets (SNOMED CT, LOINC).
char tnmPart(const Concept& code)
{
    if (hasSnomed(code, {"78873005", "399504009", "384625004"}) ||
        hasLoinc(code, {"21905-5", "21899-0", "21911-3"}))
        return 'T';
    if (hasSnomed(code, {"277206009", "399534004", "371494008"}) ||
        hasLoinc(code, {"21906-3", "21900-6", "21912-1"}))
        return 'N';
    if (hasSnomed(code, {"277208005", "399387003", "371497001"}) ||
        hasLoinc(code, {"21907-1", "21901-4", "21913-9"}))
        return 'M';
    return isStageGroup(code) ? 'G' : '\0';
}

/// Name of a staging system other than TNM, from mCODE's cancer stage type value set; empty where
/// the code is none.
std::string_view otherSystem(const Concept& code)
{
    static constexpr std::pair<std::string_view, std::string_view> kSnomedSystems[]{
        {"385361009", "FIGO"},
        {"385363007", "FIGO"},
        {"385365000", "FIGO"},
        {"385367008", "FIGO"},
        {"385375002", "FIGO"},
        {"385369006", "FIGO"},
        {"385373009", "FIGO"},
        {"385388004", "lymphoma stage"},
        {"385349001", "clinical stage"},
        {"103420007", "modified Dukes"},
        {"385357003", "Dukes"},
        {"409720004", "INSS"},
        {"405931009", "NWTS"},
        {"405916000", "IRS clinical group"},
        {"385377005", "Gleason grade"},
        {"1342413004", "IIRC"},
    };
    static constexpr std::pair<std::string_view, std::string_view> kNcitSystems[]{
        {"C134969", "AIDS-related Kaposi sarcoma stage"},
        {"C90529", "AJCC 6"},
        {"C90530", "AJCC 7"},
        {"C177555", "AJCC 8"},
        {"C177556", "AJCC 8"},
        {"C132248", "AJCC 8"},
        {"C180901", "AJCC 9"},
        {"C177558", "Ann Arbor"},
        {"C177559", "Ann Arbor"},
        {"C141138", "Ann Arbor"},
        {"C115134", "BCLC"},
        {"C141212", "Binet"},
        {"C139445", "anatomic stage (breast)"},
        {"C139446", "prognostic stage (breast)"},
        {"C139006", "Durie-Salmon"},
        {"C141099", "ENSAT"},
        {"C186618", "FIGO 2009"},
        {"C186617", "FIGO 2018"},
        {"C157232", "FIGO/TNM"},
        {"C139007", "ISS"},
        {"C141147", "Lugano"},
        {"C143151", "Masaoka-Koga"},
        {"C16899", "stage"},
        {"C133427", "INRGSS"},
    };
    for (const auto& [number, name] : kSnomedSystems) {
        if (code.has(kSnomed, number))
            return name;
    }
    for (const auto& [number, name] : kNcitSystems) {
        if (code.has(kNcit, number))
            return name;
    }
    return {};
}

/// Codings that say why there is no value.
bool isNoValue(const Coding& coding)
{
    return coding.system.find("data-absent-reason") != std::string::npos ||
           coding.system.find("v3-NullFlavor") != std::string::npos;
}

std::vector<std::string_view> words(std::string_view text)
{
    std::vector<std::string_view> result;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find(' ', start), text.size());
        if (end > start)
            result.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return result;
}

/// "cT3", "ypN1(sn)", "M1b", "TX", "Tis": prefixes, the letter, and what follows it.
bool isCategory(std::string_view word)
{
    const auto letter = word.find_first_of("TNM");
    if (letter == std::string_view::npos || letter + 1 == word.size())
        return false;
    const auto isPrefix = [](char c) {
        return c == 'c' || c == 'p' || c == 'y' || c == 'r' || c == 'a' || c == 'u' || c == 'm';
    };
    const auto next = word[letter + 1];
    return std::all_of(
               word.begin(), word.begin() + static_cast<std::ptrdiff_t>(letter), isPrefix) &&
           ((next >= '0' && next <= '4') || next == 'X' || next == 'x' ||
            word.substr(letter + 1, 2) == "is" || word == "Ta");
}

std::string& slot(Stage& stage, char part)
{
    return part == 'T' ? stage.t : part == 'N' ? stage.n : part == 'M' ? stage.m : stage.group;
}

/// The stage a category or group joins: that of its group observation, else the one of the same
/// tumour, date, timing and standing with the place still free. The order in the file does not
/// matter.
Stage* stageToJoin(const Input& input, char part, const Stage& read, const std::string& groupKey)
{
    for (auto& stage : input.record.stages) {
        if (stage.system != "TNM" || stage.timing != read.timing ||
            stage.assertion != read.assertion || !slot(stage, part).empty())
            continue;
        if (stage.header.key == groupKey)
            return &stage;
        const bool isSameTumour =
            stage.tumour == read.tumour || stage.tumour.empty() || read.tumour.empty();
        if (groupKey.empty() && isSameTumour && stage.date == read.date)
            return &stage;
    }
    return nullptr;
}

} // namespace

bool isStageGroup(const Concept& code)
{
    return hasSnomed(code, {"399390009", "399537006", "399588009"}) ||
           hasLoinc(code, {"21908-9", "21902-2", "21914-7"});
}

std::string stageTiming(const Concept& code)
{
    if (hasSnomed(code, {"399504009", "399534004", "399387003", "399537006"}) ||
        hasLoinc(code, {"21905-5", "21906-3", "21907-1", "21908-9"}) ||
        hasCodeOf(code, kNcit, {"C177555", "C177558"}))
        return "clinical";
    if (hasSnomed(code, {"384625004", "371494008", "371497001", "399588009"}) ||
        hasLoinc(code, {"21899-0", "21900-6", "21901-4", "21902-2"}) ||
        hasCodeOf(code, kNcit, {"C177556", "C177559"}))
        return "pathological";
    return {};
}

std::string stageText(const Concept& value)
{
    if (!value.codings.empty() &&
        std::all_of(value.codings.begin(), value.codings.end(), isNoValue))
        return {};
    for (const auto& coding : value.codings) {
        if (coding.system.find("cancerstaging") != std::string::npos ||
            coding.system.find("ajcc") != std::string::npos)
            return coding.code;
    }
    const auto label = value.label();
    const auto parts = words(label);
    if (const auto category = std::find_if(parts.begin(), parts.end(), isCategory);
        category != parts.end())
        return std::string(*category);
    // "American Joint Committee on Cancer stage IIB (qualifier value)", "Binet Stage B"
    for (std::size_t at = 0; at + 1 < parts.size(); ++at) {
        if (lower(std::string(parts[at])) == "stage" && parts[at + 1].front() != '(' &&
            parts[at + 1].size() <= 6)
            return std::string(parts[at + 1]);
    }
    return label;
}

bool readStage(const Input& input, const Concept& code)
{
    const auto& node = input.node;
    const char part = tnmPart(code);
    const auto other = part == '\0' ? otherSystem(code) : std::string_view();
    if (part == '\0' && other.empty() && !hasProfile(node, "stage"))
        return false;
    auto value = stageText(node["valueCodeableConcept"].codeable());
    if (value.empty())
        value = node["valueString"].text();
    if (value.empty())
        return false; // a reason for the absence, or a list of members: an observation, no stage
    Stage read;
    read.header = input.header;
    read.tumour = focusTumour(input);
    read.date = effectiveDate(node);
    read.assertion = assertionOf(node["status"].text());
    read.timing = stageTiming(code);
    read.edition = node["method"].codeable().label();
    read.system = part != '\0' ? "TNM" : other.empty() ? code.label() : std::string(other);
    slot(read, part == '\0' ? 'G' : part) = value;
    if (part == '\0') {
        input.record.stages.push_back(std::move(read));
        return true;
    }
    const auto groupKey = part == 'G'
                              ? input.header.key
                              : input.references.stageGroupOf(input.header.key, read.timing);
    auto* target = stageToJoin(input, part, read, groupKey);
    if (target == nullptr && part == 'G')
        target = stageToJoin(input, part, read, {});
    if (target == nullptr) {
        if (!groupKey.empty())
            read.header.key = groupKey;
        input.record.stages.push_back(std::move(read));
        return true;
    }
    slot(*target, part) = value;
    if (target->tumour.empty())
        target->tumour = read.tumour;
    if (target->edition.empty() || part == 'G')
        target->edition = read.edition;
    if (part == 'G') {
        target->header = read.header; // the group carries the stage's identity and date
        target->date = read.date;
    }
    return true;
}

void readConditionStage(const Input& input)
{
    const auto& node = input.node;
    node["stage"].each([&](const Node& item) {
        const auto summary = item["summary"].codeable();
        const auto group = stageText(summary);
        if (group.empty())
            return;
        // Where the observation that the stage rests on is in the file, it tells the same with its
        // date and method.
        bool isToldElsewhere = false;
        item["assessment"].each([&](const Node& reference) {
            const auto assessment = input.resourceOf(reference);
            if (!assessment.exists() || assessment["valueCodeableConcept"].codeable().isEmpty())
                return;
            isToldElsewhere = true;
            if (stageText(assessment["valueCodeableConcept"].codeable()) != group)
                item.issue(
                    ErrorCode::Ambiguous,
                    "the stage differs from the assessment it rests on; the assessment is used");
        });
        if (isToldElsewhere)
            return;
        Stage stage;
        stage.header = {input.header.key + item.placeInResource(), {0, item.place()}};
        stage.tumour = input.header.key;
        stage.date = node["recordedDate"].date();
        const auto type = item["type"].codeable();
        const auto name = type.label();
        const bool isTnm = isStageGroup(type) || name.find("TNM") != std::string::npos ||
                           name.find("AJCC") != std::string::npos ||
                           name.find("American Joint") != std::string::npos;
        stage.timing = stageTiming(type);
        stage.system = isTnm ? "TNM" : name;
        stage.edition = isTnm && !isStageGroup(type) ? name : std::string();
        stage.group = group;
        input.record.stages.push_back(std::move(stage));
    });
}

} // namespace consilium::interchange::fhir
