#pragma once

#include "core/services/toolbox.h"

#include <QString>

#include <vector>

namespace consilium::ui
{

/// One paragraph of the card.
struct WalletParagraph
{
    enum class Kind { Heading, Strong, Plain };
    Kind kind = Kind::Plain;
    QString words;
};

/// What a person carries along: who they are, what their genes say, and what that asks of drugs.
/// In the reader's language; what the pack says stays in the pack's.
struct WalletCard
{
    QString name;
    QString birth;
    std::vector<WalletParagraph> paragraphs;
    QString foot; ///< program, pack, date
};

/// Drugs that are taken today do not shift the card's results: it is read when others are taken.
[[nodiscard]] WalletCard
walletCard(const clinical::Case& record, const services::Toolbox& toolbox, Day today);

} // namespace consilium::ui
