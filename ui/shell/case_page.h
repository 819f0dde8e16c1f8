#pragma once

#include "core/clinical/shared_case.h"
#include "core/services/toolbox.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QFrame;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace consilium::ui
{

class ChangedSince;
class FamilyPage;
class GenomePage;
class LargeView;
class OptionsPage;
class OutlookPage;
class OverviewPage;
class OutsideEntry;
class PatientBanner;
class PharmacogenesPage;
class RiskPage;
class TimelinePage;
class TypedEntry;

/// One patient's case: the banner that never leaves, one row of pages, then the page.
class CasePage : public QWidget
{
    Q_OBJECT

public:
    enum Page {
        Overview,
        Timeline,
        Genome,
        Pharmacogenes,
        Options,
        Outlook,
        Risk,
        Family,
        PageCount
    };

    explicit CasePage(QWidget* parent = nullptr);
    void setCase(const clinical::SharedCase& record,
                 options::Ranking ranking,
                 const services::Toolbox& toolbox,
                 Day today,
                 const Theme& theme);
    void showPage(int page);
    [[nodiscard]] int page() const;
    [[nodiscard]] TypedEntry* typedEntry() const;
    [[nodiscard]] OutsideEntry* outsideEntry() const;
    [[nodiscard]] OutlookPage* outlookPage() const;
    [[nodiscard]] ChangedSince* changedSince() const;
    [[nodiscard]] FamilyPage* familyPage() const;
    [[nodiscard]] TimelinePage* timelinePage() const;
    /// Options or risk at board size, in place of banner, tabs and page; other pages have none.
    void setLarge(bool isLarge);
    [[nodiscard]] bool isLarge() const;

Q_SIGNALS:
    void sourceRequested(const QString& source, const QString& address);
    void walletCardRequested();
    void outlookPrintRequested();
    /// Calculators, filled from this case.
    void calculatorsRequested();

private:
    /// Lets the options page ask beyond the list: why not, what if, what is not known.
    void setQuestions(const clinical::SharedCase& record,
                      const options::Ranking& ranking,
                      const services::Toolbox& toolbox,
                      Day today);
    void presentLarge();

    PatientBanner* m_banner;
    QFrame* m_tabRow;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    OverviewPage* m_overview;
    TimelinePage* m_timeline;
    GenomePage* m_genome;
    PharmacogenesPage* m_pharmacogenes;
    OptionsPage* m_options;
    OutlookPage* m_outlook;
    RiskPage* m_risk;
    FamilyPage* m_family;
    QPushButton* m_boardSize;
    LargeView* m_large;
    Day m_today{};
    Theme m_theme = Theme::light();
};

} // namespace consilium::ui
