#include "ui/options/options_page.h"

#include "ui/format/format.h"
#include "ui/options/open_questions_section.h"
#include "ui/options/option_delegate.h"
#include "ui/options/option_detail.h"
#include "ui/options/option_words.h"
#include "ui/options/research_section.h"
#include "ui/options/why_not_bar.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace consilium::ui
{

OptionsPage::OptionsPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new OptionsModel(this))
    , m_delegate(new OptionDelegate(this))
    , m_card(new Card(tr("Options")))
    , m_list(new QListView)
    , m_basis(makeLabel({}, "caption"))
    , m_detail(new OptionDetail)
    , m_research(new ResearchSection)
    , m_whyNot(new WhyNotBar)
    , m_whatIf(new WhatIfBar)
    , m_open(new OpenQuestionsSection)
{
    m_list->setObjectName(QStringLiteral("optionsList"));
    m_list->setAccessibleName(tr("Ranked options"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setStyleSheet(QStringLiteral("QListView { border: none; border-radius: 0; }"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setMinimumWidth(390);
    m_basis->setObjectName(QStringLiteral("basisLabel"));
    m_basis->setWordWrap(true);
    m_card->setFlush();
    m_card->body()->addWidget(m_list, 1);
    m_card->body()->addWidget(m_basis);
    m_basis->setContentsMargins(13, 4, 13, 9);

    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(m_card);
    auto* reasons = new QWidget;
    auto* reasonsLayout = new QVBoxLayout(reasons);
    reasonsLayout->setContentsMargins(0, 0, 0, 0);
    reasonsLayout->setSpacing(8);
    reasonsLayout->addWidget(m_whyNot);
    reasonsLayout->addWidget(m_whatIf);
    reasonsLayout->addWidget(m_detail, 1);
    splitter->addWidget(reasons);
    splitter->setStretchFactor(0, 10);
    splitter->setStretchFactor(1, 13);
    splitter->setSizes({540, 720});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->addWidget(splitter, 3);
    layout->addWidget(m_open);
    layout->addWidget(m_research);
    setTabOrder(m_list, m_detail); // Return goes to the reasons, and Shift+Tab back
    setTabOrder(m_detail, m_whyNot);
    setTabOrder(m_whyNot, m_whatIf);
    auto* back = new QShortcut(Qt::Key_Escape, this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    back->setEnabled(false);

    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex& current) { showRow(current.row()); });
    connect(m_list, &QListView::activated, m_detail, [this] { m_detail->setFocus(); });
    connect(m_detail, &OptionDetail::sourceRequested, this, &OptionsPage::sourceRequested);
    connect(m_whyNot, &WhyNotBar::answered, this, [this](const options::WhyNot& answer) {
        m_detail->setWhyNot(answer, m_model->ranking(), m_theme);
    });
    connect(m_whyNot, &WhyNotBar::left, this, [this] {
        showRow(m_list->currentIndex().row());
        m_list->setFocus();
    });
    connect(m_research, &ResearchSection::sourceRequested, this, &OptionsPage::sourceRequested);
    // Open they share the height with the options; closed each is a line.
    connect(m_research, &ResearchSection::opened, this, [this, layout](bool isOpen) {
        layout->setStretchFactor(m_research, isOpen ? 2 : 0);
    });
    connect(m_open, &OpenQuestionsSection::opened, this, [this, layout](bool isOpen) {
        layout->setStretchFactor(m_open, isOpen ? 2 : 0);
    });
    // While something is supposed, what speaks of the patient is not beside it.
    connect(m_whatIf, &WhatIfBar::supposed, this, [this, back](const services::WhatIf& answer) {
        back->setEnabled(true);
        m_whyNot->setEnabled(false);
        m_open->setEnabled(false);
        m_research->setEnabled(false);
        showRanking(answer.ranking);
    });
    connect(m_whatIf, &WhatIfBar::left, this, [this, back] {
        back->setEnabled(false);
        m_whyNot->setEnabled(true);
        m_open->setEnabled(true);
        m_research->setEnabled(true);
        showRanking(m_ranking);
        m_list->setFocus();
    });
    connect(back, &QShortcut::activated, m_whatIf, &WhatIfBar::leave);
}

void OptionsPage::setResearch(options::Research research, const Theme& theme)
{
    m_research->setResearch(std::move(research), theme);
}

void OptionsPage::setWhyNot(
    std::function<std::vector<options::WhyNot>(const std::vector<std::string>&)> ask,
    const QStringList& drugs)
{
    m_whyNot->setAsk(std::move(ask), drugs);
}

void OptionsPage::setOpenQuestions(services::OpenQuestions questions)
{
    m_open->setQuestions(std::move(questions), m_ranking, m_theme);
}

void OptionsPage::setWhatIf(WhatIfBar::Source source)
{
    m_whatIf->leave();
    m_whatIf->setSource(std::move(source));
}

void OptionsPage::setRanking(options::Ranking ranking, const Theme& theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    m_ranking = std::move(ranking);
    m_whatIf->leave();
    showRanking(m_ranking);
}

void OptionsPage::showRanking(options::Ranking ranking)
{
    const auto* before = m_model->optionAt(m_list->currentIndex().row());
    const auto kept = before == nullptr ? std::string() : before->id;
    m_model->setRanking(std::move(ranking));
    const auto& shown = m_model->ranking();
    auto claim = tr("order: shelf, evidence level, better in a randomised comparison, name");
    if (shown.hiddenByFilter > 0)
        claim += tr(" · %n finding(s) hidden by filter", nullptr, shown.hiddenByFilter);
    m_card->setTitle(tr("%n option(s)", nullptr, static_cast<int>(shown.options.size())));
    m_card->setClaim(claim);
    m_basis->setText(
        tr("%1 · %2 %3 (%4) · as of %5. The program lists; it does not decide.",
           "tumour type, pack, version, content, date")
            .arg(shown.tumourName.empty() ? tr("Tumour type not known") : text(shown.tumourName),
                 text(shown.packName),
                 text(shown.packVersion),
                 text(shown.packContent).left(12),
                 Format::date(PartialDate::fromDay(shown.asOf))));
    if (shown.options.empty())
        m_detail->clear();
    int chosen = 1;
    for (std::size_t index = 0; index < shown.options.size(); ++index) {
        if (shown.options[index].id == kept)
            chosen = static_cast<int>(index) + 1;
    }
    chooseRank(chosen);
}

void OptionsPage::chooseRank(int rank)
{
    const int row = m_model->rowOf(rank - 1);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    showRow(row);
    if (rank == 1)
        m_list->scrollToTop();
}

void OptionsPage::showRow(int row)
{
    const auto* option = m_model->optionAt(row);
    if (option == nullptr)
        return;
    const int place = m_model->index(row).data(OptionsModel::OptionRole).toInt();
    m_detail->setOption(*option, place + 1, m_model->ranking(), m_theme);
}

} // namespace consilium::ui
