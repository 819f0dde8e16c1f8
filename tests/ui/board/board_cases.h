#pragma once

#include "core/services/boards.h"
#include "tests/support/builders.h"
#include "ui/board/board_screen.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

// An invented case before an invented board, and what a screen says of it anywhere.
namespace consilium::tests
{

inline board::Member
member(const std::string& name, const std::string& discipline, board::Role role, bool isPresent)
{
    return {name, role, discipline, isPresent};
}

inline board::Meeting meeting()
{
    board::Meeting meeting;
    meeting.title = "Thoracic board";
    meeting.date = date("2026-11-23");
    meeting.time = "16:30";
    meeting.members = {member("Chair One", "Oncology", board::Role::Chair, true),
                       member("Member Two", "Radiotherapy", board::Role::Member, true),
                       member("Member Three", "Surgery", board::Role::Member, false)};
    meeting.quorum = 2;
    return meeting;
}

inline clinical::Case presented()
{
    auto record = patientWith("LUAD", "IVB");
    record.patient.familyName = "Lindqvist";
    record.patient.givenNames = "Quentina";
    record.patient.identifiers = {{"urn:hospital", "ID-778812", "MR"}};
    record.tumours.front().diagnosed = date("2025-02-10");
    record.tumours.front().histology = text("adenocarcinoma");
    auto first = medication("carboplatin", "2025-03-01");
    first.line = 1;
    first.period.end = date("2025-09-14");
    first.reasonStopped = text("progression");
    auto with = medication("pemetrexed", "2025-03-01");
    with.line = 1;
    with.period.end = date("2025-09-14");
    auto second = medication("osimertinib", "2025-10-02");
    second.line = 2;
    second.period.isOngoing = true;
    record.medications = {first, with, second};
    record.performance.push_back({{"ecog", {}},
                                  date("2026-11-02"),
                                  clinical::PerformanceScale::Ecog,
                                  clinical::Assertion::Confirmed,
                                  1});
    clinical::ImagingStudy scan;
    scan.header.key = "scan";
    scan.date = date("2026-11-05");
    scan.modalities = {"CT"};
    scan.description = "CT of Mrs Lindqvist, compared with 2026-08-03";
    record.imaging = {scan};
    clinical::Specimen biopsy;
    biopsy.header.key = "biopsy";
    biopsy.collected = date("2025-02-06");
    biopsy.type = text("core biopsy");
    record.specimens = {biopsy};
    clinical::Document report;
    report.header.key = "report";
    report.date = date("2025-02-12");
    report.title = "Pathology report ID-778812";
    report.conclusion = "Quentina LINDQVIST, born 5 May 1960: adenocarcinoma, seen on 06.02.2025.";
    record.documents = {report};
    auto altered = variant("EGFR", "p.L858R");
    altered.date = date("2025-02-20");
    altered.alleleFraction = 0.31;
    auto inherited = variant("BRCA2", "p.K3326*");
    inherited.origin = clinical::Origin::Germline;
    record.findings = {altered, inherited, normal("ALK")};
    record.pharmacogenes = {pharmacogene("DPYD", "*1/*2A", "Intermediate Metabolizer")};
    record.allergies = {allergy("penicillin")};
    return record;
}

inline ui::PresentedCase presentedCase()
{
    ui::PresentedCase one;
    one.record = presented();
    one.row.id = BoardCaseId{7};
    one.row.one.question = "Which treatment after progression of Mrs Lindqvist on 2026-11-05?";
    one.row.one.steps = board::stepsFor(one.record);
    one.row.one.steps.front().note = "Say that Quentina wants to travel.";
    one.row.one.minutes = 5;
    one.meeting.id = MeetingId{3};
    one.meeting.meeting = meeting();
    one.number = 3;
    one.of = 9;
    return one;
}

/// Invented, with words that stand nowhere else.
inline options::Ranking ranking()
{
    options::Ranking ranking;
    options::Option option;
    option.id = "invented-option";
    option.name = "zanidatamab-invented + docetaxel";
    option.therapy = {"docetaxel", "ramucirumab"};
    option.basis = options::Basis::Regimen;
    option.shelf = options::Shelf::Supported;
    option.evidence = "II-Q";
    options::Criterion caution;
    caution.verdict = options::Verdict::Warn;
    options::say(caution, "invented caution about veins");
    option.criteria = {caution};
    ranking.options = {option};
    ranking.packName = "invented-pack";
    ranking.packVersion = "9.9";
    ranking.asOf = day("2026-11-23");
    return ranking;
}

inline void sayAccessible(QAccessibleInterface* what, QStringList& said)
{
    if (what == nullptr || !what->isValid())
        return;
    for (const auto kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        said << what->text(kind);
    for (int index = 0; index < what->childCount(); ++index)
        sayAccessible(what->child(index), said);
}

/// Everything that a window and what belongs to it say: texts, tool tips, titles, entries, and
/// what a screen reader is told, hidden parts included.
inline QString allWords(QWidget& window)
{
    QStringList said;
    auto widgets = window.findChildren<QWidget*>();
    widgets << &window;
    for (const auto* widget : widgets) {
        said << widget->windowTitle() << widget->toolTip() << widget->statusTip()
             << widget->whatsThis() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            said << label->text();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            said << button->text();
        else if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            said << line->text() << line->placeholderText();
        else if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget))
            said << plain->toPlainText();
        else if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
            for (int index = 0; index < combo->count(); ++index)
                said << combo->itemText(index);
        }
    }
    sayAccessible(QAccessible::queryAccessibleInterface(&window), said);
    return said.join(QLatin1Char('\n'));
}

} // namespace consilium::tests
