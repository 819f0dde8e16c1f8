#pragma once

#include "core/services/toolbox.h"
#include "ui/widgets/theme.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace consilium::ui
{

class FlowLayout;
class GeneStrip;
class SpecimenBar;

/// The head of the genome page: signatures, how much of what matters was tested, and by which
/// tests.
class GenomeHead : public QFrame
{
    Q_OBJECT

public:
    explicit GenomeHead(QWidget* parent = nullptr);
    /// `tumourType`: OncoTree code, empty where it is not known.
    void setCase(const clinical::Case& record,
                 const services::Toolbox& toolbox,
                 const std::string& tumourType,
                 const Theme& theme);

    [[nodiscard]] SpecimenBar* specimens() const { return m_specimens; }

    /// Below the tests, for the row that switches what the table shows.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

Q_SIGNALS:
    /// An approved symbol.
    void geneChosen(const QString& symbol);

private:
    void showSignatures(const clinical::Case& record);
    void showAssays(const clinical::Case& record);

    FlowLayout* m_signatures;
    GeneStrip* m_strip;
    SpecimenBar* m_specimens;
    QLabel* m_assays;
    QVBoxLayout* m_body;
};

} // namespace consilium::ui
