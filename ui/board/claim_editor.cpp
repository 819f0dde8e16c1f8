#include "ui/board/claim_editor.h"

#include "ui/board/board_fields.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QFormLayout>

namespace consilium::ui
{

using board::Claim;
using board::ClaimRefusal;
using board::ClaimState;

ClaimEditor::ClaimEditor(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_state(makeChoice("claimState",
                         tr("State of the claim to the insurer"),
                         {ClaimState::NotNeeded,
                          ClaimState::Open,
                          ClaimState::Asked,
                          ClaimState::Granted,
                          ClaimState::Refused}))
    , m_asked(new DateLine("claimAsked", tr("Date on which the insurer was asked")))
    , m_answered(new DateLine("claimAnswered", tr("Date of the insurer's answer")))
    , m_refusal(makeChoice("claimRefusal",
                           tr("Why the insurer refused"),
                           {ClaimRefusal::NotStated,
                            ClaimRefusal::EvidenceThought,
                            ClaimRefusal::StandardAvailable,
                            ClaimRefusal::Formal,
                            ClaimRefusal::Other}))
    , m_text(makeLine("claimText", tr("Note on the claim")))
    , m_wrong(makeParagraph({}))
{
    setLook(m_wrong, "role", QStringLiteral("chip"));
    setLook(m_wrong, "tone", QStringLiteral("caution"));
    m_wrong->setObjectName(QStringLiteral("claimWrong"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(6);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(makeLabel(tr("Claim to the insurer"), "cardTitle"));
    m_form->addRow(tr("State"), m_state);
    m_form->addRow(tr("Asked on"), m_asked);
    m_form->addRow(tr("Answered on"), m_answered);
    m_form->addRow(tr("Why refused"), m_refusal);
    m_form->addRow(tr("Note"), m_text);
    m_form->addRow(m_wrong);
    const auto changed = [this] {
        follow();
        Q_EMIT edited();
    };
    for (auto* box : {m_state, m_refusal})
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    for (auto* line : std::initializer_list<QLineEdit*>{m_asked, m_answered, m_text})
        connect(line, &QLineEdit::textChanged, this, changed);
    setClaim({}, true);
}

void ClaimEditor::follow()
{
    const auto state = m_state->as<ClaimState>();
    const bool isAnswered = state == ClaimState::Granted || state == ClaimState::Refused;
    m_form->setRowVisible(m_asked, isAnswered || state == ClaimState::Asked);
    m_form->setRowVisible(m_answered, isAnswered);
    m_form->setRowVisible(m_refusal, state == ClaimState::Refused);
    m_form->setRowVisible(m_text, state != ClaimState::NotNeeded);
    QStringList wrong{m_asked->problem(), m_answered->problem()};
    wrong.removeAll(QString());
    m_wrong->setText(wrong.join(QLatin1Char('\n')));
    m_wrong->setAccessibleName(m_wrong->text());
    m_form->setRowVisible(m_wrong, !wrong.isEmpty());
}

Claim ClaimEditor::claim() const
{
    return {m_state->as<ClaimState>(),
            m_asked->date().value_or(m_shown.asked),
            m_answered->date().value_or(m_shown.answered),
            m_refusal->as<ClaimRefusal>(),
            m_text->text().toStdString()};
}

void ClaimEditor::setClaim(const Claim& claim, bool isAnotherCase)
{
    const auto typed = this->claim();
    const auto before = std::exchange(m_shown, claim);
    if (!isAnotherCase && (claim == before || !(typed == before)))
        return;
    const QSignalBlocker quiet(this);
    m_state->setValue(static_cast<int>(claim.state));
    m_asked->setDate(claim.asked);
    m_answered->setDate(claim.answered);
    m_refusal->setValue(static_cast<int>(claim.refusal));
    m_text->setText(text(claim.text));
    follow();
}

void ClaimEditor::retype(const Claim& claim)
{
    const auto stored = m_shown;
    setClaim(claim, false);
    m_shown = stored;
}

} // namespace consilium::ui
