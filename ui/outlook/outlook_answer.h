#pragma once

#include "ui/outlook/outlook_html.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace consilium::ui
{

class Card;
class IconArray;
class SurvivalPlot;
class Waterfall;

/// What a model says, the claim first: sentence, curve, a hundred people, table, what cannot be
/// excluded, what moved the number, and what to beware of. A withheld number leaves the reason
/// only.
class OutlookAnswer : public QWidget
{
    Q_OBJECT

public:
    explicit OutlookAnswer(QWidget* parent = nullptr);
    /// Keeps the chosen horizon where the same model answers again.
    void setAnswer(const services::OutlookModel& model,
                   services::Outlook outlook,
                   ShownInputs shown,
                   const Theme& theme);

    /// Nothing of a person is left.
    void clear();

    [[nodiscard]] const OutlookView& view() const { return m_view; }

Q_SIGNALS:
    void printRequested();

private:
    void fillHorizons();
    void show();
    void showNumber();

    OutlookView m_view;
    Theme m_theme = Theme::light();
    Card* m_card;
    QLabel* m_claim;
    QLabel* m_population;
    QLabel* m_withheld;
    QWidget* m_number;
    QLabel* m_sentence;
    QWidget* m_horizonRow;
    QComboBox* m_horizon;
    QWidget* m_pictures;
    SurvivalPlot* m_plot;
    IconArray* m_icons;
    QLabel* m_iconWords;
    QLabel* m_table;
    QLabel* m_arms;
    QLabel* m_published;
    QLabel* m_certainty;
    QLabel* m_warnings;
    QLabel* m_movedTitle;
    Waterfall* m_waterfall;
    QLabel* m_steps;
    QLabel* m_mark;
    QLabel* m_name;
};

} // namespace consilium::ui
