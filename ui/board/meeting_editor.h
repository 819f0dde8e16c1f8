#pragma once

#include "core/base/ids.h"
#include "core/board/meeting.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace consilium::ui
{

class Card;
class ChoiceBox;
class DateLine;

/// Title, date, place, members and rules of a meeting. One empty row of members always stands
/// below the last, so that a list is typed with Tab alone. Keeps what is typed until it was saved
/// or cancelled.
class MeetingEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingEditor(QWidget* parent = nullptr);
    /// A new meeting where `id` is empty; what is open already stays open instead.
    void begin(std::optional<MeetingId> id, const board::Meeting& meeting);

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// Of the meeting that is changed; empty for a new one.
    [[nodiscard]] const std::optional<MeetingId>& id() const { return m_id; }

    /// What the last saved() told.
    [[nodiscard]] const std::optional<board::Meeting>& asked() const { return m_asked; }

    /// What was typed was refused, and its author was told: what is sent next stands on this.
    void setSeen(const board::Meeting& meeting);
    void close();
    void say(const QString& words);

Q_SIGNALS:
    /// `seen` is the meeting as it was when the form was opened, or as setSeen() told.
    void saved(qint64 id,
               const consilium::board::Meeting& meeting,
               const consilium::board::Meeting& seen);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row
    {
        QWidget* whole;
        QLineEdit* name;
        ChoiceBox* role;
        QLineEdit* discipline;
        QPushButton* away;
        bool isPresent;
    };

    void addRow(const board::Member& member);
    void remove(QWidget* whole);
    void keepEmptyRow();
    [[nodiscard]] board::Meeting meeting() const;
    void send();

    Card* m_card;
    QLineEdit* m_title;
    DateLine* m_date;
    QLineEdit* m_time;
    QLineEdit* m_place;
    QSpinBox* m_quorum;
    QCheckBox* m_choosesFirst;
    QLineEdit* m_whyNot;
    QLabel* m_whyNotLabel;
    QLabel* m_said;
    QVBoxLayout* m_members;
    std::vector<Row> m_rows;
    std::optional<MeetingId> m_id;
    board::Meeting m_seen;
    std::optional<board::Meeting> m_asked;
    bool m_isOpen = false;
};

} // namespace consilium::ui
