#pragma once

#include "core/services/what_if.h"
#include "ui/widgets/theme.h"

#include <QFrame>

class QLabel;
class QTextBrowser;
class QToolButton;

namespace consilium::ui
{

/// What is not known and could move the options, the test that could move most first; and how far
/// each option could still go. Closed it is a line that names the first test.
class OpenQuestionsSection : public QFrame
{
    Q_OBJECT

public:
    explicit OpenQuestionsSection(QWidget* parent = nullptr);
    void setQuestions(services::OpenQuestions questions,
                      const options::Ranking& ranking,
                      const Theme& theme);

Q_SIGNALS:
    void opened(bool isOpen);

private:
    void open(bool isOpen);
    [[nodiscard]] QString testsHtml() const;
    [[nodiscard]] QString rangesHtml() const;
    [[nodiscard]] QString scoresHtml() const;

    services::OpenQuestions m_questions;
    std::vector<std::pair<std::string, options::Shelf>> m_names; ///< of the ranges, and shelf now
    Theme m_theme;
    QToolButton* m_button;
    QLabel* m_first;
    QTextBrowser* m_text;
};

} // namespace consilium::ui
