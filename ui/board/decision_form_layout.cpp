#include "ui/board/board_words.h"
#include "ui/board/decision_form.h"
#include "ui/format/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

#include <algorithm>

namespace consilium::ui
{

namespace
{

QCheckBox* check(const QString& label, const char* name)
{
    auto* box = new QCheckBox(label);
    box->setObjectName(QLatin1String(name));
    return box;
}

QLineEdit* line(const char* name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    return edit;
}

/// A widget around fields that come and go together.
QWidget* around(QLayout* fields)
{
    auto* widget = new QWidget;
    fields->setContentsMargins(0, 0, 0, 0);
    widget->setLayout(fields);
    return widget;
}

QHBoxLayout* atStart(QWidget* widget)
{
    auto* row = bare<QHBoxLayout>();
    row->addWidget(widget);
    row->addStretch();
    return row;
}

} // namespace

DecisionForm::DecisionForm(QWidget* parent)
    : QWidget(parent)
    , m_area(new QScrollArea)
    , m_wording(new QPlainTextEdit)
    , m_recommendations(bare<QVBoxLayout>())
    , m_none(check(tr("No recommendation, because …"), "noneCheck"))
    , m_noneFields(nullptr)
    , m_whyNone(new QComboBox)
    , m_whyNoneText(line("whyNoneText"))
    , m_rebiopsy(check(tr("Rebiopsy"), "rebiopsyCheck"))
    , m_histology(check(tr("Repeat histology"), "histologyCheck"))
    , m_counselling(check(tr("Genetic counselling"), "counsellingCheck"))
    , m_overrideFields(nullptr)
    , m_override(line("overrideEdit"))
    , m_present(bare<QVBoxLayout>())
    , m_quorum(boardLabel({}, "note", "quorumLabel"))
    , m_quorumFields(nullptr)
    , m_withoutQuorum(line("withoutQuorumEdit"))
    , m_conflicts(bare<QVBoxLayout>())
    , m_dissents(bare<QVBoxLayout>())
    , m_draft(new QRadioButton(BoardWords::of(board::DecisionState::Draft)))
    , m_preliminary(new QRadioButton(BoardWords::of(board::DecisionState::Preliminary)))
    , m_problems(boardLabel({}, "note", "finalProblems"))
    , m_by(line("finalByEdit"))
    , m_finish(boardButton(tr("Make final"), "finishButton"))
{
    m_area->setObjectName(QStringLiteral("decisionArea"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeWhat(), 11);
    row->addWidget(makeWho(), 8);
    m_area->setWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);

    connect(m_wording, &QPlainTextEdit::textChanged, this, &DecisionForm::touched);
    for (auto* box : {m_none, m_rebiopsy, m_histology, m_counselling})
        connect(box, &QCheckBox::toggled, this, &DecisionForm::touched);
    for (auto* edit : {m_whyNoneText, m_override, m_withoutQuorum})
        connect(edit, &QLineEdit::textChanged, this, &DecisionForm::touched);
    connect(
        m_whyNone, qOverload<int>(&QComboBox::currentIndexChanged), this, &DecisionForm::touched);
    connect(m_preliminary, &QRadioButton::toggled, this, &DecisionForm::touched);
    connect(m_by, &QLineEdit::textChanged, this, &DecisionForm::tell);
    connect(m_finish, &QPushButton::clicked, this, [this] {
        Q_EMIT finishWanted(m_by->text().trimmed());
    });
}

QWidget* DecisionForm::makeWhat()
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    m_wording->setObjectName(QStringLiteral("wordingEdit"));
    m_wording->setTabChangesFocus(true);
    m_wording->setProperty("board", QLatin1String("wording"));
    column->addLayout(labelled(m_wording, tr("Wording agreed on")));
    column->addLayout(m_recommendations);
    auto* add = boardButton(tr("Add a recommendation"), "addRecommendation");
    column->addLayout(atStart(add));
    connect(add, &QPushButton::clicked, this, [this] {
        board::Recommendation next;
        next.priority = std::min(m_recommendations->count() + 1, 9);
        addRecommendation(next)->focusFirst();
    });

    auto* reason = bare<QVBoxLayout>();
    reason->addLayout(labelled(m_override, tr("Not on the first shelf of the ranking, because")));
    m_overrideFields = around(reason);
    column->addWidget(m_overrideFields);

    m_whyNone->setObjectName(QStringLiteral("whyNoneCombo"));
    for (const auto why : {board::NoRecommendation::NotStated,
                           board::NoRecommendation::NothingFound,
                           board::NoRecommendation::NothingActionable,
                           board::NoRecommendation::StandardNotUsedUp,
                           board::NoRecommendation::TestInsufficient,
                           board::NoRecommendation::Condition,
                           board::NoRecommendation::Refused,
                           board::NoRecommendation::SupportiveCare,
                           board::NoRecommendation::QuestionNotAnswered})
        m_whyNone->addItem(BoardWords::of(why), static_cast<int>(why));
    m_whyNone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* none = bare<QVBoxLayout>();
    none->addLayout(labelled(m_whyNone, tr("Reason")));
    none->addLayout(labelled(m_whyNoneText, tr("In words")));
    m_noneFields = around(none);
    column->addWidget(m_none);
    column->addWidget(m_noneFields);
    auto* tests = bare<QHBoxLayout>();
    for (auto* box : {m_rebiopsy, m_histology, m_counselling})
        tests->addWidget(box);
    tests->addStretch();
    column->addLayout(tests);
    column->addStretch();
    return widget;
}

QWidget* DecisionForm::makeWho()
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeState());

    auto* card = new QFrame;
    card->setProperty("board", QLatin1String("card"));
    auto* lines = new QVBoxLayout(card);
    setBoardMargin(*lines, 0.7);
    lines->addWidget(boardLabel(tr("Present"), "heading"));
    lines->addLayout(m_present);
    lines->addWidget(m_quorum);
    auto* quorum = bare<QVBoxLayout>();
    quorum->addLayout(labelled(m_withoutQuorum, tr("Without a quorum, because")));
    m_quorumFields = around(quorum);
    lines->addWidget(m_quorumFields);
    column->addWidget(card);

    column->addLayout(m_conflicts);
    column->addLayout(m_dissents);
    auto* conflict = boardButton(tr("Conflict of interest …"), "addConflict");
    auto* dissent = boardButton(tr("Dissent …"), "addDissent");
    auto* buttons = bare<QHBoxLayout>();
    buttons->addWidget(conflict);
    buttons->addWidget(dissent);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    connect(conflict, &QPushButton::clicked, this, [this] {
        addPerson(PersonRow::Kind::Conflict)->focusFirst();
    });
    connect(dissent, &QPushButton::clicked, this, [this] {
        addPerson(PersonRow::Kind::Dissent)->focusFirst();
    });
    return widget;
}

QWidget* DecisionForm::makeState()
{
    auto* card = new QFrame;
    card->setProperty("board", QLatin1String("tinted"));
    auto* lines = new QVBoxLayout(card);
    setBoardMargin(*lines, 0.7);
    m_draft->setObjectName(QStringLiteral("draftRadio"));
    m_draft->setChecked(true);
    m_preliminary->setObjectName(QStringLiteral("preliminaryRadio"));
    auto* states = bare<QHBoxLayout>();
    states->addWidget(m_draft);
    states->addWidget(m_preliminary);
    states->addStretch();
    lines->addLayout(states);
    lines->addWidget(boardLabel(tr("Before it is final"), "heading"));
    lines->addWidget(m_problems);
    lines->addLayout(labelled(m_by, tr("Name of who makes it final")));
    m_finish->setProperty("primary", true);
    lines->addLayout(atStart(m_finish));
    return card;
}

} // namespace consilium::ui
