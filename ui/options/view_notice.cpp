#include "ui/options/view_notice.h"

#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace consilium::ui
{

ViewNotice::ViewNotice(const QString& name, const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_action(action)
    , m_sentence(makeParagraph({}, "secondary"))
    , m_back(new QPushButton(action))
{
    m_sentence->setObjectName(name);
    m_back->setObjectName(name + QStringLiteral("Back"));
    m_back->setStyleSheet(QStringLiteral("padding: 2px 8px; font-size: 12px;"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(13, 2, 13, 8);
    layout->setSpacing(8);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_back, 0, Qt::AlignTop);
    hide();
    connect(m_back, &QPushButton::clicked, this, &ViewNotice::backRequested);
}

void ViewNotice::setSentence(const QString& sentence, const QString& key)
{
    m_sentence->setText(sentence);
    m_back->setText(key.isEmpty() ? m_action : tr("%1 (%2)", "action, key").arg(m_action, key));
    setVisible(!sentence.isEmpty());
}

} // namespace consilium::ui
