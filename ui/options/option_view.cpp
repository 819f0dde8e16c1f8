#include "ui/options/option_view.h"

#include "ui/format/format.h"
#include "ui/options/option_words.h"

#include <algorithm>

namespace consilium::ui
{

namespace
{

/// A name that fits into a sentence.
QString shortened(const QString& name)
{
    constexpr qsizetype kLongest = 40;
    return name.size() > kLongest ? name.left(kLongest - 1) + QStringLiteral("…") : name;
}

} // namespace

using options::Basis;
using options::Option;

bool OptionFilter::isActive() const
{
    return !words.trimmed().isEmpty() || shelf || basis || isOpenOnly || !withoutDrugs.empty();
}

bool OptionFilter::shows(const Option& option) const
{
    if ((shelf && option.shelf != *shelf) || (basis && option.basis != *basis))
        return false;
    if (isOpenOnly && OptionWords::count(option, options::Verdict::Undetermined) == 0)
        return false;
    if (std::any_of(option.therapy.begin(), option.therapy.end(), [this](const auto& drug) {
            return withoutDrugs.contains(drug);
        }))
        return false;
    QStringList all{
        OptionWords::name(option), OptionWords::basis(option), OptionWords::level(option)};
    for (const auto& drug : option.therapy)
        all << text(drug);
    const auto read = all.join(QLatin1Char('\n'));
    const auto asked = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(asked.begin(), asked.end(), [&](const QString& word) {
        return read.contains(word, Qt::CaseInsensitive);
    });
}

bool OptionView::hasValue(const Option& option) const
{
    switch (sort) {
    case OptionSort::Evidence:
        return !option.evidence.empty();
    case OptionSort::Score:
        return option.score && option.score->value;
    case OptionSort::Program:
    case OptionSort::Name:
    case OptionSort::Basis:
        break;
    }
    return true;
}

std::vector<int> OptionView::arranged(const options::Ranking& ranking, options::Shelf shelf) const
{
    std::vector<int> shown;
    for (std::size_t index = 0; index < ranking.options.size(); ++index) {
        const auto& option = ranking.options[index];
        if (option.shelf == shelf && filter.shows(option))
            shown.push_back(static_cast<int>(index));
    }
    if (sort == OptionSort::Program)
        return shown;
    std::stable_sort(shown.begin(), shown.end(), [&](int first, int second) {
        const auto& a = ranking.options[static_cast<std::size_t>(first)];
        const auto& b = ranking.options[static_cast<std::size_t>(second)];
        if (hasValue(a) != hasValue(b))
            return hasValue(a);
        switch (sort) {
        case OptionSort::Evidence:
            return a.evidence < b.evidence; // "I-A" before "I-B" before "II-C"
        case OptionSort::Score:
            return hasValue(a) && *a.score->value > *b.score->value;
        case OptionSort::Name:
            return QString::localeAwareCompare(OptionWords::name(a), OptionWords::name(b)) < 0;
        case OptionSort::Basis:
            return a.basis < b.basis;
        case OptionSort::Program:
            break;
        }
        return false;
    });
    return shown;
}

QString OptionView::sortWords() const
{
    switch (sort) {
    case OptionSort::Program:
        break;
    case OptionSort::Evidence:
        return tr("by evidence level");
    case OptionSort::Score:
        return tr("by the model's number");
    case OptionSort::Name:
        return tr("by name");
    case OptionSort::Basis:
        return tr("by what they rest on");
    }
    return {};
}

QString OptionView::orderSentence(const options::Ranking& ranking) const
{
    if (sort == OptionSort::Program)
        return {};
    auto sentence = tr("This order is yours, not the program's: %1 on each shelf. The ranks are "
                       "the program's.",
                       "by name")
                        .arg(sortWords());
    int bare = 0;
    std::set<std::string> models;
    for (const auto& option : ranking.options) {
        if (!filter.shows(option))
            continue;
        if (!hasValue(option))
            ++bare;
        else if (sort == OptionSort::Score)
            models.insert(option.score->model);
    }
    if (bare > 0 && sort == OptionSort::Score)
        sentence += QLatin1Char(' ') +
                    tr("%n option(s) have no number of a model and stand last on their shelf.",
                       nullptr,
                       bare);
    else if (bare > 0)
        sentence +=
            QLatin1Char(' ') +
            tr("%n option(s) have no evidence level and stand last on their shelf.", nullptr, bare);
    if (models.size() > 1)
        sentence += QLatin1Char(' ') +
                    tr("The numbers come from %n models and cannot be compared with each other.",
                       nullptr,
                       static_cast<int>(models.size()));
    return sentence;
}

QString OptionView::basisWords(Basis basis)
{
    switch (basis) {
    case Basis::Biomarker:
        return tr("biomarker");
    case Basis::Regimen:
        return tr("standard regimen");
    case Basis::OffLabel:
        return tr("off label");
    case Basis::SupportiveCare:
        return tr("supportive care");
    case Basis::Trial:
        return tr("trial");
    }
    return {};
}

QStringList OptionView::filterParts() const
{
    QStringList parts;
    if (!filter.words.trimmed().isEmpty())
        parts << tr("with “%1”").arg(filter.words.trimmed());
    if (filter.shelf)
        parts << tr("only the shelf “%1”").arg(OptionWords::shelf(*filter.shelf));
    if (filter.basis)
        parts << tr("only what rests on: %1").arg(basisWords(*filter.basis));
    if (filter.isOpenOnly)
        parts << tr("only with a criterion that is not known");
    if (!filter.withoutDrugs.empty()) {
        QStringList drugs;
        for (const auto& drug : filter.withoutDrugs)
            drugs << text(drug);
        parts << tr("without %1", "drugs").arg(drugs.join(QStringLiteral(", ")));
    }
    return parts;
}

QString OptionView::filterSentence(const options::Ranking& ranking) const
{
    if (!filter.isActive())
        return {};
    constexpr qsizetype kNamed = 3;
    int hidden = 0;
    QStringList first;
    for (const auto& option : ranking.options) {
        if (filter.shows(option))
            continue;
        ++hidden;
        if (option.shelf == options::Shelf::Supported)
            first << shortened(OptionWords::name(option));
    }
    const auto all = static_cast<int>(ranking.options.size());
    QString sentence;
    if (hidden == 0) {
        sentence = tr("The filter hides none of %n option(s).", nullptr, all);
    } else if (first.isEmpty()) {
        sentence = tr("%1 of %n option(s) hidden by the filter, none of them on the first shelf.",
                      nullptr,
                      all)
                       .arg(hidden);
    } else {
        auto names = first.mid(0, kNamed).join(QStringLiteral(", "));
        if (first.size() > kNamed)
            names =
                tr("%1 and %n more", "names", static_cast<int>(first.size() - kNamed)).arg(names);
        sentence = tr("%1 of %2 options hidden by the filter, %n of them on the first shelf: %3.",
                      nullptr,
                      static_cast<int>(first.size()))
                       .arg(hidden)
                       .arg(all)
                       .arg(names);
    }
    return sentence + QLatin1Char(' ') +
           tr("Shown: %1.", "what the filter asks").arg(filterParts().join(QStringLiteral("; ")));
}

} // namespace consilium::ui
