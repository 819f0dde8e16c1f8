#include "ui/family/criteria_table.h"

#include "ui/family/family_words.h"
#include "ui/format/format.h"
#include "ui/widgets/row_table.h"

#include <QHeaderView>

namespace consilium::ui
{

namespace
{

constexpr int kRowHeight = 28;

QString peopleOf(const clinical::Pedigree& family, const std::vector<std::string>& people)
{
    constexpr std::size_t kMost = 6;
    QStringList words;
    for (std::size_t at = 0; at < people.size() && at < kMost; ++at)
        words << FamilyWords::who(family, people[at]);
    auto shown = words.join(QStringLiteral("; "));
    if (people.size() > kMost)
        shown += CriteriaTable::tr(
            "; and %n more", "after a list of relatives", static_cast<int>(people.size() - kMost));
    return shown;
}

QString answerOf(const calculators::Field& field, const std::string& value)
{
    if (value.empty())
        return CriteriaTable::tr("not known", "answer to a question");
    if (field.kind != calculators::Field::Kind::Flag)
        return text(value);
    return value == "1" ? CriteriaTable::tr("yes") : CriteriaTable::tr("no");
}

QString verdictOf(std::string_view id, const calculators::Answer& answer)
{
    const bool isOpen = answer.status == calculators::Answer::Status::Refused;
    if (id == "amsterdam_ii")
        return isOpen ? CriteriaTable::tr("not decided: something is not known")
               : answer.numbers.at("amsterdam_ii_met") > 0 ? CriteriaTable::tr("criteria met")
                                                           : CriteriaTable::tr("criteria not met");
    return isOpen ? CriteriaTable::tr("not decided: something is not known")
           : answer.numbers.at("refer") > 0 ? CriteriaTable::tr("refer to genetic counselling")
                                            : CriteriaTable::tr("no question answered yes");
}

} // namespace

CriteriaTable::CriteriaTable(QWidget* parent)
    : QTableWidget(0, 3, parent)
{
    setObjectName(QStringLiteral("criteriaTable"));
    setAccessibleName(tr("Family criteria from the tree"));
    setHorizontalHeaderLabels(
        {tr("Family criteria"), tr("Answer"), tr("Rests on, or what is not known")});
    makeRowTable(*this, kRowHeight);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setStretchLastSection(true);
    setColumnWidth(0, 330);
    setColumnWidth(1, 110);
    setMinimumHeight(96);
}

void CriteriaTable::setFamily(const clinical::Pedigree& family, calculators::Outside outside)
{
    setRowCount(0);
    clearSpans();
    if (family.find(family.proband) == nullptr)
        return;
    addCriterion(family, outside, "fhs7");
    addCriterion(family, outside, "amsterdam_ii");
}

void CriteriaTable::addRow(const QString& question,
                           const QString& answer,
                           const QString& basis,
                           bool isHead)
{
    const int row = rowCount();
    insertRow(row);
    const QString words[] = {question, answer, basis};
    for (int column = 0; column < 3; ++column) {
        auto* item = new QTableWidgetItem(words[column]);
        item->setToolTip(words[column]);
        if (isHead) {
            auto bold = font();
            bold.setBold(true);
            item->setFont(bold);
        }
        setItem(row, column, item);
    }
}

void CriteriaTable::addCriterion(const clinical::Pedigree& family,
                                 calculators::Outside outside,
                                 const char* id)
{
    const auto* calculator = calculators::find(id);
    const auto inputs = std::string_view(id) == "fhs7"
                            ? calculators::fhs7Inputs(family, outside)
                            : calculators::amsterdamTwoInputs(family, outside);
    const auto answer = calculators::apply(*calculator, inputs.cells);
    int open = 0;
    for (const auto& basis : inputs.basis)
        open += basis.value.empty() ? 1 : 0;
    const auto rest = open == 0 ? tr("Every question is answered.")
                                : tr("%n question(s) not known.", nullptr, open);
    addRow(std::string_view(id) == "fhs7" ? tr("FHS-7") : tr("Amsterdam II criteria"),
           tr("%1. %2", "verdict, how many questions are open").arg(verdictOf(id, answer), rest),
           {},
           true);
    setSpan(rowCount() - 1, 1, 1, 2);

    for (const auto& basis : inputs.basis) {
        const auto field = std::find_if(calculator->inputs.begin(),
                                        calculator->inputs.end(),
                                        [&](const auto& one) { return one.id == basis.field; });
        auto why = Format::message(basis.why);
        const auto people = peopleOf(family, basis.people);
        if (!why.isEmpty() && !people.isEmpty())
            why = tr("%1 %2.", "what is not known, of whom").arg(why, people);
        addRow(FamilyWords::question(basis.field),
               answerOf(*field, basis.value),
               why.isEmpty() ? people : why,
               false);
    }
}

} // namespace consilium::ui
