<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BoardCourses</name>
    <message>
        <source>%1, ongoing</source>
        <comment>beginning</comment>
        <translation>%1, andauernd</translation>
    </message>
    <message>
        <source>%1, end unknown</source>
        <comment>beginning</comment>
        <translation>%1, Ende unbekannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>lane, event, date</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the program</source>
        <translation>
            <numerusform>und %n weiterer Eintrag, im Programm</numerusform>
            <numerusform>und %n weitere Einträge, im Programm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardMask</name>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>Alter unbekannt</translation>
    </message>
    <message>
        <source>%1 years or more</source>
        <translation>%1 Jahre oder älter</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <translation>%1–%2 Jahre</translation>
    </message>
    <message>
        <source>date masked</source>
        <translation>Datum maskiert</translation>
    </message>
    <message>
        <source>at diagnosis</source>
        <translation>bei Diagnose</translation>
    </message>
    <message numerus="yes">
        <source>%n days after diagnosis</source>
        <translation>
            <numerusform>%n Tag nach Diagnose</numerusform>
            <numerusform>%n Tage nach Diagnose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before diagnosis</source>
        <translation>
            <numerusform>%n Tag vor Diagnose</numerusform>
            <numerusform>%n Tage vor Diagnose</numerusform>
        </translation>
    </message>
    <message>
        <source>around diagnosis</source>
        <translation>um die Diagnose</translation>
    </message>
    <message numerus="yes">
        <source>%n months after diagnosis</source>
        <translation>
            <numerusform>%n Monat nach Diagnose</numerusform>
            <numerusform>%n Monate nach Diagnose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months before diagnosis</source>
        <translation>
            <numerusform>%n Monat vor Diagnose</numerusform>
            <numerusform>%n Monate vor Diagnose</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 months after diagnosis</source>
        <translation>%1 bis %2 Monate nach Diagnose</translation>
    </message>
    <message>
        <source>%1 to %2 months before diagnosis</source>
        <translation>%1 bis %2 Monate vor Diagnose</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, ongoing</source>
        <comment>beginning</comment>
        <translation>%1, andauernd</translation>
    </message>
    <message>
        <source>%1, end unknown</source>
        <comment>beginning</comment>
        <translation>%1, Ende unbekannt</translation>
    </message>
</context>
<context>
    <name>BoardProtocol</name>
    <message>
        <source>Choices were not sealed before the ranking: %1</source>
        <translation>Vor der Rangfolge wurde nicht verdeckt gewählt: %1</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Die Gruppe</translation>
    </message>
    <message>
        <source>%1: %2 (sealed %3)</source>
        <comment>who, choice, time</comment>
        <translation>%1: %2 (versiegelt %3)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>sealed until the ranking is opened</source>
        <translation>versiegelt, bis die Rangfolge geöffnet ist</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) were begun and not sealed.</source>
        <translation>
            <numerusform>%n Wahl wurde begonnen und nicht versiegelt.</numerusform>
            <numerusform>%n Wahlen wurden begonnen und nicht versiegelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices and ranking</source>
        <translation>Wahl und Rangfolge</translation>
    </message>
    <message>
        <source>The ranking was not opened for the board.</source>
        <translation>Die Rangfolge wurde dem Board nicht geöffnet.</translation>
    </message>
    <message>
        <source>Ranking %1 was opened by %2, %3.</source>
        <comment>number, name, time</comment>
        <translation>Rangfolge %1 geöffnet von %2, %3.</translation>
    </message>
    <message>
        <source>Present and not sealed by then: %1. Opened because: %2</source>
        <translation>Anwesend und noch nicht versiegelt: %1. Geöffnet, weil: %2</translation>
    </message>
    <message>
        <source>Its first shelf was empty.</source>
        <translation>Ihr erstes Fach war leer.</translation>
    </message>
    <message>
        <source>Its first shelf: %1</source>
        <translation>Ihr erstes Fach: %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sealed choice(s), %1 on the first shelf.</source>
        <comment>of the ranking</comment>
        <translation>
            <numerusform>Von %n versiegelten Wahl %1 im ersten Fach.</numerusform>
            <numerusform>Von %n versiegelten Wahlen %1 im ersten Fach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sealed choice(s), %1 on the first shelf and %2 as decided.</source>
        <comment>of the ranking</comment>
        <translation>
            <numerusform>Von %n versiegelten Wahl %1 im ersten Fach und %2 wie beschlossen.</numerusform>
            <numerusform>Von %n versiegelten Wahlen %1 im ersten Fach und %2 wie beschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>no wording yet</source>
        <translation>noch kein Wortlaut</translation>
    </message>
    <message>
        <source>No treatment is recommended: %1</source>
        <translation>Keine Behandlung empfohlen: %1</translation>
    </message>
    <message>
        <source>Not on the ranking&apos;s first shelf, because: %1</source>
        <translation>Nicht im ersten Fach der Rangfolge, weil: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Final since %1, by %2</source>
        <comment>time, name</comment>
        <translation>Endgültig seit %1, durch %2</translation>
    </message>
    <message>
        <source>Not final: %1</source>
        <comment>state of the decision</comment>
        <translation>Nicht endgültig: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>rebiopsy</source>
        <translation>Rebiopsie</translation>
    </message>
    <message>
        <source>repeat histology</source>
        <translation>erneute Histologie</translation>
    </message>
    <message>
        <source>genetic counselling</source>
        <translation>humangenetische Beratung</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Angefordert: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Evidenz %1</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>verantwortlich: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>priority, therapy</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>keine festgehalten</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Gegenstimmen</translation>
    </message>
    <message>
        <source>%1: %2 (abstained)</source>
        <comment>name, interest</comment>
        <translation>%1: %2 (enthalten)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, interest</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Interessenkonflikte</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, name, text</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Nachträge</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>beantragt %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>beantwortet %1</translation>
    </message>
    <message>
        <source>Insurer&apos;s claim</source>
        <translation>Kostenübernahme</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>response: %1</source>
        <translation>Ansprechen: %1</translation>
    </message>
    <message>
        <source>toxicity: %1</source>
        <translation>Toxizität: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>grade, which</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what was seen</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more character(s), in the program</source>
        <translation>
            <numerusform>und %n weiteres Zeichen, im Programm</numerusform>
            <numerusform>und %n weitere Zeichen, im Programm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the program</source>
        <translation>
            <numerusform>und %n weiterer Eintrag, im Programm</numerusform>
            <numerusform>und %n weitere, im Programm</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, role and discipline</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>Vorgestellt von %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>stated: %1</source>
        <translation>angegeben: %1</translation>
    </message>
    <message>
        <source>in the record</source>
        <translation>in der Akte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item of the minimum data set, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Minimum data set</source>
        <translation>Mindestdaten</translation>
    </message>
    <message>
        <source>ECOG %1, %2</source>
        <comment>grade, date</comment>
        <translation>ECOG %1, %2</translation>
    </message>
    <message>
        <source>Karnofsky %1, %2</source>
        <comment>index, date</comment>
        <translation>Karnofsky %1, %2</translation>
    </message>
    <message>
        <source>Lansky %1, %2</source>
        <comment>index, date</comment>
        <translation>Lansky %1, %2</translation>
    </message>
    <message>
        <source>none present of those that the record names</source>
        <translation>keine der in der Akte genannten liegt vor</translation>
    </message>
    <message>
        <source>Nobody is noted as present.</source>
        <translation>Niemand ist als anwesend vermerkt.</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Anwesend: %1</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation>Abwesend: %1</translation>
    </message>
    <message>
        <source>No quorum was agreed on.</source>
        <translation>Kein Quorum vereinbart.</translation>
    </message>
    <message>
        <source>Quorum reached: %1 of %2 needed</source>
        <translation>Quorum erreicht: %1 von %2 nötigen</translation>
    </message>
    <message>
        <source>Quorum not reached: %1 of %2 needed</source>
        <translation>Quorum nicht erreicht: %1 von %2 nötigen</translation>
    </message>
    <message>
        <source>Without quorum, because: %1</source>
        <translation>Ohne Quorum, weil: %1</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>On no meeting&apos;s agenda</source>
        <translation>Auf keiner Tagesordnung</translation>
    </message>
    <message>
        <source>Knowledge pack %1</source>
        <translation>Wissenspaket %1</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>decision: %1</source>
        <comment>state</comment>
        <translation>Beschluss: %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>birth date</comment>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>keine Kennung</translation>
    </message>
    <message>
        <source>Diagnosis not recorded</source>
        <translation>Diagnose nicht erfasst</translation>
    </message>
    <message>
        <source>No question is stated</source>
        <translation>Keine Frage angegeben</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>Not stated yet: %1</source>
        <translation>Noch nicht angegeben: %1</translation>
    </message>
    <message>
        <source>NO DECISION YET</source>
        <translation>NOCH KEIN BESCHLUSS</translation>
    </message>
    <message>
        <source>DRAFT: not a decision of the board</source>
        <translation>ENTWURF: kein Beschluss des Boards</translation>
    </message>
    <message>
        <source>PRELIMINARY: the decision is not final</source>
        <translation>VORLÄUFIG: der Beschluss ist nicht endgültig</translation>
    </message>
    <message>
        <source>Knowledge pack and models are named once the decision is final.</source>
        <translation>Wissenspaket und Modelle werden genannt, sobald der Beschluss endgültig ist.</translation>
    </message>
    <message>
        <source>Made with: %1.</source>
        <translation>Erstellt mit: %1.</translation>
    </message>
    <message>
        <source>Tumour board: protocol</source>
        <translation>Tumorboard: Protokoll</translation>
    </message>
    <message>
        <source>Tumour board: protocol, %1, %2</source>
        <comment>board, date</comment>
        <translation>Tumorboard: Protokoll, %1, %2</translation>
    </message>
    <message>
        <source>Cases on no meeting&apos;s agenda</source>
        <translation>Fälle auf keiner Tagesordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <comment>number of the case, minutes</comment>
        <translation>%1 (%2 min)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Tumour board: list, %1, %2</source>
        <comment>board, date</comment>
        <translation>Tumorboard: Liste, %1, %2</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Erkrankung</translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation>Bisherige Behandlung</translation>
    </message>
    <message>
        <source>Findings considered</source>
        <translation>Berücksichtigte Befunde</translation>
    </message>
</context>
<context>
    <name>BoardSteps</name>
    <message>
        <source>ECOG %1, %2</source>
        <comment>value, date</comment>
        <translation>ECOG %1, %2</translation>
    </message>
    <message>
        <source>Karnofsky %1 %, %2</source>
        <comment>value, date</comment>
        <translation>Karnofsky %1 %, %2</translation>
    </message>
    <message>
        <source>Stage not recorded</source>
        <translation>Stadium nicht erfasst</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Stadium: %1</translation>
    </message>
    <message>
        <source>Performance status not recorded</source>
        <translation>Allgemeinzustand nicht erfasst</translation>
    </message>
    <message>
        <source>Last: line %1, %2</source>
        <comment>number, drugs</comment>
        <translation>Zuletzt: Linie %1, %2</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <comment>drugs</comment>
        <translation>Zuletzt: %1</translation>
    </message>
    <message>
        <source>No systemic treatment recorded</source>
        <translation>Keine Systemtherapie erfasst</translation>
    </message>
    <message>
        <source>No question was entered</source>
        <translation>Keine Fragestellung eingetragen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>date of diagnosis not recorded</source>
        <translation>Diagnosedatum nicht erfasst</translation>
    </message>
    <message>
        <source>diagnosed %1</source>
        <comment>date</comment>
        <translation>Diagnose %1</translation>
    </message>
    <message>
        <source>stage not recorded</source>
        <translation>Stadium nicht erfasst</translation>
    </message>
    <message>
        <source>stage: %1</source>
        <translation>Stadium: %1</translation>
    </message>
    <message>
        <source>Other conditions and allergies</source>
        <translation>Begleiterkrankungen und Allergien</translation>
    </message>
    <message>
        <source>No other condition recorded</source>
        <translation>Keine Begleiterkrankung erfasst</translation>
    </message>
    <message>
        <source>No known allergy</source>
        <translation>Keine bekannte Allergie</translation>
    </message>
    <message>
        <source>Allergies not recorded</source>
        <translation>Allergien nicht erfasst</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Systemic treatment</source>
        <translation>Systemtherapie</translation>
    </message>
    <message>
        <source>progression</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, drugs</comment>
        <translation>Linie %1: %2</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>beendet: %1</translation>
    </message>
    <message>
        <source>%1 Gy in %2 fractions</source>
        <translation>%1 Gy in %2 Fraktionen</translation>
    </message>
    <message>
        <source>%1 Gy</source>
        <translation>%1 Gy</translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation>Strahlentherapie</translation>
    </message>
    <message>
        <source>Surgery and radiotherapy</source>
        <translation>Operation und Strahlentherapie</translation>
    </message>
    <message>
        <source>Kind of study not stated</source>
        <translation>Art der Untersuchung nicht angegeben</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>Datum nicht erfasst</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <source>No imaging study is recorded</source>
        <translation>Keine Bildgebung erfasst</translation>
    </message>
    <message>
        <source>Histology: %1</source>
        <translation>Histologie: %1</translation>
    </message>
    <message>
        <source>tumour cells %1</source>
        <translation>Tumorzellen %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>No specimen and no report is recorded</source>
        <translation>Keine Probe und kein Befund erfasst</translation>
    </message>
    <message>
        <source>germline</source>
        <translation>Keimbahn</translation>
    </message>
    <message>
        <source>allele fraction %1</source>
        <translation>Allelfrequenz %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>gene, state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No finding is recorded. That is not the same as none being there.</source>
        <translation>Kein Befund erfasst. Das heißt nicht, dass keiner vorliegt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>tested normal</source>
        <translation>unauffällig getestet</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%n silent changes are not shown.</source>
        <translation>
            <numerusform>%n stille Veränderung wird nicht gezeigt.</numerusform>
            <numerusform>%n stille Veränderungen werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings did not pass their filter or were withdrawn.</source>
        <translation>
            <numerusform>%n Befund bestand den Filter nicht oder wurde zurückgezogen.</numerusform>
            <numerusform>%n Befunde bestanden den Filter nicht oder wurden zurückgezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pharmacogenes</source>
        <translation>Pharmakogene</translation>
    </message>
    <message>
        <source>No pharmacogene was tested</source>
        <translation>Kein Pharmakogen getestet</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>nicht bestimmt</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two calls</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>gene, diplotype</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>key positions not read</source>
        <translation>Schlüsselpositionen nicht gelesen</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>verantwortlich: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>priority, recommendation</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No recommendation: %1</source>
        <translation>Keine Empfehlung: %1</translation>
    </message>
    <message>
        <source>Rebiopsy</source>
        <translation>Rebiopsie</translation>
    </message>
    <message>
        <source>Repeat histology</source>
        <translation>Histologie wiederholen</translation>
    </message>
    <message>
        <source>Genetic counselling</source>
        <translation>Genetische Beratung</translation>
    </message>
    <message>
        <source>Not on the first shelf of the ranking, because: %1</source>
        <translation>Nicht in der ersten Gruppe der Rangliste, weil: %1</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Anwesend: %1</translation>
    </message>
    <message>
        <source>Conflict of interest: %1, %2, abstained</source>
        <comment>name, what</comment>
        <translation>Interessenkonflikt: %1, %2, enthalten</translation>
    </message>
    <message>
        <source>Conflict of interest: %1, %2</source>
        <comment>name, what</comment>
        <translation>Interessenkonflikt: %1, %2</translation>
    </message>
    <message>
        <source>Dissent: %1</source>
        <comment>name</comment>
        <translation>Abweichende Meinung: %1</translation>
    </message>
    <message>
        <source>dissent</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>Addendum: %1</source>
        <translation>Nachtrag: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Specimen %1: %2</source>
        <comment>number, kind</comment>
        <translation>Probe %1: %2</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>backlog</source>
        <comment>state of a case</comment>
        <translation>in Vorbereitung</translation>
    </message>
    <message>
        <source>prepared</source>
        <comment>state of a case</comment>
        <translation>vorbereitet</translation>
    </message>
    <message>
        <source>scheduled</source>
        <comment>state of a case</comment>
        <translation>angesetzt</translation>
    </message>
    <message>
        <source>discussed</source>
        <comment>state of a case</comment>
        <translation>besprochen</translation>
    </message>
    <message>
        <source>followed up</source>
        <comment>state of a case</comment>
        <translation>nachverfolgt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation>Pathologie</translation>
    </message>
    <message>
        <source>Molecular</source>
        <translation>Molekular</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>performance status</source>
        <translation>Allgemeinzustand</translation>
    </message>
    <message>
        <source>comorbidity</source>
        <translation>Begleiterkrankungen</translation>
    </message>
    <message>
        <source>frailty</source>
        <translation>Gebrechlichkeit</translation>
    </message>
    <message>
        <source>date of imaging</source>
        <translation>Datum der Bildgebung</translation>
    </message>
    <message>
        <source>date of pathology</source>
        <translation>Datum der Pathologie</translation>
    </message>
    <message>
        <source>Write the wording that was agreed on.</source>
        <translation>Den vereinbarten Wortlaut eintragen.</translation>
    </message>
    <message>
        <source>Add a recommendation, a test to be done, or why nothing is recommended.</source>
        <translation>Eine Empfehlung, eine nötige Untersuchung oder den Grund eintragen, warum nichts empfohlen wird.</translation>
    </message>
    <message>
        <source>Choose: either recommendations or &quot;no recommendation&quot;, not both.</source>
        <translation>Entweder Empfehlungen oder „keine Empfehlung“ wählen, nicht beides.</translation>
    </message>
    <message>
        <source>Choose why nothing is recommended.</source>
        <translation>Auswählen, warum nichts empfohlen wird.</translation>
    </message>
    <message>
        <source>Say what is recommended, or remove the empty recommendation.</source>
        <translation>Angeben, was empfohlen wird, oder die leere Empfehlung entfernen.</translation>
    </message>
    <message>
        <source>Say of each therapy whether it is in label, off label, compassionate use or in a trial.</source>
        <translation>Für jede Therapie angeben, ob sie in der Zulassung, außerhalb der Zulassung, im Härtefallprogramm oder in einer Studie gegeben wird.</translation>
    </message>
    <message>
        <source>Name who is responsible for each recommendation.</source>
        <translation>Für jede Empfehlung angeben, wer verantwortlich ist.</translation>
    </message>
    <message>
        <source>Fewer are present than agreed on: say why the decision stands without a quorum.</source>
        <translation>Es sind weniger anwesend als vereinbart: angeben, warum der Beschluss ohne Beschlussfähigkeit gilt.</translation>
    </message>
    <message>
        <source>Mark who is present.</source>
        <translation>Angeben, wer anwesend ist.</translation>
    </message>
    <message>
        <source>Give name and reason of each dissent.</source>
        <translation>Für jede abweichende Meinung Name und Grund angeben.</translation>
    </message>
    <message>
        <source>Say why a therapy is recommended that is not on the first shelf of the ranking.</source>
        <translation>Angeben, warum eine Therapie empfohlen wird, die nicht in der ersten Gruppe der Rangliste steht.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>in label</source>
        <comment>use of a drug</comment>
        <translation>in der Zulassung</translation>
    </message>
    <message>
        <source>off label</source>
        <comment>use of a drug</comment>
        <translation>außerhalb der Zulassung</translation>
    </message>
    <message>
        <source>compassionate use</source>
        <translation>Härtefallprogramm</translation>
    </message>
    <message>
        <source>in a trial</source>
        <translation>in einer Studie</translation>
    </message>
    <message>
        <source>no alteration was found</source>
        <translation>keine Veränderung gefunden</translation>
    </message>
    <message>
        <source>alterations, but none with a treatment</source>
        <translation>Veränderungen, aber keine mit einer Behandlung</translation>
    </message>
    <message>
        <source>standard treatment comes first</source>
        <translation>zuerst die Standardbehandlung</translation>
    </message>
    <message>
        <source>material or quality of the test is insufficient</source>
        <translation>Material oder Qualität der Untersuchung reicht nicht aus</translation>
    </message>
    <message>
        <source>the patient&apos;s condition does not allow treatment</source>
        <translation>der Zustand der Person erlaubt keine Behandlung</translation>
    </message>
    <message>
        <source>the patient does not want treatment</source>
        <translation>die Person wünscht keine Behandlung</translation>
    </message>
    <message>
        <source>best supportive care</source>
        <translation>bestmögliche unterstützende Behandlung</translation>
    </message>
    <message>
        <source>something has to be known first</source>
        <translation>zuerst muss noch etwas geklärt werden</translation>
    </message>
    <message>
        <source>no decision yet</source>
        <translation>noch kein Beschluss</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>of a decision</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>preliminary</source>
        <comment>of a decision</comment>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>final</source>
        <comment>of a decision</comment>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>the insurer refused</source>
        <translation>der Kostenträger hat abgelehnt</translation>
    </message>
    <message>
        <source>drug or trial not available</source>
        <translation>Medikament oder Studie nicht verfügbar</translation>
    </message>
    <message>
        <source>the patient&apos;s condition became worse</source>
        <translation>der Zustand der Person hat sich verschlechtert</translation>
    </message>
    <message>
        <source>the patient died before</source>
        <translation>die Person ist vorher gestorben</translation>
    </message>
    <message>
        <source>the patient did not want it</source>
        <translation>die Person wollte es nicht</translation>
    </message>
    <message>
        <source>another treatment was chosen</source>
        <translation>eine andere Behandlung wurde gewählt</translation>
    </message>
    <message>
        <source>lost to follow-up</source>
        <translation>Verbleib unbekannt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>given</source>
        <comment>of a treatment</comment>
        <translation>gegeben</translation>
    </message>
    <message>
        <source>given in part</source>
        <comment>of a treatment</comment>
        <translation>teilweise gegeben</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>of a treatment</comment>
        <translation>nicht gegeben</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>claim to an insurer</comment>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>to be asked</source>
        <comment>claim to an insurer</comment>
        <translation>noch zu stellen</translation>
    </message>
    <message>
        <source>asked</source>
        <comment>claim to an insurer</comment>
        <translation>gestellt</translation>
    </message>
    <message>
        <source>granted</source>
        <comment>claim to an insurer</comment>
        <translation>bewilligt</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>claim to an insurer</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>evidence held to be insufficient</source>
        <translation>Evidenz gilt als unzureichend</translation>
    </message>
    <message>
        <source>an approved treatment is available</source>
        <translation>eine zugelassene Behandlung ist verfügbar</translation>
    </message>
    <message>
        <source>papers or deadlines</source>
        <translation>Unterlagen oder Fristen</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>anderer Grund</translation>
    </message>
    <message>
        <source>member</source>
        <comment>of a tumour board</comment>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>chair</source>
        <comment>of a tumour board</comment>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>guest</source>
        <comment>of a tumour board</comment>
        <translation>Gast</translation>
    </message>
    <message>
        <source>complete response</source>
        <translation>komplette Remission</translation>
    </message>
    <message>
        <source>partial response</source>
        <translation>partielle Remission</translation>
    </message>
    <message>
        <source>stable disease</source>
        <translation>stabile Erkrankung</translation>
    </message>
    <message>
        <source>progression</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation>nicht auswertbar</translation>
    </message>
    <message>
        <source>improved</source>
        <comment>response</comment>
        <translation>gebessert</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>response</comment>
        <translation>verschlechtert</translation>
    </message>
    <message>
        <source>no drug</source>
        <translation>kein Medikament</translation>
    </message>
    <message>
        <source>CTCAE grade 0 (none)</source>
        <translation>CTCAE-Grad 0 (keine)</translation>
    </message>
    <message>
        <source>CTCAE grade %1</source>
        <translation>CTCAE-Grad %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing counted yet</source>
        <translation>noch nichts gezählt</translation>
    </message>
    <message>
        <source>%1 (%2 of %3; 95 % interval %4)</source>
        <comment>share, count, of, interval</comment>
        <translation>%1 (%2 von %3; 95-%-Intervall %4)</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
</context>
<context>
    <name>ChangedSinceWords</name>
    <message>
        <source>%1, AMP %2</source>
        <comment>shelf, level of evidence</comment>
        <translation>%1, AMP %2</translation>
    </message>
    <message>
        <source>new (%1).</source>
        <translation>neu (%1).</translation>
    </message>
    <message>
        <source>no longer listed (was %1).</source>
        <translation>nicht mehr aufgeführt (war %1).</translation>
    </message>
    <message>
        <source>was %1, is %2.</source>
        <comment>shelf with level, then and now</comment>
        <translation>war %1, ist %2.</translation>
    </message>
    <message>
        <source>moved from place %1 to %2.</source>
        <translation>von Platz %1 auf %2 gerückt.</translation>
    </message>
    <message>
        <source>stands where it stood; verdicts changed.</source>
        <translation>steht, wo sie stand; Urteile haben sich geändert.</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>die Akte</translation>
    </message>
    <message>
        <source>the knowledge</source>
        <translation>das Wissen</translation>
    </message>
    <message>
        <source>the models</source>
        <translation>die Modelle</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>der Tag</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>die Programmversion</translation>
    </message>
    <message>
        <source>The cause is not told apart.</source>
        <translation>Die Ursache wird nicht unterschieden.</translation>
    </message>
    <message>
        <source>Each of these would have done it alone: %1.</source>
        <comment>causes, separated by semicolons</comment>
        <translation>Jedes davon hätte allein genügt: %1.</translation>
    </message>
    <message>
        <source>Only together: %1.</source>
        <comment>causes, joined by plus signs</comment>
        <translation>Nur gemeinsam: %1.</translation>
    </message>
    <message>
        <source>Cause: %1.</source>
        <translation>Ursache: %1.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>datum, date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>verdict then, verdict now, sentence</comment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>What is stated of the person changed.</source>
        <translation>Angaben zur Person haben sich geändert.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Zurückgezogen: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugekommen: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Entfallen: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>The model %1 %2 came.</source>
        <translation>Das Modell %1 %2 kam hinzu.</translation>
    </message>
    <message>
        <source>The model %1 %2 is gone.</source>
        <translation>Das Modell %1 %2 ist entfallen.</translation>
    </message>
    <message>
        <source>The model %1 %2 stands in place of %3.</source>
        <translation>Das Modell %1 %2 steht anstelle von %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 is in use in place of %3 %4; %n entry(s) of it differ.</source>
        <comment>pack, version, pack, version</comment>
        <translation>
            <numerusform>%1 %2 ist anstelle von %3 %4 in Gebrauch; %n Eintrag ist anders.</numerusform>
            <numerusform>%1 %2 ist anstelle von %3 %4 in Gebrauch; %n Einträge sind anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cause: %1, as the program answers now; what the program&apos;s own change did is not told apart.</source>
        <comment>causes, separated by semicolons</comment>
        <translation>Ursache: %1, so wie das Programm heute antwortet; was die Änderung des Programms selbst bewirkt hat, lässt sich nicht davon trennen.</translation>
    </message>
    <message>
        <source>%1, kept from the first shelf</source>
        <comment>verdict of a criterion</comment>
        <translation>%1, schließt die erste Gruppe aus</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no dose, no advice</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>no number</source>
        <comment>of a model</comment>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>Doses of %1: %2 → %3</source>
        <comment>option, then, now</comment>
        <translation>Dosen von %1: %2 → %3</translation>
    </message>
    <message>
        <source>What stands with the doses of %1 differs.</source>
        <translation>Was bei den Dosen von %1 steht, ist anders.</translation>
    </message>
    <message>
        <source>Doses of %1 by pharmacogenes: %2 → %3</source>
        <comment>option, then, now</comment>
        <translation>Dosen von %1 nach Pharmakogenen: %2 → %3</translation>
    </message>
    <message>
        <source>What stands with the doses of %1 by pharmacogenes differs.</source>
        <translation>Was bei den Dosen von %1 nach Pharmakogenen steht, ist anders.</translation>
    </message>
    <message>
        <source>What stands with the model&apos;s number of %1 differs.</source>
        <translation>Was bei der Modellzahl von %1 steht, ist anders.</translation>
    </message>
    <message>
        <source>The model&apos;s number of %1: %2 → %3</source>
        <comment>option, then, now</comment>
        <translation>Modellzahl von %1: %2 → %3</translation>
    </message>
    <message>
        <source>Trials beside %1, or how this person differs from their participants, differ.</source>
        <translation>Die Studien neben %1 oder die Abweichungen dieser Person von deren Teilnehmern sind anders.</translation>
    </message>
    <message>
        <source>Wording, data or citations differ: %1</source>
        <comment>options</comment>
        <translation>Wortlaut, Daten oder Belege sind anders: %1</translation>
    </message>
    <message>
        <source>The missing tests, the name of the tumour or what the filter hides differ.</source>
        <translation>Die fehlenden Untersuchungen, der Name des Tumors oder das vom Filter Verborgene sind anders.</translation>
    </message>
    <message>
        <source>%1 %2 is in use in place of %3 %4; their entries were not compared.</source>
        <comment>pack, version, pack, version</comment>
        <translation>%1 %2 ist anstelle von %3 %4 in Gebrauch; ihre Einträge wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>The knowledge pack %1</source>
        <comment>name, version</comment>
        <translation>Das Wissenspaket %1</translation>
    </message>
    <message>
        <source>The model %1</source>
        <comment>name, version</comment>
        <translation>Das Modell %1</translation>
    </message>
    <message>
        <source>The case as it was</source>
        <translation>Der damalige Fall</translation>
    </message>
    <message>
        <source>%1 was not kept with it.</source>
        <comment>The knowledge pack, the model, the case</comment>
        <translation>%1 wurde nicht mit ihr aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 was kept with it, and the stored bytes were altered since.</source>
        <comment>The knowledge pack, the model, the case</comment>
        <translation>%1 wurde mit ihr aufbewahrt, und die gespeicherten Bytes wurden seither verändert.</translation>
    </message>
    <message>
        <source>%1 was kept with it, and this version of the program cannot read it.</source>
        <comment>The knowledge pack, the model, the case</comment>
        <translation>%1 wurde mit ihr aufbewahrt und ist für diese Programmversion nicht lesbar.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>kept %1 · cannot be read</source>
        <comment>when</comment>
        <translation>aufbewahrt %1 · nicht lesbar</translation>
    </message>
    <message>
        <source>before a board</source>
        <comment>of a ranking</comment>
        <translation>vor einem Tumorboard</translation>
    </message>
    <message>
        <source>exported</source>
        <comment>of a ranking</comment>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>of a ranking</comment>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>use not noted</source>
        <translation>Verwendung nicht vermerkt</translation>
    </message>
    <message>
        <source>as of %1 · kept %2 (%3) · %4 %5</source>
        <comment>day, when, uses, pack, version</comment>
        <translation>Stand %1 · aufbewahrt %2 (%3) · %4 %5</translation>
    </message>
    <message>
        <source>This ranking was altered since it was kept, so it is not shown.</source>
        <translation>Diese Rangfolge wurde seit dem Aufbewahren verändert und wird deshalb nicht gezeigt.</translation>
    </message>
    <message>
        <source>This version of the program cannot read this ranking.</source>
        <translation>Diese Programmversion kann diese Rangfolge nicht lesen.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, number of changes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Therapie</translation>
    </message>
    <message>
        <source>Biomarker</source>
        <translation>Biomarker</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>Tumorart</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Evidenzgrad</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>With the new pack</source>
        <translation>Mit dem neuen Paket</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>level before and after</comment>
        <translation>%1, jetzt %2</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>lost, was level I</source>
        <translation>verloren, war Evidenzgrad I</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>no longer level I</source>
        <translation>nicht mehr Evidenzgrad I</translation>
    </message>
    <message>
        <source>on another shelf</source>
        <translation>in anderer Gruppe</translation>
    </message>
    <message>
        <source>on another level</source>
        <translation>auf anderem Evidenzgrad</translation>
    </message>
    <message>
        <source>at another place</source>
        <translation>an anderer Stelle</translation>
    </message>
    <message>
        <source>not among the options</source>
        <translation>nicht unter den Optionen</translation>
    </message>
    <message>
        <source>place %1, %2</source>
        <comment>rank, shelf</comment>
        <translation>Platz %1, %2</translation>
    </message>
    <message>
        <source>place %1, %2, %3</source>
        <comment>rank, shelf, level</comment>
        <translation>Platz %1, %2, %3</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggefallen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Regimens</source>
        <translation>Therapieschemata</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>The pack itself</source>
        <translation>Das Paket selbst</translation>
    </message>
    <message>
        <source>no biomarker needed</source>
        <translation>kein Biomarker nötig</translation>
    </message>
    <message>
        <source>%1, except %2</source>
        <comment>tumour type, types left out</comment>
        <translation>%1, außer %2</translation>
    </message>
    <message>
        <source>a case without an identifier</source>
        <translation>ein Fall ohne Kennung</translation>
    </message>
    <message>
        <source>Lost claims of level I</source>
        <translation>Verlorene Aussagen auf Evidenzgrad I</translation>
    </message>
    <message>
        <source>Lost claims</source>
        <translation>Verlorene Aussagen</translation>
    </message>
    <message>
        <source>Claims on another level</source>
        <translation>Aussagen auf anderem Evidenzgrad</translation>
    </message>
    <message>
        <source>Gained claims</source>
        <translation>Hinzugekommene Aussagen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Situation</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>no evidence level</source>
        <translation>kein Evidenzgrad</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign, verdict, sentence</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>no criterion of this kind</source>
        <translation>kein Kriterium dieser Art</translation>
    </message>
    <message>
        <source>%1: the pack states no dose of this therapy</source>
        <translation>%1: Das Paket nennt keine Dosis dieser Therapie</translation>
    </message>
    <message>
        <source>no dose stated</source>
        <translation>keine Dosis angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n people</source>
        <comment>trial, design</comment>
        <translation>
            <numerusform>%1: %2, %n Person</numerusform>
            <numerusform>%1: %2, %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>against %1 with %2</source>
        <comment>value, comparator</comment>
        <translation>gegenüber %1 mit %2</translation>
    </message>
    <message>
        <source>hazard ratio %1</source>
        <translation>Hazard Ratio %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>endpoint, figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This person differs: %1</source>
        <translation>Diese Person weicht ab: %1</translation>
    </message>
    <message>
        <source>* The source gives no interval.</source>
        <translation>* Die Quelle gibt kein Intervall an.</translation>
    </message>
    <message>
        <source>no trial in the pack</source>
        <translation>keine Studie im Paket</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>number with interval, outcome, horizon</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>withheld: %1</source>
        <translation>zurückgehalten: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>model, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Prognosis, not effect of choosing it. %1</source>
        <translation>Prognose, nicht Effekt der Therapiewahl. %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message>
        <source>no statement in the pack</source>
        <translation>keine Aussage im Paket</translation>
    </message>
    <message>
        <source>The trials took different people and were not run against each other: their figures are no comparison of the therapies.</source>
        <translation>Die Studien nahmen verschiedene Personen auf und wurden nicht gegeneinander geführt: Ihre Zahlen sind kein Vergleich der Therapien.</translation>
    </message>
    <message>
        <source>The numbers of different models cannot be compared with each other.</source>
        <translation>Die Werte verschiedener Modelle sind nicht miteinander vergleichbar.</translation>
    </message>
    <message>
        <source>no comparator</source>
        <translation>kein Vergleichsarm</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>verglichen mit %1</translation>
    </message>
</context>
<context>
    <name>DrugRows</name>
    <message>
        <source>Avoid</source>
        <translation>Vermeiden</translation>
    </message>
    <message>
        <source>Another drug</source>
        <translation>Ein anderes Mittel</translation>
    </message>
    <message>
        <source>Lower dose</source>
        <translation>Niedrigere Dosis</translation>
    </message>
    <message>
        <source>Higher dose</source>
        <translation>Höhere Dosis</translation>
    </message>
    <message>
        <source>Closer watch</source>
        <translation>Engere Überwachung</translation>
    </message>
    <message>
        <source>Test first</source>
        <translation>Zuerst testen</translation>
    </message>
    <message>
        <source>Advice withheld</source>
        <translation>Rat zurückgehalten</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Quelle lesen</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>Übliche Dosis</translation>
    </message>
    <message>
        <source>No recommendation</source>
        <translation>Keine Empfehlung</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>drugs</comment>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>genes, what to do, drugs</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>genes; drugs with what to do</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>%1, %2</source>
        <comment>event, more of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>CTCAE grade %1</source>
        <translation>CTCAE-Grad %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>of treatment</comment>
        <translation>Linie %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measurement, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beidseits</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>%1: entered: %2</source>
        <comment>time, event</comment>
        <translation>%1: eingetragen: %2</translation>
    </message>
    <message>
        <source>%1: %2 corrected to: %3</source>
        <comment>time, event, event</comment>
        <translation>%1: %2 korrigiert zu: %3</translation>
    </message>
    <message>
        <source>%1: marked as entered in error: %2</source>
        <comment>time, event</comment>
        <translation>%1: als irrtümlich eingetragen markiert: %2</translation>
    </message>
    <message>
        <source>%1: the last change was undone</source>
        <comment>time</comment>
        <translation>%1: letzte Änderung rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1: %2 is again what the file says: %3</source>
        <comment>time, event, event</comment>
        <translation>%1: %2 ist wieder, was die Datei angibt: %3</translation>
    </message>
    <message>
        <source>%1: a file says otherwise since: %2, before: %3</source>
        <comment>time, event, event</comment>
        <translation>%1: eine Datei gibt seitdem anderes an: %2, vorher: %3</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>Stadium %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter of a tumour, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <comment>what was done, who did it, why</comment>
        <translation>%1 (%2: %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done, who did it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FamilyWords</name>
    <message>
        <source>breast cancer</source>
        <translation>Brustkrebs</translation>
    </message>
    <message>
        <source>cancer of the other breast</source>
        <translation>Krebs der anderen Brust</translation>
    </message>
    <message>
        <source>ovarian cancer</source>
        <translation>Eierstockkrebs</translation>
    </message>
    <message>
        <source>prostate cancer</source>
        <translation>Prostatakrebs</translation>
    </message>
    <message>
        <source>pancreatic cancer</source>
        <translation>Bauchspeicheldrüsenkrebs</translation>
    </message>
    <message>
        <source>colorectal cancer</source>
        <translation>Darmkrebs</translation>
    </message>
    <message>
        <source>endometrial cancer</source>
        <translation>Gebärmutterkörperkrebs</translation>
    </message>
    <message>
        <source>another cancer</source>
        <translation>ein anderer Krebs</translation>
    </message>
    <message>
        <source>breast</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>Brust</translation>
    </message>
    <message>
        <source>other breast</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>andere Brust</translation>
    </message>
    <message>
        <source>ovary</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>Eierstock</translation>
    </message>
    <message>
        <source>prostate</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>Prostata</translation>
    </message>
    <message>
        <source>pancreas</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>Pankreas</translation>
    </message>
    <message>
        <source>bowel</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>Darm</translation>
    </message>
    <message>
        <source>endometrium</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>Endometrium</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <source>by marriage</source>
        <comment>relation of somebody who is no blood relative</comment>
        <translation>angeheiratet</translation>
    </message>
    <message>
        <source>identical twin</source>
        <translation>eineiiger Zwilling</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>Mutter</translation>
    </message>
    <message>
        <source>father</source>
        <translation>Vater</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>Elternteil</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>Tochter</translation>
    </message>
    <message>
        <source>son</source>
        <translation>Sohn</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>Schwester</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>Bruder</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>Geschwister</translation>
    </message>
    <message>
        <source>half-sister</source>
        <translation>Halbschwester</translation>
    </message>
    <message>
        <source>half-brother</source>
        <translation>Halbbruder</translation>
    </message>
    <message>
        <source>half-sibling</source>
        <translation>Halbgeschwister</translation>
    </message>
    <message>
        <source>granddaughter</source>
        <translation>Enkelin</translation>
    </message>
    <message>
        <source>grandson</source>
        <translation>Enkel</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>Enkelkind</translation>
    </message>
    <message>
        <source>niece</source>
        <translation>Nichte</translation>
    </message>
    <message>
        <source>nephew</source>
        <translation>Neffe</translation>
    </message>
    <message>
        <source>niece or nephew</source>
        <translation>Nichte oder Neffe</translation>
    </message>
    <message>
        <source>grandmother</source>
        <translation>Großmutter</translation>
    </message>
    <message>
        <source>grandfather</source>
        <translation>Großvater</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>Großelternteil</translation>
    </message>
    <message>
        <source>aunt</source>
        <translation>Tante</translation>
    </message>
    <message>
        <source>uncle</source>
        <translation>Onkel</translation>
    </message>
    <message>
        <source>aunt or uncle</source>
        <translation>Tante oder Onkel</translation>
    </message>
    <message>
        <source>great-grandmother</source>
        <translation>Urgroßmutter</translation>
    </message>
    <message>
        <source>great-grandfather</source>
        <translation>Urgroßvater</translation>
    </message>
    <message>
        <source>great-grandparent</source>
        <translation>Urgroßelternteil</translation>
    </message>
    <message>
        <source>cousin</source>
        <comment>woman</comment>
        <translation>Cousine</translation>
    </message>
    <message>
        <source>cousin</source>
        <comment>man</comment>
        <translation>Cousin</translation>
    </message>
    <message>
        <source>cousin</source>
        <comment>unknown sex</comment>
        <translation>Cousin oder Cousine</translation>
    </message>
    <message>
        <source>further relative</source>
        <translation>weitere Verwandtschaft</translation>
    </message>
    <message>
        <source>%1, mother&apos;s side</source>
        <comment>relation</comment>
        <translation>%1, mütterlicherseits</translation>
    </message>
    <message>
        <source>%1, father&apos;s side</source>
        <comment>relation</comment>
        <translation>%1, väterlicherseits</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>relation, name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>† at %1</source>
        <comment>age at death</comment>
        <translation>† mit %1</translation>
    </message>
    <message>
        <source>† born %1</source>
        <comment>year of birth of a deceased</comment>
        <translation>† geboren %1</translation>
    </message>
    <message>
        <source>† age not recorded</source>
        <translation>† Alter nicht erfasst</translation>
    </message>
    <message>
        <source>age %1</source>
        <comment>years</comment>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>year</comment>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>age not recorded</source>
        <translation>Alter nicht erfasst</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>organ, age at diagnosis</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, age ?</source>
        <comment>organ, age at diagnosis not known</comment>
        <translation>%1, Alter ?</translation>
    </message>
    <message>
        <source>no cancer known</source>
        <translation>kein Krebs bekannt</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>cancers of a relative</comment>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>partly recorded</source>
        <comment>cancers of a relative</comment>
        <translation>teilweise erfasst</translation>
    </message>
    <message>
        <source>%1 +</source>
        <comment>gene, pathogenic variant</comment>
        <translation>%1 +</translation>
    </message>
    <message>
        <source>%1 neg.</source>
        <comment>gene, negative test</comment>
        <translation>%1 neg.</translation>
    </message>
    <message>
        <source>pathogenic variant, whole gene read</source>
        <translation>pathogene Variante, ganzes Gen gelesen</translation>
    </message>
    <message>
        <source>negative, whole gene read</source>
        <translation>negativ, ganzes Gen gelesen</translation>
    </message>
    <message>
        <source>pathogenic variant, the family&apos;s variant looked for</source>
        <translation>pathogene Variante, nach der Variante der Familie gesucht</translation>
    </message>
    <message>
        <source>negative for the family&apos;s variant only</source>
        <translation>negativ nur für die Variante der Familie</translation>
    </message>
    <message>
        <source>pathogenic variant, kind of test not stated</source>
        <translation>pathogene Variante, Art des Tests nicht angegeben</translation>
    </message>
    <message>
        <source>negative, kind of test not stated</source>
        <translation>negativ, Art des Tests nicht angegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gene, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>man</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>sex not recorded</source>
        <translation>Geschlecht nicht erfasst</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>who, sex, age</comment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>Whether alive is not recorded.</source>
        <translation>Ob am Leben, ist nicht erfasst.</translation>
    </message>
    <message>
        <source>Deceased.</source>
        <translation>Verstorben.</translation>
    </message>
    <message>
        <source>%1 diagnosed at %2.</source>
        <comment>cancer, age</comment>
        <translation>%1, diagnostiziert mit %2.</translation>
    </message>
    <message>
        <source>%1, age at diagnosis not recorded.</source>
        <comment>cancer</comment>
        <translation>%1, Alter bei Diagnose nicht erfasst.</translation>
    </message>
    <message>
        <source>No cancer known.</source>
        <translation>Kein Krebs bekannt.</translation>
    </message>
    <message>
        <source>Stated not to have had: %1.</source>
        <translation>Angegeben als nicht gehabt: %1.</translation>
    </message>
    <message>
        <source>Cancers are not recorded.</source>
        <translation>Krebs ist nicht erfasst.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Identical twin.</source>
        <translation>Eineiiger Zwilling.</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) in the tree.</source>
        <translation>
            <numerusform>%n Kind im Stammbaum.</numerusform>
            <numerusform>%n Kinder im Stammbaum.</numerusform>
        </translation>
    </message>
    <message>
        <source>First-degree relative with breast or ovarian cancer</source>
        <translation>Verwandte ersten Grades mit Brust- oder Eierstockkrebs</translation>
    </message>
    <message>
        <source>Relative with cancer of both breasts</source>
        <translation>Verwandte mit Krebs beider Brüste</translation>
    </message>
    <message>
        <source>Man in the family with breast cancer</source>
        <translation>Mann in der Familie mit Brustkrebs</translation>
    </message>
    <message>
        <source>Woman with breast and ovarian cancer</source>
        <translation>Frau mit Brust- und Eierstockkrebs</translation>
    </message>
    <message>
        <source>Woman with breast cancer before 50</source>
        <translation>Frau mit Brustkrebs vor 50</translation>
    </message>
    <message>
        <source>Two or more relatives with breast or ovarian cancer</source>
        <translation>Zwei oder mehr Verwandte mit Brust- oder Eierstockkrebs</translation>
    </message>
    <message>
        <source>Two or more relatives with breast or bowel cancer</source>
        <translation>Zwei oder mehr Verwandte mit Brust- oder Darmkrebs</translation>
    </message>
    <message>
        <source>Relatives with a Lynch-associated cancer</source>
        <translation>Verwandte mit Lynch-assoziiertem Krebs</translation>
    </message>
    <message>
        <source>One is a first-degree relative of the other two</source>
        <translation>Einer ist mit den beiden anderen erstgradig verwandt</translation>
    </message>
    <message>
        <source>Successive generations affected</source>
        <translation>Aufeinanderfolgende betroffene Generationen</translation>
    </message>
    <message>
        <source>Age at the earliest of the diagnoses</source>
        <translation>Alter bei der frühesten Diagnose</translation>
    </message>
    <message>
        <source>Familial adenomatous polyposis excluded</source>
        <translation>Familiäre adenomatöse Polyposis ausgeschlossen</translation>
    </message>
    <message>
        <source>Tumours verified by pathology</source>
        <translation>Tumoren pathologisch gesichert</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries on a person</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month and year</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ca. %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>from %1, end unknown</source>
        <translation>ab %1, Ende unbekannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>mutations/Mb</source>
        <translation>Mutationen/Mb</translation>
    </message>
    <message>
        <source>(unit missing)</source>
        <translation>(Einheit fehlt)</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>Geschlecht unbekannt</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>anderes Geschlecht</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>Alter unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 bis %2 Jahre</translation>
    </message>
    <message>
        <source>Name not recorded</source>
        <translation>Name nicht dokumentiert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>family name, given names</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>gene, copy-number class</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>chromosome or its arm, copy-number class</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>copy number</source>
        <translation>Kopienzahl</translation>
    </message>
    <message>
        <source>%1::%2 fusion</source>
        <translation>%1::%2-Fusion</translation>
    </message>
    <message>
        <source>%1 rearrangement</source>
        <translation>%1-Rearrangement</translation>
    </message>
    <message>
        <source>%1: nothing found</source>
        <translation>%1: kein Nachweis</translation>
    </message>
    <message>
        <source>current smoker</source>
        <translation>raucht aktuell</translation>
    </message>
    <message>
        <source>former smoker</source>
        <translation>früher geraucht</translation>
    </message>
    <message>
        <source>never smoked</source>
        <translation>nie geraucht</translation>
    </message>
    <message>
        <source>asked, not known</source>
        <translation>erfragt, nicht bekannt</translation>
    </message>
    <message>
        <source>%1, quit %2</source>
        <comment>tobacco status, date</comment>
        <translation>%1, Rauchstopp %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>stage group, categories</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval of a percentage</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The input breaks its format. Correct it at the place named and try again.</source>
        <translation>Die Eingabe verletzt ihr Format. Korrigieren Sie sie an der genannten Stelle und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A value lies outside what can be true. Check it at the place named.</source>
        <translation>Ein Wert liegt außerhalb des Möglichen. Prüfen Sie ihn an der genannten Stelle.</translation>
    </message>
    <message>
        <source>Something required is missing. Name it and try again.</source>
        <translation>Eine erforderliche Angabe fehlt. Ergänzen Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This version does not read that.</source>
        <translation>Diese Version kann das nicht lesen.</translation>
    </message>
    <message>
        <source>Two readings are possible. Say which one is meant.</source>
        <translation>Zwei Lesarten sind möglich. Geben Sie an, welche gemeint ist.</translation>
    </message>
    <message>
        <source>It was not found. Check the name.</source>
        <translation>Nicht gefunden. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>It exists already and is not overwritten. Choose another place.</source>
        <translation>Bereits vorhanden; es wird nicht überschrieben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The passphrase does not open this store. Try again, or use the recovery code.</source>
        <translation>Die Passphrase öffnet diesen Datenspeicher nicht. Versuchen Sie es erneut oder verwenden Sie den Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Stored bytes do not verify. Nothing was changed; restore the latest backup.</source>
        <translation>Gespeicherte Daten bestehen die Prüfung nicht. Es wurde nichts verändert; stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The folder is not a Consilium store. Choose one that holds keys.json.</source>
        <translation>Der Ordner ist kein Consilium-Datenspeicher. Wählen Sie einen Ordner, der keys.json enthält.</translation>
    </message>
    <message>
        <source>It was written by a newer Consilium. Update this program.</source>
        <translation>Die Daten wurden von einer neueren Consilium-Version geschrieben. Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>It is not newer than what is in use here, so it is not taken. Ask its maker for an edition with a higher version.</source>
        <translation>Es ist nicht neuer als das, was hier in Gebrauch ist, und wird deshalb nicht übernommen. Bitten Sie den Hersteller um eine Ausgabe mit höherer Version.</translation>
    </message>
    <message>
        <source>It is not signed by a key that is trusted here. Ask its maker for a signed file, or trust the maker&apos;s key first.</source>
        <translation>Es ist nicht mit einem Schlüssel signiert, dem hier vertraut wird. Bitten Sie den Hersteller um eine signierte Datei, oder vertrauen Sie zuerst seinem Schlüssel.</translation>
    </message>
    <message>
        <source>Another program has this store open. Close it there first.</source>
        <translation>Ein anderes Programm hat diesen Datenspeicher geöffnet. Schließen Sie ihn zuerst dort.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what was stored before is unchanged.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz; bereits Gespeichertes ist unverändert.</translation>
    </message>
    <message>
        <source>The operating system refused. Check the rights of the folder.</source>
        <translation>Das Betriebssystem hat den Zugriff verweigert. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Reading or writing failed. Check the disk.</source>
        <translation>Lesen oder Schreiben ist fehlgeschlagen. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The input is over the limit that protects memory.</source>
        <translation>Die Eingabe überschreitet die Grenze, die den Arbeitsspeicher schützt.</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing half-written remains.</source>
        <translation>Wie gewünscht abgebrochen. Es bleibt nichts halb Geschriebenes zurück.</translation>
    </message>
    <message>
        <source>A library reported something unexpected. Please report it.</source>
        <translation>Eine Programmbibliothek hat etwas Unerwartetes gemeldet. Bitte melden Sie es.</translation>
    </message>
    <message>
        <source>%1 Place: %2</source>
        <comment>message, technical place</comment>
        <translation>%1 Stelle: %2</translation>
    </message>
    <message>
        <source>Decision support for professionals who can check its basis; not a certified medical device.</source>
        <translation>Entscheidungsunterstützung für Fachpersonal, das ihre Grundlagen prüfen kann; kein zertifiziertes Medizinprodukt.</translation>
    </message>
    <message>
        <source>SYNTHETIC: invented patient</source>
        <translation>SYNTHETISCH: erfundener Fall</translation>
    </message>
    <message>
        <source>%1 fusion</source>
        <comment>a test</comment>
        <translation>%1-Fusion</translation>
    </message>
    <message>
        <source>%1 copy number</source>
        <comment>a test</comment>
        <translation>%1-Kopienzahl</translation>
    </message>
    <message>
        <source>%1 germline</source>
        <comment>a test</comment>
        <translation>%1 Keimbahn</translation>
    </message>
    <message>
        <source>%1 expression</source>
        <comment>a test</comment>
        <translation>%1-Expression</translation>
    </message>
    <message>
        <source>%1 genotype</source>
        <comment>a test</comment>
        <translation>Genotyp von %1</translation>
    </message>
    <message>
        <source>%1 function</source>
        <comment>a test of an enzyme</comment>
        <translation>Funktion von %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>labels</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>labels</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>label, number, unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>GenePicture</name>
    <message>
        <source>%1 (germline)</source>
        <translation>%1 (Keimbahn)</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>Substitution</translation>
    </message>
    <message>
        <source>truncation</source>
        <translation>Trunkierung</translation>
    </message>
    <message>
        <source>in-frame change</source>
        <translation>Veränderung im Leseraster</translation>
    </message>
    <message>
        <source>other change</source>
        <translation>andere Veränderung</translation>
    </message>
    <message>
        <source>%1 residues on %2.</source>
        <comment>length, transcript and source</comment>
        <translation>%1 Aminosäuren auf %2.</translation>
    </message>
    <message>
        <source>The length of the protein is not known: the pack has none for %1. The axis is open past the last residue named here.</source>
        <translation>Die Länge des Proteins ist nicht bekannt: das Wissenspaket hat keine für %1. Die Achse ist hinter der letzten hier genannten Position offen.</translation>
    </message>
    <message numerus="yes">
        <source>Ticks: %n hotspot(s) of the pack, taller where more tumours carry a change.</source>
        <translation>
            <numerusform>Striche: %n Hotspot des Wissenspakets, höher, wo mehr Tumoren eine Veränderung tragen.</numerusform>
            <numerusform>Striche: %n Hotspots des Wissenspakets, höher, wo mehr Tumoren eine Veränderung tragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack&apos;s hotspots name none in this gene; the ticks are the %n residue(s) that its statements name.</source>
        <translation>
            <numerusform>Das Wissenspaket nennt für dieses Gen keinen Hotspot; die Striche sind die %n Position, die seine Aussagen nennen.</numerusform>
            <numerusform>Das Wissenspaket nennt für dieses Gen keinen Hotspot; die Striche sind die %n Positionen, die seine Aussagen nennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack carries no hotspots; the ticks are the %n residue(s) that its statements name.</source>
        <translation>
            <numerusform>Das Wissenspaket enthält keine Hotspots; die Striche sind die %n Position, die seine Aussagen nennen.</numerusform>
            <numerusform>Das Wissenspaket enthält keine Hotspots; die Striche sind die %n Positionen, die seine Aussagen nennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not drawn, because it concerns the whole gene: %1.</source>
        <translation>Nicht gezeichnet, weil das ganze Gen betroffen ist: %1.</translation>
    </message>
    <message>
        <source>Not drawn, because no residue is stated: %1.</source>
        <translation>Nicht gezeichnet, weil keine Position im Protein angegeben ist: %1.</translation>
    </message>
    <message>
        <source>Not drawn, because it lies past the end of this transcript: %1.</source>
        <translation>Nicht gezeichnet, weil die Position hinter dem Ende dieses Transkripts liegt: %1.</translation>
    </message>
    <message>
        <source>The file numbers its changes on another transcript, %1.</source>
        <translation>Die Datei zählt ihre Veränderungen auf einem anderen Transkript, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that did not pass a filter or were refuted are not drawn.</source>
        <translation>
            <numerusform>%n Veränderung, die einen Filter nicht bestand oder widerlegt wurde, ist nicht gezeichnet.</numerusform>
            <numerusform>%n Veränderungen, die einen Filter nicht bestanden oder widerlegt wurden, sind nicht gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at residue %2, %3</source>
        <comment>change, residue, class</comment>
        <translation>%1 an Position %2, %3</translation>
    </message>
    <message>
        <source>%1, stated %2 times</source>
        <comment>change, number</comment>
        <translation>%1, %2-mal angegeben</translation>
    </message>
    <message>
        <source>%1, the chosen one</source>
        <comment>change</comment>
        <translation>%1, die gewählte</translation>
    </message>
    <message>
        <source>%1, not used</source>
        <comment>change</comment>
        <translation>%1, nicht verwendet</translation>
    </message>
    <message>
        <source>No change with a place in the protein is recorded for %1.</source>
        <translation>Für %1 ist keine Veränderung mit Position im Protein dokumentiert.</translation>
    </message>
    <message>
        <source>Changes of %1: %2.</source>
        <comment>gene, changes</comment>
        <translation>Veränderungen von %1: %2.</translation>
    </message>
    <message>
        <source>Ticks at %1.</source>
        <comment>residues</comment>
        <translation>Striche bei %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>transcript, source</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Genome</name>
    <message>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>tested normal</source>
        <translation>unauffällig getestet</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>nicht abgedeckt</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>Test fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>silent change</source>
        <translation>stumme Veränderung</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>somatic</source>
        <translation>somatisch</translation>
    </message>
    <message>
        <source>germline</source>
        <translation>Keimbahn</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>irrtümlich eingegeben</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht durchgeführt</translation>
    </message>
    <message>
        <source>not filtered</source>
        <translation>nicht gefiltert</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>Kopienzahl %1</translation>
    </message>
    <message>
        <source>copies not stated</source>
        <translation>Kopienzahl nicht angegeben</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 · depth %2</source>
        <translation>%1 · Tiefe %2</translation>
    </message>
    <message>
        <source>%1 · depth not stated</source>
        <translation>%1 · Tiefe nicht angegeben</translation>
    </message>
    <message>
        <source>change not stated</source>
        <translation>Veränderung nicht angegeben</translation>
    </message>
    <message>
        <source>copy number, class not stated</source>
        <translation>Kopienzahl, Klasse nicht angegeben</translation>
    </message>
    <message>
        <source>fusion, partner not stated</source>
        <translation>Fusion, Partner nicht angegeben</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>rearrangement</source>
        <translation>Rearrangement</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no result stated</source>
        <translation>kein Ergebnis angegeben</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>kein Nachweis</translation>
    </message>
    <message>
        <source>chr%1:%2</source>
        <translation>chr%1:%2</translation>
    </message>
    <message>
        <source>small variants: nothing found</source>
        <translation>kleine Varianten: kein Nachweis</translation>
    </message>
    <message>
        <source>copy number: nothing found</source>
        <translation>Kopienzahl: kein Nachweis</translation>
    </message>
    <message>
        <source>fusions: nothing found</source>
        <translation>Fusionen: kein Nachweis</translation>
    </message>
    <message>
        <source>other changes</source>
        <translation>sonstige Veränderungen</translation>
    </message>
    <message>
        <source>small variants</source>
        <translation>kleine Varianten</translation>
    </message>
    <message>
        <source>copy number</source>
        <translation>Kopienzahl</translation>
    </message>
    <message>
        <source>fusions</source>
        <translation>Fusionen</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>typed by a person</source>
        <translation>von Hand eingegeben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no test recorded</source>
        <translation>kein Test dokumentiert</translation>
    </message>
    <message>
        <source>PMID %1</source>
        <translation>PMID %1</translation>
    </message>
    <message>
        <source>doi %1</source>
        <translation>doi %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label or guideline, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensitiv</translation>
    </message>
    <message>
        <source>resistant</source>
        <translation>resistent</translation>
    </message>
    <message>
        <source>toxic</source>
        <translation>toxisch</translation>
    </message>
    <message>
        <source>better prognosis</source>
        <translation>günstigere Prognose</translation>
    </message>
    <message>
        <source>worse prognosis</source>
        <translation>ungünstigere Prognose</translation>
    </message>
    <message>
        <source>diagnostic</source>
        <translation>diagnostisch</translation>
    </message>
    <message>
        <source>typed by a person, %1</source>
        <comment>date</comment>
        <translation>von Hand eingegeben, %1</translation>
    </message>
</context>
<context>
    <name>GuidanceWords</name>
    <message>
        <source>Read the source</source>
        <translation>Quelle lesen</translation>
    </message>
    <message>
        <source>No recommendation</source>
        <translation>Keine Empfehlung</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>Übliche Dosis</translation>
    </message>
    <message>
        <source>Closer watch</source>
        <translation>Engere Überwachung</translation>
    </message>
    <message>
        <source>Higher dose</source>
        <translation>Höhere Dosis</translation>
    </message>
    <message>
        <source>Lower starting dose</source>
        <translation>Niedrigere Anfangsdosis</translation>
    </message>
    <message>
        <source>Another drug may be better</source>
        <translation>Ein anderes Mittel kann besser sein</translation>
    </message>
    <message>
        <source>Drastically lower starting dose</source>
        <translation>Stark verringerte Anfangsdosis</translation>
    </message>
    <message>
        <source>Another drug</source>
        <translation>Ein anderes Mittel</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Vermeiden</translation>
    </message>
    <message>
        <source>%1: at most %2 of the usual starting dose</source>
        <comment>drug, percentage</comment>
        <translation>%1: höchstens %2 der üblichen Anfangsdosis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>drug, what to do</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>KnowledgeWords</name>
    <message>
        <source>%1 %2</source>
        <comment>gene, changes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1, any change of codon %2</source>
        <translation>%1, jede Veränderung von Codon %2</translation>
    </message>
    <message>
        <source>%1 exon %2 deletion</source>
        <translation>%1 Exon-%2-Deletion</translation>
    </message>
    <message>
        <source>%1 exon %2 insertion</source>
        <translation>%1 Exon-%2-Insertion</translation>
    </message>
    <message>
        <source>%1 exon %2 skipping</source>
        <translation>%1 Exon-%2-Skipping</translation>
    </message>
    <message>
        <source>%1 exon %2, splice site</source>
        <translation>%1 Exon %2, Spleißstelle</translation>
    </message>
    <message>
        <source>%1, oncogenic change of exon %2</source>
        <translation>%1, onkogene Veränderung in Exon %2</translation>
    </message>
    <message>
        <source>%1, any change of exon %2</source>
        <translation>%1, jede Veränderung in Exon %2</translation>
    </message>
    <message>
        <source>%1, oncogenic change</source>
        <translation>%1, onkogene Veränderung</translation>
    </message>
    <message>
        <source>%1, truncating change</source>
        <translation>%1, trunkierende Veränderung</translation>
    </message>
    <message>
        <source>%1, pathogenic change</source>
        <translation>%1, pathogene Veränderung</translation>
    </message>
    <message>
        <source>%1, tandem duplication</source>
        <translation>%1, Tandemduplikation</translation>
    </message>
    <message>
        <source>%1, any change</source>
        <translation>%1, jede Veränderung</translation>
    </message>
    <message>
        <source>%1 in codons %2 to %3</source>
        <comment>gene with its change, range</comment>
        <translation>%1 in den Codons %2 bis %3</translation>
    </message>
    <message>
        <source>%1::%2 fusion</source>
        <translation>%1::%2-Fusion</translation>
    </message>
    <message>
        <source>%1 fusion with a known partner</source>
        <translation>%1-Fusion mit bekanntem Partner</translation>
    </message>
    <message>
        <source>%1 fusion</source>
        <translation>%1-Fusion</translation>
    </message>
    <message>
        <source>%1 amplification</source>
        <translation>%1-Amplifikation</translation>
    </message>
    <message>
        <source>%1 deletion</source>
        <translation>%1-Deletion</translation>
    </message>
    <message>
        <source>%1 gain</source>
        <comment>arm of a chromosome</comment>
        <translation>%1-Zugewinn</translation>
    </message>
    <message>
        <source>%1 wild type in codons %2</source>
        <translation>%1-Wildtyp in den Codons %2</translation>
    </message>
    <message>
        <source>%1 wild type in exons %2</source>
        <translation>%1-Wildtyp in den Exons %2</translation>
    </message>
    <message>
        <source>%1 wild type</source>
        <translation>%1-Wildtyp</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>marker, what is asked for</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (germline)</source>
        <translation>%1 (Keimbahn)</translation>
    </message>
    <message>
        <source>%1 (somatic)</source>
        <translation>%1 (somatisch)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>all of:</source>
        <translation>alle von:</translation>
    </message>
    <message>
        <source>one of:</source>
        <translation>eines von:</translation>
    </message>
    <message>
        <source>none of:</source>
        <translation>keines von:</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>reviewed by us</source>
        <translation>von uns geprüft</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>source, its own level</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no biomarker needed</source>
        <translation>kein Biomarker nötig</translation>
    </message>
    <message>
        <source>for consideration only with %1</source>
        <comment>biomarker</comment>
        <translation>nur zur Erwägung bei %1</translation>
    </message>
    <message>
        <source>regimen</source>
        <translation>Therapieschema</translation>
    </message>
    <message>
        <source>otherwise: %1</source>
        <comment>what a rule leads to</comment>
        <translation>sonst: %1</translation>
    </message>
    <message>
        <source>any tumour type</source>
        <translation>jede Tumorart</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>early disease</source>
        <translation>frühe Erkrankung</translation>
    </message>
    <message>
        <source>advanced disease</source>
        <translation>fortgeschrittene Erkrankung</translation>
    </message>
    <message>
        <source>any stage</source>
        <translation>jedes Stadium</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>Erstlinie</translation>
    </message>
    <message>
        <source>later line</source>
        <translation>spätere Linie</translation>
    </message>
    <message>
        <source>any line</source>
        <translation>jede Linie</translation>
    </message>
    <message>
        <source>adjuvant</source>
        <translation>adjuvant</translation>
    </message>
    <message>
        <source>neoadjuvant</source>
        <translation>neoadjuvant</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Erhaltungstherapie</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>earlier drugs or classes</comment>
        <translation>nach %1</translation>
    </message>
    <message numerus="yes">
        <source>after at least %n earlier line(s)</source>
        <translation>
            <numerusform>nach mindestens einer früheren Linie</numerusform>
            <numerusform>nach mindestens %n früheren Linien</numerusform>
        </translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensitiv</translation>
    </message>
    <message>
        <source>resistant</source>
        <translation>resistent</translation>
    </message>
    <message>
        <source>toxic</source>
        <translation>toxisch</translation>
    </message>
    <message>
        <source>better prognosis</source>
        <translation>günstigere Prognose</translation>
    </message>
    <message>
        <source>worse prognosis</source>
        <translation>ungünstigere Prognose</translation>
    </message>
    <message>
        <source>diagnostic</source>
        <translation>diagnostisch</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>class of drugs</comment>
        <translation>jeder Wirkstoff der Klasse %1</translation>
    </message>
    <message>
        <source>no therapy named</source>
        <translation>keine Therapie genannt</translation>
    </message>
    <message>
        <source>no allergy to %1</source>
        <translation>keine Allergie gegen %1</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <comment>measure, limit</comment>
        <translation>%1 mindestens %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <comment>measure, limit</comment>
        <translation>%1 höchstens %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <comment>measure, limit</comment>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <comment>measure, limit</comment>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>Vorbehalt</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>wird nicht verabreicht</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>mit dem Programm ausgeliefert</translation>
    </message>
    <message>
        <source>installed in this store</source>
        <translation>in dieser Ablage eingeführt</translation>
    </message>
    <message>
        <source>a file that was named when the program started</source>
        <translation>eine Datei, die beim Start des Programms genannt wurde</translation>
    </message>
    <message>
        <source>The file is not a whole knowledge pack: it was cut short on its way, or it is another kind of file. Copy it again from its maker.</source>
        <translation>Die Datei ist kein vollständiges Wissenspaket: Sie wurde unterwegs abgeschnitten, oder es ist eine andere Art von Datei. Beziehen Sie sie erneut vom Hersteller.</translation>
    </message>
    <message>
        <source>The pack was altered: its bytes are not those that its maker wrote. Do not use it, and ask its maker for the file again.</source>
        <translation>Das Paket wurde verändert: Seine Bytes sind nicht die, die sein Hersteller geschrieben hat. Verwenden Sie es nicht und beziehen Sie die Datei erneut vom Hersteller.</translation>
    </message>
    <message>
        <source>The pack is not signed, so nobody answers for what it says. Ask its maker for a signed file.</source>
        <translation>Das Paket ist nicht signiert, daher steht niemand für seinen Inhalt ein. Bitten Sie den Hersteller um eine signierte Datei.</translation>
    </message>
    <message>
        <source>The pack is signed with a key that is not trusted here. If you know the signer, trust the key first and check the pack again.</source>
        <translation>Das Paket ist mit einem Schlüssel signiert, dem hier nicht vertraut wird. Wenn Sie den Unterzeichner kennen, vertrauen Sie zuerst dem Schlüssel und prüfen Sie das Paket erneut.</translation>
    </message>
    <message>
        <source>The pack is not newer than an edition that is or was in use here. Going back could bring back what was corrected since, so it is not taken.</source>
        <translation>Das Paket ist nicht neuer als eine Ausgabe, die hier in Gebrauch ist oder war. Ein Rückschritt könnte seither Berichtigtes zurückbringen, daher wird es nicht angenommen.</translation>
    </message>
    <message>
        <source>This pack is in use already. There is nothing to install.</source>
        <translation>Dieses Paket ist bereits in Gebrauch. Es gibt nichts einzuführen.</translation>
    </message>
    <message>
        <source>The pack was made for a newer Consilium. Update the program, then check the pack again.</source>
        <translation>Das Paket wurde für ein neueres Consilium erstellt. Aktualisieren Sie das Programm und prüfen Sie das Paket danach erneut.</translation>
    </message>
    <message>
        <source>The pack holds an entry that this program cannot read. Ask its maker, and name the place below.</source>
        <translation>Das Paket enthält einen Eintrag, den dieses Programm nicht lesen kann. Wenden Sie sich an den Hersteller und nennen Sie die Stelle unten.</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>kein Evidenzgrad</translation>
    </message>
    <message>
        <source>AMP %1</source>
        <comment>tier and level</comment>
        <translation>AMP %1</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) falls from %4 to %5.</source>
        <comment>therapy, tumour type, biomarker, two levels</comment>
        <translation>%1 bei %2 (%3) fällt von %4 auf %5.</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) is no longer stated; it stood on %4.</source>
        <comment>therapy, tumour type, biomarker, level</comment>
        <translation>%1 bei %2 (%3) wird nicht mehr genannt; bisher %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer a supported option of level I in %n case(s) of this store.</source>
        <translation>
            <numerusform>%1 ist in einem Fall dieser Ablage keine gestützte Option auf Evidenzgrad I mehr.</numerusform>
            <numerusform>%1 ist in %n Fällen dieser Ablage keine gestützte Option auf Evidenzgrad I mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>part of a condition</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>not: %1</source>
        <comment>a condition that must not hold</comment>
        <translation>nicht: %1</translation>
    </message>
    <message>
        <source>days since %1</source>
        <comment>drugs</comment>
        <translation>Tage seit %1</translation>
    </message>
    <message>
        <source>days since %1</source>
        <comment>surgery, radiotherapy</comment>
        <translation>Tage seit %1</translation>
    </message>
    <message>
        <source>male</source>
        <comment>sex</comment>
        <translation>männlich</translation>
    </message>
    <message>
        <source>female</source>
        <comment>sex</comment>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>conditions</comment>
        <translation>nicht vorliegend: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>conditions</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>no %1 among the medication</source>
        <translation>%1 nicht unter der Medikation</translation>
    </message>
    <message>
        <source>%1 among the medication</source>
        <translation>%1 unter der Medikation</translation>
    </message>
    <message>
        <source>no %1 before</source>
        <translation>früher nicht gegeben: %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>früher gegeben: %1</translation>
    </message>
    <message>
        <source>not together with %1</source>
        <translation>nicht zusammen gegeben mit: %1</translation>
    </message>
    <message>
        <source>together with %1</source>
        <translation>zusammen gegeben mit: %1</translation>
    </message>
    <message>
        <source>tumour type %1</source>
        <translation>Tumorart %1</translation>
    </message>
    <message>
        <source>tumour type other than %1</source>
        <translation>andere Tumorart als %1</translation>
    </message>
    <message>
        <source>tobacco use: %1</source>
        <translation>Tabakkonsum: %1</translation>
    </message>
    <message>
        <source>tobacco use other than %1</source>
        <translation>Tabakkonsum anders als %1</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>a habit</comment>
        <translation>nicht: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a habit</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>caution, for consideration at most</source>
        <translation>Vorbehalt, höchstens zur Erwägung</translation>
    </message>
</context>
<context>
    <name>LargeOptions</name>
    <message>
        <source>%1. %2</source>
        <comment>rank, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>rests on a germline finding</source>
        <translation>beruht auf einem Keimbahnbefund</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Therapieoptionen</translation>
    </message>
    <message>
        <source>No option stands on the first shelf.</source>
        <translation>In der ersten Gruppe steht keine Option.</translation>
    </message>
    <message>
        <source>Behind it: %1 for consideration, %2 not advised.</source>
        <translation>Dahinter: %1 zu erwägen, %2 nicht empfohlen.</translation>
    </message>
    <message>
        <source>Pack %1 %2, as of %3. The program lists; it does not decide.</source>
        <comment>name, version, day of the ranking</comment>
        <translation>Wissenspaket %1 %2, Stand %3. Das Programm listet auf; es entscheidet nicht.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>name of a model, version</comment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>No number is shown: %1.</source>
        <translation>Kein Zahlenwert angezeigt: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>probability, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>interval: %1</source>
        <translation>Intervall: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Prognosis, not effect of choosing it. %1</source>
        <translation>Prognose, nicht Effekt der Therapiewahl. %1</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>settled by: %1</source>
        <translation>zu klären durch: %1</translation>
    </message>
    <message>
        <source>could be changed: %1</source>
        <translation>beeinflussbar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria rest on a germline finding and are not named.</source>
        <translation>
            <numerusform>%n Kriterium beruht auf einem Keimbahnbefund und wird nicht genannt.</numerusform>
            <numerusform>%n Kriterien beruhen auf einem Keimbahnbefund und werden nicht genannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dose: the stated amount for this person, not a prescription</source>
        <translation>Dosis: die angegebene Menge für diese Person, keine Verordnung</translation>
    </message>
    <message>
        <source>Option %1 of %2</source>
        <translation>Option %1 von %2</translation>
    </message>
    <message>
        <source>Seen in others: %1</source>
        <translation>Bei anderen beobachtet: %1</translation>
    </message>
    <message>
        <source>No model speaks about this therapy: evidence only, no number.</source>
        <translation>Kein Vorhersagemodell macht eine Aussage zu dieser Therapie: nur Evidenz, kein Zahlenwert.</translation>
    </message>
</context>
<context>
    <name>LargeRisk</name>
    <message>
        <source>What could be changed</source>
        <translation>Was sich ändern ließe</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>change, risk before, risk after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>By the same formula: this is how people differ who differ in that input, not a proven effect of changing it.</source>
        <translation>Nach derselben Formel: So unterscheiden sich Menschen, die sich in dieser Eingabe unterscheiden; es ist keine bewiesene Wirkung der Änderung.</translation>
    </message>
    <message>
        <source>Risk and prevention</source>
        <translation>Risiko und Vorbeugung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>risk, its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No formula has a number for this person.</source>
        <translation>Keine Formel ergibt für diese Person eine Zahl.</translation>
    </message>
    <message>
        <source>What a number misses, its caution and whom it was made in stand on the risk page of the case.</source>
        <translation>Was eine Zahl übersieht, wo Vorsicht gilt und an wem sie entwickelt wurde, steht auf der Risikoseite des Falls.</translation>
    </message>
    <message>
        <source>The range is that of what is not known: %1.</source>
        <translation>Die Spanne kommt von dem, was nicht bekannt ist: %1.</translation>
    </message>
    <message>
        <source>Not answered: %1. The number may be higher.</source>
        <translation>Nicht beantwortet: %1. Die Zahl kann höher sein.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>It depends on what is not known.</source>
        <translation>Das hängt von dem ab, was nicht bekannt ist.</translation>
    </message>
    <message>
        <source>No guideline is named for this.</source>
        <translation>Dafür ist keine Leitlinie genannt.</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Vorsicht: %1</translation>
    </message>
    <message>
        <source>Misses: %1</source>
        <translation>Übersieht: %1</translation>
    </message>
    <message>
        <source>Made in: %1</source>
        <translation>Entwickelt an: %1</translation>
    </message>
    <message>
        <source>What it rests on is masked.</source>
        <translation>Worauf das beruht, ist maskiert.</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>Beruht auf: %1</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Ohne Zahl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section, formula</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>What is missing is never taken as no or as zero.</source>
        <translation>Was fehlt, gilt nie als Nein oder als null.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>{}</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>Stated for {}</source>
        <translation>Angegeben für {}</translation>
    </message>
    <message>
        <source>Off label: stated for another tumour type than {}</source>
        <translation>Off-Label: angegeben für eine andere Tumorart als {}</translation>
    </message>
    <message>
        <source>The recorded diagnosis does not tell whether this tumour type is meant</source>
        <translation>Aus der dokumentierten Diagnose geht nicht hervor, ob diese Tumorart gemeint ist</translation>
    </message>
    <message>
        <source>Stated for any stage</source>
        <translation>Angegeben für jedes Stadium</translation>
    </message>
    <message>
        <source>Stated for early disease; the record does not tell the extent</source>
        <translation>Angegeben für frühe Erkrankung; die Ausbreitung geht aus der Akte nicht hervor</translation>
    </message>
    <message>
        <source>Stated for advanced disease; the record does not tell the extent</source>
        <translation>Angegeben für fortgeschrittene Erkrankung; die Ausbreitung geht aus der Akte nicht hervor</translation>
    </message>
    <message>
        <source>Stated for early disease</source>
        <translation>Angegeben für frühe Erkrankung</translation>
    </message>
    <message>
        <source>Stated for advanced disease</source>
        <translation>Angegeben für fortgeschrittene Erkrankung</translation>
    </message>
    <message>
        <source>Stated for early disease only</source>
        <translation>Nur für frühe Erkrankung angegeben</translation>
    </message>
    <message>
        <source>Stated for advanced disease only</source>
        <translation>Nur für fortgeschrittene Erkrankung angegeben</translation>
    </message>
    <message>
        <source>Fits the line of treatment</source>
        <translation>Die Therapielinie passt</translation>
    </message>
    <message>
        <source>Stated as first line, but systemic treatment was given before</source>
        <translation>Als Erstlinie angegeben, es wurde jedoch bereits eine Systemtherapie verabreicht</translation>
    </message>
    <message>
        <source>Stated as maintenance after response to earlier treatment</source>
        <translation>Als Erhaltungstherapie nach Ansprechen auf eine Vortherapie angegeben</translation>
    </message>
    <message>
        <source>Stated after earlier lines of treatment, at least {}</source>
        <translation>Nach früheren Therapielinien angegeben, mindestens {}</translation>
    </message>
    <message>
        <source>Stated after all of {}, which the record does not show</source>
        <translation>Angegeben nach Vortherapie mit allen genannten: {}; das geht aus der Akte nicht hervor</translation>
    </message>
    <message>
        <source>Stated after {}, which the record does not show</source>
        <translation>Angegeben nach Vortherapie ({}); das geht aus der Akte nicht hervor</translation>
    </message>
    <message>
        <source>{} is not in the record&apos;s treatments</source>
        <translation>{} nicht unter den dokumentierten Therapien</translation>
    </message>
    <message>
        <source>The tumour progressed on {}, of the same class</source>
        <translation>Progress unter {}, gleiche Wirkstoffklasse</translation>
    </message>
    <message>
        <source>The tumour progressed on {}</source>
        <translation>Progress unter {}</translation>
    </message>
    <message>
        <source>{} is being given</source>
        <translation>{} wird derzeit verabreicht</translation>
    </message>
    <message>
        <source>{} was given before for early disease</source>
        <translation>{} wurde bereits bei früher Erkrankung verabreicht</translation>
    </message>
    <message>
        <source>{} was given before</source>
        <translation>{} wurde bereits verabreicht</translation>
    </message>
    <message>
        <source>A finding is present for which targeted treatment comes first</source>
        <translation>Es liegt ein Befund vor, bei dem eine zielgerichtete Therapie Vorrang hat</translation>
    </message>
    <message>
        <source>Findings that would put targeted treatment first have not been excluded</source>
        <translation>Befunde, bei denen eine zielgerichtete Therapie Vorrang hätte, sind nicht ausgeschlossen</translation>
    </message>
    <message>
        <source>No recorded allergy to it</source>
        <translation>Keine Allergie dagegen dokumentiert</translation>
    </message>
    <message>
        <source>Allergies have not been recorded</source>
        <translation>Allergien sind nicht dokumentiert</translation>
    </message>
    <message>
        <source>{}, off label</source>
        <translation>{}, Off-Label</translation>
    </message>
    <message>
        <source>{}, a deciding fact is not known</source>
        <translation>{}, eine entscheidende Angabe ist nicht bekannt</translation>
    </message>
    <message>
        <source>{}, a finding puts targeted treatment first</source>
        <translation>{}, ein Befund gibt einer zielgerichteten Therapie Vorrang</translation>
    </message>
    <message>
        <source>{}, with a caution on treatment history or resistance</source>
        <translation>{}, mit Vorbehalt wegen Vortherapie oder Resistenz</translation>
    </message>
    <message>
        <source>{}, below level I</source>
        <translation>{}, unter Evidenzgrad I</translation>
    </message>
    <message>
        <source>{} of {} genes that matter in this tumour were tested</source>
        <translation>{} von {} Genen, auf die es bei diesem Tumor ankommt, wurden getestet</translation>
    </message>
    <message>
        <source>stage {}</source>
        <translation>Stadium {}</translation>
    </message>
    <message>
        <source>1 earlier systemic line for advanced disease</source>
        <translation>1 frühere systemische Linie bei fortgeschrittener Erkrankung</translation>
    </message>
    <message>
        <source>1 earlier systemic line for advanced disease, counted by start dates</source>
        <translation>1 frühere systemische Linie bei fortgeschrittener Erkrankung, nach Beginn gezählt</translation>
    </message>
    <message>
        <source>{} earlier systemic lines for advanced disease</source>
        <translation>{} frühere systemische Linien bei fortgeschrittener Erkrankung</translation>
    </message>
    <message>
        <source>{} earlier systemic lines for advanced disease, counted by start dates</source>
        <translation>{} frühere systemische Linien bei fortgeschrittener Erkrankung, nach Beginn gezählt</translation>
    </message>
    <message>
        <source>{}, evidence of {} without a label or a review</source>
        <translation>{}, Evidenz aus {} ohne Zulassung und ohne Prüfung</translation>
    </message>
    <message>
        <source>{}, tumour type, line and findings fit</source>
        <translation>{}, Tumorart, Therapielinie und Befunde passen</translation>
    </message>
    <message>
        <source>{}, standard regimen; tumour type and line fit</source>
        <translation>{}, Standardschema; Tumorart und Therapielinie passen</translation>
    </message>
    <message>
        <source>Always listed</source>
        <translation>Immer aufgeführt</translation>
    </message>
    <message>
        <source>{} is not known</source>
        <translation>{} ist nicht bekannt</translation>
    </message>
    <message>
        <source>{} lies outside what the model accepts</source>
        <translation>{} liegt außerhalb dessen, was das Modell annimmt</translation>
    </message>
    <message>
        <source>{} is not one the model was fitted on</source>
        <translation>{} kam beim Training des Modells nicht vor</translation>
    </message>
    <message>
        <source>the model could not be read</source>
        <translation>das Modell konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>the model was fitted on advanced disease</source>
        <translation>das Modell wurde bei fortgeschrittener Erkrankung trainiert</translation>
    </message>
    <message>
        <source>the model was fitted on these drugs without the other agents of this therapy</source>
        <translation>das Modell wurde mit diesen Wirkstoffen ohne die übrigen Wirkstoffe dieser Therapie trainiert</translation>
    </message>
    <message>
        <source>this person is less like the people it was fitted on (distance {}) than nearly all of them are to each other (limit {})</source>
        <translation>diese Person ähnelt den Personen, an denen das Modell trainiert wurde, weniger (Abstand {}) als fast alle von ihnen einander (Grenze {})</translation>
    </message>
    <message>
        <source>{} was given before; this therapy is stated for use after it, with a new partner</source>
        <translation>{} wurde bereits verabreicht; diese Therapie ist für den Einsatz danach angegeben, mit einem neuen Kombinationspartner</translation>
    </message>
    <message>
        <source>{} must be at least {}</source>
        <translation>{}: gefordert ist mindestens {}</translation>
    </message>
    <message>
        <source>{} must be at most {}</source>
        <translation>{}: gefordert ist höchstens {}</translation>
    </message>
    <message>
        <source>{} must be above {}</source>
        <translation>{}: gefordert ist mehr als {}</translation>
    </message>
    <message>
        <source>{} must be below {}</source>
        <translation>{}: gefordert ist weniger als {}</translation>
    </message>
    <message>
        <source>{} {} is {}; at least {} is asked for.</source>
        <translation>{} {}: {}; gefordert ist mindestens {}.</translation>
    </message>
    <message>
        <source>{} {} is {}; at most {} is asked for.</source>
        <translation>{} {}: {}; gefordert ist höchstens {}.</translation>
    </message>
    <message>
        <source>{} {} is {}; above {} is asked for.</source>
        <translation>{} {}: {}; gefordert ist mehr als {}.</translation>
    </message>
    <message>
        <source>{} {} is {}; below {} is asked for.</source>
        <translation>{} {}: {}; gefordert ist weniger als {}.</translation>
    </message>
    <message>
        <source>{} is {}, but its date is not known</source>
        <translation>{}: {}, das Datum ist jedoch nicht bekannt</translation>
    </message>
    <message>
        <source>{} is {}, but {} days old</source>
        <translation>{}: {}, jedoch {} Tage alt</translation>
    </message>
    <message>
        <source>{} is {}; at least {} is asked for</source>
        <translation>{}: {}; gefordert ist mindestens {}</translation>
    </message>
    <message>
        <source>{} is {}; at most {} is asked for</source>
        <translation>{}: {}; gefordert ist höchstens {}</translation>
    </message>
    <message>
        <source>{} is {}; above {} is asked for</source>
        <translation>{}: {}; gefordert ist mehr als {}</translation>
    </message>
    <message>
        <source>{} is {}; below {} is asked for</source>
        <translation>{}: {}; gefordert ist weniger als {}</translation>
    </message>
    <message>
        <source>An allergy to {} is recorded</source>
        <translation>Allergie gegen {} dokumentiert</translation>
    </message>
    <message>
        <source>{} This combination is stated for the same finding.</source>
        <translation>{} Diese Kombination ist für denselben Befund angegeben.</translation>
    </message>
    <message>
        <source>the tumour progressed on {}, and the data do not tell how such people fared</source>
        <translation>Progress unter {}, und die Daten zeigen nicht, wie es solchen Personen erging</translation>
    </message>
    <message>
        <source>{}: no such gene</source>
        <translation>{}: dieses Gen gibt es nicht</translation>
    </message>
    <message>
        <source>{}: not understood</source>
        <translation>{}: nicht verstanden</translation>
    </message>
    <message>
        <source>{}: what was found in it?</source>
        <translation>{}: was wurde darin gefunden?</translation>
    </message>
    <message>
        <source>nothing typed</source>
        <translation>nichts eingegeben</translation>
    </message>
    <message>
        <source>more than 200 letters: write one finding a line</source>
        <translation>mehr als 200 Zeichen: bitte ein Befund je Zeile</translation>
    </message>
    <message>
        <source>Write a gene with its change (EGFR L858R, MET ex14 skipping, HER2 amplified, KRAS wild type), a fusion (EML4-ALK), a signature (MSI-H, dMMR, TMB 14, HRD positive), a marker (PD-L1 TPS 60 %, ER positive) or a chromosome arm (17p deletion).</source>
        <translation>Möglich sind ein Gen mit seiner Veränderung (EGFR L858R, MET ex14 skipping, HER2 amplified, KRAS wild type), eine Fusion (EML4-ALK), eine Signatur (MSI-H, dMMR, TMB 14, HRD positive), ein Marker (PD-L1 TPS 60 %, ER positive) oder ein Chromosomenarm (17p deletion).</translation>
    </message>
    <message>
        <source>{}: no allele fraction; write 12 % or VAF 0.12</source>
        <translation>{}: keine Allelfrequenz; bitte 12 % oder VAF 0.12 schreiben</translation>
    </message>
    <message>
        <source>%: an allele fraction belongs to a small variant alone</source>
        <translation>%: eine Allelfrequenz gehört nur zu einer kleinen Variante</translation>
    </message>
    <message>
        <source>{}: nothing was found that could be</source>
        <translation>{}: es wurde nichts gefunden, das so sein könnte</translation>
    </message>
    <message>
        <source>{}: {} is no number</source>
        <translation>{}: {} ist keine Zahl</translation>
    </message>
    <message>
        <source>{}: a score above 100 cannot be</source>
        <translation>{}: ein Wert über 100 ist nicht möglich</translation>
    </message>
    <message>
        <source>CPS: a score without %, CPS 10</source>
        <translation>CPS: ein Wert ohne %, CPS 10</translation>
    </message>
    <message>
        <source>{}: write the percentage with %, {} 60 %</source>
        <translation>{}: den Anteil bitte mit % schreiben, {} 60 %</translation>
    </message>
    <message>
        <source>TMB: a burden cannot be negative</source>
        <translation>TMB: die Mutationslast kann nicht negativ sein</translation>
    </message>
    <message>
        <source>{}: not understood; write TMB and mutations per megabase (TMB 14)</source>
        <translation>{}: nicht verstanden; bitte TMB und die Mutationen je Megabase schreiben (TMB 14)</translation>
    </message>
    <message>
        <source>{}: not understood; write MSI-H, MSS, dMMR, pMMR, HRD positive or HRD negative</source>
        <translation>{}: nicht verstanden; bitte MSI-H, MSS, dMMR, pMMR, HRD positive oder HRD negative schreiben</translation>
    </message>
    <message>
        <source>{}: say positive, low or negative</source>
        <translation>{}: bitte positive, low oder negative angeben</translation>
    </message>
    <message>
        <source>{}: say which score it is and its number (TPS 60 %, CPS 10, IC 5 %, TAP 5 %) or positive or negative</source>
        <translation>{}: bitte angeben, welcher Score es ist, mit seiner Zahl (TPS 60 %, CPS 10, IC 5 %, TAP 5 %), oder positive oder negative</translation>
    </message>
    <message>
        <source>{}: no such chromosome</source>
        <translation>{}: dieses Chromosom gibt es nicht</translation>
    </message>
    <message>
        <source>{}: say deletion or gain</source>
        <translation>{}: bitte deletion oder gain angeben</translation>
    </message>
    <message>
        <source>{}: say in-frame deletion, frameshift deletion or exon loss</source>
        <translation>{}: bitte in-frame deletion, frameshift deletion oder exon loss angeben</translation>
    </message>
    <message>
        <source>{}: say in-frame insertion or frameshift insertion</source>
        <translation>{}: bitte in-frame insertion oder frameshift insertion angeben</translation>
    </message>
    <message>
        <source>loss: say copy number loss or deletion of the gene; loss of a mismatch repair protein is dMMR</source>
        <translation>loss: bitte copy number loss oder deletion des Gens angeben; der Verlust eines Mismatch-Reparatur-Proteins ist dMMR</translation>
    </message>
    <message>
        <source>{}: no single change of the coding sequence; write c.2573T&gt;G, c.5266dupC or c.68_69delAG</source>
        <translation>{}: keine einzelne Veränderung der kodierenden Sequenz; bitte c.2573T&gt;G, c.5266dupC oder c.68_69delAG schreiben</translation>
    </message>
    <message>
        <source>{}: write {}* for a stop</source>
        <translation>{}: ein Stopp wird {}* geschrieben</translation>
    </message>
    <message>
        <source>{}: the residue stays the same; write = for that</source>
        <translation>{}: die Aminosäure bleibt gleich; dafür bitte = schreiben</translation>
    </message>
    <message>
        <source>{}: twice the same gene is no fusion</source>
        <translation>{}: zweimal dasselbe Gen ist keine Fusion</translation>
    </message>
    <message>
        <source>{}: say wild type where no mutation was found; what else a test did not find goes with the test</source>
        <translation>{}: bitte wild type angeben, wo keine Mutation gefunden wurde; was ein Test sonst nicht fand, gehört zum Test</translation>
    </message>
    <message>
        <source>{}: say which change it is ({} with p., c. or the exon)</source>
        <translation>{}: bitte angeben, welche Veränderung es ist ({} mit p., c. oder dem Exon)</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} {} %</source>
        <translation>{} {} %</translation>
    </message>
    <message>
        <source>{} exon {}</source>
        <translation>{} Exon {}</translation>
    </message>
    <message>
        <source>{} below {}</source>
        <translation>{} unter {}</translation>
    </message>
    <message>
        <source>{} below {} %</source>
        <translation>{} unter {} %</translation>
    </message>
    <message>
        <source>{} at most {}</source>
        <translation>{} höchstens {}</translation>
    </message>
    <message>
        <source>{} at most {} %</source>
        <translation>{} höchstens {} %</translation>
    </message>
    <message>
        <source>{} at least {}</source>
        <translation>{} mindestens {}</translation>
    </message>
    <message>
        <source>{} at least {} %</source>
        <translation>{} mindestens {} %</translation>
    </message>
    <message>
        <source>{} above {}</source>
        <translation>{} über {}</translation>
    </message>
    <message>
        <source>{} above {} %</source>
        <translation>{} über {} %</translation>
    </message>
    <message>
        <source>deletion in frame</source>
        <translation>Deletion im Leseraster</translation>
    </message>
    <message>
        <source>insertion in frame</source>
        <translation>Insertion im Leseraster</translation>
    </message>
    <message>
        <source>frameshift</source>
        <translation>Leserasterverschiebung</translation>
    </message>
    <message>
        <source>the exon is lost (skipped)</source>
        <translation>das Exon fehlt (übersprungen)</translation>
    </message>
    <message>
        <source>internal tandem duplication</source>
        <translation>interne Tandemduplikation</translation>
    </message>
    <message>
        <source>in the promoter</source>
        <translation>im Promotor</translation>
    </message>
    <message>
        <source>somatic</source>
        <translation>somatisch</translation>
    </message>
    <message>
        <source>germline</source>
        <translation>Keimbahn</translation>
    </message>
    <message>
        <source>origin not stated</source>
        <translation>Ursprung nicht angegeben</translation>
    </message>
    <message>
        <source>small variant</source>
        <translation>kleine Variante</translation>
    </message>
    <message>
        <source>copy number</source>
        <translation>Kopienzahl</translation>
    </message>
    <message>
        <source>chromosome arm</source>
        <translation>Chromosomenarm</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>fusion, partner not stated</source>
        <translation>Fusion, Partner nicht angegeben</translation>
    </message>
    <message>
        <source>rearrangement</source>
        <translation>Umlagerung</translation>
    </message>
    <message>
        <source>tested, no small variant found; copies and fusions are not stated</source>
        <translation>getestet, keine kleine Variante gefunden; Kopienzahl und Fusionen sind nicht angegeben</translation>
    </message>
    <message>
        <source>mutations per megabase</source>
        <translation>Mutationen je Megabase</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>protein or RNA marker</source>
        <translation>Protein- oder RNA-Marker</translation>
    </message>
    <message>
        <source>allele fraction {} %</source>
        <translation>Allelfrequenz {} %</translation>
    </message>
    <message>
        <source>stated as {}</source>
        <translation>angegeben als {}</translation>
    </message>
    <message>
        <source>was typed before and stands in the record</source>
        <translation>wurde schon eingegeben und steht in der Akte</translation>
    </message>
    <message>
        <source>the record states this already</source>
        <translation>die Akte enthält das schon</translation>
    </message>
    <message>
        <source>the record also states</source>
        <translation>die Akte enthält auch</translation>
    </message>
    <message>
        <source>the gene {} is not known</source>
        <translation>das Gen {} ist nicht bekannt</translation>
    </message>
    <message>
        <source>fusion of {} without a partner</source>
        <translation>Fusion von {} ohne Partner</translation>
    </message>
    <message>
        <source>the burden is negative</source>
        <translation>die Mutationslast ist negativ</translation>
    </message>
    <message>
        <source>the allele fraction is not between 0 and 1</source>
        <translation>der Allelanteil liegt nicht zwischen 0 und 1</translation>
    </message>
    <message>
        <source>more reads with the change than reads</source>
        <translation>mehr Reads mit der Veränderung als Reads</translation>
    </message>
    <message>
        <source>{} is stated as {} and as {} on one specimen or day</source>
        <translation>{} ist für eine Probe oder einen Tag als {} und als {} angegeben</translation>
    </message>
    <message>
        <source>{} is stated as found and as not found</source>
        <translation>{} ist als gefunden und als nicht gefunden angegeben</translation>
    </message>
    <message>
        <source>{} is stated with two alleles</source>
        <translation>{} ist mit zwei Allelen angegeben</translation>
    </message>
    <message>
        <source>{} is stated as germline and as somatic</source>
        <translation>{} ist als Keimbahn und als somatisch angegeben</translation>
    </message>
    <message>
        <source>one test states positions in two genome builds</source>
        <translation>ein Test gibt Positionen in zwei Genomversionen an</translation>
    </message>
    <message>
        <source>{}: read what {} says for {}</source>
        <translation>{}: die Angaben von {} lesen, für {}</translation>
    </message>
    <message>
        <source>{}: {} makes no recommendation for {}</source>
        <translation>{}: {} gibt keine Empfehlung für {}</translation>
    </message>
    <message>
        <source>{}: usual dose by {} for {}</source>
        <translation>{}: übliche Dosis nach {} bei {}</translation>
    </message>
    <message>
        <source>{}: closer watch by {} for {}</source>
        <translation>{}: engere Überwachung nach {} bei {}</translation>
    </message>
    <message>
        <source>{}: higher dose by {} for {}</source>
        <translation>{}: höhere Dosis nach {} bei {}</translation>
    </message>
    <message>
        <source>{}: lower starting dose by {} for {}</source>
        <translation>{}: niedrigere Anfangsdosis nach {} bei {}</translation>
    </message>
    <message>
        <source>{}: drastically lower starting dose by {} for {}</source>
        <translation>{}: stark verringerte Anfangsdosis nach {} bei {}</translation>
    </message>
    <message>
        <source>{}: another drug may be better by {} for {}</source>
        <translation>{}: ein anderes Mittel kann besser sein, nach {} bei {}</translation>
    </message>
    <message>
        <source>{}: another drug by {} for {}</source>
        <translation>{}: ein anderes Mittel nach {} bei {}</translation>
    </message>
    <message>
        <source>{}: to be avoided by {} for {}</source>
        <translation>{}: zu vermeiden nach {} bei {}</translation>
    </message>
    <message>
        <source>{}: usual dose by {} for {}, but key positions of the gene were not read</source>
        <translation>{}: übliche Dosis nach {} bei {}, doch Schlüsselpositionen des Gens wurden nicht gelesen</translation>
    </message>
    <message>
        <source>{}: usual dose by {} for {}, but another call fits as well</source>
        <translation>{}: übliche Dosis nach {} bei {}, doch ein anderer Befund passt ebenso</translation>
    </message>
    <message>
        <source>{}: start with at most {} % of the usual dose by {} for {}</source>
        <translation>{}: mit höchstens {} % der üblichen Dosis beginnen, nach {} bei {}</translation>
    </message>
    <message>
        <source>{}: test {} first (asked for by {})</source>
        <translation>{}: zuerst {} testen (verlangt von {})</translation>
    </message>
    <message>
        <source>{}: {} not tested, and guidance depends on it</source>
        <translation>{}: {} nicht getestet, und Empfehlungen hängen davon ab</translation>
    </message>
    <message>
        <source>{}: advice withheld because {} was not tested</source>
        <translation>{}: kein Rat, weil {} nicht getestet wurde</translation>
    </message>
    <message>
        <source>{}: advice withheld because {} could not be called</source>
        <translation>{}: kein Rat, weil {} nicht bestimmt werden konnte</translation>
    </message>
    <message>
        <source>{}: advice withheld because an allele of {} has no assigned function</source>
        <translation>{}: kein Rat, weil einem Allel von {} keine Funktion zugeordnet ist</translation>
    </message>
    <message>
        <source>{}: advice withheld because the result of {} has no phenotype</source>
        <translation>{}: kein Rat, weil der Befund von {} keinen Phänotyp hat</translation>
    </message>
    <message>
        <source>{}: advice withheld because it has none for {}</source>
        <translation>{}: kein Rat, weil die Quelle keinen gibt für {}</translation>
    </message>
    <message>
        <source>Rests on {} although key positions of it were not read</source>
        <translation>Beruht auf {}, obwohl Schlüsselpositionen davon nicht gelesen wurden</translation>
    </message>
    <message>
        <source>Other diplotypes of {} fit the data too</source>
        <translation>Auch andere Diplotypen von {} passen zu den Daten</translation>
    </message>
    <message>
        <source>{} counts as {} while {} is taken, a strong inhibitor</source>
        <translation>{} gilt als {}, solange {} genommen wird, ein starker Hemmstoff</translation>
    </message>
    <message>
        <source>{} counts as {} while {} is taken, a moderate inhibitor</source>
        <translation>{} gilt als {}, solange {} genommen wird, ein mäßiger Hemmstoff</translation>
    </message>
    <message>
        <source>{}: usual dose by {} for {}, but {} was not tested</source>
        <translation>{}: übliche Dosis nach {} bei {}, doch {} wurde nicht getestet</translation>
    </message>
    <message>
        <source>Results of {} contradict each other; the latest is used</source>
        <translation>Befunde von {} widersprechen sich; der jüngste wird verwendet</translation>
    </message>
    <message>
        <source>{}: read what {} says for {}; the data also fit {}</source>
        <translation>{}: die Angaben von {} lesen, für {}; zu den Daten passt auch {}</translation>
    </message>
    <message>
        <source>{}: closer watch by {} for {}; the data also fit {}</source>
        <translation>{}: engere Überwachung nach {} bei {}; zu den Daten passt auch {}</translation>
    </message>
    <message>
        <source>{}: higher dose by {} for {}; the data also fit {}</source>
        <translation>{}: höhere Dosis nach {} bei {}; zu den Daten passt auch {}</translation>
    </message>
    <message>
        <source>{}: lower starting dose by {} for {}; the data also fit {}</source>
        <translation>{}: niedrigere Anfangsdosis nach {} bei {}; zu den Daten passt auch {}</translation>
    </message>
    <message>
        <source>{}: drastically lower starting dose by {} for {}; the data also fit {}</source>
        <translation>{}: stark verringerte Anfangsdosis nach {} bei {}; zu den Daten passt auch {}</translation>
    </message>
    <message>
        <source>{}: another drug may be better by {} for {}; the data also fit {}</source>
        <translation>{}: ein anderes Mittel kann besser sein, nach {} bei {}; zu den Daten passt auch {}</translation>
    </message>
    <message>
        <source>{}: another drug by {} for {}; the data also fit {}</source>
        <translation>{}: ein anderes Mittel nach {} bei {}; zu den Daten passt auch {}</translation>
    </message>
    <message>
        <source>{}: to be avoided by {} for {}; the data also fit {}</source>
        <translation>{}: zu vermeiden nach {} bei {}; zu den Daten passt auch {}</translation>
    </message>
    <message>
        <source>{}: start with at most {} % of the usual dose by {} for {}; the data also fit {}</source>
        <translation>{}: mit höchstens {} % der üblichen Dosis beginnen, nach {} bei {}; zu den Daten passt auch {}</translation>
    </message>
    <message>
        <source>The genotype of {} is not known; {} is taken, a strong inhibitor of its enzyme</source>
        <translation>Der Genotyp von {} ist nicht bekannt; {} wird genommen, ein starker Hemmstoff des Enzyms</translation>
    </message>
    <message>
        <source>The genotype of {} is not known; {} is taken, a moderate inhibitor of its enzyme</source>
        <translation>Der Genotyp von {} ist nicht bekannt; {} wird genommen, ein mäßiger Hemmstoff des Enzyms</translation>
    </message>
    <message>
        <source>{}: {} not tested, and guidance depends on it; {} is taken, an inhibitor of the enzyme of {}</source>
        <translation>{}: {} nicht getestet, und Empfehlungen hängen davon ab; {} wird genommen, ein Hemmstoff des Enzyms von {}</translation>
    </message>
    <message>
        <source>too few of its inputs are known</source>
        <translation>zu wenige seiner Angaben sind bekannt</translation>
    </message>
    <message>
        <source>fewer than {} of the people it was fitted on share one of the values of this person</source>
        <translation>weniger als {} der Personen, an die es angepasst wurde, teilen einen der Werte dieser Person</translation>
    </message>
    <message>
        <source>the model was fitted on people without spread disease</source>
        <translation>das Modell wurde an Personen ohne Fernausbreitung der Erkrankung trainiert</translation>
    </message>
    <message>
        <source>the model was fitted on other tumour types</source>
        <translation>das Modell wurde an anderen Tumorarten trainiert</translation>
    </message>
    <message>
        <source>not known: {}</source>
        <translation>nicht bekannt: {}</translation>
    </message>
    <message>
        <source>not known: {}, and {} more</source>
        <translation>nicht bekannt: {} und {} weitere</translation>
    </message>
    <message>
        <source>Sex is not known</source>
        <translation>Das Geschlecht ist nicht bekannt</translation>
    </message>
    <message>
        <source>Sex is {}</source>
        <translation>Das Geschlecht ist {}</translation>
    </message>
    <message>
        <source>{} is recorded</source>
        <translation>Dokumentiert: {}</translation>
    </message>
    <message>
        <source>{} is recorded without saying whether it is there now</source>
        <translation>Dokumentiert, aber nicht, ob es jetzt besteht: {}</translation>
    </message>
    <message>
        <source>{} is recorded as absent</source>
        <translation>Als nicht vorhanden dokumentiert: {}</translation>
    </message>
    <message>
        <source>No other condition is recorded, and none is known</source>
        <translation>Keine weitere Erkrankung ist dokumentiert, und keine ist bekannt</translation>
    </message>
    <message>
        <source>Nothing is recorded about {}</source>
        <translation>Nichts dokumentiert zu: {}</translation>
    </message>
    <message>
        <source>{} is taken ({})</source>
        <translation>{} wird eingenommen ({})</translation>
    </message>
    <message>
        <source>{} is not among the recorded medication ({})</source>
        <translation>{} steht nicht unter der dokumentierten Medikation ({})</translation>
    </message>
    <message>
        <source>No medication is taken</source>
        <translation>Es werden keine Medikamente eingenommen</translation>
    </message>
    <message>
        <source>No medication list is recorded</source>
        <translation>Es ist keine Medikationsliste dokumentiert</translation>
    </message>
    <message>
        <source>{} is not recorded as given before</source>
        <translation>Nicht als früher gegeben dokumentiert: {}</translation>
    </message>
    <message>
        <source>The date of the last {} is not known</source>
        <translation>Datum nicht bekannt: {} (zuletzt)</translation>
    </message>
    <message>
        <source>The last {} was {} days ago; {} are asked for</source>
        <translation>Zuletzt {} vor {} Tagen; {} werden verlangt</translation>
    </message>
    <message>
        <source>It is given together with {}</source>
        <translation>Wird zusammen gegeben mit: {}</translation>
    </message>
    <message>
        <source>It is not given together with {}</source>
        <translation>Wird nicht zusammen gegeben mit: {}</translation>
    </message>
    <message>
        <source>The tumour type is not known</source>
        <translation>Die Tumorart ist nicht bekannt</translation>
    </message>
    <message>
        <source>The tumour type is not known precisely enough</source>
        <translation>Die Tumorart ist nicht genau genug bekannt</translation>
    </message>
    <message>
        <source>The tumour is {}</source>
        <translation>Der Tumor ist {}</translation>
    </message>
    <message>
        <source>Tobacco use is not known</source>
        <translation>Der Tabakkonsum ist nicht bekannt</translation>
    </message>
    <message>
        <source>Tobacco use: {}</source>
        <translation>Tabakkonsum: {}</translation>
    </message>
    <message>
        <source>{} is not in what is recorded of it ({})</source>
        <translation>In dem, was dokumentiert ist, nicht genannt: {} ({})</translation>
    </message>
    <message>
        <source>{} cannot be true as recorded</source>
        <translation>{}: kann so, wie dokumentiert, nicht stimmen</translation>
    </message>
    <message>
        <source>Values of {} contradict each other</source>
        <translation>{}: die Werte widersprechen einander</translation>
    </message>
    <message>
        <source>Not known: {}</source>
        <translation>Nicht bekannt: {}</translation>
    </message>
    <message>
        <source>All that is asked for is met</source>
        <translation>Alles, was verlangt wird, ist erfüllt</translation>
    </message>
    <message>
        <source>{} is not expected at the age of {}</source>
        <translation>{} ist im Alter von {} nicht zu erwarten</translation>
    </message>
    <message>
        <source>younger than anyone in it ({} years and more)</source>
        <translation>jünger als alle darin (ab {} Jahren)</translation>
    </message>
    <message>
        <source>older than anyone in it (up to {} years)</source>
        <translation>älter als alle darin (bis {} Jahre)</translation>
    </message>
    <message>
        <source>ECOG {}; it took {}</source>
        <translation>ECOG {}; aufgenommen wurden {}</translation>
    </message>
    <message>
        <source>ECOG is not known; it took {}</source>
        <translation>ECOG ist nicht bekannt; aufgenommen wurden {}</translation>
    </message>
    <message>
        <source>{} would have to be absent</source>
        <translation>{} dürfte nicht vorliegen</translation>
    </message>
    <message>
        <source>{} would have to be found</source>
        <translation>{} müsste gefunden werden</translation>
    </message>
    <message>
        <source>{} was tested for and not found</source>
        <translation>{} wurde untersucht und nicht gefunden</translation>
    </message>
    <message>
        <source>Old: {} days.</source>
        <translation>Alt: {} Tage.</translation>
    </message>
    <message>
        <source>The date is not known.</source>
        <translation>Das Datum ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Provisional in the record.</source>
        <translation>In der Akte vorläufig.</translation>
    </message>
    <message>
        <source>Reckoned from weight and height.</source>
        <translation>Aus Gewicht und Größe errechnet.</translation>
    </message>
    <message>
        <source>Reckoned from creatinine, age and sex by CKD-EPI 2021.</source>
        <translation>Aus Kreatinin, Alter und Geschlecht nach CKD-EPI 2021 errechnet.</translation>
    </message>
    <message>
        <source>The last value before the diagnosis of {}.</source>
        <translation>Der letzte Wert vor der Diagnose vom {}.</translation>
    </message>
    <message>
        <source>The laboratory values are of different days.</source>
        <translation>Die Laborwerte stammen von verschiedenen Tagen.</translation>
    </message>
    <message>
        <source>Choose the term: it says which value of the record is meant.</source>
        <translation>Wählen Sie den Begriff: Er sagt, welcher Wert der Akte gemeint ist.</translation>
    </message>
    <message>
        <source>Key positions of the gene were not read.</source>
        <translation>Wichtige Positionen des Gens wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>As many as the record names; there may be more.</source>
        <translation>So viele, wie die Akte nennt; es können mehr sein.</translation>
    </message>
    <message>
        <source>Left out, as a limit is not a value: {}.</source>
        <translation>Ausgelassen, weil eine Grenze kein Wert ist: {}.</translation>
    </message>
    <message>
        <source>Left out, as the day or a unit is missing: {}.</source>
        <translation>Ausgelassen, weil der Tag oder eine Einheit fehlt: {}.</translation>
    </message>
    <message>
        <source>A treatment began on {}, between these values: take out those of the other side.</source>
        <translation>Zwischen diesen Werten begann am {} eine Behandlung: Nehmen Sie die der anderen Seite heraus.</translation>
    </message>
    <message>
        <source>Sums without a day are left out.</source>
        <translation>Summen ohne Tag sind ausgelassen.</translation>
    </message>
    <message>
        <source>The first recorded sum is taken as the baseline.</source>
        <translation>Die erste Summe der Akte gilt als Ausgangswert.</translation>
    </message>
    <message>
        <source>Each sum stands as one lesion: where targets are lymph nodes, a complete response does not show in it.</source>
        <translation>Jede Summe steht als eine Läsion: Sind Lymphknoten unter den Zielläsionen, zeigt sich darin keine Vollremission.</translation>
    </message>
    <message>
        <source>Non-target and new lesions are not in the record as such: answer them for each visit.</source>
        <translation>Nicht-Zielläsionen und neue Läsionen stehen nicht als solche in der Akte: Beantworten Sie sie für jede Kontrolle.</translation>
    </message>
    <message>
        <source>Not filled: two different sums are recorded for {}.</source>
        <translation>Nicht ausgefüllt: Für den {} stehen zwei verschiedene Summen in der Akte.</translation>
    </message>
    <message>
        <source>Not filled: these differ, and the record does not tell which is later.</source>
        <translation>Nicht ausgefüllt: Diese Werte unterscheiden sich, und die Akte sagt nicht, welcher der spätere ist.</translation>
    </message>
    <message>
        <source>Not filled: these contradict each other.</source>
        <translation>Nicht ausgefüllt: Diese Einträge widersprechen sich.</translation>
    </message>
    <message>
        <source>Not filled: the date lies ahead.</source>
        <translation>Nicht ausgefüllt: Das Datum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Not filled: this is a limit, not a value.</source>
        <translation>Nicht ausgefüllt: Dies ist eine Grenze, kein Wert.</translation>
    </message>
    <message>
        <source>Not filled: the unit is missing.</source>
        <translation>Nicht ausgefüllt: Die Einheit fehlt.</translation>
    </message>
    <message>
        <source>Not filled: its unit cannot be converted to {}.</source>
        <translation>Nicht ausgefüllt: Seine Einheit lässt sich nicht in {} umrechnen.</translation>
    </message>
    <message>
        <source>Not filled: the dates leave {} to {} years.</source>
        <translation>Nicht ausgefüllt: Die Daten lassen {} bis {} Jahre offen.</translation>
    </message>
    <message>
        <source>Not filled: the record has no value of the year before the diagnosis.</source>
        <translation>Nicht ausgefüllt: Die Akte hat keinen Wert aus dem Jahr vor der Diagnose.</translation>
    </message>
    <message>
        <source>Not filled: the model is for people who smoke or have smoked.</source>
        <translation>Nicht ausgefüllt: Das Modell gilt für Menschen, die rauchen oder geraucht haben.</translation>
    </message>
    <message>
        <source>Not filled: whether this was within the last 30 days has to be asked.</source>
        <translation>Nicht ausgefüllt: Ob das in den letzten 30 Tagen war, ist zu erfragen.</translation>
    </message>
    <message>
        <source>Not filled: pack-years do not tell the cigarettes a day from the years of smoking.</source>
        <translation>Nicht ausgefüllt: Packungsjahre sagen nicht, wie viele Zigaretten am Tag und wie viele Jahre es waren.</translation>
    </message>
    <message>
        <source>Not filled: the record states it as ended.</source>
        <translation>Nicht ausgefüllt: Die Akte führt es als beendet.</translation>
    </message>
    <message>
        <source>Not filled: the age at diagnosis is not recorded for each of them.</source>
        <translation>Nicht ausgefüllt: Das Alter bei Diagnose steht nicht für alle in der Akte.</translation>
    </message>
    <message>
        <source>Not filled: the record names fewer than the criteria ask for; there may be more.</source>
        <translation>Nicht ausgefüllt: Die Akte nennt weniger, als die Kriterien verlangen; es können mehr sein.</translation>
    </message>
    <message>
        <source>Not filled: other calls fit the data too.</source>
        <translation>Nicht ausgefüllt: Auch andere Genotypen passen zu den Daten.</translation>
    </message>
    <message>
        <source>Not filled: the model does not know this genotype.</source>
        <translation>Nicht ausgefüllt: Das Modell kennt diesen Genotyp nicht.</translation>
    </message>
    <message>
        <source>Not filled: this tumour type has no place of its own in the list.</source>
        <translation>Nicht ausgefüllt: Diese Tumorart hat in der Liste keinen eigenen Platz.</translation>
    </message>
    <message>
        <source>The record does not hold what this model foretells ({}).</source>
        <translation>Die Akte enthält nicht, was dieses Modell vorhersagt ({}).</translation>
    </message>
    <message>
        <source>The model names no class of drugs, so the record does not tell from which treatment on to look.</source>
        <translation>Das Modell nennt keine Wirkstoffklasse; die Akte sagt daher nicht, ab welcher Behandlung zu zählen ist.</translation>
    </message>
    <message>
        <source>the drugs were ordered, but no dose is recorded</source>
        <translation>die Wirkstoffe wurden verordnet, aber keine Gabe ist dokumentiert</translation>
    </message>
    <message>
        <source>none of the model&apos;s drugs was given</source>
        <translation>keiner der Wirkstoffe des Modells wurde gegeben</translation>
    </message>
    <message>
        <source>the day of the first dose is not known</source>
        <translation>der Tag der ersten Gabe ist nicht bekannt</translation>
    </message>
    <message>
        <source>which of several tumours was treated is not recorded</source>
        <translation>welcher von mehreren Tumoren behandelt wurde, ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>the tumour that was treated is not recorded</source>
        <translation>der behandelte Tumor ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>the day of the diagnosis is not known</source>
        <translation>der Tag der Diagnose ist nicht bekannt</translation>
    </message>
    <message>
        <source>died without an evaluation by RECIST</source>
        <translation>ohne Beurteilung nach RECIST verstorben</translation>
    </message>
    <message>
        <source>no evaluation by RECIST under the treatment</source>
        <translation>keine Beurteilung nach RECIST unter der Behandlung</translation>
    </message>
    <message>
        <source>the record contradicts itself about the death</source>
        <translation>die Akte widerspricht sich beim Tod</translation>
    </message>
    <message>
        <source>the day of death is not known</source>
        <translation>der Todestag ist nicht bekannt</translation>
    </message>
    <message>
        <source>nothing is recorded after that day</source>
        <translation>nach diesem Tag ist nichts dokumentiert</translation>
    </message>
    <message>
        <source>unlike the people the model was fitted on</source>
        <translation>anders als die Personen, an denen das Modell trainiert wurde</translation>
    </message>
    <message>
        <source>The model speaks of {}; here people are followed from the day of the diagnosis.</source>
        <translation>Das Modell spricht von {}; hier wird ab dem Tag der Diagnose gezählt.</translation>
    </message>
    <message>
        <source>The outcome was seen in {} of {} people: {} % (95 % interval {} to {} %).</source>
        <translation>Der Endpunkt trat bei {} von {} Personen ein: {} % (95-%-Intervall {} bis {} %).</translation>
    </message>
    <message>
        <source>Nobody of these {} people was followed for {} months.</source>
        <translation>Niemand von diesen {} Personen wurde {} Monate lang beobachtet.</translation>
    </message>
    <message>
        <source>By {} months the outcome was seen in {} % (95 % interval {} to {} %) of {} people; {} of them were followed that long.</source>
        <translation>Bis {} Monate trat der Endpunkt bei {} % (95-%-Intervall {} bis {} %) von {} Personen ein; {} von ihnen wurden so lange beobachtet.</translation>
    </message>
    <message>
        <source>The model had said {} % on average. Seen less said: {} points (95 % interval {} to {}), {} people.</source>
        <translation>Das Modell hatte im Mittel {} % vorhergesagt. Beobachtet minus vorhergesagt: {} Prozentpunkte (95-%-Intervall {} bis {}), {} Personen.</translation>
    </message>
    <message>
        <source>No patient of this store is one this model is about yet; patients in the store: {}.</source>
        <translation>Noch ist kein Patient dieser Ablage von diesem Modell gemeint; Patienten in der Ablage: {}.</translation>
    </message>
    <message>
        <source>Patients in this store: {}; people this model is about: {}; with a score from what was known on the day of the first dose: {}; with an outcome seen since: {}.</source>
        <translation>Patienten in dieser Ablage: {}; vom Modell gemeint: {}; mit Vorhersage aus dem am Tag der ersten Gabe Bekannten: {}; mit seither beobachtetem Endpunkt oder Verlauf: {}.</translation>
    </message>
    <message>
        <source>Patients in this store: {}; people this model is about: {}; with a score from what was known on the day of the diagnosis: {}; with an outcome seen since: {}.</source>
        <translation>Patienten in dieser Ablage: {}; vom Modell gemeint: {}; mit Vorhersage aus dem am Tag der Diagnose Bekannten: {}; mit seither beobachtetem Endpunkt oder Verlauf: {}.</translation>
    </message>
    <message>
        <source>Invented people among them, from demonstration records: {}.</source>
        <translation>Darunter erfundene Personen aus Demonstrationsakten: {}.</translation>
    </message>
    <message>
        <source>Nobody has both a score and an outcome yet.</source>
        <translation>Noch hat niemand sowohl eine Vorhersage als auch einen Endpunkt.</translation>
    </message>
    <message>
        <source>These are too few people to say how well the model does here: there are {} with the outcome and {} without, and it takes at least {} of each.</source>
        <translation>Das sind zu wenige Personen, um zu sagen, wie gut das Modell hier abschneidet: {} mit und {} ohne Endpunkt; nötig sind jeweils mindestens {}.</translation>
    </message>
    <message>
        <source>These are too few people to say how well the model does here: there are {} with the outcome, and it takes at least {}.</source>
        <translation>Das sind zu wenige Personen, um zu sagen, wie gut das Modell hier abschneidet: {} mit Endpunkt; nötig sind mindestens {}.</translation>
    </message>
    <message>
        <source>How well it told people apart: area under the curve {} (95 % interval {} to {}), {} people, {} with the outcome.</source>
        <translation>Wie gut es Personen unterschied: Fläche unter der Kurve {} (95-%-Intervall {} bis {}), {} Personen, {} mit Endpunkt.</translation>
    </message>
    <message>
        <source>How well it told people apart: concordance {} (95 % interval {} to {}), {} people, {} with the outcome.</source>
        <translation>Wie gut es Personen unterschied: Konkordanz {} (95-%-Intervall {} bis {}), {} Personen, {} mit Endpunkt.</translation>
    </message>
    <message>
        <source>Entries of these people that were not used: {} dated after that day, {} without a date that tells whether they were before it.</source>
        <translation>Nicht verwendete Einträge dieser Personen: {} mit späterem Datum, {} ohne Datum, das zeigt, ob sie davor lagen.</translation>
    </message>
    <message>
        <source>Only an evaluation that the record calls one by RECIST counts, up to the first progression and before the next treatment; a response may still come.</source>
        <translation>Es zählt nur eine Beurteilung, die in der Akte als RECIST bezeichnet ist, bis zur ersten Progression und vor der nächsten Behandlung; ein Ansprechen kann noch kommen.</translation>
    </message>
    <message>
        <source>Somebody of whom no death is recorded counts as followed to the last entry of the record. Where deaths are not recorded, fewer are seen than there were.</source>
        <translation>Wer nicht als verstorben dokumentiert ist, gilt als bis zum letzten Eintrag der Akte beobachtet. Wo Todesfälle nicht dokumentiert werden, erscheinen weniger, als es gab.</translation>
    </message>
    <message>
        <source>People without a score or an outcome are left out and may differ from the others. This compares the model&apos;s statements with these records; it does not say what a treatment does.</source>
        <translation>Personen ohne Vorhersage oder Endpunkt fehlen und können sich von den übrigen unterscheiden. Verglichen werden die Aussagen des Modells mit diesen Akten; was eine Behandlung bewirkt, sagt das nicht.</translation>
    </message>
    <message>
        <source>In people like this ({}; {}) it ranks worse: {} ({} to {}) against {} ({} to {}) in the others</source>
        <translation>Bei Personen wie dieser ({}; {}) ordnet es schlechter: {} ({} bis {}) gegen {} ({} bis {}) bei den anderen</translation>
    </message>
    <message>
        <source>In people like this ({}; {}) what it said was too low</source>
        <translation>Bei Personen wie dieser ({}; {}) war seine Aussage zu niedrig</translation>
    </message>
    <message>
        <source>In people like this ({}; {}) what it said was too high</source>
        <translation>Bei Personen wie dieser ({}; {}) war seine Aussage zu hoch</translation>
    </message>
    <message>
        <source>below the {} mL/min for which the formula was made</source>
        <translation>unter den {} mL/min, für die die Formel gemacht wurde</translation>
    </message>
    <message>
        <source>{} of its inputs are not known: too many for a range</source>
        <translation>{} seiner Angaben sind nicht bekannt: zu viele für eine Spanne</translation>
    </message>
    <message>
        <source>whatever its missing inputs are, the model would say nothing</source>
        <translation>was immer die fehlenden Angaben sind, das Modell würde nichts sagen</translation>
    </message>
    <message>
        <source>Stage {} and {} of the same day contradict each other</source>
        <translation>Stadium {} und {} vom selben Tag widersprechen einander</translation>
    </message>
    <message>
        <source>The record says that {} ended before it began</source>
        <translation>Laut Akte endete {}, bevor es begann</translation>
    </message>
    <message>
        <source>The record says that {} ended before it began, so the lines cannot be counted</source>
        <translation>Laut Akte endete {}, bevor es begann; die Therapielinien lassen sich so nicht zählen</translation>
    </message>
    <message>
        <source>{}, with a caution that keeps it from the first shelf</source>
        <translation>{}, mit einem Vorbehalt, der die erste Gruppe ausschließt</translation>
    </message>
    <message>
        <source>Stated as maintenance, and the tumour responded to the last treatment</source>
        <translation>Als Erhaltungstherapie angegeben, und der Tumor sprach auf die letzte Behandlung an</translation>
    </message>
    <message>
        <source>complete response</source>
        <translation>komplette Remission</translation>
    </message>
    <message>
        <source>partial response</source>
        <translation>partielle Remission</translation>
    </message>
    <message>
        <source>The formula is for ages of {} to {} years.</source>
        <translation>Die Formel gilt für ein Alter von {} bis {} Jahren.</translation>
    </message>
    <message>
        <source>Pathogenic variant of {} in the germline</source>
        <translation>Pathogene Variante von {} in der Keimbahn</translation>
    </message>
    <message>
        <source>Pathogenic variant of {}, perhaps inherited</source>
        <translation>Pathogene Variante von {}, vielleicht vererbt</translation>
    </message>
    <message>
        <source>What a variant of {} implies is not stated here.</source>
        <translation>Was eine Variante von {} bedeutet, steht hier nicht.</translation>
    </message>
    <message>
        <source>A test of the germline would tell; until then nothing is implied.</source>
        <translation>Ein Test der Keimbahn würde es klären; bis dahin folgt nichts daraus.</translation>
    </message>
    <message>
        <source>{} is planned.</source>
        <translation>{} ist geplant.</translation>
    </message>
    <message>
        <source>The dose is not recorded.</source>
        <translation>Die Dosis ist nicht erfasst.</translation>
    </message>
    <message>
        <source>The age at the treatment is not known.</source>
        <translation>Das Alter bei der Behandlung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A person of the tree has no identifier.</source>
        <translation>Eine Person des Stammbaums hat keine Kennung.</translation>
    </message>
    <message>
        <source>Two people have the identifier {}.</source>
        <translation>Zwei Personen haben die Kennung {}.</translation>
    </message>
    <message>
        <source>The tree does not say whom it is about.</source>
        <translation>Der Stammbaum sagt nicht, um wen es geht.</translation>
    </message>
    <message>
        <source>{} has the same person, {}, as father and mother.</source>
        <translation>{} hat dieselbe Person, {}, als Vater und Mutter.</translation>
    </message>
    <message>
        <source>{} has two fathers: {} and {}.</source>
        <translation>{} hat zwei Väter: {} und {}.</translation>
    </message>
    <message>
        <source>{} has two mothers: {} and {}.</source>
        <translation>{} hat zwei Mütter: {} und {}.</translation>
    </message>
    <message>
        <source>{} is the father of {} and a woman.</source>
        <translation>{} ist als Vater eingetragen (Kind: {}) und ist eine Frau.</translation>
    </message>
    <message>
        <source>{} is the mother of {} and a man.</source>
        <translation>{} ist als Mutter eingetragen (Kind: {}) und ist ein Mann.</translation>
    </message>
    <message>
        <source>{} has a parent, {}, who is not in the tree.</source>
        <translation>{} hat einen Elternteil, {}, der nicht im Stammbaum steht.</translation>
    </message>
    <message>
        <source>{} is a parent of {} and not older: born {} and {}.</source>
        <translation>{} ist Elternteil (Kind: {}) und nicht älter: geboren {} und {}.</translation>
    </message>
    <message>
        <source>{} is a parent of {} and died, at {}, years before the birth.</source>
        <translation>{} ist Elternteil (Kind: {}) und starb, mit {}, Jahre vor der Geburt.</translation>
    </message>
    <message>
        <source>{} has an age of {}; ages go from 0 to 125.</source>
        <translation>{} hat ein Alter von {}; möglich ist 0 bis 125.</translation>
    </message>
    <message>
        <source>{} is born in the future: {}.</source>
        <translation>{} ist in der Zukunft geboren: {}.</translation>
    </message>
    <message>
        <source>{}, born {}, cannot have reached the age of {} yet.</source>
        <translation>{}, geboren {}, kann das Alter von {} noch nicht erreicht haben.</translation>
    </message>
    <message>
        <source>{} has an age of {} at the diagnosis of {}; ages go from 0 to 125.</source>
        <translation>{} hat ein Alter von {} bei der Diagnose {}; möglich ist 0 bis 125.</translation>
    </message>
    <message>
        <source>{} has {} diagnosed at {}, after death at {}.</source>
        <translation>{}: {} mit {} diagnostiziert, nach dem Tod mit {}.</translation>
    </message>
    <message>
        <source>{} has {} diagnosed at {}, later than the present age of {}.</source>
        <translation>{}: {} mit {} diagnostiziert, später als das jetzige Alter von {}.</translation>
    </message>
    <message>
        <source>{} is a man with {}.</source>
        <translation>{} ist ein Mann und hat: {}.</translation>
    </message>
    <message>
        <source>{} is a woman with {}.</source>
        <translation>{} ist eine Frau und hat: {}.</translation>
    </message>
    <message>
        <source>{} is said to have {} and not to have it.</source>
        <translation>{}: {} ist zugleich als vorhanden und als nicht vorhanden angegeben.</translation>
    </message>
    <message>
        <source>{} has cancer of the second breast and none of the first.</source>
        <translation>{} hat Krebs der anderen Brust und keinen der ersten.</translation>
    </message>
    <message>
        <source>{} has cancer of the second breast, at {}, before that of the first, at {}.</source>
        <translation>{} hat Krebs der anderen Brust, mit {}, vor dem der ersten, mit {}.</translation>
    </message>
    <message>
        <source>{} has results of a breast cancer and no breast cancer.</source>
        <translation>{} hat Befunde eines Brustkrebses und keinen Brustkrebs.</translation>
    </message>
    <message>
        <source>{} is a descendant of itself.</source>
        <translation>{} stammt von sich selbst ab.</translation>
    </message>
    <message>
        <source>{} is marked as an identical twin and the other is not in the tree.</source>
        <translation>{} ist als eineiiger Zwilling gekennzeichnet, und der andere steht nicht im Stammbaum.</translation>
    </message>
    <message>
        <source>{} and {} are identical twins and do not have the same two parents.</source>
        <translation>{} und {} sind eineiige Zwillinge und haben nicht dieselben Eltern.</translation>
    </message>
    <message>
        <source>{} and {} are identical twins of different sex.</source>
        <translation>{} und {} sind eineiige Zwillinge verschiedenen Geschlechts.</translation>
    </message>
    <message>
        <source>{} and {} are identical twins born in different years.</source>
        <translation>{} und {} sind eineiige Zwillinge aus verschiedenen Geburtsjahren.</translation>
    </message>
    <message>
        <source>{} and {} are identical twins with different results for {}.</source>
        <translation>{} und {} sind eineiige Zwillinge mit verschiedenen Befunden für {}.</translation>
    </message>
    <message>
        <source>{} is not connected with the patient.</source>
        <translation>{} ist nicht mit der Patientin oder dem Patienten verbunden.</translation>
    </message>
    <message>
        <source>The parents or grandparents are not all in the tree.</source>
        <translation>Eltern oder Großeltern stehen nicht alle im Stammbaum.</translation>
    </message>
    <message>
        <source>It is not known of {} of the relatives.</source>
        <translation>Nicht bekannt bei {} der Verwandten.</translation>
    </message>
    <message>
        <source>Nobody in the tree is affected.</source>
        <translation>Niemand im Stammbaum ist betroffen.</translation>
    </message>
    <message>
        <source>An age at diagnosis is not known.</source>
        <translation>Ein Alter bei Diagnose ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A family tree does not say it.</source>
        <translation>Ein Stammbaum sagt das nicht.</translation>
    </message>
    <message>
        <source>Names and identifiers are written as numbers in the order of the tree.</source>
        <translation>Namen und Kennungen werden als Nummern in der Reihenfolge des Stammbaums geschrieben.</translation>
    </message>
    <message>
        <source>{}: the kind of the test of {} is not stated; CanRisk refuses the file.</source>
        <translation>{}: die Art des Tests auf {} ist nicht angegeben; CanRisk lehnt die Datei ab.</translation>
    </message>
    <message>
        <source>{}: the file has no column for the test of {}.</source>
        <translation>{}: die Datei hat keine Spalte für den Test auf {}.</translation>
    </message>
    <message>
        <source>{}: an age of 0 is written as not stated.</source>
        <translation>{}: ein Alter von 0 wird als nicht angegeben geschrieben.</translation>
    </message>
    <message>
        <source>{}: an age of 0 at the diagnosis of {} is written as not known.</source>
        <translation>{}: ein Alter von 0 bei der Diagnose {} wird als nicht bekannt geschrieben.</translation>
    </message>
    <message>
        <source>{}: not known whether living; written as living.</source>
        <translation>{}: nicht bekannt, ob am Leben; wird als lebend geschrieben.</translation>
    </message>
    <message>
        <source>{}: the file has no place for {}.</source>
        <translation>{}: die Datei hat keinen Platz für {}.</translation>
    </message>
    <message>
        <source>{}: only the first {} is written.</source>
        <translation>{}: nur die erste Angabe zu {} wird geschrieben.</translation>
    </message>
    <message>
        <source>{}: not known, but written as not had: {}.</source>
        <translation>{}: nicht bekannt, aber als nicht gehabt geschrieben: {}.</translation>
    </message>
    <message>
        <source>{}: the file has no place for not having had {}.</source>
        <translation>{}: die Datei hat keinen Platz dafür, dass nicht vorlag: {}.</translation>
    </message>
    <message>
        <source>{} has one parent in the tree; the other is written as {}, of whom nothing is known.</source>
        <translation>{} hat einen Elternteil im Stammbaum; der andere wird als {} geschrieben, von dem nichts bekannt ist.</translation>
    </message>
    <message>
        <source>{}: CanRisk takes identifiers of at most 7 letters.</source>
        <translation>{}: CanRisk nimmt Kennungen mit höchstens 7 Zeichen.</translation>
    </message>
    <message>
        <source>The name of {} is written without line breaks and outer blanks.</source>
        <translation>Der Name von {} wird ohne Zeilenumbrüche und Leerzeichen am Rand geschrieben.</translation>
    </message>
    <message>
        <source>The sex of {} is not known; CanRisk refuses a family with such a person.</source>
        <translation>Das Geschlecht von {} ist nicht bekannt; CanRisk lehnt eine Familie mit einer solchen Person ab.</translation>
    </message>
    <message>
        <source>What is known of {}, the patient, beyond sex, year of birth and cancers belongs to the record and is not written.</source>
        <translation>Was von {} über Geschlecht, Geburtsjahr und Krebs hinaus bekannt ist, gehört in die Akte und wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>Not filled: the saved family tree cannot be read.</source>
        <translation>Nicht ausgefüllt: der gespeicherte Stammbaum kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Stated as maintenance after response; the last one recorded is {} days old</source>
        <translation>Als Erhaltungstherapie nach Ansprechen angegeben; das letzte dokumentierte ist {} Tage alt</translation>
    </message>
    <message>
        <source>Not taken: {} follows from the age and the horizon.</source>
        <translation>Nicht übernommen: {} folgt aus dem Alter und dem Zeitraum.</translation>
    </message>
    <message>
        <source>Relatives are known who are not in the tree.</source>
        <translation>Es sind Verwandte bekannt, die nicht im Stammbaum stehen.</translation>
    </message>
    <message>
        <source>It is not known whether siblings share both parents.</source>
        <translation>Es ist nicht bekannt, ob Geschwister beide Eltern gemeinsam haben.</translation>
    </message>
    <message>
        <source>Not filled: the tree does not say it of every first-degree relative.</source>
        <translation>Nicht ausgefüllt: Der Stammbaum sagt es nicht von allen Verwandten ersten Grades.</translation>
    </message>
    <message>
        <source>The record&apos;s family history has changed since the tree was saved.</source>
        <translation>Die Familienanamnese der Akte hat sich geändert, seit der Stammbaum gespeichert wurde.</translation>
    </message>
    <message>
        <source>Relatives whose place in the tree is not known are not written.</source>
        <translation>Verwandte, deren Platz im Stammbaum nicht bekannt ist, werden nicht geschrieben.</translation>
    </message>
    <message>
        <source>Not filled: the date is not known.</source>
        <translation>Nicht ausgefüllt: Das Datum ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The date of birth leaves {} to {} years: whether a figure up to an age still holds is not known.</source>
        <translation>Das Geburtsdatum lässt {} bis {} Jahre zu: Ob eine Angabe bis zu einem Alter noch gilt, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>ModelTables</name>
    <message>
        <source>By month</source>
        <translation>Bis Monat</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of values</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1; more than %2 is read as %2</source>
        <comment>range, highest value that tells</comment>
        <translation>%1; mehr als %2 wird als %2 gelesen</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Calibration of the cohorts</source>
        <translation>Kalibrierung der Kohorten</translation>
    </message>
    <message>
        <source>The card states differences alone, so there is nothing to draw of what was said against what was seen.</source>
        <translation>Die Modellkarte nennt nur Differenzen; Vorhergesagtes gegen Beobachtetes lässt sich daraus nicht zeichnen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Points of the calibration plot</source>
        <translation>Punkte der Kalibrierungsgrafik</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Squares are whole cohorts, circles the groups of %1; on the dashed line both are equal. The card holds no groups by what was said, so these are its groups of people: seen is their share with the outcome, said is that less the difference the card states.</source>
        <translation>Quadrate sind ganze Kohorten, Kreise die Gruppen von %1; auf der gestrichelten Linie ist beides gleich. Die Modellkarte enthält keine Gruppen nach Vorhersage, daher stehen hier ihre Personengruppen: Beobachtet ist der Anteil mit Endpunkt, vorhergesagt ist dieser abzüglich der Differenz, die die Karte nennt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a grouping, group</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>zu wenige Personen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Groups of people</source>
        <translation>Personengruppen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>may be missing</source>
        <translation>darf fehlen</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingangsgrößen</translation>
    </message>
    <message>
        <source>values outside are refused, not clipped; what is not known is never taken as normal</source>
        <translation>Werte außerhalb werden abgelehnt, nicht gekappt; Unbekanntes gilt nie als normal</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingangsgröße</translation>
    </message>
    <message>
        <source>Values accepted</source>
        <translation>Zulässige Werte</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Seen less said</source>
        <translation>Beobachtet − vorhergesagt</translation>
    </message>
    <message>
        <source>Said less seen</source>
        <translation>Vorhergesagt − beobachtet</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>years</source>
        <comment>unit of an age</comment>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>what was said against what was seen in the people of the card, with 95 % intervals</source>
        <translation>Vorhergesagtes gegen Beobachtetes bei den Personen der Modellkarte, mit 95-%-Intervallen</translation>
    </message>
    <message>
        <source>figures in groups of people with 95 % intervals; a flag needs a difference that chance makes in less than 1 of 100 cohorts</source>
        <translation>Kennzahlen in Personengruppen mit 95-%-Intervallen; für einen Hinweis muss die Differenz durch Zufall in weniger als 1 von 100 Kohorten entstehen</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>prognosis under the treatment received, not effect of choosing it</source>
        <translation>Prognose unter der erhaltenen Therapie, nicht Effekt der Therapiewahl</translation>
    </message>
    <message>
        <source>what a treatment adds, from a randomised comparison</source>
        <translation>was eine Therapie zusätzlich bewirkt, aus einem randomisierten Vergleich</translation>
    </message>
    <message>
        <source>response of cells outside the body</source>
        <translation>Ansprechen von Zellen außerhalb des Körpers</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>its boosted trees alone</source>
        <translation>seine Boosted Trees allein</translation>
    </message>
    <message>
        <source>linear model on the same inputs</source>
        <translation>lineares Modell aus denselben Angaben</translation>
    </message>
    <message>
        <source>blend of both</source>
        <translation>Mischung aus beiden</translation>
    </message>
    <message>
        <source>one input alone</source>
        <translation>eine Angabe allein</translation>
    </message>
    <message>
        <source>published model</source>
        <translation>veröffentlichtes Modell</translation>
    </message>
    <message>
        <source>second published model</source>
        <translation>2. veröffentlichtes Modell</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>dieses Modell</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Fläche unter der Kurve</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Score</translation>
    </message>
    <message>
        <source>Seen less said</source>
        <translation>Beobachtet minus vorhergesagt</translation>
    </message>
    <message>
        <source>Calibration slope</source>
        <translation>Kalibrierungssteigung</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Konkordanz</translation>
    </message>
    <message>
        <source>Integrated Brier score</source>
        <translation>Integrierter Brier-Score</translation>
    </message>
    <message>
        <source>Seen less said, first horizon</source>
        <translation>Abweichung, 1. Zeitpunkt</translation>
    </message>
    <message>
        <source>Rank correlation in a person</source>
        <translation>Rangkorrelation innerhalb einer Person</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Mittlerer Fehler</translation>
    </message>
    <message>
        <source>Said less seen</source>
        <translation>Vorhergesagt minus beobachtet</translation>
    </message>
    <message>
        <source>what it says is too low</source>
        <translation>was es sagt, ist zu niedrig</translation>
    </message>
    <message>
        <source>what it says is too high</source>
        <translation>was es sagt, ist zu hoch</translation>
    </message>
    <message>
        <source>it ranks worse than in the others</source>
        <translation>es ordnet schlechter als bei den übrigen</translation>
    </message>
    <message>
        <source>aid to a diagnosis</source>
        <comment>claim of a model</comment>
        <translation>Hilfe bei einer Diagnose</translation>
    </message>
    <message>
        <source>%1: %2 people, %3 with the outcome</source>
        <comment>cohort, people, events</comment>
        <translation>%1: %2 Personen, davon %3 mit Endpunkt</translation>
    </message>
    <message>
        <source>%1: %2 people</source>
        <comment>cohort, people</comment>
        <translation>%1: %2 Personen</translation>
    </message>
    <message>
        <source>%1: %2 values of %3 people</source>
        <comment>cohort, values, people</comment>
        <translation>%1: %2 Werte von %3 Personen</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Rangkorrelation</translation>
    </message>
    <message>
        <source>it ranks a little worse, which may be chance</source>
        <translation>es ordnet etwas schlechter, was Zufall sein kann</translation>
    </message>
</context>
<context>
    <name>OptionFigures</name>
    <message>
        <source>%1: not to be given here</source>
        <translation>%1: hier nicht zu geben</translation>
    </message>
    <message>
        <source>%1 %2 mg %3, %4</source>
        <comment>drug, milligrams, schedule, route</comment>
        <translation>%1 %2 mg %3, %4</translation>
    </message>
    <message>
        <source>%1: no number without %2</source>
        <translation>%1: keine Zahl ohne %2</translation>
    </message>
    <message>
        <source>because of: %1</source>
        <translation>wegen: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, months or weeks</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <comment>design, number</comment>
        <translation>%1, %2 Personen</translation>
    </message>
    <message>
        <source>no comparator</source>
        <translation>ohne Vergleich</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>This therapy</source>
        <translation>Diese Therapie</translation>
    </message>
    <message>
        <source>Hazard ratio</source>
        <translation>Hazard Ratio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>endpoint, median or proportion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This person differs: %1.</source>
        <translation>Diese Person unterscheidet sich: %1.</translation>
    </message>
    <message>
        <source>earlier treatment: %1</source>
        <translation>Vorbehandlung: %1</translation>
    </message>
    <message>
        <source>brain metastases: %1</source>
        <translation>Hirnmetastasen: %1</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>nicht aufgenommen: %1</translation>
    </message>
    <message>
        <source>all of these:</source>
        <translation>alle davon:</translation>
    </message>
    <message>
        <source>one of these:</source>
        <translation>eines davon:</translation>
    </message>
    <message>
        <source>not:</source>
        <translation>nicht:</translation>
    </message>
    <message>
        <source>More than three facts stand in the way, or one that cannot be otherwise.</source>
        <translation>Mehr als drei Tatsachen stehen im Weg, oder eine, die nicht anders sein kann.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>how a fact could be changed</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1: can change</source>
        <translation>%1: kann sich ändern</translation>
    </message>
    <message>
        <source>%1: cannot be changed</source>
        <translation>%1: lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>Nothing that is recorded stands in its way.</source>
        <translation>Nichts, was dokumentiert ist, steht im Weg.</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>; und </translation>
    </message>
    <message>
        <source>%1: no dose is stated for this person</source>
        <translation>%1: für diese Person ist keine Dosis angegeben</translation>
    </message>
    <message>
        <source>%1 first %2 mg, then %3 mg %4, %5</source>
        <comment>drug, first dose, later dose, schedule, route</comment>
        <translation>%1 zuerst %2 mg, dann %3 mg %4, %5</translation>
    </message>
    <message>
        <source>⚠ whether another dose is asked for is not known without: %1</source>
        <translation>⚠ ob eine andere Dosis verlangt wird, ist nicht bekannt ohne: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>value, date</comment>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>%1, date not known</source>
        <translation>%1, Datum nicht bekannt</translation>
    </message>
    <message>
        <source>rests on: %1</source>
        <translation>beruht auf: %1</translation>
    </message>
    <message>
        <source>⚠ a value it rests on is old or has no date: measure again</source>
        <translation>⚠ ein Wert, auf dem sie beruht, ist alt oder ohne Datum: neu messen</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a value without its interval</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>* The source that was read gives no interval.</source>
        <translation>* Die gelesene Quelle gibt kein Intervall an.</translation>
    </message>
</context>
<context>
    <name>OptionView</name>
    <message>
        <source>by evidence level</source>
        <translation>nach Evidenzgrad</translation>
    </message>
    <message>
        <source>by the model&apos;s number</source>
        <translation>nach Modellwert</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Name</translation>
    </message>
    <message>
        <source>by what they rest on</source>
        <translation>nach Grundlage</translation>
    </message>
    <message>
        <source>This order is yours, not the program&apos;s: %1 on each shelf. The ranks are the program&apos;s.</source>
        <comment>by name</comment>
        <translation>Diese Reihenfolge ist Ihre, nicht die des Programms: %1 innerhalb jeder Gruppe. Die Rangzahlen sind die des Programms.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) have no number of a model and stand last on their shelf.</source>
        <translation>
            <numerusform>%n Therapieoption hat keinen Modellwert und steht zuletzt in ihrer Gruppe.</numerusform>
            <numerusform>%n Therapieoptionen haben keinen Modellwert und stehen zuletzt in ihrer Gruppe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) have no evidence level and stand last on their shelf.</source>
        <translation>
            <numerusform>%n Therapieoption hat keinen Evidenzgrad und steht zuletzt in ihrer Gruppe.</numerusform>
            <numerusform>%n Therapieoptionen haben keinen Evidenzgrad und stehen zuletzt in ihrer Gruppe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers come from %n models and cannot be compared with each other.</source>
        <translation>
            <numerusform>Die Werte stammen aus %n Modell und sind nicht miteinander vergleichbar.</numerusform>
            <numerusform>Die Werte stammen aus %n Modellen und sind nicht miteinander vergleichbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>biomarker</source>
        <translation>Biomarker</translation>
    </message>
    <message>
        <source>standard regimen</source>
        <translation>Standardschema</translation>
    </message>
    <message>
        <source>off label</source>
        <translation>Off-Label</translation>
    </message>
    <message>
        <source>supportive care</source>
        <translation>supportive Behandlung</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>mit „%1“</translation>
    </message>
    <message>
        <source>only the shelf “%1”</source>
        <translation>nur die Gruppe „%1“</translation>
    </message>
    <message>
        <source>only what rests on: %1</source>
        <translation>nur mit der Grundlage: %1</translation>
    </message>
    <message>
        <source>only with a criterion that is not known</source>
        <translation>nur mit einem nicht bekannten Kriterium</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>drugs</comment>
        <translation>ohne %1</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides none of %n option(s).</source>
        <translation>
            <numerusform>Der Filter blendet die eine Therapieoption nicht aus.</numerusform>
            <numerusform>Der Filter blendet keine der %n Therapieoptionen aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n option(s) hidden by the filter, none of them on the first shelf.</source>
        <translation>
            <numerusform>%1 von %n Therapieoption durch den Filter ausgeblendet, keine davon in der ersten Gruppe.</numerusform>
            <numerusform>%1 von %n Therapieoptionen durch den Filter ausgeblendet, keine davon in der ersten Gruppe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 options hidden by the filter, %n of them on the first shelf: %3.</source>
        <translation>
            <numerusform>%1 von %2 Therapieoptionen durch den Filter ausgeblendet, %n davon in der ersten Gruppe: %3.</numerusform>
            <numerusform>%1 von %2 Therapieoptionen durch den Filter ausgeblendet, %n davon in der ersten Gruppe: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <comment>what the filter asks</comment>
        <translation>Angezeigt: %1.</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>Vorbehalt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Biomarker</source>
        <translation>Biomarker</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>Tumorart</translation>
    </message>
    <message>
        <source>Line of treatment</source>
        <translation>Therapielinie</translation>
    </message>
    <message>
        <source>Earlier treatment</source>
        <translation>Vortherapie</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Resistenz</translation>
    </message>
    <message>
        <source>Performance status</source>
        <translation>Leistungszustand</translation>
    </message>
    <message>
        <source>Kidney</source>
        <translation>Niere</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Leber</translation>
    </message>
    <message>
        <source>Blood count</source>
        <translation>Blutbild</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>Supported and eligible</source>
        <translation>Gestützt und geeignet</translation>
    </message>
    <message>
        <source>For consideration</source>
        <translation>Zur Erwägung</translation>
    </message>
    <message>
        <source>Not advised</source>
        <translation>Nicht empfohlen</translation>
    </message>
    <message>
        <source>Best supportive care</source>
        <translation>Best Supportive Care</translation>
    </message>
    <message>
        <source>Clinical trial</source>
        <translation>Klinische Studie</translation>
    </message>
    <message>
        <source>matched on %1</source>
        <translation>passend zu %1</translation>
    </message>
    <message>
        <source>off label, matched on %1</source>
        <translation>Off-Label, passend zu %1</translation>
    </message>
    <message>
        <source>standard regimen without biomarker</source>
        <translation>Standardschema ohne Biomarker</translation>
    </message>
    <message>
        <source>always listed</source>
        <translation>immer aufgeführt</translation>
    </message>
    <message>
        <source>AMP %1</source>
        <comment>tier and level</comment>
        <translation>AMP %1</translation>
    </message>
    <message>
        <source>ESCAT %1</source>
        <comment>tier</comment>
        <translation>ESCAT %1</translation>
    </message>
    <message>
        <source>%1 item %2, its own level: %3</source>
        <comment>source, number, level</comment>
        <translation>%1, Eintrag %2, dortige Stufe: %3</translation>
    </message>
    <message>
        <source>PMID %1</source>
        <translation>PMID %1</translation>
    </message>
    <message>
        <source>doi %1</source>
        <translation>doi %1</translation>
    </message>
    <message>
        <source>%1, undated</source>
        <comment>label or guideline</comment>
        <translation>%1, ohne Datum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label or guideline, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>accelerated approval</source>
        <translation>beschleunigte Zulassung</translation>
    </message>
    <message>
        <source>conditional approval</source>
        <translation>bedingte Zulassung</translation>
    </message>
    <message>
        <source>approval withdrawn</source>
        <translation>Zulassung zurückgezogen</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Zulassung</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>regulator, kind of approval, date</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <source>median progression-free survival</source>
        <translation>medianes progressionsfreies Überleben</translation>
    </message>
    <message>
        <source>median survival</source>
        <translation>medianes Überleben</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>endpoint, value, unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <comment>95 % interval</comment>
        <translation> (%1 bis %2)</translation>
    </message>
    <message>
        <source>, n = %1</source>
        <translation>, n = %1</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>probability, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pharmacogenes</source>
        <translation>Pharmakogene</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Lunge</translation>
    </message>
    <message>
        <source>Pregnancy and fertility</source>
        <translation>Schwangerschaft und Fruchtbarkeit</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infektion</translation>
    </message>
    <message>
        <source>Immune system</source>
        <translation>Immunsystem</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>Blutung</translation>
    </message>
    <message>
        <source>Thrombosis</source>
        <translation>Thrombose</translation>
    </message>
    <message>
        <source>Nervous system</source>
        <translation>Nervensystem</translation>
    </message>
    <message>
        <source>Metabolism</source>
        <translation>Stoffwechsel</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Wechselwirkung</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Impfung</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>Lebensweise</translation>
    </message>
    <message>
        <source>Other conditions</source>
        <translation>Begleiterkrankungen</translation>
    </message>
    <message>
        <source>Treatment before</source>
        <translation>Vorbehandlung</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>OutlookHtml</name>
    <message numerus="yes">
        <source>%n other input(s)</source>
        <translation>
            <numerusform>%n weitere Angabe</numerusform>
            <numerusform>%n weitere Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>Answer (blend)</source>
        <translation>Antwort (Mischung)</translation>
    </message>
    <message>
        <source>Answer (trees)</source>
        <translation>Antwort (Bäume)</translation>
    </message>
    <message>
        <source>Without the event after</source>
        <translation>Ohne Ereignis nach</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Bäume</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Still followed</source>
        <translation>Noch beobachtet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Range for this person</source>
        <translation>Bereich für diese Person</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>low, high</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>start: all people the model was fitted on</source>
        <translation>Start: alle Personen, an denen das Modell trainiert wurde</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>Model %1 %2 (content %3)</source>
        <comment>id, version, hash</comment>
        <translation>Modell %1 %2 (Inhalt %3)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No number: %1.</source>
        <translation>Keine Zahl: %1.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Verwendung: %1</translation>
    </message>
    <message>
        <source>%1 gives no number: %2</source>
        <comment>published model, why</comment>
        <translation>%1 gibt keine Zahl an: %2</translation>
    </message>
    <message>
        <source>… %1</source>
        <comment>of a published model, with which treatments</comment>
        <translation>… %1</translation>
    </message>
    <message>
        <source>%1 was given its default for what is not known here: %2.</source>
        <translation>Für %1 steht hier die Vorgabe, wo nichts bekannt ist: %2.</translation>
    </message>
    <message>
        <source>Published model, same person</source>
        <translation>Veröffentlichtes Modell, dieselbe Person</translation>
    </message>
    <message>
        <source>Without the event, by randomised arm</source>
        <translation>Ohne das Ereignis, nach randomisiertem Arm</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The difference between the arms is the average effect seen in the trial; that this person gains more or less is not known.</source>
        <translation>Der Unterschied zwischen den Armen ist die durchschnittliche Wirkung, die in der Studie gesehen wurde; ob diese Person mehr oder weniger davon hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Published models give no interval for one person.</source>
        <translation>Veröffentlichte Modelle geben für eine einzelne Person kein Intervall an.</translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>prognosis under the treatment received, not effect of choosing it</source>
        <translation>Prognose unter der erhaltenen Therapie, nicht Effekt der Therapiewahl</translation>
    </message>
    <message>
        <source>what a treatment adds, from a randomised comparison</source>
        <translation>was eine Therapie hinzufügt, aus einem randomisierten Vergleich</translation>
    </message>
    <message>
        <source>response of cells outside the body, no clinical benefit</source>
        <translation>Ansprechen von Zellen außerhalb des Körpers, kein klinischer Nutzen</translation>
    </message>
    <message>
        <source>aid to a diagnosis that somebody else makes</source>
        <translation>Hilfe zu einer Diagnose, die jemand anderes stellt</translation>
    </message>
    <message>
        <source>dose on which such people were stable</source>
        <translation>Dosis, unter der solche Personen stabil eingestellt waren</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>months</comment>
        <translation>%1 Mon.</translation>
    </message>
    <message>
        <source>mg a week</source>
        <translation>mg pro Woche</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2; for %3 of 10 people like this it lies between %4 and %5 (%6).</source>
        <comment>outcome, number, people, low, high, when</comment>
        <translation>%1: %2; bei %3 von 10 Personen wie dieser liegt sie zwischen %4 und %5 (%6).</translation>
    </message>
    <message>
        <source>Of 100 people like this, %1 had the outcome (%2) and %3 did not; among the people with the nearest scores it was %4 to %5 of 100 (95 % interval). Time: %6.</source>
        <translation>Von 100 Personen wie dieser hatten %1 das Ergebnis (%2) und %3 nicht; unter den Personen mit den nächsten Werten waren es %4 bis %5 von 100 (95-%-Intervall). Zeit: %6.</translation>
    </message>
    <message>
        <source>Of 100 people like this, %1 were without the event (%2) after %3 and %4 were not; among the people with the nearest scores it was %5 to %6 of 100 (95 % interval).</source>
        <translation>Von 100 Personen wie dieser waren %1 nach %3 ohne das Ereignis (%2) und %4 nicht; unter den Personen mit den nächsten Werten waren es %5 bis %6 von 100 (95-%-Intervall).</translation>
    </message>
    <message>
        <source>%1 of 10 people like this stay without the event for longer than %2 months.</source>
        <translation>%1 von 10 Personen wie dieser bleiben länger als %2 Monate ohne das Ereignis.</translation>
    </message>
    <message>
        <source>For this person neither outcome can be excluded with %1 % certainty.</source>
        <translation>Für diese Person lässt sich keines der beiden Ergebnisse mit %1 % Sicherheit ausschließen.</translation>
    </message>
    <message>
        <source>With %1 % certainty this person is among those with the outcome.</source>
        <translation>Mit %1 % Sicherheit gehört diese Person zu denen mit dem Ergebnis.</translation>
    </message>
    <message>
        <source>With %1 % certainty this person is among those without the outcome.</source>
        <translation>Mit %1 % Sicherheit gehört diese Person zu denen ohne das Ergebnis.</translation>
    </message>
    <message>
        <source>A score like this is unusual among people of either outcome.</source>
        <translation>Ein solcher Wert ist bei Personen mit und ohne das Ergebnis ungewöhnlich.</translation>
    </message>
    <message>
        <source>The two readers of the model disagree more about this person than about 95 % of the people it was fitted on: trust the number less.</source>
        <translation>Die beiden Leser des Modells sind sich über diese Person weniger einig als über 95 % der Personen, an denen es trainiert wurde: der Zahl ist weniger zu trauen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known, and not taken as zero or normal: %1.</source>
        <translation>Nicht bekannt, und nicht als null oder normal gewertet: %1.</translation>
    </message>
    <message>
        <source>without the event</source>
        <translation>ohne Ereignis</translation>
    </message>
    <message>
        <source>with the outcome</source>
        <translation>mit dem Ergebnis</translation>
    </message>
    <message>
        <source>with the event</source>
        <translation>mit Ereignis</translation>
    </message>
    <message>
        <source>without the outcome</source>
        <translation>ohne das Ergebnis</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>not recorded</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caption, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>Datum nicht dokumentiert</translation>
    </message>
    <message>
        <source>%1 · lies in the future</source>
        <comment>date</comment>
        <translation>%1 · liegt in der Zukunft</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <comment>date</comment>
        <translation>%1 · heute</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · at least %2</source>
        <comment>partial date, age</comment>
        <translation>%1 · %2 oder früher</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tumour type, OncoTree code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Diagnosis not stated</source>
        <translation>Diagnose nicht angegeben</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie dokumentiert</translation>
    </message>
    <message>
        <source>Diagnosed</source>
        <translation>Diagnosedatum</translation>
    </message>
    <message>
        <source>Histology</source>
        <translation>Histologie</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beidseits</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lokalisation</translation>
    </message>
    <message>
        <source>No primary tumour is recorded.</source>
        <translation>Kein Primärtumor dokumentiert.</translation>
    </message>
    <message>
        <source>Metastases</source>
        <translation>Metastasen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linie %1</translation>
    </message>
    <message>
        <source>Line not stated</source>
        <translation>Linie nicht angegeben</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>beendet: %1</translation>
    </message>
    <message>
        <source>stopped for progression</source>
        <translation>wegen Progress beendet</translation>
    </message>
    <message>
        <source>reason for stopping not recorded</source>
        <translation>Grund der Beendigung nicht dokumentiert</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>given</source>
        <translation>verabreicht</translation>
    </message>
    <message>
        <source>Systemic</source>
        <translation>Systemisch</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>%1 Gy in %2 fractions</source>
        <translation>%1 Gy, Fraktionen: %2</translation>
    </message>
    <message>
        <source>%1 Gy</source>
        <translation>%1 Gy</translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation>Strahlentherapie</translation>
    </message>
    <message>
        <source>severity: %1</source>
        <translation>Schweregrad: %1</translation>
    </message>
    <message>
        <source>criticality: %1</source>
        <translation>Kritikalität: %1</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>no known allergy</source>
        <translation>keine bekannte Allergie</translation>
    </message>
    <message>
        <source>ECOG</source>
        <translation>ECOG</translation>
    </message>
    <message>
        <source>Karnofsky</source>
        <translation>Karnofsky</translation>
    </message>
    <message>
        <source>Lansky</source>
        <translation>Lansky</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Comorbidity</source>
        <translation>Komorbidität</translation>
    </message>
    <message>
        <source>none of those asked</source>
        <translation>keine der erfragten</translation>
    </message>
    <message>
        <source>Asked, absent</source>
        <translation>Erfragt, nicht vorhanden</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medikation</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Tabak</translation>
    </message>
    <message>
        <source>Pack-years</source>
        <translation>Packungsjahre</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Ernährung</translation>
    </message>
    <message>
        <source>Supplements</source>
        <translation>Nahrungsergänzung</translation>
    </message>
    <message>
        <source>Sun exposure</source>
        <translation>Sonnenexposition</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>statement, quantity</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>Nicht dokumentiert: %1</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Verwandte Person</translation>
    </message>
    <message>
        <source>no condition recorded</source>
        <translation>keine Erkrankung dokumentiert</translation>
    </message>
    <message>
        <source>at age %1</source>
        <translation>im Alter von %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>gene, change</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>tested and normal</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>? %1</source>
        <comment>not tested</comment>
        <translation>? %1</translation>
    </message>
    <message>
        <source>allele fraction %1</source>
        <translation>Allelfrequenz %1</translation>
    </message>
    <message>
        <source>No finding is recorded. That is not the same as none being there.</source>
        <translation>Kein Befund dokumentiert. Das bedeutet nicht, dass keiner vorliegt.</translation>
    </message>
    <message>
        <source>and %1 more findings, on the genome page</source>
        <translation>und weitere Befunde auf der Seite „Genom“: %1</translation>
    </message>
    <message>
        <source>Tested normal</source>
        <translation>Unauffällig getestet</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Not tested, though knowledge asks</source>
        <translation>Nicht getestet, obwohl das Wissenspaket danach fragt</translation>
    </message>
    <message>
        <source>and %1 more, on the genome page</source>
        <translation>und %1 weitere auf der Seite „Genom“</translation>
    </message>
    <message>
        <source>%1 tests, %2 open criteria of the first %3 options</source>
        <comment>numbers</comment>
        <translation>Tests: %1 · offene Kriterien: %2 (erste Therapieoptionen: %3)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>Tumorart</translation>
    </message>
    <message>
        <source>It decides which tests and rules apply; the count above is not complete without it.</source>
        <translation>Sie entscheidet, welche Tests und Regeln gelten; ohne sie ist die Zählung oben unvollständig.</translation>
    </message>
    <message>
        <source>Nothing that the rules of the pack ask for is missing.</source>
        <translation>Es fehlt keine Angabe, nach der die Regeln des Wissenspakets fragen.</translation>
    </message>
    <message>
        <source>Would settle criteria of the first options</source>
        <translation>Würde Kriterien der ersten Therapieoptionen klären</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Biomarker tests that could open options</source>
        <translation>Biomarkertests, die Therapieoptionen eröffnen könnten</translation>
    </message>
    <message>
        <source>range from %1</source>
        <translation>Referenz ab %1</translation>
    </message>
    <message>
        <source>range up to %1</source>
        <translation>Referenz bis %1</translation>
    </message>
    <message>
        <source>range %1 to %2</source>
        <translation>Referenz %1 bis %2</translation>
    </message>
    <message>
        <source>older than %1 days</source>
        <translation>älter als %1 Tage</translation>
    </message>
    <message>
        <source>above range</source>
        <translation>über Referenz</translation>
    </message>
    <message>
        <source>below range</source>
        <translation>unter Referenz</translation>
    </message>
    <message>
        <source>range not decided</source>
        <translation>Lage zur Referenz offen</translation>
    </message>
    <message>
        <source>old</source>
        <translation>nicht aktuell</translation>
    </message>
    <message>
        <source>%1 values</source>
        <comment>count</comment>
        <translation>Werte: %1</translation>
    </message>
    <message>
        <source>%1 values, %2 older than %3 days</source>
        <translation>Werte: %1, davon älter als %3 Tage: %2</translation>
    </message>
</context>
<context>
    <name>PharmacogeneRows</name>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>Nicht bestimmt</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between calls that fit equally well</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>The reason is not stated.</source>
        <translation>Der Grund ist nicht angegeben.</translation>
    </message>
    <message>
        <source>variants found, phase not known</source>
        <translation>gefundene Varianten, Phase unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n other diplotype(s) possible</source>
        <translation>
            <numerusform>%n weiterer Diplotyp möglich</numerusform>
            <numerusform>%n weitere Diplotypen möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>one chromosome X</source>
        <translation>ein Chromosom X</translation>
    </message>
    <message>
        <source>activity score %1</source>
        <translation>Aktivitätswert %1</translation>
    </message>
    <message>
        <source>function not assigned</source>
        <translation>Funktion nicht zugeordnet</translation>
    </message>
    <message>
        <source>no phenotype defined</source>
        <translation>kein Phänotyp festgelegt</translation>
    </message>
    <message>
        <source>no phenotype</source>
        <translation>kein Phänotyp</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n position(s) read</source>
        <translation>
            <numerusform>%1 von %n Position gelesen</numerusform>
            <numerusform>%1 von %n Positionen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key position(s) not read</source>
        <translation>
            <numerusform>%n Schlüsselposition nicht gelesen</numerusform>
            <numerusform>%n Schlüsselpositionen nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Key positions not read</source>
        <translation>Schlüsselpositionen nicht gelesen</translation>
    </message>
    <message>
        <source>Call from outside</source>
        <translation>Befund von außen</translation>
    </message>
    <message>
        <source>Positions not stated</source>
        <translation>Positionen nicht angegeben</translation>
    </message>
    <message>
        <source>positions not known</source>
        <translation>Positionen unbekannt</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>who made the call, file</comment>
        <translation>%1, aus %2</translation>
    </message>
    <message>
        <source>Key positions not read: %1.</source>
        <translation>Nicht gelesene Schlüsselpositionen: %1.</translation>
    </message>
    <message>
        <source>Not called; the reason is not stated.</source>
        <translation>Nicht bestimmt; der Grund ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Not called: %1</source>
        <translation>Nicht bestimmt: %1</translation>
    </message>
    <message>
        <source>The data also allow: %1.</source>
        <translation>Die Daten lassen auch zu: %1.</translation>
    </message>
    <message>
        <source>Read from a file on GRCh37, whose positions were carried over to GRCh38.</source>
        <translation>Aus einer Datei auf GRCh37 gelesen, deren Positionen auf GRCh38 übertragen wurden.</translation>
    </message>
    <message>
        <source>HapB3 rests on its exonic variant alone; the intronic one was not read.</source>
        <translation>HapB3 beruht allein auf der exonischen Variante; die intronische wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The intronic and the exonic variant of HapB3 contradict each other.</source>
        <translation>Die intronische und die exonische Variante von HapB3 widersprechen einander.</translation>
    </message>
    <message>
        <source>No diplotype fits; the phenotype rests on rs4149056 alone.</source>
        <translation>Kein Diplotyp passt; der Phänotyp beruht allein auf rs4149056.</translation>
    </message>
    <message>
        <source>Called by %1.</source>
        <translation>Bestimmt von %1.</translation>
    </message>
</context>
<context>
    <name>PrefillWords</name>
    <message>
        <source>%1 %2</source>
        <comment>name, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, what</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, file</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, word</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), from %1 to %2</source>
        <translation>
            <numerusform>%n Wert, von %1 bis %2</numerusform>
            <numerusform>%n Werte, von %1 bis %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Records and findings (*.json *.ndjson *.vcf *.vcf.gz *.vcf.bgz *.bcf *.maf *.maf.gz *.tsv *.tsv.gz *.txt *.seg);;All files (*)</source>
        <translation>Akten und Befunde (*.json *.ndjson *.vcf *.vcf.gz *.vcf.bgz *.bcf *.maf *.maf.gz *.tsv *.tsv.gz *.txt *.seg);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open in browser (needs a network)</source>
        <translation>Im &amp;Browser öffnen (benötigt ein Netzwerk)</translation>
    </message>
    <message>
        <source>The source has no address on the web; find it by its name and date.</source>
        <translation>Die Quelle hat keine Internetadresse; sie ist über Name und Datum auffindbar.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>not recorded</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the program</source>
        <translation>
            <numerusform>und %n weiterer Eintrag, im Programm</numerusform>
            <numerusform>und %n weitere Einträge, im Programm</numerusform>
        </translation>
    </message>
    <message>
        <source>Tumour: %1</source>
        <translation>Tumor: %1</translation>
    </message>
    <message>
        <source>type not known</source>
        <translation>Art nicht bekannt</translation>
    </message>
    <message>
        <source>ECOG not recorded</source>
        <translation>ECOG nicht dokumentiert</translation>
    </message>
    <message>
        <source>ECOG %1, %2</source>
        <comment>grade, date</comment>
        <translation>ECOG %1, %2</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Allergie: %1</translation>
    </message>
    <message>
        <source>No known allergy</source>
        <translation>Keine bekannte Allergie</translation>
    </message>
    <message>
        <source>Allergies not recorded</source>
        <translation>Allergien nicht dokumentiert</translation>
    </message>
    <message>
        <source>born %1, %2, %3 · %4</source>
        <comment>birth date, age, sex, identifiers</comment>
        <translation>geb. %1, %2, %3 · %4</translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>keine Kennung</translation>
    </message>
    <message>
        <source>Consilium report of %1</source>
        <translation>Consilium-Bericht vom %1</translation>
    </message>
    <message>
        <source>Metastasis: %1, %2</source>
        <comment>site or diagnosis, date</comment>
        <translation>Metastase: %1, %2</translation>
    </message>
    <message>
        <source>%1, diagnosed %2</source>
        <translation>%1, Diagnose: %2</translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <translation>Stadium %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>treatment, period</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> (stopped: %1)</source>
        <translation> (beendet: %1)</translation>
    </message>
    <message>
        <source>, allele fraction %1</source>
        <translation>, Allelfrequenz %1</translation>
    </message>
    <message>
        <source>, germline</source>
        <translation>, Keimbahn</translation>
    </message>
    <message>
        <source>Tested, nothing found: %1</source>
        <translation>Getestet, ohne Nachweis: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) did not pass their caller&apos;s filter and are not listed</source>
        <translation>
            <numerusform>%n Befund hat den Filter seines Varianten-Callers nicht bestanden und ist nicht aufgeführt</numerusform>
            <numerusform>%n Befunde haben den Filter ihres Varianten-Callers nicht bestanden und sind nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>name, value, date</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 pack-years</source>
        <translation>%1 Packungsjahre</translation>
    </message>
    <message>
        <source>Family: %1, %2</source>
        <comment>relative, condition</comment>
        <translation>Familie: %1, %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2&lt;br&gt;%3 %4 %5</source>
        <comment>probability and interval, outcome, horizon, model, version</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2&lt;br&gt;%3 %4 %5</translation>
    </message>
    <message>
        <source>withheld: %1</source>
        <translation>zurückgehalten: %1</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <source>no model; in the trial: %1</source>
        <translation>kein Modell; in der Studie: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer Punkt</numerusform>
            <numerusform>und %n weitere Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>dose, sources</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2; another call of the gene leads elsewhere)</source>
        <comment>dose, sources</comment>
        <translation>%1 (%2; ein anderer Befund des Gens führt zu anderem Rat)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>basis, reason for the place</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more in the program</source>
        <comment>shelf</comment>
        <translation>
            <numerusform>%1: %n weitere im Programm</numerusform>
            <numerusform>%1: %n weitere im Programm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3 Interval: %4.</source>
        <comment>model, version, claim, meaning of the interval</comment>
        <translation>%1 %2: %3 Intervall: %4.</translation>
    </message>
    <message>
        <source>Options, in order of shelf and evidence</source>
        <translation>Therapieoptionen, geordnet nach Gruppe und Evidenz</translation>
    </message>
    <message>
        <source>%1 Knowledge pack %2 %3 (%4), as of %5. The program lists; it does not decide.</source>
        <comment>intended use, pack, version, content, date</comment>
        <translation>%1 Wissenspaket %2 %3 (%4), Stand %5. Das Programm listet auf; es entscheidet nicht.</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Erkrankung</translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation>Bisherige Therapie</translation>
    </message>
    <message>
        <source>Tumour and germline findings</source>
        <translation>Tumor- und Keimbahnbefunde</translation>
    </message>
    <message>
        <source>Latest values</source>
        <translation>Letzte Werte</translation>
    </message>
    <message>
        <source>Lifestyle, other conditions, family</source>
        <translation>Lebensstil, andere Erkrankungen, Familie</translation>
    </message>
    <message>
        <source>Not tested or not known, and could open an option</source>
        <translation>Nicht getestet oder nicht bekannt, könnte eine Therapieoption eröffnen</translation>
    </message>
    <message>
        <source>Pharmacogenes</source>
        <translation>Pharmakogene</translation>
    </message>
    <message>
        <source>%1: not called</source>
        <comment>gene</comment>
        <translation>%1: nicht bestimmbar</translation>
    </message>
    <message>
        <source>activity score %1</source>
        <translation>Aktivitätswert %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gene, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>key positions were not read</source>
        <translation>Schlüsselpositionen nicht gelesen</translation>
    </message>
    <message>
        <source>as stated by others</source>
        <translation>wie von anderen angegeben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of specimen, date of collection</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Specimens: %1</source>
        <translation>Proben: %1</translation>
    </message>
</context>
<context>
    <name>RiskWords</name>
    <message>
        <source>en</source>
        <comment>code of this language</comment>
        <extracomment>The code of the language of these translations: &quot;de&quot;. The facts hold each sentence in both.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Hereditary risk</source>
        <translation>Erbliches Risiko</translation>
    </message>
    <message>
        <source>Second cancers</source>
        <translation>Zweittumoren</translation>
    </message>
    <message>
        <source>Breast</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Lunge</translation>
    </message>
    <message>
        <source>Thrombosis</source>
        <translation>Thrombose</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Leber</translation>
    </message>
    <message>
        <source>Kidney</source>
        <translation>Niere</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Toxicity of treatment</source>
        <translation>Toxizität der Behandlung</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>risk</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>range</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 mL/min per 1.73 m²</source>
        <translation>%1 mL/min pro 1,73 m²</translation>
    </message>
    <message>
        <source>The average woman of her age and group: %1 %.</source>
        <translation>Die Durchschnittsfrau ihres Alters und ihrer Gruppe: %1 %.</translation>
    </message>
    <message>
        <source>In this band %1 % had severe toxicity; no interval was published with it.</source>
        <translation>In diesem Bereich hatten %1 % eine schwere Toxizität; ein Intervall liegt hier nicht vor.</translation>
    </message>
    <message>
        <source>ALBI grade %1.</source>
        <translation>ALBI-Grad %1.</translation>
    </message>
    <message>
        <source>in the record; no formula is computed</source>
        <translation>in der Akte; keine Formel wird berechnet</translation>
    </message>
    <message>
        <source>planned; no formula is computed</source>
        <translation>geplant; keine Formel wird berechnet</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <comment>formula</comment>
        <translation>%1 · heute</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>formula, horizon</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (no date)</source>
        <comment>input</comment>
        <translation>%1 (ohne Datum)</translation>
    </message>
    <message>
        <source>Old: %1</source>
        <translation>Alt: %1</translation>
    </message>
    <message>
        <source>%1: answered here</source>
        <translation>%1: hier beantwortet</translation>
    </message>
    <message>
        <source>%1, undated</source>
        <comment>guideline</comment>
        <translation>%1, ohne Datum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>guideline, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s))</source>
        <comment>input, age</comment>
        <translation>
            <numerusform>%1 (%n Tag)</numerusform>
            <numerusform>%1 (%n Tage)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>input, remarks</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SpecimenSigns</name>
    <message>
        <source>date not recorded</source>
        <translation>Datum nicht dokumentiert</translation>
    </message>
    <message>
        <source>specimen %1, %2, %3</source>
        <comment>number, kind, date of collection</comment>
        <translation>Probe %1, %2, %3</translation>
    </message>
    <message>
        <source>kind not stated</source>
        <translation>Art nicht angegeben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of specimen, site</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>specimen %1</source>
        <comment>number</comment>
        <translation>Probe %1</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>oncogenic</source>
        <translation>onkogen</translation>
    </message>
    <message>
        <source>likely oncogenic</source>
        <translation>wahrscheinlich onkogen</translation>
    </message>
    <message>
        <source>uncertain significance</source>
        <translation>unklare Bedeutung</translation>
    </message>
    <message>
        <source>likely benign</source>
        <translation>wahrscheinlich gutartig</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>gutartig</translation>
    </message>
    <message>
        <source>creatinine</source>
        <translation>Kreatinin</translation>
    </message>
    <message>
        <source>bilirubin</source>
        <translation>Bilirubin</translation>
    </message>
    <message>
        <source>ast</source>
        <translation>AST</translation>
    </message>
    <message>
        <source>alt</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>neutrophils</source>
        <translation>Neutrophile</translation>
    </message>
    <message>
        <source>platelets</source>
        <translation>Thrombozyten</translation>
    </message>
    <message>
        <source>body weight</source>
        <translation>Körpergewicht</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>histology</source>
        <translation>Histologie</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>repeat the test</source>
        <translation>Untersuchung wiederholen</translation>
    </message>
    <message>
        <source>ECOG performance status</source>
        <translation>ECOG-Leistungszustand</translation>
    </message>
    <message>
        <source>creatinine clearance (Cockcroft-Gault)</source>
        <translation>Kreatinin-Clearance (Cockcroft-Gault)</translation>
    </message>
    <message>
        <source>bilirubin, as a multiple of the upper limit</source>
        <translation>Bilirubin, als Vielfaches der Obergrenze</translation>
    </message>
    <message>
        <source>AST, as a multiple of the upper limit</source>
        <translation>AST, als Vielfaches der Obergrenze</translation>
    </message>
    <message>
        <source>ALT, as a multiple of the upper limit</source>
        <translation>ALT, als Vielfaches der Obergrenze</translation>
    </message>
    <message>
        <source>upper reference limit of bilirubin</source>
        <translation>obere Referenzgrenze von Bilirubin</translation>
    </message>
    <message>
        <source>upper reference limit of ast</source>
        <translation>obere Referenzgrenze von AST</translation>
    </message>
    <message>
        <source>upper reference limit of alt</source>
        <translation>obere Referenzgrenze von ALT</translation>
    </message>
    <message>
        <source>the tumour</source>
        <translation>der Tumor</translation>
    </message>
    <message>
        <source>no AMP level</source>
        <translation>keine AMP-Stufe</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>complete or partial response</source>
        <translation>komplettes oder partielles Ansprechen</translation>
    </message>
    <message>
        <source>best response during treatment; no fixed time</source>
        <translation>bestes Ansprechen unter der Behandlung; kein fester Zeitpunkt</translation>
    </message>
    <message>
        <source>tumour mutational burden</source>
        <translation>Tumormutationslast</translation>
    </message>
    <message>
        <source>earlier systemic treatment</source>
        <translation>frühere systemische Behandlung</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>tumour type</source>
        <translation>Tumortyp</translation>
    </message>
    <message>
        <source>albumin</source>
        <translation>Albumin</translation>
    </message>
    <message>
        <source>neutrophils to lymphocytes</source>
        <translation>Neutrophile zu Lymphozyten</translation>
    </message>
    <message>
        <source>microsatellite instability</source>
        <translation>Mikrosatelliteninstabilität</translation>
    </message>
    <message>
        <source>amplification</source>
        <translation>Amplifikation</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>Zugewinn</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>Deletion</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>deficient</source>
        <translation>defizient</translation>
    </message>
    <message>
        <source>proficient</source>
        <translation>proficient</translation>
    </message>
    <message>
        <source>Pathogenic</source>
        <translation>pathogen</translation>
    </message>
    <message>
        <source>Likely pathogenic</source>
        <translation>wahrscheinlich pathogen</translation>
    </message>
    <message>
        <source>Oncogenic</source>
        <translation>onkogen</translation>
    </message>
    <message>
        <source>Likely oncogenic</source>
        <translation>wahrscheinlich onkogen</translation>
    </message>
    <message>
        <source>Uncertain significance</source>
        <translation>unklare Signifikanz</translation>
    </message>
    <message>
        <source>Likely benign</source>
        <translation>wahrscheinlich benigne</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>benigne</translation>
    </message>
    <message>
        <source>Poor Metabolizer</source>
        <translation>langsamer Metabolisierer (PM)</translation>
    </message>
    <message>
        <source>Likely Poor Metabolizer</source>
        <translation>wahrscheinlich langsamer Metabolisierer (PM)</translation>
    </message>
    <message>
        <source>Intermediate Metabolizer</source>
        <translation>intermediärer Metabolisierer (IM)</translation>
    </message>
    <message>
        <source>Likely Intermediate Metabolizer</source>
        <translation>wahrscheinlich intermediärer Metabolisierer (IM)</translation>
    </message>
    <message>
        <source>Possible Intermediate Metabolizer</source>
        <translation>möglicherweise intermediärer Metabolisierer (IM)</translation>
    </message>
    <message>
        <source>Normal Metabolizer</source>
        <translation>normaler Metabolisierer (NM)</translation>
    </message>
    <message>
        <source>Rapid Metabolizer</source>
        <translation>schneller Metabolisierer (RM)</translation>
    </message>
    <message>
        <source>Ultrarapid Metabolizer</source>
        <translation>ultraschneller Metabolisierer (UM)</translation>
    </message>
    <message>
        <source>Indeterminate</source>
        <translation>nicht bestimmbar</translation>
    </message>
    <message>
        <source>Normal Function</source>
        <translation>normale Funktion</translation>
    </message>
    <message>
        <source>Increased Function</source>
        <translation>erhöhte Funktion</translation>
    </message>
    <message>
        <source>Decreased Function</source>
        <translation>verminderte Funktion</translation>
    </message>
    <message>
        <source>Possible Decreased Function</source>
        <translation>möglicherweise verminderte Funktion</translation>
    </message>
    <message>
        <source>Poor Function</source>
        <translation>geringe Funktion</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>wechselnd</translation>
    </message>
    <message>
        <source>Deficient</source>
        <translation>Mangel</translation>
    </message>
    <message>
        <source>Deficient with CNSHA</source>
        <translation>Mangel mit chronischer nichtsphärozytärer hämolytischer Anämie</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>schwach (optional)</translation>
    </message>
    <message>
        <source>No Recommendation</source>
        <translation>keine Empfehlung</translation>
    </message>
    <message>
        <source>general</source>
        <translation>allgemein</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>Erwachsene</translation>
    </message>
    <message>
        <source>pediatrics</source>
        <translation>Kinder und Jugendliche</translation>
    </message>
    <message>
        <source>Survival with acute myeloid leukaemia</source>
        <translation>Überleben mit akuter myeloischer Leukämie</translation>
    </message>
    <message>
        <source>How long people like this lived when they were treated intensively in three German-Austrian trials. It does not say what a treatment or a transplant adds.</source>
        <translation>Wie lange Personen wie diese lebten, wenn sie in drei deutsch-österreichischen Studien intensiv behandelt wurden. Es sagt nicht, was eine Therapie oder eine Transplantation hinzufügt.</translation>
    </message>
    <message>
        <source>death from any cause</source>
        <translation>Tod jeder Ursache</translation>
    </message>
    <message>
        <source>1, 3 and 5 years from trial entry</source>
        <translation>1, 3 und 5 Jahre ab Studieneinschluss</translation>
    </message>
    <message>
        <source>1,232 adults with acute myeloid leukaemia treated intensively in the trials AMLHD98A, AMLHD98B and AMLSG 07-04.</source>
        <translation>1.232 Erwachsene mit akuter myeloischer Leukämie, intensiv behandelt in den Studien AMLHD98A, AMLHD98B und AMLSG 07-04.</translation>
    </message>
    <message>
        <source>Trained on data of a research repository (GPL-3.0) without separate terms; ask the authors before commercial use.</source>
        <translation>Trainiert an Daten eines Forschungsarchivs (GPL-3.0) ohne eigene Bedingungen; vor gewerblicher Nutzung die Autoren fragen.</translation>
    </message>
    <message>
        <source>male sex</source>
        <translation>männliches Geschlecht</translation>
    </message>
    <message>
        <source>haemoglobin</source>
        <translation>Hämoglobin</translation>
    </message>
    <message>
        <source>white blood cells</source>
        <translation>Leukozyten</translation>
    </message>
    <message>
        <source>lactate dehydrogenase</source>
        <translation>Laktatdehydrogenase</translation>
    </message>
    <message>
        <source>blasts in the marrow</source>
        <translation>Blasten im Knochenmark</translation>
    </message>
    <message>
        <source>blasts in the blood</source>
        <translation>Blasten im Blut</translation>
    </message>
    <message>
        <source>enlarged spleen</source>
        <translation>vergrößerte Milz</translation>
    </message>
    <message>
        <source>kind of leukaemia</source>
        <translation>Art der Leukämie</translation>
    </message>
    <message>
        <source>normal karyotype</source>
        <translation>normaler Karyotyp</translation>
    </message>
    <message>
        <source>Response to atezolizumab in urothelial cancer</source>
        <translation>Ansprechen auf Atezolizumab beim Urothelkarzinom</translation>
    </message>
    <message>
        <source>How often people with metastatic urothelial cancer like this responded to atezolizumab. It does not say what another treatment, or none, would have done.</source>
        <translation>Wie oft Personen mit metastasiertem Urothelkarzinom wie diesem auf Atezolizumab ansprachen. Es sagt nicht, was eine andere oder keine Therapie bewirkt hätte.</translation>
    </message>
    <message>
        <source>People with metastatic urothelial cancer given atezolizumab in the single-arm trial IMvigor210.</source>
        <translation>Personen mit metastasiertem Urothelkarzinom, die in der einarmigen Studie IMvigor210 Atezolizumab erhielten.</translation>
    </message>
    <message>
        <source>PD-L1 on immune cells</source>
        <translation>PD-L1 auf Immunzellen</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>Ausbreitung</translation>
    </message>
    <message>
        <source>platinum before</source>
        <translation>Platin vorher</translation>
    </message>
    <message>
        <source>tobacco</source>
        <translation>Tabak</translation>
    </message>
    <message>
        <source>Recurrence after breast cancer surgery</source>
        <translation>Rezidiv nach Operation eines Mammakarzinoms</translation>
    </message>
    <message>
        <source>How long people like this stayed alive without recurrence with the treatment they were given. It does not say what a treatment adds.</source>
        <translation>Wie lange Personen wie diese mit der erhaltenen Therapie ohne Rezidiv lebten. Es sagt nicht, was eine Therapie hinzufügt.</translation>
    </message>
    <message>
        <source>recurrence or death</source>
        <translation>Rezidiv oder Tod</translation>
    </message>
    <message>
        <source>2 and 5 years from surgery</source>
        <translation>2 und 5 Jahre ab Operation</translation>
    </message>
    <message>
        <source>2,982 women with primary breast cancer of the Rotterdam tumour bank, operated on from 1978 to 1993.</source>
        <translation>2.982 Frauen mit primärem Mammakarzinom der Tumorbank Rotterdam, operiert von 1978 bis 1993.</translation>
    </message>
    <message>
        <source>age at surgery</source>
        <translation>Alter bei der Operation</translation>
    </message>
    <message>
        <source>after the menopause</source>
        <translation>nach der Menopause</translation>
    </message>
    <message>
        <source>tumour size class</source>
        <translation>Klasse der Tumorgröße</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>positive lymph nodes</source>
        <translation>befallene Lymphknoten</translation>
    </message>
    <message>
        <source>progesterone receptor</source>
        <translation>Progesteronrezeptor</translation>
    </message>
    <message>
        <source>oestrogen receptor</source>
        <translation>Östrogenrezeptor</translation>
    </message>
    <message>
        <source>hormone therapy given</source>
        <translation>Hormontherapie erhalten</translation>
    </message>
    <message>
        <source>chemotherapy given</source>
        <translation>Chemotherapie erhalten</translation>
    </message>
    <message>
        <source>Survival of breast cancer itself</source>
        <translation>Überleben in Bezug auf das Mammakarzinom selbst</translation>
    </message>
    <message>
        <source>How long women like this lived with the treatment they were given, if nothing else had ended their life. It does not say what a treatment adds.</source>
        <translation>Wie lange Frauen wie diese mit der erhaltenen Therapie lebten, wenn nichts anderes ihr Leben beendet hätte. Es sagt nicht, was eine Therapie hinzufügt.</translation>
    </message>
    <message>
        <source>death from breast cancer</source>
        <translation>Tod durch das Mammakarzinom</translation>
    </message>
    <message>
        <source>5, 10 and 15 years from diagnosis</source>
        <translation>5, 10 und 15 Jahre ab Diagnose</translation>
    </message>
    <message>
        <source>Women with early or locally advanced breast cancer treated at five centres in the United Kingdom and Canada from 1977 to 2005. Nobody was given trastuzumab or later drugs.</source>
        <translation>Frauen mit frühem oder lokal fortgeschrittenem Mammakarzinom, behandelt an fünf Zentren in Großbritannien und Kanada von 1977 bis 2005. Niemand erhielt Trastuzumab oder spätere Wirkstoffe.</translation>
    </message>
    <message>
        <source>age at diagnosis</source>
        <translation>Alter bei der Diagnose</translation>
    </message>
    <message>
        <source>tumour size</source>
        <translation>Tumorgröße</translation>
    </message>
    <message>
        <source>oestrogen receptor positive</source>
        <translation>Östrogenrezeptor positiv</translation>
    </message>
    <message>
        <source>progesterone receptor positive</source>
        <translation>Progesteronrezeptor positiv</translation>
    </message>
    <message>
        <source>HER2 positive</source>
        <translation>HER2 positiv</translation>
    </message>
    <message>
        <source>tumour stage</source>
        <translation>Tumorstadium</translation>
    </message>
    <message>
        <source>intrinsic subtype (PAM50 and claudin-low)</source>
        <translation>intrinsischer Subtyp (PAM50 und Claudin-low)</translation>
    </message>
    <message>
        <source>mutations per megabase of the panel</source>
        <translation>Mutationen je Megabase des Panels</translation>
    </message>
    <message>
        <source>mastectomy</source>
        <translation>Mastektomie</translation>
    </message>
    <message>
        <source>radiotherapy given</source>
        <translation>Strahlentherapie erhalten</translation>
    </message>
    <message>
        <source>Survival after breast cancer</source>
        <translation>Überleben nach Mammakarzinom</translation>
    </message>
    <message>
        <source>How long women like this lived with the treatment they were given. It does not say what a treatment adds.</source>
        <translation>Wie lange Frauen wie diese mit der erhaltenen Therapie lebten. Es sagt nicht, was eine Therapie hinzufügt.</translation>
    </message>
    <message>
        <source>Survival after colon cancer by randomised treatment</source>
        <translation>Überleben nach Kolonkarzinom nach randomisierter Therapie</translation>
    </message>
    <message>
        <source>What was seen in the arms of a randomised trial: the difference between arms is the average effect of the treatment, the same for everybody on the scale of the hazard.</source>
        <translation>Was in den Armen einer randomisierten Studie beobachtet wurde: der Unterschied zwischen den Armen ist der mittlere Effekt der Therapie, für alle gleich auf der Skala des Hazards.</translation>
    </message>
    <message>
        <source>3 and 5 years from randomisation</source>
        <translation>3 und 5 Jahre ab Randomisierung</translation>
    </message>
    <message>
        <source>People with resected stage B2 or C colon cancer of the trial of levamisole with fluorouracil (intergroup, entered 1984 to 1987).</source>
        <translation>Personen mit reseziertem Kolonkarzinom im Stadium B2 oder C der Studie zu Levamisol mit Fluorouracil (Intergroup, Einschluss 1984 bis 1987).</translation>
    </message>
    <message>
        <source>randomised arm</source>
        <translation>randomisierter Arm</translation>
    </message>
    <message>
        <source>more than four positive lymph nodes</source>
        <translation>mehr als vier befallene Lymphknoten</translation>
    </message>
    <message>
        <source>differentiation</source>
        <translation>Differenzierung</translation>
    </message>
    <message>
        <source>local extent</source>
        <translation>lokale Ausdehnung</translation>
    </message>
    <message>
        <source>long time from surgery to registration</source>
        <translation>lange Zeit von der Operation bis zur Registrierung</translation>
    </message>
    <message>
        <source>obstruction by the tumour</source>
        <translation>Obstruktion durch den Tumor</translation>
    </message>
    <message>
        <source>perforation</source>
        <translation>Perforation</translation>
    </message>
    <message>
        <source>adherence to nearby organs</source>
        <translation>Verwachsung mit Nachbarorganen</translation>
    </message>
    <message>
        <source>Recurrence after colon cancer by randomised treatment</source>
        <translation>Rezidiv nach Kolonkarzinom nach randomisierter Therapie</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>Rezidiv</translation>
    </message>
    <message>
        <source>Drug response of blood cancer cells outside the body</source>
        <translation>Ansprechen von Blutkrebszellen außerhalb des Körpers</translation>
    </message>
    <message>
        <source>How many cells of samples like this were still alive after a drug in a dish, as a share of untreated cells. It is no clinical benefit.</source>
        <translation>Wie viele Zellen von Proben wie dieser nach einem Wirkstoff in der Schale noch lebten, als Anteil unbehandelter Zellen. Es ist kein klinischer Nutzen.</translation>
    </message>
    <message>
        <source>living cells, mean of five concentrations, as a share of the untreated</source>
        <translation>lebende Zellen, Mittel über fünf Konzentrationen, als Anteil der unbehandelten</translation>
    </message>
    <message>
        <source>after the incubation of the study</source>
        <translation>nach der Inkubation der Studie</translation>
    </message>
    <message>
        <source>Blood or marrow samples of people with blood cancers, three of four with chronic lymphocytic leukaemia, each exposed to 64 drugs.</source>
        <translation>Blut- oder Knochenmarkproben von Personen mit Blutkrebs, drei von vier mit chronischer lymphatischer Leukämie, jede 64 Wirkstoffen ausgesetzt.</translation>
    </message>
    <message>
        <source>drug</source>
        <translation>Wirkstoff</translation>
    </message>
    <message>
        <source>what the drug acts on</source>
        <translation>worauf der Wirkstoff wirkt</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>age at the sample</source>
        <translation>Alter bei der Probe</translation>
    </message>
    <message>
        <source>no treatment before the sample</source>
        <translation>keine Behandlung vor der Probe</translation>
    </message>
    <message>
        <source>methylation group</source>
        <translation>Methylierungsgruppe</translation>
    </message>
    <message>
        <source>IGHV mutated</source>
        <translation>IGHV mutiert</translation>
    </message>
    <message>
        <source>Fine-needle aspirate of the breast</source>
        <translation>Feinnadelaspirat der Brust</translation>
    </message>
    <message>
        <source>How often an aspirate with nuclei measured like these was malignant in one laboratory. It is an aid to the cytologist, not a diagnosis.</source>
        <translation>Wie oft ein Aspirat mit so vermessenen Kernen in einem Labor maligne war. Es ist eine Hilfe für die Zytologie, keine Diagnose.</translation>
    </message>
    <message>
        <source>malignant</source>
        <translation>maligne</translation>
    </message>
    <message>
        <source>at the time of the aspirate</source>
        <translation>zum Zeitpunkt des Aspirats</translation>
    </message>
    <message>
        <source>Fine-needle aspirates of breast masses of one US hospital, with more malignant ones (37 %) than a clinic sees.</source>
        <translation>Feinnadelaspirate von Raumforderungen der Brust eines US-Krankenhauses, mit mehr malignen (37 %), als eine Klinik sieht.</translation>
    </message>
    <message>
        <source>Response to immune checkpoint inhibitors</source>
        <translation>Ansprechen auf Immun-Checkpoint-Inhibitoren</translation>
    </message>
    <message>
        <source>How often people like this responded when they were given a checkpoint inhibitor. It does not say what another treatment, or none, would have done.</source>
        <translation>Wie oft Personen wie diese ansprachen, wenn sie einen Checkpoint-Inhibitor erhielten. Es sagt nicht, was eine andere oder keine Therapie bewirkt hätte.</translation>
    </message>
    <message>
        <source>People with solid tumours of 16 types treated with PD-1, PD-L1 or CTLA-4 antibodies at one US centre, begun from 2015 to 2017; 94 % had stage IV disease. Other agents given with them are not recorded.</source>
        <translation>Personen mit soliden Tumoren von 16 Arten, behandelt mit PD-1-, PD-L1- oder CTLA-4-Antikörpern an einem US-Zentrum, begonnen von 2015 bis 2017; 94 % hatten Stadium IV. Andere zugleich gegebene Wirkstoffe sind nicht vermerkt.</translation>
    </message>
    <message>
        <source>Survival on immune checkpoint inhibitors</source>
        <translation>Überleben unter Immun-Checkpoint-Inhibitoren</translation>
    </message>
    <message>
        <source>How long people like this lived after they began a checkpoint inhibitor. It does not say what another treatment, or none, would have done.</source>
        <translation>Wie lange Personen wie diese lebten, nachdem sie einen Checkpoint-Inhibitor begonnen hatten. Es sagt nicht, was eine andere oder keine Therapie bewirkt hätte.</translation>
    </message>
    <message>
        <source>12 and 24 months from the first dose</source>
        <translation>12 und 24 Monate ab der ersten Gabe</translation>
    </message>
    <message>
        <source>Trained on data that are open for research (GPL-3.0); ask their owners before commercial use.</source>
        <translation>Trainiert an Daten, die für die Forschung offen sind (GPL-3.0); vor gewerblicher Nutzung ihre Eigentümer fragen.</translation>
    </message>
    <message>
        <source>body mass index</source>
        <translation>Body-Mass-Index</translation>
    </message>
    <message>
        <source>fraction of the genome with copy-number changes</source>
        <translation>Anteil des Genoms mit Kopienzahlveränderungen</translation>
    </message>
    <message>
        <source>stage IV disease</source>
        <translation>Stadium IV</translation>
    </message>
    <message>
        <source>checkpoint drugs given</source>
        <translation>gegebene Checkpoint-Wirkstoffe</translation>
    </message>
    <message>
        <source>Response to immune checkpoint inhibitors in lung cancer</source>
        <translation>Ansprechen auf Immun-Checkpoint-Inhibitoren beim Lungenkarzinom</translation>
    </message>
    <message>
        <source>How often people with non-small-cell lung cancer like this responded when they were given a checkpoint inhibitor. It does not say what another treatment, or none, would have done.</source>
        <translation>Wie oft Personen mit nicht-kleinzelligem Lungenkarzinom wie diesem ansprachen, wenn sie einen Checkpoint-Inhibitor erhielten. Es sagt nicht, was eine andere oder keine Therapie bewirkt hätte.</translation>
    </message>
    <message>
        <source>People with non-small-cell lung cancer treated with PD-1 or PD-L1 antibodies, some with a CTLA-4 antibody: 331 of one US centre (begun 2015 to 2017) and 309 of several centres (Ravi et al. 2023).</source>
        <translation>Personen mit nicht-kleinzelligem Lungenkarzinom, behandelt mit PD-1- oder PD-L1-Antikörpern, einige mit einem CTLA-4-Antikörper: 331 eines US-Zentrums (begonnen 2015 bis 2017) und 309 mehrerer Zentren (Ravi et al. 2023).</translation>
    </message>
    <message>
        <source>PD-L1, tumour proportion score</source>
        <translation>PD-L1, Tumor Proportion Score</translation>
    </message>
    <message>
        <source>ever smoked</source>
        <translation>je geraucht</translation>
    </message>
    <message>
        <source>pack-years</source>
        <translation>Packungsjahre</translation>
    </message>
    <message>
        <source>Warfarin dose</source>
        <translation>Warfarindosis</translation>
    </message>
    <message>
        <source>The weekly dose on which people like this were stable. It does not say what happens at another dose, and it replaces no INR.</source>
        <translation>Die Wochendosis, unter der Personen wie diese stabil eingestellt waren. Es sagt nicht, was bei einer anderen Dosis geschieht, und ersetzt keine INR.</translation>
    </message>
    <message>
        <source>stable weekly dose</source>
        <translation>stabile Wochendosis</translation>
    </message>
    <message>
        <source>the dose once stable</source>
        <translation>die Dosis, sobald stabil</translation>
    </message>
    <message>
        <source>People of 21 groups on four continents on a stable dose of warfarin (International Warfarin Pharmacogenetics Consortium).</source>
        <translation>Personen von 21 Gruppen auf vier Kontinenten unter stabiler Warfarindosis (International Warfarin Pharmacogenetics Consortium).</translation>
    </message>
    <message>
        <source>Trained on PharmGKB (ClinPGx) data, CC BY-SA 4.0, which must not be sold: ask ClinPGx before commercial use.</source>
        <translation>Trainiert an Daten von PharmGKB (ClinPGx), CC BY-SA 4.0, die nicht verkauft werden dürfen: vor gewerblicher Nutzung ClinPGx fragen.</translation>
    </message>
    <message>
        <source>age in decades</source>
        <translation>Alter in Jahrzehnten</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>VKORC1 rs9923231, number of A alleles</source>
        <translation>VKORC1 rs9923231, Zahl der A-Allele</translation>
    </message>
    <message>
        <source>CYP2C9 *2 alleles</source>
        <translation>CYP2C9-*2-Allele</translation>
    </message>
    <message>
        <source>CYP2C9 *3 alleles</source>
        <translation>CYP2C9-*3-Allele</translation>
    </message>
    <message>
        <source>amiodarone</source>
        <translation>Amiodaron</translation>
    </message>
    <message>
        <source>carbamazepine</source>
        <translation>Carbamazepin</translation>
    </message>
    <message>
        <source>phenytoin</source>
        <translation>Phenytoin</translation>
    </message>
    <message>
        <source>simvastatin</source>
        <translation>Simvastatin</translation>
    </message>
    <message>
        <source>atorvastatin</source>
        <translation>Atorvastatin</translation>
    </message>
    <message>
        <source>aspirin</source>
        <translation>Acetylsalicylsäure</translation>
    </message>
    <message>
        <source>sulfonamide antibiotic</source>
        <translation>Sulfonamid-Antibiotikum</translation>
    </message>
    <message>
        <source>azole antifungal</source>
        <translation>Azol-Antimykotikum</translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>heart failure</source>
        <translation>Herzinsuffizienz</translation>
    </message>
    <message>
        <source>heart valve replaced</source>
        <translation>Herzklappe ersetzt</translation>
    </message>
    <message>
        <source>smokes now</source>
        <translation>raucht jetzt</translation>
    </message>
    <message>
        <source>target INR</source>
        <translation>Ziel-INR</translation>
    </message>
    <message>
        <source>surgery only</source>
        <translation>nur Operation</translation>
    </message>
    <message>
        <source>and radiotherapy where selected</source>
        <translation>und Strahlentherapie, wo gewählt</translation>
    </message>
    <message>
        <source>and hormone therapy where selected</source>
        <translation>und Hormontherapie, wo gewählt</translation>
    </message>
    <message>
        <source>and chemotherapy where selected</source>
        <translation>und Chemotherapie, wo gewählt</translation>
    </message>
    <message>
        <source>long QT syndrome or prolonged QT</source>
        <translation>Long-QT-Syndrom oder verlängerte QT-Zeit</translation>
    </message>
    <message>
        <source>torsades de pointes</source>
        <translation>Torsade de pointes</translation>
    </message>
    <message>
        <source>ventricular arrhythmia</source>
        <translation>ventrikuläre Arrhythmie</translation>
    </message>
    <message>
        <source>severe arrhythmia</source>
        <translation>schwere Herzrhythmusstörung</translation>
    </message>
    <message>
        <source>bradycardia or heart block</source>
        <translation>Bradykardie oder AV-Block</translation>
    </message>
    <message>
        <source>atrial fibrillation or flutter</source>
        <translation>Vorhofflimmern oder -flattern</translation>
    </message>
    <message>
        <source>uncompensated heart failure</source>
        <translation>dekompensierte Herzinsuffizienz</translation>
    </message>
    <message>
        <source>cardiomyopathy</source>
        <translation>Kardiomyopathie</translation>
    </message>
    <message>
        <source>myocardial infarction</source>
        <translation>Herzinfarkt</translation>
    </message>
    <message>
        <source>unstable angina</source>
        <translation>instabile Angina pectoris</translation>
    </message>
    <message>
        <source>uncontrolled hypertension</source>
        <translation>unkontrollierter Bluthochdruck</translation>
    </message>
    <message>
        <source>severely low potassium</source>
        <translation>schwere Hypokaliämie</translation>
    </message>
    <message>
        <source>severely low magnesium</source>
        <translation>schwere Hypomagnesiämie</translation>
    </message>
    <message>
        <source>stroke, transient ischaemic attack or arterial occlusion</source>
        <translation>Schlaganfall, TIA oder arterieller Verschluss</translation>
    </message>
    <message>
        <source>type 1 diabetes</source>
        <translation>Diabetes mellitus Typ 1</translation>
    </message>
    <message>
        <source>uncontrolled diabetes</source>
        <translation>entgleister Diabetes</translation>
    </message>
    <message>
        <source>diabetes treated with insulin</source>
        <translation>insulinpflichtiger Diabetes</translation>
    </message>
    <message>
        <source>Stevens-Johnson syndrome, toxic epidermal necrolysis or erythema multiforme</source>
        <translation>Stevens-Johnson-Syndrom, toxische epidermale Nekrolyse oder Erythema multiforme</translation>
    </message>
    <message>
        <source>interstitial lung disease or pneumonitis</source>
        <translation>interstitielle Lungenerkrankung oder Pneumonitis</translation>
    </message>
    <message>
        <source>type 2 diabetes</source>
        <translation>Diabetes mellitus Typ 2</translation>
    </message>
    <message>
        <source>pleural effusion or ascites</source>
        <translation>Pleuraerguss oder Aszites</translation>
    </message>
    <message>
        <source>alcohol dependence or excessive drinking</source>
        <translation>Alkoholabhängigkeit oder übermäßiger Alkoholkonsum</translation>
    </message>
    <message>
        <source>epilepsy or seizures</source>
        <translation>Epilepsie oder Krampfanfälle</translation>
    </message>
    <message>
        <source>falls or tendency to fall</source>
        <translation>Stürze oder Sturzneigung</translation>
    </message>
    <message>
        <source>osteoporosis or fragility fracture</source>
        <translation>Osteoporose oder Fragilitätsfraktur</translation>
    </message>
    <message>
        <source>peripheral or hereditary neuropathy</source>
        <translation>periphere oder hereditäre Neuropathie</translation>
    </message>
    <message>
        <source>severe obesity</source>
        <translation>schwere Adipositas</translation>
    </message>
    <message>
        <source>glomerular filtration (CKD-EPI 2021)</source>
        <translation>glomeruläre Filtration (CKD-EPI 2021)</translation>
    </message>
    <message>
        <source>lipase, as a multiple of the upper limit</source>
        <translation>Lipase, als Vielfaches der oberen Grenze</translation>
    </message>
    <message>
        <source>lymphocytes</source>
        <translation>Lymphozyten</translation>
    </message>
    <message>
        <source>potassium</source>
        <translation>Kalium</translation>
    </message>
    <message>
        <source>magnesium</source>
        <translation>Magnesium</translation>
    </message>
    <message>
        <source>calcium</source>
        <translation>Kalzium</translation>
    </message>
    <message>
        <source>sodium</source>
        <translation>Natrium</translation>
    </message>
    <message>
        <source>glucose</source>
        <translation>Glukose</translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation>HbA1c</translation>
    </message>
    <message>
        <source>left ventricular ejection fraction</source>
        <translation>linksventrikuläre Ejektionsfraktion</translation>
    </message>
    <message>
        <source>QTc interval</source>
        <translation>QTc-Zeit</translation>
    </message>
    <message>
        <source>systolic blood pressure</source>
        <translation>systolischer Blutdruck</translation>
    </message>
    <message>
        <source>diastolic blood pressure</source>
        <translation>diastolischer Blutdruck</translation>
    </message>
    <message>
        <source>INR</source>
        <translation>INR</translation>
    </message>
    <message>
        <source>pack-years of smoking</source>
        <translation>Packungsjahre</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>surgery</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>radiotherapy</source>
        <translation>Strahlentherapie</translation>
    </message>
    <message>
        <source>tobacco use</source>
        <translation>Tabakkonsum</translation>
    </message>
    <message>
        <source>medication list</source>
        <translation>Medikationsliste</translation>
    </message>
    <message>
        <source>alcohol intake</source>
        <translation>Alkoholkonsum</translation>
    </message>
    <message>
        <source>more precise tumour type</source>
        <translation>genauere Tumorart</translation>
    </message>
    <message>
        <source>ejection fraction</source>
        <translation>Ejektionsfraktion</translation>
    </message>
    <message>
        <source>diet</source>
        <translation>Ernährung</translation>
    </message>
    <message>
        <source>supplements and herbal remedies</source>
        <translation>Nahrungsergänzung und pflanzliche Mittel</translation>
    </message>
    <message>
        <source>sun exposure</source>
        <translation>Sonnenexposition</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>physical activity</source>
        <translation>körperliche Aktivität</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>proportion</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>hazard ratio</source>
        <translation>Hazard Ratio</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal täglich</translation>
    </message>
    <message>
        <source>twice a day</source>
        <translation>zweimal täglich</translation>
    </message>
    <message>
        <source>every 3 weeks</source>
        <translation>alle 3 Wochen</translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <translation>alle 2 Wochen</translation>
    </message>
    <message>
        <source>every 4 weeks</source>
        <translation>alle 4 Wochen</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>einmal wöchentlich</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>oral</translation>
    </message>
    <message>
        <source>intravenous</source>
        <translation>intravenös</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>subkutan</translation>
    </message>
    <message>
        <source>intramuscular</source>
        <translation>intramuskulär</translation>
    </message>
    <message>
        <source>bmi</source>
        <translation>BMI</translation>
    </message>
    <message>
        <source>leukocytes</source>
        <translation>Leukozyten</translation>
    </message>
    <message>
        <source>monocytes</source>
        <translation>Monozyten</translation>
    </message>
    <message>
        <source>calcium corrected for albumin</source>
        <translation>Calcium, albuminkorrigiert</translation>
    </message>
    <message>
        <source>alkaline phosphatase</source>
        <translation>alkalische Phosphatase</translation>
    </message>
    <message>
        <source>GGT</source>
        <translation>GGT</translation>
    </message>
    <message>
        <source>creatine kinase</source>
        <translation>Kreatinkinase</translation>
    </message>
    <message>
        <source>lipase</source>
        <translation>Lipase</translation>
    </message>
    <message>
        <source>PSA</source>
        <translation>PSA</translation>
    </message>
    <message>
        <source>cholesterol</source>
        <translation>Cholesterin</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <translation>HDL-Cholesterin</translation>
    </message>
    <message>
        <source>albumin to creatinine in urine</source>
        <translation>Albumin zu Kreatinin im Urin</translation>
    </message>
    <message>
        <source>GFR by CKD-EPI 2021</source>
        <translation>GFR nach CKD-EPI 2021</translation>
    </message>
    <message>
        <source>lower limit of the laboratory</source>
        <translation>untere Grenze des Labors</translation>
    </message>
    <message>
        <source>upper limit of the laboratory</source>
        <translation>obere Grenze des Labors</translation>
    </message>
    <message>
        <source>Karnofsky index</source>
        <translation>Karnofsky-Index</translation>
    </message>
    <message>
        <source>stopped smoking</source>
        <translation>Rauchen beendet</translation>
    </message>
    <message>
        <source>sum of diameters</source>
        <translation>Summe der Durchmesser</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>former</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>women</source>
        <translation>Frauen</translation>
    </message>
    <message>
        <source>men</source>
        <translation>Männer</translation>
    </message>
    <message>
        <source>people who never smoked</source>
        <translation>Personen, die nie geraucht haben</translation>
    </message>
    <message>
        <source>people who have smoked</source>
        <translation>Personen, die geraucht haben</translation>
    </message>
    <message>
        <source>body height</source>
        <translation>Körpergröße</translation>
    </message>
    <message>
        <source>active infection</source>
        <translation>aktive Infektion</translation>
    </message>
    <message>
        <source>allogeneic stem-cell transplant</source>
        <translation>allogene Stammzelltransplantation</translation>
    </message>
    <message>
        <source>alpha-gal syndrome (red-meat allergy)</source>
        <translation>Alpha-Gal-Syndrom (Allergie gegen rotes Fleisch)</translation>
    </message>
    <message>
        <source>autoimmune disease</source>
        <translation>Autoimmunerkrankung</translation>
    </message>
    <message>
        <source>brain injury</source>
        <translation>Schädel-Hirn-Trauma</translation>
    </message>
    <message>
        <source>brain metastases</source>
        <translation>Hirnmetastasen</translation>
    </message>
    <message>
        <source>breast feeding</source>
        <translation>Stillzeit</translation>
    </message>
    <message>
        <source>Charcot-Marie-Tooth disease or another hereditary neuropathy</source>
        <translation>Charcot-Marie-Tooth-Krankheit oder andere hereditäre Neuropathie</translation>
    </message>
    <message>
        <source>radiotherapy of the mediastinum or chest</source>
        <translation>Bestrahlung des Mediastinums oder des Thorax</translation>
    </message>
    <message>
        <source>chronic hepatitis B</source>
        <translation>chronische Hepatitis B</translation>
    </message>
    <message>
        <source>corneal or ocular surface disease</source>
        <translation>Erkrankung der Hornhaut oder der Augenoberfläche</translation>
    </message>
    <message>
        <source>depression, psychosis or suicidality</source>
        <translation>Depression, Psychose oder Suizidalität</translation>
    </message>
    <message>
        <source>gastrointestinal bleeding</source>
        <translation>gastrointestinale Blutung</translation>
    </message>
    <message>
        <source>gastrointestinal perforation or fistula</source>
        <translation>gastrointestinale Perforation oder Fistel</translation>
    </message>
    <message>
        <source>graft-versus-host disease</source>
        <translation>Graft-versus-Host-Erkrankung</translation>
    </message>
    <message>
        <source>haemoptysis</source>
        <translation>Hämoptyse</translation>
    </message>
    <message>
        <source>hepatitis B, present or past</source>
        <translation>aktuelle oder durchgemachte Hepatitis B</translation>
    </message>
    <message>
        <source>HIV infection</source>
        <translation>HIV-Infektion</translation>
    </message>
    <message>
        <source>immune deficiency</source>
        <translation>Immundefekt</translation>
    </message>
    <message>
        <source>vaccination with a live vaccine</source>
        <translation>Impfung mit einem Lebendimpfstoff</translation>
    </message>
    <message>
        <source>myasthenia gravis</source>
        <translation>Myasthenia gravis</translation>
    </message>
    <message>
        <source>pancreatitis</source>
        <translation>Pankreatitis</translation>
    </message>
    <message>
        <source>radiotherapy of the pelvis</source>
        <translation>Bestrahlung des Beckens</translation>
    </message>
    <message>
        <source>active gastrointestinal or oral ulcer</source>
        <translation>aktives gastrointestinales oder orales Ulkus</translation>
    </message>
    <message>
        <source>retinal vein occlusion or other retinal disease</source>
        <translation>Netzhautvenenverschluss oder andere Netzhauterkrankung</translation>
    </message>
    <message>
        <source>retinal vein occlusion or a risk for it (uncontrolled glaucoma, hyperviscosity, hypercoagulability)</source>
        <translation>Netzhautvenenverschluss oder ein Risiko dafür (unkontrolliertes Glaukom, Hyperviskosität, Hyperkoagulabilität)</translation>
    </message>
    <message>
        <source>severe or recent bleeding</source>
        <translation>schwere oder kürzliche Blutung</translation>
    </message>
    <message>
        <source>severe (grade 3 or 4) immune-related event on a checkpoint inhibitor</source>
        <translation>schwere (Grad 3 oder 4) immunvermittelte Nebenwirkung unter einem Checkpoint-Inhibitor</translation>
    </message>
    <message>
        <source>solid organ transplant</source>
        <translation>Transplantation eines soliden Organs</translation>
    </message>
    <message>
        <source>haematopoietic stem-cell transplant</source>
        <translation>hämatopoetische Stammzelltransplantation</translation>
    </message>
    <message>
        <source>stroke or transient ischaemic attack</source>
        <translation>Schlaganfall oder transitorische ischämische Attacke</translation>
    </message>
    <message>
        <source>toxic epidermal necrolysis</source>
        <translation>toxische epidermale Nekrolyse</translation>
    </message>
    <message>
        <source>tuberculosis, active or latent</source>
        <translation>aktive oder latente Tuberkulose</translation>
    </message>
    <message>
        <source>unhealed wound</source>
        <translation>nicht verheilte Wunde</translation>
    </message>
    <message>
        <source>deep vein thrombosis or pulmonary embolism</source>
        <translation>tiefe Venenthrombose oder Lungenembolie</translation>
    </message>
    <message>
        <source>wish for children after treatment</source>
        <translation>Kinderwunsch nach der Behandlung</translation>
    </message>
    <message>
        <source>grapefruit</source>
        <translation>Grapefruit</translation>
    </message>
    <message>
        <source>St John&apos;s wort</source>
        <translation>Johanniskraut</translation>
    </message>
    <message>
        <source>outdoor</source>
        <translation>Aufenthalt im Freien</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>Fahrtätigkeit</translation>
    </message>
    <message>
        <source>folic acid</source>
        <translation>Folsäure</translation>
    </message>
    <message>
        <source>fine motor</source>
        <translation>feinmotorische Arbeit</translation>
    </message>
    <message>
        <source>fish oil</source>
        <translation>Fischöl</translation>
    </message>
    <message>
        <source>vitamin E</source>
        <translation>Vitamin E</translation>
    </message>
    <message>
        <source>construction</source>
        <translation>Arbeit am Bau</translation>
    </message>
    <message>
        <source>antioxidant</source>
        <translation>Antioxidans</translation>
    </message>
    <message>
        <source>iron supplement</source>
        <translation>Eisenpräparat</translation>
    </message>
    <message>
        <source>vitamin B12</source>
        <translation>Vitamin B12</translation>
    </message>
    <message>
        <source>acetyl-L-carnitine</source>
        <translation>Acetyl-L-Carnitin</translation>
    </message>
    <message>
        <source>cold store</source>
        <translation>Arbeit im Kühlhaus</translation>
    </message>
    <message>
        <source>supplement</source>
        <translation>Nahrungsergänzung</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>ldh</source>
        <translation>LDH</translation>
    </message>
    <message>
        <source>body weight and height within the range of the formula</source>
        <translation>Körpergewicht und Körpergröße im Geltungsbereich der Formel</translation>
    </message>
    <message>
        <source>date of the last surgery</source>
        <translation>Datum der letzten Operation</translation>
    </message>
    <message>
        <source>date of the last radiotherapy</source>
        <translation>Datum der letzten Strahlentherapie</translation>
    </message>
    <message>
        <source>a credible value of %1</source>
        <translation>%1 (plausibler Wert)</translation>
    </message>
    <message>
        <source>which value of %1 holds</source>
        <translation>%1 (welcher Wert gilt)</translation>
    </message>
    <message>
        <source>an exact value of %1</source>
        <translation>%1 (genauer Wert)</translation>
    </message>
    <message>
        <source>upper reference limit of %1</source>
        <translation>obere Referenzgrenze von %1</translation>
    </message>
    <message>
        <source>date of the last %1</source>
        <translation>Datum der letzten Gabe: %1</translation>
    </message>
    <message>
        <source>%1 within the range of the CKD-EPI formula</source>
        <translation>%1 im Geltungsbereich der CKD-EPI-Formel</translation>
    </message>
    <message>
        <source>%1 within the range of the Cockcroft-Gault formula</source>
        <translation>%1 im Geltungsbereich der Cockcroft-Gault-Formel</translation>
    </message>
    <message>
        <source>%1 mutation</source>
        <translation>%1-Mutation</translation>
    </message>
    <message>
        <source>%1 inhibitor</source>
        <translation>%1-Inhibitor</translation>
    </message>
    <message>
        <source>penicillin g</source>
        <translation>Penicillin G</translation>
    </message>
    <message>
        <source>penicillin v</source>
        <translation>Penicillin V</translation>
    </message>
    <message>
        <source>sulfamethoxazole / trimethoprim</source>
        <translation>Sulfamethoxazol / Trimethoprim</translation>
    </message>
    <message>
        <source>st john&apos;s wort</source>
        <translation>Johanniskraut</translation>
    </message>
    <message>
        <source>the like</source>
        <translation>Ähnliches</translation>
    </message>
    <message>
        <source>H2 blocker</source>
        <translation>H2-Blocker</translation>
    </message>
    <message>
        <source>NSAID</source>
        <translation>NSAR</translation>
    </message>
    <message>
        <source>QT-prolonging drug</source>
        <translation>QT-verlängerndes Arzneimittel</translation>
    </message>
    <message>
        <source>antacid</source>
        <translation>Antazidum</translation>
    </message>
    <message>
        <source>antiplatelet drug</source>
        <translation>Thrombozytenaggregationshemmer</translation>
    </message>
    <message>
        <source>direct oral anticoagulant</source>
        <translation>direktes orales Antikoagulans</translation>
    </message>
    <message>
        <source>hormonal contraceptive</source>
        <translation>hormonelles Kontrazeptivum</translation>
    </message>
    <message>
        <source>moderate CYP3A4 inducer</source>
        <translation>moderater CYP3A4-Induktor</translation>
    </message>
    <message>
        <source>moderate CYP3A4 inhibitor</source>
        <translation>moderater CYP3A4-Inhibitor</translation>
    </message>
    <message>
        <source>proton-pump inhibitor</source>
        <translation>Protonenpumpenhemmer</translation>
    </message>
    <message>
        <source>strong CYP2D6 inhibitor</source>
        <translation>starker CYP2D6-Inhibitor</translation>
    </message>
    <message>
        <source>strong CYP3A4 inducer</source>
        <translation>starker CYP3A4-Induktor</translation>
    </message>
    <message>
        <source>strong CYP3A4 inhibitor</source>
        <translation>starker CYP3A4-Inhibitor</translation>
    </message>
    <message>
        <source>vitamin K antagonist</source>
        <translation>Vitamin-K-Antagonist</translation>
    </message>
    <message>
        <source>CD33-directed antibody-drug conjugate</source>
        <translation>Antikörper-Wirkstoff-Konjugat gegen CD33</translation>
    </message>
    <message>
        <source>CLDN18.2-directed antibody</source>
        <translation>Antikörper gegen CLDN18.2</translation>
    </message>
    <message>
        <source>DLL3-directed bispecific T-cell engager</source>
        <translation>bispezifischer T-Zell-Engager gegen DLL3</translation>
    </message>
    <message>
        <source>EGFR exon 20 insertion inhibitor</source>
        <translation>Inhibitor von EGFR-Exon-20-Insertionen</translation>
    </message>
    <message>
        <source>EGFR tyrosine-kinase inhibitor</source>
        <translation>EGFR-Tyrosinkinaseinhibitor</translation>
    </message>
    <message>
        <source>EGFR-MET bispecific antibody</source>
        <translation>bispezifischer Antikörper gegen EGFR und MET</translation>
    </message>
    <message>
        <source>FOLR1-directed antibody-drug conjugate</source>
        <translation>Antikörper-Wirkstoff-Konjugat gegen FOLR1</translation>
    </message>
    <message>
        <source>GnRH agonist</source>
        <translation>GnRH-Agonist</translation>
    </message>
    <message>
        <source>GnRH antagonist</source>
        <translation>GnRH-Antagonist</translation>
    </message>
    <message>
        <source>HER2 bispecific antibody</source>
        <translation>bispezifischer HER2-Antikörper</translation>
    </message>
    <message>
        <source>HER2 tyrosine-kinase inhibitor</source>
        <translation>HER2-Tyrosinkinaseinhibitor</translation>
    </message>
    <message>
        <source>HER2-HER3 bispecific antibody</source>
        <translation>bispezifischer Antikörper gegen HER2 und HER3</translation>
    </message>
    <message>
        <source>HER2-directed antibody</source>
        <translation>Antikörper gegen HER2</translation>
    </message>
    <message>
        <source>HER2-directed antibody-drug conjugate</source>
        <translation>Antikörper-Wirkstoff-Konjugat gegen HER2</translation>
    </message>
    <message>
        <source>HIF-2alpha inhibitor</source>
        <translation>HIF-2α-Inhibitor</translation>
    </message>
    <message>
        <source>KRAS G12C inhibitor</source>
        <translation>KRAS-G12C-Inhibitor</translation>
    </message>
    <message>
        <source>MET-directed antibody-drug conjugate</source>
        <translation>Antikörper-Wirkstoff-Konjugat gegen MET</translation>
    </message>
    <message>
        <source>PSMA-directed radioligand</source>
        <translation>Radioligand gegen PSMA</translation>
    </message>
    <message>
        <source>TROP2-directed antibody-drug conjugate</source>
        <translation>Antikörper-Wirkstoff-Konjugat gegen TROP2</translation>
    </message>
    <message>
        <source>VEGF trap</source>
        <translation>VEGF-Trap</translation>
    </message>
    <message>
        <source>VEGFR tyrosine-kinase inhibitor</source>
        <translation>VEGFR-Tyrosinkinaseinhibitor</translation>
    </message>
    <message>
        <source>alkylating agent</source>
        <translation>Alkylans</translation>
    </message>
    <message>
        <source>allosteric BCR-ABL inhibitor</source>
        <translation>allosterischer BCR-ABL-Inhibitor</translation>
    </message>
    <message>
        <source>alpha-emitting radiopharmaceutical</source>
        <translation>Alphastrahler (Radiopharmakon)</translation>
    </message>
    <message>
        <source>androgen deprivation therapy</source>
        <translation>Androgendeprivationstherapie</translation>
    </message>
    <message>
        <source>androgen receptor pathway inhibitor</source>
        <translation>Inhibitor des Androgenrezeptor-Signalwegs</translation>
    </message>
    <message>
        <source>angiogenesis inhibitor</source>
        <translation>Angiogenesehemmer</translation>
    </message>
    <message>
        <source>anthracenedione</source>
        <translation>Anthracendion</translation>
    </message>
    <message>
        <source>anthracycline</source>
        <translation>Anthrazyklin</translation>
    </message>
    <message>
        <source>anti-CD20 antibody</source>
        <translation>Anti-CD20-Antikörper</translation>
    </message>
    <message>
        <source>anti-EGFR antibody</source>
        <translation>Anti-EGFR-Antikörper</translation>
    </message>
    <message>
        <source>anti-VEGF antibody</source>
        <translation>Anti-VEGF-Antikörper</translation>
    </message>
    <message>
        <source>anti-VEGFR2 antibody</source>
        <translation>Anti-VEGFR2-Antikörper</translation>
    </message>
    <message>
        <source>antibody-drug conjugate</source>
        <translation>Antikörper-Wirkstoff-Konjugat</translation>
    </message>
    <message>
        <source>antifolate</source>
        <translation>Antifolat</translation>
    </message>
    <message>
        <source>antimetabolite</source>
        <translation>Antimetabolit</translation>
    </message>
    <message>
        <source>aromatase inhibitor</source>
        <translation>Aromataseinhibitor</translation>
    </message>
    <message>
        <source>arsenical</source>
        <translation>Arsenverbindung</translation>
    </message>
    <message>
        <source>autologous cellular immunotherapy</source>
        <translation>autologe zelluläre Immuntherapie</translation>
    </message>
    <message>
        <source>bispecific antibody</source>
        <translation>bispezifischer Antikörper</translation>
    </message>
    <message>
        <source>corticosteroid</source>
        <translation>Kortikosteroid</translation>
    </message>
    <message>
        <source>covalent BTK inhibitor</source>
        <translation>kovalenter BTK-Inhibitor</translation>
    </message>
    <message>
        <source>cytokine</source>
        <translation>Zytokin</translation>
    </message>
    <message>
        <source>endocrine therapy</source>
        <translation>endokrine Therapie</translation>
    </message>
    <message>
        <source>epothilone</source>
        <translation>Epothilon</translation>
    </message>
    <message>
        <source>first-generation ALK inhibitor</source>
        <translation>ALK-Inhibitor der ersten Generation</translation>
    </message>
    <message>
        <source>first-generation EGFR tyrosine-kinase inhibitor</source>
        <translation>EGFR-Tyrosinkinaseinhibitor der ersten Generation</translation>
    </message>
    <message>
        <source>fluoropyrimidine</source>
        <translation>Fluoropyrimidin</translation>
    </message>
    <message>
        <source>folate analogue</source>
        <translation>Folatanalogon</translation>
    </message>
    <message>
        <source>gene therapy</source>
        <translation>Gentherapie</translation>
    </message>
    <message>
        <source>gp100-directed bispecific T-cell engager</source>
        <translation>bispezifischer T-Zell-Engager gegen gp100</translation>
    </message>
    <message>
        <source>hedgehog pathway inhibitor</source>
        <translation>Inhibitor des Hedgehog-Signalwegs</translation>
    </message>
    <message>
        <source>hypomethylating agent</source>
        <translation>hypomethylierende Substanz</translation>
    </message>
    <message>
        <source>imipridone</source>
        <translation>Imipridon</translation>
    </message>
    <message>
        <source>immune checkpoint inhibitor</source>
        <translation>Immun-Checkpoint-Inhibitor</translation>
    </message>
    <message>
        <source>immunomodulatory drug</source>
        <translation>immunmodulatorische Substanz (IMiD)</translation>
    </message>
    <message>
        <source>interleukin-15 receptor agonist</source>
        <translation>Interleukin-15-Rezeptoragonist</translation>
    </message>
    <message>
        <source>menin inhibitor</source>
        <translation>Menin-Inhibitor</translation>
    </message>
    <message>
        <source>microtubule inhibitor</source>
        <translation>Mikrotubuli-Inhibitor</translation>
    </message>
    <message>
        <source>monoclonal antibody</source>
        <translation>monoklonaler Antikörper</translation>
    </message>
    <message>
        <source>multitargeted tyrosine-kinase inhibitor</source>
        <translation>Multi-Tyrosinkinaseinhibitor</translation>
    </message>
    <message>
        <source>nectin-4-directed antibody-drug conjugate</source>
        <translation>Antikörper-Wirkstoff-Konjugat gegen Nectin-4</translation>
    </message>
    <message>
        <source>non-covalent BTK inhibitor</source>
        <translation>nicht kovalenter BTK-Inhibitor</translation>
    </message>
    <message>
        <source>nonsteroidal antiandrogen</source>
        <translation>nichtsteroidales Antiandrogen</translation>
    </message>
    <message>
        <source>nonsteroidal aromatase inhibitor</source>
        <translation>nichtsteroidaler Aromataseinhibitor</translation>
    </message>
    <message>
        <source>nucleoside analogue</source>
        <translation>Nukleosidanalogon</translation>
    </message>
    <message>
        <source>oncolytic virus</source>
        <translation>onkolytisches Virus</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>Platin</translation>
    </message>
    <message>
        <source>progestin</source>
        <translation>Gestagen</translation>
    </message>
    <message>
        <source>radiopharmaceutical</source>
        <translation>Radiopharmakon</translation>
    </message>
    <message>
        <source>retinoid</source>
        <translation>Retinoid</translation>
    </message>
    <message>
        <source>second-generation ALK inhibitor</source>
        <translation>ALK-Inhibitor der zweiten Generation</translation>
    </message>
    <message>
        <source>second-generation EGFR tyrosine-kinase inhibitor</source>
        <translation>EGFR-Tyrosinkinaseinhibitor der zweiten Generation</translation>
    </message>
    <message>
        <source>second-generation antiandrogen</source>
        <translation>Antiandrogen der zweiten Generation</translation>
    </message>
    <message>
        <source>selective estrogen receptor degrader</source>
        <translation>selektiver Östrogenrezeptor-Degrader (SERD)</translation>
    </message>
    <message>
        <source>selective estrogen receptor modulator</source>
        <translation>selektiver Östrogenrezeptormodulator (SERM)</translation>
    </message>
    <message>
        <source>steroidal aromatase inhibitor</source>
        <translation>steroidaler Aromataseinhibitor</translation>
    </message>
    <message>
        <source>taxane</source>
        <translation>Taxan</translation>
    </message>
    <message>
        <source>thiopurine</source>
        <translation>Thiopurin</translation>
    </message>
    <message>
        <source>third-generation ALK inhibitor</source>
        <translation>ALK-Inhibitor der dritten Generation</translation>
    </message>
    <message>
        <source>third-generation EGFR tyrosine-kinase inhibitor</source>
        <translation>EGFR-Tyrosinkinaseinhibitor der dritten Generation</translation>
    </message>
    <message>
        <source>tissue factor-directed antibody-drug conjugate</source>
        <translation>Antikörper-Wirkstoff-Konjugat gegen Tissue Factor</translation>
    </message>
    <message>
        <source>topoisomerase I inhibitor</source>
        <translation>Topoisomerase-I-Inhibitor</translation>
    </message>
    <message>
        <source>topoisomerase II inhibitor</source>
        <translation>Topoisomerase-II-Inhibitor</translation>
    </message>
    <message>
        <source>tumour-infiltrating lymphocyte therapy</source>
        <translation>Therapie mit tumorinfiltrierenden Lymphozyten</translation>
    </message>
    <message>
        <source>type I FLT3 inhibitor</source>
        <translation>FLT3-Inhibitor Typ I</translation>
    </message>
    <message>
        <source>type II FLT3 inhibitor</source>
        <translation>FLT3-Inhibitor Typ II</translation>
    </message>
    <message>
        <source>vinca alkaloid</source>
        <translation>Vinca-Alkaloid</translation>
    </message>
    <message>
        <source>partial tandem duplication of KMT2A</source>
        <translation>partielle Tandemduplikation von KMT2A</translation>
    </message>
    <message>
        <source>complex karyotype</source>
        <translation>komplexer Karyotyp</translation>
    </message>
    <message>
        <source>abn3q other</source>
        <translation>andere Veränderung von 3q</translation>
    </message>
    <message>
        <source>FLT3 internal tandem duplication</source>
        <translation>interne Tandemduplikation von FLT3 (FLT3-ITD)</translation>
    </message>
    <message>
        <source>FLT3 kinase-domain mutation</source>
        <translation>Mutation der FLT3-Kinasedomäne (FLT3-TKD)</translation>
    </message>
    <message>
        <source>one CEBPA mutation</source>
        <translation>eine CEBPA-Mutation</translation>
    </message>
    <message>
        <source>two CEBPA mutations</source>
        <translation>zwei CEBPA-Mutationen</translation>
    </message>
    <message>
        <source>mean radius</source>
        <translation>Radius, Mittelwert</translation>
    </message>
    <message>
        <source>mean texture</source>
        <translation>Textur, Mittelwert</translation>
    </message>
    <message>
        <source>mean perimeter</source>
        <translation>Umfang, Mittelwert</translation>
    </message>
    <message>
        <source>mean area</source>
        <translation>Fläche, Mittelwert</translation>
    </message>
    <message>
        <source>mean smoothness</source>
        <translation>Glattheit, Mittelwert</translation>
    </message>
    <message>
        <source>mean compactness</source>
        <translation>Kompaktheit, Mittelwert</translation>
    </message>
    <message>
        <source>mean concavity</source>
        <translation>Konkavität, Mittelwert</translation>
    </message>
    <message>
        <source>mean concave points</source>
        <translation>konkave Punkte, Mittelwert</translation>
    </message>
    <message>
        <source>mean symmetry</source>
        <translation>Symmetrie, Mittelwert</translation>
    </message>
    <message>
        <source>mean fractal dimension</source>
        <translation>fraktale Dimension, Mittelwert</translation>
    </message>
    <message>
        <source>radius error</source>
        <translation>Radius, Standardfehler</translation>
    </message>
    <message>
        <source>texture error</source>
        <translation>Textur, Standardfehler</translation>
    </message>
    <message>
        <source>perimeter error</source>
        <translation>Umfang, Standardfehler</translation>
    </message>
    <message>
        <source>area error</source>
        <translation>Fläche, Standardfehler</translation>
    </message>
    <message>
        <source>smoothness error</source>
        <translation>Glattheit, Standardfehler</translation>
    </message>
    <message>
        <source>compactness error</source>
        <translation>Kompaktheit, Standardfehler</translation>
    </message>
    <message>
        <source>concavity error</source>
        <translation>Konkavität, Standardfehler</translation>
    </message>
    <message>
        <source>concave points error</source>
        <translation>konkave Punkte, Standardfehler</translation>
    </message>
    <message>
        <source>symmetry error</source>
        <translation>Symmetrie, Standardfehler</translation>
    </message>
    <message>
        <source>fractal dimension error</source>
        <translation>fraktale Dimension, Standardfehler</translation>
    </message>
    <message>
        <source>worst radius</source>
        <translation>Radius, ungünstigster Wert</translation>
    </message>
    <message>
        <source>worst texture</source>
        <translation>Textur, ungünstigster Wert</translation>
    </message>
    <message>
        <source>worst perimeter</source>
        <translation>Umfang, ungünstigster Wert</translation>
    </message>
    <message>
        <source>worst area</source>
        <translation>Fläche, ungünstigster Wert</translation>
    </message>
    <message>
        <source>worst smoothness</source>
        <translation>Glattheit, ungünstigster Wert</translation>
    </message>
    <message>
        <source>worst compactness</source>
        <translation>Kompaktheit, ungünstigster Wert</translation>
    </message>
    <message>
        <source>worst concavity</source>
        <translation>Konkavität, ungünstigster Wert</translation>
    </message>
    <message>
        <source>worst concave points</source>
        <translation>konkave Punkte, ungünstigster Wert</translation>
    </message>
    <message>
        <source>worst symmetry</source>
        <translation>Symmetrie, ungünstigster Wert</translation>
    </message>
    <message>
        <source>worst fractal dimension</source>
        <translation>fraktale Dimension, ungünstigster Wert</translation>
    </message>
    <message>
        <source>95 % interval of the share with this outcome among the training people with the nearest score, each scored by a model that had not seen them</source>
        <translation>95-%-Intervall des Anteils mit diesem Ausgang unter den Trainingspersonen mit dem ähnlichsten Wert, jede von einem Modell bewertet, das sie nicht gesehen hatte</translation>
    </message>
    <message>
        <source>Chromothripsis</source>
        <translation>Chromothripsis</translation>
    </message>
    <message>
        <source>about every 12 hours</source>
        <translation>etwa alle 12 Stunden</translation>
    </message>
    <message>
        <source>bolus every 2 weeks</source>
        <translation>Bolus alle 2 Wochen</translation>
    </message>
    <message>
        <source>continuous infusion, days 1 to 7 of induction</source>
        <translation>Dauerinfusion, Tag 1 bis 7 der Induktion</translation>
    </message>
    <message>
        <source>day 1 of 28-day cycles 2 to 6</source>
        <translation>Tag 1 der 28-tägigen Zyklen 2 bis 6</translation>
    </message>
    <message>
        <source>days 1 and 8 of 21</source>
        <translation>Tag 1 und 8 von 21</translation>
    </message>
    <message>
        <source>days 1 and 8 of 21, 6 cycles</source>
        <translation>Tag 1 und 8 von 21, 6 Zyklen</translation>
    </message>
    <message>
        <source>days 1 and 8 of 21, up to 6 cycles</source>
        <translation>Tag 1 und 8 von 21, bis zu 6 Zyklen</translation>
    </message>
    <message>
        <source>days 1 and 8 of 21, up to 8 cycles</source>
        <translation>Tag 1 und 8 von 21, bis zu 8 Zyklen</translation>
    </message>
    <message>
        <source>days 1, 15 and 29, then once a month</source>
        <translation>Tag 1, 15 und 29, danach einmal im Monat</translation>
    </message>
    <message>
        <source>days 1, 8 and 15 of 28</source>
        <translation>Tag 1, 8 und 15 von 28</translation>
    </message>
    <message>
        <source>every 14 days</source>
        <translation>alle 14 Tage</translation>
    </message>
    <message>
        <source>every 2 weeks (label: days 1, 15, 29 of 6 weeks)</source>
        <translation>alle 2 Wochen (Fachinformation: Tag 1, 15, 29 von 6 Wochen)</translation>
    </message>
    <message>
        <source>every 3 to 4 weeks</source>
        <translation>alle 3 bis 4 Wochen</translation>
    </message>
    <message>
        <source>every 3 weeks from week 7</source>
        <translation>alle 3 Wochen ab Woche 7</translation>
    </message>
    <message>
        <source>every 3 weeks, 4 cycles</source>
        <translation>alle 3 Wochen, 4 Zyklen</translation>
    </message>
    <message>
        <source>every 3 weeks, 4 doses</source>
        <translation>alle 3 Wochen, 4 Gaben</translation>
    </message>
    <message>
        <source>every 3 weeks, 6 cycles</source>
        <translation>alle 3 Wochen, 6 Zyklen</translation>
    </message>
    <message>
        <source>every 3 weeks, up to 6 cycles</source>
        <translation>alle 3 Wochen, bis zu 6 Zyklen</translation>
    </message>
    <message>
        <source>every second day</source>
        <translation>jeden zweiten Tag</translation>
    </message>
    <message>
        <source>once a day for 5 days every 4 weeks</source>
        <translation>einmal täglich an 5 Tagen alle 4 Wochen</translation>
    </message>
    <message>
        <source>once a day for 7 days every 4 weeks</source>
        <translation>einmal täglich an 7 Tagen alle 4 Wochen</translation>
    </message>
    <message>
        <source>once a day, 4 weeks on and 2 weeks off</source>
        <translation>einmal täglich, 4 Wochen mit und 2 Wochen ohne Einnahme</translation>
    </message>
    <message>
        <source>once a day, days 1 to 14 of 21</source>
        <translation>einmal täglich, Tag 1 bis 14 von 21</translation>
    </message>
    <message>
        <source>once a day, days 1 to 3 of induction</source>
        <translation>einmal täglich, Tag 1 bis 3 der Induktion</translation>
    </message>
    <message>
        <source>once a day, two days a week, 3 of 4 weeks</source>
        <translation>einmal täglich an zwei Tagen der Woche, 3 von 4 Wochen</translation>
    </message>
    <message>
        <source>once a week for 4 weeks, every 2 weeks from week 5</source>
        <translation>einmal wöchentlich für 4 Wochen, alle 2 Wochen ab Woche 5</translation>
    </message>
    <message>
        <source>once a week, 3 of 4 weeks</source>
        <translation>einmal wöchentlich, 3 von 4 Wochen</translation>
    </message>
    <message>
        <source>over 46 hours every 2 weeks</source>
        <translation>über 46 Stunden alle 2 Wochen</translation>
    </message>
    <message>
        <source>twice a day from day 15</source>
        <translation>zweimal täglich ab Tag 15</translation>
    </message>
    <message>
        <source>twice a day, 3 of 4 weeks</source>
        <translation>zweimal täglich, 3 von 4 Wochen</translation>
    </message>
    <message>
        <source>twice a day, 4 days on and 3 days off</source>
        <translation>zweimal täglich, 4 Tage mit und 3 Tage ohne Einnahme</translation>
    </message>
    <message>
        <source>twice a day, days 1 to 14 of 21</source>
        <translation>zweimal täglich, Tag 1 bis 14 von 21</translation>
    </message>
    <message>
        <source>twice a day, days 1 to 14 of 21, 6 cycles</source>
        <translation>zweimal täglich, Tag 1 bis 14 von 21, 6 Zyklen</translation>
    </message>
    <message>
        <source>twice a day, days 1 to 21 of 28</source>
        <translation>zweimal täglich, Tag 1 bis 21 von 28</translation>
    </message>
    <message>
        <source>twice a day, days 8 to 21</source>
        <translation>zweimal täglich, Tag 8 bis 21</translation>
    </message>
    <message>
        <source>below 50 kg: 120 mg</source>
        <translation>unter 50 kg: 120 mg</translation>
    </message>
    <message>
        <source>body weight 90 kg or more: 180 mg</source>
        <translation>Körpergewicht ab 90 kg: 180 mg</translation>
    </message>
    <message>
        <source>body weight below 50 kg: 400 mg</source>
        <translation>Körpergewicht unter 50 kg: 400 mg</translation>
    </message>
    <message>
        <source>from 80 kg at baseline: 1400 mg</source>
        <translation>ab 80 kg zu Beginn: 1400 mg</translation>
    </message>
    <message>
        <source>from 80 kg at baseline: 2100 mg (weeks 1 to 4: 1750 mg)</source>
        <translation>ab 80 kg zu Beginn: 2100 mg (Woche 1 bis 4: 1750 mg)</translation>
    </message>
    <message>
        <source>moderate or severe hepatic impairment: 30 mg</source>
        <translation>mittelschwere oder schwere Leberfunktionsstörung: 30 mg</translation>
    </message>
    <message>
        <source>moderate renal impairment (30 to 50 mL/min): three quarters of the dose</source>
        <translation>mittelschwere Nierenfunktionsstörung (30 bis 50 mL/min): drei Viertel der Dosis</translation>
    </message>
    <message>
        <source>moderate renal impairment (30 to below 60 mL/min): 5 mg</source>
        <translation>mittelschwere Nierenfunktionsstörung (30 bis unter 60 mL/min): 5 mg</translation>
    </message>
    <message>
        <source>not recommended below 50 x 10(9)/L</source>
        <translation>nicht empfohlen unter 50 x 10(9)/L</translation>
    </message>
    <message>
        <source>severe hepatic impairment: 80 mg</source>
        <translation>schwere Leberfunktionsstörung: 80 mg</translation>
    </message>
    <message>
        <source>severe hepatic impairment: 9 mg</source>
        <translation>schwere Leberfunktionsstörung: 9 mg</translation>
    </message>
    <message>
        <source>severe hepatic impairment: not recommended</source>
        <translation>schwere Leberfunktionsstörung: nicht empfohlen</translation>
    </message>
    <message>
        <source>severe renal impairment (15 to 29 mL/min): about half, 90 mg</source>
        <translation>schwere Nierenfunktionsstörung (15 bis 29 mL/min): etwa die Hälfte, 90 mg</translation>
    </message>
    <message>
        <source>severe renal impairment, not on dialysis: 5 mg every second day (older label; a quarter of the full daily amount)</source>
        <translation>schwere Nierenfunktionsstörung ohne Dialyse: 5 mg jeden zweiten Tag (ältere Fachinformation; ein Viertel der vollen Tagesmenge)</translation>
    </message>
    <message>
        <source>severe renal impairment: 300 mg</source>
        <translation>schwere Nierenfunktionsstörung: 300 mg</translation>
    </message>
    <message>
        <source>severe renal impairment: 65 mg/m2</source>
        <translation>schwere Nierenfunktionsstörung: 65 mg/m2</translation>
    </message>
    <message>
        <source>severe renal impairment: 9 mg</source>
        <translation>schwere Nierenfunktionsstörung: 9 mg</translation>
    </message>
    <message>
        <source>severe renal impairment: contraindicated in the label read</source>
        <translation>schwere Nierenfunktionsstörung: kontraindiziert in der gelesenen Fachinformation</translation>
    </message>
    <message>
        <source>severe renal impairment: the combination with capecitabine is not recommended</source>
        <translation>schwere Nierenfunktionsstörung: die Kombination mit Capecitabin ist nicht empfohlen</translation>
    </message>
    <message>
        <source>the label gives 10 mg/kg every 2 weeks below 30 kg</source>
        <translation>die Fachinformation nennt 10 mg/kg alle 2 Wochen unter 30 kg</translation>
    </message>
    <message>
        <source>the label gives a dose only from 45 mL/min</source>
        <translation>die Fachinformation nennt eine Dosis erst ab 45 mL/min</translation>
    </message>
    <message>
        <source>randomised, open label, phase 3</source>
        <translation>randomisiert, offen, Phase 3</translation>
    </message>
    <message>
        <source>randomised, double blind, phase 3</source>
        <translation>randomisiert, doppelblind, Phase 3</translation>
    </message>
    <message>
        <source>randomised, phase 3</source>
        <translation>randomisiert, Phase 3</translation>
    </message>
    <message>
        <source>open label, single arm basket trial, phase 2</source>
        <translation>offene, einarmige Basket-Studie, Phase 2</translation>
    </message>
    <message>
        <source>single arm, open label, phase 2</source>
        <translation>einarmig, offen, Phase 2</translation>
    </message>
    <message>
        <source>randomised, placebo-controlled, phase 3</source>
        <translation>randomisiert, placebokontrolliert, Phase 3</translation>
    </message>
    <message>
        <source>single arm, open label, phase 1-2</source>
        <translation>einarmig, offen, Phase 1-2</translation>
    </message>
    <message>
        <source>open label, single arm, phase 1</source>
        <translation>offen, einarmig, Phase 1</translation>
    </message>
    <message>
        <source>randomised between two doses, open label, phase 2</source>
        <translation>randomisiert zwischen zwei Dosen, offen, Phase 2</translation>
    </message>
    <message>
        <source>randomised, placebo-controlled</source>
        <translation>randomisiert, placebokontrolliert</translation>
    </message>
    <message>
        <source>single arm cohort, phase 2</source>
        <translation>einarmige Kohorte, Phase 2</translation>
    </message>
    <message>
        <source>open label, single arm cohorts, phase 2</source>
        <translation>offen, einarmige Kohorten, Phase 2</translation>
    </message>
    <message>
        <source>single arm, phase 2</source>
        <translation>einarmig, Phase 2</translation>
    </message>
    <message>
        <source>open label, single arm basket trial, phase 1/2</source>
        <translation>offene, einarmige Basket-Studie, Phase 1/2</translation>
    </message>
    <message>
        <source>single arm, phase 1</source>
        <translation>einarmig, Phase 1</translation>
    </message>
    <message>
        <source>randomised, double blind, phase 2/3</source>
        <translation>randomisiert, doppelblind, Phase 2/3</translation>
    </message>
    <message>
        <source>OS at 5 years</source>
        <translation>OS nach 5 Jahren</translation>
    </message>
    <message>
        <source>major molecular response at 12 months</source>
        <translation>gutes molekulares Ansprechen (MMR) nach 12 Monaten</translation>
    </message>
    <message>
        <source>intracranial ORR</source>
        <translation>intrakranielle ORR</translation>
    </message>
    <message>
        <source>PFS at 12 months</source>
        <translation>PFS nach 12 Monaten</translation>
    </message>
    <message>
        <source>major molecular response by 5 years</source>
        <translation>gutes molekulares Ansprechen (MMR) bis 5 Jahre</translation>
    </message>
    <message>
        <source>PFS at 5 years</source>
        <translation>PFS nach 5 Jahren</translation>
    </message>
    <message>
        <source>time to progression</source>
        <translation>Zeit bis zur Progression</translation>
    </message>
    <message>
        <source>OS at 10 years</source>
        <translation>OS nach 10 Jahren</translation>
    </message>
    <message>
        <source>OS at 12 months</source>
        <translation>OS nach 12 Monaten</translation>
    </message>
    <message>
        <source>transfusion independence of 26 weeks or more</source>
        <translation>Transfusionsunabhängigkeit von 26 Wochen oder länger</translation>
    </message>
    <message>
        <source>complete remission with full or partial haematological recovery</source>
        <translation>komplette Remission mit vollständiger oder partieller hämatologischer Regeneration</translation>
    </message>
    <message>
        <source>major molecular response at 24 weeks</source>
        <translation>gutes molekulares Ansprechen (MMR) nach 24 Wochen</translation>
    </message>
    <message>
        <source>OS at 24 months</source>
        <translation>OS nach 24 Monaten</translation>
    </message>
    <message>
        <source>CR or CRh</source>
        <translation>CR oder CRh</translation>
    </message>
    <message>
        <source>complete cytogenetic response by 12 months</source>
        <translation>komplettes zytogenetisches Ansprechen bis 12 Monate</translation>
    </message>
    <message>
        <source>OS at 6 months</source>
        <translation>OS nach 6 Monaten</translation>
    </message>
    <message>
        <source>OS at 18 months</source>
        <translation>OS nach 18 Monaten</translation>
    </message>
    <message>
        <source>OS at 6 years</source>
        <translation>OS nach 6 Jahren</translation>
    </message>
    <message>
        <source>RFS at 3 years</source>
        <translation>RFS nach 3 Jahren</translation>
    </message>
    <message>
        <source>OS at 3 years</source>
        <translation>OS nach 3 Jahren</translation>
    </message>
    <message>
        <source>CR or CRi</source>
        <translation>CR oder CRi</translation>
    </message>
    <message>
        <source>time to intracranial progression</source>
        <translation>Zeit bis zur intrakraniellen Progression</translation>
    </message>
    <message>
        <source>confirmed complete cytogenetic response by 12 months</source>
        <translation>bestätigtes komplettes zytogenetisches Ansprechen bis 12 Monate</translation>
    </message>
    <message>
        <source>MR4.5 by 5 years</source>
        <translation>MR4,5 bis 5 Jahre</translation>
    </message>
    <message>
        <source>major molecular response by 10 years</source>
        <translation>gutes molekulares Ansprechen (MMR) bis 10 Jahre</translation>
    </message>
    <message>
        <source>OS at 2 years</source>
        <translation>OS nach 2 Jahren</translation>
    </message>
    <message>
        <source>cytogenetic response</source>
        <translation>zytogenetisches Ansprechen</translation>
    </message>
    <message>
        <source>OS at 42 months</source>
        <translation>OS nach 42 Monaten</translation>
    </message>
    <message>
        <source>PFS at 24 months</source>
        <translation>PFS nach 24 Monaten</translation>
    </message>
    <message>
        <source>RFS at 10 years</source>
        <translation>RFS nach 10 Jahren</translation>
    </message>
    <message>
        <source>complete remission or complete remission with incomplete recovery</source>
        <translation>komplette Remission oder komplette Remission mit unvollständiger Regeneration</translation>
    </message>
    <message>
        <source>complete remission</source>
        <translation>komplette Remission</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>nicht (%1)</translation>
    </message>
    <message>
        <source>%1 amplification</source>
        <translation>%1-Amplifikation</translation>
    </message>
    <message>
        <source>%1 deletion</source>
        <translation>%1-Deletion</translation>
    </message>
    <message>
        <source>%1 gain</source>
        <translation>%1-Zugewinn</translation>
    </message>
    <message>
        <source>%1 wild type</source>
        <translation>%1-Wildtyp</translation>
    </message>
    <message>
        <source>%1 oncogenic</source>
        <translation>onkogene %1-Veränderung</translation>
    </message>
    <message>
        <source>%1 truncating</source>
        <translation>trunkierende %1-Veränderung</translation>
    </message>
    <message>
        <source>%1 pathogenic</source>
        <translation>pathogene %1-Veränderung</translation>
    </message>
    <message>
        <source>%1 tandem-duplication</source>
        <translation>%1-Tandemduplikation</translation>
    </message>
    <message>
        <source>%1 positive</source>
        <translation>%1 positiv</translation>
    </message>
    <message>
        <source>%1 negative</source>
        <translation>%1 negativ</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 hoch</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 niedrig</translation>
    </message>
    <message>
        <source>%1 (germline)</source>
        <translation>%1 (Keimbahn)</translation>
    </message>
    <message>
        <source>%1 (somatic)</source>
        <translation>%1 (somatisch)</translation>
    </message>
    <message>
        <source>%1 exon %2 deletion</source>
        <translation>%1-Exon-%2-Deletion</translation>
    </message>
    <message>
        <source>%1 exon %2 insertion</source>
        <translation>%1-Exon-%2-Insertion</translation>
    </message>
    <message>
        <source>%1 exon %2 skipping</source>
        <translation>%1-Exon-%2-Skipping</translation>
    </message>
    <message>
        <source>%1 exon %2 splice-site</source>
        <translation>Spleißstelle von %1 Exon %2</translation>
    </message>
    <message>
        <source>%1 exon %2 any</source>
        <translation>Veränderung in %1 Exon %2</translation>
    </message>
    <message>
        <source>%1 codon %2</source>
        <translation>Veränderung in %1 Codon %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 mindestens %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>MSI high</source>
        <translation>MSI-H</translation>
    </message>
    <message>
        <source>MSI stable</source>
        <translation>MSS</translation>
    </message>
    <message>
        <source>MMR deficient</source>
        <translation>dMMR</translation>
    </message>
    <message>
        <source>MMR proficient</source>
        <translation>pMMR</translation>
    </message>
    <message>
        <source>HER2 low</source>
        <translation>HER2-low</translation>
    </message>
    <message>
        <source>%1 at least %2 score</source>
        <translation>%1 mindestens %2</translation>
    </message>
    <message>
        <source>%1 below %2 score</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1 wild type codons %2</source>
        <translation>%1-Wildtyp in Codon %2</translation>
    </message>
    <message>
        <source>HER2 ultralow</source>
        <translation>HER2-ultralow</translation>
    </message>
    <message>
        <source>Kidney function and body surface</source>
        <translation>Nierenfunktion und Körperoberfläche</translation>
    </message>
    <message>
        <source>Amsterdam II criteria</source>
        <translation>Amsterdam-II-Kriterien</translation>
    </message>
    <message>
        <source>Khorana score</source>
        <translation>Khorana-Score</translation>
    </message>
    <message>
        <source>SCORE2 and SCORE2-OP</source>
        <translation>SCORE2 und SCORE2-OP</translation>
    </message>
    <message>
        <source>FIB-4 and ALBI</source>
        <translation>FIB-4 und ALBI</translation>
    </message>
    <message>
        <source>BCRAT (Gail model)</source>
        <translation>BCRAT (Gail-Modell)</translation>
    </message>
    <message>
        <source>CARG toxicity score</source>
        <translation>CARG-Toxizitätsscore</translation>
    </message>
    <message>
        <source>FHS-7</source>
        <translation>FHS-7</translation>
    </message>
    <message>
        <source>PLCOm2012</source>
        <translation>PLCOm2012</translation>
    </message>
    <message>
        <source>PREVENT</source>
        <translation>PREVENT</translation>
    </message>
    <message>
        <source>Child-Pugh</source>
        <translation>Child-Pugh</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>indeterminate</source>
        <translation>unbestimmt</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>niedriges Risiko</translation>
    </message>
    <message>
        <source>Moderate risk</source>
        <translation>mittleres Risiko</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>hohes Risiko</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>No 30-year risk over 59 years of age.</source>
        <translation>Über 59 Jahren kein 30-Jahres-Risiko.</translation>
    </message>
    <message>
        <source>Extrapolation: the model was made in people of 55 to 74 years.</source>
        <translation>Extrapolation: Das Modell wurde an Menschen von 55 bis 74 Jahren entwickelt.</translation>
    </message>
    <message>
        <source>Outside 35 to 85 years, the ages for which the National Cancer Institute offers the model.</source>
        <translation>Außerhalb von 35 bis 85 Jahren, für die das National Cancer Institute das Modell anbietet.</translation>
    </message>
    <message>
        <source>diabetes (Diabetes): outside the range; accepted: 0. SCORE2 does not hold for people with diabetes; SCORE2-Diabetes does</source>
        <translation>SCORE2 gilt nicht für Menschen mit Diabetes; dafür gibt es SCORE2-Diabetes.</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>AST</source>
        <translation>AST</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Age at the earliest of the diagnoses</source>
        <translation>Alter bei der frühesten der Diagnosen</translation>
    </message>
    <message>
        <source>Age at the first live birth</source>
        <translation>Alter bei der ersten Lebendgeburt</translation>
    </message>
    <message>
        <source>Age at the first menstruation</source>
        <translation>Alter bei der ersten Menstruation</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Alter jetzt</translation>
    </message>
    <message>
        <source>Age up to which the risk runs</source>
        <translation>Alter, bis zu dem das Risiko läuft</translation>
    </message>
    <message>
        <source>Albumin</source>
        <translation>Albumin</translation>
    </message>
    <message>
        <source>Ascites</source>
        <translation>Aszites</translation>
    </message>
    <message>
        <source>Atypical hyperplasia</source>
        <translation>Atypische Hyperplasie</translation>
    </message>
    <message>
        <source>Bilirubin</source>
        <translation>Bilirubin</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>Body-Mass-Index</translation>
    </message>
    <message>
        <source>Breast biopsies so far</source>
        <translation>Bisherige Brustbiopsien</translation>
    </message>
    <message>
        <source>COPD, emphysema or chronic bronchitis</source>
        <translation>COPD, Emphysem oder chronische Bronchitis</translation>
    </message>
    <message>
        <source>Cigarettes a day</source>
        <translation>Zigaretten am Tag</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Kreatinin</translation>
    </message>
    <message>
        <source>Creatinine clearance, Jelliffe with ideal weight</source>
        <translation>Kreatinin-Clearance, Jelliffe mit Idealgewicht</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Encephalopathy</source>
        <translation>Enzephalopathie</translation>
    </message>
    <message>
        <source>Erythropoiesis-stimulating agent</source>
        <translation>Erythropoese-stimulierendes Mittel</translation>
    </message>
    <message>
        <source>Estimated GFR</source>
        <translation>Geschätzte GFR</translation>
    </message>
    <message>
        <source>Falls in the last 6 months</source>
        <translation>Stürze in den letzten 6 Monaten</translation>
    </message>
    <message>
        <source>Familial adenomatous polyposis excluded</source>
        <translation>Familiäre adenomatöse Polyposis ausgeschlossen</translation>
    </message>
    <message>
        <source>First-degree relative with breast or ovarian cancer</source>
        <translation>Verwandte ersten Grades mit Brust- oder Eierstockkrebs</translation>
    </message>
    <message>
        <source>Gastrointestinal or genitourinary cancer</source>
        <translation>Gastrointestinaler oder urogenitaler Krebs</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hämoglobin</translation>
    </message>
    <message>
        <source>Has had cancer</source>
        <translation>Hatte Krebs</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Gehör</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Leucocytes</source>
        <translation>Leukozyten</translation>
    </message>
    <message>
        <source>Lung cancer in the family</source>
        <translation>Lungenkrebs in der Familie</translation>
    </message>
    <message>
        <source>Man in the family with breast cancer</source>
        <translation>Mann in der Familie mit Brustkrebs</translation>
    </message>
    <message>
        <source>More than one chemotherapy drug</source>
        <translation>Mehr als ein Chemotherapeutikum</translation>
    </message>
    <message>
        <source>Mother, sisters and daughters with breast cancer</source>
        <translation>Mutter, Schwestern und Töchter mit Brustkrebs</translation>
    </message>
    <message>
        <source>One is a first-degree relative of the other two</source>
        <translation>Einer ist mit den beiden anderen im ersten Grad verwandt</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Thrombozyten</translation>
    </message>
    <message>
        <source>Race or ethnic group, as the model divides it</source>
        <translation>Ethnische Gruppe nach der Einteilung des Modells</translation>
    </message>
    <message>
        <source>Race, as the model&apos;s tables divide it</source>
        <translation>Ethnische Gruppe nach den Tabellen des Modells</translation>
    </message>
    <message>
        <source>Relative with cancer of both breasts</source>
        <translation>Verwandte mit Krebs beider Brüste</translation>
    </message>
    <message>
        <source>Relatives with a Lynch-associated cancer</source>
        <translation>Verwandte mit Krebs des Lynch-Spektrums</translation>
    </message>
    <message>
        <source>Risk region of the country</source>
        <translation>Risikoregion des Landes</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Site of the tumour</source>
        <translation>Ort des Tumors</translation>
    </message>
    <message>
        <source>Smokes now</source>
        <translation>Raucht jetzt</translation>
    </message>
    <message>
        <source>Social activity limited by health, how much of the time</source>
        <translation>Soziale Aktivität durch Gesundheit eingeschränkt, wie oft</translation>
    </message>
    <message>
        <source>Standard dose of chemotherapy</source>
        <translation>Standarddosis der Chemotherapie</translation>
    </message>
    <message>
        <source>Successive generations affected</source>
        <translation>Betroffene aufeinanderfolgende Generationen</translation>
    </message>
    <message>
        <source>Systolic blood pressure</source>
        <translation>Systolischer Blutdruck</translation>
    </message>
    <message>
        <source>Takes a statin</source>
        <translation>Nimmt ein Statin</translation>
    </message>
    <message>
        <source>Takes drugs against high blood pressure</source>
        <translation>Nimmt Mittel gegen hohen Blutdruck</translation>
    </message>
    <message>
        <source>Takes own medication</source>
        <translation>Nimmt Medikamente selbst ein</translation>
    </message>
    <message>
        <source>Total cholesterol</source>
        <translation>Gesamtcholesterin</translation>
    </message>
    <message>
        <source>Tumours verified by pathology</source>
        <translation>Tumoren pathologisch gesichert</translation>
    </message>
    <message>
        <source>Two or more relatives with breast or bowel cancer</source>
        <translation>Zwei oder mehr Verwandte mit Brust- oder Darmkrebs</translation>
    </message>
    <message>
        <source>Two or more relatives with breast or ovarian cancer</source>
        <translation>Zwei oder mehr Verwandte mit Brust- oder Eierstockkrebs</translation>
    </message>
    <message>
        <source>Urine albumin-to-creatinine ratio</source>
        <translation>Albumin-Kreatinin-Quotient im Urin</translation>
    </message>
    <message>
        <source>Walking one block</source>
        <translation>Einen Häuserblock weit gehen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Woman in the family with breast and ovarian cancer</source>
        <translation>Frau in der Familie mit Brust- und Eierstockkrebs</translation>
    </message>
    <message>
        <source>Woman in the family with breast cancer before 50</source>
        <translation>Frau in der Familie mit Brustkrebs vor 50</translation>
    </message>
    <message>
        <source>Years of smoking</source>
        <translation>Jahre des Rauchens</translation>
    </message>
    <message>
        <source>Years since quitting</source>
        <translation>Jahre seit dem Aufhören</translation>
    </message>
    <message>
        <source>dates of %1</source>
        <translation>Datumsangaben zu %1</translation>
    </message>
    <message>
        <source>A screen, not a criterion for testing; for that the guideline of the house is to be read. A small or unknown family hides a history.</source>
        <translation>Ein Suchtest, kein Kriterium für einen Gentest; dafür ist die Leitlinie des Hauses zu lesen. Eine kleine oder unbekannte Familie verdeckt eine Belastung.</translation>
    </message>
    <message>
        <source>Many families with Lynch syndrome do not meet them; testing of the tumour for mismatch repair does not depend on them.</source>
        <translation>Viele Familien mit Lynch-Syndrom erfüllen sie nicht; die Untersuchung des Tumors auf Mismatch-Reparatur hängt nicht davon ab.</translation>
    </message>
    <message>
        <source>Not with a history of breast cancer, DCIS, LCIS or chest irradiation, nor with a known high-risk gene variant: other models apply there.</source>
        <translation>Nicht nach Brustkrebs, DCIS, LCIS oder Brustkorbbestrahlung, auch nicht bei einer bekannten Hochrisiko-Genvariante: Dort gelten andere Modelle.</translation>
    </message>
    <message>
        <source>Not for never-smokers. Screening programmes use thresholds of 1.51 % and 2 %.</source>
        <translation>Nicht für Nie-Raucher. Programme der Früherkennung verwenden Schwellen von 1,51 % und 2 %.</translation>
    </message>
    <message>
        <source>Not derived for brain tumours or myeloma, which are refused. Values from before the first course.</source>
        <translation>Nicht für Hirntumoren oder Myelom entwickelt, die abgelehnt werden. Werte von vor dem ersten Zyklus.</translation>
    </message>
    <message>
        <source>Primary prevention only: not with known cardiovascular disease. Not made in people with cancer.</source>
        <translation>Nur zur Primärprävention: nicht bei bekannter Herz-Kreislauf-Erkrankung. Nicht an Krebspatienten entwickelt.</translation>
    </message>
    <message>
        <source>Not with diabetes or known cardiovascular disease.</source>
        <translation>Nicht bei Diabetes oder bekannter Herz-Kreislauf-Erkrankung.</translation>
    </message>
    <message>
        <source>The bands of FIB-4 are those of viral hepatitis; fatty liver is read with 1.30 and 2.67. Age weighs heavily in FIB-4.</source>
        <translation>Die Bereiche von FIB-4 sind die der Virushepatitis; Fettleber wird mit 1,30 und 2,67 gelesen. Das Alter wiegt in FIB-4 schwer.</translation>
    </message>
    <message>
        <source>The limits of bilirubin differ in cholestatic disease; these are the general ones. Not a measure of the liver without cirrhosis.</source>
        <translation>Bei cholestatischen Krankheiten gelten andere Grenzen des Bilirubins; dies sind die allgemeinen. Kein Maß der Leber ohne Zirrhose.</translation>
    </message>
    <message>
        <source>Not in acute kidney injury, where creatinine lags behind. Little muscle makes every estimate from creatinine too high.</source>
        <translation>Nicht bei akutem Nierenversagen, wo das Kreatinin nachhinkt. Wenig Muskelmasse macht jede Schätzung aus Kreatinin zu hoch.</translation>
    </message>
    <message>
        <source>External validations were mixed: one input among several. The clearance is Jelliffe&apos;s with ideal weight, not Cockcroft-Gault.</source>
        <translation>Externe Validierungen fielen gemischt aus: eine Angabe unter mehreren. Die Clearance ist die nach Jelliffe mit Idealgewicht, nicht nach Cockcroft-Gault.</translation>
    </message>
    <message>
        <source>cirrhosis of the liver</source>
        <translation>Leberzirrhose</translation>
    </message>
    <message>
        <source>coronary heart disease</source>
        <translation>koronare Herzkrankheit</translation>
    </message>
    <message>
        <source>Site of the radiotherapy</source>
        <translation>Ort der Strahlentherapie</translation>
    </message>
</context>
<context>
    <name>TimelineAxis</name>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <extracomment>Axis label: years, as short as possible</extracomment>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>months</comment>
        <extracomment>Axis label: months, as short as possible</extracomment>
        <translation>%1 Mon.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <extracomment>Axis label: days, as short as possible</extracomment>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short month name, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>day 0</source>
        <translation>Tag 0</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <comment>months, days, both before day zero</comment>
        <extracomment>Time before day zero: &quot;−20 mo and 12 d&quot; counts backwards</extracomment>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>months, days</comment>
        <translation>%1 + %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>years, months</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–%2 y</source>
        <comment>age in years, from, to</comment>
        <translation>%1–%2 J.</translation>
    </message>
    <message>
        <source>%1 y %2 mo</source>
        <comment>years, months</comment>
        <translation>%1 J. %2 Mon.</translation>
    </message>
</context>
<context>
    <name>TimelineBuilder</name>
    <message>
        <source>Diagnosis and stage</source>
        <translation>Diagnose und Stadium</translation>
    </message>
    <message>
        <source>Systemic treatment</source>
        <translation>Systemtherapie</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation>Strahlentherapie</translation>
    </message>
    <message>
        <source>Imaging, response</source>
        <translation>Bildgebung, Ansprechen</translation>
    </message>
    <message>
        <source>Tumour markers</source>
        <translation>Tumormarker</translation>
    </message>
    <message>
        <source>Allele fraction</source>
        <translation>Allelfrequenz</translation>
    </message>
    <message>
        <source>Molecular</source>
        <translation>Molekular</translation>
    </message>
    <message>
        <source>Performance status</source>
        <translation>Leistungszustand</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Unerwünschte Ereignisse</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Tumour board</source>
        <translation>Tumorboard</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Body measurements</source>
        <translation>Körpermaße</translation>
    </message>
    <message>
        <source>Other medication</source>
        <translation>Andere Medikation</translation>
    </message>
    <message>
        <source>Other conditions</source>
        <translation>Andere Erkrankungen</translation>
    </message>
    <message>
        <source>first diagnosis</source>
        <translation>Erstdiagnose</translation>
    </message>
    <message>
        <source>first systemic treatment</source>
        <translation>erste Systemtherapie</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>Geburt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>line not stated</source>
        <translation>Linie nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n Wirkstoff</numerusform>
            <numerusform>%n Wirkstoffe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count of treatment lines, count of agents</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>lines of treatment</comment>
        <translation>
            <numerusform>%n Linie</numerusform>
            <numerusform>%n Linien</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1, start unknown</source>
        <translation>bis %1, Beginn unbekannt</translation>
    </message>
    <message>
        <source>entered by a person</source>
        <translation>von Hand eingegeben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place inside it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>Metastasis or other secondary tumour</source>
        <translation>Metastase oder anderer Sekundärtumor</translation>
    </message>
    <message>
        <source>Primary tumour</source>
        <translation>Primärtumor</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Lokalisation: %1</translation>
    </message>
    <message>
        <source>Histology: %1</source>
        <translation>Histologie: %1</translation>
    </message>
    <message>
        <source>D</source>
        <comment>diagnosis</comment>
        <extracomment>One letter inside a mark: diagnosis of a primary tumour</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>M</source>
        <comment>metastasis</comment>
        <extracomment>One letter inside a mark: metastasis</extracomment>
        <translation>M</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stadium %1</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Tod</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>of treatment</comment>
        <translation>Linie %1</translation>
    </message>
    <message>
        <source>Ordered; whether it was given is not stated</source>
        <translation>Verordnet; ob verabreicht, ist nicht angegeben</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Verabreicht</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>Regimen: %1</source>
        <translation>Schema: %1</translation>
    </message>
    <message>
        <source>Dose: %1</source>
        <translation>Dosis: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>Stopped for progression</source>
        <translation>Wegen Progress beendet</translation>
    </message>
    <message>
        <source>S</source>
        <comment>surgery</comment>
        <translation>O</translation>
    </message>
    <message numerus="yes">
        <source>%1 Gy in %n fraction(s)</source>
        <translation>
            <numerusform>%1 Gy in %n Fraktion</numerusform>
            <numerusform>%1 Gy in %n Fraktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Gy, fractions not stated</source>
        <translation>%1 Gy, Fraktionen nicht angegeben</translation>
    </message>
    <message>
        <source>R</source>
        <comment>radiotherapy</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <source>Sum of diameters: %1 mm</source>
        <translation>Summe der Durchmesser: %1 mm</translation>
    </message>
    <message>
        <source>Disease status</source>
        <translation>Krankheitsstatus</translation>
    </message>
    <message>
        <source>RECIST category</source>
        <translation>RECIST-Kategorie</translation>
    </message>
    <message>
        <source>Not stated as a RECIST category</source>
        <translation>Nicht als RECIST-Kategorie angegeben</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Grundlage: %1</translation>
    </message>
    <message>
        <source>imaging</source>
        <translation>Bildgebung</translation>
    </message>
    <message>
        <source>Imaging study</source>
        <translation>Bildgebende Untersuchung</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n Serie</numerusform>
            <numerusform>%n Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>performance scale, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>CTCAE grade %1</source>
        <translation>CTCAE-Grad %1</translation>
    </message>
    <message>
        <source>Grade not stated</source>
        <translation>Grad nicht angegeben</translation>
    </message>
    <message>
        <source>Suspected: %1</source>
        <translation>Verdacht: %1</translation>
    </message>
    <message>
        <source>B</source>
        <comment>tumour board</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>no value stated</source>
        <translation>kein Wert angegeben</translation>
    </message>
    <message>
        <source>not measured: %1</source>
        <translation>nicht gemessen: %1</translation>
    </message>
    <message>
        <source>results in words</source>
        <translation>Ergebnisse in Worten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measurement, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unit missing</source>
        <translation>Einheit fehlt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measurement, value with unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Flag of the laboratory: %1</source>
        <translation>Kennzeichnung des Labors: %1</translation>
    </message>
    <message>
        <source>%1: allele fraction %2 %</source>
        <translation>%1: Allelfrequenz %2 %</translation>
    </message>
    <message>
        <source>specimens</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Specimen %1</source>
        <translation>Probe %1</translation>
    </message>
    <message>
        <source>Specimen %1: %2</source>
        <translation>Probe %1: %2</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Molecular test</source>
        <translation>Molekularer Test</translation>
    </message>
    <message>
        <source>T</source>
        <comment>molecular test</comment>
        <translation>T</translation>
    </message>
    <message numerus="yes">
        <source>%n gene(s) listed as tested</source>
        <translation>
            <numerusform>%n Gen als getestet aufgeführt</numerusform>
            <numerusform>%n Gene als getestet aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Allele fraction %1 %</source>
        <translation>Allelfrequenz %1 %</translation>
    </message>
    <message>
        <source>g</source>
        <comment>genomic finding</comment>
        <translation>g</translation>
    </message>
    <message>
        <source>Germline</source>
        <translation>Keimbahn</translation>
    </message>
    <message>
        <source>Dated by its test or specimen</source>
        <translation>Datiert nach Test oder Probe</translation>
    </message>
    <message>
        <source>tumour not stated</source>
        <translation>Tumor nicht angegeben</translation>
    </message>
    <message>
        <source>tumour %1</source>
        <comment>letter</comment>
        <translation>Tumor %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>letter of the tumour, name of the row</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>diagnosis of %1: %2</source>
        <comment>letter of the tumour, its name</comment>
        <translation>Diagnose von %1: %2</translation>
    </message>
    <message>
        <source>first dose of line %1</source>
        <translation>erste Gabe der Linie %1</translation>
    </message>
    <message>
        <source>order of line %1; its first dose is not stated</source>
        <translation>Verordnung der Linie %1; die erste Gabe ist nicht angegeben</translation>
    </message>
    <message>
        <source>%1, tumour %2</source>
        <comment>day zero, letter</comment>
        <translation>%1, Tumor %2</translation>
    </message>
    <message>
        <source>vital status</source>
        <translation>Vitalstatus</translation>
    </message>
    <message>
        <source>Last follow-up on record: %1</source>
        <translation>Letzte Nachbeobachtung in der Akte: %1</translation>
    </message>
    <message>
        <source>F</source>
        <comment>last follow-up</comment>
        <extracomment>One letter inside a mark: last follow-up</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>The latest dated entry of this record. Of the time after it nothing is said.</source>
        <translation>Der letzte datierte Eintrag dieser Akte. Über die Zeit danach sagt er nichts.</translation>
    </message>
    <message>
        <source>The stated end, %1, lies before the start. Only the start is drawn; one of the two dates is wrong.</source>
        <translation>Das angegebene Ende, %1, liegt vor dem Beginn. Gezeichnet ist nur der Beginn; eines der beiden Daten ist falsch.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Complete response</source>
        <translation>Komplette Remission</translation>
    </message>
    <message>
        <source>Partial response</source>
        <translation>Partielle Remission</translation>
    </message>
    <message>
        <source>Stable disease</source>
        <translation>Stabile Erkrankung</translation>
    </message>
    <message>
        <source>Progressive disease</source>
        <translation>Progrediente Erkrankung</translation>
    </message>
    <message>
        <source>Response not evaluable</source>
        <translation>Ansprechen nicht beurteilbar</translation>
    </message>
    <message>
        <source>Disease improved</source>
        <translation>Erkrankung gebessert</translation>
    </message>
    <message>
        <source>Disease worse</source>
        <translation>Erkrankung verschlechtert</translation>
    </message>
    <message>
        <source>order of the first systemic treatment; whether it was given is not stated</source>
        <translation>Verordnung der ersten Systemtherapie; ob verabreicht, ist nicht angegeben</translation>
    </message>
    <message>
        <source>start of line %1, as reported</source>
        <translation>Beginn der Linie %1, wie berichtet</translation>
    </message>
    <message>
        <source>Stated as going on: it is drawn up to the death.</source>
        <translation>Als andauernd angegeben: Gezeichnet ist es bis zum Tod.</translation>
    </message>
    <message>
        <source>Stated as going on, but the person has died on a day that is not known: it is drawn up to the latest entry.</source>
        <translation>Als andauernd angegeben, doch die Person ist an einem nicht bekannten Tag verstorben: Gezeichnet ist es bis zum letzten Eintrag.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>measurement, what tells it from another of that name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>ohne Code</translation>
    </message>
    <message>
        <source>reference %1 to %2</source>
        <translation>Referenz %1 bis %2</translation>
    </message>
    <message>
        <source>reference up to %1</source>
        <translation>Referenz bis %1</translation>
    </message>
    <message>
        <source>reference from %1</source>
        <translation>Referenz ab %1</translation>
    </message>
    <message>
        <source>no reference range</source>
        <translation>ohne Referenzbereich</translation>
    </message>
</context>
<context>
    <name>TimelineCorrections</name>
    <message>
        <source>Corrected by hand by %1, %2: %3</source>
        <comment>who, when, why</comment>
        <translation>Von Hand korrigiert von %1, %2: %3</translation>
    </message>
    <message>
        <source>The file says: %1.</source>
        <comment>event, date</comment>
        <translation>Die Datei gibt an: %1.</translation>
    </message>
    <message>
        <source>The file said otherwise when it was corrected: %1.</source>
        <comment>event, date</comment>
        <translation>Als korrigiert wurde, gab die Datei anderes an: %1.</translation>
    </message>
</context>
<context>
    <name>TimelineExport</name>
    <message>
        <source>Day zero: %1. As of %2.</source>
        <translation>Tag null: %1. Stand: %2.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>%1. Day zero: %2. As of %3.</source>
        <comment>patient, day zero, date</comment>
        <translation>%1. Tag null: %2. Stand: %3.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>TimelineGrades</name>
    <message>
        <source>CTCAE 5.0, if baseline normal</source>
        <translation>CTCAE 5.0, wenn Ausgangswert normal</translation>
    </message>
    <message>
        <source>CTCAE 5.0, baseline %1</source>
        <comment>value before treatment</comment>
        <translation>CTCAE 5.0, Ausgangswert %1</translation>
    </message>
    <message>
        <source>CTCAE 5.0, baseline unknown</source>
        <translation>CTCAE 5.0, Ausgangswert unbekannt</translation>
    </message>
    <message>
        <source>CTCAE 5.0, if no anticoagulant</source>
        <translation>CTCAE 5.0, wenn ohne Antikoagulans</translation>
    </message>
    <message>
        <source>CTCAE 5.0, by the value alone</source>
        <translation>CTCAE 5.0, nach dem Wert allein</translation>
    </message>
    <message>
        <source>grade %1</source>
        <comment>of CTCAE</comment>
        <translation>Grad %1</translation>
    </message>
    <message>
        <source>grade %1, with symptoms %2</source>
        <comment>of CTCAE</comment>
        <translation>Grad %1, mit Symptomen %2</translation>
    </message>
    <message>
        <source>CTCAE 5.0: no grade is read from a value that is only a limit.</source>
        <translation>CTCAE 5.0: Aus einem Wert, der nur eine Grenze ist, wird kein Grad abgelesen.</translation>
    </message>
    <message>
        <source>CTCAE 5.0: no grade by this value.</source>
        <translation>CTCAE 5.0: kein Grad nach diesem Wert.</translation>
    </message>
    <message>
        <source>CTCAE 5.0: grade %1.</source>
        <translation>CTCAE 5.0: Grad %1.</translation>
    </message>
    <message>
        <source>CTCAE 5.0: grade %1 without symptoms, %2 with them.</source>
        <translation>CTCAE 5.0: Grad %1 ohne Symptome, %2 mit Symptomen.</translation>
    </message>
    <message>
        <source>This presumes a value before treatment that was not above the upper limit; if it was, the grade is counted from that value and is lower.</source>
        <translation>Vorausgesetzt ist ein Wert vor der Behandlung, der nicht über der oberen Grenze lag; lag er darüber, zählt der Grad von diesem Wert aus und ist niedriger.</translation>
    </message>
    <message>
        <source>Read against %1, the last value up to the first systemic treatment.</source>
        <translation>Bezogen auf %1, den letzten Wert bis zur ersten Systemtherapie.</translation>
    </message>
    <message>
        <source>The value before treatment is not known: against a low one the grade can be higher.</source>
        <translation>Der Wert vor der Behandlung ist nicht bekannt: Bezogen auf einen niedrigen kann der Grad höher sein.</translation>
    </message>
    <message>
        <source>This presumes that no anticoagulant is taken.</source>
        <translation>Vorausgesetzt ist, dass kein Antikoagulans eingenommen wird.</translation>
    </message>
    <message>
        <source>The limits are those of other values of this line.</source>
        <translation>Die Grenzen sind die anderer Werte dieser Linie.</translation>
    </message>
</context>
<context>
    <name>TimelineGrowth</name>
    <message>
        <source>No doubling time: it takes three exact values on different days within twelve months.</source>
        <translation>Keine Verdopplungszeit: Dazu braucht es drei genaue Werte an verschiedenen Tagen innerhalb von zwölf Monaten.</translation>
    </message>
    <message numerus="yes">
        <source>least squares over %n exact value(s) since %1</source>
        <translation>
            <numerusform>kleinste Quadrate über %n genauen Wert seit %1</numerusform>
            <numerusform>kleinste Quadrate über %n genaue Werte seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubling time %1 months (%2).</source>
        <comment>number, how it was reckoned</comment>
        <translation>Verdopplungszeit %1 Monate (%2).</translation>
    </message>
    <message>
        <source>Not rising, so no doubling time (%1).</source>
        <comment>how it was reckoned</comment>
        <translation>Kein Anstieg, also keine Verdopplungszeit (%1).</translation>
    </message>
    <message>
        <source>No doubling time: this value is only a limit, the exact one is not known.</source>
        <translation>Keine Verdopplungszeit: Dieser Wert ist nur eine Grenze, der genaue ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 Only values after %2 count: the one of that day lies beyond the measuring range.</source>
        <comment>sentence on the doubling time, date</comment>
        <translation>%1 Es zählen nur Werte nach dem %2: Der Wert dieses Tages liegt außerhalb des Messbereichs.</translation>
    </message>
    <message numerus="yes">
        <source>No doubling time: the %n exact value(s) since %1 span less than three months.</source>
        <translation>
            <numerusform>Keine Verdopplungszeit: Der %n genaue Wert seit %1 umfasst weniger als drei Monate.</numerusform>
            <numerusform>Keine Verdopplungszeit: Die %n genauen Werte seit %1 umfassen weniger als drei Monate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>reference %1 to %2</source>
        <translation>Referenz %1 bis %2</translation>
    </message>
    <message>
        <source>reference up to %1</source>
        <translation>Referenz bis %1</translation>
    </message>
    <message>
        <source>reference from %1</source>
        <translation>Referenz ab %1</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>name, number of events in one bar</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>%1 (end unknown)</source>
        <comment>name of a drug or a condition</comment>
        <translation>%1 (Ende unbekannt)</translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>number of events in one mark</comment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1 · log scale</source>
        <comment>unit</comment>
        <translation>%1 · log. Skala</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>gesamte Akte</translation>
    </message>
    <message>
        <source>fold this gap</source>
        <translation>Lücke falten</translation>
    </message>
    <message>
        <source>%1 without an event</source>
        <comment>length of time</comment>
        <translation>%1 ohne Ereignis</translation>
    </message>
    <message>
        <source>%1 · pinned</source>
        <comment>note of a lane</comment>
        <translation>%1 · angeheftet</translation>
    </message>
    <message>
        <source>%1 · no log scale: 0 or below</source>
        <comment>unit</comment>
        <translation>%1 · nicht log.: 0 oder darunter</translation>
    </message>
</context>
<context>
    <name>TimelineReader</name>
    <message>
        <source>perhaps %1</source>
        <comment>an event that may be of this day</comment>
        <translation>vielleicht %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 before</source>
        <comment>latest value, length of time</comment>
        <translation>%1, %2 zuvor</translation>
    </message>
</context>
<context>
    <name>WalletCard</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>gene, call, phenotype</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4</source>
        <comment>gene, call, phenotype, activity score</comment>
        <translation>%1 %2: %3, %4</translation>
    </message>
    <message>
        <source>%1 (▲ %2)</source>
        <comment>result, what it lacks</comment>
        <translation>%1 (▲ %2)</translation>
    </message>
    <message>
        <source>calls disagree</source>
        <translation>Befunde uneinig</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>drug, dose and sources</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Results of genes</source>
        <translation>Ergebnisse der Gene</translation>
    </message>
    <message>
        <source>%1: tested, but not called</source>
        <comment>gene</comment>
        <translation>%1: getestet, aber nicht bestimmt</translation>
    </message>
    <message>
        <source>No result is recorded.</source>
        <translation>Es ist kein Ergebnis erfasst.</translation>
    </message>
    <message>
        <source>None by these results.</source>
        <translation>Nach diesen Ergebnissen keine.</translation>
    </message>
    <message>
        <source>No advice possible from these results</source>
        <translation>Aus diesen Ergebnissen kein Rat möglich</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren am %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>birth date, that the patient is invented</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not tested (not normal: unknown)</source>
        <translation>Nicht getestet (nicht normal: unbekannt)</translation>
    </message>
    <message>
        <source>A drug that is not named here is not thereby safe. Other drugs can change how a gene works; none is taken into account here.</source>
        <translation>Ein Mittel, das hier nicht steht, ist deshalb nicht sicher. Andere Mittel können die Wirkung eines Gens verändern; hier ist keines berücksichtigt.</translation>
    </message>
    <message>
        <source>Consilium %1 · %2 %3 · %4</source>
        <comment>version, pack with its version, date</comment>
        <translation>Consilium %1 · %2 %3 · %4</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <comment>part of the usual starting dose</comment>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>Drugs to avoid or to dose otherwise (≤: part of the usual starting dose)</source>
        <translation>Mittel, die zu meiden oder anders zu dosieren sind (≤: Teil der üblichen Anfangsdosis)</translation>
    </message>
</context>
<context>
    <name>WalletPdf</name>
    <message>
        <source>%1 · %2</source>
        <comment>foot, which side</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>side %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>WhatIfMoves</name>
    <message>
        <source>No option would move, and no model&apos;s number would change.</source>
        <translation>Keine Option würde sich verschieben, und keine Zahl eines Modells würde sich ändern.</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht aufgeführt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>option, shelf before, shelf after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: the model&apos;s number %2 → %3</source>
        <comment>option, before, after</comment>
        <translation>%1: Zahl des Modells %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2; %3 %4)</source>
        <comment>number, interval, model, version</comment>
        <translation>%1 (%2; %3 %4)</translation>
    </message>
</context>
<context>
    <name>consilium::TourBoard</name>
    <message>
        <source>Tumour board</source>
        <translation>Tumorboard</translation>
    </message>
    <message>
        <source>medical oncology</source>
        <translation>Medizinische Onkologie</translation>
    </message>
    <message>
        <source>surgery</source>
        <translation>Chirurgie</translation>
    </message>
    <message>
        <source>radiology</source>
        <translation>Radiologie</translation>
    </message>
    <message>
        <source>Which treatment next?</source>
        <translation>Welche Behandlung als Nächstes?</translation>
    </message>
    <message>
        <source>Is another biopsy needed?</source>
        <translation>Braucht es eine weitere Biopsie?</translation>
    </message>
    <message>
        <source>The patient would like to stay at home.</source>
        <translation>Wunsch: zu Hause bleiben.</translation>
    </message>
    <message>
        <source>no drug, best supportive care</source>
        <translation>kein Medikament, Best Supportive Care</translation>
    </message>
    <message>
        <source>The group agrees on the first recommendation.</source>
        <translation>Das Tumorboard einigt sich auf die erste Empfehlung.</translation>
    </message>
    <message>
        <source>would wait for the next imaging</source>
        <translation>würde die nächste Bildgebung abwarten</translation>
    </message>
</context>
<context>
    <name>consilium::ui::AgendaModel</name>
    <message>
        <source>nothing</source>
        <comment>is missing</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no place on an agenda</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>No tumour recorded</source>
        <translation>Kein Tumor erfasst</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Noch keine Frage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place on an agenda</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BoardController</name>
    <message>
        <source>Still needed: %1.</source>
        <comment>list of what is missing</comment>
        <translation>Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>Written. It is not encrypted: keep it where patient data may be.</source>
        <translation>Geschrieben. Die Datei ist nicht verschlüsselt: nur dort aufbewahren, wo Patientendaten liegen dürfen.</translation>
    </message>
    <message>
        <source>Protocol of the tumour board</source>
        <translation>Protokoll des Tumorboards</translation>
    </message>
    <message>
        <source>Decision of the tumour board as FHIR</source>
        <translation>Entscheidung des Tumorboards als FHIR</translation>
    </message>
    <message>
        <source>List of the tumour board</source>
        <translation>Liste des Tumorboards</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile, and not written over. What you typed still stands here: look at both, then change it again.</source>
        <translation>Das wurde inzwischen an anderer Stelle geändert und nicht überschrieben. Was Sie eingegeben haben, steht noch hier: Vergleichen Sie beides und ändern Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BoardPage</name>
    <message>
        <source>Waiting
%1</source>
        <comment>cases without a meeting</comment>
        <translation>Wartend
%1</translation>
    </message>
    <message>
        <source>no case waits for a meeting</source>
        <translation>kein Fall wartet auf eine Sitzung</translation>
    </message>
    <message>
        <source>cases: %1</source>
        <translation>Fälle: %1</translation>
    </message>
    <message>
        <source>no case yet</source>
        <translation>noch kein Fall</translation>
    </message>
    <message>
        <source>cases: %1 · %2 min</source>
        <comment>number, minutes</comment>
        <translation>Fälle: %1 · %2 min</translation>
    </message>
    <message>
        <source>Figures
what became of our decisions</source>
        <translation>Zahlen
was aus unseren Beschlüssen wurde</translation>
    </message>
    <message>
        <source>No case waits for a meeting. Register one to begin.</source>
        <translation>Kein Fall wartet auf eine Sitzung. Zum Anfang einen anmelden.</translation>
    </message>
    <message>
        <source>No case is on this agenda yet. Register one, or schedule one that waits.</source>
        <translation>Noch kein Fall auf dieser Tagesordnung. Einen anmelden oder einen wartenden ansetzen.</translation>
    </message>
    <message>
        <source>Waiting for a meeting</source>
        <translation>Warten auf eine Sitzung</translation>
    </message>
    <message>
        <source>A case is listed once its minimum data set is complete</source>
        <translation>Ein Fall wird angesetzt, sobald sein Mindestdatensatz vollständig ist</translation>
    </message>
    <message>
        <source>quorum %1</source>
        <translation>beschlussfähig ab %1</translation>
    </message>
    <message>
        <source>no quorum agreed</source>
        <translation>keine Beschlussfähigkeit vereinbart</translation>
    </message>
    <message>
        <source>choices are not sealed first</source>
        <translation>Voten werden nicht vorher versiegelt</translation>
    </message>
    <message>
        <source>%1 · nothing is missing</source>
        <comment>state</comment>
        <translation>%1 · nichts fehlt</translation>
    </message>
    <message>
        <source>%1 · missing: %2</source>
        <comment>state, what is missing</comment>
        <translation>%1 · fehlt: %2</translation>
    </message>
    <message>
        <source>Tumour boards</source>
        <translation>Tumorkonferenzen</translation>
    </message>
    <message>
        <source>Meetings, waiting cases and figures</source>
        <translation>Sitzungen, wartende Fälle und Zahlen</translation>
    </message>
    <message>
        <source>New &amp;meeting</source>
        <translation>Neue &amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Register a case</source>
        <translation>Fall &amp;anmelden</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a case, Enter goes into it.</source>
        <translation>Alt mit einem Pfeil verschiebt einen Fall, Enter geht hinein.</translation>
    </message>
    <message>
        <source>&amp;Change the meeting</source>
        <translation>Sitzung än&amp;dern</translation>
    </message>
    <message>
        <source>&amp;Schedule to…</source>
        <translation>Anset&amp;zen auf…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the case up</source>
        <translation>Fall nach oben verschieben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the case down</source>
        <translation>Fall nach unten verschieben</translation>
    </message>
    <message>
        <source>Presen&amp;t</source>
        <translation>&amp;Vorstellen</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Protocol of the chosen case, once it was discussed</source>
        <translation>Protokoll des gewählten Falls, sobald er besprochen wurde</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List of the meeting&apos;s cases</source>
        <translation>Liste der Fälle der Sitzung</translation>
    </message>
    <message>
        <source>FHIR</source>
        <translation>FHIR</translation>
    </message>
    <message>
        <source>The chosen case as FHIR, once it was discussed</source>
        <translation>Der gewählte Fall als FHIR, sobald er besprochen wurde</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>Akte ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Teile des Falls</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>There is no meeting yet. Make one first.</source>
        <translation>Es gibt noch keine Sitzung. Zuerst eine anlegen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, title of a meeting</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Off the agenda</source>
        <translation>Von der Tagesordnung nehmen</translation>
    </message>
    <message>
        <source>Before this case is listed, state what is missing: %1.</source>
        <translation>Bevor dieser Fall angesetzt wird, bitte das Fehlende angeben: %1.</translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <comment>title, date, cases</comment>
        <translation>%1
%2
%3</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BoardScreen</name>
    <message>
        <source>The agenda has the cases 1 to %1.</source>
        <translation>Die Tagesordnung hat die Fälle 1 bis %1.</translation>
    </message>
    <message>
        <source>No such step. There are the steps 1 to %1.</source>
        <translation>Diesen Schritt gibt es nicht, nur die Schritte 1 bis %1.</translation>
    </message>
    <message>
        <source>Diagnosis not stated</source>
        <translation>Diagnose nicht angegeben</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>board, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>case %1 of %2</source>
        <translation>Fall %1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>patient, age, sex</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>board, case</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In this meeting no choices are sealed before the ranking is shown: %1</source>
        <translation>In dieser Sitzung wird vor der Rangliste keine Wahl versiegelt: %1</translation>
    </message>
    <message>
        <source>This decision is final (%1, %2). It does not change; later words are addenda, entered on the board page.</source>
        <comment>name, time</comment>
        <translation>Dieser Beschluss ist endgültig (%1, %2). Er ändert sich nicht; Späteres wird auf der Tumorboard-Seite als Nachtrag eingetragen.</translation>
    </message>
    <message>
        <source>No question was entered</source>
        <translation>Keine Fragestellung eingetragen</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BoardStepBar</name>
    <message>
        <source>← → step · J jump · M mask · P notes · T time · Esc leave</source>
        <translation>← → Schritt · J Sprung · M Maske · P Notizen · T Zeit · Esc Ende</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BoardTopBar</name>
    <message>
        <source>stopped at %1</source>
        <translation>angehalten bei %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>▲ %1 over the time</source>
        <translation>▲ %1 über der Zeit</translation>
    </message>
    <message>
        <source>invented</source>
        <translation>erfunden</translation>
    </message>
    <message>
        <source>identity masked</source>
        <translation>Identität maskiert</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BrowseView</name>
    <message>
        <source>regimens</source>
        <translation>Therapieschemata</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Gene, change, tumour type, drug, brand or class</source>
        <translation>Gen, Veränderung, Tumorart, Wirkstoff, Handelsname oder Klasse</translation>
    </message>
    <message>
        <source>Search the pack</source>
        <translation>Wissenspaket durchsuchen</translation>
    </message>
    <message>
        <source>Every word must be found. A tumour type also finds what is stated for a wider or a narrower type; a gene is found by its older names, a drug by its brands and classes.</source>
        <translation>Jedes Wort muss gefunden werden. Eine Tumorart findet auch, was für eine übergeordnete oder eine untergeordnete Art angegeben ist; ein Gen wird auch unter älteren Namen gefunden, ein Wirkstoff unter Handelsnamen und Klassen.</translation>
    </message>
    <message>
        <source>Entries of the pack</source>
        <translation>Einträge des Wissenspakets</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>filter, number of entries</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>What it says:</source>
        <translation>Aussage:</translation>
    </message>
    <message>
        <source>Whose:</source>
        <translation>Herkunft:</translation>
    </message>
    <message>
        <source>Showing all %1 entries.</source>
        <translation>Alle %1 Einträge werden gezeigt.</translation>
    </message>
    <message>
        <source>Showing %1 of %2; %3 hidden by the search and filters.</source>
        <translation>%1 von %2 gezeigt; %3 durch Suche und Filter ausgeblendet.</translation>
    </message>
    <message>
        <source>Every entry is hidden by the filters above.</source>
        <translation>Alle Einträge sind durch die Filter oben ausgeblendet.</translation>
    </message>
    <message>
        <source>No shown entry holds every word of “%1”. That the pack says nothing of it does not mean that nothing is known.</source>
        <translation>Kein gezeigter Eintrag enthält jedes Wort von „%1“. Dass das Wissenspaket nichts dazu sagt, bedeutet nicht, dass nichts bekannt ist.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CalculatorForm</name>
    <message>
        <source>%1 in %2</source>
        <comment>input, unit</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 (may be left out)</source>
        <translation>%1 (darf fehlen)</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CalculatorsPage</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search a calculator</source>
        <translation>Einen Rechner suchen</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Chosen calculator</source>
        <translation>Gewählter Rechner</translation>
    </message>
    <message>
        <source>No calculator matches.</source>
        <translation>Kein Rechner passt dazu.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Vorsicht: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Fill in the form: the result appears as you type.</source>
        <translation>Formular ausfüllen: Das Ergebnis erscheint beim Tippen.</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>read the remark</source>
        <translation>Anmerkung lesen</translation>
    </message>
    <message>
        <source>%1; numbers are rounded to four digits.</source>
        <translation>%1; Zahlen sind auf vier Stellen gerundet.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formel: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>result, unit</comment>
        <extracomment>result of a model, its unit</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>visit, remark</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fill from the record</source>
        <translation>Aus der Akte ausfüllen</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Zurück zum Fall</translation>
    </message>
    <message>
        <source>Open case: %1</source>
        <comment>name, age</comment>
        <translation>Offener Fall: %1</translation>
    </message>
    <message>
        <source>The record holds nothing that can be filled in here.</source>
        <translation>Die Akte enthält nichts, was hier ausgefüllt werden kann.</translation>
    </message>
    <message>
        <source>From the record: %1 of %2 inputs, each with its date. What is empty is not recorded or cannot be used.</source>
        <translation>Aus der Akte: %1 von %2 Eingaben, jede mit ihrem Datum. Was leer ist, steht nicht in der Akte oder ist nicht verwendbar.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CalibrationPlot</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a grouping, group</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Calibration: what was said against what was seen</source>
        <translation>Kalibrierung: Vorhergesagtes gegen Beobachtetes</translation>
    </message>
    <message>
        <source>%1: said %2, seen %3 (%4), %5 people</source>
        <comment>group, shares, interval, people</comment>
        <translation>%1: vorhergesagt %2, beobachtet %3 (%4), %5 Personen</translation>
    </message>
    <message>
        <source>said</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>beobachtet</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CaseEditor</name>
    <message>
        <source>Question to the board</source>
        <translation>Frage an die Konferenz</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Vorstellend</translation>
    </message>
    <message>
        <source>The steps are &amp;prepared</source>
        <translation>Die Schritte sind vor&amp;bereitet</translation>
    </message>
    <message>
        <source>The decision is final: the question does not change any more.</source>
        <translation>Der Beschluss ist endgültig: Die Frage ändert sich nicht mehr.</translation>
    </message>
    <message>
        <source>Minutes for this case</source>
        <translation>Minuten für diesen Fall</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>Fra&amp;ge</translation>
    </message>
    <message>
        <source>Prese&amp;nter</source>
        <translation>Vorstelle&amp;nd</translation>
    </message>
    <message>
        <source>Min&amp;utes</source>
        <translation>Min&amp;uten</translation>
    </message>
    <message>
        <source>Minimum data set</source>
        <translation>Mindestdatensatz</translation>
    </message>
    <message>
        <source>Statement on %1</source>
        <translation>Angabe zu: %1</translation>
    </message>
    <message>
        <source>Not in the record: state it here</source>
        <translation>Nicht in der Akte: hier angeben</translation>
    </message>
    <message>
        <source>In the record: %1</source>
        <translation>In der Akte: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CasePage</name>
    <message>
        <source>Pages of the case</source>
        <translation>Seiten des Falls</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Genome</source>
        <translation>Genom</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Therapieoptionen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tumour type, OncoTree code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>keine dokumentiert</translation>
    </message>
    <message>
        <source>for early disease only</source>
        <translation>nur bei früher Erkrankung</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) for advanced disease</source>
        <translation>
            <numerusform>%n Linie bei fortgeschrittener Erkrankung</numerusform>
            <numerusform>%n Linien bei fortgeschrittener Erkrankung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), progressed on %1</source>
        <translation>
            <numerusform>%n Linie, Progress unter %1</numerusform>
            <numerusform>%n Linien, Progress unter %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Pharmacogenomics</source>
        <translation>Pharmakogenetik</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Calculators for this case</source>
        <translation>Rechner zu diesem Fall</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Board size</source>
        <translation>Großansicht</translation>
    </message>
    <message>
        <source>This page in large letters, one idea at a time (F5)</source>
        <translation>Diese Seite in großer Schrift, ein Gedanke nach dem anderen (F5)</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CaseRegistration</name>
    <message>
        <source>Search a patient</source>
        <translation>Patient/in suchen</translation>
    </message>
    <message>
        <source>No patient is found. Import the patient first, or search otherwise.</source>
        <translation>Niemand gefunden. Zuerst importieren oder anders suchen.</translation>
    </message>
    <message>
        <source>Question to the board</source>
        <translation>Frage an die Konferenz</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Vorstellend</translation>
    </message>
    <message>
        <source>Name, identifier or diagnosis</source>
        <translation>Name, Kennung oder Diagnose</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Gefundene Patientinnen und Patienten</translation>
    </message>
    <message>
        <source>What is the board asked?</source>
        <translation>Was soll die Konferenz beantworten?</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Register a case</source>
        <translation>Fall anmelden</translation>
    </message>
    <message>
        <source>Everything else is taken from the record</source>
        <translation>Alles Weitere kommt aus der Akte</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient/in</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>Fra&amp;ge</translation>
    </message>
    <message>
        <source>Prese&amp;nter</source>
        <translation>Vorstelle&amp;nd</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>patient, age, diagnosis</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>No tumour recorded</source>
        <translation>Kein Tumor erfasst</translation>
    </message>
    <message>
        <source>Choose a patient.</source>
        <translation>Bitte eine Person auswählen.</translation>
    </message>
    <message>
        <source>Write the question to the board.</source>
        <translation>Bitte die Frage an die Konferenz eintragen.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ChangedSince</name>
    <message>
        <source>Changed since an earlier ranking</source>
        <translation>Geändert seit einer früheren Rangfolge</translation>
    </message>
    <message>
        <source>Earlier ranking to compare with</source>
        <translation>Frühere Rangfolge zum Vergleich</translation>
    </message>
    <message>
        <source>What changed since the earlier ranking, and why</source>
        <translation>Was sich seit der früheren Rangfolge geändert hat, und warum</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>The earlier ranking was redrawn byte for byte from what was kept with it.</source>
        <translation>Die frühere Rangfolge wurde aus dem mit ihr Aufbewahrten Byte für Byte neu berechnet.</translation>
    </message>
    <message>
        <source>This version of the program answers the earlier inputs otherwise; where this alone makes a difference, its cause is the program.</source>
        <translation>Diese Programmversion beantwortet die früheren Eingaben anders; wo das allein einen Unterschied macht, ist das Programm als Ursache genannt.</translation>
    </message>
    <message>
        <source>What the earlier ranking was made with is not all to be had, so what differs is shown and why is not told apart.</source>
        <translation>Nicht alles, womit die frühere Rangfolge erstellt wurde, ist verfügbar; gezeigt wird, was anders ist, die Ursachen werden nicht unterschieden.</translation>
    </message>
    <message>
        <source>No option came, went or moved, and no verdict changed.</source>
        <translation>Keine Option kam hinzu, fiel weg oder wechselte den Platz, und kein Urteil änderte sich.</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>In der Akte</translation>
    </message>
    <message>
        <source>In knowledge and models</source>
        <translation>In Wissen und Modellen</translation>
    </message>
    <message>
        <source>No option came, went or moved, and no verdict, dose, number or text changed.</source>
        <translation>Keine Option kam hinzu, fiel weg oder wechselte den Platz, und kein Urteil, keine Dosis, keine Zahl und kein Text änderte sich.</translation>
    </message>
    <message>
        <source>In doses, numbers and texts</source>
        <translation>In Dosen, Zahlen und Texten</translation>
    </message>
    <message>
        <source>The record differs in what is not listed here, such as where an entry came from.</source>
        <translation>Die Akte unterscheidet sich in etwas, das hier nicht aufgeführt ist, etwa darin, woher ein Eintrag stammt.</translation>
    </message>
    <message>
        <source>This version of the program gives the same options, order and verdicts to the earlier inputs; wording or details differ.</source>
        <translation>Diese Programmversion gibt auf die früheren Eingaben dieselben Optionen, dieselbe Reihenfolge und dieselben Urteile; Wortlaut oder Einzelheiten sind anders.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CheckView</name>
    <message>
        <source>&amp;Check a pack file…</source>
        <translation>Paketdatei &amp;prüfen …</translation>
    </message>
    <message>
        <source>&amp;Lock now and open again</source>
        <translation>Jetzt &amp;sperren und neu öffnen</translation>
    </message>
    <message>
        <source>C&amp;ompare all the same</source>
        <translation>&amp;Trotzdem vergleichen</translation>
    </message>
    <message>
        <source>&amp;Trust a key…</source>
        <translation>Einem &amp;Schlüssel vertrauen …</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Nothing is changed by comparing. Other work on the store waits until this is done or cancelled.</source>
        <translation>Der Vergleich ändert nichts. Andere Arbeiten an der Ablage warten, bis er fertig oder abgebrochen ist.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Check a new pack</source>
        <translation>Neues Paket prüfen</translation>
    </message>
    <message>
        <source>Choose a pack file (.cpack). Its signature and its age are judged, and it is compared with the pack in use, in general and for every case of this store.</source>
        <translation>Wählen Sie eine Paketdatei (.cpack). Signatur und Alter werden geprüft, und das Paket wird mit dem verwendeten verglichen, allgemein und für jeden Fall dieser Ablage.</translation>
    </message>
    <message>
        <source>Nothing changes before you have seen what is gained and lost and have put the pack into use by name.</source>
        <translation>Nichts ändert sich, bevor Sie gesehen haben, was hinzukommt und wegfällt, und das Paket mit Ihrem Namen eingeführt haben.</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>%1 wird verglichen</translation>
    </message>
    <message>
        <source>Comparing what the two packs say…</source>
        <translation>Die Aussagen beider Pakete werden verglichen …</translation>
    </message>
    <message>
        <source>Comparing the options of each case: %1 of %2…</source>
        <translation>Die Optionen jedes Falls werden verglichen: %1 von %2 …</translation>
    </message>
    <message>
        <source>What it calls itself: %1 %2, edition of %3</source>
        <comment>pack, version, date</comment>
        <translation>Es nennt sich: %1 %2, Ausgabe vom %3</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <comment>technical</comment>
        <translation>Stelle: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>✗ Not taken: %1</source>
        <comment>file name</comment>
        <translation>✗ Nicht angenommen: %1</translation>
    </message>
    <message>
        <source>✓ Kept: %1 %2</source>
        <comment>pack, version</comment>
        <translation>✓ Aufgenommen: %1 %2</translation>
    </message>
    <message>
        <source>The pack is used from the next opening of this store. Until then every page goes on with the pack before it.</source>
        <translation>Das Paket gilt ab dem nächsten Öffnen dieser Ablage. Bis dahin arbeitet jede Seite mit dem bisherigen Paket weiter.</translation>
    </message>
    <message>
        <source>Put into use by %1.</source>
        <translation>Eingeführt von %1.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ChoicePanel</name>
    <message>
        <source>Seal</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Open the ranking</source>
        <translation>Rangliste öffnen</translation>
    </message>
    <message>
        <source>Open early …</source>
        <translation>Vorzeitig öffnen …</translation>
    </message>
    <message>
        <source>Do not seal …</source>
        <translation>Nicht versiegeln …</translation>
    </message>
    <message>
        <source>Choice of</source>
        <translation>Wahl von</translation>
    </message>
    <message>
        <source>Drugs, several joined by +</source>
        <translation>Wirkstoffe, mehrere mit + verbunden</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Anderes …</translation>
    </message>
    <message>
        <source>The ranking opens when all have chosen or the chair opens it.</source>
        <translation>Die Rangliste öffnet sich, wenn alle gewählt haben oder der Vorsitz sie öffnet.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Name of the chair</source>
        <translation>Name des Vorsitzes</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>Die ganze Gruppe</translation>
    </message>
    <message>
        <source>with the group</source>
        <translation>mit der Gruppe</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>wählt noch</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>Sealed by %1 of %2</source>
        <translation>Versiegelt: %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, discipline</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not in the pack, kept as typed: %1</source>
        <translation>Nicht im Wissenspaket, bleibt wie getippt: %1</translation>
    </message>
    <message>
        <source>Open the ranking before all have sealed</source>
        <translation>Rangliste öffnen, bevor alle versiegelt haben</translation>
    </message>
    <message>
        <source>Do not seal choices in this meeting</source>
        <translation>In dieser Sitzung nicht versiegeln</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Do not seal</source>
        <translation>Nicht versiegeln</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, name of the chair</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ClaimEditor</name>
    <message>
        <source>State of the claim to the insurer</source>
        <translation>Stand des Antrags beim Kostenträger</translation>
    </message>
    <message>
        <source>Date on which the insurer was asked</source>
        <translation>Datum des Antrags beim Kostenträger</translation>
    </message>
    <message>
        <source>Date of the insurer&apos;s answer</source>
        <translation>Datum der Antwort des Kostenträgers</translation>
    </message>
    <message>
        <source>Why the insurer refused</source>
        <translation>Warum der Kostenträger abgelehnt hat</translation>
    </message>
    <message>
        <source>Note on the claim</source>
        <translation>Notiz zum Antrag</translation>
    </message>
    <message>
        <source>Claim to the insurer</source>
        <translation>Antrag beim Kostenträger</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gestellt am</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>Ablehnungsgrund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CompareModel</name>
    <message>
        <source>%1. %2</source>
        <comment>rank, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Evidence level</source>
        <translation>Evidenzgrad</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Starting dose</source>
        <translation>Anfangsdosis</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenz</translation>
    </message>
    <message>
        <source>differs from the reference: %1</source>
        <translation>weicht von der Referenz ab: %1</translation>
    </message>
    <message>
        <source>Differs from the reference.</source>
        <translation>Weicht von der Referenz ab.</translation>
    </message>
    <message>
        <source>%1
◆ reference</source>
        <comment>rank and name</comment>
        <translation>%1
◆ Referenz</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CompareView</name>
    <message>
        <source>Hide rows in which all are equal</source>
        <translation>Zeilen ausblenden, in denen alles gleich ist</translation>
    </message>
    <message>
        <source>Options side by side</source>
        <translation>Therapieoptionen nebeneinander</translation>
    </message>
    <message>
        <source>Make this column the reference (P)</source>
        <translation>Diese Spalte zur Referenz machen (P)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Back to the options (Esc)</source>
        <translation>Zurück zu den Therapieoptionen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden</source>
        <translation>
            <numerusform>%n Zeile ausgeblendet</numerusform>
            <numerusform>%n Zeilen ausgeblendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::ComparisonView</name>
    <message>
        <source>&amp;Put into use…</source>
        <translation>&amp;Einführen …</translation>
    </message>
    <message>
        <source>&amp;Close comparison</source>
        <translation>Vergleich &amp;schließen</translation>
    </message>
    <message>
        <source>Options of level I that would be lost</source>
        <translation>Optionen auf Evidenzgrad I, die verloren gingen</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>Welche Änderungen</translation>
    </message>
    <message>
        <source>Search the changes</source>
        <translation>Änderungen durchsuchen</translation>
    </message>
    <message>
        <source>Drug, biomarker, tumour type, case</source>
        <translation>Wirkstoff, Biomarker, Tumorart, Fall</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>pack, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>edition of %1, compared with %2 %3 of %4</source>
        <comment>date, pack in use, its version and date</comment>
        <translation>Ausgabe vom %1, verglichen mit %2 %3 vom %4</translation>
    </message>
    <message>
        <source>%1 · signed by %2</source>
        <comment>what was compared, holder of the key</comment>
        <translation>%1 · signiert von %2</translation>
    </message>
    <message>
        <source>✓ %1 gained</source>
        <comment>number of claims</comment>
        <translation>✓ %1 hinzugekommen</translation>
    </message>
    <message>
        <source>✗ %1 lost</source>
        <comment>number of claims</comment>
        <translation>✗ %1 verloren</translation>
    </message>
    <message>
        <source>▲ %1 on another level</source>
        <comment>number of claims</comment>
        <translation>▲ %1 auf anderem Evidenzgrad</translation>
    </message>
    <message>
        <source>no case in this store to compare</source>
        <translation>kein Fall in dieser Ablage zu vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>options change in %1 of %n case(s)</source>
        <translation>
            <numerusform>Optionen ändern sich in %1 von %n Fall</numerusform>
            <numerusform>Optionen ändern sich in %1 von %n Fällen</numerusform>
        </translation>
    </message>
    <message>
        <source>✗ For reading only: %1</source>
        <translation>✗ Nur zum Lesen: %1</translation>
    </message>
    <message>
        <source>▲ Options of level I that would be lost: %1</source>
        <translation>▲ Optionen auf Evidenzgrad I, die verloren gingen: %1</translation>
    </message>
    <message>
        <source>In general (%1)</source>
        <translation>Allgemein (%1)</translation>
    </message>
    <message>
        <source>In your cases (%1)</source>
        <translation>In Ihren Fällen (%1)</translation>
    </message>
    <message>
        <source>By entry (%1)</source>
        <translation>Nach Eintrag (%1)</translation>
    </message>
    <message>
        <source>Showing %1 of %2; %3 hidden by the search.</source>
        <translation>%1 von %2 gezeigt; %3 durch die Suche ausgeblendet.</translation>
    </message>
    <message>
        <source>Nothing changes here.</source>
        <translation>Hier ändert sich nichts.</translation>
    </message>
    <message>
        <source>No change holds every word of the search.</source>
        <translation>Keine Änderung enthält jedes Wort der Suche.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ConflictView</name>
    <message>
        <source>Speaks for an effect</source>
        <translation>Spricht für eine Wirkung</translation>
    </message>
    <message>
        <source>Speaks against an effect</source>
        <translation>Spricht gegen eine Wirkung</translation>
    </message>
    <message>
        <source>Speaks for toxicity</source>
        <translation>Spricht für Toxizität</translation>
    </message>
    <message>
        <source>Speaks against toxicity</source>
        <translation>Spricht gegen Toxizität</translation>
    </message>
    <message>
        <source>Speaks for a better course</source>
        <translation>Spricht für einen besseren Verlauf</translation>
    </message>
    <message>
        <source>Speaks against a better course</source>
        <translation>Spricht gegen einen besseren Verlauf</translation>
    </message>
    <message>
        <source>Speaks for the diagnosis</source>
        <translation>Spricht für die Diagnose</translation>
    </message>
    <message>
        <source>Speaks against the diagnosis</source>
        <translation>Spricht gegen die Diagnose</translation>
    </message>
    <message>
        <source>Prognosis</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>prognosis or diagnosis, therapy</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In this tumour type the statements disagree.</source>
        <translation>Bei dieser Tumorart widersprechen sich die Aussagen.</translation>
    </message>
    <message>
        <source>In another tumour type, %1, the statements disagree.</source>
        <translation>Bei einer anderen Tumorart, %1, widersprechen sich die Aussagen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>column, number of statements</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::CriteriaTable</name>
    <message>
        <source>%1. %2</source>
        <comment>verdict, how many questions are open</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>; and %n more</source>
        <comment>after a list of relatives</comment>
        <translation>
            <numerusform>; und %n weitere</numerusform>
            <numerusform>; und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <comment>answer to a question</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not decided: something is not known</source>
        <translation>offen: etwas ist nicht bekannt</translation>
    </message>
    <message>
        <source>criteria met</source>
        <translation>Kriterien erfüllt</translation>
    </message>
    <message>
        <source>criteria not met</source>
        <translation>Kriterien nicht erfüllt</translation>
    </message>
    <message>
        <source>refer to genetic counselling</source>
        <translation>zur genetischen Beratung überweisen</translation>
    </message>
    <message>
        <source>no question answered yes</source>
        <translation>keine Frage mit Ja beantwortet</translation>
    </message>
    <message>
        <source>Family criteria from the tree</source>
        <translation>Familienkriterien aus dem Stammbaum</translation>
    </message>
    <message>
        <source>Family criteria</source>
        <translation>Familienkriterien</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Rests on, or what is not known</source>
        <translation>Beruht auf, oder was nicht bekannt ist</translation>
    </message>
    <message>
        <source>FHS-7</source>
        <translation>FHS-7</translation>
    </message>
    <message>
        <source>Amsterdam II criteria</source>
        <translation>Amsterdam-II-Kriterien</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>Jede Frage ist beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not known.</source>
        <translation>
            <numerusform>%n Frage nicht bekannt.</numerusform>
            <numerusform>%n Fragen nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>what is not known, of whom</comment>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::DateLine</name>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>how a date is to be typed: year, month, day</extracomment>
        <translation>TT.MM.JJJJ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it like 2026-11-23, 2026-11 or 2026.</source>
        <translation>„%1“ ist kein Datum. Schreibweise: 23.11.2026, 2026-11 oder 2026.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::DecisionForm</name>
    <message>
        <source>%1, %2</source>
        <comment>name, discipline</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 present, %2 needed</source>
        <comment>members</comment>
        <translation>%1 anwesend, %2 nötig</translation>
    </message>
    <message numerus="yes">
        <source>%n present, no quorum agreed on</source>
        <translation>
            <numerusform>%n anwesend, kein Quorum vereinbart</numerusform>
            <numerusform>%n anwesend, kein Quorum vereinbart</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing. A final decision does not change; later words are addenda.</source>
        <translation>Es fehlt nichts. Ein endgültiger Beschluss ändert sich nicht; Späteres wird Nachtrag.</translation>
    </message>
    <message>
        <source>No recommendation, because …</source>
        <translation>Keine Empfehlung, weil …</translation>
    </message>
    <message>
        <source>Rebiopsy</source>
        <translation>Rebiopsie</translation>
    </message>
    <message>
        <source>Repeat histology</source>
        <translation>Histologie wiederholen</translation>
    </message>
    <message>
        <source>Genetic counselling</source>
        <translation>Genetische Beratung</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Endgültig machen</translation>
    </message>
    <message>
        <source>Wording agreed on</source>
        <translation>Vereinbarter Wortlaut</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>Empfehlung hinzufügen</translation>
    </message>
    <message>
        <source>Not on the first shelf of the ranking, because</source>
        <translation>Nicht in der ersten Gruppe der Rangliste, weil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Without a quorum, because</source>
        <translation>Ohne Quorum, weil</translation>
    </message>
    <message>
        <source>Conflict of interest …</source>
        <translation>Interessenkonflikt …</translation>
    </message>
    <message>
        <source>Dissent …</source>
        <translation>Abweichende Meinung …</translation>
    </message>
    <message>
        <source>Before it is final</source>
        <translation>Bevor er endgültig ist</translation>
    </message>
    <message>
        <source>Name of who makes it final</source>
        <translation>Name dessen, der ihn endgültig macht</translation>
    </message>
    <message>
        <source>%1 present who have not abstained, %2 needed</source>
        <comment>members</comment>
        <translation>%1 anwesend ohne Enthaltung, %2 nötig</translation>
    </message>
</context>
<context>
    <name>consilium::ui::DecisionView</name>
    <message>
        <source>Name of who adds this</source>
        <translation>Name der ergänzenden Person</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Addendum</source>
        <translation>Nach&amp;trag</translation>
    </message>
    <message>
        <source>Add the addendum</source>
        <translation>Nachtrag hinzufügen</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Nachträge</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a decision, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>time, name, addendum</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es wurde nichts nachgetragen.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>state, time, name</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>It is written in board mode, during the meeting.</source>
        <translation>Er wird während der Sitzung im Konferenzmodus geschrieben.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>use: %1</source>
        <translation>Anwendung: %1</translation>
    </message>
    <message>
        <source>level not stated</source>
        <translation>Evidenzgrad nicht angegeben</translation>
    </message>
    <message>
        <source>nobody responsible yet</source>
        <translation>noch niemand verantwortlich</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>verantwortlich: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Recommendation, priority %1</source>
        <translation>Empfehlung, Priorität %1</translation>
    </message>
    <message>
        <source>No recommendation, because</source>
        <translation>Keine Empfehlung, weil</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>reason, text</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>rebiopsy</source>
        <translation>erneute Biopsie</translation>
    </message>
    <message>
        <source>repeat histology</source>
        <translation>erneute Histologie</translation>
    </message>
    <message>
        <source>genetic counselling</source>
        <translation>genetische Beratung</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Why off the first shelf</source>
        <translation>Warum außerhalb der ersten Gruppe</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Abweichende Meinung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, interest</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Interessenkonflikt</translation>
    </message>
    <message>
        <source>%1 · abstained</source>
        <comment>name and interest</comment>
        <translation>%1 · hat sich enthalten</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Beschlussfähig ab</translation>
    </message>
    <message>
        <source>Why without quorum</source>
        <translation>Warum ohne Beschlussfähigkeit</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Write the addendum.</source>
        <translation>Bitte den Nachtrag eintragen.</translation>
    </message>
    <message>
        <source>Say who adds this.</source>
        <translation>Bitte angeben, wer dies nachträgt.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::DrugList</name>
    <message numerus="yes">
        <source>Advice withheld, with the reason: %n drug(s)</source>
        <translation>
            <numerusform>Rat zurückgehalten, mit Grund: %n Mittel</numerusform>
            <numerusform>Rat zurückgehalten, mit Grund: %n Mittel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not tested: %n drug(s)</source>
        <translation>
            <numerusform>Nicht getestet: %n Mittel</numerusform>
            <numerusform>Nicht getestet: %n Mittel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n drug(s)</source>
        <comment>what to do</comment>
        <translation>
            <numerusform>%1: %n Mittel</numerusform>
            <numerusform>%1: %n Mittel</numerusform>
        </translation>
    </message>
    <message>
        <source>Search drug, trade name or gene</source>
        <translation>Mittel, Handelsname oder Gen suchen</translation>
    </message>
    <message>
        <source>Search a drug</source>
        <translation>Ein Mittel suchen</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Affected now: in the options, or taken</source>
        <translation>Jetzt betroffen: in den Optionen oder eingenommen</translation>
    </message>
    <message>
        <source>All others that guidance speaks of</source>
        <translation>Alle anderen, zu denen es Rat gibt</translation>
    </message>
    <message>
        <source>No drug of the options or the medication list has guidance in this pack.</source>
        <translation>Zu keinem Mittel der Optionen oder der Medikationsliste gibt es in diesem Paket einen Rat.</translation>
    </message>
    <message>
        <source>The knowledge pack has no other guidance.</source>
        <translation>Das Wissenspaket enthält keinen weiteren Rat.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>sign, group with its number of drugs</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The knowledge pack has no guidance on pharmacogenes.</source>
        <translation>Das Wissenspaket enthält keinen Rat zu Pharmakogenen.</translation>
    </message>
    <message>
        <source>No guidance in this pack on “%1”. That says nothing about the drug.</source>
        <translation>Zu „%1“ gibt es in diesem Paket keinen Rat. Das sagt nichts über das Mittel aus.</translation>
    </message>
    <message>
        <source>what guidelines and labels ask for; the decision is yours</source>
        <translation>was Leitlinien und Fachinformationen verlangen; die Entscheidung liegt bei Ihnen</translation>
    </message>
    <message numerus="yes">
        <source>Test first, as regulators or guidelines ask: %n drug(s)</source>
        <translation>
            <numerusform>Zuerst testen, wie Behörden oder Leitlinien verlangen: %n Mittel</numerusform>
            <numerusform>Zuerst testen, wie Behörden oder Leitlinien verlangen: %n Mittel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::DrugView</name>
    <message>
        <source>%1 %2</source>
        <comment>source, strength of its advice</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>at most %1 of the usual starting dose</source>
        <translation>höchstens %1 der üblichen Anfangsdosis</translation>
    </message>
    <message>
        <source>%1 not tested</source>
        <comment>genes</comment>
        <translation>%1 nicht getestet</translation>
    </message>
    <message>
        <source>taken now</source>
        <translation>wird jetzt eingenommen</translation>
    </message>
    <message>
        <source>in the options: %1</source>
        <translation>in den Optionen: %1</translation>
    </message>
    <message>
        <source>▲ key positions not read</source>
        <translation>▲ Schlüsselpositionen nicht gelesen</translation>
    </message>
    <message>
        <source>▲ calls disagree</source>
        <translation>▲ Befunde uneinig</translation>
    </message>
    <message>
        <source>%1 counts as %2 while %3 is taken, a strong inhibitor; the genes say %4.</source>
        <translation>%1 zählt als %2, solange %3 eingenommen wird, ein starker Hemmstoff; die Gene sagen: %4.</translation>
    </message>
    <message>
        <source>%1 counts as %2 while %3 is taken, a moderate inhibitor; the genes say %4.</source>
        <translation>%1 zählt als %2, solange %3 eingenommen wird, ein mäßiger Hemmstoff; die Gene sagen: %4.</translation>
    </message>
    <message>
        <source>inhibitor</source>
        <translation>Hemmstoff</translation>
    </message>
    <message>
        <source>%1 asks for a test of %2 first: %3</source>
        <comment>regulator, gene, words</comment>
        <translation>%1 verlangt zuerst einen Test von %2: %3</translation>
    </message>
    <message>
        <source>%1: not tested</source>
        <comment>gene</comment>
        <translation>%1: nicht getestet</translation>
    </message>
    <message>
        <source>%1: not called</source>
        <comment>gene</comment>
        <translation>%1: nicht bestimmt</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>gene, call, phenotype</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Rests on %1</source>
        <comment>gene results</comment>
        <translation>Beruht auf %1</translation>
    </message>
    <message>
        <source>%1, strength: %2</source>
        <comment>source, strength of its advice</comment>
        <translation>%1, Stärke: %2</translation>
    </message>
    <message>
        <source>%1: at most %2 of the usual starting dose</source>
        <comment>what to do, percentage</comment>
        <translation>%1: höchstens %2 der üblichen Anfangsdosis</translation>
    </message>
    <message>
        <source>▲ Only some of the calls that fit equally well lead here.</source>
        <translation>▲ Nur einige der gleich gut passenden Befunde führen hierher.</translation>
    </message>
    <message>
        <source>Population: %1</source>
        <translation>Patientengruppe: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gene, what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>source, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>PMID %1</source>
        <translation>PMID %1</translation>
    </message>
    <message>
        <source>%1; where it is given all the same, at most %2 of the usual starting dose</source>
        <comment>what to do, percentage</comment>
        <translation>%1; wird es trotzdem gegeben, höchstens %2 der üblichen Anfangsdosis</translation>
    </message>
</context>
<context>
    <name>consilium::ui::EntriesModel</name>
    <message>
        <source>except %1</source>
        <comment>tumour types</comment>
        <translation>außer %1</translation>
    </message>
    <message>
        <source>evidence against it</source>
        <translation>Evidenz dagegen</translation>
    </message>
    <message>
        <source>Biomarker</source>
        <translation>Biomarker</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>Tumorart</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Therapie</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Evidenzgrad</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Zulassungen</translation>
    </message>
</context>
<context>
    <name>consilium::ui::EntryDetail</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tumour type, code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not stated in this pack</source>
        <translation>in diesem Paket nicht angegeben</translation>
    </message>
    <message>
        <source>%1, retrieved %2</source>
        <comment>licence, date</comment>
        <translation>%1, abgerufen: %2</translation>
    </message>
    <message>
        <source>Details of the chosen entry</source>
        <translation>Einzelheiten des gewählten Eintrags</translation>
    </message>
    <message>
        <source>Choose an entry to see all that the pack says of it.</source>
        <translation>Wählen Sie einen Eintrag, um alles zu sehen, was das Wissenspaket dazu sagt.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>source, what it is</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>Tumorart</translation>
    </message>
    <message>
        <source>%1
and every type below</source>
        <comment>tumour types</comment>
        <translation>%1
und jede untergeordnete Art</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Außer</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Zulassungen</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>keine angegeben</translation>
    </message>
    <message>
        <source>%1, 95 % interval</source>
        <comment>a figure with its interval</comment>
        <translation>%1, 95-%-Intervall</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a figure, its source</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>In trials</source>
        <translation>In Studien</translation>
    </message>
    <message>
        <source>%1 did better; %2</source>
        <comment>therapy, source</comment>
        <translation>%1 war überlegen; %2</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Preferred by</source>
        <translation>Bevorzugt von</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Evidenzgrad</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1
by rule %2</source>
        <comment>levels, ids of rules</comment>
        <translation>%1
nach Regel %2</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>us, in our own words; the licences of what it rests on stand under “Pack in use”</source>
        <translation>uns, in eigenen Worten; die Lizenzen der Grundlagen stehen unter „Verwendetes Paket“</translation>
    </message>
    <message>
        <source>%1 item %2</source>
        <comment>source, number</comment>
        <translation>%1, Eintrag %2</translation>
    </message>
    <message>
        <source>its own level: %1</source>
        <translation>dortige Stufe: %1</translation>
    </message>
    <message>
        <source>its own rating: %1 of 5</source>
        <translation>dortige Bewertung: %1 von 5</translation>
    </message>
    <message>
        <source>does not support the effect</source>
        <translation>stützt die Wirkung nicht</translation>
    </message>
    <message>
        <source>supports the effect</source>
        <translation>stützt die Wirkung</translation>
    </message>
    <message>
        <source>biomarker there: %1</source>
        <translation>Biomarker dort: %1</translation>
    </message>
    <message>
        <source>disease there: %1</source>
        <translation>Erkrankung dort: %1</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Übernommen aus</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>Dortige Lizenz</translation>
    </message>
    <message>
        <source>Biomarker</source>
        <translation>Biomarker</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Wirkstoffe</translation>
    </message>
    <message>
        <source>For consideration only with</source>
        <translation>Nur zur Erwägung bei</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Could be changed</source>
        <translation>Änderbar durch</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>%1
in %2 %3</source>
        <comment>id, pack, version</comment>
        <translation>%1
in %2 %3</translation>
    </message>
    <message>
        <source>evidence against “%1”</source>
        <comment>effect</comment>
        <translation>Evidenz gegen „%1“</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>effect, level</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mechanismus</translation>
    </message>
</context>
<context>
    <name>consilium::ui::EventDialog</name>
    <message>
        <source>still going on</source>
        <translation>dauert noch an</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Performance status (ECOG)</source>
        <translation>Leistungszustand (ECOG)</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation>Unerwünschtes Ereignis</translation>
    </message>
    <message>
        <source>Systemic treatment</source>
        <translation>Systemtherapie</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation>Strahlentherapie</translation>
    </message>
    <message>
        <source>Tumour marker</source>
        <translation>Tumormarker</translation>
    </message>
    <message>
        <source>Laboratory value</source>
        <translation>Laborwert</translation>
    </message>
    <message>
        <source>Document or note</source>
        <translation>Dokument oder Notiz</translation>
    </message>
    <message>
        <source>complete response</source>
        <translation>komplette Remission</translation>
    </message>
    <message>
        <source>partial response</source>
        <translation>partielle Remission</translation>
    </message>
    <message>
        <source>stable disease</source>
        <translation>stabile Erkrankung</translation>
    </message>
    <message>
        <source>progressive disease</source>
        <translation>progrediente Erkrankung</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation>nicht beurteilbar</translation>
    </message>
    <message>
        <source>improved, without a category</source>
        <translation>gebessert, ohne Kategorie</translation>
    </message>
    <message>
        <source>worse, without a category</source>
        <translation>verschlechtert, ohne Kategorie</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Date or start:</source>
        <translation>&amp;Datum oder Beginn:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>&amp;Ende:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Wert:</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>E&amp;inheit:</translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation>&amp;Kategorie:</translation>
    </message>
    <message>
        <source>&amp;Line of treatment:</source>
        <translation>Therapie&amp;linie:</translation>
    </message>
    <message>
        <source>&amp;Tumour:</source>
        <translation>&amp;Tumor:</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>0 bis 5</translation>
    </message>
    <message>
        <source>CTCAE grade 1 to 5, or empty</source>
        <translation>CTCAE-Grad 1 bis 5, oder leer</translation>
    </message>
    <message>
        <source>12.5 or &lt;0.5</source>
        <translation>12.5 oder &lt;0.5</translation>
    </message>
    <message>
        <source>A date is needed: a year, a month or a day.</source>
        <translation>Ein Datum wird gebraucht: ein Jahr, ein Monat oder ein Tag.</translation>
    </message>
    <message>
        <source>The date lies after today. What is planned is no event yet.</source>
        <translation>Das Datum liegt nach heute. Geplantes ist noch kein Ereignis.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>Das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name wird gebraucht.</translation>
    </message>
    <message>
        <source>A number with a unit is needed; the number with a point, not a comma.</source>
        <translation>Eine Zahl mit Einheit wird gebraucht; die Zahl mit Punkt, nicht mit Komma.</translation>
    </message>
    <message>
        <source>ECOG is a whole number from 0 to 5.</source>
        <translation>ECOG ist eine ganze Zahl von 0 bis 5.</translation>
    </message>
    <message>
        <source>A CTCAE grade is a whole number from 1 to 5.</source>
        <translation>Ein CTCAE-Grad ist eine ganze Zahl von 1 bis 5.</translation>
    </message>
    <message>
        <source>Write a date as 2026, 2026-11 or 2026-11-24.</source>
        <translation>Schreiben Sie ein Datum als 2026, 2026-11 oder 2026-11-24.</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xt:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>Ih&amp;r Name:</translation>
    </message>
    <message>
        <source>as the file states it</source>
        <translation>wie die Datei es angibt</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Nicht behalten</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Irrtümlich eingetragen</translation>
    </message>
    <message>
        <source>Performance status (%1)</source>
        <translation>Leistungszustand (%1)</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Other medication</source>
        <translation>Andere Medikation</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 bis 100</translation>
    </message>
    <message>
        <source>A file says: %1.</source>
        <comment>event, date</comment>
        <translation>Eine Datei gibt an: %1.</translation>
    </message>
    <message>
        <source>What is entered in error leaves the timeline and is not used. What the file says is kept and can be brought back.</source>
        <translation>Was irrtümlich eingetragen ist, verschwindet von der Zeitachse und wird nicht verwendet. Die Angabe der Datei bleibt erhalten und kann zurückgeholt werden.</translation>
    </message>
    <message>
        <source>It is kept beside your correction, which is shown and used in its place.</source>
        <translation>Das bleibt neben Ihrer Korrektur erhalten, die an seiner Stelle gezeigt und verwendet wird.</translation>
    </message>
    <message>
        <source>Its words are a molecular finding too and cannot be corrected here.</source>
        <translation>Seine Worte sind zugleich ein molekularer Befund und können hier nicht korrigiert werden.</translation>
    </message>
    <message>
        <source>The end lies after today. Leave it empty until it has ended.</source>
        <translation>Das Ende liegt nach heute. Lassen Sie es leer, bis es eingetreten ist.</translation>
    </message>
    <message>
        <source>A result is needed.</source>
        <translation>Ein Ergebnis wird gebraucht.</translation>
    </message>
    <message>
        <source>This scale is a whole number from 0 to 100.</source>
        <translation>Diese Skala ist eine ganze Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Ein Grund wird gebraucht.</translation>
    </message>
    <message>
        <source>Your name is needed.</source>
        <translation>Ihr Name wird gebraucht.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::FamilyPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Änderung: %1</translation>
    </message>
    <message>
        <source>Identical twin</source>
        <translation>Eineiiger Zwilling</translation>
    </message>
    <message>
        <source>Add:</source>
        <comment>relatives; buttons follow</comment>
        <translation>Hinzufügen:</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Eltern</translation>
    </message>
    <message>
        <source>Add parents (P in the drawing)</source>
        <translation>Eltern hinzufügen (P in der Zeichnung)</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Geschwister</translation>
    </message>
    <message>
        <source>Add a sibling (S in the drawing)</source>
        <translation>Bruder oder Schwester hinzufügen (S in der Zeichnung)</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Add a child (C in the drawing)</source>
        <translation>Kind hinzufügen (C in der Zeichnung)</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Add a partner (A in the drawing)</source>
        <translation>Partner oder Partnerin hinzufügen (A in der Zeichnung)</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove the chosen person (Delete in the drawing)</source>
        <translation>Die gewählte Person entfernen (Entf in der Zeichnung)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>change</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Keeps the tree in the record (Ctrl+S). It is also kept when you leave the case. Earlier trees stay in the record.</source>
        <translation>Behält den Stammbaum in der Akte (Strg+S). Das geschieht auch, wenn Sie den Fall verlassen. Frühere Stammbäume bleiben in der Akte.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>CanRisk or FHIR file…</source>
        <translation>CanRisk- oder FHIR-Datei…</translation>
    </message>
    <message>
        <source>Relatives of the record</source>
        <translation>Verwandte der Akte</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>CanRisk pedigree file…</source>
        <translation>CanRisk-Stammbaumdatei…</translation>
    </message>
    <message>
        <source>FHIR FamilyMemberHistory…</source>
        <translation>FHIR FamilyMemberHistory…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The family tree of the record cannot be read: %1 Nothing of it is shown, and nothing is changed.</source>
        <translation>Der Stammbaum der Akte kann nicht gelesen werden: %1 Nichts davon wird gezeigt, und nichts wird geändert.</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>Verwandte/r</translation>
    </message>
    <message>
        <source>The record names relatives whose place in the tree it does not tell; they are not drawn: %1.</source>
        <translation>Die Akte nennt Verwandte, deren Platz im Stammbaum sie nicht angibt; sie sind nicht gezeichnet: %1.</translation>
    </message>
    <message>
        <source>Square: man, circle: woman, diamond: sex not recorded. Slash: deceased. Arrow: patient.</source>
        <translation>Quadrat: Mann, Kreis: Frau, Raute: Geschlecht nicht erfasst. Strich: verstorben. Pfeil: Patient/in.</translation>
    </message>
    <message>
        <source>Keys: arrows move, Enter edits, P S C A add, F M state the sex, Delete removes.</source>
        <translation>Tasten: Pfeile wandern, Eingabe bearbeitet, P S C A fügen hinzu, F M geben das Geschlecht an (Frau, Mann), Entf entfernt.</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Geändert, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>date</comment>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>From the record&apos;s family history</source>
        <translation>Aus der Familienanamnese der Akte</translation>
    </message>
    <message>
        <source>No family history is recorded</source>
        <translation>Keine Familienanamnese erfasst</translation>
    </message>
    <message>
        <source>Both parents are in the tree already: %1.</source>
        <translation>Beide Eltern stehen schon im Stammbaum: %1.</translation>
    </message>
    <message>
        <source>State the sex first, with F or M or in the form: whether %1 is mother or father follows from it.</source>
        <translation>Geben Sie zuerst das Geschlecht an, mit F oder M oder im Formular: daraus folgt, ob %1 Mutter oder Vater ist.</translation>
    </message>
    <message>
        <source>Parents of %1</source>
        <translation>Eltern: %1</translation>
    </message>
    <message>
        <source>Sibling of %1</source>
        <translation>Bruder oder Schwester: %1</translation>
    </message>
    <message>
        <source>Child of %1</source>
        <translation>Kind: %1</translation>
    </message>
    <message>
        <source>Partner of %1</source>
        <translation>Partner oder Partnerin: %1</translation>
    </message>
    <message>
        <source>A partner stands in the tree by a child: a child of whom nothing is known was added too.</source>
        <translation>Ein Partner steht durch ein Kind im Stammbaum: ein Kind, von dem nichts bekannt ist, wurde mit hinzugefügt.</translation>
    </message>
    <message>
        <source>The parents they have in common were added too; nothing is known of them.</source>
        <translation>Die gemeinsamen Eltern wurden mit hinzugefügt; von ihnen ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The other parent was added too; nothing is known of that person.</source>
        <translation>Der andere Elternteil wurde mit hinzugefügt; von ihm ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Sex of %1</source>
        <translation>Geschlecht: %1</translation>
    </message>
    <message>
        <source>The tree is about the patient, who cannot be removed.</source>
        <translation>Um diese Person geht es im Stammbaum; sie kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Remove %1? Nobody else goes with this person.</source>
        <translation>Entfernen: %1? Sonst geht niemand mit.</translation>
    </message>
    <message>
        <source>Remove %1? These hang on the patient only by this person and go too: %2.</source>
        <translation>Entfernen: %1? Diese hängen nur durch diese Person am Stammbaum und gehen mit: %2.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a person</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>The tree is now the one that the record&apos;s family history gives. Undo brings the former one back.</source>
        <translation>Der Stammbaum ist jetzt der aus der Familienanamnese der Akte. Rückgängig bringt den vorigen zurück.</translation>
    </message>
    <message>
        <source>The record names no relatives: the patient and two unknown parents are left. Undo brings the former tree back.</source>
        <translation>Die Akte nennt keine Verwandten: es bleiben die Person selbst und zwei unbekannte Eltern. Rückgängig bringt den vorigen Stammbaum zurück.</translation>
    </message>
    <message>
        <source>%1 is read; Undo brings the former tree back.</source>
        <comment>name of a file</comment>
        <translation>%1 ist gelesen; Rückgängig bringt den vorigen Stammbaum zurück.</translation>
    </message>
    <message>
        <source>The person it is about has another sex than the patient: is it the right file?</source>
        <translation>Die Person, um die es geht, hat ein anderes Geschlecht als in der Akte: ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>The person it is about was born in %1, the patient in %2: is it the right file?</source>
        <translation>Die Person, um die es geht, ist %1 geboren, nach der Akte aber %2: ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>Not drawn, because the file does not tell the place in the tree: %1.</source>
        <translation>Nicht gezeichnet, weil die Datei den Platz im Stammbaum nicht angibt: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>family</source>
        <comment>name of a file</comment>
        <translation>familie</translation>
    </message>
    <message>
        <source>The file will not hold everything:</source>
        <translation>Die Datei wird nicht alles enthalten:</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Datei schreiben…</translation>
    </message>
    <message>
        <source>Changes that were not saved</source>
        <translation>Änderungen, die nicht gespeichert wurden</translation>
    </message>
    <message>
        <source>These changes were not saved earlier and stand here again. Undo brings the saved tree back.</source>
        <translation>Diese Änderungen wurden zuvor nicht gespeichert und stehen hier wieder. Rückgängig bringt den gespeicherten Stammbaum zurück.</translation>
    </message>
    <message>
        <source>The record&apos;s family history has changed since this tree was saved, for example by an import, and what is new in it is not in the tree. Import, Relatives of the record, takes it instead of this tree.</source>
        <translation>Die Familienanamnese der Akte hat sich geändert, seit dieser Stammbaum gespeichert wurde, zum Beispiel durch einen Import; was darin neu ist, steht nicht im Stammbaum. Importieren, Verwandte der Akte, nimmt sie anstelle dieses Stammbaums.</translation>
    </message>
    <message>
        <source>Keep this tree</source>
        <translation>Diesen Stammbaum behalten</translation>
    </message>
    <message>
        <source>The record&apos;s family history seen</source>
        <translation>Familienanamnese der Akte gesehen</translation>
    </message>
    <message>
        <source>There are several partners; the other parent of this child is: %1. If that is wrong, Undo, choose the right partner in the drawing and add the child there.</source>
        <translation>Es gibt mehrere Partner; der andere Elternteil dieses Kindes ist: %1. Wenn das falsch ist: Rückgängig, dann in der Zeichnung den richtigen Partner wählen und das Kind dort hinzufügen.</translation>
    </message>
    <message>
        <source>The new partner is the other parent of these children, who had none in the tree: %1. Undo if that is wrong.</source>
        <translation>Der neue Partner ist der andere Elternteil dieser Kinder, die im Stammbaum keinen hatten: %1. Rückgängig, wenn das falsch ist.</translation>
    </message>
    <message>
        <source>The file will hold the names and identifiers that stand in the tree.</source>
        <translation>Die Datei wird die Namen und Kennungen enthalten, die im Stammbaum stehen.</translation>
    </message>
    <message>
        <source>Write without names…</source>
        <translation>Ohne Namen schreiben…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>consilium::ui::FiguresView</name>
    <message>
        <source>What became of our decisions</source>
        <translation>Was aus unseren Beschlüssen wurde</translation>
    </message>
    <message>
        <source>Final decisions of this store, counted; shares with the 95 % interval of Wilson. Few cases say little: compare no therapies by them.</source>
        <translation>Gezählte endgültige Beschlüsse dieses Speichers; Anteile mit dem 95-%-Intervall nach Wilson. Wenige Fälle sagen wenig: Therapien nicht danach vergleichen.</translation>
    </message>
    <message>
        <source>nothing counted yet</source>
        <translation>noch nichts gezählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Final decisions</source>
        <translation>Endgültige Beschlüsse</translation>
    </message>
    <message>
        <source>A therapy was recommended, of final decisions</source>
        <translation>Eine Therapie wurde empfohlen, von den endgültigen Beschlüssen</translation>
    </message>
    <message>
        <source>It was given, wholly or in part, of those recommended whose course is known</source>
        <translation>Sie wurde ganz oder teilweise gegeben, von den empfohlenen mit bekanntem Verlauf</translation>
    </message>
    <message>
        <source>Complete or partial response, of those given with an evaluable response</source>
        <translation>Komplette oder partielle Remission, von den gegebenen mit auswertbarem Ansprechen</translation>
    </message>
    <message>
        <source>Toxicity of CTCAE grade 3 or worse, of those given whose toxicity is stated</source>
        <translation>Toxizität ab CTCAE-Grad 3, von den gegebenen mit angegebener Toxizität</translation>
    </message>
    <message>
        <source>Recommended off the ranking&apos;s first shelf, of decisions after an opened ranking</source>
        <translation>Empfohlen außerhalb der ersten Gruppe der Rangliste, von den Beschlüssen nach geöffneter Rangliste</translation>
    </message>
    <message>
        <source>Sealed choices that became the decision, of all that were sealed</source>
        <translation>Versiegelte Voten, die zum Beschluss wurden, von allen versiegelten</translation>
    </message>
    <message>
        <source>Recommended, and nobody has said what became of it</source>
        <translation>Empfohlen, und niemand hat angegeben, was daraus wurde</translation>
    </message>
</context>
<context>
    <name>consilium::ui::FollowUpEditor</name>
    <message>
        <source>A follow-up can be entered once the decision is final.</source>
        <translation>Ein Verlauf kann eingetragen werden, sobald der Beschluss endgültig ist.</translation>
    </message>
    <message>
        <source>Date of the follow-up</source>
        <translation>Datum des Verlaufs</translation>
    </message>
    <message>
        <source>Was the recommended treatment given?</source>
        <translation>Wurde die empfohlene Behandlung gegeben?</translation>
    </message>
    <message>
        <source>Why it was not given</source>
        <translation>Warum sie nicht gegeben wurde</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <source>Worst toxicity</source>
        <translation>Schwerste Toxizität</translation>
    </message>
    <message>
        <source>Which toxicity</source>
        <translation>Welche Toxizität</translation>
    </message>
    <message>
        <source>What else is known</source>
        <translation>Was sonst bekannt ist</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Toxicity</source>
        <translation>Toxizität</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add the follow-up</source>
        <translation>Verlauf hinzufügen</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Say at least whether the treatment was given.</source>
        <translation>Bitte mindestens angeben, ob die Behandlung gegeben wurde.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GeneCell</name>
    <message>
        <source>A</source>
        <comment>letter for: altered</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter for: tested normal</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter for: not covered</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>F</source>
        <comment>letter for: test failed</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>U</source>
        <comment>letter for: unknown</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gene, state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GeneCells</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>genes</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>genes</comment>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show fewer genes</source>
        <translation>Weniger Gene zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more gene(s)</source>
        <translation>
            <numerusform>%n weiteres Gen zeigen</numerusform>
            <numerusform>%n weitere Gene zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenePositions</name>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>of the definition that each call was made with</source>
        <translation>der Definition, mit der bestimmt wurde</translation>
    </message>
    <message>
        <source>Positions of each gene</source>
        <translation>Positionen jedes Gens</translation>
    </message>
    <message>
        <source>Point at a mark, or move along them with the arrow keys.</source>
        <translation>Auf eine Marke zeigen oder mit den Pfeiltasten daran entlanggehen.</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>unbrauchbar</translation>
    </message>
    <message>
        <source>key position</source>
        <translation>Schlüsselposition</translation>
    </message>
    <message>
        <source>key position, not read</source>
        <translation>Schlüsselposition, nicht gelesen</translation>
    </message>
    <message>
        <source>Which positions were read is not stated: nothing here says that another allele was looked for.</source>
        <translation>Welche Positionen gelesen wurden, ist nicht angegeben: Nichts hier sagt, dass nach einem anderen Allel gesucht wurde.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gene, position</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GeneStrip</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>letter, state, genes</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The tumour type is not known: which genes matter cannot be said.</source>
        <translation>Die Tumorart ist nicht bekannt: auf welche Gene es ankommt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The pack names no gene that matters in this tumour type.</source>
        <translation>Das Wissenspaket nennt kein Gen, auf das es bei dieser Tumorart ankommt.</translation>
    </message>
    <message>
        <source>No test of this case names the genes that it covers: where nothing was found a gene is unknown, not normal.</source>
        <translation>Kein Test dieses Falls nennt die Gene, die er abdeckt: wo nichts gefunden wurde, ist ein Gen unbekannt, nicht unauffällig.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomeDetail</name>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Details of the chosen row</source>
        <translation>Einzelheiten der gewählten Zeile</translation>
    </message>
    <message>
        <source>Choose a row to see every field and the statements that it meets.</source>
        <translation>Wählen Sie eine Zeile, um alle Felder und die zutreffenden Aussagen zu sehen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fragestellung</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>Getestet durch</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Protein</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodierend</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Exon</source>
        <translation>Exon</translation>
    </message>
    <message>
        <source>Genomic</source>
        <translation>Genomisch</translation>
    </message>
    <message>
        <source>build not stated</source>
        <translation>Build nicht angegeben</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>chromosome %1, position %2, %3</source>
        <translation>Chromosom %1, Position %2, %3</translation>
    </message>
    <message>
        <source>Alleles</source>
        <translation>Allele</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>reference and alternative allele</comment>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Konsequenz</translation>
    </message>
    <message>
        <source>Allele fraction</source>
        <translation>Allelfrequenz</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <comment>allele fraction, its field in the file</comment>
        <translation>%1 (aus %2)</translation>
    </message>
    <message>
        <source>Reads with it</source>
        <translation>Reads mit Variante</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopienzahl</translation>
    </message>
    <message>
        <source>Genotype</source>
        <translation>Genotyp</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Significance</source>
        <translation>Signifikanz</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>gene, change</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) that cannot be judged without the test</source>
        <translation>
            <numerusform>%n Aussage, die ohne den Test nicht beurteilbar ist</numerusform>
            <numerusform>%n Aussagen, die ohne den Test nicht beurteilbar sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) met</source>
        <translation>
            <numerusform>%n zutreffende Aussage</numerusform>
            <numerusform>%n zutreffende Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>From the pack %1 %2. A statement that the finding does not meet is not listed.</source>
        <translation>Aus dem Wissenspaket %1 %2. Aussagen, die auf den Befund nicht zutreffen, sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>AMP %1, by rule %2</source>
        <translation>AMP %1, nach Regel %2</translation>
    </message>
    <message>
        <source>%1 (%2 points): %3</source>
        <comment>code, its points, reason</comment>
        <translation>%1 (%2 Punkte): %3</translation>
    </message>
    <message>
        <source>Oncogenicity</source>
        <translation>Onkogenität</translation>
    </message>
    <message>
        <source>%1, %2 points</source>
        <comment>class, sum</comment>
        <translation>%1, %2 Punkte</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Conflicting evidence</source>
        <translation>Widersprüchliche Evidenz</translation>
    </message>
    <message>
        <source>the same therapy, in the same tumour types, side by side</source>
        <translation>dieselbe Therapie, bei denselben Tumorarten, nebeneinander</translation>
    </message>
    <message numerus="yes">
        <source>%n other statement(s) met</source>
        <translation>
            <numerusform>%n weitere zutreffende Aussage</numerusform>
            <numerusform>%n weitere zutreffende Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of specimen, date of collection</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomeHead</name>
    <message>
        <source>? %1 not measured</source>
        <translation>? %1 nicht gemessen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>signature, value, date</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>signature, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Test without a name</source>
        <translation>Test ohne Namen</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>Datum nicht dokumentiert</translation>
    </message>
    <message>
        <source>build not stated</source>
        <translation>Build nicht angegeben</translation>
    </message>
    <message>
        <source>tumour sample %1</source>
        <translation>Tumorprobe %1</translation>
    </message>
    <message>
        <source>no normal sample</source>
        <translation>keine Normalprobe</translation>
    </message>
    <message>
        <source>normal sample %1</source>
        <translation>Normalprobe %1</translation>
    </message>
    <message>
        <source>covers all genes</source>
        <translation>deckt alle Gene ab</translation>
    </message>
    <message>
        <source>panel of %1 genes</source>
        <translation>Panel, Anzahl Gene: %1</translation>
    </message>
    <message>
        <source>panel content not stated: every gene without a finding is unknown</source>
        <translation>Panelinhalt nicht angegeben: jedes Gen ohne Befund ist unbekannt</translation>
    </message>
    <message>
        <source>%1 genes failed</source>
        <translation>fehlgeschlagene Gene: %1</translation>
    </message>
    <message>
        <source>and %1 more tests</source>
        <translation>und weitere Tests: %1</translation>
    </message>
    <message>
        <source>No genomic test is recorded: a gene without a finding is unknown, none is normal.</source>
        <translation>Kein genomischer Test ist dokumentiert: ein Gen ohne Befund ist unbekannt, keines ist unauffällig.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomeModel</name>
    <message>
        <source>%1 sensitive</source>
        <comment>number of statements</comment>
        <translation>%1 sensitiv</translation>
    </message>
    <message>
        <source>%1 resistant</source>
        <comment>number of statements</comment>
        <translation>%1 resistent</translation>
    </message>
    <message>
        <source>%1 other</source>
        <comment>number of statements</comment>
        <translation>%1 sonstige</translation>
    </message>
    <message>
        <source>%1 ask</source>
        <comment>number of statements</comment>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>How many statements of the knowledge pack the finding meets: sensitive and resistant for this tumour type, other for other tumour types and other effects. “Ask” counts the statements that cannot be judged without the test.</source>
        <translation>Wie viele Aussagen des Wissenspakets auf den Befund zutreffen: „sensitiv“ und „resistent“ für diese Tumorart, „sonstige“ für andere Tumorarten und andere Wirkungen. „Offen“ zählt die Aussagen, die ohne den Test nicht beurteilt werden können.</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Allele fraction</source>
        <translation>Allelfrequenz</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Konsequenz</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>AMP %1</source>
        <translation>AMP %1</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Probe</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomePage</name>
    <message>
        <source>Genomic findings and tests</source>
        <translation>Genomische Befunde und Tests</translation>
    </message>
    <message>
        <source>Search gene, change or source</source>
        <translation>Gen, Veränderung oder Quelle suchen</translation>
    </message>
    <message>
        <source>Search the table</source>
        <translation>Tabelle durchsuchen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>section of the table, number of rows</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>A gene that is not listed as tested is unknown, not normal.</source>
        <translation>Ein Gen, das nicht als getestet aufgeführt ist, ist unbekannt, nicht unauffällig.</translation>
    </message>
    <message>
        <source>No genomic finding is recorded, and no test that knowledge asks about.</source>
        <translation>Kein genomischer Befund dokumentiert und kein Test, nach dem das Wissenspaket fragt.</translation>
    </message>
    <message>
        <source>Every row is hidden by the sections, the specimens or the search above.</source>
        <translation>Alle Zeilen sind durch die Abschnitte, die Proben oder die Suche oben ausgeblendet.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::HiddenLine</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Tested normal</source>
        <translation>Unauffällig getestet</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation>Ausgefiltert</translation>
    </message>
    <message>
        <source>What the table hides</source>
        <translation>Was die Tabelle ausblendet</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) hidden: did not pass the filter, no part in the options.</source>
        <translation>
            <numerusform>%n Befund ausgeblendet: Filter nicht bestanden, geht nicht in die Therapieoptionen ein.</numerusform>
            <numerusform>%n Befunde ausgeblendet: Filter nicht bestanden, gehen nicht in die Therapieoptionen ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the findings that did not pass the filter</source>
        <translation>Die Befunde zeigen, die den Filter nicht bestanden haben</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) hidden: refuted or entered in error.</source>
        <translation>
            <numerusform>%n Befund ausgeblendet: widerlegt oder irrtümlich eingegeben.</numerusform>
            <numerusform>%n Befunde ausgeblendet: widerlegt oder irrtümlich eingegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the findings that were refuted or entered in error</source>
        <translation>Die Befunde zeigen, die widerlegt oder irrtümlich eingegeben wurden</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden: switched off above (%1).</source>
        <translation>
            <numerusform>%n Zeile ausgeblendet: oben abgewählt (%1).</numerusform>
            <numerusform>%n Zeilen ausgeblendet: oben abgewählt (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the sections that are switched off</source>
        <translation>Die abgewählten Abschnitte zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden by the search for “%1”.</source>
        <translation>
            <numerusform>%n Zeile ausgeblendet durch die Suche nach „%1“.</numerusform>
            <numerusform>%n Zeilen ausgeblendet durch die Suche nach „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Die Suche leeren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden: of other specimens, or of none that is stated.</source>
        <translation>
            <numerusform>%n Zeile ausgeblendet: aus anderen Proben oder ohne angegebene Probe.</numerusform>
            <numerusform>%n Zeilen ausgeblendet: aus anderen Proben oder ohne angegebene Probe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the rows of all specimens</source>
        <translation>Zeilen aller Proben anzeigen</translation>
    </message>
</context>
<context>
    <name>consilium::ui::IconArray</name>
    <message>
        <source>A hundred people like this</source>
        <translation>Hundert Personen wie diese</translation>
    </message>
    <message>
        <source>%1: %2; %3: %4</source>
        <comment>kind, number, other kind, number</comment>
        <translation>%1: %2; %3: %4</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>&amp;Import with these answers</source>
        <translation>Mit diesen Angaben &amp;importieren</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>⊘ not taken; the store is as before</source>
        <translation>⊘ nicht übernommen; der Datenspeicher ist unverändert</translation>
    </message>
    <message>
        <source>%1 added, %2 replaced, %3 unchanged</source>
        <comment>records</comment>
        <translation>%1 hinzugefügt, %2 ersetzt, %3 unverändert</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Gelesen: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Kept as it came, without being understood: %1</source>
        <translation>Unverändert aufbewahrt, ohne interpretiert zu werden: %1</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Keine Stelle zu prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at:</source>
        <translation>
            <numerusform>%n Stelle zu prüfen:</numerusform>
            <numerusform>%n Stellen zu prüfen:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in the file, what is there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>ganze Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n more not listed</source>
        <translation>
            <numerusform>%n weitere nicht aufgeführt</numerusform>
            <numerusform>%n weitere nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>as the file states it</source>
        <translation>wie in der Datei angegeben</translation>
    </message>
    <message>
        <source>&amp;Tumour sample</source>
        <translation>&amp;Tumorprobe</translation>
    </message>
    <message>
        <source>&amp;Genome build</source>
        <translation>&amp;Genom-Build</translation>
    </message>
    <message>
        <source>Names and build are never guessed: say what the laboratory&apos;s report says.</source>
        <translation>Namen und Build werden nie geraten: Geben Sie an, was im Laborbefund steht.</translation>
    </message>
    <message>
        <source>Imported: %1 records added, %2 replaced, %3 places to look at.</source>
        <translation>Importiert. Einträge hinzugefügt: %1, ersetzt: %2. Stellen zu prüfen: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not taken.</source>
        <translation>
            <numerusform>%n Datei nicht übernommen.</numerusform>
            <numerusform>%n Dateien nicht übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Importierte Dateien</translation>
    </message>
</context>
<context>
    <name>consilium::ui::InstallDialog</name>
    <message>
        <source>Put a pack into use</source>
        <translation>Wissenspaket einführen</translation>
    </message>
    <message>
        <source>%1 will be used for every case of this store.</source>
        <translation>%1 wird für jeden Fall dieser Ablage verwendet.</translation>
    </message>
    <message>
        <source>&amp;Your name (who puts it into use)</source>
        <translation>&amp;Ihr Name (wer es einführt)</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n option(s) of level I would be lost</source>
        <translation>
            <numerusform>▲ Eine Option auf Evidenzgrad I ginge verloren</numerusform>
            <numerusform>▲ %n Optionen auf Evidenzgrad I gingen verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Options of level I that would be lost</source>
        <translation>Optionen auf Evidenzgrad I, die verloren gingen</translation>
    </message>
    <message>
        <source>Name of the person who &amp;accepts these losses</source>
        <translation>Name der Person, die diese &amp;Verluste annimmt</translation>
    </message>
    <message>
        <source>Both names and the losses are kept in the history of this store. No patient is named there.</source>
        <translation>Beide Namen und die Verluste bleiben im Verlauf dieser Ablage. Dort wird keine Patientin und kein Patient genannt.</translation>
    </message>
    <message>
        <source>The name is kept in the history of this store.</source>
        <translation>Der Name bleibt im Verlauf dieser Ablage.</translation>
    </message>
    <message>
        <source>&amp;Put into use</source>
        <translation>&amp;Einführen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>consilium::ui::JumpBox</name>
    <message>
        <source>Step or case</source>
        <translation>Schritt oder Fall</translation>
    </message>
    <message>
        <source>Step by number or name; # and a number for a case</source>
        <translation>Schritt mit Nummer oder Namen; # und Nummer für einen Fall</translation>
    </message>
</context>
<context>
    <name>consilium::ui::KnowledgeController</name>
    <message>
        <source>Check a knowledge pack</source>
        <translation>Wissenspaket prüfen</translation>
    </message>
    <message>
        <source>Knowledge packs (*.cpack);;All files (*)</source>
        <translation>Wissenspakete (*.cpack);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Put a pack into use</source>
        <translation>Wissenspaket einführen</translation>
    </message>
    <message>
        <source>What would be lost has changed since you looked, because the cases of the store have. Nothing was changed; please look again.</source>
        <translation>Was verloren ginge, hat sich seit Ihrer Ansicht geändert, weil sich die Fälle der Ablage geändert haben. Es wurde nichts eingeführt; bitte sehen Sie es erneut durch.</translation>
    </message>
    <message>
        <source>Trust a key</source>
        <translation>Einem Schlüssel vertrauen</translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation>Öffentliche Schlüssel (*.pub);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file holds no public key. Choose the .pub file that the signer gives away.
%1</source>
        <comment>why</comment>
        <translation>Die Datei enthält keinen öffentlichen Schlüssel. Wählen Sie die .pub-Datei, die der Unterzeichner herausgibt.
%1</translation>
    </message>
    <message>
        <source>Packs signed by %1 may now be put into use here. Check the pack again.</source>
        <translation>Pakete, die von %1 signiert sind, dürfen hier nun eingeführt werden. Prüfen Sie das Paket erneut.</translation>
    </message>
    <message>
        <source>This key is trusted here already.</source>
        <translation>Diesem Schlüssel wird hier bereits vertraut.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::KnowledgePage</name>
    <message>
        <source>Parts of the knowledge page</source>
        <translation>Teile der Wissensseite</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Pack in use</source>
        <translation>Verwendetes Paket</translation>
    </message>
    <message>
        <source>Check a new pack</source>
        <translation>Neues Paket prüfen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>pack, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>consilium::ui::LargeView</name>
    <message>
        <source>identity masked</source>
        <translation>Identität maskiert</translation>
    </message>
    <message>
        <source>← → idea · ↑ ↓ scroll · M mask · Esc or F5 back to the page</source>
        <translation>← → Gedanke · ↑ ↓ blättern · M maskieren · Esc oder F5 zurück zur Seite</translation>
    </message>
    <message>
        <source>Page at board size</source>
        <translation>Seite in Großansicht</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>patient, age, sex</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · invented</source>
        <comment>patient</comment>
        <translation>%1 · erfunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of an idea</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::LocalSection</name>
    <message>
        <source>%1 (%2)</source>
        <comment>share, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>points of percent, interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>How would it have done here</source>
        <translation>Wie hätte es hier abgeschnitten</translation>
    </message>
    <message>
        <source>Look at the patients of this store</source>
        <translation>Patienten dieser Ablage durchgehen</translation>
    </message>
    <message>
        <source>what it would have said from what was known then, beside what has been seen since</source>
        <translation>was es aus dem damals Bekannten vorhergesagt hätte, neben dem seither Beobachteten</translation>
    </message>
    <message>
        <source>Nothing was counted yet. The patients of this store are gone through one by one; nothing leaves this computer, and nothing is kept.</source>
        <translation>Noch wurde nichts gezählt. Die Patienten dieser Ablage werden einzeln durchgegangen; nichts verlässt diesen Rechner, und nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Going through the patients…</source>
        <translation>Patienten werden durchgegangen…</translation>
    </message>
    <message>
        <source>not one it is about</source>
        <translation>nicht gemeint</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>keine Vorhersage</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>kein Endpunkt</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>Wer nicht gezählt wird und warum</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>everybody, by %1 months</source>
        <translation>alle, bis %1 Monate</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>third with the lowest score</source>
        <translation>Drittel mit der niedrigsten Vorhersage</translation>
    </message>
    <message>
        <source>middle third</source>
        <translation>mittleres Drittel</translation>
    </message>
    <message>
        <source>third with the highest score</source>
        <translation>Drittel mit der höchsten Vorhersage</translation>
    </message>
    <message>
        <source>%1, by %2 months</source>
        <comment>third of the people, time</comment>
        <translation>%1, bis %2 Monate</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Seen (95 % interval)</source>
        <translation>Beobachtet (95-%-Intervall)</translation>
    </message>
    <message>
        <source>Followed that long</source>
        <translation>So lange beobachtet</translation>
    </message>
    <message>
        <source>Said and seen in this store</source>
        <translation>Vorhergesagt und beobachtet in dieser Ablage</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Differenz, Prozentpunkte</translation>
    </message>
    <message>
        <source>Therefore</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Endpunkt</translation>
    </message>
</context>
<context>
    <name>consilium::ui::Lollipop</name>
    <message>
        <source>Changes along the protein of %1</source>
        <translation>Veränderungen entlang des Proteins von %1</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>change, how often</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>end not known</source>
        <comment>of a protein&apos;s axis</comment>
        <translation>Ende nicht bekannt</translation>
    </message>
</context>
<context>
    <name>consilium::ui::MainWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Folder of the store</source>
        <translation>Ordner des Datenspeichers</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Import FHIR records, variant files and tables of findings</source>
        <translation>FHIR-Akten, Variantendateien und Befundtabellen importieren</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>&amp;Bericht als PDF…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>&amp;Patienten</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitachse</translation>
    </message>
    <message>
        <source>&amp;Genome</source>
        <translation>&amp;Genom</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>&amp;Therapieoptionen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Consilium</source>
        <translation>Ü&amp;ber Consilium</translation>
    </message>
    <message>
        <source>About Consilium</source>
        <translation>Über Consilium</translation>
    </message>
    <message>
        <source>Consilium %1</source>
        <translation>Consilium %1</translation>
    </message>
    <message>
        <source>Opening the case…</source>
        <translation>Fall wird geöffnet…</translation>
    </message>
    <message>
        <source>The case could not be opened</source>
        <translation>Der Fall konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Report of the case</source>
        <translation>Bericht zum Fall</translation>
    </message>
    <message>
        <source>Report written. It is not encrypted: keep it where patient data may be.</source>
        <translation>Bericht geschrieben. Er ist nicht verschlüsselt: Bewahren Sie ihn nur dort auf, wo Patientendaten liegen dürfen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Adding the finding…</source>
        <translation>Befund wird aufgenommen…</translation>
    </message>
    <message>
        <source>Marking the entry…</source>
        <translation>Eintrag wird markiert…</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Fehleingabe</translation>
    </message>
    <message>
        <source>Marked as entered in error: it stays in the record, under Filtered out, and is not used.</source>
        <translation>Als Fehleingabe markiert: Der Befund bleibt in der Akte, unter „Ausgefiltert“, und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>P&amp;harmacogenomics</source>
        <translation>P&amp;harmakogenetik</translation>
    </message>
    <message>
        <source>Pharmacogenomic wallet card</source>
        <translation>Pharmakogenetische Karte zum Mitnehmen</translation>
    </message>
    <message>
        <source>Card written. It is not encrypted: keep it where patient data may be.</source>
        <translation>Karte geschrieben. Sie ist nicht verschlüsselt: Bewahren Sie sie dort auf, wo Patientendaten liegen dürfen.</translation>
    </message>
    <message>
        <source>Germline genotypes</source>
        <translation>Genotypen der Keimbahn</translation>
    </message>
    <message>
        <source>Variant files (*.vcf *.vcf.gz *.bcf)</source>
        <translation>Variantendateien (*.vcf *.vcf.gz *.bcf)</translation>
    </message>
    <message>
        <source>Adding the result…</source>
        <translation>Ergebnis wird hinzugefügt…</translation>
    </message>
    <message>
        <source>Reading the genotypes…</source>
        <translation>Genotypen werden gelesen…</translation>
    </message>
    <message>
        <source>%1, sample %2: %3 results of genes are new, %4 replaced, %5 unchanged. Genes of which the file says nothing stay not tested.</source>
        <translation>%1, Probe %2: %3 Ergebnisse von Genen sind neu, %4 ersetzt, %5 unverändert. Gene, zu denen die Datei nichts sagt, bleiben nicht getestet.</translation>
    </message>
    <message>
        <source>Marked as entered in error: it stays in the record and is not used.</source>
        <translation>Als irrtümlich eingegeben markiert: Es bleibt in der Akte und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Outloo&amp;k</source>
        <translation>Ausblic&amp;k</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Outlook written. It is not encrypted: keep it where patient data may be.</source>
        <translation>Ausblick geschrieben. Er ist nicht verschlüsselt: nur dort aufbewahren, wo Patientendaten sein dürfen.</translation>
    </message>
    <message>
        <source>Going through the patients…</source>
        <translation>Patienten werden durchgegangen…</translation>
    </message>
    <message>
        <source>Comparing rankings…</source>
        <translation>Rangfolgen werden verglichen…</translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation>&amp;Risiko</translation>
    </message>
    <message>
        <source>The family tree was not saved</source>
        <translation>Der Stammbaum wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Family tree saved.</source>
        <translation>Stammbaum gespeichert.</translation>
    </message>
    <message>
        <source>Family tree</source>
        <translation>Stammbaum</translation>
    </message>
    <message>
        <source>Family trees (*.txt *.canrisk *.json *.ndjson);;All files (*)</source>
        <translation>Stammbäume (*.txt *.canrisk *.json *.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Family tree written. It is not encrypted: keep it where patient data may be.</source>
        <translation>Stammbaum geschrieben. Die Datei ist nicht verschlüsselt: bewahren Sie sie dort auf, wo Patientendaten sein dürfen.</translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation>&amp;Familie</translation>
    </message>
    <message>
        <source>The report was written and exists. Its ranking could not be kept: %1</source>
        <translation>Der Bericht wurde geschrieben und ist vorhanden. Seine Rangfolge konnte nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>%1 The tree is held until the program ends and is shown again when the case is opened. Save it again, or undo the changes.</source>
        <comment>what went wrong</comment>
        <translation>%1 Der Stammbaum wird bis zum Ende des Programms gehalten und beim Öffnen des Falls wieder gezeigt. Speichern Sie ihn erneut, oder machen Sie die Änderungen rückgängig.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Timeline written. It is not encrypted: keep it where patient data may be.</source>
        <translation>Zeitachse geschrieben. Sie ist nicht verschlüsselt: Bewahren Sie sie dort auf, wo Patientendaten liegen dürfen.</translation>
    </message>
    <message>
        <source>Writing the event…</source>
        <translation>Ereignis wird geschrieben …</translation>
    </message>
    <message>
        <source>Written. What stood there before stays in the history.</source>
        <translation>Geschrieben. Was vorher dort stand, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Board mode: this window does not lock itself.</source>
        <translation>Board-Modus: Dieses Fenster sperrt sich nicht selbst.</translation>
    </message>
    <message>
        <source>This was typed before the case was left, and is not written yet.</source>
        <translation>Dies wurde eingegeben, bevor der Fall verlassen wurde, und ist noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>The event that was being typed is kept. It is asked again when the case it belongs to is opened.</source>
        <translation>Das Ereignis, das gerade eingegeben wurde, ist aufgehoben. Es wird wieder vorgelegt, wenn der Fall geöffnet wird, zu dem es gehört.</translation>
    </message>
    <message>
        <source>%1 Nothing was written; what was typed is still here.</source>
        <comment>what went wrong</comment>
        <translation>%1 Nichts wurde geschrieben; was eingegeben wurde, steht noch hier.</translation>
    </message>
    <message>
        <source>The event was not written</source>
        <translation>Das Ereignis wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>%1 What was typed is held until the program ends and is asked again when the case is opened.</source>
        <comment>what went wrong</comment>
        <translation>%1 Was eingegeben wurde, wird bis zum Ende des Programms gehalten und beim Öffnen des Falls wieder vorgelegt.</translation>
    </message>
    <message>
        <source>Written into the record it was typed for, which is not shown any more.</source>
        <translation>In die Akte geschrieben, für die es eingegeben wurde; sie wird nicht mehr gezeigt.</translation>
    </message>
    <message>
        <source>This was typed before, and is not written yet.</source>
        <translation>Dies wurde zuvor eingegeben und ist noch nicht geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n family tree(s) of the store %1 were not saved. They are held until the program ends and are saved when that store is opened again.</source>
        <translation>
            <numerusform>Ein Stammbaum des Datenspeichers %1 wurde nicht gespeichert. Er wird bis zum Ende des Programms gehalten und gespeichert, wenn dieser Datenspeicher wieder geöffnet wird.</numerusform>
            <numerusform>%n Stammbäume des Datenspeichers %1 wurden nicht gespeichert. Sie werden bis zum Ende des Programms gehalten und gespeichert, wenn dieser Datenspeicher wieder geöffnet wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family tree(s) of the store %1 were not saved and are lost when the program ends. Open that store to save them, or close the window once more to give them up.</source>
        <translation>
            <numerusform>Ein Stammbaum des Datenspeichers %1 wurde nicht gespeichert und geht verloren, wenn das Programm endet. Öffnen Sie diesen Datenspeicher, um ihn zu speichern, oder schließen Sie das Fenster noch einmal, um ihn aufzugeben.</numerusform>
            <numerusform>%n Stammbäume des Datenspeichers %1 wurden nicht gespeichert und gehen verloren, wenn das Programm endet. Öffnen Sie diesen Datenspeicher, um sie zu speichern, oder schließen Sie das Fenster noch einmal, um sie aufzugeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::MeetingEditor</name>
    <message>
        <source>New meeting</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>&amp;Choices are sealed before the ranking is shown</source>
        <translation>&amp;Voten werden versiegelt, bevor die Rangliste gezeigt wird</translation>
    </message>
    <message>
        <source>Why choices are not sealed</source>
        <translation>Warum Voten nicht versiegelt werden</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Thoracic board</source>
        <translation>Thorax-Konferenz</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <extracomment>how a time is to be typed: hours, minutes</extracomment>
        <translation>HH:MM</translation>
    </message>
    <message>
        <source>Quorum: members who must be present</source>
        <translation>Beschlussfähigkeit: so viele Mitglieder müssen anwesend sein</translation>
    </message>
    <message>
        <source>none agreed</source>
        <comment>quorum</comment>
        <translation>keine vereinbart</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Quorum</source>
        <translation>&amp;Beschlussfähig ab</translation>
    </message>
    <message>
        <source>Save meeting</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Members and guests</source>
        <translation>Mitglieder und Gäste</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>Sitzung ändern</translation>
    </message>
    <message>
        <source>Name of the member</source>
        <translation>Name des Mitglieds</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this member</source>
        <translation>Dieses Mitglied entfernen</translation>
    </message>
    <message>
        <source>Give the meeting a title.</source>
        <translation>Bitte der Sitzung einen Titel geben.</translation>
    </message>
    <message>
        <source>Give the meeting a date.</source>
        <translation>Bitte der Sitzung ein Datum geben.</translation>
    </message>
    <message>
        <source>Say why choices are not sealed first.</source>
        <translation>Bitte angeben, warum Voten nicht vorher versiegelt werden.</translation>
    </message>
    <message>
        <source>The quorum is larger than the number of members.</source>
        <translation>Für die Beschlussfähigkeit sind mehr nötig, als es Mitglieder gibt.</translation>
    </message>
    <message>
        <source>Give each member a name.</source>
        <translation>Bitte jedem Mitglied einen Namen geben.</translation>
    </message>
    <message>
        <source>Two members have the same name: tell them apart.</source>
        <translation>Zwei Mitglieder heißen gleich: bitte unterscheidbar benennen.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Vorhersagemodelle</translation>
    </message>
    <message>
        <source>Refused model</source>
        <translation>Abgelehntes Modell</translation>
    </message>
    <message>
        <source>No model is installed: options show evidence only, no number.</source>
        <translation>Kein Vorhersagemodell installiert: Therapieoptionen zeigen nur Evidenz, keinen Zahlenwert.</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>id, version, claim</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Outcome: %1; %2</source>
        <translation>Endpunkt: %1; %2</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Personen: %1</translation>
    </message>
    <message>
        <source>Fitted on %1 people, %2 with the outcome · %3 · %4</source>
        <comment>people, events, data set, licence</comment>
        <translation>Trainiert an %1 Personen, davon %2 mit Endpunkt · %3 · %4</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Einschränkung: %1</translation>
    </message>
    <message>
        <source>Published for the same question: %1</source>
        <translation>Veröffentlicht zur selben Fragestellung: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>A statement it makes with %1 % certainty held for %2 % of people it had not seen.</source>
        <translation>Eine Aussage, die es mit %1 % Sicherheit macht, traf bei %2 % der Menschen zu, die es nicht kannte.</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Nutzung: %1</translation>
    </message>
    <message>
        <source>Group %1 %2 (%3 people, %4): %5.</source>
        <comment>name of the grouping, group, people, cohort, what</comment>
        <translation>Gruppe %1 %2 (%3 Personen, %4): %5.</translation>
    </message>
    <message>
        <source>%1, on %2 of them</source>
        <comment>reader, people</comment>
        <translation>%1 (%2 Pers.)</translation>
    </message>
    <message>
        <source>Fitted on %1 people · %2 · %3</source>
        <comment>people, data set, licence</comment>
        <translation>Angepasst an %1 Personen · %2 · %3</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>level of a group</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>level of a group</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>Chosen model</source>
        <translation>Gewähltes Modell</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OpenQuestionsSection</name>
    <message>
        <source>What is not known and could move the options</source>
        <translation>Was nicht bekannt ist und die Optionen verschieben könnte</translation>
    </message>
    <message>
        <source>%1 first</source>
        <translation>Zuerst: %1</translation>
    </message>
    <message>
        <source>stays “%1”; its criteria may still end otherwise</source>
        <translation>bleibt „%1“; seine Kriterien können noch anders ausgehen</translation>
    </message>
    <message>
        <source>“%1” now; may end from “%2” to “%3”</source>
        <comment>shelves</comment>
        <translation>jetzt „%1“; kann enden zwischen „%2“ und „%3“</translation>
    </message>
    <message>
        <source>How far each option could still go</source>
        <translation>Wie weit jede Option noch gehen könnte</translation>
    </message>
    <message>
        <source>Model %1: %2 (%3)</source>
        <comment>model, why there is no range, inputs</comment>
        <translation>Modell %1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>Not known · %n test(s) could change the list</source>
        <translation>
            <numerusform>Nicht bekannt · %n Angabe könnte die Liste ändern</numerusform>
            <numerusform>Nicht bekannt · %n Angaben könnten die Liste ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 alone could move or add %n option(s)</source>
        <translation>
            <numerusform>%1 allein könnte %n Option verschieben oder hinzufügen</numerusform>
            <numerusform>%1 allein könnte %n Optionen verschieben oder hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could move %n option(s): %1</source>
        <translation>
            <numerusform>könnte %n Option verschieben: %1</numerusform>
            <numerusform>könnte %n Optionen verschieben: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could add %n option(s): %1</source>
        <translation>
            <numerusform>könnte %n Option hinzufügen: %1</numerusform>
            <numerusform>könnte %n Optionen hinzufügen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could put a caution on %n option(s): %1</source>
        <translation>
            <numerusform>könnte %n Option mit einem Vorbehalt versehen: %1</numerusform>
            <numerusform>könnte %n Optionen mit einem Vorbehalt versehen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is missing from the model&apos;s number of %n option(s)</source>
        <translation>
            <numerusform>fehlt in der Zahl des Modells von %n Option</numerusform>
            <numerusform>fehlt in den Zahlen des Modells von %n Optionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3 (%4): between %5 and %6, 95 % intervals from %7 to %8, whatever these turn out to be: %9</source>
        <comment>model, version, outcome, horizon, lowest, highest, lowest and highest end of the intervals, inputs</comment>
        <translation>%1 %2, %3 (%4): zwischen %5 und %6, 95-%-Intervalle von %7 bis %8, was immer diese ergeben: %9</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionButton</name>
    <message>
        <source>%1. %2</source>
        <comment>rank, option</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>AMP %1</source>
        <translation>AMP %1</translation>
    </message>
    <message>
        <source>for consideration</source>
        <translation>zur Erwägung</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n caution(s)</source>
        <translation>
            <numerusform>▲ %n Vorbehalt</numerusform>
            <numerusform>▲ %n Vorbehalte</numerusform>
        </translation>
    </message>
    <message>
        <source>? %1 not known</source>
        <comment>number of criteria</comment>
        <translation>? %1 nicht bekannt</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionDelegate</name>
    <message numerus="yes">
        <source>⊘ %n not met</source>
        <translation>
            <numerusform>⊘ %n nicht erfüllt</numerusform>
            <numerusform>⊘ %n nicht erfüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n caution(s)</source>
        <translation>
            <numerusform>▲ %n Vorbehalt</numerusform>
            <numerusform>▲ %n Vorbehalte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %n not known</source>
        <translation>
            <numerusform>? %n nicht bekannt</numerusform>
            <numerusform>? %n nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>response, model</source>
        <translation>Ansprechen, Modell</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>interval</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>response, trial</source>
        <translation>Ansprechen, Studie</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <source>evidence only</source>
        <translation>nur Evidenz</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionDetail</name>
    <message>
        <source>Levels by rule: %1</source>
        <comment>ids of rules</comment>
        <translation>Stufen nach Regel: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>source; rules</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Vorhersagemodell</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenz</translation>
    </message>
    <message>
        <source>Reasons for the chosen option</source>
        <translation>Begründung der gewählten Therapieoption</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Stands after %1</source>
        <comment>a therapy with its trial</comment>
        <translation>Steht nach %1</translation>
    </message>
    <message>
        <source>Matched on %1.</source>
        <translation>Passend zu %1.</translation>
    </message>
    <message>
        <source>Not tested or not known, and could open an option: %1</source>
        <translation>Nicht getestet oder nicht bekannt, könnte eine Therapieoption eröffnen: %1</translation>
    </message>
    <message>
        <source>Always among the options, whatever the findings are.</source>
        <translation>Immer unter den Therapieoptionen, unabhängig von den Befunden.</translation>
    </message>
    <message>
        <source>%1 met · %2 with caution · %3 not met · %4 not known</source>
        <translation>%1 erfüllt · %2 mit Vorbehalt · %3 nicht erfüllt · %4 nicht bekannt</translation>
    </message>
    <message>
        <source>settled by: %1</source>
        <translation>zu klären durch: %1</translation>
    </message>
    <message>
        <source>could be changed: %1</source>
        <translation>beeinflussbar: %1</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>nichts dokumentiert</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>place in a file</comment>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>none for this therapy</source>
        <translation>keines für diese Therapie</translation>
    </message>
    <message>
        <source>No model speaks about this therapy: evidence only, no number.</source>
        <translation>Kein Vorhersagemodell macht eine Aussage zu dieser Therapie: nur Evidenz, kein Zahlenwert.</translation>
    </message>
    <message>
        <source>What moves the model&apos;s number</source>
        <translation>Was den Wert des Modells verschiebt</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>model name, id, version</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message numerus="yes">
        <source> · AUC %1 (%2 to %3) on %n people it never saw</source>
        <translation>
            <numerusform> · AUC %1 (%2 bis %3) bei %n Person, die nicht im Training war</numerusform>
            <numerusform> · AUC %1 (%2 bis %3) bei %n Personen, die nicht im Training waren</numerusform>
        </translation>
    </message>
    <message>
        <source>? withheld</source>
        <translation>? zurückgehalten</translation>
    </message>
    <message>
        <source>No number is shown: %1.</source>
        <translation>Kein Zahlenwert angezeigt: %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (%2) %3; %4</source>
        <comment>probability, interval, outcome, horizon</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; (%2) %3; %4</translation>
    </message>
    <message>
        <source>Interval: %1. Steps are shown largest first; on the model&apos;s own scale (log-odds) they do not depend on the order.</source>
        <translation>Intervall: %1. Die Schritte stehen nach Größe geordnet, der größte zuerst; auf der eigenen Skala des Modells (Log-Odds) hängen sie nicht von der Reihenfolge ab.</translation>
    </message>
    <message>
        <source>Every input is known.</source>
        <translation>Alle Eingangsgrößen sind bekannt.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Prognosis, not effect of choosing it. %1</source>
        <translation>Prognose, nicht Effekt der Therapiewahl. %1</translation>
    </message>
    <message>
        <source>Fitted on: %1</source>
        <translation>Trainiert an: %1</translation>
    </message>
    <message>
        <source>%1 %2 · as of %3</source>
        <comment>knowledge pack, version, date</comment>
        <translation>%1 %2 · Stand %3</translation>
    </message>
    <message>
        <source>In the trial: %1. Not a forecast for this person.</source>
        <translation>In der Studie: %1. Keine Vorhersage für diese Person.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source, what it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>source, what it is</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Dose by pharmacogenes</source>
        <translation>Dosis nach Pharmakogenen</translation>
    </message>
    <message>
        <source>%1, because of %2</source>
        <comment>source, result of a gene</comment>
        <translation>%1, wegen %2</translation>
    </message>
    <message>
        <source>%1, because of %2; another call of the gene leads elsewhere</source>
        <translation>%1, wegen %2; ein anderer Befund des Gens führt zu anderem Rat</translation>
    </message>
    <message>
        <source>Starting dose</source>
        <translation>Anfangsdosis</translation>
    </message>
    <message>
        <source>Trials of this therapy</source>
        <translation>Studien zu dieser Therapie</translation>
    </message>
    <message>
        <source>what was seen in other people, not a prediction for this one</source>
        <translation>was bei anderen Personen gesehen wurde, keine Vorhersage für diese</translation>
    </message>
    <message>
        <source>mechanism: %1</source>
        <translation>Mechanismus: %1</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>not among the options of this case</source>
        <translation>nicht unter den Optionen dieses Falls</translation>
    </message>
    <message>
        <source>the stated amount for this person, not a prescription</source>
        <translation>angegebene Menge für diese Person, keine Verordnung</translation>
    </message>
    <message>
        <source>⚠ The pack states no dose of this therapy for: %1.</source>
        <translation>⚠ Das Wissenspaket gibt für diese Therapie keine Dosis an von: %1.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionsBar</name>
    <message>
        <source>Filter options</source>
        <translation>Optionen filtern</translation>
    </message>
    <message>
        <source>Show only options with these words</source>
        <translation>Nur Therapieoptionen mit diesen Wörtern anzeigen</translation>
    </message>
    <message>
        <source>Order of the options on each shelf</source>
        <translation>Reihenfolge der Therapieoptionen innerhalb jeder Gruppe</translation>
    </message>
    <message>
        <source>Program&apos;s order</source>
        <translation>Programmfolge</translation>
    </message>
    <message>
        <source>By evidence</source>
        <translation>Nach Evidenz</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By basis</source>
        <translation>Nach Grundlage</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Every shelf</source>
        <translation>Jede Gruppe</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Whatever it rests on</source>
        <translation>Jede Grundlage</translation>
    </message>
    <message>
        <source>Only with a criterion that is not known</source>
        <translation>Nur mit einem nicht bekannten Kriterium</translation>
    </message>
    <message>
        <source>Hide options with</source>
        <translation>Ausblenden, was enthält</translation>
    </message>
    <message>
        <source>Show all options</source>
        <translation>Alle Therapieoptionen anzeigen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <comment>how many</comment>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filter by shelf, basis, open criteria or drug</source>
        <translation>Nach Gruppe, Grundlage, offenen Kriterien oder Wirkstoff filtern</translation>
    </message>
    <message numerus="yes">
        <source>Filter by shelf, basis, open criteria or drug: %n set</source>
        <translation>
            <numerusform>Nach Gruppe, Grundlage, offenen Kriterien oder Wirkstoff filtern: %n gesetzt</numerusform>
            <numerusform>Nach Gruppe, Grundlage, offenen Kriterien oder Wirkstoff filtern: %n gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <comment>how many</comment>
        <translation>Vergleichen: %1</translation>
    </message>
    <message>
        <source>Show the marked options side by side (C)</source>
        <translation>Markierte Therapieoptionen nebeneinander anzeigen (C)</translation>
    </message>
    <message>
        <source>Mark two to four options with the space bar, then compare them.</source>
        <translation>Zwei bis vier Therapieoptionen mit der Leertaste markieren, dann vergleichen.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionsModel</name>
    <message numerus="yes">
        <source>%1: %n option(s)</source>
        <comment>shelf</comment>
        <translation>
            <numerusform>%1: %n Therapieoption</numerusform>
            <numerusform>%1: %n Therapieoptionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2, %3, %4. %5. Score: %6</source>
        <comment>rank, name, shelf, level, reason, score</comment>
        <translation>%1. %2, %3, %4. %5. Modellwert: %6</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2 options shown, the filter hides the others</source>
        <comment>shelf, 2 of 3</comment>
        <translation>%1: %2 Therapieoptionen angezeigt, der Filter blendet die übrigen aus</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionsPage</name>
    <message>
        <source>Options</source>
        <translation>Therapieoptionen</translation>
    </message>
    <message>
        <source>Ranked options</source>
        <translation>Rangliste der Therapieoptionen</translation>
    </message>
    <message>
        <source>order: shelf, evidence level, better in a randomised comparison, name</source>
        <translation>Reihenfolge: Gruppe, Evidenzgrad, überlegen im randomisierten Vergleich, Name</translation>
    </message>
    <message numerus="yes">
        <source> · %n finding(s) hidden by filter</source>
        <translation>
            <numerusform> · %n Befund durch Filter ausgeblendet</numerusform>
            <numerusform> · %n Befunde durch Filter ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n Therapieoption</numerusform>
            <numerusform>%n Therapieoptionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %3 (%4) · as of %5. The program lists; it does not decide.</source>
        <comment>tumour type, pack, version, content, date</comment>
        <translation>%1 · %2 %3 (%4) · Stand %5. Das Programm listet auf; es entscheidet nicht.</translation>
    </message>
    <message>
        <source>Tumour type not known</source>
        <translation>Tumorart nicht bekannt</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Program&apos;s order</source>
        <translation>Programmfolge</translation>
    </message>
    <message>
        <source>your order, not the program&apos;s</source>
        <translation>Ihre Reihenfolge, nicht die des Programms</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>Alle Markierungen aufheben</translation>
    </message>
    <message>
        <source>Four options are marked already. Unmark one to compare another.</source>
        <translation>Vier Therapieoptionen sind schon markiert. Heben Sie eine Markierung auf, um eine andere zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OutlookAnswer</name>
    <message>
        <source>What moved the number</source>
        <translation>Was die Zahl bewegt hat</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Zeithorizont</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Als PDF drucken …</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>%1 Outcome: %2; %3.</source>
        <comment>population, outcome, horizon</comment>
        <translation>%1 Ergebnis: %2; %3.</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Verwendung: %1</translation>
    </message>
    <message>
        <source>No number: %1.</source>
        <translation>Keine Zahl: %1.</translation>
    </message>
    <message>
        <source>● %1 %2
× %3 %4</source>
        <comment>number, kind, number, other kind</comment>
        <translation>● %1 %2
× %3 %4</translation>
    </message>
    <message>
        <source>What moved the risk of the event within %1</source>
        <translation>Was das Risiko des Ereignisses innerhalb von %1 bewegt hat</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OutlookForm</name>
    <message>
        <source>years</source>
        <comment>unit of an age</comment>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>input, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>least and greatest value</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>by hand; the record has %1</source>
        <translation>von Hand; in der Akte steht %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>required, not in the record</source>
        <translation>nötig, nicht in der Akte</translation>
    </message>
    <message>
        <source>nothing recorded, taken as none</source>
        <translation>nichts vermerkt, als keine gewertet</translation>
    </message>
    <message>
        <source>record: %1, %2</source>
        <comment>value, date</comment>
        <translation>Akte: %1, %2</translation>
    </message>
    <message>
        <source>record: %1</source>
        <comment>value</comment>
        <translation>Akte: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>age</comment>
        <translation>%1 Jahre</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OutlookPage</name>
    <message>
        <source>No model is installed: there is no number to show.</source>
        <translation>Kein Modell ist installiert: es gibt keine Zahl zu zeigen.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Vorhersagemodelle</translation>
    </message>
    <message>
        <source>Reset the inputs to what the record says</source>
        <translation>Die Angaben auf den Stand der Akte zurücksetzen</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Inputs of the chosen model</source>
        <translation>Angaben des gewählten Modells</translation>
    </message>
    <message>
        <source>Answer of the chosen model</source>
        <translation>Antwort des gewählten Modells</translation>
    </message>
    <message>
        <source>%1 of %2 inputs known</source>
        <translation>%1 von %2 Angaben bekannt</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>model, whether it speaks</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>What if: values typed here do not change the record.</source>
        <translation>Was wäre wenn: hier getippte Werte ändern die Akte nicht.</translation>
    </message>
    <message>
        <source>As the record has it. Type over a value to ask what if.</source>
        <translation>Wie in der Akte. Einen Wert überschreiben, um „was wäre wenn“ zu fragen.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OutsideEntry</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Read a VCF…</source>
        <translation>VCF lesen…</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Irrtümlich eingegeben</translation>
    </message>
    <message>
        <source>Type a result of a laboratory: CYP2D6 *4/*4</source>
        <translation>Ergebnis eines Labors eingeben: CYP2D6 *4/*4</translation>
    </message>
    <message>
        <source>Result of a laboratory</source>
        <translation>Ergebnis eines Labors</translation>
    </message>
    <message>
        <source>Add the typed result</source>
        <translation>Das eingegebene Ergebnis hinzufügen</translation>
    </message>
    <message>
        <source>Call the pharmacogenes from a file of germline genotypes</source>
        <translation>Die Pharmakogene aus einer Datei mit Genotypen der Keimbahn bestimmen</translation>
    </message>
    <message>
        <source>Mark the chosen typed result as entered in error</source>
        <translation>Das gewählte eingegebene Ergebnis als irrtümlich eingegeben markieren</translation>
    </message>
    <message>
        <source>Not added. %1</source>
        <translation>Nicht hinzugefügt. %1</translation>
    </message>
    <message>
        <source>Added: %1 %2, %3.</source>
        <comment>gene, call, phenotype</comment>
        <translation>Hinzugefügt: %1 %2, %3.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OverviewPage</name>
    <message>
        <source>Disease</source>
        <translation>Erkrankung</translation>
    </message>
    <message>
        <source>Key findings</source>
        <translation>Wichtige Befunde</translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation>Bisherige Therapie</translation>
    </message>
    <message>
        <source>First options</source>
        <translation>Erste Therapieoptionen</translation>
    </message>
    <message>
        <source>Missing for a decision</source>
        <translation>Für eine Entscheidung fehlt</translation>
    </message>
    <message>
        <source>Latest values</source>
        <translation>Letzte Werte</translation>
    </message>
    <message>
        <source>Performance, conditions, medication</source>
        <translation>Leistungszustand, Erkrankungen, Medikation</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>Lebensstil</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>the program lists, it does not decide</source>
        <translation>das Programm listet auf, es entscheidet nicht</translation>
    </message>
    <message>
        <source>The tumour type is not known, so no treatment is named here. Record a diagnosis with a code, or choose on the options page.</source>
        <translation>Die Tumorart ist nicht bekannt, daher wird hier keine Therapie genannt. Dokumentieren Sie eine Diagnose mit Code oder wählen Sie auf der Seite „Therapieoptionen“.</translation>
    </message>
    <message>
        <source>No treatment of the pack is supported or for consideration with what is recorded.</source>
        <translation>Mit den dokumentierten Angaben ist keine Therapie des Wissenspakets „Gestützt und geeignet“ oder „Zur Erwägung“.</translation>
    </message>
    <message>
        <source>None is supported and eligible with what is recorded. For consideration:</source>
        <translation>Mit den dokumentierten Angaben ist keine gestützt und geeignet. Zur Erwägung:</translation>
    </message>
    <message>
        <source>%1 options in all. Best supportive care and clinical trial are always among them.</source>
        <translation>Insgesamt %1 Therapieoptionen. Best Supportive Care und Klinische Studie sind immer darunter.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PackView</name>
    <message>
        <source>%1, %2 UTC</source>
        <comment>day, time</comment>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pack in use</source>
        <translation>Verwendetes Paket</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation>Herkunft der Fakten</translation>
    </message>
    <message>
        <source>Packs of this store</source>
        <translation>Pakete dieser Ablage</translation>
    </message>
    <message>
        <source>Trusted keys</source>
        <translation>Vertrauenswürdige Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Check a pack file…</source>
        <translation>Paketdatei &amp;prüfen …</translation>
    </message>
    <message>
        <source>&amp;Trust a key…</source>
        <translation>Einem &amp;Schlüssel vertrauen …</translation>
    </message>
    <message>
        <source>%1 statements, %2 regimens, %3 rules, %4 drugs</source>
        <translation>%1 Aussagen, %2 Therapieschemata, %3 Regeln, %4 Wirkstoffe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Edition of</source>
        <translation>Ausgabe vom</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In Gebrauch seit</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>nobody of its own; it is trusted as the program is</source>
        <translation>niemandem eigens; ihm wird wie dem Programm vertraut</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhaltskennung</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>From the next opening of the store: %1 %2</source>
        <comment>pack, version</comment>
        <translation>Ab dem nächsten Öffnen der Ablage: %1 %2</translation>
    </message>
    <message>
        <source>any tumour</source>
        <translation>jeder Tumor</translation>
    </message>
    <message>
        <source>a tumour type that is not listed has no statement of its own</source>
        <translation>eine nicht aufgeführte Tumorart hat keine eigene Aussage</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>Tumorart</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensitiv</translation>
    </message>
    <message>
        <source>resistant</source>
        <translation>resistent</translation>
    </message>
    <message>
        <source>with an approval</source>
        <translation>mit Zulassung</translation>
    </message>
    <message>
        <source>regimens</source>
        <translation>Therapieschemata</translation>
    </message>
    <message>
        <source>%1 · licence: %2 · retrieved %3</source>
        <translation>%1 · Lizenz: %2 · abgerufen: %3</translation>
    </message>
    <message>
        <source>%1 %2, edition of %3</source>
        <comment>pack, version, date</comment>
        <translation>%1 %2, Ausgabe vom %3</translation>
    </message>
    <message>
        <source>%1 (the latest)</source>
        <comment>a pack</comment>
        <translation>%1 (das jüngste)</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>moment</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>mit dem Programm ausgeliefert</translation>
    </message>
    <message>
        <source>put into use by %1; signed by %2 (key %3)</source>
        <comment>person, holder, short id</comment>
        <translation>eingeführt von %1; signiert von %2 (Schlüssel %3)</translation>
    </message>
    <message>
        <source>%1 gained, %2 lost, %3 on another level</source>
        <translation>%1 hinzugekommen, %2 verloren, %3 auf anderem Evidenzgrad</translation>
    </message>
    <message>
        <source>%1 accepted that this was lost: %2</source>
        <comment>person, list</comment>
        <translation>%1 hat angenommen, dass dies verloren ging: %2</translation>
    </message>
    <message>
        <source>content %1</source>
        <comment>short hash</comment>
        <translation>Inhaltskennung %1</translation>
    </message>
    <message>
        <source>every pack that was in use stays readable</source>
        <translation>jedes verwendete Paket bleibt lesbar</translation>
    </message>
    <message>
        <source>None is recorded yet.</source>
        <translation>Noch keines verzeichnet.</translation>
    </message>
    <message>
        <source>packs signed with them may be put into use here</source>
        <translation>damit signierte Pakete dürfen hier eingeführt werden</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>holder, number of the key</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>None: no pack of others can be put into use.</source>
        <translation>Keine: Kein fremdes Paket kann eingeführt werden.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PatientBanner</name>
    <message>
        <source>TUMOUR</source>
        <translation>TUMOR</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>STADIUM</translation>
    </message>
    <message>
        <source>ECOG</source>
        <translation>ECOG</translation>
    </message>
    <message>
        <source>SYSTEMIC TREATMENT</source>
        <translation>SYSTEMTHERAPIE</translation>
    </message>
    <message>
        <source>TOBACCO</source>
        <translation>TABAK</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>age, sex, identifier</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>keine Kennung</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>keiner dokumentiert</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>ECOG grade, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>● Allergy: %1</source>
        <translation>● Allergie: %1</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <comment>findings</comment>
        <translation>+%1 weitere</translation>
    </message>
    <message>
        <source>✓ No known allergy</source>
        <translation>✓ Keine bekannte Allergie</translation>
    </message>
    <message>
        <source>? Allergies not recorded</source>
        <translation>? Allergien nicht dokumentiert</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>pharmacogenomic alert</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Pharmacogenomics: %1</source>
        <translation>Pharmakogenetik: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PatientsModel</name>
    <message>
        <source>none recorded</source>
        <translation>keine dokumentiert</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>birth date, age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No tumour recorded</source>
        <translation>Kein Tumor dokumentiert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Kennzeichen</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PatientsPage</name>
    <message>
        <source>Search name, identifier or diagnosis</source>
        <translation>Name, Kennung oder Diagnose suchen</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>Patienten suchen</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 Patient</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n Patient</numerusform>
            <numerusform>%n Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>No patient yet.
Import a FHIR file, or drop one on this window.</source>
        <translation>Noch kein Patient.
Importieren Sie eine FHIR-Datei oder ziehen Sie eine in dieses Fenster.</translation>
    </message>
    <message>
        <source>Nobody was found for “%1”.
The search looks at the beginning of each word of name, identifier and diagnosis.</source>
        <translation>Kein Treffer für „%1“.
Gesucht wird am Anfang jedes Wortes von Name, Kennung und Diagnose.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PedigreeView</name>
    <message>
        <source>Family tree</source>
        <translation>Stammbaum</translation>
    </message>
    <message>
        <source>Contradiction: %1</source>
        <translation>Widerspruch: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PersonForm</name>
    <message>
        <source>Contradictions: %1</source>
        <translation>Widersprüche: %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>%1: “%2” is not taken; a whole number from %3 to %4 is asked for.</source>
        <comment>field, what was typed, limits</comment>
        <translation>%1: „%2“ wird nicht übernommen; gefragt ist eine ganze Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Name oder Initialen</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Leben</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>am Leben</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>verstorben</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Age at death</source>
        <translation>Alter beim Tod</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Alter jetzt</translation>
    </message>
    <message>
        <source>Ashkenazi ancestry</source>
        <translation>Aschkenasische Herkunft</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Place in the tree</source>
        <translation>Platz im Stammbaum</translation>
    </message>
    <message>
        <source>not in the tree</source>
        <translation>nicht im Stammbaum</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Vater</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mutter</translation>
    </message>
    <message>
        <source>no, or not recorded</source>
        <translation>nein oder nicht erfasst</translation>
    </message>
    <message>
        <source>Identical twin of</source>
        <translation>Eineiiger Zwilling von</translation>
    </message>
    <message>
        <source>Cancers, with age at diagnosis</source>
        <translation>Krebs, mit Alter bei Diagnose</translation>
    </message>
    <message>
        <source>All others: none known</source>
        <translation>Alle übrigen: keiner bekannt</translation>
    </message>
    <message>
        <source>States of every cancer that is not recorded that the person is known not to have had it.</source>
        <translation>Gibt für jeden nicht erfassten Krebs an, dass die Person ihn bekanntermaßen nicht hatte.</translation>
    </message>
    <message>
        <source>Another cancer</source>
        <translation>Anderer Krebs</translation>
    </message>
    <message>
        <source>One more cancer</source>
        <translation>Noch ein Krebs</translation>
    </message>
    <message>
        <source>which, in words</source>
        <translation>welcher, in Worten</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keiner bekannt</translation>
    </message>
    <message>
        <source>yes, had it</source>
        <translation>ja, gehabt</translation>
    </message>
    <message>
        <source>Age at diagnosis of %1</source>
        <translation>Alter bei Diagnose: %1</translation>
    </message>
    <message>
        <source>Genetic tests</source>
        <translation>Gentests</translation>
    </message>
    <message>
        <source>gene</source>
        <translation>Gen</translation>
    </message>
    <message>
        <source>Result of the test to be added</source>
        <translation>Befund des neuen Tests</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Gene of the test to be added</source>
        <translation>Gen des neuen Tests</translation>
    </message>
    <message>
        <source>Markers of the first breast cancer</source>
        <translation>Marker des ersten Brustkrebses</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PersonRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove this dissent</source>
        <translation>Diese abweichende Meinung entfernen</translation>
    </message>
    <message>
        <source>Remove this conflict of interest</source>
        <translation>Diesen Interessenkonflikt entfernen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Hat sich enthalten</translation>
    </message>
    <message>
        <source>Dissent of</source>
        <translation>Abweichende Meinung von</translation>
    </message>
    <message>
        <source>Conflict of interest of</source>
        <translation>Interessenkonflikt von</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PharmacogeneModel</name>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>Nicht bestimmt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cell, its second line</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Phenotype</source>
        <translation>Phänotyp</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>matters now</source>
        <translation>jetzt wichtig</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PharmacogenesPage</name>
    <message>
        <source>Wallet card…</source>
        <translation>Karte zum Mitnehmen…</translation>
    </message>
    <message>
        <source>Write the results and what they ask of drugs as a card to carry along</source>
        <translation>Die Ergebnisse und was sie für Mittel bedeuten als Karte zum Mitnehmen schreiben</translation>
    </message>
    <message>
        <source>No pharmacogenomic result is recorded</source>
        <translation>Es ist kein pharmakogenetisches Ergebnis erfasst</translation>
    </message>
    <message>
        <source>Pharmacogenes and their results</source>
        <translation>Pharmakogene und ihre Ergebnisse</translation>
    </message>
    <message>
        <source>Pharmacogenes: %1 with a call, %2 tested but not called, %3 not tested. A gene that was not tested is unknown, not normal.</source>
        <translation>Pharmakogene: %1 mit Befund, %2 getestet, aber nicht bestimmt, %3 nicht getestet. Ein nicht getestetes Gen ist unbekannt, nicht normal.</translation>
    </message>
    <message>
        <source>Read a VCF of the germline, or type the result of a laboratory above. No drug of the options or the medication list has guidance that asks for one.</source>
        <translation>Lesen Sie eine VCF-Datei der Keimbahn oder geben Sie oben das Ergebnis eines Labors ein. Für kein Mittel der Optionen oder der Medikationsliste hängt ein Rat davon ab.</translation>
    </message>
    <message>
        <source>Read a VCF of the germline, or type the result of a laboratory above. Guidance for drugs of the options or the medication list depends on: %1.</source>
        <translation>Lesen Sie eine VCF-Datei der Keimbahn oder geben Sie oben das Ergebnis eines Labors ein. Der Rat zu Mitteln der Optionen oder der Medikationsliste hängt ab von: %1.</translation>
    </message>
    <message>
        <source>Test %1 first: asked for before %3 (%2).</source>
        <comment>gene, who asks, drugs</comment>
        <translation>Zuerst %1 testen: verlangt vor %3 (%2).</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PositionStrip</name>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>read as reference</source>
        <translation>als Referenz gelesen</translation>
    </message>
    <message>
        <source>read as variant</source>
        <translation>als Variante gelesen</translation>
    </message>
    <message>
        <source>unusable: contradicts the definition</source>
        <translation>unbrauchbar: widerspricht der Definition</translation>
    </message>
    <message>
        <source>Positions of %1: %2 read as reference, %3 as variant, %4 not read, %5 unusable</source>
        <translation>Positionen von %1: %2 als Referenz gelesen, %3 als Variante, %4 nicht gelesen, %5 unbrauchbar</translation>
    </message>
    <message>
        <source>%1, key position, %2</source>
        <comment>position, state</comment>
        <translation>%1, Schlüsselposition, %2</translation>
    </message>
    <message>
        <source>%1, key position, %2, %3</source>
        <comment>position, state, genotype</comment>
        <translation>%1, Schlüsselposition, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>position, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>position, state, genotype</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PresenterNotes</name>
    <message>
        <source>Presenter&apos;s notes</source>
        <translation>Notizen zum Vortrag</translation>
    </message>
    <message>
        <source>← → step · J jump · M mask · P notes · T time · Esc leave</source>
        <translation>← → Schritt · J Sprung · M Maske · P Notizen · T Zeit · Esc Ende</translation>
    </message>
    <message>
        <source>No notes for this step</source>
        <translation>Keine Notizen zu diesem Schritt</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Dies ist der letzte Schritt</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RankingView</name>
    <message>
        <source>Pack %1 %2, %3</source>
        <comment>name, version, day of the ranking</comment>
        <translation>Wissenspaket %1 %2, %3</translation>
    </message>
    <message>
        <source>The opened ranking</source>
        <translation>Die geöffnete Rangliste</translation>
    </message>
    <message>
        <source>The ranking is open to the board.</source>
        <translation>Die Rangliste ist für das Board offen.</translation>
    </message>
    <message>
        <source>Show the ranking</source>
        <translation>Rangliste zeigen</translation>
    </message>
    <message>
        <source>No option stands on the first shelf.</source>
        <translation>In der ersten Gruppe steht keine Option.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>evidence level, what the option rests on</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · and %n more</source>
        <comment>cautions</comment>
        <translation>
            <numerusform>%1 · und %n weiterer Hinweis</numerusform>
            <numerusform>%1 · und %n weitere Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Below it: %1 for consideration, %2 not advised, on the options page of the case.</source>
        <translation>Darunter: %1 zu erwägen, %2 nicht geraten, auf der Optionenseite des Falls.</translation>
    </message>
    <message>
        <source>No choice was sealed</source>
        <translation>Keine Wahl wurde versiegelt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sealed choices are on the first shelf</source>
        <translation>
            <numerusform>%1 von %n versiegelten Wahl steht in der ersten Gruppe</numerusform>
            <numerusform>%1 von %n versiegelten Wahlen stehen in der ersten Gruppe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them are as decided</source>
        <translation>%1 davon wie beschlossen</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>Die ganze Gruppe</translation>
    </message>
    <message>
        <source>on the first shelf</source>
        <translation>in der ersten Gruppe</translation>
    </message>
    <message>
        <source>not on the first shelf</source>
        <translation>nicht in der ersten Gruppe</translation>
    </message>
    <message>
        <source>Opened early by %1: %2</source>
        <comment>name, reason</comment>
        <translation>Vorzeitig geöffnet von %1: %2</translation>
    </message>
    <message>
        <source>Had not sealed: %1</source>
        <translation>Hatten nicht versiegelt: %1</translation>
    </message>
    <message>
        <source>rests on a germline finding</source>
        <translation>beruht auf einem Keimbahnbefund</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RecommendationRow</name>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Remove this recommendation</source>
        <translation>Diese Empfehlung entfernen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Drugs, several joined by +</source>
        <translation>Wirkstoffe, mehrere mit + verbunden</translation>
    </message>
    <message>
        <source>In words, where it is no drug</source>
        <translation>In Worten, wo es kein Wirkstoff ist</translation>
    </message>
    <message>
        <source>Evidence level, with its scheme</source>
        <translation>Evidenzgrad mit Schema</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Due, as 2026-12-31</source>
        <translation>Bis, als 2026-12-31</translation>
    </message>
    <message>
        <source>Not in the pack, kept as typed: %1</source>
        <translation>Nicht im Wissenspaket, bleibt wie getippt: %1</translation>
    </message>
    <message>
        <source>The due date is not understood; write it as 2026-12-31.</source>
        <translation>Das Datum wird nicht verstanden; schreiben Sie es als 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ResearchSection</name>
    <message numerus="yes">
        <source>%1 (and %n more statement(s))</source>
        <comment>what a statement says</comment>
        <translation>
            <numerusform>%1 (und %n weitere Aussage)</numerusform>
            <numerusform>%1 (und %n weitere Aussagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>⊘ Contraindicated here: %1</source>
        <translation>⊘ Hier kontraindiziert: %1</translation>
    </message>
    <message>
        <source>⊘ Harm is stated for this case: %1</source>
        <translation>⊘ Für diesen Fall ist Schaden angegeben: %1</translation>
    </message>
    <message>
        <source>⊘ Resistance is stated for this case: %1</source>
        <translation>⊘ Für diesen Fall ist Resistenz angegeben: %1</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <comment>source, its own level</comment>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <source>Case report</source>
        <translation>Fallbericht</translation>
    </message>
    <message>
        <source>Evidence of unknown kind</source>
        <translation>Evidenz unbekannter Art</translation>
    </message>
    <message>
        <source>Interaction, not evidence of benefit</source>
        <translation>Interaktion, kein Beleg für Nutzen</translation>
    </message>
    <message>
        <source>Laboratory evidence</source>
        <translation>Laborbefund, keine klinische Evidenz</translation>
    </message>
    <message>
        <source>Nothing here is an option: an interaction is no evidence of benefit.</source>
        <translation>Nichts davon ist eine Therapieoption: Eine Interaktion ist kein Beleg für Nutzen.</translation>
    </message>
    <message numerus="yes">
        <source>Research (not options) · %n entry(s)</source>
        <translation>
            <numerusform>Forschung (keine Therapieoptionen) · %n Eintrag</numerusform>
            <numerusform>Forschung (keine Therapieoptionen) · %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Research, not options</source>
        <translation>Forschung, keine Therapieoptionen</translation>
    </message>
    <message>
        <source>The options above hold this therapy, for other reasons.</source>
        <translation>Diese Therapie steht auch unter den Therapieoptionen oben, aus anderen Gründen.</translation>
    </message>
    <message>
        <source>Weak clinical evidence</source>
        <translation>Schwache klinische Evidenz</translation>
    </message>
    <message>
        <source>listed as %1</source>
        <comment>categories of a gene</comment>
        <translation>geführt als %1</translation>
    </message>
    <message>
        <source>of unknown significance</source>
        <translation>von unbekannter Bedeutung</translation>
    </message>
    <message>
        <source>sources contradict each other: %1</source>
        <translation>Quellen widersprechen sich: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RiskAnswers</name>
    <message>
        <source>counts for this page only, never for the record</source>
        <translation>gilt nur für diese Seite, nie für die Akte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Inputs of the chosen formula</source>
        <translation>Eingaben der gewählten Formel</translation>
    </message>
    <message>
        <source>Open the calculators</source>
        <translation>Rechner öffnen</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RiskCard</name>
    <message>
        <source>Answer</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Answer what is open in %1</source>
        <translation>Offenes in %1 beantworten</translation>
    </message>
    <message>
        <source>The range is that of what is not known: %1.</source>
        <translation>Die Spanne kommt von dem, was nicht bekannt ist: %1.</translation>
    </message>
    <message>
        <source>Not answered: %1. The number may be higher.</source>
        <translation>Nicht beantwortet: %1. Die Zahl kann höher sein.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step: it depends on what is not known.</source>
        <translation>Nächster Schritt: Er hängt von dem ab, was nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Next step: no guideline is named for this.</source>
        <translation>Nächster Schritt: Hierfür ist keine Leitlinie genannt.</translation>
    </message>
    <message>
        <source>Next step: as for %1.</source>
        <comment>title of another card</comment>
        <translation>Nächster Schritt: wie bei %1.</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>Beruht auf: %1</translation>
    </message>
    <message>
        <source>Misses: %1</source>
        <translation>Übersieht: %1</translation>
    </message>
    <message>
        <source>Made in: %1</source>
        <translation>Entwickelt an: %1</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Vorsicht: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RiskChanges</name>
    <message>
        <source>What could be changed</source>
        <translation>Was sich ändern ließe</translation>
    </message>
    <message>
        <source>the same formula with one input changed</source>
        <translation>dieselbe Formel mit einer geänderten Eingabe</translation>
    </message>
    <message>
        <source>No formula with a number holds an input that could be changed.</source>
        <translation>Keine Formel mit einer Zahl enthält eine Eingabe, die sich ändern ließe.</translation>
    </message>
    <message>
        <source>By the same formula: this is how people differ who differ in that input, not a proven effect of changing it.</source>
        <translation>Nach derselben Formel: So unterscheiden sich Menschen, die sich in dieser Eingabe unterscheiden; es ist keine bewiesene Wirkung der Änderung.</translation>
    </message>
    <message>
        <source>Alcohol: none of these formulas takes it, so nothing is computed.</source>
        <translation>Alkohol: Keine dieser Formeln enthält ihn, darum wird nichts berechnet.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>risk before, risk after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: another value, now %2</source>
        <comment>change, present value</comment>
        <translation>%1: anderer Wert, jetzt %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>present value</comment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>refused: %1 to %2 is taken</source>
        <comment>least and greatest value</comment>
        <translation>abgelehnt: möglich ist %1 bis %2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RiskPage</name>
    <message>
        <source>Risks and prevention</source>
        <translation>Risiken und Vorbeugung</translation>
    </message>
    <message>
        <source>No formula of fracture risk is computed, and the record names nothing that bears on bone.</source>
        <translation>Keine Formel für das Frakturrisiko wird berechnet, und die Akte nennt nichts, was den Knochen betrifft.</translation>
    </message>
    <message>
        <source>No formula of fracture risk is computed; this is what the record names.</source>
        <translation>Keine Formel für das Frakturrisiko wird berechnet; dies nennt die Akte.</translation>
    </message>
    <message>
        <source>Facts of this page: version %1, checked on %2.</source>
        <comment>version, date</comment>
        <translation>Fakten dieser Seite: Version %1, geprüft am %2.</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Ohne Zahl</translation>
    </message>
    <message>
        <source>what is missing is never taken as no or as zero</source>
        <translation>was fehlt, gilt nie als nein oder als null</translation>
    </message>
    <message>
        <source>Open the calculators</source>
        <translation>Rechner öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section, formula</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlt: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Answer what is missing in %1</source>
        <translation>Fehlendes in %1 beantworten</translation>
    </message>
    <message>
        <source>Not meant for this person</source>
        <translation>Nicht für diese Person gedacht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>formula, why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Not meant for this person: %n formula(s)</source>
        <translation>
            <numerusform>Nicht für diese Person gedacht: %n Formel</numerusform>
            <numerusform>Nicht für diese Person gedacht: %n Formeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::SettingsPage</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes without a key or the mouse</source>
        <translation>
            <numerusform>nach %n Minute ohne Tastatur und Maus</numerusform>
            <numerusform>nach %n Minuten ohne Tastatur und Maus</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Consilium: precision oncology, offline.</source>
        <translation>Consilium: Präzisionsonkologie, offline.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Tumour types: OncoTree, Memorial Sloan Kettering Cancer Center, CC BY 4.0.</source>
        <translation>Tumorarten: OncoTree, Memorial Sloan Kettering Cancer Center, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>Sp&amp;erre</translation>
    </message>
</context>
<context>
    <name>consilium::ui::SourceLink</name>
    <message>
        <source>%1 %2</source>
        <comment>source, number of the item there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source, what it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show the source %1</source>
        <translation>Die Quelle %1 zeigen</translation>
    </message>
    <message>
        <source>This source has no address to open.</source>
        <translation>Diese Quelle hat keine Adresse, die sich öffnen ließe.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>source, what it is</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 is copied</source>
        <translation>%1 ist kopiert</translation>
    </message>
</context>
<context>
    <name>consilium::ui::SpecimenBar</name>
    <message>
        <source>Specimens</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of specimen, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: show its rows alone</source>
        <comment>specimen</comment>
        <translation>%1: nur ihre Zeilen anzeigen</translation>
    </message>
</context>
<context>
    <name>consilium::ui::StatementView</name>
    <message>
        <source>any tumour type</source>
        <translation>jede Tumorart</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <comment>tumour types, those left out</comment>
        <translation>%1, aber nicht %2</translation>
    </message>
    <message>
        <source>level %1 of %2</source>
        <comment>level, its source</comment>
        <translation>Grad %1 von %2</translation>
    </message>
    <message>
        <source>rating %1 of 5</source>
        <translation>Bewertung %1 von 5</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>ohne Bewertung</translation>
    </message>
    <message>
        <source>AMP %1, given by a reviewer</source>
        <translation>AMP %1, bei der Durchsicht vergeben</translation>
    </message>
    <message>
        <source>AMP %1 by rule %2</source>
        <translation>AMP %1 nach Regel %2</translation>
    </message>
    <message>
        <source>no therapy named</source>
        <translation>keine Therapie genannt</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>regulator, status, date</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>does not support this</source>
        <translation>stützt dies nicht</translation>
    </message>
    <message>
        <source>supports this</source>
        <translation>stützt dies</translation>
    </message>
    <message>
        <source>ESCAT %1</source>
        <translation>ESCAT %1</translation>
    </message>
    <message>
        <source>other tumour type</source>
        <translation>andere Tumorart</translation>
    </message>
</context>
<context>
    <name>consilium::ui::StepView</name>
    <message>
        <source>▼ More below: arrow down</source>
        <translation>▼ Mehr darunter: Pfeil nach unten</translation>
    </message>
    <message>
        <source>What this step shows</source>
        <translation>Was dieser Schritt zeigt</translation>
    </message>
    <message numerus="yes">
        <source>Show %n germline findings</source>
        <translation>
            <numerusform>%n Keimbahnbefund zeigen</numerusform>
            <numerusform>%n Keimbahnbefunde zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::StepsEditor</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz einfügen</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation>Titel der Notiz</translation>
    </message>
    <message>
        <source>Note on this step</source>
        <translation>Notiz zu diesem Schritt</translation>
    </message>
    <message>
        <source>Steps of the presentation</source>
        <translation>Schritte der Vorstellung</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a step, Space leaves it out.</source>
        <translation>Alt mit einem Pfeil verschiebt einen Schritt, die Leertaste lässt ihn aus.</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Schritt nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Schritt nach unten verschieben</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · left out</source>
        <comment>step</comment>
        <translation>%1 · ausgelassen</translation>
    </message>
    <message>
        <source>%1 · with a note</source>
        <comment>step</comment>
        <translation>%1 · mit Notiz</translation>
    </message>
    <message>
        <source>Shown on the screen</source>
        <translation>Auf dem Bildschirm gezeigt</translation>
    </message>
    <message>
        <source>For the presenter alone</source>
        <translation>Nur für die vorstellende Person</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Add the risk page</source>
        <translation>Risikoseite hinzufügen</translation>
    </message>
</context>
<context>
    <name>consilium::ui::SurvivalPlot</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>time, share, interval</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Share without the event over time</source>
        <translation>Anteil ohne Ereignis im Lauf der Zeit</translation>
    </message>
    <message>
        <source>still followed, of the people with the nearest scores:</source>
        <translation>noch beobachtet, von den Personen mit den nächsten Werten:</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineInspector</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time from day zero</source>
        <translation>Zeit ab Tag null</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>Referenzbereich</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Events in the same mark</source>
        <translation>Ereignisse in derselben Markierung</translation>
    </message>
    <message>
        <source>Chosen event</source>
        <translation>Gewähltes Ereignis</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Kein Ereignis gewählt</translation>
    </message>
    <message>
        <source>Click a mark to read it here, or go from mark to mark with Tab.</source>
        <translation>Klicken Sie auf eine Markierung, um sie hier zu lesen, oder gehen Sie mit Tab von Markierung zu Markierung.</translation>
    </message>
    <message>
        <source>Some day between %1 and %2.</source>
        <translation>An einem Tag zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>Since %1, going on.</source>
        <translation>Seit %1, andauernd.</translation>
    </message>
    <message>
        <source>Since %1; no end is stated, nor that it goes on.</source>
        <translation>Seit %1; weder ein Ende noch ein Andauern ist angegeben.</translation>
    </message>
    <message>
        <source>Reference %1 to %2.</source>
        <translation>Referenz %1 bis %2.</translation>
    </message>
    <message>
        <source>Reference up to %1.</source>
        <translation>Referenz bis %1.</translation>
    </message>
    <message>
        <source>Reference from %1.</source>
        <translation>Referenz ab %1.</translation>
    </message>
    <message>
        <source>No reference range stated in this unit.</source>
        <translation>Kein Referenzbereich in dieser Einheit angegeben.</translation>
    </message>
    <message>
        <source>%1 Outside it.</source>
        <comment>sentence with the reference range</comment>
        <translation>%1 Wert außerhalb.</translation>
    </message>
    <message>
        <source>Beyond the measuring range: the exact value is not known.</source>
        <translation>Außerhalb des Messbereichs: Der genaue Wert ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, event</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; zoom in to part them</source>
        <translation>
            <numerusform>und %n weiteres; zum Trennen vergrößern</numerusform>
            <numerusform>und %n weitere; zum Trennen vergrößern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further event(s) in this mark; click it again for the next</source>
        <translation>
            <numerusform>%n weiteres Ereignis in dieser Markierung; erneut klicken für das nächste</numerusform>
            <numerusform>%n weitere Ereignisse in dieser Markierung; erneut klicken für das nächste</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous event of this mark</source>
        <translation>Voriges Ereignis dieses Zeichens</translation>
    </message>
    <message>
        <source>Next event of this mark</source>
        <translation>Nächstes Ereignis dieses Zeichens</translation>
    </message>
    <message>
        <source>Place in the mark</source>
        <translation>Stelle im Zeichen</translation>
    </message>
    <message>
        <source>Show its report</source>
        <translation>Zugehörigen Befund zeigen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Doubling time</source>
        <translation>Verdopplungszeit</translation>
    </message>
    <message>
        <source>What the tracks say of that day</source>
        <translation>Was die Spuren an diesem Tag zeigen</translation>
    </message>
    <message>
        <source>A period of one day: %1.</source>
        <comment>time from day zero</comment>
        <translation>Ein Zeitraum von einem Tag: %1.</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>Alter %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the mark, number of events in it</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>On %1, %2</source>
        <comment>date, time from day zero</comment>
        <translation>Am %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>track, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No track says anything of this day.</source>
        <translation>Keine Spur sagt etwas über diesen Tag.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Korrigieren …</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Irrtümlich eingetragen</translation>
    </message>
    <message>
        <source>Back to what the file says</source>
        <translation>Zurück zur Angabe der Datei</translation>
    </message>
    <message>
        <source>CTCAE grade</source>
        <translation>CTCAE-Grad</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>response (CR, PR) or stable disease (SD)</source>
        <translation>Ansprechen (CR, PR) oder stabile Erkrankung (SD)</translation>
    </message>
    <message>
        <source>progression</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>number in a disc: specimen, ECOG value or CTCAE grade of its lane</source>
        <translation>Zahl im Kreis: Probe, ECOG-Wert oder CTCAE-Grad der jeweiligen Spur</translation>
    </message>
    <message>
        <source>document or imaging study</source>
        <translation>Dokument oder bildgebende Untersuchung</translation>
    </message>
    <message>
        <source>several events in one mark, with their number</source>
        <translation>mehrere Ereignisse in einer Markierung, mit Anzahl</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>andauernd</translation>
    </message>
    <message>
        <source>not known to the day, or end unknown</source>
        <translation>nicht auf den Tag genau bekannt oder Ende unbekannt</translation>
    </message>
    <message>
        <source>below or above the measuring range</source>
        <translation>unter oder über dem Messbereich</translation>
    </message>
    <message>
        <source>outside the reference range</source>
        <translation>außerhalb des Referenzbereichs</translation>
    </message>
    <message>
        <source>reference range</source>
        <translation>Referenzbereich</translation>
    </message>
    <message>
        <source>death; last follow-up on record</source>
        <translation>Tod; letzte Nachbeobachtung in der Akte</translation>
    </message>
    <message>
        <source>F</source>
        <comment>last follow-up</comment>
        <extracomment>One letter inside a mark: last follow-up</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>folded stretch without events</source>
        <translation>gefaltete Strecke ohne Ereignisse</translation>
    </message>
    <message>
        <source>test or genomic finding, in the colour of its specimen</source>
        <translation>Test oder genomischer Befund, in der Farbe der Probe</translation>
    </message>
    <message>
        <source>corner: corrected by hand</source>
        <translation>Ecke: von Hand korrigiert</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelinePage</name>
    <message>
        <source>Show the whole story</source>
        <translation>Gesamten Verlauf zeigen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Day &amp;zero:</source>
        <translation>Tag &amp;null:</translation>
    </message>
    <message>
        <source>Day zero of the relative time axis</source>
        <translation>Tag null der relativen Zeitachse</translation>
    </message>
    <message>
        <source>Expand or collapse lanes</source>
        <translation>Spuren auf- oder zuklappen</translation>
    </message>
    <message>
        <source>&amp;Lanes ▾</source>
        <translation>&amp;Spuren ▾</translation>
    </message>
    <message>
        <source>Show what the signs mean</source>
        <translation>Bedeutung der Zeichen zeigen</translation>
    </message>
    <message>
        <source>L&amp;egend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>drag to zoom · Ctrl + wheel · double click fits</source>
        <translation>Ziehen zoomt · Strg + Mausrad · Doppelklick zeigt alles</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what day zero is, its date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without a date are not drawn.</source>
        <translation>
            <numerusform>%n Eintrag ohne Datum ist nicht eingezeichnet.</numerusform>
            <numerusform>%n Einträge ohne Datum sind nicht eingezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that are planned, not done, refuted or entered in error are not drawn.</source>
        <translation>
            <numerusform>%n geplanter, nicht durchgeführter, widerlegter oder irrtümlich eingegebener Eintrag ist nicht eingezeichnet.</numerusform>
            <numerusform>%n geplante, nicht durchgeführte, widerlegte oder irrtümlich eingegebene Einträge sind nicht eingezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day zero is only known as %1; relative time counts from its first day.</source>
        <translation>Tag null ist nur als %1 bekannt; die relative Zeit zählt ab dem ersten Tag dieses Zeitraums.</translation>
    </message>
    <message>
        <source>No dated event in this record yet. Import a FHIR file or a variant file of this patient to fill the timeline.</source>
        <translation>Noch kein datiertes Ereignis in dieser Akte. Importieren Sie eine FHIR-Datei oder eine Variantendatei zu diesem Fall, um die Zeitachse zu füllen.</translation>
    </message>
    <message>
        <source>Open or fold stretches without events</source>
        <translation>Strecken ohne Ereignisse öffnen oder falten</translation>
    </message>
    <message>
        <source>What the time axis counts</source>
        <translation>Was die Zeitachse zählt</translation>
    </message>
    <message>
        <source>time from day zero</source>
        <translation>Zeit ab Tag null</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>&amp;Gaps ▾</source>
        <translation>Lü&amp;cken ▾</translation>
    </message>
    <message>
        <source>Drag: zoom to the span. Ctrl and wheel, + and −: zoom. Space or middle button and drag, left and right arrow: move in time. Home or double click: show all. Ctrl and arrow: move the cursor line by a day. Tab, up and down: from event to event. Return: collapse the lane of the event. Right click or menu key: options of the track. Escape: leave the events.</source>
        <translation>Ziehen: auf die Spanne vergrößern. Strg und Rad, + und −: vergrößern, verkleinern. Leertaste oder mittlere Taste und Ziehen, Pfeil links und rechts: in der Zeit bewegen. Pos1 oder Doppelklick: alles zeigen. Strg und Pfeil: Cursorlinie um einen Tag bewegen. Tab, Pfeil auf und ab: von Ereignis zu Ereignis. Eingabe: die Spur des Ereignisses einklappen. Rechtsklick oder Menütaste: Einstellungen der Spur. Escape: die Ereignisse verlassen.</translation>
    </message>
    <message>
        <source>Write the timeline to a file, or print it</source>
        <translation>Die Zeitachse in eine Datei schreiben oder drucken</translation>
    </message>
    <message>
        <source>Picture as SVG…</source>
        <translation>Bild als SVG …</translation>
    </message>
    <message>
        <source>Picture as PNG…</source>
        <translation>Bild als PNG …</translation>
    </message>
    <message>
        <source>Pages as PDF…</source>
        <translation>Seiten als PDF …</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabelle als CSV …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>E&amp;xport ▾</source>
        <translation>E&amp;xport ▾</translation>
    </message>
    <message>
        <source>The age axis needs a date of birth that is not after today.</source>
        <translation>Die Altersachse braucht ein Geburtsdatum, das nicht nach heute liegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end before they start: only the start is drawn.</source>
        <translation>
            <numerusform>%n Zeitraum endet vor seinem Beginn: Gezeichnet ist nur der Beginn.</numerusform>
            <numerusform>%n Zeiträume enden vor ihrem Beginn: Gezeichnet ist nur der Beginn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The date of birth lies after today and is not used.</source>
        <translation>Das Geburtsdatum liegt nach heute und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Alle öffnen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alle falten</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>date, date, length of time</comment>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>Pin above the others</source>
        <translation>Über den anderen anheften</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Scale of the values</source>
        <translation>Skala der Werte</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>CTCAE grades</source>
        <translation>CTCAE-Grade</translation>
    </message>
    <message>
        <source>CTCAE grades (none for this test, its unit and its limits)</source>
        <translation>CTCAE-Grade (keine für diesen Wert, seine Einheit und seine Grenzen)</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>Letzte Änderung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Enter events by hand</source>
        <translation>Ereignisse von Hand eintragen</translation>
    </message>
    <message>
        <source>E&amp;vents ▾</source>
        <translation>E&amp;reignisse ▾</translation>
    </message>
    <message>
        <source>&amp;Add an event…</source>
        <translation>Ereignis &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;History of what was typed…</source>
        <translation>&amp;Verlauf der Einträge …</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Was eingetragen wurde</translation>
    </message>
    <message>
        <source>What was typed, oldest first</source>
        <translation>Was eingetragen wurde, Ältestes zuerst</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Nichts wurde eingetragen.</translation>
    </message>
    <message>
        <source>&amp;Back to what the file says</source>
        <translation>&amp;Zurück zur Angabe der Datei</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineStep</name>
    <message>
        <source>+ − zoom · 0 whole course · Shift ← → move · ↑ ↓ scroll</source>
        <translation>+ − Zoom · 0 ganzer Verlauf · Umschalt ← → verschieben · ↑ ↓ blättern</translation>
    </message>
    <message>
        <source>No event with a date is recorded.</source>
        <translation>Kein Ereignis mit Datum ist erfasst.</translation>
    </message>
    <message>
        <source>▼ More below: arrow down</source>
        <translation>▼ Mehr darunter: Pfeil nach unten</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date are not drawn.</source>
        <translation>
            <numerusform>%n Ereignis ohne Datum ist nicht eingezeichnet.</numerusform>
            <numerusform>%n Ereignisse ohne Datum sind nicht eingezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the page of the case alone: %1</source>
        <comment>names of tracks</comment>
        <translation>Nur auf der Seite des Falls: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, time from day zero</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No dated event.</source>
        <translation>Kein datiertes Ereignis.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s). Tab goes from one to the next, Escape leaves them.</source>
        <translation>
            <numerusform>%n Ereignis. Tab führt zum nächsten, Esc verlässt die Ereignisse.</numerusform>
            <numerusform>%n Ereignisse. Tab führt vom einen zum nächsten, Esc verlässt die Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4. Event %5 of %6 in this lane.</source>
        <comment>lane, title, date, time from day zero, place in the lane</comment>
        <translation>%1: %2, %3, %4. Ereignis %5 von %6 in dieser Spur.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>measurement, unit</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 · age %2</source>
        <comment>date and time from day zero, age</comment>
        <translation>%1 · Alter %2</translation>
    </message>
    <message>
        <source>%1, outside its reference range</source>
        <comment>a measured value</comment>
        <translation>%1, außerhalb des Referenzbereichs</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lane, row</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, corrected by hand</source>
        <comment>an event</comment>
        <translation>%1, von Hand korrigiert</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TrustDialog</name>
    <message>
        <source>Trust a key</source>
        <translation>Einem Schlüssel vertrauen</translation>
    </message>
    <message>
        <source>Packs signed with this key could then be put into use here.</source>
        <translation>Pakete, die mit diesem Schlüssel signiert sind, könnten hier dann eingeführt werden.</translation>
    </message>
    <message>
        <source>Holder, in their own words: %1</source>
        <translation>Inhaber, nach eigener Angabe: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Anybody can write any name into a key file. Ask the holder by telephone or in person for the number of their key, and compare.</source>
        <translation>Jeder kann einen beliebigen Namen in eine Schlüsseldatei schreiben. Fragen Sie den Inhaber telefonisch oder persönlich nach der Nummer seines Schlüssels und vergleichen Sie.</translation>
    </message>
    <message>
        <source>&amp;Trust this key</source>
        <translation>Diesem Schlüssel &amp;vertrauen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TypedEntry</name>
    <message>
        <source>Add</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Mark as entered in error</source>
        <translation>Als Fehleingabe markieren</translation>
    </message>
    <message>
        <source>Finding, as you would write it</source>
        <translation>Befund, wie Sie ihn schreiben würden</translation>
    </message>
    <message>
        <source>EGFR L858R, MET ex14 skipping, HER2 amplified, MSI-H, TMB 14</source>
        <translation>EGFR L858R, MET ex14 skipping, HER2 amplified, MSI-H, TMB 14</translation>
    </message>
    <message>
        <source>Add the finding to the record</source>
        <translation>Befund in die Akte aufnehmen</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Ergänzungen</translation>
    </message>
    <message>
        <source>The finding stays in the record and is not used any more.</source>
        <translation>Der Befund bleibt in der Akte und wird nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>&amp;Add finding</source>
        <translation>&amp;Befund eingeben</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>nicht aufgenommen</translation>
    </message>
    <message>
        <source>✓ added</source>
        <translation>✓ aufgenommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of the line, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the record also states, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is to be looked at, its place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter adds the line to the record. Without the word germline or somatic the origin is not stated.</source>
        <translation>Die Eingabetaste nimmt die Zeile in die Akte auf. Ohne das Wort germline oder somatic ist der Ursprung nicht angegeben.</translation>
    </message>
    <message>
        <source>? not clear</source>
        <translation>? unklar</translation>
    </message>
    <message>
        <source>Look at: %1</source>
        <translation>Zu prüfen: %1</translation>
    </message>
    <message>
        <source>and %1 more to look at</source>
        <translation>und %1 weitere zu prüfen</translation>
    </message>
    <message>
        <source>≡ stands there</source>
        <translation>≡ steht schon da</translation>
    </message>
    <message>
        <source>! read as</source>
        <translation>! gelesen als</translation>
    </message>
    <message>
        <source>✓ read as</source>
        <translation>✓ gelesen als</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>gene as typed, approved symbol</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>consilium::ui::UnlockPage</name>
    <message>
        <source>&amp;Store</source>
        <translation>Daten&amp;speicher</translation>
    </message>
    <message>
        <source>Recovery co&amp;de</source>
        <translation>&amp;Wiederherstellungscode</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>Passphrase w&amp;iederholen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Create the s&amp;tore</source>
        <translation>Datenspeicher &amp;anlegen</translation>
    </message>
    <message>
        <source>Set the &amp;new passphrase</source>
        <translation>&amp;Neue Passphrase setzen</translation>
    </message>
    <message>
        <source>&amp;Create a new store</source>
        <translation>Neuen Datenspeicher an&amp;legen</translation>
    </message>
    <message>
        <source>&amp;Forgotten passphrase</source>
        <translation>Passphrase &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Precision oncology without a network</source>
        <translation>Präzisionsonkologie ohne Netzwerk</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Du&amp;rchsuchen…</translation>
    </message>
    <message>
        <source>Choose the folder of the store</source>
        <translation>Ordner des Datenspeichers wählen</translation>
    </message>
    <message>
        <source>This code opens the store when the passphrase is lost. It is shown only now and kept nowhere. Write it on paper and keep it apart from this computer.</source>
        <translation>Dieser Code öffnet den Datenspeicher, wenn die Passphrase verloren ist. Er wird nur jetzt angezeigt und nirgends gespeichert. Schreiben Sie ihn auf Papier und bewahren Sie ihn getrennt von diesem Computer auf.</translation>
    </message>
    <message>
        <source>&amp;Written down</source>
        <translation>No&amp;tiert</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Neue &amp;Passphrase</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Datenspeicher öffnen</translation>
    </message>
    <message>
        <source>Create a new store</source>
        <translation>Neuen Datenspeicher anlegen</translation>
    </message>
    <message>
        <source>Set a new passphrase with the recovery code</source>
        <translation>Neue Passphrase mit dem Wiederherstellungscode setzen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>A folder that does not exist yet. It may lie on a USB stick.</source>
        <translation>Ein Ordner, den es noch nicht gibt. Er darf auf einem USB-Stick liegen.</translation>
    </message>
    <message>
        <source>The code that was shown when the store was created.</source>
        <translation>Der Code, der beim Anlegen des Datenspeichers angezeigt wurde.</translation>
    </message>
    <message>
        <source>At least %1 characters: whoever copies the folder can try words on it for years.</source>
        <translation>Mindestens %1 Zeichen: Wer den Ordner kopiert, kann jahrelang Wörter daran durchprobieren.</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters.</source>
        <translation>%1 von mindestens %2 Zeichen.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide stimmen überein.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>Setting the new passphrase…</source>
        <translation>Neue Passphrase wird gesetzt…</translation>
    </message>
    <message>
        <source>This recovery code does not open the store. Check each character and try again.</source>
        <translation>Dieser Wiederherstellungscode öffnet den Datenspeicher nicht. Prüfen Sie jedes Zeichen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>Wiederherstellungscode: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ViewNotice</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>consilium::ui::VisitTable</name>
    <message>
        <source>Remove the last visit</source>
        <translation>Letzte Kontrolle entfernen</translation>
    </message>
    <message>
        <source>A target is T (lesion) or N (lymph node) with its millimetres, TNE or NNE where it could not be evaluated; targets are joined by &apos;;&apos; and keep their order: T52.5;N18.</source>
        <translation>Eine Zielläsion ist T (Läsion) oder N (Lymphknoten) mit ihren Millimetern, TNE oder NNE, wo sie nicht beurteilbar war; mehrere sind mit &apos;;&apos; verbunden und behalten ihre Reihenfolge: T52,5;N18.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Targets in mm</source>
        <translation>Zielläsionen in mm</translation>
    </message>
    <message>
        <source>Non-target lesions</source>
        <translation>Nicht-Zielläsionen</translation>
    </message>
    <message>
        <source>New lesion</source>
        <translation>Neue Läsion</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Kontrolle hinzufügen</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>none at baseline</source>
        <translation>keine zu Beginn</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>gone (CR)</source>
        <translation>verschwunden (CR)</translation>
    </message>
    <message>
        <source>neither gone nor growing</source>
        <translation>weder verschwunden noch gewachsen</translation>
    </message>
    <message>
        <source>not evaluated (NE)</source>
        <translation>nicht beurteilt (NE)</translation>
    </message>
    <message>
        <source>unequivocal progression (PD)</source>
        <translation>eindeutiger Progress (PD)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Targets in mm, %1</source>
        <translation>Zielläsionen in mm, %1</translation>
    </message>
    <message>
        <source>Non-target lesions, %1</source>
        <translation>Nicht-Zielläsionen, %1</translation>
    </message>
    <message>
        <source>New lesion, %1</source>
        <translation>Neue Läsion, %1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>Kontrolle %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>visit, date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::Waterfall</name>
    <message>
        <source>start: all people the model was fitted on</source>
        <translation>Start: alle Personen des Trainings</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>input, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>input and value, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (nothing recorded, taken as none)</source>
        <comment>input and value</comment>
        <translation>%1 (nichts dokumentiert, als keine gewertet)</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>What moved the model&apos;s number</source>
        <translation>Was den Wert des Modells verschoben hat</translation>
    </message>
</context>
<context>
    <name>consilium::ui::WhatIfBar</name>
    <message>
        <source>Suppose</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Back to the patient (Esc)</source>
        <translation>Zurück zur Person (Esc)</translation>
    </message>
    <message>
        <source>What if: the fact to suppose</source>
        <translation>Was wäre wenn: die Angabe, die angenommen wird</translation>
    </message>
    <message>
        <source>Supposed value</source>
        <translation>Angenommener Wert</translation>
    </message>
    <message>
        <source>Supposed answer</source>
        <translation>Angenommene Antwort</translation>
    </message>
    <message>
        <source>Supposed drug or finding</source>
        <translation>Angenommenes Arzneimittel oder angenommener Befund</translation>
    </message>
    <message>
        <source>What if … a finding or pharmacogene</source>
        <translation>Was wäre mit … einem Befund oder Pharmakogen</translation>
    </message>
    <message>
        <source>What if … it progressed on a drug</source>
        <translation>Was wäre nach … Progress unter einem Arzneimittel</translation>
    </message>
    <message>
        <source>What if … a drug is taken beside it</source>
        <translation>Was wäre mit … einer weiteren Medikation</translation>
    </message>
    <message>
        <source>What if … the stage</source>
        <translation>Was wäre mit … dem Stadium</translation>
    </message>
    <message>
        <source>What if … tobacco</source>
        <translation>Was wäre mit … Tabak</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>range of values that can be true</comment>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Name of the drug</source>
        <translation>Name des Arzneimittels</translation>
    </message>
    <message>
        <source>EGFR T790M, TMB 14, DPYD *2A/*2A</source>
        <comment>examples</comment>
        <translation>EGFR T790M, TMB 14, DPYD *2A/*2A</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>Stadium %1</translation>
    </message>
    <message>
        <source>tobacco: %1</source>
        <translation>Tabak: %1</translation>
    </message>
    <message>
        <source>%1 is taken</source>
        <translation>%1 wird eingenommen</translation>
    </message>
    <message>
        <source>progressed on %1</source>
        <translation>Progress unter %1</translation>
    </message>
    <message>
        <source>Not supposed: %1</source>
        <translation>Nicht angenommen: %1</translation>
    </message>
    <message>
        <source>Supposed: %1. Press to take it back.</source>
        <translation>Angenommen: %1. Drücken nimmt es zurück.</translation>
    </message>
    <message>
        <source>Supposed: this is not the patient</source>
        <translation>Angenommen: das ist nicht die Person</translation>
    </message>
</context>
<context>
    <name>consilium::ui::WhyNotBar</name>
    <message>
        <source>Back to the options</source>
        <translation>Zurück zu den Optionen</translation>
    </message>
    <message>
        <source>Why not …? A drug, or drugs joined by +</source>
        <translation>Warum nicht …? Ein Wirkstoff, oder mehrere mit +</translation>
    </message>
    <message>
        <source>Why is this therapy not advised</source>
        <translation>Warum wird diese Therapie nicht empfohlen</translation>
    </message>
    <message>
        <source>Therapies with these drugs</source>
        <translation>Therapien mit diesen Wirkstoffen</translation>
    </message>
    <message>
        <source>The pack knows no therapy made of these drugs.</source>
        <translation>Das Wissenspaket kennt keine Therapie aus diesen Wirkstoffen.</translation>
    </message>
</context>
</TS>
