#include "ui/unlock/unlock_page.h"

#include "ui/format/format.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace consilium::ui
{

UnlockPage::UnlockPage(QWidget* parent)
    : QWidget(parent)
    , m_folder(new QLineEdit)
    , m_passphrase(new QLineEdit)
    , m_recovery(new QLineEdit)
    , m_open(new QPushButton(tr("&Open")))
    , m_create(new QPushButton(tr("&Create new store")))
    , m_recover(new QPushButton(tr("&Recover")))
    , m_message(new QLabel)
{
    m_folder->setObjectName(QStringLiteral("folderEdit"));
    m_passphrase->setObjectName(QStringLiteral("passphraseEdit"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_recovery->setObjectName(QStringLiteral("recoveryEdit"));
    m_recovery->setPlaceholderText(tr("only if the passphrase is lost"));
    m_open->setObjectName(QStringLiteral("openButton"));
    m_open->setProperty("primary", true);
    m_open->setDefault(true);
    m_create->setObjectName(QStringLiteral("createButton"));
    m_recover->setObjectName(QStringLiteral("recoverButton"));
    m_message->setObjectName(QStringLiteral("messageLabel"));
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(48);

    auto* title = new QLabel(QStringLiteral("Consilium"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 2.2);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto* subtitle = new QLabel(tr("Precision oncology, offline"));
    auto* use = new QLabel(Format::intendedUse());
    use->setWordWrap(true);

    auto* browse = new QPushButton(tr("&Browse…"));
    browse->setObjectName(QStringLiteral("browseButton"));
    auto* folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder);
    folderRow->addWidget(browse);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Store"), folderRow);
    form->addRow(tr("&Passphrase"), m_passphrase);
    form->addRow(tr("Recovery co&de"), m_recovery);
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(folderRow)))
        label->setBuddy(m_folder);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_create);
    buttons->addWidget(m_recover);
    buttons->addStretch();
    auto* column = new QWidget;
    column->setFixedWidth(520);
    auto* inner = new QVBoxLayout(column);
    inner->setSpacing(10);
    inner->addWidget(title);
    inner->addWidget(subtitle);
    inner->addSpacing(16);
    inner->addLayout(form);
    inner->addWidget(m_message);
    inner->addLayout(buttons);
    inner->addSpacing(24);
    inner->addWidget(use);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(column, 0, Qt::AlignHCenter);
    layout->addStretch();

    connect(browse, &QPushButton::clicked, this, &UnlockPage::folderChoiceRequested);
    connect(m_passphrase, &QLineEdit::returnPressed, m_open, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_folder->text(), takePassphrase()); });
    connect(m_create, &QPushButton::clicked, this, [this] { Q_EMIT createRequested(m_folder->text(), takePassphrase()); });
    connect(m_recover, &QPushButton::clicked, this, [this] {
        Q_EMIT recoverRequested(m_folder->text(), m_recovery->text(), takePassphrase());
    });
}

QByteArray UnlockPage::takePassphrase()
{
    m_message->clear();
    const auto passphrase = m_passphrase->text().toUtf8();
    m_passphrase->clear();
    return passphrase;
}

void UnlockPage::setFolder(const QString& folder)
{
    m_folder->setText(folder);
    m_passphrase->setFocus();
}

void UnlockPage::setPassphrase(const QString& passphrase)
{
    m_passphrase->setText(passphrase);
}

void UnlockPage::setBusy(bool isBusy)
{
    for (QWidget* widget : {static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_create), static_cast<QWidget*>(m_recover),
                            static_cast<QWidget*>(m_passphrase)})
        widget->setEnabled(!isBusy);
    if (isBusy)
        m_message->setText(tr("Opening…"));
}

void UnlockPage::showError(const Error& error)
{
    m_message->setText(Format::error(error));
    m_passphrase->setFocus();
}

} // namespace consilium::ui
