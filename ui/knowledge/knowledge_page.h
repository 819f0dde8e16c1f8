#pragma once

#include "core/services/toolbox.h"

#include <QWidget>

class QVBoxLayout;

namespace consilium::ui
{

/// Which knowledge pack is in use: edition, content, what it holds by tumour type, and where its
/// facts come from.
class KnowledgePage : public QWidget
{
    Q_OBJECT

public:
    explicit KnowledgePage(QWidget* parent = nullptr);
    void setToolbox(const services::Toolbox& toolbox);

private:
    QVBoxLayout* m_content;
};

} // namespace consilium::ui
