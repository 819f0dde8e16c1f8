#include "ui/board/choice_panel.h"

#include "ui/board/board_fields.h"
#include "ui/board/board_words.h"
#include "ui/board/step_view.h"
#include "ui/format/format.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace consilium::ui
{

namespace
{

constexpr int kShortestName = 12; ///< letters of who chooses that are always seen

bool mayChoose(const board::Member& member)
{
    return member.isPresent && member.role != board::Role::Guest;
}

const board::Choice* choiceOf(const board::BoardCase& one, const std::string& member)
{
    const auto found = std::find_if(one.choices.begin(), one.choices.end(), [&](const auto& each) {
        return each.member == member;
    });
    return found == one.choices.end() ? nullptr : &*found;
}

bool hasSealed(const board::BoardCase& one, const std::string& member)
{
    const auto* choice = choiceOf(one, member);
    return choice != nullptr && !choice->sealed.empty();
}

QLabel* labelFor(QWidget* field, const QString& text)
{
    auto* label = boardLabel(text, "caption");
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

} // namespace

ChoicePanel::ChoicePanel(QWidget* parent)
    : QWidget(parent)
    , m_question(boardLabel({}, "question", "choiceQuestion"))
    , m_summary(boardLabel({}, "note", "choiceSummary"))
    , m_who(new QComboBox)
    , m_drugs(new DrugEdit)
    , m_other(new QLineEdit)
    , m_unknown(boardLabel({}, "note", "choiceUnknown"))
    , m_seal(boardButton(tr("Seal"), "sealButton"))
    , m_count(boardLabel({}, "strong", "sealedCount"))
    , m_members(new QWidget)
    , m_open(boardButton(tr("Open the ranking"), "openButton"))
    , m_early(boardButton(tr("Open early …"), "openEarlyButton"))
    , m_off(boardButton(tr("Do not seal …"), "sealingOffButton"))
    , m_reason(new QFrame)
    , m_reasonTitle(boardLabel({}, "strong"))
    , m_why(new QLineEdit)
    , m_by(new QLineEdit)
    , m_answer(boardButton({}, "reasonButton"))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeForm(), 11);
    row->addWidget(makeState(), 8);
    connect(m_who, qOverload<int>(&QComboBox::currentIndexChanged), this, &ChoicePanel::loadTyped);
    for (auto* edit : {static_cast<QLineEdit*>(m_drugs), m_other})
        connect(edit, &QLineEdit::textChanged, this, &ChoicePanel::keepTyped);
    connect(m_seal, &QPushButton::clicked, this, [this] { Q_EMIT sealed(typed()); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        const auto chair =
            std::find_if(m_meeting.members.begin(), m_meeting.members.end(), [](const auto& one) {
                return one.role == board::Role::Chair && one.isPresent;
            });
        if (chair == m_meeting.members.end())
            ask(Asked::Opening); // somebody has to answer for it by name
        else
            Q_EMIT openingWanted(text(chair->name), {});
    });
    connect(m_early, &QPushButton::clicked, this, [this] { ask(Asked::Opening); });
    connect(m_off, &QPushButton::clicked, this, [this] { ask(Asked::SwitchingOff); });
    connect(m_answer, &QPushButton::clicked, this, &ChoicePanel::answer);
    connect(m_why, &QLineEdit::textChanged, this, &ChoicePanel::tell);
    connect(m_by, &QLineEdit::textChanged, this, &ChoicePanel::tell);
    ask(Asked::Nothing);
}

QWidget* ChoicePanel::makeForm()
{
    m_who->setObjectName(QStringLiteral("whoChooses"));
    // A long name is shortened in the list; it does not widen the screen.
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_who->setMinimumContentsLength(kShortestName);
    m_drugs->setObjectName(QStringLiteral("choiceDrugs"));
    m_other->setObjectName(QStringLiteral("choiceOther"));
    m_seal->setProperty("primary", true);
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_question);
    column->addWidget(m_summary);
    auto* card = new QFrame;
    card->setProperty("board", QLatin1String("card"));
    auto* fields = new QVBoxLayout(card);
    setBoardMargin(*fields, 0.7);
    auto* who = bare<QHBoxLayout>();
    auto* whose = labelFor(m_who, tr("Choice of"));
    whose->setWordWrap(false);
    who->addWidget(whose);
    who->addWidget(m_who, 1);
    fields->addLayout(who);
    fields->addWidget(labelFor(m_drugs, tr("Drugs, several joined by +")));
    fields->addWidget(m_drugs);
    fields->addWidget(m_unknown);
    fields->addWidget(labelFor(m_other, tr("Other …")));
    auto* last = bare<QHBoxLayout>();
    last->addWidget(m_other, 1);
    last->addWidget(m_seal);
    fields->addLayout(last);
    column->addWidget(card);
    column->addStretch();
    return form;
}

QWidget* ChoicePanel::makeState()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new QFrame;
    card->setProperty("board", QLatin1String("tinted"));
    auto* lines = new QVBoxLayout(card);
    setBoardMargin(*lines, 0.8);
    lines->addWidget(m_count);
    lines->addWidget(
        boardLabel(tr("The ranking opens when all have chosen or the chair opens it."), "note"));
    lines->addWidget(m_members);
    column->addWidget(card);
    auto* buttons = bare<QHBoxLayout>();
    m_open->setProperty("primary", true);
    buttons->addWidget(m_open);
    buttons->addWidget(m_early);
    buttons->addWidget(m_off);
    buttons->addStretch();
    column->addLayout(buttons);
    m_reason->setProperty("board", QLatin1String("card"));
    auto* asked = new QVBoxLayout(m_reason);
    setBoardMargin(*asked, 0.7);
    m_why->setObjectName(QStringLiteral("whyEdit"));
    m_by->setObjectName(QStringLiteral("byEdit"));
    asked->addWidget(m_reasonTitle);
    asked->addWidget(labelFor(m_why, tr("Reason")));
    asked->addWidget(m_why);
    asked->addWidget(labelFor(m_by, tr("Name of the chair")));
    auto* last = bare<QHBoxLayout>();
    last->addWidget(m_by, 1);
    last->addWidget(m_answer);
    asked->addLayout(last);
    column->addWidget(m_reason);
    column->addStretch();
    return side;
}

void ChoicePanel::clear()
{
    m_one = {};
    m_meeting = {};
    const QSignalBlocker blocker(m_who);
    m_who->clear();
    loadTyped();
    m_why->clear();
    m_by->clear();
    ask(Asked::Nothing);
}

void ChoicePanel::setDrugs(const DrugNames& drugs) { m_drugs->setNames(drugs); }

void ChoicePanel::setQuestion(const QString& question, const QStringList& summary)
{
    m_question->setText(breakable(question));
    m_summary->setText(summary.join(QStringLiteral(" · ")));
    m_summary->setVisible(!summary.isEmpty());
}

void ChoicePanel::setState(const board::BoardCase& one,
                           const board::Meeting& meeting,
                           const BoardLook& look)
{
    m_one = one;
    m_meeting = meeting;
    fillWho();
    delete m_members->layout();
    qDeleteAll(m_members->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* list = new QVBoxLayout(m_members);
    list->setContentsMargins(0, 0, 0, 0);
    int sealedCount = 0;
    int count = 0;
    const bool isGroup = hasSealed(one, {});
    const auto add = [&](const QString& name, QWidget* state) {
        auto* line = bare<QHBoxLayout>();
        line->addWidget(boardLabel(name, "body"), 1);
        line->addWidget(state);
        list->addLayout(line);
    };
    const auto sealedState = [&] { return boardState(Mark::Check, tr("sealed"), "good", look); };
    if (isGroup)
        add(tr("The whole group"), sealedState());
    for (const auto& member : meeting.members) {
        if (member.role == board::Role::Guest)
            continue;
        const bool isSealed = hasSealed(one, member.name);
        count += member.isPresent || isSealed ? 1 : 0;
        sealedCount += isSealed || (isGroup && member.isPresent) ? 1 : 0;
        const auto name = text(member.discipline.empty() ? member.name : member.discipline);
        add(name,
            isSealed           ? sealedState()
            : isGroup          ? boardState(Mark::Dot, tr("with the group"), "neutral", look)
            : member.isPresent ? boardState(Mark::Question, tr("choosing"), "neutral", look)
                               : boardState(Mark::Crossed, tr("absent"), "neutral", look));
    }
    m_count->setText(tr("Sealed by %1 of %2").arg(sealedCount).arg(count));
    const bool mayOpen = board::notSealed(one, meeting).empty() && (isGroup || sealedCount > 0);
    m_open->setEnabled(mayOpen);
    m_early->setVisible(!mayOpen);
    if (window()->property("boardBody").isValid())
        spread(*this);
    list->setSpacing(look.body / 5);
    tell();
}

void ChoicePanel::fillWho()
{
    const QSignalBlocker blocker(m_who);
    const auto before = m_who->currentData();
    m_who->clear();
    bool hasChosen = false;
    for (const auto& member : m_meeting.members) {
        if (!mayChoose(member) || hasSealed(m_one, {}))
            continue;
        hasChosen = hasChosen || hasSealed(m_one, member.name);
        if (!hasSealed(m_one, member.name))
            m_who->addItem(member.discipline.empty()
                               ? text(member.name)
                               : tr("%1, %2", "name, discipline")
                                     .arg(text(member.name), text(member.discipline)),
                           text(member.name));
    }
    if (!hasSealed(m_one, {}) && (!hasChosen || m_who->count() > 0))
        m_who->addItem(tr("The whole group"), QString());
    const int index = before.isValid() ? m_who->findData(before) : -1;
    m_who->setCurrentIndex(index >= 0 ? index : m_who->count() > 0 ? 0 : -1);
    if (index < 0 || m_who->currentData() != before)
        loadTyped();
}

void ChoicePanel::loadTyped()
{
    const auto* kept = m_who->currentIndex() < 0
                           ? nullptr
                           : choiceOf(m_one, m_who->currentData().toString().toStdString());
    m_isLoading = true;
    m_drugs->setDrugs(kept == nullptr ? std::vector<std::string>() : kept->therapy);
    setTextKept(*m_other, kept == nullptr ? QString() : text(kept->other));
    m_isLoading = false;
    tell();
}

board::Choice ChoicePanel::typed() const
{
    board::Choice choice;
    choice.member = m_who->currentData().toString().toStdString();
    choice.therapy = m_drugs->drugs();
    choice.other = m_other->text().trimmed().toStdString();
    return choice;
}

void ChoicePanel::keepTyped()
{
    if (m_isLoading)
        return;
    auto& choices = m_one.choices;
    const auto now = typed();
    const auto place = std::find_if(choices.begin(), choices.end(), [&](const auto& each) {
        return each.member == now.member;
    });
    const bool isEmpty = now.therapy.empty() && now.other.empty();
    if (place == choices.end()) {
        if (!isEmpty)
            choices.push_back(now);
    } else if (place->sealed.empty()) {
        if (isEmpty)
            choices.erase(place);
        else
            *place = now;
    }
    tell();
    Q_EMIT changed();
}

std::vector<board::Choice> ChoicePanel::choices(const std::vector<board::Choice>& before) const
{
    std::vector<board::Choice> choices;
    for (const auto& each : before) {
        if (!each.sealed.empty())
            choices.push_back(each);
    }
    const auto sealedCount = static_cast<std::ptrdiff_t>(choices.size());
    for (const auto& each : m_one.choices) {
        const auto end = choices.begin() + sealedCount;
        const bool isSealed = std::any_of(
            choices.begin(), end, [&](const auto& one) { return one.member == each.member; });
        if (each.sealed.empty() && !isSealed)
            choices.push_back(each);
    }
    return choices;
}

void ChoicePanel::tell()
{
    const auto now = typed();
    const bool isSomebody = m_who->currentIndex() >= 0;
    m_who->setEnabled(isSomebody);
    m_drugs->setEnabled(isSomebody);
    m_other->setEnabled(isSomebody);
    m_seal->setEnabled(isSomebody && (!now.therapy.empty() || !now.other.empty()));
    const auto unknown = m_drugs->unknown();
    m_unknown->setVisible(!unknown.isEmpty());
    m_unknown->setText(
        tr("Not in the pack, kept as typed: %1").arg(unknown.join(QStringLiteral(", "))));
    const bool isReasonAsked =
        m_asked == Asked::SwitchingOff || !board::notSealed(m_one, m_meeting).empty();
    m_answer->setEnabled(!m_by->text().trimmed().isEmpty() &&
                         (!isReasonAsked || !m_why->text().trimmed().isEmpty()));
}

void ChoicePanel::ask(Asked asked)
{
    m_asked = asked;
    m_reason->setVisible(asked != Asked::Nothing);
    if (asked == Asked::Nothing)
        return;
    const bool isOpening = asked == Asked::Opening;
    m_reasonTitle->setText(isOpening ? tr("Open the ranking before all have sealed")
                                     : tr("Do not seal choices in this meeting"));
    m_answer->setText(isOpening ? tr("Open") : tr("Do not seal"));
    if (m_by->text().isEmpty()) {
        for (const auto& member : m_meeting.members) {
            if (member.role == board::Role::Chair && member.isPresent)
                m_by->setText(text(member.name));
        }
    }
    tell();
    m_why->setFocus();
}

void ChoicePanel::answer()
{
    const auto why = m_why->text().trimmed();
    const auto by = m_by->text().trimmed();
    if (m_asked == Asked::Opening)
        Q_EMIT openingWanted(by, why);
    else
        Q_EMIT sealingOffWanted(tr("%1 (%2)", "reason, name of the chair").arg(why, by));
}

} // namespace consilium::ui
