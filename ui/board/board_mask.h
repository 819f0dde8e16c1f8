#pragma once

#include "core/clinical/case.h"

#include <QCoreApplication>
#include <QString>

namespace consilium::ui
{

/// How much of who the patient is a shared screen says. Switched on: initials, an age band of five
/// years, dates as times from the diagnosis by calendar arithmetic; names, identifiers and dates
/// are taken out of free text. Every text of board mode about the patient goes through one.
class BoardMask
{
    Q_DECLARE_TR_FUNCTIONS(BoardMask)

public:
    BoardMask() = default;
    BoardMask(const clinical::Case& record, Day today, bool isOn);

    [[nodiscard]] bool isOn() const { return m_isOn; }

    [[nodiscard]] QString person() const; ///< name, or initials
    [[nodiscard]] QString age() const;
    [[nodiscard]] QString date(const PartialDate& date) const;
    [[nodiscard]] QString period(const Period& period) const;
    /// Free text of the record or of a person.
    [[nodiscard]] QString words(const QString& text) const;

private:
    [[nodiscard]] QString relative(const PartialDate& date) const;

    clinical::Patient m_patient;
    PartialDate m_zero;
    Day m_today{};
    bool m_isOn = false;
};

} // namespace consilium::ui
