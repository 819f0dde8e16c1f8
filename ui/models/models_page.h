#pragma once

#include "core/services/toolbox.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace consilium::ui
{

/// The cards of the models: what each may say, about whom, how well it did on people it never saw,
/// beside what, and what its data cannot support. A model that was refused is named with the
/// reason.
class ModelsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ModelsPage(QWidget* parent = nullptr);
    void setToolbox(const services::Toolbox& toolbox, const Theme& theme);

private:
    void addModel(const models::Card& card, const Theme& theme);

    QVBoxLayout* m_content;
};

} // namespace consilium::ui
