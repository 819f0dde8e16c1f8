#pragma once

#include "core/terminology/tables.h"

#include <QHash>
#include <QLineEdit>
#include <QStringList>

#include <string>
#include <vector>

namespace consilium::ui
{

/// The cancer drugs of the pack by name and synonym. Made of the table of drugs alone, never of a
/// ranking.
struct DrugNames
{
    QStringList names;
    QHash<QString, QString> byName; ///< lower case, synonyms too

    [[nodiscard]] static DrugNames of(const terminology::DrugTable& drugs);
};

/// A drug, or drugs joined by +, completed while typing. A name that the pack does not know stays
/// as it was typed.
class DrugEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DrugEdit(QWidget* parent = nullptr);
    void setNames(const DrugNames& names);
    /// Keeps text and cursor where they mean these drugs already.
    void setDrugs(const std::vector<std::string>& drugs);
    [[nodiscard]] std::vector<std::string> drugs() const;
    /// Of what is typed, what the pack does not know.
    [[nodiscard]] QStringList unknown() const;

private:
    [[nodiscard]] QStringList parts() const;

    DrugNames m_names;
};

/// Sets a text where it differs, so that a cursor stays where it is.
void setTextKept(QLineEdit& edit, const QString& text);

} // namespace consilium::ui
