#include "ui/format/format.h"
#include "ui/knowledge/knowledge_words.h"

namespace consilium::ui
{

namespace
{

using knowledge::Biomarker;
using knowledge::Leaf;

QString joined(const std::vector<int>& numbers)
{
    QStringList all;
    for (const int number : numbers)
        all << QString::number(number);
    return all.join(QStringLiteral(", "));
}

void collectMarkers(const Biomarker& biomarker, QStringList& all)
{
    if (biomarker.operation == Biomarker::Operation::Leaf) {
        const auto& leaf = biomarker.leaf;
        for (const auto& name : {leaf.gene.empty() ? leaf.name : leaf.gene, leaf.partner}) {
            if (!name.empty() && !all.contains(text(name)))
                all << text(name);
        }
    }
    for (const auto& child : biomarker.children)
        collectMarkers(child, all);
}

} // namespace

QString KnowledgeWords::leaf(const Leaf& leaf)
{
    const auto gene = text(leaf.gene);
    const auto named = [&]() -> QString {
        switch (leaf.kind) {
        case Leaf::Kind::Variant:
            return tr("%1 %2", "gene, changes").arg(gene, listed(leaf.protein, tr(" or ")));
        case Leaf::Kind::Codon:
            return tr("%1, any change of codon %2").arg(gene, joined(leaf.codons));
        case Leaf::Kind::Exon: {
            const auto exons = joined(leaf.exons);
            if (leaf.change == "deletion")
                return tr("%1 exon %2 deletion").arg(gene, exons);
            if (leaf.change == "insertion")
                return tr("%1 exon %2 insertion").arg(gene, exons);
            if (leaf.change == "skipping")
                return tr("%1 exon %2 skipping").arg(gene, exons);
            if (leaf.change == "splice-site")
                return tr("%1 exon %2, splice site").arg(gene, exons);
            return leaf.variantClass == "oncogenic"
                       ? tr("%1, oncogenic change of exon %2").arg(gene, exons)
                       : tr("%1, any change of exon %2").arg(gene, exons);
        }
        case Leaf::Kind::Class: {
            const auto words = leaf.variantClass == "oncogenic"    ? tr("%1, oncogenic change")
                               : leaf.variantClass == "truncating" ? tr("%1, truncating change")
                               : leaf.variantClass == "pathogenic" ? tr("%1, pathogenic change")
                               : leaf.variantClass == "tandem-duplication"
                                   ? tr("%1, tandem duplication")
                                   : tr("%1, any change");
            return leaf.firstCodon == 0 ? words.arg(gene)
                                        : tr("%1 in codons %2 to %3", "gene with its change, range")
                                              .arg(words.arg(gene))
                                              .arg(leaf.firstCodon)
                                              .arg(leaf.lastCodon);
        }
        case Leaf::Kind::Fusion:
            if (!leaf.partner.empty())
                return tr("%1::%2 fusion").arg(gene, text(leaf.partner));
            return leaf.change == "fusion" ? tr("%1 fusion with a known partner").arg(gene)
                                           : tr("%1 fusion").arg(gene);
        case Leaf::Kind::Amplification:
            return tr("%1 amplification").arg(gene);
        case Leaf::Kind::Deletion:
            return tr("%1 deletion").arg(gene);
        case Leaf::Kind::Arm:
            return leaf.change == "gain" ? tr("%1 gain", "arm of a chromosome").arg(text(leaf.name))
                                         : tr("%1 deletion").arg(text(leaf.name));
        case Leaf::Kind::WildType:
            if (!leaf.codons.empty())
                return tr("%1 wild type in codons %2").arg(gene, joined(leaf.codons));
            if (!leaf.exons.empty())
                return tr("%1 wild type in exons %2").arg(gene, joined(leaf.exons));
            return tr("%1 wild type").arg(gene);
        case Leaf::Kind::Signature:
        case Leaf::Kind::Expression: {
            QStringList asked;
            const QLocale locale;
            const auto unit = leaf.unit == "score" ? QString()
                              : leaf.unit.empty() && leaf.name == "TMB"
                                  ? Format::unit("1/1000000{Base}")
                                  : Format::unit(leaf.unit);
            const auto number = [&](double value) {
                return (locale.toString(value) + QLatin1Char(' ') + unit).trimmed();
            };
            if (!leaf.status.empty())
                asked << Format::term(leaf.status);
            if (leaf.atLeast)
                asked << tr("at least %1").arg(number(*leaf.atLeast));
            if (leaf.below)
                asked << tr("below %1").arg(number(*leaf.below));
            return tr("%1 %2", "marker, what is asked for")
                .arg(text(leaf.name), asked.join(QStringLiteral(", ")));
        }
        }
        return {};
    }();
    if (leaf.origin == "germline")
        return tr("%1 (germline)").arg(named);
    return leaf.origin == "somatic" ? tr("%1 (somatic)").arg(named) : named;
}

QString KnowledgeWords::biomarker(const Biomarker& biomarker)
{
    QStringList parts;
    for (const auto& child : biomarker.children) {
        const auto words = KnowledgeWords::biomarker(child);
        const bool isGrouped = child.children.size() > 1 &&
                               child.operation != Biomarker::Operation::Not &&
                               child.operation != biomarker.operation;
        parts << (isGrouped ? QStringLiteral("(%1)").arg(words) : words);
    }
    switch (biomarker.operation) {
    case Biomarker::Operation::Leaf:
        return leaf(biomarker.leaf);
    case Biomarker::Operation::All:
        return parts.join(tr(" and "));
    case Biomarker::Operation::Any:
        return parts.join(tr(" or "));
    case Biomarker::Operation::Not:
        return tr("not %1").arg(parts.join(tr(" or ")));
    }
    return {};
}

QString KnowledgeWords::biomarkerLines(const Biomarker& biomarker)
{
    if (biomarker.operation == Biomarker::Operation::Leaf)
        return leaf(biomarker.leaf);
    QStringList lines;
    switch (biomarker.operation) {
    case Biomarker::Operation::All:
        lines << tr("all of:");
        break;
    case Biomarker::Operation::Any:
        lines << tr("one of:");
        break;
    case Biomarker::Operation::Not:
        lines << tr("none of:");
        break;
    case Biomarker::Operation::Leaf:
        break;
    }
    // "None of" says already that each of them is meant.
    const bool isNoneOfAny = biomarker.operation == Biomarker::Operation::Not &&
                             biomarker.children.size() == 1 &&
                             biomarker.children.front().operation == Biomarker::Operation::Any;
    for (const auto& child :
         isNoneOfAny ? biomarker.children.front().children : biomarker.children) {
        const auto below = biomarkerLines(child).split(QLatin1Char('\n'));
        for (qsizetype line = 0; line < below.size(); ++line)
            lines << (line == 0 ? QStringLiteral("  • ") : QStringLiteral("    ")) + below[line];
    }
    return lines.join(QLatin1Char('\n'));
}

QStringList KnowledgeWords::markers(const Biomarker& biomarker)
{
    QStringList all;
    collectMarkers(biomarker, all);
    return all;
}

} // namespace consilium::ui
