#pragma once

#include <QByteArray>
#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

// As much of PDF (ISO 32000-1) as Qt's writer uses, read without the writer's help: page objects
// (7.7.3.3), content streams (7.8.2), glyphs shown by Tj (9.4.3) and put back into letters by their
// font's ToUnicode map (9.10.3).
namespace consilium::tests
{

class PdfText
{
public:
    explicit PdfText(const QByteArray& file)
        : m_file(QString::fromLatin1(file)) // bytes as they are
    {
        static const QRegularExpression page(
            QStringLiteral("/Type /Page\\n.*?/Contents (\\d+) 0 R"),
            QRegularExpression::DotMatchesEverythingOption);
        for (auto it = page.globalMatch(m_file); it.hasNext();)
            m_pages << textOf(it.next().captured(1));
    }

    /// Text of each page without any white space: the writer places words by coordinates.
    [[nodiscard]] const QStringList& pages() const { return m_pages; }

    [[nodiscard]] bool has(int page, const QString& words) const
    {
        return m_pages.value(page).contains(squeezed(words));
    }

    static QString squeezed(QString words)
    {
        static const QRegularExpression space(QStringLiteral("[\\s\\x{00A0}]+"));
        return words.remove(space);
    }

private:
    [[nodiscard]] QString object(const QString& number) const
    {
        const auto head = QStringLiteral("\n%1 0 obj\n").arg(number);
        const auto from = m_file.indexOf(head);
        if (from < 0)
            qFatal("no object %s", qPrintable(number));
        return m_file.mid(from + head.size());
    }

    [[nodiscard]] QString stream(const QString& number) const
    {
        const auto body = object(number);
        const auto from = body.indexOf(QLatin1String("stream\n")) + 7;
        static const QRegularExpression indirect(
            QStringLiteral("^<<\\s*/Length (\\d+) 0 R\\s*/Filter /FlateDecode"));
        const auto match = indirect.match(body);
        if (!match.hasMatch())
            return body.mid(from, body.indexOf(QLatin1String("endstream"), from) - from);
        const auto length = object(match.captured(1)).section(QLatin1Char('\n'), 0, 0).toInt();
        // qUncompress asks for the size it may begin with, big-endian, in front.
        return QString::fromLatin1(
            qUncompress(QByteArray("\0\4\0\0", 4) + body.mid(from, length).toLatin1()));
    }

    [[nodiscard]] QHash<QString, QString> lettersOf(const QString& font) const
    {
        static const QRegularExpression map(QStringLiteral("/ToUnicode (\\d+) 0 R"));
        static const QRegularExpression range(
            QStringLiteral("<([0-9A-F]{4})> <([0-9A-F]{4})> (\\[[^\\]]*\\]|<[0-9A-F]{4}>)"));
        static const QRegularExpression code(QStringLiteral("<([0-9A-F]{4})>"));
        QHash<QString, QString> letters;
        const auto text = stream(map.match(object(font)).captured(1));
        for (auto it = range.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            int glyph = match.captured(1).toInt(nullptr, 16);
            const int last = match.captured(2).toInt(nullptr, 16);
            auto codes = code.globalMatch(match.captured(3));
            int letter = 0;
            for (; glyph <= last; ++glyph) {
                letter = codes.hasNext() ? codes.next().captured(1).toInt(nullptr, 16) : letter + 1;
                letters[QStringLiteral("%1").arg(glyph, 4, 16, QLatin1Char('0')).toUpper()] =
                    QChar(letter);
            }
        }
        return letters;
    }

    QString textOf(const QString& content)
    {
        static const QRegularExpression shown(
            QStringLiteral("/F(\\d+) [0-9.]+ Tf|<([0-9A-F]+)> Tj"));
        QString text;
        QString font;
        const auto commands = stream(content);
        for (auto it = shown.globalMatch(commands); it.hasNext();) {
            const auto match = it.next();
            if (!match.captured(1).isEmpty()) {
                font = match.captured(1); // Qt names a font by the number of its object
                if (!m_letters.contains(font))
                    m_letters[font] = lettersOf(font);
                continue;
            }
            const auto glyphs = match.captured(2);
            for (qsizetype at = 0; at + 4 <= glyphs.size(); at += 4)
                text += m_letters[font].value(glyphs.mid(at, 4));
        }
        return squeezed(text);
    }

    QString m_file;
    QStringList m_pages;
    QHash<QString, QHash<QString, QString>> m_letters;
};

} // namespace consilium::tests
