#include "ui/genome/specimen_bar.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/spoken.h"

#include <QSignalBlocker>
#include <QToolButton>

namespace consilium::ui
{

namespace
{

constexpr int kDisc = 18;
constexpr int kLongestKind = 190; ///< px; the whole stands in the tool tip

QString sheetOf(const Theme& theme)
{
    return QStringLiteral(
               "QToolButton { border-radius: 14px; padding: 3px 10px 3px 5px; font-size: 12px; "
               "color: %1; border: 1px solid %4; background: transparent; }"
               "QToolButton:disabled { color: %1; }"
               "QToolButton:checked { background: %2; border-color: %3; color: %3; font-weight: "
               "600; }"
               "QToolButton:focus { border: 2px solid %3; padding: 2px 9px 2px 4px; }")
        .arg(theme.text.name(), theme.accentTint.name(), theme.accent.name(), theme.line.name());
}

} // namespace

SpecimenBar::SpecimenBar(QWidget* parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(6))
{
    setObjectName(QStringLiteral("specimenBar"));
    speakAs(*this, QAccessible::Grouping);
    setAccessibleName(tr("Specimens"));
    setLayout(m_layout);
}

void SpecimenBar::setSpecimens(const SpecimenSigns& specimens, const Theme& theme)
{
    for (auto* button : m_buttons)
        delete button; // its item goes with it
    m_buttons.clear();
    const bool isChoice = specimens.all().size() > 1;
    const auto sheet = sheetOf(theme);
    for (const auto& sign : specimens.all()) {
        auto* button = new QToolButton;
        button->setObjectName(QStringLiteral("specimenButton%1").arg(sign.number));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        QIcon disc(specimenPixmap(theme, sign.number, kDisc, devicePixelRatioF()));
        // One that cannot be pressed is not paler for that.
        disc.addPixmap(specimenPixmap(theme, sign.number, kDisc, devicePixelRatioF()),
                       QIcon::Disabled);
        button->setIcon(disc);
        button->setIconSize({kDisc, kDisc});
        button->setStyleSheet(sheet);
        button->ensurePolished();
        button->setText(
            tr("%1 · %2", "kind of specimen, date")
                .arg(button->fontMetrics().elidedText(sign.kind, Qt::ElideRight, kLongestKind),
                     sign.date));
        button->setCheckable(isChoice);
        button->setEnabled(isChoice);
        button->setFocusPolicy(isChoice ? Qt::StrongFocus : Qt::NoFocus);
        button->setAccessibleName(sign.words);
        button->setToolTip(isChoice ? tr("%1: show its rows alone", "specimen").arg(sign.words)
                                    : sign.words);
        connect(button, &QToolButton::toggled, this, &SpecimenBar::choiceChanged);
        m_buttons.push_back(button);
        m_layout->addWidget(button);
    }
    m_layout->invalidate();
    setVisible(!m_buttons.empty());
}

std::set<int> SpecimenBar::chosen() const
{
    std::set<int> numbers;
    for (std::size_t place = 0; place < m_buttons.size(); ++place) {
        if (m_buttons[place]->isChecked())
            numbers.insert(static_cast<int>(place) + 1);
    }
    return numbers;
}

void SpecimenBar::clearChoice()
{
    for (auto* button : m_buttons) {
        const QSignalBlocker quiet(button);
        button->setChecked(false);
    }
    Q_EMIT choiceChanged();
}

} // namespace consilium::ui
