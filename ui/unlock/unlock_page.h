#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace consilium::ui
{

/// Open, create or recover a store: one card that changes its form. Lays out and emits; it opens
/// nothing itself. A passphrase leaves its field with the signal and is kept nowhere. A new one has
/// at least kLeastPassphrase characters and is typed twice.
class UnlockPage : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Open, Create, Recover, Code };

    /// NIST SP 800-63B-4 (2025), 3.1.1.2, asks for 15 where a password stands alone and 8 where it
    /// does not. Here the file can be attacked at leisure but each guess costs an Argon2id run, so
    /// the form asks for 12.
    static constexpr int kLeastPassphrase = 12;

    explicit UnlockPage(QWidget* parent = nullptr);
    void setFolder(const QString& folder);
    void setPassphrase(const QString& passphrase);
    void setForm(Form form);

    [[nodiscard]] Form form() const { return m_form; }

    /// Disables the fields while a store is being opened.
    void setBusy(bool isBusy);
    /// Says it beside the field that it is about.
    void showError(const Error& error);
    /// After creating: shows the code, once, until the reader says that it is written down.
    void showRecoveryCode(const QString& code);

Q_SIGNALS:
    void openRequested(const QString& folder, const QByteArray& passphrase);
    void createRequested(const QString& folder, const QByteArray& passphrase);
    void recoverRequested(const QString& folder,
                          const QString& recoveryCode,
                          const QByteArray& passphrase);
    void folderChoiceRequested();
    void recoveryCodeConfirmed();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A label, its edit (with what stands beside it) and the line of room below for a hint or an
    /// error.
    struct Field
    {
        QWidget* box = nullptr;
        QLabel* label = nullptr;
        QLineEdit* edit = nullptr;
        QLabel* note = nullptr;
    };

    Field makeField(const QString& label, const char* name, bool isSecret);
    QWidget* makeCodeBox();
    QWidget* makeButtons();
    void say(Field& field, const QString& text, bool isError);
    void showHints();
    void updateButtons();
    void submit();
    void drawLogo();
    [[nodiscard]] QByteArray takePassphrase();

    [[nodiscard]] bool asksForNewPassphrase() const
    {
        return m_form == Form::Create || m_form == Form::Recover;
    }

    Form m_form = Form::Open;
    bool m_isBusy = false;
    QLabel* m_logo;
    QLabel* m_heading;
    Field m_folder;
    Field m_recovery;
    Field m_passphrase;
    Field m_repeat;
    QLabel* m_code;
    QWidget* m_codeBox;
    QPushButton* m_open;
    QPushButton* m_create;
    QPushButton* m_recover;
    QPushButton* m_toCreate;
    QPushButton* m_toRecover;
    QPushButton* m_back;
};

} // namespace consilium::ui
