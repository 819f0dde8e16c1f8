#include "ui/knowledge/pack_view.h"

#include "ui/format/format.h"
#include "ui/knowledge/knowledge_words.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace consilium::ui
{

namespace
{

constexpr int kShortHash = 12;

struct Count
{
    int sensitive = 0;
    int resistant = 0;
    int approved = 0;
    int regimens = 0;
};

QLabel* wrapped(const QString& words, const char* role = nullptr)
{
    auto* label = makeLabel(words, role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// "1 Feb 2026, 09:30 UTC" of an ISO instant.
QString instant(const std::string& iso)
{
    const auto day = PartialDate::parse(iso.substr(0, 10));
    if (!day.has_value() || iso.size() < 16)
        return text(iso);
    return PackView::tr("%1, %2 UTC", "day, time")
        .arg(Format::date(day.value()), text(iso.substr(11, 5)));
}

QString number(std::size_t count) { return QLocale().toString(static_cast<qulonglong>(count)); }

void addFact(QGridLayout* grid, const QString& name, const QString& value)
{
    const int row = grid->rowCount();
    grid->addWidget(makeLabel(name, "secondary"), row, 0, Qt::AlignTop);
    auto* shown = wrapped(value);
    shown->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    shown->setAccessibleName(PackView::tr("%1: %2", "fact, value").arg(name, value));
    grid->addWidget(shown, row, 1);
}

} // namespace

PackView::PackView(QWidget* parent)
    : QScrollArea(parent)
    , m_identity(new Card(tr("Pack in use")))
    , m_contents(new Card(tr("What it holds")))
    , m_sources(new Card(tr("Where the facts come from")))
    , m_history(new Card(tr("Packs of this store")))
    , m_keys(new Card(tr("Trusted keys")))
{
    setObjectName(QStringLiteral("packView"));
    setAccessibleName(tr("Pack in use"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_identity->setObjectName(QStringLiteral("identityCard"));
    m_contents->setObjectName(QStringLiteral("contentsCard"));
    m_sources->setObjectName(QStringLiteral("sourcesCard"));
    m_history->setObjectName(QStringLiteral("historyCard"));
    m_keys->setObjectName(QStringLiteral("keysCard"));
    auto* check = new QPushButton(tr("&Check a pack file…"));
    check->setObjectName(QStringLiteral("checkFromPackButton"));
    m_identity->actions()->addWidget(check);
    auto* trust = new QPushButton(tr("&Trust a key…"));
    trust->setObjectName(QStringLiteral("trustFromPackButton"));
    m_keys->actions()->addWidget(trust);
    connect(check, &QPushButton::clicked, this, &PackView::checkRequested);
    connect(trust, &QPushButton::clicked, this, &PackView::trustRequested);
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(20, 14, 20, 16);
    columns->setSpacing(12);
    const auto addColumn = [&](std::initializer_list<QWidget*> cards, int stretch) {
        auto* column = new QWidget;
        auto* layout = new QVBoxLayout(column);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(12);
        for (auto* card : cards)
            layout->addWidget(card);
        columns->addWidget(column, stretch, Qt::AlignTop);
    };
    addColumn({m_identity, m_history, m_keys}, 5);
    addColumn({m_contents, m_sources}, 6);
    setWidget(content);
}

void PackView::setToolbox(const services::Toolbox& toolbox)
{
    m_manifest = toolbox.pack.manifest;
    m_origin = toolbox.origin;
    m_size = tr("%1 statements, %2 regimens, %3 rules, %4 drugs")
                 .arg(number(toolbox.pack.statements.size()),
                      number(toolbox.pack.regimens.size()),
                      number(toolbox.pack.rules.size()),
                      number(toolbox.drugs.all().size()));
    m_shelf = {};
    fillIdentity();
    fillContents(toolbox);
    fillSources(m_manifest);
    m_history->clearBody();
    m_keys->clearBody();
}

void PackView::clear()
{
    m_manifest = {};
    m_shelf = {};
    for (auto* card : {m_identity, m_contents, m_sources, m_history, m_keys})
        card->clearBody();
}

void PackView::fillIdentity()
{
    m_identity->clearBody();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    addFact(grid, tr("Name"), text(m_manifest.name));
    addFact(grid, tr("Version"), text(m_manifest.version));
    addFact(grid, tr("Edition of"), KnowledgeWords::edition(m_manifest.date));
    addFact(grid, tr("Origin"), KnowledgeWords::origin(m_origin));
    const auto used =
        std::find_if(m_shelf.history.rbegin(), m_shelf.history.rend(), [&](const auto& activation) {
            return activation.content == m_manifest.content;
        });
    if (used != m_shelf.history.rend())
        addFact(grid, tr("In use since"), instant(used->at));
    if (used != m_shelf.history.rend() && !used->keyId.empty()) {
        addFact(grid, tr("Signed by"), text(used->holder));
        addFact(grid, tr("Key"), text(used->keyId));
    } else {
        addFact(grid,
                tr("Signed by"),
                m_origin == services::PackOrigin::Shipped
                    ? tr("nobody of its own; it is trusted as the program is")
                    : tr("not recorded"));
    }
    addFact(grid, tr("Content"), text(m_manifest.content).left(kShortHash));
    addFact(grid, tr("Holds"), m_size);
    m_identity->body()->addLayout(grid);
    if (!m_shelf.history.empty() && m_shelf.history.back().content != m_manifest.content &&
        m_origin != services::PackOrigin::Chosen)
        m_identity->body()->addWidget(wrapped(
            tr("From the next opening of the store: %1 %2", "pack, version")
                .arg(text(m_shelf.history.back().name), text(m_shelf.history.back().version))));
}

void PackView::fillContents(const services::Toolbox& toolbox)
{
    std::map<QString, Count> counts;
    const auto nameOf = [&](const knowledge::TumourScope& scope) {
        const auto& code = scope.in.front();
        const auto* type = toolbox.tumours.find(code);
        return code == "TISSUE"  ? tr("any tumour")
               : type == nullptr ? text(code)
                                 : text(type->mainType.empty() ? type->name : type->mainType);
    };
    for (const auto& statement : toolbox.pack.statements) {
        auto& count = counts[nameOf(statement.tumour)];
        count.sensitive += statement.effect == knowledge::Effect::Sensitive ? 1 : 0;
        count.resistant += statement.effect == knowledge::Effect::Resistant ? 1 : 0;
        count.approved += statement.approvals.empty() ? 0 : 1;
    }
    for (const auto& regimen : toolbox.pack.regimens)
        ++counts[nameOf(regimen.tumour)].regimens;
    m_contents->clearBody();
    m_contents->setClaim(tr("a tumour type that is not listed has no statement of its own"));
    auto* grid = new QGridLayout;
    grid->setObjectName(QStringLiteral("contentsGrid"));
    grid->setHorizontalSpacing(20);
    int column = 0;
    for (const auto& title : {tr("Tumour type"),
                              tr("sensitive"),
                              tr("resistant"),
                              tr("with an approval"),
                              tr("regimens")}) {
        grid->addWidget(
            makeLabel(title, "caption"), 0, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
        ++column;
    }
    int row = 1;
    for (const auto& [name, count] : counts) {
        auto* label = makeLabel(name);
        label->setWordWrap(true);
        grid->addWidget(label, row, 0);
        column = 1;
        for (const int number :
             {count.sensitive, count.resistant, count.approved, count.regimens}) {
            auto* shown = makeLabel(QLocale().toString(number));
            shown->setAlignment(Qt::AlignRight);
            grid->addWidget(shown, row, column++);
        }
        ++row;
    }
    grid->setColumnStretch(0, 1);
    m_contents->body()->addLayout(grid);
}

void PackView::fillSources(const knowledge::Manifest& manifest)
{
    m_sources->clearBody();
    for (const auto& source : manifest.sources)
        m_sources->body()->addWidget(
            wrapped(tr("%1 · licence: %2 · retrieved %3")
                        .arg(text(source.name), text(source.licence), text(source.retrieved)),
                    "secondary"));
}

void PackView::addActivation(const knowledge::Activation& activation, bool isLast)
{
    auto* body = m_history->body();
    const auto name = tr("%1 %2, edition of %3", "pack, version, date")
                          .arg(text(activation.name),
                               text(activation.version),
                               KnowledgeWords::edition(activation.date));
    body->addWidget(
        wrapped(isLast ? tr("%1 (the latest)", "a pack").arg(name) : name, "cardTitle"));
    QStringList lines;
    lines << tr("since %1", "moment").arg(instant(activation.at));
    if (activation.origin == knowledge::Origin::Shipped) {
        lines << tr("came with the program");
    } else {
        lines << tr("put into use by %1; signed by %2 (key %3)", "person, holder, short id")
                     .arg(text(activation.by),
                          text(activation.holder.empty() ? "—" : activation.holder),
                          activation.keyId.empty() ? QStringLiteral("—")
                                                   : text(activation.keyId).left(kShortHash));
        lines << tr("%1 gained, %2 lost, %3 on another level")
                     .arg(activation.gained)
                     .arg(activation.lost)
                     .arg(activation.moved);
    }
    if (!activation.acceptedBy.empty())
        lines << tr("%1 accepted that this was lost: %2", "person, list")
                     .arg(text(activation.acceptedBy),
                          KnowledgeWords::listed(activation.acceptedLoss, QStringLiteral("; ")));
    lines << tr("content %1", "short hash").arg(text(activation.content).left(kShortHash));
    body->addWidget(wrapped(lines.join(QLatin1Char('\n')), "secondary"));
    body->addSpacing(4);
}

void PackView::setShelf(const services::PackShelf& shelf)
{
    m_shelf = shelf;
    fillIdentity();
    m_history->clearBody();
    m_history->setClaim(tr("every pack that was in use stays readable"));
    for (auto one = shelf.history.rbegin(); one != shelf.history.rend(); ++one)
        addActivation(*one, one == shelf.history.rbegin());
    if (shelf.history.empty())
        m_history->body()->addWidget(wrapped(tr("None is recorded yet."), "secondary"));
    m_keys->clearBody();
    m_keys->setClaim(tr("packs signed with them may be put into use here"));
    for (const auto& key : shelf.keys)
        m_keys->body()->addWidget(
            wrapped(tr("%1\n%2", "holder, number of the key").arg(text(key.holder), text(key.id)),
                    "secondary"));
    if (shelf.keys.empty())
        m_keys->body()->addWidget(
            wrapped(tr("None: no pack of others can be put into use."), "secondary"));
}

void PackView::setShelfError(const QString& why)
{
    m_history->clearBody();
    m_history->body()->addWidget(wrapped(why));
}

} // namespace consilium::ui
