#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

#include <cmath>

// What has less room on a screen than its words need.
namespace consilium::tests
{

constexpr int kPadding = 2; ///< the least that a style leaves beside the words of a button

/// The width of the longest word, which no line break makes shorter.
inline int longestWord(const QLabel& label)
{
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(label.font());
    if (Qt::mightBeRichText(label.text()) && label.textFormat() != Qt::PlainText)
        document.setHtml(label.text());
    else
        document.setPlainText(label.text());
    document.setTextWidth(1);
    return static_cast<int>(std::floor(document.idealWidth()));
}

inline void cutLabels(const QWidget& page, QStringList& cut)
{
    for (const auto* label : page.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || !label->pixmap().isNull())
            continue;
        const int height =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->wordWrap() ? label->contentsRect().width() < longestWord(*label) - 1
                              : label->width() < label->sizeHint().width())
            cut << QStringLiteral("label, too narrow: ") + label->text();
        // Lines of a second script count blank above and below their letters twice.
        else if (label->height() + label->fontMetrics().lineSpacing() / 4 < height)
            cut << QStringLiteral("label, too low: ") + label->text();
    }
}

inline void cutButtons(const QWidget& page, QStringList& cut)
{
    for (const auto* button : page.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        // A link wraps its words. One that is chosen on the rail is bold.
        QFont font = button->font();
        font.setWeight(button->isCheckable() ? QFont::DemiBold : font.weight());
        const int words = QFontMetrics(font).size(Qt::TextShowMnemonic, button->text()).width();
        const bool isCut = button->hasHeightForWidth()
                               ? button->height() < button->heightForWidth(button->width())
                               : button->width() < words + 2 * kPadding;
        if (isCut)
            cut << QStringLiteral("button: ") + button->text();
    }
}

inline void cutChoices(const QWidget& page, QStringList& cut)
{
    for (const auto* combo : page.findChildren<QComboBox*>()) {
        if (!combo->isVisible() || combo->isEditable())
            continue;
        QStyleOptionComboBox option;
        option.initFrom(combo);
        const int room =
            combo->style()
                ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo)
                .width();
        if (room < combo->fontMetrics().horizontalAdvance(combo->currentText()))
            cut << QStringLiteral("choice: ") + combo->currentText();
    }
    for (const auto* tabs : page.findChildren<QTabBar*>()) {
        if (!tabs->isVisible())
            continue;
        for (int tab = 0; tab < tabs->count(); ++tab) {
            const auto words =
                tabs->fontMetrics().size(Qt::TextShowMnemonic, tabs->tabText(tab)).width();
            const auto rect = tabs->tabRect(tab);
            if (rect.width() < words || rect.left() < 0 || rect.right() > tabs->width())
                cut << QStringLiteral("tab: ") + tabs->tabText(tab);
        }
    }
}

inline void cutTables(const QWidget& page, QStringList& cut)
{
    for (const auto* header : page.findChildren<QHeaderView*>()) {
        if (!header->isVisible() || header->orientation() != Qt::Horizontal)
            continue;
        for (int section = 0; section < header->count(); ++section) {
            const auto words =
                header->model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
            QFont font = header->font();
            const int needed = QFontMetrics(font).size(0, words).width();
            if (!header->isSectionHidden(section) && header->sectionSize(section) < needed)
                cut << QStringLiteral("heading: ") + words;
        }
    }
}

/// The words of labels, buttons, choices, tabs and headings that are cut off on what is visible,
/// and the areas that have to be pushed sideways to be read.
inline QStringList cutOff(const QWidget& page)
{
    QStringList cut;
    cutLabels(page, cut);
    cutButtons(page, cut);
    cutChoices(page, cut);
    cutTables(page, cut);
    for (const auto* area : page.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            cut << QStringLiteral("area wider than its room: ") + area->objectName();
    }
    return cut;
}

} // namespace consilium::tests
