#include "ui/family/family_change.h"
#include "ui/family/family_words.h"
#include "ui/family/pedigree_order.h"
#include "ui/family/person_form.h"
#include "ui/format/format.h"

#include <algorithm>
#include <charconv>

namespace consilium::ui
{

using clinical::Sex;

namespace
{

/// In a file whose people are numbers in the order of the tree, the tree with those numbers.
clinical::Pedigree numbered(clinical::Pedigree family)
{
    const auto original = family;
    const auto numberOf = [&](const std::string& id) {
        for (std::size_t at = 0; at < original.people.size(); ++at) {
            if (original.people[at].id == id)
                return std::to_string(at + 1);
        }
        return id;
    };
    family.proband = numberOf(family.proband);
    for (auto& person : family.people) {
        person.id = numberOf(person.id);
        person.father = numberOf(person.father);
        person.mother = numberOf(person.mother);
    }
    return family;
}

/// Whether the identifier says nothing of anybody: a number, or what this editor gives.
bool isPlain(const std::string& id)
{
    const auto digits = std::string_view(id).substr(id.starts_with('p') ? 1 : 0);
    return std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isNaming(const clinical::Pedigree& family)
{
    return std::any_of(family.people.begin(), family.people.end(), [](const auto& person) {
        return !person.name.empty() || !isPlain(person.id);
    });
}

/// Whose other parent is not in the tree.
QStringList halfParented(const clinical::Pedigree& family, const std::string& id)
{
    QStringList children;
    for (const auto* child : family.childrenOf(id)) {
        const auto& other = child->father == id ? child->mother : child->father;
        if (family.find(other) == nullptr)
            children << FamilyWords::who(family, child->id);
    }
    return children;
}

} // namespace

void FamilyPage::restore(const State& state)
{
    m_file = state.file;
    const QSignalBlocker blocker(m_view);
    // Who was chosen may not be drawn yet, or no more.
    m_view->setFamily(m_file.family(), {}, m_theme);
    m_view->choose(state.chosen);
    hush();
    refresh();
}

void FamilyPage::push(const QString& what, services::FamilyFile file, const std::string& chosen)
{
    if (services::isSame(file, m_file))
        return;
    m_undo.push(new Change(*this, what, {m_file, m_view->chosen()}, {std::move(file), chosen}));
}

void FamilyPage::change(const QString& what, clinical::Pedigree family, const std::string& chosen)
{
    auto file = m_file;
    file.file.family = std::move(family);
    push(what, std::move(file), chosen);
}

void FamilyPage::act(FamilyAction action)
{
    hush();
    switch (action) {
    case FamilyAction::Edit:
        m_form->begin();
        return;
    case FamilyAction::Remove:
        askRemoval();
        return;
    case FamilyAction::Woman:
        setSex(Sex::Female);
        return;
    case FamilyAction::Man:
        setSex(Sex::Male);
        return;
    case FamilyAction::Parents:
    case FamilyAction::Sibling:
    case FamilyAction::Child:
    case FamilyAction::Partner:
        add(action);
        return;
    }
}

void FamilyPage::add(FamilyAction action)
{
    const auto& family = m_file.family();
    const auto id = m_view->chosen();
    const auto who = FamilyWords::who(family, id);
    const auto before = family.people.size();
    const auto partners = partnersOf(family, id);
    const auto children = halfParented(family, id);
    auto edit = action == FamilyAction::Parents   ? withParents(family, id)
                : action == FamilyAction::Sibling ? withSibling(family, id)
                : action == FamilyAction::Child   ? withChild(family, id)
                                                  : withPartner(family, id);
    if (!edit) {
        say(action == FamilyAction::Parents || action == FamilyAction::Sibling
                ? tr("Both parents are in the tree already: %1.").arg(who)
                : tr("State the sex first, with F or M or in the form: whether %1 is mother or "
                     "father follows from it.")
                      .arg(who));
        return;
    }
    const auto added = edit->family.people.size() - before;
    const auto what = action == FamilyAction::Parents   ? tr("Parents of %1").arg(who)
                      : action == FamilyAction::Sibling ? tr("Sibling of %1").arg(who)
                      : action == FamilyAction::Child   ? tr("Child of %1").arg(who)
                                                        : tr("Partner of %1").arg(who);
    change(what, std::move(edit->family), edit->chosen);
    if (action == FamilyAction::Partner && added > 1)
        say(tr("A partner stands in the tree by a child: a child of whom nothing is known was "
               "added too."));
    if (action == FamilyAction::Sibling && added > 1)
        say(tr("The parents they have in common were added too; nothing is known of them."));
    if (action == FamilyAction::Child && added > 1)
        say(tr("The other parent was added too; nothing is known of that person."));
    if (action == FamilyAction::Child && partners.size() > 1)
        say(tr("There are several partners; the other parent of this child is: %1. If that is "
               "wrong, Undo, choose the right partner in the drawing and add the child there.")
                .arg(FamilyWords::who(m_file.family(), partners.front())));
    if (action == FamilyAction::Partner && !children.isEmpty())
        say(tr("The new partner is the other parent of these children, who had none in the tree: "
               "%1. Undo if that is wrong.")
                .arg(children.join(QStringLiteral("; "))));
    m_view->setFocus();
}

void FamilyPage::setSex(Sex sex)
{
    auto family = m_file.family();
    auto* person = family.find(m_view->chosen());
    if (person == nullptr)
        return;
    person->sex = sex;
    change(tr("Sex of %1").arg(FamilyWords::who(m_file.family(), person->id)),
           family,
           m_view->chosen());
}

void FamilyPage::askRemoval()
{
    const auto& family = m_file.family();
    const auto id = m_view->chosen();
    if (id == family.proband) {
        say(tr("The tree is about the patient, who cannot be removed."));
        return;
    }
    QStringList going;
    for (const auto& one : goingWith(family, id))
        going << FamilyWords::who(family, one);
    const auto who = FamilyWords::who(family, id);
    say(going.isEmpty()
            ? tr("Remove %1? Nobody else goes with this person.").arg(who)
            : tr("Remove %1? These hang on the patient only by this person and go too: %2.")
                  .arg(who, going.join(QStringLiteral("; "))),
        tr("Remove", "a person"),
        [this, id] { remove(id); });
}

void FamilyPage::remove(const std::string& id)
{
    const auto who = FamilyWords::who(m_file.family(), id);
    if (auto edit = without(m_file.family(), id))
        change(tr("Removal of %1").arg(who), std::move(edit->family), edit->chosen);
}

void FamilyPage::takeRecorded()
{
    auto recorded = services::recordedFamily(m_record);
    if (!recorded.has_value()) {
        say(Format::error(recorded.error()));
        return;
    }
    auto& file = recorded.value().file;
    const auto chosen = file.family().proband;
    push(tr("Relatives of the record"), std::move(file), chosen);
    say(recorded.value().origin == services::FamilyOrigin::Record
            ? tr("The tree is now the one that the record's family history gives. Undo brings the "
                 "former one back.")
            : tr("The record names no relatives: the patient and two unknown parents are left. "
                 "Undo brings the former tree back."));
}

void FamilyPage::takeFile(services::FamilyFile file, const QString& name)
{
    const auto family = file.family();
    const auto* proband = family.find(family.proband);
    QStringList said{
        tr("%1 is read; Undo brings the former tree back.", "name of a file").arg(name)};
    const auto sex = m_record.patient.sex;
    if (proband != nullptr && proband->sex != Sex::Unknown && sex != Sex::Unknown &&
        proband->sex != sex)
        said << tr(
            "The person it is about has another sex than the patient: is it the right file?");
    const auto& birth = m_record.patient.birthDate;
    if (proband != nullptr && proband->birthYear && birth.isKnown() &&
        birth.year() != *proband->birthYear)
        said
            << tr("The person it is about was born in %1, the patient in %2: is it the right file?")
                   .arg(*proband->birthYear)
                   .arg(birth.year());
    for (const auto& one : file.unplaced)
        said << tr("Not drawn, because the file does not tell the place in the tree: %1.")
                    .arg(text(one.relationship));
    for (const auto& issue : file.report.issues)
        said << tr("%1: %2", "place in a file, what").arg(text(issue.place), text(issue.what));
    file.recorded = m_file.recorded; // a file says nothing of the record
    push(tr("Import of %1").arg(name), std::move(file), family.proband);
    say(said.join(QLatin1Char('\n')));
}

void FamilyPage::askExport(services::FamilyForm form)
{
    auto written = services::writeFamily(m_file, form);
    if (!written.has_value()) {
        say(tr("The file cannot be written: %1").arg(Format::error(written.error())));
        return;
    }
    const bool isCanRisk = form == services::FamilyForm::CanRisk;
    // The suggested name says nothing about the person.
    const auto suggestion = tr("family", "name of a file") +
                            (isCanRisk ? QStringLiteral(".txt") : QStringLiteral(".json"));
    const auto write = [this, suggestion, whole = written.value().text] {
        Q_EMIT writeRequested(suggestion, whole);
    };
    const bool isNumbered = isCanRisk && m_file.form != services::FamilyForm::CanRisk;
    const auto family = isNumbered ? numbered(m_file.family()) : m_file.family();
    const bool isFamilyNamed =
        isCanRisk && m_file.file.familyId != services::withoutNames(m_file).file.familyId;
    const bool isNamed = !isNumbered && (isNaming(family) || isFamilyNamed);
    if (written.value().losses.empty() && !isNamed) {
        write();
        return;
    }
    QStringList losses;
    if (isNamed)
        losses << tr("The file will hold the names and identifiers that stand in the tree.");
    if (!written.value().losses.empty())
        losses << tr("The file will not hold everything:");
    for (const auto& loss : written.value().losses)
        losses << QStringLiteral("– ") + FamilyWords::loss(loss, family);
    say(losses.join(QLatin1Char('\n')), tr("Write the file…"), write);
    if (!isNamed)
        return;
    offerInstead(tr("Write without names…"), [this, suggestion, form] {
        const auto bare = services::writeFamily(services::withoutNames(m_file), form);
        if (bare.has_value())
            Q_EMIT writeRequested(suggestion, bare.value().text);
        else
            say(tr("The file cannot be written: %1").arg(Format::error(bare.error())));
    });
}

} // namespace consilium::ui
