#include "ui/family/family_words.h"
#include "ui/family/person_form.h"
#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <set>

namespace consilium::ui
{

using clinical::BreastMarkers;
using clinical::CancerSite;
using clinical::FamilyPerson;
using clinical::GeneResult;
using clinical::GeneTest;
using clinical::GeneTestKind;
using clinical::MarkerState;
using clinical::Presence;

namespace
{

constexpr int kAgeWidth = 58;

void removeCancer(FamilyPerson& person, CancerSite site)
{
    std::erase_if(person.cancers, [&](const auto& cancer) { return cancer.site == site; });
}

/// The results in the order of the choice, behind "not recorded".
const std::vector<GeneTest>& testChoices()
{
    static const std::vector<GeneTest> kChoices{{GeneTestKind::Search, GeneResult::Pathogenic},
                                                {GeneTestKind::Search, GeneResult::Negative},
                                                {GeneTestKind::Direct, GeneResult::Pathogenic},
                                                {GeneTestKind::Direct, GeneResult::Negative},
                                                {GeneTestKind::NotStated, GeneResult::Pathogenic},
                                                {GeneTestKind::NotStated, GeneResult::Negative}};
    return kChoices;
}

} // namespace

void PersonForm::fillCancers(QFormLayout& form)
{
    heading(form, tr("Cancers, with age at diagnosis"));
    const auto& sites = FamilyWords::namedSites();
    const bool isOpen = std::any_of(sites.begin(), sites.end(), [&](auto site) {
        return m_person.has(site) == Presence::Unknown;
    });
    auto* none = new QPushButton(tr("All others: none known"));
    none->setObjectName(QStringLiteral("noOtherCancerButton"));
    none->setToolTip(tr("States of every cancer that is not recorded that the person is known not "
                        "to have had it."));
    none->setEnabled(isOpen);
    connect(none, &QPushButton::clicked, this, [this] {
        put([](FamilyPerson& person) {
            for (const auto site : FamilyWords::namedSites()) {
                if (person.has(site) == Presence::Unknown)
                    person.without.insert(site);
            }
        });
    });
    form.addRow(none);
    for (const auto site : sites)
        addCancer(form, site);
    std::size_t others = 0;
    for (std::size_t at = 0; at < m_person.cancers.size(); ++at) {
        if (m_person.cancers[at].site == CancerSite::Other) {
            addOtherCancer(form, at);
            ++others;
        }
    }
    addLine(form,
            others == 0 ? tr("Another cancer") : tr("One more cancer"),
            "addCancerEdit",
            {},
            [](FamilyPerson& person, const QString& words) {
                if (!words.isEmpty())
                    person.cancers.push_back({CancerSite::Other, {}, words.toStdString()});
            })
        ->setPlaceholderText(tr("which, in words"));
}

void PersonForm::addCancer(QFormLayout& form, CancerSite site)
{
    const auto name = QStringLiteral("cancer%1").arg(static_cast<int>(site));
    const auto word = FamilyWords::site(site);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    auto* state = new QComboBox;
    state->setObjectName(name);
    state->setAccessibleName(word);
    state->addItems({tr("not recorded"), tr("none known"), tr("yes, had it")});
    const auto has = m_person.has(site);
    state->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    state->setMinimumContentsLength(6);
    state->setCurrentIndex(has == Presence::Present ? 2 : has == Presence::Absent ? 1 : 0);
    connect(state, qOverload<int>(&QComboBox::activated), this, [this, site](int index) {
        put([&](FamilyPerson& person) {
            person.without.erase(site);
            if (index == 2 && person.cancerOf(site) == nullptr)
                person.cancers.push_back({site, {}, {}});
            if (index != 2)
                removeCancer(person, site);
            if (index == 1)
                person.without.insert(site);
        });
    });
    const auto* cancer = m_person.cancerOf(site);
    const auto age = [site](FamilyPerson& person, std::optional<int> years) {
        const auto found = std::find_if(person.cancers.begin(),
                                        person.cancers.end(),
                                        [&](const auto& one) { return one.site == site; });
        if (found != person.cancers.end())
            found->age = years;
    };
    auto* line = makeNumber(name + QStringLiteral("Age"),
                            tr("Age at diagnosis of %1").arg(word),
                            cancer == nullptr ? std::nullopt : cancer->age,
                            0,
                            clinical::kOldestAge,
                            age);
    line->setFixedWidth(kAgeWidth);
    line->setEnabled(cancer != nullptr);
    if (cancer == nullptr)
        line->setPlaceholderText({});
    row->addWidget(state, 1);
    row->addWidget(line);
    auto* label = makeLabel(word);
    label->setWordWrap(true);
    label->setMinimumWidth(120);
    label->setBuddy(state);
    form.addRow(label, row);
}

/// A cleared text takes the cancer away.
void PersonForm::addOtherCancer(QFormLayout& form, std::size_t at)
{
    const auto& cancer = m_person.cancers[at];
    const auto name = QStringLiteral("otherCancer%1").arg(at);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    auto* words = new QLineEdit(text(cancer.text));
    words->setObjectName(name);
    words->setAccessibleName(tr("Another cancer"));
    words->setPlaceholderText(tr("which, in words"));
    connect(words, &QLineEdit::editingFinished, this, [this, words, at] {
        const auto typed = words->text().simplified().toStdString();
        put([&](FamilyPerson& person) {
            if (at >= person.cancers.size() || person.cancers[at].text == typed)
                return;
            if (typed.empty())
                person.cancers.erase(person.cancers.begin() + static_cast<std::ptrdiff_t>(at));
            else
                person.cancers[at].text = typed;
        });
    });
    auto* age = makeNumber(name + QStringLiteral("Age"),
                           tr("Age at diagnosis of %1").arg(FamilyWords::cancer(cancer)),
                           cancer.age,
                           0,
                           clinical::kOldestAge,
                           [at](FamilyPerson& person, auto years) {
                               if (at < person.cancers.size())
                                   person.cancers[at].age = years;
                           });
    age->setFixedWidth(kAgeWidth);
    row->addWidget(words, 1);
    row->addWidget(age);
    auto* label = makeLabel(tr("Another cancer"));
    label->setBuddy(words);
    form.addRow(label, row);
}

void PersonForm::fillTests(QFormLayout& form)
{
    heading(form, tr("Genetic tests"));
    for (const auto& [gene, test] : m_person.geneTests)
        addTest(form, gene);
    QStringList genes{tr("gene")};
    for (const auto& gene : m_genes) {
        if (!m_person.geneTests.contains(gene))
            genes << text(gene);
    }
    // What is chosen is a test whose kind has yet to be stated: nothing is filled in by itself.
    auto* result = new QComboBox;
    result->setObjectName(QStringLiteral("addTestResult"));
    result->setAccessibleName(tr("Result of the test to be added"));
    result->addItem(tr("result"));
    for (const auto& choice : testChoices())
        result->addItem(FamilyWords::result(choice));
    result->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    result->setMinimumContentsLength(6);
    auto* gene = new QComboBox;
    gene->setObjectName(QStringLiteral("addTestGene"));
    gene->setAccessibleName(tr("Gene of the test to be added"));
    gene->addItems(genes);
    gene->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    gene->setMinimumContentsLength(6);
    const auto take = [this, gene, result] {
        if (gene->currentIndex() <= 0 || result->currentIndex() <= 0)
            return;
        put([&](FamilyPerson& person) {
            person.geneTests[gene->currentText().toStdString()] =
                testChoices()[static_cast<std::size_t>(result->currentIndex() - 1)];
        });
    };
    connect(gene, qOverload<int>(&QComboBox::activated), this, take);
    connect(result, qOverload<int>(&QComboBox::activated), this, take);
    form.addRow(gene, result);
}

void PersonForm::addTest(QFormLayout& form, const std::string& gene)
{
    QStringList words{tr("not recorded")};
    int chosen = 0;
    for (std::size_t at = 0; at < testChoices().size(); ++at) {
        words << FamilyWords::result(testChoices()[at]);
        if (testChoices()[at] == m_person.geneTests.at(gene))
            chosen = static_cast<int>(at) + 1;
    }
    const auto name = "test" + gene;
    addChoice(
        form, text(gene), name.c_str(), words, chosen, [gene](FamilyPerson& person, int index) {
            if (index == 0)
                person.geneTests.erase(gene);
            else
                person.geneTests[gene] = testChoices()[static_cast<std::size_t>(index - 1)];
        });
}

/// Of the first breast cancer; without one the results of a contradiction stay to be seen.
void PersonForm::fillMarkers(QFormLayout& form)
{
    if (m_person.cancerOf(CancerSite::Breast) == nullptr && !m_person.markers.isStated())
        return;
    heading(form, tr("Markers of the first breast cancer"));

    struct Marker
    {
        const char* word;
        MarkerState BreastMarkers::*state;
    };

    constexpr Marker kMarkers[] = {{"ER", &BreastMarkers::er},
                                   {"PR", &BreastMarkers::pr},
                                   {"HER2", &BreastMarkers::her2},
                                   {"CK14", &BreastMarkers::ck14},
                                   {"CK5/6", &BreastMarkers::ck56}};
    for (const auto& marker : kMarkers)
        addChoice(form,
                  QLatin1String(marker.word),
                  marker.word,
                  {tr("not recorded"), tr("negative"), tr("positive")},
                  static_cast<int>(m_person.markers.*marker.state),
                  [state = marker.state](FamilyPerson& person, int index) {
                      person.markers.*state = static_cast<MarkerState>(index);
                  });
}

} // namespace consilium::ui
