#include "ui/widgets/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>

#include <algorithm>

namespace consilium::ui
{

std::vector<Language> Language::all()
{
    // Arabic of the Emirates: this locale writes numbers with the digits 0 to 9, in which doses and
    // laboratory values stand in the record. Two sets of digits on one screen invite misreading.
    return {
        {QStringLiteral("en"),
         QStringLiteral("English"),
         QLocale(QLocale::English, QLocale::UnitedKingdom)},
        {QStringLiteral("de"), QStringLiteral("Deutsch"), QLocale(QLocale::German)},
        {QStringLiteral("es"), QStringLiteral("Español"), QLocale(QLocale::Spanish)},
        {QStringLiteral("fr"), QStringLiteral("Français"), QLocale(QLocale::French)},
        {QStringLiteral("zh_CN"),
         QStringLiteral("简体中文"),
         QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China)},
        {QStringLiteral("ar"),
         QStringLiteral("العربية"),
         QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)},
    };
}

QStringList Language::codes()
{
    QStringList codes;
    for (const auto& language : all())
        codes << language.code;
    return codes;
}

bool Language::isSpoken(const QString& code) { return codes().contains(code); }

Language Language::of(const QString& code)
{
    const auto languages = all();
    const auto found = std::find_if(
        languages.begin(), languages.end(), [&](const Language& one) { return one.code == code; });
    return found == languages.end() ? languages.front() : *found;
}

Language Language::ofSystem()
{
    const auto languages = all();
    for (const auto& wanted : QLocale::system().uiLanguages()) {
        const QLocale locale(wanted);
        for (const auto& language : languages) {
            // Traditional characters are not ours.
            if (language.locale.language() == locale.language() &&
                (locale.language() != QLocale::Chinese ||
                 locale.script() == language.locale.script()))
                return language;
        }
    }
    return languages.front();
}

SpokenLanguage::~SpokenLanguage()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_library);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void SpokenLanguage::use(const Language& language)
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_library);
    QLocale::setDefault(language.locale);
    // English has a file for its plural forms.
    if (m_program.load(QStringLiteral(":/i18n/consilium_%1.qm").arg(language.code)))
        QCoreApplication::installTranslator(&m_program);
    if (m_library.load(QStringLiteral("qtbase_%1").arg(language.code),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_library);
    // After the translators: Qt's own file names a direction too.
    QGuiApplication::setLayoutDirection(language.locale.textDirection());
}

} // namespace consilium::ui
