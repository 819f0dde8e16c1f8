#include "ui/pharmacogenes/pharmacogene_rows.h"

#include "ui/format/format.h"
#include "ui/genome/genome_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace consilium::ui
{

namespace
{

using clinical::Pharmacogene;
using clinical::PharmacogeneKind;
using clinical::PositionState;

class PharmacogeneRows
{
    Q_DECLARE_TR_FUNCTIONS(PharmacogeneRows)

public:
    static QString notTested() { return tr("Not tested"); }

    static QString notCalled() { return tr("Not called"); }

    static QString callOf(const Pharmacogene& result)
    {
        QStringList calls;
        for (const auto& call : result.calls)
            calls << text(call);
        switch (result.kind) {
        case PharmacogeneKind::NotCalled:
            break;
        case PharmacogeneKind::Components:
            return calls.isEmpty() ? notCalled() : calls.join(QStringLiteral(" + "));
        case PharmacogeneKind::Diplotypes:
        case PharmacogeneKind::Haploid:
            return calls.isEmpty() ? notCalled()
                                   : calls.join(tr(" or ", "between calls that fit equally well"));
        }
        return notCalled();
    }

    static QString callDetail(const Pharmacogene& result)
    {
        if (result.kind == PharmacogeneKind::NotCalled)
            return result.reason.empty() ? tr("The reason is not stated.")
                                         : Format::term(result.reason);
        const auto others =
            static_cast<int>(result.allCalls.size()) - static_cast<int>(result.calls.size());
        if (result.kind == PharmacogeneKind::Components)
            return tr("variants found, phase not known");
        if (others > 0 && result.has("alternatives-possible"))
            return tr("%n other diplotype(s) possible", nullptr, others);
        return result.kind == PharmacogeneKind::Haploid ? tr("one chromosome X") : QString();
    }

    static QString score(const Pharmacogene& result)
    {
        QStringList scores;
        for (const auto& reading : result.readings) {
            const auto value = text(reading.activityScore);
            if (!value.isEmpty() && !scores.contains(value))
                scores << value;
        }
        return scores.isEmpty() ? QString()
                                : tr("activity score %1").arg(scores.join(QStringLiteral(" / ")));
    }

    static QString phenotype(const Pharmacogene& result)
    {
        QStringList words;
        for (const auto& reading : result.readings) {
            const auto word = reading.phenotype == "n/a"  ? tr("function not assigned")
                              : reading.phenotype.empty() ? tr("no phenotype defined")
                                                          : Format::term(reading.phenotype);
            if (!words.contains(word))
                words << word;
        }
        if (words.isEmpty())
            return tr("no phenotype");
        return words.join(QStringLiteral(" / "));
    }

    static void fillRest(PharmacogeneRow& row, const Pharmacogene& result)
    {
        const auto total = static_cast<int>(result.positions.size());
        int read = 0;
        int keys = 0;
        for (const auto& position : result.positions) {
            const bool isRead = position.state == PositionState::Reference ||
                                position.state == PositionState::Variant;
            read += isRead ? 1 : 0;
            keys += position.isKey && !isRead ? 1 : 0;
        }
        const auto counted =
            total == 0 ? QString() : tr("%1 of %n position(s) read", nullptr, total).arg(read);
        row.isKeyMissing = keys > 0 || result.restsOnMissing();
        if (keys > 0) {
            row.restsOn = tr("%n key position(s) not read", nullptr, keys);
            row.restsOnDetail = counted;
        } else if (row.isKeyMissing) {
            row.restsOn = tr("Key positions not read");
            row.restsOnDetail = counted;
        } else if (total > 0) {
            row.restsOn = counted;
        } else {
            row.restsOn = result.isOutside ? tr("Call from outside") : tr("Positions not stated");
            row.restsOnDetail = tr("positions not known");
        }
    }

    static QString source(const clinical::Case& record, const Pharmacogene& result)
    {
        const auto where = sourceOf(record, result.header.provenance);
        if (result.calledBy.empty() || isTyped(result))
            return where;
        const auto file = result.header.provenance.source;
        if (file < 0)
            return text(result.calledBy);
        // Who called it stands among the remarks: the file is what a reader looks for.
        if (!result.isOutside && static_cast<std::size_t>(file) < record.sources.size())
            return text(record.sources[static_cast<std::size_t>(file)].name);
        return tr("%1, from %2", "who made the call, file").arg(text(result.calledBy), where);
    }

    static QStringList remarks(const Pharmacogene& result)
    {
        QStringList said;
        QStringList keys;
        for (const auto& position : result.positions) {
            if (position.isKey && (position.state == PositionState::Missing ||
                                   position.state == PositionState::Unusable))
                keys << text(position.name);
        }
        if (!keys.isEmpty())
            said << tr("Key positions not read: %1.").arg(keys.join(QStringLiteral(", ")));
        if (!result.isOutside && !result.calledBy.empty())
            said << tr("Called by %1.").arg(text(result.calledBy));
        if (result.kind == PharmacogeneKind::NotCalled)
            said << (result.reason.empty() ? tr("Not called; the reason is not stated.")
                                           : tr("Not called: %1").arg(Format::term(result.reason)));
        QStringList others;
        for (const auto& call : result.allCalls) {
            if (std::find(result.calls.begin(), result.calls.end(), call) == result.calls.end())
                others << text(call);
        }
        if (!others.isEmpty() && result.kind != PharmacogeneKind::Components)
            said << tr("The data also allow: %1.").arg(others.join(QStringLiteral(", ")));
        if (result.genome == clinical::Genome::GRCh37)
            said << tr("Read from a file on GRCh37, whose positions were carried over to GRCh38.");
        for (const auto& warning : result.warnings) {
            const auto words = warningWords(warning);
            if (!words.isEmpty())
                said << words;
        }
        for (const auto& note : result.notes)
            said << Format::term(note);
        return said;
    }

private:
    /// Of those that positions, calls and notes do not say already.
    static QString warningWords(const std::string& warning)
    {
        if (warning == "hapb3-exonic-only")
            return tr("HapB3 rests on its exonic variant alone; the intronic one was not read.");
        if (warning == "hapb3-intronic-exonic-mismatch")
            return tr("The intronic and the exonic variant of HapB3 contradict each other.");
        if (warning == "fallback-rs4149056")
            return tr("No diplotype fits; the phenotype rests on rs4149056 alone.");
        if (warning == "missing-positions" || warning == "missing-key-position" ||
            warning == "alternatives-possible")
            return {};
        return text(warning);
    }
};

PharmacogeneRow rowOf(const clinical::Case& record, const Pharmacogene& result)
{
    PharmacogeneRow row;
    row.result = &result;
    row.gene = text(result.gene);
    row.call = PharmacogeneRows::callOf(result);
    row.callDetail = PharmacogeneRows::callDetail(result);
    row.state = result.kind == PharmacogeneKind::NotCalled || result.calls.empty()
                    ? GeneResult::NotCalled
                    : GeneResult::Called;
    if (row.state == GeneResult::Called) {
        row.phenotype = PharmacogeneRows::phenotype(result);
        row.score = PharmacogeneRows::score(result);
    }
    PharmacogeneRows::fillRest(row, result);
    row.source = PharmacogeneRows::source(record, result);
    if (result.date.isKnown())
        row.date = Format::date(result.date);
    return row;
}

} // namespace

std::vector<PharmacogeneRow> pharmacogeneRows(const clinical::Case& record,
                                              const std::vector<DrugRow>& drugs)
{
    std::map<std::string, bool> asked;
    for (const auto& drug : drugs) {
        for (const auto& gene : drug.advice.genes)
            asked[gene] = asked[gene] || drug.isNow();
        for (const auto* pretest : drug.pretests)
            asked[pretest->gene] = asked[pretest->gene] || drug.isNow();
    }
    std::vector<PharmacogeneRow> rows;
    for (const auto* result : clinical::currentPharmacogenes(record)) {
        auto row = rowOf(record, *result);
        if (const auto found = asked.find(result->gene); found != asked.end()) {
            row.isAskedNow = found->second;
            asked.erase(found);
        }
        rows.push_back(std::move(row));
    }
    for (const auto& [gene, isNow] : asked) {
        PharmacogeneRow row;
        row.gene = text(gene);
        row.call = PharmacogeneRows::notTested();
        row.isAskedNow = isNow;
        rows.push_back(std::move(row));
    }
    std::stable_sort(
        rows.begin(), rows.end(), [](const PharmacogeneRow& a, const PharmacogeneRow& b) {
            return std::tuple(a.result == nullptr, a.result == nullptr && !a.isAskedNow, a.gene) <
                   std::tuple(b.result == nullptr, b.result == nullptr && !b.isAskedNow, b.gene);
        });
    return rows;
}

QStringList remarksOn(const Pharmacogene& result) { return PharmacogeneRows::remarks(result); }

bool isTyped(const Pharmacogene& result)
{
    return result.header.provenance.place.starts_with("typed");
}

QString phenotypeOf(const Pharmacogene& result) { return PharmacogeneRows::phenotype(result); }

} // namespace consilium::ui
