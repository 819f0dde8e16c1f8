#include "core/base/utf8.h"
#include "core/knowledge/files.h"
#include "core/knowledge/guidance.h"
#include "core/knowledge/import/import.h"
#include "core/knowledge/rows.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <boost/algorithm/string.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace consilium;
using namespace consilium::knowledge;

namespace
{

namespace fs = std::filesystem;

/// What a patient's results ask for, one text for each combination of the values of the keys.
std::vector<std::string> lookupsOf(const Guidance& row)
{
    std::vector<std::string> lookups{row.drug + " | " + row.population};
    for (const auto& key : row.keys) {
        std::vector<std::string> longer;
        for (const auto& lookup : lookups) {
            for (const auto& value : key.values)
                longer.push_back(lookup + " | " + key.gene + ' ' +
                                 std::to_string(static_cast<int>(key.kind)) + ' ' + value);
        }
        lookups = std::move(longer);
    }
    return lookups;
}

using Answers = std::map<std::string, std::vector<const Guidance*>>;

/// The rows of one source by what they answer.
Answers answersOf(const GuidanceTable& table, std::string_view source)
{
    Answers answers;
    for (const auto& row : table.all()) {
        if (row.source != source)
            continue;
        for (auto& lookup : lookupsOf(row))
            answers[std::move(lookup)].push_back(&row);
    }
    return answers;
}

/// Lookups that two rows of one source and guideline answer.
std::vector<std::string> overlapsOf(const GuidanceTable& table)
{
    std::set<std::string> seen;
    std::vector<std::string> twice;
    for (const auto& row : table.all()) {
        for (const auto& lookup : lookupsOf(row)) {
            auto place = row.source + " | " + row.guideline + " | " + lookup;
            if (!seen.insert(place).second)
                twice.push_back(std::move(place));
        }
    }
    return twice;
}

/// `text` without bracketed references to papers, whose numbers are no doses.
std::string withoutPapers(std::string text)
{
    for (auto paper = text.find("PMID"); paper != std::string::npos; paper = text.find("PMID")) {
        const auto first = text.rfind('(', paper);
        const auto last = text.find(')', paper);
        if (first == std::string::npos || last == std::string::npos)
            break;
        text.erase(first, last - first + 1);
    }
    return text;
}

/// Numbers that stand for themselves: not those in names (CYP2D6, *15:02, m2, 5-fluorouracil).
std::set<std::string> numbersOf(const std::string& text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isOfName = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '*' || c == ':';
    };
    std::set<std::string> numbers;
    for (std::size_t at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            ++at;
            continue;
        }
        auto end = at;
        while (end < text.size() &&
               (isDigit(text[end]) ||
                (text[end] == '.' && end + 1 < text.size() && isDigit(text[end + 1]))))
            ++end;
        if ((at == 0 || !isOfName(text[at - 1])) && !text.substr(end).starts_with("-fluorouracil"))
            numbers.insert(text.substr(at, end - at));
        at = end;
    }
    return numbers;
}

std::size_t lettersOf(std::string_view text)
{
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size();
         at += std::max<std::size_t>(1, utf8Length(text.substr(at))))
        ++letters;
    return letters;
}

std::string line(const char* drug, const char* keys, const char* population = "adults")
{
    return std::string("Test\t1\tInvented\t") + drug + "\t\t" + keys + '\t' + population +
           "\tStrong\tstandard\t\tInvented words.\t\t\t1\t\n";
}

} // namespace

/// The guidance that the starter pack ships, against itself and, where it is at hand, against its
/// source.
class TestGuidanceTable : public QObject
{
    Q_OBJECT

    GuidanceTable m_table;

    /// What the importer makes of CPIC's database, with our names of drugs.
    static GuidanceTable cpic()
    {
        const fs::path shared = tests::sharedData().toStdString();
        const auto tumours = terminology::TumourTree::parse("TISSUE\tTissue\t\t\t\n").value();
        const auto genes = terminology::GeneTable::parse("").value();
        const auto drugs =
            terminology::DrugTable::parse(
                readWhole(CONSILIUM_SOURCE_DIR "/resources/knowledge/drugs.json").value())
                .value();
        const auto diseases = DiseaseTable::parse("").value();
        const std::vector<LabelExclusion> exclusions;
        const auto import = importCpic({shared / "cpic-guidance/cpic-guidance-v1.30.0.json.gz"},
                                       {tumours, genes, drugs, diseases, exclusions})
                                .value();
        return GuidanceTable::parse(import.tables.at("guidance")).value();
    }

private Q_SLOTS:

    void initTestCase()
    {
        std::vector<fs::path> files;
        for (const auto& file :
             fs::directory_iterator(CONSILIUM_SOURCE_DIR "/resources/knowledge/guidance")) {
            if (file.path().extension() == ".tsv")
                files.push_back(file.path());
        }
        std::sort(files.begin(), files.end());
        std::string joined;
        for (const auto& file : files) {
            const auto text = readWhole(file).value();
            QVERIFY2(text.ends_with('\n'), file.filename().c_str());
            const auto alone = GuidanceTable::parse(text);
            QVERIFY2(alone.has_value(),
                     alone.has_value()
                         ? ""
                         : (file.filename().string() + ": " + alone.error().context).c_str());
            joined += text;
        }
        m_table = GuidanceTable::parse(joined).value();
        QVERIFY(answersOf(m_table, "CPIC").size() > 2000);
    }

    void everyRowSaysWhatItAsksForAndWhereItComesFrom()
    {
        for (const auto& row : m_table.all()) {
            const auto place = toLine(row).substr(0, 120);
            QVERIFY2(!row.source.empty() && !row.version.empty(), place.c_str());
            QVERIFY2(!row.url.empty() || !row.pmids.empty(), place.c_str());
            QVERIFY2(!row.keys.empty(), place.c_str());
            QVERIFY2(row.action != GuidanceAction::NotStated, place.c_str());
            QVERIFY2(boost::to_lower_copy(row.drug) == row.drug, place.c_str());
            QVERIFY2(lettersOf(row.recommendation) <= 400, place.c_str());
            QVERIFY2(lettersOf(row.comment) <= 400, place.c_str());
            for (const auto& [gene, words] : row.implications) {
                QVERIFY2(lettersOf(words) <= 400 && !words.empty(), place.c_str());
                QVERIFY2(std::any_of(
                             row.keys.begin(),
                             row.keys.end(),
                             [&gene = gene](const GuidanceKey& key) { return key.gene == gene; }),
                         place.c_str());
            }
        }
    }

    /// A part of the dose belongs to advice that lowers it.
    void aFractionOfTheDoseGoesWithAReduction()
    {
        for (const auto& row : m_table.all()) {
            if (!row.doseFraction)
                continue;
            const auto place = toLine(row).substr(0, 120);
            QVERIFY2(*row.doseFraction > 0 && *row.doseFraction < 1, place.c_str());
            QVERIFY2(row.action >= GuidanceAction::Reduce, place.c_str());
        }
    }

    void noLookupHasTwoAnswers()
    {
        const auto overlaps = overlapsOf(m_table);
        QVERIFY2(overlaps.empty(), overlaps.empty() ? "" : overlaps.front().c_str());
    }

    void aPlantedOverlapIsFound()
    {
        const auto overlaps = [](const std::string& table) {
            return overlapsOf(GuidanceTable::parse(table).value());
        };
        const auto one = line("x", "CYP2D6 activity-score 0.5|1.0;TPMT phenotype A|B");
        QVERIFY(overlaps(one + line("x", "CYP2D6 activity-score 0.5;TPMT phenotype C")).empty());
        QVERIFY(overlaps(one + line("x", "CYP2D6 activity-score 0.5;TPMT phenotype A", "children"))
                    .empty());
        QVERIFY(overlaps(one + line("y", "CYP2D6 activity-score 0.5;TPMT phenotype A")).empty());
        const auto found =
            overlaps(one + line("x", "CYP2D6 activity-score 1.0|2.0;TPMT phenotype B|C"));
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found.front().find("CYP2D6 1 1.0 | TPMT 0 B") != std::string::npos);
    }

    void numbersInNamesAreNoDoses()
    {
        QVERIFY((numbersOf("5-fluorouracil 22.5-60 mg/m2 <25% CYP2D6*10 (1.5 times), 30%-80%.") ==
                 std::set<std::string>{"22.5", "60", "25", "1.5", "30", "80"}));
        QCOMPARE(withoutPapers("Use 5 mg (PMID 1, 2) or 6 (see Figure 1 of PMID: 3)."),
                 std::string("Use 5 mg  or 6 ."));
    }

    void everyRowOfCpicIsCoveredOnce()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        const auto source = cpic();
        QCOMPARE(source.all().size(), std::size_t{2094});
        const auto ours = answersOf(m_table, "CPIC");
        std::set<std::string> asked;
        for (const auto& row : source.all()) {
            const auto lookups = lookupsOf(row);
            QCOMPARE(lookups.size(), std::size_t{1});
            const auto& lookup = lookups.front();
            const auto found = ours.find(lookup);
            QVERIFY2(found != ours.end() && found->second.size() == 1, lookup.c_str());
            const auto& answer = *found->second.front();
            QVERIFY2(answer.strength == row.strength, lookup.c_str());
            QVERIFY2(answer.version == row.version && answer.guideline == row.guideline,
                     lookup.c_str());
            QVERIFY2(answer.url == row.url && answer.pmids == row.pmids, lookup.c_str());
            QVERIFY2(answer.rxnorm == row.rxnorm || row.rxnorm == "NA", lookup.c_str());
            asked.insert(lookup);
        }
        // Rows that the source leaves without a recommendation, which the importer notes.
        int unasked = 0;
        for (const auto& [lookup, answers] : ours) {
            if (asked.contains(lookup))
                continue;
            QVERIFY2(answers.front()->action == GuidanceAction::None, lookup.c_str());
            ++unasked;
        }
        QCOMPARE(unasked, 4);
    }

    /// Ours are other words; a dose, a percentage or an interval that got lost would show here.
    void numbersOfCpicAreKept()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        const auto source = cpic();
        const auto ours = answersOf(m_table, "CPIC");
        int compared = 0;
        for (const auto& row : source.all()) {
            const auto lookup = lookupsOf(row).front();
            const auto found = ours.find(lookup);
            QVERIFY2(found != ours.end(), lookup.c_str());
            const auto& answer = *found->second.front();
            const auto kept = numbersOf(answer.recommendation + ' ' + answer.comment);
            for (const auto& number : numbersOf(withoutPapers(row.recommendation))) {
                QVERIFY2(kept.contains(number), (number + " of " + lookup).c_str());
                ++compared;
            }
        }
        QVERIFY(compared > 1000);
    }

    void noSentenceOfCpicIsCopied()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        const auto source = cpic();
        const auto ours = answersOf(m_table, "CPIC");
        for (const auto& row : source.all()) {
            const auto lookup = lookupsOf(row).front();
            const auto found = ours.find(lookup);
            QVERIFY2(found != ours.end(), lookup.c_str());
            const auto& words = found->second.front()->recommendation;
            const bool isShort = row.recommendation.size() < 60;
            QVERIFY2(isShort || words.find(row.recommendation) == std::string::npos,
                     lookup.c_str());
        }
    }

    void classesAgreeWithTheCases()
    {
        CONSILIUM_NEEDS_SHARED_DATA();
        const auto cases =
            readWhole(tests::sharedData().toStdString() + "/pgx-cases/recommendations.tsv").value();
        int compared = 0;
        const auto status = forEachLine(cases, [&](const Cells& cells, int number) -> Status {
            if (number == 1)
                return ok();
            std::map<std::string, std::string> results;
            const std::string cell(cells.at(2));
            for (const auto part : cellsOf(cell, ';')) {
                const auto trimmed = boost::trim_copy(std::string(part));
                const auto equals = trimmed.find('=');
                results[trimmed.substr(0, equals)] = trimmed.substr(equals + 1);
            }
            int matches = 0;
            for (const auto* row : m_table.of(cells.at(0))) {
                const bool isMet =
                    row->source == "CPIC" && row->population == cells.at(1) &&
                    std::all_of(row->keys.begin(), row->keys.end(), [&](const GuidanceKey& key) {
                        return std::find(key.values.begin(), key.values.end(), results[key.gene]) !=
                               key.values.end();
                    });
                if (!isMet)
                    continue;
                ++matches;
                if (nameOf(row->action) != cells.at(3) || row->strength != cells.at(4))
                    return fail(ErrorCode::Malformed, "line " + std::to_string(number));
            }
            if (matches != 1)
                return fail(ErrorCode::NotFound, "line " + std::to_string(number));
            ++compared;
            return ok();
        });
        QVERIFY2(status.has_value(), status.has_value() ? "" : status.error().context.c_str());
        QCOMPARE(compared, 16);
    }
};

QTEST_APPLESS_MAIN(TestGuidanceTable)
#include "tst_guidance_table.moc"
