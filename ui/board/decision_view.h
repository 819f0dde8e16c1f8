#pragma once

#include "core/services/boards.h"

#include <QWidget>

#include <map>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace consilium::ui
{

class TextBox;

/// What the board decided, to be read, and below it what was said later. A final decision has no
/// field that could be changed; a draft is written in board mode.
class DecisionView : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionView(QWidget* parent = nullptr);
    /// Keeps an addendum that is typed and not added, for each case.
    void setCase(const services::BoardRow& row);
    /// Puts an addendum that is typed and not added into the draft of a final case.
    void apply(board::BoardCase& one) const;
    void clear();

Q_SIGNALS:
    void edited();
    void addendumAdded(const QString& by, const QString& text);

private:
    void add(const QString& what, const QString& words);
    void showDecision(const board::Decision& decision);
    void send();

    QFormLayout* m_decision;
    QWidget* m_later;
    QLabel* m_addenda;
    QLineEdit* m_by;
    TextBox* m_text;
    QLabel* m_said;
    services::BoardRow m_row;
    std::map<BoardCaseId, QString> m_drafts;
    QString m_asked; ///< text that was sent and has not come back
};

} // namespace consilium::ui
