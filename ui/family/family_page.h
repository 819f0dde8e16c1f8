#pragma once

#include "core/base/ids.h"
#include "core/services/kept_family.h"
#include "ui/family/pedigree_view.h"

#include <QUndoStack>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace consilium::ui
{

class CriteriaTable;
class FlowLayout;
class PersonForm;

/// The family tree of the case: the drawing, a form for the chosen person, and the family criteria
/// that follow. Every change can be undone. What is edited is kept in the record by whoever serves
/// saveRequested().
class FamilyPage : public QWidget
{
    Q_OBJECT

public:
    explicit FamilyPage(QWidget* parent = nullptr);
    /// Opens the record's tree. Of the same patient a tree that has been edited here and is not
    /// saved yet stays, with what is being typed. Nobody: nothing of a former patient is left.
    void setCase(std::optional<PatientId> patient,
                 const clinical::Case& record,
                 Day today,
                 const Theme& theme);

    /// Whose tree this is.
    [[nodiscard]] std::optional<PatientId> patient() const { return m_patient; }

    /// False: the record has a tree that cannot be read, and none may be saved over it.
    [[nodiscard]] bool isReadable() const { return m_isReadable; }

    /// Takes what is typed in the form and was not left yet.
    void commit();
    /// A tree that was edited earlier and did not get into the record; can be undone.
    void putBack(const services::FamilyFile& unsaved);

    [[nodiscard]] const services::FamilyFile& file() const { return m_file; }

    /// Something is not saved yet.
    [[nodiscard]] bool isEdited() const;
    /// What was saved; edits since then stay unsaved.
    void setSaved(const services::FamilyFile& saved);
    /// Puts a tree from a file in the place of this one; can be undone. `name` is the file's.
    void takeFile(services::FamilyFile file, const QString& name);

Q_SIGNALS:
    void saveRequested();
    void importRequested();
    /// A text to be written to a file; losses were told before.
    void writeRequested(const QString& suggestion, const std::string& text);

private:
    class Change;

    struct State
    {
        services::FamilyFile file;
        std::string chosen;
    };

    QWidget* makeActions();
    void addMenus(FlowLayout& row);
    QWidget* makeDrawing();
    void restore(const State& state);
    void push(const QString& what, services::FamilyFile file, const std::string& chosen);
    void change(const QString& what, clinical::Pedigree family, const std::string& chosen);
    void act(FamilyAction action);
    void add(FamilyAction action);
    void askRemoval();
    void remove(const std::string& id);
    void setSex(clinical::Sex sex);
    void takeRecorded();
    void askExport(services::FamilyForm form);
    void refresh();
    void showTree(); ///< all but the form
    void sayRecordNewer();
    void showPerson();
    void showLegend();
    void showState();
    /// Says something above the drawing; with `accept` it can be answered.
    void say(const QString& words, const QString& accept = {}, std::function<void()> then = {});
    /// A second answer to what say() said.
    void offerInstead(const QString& accept, std::function<void()> then);
    /// Hides what was said, then does what was chosen.
    void answer(std::function<void()> then);
    void hush();

    std::optional<PatientId> m_patient;
    bool m_isReadable = true;
    std::string m_told; ///< mark of the record's family history that was told to be newer
    clinical::Case m_record;
    services::FamilyFile m_file;
    services::FamilyFile m_saved; ///< as the record has it
    services::FamilyOrigin m_origin = services::FamilyOrigin::Nobody;
    std::string m_when;
    Day m_today{};
    Theme m_theme = Theme::light();
    QUndoStack m_undo;
    std::function<void()> m_then;
    std::function<void()> m_thenInstead;
    std::vector<clinical::PedigreeProblem> m_problems;
    QWidget* m_work;
    QLabel* m_failure;
    QLabel* m_state;
    QWidget* m_notice;
    QScrollArea* m_room; ///< of what is said
    QLabel* m_said;
    QPushButton* m_accept;
    QPushButton* m_instead;
    QPushButton* m_save;
    PedigreeView* m_view;
    FlowLayout* m_legend;
    CriteriaTable* m_criteria;
    PersonForm* m_form;
};

} // namespace consilium::ui
