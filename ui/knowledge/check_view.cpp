#include "ui/knowledge/check_view.h"

#include "ui/format/format.h"
#include "ui/knowledge/comparison_view.h"
#include "ui/knowledge/knowledge_words.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

constexpr std::uint64_t kGeneralSteps = 4; ///< of services::comparePacks, before the cases
constexpr int kWidest = 760;

enum State { Message, Running, Compared };

/// A card at the top of an otherwise empty page, no wider than text is read.
QWidget* aloneOnPage(QWidget* card)
{
    auto* page = new QWidget;
    card->setMaximumWidth(kWidest);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(card, 1, Qt::AlignTop);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addStretch();
    return page;
}

} // namespace

CheckView::CheckView(QWidget* parent)
    : QWidget(parent)
    , m_states(new QStackedWidget)
    , m_message(new Card({}))
    , m_words(makeLabel({}))
    , m_running(new Card({}))
    , m_step(makeLabel({}))
    , m_progress(new QProgressBar)
    , m_comparison(new ComparisonView)
{
    m_states->addWidget(makeMessage());
    m_states->addWidget(makeRunning());
    m_states->addWidget(m_comparison);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 12);
    layout->addWidget(m_states);
    connect(m_comparison, &ComparisonView::installRequested, this, &CheckView::installRequested);
    connect(m_comparison, &ComparisonView::leaveRequested, this, &CheckView::leaveRequested);
    showIdle();
}

QPushButton* CheckView::addButton(const QString& words, const char* name, QHBoxLayout* row)
{
    auto* button = new QPushButton(words);
    button->setObjectName(QLatin1String(name));
    row->addWidget(button);
    return button;
}

QWidget* CheckView::makeMessage()
{
    m_message->setObjectName(QStringLiteral("checkMessage"));
    m_words->setObjectName(QStringLiteral("checkWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->body()->addWidget(m_words);
    auto* row = new QHBoxLayout;
    m_choose = addButton(tr("&Check a pack file…"), "checkButton", row);
    m_choose->setProperty("primary", true);
    m_lock = addButton(tr("&Lock now and open again"), "reopenButton", row);
    m_lock->setProperty("primary", true);
    m_read = addButton(tr("C&ompare all the same"), "readButton", row);
    m_trust = addButton(tr("&Trust a key…"), "trustButton", row);
    row->addStretch();
    m_message->body()->addSpacing(4);
    m_message->body()->addLayout(row);
    connect(m_choose, &QPushButton::clicked, this, &CheckView::checkRequested);
    connect(m_lock, &QPushButton::clicked, this, &CheckView::lockRequested);
    connect(m_read, &QPushButton::clicked, this, &CheckView::readRequested);
    connect(m_trust, &QPushButton::clicked, this, &CheckView::trustRequested);
    return aloneOnPage(m_message);
}

QWidget* CheckView::makeRunning()
{
    m_step->setObjectName(QStringLiteral("checkStep"));
    m_progress->setObjectName(QStringLiteral("checkProgress"));
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(10);
    m_running->body()->setSpacing(10);
    m_running->body()->addWidget(m_step);
    m_running->body()->addWidget(m_progress);
    auto* note =
        makeLabel(tr("Nothing is changed by comparing. Other work on the store waits until "
                     "this is done or cancelled."),
                  "secondary");
    note->setWordWrap(true);
    m_running->body()->addWidget(note);
    auto* row = new QHBoxLayout;
    auto* cancel = addButton(tr("&Cancel"), "cancelCheckButton", row);
    row->addStretch();
    m_running->body()->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &CheckView::cancelRequested);
    return aloneOnPage(m_running);
}

void CheckView::showMessage(const QString& title,
                            const QString& claim,
                            const QStringList& paragraphs)
{
    m_comparison->clear();
    m_message->setTitle(title);
    m_message->setClaim(claim);
    m_words->setText(paragraphs.join(QStringLiteral("\n\n")));
    for (auto* button : {m_read, m_lock})
        button->hide();
    for (auto* button : {m_choose, m_trust})
        button->show();
    m_states->setCurrentIndex(Message);
}

void CheckView::showIdle()
{
    showMessage(tr("Check a new pack"),
                {},
                {tr("Choose a pack file (.cpack). Its signature and its age are judged, and it is "
                    "compared with the pack in use, in general and for every case of this store."),
                 tr("Nothing changes before you have seen what is gained and lost and have put the "
                    "pack into use by name.")});
}

void CheckView::showRunning(const QString& fileName)
{
    m_comparison->clear();
    m_running->setTitle(tr("Comparing %1").arg(fileName));
    showProgress({});
    m_states->setCurrentIndex(Running);
}

void CheckView::showProgress(Progress progress)
{
    const bool isGeneral = progress.total == 0 || progress.done < kGeneralSteps;
    const QLocale locale;
    m_step->setText(
        isGeneral
            ? tr("Comparing what the two packs say…")
            : tr("Comparing the options of each case: %1 of %2…")
                  .arg(locale.toString(static_cast<qulonglong>(progress.done - kGeneralSteps)),
                       locale.toString(static_cast<qulonglong>(progress.total - kGeneralSteps))));
    m_progress->setRange(0, progress.total == 0 ? 0 : 1000);
    if (progress.total != 0)
        m_progress->setValue(static_cast<int>(progress.done * 1000 / progress.total));
}

void CheckView::showRefusal(const QString& fileName, const services::PackCheck& check)
{
    using services::Refusal;
    const auto refusal = *check.refusal;
    const auto& manifest = check.manifest;
    QStringList paragraphs{KnowledgeWords::refusal(refusal)};
    QStringList facts;
    if (!manifest.name.empty())
        facts << tr("What it calls itself: %1 %2, edition of %3", "pack, version, date")
                     .arg(text(manifest.name),
                          text(manifest.version),
                          KnowledgeWords::edition(manifest.date));
    if (!check.keyId.empty())
        facts << tr("Key: %1").arg(text(check.keyId));
    facts << tr("Place: %1", "technical").arg(text(check.place));
    paragraphs << facts.join(QLatin1Char('\n')) << tr("Nothing was changed.");
    showMessage(tr("✗ Not taken: %1", "file name").arg(fileName), {}, paragraphs);
    m_read->setVisible(refusal == Refusal::Unsigned || refusal == Refusal::UnknownKey ||
                       refusal == Refusal::Older);
}

void CheckView::showFailure(const QString& fileName, const QString& why)
{
    showMessage(
        tr("✗ Not taken: %1", "file name").arg(fileName), {}, {why, tr("Nothing was changed.")});
}

void CheckView::showComparison(const services::PackCheck& check,
                               const terminology::TumourTree& tumours,
                               const Theme& theme)
{
    m_comparison->setCheck(check, tumours, theme);
    m_states->setCurrentIndex(Compared);
}

void CheckView::showInstalled(const knowledge::Activation& activation)
{
    showMessage(
        tr("✓ Kept: %1 %2", "pack, version").arg(text(activation.name), text(activation.version)),
        {},
        {tr("The pack is used from the next opening of this store. Until then every page goes on "
            "with the pack before it."),
         tr("Put into use by %1.").arg(text(activation.by))});
    m_choose->hide();
    m_trust->hide();
    m_lock->show();
    m_lock->setFocus();
}

} // namespace consilium::ui
