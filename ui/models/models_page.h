#pragma once

#include "core/services/local_outcomes.h"
#include "core/services/toolbox.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <map>

class QListWidget;
class QVBoxLayout;

namespace consilium::ui
{

class LocalSection;

/// The cards of the models, one at a time: what each may say, about whom, how well it did on people
/// it never saw, beside what, in which groups, what its data cannot support, and how it would have
/// done on the patients of this store. A model that was refused is named with the reason.
class ModelsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ModelsPage(QWidget* parent = nullptr);
    /// The toolbox is looked at until the next call. What was counted is forgotten with another
    /// one, and when the page is left: the records may be others when somebody comes back.
    void setToolbox(const services::Toolbox& toolbox, const Theme& theme);
    void choose(const QString& model);
    /// A count of this model's patients runs.
    void setCounting(const QString& model);
    void setOutcomes(const QString& model, const Result<services::LocalOutcomes>& outcomes);

Q_SIGNALS:
    /// Somebody asks how the model would have done on the patients of the store.
    void outcomesRequested(const QString& model);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void fillList();
    void present();
    void presentModel(const models::Card& card);
    void showLocal();
    [[nodiscard]] QString chosen() const;

    const services::Toolbox* m_toolbox = nullptr;
    Theme m_theme = Theme::light();
    QListWidget* m_list;
    QVBoxLayout* m_content;
    LocalSection* m_local = nullptr; ///< of the model that is shown
    QString m_counting;
    std::map<QString, Result<services::LocalOutcomes>> m_outcomes; ///< by model
};

} // namespace consilium::ui
