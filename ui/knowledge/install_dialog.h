#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace consilium::ui
{

/// Asks who puts a pack into use and, where it loses options of level I, who accepts that, with
/// what is lost in view.
class InstallDialog : public QDialog
{
    Q_OBJECT

public:
    InstallDialog(const QString& pack, const QStringList& lost, QWidget* parent = nullptr);

Q_SIGNALS:
    /// `acceptedBy` is empty where nothing has to be accepted.
    void confirmed(const QString& by, const QString& acceptedBy);

private:
    void judge();

    QLineEdit* m_by;
    QLineEdit* m_acceptedBy;
    QPushButton* m_install;
    bool m_needsAcceptance;
};

/// Asks whether the holder of a key is trusted, with what tells one key from another.
class TrustDialog : public QDialog
{
    Q_OBJECT

public:
    TrustDialog(const QString& holder, const QString& keyId, QWidget* parent = nullptr);
};

} // namespace consilium::ui
