#include "core/genomics/annotate.h"

#include "core/genomics/protein_change.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace consilium::genomics
{

namespace
{

using clinical::Finding;
using clinical::FindingKind;
using clinical::Genome;
using clinical::ProteinSource;
using terminology::Allele;
using terminology::KnownPosition;
using Severity = AnnotationIssue::Severity;

constexpr const char* kWrongReference =
    "REF is not the base of the reference there: the genome build or the position is wrong";

Genome otherThan(Genome genome)
{
    return genome == Genome::GRCh37 ? Genome::GRCh38 : Genome::GRCh37;
}

std::string_view withoutVersion(std::string_view transcript)
{
    return transcript.substr(0, transcript.find('.'));
}

/// Codon of a known substitution, or 0.
int codonOf(const KnownPosition& known)
{
    const auto change = parseProteinChange(known.protein);
    using Kind = ProteinChange::Kind;
    return change && (change->kind == Kind::Substitution || change->kind == Kind::Nonsense ||
                      change->kind == Kind::Synonymous)
               ? change->first
               : 0;
}

class Annotator
{
public:
    Annotator(const terminology::PositionTable& positions,
              const terminology::GeneTable& genes,
              const AnnotationAids& aids,
              AnnotationSummary& summary)
        : m_positions(positions)
        , m_genes(genes)
        , m_aids(aids)
        , m_summary(summary)
    {
    }

    void take(Finding& finding, std::size_t index)
    {
        m_index = index;
        m_place = finding.header.provenance.place;
        if (finding.kind != FindingKind::SmallVariant)
            return;
        ++m_summary.variants;
        checkGene(finding);
        if (finding.position > 0 && finding.genome != Genome::Unknown &&
            !finding.chromosome.empty())
            placed(finding);
        if (finding.hgvsProtein.empty()) {
            if (finding.proteinSource == ProteinSource::Unknown)
                finding.proteinSource =
                    finding.hgvsCoding.empty() ? ProteinSource::NotResolved : ProteinSource::Stated;
        } else if (finding.proteinSource == ProteinSource::Unknown) {
            finding.proteinSource = ProteinSource::Stated;
        }
        if (finding.proteinSource == ProteinSource::Stated)
            checkChange(finding);
        count(finding.proteinSource);
    }

private:
    void note(Severity severity, ErrorCode code, std::string what)
    {
        m_summary.issues.push_back({severity, code, m_index, m_place, std::move(what)});
    }

    void count(ProteinSource source)
    {
        switch (source) {
        case ProteinSource::Stated:
            ++m_summary.stated;
            return;
        case ProteinSource::KnownPosition:
            ++m_summary.knownPosition;
            return;
        case ProteinSource::LiftedPosition:
            ++m_summary.lifted;
            return;
        case ProteinSource::NotResolved:
        case ProteinSource::Unknown:
            ++m_summary.notResolved;
            return;
        }
    }

    /// One issue for a symbol, however often it stands in the file.
    void checkGene(const Finding& finding)
    {
        if (finding.gene.empty() || m_genes.size() == 0 || m_genes.find(finding.gene) != nullptr ||
            !m_unknownGenes.insert(finding.gene).second)
            return;
        note(Severity::Note, ErrorCode::NotFound, "gene not known: " + finding.gene);
    }

    /// With coordinates: normal form, reference, known variant.
    void placed(Finding& finding)
    {
        const auto normal = normalise(finding, m_aids.reference);
        m_summary.trimmed += normal == Normalised::Trimmed ? 1 : 0;
        m_summary.leftAligned += normal == Normalised::LeftAligned ? 1 : 0;
        if (normal == Normalised::NotSequence)
            return;
        if (normal == Normalised::Contradicted) {
            note(Severity::Warning, ErrorCode::Malformed, kWrongReference);
            return;
        }
        const bool isIndel = finding.reference.size() != finding.alternative.size();
        if (isIndel && (!m_aids.reference || normal == Normalised::Unreadable))
            ++m_summary.unaligned;
        if (!finding.asWritten.empty())
            m_rewritten.push_back(m_index);
        const auto length = static_cast<std::int64_t>(finding.reference.size());
        const bool isNear = m_positions.isNear(
            finding.genome, finding.chromosome, finding.position, finding.position + length);
        const bool mayLift = finding.hgvsProtein.empty() && m_aids.liftovers != nullptr;
        // Coordinates of the other build stand nowhere near anything known in this one.
        const bool isNearInOther = m_positions.isNear(otherThan(finding.genome),
                                                      finding.chromosome,
                                                      finding.position,
                                                      finding.position + length);
        if (!isNear && !isNearInOther && !mayLift)
            return;
        const auto allele = terminology::trimmed(
            {finding.chromosome, finding.position, finding.reference, finding.alternative});
        if (isNear && contradictsReference(finding)) {
            note(Severity::Warning, ErrorCode::Malformed, kWrongReference);
            return;
        }
        if (const auto* known = m_positions.find(finding.genome, allele); known != nullptr)
            return meet(finding, *known, ProteinSource::KnownPosition);
        if (isNearInOther && isOfOtherBuild(finding, allele)) {
            note(Severity::Warning,
                 ErrorCode::Ambiguous,
                 "the coordinates are those of the change in the other genome build");
            return;
        }
        if (mayLift)
            lookUpLifted(finding, allele);
    }

    bool contradictsReference(const Finding& finding) const
    {
        for (std::size_t at = 0; at < finding.reference.size(); ++at) {
            const auto base = m_positions.baseAt(finding.genome,
                                                 finding.chromosome,
                                                 finding.position + static_cast<std::int64_t>(at));
            const char own = static_cast<char>(finding.reference[at] & ~0x20);
            if (base && *base != own && own != 'N')
                return true;
        }
        return false;
    }

    /// Whether the source names a change whose coordinates in the other build these are.
    bool isOfOtherBuild(const Finding& finding, const Allele& allele) const
    {
        const auto* known = m_positions.find(otherThan(finding.genome), allele);
        if (known == nullptr || finding.gene.empty() || finding.hgvsProtein.empty())
            return false;
        const auto stated = parseProteinChange(finding.hgvsProtein);
        return stated && stated->text == known->protein &&
               m_genes.approved(finding.gene) == known->gene;
    }

    void lookUpLifted(Finding& finding, const Allele& allele)
    {
        const auto* liftover = m_aids.liftovers->from(finding.genome);
        if (liftover == nullptr)
            return;
        const auto other = otherThan(finding.genome);
        const auto lifted = liftover->lift(allele);
        if (!lifted.has_value())
            return;
        const auto* known = m_positions.find(other, lifted.value());
        if (known == nullptr)
            return;
        if (!agreesOnCodon(finding.genome, allele, *known)) {
            note(Severity::Warning,
                 ErrorCode::Ambiguous,
                 "a known position in the other genome build lies on another codon in this one: "
                 "not used");
            return;
        }
        finding.lifted = fmt::format("{} {}:{}:{}>{}",
                                     other == Genome::GRCh37 ? "GRCh37" : "GRCh38",
                                     lifted.value().chromosome,
                                     lifted.value().position,
                                     lifted.value().reference,
                                     lifted.value().alternative);
        meet(finding, *known, ProteinSource::LiftedPosition);
    }

    /// A row that has coordinates in this build has them elsewhere: it was not found there.
    bool agreesOnCodon(Genome genome, const Allele& allele, const KnownPosition& known) const
    {
        if (known.in(genome).position > 0)
            return false;
        const int codon = codonOf(known);
        const auto from = otherThan(genome);
        for (const auto* row : m_positions.ofGene(known.gene)) {
            const auto& here = row->in(genome);
            const auto& there = row->in(from);
            const int other = codonOf(*row);
            if (here.position == 0 || there.position == 0 || other == 0 || codon == 0 ||
                withoutVersion(row->transcript) != withoutVersion(known.transcript))
                continue;
            if (here.chromosome != allele.chromosome)
                return false;
            // On one codon, and as a rule in its neighbourhood, distances are the same in both.
            const auto distance = std::abs(there.position - known.in(from).position);
            if ((other == codon || distance < 1000) &&
                std::abs(here.position - allele.position) != distance)
                return false;
        }
        return true;
    }

    /// The variant stands at known coordinates.
    void meet(Finding& finding, const KnownPosition& known, ProteinSource source)
    {
        finding.knownBy = known.source;
        if (!finding.gene.empty() && m_genes.approved(finding.gene) != known.gene) {
            note(Severity::Warning,
                 ErrorCode::Malformed,
                 fmt::format("the gene contradicts the coordinates, which are those of {} {}",
                             known.gene,
                             known.protein.empty() ? known.coding : known.protein));
            return;
        }
        if (!finding.hgvsProtein.empty()) {
            compare(finding, known);
            return;
        }
        if (!known.protein.empty()) {
            finding.hgvsProtein = "p." + known.protein;
            finding.proteinSource = source;
        }
        if (!finding.hgvsCoding.empty())
            return; // the source counts on a transcript of its own
        finding.gene = known.gene;
        finding.transcript = known.transcript;
        finding.hgvsCoding = known.coding;
        finding.exon = known.exon;
        finding.proteinSource = source;
    }

    void compare(const Finding& finding, const KnownPosition& known)
    {
        const auto stated = parseProteinChange(finding.hgvsProtein);
        const auto expected = parseProteinChange(known.protein);
        if (!stated || !expected || stated->text == expected->text ||
            stated->kind == ProteinChange::Kind::Unknown)
            return;
        // The same substitution under another number: transcripts count codons differently.
        const auto residues = [](const ProteinChange& change) {
            return std::pair(change.text.front(), change.text.back());
        };
        const bool isOtherNumber = stated->first != expected->first &&
                                   stated->kind == expected->kind &&
                                   residues(*stated) == residues(*expected);
        const auto own = withoutVersion(finding.transcript);
        const auto theirs = withoutVersion(known.transcript);
        const bool isOtherTranscript = !own.empty() && !theirs.empty() && own != theirs;
        if (isOtherNumber || (isOtherTranscript && stated->first != expected->first)) {
            note(Severity::Note,
                 ErrorCode::Ambiguous,
                 fmt::format("known at these coordinates as {} {} ({}): another transcript counts "
                             "its codons differently",
                             known.gene,
                             known.protein,
                             known.transcript));
            return;
        }
        // A silent change or an indel may be written in more than one way.
        using Kind = ProteinChange::Kind;
        const auto isExact = [](Kind kind) {
            return kind == Kind::Substitution || kind == Kind::Nonsense;
        };
        if (!isExact(stated->kind) && !isExact(expected->kind) &&
            std::abs(stated->first - expected->first) <= 10)
            return;
        note(Severity::Warning,
             ErrorCode::Malformed,
             fmt::format("the protein change contradicts the coordinates, which are those of {} {}",
                         known.gene,
                         known.protein));
    }

    /// A stated change has to be one, and its residue that of the gene where that is known.
    void checkChange(const Finding& finding)
    {
        if (finding.hgvsProtein.empty())
            return;
        const auto change = parseProteinChange(finding.hgvsProtein);
        if (!change) {
            note(Severity::Note, ErrorCode::Unsupported, "protein change that is not understood");
            return;
        }
        if (change->first == 0 || finding.gene.empty() || change->text.empty())
            return;
        const auto residue = residueOf(m_genes.approved(finding.gene), change->first);
        if (!residue || residue->first == change->text.front())
            return;
        const auto own = withoutVersion(finding.transcript);
        const bool isOtherTranscript = !own.empty() && own != withoutVersion(residue->second);
        note(isOtherTranscript ? Severity::Note : Severity::Warning,
             isOtherTranscript ? ErrorCode::Ambiguous : ErrorCode::Malformed,
             fmt::format("codon {} is {} on {}: the change does not exist there",
                         change->first,
                         residue->first,
                         residue->second.empty() ? "the known transcript" : residue->second));
    }

    using Residue = std::pair<char, std::string>; ///< one-letter code, transcript

    std::optional<Residue> residueOf(const std::string& gene, int codon)
    {
        auto found = m_residues.find(gene);
        if (found == m_residues.end()) {
            found = m_residues.emplace(gene, std::unordered_map<int, Residue>()).first;
            for (const auto* row : m_positions.ofGene(gene)) {
                if (const int known = codonOf(*row); known > 0)
                    found->second.emplace(known, Residue{row->protein.front(), row->transcript});
            }
        }
        const auto at = found->second.find(codon);
        return at == found->second.end() ? std::nullopt : std::optional(at->second);
    }

public:
    /// Two records that turn out to be one allele once both are in normal form.
    void findRepeats(const std::vector<Finding>& findings)
    {
        if (m_rewritten.empty())
            return;
        const auto keyOf = [](const Finding& finding) {
            return fmt::format("{}|{}|{}:{}:{}>{}",
                               finding.assay,
                               static_cast<int>(finding.genome),
                               finding.chromosome,
                               finding.position,
                               finding.reference,
                               finding.alternative);
        };
        std::unordered_map<std::string, std::size_t> rewritten;
        for (const auto index : m_rewritten)
            rewritten.emplace(keyOf(findings[index]), index);
        for (std::size_t index = 0; index < findings.size(); ++index) {
            if (findings[index].kind != FindingKind::SmallVariant)
                continue;
            const auto found = rewritten.find(keyOf(findings[index]));
            if (found == rewritten.end() || found->second == index)
                continue;
            m_index = std::max(index, found->second);
            m_place = findings[m_index].header.provenance.place;
            note(Severity::Warning,
                 ErrorCode::AlreadyExists,
                 "the same allele as an earlier record, written in another way");
        }
    }

private:
    const terminology::PositionTable& m_positions;
    const terminology::GeneTable& m_genes;
    const AnnotationAids& m_aids;
    AnnotationSummary& m_summary;
    std::size_t m_index = 0;
    std::string m_place;
    std::vector<std::size_t> m_rewritten;
    std::unordered_set<std::string> m_unknownGenes;
    std::unordered_map<std::string, std::unordered_map<int, Residue>> m_residues;
};

} // namespace

AnnotationSummary annotate(std::vector<Finding>& findings,
                           const terminology::PositionTable& positions,
                           const terminology::GeneTable& genes,
                           const AnnotationAids& aids)
{
    AnnotationSummary summary;
    Annotator annotator(positions, genes, aids, summary);
    for (std::size_t index = 0; index < findings.size(); ++index)
        annotator.take(findings[index], index);
    annotator.findRepeats(findings);
    std::stable_sort(
        summary.issues.begin(),
        summary.issues.end(),
        [](const AnnotationIssue& a, const AnnotationIssue& b) { return a.finding < b.finding; });
    return summary;
}

} // namespace consilium::genomics
