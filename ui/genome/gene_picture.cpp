#include "ui/genome/gene_picture.h"

#include "ui/format/format.h"
#include "ui/genome/asked_tests.h"
#include "ui/genome/genome_words.h"

#include <algorithm>
#include <map>

namespace consilium::ui
{

namespace
{

using clinical::Finding;
using clinical::FindingKind;
using genomics::ProteinChange;

/// A residue that is known only by its last mention needs some axis behind it.
constexpr double kBeyondLast = 1.08;
constexpr int kShortestAxis = 50;
/// More ticks than these are counted instead of read out.
constexpr std::size_t kMostSpokenTicks = 40;

GenePicture::Shape shapeOf(ProteinChange::Kind kind)
{
    switch (kind) {
    case ProteinChange::Kind::Substitution:
        return GenePicture::Shape::Substitution;
    case ProteinChange::Kind::Nonsense:
    case ProteinChange::Kind::Frameshift:
    case ProteinChange::Kind::StartLost:
        return GenePicture::Shape::Truncation;
    case ProteinChange::Kind::Deletion:
    case ProteinChange::Kind::Insertion:
    case ProteinChange::Kind::Duplication:
    case ProteinChange::Kind::DelIns:
        return GenePicture::Shape::InFrame;
    case ProteinChange::Kind::Synonymous:
    case ProteinChange::Kind::Extension:
    case ProteinChange::Kind::Unknown:
        return GenePicture::Shape::Other;
    }
    return GenePicture::Shape::Other;
}

bool isUsed(const Finding& finding)
{
    return clinical::counts(finding.assertion) && genomics::hasPassed(finding);
}

QString rangeText(int first, int last)
{
    return first == last ? QString::number(first) : QStringLiteral("%1-%2").arg(first).arg(last);
}

/// Residues of a gene that statements of the pack name, each with the number of statements.
std::vector<GenePicture::Tick> namedResidues(const knowledge::Pack& pack, const std::string& gene)
{
    std::map<std::pair<int, int>, GenePicture::Tick> byPlace;
    for (const auto& statement : pack.statements) {
        std::map<std::pair<int, int>, QString> here; // a statement counts once a residue
        forEachLeaf(statement.biomarker, [&](const knowledge::Leaf& leaf) {
            if (leaf.gene != gene)
                return;
            if (leaf.kind == knowledge::Leaf::Kind::Codon) {
                for (const int codon : leaf.codons)
                    here.emplace(std::pair(codon, codon), QString::number(codon));
            } else if (leaf.kind == knowledge::Leaf::Kind::Variant) {
                for (const auto& protein : leaf.protein) {
                    const auto change = genomics::parseProteinChange(protein);
                    if (!change || change->first < 1)
                        continue;
                    const bool isResidue = change->first == change->last;
                    here[{change->first, change->last}] =
                        isResidue ? text(change->text.substr(0, 1)) + QString::number(change->first)
                                  : rangeText(change->first, change->last);
                }
            }
        });
        for (const auto& [place, label] : here) {
            auto& tick = byPlace[place];
            if (tick.label.size() < label.size()) // "L858" says more than "858"
                tick.label = label;
            tick.first = place.first;
            tick.last = place.second;
            ++tick.weight;
        }
    }
    std::vector<GenePicture::Tick> ticks;
    ticks.reserve(byPlace.size());
    for (auto& [place, tick] : byPlace)
        ticks.push_back(std::move(tick));
    return ticks;
}

/// Without the version: "ENST00000275493". Empty where it is no Ensembl transcript.
std::string stableId(const std::string& transcript)
{
    return transcript.starts_with("ENST") ? transcript.substr(0, transcript.find('.'))
                                          : std::string();
}

void addSmallVariant(GenePicture& picture,
                     const Finding& finding,
                     const genomics::Reading& reading,
                     bool isChosen)
{
    if (!isUsed(finding) && !isChosen) {
        ++picture.leftOut;
        return;
    }
    auto label = reading.protein ? text(reading.protein->text) : GenomeWords::change(finding);
    if (finding.origin == clinical::Origin::Germline)
        label = GenePicture::tr("%1 (germline)").arg(label);
    if (!reading.protein || reading.protein->first < 1) {
        picture.withoutPlace << label;
        return;
    }
    const auto [first, last] = std::minmax(reading.protein->first, reading.protein->last);
    if (picture.length && last > *picture.length) {
        picture.pastTheEnd << label;
        return;
    }
    for (auto& known : picture.changes) {
        if (known.first == first && known.label == label && known.isUsed == isUsed(finding)) {
            ++known.count;
            known.isChosen = known.isChosen || isChosen;
            return;
        }
    }
    picture.changes.push_back(
        {first, last, shapeOf(reading.protein->kind), label, 1, isChosen, isUsed(finding)});
}

void addChanges(GenePicture& picture,
                const clinical::Case& record,
                const services::Toolbox& toolbox,
                const std::string& gene,
                int chosen)
{
    const auto* length = toolbox.proteinLengths.find(gene);
    for (std::size_t index = 0; index < record.findings.size(); ++index) {
        const auto& finding = record.findings[index];
        const bool isChosen = static_cast<int>(index) == chosen;
        const bool isGene = toolbox.genes.approved(finding.gene) == gene;
        const bool isPartner =
            !finding.partner.empty() && toolbox.genes.approved(finding.partner) == gene;
        if (!isGene && !isPartner)
            continue;
        switch (finding.kind) {
        case FindingKind::SmallVariant: {
            const auto reading =
                genomics::readFinding(finding, static_cast<int>(index), toolbox.genes);
            addSmallVariant(picture, finding, reading, isChosen);
            const auto stated = stableId(finding.transcript);
            if (length != nullptr && !stated.empty() && stated != stableId(length->transcript))
                picture.otherTranscript = text(finding.transcript);
            break;
        }
        case FindingKind::CopyNumber:
        case FindingKind::Fusion:
        case FindingKind::StructuralVariant:
            if (isUsed(finding) || isChosen)
                picture.wholeGene << Format::finding(finding);
            break;
        case FindingKind::ArmCopyNumber:
        case FindingKind::Signature:
        case FindingKind::Expression:
        case FindingKind::TestedNormal:
            break;
        }
    }
    picture.wholeGene.removeDuplicates();
    std::stable_sort(
        picture.changes.begin(), picture.changes.end(), [](const auto& a, const auto& b) {
            return std::pair(a.first, a.last) < std::pair(b.first, b.last);
        });
}

} // namespace

bool GenePicture::isEmpty() const
{
    return changes.empty() && ticks.empty() && withoutPlace.isEmpty() && pastTheEnd.isEmpty() &&
           !length;
}

int GenePicture::axisEnd() const
{
    if (length)
        return *length;
    int last = 0;
    for (const auto& change : changes)
        last = std::max(last, change.last);
    for (const auto& tick : ticks)
        last = std::max(last, tick.last);
    return std::max(kShortestAxis, static_cast<int>(last * kBeyondLast));
}

QString GenePicture::shapeName(Shape shape)
{
    switch (shape) {
    case Shape::Substitution:
        return tr("substitution");
    case Shape::Truncation:
        return tr("truncation");
    case Shape::InFrame:
        return tr("in-frame change");
    case Shape::Other:
        return tr("other change");
    }
    return {};
}

QStringList GenePicture::captions() const
{
    const QString between = QStringLiteral("; ");
    const auto count = static_cast<int>(ticks.size());
    QStringList lines;
    lines << (length ? tr("%1 residues on %2.", "length, transcript and source")
                           .arg(QLocale().toString(*length), lengthSource)
                     : tr("The length of the protein is not known: the pack has none for %1. The "
                          "axis is open past the last residue named here.")
                           .arg(gene));
    if (areHotspots)
        lines << tr("Ticks: %n hotspot(s) of the pack, taller where more tumours carry a change.",
                    nullptr,
                    count);
    else if (hasHotspotTable)
        lines << tr("The pack's hotspots name none in this gene; the ticks are the %n residue(s) "
                    "that its statements name.",
                    nullptr,
                    count);
    else
        lines << tr("The pack carries no hotspots; the ticks are the %n residue(s) that its "
                    "statements name.",
                    nullptr,
                    count);
    if (!wholeGene.isEmpty())
        lines << tr("Not drawn, because it concerns the whole gene: %1.")
                     .arg(wholeGene.join(between));
    if (!withoutPlace.isEmpty())
        lines << tr("Not drawn, because no residue is stated: %1.").arg(withoutPlace.join(between));
    if (!pastTheEnd.isEmpty())
        lines << tr("Not drawn, because it lies past the end of this transcript: %1.")
                     .arg(pastTheEnd.join(between));
    if (!otherTranscript.isEmpty())
        lines << tr("The file numbers its changes on another transcript, %1.").arg(otherTranscript);
    if (leftOut > 0)
        lines << tr("%n change(s) that did not pass a filter or were refuted are not drawn.",
                    nullptr,
                    leftOut);
    return lines;
}

QString GenePicture::description() const
{
    QStringList said;
    for (const auto& change : changes) {
        auto one =
            tr("%1 at residue %2, %3", "change, residue, class")
                .arg(change.label, rangeText(change.first, change.last), shapeName(change.shape));
        if (change.count > 1)
            one = tr("%1, stated %2 times", "change, number").arg(one).arg(change.count);
        if (change.isChosen)
            one = tr("%1, the chosen one", "change").arg(one);
        if (!change.isUsed)
            one = tr("%1, not used", "change").arg(one);
        said << one;
    }
    QStringList sentences;
    sentences << (said.isEmpty()
                      ? tr("No change with a place in the protein is recorded for %1.").arg(gene)
                      : tr("Changes of %1: %2.", "gene, changes")
                            .arg(gene, said.join(QStringLiteral("; "))));
    QStringList named;
    for (std::size_t index = 0; index < ticks.size() && index < kMostSpokenTicks; ++index)
        named << ticks[index].label;
    if (!named.isEmpty())
        sentences << tr("Ticks at %1.", "residues").arg(named.join(QStringLiteral(", ")));
    return (sentences + captions()).join(QLatin1Char(' '));
}

GenePicture genePicture(const clinical::Case& record,
                        const services::Toolbox& toolbox,
                        const std::string& gene,
                        int chosen)
{
    GenePicture picture;
    picture.gene = text(gene);
    if (const auto* length = toolbox.proteinLengths.find(gene)) {
        picture.length = length->residues;
        picture.lengthSource = GenePicture::tr("%1, %2", "transcript, source")
                                   .arg(text(length->transcript), text(length->source));
    }
    const auto& hotspots = toolbox.oncogenicity.hotspots();
    picture.hasHotspotTable = !hotspots.isEmpty();
    for (const auto& hotspot : hotspots.of(gene))
        picture.ticks.push_back(
            {hotspot.first, hotspot.last, rangeText(hotspot.first, hotspot.last), hotspot.samples});
    picture.areHotspots = !picture.ticks.empty();
    if (picture.areHotspots)
        std::stable_sort(
            picture.ticks.begin(), picture.ticks.end(), [](const auto& a, const auto& b) {
                return std::pair(a.first, a.last) < std::pair(b.first, b.last);
            });
    else
        picture.ticks = namedResidues(toolbox.pack, gene);
    // What the table says of a longer transcript has no place on this axis.
    if (picture.length)
        std::erase_if(picture.ticks,
                      [&](const GenePicture::Tick& tick) { return tick.last > *picture.length; });
    addChanges(picture, record, toolbox, gene, chosen);
    return picture;
}

std::string genePictured(const clinical::Case& record,
                         const services::Toolbox& toolbox,
                         int finding,
                         const QString& rowGene)
{
    if (finding < 0) {
        // By its symbol only: "ER" is a marker here, not another name of ESR1.
        const auto symbol = rowGene.toStdString();
        const auto* gene = toolbox.genes.find(symbol);
        return gene != nullptr && gene->symbol == symbol ? symbol : std::string();
    }
    const auto& chosen = record.findings[static_cast<std::size_t>(finding)];
    if (chosen.kind == FindingKind::Signature || chosen.kind == FindingKind::Expression ||
        chosen.kind == FindingKind::ArmCopyNumber)
        return {};
    const auto gene = toolbox.genes.approved(chosen.gene);
    if (chosen.partner.empty())
        return gene;
    const auto partner = toolbox.genes.approved(chosen.partner);
    return namedResidues(toolbox.pack, partner).size() > namedResidues(toolbox.pack, gene).size()
               ? partner
               : gene;
}

} // namespace consilium::ui
