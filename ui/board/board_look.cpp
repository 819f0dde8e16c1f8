#include "ui/board/board_look.h"

#include "ui/board/board_fields.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace consilium::ui
{

namespace
{

constexpr double kContrast = 7.05;
constexpr const char* kBody = "boardBody";
constexpr const char* kMargin = "boardMargin";
constexpr const char* kTight = "boardTight";

QColor mixed(const QColor& colour, const QColor& with, double share)
{
    const auto part = [&](int a, int b) {
        return std::clamp(static_cast<int>(std::lround(a + (b - a) * share)), 0, 255);
    };
    return {part(colour.red(), with.red()),
            part(colour.green(), with.green()),
            part(colour.blue(), with.blue())};
}

QColor strengthened(const QColor& colour, bool isDark, std::initializer_list<QColor> grounds)
{
    const QColor end = isDark ? Qt::white : Qt::black;
    for (int percent = 0; percent < 100; ++percent) {
        const auto tried = mixed(colour, end, percent / 100.0);
        if (std::all_of(grounds.begin(), grounds.end(), [&](const QColor& ground) {
                return contrast(tried, ground) >= kContrast;
            }))
            return tried;
    }
    return end;
}

} // namespace

Theme boardTheme(const Theme& theme)
{
    auto board = theme;
    const auto strengthen = [&](QColor Theme::*text, const QColor& tint) {
        board.*text =
            strengthened(theme.*text,
                         theme.isDark,
                         {theme.ground, theme.surface, theme.raised, theme.accentTint, tint});
    };
    strengthen(&Theme::text, theme.cautionTint);
    strengthen(&Theme::muted, theme.cautionTint);
    strengthen(&Theme::faint, theme.cautionTint);
    strengthen(&Theme::accent, theme.accentTint);
    strengthen(&Theme::good, theme.goodTint);
    strengthen(&Theme::caution, theme.cautionTint);
    strengthen(&Theme::bad, theme.badTint);
    strengthen(&Theme::unknown, theme.unknownTint);
    return board;
}

BoardLook BoardLook::of(const Theme& theme, int screenHeight)
{
    BoardLook look;
    look.theme = boardTheme(theme);
    const double height = std::max(screenHeight, 480);
    look.note = static_cast<int>(std::ceil(height / 40));
    look.body = static_cast<int>(std::ceil(height / 36));
    look.title = static_cast<int>(std::ceil(height / 22));
    look.bar = static_cast<int>(std::ceil(height / 52));
    return look;
}

QString BoardLook::styleSheet() const
{
    auto sheet = QStringLiteral(R"(
QWidget { color: @text; font-size: @body; }
QWidget#boardScreen, QWidget#boardNotes, QWidget#largeView, QStackedWidget { background: @ground; }
QLabel { background: transparent; }
QLabel[board="question"] { font-size: @title; font-weight: 700; }
QLabel[board="title"] { font-size: @title; font-weight: 700; }
QLabel[board="heading"] { color: @muted; font-weight: 600; }
QLabel[board="strong"] { font-weight: 700; }
QLabel[board="option"] { font-size: @option; font-weight: 700; }
QLabel[board="note"] { color: @muted; font-size: @note; }
QLabel[board="caption"] { color: @muted; font-size: @note; }
QLabel[board="bar"] { color: @muted; font-size: @bar; }
QLabel[board="topStrong"] { font-size: @note; font-weight: 700; }
QLabel[board="top"] { color: @muted; font-size: @note; }
QLabel[board="top"][tone="caution"] { color: @caution; font-weight: 700; }
QLabel[tone="good"] { color: @good; }
QLabel[tone="caution"] { color: @caution; }
QLabel[tone="bad"] { color: @bad; }
QLabel[tone="unknown"] { color: @unknown; }
QLabel[tone="neutral"] { color: @muted; }
QLabel[board="chip"] { font-size: @note; color: @accent; background: @accentTint; border-radius: @radius; padding: 2px @pad; }
QLabel[board="strip"] { background: @cautionTint; color: @caution; font-size: @note; font-weight: 600; padding: @small @pad; border-radius: @small; }
QFrame[board="card"] { background: @surface; border: @edge solid @line; border-radius: @radius; }
QFrame[board="tinted"] { background: @accentTint; border: @edge solid @accent; border-radius: @radius; }
QFrame[board="barFrame"] { background: @surface; border: none; }
QFrame[board="jump"] { background: @raised; border: @edge solid @accent; border-radius: @radius; }
QLineEdit, QPlainTextEdit, QSpinBox, QComboBox { background: @surface; color: @text; border: @edge solid @faint; border-radius: @small;
    padding: @small; font-size: @body; selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit[board="wording"] { font-size: @title; min-height: @wording; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus { border: @focus solid @accent; }
QComboBox::drop-down { border: none; width: @title; }
QComboBox::down-arrow { image: url(:/icons/down.svg); width: @bar; height: @bar; }
QComboBox QAbstractItemView, QListView { background: @raised; color: @text; border: @edge solid @accent; font-size: @body;
    selection-background-color: @accent; selection-color: @onAccent; outline: 0; }
QSpinBox::up-button, QSpinBox::down-button { width: @body; }
QPushButton { background: @surface; color: @text; border: @edge solid @faint; border-radius: @small; padding: @small @pad; font-size: @note; }
QPushButton:hover { background: @raised; }
QPushButton:focus { border: @focus solid @accent; }
QPushButton:disabled { color: @muted; border: @edge dashed @line; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 700; }
QPushButton[primary="true"]:focus { border-color: @text; }
QPushButton[primary="true"]:disabled { background: @surface; color: @muted; border: @edge dashed @faint; }
QPushButton[board="step"] { background: transparent; border: none; border-bottom: @focus solid transparent; border-radius: 0;
    color: @muted; font-size: @bar; padding: @small @pad; }
QPushButton[board="step"]:checked { color: @accent; border-bottom: @focus solid @accent; }
QPushButton[board="step"]:focus { background: @accentTint; }
QCheckBox, QRadioButton { background: transparent; spacing: @small; font-size: @body; padding: 2px; border: @focus solid transparent; border-radius: @small; }
QCheckBox:focus, QRadioButton:focus { border: @focus solid @accent; }
QCheckBox::indicator, QRadioButton::indicator { width: @half; height: @half; border: @ring solid @faint; border-radius: @small; background: @surface; }
QRadioButton::indicator { border-radius: @round; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked { background: @accent; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: @bar; margin: 0; }
QScrollBar:horizontal { height: 0; }
QScrollBar::handle { background: @faint; border-radius: 4px; min-height: 28px; margin: 3px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)");
    const auto px = [](int value) { return QStringLiteral("%1px").arg(value); };
    const std::initializer_list<std::pair<const char*, QString>> tokens{
        {"@accentTint", theme.accentTint.name()},
        {"@cautionTint", theme.cautionTint.name()},
        {"@onAccent", theme.onAccent.name()},
        {"@ground", theme.ground.name()},
        {"@surface", theme.surface.name()},
        {"@raised", theme.raised.name()},
        {"@line", theme.line.name()},
        {"@text", theme.text.name()},
        {"@muted", theme.muted.name()},
        {"@faint", theme.faint.name()},
        {"@accent", theme.accent.name()},
        {"@good", theme.good.name()},
        {"@caution", theme.caution.name()},
        {"@bad", theme.bad.name()},
        {"@unknown", theme.unknown.name()},
        {"@wording", px(title * 4)},
        {"@body", px(body)},
        {"@note", px(note)},
        {"@title", px(title)},
        {"@bar", px(bar)},
        {"@radius", px(body / 2)},
        {"@pad", px(body * 3 / 4)},
        {"@small", px(std::max(4, body / 4))},
        {"@option", px(body * 13 / 10)},
        {"@half", px(note * 6 / 10)},
        {"@ring", px(std::max(2, note / 7))},
        {"@round", px(note * 3 / 10 + std::max(2, note / 7))},
        {"@edge", px(std::max(2, body / 11))},
        {"@focus", px(std::max(3, body / 7))}};
    for (const auto& [token, value] : tokens)
        sheet.replace(QLatin1String(token), value);
    return sheet;
}

QLabel* boardLabel(const QString& text, const char* look, const char* name)
{
    auto* label = new QLabel(breakable(text));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("board", QLatin1String(look));
    if (name != nullptr)
        label->setObjectName(QLatin1String(name));
    return label;
}

QPushButton* boardButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

void setBoardMargin(QLayout& layout, double bodies) { layout.setProperty(kMargin, bodies); }

void setBoardTight(QLayout& layout) { layout.setProperty(kTight, true); }

void spread(QWidget& root)
{
    // Board size inside a window of another size: the nearest that was dressed decides.
    int body = 0;
    for (const auto* dressed = &root; body == 0 && dressed != nullptr;
         dressed = dressed->parentWidget())
        body = dressed->property(kBody).toInt();
    if (body == 0)
        return;
    for (auto* layout : root.findChildren<QLayout*>()) {
        if (layout->parentWidget() == nullptr || layout->parentWidget()->window() != root.window())
            continue;
        layout->setSpacing(layout->property(kTight).toBool() ? body / 8 : body / 2);
        const auto margin = layout->property(kMargin);
        if (margin.isValid()) {
            const int px = static_cast<int>(std::lround(margin.toDouble() * body));
            layout->setContentsMargins(px, px, px, px);
        }
    }
    // A completer's list is a window of its own, which no style sheet of ours reaches.
    for (const auto* edit : root.findChildren<QLineEdit*>()) {
        if (edit->completer() != nullptr)
            edit->completer()->popup()->setStyleSheet(root.window()->styleSheet());
    }
}

void dress(QWidget& window, const BoardLook& look)
{
    window.setProperty(kBody, look.body);
    window.setPalette(look.theme.palette());
    window.setStyleSheet(look.styleSheet());
    spread(window);
}

} // namespace consilium::ui
