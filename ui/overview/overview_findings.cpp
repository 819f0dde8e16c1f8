#include "ui/format/format.h"
#include "ui/genome/genome_model.h"
#include "ui/overview/latest_values.h"
#include "ui/overview/overview_cards.h"
#include "ui/widgets/card.h"

#include <algorithm>
#include <map>

namespace consilium::ui
{

namespace
{

constexpr int kMostAltered = 8;
constexpr int kMostTested = 8;
constexpr int kMostUntested = 6;
constexpr int kMostFirstOptions = 5;

/// A datum of the banner's kind: changes with knowledge first, then other changes of the protein;
/// markers always.
bool isKey(const GenomeRow& row)
{
    return row.section == GenomeSection::Finding && row.state != GenomeState::Silent;
}

QString named(const GenomeRow& row)
{
    return row.change.isEmpty()
               ? row.gene
               : OverviewCards::tr("%1 %2", "gene, change").arg(row.gene, row.change);
}

} // namespace

std::vector<int> firstOptions(const options::Ranking& ranking)
{
    std::vector<int> first;
    const auto isStanding = [](const options::Option& option) {
        return option.basis == options::Basis::SupportiveCare ||
               option.basis == options::Basis::Trial;
    };
    for (const auto shelf : {options::Shelf::Supported, options::Shelf::ForConsideration}) {
        for (std::size_t index = 0;
             index < ranking.options.size() && first.size() < kMostFirstOptions;
             ++index) {
            if (ranking.options[index].shelf == shelf && !isStanding(ranking.options[index]))
                first.push_back(static_cast<int>(index));
        }
        if (!first.empty() || ranking.tumourType.empty())
            break;
    }
    return first;
}

void OverviewCards::fillFindings(Card& card) const
{
    auto facts = begin(card);
    QStringList normal;
    QStringList untested;
    int altered = 0;
    int others = 0;
    int normals = 0;
    for (const auto& row : m_rows) {
        if (row.section == GenomeSection::TestedNormal) {
            ++normals;
            if (normal.size() < kMostTested && (row.asking > 0 || row.finding >= 0))
                normal << tr("✓ %1", "tested and normal")
                              .arg(row.finding >= 0 ? row.gene : named(row));
        } else if (row.section == GenomeSection::NotTested && row.asking > 0) {
            untested << tr("? %1", "not tested").arg(named(row));
        } else if (isKey(row)) {
            const bool isShown = altered < kMostAltered || row.state == GenomeState::Measured;
            if (!isShown) {
                ++others;
                continue;
            }
            ++altered;
            const auto& finding = m_record.findings[static_cast<std::size_t>(row.finding)];
            QStringList more;
            for (const auto& chip : knowledgeChips(row))
                more << chip.word;
            if (finding.kind == clinical::FindingKind::SmallVariant || finding.alleleFraction)
                more << tr("allele fraction %1").arg(row.fraction);
            more << dated(finding.date);
            const auto chip = stateChip(row);
            facts.state({chip.mark, chip.word, chip.tone},
                        named(row),
                        more.join(QStringLiteral(" · ")),
                        &finding.header.provenance);
        }
    }
    if (altered == 0)
        facts.note(tr("No finding is recorded. That is not the same as none being there."));
    if (others > 0)
        facts.note(tr("and %1 more findings, on the genome page").arg(others));
    if (!normal.isEmpty()) {
        facts.heading(tr("Tested normal"));
        facts.chips(normal, "good");
        if (normals > normal.size())
            facts.note(tr("and %1 more").arg(normals - normal.size()));
    }
    if (!untested.isEmpty()) {
        facts.heading(tr("Not tested, though knowledge asks"));
        facts.chips(untested.mid(0, kMostUntested), "unknown");
        if (untested.size() > kMostUntested)
            facts.note(tr("and %1 more, on the genome page").arg(untested.size() - kMostUntested));
    }
}

QString OverviewCards::testName(const std::string& test) const
{
    for (const auto& row : m_rows) {
        if (row.section == GenomeSection::NotTested && row.test == test)
            return named(row);
    }
    return Format::test(test);
}

void OverviewCards::fillMissing(Card& card) const
{
    auto facts = begin(card);
    const auto& tests = m_ranking.missingTests;
    // What would settle most criteria of the first options stands first.
    std::map<std::string, int> settles;
    int open = 0;
    const auto first = firstOptions(m_ranking);
    for (const int index : first) {
        for (const auto& criterion : m_ranking.options[static_cast<std::size_t>(index)].criteria) {
            if (criterion.verdict != options::Verdict::Undetermined)
                continue;
            ++open;
            ++settles[criterion.settledBy.empty() ? criterion.sentence : criterion.settledBy];
        }
    }
    card.setClaim(tr("%1 tests, %2 open criteria of the first %3 options", "numbers")
                      .arg(tests.size())
                      .arg(open)
                      .arg(first.size()));
    // The type decides which tests and rules are asked for: without it, nothing asked is not
    // nothing missing.
    if (m_ranking.tumourType.empty())
        facts.state({Mark::Question, tr("not known"), "unknown"},
                    tr("Tumour type"),
                    tr("It decides which tests and rules apply; the count above is not complete "
                       "without it."),
                    nullptr);
    if (tests.empty() && open == 0 && !m_ranking.tumourType.empty()) {
        facts.note(tr("Nothing that the rules of the pack ask for is missing."));
        return;
    }
    std::vector<std::pair<std::string, int>> entries(settles.begin(), settles.end());
    std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
        return a.second > b.second;
    });
    if (!entries.empty())
        facts.heading(tr("Would settle criteria of the first options"));
    for (const auto& [entry, times] : entries)
        facts.state({Mark::Question, tr("%n open", "criteria", times), "unknown"},
                    text(entry),
                    {},
                    nullptr);
    if (!tests.empty()) {
        facts.heading(tr("Biomarker tests that could open options"));
        QStringList words;
        for (const auto& test : tests)
            words << tr("? %1", "not tested").arg(testName(test));
        constexpr int kMostTests = 12;
        facts.chips(words.mid(0, kMostTests), "unknown");
        if (words.size() > kMostTests)
            facts.note(tr("and %1 more, on the genome page").arg(words.size() - kMostTests));
    }
}

QString OverviewCards::rangeText(const clinical::Observation& observation)
{
    // The unit is said once where value and limits share it.
    const auto limit = [&](const Quantity& quantity) {
        auto bare = quantity;
        if (quantity.unit == observation.quantity->unit)
            bare.unit = "1";
        return Format::quantity(bare);
    };
    if (!observation.referenceHigh)
        return tr("range from %1").arg(limit(*observation.referenceLow));
    if (!observation.referenceLow)
        return tr("range up to %1").arg(limit(*observation.referenceHigh));
    return tr("range %1 to %2")
        .arg(limit(*observation.referenceLow), limit(*observation.referenceHigh));
}

void OverviewCards::fillValues(Card& card) const
{
    auto facts = begin(card);
    const auto values = latestValues(m_record, m_today);
    int stale = 0;
    for (const auto& value : values) {
        const auto& observation = *value.observation;
        stale += value.isStale ? 1 : 0;
        QStringList more;
        if (observation.referenceLow || observation.referenceHigh)
            more << rangeText(observation);
        more << dated(observation.date);
        if (value.isStale)
            more << tr("older than %1 days").arg(kFreshDays);
        std::optional<FactList::Sign> sign;
        switch (value.place) {
        case RangePlace::Above:
            sign = FactList::Sign{Mark::Triangle, tr("above range"), "caution"};
            break;
        case RangePlace::Below:
            sign = FactList::Sign{Mark::Triangle, tr("below range"), "caution"};
            break;
        case RangePlace::Open:
            sign = FactList::Sign{Mark::Question, tr("range not decided"), "unknown"};
            break;
        case RangePlace::Inside:
        case RangePlace::NotStated:
            if (value.isStale)
                sign = FactList::Sign{Mark::Question, tr("old"), "unknown"};
            break;
        }
        facts.fact(text(observation.code.label()),
                   Format::quantity(*observation.quantity),
                   more.join(QStringLiteral(" · ")),
                   &observation.header.provenance,
                   sign);
    }
    if (values.empty()) {
        facts.notRecorded();
        return;
    }
    card.setClaim(
        stale == 0
            ? tr("%1 values", "count").arg(values.size())
            : tr("%1 values, %2 older than %3 days").arg(values.size()).arg(stale).arg(kFreshDays));
}

} // namespace consilium::ui
