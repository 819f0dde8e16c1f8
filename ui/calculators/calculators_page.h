#pragma once

#include "core/base/ids.h"
#include "core/calculators/calculator.h"
#include "core/clinical/case.h"
#include "core/terminology/tables.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace consilium::ui
{

class CalculatorForm;
class Card;
class VisitTable;

/// The case that is open: what the calculators may be filled from. Looks at what the caller keeps.
struct CalculatorSubject
{
    PatientId id{};
    const clinical::Case* record = nullptr;
    const terminology::TumourTree* tumours = nullptr;
    Day today;
};

/// Published clinical models: a searchable list, the form of the chosen one, its results as the
/// form changes, and its page of facts. By hand, or filled from the record of the open case, whose
/// name stands above then; each value from the record has its date and source beside it.
class CalculatorsPage : public QWidget
{
    Q_OBJECT

public:
    explicit CalculatorsPage(QWidget* parent = nullptr);

    void choose(const QString& id);
    /// Takes out what was typed or filled, which may be about a person, and forgets the case.
    void clear();
    /// The record may have changed since: what it filled is brought up to it. Another patient, or
    /// none before, empties the form first.
    void setSubject(const CalculatorSubject& subject);
    /// Fills the form from the record, and each that is chosen from now on.
    void fillFromRecord();

Q_SIGNALS:
    /// Back to the case that is open.
    void caseRequested();

private:
    QFrame* makeSubjectBar();
    void fillList();
    void present(const calculators::Calculator& calculator);
    void fill(bool isEverything);
    void onChange();
    void reckon();
    void reckonVisits();
    void addResult(const calculators::Cells& cells, const calculators::Answer& answer);
    void addFacts(const calculators::Calculator& calculator);
    void sayNothingYet();
    void emptyForm();

    QLineEdit* m_search;
    QListWidget* m_list;
    QVBoxLayout* m_content;
    QFrame* m_subjectBar;
    QLabel* m_subjectName;
    const calculators::Calculator* m_calculator = nullptr;
    CalculatorForm* m_form = nullptr;
    VisitTable* m_visits = nullptr;
    QLabel* m_filledRemarks = nullptr;
    Card* m_results = nullptr;
    std::optional<CalculatorSubject> m_subject;
    bool m_fillsOnChoice = false;
    std::string m_term; ///< of CTCAE, for which the form was filled
};

} // namespace consilium::ui
