#include "ui/board/drug_edit.h"

#include "ui/format/format.h"

#include <QCompleter>
#include <QStringListModel>

namespace consilium::ui
{

namespace
{

const QLatin1Char kPlus('+');

/// Completes what stands behind the last plus.
class LastPartCompleter : public QCompleter
{
public:
    explicit LastPartCompleter(QLineEdit* edit)
        : QCompleter(edit)
        , m_edit(edit)
    {
    }

    [[nodiscard]] QStringList splitPath(const QString& path) const override
    {
        return {path.section(kPlus, -1).trimmed()};
    }

    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override
    {
        const auto name = QCompleter::pathFromIndex(index);
        const auto before = m_edit->text().section(kPlus, 0, -2).trimmed();
        return before.isEmpty() ? name : QStringLiteral("%1 + %2").arg(before, name);
    }

private:
    QLineEdit* m_edit;
};

} // namespace

DrugNames DrugNames::of(const terminology::DrugTable& drugs)
{
    DrugNames known;
    for (const auto& drug : drugs.all()) {
        if (!drug.isForCancer)
            continue;
        const auto name = text(drug.name);
        known.names << name;
        known.byName.insert(name.toLower(), name);
        for (const auto& synonym : drug.synonyms)
            known.byName.insert(text(synonym).toLower(), name);
    }
    known.names.sort(Qt::CaseInsensitive);
    return known;
}

DrugEdit::DrugEdit(QWidget* parent)
    : QLineEdit(parent)
{
    auto* completer = new LastPartCompleter(this);
    completer->setModel(new QStringListModel(completer));
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(6);
    setCompleter(completer);
}

void DrugEdit::setNames(const DrugNames& names)
{
    m_names = names;
    static_cast<QStringListModel*>(completer()->model())->setStringList(names.names);
}

QStringList DrugEdit::parts() const
{
    QStringList parts;
    for (const auto& part : text().split(kPlus, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts;
}

std::vector<std::string> DrugEdit::drugs() const
{
    std::vector<std::string> drugs;
    for (const auto& part : parts())
        drugs.push_back(m_names.byName.value(part.toLower(), part).toStdString());
    return drugs;
}

QStringList DrugEdit::unknown() const
{
    QStringList unknown;
    for (const auto& part : parts()) {
        if (!m_names.byName.contains(part.toLower()))
            unknown << part;
    }
    return unknown;
}

void DrugEdit::setDrugs(const std::vector<std::string>& given)
{
    if (drugs() == given)
        return;
    QStringList names;
    for (const auto& drug : given)
        names << ui::text(drug);
    setText(names.join(QStringLiteral(" + ")));
}

void setTextKept(QLineEdit& edit, const QString& text)
{
    if (edit.text() != text)
        edit.setText(text);
}

} // namespace consilium::ui
