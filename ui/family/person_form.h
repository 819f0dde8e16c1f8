#pragma once

#include "core/clinical/pedigree.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace consilium::ui
{

/// All that a tree says of one person, editable. Each change is told at once, as the whole person.
/// A text that is no number is marked, told in words and not taken.
class PersonForm : public QWidget
{
    Q_OBJECT

public:
    explicit PersonForm(QWidget* parent = nullptr);
    /// Shows a person of the tree; `genes` are those whose tests can be stated by choice.
    void setPerson(const clinical::Pedigree& family,
                   const std::string& id,
                   const std::vector<clinical::PedigreeProblem>& problems,
                   const std::vector<std::string>& genes);
    /// Into the first field.
    void begin();
    /// Takes what is typed in the field that has the focus, as leaving it would.
    void commit();

Q_SIGNALS:
    void edited(const consilium::clinical::FamilyPerson& person);
    /// Whose identical twin the person is; empty: nobody's.
    void twinChosen(const QString& id);

protected:
    /// The wheel scrolls the form; it changes a choice only where somebody has gone there.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Take = std::function<void(clinical::FamilyPerson&)>;

    void fillPerson(QFormLayout& form);
    void fillParents(QFormLayout& form);
    void fillCancers(QFormLayout& form);
    void addCancer(QFormLayout& form, clinical::CancerSite site);
    void addOtherCancer(QFormLayout& form, std::size_t at);
    void fillTests(QFormLayout& form);
    void addTest(QFormLayout& form, const std::string& gene);
    void fillMarkers(QFormLayout& form);
    QLineEdit* addLine(QFormLayout& form,
                       const QString& label,
                       const char* name,
                       const QString& shown,
                       std::function<void(clinical::FamilyPerson&, const QString&)> take);
    QComboBox* addChoice(QFormLayout& form,
                         const QString& label,
                         const char* name,
                         const QStringList& words,
                         int chosen,
                         std::function<void(clinical::FamilyPerson&, int)> take);
    /// An age or a year; outside `low` to `high` and no number is not taken.
    QLineEdit* makeNumber(const QString& name,
                          const QString& spoken,
                          std::optional<int> shown,
                          int low,
                          int high,
                          std::function<void(clinical::FamilyPerson&, std::optional<int>)> take);
    void put(const Take& take);
    void heading(QFormLayout& form, const QString& words);

    clinical::Pedigree m_family;
    clinical::FamilyPerson m_person;
    std::vector<std::string> m_genes;
    QWidget* m_content = nullptr;
    QLabel* m_title;
    QLabel* m_problems;
    QLabel* m_wrong;
    QString m_focus; ///< field to return to once the form is built anew
};

} // namespace consilium::ui
