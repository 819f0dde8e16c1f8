#include "ui/format/format.h"
#include "ui/timeline/event_dialog.h"
#include "ui/timeline/timeline_page.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace consilium::ui
{

namespace
{

QString nameOf(const clinical::PerformanceStatus& status)
{
    return QStringLiteral("ECOG %1").arg(status.value);
}

QString nameOf(const clinical::Response& response)
{
    return TimelineModel::wordsOf(response.category);
}

QString nameOf(const clinical::AdverseEvent& event) { return text(event.event.label()); }

QString nameOf(const clinical::Medication& medication) { return text(medication.drug.label()); }

QString nameOf(const clinical::Surgery& surgery) { return text(surgery.procedure.label()); }

QString nameOf(const clinical::Radiotherapy& course) { return text(course.procedure.label()); }

QString nameOf(const clinical::Observation& observation)
{
    return observation.quantity
               ? QStringLiteral("%1 %2").arg(text(observation.code.label()),
                                             Format::quantity(*observation.quantity))
               : text(observation.code.label());
}

QString nameOf(const clinical::Document& document) { return text(document.title); }

QString titleOf(const clinical::CourseEvent& event)
{
    return std::visit(
        [](const auto& one) {
            if constexpr (requires { one.period; })
                return TimelinePage::tr("%1, %2", "event, date")
                    .arg(nameOf(one), Format::period(one.period));
            else
                return TimelinePage::tr("%1, %2", "event, date")
                    .arg(nameOf(one), Format::date(one.date));
        },
        event);
}

} // namespace

QToolButton* TimelinePage::makeEventsButton()
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("eventsButton"));
    button->setAccessibleName(tr("Enter events by hand"));
    button->setToolTip(button->accessibleName());
    button->setFocusPolicy(Qt::StrongFocus);
    button->setText(tr("E&vents ▾"));
    auto* menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("eventsMenu"));
    menu->addAction(tr("&Add an event…"), this, [this] { openForm({}); })
        ->setObjectName(QStringLiteral("addEventAction"));
    m_undo->setObjectName(QStringLiteral("undoEventAction"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_undo, &QAction::triggered, this, [this] {
        Q_EMIT editRequested({clinical::EventEdit::Kind::Undo, {}, {}});
    });
    addAction(m_undo);
    menu->addAction(m_undo);
    menu->addAction(tr("&History of what was typed…"), this, &TimelinePage::showHistory)
        ->setObjectName(QStringLiteral("eventHistoryAction"));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    return button;
}

void TimelinePage::readEvents(const clinical::Case& record)
{
    m_typed.clear();
    m_history.clear();
    m_tumours.clear();
    for (const auto& tumour : record.tumours) {
        if (clinical::counts(tumour.assertion) && !tumour.isSecondary)
            m_tumours.emplace_back(tumour.header.key, text(tumour.diagnosis.label()));
    }
    std::map<std::string, QString> titles;
    const auto changes = clinical::eventChanges(record);
    for (const auto& change : changes) {
        for (const auto& key : {change.before, change.after}) {
            const auto event = clinical::typedEvent(record, key);
            if (!event)
                continue;
            titles[key] = titleOf(*event);
            if (std::visit([](const auto& one) { return clinical::counts(one.assertion); }, *event))
                m_typed[key] = *event;
        }
    }
    for (const auto& change : changes) {
        const auto when = text(change.instant).replace(QLatin1Char('T'), QLatin1Char(' '));
        switch (change.kind) {
        case clinical::EventEdit::Kind::Add:
            m_history << tr("%1: entered: %2", "time, event").arg(when, titles[change.after]);
            break;
        case clinical::EventEdit::Kind::Correct:
            m_history << tr("%1: %2 corrected to: %3", "time, event, event")
                             .arg(when, titles[change.before], titles[change.after]);
            break;
        case clinical::EventEdit::Kind::Withdraw:
            m_history << tr("%1: marked as entered in error: %2", "time, event")
                             .arg(when, titles[change.before]);
            break;
        case clinical::EventEdit::Kind::Undo:
            m_history << tr("%1: the last change was undone", "time").arg(when);
            break;
        }
    }
    const auto last = clinical::undoableChange(record);
    m_undo->setEnabled(last.has_value());
    m_latest = last ? last->after : std::string();
}

void TimelinePage::showEdited()
{
    if (!std::exchange(m_isEdited, false) || !m_isSamePatient || m_latest.empty())
        return;
    const auto& lanes = m_view->model().lanes;
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        for (std::size_t item = 0; item < lanes[lane].items.size(); ++item) {
            if (lanes[lane].items[item].key == m_latest) {
                m_view->go({static_cast<int>(lane), static_cast<int>(item)});
                return;
            }
        }
    }
}

void TimelinePage::openForm(const std::string& corrected)
{
    auto* dialog = new EventDialog(m_today, m_tumours, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto known = m_typed.find(corrected);
    const bool isCorrection = known != m_typed.end();
    if (isCorrection)
        dialog->setEvent(known->second);
    connect(dialog,
            &EventDialog::entered,
            this,
            [this, corrected, isCorrection](const clinical::CourseEvent& event) {
                Q_EMIT editRequested({isCorrection ? clinical::EventEdit::Kind::Correct
                                                   : clinical::EventEdit::Kind::Add,
                                      isCorrection ? corrected : std::string(),
                                      event});
            });
    dialog->open();
}

void TimelinePage::showHistory()
{
    auto* dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("eventHistoryDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("What was typed"));
    dialog->resize(620, 320);
    auto* list = new QListWidget;
    list->setObjectName(QStringLiteral("eventHistoryList"));
    list->setAccessibleName(tr("What was typed, oldest first"));
    list->setWordWrap(true);
    list->addItems(m_history.isEmpty() ? QStringList(tr("Nothing was typed.")) : m_history);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(list);
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace consilium::ui
