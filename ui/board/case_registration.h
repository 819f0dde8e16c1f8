#pragma once

#include "core/services/session.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QTimer;

namespace consilium::ui
{

/// Registers a case: a patient of the store, the question, who presents. Nothing else is asked;
/// the rest is in the record. Enter goes from search to question to registering.
class CaseRegistration : public QWidget
{
    Q_OBJECT

public:
    explicit CaseRegistration(QWidget* parent = nullptr);
    /// Into the search, with what was typed before and not registered.
    void begin();
    void setPatients(std::vector<services::PatientSummary> patients, Day today);
    void clear();

    /// What the last registered() told; empty patient before.
    [[nodiscard]] std::optional<PatientId> asked() const { return m_asked; }

    [[nodiscard]] QString question() const;
    /// The store has it: empties the form, but for the presenter, who often brings several.
    void finish();

Q_SIGNALS:
    void patientsWanted(const QString& search);
    void registered(qint64 patient, const QString& question, const QString& presenter);
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void ask();
    void pick();
    void send();
    void say(const QString& words);

    QLineEdit* m_search;
    QListWidget* m_found;
    QLabel* m_none;
    QLineEdit* m_question;
    QLineEdit* m_presenter;
    QLabel* m_said;
    QTimer* m_timer;
    QString m_listed; ///< search that the list answers; another one chooses anew
    std::optional<PatientId> m_asked;
};

} // namespace consilium::ui
