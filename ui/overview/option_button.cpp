#include "ui/overview/option_button.h"

#include "ui/format/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace consilium::ui
{

namespace
{

int count(const options::Option& option, options::Verdict verdict)
{
    return static_cast<int>(std::count_if(
        option.criteria.begin(), option.criteria.end(), [&](const options::Criterion& criterion) {
            return criterion.verdict == verdict;
        }));
}

/// QPushButton::text hides ui::text.
QString words(const std::string& utf8) { return ui::text(utf8); }

} // namespace

OptionButton::OptionButton(const options::Option& option, int rank, QWidget* parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("optionButton%1").arg(rank));
    setAutoDefault(true);
    setStyleSheet(QStringLiteral("QPushButton { text-align: left; padding: 0; }"));
    auto* name = new QLabel(tr("%1. %2", "rank, option").arg(rank).arg(words(option.name)));
    name->setProperty("role", QStringLiteral("cardTitle"));
    name->setWordWrap(true);
    const auto why = option.orderWords.isEmpty() ? words(option.orderReason)
                                                 : Format::message(option.orderWords);
    auto* chips = new QWidget;
    auto* flow = new FlowLayout;
    chips->setLayout(flow);
    QStringList signs;
    const auto add = [&](const QString& word, const char* tone) {
        flow->addWidget(makeChip(word, tone));
        signs << word;
    };
    if (!option.evidence.empty())
        add(tr("AMP %1").arg(words(option.evidence)),
            option.shelf == options::Shelf::Supported ? "good" : "neutral");
    if (option.shelf == options::Shelf::ForConsideration)
        add(tr("for consideration"), "caution");
    if (const int cautions = count(option, options::Verdict::Warn); cautions > 0)
        add(tr("▲ %n caution(s)", nullptr, cautions), "caution");
    if (const int unknown = count(option, options::Verdict::Undetermined); unknown > 0)
        add(tr("? %1 not known", "number of criteria").arg(unknown), "unknown");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 9);
    layout->setSpacing(4);
    layout->addWidget(name);
    if (!why.isEmpty()) {
        auto* reason = makeLabel(why, "secondary");
        reason->setWordWrap(true);
        layout->addWidget(reason);
    }
    if (!signs.isEmpty())
        layout->addWidget(chips);
    else
        chips->deleteLater();
    const auto children = findChildren<QWidget*>();
    for (auto* child : children)
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("%1. %2", "rank, option").arg(rank).arg(words(option.name)));
    setAccessibleDescription((QStringList{why} + signs).join(QStringLiteral(", ")));
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    setSizePolicy(policy);
}

QSize OptionButton::sizeHint() const { return layout()->sizeHint(); }

QSize OptionButton::minimumSizeHint() const { return layout()->minimumSize(); }

int OptionButton::heightForWidth(int width) const { return layout()->heightForWidth(width); }

} // namespace consilium::ui
