#include "ui/report/board_parts.h"

#include "ui/board/board_words.h"
#include "ui/format/format.h"

#include <algorithm>

namespace consilium::ui
{

QString BoardParts::said(const std::string& words) const
{
    constexpr int kShort = 500;
    auto shown = text(words).trimmed();
    const auto left = shown.size() - m_limits.letters;
    if (left > 0)
        shown = shown.left(m_limits.letters);
    shown = shown.toHtmlEscaped();
    shown.replace(QLatin1Char('\n'),
                  m_limits.letters > kShort ? QStringLiteral("<br>") : QStringLiteral(" "));
    if (left > 0)
        shown +=
            QStringLiteral(" <i>%1</i>")
                .arg(tr(
                    "and %n more character(s), in the program", nullptr, static_cast<int>(left)));
    return shown;
}

QString BoardParts::small(const QString& words)
{
    return QStringLiteral("<span class='s'>%1</span>").arg(words);
}

QString BoardParts::counted(qsizetype left)
{
    return QStringLiteral("<i>%1</i>")
        .arg(tr("and %n more, in the program", nullptr, static_cast<int>(left)));
}

void BoardParts::section(const QString& label, QStringList rows, int most, bool isDecision)
{
    const auto left = rows.size() - most;
    if (left > 0)
        rows = rows.mid(0, most) << counted(left);
    bool isFirst = true;
    for (const auto& row : rows) {
        lines.push_back({isFirst ? label : QString(),
                         QStringLiteral("<p class='r'>%1</p>").arg(row),
                         isDecision});
        isFirst = false;
    }
}

void BoardParts::recorded(const QString& label, QStringList rows)
{
    if (rows.isEmpty())
        rows << QStringLiteral("<i>%1</i>").arg(tr("not recorded"));
    section(label, rows, m_limits.record);
}

QString BoardParts::member(const std::string& name, const board::Meeting& meeting) const
{
    const auto found = std::find_if(meeting.members.begin(),
                                    meeting.members.end(),
                                    [&](const auto& one) { return one.name == name; });
    QStringList more;
    if (found != meeting.members.end()) {
        if (found->role != board::Role::Member)
            more << BoardWords::of(found->role).toHtmlEscaped();
        if (!found->discipline.empty())
            more << text(found->discipline).toHtmlEscaped();
    }
    const auto shown = text(name).toHtmlEscaped();
    return more.isEmpty()
               ? shown
               : tr("%1 (%2)", "name, role and discipline").arg(shown, more.join(tr(", ")));
}

QString BoardParts::names(QStringList all) const
{
    const auto left = all.size() - m_limits.board;
    if (left > 0)
        all = all.mid(0, m_limits.board) << counted(left);
    return all.join(tr(", "));
}

void BoardParts::question(const services::BoardRow& row)
{
    const auto& one = row.one;
    QStringList rows{one.question.empty() ? QStringLiteral("<i>%1</i>").arg(tr("not stated"))
                                          : QStringLiteral("<b>%1</b>").arg(said(one.question))};
    if (!one.presenter.empty())
        rows << small(tr("Presented by %1").arg(said(one.presenter)));
    section(tr("Question"), rows, m_limits.board);
}

void BoardParts::minimum(const services::BoardRow& row, const clinical::Case& record)
{
    QStringList rows;
    for (const auto item : board::kMinimum) {
        if (item == board::MinimumItem::Question)
            continue;
        const auto stated = std::find_if(
            row.one.statements.begin(), row.one.statements.end(), [&](const auto& one) {
                return one.item == board::name(item) && !one.text.empty();
            });
        const bool isMissing =
            std::find(row.missing.begin(), row.missing.end(), item) != row.missing.end();
        QStringList answers;
        if (const auto known = inRecord(item, record); !known.isEmpty())
            answers << known;
        if (stated != row.one.statements.end())
            answers << tr("stated: %1").arg(said(stated->text));
        if (answers.isEmpty())
            answers << QStringLiteral("<i>%1</i>")
                           .arg(isMissing ? tr("not stated") : tr("in the record"));
        rows << tr("%1: %2", "item of the minimum data set, answer")
                    .arg(BoardWords::of(item).toHtmlEscaped(), answers.join(tr("; ")));
    }
    section(tr("Minimum data set"), rows, m_limits.board);
}

QString BoardParts::inRecord(board::MinimumItem item, const clinical::Case& record)
{
    PartialDate latest;
    const auto note = [&](const PartialDate& date) {
        if (date.isKnown() && (!latest.isKnown() || latest < date))
            latest = date;
    };
    switch (item) {
    case board::MinimumItem::PerformanceStatus:
        return performance(record);
    case board::MinimumItem::Comorbidity:
        return comorbidities(record);
    case board::MinimumItem::ImagingDate:
        for (const auto& study : record.imaging)
            note(clinical::counts(study.assertion) ? study.date : PartialDate{});
        break;
    case board::MinimumItem::PathologyDate:
        for (const auto& specimen : record.specimens)
            note(specimen.collected);
        break;
    case board::MinimumItem::Question:
    case board::MinimumItem::Frailty:
        break;
    }
    return latest.isKnown() ? Format::date(latest) : QString();
}

QString BoardParts::performance(const clinical::Case& record)
{
    const std::pair<clinical::PerformanceScale, QString> scales[] = {
        {clinical::PerformanceScale::Ecog, tr("ECOG %1, %2", "grade, date")},
        {clinical::PerformanceScale::Karnofsky, tr("Karnofsky %1, %2", "index, date")},
        {clinical::PerformanceScale::Lansky, tr("Lansky %1, %2", "index, date")}};
    for (const auto& [scale, words] : scales) {
        if (const auto* latest = clinical::latestPerformance(record, scale))
            return words.arg(latest->value).arg(Format::date(latest->date));
    }
    return {};
}

QString BoardParts::comorbidities(const clinical::Case& record)
{
    QStringList present;
    bool isAsked = false;
    for (const auto& one : record.comorbidities) {
        if (!clinical::counts(one.assertion))
            continue;
        isAsked = isAsked || one.presence == clinical::Presence::Absent;
        if (one.presence == clinical::Presence::Present)
            present << text(one.condition.label()).toHtmlEscaped();
    }
    constexpr qsizetype kMost = 12;
    const auto left = present.size() - kMost;
    if (left > 0)
        present = present.mid(0, kMost) << counted(left);
    return !present.isEmpty() ? present.join(tr(", "))
           : isAsked          ? tr("none present of those that the record names")
                              : QString();
}

void BoardParts::attendance(const board::Decision& decision, const board::Meeting& meeting)
{
    const bool isFinal = decision.state == board::DecisionState::Final;
    const auto decided = [&](const std::string& name) {
        return std::find(decision.present.begin(), decision.present.end(), name) !=
               decision.present.end();
    };
    QStringList present;
    QStringList absent;
    if (isFinal) {
        for (const auto& name : decision.present)
            present << member(name, meeting);
    }
    for (const auto& one : meeting.members) {
        if (isFinal && decided(one.name))
            continue;
        // Whoever may vote was there when it was decided, or not; guests as the meeting says.
        const bool isThere = one.isPresent && (!isFinal || one.role == board::Role::Guest);
        (isThere ? present : absent) << member(one.name, meeting);
    }
    QStringList rows{present.isEmpty() ? tr("Nobody is noted as present.")
                                       : tr("Present: %1").arg(names(present))};
    if (!absent.isEmpty())
        rows << tr("Absent: %1").arg(names(absent));
    const int needed = isFinal ? decision.quorum : meeting.quorum;
    const int there =
        isFinal ? static_cast<int>(decision.present.size()) : board::presentOf(meeting);
    rows << (needed == 0       ? tr("No quorum was agreed on.")
             : there >= needed ? tr("Quorum reached: %1 of %2 needed").arg(there).arg(needed)
                               : tr("Quorum not reached: %1 of %2 needed").arg(there).arg(needed));
    if (!decision.withoutQuorum.empty())
        rows << tr("Without quorum, because: %1").arg(said(decision.withoutQuorum));
    section(tr("Attendance"), rows, m_limits.board);
}

} // namespace consilium::ui
