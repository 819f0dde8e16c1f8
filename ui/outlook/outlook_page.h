#pragma once

#include "core/services/outlook.h"
#include "ui/outlook/outlook_html.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace consilium::ui
{

class OutlookAnswer;
class OutlookForm;

/// What the models say about a person: on the left the models, those that may speak first, in the
/// middle the inputs of the chosen one, on the right its answer. A value typed here changes the
/// answer only, never the record.
class OutlookPage : public QWidget
{
    Q_OBJECT

public:
    explicit OutlookPage(QWidget* parent = nullptr);
    /// `toolbox` must outlive the page's use of it. A model chosen before stays chosen.
    void setCase(const clinical::Case& record,
                 const services::Toolbox& toolbox,
                 Day today,
                 const Theme& theme);
    void choose(const QString& model);
    /// What stands on the right; null model where there is none.
    [[nodiscard]] const OutlookView& view() const;

Q_SIGNALS:
    void printRequested();

private:
    void fillList();
    void onModel(int row);
    void answer();

    Theme m_theme = Theme::light();
    std::vector<services::OutlookModel> m_models;
    int m_chosen = -1;
    QListWidget* m_list;
    QLabel* m_none;
    OutlookForm* m_form;
    QPushButton* m_reset;
    QLabel* m_edited;
    OutlookAnswer* m_answer;
    QWidget* m_work;
};

} // namespace consilium::ui
