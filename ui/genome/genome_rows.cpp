#include "ui/genome/genome_rows.h"

#include "core/services/annotated_file.h"
#include "ui/format/format.h"
#include "ui/genome/genome_words.h"
#include "ui/widgets/specimen.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace consilium::ui
{

namespace
{

using clinical::Finding;
using clinical::FindingKind;
using genomics::GeneState;
using genomics::Truth;

bool hasPassed(const Finding& finding)
{
    return clinical::counts(finding.assertion) &&
           (finding.filter.empty() || finding.filter == "." || finding.filter == "PASS");
}

GenomeState stateOf(const Finding& finding, bool isSilent)
{
    switch (finding.kind) {
    case FindingKind::TestedNormal:
        return GenomeState::TestedNormal;
    case FindingKind::Signature:
    case FindingKind::Expression:
        return finding.quantity || !finding.status.empty() ? GenomeState::Measured
                                                           : GenomeState::Unknown;
    case FindingKind::SmallVariant:
    case FindingKind::CopyNumber:
    case FindingKind::ArmCopyNumber:
    case FindingKind::Fusion:
    case FindingKind::StructuralVariant:
        return isSilent ? GenomeState::Silent : GenomeState::Altered;
    }
    return GenomeState::Unknown;
}

GenomeState stateOf(GeneState state)
{
    switch (state) {
    case GeneState::Altered:
    case GeneState::Unknown:
        return GenomeState::Unknown;
    case GeneState::TestedNormal:
        return GenomeState::TestedNormal;
    case GeneState::NotCovered:
        return GenomeState::NotCovered;
    case GeneState::Failed:
        return GenomeState::Failed;
    }
    return GenomeState::Unknown;
}

void add(GenomeRow& row, const KnownStatement& known)
{
    row.statements.push_back(known);
    const auto effect = known.statement->effect;
    // Case reports, laboratory work and evidence against are to be read, not to be counted.
    const bool isCounted =
        !known.statement->isAgainst() &&
        (known.statement->isReviewed() || known.statement->amp.starts_with("I-"));
    if (!isCounted)
        ++row.other;
    else if (known.isHere && effect == knowledge::Effect::Sensitive)
        ++row.sensitive;
    else if (known.isHere && effect == knowledge::Effect::Resistant)
        ++row.resistant;
    else
        ++row.other;
}

/// Builds the rows of one case.
class Builder
{
public:
    Builder(const clinical::Case& record,
            const services::Toolbox& toolbox,
            const options::Ranking& ranking)
        : m_record(record)
        , m_toolbox(toolbox)
        , m_ranking(ranking)
        , m_profile(genomics::Profile::of(record, toolbox.genes, &toolbox.oncogenicity))
        , m_asked(askedTests(toolbox, ranking))
        , m_specimens(record)
    {
    }

    std::vector<GenomeRow> rows()
    {
        indexAssays();
        addFindings();
        matchStatements();
        addAsked();
        addPanelGenes();
        for (auto& row : m_rows) {
            setTier(row);
            nameSpecimens(row);
        }
        for (auto& row : m_rows)
            std::stable_sort(row.statements.begin(),
                             row.statements.end(),
                             [](const KnownStatement& a, const KnownStatement& b) {
                                 const auto key = [](const KnownStatement& known) {
                                     const auto& statement = *known.statement;
                                     return std::make_tuple(!known.isHere,
                                                            statement.isAgainst(),
                                                            !statement.isReviewed(),
                                                            statement.effect,
                                                            statement.amp.empty(),
                                                            statement.amp,
                                                            statement.id);
                                 };
                                 return key(a) < key(b);
                             });
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const GenomeRow& a, const GenomeRow& b) {
            const auto weight = [](const GenomeRow& row) {
                return row.sensitive + row.resistant > 0  ? 0
                       : row.asking > 0                   ? 1
                       : row.other > 0                    ? 2
                       : row.state == GenomeState::Silent ? 4
                                                          : 3;
            };
            return std::make_tuple(a.section, weight(a), -a.asking, a.gene) <
                   std::make_tuple(b.section, weight(b), -b.asking, b.gene);
        });
        return std::move(m_rows);
    }

private:
    /// The strongest level for this tumour type; without one what the oncogenicity points say.
    void setTier(GenomeRow& row) const
    {
        if (row.finding < 0 || row.section != GenomeSection::Finding)
            return;
        std::vector<const knowledge::Statement*> here;
        for (const auto& known : row.statements) {
            if (known.isHere)
                here.push_back(known.statement);
        }
        const auto& finding = m_record.findings[static_cast<std::size_t>(row.finding)];
        // A measured marker that no statement speaks of is no variant of unknown significance.
        const bool isMarker =
            finding.kind == FindingKind::Signature || finding.kind == FindingKind::Expression;
        if (isMarker && here.empty())
            return;
        const auto judged = m_toolbox.oncogenicity.judge(
            finding, genomics::readFinding(finding, row.finding, m_toolbox.genes));
        const auto tier = services::tierOf(here, judged ? &*judged : nullptr);
        row.tier = tier.tier;
        row.tierRule = tier.rule;
    }

    void addFindings()
    {
        std::vector<bool> isSilent(m_record.findings.size());
        for (const auto& reading : m_profile.readings())
            isSilent[static_cast<std::size_t>(reading.finding)] = reading.isSilent;
        m_rows.reserve(m_record.findings.size());
        for (std::size_t index = 0; index < m_record.findings.size(); ++index) {
            const auto& finding = m_record.findings[index];
            GenomeRow row;
            row.finding = static_cast<int>(index);
            const bool isMarker =
                finding.kind == FindingKind::Signature || finding.kind == FindingKind::Expression;
            row.gene = text(isMarker || finding.gene.empty() ? finding.name : finding.gene);
            if (!finding.partner.empty())
                row.gene += QStringLiteral("::") + text(finding.partner);
            if (row.gene.isEmpty())
                row.gene = QStringLiteral("–");
            row.state =
                hasPassed(finding) ? stateOf(finding, isSilent[index]) : GenomeState::NotUsed;
            row.isWithdrawn = !clinical::counts(finding.assertion);
            row.section = !hasPassed(finding)                      ? GenomeSection::FilteredOut
                          : row.state == GenomeState::TestedNormal ? GenomeSection::TestedNormal
                                                                   : GenomeSection::Finding;
            row.change = GenomeWords::change(finding);
            row.changeDetail = GenomeWords::detail(finding);
            row.stateWord = GenomeWords::state(row.state);
            row.consequence = consequences(finding);
            row.fraction = GenomeWords::fraction(finding);
            row.fractionValue = finding.alleleFraction;
            row.origin = isMarker ? QString() : GenomeWords::origin(finding.origin);
            row.filter = GenomeWords::filter(finding);
            row.source = fileOf(finding.header.provenance);
            if (const int number = m_specimens.numberOf(m_record, finding); number > 0)
                row.specimens = {number};
            if (finding.kind == FindingKind::TestedNormal && hasPassed(finding))
                (finding.name == clinical::kSmallVariants ? m_noSmallVariants : m_explicitNormal)
                    .insert(m_toolbox.genes.approved(finding.gene));
            if (isMarker && row.state == GenomeState::Measured)
                m_measured.insert(finding.name);
            m_rowOfFinding[row.finding] = m_rows.size();
            m_rows.push_back(std::move(row));
        }
    }

    void matchStatements()
    {
        for (const auto& statement : m_toolbox.pack.statements) {
            const auto match = m_profile.evaluate(statement.biomarker);
            if (match.truth != Truth::True)
                continue;
            const KnownStatement known{&statement,
                                       isAskedHere(statement.tumour, m_toolbox, m_ranking)};
            for (const int index : match.findings) {
                auto& row = m_rows[m_rowOfFinding[index]];
                if (row.section != GenomeSection::FilteredOut)
                    add(row, known);
            }
            for (const auto& gene : wildTypeGenes(statement.biomarker))
                m_wildType[gene].push_back(known);
        }
        for (auto& row : m_rows) {
            if (row.state == GenomeState::TestedNormal) {
                const auto gene = m_toolbox.genes.approved(row.gene.toStdString());
                for (const auto& known : m_wildType[gene])
                    add(row, known);
            }
        }
    }

    void addAsked()
    {
        for (const auto& asked : m_asked) {
            if (asked.kind == AskedTest::Kind::Marker ? m_measured.contains(asked.gene)
                                                      : m_explicitNormal.contains(asked.gene))
                continue;
            if (asked.kind == AskedTest::Kind::SmallVariants &&
                m_noSmallVariants.contains(asked.gene))
                continue;
            GenomeState state = GenomeState::Unknown;
            bool isFound = false;
            if (asked.kind != AskedTest::Kind::Marker) {
                const auto truth = truthOf(asked, m_profile);
                const auto geneState = m_profile.state(asked.gene);
                isFound = truth == Truth::True;
                const bool isNamedMissing = std::find(m_ranking.missingTests.begin(),
                                                      m_ranking.missingTests.end(),
                                                      asked.label) != m_ranking.missingTests.end();
                if (isFound && !isNamedMissing)
                    continue;
                // A negative for small variants says nothing about fusions or copies: each question
                // has its own row.
                state = truth == Truth::False                  ? GenomeState::TestedNormal
                        : geneState == GeneState::TestedNormal ? GenomeState::Unknown
                                                               : stateOf(geneState);
            }
            GenomeRow row;
            row.section = state == GenomeState::TestedNormal ? GenomeSection::TestedNormal
                                                             : GenomeSection::NotTested;
            row.state = state;
            row.test = asked.label;
            row.gene = text(asked.gene);
            row.change = GenomeWords::asked(asked.kind, state, isFound);
            row.stateWord = GenomeWords::state(state);
            row.source = assayOf(asked.gene, state);
            row.specimens = testedIn(asked.gene, state);
            row.asking = static_cast<int>(asked.statements.size());
            if (state == GenomeState::TestedNormal &&
                asked.kind == AskedTest::Kind::SmallVariants) {
                for (const auto& known : m_wildType[asked.gene])
                    add(row, known);
            } else if (state != GenomeState::TestedNormal) {
                for (const auto* statement : asked.statements)
                    row.statements.push_back({statement, true});
            }
            m_askedGenes.insert(asked.gene);
            m_rows.push_back(std::move(row));
        }
    }

    /// Genes that a panel names and nobody asks about here.
    void addPanelGenes()
    {
        for (const auto& gene : m_profile.genes()) {
            if (m_askedGenes.contains(gene) || m_explicitNormal.contains(gene) ||
                m_noSmallVariants.contains(gene))
                continue;
            const auto state = stateOf(m_profile.state(gene));
            if (state != GenomeState::TestedNormal && state != GenomeState::Failed)
                continue;
            GenomeRow row;
            row.section = state == GenomeState::Failed ? GenomeSection::NotTested
                                                       : GenomeSection::TestedNormal;
            row.state = state;
            row.gene = text(gene);
            row.change = GenomeWords::asked(AskedTest::Kind::SmallVariants, state, false);
            row.stateWord = GenomeWords::state(state);
            row.source = assayOf(gene, state);
            row.specimens = testedIn(gene, state);
            m_rows.push_back(std::move(row));
        }
    }

    QString fileOf(const clinical::Provenance& provenance) const
    {
        const auto index = static_cast<std::size_t>(provenance.source);
        return provenance.source >= 0 && index < m_record.sources.size()
                   ? text(m_record.sources[index].name)
                   : GenomeWords::typed();
    }

    /// Who says that a gene was tested, or that its test failed. Indexed once: a panel may name
    /// 20,000 genes.
    void indexAssays()
    {
        std::set<std::string> notTumour;
        for (const auto& specimen : m_record.specimens) {
            if (specimen.isTumour == clinical::Presence::Absent)
                notTumour.insert(specimen.header.key);
        }
        for (const auto& assay : m_record.assays) {
            const auto name =
                assay.name.empty() ? fileOf(assay.header.provenance) : text(assay.name);
            // What was read in blood for the germline says nothing about the tumour.
            const int specimen =
                notTumour.contains(assay.specimen) ? 0 : m_specimens.number(assay.specimen);
            for (const auto& gene : assay.genesTested) {
                m_testedBy.emplace(m_toolbox.genes.approved(gene), name);
                note(m_normalIn[m_toolbox.genes.approved(gene)], specimen);
            }
            for (const auto& gene : assay.genesFailed) {
                m_failedIn.emplace(m_toolbox.genes.approved(gene), name);
                note(m_failedOn[m_toolbox.genes.approved(gene)], specimen);
            }
            if (assay.coversAllGenes != clinical::Presence::Present)
                continue;
            note(m_coveredOn, specimen);
            if (m_coveredBy.isEmpty())
                m_coveredBy = name;
        }
    }

    QString assayOf(const std::string& gene, GenomeState state) const
    {
        const auto& named = state == GenomeState::Failed ? m_failedIn : m_testedBy;
        const auto found = named.find(gene);
        if ((state == GenomeState::Failed || state == GenomeState::TestedNormal) &&
            found != named.end())
            return found->second;
        return state == GenomeState::TestedNormal && !m_coveredBy.isEmpty()
                   ? m_coveredBy
                   : GenomeWords::noSource();
    }

    static void note(std::vector<int>& numbers, int number)
    {
        if (number > 0 && std::find(numbers.begin(), numbers.end(), number) == numbers.end())
            numbers.push_back(number);
    }

    /// Numbers of the specimens that were tested, where the row says that a test was made.
    std::vector<int> testedIn(const std::string& gene, GenomeState state) const
    {
        if (state != GenomeState::Failed && state != GenomeState::TestedNormal)
            return {};
        const auto& named = state == GenomeState::Failed ? m_failedOn : m_normalIn;
        const auto found = named.find(gene);
        auto numbers = found == named.end() ? std::vector<int>() : found->second;
        for (const int number : m_coveredOn) {
            if (state == GenomeState::TestedNormal)
                note(numbers, number);
        }
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    }

    void nameSpecimens(GenomeRow& row) const
    {
        QStringList words;
        for (const int number : row.specimens)
            words << m_specimens.words(number);
        row.specimenWords = words.join(QStringLiteral("; "));
    }

    static QString consequences(const Finding& finding)
    {
        QStringList terms;
        for (const auto& term : finding.consequences)
            terms << text(term).replace(QLatin1Char('_'), QLatin1Char(' '));
        return terms.join(QStringLiteral(", "));
    }

    const clinical::Case& m_record;
    const services::Toolbox& m_toolbox;
    const options::Ranking& m_ranking;
    genomics::Profile m_profile;
    std::vector<AskedTest> m_asked;
    std::vector<GenomeRow> m_rows;
    std::map<int, std::size_t> m_rowOfFinding;
    std::map<std::string, QString> m_testedBy;
    std::map<std::string, QString> m_failedIn;
    QString m_coveredBy;
    SpecimenSigns m_specimens;
    std::map<std::string, std::vector<int>> m_normalIn; ///< specimens by gene
    std::map<std::string, std::vector<int>> m_failedOn;
    std::vector<int> m_coveredOn;
    std::set<std::string> m_explicitNormal;
    std::set<std::string> m_noSmallVariants; ///< genes of negatives that speak of those alone
    std::set<std::string> m_measured;
    std::set<std::string> m_askedGenes;
    std::map<std::string, std::vector<KnownStatement>> m_wildType;
};

} // namespace

std::vector<GenomeRow> genomeRows(const clinical::Case& record,
                                  const services::Toolbox& toolbox,
                                  const options::Ranking& ranking)
{
    return Builder(record, toolbox, ranking).rows();
}

QString sourceOf(const clinical::Case& record, const clinical::Provenance& provenance)
{
    const auto index = static_cast<std::size_t>(provenance.source);
    if (provenance.source < 0 || index >= record.sources.size())
        return GenomeWords::typedAt(provenance.place);
    const auto file = text(record.sources[index].name);
    return provenance.place.empty() ? file : GenomeWords::place(file, text(provenance.place));
}

QString citationText(const knowledge::Citation& citation)
{
    return GenomeWords::citation(citation);
}

QString effectWord(knowledge::Effect effect) { return GenomeWords::effect(effect); }

} // namespace consilium::ui
