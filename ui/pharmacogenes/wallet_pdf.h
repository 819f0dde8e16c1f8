#pragma once

#include "core/base/result.h"
#include "ui/pharmacogenes/wallet_card.h"

#include <QString>

namespace consilium::ui
{

/// Writes the card as sides of 85.6 by 54 mm (ISO/IEC 7810, ID-1) on A4, two beside each other to
/// be folded. What does not fit on a side goes on to the next, and each side says which of how many
/// it is; nothing is cut. Fails as writePdf.
[[nodiscard]] Status writeWalletCard(const WalletCard& card, const QString& path);

/// Sides that the card takes: at least two.
[[nodiscard]] int walletSides(const WalletCard& card);

} // namespace consilium::ui
