#pragma once

#include "core/knowledge/pack.h"
#include "core/options/engine.h"

#include <QTemporaryDir>

namespace consilium::tests
{

/// A pack built from text sources, loaded again, with its tables parsed: what options::rank reads.
struct BuiltPack
{
    knowledge::Pack pack;
    terminology::TumourTree tumours;
    terminology::GeneTable genes;
    terminology::DrugTable drugs;

    [[nodiscard]] options::Knowledge view() const { return {pack, tumours, drugs, genes}; }
};

/// Ends the test program where the sources cannot be built.
inline BuiltPack buildPack(const QString& sources)
{
    QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("test.cpack")).toStdString();
    const auto manifest = knowledge::build(sources.toStdString(), file);
    if (!manifest.has_value())
        qFatal("cannot build %s: %s", qPrintable(sources), manifest.error().context.c_str());
    BuiltPack built;
    built.pack = knowledge::Pack::load(file).value();
    built.tumours = terminology::TumourTree::parse(built.pack.tumourTypes).value();
    built.genes = terminology::GeneTable::parse(built.pack.genes).value();
    built.drugs = terminology::DrugTable::parse(built.pack.drugsJson).value();
    return built;
}

} // namespace consilium::tests
