#pragma once

#include "core/services/packs.h"
#include "ui/widgets/marks.h"

#include <QCoreApplication>

namespace consilium::ui
{

/// How the entries of a pack, and what changes between two packs, are put into words and signs.
class KnowledgeWords
{
    Q_DECLARE_TR_FUNCTIONS(KnowledgeWords)

public:
    /// "EGFR exon 19 deletion", "KRAS wild type in codons 12, 13", "TMB at least 10 mutations/Mb".
    [[nodiscard]] static QString leaf(const knowledge::Leaf& leaf);
    /// The whole tree in one line, with brackets where they are needed.
    [[nodiscard]] static QString biomarker(const knowledge::Biomarker& biomarker);
    /// The tree with one condition a line, indented below "all of", "one of" and "none of".
    [[nodiscard]] static QString biomarkerLines(const knowledge::Biomarker& biomarker);
    /// Genes and markers of the tree, without repeats, in the order of the tree.
    [[nodiscard]] static QStringList markers(const knowledge::Biomarker& biomarker);
    /// Name of an OncoTree code; "any tumour type" of the root; a code that the tree does not hold
    /// as it is.
    [[nodiscard]] static QString tumour(const std::string& code,
                                        const terminology::TumourTree& tumours);
    [[nodiscard]] static QString tumours(const std::vector<std::string>& codes,
                                         const terminology::TumourTree& tumours);
    /// "advanced disease, first line, after osimertinib".
    [[nodiscard]] static QString setting(const knowledge::Setting& setting);
    [[nodiscard]] static QString effect(knowledge::Effect effect);
    [[nodiscard]] static Mark mark(knowledge::Effect effect);
    [[nodiscard]] static QByteArray tone(knowledge::Effect effect); ///< as Theme's `tone`
    [[nodiscard]] static QString therapy(const knowledge::Statement& statement);
    [[nodiscard]] static QString listed(const std::vector<std::string>& words,
                                        const QString& between);
    [[nodiscard]] static QString together(const std::vector<std::string>& drugs);
    /// What a rule asks for: "creatinine clearance (Cockcroft-Gault) at least 50 mL/min".
    [[nodiscard]] static QString rule(const knowledge::Rule& rule, const knowledge::Pack& pack);
    [[nodiscard]] static QString test(const knowledge::RuleTest& test, const knowledge::Pack& pack);
    [[nodiscard]] static QString leaf(const knowledge::RuleLeaf& leaf, const knowledge::Pack& pack);
    [[nodiscard]] static QString otherwise(knowledge::RuleOutcome outcome);
    /// Source of an entry by its name in the filter: "reviewed by us", "CIViC".
    [[nodiscard]] static QString source(const std::string& source);
    /// The date of an edition; what is no date as it stands.
    [[nodiscard]] static QString edition(const std::string& date);
    [[nodiscard]] static QString origin(services::PackOrigin origin);
    /// One sentence on why a pack is not let in, with the way out.
    [[nodiscard]] static QString refusal(services::Refusal refusal);
    /// What a person has to accept before the pack is used, a sentence each.
    [[nodiscard]] static QStringList topLevelLost(const services::PackComparison& comparison,
                                                  const terminology::TumourTree& tumours);
    /// "level I-A", "no level".
    [[nodiscard]] static QString level(const std::string& amp);
};

} // namespace consilium::ui
