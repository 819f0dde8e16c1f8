#pragma once

#include <QFrame>
#include <QLabel>

class QHBoxLayout;
class QVBoxLayout;

namespace consilium::ui
{

/// A card: a bold title, in grey what kind of claim it makes, and a body.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// Grey text after the title: the kind of claim, counts, model and version. Wraps.
    void setClaim(const QString& claim);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    /// Right end of the title row, for a button or two.
    [[nodiscard]] QHBoxLayout* actions() const { return m_actions; }

    /// Lets the body reach the card's edges (for lists that draw their own rows); the title keeps
    /// its margin.
    void setFlush();
    /// Takes everything out of the body.
    void clearBody();

protected:
    bool event(QEvent* event) override;

private:
    void word();

    QString m_titleText;
    QString m_claimText;
    QLabel* m_title;
    QHBoxLayout* m_head;
    QHBoxLayout* m_actions;
    QVBoxLayout* m_body;
};

/// Roles of labels, see Theme::styleSheet.
[[nodiscard]] QLabel* makeLabel(const QString& text, const char* role = nullptr);
/// Plain text that wraps and can be selected.
[[nodiscard]] QLabel* makeParagraph(const QString& text, const char* role = nullptr);
/// A pill: `tone` is good, caution, bad, unknown, accent or neutral. The text must say it without
/// the colour.
[[nodiscard]] QLabel* makeChip(const QString& text, const char* tone = "neutral");
/// Changes a label's role or tone and restyles it.
void setLook(QWidget* widget, const char* property, const QVariant& value);
/// Shortens `whole` to `width` px; the whole text becomes tool tip and accessible name.
void setElidedText(QLabel* label, const QString& whole, int width);

} // namespace consilium::ui
