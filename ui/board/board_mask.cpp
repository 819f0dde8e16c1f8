#include "ui/board/board_mask.h"

#include "ui/format/format.h"

#include <QRegularExpression>

#include <chrono>
#include <cstdlib>

namespace consilium::ui
{

namespace
{

constexpr int kBand = 5;
constexpr int kOldest = 90; ///< from here on few people are left in a band
constexpr int kDaysInDays = 61;

/// Completed calendar months from one day to another; negative where it lies before.
int monthsBetween(Day from, Day to)
{
    if (to < from)
        return -monthsBetween(to, from);
    const std::chrono::year_month_day a{from};
    const std::chrono::year_month_day b{to};
    const int months = (static_cast<int>(b.year()) - static_cast<int>(a.year())) * 12 +
                       static_cast<int>(static_cast<unsigned>(b.month())) -
                       static_cast<int>(static_cast<unsigned>(a.month()));
    return b.day() < a.day() ? months - 1 : months;
}

QString initials(const std::string& names)
{
    const auto first = text(names).trimmed();
    return first.isEmpty() ? QString() : first.left(1).toUpper() + QLatin1Char('.');
}

QRegularExpression anyCase(const QString& pattern)
{
    return QRegularExpression(pattern,
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

/// Names of the months in English and in the reader's language, as a pattern.
QString monthPattern()
{
    QStringList names;
    for (const auto& locale : {QLocale::c(), QLocale()}) {
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                names << QRegularExpression::escape(locale.monthName(month, format));
        }
    }
    names.removeDuplicates();
    return names.join(QLatin1Char('|'));
}

} // namespace

BoardMask::BoardMask(const clinical::Case& record, Day today, bool isOn)
    : m_patient(record.patient)
    , m_today(today)
    , m_isOn(isOn)
{
    if (const auto* tumour = clinical::leadingTumour(record))
        m_zero = tumour->diagnosed;
}

QString BoardMask::person() const
{
    if (!m_isOn)
        return Format::patientName(m_patient);
    const auto letters =
        QStringList{initials(m_patient.givenNames), initials(m_patient.familyName)}.join(
            QLatin1Char(' '));
    return letters.trimmed().isEmpty() ? tr("no name") : letters.trimmed();
}

QString BoardMask::age() const
{
    if (!m_isOn)
        return Format::age(m_patient.birthDate, m_today);
    const auto years = completedYearsRange(m_patient.birthDate, m_today);
    if (!years)
        return tr("age unknown");
    if (years->first >= kOldest)
        return tr("%1 years or more").arg(kOldest);
    return tr("%1–%2 years")
        .arg(years->first / kBand * kBand)
        .arg(years->second / kBand * kBand + kBand - 1);
}

QString BoardMask::date(const PartialDate& date) const
{
    return m_isOn && date.isKnown() ? relative(date) : Format::date(date);
}

QString BoardMask::relative(const PartialDate& date) const
{
    if (!m_zero.isKnown())
        return tr("date masked");
    const auto lowDays = static_cast<int>((date.earliest() - m_zero.latest()).count());
    const auto highDays = static_cast<int>((date.latest() - m_zero.earliest()).count());
    if (lowDays == highDays && std::abs(lowDays) < kDaysInDays) {
        if (lowDays == 0)
            return tr("at diagnosis");
        return lowDays > 0 ? tr("%n days after diagnosis", nullptr, lowDays)
                           : tr("%n days before diagnosis", nullptr, -lowDays);
    }
    const int low = monthsBetween(m_zero.latest(), date.earliest());
    const int high = monthsBetween(m_zero.earliest(), date.latest());
    if (low == high) {
        if (low == 0)
            return tr("around diagnosis");
        return low > 0 ? tr("%n months after diagnosis", nullptr, low)
                       : tr("%n months before diagnosis", nullptr, -low);
    }
    if (low >= 0)
        return tr("%1 to %2 months after diagnosis").arg(low).arg(high);
    if (high <= 0)
        return tr("%1 to %2 months before diagnosis").arg(-high).arg(-low);
    return tr("around diagnosis");
}

QString BoardMask::period(const Period& period) const
{
    if (!m_isOn)
        return Format::period(period);
    if (period.isOngoing)
        return tr("%1, ongoing", "beginning").arg(date(period.start));
    if (!period.end.isKnown())
        return tr("%1, end unknown", "beginning").arg(date(period.start));
    return period.start == period.end ? date(period.start)
                                      : tr("%1 to %2").arg(date(period.start), date(period.end));
}

QString BoardMask::words(const QString& text) const
{
    if (!m_isOn)
        return text;
    auto words = text;
    for (const auto& identifier : m_patient.identifiers) {
        const auto value = ui::text(identifier.value).trimmed();
        if (value.size() > 2)
            words.replace(value, QStringLiteral("•••"), Qt::CaseInsensitive);
    }
    for (const auto& names : {m_patient.familyName, m_patient.givenNames}) {
        const auto parts = ui::text(names).split(QRegularExpression(QStringLiteral("[\\s,\\-]+")),
                                                 Qt::SkipEmptyParts);
        for (const auto& part : parts) {
            if (part.size() > 1)
                words.replace(
                    anyCase(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(part))),
                    part.left(1).toUpper() + QLatin1Char('.'));
        }
    }
    // Days and months that can be read without doubt become times from the diagnosis.
    static const QRegularExpression iso(QStringLiteral("\\b(\\d{4})-(\\d{2})(?:-(\\d{2}))?\\b"));
    static const QRegularExpression dotted(
        QStringLiteral("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})\\b"));
    const auto replaced = [&](const QRegularExpression& pattern, const auto& isoOf) {
        for (auto match = pattern.match(words); match.hasMatch();
             match = pattern.match(words, match.capturedStart())) {
            const auto parsed = PartialDate::parse(isoOf(match).toStdString());
            words.replace(match.capturedStart(),
                          match.capturedLength(),
                          parsed.has_value() ? relative(parsed.value()) : tr("date masked"));
        }
    };
    replaced(iso, [](const auto& match) { return match.captured(0); });
    replaced(dotted, [](const auto& match) {
        return QStringLiteral("%1-%2-%3")
            .arg(match.captured(3),
                 match.captured(2).rightJustified(2, QLatin1Char('0')),
                 match.captured(1).rightJustified(2, QLatin1Char('0')));
    });
    static const QRegularExpression slashed(
        QStringLiteral("\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b\\d{1,2}/\\d{4}\\b"));
    words.replace(slashed, tr("date masked"));
    const auto months = monthPattern();
    words.replace(
        anyCase(QStringLiteral("\\b(\\d{1,2}\\.?\\s+)?(%1)\\.?,?\\s+\\d{4}\\b").arg(months)),
        tr("date masked"));
    words.replace(anyCase(QStringLiteral("\\b(%1)\\.?\\s+\\d{1,2},?\\s+\\d{4}\\b").arg(months)),
                  tr("date masked"));
    return words;
}

} // namespace consilium::ui
