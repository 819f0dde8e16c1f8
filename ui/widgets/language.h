#pragma once

#include <QLocale>
#include <QTranslator>

#include <vector>

namespace consilium::ui
{

/// A language that screens and documents speak. The one list of them: settings, command lines, and
/// tests read it; translations/CMakeLists.txt names the same codes.
struct Language
{
    QString code;    ///< "de", "zh_CN": as in the settings, `--language` and consilium_CODE.ts
    QString ownName; ///< "Deutsch", as its speakers call it
    QLocale locale;  ///< numbers and dates; its text direction is that of the screens

    /// English first, then by their own names.
    [[nodiscard]] static std::vector<Language> all();
    [[nodiscard]] static QStringList codes();
    [[nodiscard]] static bool isSpoken(const QString& code);
    /// English where the code is none of ours.
    [[nodiscard]] static Language of(const QString& code);
    /// The first of ours among the languages that the person set for the whole machine.
    [[nodiscard]] static Language ofSystem();
};

/// Makes the program speak one language at a time: its own words, those of Qt's dialogs, numbers,
/// dates and the direction of the screens. What stands on a screen already keeps its words.
class SpokenLanguage
{
public:
    SpokenLanguage() = default;
    SpokenLanguage(const SpokenLanguage&) = delete;
    SpokenLanguage& operator=(const SpokenLanguage&) = delete;
    /// Silent again: the sources' own English, left to right.
    ~SpokenLanguage();

    void use(const Language& language);

private:
    QTranslator m_program;
    QTranslator m_library;
};

} // namespace consilium::ui
