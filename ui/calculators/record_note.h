#pragma once

#include "core/services/calculator_prefill.h"

#include <QWidget>

class QLabel;

namespace consilium::ui
{

/// Beside an input: the entry of the record that its value rests on, with date and source, and
/// what is to be minded (old, provisional, not filled). Takes no room while it says nothing.
class RecordNote : public QWidget
{
    Q_OBJECT

public:
    /// `described` is the input, whose accessible description becomes the note.
    explicit RecordNote(QWidget* described, QWidget* parent = nullptr);

    void say(const std::vector<services::PrefillDatum>& values,
             const std::vector<Message>& remarks);
    void clear();

private:
    QWidget* m_described;
    QLabel* m_data;
    QLabel* m_remarks;
};

} // namespace consilium::ui
