#pragma once

#include "core/calculators/family_inputs.h"

#include <QTableWidget>

namespace consilium::ui
{

/// FHS-7 and Amsterdam II filled from a tree: each question with its answer, and what it rests on
/// or what is not known. An open question is never shown as no.
class CriteriaTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit CriteriaTable(QWidget* parent = nullptr);
    void setFamily(const clinical::Pedigree& family, calculators::Outside outside);

private:
    void
    addCriterion(const clinical::Pedigree& family, calculators::Outside outside, const char* id);
    void addRow(const QString& question, const QString& answer, const QString& basis, bool isHead);
};

} // namespace consilium::ui
