#include "ui/board/decision_view.h"

#include "ui/board/board_fields.h"
#include "ui/board/board_words.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace consilium::ui
{

using board::DecisionState;

DecisionView::DecisionView(QWidget* parent)
    : QWidget(parent)
    , m_decision(new QFormLayout)
    , m_later(new QWidget)
    , m_addenda(makeParagraph({}))
    , m_by(makeLine("addendumBy", tr("Name of who adds this")))
    , m_text(new TextBox("addendumText", tr("Addendum"), 2))
    , m_said(makeParagraph({}))
{
    m_decision->setVerticalSpacing(6);
    m_decision->setHorizontalSpacing(16);
    m_addenda->setObjectName(QStringLiteral("addendaLabel"));
    setLook(m_said, "role", QStringLiteral("chip"));
    setLook(m_said, "tone", QStringLiteral("caution"));
    m_said->setObjectName(QStringLiteral("addendumSaid"));
    m_said->hide();
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_by);
    form->addRow(tr("&Addendum"), m_text);
    auto* button = makeButton("addendumAdd", tr("Add the addendum"));
    auto* later = new QVBoxLayout(m_later);
    later->setContentsMargins(0, 0, 0, 0);
    later->addWidget(makeLabel(tr("Addenda"), "cardTitle"));
    later->addWidget(m_addenda);
    later->addLayout(form);
    later->addWidget(m_said);
    later->addWidget(button, 0, Qt::AlignRight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(12);
    layout->addLayout(m_decision);
    layout->addWidget(m_later);
    layout->addStretch(1);
    connect(button, &QPushButton::clicked, this, &DecisionView::send);
    connect(m_text, &QPlainTextEdit::textChanged, this, &DecisionView::edited);
    connect(m_by, &QLineEdit::textChanged, this, &DecisionView::edited);
}

void DecisionView::add(const QString& what, const QString& words)
{
    auto* value = makeParagraph(breakable(words));
    value->setAccessibleName(tr("%1: %2", "part of a decision, text").arg(what, words));
    m_decision->addRow(makeLabel(what, "secondary"), value);
}

void DecisionView::setCase(const services::BoardRow& row)
{
    if (row.id != m_row.id) {
        m_drafts[m_row.id] = m_text->toPlainText();
        const auto typed = m_drafts.find(row.id);
        m_text->setPlainText(typed == m_drafts.end() ? text(row.one.pending.addendum)
                                                     : typed->second);
        if (m_by->text().isEmpty())
            m_by->setText(text(row.one.pending.addendumBy));
        m_asked.clear();
        m_said->hide();
    } else if (!m_asked.isEmpty() && row.one.addenda.size() > m_row.one.addenda.size() &&
               text(row.one.addenda.back().text) == m_asked) {
        if (m_text->toPlainText().trimmed() == m_asked)
            m_text->clear();
        m_asked.clear();
    }
    if (row.id != m_row.id || !(row.one.decision == m_row.one.decision) ||
        m_decision->rowCount() == 0)
        showDecision(row.one.decision);
    m_row = row;
    QStringList lines;
    for (const auto& addendum : row.one.addenda)
        lines << tr("%1 · %2: %3", "time, name, addendum")
                     .arg(BoardWords::instant(addendum.at),
                          text(addendum.by),
                          breakable(text(addendum.text)));
    m_addenda->setText(lines.isEmpty() ? tr("Nothing was added.") : lines.join(QLatin1Char('\n')));
    m_later->setVisible(row.one.decision.state == DecisionState::Final);
}

void DecisionView::showDecision(const board::Decision& decision)
{
    while (m_decision->rowCount() > 0)
        m_decision->removeRow(0);
    add(tr("State"),
        decision.finalAt.empty() ? BoardWords::of(decision.state)
                                 : tr("%1 · %2 · %3", "state, time, name")
                                       .arg(BoardWords::of(decision.state),
                                            BoardWords::instant(decision.finalAt),
                                            text(decision.finalBy)));
    if (decision.state == DecisionState::None) {
        add(tr("Decision"), tr("It is written in board mode, during the meeting."));
        return;
    }
    add(tr("Wording"), decision.wording.empty() ? tr("none yet") : text(decision.wording));
    for (const auto& one : decision.recommendations) {
        QStringList parts{BoardWords::what(one)};
        if (!one.therapy.empty() && !one.text.empty())
            parts << text(one.text);
        if (!one.therapy.empty())
            parts << tr("use: %1").arg(BoardWords::of(one.use));
        parts << (one.level.empty() ? tr("level not stated") : text(one.level));
        parts << (one.responsible.empty() ? tr("nobody responsible yet")
                                          : tr("responsible: %1").arg(text(one.responsible)));
        if (one.due.isKnown())
            parts << tr("due %1").arg(Format::date(one.due));
        add(tr("Recommendation, priority %1").arg(one.priority), parts.join(QStringLiteral(" · ")));
    }
    if (decision.isNone) {
        const auto why = BoardWords::of(decision.whyNone);
        add(tr("No recommendation, because"),
            decision.whyNoneText.empty()
                ? why
                : tr("%1 · %2", "reason, text").arg(why, text(decision.whyNoneText)));
    }
    QStringList tests;
    if (decision.rebiopsy)
        tests << tr("rebiopsy");
    if (decision.repeatHistology)
        tests << tr("repeat histology");
    if (decision.geneticCounselling)
        tests << tr("genetic counselling");
    if (!tests.isEmpty())
        add(tr("To be done"), tests.join(QStringLiteral(", ")));
    if (!decision.overrideReason.empty())
        add(tr("Why off the first shelf"), text(decision.overrideReason));
    for (const auto& dissent : decision.dissents)
        add(tr("Dissent"),
            tr("%1: %2", "name, reason").arg(text(dissent.member), text(dissent.reason)));
    for (const auto& conflict : decision.conflicts) {
        const auto line =
            tr("%1: %2", "name, interest").arg(text(conflict.member), text(conflict.interest));
        add(tr("Conflict of interest"),
            conflict.abstained ? tr("%1 · abstained", "name and interest").arg(line) : line);
    }
    if (!decision.present.empty())
        add(tr("Present"), BoardWords::list(decision.present));
    if (decision.quorum > 0)
        add(tr("Quorum"), QString::number(decision.quorum));
    if (!decision.withoutQuorum.empty())
        add(tr("Why without quorum"), text(decision.withoutQuorum));
    if (!decision.made.empty()) {
        QStringList made;
        for (const auto& one : decision.made)
            made << text(one);
        add(tr("Made with"), made.join(QLatin1Char('\n')));
    }
}

void DecisionView::send()
{
    const bool hasName = !m_by->text().trimmed().isEmpty();
    const bool hasText = !m_text->toPlainText().trimmed().isEmpty();
    m_said->setVisible(!hasName || !hasText);
    if (!hasName || !hasText) {
        m_said->setText(hasName ? tr("Write the addendum.") : tr("Say who adds this."));
        m_said->setAccessibleName(m_said->text());
        (hasName ? static_cast<QWidget*>(m_text) : m_by)->setFocus();
        return;
    }
    m_asked = m_text->toPlainText().trimmed();
    Q_EMIT addendumAdded(m_by->text().trimmed(), m_asked);
}

void DecisionView::apply(board::BoardCase& one) const
{
    if (one.decision.state != DecisionState::Final)
        return;
    one.pending.addendum = m_text->toPlainText().toStdString();
    one.pending.addendumBy =
        one.pending.addendum.empty() ? std::string() : m_by->text().trimmed().toStdString();
}

void DecisionView::clear()
{
    m_asked.clear();
    m_text->clear();
    m_by->clear();
    setCase({});
    m_drafts.clear();
}

} // namespace consilium::ui
