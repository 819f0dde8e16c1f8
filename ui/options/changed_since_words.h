#pragma once

#include "core/services/rankings.h"

#include <QCoreApplication>
#include <QStringList>

namespace consilium::ui
{

/// The sentences of ChangedSince.
class ChangedSinceWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangedSinceWords)

public:
    /// What became of the option, with its place then and now.
    [[nodiscard]] static QString place(const options::OptionDifference& difference);
    /// "Cause: the record."
    [[nodiscard]] static QString because(const options::Causes& causes, bool isProgramToo);
    /// The verdict then and now with the sentence, its data and the cause.
    [[nodiscard]] static QString criterion(const options::CriterionChange& change);
    [[nodiscard]] static QString record(const options::RecordChange& change);
    /// Of doses, numbers and texts, a line each; options of which only texts differ share one.
    [[nodiscard]] static QStringList details(const std::vector<services::DetailChange>& details);
    /// The pack in use, where it is another, and the models that differ; escaped for HTML.
    [[nodiscard]] static QStringList knowledge(const services::ChangedSince& changed);
    /// What is lacking, and whether it was never kept or was altered.
    [[nodiscard]] static QString lacking(const services::LackingPart& part);
    /// A line of the list: day, when it was kept and for what, pack.
    [[nodiscard]] static QString kept(const services::KeptSummary& kept);
    [[nodiscard]] static QString unreadable(ErrorCode why);

private:
    [[nodiscard]] static QString detail(const services::DetailChange& detail);
    [[nodiscard]] static QString model(const services::ModelChange& change);
};

} // namespace consilium::ui
