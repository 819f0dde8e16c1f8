#include "ui/genome/statement_view.h"

#include "ui/format/format.h"
#include "ui/genome/source_link.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/spoken.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace consilium::ui
{

namespace
{

QString namesOf(const auto& codes, const terminology::TumourTree& tumours)
{
    const auto any = StatementView::tr("any tumour type");
    QStringList names;
    for (const auto& code : codes) {
        const auto* type = tumours.find(code);
        names << (code == "TISSUE" ? any : type == nullptr ? text(code) : text(type->name));
    }
    return names.join(QStringLiteral(", "));
}

QString tumoursOf(const knowledge::Statement& statement, const services::Toolbox& toolbox)
{
    const auto inside = namesOf(statement.tumour.in, toolbox.tumours);
    if (statement.tumour.outside.empty())
        return inside;
    return StatementView::tr("%1, but not %2", "tumour types, those left out")
        .arg(inside, namesOf(statement.tumour.outside, toolbox.tumours));
}

/// The level of AMP/ASCO/CAP with who gave it, and beside it what the source itself says.
QString levelsOf(const knowledge::Statement& statement)
{
    const auto& origin = statement.origin;
    QStringList parts;
    if (!origin.source.empty()) {
        if (!origin.level.empty())
            parts << StatementView::tr("level %1 of %2", "level, its source")
                         .arg(text(origin.level), text(origin.source));
        parts << (origin.rating > 0 ? StatementView::tr("rating %1 of 5").arg(origin.rating)
                                    : StatementView::tr("not rated"));
    }
    if (!statement.amp.empty())
        parts << (statement.ampRule.empty()
                      ? StatementView::tr("AMP %1, given by a reviewer").arg(text(statement.amp))
                      : StatementView::tr("AMP %1 by rule %2")
                            .arg(text(statement.amp), text(statement.ampRule)));
    return parts.join(QStringLiteral(" · "));
}

/// A column is for comparing: more than these come when asked for.
constexpr std::size_t kMostInColumn = 4;

const char* toneOf(const knowledge::Statement& statement)
{
    if (statement.isAgainst())
        return "neutral";
    switch (statement.effect) {
    case knowledge::Effect::Sensitive:
        return "good";
    case knowledge::Effect::Resistant:
    case knowledge::Effect::Toxic:
        return "bad";
    case knowledge::Effect::PrognosticGood:
    case knowledge::Effect::PrognosticPoor:
    case knowledge::Effect::Diagnostic:
        return "neutral";
    }
    return "neutral";
}

QString columnTitle(ConflictAbout about, bool isAgreeing)
{
    switch (about) {
    case ConflictAbout::Response:
        return isAgreeing ? ConflictView::tr("Speaks for an effect")
                          : ConflictView::tr("Speaks against an effect");
    case ConflictAbout::Toxicity:
        return isAgreeing ? ConflictView::tr("Speaks for toxicity")
                          : ConflictView::tr("Speaks against toxicity");
    case ConflictAbout::Prognosis:
        return isAgreeing ? ConflictView::tr("Speaks for a better course")
                          : ConflictView::tr("Speaks against a better course");
    case ConflictAbout::Diagnosis:
        return isAgreeing ? ConflictView::tr("Speaks for the diagnosis")
                          : ConflictView::tr("Speaks against the diagnosis");
    }
    return {};
}

} // namespace

QString therapyOf(const knowledge::Statement& statement)
{
    QStringList names;
    for (const auto& name : statement.therapy)
        names << text(name);
    if (!names.isEmpty())
        return names.join(QStringLiteral(" + "));
    return statement.therapyClass.empty() ? StatementView::tr("no therapy named")
                                          : text(statement.therapyClass);
}

StatementView::StatementView(const KnownStatement& known,
                             const services::Toolbox& toolbox,
                             const Theme& theme,
                             Heading heading)
{
    setObjectName(QStringLiteral("statementView"));
    speakAs(*this, QAccessible::Grouping);
    const auto& statement = *known.statement;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    if (heading == Heading::Therapy)
        layout->addWidget(makeParagraph(therapyOf(statement), "cardTitle"));
    addChips(known, heading, layout);
    layout->addWidget(makeParagraph(text(statement.summary)));
    // The heading of a conflict elsewhere names its tumour types.
    if (heading == Heading::Therapy || known.isHere)
        layout->addWidget(makeParagraph(tumoursOf(statement, toolbox), "secondary"));
    layout->addWidget(makeParagraph(levelsOf(statement), "secondary"));
    QStringList approvals;
    for (const auto& approval : statement.approvals)
        approvals << tr("%1 %2, %3", "regulator, status, date")
                         .arg(text(approval.regulator),
                              text(approval.status),
                              Format::date(approval.date));
    if (!approvals.isEmpty())
        layout->addWidget(makeParagraph(approvals.join(QStringLiteral(" · ")), "secondary"));
    for (const auto& source : sourcesOf(statement)) {
        auto* link = new SourceLink(source, theme);
        connect(link, &SourceLink::sourceRequested, this, &StatementView::sourceRequested);
        layout->addWidget(link);
    }
}

void StatementView::addChips(const KnownStatement& known, Heading heading, QVBoxLayout* layout)
{
    const auto& statement = *known.statement;
    auto* chips = new QWidget;
    auto* flow = new FlowLayout;
    chips->setLayout(flow);
    flow->addWidget(makeChip(effectWord(statement.effect), toneOf(statement)));
    if (statement.isAgainst())
        flow->addWidget(makeChip(tr("does not support this"), "caution"));
    else if (heading == Heading::None && !statement.origin.direction.empty())
        flow->addWidget(makeChip(tr("supports this")));
    if (!statement.escat.empty())
        flow->addWidget(makeChip(tr("ESCAT %1").arg(text(statement.escat))));
    if (heading == Heading::Therapy && !known.isHere)
        flow->addWidget(makeChip(tr("other tumour type"), "caution"));
    layout->addWidget(chips);
}

ConflictView::ConflictView(const Conflict& conflict,
                           const services::Toolbox& toolbox,
                           const Theme& theme)
{
    setObjectName(QStringLiteral("conflictView"));
    speakAs(*this, QAccessible::Grouping);
    const auto& first = *conflict.agreeing.front().statement;
    const auto about = conflict.about == ConflictAbout::Prognosis   ? tr("Prognosis")
                       : conflict.about == ConflictAbout::Diagnosis ? tr("Diagnosis")
                                                                    : QString();
    const bool isNamed = !first.therapy.empty() || !first.therapyClass.empty();
    const auto heading =
        !isNamed ? about
        : about.isEmpty()
            ? therapyOf(first)
            : tr("%1: %2", "prognosis or diagnosis, therapy").arg(about, therapyOf(first));
    auto* title = makeParagraph(heading, "cardTitle");
    title->setObjectName(QStringLiteral("conflictHeading"));
    auto* where =
        makeParagraph(conflict.isHere ? tr("In this tumour type the statements disagree.")
                                      : tr("In another tumour type, %1, the statements disagree.")
                                            .arg(tumoursOf(first, toolbox)),
                      "secondary");
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(
        makeColumn(
            columnTitle(conflict.about, true), "agreeingColumn", conflict.agreeing, toolbox, theme),
        1,
        Qt::AlignTop);
    columns->addWidget(makeColumn(columnTitle(conflict.about, false),
                                  "disagreeingColumn",
                                  conflict.disagreeing,
                                  toolbox,
                                  theme),
                       1,
                       Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(where);
    layout->addLayout(columns);
    setAccessibleName(heading);
}

QWidget* ConflictView::makeColumn(const QString& title,
                                  const char* name,
                                  const std::vector<KnownStatement>& statements,
                                  const services::Toolbox& toolbox,
                                  const Theme& theme)
{
    auto* column = new QWidget;
    column->setObjectName(QLatin1String(name));
    column->setAccessibleName(title);
    column->setMinimumWidth(100);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeParagraph(
        tr("%1 (%2)", "column, number of statements").arg(title).arg(statements.size()),
        "secondary"));
    const auto add = [&](QVBoxLayout* to, const KnownStatement& known) {
        auto* view = new StatementView(known, toolbox, theme, StatementView::Heading::None);
        connect(view, &StatementView::sourceRequested, this, &ConflictView::sourceRequested);
        to->addWidget(view);
    };
    const auto shown = std::min(statements.size(), kMostInColumn);
    for (std::size_t at = 0; at < shown; ++at)
        add(layout, statements[at]);
    if (shown == statements.size())
        return column;
    auto* rest = new QWidget;
    auto* below = new QVBoxLayout(rest);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(4);
    for (std::size_t at = shown; at < statements.size(); ++at)
        add(below, statements[at]);
    rest->hide();
    auto* more = new QToolButton;
    more->setObjectName(QStringLiteral("moreStatementsButton"));
    more->setText(tr("Show %n more", "statements", static_cast<int>(statements.size() - shown)));
    more->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(more);
    layout->addWidget(rest);
    connect(more, &QToolButton::clicked, this, [more, rest] {
        more->hide();
        rest->show();
        for (auto* each = rest; each != nullptr; each = each->parentWidget()) {
            if (each->layout() != nullptr)
                each->layout()->activate();
        }
    });
    return column;
}

} // namespace consilium::ui
