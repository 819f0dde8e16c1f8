#include "ui/options/options_page.h"

#include "ui/format/format.h"
#include "ui/options/changed_since.h"
#include "ui/options/compare_view.h"
#include "ui/options/open_questions_section.h"
#include "ui/options/option_delegate.h"
#include "ui/options/option_detail.h"
#include "ui/options/options_bar.h"
#include "ui/options/research_section.h"
#include "ui/options/view_notice.h"
#include "ui/options/why_not_bar.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
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
    , m_bar(new OptionsBar)
    , m_hidden(new ViewNotice(QStringLiteral("hiddenNotice"), tr("Show all")))
    , m_order(new ViewNotice(QStringLiteral("orderNotice"), tr("Program's order")))
    , m_full(new ViewNotice(QStringLiteral("fullNotice"), tr("Unmark all")))
    , m_splitter(new QSplitter)
    , m_compare(new CompareView)
    , m_detail(new OptionDetail)
    , m_research(new ResearchSection)
    , m_whyNot(new WhyNotBar)
    , m_whatIf(new WhatIfBar)
    , m_open(new OpenQuestionsSection)
    , m_beside(new QWidget)
    , m_changed(new ChangedSince)
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
    m_card->body()->addWidget(m_hidden);
    m_card->body()->addWidget(m_order);
    m_card->body()->addWidget(m_full);
    m_card->body()->addWidget(m_list, 1);
    m_card->body()->addWidget(m_basis);
    m_basis->setContentsMargins(13, 4, 13, 9);

    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    auto* listed = new QWidget;
    auto* listedLayout = new QVBoxLayout(listed);
    listedLayout->setContentsMargins(0, 0, 0, 0);
    listedLayout->setSpacing(8);
    listedLayout->addWidget(m_bar);
    listedLayout->addWidget(m_card, 1);
    m_splitter->addWidget(listed);
    auto* reasons = new QWidget;
    auto* reasonsLayout = new QVBoxLayout(reasons);
    reasonsLayout->setContentsMargins(0, 0, 0, 0);
    reasonsLayout->setSpacing(8);
    reasonsLayout->addWidget(m_whyNot);
    reasonsLayout->addWidget(m_whatIf);
    reasonsLayout->addWidget(m_detail, 1);
    m_splitter->addWidget(reasons);
    m_splitter->setStretchFactor(0, 10);
    m_splitter->setStretchFactor(1, 13);
    m_splitter->setSizes({540, 720});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->addWidget(m_splitter, 3);
    layout->addWidget(m_compare, 3);
    auto* beside = new QVBoxLayout(m_beside);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    for (QWidget* section : {static_cast<QWidget*>(m_open),
                             static_cast<QWidget*>(m_changed),
                             static_cast<QWidget*>(m_research)})
        beside->addWidget(section);
    layout->addWidget(m_beside);
    m_compare->hide();
    setTabOrder(m_bar, m_list);
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
    connect(m_bar, &OptionsBar::viewChanged, this, &OptionsPage::showView);
    auto* compare = new QShortcut(Qt::Key_C, m_list);
    compare->setContext(Qt::WidgetShortcut);
    connect(
        compare, &QShortcut::activated, this, [this] { setComparing(m_marks.ids().size() > 1); });
    connect(m_bar, &OptionsBar::compareRequested, this, [this] { setComparing(true); });
    connect(m_model, &OptionsModel::markRequested, this, [this](const QString& id) {
        mark(id.toStdString());
    });
    connect(m_full, &ViewNotice::backRequested, this, [this] {
        m_marks.clear();
        showMarks({});
    });
    connect(m_compare, &CompareView::left, this, [this] { setComparing(false); });
    connect(m_compare, &CompareView::pinRequested, this, [this](const QString& id) {
        m_marks.pin(id.toStdString());
        showMarks({});
    });
    connect(m_hidden, &ViewNotice::backRequested, m_bar, &OptionsBar::clearFilter);
    connect(m_order, &ViewNotice::backRequested, m_bar, &OptionsBar::takeProgramOrder);
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
    // Open a section shares the height with the options; closed each is a line.
    const auto share = [beside, layout, this](QWidget* section, bool isOpen) {
        beside->setStretchFactor(section, isOpen ? 1 : 0);
        int open = 0;
        for (int place = 0; place < beside->count(); ++place)
            open += beside->stretch(place);
        layout->setStretchFactor(m_beside, open > 0 ? 2 : 0);
    };
    connect(m_open, &OpenQuestionsSection::opened, this, [this, share](bool isOpen) {
        share(m_open, isOpen);
    });
    connect(m_changed, &ChangedSince::opened, this, [this, share](bool isOpen) {
        share(m_changed, isOpen);
    });
    connect(m_research, &ResearchSection::opened, this, [this, share](bool isOpen) {
        share(m_research, isOpen);
    });
    // While something is supposed, what speaks of the patient is not beside it.
    connect(m_whatIf, &WhatIfBar::supposed, this, [this, back](const services::WhatIf& answer) {
        back->setEnabled(true);
        m_whyNot->setEnabled(false);
        m_beside->hide();
        showRanking(answer.ranking);
    });
    connect(m_whatIf, &WhatIfBar::left, this, [this, back] {
        back->setEnabled(false);
        m_whyNot->setEnabled(true);
        m_beside->show();
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

void OptionsPage::setPatient(const clinical::Patient& patient)
{
    if (patient == m_patient)
        return;
    m_patient = patient;
    m_bar->reset();
    m_marks.clear();
    showMarks({});
}

void OptionsPage::setSpecimens(const clinical::Case& record) { m_detail->setSpecimens(record); }

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
    m_bar->setRanking(shown);
    m_card->setTitle(tr("%n option(s)", nullptr, static_cast<int>(shown.options.size())));
    m_basis->setText(
        tr("%1 · %2 %3 (%4) · as of %5. The program lists; it does not decide.",
           "tumour type, pack, version, content, date")
            .arg(shown.tumourName.empty() ? tr("Tumour type not known") : text(shown.tumourName),
                 text(shown.packName),
                 text(shown.packVersion),
                 text(shown.packContent).left(12),
                 Format::date(PartialDate::fromDay(shown.asOf))));
    chooseId(kept);
    showNotices();
    // What a side copy does not list is still marked for the patient.
    if (m_whatIf->isSupposing())
        return;
    std::vector<std::string> ids;
    for (const auto& option : shown.options)
        ids.push_back(option.id);
    m_marks.keepOnly(ids);
    showMarks({});
}

void OptionsPage::mark(const std::string& id)
{
    const bool isFull = m_marks.toggle(id) == OptionMarks::Answer::Full;
    showMarks(isFull ? tr("Four options are marked already. Unmark one to compare another.")
                     : QString());
}

void OptionsPage::showMarks(const QString& refusal)
{
    const auto count = static_cast<int>(m_marks.ids().size());
    m_model->setMarks(m_marks.ids(), m_marks.pinned());
    m_bar->setMarked(count);
    m_full->setSentence(refusal, {});
    if (count < 2)
        setComparing(false);
    else
        m_compare->setOptions(m_model->ranking(), m_marks.ids(), m_marks.pinned(), m_theme);
}

void OptionsPage::setComparing(bool isComparing)
{
    // The comparison has no banner that says what is supposed.
    if (m_compare->isHidden() != isComparing || (isComparing && m_whatIf->isSupposing()))
        return;
    m_splitter->setVisible(!isComparing);
    m_compare->setVisible(isComparing);
    (isComparing ? static_cast<QWidget*>(m_compare) : m_list)->setFocus();
}

void OptionsPage::showView()
{
    const auto* before = m_model->optionAt(m_list->currentIndex().row());
    const auto kept = before == nullptr ? m_chosen : before->id;
    m_model->setView(m_bar->view());
    chooseId(kept);
    showNotices();
}

void OptionsPage::showNotices()
{
    const auto& view = m_bar->view();
    const auto& ranking = m_model->ranking();
    auto claim = view.sort == OptionSort::Program
                     ? tr("order: shelf, evidence level, better in a randomised comparison, name")
                     : tr("your order, not the program's");
    if (ranking.hiddenByFilter > 0)
        claim += tr(" · %n finding(s) hidden by filter", nullptr, ranking.hiddenByFilter);
    m_card->setClaim(claim);
    // While something is supposed, Escape goes back to the patient first.
    const auto key = m_whatIf->isSupposing()
                         ? QString()
                         : QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText);
    m_hidden->setSentence(view.filterSentence(ranking), key);
    m_order->setSentence(view.orderSentence(ranking), view.filter.isActive() ? QString() : key);
}

void OptionsPage::chooseId(const std::string& id)
{
    m_chosen = id;
    int first = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto* option = m_model->optionAt(row);
        if (option != nullptr && first < 0)
            first = row;
        if (option != nullptr && option->id == id) {
            first = row;
            break;
        }
    }
    if (first < 0) {
        m_detail->clear();
        return;
    }
    m_list->setCurrentIndex(m_model->index(first));
    showRow(first);
    if (first == 1)
        m_list->scrollToTop();
}

bool OptionsPage::takeBack()
{
    const auto& view = m_bar->view();
    if (view.filter.isActive())
        m_bar->clearFilter();
    else if (view.sort != OptionSort::Program)
        m_bar->takeProgramOrder();
    else
        return false;
    return true;
}

void OptionsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Find))
        m_bar->focusWords();
    else if (event->key() != Qt::Key_Escape || !takeBack())
        QWidget::keyPressEvent(event);
}

void OptionsPage::chooseRank(int rank)
{
    m_whatIf->leave(); // the rank is one of the patient's list
    const auto& all = m_model->ranking().options;
    if (rank < 1 || rank > static_cast<int>(all.size()))
        return;
    if (m_model->rowOf(rank - 1) < 0)
        m_bar->clearFilter();
    chooseId(all[static_cast<std::size_t>(rank - 1)].id);
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
