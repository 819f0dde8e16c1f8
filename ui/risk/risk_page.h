#pragma once

#include "core/clinical/shared_case.h"
#include "core/services/risk.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace consilium::ui
{

class Card;
class RiskAnswers;
class RiskChanges;

/// Risks of one person: what could be changed, then what the formulas and the record say by
/// section, then what is missing; what is made for other people is folded and counted. Answers
/// given here change this page only, never the record.
class RiskPage : public QWidget
{
    Q_OBJECT

public:
    explicit RiskPage(QWidget* parent = nullptr);
    /// `toolbox` must outlive the page's use of it. Answers stay while the person is the same.
    void setCase(const clinical::SharedCase& record,
                 const services::Toolbox& toolbox,
                 Day today,
                 const Theme& theme);

    [[nodiscard]] const services::RiskOverview& overview() const { return m_overview; }

    [[nodiscard]] const clinical::Case& record() const { return *m_record; }

Q_SIGNALS:
    void sourceRequested(const QString& source, const QString& address);
    void calculatorsRequested();

private:
    void reckon();
    void fill();
    void addSection(knowledge::RiskSection section);
    void addMissing();
    void addNotMeant();
    void answer(const QString& calculator);

    clinical::SharedCase m_record;
    const services::Toolbox* m_toolbox = nullptr;
    Day m_today{};
    Theme m_theme = Theme::light();
    services::RiskGiven m_given;
    services::RiskOverview m_overview;
    bool m_showsNotMeant = false;
    QScrollArea* m_area;
    RiskChanges* m_changes;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_list;
    RiskAnswers* m_answers;
};

} // namespace consilium::ui
