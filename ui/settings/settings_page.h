#pragma once

#include <QWidget>

class QComboBox;

namespace consilium::ui
{

/// What a person may choose. Kept per user of the machine; never a name, a patient or a recent
/// file.
struct Settings
{
    bool isDark = false;
    QString language; ///< one of Language::codes()
    int lockAfterMinutes = 10;

    [[nodiscard]] static Settings load();
    void save() const;
};

class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget* parent = nullptr);
    void setSettings(const Settings& settings);

Q_SIGNALS:
    void changed(const consilium::ui::Settings& settings);

private:
    void announce();

    QComboBox* m_theme;
    QComboBox* m_language;
    QComboBox* m_lock;
    bool m_isFilling = false;
};

} // namespace consilium::ui
