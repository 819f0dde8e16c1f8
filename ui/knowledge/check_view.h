#pragma once

#include "core/base/progress.h"
#include "core/services/packs.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace consilium::ui
{

class Card;
class ComparisonView;

/// A pack file on its way into use: chosen, compared with progress, refused with a sentence or
/// shown with what it changes, and put into use.
class CheckView : public QWidget
{
    Q_OBJECT

public:
    explicit CheckView(QWidget* parent = nullptr);
    void showIdle();
    void showRunning(const QString& fileName);
    void showProgress(Progress progress);
    void showRefusal(const QString& fileName, const services::PackCheck& check);
    void showFailure(const QString& fileName, const QString& why);
    void showComparison(const services::PackCheck& check,
                        const terminology::TumourTree& tumours,
                        const Theme& theme);
    /// The pack is kept; it is used from the next opening of the store.
    void showInstalled(const knowledge::Activation& activation);

Q_SIGNALS:
    void checkRequested();
    void trustRequested();
    void cancelRequested();
    /// Compare a refused pack all the same, to read what it would change.
    void readRequested();
    void installRequested();
    void lockRequested();
    void leaveRequested();

private:
    QWidget* makeMessage();
    QWidget* makeRunning();
    QPushButton* addButton(const QString& words, const char* name, QHBoxLayout* row);
    void showMessage(const QString& title, const QString& claim, const QStringList& paragraphs);

    QStackedWidget* m_states;
    Card* m_message;
    QLabel* m_words;
    QPushButton* m_choose;
    QPushButton* m_trust;
    QPushButton* m_read;
    QPushButton* m_lock;
    Card* m_running;
    QLabel* m_step;
    QProgressBar* m_progress;
    ComparisonView* m_comparison;
};

} // namespace consilium::ui
