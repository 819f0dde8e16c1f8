#include "ui/knowledge/knowledge_words.h"

#include "ui/format/format.h"

namespace consilium::ui
{

QString KnowledgeWords::tumour(const std::string& code, const terminology::TumourTree& tumours)
{
    if (code == "TISSUE")
        return tr("any tumour type");
    const auto* type = tumours.find(code);
    return text(type == nullptr ? code : type->name);
}

QString KnowledgeWords::tumours(const std::vector<std::string>& codes,
                                const terminology::TumourTree& tumours)
{
    QStringList names;
    for (const auto& code : codes)
        names << tumour(code, tumours);
    return names.join(QStringLiteral(", "));
}

QString KnowledgeWords::setting(const knowledge::Setting& setting)
{
    QStringList parts;
    switch (setting.extent) {
    case knowledge::Extent::Early:
        parts << tr("early disease");
        break;
    case knowledge::Extent::Advanced:
        parts << tr("advanced disease");
        break;
    case knowledge::Extent::Any:
        parts << tr("any stage");
        break;
    }
    switch (setting.line) {
    case knowledge::Line::First:
        parts << tr("first line");
        break;
    case knowledge::Line::Later:
        parts << tr("later line");
        break;
    case knowledge::Line::Any:
        parts << tr("any line");
        break;
    case knowledge::Line::Adjuvant:
        parts << tr("adjuvant");
        break;
    case knowledge::Line::Neoadjuvant:
        parts << tr("neoadjuvant");
        break;
    case knowledge::Line::Maintenance:
        parts << tr("maintenance");
        break;
    }
    if (!setting.after.empty())
        parts << tr("after %1", "earlier drugs or classes")
                     .arg(listed(setting.after, setting.afterAll ? tr(" and ") : tr(" or ")));
    if (setting.minimumPriorLines > 0)
        parts << tr("after at least %n earlier line(s)", nullptr, setting.minimumPriorLines);
    return parts.join(QStringLiteral(", "));
}

QString KnowledgeWords::effect(knowledge::Effect effect)
{
    switch (effect) {
    case knowledge::Effect::Sensitive:
        return tr("sensitive");
    case knowledge::Effect::Resistant:
        return tr("resistant");
    case knowledge::Effect::Toxic:
        return tr("toxic");
    case knowledge::Effect::PrognosticGood:
        return tr("better prognosis");
    case knowledge::Effect::PrognosticPoor:
        return tr("worse prognosis");
    case knowledge::Effect::Diagnostic:
        return tr("diagnostic");
    }
    return {};
}

Mark KnowledgeWords::mark(knowledge::Effect effect)
{
    switch (effect) {
    case knowledge::Effect::Sensitive:
        return Mark::Check;
    case knowledge::Effect::Resistant:
        return Mark::Crossed;
    case knowledge::Effect::Toxic:
        return Mark::Triangle;
    case knowledge::Effect::PrognosticGood:
    case knowledge::Effect::PrognosticPoor:
    case knowledge::Effect::Diagnostic:
        return Mark::Dot;
    }
    return Mark::Dot;
}

QByteArray KnowledgeWords::tone(knowledge::Effect effect)
{
    switch (effect) {
    case knowledge::Effect::Sensitive:
        return "good";
    case knowledge::Effect::Resistant:
        return "bad";
    case knowledge::Effect::Toxic:
        return "caution";
    case knowledge::Effect::PrognosticGood:
    case knowledge::Effect::PrognosticPoor:
    case knowledge::Effect::Diagnostic:
        return "neutral";
    }
    return "neutral";
}

QString KnowledgeWords::therapy(const knowledge::Statement& statement)
{
    if (!statement.therapyClass.empty())
        return tr("every %1", "class of drugs").arg(text(statement.therapyClass));
    return statement.therapy.empty() ? tr("no therapy named") : together(statement.therapy);
}

QString KnowledgeWords::listed(const std::vector<std::string>& words, const QString& between)
{
    QStringList all;
    for (const auto& word : words)
        all << text(word);
    return all.join(between);
}

QString KnowledgeWords::together(const std::vector<std::string>& drugs)
{
    return listed(drugs, QStringLiteral(" + "));
}

QString KnowledgeWords::rule(const knowledge::Rule& rule)
{
    if (rule.operation == "absent")
        return tr("no allergy to %1").arg(listed(rule.allergens, tr(" or ")));
    const auto measure =
        rule.measure == "ecog"                   ? Format::term("ECOG performance status")
        : rule.measure == "creatinine-clearance" ? Format::term("creatinine clearance "
                                                                "(Cockcroft-Gault)")
        : rule.measure == "bilirubin-uln"
            ? Format::term("bilirubin, as a multiple of the upper limit")
        : rule.measure == "ast-uln" ? Format::term("AST, as a multiple of the upper limit")
        : rule.measure == "alt-uln" ? Format::term("ALT, as a multiple of the upper limit")
                                    : Format::term(rule.measure);
    // The measure says already that it is a multiple.
    const auto unit =
        rule.measure.ends_with("-uln") ? QString() : QLatin1Char(' ') + Format::unit(rule.unit);
    const auto limit = (QLocale().toString(rule.value) + unit).trimmed();
    if (rule.operation == ">=")
        return tr("%1 at least %2", "measure, limit").arg(measure, limit);
    if (rule.operation == "<=")
        return tr("%1 at most %2", "measure, limit").arg(measure, limit);
    return rule.operation == ">" ? tr("%1 above %2", "measure, limit").arg(measure, limit)
                                 : tr("%1 below %2", "measure, limit").arg(measure, limit);
}

QString KnowledgeWords::otherwise(knowledge::RuleOutcome outcome)
{
    switch (outcome) {
    case knowledge::RuleOutcome::Warn:
        return tr("caution");
    case knowledge::RuleOutcome::Fail:
        return tr("not given");
    }
    return {};
}

QString KnowledgeWords::source(const std::string& source)
{
    return source.empty() ? tr("reviewed by us") : text(source);
}

} // namespace consilium::ui
