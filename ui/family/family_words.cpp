#include "ui/family/family_words.h"

#include "ui/format/format.h"

#include <algorithm>
#include <map>

namespace consilium::ui
{

using clinical::CancerSite;
using clinical::FamilyPerson;
using clinical::GeneResult;
using clinical::GeneTestKind;
using clinical::Pedigree;
using clinical::Presence;
using clinical::Relation;
using clinical::Sex;
using clinical::Sharing;
using clinical::Side;

namespace
{

QString number(int value) { return QString::number(value); }

QString bySex(Sex sex, const QString& woman, const QString& man, const QString& unknown)
{
    return sex == Sex::Female ? woman : sex == Sex::Male ? man : unknown;
}

} // namespace

const std::vector<CancerSite>& FamilyWords::namedSites()
{
    static const std::vector<CancerSite> kSites{CancerSite::Breast,
                                                CancerSite::SecondBreast,
                                                CancerSite::Ovarian,
                                                CancerSite::Prostate,
                                                CancerSite::Pancreatic,
                                                CancerSite::Colorectal,
                                                CancerSite::Endometrial};
    return kSites;
}

QString FamilyWords::site(CancerSite site)
{
    switch (site) {
    case CancerSite::Breast:
        return tr("breast cancer");
    case CancerSite::SecondBreast:
        return tr("cancer of the other breast");
    case CancerSite::Ovarian:
        return tr("ovarian cancer");
    case CancerSite::Prostate:
        return tr("prostate cancer");
    case CancerSite::Pancreatic:
        return tr("pancreatic cancer");
    case CancerSite::Colorectal:
        return tr("colorectal cancer");
    case CancerSite::Endometrial:
        return tr("endometrial cancer");
    case CancerSite::Other:
        break;
    }
    return tr("another cancer");
}

QString FamilyWords::cancer(const clinical::RelativeCancer& cancer)
{
    return cancer.site == CancerSite::Other && !cancer.text.empty() ? text(cancer.text)
                                                                    : site(cancer.site);
}

namespace
{

struct SiteShort
{
    static QString of(const clinical::RelativeCancer& cancer)
    {
        switch (cancer.site) {
        case CancerSite::Breast:
            return FamilyWords::tr("breast", "organ, short, beneath a symbol");
        case CancerSite::SecondBreast:
            return FamilyWords::tr("other breast", "organ, short, beneath a symbol");
        case CancerSite::Ovarian:
            return FamilyWords::tr("ovary", "organ, short, beneath a symbol");
        case CancerSite::Prostate:
            return FamilyWords::tr("prostate", "organ, short, beneath a symbol");
        case CancerSite::Pancreatic:
            return FamilyWords::tr("pancreas", "organ, short, beneath a symbol");
        case CancerSite::Colorectal:
            return FamilyWords::tr("bowel", "organ, short, beneath a symbol");
        case CancerSite::Endometrial:
            return FamilyWords::tr("endometrium", "organ, short, beneath a symbol");
        case CancerSite::Other:
            break;
        }
        return FamilyWords::cancer(cancer);
    }
};

} // namespace

QString FamilyWords::relation(const clinical::Kinship& kinship, Sex sex)
{
    const bool isHalf = kinship.sharing == Sharing::Half;
    QString word;
    switch (kinship.relation) {
    case Relation::Self:
        return tr("patient");
    case Relation::None:
        return tr("by marriage", "relation of somebody who is no blood relative");
    case Relation::IdenticalTwin:
        return tr("identical twin");
    case Relation::Parent:
        return bySex(sex, tr("mother"), tr("father"), tr("parent"));
    case Relation::Child:
        return bySex(sex, tr("daughter"), tr("son"), tr("child"));
    case Relation::Sibling:
        if (!isHalf)
            return bySex(sex, tr("sister"), tr("brother"), tr("sibling"));
        word = bySex(sex, tr("half-sister"), tr("half-brother"), tr("half-sibling"));
        break;
    case Relation::Grandchild:
        return bySex(sex, tr("granddaughter"), tr("grandson"), tr("grandchild"));
    case Relation::NieceOrNephew:
        return bySex(sex, tr("niece"), tr("nephew"), tr("niece or nephew"));
    case Relation::Grandparent:
        word = bySex(sex, tr("grandmother"), tr("grandfather"), tr("grandparent"));
        break;
    case Relation::AuntOrUncle:
        word = bySex(sex, tr("aunt"), tr("uncle"), tr("aunt or uncle"));
        break;
    case Relation::GreatGrandparent:
        word =
            bySex(sex, tr("great-grandmother"), tr("great-grandfather"), tr("great-grandparent"));
        break;
    case Relation::Cousin:
        word = bySex(sex, tr("cousin", "woman"), tr("cousin", "man"), tr("cousin", "unknown sex"));
        break;
    case Relation::Other:
        word = tr("further relative");
        break;
    }
    if (kinship.side == Side::Maternal)
        return tr("%1, mother's side", "relation").arg(word);
    if (kinship.side == Side::Paternal)
        return tr("%1, father's side", "relation").arg(word);
    return word;
}

QString FamilyWords::relationOf(const Pedigree& family, const std::string& id)
{
    const auto* person = family.find(id);
    return person == nullptr ? QString()
                             : relation(kinshipOf(family, family.proband, id), person->sex);
}

QString FamilyWords::who(const Pedigree& family, const std::string& id)
{
    const auto* person = family.find(id);
    if (person == nullptr)
        return text(id);
    const auto relation = relationOf(family, id);
    return person->name.empty() ? relation
                                : tr("%1 (%2)", "relation, name").arg(relation, text(person->name));
}

QString FamilyWords::life(const FamilyPerson& person)
{
    if (person.deceased == Presence::Present)
        return person.age ? tr("† at %1", "age at death").arg(*person.age)
               : person.birthYear
                   ? tr("† born %1", "year of birth of a deceased").arg(*person.birthYear)
                   : tr("† age not recorded");
    return person.age         ? tr("age %1", "years").arg(*person.age)
           : person.birthYear ? tr("born %1", "year").arg(*person.birthYear)
                              : tr("age not recorded");
}

bool FamilyWords::isStatedFree(const FamilyPerson& person)
{
    return person.cancers.empty() &&
           std::all_of(namedSites().begin(), namedSites().end(), [&](auto site) {
               return person.without.contains(site);
           });
}

QStringList FamilyWords::notes(const FamilyPerson& person)
{
    QStringList lines;
    for (const auto& cancer : person.cancers)
        lines << (cancer.age ? tr("%1 %2", "organ, age at diagnosis")
                                   .arg(SiteShort::of(cancer), number(*cancer.age))
                             : tr("%1, age ?", "organ, age at diagnosis not known")
                                   .arg(SiteShort::of(cancer)));
    if (lines.isEmpty())
        lines << (isStatedFree(person)     ? tr("no cancer known")
                  : person.without.empty() ? tr("not recorded", "cancers of a relative")
                                           : tr("partly recorded", "cancers of a relative"));
    for (const auto& [gene, test] : person.geneTests)
        lines << (test.result == GeneResult::Pathogenic
                      ? tr("%1 +", "gene, pathogenic variant").arg(text(gene))
                      : tr("%1 neg.", "gene, negative test").arg(text(gene)));
    return lines;
}

QString FamilyWords::result(const clinical::GeneTest& test)
{
    const bool isFound = test.result == GeneResult::Pathogenic;
    switch (test.kind) {
    case GeneTestKind::Search:
        return isFound ? tr("pathogenic variant, whole gene read")
                       : tr("negative, whole gene read");
    case GeneTestKind::Direct:
        return isFound ? tr("pathogenic variant, the family's variant looked for")
                       : tr("negative for the family's variant only");
    case GeneTestKind::NotStated:
        break;
    }
    return isFound ? tr("pathogenic variant, kind of test not stated")
                   : tr("negative, kind of test not stated");
}

QString FamilyWords::test(const std::string& gene, const clinical::GeneTest& test)
{
    return tr("%1: %2", "gene, result").arg(text(gene), result(test));
}

QString FamilyWords::spoken(const Pedigree& family, const std::string& id)
{
    const auto* person = family.find(id);
    if (person == nullptr)
        return {};
    QStringList said;
    const auto sex = bySex(person->sex, tr("woman"), tr("man"), tr("sex not recorded"));
    said << tr("%1, %2, %3.", "who, sex, age").arg(who(family, id), sex, life(*person));
    if (person->deceased == Presence::Unknown)
        said << tr("Whether alive is not recorded.");
    if (person->deceased == Presence::Present)
        said << tr("Deceased.");
    for (const auto& one : person->cancers)
        said << (one.age ? tr("%1 diagnosed at %2.", "cancer, age").arg(cancer(one)).arg(*one.age)
                         : tr("%1, age at diagnosis not recorded.", "cancer").arg(cancer(one)));
    QStringList free;
    for (const auto site : person->without)
        free << FamilyWords::site(site);
    if (isStatedFree(*person))
        said << tr("No cancer known.");
    else if (!free.isEmpty())
        said << tr("Stated not to have had: %1.").arg(free.join(QStringLiteral(", ")));
    else if (person->cancers.empty())
        said << tr("Cancers are not recorded.");
    for (const auto& [gene, test] : person->geneTests)
        said << tr("%1.", "sentence").arg(FamilyWords::test(gene, test));
    if (!person->twin.empty())
        said << tr("Identical twin.");
    const auto children = family.childrenOf(id).size();
    if (children > 0)
        said << tr("%n child(ren) in the tree.", nullptr, static_cast<int>(children));
    return said.join(QLatin1Char(' '));
}

namespace
{

/// The sites as the core names them in its sentences; a list of them as well.
QString siteWord(const std::string& english)
{
    QStringList words = text(english).split(QStringLiteral(", "));
    for (auto& word : words) {
        for (const auto site : FamilyWords::namedSites()) {
            if (text(clinical::wordOf(site)) == word) {
                word = FamilyWords::site(site);
                break;
            }
        }
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

QString FamilyWords::problem(const clinical::PedigreeProblem& problem, const Pedigree& family)
{
    auto named = problem.what;
    std::size_t next = 0;
    for (auto& argument : named.arguments) {
        const bool isPerson = next < problem.people.size() && argument == problem.people[next];
        if (isPerson)
            ++next;
        const auto word = isPerson ? who(family, argument) : siteWord(argument);
        argument = word.toStdString();
    }
    auto said = Format::message(named);
    if (!said.isEmpty())
        said.replace(0, 1, said.at(0).toUpper());
    return said;
}

QString FamilyWords::loss(const Message& loss, const Pedigree& family)
{
    auto named = loss;
    for (std::size_t at = 0; at < named.arguments.size(); ++at) {
        auto& argument = named.arguments[at];
        const auto word = at == 0 && family.find(argument) != nullptr ? who(family, argument)
                                                                      : siteWord(argument);
        argument = word.toStdString();
    }
    auto said = Format::message(named);
    if (!said.isEmpty())
        said.replace(0, 1, said.at(0).toUpper());
    return said;
}

QString FamilyWords::question(std::string_view field)
{
    const std::map<std::string_view, QString> words{
        {"q1_fdr_breast_or_ovarian", tr("First-degree relative with breast or ovarian cancer")},
        {"q2_bilateral_breast", tr("Relative with cancer of both breasts")},
        {"q3_male_breast", tr("Man in the family with breast cancer")},
        {"q4_breast_and_ovarian_same_woman", tr("Woman with breast and ovarian cancer")},
        {"q5_breast_before_50", tr("Woman with breast cancer before 50")},
        {"q6_two_or_more_breast_or_ovarian",
         tr("Two or more relatives with breast or ovarian cancer")},
        {"q7_two_or_more_breast_or_bowel", tr("Two or more relatives with breast or bowel cancer")},
        {"relatives_with_lynch_cancer", tr("Relatives with a Lynch-associated cancer")},
        {"one_is_first_degree_of_other_two", tr("One is a first-degree relative of the other two")},
        {"successive_generations", tr("Successive generations affected")},
        {"youngest_diagnosis_age", tr("Age at the earliest of the diagnoses")},
        {"fap_excluded", tr("Familial adenomatous polyposis excluded")},
        {"pathology_verified", tr("Tumours verified by pathology")}};
    const auto found = words.find(field);
    return found == words.end() ? text(field) : found->second;
}

} // namespace consilium::ui
