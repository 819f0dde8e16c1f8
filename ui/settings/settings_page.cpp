#include "ui/settings/settings_page.h"

#include "ui/format/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/language.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace consilium::ui
{

namespace
{

constexpr int kLockMinutes[] = {2, 5, 10, 20, 30};

QSettings store()
{
    return QSettings(QSettings::IniFormat,
                     QSettings::UserScope,
                     QStringLiteral("consilium"),
                     QStringLiteral("consilium"));
}

} // namespace

Settings Settings::load()
{
    const auto kept = store();
    Settings settings;
    settings.isDark = kept.value(QStringLiteral("dark"), false).toBool();
    const auto language = kept.value(QStringLiteral("language")).toString();
    settings.language = Language::isSpoken(language) ? language : Language::ofSystem().code;
    // One of the choices of the page: what it shows is what holds.
    const int minutes = kept.value(QStringLiteral("lockAfterMinutes"), 10).toInt();
    settings.lockAfterMinutes = *std::min_element(
        std::begin(kLockMinutes), std::end(kLockMinutes), [minutes](int a, int b) {
            return qAbs(a - minutes) < qAbs(b - minutes);
        });
    return settings;
}

void Settings::save() const
{
    auto kept = store();
    kept.setValue(QStringLiteral("dark"), isDark);
    kept.setValue(QStringLiteral("language"), language);
    kept.setValue(QStringLiteral("lockAfterMinutes"), lockAfterMinutes);
}

SettingsPage::SettingsPage(QWidget* parent)
    : QWidget(parent)
    , m_theme(new QComboBox)
    , m_language(new QComboBox)
    , m_lock(new QComboBox)
{
    m_theme->setObjectName(QStringLiteral("themeCombo"));
    m_theme->addItem(tr("Light"), false);
    m_theme->addItem(tr("Dark"), true);
    m_language->setObjectName(QStringLiteral("languageCombo"));
    for (const auto& language : Language::all())
        m_language->addItem(language.ownName, language.code);
    m_lock->setObjectName(QStringLiteral("lockCombo"));
    for (const int minutes : kLockMinutes)
        m_lock->addItem(tr("after %n minutes without a key or the mouse", nullptr, minutes),
                        minutes);
    auto* card = new Card(tr("Settings"));
    auto* form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->addRow(tr("&Colours"), m_theme);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("Loc&k"), m_lock);
    card->body()->addLayout(form);
    auto* about = new Card(tr("About"));
    for (const auto& line :
         {tr("Consilium: precision oncology, offline."),
          Format::intendedUse(),
          tr("Free software under the GNU General Public License, version 3 or later."),
          tr("Tumour types: OncoTree, Memorial Sloan Kettering Cancer Center, CC BY 4.0.")}) {
        auto* label = makeLabel(line, "secondary");
        label->setWordWrap(true);
        about->body()->addWidget(label);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(12);
    for (auto* item : {card, about}) {
        item->setMaximumWidth(640);
        layout->addWidget(item);
    }
    layout->addStretch(1);
    for (auto* combo : {m_theme, m_language, m_lock})
        connect(combo, &QComboBox::currentIndexChanged, this, &SettingsPage::announce);
}

void SettingsPage::setSettings(const Settings& settings)
{
    m_isFilling = true;
    m_theme->setCurrentIndex(m_theme->findData(settings.isDark));
    m_language->setCurrentIndex(m_language->findData(settings.language));
    m_lock->setCurrentIndex(qMax(0, m_lock->findData(settings.lockAfterMinutes)));
    m_isFilling = false;
}

void SettingsPage::announce()
{
    if (m_isFilling)
        return;
    Q_EMIT changed({m_theme->currentData().toBool(),
                    m_language->currentData().toString(),
                    m_lock->currentData().toInt()});
}

} // namespace consilium::ui
