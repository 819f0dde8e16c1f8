#pragma once

class QObject;
class QString;
class QAccessibleInterface;

namespace consilium::ui
{

/// Factory for QAccessible: a timeline is a list with one item an event, lane by lane, each with
/// its sentence as name and its mark as place. Null for any other object.
[[nodiscard]] QAccessibleInterface* makeTimelineAccessible(const QString& className,
                                                           QObject* object);

} // namespace consilium::ui
