#include "app/cli/answers.h"
#include "app/cli/context.h"
#include "core/models/evaluation.h"
#include "core/models/training.h"

#include <ostream>

namespace consilium::cli
{

namespace
{

Result<const models::Model*> find(const services::Toolbox& toolbox, const std::string& id)
{
    for (const auto& model : toolbox.models) {
        if (model.card().recipe.id == id)
            return &model;
    }
    return fail(ErrorCode::NotFound, "model " + id);
}

Status train(Context& context)
{
    const auto& arguments = context.arguments;
    if (context.word(2).empty() || arguments.data.empty() || arguments.out.empty())
        return fail(context.wrongUsage("model train RECIPE --data FOLDER --out FOLDER"));
    CONSILIUM_TRY(const auto recipe, models::Recipe::load(context.word(2)));
    const auto show = [&](Progress progress) {
        context.messages << "step " << progress.done << " of " << progress.total << '\n';
    };
    CONSILIUM_TRY(const auto trained, models::train(recipe, arguments.data, show, {}));
    CONSILIUM_CHECK(models::write(trained, arguments.out));
    CONSILIUM_TRY(const auto model, models::Model::load(arguments.out));
    answerCard(context.out, arguments.isJson, "model train", model.card());
    return ok();
}

/// Every row of a table, as CSV.
Status predictRows(Context& context)
{
    CONSILIUM_TRY(const auto tools, context.toolbox());
    CONSILIUM_TRY(const auto* model, find(*tools, context.word(2)));
    CONSILIUM_TRY(const auto table,
                  models::tableOf(model->card().recipe, context.arguments.input, false));
    CONSILIUM_TRY(const auto rows, models::predictTable(*model, table));
    context.out << rows;
    return ok();
}

Status predict(Context& context)
{
    if (!context.arguments.input.empty())
        return predictRows(context);
    CONSILIUM_TRY(const auto found, context.sessionAndPatient());
    CONSILIUM_TRY(const auto scores, found.first->scores(found.second));
    for (const auto& score : scores) {
        if (score.model == context.word(2)) {
            answerScore(context.out, context.arguments.isJson, score);
            return ok();
        }
    }
    // A model that is there but does not stand beside options speaks about rows of a table.
    CONSILIUM_TRY(const auto tools, context.toolbox());
    CONSILIUM_TRY(const auto* model, find(*tools, context.word(2)));
    return fail(ErrorCode::Unsupported,
                "model " + model->card().recipe.id +
                    " of a patient: model predict ID --input TABLE.csv");
}

Status evaluate(Context& context)
{
    if (context.word(2).empty() || context.arguments.data.empty())
        return fail(context.wrongUsage("model evaluate ID --data TABLE.csv"));
    CONSILIUM_TRY(const auto tools, context.toolbox());
    CONSILIUM_TRY(const auto* model, find(*tools, context.word(2)));
    CONSILIUM_TRY(const auto table,
                  models::tableOf(model->card().recipe, context.arguments.data, false));
    std::optional<models::Beside> beside;
    if (!context.arguments.beside.empty()) {
        if (context.arguments.column.empty())
            return fail(context.wrongUsage("model evaluate: --beside needs --column"));
        CONSILIUM_TRY(const auto other, models::Table::load(context.arguments.beside));
        CONSILIUM_TRY(beside, models::Beside::of(other, context.arguments.column));
    }
    CONSILIUM_TRY(
        const auto figures,
        models::evaluate(*model, table, context.arguments.data.filename().string(), beside));
    answerFigures(context.out, context.arguments.isJson, figures);
    return ok();
}

/// Sentences, and the reasons of those who are left out.
void answerLocal(std::ostream& out, const services::LocalOutcomes& local)
{
    const auto say = [&](const std::vector<Message>& sentences) {
        for (const auto& sentence : sentences)
            out << sentence.english() << '\n';
    };
    const auto list = [&](const char* heading, const std::vector<services::LeftOut>& reasons) {
        if (!reasons.empty())
            out << heading << '\n';
        for (const auto& reason : reasons)
            out << "  " << reason.people << ": " << reason.why.english() << '\n';
    };
    out << local.name << " (" << local.model << ' ' << local.version << "): " << local.outcome
        << ", " << local.horizon << '\n';
    say(services::countsOf(local));
    list("Patients it is not about:", local.notMeant);
    list("Without a score:", local.withheld);
    list("With a score, without an outcome:", local.withoutOutcome);
    say(services::findingsOf(local));
    say(services::caveatsOf(local));
}

Status local(Context& context)
{
    if (context.word(2).empty() || context.arguments.store.empty())
        return fail(context.wrongUsage("model local ID --store FOLDER"));
    CONSILIUM_TRY(const auto session, context.session(context.arguments.store));
    CONSILIUM_TRY(const auto found, session->localOutcomes(context.word(2), {}, {}));
    if (context.arguments.isJson)
        answerJson(context.out, "model local", services::toJson(found));
    else
        answerLocal(context.out, found);
    return ok();
}

} // namespace

Status runModel(Context& context)
{
    const auto action = context.word(1);
    if (action == "train")
        return train(context);
    if (action == "predict")
        return predict(context);
    if (action == "evaluate")
        return evaluate(context);
    if (action == "local")
        return local(context);
    if (action != "list" && action != "card")
        return fail(context.wrongUsage("model: list, card, train, predict, evaluate or local"));
    CONSILIUM_TRY(const auto tools, context.toolbox());
    if (action == "list") {
        answerModels(context.out, context.arguments.isJson, *tools);
        for (const auto& refused : tools->refusedModels)
            context.messages << sentence(refused) << '\n';
        return ok();
    }
    CONSILIUM_TRY(const auto* model, find(*tools, context.word(2)));
    answerCard(context.out, context.arguments.isJson, "model card", model->card());
    return ok();
}

} // namespace consilium::cli
