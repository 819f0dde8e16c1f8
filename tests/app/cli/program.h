#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

// Drives the built consilium-cli as a person at a terminal does: words in, exit code, answers and
// messages out.
namespace consilium::tests
{

inline const QString kProgram = QStringLiteral(CONSILIUM_BINARY_DIR "/app/cli/consilium-cli");
inline const QString kDemo = QStringLiteral(CONSILIUM_SOURCE_DIR "/resources/demo/");
inline const QString kSecret = QStringLiteral("correct horse battery");

struct Answer
{
    int exitCode = -1;
    QByteArray out;
    QByteArray messages;

    [[nodiscard]] QJsonObject json() const
    {
        QJsonParseError error{};
        const auto document = QJsonDocument::fromJson(out, &error);
        return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
    }
};

inline Answer run(const QStringList& arguments, const std::function<void()>& inChild = {})
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    if (inChild)
        process.setChildProcessModifier(inChild);
    process.start(kProgram, arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("consilium-cli did not end by itself: %s",
               qPrintable(arguments.join(QLatin1Char(' '))));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

inline void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Stores in a folder of their own that goes away with the test.
class Stores
{
public:
    Stores()
        : m_passphrase(newPath(".passphrase"))
    {
        write(m_passphrase, kSecret.toUtf8() + "\n");
    }

    QString newPath(const char* ending)
    {
        return m_dir.filePath(QString::number(++m_next) + QLatin1String(ending));
    }

    [[nodiscard]] QString passphraseFile() const { return m_passphrase; }

    Answer runOn(const QString& store,
                 QStringList arguments,
                 const std::function<void()>& inChild = {}) const
    {
        arguments << QStringLiteral("--store") << store << QStringLiteral("--passphrase-file")
                  << m_passphrase;
        return run(arguments, inChild);
    }

    QString created()
    {
        const auto folder = newPath(".consilium");
        const auto answer = run({QStringLiteral("store"),
                                 QStringLiteral("create"),
                                 folder,
                                 QStringLiteral("--passphrase-file"),
                                 m_passphrase});
        if (answer.exitCode != 0)
            qFatal("%s", answer.messages.constData());
        return folder;
    }

    /// Holds the lung demonstration with its variants; no test changes it.
    QString lung()
    {
        if (!m_lung.isEmpty())
            return m_lung;
        m_lung = created();
        const auto answer = runOn(m_lung,
                                  {QStringLiteral("import"),
                                   kDemo + QStringLiteral("lung/case.json"),
                                   kDemo + QStringLiteral("lung/tumour.vcf")});
        if (answer.exitCode != 0)
            qFatal("%s", answer.messages.constData());
        return m_lung;
    }

    QString identifierOf(const QString& store) const
    {
        const auto rows =
            runOn(store,
                  {QStringLiteral("patients"), QStringLiteral("list"), QStringLiteral("--json")})
                .json()
                .value(QLatin1String("result"))
                .toArray();
        return rows.first().toObject().value(QLatin1String("identifier")).toString();
    }

private:
    QTemporaryDir m_dir;
    int m_next = 0;
    QString m_passphrase;
    QString m_lung;
};

} // namespace consilium::tests
