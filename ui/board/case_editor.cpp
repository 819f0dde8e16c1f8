#include "ui/board/case_editor.h"

#include "ui/board/board_fields.h"
#include "ui/board/board_words.h"
#include "ui/board/steps_editor.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QSpinBox>

#include <algorithm>

namespace consilium::ui
{

using board::MinimumItem;

namespace
{

std::string statementOf(const board::BoardCase& one, MinimumItem item)
{
    const auto found =
        std::find_if(one.statements.begin(), one.statements.end(), [&](const auto& statement) {
            return statement.item == board::name(item);
        });
    return found == one.statements.end() ? std::string() : found->text;
}

bool isAmong(const std::vector<MinimumItem>& items, MinimumItem item)
{
    return std::find(items.begin(), items.end(), item) != items.end();
}

const char* fieldOf(MinimumItem item)
{
    switch (item) {
    case MinimumItem::Question:
        break;
    case MinimumItem::PerformanceStatus:
        return "statePerformance";
    case MinimumItem::Comorbidity:
        return "stateComorbidity";
    case MinimumItem::Frailty:
        return "stateFrailty";
    case MinimumItem::ImagingDate:
        return "stateImaging";
    case MinimumItem::PathologyDate:
        return "statePathology";
    }
    return "";
}

class Minutes : public QSpinBox
{
public:
    Minutes()
    {
        setRange(1, 240);
        setButtonSymbols(QAbstractSpinBox::NoButtons);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        if (hasFocus())
            QSpinBox::wheelEvent(event);
    }
};

} // namespace

CaseEditor::CaseEditor(QWidget* parent)
    : QWidget(parent)
    , m_question(new TextBox("caseQuestion", tr("Question to the board"), 2))
    , m_presenter(makeLine("casePresenter", tr("Presenter")))
    , m_minutes(new Minutes)
    , m_prepared(new QCheckBox(tr("The steps are &prepared")))
    , m_form(new QFormLayout)
    , m_inRecord(makeParagraph({}, "secondary"))
    , m_final(makeParagraph(tr("The decision is final: the question does not change any more."),
                            "secondary"))
    , m_steps(new StepsEditor)
{
    m_minutes->setObjectName(QStringLiteral("caseMinutes"));
    m_minutes->setAccessibleName(tr("Minutes for this case"));
    m_prepared->setObjectName(QStringLiteral("casePrepared"));
    m_inRecord->setObjectName(QStringLiteral("caseInRecord"));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(6);
    m_form->addRow(tr("&Question"), m_question);
    m_form->addRow(QString(), m_final);
    m_form->addRow(tr("Prese&nter"), m_presenter);
    m_form->addRow(tr("Min&utes"), m_minutes);
    m_form->addRow(QString(), m_prepared);
    auto* heading = makeLabel(tr("Minimum data set"), "cardTitle");
    m_form->addRow(heading);
    for (std::size_t at = 0; at < kStated; ++at) {
        const auto item = board::kMinimum[at];
        if (item == MinimumItem::Question)
            continue;
        const auto words = BoardWords::of(item);
        auto* line = makeLine(fieldOf(item), tr("Statement on %1").arg(words));
        line->setPlaceholderText(tr("Not in the record: state it here"));
        m_form->addRow(words, line);
        m_statements[at] = line;
        connect(line, &QLineEdit::textChanged, this, &CaseEditor::edited);
    }
    m_form->addRow(m_inRecord);
    auto* left = new QWidget;
    left->setLayout(m_form);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(20);
    layout->addWidget(left, 1, Qt::AlignTop);
    layout->addWidget(m_steps, 1);

    connect(m_question, &QPlainTextEdit::textChanged, this, &CaseEditor::edited);
    connect(m_presenter, &QLineEdit::textChanged, this, &CaseEditor::edited);
    connect(m_minutes, &QSpinBox::valueChanged, this, &CaseEditor::edited);
    connect(m_prepared, &QCheckBox::toggled, this, &CaseEditor::edited);
    connect(m_steps, &StepsEditor::edited, this, &CaseEditor::edited);
}

void CaseEditor::setCase(const services::BoardRow& row)
{
    const bool isAnother = row.id != m_row.id;
    const auto before = std::exchange(m_row, row);
    // A field takes the store's value unless somebody has typed another one since.
    const auto put = [&](auto& field, const std::string& was, const std::string& is) {
        const auto shown = [&] {
            if constexpr (requires { field.toPlainText(); })
                return field.toPlainText();
            else
                return field.text();
        }();
        if ((!isAnother && shown != text(was)) || shown == text(is))
            return;
        if constexpr (requires { field.toPlainText(); })
            field.setPlainText(text(is));
        else
            field.setText(text(is));
    };
    const QSignalBlocker quiet(this);
    put(*m_question, before.one.question, row.one.question);
    put(*m_presenter, before.one.presenter, row.one.presenter);
    if (isAnother || m_minutes->value() == before.one.minutes)
        m_minutes->setValue(row.one.minutes);
    if (isAnother || m_prepared->isChecked() == before.one.isPrepared)
        m_prepared->setChecked(row.one.isPrepared);
    for (std::size_t at = 0; at < kStated; ++at) {
        if (m_statements[at] != nullptr)
            put(*m_statements[at],
                statementOf(before.one, board::kMinimum[at]),
                statementOf(row.one, board::kMinimum[at]));
    }
    if (isAnother || m_steps->steps() == before.one.steps)
        m_steps->setSteps(row.one.steps, isAnother);
    const bool isFinal = row.one.decision.state == board::DecisionState::Final;
    m_question->setReadOnly(isFinal);
    m_form->setRowVisible(m_final, isFinal);
    showStatements();
}

void CaseEditor::retype(const board::BoardCase& draft)
{
    const auto stored = m_row;
    auto typed = stored;
    typed.one = draft;
    setCase(typed);
    m_row = stored;
}

void CaseEditor::showStatements()
{
    QStringList there;
    for (std::size_t at = 0; at < kStated; ++at) {
        auto* line = m_statements[at];
        if (line == nullptr)
            continue;
        const auto item = board::kMinimum[at];
        const bool isAsked = isAmong(m_row.missing, item) || !line->text().isEmpty() ||
                             !statementOf(m_row.one, item).empty() || line->hasFocus();
        m_form->setRowVisible(line, isAsked);
        if (!isAsked)
            there << BoardWords::of(item);
    }
    m_inRecord->setText(tr("In the record: %1").arg(there.join(QStringLiteral(", "))));
    m_form->setRowVisible(m_inRecord, !there.isEmpty());
}

void CaseEditor::apply(board::BoardCase& one) const
{
    if (!m_question->isReadOnly())
        one.question = m_question->words();
    one.presenter = m_presenter->text().toStdString();
    one.minutes = m_minutes->value();
    one.isPrepared = m_prepared->isChecked();
    for (std::size_t at = 0; at < kStated; ++at) {
        if (m_statements[at] == nullptr)
            continue;
        const auto item = board::kMinimum[at];
        const auto typed = m_statements[at]->text().toStdString();
        const auto is = [&](const board::Statement& statement) {
            return statement.item == board::name(item);
        };
        const auto found = std::find_if(one.statements.begin(), one.statements.end(), is);
        if (typed.empty())
            std::erase_if(one.statements, is);
        else if (found != one.statements.end())
            found->text = typed;
        else
            one.statements.push_back({std::string(board::name(item)), typed});
    }
    one.steps = m_steps->steps();
}

std::vector<MinimumItem> CaseEditor::missing() const
{
    std::vector<MinimumItem> open;
    for (std::size_t at = 0; at < kStated; ++at) {
        const auto item = board::kMinimum[at];
        const bool isTyped =
            m_statements[at] == nullptr
                ? !m_question->toPlainText().trimmed().isEmpty()
                : !m_statements[at]->text().trimmed().isEmpty() || !isAmong(m_row.missing, item);
        // A statement that stood in the store and was taken out here is missing again.
        const bool isTakenOut = m_statements[at] != nullptr &&
                                !statementOf(m_row.one, item).empty() &&
                                m_statements[at]->text().trimmed().isEmpty();
        if (!isTyped || isTakenOut)
            open.push_back(item);
    }
    return open;
}

void CaseEditor::focusQuestion() { m_question->setFocus(); }

void CaseEditor::focusOn(MinimumItem item)
{
    for (std::size_t at = 0; at < kStated; ++at) {
        if (board::kMinimum[at] == item && m_statements[at] != nullptr) {
            m_form->setRowVisible(m_statements[at], true);
            m_statements[at]->setFocus();
            return;
        }
    }
    m_question->setFocus();
}

void CaseEditor::clear() { setCase({}); }

} // namespace consilium::ui
