#include "ui/knowledge/knowledge_index.h"

#include "ui/format/format.h"
#include "ui/knowledge/knowledge_words.h"

#include <algorithm>
#include <tuple>

namespace consilium::ui
{

namespace
{

using terminology::normalName;

void append(std::string& text, std::string_view words)
{
    text += normalName(words);
    text += ' ';
}

void collectGenes(const knowledge::Biomarker& biomarker, std::set<std::string>& genes)
{
    if (!biomarker.leaf.gene.empty())
        genes.insert(biomarker.leaf.gene);
    if (!biomarker.leaf.partner.empty())
        genes.insert(biomarker.leaf.partner);
    for (const auto& child : biomarker.children)
        collectGenes(child, genes);
}

std::set<std::string> genesOf(const KnowledgeEntry& entry)
{
    std::set<std::string> genes;
    if (entry.statement != nullptr)
        collectGenes(entry.statement->biomarker, genes);
    if (entry.regimen != nullptr && entry.regimen->unless)
        collectGenes(*entry.regimen->unless, genes);
    return genes;
}

EntryGroup groupOf(knowledge::Effect effect)
{
    switch (effect) {
    case knowledge::Effect::Sensitive:
        return EntryGroup::Sensitive;
    case knowledge::Effect::Resistant:
        return EntryGroup::Resistant;
    case knowledge::Effect::Toxic:
        return EntryGroup::Toxic;
    case knowledge::Effect::PrognosticGood:
        return EntryGroup::PrognosticGood;
    case knowledge::Effect::PrognosticPoor:
        return EntryGroup::PrognosticPoor;
    case knowledge::Effect::Diagnostic:
        return EntryGroup::Diagnostic;
    }
    return EntryGroup::Sensitive;
}

void showApprovals(KnowledgeEntry& entry, const std::vector<knowledge::Approval>& approvals)
{
    QStringList regulators;
    QStringList years;
    for (const auto& approval : approvals) {
        if (!regulators.contains(text(approval.regulator)))
            regulators << text(approval.regulator);
        years << (approval.status == "withdrawn"
                      ? KnowledgeWords::tr("withdrawn")
                      : (approval.date.isKnown() ? QString::number(approval.date.year())
                                                 : KnowledgeWords::tr("undated")));
    }
    entry.approvals = regulators.join(QStringLiteral(", "));
    entry.approved = years.join(QStringLiteral(", "));
}

/// The item's own level at its source, with the source.
QString ownLevel(const knowledge::Provenance& origin)
{
    return origin.source.empty()  ? KnowledgeWords::tr("reviewed by us")
           : origin.level.empty() ? text(origin.source)
                                  : KnowledgeWords::tr("%1 %2", "source, its own level")
                                        .arg(text(origin.source), text(origin.level));
}

/// " a word" where it may go on, " a word " where it is whole.
bool holds(const std::string& text, const std::string& word, bool isWhole)
{
    return text.find(isWhole ? ' ' + word + ' ' : ' ' + word) != std::string::npos;
}

} // namespace

KnowledgeIndex::KnowledgeIndex(const services::Toolbox& toolbox)
{
    for (const auto& [code, type] : toolbox.tumours.all()) {
        m_codes.insert(normalName(code));
        m_below[type.parent].push_back(code);
    }
    for (const auto& drug : toolbox.drugs.all()) {
        std::string words;
        append(words, drug.name);
        for (const auto& synonym : drug.synonyms)
            append(words, synonym);
        for (const auto& drugClass : drug.classes) {
            append(words, drugClass);
            for (const auto& word : text(normalName(drugClass)).split(QLatin1Char(' '))) {
                if (toolbox.genes.find(word.toStdString()) == nullptr)
                    m_classWords.insert(word.toStdString());
            }
        }
        m_drugTexts.emplace(drug.name, std::move(words));
    }
    addStatements(toolbox);
    addRegimens(toolbox);
    addRules(toolbox);
}

void KnowledgeIndex::addBelow(const std::string& code,
                              const std::vector<std::string>& outside,
                              std::set<std::string>& touched) const
{
    const auto children = m_below.find(code);
    if (children == m_below.end())
        return;
    for (const auto& child : children->second) {
        if (std::find(outside.begin(), outside.end(), child) != outside.end())
            continue;
        touched.insert(child);
        addBelow(child, outside, touched);
    }
}

std::size_t KnowledgeIndex::scopeOf(const knowledge::TumourScope& scope,
                                    const terminology::TumourTree& tumours)
{
    std::string key;
    for (const auto& code : scope.in)
        key += code + ' ';
    key += '-';
    for (const auto& code : scope.outside)
        key += ' ' + code;
    const auto known = std::find(m_scopeKeys.begin(), m_scopeKeys.end(), key);
    if (known != m_scopeKeys.end())
        return static_cast<std::size_t>(known - m_scopeKeys.begin());
    std::set<std::string> touched;
    for (const auto& code : scope.in) {
        touched.insert(code);
        for (const auto& above : tumours.lineage(code)) {
            if (above != "TISSUE") // everything stands below it
                touched.insert(above);
        }
        addBelow(code, scope.outside, touched);
    }
    std::string words = " ";
    std::string codes = " ";
    for (const auto& code : touched) {
        append(codes, code);
        append(words, code);
        if (const auto* type = tumours.find(code); type != nullptr) {
            append(words, type->name);
            append(words, type->mainType);
        }
    }
    m_scopeKeys.push_back(std::move(key));
    m_scopeTexts.push_back(std::move(words));
    m_scopeCodes.push_back(std::move(codes));
    return m_scopeKeys.size() - 1;
}

std::string KnowledgeIndex::markerTextOf(const KnowledgeEntry& entry,
                                         const services::Toolbox& toolbox) const
{
    std::string words = " ";
    for (const auto& shown : {entry.marker, entry.biomarker})
        append(words, shown.toStdString());
    for (const auto& symbol : genesOf(entry)) {
        append(words, symbol);
        if (const auto* gene = toolbox.genes.find(symbol); gene != nullptr) {
            for (const auto& alias : gene->aliases)
                append(words, alias);
        }
    }
    if (entry.statement != nullptr)
        append(words, entry.statement->origin.profile);
    return words;
}

std::string KnowledgeIndex::textOf(const KnowledgeEntry& entry,
                                   const services::Toolbox& toolbox) const
{
    std::string words = " ";
    append(words, entry.therapy.toStdString());
    const auto addDrug = [&](const std::string& drug) {
        const auto found = m_drugTexts.find(drug);
        words += found == m_drugTexts.end() ? normalName(drug) + ' ' : found->second;
    };
    const auto addClass = [&](const std::string& drugClass) {
        append(words, drugClass);
        for (const auto& drug : toolbox.drugs.all()) {
            if (std::find(drug.classes.begin(), drug.classes.end(), drugClass) !=
                drug.classes.end())
                addDrug(drug.name);
        }
    };
    if (entry.statement != nullptr) {
        append(words, entry.statement->id);
        append(words, entry.statement->origin.id);
        for (const auto& drug : entry.statement->therapy)
            addDrug(drug);
        if (!entry.statement->therapyClass.empty())
            addClass(entry.statement->therapyClass);
    } else if (entry.regimen != nullptr) {
        append(words, entry.regimen->id);
        append(words, entry.regimen->name);
        for (const auto& drug : entry.regimen->therapy)
            addDrug(drug);
    } else {
        append(words, entry.rule->id);
        for (const auto& drug : entry.rule->drugs)
            addDrug(drug);
        for (const auto& drugClass : entry.rule->classes)
            addClass(drugClass);
    }
    return words;
}

void KnowledgeIndex::add(KnowledgeEntry entry, std::size_t scope, const services::Toolbox& toolbox)
{
    for (const auto& symbol : genesOf(entry)) {
        const auto whole = normalName(symbol);
        m_genes.emplace(whole, whole);
        if (const auto* gene = toolbox.genes.find(symbol); gene != nullptr) {
            for (const auto& alias : gene->aliases)
                m_genes.emplace(normalName(alias), whole);
        }
    }
    ++m_counts[static_cast<std::size_t>(entry.group)];
    m_markerTexts.push_back(markerTextOf(entry, toolbox));
    m_texts.push_back(textOf(entry, toolbox));
    m_scopes.push_back(scope);
    m_entries.push_back(std::move(entry));
}

void KnowledgeIndex::addStatements(const services::Toolbox& toolbox)
{
    std::vector<KnowledgeEntry> all;
    all.reserve(toolbox.pack.statements.size());
    for (const auto& statement : toolbox.pack.statements) {
        KnowledgeEntry entry;
        entry.statement = &statement;
        entry.group = groupOf(statement.effect);
        entry.source = statement.origin.source;
        entry.marker = KnowledgeWords::markers(statement.biomarker).join(QStringLiteral(", "));
        entry.biomarker = KnowledgeWords::biomarker(statement.biomarker);
        entry.tumour = KnowledgeWords::tumours(statement.tumour.in, toolbox.tumours);
        entry.outside = KnowledgeWords::tumours(statement.tumour.outside, toolbox.tumours);
        entry.therapy = KnowledgeWords::therapy(statement);
        entry.setting = KnowledgeWords::setting(statement.setting);
        entry.effect = KnowledgeWords::effect(statement.effect);
        entry.level = KnowledgeWords::level(statement.amp);
        entry.ownLevel = ownLevel(statement.origin);
        entry.isAgainst = statement.isAgainst();
        showApprovals(entry, statement.approvals);
        all.push_back(std::move(entry));
    }
    const auto order = [](const KnowledgeEntry& entry) {
        return std::tie(entry.marker, entry.statement->amp, entry.therapy, entry.statement->id);
    };
    std::sort(
        all.begin(), all.end(), [&](const auto& a, const auto& b) { return order(a) < order(b); });
    for (auto& entry : all) {
        const auto scope = scopeOf(entry.statement->tumour, toolbox.tumours);
        add(std::move(entry), scope, toolbox);
    }
}

void KnowledgeIndex::addRegimens(const services::Toolbox& toolbox)
{
    for (const auto& regimen : toolbox.pack.regimens) {
        KnowledgeEntry entry;
        entry.regimen = &regimen;
        entry.group = EntryGroup::Regimen;
        entry.marker = KnowledgeWords::tr("no biomarker needed");
        if (regimen.unless)
            entry.biomarker = KnowledgeWords::tr("for consideration only with %1", "biomarker")
                                  .arg(KnowledgeWords::biomarker(*regimen.unless));
        entry.tumour = KnowledgeWords::tumours(regimen.tumour.in, toolbox.tumours);
        entry.outside = KnowledgeWords::tumours(regimen.tumour.outside, toolbox.tumours);
        entry.therapy = text(regimen.name);
        entry.setting = KnowledgeWords::setting(regimen.setting);
        entry.effect = KnowledgeWords::tr("regimen");
        entry.level = KnowledgeWords::level(regimen.amp);
        entry.ownLevel = KnowledgeWords::tr("reviewed by us");
        showApprovals(entry, regimen.approvals);
        const auto scope = scopeOf(regimen.tumour, toolbox.tumours);
        add(std::move(entry), scope, toolbox);
    }
}

void KnowledgeIndex::addRules(const services::Toolbox& toolbox)
{
    for (const auto& rule : toolbox.pack.rules) {
        KnowledgeEntry entry;
        entry.rule = &rule;
        entry.group = EntryGroup::Rule;
        entry.marker = KnowledgeWords::rule(rule, toolbox.pack);
        entry.biomarker = KnowledgeWords::tr("otherwise: %1", "what a rule leads to")
                              .arg(KnowledgeWords::otherwise(rule.otherwise));
        entry.tumour = KnowledgeWords::tr("any tumour type");
        auto names = rule.drugs;
        names.insert(names.end(), rule.classes.begin(), rule.classes.end());
        entry.therapy = KnowledgeWords::listed(names, QStringLiteral(", "));
        entry.effect = KnowledgeWords::tr("rule");
        entry.level = KnowledgeWords::tr("reviewed by us");
        // A rule speaks of a drug, not of a tumour type: no type finds it.
        add(std::move(entry), scopeOf({}, toolbox.tumours), toolbox);
    }
}

std::vector<bool> KnowledgeIndex::scopesWith(const std::string& word) const
{
    std::vector<bool> found(m_scopeTexts.size());
    // Names of tumour types hold gene symbols ("ALK-positive"): who types one asks for the gene.
    const auto gene = m_genes.lower_bound(word);
    const bool isGeneBegun = gene != m_genes.end() && gene->first.starts_with(word);
    if (isGeneBegun && !m_codes.contains(word))
        return found;
    for (std::size_t scope = 0; scope < found.size(); ++scope)
        found[scope] = isGeneBegun
                           ? !m_genes.contains(word) && holds(m_scopeCodes[scope], word, true)
                           : holds(m_scopeTexts[scope], word, false);
    return found;
}

std::vector<bool> KnowledgeIndex::matches(const QString& words) const
{
    std::vector<bool> found(m_entries.size(), true);
    std::vector<std::string> all;
    for (const auto& typed : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        all.push_back(normalName(typed.toStdString()));
    const auto beginsClass = [&](const std::string& word) {
        const auto next = m_classWords.lower_bound(word);
        return !word.empty() && next != m_classWords.end() && next->starts_with(word);
    };
    const bool asksForClass = std::any_of(all.begin(), all.end(), beginsClass);
    for (const auto& word : all) {
        const auto gene = m_genes.find(word);
        const bool isGene = gene != m_genes.end();
        const bool isSymbol = isGene && gene->second == word;
        const auto scopes = scopesWith(word);
        for (std::size_t index = 0; index < found.size(); ++index)
            found[index] = found[index] &&
                           (holds(m_markerTexts[index], word, isSymbol) ||
                            ((!isGene || asksForClass) && holds(m_texts[index], word, isSymbol)) ||
                            scopes[m_scopes[index]]);
    }
    return found;
}

} // namespace consilium::ui
