#pragma once

#include "core/services/risk.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace consilium::ui
{

/// What a person can change, and what the same formula says with that input changed. A value that
/// the formula does not take is refused at its field.
class RiskChanges : public Card
{
    Q_OBJECT

public:
    explicit RiskChanges(QWidget* parent = nullptr);
    /// Keeps a copy; what it points into must live as long.
    void setOverview(const services::RiskOverview& overview);

private:
    [[nodiscard]] static QString afterwards(const services::RiskEntry& entry,
                                            const services::RiskModified& change);
    void addRow(std::size_t entry, const services::RiskModified& change, int row);

    services::RiskOverview m_overview;
    QGridLayout* m_grid = nullptr;
};

} // namespace consilium::ui
