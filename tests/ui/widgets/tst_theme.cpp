#include "ui/widgets/marks.h"
#include "ui/widgets/theme.h"

#include <QImage>
#include <QPixmap>
#include <QTest>

#include <functional>

using namespace consilium::ui;

namespace
{

struct Pair
{
    const char* name;
    std::function<QColor(const Theme&)> ink;
    std::function<QColor(const Theme&)> ground;
};

/// Text on everything that it stands on.
const std::vector<Pair>& textPairs()
{
    static const std::vector<Pair> pairs{
        {"text on surface",
         [](const Theme& t) { return t.text; },
         [](const Theme& t) { return t.surface; }},
        {"text on ground",
         [](const Theme& t) { return t.text; },
         [](const Theme& t) { return t.ground; }},
        {"text on raised",
         [](const Theme& t) { return t.text; },
         [](const Theme& t) { return t.raised; }},
        {"text on chosen row",
         [](const Theme& t) { return t.text; },
         [](const Theme& t) { return t.accentTint; }},
        {"muted on surface",
         [](const Theme& t) { return t.muted; },
         [](const Theme& t) { return t.surface; }},
        {"muted on ground",
         [](const Theme& t) { return t.muted; },
         [](const Theme& t) { return t.ground; }},
        {"muted on raised",
         [](const Theme& t) { return t.muted; },
         [](const Theme& t) { return t.raised; }},
        {"muted on chosen row",
         [](const Theme& t) { return t.muted; },
         [](const Theme& t) { return t.accentTint; }},
        {"faint on surface",
         [](const Theme& t) { return t.faint; },
         [](const Theme& t) { return t.surface; }},
        {"faint on ground",
         [](const Theme& t) { return t.faint; },
         [](const Theme& t) { return t.ground; }},
        {"accent on surface",
         [](const Theme& t) { return t.accent; },
         [](const Theme& t) { return t.surface; }},
        {"accent on its tint",
         [](const Theme& t) { return t.accent; },
         [](const Theme& t) { return t.accentTint; }},
        {"text on accent",
         [](const Theme& t) { return t.onAccent; },
         [](const Theme& t) { return t.accent; }},
        {"good on its tint",
         [](const Theme& t) { return t.good; },
         [](const Theme& t) { return t.goodTint; }},
        {"caution on its tint",
         [](const Theme& t) { return t.caution; },
         [](const Theme& t) { return t.cautionTint; }},
        {"bad on its tint",
         [](const Theme& t) { return t.bad; },
         [](const Theme& t) { return t.badTint; }},
        {"unknown on its tint",
         [](const Theme& t) { return t.unknown; },
         [](const Theme& t) { return t.unknownTint; }},
        {"good on surface",
         [](const Theme& t) { return t.good; },
         [](const Theme& t) { return t.surface; }},
        {"caution on surface",
         [](const Theme& t) { return t.caution; },
         [](const Theme& t) { return t.surface; }},
        {"bad on surface",
         [](const Theme& t) { return t.bad; },
         [](const Theme& t) { return t.surface; }},
        {"unknown on surface",
         [](const Theme& t) { return t.unknown; },
         [](const Theme& t) { return t.surface; }},
    };
    return pairs;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// WCAG 2.1: black on white is 21, a colour on itself 1; #767676 on white is the
    /// well-known 4.54.
    void contrastIsThatOfWcag()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 0.001);
        QVERIFY(std::abs(contrast(Qt::white, Qt::white) - 1.0) < 0.001);
        QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
        QCOMPARE(contrast(Qt::black, Qt::white), contrast(Qt::white, Qt::black));
    }

    void textIsReadable_data()
    {
        QTest::addColumn<int>("pair");
        QTest::addColumn<bool>("isDark");
        for (int index = 0; index < static_cast<int>(textPairs().size()); ++index) {
            const QByteArray name = textPairs()[static_cast<std::size_t>(index)].name;
            QTest::newRow((name + ", light").constData()) << index << false;
            QTest::newRow((name + ", dark").constData()) << index << true;
        }
    }

    void textIsReadable()
    {
        QFETCH(int, pair);
        QFETCH(bool, isDark);
        const auto theme = isDark ? Theme::dark() : Theme::light();
        const auto& wanted = textPairs()[static_cast<std::size_t>(pair)];
        const double ratio = contrast(wanted.ink(theme), wanted.ground(theme));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void thePaletteCarriesTheTheme()
    {
        const auto theme = Theme::dark();
        QCOMPARE(theme.palette().color(QPalette::Window), theme.ground);
        QCOMPARE(theme.palette().color(QPalette::Base), theme.surface);
        QVERIFY(contrast(theme.palette().color(QPalette::Highlight),
                         theme.palette().color(QPalette::HighlightedText)) >= 4.5);
    }

    void noTokenIsLeftInTheStyleSheet()
    {
        for (const auto& theme : {Theme::light(), Theme::dark()})
            QVERIFY(!theme.styleSheet().contains(QLatin1Char('@')));
    }

    void everyMarkHasItsOwnShape()
    {
        QSet<QByteArray> shapes;
        for (const auto mark :
             {Mark::Check, Mark::Triangle, Mark::Question, Mark::Crossed, Mark::Dot}) {
            const auto picture =
                markPixmap(mark, Qt::black, 16, 1).toImage().convertToFormat(QImage::Format_Alpha8);
            QVERIFY(picture.size() == QSize(16, 16));
            shapes.insert(QByteArray(reinterpret_cast<const char*>(picture.constBits()),
                                     picture.sizeInBytes()));
        }
        QCOMPARE(shapes.size(), 5);
    }

    void anIconTakesItsColour()
    {
        const auto picture = icon(QStringLiteral("search"), Qt::red).pixmap(32, 32).toImage();
        bool isRed = false;
        for (int x = 0; x < 32; ++x) {
            for (int y = 0; y < 32; ++y)
                isRed = isRed || (picture.pixelColor(x, y).red() > 200 &&
                                  picture.pixelColor(x, y).alpha() > 200);
        }
        QVERIFY(isRed);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
