#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace consilium::ui
{

/// What has to be asked of the person. An interface, so that tests can answer. Answers arrive
/// later; an empty one means that the person changed their mind and `answer` is not called.
class Prompts
{
public:
    virtual ~Prompts() = default;
    virtual void
    chooseFolder(QWidget* parent, const QString& title, std::function<void(QString)> answer) = 0;
    virtual void
    chooseFiles(QWidget* parent, const QString& title, std::function<void(QStringList)> answer) = 0;
    /// One file of a kind; `filter` as QFileDialog's name filters.
    virtual void chooseFile(QWidget* parent,
                            const QString& title,
                            const QString& filter,
                            std::function<void(QString)> answer) = 0;
    virtual void chooseTarget(QWidget* parent,
                              const QString& title,
                              const QString& suggestion,
                              std::function<void(QString)> answer) = 0;
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
    /// A source with its address, which can be copied or opened; an empty address offers neither.
    virtual void showSource(QWidget* parent, const QString& source, const QString& address) = 0;
};

/// The system's own dialogs, opened without a nested event loop.
class DialogPrompts : public Prompts
{
public:
    void chooseFolder(QWidget* parent,
                      const QString& title,
                      std::function<void(QString)> answer) override;
    void chooseFiles(QWidget* parent,
                     const QString& title,
                     std::function<void(QStringList)> answer) override;
    void chooseFile(QWidget* parent,
                    const QString& title,
                    const QString& filter,
                    std::function<void(QString)> answer) override;
    void chooseTarget(QWidget* parent,
                      const QString& title,
                      const QString& suggestion,
                      std::function<void(QString)> answer) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    void showSource(QWidget* parent, const QString& source, const QString& address) override;
};

} // namespace consilium::ui
