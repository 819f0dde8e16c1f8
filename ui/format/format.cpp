#include "ui/format/format.h"

#include <charconv>

namespace consilium::ui
{

QString Format::date(const PartialDate& date)
{
    if (!date.isKnown())
        return tr("unknown");
    const QLocale locale;
    const QString shown =
        date.month() == 0 ? QString::number(date.year())
        : date.day() == 0
            ? tr("%1 %2", "month and year")
                  .arg(locale.monthName(static_cast<int>(date.month()), QLocale::ShortFormat))
                  .arg(date.year())
            // In one pass: Chinese writes the year before the day with nothing but a sign between.
            : tr("%1 %2 %3", "day, month and year")
                  .arg(QString::number(date.day()),
                       locale.monthName(static_cast<int>(date.month()), QLocale::ShortFormat),
                       QString::number(date.year()));
    return isolated(date.isEstimated() ? tr("about %1").arg(shown) : shown);
}

QString Format::period(const Period& period)
{
    if (period.isOngoing)
        return tr("since %1").arg(date(period.start));
    if (!period.end.isKnown())
        return tr("from %1, end unknown").arg(date(period.start));
    return period.start == period.end ? date(period.start)
                                      : tr("%1 to %2").arg(date(period.start), date(period.end));
}

QString Format::quantity(const Quantity& quantity)
{
    QString sign;
    switch (quantity.comparator) {
    case Comparator::Equal:
        break;
    case Comparator::Less:
        sign = QStringLiteral("< ");
        break;
    case Comparator::LessOrEqual:
        sign = QStringLiteral("≤ ");
        break;
    case Comparator::GreaterOrEqual:
        sign = QStringLiteral("≥ ");
        break;
    case Comparator::Greater:
        sign = QStringLiteral("> ");
        break;
    }
    auto number = text(quantity.text);
    number.replace(QLatin1Char('.'), QLocale().decimalPoint());
    const auto unit = quantity.unit.empty() ? tr("(unit missing)") : Format::unit(quantity.unit);
    return isolated(unit.isEmpty() ? sign + number : sign + number + QChar(0x00A0) + unit);
}

QString Format::unit(std::string_view ucum)
{
    if (ucum == "1/1000000{Base}")
        return tr("mutations/Mb");
    if (ucum == "1")
        return {};
    auto shown = text(ucum);
    if (shown.startsWith(QLatin1Char('u')))
        shown.replace(0, 1, QStringLiteral("µ"));
    const std::pair<const char*, const char*> kWritten[] = {
        {"{1.73_m2}", "1.73 m²"}, {"mm[Hg]", "mmHg"}, {"kg/m2", "kg/m²"}};
    for (const auto& [code, written] : kWritten)
        shown.replace(QLatin1String(code), QString::fromUtf8(written));
    static const QString kSuperscripts = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    for (auto star = shown.indexOf(QLatin1Char('*')); star >= 0;
         star = shown.indexOf(QLatin1Char('*'))) {
        shown.remove(star, 1);
        for (auto at = star; at < shown.size() && shown.at(at).isDigit(); ++at)
            shown[at] = kSuperscripts.at(shown.at(at).digitValue());
    }
    return shown;
}

QString Format::sex(clinical::Sex sex)
{
    switch (sex) {
    case clinical::Sex::Unknown:
        return tr("sex unknown");
    case clinical::Sex::Female:
        return tr("female");
    case clinical::Sex::Male:
        return tr("male");
    case clinical::Sex::Other:
        return tr("other sex");
    }
    return {};
}

QString Format::age(const PartialDate& birth, Day today)
{
    const auto range = completedYearsRange(birth, today);
    if (!range)
        return tr("age unknown");
    if (range->first == range->second)
        return tr("%n years", nullptr, range->first);
    return tr("%1 to %2 years").arg(range->first).arg(range->second);
}

QString Format::patientName(const clinical::Patient& patient)
{
    if (patient.familyName.empty() && patient.givenNames.empty())
        return tr("Name not recorded");
    if (patient.givenNames.empty())
        return text(patient.familyName);
    return tr("%1, %2", "family name, given names")
        .arg(text(patient.familyName), text(patient.givenNames));
}

QString Format::finding(const clinical::Finding& finding)
{
    using Kind = clinical::FindingKind;
    const auto gene = text(finding.gene);
    switch (finding.kind) {
    case Kind::SmallVariant:
        return isolated(
            (gene + QLatin1Char(' ') +
             text(finding.hgvsProtein.empty() ? finding.hgvsCoding : finding.hgvsProtein))
                .trimmed());
    case Kind::CopyNumber:
        return tr("%1 %2", "gene, copy-number class")
            .arg(gene,
                 finding.copyNumberClass.empty() ? tr("copy number")
                                                 : text(finding.copyNumberClass));
    case Kind::ArmCopyNumber:
        return tr("%1 %2", "chromosome or its arm, copy-number class")
            .arg(text(finding.name),
                 finding.copyNumberClass.empty() ? tr("copy number")
                                                 : text(finding.copyNumberClass));
    case Kind::Fusion:
        return tr("%1::%2 fusion").arg(gene, text(finding.partner));
    case Kind::StructuralVariant:
        return tr("%1 rearrangement").arg(gene.isEmpty() ? text(finding.chromosome) : gene);
    case Kind::TestedNormal:
        return tr("%1: nothing found").arg(gene.isEmpty() ? text(finding.name) : gene);
    case Kind::Signature:
    case Kind::Expression:
        return text(finding.name) + QLatin1Char(' ') +
               (finding.quantity ? quantity(*finding.quantity) : text(finding.status));
    }
    return gene;
}

QString Format::tobacco(const clinical::Lifestyle& entry)
{
    const auto status = entry.status == "current"  ? tr("current smoker")
                        : entry.status == "former" ? tr("former smoker")
                        : entry.status == "never"  ? tr("never smoked")
                        : entry.status == "unknown" || entry.statement.isEmpty()
                            ? tr("asked, not known")
                            : text(entry.statement.label());
    return entry.quit.isKnown()
               ? tr("%1, quit %2", "tobacco status, date").arg(status, date(entry.quit))
               : status;
}

QString Format::stage(const clinical::Stage& stage)
{
    const auto parts = text((stage.t + ' ' + stage.n + ' ' + stage.m)).simplified();
    if (stage.group.empty())
        return parts;
    return parts.isEmpty() ? text(stage.group)
                           : tr("%1 (%2)", "stage group, categories").arg(text(stage.group), parts);
}

QString Format::message(const Message& message)
{
    auto shown = QCoreApplication::translate("Message", message.pattern.c_str());
    qsizetype from = 0;
    for (const auto& argument : message.arguments) {
        const auto place = shown.indexOf(QLatin1String("{}"), from);
        if (place < 0)
            break;
        double number = 0;
        const auto* const end = argument.data() + argument.size();
        const auto read = std::from_chars(argument.data(), end, number);
        auto value = isolated(term(argument));
        if (read.ec == std::errc() && read.ptr == end &&
            argument.find_first_of("eE") == std::string::npos)
            value.replace(QLatin1Char('.'), QLocale().decimalPoint());
        shown.replace(place, 2, value);
        from = place + value.size();
    }
    return shown;
}

QString Format::percent(double share)
{
    return isolated(tr("%1 %", "share").arg(QLocale().toString(share * 100, 'f', 0)));
}

QString Format::isolated(const QString& words)
{
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopIsolate(0x2069);
    return words.isEmpty() || QLocale().textDirection() == Qt::LeftToRight
               ? words
               : kFirstStrongIsolate + words + kPopIsolate;
}

QString Format::percentInterval(double low, double high)
{
    const QLocale locale;
    return tr("%1 to %2", "interval of a percentage")
        .arg(locale.toString(low * 100, 'f', 0), locale.toString(high * 100, 'f', 0));
}

QString Format::error(const Error& error)
{
    const auto what = [&]() -> QString {
        switch (error.code) {
        case ErrorCode::Malformed:
            return tr("The input breaks its format. Correct it at the place named and try again.");
        case ErrorCode::OutOfRange:
            return tr("A value lies outside what can be true. Check it at the place named.");
        case ErrorCode::MissingData:
            return tr("Something required is missing. Name it and try again.");
        case ErrorCode::Unsupported:
            return tr("This version does not read that.");
        case ErrorCode::Ambiguous:
            return tr("Two readings are possible. Say which one is meant.");
        case ErrorCode::NotFound:
            return tr("It was not found. Check the name.");
        case ErrorCode::AlreadyExists:
            return tr("It exists already and is not overwritten. Choose another place.");
        case ErrorCode::WrongPassphrase:
            return tr(
                "The passphrase does not open this store. Try again, or use the recovery code.");
        case ErrorCode::Damaged:
            return tr(
                "Stored bytes do not verify. Nothing was changed; restore the latest backup.");
        case ErrorCode::NotAStore:
            return tr("The folder is not a Consilium store. Choose one that holds keys.json.");
        case ErrorCode::NewerVersion:
            return tr("It was written by a newer Consilium. Update this program.");
        case ErrorCode::OlderVersion:
            return tr("It is not newer than what is in use here, so it is not taken. Ask its maker "
                      "for an edition with a higher version.");
        case ErrorCode::Untrusted:
            return tr("It is not signed by a key that is trusted here. Ask its maker for a signed "
                      "file, or trust the maker's key first.");
        case ErrorCode::Busy:
            return tr("Another program has this store open. Close it there first.");
        case ErrorCode::DiskFull:
            return tr("The disk is full. Free some space; what was stored before is unchanged.");
        case ErrorCode::NoPermission:
            return tr("The operating system refused. Check the rights of the folder.");
        case ErrorCode::Io:
            return tr("Reading or writing failed. Check the disk.");
        case ErrorCode::TooLarge:
            return tr("The input is over the limit that protects memory.");
        case ErrorCode::Cancelled:
            return tr("Stopped as asked. Nothing half-written remains.");
        case ErrorCode::Internal:
            return tr("A library reported something unexpected. Please report it.");
        }
        return {};
    }();
    return error.context.empty()
               ? what
               : tr("%1 Place: %2", "message, technical place").arg(what, text(error.context));
}

QString Format::intendedUse()
{
    return tr("Decision support for professionals who can check its basis; not a certified medical "
              "device.");
}

QString Format::synthetic() { return tr("SYNTHETIC: invented patient"); }

} // namespace consilium::ui
