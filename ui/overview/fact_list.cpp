#include "ui/overview/fact_list.h"

#include "ui/genome/genome_delegate.h"
#include "ui/genome/genome_rows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

constexpr int kCaptionWidth = 116;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Overview)

public:
    static QString notRecorded() { return tr("not recorded"); }

    static QString source(const QString& place) { return tr("Source: %1").arg(place); }

    static QString named(const QString& caption, const QString& value)
    {
        return tr("%1: %2", "caption, value").arg(caption, value);
    }
};

QLabel* wrapped(const QString& text, const char* role = nullptr)
{
    auto* label = makeLabel(text, role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(40);
    return label;
}

} // namespace

FactList::FactList(Card& card, const clinical::Case& record, const Theme& theme)
    : m_card(card)
    , m_record(record)
    , m_theme(theme)
{
}

void FactList::explain(QWidget* widget,
                       const QString& whole,
                       const clinical::Provenance* source) const
{
    widget->setAccessibleName(whole);
    if (source == nullptr)
        return;
    const auto place = Words::source(sourceOf(m_record, *source));
    widget->setToolTip(place);
    widget->setAccessibleDescription(place);
}

QWidget* FactList::signWidget(const Sign& sign) const
{
    const auto [ink, ground] = toneColours(m_theme, sign.tone);
    auto* picture = new QLabel;
    picture->setPixmap(markPixmap(sign.mark, ink, 12, qGuiApp->devicePixelRatio()));
    picture->setFixedWidth(14);
    if (sign.word.isEmpty())
        return picture;
    auto* pair = new QWidget;
    auto* layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    auto* word = makeLabel(sign.word, "secondary");
    word->setStyleSheet(QStringLiteral("color: %1;").arg(ink.name()));
    layout->addWidget(picture);
    layout->addWidget(word);
    return pair;
}

void FactList::fact(const QString& caption,
                    const QString& value,
                    const QString& more,
                    const clinical::Provenance* source,
                    const std::optional<Sign>& sign)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto* name = wrapped(caption, "secondary");
    name->setFixedWidth(kCaptionWidth);
    name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    const bool isMissing = value.isEmpty();
    auto* shown =
        wrapped(isMissing ? Words::notRecorded() : value, isMissing ? "secondary" : nullptr);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(shown, 1);
    if (sign)
        first->addWidget(signWidget(*sign), 0, Qt::AlignTop);
    column->addLayout(first);
    if (!more.isEmpty())
        column->addWidget(wrapped(more, "secondary"));
    layout->addWidget(name, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    explain(row,
            Words::named(caption,
                         QStringList{shown->text(), sign ? sign->word : QString(), more}
                             .filter(QRegularExpression(QStringLiteral(".")))
                             .join(QStringLiteral(", "))),
            source);
    m_card.body()->addWidget(row);
}

void FactList::heading(const QString& text)
{
    auto* label = wrapped(text, "cardTitle");
    m_card.body()->addWidget(label);
}

void FactList::state(const Sign& sign,
                     const QString& value,
                     const QString& more,
                     const clinical::Provenance* source)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(wrapped(value));
    if (!more.isEmpty())
        column->addWidget(wrapped(more, "secondary"));
    layout->addLayout(column, 1);
    layout->addWidget(signWidget(sign), 0, Qt::AlignTop);
    explain(row, QStringList{value, sign.word, more}.join(QStringLiteral(", ")), source);
    m_card.body()->addWidget(row);
}

void FactList::chips(const QStringList& words, const char* tone)
{
    auto* box = new QWidget;
    auto* flow = new FlowLayout;
    box->setLayout(flow);
    for (const auto& word : words) {
        auto* chip = makeChip({}, tone);
        setElidedText(chip, word, 250);
        flow->addWidget(chip);
    }
    m_card.body()->addWidget(box);
}

void FactList::note(const QString& text) { m_card.body()->addWidget(wrapped(text, "secondary")); }

void FactList::notRecorded() { note(Words::notRecorded()); }

} // namespace consilium::ui
