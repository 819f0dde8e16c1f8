#pragma once

#include "core/services/toolbox.h"
#include "ui/genome/conflicts.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace consilium::ui
{

/// One statement: what it says, for which tumour, at which level by which rule, whose it is, and
/// links to its sources.
class StatementView : public QWidget
{
    Q_OBJECT

public:
    /// Below a heading that names the therapy already, the statement does not name it again.
    enum class Heading { Therapy, None };

    StatementView(const KnownStatement& known,
                  const services::Toolbox& toolbox,
                  const Theme& theme,
                  Heading heading);

Q_SIGNALS:
    void sourceRequested(const QString& source, const QString& address);

private:
    void addChips(const KnownStatement& known, Heading heading, QVBoxLayout* layout);
};

/// A conflict: heading with the therapy, then what agrees and what disagrees in two columns.
class ConflictView : public QWidget
{
    Q_OBJECT

public:
    ConflictView(const Conflict& conflict, const services::Toolbox& toolbox, const Theme& theme);

Q_SIGNALS:
    void sourceRequested(const QString& source, const QString& address);

private:
    QWidget* makeColumn(const QString& title,
                        const char* name,
                        const std::vector<KnownStatement>& statements,
                        const services::Toolbox& toolbox,
                        const Theme& theme);
};

/// "osimertinib + savolitinib", the class, or that no therapy is named.
[[nodiscard]] QString therapyOf(const knowledge::Statement& statement);

} // namespace consilium::ui
