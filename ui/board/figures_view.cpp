#include "ui/board/figures_view.h"

#include "ui/board/board_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spoken.h"

#include <QFormLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

/// The share as a tick on its interval.
class ShareBar : public QWidget
{
public:
    explicit ShareBar(const board::Share& share)
        : m_share(share)
    {
        setFixedHeight(10);
        setMaximumWidth(420);
        setAccessibleName(BoardWords::share(share));
        speakAs(*this, QAccessible::Graphic);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const auto x = [&](double part) { return (isMirrored ? 1 - part : part) * width(); };
        painter.fillRect(rect().adjusted(0, 4, 0, -4), palette().color(QPalette::Mid));
        auto band = palette().color(QPalette::Highlight);
        band.setAlphaF(0.45F);
        const QRectF interval(QPointF(x(m_share.low), 2), QPointF(x(m_share.high), height() - 2));
        painter.fillRect(interval.normalized(), band);
        const double value = static_cast<double>(m_share.count) / m_share.of;
        painter.fillRect(QRectF(qBound(0.0, x(value) - 1, width() - 2.0), 0, 2, height()),
                         palette().color(QPalette::WindowText));
    }

private:
    board::Share m_share;
};

} // namespace

FiguresView::FiguresView(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
{
    auto* card = new Card(tr("What became of our decisions"));
    card->setClaim(tr("Final decisions of this store, counted; shares with the 95 % interval of "
                      "Wilson. Few cases say little: compare no therapies by them."));
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(6);
    card->body()->addLayout(m_form);
    card->body()->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void FiguresView::setFigures(const board::Figures& figures)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    const auto count = [&](const QString& what, int number, const char* name) {
        auto* value = makeParagraph(figures.discussed == 0 ? tr("nothing counted yet")
                                                           : QString::number(number));
        value->setObjectName(QLatin1String(name));
        value->setAccessibleName(tr("%1: %2", "what is counted, value").arg(what, value->text()));
        m_form->addRow(makeLabel(what, "secondary"), value);
    };
    const auto share = [&](const QString& what, const board::Share& one, const char* name) {
        auto* cell = new QWidget;
        auto* stack = new QVBoxLayout(cell);
        stack->setContentsMargins(0, 0, 0, 0);
        stack->setSpacing(3);
        auto* words = makeParagraph(BoardWords::share(one), one.of == 0 ? "secondary" : nullptr);
        words->setObjectName(QLatin1String(name));
        words->setAccessibleName(tr("%1: %2", "what is counted, value").arg(what, words->text()));
        stack->addWidget(words);
        if (one.of > 0)
            stack->addWidget(new ShareBar(one));
        m_form->addRow(makeLabel(what, "secondary"), cell);
    };
    count(tr("Final decisions"), figures.discussed, "figureDiscussed");
    share(tr("A therapy was recommended, of final decisions"),
          figures.recommended,
          "figureRecommended");
    share(tr("It was given, wholly or in part, of those recommended whose course is known"),
          figures.given,
          "figureGiven");
    share(tr("Complete or partial response, of those given with an evaluable response"),
          figures.responded,
          "figureResponded");
    share(tr("Toxicity of CTCAE grade 3 or worse, of those given whose toxicity is stated"),
          figures.toxic,
          "figureToxic");
    share(tr("Recommended off the ranking's first shelf, of decisions after an opened ranking"),
          figures.overridden,
          "figureOverridden");
    share(tr("Sealed choices that became the decision, of all that were sealed"),
          figures.choicesKept,
          "figureChoicesKept");
    count(tr("Recommended, and nobody has said what became of it"),
          figures.withoutFollowUp,
          "figureWithoutFollowUp");
}

} // namespace consilium::ui
