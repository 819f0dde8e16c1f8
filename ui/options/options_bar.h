#pragma once

#include "ui/options/option_view.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;

namespace consilium::ui
{

/// One line above the list: words to filter by, the rest of the filter in a menu, the order, and
/// the way to the comparison.
class OptionsBar : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsBar(QWidget* parent = nullptr);
    /// What can be filtered by: the shelves, bases and drugs of this ranking.
    void setRanking(const options::Ranking& ranking);

    [[nodiscard]] const OptionView& view() const { return m_view; }

    void clearFilter();
    void takeProgramOrder();
    /// Neither filter nor order of a reader: for another patient.
    void reset();
    /// How many options are marked for the comparison.
    void setMarked(int count);
    void focusWords();

Q_SIGNALS:
    void viewChanged();
    void compareRequested();

private:
    void fillMenu();
    void change();
    void showState();

    OptionView m_view;
    std::set<std::string> m_drugs;
    std::set<options::Shelf> m_shelves;
    std::set<options::Basis> m_bases;
    QLineEdit* m_words;
    QPushButton* m_filter;
    QMenu* m_menu;
    QComboBox* m_sort;
    QPushButton* m_compare;
};

} // namespace consilium::ui
