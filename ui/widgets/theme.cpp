#include "ui/widgets/theme.h"

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
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

QColor rgb(const char* code)
{
    return QColor(QString::fromLatin1(code));
}

} // namespace

double contrast(const QColor& first, const QColor& second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Theme Theme::light()
{
    return {false, rgb("#f3f5f6"), rgb("#ffffff"), rgb("#e9eef0"), rgb("#cfd8dc"), rgb("#1b2a30"), rgb("#51626a"), rgb("#0b6470"),
            rgb("#ffffff"), rgb("#1c6b3f"), rgb("#8a5200"), rgb("#a3262a"), rgb("#55616a")};
}

Theme Theme::dark()
{
    return {true, rgb("#12191d"), rgb("#1a2429"), rgb("#223038"), rgb("#37474f"), rgb("#e6edf0"), rgb("#a9b8bf"), rgb("#5cc3d0"),
            rgb("#0c1a1e"), rgb("#7ccf9b"), rgb("#f0b860"), rgb("#f28b8b"), rgb("#aab6bd")};
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, raised);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, raised);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Mid, line);
    return palette;
}

QString Theme::styleSheet() const
{
    return QStringLiteral(
               "QMainWindow, QStackedWidget { background: %1; }"
               "QLineEdit { background: %2; color: %3; border: 1px solid %4; border-radius: 4px; padding: 6px 8px; }"
               "QLineEdit:focus { border: 2px solid %5; padding: 5px 7px; }"
               "QPushButton { background: %6; color: %3; border: 1px solid %4; border-radius: 4px; padding: 6px 14px; }"
               "QPushButton:focus { border: 2px solid %5; padding: 5px 13px; }"
               "QPushButton[primary=\"true\"] { background: %5; color: %7; border-color: %5; font-weight: 600; }"
               "QPushButton:disabled { color: %8; }"
               "QTableView, QTreeView, QListView, QTextBrowser { background: %2; color: %3; border: 1px solid %4; gridline-color: %4;"
               " selection-background-color: %5; selection-color: %7; }"
               "QHeaderView::section { background: %6; color: %3; border: none; border-bottom: 1px solid %4; padding: 6px; font-weight: 600; }"
               "QTabWidget::pane { border: none; border-top: 1px solid %4; }"
               "QTabBar::tab { background: transparent; color: %8; padding: 8px 18px; border-bottom: 3px solid transparent; }"
               "QTabBar::tab:selected { color: %3; border-bottom: 3px solid %5; }"
               "QFrame#banner { background: %6; border-bottom: 1px solid %4; }"
               "QLabel#syntheticLabel { background: %9; color: %1; border-radius: 4px; padding: 3px 8px; font-weight: 700; }"
               "QLabel#messageLabel { color: %10; }")
        .arg(ground.name(), surface.name(), text.name(), line.name(), accent.name(), raised.name(), onAccent.name(), muted.name(),
             caution.name())
        .arg(bad.name());
}

} // namespace consilium::ui
