#pragma once

#include "core/board/rules.h"
#include "ui/board/board_look.h"
#include "ui/board/drug_edit.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QLabel;
class QVBoxLayout;

namespace consilium::ui
{

/// What stands on the screen while the ranking is sealed: the question, whose choice is entered,
/// who has sealed. Knows the drugs of the pack and nothing of any ranking. What is sealed is not
/// shown before the ranking is.
class ChoicePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChoicePanel(QWidget* parent = nullptr);
    /// Forgets what was typed: another case.
    void clear();
    void setDrugs(const DrugNames& drugs);
    void setQuestion(const QString& question, const QStringList& summary);
    /// Keeps who is chosen, and what is typed for somebody who has not sealed.
    void
    setState(const board::BoardCase& one, const board::Meeting& meeting, const BoardLook& look);
    /// Choices that are entered and not sealed, in the place of those of `before`.
    [[nodiscard]] std::vector<board::Choice>
    choices(const std::vector<board::Choice>& before) const;

Q_SIGNALS:
    void changed(); ///< of what is typed
    void sealed(const consilium::board::Choice& choice);
    void openingWanted(const QString& by, const QString& why);
    void sealingOffWanted(const QString& why);

private:
    /// What is asked before the ranking is opened early or sealing switched off.
    enum class Asked { Nothing, Opening, SwitchingOff };

    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QWidget* makeState();
    [[nodiscard]] board::Choice typed() const;
    void fillWho();
    void loadTyped();
    void keepTyped();
    void tell();
    void ask(Asked asked);
    void answer();

    board::BoardCase m_one; ///< with what is typed
    board::Meeting m_meeting;
    Asked m_asked = Asked::Nothing;
    bool m_isLoading = false;
    QLabel* m_question;
    QLabel* m_summary;
    QComboBox* m_who;
    DrugEdit* m_drugs;
    QLineEdit* m_other;
    QLabel* m_unknown;
    QPushButton* m_seal;
    QLabel* m_count;
    QWidget* m_members;
    QPushButton* m_open;
    QPushButton* m_early;
    QPushButton* m_off;
    QFrame* m_reason;
    QLabel* m_reasonTitle;
    QLineEdit* m_why;
    QLineEdit* m_by;
    QPushButton* m_answer;
};

} // namespace consilium::ui
