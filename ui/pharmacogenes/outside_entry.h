#pragma once

#include "core/base/result.h"
#include "core/clinical/case.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace consilium::ui
{

/// One line in which a result of another laboratory is typed ("CYP2D6 *4/*4"), and beside it the
/// way to a file of genotypes. Enter asks to add the line; one that was not added stays: through an
/// error, and for its patient through a lock or another case, as long as the program runs.
class OutsideEntry : public QWidget
{
    Q_OBJECT

public:
    explicit OutsideEntry(QWidget* parent = nullptr);
    /// A record without a patient takes the line off the screen.
    void setCase(const clinical::Case& record);
    /// How adding the line ended.
    void showOutcome(const Result<clinical::Pharmacogene>& outcome);
    /// What reading a file brought, or why it brought nothing.
    void say(const QString& words);

    /// The key of the chosen result, where it was typed and counts: it can be marked as entered in
    /// error. Empty: there is no such one.
    void setChosen(const std::string& key);

Q_SIGNALS:
    void addRequested(const QString& line);
    void readFileRequested();
    void inErrorRequested(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void submit();
    void setBusy(bool isBusy);

    QHash<QString, QString> m_drafts; ///< by patient
    QString m_patient;
    QString m_submittedFor;
    QString m_chosen;
    QLineEdit* m_line;
    QPushButton* m_add;
    QPushButton* m_file;
    QPushButton* m_inError;
    QLabel* m_words;
};

} // namespace consilium::ui
