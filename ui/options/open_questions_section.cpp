#include "ui/options/open_questions_section.h"

#include "ui/format/format.h"
#include "ui/options/option_words.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>

namespace consilium::ui
{

namespace
{

QString listed(const std::vector<std::string>& names)
{
    QStringList all;
    for (const auto& name : names)
        all << text(name).toHtmlEscaped();
    return all.join(QStringLiteral(", "));
}

QString labelled(const std::vector<std::string>& labels)
{
    QStringList all;
    for (const auto& label : labels)
        all << Format::term(label).toHtmlEscaped();
    return all.join(QStringLiteral(", "));
}

QString coloured(const QString& html, const QColor& colour)
{
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(colour.name(), html);
}

} // namespace

OpenQuestionsSection::OpenQuestionsSection(QWidget* parent)
    : QFrame(parent)
    , m_button(new QToolButton)
    , m_first(makeLabel({}, "caption"))
    , m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("openQuestions"));
    m_button->setObjectName(QStringLiteral("openQuestionsButton"));
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_first->setObjectName(QStringLiteral("openQuestionsFirst"));
    m_text->setObjectName(QStringLiteral("openQuestionsText"));
    m_text->setAccessibleName(tr("What is not known and could move the options"));
    m_text->setOpenLinks(false);
    m_text->setMinimumHeight(140);
    auto* head = new QHBoxLayout;
    head->addWidget(m_button);
    head->addWidget(m_first, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    connect(m_button, &QToolButton::toggled, this, &OpenQuestionsSection::open);
    open(false);
    hide();
}

void OpenQuestionsSection::setQuestions(services::OpenQuestions questions,
                                        const options::Ranking& ranking,
                                        const Theme& theme)
{
    m_theme = theme;
    m_questions = std::move(questions);
    m_names.clear();
    for (const auto& range : m_questions.unknowns.options) {
        for (const auto& option : ranking.options) {
            if (option.id == range.option)
                m_names.emplace_back(option.name, option.shelf);
        }
    }
    const auto& tests = m_questions.unknowns.tests;
    m_button->setText(tr(
        "Not known · %n test(s) could change the list", nullptr, static_cast<int>(tests.size())));
    if (!tests.empty()) {
        const auto& first = tests.front();
        const auto count = static_cast<int>(first.moves.size() + first.adds.size());
        m_first->setText(count > 0 ? tr("%1 alone could move or add %n option(s)", nullptr, count)
                                         .arg(Format::term(first.test))
                                   : tr("%1 first").arg(Format::term(first.test)));
    }
    m_button->setChecked(false);
    open(false);
    setVisible(!tests.empty() || !m_questions.scores.empty());
}

void OpenQuestionsSection::open(bool isOpen)
{
    m_button->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_text->setVisible(isOpen);
    m_text->setHtml(isOpen ? testsHtml() + rangesHtml() + scoresHtml() : QString());
    m_text->verticalScrollBar()->setValue(0);
    Q_EMIT opened(isOpen);
}

QString OpenQuestionsSection::testsHtml() const
{
    QString html = QStringLiteral("<table width='100%' cellspacing='0' cellpadding='4'>");
    for (const auto& test : m_questions.unknowns.tests) {
        QStringList effects;
        if (!test.moves.empty())
            effects << tr("could move %n option(s): %1",
                          nullptr,
                          static_cast<int>(test.moves.size()))
                           .arg(listed(test.moves));
        if (!test.adds.empty())
            effects << tr("could add %n option(s): %1", nullptr, static_cast<int>(test.adds.size()))
                           .arg(listed(test.adds));
        if (!test.cautions.empty())
            effects << coloured(tr("could put a caution on %n option(s): %1",
                                   nullptr,
                                   static_cast<int>(test.cautions.size()))
                                    .arg(listed(test.cautions)),
                                m_theme.muted);
        if (!test.scores.empty())
            effects << coloured(tr("is missing from the model's number of %n option(s)",
                                   nullptr,
                                   static_cast<int>(test.scores.size())),
                                m_theme.muted);
        html +=
            QStringLiteral("<tr><td width='26%'><b>%1</b></td><td>%2</td></tr>")
                .arg(Format::term(test.test).toHtmlEscaped(), effects.join(QStringLiteral("<br>")));
    }
    return html + QStringLiteral("</table>");
}

QString OpenQuestionsSection::rangesHtml() const
{
    QString rows;
    for (std::size_t place = 0; place < m_questions.unknowns.options.size(); ++place) {
        const auto& range = m_questions.unknowns.options[place];
        if (range.isSettled() || place >= m_names.size())
            continue;
        const auto words = range.best == range.worst
                               ? tr("stays “%1”; its criteria may still end otherwise")
                                     .arg(OptionWords::shelf(range.best))
                               : tr("“%1” now; may end from “%2” to “%3”", "shelves")
                                     .arg(OptionWords::shelf(m_names[place].second),
                                          OptionWords::shelf(range.best),
                                          OptionWords::shelf(range.worst));
        rows += QStringLiteral("<tr><td width='26%'>%1</td><td>%2</td></tr>")
                    .arg(text(m_names[place].first).toHtmlEscaped(), words.toHtmlEscaped());
    }
    if (rows.isEmpty())
        return {};
    return QStringLiteral("<p style='margin:12px 0 2px 0'><b>%1</b></p>"
                          "<table width='100%' cellspacing='0' cellpadding='4'>%2</table>")
        .arg(tr("How far each option could still go").toHtmlEscaped(), rows);
}

QString OpenQuestionsSection::scoresHtml() const
{
    QString html;
    for (const auto& range : m_questions.scores) {
        const auto missing = labelled(range.inputs);
        html +=
            QStringLiteral("<p style='margin:10px 0 0 0'>%1</p>")
                .arg(range.spoken > 0
                         ? tr("%1 %2, %3 (%4): between %5 and %6, 95 % intervals from %7 to %8, "
                              "whatever these turn out to be: %9",
                              "model, version, outcome, horizon, lowest, highest, lowest and "
                              "highest end of the intervals, inputs")
                               .arg(Format::term(range.name).toHtmlEscaped(),
                                    text(range.version),
                                    Format::term(range.outcome).toHtmlEscaped(),
                                    Format::term(range.horizon).toHtmlEscaped(),
                                    Format::percent(range.low),
                                    Format::percent(range.high),
                                    Format::percent(range.lowestEnd),
                                    Format::percent(range.highestEnd),
                                    missing)
                         : tr("Model %1: %2 (%3)", "model, why there is no range, inputs")
                               .arg(Format::term(range.name).toHtmlEscaped(),
                                    Format::message(range.why).toHtmlEscaped(),
                                    missing));
    }
    return html;
}

} // namespace consilium::ui
