#pragma once

#include "ui/knowledge/entries_model.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace consilium::ui
{

class EntriesDelegate;
class EntryDetail;
class FilterChip;
class FlowLayout;

/// Every statement, regimen and rule of a pack, found by gene, tumour type and drug; what is hidden
/// is counted. All of the chosen entry beside the list.
class BrowseView : public QWidget
{
    Q_OBJECT

public:
    explicit BrowseView(QWidget* parent = nullptr);
    /// The toolbox must outlive the view's use of it, until clear().
    void setToolbox(const services::Toolbox& toolbox, const Theme& theme);
    void clear();

Q_SIGNALS:
    void sourceRequested(const QString& source, const QString& address);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeTable();
    void makeChips(const Theme& theme);
    FilterChip* addChip(const QString& words, int count, const char* name, FlowLayout* row);
    void showAll();
    void updateCount();
    void showChosen();

    const services::Toolbox* m_toolbox = nullptr;
    Theme m_theme = Theme::light();
    EntriesModel* m_model;
    EntriesFilter* m_filter;
    EntriesDelegate* m_delegate;
    QTableView* m_table;
    QLineEdit* m_search;
    FlowLayout* m_chips;
    FlowLayout* m_sources;
    QLabel* m_count;
    QPushButton* m_showAll;
    QLabel* m_empty;
    EntryDetail* m_detail;
};

} // namespace consilium::ui
