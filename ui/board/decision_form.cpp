#include "ui/board/decision_form.h"

#include "ui/board/board_words.h"
#include "ui/format/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace consilium::ui
{

namespace
{

/// Takes all rows out of a column.
void removeRows(QVBoxLayout& column)
{
    while (auto* item = column.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

template <typename Row, typename Visit>
void eachRow(const QVBoxLayout& column, const Visit& visit)
{
    for (int index = 0; index < column.count(); ++index) {
        if (auto* row = qobject_cast<Row*>(column.itemAt(index)->widget()))
            visit(*row);
    }
}

std::string trimmed(const QString& text) { return text.trimmed().toStdString(); }

} // namespace

board::Decision DecisionForm::value() const
{
    auto decision = m_one.decision;
    decision.wording = trimmed(m_wording->toPlainText());
    decision.recommendations.clear();
    eachRow<RecommendationRow>(*m_recommendations, [&](const RecommendationRow& row) {
        if (!row.isEmpty())
            decision.recommendations.push_back(row.value());
    });
    decision.isNone = m_none->isChecked();
    decision.whyNone = static_cast<board::NoRecommendation>(m_whyNone->currentData().toInt());
    decision.whyNoneText = trimmed(m_whyNoneText->text());
    decision.rebiopsy = m_rebiopsy->isChecked();
    decision.repeatHistology = m_histology->isChecked();
    decision.geneticCounselling = m_counselling->isChecked();
    decision.withoutQuorum = trimmed(m_withoutQuorum->text());
    decision.overrideReason = trimmed(m_override->text());
    decision.conflicts.clear();
    eachRow<PersonRow>(*m_conflicts, [&](const PersonRow& row) {
        if (!row.member().empty() || !row.words().empty())
            decision.conflicts.push_back({row.member(), row.words(), row.abstained()});
    });
    decision.dissents.clear();
    eachRow<PersonRow>(*m_dissents, [&](const PersonRow& row) {
        if (!row.member().empty() || !row.words().empty())
            decision.dissents.push_back({row.member(), row.words()});
    });
    auto untouched = decision;
    untouched.state = board::DecisionState::None;
    decision.state = m_preliminary->isChecked()       ? board::DecisionState::Preliminary
                     : untouched == board::Decision{} ? board::DecisionState::None
                                                      : board::DecisionState::Draft;
    return decision;
}

void DecisionForm::setDrugs(const DrugNames& drugs) { m_drugs = drugs; }

void DecisionForm::setCase(const board::BoardCase& one, const board::Meeting& meeting)
{
    m_one = one;
    m_meeting = meeting;
    m_isLoading = true;
    m_by->clear();
    // Setting a text anew also empties what could be undone.
    m_wording->setPlainText(text(one.decision.wording));
    for (auto* edit : {m_whyNoneText, m_override, m_withoutQuorum})
        edit->clear();
    fill(one.decision);
    m_isLoading = false;
    m_area->verticalScrollBar()->setValue(0);
    tell();
}

void DecisionForm::refresh(const board::BoardCase& one,
                           const board::Meeting& meeting,
                           bool isTypedKept)
{
    const auto typed = value();
    m_one = one;
    const bool isOtherMeeting = !(m_meeting == meeting);
    m_meeting = meeting;
    m_isLoading = true;
    if (isOtherMeeting)
        fillMembers();
    if (!isTypedKept && !(typed == one.decision))
        fill(one.decision);
    m_isLoading = false;
    tell();
}

void DecisionForm::fill(const board::Decision& decision)
{
    if (trimmed(m_wording->toPlainText()) != decision.wording)
        m_wording->setPlainText(text(decision.wording));
    m_none->setChecked(decision.isNone);
    m_whyNone->setCurrentIndex(m_whyNone->findData(static_cast<int>(decision.whyNone)));
    setTextKept(*m_whyNoneText, text(decision.whyNoneText));
    m_rebiopsy->setChecked(decision.rebiopsy);
    m_histology->setChecked(decision.repeatHistology);
    m_counselling->setChecked(decision.geneticCounselling);
    setTextKept(*m_override, text(decision.overrideReason));
    setTextKept(*m_withoutQuorum, text(decision.withoutQuorum));
    const bool isPreliminary = decision.state == board::DecisionState::Preliminary ||
                               decision.state == board::DecisionState::Final;
    m_preliminary->setChecked(isPreliminary);
    m_draft->setChecked(!isPreliminary);
    fillRows(decision);
    fillMembers();
}

void DecisionForm::fillRows(const board::Decision& decision)
{
    removeRows(*m_recommendations);
    for (const auto& item : decision.recommendations)
        addRecommendation(item);
    removeRows(*m_conflicts);
    for (const auto& item : decision.conflicts)
        addPerson(PersonRow::Kind::Conflict)->setValue(item.member, item.interest, item.abstained);
    removeRows(*m_dissents);
    for (const auto& item : decision.dissents)
        addPerson(PersonRow::Kind::Dissent)->setValue(item.member, item.reason, false);
}

void DecisionForm::fillMembers()
{
    // Boxes stay where the members are the same: one of them may have the focus.
    QStringList names;
    eachRow<QCheckBox>(*m_present,
                       [&](const QCheckBox& box) { names << box.property("member").toString(); });
    if (names != members() || names.isEmpty()) {
        removeRows(*m_present);
        for (const auto& member : m_meeting.members) {
            auto* box = new QCheckBox(member.discipline.empty()
                                          ? text(member.name)
                                          : tr("%1, %2", "name, discipline")
                                                .arg(text(member.name), text(member.discipline)));
            box->setObjectName(QStringLiteral("presentCheck"));
            box->setProperty("member", text(member.name));
            m_present->addWidget(box);
            connect(box, &QCheckBox::toggled, this, [this, box](bool isPresent) {
                if (m_isLoading)
                    return;
                for (auto& each : m_meeting.members) {
                    if (text(each.name) == box->property("member").toString())
                        each.isPresent = isPresent;
                }
                tell();
                Q_EMIT meetingChanged(m_meeting);
            });
        }
    }
    eachRow<QCheckBox>(*m_present, [&](QCheckBox& box) {
        for (const auto& member : m_meeting.members) {
            if (text(member.name) == box.property("member").toString())
                box.setChecked(member.isPresent);
        }
    });
}

QStringList DecisionForm::members() const
{
    QStringList names;
    for (const auto& member : m_meeting.members)
        names << text(member.name);
    return names;
}

RecommendationRow* DecisionForm::addRecommendation(const board::Recommendation& value)
{
    auto* row = new RecommendationRow(m_drugs, members());
    row->setValue(value);
    m_recommendations->addWidget(row);
    connect(row, &RecommendationRow::changed, this, &DecisionForm::touched);
    connect(row, &RecommendationRow::removeWanted, this, [this, row] {
        m_recommendations->removeWidget(row);
        row->hide();
        row->deleteLater();
        m_wording->setFocus();
        touched();
    });
    spread(*this);
    return row;
}

PersonRow* DecisionForm::addPerson(PersonRow::Kind kind)
{
    auto* column = kind == PersonRow::Kind::Dissent ? m_dissents : m_conflicts;
    auto* row = new PersonRow(kind, members());
    column->addWidget(row);
    connect(row, &PersonRow::changed, this, &DecisionForm::touched);
    connect(row, &PersonRow::removeWanted, this, [this, row, column] {
        column->removeWidget(row);
        row->hide();
        row->deleteLater();
        m_wording->setFocus();
        touched();
    });
    spread(*this);
    return row;
}

void DecisionForm::touched()
{
    if (m_isLoading)
        return;
    tell();
    Q_EMIT changed();
}

void DecisionForm::tell()
{
    auto one = m_one;
    one.decision = value();
    one.decision.quorum = m_meeting.quorum;
    one.decision.present.clear();
    for (const auto& member : m_meeting.members) {
        if (member.isPresent && member.role != board::Role::Guest)
            one.decision.present.push_back(member.name);
    }
    const auto here = board::countedOf(one.decision);
    const bool isAllCounted = here == static_cast<int>(one.decision.present.size());
    m_noneFields->setVisible(m_none->isChecked());
    m_overrideFields->setVisible(board::agreementOf(one).isOverride ||
                                 !m_override->text().isEmpty());
    m_quorumFields->setVisible(here < m_meeting.quorum || !m_withoutQuorum->text().isEmpty());
    m_quorum->setText(m_meeting.quorum > 0
                          ? (isAllCounted
                                 ? tr("%1 present, %2 needed", "members")
                                 : tr("%1 present who have not abstained, %2 needed", "members"))
                                .arg(here)
                                .arg(m_meeting.quorum)
                          : tr("%n present, no quorum agreed on", nullptr, here));
    QStringList problems;
    for (const auto problem : board::finalProblems(one))
        problems << QStringLiteral("• ") + BoardWords::of(problem);
    m_problems->setText(problems.isEmpty()
                            ? tr("Nothing is missing. A final decision does not change; later "
                                 "words are addenda.")
                            : problems.join(QLatin1Char('\n')));
    m_finish->setEnabled(problems.isEmpty() && !m_by->text().trimmed().isEmpty());
}

void DecisionForm::scroll(int px)
{
    m_area->verticalScrollBar()->setValue(m_area->verticalScrollBar()->value() + px);
}

} // namespace consilium::ui
