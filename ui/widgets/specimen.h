#pragma once

#include "core/clinical/specimen_numbers.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPixmap>

#include <map>
#include <string>
#include <vector>

class QPainter;

namespace consilium::ui
{

/// A specimen as every screen names it. Numbers: core/clinical/specimen_numbers.h.
struct SpecimenSign
{
    int number = 0;
    QString kind;  ///< "liver biopsy", "blood (plasma)", "kind not stated"
    QString date;  ///< in the precision of the record, or that it is not recorded
    QString words; ///< "specimen 2, liver biopsy, 3 Mar 2024": what a screen reader says
};

/// The specimens of one case by their numbers. A value.
class SpecimenSigns
{
    Q_DECLARE_TR_FUNCTIONS(SpecimenSigns)

public:
    SpecimenSigns() = default;
    explicit SpecimenSigns(const clinical::Case& record);

    /// In the order of their numbers.
    [[nodiscard]] const std::vector<SpecimenSign>& all() const { return m_all; }

    /// By header key; 0 where the case has none of that key.
    [[nodiscard]] int number(const std::string& key) const;
    /// Of the specimen that the finding was made in; 0 where that is not stated.
    [[nodiscard]] int numberOf(const clinical::Case& record,
                               const clinical::Finding& finding) const;
    /// Number of the specimen of each finding that states one, by header key of the finding.
    [[nodiscard]] static std::map<std::string, int> ofFindings(const clinical::Case& record);
    /// "specimen 2, liver biopsy, 3 Mar 2024"; empty where there is none.
    [[nodiscard]] QString words(int number) const;
    /// "specimen 2".
    [[nodiscard]] static QString shortWords(int number);
    /// Type and site as the record states them.
    [[nodiscard]] static QString kindOf(const clinical::Specimen& specimen);

private:
    std::vector<SpecimenSign> m_all;
    std::map<std::string, int> m_numbers;
};

/// Fill of the disc of a numbered specimen, the same on every screen; repeats after the fifth, and
/// the number stands on it all the same. 3:1 against the card at least, and any two apart for every
/// kind of colour vision (as treatmentColours of the timeline).
[[nodiscard]] QColor specimenColour(const Theme& theme, int number);
/// The disc with its number, centred in `place`, as high as it.
void paintSpecimen(QPainter& painter, const QRectF& place, const Theme& theme, int number);
[[nodiscard]] QPixmap
specimenPixmap(const Theme& theme, int number, int size, double devicePixelRatio);

} // namespace consilium::ui
