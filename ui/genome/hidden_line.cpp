#include "ui/genome/hidden_line.h"

#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/spoken.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace consilium::ui
{

QString sectionName(GenomeSection section)
{
    switch (section) {
    case GenomeSection::Finding:
        return HiddenLine::tr("Findings");
    case GenomeSection::TestedNormal:
        return HiddenLine::tr("Tested normal");
    case GenomeSection::NotTested:
        return HiddenLine::tr("Not tested");
    case GenomeSection::FilteredOut:
        return HiddenLine::tr("Filtered out");
    }
    return {};
}

HiddenLine::HiddenLine(QWidget* parent)
    : QWidget(parent)
    , m_parts(new FlowLayout(8))
{
    setObjectName(QStringLiteral("hiddenLine"));
    setAccessibleName(tr("What the table hides"));
    speakAs(*this, QAccessible::Grouping);
    setLayout(m_parts);
}

void HiddenLine::add(Reason reason, const QString& sentence, const QString& action)
{
    static constexpr const char* kNames[] = {
        "showFilteredButton", "showSectionsButton", "showSpecimensButton", "clearSearchButton"};
    auto* part = new QWidget;
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(kNames[static_cast<int>(reason)]));
    button->setText(tr("Show"));
    button->setAccessibleName(action);
    button->setToolTip(action);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setStyleSheet(QStringLiteral("padding: 1px 8px; font-size: 12px;"));
    connect(
        button,
        &QToolButton::clicked,
        this,
        [this, reason] { Q_EMIT showRequested(reason); },
        Qt::QueuedConnection); // the button goes away with what it did
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(makeLabel(sentence, "secondary"));
    row->addWidget(button);
    m_parts->addWidget(part);
}

void HiddenLine::setHidden(const HiddenRows& hidden, const QString& search)
{
    while (auto* item = m_parts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (hidden.filtered > 0)
        add(Reason::Filter,
            tr("%n finding(s) hidden: did not pass the filter, no part in the options.",
               nullptr,
               hidden.filtered),
            tr("Show the findings that did not pass the filter"));
    if (hidden.withdrawn > 0)
        add(Reason::Filter,
            tr("%n finding(s) hidden: refuted or entered in error.", nullptr, hidden.withdrawn),
            tr("Show the findings that were refuted or entered in error"));
    if (hidden.inSections > 0) {
        QStringList names;
        for (const auto section : hidden.switchedOff)
            names << sectionName(section);
        add(Reason::Sections,
            tr("%n row(s) hidden: switched off above (%1).", nullptr, hidden.inSections)
                .arg(names.join(QStringLiteral(", "))),
            tr("Show the sections that are switched off"));
    }
    if (hidden.bySpecimen > 0)
        add(Reason::Specimens,
            tr("%n row(s) hidden: of other specimens, or of none that is stated.",
               nullptr,
               hidden.bySpecimen),
            tr("Show the rows of all specimens"));
    if (hidden.bySearch > 0)
        add(Reason::Search,
            tr("%n row(s) hidden by the search for “%1”.", nullptr, hidden.bySearch)
                .arg(fontMetrics().elidedText(search, Qt::ElideRight, 160)),
            tr("Clear the search"));
    setVisible(m_parts->count() > 0);
    updateGeometry();
}

} // namespace consilium::ui
