#include "tests/ui/options/invented_options.h"
#include "ui/options/option_detail.h"

#include <QSignalSpy>
#include <QTest>

using namespace consilium;
using namespace consilium::ui;
using options::CriterionKind;
using options::Shelf;
using options::Verdict;

class TestOptionDetail : public QObject
{
    Q_OBJECT

    std::unique_ptr<OptionDetail> m_detail;

    void show(const options::Option& option)
    {
        m_detail->setOption(option, 1, tests::ranking(), Theme::light());
        m_detail->resize(720, 800);
        m_detail->show();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QWidget* card(const char* name) const
    {
        return m_detail->findChild<QWidget*>(QLatin1String(name));
    }

    QString said(const char* name) const { return tests::shownIn(*card(name)); }

private Q_SLOTS:

    void init() { m_detail = std::make_unique<OptionDetail>(); }

    void cleanup() { m_detail.reset(); }

    void whatStandsAgainstItComesFirst()
    {
        auto option = tests::option("alphanib", Shelf::NotAdvised);
        option.criteria = {
            tests::criterion(CriterionKind::Stage, Verdict::Pass, "pass words"),
            tests::criterion(CriterionKind::Line, Verdict::Undetermined, "unknown words"),
            tests::criterion(CriterionKind::Kidney, Verdict::Warn, "warn words"),
            tests::criterion(CriterionKind::Allergy, Verdict::Fail, "fail words"),
            tests::criterion(CriterionKind::Liver, Verdict::Fail, "second fail words")};
        show(option);
        const auto text = said("criteriaCard");
        QList<qsizetype> places;
        for (const char* words :
             {"fail words", "second fail words", "warn words", "unknown words", "pass words"})
            places << text.indexOf(QLatin1String(words));
        QVERIFY2(!places.contains(-1), qPrintable(text));
        QVERIFY2(std::is_sorted(places.begin(), places.end()), qPrintable(text));
        QCOMPARE(card("criteriaCard")->accessibleDescription(),
                 QStringLiteral("1 met · 1 with caution · 2 not met · 1 not known"));
    }

    void aFindingIsCitedWithItsSpecimen()
    {
        clinical::Case record;
        clinical::Specimen biopsy;
        biopsy.header.key = "biopsy";
        biopsy.collected = tests::date("2024-03-03");
        biopsy.type = tests::text("liver biopsy");
        record.specimens = {biopsy};
        auto finding = tests::variant("EGFR", "p.Leu858Arg");
        finding.header.key = "finding|1"; // what the option cites
        finding.specimen = "biopsy";
        record.findings = {finding};
        m_detail->setSpecimens(record);
        show(tests::option("alphanib", Shelf::Supported));
        const auto* cited = m_detail->findChild<QLabel*>(QStringLiteral("citedSpecimen"));
        QVERIFY(cited != nullptr);
        QCOMPARE(cited->text(), QStringLiteral("specimen 1"));
        QCOMPARE(cited->accessibleName(), QStringLiteral("specimen 1, liver biopsy, 3 Mar 2024"));
        // Another person's specimens go with that person.
        m_detail->setSpecimens({});
        show(tests::option("alphanib", Shelf::Supported));
        QVERIFY(m_detail->findChild<QLabel*>(QStringLiteral("citedSpecimen")) == nullptr);
    }

    void aCriterionShowsItsDatumWithDateAndPlace()
    {
        auto option = tests::option("alphanib", Shelf::Supported);
        option.criteria.push_back(
            tests::criterion(CriterionKind::Kidney, Verdict::Undetermined, "kidney words"));
        option.criteria.back().settledBy = "creatinine";
        option.criteria.push_back(
            tests::criterion(CriterionKind::Liver, Verdict::Fail, "liver words"));
        option.criteria.back().recoverable = "repeat the test";
        option.criteria.push_back(
            tests::criterion(CriterionKind::Pharmacogene, Verdict::Fail, "gene words"));
        option.criteria.back().recoverable = "Do not use."; // no change of anything
        show(option);
        const auto text = said("criteriaCard");
        for (const char* words : {"EGFR p.Leu858Arg",
                                  "5 Jan 2026",
                                  "settled by: creatinine",
                                  "could be changed: repeat the test",
                                  "none recorded"})
            QVERIFY2(text.contains(QLatin1String(words)), qPrintable(QLatin1String(words) + text));
        QVERIFY(!text.contains(QStringLiteral("Do not use.")));
        bool hasPlace = false;
        QStringList signs;
        for (const auto* label : card("criteriaCard")->findChildren<QLabel*>()) {
            hasPlace =
                hasPlace || label->toolTip().contains(QStringLiteral("line 17 of tumour.vcf"));
            signs << label->accessibleName();
        }
        QVERIFY(hasPlace);
        for (const char* verdict :
             {"met", "not met", "not known"}) // the sign has a word for the ear
            QVERIFY2(signs.contains(QLatin1String(verdict)), verdict);
    }

    void aNumberStandsWithEverythingItNeeds()
    {
        auto option = tests::option("alphanib", Shelf::Supported);
        option.score = tests::score();
        show(option);
        const auto number = card("scoreLabel");
        QVERIFY(number != nullptr);
        for (const char* words :
             {"30 %", "22 to 41", "complete or partial response", "at 12 months"})
            QVERIFY2(qobject_cast<QLabel*>(number)->text().contains(QLatin1String(words)), words);
        const auto text = said("scoreCard") + card("scoreCard")->accessibleDescription();
        for (const char* words : {"Invented model",
                                  "invented-model",
                                  "7.1",
                                  "AUC 0.75 (0.70 to 0.80)",
                                  "515",
                                  "Not known: Neutrophil ratio",
                                  "Prognosis, not effect",
                                  "It does not say what another treatment would have done.",
                                  "Invented people",
                                  "90 % of people like this"})
            QVERIFY2(text.contains(QLatin1String(words)),
                     qPrintable(QLatin1String(words) + QLatin1Char('\n') + text));
        QVERIFY(card("waterfall") != nullptr);
    }

    void aNumberOfCompleteInputsSaysSo()
    {
        auto option = tests::option("alphanib", Shelf::Supported);
        option.score = tests::score();
        option.score->missing.clear();
        show(option);
        QVERIFY(said("scoreCard").contains(QStringLiteral("Every input is known.")));
    }

    void aWithheldScoreShowsItsReasonAndNoNumber()
    {
        auto option = tests::option("alphanib", Shelf::Supported);
        option.score = tests::withheldScore();
        show(option);
        const auto text = said("scoreCard");
        QVERIFY2(text.contains(QStringLiteral("withheld")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Albumin is not known")));
        QVERIFY(card("scoreLabel") == nullptr);
        QVERIFY(card("waterfall") == nullptr);
        for (const char* number : {"30 %", "22 to 41", "0.3"})
            QVERIFY2(!text.contains(QLatin1String(number)), number);
    }

    void withoutAModelThereIsNoNumber()
    {
        show(tests::option("alphanib", Shelf::Supported));
        QVERIFY(said("scoreCard").contains(QStringLiteral("No model speaks about this therapy")));
        QVERIFY(card("scoreLabel") == nullptr);
    }

    void evidenceShowsLevelApprovalFigureAndPack()
    {
        show(tests::option("alphanib", Shelf::Supported));
        const auto text = said("evidenceCard") + card("evidenceCard")->accessibleDescription();
        for (const char* words : {"AMP I-A",
                                  "Invented drug is active",
                                  "FDA approval 18 Dec 2020",
                                  "response 80 % (75.5 to 85), n = 279",
                                  "Not a forecast for this person",
                                  "Invented pack 3.2",
                                  "24 Nov 2026"})
            QVERIFY2(text.contains(QLatin1String(words)),
                     qPrintable(QLatin1String(words) + QLatin1Char('\n') + text));
    }

    void aSourceLinkAsksForItsSource_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("address");
        QTest::newRow("PMID") << QStringLiteral("0") << QStringLiteral("PMID 12345678")
                              << QStringLiteral("https://pubmed.ncbi.nlm.nih.gov/12345678/");
        QTest::newRow("doi") << QStringLiteral("1") << QStringLiteral("doi 10.1000/invented")
                             << QStringLiteral("https://doi.org/10.1000/invented");
        QTest::newRow("label") << QStringLiteral("2")
                               << QStringLiteral("Label of the drug, 2025-01-02") << QString();
    }

    void aSourceLinkAsksForItsSource()
    {
        QFETCH(QString, link);
        QFETCH(QString, source);
        show(tests::option("alphanib", Shelf::Supported));
        QSignalSpy asked(m_detail.get(), &OptionDetail::sourceRequested);
        int labels = 0;
        for (auto* label : m_detail->findChildren<QLabel*>()) {
            if (!label->text().contains(QStringLiteral("<a href")))
                continue;
            ++labels;
            QVERIFY(label->textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard));
            QVERIFY(!label->openExternalLinks()); // nothing leaves the machine by a click
            Q_EMIT label->linkActivated(link);
        }
        QCOMPARE(labels, 2); // in the head and beside the statement
        QCOMPARE(asked.count(), 2);
        QVERIFY(asked.first().at(0).toString().startsWith(source));
        QTEST(asked.first().at(1).toString(), "address");
    }

    void aStandingOptionHasNoCriteriaAndNoNumber()
    {
        m_detail->setOption(
            tests::standing(options::Basis::Trial), 5, tests::ranking(), Theme::light());
        for (const char* name : {"criteriaCard", "scoreCard", "evidenceCard"})
            QVERIFY2(card(name)->isHidden(), name);
        QVERIFY(tests::shownIn(*m_detail).contains(QStringLiteral("ROS1 fusion, PD-L1")));
        m_detail->setOption(
            tests::option("alphanib", Shelf::Supported), 1, tests::ranking(), Theme::dark());
        QVERIFY(!card("criteriaCard")->isHidden());
    }

    void whatDidBetterIsNamed()
    {
        auto option = tests::option("alphanib", Shelf::Supported);
        option.placedAfter = "betamab (INVENTED-1, PMID 1)";
        show(option);
        QVERIFY(
            said("headCard").contains(QStringLiteral("Stands after betamab (INVENTED-1, PMID 1)")));
    }

    /// Words of a record are words: a file cannot put pictures, links or hidden text on the page.
    void markupInARecordIsShownAsItIs()
    {
        auto option = tests::option("alphanib", Shelf::Supported);
        option.criteria.front().data.front().what = "<b>bold</b><img src='file:///etc/hostname'>";
        option.criteria.front().settledBy = "<i>x</i>";
        show(option);
        for (const auto* label : m_detail->findChildren<QLabel*>()) {
            if (label->text().contains(QStringLiteral("<img")))
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        }
        QVERIFY(said("criteriaCard").contains(QStringLiteral("&lt;i&gt;x")));
    }

    void choosingAgainLeavesNothingOfTheFirst()
    {
        auto first = tests::option("alphanib", Shelf::Supported);
        first.score = tests::score();
        show(first);
        show(tests::option("betamab", Shelf::NotAdvised));
        const auto text = tests::shownIn(*m_detail);
        QVERIFY(text.contains(QStringLiteral("Betamab")));
        QVERIFY(!text.contains(QStringLiteral("Alphanib")));
        QVERIFY(!text.contains(QStringLiteral("30 %")));
    }
};

QTEST_MAIN(TestOptionDetail)
#include "tst_option_detail.moc"
