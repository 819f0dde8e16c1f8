#pragma once

#include "ui/knowledge/knowledge_index.h"
#include "ui/widgets/theme.h"

#include <QTextBrowser>

namespace consilium::ui
{

/// Everything that the pack says of one entry, with sources that open and can be copied. Selectable
/// and reached link by link with the Tab key.
class EntryDetail : public QTextBrowser
{
    Q_OBJECT

public:
    explicit EntryDetail(QWidget* parent = nullptr);
    void
    showEntry(const KnowledgeEntry& entry, const services::Toolbox& toolbox, const Theme& theme);
    /// Nothing is chosen: nothing of the last entry stays.
    void showNothing();

Q_SIGNALS:
    /// A source was asked for: what it is, and its address on the web or an empty text.
    void sourceRequested(const QString& source, const QString& address);

private:
    struct Link
    {
        QString what;
        QString address;
    };

    [[nodiscard]] QString linkTo(const knowledge::Citation& citation);
    [[nodiscard]] QString linkTo(const QString& shown, const QString& what, const QString& address);
    [[nodiscard]] QString listOf(const std::vector<knowledge::Citation>& citations);
    void addField(const QString& name, const QString& html);
    void addPlain(const QString& name, const QString& words);
    void addScope(const knowledge::TumourScope& scope, const services::Toolbox& toolbox);
    template <typename Entry>
    void addEvidence(const Entry& entry);
    void fill(const knowledge::Statement& statement, const services::Toolbox& toolbox);
    void fill(const knowledge::Regimen& regimen, const services::Toolbox& toolbox);
    void fill(const knowledge::Rule& rule, const services::Toolbox& toolbox);
    void addLevels(const knowledge::Statement& statement);
    void addOrigin(const knowledge::Statement& statement, const knowledge::Manifest& manifest);

    std::vector<Link> m_links;
    QString m_rows;
    Theme m_theme = Theme::light();
};

} // namespace consilium::ui
