#pragma once

#include "core/services/typed_completion.h"
#include "core/services/typed_entry.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace consilium::ui
{

/// One line in which a finding is typed as a clinician writes it, with completion, and under it how
/// the line is read or what is not clear. Enter asks to add it, Escape takes it away (undo brings
/// it back). A line that was not added stays: through an error, and for its patient through a lock
/// or another case, as long as the program runs.
class TypedEntry : public QWidget
{
    Q_OBJECT

public:
    explicit TypedEntry(QWidget* parent = nullptr);
    ~TypedEntry() override;

    /// Borrows both until the next call. A record without a patient takes the line off the screen.
    void setCase(const clinical::Case& record, const services::Toolbox& toolbox);
    /// How adding the line ended.
    void showOutcome(const Result<services::TypedReading>& outcome);
    /// The finding of the chosen row, -1 for none: a typed one can be marked as entered in error.
    void setChosen(int finding);

    /// Lines that were not added, by patient: they go along into another window.
    [[nodiscard]] QHash<QString, QString> drafts() const;
    void setDrafts(const QHash<QString, QString>& drafts);

    /// For menus and buttons; it can be seen only while a typed finding is chosen.
    [[nodiscard]] QAction* inErrorAction() const { return m_inError; }

    /// Key of the finding that was added last, to show where it went; empty once asked for.
    [[nodiscard]] std::string takeAdded();

Q_SIGNALS:
    void addRequested(const QString& line);
    void inErrorRequested(const QString& findingKey);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lineChanged();
    void read();
    void say(const QString& chip, const char* tone, const QString& words);
    void submit();
    void setBusy(bool isBusy);
    void showSuggestions();
    void moveSuggestion(int step);
    void takeSuggestion();
    [[nodiscard]] bool keyPressed(int key);
    [[nodiscard]] QString issueWords(const services::TypedIssue& issue) const;

    const clinical::Case* m_record = nullptr;
    const services::Toolbox* m_toolbox = nullptr;
    std::unique_ptr<services::TypedCompletion> m_completion; ///< made at the first letter
    QHash<QString, QString> m_drafts;                        ///< by patient
    QString m_patient;
    QString m_submittedFor;
    std::string m_chosen; ///< key
    std::string m_added;
    bool m_isBusy = false;
    QLineEdit* m_line;
    QPushButton* m_add;
    QLabel* m_chip;
    QLabel* m_words;
    QListWidget* m_suggestions; ///< lies over the page; the keyboard stays in the line
    QAction* m_inError;
};

/// Tells patients apart for drafts: the key of a record alone can be the same in two files.
[[nodiscard]] QString draftKeyOf(const clinical::Patient& patient);

} // namespace consilium::ui
