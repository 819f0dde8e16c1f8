#pragma once

#include "ui/genome/genome_model.h"

#include <QWidget>

class QHBoxLayout;

namespace consilium::ui
{

/// Says in words what the table hides and why, each reason with a button that shows those rows
/// again. Hidden where nothing is.
class HiddenLine : public QWidget
{
    Q_OBJECT

public:
    enum class Reason { Filter, Sections, Specimens, Search };

    explicit HiddenLine(QWidget* parent = nullptr);
    /// `search`: the words that are looked for.
    void setHidden(const HiddenRows& hidden, const QString& search);

Q_SIGNALS:
    void showRequested(consilium::ui::HiddenLine::Reason reason);

private:
    void add(Reason reason, const QString& sentence, const QString& action);

    QLayout* m_parts;
};

[[nodiscard]] QString sectionName(GenomeSection section);

} // namespace consilium::ui
