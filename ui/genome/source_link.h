#pragma once

#include "core/knowledge/statements.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QIcon>

class QToolButton;

namespace consilium::ui
{

/// A source as it is shown, what it is, and where it can be opened (empty where it has no address).
struct Source
{
    QString shown; ///< "PMID 29151359", "CIViC 1008"
    QString what;
    QString address;
};

/// The item at the source of an imported statement, then the citations.
[[nodiscard]] QList<Source> sourcesOf(const knowledge::Statement& statement);

/// Text that opens something, underlined and wrapped: reached by Tab, chosen by Enter or Space.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    LinkButton(const QString& text, const QColor& ink);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QFont linkFont() const;

    QColor m_ink;
};

/// One source: a link that asks for it to be shown with its address, and a button that copies what
/// identifies it. Nothing is opened here, because the program works without a network.
class SourceLink : public QWidget
{
    Q_OBJECT

public:
    SourceLink(Source source, const Theme& theme);

Q_SIGNALS:
    void sourceRequested(const QString& source, const QString& address);

private:
    void copy();

    Source m_source;
    QColor m_ink;
    QToolButton* m_copy;
};

} // namespace consilium::ui
