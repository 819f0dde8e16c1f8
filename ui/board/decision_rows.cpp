#include "ui/board/decision_rows.h"

#include "ui/board/board_words.h"
#include "ui/format/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

namespace consilium::ui
{

namespace
{

QPushButton* removeButton(const QString& label, const char* name)
{
    auto* button = boardButton(QStringLiteral("✕"), name);
    button->setAccessibleName(label);
    return button;
}

std::string trimmed(const QLineEdit& edit) { return edit.text().trimmed().toStdString(); }

} // namespace

QLineEdit* nameEdit(const QString& label, const char* name, const QStringList& members)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(label);
    auto* completer = new QCompleter(members, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    return edit;
}

QLayout* labelled(QWidget* field, const QString& label)
{
    auto* column = bare<QVBoxLayout>();
    setBoardTight(*column);
    auto* caption = boardLabel(label, "caption");
    caption->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    column->addWidget(caption);
    column->addWidget(field);
    return column;
}

PartialDate typedDate(const QString& text)
{
    static const QRegularExpression dotted(
        QStringLiteral("^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})$"));
    auto iso = text.trimmed();
    if (const auto match = dotted.match(iso); match.hasMatch())
        iso = QStringLiteral("%1-%2-%3")
                  .arg(match.captured(3),
                       match.captured(2).rightJustified(2, QLatin1Char('0')),
                       match.captured(1).rightJustified(2, QLatin1Char('0')));
    const auto parsed = PartialDate::parse(iso.toStdString());
    return parsed.has_value() ? parsed.value() : PartialDate{};
}

RecommendationRow::RecommendationRow(const DrugNames& drugs, const QStringList& members)
    : m_priority(new QSpinBox)
    , m_drugs(new DrugEdit)
    , m_text(new QLineEdit)
    , m_level(new QLineEdit)
    , m_use(new QComboBox)
    , m_responsible(nameEdit(tr("Responsible"), "responsibleEdit", members))
    , m_due(new QLineEdit)
    , m_note(boardLabel({}, "note", "recommendationNote"))
{
    setObjectName(QStringLiteral("recommendation"));
    setProperty("board", QLatin1String("card"));
    m_priority->setObjectName(QStringLiteral("prioritySpin"));
    m_priority->setRange(1, 9);
    m_drugs->setObjectName(QStringLiteral("therapyEdit"));
    m_drugs->setNames(drugs);
    m_text->setObjectName(QStringLiteral("recommendationText"));
    m_level->setObjectName(QStringLiteral("levelEdit"));
    m_use->setObjectName(QStringLiteral("useCombo"));
    m_due->setObjectName(QStringLiteral("dueEdit"));
    for (const auto use : {board::UseType::NotStated,
                           board::UseType::InLabel,
                           board::UseType::OffLabel,
                           board::UseType::Compassionate,
                           board::UseType::Trial})
        m_use->addItem(BoardWords::of(use), static_cast<int>(use));
    m_use->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_use->setMinimumContentsLength(8);
    auto* remove = removeButton(tr("Remove this recommendation"), "removeRecommendation");
    auto* column = new QVBoxLayout(this);
    setBoardMargin(*column, 0.6);
    auto* first = bare<QHBoxLayout>();
    first->addLayout(labelled(m_priority, tr("Priority")));
    first->addLayout(labelled(m_drugs, tr("Drugs, several joined by +")), 1);
    first->addWidget(remove, 0, Qt::AlignTop);
    column->addLayout(first);
    column->addLayout(labelled(m_text, tr("In words, where it is no drug")));
    auto* second = bare<QHBoxLayout>();
    second->addLayout(labelled(m_level, tr("Evidence level, with its scheme")), 1);
    second->addLayout(labelled(m_use, tr("Use")), 1);
    column->addLayout(second);
    auto* third = bare<QHBoxLayout>();
    third->addLayout(labelled(m_responsible, tr("Responsible")), 1);
    third->addLayout(labelled(m_due, tr("Due, as 2026-12-31")), 1);
    column->addLayout(third);
    column->addWidget(m_note);
    m_note->hide();
    for (auto* edit : {static_cast<QLineEdit*>(m_drugs), m_text, m_level, m_responsible, m_due})
        connect(edit, &QLineEdit::textChanged, this, [this] {
            tell();
            Q_EMIT changed();
        });
    connect(m_priority, qOverload<int>(&QSpinBox::valueChanged), this, &RecommendationRow::changed);
    connect(
        m_use, qOverload<int>(&QComboBox::currentIndexChanged), this, &RecommendationRow::changed);
    connect(remove, &QPushButton::clicked, this, &RecommendationRow::removeWanted);
}

void RecommendationRow::setValue(const board::Recommendation& value)
{
    m_priority->setValue(value.priority);
    m_drugs->setDrugs(value.therapy);
    setTextKept(*m_text, text(value.text));
    setTextKept(*m_level, text(value.level));
    m_use->setCurrentIndex(m_use->findData(static_cast<int>(value.use)));
    setTextKept(*m_responsible, text(value.responsible));
    if (typedDate(m_due->text()) != value.due)
        m_due->setText(text(value.due.iso()));
}

board::Recommendation RecommendationRow::value() const
{
    board::Recommendation value;
    value.priority = m_priority->value();
    value.therapy = m_drugs->drugs();
    value.text = trimmed(*m_text);
    value.level = trimmed(*m_level);
    value.use = static_cast<board::UseType>(m_use->currentData().toInt());
    value.responsible = trimmed(*m_responsible);
    value.due = typedDate(m_due->text());
    return value;
}

bool RecommendationRow::isEmpty() const
{
    auto none = board::Recommendation{};
    none.priority = m_priority->value();
    return value() == none && m_due->text().isEmpty();
}

void RecommendationRow::focusFirst() { m_drugs->setFocus(); }

void RecommendationRow::tell()
{
    QStringList notes;
    const auto unknown = m_drugs->unknown();
    if (!unknown.isEmpty())
        notes << tr("Not in the pack, kept as typed: %1").arg(unknown.join(QStringLiteral(", ")));
    if (!m_due->text().trimmed().isEmpty() && !typedDate(m_due->text()).isKnown())
        notes << tr("The due date is not understood; write it as 2026-12-31.");
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->setVisible(!notes.isEmpty());
}

PersonRow::PersonRow(Kind kind, const QStringList& members)
    : m_member(
          nameEdit(tr("Name"), kind == Kind::Dissent ? "dissentMember" : "conflictMember", members))
    , m_words(new QLineEdit)
{
    const bool isDissent = kind == Kind::Dissent;
    setProperty("board", QLatin1String("card"));
    m_words->setObjectName(isDissent ? QStringLiteral("dissentReason")
                                     : QStringLiteral("conflictInterest"));
    auto* remove = isDissent
                       ? removeButton(tr("Remove this dissent"), "removeDissent")
                       : removeButton(tr("Remove this conflict of interest"), "removeConflict");
    auto* column = new QVBoxLayout(this);
    setBoardMargin(*column, 0.5);
    auto* first = bare<QHBoxLayout>();
    first->addLayout(
        labelled(m_member, isDissent ? tr("Dissent of") : tr("Conflict of interest of")), 1);
    first->addWidget(remove, 0, Qt::AlignTop);
    column->addLayout(first);
    column->addLayout(labelled(m_words, isDissent ? tr("Reason") : tr("Interest")));
    if (!isDissent) {
        m_abstained = new QCheckBox(tr("Abstained"));
        m_abstained->setObjectName(QStringLiteral("abstainedCheck"));
        column->addWidget(m_abstained);
        connect(m_abstained, &QCheckBox::toggled, this, &PersonRow::changed);
    }
    for (auto* edit : {m_member, m_words})
        connect(edit, &QLineEdit::textChanged, this, &PersonRow::changed);
    connect(remove, &QPushButton::clicked, this, &PersonRow::removeWanted);
}

void PersonRow::setValue(const std::string& member, const std::string& words, bool abstained)
{
    setTextKept(*m_member, text(member));
    setTextKept(*m_words, text(words));
    if (m_abstained != nullptr)
        m_abstained->setChecked(abstained);
}

std::string PersonRow::member() const { return trimmed(*m_member); }

std::string PersonRow::words() const { return trimmed(*m_words); }

bool PersonRow::abstained() const { return m_abstained != nullptr && m_abstained->isChecked(); }

void PersonRow::focusFirst() { m_member->setFocus(); }

} // namespace consilium::ui
