#pragma once

#include "core/options/why_not.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QString>

namespace consilium::ui
{

/// Doses, trials and the trees of rules as rich text. What comes from a record or a pack is
/// escaped.
class OptionFigures
{
    Q_DECLARE_TR_FUNCTIONS(OptionFigures)

public:
    /// "docetaxel 137 mg every 3 weeks" above its arithmetic and what is missing.
    [[nodiscard]] static QString dose(const options::DoseLine& line);
    /// Design and size, a table of endpoints, and how this person differs.
    [[nodiscard]] static QString trial(const options::TrialBeside& beside, const Theme& theme);
    /// "72 months (65 to 80)"; with a star where the source gives no interval.
    [[nodiscard]] static QString value(const std::optional<double>& value,
                                       const std::optional<double>& low,
                                       const std::optional<double>& high,
                                       const std::string& unit);
    /// The smallest sets of facts that would change a verdict, a set a line.
    [[nodiscard]] static QString changes(const options::WhyNot& answer);
    /// The parts of a rule, each with its sign.
    [[nodiscard]] static QString tree(const options::TestNode& node, const Theme& theme);
};

} // namespace consilium::ui
