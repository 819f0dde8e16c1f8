#include "ui/family/criteria_table.h"
#include "ui/family/family_page.h"
#include "ui/family/person_form.h"
#include "ui/format/format.h"

#include <QLabel>
#include <QPushButton>

namespace consilium::ui
{

void FamilyPage::setCase(std::optional<PatientId> patient,
                         const clinical::Case& record,
                         Day today,
                         const Theme& theme)
{
    const bool isOther = patient != m_patient || !patient;
    m_theme = theme;
    m_today = today;
    auto opened = patient ? services::openFamily(record)
                          : Result<services::OpenedFamily>(services::OpenedFamily{});
    m_isReadable = opened.has_value();
    m_failure->setVisible(!m_isReadable);
    m_work->setEnabled(m_isReadable);
    m_failure->clear();
    if (!m_isReadable) {
        m_failure->setText(tr("The family tree of the record cannot be read: %1 Nothing of it is "
                              "shown, and nothing is changed.")
                               .arg(Format::error(opened.error())));
        opened = services::OpenedFamily{};
    }
    const bool isKeptOpen =
        !isOther && (isEdited() || services::isSame(opened.value().file, m_file));
    m_patient = patient;
    m_record = {};
    m_record.patient = record.patient;
    m_record.family = record.family;
    for (const auto& piece : record.raw) {
        if (piece.format == "fhir-r4")
            m_record.raw.push_back(piece);
    }
    m_saved = opened.value().file;
    m_origin = opened.value().origin;
    m_when = opened.value().when;
    if (isKeptOpen) { // the form stays as it is: somebody may be typing
        showTree();
        sayRecordNewer();
        return;
    }
    m_file = m_saved;
    m_told.clear();
    m_undo.clear();
    hush();
    QStringList unplaced;
    for (const auto& one : m_file.unplaced)
        unplaced << (one.relationship.empty() ? tr("relative") : text(one.relationship));
    if (!unplaced.isEmpty())
        say(tr("The record names relatives whose place in the tree it does not tell; they are "
               "not drawn: %1.")
                .arg(unplaced.join(QStringLiteral(", "))));
    refresh();
    sayRecordNewer();
}

void FamilyPage::sayRecordNewer()
{
    const auto mark = services::familyMark(m_record);
    if (!m_isReadable || m_file.recorded == mark || m_told == mark)
        return;
    m_told = mark;
    say(tr("The record's family history has changed since this tree was saved, for example by an "
           "import, and what is new in it is not in the tree. Import, Relatives of the record, "
           "takes it instead of this tree."));
    // Nobody asked: the focus stays where it is.
    offerInstead(tr("Keep this tree"), [this, mark] {
        auto file = m_file;
        file.recorded = mark;
        push(tr("The record's family history seen"), std::move(file), m_view->chosen());
    });
}

bool FamilyPage::isEdited() const { return !services::isSame(m_file, m_saved); }

void FamilyPage::setSaved(const services::FamilyFile& saved)
{
    m_saved = saved;
    m_origin = services::FamilyOrigin::Kept;
    m_when = PartialDate::fromDay(m_today).iso();
    showState();
}

void FamilyPage::commit() { m_form->commit(); }

void FamilyPage::putBack(const services::FamilyFile& unsaved)
{
    if (!m_isReadable || services::isSame(unsaved, m_file))
        return;
    push(tr("Changes that were not saved"), unsaved, unsaved.family().proband);
    say(tr("These changes were not saved earlier and stand here again. Undo brings the saved tree "
           "back."));
}

void FamilyPage::refresh()
{
    showTree();
    showPerson();
}

void FamilyPage::showTree()
{
    m_problems = clinical::problemsOf(m_file.family(), PartialDate::fromDay(m_today).year());
    m_view->setFamily(m_file.family(), m_problems, m_theme);
    m_criteria->setFamily(m_file.family(), services::outsideOf(m_file, m_record));
    showLegend();
    showState();
}

void FamilyPage::showState()
{
    const bool isUnsaved = isEdited();
    m_save->setEnabled(isUnsaved);
    const auto when = PartialDate::parse(std::string_view(m_when).substr(0, 10));
    m_state->setText(isUnsaved ? tr("Changed, not saved yet")
                     : m_origin == services::FamilyOrigin::Kept
                         ? tr("Saved %1", "date")
                               .arg(when.has_value() ? Format::date(when.value()) : text(m_when))
                     : m_origin == services::FamilyOrigin::Record
                         ? tr("From the record's family history")
                         : tr("No family history is recorded"));
}

} // namespace consilium::ui
