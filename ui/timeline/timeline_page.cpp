#include "ui/timeline/timeline_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace consilium::ui
{

TimelinePage::TimelinePage(QWidget* parent)
    : QWidget(parent)
    , m_view(new TimelineView)
    , m_inspector(new QLabel)
    , m_note(new QLabel)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_view);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_inspector->setObjectName(QStringLiteral("inspectorLabel"));
    m_inspector->setWordWrap(true);
    m_inspector->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_inspector->setTextFormat(Qt::PlainText);
    m_inspector->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_inspector->setFixedWidth(230);
    m_inspector->setMargin(12);
    m_note->setWordWrap(true);
    const auto button = [&](const QString& label, const QString& name, auto slot) {
        auto* result = new QPushButton(label);
        result->setObjectName(name);
        connect(result, &QPushButton::clicked, m_view, slot);
        return result;
    };
    auto* bar = new QHBoxLayout;
    bar->addWidget(button(tr("Zoom &in"), QStringLiteral("zoomInButton"), &TimelineView::zoomIn));
    bar->addWidget(button(tr("Zoom &out"), QStringLiteral("zoomOutButton"), &TimelineView::zoomOut));
    bar->addWidget(button(tr("&Show all"), QStringLiteral("fitButton"), &TimelineView::fit));
    bar->addStretch();
    bar->addWidget(m_note);
    auto* row = new QHBoxLayout;
    row->addWidget(scroll, 1);
    row->addWidget(m_inspector);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(bar);
    layout->addLayout(row, 1);
    connect(m_view, &TimelineView::selected, this, [this](const QString& title, const QString& detail) {
        m_inspector->setText(title + QStringLiteral("\n\n") + detail);
    });
}

void TimelinePage::setCase(const clinical::Case& record, Day today, const Theme& theme)
{
    auto model = TimelineModel::of(record, today);
    m_note->setText(model.undated == 0 ? QString() : tr("%n record(s) without a date are not drawn", nullptr, model.undated));
    m_inspector->setText(tr("Click a mark, or press Tab, to read it here. Drag to zoom; double click to see all."));
    m_view->setModel(std::move(model), theme);
}

} // namespace consilium::ui
