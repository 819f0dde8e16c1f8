#pragma once

#include "core/options/ranking.h"
#include "ui/widgets/marks.h"

#include <QCoreApplication>

namespace consilium::ui
{

/// How options are put into words and signs, for the page and for the report.
class OptionWords
{
    Q_DECLARE_TR_FUNCTIONS(OptionWords)

public:
    [[nodiscard]] static QString verdict(options::Verdict verdict);
    [[nodiscard]] static Mark mark(options::Verdict verdict);
    [[nodiscard]] static QColor colour(options::Verdict verdict, const Theme& theme);
    [[nodiscard]] static QString kind(options::CriterionKind kind);
    [[nodiscard]] static QString shelf(options::Shelf shelf);
    [[nodiscard]] static Mark mark(options::Shelf shelf);
    [[nodiscard]] static QColor colour(options::Shelf shelf, const Theme& theme);
    /// "Best supportive care" in the reader's language; names of drugs as the pack has them.
    [[nodiscard]] static QString name(const options::Option& option);
    /// One line on what the option rests on: the matched finding, standard regimen, off label,
    /// always listed.
    [[nodiscard]] static QString basis(const options::Option& option);
    /// "AMP I-A", or empty.
    [[nodiscard]] static QString level(const options::Option& option);

    /// "AMP I-A · ESCAT I-C", as far as they are stated, with the ids of the rules that gave them
    /// in `rules`.
    struct Levels
    {
        QString tiers;
        QString rules;
    };

    [[nodiscard]] static Levels levels(const knowledge::Statement& statement, options::Basis basis);
    /// Where an imported statement comes from: source, item and its own level; empty for ours.
    [[nodiscard]] static QString origin(const knowledge::Statement& statement);
    [[nodiscard]] static QString citation(const knowledge::Citation& citation);
    /// Address of the source on the web, or empty.
    [[nodiscard]] static QString address(const knowledge::Citation& citation);
    [[nodiscard]] static QString approval(const knowledge::Approval& approval);
    /// "response 80 % (75 to 85), n = 279": what was seen in the trial.
    [[nodiscard]] static QString efficacy(const knowledge::Efficacy& efficacy);
    /// The first published response or survival figure of the option's leading statement or
    /// regimen.
    [[nodiscard]] static const knowledge::Efficacy* leadingEfficacy(const options::Option& option);
    [[nodiscard]] static const std::vector<knowledge::Citation>&
    citations(const options::Option& option);
    /// "31 % (24 to 39)", "withheld", "no model".
    [[nodiscard]] static QString score(const options::Option& option);
    [[nodiscard]] static int count(const options::Option& option, options::Verdict verdict);
};

} // namespace consilium::ui
