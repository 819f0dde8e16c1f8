#pragma once

#include "core/board/rules.h"
#include "ui/board/decision_rows.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QScrollArea;
class QVBoxLayout;

namespace consilium::ui
{

/// Where the board writes its decision, as a draft until somebody makes it final. Says what keeps
/// it from that.
class DecisionForm : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionForm(QWidget* parent = nullptr);
    void setDrugs(const DrugNames& drugs);
    /// Another case: forgets what was typed, and how to undo it.
    void setCase(const board::BoardCase& one, const board::Meeting& meeting);
    /// The same case as the store has it. Where `isTypedKept` the form has words that the store
    /// has not got yet, and they stay.
    void refresh(const board::BoardCase& one, const board::Meeting& meeting, bool isTypedKept);
    /// The decision as entered; None while nothing was.
    [[nodiscard]] board::Decision value() const;
    void scroll(int px);

Q_SIGNALS:
    void changed();
    void finishWanted(const QString& by);
    void meetingChanged(const consilium::board::Meeting& meeting); ///< who is present

private:
    [[nodiscard]] QWidget* makeWhat();
    [[nodiscard]] QWidget* makeWho();
    [[nodiscard]] QWidget* makeState();
    void fill(const board::Decision& decision);
    void fillRows(const board::Decision& decision);
    void fillMembers();
    RecommendationRow* addRecommendation(const board::Recommendation& value);
    PersonRow* addPerson(PersonRow::Kind kind);
    void tell();
    void touched();
    [[nodiscard]] QStringList members() const;

    board::BoardCase m_one;
    board::Meeting m_meeting;
    DrugNames m_drugs;
    bool m_isLoading = false;
    QScrollArea* m_area;
    QPlainTextEdit* m_wording;
    QVBoxLayout* m_recommendations;
    QCheckBox* m_none;
    QWidget* m_noneFields;
    QComboBox* m_whyNone;
    QLineEdit* m_whyNoneText;
    QCheckBox* m_rebiopsy;
    QCheckBox* m_histology;
    QCheckBox* m_counselling;
    QWidget* m_overrideFields;
    QLineEdit* m_override;
    QVBoxLayout* m_present;
    QLabel* m_quorum;
    QWidget* m_quorumFields;
    QLineEdit* m_withoutQuorum;
    QVBoxLayout* m_conflicts;
    QVBoxLayout* m_dissents;
    QRadioButton* m_draft;
    QRadioButton* m_preliminary;
    QLabel* m_problems;
    QLineEdit* m_by;
    QPushButton* m_finish;
};

} // namespace consilium::ui
