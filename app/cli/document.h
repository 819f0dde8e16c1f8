#pragma once

#include "app/cli/context.h"
#include "ui/widgets/language.h"

#include <QGuiApplication>

#include <memory>

namespace consilium::cli
{

/// What laying out a document needs: fonts and therefore Qt's Gui module, but no screen; and the
/// words of `--language`. One at a time.
class DocumentSetting
{
public:
    /// A failure that is the caller's: a language that is none.
    [[nodiscard]] static Result<std::unique_ptr<DocumentSetting>> create(Context& context);

private:
    explicit DocumentSetting(const ui::Language& language);

    char m_name[14] = "consilium-cli";
    char* m_arguments[2] = {m_name, nullptr};
    int m_count = 1;
    std::unique_ptr<QGuiApplication> m_application;
    ui::SpokenLanguage m_spoken;
};

} // namespace consilium::cli
