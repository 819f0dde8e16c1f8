#include "ui/report/report_html.h"

#include "ui/format/format.h"
#include "ui/format/guidance_words.h"
#include "ui/options/option_words.h"
#include "ui/widgets/specimen.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace consilium::ui
{

namespace
{

/// Rows of one section, with the number that did not fit.
class Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    /// A row of a table. Qt does not mirror its columns by itself.
    static QString cells(QStringList columns)
    {
        if (QLocale().textDirection() == Qt::RightToLeft)
            std::reverse(columns.begin(), columns.end());
        return QStringLiteral("<tr>%1</tr>").arg(columns.join(QString()));
    }

    static QString section(const QString& title, QStringList rows, int most)
    {
        if (rows.isEmpty())
            rows << QStringLiteral("<i>%1</i>").arg(tr("not recorded"));
        const auto left = rows.size() - most;
        if (left > 0) {
            rows = rows.mid(0, most);
            rows << QStringLiteral("<i>%1</i>")
                        .arg(tr("and %n more, in the program", nullptr, static_cast<int>(left)));
        }
        QString html = QStringLiteral("<p class='h'>%1</p>").arg(title);
        for (const auto& row : rows)
            html += QStringLiteral("<p class='r'>%1</p>").arg(row);
        return html;
    }

    static QString head(const clinical::Case& record, const options::Ranking& ranking)
    {
        QStringList identifiers;
        for (const auto& identifier : record.patient.identifiers)
            identifiers << text(identifier.value).toHtmlEscaped();
        const auto* ecog = clinical::latestPerformance(record, clinical::PerformanceScale::Ecog);
        QStringList allergies;
        bool isAsked = false;
        for (const auto& allergy : record.allergies) {
            isAsked = isAsked || clinical::counts(allergy.assertion);
            if (clinical::counts(allergy.assertion) && !allergy.isNoKnownAllergy)
                allergies << text(allergy.substance.label()).toHtmlEscaped();
        }
        QStringList facts{
            tr("Tumour: %1")
                .arg(ranking.tumourName.empty() ? tr("type not known")
                                                : text(ranking.tumourName).toHtmlEscaped()),
            ecog == nullptr
                ? tr("ECOG not recorded")
                : tr("ECOG %1, %2", "grade, date").arg(ecog->value).arg(Format::date(ecog->date)),
            !allergies.isEmpty() ? tr("Allergy: %1").arg(allergies.join(QStringLiteral(", ")))
            : isAsked            ? tr("No known allergy")
                                 : tr("Allergies not recorded")};
        const auto html =
            QStringLiteral("<table width='100%'>%1</table>")
                .arg(cells(
                    {QStringLiteral("<td><p class='t'>%1</p><p class='r'>%2</p></td>")
                         .arg(Format::patientName(record.patient).toHtmlEscaped(),
                              tr("born %1, %2, %3 · %4", "birth date, age, sex, identifiers")
                                  .arg(Format::date(record.patient.birthDate),
                                       Format::age(record.patient.birthDate, ranking.asOf),
                                       Format::sex(record.patient.sex),
                                       identifiers.isEmpty()
                                           ? tr("no identifier")
                                           : identifiers.join(QStringLiteral(", ")))),
                     QStringLiteral("<td align='%1'><p class='r'>%2</p><p class='r'>%3</p></td>")
                         .arg(QLocale().textDirection() == Qt::LeftToRight
                                  ? QStringLiteral("right")
                                  : QStringLiteral("left"), // where reading ends
                              tr("Consilium report of %1")
                                  .arg(Format::date(PartialDate::fromDay(ranking.asOf))),
                              record.patient.isSynthetic
                                  ? QStringLiteral("<b>%1</b>").arg(Format::synthetic())
                                  : QString())}));
        return html + QStringLiteral("<p class='f'>%1</p><hr>")
                          .arg(facts.join(QStringLiteral(" &nbsp;·&nbsp; ")));
    }

    static QStringList disease(const clinical::Case& record)
    {
        QStringList rows;
        for (const auto& tumour : record.tumours) {
            if (clinical::counts(tumour.assertion))
                rows << (tumour.isSecondary ? tr("Metastasis: %1, %2", "site or diagnosis, date")
                                            : tr("%1, diagnosed %2"))
                            .arg(text(tumour.diagnosis.label()).toHtmlEscaped(),
                                 Format::date(tumour.diagnosed));
        }
        for (const auto& stage : record.stages) {
            if (clinical::counts(stage.assertion))
                rows << tr("Stage %1, %2")
                            .arg(Format::stage(stage).toHtmlEscaped(), Format::date(stage.date));
        }
        return rows;
    }

    static QStringList treatment(const clinical::Case& record)
    {
        std::vector<std::pair<PartialDate, QString>> dated;
        for (const auto& medication : record.medications) {
            if (!clinical::counts(medication.assertion) ||
                medication.isCancerTreatment != clinical::Presence::Present)
                continue;
            auto row = tr("%1: %2", "treatment, period")
                           .arg(text(medication.drug.label()).toHtmlEscaped(),
                                Format::period(medication.period));
            if (!medication.reasonStopped.isEmpty())
                row += tr(" (stopped: %1)")
                           .arg(text(medication.reasonStopped.label()).toHtmlEscaped());
            dated.emplace_back(medication.period.start, row);
        }
        for (const auto& operation : record.surgeries) {
            if (clinical::counts(operation.assertion))
                dated.emplace_back(operation.period.start,
                                   tr("%1: %2", "treatment, period")
                                       .arg(text(operation.procedure.label()).toHtmlEscaped(),
                                            Format::period(operation.period)));
        }
        for (const auto& course : record.radiotherapies) {
            if (clinical::counts(course.assertion))
                dated.emplace_back(course.period.start,
                                   tr("%1: %2", "treatment, period")
                                       .arg(text(course.procedure.label()).toHtmlEscaped(),
                                            Format::period(course.period)));
        }
        std::stable_sort(dated.begin(), dated.end(), [](const auto& a, const auto& b) {
            return a.first < b.first;
        });
        QStringList rows;
        for (const auto& [date, row] : dated)
            rows << row;
        return rows;
    }

    /// The number of a specimen in its colour. Qt's rich text draws no round ground.
    static QString disc(int number)
    {
        return QStringLiteral("<span style='background-color:%1; color:#ffffff; "
                              "font-weight:600'>&nbsp;%2&nbsp;</span>")
            .arg(specimenColour(Theme::light(), number).name(), QString::number(number));
    }

    static QStringList findings(const clinical::Case& record)
    {
        const SpecimenSigns specimens(record);
        QStringList altered;
        QStringList normal;
        int hidden = 0;
        for (const auto& finding : record.findings) {
            if (!clinical::counts(finding.assertion))
                continue;
            if (finding.kind == clinical::FindingKind::TestedNormal) {
                normal << text(finding.gene.empty() ? finding.name : finding.gene).toHtmlEscaped();
                continue;
            }
            if (!finding.filter.empty() && finding.filter != "." && finding.filter != "PASS") {
                ++hidden;
                continue;
            }
            auto row = Format::finding(finding).toHtmlEscaped();
            if (finding.alleleFraction)
                row += tr(", allele fraction %1").arg(Format::percent(*finding.alleleFraction));
            if (finding.origin == clinical::Origin::Germline)
                row += tr(", germline");
            if (const int number = specimens.numberOf(record, finding); number > 0)
                row += QLatin1Char(' ') + disc(number);
            altered << row;
        }
        QStringList taken;
        for (const auto& specimen : specimens.all())
            taken << QStringLiteral("%1 %2").arg(
                disc(specimen.number),
                tr("%1, %2", "kind of specimen, date of collection")
                    .arg(specimen.kind, specimen.date)
                    .toHtmlEscaped());
        // First, so that it stands also where the rest does not fit.
        if (!taken.isEmpty() && !(altered.isEmpty() && normal.isEmpty()))
            altered.prepend(tr("Specimens: %1").arg(taken.join(QStringLiteral("; "))));
        if (!normal.isEmpty())
            altered << tr("Tested, nothing found: %1").arg(normal.join(QStringLiteral(", ")));
        if (hidden > 0)
            altered << tr("%n finding(s) did not pass their caller's filter and are not listed",
                          nullptr,
                          hidden);
        return altered;
    }

    static QStringList pharmacogenes(const clinical::Case& record)
    {
        QStringList rows;
        for (const auto* result : clinical::currentPharmacogenes(record)) {
            if (result->readings.empty()) {
                rows << tr("%1: not called", "gene").arg(text(result->gene).toHtmlEscaped());
                continue;
            }
            QStringList readings;
            for (const auto& reading : result->readings) {
                QStringList words{text(reading.lookup)};
                if (!reading.phenotype.empty())
                    words << Format::term(reading.phenotype);
                if (!reading.activityScore.empty())
                    words << tr("activity score %1").arg(text(reading.activityScore));
                readings << words.join(QStringLiteral(", "));
            }
            auto row = tr("%1: %2", "gene, result")
                           .arg(text(result->gene), readings.join(QStringLiteral(" | ")))
                           .toHtmlEscaped();
            if (result->restsOnMissing())
                row += QStringLiteral(" <i>%1</i>").arg(tr("key positions were not read"));
            if (result->isOutside)
                row += QStringLiteral(" <i>%1</i>").arg(tr("as stated by others"));
            rows << row;
        }
        return rows;
    }

    static QStringList values(const clinical::Case& record)
    {
        std::map<std::string, const clinical::Observation*> latest;
        for (const auto& observation : record.observations) {
            if (!clinical::counts(observation.assertion) || !observation.quantity)
                continue;
            auto& known = latest[observation.code.label()];
            if (known == nullptr || known->date <= observation.date)
                known = &observation;
        }
        QStringList rows;
        for (const auto& [name, observation] : latest)
            rows << tr("%1: %2, %3", "name, value, date")
                        .arg(text(name).toHtmlEscaped(),
                             Format::quantity(*observation->quantity).toHtmlEscaped(),
                             Format::date(observation->date));
        return rows;
    }

    static QStringList life(const clinical::Case& record)
    {
        QStringList rows;
        for (const auto& entry : record.lifestyle) {
            if (!clinical::counts(entry.assertion))
                continue;
            if (entry.kind == clinical::LifestyleKind::Tobacco)
                rows << Format::tobacco(entry).toHtmlEscaped();
            else if (entry.kind == clinical::LifestyleKind::PackYears && entry.quantity)
                rows << tr("%1 pack-years").arg(text(entry.quantity->text));
            else
                rows << text(entry.statement.isEmpty() ? entry.status : entry.statement.label())
                            .toHtmlEscaped();
        }
        for (const auto& item : record.comorbidities) {
            if (clinical::counts(item.assertion) && item.presence == clinical::Presence::Present)
                rows << text(item.condition.label()).toHtmlEscaped();
        }
        for (const auto& relative : record.family) {
            for (const auto& condition : relative.conditions)
                rows << tr("Family: %1, %2", "relative, condition")
                            .arg(text(relative.relationship.label()).toHtmlEscaped(),
                                 text(condition.condition.label()).toHtmlEscaped());
        }
        return rows;
    }

    static QStringList missing(const options::Ranking& ranking)
    {
        QStringList tests;
        for (const auto& test : ranking.missingTests)
            tests << Format::test(test).toHtmlEscaped();
        return tests.isEmpty() ? tests : QStringList{tests.join(QStringLiteral(", "))};
    }

    static QString number(const options::Option& option)
    {
        if (option.score && option.score->value)
            return tr("<b>%1</b> %2<br>%3 %4 %5",
                      "probability and interval, outcome, horizon, model, version")
                .arg(OptionWords::score(option),
                     Format::term(option.score->outcome).toHtmlEscaped(),
                     Format::term(option.score->horizon).toHtmlEscaped(),
                     text(option.score->model),
                     text(option.score->version));
        if (option.score)
            return tr("withheld: %1")
                .arg(Format::message(option.score->withheldWords).toHtmlEscaped());
        const auto* efficacy = OptionWords::leadingEfficacy(option);
        return efficacy == nullptr ? tr("no model")
                                   : tr("no model; in the trial: %1")
                                         .arg(OptionWords::efficacy(*efficacy).toHtmlEscaped());
    }

    /// One line a drug and dose, with all sources that say it; ready for HTML.
    static QStringList doseLines(const options::Option& option)
    {
        std::vector<std::tuple<QString, bool, QStringList>> lines;
        for (const auto& dose : option.doses) {
            const auto words =
                GuidanceWords::dose(text(dose.drug), dose.action, dose.highestFraction);
            const auto same = std::find_if(lines.begin(), lines.end(), [&](const auto& line) {
                return std::get<0>(line) == words && std::get<1>(line) == dose.isCertain;
            });
            if (same == lines.end())
                lines.emplace_back(words, dose.isCertain, QStringList{text(dose.source)});
            else
                std::get<2>(*same) << text(dose.source);
        }
        QStringList shown;
        for (const auto& [words, isCertain, sources] : lines) {
            const auto named = sources.join(QStringLiteral(", "));
            shown << (isCertain ? tr("%1 (%2)", "dose, sources")
                                : tr("%1 (%2; another call of the gene leads elsewhere)",
                                     "dose, sources"))
                         .arg(words, named)
                         .toHtmlEscaped();
        }
        return shown;
    }

    static QString optionRow(const options::Option& option, int rank)
    {
        QStringList doubts;
        for (const auto verdict :
             {options::Verdict::Fail, options::Verdict::Warn, options::Verdict::Undetermined}) {
            for (const auto& criterion : option.criteria) {
                if (criterion.verdict == verdict)
                    doubts << QStringLiteral("%1: %2").arg(
                        OptionWords::verdict(verdict),
                        Format::message(criterion.words).toHtmlEscaped());
            }
        }
        constexpr qsizetype kMostDoubts = 4;
        if (doubts.size() > kMostDoubts)
            doubts = doubts.mid(0, kMostDoubts)
                     << tr("and %n more", nullptr, static_cast<int>(doubts.size() - kMostDoubts));
        const auto doses = doseLines(option);
        QStringList sources;
        for (const auto& citation : OptionWords::citations(option))
            sources << OptionWords::citation(citation).toHtmlEscaped();
        auto reasons = option.therapy.empty() ? OptionWords::basis(option)
                                              : tr("%1; %2", "basis, reason for the place")
                                                    .arg(OptionWords::basis(option),
                                                         Format::message(option.orderWords))
                                                    .toHtmlEscaped();
        if (!doubts.isEmpty())
            reasons += QStringLiteral("<br>") + doubts.join(QStringLiteral("<br>"));
        if (!doses.isEmpty())
            reasons += QStringLiteral("<br><b>%1</b>").arg(doses.join(QStringLiteral("<br>")));
        if (!sources.isEmpty())
            reasons += QStringLiteral("<br><span class='s'>%1</span>")
                           .arg(sources.join(QStringLiteral(" · ")));
        return cells(
            {QStringLiteral("<td width='4%'><p class='r'>%1</p></td>").arg(rank),
             QStringLiteral("<td width='25%'><p class='r'><b>%1</b><br>%2</p></td>")
                 .arg(OptionWords::name(option).toHtmlEscaped(), OptionWords::level(option)),
             QStringLiteral("<td width='49%'><p class='r'>%1</p></td>").arg(reasons),
             QStringLiteral("<td width='22%'><p class='r'>%1</p></td>")
                 .arg(option.therapy.empty() ? QString() : number(option))});
    }

    static QString optionsTable(const options::Ranking& ranking, int most)
    {
        QString html;
        std::optional<options::Shelf> shelf;
        std::map<options::Shelf, int> left;
        int rank = 0;
        int shown = 0;
        for (const auto& option : ranking.options) {
            ++rank;
            const bool isStanding =
                option.therapy.empty(); // best supportive care and trial are never cut
            if (!isStanding && (shown >= most || option.shelf == options::Shelf::NotAdvised)) {
                ++left[option.shelf];
                continue;
            }
            shown += isStanding ? 0 : 1;
            if (shelf != option.shelf)
                html += QStringLiteral("<tr><td colspan='4'><p class='h'>%1</p></td></tr>")
                            .arg(OptionWords::shelf(option.shelf));
            shelf = option.shelf;
            html += optionRow(option, rank);
        }
        QStringList rest;
        for (const auto& [place, count] : left)
            rest << tr("%1: %n more in the program", "shelf", count).arg(OptionWords::shelf(place));
        if (!rest.isEmpty())
            html += QStringLiteral("<tr><td colspan='4'><p class='r'><i>%1</i></p></td></tr>")
                        .arg(rest.join(QStringLiteral("; ")));
        return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='3'>%1</table>")
            .arg(html);
    }

    static QString claims(const options::Ranking& ranking)
    {
        QStringList shown;
        for (const auto& option : ranking.options) {
            if (!option.score || !option.score->value)
                continue;
            const auto line =
                tr("%1 %2: %3 Interval: %4.", "model, version, claim, meaning of the interval")
                    .arg(text(option.score->model),
                         text(option.score->version),
                         Format::term(option.score->claim),
                         Format::term(option.score->intervalMeaning));
            if (!shown.contains(line))
                shown << line;
        }
        return shown.isEmpty() ? QString()
                               : QStringLiteral("<p class='s'>%1</p>")
                                     .arg(shown.join(QStringLiteral("<br>")).toHtmlEscaped());
    }

    static QString optionsTitle() { return tr("Options, in order of shelf and evidence"); }

    static QString foot(const options::Ranking& ranking)
    {
        return tr("%1 Knowledge pack %2 %3 (%4), as of %5. The program lists; it does not decide.",
                  "intended use, pack, version, content, date")
            .arg(Format::intendedUse(),
                 text(ranking.packName),
                 text(ranking.packVersion),
                 text(ranking.packContent).left(12),
                 Format::date(PartialDate::fromDay(ranking.asOf)));
    }

    /// Two columns: what the disease is and was given, and what tests say.
    static QString sections(const clinical::Case& record, const options::Ranking& ranking, int most)
    {
        const auto column = [](const QString& content) {
            return QStringLiteral("<td width='50%'>%1</td>").arg(content);
        };
        return QStringLiteral("<table width='100%' cellspacing='10'>%1</table>")
            .arg(cells(
                {column(section(tr("Disease"), disease(record), most) +
                        section(tr("Treatment so far"), treatment(record), most) +
                        section(tr("Lifestyle, other conditions, family"), life(record), most)),
                 column(section(tr("Tumour and germline findings"), findings(record), most) +
                        section(tr("Pharmacogenes"), pharmacogenes(record), most) +
                        section(tr("Latest values"), values(record), most) +
                        section(tr("Not tested or not known, and could open an option"),
                                missing(ranking),
                                most))}));
    }
};

} // namespace

QString recordPage(const clinical::Case& record, const options::Ranking& ranking, int most)
{
    return Report::head(record, ranking) + Report::sections(record, ranking, most);
}

QString optionsPage(const clinical::Case& record, const options::Ranking& ranking, int most)
{
    return Report::head(record, ranking) +
           QStringLiteral("<p class='h'>%1</p>").arg(Report::optionsTitle()) +
           Report::optionsTable(ranking, most) + Report::claims(ranking);
}

QString footLine(const options::Ranking& ranking) { return Report::foot(ranking); }

QStringList diseaseRows(const clinical::Case& record) { return Report::disease(record); }

QStringList treatmentRows(const clinical::Case& record) { return Report::treatment(record); }

QStringList findingRows(const clinical::Case& record) { return Report::findings(record); }

QString reportSection(const QString& title, QStringList rows, int most)
{
    return Report::section(title, std::move(rows), most);
}

} // namespace consilium::ui
