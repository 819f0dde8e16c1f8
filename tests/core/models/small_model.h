#pragma once

#include "core/models/model.h"
#include "core/models/training.h"
#include "tests/core/models/small_recipe.h"

#include <QFile>
#include <QTemporaryDir>

#include <filesystem>

// Folders of files for the tests of training and of model folders. A failure here ends the test
// program.
namespace consilium::tests
{

inline void writeFile(const std::filesystem::path& path, const std::string& content)
{
    std::filesystem::create_directories(path.parent_path());
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(content)) < 0)
        qFatal("cannot write %s", path.c_str());
}

inline std::string readFile(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", path.c_str());
    return file.readAll().toStdString();
}

/// A new folder below `parent`, with the two tables of the small recipe.
inline std::filesystem::path
dataFolder(const QTemporaryDir& parent, const std::string& training, const std::string& judging)
{
    static int next = 0;
    const auto folder =
        std::filesystem::path(parent.filePath(QStringLiteral("data%1").arg(++next)).toStdString());
    writeFile(folder / "training.csv", training);
    writeFile(folder / "judging.csv", judging);
    return folder;
}

inline models::TrainedModel
trainSmall(const QTemporaryDir& parent, const std::string& training, const std::string& judging)
{
    const auto recipe = models::Recipe::parse(smallRecipe(training, judging)).value();
    auto result = models::train(recipe, dataFolder(parent, training, judging), {}, {});
    if (!result.has_value())
        qFatal("training: %s", result.error().context.c_str());
    return std::move(result).value();
}

} // namespace consilium::tests
