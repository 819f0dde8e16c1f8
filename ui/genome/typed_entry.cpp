#include "ui/genome/typed_entry.h"

#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

constexpr std::size_t kMostSuggestions = 8;
constexpr std::size_t kMostIssues = 3;
constexpr int kLongest = 200; ///< of interchange::typed

QString wordsOf(const std::vector<Message>& facts)
{
    QStringList words;
    for (const auto& fact : facts)
        words << Format::message(fact);
    return words.join(QStringLiteral(", "));
}

} // namespace

QString draftKeyOf(const clinical::Patient& patient)
{
    auto name = text(patient.header.key);
    for (const auto& identifier : patient.identifiers)
        name +=
            QLatin1Char('|') + text(identifier.system) + QLatin1Char('|') + text(identifier.value);
    return name;
}

TypedEntry::TypedEntry(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_add(new QPushButton(tr("Add")))
    , m_chip(makeChip({}, "unknown"))
    , m_words(makeLabel({}, "secondary"))
    , m_suggestions(new QListWidget(this))
    , m_inError(new QAction(tr("Mark as entered in error"), this))
{
    setObjectName(QStringLiteral("typedEntry"));
    m_line->setObjectName(QStringLiteral("typedEdit"));
    m_line->setAccessibleName(tr("Finding, as you would write it"));
    m_line->setPlaceholderText(tr("EGFR L858R, MET ex14 skipping, HER2 amplified, MSI-H, TMB 14"));
    m_line->setMaxLength(kLongest);
    m_line->setMinimumWidth(320);
    m_line->setMaximumWidth(520);
    m_line->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("typedAddButton"));
    m_add->setAccessibleName(tr("Add the finding to the record"));
    m_add->setAutoDefault(false);
    m_chip->setObjectName(QStringLiteral("typedChip"));
    m_words->setObjectName(QStringLiteral("typedPreview"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_suggestions->setObjectName(QStringLiteral("typedSuggestions"));
    m_suggestions->setAccessibleName(tr("Completions"));
    m_suggestions->setFocusPolicy(Qt::NoFocus);
    m_suggestions->setStyleSheet(
        QStringLiteral("QListWidget::item { padding: 4px 8px; border: none; }"));
    m_suggestions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_suggestions->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_suggestions->hide();
    m_inError->setObjectName(QStringLiteral("inErrorAction"));
    m_inError->setShortcut(QKeySequence::Undo);
    m_inError->setShortcutContext(Qt::WidgetShortcut);
    m_inError->setToolTip(tr("The finding stays in the record and is not used any more."));

    auto* label = new QLabel(tr("&Add finding"));
    label->setBuddy(m_line);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_line, 1);
    row->addWidget(m_add);
    row->addStretch(1);
    auto* under = new QHBoxLayout;
    under->setSpacing(8);
    under->addWidget(m_chip, 0, Qt::AlignTop);
    under->addWidget(m_words, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 0, 14, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addLayout(under);

    connect(m_line, &QLineEdit::textChanged, this, &TypedEntry::lineChanged);
    connect(m_add, &QPushButton::clicked, this, &TypedEntry::submit);
    connect(m_suggestions, &QListWidget::itemClicked, this, &TypedEntry::takeSuggestion);
    connect(m_inError, &QAction::triggered, this, [this] {
        if (!m_chosen.empty())
            Q_EMIT inErrorRequested(text(m_chosen));
    });
    setChosen(-1);
    read();
}

TypedEntry::~TypedEntry() = default;

void TypedEntry::setCase(const clinical::Case& record, const services::Toolbox& toolbox)
{
    m_record = &record;
    if (m_toolbox != &toolbox)
        m_completion.reset();
    m_toolbox = &toolbox;
    setChosen(-1);
    const auto patient = draftKeyOf(record.patient);
    if (patient != m_patient) {
        if (!m_patient.isEmpty())
            m_drafts[m_patient] = m_line->text();
        m_patient = patient;
        setBusy(false);
        m_line->setText(m_drafts.take(patient));
        m_added.clear();
    }
    m_suggestions->clear();
    m_suggestions->hide();
    if (m_added.empty()) // else how it ended is still to be read
        read();
}

void TypedEntry::showOutcome(const Result<services::TypedReading>& outcome)
{
    const bool isStored = outcome.has_value() && outcome.value().isStored;
    if (m_submittedFor != m_patient) { // another case is open by now
        if (isStored)
            m_drafts.remove(m_submittedFor);
        return;
    }
    setBusy(false);
    if (!outcome.has_value()) {
        say(tr("not added"), "bad", Format::error(outcome.error()));
        return;
    }
    if (!isStored) {
        read();
        return;
    }
    const auto& findings = outcome.value().findings;
    m_line->clear();
    m_added = findings.front().header.key;
    QStringList added;
    for (const auto& finding : findings)
        added << wordsOf(services::factsOf(finding));
    say(tr("✓ added"), "good", added.join(QStringLiteral("; ")));
}

QHash<QString, QString> TypedEntry::drafts() const
{
    auto all = m_drafts;
    if (!m_patient.isEmpty())
        all[m_patient] = m_line->text();
    return all;
}

void TypedEntry::setDrafts(const QHash<QString, QString>& drafts) { m_drafts = drafts; }

std::string TypedEntry::takeAdded() { return std::exchange(m_added, {}); }

void TypedEntry::setChosen(int finding)
{
    m_chosen.clear();
    if (m_record != nullptr && finding >= 0) {
        const auto& chosen = m_record->findings[static_cast<std::size_t>(finding)];
        if (services::isTypedAndCounts(chosen))
            m_chosen = chosen.header.key;
    }
    m_inError->setEnabled(!m_chosen.empty());
    m_inError->setVisible(!m_chosen.empty());
}

void TypedEntry::lineChanged()
{
    read();
    if (m_line->hasFocus())
        showSuggestions();
}

void TypedEntry::say(const QString& chip, const char* tone, const QString& words)
{
    m_chip->setText(chip);
    m_chip->setVisible(!chip.isEmpty());
    setLook(m_chip, "tone", QString::fromLatin1(tone));
    m_words->setText(words);
    m_line->setAccessibleDescription(
        chip.isEmpty() ? words : tr("%1: %2", "state of the line, what it says").arg(chip, words));
}

QString TypedEntry::issueWords(const services::TypedIssue& issue) const
{
    auto words = Format::message(issue.what);
    if (!issue.states.empty())
        words = tr("%1: %2", "the record also states, what").arg(words, wordsOf(issue.states));
    return issue.place.empty()
               ? words
               : tr("%1 (%2)", "what is to be looked at, its place").arg(words, text(issue.place));
}

/// Says what the line would mean.
void TypedEntry::read()
{
    const auto line = m_line->text();
    const bool isReady = m_record != nullptr && m_toolbox != nullptr && !m_patient.isEmpty();
    m_line->setEnabled(isReady);
    m_add->setEnabled(false);
    if (!isReady || line.trimmed().isEmpty()) {
        say({},
            "neutral",
            tr("Enter adds the line to the record. Without the word germline or somatic the origin "
               "is not stated."));
        return;
    }
    const auto reading = services::readTypedLine(line.toStdString(), *m_record, *m_toolbox);
    if (!reading.isUnderstood()) {
        say(tr("? not clear"), "unknown", Format::message(reading.problem));
        return;
    }
    QStringList words;
    for (const auto& finding : reading.findings)
        words << wordsOf(services::factsOf(finding));
    for (std::size_t at = 0; at < reading.issues.size() && at < kMostIssues; ++at)
        words << tr("Look at: %1").arg(issueWords(reading.issues[at]));
    if (reading.issues.size() > kMostIssues)
        words << tr("and %1 more to look at").arg(reading.issues.size() - kMostIssues);
    m_add->setEnabled(!reading.isRepeated && !m_isBusy);
    if (reading.isRepeated)
        say(tr("≡ stands there"), "neutral", words.join(QLatin1Char('\n')));
    else if (!reading.issues.empty())
        say(tr("! read as"), "caution", words.join(QLatin1Char('\n')));
    else
        say(tr("✓ read as"), "good", words.join(QLatin1Char('\n')));
}

void TypedEntry::submit()
{
    m_suggestions->hide();
    if (m_isBusy || m_line->text().trimmed().isEmpty())
        return;
    read();
    if (!m_add->isEnabled()) {
        // It was asked for: what keeps it out is no longer a remark.
        setLook(m_chip, "tone", QStringLiteral("bad"));
        return;
    }
    m_submittedFor = m_patient;
    setBusy(true);
    Q_EMIT addRequested(m_line->text());
}

/// While a line is on its way it cannot be changed, so that what comes back is about it.
void TypedEntry::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_line->setReadOnly(isBusy);
    m_add->setEnabled(!isBusy && m_add->isEnabled());
}

void TypedEntry::showSuggestions()
{
    m_suggestions->clear();
    if (m_completion == nullptr && m_toolbox != nullptr)
        m_completion = std::make_unique<services::TypedCompletion>(*m_toolbox);
    if (m_completion == nullptr || m_line->isReadOnly() || parentWidget() == nullptr)
        return m_suggestions->hide();
    for (const auto& one : m_completion->suggest(m_line->text().toStdString(), kMostSuggestions)) {
        const auto shown = text(one.line).trimmed();
        auto* item = new QListWidgetItem(
            one.note.empty()
                ? shown
                : tr("%1 (%2)", "gene as typed, approved symbol").arg(shown, text(one.note)));
        item->setData(Qt::UserRole, text(one.line));
        m_suggestions->addItem(item);
    }
    if (m_suggestions->count() == 0)
        return m_suggestions->hide();
    m_suggestions->setCurrentRow(-1);
    m_suggestions->setParent(parentWidget());
    const int height = m_suggestions->sizeHintForRow(0) * m_suggestions->count() +
                       2 * m_suggestions->frameWidth() + 2;
    // Under the words, which go on saying how the line is read.
    const QPoint place(m_line->mapTo(parentWidget(), QPoint()).x(), geometry().bottom() + 3);
    m_suggestions->setGeometry(QRect(place, QSize(m_line->width(), height)));
    m_suggestions->show();
    m_suggestions->raise();
}

void TypedEntry::moveSuggestion(int step)
{
    if (!m_suggestions->isVisible())
        return showSuggestions();
    // Above the first stands the line as it was typed.
    const int count = m_suggestions->count() + 1;
    const int row = (m_suggestions->currentRow() + 1 + step + count) % count - 1;
    m_suggestions->setCurrentRow(row);
    const auto* item = m_suggestions->currentItem();
    m_line->setAccessibleDescription(item == nullptr ? m_words->text() : item->text());
}

void TypedEntry::takeSuggestion()
{
    const auto* item = m_suggestions->currentItem();
    if (item == nullptr)
        return;
    const auto line = item->data(Qt::UserRole).toString();
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
    m_line->insert(line); // not setText: undo brings back what was typed
}

bool TypedEntry::keyPressed(int key)
{
    const bool isOpen = m_suggestions->isVisible();
    const bool isChosen = isOpen && m_suggestions->currentRow() >= 0;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        moveSuggestion(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Tab:
        if (isChosen)
            takeSuggestion();
        return isChosen;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isChosen)
            takeSuggestion();
        else
            submit();
        return true;
    case Qt::Key_Escape:
        if (isOpen)
            m_suggestions->hide();
        else if (!m_line->text().isEmpty() && !m_isBusy)
            m_line->clear();
        else
            return false;
        return true;
    default:
        return false;
    }
}

bool TypedEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line) {
        if (event->type() == QEvent::KeyPress && keyPressed(static_cast<QKeyEvent*>(event)->key()))
            return true;
        if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
            m_suggestions->hide();
        if (event->type() == QEvent::Resize && m_suggestions->isVisible())
            showSuggestions();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace consilium::ui
