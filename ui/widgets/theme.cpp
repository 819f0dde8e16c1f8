#include "ui/widgets/theme.h"

#include <QFontDatabase>

#include <algorithm>
#include <cmath>

namespace consilium::ui
{

namespace
{

double luminance(const QColor& colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

QColor rgb(const char* code) { return QColor(QString::fromLatin1(code)); }

} // namespace

double contrast(const QColor& first, const QColor& second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Theme Theme::light()
{
    Theme theme;
    theme.ground = rgb("#f3f5f8");
    theme.surface = rgb("#ffffff");
    theme.raised = rgb("#fafbfc");
    theme.line = rgb("#dde2e9");
    theme.text = rgb("#17202b");
    theme.muted = rgb("#56616f");
    theme.faint = rgb("#66717f");
    theme.accent = rgb("#0b6b82");
    theme.accentTint = rgb("#e3f1f4");
    theme.onAccent = rgb("#ffffff");
    theme.good = rgb("#1a7a55");
    theme.goodTint = rgb("#e4f3ec");
    theme.caution = rgb("#8f5a00");
    theme.cautionTint = rgb("#fbf0db");
    theme.bad = rgb("#a8322a");
    theme.badTint = rgb("#fae7e5");
    theme.unknown = rgb("#5a5f8c");
    theme.unknownTint = rgb("#ebecf6");
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.isDark = true;
    theme.ground = rgb("#0f141a");
    theme.surface = rgb("#171e26");
    theme.raised = rgb("#1c242e");
    theme.line = rgb("#2c3743");
    theme.text = rgb("#e6ebf1");
    theme.muted = rgb("#a3afbd");
    theme.faint = rgb("#8a97a6");
    theme.accent = rgb("#5fc3d9");
    theme.accentTint = rgb("#133039");
    theme.onAccent = rgb("#0f141a");
    theme.good = rgb("#62cfa0");
    theme.goodTint = rgb("#14332a");
    theme.caution = rgb("#e9b75b");
    theme.cautionTint = rgb("#38290f");
    theme.bad = rgb("#f0857c");
    theme.badTint = rgb("#3a1a18");
    theme.unknown = rgb("#a9aee0");
    theme.unknownTint = rgb("#23264a");
    return theme;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, raised);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, raised);
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, faint);
    palette.setColor(QPalette::Shadow, line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

QString Theme::styleSheet() const
{
    auto sheet = QStringLiteral(R"(
QMainWindow, QStackedWidget, QWidget#page { background: @ground; }
QWidget { color: @text; }
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 4px 6px; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit {
    background: @surface; color: @text; border: 1px solid @line; border-radius: 6px; padding: 6px 8px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus { border: 2px solid @accent; padding: 5px 7px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/down.svg); width: 12px; height: 12px; }
QToolButton::menu-indicator { image: none; }
QPushButton::menu-indicator { image: url(:/icons/down.svg); subcontrol-origin: padding; subcontrol-position: center
    right; width: 24px; height: 10px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @line; }
QPushButton, QToolButton { background: @surface; color: @text; border: 1px solid @line; border-radius: 6px; padding: 6px 12px; }
QPushButton:hover, QToolButton:hover { background: @raised; border-color: @faint; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 5px 11px; }
QPushButton:disabled, QToolButton:disabled { color: @faint; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:focus { border-color: @text; }
QPushButton[primary="true"]:disabled { background: @line; border-color: @line; color: @muted; }
QCheckBox, QRadioButton { background: transparent; spacing: 8px; }
QCheckBox:disabled, QRadioButton:disabled { color: @faint; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; background: @surface; border: 1px solid
    @muted; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: @accentTint; border-color: @accent; }
QCheckBox::indicator:checked, QCheckBox::indicator:indeterminate { background: @accent; border-color: @accent; }
QCheckBox::indicator:checked { image: url(:/icons/check-@ticks.svg); }
QCheckBox::indicator:indeterminate { image: url(:/icons/partly-@ticks.svg); }
QRadioButton::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/chosen-@ticks.svg); }
QCheckBox::indicator:checked:hover, QCheckBox::indicator:indeterminate:hover, QRadioButton::indicator:checked:hover {
    border-color: @text; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { width: 12px; height: 12px; border: 2px solid @accent; }
QCheckBox::indicator:checked:focus, QCheckBox::indicator:indeterminate:focus, QRadioButton::indicator:checked:focus {
    border: 2px solid @text; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @ground; border: 1px solid @faint; }
QCheckBox::indicator:checked:disabled, QCheckBox::indicator:indeterminate:disabled,
    QRadioButton::indicator:checked:disabled { background: @muted; border: 1px solid @muted; }
QMenuBar { background: @surface; color: @text; border-bottom: 1px solid @line; }
QMenuBar::item { padding: 5px 10px; background: transparent; }
QMenuBar::item:selected, QMenu::item:selected { background: @accentTint; color: @text; }
QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::indicator { width: 22px; height: 14px; }
QMenu::indicator:non-exclusive:checked { image: url(:/icons/check-@inks.svg); }
QMenu::indicator:exclusive:checked { image: url(:/icons/chosen-@inks.svg); }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: 9px; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: 16px; font-weight: 700; }
QLabel[role="cardTitle"] { font-weight: 700; }
QLabel[role="secondary"] { color: @muted; font-size: 12px; }
QLabel[role="caption"] { color: @faint; font-size: 11px; }
QLabel[role="chip"] { border: 1px solid @line; border-radius: 10px; padding: 2px 8px; font-size: 12px; background: @surface; }
QLabel[role="chip"][tone="good"] { color: @good; background: @goodTint; border-color: @goodTint; }
QLabel[role="chip"][tone="caution"] { color: @caution; background: @cautionTint; border-color: @cautionTint; }
QLabel[role="chip"][tone="bad"] { color: @bad; background: @badTint; border-color: @badTint; }
QLabel[role="chip"][tone="unknown"] { color: @unknown; background: @unknownTint; border-color: @unknownTint; }
QLabel[role="chip"][tone="accent"] { color: @accent; background: @accentTint; border-color: @accentTint; }
QTableView, QTreeView, QListView, QTextBrowser { background: @surface; color: @text; border: 1px solid @line; border-radius: 9px;
    gridline-color: @line; selection-background-color: @accentTint; selection-color: @text; outline: 0; }
QTableView::item { padding: 0 8px; border-bottom: 1px solid @line; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: @accentTint; color: @text; }
QListWidget::item { padding: 3px 6px; border-radius: 4px; }
QTableView:focus, QTreeView:focus, QListView:focus, QTextBrowser:focus { border: 1px solid @accent; }
QHeaderView { background: @raised; border: none; }
QHeaderView::section { background: @raised; color: @muted; border: none; border-bottom: 1px solid @line; padding: 7px 8px; font-weight: 600; }
QTableCornerButton::section { background: @raised; border: none; }
QTabBar { background: @surface; }
QTabBar::tab { background: transparent; color: @muted; padding: 9px 14px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @accent; font-weight: 600; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { background: @accentTint; }
QFrame#banner, QFrame#tabRow, QFrame#rail { background: @surface; }
QFrame#banner, QFrame#tabRow { border: none; border-bottom: 1px solid @line; }
QFrame#rail { border: none; border-right: 1px solid @line; }
QFrame#rail QToolButton { border: none; border-radius: 6px; padding: 6px 2px; font-size: 11px; color: @muted; background: transparent; }
QFrame#rail QToolButton:hover { background: @raised; color: @text; }
QFrame#rail QToolButton:checked { background: @accentTint; color: @accent; font-weight: 600; }
QFrame#rail QToolButton:focus { border: 1px solid @accent; padding: 5px 1px; }
QLabel#messageLabel { color: @bad; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @line; border: none; border-radius: 4px; height: 8px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QSplitter::handle { background: transparent; }
QStatusBar { background: @surface; color: @muted; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QDialog, QMessageBox { background: @surface; }
)");
    const std::initializer_list<std::pair<const char*, QColor>> tokens{
        {"@ground", ground},
        {"@surface", surface},
        {"@raised", raised},
        {"@line", line},
        {"@text", text},
        {"@muted", muted},
        {"@faint", faint},
        {"@accentTint", accentTint},
        {"@accent", accent},
        {"@onAccent", onAccent},
        {"@goodTint", goodTint},
        {"@good", good},
        {"@cautionTint", cautionTint},
        {"@caution", caution},
        {"@badTint", badTint},
        {"@bad", bad},
        {"@unknownTint", unknownTint},
        {"@unknown", unknown}};
    for (const auto& [token, colour] : tokens)
        sheet.replace(QLatin1String(token), colour.name());
    // A tick is a picture, which takes no colour of the sheet: on the accent, and on a menu.
    sheet.replace(QLatin1String("@ticks"), QLatin1String(isDark ? "dark" : "light"));
    sheet.replace(QLatin1String("@inks"), QLatin1String(isDark ? "light" : "dark"));
    return sheet;
}

QStringList fontFamilies(const QString& otherwise)
{
    QStringList families;
    for (const auto& family : {QStringLiteral("Inter"),
                               QStringLiteral("Noto Sans Arabic UI"),
                               QStringLiteral("WenQuanYi Micro Hei")}) {
        if (QFontDatabase::hasFamily(family))
            families << family;
    }
    if (!families.contains(QStringLiteral("Inter")))
        families.prepend(otherwise);
    return families;
}

QFont applicationFont()
{
    QFont font;
    font.setFamilies(fontFamilies(font.family()));
    font.setPixelSize(13);
    return font;
}

} // namespace consilium::ui
