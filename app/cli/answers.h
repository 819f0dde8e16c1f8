#pragma once

#include "core/services/session.h"
#include "core/services/what_if.h"

#include <iosfwd>

namespace consilium::cli
{

// Each writes one answer: text for people, or the documented JSON object (docs/cli.md).
void answerDone(std::ostream& out,
                bool isJson,
                const std::string& command,
                const std::string& text);
/// A JSON text made by core/services as the documented answer.
void answerJson(std::ostream& out, const std::string& command, const std::string& json);
/// The answer of annotate as a table for people.
void answerAnnotated(std::ostream& out, const std::string& json);
void answerCreated(std::ostream& out, bool isJson, const std::string& recoveryCode);
void answerImport(std::ostream& out,
                  bool isJson,
                  const std::vector<services::FileOutcome>& outcomes);
void answerPatients(std::ostream& out,
                    bool isJson,
                    const std::vector<services::PatientSummary>& rows);
void answerCase(std::ostream& out, bool isJson, const clinical::Case& record);
void answerOptions(std::ostream& out,
                   const clinical::Case& record,
                   const options::Ranking& ranking);
void answerWhyNot(std::ostream& out, const std::vector<options::WhyNot>& answers);
void answerWhatIf(std::ostream& out, const services::WhatIf& answer);
void answerOpenQuestions(std::ostream& out,
                         const services::OpenQuestions& answer,
                         const options::Ranking& ranking);
void answerModels(std::ostream& out, bool isJson, const services::Toolbox& toolbox);
void answerCard(std::ostream& out,
                bool isJson,
                const std::string& command,
                const models::Card& card);
void answerScore(std::ostream& out, bool isJson, const options::ModelScore& score);
void answerFigures(std::ostream& out, bool isJson, const std::string& figures);
void answerPack(std::ostream& out, bool isJson, const knowledge::Pack& pack);

void answerComparison(std::ostream& out, bool isJson, const services::PackComparison& comparison);
void answerInstall(std::ostream& out, bool isJson, const services::InstallOutcome& outcome);
void answerHistory(std::ostream& out,
                   bool isJson,
                   const std::vector<knowledge::Activation>& history);
/// What was done, with the key that it was done with.
void answerSignature(std::ostream& out,
                     bool isJson,
                     const std::string& command,
                     const std::string& text,
                     const std::string& keyId,
                     const std::string& holder);

} // namespace consilium::cli
