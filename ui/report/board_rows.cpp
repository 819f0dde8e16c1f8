#include "ui/report/board_rows.h"

#include "ui/board/board_words.h"
#include "ui/format/format.h"
#include "ui/report/board_parts.h"
#include "ui/report/report_html.h"

#include <QStringList>

namespace consilium::ui
{

namespace
{

/// What the two documents have at the head: who or what, and what is said of it.
QString headed(const QString& title, const QString& first, const QString& second)
{
    return QStringLiteral("<p class='t'>%1</p><p class='r'>%2</p><p class='r'>%3</p>")
        .arg(title, first, second);
}

/// Parts that are there, side by side.
QString beside(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" &nbsp;·&nbsp; "));
}

QString meetingWords(const services::MeetingRow& row)
{
    const auto& meeting = row.meeting;
    if (meeting.title.empty())
        return BoardParts::tr("On no meeting's agenda");
    return beside({QStringLiteral("<b>%1</b>").arg(text(meeting.title).toHtmlEscaped()),
                   BoardWords::when(meeting).toHtmlEscaped(),
                   text(meeting.place).toHtmlEscaped()});
}

QString name(const services::PatientSummary& patient)
{
    clinical::Patient person;
    person.familyName = patient.familyName;
    person.givenNames = patient.givenNames;
    return Format::patientName(person).toHtmlEscaped();
}

QString synthetic(bool is)
{
    return is ? QStringLiteral("<b>%1</b>").arg(Format::synthetic().toHtmlEscaped()) : QString();
}

QString program()
{
    return QStringLiteral("Consilium " CONSILIUM_VERSION ". %1")
        .arg(Format::intendedUse())
        .toHtmlEscaped();
}

/// "pack NAME VERSION HASH" with its first word in the reader's language and the hash shortened.
QString madeWith(const std::string& made)
{
    auto words = text(made).split(QLatin1Char(' '));
    const auto kind = words.takeFirst();
    constexpr qsizetype kHash = 64;
    for (auto& word : words) {
        if (word.size() == kHash)
            word = word.left(12);
    }
    const auto named = words.join(QLatin1Char(' ')).toHtmlEscaped();
    return kind == QLatin1String("pack")     ? BoardParts::tr("Knowledge pack %1").arg(named)
           : kind == QLatin1String("model")  ? BoardParts::tr("model %1").arg(named)
           : kind == QLatin1String("filter") ? BoardParts::tr("filter %1").arg(named)
                                             : text(made).toHtmlEscaped();
}

/// What lists say of where a case stands and what was decided.
QString outcome(const services::BoardRow& row, const BoardParts& parts)
{
    const auto& decision = row.one.decision;
    QStringList said{QStringLiteral("<b>%1</b>").arg(BoardWords::of(row.state).toHtmlEscaped())};
    if (decision.state != board::DecisionState::None)
        said << BoardParts::tr("decision: %1", "state")
                    .arg(BoardWords::of(decision.state).toHtmlEscaped());
    auto html = beside(said);
    if (!decision.wording.empty())
        html += QStringLiteral("<br>") + parts.said(decision.wording);
    for (const auto& one : parts.outcome(decision))
        html += QStringLiteral("<br>") + one;
    return html;
}

QString caseBlock(const services::BoardRow& row, const BoardParts& parts)
{
    const auto& patient = row.patient;
    QStringList rows;
    rows << beside({QStringLiteral("<b>%1</b>").arg(name(patient)),
                    BoardParts::tr("born %1", "birth date").arg(Format::date(patient.birthDate)),
                    Format::sex(patient.sex),
                    patient.identifier.empty() ? BoardParts::tr("no identifier")
                                               : text(patient.identifier).toHtmlEscaped(),
                    synthetic(patient.isSynthetic)});
    rows << (patient.diagnosis.empty() ? BoardParts::tr("Diagnosis not recorded")
                                       : text(patient.diagnosis).toHtmlEscaped());
    rows << (row.one.question.empty()
                 ? BoardParts::tr("No question is stated")
                 : BoardParts::tr("Question: %1").arg(parts.said(row.one.question)));
    if (!row.missing.empty()) {
        QStringList items;
        for (const auto item : row.missing)
            items << BoardWords::of(item).toHtmlEscaped();
        rows << BoardParts::tr("Not stated yet: %1").arg(items.join(BoardParts::tr(", ")));
    }
    if (!row.one.presenter.empty())
        rows << BoardParts::tr("Presented by %1").arg(parts.said(row.one.presenter));
    rows << outcome(row, parts);
    QString html;
    for (const auto& one : rows)
        html += QStringLiteral("<p class='r'>%1</p>").arg(one);
    return html;
}

} // namespace

QString protocolHead(const services::BoardRow& row,
                     const services::MeetingRow& meeting,
                     const clinical::Case& record)
{
    const auto& patient = record.patient;
    QStringList identifiers;
    for (const auto& identifier : patient.identifiers)
        identifiers << text(identifier.value).toHtmlEscaped();
    return headed(
        Format::patientName(patient).toHtmlEscaped(),
        beside({BoardParts::tr("born %1", "birth date").arg(Format::date(patient.birthDate)),
                Format::sex(patient.sex),
                identifiers.isEmpty() ? BoardParts::tr("no identifier")
                                      : identifiers.join(BoardParts::tr(", ")),
                synthetic(patient.isSynthetic || row.patient.isSynthetic)}),
        meetingWords(meeting));
}

QString protocolMark(const board::Decision& decision)
{
    QString words;
    switch (decision.state) {
    case board::DecisionState::Final:
        return {};
    case board::DecisionState::None:
        words = BoardParts::tr("NO DECISION YET");
        break;
    case board::DecisionState::Draft:
        words = BoardParts::tr("DRAFT: not a decision of the board");
        break;
    case board::DecisionState::Preliminary:
        words = BoardParts::tr("PRELIMINARY: the decision is not final");
        break;
    }
    return QStringLiteral("<p class='m'>%1</p>").arg(words.toHtmlEscaped());
}

QString protocolFoot(const services::BoardRow& row)
{
    QStringList made;
    for (const auto& one : row.one.decision.made)
        made << madeWith(one);
    return program() + QLatin1Char(' ') +
           (made.isEmpty()
                ? BoardParts::tr("Knowledge pack and models are named once the decision is final.")
                : BoardParts::tr("Made with: %1.").arg(made.join(QStringLiteral("; "))));
}

QString protocolTitle(const services::MeetingRow& meeting)
{
    return meeting.meeting.title.empty()
               ? BoardParts::tr("Tumour board: protocol")
               : BoardParts::tr("Tumour board: protocol, %1, %2", "board, date")
                     .arg(text(meeting.meeting.title), Format::date(meeting.meeting.date));
}

QString listHead(const services::MeetingRow& meeting)
{
    return headed(meeting.meeting.title.empty() ? BoardParts::tr("Cases on no meeting's agenda")
                                                : text(meeting.meeting.title).toHtmlEscaped(),
                  meeting.meeting.title.empty()
                      ? QString()
                      : beside({BoardWords::when(meeting.meeting).toHtmlEscaped(),
                                text(meeting.meeting.place).toHtmlEscaped()}),
                  beside({BoardParts::tr("%n case(s)", nullptr, meeting.cases),
                          BoardParts::tr("%n minute(s)", nullptr, meeting.minutes)}));
}

std::vector<BoardLine> listLines(const services::MeetingRow& meeting,
                                 const std::vector<services::BoardRow>& cases,
                                 const BoardLimits& limits)
{
    BoardParts parts(limits);
    if (!meeting.meeting.title.empty())
        parts.attendance({}, meeting.meeting);
    int number = 0;
    for (const auto& row : cases)
        parts.lines.push_back({BoardParts::tr("%1 (%2 min)", "number of the case, minutes")
                                   .arg(++number)
                                   .arg(row.one.minutes),
                               caseBlock(row, parts),
                               false});
    if (cases.empty())
        parts.lines.push_back({BoardParts::tr("Cases"),
                               QStringLiteral("<p class='r'>%1</p>").arg(BoardParts::tr("none")),
                               false});
    return std::move(parts.lines);
}

QString listFoot() { return program(); }

QString listTitle(const services::MeetingRow& meeting)
{
    return BoardParts::tr("Tumour board: list, %1, %2", "board, date")
        .arg(text(meeting.meeting.title), Format::date(meeting.meeting.date));
}

std::vector<BoardLine> protocolLines(const services::BoardRow& row,
                                     const services::MeetingRow& meeting,
                                     const clinical::Case& record,
                                     const BoardLimits& limits)
{
    BoardParts protocol(limits);
    protocol.question(row);
    protocol.recorded(BoardParts::tr("Disease"), diseaseRows(record));
    protocol.recorded(BoardParts::tr("Treatment so far"), treatmentRows(record));
    protocol.recorded(BoardParts::tr("Findings considered"), findingRows(record));
    protocol.minimum(row, record);
    protocol.choices(row.one, meeting.meeting);
    protocol.decision(row.one);
    protocol.objections(row.one.decision);
    protocol.attendance(row.one.decision, meeting.meeting);
    protocol.afterwards(row.one);
    return std::move(protocol.lines);
}

} // namespace consilium::ui
