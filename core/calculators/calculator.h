#pragma once

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace consilium::calculators
{

/// What the record may offer for an input, so that a screen can fill it with the value and its day.
/// None: asked by hand only.
enum class Prefill {
    None,
    Age,                 ///< years on the day of the calculation
    AgeAtDiagnosis,      ///< years on the day the tumour was diagnosed
    Sex,                 ///< "female", "male"
    Height,              ///< cm
    Weight,              ///< kg
    BodyMass,            ///< kg/m2
    Measured,            ///< latest value of Field::loinc, converted to Field::unit
    MeasuredAtDiagnosis, ///< the last one before the tumour was diagnosed
    MeasuredOfTerm,      ///< value, unit and limits of the laboratory test that the term names
    Series,              ///< all values of Field::loinc, or the days of them
    Karnofsky,
    Smoker,
    QuitYears,
    PackYears, ///< what the record has instead of cigarettes a day
    Genotype,  ///< of the gene named by the field's id
    Receptor,  ///< of the marker named by the field's id
    Condition, ///< whether the person has the one named by the field's id
    Medicine,  ///< whether what the field's id names is being taken
    Relatives, ///< what the field's id asks about the family
    TumourSite ///< of the leading tumour, in the words of the field
};

/// One input of a published model, or one result.
struct Field
{
    enum class Kind {
        Number,
        Integer,
        Flag,   ///< 0 or 1
        Choice, ///< one of `choices`
        List,   ///< numbers or marks joined by ';', such as "0;61;123" or "T89;N12"
        Text    ///< of results only
    };
    std::string_view id = {};    ///< the column of a table, with the unit in its name
    std::string_view label = {}; ///< in clinical words, English
    std::string_view unit = {};  ///< UCUM; empty where there is none
    Kind kind = Kind::Number;
    double low = 0; ///< of Number and Integer: what the model is defined for, both ends included.
                    ///< Values outside are refused with the field and the range.
    double high = 0;
    std::vector<std::string_view> choices = {}; ///< words or codes
    bool isRequired = true;
    std::string_view meaning = {}; ///< what to enter; for codes what each says
    Prefill prefill = Prefill::None;
    std::string_view loinc = {}; ///< of Prefill::Measured, MeasuredAtDiagnosis and Series
    /// Of results: the input that must be given and not 0 for this one to say anything new to a
    /// reader; tables hold it all the same. Empty: always.
    std::string_view shownWith = {};
    bool isLowOpen = false;  ///< `low` itself is outside
    bool isHighOpen = false; ///< `high` itself is outside
};

/// The checked inputs of one row: each value lies in its field's range.
class Values
{
public:
    void set(std::string_view id, double number) { m_numbers.insert_or_assign(id, number); }

    void set(std::string_view id, std::string text)
    {
        m_texts.insert_or_assign(id, std::move(text));
    }

    /// Number, Integer, Flag, and Choice whose word is a number.
    [[nodiscard]] std::optional<double> number(std::string_view id) const;
    /// Choice and List as written; empty where not given.
    [[nodiscard]] std::string_view text(std::string_view id) const;

    /// Of a required Number, Integer or Flag, and of a Choice of numbers.
    [[nodiscard]] double operator[](std::string_view id) const { return number(id).value(); }

    [[nodiscard]] bool is(std::string_view id) const { return number(id).value_or(0) == 1; }

private:
    std::map<std::string_view, double> m_numbers; ///< keys are the ids of the fields
    std::map<std::string_view, std::string> m_texts;
};

/// What a model says about one row.
struct Answer
{
    enum class Status {
        Ok,
        Warning, ///< numbers stand, the message must be shown with them
        Refused  ///< no numbers; the message names the field and the range
    };
    Status status = Status::Ok;
    std::string message; ///< of Ok: a remark, such as a treatment that has no effect here
    std::map<std::string_view, double> numbers; ///< by the id of the result
    std::map<std::string_view, std::string> texts;

    [[nodiscard]] static Answer refused(std::string why);
    /// Adds a sentence and makes the status at least Warning.
    void warn(std::string_view sentence);
    /// Adds a sentence and leaves the status.
    void remark(std::string_view sentence);
};

/// A published clinical model and its page of facts. Nothing here reads a case.
struct Calculator
{
    std::string_view id = {}; ///< stable; names the table of examples too
    std::string_view name = {};
    std::string_view group = {};      ///< "Breast cancer", "Kidney and dose", ...
    std::string_view purpose = {};    ///< what its number says, in one sentence
    std::string_view population = {}; ///< whom it was made in and for whom it holds
    std::string_view formula = {};    ///< in words and symbols
    std::vector<std::string_view> citations = {};
    std::string_view licence = {}; ///< terms that a reader should know; never empty
    std::string_view caution = {}; ///< where it must not be used
    std::vector<Field> inputs = {};
    std::vector<Field> outputs = {};
    /// One row. Required inputs are there and in range. Empty where there is computeSeries.
    std::function<Answer(const Values&)> compute = {};
    /// Instead of `compute` where the rows of one case belong together (visits), in their order.
    std::function<std::vector<Answer>(std::span<const Values>)> computeSeries = {};
};

/// All of them, by group and name.
[[nodiscard]] const std::vector<Calculator>& catalogue();
/// Null where there is none.
[[nodiscard]] const Calculator* find(std::string_view id);

/// "25 to 85 years", "over 0 to 500 mm", "0 or 1", "low, high": what check() accepts.
[[nodiscard]] std::string rangeOf(const Field& field);

/// The cells of a row by column. "NA" and empty are not given.
using Cells = std::map<std::string, std::string, std::less<>>;

/// Reads and checks a row: Refused names the first field that lacks, is no number, or lies outside
/// its range, with the range.
[[nodiscard]] std::optional<Answer>
check(const Calculator& calculator, const Cells& cells, Values& into);
/// check() and compute() for one row.
[[nodiscard]] Answer apply(const Calculator& calculator, const Cells& cells);
/// The same for the rows of a table; rows of one `case_id` make a series where the model asks it.
/// In a series the rows after a refused one are refused too: what they are compared with is lost.
[[nodiscard]] std::vector<Answer> applyAll(const Calculator& calculator,
                                           std::span<const Cells> rows);

} // namespace consilium::calculators
