#pragma once

#include "core/clinical/pedigree.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace consilium::ui
{

/// Where a person stands: the column's middle in units of a column's width, and the row, 0 for the
/// generation of the parents' generation that is highest in the drawing.
struct PedigreePlace
{
    std::string id;
    double x = 0;
    int row = 0;
};

/// Parents (one or both in the tree) with the children they have in common.
struct PedigreeUnion
{
    std::string father; ///< id, or empty
    std::string mother;
    std::vector<std::string> children; ///< from left to right
    bool isConsanguineous = false;
    /// Nobody stands between the two: the line between them is straight.
    bool isAdjacent = false;
    double descentX = 0; ///< where the line down to the children begins
    int track = 0;       ///< of the line above the children: 0 is nearest to them
};

/// A drawn pedigree in columns and rows: generations beneath each other, partners side by side, the
/// father's side on the left and the mother's on the right, children by year of birth where all of
/// them have one. No two people of a row are nearer than one column. A pure function of the tree;
/// a tree that contradicts itself is laid out too.
class PedigreeLayout
{
public:
    PedigreeLayout() = default;
    explicit PedigreeLayout(const clinical::Pedigree& family);

    /// Row by row from the top, each from left to right.
    [[nodiscard]] const std::vector<PedigreePlace>& places() const { return m_places; }

    [[nodiscard]] const std::vector<PedigreeUnion>& unions() const { return m_unions; }

    [[nodiscard]] const PedigreePlace* find(const std::string& id) const;

    [[nodiscard]] int rows() const { return static_cast<int>(m_tracks.size()); }

    /// Columns from the left edge of the first to the right edge of the last.
    [[nodiscard]] double width() const { return m_width; }

    /// Lines one above the other that the gap above the row needs, at least 1.
    [[nodiscard]] int tracksAbove(int row) const { return m_tracks[static_cast<std::size_t>(row)]; }

private:
    std::vector<PedigreePlace> m_places;
    std::map<std::string, std::size_t> m_index;
    std::vector<PedigreeUnion> m_unions;
    std::vector<int> m_tracks;
    double m_width = 1;
};

} // namespace consilium::ui
