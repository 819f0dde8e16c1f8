#include "ui/knowledge/knowledge_page.h"

#include "ui/format/format.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <map>

namespace consilium::ui
{

namespace
{

struct Count
{
    int sensitive = 0;
    int resistant = 0;
    int approved = 0;
    int regimens = 0;
};

} // namespace

KnowledgePage::KnowledgePage(QWidget* parent)
    : QWidget(parent)
    , m_content(new QVBoxLayout)
{
    auto* content = new QWidget;
    content->setLayout(m_content);
    content->setMaximumWidth(1100);
    m_content->setSpacing(12);
    m_content->setContentsMargins(20, 14, 20, 16);
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("knowledgeArea"));
    area->setAccessibleName(tr("Knowledge"));
    area->setWidget(content);
    area->setWidgetResizable(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

void KnowledgePage::setToolbox(const services::Toolbox& toolbox)
{
    while (auto* item = m_content->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto& pack = toolbox.pack;
    auto* edition = new Card(text(pack.manifest.name));
    edition->setClaim(tr("%1 of %2 · content %3", "version, date, hash")
                          .arg(text(pack.manifest.version),
                               text(pack.manifest.date),
                               text(pack.manifest.content).left(12)));
    edition->body()->addWidget(makeLabel(tr("%1 statements, %2 regimens, %3 rules, %4 drugs")
                                             .arg(pack.statements.size())
                                             .arg(pack.regimens.size())
                                             .arg(pack.rules.size())
                                             .arg(toolbox.drugs.all().size())));
    m_content->addWidget(edition);

    std::map<QString, Count> counts;
    const auto nameOf = [&](const knowledge::TumourScope& scope) {
        const auto& code = scope.in.front();
        const auto* type = toolbox.tumours.find(code);
        return code == "TISSUE"  ? tr("any tumour")
               : type == nullptr ? text(code)
                                 : text(type->mainType.empty() ? type->name : type->mainType);
    };
    for (const auto& statement : pack.statements) {
        auto& count = counts[nameOf(statement.tumour)];
        count.sensitive += statement.effect == knowledge::Effect::Sensitive ? 1 : 0;
        count.resistant += statement.effect == knowledge::Effect::Resistant ? 1 : 0;
        count.approved += statement.approvals.empty() ? 0 : 1;
    }
    for (const auto& regimen : pack.regimens)
        ++counts[nameOf(regimen.tumour)].regimens;
    auto* holds = new Card(tr("What it holds"));
    holds->setClaim(tr("a tumour type that is not listed has no statement of its own"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    int column = 0;
    for (const auto& title : {tr("Tumour type"),
                              tr("sensitive"),
                              tr("resistant"),
                              tr("with an approval"),
                              tr("regimens")})
        grid->addWidget(makeLabel(title, "caption"), 0, column++);
    int row = 1;
    for (const auto& [name, count] : counts) {
        grid->addWidget(makeLabel(name), row, 0);
        column = 1;
        for (const int number :
             {count.sensitive, count.resistant, count.approved, count.regimens}) {
            auto* label = makeLabel(QLocale().toString(number));
            label->setAlignment(Qt::AlignRight);
            grid->addWidget(label, row, column++);
        }
        ++row;
    }
    grid->setColumnStretch(5, 1);
    holds->body()->addLayout(grid);
    m_content->addWidget(holds);

    auto* sources = new Card(tr("Where the facts come from"));
    for (const auto& source : pack.manifest.sources) {
        auto* label =
            makeLabel(tr("%1 · licence: %2 · retrieved %3")
                          .arg(text(source.name), text(source.licence), text(source.retrieved)),
                      "secondary");
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        sources->body()->addWidget(label);
    }
    m_content->addWidget(sources);
    m_content->addStretch();
}

} // namespace consilium::ui
