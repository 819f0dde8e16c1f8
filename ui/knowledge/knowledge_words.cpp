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
        return tr("every %1", "class of drugs").arg(Format::term(statement.therapyClass));
    return statement.therapy.empty() ? tr("no therapy named") : together(statement.therapy);
}

QString KnowledgeWords::listed(const std::vector<std::string>& words, const QString& between)
{
    QStringList all;
    for (const auto& word : words)
        all << Format::term(word);
    return all.join(between);
}

QString KnowledgeWords::together(const std::vector<std::string>& drugs)
{
    return listed(drugs, QStringLiteral(" + "));
}

QString KnowledgeWords::rule(const knowledge::Rule& rule, const knowledge::Pack& pack)
{
    return test(rule.test, pack);
}

QString KnowledgeWords::test(const knowledge::RuleTest& test, const knowledge::Pack& pack)
{
    using Operation = knowledge::RuleTest::Operation;
    if (test.operation == Operation::Leaf)
        return leaf(test.leaf, pack);
    QStringList parts;
    for (const auto& child : test.children) {
        const auto words = KnowledgeWords::test(child, pack);
        parts << (child.children.size() > 1 ? tr("(%1)", "part of a condition").arg(words) : words);
    }
    if (test.operation == Operation::Not)
        return tr("not: %1", "a condition that must not hold").arg(parts.front());
    return parts.join(test.operation == Operation::All ? tr(" and ") : tr(" or "));
}

QString KnowledgeWords::leaf(const knowledge::RuleLeaf& leaf, const knowledge::Pack& pack)
{
    using Kind = knowledge::RuleLeaf::Kind;
    const bool isAbsent = leaf.operation == "absent";
    auto names = leaf.classes;
    names.insert(names.end(), leaf.drugs.begin(), leaf.drugs.end());
    const auto drugs = listed(names, tr(" or "));
    const auto words = listed(leaf.words, tr(" or "));
    switch (leaf.kind) {
    case Kind::Number:
    case Kind::DaysSince: {
        const auto* known = knowledge::numberMeasure(leaf.measure);
        const auto measure =
            known != nullptr ? Format::term(std::string(known->label))
            : leaf.of.empty()
                ? tr("days since %1", "drugs").arg(drugs)
                : tr("days since %1", "surgery, radiotherapy").arg(Format::term(leaf.of));
        const auto unit = leaf.unit.empty() || leaf.unit == "1" || leaf.unit == "d"
                              ? QString()
                              : QLatin1Char(' ') + Format::unit(leaf.unit);
        const auto limit = QLocale().toString(leaf.value) + unit;
        if (leaf.operation == ">=")
            return tr("%1 at least %2", "measure, limit").arg(measure, limit);
        if (leaf.operation == "<=")
            return tr("%1 at most %2", "measure, limit").arg(measure, limit);
        return leaf.operation == ">" ? tr("%1 above %2", "measure, limit").arg(measure, limit)
                                     : tr("%1 below %2", "measure, limit").arg(measure, limit);
    }
    case Kind::Sex:
        return (leaf.words.front() == "male") == (leaf.operation == "is") ? tr("male", "sex")
                                                                          : tr("female", "sex");
    case Kind::Allergy:
        return tr("no allergy to %1").arg(words);
    case Kind::Condition: {
        QStringList labels;
        for (const auto& name : leaf.words) {
            for (const auto& group : pack.conditions) {
                if (group.name == name)
                    labels << Format::term(group.label);
            }
        }
        return (isAbsent ? tr("no %1", "conditions") : tr("%1", "conditions"))
            .arg(labels.join(tr(" or ")));
    }
    case Kind::Medication:
        return (isAbsent ? tr("no %1 among the medication") : tr("%1 among the medication"))
            .arg(drugs);
    case Kind::Given:
        return (isAbsent ? tr("no %1 before") : tr("%1 before")).arg(drugs);
    case Kind::Therapy:
        return (isAbsent ? tr("not together with %1") : tr("together with %1")).arg(drugs);
    case Kind::Tumour:
        return (leaf.operation == "is" ? tr("tumour type %1") : tr("tumour type other than %1"))
            .arg(words);
    case Kind::Tobacco:
        return (leaf.operation == "is" ? tr("tobacco use: %1") : tr("tobacco use other than %1"))
            .arg(words);
    case Kind::Habit:
        return (isAbsent ? tr("no %1", "a habit") : tr("%1", "a habit"))
            .arg(text(leaf.words.front()));
    }
    return {};
}

QString KnowledgeWords::otherwise(knowledge::RuleOutcome outcome)
{
    switch (outcome) {
    case knowledge::RuleOutcome::Warn:
        return tr("caution");
    case knowledge::RuleOutcome::Reconsider:
        return tr("caution, for consideration at most");
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
