#include "ui/calculators/record_note.h"

#include "ui/calculators/prefill_words.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

namespace consilium::ui
{

RecordNote::RecordNote(QWidget* described, QWidget* parent)
    : QWidget(parent)
    , m_described(described)
    , m_data(makeParagraph({}, "secondary"))
    , m_remarks(makeParagraph({}, "chip"))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_data);
    layout->addWidget(m_remarks);
    m_data->setObjectName(described->objectName() + QStringLiteral("Source"));
    m_remarks->setObjectName(described->objectName() + QStringLiteral("Remark"));
    setLook(m_remarks, "tone", QStringLiteral("caution"));
    clear();
}

void RecordNote::say(const std::vector<services::PrefillDatum>& values,
                     const std::vector<Message>& remarks)
{
    m_data->setText(PrefillWords::data(values));
    m_remarks->setText(PrefillWords::remarks(remarks));
    m_data->setVisible(!values.empty());
    m_remarks->setVisible(!remarks.empty());
    setVisible(!values.empty() || !remarks.empty());
    m_described->setAccessibleDescription(
        QStringList{m_data->text(), m_remarks->text()}.join(QLatin1Char('\n')).trimmed());
}

void RecordNote::clear() { say({}, {}); }

} // namespace consilium::ui
