#include "ui/risk/risk_words.h"

#include "ui/calculators/prefill_words.h"
#include "ui/format/format.h"
#include "ui/options/option_words.h"

#include <QLocale>
#include <QStringList>

namespace consilium::ui
{

using knowledge::RiskScale;
using knowledge::RiskSection;

namespace
{

QString decimals(double number, int places) { return QLocale().toString(number, 'f', places); }

} // namespace

QString RiskWords::said(const knowledge::Worded& sentence)
{
    //: The code of the language of these translations: "de". The facts hold each sentence in both.
    const bool isGerman = tr("en", "code of this language") == QLatin1String("de");
    // A number and its sign stay on one line.
    return text(isGerman ? sentence.german : sentence.english)
        .replace(QStringLiteral(" %"), QStringLiteral("\u00a0%"));
}

QString RiskWords::section(RiskSection section)
{
    switch (section) {
    case RiskSection::Hereditary:
        return tr("Hereditary risk");
    case RiskSection::SecondCancers:
        return tr("Second cancers");
    case RiskSection::Breast:
        return tr("Breast");
    case RiskSection::Lung:
        return tr("Lung");
    case RiskSection::Thrombosis:
        return tr("Thrombosis");
    case RiskSection::Heart:
        return tr("Heart");
    case RiskSection::Liver:
        return tr("Liver");
    case RiskSection::Kidney:
        return tr("Kidney");
    case RiskSection::Bone:
        return tr("Bone");
    case RiskSection::Toxicity:
        return tr("Toxicity of treatment");
    }
    return {};
}

QString RiskWords::number(const services::RiskValue& value, RiskScale scale)
{
    if (scale == RiskScale::YesNo) {
        const auto word = [](double one) { return one == 0 ? tr("no") : tr("yes"); };
        return value.isOne() ? word(value.low) : tr("yes or no");
    }
    const double factor = scale == RiskScale::Fraction ? 100 : 1;
    const int places = scale == RiskScale::Points                                               ? 0
                       : scale == RiskScale::Filtration                                         ? 0
                       : scale == RiskScale::Number && value.low == static_cast<int>(value.low) ? 0
                       : scale == RiskScale::Number                                             ? 2
                                                                                                : 1;
    const auto low = decimals(factor * value.low, places);
    const auto high = decimals(factor * value.high, places);
    const auto both = low == high ? low : tr("%1 to %2", "range").arg(low, high);
    switch (scale) {
    case RiskScale::Fraction:
    case RiskScale::Percent:
        return tr("%1 %", "risk").arg(both);
    case RiskScale::Points:
        return low == high ? tr("%n point(s)", nullptr, static_cast<int>(value.low))
                           : tr("%1 points", "range").arg(both);
    case RiskScale::Filtration:
        return tr("%1 mL/min per 1.73 m²").arg(both);
    case RiskScale::Number:
    case RiskScale::YesNo:
        break;
    }
    return both;
}

QString RiskWords::group(const services::RiskValue& value)
{
    const auto words = text(value.word).split(QStringLiteral(" to "));
    if (words.size() == 2)
        return tr("%1 to %2", "range")
            .arg(Format::term(words[0].toStdString()), Format::term(words[1].toStdString()));
    return value.word.empty() ? QString() : Format::term(value.word);
}

QString RiskWords::beside(const services::RiskEntry& entry)
{
    if (!entry.value || !entry.value->beside)
        return {};
    const auto number = *entry.value->beside;
    const auto& id = entry.formula->beside;
    if (id == "average_risk_pct")
        return tr("The average woman of her age and group: %1 %.").arg(decimals(number, 1));
    if (id == "observed_g3_5_pct_band")
        return tr("In this band %1 % had severe toxicity; no interval was published with it.")
            .arg(decimals(number, 0));
    return tr("ALBI grade %1.").arg(decimals(number, 0));
}

QString RiskWords::title(const services::RiskEntry& entry)
{
    if (entry.formula != nullptr)
        return said(entry.formula->claim);
    return entry.exposure != nullptr ? said(entry.exposure->label) : Format::message(entry.title);
}

QString RiskWords::claim(const services::RiskEntry& entry)
{
    if (entry.formula == nullptr) {
        if (entry.exposure == nullptr)
            return tr("in the record; no formula is computed");
        return entry.isPlanned ? tr("planned; no formula is computed")
                               : tr("in the record; no formula is computed");
    }
    const auto horizon = said(entry.formula->horizon);
    const auto name = Format::term(entry.calculator->name);
    return horizon.isEmpty() ? tr("%1 · today", "formula").arg(name)
                             : tr("%1 · %2", "formula, horizon").arg(name, horizon);
}

QString RiskWords::remark(const Message& remark)
{
    return remark.pattern == "{}" ? Format::term(remark.arguments.front())
                                  : Format::message(remark);
}

QString RiskWords::inputs(const std::vector<const calculators::Field*>& fields)
{
    QStringList labels;
    for (const auto* field : fields)
        labels << Format::term(field->label);
    return labels.join(QStringLiteral("; "));
}

QString RiskWords::old(const services::RiskEntry& entry)
{
    QStringList all;
    for (const auto& input : entry.inputs) {
        if (!input.isStale)
            continue;
        const auto label = Format::term(input.field->label);
        const auto days = input.data.empty() ? std::nullopt : input.data.front().ageDays;
        all << (days ? tr("%1 (%n day(s))", "input, age", *days).arg(label)
                     : tr("%1 (no date)", "input").arg(label));
    }
    return all.isEmpty() ? QString() : tr("Old: %1").arg(all.join(QStringLiteral(", ")));
}

QStringList RiskWords::inputRemarks(const services::RiskEntry& entry)
{
    QStringList all;
    for (const auto& input : entry.inputs) {
        auto remarks = input.remarks;
        std::erase_if(remarks, [&](const Message& one) {
            return input.isStale && (one.pattern == "Old: {} days." ||
                                     one.pattern == "The date is not known."); // said by old()
        });
        if (!remarks.empty())
            all << tr("%1: %2", "input, remarks")
                       .arg(Format::term(input.field->label), PrefillWords::remarks(remarks));
    }
    return all;
}

QString RiskWords::basis(const services::RiskEntry& entry)
{
    QStringList all;
    for (const auto& datum : entry.data)
        all << PrefillWords::datum(datum);
    for (const auto& input : entry.inputs) {
        if (input.cell.empty())
            continue;
        if (input.origin == services::RiskOrigin::Given)
            all << tr("%1: answered here").arg(Format::term(input.field->label));
        for (const auto& datum : input.data)
            all << PrefillWords::datum(datum);
    }
    all.removeDuplicates();
    return all.join(QStringLiteral(" · "));
}

QString RiskWords::whyNot(const services::RiskEntry& entry)
{
    if (entry.exclusion != nullptr)
        return said(entry.exclusion->why);
    QStringList all;
    for (const auto& one : entry.remarks)
        all << remark(one);
    return all.join(QLatin1Char(' '));
}

QString RiskWords::citation(const knowledge::Citation& citation)
{
    if (citation.guideline.empty())
        return OptionWords::citation(citation);
    const auto name = text(citation.guideline);
    return citation.date.empty() ? tr("%1, undated", "guideline").arg(name)
                                 : tr("%1, %2", "guideline, date").arg(name, text(citation.date));
}

} // namespace consilium::ui
