#include "ui/board/board_mask.h"

#include "ui/format/format.h"

#include <QRegularExpression>

#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace consilium::ui
{

namespace
{

constexpr int kBand = 5;
constexpr int kOldest = 90; ///< from here on few people are left in a band
constexpr int kDaysInDays = 61;
constexpr int kShort = 4; ///< letters; a name of fewer is taken as it is written

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

/// An identifier, however people space it.
QString spaced(const QString& value)
{
    QString pattern;
    for (const auto letter : value) {
        if (letter.isSpace())
            continue;
        if (!pattern.isEmpty())
            pattern += QLatin1String("\\s*");
        pattern +=
            QRegularExpression::escape(QString(letter).normalized(QString::NormalizationForm_D));
    }
    return pattern;
}

/// Scripts that write words without gaps, or join other words to a name.
bool isJoined(const QString& part)
{
    return std::any_of(part.begin(), part.end(), [](QChar letter) {
        switch (letter.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
        case QChar::Script_Arabic:
            return true;
        default:
            return false;
        }
    });
}

/// A name with its marks, without them, or with what is written in their place ("ue"); longer ones
/// with the ending of a genitive too.
QString spelt(const QString& part)
{
    QString pattern;
    for (const auto letter : part.normalized(QString::NormalizationForm_C)) {
        const auto apart = QString(letter).normalized(QString::NormalizationForm_D);
        const auto base = QRegularExpression::escape(apart.left(1));
        if (letter == QChar(0xdf))
            pattern += QStringLiteral("(?:\u00df|ss)");
        else if (apart.size() > 1 && apart[1] == QChar(0x308))
            pattern += QStringLiteral("%1(?:\\p{M}+|e)?").arg(base);
        else
            pattern += base + QLatin1String("\\p{M}*");
    }
    if (isJoined(part))
        return pattern;
    const auto ending = part.size() < kShort ? QString() : QStringLiteral("(?:e?s)?");
    return QStringLiteral("(?<![\\p{L}\\p{M}\\p{N}])%1%2(?![\\p{L}\\p{M}\\p{N}])")
        .arg(pattern, ending);
}

/// Patterns of what a person is called, and what stands in their place. A name of one letter is
/// masked together with the other name, or before a title: alone it is a word like others.
std::vector<std::pair<QString, QString>> namesOf(const clinical::Patient& patient)
{
    std::vector<std::pair<QString, QString>> all;
    const auto add = [&](const QString& name) {
        // Short ones are words of their own in small letters: "an", "do".
        const auto pattern =
            name.size() < kShort && !isJoined(name)
                ? QStringLiteral("(?-i:%1|%2)").arg(spelt(name), spelt(name.toUpper()))
                : spelt(name);
        if (!name.isEmpty())
            all.emplace_back(pattern, name.left(1).toUpper() + QLatin1Char('.'));
    };
    const auto family = text(patient.familyName).trimmed();
    const auto given = text(patient.givenNames).trimmed();
    if (isJoined(family) && isJoined(given)) {
        for (const char* gap : {"", " ", "·"}) {
            add(family + QString::fromUtf8(gap) + given);
            add(given + QString::fromUtf8(gap) + family);
        }
        all.emplace_back(QRegularExpression::escape(family) +
                             QStringLiteral("(?=先生|女士|小姐|太太|氏|某)"),
                         family.left(1) + QLatin1Char('.'));
    }
    static const QRegularExpression gaps(QStringLiteral("[\\s,\\-]+"));
    for (const auto& names : {family, given}) {
        for (const auto& part : names.split(gaps, Qt::SkipEmptyParts)) {
            if (part.size() > 1)
                add(part);
        }
    }
    return all;
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
    // How old somebody was to the month is more than an age band.
    if (!m_zero.isKnown() || date == m_patient.birthDate)
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
    // Letters apart from their marks: a name is known with them and without.
    auto words = text.normalized(QString::NormalizationForm_D);
    for (const auto& identifier : m_patient.identifiers) {
        const auto value = ui::text(identifier.value).trimmed();
        if (value.size() > 2)
            words.replace(anyCase(spaced(value)), QStringLiteral("•••"));
    }
    for (const auto& [pattern, initial] : namesOf(m_patient))
        words.replace(anyCase(pattern), initial);
    words = words.normalized(QString::NormalizationForm_C);
    // Days and months that can be read without doubt become times from the diagnosis.
    static const QRegularExpression iso(
        QStringLiteral("(?<!\\d)(\\d{4})-(\\d{2})(?:-(\\d{2}))?(?!\\d)"));
    static const QRegularExpression yearFirst(
        QStringLiteral("(?<!\\d)(\\d{4})(?:[/.]|\\s*年\\s*)(\\d{1,2})(?:[/.]|\\s*月\\s*)"
                       "(?:(\\d{1,2})\\s*日?)(?!\\d)"));
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
    replaced(yearFirst, [](const auto& match) {
        return QStringLiteral("%1-%2-%3")
            .arg(match.captured(1),
                 match.captured(2).rightJustified(2, QLatin1Char('0')),
                 match.captured(3).rightJustified(2, QLatin1Char('0')));
    });
    static const QRegularExpression other(
        QStringLiteral("\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b\\d{1,2}-\\d{1,2}-\\d{4}\\b|"
                       "\\b\\d{1,2}/\\d{4}\\b|\\d{4}\\s*年(?:\\s*\\d{1,2}\\s*月)?"));
    words.replace(other, tr("date masked"));
    const auto months = monthPattern();
    words.replace(anyCase(QStringLiteral("\\b(\\d{1,2}(?:\\.|er|º)?\\s+(?:de\\s+)?)?(%1)\\.?,?"
                                         "\\s+(?:del?\\s+)?\\d{4}\\b")
                              .arg(months)),
                  tr("date masked"));
    words.replace(anyCase(QStringLiteral("\\b(%1)\\.?\\s+\\d{1,2},?\\s+\\d{4}\\b").arg(months)),
                  tr("date masked"));
    return words;
}

} // namespace consilium::ui
