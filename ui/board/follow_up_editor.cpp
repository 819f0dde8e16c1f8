#include "ui/board/follow_up_editor.h"

#include "ui/board/board_fields.h"
#include "ui/board/board_words.h"
#include "ui/board/claim_editor.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace consilium::ui
{

using board::FollowUp;
using board::Given;
using board::NotGiven;
using clinical::ResponseCategory;

namespace
{

constexpr int kNoGrade = -1;
constexpr int kWorstGrade = 5;

QString lineOf(const FollowUp& one)
{
    QStringList parts{Format::date(one.date), BoardWords::of(one.given)};
    if (one.why != NotGiven::NotStated)
        parts << BoardWords::of(one.why);
    if (one.response != ResponseCategory::NotStated)
        parts << BoardWords::of(one.response);
    if (one.worstToxicity)
        parts << BoardWords::toxicity(one.worstToxicity);
    for (const auto& words : {one.toxicity, one.text}) {
        if (!words.empty())
            parts << breakable(text(words));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

FollowUpEditor::FollowUpEditor(QWidget* parent)
    : QWidget(parent)
    , m_entries(makeParagraph({}))
    , m_closed(
          makeParagraph(tr("A follow-up can be entered once the decision is final."), "secondary"))
    , m_entry(new QWidget)
    , m_form(new QFormLayout)
    , m_date(new DateLine("followUpDate", tr("Date of the follow-up")))
    , m_given(makeChoice("followUpGiven",
                         tr("Was the recommended treatment given?"),
                         {Given::Unknown, Given::Yes, Given::InPart, Given::No}))
    , m_why(makeChoice("followUpWhy",
                       tr("Why it was not given"),
                       {NotGiven::NotStated,
                        NotGiven::ClaimRefused,
                        NotGiven::NotAvailable,
                        NotGiven::Deteriorated,
                        NotGiven::Died,
                        NotGiven::Refused,
                        NotGiven::OtherChosen,
                        NotGiven::Lost}))
    , m_response(makeChoice("followUpResponse",
                            tr("Response"),
                            {ResponseCategory::NotStated,
                             ResponseCategory::Complete,
                             ResponseCategory::Partial,
                             ResponseCategory::Stable,
                             ResponseCategory::Progression,
                             ResponseCategory::NotEvaluable,
                             ResponseCategory::Improved,
                             ResponseCategory::Worse}))
    , m_grade(new ChoiceBox("followUpGrade", tr("Worst toxicity")))
    , m_toxicity(makeLine("followUpToxicity", tr("Which toxicity")))
    , m_text(new TextBox("followUpText", tr("What else is known"), 2))
    , m_said(makeParagraph({}))
    , m_claim(new ClaimEditor)
{
    m_entries->setObjectName(QStringLiteral("followUpsLabel"));
    m_closed->setObjectName(QStringLiteral("followUpClosed"));
    m_said->setObjectName(QStringLiteral("followUpSaid"));
    setLook(m_said, "role", QStringLiteral("chip"));
    setLook(m_said, "tone", QStringLiteral("caution"));
    m_grade->add(kNoGrade, BoardWords::toxicity({}));
    for (int grade = 0; grade <= kWorstGrade; ++grade)
        m_grade->add(grade, BoardWords::toxicity(grade));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(6);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("Date"), m_date);
    m_form->addRow(tr("Given"), m_given);
    m_form->addRow(tr("Why not"), m_why);
    m_form->addRow(tr("Response"), m_response);
    m_form->addRow(tr("Toxicity"), m_grade);
    m_form->addRow(tr("Which"), m_toxicity);
    m_form->addRow(tr("Note"), m_text);
    auto* button = makeButton("followUpAdd", tr("Add the follow-up"));
    auto* entry = new QVBoxLayout(m_entry);
    entry->setContentsMargins(0, 0, 0, 0);
    entry->addLayout(m_form);
    entry->addWidget(m_said);
    entry->addWidget(button, 0, Qt::AlignRight);
    auto* course = new QVBoxLayout;
    course->addWidget(makeLabel(tr("What became of it"), "cardTitle"));
    course->addWidget(m_entries);
    course->addWidget(m_closed);
    course->addWidget(m_entry);
    course->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(20);
    layout->addLayout(course, 1);
    layout->addWidget(m_claim, 1, Qt::AlignTop);

    for (auto* box : {m_given, m_grade})
        connect(box, &QComboBox::currentIndexChanged, this, &FollowUpEditor::follow);
    connect(button, &QPushButton::clicked, this, &FollowUpEditor::send);
    connect(m_claim, &ClaimEditor::edited, this, &FollowUpEditor::edited);
    for (auto* box : {m_given, m_why, m_response, m_grade})
        connect(box, &QComboBox::currentIndexChanged, this, &FollowUpEditor::edited);
    for (auto* line : {static_cast<QLineEdit*>(m_date), m_toxicity})
        connect(line, &QLineEdit::textChanged, this, &FollowUpEditor::edited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FollowUpEditor::edited);
    put(empty());
}

void FollowUpEditor::follow()
{
    const auto given = m_given->as<Given>();
    m_form->setRowVisible(m_why, given == Given::No || given == Given::InPart);
    m_form->setRowVisible(m_response, given != Given::No);
    m_form->setRowVisible(m_grade, given != Given::No);
    m_form->setRowVisible(m_toxicity, given != Given::No && m_grade->value() > 0);
}

FollowUpEditor::Draft FollowUpEditor::empty() const
{
    return {{}, QString::fromStdString(PartialDate::fromDay(m_today).iso())};
}

FollowUpEditor::Draft FollowUpEditor::draft() const
{
    Draft draft{{}, m_date->text()};
    auto& entry = draft.entry;
    entry.date = m_date->date().value_or(PartialDate{});
    entry.given = m_given->as<Given>();
    if (entry.given == Given::No || entry.given == Given::InPart)
        entry.why = m_why->as<NotGiven>();
    // What is not given has neither response nor toxicity, whatever was chosen before.
    if (entry.given != Given::No) {
        entry.response = m_response->as<ResponseCategory>();
        if (m_grade->value() != kNoGrade)
            entry.worstToxicity = m_grade->value();
        if (m_grade->value() > 0)
            entry.toxicity = trimmed(*m_toxicity);
    }
    entry.text = m_text->toPlainText().trimmed().toStdString();
    return draft;
}

void FollowUpEditor::put(const Draft& draft)
{
    m_date->setText(draft.date);
    m_given->setValue(static_cast<int>(draft.entry.given));
    m_why->setValue(static_cast<int>(draft.entry.why));
    m_response->setValue(static_cast<int>(draft.entry.response));
    m_grade->setValue(draft.entry.worstToxicity.value_or(kNoGrade));
    m_toxicity->setText(text(draft.entry.toxicity));
    m_text->setPlainText(text(draft.entry.text));
    m_said->hide();
    follow();
}

void FollowUpEditor::setCase(const services::BoardRow& row, Day today)
{
    m_today = today;
    const bool isAnother = row.id != m_row.id;
    if (isAnother) {
        m_drafts[m_row.id] = draft();
        const auto kept = m_drafts.find(row.id);
        const auto& pending = row.one.pending;
        put(kept != m_drafts.end()          ? kept->second
            : !pending.followUpDate.empty() ? Draft{pending.followUp, text(pending.followUpDate)}
                                            : empty());
        m_asked.reset();
    } else if (m_asked && row.one.followUps.size() > m_row.one.followUps.size() &&
               row.one.followUps.back() == *m_asked) {
        if (draft().entry == *m_asked)
            put(empty());
        m_asked.reset();
    }
    m_row = row;
    QStringList lines;
    for (const auto& one : row.one.followUps)
        lines << lineOf(one);
    m_entries->setText(lines.isEmpty() ? tr("Nothing is known yet.")
                                       : lines.join(QLatin1Char('\n')));
    const bool isFinal = row.one.decision.state == board::DecisionState::Final;
    m_entry->setVisible(isFinal);
    m_closed->setVisible(!isFinal);
    m_claim->setClaim(row.one.claim, isAnother);
}

void FollowUpEditor::apply(board::BoardCase& one) const
{
    one.claim = m_claim->claim();
    if (one.decision.state != board::DecisionState::Final)
        return;
    const auto typed = draft();
    const auto nothing = empty();
    auto undated = typed.entry;
    undated.date = {};
    const bool isNothing = undated == board::FollowUp{} && typed.date == nothing.date;
    one.pending.followUp = isNothing ? board::FollowUp{} : typed.entry;
    // A date that was taken out is typed too.
    one.pending.followUpDate = isNothing              ? std::string()
                               : typed.date.isEmpty() ? " "
                                                      : typed.date.toStdString();
}

void FollowUpEditor::retype(const board::BoardCase& draft) { m_claim->retype(draft.claim); }

void FollowUpEditor::send()
{
    const auto entry = draft().entry;
    const bool isEmpty = entry.given == Given::Unknown &&
                         entry.response == ResponseCategory::NotStated && !entry.worstToxicity &&
                         entry.text.empty();
    const auto words = !m_date->problem().isEmpty() ? m_date->problem()
                       : isEmpty ? tr("Say at least whether the treatment was given.")
                                 : QString();
    m_said->setText(words);
    m_said->setAccessibleName(words);
    m_said->setVisible(!words.isEmpty());
    if (!words.isEmpty()) {
        (m_date->problem().isEmpty() ? static_cast<QWidget*>(m_given) : m_date)->setFocus();
        return;
    }
    m_asked = entry;
    Q_EMIT added(entry);
}

void FollowUpEditor::clear()
{
    setCase({}, m_today);
    m_drafts.clear();
}

} // namespace consilium::ui
