#pragma once

#include "core/knowledge/keys.h"
#include "core/knowledge/pack.h"
#include "core/knowledge/pack_file.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>

namespace consilium::tests
{

inline QByteArray bytesOf(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", path.c_str());
    return file.readAll();
}

inline void writeBytes(const std::filesystem::path& path, const QByteArray& content)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", path.c_str());
}

/// The sources of the small invented pack in a folder of their own, to be changed and built.
class PackSources
{
public:
    PackSources()
    {
        const auto from = testData(QStringLiteral("knowledge/small"));
        QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto path = files.next();
            const auto target = m_dir.path() + path.mid(from.size());
            QDir().mkpath(QFileInfo(target).path());
            writeBytes(target.toStdString(), bytesOf(path.toStdString()));
        }
    }

    PackSources& edition(const char* version, const char* date, const char* name = nullptr)
    {
        auto manifest = read("pack.json").object();
        manifest[QLatin1String("version")] = QLatin1String(version);
        manifest[QLatin1String("date")] = QLatin1String(date);
        if (name != nullptr)
            manifest[QLatin1String("name")] = QLatin1String(name);
        return write("pack.json", QJsonDocument(manifest));
    }

    PackSources& gene(const char* symbol)
    {
        const auto path = m_dir.filePath(QStringLiteral("genes.tsv")).toStdString();
        writeBytes(path, bytesOf(path) + symbol + "\t\t\t\t\t\n");
        return *this;
    }

    /// An advanced-stage statement for one drug of the small pack; `change` edits it further.
    PackSources& statement(const char* id,
                           const QByteArray& biomarker,
                           const char* drug,
                           const char* tumour,
                           const char* level,
                           const std::function<void(QJsonObject&)>& change = {})
    {
        QJsonObject one =
            QJsonDocument::fromJson(
                QByteArray(R"({"setting": {"line": "any", "stage": "advanced", "after": [],)"
                           R"("afterAll": false, "minimumPriorLines": 0}, "effect": "sensitive",)"
                           R"("approvals": [], "citations": [{"pmid": "1", "what": "invented"}],)"
                           R"("checked": "2026-01-01", "summary": "Invented.", "biomarker": )") +
                biomarker + '}')
                .object();
        one[QLatin1String("id")] = QLatin1String(id);
        one[QLatin1String("therapy")] = QJsonArray{QLatin1String(drug)};
        one[QLatin1String("tumour")] =
            QJsonObject{{QStringLiteral("in"), QJsonArray{QLatin1String(tumour)}},
                        {QStringLiteral("not"), QJsonArray()}};
        one[QLatin1String("evidence")] = QJsonObject{{QStringLiteral("amp"), QLatin1String(level)}};
        if (change)
            change(one);
        auto all = read("statements/all.json").array();
        all.append(one);
        return write("statements/all.json", QJsonDocument(all));
    }

    PackSources& without(const char* id)
    {
        QJsonArray kept;
        for (const auto& item : read("statements/all.json").array()) {
            if (item.toObject().value(QLatin1String("id")).toString() != QLatin1String(id))
                kept.append(item);
        }
        return write("statements/all.json", QJsonDocument(kept));
    }

    [[nodiscard]] std::filesystem::path folder() const { return m_dir.path().toStdString(); }

    /// Ends the test program where the sources cannot be built.
    const PackSources& build(const std::filesystem::path& file) const
    {
        const auto manifest = knowledge::build(folder(), file);
        if (!manifest.has_value())
            qFatal("cannot build: %s", manifest.error().context.c_str());
        return *this;
    }

private:
    QJsonDocument read(const char* name) const
    {
        return QJsonDocument::fromJson(bytesOf(m_dir.filePath(QLatin1String(name)).toStdString()));
    }

    PackSources& write(const char* name, const QJsonDocument& document)
    {
        writeBytes(m_dir.filePath(QLatin1String(name)).toStdString(), document.toJson());
        return *this;
    }

    QTemporaryDir m_dir;
};

inline const std::string kKeyPassphrase = "key words of a test";

/// A pair of key files at the least cost that the library takes.
inline knowledge::PublicKey makeKey(const std::filesystem::path& file, const char* holder)
{
    const auto key = knowledge::createKey(file, holder, kKeyPassphrase, crypto::Cost::minimum());
    if (!key.has_value())
        qFatal("cannot make a key: %s", key.error().context.c_str());
    return key.value();
}

inline void signPack(const std::filesystem::path& pack, const std::filesystem::path& key)
{
    const auto opened = knowledge::SigningKey::load(key, kKeyPassphrase);
    if (!opened.has_value() || !knowledge::sign(pack, opened.value(), pack).has_value())
        qFatal("cannot sign %s", pack.c_str());
}

} // namespace consilium::tests
