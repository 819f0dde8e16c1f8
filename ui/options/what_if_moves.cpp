#include "ui/options/what_if_moves.h"

#include "ui/format/format.h"
#include "ui/options/option_words.h"

namespace consilium::ui
{

namespace
{

/// More moves than these are counted, so that the options keep their room.
constexpr int kMostMoves = 4;

} // namespace

QString WhatIfMoves::text(const services::WhatIf& answer)
{
    if (answer.moves.empty())
        return tr("No option would move, and no model's number would change.");
    QStringList lines;
    for (const auto& move : answer.moves) {
        if (lines.size() == kMostMoves) {
            lines << tr("and %n more", nullptr, static_cast<int>(answer.moves.size()) - kMostMoves);
            break;
        }
        const auto shelf = [](const std::optional<options::Shelf>& known) {
            return known ? OptionWords::shelf(*known) : tr("not listed");
        };
        // A number never stands without its interval and its model.
        const auto number = [](const std::optional<options::ModelScore>& score) {
            return score ? tr("%1 (%2; %3 %4)", "number, interval, model, version")
                               .arg(Format::percent(*score->value),
                                    Format::percentInterval(score->low, score->high),
                                    ui::text(score->name),
                                    ui::text(score->version))
                         : tr("none");
        };
        if (move.changesShelf())
            lines << tr("%1: %2 → %3", "option, shelf before, shelf after")
                         .arg(ui::text(move.name), shelf(move.shelfBefore), shelf(move.shelfAfter));
        else
            lines << tr("%1: the model's number %2 → %3", "option, before, after")
                         .arg(ui::text(move.name),
                              number(move.scoreBefore),
                              number(move.scoreAfter));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace consilium::ui
