#include "tests/ui/options/invented_options.h"
#include "ui/options/options_bar.h"
#include "ui/options/options_model.h"
#include "ui/options/options_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;
using options::Basis;
using options::Shelf;

Q_DECLARE_METATYPE(OptionFilter)

/// The invented ranking with levels, numbers of two models, bases and an open criterion.
static options::Ranking mixed()
{
    auto all = tests::ranking();
    all.options[0].evidence = "II-C";
    all.options[1].evidence = "I-B";
    auto first = tests::option("zetanib", Shelf::Supported);
    first.evidence.clear();
    auto better = tests::option("etanib", Shelf::Supported);
    better.evidence = "I-B";
    better.score = tests::score();
    better.score->model = "another-model";
    better.score->value = 0.6;
    better.basis = Basis::OffLabel;
    better.criteria.push_back(tests::criterion(
        options::CriterionKind::Kidney, options::Verdict::Undetermined, "Kidney not known"));
    all.options.insert(all.options.begin() + 2, {first, better});
    return all;
}

class TestOptionView : public QObject
{
    Q_OBJECT

    std::unique_ptr<OptionsPage> m_page;

    template <typename Widget>
    Widget* find(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }

    QListView* list() const { return find<QListView>("optionsList"); }

    QStringList rows() const
    {
        QStringList shown;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            shown << list()->model()->index(row, 0).data().toString();
        return shown;
    }

    QString said(const char* name) const
    {
        const auto* label = find<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }

    static QStringList names(const OptionView& view, Shelf shelf)
    {
        const auto all = mixed();
        QStringList shown;
        for (const int index : view.arranged(all, shelf))
            shown << QString::fromStdString(all.options[static_cast<std::size_t>(index)].name);
        return shown;
    }

private Q_SLOTS:

    void init()
    {
        m_page = std::make_unique<OptionsPage>();
        m_page->resize(1280, 700);
        m_page->setRanking(mixed(), Theme::light());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void aShelfIsSorted_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<QString>("names");
        const auto row = [](const char* name, OptionSort sort, const char* names) {
            QTest::newRow(name) << static_cast<int>(sort) << QString::fromLatin1(names);
        };
        row("as the program", OptionSort::Program, "alphanib betamab zetanib etanib");
        row("equal levels stay, no level last",
            OptionSort::Evidence,
            "betamab etanib alphanib zetanib");
        row("no number and withheld last", OptionSort::Score, "etanib alphanib betamab zetanib");
        row("name", OptionSort::Name, "alphanib betamab etanib zetanib");
        row("basis", OptionSort::Basis, "alphanib betamab zetanib etanib");
    }

    void aShelfIsSorted()
    {
        QFETCH(int, sort);
        OptionView view;
        view.sort = static_cast<OptionSort>(sort);
        QTEST(names(view, Shelf::Supported).join(QLatin1Char(' ')), "names");
    }

    void noOrderLiftsAnOptionAboveItsShelf()
    {
        auto* sort = find<QComboBox>("sortChoice");
        for (int index = 0; index < sort->count(); ++index) {
            sort->setCurrentIndex(index);
            const auto shown = rows();
            QCOMPARE(shown.size(), 11);
            QCOMPARE(shown.last(), QStringLiteral("8. Deltaplatin"));
            QVERIFY(shown.at(9).startsWith(QStringLiteral("Not advised")));
            QVERIFY(shown.at(0).startsWith(QStringLiteral("Supported")));
        }
    }

    void theOrderIsSaidToBeTheReaders()
    {
        QVERIFY(said("orderNotice").isEmpty());
        find<QComboBox>("sortChoice")->setCurrentIndex(static_cast<int>(OptionSort::Score));
        const auto words = said("orderNotice");
        for (const char* part : {"This order is yours, not the program's",
                                 "by the model's number",
                                 "6 option(s) have no number",
                                 "2 models and cannot be compared"})
            QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
        QCOMPARE(rows().at(1), QStringLiteral("4. Etanib")); // its rank is the program's
        QTest::mouseClick(find<QPushButton>("orderNoticeBack"), Qt::LeftButton);
        QVERIFY(said("orderNotice").isEmpty());
        QCOMPARE(rows().at(1), QStringLiteral("1. Alphanib"));
    }

    void optionsWithoutALevelAreSaidToHaveNone()
    {
        find<QComboBox>("sortChoice")->setCurrentIndex(static_cast<int>(OptionSort::Evidence));
        QVERIFY2(said("orderNotice").contains(QStringLiteral("3 option(s) have no evidence level")),
                 qPrintable(said("orderNotice")));
    }

    void theFilterHides_data()
    {
        QTest::addColumn<OptionFilter>("filter");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("said");
        OptionFilter none;
        QTest::newRow("nothing asked") << none << "12345678" << QString();
        auto filter = none;
        filter.words = QStringLiteral("  ");
        QTest::newRow("blanks ask nothing") << filter << "12345678" << QString();
        filter.words = QStringLiteral("TANIB ii-c");
        QTest::newRow("each word must be there")
            << filter << ""
            << "8 of 8 options hidden by the filter, 4 of them on the first shelf: Alphanib, "
               "Betamab, Zetanib and 1 more.";
        filter.words = QStringLiteral("ETANIB");
        QTest::newRow("name, any case")
            << filter << "34"
            << "2 of them on the first shelf: Alphanib, Betamab. Shown: with “ETANIB”.";
        filter.words = QStringLiteral("Leu858Arg deltaplatin");
        QTest::newRow("finding and name") << filter << "8"
                                          << "7 of 8";
        filter = none;
        filter.shelf = Shelf::Supported;
        QTest::newRow("a shelf") << filter << "1234"
                                 << "4 of 8 option(s) hidden by the filter, none of them on the "
                                    "first shelf. Shown: only the shelf “Supported and eligible”.";
        filter = none;
        filter.basis = Basis::Trial;
        QTest::newRow("a basis") << filter << "7"
                                 << "Shown: only what rests on: trial.";
        filter = none;
        filter.isOpenOnly = true;
        QTest::newRow("open") << filter << "4"
                              << "only with a criterion that is not known";
        filter = none;
        filter.withoutDrugs = {"betamab", "etanib"};
        QTest::newRow("without drugs")
            << filter << "135678"
            << "2 of 8 options hidden by the filter, 2 of them on the first shelf: Betamab, "
               "Etanib. Shown: without betamab, etanib.";
        filter.withoutDrugs = {"not there"};
        QTest::newRow("a drug that no option has") << filter << "12345678"
                                                   << "The filter hides none of 8 option(s).";
    }

    void theFilterHides()
    {
        QFETCH(OptionFilter, filter);
        QFETCH(QString, said);
        const auto all = mixed();
        OptionView view;
        view.filter = filter;
        QString shown;
        for (const auto shelf : {Shelf::Supported, Shelf::ForConsideration, Shelf::NotAdvised}) {
            for (const int index : view.arranged(all, shelf))
                shown += QString::number(index + 1);
        }
        QTEST(shown, "shown");
        const auto sentence = view.filterSentence(all);
        QCOMPARE(sentence.isEmpty(), said.isEmpty());
        QVERIFY2(sentence.contains(said), qPrintable(sentence));
    }

    void whatIsHiddenIsSaidAndOneKeyShowsIt()
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(find<QLineEdit>("filterEdit")->hasFocus());
        QTest::keyClicks(find<QLineEdit>("filterEdit"), QStringLiteral("beta"));
        QCOMPARE(
            rows(),
            QStringList(
                {QStringLiteral(
                     "Supported and eligible: 1 of 4 options shown, the filter hides the others"),
                 QStringLiteral("2. Betamab"),
                 QStringLiteral(
                     "For consideration: 0 of 3 options shown, the filter hides the others"),
                 QStringLiteral(
                     "Not advised: 0 of 1 options shown, the filter hides the others")}));
        QVERIFY2(said("hiddenNotice").contains(QStringLiteral("7 of 8 options hidden")),
                 qPrintable(said("hiddenNotice")));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Escape);
        QCOMPARE(rows().size(), 11);
        QVERIFY(said("hiddenNotice").isEmpty());
        QVERIFY(find<QLineEdit>("filterEdit")->text().isEmpty());
        // The reader looked at this one.
        QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("2. Betamab"));
    }

    void escapeTakesBackTheFilterThenTheOrder()
    {
        find<QComboBox>("sortChoice")->setCurrentIndex(static_cast<int>(OptionSort::Name));
        auto* words = find<QLineEdit>("filterEdit");
        words->setFocus();
        QTest::keyClicks(words, QStringLiteral("beta"));
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(said("hiddenNotice").isEmpty());
        QVERIFY(!said("orderNotice").isEmpty());
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(said("orderNotice").isEmpty());
    }

    void whereAllIsHiddenNothingIsExplained()
    {
        find<QLineEdit>("filterEdit")->setText(QStringLiteral("no such option"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!find<QWidget>("headCard")->isVisible());
        QVERIFY(said("hiddenNotice").contains(QStringLiteral("8 of 8")));
        QTest::mouseClick(find<QPushButton>("hiddenNoticeBack"), Qt::LeftButton);
        QVERIFY(find<QWidget>("headCard")->isVisible());
        QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("1. Alphanib"));
    }

    void anOptionThatIsAskedForEndsTheFilter()
    {
        find<QLineEdit>("filterEdit")->setText(QStringLiteral("beta"));
        m_page->chooseRank(8);
        QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("8. Deltaplatin"));
        QVERIFY(said("hiddenNotice").isEmpty());
    }

    void theMenuOffersWhatTheRankingHas()
    {
        auto* menu = find<QMenu>("filterMenu");
        Q_EMIT menu->aboutToShow();
        QStringList drugs;
        for (auto* action : menu->actions()) {
            if (action->menu() != nullptr &&
                action->text() == QStringLiteral("Hide options with")) {
                for (auto* drug : action->menu()->actions())
                    drugs << drug->text();
                action->menu()->actions().at(1)->trigger();
            }
        }
        QCOMPARE(drugs.join(QLatin1Char(' ')),
                 QStringLiteral("alphanib betamab deltaplatin etanib gammatinib zetanib"));
        QVERIFY(said("hiddenNotice").contains(QStringLiteral("without betamab")));
        QCOMPARE(find<QPushButton>("filterButton")->text(), QStringLiteral("Filter: 1"));
    }

    void nothingGoesOnToTheNextPatient()
    {
        clinical::Patient patient;
        patient.familyName = "Invented";
        m_page->setPatient(patient);
        find<QLineEdit>("filterEdit")->setText(QStringLiteral("beta"));
        find<QComboBox>("sortChoice")->setCurrentIndex(static_cast<int>(OptionSort::Name));
        m_page->setPatient(patient);
        m_page->setRanking(mixed(), Theme::dark());
        QVERIFY(!said("hiddenNotice").isEmpty()); // the same patient: another theme, say
        patient.familyName = "Another";
        m_page->setPatient(patient);
        m_page->setRanking(mixed(), Theme::dark());
        QVERIFY(said("hiddenNotice").isEmpty());
        QVERIFY(said("orderNotice").isEmpty());
        QCOMPARE(rows().at(1), QStringLiteral("1. Alphanib"));
    }

    void theControlsTakeOneLine()
    {
        const auto* bar = find<QLineEdit>("filterEdit")->parentWidget();
        QVERIFY(bar->height() < 2 * find<QLineEdit>("filterEdit")->height());
    }
};

QTEST_MAIN(TestOptionView)
#include "tst_option_view.moc"
