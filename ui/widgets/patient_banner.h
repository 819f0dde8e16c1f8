#pragma once

#include "core/clinical/case.h"

#include <QFrame>

class QLabel;

namespace consilium::ui
{

/// Who the case is about, always visible in a case: name, age, sex, tumour, stage, ECOG, allergies and, where it is so, that
/// the patient is invented. Long texts are elided with the whole text as tool tip and accessible name.
class PatientBanner : public QFrame
{
    Q_OBJECT

public:
    explicit PatientBanner(QWidget* parent = nullptr);
    void setCase(const clinical::Case& record, const QString& tumourName, Day today);

private:
    QLabel* m_name;
    QLabel* m_synthetic;
    QLabel* m_person;
    QLabel* m_disease;
    QLabel* m_alerts;
};

} // namespace consilium::ui
