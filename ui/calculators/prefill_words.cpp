#include "ui/calculators/prefill_words.h"

#include "ui/format/format.h"

#include <QStringList>

namespace consilium::ui
{

/// What core/services says of values from the record, so that translators find it. A test looks up
/// every one that it can say.
extern const char* const kPrefillPatterns[];
extern const char* const kPrefillTerms[];

const char* const kPrefillPatterns[] = {
    QT_TRANSLATE_NOOP("Message", "Old: {} days."),
    QT_TRANSLATE_NOOP("Message", "The date is not known."),
    QT_TRANSLATE_NOOP("Message", "Provisional in the record."),
    QT_TRANSLATE_NOOP("Message", "Reckoned from weight and height."),
    QT_TRANSLATE_NOOP("Message", "Reckoned from creatinine, age and sex by CKD-EPI 2021."),
    QT_TRANSLATE_NOOP("Message", "The last value before the diagnosis of {}."),
    QT_TRANSLATE_NOOP("Message", "The laboratory values are of different days."),
    QT_TRANSLATE_NOOP("Message", "Choose the term: it says which value of the record is meant."),
    QT_TRANSLATE_NOOP("Message", "Key positions of the gene were not read."),
    QT_TRANSLATE_NOOP("Message", "As many as the record names; there may be more."),
    QT_TRANSLATE_NOOP("Message", "Left out, as a limit is not a value: {}."),
    QT_TRANSLATE_NOOP("Message", "Left out, as the day or a unit is missing: {}."),
    QT_TRANSLATE_NOOP(
        "Message",
        "A treatment began on {}, between these values: take out those of the other side."),
    QT_TRANSLATE_NOOP("Message", "Sums without a day are left out."),
    QT_TRANSLATE_NOOP("Message", "The first recorded sum is taken as the baseline."),
    QT_TRANSLATE_NOOP("Message",
                      "Each sum stands as one lesion: where targets are lymph nodes, a complete "
                      "response does not show in it."),
    QT_TRANSLATE_NOOP("Message",
                      "Non-target and new lesions are not in the record as such: answer them for "
                      "each visit."),
    QT_TRANSLATE_NOOP("Message", "Not filled: two different sums are recorded for {}."),
    QT_TRANSLATE_NOOP("Message",
                      "Not filled: these differ, and the record does not tell which is later."),
    QT_TRANSLATE_NOOP("Message", "Not filled: these contradict each other."),
    QT_TRANSLATE_NOOP("Message", "Not filled: the date lies ahead."),
    QT_TRANSLATE_NOOP("Message", "Not filled: this is a limit, not a value."),
    QT_TRANSLATE_NOOP("Message", "Not filled: the unit is missing."),
    QT_TRANSLATE_NOOP("Message", "Not filled: its unit cannot be converted to {}."),
    QT_TRANSLATE_NOOP("Message", "Not filled: the dates leave {} to {} years."),
    QT_TRANSLATE_NOOP("Message",
                      "Not filled: the record has no value of the year before the diagnosis."),
    QT_TRANSLATE_NOOP("Message", "Not filled: the model is for people who smoke or have smoked."),
    QT_TRANSLATE_NOOP("Message",
                      "Not filled: whether this was within the last 30 days has to be asked."),
    QT_TRANSLATE_NOOP(
        "Message",
        "Not filled: pack-years do not tell the cigarettes a day from the years of smoking."),
    QT_TRANSLATE_NOOP("Message", "Not filled: the record states it as ended."),
    QT_TRANSLATE_NOOP("Message",
                      "Not filled: the age at diagnosis is not recorded for each of them."),
    QT_TRANSLATE_NOOP(
        "Message",
        "Not filled: the record names fewer than the criteria ask for; there may be more."),
    QT_TRANSLATE_NOOP("Message", "Not filled: other calls fit the data too."),
    QT_TRANSLATE_NOOP("Message", "Not filled: the model does not know this genotype."),
    QT_TRANSLATE_NOOP("Message",
                      "Not filled: this tumour type has no place of its own in the list."),
    nullptr,
};

const char* const kPrefillTerms[] = {
    QT_TRANSLATE_NOOP("Term", "lymphocytes"),
    QT_TRANSLATE_NOOP("Term", "haemoglobin"),
    QT_TRANSLATE_NOOP("Term", "weight"),
    QT_TRANSLATE_NOOP("Term", "height"),
    QT_TRANSLATE_NOOP("Term", "bmi"),
    QT_TRANSLATE_NOOP("Term", "leukocytes"),
    QT_TRANSLATE_NOOP("Term", "monocytes"),
    QT_TRANSLATE_NOOP("Term", "INR"),
    QT_TRANSLATE_NOOP("Term", "sodium"),
    QT_TRANSLATE_NOOP("Term", "potassium"),
    QT_TRANSLATE_NOOP("Term", "magnesium"),
    QT_TRANSLATE_NOOP("Term", "calcium corrected for albumin"),
    QT_TRANSLATE_NOOP("Term", "glucose"),
    QT_TRANSLATE_NOOP("Term", "alkaline phosphatase"),
    QT_TRANSLATE_NOOP("Term", "GGT"),
    QT_TRANSLATE_NOOP("Term", "creatine kinase"),
    QT_TRANSLATE_NOOP("Term", "lipase"),
    QT_TRANSLATE_NOOP("Term", "PSA"),
    QT_TRANSLATE_NOOP("Term", "systolic blood pressure"),
    QT_TRANSLATE_NOOP("Term", "cholesterol"),
    QT_TRANSLATE_NOOP("Term", "HDL cholesterol"),
    QT_TRANSLATE_NOOP("Term", "HbA1c"),
    QT_TRANSLATE_NOOP("Term", "albumin to creatinine in urine"),
    QT_TRANSLATE_NOOP("Term", "GFR by CKD-EPI 2021"),
    QT_TRANSLATE_NOOP("Term", "lower limit of the laboratory"),
    QT_TRANSLATE_NOOP("Term", "upper limit of the laboratory"),
    QT_TRANSLATE_NOOP("Term", "Karnofsky index"),
    QT_TRANSLATE_NOOP("Term", "diagnosis"),
    QT_TRANSLATE_NOOP("Term", "tobacco"),
    QT_TRANSLATE_NOOP("Term", "pack-years"),
    QT_TRANSLATE_NOOP("Term", "stopped smoking"),
    QT_TRANSLATE_NOOP("Term", "sum of diameters"),
    QT_TRANSLATE_NOOP("Term", "current"),
    QT_TRANSLATE_NOOP("Term", "former"),
    QT_TRANSLATE_NOOP("Term", "never"),
    QT_TRANSLATE_NOOP("Term", "present"),
    QT_TRANSLATE_NOOP("Term", "absent"),
    nullptr,
};

QString PrefillWords::datum(const services::PrefillDatum& datum)
{
    auto what = Format::term(datum.name);
    if (datum.quantity)
        what = tr("%1 %2", "name, value").arg(what, Format::quantity(*datum.quantity));
    else if (!datum.word.empty())
        what = tr("%1: %2", "name, word").arg(what, Format::term(datum.word));
    if (datum.date.isKnown())
        what = tr("%1, %2", "date, what").arg(Format::date(datum.date), what);
    return datum.source.empty() ? what : tr("%1 (%2)", "what, file").arg(what, text(datum.source));
}

QString PrefillWords::data(const std::vector<services::PrefillDatum>& data)
{
    constexpr std::size_t kMostLines = 3;
    if (data.size() > kMostLines)
        return tr("%n value(s), from %1 to %2", nullptr, static_cast<int>(data.size()))
            .arg(datum(data.front()), datum(data.back()));
    QStringList lines;
    for (const auto& one : data)
        lines << datum(one);
    return lines.join(QLatin1Char('\n'));
}

QString PrefillWords::remarks(const std::vector<Message>& remarks)
{
    QStringList sentences;
    for (const auto& one : remarks)
        sentences << Format::message(one);
    return sentences.join(QLatin1Char(' '));
}

} // namespace consilium::ui
