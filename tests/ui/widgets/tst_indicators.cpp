#include "ui/widgets/script_style.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QCheckBox>
#include <QMenu>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QTest>

#include <array>
#include <memory>

using namespace consilium::ui;

namespace
{

struct Ground
{
    const char* name;
    QColor Theme::*colour;
};

constexpr std::array kGrounds{Ground{"surface", &Theme::surface},
                              Ground{"ground", &Theme::ground},
                              Ground{"raised", &Theme::raised}};

struct State
{
    const char* name;
    QStyle::State flags;
};

const std::vector<State>& states()
{
    static const std::vector<State> all{
        {"unchecked", QStyle::State_Enabled | QStyle::State_Off},
        {"unchecked, pointed at",
         QStyle::State_Enabled | QStyle::State_Off | QStyle::State_MouseOver},
        {"unchecked, with the focus",
         QStyle::State_Enabled | QStyle::State_Off | QStyle::State_HasFocus |
             QStyle::State_KeyboardFocusChange},
        {"unchecked, disabled", QStyle::State_Off},
        {"checked", QStyle::State_Enabled | QStyle::State_On},
        {"checked, pointed at", QStyle::State_Enabled | QStyle::State_On | QStyle::State_MouseOver},
        {"checked, with the focus",
         QStyle::State_Enabled | QStyle::State_On | QStyle::State_HasFocus |
             QStyle::State_KeyboardFocusChange},
        {"checked, disabled", QStyle::State_On},
        {"partly checked", QStyle::State_Enabled | QStyle::State_NoChange},
        {"partly checked, with the focus",
         QStyle::State_Enabled | QStyle::State_NoChange | QStyle::State_HasFocus |
             QStyle::State_KeyboardFocusChange},
        {"partly checked, disabled", QStyle::State_NoChange}};
    return all;
}

} // namespace

/// Boxes and circles that are ticked, as the style sheet paints them.
class TestIndicators : public QObject
{
    Q_OBJECT

    std::unique_ptr<QAbstractButton> m_check;
    std::unique_ptr<QAbstractButton> m_radio;

    /// The indicator alone, as it stands on `ground`.
    static QImage picture(const QAbstractButton& button, QStyle::State flags, const QColor& ground)
    {
        QStyleOptionButton option;
        option.initFrom(&button);
        option.state = flags;
        option.rect = QRect(0, 0, 120, 28);
        const bool isRadio = qobject_cast<const QRadioButton*>(&button) != nullptr;
        const auto place = button.style()->subElementRect(isRadio ? QStyle::SE_RadioButtonIndicator
                                                                  : QStyle::SE_CheckBoxIndicator,
                                                          &option,
                                                          &button);
        QImage whole(option.rect.size(), QImage::Format_RGB32);
        whole.fill(ground);
        QPainter painter(&whole);
        button.style()->drawControl(
            isRadio ? QStyle::CE_RadioButton : QStyle::CE_CheckBox, &option, &painter, &button);
        painter.end();
        return whole.copy(place);
    }

    /// How many pixels stand out of `ground` by 3:1. A dashed edge has a third of a drawn one.
    static int edge(const QImage& picture, const QColor& ground)
    {
        int count = 0;
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height(); ++y)
                count += contrast(picture.pixelColor(x, y), ground) >= 3 ? 1 : 0;
        }
        return count;
    }

    /// The two colours that differ most inside.
    static double inside(const QImage& picture)
    {
        const auto field = picture.rect().adjusted(4, 4, -4, -4);
        double strongest = 1;
        const auto first = picture.pixelColor(3, picture.height() / 2);
        for (int x = field.left(); x <= field.right(); ++x) {
            for (int y = field.top(); y <= field.bottom(); ++y)
                strongest = std::max(strongest, contrast(picture.pixelColor(x, y), first));
        }
        return strongest;
    }

    void use(const Theme& theme)
    {
        qApp->setPalette(theme.palette());
        qApp->setStyleSheet(theme.styleSheet());
        m_check = std::make_unique<QCheckBox>(QStringLiteral("words"));
        m_radio = std::make_unique<QRadioButton>(QStringLiteral("words"));
        m_check->ensurePolished();
        m_radio->ensurePolished();
    }

private Q_SLOTS:

    void initTestCase() { QApplication::setStyle(new ScriptStyle); }

    void cleanupTestCase() { qApp->setStyleSheet({}); }

    void theEdgeIsSeen_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<int>("ground");
        for (const bool isDark : {false, true}) {
            for (int ground = 0; ground < static_cast<int>(kGrounds.size()); ++ground)
                QTest::addRow("%s, %s",
                              isDark ? "dark" : "light",
                              kGrounds[static_cast<std::size_t>(ground)].name)
                    << isDark << ground;
        }
    }

    /// 3:1 against the ground beside it (WCAG 2.1, 1.4.11), in every state.
    void theEdgeIsSeen()
    {
        QFETCH(const bool, isDark);
        QFETCH(const int, ground);
        const auto theme = isDark ? Theme::dark() : Theme::light();
        use(theme);
        const auto colour = theme.*kGrounds[static_cast<std::size_t>(ground)].colour;
        for (const auto* button : {m_check.get(), m_radio.get()}) {
            for (const auto& state : states()) {
                if (button == m_radio.get() && state.flags.testFlag(QStyle::State_NoChange))
                    continue;               // a circle knows no half
                constexpr int kFewest = 16; // of about 52 on the edge of a box
                const int pixels = edge(picture(*button, state.flags, colour), colour);
                QVERIFY2(pixels >= kFewest,
                         qPrintable(QStringLiteral("%1 %2: %3")
                                        .arg(QLatin1String(button->metaObject()->className()),
                                             QLatin1String(state.name))
                                        .arg(pixels)));
            }
        }
    }

    void whatIsTickedIsSeen_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    /// The tick stands out of its box, and every state has a picture of its own, colours aside.
    void whatIsTickedIsSeen()
    {
        QFETCH(const bool, isDark);
        const auto theme = isDark ? Theme::dark() : Theme::light();
        use(theme);
        for (const auto* button : {m_check.get(), m_radio.get()}) {
            std::vector<std::pair<const char*, QImage>> seen;
            for (const auto& state : states()) {
                if (button == m_radio.get() && state.flags.testFlag(QStyle::State_NoChange))
                    continue;
                const auto image = picture(*button, state.flags, theme.surface);
                if (!state.flags.testFlag(QStyle::State_Off))
                    QVERIFY2(inside(image) >= 3, state.name);
                const auto grey = image.convertToFormat(QImage::Format_Grayscale8);
                for (const auto& [name, other] : seen)
                    QVERIFY2(grey != other,
                             qPrintable(QStringLiteral("%1 = %2").arg(QLatin1String(name),
                                                                      QLatin1String(state.name))));
                seen.emplace_back(state.name, grey);
            }
        }
    }

    void aTickedEntryOfAMenuIsSeen_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isMirrored");
        QTest::addColumn<bool>("isOneOfSeveral");
        for (const bool isDark : {false, true}) {
            for (const bool isMirrored : {false, true}) {
                for (const bool isOneOfSeveral : {false, true})
                    QTest::addRow("%s, %s, %s",
                                  isDark ? "dark" : "light",
                                  isMirrored ? "from the right" : "from the left",
                                  isOneOfSeveral ? "one of several" : "alone")
                        << isDark << isMirrored << isOneOfSeveral;
            }
        }
    }

    /// The tick stands before the words, apart from them, with 3:1 against the menu.
    void aTickedEntryOfAMenuIsSeen()
    {
        QFETCH(const bool, isDark);
        QFETCH(const bool, isMirrored);
        QFETCH(const bool, isOneOfSeveral);
        const auto theme = isDark ? Theme::dark() : Theme::light();
        use(theme);
        QMenu menu;
        menu.setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QActionGroup group(&menu);
        for (const bool isChecked : {false, true}) {
            auto* action = menu.addAction(QStringLiteral("words"));
            action->setCheckable(true);
            if (isOneOfSeveral)
                group.addAction(action);
            action->setChecked(isChecked);
        }
        menu.resize(menu.sizeHint());
        auto whole = menu.grab().toImage();
        if (isMirrored)
            whole = whole.mirrored(true, false);
        const auto strongest = [&](QAction* action, int from, int to) {
            const auto row = menu.actionGeometry(action);
            const int edge = isMirrored ? menu.width() - row.right() - 1 : row.left();
            double found = 1;
            for (int x = edge + from; x < edge + to; ++x) {
                for (int y = row.top() + 2; y < row.bottom() - 1; ++y)
                    found = std::max(found, contrast(whole.pixelColor(x, y), theme.surface));
            }
            return found;
        };
        auto* plain = menu.actions()[0];
        auto* ticked = menu.actions()[1];
        QVERIFY(strongest(plain, 2, 22) < 1.2);
        QVERIFY(strongest(ticked, 2, 22) >= 3);
        QVERIFY(strongest(ticked, 22, 30) < 1.2);  // apart
        QVERIFY(strongest(ticked, 30, 80) >= 4.5); // the words
    }
};

QTEST_MAIN(TestIndicators)
#include "tst_indicators.moc"
