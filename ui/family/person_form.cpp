#include "ui/family/person_form.h"

#include "ui/family/family_words.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace consilium::ui
{

using clinical::FamilyPerson;
using clinical::Presence;
using clinical::Sex;

namespace
{

constexpr int kOldestBirth = 1850;
constexpr int kLatestBirth = 2150;

/// Not recorded, no, yes.
int indexOf(Presence presence)
{
    return presence == Presence::Present ? 2 : presence == Presence::Absent ? 1 : 0;
}

Presence presenceOf(int index)
{
    return index == 2 ? Presence::Present : index == 1 ? Presence::Absent : Presence::Unknown;
}

} // namespace

PersonForm::PersonForm(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, "title"))
    , m_problems(makeParagraph({}))
    , m_wrong(makeParagraph({}))
{
    m_title->setObjectName(QStringLiteral("personTitle"));
    m_title->setWordWrap(true);
    m_problems->setObjectName(QStringLiteral("personProblems"));
    m_wrong->setObjectName(QStringLiteral("personWrong"));
    for (auto* label : {m_problems, m_wrong}) {
        setLook(label, "role", QStringLiteral("chip"));
        setLook(label, "tone", QStringLiteral("caution"));
        label->hide();
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_problems);
    layout->addWidget(m_wrong);
    layout->addStretch(1);
}

void PersonForm::setPerson(const clinical::Pedigree& family,
                           const std::string& id,
                           const std::vector<clinical::PedigreeProblem>& problems,
                           const std::vector<std::string>& genes)
{
    const auto* person = family.find(id);
    m_family = family;
    const bool isSame = person != nullptr && m_person.id == id;
    m_person = person == nullptr ? FamilyPerson{} : *person;
    m_genes = genes;
    // The field being left was told by its change; the one that has the focus is told here.
    QString focus = m_focus;
    if (m_content != nullptr) {
        if (const auto* now = QApplication::focusWidget();
            focus.isEmpty() && isSame && now != nullptr && m_content->isAncestorOf(now))
            focus = now->objectName();
        // A change comes from a signal of one of its fields; leaving it must not tell it again.
        for (auto* field : m_content->findChildren<QWidget*>())
            field->disconnect(this);
        m_content->hide();
        m_content->setParent(nullptr);
        m_content->deleteLater();
    }
    m_focus.clear();
    m_wrong->hide();
    m_title->setText(FamilyWords::who(family, id));
    QStringList said;
    for (const auto& problem : problems) {
        if (std::find(problem.people.begin(), problem.people.end(), id) != problem.people.end())
            said << FamilyWords::problem(problem, family);
    }
    m_problems->setText(said.join(QLatin1Char('\n')));
    m_problems->setAccessibleName(tr("Contradictions: %1").arg(said.join(QLatin1Char(' '))));
    m_problems->setVisible(!said.isEmpty());
    m_content = new QWidget(this); // with its place in the order of Tab
    auto* form = new QFormLayout(m_content);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(5);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(6);
    if (person != nullptr) {
        fillPerson(*form);
        fillCancers(*form);
        fillTests(*form);
        fillMarkers(*form);
        fillParents(*form);
    }
    for (auto* choice : m_content->findChildren<QComboBox*>()) {
        choice->setFocusPolicy(Qt::StrongFocus);
        choice->installEventFilter(this);
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(3, m_content);
    m_content->show(); // at once: the focus may go there now
    if (auto* field = focus.isEmpty() ? nullptr : m_content->findChild<QWidget*>(focus))
        field->setFocus();
}

void PersonForm::begin()
{
    if (auto* first = m_content == nullptr
                          ? nullptr
                          : m_content->findChild<QWidget*>(QStringLiteral("personName")))
        first->setFocus(Qt::TabFocusReason);
}

void PersonForm::commit()
{
    // Also where another window is in front now.
    auto* line = qobject_cast<QLineEdit*>(window()->focusWidget());
    if (line != nullptr && m_content != nullptr && m_content->isAncestorOf(line))
        Q_EMIT line->editingFinished();
}

bool PersonForm::eventFilter(QObject* watched, QEvent* event)
{
    const auto* choice = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::Wheel || choice == nullptr || choice->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore(); // it is the scroll area's
    return true;
}

void PersonForm::put(const Take& take)
{
    auto changed = m_person;
    take(changed);
    if (changed == m_person)
        return;
    // The form is built anew: whoever types goes on where they are.
    if (const auto* now = QApplication::focusWidget(); now != nullptr && isAncestorOf(now))
        m_focus = now->objectName();
    Q_EMIT edited(changed);
}

void PersonForm::heading(QFormLayout& form, const QString& words)
{
    auto* label = makeLabel(words, "cardTitle");
    label->setContentsMargins(0, 8, 0, 0);
    form.addRow(label);
}

QLineEdit* PersonForm::addLine(QFormLayout& form,
                               const QString& label,
                               const char* name,
                               const QString& shown,
                               std::function<void(FamilyPerson&, const QString&)> take)
{
    auto* line = new QLineEdit(shown);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(label);
    connect(line, &QLineEdit::editingFinished, this, [this, line, take = std::move(take)] {
        put([&](FamilyPerson& person) { take(person, line->text().simplified()); });
    });
    form.addRow(label, line);
    return line;
}

QComboBox* PersonForm::addChoice(QFormLayout& form,
                                 const QString& label,
                                 const char* name,
                                 const QStringList& words,
                                 int chosen,
                                 std::function<void(FamilyPerson&, int)> take)
{
    auto* choice = new QComboBox;
    choice->setObjectName(QLatin1String(name));
    choice->setAccessibleName(label);
    choice->addItems(words);
    choice->setCurrentIndex(chosen);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(6);
    connect(choice,
            qOverload<int>(&QComboBox::activated),
            this,
            [this, take = std::move(take)](int index) {
                put([&](FamilyPerson& person) { take(person, index); });
            });
    form.addRow(label, choice);
    return choice;
}

QLineEdit* PersonForm::makeNumber(const QString& name,
                                  const QString& spoken,
                                  std::optional<int> shown,
                                  int low,
                                  int high,
                                  std::function<void(FamilyPerson&, std::optional<int>)> take)
{
    auto* line = new QLineEdit(shown ? QString::number(*shown) : QString());
    line->setObjectName(name);
    line->setAccessibleName(spoken);
    line->setPlaceholderText(tr("not recorded"));
    const auto onEnd = [this, line, spoken, low, high, take = std::move(take)] {
        const auto words = line->text().trimmed();
        bool isNumber = false;
        const int value = words.toInt(&isNumber);
        const bool isWrong = !words.isEmpty() && (!isNumber || value < low || value > high);
        m_wrong->setText(tr("%1: “%2” is not taken; a whole number from %3 to %4 is asked for.",
                            "field, what was typed, limits")
                             .arg(spoken, words)
                             .arg(low)
                             .arg(high));
        m_wrong->setVisible(isWrong);
        if (!isWrong)
            put([&](FamilyPerson& person) {
                take(person, words.isEmpty() ? std::nullopt : std::optional(value));
            });
    };
    connect(line, &QLineEdit::editingFinished, this, onEnd);
    return line;
}

void PersonForm::fillPerson(QFormLayout& form)
{
    addLine(form,
            tr("Name or initials"),
            "personName",
            text(m_person.name),
            [](FamilyPerson& person, const QString& words) { person.name = words.toStdString(); });
    const int sex = m_person.sex == Sex::Female  ? 1
                    : m_person.sex == Sex::Male  ? 2
                    : m_person.sex == Sex::Other ? 3
                                                 : 0;
    addChoice(form,
              tr("Sex"),
              "personSex",
              {tr("not recorded"), tr("female"), tr("male"), tr("other")},
              sex,
              [](FamilyPerson& person, int index) {
                  constexpr Sex kSexes[] = {Sex::Unknown, Sex::Female, Sex::Male, Sex::Other};
                  person.sex = kSexes[index];
              });
    addChoice(form,
              tr("Life"),
              "personLife",
              {tr("not recorded"), tr("alive"), tr("deceased")},
              indexOf(m_person.deceased),
              [](FamilyPerson& person, int index) { person.deceased = presenceOf(index); });
    const auto born = tr("Year of birth");
    form.addRow(born,
                makeNumber(QStringLiteral("personBorn"),
                           born,
                           m_person.birthYear,
                           kOldestBirth,
                           kLatestBirth,
                           [](FamilyPerson& person, auto year) { person.birthYear = year; }));
    const auto age = m_person.deceased == Presence::Present ? tr("Age at death") : tr("Age now");
    form.addRow(age,
                makeNumber(QStringLiteral("personAge"),
                           age,
                           m_person.age,
                           0,
                           clinical::kOldestAge,
                           [](FamilyPerson& person, auto years) { person.age = years; }));
    addChoice(form,
              tr("Ashkenazi ancestry"),
              "personAshkenazi",
              {tr("not recorded"), tr("no"), tr("yes")},
              indexOf(m_person.ashkenazi),
              [](FamilyPerson& person, int index) { person.ashkenazi = presenceOf(index); });
}

/// Everybody but the person and the person's own descendants can be a parent.
void PersonForm::fillParents(QFormLayout& form)
{
    heading(form, tr("Place in the tree"));
    const auto add = [&](const QString& label,
                         const char* name,
                         Sex excluded,
                         std::string FamilyPerson::*parent) {
        QStringList words{tr("not in the tree")};
        std::vector<std::string> ids{{}};
        for (const auto& other : m_family.people) {
            const bool isNow = m_person.*parent == other.id;
            const bool isBeneath = kinshipOf(m_family, m_person.id, other.id).generation < 0;
            if (other.id == m_person.id || (!isNow && (other.sex == excluded || isBeneath)))
                continue;
            ids.push_back(other.id);
            words << FamilyWords::who(m_family, other.id);
        }
        const auto now = std::find(ids.begin(), ids.end(), m_person.*parent);
        const int chosen = now == ids.end() ? 0 : static_cast<int>(now - ids.begin());
        addChoice(form, label, name, words, chosen, [ids, parent](FamilyPerson& person, int at) {
            person.*parent = ids[static_cast<std::size_t>(at)];
        });
    };
    add(tr("Father"), "personFather", Sex::Female, &FamilyPerson::father);
    add(tr("Mother"), "personMother", Sex::Male, &FamilyPerson::mother);
    QStringList words{tr("no, or not recorded")};
    std::vector<std::string> ids{{}};
    int chosen = 0;
    for (const auto& other : m_family.people) {
        const bool isSibling = other.id != m_person.id && !m_person.father.empty() &&
                               other.father == m_person.father && other.mother == m_person.mother;
        const bool isTwin =
            other.id != m_person.id && !m_person.twin.empty() && other.twin == m_person.twin;
        if (!isSibling && !isTwin)
            continue;
        ids.push_back(other.id);
        words << FamilyWords::who(m_family, other.id);
        if (isTwin)
            chosen = static_cast<int>(ids.size()) - 1;
    }
    addChoice(form,
              tr("Identical twin of"),
              "personTwin",
              words,
              chosen,
              [this, ids](FamilyPerson&, int at) {
                  Q_EMIT twinChosen(text(ids[static_cast<std::size_t>(at)]));
              });
}

} // namespace consilium::ui
