#pragma once

#include "ui/board/board_mask.h"
#include "ui/timeline/timeline_model.h"

#include <QCoreApplication>
#include <QStringList>

namespace consilium::ui
{

/// What the timeline of a case is on a shared screen: few lanes, every word through the mask.
struct BoardCourse
{
    TimelineModel model;
    Day zero{};
    QStringList sentences; ///< one an event that is drawn, for a screen reader
    QStringList leftOut;   ///< names of the lanes that are on the timeline page alone

    [[nodiscard]] bool isEmpty() const { return model.isEmpty(); }
};

/// Germline findings stand in it where somebody asked for them, and not otherwise.
enum class GermlineOnScreen { Hidden, Shown };

/// Makes it. Masked, no date, age, place in a file or key is left in the model; days stay, for they
/// are what is drawn, and are counted from the diagnosis.
class BoardCourses
{
    Q_DECLARE_TR_FUNCTIONS(BoardCourses)

public:
    [[nodiscard]] static BoardCourse
    of(clinical::Case record, const BoardMask& mask, Day today, GermlineOnScreen germline);

private:
    [[nodiscard]] static QString dateOf(const TimelineItem& item, const BoardMask& mask);
};

} // namespace consilium::ui
