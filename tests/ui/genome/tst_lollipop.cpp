#include "ui/genome/lollipop.h"

#include <QApplication>
#include <QImage>
#include <QTest>

using namespace consilium::ui;

namespace
{

GenePicture::Change at(int residue, const QString& label)
{
    return {residue, residue, GenePicture::Shape::Substitution, label, 1, false, true};
}

/// A picture of an invented gene of 1,000 residues.
GenePicture pictureWith(std::vector<GenePicture::Change> changes)
{
    GenePicture picture;
    picture.gene = QStringLiteral("INVENTED1");
    picture.length = 1000;
    picture.lengthSource = QStringLiteral("invented");
    picture.changes = std::move(changes);
    return picture;
}

/// `count` changes, each `step` residues after the one before.
std::vector<GenePicture::Change> spread(int count, int first, int step)
{
    std::vector<GenePicture::Change> changes;
    for (int index = 0; index < count; ++index) {
        const int residue = first + index * step;
        changes.push_back(at(residue, QStringLiteral("A%1V").arg(residue)));
    }
    return changes;
}

QImage shownIn(Lollipop& lollipop, int width)
{
    lollipop.resize(width, lollipop.heightForWidth(width));
    return lollipop.grab().toImage();
}

} // namespace

Q_DECLARE_METATYPE(std::vector<GenePicture::Change>)

class TestLollipop : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void labelsDoNotOverlap_data()
    {
        QTest::addColumn<std::vector<GenePicture::Change>>("changes");
        QTest::addColumn<int>("width");
        QTest::newRow("one change") << spread(1, 500, 1) << 300;
        QTest::newRow("twelve along the gene") << spread(12, 40, 80) << 300;
        QTest::newRow("twelve neighbours") << spread(12, 500, 1) << 300;
        QTest::newRow("twelve at the end") << spread(12, 989, 1) << 300;
        QTest::newRow("twelve at one residue") << spread(12, 600, 0) << 300;
        QTest::newRow("a narrow panel") << spread(12, 40, 80) << 190;
        QTest::newRow("a wide panel") << spread(12, 40, 80) << 900;
        auto long1 = spread(3, 300, 200);
        for (auto& change : long1)
            change.label += QStringLiteral("delinsAVERYLONGSEQUENCEOFRESIDUESTHATNOBODYREADS");
        QTest::newRow("long names") << long1 << 300;
        QTest::newRow("sixty changes") << spread(60, 10, 16) << 300;
    }

    void labelsDoNotOverlap()
    {
        QFETCH(std::vector<GenePicture::Change>, changes);
        QFETCH(int, width);
        Lollipop lollipop;
        lollipop.setPicture(pictureWith(changes), Theme::light());
        shownIn(lollipop, width);
        const auto labels = lollipop.labelPlaces();
        QCOMPARE(labels.size(), changes.size());
        int shown = 0;
        for (std::size_t one = 0; one < labels.size(); ++one) {
            if (labels[one].isEmpty())
                continue;
            ++shown;
            QVERIFY(QRectF(lollipop.rect()).contains(labels[one]));
            for (std::size_t other = one + 1; other < labels.size(); ++other)
                QVERIFY2(!labels[one].intersects(labels[other]),
                         qPrintable(QStringLiteral("%1 and %2").arg(one).arg(other)));
        }
        QVERIFY(shown >= std::min<int>(12, static_cast<int>(changes.size())));
    }

    void theChosenOneKeepsItsLabelAmongMany()
    {
        auto changes = spread(60, 10, 16);
        changes.back().isChosen = true;
        Lollipop lollipop;
        lollipop.setPicture(pictureWith(changes), Theme::light());
        shownIn(lollipop, 300);
        QVERIFY(!lollipop.labelPlaces().back().isEmpty());
    }

    void changesAtOneResidueStack()
    {
        Lollipop lollipop;
        lollipop.setPicture(
            pictureWith({at(600, QStringLiteral("V600E")), at(600, QStringLiteral("V600K"))}),
            Theme::light());
        shownIn(lollipop, 300);
        const auto labels = lollipop.labelPlaces();
        QCOMPARE(labels[0].left(), labels[1].left());
        QVERIFY(labels[0].bottom() <= labels[1].top());
    }

    void moreChangesMakeItTaller()
    {
        Lollipop lollipop;
        lollipop.setPicture(pictureWith(spread(1, 500, 1)), Theme::light());
        const int one = lollipop.heightForWidth(300);
        lollipop.setPicture(pictureWith(spread(12, 500, 1)), Theme::light());
        QVERIFY(lollipop.heightForWidth(300) > one);
        lollipop.setPicture(pictureWith({}), Theme::light());
        QVERIFY(lollipop.heightForWidth(300) < one);
    }

    void theDescriptionSaysWhatIsDrawn()
    {
        auto changes = spread(1, 858, 0);
        changes.front().isChosen = true;
        auto picture = pictureWith(changes);
        picture.ticks = {{790, 790, QStringLiteral("T790"), 3}};
        picture.wholeGene = QStringList{QStringLiteral("INVENTED1 amplification")};
        Lollipop lollipop;
        lollipop.setPicture(picture, Theme::light());
        QVERIFY(lollipop.accessibleName().contains(QStringLiteral("INVENTED1")));
        const auto said = lollipop.accessibleDescription();
        for (const auto& fact : {QStringLiteral("A858V at residue 858"),
                                 QStringLiteral("substitution"),
                                 QStringLiteral("chosen"),
                                 QStringLiteral("T790"),
                                 QStringLiteral("amplification"),
                                 QStringLiteral("residues on invented")})
            QVERIFY2(said.contains(fact), qPrintable(said));
    }

    void eachClassHasItsOwnShape()
    {
        QList<QImage> seen;
        for (const auto shape : {GenePicture::Shape::Substitution,
                                 GenePicture::Shape::Truncation,
                                 GenePicture::Shape::InFrame,
                                 GenePicture::Shape::Other}) {
            auto changes = spread(1, 500, 0);
            changes.front().shape = shape;
            changes.front().isChosen = true;
            Lollipop lollipop;
            lollipop.setPicture(pictureWith(changes), Theme::light());
            const auto image = shownIn(lollipop, 300);
            const auto label = lollipop.labelPlaces().front();
            const QRect head(
                QPoint(static_cast<int>(label.left()) - 16, static_cast<int>(label.top())),
                QSize(15, 16));
            auto shapeOnly = image.copy(head).convertToFormat(QImage::Format_Mono);
            for (const auto& other : std::as_const(seen))
                QVERIFY(shapeOnly != other);
            seen << shapeOnly;
        }
    }

    void anOpenAxisEndsWithABreak()
    {
        auto open = pictureWith(spread(1, 100, 0));
        open.length.reset();
        auto closed = pictureWith(spread(1, 100, 0));
        closed.length = open.axisEnd();
        Lollipop lollipop;
        lollipop.setPicture(open, Theme::light());
        const auto withBreak = shownIn(lollipop, 300);
        lollipop.setPicture(closed, Theme::light());
        const auto whole = shownIn(lollipop, 300);
        const QRect end(270, 0, 30, whole.height());
        QVERIFY(withBreak.copy(end) != whole.copy(end));
    }
};

QTEST_MAIN(TestLollipop)
#include "tst_lollipop.moc"
