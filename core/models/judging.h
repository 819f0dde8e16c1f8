#pragma once

#include "core/models/calibration.h"
#include "core/models/figures.h"

namespace consilium::models
{

/// What trees, linear reader and their blend say about the rows of a cohort, filled row by row.
class SaidByReaders
{
public:
    SaidByReaders(const Recipe& recipe, std::size_t rows);

    /// `centre` is what was taken off the row's outcome.
    void put(std::size_t row, const Calibration& calibration, const Scores& scores, double centre);

    /// The answering reader first, under the name "answer", then "trees", "linear" and "blend".
    [[nodiscard]] std::vector<Said> all() const;

    /// What the model answers with, less the centre: see Calibration::settled.
    [[nodiscard]] const std::vector<double>& answers() const { return m_answers; }

    [[nodiscard]] const Said& answer() const;

private:
    void put(Said& said,
             std::size_t row,
             double score,
             Calibration::Reader reader,
             const Calibration& calibration,
             double centre);

    const Recipe& m_recipe;
    Said m_trees;
    Said m_linear;
    Said m_blend;
    std::vector<double> m_answers;
};

/// A reader that speaks about some of the rows only.
struct Partial
{
    Said said; ///< one entry per row of `rows`
    std::vector<std::size_t> rows;
    std::string note; ///< who it is
};

/// One input alone: Recipe::yardstick. Empty where the table lacks it or nobody has it.
[[nodiscard]] std::optional<Partial>
yardstickOf(const Recipe& recipe, const Table& table, const Examples& examples);

/// figuresOf all readers on all rows, and of each partial reader on its rows, beside the answer on
/// the same rows.
[[nodiscard]] boost::json::object judge(const Recipe& recipe,
                                        const std::string& cohort,
                                        const std::vector<Said>& readers,
                                        const std::vector<Partial>& partial,
                                        const Examples& examples);

} // namespace consilium::models
