#include "app/cli/answers.h"
#include "app/cli/context.h"
#include "core/interchange/profile/profile.h"
#include "core/services/annotated_file.h"
#include "core/services/what_if.h"

#include <fstream>
#include <ostream>
#include <sstream>

namespace consilium::cli
{

namespace
{

Result<std::string> readText(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (!file || !(text << file.rdbuf()))
        return fail(ErrorCode::NotFound, path.filename().string());
    return std::move(text).str();
}

Result<std::shared_ptr<const services::Toolbox>> toolboxOf(Context& context)
{
    if (context.arguments.sources.empty())
        return context.toolbox();
    if (!context.arguments.pack.empty())
        return fail(context.wrongUsage("options: --pack or --sources, not both"));
    std::vector<std::string> notes;
    CONSILIUM_TRY(
        auto tools,
        services::Toolbox::fromSources(context.places.pack, context.arguments.sources, notes));
    if (!notes.empty())
        context.messages << notes.size()
                         << " notes on the sources; knowledge build --sources lists them.\n";
    return tools;
}

} // namespace

Status runAnnotate(Context& context)
{
    const auto& arguments = context.arguments;
    if (context.word(1).empty())
        return fail(context.wrongUsage("annotate FILE"));
    services::AnnotateRequest request;
    request.file = context.word(1);
    request.tumourSample = arguments.tumourSample;
    request.normalSample = arguments.normalSample;
    request.tumourType = arguments.tumour;
    request.chains = arguments.chains;
    request.reference = arguments.reference;
    request.panel = arguments.panel;
    if (!arguments.genome.empty() && arguments.genome != "GRCh37" && arguments.genome != "GRCh38")
        return fail(context.wrongUsage("--genome: GRCh37 or GRCh38"));
    if (!arguments.genome.empty())
        request.genome =
            arguments.genome == "GRCh37" ? clinical::Genome::GRCh37 : clinical::Genome::GRCh38;
    CONSILIUM_TRY(const auto tools, toolboxOf(context));
    CONSILIUM_TRY(const auto annotated, services::annotateFile(request, *tools, {}, {}));
    const auto answer = services::toJson(annotated, request.tumourType, *tools);
    if (context.arguments.isJson)
        answerJson(context.out, "annotate", answer);
    else
        answerAnnotated(context.out, answer);
    return ok();
}

bool asksBeyondTheList(const Arguments& arguments)
{
    return !arguments.whyNot.empty() || !arguments.whatIf.empty() || arguments.isOpen;
}

Status runOptionQuestion(Context& context,
                         const clinical::Case& record,
                         const services::Toolbox& tools,
                         Day day)
{
    const auto& arguments = context.arguments;
    const int asked = (arguments.whyNot.empty() ? 0 : 1) + (arguments.whatIf.empty() ? 0 : 1) +
                      (arguments.isOpen ? 1 : 0);
    if (asked > 1)
        return fail(context.wrongUsage("options: one of --why-not, --what-if and --open"));
    const auto answer = [&](const std::string& asJson, const auto& inWords) {
        if (arguments.isJson)
            answerJson(context.out, "options", asJson);
        else
            inWords();
    };
    if (!arguments.whyNot.empty()) {
        std::vector<std::string> drugs;
        std::istringstream words(arguments.whyNot);
        for (std::string word; std::getline(words, word, '+');) {
            const auto* drug = tools.drugs.find(word);
            drugs.push_back(drug == nullptr ? word : drug->name);
        }
        const auto why = tools.whyNot(record, drugs, day);
        answer(services::toJson(why), [&] { answerWhyNot(context.out, why); });
        return ok();
    }
    const auto ranking = tools.rank(record, day);
    if (arguments.isOpen) {
        const auto open = services::openQuestions(record, ranking, tools, day);
        answer(services::toJson(open, ranking),
               [&] { answerOpenQuestions(context.out, open, ranking); });
        return ok();
    }
    std::vector<options::Supposition> suppositions;
    for (const auto& line : arguments.whatIf) {
        CONSILIUM_TRY(auto one, services::readSupposition(line, record, tools));
        suppositions.push_back(std::move(one));
    }
    CONSILIUM_TRY(const auto supposed, services::whatIf(record, ranking, suppositions, tools, day));
    answer(services::toJson(supposed), [&] { answerWhatIf(context.out, supposed); });
    return ok();
}

Status runCaseOptions(Context& context)
{
    CONSILIUM_TRY(const auto text, readText(context.arguments.caseFile));
    CONSILIUM_TRY(auto content, interchange::profile::read(text));
    CONSILIUM_TRY(const auto tools, toolboxOf(context));
    tools->complete(content.record);
    if (tools->tumours.find(content.record.tumours.front().oncotree) == nullptr)
        return fail(ErrorCode::NotFound, "/cancer/oncotree: no such tumour type");
    const auto day = today(context.clock());
    if (asksBeyondTheList(context.arguments))
        return runOptionQuestion(context, content.record, *tools, day);
    const auto ranking = tools->rank(content.record, day);
    const auto matches = options::matchesOf(content.record, tools->knowledge());
    for (const auto& issue : content.report.issues)
        context.messages << issue.place << ": " << issue.what << '\n';
    if (context.arguments.isJson)
        answerJson(context.out,
                   "options",
                   services::toJson(matches, ranking, content.record, *tools, content.report));
    else
        answerOptions(context.out, content.record, ranking);
    return ok();
}

} // namespace consilium::cli
