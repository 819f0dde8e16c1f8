#pragma once

#include "core/clinical/pedigree.h"
#include "core/services/family.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace consilium::ui
{

/// What a family tree says, in the reader's language. Values only.
class FamilyWords
{
    Q_DECLARE_TR_FUNCTIONS(FamilyWords)

public:
    [[nodiscard]] static QString site(clinical::CancerSite site);
    /// Of a cancer, with the text of another one: "cancer of ureter".
    [[nodiscard]] static QString cancer(const clinical::RelativeCancer& cancer);
    /// "aunt, mother's side", "half-brother, father's side"; "patient" for the proband.
    [[nodiscard]] static QString relation(const clinical::Kinship& kinship, clinical::Sex sex);
    /// "mother (Anna)"; the relation alone where there is no name.
    [[nodiscard]] static QString who(const clinical::Pedigree& family, const std::string& id);
    [[nodiscard]] static QString relationOf(const clinical::Pedigree& family,
                                            const std::string& id);
    /// "age 61", "† at 61", "born 1950", or "age not recorded".
    [[nodiscard]] static QString life(const clinical::FamilyPerson& person);
    /// Beneath a drawn person: cancers with ages, tests; "not recorded" where nothing is known of
    /// cancer, "no cancer known" where every site is stated to be free.
    [[nodiscard]] static QStringList notes(const clinical::FamilyPerson& person);
    /// Everything on one person, to be read aloud.
    [[nodiscard]] static QString spoken(const clinical::Pedigree& family, const std::string& id);
    [[nodiscard]] static QString test(const std::string& gene, const clinical::GeneTest& test);
    [[nodiscard]] static QString result(const clinical::GeneTest& test);
    [[nodiscard]] static QString problem(const clinical::PedigreeProblem& problem,
                                         const clinical::Pedigree& family);
    /// What a file has no place for; whoever is meant by id is named by relation.
    [[nodiscard]] static QString loss(const Message& loss, const clinical::Pedigree& family);
    /// Whether every site that can be is stated not to be affected.
    [[nodiscard]] static bool isStatedFree(const clinical::FamilyPerson& person);
    /// All sites but Other, in the order of the enumeration.
    [[nodiscard]] static const std::vector<clinical::CancerSite>& namedSites();
    /// What a question of FHS-7 or a condition of Amsterdam II asks, by the id of the input.
    [[nodiscard]] static QString question(std::string_view field);
};

} // namespace consilium::ui
