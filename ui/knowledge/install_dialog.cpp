#include "ui/knowledge/install_dialog.h"

#include "ui/widgets/card.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

constexpr int kWidth = 560;

QLabel* wrapped(const QString& words, const char* role = nullptr)
{
    auto* label = makeLabel(words, role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLineEdit* addName(QVBoxLayout* layout, const QString& caption, const char* name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(caption);
    auto* label = makeLabel(caption);
    label->setBuddy(edit);
    layout->addWidget(label);
    layout->addWidget(edit);
    return edit;
}

} // namespace

InstallDialog::InstallDialog(const QString& pack, const QStringList& lost, QWidget* parent)
    : QDialog(parent)
    , m_acceptedBy(nullptr)
    , m_needsAcceptance(!lost.isEmpty())
{
    setObjectName(QStringLiteral("installDialog"));
    setWindowTitle(tr("Put a pack into use"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(wrapped(tr("%1 will be used for every case of this store.").arg(pack)));
    m_by = addName(layout, tr("&Your name (who puts it into use)"), "installedByEdit");
    if (m_needsAcceptance) {
        layout->addSpacing(8);
        auto* note = makeChip(
            tr("▲ %n option(s) of level I would be lost", nullptr, static_cast<int>(lost.size())),
            "bad");
        note->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        layout->addWidget(note);
        auto* list = new QPlainTextEdit(lost.join(QLatin1Char('\n')));
        list->setObjectName(QStringLiteral("lostList"));
        list->setAccessibleName(tr("Options of level I that would be lost"));
        list->setReadOnly(true);
        list->setTabChangesFocus(true);
        list->setFixedHeight(140);
        layout->addWidget(list);
        m_acceptedBy =
            addName(layout, tr("Name of the person who &accepts these losses"), "acceptedByEdit");
        layout->addWidget(wrapped(tr("Both names and the losses are kept in the history of this "
                                     "store. No patient is named there."),
                                  "secondary"));
    } else {
        layout->addWidget(
            wrapped(tr("The name is kept in the history of this store."), "secondary"));
    }
    layout->addSpacing(8);
    auto* buttons = new QDialogButtonBox;
    m_install = buttons->addButton(tr("&Put into use"), QDialogButtonBox::AcceptRole);
    m_install->setObjectName(QStringLiteral("confirmInstallButton"));
    m_install->setProperty("primary", true);
    m_install->setDefault(true);
    buttons->addButton(tr("&Not now"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("notNowButton"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT confirmed(m_by->text().trimmed(),
                         m_acceptedBy == nullptr ? QString() : m_acceptedBy->text().trimmed());
        accept();
    });
    connect(m_by, &QLineEdit::textChanged, this, &InstallDialog::judge);
    if (m_acceptedBy != nullptr)
        connect(m_acceptedBy, &QLineEdit::textChanged, this, &InstallDialog::judge);
    judge();
    m_by->setFocus();
}

void InstallDialog::judge()
{
    m_install->setEnabled(!m_by->text().trimmed().isEmpty() &&
                          (!m_needsAcceptance || !m_acceptedBy->text().trimmed().isEmpty()));
}

TrustDialog::TrustDialog(const QString& holder, const QString& keyId, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("trustDialog"));
    setWindowTitle(tr("Trust a key"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(wrapped(tr("Packs signed with this key could then be put into use here.")));
    layout->addWidget(wrapped(tr("Holder, in their own words: %1").arg(holder)));
    auto* id = wrapped(tr("Key: %1").arg(keyId));
    id->setObjectName(QStringLiteral("trustKeyId"));
    id->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(id);
    layout->addWidget(
        wrapped(tr("Anybody can write any name into a key file. Ask the holder by "
                   "telephone or in person for the number of their key, and compare."),
                "secondary"));
    layout->addSpacing(8);
    auto* buttons = new QDialogButtonBox;
    auto* trust = buttons->addButton(tr("&Trust this key"), QDialogButtonBox::AcceptRole);
    trust->setObjectName(QStringLiteral("confirmTrustButton"));
    trust->setAutoDefault(false);
    auto* no = buttons->addButton(tr("&Not now"), QDialogButtonBox::RejectRole);
    no->setDefault(true);
    layout->addWidget(buttons);
    no->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace consilium::ui
