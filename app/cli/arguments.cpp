#include "app/cli/arguments.h"

#include <boost/program_options.hpp>
#include <termios.h>
#include <unistd.h>

#include <fstream>
#include <iostream>
#include <sstream>

namespace consilium::cli
{

namespace
{

namespace po = boost::program_options;

void addBoard(po::options_description_easy_init& add, Arguments& arguments)
{
    add("meeting", po::value(&arguments.meeting), "number of a meeting (board cases, protocol)");
    add("question", po::value(&arguments.question), "what the board is asked (board add)");
    add("presenter", po::value(&arguments.presenter), "who presents the case (board add)");
    add("new", po::bool_switch(&arguments.isNew), "a new meeting (board meeting)");
    add("title", po::value(&arguments.title), "name of a meeting");
    add("time", po::value(&arguments.time), "when it begins, such as 16:30");
    add("place", po::value(&arguments.place), "where it is");
    add("member",
        po::value(&arguments.members)->composing(),
        "NAME|ROLE|DISCIPLINE, ROLE being member, chair or guest; may be given several times "
        "(board meeting). Whose choice it is; without it the group's (board seal)");
    add("present",
        po::value(&arguments.present)->composing(),
        "name of a member who is there; may be given several times (board meeting)");
    add("quorum",
        po::value<int>()->notifier([&arguments](int members) { arguments.quorum = members; }),
        "members who must be present for a final decision (board meeting)");
    add("unsealed",
        po::value(&arguments.unsealed),
        "why choices are not sealed before the ranking is shown (board meeting)");
    add("therapy", po::value(&arguments.therapy), "drugs joined by + (board seal)");
    add("other", po::value(&arguments.other), "a choice that is no drug (board seal)");
    add("why",
        po::value(&arguments.why),
        "why the ranking is opened before everybody has chosen (board open)");
    add("text", po::value(&arguments.text), "words of an addendum (board addendum)");
    add("file", po::value(&arguments.file), "JSON of a decision or a follow-up (board)");
    add("size", po::value(&arguments.size), "paper: a4 or letter (board protocol)");
}

po::options_description visibleOptions(Arguments& arguments)
{
    po::options_description options("Options");
    auto add = options.add_options();
    add("store", po::value(&arguments.store), "folder of the store (NAME.consilium)");
    add("passphrase-file",
        po::value(&arguments.passphraseFile),
        "file whose first line is the passphrase");
    add("passphrase-fd",
        po::value(&arguments.passphraseDescriptor),
        "open descriptor to read the passphrase from");
    add("recovery-file",
        po::value(&arguments.recoveryFile),
        "file whose first line is the recovery code (store recover)");
    add("patient", po::value(&arguments.patient), "identifier of the patient");
    add("search", po::value(&arguments.search), "words to look for (patients list)");
    add("tumour-sample",
        po::value(&arguments.tumourSample),
        "tumour sample of a VCF whose header does not name it, or of a table with several");
    add("normal-sample",
        po::value(&arguments.normalSample),
        "normal sample of a VCF whose header does not name it");
    add("genome",
        po::value(&arguments.genome),
        "GRCh37 or GRCh38, for a VCF or MAF that does not tell");
    add("panel",
        po::value(&arguments.panel),
        "file that says what the test of the VCF or table covers: genes a line, BED with names, or "
        "a cBioPortal panel");
    add("hotspots",
        po::value(&arguments.hotspots),
        "table of recurrent residues to put into the pack (knowledge build)");
    add("pack", po::value(&arguments.pack), "knowledge pack to use instead of the program's own");
    add("models",
        po::value(&arguments.models),
        "folder of models to use instead of the program's own");
    add("pack-as-of",
        po::value(&arguments.packAsOf),
        "use the pack that was in use in the store on that day, YYYY-MM-DD");
    add("key", po::value(&arguments.key), "key file (knowledge sign, verify)");
    add("by",
        po::value(&arguments.by),
        "who does it: installs a pack, holds a key, opens a ranking, makes a decision final");
    add("accept",
        po::value(&arguments.accept),
        "who accepts the top-level options that a pack loses (knowledge install)");
    add("case",
        po::value(&arguments.caseFile),
        "file with cases to compare two packs on (knowledge compare), or a molecular profile "
        "(options), or a profile or FHIR (risk)");
    add("tumour", po::value(&arguments.tumour), "OncoTree code of the tumour (annotate)");
    add("sample",
        po::value(&arguments.tumourSample),
        "sample of a VCF that has several (annotate: the same as --tumour-sample; pgx)");
    add("chains",
        po::value(&arguments.chains),
        "folder with chain files between GRCh37 and GRCh38 (annotate, pgx)");
    add("reference",
        po::value(&arguments.reference),
        "indexed FASTA of the file's build: insertions and deletions are left-aligned (annotate), "
        "stretches of reference of GRCh37 are compared (pgx)");
    add("vcf",
        po::value(&arguments.vcf)->composing(),
        "VCF, VCF.gz or BCF to call pharmacogenes from; may be given several times (pgx)");
    add("outside",
        po::value(&arguments.outside),
        "table of results that others gave: gene, diplotype, phenotype, activity score (pgx)");
    add("typed",
        po::value(&arguments.typed),
        "a result that another laboratory gave, for the record: \"CYP2D6 *4/*4\" (pgx)");
    add("sources",
        po::value(&arguments.sources)->composing(),
        "folder with MOAlmanac or CIViC files; may be given several times (options --case, "
        "knowledge build)");
    add("data",
        po::value(&arguments.data),
        "folder of training tables (model train), or a table (model evaluate)");
    add("input", po::value(&arguments.input), "table of rows to be scored");
    add("beside",
        po::value(&arguments.beside),
        "table with another model's scores for the same rows (model evaluate)");
    add("column", po::value(&arguments.column), "column of those scores");
    add("date",
        po::value(&arguments.date),
        "day of the test that a finding is from, or of a meeting: YYYY-MM-DD, YYYY-MM or YYYY "
        "(findings add, pgx, board)");
    add("kind",
        po::value(&arguments.kind),
        "kind of report: case; kind of file: canrisk or fhir (family write)");
    add("language",
        po::value(&arguments.language),
        "language of a report: en, de, es, fr, zh_CN or ar (default: en)");
    add("as-of", po::value(&arguments.asOf), "day to reason for, YYYY-MM-DD (default: today)");
    add("why-not",
        po::value(&arguments.whyNot),
        "a therapy of the pack, drugs joined by +: its criteria and what would change the verdict "
        "(options)");
    add("what-if",
        po::value(&arguments.whatIf)->composing(),
        "something to suppose in a side copy of the case, such as \"ecog=3\", \"EGFR T790M\" or "
        "\"progressed=osimertinib\"; may be given several times (options)");
    add("open",
        po::bool_switch(&arguments.isOpen),
        "what is not known, by how far it could move the options (options)");
    add("given",
        po::value(&arguments.given)->composing(),
        "an answer beside the record, CALCULATOR.INPUT=VALUE; may be given several times (risk)");
    add("planned",
        po::value(&arguments.planned)->composing(),
        "a drug that is planned; may be given several times (risk)");
    addBoard(add, arguments);
    add("out", po::value(&arguments.out), "file or folder to write");
    add("json", po::bool_switch(&arguments.isJson), "answer as JSON (docs/cli.md)");
    add("help,h", po::bool_switch(&arguments.isHelp), "this text");
    add("version", po::bool_switch(&arguments.isVersion), "program version");
    return options;
}

} // namespace

Result<Arguments> parseArguments(int argc, const char* const* argv)
{
    Arguments arguments;
    auto options = visibleOptions(arguments);
    options.add_options()("word", po::value(&arguments.words), "");
    po::positional_options_description words;
    words.add("word", -1);
    try {
        po::variables_map values;
        // No guessing of shortened names: "--pass" would be taken for one that reads a file.
        const auto style =
            po::command_line_style::default_style & ~po::command_line_style::allow_guessing;
        po::store(po::command_line_parser(argc, argv)
                      .options(options)
                      .positional(words)
                      .style(style)
                      .run(),
                  values);
        po::notify(values);
    } catch (const po::error_with_option_name& error) {
        // Only the option's name: what stands behind "=" may be a secret typed in the wrong place.
        const auto name = error.get_option_name();
        return fail(ErrorCode::Malformed,
                    "option not understood: " + name.substr(0, name.find('=')));
    } catch (const po::error&) {
        return fail(ErrorCode::Malformed, "the options were not understood");
    }
    return arguments;
}

std::string usage()
{
    Arguments unused;
    std::ostringstream text;
    text
        << "Consilium: decision support for professionals who can check its basis; not a "
           "certified medical device.\n\n"
           "consilium-cli store create|open|check|backup|recover FOLDER\n"
           "consilium-cli import FILE... --store FOLDER [--patient ID]\n"
           "consilium-cli findings read LINE | add LINE [--date DAY] | in-error KEY --store FOLDER "
           "--patient ID\n"
           "consilium-cli export --store FOLDER --patient ID --out FOLDER\n"
           "consilium-cli patients list|show --store FOLDER [--search WORDS] [--patient ID]\n"
           "consilium-cli options --store FOLDER --patient ID [--why-not DRUGS | --open | "
           "--what-if "
           "FACT...]\n"
           "consilium-cli rankings list | show NUMBER | redraw NUMBER | compare NUMBER --store "
           "FOLDER --patient ID\n"
           "consilium-cli annotate FILE [--tumour ONCOTREE] [--sample NAME] [--panel FILE]\n"
           "                       [--chains FOLDER] [--reference FASTA]\n"
           "consilium-cli pgx --vcf FILE [--vcf FILE]... [--sample NAME] [--outside FILE] "
           "[--chains FOLDER]\n"
           "                  [--reference FASTA] [--store FOLDER --patient ID [--date DAY]]\n"
           "consilium-cli pgx --typed RESULT --store FOLDER --patient ID [--date DAY]\n"
           "consilium-cli options --case FILE [--pack PACK | --sources FOLDER]\n"
           "consilium-cli family read FILE | write FILE --kind canrisk|fhir --out FILE\n"
           "consilium-cli board list | cases [--meeting N | --patient ID] | figures --store "
           "FOLDER\n"
           "consilium-cli board add --patient ID --question TEXT [--presenter NAME]\n"
           "consilium-cli board state CASE ITEM=TEXT... | schedule CASE MEETING|none\n"
           "consilium-cli board meeting --new|N --title TEXT --date DAY [--time TEXT] [--place "
           "TEXT]\n"
           "                    [--member NAME|ROLE|DISCIPLINE]... [--present NAME]... [--quorum "
           "N]\n"
           "                    [--unsealed WHY]\n"
           "consilium-cli board seal CASE [--member NAME] --therapy DRUG+DRUG | --other TEXT\n"
           "consilium-cli board open CASE --by NAME [--why TEXT] | finish CASE --by NAME\n"
           "consilium-cli board decide CASE --file DECISION.json | follow-up CASE --file "
           "FOLLOWUP.json\n"
           "consilium-cli board addendum CASE --by NAME --text TEXT\n"
           "consilium-cli board protocol CASE | protocol --meeting N --out FILE.pdf [--size "
           "a4|letter]\n"
           "                    [--language de]\n"
           "consilium-cli board fhir CASE --out FILE.json\n"
           "consilium-cli report --store FOLDER --patient ID --out FILE.pdf [--kind case] "
           "[--language CODE]\n"
           "consilium-cli risk --case FILE | --store FOLDER --patient ID [--given INPUT=VALUE] "
           "[--planned DRUG]\n"
           "consilium-cli model list | card ID | train RECIPE --data FOLDER --out FOLDER\n"
           "consilium-cli model predict ID --store FOLDER --patient ID | predict ID --input "
           "TABLE.csv\n"
           "consilium-cli model evaluate ID --data TABLE.csv [--beside SCORES.csv --column NAME]\n"
           "consilium-cli model local ID --store FOLDER\n"
           "consilium-cli calc list | facts MODEL | MODEL --input FILE.tsv\n"
           "consilium-cli knowledge info | build SOURCES --out FILE.cpack [--hotspots FILE]\n"
           "                         [--sources FOLDER]... | restate FOLDER --out FILE.tsv\n"
           "consilium-cli knowledge restate pharmacogenes DEFINITIONS PHENOTYPES --out FOLDER\n"
           "                         [--chains FOLDER]\n"
           "consilium-cli knowledge sign PACK --key FILE [--out FILE] | verify PACK [--key FILE] "
           "[--store FOLDER]\n"
           "consilium-cli knowledge compare [BEFORE] AFTER [--case FILE] [--store FOLDER]\n"
           "consilium-cli knowledge install PACK --store FOLDER [--by NAME] [--accept NAME]\n"
           "consilium-cli knowledge list --store FOLDER\n"
           "consilium-cli knowledge key create FILE --by NAME | trust FILE --store FOLDER\n\n"
        << visibleOptions(unused);
    return text.str();
}

Result<std::string> readPassphrase(const Arguments& arguments)
{
    std::string passphrase;
    if (!arguments.passphraseFile.empty()) {
        std::ifstream file(arguments.passphraseFile);
        if (!file)
            return fail(ErrorCode::NotFound, "passphrase file");
        std::getline(file, passphrase);
    } else if (arguments.passphraseDescriptor >= 0) {
        for (char letter = 0;
             ::read(arguments.passphraseDescriptor, &letter, 1) == 1 && letter != '\n';)
            passphrase += letter;
    } else {
        if (::isatty(STDIN_FILENO) == 0)
            return fail(ErrorCode::MissingData,
                        "passphrase: use --passphrase-file or --passphrase-fd");
        termios before{};
        tcgetattr(STDIN_FILENO, &before);
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        std::cerr << "Passphrase: " << std::flush;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        std::getline(std::cin, passphrase);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::cerr << '\n';
    }
    if (!passphrase.empty() && passphrase.back() == '\r')
        passphrase.pop_back();
    if (passphrase.empty())
        return fail(ErrorCode::MissingData, "passphrase");
    return passphrase;
}

} // namespace consilium::cli
