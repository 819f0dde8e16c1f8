#include "ui/board/meeting_editor.h"

#include "ui/board/board_fields.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace consilium::ui
{

using board::Role;

MeetingEditor::MeetingEditor(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("New meeting")))
    , m_title(makeLine("meetingTitle", tr("Title")))
    , m_date(new DateLine("meetingDate", tr("Date")))
    , m_time(makeLine("meetingTime", tr("Time")))
    , m_place(makeLine("meetingPlace", tr("Place")))
    , m_quorum(new QSpinBox)
    , m_choosesFirst(new QCheckBox(tr("&Choices are sealed before the ranking is shown")))
    , m_whyNot(makeLine("meetingWhyNot", tr("Why choices are not sealed")))
    , m_whyNotLabel(makeLabel(tr("Why not")))
    , m_said(makeParagraph({}))
    , m_members(new QVBoxLayout)
{
    m_title->setPlaceholderText(tr("Thoracic board"));
    //: how a time is to be typed: hours, minutes
    m_time->setPlaceholderText(tr("HH:MM"));
    m_quorum->setObjectName(QStringLiteral("meetingQuorum"));
    m_quorum->setAccessibleName(tr("Quorum: members who must be present"));
    m_quorum->setRange(0, 99);
    m_quorum->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_quorum->setSpecialValueText(tr("none agreed", "quorum"));
    m_choosesFirst->setObjectName(QStringLiteral("meetingChoosesFirst"));
    m_said->setObjectName(QStringLiteral("meetingSaid"));
    setLook(m_said, "role", QStringLiteral("chip"));
    setLook(m_said, "tone", QStringLiteral("caution"));
    m_whyNotLabel->setBuddy(m_whyNot);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Date"), m_date);
    form->addRow(tr("T&ime"), m_time);
    form->addRow(tr("&Place"), m_place);
    form->addRow(tr("&Quorum"), m_quorum);
    form->addRow(QString(), m_choosesFirst);
    form->addRow(m_whyNotLabel, m_whyNot);
    auto* people = new QWidget;
    m_members->setContentsMargins(0, 0, 0, 0);
    m_members->setSpacing(4);
    auto* peopleLayout = new QVBoxLayout(people);
    peopleLayout->setContentsMargins(0, 0, 4, 0);
    peopleLayout->addLayout(m_members);
    peopleLayout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(people);
    auto* save = makeButton("meetingSave", tr("Save meeting"));
    save->setProperty("primary", true);
    auto* cancel = makeButton("meetingCancel", tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    m_card->body()->addLayout(form);
    m_card->body()->addWidget(makeLabel(tr("Members and guests"), "cardTitle"));
    m_card->body()->addWidget(scroll, 1);
    m_card->body()->addWidget(m_said);
    m_card->body()->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card, 1);

    const auto followSealing = [this](bool isSealed) {
        m_whyNot->setVisible(!isSealed);
        m_whyNotLabel->setVisible(!isSealed);
    };
    connect(m_choosesFirst, &QCheckBox::toggled, this, followSealing);
    connect(save, &QPushButton::clicked, this, &MeetingEditor::send);
    connect(cancel, &QPushButton::clicked, this, &MeetingEditor::cancelled);
    followSealing(true);
    say({});
}

void MeetingEditor::begin(std::optional<MeetingId> id, const board::Meeting& meeting)
{
    if (!m_isOpen) {
        m_isOpen = true;
        m_id = id;
        m_seen = meeting;
        m_card->setTitle(id ? tr("Change the meeting") : tr("New meeting"));
        m_title->setText(text(meeting.title));
        m_date->setDate(meeting.date);
        m_time->setText(text(meeting.time));
        m_place->setText(text(meeting.place));
        m_quorum->setValue(meeting.quorum);
        m_choosesFirst->setChecked(meeting.choosesFirst);
        m_whyNot->setText(text(meeting.choosesWhyNot));
        for (const auto& member : meeting.members)
            addRow(member);
        keepEmptyRow();
    }
    m_title->setFocus();
}

void MeetingEditor::addRow(const board::Member& member)
{
    Row row{new QWidget,
            makeLine("memberName", tr("Name of the member")),
            makeChoice<Role>("memberRole", tr("Role"), {Role::Member, Role::Chair, Role::Guest}),
            makeLine("memberDiscipline", tr("Discipline")),
            makeButton("memberRemove", tr("Remove")),
            member.isPresent};
    row.name->setText(text(member.name));
    row.name->setPlaceholderText(tr("Name"));
    row.role->setValue(static_cast<int>(member.role));
    row.discipline->setText(text(member.discipline));
    row.discipline->setPlaceholderText(tr("Discipline"));
    row.away->setAccessibleName(tr("Remove this member"));
    auto* line = new QHBoxLayout(row.whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.name, 3);
    line->addWidget(row.role, 1);
    line->addWidget(row.discipline, 3);
    line->addWidget(row.away);
    m_members->addWidget(row.whole);
    row.whole->show();
    // A new field stands last in the order of Tab, behind the buttons, unless it is put in place.
    QWidget* before = m_rows.empty() ? static_cast<QWidget*>(m_whyNot) : m_rows.back().away;
    for (auto* field :
         std::initializer_list<QWidget*>{row.name, row.role, row.discipline, row.away}) {
        setTabOrder(before, field);
        before = field;
    }
    connect(row.away, &QPushButton::clicked, this, [this, whole = row.whole] { remove(whole); });
    connect(row.name, &QLineEdit::textChanged, this, &MeetingEditor::keepEmptyRow);
    m_rows.push_back(row);
}

void MeetingEditor::remove(QWidget* whole)
{
    const auto at = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.whole == whole; });
    if (at == m_rows.end())
        return;
    const auto index = static_cast<std::size_t>(at - m_rows.begin());
    m_rows.erase(at);
    whole->hide();
    whole->deleteLater();
    keepEmptyRow();
    m_rows[std::min(index, m_rows.size() - 1)].name->setFocus();
}

void MeetingEditor::keepEmptyRow()
{
    if (m_rows.empty() || !m_rows.back().name->text().isEmpty())
        addRow({});
}

board::Meeting MeetingEditor::meeting() const
{
    board::Meeting meeting;
    meeting.title = trimmed(*m_title);
    meeting.date = m_date->date().value_or(PartialDate{});
    meeting.time = trimmed(*m_time);
    meeting.place = trimmed(*m_place);
    meeting.quorum = m_quorum->value();
    meeting.choosesFirst = m_choosesFirst->isChecked();
    if (!meeting.choosesFirst)
        meeting.choosesWhyNot = trimmed(*m_whyNot);
    for (const auto& row : m_rows) {
        board::Member member{
            trimmed(*row.name), row.role->as<Role>(), trimmed(*row.discipline), row.isPresent};
        // A discipline without a name is for the store to refuse, not for us to forget.
        if (!member.name.empty() || !member.discipline.empty())
            meeting.members.push_back(std::move(member));
    }
    return meeting;
}

void MeetingEditor::send()
{
    const auto wrong = [this](QWidget* field, const QString& words) {
        say(words);
        field->setFocus();
    };
    if (trimmed(*m_title).empty())
        return wrong(m_title, tr("Give the meeting a title."));
    if (!m_date->problem().isEmpty())
        return wrong(m_date, m_date->problem());
    if (!m_date->date().value_or(PartialDate{}).isKnown())
        return wrong(m_date, tr("Give the meeting a date."));
    if (!m_choosesFirst->isChecked() && trimmed(*m_whyNot).empty())
        return wrong(m_whyNot, tr("Say why choices are not sealed first."));
    const auto made = meeting();
    const auto voting =
        std::count_if(made.members.begin(), made.members.end(), [](const board::Member& member) {
            return member.role != Role::Guest;
        });
    if (made.quorum > voting)
        return wrong(m_quorum, tr("The quorum is larger than the number of members."));
    for (const auto& row : m_rows) {
        const auto name = trimmed(*row.name);
        if (name.empty() && !trimmed(*row.discipline).empty())
            return wrong(row.name, tr("Give each member a name."));
        const auto same = [&](const Row& other) {
            return !name.empty() && trimmed(*other.name) == name;
        };
        if (std::count_if(m_rows.begin(), m_rows.end(), same) > 1)
            return wrong(row.name, tr("Two members have the same name: tell them apart."));
    }
    say({});
    m_asked = made;
    Q_EMIT saved(m_id ? static_cast<qint64>(*m_id) : 0, made, m_seen);
}

void MeetingEditor::close()
{
    for (const auto& row : m_rows) {
        row.whole->hide();
        row.whole->deleteLater();
    }
    m_rows.clear();
    for (auto* line : std::initializer_list<QLineEdit*>{m_title, m_date, m_time, m_place, m_whyNot})
        line->clear();
    m_asked.reset();
    m_isOpen = false;
    say({});
}

void MeetingEditor::setSeen(const board::Meeting& meeting) { m_seen = meeting; }

void MeetingEditor::say(const QString& words)
{
    m_said->setText(words);
    m_said->setAccessibleName(words);
    m_said->setVisible(!words.isEmpty());
}

void MeetingEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace consilium::ui
