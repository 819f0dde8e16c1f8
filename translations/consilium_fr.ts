<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BoardCourses</name>
    <message>
        <source>%1, ongoing</source>
        <comment>beginning</comment>
        <translation>%1, en cours</translation>
    </message>
    <message>
        <source>%1, end unknown</source>
        <comment>beginning</comment>
        <translation>%1, fin inconnue</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>lane, event, date</comment>
        <translation>%1 : %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the program</source>
        <translation>
            <numerusform>et %n autre, dans le programme</numerusform>
            <numerusform>et %n autres, dans le programme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardMask</name>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>âge inconnu</translation>
    </message>
    <message>
        <source>%1 years or more</source>
        <translation>%1 ans ou plus</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <translation>%1–%2 ans</translation>
    </message>
    <message>
        <source>date masked</source>
        <translation>date masquée</translation>
    </message>
    <message>
        <source>at diagnosis</source>
        <translation>au diagnostic</translation>
    </message>
    <message numerus="yes">
        <source>%n days after diagnosis</source>
        <translation>
            <numerusform>%n jour après le diagnostic</numerusform>
            <numerusform>%n jours après le diagnostic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before diagnosis</source>
        <translation>
            <numerusform>%n jour avant le diagnostic</numerusform>
            <numerusform>%n jours avant le diagnostic</numerusform>
        </translation>
    </message>
    <message>
        <source>around diagnosis</source>
        <translation>autour du diagnostic</translation>
    </message>
    <message numerus="yes">
        <source>%n months after diagnosis</source>
        <translation>
            <numerusform>%n mois après le diagnostic</numerusform>
            <numerusform>%n mois après le diagnostic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months before diagnosis</source>
        <translation>
            <numerusform>%n mois avant le diagnostic</numerusform>
            <numerusform>%n mois avant le diagnostic</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 months after diagnosis</source>
        <translation>%1 à %2 mois après le diagnostic</translation>
    </message>
    <message>
        <source>%1 to %2 months before diagnosis</source>
        <translation>%1 à %2 mois avant le diagnostic</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, ongoing</source>
        <comment>beginning</comment>
        <translation>%1, en cours</translation>
    </message>
    <message>
        <source>%1, end unknown</source>
        <comment>beginning</comment>
        <translation>%1, fin inconnue</translation>
    </message>
</context>
<context>
    <name>BoardProtocol</name>
    <message>
        <source>Choices were not sealed before the ranking: %1</source>
        <translation>Les choix n’ont pas été scellés avant le classement&#xa0;: %1</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Les participants</translation>
    </message>
    <message>
        <source>%1: %2 (sealed %3)</source>
        <comment>who, choice, time</comment>
        <translation>%1&#xa0;: %2 (scellé %3)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>sealed until the ranking is opened</source>
        <translation>scellé jusqu’à l’ouverture du classement</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) were begun and not sealed.</source>
        <translation>
            <numerusform>%n choix a été commencé et n’a pas été scellé.</numerusform>
            <numerusform>%n choix ont été commencés et n’ont pas été scellés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices and ranking</source>
        <translation>Choix et classement</translation>
    </message>
    <message>
        <source>The ranking was not opened for the board.</source>
        <translation>Le classement n’a pas été ouvert à la RCP.</translation>
    </message>
    <message>
        <source>Ranking %1 was opened by %2, %3.</source>
        <comment>number, name, time</comment>
        <translation>Classement %1 ouvert par %2, %3.</translation>
    </message>
    <message>
        <source>Present and not sealed by then: %1. Opened because: %2</source>
        <translation>Présents et n’ayant pas encore scellé&#xa0;: %1. Ouvert pour la raison suivante&#xa0;: %2</translation>
    </message>
    <message>
        <source>Its first shelf was empty.</source>
        <translation>Son premier groupe était vide.</translation>
    </message>
    <message>
        <source>Its first shelf: %1</source>
        <translation>Son premier groupe&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sealed choice(s), %1 on the first shelf.</source>
        <comment>of the ranking</comment>
        <translation>
            <numerusform>Sur %n choix scellé, %1 dans le premier groupe.</numerusform>
            <numerusform>Sur %n choix scellés, %1 dans le premier groupe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sealed choice(s), %1 on the first shelf and %2 as decided.</source>
        <comment>of the ranking</comment>
        <translation>
            <numerusform>Sur %n choix scellé, %1 dans le premier groupe et %2 conforme à la décision.</numerusform>
            <numerusform>Sur %n choix scellés, %1 dans le premier groupe et %2 conformes à la décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>no wording yet</source>
        <translation>pas encore de texte</translation>
    </message>
    <message>
        <source>No treatment is recommended: %1</source>
        <translation>Aucun traitement recommandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not on the ranking&apos;s first shelf, because: %1</source>
        <translation>Hors du premier groupe du classement, motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Final since %1, by %2</source>
        <comment>time, name</comment>
        <translation>Définitive depuis %1, par %2</translation>
    </message>
    <message>
        <source>Not final: %1</source>
        <comment>state of the decision</comment>
        <translation>Non définitive&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>rebiopsy</source>
        <translation>nouvelle biopsie</translation>
    </message>
    <message>
        <source>repeat histology</source>
        <translation>nouvelle histologie</translation>
    </message>
    <message>
        <source>genetic counselling</source>
        <translation>consultation d’oncogénétique</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>priority, therapy</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>aucun renseigné</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Avis divergents</translation>
    </message>
    <message>
        <source>%1: %2 (abstained)</source>
        <comment>name, interest</comment>
        <translation>%1&#xa0;: %2 (abstention)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, interest</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Conflits d’intérêts</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, name, text</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Addenda</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>demande %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>réponse %1</translation>
    </message>
    <message>
        <source>Insurer&apos;s claim</source>
        <translation>Prise en charge par l’assurance</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>response: %1</source>
        <translation>réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>toxicity: %1</source>
        <translation>toxicité&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>grade, which</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what was seen</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more character(s), in the program</source>
        <translation>
            <numerusform>et %n autre caractère, dans le programme</numerusform>
            <numerusform>et %n autres caractères, dans le programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the program</source>
        <translation>
            <numerusform>et %n autre, dans le programme</numerusform>
            <numerusform>et %n autres, dans le programme</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, role and discipline</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>Présenté par %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>stated: %1</source>
        <translation>indiqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>in the record</source>
        <translation>dans le dossier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item of the minimum data set, answer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Minimum data set</source>
        <translation>Données minimales</translation>
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
        <translation>aucun présent parmi ceux que le dossier mentionne</translation>
    </message>
    <message>
        <source>Nobody is noted as present.</source>
        <translation>Personne n’est noté présent.</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Présents&#xa0;: %1</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation>Absents&#xa0;: %1</translation>
    </message>
    <message>
        <source>No quorum was agreed on.</source>
        <translation>Aucun quorum convenu.</translation>
    </message>
    <message>
        <source>Quorum reached: %1 of %2 needed</source>
        <translation>Quorum atteint&#xa0;: %1 sur %2 requis</translation>
    </message>
    <message>
        <source>Quorum not reached: %1 of %2 needed</source>
        <translation>Quorum non atteint&#xa0;: %1 sur %2 requis</translation>
    </message>
    <message>
        <source>Without quorum, because: %1</source>
        <translation>Sans quorum, motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>On no meeting&apos;s agenda</source>
        <translation>À l’ordre du jour d’aucune séance</translation>
    </message>
    <message>
        <source>Knowledge pack %1</source>
        <translation>Pack de connaissances %1</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modèle %1</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>filtre %1</translation>
    </message>
    <message>
        <source>decision: %1</source>
        <comment>state</comment>
        <translation>décision&#xa0;: %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>birth date</comment>
        <translation>né(e) le %1</translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>pas d’identifiant</translation>
    </message>
    <message>
        <source>Diagnosis not recorded</source>
        <translation>Diagnostic non renseigné</translation>
    </message>
    <message>
        <source>No question is stated</source>
        <translation>Aucune question indiquée</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Question&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not stated yet: %1</source>
        <translation>Pas encore indiqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>NO DECISION YET</source>
        <translation>PAS ENCORE DE DÉCISION</translation>
    </message>
    <message>
        <source>DRAFT: not a decision of the board</source>
        <translation>BROUILLON&#xa0;: pas une décision de la RCP</translation>
    </message>
    <message>
        <source>PRELIMINARY: the decision is not final</source>
        <translation>PROVISOIRE&#xa0;: la décision n’est pas définitive</translation>
    </message>
    <message>
        <source>Knowledge pack and models are named once the decision is final.</source>
        <translation>Le pack de connaissances et les modèles sont nommés une fois la décision définitive.</translation>
    </message>
    <message>
        <source>Made with: %1.</source>
        <translation>Établi avec&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tumour board: protocol</source>
        <translation>RCP&#xa0;: compte rendu</translation>
    </message>
    <message>
        <source>Tumour board: protocol, %1, %2</source>
        <comment>board, date</comment>
        <translation>RCP&#xa0;: compte rendu, %1, %2</translation>
    </message>
    <message>
        <source>Cases on no meeting&apos;s agenda</source>
        <translation>Cas à l’ordre du jour d’aucune séance</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n cas</numerusform>
            <numerusform>%n cas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <comment>number of the case, minutes</comment>
        <translation>%1 (%2 min)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Tumour board: list, %1, %2</source>
        <comment>board, date</comment>
        <translation>RCP&#xa0;: liste, %1, %2</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation>Traitement à ce jour</translation>
    </message>
    <message>
        <source>Findings considered</source>
        <translation>Résultats pris en compte</translation>
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
        <translation>Karnofsky %1&#xa0;%, %2</translation>
    </message>
    <message>
        <source>Stage not recorded</source>
        <translation>Stade non renseigné</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Stade&#xa0;: %1</translation>
    </message>
    <message>
        <source>Performance status not recorded</source>
        <translation>Indice de performance non renseigné</translation>
    </message>
    <message>
        <source>Last: line %1, %2</source>
        <comment>number, drugs</comment>
        <translation>Dernier&#xa0;: ligne %1, %2</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <comment>drugs</comment>
        <translation>Dernier&#xa0;: %1</translation>
    </message>
    <message>
        <source>No systemic treatment recorded</source>
        <translation>Aucun traitement systémique renseigné</translation>
    </message>
    <message>
        <source>No question was entered</source>
        <translation>Aucune question saisie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, answer</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>date of diagnosis not recorded</source>
        <translation>date du diagnostic non renseignée</translation>
    </message>
    <message>
        <source>diagnosed %1</source>
        <comment>date</comment>
        <translation>diagnostic %1</translation>
    </message>
    <message>
        <source>stage not recorded</source>
        <translation>stade non renseigné</translation>
    </message>
    <message>
        <source>stage: %1</source>
        <translation>stade&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other conditions and allergies</source>
        <translation>Comorbidités et allergies</translation>
    </message>
    <message>
        <source>No other condition recorded</source>
        <translation>Aucune comorbidité renseignée</translation>
    </message>
    <message>
        <source>No known allergy</source>
        <translation>Aucune allergie connue</translation>
    </message>
    <message>
        <source>Allergies not recorded</source>
        <translation>Allergies non renseignées</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>allergie</translation>
    </message>
    <message>
        <source>Systemic treatment</source>
        <translation>Traitement systémique</translation>
    </message>
    <message>
        <source>progression</source>
        <translation>progression</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, drugs</comment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 Gy in %2 fractions</source>
        <translation>%1 Gy en %2 fractions</translation>
    </message>
    <message>
        <source>%1 Gy</source>
        <translation>%1 Gy</translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation>Radiothérapie</translation>
    </message>
    <message>
        <source>Surgery and radiotherapy</source>
        <translation>Chirurgie et radiothérapie</translation>
    </message>
    <message>
        <source>Kind of study not stated</source>
        <translation>Type d’examen non indiqué</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>date non renseignée</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>No imaging study is recorded</source>
        <translation>Aucune imagerie n’est renseignée</translation>
    </message>
    <message>
        <source>Histology: %1</source>
        <translation>Histologie&#xa0;: %1</translation>
    </message>
    <message>
        <source>tumour cells %1</source>
        <translation>cellules tumorales %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>No specimen and no report is recorded</source>
        <translation>Aucun prélèvement ni compte rendu n’est renseigné</translation>
    </message>
    <message>
        <source>germline</source>
        <translation>constitutionnel</translation>
    </message>
    <message>
        <source>allele fraction %1</source>
        <translation>fréquence allélique %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>gene, state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No finding is recorded. That is not the same as none being there.</source>
        <translation>Aucun résultat n’est renseigné. Cela ne signifie pas qu’il n’y en a pas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>tested normal</source>
        <translation>testé, normal</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>pas de résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n silent changes are not shown.</source>
        <translation>
            <numerusform>%n variant silencieux n’est pas affiché.</numerusform>
            <numerusform>%n variants silencieux ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings did not pass their filter or were withdrawn.</source>
        <translation>
            <numerusform>%n résultat n’a pas passé son filtre ou a été retiré.</numerusform>
            <numerusform>%n résultats n’ont pas passé leur filtre ou ont été retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pharmacogenes</source>
        <translation>Pharmacogènes</translation>
    </message>
    <message>
        <source>No pharmacogene was tested</source>
        <translation>Aucun pharmacogène testé</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>non attribué</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two calls</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>gene, diplotype</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>key positions not read</source>
        <translation>positions clés non lues</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>date</comment>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>priority, recommendation</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No recommendation: %1</source>
        <translation>Aucune recommandation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rebiopsy</source>
        <translation>Nouvelle biopsie</translation>
    </message>
    <message>
        <source>Repeat histology</source>
        <translation>Nouvelle histologie</translation>
    </message>
    <message>
        <source>Genetic counselling</source>
        <translation>Consultation d’oncogénétique</translation>
    </message>
    <message>
        <source>Not on the first shelf of the ranking, because: %1</source>
        <translation>Hors du premier groupe du classement, motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Présents&#xa0;: %1</translation>
    </message>
    <message>
        <source>Conflict of interest: %1, %2, abstained</source>
        <comment>name, what</comment>
        <translation>Conflit d’intérêts&#xa0;: %1, %2, abstention</translation>
    </message>
    <message>
        <source>Conflict of interest: %1, %2</source>
        <comment>name, what</comment>
        <translation>Conflit d’intérêts&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Dissent: %1</source>
        <comment>name</comment>
        <translation>Avis divergent&#xa0;: %1</translation>
    </message>
    <message>
        <source>dissent</source>
        <translation>avis divergent</translation>
    </message>
    <message>
        <source>Addendum: %1</source>
        <translation>Addendum&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Specimen %1: %2</source>
        <comment>number, kind</comment>
        <translation>Prélèvement %1 : %2</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>backlog</source>
        <comment>state of a case</comment>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>prepared</source>
        <comment>state of a case</comment>
        <translation>préparé</translation>
    </message>
    <message>
        <source>scheduled</source>
        <comment>state of a case</comment>
        <translation>programmé</translation>
    </message>
    <message>
        <source>discussed</source>
        <comment>state of a case</comment>
        <translation>discuté</translation>
    </message>
    <message>
        <source>followed up</source>
        <comment>state of a case</comment>
        <translation>suivi</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Antécédents</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation>Pathologie</translation>
    </message>
    <message>
        <source>Molecular</source>
        <translation>Moléculaire</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>performance status</source>
        <translation>indice de performance</translation>
    </message>
    <message>
        <source>comorbidity</source>
        <translation>comorbidités</translation>
    </message>
    <message>
        <source>frailty</source>
        <translation>fragilité</translation>
    </message>
    <message>
        <source>date of imaging</source>
        <translation>date de l’imagerie</translation>
    </message>
    <message>
        <source>date of pathology</source>
        <translation>date de la pathologie</translation>
    </message>
    <message>
        <source>Write the wording that was agreed on.</source>
        <translation>Saisir le texte convenu.</translation>
    </message>
    <message>
        <source>Add a recommendation, a test to be done, or why nothing is recommended.</source>
        <translation>Ajouter une recommandation, un examen à faire, ou la raison pour laquelle rien n’est recommandé.</translation>
    </message>
    <message>
        <source>Choose: either recommendations or &quot;no recommendation&quot;, not both.</source>
        <translation>Choisir&#xa0;: soit des recommandations, soit «&#xa0;aucune recommandation&#xa0;», pas les deux.</translation>
    </message>
    <message>
        <source>Choose why nothing is recommended.</source>
        <translation>Choisir pourquoi rien n’est recommandé.</translation>
    </message>
    <message>
        <source>Say what is recommended, or remove the empty recommendation.</source>
        <translation>Indiquer ce qui est recommandé, ou supprimer la recommandation vide.</translation>
    </message>
    <message>
        <source>Say of each therapy whether it is in label, off label, compassionate use or in a trial.</source>
        <translation>Indiquer pour chaque traitement s’il est dans l’AMM, hors AMM, à titre compassionnel ou dans un essai.</translation>
    </message>
    <message>
        <source>Name who is responsible for each recommendation.</source>
        <translation>Nommer le responsable de chaque recommandation.</translation>
    </message>
    <message>
        <source>Fewer are present than agreed on: say why the decision stands without a quorum.</source>
        <translation>Moins de présents que convenu&#xa0;: indiquer pourquoi la décision vaut sans quorum.</translation>
    </message>
    <message>
        <source>Mark who is present.</source>
        <translation>Indiquer qui est présent.</translation>
    </message>
    <message>
        <source>Give name and reason of each dissent.</source>
        <translation>Donner le nom et la raison de chaque avis divergent.</translation>
    </message>
    <message>
        <source>Say why a therapy is recommended that is not on the first shelf of the ranking.</source>
        <translation>Indiquer pourquoi est recommandé un traitement hors du premier groupe du classement.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>in label</source>
        <comment>use of a drug</comment>
        <translation>dans l’AMM</translation>
    </message>
    <message>
        <source>off label</source>
        <comment>use of a drug</comment>
        <translation>hors AMM</translation>
    </message>
    <message>
        <source>compassionate use</source>
        <translation>usage compassionnel</translation>
    </message>
    <message>
        <source>in a trial</source>
        <translation>dans un essai</translation>
    </message>
    <message>
        <source>no alteration was found</source>
        <translation>aucune altération trouvée</translation>
    </message>
    <message>
        <source>alterations, but none with a treatment</source>
        <translation>des altérations, mais aucune avec un traitement</translation>
    </message>
    <message>
        <source>standard treatment comes first</source>
        <translation>le traitement standard d’abord</translation>
    </message>
    <message>
        <source>material or quality of the test is insufficient</source>
        <translation>matériel ou qualité de l’examen insuffisants</translation>
    </message>
    <message>
        <source>the patient&apos;s condition does not allow treatment</source>
        <translation>l’état du patient ne permet pas de traitement</translation>
    </message>
    <message>
        <source>the patient does not want treatment</source>
        <translation>le patient ne souhaite pas de traitement</translation>
    </message>
    <message>
        <source>best supportive care</source>
        <translation>soins de support exclusifs</translation>
    </message>
    <message>
        <source>something has to be known first</source>
        <translation>un point doit d’abord être éclairci</translation>
    </message>
    <message>
        <source>no decision yet</source>
        <translation>pas encore de décision</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>of a decision</comment>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>preliminary</source>
        <comment>of a decision</comment>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>final</source>
        <comment>of a decision</comment>
        <translation>définitive</translation>
    </message>
    <message>
        <source>the insurer refused</source>
        <translation>l’assureur a refusé</translation>
    </message>
    <message>
        <source>drug or trial not available</source>
        <translation>médicament ou essai non disponible</translation>
    </message>
    <message>
        <source>the patient&apos;s condition became worse</source>
        <translation>l’état du patient s’est aggravé</translation>
    </message>
    <message>
        <source>the patient died before</source>
        <translation>le patient est décédé avant</translation>
    </message>
    <message>
        <source>the patient did not want it</source>
        <translation>le patient ne l’a pas souhaité</translation>
    </message>
    <message>
        <source>another treatment was chosen</source>
        <translation>un autre traitement a été choisi</translation>
    </message>
    <message>
        <source>lost to follow-up</source>
        <translation>perdu de vue</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>given</source>
        <comment>of a treatment</comment>
        <translation>administré</translation>
    </message>
    <message>
        <source>given in part</source>
        <comment>of a treatment</comment>
        <translation>administré en partie</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>of a treatment</comment>
        <translation>non administré</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>claim to an insurer</comment>
        <translation>non nécessaire</translation>
    </message>
    <message>
        <source>to be asked</source>
        <comment>claim to an insurer</comment>
        <translation>à déposer</translation>
    </message>
    <message>
        <source>asked</source>
        <comment>claim to an insurer</comment>
        <translation>déposée</translation>
    </message>
    <message>
        <source>granted</source>
        <comment>claim to an insurer</comment>
        <translation>accordée</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>claim to an insurer</comment>
        <translation>refusée</translation>
    </message>
    <message>
        <source>evidence held to be insufficient</source>
        <translation>preuves jugées insuffisantes</translation>
    </message>
    <message>
        <source>an approved treatment is available</source>
        <translation>un traitement autorisé est disponible</translation>
    </message>
    <message>
        <source>papers or deadlines</source>
        <translation>dossier ou délais</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>autre raison</translation>
    </message>
    <message>
        <source>member</source>
        <comment>of a tumour board</comment>
        <translation>membre</translation>
    </message>
    <message>
        <source>chair</source>
        <comment>of a tumour board</comment>
        <translation>présidence</translation>
    </message>
    <message>
        <source>guest</source>
        <comment>of a tumour board</comment>
        <translation>invité</translation>
    </message>
    <message>
        <source>complete response</source>
        <translation>réponse complète</translation>
    </message>
    <message>
        <source>partial response</source>
        <translation>réponse partielle</translation>
    </message>
    <message>
        <source>stable disease</source>
        <translation>maladie stable</translation>
    </message>
    <message>
        <source>progression</source>
        <translation>progression</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation>non évaluable</translation>
    </message>
    <message>
        <source>improved</source>
        <comment>response</comment>
        <translation>amélioré</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>response</comment>
        <translation>aggravé</translation>
    </message>
    <message>
        <source>no drug</source>
        <translation>aucun médicament</translation>
    </message>
    <message>
        <source>CTCAE grade 0 (none)</source>
        <translation>Grade CTCAE 0 (aucune)</translation>
    </message>
    <message>
        <source>CTCAE grade %1</source>
        <translation>Grade CTCAE %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing counted yet</source>
        <translation>rien encore de compté</translation>
    </message>
    <message>
        <source>%1 (%2 of %3; 95 % interval %4)</source>
        <comment>share, count, of, interval</comment>
        <translation>%1 (%2 sur %3&#xa0;; intervalle à 95&#xa0;%&#xa0;: %4)</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
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
        <translation>nouveau (%1).</translation>
    </message>
    <message>
        <source>no longer listed (was %1).</source>
        <translation>plus listé (était %1).</translation>
    </message>
    <message>
        <source>was %1, is %2.</source>
        <comment>shelf with level, then and now</comment>
        <translation>était %1, est %2.</translation>
    </message>
    <message>
        <source>moved from place %1 to %2.</source>
        <translation>passé du rang %1 au rang %2.</translation>
    </message>
    <message>
        <source>stands where it stood; verdicts changed.</source>
        <translation>au même rang&#xa0;; des verdicts ont changé.</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>le dossier</translation>
    </message>
    <message>
        <source>the knowledge</source>
        <translation>les connaissances</translation>
    </message>
    <message>
        <source>the models</source>
        <translation>les modèles</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>le jour</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>la version du programme</translation>
    </message>
    <message>
        <source>The cause is not told apart.</source>
        <translation>La cause n’est pas distinguée.</translation>
    </message>
    <message>
        <source>Each of these would have done it alone: %1.</source>
        <comment>causes, separated by semicolons</comment>
        <translation>Chacun de ceux-ci aurait suffi seul&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only together: %1.</source>
        <comment>causes, joined by plus signs</comment>
        <translation>Seulement ensemble&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cause: %1.</source>
        <translation>Cause&#xa0;: %1.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>datum, date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>verdict then, verdict now, sentence</comment>
        <translation>%1 → %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>What is stated of the person changed.</source>
        <translation>Les données sur la personne ont changé.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Disparu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>The model %1 %2 came.</source>
        <translation>Le modèle %1 %2 est apparu.</translation>
    </message>
    <message>
        <source>The model %1 %2 is gone.</source>
        <translation>Le modèle %1 %2 a disparu.</translation>
    </message>
    <message>
        <source>The model %1 %2 stands in place of %3.</source>
        <translation>Le modèle %1 %2 remplace %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 is in use in place of %3 %4; %n entry(s) of it differ.</source>
        <comment>pack, version, pack, version</comment>
        <translation>
            <numerusform>%1 %2 est en service à la place de %3 %4&#xa0;; %n entrée diffère.</numerusform>
            <numerusform>%1 %2 est en service à la place de %3 %4&#xa0;; %n entrées diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cause: %1, as the program answers now; what the program&apos;s own change did is not told apart.</source>
        <comment>causes, separated by semicolons</comment>
        <translation>Cause&#xa0;: %1, selon la réponse actuelle du programme&#xa0;; l’effet du changement du programme lui-même n’est pas distingué.</translation>
    </message>
    <message>
        <source>%1, kept from the first shelf</source>
        <comment>verdict of a criterion</comment>
        <translation>%1, exclut du premier groupe</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no dose, no advice</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>no number</source>
        <comment>of a model</comment>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>Doses of %1: %2 → %3</source>
        <comment>option, then, now</comment>
        <translation>Doses de %1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>What stands with the doses of %1 differs.</source>
        <translation>Ce qui accompagne les doses de %1 diffère.</translation>
    </message>
    <message>
        <source>Doses of %1 by pharmacogenes: %2 → %3</source>
        <comment>option, then, now</comment>
        <translation>Doses de %1 selon les pharmacogènes&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>What stands with the doses of %1 by pharmacogenes differs.</source>
        <translation>Ce qui accompagne les doses de %1 selon les pharmacogènes diffère.</translation>
    </message>
    <message>
        <source>What stands with the model&apos;s number of %1 differs.</source>
        <translation>Ce qui accompagne le chiffre du modèle pour %1 diffère.</translation>
    </message>
    <message>
        <source>The model&apos;s number of %1: %2 → %3</source>
        <comment>option, then, now</comment>
        <translation>Chiffre du modèle pour %1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Trials beside %1, or how this person differs from their participants, differ.</source>
        <translation>Les essais associés à %1, ou ce qui distingue cette personne de leurs participants, diffèrent.</translation>
    </message>
    <message>
        <source>Wording, data or citations differ: %1</source>
        <comment>options</comment>
        <translation>Le texte, les données ou les références diffèrent&#xa0;: %1</translation>
    </message>
    <message>
        <source>The missing tests, the name of the tumour or what the filter hides differ.</source>
        <translation>Les examens manquants, le nom de la tumeur ou ce que le filtre masque diffèrent.</translation>
    </message>
    <message>
        <source>%1 %2 is in use in place of %3 %4; their entries were not compared.</source>
        <comment>pack, version, pack, version</comment>
        <translation>%1 %2 est en service à la place de %3 %4&#xa0;; leurs entrées n’ont pas été comparées.</translation>
    </message>
    <message>
        <source>The knowledge pack %1</source>
        <comment>name, version</comment>
        <translation>Le pack de connaissances %1</translation>
    </message>
    <message>
        <source>The model %1</source>
        <comment>name, version</comment>
        <translation>Le modèle %1</translation>
    </message>
    <message>
        <source>The case as it was</source>
        <translation>Le cas tel qu’il était</translation>
    </message>
    <message>
        <source>%1 was not kept with it.</source>
        <comment>The knowledge pack, the model, the case</comment>
        <translation>%1 n’a pas été conservé avec ce classement.</translation>
    </message>
    <message>
        <source>%1 was kept with it, and the stored bytes were altered since.</source>
        <comment>The knowledge pack, the model, the case</comment>
        <translation>%1 a été conservé avec ce classement, et les octets enregistrés ont été modifiés depuis.</translation>
    </message>
    <message>
        <source>%1 was kept with it, and this version of the program cannot read it.</source>
        <comment>The knowledge pack, the model, the case</comment>
        <translation>%1 a été conservé avec ce classement, et cette version du programme ne peut pas le lire.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>kept %1 · cannot be read</source>
        <comment>when</comment>
        <translation>conservé %1 · illisible</translation>
    </message>
    <message>
        <source>before a board</source>
        <comment>of a ranking</comment>
        <translation>avant une RCP</translation>
    </message>
    <message>
        <source>exported</source>
        <comment>of a ranking</comment>
        <translation>exporté</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>of a ranking</comment>
        <translation>affiché</translation>
    </message>
    <message>
        <source>use not noted</source>
        <translation>utilisation non notée</translation>
    </message>
    <message>
        <source>as of %1 · kept %2 (%3) · %4 %5</source>
        <comment>day, when, uses, pack, version</comment>
        <translation>au %1 · conservé %2 (%3) · %4 %5</translation>
    </message>
    <message>
        <source>This ranking was altered since it was kept, so it is not shown.</source>
        <translation>Ce classement a été modifié depuis sa conservation&#xa0;; il n’est donc pas affiché.</translation>
    </message>
    <message>
        <source>This version of the program cannot read this ranking.</source>
        <translation>Cette version du programme ne peut pas lire ce classement.</translation>
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
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Biomarker</source>
        <translation>Biomarqueur</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>Type de tumeur</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>With the new pack</source>
        <translation>Avec le nouveau pack</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>level before and after</comment>
        <translation>%1, désormais %2</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>gagné</translation>
    </message>
    <message>
        <source>lost, was level I</source>
        <translation>perdu, était de niveau I</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>no longer level I</source>
        <translation>n’est plus de niveau I</translation>
    </message>
    <message>
        <source>on another shelf</source>
        <translation>dans un autre groupe</translation>
    </message>
    <message>
        <source>on another level</source>
        <translation>à un autre niveau</translation>
    </message>
    <message>
        <source>at another place</source>
        <translation>à un autre rang</translation>
    </message>
    <message>
        <source>not among the options</source>
        <translation>pas parmi les options</translation>
    </message>
    <message>
        <source>place %1, %2</source>
        <comment>rank, shelf</comment>
        <translation>rang %1, %2</translation>
    </message>
    <message>
        <source>place %1, %2, %3</source>
        <comment>rank, shelf, level</comment>
        <translation>rang %1, %2, %3</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Énoncés</translation>
    </message>
    <message>
        <source>Regimens</source>
        <translation>Protocoles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>The pack itself</source>
        <translation>Le pack lui-même</translation>
    </message>
    <message>
        <source>no biomarker needed</source>
        <translation>aucun biomarqueur requis</translation>
    </message>
    <message>
        <source>%1, except %2</source>
        <comment>tumour type, types left out</comment>
        <translation>%1, sauf %2</translation>
    </message>
    <message>
        <source>a case without an identifier</source>
        <translation>un cas sans identifiant</translation>
    </message>
    <message>
        <source>Lost claims of level I</source>
        <translation>Énoncés de niveau I perdus</translation>
    </message>
    <message>
        <source>Lost claims</source>
        <translation>Énoncés perdus</translation>
    </message>
    <message>
        <source>Claims on another level</source>
        <translation>Énoncés à un autre niveau</translation>
    </message>
    <message>
        <source>Gained claims</source>
        <translation>Énoncés gagnés</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Contexte</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>no evidence level</source>
        <translation>aucun niveau de preuve</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign, verdict, sentence</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>no criterion of this kind</source>
        <translation>aucun critère de ce type</translation>
    </message>
    <message>
        <source>%1: the pack states no dose of this therapy</source>
        <translation>%1&#xa0;: le pack n’indique pas de dose pour ce traitement</translation>
    </message>
    <message>
        <source>no dose stated</source>
        <translation>aucune dose indiquée</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n people</source>
        <comment>trial, design</comment>
        <translation>
            <numerusform>%1&#xa0;: %2, %n personne</numerusform>
            <numerusform>%1&#xa0;: %2, %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>against %1 with %2</source>
        <comment>value, comparator</comment>
        <translation>contre %1 avec %2</translation>
    </message>
    <message>
        <source>hazard ratio %1</source>
        <translation>hazard ratio %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>endpoint, figures</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This person differs: %1</source>
        <translation>Cette personne diffère&#xa0;: %1</translation>
    </message>
    <message>
        <source>* The source gives no interval.</source>
        <translation>* La source n’indique pas d’intervalle.</translation>
    </message>
    <message>
        <source>no trial in the pack</source>
        <translation>aucun essai dans le pack</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>number with interval, outcome, horizon</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>withheld: %1</source>
        <translation>non communiqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>model, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Prognosis, not effect of choosing it. %1</source>
        <translation>Pronostic, pas l’effet de ce choix. %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>no statement in the pack</source>
        <translation>aucun énoncé dans le pack</translation>
    </message>
    <message>
        <source>The trials took different people and were not run against each other: their figures are no comparison of the therapies.</source>
        <translation>Les essais ont inclus des personnes différentes et n’ont pas été menés l’un contre l’autre&#xa0;: leurs chiffres ne comparent pas les traitements.</translation>
    </message>
    <message>
        <source>The numbers of different models cannot be compared with each other.</source>
        <translation>Les chiffres de modèles différents ne sont pas comparables entre eux.</translation>
    </message>
    <message>
        <source>no comparator</source>
        <translation>sans comparateur</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>comparé à %1</translation>
    </message>
</context>
<context>
    <name>DrugRows</name>
    <message>
        <source>Avoid</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>Another drug</source>
        <translation>Autre médicament</translation>
    </message>
    <message>
        <source>Lower dose</source>
        <translation>Dose réduite</translation>
    </message>
    <message>
        <source>Higher dose</source>
        <translation>Dose plus élevée</translation>
    </message>
    <message>
        <source>Closer watch</source>
        <translation>Surveillance accrue</translation>
    </message>
    <message>
        <source>Test first</source>
        <translation>Tester d’abord</translation>
    </message>
    <message>
        <source>Advice withheld</source>
        <translation>Pas de conseil</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Lire la source</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>Dose habituelle</translation>
    </message>
    <message>
        <source>No recommendation</source>
        <translation>Pas de recommandation</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>drugs</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>genes, what to do, drugs</comment>
        <translation>%1 · %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>genes; drugs with what to do</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Grade CTCAE %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>of treatment</comment>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measurement, result</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>bilatéral</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>ligne médiane</translation>
    </message>
    <message>
        <source>%1: entered: %2</source>
        <comment>time, event</comment>
        <translation>%1 : saisi : %2</translation>
    </message>
    <message>
        <source>%1: %2 corrected to: %3</source>
        <comment>time, event, event</comment>
        <translation>%1 : %2 corrigé en : %3</translation>
    </message>
    <message>
        <source>%1: marked as entered in error: %2</source>
        <comment>time, event</comment>
        <translation>%1 : marqué comme saisi par erreur : %2</translation>
    </message>
    <message>
        <source>%1: the last change was undone</source>
        <comment>time</comment>
        <translation>%1 : la dernière modification a été annulée</translation>
    </message>
    <message>
        <source>%1: %2 is again what the file says: %3</source>
        <comment>time, event, event</comment>
        <translation>%1 : %2 est de nouveau ce que dit le fichier : %3</translation>
    </message>
    <message>
        <source>%1: a file says otherwise since: %2, before: %3</source>
        <comment>time, event, event</comment>
        <translation>%1 : un fichier dit autre chose depuis : %2, avant : %3</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>stade %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter of a tumour, what it is</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <comment>what was done, who did it, why</comment>
        <translation>%1 (%2 : %3)</translation>
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
        <translation>cancer du sein</translation>
    </message>
    <message>
        <source>cancer of the other breast</source>
        <translation>cancer de l’autre sein</translation>
    </message>
    <message>
        <source>ovarian cancer</source>
        <translation>cancer de l’ovaire</translation>
    </message>
    <message>
        <source>prostate cancer</source>
        <translation>cancer de la prostate</translation>
    </message>
    <message>
        <source>pancreatic cancer</source>
        <translation>cancer du pancréas</translation>
    </message>
    <message>
        <source>colorectal cancer</source>
        <translation>cancer colorectal</translation>
    </message>
    <message>
        <source>endometrial cancer</source>
        <translation>cancer de l’endomètre</translation>
    </message>
    <message>
        <source>another cancer</source>
        <translation>un autre cancer</translation>
    </message>
    <message>
        <source>breast</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>sein</translation>
    </message>
    <message>
        <source>other breast</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>autre sein</translation>
    </message>
    <message>
        <source>ovary</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>ovaire</translation>
    </message>
    <message>
        <source>prostate</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>prostate</translation>
    </message>
    <message>
        <source>pancreas</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>pancréas</translation>
    </message>
    <message>
        <source>bowel</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>intestin</translation>
    </message>
    <message>
        <source>endometrium</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>endomètre</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>patient(e)</translation>
    </message>
    <message>
        <source>by marriage</source>
        <comment>relation of somebody who is no blood relative</comment>
        <translation>par alliance</translation>
    </message>
    <message>
        <source>identical twin</source>
        <translation>jumeau monozygote</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>mère</translation>
    </message>
    <message>
        <source>father</source>
        <translation>père</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>fille</translation>
    </message>
    <message>
        <source>son</source>
        <translation>fils</translation>
    </message>
    <message>
        <source>child</source>
        <translation>enfant</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>sœur</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>frère</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>frère ou sœur</translation>
    </message>
    <message>
        <source>half-sister</source>
        <translation>demi-sœur</translation>
    </message>
    <message>
        <source>half-brother</source>
        <translation>demi-frère</translation>
    </message>
    <message>
        <source>half-sibling</source>
        <translation>demi-frère ou demi-sœur</translation>
    </message>
    <message>
        <source>granddaughter</source>
        <translation>petite-fille</translation>
    </message>
    <message>
        <source>grandson</source>
        <translation>petit-fils</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>petit-enfant</translation>
    </message>
    <message>
        <source>niece</source>
        <translation>nièce</translation>
    </message>
    <message>
        <source>nephew</source>
        <translation>neveu</translation>
    </message>
    <message>
        <source>niece or nephew</source>
        <translation>nièce ou neveu</translation>
    </message>
    <message>
        <source>grandmother</source>
        <translation>grand-mère</translation>
    </message>
    <message>
        <source>grandfather</source>
        <translation>grand-père</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>grand-parent</translation>
    </message>
    <message>
        <source>aunt</source>
        <translation>tante</translation>
    </message>
    <message>
        <source>uncle</source>
        <translation>oncle</translation>
    </message>
    <message>
        <source>aunt or uncle</source>
        <translation>tante ou oncle</translation>
    </message>
    <message>
        <source>great-grandmother</source>
        <translation>arrière-grand-mère</translation>
    </message>
    <message>
        <source>great-grandfather</source>
        <translation>arrière-grand-père</translation>
    </message>
    <message>
        <source>great-grandparent</source>
        <translation>arrière-grand-parent</translation>
    </message>
    <message>
        <source>cousin</source>
        <comment>woman</comment>
        <translation>cousine</translation>
    </message>
    <message>
        <source>cousin</source>
        <comment>man</comment>
        <translation>cousin</translation>
    </message>
    <message>
        <source>cousin</source>
        <comment>unknown sex</comment>
        <translation>cousin ou cousine</translation>
    </message>
    <message>
        <source>further relative</source>
        <translation>parenté plus éloignée</translation>
    </message>
    <message>
        <source>%1, mother&apos;s side</source>
        <comment>relation</comment>
        <translation>%1, côté maternel</translation>
    </message>
    <message>
        <source>%1, father&apos;s side</source>
        <comment>relation</comment>
        <translation>%1, côté paternel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>relation, name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>† at %1</source>
        <comment>age at death</comment>
        <translation>† à %1 ans</translation>
    </message>
    <message>
        <source>† born %1</source>
        <comment>year of birth of a deceased</comment>
        <translation>† né(e) en %1</translation>
    </message>
    <message>
        <source>† age not recorded</source>
        <translation>† âge non renseigné</translation>
    </message>
    <message>
        <source>age %1</source>
        <comment>years</comment>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>year</comment>
        <translation>né(e) en %1</translation>
    </message>
    <message>
        <source>age not recorded</source>
        <translation>âge non renseigné</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>organ, age at diagnosis</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, age ?</source>
        <comment>organ, age at diagnosis not known</comment>
        <translation>%1, âge&#xa0;?</translation>
    </message>
    <message>
        <source>no cancer known</source>
        <translation>aucun cancer connu</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>cancers of a relative</comment>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>partly recorded</source>
        <comment>cancers of a relative</comment>
        <translation>partiellement renseigné</translation>
    </message>
    <message>
        <source>%1 +</source>
        <comment>gene, pathogenic variant</comment>
        <translation>%1 +</translation>
    </message>
    <message>
        <source>%1 neg.</source>
        <comment>gene, negative test</comment>
        <translation>%1 nég.</translation>
    </message>
    <message>
        <source>pathogenic variant, whole gene read</source>
        <translation>variant pathogène, gène entier lu</translation>
    </message>
    <message>
        <source>negative, whole gene read</source>
        <translation>négatif, gène entier lu</translation>
    </message>
    <message>
        <source>pathogenic variant, the family&apos;s variant looked for</source>
        <translation>variant pathogène, variant familial recherché</translation>
    </message>
    <message>
        <source>negative for the family&apos;s variant only</source>
        <translation>négatif pour le seul variant familial</translation>
    </message>
    <message>
        <source>pathogenic variant, kind of test not stated</source>
        <translation>variant pathogène, type de test non indiqué</translation>
    </message>
    <message>
        <source>negative, kind of test not stated</source>
        <translation>négatif, type de test non indiqué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gene, result</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>man</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>sex not recorded</source>
        <translation>sexe non renseigné</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>who, sex, age</comment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>Whether alive is not recorded.</source>
        <translation>Vivant ou non&#xa0;: non renseigné.</translation>
    </message>
    <message>
        <source>Deceased.</source>
        <translation>Décédé(e).</translation>
    </message>
    <message>
        <source>%1 diagnosed at %2.</source>
        <comment>cancer, age</comment>
        <translation>%1 diagnostiqué à %2 ans.</translation>
    </message>
    <message>
        <source>%1, age at diagnosis not recorded.</source>
        <comment>cancer</comment>
        <translation>%1, âge au diagnostic non renseigné.</translation>
    </message>
    <message>
        <source>No cancer known.</source>
        <translation>Aucun cancer connu.</translation>
    </message>
    <message>
        <source>Stated not to have had: %1.</source>
        <translation>Indiqué comme non survenu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cancers are not recorded.</source>
        <translation>Les cancers ne sont pas renseignés.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Identical twin.</source>
        <translation>Jumeau monozygote.</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) in the tree.</source>
        <translation>
            <numerusform>%n enfant dans l’arbre.</numerusform>
            <numerusform>%n enfants dans l’arbre.</numerusform>
        </translation>
    </message>
    <message>
        <source>First-degree relative with breast or ovarian cancer</source>
        <translation>Apparentée au 1er degré avec cancer du sein ou de l’ovaire</translation>
    </message>
    <message>
        <source>Relative with cancer of both breasts</source>
        <translation>Apparentée avec cancer des deux seins</translation>
    </message>
    <message>
        <source>Man in the family with breast cancer</source>
        <translation>Homme de la famille avec cancer du sein</translation>
    </message>
    <message>
        <source>Woman with breast and ovarian cancer</source>
        <translation>Femme avec cancer du sein et de l’ovaire</translation>
    </message>
    <message>
        <source>Woman with breast cancer before 50</source>
        <translation>Femme avec cancer du sein avant 50 ans</translation>
    </message>
    <message>
        <source>Two or more relatives with breast or ovarian cancer</source>
        <translation>Au moins deux apparentés avec cancer du sein ou de l’ovaire</translation>
    </message>
    <message>
        <source>Two or more relatives with breast or bowel cancer</source>
        <translation>Au moins deux apparentés avec cancer du sein ou de l’intestin</translation>
    </message>
    <message>
        <source>Relatives with a Lynch-associated cancer</source>
        <translation>Apparentés avec un cancer du spectre de Lynch</translation>
    </message>
    <message>
        <source>One is a first-degree relative of the other two</source>
        <translation>L’un est apparenté au 1er degré aux deux autres</translation>
    </message>
    <message>
        <source>Successive generations affected</source>
        <translation>Générations successives atteintes</translation>
    </message>
    <message>
        <source>Age at the earliest of the diagnoses</source>
        <translation>Âge au plus précoce des diagnostics</translation>
    </message>
    <message>
        <source>Familial adenomatous polyposis excluded</source>
        <translation>Polypose adénomateuse familiale exclue</translation>
    </message>
    <message>
        <source>Tumours verified by pathology</source>
        <translation>Tumeurs confirmées par l’anatomopathologie</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries on a person</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month and year</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>env. %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>from %1, end unknown</source>
        <translation>à partir de %1, fin inconnue</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>mutations/Mb</source>
        <translation>mutations/Mb</translation>
    </message>
    <message>
        <source>(unit missing)</source>
        <translation>(unité manquante)</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>sexe inconnu</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>male</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>autre sexe</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>âge inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 à %2 ans</translation>
    </message>
    <message>
        <source>Name not recorded</source>
        <translation>Nom non renseigné</translation>
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
        <translation>nombre de copies</translation>
    </message>
    <message>
        <source>%1::%2 fusion</source>
        <translation>fusion %1::%2</translation>
    </message>
    <message>
        <source>%1 rearrangement</source>
        <translation>réarrangement de %1</translation>
    </message>
    <message>
        <source>%1: nothing found</source>
        <translation>%1&#xa0;: rien de détecté</translation>
    </message>
    <message>
        <source>current smoker</source>
        <translation>fumeur actuel</translation>
    </message>
    <message>
        <source>former smoker</source>
        <translation>ancien fumeur</translation>
    </message>
    <message>
        <source>never smoked</source>
        <translation>n’a jamais fumé</translation>
    </message>
    <message>
        <source>asked, not known</source>
        <translation>demandé, inconnu</translation>
    </message>
    <message>
        <source>%1, quit %2</source>
        <comment>tobacco status, date</comment>
        <translation>%1, arrêt %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>stage group, categories</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval of a percentage</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>The input breaks its format. Correct it at the place named and try again.</source>
        <translation>La saisie ne respecte pas son format. Corrigez-la à l’endroit indiqué et réessayez.</translation>
    </message>
    <message>
        <source>A value lies outside what can be true. Check it at the place named.</source>
        <translation>Une valeur est hors des limites du possible. Vérifiez-la à l’endroit indiqué.</translation>
    </message>
    <message>
        <source>Something required is missing. Name it and try again.</source>
        <translation>Une donnée obligatoire manque. Indiquez-la et réessayez.</translation>
    </message>
    <message>
        <source>This version does not read that.</source>
        <translation>Cette version ne sait pas lire cela.</translation>
    </message>
    <message>
        <source>Two readings are possible. Say which one is meant.</source>
        <translation>Deux lectures sont possibles. Précisez laquelle est voulue.</translation>
    </message>
    <message>
        <source>It was not found. Check the name.</source>
        <translation>Introuvable. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>It exists already and is not overwritten. Choose another place.</source>
        <translation>Existe déjà et n’est pas écrasé. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The passphrase does not open this store. Try again, or use the recovery code.</source>
        <translation>La phrase secrète n’ouvre pas cette base. Réessayez ou utilisez le code de récupération.</translation>
    </message>
    <message>
        <source>Stored bytes do not verify. Nothing was changed; restore the latest backup.</source>
        <translation>Les données stockées échouent à la vérification. Rien n’a été modifié&#xa0;; restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The folder is not a Consilium store. Choose one that holds keys.json.</source>
        <translation>Le répertoire n’est pas une base Consilium. Choisissez-en un qui contient keys.json.</translation>
    </message>
    <message>
        <source>It was written by a newer Consilium. Update this program.</source>
        <translation>Données écrites par une version plus récente de Consilium. Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>It is not newer than what is in use here, so it is not taken. Ask its maker for an edition with a higher version.</source>
        <translation>Ce n’est pas plus récent que ce qui est utilisé ici&#xa0;; ce n’est donc pas repris. Demandez à son auteur une édition de version supérieure.</translation>
    </message>
    <message>
        <source>It is not signed by a key that is trusted here. Ask its maker for a signed file, or trust the maker&apos;s key first.</source>
        <translation>Ce n’est pas signé par une clé approuvée ici. Demandez à son auteur un fichier signé, ou approuvez d’abord sa clé.</translation>
    </message>
    <message>
        <source>Another program has this store open. Close it there first.</source>
        <translation>Un autre programme a ouvert cette base. Fermez-la d’abord là-bas.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what was stored before is unchanged.</source>
        <translation>Le disque est plein. Libérez de l’espace&#xa0;; ce qui était stocké est inchangé.</translation>
    </message>
    <message>
        <source>The operating system refused. Check the rights of the folder.</source>
        <translation>Le système d’exploitation a refusé. Vérifiez les droits sur le répertoire.</translation>
    </message>
    <message>
        <source>Reading or writing failed. Check the disk.</source>
        <translation>Échec de lecture ou d’écriture. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The input is over the limit that protects memory.</source>
        <translation>La saisie dépasse la limite qui protège la mémoire.</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing half-written remains.</source>
        <translation>Arrêté comme demandé. Il ne reste rien d’écrit à moitié.</translation>
    </message>
    <message>
        <source>A library reported something unexpected. Please report it.</source>
        <translation>Une bibliothèque a signalé un événement inattendu. Merci de le signaler.</translation>
    </message>
    <message>
        <source>%1 Place: %2</source>
        <comment>message, technical place</comment>
        <translation>%1 Endroit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Decision support for professionals who can check its basis; not a certified medical device.</source>
        <translation>Aide à la décision pour les professionnels capables d’en vérifier les fondements&#xa0;; pas un dispositif médical certifié.</translation>
    </message>
    <message>
        <source>SYNTHETIC: invented patient</source>
        <translation>SYNTHÉTIQUE&#xa0;: patient fictif</translation>
    </message>
    <message>
        <source>%1 fusion</source>
        <comment>a test</comment>
        <translation>Fusion de %1</translation>
    </message>
    <message>
        <source>%1 copy number</source>
        <comment>a test</comment>
        <translation>Nombre de copies de %1</translation>
    </message>
    <message>
        <source>%1 germline</source>
        <comment>a test</comment>
        <translation>%1 constitutionnel</translation>
    </message>
    <message>
        <source>%1 expression</source>
        <comment>a test</comment>
        <translation>Expression de %1</translation>
    </message>
    <message>
        <source>%1 genotype</source>
        <comment>a test</comment>
        <translation>Génotype de %1</translation>
    </message>
    <message>
        <source>%1 function</source>
        <comment>a test of an enzyme</comment>
        <translation>Fonction de %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>labels</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>labels</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>%1 (constitutionnel)</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>substitution</translation>
    </message>
    <message>
        <source>truncation</source>
        <translation>troncature</translation>
    </message>
    <message>
        <source>in-frame change</source>
        <translation>modification en phase</translation>
    </message>
    <message>
        <source>other change</source>
        <translation>autre altération</translation>
    </message>
    <message>
        <source>%1 residues on %2.</source>
        <comment>length, transcript and source</comment>
        <translation>%1 résidus sur %2.</translation>
    </message>
    <message>
        <source>The length of the protein is not known: the pack has none for %1. The axis is open past the last residue named here.</source>
        <translation>La longueur de la protéine est inconnue&#xa0;: le pack n’en donne pas pour %1. L’axe reste ouvert au-delà du dernier résidu cité ici.</translation>
    </message>
    <message numerus="yes">
        <source>Ticks: %n hotspot(s) of the pack, taller where more tumours carry a change.</source>
        <translation>
            <numerusform>Traits&#xa0;: %n hotspot du pack, plus haut là où davantage de tumeurs portent une altération.</numerusform>
            <numerusform>Traits&#xa0;: %n hotspots du pack, plus hauts là où davantage de tumeurs portent une altération.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack&apos;s hotspots name none in this gene; the ticks are the %n residue(s) that its statements name.</source>
        <translation>
            <numerusform>Le pack ne cite aucun hotspot dans ce gène&#xa0;; le trait est le %n résidu cité par ses énoncés.</numerusform>
            <numerusform>Le pack ne cite aucun hotspot dans ce gène&#xa0;; les traits sont les %n résidus cités par ses énoncés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack carries no hotspots; the ticks are the %n residue(s) that its statements name.</source>
        <translation>
            <numerusform>Le pack ne contient pas de hotspots&#xa0;; le trait est le %n résidu cité par ses énoncés.</numerusform>
            <numerusform>Le pack ne contient pas de hotspots&#xa0;; les traits sont les %n résidus cités par ses énoncés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not drawn, because it concerns the whole gene: %1.</source>
        <translation>Non dessiné, car concerne le gène entier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not drawn, because no residue is stated: %1.</source>
        <translation>Non dessiné, car aucun résidu n’est indiqué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not drawn, because it lies past the end of this transcript: %1.</source>
        <translation>Non dessiné, car situé au-delà de la fin de ce transcrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file numbers its changes on another transcript, %1.</source>
        <translation>Le fichier numérote ses altérations sur un autre transcrit, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that did not pass a filter or were refuted are not drawn.</source>
        <translation>
            <numerusform>%n altération n’ayant pas passé un filtre ou réfutée n’est pas dessinée.</numerusform>
            <numerusform>%n altérations n’ayant pas passé un filtre ou réfutées ne sont pas dessinées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at residue %2, %3</source>
        <comment>change, residue, class</comment>
        <translation>%1 au résidu %2, %3</translation>
    </message>
    <message>
        <source>%1, stated %2 times</source>
        <comment>change, number</comment>
        <translation>%1, indiqué %2 fois</translation>
    </message>
    <message>
        <source>%1, the chosen one</source>
        <comment>change</comment>
        <translation>%1, celle choisie</translation>
    </message>
    <message>
        <source>%1, not used</source>
        <comment>change</comment>
        <translation>%1, non utilisé</translation>
    </message>
    <message>
        <source>No change with a place in the protein is recorded for %1.</source>
        <translation>Aucune altération localisée dans la protéine n’est renseignée pour %1.</translation>
    </message>
    <message>
        <source>Changes of %1: %2.</source>
        <comment>gene, changes</comment>
        <translation>Altérations de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Ticks at %1.</source>
        <comment>residues</comment>
        <translation>Traits à %1.</translation>
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
        <translation>altéré</translation>
    </message>
    <message>
        <source>tested normal</source>
        <translation>testé, normal</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>non couvert</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>échec du test</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>silent change</source>
        <translation>variant silencieux</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>somatic</source>
        <translation>somatique</translation>
    </message>
    <message>
        <source>germline</source>
        <translation>constitutionnel</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>saisi par erreur</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>réfuté</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non réalisé</translation>
    </message>
    <message>
        <source>not filtered</source>
        <translation>non filtré</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 copies</translation>
    </message>
    <message>
        <source>copies not stated</source>
        <translation>nombre de copies non indiqué</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 · depth %2</source>
        <translation>%1 · profondeur %2</translation>
    </message>
    <message>
        <source>%1 · depth not stated</source>
        <translation>%1 · profondeur non indiquée</translation>
    </message>
    <message>
        <source>change not stated</source>
        <translation>altération non indiquée</translation>
    </message>
    <message>
        <source>copy number, class not stated</source>
        <translation>nombre de copies, classe non indiquée</translation>
    </message>
    <message>
        <source>fusion, partner not stated</source>
        <translation>fusion, partenaire non indiqué</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>rearrangement</source>
        <translation>réarrangement</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no result stated</source>
        <translation>aucun résultat indiqué</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien de détecté</translation>
    </message>
    <message>
        <source>chr%1:%2</source>
        <translation>chr%1:%2</translation>
    </message>
    <message>
        <source>small variants: nothing found</source>
        <translation>petits variants&#xa0;: rien de détecté</translation>
    </message>
    <message>
        <source>copy number: nothing found</source>
        <translation>nombre de copies&#xa0;: rien de détecté</translation>
    </message>
    <message>
        <source>fusions: nothing found</source>
        <translation>fusions&#xa0;: rien de détecté</translation>
    </message>
    <message>
        <source>other changes</source>
        <translation>autres altérations</translation>
    </message>
    <message>
        <source>small variants</source>
        <translation>petits variants</translation>
    </message>
    <message>
        <source>copy number</source>
        <translation>nombre de copies</translation>
    </message>
    <message>
        <source>fusions</source>
        <translation>fusions</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>pas de résultat</translation>
    </message>
    <message>
        <source>typed by a person</source>
        <translation>saisi manuellement</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no test recorded</source>
        <translation>aucun test renseigné</translation>
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
        <translation>sensible</translation>
    </message>
    <message>
        <source>resistant</source>
        <translation>résistant</translation>
    </message>
    <message>
        <source>toxic</source>
        <translation>toxique</translation>
    </message>
    <message>
        <source>better prognosis</source>
        <translation>meilleur pronostic</translation>
    </message>
    <message>
        <source>worse prognosis</source>
        <translation>moins bon pronostic</translation>
    </message>
    <message>
        <source>diagnostic</source>
        <translation>diagnostique</translation>
    </message>
    <message>
        <source>typed by a person, %1</source>
        <comment>date</comment>
        <translation>saisi manuellement, %1</translation>
    </message>
</context>
<context>
    <name>GuidanceWords</name>
    <message>
        <source>Read the source</source>
        <translation>Lire la source</translation>
    </message>
    <message>
        <source>No recommendation</source>
        <translation>Pas de recommandation</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>Dose habituelle</translation>
    </message>
    <message>
        <source>Closer watch</source>
        <translation>Surveillance accrue</translation>
    </message>
    <message>
        <source>Higher dose</source>
        <translation>Dose plus élevée</translation>
    </message>
    <message>
        <source>Lower starting dose</source>
        <translation>Dose initiale réduite</translation>
    </message>
    <message>
        <source>Another drug may be better</source>
        <translation>Un autre médicament peut être préférable</translation>
    </message>
    <message>
        <source>Drastically lower starting dose</source>
        <translation>Dose initiale fortement réduite</translation>
    </message>
    <message>
        <source>Another drug</source>
        <translation>Autre médicament</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>%1: at most %2 of the usual starting dose</source>
        <comment>drug, percentage</comment>
        <translation>%1&#xa0;: au plus %2 de la dose initiale habituelle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>drug, what to do</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation> ou </translation>
    </message>
    <message>
        <source>%1, any change of codon %2</source>
        <translation>%1, toute altération du codon %2</translation>
    </message>
    <message>
        <source>%1 exon %2 deletion</source>
        <translation>%1, délétion de l’exon %2</translation>
    </message>
    <message>
        <source>%1 exon %2 insertion</source>
        <translation>%1, insertion dans l’exon %2</translation>
    </message>
    <message>
        <source>%1 exon %2 skipping</source>
        <translation>%1, saut de l’exon %2</translation>
    </message>
    <message>
        <source>%1 exon %2, splice site</source>
        <translation>%1, exon %2, site d’épissage</translation>
    </message>
    <message>
        <source>%1, oncogenic change of exon %2</source>
        <translation>%1, altération oncogénique de l’exon %2</translation>
    </message>
    <message>
        <source>%1, any change of exon %2</source>
        <translation>%1, toute altération de l’exon %2</translation>
    </message>
    <message>
        <source>%1, oncogenic change</source>
        <translation>%1, altération oncogénique</translation>
    </message>
    <message>
        <source>%1, truncating change</source>
        <translation>%1, altération tronquante</translation>
    </message>
    <message>
        <source>%1, pathogenic change</source>
        <translation>%1, altération pathogène</translation>
    </message>
    <message>
        <source>%1, tandem duplication</source>
        <translation>%1, duplication en tandem</translation>
    </message>
    <message>
        <source>%1, any change</source>
        <translation>%1, toute altération</translation>
    </message>
    <message>
        <source>%1 in codons %2 to %3</source>
        <comment>gene with its change, range</comment>
        <translation>%1 dans les codons %2 à %3</translation>
    </message>
    <message>
        <source>%1::%2 fusion</source>
        <translation>fusion %1::%2</translation>
    </message>
    <message>
        <source>%1 fusion with a known partner</source>
        <translation>fusion de %1 avec partenaire connu</translation>
    </message>
    <message>
        <source>%1 fusion</source>
        <translation>fusion de %1</translation>
    </message>
    <message>
        <source>%1 amplification</source>
        <translation>amplification de %1</translation>
    </message>
    <message>
        <source>%1 deletion</source>
        <translation>délétion de %1</translation>
    </message>
    <message>
        <source>%1 gain</source>
        <comment>arm of a chromosome</comment>
        <translation>gain de %1</translation>
    </message>
    <message>
        <source>%1 wild type in codons %2</source>
        <translation>%1 sauvage, codons %2</translation>
    </message>
    <message>
        <source>%1 wild type in exons %2</source>
        <translation>%1 sauvage, exons %2</translation>
    </message>
    <message>
        <source>%1 wild type</source>
        <translation>%1 sauvage</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>inférieur à %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>marker, what is asked for</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (germline)</source>
        <translation>%1 (constitutionnel)</translation>
    </message>
    <message>
        <source>%1 (somatic)</source>
        <translation>%1 (somatique)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>all of:</source>
        <translation>tous parmi&#xa0;:</translation>
    </message>
    <message>
        <source>one of:</source>
        <translation>l’un parmi&#xa0;:</translation>
    </message>
    <message>
        <source>none of:</source>
        <translation>aucun parmi&#xa0;:</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>reviewed by us</source>
        <translation>relu par nous</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>source, its own level</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no biomarker needed</source>
        <translation>aucun biomarqueur requis</translation>
    </message>
    <message>
        <source>for consideration only with %1</source>
        <comment>biomarker</comment>
        <translation>à considérer seulement avec %1</translation>
    </message>
    <message>
        <source>regimen</source>
        <translation>protocole</translation>
    </message>
    <message>
        <source>otherwise: %1</source>
        <comment>what a rule leads to</comment>
        <translation>sinon&#xa0;: %1</translation>
    </message>
    <message>
        <source>any tumour type</source>
        <translation>tout type de tumeur</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>early disease</source>
        <translation>maladie précoce</translation>
    </message>
    <message>
        <source>advanced disease</source>
        <translation>maladie avancée</translation>
    </message>
    <message>
        <source>any stage</source>
        <translation>tout stade</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>première ligne</translation>
    </message>
    <message>
        <source>later line</source>
        <translation>ligne ultérieure</translation>
    </message>
    <message>
        <source>any line</source>
        <translation>toute ligne</translation>
    </message>
    <message>
        <source>adjuvant</source>
        <translation>adjuvant</translation>
    </message>
    <message>
        <source>neoadjuvant</source>
        <translation>néoadjuvant</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>earlier drugs or classes</comment>
        <translation>après %1</translation>
    </message>
    <message numerus="yes">
        <source>after at least %n earlier line(s)</source>
        <translation>
            <numerusform>après au moins %n ligne antérieure</numerusform>
            <numerusform>après au moins %n lignes antérieures</numerusform>
        </translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensible</translation>
    </message>
    <message>
        <source>resistant</source>
        <translation>résistant</translation>
    </message>
    <message>
        <source>toxic</source>
        <translation>toxique</translation>
    </message>
    <message>
        <source>better prognosis</source>
        <translation>meilleur pronostic</translation>
    </message>
    <message>
        <source>worse prognosis</source>
        <translation>moins bon pronostic</translation>
    </message>
    <message>
        <source>diagnostic</source>
        <translation>diagnostique</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>class of drugs</comment>
        <translation>tout médicament&#xa0;: %1</translation>
    </message>
    <message>
        <source>no therapy named</source>
        <translation>aucun traitement cité</translation>
    </message>
    <message>
        <source>no allergy to %1</source>
        <translation>pas d’allergie à %1</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <comment>measure, limit</comment>
        <translation>%1 au moins %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <comment>measure, limit</comment>
        <translation>%1 au plus %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <comment>measure, limit</comment>
        <translation>%1 supérieur à %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <comment>measure, limit</comment>
        <translation>%1 inférieur à %2</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>réserve</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non administré</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>livré avec le programme</translation>
    </message>
    <message>
        <source>installed in this store</source>
        <translation>installé dans cette base</translation>
    </message>
    <message>
        <source>a file that was named when the program started</source>
        <translation>un fichier désigné au démarrage du programme</translation>
    </message>
    <message>
        <source>The file is not a whole knowledge pack: it was cut short on its way, or it is another kind of file. Copy it again from its maker.</source>
        <translation>Le fichier n’est pas un pack de connaissances complet&#xa0;: il a été tronqué en route, ou c’est un autre type de fichier. Copiez-le à nouveau auprès de son auteur.</translation>
    </message>
    <message>
        <source>The pack was altered: its bytes are not those that its maker wrote. Do not use it, and ask its maker for the file again.</source>
        <translation>Le pack a été altéré&#xa0;: ses octets ne sont pas ceux écrits par son auteur. Ne l’utilisez pas et redemandez-lui le fichier.</translation>
    </message>
    <message>
        <source>The pack is not signed, so nobody answers for what it says. Ask its maker for a signed file.</source>
        <translation>Le pack n’est pas signé&#xa0;: personne ne répond de son contenu. Demandez à son auteur un fichier signé.</translation>
    </message>
    <message>
        <source>The pack is signed with a key that is not trusted here. If you know the signer, trust the key first and check the pack again.</source>
        <translation>Le pack est signé avec une clé non approuvée ici. Si vous connaissez le signataire, approuvez d’abord la clé et vérifiez à nouveau le pack.</translation>
    </message>
    <message>
        <source>The pack is not newer than an edition that is or was in use here. Going back could bring back what was corrected since, so it is not taken.</source>
        <translation>Le pack n’est pas plus récent qu’une édition qui est ou était en service ici. Revenir en arrière pourrait ramener ce qui a été corrigé depuis&#xa0;; il n’est donc pas repris.</translation>
    </message>
    <message>
        <source>This pack is in use already. There is nothing to install.</source>
        <translation>Ce pack est déjà en service. Il n’y a rien à installer.</translation>
    </message>
    <message>
        <source>The pack was made for a newer Consilium. Update the program, then check the pack again.</source>
        <translation>Le pack a été fait pour une version plus récente de Consilium. Mettez le programme à jour, puis vérifiez à nouveau le pack.</translation>
    </message>
    <message>
        <source>The pack holds an entry that this program cannot read. Ask its maker, and name the place below.</source>
        <translation>Le pack contient une entrée que ce programme ne sait pas lire. Contactez son auteur en indiquant l’endroit ci-dessous.</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>aucun niveau</translation>
    </message>
    <message>
        <source>AMP %1</source>
        <comment>tier and level</comment>
        <translation>AMP %1</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) falls from %4 to %5.</source>
        <comment>therapy, tumour type, biomarker, two levels</comment>
        <translation>%1 dans %2 (%3) passe de %4 à %5.</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) is no longer stated; it stood on %4.</source>
        <comment>therapy, tumour type, biomarker, level</comment>
        <translation>%1 dans %2 (%3) n’est plus énoncé&#xa0;; c’était au niveau %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer a supported option of level I in %n case(s) of this store.</source>
        <translation>
            <numerusform>%1 n’est plus une option étayée de niveau I dans %n cas de cette base.</numerusform>
            <numerusform>%1 n’est plus une option étayée de niveau I dans %n cas de cette base.</numerusform>
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
        <translation>pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>days since %1</source>
        <comment>drugs</comment>
        <translation>jours depuis %1</translation>
    </message>
    <message>
        <source>days since %1</source>
        <comment>surgery, radiotherapy</comment>
        <translation>jours depuis %1</translation>
    </message>
    <message>
        <source>male</source>
        <comment>sex</comment>
        <translation>masculin</translation>
    </message>
    <message>
        <source>female</source>
        <comment>sex</comment>
        <translation>féminin</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>conditions</comment>
        <translation>absence de&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>conditions</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>no %1 among the medication</source>
        <translation>%1 absent des médicaments</translation>
    </message>
    <message>
        <source>%1 among the medication</source>
        <translation>%1 parmi les médicaments</translation>
    </message>
    <message>
        <source>no %1 before</source>
        <translation>sans antécédent de %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 déjà administré</translation>
    </message>
    <message>
        <source>not together with %1</source>
        <translation>pas en association avec %1</translation>
    </message>
    <message>
        <source>together with %1</source>
        <translation>en association avec %1</translation>
    </message>
    <message>
        <source>tumour type %1</source>
        <translation>type de tumeur %1</translation>
    </message>
    <message>
        <source>tumour type other than %1</source>
        <translation>type de tumeur autre que %1</translation>
    </message>
    <message>
        <source>tobacco use: %1</source>
        <translation>tabagisme&#xa0;: %1</translation>
    </message>
    <message>
        <source>tobacco use other than %1</source>
        <translation>tabagisme autre que %1</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>a habit</comment>
        <translation>pas de %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a habit</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>caution, for consideration at most</source>
        <translation>réserve, au plus à considérer</translation>
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
        <translation>repose sur une altération constitutionnelle</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>No option stands on the first shelf.</source>
        <translation>Aucune option dans le premier groupe.</translation>
    </message>
    <message>
        <source>Behind it: %1 for consideration, %2 not advised.</source>
        <translation>Ensuite : %1 à envisager, %2 non conseillées.</translation>
    </message>
    <message>
        <source>Pack %1 %2, as of %3. The program lists; it does not decide.</source>
        <comment>name, version, day of the ranking</comment>
        <translation>Pack de connaissances %1 %2, au %3. Le programme liste ; il ne décide pas.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>name of a model, version</comment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>No number is shown: %1.</source>
        <translation>Aucun chiffre affiché : %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>probability, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>interval: %1</source>
        <translation>intervalle : %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Inconnu : %1</translation>
    </message>
    <message>
        <source>Prognosis, not effect of choosing it. %1</source>
        <translation>Pronostic, pas l’effet de ce choix. %1</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>settled by: %1</source>
        <translation>à trancher par : %1</translation>
    </message>
    <message>
        <source>could be changed: %1</source>
        <translation>modifiable : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria rest on a germline finding and are not named.</source>
        <translation>
            <numerusform>%n critère repose sur une altération constitutionnelle et n’est pas nommé.</numerusform>
            <numerusform>%n critères reposent sur une altération constitutionnelle et ne sont pas nommés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dose: the stated amount for this person, not a prescription</source>
        <translation>Dose : la quantité indiquée pour cette personne, pas une prescription</translation>
    </message>
    <message>
        <source>Option %1 of %2</source>
        <translation>Option %1 sur %2</translation>
    </message>
    <message>
        <source>Seen in others: %1</source>
        <translation>Observé chez d’autres : %1</translation>
    </message>
    <message>
        <source>No model speaks about this therapy: evidence only, no number.</source>
        <translation>Aucun modèle ne porte sur ce traitement : preuves seules, aucun chiffre.</translation>
    </message>
</context>
<context>
    <name>LargeRisk</name>
    <message>
        <source>What could be changed</source>
        <translation>Ce qui pourrait être changé</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>change, risk before, risk after</comment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>By the same formula: this is how people differ who differ in that input, not a proven effect of changing it.</source>
        <translation>Selon la même formule : ainsi diffèrent des personnes différant par cette donnée ; ce n’est pas un effet prouvé de sa modification.</translation>
    </message>
    <message>
        <source>Risk and prevention</source>
        <translation>Risque et prévention</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>risk, its number</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No formula has a number for this person.</source>
        <translation>Aucune formule ne donne de chiffre pour cette personne.</translation>
    </message>
    <message>
        <source>What a number misses, its caution and whom it was made in stand on the risk page of the case.</source>
        <translation>Ce qu’un chiffre ne voit pas, sa mise en garde et la population d’origine figurent sur la page des risques du dossier.</translation>
    </message>
    <message>
        <source>The range is that of what is not known: %1.</source>
        <translation>La fourchette tient à ce qui est inconnu : %1.</translation>
    </message>
    <message>
        <source>Not answered: %1. The number may be higher.</source>
        <translation>Sans réponse : %1. Le chiffre peut être plus élevé.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>It depends on what is not known.</source>
        <translation>Elle dépend de ce qui est inconnu.</translation>
    </message>
    <message>
        <source>No guideline is named for this.</source>
        <translation>Aucune recommandation n’est citée pour cela.</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Attention : %1</translation>
    </message>
    <message>
        <source>Misses: %1</source>
        <translation>Ne voit pas : %1</translation>
    </message>
    <message>
        <source>Made in: %1</source>
        <translation>Établi chez : %1</translation>
    </message>
    <message>
        <source>What it rests on is masked.</source>
        <translation>Ce sur quoi cela repose est masqué.</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>Repose sur : %1</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Sans chiffre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section, formula</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>What is missing is never taken as no or as zero.</source>
        <translation>Ce qui manque n’est jamais pris pour un non ni pour zéro.</translation>
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
        <translation>Décrit pour {}</translation>
    </message>
    <message>
        <source>Off label: stated for another tumour type than {}</source>
        <translation>Hors AMM&#xa0;: décrit pour un autre type de tumeur que {}</translation>
    </message>
    <message>
        <source>The recorded diagnosis does not tell whether this tumour type is meant</source>
        <translation>Le diagnostic renseigné ne permet pas de dire si ce type de tumeur est visé</translation>
    </message>
    <message>
        <source>Stated for any stage</source>
        <translation>Décrit à tout stade</translation>
    </message>
    <message>
        <source>Stated for early disease; the record does not tell the extent</source>
        <translation>Décrit pour la maladie précoce&#xa0;; le dossier ne précise pas l’extension</translation>
    </message>
    <message>
        <source>Stated for advanced disease; the record does not tell the extent</source>
        <translation>Décrit pour la maladie avancée&#xa0;; le dossier ne précise pas l’extension</translation>
    </message>
    <message>
        <source>Stated for early disease</source>
        <translation>Décrit pour la maladie précoce</translation>
    </message>
    <message>
        <source>Stated for advanced disease</source>
        <translation>Décrit pour la maladie avancée</translation>
    </message>
    <message>
        <source>Stated for early disease only</source>
        <translation>Décrit pour la maladie précoce seulement</translation>
    </message>
    <message>
        <source>Stated for advanced disease only</source>
        <translation>Décrit pour la maladie avancée seulement</translation>
    </message>
    <message>
        <source>Fits the line of treatment</source>
        <translation>La ligne de traitement convient</translation>
    </message>
    <message>
        <source>Stated as first line, but systemic treatment was given before</source>
        <translation>Décrit en première ligne, mais un traitement systémique a déjà été administré</translation>
    </message>
    <message>
        <source>Stated as maintenance after response to earlier treatment</source>
        <translation>Décrit en entretien après réponse à un traitement antérieur</translation>
    </message>
    <message>
        <source>Stated after earlier lines of treatment, at least {}</source>
        <translation>Décrit après des lignes de traitement antérieures, au moins {}</translation>
    </message>
    <message>
        <source>Stated after all of {}, which the record does not show</source>
        <translation>Décrit après l’ensemble de ces traitements&#xa0;: {}&#xa0;; le dossier ne le montre pas</translation>
    </message>
    <message>
        <source>Stated after {}, which the record does not show</source>
        <translation>Décrit après traitement antérieur ({})&#xa0;; le dossier ne le montre pas</translation>
    </message>
    <message>
        <source>{} is not in the record&apos;s treatments</source>
        <translation>{} ne figure pas parmi les traitements du dossier</translation>
    </message>
    <message>
        <source>The tumour progressed on {}, of the same class</source>
        <translation>Progression de la tumeur sous {}, de la même classe</translation>
    </message>
    <message>
        <source>The tumour progressed on {}</source>
        <translation>Progression de la tumeur sous {}</translation>
    </message>
    <message>
        <source>{} is being given</source>
        <translation>{} est en cours d’administration</translation>
    </message>
    <message>
        <source>{} was given before for early disease</source>
        <translation>{}&#xa0;: déjà administré pour la maladie précoce</translation>
    </message>
    <message>
        <source>{} was given before</source>
        <translation>{}&#xa0;: déjà administré</translation>
    </message>
    <message>
        <source>A finding is present for which targeted treatment comes first</source>
        <translation>Un résultat présent donne la priorité à un traitement ciblé</translation>
    </message>
    <message>
        <source>Findings that would put targeted treatment first have not been excluded</source>
        <translation>Les résultats qui donneraient la priorité à un traitement ciblé n’ont pas été exclus</translation>
    </message>
    <message>
        <source>No recorded allergy to it</source>
        <translation>Pas d’allergie connue à ce produit au dossier</translation>
    </message>
    <message>
        <source>Allergies have not been recorded</source>
        <translation>Les allergies ne sont pas renseignées</translation>
    </message>
    <message>
        <source>{}, off label</source>
        <translation>{}, hors AMM</translation>
    </message>
    <message>
        <source>{}, a deciding fact is not known</source>
        <translation>{}, une donnée décisive est inconnue</translation>
    </message>
    <message>
        <source>{}, a finding puts targeted treatment first</source>
        <translation>{}, un résultat donne la priorité à un traitement ciblé</translation>
    </message>
    <message>
        <source>{}, with a caution on treatment history or resistance</source>
        <translation>{}, avec une réserve sur les traitements antérieurs ou la résistance</translation>
    </message>
    <message>
        <source>{}, below level I</source>
        <translation>{}, en dessous du niveau I</translation>
    </message>
    <message>
        <source>{} of {} genes that matter in this tumour were tested</source>
        <translation>{} sur {} gènes importants dans cette tumeur ont été testés</translation>
    </message>
    <message>
        <source>stage {}</source>
        <translation>stade {}</translation>
    </message>
    <message>
        <source>1 earlier systemic line for advanced disease</source>
        <translation>1 ligne systémique antérieure pour maladie avancée</translation>
    </message>
    <message>
        <source>1 earlier systemic line for advanced disease, counted by start dates</source>
        <translation>1 ligne systémique antérieure pour maladie avancée, comptée d’après les dates de début</translation>
    </message>
    <message>
        <source>{} earlier systemic lines for advanced disease</source>
        <translation>{} lignes systémiques antérieures pour maladie avancée</translation>
    </message>
    <message>
        <source>{} earlier systemic lines for advanced disease, counted by start dates</source>
        <translation>{} lignes systémiques antérieures pour maladie avancée, comptées d’après les dates de début</translation>
    </message>
    <message>
        <source>{}, evidence of {} without a label or a review</source>
        <translation>{}, preuves issues de {} sans autorisation ni revue</translation>
    </message>
    <message>
        <source>{}, tumour type, line and findings fit</source>
        <translation>{}, type de tumeur, ligne et résultats conviennent</translation>
    </message>
    <message>
        <source>{}, standard regimen; tumour type and line fit</source>
        <translation>{}, protocole standard&#xa0;; type de tumeur et ligne conviennent</translation>
    </message>
    <message>
        <source>Always listed</source>
        <translation>Toujours listé</translation>
    </message>
    <message>
        <source>{} is not known</source>
        <translation>{}&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>{} lies outside what the model accepts</source>
        <translation>{}&#xa0;: hors de ce que le modèle accepte</translation>
    </message>
    <message>
        <source>{} is not one the model was fitted on</source>
        <translation>{}&#xa0;: absent des données d’entraînement du modèle</translation>
    </message>
    <message>
        <source>the model could not be read</source>
        <translation>le modèle n’a pas pu être lu</translation>
    </message>
    <message>
        <source>the model was fitted on advanced disease</source>
        <translation>le modèle a été ajusté sur la maladie avancée</translation>
    </message>
    <message>
        <source>the model was fitted on these drugs without the other agents of this therapy</source>
        <translation>le modèle a été ajusté sur ces médicaments sans les autres agents de ce traitement</translation>
    </message>
    <message>
        <source>this person is less like the people it was fitted on (distance {}) than nearly all of them are to each other (limit {})</source>
        <translation>cette personne ressemble moins aux personnes sur lesquelles il a été ajusté (distance {}) que presque toutes entre elles (limite {})</translation>
    </message>
    <message>
        <source>{} was given before; this therapy is stated for use after it, with a new partner</source>
        <translation>{}&#xa0;: déjà administré&#xa0;; ce traitement est décrit pour un usage ultérieur, avec un nouveau partenaire</translation>
    </message>
    <message>
        <source>{} must be at least {}</source>
        <translation>{}&#xa0;: au moins {} exigé</translation>
    </message>
    <message>
        <source>{} must be at most {}</source>
        <translation>{}&#xa0;: au plus {} exigé</translation>
    </message>
    <message>
        <source>{} must be above {}</source>
        <translation>{}&#xa0;: plus de {} exigé</translation>
    </message>
    <message>
        <source>{} must be below {}</source>
        <translation>{}&#xa0;: moins de {} exigé</translation>
    </message>
    <message>
        <source>{} {} is {}; at least {} is asked for.</source>
        <translation>{} {}&#xa0;: {}&#xa0;; au moins {} est demandé.</translation>
    </message>
    <message>
        <source>{} {} is {}; at most {} is asked for.</source>
        <translation>{} {}&#xa0;: {}&#xa0;; au plus {} est demandé.</translation>
    </message>
    <message>
        <source>{} {} is {}; above {} is asked for.</source>
        <translation>{} {}&#xa0;: {}&#xa0;; plus de {} est demandé.</translation>
    </message>
    <message>
        <source>{} {} is {}; below {} is asked for.</source>
        <translation>{} {}&#xa0;: {}&#xa0;; moins de {} est demandé.</translation>
    </message>
    <message>
        <source>{} is {}, but its date is not known</source>
        <translation>{}&#xa0;: {}, mais la date est inconnue</translation>
    </message>
    <message>
        <source>{} is {}, but {} days old</source>
        <translation>{}&#xa0;: {}, mais date de {} jours</translation>
    </message>
    <message>
        <source>{} is {}; at least {} is asked for</source>
        <translation>{}&#xa0;: {}&#xa0;; au moins {} est demandé</translation>
    </message>
    <message>
        <source>{} is {}; at most {} is asked for</source>
        <translation>{}&#xa0;: {}&#xa0;; au plus {} est demandé</translation>
    </message>
    <message>
        <source>{} is {}; above {} is asked for</source>
        <translation>{}&#xa0;: {}&#xa0;; plus de {} est demandé</translation>
    </message>
    <message>
        <source>{} is {}; below {} is asked for</source>
        <translation>{}&#xa0;: {}&#xa0;; moins de {} est demandé</translation>
    </message>
    <message>
        <source>An allergy to {} is recorded</source>
        <translation>Allergie renseignée&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} This combination is stated for the same finding.</source>
        <translation>{} Cette association est décrite pour le même résultat.</translation>
    </message>
    <message>
        <source>the tumour progressed on {}, and the data do not tell how such people fared</source>
        <translation>progression de la tumeur sous {}, et les données ne disent pas ce que deviennent ces personnes</translation>
    </message>
    <message>
        <source>{}: no such gene</source>
        <translation>{}&#xa0;: gène inexistant</translation>
    </message>
    <message>
        <source>{}: not understood</source>
        <translation>{}&#xa0;: non compris</translation>
    </message>
    <message>
        <source>{}: what was found in it?</source>
        <translation>{}&#xa0;: qu’y a-t-on trouvé&#xa0;?</translation>
    </message>
    <message>
        <source>nothing typed</source>
        <translation>rien n’a été saisi</translation>
    </message>
    <message>
        <source>more than 200 letters: write one finding a line</source>
        <translation>plus de 200 caractères&#xa0;: écrivez un résultat par ligne</translation>
    </message>
    <message>
        <source>Write a gene with its change (EGFR L858R, MET ex14 skipping, HER2 amplified, KRAS wild type), a fusion (EML4-ALK), a signature (MSI-H, dMMR, TMB 14, HRD positive), a marker (PD-L1 TPS 60 %, ER positive) or a chromosome arm (17p deletion).</source>
        <translation>Écrivez un gène avec son altération (EGFR L858R, MET ex14 skipping, HER2 amplified, KRAS wild type), une fusion (EML4-ALK), une signature (MSI-H, dMMR, TMB 14, HRD positive), un marqueur (PD-L1 TPS 60&#xa0;%, ER positive) ou un bras chromosomique (17p deletion).</translation>
    </message>
    <message>
        <source>{}: no allele fraction; write 12 % or VAF 0.12</source>
        <translation>{}&#xa0;: pas une fréquence allélique&#xa0;; écrivez 12&#xa0;% ou VAF 0.12</translation>
    </message>
    <message>
        <source>%: an allele fraction belongs to a small variant alone</source>
        <translation>%&#xa0;: une fréquence allélique ne va qu’avec un petit variant</translation>
    </message>
    <message>
        <source>{}: nothing was found that could be</source>
        <translation>{}&#xa0;: rien n’a été trouvé qui puisse l’être</translation>
    </message>
    <message>
        <source>{}: {} is no number</source>
        <translation>{}&#xa0;: {} n’est pas un nombre</translation>
    </message>
    <message>
        <source>{}: a score above 100 cannot be</source>
        <translation>{}&#xa0;: un score supérieur à 100 est impossible</translation>
    </message>
    <message>
        <source>CPS: a score without %, CPS 10</source>
        <translation>CPS&#xa0;: un score sans&#xa0;%, CPS 10</translation>
    </message>
    <message>
        <source>{}: write the percentage with %, {} 60 %</source>
        <translation>{}&#xa0;: écrivez le pourcentage avec&#xa0;%, {} 60&#xa0;%</translation>
    </message>
    <message>
        <source>TMB: a burden cannot be negative</source>
        <translation>TMB&#xa0;: une charge mutationnelle ne peut être négative</translation>
    </message>
    <message>
        <source>{}: not understood; write TMB and mutations per megabase (TMB 14)</source>
        <translation>{}&#xa0;: non compris&#xa0;; écrivez TMB et les mutations par mégabase (TMB 14)</translation>
    </message>
    <message>
        <source>{}: not understood; write MSI-H, MSS, dMMR, pMMR, HRD positive or HRD negative</source>
        <translation>{}&#xa0;: non compris&#xa0;; écrivez MSI-H, MSS, dMMR, pMMR, HRD positive ou HRD negative</translation>
    </message>
    <message>
        <source>{}: say positive, low or negative</source>
        <translation>{}&#xa0;: indiquez positive, low ou negative</translation>
    </message>
    <message>
        <source>{}: say which score it is and its number (TPS 60 %, CPS 10, IC 5 %, TAP 5 %) or positive or negative</source>
        <translation>{}&#xa0;: indiquez de quel score il s’agit et sa valeur (TPS 60&#xa0;%, CPS 10, IC 5&#xa0;%, TAP 5&#xa0;%), ou positive ou negative</translation>
    </message>
    <message>
        <source>{}: no such chromosome</source>
        <translation>{}&#xa0;: chromosome inexistant</translation>
    </message>
    <message>
        <source>{}: say deletion or gain</source>
        <translation>{}&#xa0;: indiquez deletion ou gain</translation>
    </message>
    <message>
        <source>{}: say in-frame deletion, frameshift deletion or exon loss</source>
        <translation>{}&#xa0;: indiquez in-frame deletion, frameshift deletion ou exon loss</translation>
    </message>
    <message>
        <source>{}: say in-frame insertion or frameshift insertion</source>
        <translation>{}&#xa0;: indiquez in-frame insertion ou frameshift insertion</translation>
    </message>
    <message>
        <source>loss: say copy number loss or deletion of the gene; loss of a mismatch repair protein is dMMR</source>
        <translation>loss&#xa0;: indiquez copy number loss ou deletion du gène&#xa0;; la perte d’une protéine de réparation des mésappariements est dMMR</translation>
    </message>
    <message>
        <source>{}: no single change of the coding sequence; write c.2573T&gt;G, c.5266dupC or c.68_69delAG</source>
        <translation>{}&#xa0;: pas une altération unique de la séquence codante&#xa0;; écrivez c.2573T&gt;G, c.5266dupC ou c.68_69delAG</translation>
    </message>
    <message>
        <source>{}: write {}* for a stop</source>
        <translation>{}&#xa0;: écrivez {}* pour un codon stop</translation>
    </message>
    <message>
        <source>{}: the residue stays the same; write = for that</source>
        <translation>{}&#xa0;: le résidu reste le même&#xa0;; écrivez = pour cela</translation>
    </message>
    <message>
        <source>{}: twice the same gene is no fusion</source>
        <translation>{}&#xa0;: deux fois le même gène n’est pas une fusion</translation>
    </message>
    <message>
        <source>{}: say wild type where no mutation was found; what else a test did not find goes with the test</source>
        <translation>{}&#xa0;: indiquez wild type si aucune mutation n’a été trouvée&#xa0;; ce qu’un test n’a pas trouvé par ailleurs va avec le test</translation>
    </message>
    <message>
        <source>{}: say which change it is ({} with p., c. or the exon)</source>
        <translation>{}&#xa0;: indiquez l’altération ({} avec p., c. ou l’exon)</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} {} %</source>
        <translation>{} {}&#xa0;%</translation>
    </message>
    <message>
        <source>{} exon {}</source>
        <translation>{} exon {}</translation>
    </message>
    <message>
        <source>{} below {}</source>
        <translation>{} inférieur à {}</translation>
    </message>
    <message>
        <source>{} below {} %</source>
        <translation>{} inférieur à {}&#xa0;%</translation>
    </message>
    <message>
        <source>{} at most {}</source>
        <translation>{} au plus {}</translation>
    </message>
    <message>
        <source>{} at most {} %</source>
        <translation>{} au plus {}&#xa0;%</translation>
    </message>
    <message>
        <source>{} at least {}</source>
        <translation>{} au moins {}</translation>
    </message>
    <message>
        <source>{} at least {} %</source>
        <translation>{} au moins {}&#xa0;%</translation>
    </message>
    <message>
        <source>{} above {}</source>
        <translation>{} supérieur à {}</translation>
    </message>
    <message>
        <source>{} above {} %</source>
        <translation>{} supérieur à {}&#xa0;%</translation>
    </message>
    <message>
        <source>deletion in frame</source>
        <translation>délétion en phase</translation>
    </message>
    <message>
        <source>insertion in frame</source>
        <translation>insertion en phase</translation>
    </message>
    <message>
        <source>frameshift</source>
        <translation>décalage du cadre de lecture</translation>
    </message>
    <message>
        <source>the exon is lost (skipped)</source>
        <translation>l’exon est perdu (saut d’exon)</translation>
    </message>
    <message>
        <source>internal tandem duplication</source>
        <translation>duplication interne en tandem</translation>
    </message>
    <message>
        <source>in the promoter</source>
        <translation>dans le promoteur</translation>
    </message>
    <message>
        <source>somatic</source>
        <translation>somatique</translation>
    </message>
    <message>
        <source>germline</source>
        <translation>constitutionnel</translation>
    </message>
    <message>
        <source>origin not stated</source>
        <translation>origine non indiquée</translation>
    </message>
    <message>
        <source>small variant</source>
        <translation>petit variant</translation>
    </message>
    <message>
        <source>copy number</source>
        <translation>nombre de copies</translation>
    </message>
    <message>
        <source>chromosome arm</source>
        <translation>bras chromosomique</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>fusion, partner not stated</source>
        <translation>fusion, partenaire non indiqué</translation>
    </message>
    <message>
        <source>rearrangement</source>
        <translation>réarrangement</translation>
    </message>
    <message>
        <source>tested, no small variant found; copies and fusions are not stated</source>
        <translation>testé, aucun petit variant trouvé&#xa0;; nombre de copies et fusions non indiqués</translation>
    </message>
    <message>
        <source>mutations per megabase</source>
        <translation>mutations par mégabase</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>protein or RNA marker</source>
        <translation>marqueur protéique ou ARN</translation>
    </message>
    <message>
        <source>allele fraction {} %</source>
        <translation>fréquence allélique {}&#xa0;%</translation>
    </message>
    <message>
        <source>stated as {}</source>
        <translation>indiqué comme {}</translation>
    </message>
    <message>
        <source>was typed before and stands in the record</source>
        <translation>déjà saisi, figure au dossier</translation>
    </message>
    <message>
        <source>the record states this already</source>
        <translation>le dossier l’indique déjà</translation>
    </message>
    <message>
        <source>the record also states</source>
        <translation>le dossier indique aussi</translation>
    </message>
    <message>
        <source>the gene {} is not known</source>
        <translation>le gène {} est inconnu</translation>
    </message>
    <message>
        <source>fusion of {} without a partner</source>
        <translation>fusion de {} sans partenaire</translation>
    </message>
    <message>
        <source>the burden is negative</source>
        <translation>la charge mutationnelle est négative</translation>
    </message>
    <message>
        <source>the allele fraction is not between 0 and 1</source>
        <translation>la fréquence allélique n’est pas comprise entre 0 et 1</translation>
    </message>
    <message>
        <source>more reads with the change than reads</source>
        <translation>plus de lectures mutées que de lectures</translation>
    </message>
    <message>
        <source>{} is stated as {} and as {} on one specimen or day</source>
        <translation>{} est indiqué comme {} et comme {} pour un même prélèvement ou jour</translation>
    </message>
    <message>
        <source>{} is stated as found and as not found</source>
        <translation>{} est indiqué comme trouvé et comme non trouvé</translation>
    </message>
    <message>
        <source>{} is stated with two alleles</source>
        <translation>{} est indiqué avec deux allèles</translation>
    </message>
    <message>
        <source>{} is stated as germline and as somatic</source>
        <translation>{} est indiqué comme constitutionnel et comme somatique</translation>
    </message>
    <message>
        <source>one test states positions in two genome builds</source>
        <translation>un même test indique des positions dans deux versions du génome</translation>
    </message>
    <message>
        <source>{}: read what {} says for {}</source>
        <translation>{}&#xa0;: lire ce que dit {} pour {}</translation>
    </message>
    <message>
        <source>{}: {} makes no recommendation for {}</source>
        <translation>{}&#xa0;: {} n’émet pas de recommandation pour {}</translation>
    </message>
    <message>
        <source>{}: usual dose by {} for {}</source>
        <translation>{}&#xa0;: dose habituelle selon {} pour {}</translation>
    </message>
    <message>
        <source>{}: closer watch by {} for {}</source>
        <translation>{}&#xa0;: surveillance accrue selon {} pour {}</translation>
    </message>
    <message>
        <source>{}: higher dose by {} for {}</source>
        <translation>{}&#xa0;: dose plus élevée selon {} pour {}</translation>
    </message>
    <message>
        <source>{}: lower starting dose by {} for {}</source>
        <translation>{}&#xa0;: dose initiale réduite selon {} pour {}</translation>
    </message>
    <message>
        <source>{}: drastically lower starting dose by {} for {}</source>
        <translation>{}&#xa0;: dose initiale fortement réduite selon {} pour {}</translation>
    </message>
    <message>
        <source>{}: another drug may be better by {} for {}</source>
        <translation>{}&#xa0;: un autre médicament peut être préférable selon {} pour {}</translation>
    </message>
    <message>
        <source>{}: another drug by {} for {}</source>
        <translation>{}&#xa0;: autre médicament selon {} pour {}</translation>
    </message>
    <message>
        <source>{}: to be avoided by {} for {}</source>
        <translation>{}&#xa0;: à éviter selon {} pour {}</translation>
    </message>
    <message>
        <source>{}: usual dose by {} for {}, but key positions of the gene were not read</source>
        <translation>{}&#xa0;: dose habituelle selon {} pour {}, mais des positions clés du gène n’ont pas été lues</translation>
    </message>
    <message>
        <source>{}: usual dose by {} for {}, but another call fits as well</source>
        <translation>{}&#xa0;: dose habituelle selon {} pour {}, mais un autre génotype convient aussi</translation>
    </message>
    <message>
        <source>{}: start with at most {} % of the usual dose by {} for {}</source>
        <translation>{}&#xa0;: débuter avec au plus {}&#xa0;% de la dose habituelle selon {} pour {}</translation>
    </message>
    <message>
        <source>{}: test {} first (asked for by {})</source>
        <translation>{}&#xa0;: tester d’abord {} (demandé par {})</translation>
    </message>
    <message>
        <source>{}: {} not tested, and guidance depends on it</source>
        <translation>{}&#xa0;: {} non testé, or les recommandations en dépendent</translation>
    </message>
    <message>
        <source>{}: advice withheld because {} was not tested</source>
        <translation>{}&#xa0;: pas de conseil, car {} n’a pas été testé</translation>
    </message>
    <message>
        <source>{}: advice withheld because {} could not be called</source>
        <translation>{}&#xa0;: pas de conseil, car {} n’a pas pu être déterminé</translation>
    </message>
    <message>
        <source>{}: advice withheld because an allele of {} has no assigned function</source>
        <translation>{}&#xa0;: pas de conseil, car un allèle de {} n’a pas de fonction attribuée</translation>
    </message>
    <message>
        <source>{}: advice withheld because the result of {} has no phenotype</source>
        <translation>{}&#xa0;: pas de conseil, car le résultat de {} n’a pas de phénotype</translation>
    </message>
    <message>
        <source>{}: advice withheld because it has none for {}</source>
        <translation>{}&#xa0;: pas de conseil, car la source n’en donne pas pour {}</translation>
    </message>
    <message>
        <source>Rests on {} although key positions of it were not read</source>
        <translation>Repose sur {}, bien que des positions clés n’en aient pas été lues</translation>
    </message>
    <message>
        <source>Other diplotypes of {} fit the data too</source>
        <translation>D’autres diplotypes de {} concordent aussi avec les données</translation>
    </message>
    <message>
        <source>{} counts as {} while {} is taken, a strong inhibitor</source>
        <translation>{} compte comme {} tant que {} est pris, un inhibiteur puissant</translation>
    </message>
    <message>
        <source>{} counts as {} while {} is taken, a moderate inhibitor</source>
        <translation>{} compte comme {} tant que {} est pris, un inhibiteur modéré</translation>
    </message>
    <message>
        <source>{}: usual dose by {} for {}, but {} was not tested</source>
        <translation>{}&#xa0;: dose habituelle selon {} pour {}, mais {} n’a pas été testé</translation>
    </message>
    <message>
        <source>Results of {} contradict each other; the latest is used</source>
        <translation>Les résultats de {} se contredisent&#xa0;; le plus récent est utilisé</translation>
    </message>
    <message>
        <source>{}: read what {} says for {}; the data also fit {}</source>
        <translation>{}&#xa0;: lire ce que dit {} pour {}&#xa0;; les données concordent aussi avec {}</translation>
    </message>
    <message>
        <source>{}: closer watch by {} for {}; the data also fit {}</source>
        <translation>{}&#xa0;: surveillance accrue selon {} pour {}&#xa0;; les données concordent aussi avec {}</translation>
    </message>
    <message>
        <source>{}: higher dose by {} for {}; the data also fit {}</source>
        <translation>{}&#xa0;: dose plus élevée selon {} pour {}&#xa0;; les données concordent aussi avec {}</translation>
    </message>
    <message>
        <source>{}: lower starting dose by {} for {}; the data also fit {}</source>
        <translation>{}&#xa0;: dose initiale réduite selon {} pour {}&#xa0;; les données concordent aussi avec {}</translation>
    </message>
    <message>
        <source>{}: drastically lower starting dose by {} for {}; the data also fit {}</source>
        <translation>{}&#xa0;: dose initiale fortement réduite selon {} pour {}&#xa0;; les données concordent aussi avec {}</translation>
    </message>
    <message>
        <source>{}: another drug may be better by {} for {}; the data also fit {}</source>
        <translation>{}&#xa0;: un autre médicament peut être préférable selon {} pour {}&#xa0;; les données concordent aussi avec {}</translation>
    </message>
    <message>
        <source>{}: another drug by {} for {}; the data also fit {}</source>
        <translation>{}&#xa0;: autre médicament selon {} pour {}&#xa0;; les données concordent aussi avec {}</translation>
    </message>
    <message>
        <source>{}: to be avoided by {} for {}; the data also fit {}</source>
        <translation>{}&#xa0;: à éviter selon {} pour {}&#xa0;; les données concordent aussi avec {}</translation>
    </message>
    <message>
        <source>{}: start with at most {} % of the usual dose by {} for {}; the data also fit {}</source>
        <translation>{}&#xa0;: débuter avec au plus {}&#xa0;% de la dose habituelle selon {} pour {}&#xa0;; les données concordent aussi avec {}</translation>
    </message>
    <message>
        <source>The genotype of {} is not known; {} is taken, a strong inhibitor of its enzyme</source>
        <translation>Le génotype de {} est inconnu&#xa0;; {} est pris, un inhibiteur puissant de son enzyme</translation>
    </message>
    <message>
        <source>The genotype of {} is not known; {} is taken, a moderate inhibitor of its enzyme</source>
        <translation>Le génotype de {} est inconnu&#xa0;; {} est pris, un inhibiteur modéré de son enzyme</translation>
    </message>
    <message>
        <source>{}: {} not tested, and guidance depends on it; {} is taken, an inhibitor of the enzyme of {}</source>
        <translation>{}&#xa0;: {} non testé, or les recommandations en dépendent&#xa0;; {} est pris, un inhibiteur de l’enzyme de {}</translation>
    </message>
    <message>
        <source>too few of its inputs are known</source>
        <translation>trop peu de ses données d’entrée sont connues</translation>
    </message>
    <message>
        <source>fewer than {} of the people it was fitted on share one of the values of this person</source>
        <translation>moins de {} des personnes sur lesquelles il a été ajusté partagent l’une des valeurs de cette personne</translation>
    </message>
    <message>
        <source>the model was fitted on people without spread disease</source>
        <translation>le modèle a été ajusté sur des personnes sans dissémination de la maladie</translation>
    </message>
    <message>
        <source>the model was fitted on other tumour types</source>
        <translation>le modèle a été ajusté sur d’autres types de tumeur</translation>
    </message>
    <message>
        <source>not known: {}</source>
        <translation>inconnu&#xa0;: {}</translation>
    </message>
    <message>
        <source>not known: {}, and {} more</source>
        <translation>inconnu&#xa0;: {} et {} autres</translation>
    </message>
    <message>
        <source>Sex is not known</source>
        <translation>Le sexe est inconnu</translation>
    </message>
    <message>
        <source>Sex is {}</source>
        <translation>Sexe&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} is recorded</source>
        <translation>Renseigné&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} is recorded without saying whether it is there now</source>
        <translation>Renseigné, sans préciser si présent actuellement&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} is recorded as absent</source>
        <translation>Renseigné comme absent&#xa0;: {}</translation>
    </message>
    <message>
        <source>No other condition is recorded, and none is known</source>
        <translation>Aucune autre affection n’est renseignée, et aucune n’est connue</translation>
    </message>
    <message>
        <source>Nothing is recorded about {}</source>
        <translation>Rien de renseigné sur&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} is taken ({})</source>
        <translation>{}&#xa0;: pris actuellement ({})</translation>
    </message>
    <message>
        <source>{} is not among the recorded medication ({})</source>
        <translation>{}&#xa0;: absent des médicaments renseignés ({})</translation>
    </message>
    <message>
        <source>No medication is taken</source>
        <translation>Aucun médicament n’est pris</translation>
    </message>
    <message>
        <source>No medication list is recorded</source>
        <translation>Aucune liste de médicaments n’est renseignée</translation>
    </message>
    <message>
        <source>{} is not recorded as given before</source>
        <translation>Non renseigné comme déjà administré&#xa0;: {}</translation>
    </message>
    <message>
        <source>The date of the last {} is not known</source>
        <translation>Date de la dernière administration inconnue&#xa0;: {}</translation>
    </message>
    <message>
        <source>The last {} was {} days ago; {} are asked for</source>
        <translation>Dernière administration ({}) il y a {} jours&#xa0;; {} sont exigés</translation>
    </message>
    <message>
        <source>It is given together with {}</source>
        <translation>Administré avec&#xa0;: {}</translation>
    </message>
    <message>
        <source>It is not given together with {}</source>
        <translation>Non administré avec&#xa0;: {}</translation>
    </message>
    <message>
        <source>The tumour type is not known</source>
        <translation>Le type de tumeur est inconnu</translation>
    </message>
    <message>
        <source>The tumour type is not known precisely enough</source>
        <translation>Le type de tumeur n’est pas connu assez précisément</translation>
    </message>
    <message>
        <source>The tumour is {}</source>
        <translation>Tumeur&#xa0;: {}</translation>
    </message>
    <message>
        <source>Tobacco use is not known</source>
        <translation>Le tabagisme est inconnu</translation>
    </message>
    <message>
        <source>Tobacco use: {}</source>
        <translation>Tabagisme&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} is not in what is recorded of it ({})</source>
        <translation>Absent de ce qui en est renseigné&#xa0;: {} ({})</translation>
    </message>
    <message>
        <source>{} cannot be true as recorded</source>
        <translation>{}&#xa0;: ne peut être exact tel que renseigné</translation>
    </message>
    <message>
        <source>Values of {} contradict each other</source>
        <translation>{}&#xa0;: les valeurs se contredisent</translation>
    </message>
    <message>
        <source>Not known: {}</source>
        <translation>Inconnu&#xa0;: {}</translation>
    </message>
    <message>
        <source>All that is asked for is met</source>
        <translation>Tout ce qui est exigé est rempli</translation>
    </message>
    <message>
        <source>{} is not expected at the age of {}</source>
        <translation>{}&#xa0;: non attendu à l’âge de {}</translation>
    </message>
    <message>
        <source>younger than anyone in it ({} years and more)</source>
        <translation>plus jeune que toutes les personnes incluses ({} ans et plus)</translation>
    </message>
    <message>
        <source>older than anyone in it (up to {} years)</source>
        <translation>plus âgé que toutes les personnes incluses (jusqu’à {} ans)</translation>
    </message>
    <message>
        <source>ECOG {}; it took {}</source>
        <translation>ECOG {}&#xa0;; inclus&#xa0;: {}</translation>
    </message>
    <message>
        <source>ECOG is not known; it took {}</source>
        <translation>ECOG inconnu&#xa0;; inclus&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} would have to be absent</source>
        <translation>{} devrait être absent</translation>
    </message>
    <message>
        <source>{} would have to be found</source>
        <translation>{} devrait être trouvé</translation>
    </message>
    <message>
        <source>{} was tested for and not found</source>
        <translation>{} a été recherché et non trouvé</translation>
    </message>
    <message>
        <source>Old: {} days.</source>
        <translation>Ancienneté&#xa0;: {} jours.</translation>
    </message>
    <message>
        <source>The date is not known.</source>
        <translation>La date est inconnue.</translation>
    </message>
    <message>
        <source>Provisional in the record.</source>
        <translation>Provisoire dans le dossier.</translation>
    </message>
    <message>
        <source>Reckoned from weight and height.</source>
        <translation>Calculé d’après le poids et la taille.</translation>
    </message>
    <message>
        <source>Reckoned from creatinine, age and sex by CKD-EPI 2021.</source>
        <translation>Calculé d’après la créatinine, l’âge et le sexe selon CKD-EPI 2021.</translation>
    </message>
    <message>
        <source>The last value before the diagnosis of {}.</source>
        <translation>La dernière valeur avant le diagnostic du {}.</translation>
    </message>
    <message>
        <source>The laboratory values are of different days.</source>
        <translation>Les valeurs de laboratoire sont de jours différents.</translation>
    </message>
    <message>
        <source>Choose the term: it says which value of the record is meant.</source>
        <translation>Choisissez le terme&#xa0;: il dit quelle valeur du dossier est visée.</translation>
    </message>
    <message>
        <source>Key positions of the gene were not read.</source>
        <translation>Des positions clés du gène n’ont pas été lues.</translation>
    </message>
    <message>
        <source>As many as the record names; there may be more.</source>
        <translation>Autant que le dossier en cite&#xa0;; il peut y en avoir plus.</translation>
    </message>
    <message>
        <source>Left out, as a limit is not a value: {}.</source>
        <translation>Omis, car une limite n’est pas une valeur&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Left out, as the day or a unit is missing: {}.</source>
        <translation>Omis, car le jour ou une unité manque&#xa0;: {}.</translation>
    </message>
    <message>
        <source>A treatment began on {}, between these values: take out those of the other side.</source>
        <translation>Un traitement a débuté le {}, entre ces valeurs&#xa0;: retirez celles de l’autre côté.</translation>
    </message>
    <message>
        <source>Sums without a day are left out.</source>
        <translation>Les sommes sans date sont omises.</translation>
    </message>
    <message>
        <source>The first recorded sum is taken as the baseline.</source>
        <translation>La première somme renseignée sert de référence initiale.</translation>
    </message>
    <message>
        <source>Each sum stands as one lesion: where targets are lymph nodes, a complete response does not show in it.</source>
        <translation>Chaque somme compte comme une lésion&#xa0;: si des cibles sont des ganglions, une réponse complète n’y apparaît pas.</translation>
    </message>
    <message>
        <source>Non-target and new lesions are not in the record as such: answer them for each visit.</source>
        <translation>Les lésions non cibles et nouvelles ne figurent pas comme telles au dossier&#xa0;: renseignez-les pour chaque évaluation.</translation>
    </message>
    <message>
        <source>Not filled: two different sums are recorded for {}.</source>
        <translation>Non prérempli&#xa0;: deux sommes différentes sont renseignées pour {}.</translation>
    </message>
    <message>
        <source>Not filled: these differ, and the record does not tell which is later.</source>
        <translation>Non prérempli&#xa0;: ces valeurs diffèrent, et le dossier ne dit pas laquelle est la plus récente.</translation>
    </message>
    <message>
        <source>Not filled: these contradict each other.</source>
        <translation>Non prérempli&#xa0;: elles se contredisent.</translation>
    </message>
    <message>
        <source>Not filled: the date lies ahead.</source>
        <translation>Non prérempli&#xa0;: la date est dans le futur.</translation>
    </message>
    <message>
        <source>Not filled: this is a limit, not a value.</source>
        <translation>Non prérempli&#xa0;: c’est une limite, pas une valeur.</translation>
    </message>
    <message>
        <source>Not filled: the unit is missing.</source>
        <translation>Non prérempli&#xa0;: l’unité manque.</translation>
    </message>
    <message>
        <source>Not filled: its unit cannot be converted to {}.</source>
        <translation>Non prérempli&#xa0;: son unité ne peut être convertie en {}.</translation>
    </message>
    <message>
        <source>Not filled: the dates leave {} to {} years.</source>
        <translation>Non prérempli&#xa0;: les dates laissent de {} à {} ans.</translation>
    </message>
    <message>
        <source>Not filled: the record has no value of the year before the diagnosis.</source>
        <translation>Non prérempli&#xa0;: le dossier n’a pas de valeur de l’année précédant le diagnostic.</translation>
    </message>
    <message>
        <source>Not filled: the model is for people who smoke or have smoked.</source>
        <translation>Non prérempli&#xa0;: le modèle vaut pour les personnes qui fument ou ont fumé.</translation>
    </message>
    <message>
        <source>Not filled: whether this was within the last 30 days has to be asked.</source>
        <translation>Non prérempli&#xa0;: il faut demander si cela date des 30 derniers jours.</translation>
    </message>
    <message>
        <source>Not filled: pack-years do not tell the cigarettes a day from the years of smoking.</source>
        <translation>Non prérempli&#xa0;: les paquets-années ne distinguent pas les cigarettes par jour des années de tabagisme.</translation>
    </message>
    <message>
        <source>Not filled: the record states it as ended.</source>
        <translation>Non prérempli&#xa0;: le dossier l’indique comme terminé.</translation>
    </message>
    <message>
        <source>Not filled: the age at diagnosis is not recorded for each of them.</source>
        <translation>Non prérempli&#xa0;: l’âge au diagnostic n’est pas renseigné pour chacun d’eux.</translation>
    </message>
    <message>
        <source>Not filled: the record names fewer than the criteria ask for; there may be more.</source>
        <translation>Non prérempli&#xa0;: le dossier en cite moins que les critères n’en demandent&#xa0;; il peut y en avoir plus.</translation>
    </message>
    <message>
        <source>Not filled: other calls fit the data too.</source>
        <translation>Non prérempli&#xa0;: d’autres génotypes concordent aussi avec les données.</translation>
    </message>
    <message>
        <source>Not filled: the model does not know this genotype.</source>
        <translation>Non prérempli&#xa0;: le modèle ne connaît pas ce génotype.</translation>
    </message>
    <message>
        <source>Not filled: this tumour type has no place of its own in the list.</source>
        <translation>Non prérempli&#xa0;: ce type de tumeur n’a pas de place propre dans la liste.</translation>
    </message>
    <message>
        <source>The record does not hold what this model foretells ({}).</source>
        <translation>Le dossier ne contient pas ce que ce modèle prédit ({}).</translation>
    </message>
    <message>
        <source>The model names no class of drugs, so the record does not tell from which treatment on to look.</source>
        <translation>Le modèle ne cite aucune classe de médicaments&#xa0;; le dossier ne dit donc pas à partir de quel traitement compter.</translation>
    </message>
    <message>
        <source>the drugs were ordered, but no dose is recorded</source>
        <translation>les médicaments ont été prescrits, mais aucune dose n’est renseignée</translation>
    </message>
    <message>
        <source>none of the model&apos;s drugs was given</source>
        <translation>aucun des médicaments du modèle n’a été administré</translation>
    </message>
    <message>
        <source>the day of the first dose is not known</source>
        <translation>le jour de la première dose est inconnu</translation>
    </message>
    <message>
        <source>which of several tumours was treated is not recorded</source>
        <translation>laquelle de plusieurs tumeurs a été traitée n’est pas renseigné</translation>
    </message>
    <message>
        <source>the tumour that was treated is not recorded</source>
        <translation>la tumeur traitée n’est pas renseignée</translation>
    </message>
    <message>
        <source>the day of the diagnosis is not known</source>
        <translation>le jour du diagnostic est inconnu</translation>
    </message>
    <message>
        <source>died without an evaluation by RECIST</source>
        <translation>décès sans évaluation selon RECIST</translation>
    </message>
    <message>
        <source>no evaluation by RECIST under the treatment</source>
        <translation>aucune évaluation selon RECIST sous le traitement</translation>
    </message>
    <message>
        <source>the record contradicts itself about the death</source>
        <translation>le dossier se contredit au sujet du décès</translation>
    </message>
    <message>
        <source>the day of death is not known</source>
        <translation>le jour du décès est inconnu</translation>
    </message>
    <message>
        <source>nothing is recorded after that day</source>
        <translation>rien n’est renseigné après ce jour</translation>
    </message>
    <message>
        <source>unlike the people the model was fitted on</source>
        <translation>différent des personnes sur lesquelles le modèle a été ajusté</translation>
    </message>
    <message>
        <source>The model speaks of {}; here people are followed from the day of the diagnosis.</source>
        <translation>Le modèle parle de {}&#xa0;; ici, les personnes sont suivies à partir du jour du diagnostic.</translation>
    </message>
    <message>
        <source>The outcome was seen in {} of {} people: {} % (95 % interval {} to {} %).</source>
        <translation>L’événement a été observé chez {} personnes sur {}&#xa0;: {}&#xa0;% (intervalle à 95&#xa0;% de {} à {}&#xa0;%).</translation>
    </message>
    <message>
        <source>Nobody of these {} people was followed for {} months.</source>
        <translation>Aucune de ces {} personnes n’a été suivie pendant {} mois.</translation>
    </message>
    <message>
        <source>By {} months the outcome was seen in {} % (95 % interval {} to {} %) of {} people; {} of them were followed that long.</source>
        <translation>À {} mois, l’événement a été observé chez {}&#xa0;% (intervalle à 95&#xa0;% de {} à {}&#xa0;%) de {} personnes&#xa0;; {} d’entre elles ont été suivies aussi longtemps.</translation>
    </message>
    <message>
        <source>The model had said {} % on average. Seen less said: {} points (95 % interval {} to {}), {} people.</source>
        <translation>Le modèle avait prédit {}&#xa0;% en moyenne. Observé moins prédit&#xa0;: {} points (intervalle à 95&#xa0;% de {} à {}), {} personnes.</translation>
    </message>
    <message>
        <source>No patient of this store is one this model is about yet; patients in the store: {}.</source>
        <translation>Ce modèle ne concerne encore aucun patient de cette base&#xa0;; patients dans la base&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Patients in this store: {}; people this model is about: {}; with a score from what was known on the day of the first dose: {}; with an outcome seen since: {}.</source>
        <translation>Patients dans cette base&#xa0;: {}&#xa0;; personnes concernées par ce modèle&#xa0;: {}&#xa0;; avec un score d’après ce qui était connu le jour de la première dose&#xa0;: {}&#xa0;; avec un événement ou un suivi observé depuis&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Patients in this store: {}; people this model is about: {}; with a score from what was known on the day of the diagnosis: {}; with an outcome seen since: {}.</source>
        <translation>Patients dans cette base&#xa0;: {}&#xa0;; personnes concernées par ce modèle&#xa0;: {}&#xa0;; avec un score d’après ce qui était connu le jour du diagnostic&#xa0;: {}&#xa0;; avec un événement ou un suivi observé depuis&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Invented people among them, from demonstration records: {}.</source>
        <translation>Dont personnes fictives, issues de dossiers de démonstration&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Nobody has both a score and an outcome yet.</source>
        <translation>Personne n’a encore à la fois un score et une issue.</translation>
    </message>
    <message>
        <source>These are too few people to say how well the model does here: there are {} with the outcome and {} without, and it takes at least {} of each.</source>
        <translation>Trop peu de personnes pour dire ce que vaut le modèle ici&#xa0;: {} avec l’événement et {} sans, il en faut au moins {} de chaque.</translation>
    </message>
    <message>
        <source>These are too few people to say how well the model does here: there are {} with the outcome, and it takes at least {}.</source>
        <translation>Trop peu de personnes pour dire ce que vaut le modèle ici&#xa0;: {} avec l’événement, il en faut au moins {}.</translation>
    </message>
    <message>
        <source>How well it told people apart: area under the curve {} (95 % interval {} to {}), {} people, {} with the outcome.</source>
        <translation>Capacité à distinguer les personnes&#xa0;: aire sous la courbe {} (intervalle à 95&#xa0;% de {} à {}), {} personnes, {} avec l’événement.</translation>
    </message>
    <message>
        <source>How well it told people apart: concordance {} (95 % interval {} to {}), {} people, {} with the outcome.</source>
        <translation>Capacité à distinguer les personnes&#xa0;: concordance {} (intervalle à 95&#xa0;% de {} à {}), {} personnes, {} avec l’événement.</translation>
    </message>
    <message>
        <source>Entries of these people that were not used: {} dated after that day, {} without a date that tells whether they were before it.</source>
        <translation>Entrées de ces personnes non utilisées&#xa0;: {} datées d’après ce jour, {} sans date indiquant si elles le précèdent.</translation>
    </message>
    <message>
        <source>Only an evaluation that the record calls one by RECIST counts, up to the first progression and before the next treatment; a response may still come.</source>
        <translation>Seule compte une évaluation que le dossier désigne comme RECIST, jusqu’à la première progression et avant le traitement suivant&#xa0;; une réponse peut encore survenir.</translation>
    </message>
    <message>
        <source>Somebody of whom no death is recorded counts as followed to the last entry of the record. Where deaths are not recorded, fewer are seen than there were.</source>
        <translation>Une personne sans décès renseigné est considérée comme suivie jusqu’à la dernière entrée du dossier. Là où les décès ne sont pas renseignés, on en voit moins qu’il n’y en a eu.</translation>
    </message>
    <message>
        <source>People without a score or an outcome are left out and may differ from the others. This compares the model&apos;s statements with these records; it does not say what a treatment does.</source>
        <translation>Les personnes sans score ou sans issue sont exclues et peuvent différer des autres. Ceci compare les énoncés du modèle à ces dossiers&#xa0;; cela ne dit pas ce que fait un traitement.</translation>
    </message>
    <message>
        <source>In people like this ({}; {}) it ranks worse: {} ({} to {}) against {} ({} to {}) in the others</source>
        <translation>Chez des personnes comme celle-ci ({}&#xa0;; {}), il classe moins bien&#xa0;: {} ({} à {}) contre {} ({} à {}) chez les autres</translation>
    </message>
    <message>
        <source>In people like this ({}; {}) what it said was too low</source>
        <translation>Chez des personnes comme celle-ci ({}&#xa0;; {}), sa prédiction était trop basse</translation>
    </message>
    <message>
        <source>In people like this ({}; {}) what it said was too high</source>
        <translation>Chez des personnes comme celle-ci ({}&#xa0;; {}), sa prédiction était trop élevée</translation>
    </message>
    <message>
        <source>below the {} mL/min for which the formula was made</source>
        <translation>en dessous des {} mL/min pour lesquels la formule a été établie</translation>
    </message>
    <message>
        <source>{} of its inputs are not known: too many for a range</source>
        <translation>{} de ses données d’entrée sont inconnues&#xa0;: trop pour une fourchette</translation>
    </message>
    <message>
        <source>whatever its missing inputs are, the model would say nothing</source>
        <translation>quelles que soient les données manquantes, le modèle ne se prononcerait pas</translation>
    </message>
    <message>
        <source>Stage {} and {} of the same day contradict each other</source>
        <translation>Les stades {} et {} du même jour se contredisent</translation>
    </message>
    <message>
        <source>The record says that {} ended before it began</source>
        <translation>Selon le dossier, {} a fini avant d’avoir commencé</translation>
    </message>
    <message>
        <source>The record says that {} ended before it began, so the lines cannot be counted</source>
        <translation>Selon le dossier, {} a fini avant d’avoir commencé&#xa0;; les lignes ne peuvent donc être comptées</translation>
    </message>
    <message>
        <source>{}, with a caution that keeps it from the first shelf</source>
        <translation>{}, avec une réserve qui l’exclut du premier groupe</translation>
    </message>
    <message>
        <source>Stated as maintenance, and the tumour responded to the last treatment</source>
        <translation>Décrit en entretien, et la tumeur a répondu au dernier traitement</translation>
    </message>
    <message>
        <source>complete response</source>
        <translation>réponse complète</translation>
    </message>
    <message>
        <source>partial response</source>
        <translation>réponse partielle</translation>
    </message>
    <message>
        <source>The formula is for ages of {} to {} years.</source>
        <translation>La formule vaut pour des âges de {} à {} ans.</translation>
    </message>
    <message>
        <source>Pathogenic variant of {} in the germline</source>
        <translation>Variant pathogène constitutionnel de {}</translation>
    </message>
    <message>
        <source>Pathogenic variant of {}, perhaps inherited</source>
        <translation>Variant pathogène de {}, peut-être héréditaire</translation>
    </message>
    <message>
        <source>What a variant of {} implies is not stated here.</source>
        <translation>Ce qu’implique un variant de {} n’est pas indiqué ici.</translation>
    </message>
    <message>
        <source>A test of the germline would tell; until then nothing is implied.</source>
        <translation>Une analyse constitutionnelle trancherait&#xa0;; d’ici là, rien n’en découle.</translation>
    </message>
    <message>
        <source>{} is planned.</source>
        <translation>{} est prévu.</translation>
    </message>
    <message>
        <source>The dose is not recorded.</source>
        <translation>La dose n’est pas renseignée.</translation>
    </message>
    <message>
        <source>The age at the treatment is not known.</source>
        <translation>L’âge au moment du traitement est inconnu.</translation>
    </message>
    <message>
        <source>A person of the tree has no identifier.</source>
        <translation>Une personne de l’arbre n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>Two people have the identifier {}.</source>
        <translation>Deux personnes ont l’identifiant {}.</translation>
    </message>
    <message>
        <source>The tree does not say whom it is about.</source>
        <translation>L’arbre ne dit pas qui il concerne.</translation>
    </message>
    <message>
        <source>{} has the same person, {}, as father and mother.</source>
        <translation>{} a la même personne, {}, pour père et mère.</translation>
    </message>
    <message>
        <source>{} has two fathers: {} and {}.</source>
        <translation>{} a deux pères&#xa0;: {} et {}.</translation>
    </message>
    <message>
        <source>{} has two mothers: {} and {}.</source>
        <translation>{} a deux mères&#xa0;: {} et {}.</translation>
    </message>
    <message>
        <source>{} is the father of {} and a woman.</source>
        <translation>{} est le père de {} et une femme.</translation>
    </message>
    <message>
        <source>{} is the mother of {} and a man.</source>
        <translation>{} est la mère de {} et un homme.</translation>
    </message>
    <message>
        <source>{} has a parent, {}, who is not in the tree.</source>
        <translation>{} a un parent, {}, qui n’est pas dans l’arbre.</translation>
    </message>
    <message>
        <source>{} is a parent of {} and not older: born {} and {}.</source>
        <translation>{} est un parent de {} sans être plus âgé&#xa0;: naissances {} et {}.</translation>
    </message>
    <message>
        <source>{} is a parent of {} and died, at {}, years before the birth.</source>
        <translation>{} est un parent de {} et est mort, à {} ans, des années avant la naissance.</translation>
    </message>
    <message>
        <source>{} has an age of {}; ages go from 0 to 125.</source>
        <translation>{} a un âge de {}&#xa0;; les âges vont de 0 à 125.</translation>
    </message>
    <message>
        <source>{} is born in the future: {}.</source>
        <translation>{} est né dans le futur&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}, born {}, cannot have reached the age of {} yet.</source>
        <translation>{}, naissance {}, ne peut avoir déjà atteint l’âge de {}.</translation>
    </message>
    <message>
        <source>{} has an age of {} at the diagnosis of {}; ages go from 0 to 125.</source>
        <translation>{} a un âge de {} au diagnostic de {}&#xa0;; les âges vont de 0 à 125.</translation>
    </message>
    <message>
        <source>{} has {} diagnosed at {}, after death at {}.</source>
        <translation>{}&#xa0;: {} diagnostiqué à {} ans, après le décès à {} ans.</translation>
    </message>
    <message>
        <source>{} has {} diagnosed at {}, later than the present age of {}.</source>
        <translation>{}&#xa0;: {} diagnostiqué à {} ans, au-delà de l’âge actuel de {} ans.</translation>
    </message>
    <message>
        <source>{} is a man with {}.</source>
        <translation>{} est un homme avec&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} is a woman with {}.</source>
        <translation>{} est une femme avec&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} is said to have {} and not to have it.</source>
        <translation>{}&#xa0;: {} indiqué à la fois comme présent et comme absent.</translation>
    </message>
    <message>
        <source>{} has cancer of the second breast and none of the first.</source>
        <translation>{} a un cancer du second sein et aucun du premier.</translation>
    </message>
    <message>
        <source>{} has cancer of the second breast, at {}, before that of the first, at {}.</source>
        <translation>{} a un cancer du second sein, à {} ans, avant celui du premier, à {} ans.</translation>
    </message>
    <message>
        <source>{} has results of a breast cancer and no breast cancer.</source>
        <translation>{} a des résultats d’un cancer du sein, mais pas de cancer du sein.</translation>
    </message>
    <message>
        <source>{} is a descendant of itself.</source>
        <translation>{} descend de soi-même.</translation>
    </message>
    <message>
        <source>{} is marked as an identical twin and the other is not in the tree.</source>
        <translation>{} est marqué comme jumeau monozygote, et l’autre n’est pas dans l’arbre.</translation>
    </message>
    <message>
        <source>{} and {} are identical twins and do not have the same two parents.</source>
        <translation>{} et {} sont jumeaux monozygotes et n’ont pas les deux mêmes parents.</translation>
    </message>
    <message>
        <source>{} and {} are identical twins of different sex.</source>
        <translation>{} et {} sont jumeaux monozygotes de sexe différent.</translation>
    </message>
    <message>
        <source>{} and {} are identical twins born in different years.</source>
        <translation>{} et {} sont jumeaux monozygotes nés des années différentes.</translation>
    </message>
    <message>
        <source>{} and {} are identical twins with different results for {}.</source>
        <translation>{} et {} sont jumeaux monozygotes avec des résultats différents pour {}.</translation>
    </message>
    <message>
        <source>{} is not connected with the patient.</source>
        <translation>{} n’est pas relié au patient.</translation>
    </message>
    <message>
        <source>The parents or grandparents are not all in the tree.</source>
        <translation>Les parents ou grands-parents ne sont pas tous dans l’arbre.</translation>
    </message>
    <message>
        <source>It is not known of {} of the relatives.</source>
        <translation>Inconnu pour {} des apparentés.</translation>
    </message>
    <message>
        <source>Nobody in the tree is affected.</source>
        <translation>Personne dans l’arbre n’est atteint.</translation>
    </message>
    <message>
        <source>An age at diagnosis is not known.</source>
        <translation>Un âge au diagnostic est inconnu.</translation>
    </message>
    <message>
        <source>A family tree does not say it.</source>
        <translation>Un arbre généalogique ne le dit pas.</translation>
    </message>
    <message>
        <source>Names and identifiers are written as numbers in the order of the tree.</source>
        <translation>Noms et identifiants sont écrits sous forme de numéros dans l’ordre de l’arbre.</translation>
    </message>
    <message>
        <source>{}: the kind of the test of {} is not stated; CanRisk refuses the file.</source>
        <translation>{}&#xa0;: le type de test de {} n’est pas indiqué&#xa0;; CanRisk refuse le fichier.</translation>
    </message>
    <message>
        <source>{}: the file has no column for the test of {}.</source>
        <translation>{}&#xa0;: le fichier n’a pas de colonne pour le test de {}.</translation>
    </message>
    <message>
        <source>{}: an age of 0 is written as not stated.</source>
        <translation>{}&#xa0;: un âge de 0 est écrit comme non indiqué.</translation>
    </message>
    <message>
        <source>{}: an age of 0 at the diagnosis of {} is written as not known.</source>
        <translation>{}&#xa0;: un âge de 0 au diagnostic de {} est écrit comme inconnu.</translation>
    </message>
    <message>
        <source>{}: not known whether living; written as living.</source>
        <translation>{}&#xa0;: vivant ou non, inconnu&#xa0;; écrit comme vivant.</translation>
    </message>
    <message>
        <source>{}: the file has no place for {}.</source>
        <translation>{}&#xa0;: le fichier n’a pas de place pour {}.</translation>
    </message>
    <message>
        <source>{}: only the first {} is written.</source>
        <translation>{}&#xa0;: seule la première indication est écrite ({}).</translation>
    </message>
    <message>
        <source>{}: not known, but written as not had: {}.</source>
        <translation>{}&#xa0;: inconnu, mais écrit comme non survenu&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: the file has no place for not having had {}.</source>
        <translation>{}&#xa0;: le fichier n’a pas de place pour l’absence de {}.</translation>
    </message>
    <message>
        <source>{} has one parent in the tree; the other is written as {}, of whom nothing is known.</source>
        <translation>{} a un seul parent dans l’arbre&#xa0;; l’autre est écrit {}, dont on ne sait rien.</translation>
    </message>
    <message>
        <source>{}: CanRisk takes identifiers of at most 7 letters.</source>
        <translation>{}&#xa0;: CanRisk accepte des identifiants d’au plus 7 caractères.</translation>
    </message>
    <message>
        <source>The name of {} is written without line breaks and outer blanks.</source>
        <translation>Le nom de {} est écrit sans sauts de ligne ni espaces aux extrémités.</translation>
    </message>
    <message>
        <source>The sex of {} is not known; CanRisk refuses a family with such a person.</source>
        <translation>Le sexe de {} est inconnu&#xa0;; CanRisk refuse une famille comportant une telle personne.</translation>
    </message>
    <message>
        <source>What is known of {}, the patient, beyond sex, year of birth and cancers belongs to the record and is not written.</source>
        <translation>Ce que l’on sait de {}, le patient, au-delà du sexe, de l’année de naissance et des cancers relève du dossier et n’est pas écrit.</translation>
    </message>
    <message>
        <source>Not filled: the saved family tree cannot be read.</source>
        <translation>Non prérempli&#xa0;: l’arbre généalogique enregistré ne peut être lu.</translation>
    </message>
    <message>
        <source>Stated as maintenance after response; the last one recorded is {} days old</source>
        <translation>Décrit en entretien après réponse&#xa0;; la dernière réponse renseignée date de {} jours</translation>
    </message>
    <message>
        <source>Not taken: {} follows from the age and the horizon.</source>
        <translation>Non repris : {} découle de l’âge et de l’horizon.</translation>
    </message>
    <message>
        <source>Relatives are known who are not in the tree.</source>
        <translation>Des apparentés connus ne figurent pas dans l’arbre.</translation>
    </message>
    <message>
        <source>It is not known whether siblings share both parents.</source>
        <translation>On ne sait pas si les frères et sœurs ont les deux mêmes parents.</translation>
    </message>
    <message>
        <source>Not filled: the tree does not say it of every first-degree relative.</source>
        <translation>Non prérempli&#xa0;: l’arbre ne le précise pas pour tous les apparentés au premier degré.</translation>
    </message>
    <message>
        <source>The record&apos;s family history has changed since the tree was saved.</source>
        <translation>Les antécédents familiaux du dossier ont changé depuis l’enregistrement de l’arbre.</translation>
    </message>
    <message>
        <source>Relatives whose place in the tree is not known are not written.</source>
        <translation>Les apparentés dont la place dans l’arbre est inconnue ne sont pas écrits.</translation>
    </message>
    <message>
        <source>Not filled: the date is not known.</source>
        <translation>Non prérempli : la date est inconnue.</translation>
    </message>
    <message>
        <source>The date of birth leaves {} to {} years: whether a figure up to an age still holds is not known.</source>
        <translation>La date de naissance laisse de {} à {} ans : on ignore si un chiffre valable jusqu’à un certain âge s’applique encore.</translation>
    </message>
</context>
<context>
    <name>ModelTables</name>
    <message>
        <source>By month</source>
        <translation>Au mois</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of values</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1; more than %2 is read as %2</source>
        <comment>range, highest value that tells</comment>
        <translation>%1&#xa0;; au-delà de %2, lu comme %2</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Calibration of the cohorts</source>
        <translation>Calibration des cohortes</translation>
    </message>
    <message>
        <source>The card states differences alone, so there is nothing to draw of what was said against what was seen.</source>
        <translation>La fiche n’indique que des différences&#xa0;; rien à tracer du prédit contre l’observé.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Points of the calibration plot</source>
        <translation>Points du graphique de calibration</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>Squares are whole cohorts, circles the groups of %1; on the dashed line both are equal. The card holds no groups by what was said, so these are its groups of people: seen is their share with the outcome, said is that less the difference the card states.</source>
        <translation>Les carrés sont des cohortes entières, les cercles les groupes de %1&#xa0;; sur la ligne pointillée, les deux sont égaux. La fiche ne contient pas de groupes selon la prédiction&#xa0;; ce sont donc ses groupes de personnes&#xa0;: observé est leur part avec l’événement, prédit est celle-ci moins la différence indiquée par la fiche.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a grouping, group</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>trop peu de personnes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Groups of people</source>
        <translation>Groupes de personnes</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>required</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>may be missing</source>
        <translation>peut manquer</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Données d’entrée</translation>
    </message>
    <message>
        <source>values outside are refused, not clipped; what is not known is never taken as normal</source>
        <translation>les valeurs hors limites sont refusées, non tronquées&#xa0;; l’inconnu n’est jamais pris pour normal</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Values accepted</source>
        <translation>Valeurs acceptées</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>Seen less said</source>
        <translation>Observé − prédit</translation>
    </message>
    <message>
        <source>Said less seen</source>
        <translation>Prédit − observé</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pente</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>years</source>
        <comment>unit of an age</comment>
        <translation>ans</translation>
    </message>
    <message>
        <source>what was said against what was seen in the people of the card, with 95 % intervals</source>
        <translation>le prédit contre l’observé chez les personnes de la fiche, avec intervalles à 95&#xa0;%</translation>
    </message>
    <message>
        <source>figures in groups of people with 95 % intervals; a flag needs a difference that chance makes in less than 1 of 100 cohorts</source>
        <translation>chiffres par groupes de personnes avec intervalles à 95&#xa0;%&#xa0;; un signal exige une différence que le hasard produit dans moins de 1 cohorte sur 100</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>prognosis under the treatment received, not effect of choosing it</source>
        <translation>pronostic sous le traitement reçu, pas l’effet de son choix</translation>
    </message>
    <message>
        <source>what a treatment adds, from a randomised comparison</source>
        <translation>ce qu’un traitement apporte, d’après une comparaison randomisée</translation>
    </message>
    <message>
        <source>response of cells outside the body</source>
        <translation>réponse de cellules hors du corps</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dose</translation>
    </message>
    <message>
        <source>its boosted trees alone</source>
        <translation>ses arbres boostés seuls</translation>
    </message>
    <message>
        <source>linear model on the same inputs</source>
        <translation>modèle linéaire sur les mêmes données</translation>
    </message>
    <message>
        <source>blend of both</source>
        <translation>combinaison des deux</translation>
    </message>
    <message>
        <source>one input alone</source>
        <translation>une seule donnée d’entrée</translation>
    </message>
    <message>
        <source>published model</source>
        <translation>modèle publié</translation>
    </message>
    <message>
        <source>second published model</source>
        <translation>second modèle publié</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>ce modèle</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Aire sous la courbe</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Score de Brier</translation>
    </message>
    <message>
        <source>Seen less said</source>
        <translation>Observé moins prédit</translation>
    </message>
    <message>
        <source>Calibration slope</source>
        <translation>Pente de calibration</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Integrated Brier score</source>
        <translation>Score de Brier intégré</translation>
    </message>
    <message>
        <source>Seen less said, first horizon</source>
        <translation>Observé moins prédit, 1er horizon</translation>
    </message>
    <message>
        <source>Rank correlation in a person</source>
        <translation>Corrélation de rang intra-individuelle</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Erreur moyenne</translation>
    </message>
    <message>
        <source>Said less seen</source>
        <translation>Prédit moins observé</translation>
    </message>
    <message>
        <source>what it says is too low</source>
        <translation>sa prédiction est trop basse</translation>
    </message>
    <message>
        <source>what it says is too high</source>
        <translation>sa prédiction est trop élevée</translation>
    </message>
    <message>
        <source>it ranks worse than in the others</source>
        <translation>il classe moins bien que chez les autres</translation>
    </message>
    <message>
        <source>aid to a diagnosis</source>
        <comment>claim of a model</comment>
        <translation>aide au diagnostic</translation>
    </message>
    <message>
        <source>%1: %2 people, %3 with the outcome</source>
        <comment>cohort, people, events</comment>
        <translation>%1&#xa0;: %2 personnes, %3 avec l’événement</translation>
    </message>
    <message>
        <source>%1: %2 people</source>
        <comment>cohort, people</comment>
        <translation>%1&#xa0;: %2 personnes</translation>
    </message>
    <message>
        <source>%1: %2 values of %3 people</source>
        <comment>cohort, values, people</comment>
        <translation>%1&#xa0;: %2 valeurs de %3 personnes</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Corrélation de rang</translation>
    </message>
    <message>
        <source>it ranks a little worse, which may be chance</source>
        <translation>il classe un peu moins bien, peut-être par hasard</translation>
    </message>
</context>
<context>
    <name>OptionFigures</name>
    <message>
        <source>%1: not to be given here</source>
        <translation>%1&#xa0;: à ne pas donner ici</translation>
    </message>
    <message>
        <source>%1 %2 mg %3, %4</source>
        <comment>drug, milligrams, schedule, route</comment>
        <translation>%1 %2 mg %3, %4</translation>
    </message>
    <message>
        <source>%1: no number without %2</source>
        <translation>%1&#xa0;: aucun chiffre sans %2</translation>
    </message>
    <message>
        <source>because of: %1</source>
        <translation>en raison de&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, months or weeks</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, interval</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <comment>design, number</comment>
        <translation>%1, %2 personnes</translation>
    </message>
    <message>
        <source>no comparator</source>
        <translation>sans comparateur</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Critère de jugement</translation>
    </message>
    <message>
        <source>This therapy</source>
        <translation>Ce traitement</translation>
    </message>
    <message>
        <source>Hazard ratio</source>
        <translation>Hazard ratio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>endpoint, median or proportion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This person differs: %1.</source>
        <translation>Cette personne diffère&#xa0;: %1.</translation>
    </message>
    <message>
        <source>earlier treatment: %1</source>
        <translation>traitement antérieur&#xa0;: %1</translation>
    </message>
    <message>
        <source>brain metastases: %1</source>
        <translation>métastases cérébrales&#xa0;: %1</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>non inclus&#xa0;: %1</translation>
    </message>
    <message>
        <source>all of these:</source>
        <translation>tous ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>one of these:</source>
        <translation>l’un de ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>not:</source>
        <translation>pas&#xa0;:</translation>
    </message>
    <message>
        <source>More than three facts stand in the way, or one that cannot be otherwise.</source>
        <translation>Plus de trois faits font obstacle, ou un qui ne peut être autrement.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>how a fact could be changed</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1: can change</source>
        <translation>%1&#xa0;: peut changer</translation>
    </message>
    <message>
        <source>%1: cannot be changed</source>
        <translation>%1&#xa0;: non modifiable</translation>
    </message>
    <message>
        <source>Nothing that is recorded stands in its way.</source>
        <translation>Rien de ce qui est renseigné n’y fait obstacle.</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>&#xa0;; et </translation>
    </message>
    <message>
        <source>%1: no dose is stated for this person</source>
        <translation>%1&#xa0;: aucune dose indiquée pour cette personne</translation>
    </message>
    <message>
        <source>%1 first %2 mg, then %3 mg %4, %5</source>
        <comment>drug, first dose, later dose, schedule, route</comment>
        <translation>%1 d’abord %2 mg, puis %3 mg %4, %5</translation>
    </message>
    <message>
        <source>⚠ whether another dose is asked for is not known without: %1</source>
        <translation>⚠ on ignore si une autre dose est requise sans&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>value, date</comment>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>%1, date not known</source>
        <translation>%1, date inconnue</translation>
    </message>
    <message>
        <source>rests on: %1</source>
        <translation>repose sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>⚠ a value it rests on is old or has no date: measure again</source>
        <translation>⚠ une valeur sous-jacente est ancienne ou sans date&#xa0;: mesurer à nouveau</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a value without its interval</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>* The source that was read gives no interval.</source>
        <translation>* La source lue n’indique pas d’intervalle.</translation>
    </message>
</context>
<context>
    <name>OptionView</name>
    <message>
        <source>by evidence level</source>
        <translation>par niveau de preuve</translation>
    </message>
    <message>
        <source>by the model&apos;s number</source>
        <translation>par chiffre du modèle</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>by what they rest on</source>
        <translation>par fondement</translation>
    </message>
    <message>
        <source>This order is yours, not the program&apos;s: %1 on each shelf. The ranks are the program&apos;s.</source>
        <comment>by name</comment>
        <translation>Cet ordre est le vôtre, pas celui du programme&#xa0;: %1 dans chaque groupe. Les rangs sont ceux du programme.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) have no number of a model and stand last on their shelf.</source>
        <translation>
            <numerusform>%n option n’a pas de chiffre de modèle et figure en fin de groupe.</numerusform>
            <numerusform>%n options n’ont pas de chiffre de modèle et figurent en fin de groupe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) have no evidence level and stand last on their shelf.</source>
        <translation>
            <numerusform>%n option n’a pas de niveau de preuve et figure en fin de groupe.</numerusform>
            <numerusform>%n options n’ont pas de niveau de preuve et figurent en fin de groupe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers come from %n models and cannot be compared with each other.</source>
        <translation>
            <numerusform>Les chiffres viennent de %n modèle et ne sont pas comparables entre eux.</numerusform>
            <numerusform>Les chiffres viennent de %n modèles et ne sont pas comparables entre eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>biomarker</source>
        <translation>biomarqueur</translation>
    </message>
    <message>
        <source>standard regimen</source>
        <translation>protocole standard</translation>
    </message>
    <message>
        <source>off label</source>
        <translation>hors AMM</translation>
    </message>
    <message>
        <source>supportive care</source>
        <translation>soins de support</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>only the shelf “%1”</source>
        <translation>seulement le groupe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>only what rests on: %1</source>
        <translation>seulement fondé sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>only with a criterion that is not known</source>
        <translation>seulement avec un critère inconnu</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>drugs</comment>
        <translation>sans %1</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides none of %n option(s).</source>
        <translation>
            <numerusform>Le filtre ne masque pas l’option (%n).</numerusform>
            <numerusform>Le filtre ne masque aucune des %n options.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n option(s) hidden by the filter, none of them on the first shelf.</source>
        <translation>
            <numerusform>%1 option sur %n masquée par le filtre, aucune du premier groupe.</numerusform>
            <numerusform>%1 options sur %n masquées par le filtre, aucune du premier groupe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 options hidden by the filter, %n of them on the first shelf: %3.</source>
        <translation>
            <numerusform>%1 options sur %2 masquées par le filtre, dont %n du premier groupe&#xa0;: %3.</numerusform>
            <numerusform>%1 options sur %2 masquées par le filtre, dont %n du premier groupe&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <comment>what the filter asks</comment>
        <translation>Affiché&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>met</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>réserve</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Biomarker</source>
        <translation>Biomarqueur</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>Type de tumeur</translation>
    </message>
    <message>
        <source>Line of treatment</source>
        <translation>Ligne de traitement</translation>
    </message>
    <message>
        <source>Earlier treatment</source>
        <translation>Traitement antérieur</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Résistance</translation>
    </message>
    <message>
        <source>Performance status</source>
        <translation>Indice de performance</translation>
    </message>
    <message>
        <source>Kidney</source>
        <translation>Rein</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Foie</translation>
    </message>
    <message>
        <source>Blood count</source>
        <translation>Hémogramme</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Supported and eligible</source>
        <translation>Étayé et éligible</translation>
    </message>
    <message>
        <source>For consideration</source>
        <translation>À considérer</translation>
    </message>
    <message>
        <source>Not advised</source>
        <translation>Non conseillé</translation>
    </message>
    <message>
        <source>Best supportive care</source>
        <translation>Soins de support exclusifs</translation>
    </message>
    <message>
        <source>Clinical trial</source>
        <translation>Essai clinique</translation>
    </message>
    <message>
        <source>matched on %1</source>
        <translation>apparié sur %1</translation>
    </message>
    <message>
        <source>off label, matched on %1</source>
        <translation>hors AMM, apparié sur %1</translation>
    </message>
    <message>
        <source>standard regimen without biomarker</source>
        <translation>protocole standard sans biomarqueur</translation>
    </message>
    <message>
        <source>always listed</source>
        <translation>toujours listé</translation>
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
        <translation>%1, entrée %2, son propre niveau&#xa0;: %3</translation>
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
        <translation>%1, sans date</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label or guideline, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>accelerated approval</source>
        <translation>autorisation accélérée</translation>
    </message>
    <message>
        <source>conditional approval</source>
        <translation>autorisation conditionnelle</translation>
    </message>
    <message>
        <source>approval withdrawn</source>
        <translation>autorisation retirée</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>autorisation</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>regulator, kind of approval, date</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>median progression-free survival</source>
        <translation>médiane de survie sans progression</translation>
    </message>
    <message>
        <source>median survival</source>
        <translation>médiane de survie</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>endpoint, value, unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <comment>95 % interval</comment>
        <translation> (%1 à %2)</translation>
    </message>
    <message>
        <source>, n = %1</source>
        <translation>, n = %1</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>pas de modèle</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>probability, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pharmacogenes</source>
        <translation>Pharmacogènes</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Poumon</translation>
    </message>
    <message>
        <source>Pregnancy and fertility</source>
        <translation>Grossesse et fertilité</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infection</translation>
    </message>
    <message>
        <source>Immune system</source>
        <translation>Système immunitaire</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>Hémorragie</translation>
    </message>
    <message>
        <source>Thrombosis</source>
        <translation>Thrombose</translation>
    </message>
    <message>
        <source>Nervous system</source>
        <translation>Système nerveux</translation>
    </message>
    <message>
        <source>Metabolism</source>
        <translation>Métabolisme</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interaction</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vaccination</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>Mode de vie</translation>
    </message>
    <message>
        <source>Other conditions</source>
        <translation>Autres affections</translation>
    </message>
    <message>
        <source>Treatment before</source>
        <translation>Traitement préalable</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
</context>
<context>
    <name>OutlookHtml</name>
    <message numerus="yes">
        <source>%n other input(s)</source>
        <translation>
            <numerusform>%n autre donnée</numerusform>
            <numerusform>%n autres données</numerusform>
        </translation>
    </message>
    <message>
        <source>together</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>Answer (blend)</source>
        <translation>Réponse (combinée)</translation>
    </message>
    <message>
        <source>Answer (trees)</source>
        <translation>Réponse (arbres)</translation>
    </message>
    <message>
        <source>Without the event after</source>
        <translation>Sans l’événement après</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Arbres</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Still followed</source>
        <translation>Encore suivis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Range for this person</source>
        <translation>Fourchette pour cette personne</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>low, high</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>start: all people the model was fitted on</source>
        <translation>départ&#xa0;: population du modèle</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>Model %1 %2 (content %3)</source>
        <comment>id, version, hash</comment>
        <translation>Modèle %1 %2 (empreinte %3)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No number: %1.</source>
        <translation>Aucun chiffre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>record</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuel</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 gives no number: %2</source>
        <comment>published model, why</comment>
        <translation>%1 ne donne aucun chiffre&#xa0;: %2</translation>
    </message>
    <message>
        <source>… %1</source>
        <comment>of a published model, with which treatments</comment>
        <translation>… %1</translation>
    </message>
    <message>
        <source>%1 was given its default for what is not known here: %2.</source>
        <translation>%1 a reçu ses valeurs par défaut pour ce qui est inconnu ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Published model, same person</source>
        <translation>Modèle publié, même personne</translation>
    </message>
    <message>
        <source>Without the event, by randomised arm</source>
        <translation>Sans l’événement, par bras randomisé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The difference between the arms is the average effect seen in the trial; that this person gains more or less is not known.</source>
        <translation>La différence entre les bras est l’effet moyen observé dans l’essai&#xa0;; on ignore si cette personne en bénéficie plus ou moins.</translation>
    </message>
    <message>
        <source>Published models give no interval for one person.</source>
        <translation>Les modèles publiés ne donnent pas d’intervalle pour une seule personne.</translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>prognosis under the treatment received, not effect of choosing it</source>
        <translation>pronostic sous le traitement reçu, pas l’effet de son choix</translation>
    </message>
    <message>
        <source>what a treatment adds, from a randomised comparison</source>
        <translation>ce qu’un traitement apporte, d’après une comparaison randomisée</translation>
    </message>
    <message>
        <source>response of cells outside the body, no clinical benefit</source>
        <translation>réponse de cellules hors du corps, pas un bénéfice clinique</translation>
    </message>
    <message>
        <source>aid to a diagnosis that somebody else makes</source>
        <translation>aide à un diagnostic posé par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>dose on which such people were stable</source>
        <translation>dose à laquelle de telles personnes étaient stables</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <translation>%1 a.</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>months</comment>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>mg a week</source>
        <translation>mg par semaine</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2; for %3 of 10 people like this it lies between %4 and %5 (%6).</source>
        <comment>outcome, number, people, low, high, when</comment>
        <translation>%1&#xa0;: %2&#xa0;; chez %3 personnes sur 10 comme celle-ci, entre %4 et %5 (%6).</translation>
    </message>
    <message>
        <source>Of 100 people like this, %1 had the outcome (%2) and %3 did not; among the people with the nearest scores it was %4 to %5 of 100 (95 % interval). Time: %6.</source>
        <translation>Sur 100 personnes comme celle-ci, %1 ont eu l’événement (%2) et %3 non&#xa0;; parmi les personnes aux scores les plus proches, c’était %4 à %5 sur 100 (intervalle à 95&#xa0;%). Délai&#xa0;: %6.</translation>
    </message>
    <message>
        <source>Of 100 people like this, %1 were without the event (%2) after %3 and %4 were not; among the people with the nearest scores it was %5 to %6 of 100 (95 % interval).</source>
        <translation>Sur 100 personnes comme celle-ci, %1 étaient sans l’événement (%2) après %3 et %4 ne l’étaient pas&#xa0;; parmi les personnes aux scores les plus proches, c’était %5 à %6 sur 100 (intervalle à 95&#xa0;%).</translation>
    </message>
    <message>
        <source>%1 of 10 people like this stay without the event for longer than %2 months.</source>
        <translation>%1 personnes sur 10 comme celle-ci restent sans l’événement plus de %2 mois.</translation>
    </message>
    <message>
        <source>For this person neither outcome can be excluded with %1 % certainty.</source>
        <translation>Pour cette personne, aucune des deux issues ne peut être exclue avec %1&#xa0;% de certitude.</translation>
    </message>
    <message>
        <source>With %1 % certainty this person is among those with the outcome.</source>
        <translation>Avec %1&#xa0;% de certitude, cette personne est parmi celles avec l’événement.</translation>
    </message>
    <message>
        <source>With %1 % certainty this person is among those without the outcome.</source>
        <translation>Avec %1&#xa0;% de certitude, cette personne est parmi celles sans l’événement.</translation>
    </message>
    <message>
        <source>A score like this is unusual among people of either outcome.</source>
        <translation>Un tel score est inhabituel chez les personnes de l’une ou l’autre issue.</translation>
    </message>
    <message>
        <source>The two readers of the model disagree more about this person than about 95 % of the people it was fitted on: trust the number less.</source>
        <translation>Les deux méthodes du modèle divergent plus pour cette personne que pour 95&#xa0;% des personnes sur lesquelles il a été ajusté&#xa0;: fiez-vous moins au chiffre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known, and not taken as zero or normal: %1.</source>
        <translation>Inconnu, et non pris pour zéro ou normal&#xa0;: %1.</translation>
    </message>
    <message>
        <source>without the event</source>
        <translation>sans l’événement</translation>
    </message>
    <message>
        <source>with the outcome</source>
        <translation>avec l’événement</translation>
    </message>
    <message>
        <source>with the event</source>
        <translation>avec l’événement</translation>
    </message>
    <message>
        <source>without the outcome</source>
        <translation>sans l’événement</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caption, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>date non renseignée</translation>
    </message>
    <message>
        <source>%1 · lies in the future</source>
        <comment>date</comment>
        <translation>%1 · dans le futur</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <comment>date</comment>
        <translation>%1 · aujourd’hui</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>il y a 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
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
        <translation>%1 · au moins %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tumour type, OncoTree code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Diagnosis not stated</source>
        <translation>Diagnostic non indiqué</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Tel que renseigné</translation>
    </message>
    <message>
        <source>Diagnosed</source>
        <translation>Diagnostiqué</translation>
    </message>
    <message>
        <source>Histology</source>
        <translation>Histologie</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>bilatéral</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>ligne médiane</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>No primary tumour is recorded.</source>
        <translation>Aucune tumeur primitive n’est renseignée.</translation>
    </message>
    <message>
        <source>Metastases</source>
        <translation>Métastases</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Line not stated</source>
        <translation>Ligne non indiquée</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>stopped for progression</source>
        <translation>arrêté pour progression</translation>
    </message>
    <message>
        <source>reason for stopping not recorded</source>
        <translation>motif d’arrêt non renseigné</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 entrées</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>given</source>
        <translation>administré</translation>
    </message>
    <message>
        <source>Systemic</source>
        <translation>Systémique</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Chirurgie</translation>
    </message>
    <message>
        <source>%1 Gy in %2 fractions</source>
        <translation>%1 Gy en %2 fractions</translation>
    </message>
    <message>
        <source>%1 Gy</source>
        <translation>%1 Gy</translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation>Radiothérapie</translation>
    </message>
    <message>
        <source>severity: %1</source>
        <translation>sévérité&#xa0;: %1</translation>
    </message>
    <message>
        <source>criticality: %1</source>
        <translation>criticité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>allergie</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>no known allergy</source>
        <translation>aucune allergie connue</translation>
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
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Comorbidity</source>
        <translation>Comorbidité</translation>
    </message>
    <message>
        <source>none of those asked</source>
        <translation>aucune de celles demandées</translation>
    </message>
    <message>
        <source>Asked, absent</source>
        <translation>Recherché, absent</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Tabac</translation>
    </message>
    <message>
        <source>Pack-years</source>
        <translation>Paquets-années</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alcool</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Supplements</source>
        <translation>Compléments</translation>
    </message>
    <message>
        <source>Sun exposure</source>
        <translation>Exposition solaire</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Lieu de travail</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>statement, quantity</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>Non renseigné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Apparenté</translation>
    </message>
    <message>
        <source>no condition recorded</source>
        <translation>aucune affection renseignée</translation>
    </message>
    <message>
        <source>at age %1</source>
        <translation>à l’âge de %1</translation>
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
        <translation>fréquence allélique %1</translation>
    </message>
    <message>
        <source>No finding is recorded. That is not the same as none being there.</source>
        <translation>Aucun résultat n’est renseigné. Cela ne signifie pas qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>and %1 more findings, on the genome page</source>
        <translation>et %1 autres résultats, à la page Génome</translation>
    </message>
    <message>
        <source>Tested normal</source>
        <translation>Testé, normal</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>Not tested, though knowledge asks</source>
        <translation>Non testé, alors que le pack le demande</translation>
    </message>
    <message>
        <source>and %1 more, on the genome page</source>
        <translation>et %1 autres, à la page Génome</translation>
    </message>
    <message>
        <source>%1 tests, %2 open criteria of the first %3 options</source>
        <comment>numbers</comment>
        <translation>%1 tests, %2 critères ouverts des %3 premières options</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>Type de tumeur</translation>
    </message>
    <message>
        <source>It decides which tests and rules apply; the count above is not complete without it.</source>
        <translation>Il détermine les tests et règles applicables&#xa0;; sans lui, le décompte ci-dessus est incomplet.</translation>
    </message>
    <message>
        <source>Nothing that the rules of the pack ask for is missing.</source>
        <translation>Il ne manque rien de ce que demandent les règles du pack.</translation>
    </message>
    <message>
        <source>Would settle criteria of the first options</source>
        <translation>Trancherait des critères des premières options</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Biomarker tests that could open options</source>
        <translation>Tests de biomarqueurs pouvant ouvrir des options</translation>
    </message>
    <message>
        <source>range from %1</source>
        <translation>norme dès %1</translation>
    </message>
    <message>
        <source>range up to %1</source>
        <translation>norme jusqu’à %1</translation>
    </message>
    <message>
        <source>range %1 to %2</source>
        <translation>norme %1 à %2</translation>
    </message>
    <message>
        <source>older than %1 days</source>
        <translation>plus de %1 jours</translation>
    </message>
    <message>
        <source>above range</source>
        <translation>sup. à la norme</translation>
    </message>
    <message>
        <source>below range</source>
        <translation>inf. à la norme</translation>
    </message>
    <message>
        <source>range not decided</source>
        <translation>norme non tranchée</translation>
    </message>
    <message>
        <source>old</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>%1 values</source>
        <comment>count</comment>
        <translation>%1 valeurs</translation>
    </message>
    <message>
        <source>%1 values, %2 older than %3 days</source>
        <translation>%1 valeurs, dont %2 de plus de %3 jours</translation>
    </message>
</context>
<context>
    <name>PharmacogeneRows</name>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>Non déterminé</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between calls that fit equally well</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>The reason is not stated.</source>
        <translation>Le motif n’est pas indiqué.</translation>
    </message>
    <message>
        <source>variants found, phase not known</source>
        <translation>variants trouvés, phase inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%n other diplotype(s) possible</source>
        <translation>
            <numerusform>%n autre diplotype possible</numerusform>
            <numerusform>%n autres diplotypes possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>one chromosome X</source>
        <translation>un seul chromosome X</translation>
    </message>
    <message>
        <source>activity score %1</source>
        <translation>score d’activité %1</translation>
    </message>
    <message>
        <source>function not assigned</source>
        <translation>fonction non attribuée</translation>
    </message>
    <message>
        <source>no phenotype defined</source>
        <translation>aucun phénotype défini</translation>
    </message>
    <message>
        <source>no phenotype</source>
        <translation>aucun phénotype</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n position(s) read</source>
        <translation>
            <numerusform>%1 sur %n position lue</numerusform>
            <numerusform>%1 sur %n positions lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key position(s) not read</source>
        <translation>
            <numerusform>%n position clé non lue</numerusform>
            <numerusform>%n positions clés non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Key positions not read</source>
        <translation>Positions clés non lues</translation>
    </message>
    <message>
        <source>Call from outside</source>
        <translation>Génotype externe</translation>
    </message>
    <message>
        <source>Positions not stated</source>
        <translation>Positions non indiquées</translation>
    </message>
    <message>
        <source>positions not known</source>
        <translation>positions inconnues</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>who made the call, file</comment>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>Key positions not read: %1.</source>
        <translation>Positions clés non lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not called; the reason is not stated.</source>
        <translation>Non déterminé&#xa0;; le motif n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Not called: %1</source>
        <translation>Non déterminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The data also allow: %1.</source>
        <translation>Les données permettent aussi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read from a file on GRCh37, whose positions were carried over to GRCh38.</source>
        <translation>Lu d’un fichier sur GRCh37, positions transposées sur GRCh38.</translation>
    </message>
    <message>
        <source>HapB3 rests on its exonic variant alone; the intronic one was not read.</source>
        <translation>HapB3 repose sur son seul variant exonique&#xa0;; l’intronique n’a pas été lu.</translation>
    </message>
    <message>
        <source>The intronic and the exonic variant of HapB3 contradict each other.</source>
        <translation>Les variants intronique et exonique de HapB3 se contredisent.</translation>
    </message>
    <message>
        <source>No diplotype fits; the phenotype rests on rs4149056 alone.</source>
        <translation>Aucun diplotype ne convient&#xa0;; le phénotype repose sur rs4149056 seul.</translation>
    </message>
    <message>
        <source>Called by %1.</source>
        <translation>Déterminé par %1.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), from %1 to %2</source>
        <translation>
            <numerusform>%n valeur, de %1 à %2</numerusform>
            <numerusform>%n valeurs, de %1 à %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Records and findings (*.json *.ndjson *.vcf *.vcf.gz *.vcf.bgz *.bcf *.maf *.maf.gz *.tsv *.tsv.gz *.txt *.seg);;All files (*)</source>
        <translation>Dossiers et résultats (*.json *.ndjson *.vcf *.vcf.gz *.vcf.bgz *.bcf *.maf *.maf.gz *.tsv *.tsv.gz *.txt *.seg);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>&amp;Open in browser (needs a network)</source>
        <translation>&amp;Ouvrir dans le navigateur (réseau requis)</translation>
    </message>
    <message>
        <source>The source has no address on the web; find it by its name and date.</source>
        <translation>La source n’a pas d’adresse web&#xa0;; elle se retrouve par son nom et sa date.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the program</source>
        <translation>
            <numerusform>et %n autre, dans le programme</numerusform>
            <numerusform>et %n autres, dans le programme</numerusform>
        </translation>
    </message>
    <message>
        <source>Tumour: %1</source>
        <translation>Tumeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>type not known</source>
        <translation>type inconnu</translation>
    </message>
    <message>
        <source>ECOG not recorded</source>
        <translation>ECOG non renseigné</translation>
    </message>
    <message>
        <source>ECOG %1, %2</source>
        <comment>grade, date</comment>
        <translation>ECOG %1, %2</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Allergie&#xa0;: %1</translation>
    </message>
    <message>
        <source>No known allergy</source>
        <translation>Aucune allergie connue</translation>
    </message>
    <message>
        <source>Allergies not recorded</source>
        <translation>Allergies non renseignées</translation>
    </message>
    <message>
        <source>born %1, %2, %3 · %4</source>
        <comment>birth date, age, sex, identifiers</comment>
        <translation>naissance %1, %2, %3 · %4</translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>pas d’identifiant</translation>
    </message>
    <message>
        <source>Consilium report of %1</source>
        <translation>Rapport Consilium du %1</translation>
    </message>
    <message>
        <source>Metastasis: %1, %2</source>
        <comment>site or diagnosis, date</comment>
        <translation>Métastase&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1, diagnosed %2</source>
        <translation>%1, diagnostic %2</translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <translation>Stade %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>treatment, period</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source> (stopped: %1)</source>
        <translation> (arrêté&#xa0;: %1)</translation>
    </message>
    <message>
        <source>, allele fraction %1</source>
        <translation>, fréquence allélique %1</translation>
    </message>
    <message>
        <source>, germline</source>
        <translation>, constitutionnel</translation>
    </message>
    <message>
        <source>Tested, nothing found: %1</source>
        <translation>Testé, rien trouvé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) did not pass their caller&apos;s filter and are not listed</source>
        <translation>
            <numerusform>%n résultat n’a pas passé le filtre de son outil d’appel et n’est pas listé</numerusform>
            <numerusform>%n résultats n’ont pas passé le filtre de leur outil d’appel et ne sont pas listés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>name, value, date</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1 pack-years</source>
        <translation>%1 paquets-années</translation>
    </message>
    <message>
        <source>Family: %1, %2</source>
        <comment>relative, condition</comment>
        <translation>Famille&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2&lt;br&gt;%3 %4 %5</source>
        <comment>probability and interval, outcome, horizon, model, version</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2&lt;br&gt;%3 %4 %5</translation>
    </message>
    <message>
        <source>withheld: %1</source>
        <translation>non communiqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>pas de modèle</translation>
    </message>
    <message>
        <source>no model; in the trial: %1</source>
        <translation>pas de modèle&#xa0;; dans l’essai&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
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
        <translation>%1 (%2&#xa0;; un autre génotype mène à un autre conseil)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>basis, reason for the place</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more in the program</source>
        <comment>shelf</comment>
        <translation>
            <numerusform>%1&#xa0;: %n autre dans le programme</numerusform>
            <numerusform>%1&#xa0;: %n autres dans le programme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3 Interval: %4.</source>
        <comment>model, version, claim, meaning of the interval</comment>
        <translation>%1 %2&#xa0;: %3 Intervalle&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Options, in order of shelf and evidence</source>
        <translation>Options, par groupe et niveau de preuve</translation>
    </message>
    <message>
        <source>%1 Knowledge pack %2 %3 (%4), as of %5. The program lists; it does not decide.</source>
        <comment>intended use, pack, version, content, date</comment>
        <translation>%1 Pack de connaissances %2 %3 (%4), au %5. Le programme liste&#xa0;; il ne décide pas.</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation>Traitement à ce jour</translation>
    </message>
    <message>
        <source>Tumour and germline findings</source>
        <translation>Résultats tumoraux et constitutionnels</translation>
    </message>
    <message>
        <source>Latest values</source>
        <translation>Dernières valeurs</translation>
    </message>
    <message>
        <source>Lifestyle, other conditions, family</source>
        <translation>Mode de vie, autres affections, famille</translation>
    </message>
    <message>
        <source>Not tested or not known, and could open an option</source>
        <translation>Non testé ou inconnu, et pouvant ouvrir une option</translation>
    </message>
    <message>
        <source>Pharmacogenes</source>
        <translation>Pharmacogènes</translation>
    </message>
    <message>
        <source>%1: not called</source>
        <comment>gene</comment>
        <translation>%1&#xa0;: non déterminé</translation>
    </message>
    <message>
        <source>activity score %1</source>
        <translation>score d’activité %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gene, result</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>key positions were not read</source>
        <translation>positions clés non lues</translation>
    </message>
    <message>
        <source>as stated by others</source>
        <translation>tel qu’indiqué par d’autres</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of specimen, date of collection</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Specimens: %1</source>
        <translation>Prélèvements : %1</translation>
    </message>
</context>
<context>
    <name>RiskWords</name>
    <message>
        <source>en</source>
        <comment>code of this language</comment>
        <extracomment>The code of the language of these translations: &quot;de&quot;. The facts hold each sentence in both.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Hereditary risk</source>
        <translation>Risque héréditaire</translation>
    </message>
    <message>
        <source>Second cancers</source>
        <translation>Seconds cancers</translation>
    </message>
    <message>
        <source>Breast</source>
        <translation>Sein</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Poumon</translation>
    </message>
    <message>
        <source>Thrombosis</source>
        <translation>Thrombose</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Foie</translation>
    </message>
    <message>
        <source>Kidney</source>
        <translation>Rein</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Os</translation>
    </message>
    <message>
        <source>Toxicity of treatment</source>
        <translation>Toxicité du traitement</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>risk</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>range</comment>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1 mL/min per 1.73 m²</source>
        <translation>%1 mL/min pour 1,73 m²</translation>
    </message>
    <message>
        <source>The average woman of her age and group: %1 %.</source>
        <translation>La femme moyenne de son âge et de son groupe&#xa0;: %1&#xa0;%.</translation>
    </message>
    <message>
        <source>In this band %1 % had severe toxicity; no interval was published with it.</source>
        <translation>Dans cette tranche, %1&#xa0;% ont eu une toxicité sévère&#xa0;; aucun intervalle n’a été publié.</translation>
    </message>
    <message>
        <source>ALBI grade %1.</source>
        <translation>Grade ALBI %1.</translation>
    </message>
    <message>
        <source>in the record; no formula is computed</source>
        <translation>au dossier&#xa0;; aucune formule n’est calculée</translation>
    </message>
    <message>
        <source>planned; no formula is computed</source>
        <translation>prévu&#xa0;; aucune formule n’est calculée</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <comment>formula</comment>
        <translation>%1 · aujourd’hui</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>formula, horizon</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (no date)</source>
        <comment>input</comment>
        <translation>%1 (sans date)</translation>
    </message>
    <message>
        <source>Old: %1</source>
        <translation>Ancien&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: answered here</source>
        <translation>%1&#xa0;: répondu ici</translation>
    </message>
    <message>
        <source>%1, undated</source>
        <comment>guideline</comment>
        <translation>%1, sans date</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>guideline, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s))</source>
        <comment>input, age</comment>
        <translation>
            <numerusform>%1 (%n jour)</numerusform>
            <numerusform>%1 (%n jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>input, remarks</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>SpecimenSigns</name>
    <message>
        <source>date not recorded</source>
        <translation>date non renseignée</translation>
    </message>
    <message>
        <source>specimen %1, %2, %3</source>
        <comment>number, kind, date of collection</comment>
        <translation>prélèvement %1, %2, %3</translation>
    </message>
    <message>
        <source>kind not stated</source>
        <translation>nature non précisée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of specimen, site</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>specimen %1</source>
        <comment>number</comment>
        <translation>prélèvement %1</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>oncogenic</source>
        <translation>oncogénique</translation>
    </message>
    <message>
        <source>likely oncogenic</source>
        <translation>probablement oncogénique</translation>
    </message>
    <message>
        <source>uncertain significance</source>
        <translation>signification incertaine</translation>
    </message>
    <message>
        <source>likely benign</source>
        <translation>probablement bénin</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>bénin</translation>
    </message>
    <message>
        <source>creatinine</source>
        <translation>créatinine</translation>
    </message>
    <message>
        <source>bilirubin</source>
        <translation>bilirubine</translation>
    </message>
    <message>
        <source>ast</source>
        <translation>ASAT</translation>
    </message>
    <message>
        <source>alt</source>
        <translation>ALAT</translation>
    </message>
    <message>
        <source>neutrophils</source>
        <translation>neutrophiles</translation>
    </message>
    <message>
        <source>platelets</source>
        <translation>plaquettes</translation>
    </message>
    <message>
        <source>body weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>stade</translation>
    </message>
    <message>
        <source>histology</source>
        <translation>histologie</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>allergies</translation>
    </message>
    <message>
        <source>repeat the test</source>
        <translation>répéter l’examen</translation>
    </message>
    <message>
        <source>ECOG performance status</source>
        <translation>indice de performance ECOG</translation>
    </message>
    <message>
        <source>creatinine clearance (Cockcroft-Gault)</source>
        <translation>clairance de la créatinine (Cockcroft-Gault)</translation>
    </message>
    <message>
        <source>bilirubin, as a multiple of the upper limit</source>
        <translation>bilirubine, en multiple de la limite supérieure</translation>
    </message>
    <message>
        <source>AST, as a multiple of the upper limit</source>
        <translation>ASAT, en multiple de la limite supérieure</translation>
    </message>
    <message>
        <source>ALT, as a multiple of the upper limit</source>
        <translation>ALAT, en multiple de la limite supérieure</translation>
    </message>
    <message>
        <source>upper reference limit of bilirubin</source>
        <translation>limite supérieure de référence de la bilirubine</translation>
    </message>
    <message>
        <source>upper reference limit of ast</source>
        <translation>limite supérieure de référence de l’ASAT</translation>
    </message>
    <message>
        <source>upper reference limit of alt</source>
        <translation>limite supérieure de référence de l’ALAT</translation>
    </message>
    <message>
        <source>the tumour</source>
        <translation>la tumeur</translation>
    </message>
    <message>
        <source>no AMP level</source>
        <translation>pas de niveau AMP</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>aucun renseigné</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>female</source>
        <translation>féminin</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>complete or partial response</source>
        <translation>réponse complète ou partielle</translation>
    </message>
    <message>
        <source>best response during treatment; no fixed time</source>
        <translation>meilleure réponse sous traitement&#xa0;; pas de délai fixe</translation>
    </message>
    <message>
        <source>tumour mutational burden</source>
        <translation>charge mutationnelle tumorale</translation>
    </message>
    <message>
        <source>earlier systemic treatment</source>
        <translation>traitement systémique antérieur</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>tumour type</source>
        <translation>type de tumeur</translation>
    </message>
    <message>
        <source>albumin</source>
        <translation>albumine</translation>
    </message>
    <message>
        <source>neutrophils to lymphocytes</source>
        <translation>neutrophiles/lymphocytes</translation>
    </message>
    <message>
        <source>microsatellite instability</source>
        <translation>instabilité des microsatellites</translation>
    </message>
    <message>
        <source>amplification</source>
        <translation>amplification</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>gain</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>délétion</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positif</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>négatif</translation>
    </message>
    <message>
        <source>deficient</source>
        <translation>déficient</translation>
    </message>
    <message>
        <source>proficient</source>
        <translation>proficient</translation>
    </message>
    <message>
        <source>Pathogenic</source>
        <translation>Pathogène</translation>
    </message>
    <message>
        <source>Likely pathogenic</source>
        <translation>Probablement pathogène</translation>
    </message>
    <message>
        <source>Oncogenic</source>
        <translation>Oncogénique</translation>
    </message>
    <message>
        <source>Likely oncogenic</source>
        <translation>Probablement oncogénique</translation>
    </message>
    <message>
        <source>Uncertain significance</source>
        <translation>Signification incertaine</translation>
    </message>
    <message>
        <source>Likely benign</source>
        <translation>Probablement bénin</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>Poor Metabolizer</source>
        <translation>Métaboliseur lent (PM)</translation>
    </message>
    <message>
        <source>Likely Poor Metabolizer</source>
        <translation>Probable métaboliseur lent (PM)</translation>
    </message>
    <message>
        <source>Intermediate Metabolizer</source>
        <translation>Métaboliseur intermédiaire (IM)</translation>
    </message>
    <message>
        <source>Likely Intermediate Metabolizer</source>
        <translation>Probable métaboliseur intermédiaire (IM)</translation>
    </message>
    <message>
        <source>Possible Intermediate Metabolizer</source>
        <translation>Possible métaboliseur intermédiaire (IM)</translation>
    </message>
    <message>
        <source>Normal Metabolizer</source>
        <translation>Métaboliseur normal (NM)</translation>
    </message>
    <message>
        <source>Rapid Metabolizer</source>
        <translation>Métaboliseur rapide (RM)</translation>
    </message>
    <message>
        <source>Ultrarapid Metabolizer</source>
        <translation>Métaboliseur ultrarapide (UM)</translation>
    </message>
    <message>
        <source>Indeterminate</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Normal Function</source>
        <translation>Fonction normale</translation>
    </message>
    <message>
        <source>Increased Function</source>
        <translation>Fonction augmentée</translation>
    </message>
    <message>
        <source>Decreased Function</source>
        <translation>Fonction diminuée</translation>
    </message>
    <message>
        <source>Possible Decreased Function</source>
        <translation>Fonction possiblement diminuée</translation>
    </message>
    <message>
        <source>Poor Function</source>
        <translation>Fonction faible</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Deficient</source>
        <translation>Déficit</translation>
    </message>
    <message>
        <source>Deficient with CNSHA</source>
        <translation>Déficit avec anémie hémolytique chronique non sphérocytaire</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Modérée</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optionnelle</translation>
    </message>
    <message>
        <source>No Recommendation</source>
        <translation>Pas de recommandation</translation>
    </message>
    <message>
        <source>general</source>
        <translation>général</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>adultes</translation>
    </message>
    <message>
        <source>pediatrics</source>
        <translation>pédiatrie</translation>
    </message>
    <message>
        <source>Survival with acute myeloid leukaemia</source>
        <translation>Survie en cas de leucémie aiguë myéloïde</translation>
    </message>
    <message>
        <source>How long people like this lived when they were treated intensively in three German-Austrian trials. It does not say what a treatment or a transplant adds.</source>
        <translation>Durée de vie de personnes comme celle-ci traitées intensivement dans trois essais germano-autrichiens. Cela ne dit pas ce qu’apporte un traitement ou une greffe.</translation>
    </message>
    <message>
        <source>death from any cause</source>
        <translation>décès toutes causes</translation>
    </message>
    <message>
        <source>1, 3 and 5 years from trial entry</source>
        <translation>1, 3 et 5 ans après l’inclusion dans l’essai</translation>
    </message>
    <message>
        <source>1,232 adults with acute myeloid leukaemia treated intensively in the trials AMLHD98A, AMLHD98B and AMLSG 07-04.</source>
        <translation>1 232 adultes atteints de leucémie aiguë myéloïde traités intensivement dans les essais AMLHD98A, AMLHD98B et AMLSG 07-04.</translation>
    </message>
    <message>
        <source>Trained on data of a research repository (GPL-3.0) without separate terms; ask the authors before commercial use.</source>
        <translation>Entraîné sur les données d’un dépôt de recherche (GPL-3.0) sans conditions distinctes&#xa0;; interrogez les auteurs avant tout usage commercial.</translation>
    </message>
    <message>
        <source>male sex</source>
        <translation>sexe masculin</translation>
    </message>
    <message>
        <source>haemoglobin</source>
        <translation>hémoglobine</translation>
    </message>
    <message>
        <source>white blood cells</source>
        <translation>leucocytes</translation>
    </message>
    <message>
        <source>lactate dehydrogenase</source>
        <translation>lactate déshydrogénase</translation>
    </message>
    <message>
        <source>blasts in the marrow</source>
        <translation>blastes médullaires</translation>
    </message>
    <message>
        <source>blasts in the blood</source>
        <translation>blastes sanguins</translation>
    </message>
    <message>
        <source>enlarged spleen</source>
        <translation>splénomégalie</translation>
    </message>
    <message>
        <source>kind of leukaemia</source>
        <translation>type de leucémie</translation>
    </message>
    <message>
        <source>normal karyotype</source>
        <translation>caryotype normal</translation>
    </message>
    <message>
        <source>Response to atezolizumab in urothelial cancer</source>
        <translation>Réponse à l’atézolizumab, carcinome urothélial</translation>
    </message>
    <message>
        <source>How often people with metastatic urothelial cancer like this responded to atezolizumab. It does not say what another treatment, or none, would have done.</source>
        <translation>Fréquence de réponse à l’atézolizumab chez des personnes atteintes d’un carcinome urothélial métastatique comme celle-ci. Cela ne dit pas ce qu’un autre traitement, ou aucun, aurait donné.</translation>
    </message>
    <message>
        <source>People with metastatic urothelial cancer given atezolizumab in the single-arm trial IMvigor210.</source>
        <translation>Personnes atteintes d’un carcinome urothélial métastatique recevant l’atézolizumab dans l’essai à un bras IMvigor210.</translation>
    </message>
    <message>
        <source>PD-L1 on immune cells</source>
        <translation>PD-L1 sur cellules immunitaires</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>extension</translation>
    </message>
    <message>
        <source>platinum before</source>
        <translation>platine antérieur</translation>
    </message>
    <message>
        <source>tobacco</source>
        <translation>tabac</translation>
    </message>
    <message>
        <source>Recurrence after breast cancer surgery</source>
        <translation>Récidive après chirurgie du cancer du sein</translation>
    </message>
    <message>
        <source>How long people like this stayed alive without recurrence with the treatment they were given. It does not say what a treatment adds.</source>
        <translation>Durée de vie sans récidive de personnes comme celle-ci avec le traitement reçu. Cela ne dit pas ce qu’apporte un traitement.</translation>
    </message>
    <message>
        <source>recurrence or death</source>
        <translation>récidive ou décès</translation>
    </message>
    <message>
        <source>2 and 5 years from surgery</source>
        <translation>2 et 5 ans après la chirurgie</translation>
    </message>
    <message>
        <source>2,982 women with primary breast cancer of the Rotterdam tumour bank, operated on from 1978 to 1993.</source>
        <translation>2 982 femmes atteintes d’un cancer du sein primitif de la tumorothèque de Rotterdam, opérées de 1978 à 1993.</translation>
    </message>
    <message>
        <source>age at surgery</source>
        <translation>âge à la chirurgie</translation>
    </message>
    <message>
        <source>after the menopause</source>
        <translation>ménopausée</translation>
    </message>
    <message>
        <source>tumour size class</source>
        <translation>classe de taille tumorale</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>grade</translation>
    </message>
    <message>
        <source>positive lymph nodes</source>
        <translation>ganglions envahis</translation>
    </message>
    <message>
        <source>progesterone receptor</source>
        <translation>récepteur de la progestérone</translation>
    </message>
    <message>
        <source>oestrogen receptor</source>
        <translation>récepteur des œstrogènes</translation>
    </message>
    <message>
        <source>hormone therapy given</source>
        <translation>hormonothérapie reçue</translation>
    </message>
    <message>
        <source>chemotherapy given</source>
        <translation>chimiothérapie reçue</translation>
    </message>
    <message>
        <source>Survival of breast cancer itself</source>
        <translation>Survie spécifique du cancer du sein</translation>
    </message>
    <message>
        <source>How long women like this lived with the treatment they were given, if nothing else had ended their life. It does not say what a treatment adds.</source>
        <translation>Durée de vie de femmes comme celle-ci avec le traitement reçu, si rien d’autre n’avait mis fin à leur vie. Cela ne dit pas ce qu’apporte un traitement.</translation>
    </message>
    <message>
        <source>death from breast cancer</source>
        <translation>décès par cancer du sein</translation>
    </message>
    <message>
        <source>5, 10 and 15 years from diagnosis</source>
        <translation>5, 10 et 15 ans après le diagnostic</translation>
    </message>
    <message>
        <source>Women with early or locally advanced breast cancer treated at five centres in the United Kingdom and Canada from 1977 to 2005. Nobody was given trastuzumab or later drugs.</source>
        <translation>Femmes atteintes d’un cancer du sein précoce ou localement avancé traitées dans cinq centres du Royaume-Uni et du Canada de 1977 à 2005. Aucune n’a reçu de trastuzumab ni de médicaments plus récents.</translation>
    </message>
    <message>
        <source>age at diagnosis</source>
        <translation>âge au diagnostic</translation>
    </message>
    <message>
        <source>tumour size</source>
        <translation>taille tumorale</translation>
    </message>
    <message>
        <source>oestrogen receptor positive</source>
        <translation>récepteur des œstrogènes positif</translation>
    </message>
    <message>
        <source>progesterone receptor positive</source>
        <translation>récepteur de la progestérone positif</translation>
    </message>
    <message>
        <source>HER2 positive</source>
        <translation>HER2 positif</translation>
    </message>
    <message>
        <source>tumour stage</source>
        <translation>stade tumoral</translation>
    </message>
    <message>
        <source>intrinsic subtype (PAM50 and claudin-low)</source>
        <translation>sous-type intrinsèque (PAM50 et claudin-low)</translation>
    </message>
    <message>
        <source>mutations per megabase of the panel</source>
        <translation>mutations par mégabase du panel</translation>
    </message>
    <message>
        <source>mastectomy</source>
        <translation>mastectomie</translation>
    </message>
    <message>
        <source>radiotherapy given</source>
        <translation>radiothérapie reçue</translation>
    </message>
    <message>
        <source>Survival after breast cancer</source>
        <translation>Survie après cancer du sein</translation>
    </message>
    <message>
        <source>How long women like this lived with the treatment they were given. It does not say what a treatment adds.</source>
        <translation>Durée de vie de femmes comme celle-ci avec le traitement reçu. Cela ne dit pas ce qu’apporte un traitement.</translation>
    </message>
    <message>
        <source>Survival after colon cancer by randomised treatment</source>
        <translation>Survie après cancer du côlon selon le traitement randomisé</translation>
    </message>
    <message>
        <source>What was seen in the arms of a randomised trial: the difference between arms is the average effect of the treatment, the same for everybody on the scale of the hazard.</source>
        <translation>Ce qui a été observé dans les bras d’un essai randomisé&#xa0;: la différence entre les bras est l’effet moyen du traitement, le même pour tous à l’échelle du risque instantané (hazard).</translation>
    </message>
    <message>
        <source>3 and 5 years from randomisation</source>
        <translation>3 et 5 ans après la randomisation</translation>
    </message>
    <message>
        <source>People with resected stage B2 or C colon cancer of the trial of levamisole with fluorouracil (intergroup, entered 1984 to 1987).</source>
        <translation>Personnes opérées d’un cancer du côlon de stade B2 ou C dans l’essai du lévamisole avec fluorouracile (Intergroup, inclusions de 1984 à 1987).</translation>
    </message>
    <message>
        <source>randomised arm</source>
        <translation>bras randomisé</translation>
    </message>
    <message>
        <source>more than four positive lymph nodes</source>
        <translation>plus de quatre ganglions envahis</translation>
    </message>
    <message>
        <source>differentiation</source>
        <translation>différenciation</translation>
    </message>
    <message>
        <source>local extent</source>
        <translation>extension locale</translation>
    </message>
    <message>
        <source>long time from surgery to registration</source>
        <translation>long délai entre chirurgie et enregistrement</translation>
    </message>
    <message>
        <source>obstruction by the tumour</source>
        <translation>occlusion par la tumeur</translation>
    </message>
    <message>
        <source>perforation</source>
        <translation>perforation</translation>
    </message>
    <message>
        <source>adherence to nearby organs</source>
        <translation>adhérence aux organes voisins</translation>
    </message>
    <message>
        <source>Recurrence after colon cancer by randomised treatment</source>
        <translation>Récidive après cancer du côlon selon le traitement randomisé</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>récidive</translation>
    </message>
    <message>
        <source>Drug response of blood cancer cells outside the body</source>
        <translation>Réponse médicamenteuse ex vivo de cellules d’hémopathies malignes</translation>
    </message>
    <message>
        <source>How many cells of samples like this were still alive after a drug in a dish, as a share of untreated cells. It is no clinical benefit.</source>
        <translation>Part des cellules d’échantillons comme celui-ci encore vivantes en culture après un médicament, par rapport aux cellules non traitées. Ce n’est pas un bénéfice clinique.</translation>
    </message>
    <message>
        <source>living cells, mean of five concentrations, as a share of the untreated</source>
        <translation>cellules vivantes, moyenne de cinq concentrations, en proportion des non traitées</translation>
    </message>
    <message>
        <source>after the incubation of the study</source>
        <translation>après l’incubation de l’étude</translation>
    </message>
    <message>
        <source>Blood or marrow samples of people with blood cancers, three of four with chronic lymphocytic leukaemia, each exposed to 64 drugs.</source>
        <translation>Échantillons de sang ou de moelle de personnes atteintes d’hémopathies malignes, trois sur quatre de leucémie lymphoïde chronique, chacun exposé à 64 médicaments.</translation>
    </message>
    <message>
        <source>drug</source>
        <translation>médicament</translation>
    </message>
    <message>
        <source>what the drug acts on</source>
        <translation>cible du médicament</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>diagnostic</translation>
    </message>
    <message>
        <source>age at the sample</source>
        <translation>âge au prélèvement</translation>
    </message>
    <message>
        <source>no treatment before the sample</source>
        <translation>aucun traitement avant le prélèvement</translation>
    </message>
    <message>
        <source>methylation group</source>
        <translation>groupe de méthylation</translation>
    </message>
    <message>
        <source>IGHV mutated</source>
        <translation>IGHV muté</translation>
    </message>
    <message>
        <source>Fine-needle aspirate of the breast</source>
        <translation>Cytoponction du sein à l’aiguille fine</translation>
    </message>
    <message>
        <source>How often an aspirate with nuclei measured like these was malignant in one laboratory. It is an aid to the cytologist, not a diagnosis.</source>
        <translation>Fréquence de malignité d’une cytoponction aux noyaux ainsi mesurés dans un laboratoire. C’est une aide au cytologiste, pas un diagnostic.</translation>
    </message>
    <message>
        <source>malignant</source>
        <translation>malin</translation>
    </message>
    <message>
        <source>at the time of the aspirate</source>
        <translation>au moment de la cytoponction</translation>
    </message>
    <message>
        <source>Fine-needle aspirates of breast masses of one US hospital, with more malignant ones (37 %) than a clinic sees.</source>
        <translation>Cytoponctions de masses du sein d’un hôpital américain, avec davantage de lésions malignes (37&#xa0;%) qu’en consultation.</translation>
    </message>
    <message>
        <source>Response to immune checkpoint inhibitors</source>
        <translation>Réponse aux inhibiteurs de points de contrôle immunitaires</translation>
    </message>
    <message>
        <source>How often people like this responded when they were given a checkpoint inhibitor. It does not say what another treatment, or none, would have done.</source>
        <translation>Fréquence de réponse de personnes comme celle-ci recevant un inhibiteur de point de contrôle. Cela ne dit pas ce qu’un autre traitement, ou aucun, aurait donné.</translation>
    </message>
    <message>
        <source>People with solid tumours of 16 types treated with PD-1, PD-L1 or CTLA-4 antibodies at one US centre, begun from 2015 to 2017; 94 % had stage IV disease. Other agents given with them are not recorded.</source>
        <translation>Personnes atteintes de tumeurs solides de 16 types traitées par anticorps anti-PD-1, anti-PD-L1 ou anti-CTLA-4 dans un centre américain, débuts de 2015 à 2017&#xa0;; 94&#xa0;% au stade IV. Les autres agents associés ne sont pas renseignés.</translation>
    </message>
    <message>
        <source>Survival on immune checkpoint inhibitors</source>
        <translation>Survie sous inhibiteurs de points de contrôle immunitaires</translation>
    </message>
    <message>
        <source>How long people like this lived after they began a checkpoint inhibitor. It does not say what another treatment, or none, would have done.</source>
        <translation>Durée de vie de personnes comme celle-ci après le début d’un inhibiteur de point de contrôle. Cela ne dit pas ce qu’un autre traitement, ou aucun, aurait donné.</translation>
    </message>
    <message>
        <source>12 and 24 months from the first dose</source>
        <translation>12 et 24 mois après la première dose</translation>
    </message>
    <message>
        <source>Trained on data that are open for research (GPL-3.0); ask their owners before commercial use.</source>
        <translation>Entraîné sur des données ouvertes à la recherche (GPL-3.0)&#xa0;; interrogez leurs propriétaires avant tout usage commercial.</translation>
    </message>
    <message>
        <source>body mass index</source>
        <translation>indice de masse corporelle</translation>
    </message>
    <message>
        <source>fraction of the genome with copy-number changes</source>
        <translation>fraction du génome avec altérations du nombre de copies</translation>
    </message>
    <message>
        <source>stage IV disease</source>
        <translation>maladie de stade IV</translation>
    </message>
    <message>
        <source>checkpoint drugs given</source>
        <translation>inhibiteurs de points de contrôle reçus</translation>
    </message>
    <message>
        <source>Response to immune checkpoint inhibitors in lung cancer</source>
        <translation>Réponse aux inhibiteurs de points de contrôle immunitaires, cancer du poumon</translation>
    </message>
    <message>
        <source>How often people with non-small-cell lung cancer like this responded when they were given a checkpoint inhibitor. It does not say what another treatment, or none, would have done.</source>
        <translation>Fréquence de réponse de personnes atteintes d’un cancer bronchique non à petites cellules comme celle-ci recevant un inhibiteur de point de contrôle. Cela ne dit pas ce qu’un autre traitement, ou aucun, aurait donné.</translation>
    </message>
    <message>
        <source>People with non-small-cell lung cancer treated with PD-1 or PD-L1 antibodies, some with a CTLA-4 antibody: 331 of one US centre (begun 2015 to 2017) and 309 of several centres (Ravi et al. 2023).</source>
        <translation>Personnes atteintes d’un cancer bronchique non à petites cellules traitées par anticorps anti-PD-1 ou anti-PD-L1, certaines avec un anti-CTLA-4&#xa0;: 331 d’un centre américain (débuts de 2015 à 2017) et 309 de plusieurs centres (Ravi et al. 2023).</translation>
    </message>
    <message>
        <source>PD-L1, tumour proportion score</source>
        <translation>PD-L1, score de proportion tumorale (TPS)</translation>
    </message>
    <message>
        <source>ever smoked</source>
        <translation>a déjà fumé</translation>
    </message>
    <message>
        <source>pack-years</source>
        <translation>paquets-années</translation>
    </message>
    <message>
        <source>Warfarin dose</source>
        <translation>Dose de warfarine</translation>
    </message>
    <message>
        <source>The weekly dose on which people like this were stable. It does not say what happens at another dose, and it replaces no INR.</source>
        <translation>La dose hebdomadaire à laquelle des personnes comme celle-ci étaient stables. Cela ne dit pas ce qui se passe à une autre dose et ne remplace aucun INR.</translation>
    </message>
    <message>
        <source>stable weekly dose</source>
        <translation>dose hebdomadaire stable</translation>
    </message>
    <message>
        <source>the dose once stable</source>
        <translation>la dose une fois stable</translation>
    </message>
    <message>
        <source>People of 21 groups on four continents on a stable dose of warfarin (International Warfarin Pharmacogenetics Consortium).</source>
        <translation>Personnes de 21 groupes sur quatre continents sous dose stable de warfarine (International Warfarin Pharmacogenetics Consortium).</translation>
    </message>
    <message>
        <source>Trained on PharmGKB (ClinPGx) data, CC BY-SA 4.0, which must not be sold: ask ClinPGx before commercial use.</source>
        <translation>Entraîné sur les données PharmGKB (ClinPGx), CC BY-SA 4.0, qui ne doivent pas être vendues&#xa0;: interrogez ClinPGx avant tout usage commercial.</translation>
    </message>
    <message>
        <source>age in decades</source>
        <translation>âge en décennies</translation>
    </message>
    <message>
        <source>height</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>VKORC1 rs9923231, number of A alleles</source>
        <translation>VKORC1 rs9923231, nombre d’allèles A</translation>
    </message>
    <message>
        <source>CYP2C9 *2 alleles</source>
        <translation>allèles CYP2C9 *2</translation>
    </message>
    <message>
        <source>CYP2C9 *3 alleles</source>
        <translation>allèles CYP2C9 *3</translation>
    </message>
    <message>
        <source>amiodarone</source>
        <translation>amiodarone</translation>
    </message>
    <message>
        <source>carbamazepine</source>
        <translation>carbamazépine</translation>
    </message>
    <message>
        <source>phenytoin</source>
        <translation>phénytoïne</translation>
    </message>
    <message>
        <source>simvastatin</source>
        <translation>simvastatine</translation>
    </message>
    <message>
        <source>atorvastatin</source>
        <translation>atorvastatine</translation>
    </message>
    <message>
        <source>aspirin</source>
        <translation>acide acétylsalicylique</translation>
    </message>
    <message>
        <source>sulfonamide antibiotic</source>
        <translation>antibiotique sulfamide</translation>
    </message>
    <message>
        <source>azole antifungal</source>
        <translation>antifongique azolé</translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation>diabète</translation>
    </message>
    <message>
        <source>heart failure</source>
        <translation>insuffisance cardiaque</translation>
    </message>
    <message>
        <source>heart valve replaced</source>
        <translation>valve cardiaque remplacée</translation>
    </message>
    <message>
        <source>smokes now</source>
        <translation>fume actuellement</translation>
    </message>
    <message>
        <source>target INR</source>
        <translation>INR cible</translation>
    </message>
    <message>
        <source>surgery only</source>
        <translation>chirurgie seule</translation>
    </message>
    <message>
        <source>and radiotherapy where selected</source>
        <translation>et radiothérapie si sélectionnée</translation>
    </message>
    <message>
        <source>and hormone therapy where selected</source>
        <translation>et hormonothérapie si sélectionnée</translation>
    </message>
    <message>
        <source>and chemotherapy where selected</source>
        <translation>et chimiothérapie si sélectionnée</translation>
    </message>
    <message>
        <source>long QT syndrome or prolonged QT</source>
        <translation>syndrome du QT long ou QT allongé</translation>
    </message>
    <message>
        <source>torsades de pointes</source>
        <translation>torsades de pointes</translation>
    </message>
    <message>
        <source>ventricular arrhythmia</source>
        <translation>arythmie ventriculaire</translation>
    </message>
    <message>
        <source>severe arrhythmia</source>
        <translation>arythmie sévère</translation>
    </message>
    <message>
        <source>bradycardia or heart block</source>
        <translation>bradycardie ou bloc auriculoventriculaire</translation>
    </message>
    <message>
        <source>atrial fibrillation or flutter</source>
        <translation>fibrillation ou flutter auriculaire</translation>
    </message>
    <message>
        <source>uncompensated heart failure</source>
        <translation>insuffisance cardiaque décompensée</translation>
    </message>
    <message>
        <source>cardiomyopathy</source>
        <translation>cardiomyopathie</translation>
    </message>
    <message>
        <source>myocardial infarction</source>
        <translation>infarctus du myocarde</translation>
    </message>
    <message>
        <source>unstable angina</source>
        <translation>angor instable</translation>
    </message>
    <message>
        <source>uncontrolled hypertension</source>
        <translation>hypertension non contrôlée</translation>
    </message>
    <message>
        <source>severely low potassium</source>
        <translation>hypokaliémie sévère</translation>
    </message>
    <message>
        <source>severely low magnesium</source>
        <translation>hypomagnésémie sévère</translation>
    </message>
    <message>
        <source>stroke, transient ischaemic attack or arterial occlusion</source>
        <translation>AVC, accident ischémique transitoire ou occlusion artérielle</translation>
    </message>
    <message>
        <source>type 1 diabetes</source>
        <translation>diabète de type 1</translation>
    </message>
    <message>
        <source>uncontrolled diabetes</source>
        <translation>diabète non contrôlé</translation>
    </message>
    <message>
        <source>diabetes treated with insulin</source>
        <translation>diabète traité par insuline</translation>
    </message>
    <message>
        <source>Stevens-Johnson syndrome, toxic epidermal necrolysis or erythema multiforme</source>
        <translation>syndrome de Stevens-Johnson, nécrolyse épidermique toxique ou érythème polymorphe</translation>
    </message>
    <message>
        <source>interstitial lung disease or pneumonitis</source>
        <translation>pneumopathie interstitielle ou pneumonite</translation>
    </message>
    <message>
        <source>type 2 diabetes</source>
        <translation>diabète de type 2</translation>
    </message>
    <message>
        <source>pleural effusion or ascites</source>
        <translation>épanchement pleural ou ascite</translation>
    </message>
    <message>
        <source>alcohol dependence or excessive drinking</source>
        <translation>dépendance à l’alcool ou consommation excessive</translation>
    </message>
    <message>
        <source>epilepsy or seizures</source>
        <translation>épilepsie ou crises convulsives</translation>
    </message>
    <message>
        <source>falls or tendency to fall</source>
        <translation>chutes ou tendance aux chutes</translation>
    </message>
    <message>
        <source>osteoporosis or fragility fracture</source>
        <translation>ostéoporose ou fracture de fragilité</translation>
    </message>
    <message>
        <source>peripheral or hereditary neuropathy</source>
        <translation>neuropathie périphérique ou héréditaire</translation>
    </message>
    <message>
        <source>severe obesity</source>
        <translation>obésité sévère</translation>
    </message>
    <message>
        <source>glomerular filtration (CKD-EPI 2021)</source>
        <translation>filtration glomérulaire (CKD-EPI 2021)</translation>
    </message>
    <message>
        <source>lipase, as a multiple of the upper limit</source>
        <translation>lipase, en multiple de la limite supérieure</translation>
    </message>
    <message>
        <source>lymphocytes</source>
        <translation>lymphocytes</translation>
    </message>
    <message>
        <source>potassium</source>
        <translation>potassium</translation>
    </message>
    <message>
        <source>magnesium</source>
        <translation>magnésium</translation>
    </message>
    <message>
        <source>calcium</source>
        <translation>calcium</translation>
    </message>
    <message>
        <source>sodium</source>
        <translation>sodium</translation>
    </message>
    <message>
        <source>glucose</source>
        <translation>glucose</translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation>HbA1c</translation>
    </message>
    <message>
        <source>left ventricular ejection fraction</source>
        <translation>fraction d’éjection ventriculaire gauche</translation>
    </message>
    <message>
        <source>QTc interval</source>
        <translation>intervalle QTc</translation>
    </message>
    <message>
        <source>systolic blood pressure</source>
        <translation>pression artérielle systolique</translation>
    </message>
    <message>
        <source>diastolic blood pressure</source>
        <translation>pression artérielle diastolique</translation>
    </message>
    <message>
        <source>INR</source>
        <translation>INR</translation>
    </message>
    <message>
        <source>pack-years of smoking</source>
        <translation>paquets-années de tabac</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>alcool</translation>
    </message>
    <message>
        <source>surgery</source>
        <translation>chirurgie</translation>
    </message>
    <message>
        <source>radiotherapy</source>
        <translation>radiothérapie</translation>
    </message>
    <message>
        <source>tobacco use</source>
        <translation>tabagisme</translation>
    </message>
    <message>
        <source>medication list</source>
        <translation>liste des médicaments</translation>
    </message>
    <message>
        <source>alcohol intake</source>
        <translation>consommation d’alcool</translation>
    </message>
    <message>
        <source>more precise tumour type</source>
        <translation>type de tumeur plus précis</translation>
    </message>
    <message>
        <source>ejection fraction</source>
        <translation>fraction d’éjection</translation>
    </message>
    <message>
        <source>diet</source>
        <translation>alimentation</translation>
    </message>
    <message>
        <source>supplements and herbal remedies</source>
        <translation>compléments et phytothérapie</translation>
    </message>
    <message>
        <source>sun exposure</source>
        <translation>exposition solaire</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>physical activity</source>
        <translation>activité physique</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>grossesse</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>proportion</source>
        <translation>proportion</translation>
    </message>
    <message>
        <source>hazard ratio</source>
        <translation>hazard ratio</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>une fois par jour</translation>
    </message>
    <message>
        <source>twice a day</source>
        <translation>deux fois par jour</translation>
    </message>
    <message>
        <source>every 3 weeks</source>
        <translation>toutes les 3 semaines</translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <translation>toutes les 2 semaines</translation>
    </message>
    <message>
        <source>every 4 weeks</source>
        <translation>toutes les 4 semaines</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>une fois par semaine</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>oral</translation>
    </message>
    <message>
        <source>intravenous</source>
        <translation>intraveineux</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>sous-cutané</translation>
    </message>
    <message>
        <source>intramuscular</source>
        <translation>intramusculaire</translation>
    </message>
    <message>
        <source>bmi</source>
        <translation>IMC</translation>
    </message>
    <message>
        <source>leukocytes</source>
        <translation>leucocytes</translation>
    </message>
    <message>
        <source>monocytes</source>
        <translation>monocytes</translation>
    </message>
    <message>
        <source>calcium corrected for albumin</source>
        <translation>calcium corrigé par l’albumine</translation>
    </message>
    <message>
        <source>alkaline phosphatase</source>
        <translation>phosphatases alcalines</translation>
    </message>
    <message>
        <source>GGT</source>
        <translation>GGT</translation>
    </message>
    <message>
        <source>creatine kinase</source>
        <translation>créatine kinase</translation>
    </message>
    <message>
        <source>lipase</source>
        <translation>lipase</translation>
    </message>
    <message>
        <source>PSA</source>
        <translation>PSA</translation>
    </message>
    <message>
        <source>cholesterol</source>
        <translation>cholestérol</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <translation>cholestérol HDL</translation>
    </message>
    <message>
        <source>albumin to creatinine in urine</source>
        <translation>albumine/créatinine urinaire</translation>
    </message>
    <message>
        <source>GFR by CKD-EPI 2021</source>
        <translation>DFG selon CKD-EPI 2021</translation>
    </message>
    <message>
        <source>lower limit of the laboratory</source>
        <translation>limite inférieure du laboratoire</translation>
    </message>
    <message>
        <source>upper limit of the laboratory</source>
        <translation>limite supérieure du laboratoire</translation>
    </message>
    <message>
        <source>Karnofsky index</source>
        <translation>indice de Karnofsky</translation>
    </message>
    <message>
        <source>stopped smoking</source>
        <translation>tabac arrêté</translation>
    </message>
    <message>
        <source>sum of diameters</source>
        <translation>somme des diamètres</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>former</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>women</source>
        <translation>femmes</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hommes</translation>
    </message>
    <message>
        <source>people who never smoked</source>
        <translation>personnes n’ayant jamais fumé</translation>
    </message>
    <message>
        <source>people who have smoked</source>
        <translation>personnes ayant fumé</translation>
    </message>
    <message>
        <source>body height</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>active infection</source>
        <translation>infection active</translation>
    </message>
    <message>
        <source>allogeneic stem-cell transplant</source>
        <translation>allogreffe de cellules souches</translation>
    </message>
    <message>
        <source>alpha-gal syndrome (red-meat allergy)</source>
        <translation>syndrome alpha-gal (allergie à la viande rouge)</translation>
    </message>
    <message>
        <source>autoimmune disease</source>
        <translation>maladie auto-immune</translation>
    </message>
    <message>
        <source>brain injury</source>
        <translation>lésion cérébrale traumatique</translation>
    </message>
    <message>
        <source>brain metastases</source>
        <translation>métastases cérébrales</translation>
    </message>
    <message>
        <source>breast feeding</source>
        <translation>allaitement</translation>
    </message>
    <message>
        <source>Charcot-Marie-Tooth disease or another hereditary neuropathy</source>
        <translation>maladie de Charcot-Marie-Tooth ou autre neuropathie héréditaire</translation>
    </message>
    <message>
        <source>radiotherapy of the mediastinum or chest</source>
        <translation>radiothérapie du médiastin ou du thorax</translation>
    </message>
    <message>
        <source>chronic hepatitis B</source>
        <translation>hépatite B chronique</translation>
    </message>
    <message>
        <source>corneal or ocular surface disease</source>
        <translation>affection de la cornée ou de la surface oculaire</translation>
    </message>
    <message>
        <source>depression, psychosis or suicidality</source>
        <translation>dépression, psychose ou suicidalité</translation>
    </message>
    <message>
        <source>gastrointestinal bleeding</source>
        <translation>hémorragie digestive</translation>
    </message>
    <message>
        <source>gastrointestinal perforation or fistula</source>
        <translation>perforation ou fistule digestive</translation>
    </message>
    <message>
        <source>graft-versus-host disease</source>
        <translation>maladie du greffon contre l’hôte</translation>
    </message>
    <message>
        <source>haemoptysis</source>
        <translation>hémoptysie</translation>
    </message>
    <message>
        <source>hepatitis B, present or past</source>
        <translation>hépatite B, actuelle ou ancienne</translation>
    </message>
    <message>
        <source>HIV infection</source>
        <translation>infection par le VIH</translation>
    </message>
    <message>
        <source>immune deficiency</source>
        <translation>déficit immunitaire</translation>
    </message>
    <message>
        <source>vaccination with a live vaccine</source>
        <translation>vaccination par un vaccin vivant</translation>
    </message>
    <message>
        <source>myasthenia gravis</source>
        <translation>myasthénie</translation>
    </message>
    <message>
        <source>pancreatitis</source>
        <translation>pancréatite</translation>
    </message>
    <message>
        <source>radiotherapy of the pelvis</source>
        <translation>radiothérapie du pelvis</translation>
    </message>
    <message>
        <source>active gastrointestinal or oral ulcer</source>
        <translation>ulcère digestif ou buccal actif</translation>
    </message>
    <message>
        <source>retinal vein occlusion or other retinal disease</source>
        <translation>occlusion veineuse rétinienne ou autre affection rétinienne</translation>
    </message>
    <message>
        <source>retinal vein occlusion or a risk for it (uncontrolled glaucoma, hyperviscosity, hypercoagulability)</source>
        <translation>occlusion veineuse rétinienne ou risque de celle-ci (glaucome non contrôlé, hyperviscosité, hypercoagulabilité)</translation>
    </message>
    <message>
        <source>severe or recent bleeding</source>
        <translation>hémorragie sévère ou récente</translation>
    </message>
    <message>
        <source>severe (grade 3 or 4) immune-related event on a checkpoint inhibitor</source>
        <translation>effet immunomédié sévère (grade 3 ou 4) sous inhibiteur de point de contrôle</translation>
    </message>
    <message>
        <source>solid organ transplant</source>
        <translation>greffe d’organe solide</translation>
    </message>
    <message>
        <source>haematopoietic stem-cell transplant</source>
        <translation>greffe de cellules souches hématopoïétiques</translation>
    </message>
    <message>
        <source>stroke or transient ischaemic attack</source>
        <translation>AVC ou accident ischémique transitoire</translation>
    </message>
    <message>
        <source>toxic epidermal necrolysis</source>
        <translation>nécrolyse épidermique toxique</translation>
    </message>
    <message>
        <source>tuberculosis, active or latent</source>
        <translation>tuberculose, active ou latente</translation>
    </message>
    <message>
        <source>unhealed wound</source>
        <translation>plaie non cicatrisée</translation>
    </message>
    <message>
        <source>deep vein thrombosis or pulmonary embolism</source>
        <translation>thrombose veineuse profonde ou embolie pulmonaire</translation>
    </message>
    <message>
        <source>wish for children after treatment</source>
        <translation>désir d’enfant après le traitement</translation>
    </message>
    <message>
        <source>grapefruit</source>
        <translation>pamplemousse</translation>
    </message>
    <message>
        <source>St John&apos;s wort</source>
        <translation>millepertuis</translation>
    </message>
    <message>
        <source>outdoor</source>
        <translation>plein air</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>conducteur</translation>
    </message>
    <message>
        <source>folic acid</source>
        <translation>acide folique</translation>
    </message>
    <message>
        <source>fine motor</source>
        <translation>motricité fine</translation>
    </message>
    <message>
        <source>fish oil</source>
        <translation>huile de poisson</translation>
    </message>
    <message>
        <source>vitamin E</source>
        <translation>vitamine E</translation>
    </message>
    <message>
        <source>construction</source>
        <translation>travail dans le bâtiment</translation>
    </message>
    <message>
        <source>antioxidant</source>
        <translation>antioxydant</translation>
    </message>
    <message>
        <source>iron supplement</source>
        <translation>supplément de fer</translation>
    </message>
    <message>
        <source>vitamin B12</source>
        <translation>vitamine B12</translation>
    </message>
    <message>
        <source>acetyl-L-carnitine</source>
        <translation>acétyl-L-carnitine</translation>
    </message>
    <message>
        <source>cold store</source>
        <translation>chambre froide</translation>
    </message>
    <message>
        <source>supplement</source>
        <translation>complément</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>soleil</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>lieu de travail</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>ldh</source>
        <translation>LDH</translation>
    </message>
    <message>
        <source>body weight and height within the range of the formula</source>
        <translation>poids et taille dans le domaine de la formule</translation>
    </message>
    <message>
        <source>date of the last surgery</source>
        <translation>date de la dernière chirurgie</translation>
    </message>
    <message>
        <source>date of the last radiotherapy</source>
        <translation>date de la dernière radiothérapie</translation>
    </message>
    <message>
        <source>a credible value of %1</source>
        <translation>une valeur plausible de %1</translation>
    </message>
    <message>
        <source>which value of %1 holds</source>
        <translation>quelle valeur de %1 est valable</translation>
    </message>
    <message>
        <source>an exact value of %1</source>
        <translation>une valeur exacte de %1</translation>
    </message>
    <message>
        <source>upper reference limit of %1</source>
        <translation>limite supérieure de référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>date of the last %1</source>
        <translation>date de la dernière administration&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 within the range of the CKD-EPI formula</source>
        <translation>%1 dans le domaine de la formule CKD-EPI</translation>
    </message>
    <message>
        <source>%1 within the range of the Cockcroft-Gault formula</source>
        <translation>%1 dans le domaine de la formule de Cockcroft-Gault</translation>
    </message>
    <message>
        <source>%1 mutation</source>
        <translation>mutation de %1</translation>
    </message>
    <message>
        <source>%1 inhibitor</source>
        <translation>inhibiteur de %1</translation>
    </message>
    <message>
        <source>penicillin g</source>
        <translation>pénicilline G</translation>
    </message>
    <message>
        <source>penicillin v</source>
        <translation>pénicilline V</translation>
    </message>
    <message>
        <source>sulfamethoxazole / trimethoprim</source>
        <translation>sulfaméthoxazole / triméthoprime</translation>
    </message>
    <message>
        <source>st john&apos;s wort</source>
        <translation>millepertuis</translation>
    </message>
    <message>
        <source>the like</source>
        <translation>similaires</translation>
    </message>
    <message>
        <source>H2 blocker</source>
        <translation>anti-H2</translation>
    </message>
    <message>
        <source>NSAID</source>
        <translation>AINS</translation>
    </message>
    <message>
        <source>QT-prolonging drug</source>
        <translation>médicament allongeant le QT</translation>
    </message>
    <message>
        <source>antacid</source>
        <translation>antiacide</translation>
    </message>
    <message>
        <source>antiplatelet drug</source>
        <translation>antiagrégant plaquettaire</translation>
    </message>
    <message>
        <source>direct oral anticoagulant</source>
        <translation>anticoagulant oral direct</translation>
    </message>
    <message>
        <source>hormonal contraceptive</source>
        <translation>contraceptif hormonal</translation>
    </message>
    <message>
        <source>moderate CYP3A4 inducer</source>
        <translation>inducteur modéré du CYP3A4</translation>
    </message>
    <message>
        <source>moderate CYP3A4 inhibitor</source>
        <translation>inhibiteur modéré du CYP3A4</translation>
    </message>
    <message>
        <source>proton-pump inhibitor</source>
        <translation>inhibiteur de la pompe à protons</translation>
    </message>
    <message>
        <source>strong CYP2D6 inhibitor</source>
        <translation>inhibiteur puissant du CYP2D6</translation>
    </message>
    <message>
        <source>strong CYP3A4 inducer</source>
        <translation>inducteur puissant du CYP3A4</translation>
    </message>
    <message>
        <source>strong CYP3A4 inhibitor</source>
        <translation>inhibiteur puissant du CYP3A4</translation>
    </message>
    <message>
        <source>vitamin K antagonist</source>
        <translation>antivitamine K</translation>
    </message>
    <message>
        <source>CD33-directed antibody-drug conjugate</source>
        <translation>anticorps-médicament conjugué anti-CD33</translation>
    </message>
    <message>
        <source>CLDN18.2-directed antibody</source>
        <translation>anticorps anti-CLDN18.2</translation>
    </message>
    <message>
        <source>DLL3-directed bispecific T-cell engager</source>
        <translation>bispécifique engageant les lymphocytes T anti-DLL3</translation>
    </message>
    <message>
        <source>EGFR exon 20 insertion inhibitor</source>
        <translation>inhibiteur des insertions de l’exon 20 de l’EGFR</translation>
    </message>
    <message>
        <source>EGFR tyrosine-kinase inhibitor</source>
        <translation>inhibiteur de tyrosine kinase de l’EGFR</translation>
    </message>
    <message>
        <source>EGFR-MET bispecific antibody</source>
        <translation>anticorps bispécifique EGFR-MET</translation>
    </message>
    <message>
        <source>FOLR1-directed antibody-drug conjugate</source>
        <translation>anticorps-médicament conjugué anti-FOLR1</translation>
    </message>
    <message>
        <source>GnRH agonist</source>
        <translation>agoniste de la GnRH</translation>
    </message>
    <message>
        <source>GnRH antagonist</source>
        <translation>antagoniste de la GnRH</translation>
    </message>
    <message>
        <source>HER2 bispecific antibody</source>
        <translation>anticorps bispécifique anti-HER2</translation>
    </message>
    <message>
        <source>HER2 tyrosine-kinase inhibitor</source>
        <translation>inhibiteur de tyrosine kinase de HER2</translation>
    </message>
    <message>
        <source>HER2-HER3 bispecific antibody</source>
        <translation>anticorps bispécifique HER2-HER3</translation>
    </message>
    <message>
        <source>HER2-directed antibody</source>
        <translation>anticorps anti-HER2</translation>
    </message>
    <message>
        <source>HER2-directed antibody-drug conjugate</source>
        <translation>anticorps-médicament conjugué anti-HER2</translation>
    </message>
    <message>
        <source>HIF-2alpha inhibitor</source>
        <translation>inhibiteur de HIF-2α</translation>
    </message>
    <message>
        <source>KRAS G12C inhibitor</source>
        <translation>inhibiteur de KRAS G12C</translation>
    </message>
    <message>
        <source>MET-directed antibody-drug conjugate</source>
        <translation>anticorps-médicament conjugué anti-MET</translation>
    </message>
    <message>
        <source>PSMA-directed radioligand</source>
        <translation>radioligand ciblant le PSMA</translation>
    </message>
    <message>
        <source>TROP2-directed antibody-drug conjugate</source>
        <translation>anticorps-médicament conjugué anti-TROP2</translation>
    </message>
    <message>
        <source>VEGF trap</source>
        <translation>VEGF trap</translation>
    </message>
    <message>
        <source>VEGFR tyrosine-kinase inhibitor</source>
        <translation>inhibiteur de tyrosine kinase du VEGFR</translation>
    </message>
    <message>
        <source>alkylating agent</source>
        <translation>agent alkylant</translation>
    </message>
    <message>
        <source>allosteric BCR-ABL inhibitor</source>
        <translation>inhibiteur allostérique de BCR-ABL</translation>
    </message>
    <message>
        <source>alpha-emitting radiopharmaceutical</source>
        <translation>radiopharmaceutique émetteur alpha</translation>
    </message>
    <message>
        <source>androgen deprivation therapy</source>
        <translation>suppression androgénique</translation>
    </message>
    <message>
        <source>androgen receptor pathway inhibitor</source>
        <translation>inhibiteur de la voie du récepteur aux androgènes</translation>
    </message>
    <message>
        <source>angiogenesis inhibitor</source>
        <translation>antiangiogénique</translation>
    </message>
    <message>
        <source>anthracenedione</source>
        <translation>anthracènedione</translation>
    </message>
    <message>
        <source>anthracycline</source>
        <translation>anthracycline</translation>
    </message>
    <message>
        <source>anti-CD20 antibody</source>
        <translation>anticorps anti-CD20</translation>
    </message>
    <message>
        <source>anti-EGFR antibody</source>
        <translation>anticorps anti-EGFR</translation>
    </message>
    <message>
        <source>anti-VEGF antibody</source>
        <translation>anticorps anti-VEGF</translation>
    </message>
    <message>
        <source>anti-VEGFR2 antibody</source>
        <translation>anticorps anti-VEGFR2</translation>
    </message>
    <message>
        <source>antibody-drug conjugate</source>
        <translation>anticorps-médicament conjugué</translation>
    </message>
    <message>
        <source>antifolate</source>
        <translation>antifolique</translation>
    </message>
    <message>
        <source>antimetabolite</source>
        <translation>antimétabolite</translation>
    </message>
    <message>
        <source>aromatase inhibitor</source>
        <translation>inhibiteur de l’aromatase</translation>
    </message>
    <message>
        <source>arsenical</source>
        <translation>dérivé de l’arsenic</translation>
    </message>
    <message>
        <source>autologous cellular immunotherapy</source>
        <translation>immunothérapie cellulaire autologue</translation>
    </message>
    <message>
        <source>bispecific antibody</source>
        <translation>anticorps bispécifique</translation>
    </message>
    <message>
        <source>corticosteroid</source>
        <translation>corticoïde</translation>
    </message>
    <message>
        <source>covalent BTK inhibitor</source>
        <translation>inhibiteur covalent de BTK</translation>
    </message>
    <message>
        <source>cytokine</source>
        <translation>cytokine</translation>
    </message>
    <message>
        <source>endocrine therapy</source>
        <translation>hormonothérapie</translation>
    </message>
    <message>
        <source>epothilone</source>
        <translation>épothilone</translation>
    </message>
    <message>
        <source>first-generation ALK inhibitor</source>
        <translation>inhibiteur d’ALK de première génération</translation>
    </message>
    <message>
        <source>first-generation EGFR tyrosine-kinase inhibitor</source>
        <translation>inhibiteur de tyrosine kinase de l’EGFR de première génération</translation>
    </message>
    <message>
        <source>fluoropyrimidine</source>
        <translation>fluoropyrimidine</translation>
    </message>
    <message>
        <source>folate analogue</source>
        <translation>analogue de l’acide folique</translation>
    </message>
    <message>
        <source>gene therapy</source>
        <translation>thérapie génique</translation>
    </message>
    <message>
        <source>gp100-directed bispecific T-cell engager</source>
        <translation>bispécifique engageant les lymphocytes T anti-gp100</translation>
    </message>
    <message>
        <source>hedgehog pathway inhibitor</source>
        <translation>inhibiteur de la voie Hedgehog</translation>
    </message>
    <message>
        <source>hypomethylating agent</source>
        <translation>agent hypométhylant</translation>
    </message>
    <message>
        <source>imipridone</source>
        <translation>imipridone</translation>
    </message>
    <message>
        <source>immune checkpoint inhibitor</source>
        <translation>inhibiteur de point de contrôle immunitaire</translation>
    </message>
    <message>
        <source>immunomodulatory drug</source>
        <translation>immunomodulateur (IMiD)</translation>
    </message>
    <message>
        <source>interleukin-15 receptor agonist</source>
        <translation>agoniste du récepteur de l’interleukine 15</translation>
    </message>
    <message>
        <source>menin inhibitor</source>
        <translation>inhibiteur de la ménine</translation>
    </message>
    <message>
        <source>microtubule inhibitor</source>
        <translation>inhibiteur des microtubules</translation>
    </message>
    <message>
        <source>monoclonal antibody</source>
        <translation>anticorps monoclonal</translation>
    </message>
    <message>
        <source>multitargeted tyrosine-kinase inhibitor</source>
        <translation>inhibiteur de tyrosine kinase multicible</translation>
    </message>
    <message>
        <source>nectin-4-directed antibody-drug conjugate</source>
        <translation>anticorps-médicament conjugué anti-nectine-4</translation>
    </message>
    <message>
        <source>non-covalent BTK inhibitor</source>
        <translation>inhibiteur non covalent de BTK</translation>
    </message>
    <message>
        <source>nonsteroidal antiandrogen</source>
        <translation>antiandrogène non stéroïdien</translation>
    </message>
    <message>
        <source>nonsteroidal aromatase inhibitor</source>
        <translation>inhibiteur non stéroïdien de l’aromatase</translation>
    </message>
    <message>
        <source>nucleoside analogue</source>
        <translation>analogue nucléosidique</translation>
    </message>
    <message>
        <source>oncolytic virus</source>
        <translation>virus oncolytique</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>sel de platine</translation>
    </message>
    <message>
        <source>progestin</source>
        <translation>progestatif</translation>
    </message>
    <message>
        <source>radiopharmaceutical</source>
        <translation>radiopharmaceutique</translation>
    </message>
    <message>
        <source>retinoid</source>
        <translation>rétinoïde</translation>
    </message>
    <message>
        <source>second-generation ALK inhibitor</source>
        <translation>inhibiteur d’ALK de deuxième génération</translation>
    </message>
    <message>
        <source>second-generation EGFR tyrosine-kinase inhibitor</source>
        <translation>inhibiteur de tyrosine kinase de l’EGFR de deuxième génération</translation>
    </message>
    <message>
        <source>second-generation antiandrogen</source>
        <translation>antiandrogène de deuxième génération</translation>
    </message>
    <message>
        <source>selective estrogen receptor degrader</source>
        <translation>dégradeur sélectif du récepteur des œstrogènes (SERD)</translation>
    </message>
    <message>
        <source>selective estrogen receptor modulator</source>
        <translation>modulateur sélectif du récepteur des œstrogènes (SERM)</translation>
    </message>
    <message>
        <source>steroidal aromatase inhibitor</source>
        <translation>inhibiteur stéroïdien de l’aromatase</translation>
    </message>
    <message>
        <source>taxane</source>
        <translation>taxane</translation>
    </message>
    <message>
        <source>thiopurine</source>
        <translation>thiopurine</translation>
    </message>
    <message>
        <source>third-generation ALK inhibitor</source>
        <translation>inhibiteur d’ALK de troisième génération</translation>
    </message>
    <message>
        <source>third-generation EGFR tyrosine-kinase inhibitor</source>
        <translation>inhibiteur de tyrosine kinase de l’EGFR de troisième génération</translation>
    </message>
    <message>
        <source>tissue factor-directed antibody-drug conjugate</source>
        <translation>anticorps-médicament conjugué anti-facteur tissulaire</translation>
    </message>
    <message>
        <source>topoisomerase I inhibitor</source>
        <translation>inhibiteur de la topoisomérase I</translation>
    </message>
    <message>
        <source>topoisomerase II inhibitor</source>
        <translation>inhibiteur de la topoisomérase II</translation>
    </message>
    <message>
        <source>tumour-infiltrating lymphocyte therapy</source>
        <translation>thérapie par lymphocytes infiltrant la tumeur</translation>
    </message>
    <message>
        <source>type I FLT3 inhibitor</source>
        <translation>inhibiteur de FLT3 de type I</translation>
    </message>
    <message>
        <source>type II FLT3 inhibitor</source>
        <translation>inhibiteur de FLT3 de type II</translation>
    </message>
    <message>
        <source>vinca alkaloid</source>
        <translation>vinca-alcaloïde</translation>
    </message>
    <message>
        <source>partial tandem duplication of KMT2A</source>
        <translation>duplication partielle en tandem de KMT2A</translation>
    </message>
    <message>
        <source>complex karyotype</source>
        <translation>caryotype complexe</translation>
    </message>
    <message>
        <source>abn3q other</source>
        <translation>autre anomalie 3q</translation>
    </message>
    <message>
        <source>FLT3 internal tandem duplication</source>
        <translation>duplication interne en tandem de FLT3 (FLT3-ITD)</translation>
    </message>
    <message>
        <source>FLT3 kinase-domain mutation</source>
        <translation>mutation du domaine kinase de FLT3 (FLT3-TKD)</translation>
    </message>
    <message>
        <source>one CEBPA mutation</source>
        <translation>une mutation de CEBPA</translation>
    </message>
    <message>
        <source>two CEBPA mutations</source>
        <translation>deux mutations de CEBPA</translation>
    </message>
    <message>
        <source>mean radius</source>
        <translation>rayon moyen</translation>
    </message>
    <message>
        <source>mean texture</source>
        <translation>texture moyenne</translation>
    </message>
    <message>
        <source>mean perimeter</source>
        <translation>périmètre moyen</translation>
    </message>
    <message>
        <source>mean area</source>
        <translation>aire moyenne</translation>
    </message>
    <message>
        <source>mean smoothness</source>
        <translation>régularité moyenne</translation>
    </message>
    <message>
        <source>mean compactness</source>
        <translation>compacité moyenne</translation>
    </message>
    <message>
        <source>mean concavity</source>
        <translation>concavité moyenne</translation>
    </message>
    <message>
        <source>mean concave points</source>
        <translation>points concaves, moyenne</translation>
    </message>
    <message>
        <source>mean symmetry</source>
        <translation>symétrie moyenne</translation>
    </message>
    <message>
        <source>mean fractal dimension</source>
        <translation>dimension fractale moyenne</translation>
    </message>
    <message>
        <source>radius error</source>
        <translation>rayon, erreur type</translation>
    </message>
    <message>
        <source>texture error</source>
        <translation>texture, erreur type</translation>
    </message>
    <message>
        <source>perimeter error</source>
        <translation>périmètre, erreur type</translation>
    </message>
    <message>
        <source>area error</source>
        <translation>aire, erreur type</translation>
    </message>
    <message>
        <source>smoothness error</source>
        <translation>régularité, erreur type</translation>
    </message>
    <message>
        <source>compactness error</source>
        <translation>compacité, erreur type</translation>
    </message>
    <message>
        <source>concavity error</source>
        <translation>concavité, erreur type</translation>
    </message>
    <message>
        <source>concave points error</source>
        <translation>points concaves, erreur type</translation>
    </message>
    <message>
        <source>symmetry error</source>
        <translation>symétrie, erreur type</translation>
    </message>
    <message>
        <source>fractal dimension error</source>
        <translation>dimension fractale, erreur type</translation>
    </message>
    <message>
        <source>worst radius</source>
        <translation>rayon, pire valeur</translation>
    </message>
    <message>
        <source>worst texture</source>
        <translation>texture, pire valeur</translation>
    </message>
    <message>
        <source>worst perimeter</source>
        <translation>périmètre, pire valeur</translation>
    </message>
    <message>
        <source>worst area</source>
        <translation>aire, pire valeur</translation>
    </message>
    <message>
        <source>worst smoothness</source>
        <translation>régularité, pire valeur</translation>
    </message>
    <message>
        <source>worst compactness</source>
        <translation>compacité, pire valeur</translation>
    </message>
    <message>
        <source>worst concavity</source>
        <translation>concavité, pire valeur</translation>
    </message>
    <message>
        <source>worst concave points</source>
        <translation>points concaves, pire valeur</translation>
    </message>
    <message>
        <source>worst symmetry</source>
        <translation>symétrie, pire valeur</translation>
    </message>
    <message>
        <source>worst fractal dimension</source>
        <translation>dimension fractale, pire valeur</translation>
    </message>
    <message>
        <source>95 % interval of the share with this outcome among the training people with the nearest score, each scored by a model that had not seen them</source>
        <translation>intervalle à 95&#xa0;% de la part avec cet événement parmi les personnes d’entraînement au score le plus proche, chacune évaluée par un modèle qui ne l’avait pas vue</translation>
    </message>
    <message>
        <source>Chromothripsis</source>
        <translation>Chromothripsis</translation>
    </message>
    <message>
        <source>about every 12 hours</source>
        <translation>environ toutes les 12 heures</translation>
    </message>
    <message>
        <source>bolus every 2 weeks</source>
        <translation>bolus toutes les 2 semaines</translation>
    </message>
    <message>
        <source>continuous infusion, days 1 to 7 of induction</source>
        <translation>perfusion continue, jours 1 à 7 de l’induction</translation>
    </message>
    <message>
        <source>day 1 of 28-day cycles 2 to 6</source>
        <translation>jour 1 des cycles de 28 jours 2 à 6</translation>
    </message>
    <message>
        <source>days 1 and 8 of 21</source>
        <translation>jours 1 et 8 sur 21</translation>
    </message>
    <message>
        <source>days 1 and 8 of 21, 6 cycles</source>
        <translation>jours 1 et 8 sur 21, 6 cycles</translation>
    </message>
    <message>
        <source>days 1 and 8 of 21, up to 6 cycles</source>
        <translation>jours 1 et 8 sur 21, jusqu’à 6 cycles</translation>
    </message>
    <message>
        <source>days 1 and 8 of 21, up to 8 cycles</source>
        <translation>jours 1 et 8 sur 21, jusqu’à 8 cycles</translation>
    </message>
    <message>
        <source>days 1, 15 and 29, then once a month</source>
        <translation>jours 1, 15 et 29, puis une fois par mois</translation>
    </message>
    <message>
        <source>days 1, 8 and 15 of 28</source>
        <translation>jours 1, 8 et 15 sur 28</translation>
    </message>
    <message>
        <source>every 14 days</source>
        <translation>tous les 14 jours</translation>
    </message>
    <message>
        <source>every 2 weeks (label: days 1, 15, 29 of 6 weeks)</source>
        <translation>toutes les 2 semaines (libellé&#xa0;: jours 1, 15, 29 sur 6 semaines)</translation>
    </message>
    <message>
        <source>every 3 to 4 weeks</source>
        <translation>toutes les 3 à 4 semaines</translation>
    </message>
    <message>
        <source>every 3 weeks from week 7</source>
        <translation>toutes les 3 semaines dès la semaine 7</translation>
    </message>
    <message>
        <source>every 3 weeks, 4 cycles</source>
        <translation>toutes les 3 semaines, 4 cycles</translation>
    </message>
    <message>
        <source>every 3 weeks, 4 doses</source>
        <translation>toutes les 3 semaines, 4 doses</translation>
    </message>
    <message>
        <source>every 3 weeks, 6 cycles</source>
        <translation>toutes les 3 semaines, 6 cycles</translation>
    </message>
    <message>
        <source>every 3 weeks, up to 6 cycles</source>
        <translation>toutes les 3 semaines, jusqu’à 6 cycles</translation>
    </message>
    <message>
        <source>every second day</source>
        <translation>un jour sur deux</translation>
    </message>
    <message>
        <source>once a day for 5 days every 4 weeks</source>
        <translation>une fois par jour pendant 5 jours toutes les 4 semaines</translation>
    </message>
    <message>
        <source>once a day for 7 days every 4 weeks</source>
        <translation>une fois par jour pendant 7 jours toutes les 4 semaines</translation>
    </message>
    <message>
        <source>once a day, 4 weeks on and 2 weeks off</source>
        <translation>une fois par jour, 4 semaines avec et 2 semaines sans</translation>
    </message>
    <message>
        <source>once a day, days 1 to 14 of 21</source>
        <translation>une fois par jour, jours 1 à 14 sur 21</translation>
    </message>
    <message>
        <source>once a day, days 1 to 3 of induction</source>
        <translation>une fois par jour, jours 1 à 3 de l’induction</translation>
    </message>
    <message>
        <source>once a day, two days a week, 3 of 4 weeks</source>
        <translation>une fois par jour, deux jours par semaine, 3 semaines sur 4</translation>
    </message>
    <message>
        <source>once a week for 4 weeks, every 2 weeks from week 5</source>
        <translation>une fois par semaine pendant 4 semaines, toutes les 2 semaines dès la semaine 5</translation>
    </message>
    <message>
        <source>once a week, 3 of 4 weeks</source>
        <translation>une fois par semaine, 3 semaines sur 4</translation>
    </message>
    <message>
        <source>over 46 hours every 2 weeks</source>
        <translation>sur 46 heures toutes les 2 semaines</translation>
    </message>
    <message>
        <source>twice a day from day 15</source>
        <translation>deux fois par jour dès le jour 15</translation>
    </message>
    <message>
        <source>twice a day, 3 of 4 weeks</source>
        <translation>deux fois par jour, 3 semaines sur 4</translation>
    </message>
    <message>
        <source>twice a day, 4 days on and 3 days off</source>
        <translation>deux fois par jour, 4 jours avec et 3 jours sans</translation>
    </message>
    <message>
        <source>twice a day, days 1 to 14 of 21</source>
        <translation>deux fois par jour, jours 1 à 14 sur 21</translation>
    </message>
    <message>
        <source>twice a day, days 1 to 14 of 21, 6 cycles</source>
        <translation>deux fois par jour, jours 1 à 14 sur 21, 6 cycles</translation>
    </message>
    <message>
        <source>twice a day, days 1 to 21 of 28</source>
        <translation>deux fois par jour, jours 1 à 21 sur 28</translation>
    </message>
    <message>
        <source>twice a day, days 8 to 21</source>
        <translation>deux fois par jour, jours 8 à 21</translation>
    </message>
    <message>
        <source>below 50 kg: 120 mg</source>
        <translation>moins de 50 kg&#xa0;: 120 mg</translation>
    </message>
    <message>
        <source>body weight 90 kg or more: 180 mg</source>
        <translation>poids de 90 kg ou plus&#xa0;: 180 mg</translation>
    </message>
    <message>
        <source>body weight below 50 kg: 400 mg</source>
        <translation>poids inférieur à 50 kg&#xa0;: 400 mg</translation>
    </message>
    <message>
        <source>from 80 kg at baseline: 1400 mg</source>
        <translation>à partir de 80 kg initialement&#xa0;: 1400 mg</translation>
    </message>
    <message>
        <source>from 80 kg at baseline: 2100 mg (weeks 1 to 4: 1750 mg)</source>
        <translation>à partir de 80 kg initialement&#xa0;: 2100 mg (semaines 1 à 4&#xa0;: 1750 mg)</translation>
    </message>
    <message>
        <source>moderate or severe hepatic impairment: 30 mg</source>
        <translation>insuffisance hépatique modérée ou sévère&#xa0;: 30 mg</translation>
    </message>
    <message>
        <source>moderate renal impairment (30 to 50 mL/min): three quarters of the dose</source>
        <translation>insuffisance rénale modérée (30 à 50 mL/min)&#xa0;: trois quarts de la dose</translation>
    </message>
    <message>
        <source>moderate renal impairment (30 to below 60 mL/min): 5 mg</source>
        <translation>insuffisance rénale modérée (30 à moins de 60 mL/min)&#xa0;: 5 mg</translation>
    </message>
    <message>
        <source>not recommended below 50 x 10(9)/L</source>
        <translation>non recommandé en dessous de 50 x 10(9)/L</translation>
    </message>
    <message>
        <source>severe hepatic impairment: 80 mg</source>
        <translation>insuffisance hépatique sévère&#xa0;: 80 mg</translation>
    </message>
    <message>
        <source>severe hepatic impairment: 9 mg</source>
        <translation>insuffisance hépatique sévère&#xa0;: 9 mg</translation>
    </message>
    <message>
        <source>severe hepatic impairment: not recommended</source>
        <translation>insuffisance hépatique sévère&#xa0;: non recommandé</translation>
    </message>
    <message>
        <source>severe renal impairment (15 to 29 mL/min): about half, 90 mg</source>
        <translation>insuffisance rénale sévère (15 à 29 mL/min)&#xa0;: environ la moitié, 90 mg</translation>
    </message>
    <message>
        <source>severe renal impairment, not on dialysis: 5 mg every second day (older label; a quarter of the full daily amount)</source>
        <translation>insuffisance rénale sévère, sans dialyse&#xa0;: 5 mg un jour sur deux (libellé plus ancien&#xa0;; un quart de la quantité quotidienne complète)</translation>
    </message>
    <message>
        <source>severe renal impairment: 300 mg</source>
        <translation>insuffisance rénale sévère&#xa0;: 300 mg</translation>
    </message>
    <message>
        <source>severe renal impairment: 65 mg/m2</source>
        <translation>insuffisance rénale sévère&#xa0;: 65 mg/m2</translation>
    </message>
    <message>
        <source>severe renal impairment: 9 mg</source>
        <translation>insuffisance rénale sévère&#xa0;: 9 mg</translation>
    </message>
    <message>
        <source>severe renal impairment: contraindicated in the label read</source>
        <translation>insuffisance rénale sévère&#xa0;: contre-indiqué dans le libellé consulté</translation>
    </message>
    <message>
        <source>severe renal impairment: the combination with capecitabine is not recommended</source>
        <translation>insuffisance rénale sévère&#xa0;: l’association à la capécitabine n’est pas recommandée</translation>
    </message>
    <message>
        <source>the label gives 10 mg/kg every 2 weeks below 30 kg</source>
        <translation>le libellé indique 10 mg/kg toutes les 2 semaines en dessous de 30 kg</translation>
    </message>
    <message>
        <source>the label gives a dose only from 45 mL/min</source>
        <translation>le libellé n’indique une dose qu’à partir de 45 mL/min</translation>
    </message>
    <message>
        <source>randomised, open label, phase 3</source>
        <translation>randomisé, ouvert, phase 3</translation>
    </message>
    <message>
        <source>randomised, double blind, phase 3</source>
        <translation>randomisé, double aveugle, phase 3</translation>
    </message>
    <message>
        <source>randomised, phase 3</source>
        <translation>randomisé, phase 3</translation>
    </message>
    <message>
        <source>open label, single arm basket trial, phase 2</source>
        <translation>essai basket ouvert, à un bras, phase 2</translation>
    </message>
    <message>
        <source>single arm, open label, phase 2</source>
        <translation>un bras, ouvert, phase 2</translation>
    </message>
    <message>
        <source>randomised, placebo-controlled, phase 3</source>
        <translation>randomisé, contre placebo, phase 3</translation>
    </message>
    <message>
        <source>single arm, open label, phase 1-2</source>
        <translation>un bras, ouvert, phase 1-2</translation>
    </message>
    <message>
        <source>open label, single arm, phase 1</source>
        <translation>ouvert, un bras, phase 1</translation>
    </message>
    <message>
        <source>randomised between two doses, open label, phase 2</source>
        <translation>randomisé entre deux doses, ouvert, phase 2</translation>
    </message>
    <message>
        <source>randomised, placebo-controlled</source>
        <translation>randomisé, contre placebo</translation>
    </message>
    <message>
        <source>single arm cohort, phase 2</source>
        <translation>cohorte à un bras, phase 2</translation>
    </message>
    <message>
        <source>open label, single arm cohorts, phase 2</source>
        <translation>ouvert, cohortes à un bras, phase 2</translation>
    </message>
    <message>
        <source>single arm, phase 2</source>
        <translation>un bras, phase 2</translation>
    </message>
    <message>
        <source>open label, single arm basket trial, phase 1/2</source>
        <translation>essai basket ouvert, à un bras, phase 1/2</translation>
    </message>
    <message>
        <source>single arm, phase 1</source>
        <translation>un bras, phase 1</translation>
    </message>
    <message>
        <source>randomised, double blind, phase 2/3</source>
        <translation>randomisé, double aveugle, phase 2/3</translation>
    </message>
    <message>
        <source>OS at 5 years</source>
        <translation>SG (OS) à 5 ans</translation>
    </message>
    <message>
        <source>major molecular response at 12 months</source>
        <translation>réponse moléculaire majeure à 12 mois</translation>
    </message>
    <message>
        <source>intracranial ORR</source>
        <translation>ORR intracrânienne</translation>
    </message>
    <message>
        <source>PFS at 12 months</source>
        <translation>SSP (PFS) à 12 mois</translation>
    </message>
    <message>
        <source>major molecular response by 5 years</source>
        <translation>réponse moléculaire majeure avant 5 ans</translation>
    </message>
    <message>
        <source>PFS at 5 years</source>
        <translation>SSP (PFS) à 5 ans</translation>
    </message>
    <message>
        <source>time to progression</source>
        <translation>temps jusqu’à progression</translation>
    </message>
    <message>
        <source>OS at 10 years</source>
        <translation>SG (OS) à 10 ans</translation>
    </message>
    <message>
        <source>OS at 12 months</source>
        <translation>SG (OS) à 12 mois</translation>
    </message>
    <message>
        <source>transfusion independence of 26 weeks or more</source>
        <translation>indépendance transfusionnelle d’au moins 26 semaines</translation>
    </message>
    <message>
        <source>complete remission with full or partial haematological recovery</source>
        <translation>rémission complète avec récupération hématologique complète ou partielle</translation>
    </message>
    <message>
        <source>major molecular response at 24 weeks</source>
        <translation>réponse moléculaire majeure à 24 semaines</translation>
    </message>
    <message>
        <source>OS at 24 months</source>
        <translation>SG (OS) à 24 mois</translation>
    </message>
    <message>
        <source>CR or CRh</source>
        <translation>CR ou CRh</translation>
    </message>
    <message>
        <source>complete cytogenetic response by 12 months</source>
        <translation>réponse cytogénétique complète avant 12 mois</translation>
    </message>
    <message>
        <source>OS at 6 months</source>
        <translation>SG (OS) à 6 mois</translation>
    </message>
    <message>
        <source>OS at 18 months</source>
        <translation>SG (OS) à 18 mois</translation>
    </message>
    <message>
        <source>OS at 6 years</source>
        <translation>SG (OS) à 6 ans</translation>
    </message>
    <message>
        <source>RFS at 3 years</source>
        <translation>SSR (RFS) à 3 ans</translation>
    </message>
    <message>
        <source>OS at 3 years</source>
        <translation>SG (OS) à 3 ans</translation>
    </message>
    <message>
        <source>CR or CRi</source>
        <translation>CR ou CRi</translation>
    </message>
    <message>
        <source>time to intracranial progression</source>
        <translation>temps jusqu’à progression intracrânienne</translation>
    </message>
    <message>
        <source>confirmed complete cytogenetic response by 12 months</source>
        <translation>réponse cytogénétique complète confirmée avant 12 mois</translation>
    </message>
    <message>
        <source>MR4.5 by 5 years</source>
        <translation>MR4,5 avant 5 ans</translation>
    </message>
    <message>
        <source>major molecular response by 10 years</source>
        <translation>réponse moléculaire majeure avant 10 ans</translation>
    </message>
    <message>
        <source>OS at 2 years</source>
        <translation>SG (OS) à 2 ans</translation>
    </message>
    <message>
        <source>cytogenetic response</source>
        <translation>réponse cytogénétique</translation>
    </message>
    <message>
        <source>OS at 42 months</source>
        <translation>SG (OS) à 42 mois</translation>
    </message>
    <message>
        <source>PFS at 24 months</source>
        <translation>SSP (PFS) à 24 mois</translation>
    </message>
    <message>
        <source>RFS at 10 years</source>
        <translation>SSR (RFS) à 10 ans</translation>
    </message>
    <message>
        <source>complete remission or complete remission with incomplete recovery</source>
        <translation>rémission complète ou rémission complète avec récupération incomplète</translation>
    </message>
    <message>
        <source>complete remission</source>
        <translation>rémission complète</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>pas (%1)</translation>
    </message>
    <message>
        <source>%1 amplification</source>
        <translation>amplification de %1</translation>
    </message>
    <message>
        <source>%1 deletion</source>
        <translation>délétion de %1</translation>
    </message>
    <message>
        <source>%1 gain</source>
        <translation>gain de %1</translation>
    </message>
    <message>
        <source>%1 wild type</source>
        <translation>%1 sauvage</translation>
    </message>
    <message>
        <source>%1 oncogenic</source>
        <translation>%1 oncogénique</translation>
    </message>
    <message>
        <source>%1 truncating</source>
        <translation>%1 tronquant</translation>
    </message>
    <message>
        <source>%1 pathogenic</source>
        <translation>%1 pathogène</translation>
    </message>
    <message>
        <source>%1 tandem-duplication</source>
        <translation>duplication en tandem de %1</translation>
    </message>
    <message>
        <source>%1 positive</source>
        <translation>%1 positif</translation>
    </message>
    <message>
        <source>%1 negative</source>
        <translation>%1 négatif</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 élevé</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 faible</translation>
    </message>
    <message>
        <source>%1 (germline)</source>
        <translation>%1 (constitutionnel)</translation>
    </message>
    <message>
        <source>%1 (somatic)</source>
        <translation>%1 (somatique)</translation>
    </message>
    <message>
        <source>%1 exon %2 deletion</source>
        <translation>délétion de l’exon %2 de %1</translation>
    </message>
    <message>
        <source>%1 exon %2 insertion</source>
        <translation>insertion dans l’exon %2 de %1</translation>
    </message>
    <message>
        <source>%1 exon %2 skipping</source>
        <translation>saut de l’exon %2 de %1</translation>
    </message>
    <message>
        <source>%1 exon %2 splice-site</source>
        <translation>site d’épissage de l’exon %2 de %1</translation>
    </message>
    <message>
        <source>%1 exon %2 any</source>
        <translation>altération de l’exon %2 de %1</translation>
    </message>
    <message>
        <source>%1 codon %2</source>
        <translation>altération du codon %2 de %1</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 au moins %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 inférieur à %2</translation>
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
        <translation>%1 au moins %2</translation>
    </message>
    <message>
        <source>%1 below %2 score</source>
        <translation>%1 inférieur à %2</translation>
    </message>
    <message>
        <source>%1 wild type codons %2</source>
        <translation>%1 sauvage, codons %2</translation>
    </message>
    <message>
        <source>HER2 ultralow</source>
        <translation>HER2-ultralow</translation>
    </message>
    <message>
        <source>Kidney function and body surface</source>
        <translation>Fonction rénale et surface corporelle</translation>
    </message>
    <message>
        <source>Amsterdam II criteria</source>
        <translation>Critères d’Amsterdam II</translation>
    </message>
    <message>
        <source>Khorana score</source>
        <translation>Score de Khorana</translation>
    </message>
    <message>
        <source>SCORE2 and SCORE2-OP</source>
        <translation>SCORE2 et SCORE2-OP</translation>
    </message>
    <message>
        <source>FIB-4 and ALBI</source>
        <translation>FIB-4 et ALBI</translation>
    </message>
    <message>
        <source>BCRAT (Gail model)</source>
        <translation>BCRAT (modèle de Gail)</translation>
    </message>
    <message>
        <source>CARG toxicity score</source>
        <translation>Score de toxicité CARG</translation>
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
        <translation>intermédiaire</translation>
    </message>
    <message>
        <source>indeterminate</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Risque faible</translation>
    </message>
    <message>
        <source>Moderate risk</source>
        <translation>Risque modéré</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Risque élevé</translation>
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
        <translation>Pas de risque à 30 ans au-delà de 59 ans.</translation>
    </message>
    <message>
        <source>Extrapolation: the model was made in people of 55 to 74 years.</source>
        <translation>Extrapolation&#xa0;: le modèle a été établi chez des personnes de 55 à 74 ans.</translation>
    </message>
    <message>
        <source>Outside 35 to 85 years, the ages for which the National Cancer Institute offers the model.</source>
        <translation>En dehors de 35 à 85 ans, âges pour lesquels le National Cancer Institute propose le modèle.</translation>
    </message>
    <message>
        <source>diabetes (Diabetes): outside the range; accepted: 0. SCORE2 does not hold for people with diabetes; SCORE2-Diabetes does</source>
        <translation>diabète (Diabetes)&#xa0;: hors limites&#xa0;; accepté&#xa0;: 0. SCORE2 ne vaut pas pour les personnes diabétiques&#xa0;; utilisez SCORE2-Diabetes</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALAT</translation>
    </message>
    <message>
        <source>AST</source>
        <translation>ASAT</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Age at the earliest of the diagnoses</source>
        <translation>Âge au plus précoce des diagnostics</translation>
    </message>
    <message>
        <source>Age at the first live birth</source>
        <translation>Âge à la première naissance vivante</translation>
    </message>
    <message>
        <source>Age at the first menstruation</source>
        <translation>Âge aux premières règles</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Âge actuel</translation>
    </message>
    <message>
        <source>Age up to which the risk runs</source>
        <translation>Âge jusqu’auquel court le risque</translation>
    </message>
    <message>
        <source>Albumin</source>
        <translation>Albumine</translation>
    </message>
    <message>
        <source>Ascites</source>
        <translation>Ascite</translation>
    </message>
    <message>
        <source>Atypical hyperplasia</source>
        <translation>Hyperplasie atypique</translation>
    </message>
    <message>
        <source>Bilirubin</source>
        <translation>Bilirubine</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>Indice de masse corporelle</translation>
    </message>
    <message>
        <source>Breast biopsies so far</source>
        <translation>Biopsies du sein à ce jour</translation>
    </message>
    <message>
        <source>COPD, emphysema or chronic bronchitis</source>
        <translation>BPCO, emphysème ou bronchite chronique</translation>
    </message>
    <message>
        <source>Cigarettes a day</source>
        <translation>Cigarettes par jour</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Créatinine</translation>
    </message>
    <message>
        <source>Creatinine clearance, Jelliffe with ideal weight</source>
        <translation>Clairance de la créatinine, Jelliffe avec poids idéal</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabète</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Niveau d’études</translation>
    </message>
    <message>
        <source>Encephalopathy</source>
        <translation>Encéphalopathie</translation>
    </message>
    <message>
        <source>Erythropoiesis-stimulating agent</source>
        <translation>Agent stimulant l’érythropoïèse</translation>
    </message>
    <message>
        <source>Estimated GFR</source>
        <translation>DFG estimé</translation>
    </message>
    <message>
        <source>Falls in the last 6 months</source>
        <translation>Chutes au cours des 6 derniers mois</translation>
    </message>
    <message>
        <source>Familial adenomatous polyposis excluded</source>
        <translation>Polypose adénomateuse familiale exclue</translation>
    </message>
    <message>
        <source>First-degree relative with breast or ovarian cancer</source>
        <translation>Apparentée au 1er degré avec cancer du sein ou de l’ovaire</translation>
    </message>
    <message>
        <source>Gastrointestinal or genitourinary cancer</source>
        <translation>Cancer digestif ou génito-urinaire</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hémoglobine</translation>
    </message>
    <message>
        <source>Has had cancer</source>
        <translation>A eu un cancer</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audition</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Leucocytes</source>
        <translation>Leucocytes</translation>
    </message>
    <message>
        <source>Lung cancer in the family</source>
        <translation>Cancer du poumon dans la famille</translation>
    </message>
    <message>
        <source>Man in the family with breast cancer</source>
        <translation>Homme de la famille avec cancer du sein</translation>
    </message>
    <message>
        <source>More than one chemotherapy drug</source>
        <translation>Plus d’un médicament de chimiothérapie</translation>
    </message>
    <message>
        <source>Mother, sisters and daughters with breast cancer</source>
        <translation>Mère, sœurs et filles avec cancer du sein</translation>
    </message>
    <message>
        <source>One is a first-degree relative of the other two</source>
        <translation>L’un est apparenté au 1er degré aux deux autres</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Plaquettes</translation>
    </message>
    <message>
        <source>Race or ethnic group, as the model divides it</source>
        <translation>Race ou groupe ethnique, selon la répartition du modèle</translation>
    </message>
    <message>
        <source>Race, as the model&apos;s tables divide it</source>
        <translation>Race, selon la répartition des tables du modèle</translation>
    </message>
    <message>
        <source>Relative with cancer of both breasts</source>
        <translation>Apparentée avec cancer des deux seins</translation>
    </message>
    <message>
        <source>Relatives with a Lynch-associated cancer</source>
        <translation>Apparentés avec un cancer du spectre de Lynch</translation>
    </message>
    <message>
        <source>Risk region of the country</source>
        <translation>Région de risque du pays</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Site of the tumour</source>
        <translation>Siège de la tumeur</translation>
    </message>
    <message>
        <source>Smokes now</source>
        <translation>Fume actuellement</translation>
    </message>
    <message>
        <source>Social activity limited by health, how much of the time</source>
        <translation>Activité sociale limitée par la santé, quelle part du temps</translation>
    </message>
    <message>
        <source>Standard dose of chemotherapy</source>
        <translation>Dose standard de chimiothérapie</translation>
    </message>
    <message>
        <source>Successive generations affected</source>
        <translation>Générations successives atteintes</translation>
    </message>
    <message>
        <source>Systolic blood pressure</source>
        <translation>Pression artérielle systolique</translation>
    </message>
    <message>
        <source>Takes a statin</source>
        <translation>Prend une statine</translation>
    </message>
    <message>
        <source>Takes drugs against high blood pressure</source>
        <translation>Prend des antihypertenseurs</translation>
    </message>
    <message>
        <source>Takes own medication</source>
        <translation>Prend seul ses médicaments</translation>
    </message>
    <message>
        <source>Total cholesterol</source>
        <translation>Cholestérol total</translation>
    </message>
    <message>
        <source>Tumours verified by pathology</source>
        <translation>Tumeurs confirmées par l’anatomopathologie</translation>
    </message>
    <message>
        <source>Two or more relatives with breast or bowel cancer</source>
        <translation>Au moins deux apparentés avec cancer du sein ou de l’intestin</translation>
    </message>
    <message>
        <source>Two or more relatives with breast or ovarian cancer</source>
        <translation>Au moins deux apparentés avec cancer du sein ou de l’ovaire</translation>
    </message>
    <message>
        <source>Urine albumin-to-creatinine ratio</source>
        <translation>Rapport albumine/créatinine urinaire</translation>
    </message>
    <message>
        <source>Walking one block</source>
        <translation>Marcher un pâté de maisons</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Woman in the family with breast and ovarian cancer</source>
        <translation>Femme de la famille avec cancer du sein et de l’ovaire</translation>
    </message>
    <message>
        <source>Woman in the family with breast cancer before 50</source>
        <translation>Femme de la famille avec cancer du sein avant 50 ans</translation>
    </message>
    <message>
        <source>Years of smoking</source>
        <translation>Années de tabagisme</translation>
    </message>
    <message>
        <source>Years since quitting</source>
        <translation>Années depuis l’arrêt</translation>
    </message>
    <message>
        <source>dates of %1</source>
        <translation>dates&#xa0;: %1</translation>
    </message>
    <message>
        <source>A screen, not a criterion for testing; for that the guideline of the house is to be read. A small or unknown family hides a history.</source>
        <translation>Un dépistage, non un critère de test ; pour cela, consultez la recommandation de l’établissement. Une famille petite ou mal connue masque des antécédents.</translation>
    </message>
    <message>
        <source>Many families with Lynch syndrome do not meet them; testing of the tumour for mismatch repair does not depend on them.</source>
        <translation>De nombreuses familles atteintes du syndrome de Lynch ne les remplissent pas ; la recherche d’un défaut de réparation des mésappariements dans la tumeur n’en dépend pas.</translation>
    </message>
    <message>
        <source>Not with a history of breast cancer, DCIS, LCIS or chest irradiation, nor with a known high-risk gene variant: other models apply there.</source>
        <translation>Pas en cas d’antécédent de cancer du sein, de CCIS, de CLIS ou d’irradiation thoracique, ni de variant génétique à haut risque connu : d’autres modèles s’appliquent alors.</translation>
    </message>
    <message>
        <source>Not for never-smokers. Screening programmes use thresholds of 1.51 % and 2 %.</source>
        <translation>Pas pour les personnes n’ayant jamais fumé. Les programmes de dépistage utilisent des seuils de 1,51 % et de 2 %.</translation>
    </message>
    <message>
        <source>Not derived for brain tumours or myeloma, which are refused. Values from before the first course.</source>
        <translation>Non établi pour les tumeurs cérébrales ni le myélome, qui sont refusés. Valeurs d’avant la première cure.</translation>
    </message>
    <message>
        <source>Primary prevention only: not with known cardiovascular disease. Not made in people with cancer.</source>
        <translation>Prévention primaire uniquement : pas en cas de maladie cardiovasculaire connue. Non établi chez des personnes atteintes de cancer.</translation>
    </message>
    <message>
        <source>Not with diabetes or known cardiovascular disease.</source>
        <translation>Pas en cas de diabète ou de maladie cardiovasculaire connue.</translation>
    </message>
    <message>
        <source>The bands of FIB-4 are those of viral hepatitis; fatty liver is read with 1.30 and 2.67. Age weighs heavily in FIB-4.</source>
        <translation>Les intervalles du FIB-4 sont ceux de l’hépatite virale ; la stéatose hépatique se lit avec 1,30 et 2,67. L’âge pèse fortement dans le FIB-4.</translation>
    </message>
    <message>
        <source>The limits of bilirubin differ in cholestatic disease; these are the general ones. Not a measure of the liver without cirrhosis.</source>
        <translation>Les seuils de bilirubine diffèrent dans les maladies cholestatiques ; ceux-ci sont les seuils généraux. N’évalue pas un foie sans cirrhose.</translation>
    </message>
    <message>
        <source>Not in acute kidney injury, where creatinine lags behind. Little muscle makes every estimate from creatinine too high.</source>
        <translation>Pas en cas d’insuffisance rénale aiguë, où la créatinine réagit avec retard. Une faible masse musculaire rend toute estimation par la créatinine trop élevée.</translation>
    </message>
    <message>
        <source>External validations were mixed: one input among several. The clearance is Jelliffe&apos;s with ideal weight, not Cockcroft-Gault.</source>
        <translation>Les validations externes sont contrastées : un élément parmi d’autres. La clairance est celle de Jelliffe avec le poids idéal, non celle de Cockcroft-Gault.</translation>
    </message>
    <message>
        <source>cirrhosis of the liver</source>
        <translation>cirrhose du foie</translation>
    </message>
    <message>
        <source>coronary heart disease</source>
        <translation>maladie coronarienne</translation>
    </message>
    <message>
        <source>Site of the radiotherapy</source>
        <translation>Siège de la radiothérapie</translation>
    </message>
</context>
<context>
    <name>TimelineAxis</name>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <extracomment>Axis label: years, as short as possible</extracomment>
        <translation>%1 a.</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>months</comment>
        <extracomment>Axis label: months, as short as possible</extracomment>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <extracomment>Axis label: days, as short as possible</extracomment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short month name, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>day 0</source>
        <translation>jour 0</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
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
        <translation>%1–%2 ans</translation>
    </message>
    <message>
        <source>%1 y %2 mo</source>
        <comment>years, months</comment>
        <translation>%1 a %2 m</translation>
    </message>
</context>
<context>
    <name>TimelineBuilder</name>
    <message>
        <source>Diagnosis and stage</source>
        <translation>Diagnostic et stade</translation>
    </message>
    <message>
        <source>Systemic treatment</source>
        <translation>Traitement systémique</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Chirurgie</translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation>Radiothérapie</translation>
    </message>
    <message>
        <source>Imaging, response</source>
        <translation>Imagerie, réponse</translation>
    </message>
    <message>
        <source>Tumour markers</source>
        <translation>Marqueurs tumoraux</translation>
    </message>
    <message>
        <source>Allele fraction</source>
        <translation>Fréquence allélique</translation>
    </message>
    <message>
        <source>Molecular</source>
        <translation>Moléculaire</translation>
    </message>
    <message>
        <source>Performance status</source>
        <translation>Indice de performance</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Effets indésirables</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Tumour board</source>
        <translation>RCP</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Body measurements</source>
        <translation>Mesures corporelles</translation>
    </message>
    <message>
        <source>Other medication</source>
        <translation>Autres médicaments</translation>
    </message>
    <message>
        <source>Other conditions</source>
        <translation>Autres affections</translation>
    </message>
    <message>
        <source>first diagnosis</source>
        <translation>premier diagnostic</translation>
    </message>
    <message>
        <source>first systemic treatment</source>
        <translation>premier traitement systémique</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>naissance</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>line not stated</source>
        <translation>ligne non indiquée</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
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
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1, start unknown</source>
        <translation>jusqu’à %1, début inconnu</translation>
    </message>
    <message>
        <source>entered by a person</source>
        <translation>saisi manuellement</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place inside it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>diagnostic</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>stade</translation>
    </message>
    <message>
        <source>Metastasis or other secondary tumour</source>
        <translation>Métastase ou autre tumeur secondaire</translation>
    </message>
    <message>
        <source>Primary tumour</source>
        <translation>Tumeur primitive</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Localisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Histology: %1</source>
        <translation>Histologie&#xa0;: %1</translation>
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
        <translation>Stade %1</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>of treatment</comment>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Ordered; whether it was given is not stated</source>
        <translation>Prescrit&#xa0;; administration non précisée</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Administré</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapporté</translation>
    </message>
    <message>
        <source>Regimen: %1</source>
        <translation>Protocole&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dose: %1</source>
        <translation>Dose&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped for progression</source>
        <translation>Arrêté pour progression</translation>
    </message>
    <message>
        <source>S</source>
        <comment>surgery</comment>
        <translation>C</translation>
    </message>
    <message numerus="yes">
        <source>%1 Gy in %n fraction(s)</source>
        <translation>
            <numerusform>%1 Gy en %n fraction</numerusform>
            <numerusform>%1 Gy en %n fractions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Gy, fractions not stated</source>
        <translation>%1 Gy, fractions non indiquées</translation>
    </message>
    <message>
        <source>R</source>
        <comment>radiotherapy</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>Sum of diameters: %1 mm</source>
        <translation>Somme des diamètres&#xa0;: %1 mm</translation>
    </message>
    <message>
        <source>Disease status</source>
        <translation>Statut de la maladie</translation>
    </message>
    <message>
        <source>RECIST category</source>
        <translation>Catégorie RECIST</translation>
    </message>
    <message>
        <source>Not stated as a RECIST category</source>
        <translation>Non indiqué comme catégorie RECIST</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>imaging</source>
        <translation>imagerie</translation>
    </message>
    <message>
        <source>Imaging study</source>
        <translation>Examen d’imagerie</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>performance scale, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>CTCAE grade %1</source>
        <translation>Grade CTCAE %1</translation>
    </message>
    <message>
        <source>Grade not stated</source>
        <translation>Grade non indiqué</translation>
    </message>
    <message>
        <source>Suspected: %1</source>
        <translation>Suspecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>B</source>
        <comment>tumour board</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>no value stated</source>
        <translation>aucune valeur indiquée</translation>
    </message>
    <message>
        <source>not measured: %1</source>
        <translation>non mesuré&#xa0;: %1</translation>
    </message>
    <message>
        <source>results in words</source>
        <translation>résultats en texte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measurement, result</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>unit missing</source>
        <translation>unité manquante</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measurement, value with unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Flag of the laboratory: %1</source>
        <translation>Signalement du laboratoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: allele fraction %2 %</source>
        <translation>%1&#xa0;: fréquence allélique %2&#xa0;%</translation>
    </message>
    <message>
        <source>specimens</source>
        <translation>prélèvements</translation>
    </message>
    <message>
        <source>Specimen %1</source>
        <translation>Prélèvement %1</translation>
    </message>
    <message>
        <source>Specimen %1: %2</source>
        <translation>Prélèvement %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>tests</translation>
    </message>
    <message>
        <source>Molecular test</source>
        <translation>Test moléculaire</translation>
    </message>
    <message>
        <source>T</source>
        <comment>molecular test</comment>
        <translation>T</translation>
    </message>
    <message numerus="yes">
        <source>%n gene(s) listed as tested</source>
        <translation>
            <numerusform>%n gène indiqué comme testé</numerusform>
            <numerusform>%n gènes indiqués comme testés</numerusform>
        </translation>
    </message>
    <message>
        <source>findings</source>
        <translation>résultats</translation>
    </message>
    <message>
        <source>Allele fraction %1 %</source>
        <translation>Fréquence allélique %1&#xa0;%</translation>
    </message>
    <message>
        <source>g</source>
        <comment>genomic finding</comment>
        <translation>g</translation>
    </message>
    <message>
        <source>Germline</source>
        <translation>Constitutionnel</translation>
    </message>
    <message>
        <source>Dated by its test or specimen</source>
        <translation>Daté par son test ou prélèvement</translation>
    </message>
    <message>
        <source>tumour not stated</source>
        <translation>tumeur non indiquée</translation>
    </message>
    <message>
        <source>tumour %1</source>
        <comment>letter</comment>
        <translation>tumeur %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>letter of the tumour, name of the row</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>diagnosis of %1: %2</source>
        <comment>letter of the tumour, its name</comment>
        <translation>diagnostic de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>first dose of line %1</source>
        <translation>première dose de la ligne %1</translation>
    </message>
    <message>
        <source>order of line %1; its first dose is not stated</source>
        <translation>prescription de la ligne %1&#xa0;; sa première dose n’est pas indiquée</translation>
    </message>
    <message>
        <source>%1, tumour %2</source>
        <comment>day zero, letter</comment>
        <translation>%1, tumeur %2</translation>
    </message>
    <message>
        <source>vital status</source>
        <translation>statut vital</translation>
    </message>
    <message>
        <source>Last follow-up on record: %1</source>
        <translation>Dernières nouvelles dans le dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>F</source>
        <comment>last follow-up</comment>
        <extracomment>One letter inside a mark: last follow-up</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>The latest dated entry of this record. Of the time after it nothing is said.</source>
        <translation>La dernière entrée datée de ce dossier. Elle ne dit rien de la période qui suit.</translation>
    </message>
    <message>
        <source>The stated end, %1, lies before the start. Only the start is drawn; one of the two dates is wrong.</source>
        <translation>La fin indiquée, %1, précède le début. Seul le début est tracé&#xa0;; l’une des deux dates est fausse.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Complete response</source>
        <translation>Réponse complète</translation>
    </message>
    <message>
        <source>Partial response</source>
        <translation>Réponse partielle</translation>
    </message>
    <message>
        <source>Stable disease</source>
        <translation>Maladie stable</translation>
    </message>
    <message>
        <source>Progressive disease</source>
        <translation>Maladie en progression</translation>
    </message>
    <message>
        <source>Response not evaluable</source>
        <translation>Réponse non évaluable</translation>
    </message>
    <message>
        <source>Disease improved</source>
        <translation>Maladie améliorée</translation>
    </message>
    <message>
        <source>Disease worse</source>
        <translation>Maladie aggravée</translation>
    </message>
    <message>
        <source>order of the first systemic treatment; whether it was given is not stated</source>
        <translation>prescription du premier traitement systémique ; son administration n’est pas indiquée</translation>
    </message>
    <message>
        <source>start of line %1, as reported</source>
        <translation>début de la ligne %1, tel que rapporté</translation>
    </message>
    <message>
        <source>Stated as going on: it is drawn up to the death.</source>
        <translation>Indiqué comme en cours : tracé jusqu’au décès.</translation>
    </message>
    <message>
        <source>Stated as going on, but the person has died on a day that is not known: it is drawn up to the latest entry.</source>
        <translation>Indiqué comme en cours, mais la personne est décédée à une date inconnue : tracé jusqu’à la dernière entrée.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>measurement, what tells it from another of that name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sans code</translation>
    </message>
    <message>
        <source>reference %1 to %2</source>
        <translation>référence %1 à %2</translation>
    </message>
    <message>
        <source>reference up to %1</source>
        <translation>référence jusqu’à %1</translation>
    </message>
    <message>
        <source>reference from %1</source>
        <translation>référence dès %1</translation>
    </message>
    <message>
        <source>no reference range</source>
        <translation>sans valeurs de référence</translation>
    </message>
</context>
<context>
    <name>TimelineCorrections</name>
    <message>
        <source>Corrected by hand by %1, %2: %3</source>
        <comment>who, when, why</comment>
        <translation>Corrigé à la main par %1, %2 : %3</translation>
    </message>
    <message>
        <source>The file says: %1.</source>
        <comment>event, date</comment>
        <translation>Le fichier dit : %1.</translation>
    </message>
    <message>
        <source>The file said otherwise when it was corrected: %1.</source>
        <comment>event, date</comment>
        <translation>Au moment de la correction, le fichier disait autre chose : %1.</translation>
    </message>
</context>
<context>
    <name>TimelineExport</name>
    <message>
        <source>Day zero: %1. As of %2.</source>
        <translation>Jour zéro&#xa0;: %1. Au %2.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>%1. Day zero: %2. As of %3.</source>
        <comment>patient, day zero, date</comment>
        <translation>%1. Jour zéro&#xa0;: %2. Au %3.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>TimelineGrades</name>
    <message>
        <source>CTCAE 5.0, if baseline normal</source>
        <translation>CTCAE 5.0, si valeur initiale normale</translation>
    </message>
    <message>
        <source>CTCAE 5.0, baseline %1</source>
        <comment>value before treatment</comment>
        <translation>CTCAE 5.0, valeur initiale %1</translation>
    </message>
    <message>
        <source>CTCAE 5.0, baseline unknown</source>
        <translation>CTCAE 5.0, valeur initiale inconnue</translation>
    </message>
    <message>
        <source>CTCAE 5.0, if no anticoagulant</source>
        <translation>CTCAE 5.0, si pas d’anticoagulant</translation>
    </message>
    <message>
        <source>CTCAE 5.0, by the value alone</source>
        <translation>CTCAE 5.0, d’après la valeur seule</translation>
    </message>
    <message>
        <source>grade %1</source>
        <comment>of CTCAE</comment>
        <translation>grade %1</translation>
    </message>
    <message>
        <source>grade %1, with symptoms %2</source>
        <comment>of CTCAE</comment>
        <translation>grade %1, avec symptômes %2</translation>
    </message>
    <message>
        <source>CTCAE 5.0: no grade is read from a value that is only a limit.</source>
        <translation>CTCAE 5.0 : aucun grade n’est lu sur une valeur qui n’est qu’une limite.</translation>
    </message>
    <message>
        <source>CTCAE 5.0: no grade by this value.</source>
        <translation>CTCAE 5.0 : aucun grade d’après cette valeur.</translation>
    </message>
    <message>
        <source>CTCAE 5.0: grade %1.</source>
        <translation>CTCAE 5.0 : grade %1.</translation>
    </message>
    <message>
        <source>CTCAE 5.0: grade %1 without symptoms, %2 with them.</source>
        <translation>CTCAE 5.0 : grade %1 sans symptômes, %2 avec.</translation>
    </message>
    <message>
        <source>This presumes a value before treatment that was not above the upper limit; if it was, the grade is counted from that value and is lower.</source>
        <translation>Cela suppose une valeur avant traitement qui ne dépassait pas la limite supérieure ; sinon, le grade se compte à partir de cette valeur et il est plus bas.</translation>
    </message>
    <message>
        <source>Read against %1, the last value up to the first systemic treatment.</source>
        <translation>Lu par rapport à %1, la dernière valeur jusqu’au premier traitement systémique.</translation>
    </message>
    <message>
        <source>The value before treatment is not known: against a low one the grade can be higher.</source>
        <translation>La valeur avant traitement est inconnue : par rapport à une valeur basse, le grade peut être plus élevé.</translation>
    </message>
    <message>
        <source>This presumes that no anticoagulant is taken.</source>
        <translation>Cela suppose qu’aucun anticoagulant n’est pris.</translation>
    </message>
    <message>
        <source>The limits are those of other values of this line.</source>
        <translation>Les limites sont celles d’autres valeurs de cette ligne.</translation>
    </message>
</context>
<context>
    <name>TimelineGrowth</name>
    <message>
        <source>No doubling time: it takes three exact values on different days within twelve months.</source>
        <translation>Pas de temps de doublement&#xa0;: il faut trois valeurs exactes à des jours différents sur douze mois.</translation>
    </message>
    <message numerus="yes">
        <source>least squares over %n exact value(s) since %1</source>
        <translation>
            <numerusform>moindres carrés sur %n valeur exacte depuis %1</numerusform>
            <numerusform>moindres carrés sur %n valeurs exactes depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubling time %1 months (%2).</source>
        <comment>number, how it was reckoned</comment>
        <translation>Temps de doublement&#xa0;: %1 mois (%2).</translation>
    </message>
    <message>
        <source>Not rising, so no doubling time (%1).</source>
        <comment>how it was reckoned</comment>
        <translation>Pas de hausse, donc pas de temps de doublement (%1).</translation>
    </message>
    <message>
        <source>No doubling time: this value is only a limit, the exact one is not known.</source>
        <translation>Pas de temps de doublement : cette valeur n’est qu’une limite, la valeur exacte est inconnue.</translation>
    </message>
    <message>
        <source>%1 Only values after %2 count: the one of that day lies beyond the measuring range.</source>
        <comment>sentence on the doubling time, date</comment>
        <translation>%1 Seules comptent les valeurs postérieures au %2 : celle de ce jour est au-delà de la plage de mesure.</translation>
    </message>
    <message numerus="yes">
        <source>No doubling time: the %n exact value(s) since %1 span less than three months.</source>
        <translation>
            <numerusform>Pas de temps de doublement : la %n valeur exacte depuis %1 couvre moins de trois mois.</numerusform>
            <numerusform>Pas de temps de doublement : les %n valeurs exactes depuis %1 couvrent moins de trois mois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>reference %1 to %2</source>
        <translation>référence %1 à %2</translation>
    </message>
    <message>
        <source>reference up to %1</source>
        <translation>référence jusqu’à %1</translation>
    </message>
    <message>
        <source>reference from %1</source>
        <translation>référence dès %1</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>name, number of events in one bar</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>%1 (end unknown)</source>
        <comment>name of a drug or a condition</comment>
        <translation>%1 (fin inconnue)</translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>number of events in one mark</comment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>%1 · log scale</source>
        <comment>unit</comment>
        <translation>%1 · éch. log</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>dossier entier</translation>
    </message>
    <message>
        <source>fold this gap</source>
        <translation>replier cet intervalle</translation>
    </message>
    <message>
        <source>%1 without an event</source>
        <comment>length of time</comment>
        <translation>%1 sans événement</translation>
    </message>
    <message>
        <source>%1 · pinned</source>
        <comment>note of a lane</comment>
        <translation>%1 · épinglé</translation>
    </message>
    <message>
        <source>%1 · no log scale: 0 or below</source>
        <comment>unit</comment>
        <translation>%1 · pas de log&#xa0;: 0 ou moins</translation>
    </message>
</context>
<context>
    <name>TimelineReader</name>
    <message>
        <source>perhaps %1</source>
        <comment>an event that may be of this day</comment>
        <translation>peut-être %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 before</source>
        <comment>latest value, length of time</comment>
        <translation>%1, %2 auparavant</translation>
    </message>
</context>
<context>
    <name>WalletCard</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>gene, call, phenotype</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4</source>
        <comment>gene, call, phenotype, activity score</comment>
        <translation>%1 %2&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>%1 (▲ %2)</source>
        <comment>result, what it lacks</comment>
        <translation>%1 (▲ %2)</translation>
    </message>
    <message>
        <source>calls disagree</source>
        <translation>génotypes discordants</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>drug, dose and sources</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Results of genes</source>
        <translation>Résultats des gènes</translation>
    </message>
    <message>
        <source>%1: tested, but not called</source>
        <comment>gene</comment>
        <translation>%1&#xa0;: testé, mais non déterminé</translation>
    </message>
    <message>
        <source>No result is recorded.</source>
        <translation>Aucun résultat n’est renseigné.</translation>
    </message>
    <message>
        <source>None by these results.</source>
        <translation>Aucun d’après ces résultats.</translation>
    </message>
    <message>
        <source>No advice possible from these results</source>
        <translation>Aucun conseil possible d’après ces résultats</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>naissance %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>birth date, that the patient is invented</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not tested (not normal: unknown)</source>
        <translation>Non testé (pas normal&#xa0;: inconnu)</translation>
    </message>
    <message>
        <source>A drug that is not named here is not thereby safe. Other drugs can change how a gene works; none is taken into account here.</source>
        <translation>Un médicament non cité ici n’est pas sûr pour autant. D’autres médicaments peuvent modifier le fonctionnement d’un gène&#xa0;; aucun n’est pris en compte ici.</translation>
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
        <translation>Médicaments à éviter ou à doser autrement (≤&#xa0;: part de la dose initiale habituelle)</translation>
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
        <translation>face %1 sur %2</translation>
    </message>
</context>
<context>
    <name>WhatIfMoves</name>
    <message>
        <source>No option would move, and no model&apos;s number would change.</source>
        <translation>Aucune option ne bougerait, et aucun chiffre de modèle ne changerait.</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>non listé</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>option, shelf before, shelf after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: the model&apos;s number %2 → %3</source>
        <comment>option, before, after</comment>
        <translation>%1&#xa0;: chiffre du modèle %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
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
        <translation>RCP</translation>
    </message>
    <message>
        <source>medical oncology</source>
        <translation>oncologie médicale</translation>
    </message>
    <message>
        <source>surgery</source>
        <translation>chirurgie</translation>
    </message>
    <message>
        <source>radiology</source>
        <translation>radiologie</translation>
    </message>
    <message>
        <source>Which treatment next?</source>
        <translation>Quel traitement ensuite ?</translation>
    </message>
    <message>
        <source>Is another biopsy needed?</source>
        <translation>Faut-il une nouvelle biopsie ?</translation>
    </message>
    <message>
        <source>The patient would like to stay at home.</source>
        <translation>Souhaite rester à domicile.</translation>
    </message>
    <message>
        <source>no drug, best supportive care</source>
        <translation>aucun médicament, soins de support exclusifs</translation>
    </message>
    <message>
        <source>The group agrees on the first recommendation.</source>
        <translation>La RCP s’accorde sur la première recommandation.</translation>
    </message>
    <message>
        <source>would wait for the next imaging</source>
        <translation>attendrait la prochaine imagerie</translation>
    </message>
</context>
<context>
    <name>consilium::ui::AgendaModel</name>
    <message>
        <source>nothing</source>
        <comment>is missing</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no place on an agenda</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>No tumour recorded</source>
        <translation>Aucune tumeur renseignée</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Pas encore de question</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place on an agenda</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BoardController</name>
    <message>
        <source>Still needed: %1.</source>
        <comment>list of what is missing</comment>
        <translation>Il manque encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Written. It is not encrypted: keep it where patient data may be.</source>
        <translation>Écrit. Le fichier n’est pas chiffré&#xa0;: à conserver là où des données de patients sont permises.</translation>
    </message>
    <message>
        <source>Protocol of the tumour board</source>
        <translation>Compte rendu de la RCP</translation>
    </message>
    <message>
        <source>Decision of the tumour board as FHIR</source>
        <translation>Décision de la RCP au format FHIR</translation>
    </message>
    <message>
        <source>List of the tumour board</source>
        <translation>Liste de la RCP</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile, and not written over. What you typed still stands here: look at both, then change it again.</source>
        <translation>Ceci a été modifié ailleurs entre-temps et n’a pas été écrasé. Ce que vous avez saisi est toujours affiché ici : comparez les deux, puis modifiez à nouveau.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BoardPage</name>
    <message>
        <source>Waiting
%1</source>
        <comment>cases without a meeting</comment>
        <translation>En attente
%1</translation>
    </message>
    <message>
        <source>no case waits for a meeting</source>
        <translation>aucun cas n’attend de séance</translation>
    </message>
    <message>
        <source>cases: %1</source>
        <translation>cas&#xa0;: %1</translation>
    </message>
    <message>
        <source>no case yet</source>
        <translation>pas encore de cas</translation>
    </message>
    <message>
        <source>cases: %1 · %2 min</source>
        <comment>number, minutes</comment>
        <translation>cas&#xa0;: %1 · %2 min</translation>
    </message>
    <message>
        <source>Figures
what became of our decisions</source>
        <translation>Chiffres
ce que sont devenues nos décisions</translation>
    </message>
    <message>
        <source>No case waits for a meeting. Register one to begin.</source>
        <translation>Aucun cas n’attend de séance. Inscrivez-en un pour commencer.</translation>
    </message>
    <message>
        <source>No case is on this agenda yet. Register one, or schedule one that waits.</source>
        <translation>Pas encore de cas à cet ordre du jour. Inscrivez-en un, ou programmez un cas en attente.</translation>
    </message>
    <message>
        <source>Waiting for a meeting</source>
        <translation>En attente d’une séance</translation>
    </message>
    <message>
        <source>A case is listed once its minimum data set is complete</source>
        <translation>Un cas est mis à l’ordre du jour une fois ses données minimales complètes</translation>
    </message>
    <message>
        <source>quorum %1</source>
        <translation>quorum %1</translation>
    </message>
    <message>
        <source>no quorum agreed</source>
        <translation>aucun quorum convenu</translation>
    </message>
    <message>
        <source>choices are not sealed first</source>
        <translation>les choix ne sont pas scellés au préalable</translation>
    </message>
    <message>
        <source>%1 · nothing is missing</source>
        <comment>state</comment>
        <translation>%1 · rien ne manque</translation>
    </message>
    <message>
        <source>%1 · missing: %2</source>
        <comment>state, what is missing</comment>
        <translation>%1 · manquant&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tumour boards</source>
        <translation>RCP</translation>
    </message>
    <message>
        <source>Meetings, waiting cases and figures</source>
        <translation>Séances, cas en attente et chiffres</translation>
    </message>
    <message>
        <source>New &amp;meeting</source>
        <translation>&amp;Nouvelle séance</translation>
    </message>
    <message>
        <source>&amp;Register a case</source>
        <translation>&amp;Inscrire un cas</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a case, Enter goes into it.</source>
        <translation>Alt et une flèche déplacent un cas, Entrée l’ouvre.</translation>
    </message>
    <message>
        <source>&amp;Change the meeting</source>
        <translation>&amp;Modifier la séance</translation>
    </message>
    <message>
        <source>&amp;Schedule to…</source>
        <translation>&amp;Programmer pour…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the case up</source>
        <translation>Monter le cas</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the case down</source>
        <translation>Descendre le cas</translation>
    </message>
    <message>
        <source>Presen&amp;t</source>
        <translation>Présen&amp;ter</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Protocol of the chosen case, once it was discussed</source>
        <translation>Compte rendu du cas choisi, une fois discuté</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List of the meeting&apos;s cases</source>
        <translation>Liste des cas de la séance</translation>
    </message>
    <message>
        <source>FHIR</source>
        <translation>FHIR</translation>
    </message>
    <message>
        <source>The chosen case as FHIR, once it was discussed</source>
        <translation>Le cas choisi au format FHIR, une fois discuté</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Parties du cas</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>There is no meeting yet. Make one first.</source>
        <translation>Il n’y a pas encore de séance. Créez-en une d’abord.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, title of a meeting</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Off the agenda</source>
        <translation>Retirer de l’ordre du jour</translation>
    </message>
    <message>
        <source>Before this case is listed, state what is missing: %1.</source>
        <translation>Avant de mettre ce cas à l’ordre du jour, indiquez ce qui manque&#xa0;: %1.</translation>
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
        <translation>L’ordre du jour comporte les cas 1 à %1.</translation>
    </message>
    <message>
        <source>No such step. There are the steps 1 to %1.</source>
        <translation>Cette étape n’existe pas. Il y a les étapes 1 à %1.</translation>
    </message>
    <message>
        <source>Diagnosis not stated</source>
        <translation>Diagnostic non indiqué</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>board, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>case %1 of %2</source>
        <translation>cas %1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>patient, age, sex</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>board, case</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In this meeting no choices are sealed before the ranking is shown: %1</source>
        <translation>Dans cette séance, aucun choix n’est scellé avant l’affichage du classement&#xa0;: %1</translation>
    </message>
    <message>
        <source>This decision is final (%1, %2). It does not change; later words are addenda, entered on the board page.</source>
        <comment>name, time</comment>
        <translation>Cette décision est définitive (%1, %2). Elle ne change plus&#xa0;; tout ajout est un addendum, saisi sur la page RCP.</translation>
    </message>
    <message>
        <source>No question was entered</source>
        <translation>Aucune question saisie</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BoardStepBar</name>
    <message>
        <source>← → step · J jump · M mask · P notes · T time · Esc leave</source>
        <translation>← → étape · J aller à · M masquer · P notes · T temps · Échap quitter</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BoardTopBar</name>
    <message>
        <source>stopped at %1</source>
        <translation>arrêté à %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>▲ %1 over the time</source>
        <translation>▲ dépassement %1</translation>
    </message>
    <message>
        <source>invented</source>
        <translation>fictif</translation>
    </message>
    <message>
        <source>identity masked</source>
        <translation>identité masquée</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BrowseView</name>
    <message>
        <source>regimens</source>
        <translation>protocoles</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Gene, change, tumour type, drug, brand or class</source>
        <translation>Gène, altération, type de tumeur, médicament, marque ou classe</translation>
    </message>
    <message>
        <source>Search the pack</source>
        <translation>Chercher dans le pack</translation>
    </message>
    <message>
        <source>Every word must be found. A tumour type also finds what is stated for a wider or a narrower type; a gene is found by its older names, a drug by its brands and classes.</source>
        <translation>Chaque mot doit être trouvé. Un type de tumeur trouve aussi ce qui est indiqué pour un type plus large ou plus étroit&#xa0;; un gène est trouvé par ses anciens noms, un médicament par ses marques et classes.</translation>
    </message>
    <message>
        <source>Entries of the pack</source>
        <translation>Entrées du pack</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>filter, number of entries</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>What it says:</source>
        <translation>Ce qu’il dit&#xa0;:</translation>
    </message>
    <message>
        <source>Whose:</source>
        <translation>De qui&#xa0;:</translation>
    </message>
    <message>
        <source>Showing all %1 entries.</source>
        <translation>Les %1 entrées sont toutes affichées.</translation>
    </message>
    <message>
        <source>Showing %1 of %2; %3 hidden by the search and filters.</source>
        <translation>%1 affichées sur %2&#xa0;; %3 masquées par la recherche et les filtres.</translation>
    </message>
    <message>
        <source>Every entry is hidden by the filters above.</source>
        <translation>Toutes les entrées sont masquées par les filtres ci-dessus.</translation>
    </message>
    <message>
        <source>No shown entry holds every word of “%1”. That the pack says nothing of it does not mean that nothing is known.</source>
        <translation>Aucune entrée affichée ne contient chaque mot de «&#xa0;%1&#xa0;». Que le pack n’en dise rien ne signifie pas que rien n’est connu.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CalculatorForm</name>
    <message>
        <source>%1 in %2</source>
        <comment>input, unit</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 (may be left out)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CalculatorsPage</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search a calculator</source>
        <translation>Chercher un calculateur</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Calculateurs</translation>
    </message>
    <message>
        <source>Chosen calculator</source>
        <translation>Calculateur choisi</translation>
    </message>
    <message>
        <source>No calculator matches.</source>
        <translation>Aucun calculateur ne correspond.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Attention&#xa0;: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Fill in the form: the result appears as you type.</source>
        <translation>Remplissez le formulaire&#xa0;: le résultat apparaît au fil de la saisie.</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>pas de résultat</translation>
    </message>
    <message>
        <source>read the remark</source>
        <translation>lire la remarque</translation>
    </message>
    <message>
        <source>%1; numbers are rounded to four digits.</source>
        <translation>%1&#xa0;; nombres arrondis à quatre chiffres.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formule&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>result, unit</comment>
        <extracomment>result of a model, its unit</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>visit, remark</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Fill from the record</source>
        <translation>Remplir d’après le dossier</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Retour au cas</translation>
    </message>
    <message>
        <source>Open case: %1</source>
        <comment>name, age</comment>
        <translation>Cas ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>The record holds nothing that can be filled in here.</source>
        <translation>Le dossier ne contient rien qui puisse être rempli ici.</translation>
    </message>
    <message>
        <source>From the record: %1 of %2 inputs, each with its date. What is empty is not recorded or cannot be used.</source>
        <translation>Du dossier&#xa0;: %1 données sur %2, chacune avec sa date. Ce qui est vide n’est pas renseigné ou est inutilisable.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CalibrationPlot</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a grouping, group</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Calibration: what was said against what was seen</source>
        <translation>Calibration&#xa0;: le prédit contre l’observé</translation>
    </message>
    <message>
        <source>%1: said %2, seen %3 (%4), %5 people</source>
        <comment>group, shares, interval, people</comment>
        <translation>%1&#xa0;: prédit %2, observé %3 (%4), %5 personnes</translation>
    </message>
    <message>
        <source>said</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>observé</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CaseEditor</name>
    <message>
        <source>Question to the board</source>
        <translation>Question à la RCP</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Présentateur</translation>
    </message>
    <message>
        <source>The steps are &amp;prepared</source>
        <translation>Les étapes sont &amp;préparées</translation>
    </message>
    <message>
        <source>The decision is final: the question does not change any more.</source>
        <translation>La décision est définitive&#xa0;: la question ne change plus.</translation>
    </message>
    <message>
        <source>Minutes for this case</source>
        <translation>Minutes pour ce cas</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>Prese&amp;nter</source>
        <translation>Prése&amp;ntateur</translation>
    </message>
    <message>
        <source>Min&amp;utes</source>
        <translation>Min&amp;utes</translation>
    </message>
    <message>
        <source>Minimum data set</source>
        <translation>Données minimales</translation>
    </message>
    <message>
        <source>Statement on %1</source>
        <translation>Indication sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not in the record: state it here</source>
        <translation>Absent du dossier&#xa0;: à indiquer ici</translation>
    </message>
    <message>
        <source>In the record: %1</source>
        <translation>Dans le dossier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CasePage</name>
    <message>
        <source>Pages of the case</source>
        <translation>Pages du cas</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Genome</source>
        <translation>Génome</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tumour type, OncoTree code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>aucune renseignée</translation>
    </message>
    <message>
        <source>for early disease only</source>
        <translation>pour maladie précoce seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) for advanced disease</source>
        <translation>
            <numerusform>%n ligne pour maladie avancée</numerusform>
            <numerusform>%n lignes pour maladie avancée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), progressed on %1</source>
        <translation>
            <numerusform>%n ligne, progression sous %1</numerusform>
            <numerusform>%n lignes, progression sous %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Pharmacogenomics</source>
        <translation>Pharmacogénétique</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Prévisions</translation>
    </message>
    <message>
        <source>Calculators for this case</source>
        <translation>Calculateurs pour ce cas</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Board size</source>
        <translation>Grand format</translation>
    </message>
    <message>
        <source>This page in large letters, one idea at a time (F5)</source>
        <translation>Cette page en grands caractères, une idée à la fois (F5)</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CaseRegistration</name>
    <message>
        <source>Search a patient</source>
        <translation>Rechercher un patient</translation>
    </message>
    <message>
        <source>No patient is found. Import the patient first, or search otherwise.</source>
        <translation>Aucun patient trouvé. Importez d’abord le patient, ou cherchez autrement.</translation>
    </message>
    <message>
        <source>Question to the board</source>
        <translation>Question à la RCP</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Présentateur</translation>
    </message>
    <message>
        <source>Name, identifier or diagnosis</source>
        <translation>Nom, identifiant ou diagnostic</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Patients trouvés</translation>
    </message>
    <message>
        <source>What is the board asked?</source>
        <translation>Que demande-t-on à la RCP&#xa0;?</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Register a case</source>
        <translation>Inscrire un cas</translation>
    </message>
    <message>
        <source>Everything else is taken from the record</source>
        <translation>Tout le reste est repris du dossier</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>Prese&amp;nter</source>
        <translation>Prése&amp;ntateur</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>patient, age, diagnosis</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>No tumour recorded</source>
        <translation>Aucune tumeur renseignée</translation>
    </message>
    <message>
        <source>Choose a patient.</source>
        <translation>Choisissez un patient.</translation>
    </message>
    <message>
        <source>Write the question to the board.</source>
        <translation>Saisissez la question à la RCP.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ChangedSince</name>
    <message>
        <source>Changed since an earlier ranking</source>
        <translation>Changements depuis un classement antérieur</translation>
    </message>
    <message>
        <source>Earlier ranking to compare with</source>
        <translation>Classement antérieur à comparer</translation>
    </message>
    <message>
        <source>What changed since the earlier ranking, and why</source>
        <translation>Ce qui a changé depuis le classement antérieur, et pourquoi</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>The earlier ranking was redrawn byte for byte from what was kept with it.</source>
        <translation>Le classement antérieur a été reproduit octet pour octet d’après ce qui avait été conservé.</translation>
    </message>
    <message>
        <source>This version of the program answers the earlier inputs otherwise; where this alone makes a difference, its cause is the program.</source>
        <translation>Cette version du programme répond autrement aux données antérieures&#xa0;; là où cela seul fait une différence, la cause indiquée est le programme.</translation>
    </message>
    <message>
        <source>What the earlier ranking was made with is not all to be had, so what differs is shown and why is not told apart.</source>
        <translation>Tout ce qui avait servi au classement antérieur n’est pas disponible&#xa0;; les différences sont affichées sans distinguer leurs causes.</translation>
    </message>
    <message>
        <source>No option came, went or moved, and no verdict changed.</source>
        <translation>Aucune option n’est apparue, n’a disparu ni n’a bougé, et aucun verdict n’a changé.</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>In knowledge and models</source>
        <translation>Dans les connaissances et modèles</translation>
    </message>
    <message>
        <source>No option came, went or moved, and no verdict, dose, number or text changed.</source>
        <translation>Aucune option n’est apparue, n’a disparu ni changé de place, et aucun verdict, dose, chiffre ou texte n’a changé.</translation>
    </message>
    <message>
        <source>In doses, numbers and texts</source>
        <translation>Dans les doses, chiffres et textes</translation>
    </message>
    <message>
        <source>The record differs in what is not listed here, such as where an entry came from.</source>
        <translation>Le dossier diffère sur des points non énumérés ici, comme l’origine d’une entrée.</translation>
    </message>
    <message>
        <source>This version of the program gives the same options, order and verdicts to the earlier inputs; wording or details differ.</source>
        <translation>Cette version du programme donne les mêmes options, ordre et verdicts pour les données antérieures&#xa0;; le texte ou des détails diffèrent.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CheckView</name>
    <message>
        <source>&amp;Check a pack file…</source>
        <translation>&amp;Vérifier un pack…</translation>
    </message>
    <message>
        <source>&amp;Lock now and open again</source>
        <translation>Ver&amp;rouiller et rouvrir maintenant</translation>
    </message>
    <message>
        <source>C&amp;ompare all the same</source>
        <translation>C&amp;omparer quand même</translation>
    </message>
    <message>
        <source>&amp;Trust a key…</source>
        <translation>&amp;Approuver une clé…</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>Nothing is changed by comparing. Other work on the store waits until this is done or cancelled.</source>
        <translation>La comparaison ne change rien. Les autres travaux sur la base attendent qu’elle soit terminée ou annulée.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Check a new pack</source>
        <translation>Vérifier un nouveau pack</translation>
    </message>
    <message>
        <source>Choose a pack file (.cpack). Its signature and its age are judged, and it is compared with the pack in use, in general and for every case of this store.</source>
        <translation>Choisissez un fichier de pack (.cpack). Sa signature et son âge sont évalués, et il est comparé au pack en service, en général et pour chaque cas de cette base.</translation>
    </message>
    <message>
        <source>Nothing changes before you have seen what is gained and lost and have put the pack into use by name.</source>
        <translation>Rien ne change avant que vous n’ayez vu ce qui est gagné et perdu et mis le pack en service sous votre nom.</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>Comparaison de %1</translation>
    </message>
    <message>
        <source>Comparing what the two packs say…</source>
        <translation>Comparaison des énoncés des deux packs…</translation>
    </message>
    <message>
        <source>Comparing the options of each case: %1 of %2…</source>
        <translation>Comparaison des options de chaque cas&#xa0;: %1 sur %2…</translation>
    </message>
    <message>
        <source>What it calls itself: %1 %2, edition of %3</source>
        <comment>pack, version, date</comment>
        <translation>Il se nomme&#xa0;: %1 %2, édition du %3</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <comment>technical</comment>
        <translation>Endroit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>✗ Not taken: %1</source>
        <comment>file name</comment>
        <translation>✗ Non repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>✓ Kept: %1 %2</source>
        <comment>pack, version</comment>
        <translation>✓ Conservé&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>The pack is used from the next opening of this store. Until then every page goes on with the pack before it.</source>
        <translation>Le pack sera utilisé dès la prochaine ouverture de cette base. D’ici là, chaque page continue avec le pack précédent.</translation>
    </message>
    <message>
        <source>Put into use by %1.</source>
        <translation>Mis en service par %1.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ChoicePanel</name>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>Open the ranking</source>
        <translation>Ouvrir le classement</translation>
    </message>
    <message>
        <source>Open early …</source>
        <translation>Ouvrir plus tôt…</translation>
    </message>
    <message>
        <source>Do not seal …</source>
        <translation>Ne pas sceller…</translation>
    </message>
    <message>
        <source>Choice of</source>
        <translation>Choix de</translation>
    </message>
    <message>
        <source>Drugs, several joined by +</source>
        <translation>Médicaments, plusieurs reliés par +</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>The ranking opens when all have chosen or the chair opens it.</source>
        <translation>Le classement s’ouvre quand tous ont choisi ou que la présidence l’ouvre.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Name of the chair</source>
        <translation>Nom du président de séance</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>scellé</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>L’ensemble des participants</translation>
    </message>
    <message>
        <source>with the group</source>
        <translation>avec l’ensemble</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>choix en cours</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Sealed by %1 of %2</source>
        <translation>Scellé par %1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, discipline</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not in the pack, kept as typed: %1</source>
        <translation>Absent du pack, conservé tel que saisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the ranking before all have sealed</source>
        <translation>Ouvrir le classement avant que tous aient scellé</translation>
    </message>
    <message>
        <source>Do not seal choices in this meeting</source>
        <translation>Ne pas sceller les choix dans cette séance</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Do not seal</source>
        <translation>Ne pas sceller</translation>
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
        <translation>État de la demande à l’assureur</translation>
    </message>
    <message>
        <source>Date on which the insurer was asked</source>
        <translation>Date de la demande à l’assureur</translation>
    </message>
    <message>
        <source>Date of the insurer&apos;s answer</source>
        <translation>Date de la réponse de l’assureur</translation>
    </message>
    <message>
        <source>Why the insurer refused</source>
        <translation>Pourquoi l’assureur a refusé</translation>
    </message>
    <message>
        <source>Note on the claim</source>
        <translation>Note sur la demande</translation>
    </message>
    <message>
        <source>Claim to the insurer</source>
        <translation>Demande à l’assureur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Evidence level</source>
        <translation>Niveau de preuve</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Fondé sur</translation>
    </message>
    <message>
        <source>Starting dose</source>
        <translation>Dose initiale</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>differs from the reference: %1</source>
        <translation>diffère de la référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Differs from the reference.</source>
        <translation>Diffère de la référence.</translation>
    </message>
    <message>
        <source>%1
◆ reference</source>
        <comment>rank and name</comment>
        <translation>%1
◆ référence</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CompareView</name>
    <message>
        <source>Hide rows in which all are equal</source>
        <translation>Masquer les lignes où tout est égal</translation>
    </message>
    <message>
        <source>Options side by side</source>
        <translation>Options côte à côte</translation>
    </message>
    <message>
        <source>Make this column the reference (P)</source>
        <translation>Faire de cette colonne la référence (P)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Back to the options (Esc)</source>
        <translation>Retour aux options (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden</source>
        <translation>
            <numerusform>%n ligne masquée</numerusform>
            <numerusform>%n lignes masquées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::ComparisonView</name>
    <message>
        <source>&amp;Put into use…</source>
        <translation>&amp;Mettre en service…</translation>
    </message>
    <message>
        <source>&amp;Close comparison</source>
        <translation>Fermer la com&amp;paraison</translation>
    </message>
    <message>
        <source>Options of level I that would be lost</source>
        <translation>Options de niveau I qui seraient perdues</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>Quelles modifications</translation>
    </message>
    <message>
        <source>Search the changes</source>
        <translation>Chercher une modification</translation>
    </message>
    <message>
        <source>Drug, biomarker, tumour type, case</source>
        <translation>Médicament, biomarqueur, type de tumeur, cas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>pack, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>edition of %1, compared with %2 %3 of %4</source>
        <comment>date, pack in use, its version and date</comment>
        <translation>édition du %1, comparée à %2 %3 du %4</translation>
    </message>
    <message>
        <source>%1 · signed by %2</source>
        <comment>what was compared, holder of the key</comment>
        <translation>%1 · signé par %2</translation>
    </message>
    <message>
        <source>✓ %1 gained</source>
        <comment>number of claims</comment>
        <translation>✓ %1 gagnés</translation>
    </message>
    <message>
        <source>✗ %1 lost</source>
        <comment>number of claims</comment>
        <translation>✗ %1 perdus</translation>
    </message>
    <message>
        <source>▲ %1 on another level</source>
        <comment>number of claims</comment>
        <translation>▲ %1 à un autre niveau</translation>
    </message>
    <message>
        <source>no case in this store to compare</source>
        <translation>aucun cas à comparer dans cette base</translation>
    </message>
    <message numerus="yes">
        <source>options change in %1 of %n case(s)</source>
        <translation>
            <numerusform>options modifiées dans %1 cas sur %n</numerusform>
            <numerusform>options modifiées dans %1 cas sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>✗ For reading only: %1</source>
        <translation>✗ Lecture seule&#xa0;: %1</translation>
    </message>
    <message>
        <source>▲ Options of level I that would be lost: %1</source>
        <translation>▲ Options de niveau I qui seraient perdues&#xa0;: %1</translation>
    </message>
    <message>
        <source>In general (%1)</source>
        <translation>En général (%1)</translation>
    </message>
    <message>
        <source>In your cases (%1)</source>
        <translation>Dans vos cas (%1)</translation>
    </message>
    <message>
        <source>By entry (%1)</source>
        <translation>Par entrée (%1)</translation>
    </message>
    <message>
        <source>Showing %1 of %2; %3 hidden by the search.</source>
        <translation>%1 affichées sur %2&#xa0;; %3 masquées par la recherche.</translation>
    </message>
    <message>
        <source>Nothing changes here.</source>
        <translation>Rien ne change ici.</translation>
    </message>
    <message>
        <source>No change holds every word of the search.</source>
        <translation>Aucune modification ne contient chaque mot de la recherche.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ConflictView</name>
    <message>
        <source>Speaks for an effect</source>
        <translation>En faveur d’un effet</translation>
    </message>
    <message>
        <source>Speaks against an effect</source>
        <translation>Contre un effet</translation>
    </message>
    <message>
        <source>Speaks for toxicity</source>
        <translation>En faveur d’une toxicité</translation>
    </message>
    <message>
        <source>Speaks against toxicity</source>
        <translation>Contre une toxicité</translation>
    </message>
    <message>
        <source>Speaks for a better course</source>
        <translation>En faveur d’une meilleure évolution</translation>
    </message>
    <message>
        <source>Speaks against a better course</source>
        <translation>Contre une meilleure évolution</translation>
    </message>
    <message>
        <source>Speaks for the diagnosis</source>
        <translation>En faveur du diagnostic</translation>
    </message>
    <message>
        <source>Speaks against the diagnosis</source>
        <translation>Contre le diagnostic</translation>
    </message>
    <message>
        <source>Prognosis</source>
        <translation>Pronostic</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>prognosis or diagnosis, therapy</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In this tumour type the statements disagree.</source>
        <translation>Dans ce type de tumeur, les énoncés divergent.</translation>
    </message>
    <message>
        <source>In another tumour type, %1, the statements disagree.</source>
        <translation>Dans un autre type de tumeur, %1, les énoncés divergent.</translation>
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
            <numerusform>Afficher %n autre</numerusform>
            <numerusform>Afficher %n autres</numerusform>
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
            <numerusform>&#xa0;; et %n autre</numerusform>
            <numerusform>&#xa0;; et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <comment>answer to a question</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not decided: something is not known</source>
        <translation>non tranché&#xa0;: un élément est inconnu</translation>
    </message>
    <message>
        <source>criteria met</source>
        <translation>critères remplis</translation>
    </message>
    <message>
        <source>criteria not met</source>
        <translation>critères non remplis</translation>
    </message>
    <message>
        <source>refer to genetic counselling</source>
        <translation>adresser en consultation d’oncogénétique</translation>
    </message>
    <message>
        <source>no question answered yes</source>
        <translation>aucune question répondue par oui</translation>
    </message>
    <message>
        <source>Family criteria from the tree</source>
        <translation>Critères familiaux d’après l’arbre</translation>
    </message>
    <message>
        <source>Family criteria</source>
        <translation>Critères familiaux</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Rests on, or what is not known</source>
        <translation>Repose sur, ou ce qui est inconnu</translation>
    </message>
    <message>
        <source>FHS-7</source>
        <translation>FHS-7</translation>
    </message>
    <message>
        <source>Amsterdam II criteria</source>
        <translation>Critères d’Amsterdam II</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>Toutes les questions ont une réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not known.</source>
        <translation>
            <numerusform>%n question sans réponse connue.</numerusform>
            <numerusform>%n questions sans réponse connue.</numerusform>
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
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it like 2026-11-23, 2026-11 or 2026.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme 2026-11-23, 2026-11 ou 2026.</translation>
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
        <translation>%1 présents, %2 requis</translation>
    </message>
    <message numerus="yes">
        <source>%n present, no quorum agreed on</source>
        <translation>
            <numerusform>%n présent, aucun quorum convenu</numerusform>
            <numerusform>%n présents, aucun quorum convenu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing. A final decision does not change; later words are addenda.</source>
        <translation>Rien ne manque. Une décision définitive ne change plus&#xa0;; tout ajout est un addendum.</translation>
    </message>
    <message>
        <source>No recommendation, because …</source>
        <translation>Aucune recommandation, motif…</translation>
    </message>
    <message>
        <source>Rebiopsy</source>
        <translation>Nouvelle biopsie</translation>
    </message>
    <message>
        <source>Repeat histology</source>
        <translation>Nouvelle histologie</translation>
    </message>
    <message>
        <source>Genetic counselling</source>
        <translation>Consultation d’oncogénétique</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Rendre définitive</translation>
    </message>
    <message>
        <source>Wording agreed on</source>
        <translation>Texte convenu</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>Ajouter une recommandation</translation>
    </message>
    <message>
        <source>Not on the first shelf of the ranking, because</source>
        <translation>Hors du premier groupe du classement, parce que</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En toutes lettres</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Without a quorum, because</source>
        <translation>Sans quorum, parce que</translation>
    </message>
    <message>
        <source>Conflict of interest …</source>
        <translation>Conflit d’intérêts…</translation>
    </message>
    <message>
        <source>Dissent …</source>
        <translation>Avis divergent…</translation>
    </message>
    <message>
        <source>Before it is final</source>
        <translation>Avant qu’elle soit définitive</translation>
    </message>
    <message>
        <source>Name of who makes it final</source>
        <translation>Nom de qui la rend définitive</translation>
    </message>
    <message>
        <source>%1 present who have not abstained, %2 needed</source>
        <comment>members</comment>
        <translation>%1 présents ne s’étant pas abstenus, %2 requis</translation>
    </message>
</context>
<context>
    <name>consilium::ui::DecisionView</name>
    <message>
        <source>Name of who adds this</source>
        <translation>Nom de l’auteur de l’ajout</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Addendum</source>
        <translation>&amp;Addendum</translation>
    </message>
    <message>
        <source>Add the addendum</source>
        <translation>Ajouter l’addendum</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Addenda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a decision, text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>time, name, addendum</comment>
        <translation>%1 · %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>state, time, name</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>It is written in board mode, during the meeting.</source>
        <translation>Elle est rédigée en mode RCP, pendant la séance.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>use: %1</source>
        <translation>utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>level not stated</source>
        <translation>niveau non indiqué</translation>
    </message>
    <message>
        <source>nobody responsible yet</source>
        <translation>pas encore de responsable</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>Recommendation, priority %1</source>
        <translation>Recommandation, priorité %1</translation>
    </message>
    <message>
        <source>No recommendation, because</source>
        <translation>Aucune recommandation, parce que</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>reason, text</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>rebiopsy</source>
        <translation>nouvelle biopsie</translation>
    </message>
    <message>
        <source>repeat histology</source>
        <translation>nouvelle histologie</translation>
    </message>
    <message>
        <source>genetic counselling</source>
        <translation>consultation d’oncogénétique</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Why off the first shelf</source>
        <translation>Pourquoi hors du premier groupe</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Avis divergent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, interest</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflit d’intérêts</translation>
    </message>
    <message>
        <source>%1 · abstained</source>
        <comment>name and interest</comment>
        <translation>%1 · abstention</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Why without quorum</source>
        <translation>Pourquoi sans quorum</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Établi avec</translation>
    </message>
    <message>
        <source>Write the addendum.</source>
        <translation>Saisissez l’addendum.</translation>
    </message>
    <message>
        <source>Say who adds this.</source>
        <translation>Indiquez qui fait l’ajout.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::DrugList</name>
    <message numerus="yes">
        <source>Advice withheld, with the reason: %n drug(s)</source>
        <translation>
            <numerusform>Pas de conseil, avec le motif&#xa0;: %n médicament</numerusform>
            <numerusform>Pas de conseil, avec le motif&#xa0;: %n médicaments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not tested: %n drug(s)</source>
        <translation>
            <numerusform>Non testé&#xa0;: %n médicament</numerusform>
            <numerusform>Non testé&#xa0;: %n médicaments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n drug(s)</source>
        <comment>what to do</comment>
        <translation>
            <numerusform>%1&#xa0;: %n médicament</numerusform>
            <numerusform>%1&#xa0;: %n médicaments</numerusform>
        </translation>
    </message>
    <message>
        <source>Search drug, trade name or gene</source>
        <translation>Chercher médicament, marque ou gène</translation>
    </message>
    <message>
        <source>Search a drug</source>
        <translation>Chercher un médicament</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Affected now: in the options, or taken</source>
        <translation>Concernés maintenant&#xa0;: dans les options ou pris</translation>
    </message>
    <message>
        <source>All others that guidance speaks of</source>
        <translation>Tous les autres cités par les recommandations</translation>
    </message>
    <message>
        <source>No drug of the options or the medication list has guidance in this pack.</source>
        <translation>Aucun médicament des options ou de la liste des médicaments n’a de recommandation dans ce pack.</translation>
    </message>
    <message>
        <source>The knowledge pack has no other guidance.</source>
        <translation>Le pack de connaissances n’a pas d’autre recommandation.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>sign, group with its number of drugs</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The knowledge pack has no guidance on pharmacogenes.</source>
        <translation>Le pack de connaissances n’a pas de recommandation sur les pharmacogènes.</translation>
    </message>
    <message>
        <source>No guidance in this pack on “%1”. That says nothing about the drug.</source>
        <translation>Pas de recommandation dans ce pack sur «&#xa0;%1&#xa0;». Cela ne dit rien du médicament.</translation>
    </message>
    <message>
        <source>what guidelines and labels ask for; the decision is yours</source>
        <translation>ce que demandent recommandations et libellés&#xa0;; la décision vous revient</translation>
    </message>
    <message numerus="yes">
        <source>Test first, as regulators or guidelines ask: %n drug(s)</source>
        <translation>
            <numerusform>Tester d’abord (autorités, recommandations) : %n médicament</numerusform>
            <numerusform>Tester d’abord (autorités, recommandations) : %n médicaments</numerusform>
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
        <translation>au plus %1 de la dose initiale habituelle</translation>
    </message>
    <message>
        <source>%1 not tested</source>
        <comment>genes</comment>
        <translation>%1 non testé</translation>
    </message>
    <message>
        <source>taken now</source>
        <translation>pris actuellement</translation>
    </message>
    <message>
        <source>in the options: %1</source>
        <translation>dans les options&#xa0;: %1</translation>
    </message>
    <message>
        <source>▲ key positions not read</source>
        <translation>▲ positions clés non lues</translation>
    </message>
    <message>
        <source>▲ calls disagree</source>
        <translation>▲ génotypes discordants</translation>
    </message>
    <message>
        <source>%1 counts as %2 while %3 is taken, a strong inhibitor; the genes say %4.</source>
        <translation>%1 compte comme %2 tant que %3 est pris, un inhibiteur puissant&#xa0;; les gènes disent %4.</translation>
    </message>
    <message>
        <source>%1 counts as %2 while %3 is taken, a moderate inhibitor; the genes say %4.</source>
        <translation>%1 compte comme %2 tant que %3 est pris, un inhibiteur modéré&#xa0;; les gènes disent %4.</translation>
    </message>
    <message>
        <source>inhibitor</source>
        <translation>inhibiteur</translation>
    </message>
    <message>
        <source>%1 asks for a test of %2 first: %3</source>
        <comment>regulator, gene, words</comment>
        <translation>%1 demande d’abord un test de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: not tested</source>
        <comment>gene</comment>
        <translation>%1&#xa0;: non testé</translation>
    </message>
    <message>
        <source>%1: not called</source>
        <comment>gene</comment>
        <translation>%1&#xa0;: non déterminé</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>gene, call, phenotype</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Rests on %1</source>
        <comment>gene results</comment>
        <translation>Repose sur %1</translation>
    </message>
    <message>
        <source>%1, strength: %2</source>
        <comment>source, strength of its advice</comment>
        <translation>%1, force&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: at most %2 of the usual starting dose</source>
        <comment>what to do, percentage</comment>
        <translation>%1&#xa0;: au plus %2 de la dose initiale habituelle</translation>
    </message>
    <message>
        <source>▲ Only some of the calls that fit equally well lead here.</source>
        <translation>▲ Seuls certains des génotypes également compatibles mènent ici.</translation>
    </message>
    <message>
        <source>Population: %1</source>
        <translation>Population&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gene, what it means</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>%1&#xa0;; s’il est donné malgré tout, au plus %2 de la dose initiale habituelle</translation>
    </message>
</context>
<context>
    <name>consilium::ui::EntriesModel</name>
    <message>
        <source>except %1</source>
        <comment>tumour types</comment>
        <translation>sauf %1</translation>
    </message>
    <message>
        <source>evidence against it</source>
        <translation>preuves contraires</translation>
    </message>
    <message>
        <source>Biomarker</source>
        <translation>Biomarqueur</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>Type de tumeur</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Autorisations</translation>
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
        <translation>non indiqué dans ce pack</translation>
    </message>
    <message>
        <source>%1, retrieved %2</source>
        <comment>licence, date</comment>
        <translation>%1, récupéré le %2</translation>
    </message>
    <message>
        <source>Details of the chosen entry</source>
        <translation>Détails de l’entrée choisie</translation>
    </message>
    <message>
        <source>Choose an entry to see all that the pack says of it.</source>
        <translation>Choisissez une entrée pour voir tout ce que le pack en dit.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>Type de tumeur</translation>
    </message>
    <message>
        <source>%1
and every type below</source>
        <comment>tumour types</comment>
        <translation>%1
et tous les types subordonnés</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Sauf</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>aucune indiquée</translation>
    </message>
    <message>
        <source>%1, 95 % interval</source>
        <comment>a figure with its interval</comment>
        <translation>%1, intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a figure, its source</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>In trials</source>
        <translation>Dans les essais</translation>
    </message>
    <message>
        <source>%1 did better; %2</source>
        <comment>therapy, source</comment>
        <translation>%1 a fait mieux&#xa0;; %2</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Preferred by</source>
        <translation>Préféré par</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1
by rule %2</source>
        <comment>levels, ids of rules</comment>
        <translation>%1
selon la règle %2</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Rédigé par</translation>
    </message>
    <message>
        <source>us, in our own words; the licences of what it rests on stand under “Pack in use”</source>
        <translation>nous, dans nos propres termes&#xa0;; les licences des sources figurent sous «&#xa0;Pack utilisé&#xa0;»</translation>
    </message>
    <message>
        <source>%1 item %2</source>
        <comment>source, number</comment>
        <translation>%1, entrée %2</translation>
    </message>
    <message>
        <source>its own level: %1</source>
        <translation>son propre niveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>its own rating: %1 of 5</source>
        <translation>sa propre cotation&#xa0;: %1 sur 5</translation>
    </message>
    <message>
        <source>does not support the effect</source>
        <translation>n’étaye pas l’effet</translation>
    </message>
    <message>
        <source>supports the effect</source>
        <translation>étaye l’effet</translation>
    </message>
    <message>
        <source>biomarker there: %1</source>
        <translation>biomarqueur à la source&#xa0;: %1</translation>
    </message>
    <message>
        <source>disease there: %1</source>
        <translation>maladie à la source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importé de</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>Sa licence</translation>
    </message>
    <message>
        <source>Biomarker</source>
        <translation>Biomarqueur</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>For consideration only with</source>
        <translation>À considérer seulement avec</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Exige</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sinon</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Could be changed</source>
        <translation>Modifiable par</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>%1
in %2 %3</source>
        <comment>id, pack, version</comment>
        <translation>%1
dans %2 %3</translation>
    </message>
    <message>
        <source>evidence against “%1”</source>
        <comment>effect</comment>
        <translation>preuves contre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>effect, level</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mécanisme</translation>
    </message>
</context>
<context>
    <name>consilium::ui::EventDialog</name>
    <message>
        <source>still going on</source>
        <translation>toujours en cours</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Performance status (ECOG)</source>
        <translation>Indice de performance (ECOG)</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation>Événement indésirable</translation>
    </message>
    <message>
        <source>Systemic treatment</source>
        <translation>Traitement systémique</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Chirurgie</translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation>Radiothérapie</translation>
    </message>
    <message>
        <source>Tumour marker</source>
        <translation>Marqueur tumoral</translation>
    </message>
    <message>
        <source>Laboratory value</source>
        <translation>Valeur de laboratoire</translation>
    </message>
    <message>
        <source>Document or note</source>
        <translation>Document ou note</translation>
    </message>
    <message>
        <source>complete response</source>
        <translation>réponse complète</translation>
    </message>
    <message>
        <source>partial response</source>
        <translation>réponse partielle</translation>
    </message>
    <message>
        <source>stable disease</source>
        <translation>maladie stable</translation>
    </message>
    <message>
        <source>progressive disease</source>
        <translation>maladie en progression</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation>non évaluable</translation>
    </message>
    <message>
        <source>improved, without a category</source>
        <translation>amélioré, sans catégorie</translation>
    </message>
    <message>
        <source>worse, without a category</source>
        <translation>aggravé, sans catégorie</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ype&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Date or start:</source>
        <translation>&amp;Date ou début&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>&amp;Fin&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Valeur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>&amp;Unité&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation>&amp;Catégorie&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Line of treatment:</source>
        <translation>&amp;Ligne de traitement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Tumour:</source>
        <translation>&amp;Tumeur&#xa0;:</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>0 à 5</translation>
    </message>
    <message>
        <source>CTCAE grade 1 to 5, or empty</source>
        <translation>Grade CTCAE 1 à 5, ou vide</translation>
    </message>
    <message>
        <source>12.5 or &lt;0.5</source>
        <translation>12.5 ou &lt;0.5</translation>
    </message>
    <message>
        <source>A date is needed: a year, a month or a day.</source>
        <translation>Une date est nécessaire&#xa0;: une année, un mois ou un jour.</translation>
    </message>
    <message>
        <source>The date lies after today. What is planned is no event yet.</source>
        <translation>La date est postérieure à aujourd’hui. Ce qui est prévu n’est pas encore un événement.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message>
        <source>A number with a unit is needed; the number with a point, not a comma.</source>
        <translation>Un nombre avec unité est nécessaire&#xa0;; le nombre avec un point, pas une virgule.</translation>
    </message>
    <message>
        <source>ECOG is a whole number from 0 to 5.</source>
        <translation>L’ECOG est un nombre entier de 0 à 5.</translation>
    </message>
    <message>
        <source>A CTCAE grade is a whole number from 1 to 5.</source>
        <translation>Un grade CTCAE est un nombre entier de 1 à 5.</translation>
    </message>
    <message>
        <source>Write a date as 2026, 2026-11 or 2026-11-24.</source>
        <translation>Écrivez une date comme 2026, 2026-11 ou 2026-11-24.</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xte :</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motif :</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>V&amp;otre nom :</translation>
    </message>
    <message>
        <source>as the file states it</source>
        <translation>comme l’indique le fichier</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Ne pas garder</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Saisi par erreur</translation>
    </message>
    <message>
        <source>Performance status (%1)</source>
        <translation>Indice de performance (%1)</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Other medication</source>
        <translation>Autres médicaments</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 à 100</translation>
    </message>
    <message>
        <source>A file says: %1.</source>
        <comment>event, date</comment>
        <translation>Un fichier dit : %1.</translation>
    </message>
    <message>
        <source>What is entered in error leaves the timeline and is not used. What the file says is kept and can be brought back.</source>
        <translation>Ce qui est saisi par erreur quitte la chronologie et n’est pas utilisé. Ce que dit le fichier est conservé et peut être rétabli.</translation>
    </message>
    <message>
        <source>It is kept beside your correction, which is shown and used in its place.</source>
        <translation>Cela est conservé à côté de votre correction, qui est affichée et utilisée à sa place.</translation>
    </message>
    <message>
        <source>Its words are a molecular finding too and cannot be corrected here.</source>
        <translation>Son libellé est aussi un résultat moléculaire et ne peut pas être corrigé ici.</translation>
    </message>
    <message>
        <source>The end lies after today. Leave it empty until it has ended.</source>
        <translation>La fin est postérieure à aujourd’hui. Laissez-la vide tant que ce n’est pas terminé.</translation>
    </message>
    <message>
        <source>A result is needed.</source>
        <translation>Un résultat est nécessaire.</translation>
    </message>
    <message>
        <source>This scale is a whole number from 0 to 100.</source>
        <translation>Cette échelle est un nombre entier de 0 à 100.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Un motif est nécessaire.</translation>
    </message>
    <message>
        <source>Your name is needed.</source>
        <translation>Votre nom est nécessaire.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::FamilyPage</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Identical twin</source>
        <translation>Jumeau monozygote</translation>
    </message>
    <message>
        <source>Add:</source>
        <comment>relatives; buttons follow</comment>
        <translation>Ajouter&#xa0;:</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>Add parents (P in the drawing)</source>
        <translation>Ajouter les parents (P dans le dessin)</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Frère/sœur</translation>
    </message>
    <message>
        <source>Add a sibling (S in the drawing)</source>
        <translation>Ajouter un frère ou une sœur (S dans le dessin)</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Add a child (C in the drawing)</source>
        <translation>Ajouter un enfant (C dans le dessin)</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Add a partner (A in the drawing)</source>
        <translation>Ajouter un partenaire (A dans le dessin)</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove the chosen person (Delete in the drawing)</source>
        <translation>Supprimer la personne choisie (Suppr dans le dessin)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>change</comment>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keeps the tree in the record (Ctrl+S). It is also kept when you leave the case. Earlier trees stay in the record.</source>
        <translation>Conserve l’arbre dans le dossier (Ctrl+S). Il l’est aussi lorsque vous quittez le cas. Les arbres antérieurs restent au dossier.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>CanRisk or FHIR file…</source>
        <translation>Fichier CanRisk ou FHIR…</translation>
    </message>
    <message>
        <source>Relatives of the record</source>
        <translation>Apparentés du dossier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>CanRisk pedigree file…</source>
        <translation>Fichier généalogique CanRisk…</translation>
    </message>
    <message>
        <source>FHIR FamilyMemberHistory…</source>
        <translation>FHIR FamilyMemberHistory…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The family tree of the record cannot be read: %1 Nothing of it is shown, and nothing is changed.</source>
        <translation>L’arbre généalogique du dossier ne peut être lu&#xa0;: %1 Rien n’en est affiché, et rien n’est modifié.</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>apparenté</translation>
    </message>
    <message>
        <source>The record names relatives whose place in the tree it does not tell; they are not drawn: %1.</source>
        <translation>Le dossier cite des apparentés sans indiquer leur place dans l’arbre&#xa0;; ils ne sont pas dessinés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Square: man, circle: woman, diamond: sex not recorded. Slash: deceased. Arrow: patient.</source>
        <translation>Carré&#xa0;: homme, cercle&#xa0;: femme, losange&#xa0;: sexe non renseigné. Barre&#xa0;: décédé. Flèche&#xa0;: patient.</translation>
    </message>
    <message>
        <source>Keys: arrows move, Enter edits, P S C A add, F M state the sex, Delete removes.</source>
        <translation>Touches&#xa0;: les flèches déplacent, Entrée modifie, P S C A ajoutent, F M indiquent le sexe (femme, homme), Suppr supprime.</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Modifié, pas encore enregistré</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>date</comment>
        <translation>Enregistré le %1</translation>
    </message>
    <message>
        <source>From the record&apos;s family history</source>
        <translation>D’après les antécédents familiaux du dossier</translation>
    </message>
    <message>
        <source>No family history is recorded</source>
        <translation>Aucun antécédent familial n’est renseigné</translation>
    </message>
    <message>
        <source>Both parents are in the tree already: %1.</source>
        <translation>Les deux parents sont déjà dans l’arbre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>State the sex first, with F or M or in the form: whether %1 is mother or father follows from it.</source>
        <translation>Indiquez d’abord le sexe, avec F ou M ou dans le formulaire&#xa0;: il en découle si %1 est la mère ou le père.</translation>
    </message>
    <message>
        <source>Parents of %1</source>
        <translation>Parents&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sibling of %1</source>
        <translation>Frère ou sœur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Child of %1</source>
        <translation>Enfant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Partner of %1</source>
        <translation>Partenaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>A partner stands in the tree by a child: a child of whom nothing is known was added too.</source>
        <translation>Un partenaire figure dans l’arbre par un enfant&#xa0;: un enfant dont on ne sait rien a aussi été ajouté.</translation>
    </message>
    <message>
        <source>The parents they have in common were added too; nothing is known of them.</source>
        <translation>Leurs parents communs ont aussi été ajoutés&#xa0;; on n’en sait rien.</translation>
    </message>
    <message>
        <source>The other parent was added too; nothing is known of that person.</source>
        <translation>L’autre parent a aussi été ajouté&#xa0;; on n’en sait rien.</translation>
    </message>
    <message>
        <source>Sex of %1</source>
        <translation>Sexe&#xa0;: %1</translation>
    </message>
    <message>
        <source>The tree is about the patient, who cannot be removed.</source>
        <translation>L’arbre concerne le patient, qui ne peut être supprimé.</translation>
    </message>
    <message>
        <source>Remove %1? Nobody else goes with this person.</source>
        <translation>Supprimer&#xa0;: %1&#xa0;? Personne d’autre ne part avec cette personne.</translation>
    </message>
    <message>
        <source>Remove %1? These hang on the patient only by this person and go too: %2.</source>
        <translation>Supprimer&#xa0;: %1&#xa0;? Ceux-ci ne sont liés au patient que par cette personne et partent aussi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a person</comment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>Suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>The tree is now the one that the record&apos;s family history gives. Undo brings the former one back.</source>
        <translation>L’arbre est désormais celui des antécédents familiaux du dossier. Annuler rétablit le précédent.</translation>
    </message>
    <message>
        <source>The record names no relatives: the patient and two unknown parents are left. Undo brings the former tree back.</source>
        <translation>Le dossier ne cite aucun apparenté&#xa0;: restent le patient et deux parents inconnus. Annuler rétablit l’arbre précédent.</translation>
    </message>
    <message>
        <source>%1 is read; Undo brings the former tree back.</source>
        <comment>name of a file</comment>
        <translation>%1 est lu&#xa0;; Annuler rétablit l’arbre précédent.</translation>
    </message>
    <message>
        <source>The person it is about has another sex than the patient: is it the right file?</source>
        <translation>La personne concernée n’a pas le même sexe que le patient&#xa0;: est-ce le bon fichier&#xa0;?</translation>
    </message>
    <message>
        <source>The person it is about was born in %1, the patient in %2: is it the right file?</source>
        <translation>La personne concernée est née en %1, le patient en %2&#xa0;: est-ce le bon fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Not drawn, because the file does not tell the place in the tree: %1.</source>
        <translation>Non dessiné, car le fichier n’indique pas la place dans l’arbre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file, what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importation&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Le fichier ne peut être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>family</source>
        <comment>name of a file</comment>
        <translation>famille</translation>
    </message>
    <message>
        <source>The file will not hold everything:</source>
        <translation>Le fichier ne contiendra pas tout&#xa0;:</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Écrire le fichier…</translation>
    </message>
    <message>
        <source>Changes that were not saved</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>These changes were not saved earlier and stand here again. Undo brings the saved tree back.</source>
        <translation>Ces modifications n’avaient pas été enregistrées et figurent à nouveau ici. Annuler rétablit l’arbre enregistré.</translation>
    </message>
    <message>
        <source>The record&apos;s family history has changed since this tree was saved, for example by an import, and what is new in it is not in the tree. Import, Relatives of the record, takes it instead of this tree.</source>
        <translation>Les antécédents familiaux du dossier ont changé depuis l’enregistrement de cet arbre, par exemple par un import, et ce qui y est nouveau n’est pas dans l’arbre. Importer, Apparentés du dossier, les prend à la place de cet arbre.</translation>
    </message>
    <message>
        <source>Keep this tree</source>
        <translation>Conserver cet arbre</translation>
    </message>
    <message>
        <source>The record&apos;s family history seen</source>
        <translation>Antécédents familiaux du dossier vus</translation>
    </message>
    <message>
        <source>There are several partners; the other parent of this child is: %1. If that is wrong, Undo, choose the right partner in the drawing and add the child there.</source>
        <translation>Il y a plusieurs partenaires&#xa0;; l’autre parent de cet enfant est&#xa0;: %1. Si c’est faux, Annuler, choisissez le bon partenaire dans le dessin et ajoutez-y l’enfant.</translation>
    </message>
    <message>
        <source>The new partner is the other parent of these children, who had none in the tree: %1. Undo if that is wrong.</source>
        <translation>Le nouveau partenaire est l’autre parent de ces enfants, qui n’en avaient pas dans l’arbre&#xa0;: %1. Annuler si c’est faux.</translation>
    </message>
    <message>
        <source>The file will hold the names and identifiers that stand in the tree.</source>
        <translation>Le fichier contiendra les noms et identifiants qui figurent dans l’arbre.</translation>
    </message>
    <message>
        <source>Write without names…</source>
        <translation>Écrire sans noms…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>consilium::ui::FiguresView</name>
    <message>
        <source>What became of our decisions</source>
        <translation>Ce que sont devenues nos décisions</translation>
    </message>
    <message>
        <source>Final decisions of this store, counted; shares with the 95 % interval of Wilson. Few cases say little: compare no therapies by them.</source>
        <translation>Décisions définitives de cette base, comptées&#xa0;; proportions avec l’intervalle de Wilson à 95&#xa0;%. Peu de cas disent peu&#xa0;: n’en tirez pas de comparaison entre traitements.</translation>
    </message>
    <message>
        <source>nothing counted yet</source>
        <translation>rien encore de compté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Final decisions</source>
        <translation>Décisions définitives</translation>
    </message>
    <message>
        <source>A therapy was recommended, of final decisions</source>
        <translation>Un traitement a été recommandé, parmi les décisions définitives</translation>
    </message>
    <message>
        <source>It was given, wholly or in part, of those recommended whose course is known</source>
        <translation>Il a été administré, en tout ou en partie, parmi ceux recommandés dont la suite est connue</translation>
    </message>
    <message>
        <source>Complete or partial response, of those given with an evaluable response</source>
        <translation>Réponse complète ou partielle, parmi ceux administrés avec réponse évaluable</translation>
    </message>
    <message>
        <source>Toxicity of CTCAE grade 3 or worse, of those given whose toxicity is stated</source>
        <translation>Toxicité de grade CTCAE 3 ou plus, parmi ceux administrés dont la toxicité est indiquée</translation>
    </message>
    <message>
        <source>Recommended off the ranking&apos;s first shelf, of decisions after an opened ranking</source>
        <translation>Recommandé hors du premier groupe du classement, parmi les décisions après ouverture du classement</translation>
    </message>
    <message>
        <source>Sealed choices that became the decision, of all that were sealed</source>
        <translation>Choix scellés devenus la décision, parmi tous les choix scellés</translation>
    </message>
    <message>
        <source>Recommended, and nobody has said what became of it</source>
        <translation>Recommandé, et personne n’a indiqué la suite</translation>
    </message>
</context>
<context>
    <name>consilium::ui::FollowUpEditor</name>
    <message>
        <source>A follow-up can be entered once the decision is final.</source>
        <translation>Un suivi peut être saisi une fois la décision définitive.</translation>
    </message>
    <message>
        <source>Date of the follow-up</source>
        <translation>Date du suivi</translation>
    </message>
    <message>
        <source>Was the recommended treatment given?</source>
        <translation>Le traitement recommandé a-t-il été administré&#xa0;?</translation>
    </message>
    <message>
        <source>Why it was not given</source>
        <translation>Pourquoi il n’a pas été administré</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Worst toxicity</source>
        <translation>Pire toxicité</translation>
    </message>
    <message>
        <source>Which toxicity</source>
        <translation>Quelle toxicité</translation>
    </message>
    <message>
        <source>What else is known</source>
        <translation>Autres informations connues</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Administré</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message>
        <source>Toxicity</source>
        <translation>Toxicité</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Laquelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add the follow-up</source>
        <translation>Ajouter le suivi</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Rien n’est encore connu.</translation>
    </message>
    <message>
        <source>Say at least whether the treatment was given.</source>
        <translation>Indiquez au moins si le traitement a été administré.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GeneCell</name>
    <message>
        <source>A</source>
        <comment>letter for: altered</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter for: tested normal</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter for: not covered</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>F</source>
        <comment>letter for: test failed</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>U</source>
        <comment>letter for: unknown</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gene, state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GeneCells</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>genes</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>genes</comment>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show fewer genes</source>
        <translation>Afficher moins de gènes</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more gene(s)</source>
        <translation>
            <numerusform>Afficher %n gène de plus</numerusform>
            <numerusform>Afficher %n gènes de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenePositions</name>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>of the definition that each call was made with</source>
        <translation>de la définition ayant servi à chaque génotype</translation>
    </message>
    <message>
        <source>Positions of each gene</source>
        <translation>Positions de chaque gène</translation>
    </message>
    <message>
        <source>Point at a mark, or move along them with the arrow keys.</source>
        <translation>Pointez une marque, ou parcourez-les avec les flèches.</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variant</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>key position</source>
        <translation>position clé</translation>
    </message>
    <message>
        <source>key position, not read</source>
        <translation>position clé, non lue</translation>
    </message>
    <message>
        <source>Which positions were read is not stated: nothing here says that another allele was looked for.</source>
        <translation>Les positions lues ne sont pas indiquées&#xa0;: rien ici ne dit qu’un autre allèle a été recherché.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gene, position</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GeneStrip</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>letter, state, genes</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The tumour type is not known: which genes matter cannot be said.</source>
        <translation>Type de tumeur inconnu&#xa0;: impossible de dire quels gènes importent.</translation>
    </message>
    <message>
        <source>The pack names no gene that matters in this tumour type.</source>
        <translation>Le pack ne cite aucun gène important dans ce type de tumeur.</translation>
    </message>
    <message>
        <source>No test of this case names the genes that it covers: where nothing was found a gene is unknown, not normal.</source>
        <translation>Aucun test de ce cas ne nomme les gènes qu’il couvre&#xa0;: là où rien n’a été trouvé, un gène est inconnu, pas normal.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomeDetail</name>
    <message>
        <source>Finding</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Connaissances</translation>
    </message>
    <message>
        <source>Details of the chosen row</source>
        <translation>Détails de la ligne choisie</translation>
    </message>
    <message>
        <source>Choose a row to see every field and the statements that it meets.</source>
        <translation>Choisissez une ligne pour voir tous les champs et les énoncés applicables.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>Testé par</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Protéine</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codant</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrit</translation>
    </message>
    <message>
        <source>Exon</source>
        <translation>Exon</translation>
    </message>
    <message>
        <source>Genomic</source>
        <translation>Génomique</translation>
    </message>
    <message>
        <source>build not stated</source>
        <translation>build non indiqué</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>chromosome %1, position %2, %3</source>
        <translation>chromosome %1, position %2, %3</translation>
    </message>
    <message>
        <source>Alleles</source>
        <translation>Allèles</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>reference and alternative allele</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Conséquence</translation>
    </message>
    <message>
        <source>Allele fraction</source>
        <translation>Fréquence allélique</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <comment>allele fraction, its field in the file</comment>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>Reads with it</source>
        <translation>Lectures mutées</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Genotype</source>
        <translation>Génotype</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Significance</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>gene, change</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) that cannot be judged without the test</source>
        <translation>
            <numerusform>%n énoncé non évaluable sans le test</numerusform>
            <numerusform>%n énoncés non évaluables sans le test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) met</source>
        <translation>
            <numerusform>%n énoncé applicable</numerusform>
            <numerusform>%n énoncés applicables</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>From the pack %1 %2. A statement that the finding does not meet is not listed.</source>
        <translation>Du pack %1 %2. Un énoncé non applicable au résultat n’est pas listé.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>AMP %1, by rule %2</source>
        <translation>AMP %1, selon la règle %2</translation>
    </message>
    <message>
        <source>%1 (%2 points): %3</source>
        <comment>code, its points, reason</comment>
        <translation>%1 (%2 points)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Oncogenicity</source>
        <translation>Oncogénicité</translation>
    </message>
    <message>
        <source>%1, %2 points</source>
        <comment>class, sum</comment>
        <translation>%1, %2 points</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Conflicting evidence</source>
        <translation>Preuves contradictoires</translation>
    </message>
    <message>
        <source>the same therapy, in the same tumour types, side by side</source>
        <translation>même traitement, mêmes types de tumeur, côte à côte</translation>
    </message>
    <message numerus="yes">
        <source>%n other statement(s) met</source>
        <translation>
            <numerusform>%n autre énoncé applicable</numerusform>
            <numerusform>%n autres énoncés applicables</numerusform>
        </translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Prélèvement</translation>
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
        <translation>? %1 non mesuré</translation>
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
        <translation>Test sans nom</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>date non renseignée</translation>
    </message>
    <message>
        <source>build not stated</source>
        <translation>build non indiqué</translation>
    </message>
    <message>
        <source>tumour sample %1</source>
        <translation>échantillon tumoral %1</translation>
    </message>
    <message>
        <source>no normal sample</source>
        <translation>pas d’échantillon normal</translation>
    </message>
    <message>
        <source>normal sample %1</source>
        <translation>échantillon normal %1</translation>
    </message>
    <message>
        <source>covers all genes</source>
        <translation>couvre tous les gènes</translation>
    </message>
    <message>
        <source>panel of %1 genes</source>
        <translation>panel de %1 gènes</translation>
    </message>
    <message>
        <source>panel content not stated: every gene without a finding is unknown</source>
        <translation>contenu du panel non indiqué&#xa0;: tout gène sans résultat est inconnu</translation>
    </message>
    <message>
        <source>%1 genes failed</source>
        <translation>%1 gènes en échec</translation>
    </message>
    <message>
        <source>and %1 more tests</source>
        <translation>et %1 autres tests</translation>
    </message>
    <message>
        <source>No genomic test is recorded: a gene without a finding is unknown, none is normal.</source>
        <translation>Aucun test génomique renseigné&#xa0;: un gène sans résultat est inconnu, aucun n’est normal.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomeModel</name>
    <message>
        <source>%1 sensitive</source>
        <comment>number of statements</comment>
        <translation>%1 sensible</translation>
    </message>
    <message>
        <source>%1 resistant</source>
        <comment>number of statements</comment>
        <translation>%1 résistant</translation>
    </message>
    <message>
        <source>%1 other</source>
        <comment>number of statements</comment>
        <translation>%1 autre</translation>
    </message>
    <message>
        <source>%1 ask</source>
        <comment>number of statements</comment>
        <translation>%1 à tester</translation>
    </message>
    <message>
        <source>How many statements of the knowledge pack the finding meets: sensitive and resistant for this tumour type, other for other tumour types and other effects. “Ask” counts the statements that cannot be judged without the test.</source>
        <translation>Nombre d’énoncés du pack de connaissances applicables au résultat&#xa0;: «&#xa0;sensible&#xa0;» et «&#xa0;résistant&#xa0;» pour ce type de tumeur, «&#xa0;autre&#xa0;» pour d’autres types de tumeur et d’autres effets. «&#xa0;À tester&#xa0;» compte les énoncés non évaluables sans le test.</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gène</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Altération</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Connaissances</translation>
    </message>
    <message>
        <source>Allele fraction</source>
        <translation>Fréquence allélique</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Conséquence</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>AMP %1</source>
        <translation>AMP %1</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Prélèvement</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomePage</name>
    <message>
        <source>Genomic findings and tests</source>
        <translation>Résultats et tests génomiques</translation>
    </message>
    <message>
        <source>Search gene, change or source</source>
        <translation>Chercher gène, altération ou source</translation>
    </message>
    <message>
        <source>Search the table</source>
        <translation>Chercher dans la table</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>section of the table, number of rows</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>A gene that is not listed as tested is unknown, not normal.</source>
        <translation>Un gène non indiqué comme testé est inconnu, pas normal.</translation>
    </message>
    <message>
        <source>No genomic finding is recorded, and no test that knowledge asks about.</source>
        <translation>Aucun résultat génomique renseigné, ni test demandé par les connaissances.</translation>
    </message>
    <message>
        <source>Every row is hidden by the sections, the specimens or the search above.</source>
        <translation>Toutes les lignes sont masquées par les sections, les prélèvements ou la recherche ci-dessus.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::HiddenLine</name>
    <message>
        <source>Findings</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Tested normal</source>
        <translation>Testé, normal</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation>Filtré</translation>
    </message>
    <message>
        <source>What the table hides</source>
        <translation>Ce que la table masque</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) hidden: did not pass the filter, no part in the options.</source>
        <translation>
            <numerusform>%n résultat masqué&#xa0;: filtre non passé, sans effet sur les options.</numerusform>
            <numerusform>%n résultats masqués&#xa0;: filtre non passé, sans effet sur les options.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the findings that did not pass the filter</source>
        <translation>Afficher les résultats n’ayant pas passé le filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) hidden: refuted or entered in error.</source>
        <translation>
            <numerusform>%n résultat masqué&#xa0;: réfuté ou saisi par erreur.</numerusform>
            <numerusform>%n résultats masqués&#xa0;: réfutés ou saisis par erreur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the findings that were refuted or entered in error</source>
        <translation>Afficher les résultats réfutés ou saisis par erreur</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden: switched off above (%1).</source>
        <translation>
            <numerusform>%n ligne masquée&#xa0;: désactivée ci-dessus (%1).</numerusform>
            <numerusform>%n lignes masquées&#xa0;: désactivées ci-dessus (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the sections that are switched off</source>
        <translation>Afficher les sections désactivées</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden by the search for “%1”.</source>
        <translation>
            <numerusform>%n ligne masquée par la recherche «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n lignes masquées par la recherche «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden: of other specimens, or of none that is stated.</source>
        <translation>
            <numerusform>%n ligne masquée : d’autres prélèvements ou sans prélèvement indiqué.</numerusform>
            <numerusform>%n lignes masquées : d’autres prélèvements ou sans prélèvement indiqué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the rows of all specimens</source>
        <translation>Afficher les lignes de tous les prélèvements</translation>
    </message>
</context>
<context>
    <name>consilium::ui::IconArray</name>
    <message>
        <source>A hundred people like this</source>
        <translation>Cent personnes comme celle-ci</translation>
    </message>
    <message>
        <source>%1: %2; %3: %4</source>
        <comment>kind, number, other kind, number</comment>
        <translation>%1&#xa0;: %2&#xa0;; %3&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>&amp;Import with these answers</source>
        <translation>&amp;Importer avec ces réponses</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non repris</translation>
    </message>
    <message>
        <source>⊘ not taken; the store is as before</source>
        <translation>⊘ non repris&#xa0;; la base est inchangée</translation>
    </message>
    <message>
        <source>%1 added, %2 replaced, %3 unchanged</source>
        <comment>records</comment>
        <translation>%1 ajoutés, %2 remplacés, %3 inchangés</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Kept as it came, without being understood: %1</source>
        <translation>Conservé tel quel, sans interprétation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Rien à vérifier.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at:</source>
        <translation>
            <numerusform>%n endroit à vérifier&#xa0;:</numerusform>
            <numerusform>%n endroits à vérifier&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in the file, what is there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>fichier entier</translation>
    </message>
    <message numerus="yes">
        <source>%n more not listed</source>
        <translation>
            <numerusform>%n autre non listé</numerusform>
            <numerusform>%n autres non listés</numerusform>
        </translation>
    </message>
    <message>
        <source>as the file states it</source>
        <translation>comme indiqué dans le fichier</translation>
    </message>
    <message>
        <source>&amp;Tumour sample</source>
        <translation>Échantillon &amp;tumoral</translation>
    </message>
    <message>
        <source>&amp;Genome build</source>
        <translation>Build du &amp;génome</translation>
    </message>
    <message>
        <source>Names and build are never guessed: say what the laboratory&apos;s report says.</source>
        <translation>Noms et build ne sont jamais devinés&#xa0;: indiquez ce que dit le compte rendu du laboratoire.</translation>
    </message>
    <message>
        <source>Imported: %1 records added, %2 replaced, %3 places to look at.</source>
        <translation>Importé&#xa0;: %1 entrées ajoutées, %2 remplacées, %3 endroits à vérifier.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not taken.</source>
        <translation>
            <numerusform>%n fichier non repris.</numerusform>
            <numerusform>%n fichiers non repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Fichiers importés</translation>
    </message>
</context>
<context>
    <name>consilium::ui::InstallDialog</name>
    <message>
        <source>Put a pack into use</source>
        <translation>Mettre un pack en service</translation>
    </message>
    <message>
        <source>%1 will be used for every case of this store.</source>
        <translation>%1 sera utilisé pour chaque cas de cette base.</translation>
    </message>
    <message>
        <source>&amp;Your name (who puts it into use)</source>
        <translation>&amp;Votre nom (qui le met en service)</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n option(s) of level I would be lost</source>
        <translation>
            <numerusform>▲ %n option de niveau I serait perdue</numerusform>
            <numerusform>▲ %n options de niveau I seraient perdues</numerusform>
        </translation>
    </message>
    <message>
        <source>Options of level I that would be lost</source>
        <translation>Options de niveau I qui seraient perdues</translation>
    </message>
    <message>
        <source>Name of the person who &amp;accepts these losses</source>
        <translation>Nom de la personne qui &amp;accepte ces pertes</translation>
    </message>
    <message>
        <source>Both names and the losses are kept in the history of this store. No patient is named there.</source>
        <translation>Les deux noms et les pertes sont conservés dans l’historique de cette base. Aucun patient n’y est nommé.</translation>
    </message>
    <message>
        <source>The name is kept in the history of this store.</source>
        <translation>Le nom est conservé dans l’historique de cette base.</translation>
    </message>
    <message>
        <source>&amp;Put into use</source>
        <translation>&amp;Mettre en service</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
</context>
<context>
    <name>consilium::ui::JumpBox</name>
    <message>
        <source>Step or case</source>
        <translation>Étape ou cas</translation>
    </message>
    <message>
        <source>Step by number or name; # and a number for a case</source>
        <translation>Étape par numéro ou nom&#xa0;; # et un numéro pour un cas</translation>
    </message>
</context>
<context>
    <name>consilium::ui::KnowledgeController</name>
    <message>
        <source>Check a knowledge pack</source>
        <translation>Vérifier un pack</translation>
    </message>
    <message>
        <source>Knowledge packs (*.cpack);;All files (*)</source>
        <translation>Packs de connaissances (*.cpack);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Put a pack into use</source>
        <translation>Mettre un pack en service</translation>
    </message>
    <message>
        <source>What would be lost has changed since you looked, because the cases of the store have. Nothing was changed; please look again.</source>
        <translation>Ce qui serait perdu a changé depuis votre examen, car les cas de la base ont changé. Rien n’a été modifié&#xa0;; veuillez regarder à nouveau.</translation>
    </message>
    <message>
        <source>Trust a key</source>
        <translation>Approuver une clé</translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation>Clés publiques (*.pub);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file holds no public key. Choose the .pub file that the signer gives away.
%1</source>
        <comment>why</comment>
        <translation>Le fichier ne contient pas de clé publique. Choisissez le fichier .pub diffusé par le signataire.
%1</translation>
    </message>
    <message>
        <source>Packs signed by %1 may now be put into use here. Check the pack again.</source>
        <translation>Les packs signés par %1 peuvent désormais être mis en service ici. Vérifiez à nouveau le pack.</translation>
    </message>
    <message>
        <source>This key is trusted here already.</source>
        <translation>Cette clé est déjà approuvée ici.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::KnowledgePage</name>
    <message>
        <source>Parts of the knowledge page</source>
        <translation>Parties de la page Connaissances</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Pack in use</source>
        <translation>Pack utilisé</translation>
    </message>
    <message>
        <source>Check a new pack</source>
        <translation>Vérifier un nouveau pack</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>pack, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Connaissances</translation>
    </message>
</context>
<context>
    <name>consilium::ui::LargeView</name>
    <message>
        <source>identity masked</source>
        <translation>identité masquée</translation>
    </message>
    <message>
        <source>← → idea · ↑ ↓ scroll · M mask · Esc or F5 back to the page</source>
        <translation>← → idée · ↑ ↓ défiler · M masquer · Échap ou F5 retour à la page</translation>
    </message>
    <message>
        <source>Page at board size</source>
        <translation>Page en grand format</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>patient, age, sex</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · invented</source>
        <comment>patient</comment>
        <translation>%1 · fictif</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of an idea</comment>
        <translation>%1 sur %2</translation>
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
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>How would it have done here</source>
        <translation>Qu’aurait-il donné ici</translation>
    </message>
    <message>
        <source>Look at the patients of this store</source>
        <translation>Parcourir les patients de cette base</translation>
    </message>
    <message>
        <source>what it would have said from what was known then, beside what has been seen since</source>
        <translation>ce qu’il aurait prédit d’après ce qu’on savait alors, face à ce qui a été observé depuis</translation>
    </message>
    <message>
        <source>Nothing was counted yet. The patients of this store are gone through one by one; nothing leaves this computer, and nothing is kept.</source>
        <translation>Rien n’a encore été compté. Les patients de cette base sont parcourus un à un&#xa0;; rien ne quitte cet ordinateur et rien n’est conservé.</translation>
    </message>
    <message>
        <source>Going through the patients…</source>
        <translation>Parcours des patients…</translation>
    </message>
    <message>
        <source>not one it is about</source>
        <translation>non concerné</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>pas de score</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>pas d’issue</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>Qui est exclu, et pourquoi</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Exclu car</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>everybody, by %1 months</source>
        <translation>tous, à %1 mois</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>third with the lowest score</source>
        <translation>tiers au score le plus bas</translation>
    </message>
    <message>
        <source>middle third</source>
        <translation>tiers médian</translation>
    </message>
    <message>
        <source>third with the highest score</source>
        <translation>tiers au score le plus élevé</translation>
    </message>
    <message>
        <source>%1, by %2 months</source>
        <comment>third of the people, time</comment>
        <translation>%1, à %2 mois</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>Seen (95 % interval)</source>
        <translation>Observé (intervalle à 95&#xa0;%)</translation>
    </message>
    <message>
        <source>Followed that long</source>
        <translation>Suivis jusque-là</translation>
    </message>
    <message>
        <source>Said and seen in this store</source>
        <translation>Prédit et observé dans cette base</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Différence, points</translation>
    </message>
    <message>
        <source>Therefore</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>consilium::ui::Lollipop</name>
    <message>
        <source>Changes along the protein of %1</source>
        <translation>Altérations le long de la protéine de %1</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>change, how often</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>end not known</source>
        <comment>of a protein&apos;s axis</comment>
        <translation>fin inconnue</translation>
    </message>
</context>
<context>
    <name>consilium::ui::MainWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Folder of the store</source>
        <translation>Répertoire de la base</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Savoir</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import FHIR records, variant files and tables of findings</source>
        <translation>Importer dossiers FHIR, fichiers de variants et tables de résultats</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>&amp;Rapport en PDF…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>&amp;Patients</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Synthèse</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>&amp;Genome</source>
        <translation>&amp;Génome</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>&amp;Options</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Consilium</source>
        <translation>À &amp;propos de Consilium</translation>
    </message>
    <message>
        <source>About Consilium</source>
        <translation>À propos de Consilium</translation>
    </message>
    <message>
        <source>Consilium %1</source>
        <translation>Consilium %1</translation>
    </message>
    <message>
        <source>Opening the case…</source>
        <translation>Ouverture du cas…</translation>
    </message>
    <message>
        <source>The case could not be opened</source>
        <translation>Le cas n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Report of the case</source>
        <translation>Rapport du cas</translation>
    </message>
    <message>
        <source>Report written. It is not encrypted: keep it where patient data may be.</source>
        <translation>Rapport écrit. Il n’est pas chiffré&#xa0;: conservez-le là où des données de patients sont autorisées.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Adding the finding…</source>
        <translation>Ajout du résultat…</translation>
    </message>
    <message>
        <source>Marking the entry…</source>
        <translation>Marquage de l’entrée…</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Saisi par erreur</translation>
    </message>
    <message>
        <source>Marked as entered in error: it stays in the record, under Filtered out, and is not used.</source>
        <translation>Marqué comme saisi par erreur&#xa0;: reste dans le dossier, sous «&#xa0;Filtré&#xa0;», et n’est pas utilisé.</translation>
    </message>
    <message>
        <source>P&amp;harmacogenomics</source>
        <translation>P&amp;harmacogénétique</translation>
    </message>
    <message>
        <source>Pharmacogenomic wallet card</source>
        <translation>Carte pharmacogénétique de poche</translation>
    </message>
    <message>
        <source>Card written. It is not encrypted: keep it where patient data may be.</source>
        <translation>Carte écrite. Elle n’est pas chiffrée&#xa0;: conservez-la là où des données de patients sont autorisées.</translation>
    </message>
    <message>
        <source>Germline genotypes</source>
        <translation>Génotypes constitutionnels</translation>
    </message>
    <message>
        <source>Variant files (*.vcf *.vcf.gz *.bcf)</source>
        <translation>Fichiers de variants (*.vcf *.vcf.gz *.bcf)</translation>
    </message>
    <message>
        <source>Adding the result…</source>
        <translation>Ajout du résultat…</translation>
    </message>
    <message>
        <source>Reading the genotypes…</source>
        <translation>Lecture des génotypes…</translation>
    </message>
    <message>
        <source>%1, sample %2: %3 results of genes are new, %4 replaced, %5 unchanged. Genes of which the file says nothing stay not tested.</source>
        <translation>%1, échantillon %2&#xa0;: %3 résultats de gènes nouveaux, %4 remplacés, %5 inchangés. Les gènes dont le fichier ne dit rien restent non testés.</translation>
    </message>
    <message>
        <source>Marked as entered in error: it stays in the record and is not used.</source>
        <translation>Marqué comme saisi par erreur&#xa0;: reste dans le dossier et n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Calculateurs</translation>
    </message>
    <message>
        <source>Outloo&amp;k</source>
        <translation>Pré&amp;visions</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Prévisions</translation>
    </message>
    <message>
        <source>Outlook written. It is not encrypted: keep it where patient data may be.</source>
        <translation>Prévisions écrites. Elles ne sont pas chiffrées&#xa0;: conservez-les là où des données de patients sont autorisées.</translation>
    </message>
    <message>
        <source>Going through the patients…</source>
        <translation>Parcours des patients…</translation>
    </message>
    <message>
        <source>Comparing rankings…</source>
        <translation>Comparaison des classements…</translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation>&amp;Risque</translation>
    </message>
    <message>
        <source>The family tree was not saved</source>
        <translation>L’arbre généalogique n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Family tree saved.</source>
        <translation>Arbre généalogique enregistré.</translation>
    </message>
    <message>
        <source>Family tree</source>
        <translation>Arbre généalogique</translation>
    </message>
    <message>
        <source>Family trees (*.txt *.canrisk *.json *.ndjson);;All files (*)</source>
        <translation>Arbres généalogiques (*.txt *.canrisk *.json *.ndjson);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Family tree written. It is not encrypted: keep it where patient data may be.</source>
        <translation>Arbre généalogique écrit. Il n’est pas chiffré&#xa0;: conservez-le là où des données de patients sont autorisées.</translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation>&amp;Famille</translation>
    </message>
    <message>
        <source>The report was written and exists. Its ranking could not be kept: %1</source>
        <translation>Le rapport a été écrit et existe. Son classement n’a pas pu être conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 The tree is held until the program ends and is shown again when the case is opened. Save it again, or undo the changes.</source>
        <comment>what went wrong</comment>
        <translation>%1 L’arbre est gardé jusqu’à la fin du programme et réaffiché à l’ouverture du cas. Enregistrez-le à nouveau, ou annulez les modifications.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Timeline written. It is not encrypted: keep it where patient data may be.</source>
        <translation>Chronologie écrite. Elle n’est pas chiffrée&#xa0;: à conserver là où des données de patients sont permises.</translation>
    </message>
    <message>
        <source>Writing the event…</source>
        <translation>Écriture de l’événement…</translation>
    </message>
    <message>
        <source>Written. What stood there before stays in the history.</source>
        <translation>Écrit. Ce qui s’y trouvait auparavant reste dans l’historique.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>RCP</translation>
    </message>
    <message>
        <source>Board mode: this window does not lock itself.</source>
        <translation>Mode RCP&#xa0;: cette fenêtre ne se verrouille pas d’elle-même.</translation>
    </message>
    <message>
        <source>This was typed before the case was left, and is not written yet.</source>
        <translation>Ceci a été saisi avant de quitter le cas et n’est pas encore écrit.</translation>
    </message>
    <message>
        <source>The event that was being typed is kept. It is asked again when the case it belongs to is opened.</source>
        <translation>L’événement en cours de saisie est gardé. Il est proposé à nouveau à l’ouverture du cas auquel il appartient.</translation>
    </message>
    <message>
        <source>%1 Nothing was written; what was typed is still here.</source>
        <comment>what went wrong</comment>
        <translation>%1 Rien n’a été écrit ; ce qui a été saisi est toujours ici.</translation>
    </message>
    <message>
        <source>The event was not written</source>
        <translation>L’événement n’a pas été écrit</translation>
    </message>
    <message>
        <source>%1 What was typed is held until the program ends and is asked again when the case is opened.</source>
        <comment>what went wrong</comment>
        <translation>%1 Ce qui a été saisi est gardé jusqu’à la fin du programme et proposé à nouveau à l’ouverture du cas.</translation>
    </message>
    <message>
        <source>Written into the record it was typed for, which is not shown any more.</source>
        <translation>Écrit dans le dossier pour lequel cela a été saisi, qui n’est plus affiché.</translation>
    </message>
    <message>
        <source>This was typed before, and is not written yet.</source>
        <translation>Ceci a été saisi auparavant et n’est pas encore écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n family tree(s) of the store %1 were not saved. They are held until the program ends and are saved when that store is opened again.</source>
        <translation>
            <numerusform>%n arbre généalogique de la base %1 n’a pas été enregistré. Il est gardé jusqu’à la fin du programme et sera enregistré à la réouverture de cette base.</numerusform>
            <numerusform>%n arbres généalogiques de la base %1 n’ont pas été enregistrés. Ils sont gardés jusqu’à la fin du programme et seront enregistrés à la réouverture de cette base.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family tree(s) of the store %1 were not saved and are lost when the program ends. Open that store to save them, or close the window once more to give them up.</source>
        <translation>
            <numerusform>%n arbre généalogique de la base %1 n’a pas été enregistré et sera perdu à la fin du programme. Ouvrez cette base pour l’enregistrer, ou fermez la fenêtre une nouvelle fois pour l’abandonner.</numerusform>
            <numerusform>%n arbres généalogiques de la base %1 n’ont pas été enregistrés et seront perdus à la fin du programme. Ouvrez cette base pour les enregistrer, ou fermez la fenêtre une nouvelle fois pour les abandonner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::MeetingEditor</name>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>&amp;Choices are sealed before the ranking is shown</source>
        <translation>Les &amp;choix sont scellés avant l’affichage du classement</translation>
    </message>
    <message>
        <source>Why choices are not sealed</source>
        <translation>Pourquoi les choix ne sont pas scellés</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message>
        <source>Thoracic board</source>
        <translation>RCP thoracique</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <extracomment>how a time is to be typed: hours, minutes</extracomment>
        <translation>HH:MM</translation>
    </message>
    <message>
        <source>Quorum: members who must be present</source>
        <translation>Quorum&#xa0;: membres devant être présents</translation>
    </message>
    <message>
        <source>none agreed</source>
        <comment>quorum</comment>
        <translation>aucun convenu</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Quorum</source>
        <translation>&amp;Quorum</translation>
    </message>
    <message>
        <source>Save meeting</source>
        <translation>Enregistrer la séance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Members and guests</source>
        <translation>Membres et invités</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>Modifier la séance</translation>
    </message>
    <message>
        <source>Name of the member</source>
        <translation>Nom du membre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove this member</source>
        <translation>Supprimer ce membre</translation>
    </message>
    <message>
        <source>Give the meeting a title.</source>
        <translation>Donnez un titre à la séance.</translation>
    </message>
    <message>
        <source>Give the meeting a date.</source>
        <translation>Donnez une date à la séance.</translation>
    </message>
    <message>
        <source>Say why choices are not sealed first.</source>
        <translation>Indiquez pourquoi les choix ne sont pas scellés au préalable.</translation>
    </message>
    <message>
        <source>The quorum is larger than the number of members.</source>
        <translation>Le quorum dépasse le nombre de membres.</translation>
    </message>
    <message>
        <source>Give each member a name.</source>
        <translation>Donnez un nom à chaque membre.</translation>
    </message>
    <message>
        <source>Two members have the same name: tell them apart.</source>
        <translation>Deux membres ont le même nom&#xa0;: distinguez-les.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Refused model</source>
        <translation>Modèle refusé</translation>
    </message>
    <message>
        <source>No model is installed: options show evidence only, no number.</source>
        <translation>Aucun modèle n’est installé&#xa0;: les options ne montrent que les preuves, aucun chiffre.</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>id, version, claim</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Outcome: %1; %2</source>
        <translation>Événement&#xa0;: %1&#xa0;; %2</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Personnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fitted on %1 people, %2 with the outcome · %3 · %4</source>
        <comment>people, events, data set, licence</comment>
        <translation>Ajusté sur %1 personnes, %2 avec l’événement · %3 · %4</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, interval</comment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Limite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Published for the same question: %1</source>
        <translation>Publié pour la même question&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources&#xa0;: %1</translation>
    </message>
    <message>
        <source>A statement it makes with %1 % certainty held for %2 % of people it had not seen.</source>
        <translation>Un énoncé fait avec %1&#xa0;% de certitude s’est vérifié chez %2&#xa0;% des personnes qu’il n’avait pas vues.</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Group %1 %2 (%3 people, %4): %5.</source>
        <comment>name of the grouping, group, people, cohort, what</comment>
        <translation>Groupe %1 %2 (%3 personnes, %4)&#xa0;: %5.</translation>
    </message>
    <message>
        <source>%1, on %2 of them</source>
        <comment>reader, people</comment>
        <translation>%1 (%2 pers.)</translation>
    </message>
    <message>
        <source>Fitted on %1 people · %2 · %3</source>
        <comment>people, data set, licence</comment>
        <translation>Ajusté sur %1 personnes · %2 · %3</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>level of a group</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <comment>level of a group</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>Chosen model</source>
        <translation>Modèle choisi</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OpenQuestionsSection</name>
    <message>
        <source>What is not known and could move the options</source>
        <translation>Ce qui est inconnu et pourrait déplacer les options</translation>
    </message>
    <message>
        <source>%1 first</source>
        <translation>%1 d’abord</translation>
    </message>
    <message>
        <source>stays “%1”; its criteria may still end otherwise</source>
        <translation>reste «&#xa0;%1&#xa0;»&#xa0;; ses critères peuvent encore évoluer</translation>
    </message>
    <message>
        <source>“%1” now; may end from “%2” to “%3”</source>
        <comment>shelves</comment>
        <translation>«&#xa0;%1&#xa0;» actuellement&#xa0;; peut finir de «&#xa0;%2&#xa0;» à «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>How far each option could still go</source>
        <translation>Jusqu’où chaque option peut encore aller</translation>
    </message>
    <message>
        <source>Model %1: %2 (%3)</source>
        <comment>model, why there is no range, inputs</comment>
        <translation>Modèle %1&#xa0;: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>Not known · %n test(s) could change the list</source>
        <translation>
            <numerusform>Inconnu · %n test pourrait changer la liste</numerusform>
            <numerusform>Inconnu · %n tests pourraient changer la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 alone could move or add %n option(s)</source>
        <translation>
            <numerusform>%1 seul pourrait déplacer ou ajouter %n option</numerusform>
            <numerusform>%1 seul pourrait déplacer ou ajouter %n options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could move %n option(s): %1</source>
        <translation>
            <numerusform>pourrait déplacer %n option&#xa0;: %1</numerusform>
            <numerusform>pourrait déplacer %n options&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could add %n option(s): %1</source>
        <translation>
            <numerusform>pourrait ajouter %n option&#xa0;: %1</numerusform>
            <numerusform>pourrait ajouter %n options&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could put a caution on %n option(s): %1</source>
        <translation>
            <numerusform>pourrait mettre une réserve sur %n option&#xa0;: %1</numerusform>
            <numerusform>pourrait mettre une réserve sur %n options&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is missing from the model&apos;s number of %n option(s)</source>
        <translation>
            <numerusform>manque au chiffre du modèle de %n option</numerusform>
            <numerusform>manque au chiffre du modèle de %n options</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3 (%4): between %5 and %6, 95 % intervals from %7 to %8, whatever these turn out to be: %9</source>
        <comment>model, version, outcome, horizon, lowest, highest, lowest and highest end of the intervals, inputs</comment>
        <translation>%1 %2, %3 (%4)&#xa0;: entre %5 et %6, intervalles à 95&#xa0;% de %7 à %8, quoi que révèlent ceux-ci&#xa0;: %9</translation>
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
        <translation>à considérer</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n caution(s)</source>
        <translation>
            <numerusform>▲ %n réserve</numerusform>
            <numerusform>▲ %n réserves</numerusform>
        </translation>
    </message>
    <message>
        <source>? %1 not known</source>
        <comment>number of criteria</comment>
        <translation>? %1 inconnus</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionDelegate</name>
    <message numerus="yes">
        <source>⊘ %n not met</source>
        <translation>
            <numerusform>⊘ %n non rempli</numerusform>
            <numerusform>⊘ %n non remplis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n caution(s)</source>
        <translation>
            <numerusform>▲ %n réserve</numerusform>
            <numerusform>▲ %n réserves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %n not known</source>
        <translation>
            <numerusform>? %n inconnu</numerusform>
            <numerusform>? %n inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>response, model</source>
        <translation>réponse, modèle</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>interval</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>response, trial</source>
        <translation>réponse, essai</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>pas de modèle</translation>
    </message>
    <message>
        <source>evidence only</source>
        <translation>preuves seules</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionDetail</name>
    <message>
        <source>Levels by rule: %1</source>
        <comment>ids of rules</comment>
        <translation>Niveaux par règle&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>source; rules</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Reasons for the chosen option</source>
        <translation>Motifs de l’option choisie</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Stands after %1</source>
        <comment>a therapy with its trial</comment>
        <translation>Se place après %1</translation>
    </message>
    <message>
        <source>Matched on %1.</source>
        <translation>Apparié sur %1.</translation>
    </message>
    <message>
        <source>Not tested or not known, and could open an option: %1</source>
        <translation>Non testé ou inconnu, et pouvant ouvrir une option&#xa0;: %1</translation>
    </message>
    <message>
        <source>Always among the options, whatever the findings are.</source>
        <translation>Toujours parmi les options, quels que soient les résultats.</translation>
    </message>
    <message>
        <source>%1 met · %2 with caution · %3 not met · %4 not known</source>
        <translation>%1 remplis · %2 avec réserve · %3 non remplis · %4 inconnus</translation>
    </message>
    <message>
        <source>settled by: %1</source>
        <translation>à trancher par&#xa0;: %1</translation>
    </message>
    <message>
        <source>could be changed: %1</source>
        <translation>modifiable&#xa0;: %1</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>rien de renseigné</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>place in a file</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>none for this therapy</source>
        <translation>aucun pour ce traitement</translation>
    </message>
    <message>
        <source>No model speaks about this therapy: evidence only, no number.</source>
        <translation>Aucun modèle ne porte sur ce traitement&#xa0;: preuves seules, aucun chiffre.</translation>
    </message>
    <message>
        <source>What moves the model&apos;s number</source>
        <translation>Ce qui déplace le chiffre du modèle</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>model name, id, version</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message numerus="yes">
        <source> · AUC %1 (%2 to %3) on %n people it never saw</source>
        <translation>
            <numerusform> · AUC %1 (%2 à %3) sur %n personne jamais vue</numerusform>
            <numerusform> · AUC %1 (%2 à %3) sur %n personnes jamais vues</numerusform>
        </translation>
    </message>
    <message>
        <source>? withheld</source>
        <translation>? non communiqué</translation>
    </message>
    <message>
        <source>No number is shown: %1.</source>
        <translation>Aucun chiffre affiché&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (%2) %3; %4</source>
        <comment>probability, interval, outcome, horizon</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; (%2) %3&#xa0;; %4</translation>
    </message>
    <message>
        <source>Interval: %1. Steps are shown largest first; on the model&apos;s own scale (log-odds) they do not depend on the order.</source>
        <translation>Intervalle&#xa0;: %1. Les pas sont affichés du plus grand au plus petit&#xa0;; sur l’échelle propre du modèle (log-odds), ils ne dépendent pas de l’ordre.</translation>
    </message>
    <message>
        <source>Every input is known.</source>
        <translation>Toutes les données d’entrée sont connues.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Prognosis, not effect of choosing it. %1</source>
        <translation>Pronostic, pas l’effet de ce choix. %1</translation>
    </message>
    <message>
        <source>Fitted on: %1</source>
        <translation>Ajusté sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2 · as of %3</source>
        <comment>knowledge pack, version, date</comment>
        <translation>%1 %2 · au %3</translation>
    </message>
    <message>
        <source>In the trial: %1. Not a forecast for this person.</source>
        <translation>Dans l’essai&#xa0;: %1. Pas une prévision pour cette personne.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source, what it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
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
        <translation>Dose selon les pharmacogènes</translation>
    </message>
    <message>
        <source>%1, because of %2</source>
        <comment>source, result of a gene</comment>
        <translation>%1, en raison de %2</translation>
    </message>
    <message>
        <source>%1, because of %2; another call of the gene leads elsewhere</source>
        <translation>%1, en raison de %2&#xa0;; un autre génotype mène à un autre conseil</translation>
    </message>
    <message>
        <source>Starting dose</source>
        <translation>Dose initiale</translation>
    </message>
    <message>
        <source>Trials of this therapy</source>
        <translation>Essais de ce traitement</translation>
    </message>
    <message>
        <source>what was seen in other people, not a prediction for this one</source>
        <translation>ce qui a été observé chez d’autres, pas une prédiction pour cette personne</translation>
    </message>
    <message>
        <source>mechanism: %1</source>
        <translation>mécanisme&#xa0;: %1</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Ce qui le changerait</translation>
    </message>
    <message>
        <source>not among the options of this case</source>
        <translation>pas parmi les options de ce cas</translation>
    </message>
    <message>
        <source>the stated amount for this person, not a prescription</source>
        <translation>quantité mentionnée pour cette personne, pas une prescription</translation>
    </message>
    <message>
        <source>⚠ The pack states no dose of this therapy for: %1.</source>
        <translation>⚠ Le pack n’indique pas de dose de ce traitement pour&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionsBar</name>
    <message>
        <source>Filter options</source>
        <translation>Filtrer les options</translation>
    </message>
    <message>
        <source>Show only options with these words</source>
        <translation>N’afficher que les options contenant ces mots</translation>
    </message>
    <message>
        <source>Order of the options on each shelf</source>
        <translation>Ordre des options dans chaque groupe</translation>
    </message>
    <message>
        <source>Program&apos;s order</source>
        <translation>Ordre du programme</translation>
    </message>
    <message>
        <source>By evidence</source>
        <translation>Par preuve</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By basis</source>
        <translation>Par fondement</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Every shelf</source>
        <translation>Tout groupe</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Fondé sur</translation>
    </message>
    <message>
        <source>Whatever it rests on</source>
        <translation>Tout fondement</translation>
    </message>
    <message>
        <source>Only with a criterion that is not known</source>
        <translation>Seulement avec un critère inconnu</translation>
    </message>
    <message>
        <source>Hide options with</source>
        <translation>Masquer options avec</translation>
    </message>
    <message>
        <source>Show all options</source>
        <translation>Afficher toutes les options</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <comment>how many</comment>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter by shelf, basis, open criteria or drug</source>
        <translation>Filtrer par groupe, fondement, critères ouverts ou médicament</translation>
    </message>
    <message numerus="yes">
        <source>Filter by shelf, basis, open criteria or drug: %n set</source>
        <translation>
            <numerusform>Filtrer par groupe, fondement, critères ouverts ou médicament&#xa0;: %n actif</numerusform>
            <numerusform>Filtrer par groupe, fondement, critères ouverts ou médicament&#xa0;: %n actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <comment>how many</comment>
        <translation>Comparer %1</translation>
    </message>
    <message>
        <source>Show the marked options side by side (C)</source>
        <translation>Afficher côte à côte les options marquées (C)</translation>
    </message>
    <message>
        <source>Mark two to four options with the space bar, then compare them.</source>
        <translation>Marquez deux à quatre options avec la barre d’espace, puis comparez-les.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionsModel</name>
    <message numerus="yes">
        <source>%1: %n option(s)</source>
        <comment>shelf</comment>
        <translation>
            <numerusform>%1&#xa0;: %n option</numerusform>
            <numerusform>%1&#xa0;: %n options</numerusform>
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
        <translation>%1. %2, %3, %4. %5. Score&#xa0;: %6</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2 options shown, the filter hides the others</source>
        <comment>shelf, 2 of 3</comment>
        <translation>%1&#xa0;: %2 options affichées, le filtre masque les autres</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionsPage</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Ranked options</source>
        <translation>Options classées</translation>
    </message>
    <message>
        <source>order: shelf, evidence level, better in a randomised comparison, name</source>
        <translation>ordre&#xa0;: groupe, niveau de preuve, supériorité en comparaison randomisée, nom</translation>
    </message>
    <message numerus="yes">
        <source> · %n finding(s) hidden by filter</source>
        <translation>
            <numerusform> · %n résultat masqué par filtre</numerusform>
            <numerusform> · %n résultats masqués par filtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %3 (%4) · as of %5. The program lists; it does not decide.</source>
        <comment>tumour type, pack, version, content, date</comment>
        <translation>%1 · %2 %3 (%4) · au %5. Le programme liste&#xa0;; il ne décide pas.</translation>
    </message>
    <message>
        <source>Tumour type not known</source>
        <translation>Type de tumeur inconnu</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Program&apos;s order</source>
        <translation>Ordre du programme</translation>
    </message>
    <message>
        <source>your order, not the program&apos;s</source>
        <translation>votre ordre, pas celui du programme</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>Tout démarquer</translation>
    </message>
    <message>
        <source>Four options are marked already. Unmark one to compare another.</source>
        <translation>Quatre options sont déjà marquées. Démarquez-en une pour en comparer une autre.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OutlookAnswer</name>
    <message>
        <source>What moved the number</source>
        <translation>Ce qui a déplacé le chiffre</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Imprimer en PDF…</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Après</translation>
    </message>
    <message>
        <source>%1 Outcome: %2; %3.</source>
        <comment>population, outcome, horizon</comment>
        <translation>%1 Événement&#xa0;: %2&#xa0;; %3.</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>No number: %1.</source>
        <translation>Aucun chiffre&#xa0;: %1.</translation>
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
        <translation>Ce qui a déplacé le risque de l’événement en %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OutlookForm</name>
    <message>
        <source>years</source>
        <comment>unit of an age</comment>
        <translation>ans</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>input, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>least and greatest value</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>by hand; the record has %1</source>
        <translation>manuel&#xa0;; le dossier indique %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuel</translation>
    </message>
    <message>
        <source>required, not in the record</source>
        <translation>requis, absent du dossier</translation>
    </message>
    <message>
        <source>nothing recorded, taken as none</source>
        <translation>rien de renseigné, compté comme aucun</translation>
    </message>
    <message>
        <source>record: %1, %2</source>
        <comment>value, date</comment>
        <translation>dossier&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>record: %1</source>
        <comment>value</comment>
        <translation>dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>age</comment>
        <translation>%1 ans</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OutlookPage</name>
    <message>
        <source>No model is installed: there is no number to show.</source>
        <translation>Aucun modèle n’est installé&#xa0;: pas de chiffre à afficher.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Reset the inputs to what the record says</source>
        <translation>Rétablir les données telles qu’au dossier</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Inputs of the chosen model</source>
        <translation>Données du modèle choisi</translation>
    </message>
    <message>
        <source>Answer of the chosen model</source>
        <translation>Réponse du modèle choisi</translation>
    </message>
    <message>
        <source>%1 of %2 inputs known</source>
        <translation>%1 données connues sur %2</translation>
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
        <translation>Simulation&#xa0;: les valeurs saisies ici ne modifient pas le dossier.</translation>
    </message>
    <message>
        <source>As the record has it. Type over a value to ask what if.</source>
        <translation>Tel qu’au dossier. Écrasez une valeur pour une simulation.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OutsideEntry</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Read a VCF…</source>
        <translation>Lire un VCF…</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Saisi par erreur</translation>
    </message>
    <message>
        <source>Type a result of a laboratory: CYP2D6 *4/*4</source>
        <translation>Saisir un résultat de laboratoire&#xa0;: CYP2D6 *4/*4</translation>
    </message>
    <message>
        <source>Result of a laboratory</source>
        <translation>Résultat de laboratoire</translation>
    </message>
    <message>
        <source>Add the typed result</source>
        <translation>Ajouter le résultat saisi</translation>
    </message>
    <message>
        <source>Call the pharmacogenes from a file of germline genotypes</source>
        <translation>Déterminer les pharmacogènes d’après un fichier de génotypes constitutionnels</translation>
    </message>
    <message>
        <source>Mark the chosen typed result as entered in error</source>
        <translation>Marquer le résultat saisi choisi comme saisi par erreur</translation>
    </message>
    <message>
        <source>Not added. %1</source>
        <translation>Non ajouté. %1</translation>
    </message>
    <message>
        <source>Added: %1 %2, %3.</source>
        <comment>gene, call, phenotype</comment>
        <translation>Ajouté&#xa0;: %1 %2, %3.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OverviewPage</name>
    <message>
        <source>Disease</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Key findings</source>
        <translation>Résultats clés</translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation>Traitement à ce jour</translation>
    </message>
    <message>
        <source>First options</source>
        <translation>Premières options</translation>
    </message>
    <message>
        <source>Missing for a decision</source>
        <translation>Manque pour décider</translation>
    </message>
    <message>
        <source>Latest values</source>
        <translation>Dernières valeurs</translation>
    </message>
    <message>
        <source>Performance, conditions, medication</source>
        <translation>Performance, affections, médicaments</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>Mode de vie</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>the program lists, it does not decide</source>
        <translation>le programme liste, il ne décide pas</translation>
    </message>
    <message>
        <source>The tumour type is not known, so no treatment is named here. Record a diagnosis with a code, or choose on the options page.</source>
        <translation>Type de tumeur inconnu&#xa0;: aucun traitement n’est cité ici. Renseignez un diagnostic codé, ou choisissez à la page Options.</translation>
    </message>
    <message>
        <source>No treatment of the pack is supported or for consideration with what is recorded.</source>
        <translation>Aucun traitement du pack n’est étayé ni à considérer avec ce qui est renseigné.</translation>
    </message>
    <message>
        <source>None is supported and eligible with what is recorded. For consideration:</source>
        <translation>Aucun n’est étayé et éligible avec ce qui est renseigné. À considérer&#xa0;:</translation>
    </message>
    <message>
        <source>%1 options in all. Best supportive care and clinical trial are always among them.</source>
        <translation>%1 options au total. Les soins de support exclusifs et l’essai clinique en font toujours partie.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Pack in use</source>
        <translation>Pack utilisé</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation>Origine des données</translation>
    </message>
    <message>
        <source>Packs of this store</source>
        <translation>Packs de cette base</translation>
    </message>
    <message>
        <source>Trusted keys</source>
        <translation>Clés approuvées</translation>
    </message>
    <message>
        <source>&amp;Check a pack file…</source>
        <translation>&amp;Vérifier un pack…</translation>
    </message>
    <message>
        <source>&amp;Trust a key…</source>
        <translation>&amp;Approuver une clé…</translation>
    </message>
    <message>
        <source>%1 statements, %2 regimens, %3 rules, %4 drugs</source>
        <translation>%1 énoncés, %2 protocoles, %3 règles, %4 médicaments</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Edition of</source>
        <translation>Édition du</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>En service depuis</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>nobody of its own; it is trusted as the program is</source>
        <translation>personne en propre&#xa0;; approuvé au même titre que le programme</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>From the next opening of the store: %1 %2</source>
        <comment>pack, version</comment>
        <translation>Dès la prochaine ouverture de la base&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>any tumour</source>
        <translation>toute tumeur</translation>
    </message>
    <message>
        <source>a tumour type that is not listed has no statement of its own</source>
        <translation>un type de tumeur non listé n’a pas d’énoncé propre</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>Type de tumeur</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensible</translation>
    </message>
    <message>
        <source>resistant</source>
        <translation>résistant</translation>
    </message>
    <message>
        <source>with an approval</source>
        <translation>avec autorisation</translation>
    </message>
    <message>
        <source>regimens</source>
        <translation>protocoles</translation>
    </message>
    <message>
        <source>%1 · licence: %2 · retrieved %3</source>
        <translation>%1 · licence&#xa0;: %2 · récupéré le %3</translation>
    </message>
    <message>
        <source>%1 %2, edition of %3</source>
        <comment>pack, version, date</comment>
        <translation>%1 %2, édition du %3</translation>
    </message>
    <message>
        <source>%1 (the latest)</source>
        <comment>a pack</comment>
        <translation>%1 (le plus récent)</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>moment</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>livré avec le programme</translation>
    </message>
    <message>
        <source>put into use by %1; signed by %2 (key %3)</source>
        <comment>person, holder, short id</comment>
        <translation>mis en service par %1&#xa0;; signé par %2 (clé %3)</translation>
    </message>
    <message>
        <source>%1 gained, %2 lost, %3 on another level</source>
        <translation>%1 gagnés, %2 perdus, %3 à un autre niveau</translation>
    </message>
    <message>
        <source>%1 accepted that this was lost: %2</source>
        <comment>person, list</comment>
        <translation>%1 a accepté cette perte&#xa0;: %2</translation>
    </message>
    <message>
        <source>content %1</source>
        <comment>short hash</comment>
        <translation>empreinte %1</translation>
    </message>
    <message>
        <source>every pack that was in use stays readable</source>
        <translation>tout pack ayant été en service reste lisible</translation>
    </message>
    <message>
        <source>None is recorded yet.</source>
        <translation>Aucun n’est encore consigné.</translation>
    </message>
    <message>
        <source>packs signed with them may be put into use here</source>
        <translation>les packs signés avec elles peuvent être mis en service ici</translation>
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
        <translation>Aucune&#xa0;: aucun pack tiers ne peut être mis en service.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PatientBanner</name>
    <message>
        <source>TUMOUR</source>
        <translation>TUMEUR</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>STADE</translation>
    </message>
    <message>
        <source>ECOG</source>
        <translation>ECOG</translation>
    </message>
    <message>
        <source>SYSTEMIC TREATMENT</source>
        <translation>TRAIT. SYSTÉMIQUE</translation>
    </message>
    <message>
        <source>TOBACCO</source>
        <translation>TABAC</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>age, sex, identifier</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>pas d’identifiant</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>naissance %1</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>aucun renseigné</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>ECOG grade, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>● Allergy: %1</source>
        <translation>● Allergie&#xa0;: %1</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <comment>findings</comment>
        <translation>+%1 autres</translation>
    </message>
    <message>
        <source>✓ No known allergy</source>
        <translation>✓ Aucune allergie connue</translation>
    </message>
    <message>
        <source>? Allergies not recorded</source>
        <translation>? Allergies non renseignées</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>pharmacogenomic alert</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Pharmacogenomics: %1</source>
        <translation>Pharmacogénétique&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PatientsModel</name>
    <message>
        <source>none recorded</source>
        <translation>aucun renseigné</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>birth date, age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No tumour recorded</source>
        <translation>Aucune tumeur renseignée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PatientsPage</name>
    <message>
        <source>Search name, identifier or diagnosis</source>
        <translation>Chercher nom, identifiant ou diagnostic</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>Chercher des patients</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 patient</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message>
        <source>No patient yet.
Import a FHIR file, or drop one on this window.</source>
        <translation>Aucun patient.
Importez un fichier FHIR ou déposez-en un sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Nobody was found for “%1”.
The search looks at the beginning of each word of name, identifier and diagnosis.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».
La recherche porte sur le début de chaque mot du nom, de l’identifiant et du diagnostic.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PedigreeView</name>
    <message>
        <source>Family tree</source>
        <translation>Arbre généalogique</translation>
    </message>
    <message>
        <source>Contradiction: %1</source>
        <translation>Contradiction&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PersonForm</name>
    <message>
        <source>Contradictions: %1</source>
        <translation>Contradictions&#xa0;: %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>%1: “%2” is not taken; a whole number from %3 to %4 is asked for.</source>
        <comment>field, what was typed, limits</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas repris&#xa0;; un nombre entier de %3 à %4 est demandé.</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nom ou initiales</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>female</source>
        <translation>féminin</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>vivant</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>décédé</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Age at death</source>
        <translation>Âge au décès</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Âge actuel</translation>
    </message>
    <message>
        <source>Ashkenazi ancestry</source>
        <translation>Ascendance ashkénaze</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Place in the tree</source>
        <translation>Place dans l’arbre</translation>
    </message>
    <message>
        <source>not in the tree</source>
        <translation>pas dans l’arbre</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Père</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mère</translation>
    </message>
    <message>
        <source>no, or not recorded</source>
        <translation>non, ou non renseigné</translation>
    </message>
    <message>
        <source>Identical twin of</source>
        <translation>Jumeau monozygote de</translation>
    </message>
    <message>
        <source>Cancers, with age at diagnosis</source>
        <translation>Cancers, avec l’âge au diagnostic</translation>
    </message>
    <message>
        <source>All others: none known</source>
        <translation>Tous les autres&#xa0;: aucun connu</translation>
    </message>
    <message>
        <source>States of every cancer that is not recorded that the person is known not to have had it.</source>
        <translation>Indique, pour chaque cancer non renseigné, que la personne ne l’a pas eu, ce qui est connu.</translation>
    </message>
    <message>
        <source>Another cancer</source>
        <translation>Autre cancer</translation>
    </message>
    <message>
        <source>One more cancer</source>
        <translation>Un cancer de plus</translation>
    </message>
    <message>
        <source>which, in words</source>
        <translation>lequel, en toutes lettres</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>aucun connu</translation>
    </message>
    <message>
        <source>yes, had it</source>
        <translation>oui, survenu</translation>
    </message>
    <message>
        <source>Age at diagnosis of %1</source>
        <translation>Âge au diagnostic&#xa0;: %1</translation>
    </message>
    <message>
        <source>Genetic tests</source>
        <translation>Tests génétiques</translation>
    </message>
    <message>
        <source>gene</source>
        <translation>gène</translation>
    </message>
    <message>
        <source>Result of the test to be added</source>
        <translation>Résultat du test à ajouter</translation>
    </message>
    <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>Gene of the test to be added</source>
        <translation>Gène du test à ajouter</translation>
    </message>
    <message>
        <source>Markers of the first breast cancer</source>
        <translation>Marqueurs du premier cancer du sein</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>négatif</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positif</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PersonRow</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Remove this dissent</source>
        <translation>Supprimer cet avis divergent</translation>
    </message>
    <message>
        <source>Remove this conflict of interest</source>
        <translation>Supprimer ce conflit d’intérêts</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>Dissent of</source>
        <translation>Avis divergent de</translation>
    </message>
    <message>
        <source>Conflict of interest of</source>
        <translation>Conflit d’intérêts de</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PharmacogeneModel</name>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>Non déterminé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cell, its second line</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gène</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Génotype</translation>
    </message>
    <message>
        <source>Phenotype</source>
        <translation>Phénotype</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>matters now</source>
        <translation>important ici</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PharmacogenesPage</name>
    <message>
        <source>Wallet card…</source>
        <translation>Carte de poche…</translation>
    </message>
    <message>
        <source>Write the results and what they ask of drugs as a card to carry along</source>
        <translation>Écrire les résultats et leurs conséquences pour les médicaments sur une carte à emporter</translation>
    </message>
    <message>
        <source>No pharmacogenomic result is recorded</source>
        <translation>Aucun résultat pharmacogénétique n’est renseigné</translation>
    </message>
    <message>
        <source>Pharmacogenes and their results</source>
        <translation>Pharmacogènes et leurs résultats</translation>
    </message>
    <message>
        <source>Pharmacogenes: %1 with a call, %2 tested but not called, %3 not tested. A gene that was not tested is unknown, not normal.</source>
        <translation>Pharmacogènes&#xa0;: %1 avec génotype, %2 testés mais non déterminés, %3 non testés. Un gène non testé est inconnu, pas normal.</translation>
    </message>
    <message>
        <source>Read a VCF of the germline, or type the result of a laboratory above. No drug of the options or the medication list has guidance that asks for one.</source>
        <translation>Lisez un VCF constitutionnel ou saisissez ci-dessus le résultat d’un laboratoire. Aucun médicament des options ou de la liste des médicaments n’a de recommandation qui en exige un.</translation>
    </message>
    <message>
        <source>Read a VCF of the germline, or type the result of a laboratory above. Guidance for drugs of the options or the medication list depends on: %1.</source>
        <translation>Lisez un VCF constitutionnel ou saisissez ci-dessus le résultat d’un laboratoire. Les recommandations pour les médicaments des options ou de la liste des médicaments dépendent de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Test %1 first: asked for before %3 (%2).</source>
        <comment>gene, who asks, drugs</comment>
        <translation>Tester d’abord %1&#xa0;: demandé avant %3 (%2).</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PositionStrip</name>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>read as reference</source>
        <translation>lu comme référence</translation>
    </message>
    <message>
        <source>read as variant</source>
        <translation>lu comme variant</translation>
    </message>
    <message>
        <source>unusable: contradicts the definition</source>
        <translation>inutilisable&#xa0;: contredit la définition</translation>
    </message>
    <message>
        <source>Positions of %1: %2 read as reference, %3 as variant, %4 not read, %5 unusable</source>
        <translation>Positions de %1&#xa0;: %2 lues comme référence, %3 comme variant, %4 non lues, %5 inutilisables</translation>
    </message>
    <message>
        <source>%1, key position, %2</source>
        <comment>position, state</comment>
        <translation>%1, position clé, %2</translation>
    </message>
    <message>
        <source>%1, key position, %2, %3</source>
        <comment>position, state, genotype</comment>
        <translation>%1, position clé, %2, %3</translation>
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
        <translation>Notes du présentateur</translation>
    </message>
    <message>
        <source>← → step · J jump · M mask · P notes · T time · Esc leave</source>
        <translation>← → étape · J aller à · M masquer · P notes · T temps · Échap quitter</translation>
    </message>
    <message>
        <source>No notes for this step</source>
        <translation>Pas de notes pour cette étape</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>C’est la dernière étape</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RankingView</name>
    <message>
        <source>Pack %1 %2, %3</source>
        <comment>name, version, day of the ranking</comment>
        <translation>Pack %1 %2, %3</translation>
    </message>
    <message>
        <source>The opened ranking</source>
        <translation>Le classement ouvert</translation>
    </message>
    <message>
        <source>The ranking is open to the board.</source>
        <translation>Le classement est ouvert à la RCP.</translation>
    </message>
    <message>
        <source>Show the ranking</source>
        <translation>Afficher le classement</translation>
    </message>
    <message>
        <source>No option stands on the first shelf.</source>
        <translation>Aucune option dans le premier groupe.</translation>
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
            <numerusform>%1 · et %n autre</numerusform>
            <numerusform>%1 · et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Below it: %1 for consideration, %2 not advised, on the options page of the case.</source>
        <translation>En dessous&#xa0;: %1 à envisager, %2 déconseillées, sur la page des options du cas.</translation>
    </message>
    <message>
        <source>No choice was sealed</source>
        <translation>Aucun choix n’a été scellé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sealed choices are on the first shelf</source>
        <translation>
            <numerusform>%1 choix scellé sur %n est dans le premier groupe</numerusform>
            <numerusform>%1 choix scellés sur %n sont dans le premier groupe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them are as decided</source>
        <translation>dont %1 conformes à la décision</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>L’ensemble des participants</translation>
    </message>
    <message>
        <source>on the first shelf</source>
        <translation>dans le premier groupe</translation>
    </message>
    <message>
        <source>not on the first shelf</source>
        <translation>hors du premier groupe</translation>
    </message>
    <message>
        <source>Opened early by %1: %2</source>
        <comment>name, reason</comment>
        <translation>Ouvert plus tôt par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Had not sealed: %1</source>
        <translation>N’avaient pas scellé&#xa0;: %1</translation>
    </message>
    <message>
        <source>rests on a germline finding</source>
        <translation>repose sur une altération constitutionnelle</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RecommendationRow</name>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Remove this recommendation</source>
        <translation>Supprimer cette recommandation</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Drugs, several joined by +</source>
        <translation>Médicaments, plusieurs reliés par +</translation>
    </message>
    <message>
        <source>In words, where it is no drug</source>
        <translation>En toutes lettres, si ce n’est pas un médicament</translation>
    </message>
    <message>
        <source>Evidence level, with its scheme</source>
        <translation>Niveau de preuve, avec son échelle</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Due, as 2026-12-31</source>
        <translation>Échéance, comme 2026-12-31</translation>
    </message>
    <message>
        <source>Not in the pack, kept as typed: %1</source>
        <translation>Absent du pack, conservé tel que saisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>The due date is not understood; write it as 2026-12-31.</source>
        <translation>L’échéance n’est pas comprise&#xa0;; écrivez-la comme 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ResearchSection</name>
    <message numerus="yes">
        <source>%1 (and %n more statement(s))</source>
        <comment>what a statement says</comment>
        <translation>
            <numerusform>%1 (et %n autre énoncé)</numerusform>
            <numerusform>%1 (et %n autres énoncés)</numerusform>
        </translation>
    </message>
    <message>
        <source>⊘ Contraindicated here: %1</source>
        <translation>⊘ Contre-indiqué ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>⊘ Harm is stated for this case: %1</source>
        <translation>⊘ Effet délétère décrit pour ce cas&#xa0;: %1</translation>
    </message>
    <message>
        <source>⊘ Resistance is stated for this case: %1</source>
        <translation>⊘ Résistance décrite pour ce cas&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <comment>source, its own level</comment>
        <translation>%1, niveau %2</translation>
    </message>
    <message>
        <source>Case report</source>
        <translation>Cas clinique</translation>
    </message>
    <message>
        <source>Evidence of unknown kind</source>
        <translation>Preuve de nature inconnue</translation>
    </message>
    <message>
        <source>Interaction, not evidence of benefit</source>
        <translation>Interaction, pas une preuve de bénéfice</translation>
    </message>
    <message>
        <source>Laboratory evidence</source>
        <translation>Preuve de laboratoire</translation>
    </message>
    <message>
        <source>Nothing here is an option: an interaction is no evidence of benefit.</source>
        <translation>Rien ici n’est une option&#xa0;: une interaction n’est pas une preuve de bénéfice.</translation>
    </message>
    <message numerus="yes">
        <source>Research (not options) · %n entry(s)</source>
        <translation>
            <numerusform>Recherche (pas des options) · %n entrée</numerusform>
            <numerusform>Recherche (pas des options) · %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Research, not options</source>
        <translation>Recherche, pas des options</translation>
    </message>
    <message>
        <source>The options above hold this therapy, for other reasons.</source>
        <translation>Ce traitement figure aussi parmi les options ci-dessus, pour d’autres raisons.</translation>
    </message>
    <message>
        <source>Weak clinical evidence</source>
        <translation>Preuve clinique faible</translation>
    </message>
    <message>
        <source>listed as %1</source>
        <comment>categories of a gene</comment>
        <translation>classé comme %1</translation>
    </message>
    <message>
        <source>of unknown significance</source>
        <translation>de signification inconnue</translation>
    </message>
    <message>
        <source>sources contradict each other: %1</source>
        <translation>les sources se contredisent&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RiskAnswers</name>
    <message>
        <source>counts for this page only, never for the record</source>
        <translation>ne vaut que pour cette page, jamais pour le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Inputs of the chosen formula</source>
        <translation>Données de la formule choisie</translation>
    </message>
    <message>
        <source>Open the calculators</source>
        <translation>Ouvrir les calculateurs</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RiskCard</name>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Answer what is open in %1</source>
        <translation>Répondre aux questions ouvertes de %1</translation>
    </message>
    <message>
        <source>The range is that of what is not known: %1.</source>
        <translation>La fourchette tient à ce qui est inconnu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not answered: %1. The number may be higher.</source>
        <translation>Sans réponse&#xa0;: %1. Le chiffre peut être plus élevé.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Next step: it depends on what is not known.</source>
        <translation>Étape suivante&#xa0;: dépend de ce qui est inconnu.</translation>
    </message>
    <message>
        <source>Next step: no guideline is named for this.</source>
        <translation>Étape suivante&#xa0;: aucune recommandation n’est citée.</translation>
    </message>
    <message>
        <source>Next step: as for %1.</source>
        <comment>title of another card</comment>
        <translation>Étape suivante&#xa0;: comme pour %1.</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>Repose sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Misses: %1</source>
        <translation>Ne voit pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made in: %1</source>
        <translation>Établi chez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Attention : %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RiskChanges</name>
    <message>
        <source>What could be changed</source>
        <translation>Ce qui pourrait être changé</translation>
    </message>
    <message>
        <source>the same formula with one input changed</source>
        <translation>la même formule avec une donnée modifiée</translation>
    </message>
    <message>
        <source>No formula with a number holds an input that could be changed.</source>
        <translation>Aucune formule chiffrée ne contient de donnée modifiable.</translation>
    </message>
    <message>
        <source>By the same formula: this is how people differ who differ in that input, not a proven effect of changing it.</source>
        <translation>Selon la même formule&#xa0;: ainsi diffèrent des personnes différant par cette donnée&#xa0;; ce n’est pas un effet prouvé de sa modification.</translation>
    </message>
    <message>
        <source>Alcohol: none of these formulas takes it, so nothing is computed.</source>
        <translation>Alcool&#xa0;: aucune de ces formules n’en tient compte, rien n’est donc calculé.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>risk before, risk after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: another value, now %2</source>
        <comment>change, present value</comment>
        <translation>%1&#xa0;: autre valeur, actuellement %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>present value</comment>
        <translation>actuellement %1</translation>
    </message>
    <message>
        <source>refused: %1 to %2 is taken</source>
        <comment>least and greatest value</comment>
        <translation>refusé&#xa0;: accepté de %1 à %2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RiskPage</name>
    <message>
        <source>Risks and prevention</source>
        <translation>Risques et prévention</translation>
    </message>
    <message>
        <source>No formula of fracture risk is computed, and the record names nothing that bears on bone.</source>
        <translation>Aucune formule de risque de fracture n’est calculée, et le dossier ne cite rien qui touche à l’os.</translation>
    </message>
    <message>
        <source>No formula of fracture risk is computed; this is what the record names.</source>
        <translation>Aucune formule de risque de fracture n’est calculée&#xa0;; voici ce que cite le dossier.</translation>
    </message>
    <message>
        <source>Facts of this page: version %1, checked on %2.</source>
        <comment>version, date</comment>
        <translation>Données de cette page&#xa0;: version %1, vérifiées le %2.</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Sans chiffre</translation>
    </message>
    <message>
        <source>what is missing is never taken as no or as zero</source>
        <translation>ce qui manque n’est jamais pris pour non ou zéro</translation>
    </message>
    <message>
        <source>Open the calculators</source>
        <translation>Ouvrir les calculateurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section, formula</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Answer what is missing in %1</source>
        <translation>Répondre à ce qui manque dans %1</translation>
    </message>
    <message>
        <source>Not meant for this person</source>
        <translation>Non destiné à cette personne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>formula, why not</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Not meant for this person: %n formula(s)</source>
        <translation>
            <numerusform>Non destiné à cette personne&#xa0;: %n formule</numerusform>
            <numerusform>Non destiné à cette personne&#xa0;: %n formules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::SettingsPage</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes without a key or the mouse</source>
        <translation>
            <numerusform>après %n minute sans clavier ni souris</numerusform>
            <numerusform>après %n minutes sans clavier ni souris</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Consilium: precision oncology, offline.</source>
        <translation>Consilium&#xa0;: oncologie de précision, hors ligne.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Tumour types: OncoTree, Memorial Sloan Kettering Cancer Center, CC BY 4.0.</source>
        <translation>Types de tumeur&#xa0;: OncoTree, Memorial Sloan Kettering Cancer Center, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>&amp;Verrouillage</translation>
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
        <translation>Afficher la source %1</translation>
    </message>
    <message>
        <source>This source has no address to open.</source>
        <translation>Cette source n’a pas d’adresse à ouvrir.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
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
        <translation>%1 copié</translation>
    </message>
</context>
<context>
    <name>consilium::ui::SpecimenBar</name>
    <message>
        <source>Specimens</source>
        <translation>Prélèvements</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of specimen, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: show its rows alone</source>
        <comment>specimen</comment>
        <translation>%1 : afficher ses seules lignes</translation>
    </message>
</context>
<context>
    <name>consilium::ui::StatementView</name>
    <message>
        <source>any tumour type</source>
        <translation>tout type de tumeur</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <comment>tumour types, those left out</comment>
        <translation>%1, sauf %2</translation>
    </message>
    <message>
        <source>level %1 of %2</source>
        <comment>level, its source</comment>
        <translation>niveau %1 selon %2</translation>
    </message>
    <message>
        <source>rating %1 of 5</source>
        <translation>cotation %1 sur 5</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non coté</translation>
    </message>
    <message>
        <source>AMP %1, given by a reviewer</source>
        <translation>AMP %1, attribué par un relecteur</translation>
    </message>
    <message>
        <source>AMP %1 by rule %2</source>
        <translation>AMP %1 selon la règle %2</translation>
    </message>
    <message>
        <source>no therapy named</source>
        <translation>aucun traitement cité</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>regulator, status, date</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>does not support this</source>
        <translation>n’étaye pas ceci</translation>
    </message>
    <message>
        <source>supports this</source>
        <translation>étaye ceci</translation>
    </message>
    <message>
        <source>ESCAT %1</source>
        <translation>ESCAT %1</translation>
    </message>
    <message>
        <source>other tumour type</source>
        <translation>autre type de tumeur</translation>
    </message>
</context>
<context>
    <name>consilium::ui::StepView</name>
    <message>
        <source>▼ More below: arrow down</source>
        <translation>▼ Suite en dessous&#xa0;: flèche bas</translation>
    </message>
    <message>
        <source>What this step shows</source>
        <translation>Ce que montre cette étape</translation>
    </message>
    <message numerus="yes">
        <source>Show %n germline findings</source>
        <translation>
            <numerusform>Afficher %n résultat constitutionnel</numerusform>
            <numerusform>Afficher %n résultats constitutionnels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::StepsEditor</name>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation>Titre de la note</translation>
    </message>
    <message>
        <source>Note on this step</source>
        <translation>Note sur cette étape</translation>
    </message>
    <message>
        <source>Steps of the presentation</source>
        <translation>Étapes de la présentation</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a step, Space leaves it out.</source>
        <translation>Alt et une flèche déplacent une étape, Espace l’omet.</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Monter l’étape</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Descendre l’étape</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · left out</source>
        <comment>step</comment>
        <translation>%1 · omise</translation>
    </message>
    <message>
        <source>%1 · with a note</source>
        <comment>step</comment>
        <translation>%1 · avec une note</translation>
    </message>
    <message>
        <source>Shown on the screen</source>
        <translation>Affiché à l’écran</translation>
    </message>
    <message>
        <source>For the presenter alone</source>
        <translation>Pour le présentateur seul</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Add the risk page</source>
        <translation>Ajouter la page des risques</translation>
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
        <translation>Part sans l’événement au cours du temps</translation>
    </message>
    <message>
        <source>still followed, of the people with the nearest scores:</source>
        <translation>encore suivis, parmi les personnes aux scores les plus proches&#xa0;:</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineInspector</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time from day zero</source>
        <translation>Temps depuis le jour zéro</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>Valeurs de référence</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Events in the same mark</source>
        <translation>Événements dans la même marque</translation>
    </message>
    <message>
        <source>Chosen event</source>
        <translation>Événement choisi</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Aucun événement choisi</translation>
    </message>
    <message>
        <source>Click a mark to read it here, or go from mark to mark with Tab.</source>
        <translation>Cliquez sur une marque pour la lire ici, ou passez de marque en marque avec Tab.</translation>
    </message>
    <message>
        <source>Some day between %1 and %2.</source>
        <translation>Un jour entre le %1 et le %2.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>Since %1, going on.</source>
        <translation>Depuis %1, en cours.</translation>
    </message>
    <message>
        <source>Since %1; no end is stated, nor that it goes on.</source>
        <translation>Depuis %1&#xa0;; ni fin ni poursuite indiquées.</translation>
    </message>
    <message>
        <source>Reference %1 to %2.</source>
        <translation>Référence %1 à %2.</translation>
    </message>
    <message>
        <source>Reference up to %1.</source>
        <translation>Référence jusqu’à %1.</translation>
    </message>
    <message>
        <source>Reference from %1.</source>
        <translation>Référence dès %1.</translation>
    </message>
    <message>
        <source>No reference range stated in this unit.</source>
        <translation>Pas de valeurs de référence indiquées dans cette unité.</translation>
    </message>
    <message>
        <source>%1 Outside it.</source>
        <comment>sentence with the reference range</comment>
        <translation>%1 Valeur en dehors.</translation>
    </message>
    <message>
        <source>Beyond the measuring range: the exact value is not known.</source>
        <translation>Au-delà de la plage de mesure&#xa0;: la valeur exacte est inconnue.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, event</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; zoom in to part them</source>
        <translation>
            <numerusform>et %n autre&#xa0;; zoomez pour les séparer</numerusform>
            <numerusform>et %n autres&#xa0;; zoomez pour les séparer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further event(s) in this mark; click it again for the next</source>
        <translation>
            <numerusform>%n autre événement dans cette marque&#xa0;; cliquez à nouveau pour le suivant</numerusform>
            <numerusform>%n autres événements dans cette marque&#xa0;; cliquez à nouveau pour le suivant</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous event of this mark</source>
        <translation>Événement précédent de ce repère</translation>
    </message>
    <message>
        <source>Next event of this mark</source>
        <translation>Événement suivant de ce repère</translation>
    </message>
    <message>
        <source>Place in the mark</source>
        <translation>Place dans le repère</translation>
    </message>
    <message>
        <source>Show its report</source>
        <translation>Afficher son compte rendu</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Doubling time</source>
        <translation>Temps de doublement</translation>
    </message>
    <message>
        <source>What the tracks say of that day</source>
        <translation>Ce que les pistes indiquent ce jour-là</translation>
    </message>
    <message>
        <source>A period of one day: %1.</source>
        <comment>time from day zero</comment>
        <translation>Une période d’un jour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>Âge %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the mark, number of events in it</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>On %1, %2</source>
        <comment>date, time from day zero</comment>
        <translation>Le %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>track, what it says</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No track says anything of this day.</source>
        <translation>Aucune piste n’indique rien pour ce jour.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Saisi par erreur</translation>
    </message>
    <message>
        <source>Back to what the file says</source>
        <translation>Revenir à ce que dit le fichier</translation>
    </message>
    <message>
        <source>CTCAE grade</source>
        <translation>Grade CTCAE</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>diagnostic</translation>
    </message>
    <message>
        <source>response (CR, PR) or stable disease (SD)</source>
        <translation>réponse (CR, PR) ou maladie stable (SD)</translation>
    </message>
    <message>
        <source>progression</source>
        <translation>progression</translation>
    </message>
    <message>
        <source>number in a disc: specimen, ECOG value or CTCAE grade of its lane</source>
        <translation>nombre dans un disque&#xa0;: prélèvement, valeur ECOG ou grade CTCAE de sa piste</translation>
    </message>
    <message>
        <source>document or imaging study</source>
        <translation>document ou examen d’imagerie</translation>
    </message>
    <message>
        <source>several events in one mark, with their number</source>
        <translation>plusieurs événements dans une marque, avec leur nombre</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>not known to the day, or end unknown</source>
        <translation>non connu au jour près, ou fin inconnue</translation>
    </message>
    <message>
        <source>below or above the measuring range</source>
        <translation>sous ou au-dessus de la plage de mesure</translation>
    </message>
    <message>
        <source>outside the reference range</source>
        <translation>hors des valeurs de référence</translation>
    </message>
    <message>
        <source>reference range</source>
        <translation>valeurs de référence</translation>
    </message>
    <message>
        <source>death; last follow-up on record</source>
        <translation>décès&#xa0;; dernières nouvelles dans le dossier</translation>
    </message>
    <message>
        <source>F</source>
        <comment>last follow-up</comment>
        <extracomment>One letter inside a mark: last follow-up</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>folded stretch without events</source>
        <translation>intervalle replié sans événements</translation>
    </message>
    <message>
        <source>test or genomic finding, in the colour of its specimen</source>
        <translation>test ou altération génomique, dans la couleur du prélèvement</translation>
    </message>
    <message>
        <source>corner: corrected by hand</source>
        <translation>coin : corrigé à la main</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelinePage</name>
    <message>
        <source>Show the whole story</source>
        <translation>Afficher tout l’historique</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Day &amp;zero:</source>
        <translation>Jour &amp;zéro&#xa0;:</translation>
    </message>
    <message>
        <source>Day zero of the relative time axis</source>
        <translation>Jour zéro de l’axe de temps relatif</translation>
    </message>
    <message>
        <source>Expand or collapse lanes</source>
        <translation>Déplier ou replier les pistes</translation>
    </message>
    <message>
        <source>&amp;Lanes ▾</source>
        <translation>&amp;Pistes ▾</translation>
    </message>
    <message>
        <source>Show what the signs mean</source>
        <translation>Afficher la signification des signes</translation>
    </message>
    <message>
        <source>L&amp;egend</source>
        <translation>Lé&amp;gende</translation>
    </message>
    <message>
        <source>drag to zoom · Ctrl + wheel · double click fits</source>
        <translation>glisser pour zoomer · Ctrl + molette · double clic ajuste</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what day zero is, its date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Tout replier</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without a date are not drawn.</source>
        <translation>
            <numerusform>%n entrée sans date n’est pas dessinée.</numerusform>
            <numerusform>%n entrées sans date ne sont pas dessinées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that are planned, not done, refuted or entered in error are not drawn.</source>
        <translation>
            <numerusform>%n entrée planifiée, non réalisée, réfutée ou saisie par erreur n’est pas dessinée.</numerusform>
            <numerusform>%n entrées planifiées, non réalisées, réfutées ou saisies par erreur ne sont pas dessinées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day zero is only known as %1; relative time counts from its first day.</source>
        <translation>Le jour zéro n’est connu que comme %1&#xa0;; le temps relatif compte depuis son premier jour.</translation>
    </message>
    <message>
        <source>No dated event in this record yet. Import a FHIR file or a variant file of this patient to fill the timeline.</source>
        <translation>Encore aucun événement daté dans ce dossier. Importez un fichier FHIR ou un fichier de variants de ce patient pour remplir la chronologie.</translation>
    </message>
    <message>
        <source>Open or fold stretches without events</source>
        <translation>Déplier ou replier les intervalles sans événements</translation>
    </message>
    <message>
        <source>What the time axis counts</source>
        <translation>Ce que compte l’axe du temps</translation>
    </message>
    <message>
        <source>time from day zero</source>
        <translation>temps depuis le jour zéro</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>&amp;Gaps ▾</source>
        <translation>&amp;Intervalles ▾</translation>
    </message>
    <message>
        <source>Drag: zoom to the span. Ctrl and wheel, + and −: zoom. Space or middle button and drag, left and right arrow: move in time. Home or double click: show all. Ctrl and arrow: move the cursor line by a day. Tab, up and down: from event to event. Return: collapse the lane of the event. Right click or menu key: options of the track. Escape: leave the events.</source>
        <translation>Glisser&#xa0;: zoomer sur l’intervalle. Ctrl et molette, + et −&#xa0;: zoomer. Espace ou bouton central et glisser, flèches gauche et droite&#xa0;: se déplacer dans le temps. Origine ou double clic&#xa0;: tout afficher. Ctrl et flèche&#xa0;: déplacer le curseur d’un jour. Tab, haut et bas&#xa0;: d’événement en événement. Entrée&#xa0;: replier la piste de l’événement. Clic droit ou touche menu&#xa0;: options de la piste. Échap&#xa0;: quitter les événements.</translation>
    </message>
    <message>
        <source>Write the timeline to a file, or print it</source>
        <translation>Écrire la chronologie dans un fichier ou l’imprimer</translation>
    </message>
    <message>
        <source>Picture as SVG…</source>
        <translation>Image en SVG…</translation>
    </message>
    <message>
        <source>Picture as PNG…</source>
        <translation>Image en PNG…</translation>
    </message>
    <message>
        <source>Pages as PDF…</source>
        <translation>Pages en PDF…</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tableau en CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>E&amp;xport ▾</source>
        <translation>E&amp;xporter ▾</translation>
    </message>
    <message>
        <source>The age axis needs a date of birth that is not after today.</source>
        <translation>L’axe des âges exige une date de naissance non postérieure à aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end before they start: only the start is drawn.</source>
        <translation>
            <numerusform>%n période finit avant de commencer&#xa0;: seul le début est tracé.</numerusform>
            <numerusform>%n périodes finissent avant de commencer&#xa0;: seul le début est tracé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The date of birth lies after today and is not used.</source>
        <translation>La date de naissance est postérieure à aujourd’hui et n’est pas utilisée.</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>date, date, length of time</comment>
        <translation>%1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Pin above the others</source>
        <translation>Épingler au-dessus des autres</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Scale of the values</source>
        <translation>Échelle des valeurs</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>CTCAE grades</source>
        <translation>Grades CTCAE</translation>
    </message>
    <message>
        <source>CTCAE grades (none for this test, its unit and its limits)</source>
        <translation>Grades CTCAE (aucun pour cette analyse, son unité et ses limites)</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Développé</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>Ann&amp;uler la dernière modification</translation>
    </message>
    <message>
        <source>Enter events by hand</source>
        <translation>Saisir des événements à la main</translation>
    </message>
    <message>
        <source>E&amp;vents ▾</source>
        <translation>É&amp;vénements ▾</translation>
    </message>
    <message>
        <source>&amp;Add an event…</source>
        <translation>&amp;Ajouter un événement…</translation>
    </message>
    <message>
        <source>&amp;History of what was typed…</source>
        <translation>&amp;Historique des saisies…</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Ce qui a été saisi</translation>
    </message>
    <message>
        <source>What was typed, oldest first</source>
        <translation>Ce qui a été saisi, du plus ancien au plus récent</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>&amp;Back to what the file says</source>
        <translation>&amp;Revenir à ce que dit le fichier</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineStep</name>
    <message>
        <source>+ − zoom · 0 whole course · Shift ← → move · ↑ ↓ scroll</source>
        <translation>+ − zoom · 0 tout le parcours · Maj ← → déplacer · ↑ ↓ défiler</translation>
    </message>
    <message>
        <source>No event with a date is recorded.</source>
        <translation>Aucun événement daté n’est enregistré.</translation>
    </message>
    <message>
        <source>▼ More below: arrow down</source>
        <translation>▼ Suite en dessous : flèche bas</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date are not drawn.</source>
        <translation>
            <numerusform>%n événement sans date n’est pas représenté.</numerusform>
            <numerusform>%n événements sans date ne sont pas représentés.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the page of the case alone: %1</source>
        <comment>names of tracks</comment>
        <translation>Seulement sur la page du dossier : %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, time from day zero</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>No dated event.</source>
        <translation>Aucun événement daté.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s). Tab goes from one to the next, Escape leaves them.</source>
        <translation>
            <numerusform>%n événement. Tab passe de l’un au suivant, Échap les quitte.</numerusform>
            <numerusform>%n événements. Tab passe de l’un au suivant, Échap les quitte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4. Event %5 of %6 in this lane.</source>
        <comment>lane, title, date, time from day zero, place in the lane</comment>
        <translation>%1&#xa0;: %2, %3, %4. Événement %5 sur %6 de cette piste.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>measurement, unit</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 · age %2</source>
        <comment>date and time from day zero, age</comment>
        <translation>%1 · âge %2</translation>
    </message>
    <message>
        <source>%1, outside its reference range</source>
        <comment>a measured value</comment>
        <translation>%1, hors de son intervalle de référence</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lane, row</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, corrected by hand</source>
        <comment>an event</comment>
        <translation>%1, corrigé à la main</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TrustDialog</name>
    <message>
        <source>Trust a key</source>
        <translation>Approuver une clé</translation>
    </message>
    <message>
        <source>Packs signed with this key could then be put into use here.</source>
        <translation>Les packs signés avec cette clé pourraient alors être mis en service ici.</translation>
    </message>
    <message>
        <source>Holder, in their own words: %1</source>
        <translation>Titulaire, selon ses propres termes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Anybody can write any name into a key file. Ask the holder by telephone or in person for the number of their key, and compare.</source>
        <translation>N’importe qui peut écrire n’importe quel nom dans un fichier de clé. Demandez au titulaire, par téléphone ou en personne, le numéro de sa clé, et comparez.</translation>
    </message>
    <message>
        <source>&amp;Trust this key</source>
        <translation>&amp;Approuver cette clé</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TypedEntry</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Mark as entered in error</source>
        <translation>Marquer comme saisi par erreur</translation>
    </message>
    <message>
        <source>Finding, as you would write it</source>
        <translation>Résultat, tel que vous l’écririez</translation>
    </message>
    <message>
        <source>EGFR L858R, MET ex14 skipping, HER2 amplified, MSI-H, TMB 14</source>
        <translation>EGFR L858R, MET ex14 skipping, HER2 amplified, MSI-H, TMB 14</translation>
    </message>
    <message>
        <source>Add the finding to the record</source>
        <translation>Ajouter le résultat au dossier</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Complétions</translation>
    </message>
    <message>
        <source>The finding stays in the record and is not used any more.</source>
        <translation>Le résultat reste dans le dossier et n’est plus utilisé.</translation>
    </message>
    <message>
        <source>&amp;Add finding</source>
        <translation>&amp;Ajouter un résultat</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>non ajouté</translation>
    </message>
    <message>
        <source>✓ added</source>
        <translation>✓ ajouté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of the line, what it says</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the record also states, what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is to be looked at, its place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter adds the line to the record. Without the word germline or somatic the origin is not stated.</source>
        <translation>Entrée ajoute la ligne au dossier. Sans le mot germline ou somatic, l’origine n’est pas indiquée.</translation>
    </message>
    <message>
        <source>? not clear</source>
        <translation>? pas clair</translation>
    </message>
    <message>
        <source>Look at: %1</source>
        <translation>À vérifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>and %1 more to look at</source>
        <translation>et %1 autres à vérifier</translation>
    </message>
    <message>
        <source>≡ stands there</source>
        <translation>≡ y figure déjà</translation>
    </message>
    <message>
        <source>! read as</source>
        <translation>! lu comme</translation>
    </message>
    <message>
        <source>✓ read as</source>
        <translation>✓ lu comme</translation>
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
        <translation>&amp;Base</translation>
    </message>
    <message>
        <source>Recovery co&amp;de</source>
        <translation>Co&amp;de de récupération</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>Phrase secrète, à no&amp;uveau</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Create the s&amp;tore</source>
        <translation>Créer la ba&amp;se</translation>
    </message>
    <message>
        <source>Set the &amp;new passphrase</source>
        <translation>Définir la &amp;nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Create a new store</source>
        <translation>&amp;Créer une nouvelle base</translation>
    </message>
    <message>
        <source>&amp;Forgotten passphrase</source>
        <translation>Phrase secrète oubl&amp;iée</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Precision oncology without a network</source>
        <translation>Oncologie de précision sans réseau</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>P&amp;arcourir…</translation>
    </message>
    <message>
        <source>Choose the folder of the store</source>
        <translation>Choisir le répertoire de la base</translation>
    </message>
    <message>
        <source>This code opens the store when the passphrase is lost. It is shown only now and kept nowhere. Write it on paper and keep it apart from this computer.</source>
        <translation>Ce code ouvre la base si la phrase secrète est perdue. Il n’est affiché que maintenant et n’est conservé nulle part. Écrivez-le sur papier et gardez-le à l’écart de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Written down</source>
        <translation>&amp;Noté</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nouvelle &amp;phrase secrète</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Ouvrir une base</translation>
    </message>
    <message>
        <source>Create a new store</source>
        <translation>Créer une nouvelle base</translation>
    </message>
    <message>
        <source>Set a new passphrase with the recovery code</source>
        <translation>Définir une nouvelle phrase secrète avec le code de récupération</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>A folder that does not exist yet. It may lie on a USB stick.</source>
        <translation>Un répertoire qui n’existe pas encore. Il peut se trouver sur une clé USB.</translation>
    </message>
    <message>
        <source>The code that was shown when the store was created.</source>
        <translation>Le code affiché à la création de la base.</translation>
    </message>
    <message>
        <source>At least %1 characters: whoever copies the folder can try words on it for years.</source>
        <translation>Au moins %1 caractères&#xa0;: quiconque copie le répertoire peut y essayer des mots pendant des années.</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters.</source>
        <translation>%1 caractères sur %2 au minimum.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Setting the new passphrase…</source>
        <translation>Définition de la nouvelle phrase secrète…</translation>
    </message>
    <message>
        <source>This recovery code does not open the store. Check each character and try again.</source>
        <translation>Ce code de récupération n’ouvre pas la base. Vérifiez chaque caractère et réessayez.</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>Code de récupération&#xa0;: %1</translation>
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
        <translation>Retirer la dernière évaluation</translation>
    </message>
    <message>
        <source>A target is T (lesion) or N (lymph node) with its millimetres, TNE or NNE where it could not be evaluated; targets are joined by &apos;;&apos; and keep their order: T52.5;N18.</source>
        <translation>Une cible est T (lésion) ou N (ganglion) suivi de ses millimètres, TNE ou NNE si non évaluable&#xa0;; les cibles sont reliées par &apos;;&apos; et gardent leur ordre&#xa0;: T52,5;N18.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Targets in mm</source>
        <translation>Cibles en mm</translation>
    </message>
    <message>
        <source>Non-target lesions</source>
        <translation>Lésions non cibles</translation>
    </message>
    <message>
        <source>New lesion</source>
        <translation>Nouvelle lésion</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Ajouter une évaluation</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>none at baseline</source>
        <translation>aucune initialement</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>gone (CR)</source>
        <translation>disparu (CR)</translation>
    </message>
    <message>
        <source>neither gone nor growing</source>
        <translation>ni disparu ni en croissance</translation>
    </message>
    <message>
        <source>not evaluated (NE)</source>
        <translation>non évalué (NE)</translation>
    </message>
    <message>
        <source>unequivocal progression (PD)</source>
        <translation>progression indiscutable (PD)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Targets in mm, %1</source>
        <translation>Cibles en mm, %1</translation>
    </message>
    <message>
        <source>Non-target lesions, %1</source>
        <translation>Lésions non cibles, %1</translation>
    </message>
    <message>
        <source>New lesion, %1</source>
        <translation>Nouvelle lésion, %1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>Évaluation %1</translation>
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
        <translation>départ&#xa0;: population du modèle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>input, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>input and value, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (nothing recorded, taken as none)</source>
        <comment>input and value</comment>
        <translation>%1 (rien de renseigné, compté comme aucun)</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>What moved the model&apos;s number</source>
        <translation>Ce qui a déplacé le chiffre du modèle</translation>
    </message>
</context>
<context>
    <name>consilium::ui::WhatIfBar</name>
    <message>
        <source>Suppose</source>
        <translation>Supposer</translation>
    </message>
    <message>
        <source>Back to the patient (Esc)</source>
        <translation>Retour au patient (Échap)</translation>
    </message>
    <message>
        <source>What if: the fact to suppose</source>
        <translation>Simulation&#xa0;: le fait à supposer</translation>
    </message>
    <message>
        <source>Supposed value</source>
        <translation>Valeur supposée</translation>
    </message>
    <message>
        <source>Supposed answer</source>
        <translation>Réponse supposée</translation>
    </message>
    <message>
        <source>Supposed drug or finding</source>
        <translation>Médicament ou résultat supposé</translation>
    </message>
    <message>
        <source>What if … a finding or pharmacogene</source>
        <translation>Et si … un résultat ou un pharmacogène</translation>
    </message>
    <message>
        <source>What if … it progressed on a drug</source>
        <translation>Et si … progression sous un médicament</translation>
    </message>
    <message>
        <source>What if … a drug is taken beside it</source>
        <translation>Et si … un médicament est pris en plus</translation>
    </message>
    <message>
        <source>What if … the stage</source>
        <translation>Et si … le stade</translation>
    </message>
    <message>
        <source>What if … tobacco</source>
        <translation>Et si … le tabac</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>range of values that can be true</comment>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Name of the drug</source>
        <translation>Nom du médicament</translation>
    </message>
    <message>
        <source>EGFR T790M, TMB 14, DPYD *2A/*2A</source>
        <comment>examples</comment>
        <translation>EGFR T790M, TMB 14, DPYD *2A/*2A</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>stade %1</translation>
    </message>
    <message>
        <source>tobacco: %1</source>
        <translation>tabac&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is taken</source>
        <translation>%1 est pris</translation>
    </message>
    <message>
        <source>progressed on %1</source>
        <translation>progression sous %1</translation>
    </message>
    <message>
        <source>Not supposed: %1</source>
        <translation>Non supposé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Supposed: %1. Press to take it back.</source>
        <translation>Supposé&#xa0;: %1. Appuyez pour annuler.</translation>
    </message>
    <message>
        <source>Supposed: this is not the patient</source>
        <translation>Supposition&#xa0;: ce n’est pas le patient</translation>
    </message>
</context>
<context>
    <name>consilium::ui::WhyNotBar</name>
    <message>
        <source>Back to the options</source>
        <translation>Retour aux options</translation>
    </message>
    <message>
        <source>Why not …? A drug, or drugs joined by +</source>
        <translation>Pourquoi pas …&#xa0;? Un médicament, ou plusieurs reliés par +</translation>
    </message>
    <message>
        <source>Why is this therapy not advised</source>
        <translation>Pourquoi ce traitement n’est-il pas conseillé</translation>
    </message>
    <message>
        <source>Therapies with these drugs</source>
        <translation>Traitements avec ces médicaments</translation>
    </message>
    <message>
        <source>The pack knows no therapy made of these drugs.</source>
        <translation>Le pack ne connaît aucun traitement composé de ces médicaments.</translation>
    </message>
</context>
</TS>
