#pragma once

#include "core/options/why_not.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace consilium::ui
{

/// Asks why a therapy of the pack is not advised. Type a drug, or drugs joined by +; Return asks,
/// Escape goes back to the options.
class WhyNotBar : public QWidget
{
    Q_OBJECT

public:
    using Ask = std::function<std::vector<options::WhyNot>(const std::vector<std::string>& drugs)>;

    explicit WhyNotBar(QWidget* parent = nullptr);
    /// `drugs` are offered while typing. An empty `ask`: nothing can be asked. Forgets what was
    /// asked.
    void setAsk(Ask ask, const QStringList& drugs);

    [[nodiscard]] bool isShown() const { return !m_answers.empty(); }

Q_SIGNALS:
    void answered(const consilium::options::WhyNot& answer);
    void left(); ///< back to the options

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void ask();
    void leave();

    Ask m_ask;
    QLineEdit* m_edit;
    QComboBox* m_choice;
    QLabel* m_none;
    QPushButton* m_back;
    QStringListModel* m_drugs;
    std::vector<options::WhyNot> m_answers;
};

} // namespace consilium::ui
