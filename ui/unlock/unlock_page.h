#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace consilium::ui
{

/// Open, create or recover a store. Lays out and emits; it opens nothing itself. The passphrase leaves its field with the signal.
class UnlockPage : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockPage(QWidget* parent = nullptr);
    void setFolder(const QString& folder);
    void setPassphrase(const QString& passphrase);
    /// Disables the fields while a store is being opened.
    void setBusy(bool isBusy);
    void showError(const Error& error);

Q_SIGNALS:
    void openRequested(const QString& folder, const QByteArray& passphrase);
    void createRequested(const QString& folder, const QByteArray& passphrase);
    void recoverRequested(const QString& folder, const QString& recoveryCode, const QByteArray& passphrase);
    void folderChoiceRequested();

private:
    [[nodiscard]] QByteArray takePassphrase();

    QLineEdit* m_folder;
    QLineEdit* m_passphrase;
    QLineEdit* m_recovery;
    QPushButton* m_open;
    QPushButton* m_create;
    QPushButton* m_recover;
    QLabel* m_message;
};

} // namespace consilium::ui
