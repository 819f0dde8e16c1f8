#pragma once

#include "ui/format/format.h"
#include "ui/genome/asked_tests.h"
#include "ui/genome/genome_rows.h"

#include <QCoreApplication>

namespace consilium::ui
{

/// The words of the genome rows, apart from how rows are found.
class GenomeWords
{
    Q_DECLARE_TR_FUNCTIONS(Genome)

public:
    static QString state(GenomeState state)
    {
        switch (state) {
        case GenomeState::Altered:
            return tr("altered");
        case GenomeState::TestedNormal:
            return tr("tested normal");
        case GenomeState::NotCovered:
            return tr("not covered");
        case GenomeState::Failed:
            return tr("test failed");
        case GenomeState::Unknown:
            return tr("unknown");
        case GenomeState::Measured:
            return tr("measured");
        case GenomeState::Silent:
            return tr("silent change");
        case GenomeState::NotUsed:
            return tr("not used");
        }
        return {};
    }

    static QString origin(clinical::Origin origin)
    {
        switch (origin) {
        case clinical::Origin::Unknown:
            return tr("not stated");
        case clinical::Origin::Somatic:
            return tr("somatic");
        case clinical::Origin::Germline:
            return tr("germline");
        }
        return {};
    }

    static QString filter(const clinical::Finding& finding)
    {
        if (finding.assertion == clinical::Assertion::EnteredInError)
            return tr("entered in error");
        if (finding.assertion == clinical::Assertion::Refuted)
            return tr("refuted");
        if (!clinical::counts(finding.assertion))
            return tr("not done");
        if (finding.filter.empty())
            return tr("not stated");
        return finding.filter == "." ? tr("not filtered") : text(finding.filter);
    }

    static QString fraction(const clinical::Finding& finding)
    {
        if (finding.kind == clinical::FindingKind::CopyNumber ||
            finding.kind == clinical::FindingKind::ArmCopyNumber)
            return finding.copyNumber
                       ? tr("%1 copies").arg(QLocale().toString(*finding.copyNumber, 'g', 3))
                       : tr("copies not stated");
        if (finding.kind == clinical::FindingKind::Signature ||
            finding.kind == clinical::FindingKind::Expression ||
            finding.kind == clinical::FindingKind::TestedNormal)
            return {};
        if (!finding.alleleFraction)
            return tr("not stated");
        const auto percent =
            tr("%1 %").arg(QLocale().toString(*finding.alleleFraction * 100, 'f', 1));
        return finding.depth ? tr("%1 · depth %2").arg(percent, QLocale().toString(*finding.depth))
                             : tr("%1 · depth not stated").arg(percent);
    }

    static QString change(const clinical::Finding& finding)
    {
        switch (finding.kind) {
        case clinical::FindingKind::SmallVariant:
            return !finding.hgvsProtein.empty()   ? text(finding.hgvsProtein)
                   : !finding.hgvsCoding.empty()  ? text(finding.hgvsCoding)
                   : !finding.hgvsGenomic.empty() ? text(finding.hgvsGenomic)
                   : finding.chromosome.empty()   ? tr("change not stated")
                                                  : genomic(finding);
        case clinical::FindingKind::CopyNumber:
        case clinical::FindingKind::ArmCopyNumber:
            return finding.copyNumberClass.empty() ? tr("copy number, class not stated")
                                                   : text(finding.copyNumberClass);
        case clinical::FindingKind::Fusion:
            return finding.partner.empty() ? tr("fusion, partner not stated") : tr("fusion");
        case clinical::FindingKind::StructuralVariant:
            return tr("rearrangement");
        case clinical::FindingKind::Signature:
        case clinical::FindingKind::Expression:
            if (finding.quantity && !finding.status.empty())
                return tr("%1 (%2)", "value, status")
                    .arg(Format::quantity(*finding.quantity), text(finding.status));
            return finding.quantity          ? Format::quantity(*finding.quantity)
                   : !finding.status.empty() ? text(finding.status)
                                             : tr("no result stated");
        case clinical::FindingKind::TestedNormal:
            return finding.name == clinical::kSmallVariants ? tr("small variants: nothing found")
                                                            : tr("nothing found");
        }
        return {};
    }

    static QString genomic(const clinical::Finding& finding)
    {
        if (!finding.hgvsGenomic.empty())
            return text(finding.hgvsGenomic);
        if (finding.chromosome.empty())
            return {};
        auto place = tr("chr%1:%2").arg(text(finding.chromosome)).arg(finding.position);
        if (!finding.reference.empty() &&
            finding.reference.size() + finding.alternative.size() < 24)
            place +=
                QStringLiteral(" %1>%2").arg(text(finding.reference), text(finding.alternative));
        return place;
    }

    static QString detail(const clinical::Finding& finding)
    {
        QStringList parts;
        if (!finding.hgvsProtein.empty() && !finding.hgvsCoding.empty())
            parts << text(finding.hgvsCoding);
        if (const auto place = genomic(finding);
            !place.isEmpty() && (!finding.hgvsProtein.empty() || !finding.hgvsCoding.empty()))
            parts << place;
        return parts.join(QStringLiteral(" · "));
    }

    static QString asked(AskedTest::Kind kind, GenomeState state, bool isSettledElsewhere)
    {
        if (state == GenomeState::TestedNormal) {
            switch (kind) {
            case AskedTest::Kind::SmallVariants:
                return tr("small variants: nothing found");
            case AskedTest::Kind::CopyNumber:
                return tr("copy number: nothing found");
            case AskedTest::Kind::Fusions:
                return tr("fusions: nothing found");
            case AskedTest::Kind::Marker:
                return {};
            }
        }
        if (isSettledElsewhere)
            return tr("other changes");
        switch (kind) {
        case AskedTest::Kind::SmallVariants:
            return tr("small variants");
        case AskedTest::Kind::CopyNumber:
            return tr("copy number");
        case AskedTest::Kind::Fusions:
            return tr("fusions");
        case AskedTest::Kind::Marker:
            return tr("no result");
        }
        return {};
    }

    static QString typed() { return tr("typed by a person"); }

    /// With the day, where the place says it: "typed 2026-03-01T09:30:00Z".
    static QString typedAt(const std::string& place)
    {
        const auto day = place.starts_with("typed ") && place.size() >= 16
                             ? PartialDate::parse(place.substr(6, 10))
                             : PartialDate::parse("");
        return day.has_value() && day.value().isKnown()
                   ? tr("typed by a person, %1", "date").arg(Format::date(day.value()))
                   : typed();
    }

    static QString place(const QString& file, const QString& where)
    {
        return tr("%1, %2", "file, place in it").arg(file, where);
    }

    static QString noSource() { return tr("no test recorded"); }

    static QString citation(const knowledge::Citation& citation)
    {
        if (!citation.pmid.empty())
            return tr("PMID %1").arg(text(citation.pmid));
        if (!citation.doi.empty())
            return tr("doi %1").arg(text(citation.doi));
        const auto name = text(citation.label.empty() ? citation.guideline : citation.label);
        return citation.date.empty()
                   ? name
                   : tr("%1, %2", "label or guideline, date").arg(name, text(citation.date));
    }

    static QString effect(knowledge::Effect effect)
    {
        switch (effect) {
        case knowledge::Effect::Sensitive:
            return tr("sensitive");
        case knowledge::Effect::Resistant:
            return tr("resistant");
        case knowledge::Effect::Toxic:
            return tr("toxic");
        case knowledge::Effect::PrognosticGood:
            return tr("better prognosis");
        case knowledge::Effect::PrognosticPoor:
            return tr("worse prognosis");
        case knowledge::Effect::Diagnostic:
            return tr("diagnostic");
        }
        return {};
    }
};

} // namespace consilium::ui
