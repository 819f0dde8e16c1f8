#pragma once

#include "core/base/progress.h"
#include "core/services/packs.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace consilium::ui
{

class BrowseView;
class CheckView;
class PackView;

/// The knowledge of the program: what the pack in use says, what it is, and a new pack on its way
/// into use. Emits what the person wants; ui/shell/knowledge_controller does it.
class KnowledgePage : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Browse, Pack, Check, TabCount };

    explicit KnowledgePage(QWidget* parent = nullptr);
    /// The toolbox must outlive the page's use of it, until clear(). The entries are put into words
    /// when the page is shown.
    void setToolbox(const services::Toolbox& toolbox, const Theme& theme);
    void setTheme(const Theme& theme);
    /// Nothing of the toolbox and of the cases of a comparison stays.
    void clear();
    void showTab(Tab tab);

    [[nodiscard]] PackView& pack() { return *m_pack; }

    /// The comparison of `check` with the pack in use.
    void showComparison(const services::PackCheck& check);
    /// Asks who installs and, where options are lost, who accepts it.
    void askInstall(const services::PackCheck& check);
    void askTrust(const knowledge::PublicKey& key);

    [[nodiscard]] CheckView& check() { return *m_check; }

Q_SIGNALS:
    void sourceRequested(const QString& source, const QString& address);
    void checkRequested();
    void trustRequested();
    void trustConfirmed();
    void cancelRequested();
    void readRequested();
    void installRequested();
    void installConfirmed(const QString& by, const QString& acceptedBy);
    void lockRequested();
    void leaveRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillBrowse();

    const services::Toolbox* m_toolbox = nullptr;
    Theme m_theme = Theme::light();
    bool m_isBrowseFilled = false;
    QTabBar* m_tabs;
    QStackedWidget* m_views;
    BrowseView* m_browse;
    PackView* m_pack;
    CheckView* m_check;
};

} // namespace consilium::ui
