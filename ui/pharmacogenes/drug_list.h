#pragma once

#include "ui/pharmacogenes/drug_rows.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace consilium::ui
{

/// The drugs that guidance speaks of: those affected now first, all others after, gathered by what
/// is asked for, with a field to look for any.
class DrugList : public QWidget
{
    Q_OBJECT

public:
    explicit DrugList(QWidget* parent = nullptr);
    /// Keeps the rows; what they point into must outlive this list's use of them.
    void setRows(std::vector<DrugRow> rows, const services::Toolbox& toolbox, const Theme& theme);
    void focusSearch();
    /// False where nothing was looked for.
    bool clearSearch();

    [[nodiscard]] const std::vector<DrugRow>& rows() const { return m_rows; }

Q_SIGNALS:
    void sourceRequested(const QString& source, const QString& address);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// One group of drugs below its heading; its drugs are made when it is opened first.
    struct Group
    {
        std::vector<std::size_t> rows;
        QToolButton* heading = nullptr;
        QWidget* body = nullptr;
        std::vector<QWidget*> views; ///< parallel to `rows`, empty until it is opened
        bool isOpen = false;
        bool isNow = false;
    };

    void build();
    void addSection(QVBoxLayout* layout, const QString& title, bool isNow);
    void addGroup(QVBoxLayout* layout, std::vector<std::size_t> rows, bool isNow);
    void fill(Group& group);
    void setOpen(std::size_t index, bool isOpen);
    void search();
    [[nodiscard]] bool matches(std::size_t row, const QString& words) const;

    std::vector<DrugRow> m_rows;
    std::vector<QString> m_words; ///< parallel to `m_rows`: what a search looks in
    std::vector<Group> m_groups;
    Theme m_theme = Theme::light();
    QLineEdit* m_search;
    bool m_isBuilt = false;
    QLabel* m_none;
    QLabel* m_nowHeading = nullptr;
    QLabel* m_othersHeading = nullptr;
    QScrollArea* m_scroll;
};

} // namespace consilium::ui
