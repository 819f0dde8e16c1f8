#include "ui/format/format.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace consilium::ui
{

namespace
{

/// What the core writes around labels to say what would settle a fact.
constexpr const char* kAroundLabels[] = {
    QT_TRANSLATE_NOOP("Term", "a credible value of %1"),
    QT_TRANSLATE_NOOP("Term", "which value of %1 holds"),
    QT_TRANSLATE_NOOP("Term", "an exact value of %1"),
    QT_TRANSLATE_NOOP("Term", "upper reference limit of %1"),
    QT_TRANSLATE_NOOP("Term", "date of the last %1"),
    QT_TRANSLATE_NOOP("Term", "dates of %1"),
    QT_TRANSLATE_NOOP("Term", "%1 within the range of the CKD-EPI formula"),
    QT_TRANSLATE_NOOP("Term", "%1 within the range of the Cockcroft-Gault formula"),
    QT_TRANSLATE_NOOP("Term", "not (%1)"),
};

/// What stands after the symbol of a gene, a marker or a target.
constexpr const char* kAfterSymbol[] = {
    QT_TRANSLATE_NOOP("Term", "%1 mutation"),
    QT_TRANSLATE_NOOP("Term", "%1 inhibitor"),
    QT_TRANSLATE_NOOP("Term", "%1 amplification"),
    QT_TRANSLATE_NOOP("Term", "%1 deletion"),
    QT_TRANSLATE_NOOP("Term", "%1 gain"),
    QT_TRANSLATE_NOOP("Term", "%1 wild type"),
    QT_TRANSLATE_NOOP("Term", "%1 oncogenic"),
    QT_TRANSLATE_NOOP("Term", "%1 truncating"),
    QT_TRANSLATE_NOOP("Term", "%1 pathogenic"),
    QT_TRANSLATE_NOOP("Term", "%1 tandem-duplication"),
    QT_TRANSLATE_NOOP("Term", "%1 positive"),
    QT_TRANSLATE_NOOP("Term", "%1 negative"),
    QT_TRANSLATE_NOOP("Term", "%1 high"),
    QT_TRANSLATE_NOOP("Term", "%1 low"),
    QT_TRANSLATE_NOOP("Term", "%1 (germline)"),
    QT_TRANSLATE_NOOP("Term", "%1 (somatic)"),
};

/// A symbol, what is asked of it, and a number.
constexpr const char* kWithNumber[] = {
    QT_TRANSLATE_NOOP("Term", "%1 exon %2 deletion"),
    QT_TRANSLATE_NOOP("Term", "%1 exon %2 insertion"),
    QT_TRANSLATE_NOOP("Term", "%1 exon %2 skipping"),
    QT_TRANSLATE_NOOP("Term", "%1 exon %2 splice-site"),
    QT_TRANSLATE_NOOP("Term", "%1 exon %2 any"),
    QT_TRANSLATE_NOOP("Term", "%1 codon %2"),
    QT_TRANSLATE_NOOP("Term", "%1 wild type codons %2"),
    QT_TRANSLATE_NOOP("Term", "%1 at least %2 score"),
    QT_TRANSLATE_NOOP("Term", "%1 at least %2"),
    QT_TRANSLATE_NOOP("Term", "%1 below %2 score"),
    QT_TRANSLATE_NOOP("Term", "%1 below %2"),
};

QString known(const QString& words)
{
    return QCoreApplication::translate("Term", words.toUtf8().constData());
}

/// "EGFR", "17p", "PD-L1 TPS": no word of any language.
bool isSymbol(const QString& words)
{
    const auto parts = words.split(QLatin1Char(' '));
    return std::all_of(parts.begin(), parts.end(), [](const QString& part) {
        const auto has = [&](auto is) { return std::any_of(part.begin(), part.end(), is); };
        return has([](QChar letter) { return letter.isUpper() || letter.isDigit(); }) ||
               !has([](QChar letter) { return letter.isLetter(); });
    });
}

/// A symbol, or one word such as the name of a drug; no end of a sentence.
bool isName(const QString& words)
{
    return !words.isEmpty() && !QStringLiteral(".:;!?").contains(words.back()) &&
           (!words.contains(QLatin1Char(' ')) || isSymbol(words));
}

/// What the pattern leaves for its %1; empty where the words are not of that form.
QString within(const QString& words, const QString& pattern)
{
    const auto head = pattern.section(QStringLiteral("%1"), 0, 0);
    const auto tail = pattern.section(QStringLiteral("%1"), 1);
    const bool isOfForm =
        words.size() > head.size() + tail.size() && words.startsWith(head) && words.endsWith(tail);
    return isOfForm ? words.mid(head.size(), words.size() - head.size() - tail.size()) : QString();
}

/// The name of a test: its last word in English and the whole in the reader's language.
struct TestKind
{
    QString english;
    QString shown;
};

std::vector<TestKind> testKinds()
{
    return {{QStringLiteral("%1 fusion"), Format::tr("%1 fusion", "a test")},
            {QStringLiteral("%1 copy number"), Format::tr("%1 copy number", "a test")},
            {QStringLiteral("%1 germline"), Format::tr("%1 germline", "a test")},
            {QStringLiteral("%1 expression"), Format::tr("%1 expression", "a test")},
            {QStringLiteral("%1 genotype"), Format::tr("%1 genotype", "a test")},
            {QStringLiteral("%1 function"), Format::tr("%1 function", "a test of an enzyme")}};
}

/// What the core joins labels with.
const QRegularExpression& joints()
{
    static const QRegularExpression kJoints(QStringLiteral(", | or | and | \\+ "));
    return kJoints;
}

/// "EGFR exon 19 deletion", "TMB at least 10", "PD-L1 TPS at least 50 %".
std::optional<QString> withNumber(const QString& label)
{
    for (const char* pattern : kWithNumber) {
        const auto form = QString(QLatin1String(pattern));
        const auto middle = form.section(QLatin1String("%1"), 1).section(QLatin1String("%2"), 0, 0);
        const auto end = form.section(QLatin1String("%2"), 1);
        const auto at = label.indexOf(middle);
        if (at <= 0 || !label.endsWith(end))
            continue;
        const auto symbol = label.left(at);
        auto number = label.mid(at + middle.size(), label.size() - at - middle.size() - end.size());
        const bool isOne = !symbol.contains(joints()) && !number.contains(joints());
        if (number.isEmpty() || !isOne || !isSymbol(symbol) || !isSymbol(number) ||
            !number.front().isDigit())
            continue;
        number.replace(QLatin1Char('.'), QLocale().decimalPoint());
        return known(form).arg(symbol, number);
    }
    return std::nullopt;
}

/// "age 66", "creatinine 3.4 mg/dL": a measure with what was measured.
std::optional<QString> measured(const QString& label)
{
    static const QRegularExpression kMeasured(
        QStringLiteral("^(.+) ([<>=]*\\d[\\d.]*)(?: (\\S+))?$"));
    const auto match = kMeasured.match(label);
    const auto name = known(match.captured(1));
    if (!match.hasMatch() || name == match.captured(1))
        return std::nullopt;
    auto number = match.captured(2);
    number.replace(QLatin1Char('.'), QLocale().decimalPoint());
    const auto unit = Format::unit(match.captured(3).toStdString());
    return Format::tr("%1 %2 %3", "label, number, unit").arg(name, number, unit).trimmed();
}

std::optional<QString> several(const QString& labels);

/// One label; nothing where it is not one.
std::optional<QString> single(const QString& label)
{
    if (const auto words = known(label); words != label)
        return words;
    for (const char* pattern : kAroundLabels) {
        const auto inner = within(label, QLatin1String(pattern));
        if (inner.isEmpty())
            continue;
        // A comma may part this label from the next one.
        const auto words = inner.contains(QLatin1Char(',')) ? single(inner) : several(inner);
        if (words)
            return known(QLatin1String(pattern)).arg(*words);
    }
    if (auto words = withNumber(label))
        return words;
    if (auto words = measured(label))
        return words;
    // "tumour type: NSCLC"
    const auto name = label.section(QStringLiteral(": "), 0, 0);
    const auto value = label.mid(name.size() + 2);
    if (!value.isEmpty() && isName(value) && known(name) != name)
        return Format::tr("%1: %2", "label, value").arg(known(name), known(value));
    for (const char* pattern : kAfterSymbol) {
        const auto inner = within(label, QLatin1String(pattern));
        if (inner.isEmpty() || inner.contains(joints()))
            continue;
        // "BRCA1 pathogenic (germline)": the last word stands after a phrase.
        const bool isPhrase = inner.contains(QLatin1Char(' ')) && !isSymbol(inner);
        const auto words = isSymbol(inner) ? std::optional(inner)
                           : isPhrase      ? single(inner)
                                           : std::nullopt;
        if (words)
            return known(QLatin1String(pattern)).arg(*words);
    }
    for (const auto& kind : testKinds()) {
        const auto inner = within(label, kind.english);
        const auto symbols = QString(inner).replace(QStringLiteral(" and "), QStringLiteral(" "));
        if (!inner.isEmpty() && !inner.contains(QLatin1Char(',')) && isSymbol(symbols))
            return kind.shown.arg(several(inner).value_or(inner));
    }
    return isName(label) ? std::optional(label) : std::nullopt;
}

QString together(const QString& left, const QString& between, const QString& right)
{
    if (between == QLatin1String(" or "))
        return Format::tr("%1 or %2", "labels").arg(left, right);
    if (between == QLatin1String(" and "))
        return Format::tr("%1 and %2", "labels").arg(left, right);
    return left + between + right;
}

/// Labels that the core has joined, the longest known ones first, since a label may hold an "or" of
/// its own. Nothing where a part is no label: half a sentence in another language misleads.
std::optional<QString> several(const QString& labels)
{
    std::vector<std::pair<qsizetype, qsizetype>> parts; // from, to
    qsizetype from = 0;
    for (auto it = joints().globalMatch(labels); it.hasNext();) {
        const auto match = it.next();
        parts.emplace_back(from, match.capturedStart());
        from = match.capturedEnd();
    }
    parts.emplace_back(from, labels.size());
    QString shown;
    bool wasPlain = false;
    for (std::size_t first = 0; first < parts.size();) {
        auto last = parts.size();
        std::optional<QString> words;
        QString label;
        while (!words && last > first) {
            --last;
            const auto [begin, end] = std::pair(parts[first].first, parts[last].second);
            label = labels.mid(begin, end - begin);
            words = single(label);
        }
        if (!words)
            return std::nullopt;
        // "nausea and vomiting" are words of a record and stay as they stand there.
        const bool isPlain = *words == label && !isSymbol(label);
        if (first == 0) {
            shown = *words;
        } else {
            const auto end = parts[first - 1].second;
            const auto between = labels.mid(end, parts[first].first - end);
            if (between == QLatin1String(" and ") && (isPlain || wasPlain))
                return std::nullopt;
            shown = together(shown, between, *words);
        }
        wasPlain = isPlain;
        first = last + 1;
    }
    return shown;
}

} // namespace

QString Format::test(const std::string& name)
{
    const auto whole = text(name);
    for (const auto& kind : testKinds()) {
        const auto inner = within(whole, kind.english);
        if (!inner.isEmpty())
            return isolated(kind.shown.arg(several(inner).value_or(inner)));
    }
    return isolated(whole);
}

QString Format::term(std::string_view english)
{
    const auto whole = text(english);
    if (whole.isEmpty())
        return whole;
    const auto words = known(whole);
    return words == whole ? several(whole).value_or(whole) : words;
}

} // namespace consilium::ui
