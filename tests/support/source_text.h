#pragma once

#include <QFile>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

/// Reads C++ of the source tree as text, for tests that compare what the core says with what is
/// translated.
namespace consilium::tests
{

/// A file of the source tree by its path there.
inline QString contentOf(const QString& relative)
{
    QFile file(QStringLiteral(CONSILIUM_SOURCE_DIR "/") + relative);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(relative));
    return QString::fromUtf8(file.readAll());
}

/// String literals of a piece of C++, neighbours joined, escapes undone.
inline QStringList literalsOf(QString source)
{
    source.replace(QRegularExpression(QStringLiteral("\"\\s*\n\\s*\"")), QString());
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QStringList found;
    for (auto it = literal.globalMatch(source); it.hasNext();)
        found << it.next().captured(1).replace(QStringLiteral("\\\""), QStringLiteral("\""));
    return found;
}

/// The text from `from` to the bracket that closes the one before it, or to the first comma of that
/// level when `isFirst`; brackets inside literals do not count.
inline QString argumentsFrom(const QString& source, qsizetype from)
{
    int depth = 1;
    bool isLiteral = false;
    for (auto at = from; at < source.size(); ++at) {
        const auto letter = source.at(at);
        if (letter == QLatin1Char('"') && source.at(at - 1) != QLatin1Char('\\'))
            isLiteral = !isLiteral;
        if (isLiteral)
            continue;
        if (QStringLiteral("({[").contains(letter))
            ++depth;
        else if (QStringLiteral(")}]").contains(letter) && --depth == 0)
            return source.mid(from, at - from);
    }
    return source.mid(from);
}

/// Arguments of a call, split at the commas of its own level.
inline QStringList split(const QString& arguments)
{
    QStringList parts{QString()};
    int depth = 0;
    bool isLiteral = false;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const auto letter = arguments.at(at);
        if (letter == QLatin1Char('"') && (at == 0 || arguments.at(at - 1) != QLatin1Char('\\')))
            isLiteral = !isLiteral;
        if (!isLiteral && QStringLiteral("({[").contains(letter))
            ++depth;
        if (!isLiteral && QStringLiteral(")}]").contains(letter))
            --depth;
        if (!isLiteral && depth == 0 && letter == QLatin1Char(','))
            parts << QString();
        else
            parts.last() += letter;
    }
    return parts;
}

} // namespace consilium::tests
