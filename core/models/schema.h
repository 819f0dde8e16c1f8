#pragma once

#include "core/base/result.h"
#include "core/models/matrix.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace consilium::models
{

/// What biology is sure of: the outcome's chance never falls (rises) when the input rises.
enum class Direction { Free, Increasing, Decreasing };

/// How the linear reader sees a number; trees do not need it.
enum class Scale { Plain, Log1p };

/// One clinical input of a model.
struct Input
{
    enum class Kind { Number, Flag, Category };
    std::string id;
    std::string column; ///< of the training table; as a rule the id
    std::string label;  ///< in clinical words, English
    std::string unit;   ///< UCUM; empty for flags and categories
    std::string meaning;
    Kind kind = Kind::Number;
    double low = 0; ///< of Number: the values that can be true, in `unit`. Values outside are
                    ///< refused, not clipped.
    double high = 0;
    std::optional<double> clipHigh; ///< of Number: higher values are read as this one (a ratio of
                                    ///< 87 says no more than 25)
    Direction direction = Direction::Free;
    Scale scale = Scale::Plain;
    bool isRequired = false;
    std::map<std::string, double>
        codes; ///< of Number and Flag: texts of the column that stand for numbers ("<=20": 1)
    std::vector<double> hinges;          ///< of Number: where the linear reader's line may bend
    std::vector<std::string> categories; ///< of Category: each is one column of the matrix
    std::map<std::string, std::string>
        categoryOf;              ///< of Category: texts of the column that stand for a category
    bool isOtherMissing = false; ///< a text that is no number, code or category is read as not
                                 ///< known by the training; a person with it is not scored

    /// Columns that stand in where the input's own is empty, in this order, with their codes (a
    /// linked variant).
    struct Substitute
    {
        std::string column;
        std::map<std::string, double> codes;
    };

    std::vector<Substitute> substitutes;
    std::map<std::string, std::vector<std::string>>
        oncotree; ///< of Category: the tumour types that make each category
};

/// Why a value was not used.
struct Problem
{
    std::string input;
    ErrorCode code = ErrorCode::MissingData; ///< OutOfRange, Unsupported, Malformed; MissingData of
                                             ///< a required input

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// A value of one input: a number (Flag: 0 or 1) or a category. Absent from the row where it is not
/// known.
using InputValue = std::variant<double, std::string>;
using InputRow = std::map<std::string, InputValue>;

/// The columns of a model, in order.
class Schema
{
public:
    explicit Schema(std::vector<Input> inputs = {});

    [[nodiscard]] const std::vector<Input>& inputs() const { return m_inputs; }

    [[nodiscard]] std::size_t columns() const { return m_inputOfColumn.size(); }

    /// Index into inputs() of a column's input.
    [[nodiscard]] std::size_t inputOf(std::size_t column) const { return m_inputOfColumn[column]; }

    /// XGBoost's form of the directions, "(1,-1,0)".
    [[nodiscard]] std::string monotoneConstraints() const;
    /// Ids of the inputs that may be missing, in order.
    [[nodiscard]] std::vector<std::string> optionalInputs() const;

    /// Writes the row (columns() values). Missing inputs become kMissing, never zero. OutOfRange
    /// names the input whose value lies outside what can be true (a flag is 0 or 1, a text is no
    /// number); Unsupported a category the model does not know.
    [[nodiscard]] Status encode(const InputRow& row, std::span<float> into) const;
    /// The same for a row of which what cannot be used is left out and named.
    [[nodiscard]] std::vector<Problem> encodeUsable(const InputRow& row,
                                                    std::span<float> into) const;
    /// Index into inputs(), or -1.
    [[nodiscard]] int indexOf(std::string_view id) const;
    /// First column of an input.
    [[nodiscard]] std::size_t columnOf(std::size_t input) const;
    /// The same on the linear reader's scale: transformed and clipped, not yet standardised.
    [[nodiscard]] std::vector<double> linearScale(std::span<const float> row) const;

private:
    std::vector<Input> m_inputs;
    std::vector<std::size_t> m_inputOfColumn;
};

} // namespace consilium::models
