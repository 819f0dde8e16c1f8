#pragma once

#include "ui/widgets/specimen.h"

#include <QWidget>

#include <set>

class QToolButton;

namespace consilium::ui
{

class FlowLayout;

/// The specimens of the case as numbered discs with kind and date, as on the timeline. Where there
/// are several, each is a button: the table then shows the rows of those that are down.
class SpecimenBar : public QWidget
{
    Q_OBJECT

public:
    explicit SpecimenBar(QWidget* parent = nullptr);
    /// None is down afterwards; hidden without a specimen.
    void setSpecimens(const SpecimenSigns& specimens, const Theme& theme);
    /// Numbers of those that are down.
    [[nodiscard]] std::set<int> chosen() const;
    void clearChoice();

Q_SIGNALS:
    void choiceChanged();

private:
    FlowLayout* m_layout;
    std::vector<QToolButton*> m_buttons; ///< in the order of the numbers
};

} // namespace consilium::ui
