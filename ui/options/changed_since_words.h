#pragma once

#include "core/services/rankings.h"

#include <QCoreApplication>

namespace consilium::ui
{

/// The sentences of ChangedSince.
class ChangedSinceWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangedSinceWords)

public:
    /// What became of the option, with its place then and now.
    [[nodiscard]] static QString place(const options::OptionDifference& difference);
    /// "Because of the record."
    [[nodiscard]] static QString because(const options::Causes& causes);
    /// The verdict then and now with the sentence, its data and the cause.
    [[nodiscard]] static QString criterion(const options::CriterionChange& change);
    [[nodiscard]] static QString record(const options::RecordChange& change);
    [[nodiscard]] static QString model(const services::ModelChange& change);
};

} // namespace consilium::ui
