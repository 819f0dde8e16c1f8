#include "tests/support/colour_vision.h"
#include "ui/board/board_look.h"
#include "ui/family/pedigree_picture.h"
#include "ui/genome/gene_cells.h"
#include "ui/genome/genome_delegate.h"
#include "ui/genome/lollipop.h"
#include "ui/knowledge/knowledge_words.h"
#include "ui/models/calibration_plot.h"
#include "ui/options/option_words.h"
#include "ui/outlook/icon_array.h"
#include "ui/pharmacogenes/position_strip.h"
#include "ui/timeline/timeline_painter.h"
#include "ui/timeline/timeline_palette.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/specimen.h"

#include <QPainter>
#include <QTest>

#include <functional>
#include <vector>

using namespace consilium;
using namespace consilium::ui;
using namespace consilium::tests;

namespace
{

/// Colours that stand beside each other are told apart from this CIEDE2000 difference on; about 1
/// is the least that is seen at all where they touch, and marks lie apart and are small.
constexpr double kApart = 10;
constexpr int kWidth = 260;
constexpr int kHeight = 240;

/// One meaning: the colour it has, and how it is drawn in the program.
struct Sign
{
    QString name;
    std::function<QColor(const Theme&)> colour;
    std::function<void(QPainter&, const Theme&)> draw; ///< none: the colour alone has to do
};

struct Group
{
    const char* name;
    std::vector<Sign> signs;
};

/// A theme in which every colour that means something is the same.
Theme withoutColours(const Theme& theme)
{
    auto plain = theme;
    for (auto colour : {&Theme::accent,
                        &Theme::good,
                        &Theme::caution,
                        &Theme::bad,
                        &Theme::unknown,
                        &Theme::faint,
                        &Theme::muted})
        plain.*colour = theme.text;
    for (auto tint : {&Theme::accentTint,
                      &Theme::goodTint,
                      &Theme::cautionTint,
                      &Theme::badTint,
                      &Theme::unknownTint,
                      &Theme::raised})
        plain.*tint = theme.surface;
    return plain;
}

QImage pictureOf(const Sign& sign, const Theme& theme)
{
    QImage image(kWidth, kHeight, QImage::Format_RGB32);
    image.fill(theme.surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    sign.draw(painter, withoutColours(theme));
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// How many pixels are clearly lighter or darker.
int difference(const QImage& one, const QImage& other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 60)
                ++count;
        }
    }
    return count;
}

std::function<void(QPainter&, const Theme&)> drawMark(Mark mark)
{
    return [mark](QPainter& painter, const Theme& theme) {
        paintMark(painter, QRectF(4, 4, 14, 14), mark, theme.text);
    };
}

/// A widget of the program, painted where it begins.
std::function<void(QPainter&, const Theme&)>
drawWidget(std::function<std::unique_ptr<QWidget>(const Theme&)> make, QRect part = {})
{
    return [make = std::move(make), part](QPainter& painter, const Theme& theme) {
        const auto widget = make(theme);
        auto palette = widget->palette();
        palette.setColor(QPalette::Window, theme.surface); // the ground of a picture
        widget->setPalette(palette);
        const auto whole = widget->grab().toImage();
        painter.drawImage(0, 0, part.isNull() ? whole : whole.copy(part));
    };
}

Group verdicts()
{
    Group group{"verdicts", {}};
    for (const auto verdict : {options::Verdict::Pass,
                               options::Verdict::Warn,
                               options::Verdict::Fail,
                               options::Verdict::Undetermined})
        group.signs.push_back(
            {OptionWords::verdict(verdict),
             [verdict](const Theme& theme) { return OptionWords::colour(verdict, theme); },
             drawMark(OptionWords::mark(verdict))});
    return group;
}

Group shelves()
{
    Group group{"shelves of options", {}};
    for (const auto shelf :
         {options::Shelf::Supported, options::Shelf::ForConsideration, options::Shelf::NotAdvised})
        group.signs.push_back(
            {OptionWords::shelf(shelf),
             [shelf](const Theme& theme) { return OptionWords::colour(shelf, theme); },
             drawMark(OptionWords::mark(shelf))});
    return group;
}

Group geneStates()
{
    using genomics::GeneState;
    Group group{"states of genes", {}};
    for (const auto state : {GeneState::Altered,
                             GeneState::TestedNormal,
                             GeneState::NotCovered,
                             GeneState::Failed,
                             GeneState::Unknown}) {
        genomics::CoveredGene gene;
        gene.gene = "KRAS";
        gene.state = state;
        group.signs.push_back({signOf(state).chip.word,
                               [state](const Theme& theme) {
                                   return toneColours(theme, signOf(state).chip.tone).first;
                               },
                               drawWidget([gene](const Theme& theme) {
                                   auto cell = std::make_unique<GeneCell>(gene, theme, nullptr);
                                   cell->resize(cell->sizeHint());
                                   return cell;
                               })});
    }
    return group;
}

Group changes()
{
    using Shape = GenePicture::Shape;
    Group group{"classes of change", {}};
    const auto add = [&group](Shape shape, QColor Theme::*colour) {
        GenePicture picture;
        picture.length = 100;
        GenePicture::Change change;
        change.first = change.last = 20;
        change.shape = shape;
        change.label = QStringLiteral("x");
        picture.changes = {change};
        Lollipop drawn;
        drawn.resize(300, 100);
        drawn.setPicture(picture, Theme::light());
        // The head alone: it ends where its label begins, and the legend stands far below.
        const auto label = drawn.labelPlaces().front().toAlignedRect();
        const QRect head(label.left() - 18, label.center().y() - 8, 17, 17);
        group.signs.push_back({GenePicture::shapeName(shape),
                               [colour](const Theme& theme) { return theme.*colour; },
                               drawWidget(
                                   [picture](const Theme& theme) {
                                       auto widget = std::make_unique<Lollipop>();
                                       widget->resize(300, 100);
                                       widget->setPicture(picture, theme);
                                       return widget;
                                   },
                                   head)});
    };
    add(Shape::Substitution, &Theme::accent);
    add(Shape::Truncation, &Theme::bad);
    add(Shape::InFrame, &Theme::caution);
    add(Shape::Other, &Theme::faint);
    return group;
}

Group positions()
{
    using clinical::PositionState;
    Group group{"positions of pharmacogenes", {}};
    const auto add = [&group](PositionState state, bool isKey, QColor Theme::*colour) {
        group.signs.push_back(
            {positionStateName(state) + (isKey ? QStringLiteral(", key") : QString()),
             [colour](const Theme& theme) { return theme.*colour; },
             [state, isKey](QPainter& painter, const Theme& theme) {
                 paintPosition(painter, QRectF(4, 4, 16, 16), state, isKey, theme);
             }});
    };
    add(PositionState::Reference, false, &Theme::faint);
    add(PositionState::Variant, false, &Theme::accent);
    add(PositionState::Missing, false, &Theme::unknown);
    add(PositionState::Missing, true, &Theme::caution);
    add(PositionState::Unusable, false, &Theme::bad);
    return group;
}

Group cancers()
{
    using clinical::CancerSite;
    Group group{"cancers of a family", {}};
    const auto add = [&group](CancerSite site, QColor Theme::*colour) {
        group.signs.push_back({QString::fromUtf8(clinical::wordOf(site).data()),
                               [colour](const Theme& theme) { return theme.*colour; },
                               [site](QPainter& painter, const Theme& theme) {
                                   painter.drawPixmap(
                                       0, 0, PedigreePicture::sample(site, theme, 28, 1));
                               }});
    };
    add(CancerSite::Breast, &Theme::bad);
    add(CancerSite::SecondBreast, &Theme::bad);
    add(CancerSite::Ovarian, &Theme::unknown);
    add(CancerSite::Prostate, &Theme::accent);
    add(CancerSite::Pancreatic, &Theme::caution);
    add(CancerSite::Colorectal, &Theme::good);
    add(CancerSite::Endometrial, &Theme::unknown);
    add(CancerSite::Other, &Theme::text);
    return group;
}

Group effects()
{
    using knowledge::Effect;
    Group group{"effects of statements", {}};
    for (const auto effect : {Effect::Sensitive, Effect::Resistant, Effect::Toxic})
        group.signs.push_back({KnowledgeWords::effect(effect),
                               [effect](const Theme& theme) {
                                   return toneColours(theme, KnowledgeWords::tone(effect)).first;
                               },
                               drawMark(KnowledgeWords::mark(effect))});
    return group;
}

/// Whatever the timeline draws of a record with every response category and grade.
Group marksOfLane(const char* name, const clinical::Case& record, const char* lane)
{
    Group group{name, {}};
    const auto model =
        TimelineModel::of(record, PartialDate::parse("2025-01-31").value().earliest());
    for (const auto& each : model.lanes) {
        if (each.id != QLatin1String(lane))
            continue;
        for (const auto& item : each.items)
            group.signs.push_back(
                {item.title + QLatin1Char(' ') + item.letter,
                 [tone = item.tone](const Theme& theme) { return toneColour(theme, tone); },
                 [item](QPainter& painter, const Theme& theme) {
                     paintSign(painter,
                               {20, 20},
                               item.sign,
                               toneColour(theme, item.tone),
                               item.letter,
                               painter.font());
                 }});
    }
    return group;
}

Group responses()
{
    clinical::Case record;
    int day = 10;
    for (int category = 1; category <= static_cast<int>(clinical::ResponseCategory::Worse);
         ++category) {
        clinical::Response response;
        response.category = static_cast<clinical::ResponseCategory>(category);
        response.date =
            PartialDate::parse(QStringLiteral("2024-06-%1").arg(day++).toStdString()).value();
        record.responses.push_back(response);
    }
    return marksOfLane("responses on the timeline", record, "response");
}

Group grades()
{
    clinical::Case record;
    for (int grade = 1; grade <= 5; ++grade) {
        clinical::AdverseEvent event;
        event.event.text = "Nausea";
        event.grade = grade;
        const auto day =
            PartialDate::parse(QStringLiteral("2024-06-1%1").arg(grade).toStdString()).value();
        event.period = {day, day, false};
        record.adverseEvents.push_back(event);
    }
    return marksOfLane("grades on the timeline", record, "adverse");
}

Group values()
{
    Group group{"values of a laboratory line", {}};
    for (const bool isOutside : {false, true}) {
        TimelineItem item;
        item.value = 5;
        if (isOutside)
            item.high = 4;
        group.signs.push_back(
            {isOutside ? QStringLiteral("outside") : QStringLiteral("inside"),
             [isOutside](const Theme& theme) { return isOutside ? theme.caution : theme.accent; },
             [item](QPainter& painter, const Theme& theme) {
                 TimelineSigns signs;
                 painter.scale(2, 2); // as on a display of twice the resolution
                 signs.value(painter, {20, 20}, item, theme.accent, theme.surface, 2);
             }});
    }
    return group;
}

Group treatments()
{
    Group group{"treatment bars", {}};
    for (int index = 0; index < static_cast<int>(treatmentColours(Theme::light()).size()); ++index)
        group.signs.push_back(
            {QStringLiteral("treatment %1").arg(index + 1),
             [index](const Theme& theme) { return treatmentColour(theme, index); },
             {}});
    return group;
}

Group specimens()
{
    Group group{"specimens", {}};
    for (int number = 1; number <= 5; ++number)
        group.signs.push_back(
            {QStringLiteral("specimen %1").arg(number),
             [number](const Theme& theme) { return specimenColour(theme, number); },
             {}});
    return group;
}

Group people()
{
    Group group{"a hundred people", {}};
    for (const int discs : {0, 100})
        group.signs.push_back(
            {QStringLiteral("discs: %1").arg(discs),
             [discs](const Theme& theme) { return discs == 0 ? theme.bad : theme.accent; },
             [discs](QPainter& painter, const Theme& theme) {
                 IconArray array;
                 array.setPeople(discs, {}, {}, theme);
                 array.paint(painter, QRectF(0, 0, kHeight, kHeight));
             }});
    return group;
}

Group calibration()
{
    Group group{"calibration of a model", {}};
    for (const bool isCohort : {false, true}) {
        const CalibrationPoint point{QStringLiteral("x"), 100, 50, 0.5, 0.5, 0.45, 0.55, isCohort};
        group.signs.push_back(
            {isCohort ? QStringLiteral("cohort") : QStringLiteral("group"),
             [isCohort](const Theme& theme) { return isCohort ? theme.accent : theme.muted; },
             drawWidget([point](const Theme& theme) {
                 auto plot = std::make_unique<CalibrationPlot>();
                 plot->resize(kWidth, kHeight);
                 plot->setPoints({point}, theme);
                 return plot;
             })});
    }
    return group;
}

const std::vector<Group>& groups()
{
    static const std::vector<Group> all{verdicts(),
                                        shelves(),
                                        geneStates(),
                                        changes(),
                                        positions(),
                                        cancers(),
                                        effects(),
                                        responses(),
                                        grades(),
                                        values(),
                                        treatments(),
                                        specimens(),
                                        people(),
                                        calibration()};
    return all;
}

struct Look
{
    const char* name;
    Theme theme;
};

const std::vector<Look>& looks()
{
    static const std::vector<Look> all{{"light", Theme::light()},
                                       {"dark", Theme::dark()},
                                       {"light board", boardTheme(Theme::light())},
                                       {"dark board", boardTheme(Theme::dark())}};
    return all;
}

} // namespace

/// What colours tell, for whoever sees other colours or none.
class TestColourVision : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// Pairs 1, 2, 17, 19 and 25 of the test data of Sharma, Wu and Dalal, Color Res Appl 30 (2005)
    /// 21, table 1.
    void distanceIsThatOfSharma_data()
    {
        QTest::addColumn<QList<double>>("one");
        QTest::addColumn<QList<double>>("other");
        QTest::addColumn<double>("distance");
        QTest::newRow("blue, chroma")
            << QList<double>{50, 2.6772, -79.7751} << QList<double>{50, 0, -82.7485} << 2.0425;
        QTest::newRow("blue, turned")
            << QList<double>{50, 3.1571, -77.2803} << QList<double>{50, 0, -82.7485} << 2.8615;
        QTest::newRow("far apart")
            << QList<double>{50, 2.5, 0} << QList<double>{73, 25, -18} << 27.1492;
        QTest::newRow("hues either side of zero")
            << QList<double>{50, 2.5, 0} << QList<double>{56, -27, -3} << 31.9030;
        QTest::newRow("green") << QList<double>{60.2574, -34.0099, 36.2677}
                               << QList<double>{60.4626, -34.1751, 39.4387} << 1.2644;
    }

    void distanceIsThatOfSharma()
    {
        QFETCH(const QList<double>, one);
        QFETCH(const QList<double>, other);
        QFETCH(const double, distance);
        const double found = distance2000({one[0], one[1], one[2]}, {other[0], other[1], other[2]});
        QVERIFY2(std::abs(found - distance) < 0.0001, qPrintable(QString::number(found, 'f', 6)));
    }

    /// White, and greys, look the same to every eye; red and green of one lightness do not to most.
    void eyesSeeGreysAlike()
    {
        for (const auto& eye : kEyes) {
            for (const int grey : {0, 128, 255}) {
                const QColor colour(grey, grey, grey);
                QVERIFY2(distance2000(seen(colour, eye), seen(colour, kEyes[0])) < 0.5, eye.name);
            }
        }
        const QColor red(214, 72, 72);
        const QColor green(93, 139, 50);
        QVERIFY(distance2000(seen(red, kEyes[0]), seen(green, kEyes[0])) > 50);
        QVERIFY(distance2000(seen(red, kEyes[2]), seen(green, kEyes[2])) < 5);
    }

    void nothingIsToldByColourAlone_data()
    {
        QTest::addColumn<int>("group");
        QTest::addColumn<int>("look");
        for (int group = 0; group < static_cast<int>(groups().size()); ++group) {
            for (int look = 0; look < static_cast<int>(looks().size()); ++look)
                QTest::addRow("%s, %s",
                              groups()[static_cast<std::size_t>(group)].name,
                              looks()[static_cast<std::size_t>(look)].name)
                    << group << look;
        }
    }

    /// Two colours that any eye takes for one belong to signs that differ without them.
    void nothingIsToldByColourAlone()
    {
        QFETCH(const int, group);
        QFETCH(const int, look);
        constexpr int kFewest = 8; ///< pixels that tell two shapes apart
        const auto& signs = groups()[static_cast<std::size_t>(group)].signs;
        const auto& theme = looks()[static_cast<std::size_t>(look)].theme;
        QVERIFY(signs.size() >= 2);
        for (std::size_t a = 0; a < signs.size(); ++a) {
            for (std::size_t b = a + 1; b < signs.size(); ++b) {
                const auto& one = signs[a];
                const auto& other = signs[b];
                for (const auto& eye : kEyes) {
                    const double apart =
                        distance2000(seen(one.colour(theme), eye), seen(other.colour(theme), eye));
                    if (apart >= kApart)
                        continue;
                    const int pixels =
                        !one.draw || !other.draw
                            ? 0
                            : difference(pictureOf(one, theme), pictureOf(other, theme));
                    QVERIFY2(pixels >= kFewest,
                             qPrintable(QStringLiteral("%1, %2 to %3: %4 apart, %5 pixels differ")
                                            .arg(one.name, other.name, QLatin1String(eye.name))
                                            .arg(apart, 0, 'f', 1)
                                            .arg(pixels)));
                }
            }
        }
    }
};

QTEST_MAIN(TestColourVision)
#include "tst_colour_vision.moc"
