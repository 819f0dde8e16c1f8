#pragma once

#include "core/knowledge/gzip.h"
#include "core/knowledge/import/pharmacogenes.h"
#include "core/knowledge/rows.h"
#include "core/pgx/definitions.h"
#include "core/pgx/functions.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QTest>

#include <fstream>
#include <sstream>

namespace consilium::tests
{

inline std::string textOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

/// The definitions of the starter pack's sources.
inline const pgx::Definitions& definitions()
{
    static const auto kAll = [] {
        const QDir folder(
            QStringLiteral(CONSILIUM_SOURCE_DIR "/resources/knowledge/pharmacogenes"));
        std::string table;
        for (const auto& name :
             folder.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name))
            table += textOf(folder.filePath(name).toStdString());
        return pgx::Definitions::parse(table);
    }();
    return kAll.value();
}

inline const pgx::Functions& functions()
{
    static const auto kAll = pgx::Functions::parse(
        textOf(CONSILIUM_SOURCE_DIR "/resources/knowledge/pharmacogene-functions.tsv"));
    return kAll.value();
}

/// Rows of a tab-separated file without its header.
inline std::vector<std::vector<std::string>> cellsOfTable(const QString& file)
{
    std::vector<std::vector<std::string>> rows;
    bool isHeader = true;
    std::istringstream lines(textOf(file.toStdString()));
    for (std::string line; std::getline(lines, line); isHeader = false) {
        if (isHeader || line.empty())
            continue;
        auto& row = rows.emplace_back();
        for (const auto cell : knowledge::cellsOf(line, '\t'))
            row.emplace_back(cell);
    }
    return rows;
}

struct DiplotypeRow
{
    std::string gene;
    std::vector<std::string> alleles;
    std::string phenotype;
    std::string activityScore;
};

/// The diplotypes of phenotype tables as PharmCAT packages them, read by another parser than ours.
inline std::vector<DiplotypeRow> diplotypesOf(const QString& folder)
{
    std::vector<DiplotypeRow> rows;
    for (const auto& file : QDir(folder).entryInfoList({QStringLiteral("*.json*")}, QDir::Files)) {
        const auto text = knowledge::readPlainOrGzip(file.filePath().toStdString()).value();
        const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
        const auto gene = object[QStringLiteral("gene")].toString().toStdString();
        for (const auto& item : object[QStringLiteral("diplotypes")].toArray()) {
            const auto one = item.toObject();
            DiplotypeRow row{gene, {}, {}, {}};
            const auto key = one[QStringLiteral("diplotypekey")].toObject();
            for (auto at = key.begin(); at != key.end(); ++at) {
                auto name = at.key().toStdString();
                // The older table of G6PD spells it so.
                if (name == "Telti/Kobe")
                    name = "Telti, Kobe";
                row.alleles.insert(row.alleles.end(), static_cast<std::size_t>(at->toInt()), name);
            }
            row.phenotype = one[QStringLiteral("generesult")].toString().toStdString();
            row.activityScore = one[QStringLiteral("activityScore")].toString().toStdString();
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

} // namespace consilium::tests
