#include "ui/shell/case_page.h"

#include "core/options/engine.h"
#include "ui/board/large_ideas.h"
#include "ui/board/large_view.h"
#include "ui/family/family_page.h"
#include "ui/format/format.h"
#include "ui/genome/genome_page.h"
#include "ui/options/changed_since.h"
#include "ui/options/options_page.h"
#include "ui/outlook/outlook_page.h"
#include "ui/overview/overview_page.h"
#include "ui/pharmacogenes/pharmacogenes_page.h"
#include "ui/risk/risk_page.h"
#include "ui/timeline/timeline_page.h"
#include "ui/widgets/patient_banner.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <set>

namespace consilium::ui
{

namespace
{

/// Findings that the first options rest on, each once, in the order of the options.
QStringList keyFindings(const clinical::Case& record, const options::Ranking& ranking)
{
    std::set<std::string> seen;
    QStringList shown;
    for (const auto& option : ranking.options) {
        for (const auto& criterion : option.criteria) {
            if (criterion.kind != options::CriterionKind::Biomarker &&
                criterion.kind != options::CriterionKind::Resistance)
                continue;
            for (const auto& datum : criterion.data) {
                if (!seen.insert(datum.key).second)
                    continue;
                for (const auto& finding : record.findings) {
                    if (finding.header.key == datum.key &&
                        finding.kind != clinical::FindingKind::TestedNormal)
                        shown << Format::finding(finding);
                }
            }
        }
    }
    return shown;
}

} // namespace

CasePage::CasePage(QWidget* parent)
    : QWidget(parent)
    , m_banner(new PatientBanner)
    , m_tabRow(new QFrame)
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_overview(new OverviewPage)
    , m_timeline(new TimelinePage)
    , m_genome(new GenomePage)
    , m_pharmacogenes(new PharmacogenesPage)
    , m_options(new OptionsPage)
    , m_outlook(new OutlookPage)
    , m_risk(new RiskPage)
    , m_family(new FamilyPage)
    , m_boardSize(new QPushButton(tr("Board size")))
    , m_large(new LargeView)
{
    m_tabs->setObjectName(QStringLiteral("caseTabs"));
    m_tabs->setAccessibleName(tr("Pages of the case"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    for (const auto& name : {tr("Overview"),
                             tr("Timeline"),
                             tr("Genome"),
                             tr("Pharmacogenomics"),
                             tr("Options"),
                             tr("Outlook"),
                             tr("Risk"),
                             tr("Family")})
        m_tabs->addTab(name);
    for (QWidget* page : {static_cast<QWidget*>(m_overview),
                          static_cast<QWidget*>(m_timeline),
                          static_cast<QWidget*>(m_genome),
                          static_cast<QWidget*>(m_pharmacogenes),
                          static_cast<QWidget*>(m_options),
                          static_cast<QWidget*>(m_outlook),
                          static_cast<QWidget*>(m_risk),
                          static_cast<QWidget*>(m_family)})
        m_pages->addWidget(page);
    m_tabRow->setObjectName(QStringLiteral("tabRow"));
    auto* rowLayout = new QHBoxLayout(m_tabRow);
    rowLayout->setContentsMargins(12, 0, 12, 0);
    rowLayout->addWidget(m_tabs, 1); // the name of the chosen page is bold and takes more room
    m_boardSize->setObjectName(QStringLiteral("boardSizeButton"));
    m_boardSize->setToolTip(tr("This page in large letters, one idea at a time (F5)"));
    m_boardSize->hide();
    rowLayout->addWidget(m_boardSize);
    auto* calculators = new QPushButton(tr("Calculators for this case"));
    calculators->setObjectName(QStringLiteral("caseCalculatorsButton"));
    connect(calculators, &QPushButton::clicked, this, &CasePage::calculatorsRequested);
    rowLayout->addWidget(calculators);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_tabRow);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_large, 1);
    m_large->hide();
    auto* large = new QShortcut(Qt::Key_F5, this);
    connect(large, &QShortcut::activated, this, [this] { setLarge(!isLarge()); });
    connect(m_boardSize, &QPushButton::clicked, this, [this] { setLarge(true); });
    connect(m_large, &LargeView::left, this, [this] { setLarge(false); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        setLarge(false);
        m_boardSize->setVisible(page == Options || page == Risk);
    });
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_overview, &OverviewPage::openOptionsRequested, this, [this](int rank) {
        showPage(Options);
        m_options->chooseRank(rank);
    });
    connect(m_options, &OptionsPage::sourceRequested, this, &CasePage::sourceRequested);
    connect(m_genome, &GenomePage::sourceRequested, this, &CasePage::sourceRequested);
    connect(m_pharmacogenes, &PharmacogenesPage::sourceRequested, this, &CasePage::sourceRequested);
    connect(m_pharmacogenes,
            &PharmacogenesPage::walletCardRequested,
            this,
            &CasePage::walletCardRequested);
    connect(m_risk, &RiskPage::sourceRequested, this, &CasePage::sourceRequested);
    connect(m_risk, &RiskPage::calculatorsRequested, this, &CasePage::calculatorsRequested);
    connect(m_outlook, &OutlookPage::printRequested, this, &CasePage::outlookPrintRequested);
}

void CasePage::setCase(const clinical::SharedCase& record,
                       options::Ranking ranking,
                       const services::Toolbox& toolbox,
                       Day today,
                       const Theme& theme)
{
    setLarge(false); // it holds what was shown before
    m_today = today;
    m_theme = theme;
    const auto history = options::historyOf(*record, toolbox.drugs);
    BannerFacts facts;
    if (!ranking.tumourName.empty())
        facts.tumour = tr("%1 (%2)", "tumour type, OncoTree code")
                           .arg(text(ranking.tumourName), text(ranking.tumourType));
    QStringList progressed;
    for (const auto& exposure : history.exposures) {
        const auto name = text(exposure.ingredient);
        if (exposure.isProgression && !progressed.contains(name))
            progressed << name;
    }
    facts.line = history.exposures.empty() ? tr("none recorded")
                 : history.priorLines == 0 ? tr("for early disease only")
                 : progressed.isEmpty()
                     ? tr("%n line(s) for advanced disease", nullptr, history.priorLines)
                     : tr("%n line(s), progressed on %1", nullptr, history.priorLines)
                           .arg(progressed.join(QStringLiteral(", ")));
    facts.keyFindings = keyFindings(*record, ranking);
    m_pharmacogenes->setCase(record, toolbox, ranking, today, theme);
    const auto& alert = m_pharmacogenes->alert();
    facts.pharmacogenes = alert.words;
    facts.pharmacogeneSentences = alert.sentences;
    facts.isPharmacogeneStrong = alert.isStrong;
    m_banner->setCase(*record, facts, today);
    m_overview->setCase(*record, ranking, toolbox, today, theme);
    m_timeline->setCase(*record, today, theme);
    m_genome->setCase(record, toolbox, ranking, theme);
    m_outlook->setCase(*record, toolbox, today, theme);
    m_options->setPatient(record->patient);
    m_options->setSpecimens(*record);
    changedSince()->setKept({}, today, theme); // another person's must not stay
    m_risk->setCase(record, toolbox, today, theme);
    m_options->setResearch(toolbox.research(*record, ranking), theme);
    m_options->setRanking(ranking, theme);
    setQuestions(record, ranking, toolbox, today);
}

void CasePage::setQuestions(const clinical::SharedCase& record,
                            const options::Ranking& ranking,
                            const services::Toolbox& toolbox,
                            Day today)
{
    std::set<std::string> names;
    for (const auto& statement : toolbox.pack.statements)
        names.insert(statement.therapy.begin(), statement.therapy.end());
    for (const auto& regimen : toolbox.pack.regimens)
        names.insert(regimen.therapy.begin(), regimen.therapy.end());
    if (names.empty()) { // no knowledge, nothing to ask
        m_options->setWhyNot({}, {});
        m_options->setWhatIf({});
        return;
    }
    QStringList therapies;
    for (const auto& name : names)
        therapies << text(name);
    m_options->setWhyNot(
        [record, &toolbox, today](const std::vector<std::string>& asked) {
            std::vector<std::string> known;
            for (const auto& name : asked) {
                const auto* drug = toolbox.drugs.find(name);
                known.push_back(drug == nullptr ? name : drug->name);
            }
            return toolbox.whyNot(*record, known, today);
        },
        therapies);
    m_options->setOpenQuestions(services::openQuestions(*record, ranking, toolbox, today));
    WhatIfBar::Source source;
    source.read = [record, &toolbox](std::string_view line) {
        return services::readSupposition(line, *record, toolbox);
    };
    source.ask =
        [record, ranking, &toolbox, today](const std::vector<options::Supposition>& suppositions) {
            return services::whatIf(*record, ranking, suppositions, toolbox, today);
        };
    for (const auto& group : toolbox.pack.conditions)
        source.conditions.emplace_back(group.name, group.label);
    for (const auto& drug : toolbox.drugs.all())
        source.drugs << text(drug.name);
    m_options->setWhatIf(std::move(source));
}

void CasePage::presentLarge()
{
    const auto& record = m_risk->record();
    if (page() == Risk) {
        m_large->present(record,
                         m_today,
                         m_theme,
                         [overview = m_risk->overview()](const auto& mask, auto germline) {
                             return LargeRisk::of(overview, mask, germline);
                         });
        return;
    }
    m_large->present(record, m_today, m_theme, [this](const auto& mask, auto germline) {
        return LargeOptions::of(m_options->ranking(), m_risk->record(), mask, germline);
    });
}

void CasePage::setLarge(bool isLarge)
{
    const bool canBe = page() == Options || page() == Risk;
    if (isLarge == this->isLarge() || (isLarge && !canBe))
        return;
    for (QWidget* usual : {static_cast<QWidget*>(m_banner),
                           static_cast<QWidget*>(m_tabRow),
                           static_cast<QWidget*>(m_pages)})
        usual->setVisible(!isLarge);
    m_large->setVisible(isLarge);
    if (isLarge) {
        presentLarge();
        m_large->setFocus();
    } else {
        m_large->clear();
        m_pages->currentWidget()->setFocus();
    }
}

bool CasePage::isLarge() const { return !m_large->isHidden(); }

void CasePage::showPage(int page) { m_tabs->setCurrentIndex(page); }

int CasePage::page() const { return m_tabs->currentIndex(); }

TypedEntry* CasePage::typedEntry() const { return m_genome->typedEntry(); }

OutsideEntry* CasePage::outsideEntry() const { return m_pharmacogenes->entry(); }

ChangedSince* CasePage::changedSince() const { return m_options->changedSince(); }

OutlookPage* CasePage::outlookPage() const { return m_outlook; }

FamilyPage* CasePage::familyPage() const { return m_family; }

TimelinePage* CasePage::timelinePage() const { return m_timeline; }

} // namespace consilium::ui
