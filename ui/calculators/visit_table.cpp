#include "ui/calculators/visit_table.h"

#include "ui/calculators/decimal.h"
#include "ui/calculators/record_note.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <map>

namespace consilium::ui
{

namespace
{

constexpr std::size_t kFirstRows = 2;

QString numbered(const char* field, std::size_t row)
{
    return QStringLiteral("%1_%2").arg(QLatin1String(field)).arg(row);
}

} // namespace

bool VisitTable::Row::isEmpty() const
{
    const bool isBaseline = !newLesion->isEnabled();
    return targets->text().trimmed().isEmpty() && nonTarget->currentIndex() == 0 &&
           (isBaseline || newLesion->currentIndex() == 0);
}

VisitTable::VisitTable(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_remove(new QPushButton(tr("Remove the last visit")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        makeParagraph(tr("A target is T (lesion) or N (lymph node) with its millimetres, TNE or "
                         "NNE where it could not be evaluated; targets are joined by ';' and keep "
                         "their order: T52.5;N18."),
                      "secondary"));
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    const QString headings[] = {
        tr("Visit"), tr("Targets in mm"), tr("Non-target lesions"), tr("New lesion")};
    for (int column = 0; column < 4; ++column)
        m_grid->addWidget(makeLabel(headings[column], "secondary"), 0, column);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(4, 3);
    layout->addLayout(m_grid);
    auto* add = new QPushButton(tr("Add a visit"));
    add->setObjectName(QStringLiteral("addVisit"));
    m_remove->setObjectName(QStringLiteral("removeVisit"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.back().targets->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        removeRow();
        Q_EMIT changed();
    });
    while (m_rows.size() < kFirstRows)
        addRow();
}

void VisitTable::addRow()
{
    const auto place = m_rows.size();
    const bool isBaseline = place == 0;
    Row row;
    row.targets = new QLineEdit;
    row.targets->setObjectName(numbered("targets_mm", place));
    row.targets->setPlaceholderText(asWritten(QStringLiteral("T52.5;N18")));
    row.nonTarget = new QComboBox;
    row.nonTarget->setObjectName(numbered("nontarget", place));
    const std::pair<QString, const char*> answers[] = {
        {tr("not given"), ""},
        {tr("none at baseline"), "none_at_baseline"},
        {tr("present"), "present"},
        {tr("gone (CR)"), "CR"},
        {tr("neither gone nor growing"), "non-CR/non-PD"},
        {tr("not evaluated (NE)"), "NE"},
        {tr("unequivocal progression (PD)"), "PD"}};
    for (const auto& [words, value] : answers)
        row.nonTarget->addItem(words, QLatin1String(value));
    row.newLesion = new QComboBox;
    row.newLesion->setObjectName(numbered("new_lesion", place));
    if (!isBaseline)
        row.newLesion->addItem(tr("not given"), QString());
    row.newLesion->addItem(tr("no"), QStringLiteral("0"));
    if (!isBaseline)
        row.newLesion->addItem(tr("yes"), QStringLiteral("1"));
    row.newLesion->setEnabled(!isBaseline);
    row.note = new RecordNote(row.targets);
    row.name = makeLabel({});
    row.name->setBuddy(row.targets);
    const int line = static_cast<int>(place) + 1;
    m_grid->addWidget(row.name, line, 0);
    m_grid->addWidget(row.targets, line, 1);
    m_grid->addWidget(row.nonTarget, line, 2);
    m_grid->addWidget(row.newLesion, line, 3);
    m_grid->addWidget(row.note, line, 4);
    setTabOrder(row.targets, row.nonTarget);
    setTabOrder(row.nonTarget, row.newLesion);
    if (!isBaseline)
        setTabOrder(m_rows.back().newLesion, row.targets);
    connect(row.targets, &QLineEdit::textChanged, this, [this, place] {
        mind(place);
        Q_EMIT changed();
    });
    connect(row.nonTarget, &QComboBox::currentIndexChanged, this, &VisitTable::changed);
    connect(row.newLesion, &QComboBox::currentIndexChanged, this, &VisitTable::changed);
    m_rows.push_back(row);
    tell();
}

void VisitTable::removeRow()
{
    if (m_rows.size() == 1)
        return;
    const auto& row = m_rows.back();
    for (QWidget* widget : {static_cast<QWidget*>(row.name),
                            static_cast<QWidget*>(row.targets),
                            static_cast<QWidget*>(row.nonTarget),
                            static_cast<QWidget*>(row.newLesion),
                            static_cast<QWidget*>(row.note)}) {
        widget->hide();
        delete widget;
    }
    m_rows.pop_back();
    tell();
}

void VisitTable::mind(std::size_t row)
{
    auto& minded = m_rows[row];
    if (minded.targets->text() == minded.filled)
        return;
    minded.filled.clear();
    minded.date = {};
    minded.note->clear();
    tell();
}

/// Names for the eye and the ear.
void VisitTable::tell()
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const auto& row = m_rows[at];
        const auto name = nameOf(at);
        row.name->setText(name);
        row.targets->setAccessibleName(tr("Targets in mm, %1").arg(name));
        row.nonTarget->setAccessibleName(tr("Non-target lesions, %1").arg(name));
        row.newLesion->setAccessibleName(tr("New lesion, %1").arg(name));
    }
    m_remove->setEnabled(m_rows.size() > 1);
}

QString VisitTable::nameOf(std::size_t row) const
{
    const auto name = row == 0 ? tr("Baseline") : tr("Visit %1").arg(row);
    const auto& date = m_rows[row].date;
    return date.isKnown() ? tr("%1, %2", "visit, date").arg(name, Format::date(date)) : name;
}

std::vector<calculators::Cells> VisitTable::rows() const
{
    auto count = m_rows.size();
    while (count > 0 && m_rows[count - 1].isEmpty())
        --count;
    std::vector<calculators::Cells> all;
    for (std::size_t at = 0; at < count; ++at) {
        const auto& row = m_rows[at];
        auto targets = row.targets->text().trimmed().toUpper();
        if (QLocale().decimalPoint() == QLatin1String(","))
            targets.replace(QLatin1Char(','), QLatin1Char('.'));
        all.push_back({{"visit", std::to_string(at)},
                       {"targets_mm", targets.toStdString()},
                       {"nontarget", row.nonTarget->currentData().toString().toStdString()},
                       {"new_lesion", row.newLesion->currentData().toString().toStdString()}});
    }
    return all;
}

bool VisitTable::isEmpty() const { return rows().empty(); }

bool VisitTable::isFilled() const
{
    return std::any_of(
        m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.filled.isEmpty(); });
}

void VisitTable::clear()
{
    {
        const QSignalBlocker blocker(this);
        while (m_rows.size() > kFirstRows)
            removeRow();
        for (auto& row : m_rows) {
            row.targets->setText({}); // without the history of undo
            row.nonTarget->setCurrentIndex(0);
            row.newLesion->setCurrentIndex(0);
        }
    }
    Q_EMIT changed();
}

bool VisitTable::isAsFilled(const std::vector<services::PrefilledVisit>& visits) const
{
    std::size_t filled = 0;
    for (const auto& row : m_rows) {
        if (row.filled.isEmpty())
            continue;
        if (filled == visits.size() || visits[filled].datum.date != row.date ||
            asWritten(QString::fromStdString(visits[filled].cells.at("targets_mm"))) != row.filled)
            return false;
        ++filled;
    }
    return filled > 0 && filled == visits.size();
}

void VisitTable::fill(const std::vector<services::PrefilledVisit>& visits)
{
    if (isAsFilled(visits))
        return;
    if (visits.empty()) {
        if (isFilled())
            clear(); // the record has taken back what it said
        return;
    }
    // What the reader answered for a day stays with it.
    std::map<PartialDate, std::pair<int, int>> answers;
    for (const auto& row : m_rows) {
        if (row.date.isKnown())
            answers[row.date] = {row.nonTarget->currentIndex(), row.newLesion->currentIndex()};
    }
    const auto baseline = m_rows.front().date;
    {
        const QSignalBlocker blocker(this);
        clear();
        while (m_rows.size() < visits.size())
            addRow();
        for (std::size_t at = 0; at < visits.size(); ++at) {
            auto& row = m_rows[at];
            row.targets->setText(
                asWritten(QString::fromStdString(visits[at].cells.at("targets_mm"))));
            row.filled = row.targets->text();
            row.date = visits[at].datum.date;
            row.note->say({visits[at].datum}, {});
            const auto answered = answers.find(row.date);
            if (answered == answers.end())
                continue;
            row.nonTarget->setCurrentIndex(answered->second.first);
            // At the baseline the question is not asked.
            if (at > 0 && row.date != baseline)
                row.newLesion->setCurrentIndex(answered->second.second);
        }
        tell();
    }
    Q_EMIT changed();
}

} // namespace consilium::ui
