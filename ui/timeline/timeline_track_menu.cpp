#include "ui/format/format.h"
#include "ui/timeline/timeline_grades.h"
#include "ui/timeline/timeline_page.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

namespace consilium::ui
{

namespace
{

std::size_t index(int value) { return static_cast<std::size_t>(value); }

} // namespace

void TimelinePage::fillGaps()
{
    m_gaps->clear();
    const auto setAll = [this](bool open) {
        const auto gaps = m_view->model().gaps;
        for (const auto& gap : gaps)
            m_view->setGapOpen(gap, open);
    };
    m_gaps->addAction(tr("Open all"), this, [=] { setAll(true); })
        ->setObjectName(QStringLiteral("openGapsAction"));
    m_gaps->addAction(tr("Fold all"), this, [=] { setAll(false); })
        ->setObjectName(QStringLiteral("foldGapsAction"));
    m_gaps->addSeparator();
    for (const auto& gap : m_view->model().gaps) {
        auto* action = m_gaps->addAction(tr("%1 to %2: %3", "date, date, length of time")
                                             .arg(Format::date(PartialDate::fromDay(gap.from)),
                                                  Format::date(PartialDate::fromDay(gap.to)),
                                                  lengthText(gap.from, gap.to)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, gap](bool isFolded) {
            m_view->setGapOpen(gap, !isFolded);
        });
    }
    m_gapsButton->setVisible(!m_view->model().gaps.empty());
    checkGaps();
}

void TimelinePage::checkGaps()
{
    const auto& gaps = m_view->model().gaps;
    std::size_t at = 0;
    for (auto* action : m_gaps->actions()) {
        if (action->isCheckable() && at < gaps.size())
            action->setChecked(!m_view->isGapOpen(gaps[at++]));
    }
}

void TimelinePage::showTrackMenu(TrackPlace place, const QPoint& globalPlace)
{
    const auto& model = m_view->model();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("trackMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto addTo = [&](QMenu* into, TrackPlace target, int count) {
        const auto id = trackId(model, target);
        const int at = target.row < 0 ? target.lane : target.row;
        auto* pin = into->addAction(tr("Pin above the others"));
        pin->setCheckable(true);
        pin->setChecked(m_tracks.isPinned(id));
        connect(pin, &QAction::triggered, this, [this, id](bool pinned) {
            m_tracks.setPinned(id, pinned);
            arrange();
        });
        for (const int by : {-1, 1}) {
            auto* move = into->addAction(by < 0 ? tr("Move up") : tr("Move down"));
            move->setEnabled(at + by >= 0 && at + by < count);
            connect(move, &QAction::triggered, this, [this, target, by] {
                m_tracks.move(m_view->model(), target, by);
                arrange();
            });
        }
    };
    const auto& lane = model.lanes[index(place.lane)];
    if (place.row >= 0 && isArrangeable(model, place)) {
        const auto& row = lane.rows[index(place.row)];
        menu->addSection(row.name);
        addTo(menu, place, static_cast<int>(lane.rows.size()));
        auto* scales = menu->addMenu(tr("Scale of the values"));
        auto* group = new QActionGroup(scales);
        const auto id = trackId(model, place);
        const auto addScale = [&](const QString& words, TrackScale scale) {
            auto* action = scales->addAction(words);
            action->setCheckable(true);
            action->setChecked(m_tracks.scale(id) == scale);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, id, scale] {
                m_tracks.setScale(id, scale);
                arrange();
            });
        };
        addScale(tr("Automatic"), TrackScale::Automatic);
        addScale(tr("Linear"), TrackScale::Linear);
        addScale(tr("Logarithmic"), TrackScale::Logarithmic);
        const bool hasGrades = !TimelineGrades::bandsOf(row).empty();
        auto* bands = menu->addAction(tr("CTCAE grades"));
        bands->setCheckable(true);
        bands->setChecked(m_tracks.hasBands(id));
        bands->setEnabled(hasGrades);
        if (!hasGrades)
            bands->setText(tr("CTCAE grades (none for this test, its unit and its limits)"));
        connect(bands, &QAction::triggered, this, [this, id](bool shown) {
            m_tracks.setBands(id, shown);
            arrange();
        });
    }
    menu->addSection(lane.name);
    auto* expand = menu->addAction(tr("Expanded"));
    expand->setCheckable(true);
    expand->setChecked(!m_view->isCollapsed(lane.id));
    connect(expand, &QAction::triggered, this, [this, id = lane.id](bool expanded) {
        m_view->setCollapsed(id, !expanded);
    });
    addTo(menu, {place.lane, -1}, static_cast<int>(model.lanes.size()));
    menu->popup(globalPlace);
}

void TimelinePage::arrange()
{
    m_tracks.save(m_tumourType);
    m_view->arrange(m_tracks);
    fillLanes();
}

} // namespace consilium::ui
