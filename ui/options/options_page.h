#pragma once

#include "core/options/ranking.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;
class QListView;

namespace consilium::ui
{

class Card;
class OptionDelegate;
class OptionDetail;
class OptionsModel;

/// Shelves and ranked options left; reasons, criteria, the model's number, evidence and sources of
/// the chosen one right.
class OptionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsPage(QWidget* parent = nullptr);
    void setRanking(options::Ranking ranking, const Theme& theme);
    /// Chooses the option with this rank, counted from 1.
    void chooseRank(int rank);

Q_SIGNALS:
    void sourceRequested(const QString& source, const QString& address);

private:
    void showRow(int row);

    OptionsModel* m_model;
    OptionDelegate* m_delegate;
    Card* m_card;
    QListView* m_list;
    QLabel* m_basis;
    OptionDetail* m_detail;
    Theme m_theme = Theme::light();
};

} // namespace consilium::ui
