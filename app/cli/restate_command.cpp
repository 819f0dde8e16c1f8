#include "app/cli/answers.h"
#include "app/cli/context.h"
#include "core/genomics/liftover.h"
#include "core/knowledge/import/pharmacogenes.h"

#include <fmt/format.h>

#include <fstream>
#include <ostream>

namespace consilium::cli
{

namespace
{

namespace fs = std::filesystem;

Status write(const fs::path& file, std::string_view text)
{
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    std::ofstream out(file, std::ios::binary);
    if (!(out << text).flush())
        return fail(ErrorCode::Io, file.filename().string());
    return ok();
}

/// Alleles of pharmacogenes and what they do, in the form of the pack's sources.
Status restatePharmacogenes(Context& context)
{
    const auto& arguments = context.arguments;
    const fs::path definitions = context.word(3);
    const fs::path phenotypes = context.word(4);
    if (definitions.empty() || phenotypes.empty() || arguments.out.empty())
        return fail(context.wrongUsage("knowledge restate pharmacogenes DEFINITIONS PHENOTYPES "
                                       "--out FOLDER [--chains FOLDER]"));
    genomics::Liftovers chains;
    if (!arguments.chains.empty()) {
        CONSILIUM_TRY(chains, genomics::Liftovers::load(arguments.chains));
    }
    knowledge::ToGrch37 toGrch37;
    if (!chains.to37.isEmpty())
        toGrch37 = [&chains](std::string_view chromosome,
                             std::int64_t position) -> std::optional<std::int64_t> {
            const auto lifted = chains.to37.lift(chromosome, position);
            const bool isClean = lifted.has_value() && lifted.value().chromosome == chromosome &&
                                 lifted.value().strand == genomics::Strand::Same;
            return isClean ? std::optional(lifted.value().position) : std::nullopt;
        };
    CONSILIUM_TRY(const auto import,
                  knowledge::importPharmacogenes(definitions, phenotypes, toGrch37));
    for (const auto& [name, text] : import.files())
        CONSILIUM_CHECK(write(arguments.out / name, text));
    for (const auto& note : import.notes)
        context.messages << note.item << ": " << note.reason << '\n';
    answerDone(context.out,
               arguments.isJson,
               "knowledge restate",
               fmt::format("{} genes restated", import.definitions.size()));
    return ok();
}

} // namespace

Status runRestate(Context& context)
{
    if (context.word(2) == "pharmacogenes")
        return restatePharmacogenes(context);
    if (context.word(2).empty() || context.arguments.out.empty())
        return fail(context.wrongUsage("knowledge restate FOLDER --out FILE.tsv"));
    CONSILIUM_TRY(const auto base, knowledge::Pack::load(context.places.pack));
    std::vector<std::string> notes;
    CONSILIUM_TRY(const auto table, knowledge::restate(context.word(2), base, notes));
    CONSILIUM_CHECK(write(context.arguments.out, table));
    for (const auto& note : notes)
        context.messages << note << '\n';
    answerDone(context.out, context.arguments.isJson, "knowledge restate", "restated");
    return ok();
}

} // namespace consilium::cli
