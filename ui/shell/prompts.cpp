#include "ui/shell/prompts.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace consilium::ui
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Prompts)

public:
    static QString importFilter()
    {
        return tr(
            "Records and findings (*.json *.ndjson *.vcf *.vcf.gz *.vcf.bgz *.bcf *.maf *.maf.gz "
            "*.tsv *.tsv.gz *.txt *.seg);;All files (*)");
    }

    static QString pdfFilter() { return tr("PDF (*.pdf)"); }

    static QString source() { return tr("Source"); }

    static QString copy() { return tr("&Copy address"); }

    static QString open() { return tr("&Open in browser (needs a network)"); }

    static QString noAddress()
    {
        return tr("The source has no address on the web; find it by its name and date.");
    }
};

QFileDialog* dialogFor(QWidget* parent, const QString& title)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

void DialogPrompts::chooseFolder(QWidget* parent,
                                 const QString& title,
                                 std::function<void(QString)> answer)
{
    auto* dialog = dialogFor(parent, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(answer));
    dialog->open();
}

void DialogPrompts::chooseFiles(QWidget* parent,
                                const QString& title,
                                std::function<void(QStringList)> answer)
{
    auto* dialog = dialogFor(parent, title);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(Words::importFilter());
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(answer));
    dialog->open();
}

void DialogPrompts::chooseFile(QWidget* parent,
                               const QString& title,
                               const QString& filter,
                               std::function<void(QString)> answer)
{
    auto* dialog = dialogFor(parent, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(filter);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(answer));
    dialog->open();
}

void DialogPrompts::chooseTarget(QWidget* parent,
                                 const QString& title,
                                 const QString& suggestion,
                                 std::function<void(QString)> answer)
{
    auto* dialog = dialogFor(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(Words::pdfFilter());
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(answer));
    dialog->open();
}

void DialogPrompts::tell(QWidget* parent, const QString& title, const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void DialogPrompts::showSource(QWidget* parent, const QString& source, const QString& address)
{
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, Words::source(), source, QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setInformativeText(address.isEmpty() ? Words::noAddress() : address);
    if (!address.isEmpty()) {
        auto* copy = box->addButton(Words::copy(), QMessageBox::ActionRole);
        auto* open = box->addButton(Words::open(), QMessageBox::ActionRole);
        QObject::connect(copy, &QPushButton::clicked, box, [address] {
            QGuiApplication::clipboard()->setText(address);
        });
        QObject::connect(open, &QPushButton::clicked, box, [address] {
            QDesktopServices::openUrl(QUrl(address));
        });
    }
    box->open();
}

} // namespace consilium::ui
