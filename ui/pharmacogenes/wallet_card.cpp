#include "ui/pharmacogenes/wallet_card.h"

#include "ui/format/format.h"
#include "ui/format/guidance_words.h"
#include "ui/pharmacogenes/pharmacogene_rows.h"

#include <QCoreApplication>

#include <map>

namespace consilium::ui
{

namespace
{

using Kind = WalletParagraph::Kind;
using knowledge::GuidanceAction;

class WalletWords
{
    Q_DECLARE_TR_FUNCTIONS(WalletCard)

public:
    static QString result(const PharmacogeneRow& row)
    {
        auto words =
            row.score.isEmpty()
                ? tr("%1 %2: %3", "gene, call, phenotype").arg(row.gene, row.call, row.phenotype)
                : tr("%1 %2: %3, %4", "gene, call, phenotype, activity score")
                      .arg(row.gene, row.call, row.phenotype, row.score);
        if (row.isKeyMissing)
            words = tr("%1 (▲ %2)", "result, what it lacks").arg(words, row.restsOn);
        return words;
    }

    static QString drug(const DrugRow& row)
    {
        QStringList sources;
        for (const auto& line : row.advice.lines) {
            const auto source = text(line.guidance->source);
            if (line.guidance->action == row.advice.action && !sources.contains(source))
                sources << source;
        }
        QStringList limits;
        if (row.doseFraction)
            limits << tr("≤ %1", "part of the usual starting dose")
                          .arg(Format::percent(*row.doseFraction))
                          .replace(QLatin1Char(' '), QChar::Nbsp);
        limits << sources.join(QStringLiteral(", "));
        if (!row.isCertain)
            limits << tr("calls disagree");
        return tr("%1 (%2)", "drug, dose and sources")
            .arg(text(row.advice.drug), limits.join(QStringLiteral("; ")));
    }

    static void
    addGenes(WalletCard& card, const std::vector<PharmacogeneRow>& genes, QStringList& open)
    {
        card.paragraphs.push_back({Kind::Heading, tr("Results of genes")});
        bool isAny = false;
        for (const auto& gene : genes) {
            if (gene.state == GeneResult::NotTested) {
                open << gene.gene;
                continue;
            }
            isAny = true;
            if (gene.state == GeneResult::Called)
                card.paragraphs.push_back({Kind::Plain, result(gene)});
            else
                card.paragraphs.push_back(
                    {Kind::Plain, tr("%1: tested, but not called", "gene").arg(gene.gene)});
        }
        if (!isAny)
            card.paragraphs.push_back({Kind::Plain, tr("No result is recorded.")});
    }

    static void addDrugs(WalletCard& card, const std::vector<DrugRow>& drugs)
    {
        std::map<GuidanceAction, QStringList, std::greater<>> changed;
        QStringList withheld;
        for (const auto& row : drugs) {
            if (row.advice.state == pgx::AdviceState::Withheld)
                withheld << text(row.advice.drug);
            else if (row.advice.state == pgx::AdviceState::Given &&
                     row.advice.action >= GuidanceAction::Increase)
                changed[row.advice.action] << drug(row);
        }
        card.paragraphs.push_back(
            {Kind::Heading,
             tr("Drugs to avoid or to dose otherwise (≤: part of the usual starting dose)")});
        for (const auto& [action, named] : changed) {
            card.paragraphs.push_back({Kind::Strong, GuidanceWords::action(action)});
            card.paragraphs.push_back({Kind::Plain, named.join(QStringLiteral(", "))});
        }
        if (changed.empty())
            card.paragraphs.push_back({Kind::Plain, tr("None by these results.")});
        if (!withheld.isEmpty()) {
            card.paragraphs.push_back({Kind::Strong, tr("No advice possible from these results")});
            card.paragraphs.push_back({Kind::Plain, withheld.join(QStringLiteral(", "))});
        }
    }

    static WalletCard
    card(const clinical::Case& record, const services::Toolbox& toolbox, Day today)
    {
        auto carried = record;
        carried.medications.clear();
        const auto drugs = drugRows(carried, toolbox, {}, today);
        WalletCard card;
        card.name = Format::patientName(record.patient);
        card.birth = tr("born %1").arg(Format::date(record.patient.birthDate));
        if (record.patient.isSynthetic)
            card.birth = tr("%1 · %2", "birth date, that the patient is invented")
                             .arg(card.birth, Format::synthetic());
        QStringList open;
        addGenes(card, pharmacogeneRows(carried, drugs), open);
        addDrugs(card, drugs);
        if (!open.isEmpty()) {
            card.paragraphs.push_back({Kind::Heading, tr("Not tested (not normal: unknown)")});
            card.paragraphs.push_back({Kind::Plain, open.join(QStringLiteral(", "))});
        }
        card.paragraphs.push_back(
            {Kind::Plain,
             tr("A drug that is not named here is not thereby safe. Other drugs can change how a "
                "gene works; none is taken into account here.")});
        const auto& manifest = toolbox.pack.manifest;
        card.foot = tr("Consilium %1 · %2 %3 · %4", "version, pack with its version, date")
                        .arg(QCoreApplication::applicationVersion(),
                             text(manifest.name),
                             text(manifest.version),
                             Format::date(PartialDate::fromDay(today)));
        return card;
    }
};

} // namespace

WalletCard walletCard(const clinical::Case& record, const services::Toolbox& toolbox, Day today)
{
    return WalletWords::card(record, toolbox, today);
}

} // namespace consilium::ui
