#pragma once

#include "core/models/model.h"

#include <QCoreApplication>
#include <QStringList>

namespace consilium::ui
{

/// What the cards of models say in codes, in words.
class ModelWords
{
    Q_DECLARE_TR_FUNCTIONS(ModelsPage)

public:
    [[nodiscard]] static QString claim(models::Claim claim);
    [[nodiscard]] static QString reader(const std::string& reader);
    /// A cohort and whom it holds; a number is no outcome that some people have.
    [[nodiscard]] static QString people(models::Target::Kind kind,
                                        const models::CardFigure& figure);
    /// Column of the table a figure stands in, or -1.
    [[nodiscard]] static int columnOf(const std::string& figure);
    [[nodiscard]] static QStringList titles(const models::Recipe& recipe);
    [[nodiscard]] static QString flag(const std::string& flag);
    /// A group of the card; "1" of a flag is a yes.
    [[nodiscard]] static QString level(const models::Schema& schema,
                                       const models::CardSubgroup& group);
    /// "0.714 (0.679 to 0.750)", or a dash.
    [[nodiscard]] static QString estimate(const models::Estimate& estimate);
};

} // namespace consilium::ui
