#pragma once

#include "core/services/boards.h"

#include <QLocale>
#include <QPageSize>
#include <QString>

#include <vector>

namespace consilium::ui
{

/// Letter where the United States' measures are used, else A4.
[[nodiscard]] QPageSize::PageSizeId usualPaper(const QLocale& locale = {});

/// Writes the protocol of one board case as a PDF of one or two pages in the reader's language:
/// patient, meeting, question, record, sealed choices, decision with what was said against it, and
/// what became of it. Every page names the patient and says so, large, where the decision is not
/// final. What two pages do not hold is counted, never dropped silently. `meeting` is the one the
/// case is on; one without a title: none. Fails as savePdf.
///
/// Needs a QGuiApplication for its fonts, no screen.
[[nodiscard]] Status writeBoardProtocol(const services::BoardRow& row,
                                        const services::MeetingRow& meeting,
                                        const clinical::Case& record,
                                        QPageSize::PageSizeId size,
                                        const QString& path);

/// Writes a meeting with one block a case, in their order, on as many pages as they take. No block
/// is parted by a page. Fails as savePdf.
[[nodiscard]] Status writeBoardList(const services::MeetingRow& meeting,
                                    const std::vector<services::BoardRow>& cases,
                                    QPageSize::PageSizeId size,
                                    const QString& path);

} // namespace consilium::ui
