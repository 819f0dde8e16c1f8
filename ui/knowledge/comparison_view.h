#pragma once

#include "ui/knowledge/changes_model.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabBar;
class QTreeView;

namespace consilium::ui
{

class Card;
class FlowLayout;

/// What a checked pack changes: counts, the options of level I that would be lost, and every change
/// in general, by case and by entry, searchable.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    enum List { InGeneral, InCases, ByEntry, ListCount };

    explicit ComparisonView(QWidget* parent = nullptr);
    /// `tumours` are of the pack in use. A pack with a refusal can be read but not installed.
    void setCheck(const services::PackCheck& check,
                  const terminology::TumourTree& tumours,
                  const Theme& theme);
    /// Labels of cases are on this view: nothing of them stays.
    void clear();

Q_SIGNALS:
    void installRequested();
    void leaveRequested();

private:
    QWidget* makeLists();
    void fillHead(const services::PackCheck& check);
    void showList(int list);
    void updateCount();

    std::array<ChangesModel*, ListCount> m_models{};
    ChangesFilter* m_filter;
    Card* m_head;
    FlowLayout* m_chips;
    QLabel* m_refusal;
    QLabel* m_lostTitle;
    QPlainTextEdit* m_lost;
    QTabBar* m_tabs;
    QLineEdit* m_search;
    QLabel* m_count;
    QLabel* m_empty;
    QTreeView* m_tree;
    QPushButton* m_install;
    QPushButton* m_leave;
};

} // namespace consilium::ui
