#include "core/models/card_text.h"

#include "core/base/crypto/hash.h"
#include "core/models/json_text.h"

#include <boost/json.hpp>

#include <algorithm>

namespace consilium::models
{

namespace
{

namespace json = boost::json;

constexpr double kFormat = 2;

/// An estimate, or none where the member is null, absent or a text.
Estimate estimateOf(ObjectReader& reader, std::string_view name)
{
    const auto* member = reader.member(name);
    if (member == nullptr || !member->is_object())
        return {};
    ObjectReader part(*member, "card/estimate");
    const Estimate estimate{part.number("value"), part.number("low"), part.number("high")};
    reader.absorb(part);
    return estimate;
}

void addFigures(ObjectReader& cohort, Card& card)
{
    for (auto& reader : cohort.objects("readers")) {
        // A reader that speaks about some of the rows has counts of its own.
        auto& counted = reader.member("n") == nullptr ? cohort : reader;
        const auto count = [&](std::string_view name) {
            return static_cast<int>(counted.numberOrNone(name).value_or(0));
        };
        const auto* metrics = reader.member("metrics");
        if (metrics == nullptr || !metrics->is_object()) {
            reader.reject("metrics");
        } else {
            ObjectReader figures(*metrics, "card/figures/metrics");
            for (const auto& [name, value] : metrics->get_object()) {
                const auto estimate = estimateOf(figures, name);
                if (estimate.value)
                    card.figures.push_back({cohort.text("cohort"),
                                            reader.text("reader"),
                                            name,
                                            count("n"),
                                            count("events") + count("positives"),
                                            count("people"),
                                            estimate});
            }
            reader.absorb(figures);
        }
        cohort.absorb(reader);
    }
}

CardSubgroup subgroupOf(ObjectReader& entry)
{
    CardSubgroup group;
    group.cohort = entry.text("cohort");
    group.subgroup = entry.text("subgroup");
    group.column = entry.text("column");
    group.level = entry.text("level");
    group.n = static_cast<int>(entry.number("n"));
    group.events = static_cast<int>(entry.numberOrNone("events").value_or(0));
    group.isEnough = entry.member("figures") == nullptr;
    if (group.isEnough) {
        group.discrimination = estimateOf(entry, "discrimination");
        group.inTheRest = estimateOf(entry, "discriminationInTheRest");
        group.seenLessSaid = estimateOf(entry, "seenLessSaid");
        group.flags = entry.texts("flags");
    }
    return group;
}

} // namespace

const CardFigure*
Card::figure(std::string_view cohort, std::string_view reader, std::string_view name) const
{
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const CardFigure& one) {
        return one.cohort == cohort && one.reader == reader && one.name == name;
    });
    return found == figures.end() ? nullptr : &*found;
}

std::string_view Card::answeringReader() const
{
    return recipe.answer == Recipe::Answer::Blend ? "blend" : "trees";
}

Result<Card> parseCard(const std::string& text)
{
    CONSILIUM_TRY(const auto value, parseJson(text, "card.json"));
    ObjectReader reader(value, "card");
    const double format = reader.number("format");
    CONSILIUM_CHECK(reader.status());
    if (format > kFormat)
        return fail(ErrorCode::NewerVersion, "card.json");
    if (format < kFormat)
        return fail(ErrorCode::Unsupported, "card.json");
    Card card;
    const auto* recipe = reader.member("recipe");
    if (recipe == nullptr || !recipe->is_object())
        return fail(ErrorCode::Malformed, "card/recipe");
    CONSILIUM_TRY(card.recipe, Recipe::parse(recipe->get_object()));
    const auto* training = reader.member("training");
    if (training == nullptr)
        return fail(ErrorCode::Malformed, "card/training");
    ObjectReader numbers(*training, "card/training");
    card.trainingPeople = static_cast<int>(numbers.number("people"));
    card.trainingEvents = static_cast<int>(numbers.number("events"));
    card.disagreement = numbers.number("disagreement");
    card.coverage = estimateOf(numbers, "coverage");
    reader.absorb(numbers);
    for (auto& cohort : reader.objects("figures")) {
        addFigures(cohort, card);
        reader.absorb(cohort);
    }
    for (auto& entry : reader.objects("subgroups")) {
        card.subgroups.push_back(subgroupOf(entry));
        reader.absorb(entry);
    }
    CONSILIUM_CHECK(reader.status());
    card.text = text;
    card.sha256 = crypto::sha256Hex(text);
    return card;
}

} // namespace consilium::models
