#include "ui/unlock/unlock_page.h"

#include "ui/format/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/marks.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace consilium::ui
{

namespace
{

enum class Weight { Primary, Plain };

QPushButton* makeButton(const QString& text, const char* name, Weight weight = Weight::Plain)
{
    auto* button = new QPushButton(text);
    button->setProperty("primary", weight == Weight::Primary);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true);
    return button;
}

qsizetype characters(const QString& text) { return text.toUcs4().size(); }

} // namespace

UnlockPage::UnlockPage(QWidget* parent)
    : QWidget(parent)
    , m_logo(new QLabel)
    , m_heading(makeLabel({}, "cardTitle"))
    , m_folder(makeField(tr("&Store"), "folderEdit", false))
    , m_recovery(makeField(tr("Recovery co&de"), "recoveryEdit", false))
    , m_passphrase(makeField(tr("&Passphrase"), "passphraseEdit", true))
    , m_repeat(makeField(tr("The passphrase &again"), "repeatEdit", true))
    , m_code(new QLabel)
    , m_codeBox(makeCodeBox())
    , m_open(makeButton(tr("&Open"), "openButton", Weight::Primary))
    , m_create(makeButton(tr("Create the s&tore"), "createButton", Weight::Primary))
    , m_recover(makeButton(tr("Set the &new passphrase"), "recoverButton", Weight::Primary))
    , m_toCreate(makeButton(tr("&Create a new store"), "toCreateButton"))
    , m_toRecover(makeButton(tr("&Forgotten passphrase"), "toRecoverButton"))
    , m_back(makeButton(tr("&Back"), "backButton"))
{
    setObjectName(QStringLiteral("page"));
    auto* title = makeLabel(QStringLiteral("Consilium"), "title");
    auto* names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(title);
    names->addWidget(makeLabel(tr("Precision oncology without a network"), "secondary"));
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_logo);
    head->addLayout(names, 1);

    auto* card = new QFrame;
    card->setObjectName(QStringLiteral("unlockCard"));
    card->setProperty("role", QStringLiteral("card"));
    card->setFixedWidth(480);
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(28, 24, 28, 24);
    inner->setSpacing(8);
    m_heading->setObjectName(QStringLiteral("formLabel"));
    inner->addLayout(head);
    inner->addSpacing(8);
    inner->addWidget(m_heading);
    for (auto* field : {&m_folder, &m_recovery, &m_passphrase, &m_repeat})
        inner->addWidget(field->box);
    inner->addWidget(m_codeBox);
    inner->addWidget(makeButtons());
    setForm(Form::Open);

    auto* use = makeLabel(Format::intendedUse(), "secondary");
    use->setObjectName(QStringLiteral("intendedUseLabel"));
    use->setAlignment(Qt::AlignCenter);
    use->setWordWrap(true);
    // On a short window the card scrolls instead of being cut.
    auto* across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(card);
    across->addStretch();
    auto* column = new QWidget;
    auto* middle = new QVBoxLayout(column);
    middle->setContentsMargins(16, 16, 16, 16);
    middle->addStretch(2);
    middle->addLayout(across);
    middle->addStretch(3);
    middle->addWidget(use);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it follows its fields
    area->setWidget(column);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);

    for (const auto* field : {&m_folder, &m_recovery, &m_passphrase, &m_repeat}) {
        connect(field->edit, &QLineEdit::returnPressed, this, &UnlockPage::submit);
        connect(field->edit, &QLineEdit::textChanged, this, [this] {
            showHints();
            updateButtons();
        });
    }
    for (auto* button : {m_open, m_create, m_recover})
        connect(button, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_toCreate, &QPushButton::clicked, this, [this] { setForm(Form::Create); });
    connect(m_toRecover, &QPushButton::clicked, this, [this] { setForm(Form::Recover); });
    connect(m_back, &QPushButton::clicked, this, [this] { setForm(Form::Open); });
    drawLogo();
}

UnlockPage::Field UnlockPage::makeField(const QString& label, const char* name, bool isSecret)
{
    Field field;
    field.box = new QWidget;
    field.label = new QLabel(label);
    field.edit = new QLineEdit;
    field.edit->setObjectName(QLatin1String(name));
    if (isSecret) {
        field.edit->setEchoMode(QLineEdit::Password);
        field.edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                        Qt::ImhNoAutoUppercase);
    }
    field.label->setBuddy(field.edit);
    field.note = makeLabel({}, "secondary");
    field.note->setObjectName(
        QString::fromLatin1(name).replace(QLatin1String("Edit"), QLatin1String("Note")));
    field.note->setWordWrap(true);
    field.note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    // Two lines stay free, so that a message moves nothing.
    field.note->setMinimumHeight(34);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(field.edit, 1);
    if (QLatin1String(name) == QLatin1String("folderEdit")) {
        auto* browse = makeButton(tr("Bro&wse…"), "browseButton");
        browse->setAccessibleName(tr("Choose the folder of the store"));
        connect(browse, &QPushButton::clicked, this, &UnlockPage::folderChoiceRequested);
        row->addWidget(browse);
    }
    auto* layout = new QVBoxLayout(field.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(field.label);
    layout->addLayout(row);
    layout->addWidget(field.note);
    return field;
}

QWidget* UnlockPage::makeCodeBox()
{
    auto* box = new QWidget;
    auto* why = new QLabel(tr("This code opens the store when the passphrase is lost. It is shown "
                              "only now and kept nowhere. Write it on "
                              "paper and keep it apart from this computer."));
    why->setWordWrap(true);
    m_code->setObjectName(QStringLiteral("recoveryCodeLabel"));
    m_code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_code->setStyleSheet(QStringLiteral(
        "font-size: 17px; padding: 14px; border: 1px solid palette(mid); border-radius: 6px;"));
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setWordWrap(true);
    m_code->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_code->setFocusPolicy(Qt::StrongFocus);
    auto* written = makeButton(tr("&Written down"), "writtenDownButton", Weight::Primary);
    connect(written, &QPushButton::clicked, this, [this] {
        m_code->clear();
        m_code->setAccessibleName({});
        setForm(Form::Open);
        Q_EMIT recoveryCodeConfirmed();
    });
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(why);
    layout->addWidget(m_code);
    layout->addWidget(written);
    return box;
}

QWidget* UnlockPage::makeButtons()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (auto* button : {m_open, m_create, m_recover})
        layout->addWidget(button);
    auto* others = new QHBoxLayout;
    others->setSpacing(8);
    for (auto* button : {m_toCreate, m_toRecover, m_back})
        others->addWidget(button);
    layout->addLayout(others);
    return box;
}

void UnlockPage::setForm(Form form)
{
    m_form = form;
    const bool isCode = form == Form::Code;
    m_folder.box->setVisible(!isCode);
    m_passphrase.box->setVisible(!isCode);
    m_recovery.box->setVisible(form == Form::Recover);
    m_repeat.box->setVisible(asksForNewPassphrase());
    m_codeBox->setVisible(isCode);
    m_open->setVisible(form == Form::Open);
    m_create->setVisible(form == Form::Create);
    m_recover->setVisible(form == Form::Recover);
    m_toCreate->setVisible(form == Form::Open);
    m_toRecover->setVisible(form == Form::Open);
    m_back->setVisible(asksForNewPassphrase());
    m_passphrase.label->setText(asksForNewPassphrase() ? tr("New &passphrase") : tr("&Passphrase"));
    switch (form) {
    case Form::Open:
        m_heading->setText(tr("Open a store"));
        break;
    case Form::Create:
        m_heading->setText(tr("Create a new store"));
        break;
    case Form::Recover:
        m_heading->setText(tr("Set a new passphrase with the recovery code"));
        break;
    case Form::Code:
        m_heading->setText(tr("Recovery code"));
        break;
    }
    // What was typed for one form is not carried into another.
    m_passphrase.edit->setText({});
    m_repeat.edit->setText({});
    m_recovery.edit->setText({});
    showHints();
    updateButtons();
    if (isCode)
        m_code->setFocus();
    else if (form == Form::Recover)
        m_recovery.edit->setFocus();
    else
        m_passphrase.edit->setFocus();
}

void UnlockPage::say(Field& field, const QString& text, bool isError)
{
    field.note->setText(text);
    field.note->setStyleSheet(
        isError ? QStringLiteral("color: %1;")
                      .arg((palette().color(QPalette::Window).lightness() < 128 ? Theme::dark()
                                                                                : Theme::light())
                               .bad.name())
                : QString());
    field.edit->setAccessibleDescription(text);
}

void UnlockPage::showHints()
{
    const auto passphrase = m_passphrase.edit->text();
    const auto repeat = m_repeat.edit->text();
    say(m_folder,
        m_form == Form::Create ? tr("A folder that does not exist yet. It may lie on a USB stick.")
                               : QString(),
        false);
    say(m_recovery, tr("The code that was shown when the store was created."), false);
    if (!asksForNewPassphrase()) {
        say(m_passphrase, {}, false);
        return;
    }
    const auto length = characters(passphrase);
    if (length == 0 || length >= kLeastPassphrase)
        say(m_passphrase,
            tr("At least %1 characters: whoever copies the folder can try words on it for years.")
                .arg(kLeastPassphrase),
            false);
    else
        say(m_passphrase,
            tr("%1 of at least %2 characters.").arg(length).arg(kLeastPassphrase),
            false);
    if (repeat.isEmpty() || passphrase == repeat)
        say(m_repeat, repeat.isEmpty() ? QString() : tr("Both are the same."), false);
    else
        say(m_repeat, tr("The two are not the same yet."), !passphrase.startsWith(repeat));
}

void UnlockPage::updateButtons()
{
    const auto passphrase = m_passphrase.edit->text();
    const bool hasFolder = !m_folder.edit->text().trimmed().isEmpty();
    const bool isNewGood =
        characters(passphrase) >= kLeastPassphrase && passphrase == m_repeat.edit->text();
    m_open->setEnabled(!m_isBusy && hasFolder && !passphrase.isEmpty());
    m_create->setEnabled(!m_isBusy && hasFolder && isNewGood);
    m_recover->setEnabled(!m_isBusy && hasFolder && isNewGood &&
                          !m_recovery.edit->text().trimmed().isEmpty());
}

void UnlockPage::submit()
{
    const auto folder = m_folder.edit->text().trimmed();
    switch (m_form) {
    case Form::Open:
        if (m_open->isEnabled())
            Q_EMIT openRequested(folder, takePassphrase());
        break;
    case Form::Create:
        if (m_create->isEnabled())
            Q_EMIT createRequested(folder, takePassphrase());
        break;
    case Form::Recover:
        if (m_recover->isEnabled()) {
            const auto code = m_recovery.edit->text().trimmed();
            Q_EMIT recoverRequested(folder, code, takePassphrase());
        }
        break;
    case Form::Code:
        break;
    }
}

QByteArray UnlockPage::takePassphrase()
{
    const auto passphrase = m_passphrase.edit->text().toUtf8();
    // setText, not clear: clear keeps the characters in the edit's undo history.
    m_passphrase.edit->setText({});
    m_repeat.edit->setText({});
    return passphrase;
}

void UnlockPage::setFolder(const QString& folder)
{
    m_folder.edit->setText(folder);
    m_passphrase.edit->setFocus();
}

void UnlockPage::setPassphrase(const QString& passphrase)
{
    m_passphrase.edit->setText(passphrase);
}

void UnlockPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (const auto* field : {&m_folder, &m_recovery, &m_passphrase, &m_repeat})
        field->box->setEnabled(!isBusy);
    for (auto* button : {m_toCreate, m_toRecover, m_back})
        button->setEnabled(!isBusy);
    m_open->setText(isBusy ? tr("Opening…") : tr("&Open"));
    m_create->setText(isBusy ? tr("Creating…") : tr("Create the s&tore"));
    m_recover->setText(isBusy ? tr("Setting the new passphrase…") : tr("Set the &new passphrase"));
    updateButtons();
}

void UnlockPage::showError(const Error& error)
{
    if (m_form == Form::Code)
        setForm(Form::Create);
    Field* field = &m_folder;
    switch (error.code) {
    case ErrorCode::WrongPassphrase:
    case ErrorCode::Malformed:
        // While recovering, the code is what was not accepted.
        field = m_form == Form::Recover ? &m_recovery : &m_passphrase;
        break;
    case ErrorCode::MissingData:
        field = &m_passphrase;
        break;
    case ErrorCode::OutOfRange:
    case ErrorCode::Unsupported:
    case ErrorCode::Ambiguous:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::Damaged:
    case ErrorCode::NotAStore:
    case ErrorCode::NewerVersion:
    case ErrorCode::OlderVersion:
    case ErrorCode::Untrusted:
    case ErrorCode::Busy:
    case ErrorCode::DiskFull:
    case ErrorCode::NoPermission:
    case ErrorCode::Io:
    case ErrorCode::TooLarge:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal:
        break;
    }
    const bool isCodeRefused = field == &m_recovery;
    say(*field,
        isCodeRefused
            ? tr("This recovery code does not open the store. Check each character and try again.")
            : Format::error(error),
        true);
    if (field == &m_folder)
        m_passphrase.edit->setFocus();
    else
        field->edit->setFocus();
}

void UnlockPage::showRecoveryCode(const QString& code)
{
    setBusy(false);
    // In two lines of the same length; reading it back passes over the break.
    auto shown = code;
    const auto middle = shown.indexOf(QLatin1Char('-'), shown.size() / 2);
    if (middle > 0)
        shown.insert(middle + 1, QLatin1Char('\n'));
    m_code->setText(shown);
    m_code->setAccessibleName(tr("Recovery code: %1").arg(code));
    setForm(Form::Code);
}

void UnlockPage::drawLogo()
{
    m_logo->setPixmap(icon(QStringLiteral("consilium"), palette().color(QPalette::Link))
                          .pixmap(QSize(36, 36), devicePixelRatioF()));
}

void UnlockPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        drawLogo();
}

} // namespace consilium::ui
