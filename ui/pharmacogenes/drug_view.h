#pragma once

#include "ui/pharmacogenes/drug_rows.h"
#include "ui/widgets/theme.h"

#include <QFrame>

class QToolButton;
class QVBoxLayout;

namespace consilium::ui
{

/// Sign and tone of a group: the sign stands before its word, so that colour is not the only one.
struct GroupSign
{
    QString sign;
    const char* tone;
};

[[nodiscard]] GroupSign signOf(DrugGroup group);

/// One drug: a line that opens to what each source says, side by side, and to the gene results that
/// it rests on. What limits the advice stands before it.
class DrugView : public QFrame
{
    Q_OBJECT

public:
    /// Borrows both as long as it lives.
    DrugView(const DrugRow& row, const Theme& theme, QWidget* parent = nullptr);
    void setOpen(bool isOpen);

Q_SIGNALS:
    void sourceRequested(const QString& source, const QString& address);

private:
    void addLimits(QVBoxLayout* layout);
    void addPretests(QVBoxLayout* layout);
    void addBasis(QVBoxLayout* layout);
    void addSources(QVBoxLayout* layout);
    QWidget* makeSource(const pgx::AdviceLine& line);
    void
    addLink(QVBoxLayout* layout, const QString& shown, const QString& what, const QString& address);
    void fill();

    const DrugRow& m_row;
    Theme m_theme;
    QToolButton* m_head;
    QWidget* m_body;
    bool m_isFilled = false;
};

} // namespace consilium::ui
