#pragma once

#include "core/services/session.h"
#include "tests/support/builders.h"
#include "ui/shell/main_window.h"
#include "ui/unlock/unlock_page.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

// The whole window on a temporary store, with a fixed day and somebody who answers what is asked.
namespace consilium::tests
{

namespace fs = std::filesystem;

inline const fs::path kDemo = CONSILIUM_SOURCE_DIR "/resources/demo";
inline const QString kSecret = QStringLiteral("correct horse battery");
constexpr int kLongMs =
    60000; ///< opening a store takes its time on purpose, more so in a debug build

/// Answers as the test said and keeps what the person was told. No target, no files: cancelled.
class ScriptedPrompts : public ui::Prompts
{
public:
    QString folder;
    QStringList files;
    QString target;
    QString suggestion;
    QStringList told;
    QStringList sources;

    void chooseFolder(QWidget*, const QString&, std::function<void(QString)> answer) override
    {
        if (!folder.isEmpty())
            answer(folder);
    }

    void chooseFiles(QWidget*, const QString&, std::function<void(QStringList)> answer) override
    {
        if (!files.isEmpty())
            answer(files);
    }

    void chooseFile(QWidget*,
                    const QString&,
                    const QString&,
                    std::function<void(QString)> answer) override
    {
        if (!files.isEmpty())
            answer(files.front());
    }

    void chooseTarget(QWidget*,
                      const QString&,
                      const QString& name,
                      std::function<void(QString)> answer) override
    {
        suggestion = name;
        if (!target.isEmpty())
            answer(target);
    }

    void tell(QWidget*, const QString&, const QString& words) override { told << words; }

    void showSource(QWidget*, const QString& source, const QString& address) override
    {
        sources << source + QLatin1Char(' ') + address;
    }
};

/// Stores made once and copied for each test, since making one is slow on purpose.
class Stores
{
public:
    Stores()
    {
        const auto toolbox = services::Toolbox::load(pack(), models());
        if (!toolbox.has_value())
            qFatal("the built pack: %s", toolbox.error().context.c_str());
        auto made =
            services::Session::create(at("empty"), kSecret.toStdString(), toolbox.value(), clock());
        if (!made.has_value())
            qFatal("no store: %s", made.error().context.c_str());
        made.value().session.reset();
        fs::copy(at("empty"), at("demo"), fs::copy_options::recursive);
        auto session =
            services::Session::open(at("demo"), kSecret.toStdString(), toolbox.value(), clock())
                .value();
        for (const char* name : {"lung", "melanoma", "breast"}) {
            services::ImportRequest request;
            request.files = {kDemo / name / "case.json", kDemo / name / "tumour.vcf"};
            const auto outcomes = session->import(request, {}, {});
            for (const auto& outcome : outcomes.value()) {
                if (outcome.error)
                    qFatal("%s: %s", outcome.fileName.c_str(), outcome.error->context.c_str());
            }
        }
    }

    static fs::path pack() { return CONSILIUM_BINARY_DIR "/resources/starter.cpack"; }

    static fs::path models() { return CONSILIUM_SOURCE_DIR "/resources/models"; }

    static Clock clock()
    {
        return [] { return std::chrono::system_clock::time_point(day("2026-11-24")); };
    }

    QString copyOf(const char* name)
    {
        const auto folder = newPath(".consilium");
        fs::copy(at(name), folder.toStdString(), fs::copy_options::recursive);
        return folder;
    }

    QString newPath(const char* ending)
    {
        return m_dir.filePath(QString::number(++m_next) + QLatin1String(ending));
    }

    QString written(const char* name, const QByteArray& content)
    {
        const auto path = newPath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

private:
    fs::path at(const char* name) const { return fs::path(m_dir.path().toStdString()) / name; }

    QTemporaryDir m_dir;
    int m_next = 0;
};

inline QString demoFile(const char* relative)
{
    return QString::fromStdString((kDemo / relative).string());
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

/// The window with what a test needs of it, by object names.
class OpenWindow
{
public:
    explicit OpenWindow(const QString& folder,
                        const QString& language = QStringLiteral("en"),
                        const fs::path& pack = Stores::pack())
        : window({pack, Stores::models()}, Stores::clock(), prompts, {false, language, 10})
    {
        window.setStore(folder, {});
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not show");
    }

    template <typename Type>
    [[nodiscard]] Type* find(const char* name) const
    {
        auto* found = window.findChild<Type*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("nothing is named %s", name);
        return found;
    }

    /// What the list says where it has no rows.
    [[nodiscard]] QLabel* emptyNote() const
    {
        return find<QLineEdit>("searchEdit")
            ->parentWidget()
            ->findChild<QLabel*>(QStringLiteral("emptyLabel"));
    }

    /// All texts of the genome table's rows.
    [[nodiscard]] QString genome() const;

    [[nodiscard]] QAction* action(const char* name) const { return find<QAction>(name); }

    void type(const QString& passphrase)
    {
        auto* edit = find<QLineEdit>("passphraseEdit");
        edit->setFocus();
        QTest::keyClicks(edit, passphrase);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    /// Types the passphrase and waits for the list.
    [[nodiscard]] bool unlock()
    {
        QSignalSpy shown(&window, &ui::MainWindow::patientsShown);
        type(kSecret);
        return shown.wait(kLongMs) && window.isOpen();
    }

    [[nodiscard]] QStringList listed() const
    {
        const auto* model = find<QTableView>("patientsTable")->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, 0).data().toString();
        return names;
    }

    void search(const QString& words)
    {
        auto* edit = find<QLineEdit>("searchEdit");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, words);
    }

    /// Searches until one is left and opens it by Enter.
    [[nodiscard]] bool openBySearch(const QString& words)
    {
        QSignalSpy shown(&window, &ui::MainWindow::caseShown);
        search(words);
        if (!QTest::qWaitFor([this] { return listed().size() == 1; }, kLongMs))
            return false;
        QTest::keyClick(find<QLineEdit>("searchEdit"), Qt::Key_Return);
        return shown.count() > 0 || shown.wait(kLongMs);
    }

    [[nodiscard]] QDialog* importDialog() const
    {
        for (auto* dialog : window.findChildren<QDialog*>(QStringLiteral("importDialog"))) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    ScriptedPrompts prompts;
    ui::MainWindow window;
};

inline QString textsOf(const QWidget* parent)
{
    QStringList texts;
    for (const auto* label : parent->findChildren<QLabel*>())
        texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

inline void collect(const QAbstractItemModel& model, const QModelIndex& parent, QStringList& texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const auto index = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole,
                                   Qt::ToolTipRole,
                                   Qt::AccessibleTextRole,
                                   Qt::AccessibleDescriptionRole})
                texts << index.data(role).toString();
            collect(model, index, texts);
        }
    }
}

inline QString OpenWindow::genome() const
{
    QStringList texts;
    collect(*find<QTableView>("genomeTable")->model(), {}, texts);
    return texts.join(QLatin1Char('\n'));
}

/// Every text that any object below holds: all text properties (text, accessible name and
/// description, tool tip, title, placeholder) and all that item models would show, visible or not.
inline QString everythingIn(const QObject& root)
{
    QStringList texts;
    auto objects = root.findChildren<QObject*>();
    objects.prepend(const_cast<QObject*>(&root)); // read only; findChildren gives no other type
    for (const auto* object : objects) {
        if (object->inherits("QWidgetTextControl"))
            continue; // a label's own document: follows the label's text, which is read, once it is
                      // shown
        const auto* meta = object->metaObject();
        for (int index = 0; index < meta->propertyCount(); ++index) {
            const int type = meta->property(index).metaType().id();
            if (type == QMetaType::QString || type == QMetaType::QStringList)
                texts << meta->property(index).read(object).toStringList().join(QLatin1Char('\n'));
        }
        if (const auto* model = qobject_cast<const QAbstractItemModel*>(object))
            collect(*model, {}, texts);
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace consilium::tests
