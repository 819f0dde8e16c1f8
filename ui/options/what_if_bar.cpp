#include "ui/options/what_if_bar.h"

#include "ui/format/format.h"
#include "ui/options/what_if_moves.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStringListModel>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

using clinical::Presence;
using Kind = options::Supposition::Kind;

constexpr int kEditorRole = Qt::UserRole;
constexpr int kKindRole = Qt::UserRole + 1;
constexpr int kNameRole = Qt::UserRole + 2;

const options::SupposableMeasure& measureOf(const QString& name)
{
    const auto& all = options::supposableMeasures();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) {
        return text(std::string(one.name)) == name;
    });
    return found == all.end() ? all.front() : *found;
}

} // namespace

WhatIfBar::WhatIfBar(QWidget* parent)
    : QWidget(parent)
    , m_fact(new QComboBox)
    , m_editors(new QStackedWidget)
    , m_number(new QDoubleSpinBox)
    , m_presence(new QComboBox)
    , m_word(new QComboBox)
    , m_text(new QLineEdit)
    , m_add(new QPushButton(tr("Suppose")))
    , m_refused(makeLabel({}, "caption"))
    , m_banner(new QFrame)
    , m_title(makeLabel({}))
    , m_chips(new QHBoxLayout)
    , m_moves(makeLabel({}))
    , m_back(new QPushButton(tr("Back to the patient (Esc)")))
    , m_drugs(new QStringListModel(this))
{
    m_fact->setObjectName(QStringLiteral("whatIfFact"));
    m_fact->setAccessibleName(tr("What if: the fact to suppose"));
    m_fact->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fact->setMinimumContentsLength(18);
    m_number->setObjectName(QStringLiteral("whatIfNumber"));
    m_number->setAccessibleName(tr("Supposed value"));
    m_presence->setObjectName(QStringLiteral("whatIfPresence"));
    m_presence->setAccessibleName(tr("Supposed answer"));
    m_word->setObjectName(QStringLiteral("whatIfWord"));
    m_word->setAccessibleName(tr("Supposed answer"));
    m_text->setObjectName(QStringLiteral("whatIfText"));
    m_text->setAccessibleName(tr("Supposed drug or finding"));
    m_text->setClearButtonEnabled(true);
    m_add->setObjectName(QStringLiteral("whatIfAdd"));
    m_refused->setObjectName(QStringLiteral("whatIfRefused"));
    m_refused->setWordWrap(true);
    m_refused->hide();
    for (QWidget* editor : {static_cast<QWidget*>(m_number),
                            static_cast<QWidget*>(m_presence),
                            static_cast<QWidget*>(m_word),
                            static_cast<QWidget*>(m_text)})
        m_editors->addWidget(editor);
    m_editors->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(m_fact);

    m_banner->setObjectName(QStringLiteral("whatIfBanner"));
    m_banner->setProperty("role", QStringLiteral("card"));
    m_title->setObjectName(QStringLiteral("whatIfTitle"));
    m_title->setProperty("role", QStringLiteral("chip"));
    m_title->setProperty("tone", QStringLiteral("caution"));
    m_moves->setObjectName(QStringLiteral("whatIfMoves"));
    m_moves->setWordWrap(true);
    m_back->setObjectName(QStringLiteral("whatIfBack"));
    auto* entry = new QHBoxLayout;
    entry->setSpacing(8);
    entry->addWidget(m_fact, 2); // its words are sentences
    entry->addWidget(m_editors, 1);
    entry->addWidget(m_add);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_back);
    m_chips->setSpacing(6);
    auto* banner = new QVBoxLayout(m_banner);
    banner->setContentsMargins(12, 8, 12, 8);
    banner->setSpacing(6);
    banner->addLayout(head);
    banner->addLayout(m_chips);
    banner->addWidget(m_moves);
    m_banner->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(entry);
    layout->addWidget(m_refused);
    layout->addWidget(m_banner);

    connect(m_fact, &QComboBox::currentIndexChanged, this, &WhatIfBar::showEditor);
    connect(m_add, &QPushButton::clicked, this, &WhatIfBar::suppose);
    connect(m_text, &QLineEdit::returnPressed, this, &WhatIfBar::suppose);
    connect(m_back, &QPushButton::clicked, this, &WhatIfBar::leave);
    fillFacts();
    setEnabled(false);
}

void WhatIfBar::setSource(Source source)
{
    m_source = std::move(source);
    m_supposed.clear();
    m_banner->hide();
    m_refused->hide();
    m_text->clear();
    m_drugs->setStringList(m_source.drugs);
    fillFacts();
    setEnabled(static_cast<bool>(m_source.ask));
}

void WhatIfBar::fillFacts()
{
    m_fact->blockSignals(true);
    m_fact->clear();
    const auto add = [&](const QString& words, Editor editor, Kind kind, const QString& name = {}) {
        m_fact->addItem(words);
        const int row = m_fact->count() - 1;
        m_fact->setItemData(row, static_cast<int>(editor), kEditorRole);
        m_fact->setItemData(row, static_cast<int>(kind), kKindRole);
        m_fact->setItemData(row, name, kNameRole);
    };
    add(tr("What if … a finding or pharmacogene"), Editor::Typed, Kind::Finding);
    add(tr("What if … it progressed on a drug"), Editor::Drug, Kind::Progression);
    add(tr("What if … a drug is taken beside it"), Editor::Drug, Kind::Medication);
    add(tr("What if … the stage"), Editor::Stage, Kind::Stage);
    add(tr("What if … tobacco"), Editor::Tobacco, Kind::Tobacco);
    m_fact->insertSeparator(m_fact->count());
    for (const auto& measure : options::supposableMeasures())
        add(Format::term(measure.label),
            Editor::Number,
            Kind::Measure,
            text(std::string(measure.name)));
    if (!m_source.conditions.empty())
        m_fact->insertSeparator(m_fact->count());
    for (const auto& [name, label] : m_source.conditions)
        add(Format::term(label), Editor::Presence, Kind::Condition, text(name));
    m_fact->setCurrentIndex(0);
    m_fact->blockSignals(false);
    showEditor();
}

void WhatIfBar::showEditor()
{
    const auto editor = static_cast<Editor>(m_fact->currentData(kEditorRole).toInt());
    m_refused->hide();
    switch (editor) {
    case Editor::Number: {
        const auto& measure = measureOf(m_fact->currentData(kNameRole).toString());
        const bool isGrade = measure.name == "ecog";
        m_number->setDecimals(isGrade ? 0 : 2);
        m_number->setRange(measure.low, measure.high);
        m_number->setSingleStep(isGrade ? 1 : (measure.high - measure.low) / 100);
        m_number->setSuffix(measure.unit.empty() || measure.unit == "1"
                                ? QString()
                                : QLatin1Char(' ') + Format::unit(measure.unit));
        m_number->setToolTip(
            tr("From %1 to %2", "range of values that can be true")
                .arg(QLocale().toString(measure.low), QLocale().toString(measure.high)));
        m_editors->setCurrentWidget(m_number);
        break;
    }
    case Editor::Presence:
        m_presence->clear();
        m_presence->addItem(tr("present"), static_cast<int>(Presence::Present));
        m_presence->addItem(tr("absent"), static_cast<int>(Presence::Absent));
        m_presence->addItem(tr("not known"), static_cast<int>(Presence::Unknown));
        m_editors->setCurrentWidget(m_presence);
        break;
    case Editor::Stage:
        m_word->clear();
        for (const char* stage : {"I", "II", "III", "IV"})
            m_word->addItem(QLatin1String(stage), QLatin1String(stage));
        m_word->setCurrentIndex(3);
        m_editors->setCurrentWidget(m_word);
        break;
    case Editor::Tobacco:
        m_word->clear();
        for (const char* word : {"current", "former", "never"})
            m_word->addItem(Format::term(word), QLatin1String(word));
        m_editors->setCurrentWidget(m_word);
        break;
    case Editor::Drug: {
        auto* completer = new QCompleter(m_drugs, m_text);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_text->setCompleter(completer);
        m_text->setPlaceholderText(tr("Name of the drug"));
        m_editors->setCurrentWidget(m_text);
        break;
    }
    case Editor::Typed:
        m_text->setCompleter(nullptr);
        m_text->setPlaceholderText(tr("EGFR T790M, TMB 14, DPYD *2A/*2A", "examples"));
        m_editors->setCurrentWidget(m_text);
        break;
    }
}

std::optional<WhatIfBar::Named> WhatIfBar::entered()
{
    Named named;
    auto& one = named.supposition;
    one.kind = static_cast<Kind>(m_fact->currentData(kKindRole).toInt());
    one.what = m_fact->currentData(kNameRole).toString().toStdString();
    const auto fact = m_fact->currentText();
    switch (static_cast<Editor>(m_fact->currentData(kEditorRole).toInt())) {
    case Editor::Number:
        m_number->interpretText();
        one.value = m_number->value();
        named.words = tr("%1: %2", "fact, value").arg(fact, m_number->text());
        return named;
    case Editor::Presence:
        one.presence = static_cast<Presence>(m_presence->currentData().toInt());
        named.words = tr("%1: %2", "fact, value").arg(fact, m_presence->currentText());
        return named;
    case Editor::Stage:
        one.word = m_word->currentData().toString().toStdString();
        named.words = tr("stage %1").arg(m_word->currentText());
        return named;
    case Editor::Tobacco:
        one.word = m_word->currentData().toString().toStdString();
        named.words = tr("tobacco: %1").arg(m_word->currentText());
        return named;
    case Editor::Drug: {
        const auto drug = m_text->text().trimmed();
        if (drug.isEmpty())
            return std::nullopt;
        const bool isTaken = one.kind == Kind::Medication;
        const auto line =
            (isTaken ? "takes:" + drug.toStdString() + "=yes" : "progressed=" + drug.toStdString());
        const auto read = m_source.read(line);
        if (!read.has_value()) {
            refuse(Format::error(read.error()));
            return std::nullopt;
        }
        one = read.value();
        named.words = (isTaken ? tr("%1 is taken") : tr("progressed on %1")).arg(text(one.what));
        return named;
    }
    case Editor::Typed: {
        const auto line = m_text->text().trimmed();
        if (line.isEmpty())
            return std::nullopt;
        const auto read = m_source.read(line.toStdString());
        if (!read.has_value()) {
            refuse(Format::error(read.error()));
            return std::nullopt;
        }
        one = read.value();
        named.words = line;
        return named;
    }
    }
    return std::nullopt;
}

void WhatIfBar::suppose()
{
    m_refused->hide();
    if (!m_source.ask || !m_source.read)
        return;
    auto named = entered();
    if (!named)
        return;
    // The same fact again stands in the place of what was supposed of it.
    const auto isSame = [&](const Named& known) {
        return known.supposition.kind == named->supposition.kind &&
               known.supposition.what == named->supposition.what;
    };
    auto supposed = m_supposed;
    std::erase_if(supposed, isSame);
    supposed.push_back(*std::move(named));
    if (ask(std::move(supposed)))
        m_text->clear();
}

void WhatIfBar::refuse(const QString& why)
{
    m_refused->setText(tr("Not supposed: %1").arg(why));
    m_refused->show();
}

void WhatIfBar::remove(std::size_t index)
{
    auto left = m_supposed;
    left.erase(left.begin() + static_cast<std::ptrdiff_t>(index));
    if (left.empty())
        leave();
    else
        ask(std::move(left));
}

bool WhatIfBar::ask(std::vector<Named> supposed)
{
    std::vector<options::Supposition> all;
    for (const auto& one : supposed)
        all.push_back(one.supposition);
    const auto answer = m_source.ask(all);
    if (!answer.has_value()) {
        refuse(Format::error(answer.error()));
        return false;
    }
    m_supposed = std::move(supposed);
    m_moves->setText(WhatIfMoves::text(answer.value()));
    showSupposed();
    Q_EMIT this->supposed(answer.value());
    return true;
}

void WhatIfBar::showSupposed()
{
    while (auto* item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t index = 0; index < m_supposed.size(); ++index) {
        auto* chip = new QPushButton(m_supposed[index].words + QStringLiteral("  ×"));
        chip->setAccessibleName(
            tr("Supposed: %1. Press to take it back.").arg(m_supposed[index].words));
        chip->setProperty("role", QStringLiteral("suppositionChip"));
        connect(
            chip,
            &QPushButton::clicked,
            this,
            [this, index] { remove(index); },
            Qt::QueuedConnection);
        m_chips->addWidget(chip);
    }
    m_chips->addStretch();
    m_title->setText(tr("Supposed: this is not the patient"));
    m_title->setAccessibleName(m_title->text());
    m_banner->show();
}

void WhatIfBar::leave()
{
    if (m_supposed.empty() && m_banner->isHidden())
        return;
    m_supposed.clear();
    m_banner->hide();
    m_refused->hide();
    Q_EMIT left();
}

void WhatIfBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fillFacts();
}

} // namespace consilium::ui
