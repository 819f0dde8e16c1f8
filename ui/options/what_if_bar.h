#pragma once

#include "core/services/what_if.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QDoubleSpinBox;
class QFrame;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QStringListModel;

namespace consilium::ui
{

/// Supposes facts in a side copy of the case and shows what they would move. While anything is
/// supposed, a banner says that this is not the patient; Escape brings the patient back. Values
/// outside what can be are not taken by the field.
class WhatIfBar : public QWidget
{
    Q_OBJECT

public:
    /// What can be supposed, and who answers. `read` reads a typed line
    /// (services::readSupposition).
    struct Source
    {
        std::function<Result<options::Supposition>(std::string_view)> read;
        std::function<Result<services::WhatIf>(const std::vector<options::Supposition>&)> ask;
        std::vector<std::pair<std::string, std::string>> conditions; ///< name, English label
        QStringList drugs;
    };

    explicit WhatIfBar(QWidget* parent = nullptr);
    /// Another case, or none: nothing is supposed any more.
    void setSource(Source source);

    [[nodiscard]] bool isSupposing() const { return !m_supposed.empty(); }

public Q_SLOTS:
    /// Back to the patient.
    void leave();

Q_SIGNALS:
    void supposed(const consilium::services::WhatIf& answer);
    void left();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Named
    {
        QString words; ///< "ECOG performance status 3"
        options::Supposition supposition;
    };

    /// One entry of the list of facts: what it asks for and how.
    enum class Editor { Number, Presence, Drug, Stage, Tobacco, Typed };

    void fillFacts();
    void showEditor();
    void suppose();
    void remove(std::size_t index);
    /// Supposes all of these in the place of what was supposed. False: refused, and it says why.
    bool ask(std::vector<Named> supposed);
    void showSupposed();
    void refuse(const QString& why);
    /// What the editors hold; empty where nothing was entered.
    [[nodiscard]] std::optional<Named> entered();

    Source m_source;
    std::vector<Named> m_supposed;
    QComboBox* m_fact;
    QStackedWidget* m_editors;
    QDoubleSpinBox* m_number;
    QComboBox* m_presence;
    QComboBox* m_word;
    QLineEdit* m_text;
    QPushButton* m_add;
    QLabel* m_refused;
    QFrame* m_banner;
    QLabel* m_title;
    QHBoxLayout* m_chips;
    QLabel* m_moves;
    QPushButton* m_back;
    QStringListModel* m_drugs;
};

} // namespace consilium::ui
