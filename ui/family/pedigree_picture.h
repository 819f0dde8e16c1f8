#pragma once

#include "ui/family/pedigree_layout.h"
#include "ui/widgets/theme.h"

#include <QFont>
#include <QPixmap>
#include <QRectF>
#include <QStringList>

#include <set>

class QPainter;

namespace consilium::ui
{

/// The drawing of one tree in the standard nomenclature of human pedigrees (Bennett RL et al. J
/// Genet Couns 2008;17:424-33): square man, circle woman, diamond sex not recorded; parts filled
/// for cancers; slash deceased; arrow the patient; double line a couple who are kin; twins that
/// branch from one point with a bar identical. In pixels at scale 1.
class PedigreePicture
{
public:
    PedigreePicture() = default;
    PedigreePicture(const clinical::Pedigree& family,
                    const std::set<std::string>& contradicted,
                    const QFont& font);

    [[nodiscard]] QSizeF size() const { return m_size; }

    [[nodiscard]] const PedigreeLayout& layout() const { return m_layout; }

    /// Of the symbol; empty where there is no such person.
    [[nodiscard]] QRectF symbolOf(const std::string& id) const;
    /// Symbol and text, what belongs to the person alone.
    [[nodiscard]] QRectF cellOf(const std::string& id) const;
    /// Who stands there; empty: nobody.
    [[nodiscard]] std::string at(const QPointF& place) const;
    /// Written beneath a symbol, from the top.
    [[nodiscard]] QStringList textOf(const std::string& id) const;
    void
    paint(QPainter& painter, const Theme& theme, const std::string& chosen, bool isFocused) const;

    /// How a cancer is filled; for the legend. `size` in device-independent pixels.
    [[nodiscard]] static QPixmap
    sample(clinical::CancerSite site, const Theme& theme, int size, double devicePixelRatio);

private:
    void paintUnion(QPainter& painter, const PedigreeUnion& couple, const Theme& theme) const;
    void paintCouple(QPainter& painter, const PedigreeUnion& couple) const;
    void paintChildren(QPainter& painter, const PedigreeUnion& couple) const;
    void paintPerson(QPainter& painter,
                     const clinical::FamilyPerson& person,
                     const Theme& theme,
                     bool isChosen,
                     bool isFocused) const;
    void paintText(QPainter& painter,
                   const clinical::FamilyPerson& person,
                   const Theme& theme,
                   bool isChosen) const;
    [[nodiscard]] QPointF middleOf(const std::string& id) const;

    clinical::Pedigree m_family;
    PedigreeLayout m_layout;
    std::set<std::string> m_contradicted;
    QFont m_font;
    QSizeF m_size;
    std::vector<double> m_tops; ///< of the symbols, by row
    std::vector<double> m_text; ///< height of the text beneath, by row
    int m_line = 14;            ///< height of a line of text
};

} // namespace consilium::ui
