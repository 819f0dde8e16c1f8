#pragma once

#include "core/clinical/case.h"
#include "ui/widgets/theme.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace consilium::ui
{

class FlowLayout;
class TwoLineLabel;

/// What the banner says beside the record itself.
struct BannerFacts
{
    QString tumour;          ///< OncoTree name with code, or empty
    QString line;            ///< line of systemic treatment, in words
    QStringList keyFindings; ///< the few that decide
    QString pharmacogenes;   ///< the strongest that results of pharmacogenes ask for, or empty
    QStringList pharmacogeneSentences = {}; ///< all that they ask for
    bool isPharmacogeneStrong = false;
};

/// Who the case is about, always visible in a case: name, age, sex, tumour, stage, ECOG, line,
/// tobacco, key findings, allergies, pharmacogenomic alert and, where it is so, that the patient is
/// invented. What is not recorded is said, never left blank. Long texts are elided with the whole
/// text as tool tip and accessible name.
class PatientBanner : public QFrame
{
    Q_OBJECT

public:
    explicit PatientBanner(QWidget* parent = nullptr);
    void setCase(const clinical::Case& record, const BannerFacts& facts, Day today);

private:
    static TwoLineLabel*
    addField(QGridLayout* grid, int column, const QString& caption, const char* name);

    QLabel* m_name;
    QLabel* m_synthetic;
    QLabel* m_person;
    TwoLineLabel* m_tumour;
    TwoLineLabel* m_stage;
    TwoLineLabel* m_ecog;
    TwoLineLabel* m_line;
    TwoLineLabel* m_tobacco;
    FlowLayout* m_chips;
};

} // namespace consilium::ui
