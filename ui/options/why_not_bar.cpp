#include "ui/options/why_not_bar.h"

#include "ui/format/format.h"
#include "ui/options/option_words.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>

namespace consilium::ui
{

WhyNotBar::WhyNotBar(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_choice(new QComboBox)
    , m_none(makeLabel({}, "caption"))
    , m_back(new QPushButton(tr("Back to the options")))
    , m_drugs(new QStringListModel(this))
{
    m_edit->setObjectName(QStringLiteral("whyNotEdit"));
    m_edit->setPlaceholderText(tr("Why not …? A drug, or drugs joined by +"));
    m_edit->setAccessibleName(tr("Why is this therapy not advised"));
    m_edit->setClearButtonEnabled(true);
    setFocusProxy(m_edit);
    auto* completer = new QCompleter(m_drugs, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_edit->setCompleter(completer);
    m_choice->setObjectName(QStringLiteral("whyNotChoice"));
    m_choice->setAccessibleName(tr("Therapies with these drugs"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_none->setObjectName(QStringLiteral("whyNotNone"));
    m_back->setObjectName(QStringLiteral("whyNotBack"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_edit, 2);
    layout->addWidget(m_choice, 2);
    layout->addWidget(m_none, 2);
    layout->addWidget(m_back);
    m_choice->hide();
    m_none->hide();
    m_back->hide();
    connect(m_edit, &QLineEdit::returnPressed, this, &WhyNotBar::ask);
    connect(m_choice, qOverload<int>(&QComboBox::activated), this, [this](int index) {
        Q_EMIT answered(m_answers[static_cast<std::size_t>(index)]);
    });
    connect(m_back, &QPushButton::clicked, this, &WhyNotBar::leave);
}

void WhyNotBar::setAsk(Ask ask, const QStringList& drugs)
{
    m_ask = std::move(ask);
    m_drugs->setStringList(drugs);
    m_edit->clear();
    m_edit->setEnabled(static_cast<bool>(m_ask));
    m_answers.clear();
    m_choice->clear();
    m_choice->hide();
    m_none->hide();
    m_back->hide();
}

void WhyNotBar::ask()
{
    std::vector<std::string> drugs;
    for (const auto& word : m_edit->text().split(QLatin1Char('+'), Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty())
            drugs.push_back(word.trimmed().toStdString());
    }
    if (drugs.empty() || !m_ask)
        return;
    m_answers = m_ask(drugs);
    m_choice->clear();
    for (const auto& answer : m_answers)
        m_choice->addItem(OptionWords::name(answer.option));
    m_choice->setVisible(m_answers.size() > 1);
    m_none->setVisible(m_answers.empty());
    m_none->setText(tr("The pack knows no therapy made of these drugs."));
    m_back->setVisible(!m_answers.empty());
    if (!m_answers.empty())
        Q_EMIT answered(m_answers.front());
}

void WhyNotBar::leave()
{
    m_answers.clear();
    m_choice->hide();
    m_none->hide();
    m_back->hide();
    m_edit->clear();
    Q_EMIT left();
}

void WhyNotBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isShown())
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace consilium::ui
