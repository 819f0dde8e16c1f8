#include "ui/board/large_ideas.h"
#include "ui/board/ranking_view.h"
#include "ui/format/format.h"
#include "ui/format/guidance_words.h"
#include "ui/options/option_figures.h"
#include "ui/options/option_words.h"
#include "ui/widgets/specimen.h"

#include <QTextDocumentFragment>

#include <algorithm>

namespace consilium::ui
{

using Kind = StepLine::Kind;
using options::Shelf;
using options::Verdict;

namespace
{

const QString kDot = QStringLiteral(" · ");

QByteArray toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return "good";
    case Verdict::Warn:
        return "caution";
    case Verdict::Fail:
        return "bad";
    case Verdict::Undetermined:
        return "unknown";
    }
    return {};
}

StepLine marked(const QString& words, const QString& more, Verdict verdict)
{
    return {Kind::Fact,
            words,
            more,
            OptionWords::mark(verdict),
            OptionWords::verdict(verdict),
            toneOf(verdict)};
}

Verdict gravest(const options::Option& option)
{
    for (const auto verdict : {Verdict::Fail, Verdict::Warn, Verdict::Undetermined}) {
        if (OptionWords::count(option, verdict) > 0)
            return verdict;
    }
    return Verdict::Pass;
}

QString joined(const QStringList& parts)
{
    QStringList filled;
    for (const auto& part : parts) {
        if (!part.isEmpty())
            filled << part;
    }
    return filled.join(kDot);
}

} // namespace

struct LargeOptions::Source
{
    const options::Ranking& ranking;
    const clinical::Case& record;
    const BoardMask& mask;
    bool isGermlineShown;
    std::map<std::string, int> specimens; ///< by header key of the finding

    [[nodiscard]] bool isNamed(const options::Criterion& criterion) const
    {
        return isGermlineShown || !restsOnGermline(criterion, record);
    }

    [[nodiscard]] int hiddenGermline() const
    {
        int count = 0;
        for (const auto& option : ranking.options) {
            count += std::all_of(option.criteria.begin(),
                                 option.criteria.end(),
                                 [&](const auto& one) { return isNamed(one); })
                         ? 0
                         : 1;
        }
        return count;
    }
};

QString LargeOptions::named(int rank, const options::Option& option)
{
    return tr("%1. %2", "rank, name").arg(rank).arg(OptionWords::name(option));
}

QString LargeOptions::basisOf(const options::Option& option, const Source& source)
{
    const bool isNamed = std::all_of(option.criteria.begin(),
                                     option.criteria.end(),
                                     [&](const auto& one) { return source.isNamed(one); });
    return isNamed ? source.mask.words(OptionWords::basis(option))
                   : tr("rests on a germline finding");
}

StepContent LargeOptions::overview(const Source& source)
{
    StepContent content;
    content.title = tr("Options");
    int consideration = 0;
    int against = 0;
    int rank = 0;
    for (const auto& option : source.ranking.options) {
        ++rank;
        if (option.shelf != Shelf::Supported) {
            ++(option.shelf == Shelf::ForConsideration ? consideration : against);
            continue;
        }
        if (content.lines.isEmpty())
            content.lines << StepLine{Kind::Heading, OptionWords::shelf(Shelf::Supported)};
        content.lines << marked(named(rank, option),
                                joined({OptionWords::level(option), basisOf(option, source)}),
                                gravest(option));
    }
    if (content.lines.isEmpty())
        content.lines << StepLine{Kind::Question, tr("No option stands on the first shelf.")};
    content.lines << StepLine{
        Kind::Note,
        tr("Behind it: %1 for consideration, %2 not advised.").arg(consideration).arg(against)};
    content.lines << StepLine{
        Kind::Note,
        tr("Pack %1 %2, as of %3. The program lists; it does not decide.",
           "name, version, day of the ranking")
            .arg(text(source.ranking.packName),
                 text(source.ranking.packVersion),
                 source.mask.date(PartialDate::fromDay(source.ranking.asOf)))};
    content.hiddenGermline = source.hiddenGermline();
    return content;
}

void LargeOptions::addScore(StepContent& content, const options::ModelScore& score)
{
    const auto model = tr("%1, version %2", "name of a model, version")
                           .arg(Format::term(score.name), text(score.version));
    if (!score.value) {
        content.lines << StepLine{
            Kind::Fact,
            tr("No number is shown: %1.").arg(Format::message(score.withheldWords)),
            model};
        return;
    }
    content.lines << StepLine{
        Kind::Question,
        tr("%1 (%2)", "probability, interval")
            .arg(Format::percent(*score.value), Format::percentInterval(score.low, score.high))};
    content.lines << StepLine{
        Kind::Fact,
        joined({Format::term(score.outcome), Format::term(score.horizon)}),
        joined({model, tr("interval: %1").arg(Format::term(score.intervalMeaning))})};
    QStringList missing;
    for (const auto& input : score.missing)
        missing << Format::term(input);
    if (!missing.isEmpty())
        content.lines << StepLine{Kind::Note,
                                  tr("Not known: %1").arg(missing.join(QStringLiteral(", ")))};
    content.lines << StepLine{
        Kind::Note, tr("Prognosis, not effect of choosing it. %1").arg(Format::term(score.claim))};
}

void LargeOptions::addCriteria(StepContent& content,
                               const options::Option& option,
                               const Source& source)
{
    bool isFirst = true;
    int hidden = 0;
    for (const auto verdict :
         {Verdict::Fail, Verdict::Warn, Verdict::Undetermined, Verdict::Pass}) {
        for (const auto& criterion : option.criteria) {
            if (criterion.verdict != verdict)
                continue;
            if (!source.isNamed(criterion)) {
                ++hidden;
                continue;
            }
            if (isFirst)
                content.lines << StepLine{Kind::Heading, tr("Criteria")};
            isFirst = false;
            QStringList more;
            for (const auto& datum : criterion.data) {
                const auto what =
                    source.mask.words(datum.words.isEmpty() ? Format::term(datum.what)
                                                            : Format::message(datum.words));
                const auto known = source.specimens.find(datum.key);
                more << joined({what,
                                datum.date.isKnown() ? source.mask.date(datum.date) : QString(),
                                known == source.specimens.end()
                                    ? QString()
                                    : SpecimenSigns::shortWords(known->second)});
            }
            if (!criterion.settledBy.empty())
                more << tr("settled by: %1").arg(Format::term(criterion.settledBy));
            if (!criterion.recoverable.empty())
                more << tr("could be changed: %1").arg(Format::term(criterion.recoverable));
            content.lines << marked(source.mask.words(Format::message(criterion.words)),
                                    more.join(QLatin1Char('\n')),
                                    verdict);
        }
    }
    if (hidden > 0)
        content.lines << StepLine{
            Kind::Note,
            tr("%n criteria rest on a germline finding and are not named.", nullptr, hidden)};
}

void LargeOptions::addDoses(StepContent& content,
                            const options::Option& option,
                            const Source& source)
{
    if (option.doseLines.empty() && option.doses.empty())
        return;
    content.lines << StepLine{Kind::Heading,
                              tr("Dose: the stated amount for this person, not a prescription")};
    for (const auto& line : option.doseLines) {
        // The first line is the dose, the rest is what it rests on.
        const auto words = QTextDocumentFragment::fromHtml(OptionFigures::dose(line))
                               .toPlainText()
                               .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        content.lines << StepLine{Kind::Fact,
                                  source.mask.words(words.value(0)),
                                  source.mask.words(words.mid(1).join(QLatin1Char('\n')))};
    }
    for (const auto& dose : option.doses)
        content.lines << StepLine{
            Kind::Fact,
            GuidanceWords::dose(text(dose.drug), dose.action, dose.highestFraction),
            joined({text(dose.restsOn), text(dose.source)})};
}

StepContent LargeOptions::optionOf(int rank, const Source& source)
{
    const auto& option = source.ranking.options[static_cast<std::size_t>(rank - 1)];
    StepContent content;
    content.title = joined({tr("Option %1 of %2").arg(rank).arg(source.ranking.options.size()),
                            OptionWords::shelf(option.shelf)});
    content.lines << StepLine{Kind::Question, OptionWords::name(option)};
    content.lines << StepLine{Kind::Fact,
                              joined({OptionWords::level(option), basisOf(option, source)}),
                              source.mask.words(Format::message(option.orderWords))};
    if (const auto* efficacy = OptionWords::leadingEfficacy(option)) {
        QStringList cited;
        for (const auto& citation : OptionWords::citations(option))
            cited << OptionWords::citation(citation);
        content.lines << StepLine{Kind::Fact,
                                  tr("Seen in others: %1").arg(OptionWords::efficacy(*efficacy)),
                                  cited.mid(0, 2).join(kDot)};
    }
    if (option.score)
        addScore(content, *option.score);
    else if (!option.therapy.empty())
        content.lines << StepLine{
            Kind::Note, tr("No model speaks about this therapy: evidence only, no number.")};
    addCriteria(content, option, source);
    addDoses(content, option, source);
    return content;
}

StepContent LargeOptions::notAdvised(const Source& source)
{
    StepContent content;
    content.title = OptionWords::shelf(Shelf::NotAdvised);
    int rank = 0;
    for (const auto& option : source.ranking.options) {
        ++rank;
        if (option.shelf != Shelf::NotAdvised)
            continue;
        QStringList why;
        for (const auto& criterion : option.criteria) {
            if (criterion.verdict == Verdict::Fail)
                why << (source.isNamed(criterion)
                            ? source.mask.words(Format::message(criterion.words))
                            : tr("rests on a germline finding"));
        }
        if (why.isEmpty())
            why << source.mask.words(Format::message(option.orderWords));
        content.lines << marked(named(rank, option), why.join(kDot), gravest(option));
    }
    return content;
}

QList<StepContent> LargeOptions::of(const options::Ranking& ranking,
                                    const clinical::Case& record,
                                    const BoardMask& mask,
                                    GermlineOnScreen germline)
{
    const Source source{ranking,
                        record,
                        mask,
                        germline == GermlineOnScreen::Shown,
                        SpecimenSigns::ofFindings(record)};
    QList<StepContent> ideas{overview(source)};
    bool isAgainst = false;
    for (std::size_t place = 0; place < ranking.options.size(); ++place) {
        if (ranking.options[place].shelf == Shelf::NotAdvised)
            isAgainst = true;
        else
            ideas << optionOf(static_cast<int>(place) + 1, source);
    }
    if (isAgainst)
        ideas << notAdvised(source);
    return ideas;
}

} // namespace consilium::ui
