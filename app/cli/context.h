#pragma once

#include "app/cli/commands.h"
#include "core/services/session.h"

namespace consilium::cli
{

/// What a command gets: the arguments, where to answer, and the ways to what it needs.
struct Context
{
    const Arguments& arguments;
    Places places;
    std::ostream& out;
    std::ostream& messages;
    bool isWrongUsage = false;

    /// Word of the command line after the options are taken out, or empty.
    [[nodiscard]] std::string word(std::size_t index) const;
    /// `--as-of`, else the system's clock.
    [[nodiscard]] Clock clock() const;
    /// `--pack`; else what is in use in the store, or was on `--pack-as-of`; else the program's own
    /// pack. Says where the pack of `--pack` is not signed by a trusted key.
    [[nodiscard]] Result<std::shared_ptr<const services::Toolbox>>
    toolbox(const std::filesystem::path& store = {});
    /// Opens the store with the passphrase that the arguments lead to.
    [[nodiscard]] Result<std::unique_ptr<services::Session>>
    session(const std::filesystem::path& folder);
    /// The session of `--store` and the patient of `--patient`.
    [[nodiscard]] Result<std::pair<std::unique_ptr<services::Session>, PatientId>>
    sessionAndPatient();
    /// A number of the store, counted from 1; anything else is wrong usage of `what`.
    [[nodiscard]] Result<std::int64_t> number(const std::string& text, const char* what);
    /// A failure that is the caller's: exit code 2.
    [[nodiscard]] Error wrongUsage(std::string what);
};

[[nodiscard]] Status runModel(Context& context);
[[nodiscard]] Status runAnnotate(Context& context);
/// findings read, add and in-error: what is typed by a person.
[[nodiscard]] Status runFindings(Context& context);
/// board: tumour boards from the agenda to the protocol.
[[nodiscard]] Status runBoard(Context& context);
/// board protocol and fhir.
[[nodiscard]] Status runBoardDocument(Context& context);
/// calc: published clinical models on the rows of a table, and their pages of facts.
[[nodiscard]] Status runCalc(Context& context);
/// Whether one of --why-not, --what-if and --open stands beside `options`.
[[nodiscard]] bool asksBeyondTheList(const Arguments& arguments);
/// Answers it for a record.
[[nodiscard]] Status runOptionQuestion(Context& context,
                                       const clinical::Case& record,
                                       const services::Toolbox& tools,
                                       Day day);
/// family: a family tree of a CanRisk or FHIR file, read, judged and written.
[[nodiscard]] Status runFamily(Context& context);
/// options --case.
[[nodiscard]] Status runCaseOptions(Context& context);
/// sign, verify, compare, install, list and key.
[[nodiscard]] Status runPacks(Context& context);
/// pgx: pharmacogenes of files, and typed results.
[[nodiscard]] Status runPgx(Context& context);
/// rankings list, show, redraw and compare: what was kept.
[[nodiscard]] Status runRankings(Context& context);
[[nodiscard]] Status runRestate(Context& context);
[[nodiscard]] Status runReport(Context& context);
/// risk: second cancers, hereditary risk, organs and toxicity of one record.
[[nodiscard]] Status runRisk(Context& context);

} // namespace consilium::cli
