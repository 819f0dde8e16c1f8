<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BoardCourses</name>
    <message>
        <source>%1, ongoing</source>
        <comment>beginning</comment>
        <translation>%1, en curso</translation>
    </message>
    <message>
        <source>%1, end unknown</source>
        <comment>beginning</comment>
        <translation>%1, fin desconocido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>lane, event, date</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the program</source>
        <translation>
            <numerusform>y %n más, en el programa</numerusform>
            <numerusform>y %n más, en el programa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardMask</name>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>edad desconocida</translation>
    </message>
    <message>
        <source>%1 years or more</source>
        <translation>%1 años o más</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <translation>%1–%2 años</translation>
    </message>
    <message>
        <source>date masked</source>
        <translation>fecha oculta</translation>
    </message>
    <message>
        <source>at diagnosis</source>
        <translation>al diagnóstico</translation>
    </message>
    <message numerus="yes">
        <source>%n days after diagnosis</source>
        <translation>
            <numerusform>%n día después del diagnóstico</numerusform>
            <numerusform>%n días después del diagnóstico</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before diagnosis</source>
        <translation>
            <numerusform>%n día antes del diagnóstico</numerusform>
            <numerusform>%n días antes del diagnóstico</numerusform>
        </translation>
    </message>
    <message>
        <source>around diagnosis</source>
        <translation>en torno al diagnóstico</translation>
    </message>
    <message numerus="yes">
        <source>%n months after diagnosis</source>
        <translation>
            <numerusform>%n mes después del diagnóstico</numerusform>
            <numerusform>%n meses después del diagnóstico</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months before diagnosis</source>
        <translation>
            <numerusform>%n mes antes del diagnóstico</numerusform>
            <numerusform>%n meses antes del diagnóstico</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 months after diagnosis</source>
        <translation>de %1 a %2 meses después del diagnóstico</translation>
    </message>
    <message>
        <source>%1 to %2 months before diagnosis</source>
        <translation>de %1 a %2 meses antes del diagnóstico</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, ongoing</source>
        <comment>beginning</comment>
        <translation>%1, en curso</translation>
    </message>
    <message>
        <source>%1, end unknown</source>
        <comment>beginning</comment>
        <translation>%1, fin desconocido</translation>
    </message>
</context>
<context>
    <name>BoardProtocol</name>
    <message>
        <source>Choices were not sealed before the ranking: %1</source>
        <translation>Las elecciones no se sellaron antes de la ordenación: %1</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>El grupo</translation>
    </message>
    <message>
        <source>%1: %2 (sealed %3)</source>
        <comment>who, choice, time</comment>
        <translation>%1: %2 (sellada %3)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>sealed until the ranking is opened</source>
        <translation>sellada hasta que se abra la ordenación</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) were begun and not sealed.</source>
        <translation>
            <numerusform>Se empezó %n elección que no se selló.</numerusform>
            <numerusform>Se empezaron %n elecciones que no se sellaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices and ranking</source>
        <translation>Elecciones y ordenación</translation>
    </message>
    <message>
        <source>The ranking was not opened for the board.</source>
        <translation>La ordenación no se abrió para el comité.</translation>
    </message>
    <message>
        <source>Ranking %1 was opened by %2, %3.</source>
        <comment>number, name, time</comment>
        <translation>Ordenación %1 abierta por %2, %3.</translation>
    </message>
    <message>
        <source>Present and not sealed by then: %1. Opened because: %2</source>
        <translation>Presentes que aún no habían sellado: %1. Se abrió porque: %2</translation>
    </message>
    <message>
        <source>Its first shelf was empty.</source>
        <translation>Su primer grupo estaba vacío.</translation>
    </message>
    <message>
        <source>Its first shelf: %1</source>
        <translation>Su primer grupo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sealed choice(s), %1 on the first shelf.</source>
        <comment>of the ranking</comment>
        <translation>
            <numerusform>De %n elección sellada, %1 en el primer grupo.</numerusform>
            <numerusform>De %n elecciones selladas, %1 en el primer grupo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sealed choice(s), %1 on the first shelf and %2 as decided.</source>
        <comment>of the ranking</comment>
        <translation>
            <numerusform>De %n elección sellada, %1 en el primer grupo y %2 conforme a la decisión.</numerusform>
            <numerusform>De %n elecciones selladas, %1 en el primer grupo y %2 conforme a la decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>no wording yet</source>
        <translation>aún sin redacción</translation>
    </message>
    <message>
        <source>No treatment is recommended: %1</source>
        <translation>No se recomienda ningún tratamiento: %1</translation>
    </message>
    <message>
        <source>Not on the ranking&apos;s first shelf, because: %1</source>
        <translation>Fuera del primer grupo de la ordenación, porque: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>Final since %1, by %2</source>
        <comment>time, name</comment>
        <translation>Definitiva desde %1, por %2</translation>
    </message>
    <message>
        <source>Not final: %1</source>
        <comment>state of the decision</comment>
        <translation>No definitiva: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>rebiopsy</source>
        <translation>nueva biopsia</translation>
    </message>
    <message>
        <source>repeat histology</source>
        <translation>repetir la histología</translation>
    </message>
    <message>
        <source>genetic counselling</source>
        <translation>consejo genético</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Se solicita: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>responsable: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>plazo: %1</translation>
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
        <translation>nada registrado</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Discrepancia</translation>
    </message>
    <message>
        <source>%1: %2 (abstained)</source>
        <comment>name, interest</comment>
        <translation>%1: %2 (se abstuvo)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, interest</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Conflictos de intereses</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, name, text</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Adendas</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>solicitado %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>respondido %1</translation>
    </message>
    <message>
        <source>Insurer&apos;s claim</source>
        <translation>Solicitud a la aseguradora</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>response: %1</source>
        <translation>respuesta: %1</translation>
    </message>
    <message>
        <source>toxicity: %1</source>
        <translation>toxicidad: %1</translation>
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
            <numerusform>y %n carácter más, en el programa</numerusform>
            <numerusform>y %n caracteres más, en el programa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the program</source>
        <translation>
            <numerusform>y %n más, en el programa</numerusform>
            <numerusform>y %n más, en el programa</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, role and discipline</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>Presenta: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>stated: %1</source>
        <translation>indicado: %1</translation>
    </message>
    <message>
        <source>in the record</source>
        <translation>en la historia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item of the minimum data set, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Minimum data set</source>
        <translation>Conjunto mínimo de datos</translation>
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
        <translation>ninguna presente de las que nombra la historia</translation>
    </message>
    <message>
        <source>Nobody is noted as present.</source>
        <translation>No se ha anotado a nadie como presente.</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Presentes: %1</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation>Ausentes: %1</translation>
    </message>
    <message>
        <source>No quorum was agreed on.</source>
        <translation>No se acordó ningún quórum.</translation>
    </message>
    <message>
        <source>Quorum reached: %1 of %2 needed</source>
        <translation>Quórum alcanzado: %1 de %2 necesarios</translation>
    </message>
    <message>
        <source>Quorum not reached: %1 of %2 needed</source>
        <translation>Quórum no alcanzado: %1 de %2 necesarios</translation>
    </message>
    <message>
        <source>Without quorum, because: %1</source>
        <translation>Sin quórum, porque: %1</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>On no meeting&apos;s agenda</source>
        <translation>En el orden del día de ninguna reunión</translation>
    </message>
    <message>
        <source>Knowledge pack %1</source>
        <translation>Paquete de conocimiento %1</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modelo %1</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>filtro %1</translation>
    </message>
    <message>
        <source>decision: %1</source>
        <comment>state</comment>
        <translation>decisión: %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>birth date</comment>
        <translation>nacimiento: %1</translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>sin identificador</translation>
    </message>
    <message>
        <source>Diagnosis not recorded</source>
        <translation>Diagnóstico no registrado</translation>
    </message>
    <message>
        <source>No question is stated</source>
        <translation>No consta ninguna pregunta</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Pregunta: %1</translation>
    </message>
    <message>
        <source>Not stated yet: %1</source>
        <translation>Aún no consta: %1</translation>
    </message>
    <message>
        <source>NO DECISION YET</source>
        <translation>AÚN SIN DECISIÓN</translation>
    </message>
    <message>
        <source>DRAFT: not a decision of the board</source>
        <translation>BORRADOR: no es una decisión del comité</translation>
    </message>
    <message>
        <source>PRELIMINARY: the decision is not final</source>
        <translation>PRELIMINAR: la decisión no es definitiva</translation>
    </message>
    <message>
        <source>Knowledge pack and models are named once the decision is final.</source>
        <translation>El paquete de conocimiento y los modelos se indican cuando la decisión es definitiva.</translation>
    </message>
    <message>
        <source>Made with: %1.</source>
        <translation>Elaborado con: %1.</translation>
    </message>
    <message>
        <source>Tumour board: protocol</source>
        <translation>Comité de tumores: acta</translation>
    </message>
    <message>
        <source>Tumour board: protocol, %1, %2</source>
        <comment>board, date</comment>
        <translation>Comité de tumores: acta, %1, %2</translation>
    </message>
    <message>
        <source>Cases on no meeting&apos;s agenda</source>
        <translation>Casos en el orden del día de ninguna reunión</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <comment>number of the case, minutes</comment>
        <translation>%1 (%2 min)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Tumour board: list, %1, %2</source>
        <comment>board, date</comment>
        <translation>Comité de tumores: lista, %1, %2</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation>Tratamiento hasta ahora</translation>
    </message>
    <message>
        <source>Findings considered</source>
        <translation>Hallazgos considerados</translation>
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
        <translation>Estadio no registrado</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Estadio: %1</translation>
    </message>
    <message>
        <source>Performance status not recorded</source>
        <translation>Estado funcional no registrado</translation>
    </message>
    <message>
        <source>Last: line %1, %2</source>
        <comment>number, drugs</comment>
        <translation>Última: línea %1, %2</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <comment>drugs</comment>
        <translation>Último: %1</translation>
    </message>
    <message>
        <source>No systemic treatment recorded</source>
        <translation>Ningún tratamiento sistémico registrado</translation>
    </message>
    <message>
        <source>No question was entered</source>
        <translation>No se introdujo ninguna pregunta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>date of diagnosis not recorded</source>
        <translation>fecha de diagnóstico no registrada</translation>
    </message>
    <message>
        <source>diagnosed %1</source>
        <comment>date</comment>
        <translation>diagnóstico: %1</translation>
    </message>
    <message>
        <source>stage not recorded</source>
        <translation>estadio no registrado</translation>
    </message>
    <message>
        <source>stage: %1</source>
        <translation>estadio: %1</translation>
    </message>
    <message>
        <source>Other conditions and allergies</source>
        <translation>Otras enfermedades y alergias</translation>
    </message>
    <message>
        <source>No other condition recorded</source>
        <translation>Ninguna otra enfermedad registrada</translation>
    </message>
    <message>
        <source>No known allergy</source>
        <translation>Sin alergias conocidas</translation>
    </message>
    <message>
        <source>Allergies not recorded</source>
        <translation>Alergias no registradas</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>alergia</translation>
    </message>
    <message>
        <source>Systemic treatment</source>
        <translation>Tratamiento sistémico</translation>
    </message>
    <message>
        <source>progression</source>
        <translation>progresión</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, drugs</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>suspendido: %1</translation>
    </message>
    <message>
        <source>%1 Gy in %2 fractions</source>
        <translation>%1 Gy en %2 fracciones</translation>
    </message>
    <message>
        <source>%1 Gy</source>
        <translation>%1 Gy</translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation>Radioterapia</translation>
    </message>
    <message>
        <source>Surgery and radiotherapy</source>
        <translation>Cirugía y radioterapia</translation>
    </message>
    <message>
        <source>Kind of study not stated</source>
        <translation>Tipo de estudio no indicado</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>fecha no registrada</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>No imaging study is recorded</source>
        <translation>No hay ningún estudio de imagen registrado</translation>
    </message>
    <message>
        <source>Histology: %1</source>
        <translation>Histología: %1</translation>
    </message>
    <message>
        <source>tumour cells %1</source>
        <translation>células tumorales %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>No specimen and no report is recorded</source>
        <translation>No hay ninguna muestra ni informe registrados</translation>
    </message>
    <message>
        <source>germline</source>
        <translation>línea germinal</translation>
    </message>
    <message>
        <source>allele fraction %1</source>
        <translation>fracción alélica %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>gene, state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No finding is recorded. That is not the same as none being there.</source>
        <translation>No hay ningún hallazgo registrado. Eso no equivale a que no exista ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>tested normal</source>
        <translation>normal en la prueba</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>sin resultado</translation>
    </message>
    <message numerus="yes">
        <source>%n silent changes are not shown.</source>
        <translation>
            <numerusform>%n alteración silenciosa no se muestra.</numerusform>
            <numerusform>%n alteraciones silenciosas no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings did not pass their filter or were withdrawn.</source>
        <translation>
            <numerusform>%n hallazgo no superó su filtro o fue retirado.</numerusform>
            <numerusform>%n hallazgos no superaron su filtro o fueron retirados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pharmacogenes</source>
        <translation>Farmacogenes</translation>
    </message>
    <message>
        <source>No pharmacogene was tested</source>
        <translation>No se analizó ningún farmacogén</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>no determinado</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two calls</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>gene, diplotype</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>key positions not read</source>
        <translation>posiciones clave no leídas</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>responsable: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>date</comment>
        <translation>plazo: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>priority, recommendation</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No recommendation: %1</source>
        <translation>Sin recomendación: %1</translation>
    </message>
    <message>
        <source>Rebiopsy</source>
        <translation>Nueva biopsia</translation>
    </message>
    <message>
        <source>Repeat histology</source>
        <translation>Repetir la histología</translation>
    </message>
    <message>
        <source>Genetic counselling</source>
        <translation>Consejo genético</translation>
    </message>
    <message>
        <source>Not on the first shelf of the ranking, because: %1</source>
        <translation>Fuera del primer grupo de la ordenación, porque: %1</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Presentes: %1</translation>
    </message>
    <message>
        <source>Conflict of interest: %1, %2, abstained</source>
        <comment>name, what</comment>
        <translation>Conflicto de intereses: %1, %2, se abstuvo</translation>
    </message>
    <message>
        <source>Conflict of interest: %1, %2</source>
        <comment>name, what</comment>
        <translation>Conflicto de intereses: %1, %2</translation>
    </message>
    <message>
        <source>Dissent: %1</source>
        <comment>name</comment>
        <translation>Discrepancia: %1</translation>
    </message>
    <message>
        <source>dissent</source>
        <translation>discrepancia</translation>
    </message>
    <message>
        <source>Addendum: %1</source>
        <translation>Adenda: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Specimen %1: %2</source>
        <comment>number, kind</comment>
        <translation>Muestra %1: %2</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>backlog</source>
        <comment>state of a case</comment>
        <translation>en preparación</translation>
    </message>
    <message>
        <source>prepared</source>
        <comment>state of a case</comment>
        <translation>preparado</translation>
    </message>
    <message>
        <source>scheduled</source>
        <comment>state of a case</comment>
        <translation>programado</translation>
    </message>
    <message>
        <source>discussed</source>
        <comment>state of a case</comment>
        <translation>discutido</translation>
    </message>
    <message>
        <source>followed up</source>
        <comment>state of a case</comment>
        <translation>con seguimiento</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Antecedentes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation>Patología</translation>
    </message>
    <message>
        <source>Molecular</source>
        <translation>Molecular</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>performance status</source>
        <translation>estado funcional</translation>
    </message>
    <message>
        <source>comorbidity</source>
        <translation>comorbilidad</translation>
    </message>
    <message>
        <source>frailty</source>
        <translation>fragilidad</translation>
    </message>
    <message>
        <source>date of imaging</source>
        <translation>fecha de la imagen</translation>
    </message>
    <message>
        <source>date of pathology</source>
        <translation>fecha de la patología</translation>
    </message>
    <message>
        <source>Write the wording that was agreed on.</source>
        <translation>Escriba la redacción acordada.</translation>
    </message>
    <message>
        <source>Add a recommendation, a test to be done, or why nothing is recommended.</source>
        <translation>Añada una recomendación, una prueba por hacer o por qué no se recomienda nada.</translation>
    </message>
    <message>
        <source>Choose: either recommendations or &quot;no recommendation&quot;, not both.</source>
        <translation>Elija: recomendaciones o «sin recomendación», no ambas.</translation>
    </message>
    <message>
        <source>Choose why nothing is recommended.</source>
        <translation>Elija por qué no se recomienda nada.</translation>
    </message>
    <message>
        <source>Say what is recommended, or remove the empty recommendation.</source>
        <translation>Indique qué se recomienda o quite la recomendación vacía.</translation>
    </message>
    <message>
        <source>Say of each therapy whether it is in label, off label, compassionate use or in a trial.</source>
        <translation>Indique de cada tratamiento si es según ficha técnica, fuera de indicación, uso compasivo o en un ensayo.</translation>
    </message>
    <message>
        <source>Name who is responsible for each recommendation.</source>
        <translation>Indique el responsable de cada recomendación.</translation>
    </message>
    <message>
        <source>Fewer are present than agreed on: say why the decision stands without a quorum.</source>
        <translation>Hay menos presentes de lo acordado: indique por qué la decisión es válida sin quórum.</translation>
    </message>
    <message>
        <source>Mark who is present.</source>
        <translation>Marque quién está presente.</translation>
    </message>
    <message>
        <source>Give name and reason of each dissent.</source>
        <translation>Indique nombre y motivo de cada discrepancia.</translation>
    </message>
    <message>
        <source>Say why a therapy is recommended that is not on the first shelf of the ranking.</source>
        <translation>Indique por qué se recomienda un tratamiento que no está en el primer grupo de la ordenación.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>in label</source>
        <comment>use of a drug</comment>
        <translation>según ficha técnica</translation>
    </message>
    <message>
        <source>off label</source>
        <comment>use of a drug</comment>
        <translation>fuera de indicación</translation>
    </message>
    <message>
        <source>compassionate use</source>
        <translation>uso compasivo</translation>
    </message>
    <message>
        <source>in a trial</source>
        <translation>en un ensayo</translation>
    </message>
    <message>
        <source>no alteration was found</source>
        <translation>no se encontró ninguna alteración</translation>
    </message>
    <message>
        <source>alterations, but none with a treatment</source>
        <translation>alteraciones, pero ninguna con tratamiento</translation>
    </message>
    <message>
        <source>standard treatment comes first</source>
        <translation>primero el tratamiento estándar</translation>
    </message>
    <message>
        <source>material or quality of the test is insufficient</source>
        <translation>material o calidad de la prueba insuficientes</translation>
    </message>
    <message>
        <source>the patient&apos;s condition does not allow treatment</source>
        <translation>el estado del paciente no permite el tratamiento</translation>
    </message>
    <message>
        <source>the patient does not want treatment</source>
        <translation>el paciente no desea tratamiento</translation>
    </message>
    <message>
        <source>best supportive care</source>
        <translation>mejor tratamiento de soporte</translation>
    </message>
    <message>
        <source>something has to be known first</source>
        <translation>antes hay que aclarar algo</translation>
    </message>
    <message>
        <source>no decision yet</source>
        <translation>aún sin decisión</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>of a decision</comment>
        <translation>borrador</translation>
    </message>
    <message>
        <source>preliminary</source>
        <comment>of a decision</comment>
        <translation>preliminar</translation>
    </message>
    <message>
        <source>final</source>
        <comment>of a decision</comment>
        <translation>definitiva</translation>
    </message>
    <message>
        <source>the insurer refused</source>
        <translation>la aseguradora lo denegó</translation>
    </message>
    <message>
        <source>drug or trial not available</source>
        <translation>fármaco o ensayo no disponible</translation>
    </message>
    <message>
        <source>the patient&apos;s condition became worse</source>
        <translation>el estado del paciente empeoró</translation>
    </message>
    <message>
        <source>the patient died before</source>
        <translation>el paciente falleció antes</translation>
    </message>
    <message>
        <source>the patient did not want it</source>
        <translation>el paciente no lo quiso</translation>
    </message>
    <message>
        <source>another treatment was chosen</source>
        <translation>se eligió otro tratamiento</translation>
    </message>
    <message>
        <source>lost to follow-up</source>
        <translation>perdido para el seguimiento</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>given</source>
        <comment>of a treatment</comment>
        <translation>administrado</translation>
    </message>
    <message>
        <source>given in part</source>
        <comment>of a treatment</comment>
        <translation>administrado en parte</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>of a treatment</comment>
        <translation>no administrado</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>claim to an insurer</comment>
        <translation>no necesaria</translation>
    </message>
    <message>
        <source>to be asked</source>
        <comment>claim to an insurer</comment>
        <translation>por solicitar</translation>
    </message>
    <message>
        <source>asked</source>
        <comment>claim to an insurer</comment>
        <translation>solicitada</translation>
    </message>
    <message>
        <source>granted</source>
        <comment>claim to an insurer</comment>
        <translation>concedida</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>claim to an insurer</comment>
        <translation>denegada</translation>
    </message>
    <message>
        <source>evidence held to be insufficient</source>
        <translation>evidencia considerada insuficiente</translation>
    </message>
    <message>
        <source>an approved treatment is available</source>
        <translation>hay un tratamiento autorizado disponible</translation>
    </message>
    <message>
        <source>papers or deadlines</source>
        <translation>documentación o plazos</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>otro motivo</translation>
    </message>
    <message>
        <source>member</source>
        <comment>of a tumour board</comment>
        <translation>miembro</translation>
    </message>
    <message>
        <source>chair</source>
        <comment>of a tumour board</comment>
        <translation>presidencia</translation>
    </message>
    <message>
        <source>guest</source>
        <comment>of a tumour board</comment>
        <translation>invitado</translation>
    </message>
    <message>
        <source>complete response</source>
        <translation>respuesta completa</translation>
    </message>
    <message>
        <source>partial response</source>
        <translation>respuesta parcial</translation>
    </message>
    <message>
        <source>stable disease</source>
        <translation>enfermedad estable</translation>
    </message>
    <message>
        <source>progression</source>
        <translation>progresión</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation>no evaluable</translation>
    </message>
    <message>
        <source>improved</source>
        <comment>response</comment>
        <translation>mejoría</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>response</comment>
        <translation>empeoramiento</translation>
    </message>
    <message>
        <source>no drug</source>
        <translation>ningún fármaco</translation>
    </message>
    <message>
        <source>CTCAE grade 0 (none)</source>
        <translation>grado CTCAE 0 (ninguna)</translation>
    </message>
    <message>
        <source>CTCAE grade %1</source>
        <translation>grado CTCAE %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing counted yet</source>
        <translation>aún no se ha contado nada</translation>
    </message>
    <message>
        <source>%1 (%2 of %3; 95 % interval %4)</source>
        <comment>share, count, of, interval</comment>
        <translation>%1 (%2 de %3; intervalo del 95 % %4)</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
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
        <translation>nueva (%1).</translation>
    </message>
    <message>
        <source>no longer listed (was %1).</source>
        <translation>ya no figura (era %1).</translation>
    </message>
    <message>
        <source>was %1, is %2.</source>
        <comment>shelf with level, then and now</comment>
        <translation>era %1, es %2.</translation>
    </message>
    <message>
        <source>moved from place %1 to %2.</source>
        <translation>pasó del puesto %1 al %2.</translation>
    </message>
    <message>
        <source>stands where it stood; verdicts changed.</source>
        <translation>sigue donde estaba; cambiaron dictámenes.</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>la historia</translation>
    </message>
    <message>
        <source>the knowledge</source>
        <translation>el conocimiento</translation>
    </message>
    <message>
        <source>the models</source>
        <translation>los modelos</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>el día</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>la versión del programa</translation>
    </message>
    <message>
        <source>The cause is not told apart.</source>
        <translation>No se distingue la causa.</translation>
    </message>
    <message>
        <source>Each of these would have done it alone: %1.</source>
        <comment>causes, separated by semicolons</comment>
        <translation>Cualquiera de estas causas habría bastado por sí sola: %1.</translation>
    </message>
    <message>
        <source>Only together: %1.</source>
        <comment>causes, joined by plus signs</comment>
        <translation>Solo en conjunto: %1.</translation>
    </message>
    <message>
        <source>Cause: %1.</source>
        <translation>Causa: %1.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se pregunta</translation>
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
        <translation>Cambiaron los datos de la persona.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retirado: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Desaparecido: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>The model %1 %2 came.</source>
        <translation>Se incorporó el modelo %1 %2.</translation>
    </message>
    <message>
        <source>The model %1 %2 is gone.</source>
        <translation>Desapareció el modelo %1 %2.</translation>
    </message>
    <message>
        <source>The model %1 %2 stands in place of %3.</source>
        <translation>El modelo %1 %2 sustituye a %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 is in use in place of %3 %4; %n entry(s) of it differ.</source>
        <comment>pack, version, pack, version</comment>
        <translation>
            <numerusform>%1 %2 está en uso en lugar de %3 %4; difiere %n de sus entradas.</numerusform>
            <numerusform>%1 %2 está en uso en lugar de %3 %4; difieren %n de sus entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cause: %1, as the program answers now; what the program&apos;s own change did is not told apart.</source>
        <comment>causes, separated by semicolons</comment>
        <translation>Causa: %1, según responde ahora el programa; no se distingue lo que se debe al cambio del propio programa.</translation>
    </message>
    <message>
        <source>%1, kept from the first shelf</source>
        <comment>verdict of a criterion</comment>
        <translation>%1, excluido del primer grupo</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no dose, no advice</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>no number</source>
        <comment>of a model</comment>
        <translation>ningún número</translation>
    </message>
    <message>
        <source>Doses of %1: %2 → %3</source>
        <comment>option, then, now</comment>
        <translation>Dosis de %1: %2 → %3</translation>
    </message>
    <message>
        <source>What stands with the doses of %1 differs.</source>
        <translation>Difiere lo que consta junto a las dosis de %1.</translation>
    </message>
    <message>
        <source>Doses of %1 by pharmacogenes: %2 → %3</source>
        <comment>option, then, now</comment>
        <translation>Dosis de %1 según farmacogenes: %2 → %3</translation>
    </message>
    <message>
        <source>What stands with the doses of %1 by pharmacogenes differs.</source>
        <translation>Difiere lo que consta junto a las dosis de %1 según farmacogenes.</translation>
    </message>
    <message>
        <source>What stands with the model&apos;s number of %1 differs.</source>
        <translation>Difiere lo que consta junto al número del modelo de %1.</translation>
    </message>
    <message>
        <source>The model&apos;s number of %1: %2 → %3</source>
        <comment>option, then, now</comment>
        <translation>Número del modelo de %1: %2 → %3</translation>
    </message>
    <message>
        <source>Trials beside %1, or how this person differs from their participants, differ.</source>
        <translation>Difieren los ensayos junto a %1, o en qué se distingue esta persona de sus participantes.</translation>
    </message>
    <message>
        <source>Wording, data or citations differ: %1</source>
        <comment>options</comment>
        <translation>Difieren la redacción, los datos o las citas: %1</translation>
    </message>
    <message>
        <source>The missing tests, the name of the tumour or what the filter hides differ.</source>
        <translation>Difieren las pruebas que faltan, el nombre del tumor o lo que oculta el filtro.</translation>
    </message>
    <message>
        <source>%1 %2 is in use in place of %3 %4; their entries were not compared.</source>
        <comment>pack, version, pack, version</comment>
        <translation>%1 %2 está en uso en lugar de %3 %4; no se compararon sus entradas.</translation>
    </message>
    <message>
        <source>The knowledge pack %1</source>
        <comment>name, version</comment>
        <translation>El paquete de conocimiento %1</translation>
    </message>
    <message>
        <source>The model %1</source>
        <comment>name, version</comment>
        <translation>El modelo %1</translation>
    </message>
    <message>
        <source>The case as it was</source>
        <translation>El caso tal como era</translation>
    </message>
    <message>
        <source>%1 was not kept with it.</source>
        <comment>The knowledge pack, the model, the case</comment>
        <translation>%1: no se conservó con ella.</translation>
    </message>
    <message>
        <source>%1 was kept with it, and the stored bytes were altered since.</source>
        <comment>The knowledge pack, the model, the case</comment>
        <translation>%1: se conservó con ella, pero los bytes guardados se alteraron desde entonces.</translation>
    </message>
    <message>
        <source>%1 was kept with it, and this version of the program cannot read it.</source>
        <comment>The knowledge pack, the model, the case</comment>
        <translation>%1: se conservó con ella, pero esta versión del programa no puede leerlo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>kept %1 · cannot be read</source>
        <comment>when</comment>
        <translation>conservada %1 · no se puede leer</translation>
    </message>
    <message>
        <source>before a board</source>
        <comment>of a ranking</comment>
        <translation>ante un comité</translation>
    </message>
    <message>
        <source>exported</source>
        <comment>of a ranking</comment>
        <translation>exportada</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>of a ranking</comment>
        <translation>mostrada</translation>
    </message>
    <message>
        <source>use not noted</source>
        <translation>uso no anotado</translation>
    </message>
    <message>
        <source>as of %1 · kept %2 (%3) · %4 %5</source>
        <comment>day, when, uses, pack, version</comment>
        <translation>a fecha de %1 · conservada %2 (%3) · %4 %5</translation>
    </message>
    <message>
        <source>This ranking was altered since it was kept, so it is not shown.</source>
        <translation>Esta ordenación se alteró después de conservarse, por lo que no se muestra.</translation>
    </message>
    <message>
        <source>This version of the program cannot read this ranking.</source>
        <translation>Esta versión del programa no puede leer esta ordenación.</translation>
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
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Biomarker</source>
        <translation>Biomarcador</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>Tipo de tumor</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>With the new pack</source>
        <translation>Con el paquete nuevo</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>level before and after</comment>
        <translation>%1, ahora %2</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>ganado</translation>
    </message>
    <message>
        <source>lost, was level I</source>
        <translation>perdido, era de nivel I</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>no longer level I</source>
        <translation>ya no es de nivel I</translation>
    </message>
    <message>
        <source>on another shelf</source>
        <translation>en otro grupo</translation>
    </message>
    <message>
        <source>on another level</source>
        <translation>en otro nivel</translation>
    </message>
    <message>
        <source>at another place</source>
        <translation>en otra posición</translation>
    </message>
    <message>
        <source>not among the options</source>
        <translation>no está entre las opciones</translation>
    </message>
    <message>
        <source>place %1, %2</source>
        <comment>rank, shelf</comment>
        <translation>posición %1, %2</translation>
    </message>
    <message>
        <source>place %1, %2, %3</source>
        <comment>rank, shelf, level</comment>
        <translation>posición %1, %2, %3</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Regimens</source>
        <translation>Esquemas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>The pack itself</source>
        <translation>El propio paquete</translation>
    </message>
    <message>
        <source>no biomarker needed</source>
        <translation>no requiere biomarcador</translation>
    </message>
    <message>
        <source>%1, except %2</source>
        <comment>tumour type, types left out</comment>
        <translation>%1, excepto %2</translation>
    </message>
    <message>
        <source>a case without an identifier</source>
        <translation>un caso sin identificador</translation>
    </message>
    <message>
        <source>Lost claims of level I</source>
        <translation>Afirmaciones de nivel I perdidas</translation>
    </message>
    <message>
        <source>Lost claims</source>
        <translation>Afirmaciones perdidas</translation>
    </message>
    <message>
        <source>Claims on another level</source>
        <translation>Afirmaciones en otro nivel</translation>
    </message>
    <message>
        <source>Gained claims</source>
        <translation>Afirmaciones ganadas</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Contexto</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>no evidence level</source>
        <translation>sin nivel de evidencia</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign, verdict, sentence</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>no criterion of this kind</source>
        <translation>ningún criterio de este tipo</translation>
    </message>
    <message>
        <source>%1: the pack states no dose of this therapy</source>
        <translation>%1: el paquete no indica ninguna dosis de este tratamiento</translation>
    </message>
    <message>
        <source>no dose stated</source>
        <translation>dosis no consta</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n people</source>
        <comment>trial, design</comment>
        <translation>
            <numerusform>%1: %2, %n persona</numerusform>
            <numerusform>%1: %2, %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>against %1 with %2</source>
        <comment>value, comparator</comment>
        <translation>frente a %1 con %2</translation>
    </message>
    <message>
        <source>hazard ratio %1</source>
        <translation>hazard ratio %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>endpoint, figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This person differs: %1</source>
        <translation>Esta persona difiere: %1</translation>
    </message>
    <message>
        <source>* The source gives no interval.</source>
        <translation>* La fuente no da ningún intervalo.</translation>
    </message>
    <message>
        <source>no trial in the pack</source>
        <translation>ningún ensayo en el paquete</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>number with interval, outcome, horizon</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>withheld: %1</source>
        <translation>retenido: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>model, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Prognosis, not effect of choosing it. %1</source>
        <translation>Pronóstico, no efecto de elegirlo. %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>No se conoce: %1</translation>
    </message>
    <message>
        <source>no statement in the pack</source>
        <translation>sin afirmaciones en el paquete</translation>
    </message>
    <message>
        <source>The trials took different people and were not run against each other: their figures are no comparison of the therapies.</source>
        <translation>Los ensayos incluyeron a personas distintas y no se realizaron uno frente a otro: sus cifras no son una comparación de los tratamientos.</translation>
    </message>
    <message>
        <source>The numbers of different models cannot be compared with each other.</source>
        <translation>Los números de distintos modelos no pueden compararse entre sí.</translation>
    </message>
    <message>
        <source>no comparator</source>
        <translation>sin comparador</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>comparado con %1</translation>
    </message>
</context>
<context>
    <name>DrugRows</name>
    <message>
        <source>Avoid</source>
        <translation>Evitar</translation>
    </message>
    <message>
        <source>Another drug</source>
        <translation>Otro fármaco</translation>
    </message>
    <message>
        <source>Lower dose</source>
        <translation>Dosis más baja</translation>
    </message>
    <message>
        <source>Higher dose</source>
        <translation>Dosis más alta</translation>
    </message>
    <message>
        <source>Closer watch</source>
        <translation>Vigilancia más estrecha</translation>
    </message>
    <message>
        <source>Test first</source>
        <translation>Analizar antes</translation>
    </message>
    <message>
        <source>Advice withheld</source>
        <translation>Recomendación retenida</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>No analizado</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>Leer la fuente</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>Dosis habitual</translation>
    </message>
    <message>
        <source>No recommendation</source>
        <translation>Sin recomendación</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>drugs</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
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
        <translation>CTCAE grado %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>of treatment</comment>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measurement, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>bilateral</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>línea media</translation>
    </message>
    <message>
        <source>%1: entered: %2</source>
        <comment>time, event</comment>
        <translation>%1: introducido: %2</translation>
    </message>
    <message>
        <source>%1: %2 corrected to: %3</source>
        <comment>time, event, event</comment>
        <translation>%1: %2 corregido a: %3</translation>
    </message>
    <message>
        <source>%1: marked as entered in error: %2</source>
        <comment>time, event</comment>
        <translation>%1: marcado como registrado por error: %2</translation>
    </message>
    <message>
        <source>%1: the last change was undone</source>
        <comment>time</comment>
        <translation>%1: se deshizo el último cambio</translation>
    </message>
    <message>
        <source>%1: %2 is again what the file says: %3</source>
        <comment>time, event, event</comment>
        <translation>%1: %2 vuelve a ser lo que dice el archivo: %3</translation>
    </message>
    <message>
        <source>%1: a file says otherwise since: %2, before: %3</source>
        <comment>time, event, event</comment>
        <translation>%1: un archivo dice otra cosa desde entonces: %2, antes: %3</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>estadio %1</translation>
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
        <translation>cáncer de mama</translation>
    </message>
    <message>
        <source>cancer of the other breast</source>
        <translation>cáncer de la otra mama</translation>
    </message>
    <message>
        <source>ovarian cancer</source>
        <translation>cáncer de ovario</translation>
    </message>
    <message>
        <source>prostate cancer</source>
        <translation>cáncer de próstata</translation>
    </message>
    <message>
        <source>pancreatic cancer</source>
        <translation>cáncer de páncreas</translation>
    </message>
    <message>
        <source>colorectal cancer</source>
        <translation>cáncer colorrectal</translation>
    </message>
    <message>
        <source>endometrial cancer</source>
        <translation>cáncer de endometrio</translation>
    </message>
    <message>
        <source>another cancer</source>
        <translation>otro cáncer</translation>
    </message>
    <message>
        <source>breast</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>mama</translation>
    </message>
    <message>
        <source>other breast</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>otra mama</translation>
    </message>
    <message>
        <source>ovary</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>ovario</translation>
    </message>
    <message>
        <source>prostate</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>próstata</translation>
    </message>
    <message>
        <source>pancreas</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>páncreas</translation>
    </message>
    <message>
        <source>bowel</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>intestino</translation>
    </message>
    <message>
        <source>endometrium</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>endometrio</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>paciente</translation>
    </message>
    <message>
        <source>by marriage</source>
        <comment>relation of somebody who is no blood relative</comment>
        <translation>por matrimonio</translation>
    </message>
    <message>
        <source>identical twin</source>
        <translation>gemelo idéntico</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>madre</translation>
    </message>
    <message>
        <source>father</source>
        <translation>padre</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>progenitor</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>hija</translation>
    </message>
    <message>
        <source>son</source>
        <translation>hijo</translation>
    </message>
    <message>
        <source>child</source>
        <translation>hijo o hija</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>hermana</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>hermano</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>hermano o hermana</translation>
    </message>
    <message>
        <source>half-sister</source>
        <translation>media hermana</translation>
    </message>
    <message>
        <source>half-brother</source>
        <translation>medio hermano</translation>
    </message>
    <message>
        <source>half-sibling</source>
        <translation>medio hermano o hermana</translation>
    </message>
    <message>
        <source>granddaughter</source>
        <translation>nieta</translation>
    </message>
    <message>
        <source>grandson</source>
        <translation>nieto</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>nieto o nieta</translation>
    </message>
    <message>
        <source>niece</source>
        <translation>sobrina</translation>
    </message>
    <message>
        <source>nephew</source>
        <translation>sobrino</translation>
    </message>
    <message>
        <source>niece or nephew</source>
        <translation>sobrina o sobrino</translation>
    </message>
    <message>
        <source>grandmother</source>
        <translation>abuela</translation>
    </message>
    <message>
        <source>grandfather</source>
        <translation>abuelo</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>abuelo o abuela</translation>
    </message>
    <message>
        <source>aunt</source>
        <translation>tía</translation>
    </message>
    <message>
        <source>uncle</source>
        <translation>tío</translation>
    </message>
    <message>
        <source>aunt or uncle</source>
        <translation>tía o tío</translation>
    </message>
    <message>
        <source>great-grandmother</source>
        <translation>bisabuela</translation>
    </message>
    <message>
        <source>great-grandfather</source>
        <translation>bisabuelo</translation>
    </message>
    <message>
        <source>great-grandparent</source>
        <translation>bisabuelo o bisabuela</translation>
    </message>
    <message>
        <source>cousin</source>
        <comment>woman</comment>
        <translation>prima</translation>
    </message>
    <message>
        <source>cousin</source>
        <comment>man</comment>
        <translation>primo</translation>
    </message>
    <message>
        <source>cousin</source>
        <comment>unknown sex</comment>
        <translation>primo o prima</translation>
    </message>
    <message>
        <source>further relative</source>
        <translation>otro familiar</translation>
    </message>
    <message>
        <source>%1, mother&apos;s side</source>
        <comment>relation</comment>
        <translation>%1, lado materno</translation>
    </message>
    <message>
        <source>%1, father&apos;s side</source>
        <comment>relation</comment>
        <translation>%1, lado paterno</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>relation, name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>† at %1</source>
        <comment>age at death</comment>
        <translation>† a los %1</translation>
    </message>
    <message>
        <source>† born %1</source>
        <comment>year of birth of a deceased</comment>
        <translation>† nac. %1</translation>
    </message>
    <message>
        <source>† age not recorded</source>
        <translation>† edad no registrada</translation>
    </message>
    <message>
        <source>age %1</source>
        <comment>years</comment>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>year</comment>
        <translation>nac. %1</translation>
    </message>
    <message>
        <source>age not recorded</source>
        <translation>edad no registrada</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>organ, age at diagnosis</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, age ?</source>
        <comment>organ, age at diagnosis not known</comment>
        <translation>%1, ¿edad?</translation>
    </message>
    <message>
        <source>no cancer known</source>
        <translation>ningún cáncer conocido</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>cancers of a relative</comment>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>partly recorded</source>
        <comment>cancers of a relative</comment>
        <translation>registrado en parte</translation>
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
        <translation>variante patogénica, gen completo leído</translation>
    </message>
    <message>
        <source>negative, whole gene read</source>
        <translation>negativo, gen completo leído</translation>
    </message>
    <message>
        <source>pathogenic variant, the family&apos;s variant looked for</source>
        <translation>variante patogénica, se buscó la variante familiar</translation>
    </message>
    <message>
        <source>negative for the family&apos;s variant only</source>
        <translation>negativo solo para la variante familiar</translation>
    </message>
    <message>
        <source>pathogenic variant, kind of test not stated</source>
        <translation>variante patogénica, tipo de prueba no consta</translation>
    </message>
    <message>
        <source>negative, kind of test not stated</source>
        <translation>negativo, tipo de prueba no consta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gene, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>man</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>sex not recorded</source>
        <translation>sexo no registrado</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>who, sex, age</comment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>Whether alive is not recorded.</source>
        <translation>No está registrado si vive.</translation>
    </message>
    <message>
        <source>Deceased.</source>
        <translation>Persona fallecida.</translation>
    </message>
    <message>
        <source>%1 diagnosed at %2.</source>
        <comment>cancer, age</comment>
        <translation>%1, diagnóstico a los %2.</translation>
    </message>
    <message>
        <source>%1, age at diagnosis not recorded.</source>
        <comment>cancer</comment>
        <translation>%1, edad al diagnóstico no registrada.</translation>
    </message>
    <message>
        <source>No cancer known.</source>
        <translation>Ningún cáncer conocido.</translation>
    </message>
    <message>
        <source>Stated not to have had: %1.</source>
        <translation>Consta que no ha tenido: %1.</translation>
    </message>
    <message>
        <source>Cancers are not recorded.</source>
        <translation>Cánceres no registrados.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Identical twin.</source>
        <translation>Gemelo idéntico.</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) in the tree.</source>
        <translation>
            <numerusform>%n hijo en el árbol.</numerusform>
            <numerusform>%n hijos en el árbol.</numerusform>
        </translation>
    </message>
    <message>
        <source>First-degree relative with breast or ovarian cancer</source>
        <translation>Familiar de primer grado con cáncer de mama u ovario</translation>
    </message>
    <message>
        <source>Relative with cancer of both breasts</source>
        <translation>Familiar con cáncer de ambas mamas</translation>
    </message>
    <message>
        <source>Man in the family with breast cancer</source>
        <translation>Hombre de la familia con cáncer de mama</translation>
    </message>
    <message>
        <source>Woman with breast and ovarian cancer</source>
        <translation>Mujer con cáncer de mama y ovario</translation>
    </message>
    <message>
        <source>Woman with breast cancer before 50</source>
        <translation>Mujer con cáncer de mama antes de los 50</translation>
    </message>
    <message>
        <source>Two or more relatives with breast or ovarian cancer</source>
        <translation>Dos o más familiares con cáncer de mama u ovario</translation>
    </message>
    <message>
        <source>Two or more relatives with breast or bowel cancer</source>
        <translation>Dos o más familiares con cáncer de mama o intestino</translation>
    </message>
    <message>
        <source>Relatives with a Lynch-associated cancer</source>
        <translation>Familiares con un cáncer asociado a Lynch</translation>
    </message>
    <message>
        <source>One is a first-degree relative of the other two</source>
        <translation>Uno es familiar de primer grado de los otros dos</translation>
    </message>
    <message>
        <source>Successive generations affected</source>
        <translation>Generaciones sucesivas afectadas</translation>
    </message>
    <message>
        <source>Age at the earliest of the diagnoses</source>
        <translation>Edad en el más temprano de los diagnósticos</translation>
    </message>
    <message>
        <source>Familial adenomatous polyposis excluded</source>
        <translation>Poliposis adenomatosa familiar descartada</translation>
    </message>
    <message>
        <source>Tumours verified by pathology</source>
        <translation>Tumores verificados por anatomía patológica</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries on a person</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
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
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>from %1, end unknown</source>
        <translation>desde %1, fin desconocido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>mutations/Mb</source>
        <translation>mutaciones/Mb</translation>
    </message>
    <message>
        <source>(unit missing)</source>
        <translation>(falta la unidad)</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>sexo desconocido</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>otro sexo</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>edad desconocida</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 a %2 años</translation>
    </message>
    <message>
        <source>Name not recorded</source>
        <translation>Nombre no registrado</translation>
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
        <translation>n.º de copias</translation>
    </message>
    <message>
        <source>%1::%2 fusion</source>
        <translation>Fusión %1::%2</translation>
    </message>
    <message>
        <source>%1 rearrangement</source>
        <translation>Reordenamiento de %1</translation>
    </message>
    <message>
        <source>%1: nothing found</source>
        <translation>%1: no se detectó nada</translation>
    </message>
    <message>
        <source>current smoker</source>
        <translation>fumador actual</translation>
    </message>
    <message>
        <source>former smoker</source>
        <translation>exfumador</translation>
    </message>
    <message>
        <source>never smoked</source>
        <translation>nunca ha fumado</translation>
    </message>
    <message>
        <source>asked, not known</source>
        <translation>preguntado, no se sabe</translation>
    </message>
    <message>
        <source>%1, quit %2</source>
        <comment>tobacco status, date</comment>
        <translation>%1, dejó de fumar %2</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>The input breaks its format. Correct it at the place named and try again.</source>
        <translation>La entrada no respeta su formato. Corríjala en el lugar indicado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A value lies outside what can be true. Check it at the place named.</source>
        <translation>Un valor está fuera de lo posible. Compruébelo en el lugar indicado.</translation>
    </message>
    <message>
        <source>Something required is missing. Name it and try again.</source>
        <translation>Falta un dato obligatorio. Indíquelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This version does not read that.</source>
        <translation>Esta versión no puede leerlo.</translation>
    </message>
    <message>
        <source>Two readings are possible. Say which one is meant.</source>
        <translation>Hay dos lecturas posibles. Indique cuál es la correcta.</translation>
    </message>
    <message>
        <source>It was not found. Check the name.</source>
        <translation>No se ha encontrado. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>It exists already and is not overwritten. Choose another place.</source>
        <translation>Ya existe y no se sobrescribe. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The passphrase does not open this store. Try again, or use the recovery code.</source>
        <translation>La frase de contraseña no abre este almacén de datos. Inténtelo de nuevo o use el código de recuperación.</translation>
    </message>
    <message>
        <source>Stored bytes do not verify. Nothing was changed; restore the latest backup.</source>
        <translation>Los datos guardados no superan la verificación. No se ha cambiado nada; restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The folder is not a Consilium store. Choose one that holds keys.json.</source>
        <translation>La carpeta no es un almacén de datos de Consilium. Elija una que contenga keys.json.</translation>
    </message>
    <message>
        <source>It was written by a newer Consilium. Update this program.</source>
        <translation>Lo escribió una versión más reciente de Consilium. Actualice este programa.</translation>
    </message>
    <message>
        <source>It is not newer than what is in use here, so it is not taken. Ask its maker for an edition with a higher version.</source>
        <translation>No es más reciente que lo que se usa aquí, por lo que no se incorpora. Pida a su autor una edición con una versión superior.</translation>
    </message>
    <message>
        <source>It is not signed by a key that is trusted here. Ask its maker for a signed file, or trust the maker&apos;s key first.</source>
        <translation>No está firmado con una clave de confianza en este equipo. Pida a su autor un archivo firmado o acepte antes su clave como de confianza.</translation>
    </message>
    <message>
        <source>Another program has this store open. Close it there first.</source>
        <translation>Otro programa tiene abierto este almacén de datos. Ciérrelo antes allí.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what was stored before is unchanged.</source>
        <translation>El disco está lleno. Libere espacio; lo guardado antes no ha cambiado.</translation>
    </message>
    <message>
        <source>The operating system refused. Check the rights of the folder.</source>
        <translation>El sistema operativo denegó el acceso. Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Reading or writing failed. Check the disk.</source>
        <translation>Error de lectura o escritura. Compruebe el disco.</translation>
    </message>
    <message>
        <source>The input is over the limit that protects memory.</source>
        <translation>La entrada supera el límite que protege la memoria.</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing half-written remains.</source>
        <translation>Detenido a petición suya. No queda nada a medio escribir.</translation>
    </message>
    <message>
        <source>A library reported something unexpected. Please report it.</source>
        <translation>Una biblioteca comunicó algo inesperado. Notifíquelo, por favor.</translation>
    </message>
    <message>
        <source>%1 Place: %2</source>
        <comment>message, technical place</comment>
        <translation>%1 Lugar: %2</translation>
    </message>
    <message>
        <source>Decision support for professionals who can check its basis; not a certified medical device.</source>
        <translation>Ayuda a la decisión para profesionales que pueden comprobar sus fundamentos; no es un producto sanitario certificado.</translation>
    </message>
    <message>
        <source>SYNTHETIC: invented patient</source>
        <translation>SINTÉTICO: paciente inventado</translation>
    </message>
    <message>
        <source>%1 fusion</source>
        <comment>a test</comment>
        <translation>Fusión de %1</translation>
    </message>
    <message>
        <source>%1 copy number</source>
        <comment>a test</comment>
        <translation>N.º de copias de %1</translation>
    </message>
    <message>
        <source>%1 germline</source>
        <comment>a test</comment>
        <translation>%1 línea germinal</translation>
    </message>
    <message>
        <source>%1 expression</source>
        <comment>a test</comment>
        <translation>Expresión de %1</translation>
    </message>
    <message>
        <source>%1 genotype</source>
        <comment>a test</comment>
        <translation>Genotipo de %1</translation>
    </message>
    <message>
        <source>%1 function</source>
        <comment>a test of an enzyme</comment>
        <translation>Función de %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>labels</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>labels</comment>
        <translation>%1 y %2</translation>
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
        <translation>%1 (línea germinal)</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>sustitución</translation>
    </message>
    <message>
        <source>truncation</source>
        <translation>truncamiento</translation>
    </message>
    <message>
        <source>in-frame change</source>
        <translation>alteración en fase</translation>
    </message>
    <message>
        <source>other change</source>
        <translation>otra alteración</translation>
    </message>
    <message>
        <source>%1 residues on %2.</source>
        <comment>length, transcript and source</comment>
        <translation>%1 aminoácidos en %2.</translation>
    </message>
    <message>
        <source>The length of the protein is not known: the pack has none for %1. The axis is open past the last residue named here.</source>
        <translation>No se conoce la longitud de la proteína: el paquete no tiene ninguna para %1. El eje queda abierto tras la última posición aquí citada.</translation>
    </message>
    <message numerus="yes">
        <source>Ticks: %n hotspot(s) of the pack, taller where more tumours carry a change.</source>
        <translation>
            <numerusform>Marcas: %n punto caliente del paquete, más alta cuantos más tumores presentan una alteración.</numerusform>
            <numerusform>Marcas: %n puntos calientes del paquete, más altas cuantos más tumores presentan una alteración.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack&apos;s hotspots name none in this gene; the ticks are the %n residue(s) that its statements name.</source>
        <translation>
            <numerusform>Los puntos calientes del paquete no citan ninguno en este gen; las marcas son la %n posición que citan sus afirmaciones.</numerusform>
            <numerusform>Los puntos calientes del paquete no citan ninguno en este gen; las marcas son las %n posiciones que citan sus afirmaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack carries no hotspots; the ticks are the %n residue(s) that its statements name.</source>
        <translation>
            <numerusform>El paquete no contiene puntos calientes; las marcas son la %n posición que citan sus afirmaciones.</numerusform>
            <numerusform>El paquete no contiene puntos calientes; las marcas son las %n posiciones que citan sus afirmaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not drawn, because it concerns the whole gene: %1.</source>
        <translation>No se dibuja porque afecta a todo el gen: %1.</translation>
    </message>
    <message>
        <source>Not drawn, because no residue is stated: %1.</source>
        <translation>No se dibuja porque no consta la posición: %1.</translation>
    </message>
    <message>
        <source>Not drawn, because it lies past the end of this transcript: %1.</source>
        <translation>No se dibuja porque queda más allá del final de este transcrito: %1.</translation>
    </message>
    <message>
        <source>The file numbers its changes on another transcript, %1.</source>
        <translation>El archivo numera sus alteraciones sobre otro transcrito, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that did not pass a filter or were refuted are not drawn.</source>
        <translation>
            <numerusform>No se dibuja %n alteración que no superó un filtro o fue refutada.</numerusform>
            <numerusform>No se dibujan %n alteraciones que no superaron un filtro o fueron refutadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at residue %2, %3</source>
        <comment>change, residue, class</comment>
        <translation>%1 en la posición %2, %3</translation>
    </message>
    <message>
        <source>%1, stated %2 times</source>
        <comment>change, number</comment>
        <translation>%1, indicada %2 veces</translation>
    </message>
    <message>
        <source>%1, the chosen one</source>
        <comment>change</comment>
        <translation>%1, la elegida</translation>
    </message>
    <message>
        <source>%1, not used</source>
        <comment>change</comment>
        <translation>%1, no utilizada</translation>
    </message>
    <message>
        <source>No change with a place in the protein is recorded for %1.</source>
        <translation>No hay registrada ninguna alteración de %1 con posición en la proteína.</translation>
    </message>
    <message>
        <source>Changes of %1: %2.</source>
        <comment>gene, changes</comment>
        <translation>Alteraciones de %1: %2.</translation>
    </message>
    <message>
        <source>Ticks at %1.</source>
        <comment>residues</comment>
        <translation>Marcas en %1.</translation>
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
        <translation>alterado</translation>
    </message>
    <message>
        <source>tested normal</source>
        <translation>probado, normal</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>no cubierto</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>prueba fallida</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>silent change</source>
        <translation>alteración silente</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no utilizado</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>somatic</source>
        <translation>somática</translation>
    </message>
    <message>
        <source>germline</source>
        <translation>línea germinal</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>registrado por error</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>refutado</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no realizado</translation>
    </message>
    <message>
        <source>not filtered</source>
        <translation>sin filtrar</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 copias</translation>
    </message>
    <message>
        <source>copies not stated</source>
        <translation>copias no constan</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 · depth %2</source>
        <translation>%1 · profundidad %2</translation>
    </message>
    <message>
        <source>%1 · depth not stated</source>
        <translation>%1 · profundidad no consta</translation>
    </message>
    <message>
        <source>change not stated</source>
        <translation>alteración no consta</translation>
    </message>
    <message>
        <source>copy number, class not stated</source>
        <translation>n.º de copias, clase no consta</translation>
    </message>
    <message>
        <source>fusion, partner not stated</source>
        <translation>fusión, pareja no consta</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>fusión</translation>
    </message>
    <message>
        <source>rearrangement</source>
        <translation>reordenamiento</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no result stated</source>
        <translation>no consta resultado</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>no se detectó nada</translation>
    </message>
    <message>
        <source>chr%1:%2</source>
        <translation>chr%1:%2</translation>
    </message>
    <message>
        <source>small variants: nothing found</source>
        <translation>variantes pequeñas: no se detectó nada</translation>
    </message>
    <message>
        <source>copy number: nothing found</source>
        <translation>n.º de copias: no se detectó nada</translation>
    </message>
    <message>
        <source>fusions: nothing found</source>
        <translation>fusiones: no se detectó nada</translation>
    </message>
    <message>
        <source>other changes</source>
        <translation>otras alteraciones</translation>
    </message>
    <message>
        <source>small variants</source>
        <translation>variantes pequeñas</translation>
    </message>
    <message>
        <source>copy number</source>
        <translation>n.º de copias</translation>
    </message>
    <message>
        <source>fusions</source>
        <translation>fusiones</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>sin resultado</translation>
    </message>
    <message>
        <source>typed by a person</source>
        <translation>introducido a mano</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no test recorded</source>
        <translation>ninguna prueba registrada</translation>
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
        <translation>resistente</translation>
    </message>
    <message>
        <source>toxic</source>
        <translation>tóxico</translation>
    </message>
    <message>
        <source>better prognosis</source>
        <translation>mejor pronóstico</translation>
    </message>
    <message>
        <source>worse prognosis</source>
        <translation>peor pronóstico</translation>
    </message>
    <message>
        <source>diagnostic</source>
        <translation>diagnóstico</translation>
    </message>
    <message>
        <source>typed by a person, %1</source>
        <comment>date</comment>
        <translation>introducido a mano, %1</translation>
    </message>
</context>
<context>
    <name>GuidanceWords</name>
    <message>
        <source>Read the source</source>
        <translation>Leer la fuente</translation>
    </message>
    <message>
        <source>No recommendation</source>
        <translation>Sin recomendación</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>Dosis habitual</translation>
    </message>
    <message>
        <source>Closer watch</source>
        <translation>Vigilancia más estrecha</translation>
    </message>
    <message>
        <source>Higher dose</source>
        <translation>Dosis más alta</translation>
    </message>
    <message>
        <source>Lower starting dose</source>
        <translation>Dosis inicial más baja</translation>
    </message>
    <message>
        <source>Another drug may be better</source>
        <translation>Puede ser mejor otro fármaco</translation>
    </message>
    <message>
        <source>Drastically lower starting dose</source>
        <translation>Dosis inicial muy reducida</translation>
    </message>
    <message>
        <source>Another drug</source>
        <translation>Otro fármaco</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Evitar</translation>
    </message>
    <message>
        <source>%1: at most %2 of the usual starting dose</source>
        <comment>drug, percentage</comment>
        <translation>%1: como máximo el %2 de la dosis inicial habitual</translation>
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
        <translation> o </translation>
    </message>
    <message>
        <source>%1, any change of codon %2</source>
        <translation>%1, cualquier alteración del codón %2</translation>
    </message>
    <message>
        <source>%1 exon %2 deletion</source>
        <translation>%1, deleción en el exón %2</translation>
    </message>
    <message>
        <source>%1 exon %2 insertion</source>
        <translation>%1, inserción en el exón %2</translation>
    </message>
    <message>
        <source>%1 exon %2 skipping</source>
        <translation>%1, omisión (skipping) del exón %2</translation>
    </message>
    <message>
        <source>%1 exon %2, splice site</source>
        <translation>%1 exón %2, sitio de empalme</translation>
    </message>
    <message>
        <source>%1, oncogenic change of exon %2</source>
        <translation>%1, alteración oncogénica del exón %2</translation>
    </message>
    <message>
        <source>%1, any change of exon %2</source>
        <translation>%1, cualquier alteración del exón %2</translation>
    </message>
    <message>
        <source>%1, oncogenic change</source>
        <translation>%1, alteración oncogénica</translation>
    </message>
    <message>
        <source>%1, truncating change</source>
        <translation>%1, alteración truncante</translation>
    </message>
    <message>
        <source>%1, pathogenic change</source>
        <translation>%1, alteración patogénica</translation>
    </message>
    <message>
        <source>%1, tandem duplication</source>
        <translation>%1, duplicación en tándem</translation>
    </message>
    <message>
        <source>%1, any change</source>
        <translation>%1, cualquier alteración</translation>
    </message>
    <message>
        <source>%1 in codons %2 to %3</source>
        <comment>gene with its change, range</comment>
        <translation>%1 en los codones %2 a %3</translation>
    </message>
    <message>
        <source>%1::%2 fusion</source>
        <translation>fusión %1::%2</translation>
    </message>
    <message>
        <source>%1 fusion with a known partner</source>
        <translation>fusión de %1 con pareja conocida</translation>
    </message>
    <message>
        <source>%1 fusion</source>
        <translation>fusión de %1</translation>
    </message>
    <message>
        <source>%1 amplification</source>
        <translation>amplificación de %1</translation>
    </message>
    <message>
        <source>%1 deletion</source>
        <translation>deleción de %1</translation>
    </message>
    <message>
        <source>%1 gain</source>
        <comment>arm of a chromosome</comment>
        <translation>ganancia de %1</translation>
    </message>
    <message>
        <source>%1 wild type in codons %2</source>
        <translation>%1 no mutado en codones %2</translation>
    </message>
    <message>
        <source>%1 wild type in exons %2</source>
        <translation>%1 no mutado en exones %2</translation>
    </message>
    <message>
        <source>%1 wild type</source>
        <translation>%1 no mutado</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>por debajo de %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>marker, what is asked for</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (germline)</source>
        <translation>%1 (línea germinal)</translation>
    </message>
    <message>
        <source>%1 (somatic)</source>
        <translation>%1 (somático)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>all of:</source>
        <translation>todos:</translation>
    </message>
    <message>
        <source>one of:</source>
        <translation>uno de:</translation>
    </message>
    <message>
        <source>none of:</source>
        <translation>ninguno de:</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>reviewed by us</source>
        <translation>revisado por nosotros</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>source, its own level</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no biomarker needed</source>
        <translation>no requiere biomarcador</translation>
    </message>
    <message>
        <source>for consideration only with %1</source>
        <comment>biomarker</comment>
        <translation>a considerar solo con %1</translation>
    </message>
    <message>
        <source>regimen</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>otherwise: %1</source>
        <comment>what a rule leads to</comment>
        <translation>si no: %1</translation>
    </message>
    <message>
        <source>any tumour type</source>
        <translation>cualquier tipo de tumor</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>early disease</source>
        <translation>enfermedad precoz</translation>
    </message>
    <message>
        <source>advanced disease</source>
        <translation>enfermedad avanzada</translation>
    </message>
    <message>
        <source>any stage</source>
        <translation>cualquier estadio</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>primera línea</translation>
    </message>
    <message>
        <source>later line</source>
        <translation>línea posterior</translation>
    </message>
    <message>
        <source>any line</source>
        <translation>cualquier línea</translation>
    </message>
    <message>
        <source>adjuvant</source>
        <translation>adyuvante</translation>
    </message>
    <message>
        <source>neoadjuvant</source>
        <translation>neoadyuvante</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>mantenimiento</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>earlier drugs or classes</comment>
        <translation>tras %1</translation>
    </message>
    <message numerus="yes">
        <source>after at least %n earlier line(s)</source>
        <translation>
            <numerusform>tras al menos %n línea previa</numerusform>
            <numerusform>tras al menos %n líneas previas</numerusform>
        </translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensible</translation>
    </message>
    <message>
        <source>resistant</source>
        <translation>resistente</translation>
    </message>
    <message>
        <source>toxic</source>
        <translation>tóxico</translation>
    </message>
    <message>
        <source>better prognosis</source>
        <translation>mejor pronóstico</translation>
    </message>
    <message>
        <source>worse prognosis</source>
        <translation>peor pronóstico</translation>
    </message>
    <message>
        <source>diagnostic</source>
        <translation>diagnóstico</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>class of drugs</comment>
        <translation>todo fármaco de la clase %1</translation>
    </message>
    <message>
        <source>no therapy named</source>
        <translation>ningún tratamiento nombrado</translation>
    </message>
    <message>
        <source>no allergy to %1</source>
        <translation>sin alergia a %1</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <comment>measure, limit</comment>
        <translation>%1 al menos %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <comment>measure, limit</comment>
        <translation>%1 como máximo %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <comment>measure, limit</comment>
        <translation>%1 por encima de %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <comment>measure, limit</comment>
        <translation>%1 por debajo de %2</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>precaución</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no se administra</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>venía con el programa</translation>
    </message>
    <message>
        <source>installed in this store</source>
        <translation>instalado en este almacén</translation>
    </message>
    <message>
        <source>a file that was named when the program started</source>
        <translation>un archivo indicado al iniciar el programa</translation>
    </message>
    <message>
        <source>The file is not a whole knowledge pack: it was cut short on its way, or it is another kind of file. Copy it again from its maker.</source>
        <translation>El archivo no es un paquete de conocimiento completo: se cortó en el camino o es otro tipo de archivo. Obténgalo de nuevo de su autor.</translation>
    </message>
    <message>
        <source>The pack was altered: its bytes are not those that its maker wrote. Do not use it, and ask its maker for the file again.</source>
        <translation>El paquete fue alterado: sus bytes no son los que escribió su autor. No lo utilice y pida de nuevo el archivo a su autor.</translation>
    </message>
    <message>
        <source>The pack is not signed, so nobody answers for what it says. Ask its maker for a signed file.</source>
        <translation>El paquete no está firmado, por lo que nadie responde de su contenido. Pida a su autor un archivo firmado.</translation>
    </message>
    <message>
        <source>The pack is signed with a key that is not trusted here. If you know the signer, trust the key first and check the pack again.</source>
        <translation>El paquete está firmado con una clave en la que aquí no se confía. Si conoce al firmante, acepte antes la clave como de confianza y compruebe de nuevo el paquete.</translation>
    </message>
    <message>
        <source>The pack is not newer than an edition that is or was in use here. Going back could bring back what was corrected since, so it is not taken.</source>
        <translation>El paquete no es más reciente que una edición que está o estuvo aquí en uso. Volver atrás podría recuperar lo que se ha corregido desde entonces, por lo que no se incorpora.</translation>
    </message>
    <message>
        <source>This pack is in use already. There is nothing to install.</source>
        <translation>Este paquete ya está en uso. No hay nada que instalar.</translation>
    </message>
    <message>
        <source>The pack was made for a newer Consilium. Update the program, then check the pack again.</source>
        <translation>El paquete se creó para una versión más reciente de Consilium. Actualice el programa y compruebe de nuevo el paquete.</translation>
    </message>
    <message>
        <source>The pack holds an entry that this program cannot read. Ask its maker, and name the place below.</source>
        <translation>El paquete contiene una entrada que este programa no puede leer. Consulte a su autor e indique el lugar señalado abajo.</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>sin nivel</translation>
    </message>
    <message>
        <source>AMP %1</source>
        <comment>tier and level</comment>
        <translation>AMP %1</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) falls from %4 to %5.</source>
        <comment>therapy, tumour type, biomarker, two levels</comment>
        <translation>%1 en %2 (%3) baja de %4 a %5.</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) is no longer stated; it stood on %4.</source>
        <comment>therapy, tumour type, biomarker, level</comment>
        <translation>%1 en %2 (%3) ya no se afirma; estaba en %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer a supported option of level I in %n case(s) of this store.</source>
        <translation>
            <numerusform>%1 ya no es una opción con respaldo de nivel I en %n caso de este almacén.</numerusform>
            <numerusform>%1 ya no es una opción con respaldo de nivel I en %n casos de este almacén.</numerusform>
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
        <translation>no: %1</translation>
    </message>
    <message>
        <source>days since %1</source>
        <comment>drugs</comment>
        <translation>días desde %1</translation>
    </message>
    <message>
        <source>days since %1</source>
        <comment>surgery, radiotherapy</comment>
        <translation>días desde %1</translation>
    </message>
    <message>
        <source>male</source>
        <comment>sex</comment>
        <translation>hombre</translation>
    </message>
    <message>
        <source>female</source>
        <comment>sex</comment>
        <translation>mujer</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>conditions</comment>
        <translation>ausente: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>conditions</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>no %1 among the medication</source>
        <translation>sin %1 en la medicación</translation>
    </message>
    <message>
        <source>%1 among the medication</source>
        <translation>%1 en la medicación</translation>
    </message>
    <message>
        <source>no %1 before</source>
        <translation>sin administración previa: %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>administrado antes: %1</translation>
    </message>
    <message>
        <source>not together with %1</source>
        <translation>no administrado junto con %1</translation>
    </message>
    <message>
        <source>together with %1</source>
        <translation>administrado junto con %1</translation>
    </message>
    <message>
        <source>tumour type %1</source>
        <translation>tipo de tumor: %1</translation>
    </message>
    <message>
        <source>tumour type other than %1</source>
        <translation>tipo de tumor distinto de %1</translation>
    </message>
    <message>
        <source>tobacco use: %1</source>
        <translation>consumo de tabaco: %1</translation>
    </message>
    <message>
        <source>tobacco use other than %1</source>
        <translation>consumo de tabaco distinto de %1</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>a habit</comment>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a habit</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>caution, for consideration at most</source>
        <translation>precaución, como máximo a considerar</translation>
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
        <translation>se basa en un hallazgo de línea germinal</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>No option stands on the first shelf.</source>
        <translation>No hay ninguna opción en el primer grupo.</translation>
    </message>
    <message>
        <source>Behind it: %1 for consideration, %2 not advised.</source>
        <translation>Después: %1 para considerar, %2 no aconsejadas.</translation>
    </message>
    <message>
        <source>Pack %1 %2, as of %3. The program lists; it does not decide.</source>
        <comment>name, version, day of the ranking</comment>
        <translation>Paquete de conocimiento %1 %2, a fecha de %3. El programa enumera; no decide.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>name of a model, version</comment>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>No number is shown: %1.</source>
        <translation>No se muestra ningún número: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>probability, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>interval: %1</source>
        <translation>intervalo: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>No se conoce: %1</translation>
    </message>
    <message>
        <source>Prognosis, not effect of choosing it. %1</source>
        <translation>Pronóstico, no efecto de elegirlo. %1</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>settled by: %1</source>
        <translation>se aclara con: %1</translation>
    </message>
    <message>
        <source>could be changed: %1</source>
        <translation>podría modificarse: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria rest on a germline finding and are not named.</source>
        <translation>
            <numerusform>%n criterio se basa en un hallazgo de línea germinal y no se nombra.</numerusform>
            <numerusform>%n criterios se basan en un hallazgo de línea germinal y no se nombran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dose: the stated amount for this person, not a prescription</source>
        <translation>Dosis: la cantidad indicada para esta persona, no una prescripción</translation>
    </message>
    <message>
        <source>Option %1 of %2</source>
        <translation>Opción %1 de %2</translation>
    </message>
    <message>
        <source>Seen in others: %1</source>
        <translation>Observado en otras personas: %1</translation>
    </message>
    <message>
        <source>No model speaks about this therapy: evidence only, no number.</source>
        <translation>Ningún modelo se pronuncia sobre este tratamiento: solo evidencia, ningún número.</translation>
    </message>
</context>
<context>
    <name>LargeRisk</name>
    <message>
        <source>What could be changed</source>
        <translation>Qué podría cambiarse</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>change, risk before, risk after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>By the same formula: this is how people differ who differ in that input, not a proven effect of changing it.</source>
        <translation>Según la misma fórmula: así difieren las personas que difieren en ese dato; no es un efecto demostrado de cambiarlo.</translation>
    </message>
    <message>
        <source>Risk and prevention</source>
        <translation>Riesgo y prevención</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>risk, its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No formula has a number for this person.</source>
        <translation>Ninguna fórmula da una cifra para esta persona.</translation>
    </message>
    <message>
        <source>What a number misses, its caution and whom it was made in stand on the risk page of the case.</source>
        <translation>Lo que una cifra no ve, su advertencia y la población en que se elaboró figuran en la página de riesgos del caso.</translation>
    </message>
    <message>
        <source>The range is that of what is not known: %1.</source>
        <translation>El intervalo se debe a lo que no se conoce: %1.</translation>
    </message>
    <message>
        <source>Not answered: %1. The number may be higher.</source>
        <translation>Sin responder: %1. El número puede ser mayor.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>It depends on what is not known.</source>
        <translation>Depende de lo que no se conoce.</translation>
    </message>
    <message>
        <source>No guideline is named for this.</source>
        <translation>No se cita ninguna guía para esto.</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Precaución: %1</translation>
    </message>
    <message>
        <source>Misses: %1</source>
        <translation>No contempla: %1</translation>
    </message>
    <message>
        <source>Made in: %1</source>
        <translation>Creado en: %1</translation>
    </message>
    <message>
        <source>What it rests on is masked.</source>
        <translation>Aquello en que se basa está enmascarado.</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>Se basa en: %1</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section, formula</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>denegada</translation>
    </message>
    <message>
        <source>What is missing is never taken as no or as zero.</source>
        <translation>Lo que falta nunca se toma como un no ni como cero.</translation>
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
        <translation>Descrito para {}</translation>
    </message>
    <message>
        <source>Off label: stated for another tumour type than {}</source>
        <translation>Fuera de indicación: descrito para un tipo de tumor distinto de {}</translation>
    </message>
    <message>
        <source>The recorded diagnosis does not tell whether this tumour type is meant</source>
        <translation>El diagnóstico registrado no permite saber si se trata de este tipo de tumor</translation>
    </message>
    <message>
        <source>Stated for any stage</source>
        <translation>Descrito para cualquier estadio</translation>
    </message>
    <message>
        <source>Stated for early disease; the record does not tell the extent</source>
        <translation>Descrito para enfermedad precoz; la historia no indica la extensión</translation>
    </message>
    <message>
        <source>Stated for advanced disease; the record does not tell the extent</source>
        <translation>Descrito para enfermedad avanzada; la historia no indica la extensión</translation>
    </message>
    <message>
        <source>Stated for early disease</source>
        <translation>Descrito para enfermedad precoz</translation>
    </message>
    <message>
        <source>Stated for advanced disease</source>
        <translation>Descrito para enfermedad avanzada</translation>
    </message>
    <message>
        <source>Stated for early disease only</source>
        <translation>Descrito solo para enfermedad precoz</translation>
    </message>
    <message>
        <source>Stated for advanced disease only</source>
        <translation>Descrito solo para enfermedad avanzada</translation>
    </message>
    <message>
        <source>Fits the line of treatment</source>
        <translation>Concuerda con la línea de tratamiento</translation>
    </message>
    <message>
        <source>Stated as first line, but systemic treatment was given before</source>
        <translation>Descrito como primera línea, pero ya se administró tratamiento sistémico</translation>
    </message>
    <message>
        <source>Stated as maintenance after response to earlier treatment</source>
        <translation>Descrito como mantenimiento tras respuesta a un tratamiento previo</translation>
    </message>
    <message>
        <source>Stated after earlier lines of treatment, at least {}</source>
        <translation>Descrito tras líneas de tratamiento previas, al menos {}</translation>
    </message>
    <message>
        <source>Stated after all of {}, which the record does not show</source>
        <translation>Descrito tras todos los siguientes: {}; la historia no lo muestra</translation>
    </message>
    <message>
        <source>Stated after {}, which the record does not show</source>
        <translation>Descrito tras {}; la historia no lo muestra</translation>
    </message>
    <message>
        <source>{} is not in the record&apos;s treatments</source>
        <translation>{} no figura entre los tratamientos de la historia</translation>
    </message>
    <message>
        <source>The tumour progressed on {}, of the same class</source>
        <translation>El tumor progresó con {}, de la misma clase</translation>
    </message>
    <message>
        <source>The tumour progressed on {}</source>
        <translation>El tumor progresó con {}</translation>
    </message>
    <message>
        <source>{} is being given</source>
        <translation>{} se está administrando</translation>
    </message>
    <message>
        <source>{} was given before for early disease</source>
        <translation>{} ya se administró en enfermedad precoz</translation>
    </message>
    <message>
        <source>{} was given before</source>
        <translation>{} ya se administró</translation>
    </message>
    <message>
        <source>A finding is present for which targeted treatment comes first</source>
        <translation>Hay un hallazgo ante el cual el tratamiento dirigido va primero</translation>
    </message>
    <message>
        <source>Findings that would put targeted treatment first have not been excluded</source>
        <translation>No se han descartado hallazgos que darían prioridad al tratamiento dirigido</translation>
    </message>
    <message>
        <source>No recorded allergy to it</source>
        <translation>Sin alergia registrada a este fármaco</translation>
    </message>
    <message>
        <source>Allergies have not been recorded</source>
        <translation>No se han registrado las alergias</translation>
    </message>
    <message>
        <source>{}, off label</source>
        <translation>{}, fuera de indicación</translation>
    </message>
    <message>
        <source>{}, a deciding fact is not known</source>
        <translation>{}, no se conoce un dato decisivo</translation>
    </message>
    <message>
        <source>{}, a finding puts targeted treatment first</source>
        <translation>{}, un hallazgo da prioridad al tratamiento dirigido</translation>
    </message>
    <message>
        <source>{}, with a caution on treatment history or resistance</source>
        <translation>{}, con precaución por los tratamientos previos o resistencia</translation>
    </message>
    <message>
        <source>{}, below level I</source>
        <translation>{}, por debajo del nivel I</translation>
    </message>
    <message>
        <source>{} of {} genes that matter in this tumour were tested</source>
        <translation>Se analizaron {} de {} genes relevantes en este tumor</translation>
    </message>
    <message>
        <source>stage {}</source>
        <translation>estadio {}</translation>
    </message>
    <message>
        <source>1 earlier systemic line for advanced disease</source>
        <translation>1 línea sistémica previa para enfermedad avanzada</translation>
    </message>
    <message>
        <source>1 earlier systemic line for advanced disease, counted by start dates</source>
        <translation>1 línea sistémica previa para enfermedad avanzada, contada por fechas de inicio</translation>
    </message>
    <message>
        <source>{} earlier systemic lines for advanced disease</source>
        <translation>{} líneas sistémicas previas para enfermedad avanzada</translation>
    </message>
    <message>
        <source>{} earlier systemic lines for advanced disease, counted by start dates</source>
        <translation>{} líneas sistémicas previas para enfermedad avanzada, contadas por fechas de inicio</translation>
    </message>
    <message>
        <source>{}, evidence of {} without a label or a review</source>
        <translation>{}, evidencia de {} sin autorización ni revisión</translation>
    </message>
    <message>
        <source>{}, tumour type, line and findings fit</source>
        <translation>{}, concuerdan tipo de tumor, línea y hallazgos</translation>
    </message>
    <message>
        <source>{}, standard regimen; tumour type and line fit</source>
        <translation>{}, esquema estándar; concuerdan tipo de tumor y línea</translation>
    </message>
    <message>
        <source>Always listed</source>
        <translation>Siempre en la lista</translation>
    </message>
    <message>
        <source>{} is not known</source>
        <translation>{} no se conoce</translation>
    </message>
    <message>
        <source>{} lies outside what the model accepts</source>
        <translation>{} está fuera de lo que admite el modelo</translation>
    </message>
    <message>
        <source>{} is not one the model was fitted on</source>
        <translation>{} no está entre aquellos con los que se ajustó el modelo</translation>
    </message>
    <message>
        <source>the model could not be read</source>
        <translation>no se pudo leer el modelo</translation>
    </message>
    <message>
        <source>the model was fitted on advanced disease</source>
        <translation>el modelo se ajustó en enfermedad avanzada</translation>
    </message>
    <message>
        <source>the model was fitted on these drugs without the other agents of this therapy</source>
        <translation>el modelo se ajustó con estos fármacos sin los demás componentes de este tratamiento</translation>
    </message>
    <message>
        <source>this person is less like the people it was fitted on (distance {}) than nearly all of them are to each other (limit {})</source>
        <translation>esta persona se parece a las personas con las que se ajustó el modelo (distancia {}) menos que casi todas ellas entre sí (límite {})</translation>
    </message>
    <message>
        <source>{} was given before; this therapy is stated for use after it, with a new partner</source>
        <translation>{} ya se administró; este tratamiento está descrito para usarse después, con una nueva combinación</translation>
    </message>
    <message>
        <source>{} must be at least {}</source>
        <translation>{}: se exige al menos {}</translation>
    </message>
    <message>
        <source>{} must be at most {}</source>
        <translation>{}: se exige como máximo {}</translation>
    </message>
    <message>
        <source>{} must be above {}</source>
        <translation>{}: se exige más de {}</translation>
    </message>
    <message>
        <source>{} must be below {}</source>
        <translation>{}: se exige menos de {}</translation>
    </message>
    <message>
        <source>{} {} is {}; at least {} is asked for.</source>
        <translation>{} {}: {}; se exige al menos {}.</translation>
    </message>
    <message>
        <source>{} {} is {}; at most {} is asked for.</source>
        <translation>{} {}: {}; se exige como máximo {}.</translation>
    </message>
    <message>
        <source>{} {} is {}; above {} is asked for.</source>
        <translation>{} {}: {}; se exige más de {}.</translation>
    </message>
    <message>
        <source>{} {} is {}; below {} is asked for.</source>
        <translation>{} {}: {}; se exige menos de {}.</translation>
    </message>
    <message>
        <source>{} is {}, but its date is not known</source>
        <translation>{}: {}, pero no se conoce la fecha</translation>
    </message>
    <message>
        <source>{} is {}, but {} days old</source>
        <translation>{}: {}, pero de hace {} días</translation>
    </message>
    <message>
        <source>{} is {}; at least {} is asked for</source>
        <translation>{}: {}; se exige al menos {}</translation>
    </message>
    <message>
        <source>{} is {}; at most {} is asked for</source>
        <translation>{}: {}; se exige como máximo {}</translation>
    </message>
    <message>
        <source>{} is {}; above {} is asked for</source>
        <translation>{}: {}; se exige más de {}</translation>
    </message>
    <message>
        <source>{} is {}; below {} is asked for</source>
        <translation>{}: {}; se exige menos de {}</translation>
    </message>
    <message>
        <source>An allergy to {} is recorded</source>
        <translation>Hay registrada alergia a {}</translation>
    </message>
    <message>
        <source>{} This combination is stated for the same finding.</source>
        <translation>{} Esta combinación está descrita para el mismo hallazgo.</translation>
    </message>
    <message>
        <source>the tumour progressed on {}, and the data do not tell how such people fared</source>
        <translation>el tumor progresó con {}, y los datos no muestran cómo evolucionaron esas personas</translation>
    </message>
    <message>
        <source>{}: no such gene</source>
        <translation>{}: ese gen no existe</translation>
    </message>
    <message>
        <source>{}: not understood</source>
        <translation>{}: no se entiende</translation>
    </message>
    <message>
        <source>{}: what was found in it?</source>
        <translation>{}: ¿qué se detectó en él?</translation>
    </message>
    <message>
        <source>nothing typed</source>
        <translation>nada escrito</translation>
    </message>
    <message>
        <source>more than 200 letters: write one finding a line</source>
        <translation>más de 200 caracteres: escriba un hallazgo por línea</translation>
    </message>
    <message>
        <source>Write a gene with its change (EGFR L858R, MET ex14 skipping, HER2 amplified, KRAS wild type), a fusion (EML4-ALK), a signature (MSI-H, dMMR, TMB 14, HRD positive), a marker (PD-L1 TPS 60 %, ER positive) or a chromosome arm (17p deletion).</source>
        <translation>Escriba un gen con su alteración (EGFR L858R, MET ex14 skipping, HER2 amplified, KRAS wild type), una fusión (EML4-ALK), una firma (MSI-H, dMMR, TMB 14, HRD positive), un marcador (PD-L1 TPS 60 %, ER positive) o un brazo cromosómico (17p deletion).</translation>
    </message>
    <message>
        <source>{}: no allele fraction; write 12 % or VAF 0.12</source>
        <translation>{}: no es una fracción alélica; escriba 12 % o VAF 0.12</translation>
    </message>
    <message>
        <source>%: an allele fraction belongs to a small variant alone</source>
        <translation>%: la fracción alélica corresponde solo a una variante pequeña</translation>
    </message>
    <message>
        <source>{}: nothing was found that could be</source>
        <translation>{}: no se detectó nada que pueda serlo</translation>
    </message>
    <message>
        <source>{}: {} is no number</source>
        <translation>{}: {} no es un número</translation>
    </message>
    <message>
        <source>{}: a score above 100 cannot be</source>
        <translation>{}: no es posible una puntuación superior a 100</translation>
    </message>
    <message>
        <source>CPS: a score without %, CPS 10</source>
        <translation>CPS: puntuación sin %, CPS 10</translation>
    </message>
    <message>
        <source>{}: write the percentage with %, {} 60 %</source>
        <translation>{}: escriba el porcentaje con %, {} 60 %</translation>
    </message>
    <message>
        <source>TMB: a burden cannot be negative</source>
        <translation>TMB: la carga mutacional no puede ser negativa</translation>
    </message>
    <message>
        <source>{}: not understood; write TMB and mutations per megabase (TMB 14)</source>
        <translation>{}: no se entiende; escriba TMB y las mutaciones por megabase (TMB 14)</translation>
    </message>
    <message>
        <source>{}: not understood; write MSI-H, MSS, dMMR, pMMR, HRD positive or HRD negative</source>
        <translation>{}: no se entiende; escriba MSI-H, MSS, dMMR, pMMR, HRD positive o HRD negative</translation>
    </message>
    <message>
        <source>{}: say positive, low or negative</source>
        <translation>{}: indique positive, low o negative</translation>
    </message>
    <message>
        <source>{}: say which score it is and its number (TPS 60 %, CPS 10, IC 5 %, TAP 5 %) or positive or negative</source>
        <translation>{}: indique qué puntuación es y su número (TPS 60 %, CPS 10, IC 5 %, TAP 5 %) o positive o negative</translation>
    </message>
    <message>
        <source>{}: no such chromosome</source>
        <translation>{}: ese cromosoma no existe</translation>
    </message>
    <message>
        <source>{}: say deletion or gain</source>
        <translation>{}: indique deletion o gain</translation>
    </message>
    <message>
        <source>{}: say in-frame deletion, frameshift deletion or exon loss</source>
        <translation>{}: indique in-frame deletion, frameshift deletion o exon loss</translation>
    </message>
    <message>
        <source>{}: say in-frame insertion or frameshift insertion</source>
        <translation>{}: indique in-frame insertion o frameshift insertion</translation>
    </message>
    <message>
        <source>loss: say copy number loss or deletion of the gene; loss of a mismatch repair protein is dMMR</source>
        <translation>loss: indique copy number loss o deletion del gen; la pérdida de una proteína reparadora de errores de emparejamiento es dMMR</translation>
    </message>
    <message>
        <source>{}: no single change of the coding sequence; write c.2573T&gt;G, c.5266dupC or c.68_69delAG</source>
        <translation>{}: no es una alteración única de la secuencia codificante; escriba c.2573T&gt;G, c.5266dupC o c.68_69delAG</translation>
    </message>
    <message>
        <source>{}: write {}* for a stop</source>
        <translation>{}: escriba {}* para un codón de parada</translation>
    </message>
    <message>
        <source>{}: the residue stays the same; write = for that</source>
        <translation>{}: el aminoácido no cambia; escriba = para ello</translation>
    </message>
    <message>
        <source>{}: twice the same gene is no fusion</source>
        <translation>{}: dos veces el mismo gen no es una fusión</translation>
    </message>
    <message>
        <source>{}: say wild type where no mutation was found; what else a test did not find goes with the test</source>
        <translation>{}: indique wild type si no se detectó mutación; lo demás que una prueba no detectó va con la prueba</translation>
    </message>
    <message>
        <source>{}: say which change it is ({} with p., c. or the exon)</source>
        <translation>{}: indique qué alteración es ({} con p., c. o el exón)</translation>
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
        <translation>{} exón {}</translation>
    </message>
    <message>
        <source>{} below {}</source>
        <translation>{} por debajo de {}</translation>
    </message>
    <message>
        <source>{} below {} %</source>
        <translation>{} por debajo de {} %</translation>
    </message>
    <message>
        <source>{} at most {}</source>
        <translation>{} como máximo {}</translation>
    </message>
    <message>
        <source>{} at most {} %</source>
        <translation>{} como máximo {} %</translation>
    </message>
    <message>
        <source>{} at least {}</source>
        <translation>{} al menos {}</translation>
    </message>
    <message>
        <source>{} at least {} %</source>
        <translation>{} al menos {} %</translation>
    </message>
    <message>
        <source>{} above {}</source>
        <translation>{} por encima de {}</translation>
    </message>
    <message>
        <source>{} above {} %</source>
        <translation>{} por encima de {} %</translation>
    </message>
    <message>
        <source>deletion in frame</source>
        <translation>deleción en fase</translation>
    </message>
    <message>
        <source>insertion in frame</source>
        <translation>inserción en fase</translation>
    </message>
    <message>
        <source>frameshift</source>
        <translation>cambio del marco de lectura</translation>
    </message>
    <message>
        <source>the exon is lost (skipped)</source>
        <translation>falta el exón (omitido)</translation>
    </message>
    <message>
        <source>internal tandem duplication</source>
        <translation>duplicación interna en tándem</translation>
    </message>
    <message>
        <source>in the promoter</source>
        <translation>en el promotor</translation>
    </message>
    <message>
        <source>somatic</source>
        <translation>somática</translation>
    </message>
    <message>
        <source>germline</source>
        <translation>línea germinal</translation>
    </message>
    <message>
        <source>origin not stated</source>
        <translation>origen no consta</translation>
    </message>
    <message>
        <source>small variant</source>
        <translation>variante pequeña</translation>
    </message>
    <message>
        <source>copy number</source>
        <translation>n.º de copias</translation>
    </message>
    <message>
        <source>chromosome arm</source>
        <translation>brazo cromosómico</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>fusión</translation>
    </message>
    <message>
        <source>fusion, partner not stated</source>
        <translation>fusión, pareja no consta</translation>
    </message>
    <message>
        <source>rearrangement</source>
        <translation>reordenamiento</translation>
    </message>
    <message>
        <source>tested, no small variant found; copies and fusions are not stated</source>
        <translation>probado, ninguna variante pequeña detectada; no constan n.º de copias ni fusiones</translation>
    </message>
    <message>
        <source>mutations per megabase</source>
        <translation>mutaciones por megabase</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>protein or RNA marker</source>
        <translation>marcador proteico o de ARN</translation>
    </message>
    <message>
        <source>allele fraction {} %</source>
        <translation>fracción alélica {} %</translation>
    </message>
    <message>
        <source>stated as {}</source>
        <translation>indicado como {}</translation>
    </message>
    <message>
        <source>was typed before and stands in the record</source>
        <translation>ya se escribió y figura en la historia</translation>
    </message>
    <message>
        <source>the record states this already</source>
        <translation>la historia ya lo contiene</translation>
    </message>
    <message>
        <source>the record also states</source>
        <translation>la historia contiene también</translation>
    </message>
    <message>
        <source>the gene {} is not known</source>
        <translation>no se conoce el gen {}</translation>
    </message>
    <message>
        <source>fusion of {} without a partner</source>
        <translation>fusión de {} sin pareja</translation>
    </message>
    <message>
        <source>the burden is negative</source>
        <translation>la carga mutacional es negativa</translation>
    </message>
    <message>
        <source>the allele fraction is not between 0 and 1</source>
        <translation>la fracción alélica no está entre 0 y 1</translation>
    </message>
    <message>
        <source>more reads with the change than reads</source>
        <translation>más lecturas con la alteración que lecturas</translation>
    </message>
    <message>
        <source>{} is stated as {} and as {} on one specimen or day</source>
        <translation>{} consta como {} y como {} en una misma muestra o fecha</translation>
    </message>
    <message>
        <source>{} is stated as found and as not found</source>
        <translation>{} consta como detectado y como no detectado</translation>
    </message>
    <message>
        <source>{} is stated with two alleles</source>
        <translation>{} consta con dos alelos</translation>
    </message>
    <message>
        <source>{} is stated as germline and as somatic</source>
        <translation>{} consta como línea germinal y como somático</translation>
    </message>
    <message>
        <source>one test states positions in two genome builds</source>
        <translation>una prueba indica posiciones en dos versiones del genoma</translation>
    </message>
    <message>
        <source>{}: read what {} says for {}</source>
        <translation>{}: lea lo que dice {} para {}</translation>
    </message>
    <message>
        <source>{}: {} makes no recommendation for {}</source>
        <translation>{}: {} no da ninguna recomendación para {}</translation>
    </message>
    <message>
        <source>{}: usual dose by {} for {}</source>
        <translation>{}: dosis habitual según {} en {}</translation>
    </message>
    <message>
        <source>{}: closer watch by {} for {}</source>
        <translation>{}: vigilancia más estrecha según {} en {}</translation>
    </message>
    <message>
        <source>{}: higher dose by {} for {}</source>
        <translation>{}: dosis más alta según {} en {}</translation>
    </message>
    <message>
        <source>{}: lower starting dose by {} for {}</source>
        <translation>{}: dosis inicial más baja según {} en {}</translation>
    </message>
    <message>
        <source>{}: drastically lower starting dose by {} for {}</source>
        <translation>{}: dosis inicial muy reducida según {} en {}</translation>
    </message>
    <message>
        <source>{}: another drug may be better by {} for {}</source>
        <translation>{}: puede ser mejor otro fármaco según {} en {}</translation>
    </message>
    <message>
        <source>{}: another drug by {} for {}</source>
        <translation>{}: otro fármaco según {} en {}</translation>
    </message>
    <message>
        <source>{}: to be avoided by {} for {}</source>
        <translation>{}: debe evitarse según {} en {}</translation>
    </message>
    <message>
        <source>{}: usual dose by {} for {}, but key positions of the gene were not read</source>
        <translation>{}: dosis habitual según {} en {}, pero no se leyeron posiciones clave del gen</translation>
    </message>
    <message>
        <source>{}: usual dose by {} for {}, but another call fits as well</source>
        <translation>{}: dosis habitual según {} en {}, pero otra asignación concuerda igualmente</translation>
    </message>
    <message>
        <source>{}: start with at most {} % of the usual dose by {} for {}</source>
        <translation>{}: empezar como máximo con el {} % de la dosis habitual según {} en {}</translation>
    </message>
    <message>
        <source>{}: test {} first (asked for by {})</source>
        <translation>{}: analizar antes {} (lo exige {})</translation>
    </message>
    <message>
        <source>{}: {} not tested, and guidance depends on it</source>
        <translation>{}: {} no analizado, y las recomendaciones dependen de ello</translation>
    </message>
    <message>
        <source>{}: advice withheld because {} was not tested</source>
        <translation>{}: recomendación retenida porque no se analizó {}</translation>
    </message>
    <message>
        <source>{}: advice withheld because {} could not be called</source>
        <translation>{}: recomendación retenida porque no se pudo determinar {}</translation>
    </message>
    <message>
        <source>{}: advice withheld because an allele of {} has no assigned function</source>
        <translation>{}: recomendación retenida porque un alelo de {} no tiene función asignada</translation>
    </message>
    <message>
        <source>{}: advice withheld because the result of {} has no phenotype</source>
        <translation>{}: recomendación retenida porque el resultado de {} no tiene fenotipo</translation>
    </message>
    <message>
        <source>{}: advice withheld because it has none for {}</source>
        <translation>{}: recomendación retenida porque la fuente no da ninguna para {}</translation>
    </message>
    <message>
        <source>Rests on {} although key positions of it were not read</source>
        <translation>Se basa en {}, aunque no se leyeron posiciones clave</translation>
    </message>
    <message>
        <source>Other diplotypes of {} fit the data too</source>
        <translation>Otros diplotipos de {} también concuerdan con los datos</translation>
    </message>
    <message>
        <source>{} counts as {} while {} is taken, a strong inhibitor</source>
        <translation>{} cuenta como {} mientras se toma {}, un inhibidor potente</translation>
    </message>
    <message>
        <source>{} counts as {} while {} is taken, a moderate inhibitor</source>
        <translation>{} cuenta como {} mientras se toma {}, un inhibidor moderado</translation>
    </message>
    <message>
        <source>{}: usual dose by {} for {}, but {} was not tested</source>
        <translation>{}: dosis habitual según {} en {}, pero no se analizó {}</translation>
    </message>
    <message>
        <source>Results of {} contradict each other; the latest is used</source>
        <translation>Los resultados de {} se contradicen; se usa el más reciente</translation>
    </message>
    <message>
        <source>{}: read what {} says for {}; the data also fit {}</source>
        <translation>{}: lea lo que dice {} para {}; los datos también concuerdan con {}</translation>
    </message>
    <message>
        <source>{}: closer watch by {} for {}; the data also fit {}</source>
        <translation>{}: vigilancia más estrecha según {} en {}; los datos también concuerdan con {}</translation>
    </message>
    <message>
        <source>{}: higher dose by {} for {}; the data also fit {}</source>
        <translation>{}: dosis más alta según {} en {}; los datos también concuerdan con {}</translation>
    </message>
    <message>
        <source>{}: lower starting dose by {} for {}; the data also fit {}</source>
        <translation>{}: dosis inicial más baja según {} en {}; los datos también concuerdan con {}</translation>
    </message>
    <message>
        <source>{}: drastically lower starting dose by {} for {}; the data also fit {}</source>
        <translation>{}: dosis inicial muy reducida según {} en {}; los datos también concuerdan con {}</translation>
    </message>
    <message>
        <source>{}: another drug may be better by {} for {}; the data also fit {}</source>
        <translation>{}: puede ser mejor otro fármaco según {} en {}; los datos también concuerdan con {}</translation>
    </message>
    <message>
        <source>{}: another drug by {} for {}; the data also fit {}</source>
        <translation>{}: otro fármaco según {} en {}; los datos también concuerdan con {}</translation>
    </message>
    <message>
        <source>{}: to be avoided by {} for {}; the data also fit {}</source>
        <translation>{}: debe evitarse según {} en {}; los datos también concuerdan con {}</translation>
    </message>
    <message>
        <source>{}: start with at most {} % of the usual dose by {} for {}; the data also fit {}</source>
        <translation>{}: empezar como máximo con el {} % de la dosis habitual según {} en {}; los datos también concuerdan con {}</translation>
    </message>
    <message>
        <source>The genotype of {} is not known; {} is taken, a strong inhibitor of its enzyme</source>
        <translation>No se conoce el genotipo de {}; se toma {}, un inhibidor potente de su enzima</translation>
    </message>
    <message>
        <source>The genotype of {} is not known; {} is taken, a moderate inhibitor of its enzyme</source>
        <translation>No se conoce el genotipo de {}; se toma {}, un inhibidor moderado de su enzima</translation>
    </message>
    <message>
        <source>{}: {} not tested, and guidance depends on it; {} is taken, an inhibitor of the enzyme of {}</source>
        <translation>{}: {} no analizado, y las recomendaciones dependen de ello; se toma {}, un inhibidor de la enzima de {}</translation>
    </message>
    <message>
        <source>too few of its inputs are known</source>
        <translation>se conocen muy pocos de sus datos de entrada</translation>
    </message>
    <message>
        <source>fewer than {} of the people it was fitted on share one of the values of this person</source>
        <translation>menos de {} de las personas con las que se ajustó comparten uno de los valores de esta persona</translation>
    </message>
    <message>
        <source>the model was fitted on people without spread disease</source>
        <translation>el modelo se ajustó con personas sin enfermedad diseminada</translation>
    </message>
    <message>
        <source>the model was fitted on other tumour types</source>
        <translation>el modelo se ajustó con otros tipos de tumor</translation>
    </message>
    <message>
        <source>not known: {}</source>
        <translation>no se conoce: {}</translation>
    </message>
    <message>
        <source>not known: {}, and {} more</source>
        <translation>no se conoce: {} y {} más</translation>
    </message>
    <message>
        <source>Sex is not known</source>
        <translation>No se conoce el sexo</translation>
    </message>
    <message>
        <source>Sex is {}</source>
        <translation>Sexo: {}</translation>
    </message>
    <message>
        <source>{} is recorded</source>
        <translation>Registrado: {}</translation>
    </message>
    <message>
        <source>{} is recorded without saying whether it is there now</source>
        <translation>Registrado, sin indicar si está presente ahora: {}</translation>
    </message>
    <message>
        <source>{} is recorded as absent</source>
        <translation>Registrado como ausente: {}</translation>
    </message>
    <message>
        <source>No other condition is recorded, and none is known</source>
        <translation>No hay registrada ninguna otra enfermedad y no se conoce ninguna</translation>
    </message>
    <message>
        <source>Nothing is recorded about {}</source>
        <translation>Nada registrado sobre {}</translation>
    </message>
    <message>
        <source>{} is taken ({})</source>
        <translation>Se toma {} ({})</translation>
    </message>
    <message>
        <source>{} is not among the recorded medication ({})</source>
        <translation>{} no figura en la medicación registrada ({})</translation>
    </message>
    <message>
        <source>No medication is taken</source>
        <translation>No se toma ninguna medicación</translation>
    </message>
    <message>
        <source>No medication list is recorded</source>
        <translation>No hay registrada ninguna lista de medicación</translation>
    </message>
    <message>
        <source>{} is not recorded as given before</source>
        <translation>No registrado como administrado antes: {}</translation>
    </message>
    <message>
        <source>The date of the last {} is not known</source>
        <translation>No se conoce la fecha del último: {}</translation>
    </message>
    <message>
        <source>The last {} was {} days ago; {} are asked for</source>
        <translation>Último {}: hace {} días; se exigen {}</translation>
    </message>
    <message>
        <source>It is given together with {}</source>
        <translation>Se administra junto con {}</translation>
    </message>
    <message>
        <source>It is not given together with {}</source>
        <translation>No se administra junto con {}</translation>
    </message>
    <message>
        <source>The tumour type is not known</source>
        <translation>No se conoce el tipo de tumor</translation>
    </message>
    <message>
        <source>The tumour type is not known precisely enough</source>
        <translation>El tipo de tumor no se conoce con suficiente precisión</translation>
    </message>
    <message>
        <source>The tumour is {}</source>
        <translation>El tumor es {}</translation>
    </message>
    <message>
        <source>Tobacco use is not known</source>
        <translation>No se conoce el consumo de tabaco</translation>
    </message>
    <message>
        <source>Tobacco use: {}</source>
        <translation>Consumo de tabaco: {}</translation>
    </message>
    <message>
        <source>{} is not in what is recorded of it ({})</source>
        <translation>{} no figura en lo registrado al respecto ({})</translation>
    </message>
    <message>
        <source>{} cannot be true as recorded</source>
        <translation>{}: no puede ser cierto tal como está registrado</translation>
    </message>
    <message>
        <source>Values of {} contradict each other</source>
        <translation>Los valores de {} se contradicen</translation>
    </message>
    <message>
        <source>Not known: {}</source>
        <translation>No se conoce: {}</translation>
    </message>
    <message>
        <source>All that is asked for is met</source>
        <translation>Se cumple todo lo exigido</translation>
    </message>
    <message>
        <source>{} is not expected at the age of {}</source>
        <translation>{} no es de esperar a la edad de {}</translation>
    </message>
    <message>
        <source>younger than anyone in it ({} years and more)</source>
        <translation>más joven que todos los incluidos (a partir de {} años)</translation>
    </message>
    <message>
        <source>older than anyone in it (up to {} years)</source>
        <translation>mayor que todos los incluidos (hasta {} años)</translation>
    </message>
    <message>
        <source>ECOG {}; it took {}</source>
        <translation>ECOG {}; se incluyó {}</translation>
    </message>
    <message>
        <source>ECOG is not known; it took {}</source>
        <translation>No se conoce el ECOG; se incluyó {}</translation>
    </message>
    <message>
        <source>{} would have to be absent</source>
        <translation>{} tendría que estar ausente</translation>
    </message>
    <message>
        <source>{} would have to be found</source>
        <translation>{} tendría que detectarse</translation>
    </message>
    <message>
        <source>{} was tested for and not found</source>
        <translation>{} se buscó y no se detectó</translation>
    </message>
    <message>
        <source>Old: {} days.</source>
        <translation>Antiguo: {} días.</translation>
    </message>
    <message>
        <source>The date is not known.</source>
        <translation>No se conoce la fecha.</translation>
    </message>
    <message>
        <source>Provisional in the record.</source>
        <translation>Provisional en la historia.</translation>
    </message>
    <message>
        <source>Reckoned from weight and height.</source>
        <translation>Calculado a partir del peso y la talla.</translation>
    </message>
    <message>
        <source>Reckoned from creatinine, age and sex by CKD-EPI 2021.</source>
        <translation>Calculado a partir de creatinina, edad y sexo según CKD-EPI 2021.</translation>
    </message>
    <message>
        <source>The last value before the diagnosis of {}.</source>
        <translation>Último valor antes del diagnóstico del {}.</translation>
    </message>
    <message>
        <source>The laboratory values are of different days.</source>
        <translation>Los valores de laboratorio son de días distintos.</translation>
    </message>
    <message>
        <source>Choose the term: it says which value of the record is meant.</source>
        <translation>Elija el término: indica a qué valor de la historia se refiere.</translation>
    </message>
    <message>
        <source>Key positions of the gene were not read.</source>
        <translation>No se leyeron posiciones clave del gen.</translation>
    </message>
    <message>
        <source>As many as the record names; there may be more.</source>
        <translation>Tantos como nombra la historia; puede haber más.</translation>
    </message>
    <message>
        <source>Left out, as a limit is not a value: {}.</source>
        <translation>Omitido, porque un límite no es un valor: {}.</translation>
    </message>
    <message>
        <source>Left out, as the day or a unit is missing: {}.</source>
        <translation>Omitido, porque falta el día o una unidad: {}.</translation>
    </message>
    <message>
        <source>A treatment began on {}, between these values: take out those of the other side.</source>
        <translation>El {} empezó un tratamiento, entre estos valores: retire los del otro lado.</translation>
    </message>
    <message>
        <source>Sums without a day are left out.</source>
        <translation>Las sumas sin día se omiten.</translation>
    </message>
    <message>
        <source>The first recorded sum is taken as the baseline.</source>
        <translation>La primera suma registrada se toma como valor basal.</translation>
    </message>
    <message>
        <source>Each sum stands as one lesion: where targets are lymph nodes, a complete response does not show in it.</source>
        <translation>Cada suma figura como una lesión: si entre las lesiones diana hay ganglios linfáticos, no se reflejará una respuesta completa.</translation>
    </message>
    <message>
        <source>Non-target and new lesions are not in the record as such: answer them for each visit.</source>
        <translation>Las lesiones no diana y las nuevas no figuran como tales en la historia: indíquelas en cada visita.</translation>
    </message>
    <message>
        <source>Not filled: two different sums are recorded for {}.</source>
        <translation>Sin rellenar: hay registradas dos sumas distintas para {}.</translation>
    </message>
    <message>
        <source>Not filled: these differ, and the record does not tell which is later.</source>
        <translation>Sin rellenar: estos valores difieren y la historia no indica cuál es posterior.</translation>
    </message>
    <message>
        <source>Not filled: these contradict each other.</source>
        <translation>Sin rellenar: se contradicen.</translation>
    </message>
    <message>
        <source>Not filled: the date lies ahead.</source>
        <translation>Sin rellenar: la fecha es futura.</translation>
    </message>
    <message>
        <source>Not filled: this is a limit, not a value.</source>
        <translation>Sin rellenar: es un límite, no un valor.</translation>
    </message>
    <message>
        <source>Not filled: the unit is missing.</source>
        <translation>Sin rellenar: falta la unidad.</translation>
    </message>
    <message>
        <source>Not filled: its unit cannot be converted to {}.</source>
        <translation>Sin rellenar: su unidad no puede convertirse a {}.</translation>
    </message>
    <message>
        <source>Not filled: the dates leave {} to {} years.</source>
        <translation>Sin rellenar: las fechas dejan de {} a {} años.</translation>
    </message>
    <message>
        <source>Not filled: the record has no value of the year before the diagnosis.</source>
        <translation>Sin rellenar: la historia no tiene ningún valor del año anterior al diagnóstico.</translation>
    </message>
    <message>
        <source>Not filled: the model is for people who smoke or have smoked.</source>
        <translation>Sin rellenar: el modelo es para personas que fuman o han fumado.</translation>
    </message>
    <message>
        <source>Not filled: whether this was within the last 30 days has to be asked.</source>
        <translation>Sin rellenar: hay que preguntar si fue en los últimos 30 días.</translation>
    </message>
    <message>
        <source>Not filled: pack-years do not tell the cigarettes a day from the years of smoking.</source>
        <translation>Sin rellenar: los paquetes-año no distinguen los cigarrillos al día de los años de tabaquismo.</translation>
    </message>
    <message>
        <source>Not filled: the record states it as ended.</source>
        <translation>Sin rellenar: según la historia, ha finalizado.</translation>
    </message>
    <message>
        <source>Not filled: the age at diagnosis is not recorded for each of them.</source>
        <translation>Sin rellenar: la edad al diagnóstico no está registrada para cada uno.</translation>
    </message>
    <message>
        <source>Not filled: the record names fewer than the criteria ask for; there may be more.</source>
        <translation>Sin rellenar: la historia nombra menos de los que exigen los criterios; puede haber más.</translation>
    </message>
    <message>
        <source>Not filled: other calls fit the data too.</source>
        <translation>Sin rellenar: otros genotipos también concuerdan con los datos.</translation>
    </message>
    <message>
        <source>Not filled: the model does not know this genotype.</source>
        <translation>Sin rellenar: el modelo no conoce este genotipo.</translation>
    </message>
    <message>
        <source>Not filled: this tumour type has no place of its own in the list.</source>
        <translation>Sin rellenar: este tipo de tumor no tiene lugar propio en la lista.</translation>
    </message>
    <message>
        <source>The record does not hold what this model foretells ({}).</source>
        <translation>La historia no contiene lo que predice este modelo ({}).</translation>
    </message>
    <message>
        <source>The model names no class of drugs, so the record does not tell from which treatment on to look.</source>
        <translation>El modelo no nombra ninguna clase de fármacos, por lo que la historia no indica a partir de qué tratamiento contar.</translation>
    </message>
    <message>
        <source>the drugs were ordered, but no dose is recorded</source>
        <translation>los fármacos se prescribieron, pero no hay ninguna dosis registrada</translation>
    </message>
    <message>
        <source>none of the model&apos;s drugs was given</source>
        <translation>no se administró ninguno de los fármacos del modelo</translation>
    </message>
    <message>
        <source>the day of the first dose is not known</source>
        <translation>no se conoce el día de la primera dosis</translation>
    </message>
    <message>
        <source>which of several tumours was treated is not recorded</source>
        <translation>no está registrado cuál de varios tumores se trató</translation>
    </message>
    <message>
        <source>the tumour that was treated is not recorded</source>
        <translation>no está registrado el tumor tratado</translation>
    </message>
    <message>
        <source>the day of the diagnosis is not known</source>
        <translation>no se conoce el día del diagnóstico</translation>
    </message>
    <message>
        <source>died without an evaluation by RECIST</source>
        <translation>falleció sin evaluación por RECIST</translation>
    </message>
    <message>
        <source>no evaluation by RECIST under the treatment</source>
        <translation>sin evaluación por RECIST durante el tratamiento</translation>
    </message>
    <message>
        <source>the record contradicts itself about the death</source>
        <translation>la historia se contradice sobre el fallecimiento</translation>
    </message>
    <message>
        <source>the day of death is not known</source>
        <translation>no se conoce el día del fallecimiento</translation>
    </message>
    <message>
        <source>nothing is recorded after that day</source>
        <translation>no hay nada registrado después de ese día</translation>
    </message>
    <message>
        <source>unlike the people the model was fitted on</source>
        <translation>distinta de las personas con las que se ajustó el modelo</translation>
    </message>
    <message>
        <source>The model speaks of {}; here people are followed from the day of the diagnosis.</source>
        <translation>El modelo habla de {}; aquí el seguimiento se cuenta desde el día del diagnóstico.</translation>
    </message>
    <message>
        <source>The outcome was seen in {} of {} people: {} % (95 % interval {} to {} %).</source>
        <translation>El evento se observó en {} de {} personas: {} % (intervalo del 95 %: {} a {} %).</translation>
    </message>
    <message>
        <source>Nobody of these {} people was followed for {} months.</source>
        <translation>Ninguna de estas {} personas tuvo un seguimiento de {} meses.</translation>
    </message>
    <message>
        <source>By {} months the outcome was seen in {} % (95 % interval {} to {} %) of {} people; {} of them were followed that long.</source>
        <translation>A los {} meses el evento se había observado en el {} % (intervalo del 95 %: {} a {} %) de {} personas; {} de ellas tuvieron ese seguimiento.</translation>
    </message>
    <message>
        <source>The model had said {} % on average. Seen less said: {} points (95 % interval {} to {}), {} people.</source>
        <translation>El modelo había predicho un {} % de media. Observado menos predicho: {} puntos (intervalo del 95 %: {} a {}), {} personas.</translation>
    </message>
    <message>
        <source>No patient of this store is one this model is about yet; patients in the store: {}.</source>
        <translation>Ningún paciente de este almacén corresponde todavía a este modelo; pacientes en el almacén: {}.</translation>
    </message>
    <message>
        <source>Patients in this store: {}; people this model is about: {}; with a score from what was known on the day of the first dose: {}; with an outcome seen since: {}.</source>
        <translation>Pacientes en este almacén: {}; personas a las que se refiere el modelo: {}; con predicción según lo conocido el día de la primera dosis: {}; con desenlace observado desde entonces: {}.</translation>
    </message>
    <message>
        <source>Patients in this store: {}; people this model is about: {}; with a score from what was known on the day of the diagnosis: {}; with an outcome seen since: {}.</source>
        <translation>Pacientes en este almacén: {}; personas a las que se refiere el modelo: {}; con predicción según lo conocido el día del diagnóstico: {}; con desenlace observado desde entonces: {}.</translation>
    </message>
    <message>
        <source>Invented people among them, from demonstration records: {}.</source>
        <translation>Entre ellas, personas inventadas, de historias de demostración: {}.</translation>
    </message>
    <message>
        <source>Nobody has both a score and an outcome yet.</source>
        <translation>Nadie tiene todavía a la vez predicción y desenlace.</translation>
    </message>
    <message>
        <source>These are too few people to say how well the model does here: there are {} with the outcome and {} without, and it takes at least {} of each.</source>
        <translation>Son muy pocas personas para decir cómo rinde aquí el modelo: hay {} con el evento y {} sin él, y se necesitan al menos {} de cada.</translation>
    </message>
    <message>
        <source>These are too few people to say how well the model does here: there are {} with the outcome, and it takes at least {}.</source>
        <translation>Son muy pocas personas para decir cómo rinde aquí el modelo: hay {} con el evento, y se necesitan al menos {}.</translation>
    </message>
    <message>
        <source>How well it told people apart: area under the curve {} (95 % interval {} to {}), {} people, {} with the outcome.</source>
        <translation>Capacidad de distinguir entre personas: área bajo la curva {} (intervalo del 95 %: {} a {}), {} personas, {} con el evento.</translation>
    </message>
    <message>
        <source>How well it told people apart: concordance {} (95 % interval {} to {}), {} people, {} with the outcome.</source>
        <translation>Capacidad de distinguir entre personas: concordancia {} (intervalo del 95 %: {} a {}), {} personas, {} con el evento.</translation>
    </message>
    <message>
        <source>Entries of these people that were not used: {} dated after that day, {} without a date that tells whether they were before it.</source>
        <translation>Entradas de estas personas no utilizadas: {} con fecha posterior a ese día, {} sin una fecha que indique si eran anteriores.</translation>
    </message>
    <message>
        <source>Only an evaluation that the record calls one by RECIST counts, up to the first progression and before the next treatment; a response may still come.</source>
        <translation>Solo cuenta una evaluación que la historia denomine RECIST, hasta la primera progresión y antes del siguiente tratamiento; aún puede producirse una respuesta.</translation>
    </message>
    <message>
        <source>Somebody of whom no death is recorded counts as followed to the last entry of the record. Where deaths are not recorded, fewer are seen than there were.</source>
        <translation>Quien no tiene registrado el fallecimiento cuenta como seguido hasta la última entrada de la historia. Donde los fallecimientos no se registran, se ven menos de los que hubo.</translation>
    </message>
    <message>
        <source>People without a score or an outcome are left out and may differ from the others. This compares the model&apos;s statements with these records; it does not say what a treatment does.</source>
        <translation>Las personas sin predicción o sin desenlace se excluyen y pueden diferir de las demás. Se comparan las afirmaciones del modelo con estas historias; no se dice qué efecto tiene un tratamiento.</translation>
    </message>
    <message>
        <source>In people like this ({}; {}) it ranks worse: {} ({} to {}) against {} ({} to {}) in the others</source>
        <translation>En personas como esta ({}; {}) ordena peor: {} ({} a {}) frente a {} ({} a {}) en las demás</translation>
    </message>
    <message>
        <source>In people like this ({}; {}) what it said was too low</source>
        <translation>En personas como esta ({}; {}) lo que predijo fue demasiado bajo</translation>
    </message>
    <message>
        <source>In people like this ({}; {}) what it said was too high</source>
        <translation>En personas como esta ({}; {}) lo que predijo fue demasiado alto</translation>
    </message>
    <message>
        <source>below the {} mL/min for which the formula was made</source>
        <translation>por debajo de los {} mL/min para los que se creó la fórmula</translation>
    </message>
    <message>
        <source>{} of its inputs are not known: too many for a range</source>
        <translation>no se conocen {} de sus datos de entrada: demasiados para un intervalo</translation>
    </message>
    <message>
        <source>whatever its missing inputs are, the model would say nothing</source>
        <translation>sean cuales sean los datos que faltan, el modelo no diría nada</translation>
    </message>
    <message>
        <source>Stage {} and {} of the same day contradict each other</source>
        <translation>Los estadios {} y {} del mismo día se contradicen</translation>
    </message>
    <message>
        <source>The record says that {} ended before it began</source>
        <translation>Según la historia, {} terminó antes de empezar</translation>
    </message>
    <message>
        <source>The record says that {} ended before it began, so the lines cannot be counted</source>
        <translation>Según la historia, {} terminó antes de empezar, por lo que no se pueden contar las líneas</translation>
    </message>
    <message>
        <source>{}, with a caution that keeps it from the first shelf</source>
        <translation>{}, con una precaución que lo excluye del primer grupo</translation>
    </message>
    <message>
        <source>Stated as maintenance, and the tumour responded to the last treatment</source>
        <translation>Descrito como mantenimiento, y el tumor respondió al último tratamiento</translation>
    </message>
    <message>
        <source>complete response</source>
        <translation>respuesta completa</translation>
    </message>
    <message>
        <source>partial response</source>
        <translation>respuesta parcial</translation>
    </message>
    <message>
        <source>The formula is for ages of {} to {} years.</source>
        <translation>La fórmula es para edades de {} a {} años.</translation>
    </message>
    <message>
        <source>Pathogenic variant of {} in the germline</source>
        <translation>Variante patogénica de {} en línea germinal</translation>
    </message>
    <message>
        <source>Pathogenic variant of {}, perhaps inherited</source>
        <translation>Variante patogénica de {}, quizá hereditaria</translation>
    </message>
    <message>
        <source>What a variant of {} implies is not stated here.</source>
        <translation>Aquí no se indica qué implica una variante de {}.</translation>
    </message>
    <message>
        <source>A test of the germline would tell; until then nothing is implied.</source>
        <translation>Una prueba de línea germinal lo aclararía; hasta entonces no implica nada.</translation>
    </message>
    <message>
        <source>{} is planned.</source>
        <translation>Previsto: {}.</translation>
    </message>
    <message>
        <source>The dose is not recorded.</source>
        <translation>La dosis no está registrada.</translation>
    </message>
    <message>
        <source>The age at the treatment is not known.</source>
        <translation>No se conoce la edad en el momento del tratamiento.</translation>
    </message>
    <message>
        <source>A person of the tree has no identifier.</source>
        <translation>Una persona del árbol no tiene identificador.</translation>
    </message>
    <message>
        <source>Two people have the identifier {}.</source>
        <translation>Dos personas tienen el identificador {}.</translation>
    </message>
    <message>
        <source>The tree does not say whom it is about.</source>
        <translation>El árbol no indica de quién trata.</translation>
    </message>
    <message>
        <source>{} has the same person, {}, as father and mother.</source>
        <translation>{} tiene a la misma persona, {}, como padre y madre.</translation>
    </message>
    <message>
        <source>{} has two fathers: {} and {}.</source>
        <translation>{} tiene dos padres: {} y {}.</translation>
    </message>
    <message>
        <source>{} has two mothers: {} and {}.</source>
        <translation>{} tiene dos madres: {} y {}.</translation>
    </message>
    <message>
        <source>{} is the father of {} and a woman.</source>
        <translation>{} figura como padre de {} y es mujer.</translation>
    </message>
    <message>
        <source>{} is the mother of {} and a man.</source>
        <translation>{} figura como madre de {} y es hombre.</translation>
    </message>
    <message>
        <source>{} has a parent, {}, who is not in the tree.</source>
        <translation>{} tiene un progenitor, {}, que no está en el árbol.</translation>
    </message>
    <message>
        <source>{} is a parent of {} and not older: born {} and {}.</source>
        <translation>{} es progenitor de {} y no es mayor: nacidos en {} y {}.</translation>
    </message>
    <message>
        <source>{} is a parent of {} and died, at {}, years before the birth.</source>
        <translation>{} es progenitor de {} y murió, a los {}, años antes del nacimiento.</translation>
    </message>
    <message>
        <source>{} has an age of {}; ages go from 0 to 125.</source>
        <translation>{} tiene una edad de {}; las edades van de 0 a 125.</translation>
    </message>
    <message>
        <source>{} is born in the future: {}.</source>
        <translation>{} nace en el futuro: {}.</translation>
    </message>
    <message>
        <source>{}, born {}, cannot have reached the age of {} yet.</source>
        <translation>{}, con nacimiento en {}, no puede haber alcanzado aún la edad de {}.</translation>
    </message>
    <message>
        <source>{} has an age of {} at the diagnosis of {}; ages go from 0 to 125.</source>
        <translation>{} tiene una edad de {} al diagnóstico de {}; las edades van de 0 a 125.</translation>
    </message>
    <message>
        <source>{} has {} diagnosed at {}, after death at {}.</source>
        <translation>{}: {} diagnosticado a los {}, después de morir a los {}.</translation>
    </message>
    <message>
        <source>{} has {} diagnosed at {}, later than the present age of {}.</source>
        <translation>{}: {} diagnosticado a los {}, después de la edad actual de {}.</translation>
    </message>
    <message>
        <source>{} is a man with {}.</source>
        <translation>{} es un hombre con {}.</translation>
    </message>
    <message>
        <source>{} is a woman with {}.</source>
        <translation>{} es una mujer con {}.</translation>
    </message>
    <message>
        <source>{} is said to have {} and not to have it.</source>
        <translation>{}: {} consta a la vez como presente y como ausente.</translation>
    </message>
    <message>
        <source>{} has cancer of the second breast and none of the first.</source>
        <translation>{} tiene cáncer de la segunda mama y ninguno de la primera.</translation>
    </message>
    <message>
        <source>{} has cancer of the second breast, at {}, before that of the first, at {}.</source>
        <translation>{} tiene cáncer de la segunda mama, a los {}, antes que el de la primera, a los {}.</translation>
    </message>
    <message>
        <source>{} has results of a breast cancer and no breast cancer.</source>
        <translation>{} tiene resultados de un cáncer de mama y no tiene cáncer de mama.</translation>
    </message>
    <message>
        <source>{} is a descendant of itself.</source>
        <translation>{} desciende de sí mismo.</translation>
    </message>
    <message>
        <source>{} is marked as an identical twin and the other is not in the tree.</source>
        <translation>{} consta como gemelo idéntico y el otro no está en el árbol.</translation>
    </message>
    <message>
        <source>{} and {} are identical twins and do not have the same two parents.</source>
        <translation>{} y {} son gemelos idénticos y no tienen los mismos progenitores.</translation>
    </message>
    <message>
        <source>{} and {} are identical twins of different sex.</source>
        <translation>{} y {} son gemelos idénticos de distinto sexo.</translation>
    </message>
    <message>
        <source>{} and {} are identical twins born in different years.</source>
        <translation>{} y {} son gemelos idénticos nacidos en años distintos.</translation>
    </message>
    <message>
        <source>{} and {} are identical twins with different results for {}.</source>
        <translation>{} y {} son gemelos idénticos con resultados distintos de {}.</translation>
    </message>
    <message>
        <source>{} is not connected with the patient.</source>
        <translation>{} no está relacionado con el paciente.</translation>
    </message>
    <message>
        <source>The parents or grandparents are not all in the tree.</source>
        <translation>No todos los padres o abuelos están en el árbol.</translation>
    </message>
    <message>
        <source>It is not known of {} of the relatives.</source>
        <translation>No se conoce en {} de los familiares.</translation>
    </message>
    <message>
        <source>Nobody in the tree is affected.</source>
        <translation>Nadie en el árbol está afectado.</translation>
    </message>
    <message>
        <source>An age at diagnosis is not known.</source>
        <translation>No se conoce una edad al diagnóstico.</translation>
    </message>
    <message>
        <source>A family tree does not say it.</source>
        <translation>Un árbol genealógico no lo indica.</translation>
    </message>
    <message>
        <source>Names and identifiers are written as numbers in the order of the tree.</source>
        <translation>Los nombres e identificadores se escriben como números en el orden del árbol.</translation>
    </message>
    <message>
        <source>{}: the kind of the test of {} is not stated; CanRisk refuses the file.</source>
        <translation>{}: no consta el tipo de prueba de {}; CanRisk rechaza el archivo.</translation>
    </message>
    <message>
        <source>{}: the file has no column for the test of {}.</source>
        <translation>{}: el archivo no tiene columna para la prueba de {}.</translation>
    </message>
    <message>
        <source>{}: an age of 0 is written as not stated.</source>
        <translation>{}: una edad de 0 se escribe como no indicada.</translation>
    </message>
    <message>
        <source>{}: an age of 0 at the diagnosis of {} is written as not known.</source>
        <translation>{}: una edad de 0 al diagnóstico de {} se escribe como desconocida.</translation>
    </message>
    <message>
        <source>{}: not known whether living; written as living.</source>
        <translation>{}: no se sabe si vive; se escribe como vivo.</translation>
    </message>
    <message>
        <source>{}: the file has no place for {}.</source>
        <translation>{}: el archivo no tiene sitio para {}.</translation>
    </message>
    <message>
        <source>{}: only the first {} is written.</source>
        <translation>{}: solo se escribe el primer dato de {}.</translation>
    </message>
    <message>
        <source>{}: not known, but written as not had: {}.</source>
        <translation>{}: se desconoce, pero se escribe como no padecido: {}.</translation>
    </message>
    <message>
        <source>{}: the file has no place for not having had {}.</source>
        <translation>{}: el archivo no tiene sitio para no haber padecido {}.</translation>
    </message>
    <message>
        <source>{} has one parent in the tree; the other is written as {}, of whom nothing is known.</source>
        <translation>{} tiene un progenitor en el árbol; el otro se escribe como {}, de quien no se sabe nada.</translation>
    </message>
    <message>
        <source>{}: CanRisk takes identifiers of at most 7 letters.</source>
        <translation>{}: CanRisk admite identificadores de 7 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The name of {} is written without line breaks and outer blanks.</source>
        <translation>El nombre de {} se escribe sin saltos de línea ni espacios en los extremos.</translation>
    </message>
    <message>
        <source>The sex of {} is not known; CanRisk refuses a family with such a person.</source>
        <translation>No se conoce el sexo de {}; CanRisk rechaza una familia con una persona así.</translation>
    </message>
    <message>
        <source>What is known of {}, the patient, beyond sex, year of birth and cancers belongs to the record and is not written.</source>
        <translation>Lo que se sabe de {}, el paciente, más allá del sexo, el año de nacimiento y los cánceres pertenece a la historia y no se escribe.</translation>
    </message>
    <message>
        <source>Not filled: the saved family tree cannot be read.</source>
        <translation>Sin rellenar: no se puede leer el árbol genealógico guardado.</translation>
    </message>
    <message>
        <source>Stated as maintenance after response; the last one recorded is {} days old</source>
        <translation>Descrito como mantenimiento tras respuesta; la última registrada es de hace {} días</translation>
    </message>
    <message>
        <source>Not taken: {} follows from the age and the horizon.</source>
        <translation>No incorporado: {} se deduce de la edad y del plazo.</translation>
    </message>
    <message>
        <source>Relatives are known who are not in the tree.</source>
        <translation>Se conocen familiares que no están en el árbol.</translation>
    </message>
    <message>
        <source>It is not known whether siblings share both parents.</source>
        <translation>No se sabe si los hermanos comparten ambos progenitores.</translation>
    </message>
    <message>
        <source>Not filled: the tree does not say it of every first-degree relative.</source>
        <translation>Sin rellenar: el árbol no lo indica de todos los familiares de primer grado.</translation>
    </message>
    <message>
        <source>The record&apos;s family history has changed since the tree was saved.</source>
        <translation>Los antecedentes familiares de la historia han cambiado desde que se guardó el árbol.</translation>
    </message>
    <message>
        <source>Relatives whose place in the tree is not known are not written.</source>
        <translation>Los familiares cuyo lugar en el árbol no se conoce no se escriben.</translation>
    </message>
    <message>
        <source>Not filled: the date is not known.</source>
        <translation>Sin rellenar: no se conoce la fecha.</translation>
    </message>
    <message>
        <source>The date of birth leaves {} to {} years: whether a figure up to an age still holds is not known.</source>
        <translation>La fecha de nacimiento deja de {} a {} años: no se sabe si una cifra hasta una edad sigue siendo válida.</translation>
    </message>
</context>
<context>
    <name>ModelTables</name>
    <message>
        <source>By month</source>
        <translation>Hasta el mes</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of values</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1; more than %2 is read as %2</source>
        <comment>range, highest value that tells</comment>
        <translation>%1; más de %2 se lee como %2</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Calibration of the cohorts</source>
        <translation>Calibración de las cohortes</translation>
    </message>
    <message>
        <source>The card states differences alone, so there is nothing to draw of what was said against what was seen.</source>
        <translation>La ficha indica solo diferencias, por lo que no hay nada que dibujar de lo predicho frente a lo observado.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Points of the calibration plot</source>
        <translation>Puntos del gráfico de calibración</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Predicho</translation>
    </message>
    <message>
        <source>Squares are whole cohorts, circles the groups of %1; on the dashed line both are equal. The card holds no groups by what was said, so these are its groups of people: seen is their share with the outcome, said is that less the difference the card states.</source>
        <translation>Los cuadrados son cohortes completas; los círculos, los grupos de %1; en la línea discontinua ambos coinciden. La ficha no contiene grupos según lo predicho, así que se muestran sus grupos de personas: observado es su proporción con el evento; predicho es esta menos la diferencia que indica la ficha.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a grouping, group</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>muy pocas personas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Groups of people</source>
        <translation>Grupos de personas</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>may be missing</source>
        <translation>puede faltar</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Datos de entrada</translation>
    </message>
    <message>
        <source>values outside are refused, not clipped; what is not known is never taken as normal</source>
        <translation>los valores fuera de rango se rechazan, no se recortan; lo desconocido nunca se toma como normal</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Dato de entrada</translation>
    </message>
    <message>
        <source>Values accepted</source>
        <translation>Valores admitidos</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Seen less said</source>
        <translation>Observado − predicho</translation>
    </message>
    <message>
        <source>Said less seen</source>
        <translation>Predicho − observado</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>years</source>
        <comment>unit of an age</comment>
        <translation>años</translation>
    </message>
    <message>
        <source>what was said against what was seen in the people of the card, with 95 % intervals</source>
        <translation>lo predicho frente a lo observado en las personas de la ficha, con intervalos del 95 %</translation>
    </message>
    <message>
        <source>figures in groups of people with 95 % intervals; a flag needs a difference that chance makes in less than 1 of 100 cohorts</source>
        <translation>cifras en grupos de personas con intervalos del 95 %; un aviso exige una diferencia que el azar produzca en menos de 1 de cada 100 cohortes</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>prognosis under the treatment received, not effect of choosing it</source>
        <translation>pronóstico con el tratamiento recibido, no efecto de elegirlo</translation>
    </message>
    <message>
        <source>what a treatment adds, from a randomised comparison</source>
        <translation>lo que aporta un tratamiento, según una comparación aleatorizada</translation>
    </message>
    <message>
        <source>response of cells outside the body</source>
        <translation>respuesta de células fuera del cuerpo</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dosis</translation>
    </message>
    <message>
        <source>its boosted trees alone</source>
        <translation>solo sus árboles potenciados</translation>
    </message>
    <message>
        <source>linear model on the same inputs</source>
        <translation>modelo lineal con los mismos datos</translation>
    </message>
    <message>
        <source>blend of both</source>
        <translation>combinación de ambos</translation>
    </message>
    <message>
        <source>one input alone</source>
        <translation>un solo dato</translation>
    </message>
    <message>
        <source>published model</source>
        <translation>modelo publicado</translation>
    </message>
    <message>
        <source>second published model</source>
        <translation>2.º modelo publicado</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>este modelo</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Área bajo la curva</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Índice de Brier</translation>
    </message>
    <message>
        <source>Seen less said</source>
        <translation>Observado menos predicho</translation>
    </message>
    <message>
        <source>Calibration slope</source>
        <translation>Pendiente de calibración</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>Integrated Brier score</source>
        <translation>Índice de Brier integrado</translation>
    </message>
    <message>
        <source>Seen less said, first horizon</source>
        <translation>Obs. menos pred., 1.er plazo</translation>
    </message>
    <message>
        <source>Rank correlation in a person</source>
        <translation>Correlación de rangos en una persona</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Error medio</translation>
    </message>
    <message>
        <source>Said less seen</source>
        <translation>Predicho menos observado</translation>
    </message>
    <message>
        <source>what it says is too low</source>
        <translation>lo que predice es demasiado bajo</translation>
    </message>
    <message>
        <source>what it says is too high</source>
        <translation>lo que predice es demasiado alto</translation>
    </message>
    <message>
        <source>it ranks worse than in the others</source>
        <translation>ordena peor que en los demás</translation>
    </message>
    <message>
        <source>aid to a diagnosis</source>
        <comment>claim of a model</comment>
        <translation>ayuda al diagnóstico</translation>
    </message>
    <message>
        <source>%1: %2 people, %3 with the outcome</source>
        <comment>cohort, people, events</comment>
        <translation>%1: %2 personas, %3 con el evento</translation>
    </message>
    <message>
        <source>%1: %2 people</source>
        <comment>cohort, people</comment>
        <translation>%1: %2 personas</translation>
    </message>
    <message>
        <source>%1: %2 values of %3 people</source>
        <comment>cohort, values, people</comment>
        <translation>%1: %2 valores de %3 personas</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Correlación de rangos</translation>
    </message>
    <message>
        <source>it ranks a little worse, which may be chance</source>
        <translation>ordena algo peor, lo que puede deberse al azar</translation>
    </message>
</context>
<context>
    <name>OptionFigures</name>
    <message>
        <source>%1: not to be given here</source>
        <translation>%1: no debe administrarse aquí</translation>
    </message>
    <message>
        <source>%1 %2 mg %3, %4</source>
        <comment>drug, milligrams, schedule, route</comment>
        <translation>%1 %2 mg %3, %4</translation>
    </message>
    <message>
        <source>%1: no number without %2</source>
        <translation>%1: ningún número sin %2</translation>
    </message>
    <message>
        <source>because of: %1</source>
        <translation>debido a: %1</translation>
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
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <comment>design, number</comment>
        <translation>%1, %2 personas</translation>
    </message>
    <message>
        <source>no comparator</source>
        <translation>sin comparador</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Criterio de valoración</translation>
    </message>
    <message>
        <source>This therapy</source>
        <translation>Este tratamiento</translation>
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
        <translation>Esta persona difiere: %1.</translation>
    </message>
    <message>
        <source>earlier treatment: %1</source>
        <translation>tratamiento previo: %1</translation>
    </message>
    <message>
        <source>brain metastases: %1</source>
        <translation>metástasis cerebrales: %1</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>no incluido: %1</translation>
    </message>
    <message>
        <source>all of these:</source>
        <translation>todos:</translation>
    </message>
    <message>
        <source>one of these:</source>
        <translation>uno de:</translation>
    </message>
    <message>
        <source>not:</source>
        <translation>no:</translation>
    </message>
    <message>
        <source>More than three facts stand in the way, or one that cannot be otherwise.</source>
        <translation>Se interponen más de tres hechos, o uno que no puede ser de otro modo.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>how a fact could be changed</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1: can change</source>
        <translation>%1: puede cambiar</translation>
    </message>
    <message>
        <source>%1: cannot be changed</source>
        <translation>%1: no puede cambiarse</translation>
    </message>
    <message>
        <source>Nothing that is recorded stands in its way.</source>
        <translation>Nada de lo registrado se interpone.</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>; y </translation>
    </message>
    <message>
        <source>%1: no dose is stated for this person</source>
        <translation>%1: no se indica dosis para esta persona</translation>
    </message>
    <message>
        <source>%1 first %2 mg, then %3 mg %4, %5</source>
        <comment>drug, first dose, later dose, schedule, route</comment>
        <translation>%1 primero %2 mg, después %3 mg %4, %5</translation>
    </message>
    <message>
        <source>⚠ whether another dose is asked for is not known without: %1</source>
        <translation>⚠ no se sabe si se exige otra dosis sin: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>value, date</comment>
        <translation>%1 del %2</translation>
    </message>
    <message>
        <source>%1, date not known</source>
        <translation>%1, fecha no conocida</translation>
    </message>
    <message>
        <source>rests on: %1</source>
        <translation>se basa en: %1</translation>
    </message>
    <message>
        <source>⚠ a value it rests on is old or has no date: measure again</source>
        <translation>⚠ un valor en que se basa es antiguo o no tiene fecha: mida de nuevo</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a value without its interval</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>* The source that was read gives no interval.</source>
        <translation>* La fuente leída no da ningún intervalo.</translation>
    </message>
</context>
<context>
    <name>OptionView</name>
    <message>
        <source>by evidence level</source>
        <translation>por nivel de evidencia</translation>
    </message>
    <message>
        <source>by the model&apos;s number</source>
        <translation>por el número del modelo</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>by what they rest on</source>
        <translation>por su base</translation>
    </message>
    <message>
        <source>This order is yours, not the program&apos;s: %1 on each shelf. The ranks are the program&apos;s.</source>
        <comment>by name</comment>
        <translation>Este orden es suyo, no del programa: %1 en cada grupo. Los puestos son los del programa.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) have no number of a model and stand last on their shelf.</source>
        <translation>
            <numerusform>%n opción no tiene número de un modelo y figura al final de su grupo.</numerusform>
            <numerusform>%n opciones no tienen número de un modelo y figuran al final de su grupo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) have no evidence level and stand last on their shelf.</source>
        <translation>
            <numerusform>%n opción no tiene nivel de evidencia y figura al final de su grupo.</numerusform>
            <numerusform>%n opciones no tienen nivel de evidencia y figuran al final de su grupo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers come from %n models and cannot be compared with each other.</source>
        <translation>
            <numerusform>Los números proceden de %n modelo y no pueden compararse entre sí.</numerusform>
            <numerusform>Los números proceden de %n modelos y no pueden compararse entre sí.</numerusform>
        </translation>
    </message>
    <message>
        <source>biomarker</source>
        <translation>biomarcador</translation>
    </message>
    <message>
        <source>standard regimen</source>
        <translation>esquema estándar</translation>
    </message>
    <message>
        <source>off label</source>
        <translation>fuera de indicación</translation>
    </message>
    <message>
        <source>supportive care</source>
        <translation>tratamiento de soporte</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>ensayo</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>con «%1»</translation>
    </message>
    <message>
        <source>only the shelf “%1”</source>
        <translation>solo el grupo «%1»</translation>
    </message>
    <message>
        <source>only what rests on: %1</source>
        <translation>solo lo que se basa en: %1</translation>
    </message>
    <message>
        <source>only with a criterion that is not known</source>
        <translation>solo con un criterio no conocido</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>drugs</comment>
        <translation>sin %1</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides none of %n option(s).</source>
        <translation>
            <numerusform>El filtro no oculta la %n opción.</numerusform>
            <numerusform>El filtro no oculta ninguna de las %n opciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n option(s) hidden by the filter, none of them on the first shelf.</source>
        <translation>
            <numerusform>%1 de %n opción oculta por el filtro, ninguna en el primer grupo.</numerusform>
            <numerusform>%1 de %n opciones ocultas por el filtro, ninguna en el primer grupo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 options hidden by the filter, %n of them on the first shelf: %3.</source>
        <translation>
            <numerusform>%1 de %2 opciones ocultas por el filtro, %n de ellas en el primer grupo: %3.</numerusform>
            <numerusform>%1 de %2 opciones ocultas por el filtro, %n de ellas en el primer grupo: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <comment>what the filter asks</comment>
        <translation>Se muestra: %1.</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>precaución</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Biomarker</source>
        <translation>Biomarcador</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>Tipo de tumor</translation>
    </message>
    <message>
        <source>Line of treatment</source>
        <translation>Línea de tratamiento</translation>
    </message>
    <message>
        <source>Earlier treatment</source>
        <translation>Tratamiento previo</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Resistencia</translation>
    </message>
    <message>
        <source>Performance status</source>
        <translation>Estado funcional</translation>
    </message>
    <message>
        <source>Kidney</source>
        <translation>Riñón</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Hígado</translation>
    </message>
    <message>
        <source>Blood count</source>
        <translation>Hemograma</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Estadio</translation>
    </message>
    <message>
        <source>Supported and eligible</source>
        <translation>Con respaldo y apto</translation>
    </message>
    <message>
        <source>For consideration</source>
        <translation>A considerar</translation>
    </message>
    <message>
        <source>Not advised</source>
        <translation>No recomendado</translation>
    </message>
    <message>
        <source>Best supportive care</source>
        <translation>Mejor tratamiento de soporte</translation>
    </message>
    <message>
        <source>Clinical trial</source>
        <translation>Ensayo clínico</translation>
    </message>
    <message>
        <source>matched on %1</source>
        <translation>según %1</translation>
    </message>
    <message>
        <source>off label, matched on %1</source>
        <translation>fuera de indicación, según %1</translation>
    </message>
    <message>
        <source>standard regimen without biomarker</source>
        <translation>esquema estándar sin biomarcador</translation>
    </message>
    <message>
        <source>always listed</source>
        <translation>siempre en la lista</translation>
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
        <translation>%1 elemento %2, su propio nivel: %3</translation>
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
        <translation>%1, sin fecha</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label or guideline, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>accelerated approval</source>
        <translation>autorización acelerada</translation>
    </message>
    <message>
        <source>conditional approval</source>
        <translation>autorización condicional</translation>
    </message>
    <message>
        <source>approval withdrawn</source>
        <translation>autorización retirada</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>autorización</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>regulator, kind of approval, date</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>response</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>median progression-free survival</source>
        <translation>mediana de supervivencia libre de progresión</translation>
    </message>
    <message>
        <source>median survival</source>
        <translation>mediana de supervivencia</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>endpoint, value, unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <comment>95 % interval</comment>
        <translation> (%1 a %2)</translation>
    </message>
    <message>
        <source>, n = %1</source>
        <translation>, n = %1</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>probability, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pharmacogenes</source>
        <translation>Farmacogenes</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Corazón</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Pulmón</translation>
    </message>
    <message>
        <source>Pregnancy and fertility</source>
        <translation>Embarazo y fertilidad</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infección</translation>
    </message>
    <message>
        <source>Immune system</source>
        <translation>Sistema inmunitario</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>Hemorragia</translation>
    </message>
    <message>
        <source>Thrombosis</source>
        <translation>Trombosis</translation>
    </message>
    <message>
        <source>Nervous system</source>
        <translation>Sistema nervioso</translation>
    </message>
    <message>
        <source>Metabolism</source>
        <translation>Metabolismo</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interacción</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vacunación</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>Estilo de vida</translation>
    </message>
    <message>
        <source>Other conditions</source>
        <translation>Otras enfermedades</translation>
    </message>
    <message>
        <source>Treatment before</source>
        <translation>Tratamiento anterior</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
</context>
<context>
    <name>OutlookHtml</name>
    <message numerus="yes">
        <source>%n other input(s)</source>
        <translation>
            <numerusform>%n dato más</numerusform>
            <numerusform>%n datos más</numerusform>
        </translation>
    </message>
    <message>
        <source>together</source>
        <translation>en conjunto</translation>
    </message>
    <message>
        <source>Answer (blend)</source>
        <translation>Respuesta (combinación)</translation>
    </message>
    <message>
        <source>Answer (trees)</source>
        <translation>Respuesta (árboles)</translation>
    </message>
    <message>
        <source>Without the event after</source>
        <translation>Sin el evento tras</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Árboles</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Still followed</source>
        <translation>Aún en seguimiento</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Range for this person</source>
        <translation>Intervalo para esta persona</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>low, high</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>start: all people the model was fitted on</source>
        <translation>inicio: todas las personas con las que se ajustó el modelo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
    <message>
        <source>Model %1 %2 (content %3)</source>
        <comment>id, version, hash</comment>
        <translation>Modelo %1 %2 (contenido %3)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No number: %1.</source>
        <translation>Ningún número: %1.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>record</source>
        <translation>historia</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>%1 gives no number: %2</source>
        <comment>published model, why</comment>
        <translation>%1 no da ningún número: %2</translation>
    </message>
    <message>
        <source>… %1</source>
        <comment>of a published model, with which treatments</comment>
        <translation>… %1</translation>
    </message>
    <message>
        <source>%1 was given its default for what is not known here: %2.</source>
        <translation>A %1 se le dio su valor por defecto para lo que aquí no se conoce: %2.</translation>
    </message>
    <message>
        <source>Published model, same person</source>
        <translation>Modelo publicado, misma persona</translation>
    </message>
    <message>
        <source>Without the event, by randomised arm</source>
        <translation>Sin el evento, por brazo aleatorizado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The difference between the arms is the average effect seen in the trial; that this person gains more or less is not known.</source>
        <translation>La diferencia entre los brazos es el efecto medio observado en el ensayo; no se sabe si esta persona obtiene más o menos.</translation>
    </message>
    <message>
        <source>Published models give no interval for one person.</source>
        <translation>Los modelos publicados no dan ningún intervalo para una sola persona.</translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>prognosis under the treatment received, not effect of choosing it</source>
        <translation>pronóstico con el tratamiento recibido, no efecto de elegirlo</translation>
    </message>
    <message>
        <source>what a treatment adds, from a randomised comparison</source>
        <translation>lo que aporta un tratamiento, según una comparación aleatorizada</translation>
    </message>
    <message>
        <source>response of cells outside the body, no clinical benefit</source>
        <translation>respuesta de células fuera del cuerpo, ningún beneficio clínico</translation>
    </message>
    <message>
        <source>aid to a diagnosis that somebody else makes</source>
        <translation>ayuda a un diagnóstico que hace otra persona</translation>
    </message>
    <message>
        <source>dose on which such people were stable</source>
        <translation>dosis con la que esas personas se mantuvieron estables</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <translation>%1 a</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>months</comment>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>mg a week</source>
        <translation>mg por semana</translation>
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
        <translation>%1: %2; en %3 de cada 10 personas como esta se sitúa entre %4 y %5 (%6).</translation>
    </message>
    <message>
        <source>Of 100 people like this, %1 had the outcome (%2) and %3 did not; among the people with the nearest scores it was %4 to %5 of 100 (95 % interval). Time: %6.</source>
        <translation>De 100 personas como esta, %1 tuvieron el desenlace (%2) y %3 no; entre las personas con las predicciones más próximas fueron de %4 a %5 de 100 (intervalo del 95 %). Tiempo: %6.</translation>
    </message>
    <message>
        <source>Of 100 people like this, %1 were without the event (%2) after %3 and %4 were not; among the people with the nearest scores it was %5 to %6 of 100 (95 % interval).</source>
        <translation>De 100 personas como esta, %1 estaban sin el evento (%2) tras %3 y %4 no; entre las personas con las predicciones más próximas fueron de %5 a %6 de 100 (intervalo del 95 %).</translation>
    </message>
    <message>
        <source>%1 of 10 people like this stay without the event for longer than %2 months.</source>
        <translation>%1 de cada 10 personas como esta permanecen sin el evento más de %2 meses.</translation>
    </message>
    <message>
        <source>For this person neither outcome can be excluded with %1 % certainty.</source>
        <translation>Para esta persona no puede excluirse ninguno de los dos desenlaces con un %1 % de certeza.</translation>
    </message>
    <message>
        <source>With %1 % certainty this person is among those with the outcome.</source>
        <translation>Con un %1 % de certeza, esta persona está entre las que tienen el desenlace.</translation>
    </message>
    <message>
        <source>With %1 % certainty this person is among those without the outcome.</source>
        <translation>Con un %1 % de certeza, esta persona está entre las que no tienen el desenlace.</translation>
    </message>
    <message>
        <source>A score like this is unusual among people of either outcome.</source>
        <translation>Una predicción como esta es inusual tanto entre personas con el desenlace como sin él.</translation>
    </message>
    <message>
        <source>The two readers of the model disagree more about this person than about 95 % of the people it was fitted on: trust the number less.</source>
        <translation>Los dos métodos del modelo discrepan más sobre esta persona que sobre cerca del 95 % de las personas con las que se ajustó: confíe menos en el número.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known, and not taken as zero or normal: %1.</source>
        <translation>No se conoce, y no se toma como cero ni como normal: %1.</translation>
    </message>
    <message>
        <source>without the event</source>
        <translation>sin el evento</translation>
    </message>
    <message>
        <source>with the outcome</source>
        <translation>con el desenlace</translation>
    </message>
    <message>
        <source>with the event</source>
        <translation>con el evento</translation>
    </message>
    <message>
        <source>without the outcome</source>
        <translation>sin el desenlace</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caption, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>fecha no registrada</translation>
    </message>
    <message>
        <source>%1 · lies in the future</source>
        <comment>date</comment>
        <translation>%1 · es futura</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <comment>date</comment>
        <translation>%1 · hoy</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>hace 1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
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
        <translation>%1 · %2 o más</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tumour type, OncoTree code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Diagnosis not stated</source>
        <translation>Diagnóstico no consta</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Estadio</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Como se registró</translation>
    </message>
    <message>
        <source>Diagnosed</source>
        <translation>Diagnosticado</translation>
    </message>
    <message>
        <source>Histology</source>
        <translation>Histología</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>bilateral</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>línea media</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Localización</translation>
    </message>
    <message>
        <source>No primary tumour is recorded.</source>
        <translation>No hay registrado ningún tumor primario.</translation>
    </message>
    <message>
        <source>Metastases</source>
        <translation>Metástasis</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Line not stated</source>
        <translation>Línea no consta</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>suspendido: %1</translation>
    </message>
    <message>
        <source>stopped for progression</source>
        <translation>suspendido por progresión</translation>
    </message>
    <message>
        <source>reason for stopping not recorded</source>
        <translation>motivo de suspensión no registrado</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>given</source>
        <translation>administrado</translation>
    </message>
    <message>
        <source>Systemic</source>
        <translation>Sistémico</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Cirugía</translation>
    </message>
    <message>
        <source>%1 Gy in %2 fractions</source>
        <translation>%1 Gy en %2 fracciones</translation>
    </message>
    <message>
        <source>%1 Gy</source>
        <translation>%1 Gy</translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation>Radioterapia</translation>
    </message>
    <message>
        <source>severity: %1</source>
        <translation>gravedad: %1</translation>
    </message>
    <message>
        <source>criticality: %1</source>
        <translation>criticidad: %1</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>alergia</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>no known allergy</source>
        <translation>sin alergias conocidas</translation>
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
        <translation>Comorbilidad</translation>
    </message>
    <message>
        <source>none of those asked</source>
        <translation>ninguna de las preguntadas</translation>
    </message>
    <message>
        <source>Asked, absent</source>
        <translation>Preguntado, ausente</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medicación</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Tabaco</translation>
    </message>
    <message>
        <source>Pack-years</source>
        <translation>Paquetes-año</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alcohol</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>Supplements</source>
        <translation>Suplementos</translation>
    </message>
    <message>
        <source>Sun exposure</source>
        <translation>Exposición solar</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>statement, quantity</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>No registrado: %1</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Familiar</translation>
    </message>
    <message>
        <source>no condition recorded</source>
        <translation>ninguna enfermedad registrada</translation>
    </message>
    <message>
        <source>at age %1</source>
        <translation>a la edad de %1</translation>
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
        <translation>fracción alélica %1</translation>
    </message>
    <message>
        <source>No finding is recorded. That is not the same as none being there.</source>
        <translation>No hay registrado ningún hallazgo. Eso no significa que no lo haya.</translation>
    </message>
    <message>
        <source>and %1 more findings, on the genome page</source>
        <translation>y %1 hallazgos más, en la página del genoma</translation>
    </message>
    <message>
        <source>Tested normal</source>
        <translation>Probado, normal</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Not tested, though knowledge asks</source>
        <translation>No analizado, aunque el paquete lo pide</translation>
    </message>
    <message>
        <source>and %1 more, on the genome page</source>
        <translation>y %1 más, en la página del genoma</translation>
    </message>
    <message>
        <source>%1 tests, %2 open criteria of the first %3 options</source>
        <comment>numbers</comment>
        <translation>%1 pruebas, %2 criterios pendientes de las primeras %3 opciones</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>Tipo de tumor</translation>
    </message>
    <message>
        <source>It decides which tests and rules apply; the count above is not complete without it.</source>
        <translation>Determina qué pruebas y reglas se aplican; sin ello, el recuento anterior no está completo.</translation>
    </message>
    <message>
        <source>Nothing that the rules of the pack ask for is missing.</source>
        <translation>No falta nada de lo que piden las reglas del paquete.</translation>
    </message>
    <message>
        <source>Would settle criteria of the first options</source>
        <translation>Resolvería criterios de las primeras opciones</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Biomarker tests that could open options</source>
        <translation>Pruebas de biomarcadores que podrían abrir opciones</translation>
    </message>
    <message>
        <source>range from %1</source>
        <translation>ref. desde %1</translation>
    </message>
    <message>
        <source>range up to %1</source>
        <translation>ref. hasta %1</translation>
    </message>
    <message>
        <source>range %1 to %2</source>
        <translation>ref. %1 a %2</translation>
    </message>
    <message>
        <source>older than %1 days</source>
        <translation>de hace más de %1 días</translation>
    </message>
    <message>
        <source>above range</source>
        <translation>por encima de ref.</translation>
    </message>
    <message>
        <source>below range</source>
        <translation>por debajo de ref.</translation>
    </message>
    <message>
        <source>range not decided</source>
        <translation>referencia sin decidir</translation>
    </message>
    <message>
        <source>old</source>
        <translation>antiguo</translation>
    </message>
    <message>
        <source>%1 values</source>
        <comment>count</comment>
        <translation>%1 valores</translation>
    </message>
    <message>
        <source>%1 values, %2 older than %3 days</source>
        <translation>%1 valores, %2 de hace más de %3 días</translation>
    </message>
</context>
<context>
    <name>PharmacogeneRows</name>
    <message>
        <source>Not tested</source>
        <translation>No analizado</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>No determinado</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between calls that fit equally well</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>The reason is not stated.</source>
        <translation>El motivo no consta.</translation>
    </message>
    <message>
        <source>variants found, phase not known</source>
        <translation>variantes detectadas, fase no conocida</translation>
    </message>
    <message numerus="yes">
        <source>%n other diplotype(s) possible</source>
        <translation>
            <numerusform>%n diplotipo más posible</numerusform>
            <numerusform>%n diplotipos más posibles</numerusform>
        </translation>
    </message>
    <message>
        <source>one chromosome X</source>
        <translation>un cromosoma X</translation>
    </message>
    <message>
        <source>activity score %1</source>
        <translation>puntuación de actividad %1</translation>
    </message>
    <message>
        <source>function not assigned</source>
        <translation>función no asignada</translation>
    </message>
    <message>
        <source>no phenotype defined</source>
        <translation>ningún fenotipo definido</translation>
    </message>
    <message>
        <source>no phenotype</source>
        <translation>sin fenotipo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n position(s) read</source>
        <translation>
            <numerusform>%1 de %n posición leída</numerusform>
            <numerusform>%1 de %n posiciones leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key position(s) not read</source>
        <translation>
            <numerusform>%n posición clave no leída</numerusform>
            <numerusform>%n posiciones clave no leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Key positions not read</source>
        <translation>Posiciones clave no leídas</translation>
    </message>
    <message>
        <source>Call from outside</source>
        <translation>Asignación externa</translation>
    </message>
    <message>
        <source>Positions not stated</source>
        <translation>Posiciones no constan</translation>
    </message>
    <message>
        <source>positions not known</source>
        <translation>posiciones no conocidas</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>who made the call, file</comment>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>Key positions not read: %1.</source>
        <translation>Posiciones clave no leídas: %1.</translation>
    </message>
    <message>
        <source>Not called; the reason is not stated.</source>
        <translation>No determinado; el motivo no consta.</translation>
    </message>
    <message>
        <source>Not called: %1</source>
        <translation>No determinado: %1</translation>
    </message>
    <message>
        <source>The data also allow: %1.</source>
        <translation>Los datos también admiten: %1.</translation>
    </message>
    <message>
        <source>Read from a file on GRCh37, whose positions were carried over to GRCh38.</source>
        <translation>Leído de un archivo en GRCh37, cuyas posiciones se trasladaron a GRCh38.</translation>
    </message>
    <message>
        <source>HapB3 rests on its exonic variant alone; the intronic one was not read.</source>
        <translation>HapB3 se basa solo en su variante exónica; la intrónica no se leyó.</translation>
    </message>
    <message>
        <source>The intronic and the exonic variant of HapB3 contradict each other.</source>
        <translation>Las variantes intrónica y exónica de HapB3 se contradicen.</translation>
    </message>
    <message>
        <source>No diplotype fits; the phenotype rests on rs4149056 alone.</source>
        <translation>Ningún diplotipo concuerda; el fenotipo se basa solo en rs4149056.</translation>
    </message>
    <message>
        <source>Called by %1.</source>
        <translation>Determinado por %1.</translation>
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
            <numerusform>%n valor, de %1 a %2</numerusform>
            <numerusform>%n valores, de %1 a %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Records and findings (*.json *.ndjson *.vcf *.vcf.gz *.vcf.bgz *.bcf *.maf *.maf.gz *.tsv *.tsv.gz *.txt *.seg);;All files (*)</source>
        <translation>Historias y hallazgos (*.json *.ndjson *.vcf *.vcf.gz *.vcf.bgz *.bcf *.maf *.maf.gz *.tsv *.tsv.gz *.txt *.seg);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <source>&amp;Open in browser (needs a network)</source>
        <translation>&amp;Abrir en el navegador (requiere red)</translation>
    </message>
    <message>
        <source>The source has no address on the web; find it by its name and date.</source>
        <translation>La fuente no tiene dirección web; búsquela por nombre y fecha.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the program</source>
        <translation>
            <numerusform>y %n más, en el programa</numerusform>
            <numerusform>y %n más, en el programa</numerusform>
        </translation>
    </message>
    <message>
        <source>Tumour: %1</source>
        <translation>Tumor: %1</translation>
    </message>
    <message>
        <source>type not known</source>
        <translation>tipo no se conoce</translation>
    </message>
    <message>
        <source>ECOG not recorded</source>
        <translation>ECOG no registrado</translation>
    </message>
    <message>
        <source>ECOG %1, %2</source>
        <comment>grade, date</comment>
        <translation>ECOG %1, %2</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Alergia: %1</translation>
    </message>
    <message>
        <source>No known allergy</source>
        <translation>Sin alergias conocidas</translation>
    </message>
    <message>
        <source>Allergies not recorded</source>
        <translation>Alergias no registradas</translation>
    </message>
    <message>
        <source>born %1, %2, %3 · %4</source>
        <comment>birth date, age, sex, identifiers</comment>
        <translation>nac. %1, %2, %3 · %4</translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>sin identificador</translation>
    </message>
    <message>
        <source>Consilium report of %1</source>
        <translation>Informe de Consilium del %1</translation>
    </message>
    <message>
        <source>Metastasis: %1, %2</source>
        <comment>site or diagnosis, date</comment>
        <translation>Metástasis: %1, %2</translation>
    </message>
    <message>
        <source>%1, diagnosed %2</source>
        <translation>%1, diagnóstico: %2</translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <translation>Estadio %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>treatment, period</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> (stopped: %1)</source>
        <translation> (suspendido: %1)</translation>
    </message>
    <message>
        <source>, allele fraction %1</source>
        <translation>, fracción alélica %1</translation>
    </message>
    <message>
        <source>, germline</source>
        <translation>, línea germinal</translation>
    </message>
    <message>
        <source>Tested, nothing found: %1</source>
        <translation>Analizado, no se detectó nada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) did not pass their caller&apos;s filter and are not listed</source>
        <translation>
            <numerusform>%n hallazgo no superó el filtro de su programa de detección y no se incluye</numerusform>
            <numerusform>%n hallazgos no superaron el filtro de su programa de detección y no se incluyen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>name, value, date</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 pack-years</source>
        <translation>%1 paquetes-año</translation>
    </message>
    <message>
        <source>Family: %1, %2</source>
        <comment>relative, condition</comment>
        <translation>Familia: %1, %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2&lt;br&gt;%3 %4 %5</source>
        <comment>probability and interval, outcome, horizon, model, version</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2&lt;br&gt;%3 %4 %5</translation>
    </message>
    <message>
        <source>withheld: %1</source>
        <translation>retenido: %1</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <source>no model; in the trial: %1</source>
        <translation>sin modelo; en el ensayo: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
        <translation>%1 (%2; otra asignación del gen lleva a otra recomendación)</translation>
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
            <numerusform>%1: %n más en el programa</numerusform>
            <numerusform>%1: %n más en el programa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3 Interval: %4.</source>
        <comment>model, version, claim, meaning of the interval</comment>
        <translation>%1 %2: %3 Intervalo: %4.</translation>
    </message>
    <message>
        <source>Options, in order of shelf and evidence</source>
        <translation>Opciones, por orden de grupo y evidencia</translation>
    </message>
    <message>
        <source>%1 Knowledge pack %2 %3 (%4), as of %5. The program lists; it does not decide.</source>
        <comment>intended use, pack, version, content, date</comment>
        <translation>%1 Paquete de conocimiento %2 %3 (%4), a fecha de %5. El programa enumera; no decide.</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation>Tratamiento hasta ahora</translation>
    </message>
    <message>
        <source>Tumour and germline findings</source>
        <translation>Hallazgos del tumor y germinales</translation>
    </message>
    <message>
        <source>Latest values</source>
        <translation>Últimos valores</translation>
    </message>
    <message>
        <source>Lifestyle, other conditions, family</source>
        <translation>Estilo de vida, otras enfermedades, familia</translation>
    </message>
    <message>
        <source>Not tested or not known, and could open an option</source>
        <translation>No analizado o no conocido, y podría abrir una opción</translation>
    </message>
    <message>
        <source>Pharmacogenes</source>
        <translation>Farmacogenes</translation>
    </message>
    <message>
        <source>%1: not called</source>
        <comment>gene</comment>
        <translation>%1: no determinado</translation>
    </message>
    <message>
        <source>activity score %1</source>
        <translation>puntuación de actividad %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gene, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>key positions were not read</source>
        <translation>no se leyeron posiciones clave</translation>
    </message>
    <message>
        <source>as stated by others</source>
        <translation>según lo indicado por otros</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of specimen, date of collection</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Specimens: %1</source>
        <translation>Muestras: %1</translation>
    </message>
</context>
<context>
    <name>RiskWords</name>
    <message>
        <source>en</source>
        <comment>code of this language</comment>
        <extracomment>The code of the language of these translations: &quot;de&quot;. The facts hold each sentence in both.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>Hereditary risk</source>
        <translation>Riesgo hereditario</translation>
    </message>
    <message>
        <source>Second cancers</source>
        <translation>Segundos cánceres</translation>
    </message>
    <message>
        <source>Breast</source>
        <translation>Mama</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Pulmón</translation>
    </message>
    <message>
        <source>Thrombosis</source>
        <translation>Trombosis</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Corazón</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Hígado</translation>
    </message>
    <message>
        <source>Kidney</source>
        <translation>Riñón</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Hueso</translation>
    </message>
    <message>
        <source>Toxicity of treatment</source>
        <translation>Toxicidad del tratamiento</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>risk</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>range</comment>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>%1 mL/min per 1.73 m²</source>
        <translation>%1 mL/min por 1,73 m²</translation>
    </message>
    <message>
        <source>The average woman of her age and group: %1 %.</source>
        <translation>La mujer media de su edad y grupo: %1 %.</translation>
    </message>
    <message>
        <source>In this band %1 % had severe toxicity; no interval was published with it.</source>
        <translation>En esta banda, el %1 % tuvo toxicidad grave; no se publicó ningún intervalo.</translation>
    </message>
    <message>
        <source>ALBI grade %1.</source>
        <translation>ALBI grado %1.</translation>
    </message>
    <message>
        <source>in the record; no formula is computed</source>
        <translation>en la historia; no se calcula ninguna fórmula</translation>
    </message>
    <message>
        <source>planned; no formula is computed</source>
        <translation>previsto; no se calcula ninguna fórmula</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <comment>formula</comment>
        <translation>%1 · hoy</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>formula, horizon</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (no date)</source>
        <comment>input</comment>
        <translation>%1 (sin fecha)</translation>
    </message>
    <message>
        <source>Old: %1</source>
        <translation>Antiguo: %1</translation>
    </message>
    <message>
        <source>%1: answered here</source>
        <translation>%1: respondido aquí</translation>
    </message>
    <message>
        <source>%1, undated</source>
        <comment>guideline</comment>
        <translation>%1, sin fecha</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>guideline, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s))</source>
        <comment>input, age</comment>
        <translation>
            <numerusform>%1 (%n día)</numerusform>
            <numerusform>%1 (%n días)</numerusform>
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
        <translation>fecha no registrada</translation>
    </message>
    <message>
        <source>specimen %1, %2, %3</source>
        <comment>number, kind, date of collection</comment>
        <translation>muestra %1, %2, %3</translation>
    </message>
    <message>
        <source>kind not stated</source>
        <translation>tipo no indicado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of specimen, site</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>specimen %1</source>
        <comment>number</comment>
        <translation>muestra %1</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>oncogenic</source>
        <translation>oncogénica</translation>
    </message>
    <message>
        <source>likely oncogenic</source>
        <translation>probablemente oncogénica</translation>
    </message>
    <message>
        <source>uncertain significance</source>
        <translation>significado incierto</translation>
    </message>
    <message>
        <source>likely benign</source>
        <translation>probablemente benigna</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>benigna</translation>
    </message>
    <message>
        <source>creatinine</source>
        <translation>creatinina</translation>
    </message>
    <message>
        <source>bilirubin</source>
        <translation>bilirrubina</translation>
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
        <translation>neutrófilos</translation>
    </message>
    <message>
        <source>platelets</source>
        <translation>plaquetas</translation>
    </message>
    <message>
        <source>body weight</source>
        <translation>peso corporal</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>estadio</translation>
    </message>
    <message>
        <source>histology</source>
        <translation>histología</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>alergias</translation>
    </message>
    <message>
        <source>repeat the test</source>
        <translation>repetir la prueba</translation>
    </message>
    <message>
        <source>ECOG performance status</source>
        <translation>estado funcional ECOG</translation>
    </message>
    <message>
        <source>creatinine clearance (Cockcroft-Gault)</source>
        <translation>aclaramiento de creatinina (Cockcroft-Gault)</translation>
    </message>
    <message>
        <source>bilirubin, as a multiple of the upper limit</source>
        <translation>bilirrubina, como múltiplo del límite superior</translation>
    </message>
    <message>
        <source>AST, as a multiple of the upper limit</source>
        <translation>AST, como múltiplo del límite superior</translation>
    </message>
    <message>
        <source>ALT, as a multiple of the upper limit</source>
        <translation>ALT, como múltiplo del límite superior</translation>
    </message>
    <message>
        <source>upper reference limit of bilirubin</source>
        <translation>límite superior de referencia de bilirrubina</translation>
    </message>
    <message>
        <source>upper reference limit of ast</source>
        <translation>límite superior de referencia de AST</translation>
    </message>
    <message>
        <source>upper reference limit of alt</source>
        <translation>límite superior de referencia de ALT</translation>
    </message>
    <message>
        <source>the tumour</source>
        <translation>el tumor</translation>
    </message>
    <message>
        <source>no AMP level</source>
        <translation>sin nivel AMP</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>ninguno registrado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>complete or partial response</source>
        <translation>respuesta completa o parcial</translation>
    </message>
    <message>
        <source>best response during treatment; no fixed time</source>
        <translation>mejor respuesta durante el tratamiento; sin plazo fijo</translation>
    </message>
    <message>
        <source>tumour mutational burden</source>
        <translation>carga mutacional tumoral</translation>
    </message>
    <message>
        <source>earlier systemic treatment</source>
        <translation>tratamiento sistémico previo</translation>
    </message>
    <message>
        <source>age</source>
        <translation>edad</translation>
    </message>
    <message>
        <source>tumour type</source>
        <translation>tipo de tumor</translation>
    </message>
    <message>
        <source>albumin</source>
        <translation>albúmina</translation>
    </message>
    <message>
        <source>neutrophils to lymphocytes</source>
        <translation>neutrófilos/linfocitos</translation>
    </message>
    <message>
        <source>microsatellite instability</source>
        <translation>inestabilidad de microsatélites</translation>
    </message>
    <message>
        <source>amplification</source>
        <translation>amplificación</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>ganancia</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>deleción</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positivo</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativo</translation>
    </message>
    <message>
        <source>deficient</source>
        <translation>deficiente</translation>
    </message>
    <message>
        <source>proficient</source>
        <translation>competente</translation>
    </message>
    <message>
        <source>Pathogenic</source>
        <translation>patogénica</translation>
    </message>
    <message>
        <source>Likely pathogenic</source>
        <translation>probablemente patogénica</translation>
    </message>
    <message>
        <source>Oncogenic</source>
        <translation>oncogénica</translation>
    </message>
    <message>
        <source>Likely oncogenic</source>
        <translation>probablemente oncogénica</translation>
    </message>
    <message>
        <source>Uncertain significance</source>
        <translation>significado incierto</translation>
    </message>
    <message>
        <source>Likely benign</source>
        <translation>probablemente benigna</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>benigna</translation>
    </message>
    <message>
        <source>Poor Metabolizer</source>
        <translation>metabolizador lento (PM)</translation>
    </message>
    <message>
        <source>Likely Poor Metabolizer</source>
        <translation>probable metabolizador lento (PM)</translation>
    </message>
    <message>
        <source>Intermediate Metabolizer</source>
        <translation>metabolizador intermedio (IM)</translation>
    </message>
    <message>
        <source>Likely Intermediate Metabolizer</source>
        <translation>probable metabolizador intermedio (IM)</translation>
    </message>
    <message>
        <source>Possible Intermediate Metabolizer</source>
        <translation>posible metabolizador intermedio (IM)</translation>
    </message>
    <message>
        <source>Normal Metabolizer</source>
        <translation>metabolizador normal (NM)</translation>
    </message>
    <message>
        <source>Rapid Metabolizer</source>
        <translation>metabolizador rápido (RM)</translation>
    </message>
    <message>
        <source>Ultrarapid Metabolizer</source>
        <translation>metabolizador ultrarrápido (UM)</translation>
    </message>
    <message>
        <source>Indeterminate</source>
        <translation>indeterminado</translation>
    </message>
    <message>
        <source>Normal Function</source>
        <translation>función normal</translation>
    </message>
    <message>
        <source>Increased Function</source>
        <translation>función aumentada</translation>
    </message>
    <message>
        <source>Decreased Function</source>
        <translation>función disminuida</translation>
    </message>
    <message>
        <source>Possible Decreased Function</source>
        <translation>función posiblemente disminuida</translation>
    </message>
    <message>
        <source>Poor Function</source>
        <translation>función deficiente</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>Deficient</source>
        <translation>deficiente</translation>
    </message>
    <message>
        <source>Deficient with CNSHA</source>
        <translation>deficiente con anemia hemolítica crónica no esferocítica</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>No Recommendation</source>
        <translation>sin recomendación</translation>
    </message>
    <message>
        <source>general</source>
        <translation>general</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>adultos</translation>
    </message>
    <message>
        <source>pediatrics</source>
        <translation>pediatría</translation>
    </message>
    <message>
        <source>Survival with acute myeloid leukaemia</source>
        <translation>Supervivencia con leucemia mieloide aguda</translation>
    </message>
    <message>
        <source>How long people like this lived when they were treated intensively in three German-Austrian trials. It does not say what a treatment or a transplant adds.</source>
        <translation>Cuánto vivieron personas como esta cuando recibieron tratamiento intensivo en tres ensayos germano-austriacos. No indica qué aporta un tratamiento o un trasplante.</translation>
    </message>
    <message>
        <source>death from any cause</source>
        <translation>muerte por cualquier causa</translation>
    </message>
    <message>
        <source>1, 3 and 5 years from trial entry</source>
        <translation>1, 3 y 5 años desde la inclusión en el ensayo</translation>
    </message>
    <message>
        <source>1,232 adults with acute myeloid leukaemia treated intensively in the trials AMLHD98A, AMLHD98B and AMLSG 07-04.</source>
        <translation>1232 adultos con leucemia mieloide aguda tratados de forma intensiva en los ensayos AMLHD98A, AMLHD98B y AMLSG 07-04.</translation>
    </message>
    <message>
        <source>Trained on data of a research repository (GPL-3.0) without separate terms; ask the authors before commercial use.</source>
        <translation>Entrenado con datos de un repositorio de investigación (GPL-3.0) sin condiciones propias; consulte a los autores antes de un uso comercial.</translation>
    </message>
    <message>
        <source>male sex</source>
        <translation>sexo masculino</translation>
    </message>
    <message>
        <source>haemoglobin</source>
        <translation>hemoglobina</translation>
    </message>
    <message>
        <source>white blood cells</source>
        <translation>leucocitos</translation>
    </message>
    <message>
        <source>lactate dehydrogenase</source>
        <translation>lactato deshidrogenasa</translation>
    </message>
    <message>
        <source>blasts in the marrow</source>
        <translation>blastos en médula ósea</translation>
    </message>
    <message>
        <source>blasts in the blood</source>
        <translation>blastos en sangre</translation>
    </message>
    <message>
        <source>enlarged spleen</source>
        <translation>bazo aumentado de tamaño</translation>
    </message>
    <message>
        <source>kind of leukaemia</source>
        <translation>tipo de leucemia</translation>
    </message>
    <message>
        <source>normal karyotype</source>
        <translation>cariotipo normal</translation>
    </message>
    <message>
        <source>Response to atezolizumab in urothelial cancer</source>
        <translation>Respuesta a atezolizumab en carcinoma urotelial</translation>
    </message>
    <message>
        <source>How often people with metastatic urothelial cancer like this responded to atezolizumab. It does not say what another treatment, or none, would have done.</source>
        <translation>Con qué frecuencia personas con carcinoma urotelial metastásico como este respondieron a atezolizumab. No indica qué habría hecho otro tratamiento o ninguno.</translation>
    </message>
    <message>
        <source>People with metastatic urothelial cancer given atezolizumab in the single-arm trial IMvigor210.</source>
        <translation>Personas con carcinoma urotelial metastásico que recibieron atezolizumab en el ensayo de un solo brazo IMvigor210.</translation>
    </message>
    <message>
        <source>PD-L1 on immune cells</source>
        <translation>PD-L1 en células inmunitarias</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>diseminación</translation>
    </message>
    <message>
        <source>platinum before</source>
        <translation>platino previo</translation>
    </message>
    <message>
        <source>tobacco</source>
        <translation>tabaco</translation>
    </message>
    <message>
        <source>Recurrence after breast cancer surgery</source>
        <translation>Recidiva tras cirugía de cáncer de mama</translation>
    </message>
    <message>
        <source>How long people like this stayed alive without recurrence with the treatment they were given. It does not say what a treatment adds.</source>
        <translation>Cuánto tiempo vivieron sin recidiva personas como esta con el tratamiento recibido. No indica qué aporta un tratamiento.</translation>
    </message>
    <message>
        <source>recurrence or death</source>
        <translation>recidiva o muerte</translation>
    </message>
    <message>
        <source>2 and 5 years from surgery</source>
        <translation>2 y 5 años desde la cirugía</translation>
    </message>
    <message>
        <source>2,982 women with primary breast cancer of the Rotterdam tumour bank, operated on from 1978 to 1993.</source>
        <translation>2982 mujeres con cáncer de mama primario del banco de tumores de Róterdam, operadas entre 1978 y 1993.</translation>
    </message>
    <message>
        <source>age at surgery</source>
        <translation>edad en la cirugía</translation>
    </message>
    <message>
        <source>after the menopause</source>
        <translation>después de la menopausia</translation>
    </message>
    <message>
        <source>tumour size class</source>
        <translation>clase de tamaño tumoral</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>grado</translation>
    </message>
    <message>
        <source>positive lymph nodes</source>
        <translation>ganglios positivos</translation>
    </message>
    <message>
        <source>progesterone receptor</source>
        <translation>receptor de progesterona</translation>
    </message>
    <message>
        <source>oestrogen receptor</source>
        <translation>receptor de estrógenos</translation>
    </message>
    <message>
        <source>hormone therapy given</source>
        <translation>recibió hormonoterapia</translation>
    </message>
    <message>
        <source>chemotherapy given</source>
        <translation>recibió quimioterapia</translation>
    </message>
    <message>
        <source>Survival of breast cancer itself</source>
        <translation>Supervivencia específica del cáncer de mama</translation>
    </message>
    <message>
        <source>How long women like this lived with the treatment they were given, if nothing else had ended their life. It does not say what a treatment adds.</source>
        <translation>Cuánto vivieron mujeres como esta con el tratamiento recibido, si ninguna otra causa hubiera puesto fin a su vida. No indica qué aporta un tratamiento.</translation>
    </message>
    <message>
        <source>death from breast cancer</source>
        <translation>muerte por cáncer de mama</translation>
    </message>
    <message>
        <source>5, 10 and 15 years from diagnosis</source>
        <translation>5, 10 y 15 años desde el diagnóstico</translation>
    </message>
    <message>
        <source>Women with early or locally advanced breast cancer treated at five centres in the United Kingdom and Canada from 1977 to 2005. Nobody was given trastuzumab or later drugs.</source>
        <translation>Mujeres con cáncer de mama precoz o localmente avanzado tratadas en cinco centros del Reino Unido y Canadá entre 1977 y 2005. Ninguna recibió trastuzumab ni fármacos posteriores.</translation>
    </message>
    <message>
        <source>age at diagnosis</source>
        <translation>edad al diagnóstico</translation>
    </message>
    <message>
        <source>tumour size</source>
        <translation>tamaño tumoral</translation>
    </message>
    <message>
        <source>oestrogen receptor positive</source>
        <translation>receptor de estrógenos positivo</translation>
    </message>
    <message>
        <source>progesterone receptor positive</source>
        <translation>receptor de progesterona positivo</translation>
    </message>
    <message>
        <source>HER2 positive</source>
        <translation>HER2 positivo</translation>
    </message>
    <message>
        <source>tumour stage</source>
        <translation>estadio tumoral</translation>
    </message>
    <message>
        <source>intrinsic subtype (PAM50 and claudin-low)</source>
        <translation>subtipo intrínseco (PAM50 y claudin-low)</translation>
    </message>
    <message>
        <source>mutations per megabase of the panel</source>
        <translation>mutaciones por megabase del panel</translation>
    </message>
    <message>
        <source>mastectomy</source>
        <translation>mastectomía</translation>
    </message>
    <message>
        <source>radiotherapy given</source>
        <translation>recibió radioterapia</translation>
    </message>
    <message>
        <source>Survival after breast cancer</source>
        <translation>Supervivencia tras cáncer de mama</translation>
    </message>
    <message>
        <source>How long women like this lived with the treatment they were given. It does not say what a treatment adds.</source>
        <translation>Cuánto vivieron mujeres como esta con el tratamiento recibido. No indica qué aporta un tratamiento.</translation>
    </message>
    <message>
        <source>Survival after colon cancer by randomised treatment</source>
        <translation>Supervivencia tras cáncer de colon por tratamiento aleatorizado</translation>
    </message>
    <message>
        <source>What was seen in the arms of a randomised trial: the difference between arms is the average effect of the treatment, the same for everybody on the scale of the hazard.</source>
        <translation>Lo observado en los brazos de un ensayo aleatorizado: la diferencia entre brazos es el efecto medio del tratamiento, igual para todos en la escala del riesgo instantáneo (hazard).</translation>
    </message>
    <message>
        <source>3 and 5 years from randomisation</source>
        <translation>3 y 5 años desde la aleatorización</translation>
    </message>
    <message>
        <source>People with resected stage B2 or C colon cancer of the trial of levamisole with fluorouracil (intergroup, entered 1984 to 1987).</source>
        <translation>Personas con cáncer de colon resecado en estadio B2 o C del ensayo de levamisol con fluorouracilo (intergroup, inclusión de 1984 a 1987).</translation>
    </message>
    <message>
        <source>randomised arm</source>
        <translation>brazo aleatorizado</translation>
    </message>
    <message>
        <source>more than four positive lymph nodes</source>
        <translation>más de cuatro ganglios positivos</translation>
    </message>
    <message>
        <source>differentiation</source>
        <translation>diferenciación</translation>
    </message>
    <message>
        <source>local extent</source>
        <translation>extensión local</translation>
    </message>
    <message>
        <source>long time from surgery to registration</source>
        <translation>intervalo largo de cirugía a registro</translation>
    </message>
    <message>
        <source>obstruction by the tumour</source>
        <translation>obstrucción por el tumor</translation>
    </message>
    <message>
        <source>perforation</source>
        <translation>perforación</translation>
    </message>
    <message>
        <source>adherence to nearby organs</source>
        <translation>adherencia a órganos vecinos</translation>
    </message>
    <message>
        <source>Recurrence after colon cancer by randomised treatment</source>
        <translation>Recidiva tras cáncer de colon por tratamiento aleatorizado</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>recidiva</translation>
    </message>
    <message>
        <source>Drug response of blood cancer cells outside the body</source>
        <translation>Respuesta a fármacos de células de neoplasias hematológicas fuera del cuerpo</translation>
    </message>
    <message>
        <source>How many cells of samples like this were still alive after a drug in a dish, as a share of untreated cells. It is no clinical benefit.</source>
        <translation>Cuántas células de muestras como esta seguían vivas tras un fármaco en placa, como proporción de las células no tratadas. No es un beneficio clínico.</translation>
    </message>
    <message>
        <source>living cells, mean of five concentrations, as a share of the untreated</source>
        <translation>células vivas, media de cinco concentraciones, como proporción de las no tratadas</translation>
    </message>
    <message>
        <source>after the incubation of the study</source>
        <translation>tras la incubación del estudio</translation>
    </message>
    <message>
        <source>Blood or marrow samples of people with blood cancers, three of four with chronic lymphocytic leukaemia, each exposed to 64 drugs.</source>
        <translation>Muestras de sangre o médula ósea de personas con neoplasias hematológicas, tres de cada cuatro con leucemia linfocítica crónica, cada una expuesta a 64 fármacos.</translation>
    </message>
    <message>
        <source>drug</source>
        <translation>fármaco</translation>
    </message>
    <message>
        <source>what the drug acts on</source>
        <translation>diana del fármaco</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>diagnóstico</translation>
    </message>
    <message>
        <source>age at the sample</source>
        <translation>edad en la muestra</translation>
    </message>
    <message>
        <source>no treatment before the sample</source>
        <translation>sin tratamiento antes de la muestra</translation>
    </message>
    <message>
        <source>methylation group</source>
        <translation>grupo de metilación</translation>
    </message>
    <message>
        <source>IGHV mutated</source>
        <translation>IGHV mutado</translation>
    </message>
    <message>
        <source>Fine-needle aspirate of the breast</source>
        <translation>Aspirado de mama con aguja fina</translation>
    </message>
    <message>
        <source>How often an aspirate with nuclei measured like these was malignant in one laboratory. It is an aid to the cytologist, not a diagnosis.</source>
        <translation>Con qué frecuencia un aspirado con núcleos de medidas como estas fue maligno en un laboratorio. Es una ayuda para el citólogo, no un diagnóstico.</translation>
    </message>
    <message>
        <source>malignant</source>
        <translation>maligno</translation>
    </message>
    <message>
        <source>at the time of the aspirate</source>
        <translation>en el momento del aspirado</translation>
    </message>
    <message>
        <source>Fine-needle aspirates of breast masses of one US hospital, with more malignant ones (37 %) than a clinic sees.</source>
        <translation>Aspirados con aguja fina de masas mamarias de un hospital de EE. UU., con más malignos (37 %) de los que ve una consulta.</translation>
    </message>
    <message>
        <source>Response to immune checkpoint inhibitors</source>
        <translation>Respuesta a inhibidores de puntos de control inmunitario</translation>
    </message>
    <message>
        <source>How often people like this responded when they were given a checkpoint inhibitor. It does not say what another treatment, or none, would have done.</source>
        <translation>Con qué frecuencia respondieron personas como esta cuando recibieron un inhibidor de puntos de control. No indica qué habría hecho otro tratamiento o ninguno.</translation>
    </message>
    <message>
        <source>People with solid tumours of 16 types treated with PD-1, PD-L1 or CTLA-4 antibodies at one US centre, begun from 2015 to 2017; 94 % had stage IV disease. Other agents given with them are not recorded.</source>
        <translation>Personas con tumores sólidos de 16 tipos tratadas con anticuerpos anti-PD-1, anti-PD-L1 o anti-CTLA-4 en un centro de EE. UU., con inicio de 2015 a 2017; el 94 % tenía estadio IV. No constan otros fármacos administrados a la vez.</translation>
    </message>
    <message>
        <source>Survival on immune checkpoint inhibitors</source>
        <translation>Supervivencia con inhibidores de puntos de control inmunitario</translation>
    </message>
    <message>
        <source>How long people like this lived after they began a checkpoint inhibitor. It does not say what another treatment, or none, would have done.</source>
        <translation>Cuánto vivieron personas como esta tras iniciar un inhibidor de puntos de control. No indica qué habría hecho otro tratamiento o ninguno.</translation>
    </message>
    <message>
        <source>12 and 24 months from the first dose</source>
        <translation>12 y 24 meses desde la primera dosis</translation>
    </message>
    <message>
        <source>Trained on data that are open for research (GPL-3.0); ask their owners before commercial use.</source>
        <translation>Entrenado con datos abiertos para investigación (GPL-3.0); consulte a sus propietarios antes de un uso comercial.</translation>
    </message>
    <message>
        <source>body mass index</source>
        <translation>índice de masa corporal</translation>
    </message>
    <message>
        <source>fraction of the genome with copy-number changes</source>
        <translation>fracción del genoma con alteraciones del n.º de copias</translation>
    </message>
    <message>
        <source>stage IV disease</source>
        <translation>estadio IV</translation>
    </message>
    <message>
        <source>checkpoint drugs given</source>
        <translation>inhibidores de puntos de control administrados</translation>
    </message>
    <message>
        <source>Response to immune checkpoint inhibitors in lung cancer</source>
        <translation>Respuesta a inhibidores de puntos de control inmunitario en cáncer de pulmón</translation>
    </message>
    <message>
        <source>How often people with non-small-cell lung cancer like this responded when they were given a checkpoint inhibitor. It does not say what another treatment, or none, would have done.</source>
        <translation>Con qué frecuencia respondieron personas con cáncer de pulmón no microcítico como este cuando recibieron un inhibidor de puntos de control. No indica qué habría hecho otro tratamiento o ninguno.</translation>
    </message>
    <message>
        <source>People with non-small-cell lung cancer treated with PD-1 or PD-L1 antibodies, some with a CTLA-4 antibody: 331 of one US centre (begun 2015 to 2017) and 309 of several centres (Ravi et al. 2023).</source>
        <translation>Personas con cáncer de pulmón no microcítico tratadas con anticuerpos anti-PD-1 o anti-PD-L1, algunas con un anticuerpo anti-CTLA-4: 331 de un centro de EE. UU. (inicio de 2015 a 2017) y 309 de varios centros (Ravi et al. 2023).</translation>
    </message>
    <message>
        <source>PD-L1, tumour proportion score</source>
        <translation>PD-L1, porcentaje de células tumorales (TPS)</translation>
    </message>
    <message>
        <source>ever smoked</source>
        <translation>ha fumado alguna vez</translation>
    </message>
    <message>
        <source>pack-years</source>
        <translation>paquetes-año</translation>
    </message>
    <message>
        <source>Warfarin dose</source>
        <translation>Dosis de warfarina</translation>
    </message>
    <message>
        <source>The weekly dose on which people like this were stable. It does not say what happens at another dose, and it replaces no INR.</source>
        <translation>La dosis semanal con la que personas como esta se mantuvieron estables. No indica qué ocurre con otra dosis y no sustituye al INR.</translation>
    </message>
    <message>
        <source>stable weekly dose</source>
        <translation>dosis semanal estable</translation>
    </message>
    <message>
        <source>the dose once stable</source>
        <translation>la dosis una vez estable</translation>
    </message>
    <message>
        <source>People of 21 groups on four continents on a stable dose of warfarin (International Warfarin Pharmacogenetics Consortium).</source>
        <translation>Personas de 21 grupos de cuatro continentes con dosis estable de warfarina (International Warfarin Pharmacogenetics Consortium).</translation>
    </message>
    <message>
        <source>Trained on PharmGKB (ClinPGx) data, CC BY-SA 4.0, which must not be sold: ask ClinPGx before commercial use.</source>
        <translation>Entrenado con datos de PharmGKB (ClinPGx), CC BY-SA 4.0, que no pueden venderse: consulte a ClinPGx antes de un uso comercial.</translation>
    </message>
    <message>
        <source>age in decades</source>
        <translation>edad en décadas</translation>
    </message>
    <message>
        <source>height</source>
        <translation>talla</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>VKORC1 rs9923231, number of A alleles</source>
        <translation>VKORC1 rs9923231, número de alelos A</translation>
    </message>
    <message>
        <source>CYP2C9 *2 alleles</source>
        <translation>alelos CYP2C9 *2</translation>
    </message>
    <message>
        <source>CYP2C9 *3 alleles</source>
        <translation>alelos CYP2C9 *3</translation>
    </message>
    <message>
        <source>amiodarone</source>
        <translation>amiodarona</translation>
    </message>
    <message>
        <source>carbamazepine</source>
        <translation>carbamazepina</translation>
    </message>
    <message>
        <source>phenytoin</source>
        <translation>fenitoína</translation>
    </message>
    <message>
        <source>simvastatin</source>
        <translation>simvastatina</translation>
    </message>
    <message>
        <source>atorvastatin</source>
        <translation>atorvastatina</translation>
    </message>
    <message>
        <source>aspirin</source>
        <translation>ácido acetilsalicílico</translation>
    </message>
    <message>
        <source>sulfonamide antibiotic</source>
        <translation>antibiótico sulfonamídico</translation>
    </message>
    <message>
        <source>azole antifungal</source>
        <translation>antifúngico azólico</translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation>diabetes</translation>
    </message>
    <message>
        <source>heart failure</source>
        <translation>insuficiencia cardíaca</translation>
    </message>
    <message>
        <source>heart valve replaced</source>
        <translation>prótesis valvular cardíaca</translation>
    </message>
    <message>
        <source>smokes now</source>
        <translation>fuma ahora</translation>
    </message>
    <message>
        <source>target INR</source>
        <translation>INR objetivo</translation>
    </message>
    <message>
        <source>surgery only</source>
        <translation>solo cirugía</translation>
    </message>
    <message>
        <source>and radiotherapy where selected</source>
        <translation>y radioterapia si se eligió</translation>
    </message>
    <message>
        <source>and hormone therapy where selected</source>
        <translation>y hormonoterapia si se eligió</translation>
    </message>
    <message>
        <source>and chemotherapy where selected</source>
        <translation>y quimioterapia si se eligió</translation>
    </message>
    <message>
        <source>long QT syndrome or prolonged QT</source>
        <translation>síndrome de QT largo o QT prolongado</translation>
    </message>
    <message>
        <source>torsades de pointes</source>
        <translation>torsades de pointes</translation>
    </message>
    <message>
        <source>ventricular arrhythmia</source>
        <translation>arritmia ventricular</translation>
    </message>
    <message>
        <source>severe arrhythmia</source>
        <translation>arritmia grave</translation>
    </message>
    <message>
        <source>bradycardia or heart block</source>
        <translation>bradicardia o bloqueo cardíaco</translation>
    </message>
    <message>
        <source>atrial fibrillation or flutter</source>
        <translation>fibrilación o aleteo auricular</translation>
    </message>
    <message>
        <source>uncompensated heart failure</source>
        <translation>insuficiencia cardíaca descompensada</translation>
    </message>
    <message>
        <source>cardiomyopathy</source>
        <translation>miocardiopatía</translation>
    </message>
    <message>
        <source>myocardial infarction</source>
        <translation>infarto de miocardio</translation>
    </message>
    <message>
        <source>unstable angina</source>
        <translation>angina inestable</translation>
    </message>
    <message>
        <source>uncontrolled hypertension</source>
        <translation>hipertensión no controlada</translation>
    </message>
    <message>
        <source>severely low potassium</source>
        <translation>hipopotasemia grave</translation>
    </message>
    <message>
        <source>severely low magnesium</source>
        <translation>hipomagnesemia grave</translation>
    </message>
    <message>
        <source>stroke, transient ischaemic attack or arterial occlusion</source>
        <translation>ictus, accidente isquémico transitorio u oclusión arterial</translation>
    </message>
    <message>
        <source>type 1 diabetes</source>
        <translation>diabetes tipo 1</translation>
    </message>
    <message>
        <source>uncontrolled diabetes</source>
        <translation>diabetes no controlada</translation>
    </message>
    <message>
        <source>diabetes treated with insulin</source>
        <translation>diabetes tratada con insulina</translation>
    </message>
    <message>
        <source>Stevens-Johnson syndrome, toxic epidermal necrolysis or erythema multiforme</source>
        <translation>síndrome de Stevens-Johnson, necrólisis epidérmica tóxica o eritema multiforme</translation>
    </message>
    <message>
        <source>interstitial lung disease or pneumonitis</source>
        <translation>enfermedad pulmonar intersticial o neumonitis</translation>
    </message>
    <message>
        <source>type 2 diabetes</source>
        <translation>diabetes tipo 2</translation>
    </message>
    <message>
        <source>pleural effusion or ascites</source>
        <translation>derrame pleural o ascitis</translation>
    </message>
    <message>
        <source>alcohol dependence or excessive drinking</source>
        <translation>dependencia del alcohol o consumo excesivo</translation>
    </message>
    <message>
        <source>epilepsy or seizures</source>
        <translation>epilepsia o convulsiones</translation>
    </message>
    <message>
        <source>falls or tendency to fall</source>
        <translation>caídas o tendencia a caerse</translation>
    </message>
    <message>
        <source>osteoporosis or fragility fracture</source>
        <translation>osteoporosis o fractura por fragilidad</translation>
    </message>
    <message>
        <source>peripheral or hereditary neuropathy</source>
        <translation>neuropatía periférica o hereditaria</translation>
    </message>
    <message>
        <source>severe obesity</source>
        <translation>obesidad grave</translation>
    </message>
    <message>
        <source>glomerular filtration (CKD-EPI 2021)</source>
        <translation>filtrado glomerular (CKD-EPI 2021)</translation>
    </message>
    <message>
        <source>lipase, as a multiple of the upper limit</source>
        <translation>lipasa, como múltiplo del límite superior</translation>
    </message>
    <message>
        <source>lymphocytes</source>
        <translation>linfocitos</translation>
    </message>
    <message>
        <source>potassium</source>
        <translation>potasio</translation>
    </message>
    <message>
        <source>magnesium</source>
        <translation>magnesio</translation>
    </message>
    <message>
        <source>calcium</source>
        <translation>calcio</translation>
    </message>
    <message>
        <source>sodium</source>
        <translation>sodio</translation>
    </message>
    <message>
        <source>glucose</source>
        <translation>glucosa</translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation>HbA1c</translation>
    </message>
    <message>
        <source>left ventricular ejection fraction</source>
        <translation>fracción de eyección del ventrículo izquierdo</translation>
    </message>
    <message>
        <source>QTc interval</source>
        <translation>intervalo QTc</translation>
    </message>
    <message>
        <source>systolic blood pressure</source>
        <translation>presión arterial sistólica</translation>
    </message>
    <message>
        <source>diastolic blood pressure</source>
        <translation>presión arterial diastólica</translation>
    </message>
    <message>
        <source>INR</source>
        <translation>INR</translation>
    </message>
    <message>
        <source>pack-years of smoking</source>
        <translation>paquetes-año de tabaco</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>alcohol</translation>
    </message>
    <message>
        <source>surgery</source>
        <translation>cirugía</translation>
    </message>
    <message>
        <source>radiotherapy</source>
        <translation>radioterapia</translation>
    </message>
    <message>
        <source>tobacco use</source>
        <translation>consumo de tabaco</translation>
    </message>
    <message>
        <source>medication list</source>
        <translation>lista de medicación</translation>
    </message>
    <message>
        <source>alcohol intake</source>
        <translation>consumo de alcohol</translation>
    </message>
    <message>
        <source>more precise tumour type</source>
        <translation>tipo de tumor más preciso</translation>
    </message>
    <message>
        <source>ejection fraction</source>
        <translation>fracción de eyección</translation>
    </message>
    <message>
        <source>diet</source>
        <translation>alimentación</translation>
    </message>
    <message>
        <source>supplements and herbal remedies</source>
        <translation>suplementos y productos de herbolario</translation>
    </message>
    <message>
        <source>sun exposure</source>
        <translation>exposición solar</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>physical activity</source>
        <translation>actividad física</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>embarazo</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>proportion</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>hazard ratio</source>
        <translation>hazard ratio</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una vez al día</translation>
    </message>
    <message>
        <source>twice a day</source>
        <translation>dos veces al día</translation>
    </message>
    <message>
        <source>every 3 weeks</source>
        <translation>cada 3 semanas</translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <translation>cada 2 semanas</translation>
    </message>
    <message>
        <source>every 4 weeks</source>
        <translation>cada 4 semanas</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>una vez a la semana</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>oral</translation>
    </message>
    <message>
        <source>intravenous</source>
        <translation>intravenosa</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>subcutánea</translation>
    </message>
    <message>
        <source>intramuscular</source>
        <translation>intramuscular</translation>
    </message>
    <message>
        <source>bmi</source>
        <translation>IMC</translation>
    </message>
    <message>
        <source>leukocytes</source>
        <translation>leucocitos</translation>
    </message>
    <message>
        <source>monocytes</source>
        <translation>monocitos</translation>
    </message>
    <message>
        <source>calcium corrected for albumin</source>
        <translation>calcio corregido por albúmina</translation>
    </message>
    <message>
        <source>alkaline phosphatase</source>
        <translation>fosfatasa alcalina</translation>
    </message>
    <message>
        <source>GGT</source>
        <translation>GGT</translation>
    </message>
    <message>
        <source>creatine kinase</source>
        <translation>creatina cinasa</translation>
    </message>
    <message>
        <source>lipase</source>
        <translation>lipasa</translation>
    </message>
    <message>
        <source>PSA</source>
        <translation>PSA</translation>
    </message>
    <message>
        <source>cholesterol</source>
        <translation>colesterol</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <translation>colesterol HDL</translation>
    </message>
    <message>
        <source>albumin to creatinine in urine</source>
        <translation>albúmina/creatinina en orina</translation>
    </message>
    <message>
        <source>GFR by CKD-EPI 2021</source>
        <translation>FG según CKD-EPI 2021</translation>
    </message>
    <message>
        <source>lower limit of the laboratory</source>
        <translation>límite inferior del laboratorio</translation>
    </message>
    <message>
        <source>upper limit of the laboratory</source>
        <translation>límite superior del laboratorio</translation>
    </message>
    <message>
        <source>Karnofsky index</source>
        <translation>índice de Karnofsky</translation>
    </message>
    <message>
        <source>stopped smoking</source>
        <translation>dejó de fumar</translation>
    </message>
    <message>
        <source>sum of diameters</source>
        <translation>suma de diámetros</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>former</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>women</source>
        <translation>mujeres</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hombres</translation>
    </message>
    <message>
        <source>people who never smoked</source>
        <translation>personas que nunca fumaron</translation>
    </message>
    <message>
        <source>people who have smoked</source>
        <translation>personas que han fumado</translation>
    </message>
    <message>
        <source>body height</source>
        <translation>talla</translation>
    </message>
    <message>
        <source>active infection</source>
        <translation>infección activa</translation>
    </message>
    <message>
        <source>allogeneic stem-cell transplant</source>
        <translation>trasplante alogénico de células madre</translation>
    </message>
    <message>
        <source>alpha-gal syndrome (red-meat allergy)</source>
        <translation>síndrome de alfa-gal (alergia a la carne roja)</translation>
    </message>
    <message>
        <source>autoimmune disease</source>
        <translation>enfermedad autoinmunitaria</translation>
    </message>
    <message>
        <source>brain injury</source>
        <translation>traumatismo craneoencefálico</translation>
    </message>
    <message>
        <source>brain metastases</source>
        <translation>metástasis cerebrales</translation>
    </message>
    <message>
        <source>breast feeding</source>
        <translation>lactancia</translation>
    </message>
    <message>
        <source>Charcot-Marie-Tooth disease or another hereditary neuropathy</source>
        <translation>enfermedad de Charcot-Marie-Tooth u otra neuropatía hereditaria</translation>
    </message>
    <message>
        <source>radiotherapy of the mediastinum or chest</source>
        <translation>radioterapia del mediastino o del tórax</translation>
    </message>
    <message>
        <source>chronic hepatitis B</source>
        <translation>hepatitis B crónica</translation>
    </message>
    <message>
        <source>corneal or ocular surface disease</source>
        <translation>enfermedad de la córnea o de la superficie ocular</translation>
    </message>
    <message>
        <source>depression, psychosis or suicidality</source>
        <translation>depresión, psicosis o riesgo suicida</translation>
    </message>
    <message>
        <source>gastrointestinal bleeding</source>
        <translation>hemorragia digestiva</translation>
    </message>
    <message>
        <source>gastrointestinal perforation or fistula</source>
        <translation>perforación o fístula digestiva</translation>
    </message>
    <message>
        <source>graft-versus-host disease</source>
        <translation>enfermedad de injerto contra huésped</translation>
    </message>
    <message>
        <source>haemoptysis</source>
        <translation>hemoptisis</translation>
    </message>
    <message>
        <source>hepatitis B, present or past</source>
        <translation>hepatitis B, actual o pasada</translation>
    </message>
    <message>
        <source>HIV infection</source>
        <translation>infección por VIH</translation>
    </message>
    <message>
        <source>immune deficiency</source>
        <translation>inmunodeficiencia</translation>
    </message>
    <message>
        <source>vaccination with a live vaccine</source>
        <translation>vacunación con una vacuna viva</translation>
    </message>
    <message>
        <source>myasthenia gravis</source>
        <translation>miastenia grave</translation>
    </message>
    <message>
        <source>pancreatitis</source>
        <translation>pancreatitis</translation>
    </message>
    <message>
        <source>radiotherapy of the pelvis</source>
        <translation>radioterapia de la pelvis</translation>
    </message>
    <message>
        <source>active gastrointestinal or oral ulcer</source>
        <translation>úlcera digestiva u oral activa</translation>
    </message>
    <message>
        <source>retinal vein occlusion or other retinal disease</source>
        <translation>oclusión venosa retiniana u otra enfermedad de la retina</translation>
    </message>
    <message>
        <source>retinal vein occlusion or a risk for it (uncontrolled glaucoma, hyperviscosity, hypercoagulability)</source>
        <translation>oclusión venosa retiniana o riesgo de ella (glaucoma no controlado, hiperviscosidad, hipercoagulabilidad)</translation>
    </message>
    <message>
        <source>severe or recent bleeding</source>
        <translation>hemorragia grave o reciente</translation>
    </message>
    <message>
        <source>severe (grade 3 or 4) immune-related event on a checkpoint inhibitor</source>
        <translation>reacción inmunomediada grave (grado 3 o 4) con un inhibidor de puntos de control</translation>
    </message>
    <message>
        <source>solid organ transplant</source>
        <translation>trasplante de órgano sólido</translation>
    </message>
    <message>
        <source>haematopoietic stem-cell transplant</source>
        <translation>trasplante de progenitores hematopoyéticos</translation>
    </message>
    <message>
        <source>stroke or transient ischaemic attack</source>
        <translation>ictus o accidente isquémico transitorio</translation>
    </message>
    <message>
        <source>toxic epidermal necrolysis</source>
        <translation>necrólisis epidérmica tóxica</translation>
    </message>
    <message>
        <source>tuberculosis, active or latent</source>
        <translation>tuberculosis, activa o latente</translation>
    </message>
    <message>
        <source>unhealed wound</source>
        <translation>herida no cicatrizada</translation>
    </message>
    <message>
        <source>deep vein thrombosis or pulmonary embolism</source>
        <translation>trombosis venosa profunda o embolia pulmonar</translation>
    </message>
    <message>
        <source>wish for children after treatment</source>
        <translation>deseo de tener hijos tras el tratamiento</translation>
    </message>
    <message>
        <source>grapefruit</source>
        <translation>pomelo</translation>
    </message>
    <message>
        <source>St John&apos;s wort</source>
        <translation>hierba de San Juan</translation>
    </message>
    <message>
        <source>outdoor</source>
        <translation>al aire libre</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>conducción</translation>
    </message>
    <message>
        <source>folic acid</source>
        <translation>ácido fólico</translation>
    </message>
    <message>
        <source>fine motor</source>
        <translation>motricidad fina</translation>
    </message>
    <message>
        <source>fish oil</source>
        <translation>aceite de pescado</translation>
    </message>
    <message>
        <source>vitamin E</source>
        <translation>vitamina E</translation>
    </message>
    <message>
        <source>construction</source>
        <translation>construcción</translation>
    </message>
    <message>
        <source>antioxidant</source>
        <translation>antioxidante</translation>
    </message>
    <message>
        <source>iron supplement</source>
        <translation>suplemento de hierro</translation>
    </message>
    <message>
        <source>vitamin B12</source>
        <translation>vitamina B12</translation>
    </message>
    <message>
        <source>acetyl-L-carnitine</source>
        <translation>acetil-L-carnitina</translation>
    </message>
    <message>
        <source>cold store</source>
        <translation>cámara frigorífica</translation>
    </message>
    <message>
        <source>supplement</source>
        <translation>suplemento</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>sol</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>ldh</source>
        <translation>LDH</translation>
    </message>
    <message>
        <source>body weight and height within the range of the formula</source>
        <translation>peso corporal y talla dentro del intervalo de la fórmula</translation>
    </message>
    <message>
        <source>date of the last surgery</source>
        <translation>fecha de la última cirugía</translation>
    </message>
    <message>
        <source>date of the last radiotherapy</source>
        <translation>fecha de la última radioterapia</translation>
    </message>
    <message>
        <source>a credible value of %1</source>
        <translation>%1 (valor verosímil)</translation>
    </message>
    <message>
        <source>which value of %1 holds</source>
        <translation>%1 (qué valor es válido)</translation>
    </message>
    <message>
        <source>an exact value of %1</source>
        <translation>%1 (valor exacto)</translation>
    </message>
    <message>
        <source>upper reference limit of %1</source>
        <translation>límite superior de referencia de %1</translation>
    </message>
    <message>
        <source>date of the last %1</source>
        <translation>fecha de la última administración: %1</translation>
    </message>
    <message>
        <source>%1 within the range of the CKD-EPI formula</source>
        <translation>%1 dentro del intervalo de la fórmula CKD-EPI</translation>
    </message>
    <message>
        <source>%1 within the range of the Cockcroft-Gault formula</source>
        <translation>%1 dentro del intervalo de la fórmula de Cockcroft-Gault</translation>
    </message>
    <message>
        <source>%1 mutation</source>
        <translation>mutación de %1</translation>
    </message>
    <message>
        <source>%1 inhibitor</source>
        <translation>inhibidor de %1</translation>
    </message>
    <message>
        <source>penicillin g</source>
        <translation>penicilina G</translation>
    </message>
    <message>
        <source>penicillin v</source>
        <translation>penicilina V</translation>
    </message>
    <message>
        <source>sulfamethoxazole / trimethoprim</source>
        <translation>sulfametoxazol/trimetoprima</translation>
    </message>
    <message>
        <source>st john&apos;s wort</source>
        <translation>hierba de San Juan</translation>
    </message>
    <message>
        <source>the like</source>
        <translation>similares</translation>
    </message>
    <message>
        <source>H2 blocker</source>
        <translation>antihistamínico H2</translation>
    </message>
    <message>
        <source>NSAID</source>
        <translation>AINE</translation>
    </message>
    <message>
        <source>QT-prolonging drug</source>
        <translation>fármaco que prolonga el QT</translation>
    </message>
    <message>
        <source>antacid</source>
        <translation>antiácido</translation>
    </message>
    <message>
        <source>antiplatelet drug</source>
        <translation>antiagregante plaquetario</translation>
    </message>
    <message>
        <source>direct oral anticoagulant</source>
        <translation>anticoagulante oral directo</translation>
    </message>
    <message>
        <source>hormonal contraceptive</source>
        <translation>anticonceptivo hormonal</translation>
    </message>
    <message>
        <source>moderate CYP3A4 inducer</source>
        <translation>inductor moderado de CYP3A4</translation>
    </message>
    <message>
        <source>moderate CYP3A4 inhibitor</source>
        <translation>inhibidor moderado de CYP3A4</translation>
    </message>
    <message>
        <source>proton-pump inhibitor</source>
        <translation>inhibidor de la bomba de protones</translation>
    </message>
    <message>
        <source>strong CYP2D6 inhibitor</source>
        <translation>inhibidor potente de CYP2D6</translation>
    </message>
    <message>
        <source>strong CYP3A4 inducer</source>
        <translation>inductor potente de CYP3A4</translation>
    </message>
    <message>
        <source>strong CYP3A4 inhibitor</source>
        <translation>inhibidor potente de CYP3A4</translation>
    </message>
    <message>
        <source>vitamin K antagonist</source>
        <translation>antagonista de la vitamina K</translation>
    </message>
    <message>
        <source>CD33-directed antibody-drug conjugate</source>
        <translation>anticuerpo conjugado dirigido a CD33</translation>
    </message>
    <message>
        <source>CLDN18.2-directed antibody</source>
        <translation>anticuerpo dirigido a CLDN18.2</translation>
    </message>
    <message>
        <source>DLL3-directed bispecific T-cell engager</source>
        <translation>biespecífico captador de linfocitos T dirigido a DLL3</translation>
    </message>
    <message>
        <source>EGFR exon 20 insertion inhibitor</source>
        <translation>inhibidor de inserciones del exón 20 de EGFR</translation>
    </message>
    <message>
        <source>EGFR tyrosine-kinase inhibitor</source>
        <translation>inhibidor de tirosina cinasa de EGFR</translation>
    </message>
    <message>
        <source>EGFR-MET bispecific antibody</source>
        <translation>anticuerpo biespecífico EGFR-MET</translation>
    </message>
    <message>
        <source>FOLR1-directed antibody-drug conjugate</source>
        <translation>anticuerpo conjugado dirigido a FOLR1</translation>
    </message>
    <message>
        <source>GnRH agonist</source>
        <translation>agonista de la GnRH</translation>
    </message>
    <message>
        <source>GnRH antagonist</source>
        <translation>antagonista de la GnRH</translation>
    </message>
    <message>
        <source>HER2 bispecific antibody</source>
        <translation>anticuerpo biespecífico HER2</translation>
    </message>
    <message>
        <source>HER2 tyrosine-kinase inhibitor</source>
        <translation>inhibidor de tirosina cinasa de HER2</translation>
    </message>
    <message>
        <source>HER2-HER3 bispecific antibody</source>
        <translation>anticuerpo biespecífico HER2-HER3</translation>
    </message>
    <message>
        <source>HER2-directed antibody</source>
        <translation>anticuerpo dirigido a HER2</translation>
    </message>
    <message>
        <source>HER2-directed antibody-drug conjugate</source>
        <translation>anticuerpo conjugado dirigido a HER2</translation>
    </message>
    <message>
        <source>HIF-2alpha inhibitor</source>
        <translation>inhibidor de HIF-2α</translation>
    </message>
    <message>
        <source>KRAS G12C inhibitor</source>
        <translation>inhibidor de KRAS G12C</translation>
    </message>
    <message>
        <source>MET-directed antibody-drug conjugate</source>
        <translation>anticuerpo conjugado dirigido a MET</translation>
    </message>
    <message>
        <source>PSMA-directed radioligand</source>
        <translation>radioligando dirigido a PSMA</translation>
    </message>
    <message>
        <source>TROP2-directed antibody-drug conjugate</source>
        <translation>anticuerpo conjugado dirigido a TROP2</translation>
    </message>
    <message>
        <source>VEGF trap</source>
        <translation>trampa de VEGF</translation>
    </message>
    <message>
        <source>VEGFR tyrosine-kinase inhibitor</source>
        <translation>inhibidor de tirosina cinasa de VEGFR</translation>
    </message>
    <message>
        <source>alkylating agent</source>
        <translation>agente alquilante</translation>
    </message>
    <message>
        <source>allosteric BCR-ABL inhibitor</source>
        <translation>inhibidor alostérico de BCR-ABL</translation>
    </message>
    <message>
        <source>alpha-emitting radiopharmaceutical</source>
        <translation>radiofármaco emisor alfa</translation>
    </message>
    <message>
        <source>androgen deprivation therapy</source>
        <translation>tratamiento de privación androgénica</translation>
    </message>
    <message>
        <source>androgen receptor pathway inhibitor</source>
        <translation>inhibidor de la vía del receptor de andrógenos</translation>
    </message>
    <message>
        <source>angiogenesis inhibitor</source>
        <translation>inhibidor de la angiogénesis</translation>
    </message>
    <message>
        <source>anthracenedione</source>
        <translation>antracenodiona</translation>
    </message>
    <message>
        <source>anthracycline</source>
        <translation>antraciclina</translation>
    </message>
    <message>
        <source>anti-CD20 antibody</source>
        <translation>anticuerpo anti-CD20</translation>
    </message>
    <message>
        <source>anti-EGFR antibody</source>
        <translation>anticuerpo anti-EGFR</translation>
    </message>
    <message>
        <source>anti-VEGF antibody</source>
        <translation>anticuerpo anti-VEGF</translation>
    </message>
    <message>
        <source>anti-VEGFR2 antibody</source>
        <translation>anticuerpo anti-VEGFR2</translation>
    </message>
    <message>
        <source>antibody-drug conjugate</source>
        <translation>anticuerpo conjugado</translation>
    </message>
    <message>
        <source>antifolate</source>
        <translation>antifolato</translation>
    </message>
    <message>
        <source>antimetabolite</source>
        <translation>antimetabolito</translation>
    </message>
    <message>
        <source>aromatase inhibitor</source>
        <translation>inhibidor de la aromatasa</translation>
    </message>
    <message>
        <source>arsenical</source>
        <translation>compuesto de arsénico</translation>
    </message>
    <message>
        <source>autologous cellular immunotherapy</source>
        <translation>inmunoterapia celular autóloga</translation>
    </message>
    <message>
        <source>bispecific antibody</source>
        <translation>anticuerpo biespecífico</translation>
    </message>
    <message>
        <source>corticosteroid</source>
        <translation>corticoesteroide</translation>
    </message>
    <message>
        <source>covalent BTK inhibitor</source>
        <translation>inhibidor covalente de BTK</translation>
    </message>
    <message>
        <source>cytokine</source>
        <translation>citocina</translation>
    </message>
    <message>
        <source>endocrine therapy</source>
        <translation>tratamiento endocrino</translation>
    </message>
    <message>
        <source>epothilone</source>
        <translation>epotilona</translation>
    </message>
    <message>
        <source>first-generation ALK inhibitor</source>
        <translation>inhibidor de ALK de primera generación</translation>
    </message>
    <message>
        <source>first-generation EGFR tyrosine-kinase inhibitor</source>
        <translation>inhibidor de tirosina cinasa de EGFR de primera generación</translation>
    </message>
    <message>
        <source>fluoropyrimidine</source>
        <translation>fluoropirimidina</translation>
    </message>
    <message>
        <source>folate analogue</source>
        <translation>análogo del folato</translation>
    </message>
    <message>
        <source>gene therapy</source>
        <translation>terapia génica</translation>
    </message>
    <message>
        <source>gp100-directed bispecific T-cell engager</source>
        <translation>biespecífico captador de linfocitos T dirigido a gp100</translation>
    </message>
    <message>
        <source>hedgehog pathway inhibitor</source>
        <translation>inhibidor de la vía hedgehog</translation>
    </message>
    <message>
        <source>hypomethylating agent</source>
        <translation>hipometilante</translation>
    </message>
    <message>
        <source>imipridone</source>
        <translation>imipridona</translation>
    </message>
    <message>
        <source>immune checkpoint inhibitor</source>
        <translation>inhibidor de puntos de control inmunitario</translation>
    </message>
    <message>
        <source>immunomodulatory drug</source>
        <translation>inmunomodulador (IMiD)</translation>
    </message>
    <message>
        <source>interleukin-15 receptor agonist</source>
        <translation>agonista del receptor de interleucina 15</translation>
    </message>
    <message>
        <source>menin inhibitor</source>
        <translation>inhibidor de menina</translation>
    </message>
    <message>
        <source>microtubule inhibitor</source>
        <translation>inhibidor de microtúbulos</translation>
    </message>
    <message>
        <source>monoclonal antibody</source>
        <translation>anticuerpo monoclonal</translation>
    </message>
    <message>
        <source>multitargeted tyrosine-kinase inhibitor</source>
        <translation>inhibidor multidiana de tirosina cinasas</translation>
    </message>
    <message>
        <source>nectin-4-directed antibody-drug conjugate</source>
        <translation>anticuerpo conjugado dirigido a nectina-4</translation>
    </message>
    <message>
        <source>non-covalent BTK inhibitor</source>
        <translation>inhibidor no covalente de BTK</translation>
    </message>
    <message>
        <source>nonsteroidal antiandrogen</source>
        <translation>antiandrógeno no esteroideo</translation>
    </message>
    <message>
        <source>nonsteroidal aromatase inhibitor</source>
        <translation>inhibidor de la aromatasa no esteroideo</translation>
    </message>
    <message>
        <source>nucleoside analogue</source>
        <translation>análogo de nucleósidos</translation>
    </message>
    <message>
        <source>oncolytic virus</source>
        <translation>virus oncolítico</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>platino</translation>
    </message>
    <message>
        <source>progestin</source>
        <translation>progestágeno</translation>
    </message>
    <message>
        <source>radiopharmaceutical</source>
        <translation>radiofármaco</translation>
    </message>
    <message>
        <source>retinoid</source>
        <translation>retinoide</translation>
    </message>
    <message>
        <source>second-generation ALK inhibitor</source>
        <translation>inhibidor de ALK de segunda generación</translation>
    </message>
    <message>
        <source>second-generation EGFR tyrosine-kinase inhibitor</source>
        <translation>inhibidor de tirosina cinasa de EGFR de segunda generación</translation>
    </message>
    <message>
        <source>second-generation antiandrogen</source>
        <translation>antiandrógeno de segunda generación</translation>
    </message>
    <message>
        <source>selective estrogen receptor degrader</source>
        <translation>degradador selectivo del receptor de estrógenos (SERD)</translation>
    </message>
    <message>
        <source>selective estrogen receptor modulator</source>
        <translation>modulador selectivo del receptor de estrógenos (SERM)</translation>
    </message>
    <message>
        <source>steroidal aromatase inhibitor</source>
        <translation>inhibidor de la aromatasa esteroideo</translation>
    </message>
    <message>
        <source>taxane</source>
        <translation>taxano</translation>
    </message>
    <message>
        <source>thiopurine</source>
        <translation>tiopurina</translation>
    </message>
    <message>
        <source>third-generation ALK inhibitor</source>
        <translation>inhibidor de ALK de tercera generación</translation>
    </message>
    <message>
        <source>third-generation EGFR tyrosine-kinase inhibitor</source>
        <translation>inhibidor de tirosina cinasa de EGFR de tercera generación</translation>
    </message>
    <message>
        <source>tissue factor-directed antibody-drug conjugate</source>
        <translation>anticuerpo conjugado dirigido al factor tisular</translation>
    </message>
    <message>
        <source>topoisomerase I inhibitor</source>
        <translation>inhibidor de la topoisomerasa I</translation>
    </message>
    <message>
        <source>topoisomerase II inhibitor</source>
        <translation>inhibidor de la topoisomerasa II</translation>
    </message>
    <message>
        <source>tumour-infiltrating lymphocyte therapy</source>
        <translation>terapia con linfocitos infiltrantes de tumor</translation>
    </message>
    <message>
        <source>type I FLT3 inhibitor</source>
        <translation>inhibidor de FLT3 de tipo I</translation>
    </message>
    <message>
        <source>type II FLT3 inhibitor</source>
        <translation>inhibidor de FLT3 de tipo II</translation>
    </message>
    <message>
        <source>vinca alkaloid</source>
        <translation>alcaloide de la vinca</translation>
    </message>
    <message>
        <source>partial tandem duplication of KMT2A</source>
        <translation>duplicación parcial en tándem de KMT2A</translation>
    </message>
    <message>
        <source>complex karyotype</source>
        <translation>cariotipo complejo</translation>
    </message>
    <message>
        <source>abn3q other</source>
        <translation>otra alteración de 3q</translation>
    </message>
    <message>
        <source>FLT3 internal tandem duplication</source>
        <translation>duplicación interna en tándem de FLT3 (FLT3-ITD)</translation>
    </message>
    <message>
        <source>FLT3 kinase-domain mutation</source>
        <translation>mutación del dominio cinasa de FLT3 (FLT3-TKD)</translation>
    </message>
    <message>
        <source>one CEBPA mutation</source>
        <translation>una mutación de CEBPA</translation>
    </message>
    <message>
        <source>two CEBPA mutations</source>
        <translation>dos mutaciones de CEBPA</translation>
    </message>
    <message>
        <source>mean radius</source>
        <translation>radio, media</translation>
    </message>
    <message>
        <source>mean texture</source>
        <translation>textura, media</translation>
    </message>
    <message>
        <source>mean perimeter</source>
        <translation>perímetro, media</translation>
    </message>
    <message>
        <source>mean area</source>
        <translation>área, media</translation>
    </message>
    <message>
        <source>mean smoothness</source>
        <translation>suavidad, media</translation>
    </message>
    <message>
        <source>mean compactness</source>
        <translation>compacidad, media</translation>
    </message>
    <message>
        <source>mean concavity</source>
        <translation>concavidad, media</translation>
    </message>
    <message>
        <source>mean concave points</source>
        <translation>puntos cóncavos, media</translation>
    </message>
    <message>
        <source>mean symmetry</source>
        <translation>simetría, media</translation>
    </message>
    <message>
        <source>mean fractal dimension</source>
        <translation>dimensión fractal, media</translation>
    </message>
    <message>
        <source>radius error</source>
        <translation>radio, error estándar</translation>
    </message>
    <message>
        <source>texture error</source>
        <translation>textura, error estándar</translation>
    </message>
    <message>
        <source>perimeter error</source>
        <translation>perímetro, error estándar</translation>
    </message>
    <message>
        <source>area error</source>
        <translation>área, error estándar</translation>
    </message>
    <message>
        <source>smoothness error</source>
        <translation>suavidad, error estándar</translation>
    </message>
    <message>
        <source>compactness error</source>
        <translation>compacidad, error estándar</translation>
    </message>
    <message>
        <source>concavity error</source>
        <translation>concavidad, error estándar</translation>
    </message>
    <message>
        <source>concave points error</source>
        <translation>puntos cóncavos, error estándar</translation>
    </message>
    <message>
        <source>symmetry error</source>
        <translation>simetría, error estándar</translation>
    </message>
    <message>
        <source>fractal dimension error</source>
        <translation>dimensión fractal, error estándar</translation>
    </message>
    <message>
        <source>worst radius</source>
        <translation>radio, peor valor</translation>
    </message>
    <message>
        <source>worst texture</source>
        <translation>textura, peor valor</translation>
    </message>
    <message>
        <source>worst perimeter</source>
        <translation>perímetro, peor valor</translation>
    </message>
    <message>
        <source>worst area</source>
        <translation>área, peor valor</translation>
    </message>
    <message>
        <source>worst smoothness</source>
        <translation>suavidad, peor valor</translation>
    </message>
    <message>
        <source>worst compactness</source>
        <translation>compacidad, peor valor</translation>
    </message>
    <message>
        <source>worst concavity</source>
        <translation>concavidad, peor valor</translation>
    </message>
    <message>
        <source>worst concave points</source>
        <translation>puntos cóncavos, peor valor</translation>
    </message>
    <message>
        <source>worst symmetry</source>
        <translation>simetría, peor valor</translation>
    </message>
    <message>
        <source>worst fractal dimension</source>
        <translation>dimensión fractal, peor valor</translation>
    </message>
    <message>
        <source>95 % interval of the share with this outcome among the training people with the nearest score, each scored by a model that had not seen them</source>
        <translation>intervalo del 95 % de la proporción con este desenlace entre las personas del ajuste con la predicción más próxima, cada una evaluada por un modelo que no la había visto</translation>
    </message>
    <message>
        <source>Chromothripsis</source>
        <translation>Cromotripsis</translation>
    </message>
    <message>
        <source>about every 12 hours</source>
        <translation>aprox. cada 12 horas</translation>
    </message>
    <message>
        <source>bolus every 2 weeks</source>
        <translation>bolo cada 2 semanas</translation>
    </message>
    <message>
        <source>continuous infusion, days 1 to 7 of induction</source>
        <translation>infusión continua, días 1 a 7 de la inducción</translation>
    </message>
    <message>
        <source>day 1 of 28-day cycles 2 to 6</source>
        <translation>día 1 de los ciclos 2 a 6, de 28 días</translation>
    </message>
    <message>
        <source>days 1 and 8 of 21</source>
        <translation>días 1 y 8 de 21</translation>
    </message>
    <message>
        <source>days 1 and 8 of 21, 6 cycles</source>
        <translation>días 1 y 8 de 21, 6 ciclos</translation>
    </message>
    <message>
        <source>days 1 and 8 of 21, up to 6 cycles</source>
        <translation>días 1 y 8 de 21, hasta 6 ciclos</translation>
    </message>
    <message>
        <source>days 1 and 8 of 21, up to 8 cycles</source>
        <translation>días 1 y 8 de 21, hasta 8 ciclos</translation>
    </message>
    <message>
        <source>days 1, 15 and 29, then once a month</source>
        <translation>días 1, 15 y 29, después una vez al mes</translation>
    </message>
    <message>
        <source>days 1, 8 and 15 of 28</source>
        <translation>días 1, 8 y 15 de 28</translation>
    </message>
    <message>
        <source>every 14 days</source>
        <translation>cada 14 días</translation>
    </message>
    <message>
        <source>every 2 weeks (label: days 1, 15, 29 of 6 weeks)</source>
        <translation>cada 2 semanas (ficha técnica: días 1, 15, 29 de 6 semanas)</translation>
    </message>
    <message>
        <source>every 3 to 4 weeks</source>
        <translation>cada 3 a 4 semanas</translation>
    </message>
    <message>
        <source>every 3 weeks from week 7</source>
        <translation>cada 3 semanas desde la semana 7</translation>
    </message>
    <message>
        <source>every 3 weeks, 4 cycles</source>
        <translation>cada 3 semanas, 4 ciclos</translation>
    </message>
    <message>
        <source>every 3 weeks, 4 doses</source>
        <translation>cada 3 semanas, 4 dosis</translation>
    </message>
    <message>
        <source>every 3 weeks, 6 cycles</source>
        <translation>cada 3 semanas, 6 ciclos</translation>
    </message>
    <message>
        <source>every 3 weeks, up to 6 cycles</source>
        <translation>cada 3 semanas, hasta 6 ciclos</translation>
    </message>
    <message>
        <source>every second day</source>
        <translation>en días alternos</translation>
    </message>
    <message>
        <source>once a day for 5 days every 4 weeks</source>
        <translation>una vez al día durante 5 días cada 4 semanas</translation>
    </message>
    <message>
        <source>once a day for 7 days every 4 weeks</source>
        <translation>una vez al día durante 7 días cada 4 semanas</translation>
    </message>
    <message>
        <source>once a day, 4 weeks on and 2 weeks off</source>
        <translation>una vez al día, 4 semanas sí y 2 semanas no</translation>
    </message>
    <message>
        <source>once a day, days 1 to 14 of 21</source>
        <translation>una vez al día, días 1 a 14 de 21</translation>
    </message>
    <message>
        <source>once a day, days 1 to 3 of induction</source>
        <translation>una vez al día, días 1 a 3 de la inducción</translation>
    </message>
    <message>
        <source>once a day, two days a week, 3 of 4 weeks</source>
        <translation>una vez al día, dos días a la semana, 3 de cada 4 semanas</translation>
    </message>
    <message>
        <source>once a week for 4 weeks, every 2 weeks from week 5</source>
        <translation>una vez a la semana durante 4 semanas, cada 2 semanas desde la semana 5</translation>
    </message>
    <message>
        <source>once a week, 3 of 4 weeks</source>
        <translation>una vez a la semana, 3 de cada 4 semanas</translation>
    </message>
    <message>
        <source>over 46 hours every 2 weeks</source>
        <translation>en 46 horas cada 2 semanas</translation>
    </message>
    <message>
        <source>twice a day from day 15</source>
        <translation>dos veces al día desde el día 15</translation>
    </message>
    <message>
        <source>twice a day, 3 of 4 weeks</source>
        <translation>dos veces al día, 3 de cada 4 semanas</translation>
    </message>
    <message>
        <source>twice a day, 4 days on and 3 days off</source>
        <translation>dos veces al día, 4 días sí y 3 días no</translation>
    </message>
    <message>
        <source>twice a day, days 1 to 14 of 21</source>
        <translation>dos veces al día, días 1 a 14 de 21</translation>
    </message>
    <message>
        <source>twice a day, days 1 to 14 of 21, 6 cycles</source>
        <translation>dos veces al día, días 1 a 14 de 21, 6 ciclos</translation>
    </message>
    <message>
        <source>twice a day, days 1 to 21 of 28</source>
        <translation>dos veces al día, días 1 a 21 de 28</translation>
    </message>
    <message>
        <source>twice a day, days 8 to 21</source>
        <translation>dos veces al día, días 8 a 21</translation>
    </message>
    <message>
        <source>below 50 kg: 120 mg</source>
        <translation>menos de 50 kg: 120 mg</translation>
    </message>
    <message>
        <source>body weight 90 kg or more: 180 mg</source>
        <translation>peso corporal de 90 kg o más: 180 mg</translation>
    </message>
    <message>
        <source>body weight below 50 kg: 400 mg</source>
        <translation>peso corporal inferior a 50 kg: 400 mg</translation>
    </message>
    <message>
        <source>from 80 kg at baseline: 1400 mg</source>
        <translation>desde 80 kg al inicio: 1400 mg</translation>
    </message>
    <message>
        <source>from 80 kg at baseline: 2100 mg (weeks 1 to 4: 1750 mg)</source>
        <translation>desde 80 kg al inicio: 2100 mg (semanas 1 a 4: 1750 mg)</translation>
    </message>
    <message>
        <source>moderate or severe hepatic impairment: 30 mg</source>
        <translation>insuficiencia hepática moderada o grave: 30 mg</translation>
    </message>
    <message>
        <source>moderate renal impairment (30 to 50 mL/min): three quarters of the dose</source>
        <translation>insuficiencia renal moderada (30 a 50 mL/min): tres cuartas partes de la dosis</translation>
    </message>
    <message>
        <source>moderate renal impairment (30 to below 60 mL/min): 5 mg</source>
        <translation>insuficiencia renal moderada (30 a menos de 60 mL/min): 5 mg</translation>
    </message>
    <message>
        <source>not recommended below 50 x 10(9)/L</source>
        <translation>no recomendado por debajo de 50 x 10(9)/L</translation>
    </message>
    <message>
        <source>severe hepatic impairment: 80 mg</source>
        <translation>insuficiencia hepática grave: 80 mg</translation>
    </message>
    <message>
        <source>severe hepatic impairment: 9 mg</source>
        <translation>insuficiencia hepática grave: 9 mg</translation>
    </message>
    <message>
        <source>severe hepatic impairment: not recommended</source>
        <translation>insuficiencia hepática grave: no recomendado</translation>
    </message>
    <message>
        <source>severe renal impairment (15 to 29 mL/min): about half, 90 mg</source>
        <translation>insuficiencia renal grave (15 a 29 mL/min): aprox. la mitad, 90 mg</translation>
    </message>
    <message>
        <source>severe renal impairment, not on dialysis: 5 mg every second day (older label; a quarter of the full daily amount)</source>
        <translation>insuficiencia renal grave, sin diálisis: 5 mg en días alternos (ficha técnica antigua; un cuarto de la cantidad diaria completa)</translation>
    </message>
    <message>
        <source>severe renal impairment: 300 mg</source>
        <translation>insuficiencia renal grave: 300 mg</translation>
    </message>
    <message>
        <source>severe renal impairment: 65 mg/m2</source>
        <translation>insuficiencia renal grave: 65 mg/m2</translation>
    </message>
    <message>
        <source>severe renal impairment: 9 mg</source>
        <translation>insuficiencia renal grave: 9 mg</translation>
    </message>
    <message>
        <source>severe renal impairment: contraindicated in the label read</source>
        <translation>insuficiencia renal grave: contraindicado en la ficha técnica leída</translation>
    </message>
    <message>
        <source>severe renal impairment: the combination with capecitabine is not recommended</source>
        <translation>insuficiencia renal grave: no se recomienda la combinación con capecitabina</translation>
    </message>
    <message>
        <source>the label gives 10 mg/kg every 2 weeks below 30 kg</source>
        <translation>la ficha técnica indica 10 mg/kg cada 2 semanas por debajo de 30 kg</translation>
    </message>
    <message>
        <source>the label gives a dose only from 45 mL/min</source>
        <translation>la ficha técnica indica una dosis solo desde 45 mL/min</translation>
    </message>
    <message>
        <source>randomised, open label, phase 3</source>
        <translation>aleatorizado, abierto, fase 3</translation>
    </message>
    <message>
        <source>randomised, double blind, phase 3</source>
        <translation>aleatorizado, doble ciego, fase 3</translation>
    </message>
    <message>
        <source>randomised, phase 3</source>
        <translation>aleatorizado, fase 3</translation>
    </message>
    <message>
        <source>open label, single arm basket trial, phase 2</source>
        <translation>ensayo cesta abierto de un solo brazo, fase 2</translation>
    </message>
    <message>
        <source>single arm, open label, phase 2</source>
        <translation>un solo brazo, abierto, fase 2</translation>
    </message>
    <message>
        <source>randomised, placebo-controlled, phase 3</source>
        <translation>aleatorizado, controlado con placebo, fase 3</translation>
    </message>
    <message>
        <source>single arm, open label, phase 1-2</source>
        <translation>un solo brazo, abierto, fase 1-2</translation>
    </message>
    <message>
        <source>open label, single arm, phase 1</source>
        <translation>abierto, un solo brazo, fase 1</translation>
    </message>
    <message>
        <source>randomised between two doses, open label, phase 2</source>
        <translation>aleatorizado entre dos dosis, abierto, fase 2</translation>
    </message>
    <message>
        <source>randomised, placebo-controlled</source>
        <translation>aleatorizado, controlado con placebo</translation>
    </message>
    <message>
        <source>single arm cohort, phase 2</source>
        <translation>cohorte de un solo brazo, fase 2</translation>
    </message>
    <message>
        <source>open label, single arm cohorts, phase 2</source>
        <translation>abierto, cohortes de un solo brazo, fase 2</translation>
    </message>
    <message>
        <source>single arm, phase 2</source>
        <translation>un solo brazo, fase 2</translation>
    </message>
    <message>
        <source>open label, single arm basket trial, phase 1/2</source>
        <translation>ensayo cesta abierto de un solo brazo, fase 1/2</translation>
    </message>
    <message>
        <source>single arm, phase 1</source>
        <translation>un solo brazo, fase 1</translation>
    </message>
    <message>
        <source>randomised, double blind, phase 2/3</source>
        <translation>aleatorizado, doble ciego, fase 2/3</translation>
    </message>
    <message>
        <source>OS at 5 years</source>
        <translation>SG a 5 años</translation>
    </message>
    <message>
        <source>major molecular response at 12 months</source>
        <translation>respuesta molecular mayor a los 12 meses</translation>
    </message>
    <message>
        <source>intracranial ORR</source>
        <translation>TRO intracraneal</translation>
    </message>
    <message>
        <source>PFS at 12 months</source>
        <translation>SLP a 12 meses</translation>
    </message>
    <message>
        <source>major molecular response by 5 years</source>
        <translation>respuesta molecular mayor a los 5 años</translation>
    </message>
    <message>
        <source>PFS at 5 years</source>
        <translation>SLP a 5 años</translation>
    </message>
    <message>
        <source>time to progression</source>
        <translation>tiempo hasta la progresión</translation>
    </message>
    <message>
        <source>OS at 10 years</source>
        <translation>SG a 10 años</translation>
    </message>
    <message>
        <source>OS at 12 months</source>
        <translation>SG a 12 meses</translation>
    </message>
    <message>
        <source>transfusion independence of 26 weeks or more</source>
        <translation>independencia transfusional de 26 semanas o más</translation>
    </message>
    <message>
        <source>complete remission with full or partial haematological recovery</source>
        <translation>remisión completa con recuperación hematológica total o parcial</translation>
    </message>
    <message>
        <source>major molecular response at 24 weeks</source>
        <translation>respuesta molecular mayor a las 24 semanas</translation>
    </message>
    <message>
        <source>OS at 24 months</source>
        <translation>SG a 24 meses</translation>
    </message>
    <message>
        <source>CR or CRh</source>
        <translation>RC o RCh</translation>
    </message>
    <message>
        <source>complete cytogenetic response by 12 months</source>
        <translation>respuesta citogenética completa a los 12 meses</translation>
    </message>
    <message>
        <source>OS at 6 months</source>
        <translation>SG a 6 meses</translation>
    </message>
    <message>
        <source>OS at 18 months</source>
        <translation>SG a 18 meses</translation>
    </message>
    <message>
        <source>OS at 6 years</source>
        <translation>SG a 6 años</translation>
    </message>
    <message>
        <source>RFS at 3 years</source>
        <translation>SLR a 3 años</translation>
    </message>
    <message>
        <source>OS at 3 years</source>
        <translation>SG a 3 años</translation>
    </message>
    <message>
        <source>CR or CRi</source>
        <translation>RC o RCi</translation>
    </message>
    <message>
        <source>time to intracranial progression</source>
        <translation>tiempo hasta la progresión intracraneal</translation>
    </message>
    <message>
        <source>confirmed complete cytogenetic response by 12 months</source>
        <translation>respuesta citogenética completa confirmada a los 12 meses</translation>
    </message>
    <message>
        <source>MR4.5 by 5 years</source>
        <translation>RM4,5 a los 5 años</translation>
    </message>
    <message>
        <source>major molecular response by 10 years</source>
        <translation>respuesta molecular mayor a los 10 años</translation>
    </message>
    <message>
        <source>OS at 2 years</source>
        <translation>SG a 2 años</translation>
    </message>
    <message>
        <source>cytogenetic response</source>
        <translation>respuesta citogenética</translation>
    </message>
    <message>
        <source>OS at 42 months</source>
        <translation>SG a 42 meses</translation>
    </message>
    <message>
        <source>PFS at 24 months</source>
        <translation>SLP a 24 meses</translation>
    </message>
    <message>
        <source>RFS at 10 years</source>
        <translation>SLR a 10 años</translation>
    </message>
    <message>
        <source>complete remission or complete remission with incomplete recovery</source>
        <translation>remisión completa o remisión completa con recuperación incompleta</translation>
    </message>
    <message>
        <source>complete remission</source>
        <translation>remisión completa</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>no (%1)</translation>
    </message>
    <message>
        <source>%1 amplification</source>
        <translation>amplificación de %1</translation>
    </message>
    <message>
        <source>%1 deletion</source>
        <translation>deleción de %1</translation>
    </message>
    <message>
        <source>%1 gain</source>
        <translation>ganancia de %1</translation>
    </message>
    <message>
        <source>%1 wild type</source>
        <translation>%1 no mutado</translation>
    </message>
    <message>
        <source>%1 oncogenic</source>
        <translation>alteración oncogénica de %1</translation>
    </message>
    <message>
        <source>%1 truncating</source>
        <translation>alteración truncante de %1</translation>
    </message>
    <message>
        <source>%1 pathogenic</source>
        <translation>alteración patogénica de %1</translation>
    </message>
    <message>
        <source>%1 tandem-duplication</source>
        <translation>duplicación en tándem de %1</translation>
    </message>
    <message>
        <source>%1 positive</source>
        <translation>%1 positivo</translation>
    </message>
    <message>
        <source>%1 negative</source>
        <translation>%1 negativo</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 alto</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 bajo</translation>
    </message>
    <message>
        <source>%1 (germline)</source>
        <translation>%1 (línea germinal)</translation>
    </message>
    <message>
        <source>%1 (somatic)</source>
        <translation>%1 (somático)</translation>
    </message>
    <message>
        <source>%1 exon %2 deletion</source>
        <translation>deleción en %1 exón %2</translation>
    </message>
    <message>
        <source>%1 exon %2 insertion</source>
        <translation>inserción en %1 exón %2</translation>
    </message>
    <message>
        <source>%1 exon %2 skipping</source>
        <translation>omisión (skipping) de %1 exón %2</translation>
    </message>
    <message>
        <source>%1 exon %2 splice-site</source>
        <translation>sitio de empalme de %1 exón %2</translation>
    </message>
    <message>
        <source>%1 exon %2 any</source>
        <translation>alteración en %1 exón %2</translation>
    </message>
    <message>
        <source>%1 codon %2</source>
        <translation>alteración en %1 codón %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 al menos %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 por debajo de %2</translation>
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
        <translation>%1 al menos %2</translation>
    </message>
    <message>
        <source>%1 below %2 score</source>
        <translation>%1 por debajo de %2</translation>
    </message>
    <message>
        <source>%1 wild type codons %2</source>
        <translation>%1 no mutado en codones %2</translation>
    </message>
    <message>
        <source>HER2 ultralow</source>
        <translation>HER2-ultralow</translation>
    </message>
    <message>
        <source>Kidney function and body surface</source>
        <translation>Función renal y superficie corporal</translation>
    </message>
    <message>
        <source>Amsterdam II criteria</source>
        <translation>Criterios de Ámsterdam II</translation>
    </message>
    <message>
        <source>Khorana score</source>
        <translation>Escala de Khorana</translation>
    </message>
    <message>
        <source>SCORE2 and SCORE2-OP</source>
        <translation>SCORE2 y SCORE2-OP</translation>
    </message>
    <message>
        <source>FIB-4 and ALBI</source>
        <translation>FIB-4 y ALBI</translation>
    </message>
    <message>
        <source>BCRAT (Gail model)</source>
        <translation>BCRAT (modelo de Gail)</translation>
    </message>
    <message>
        <source>CARG toxicity score</source>
        <translation>Escala de toxicidad CARG</translation>
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
        <translation>intermedio</translation>
    </message>
    <message>
        <source>indeterminate</source>
        <translation>indeterminado</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>riesgo bajo</translation>
    </message>
    <message>
        <source>Moderate risk</source>
        <translation>riesgo moderado</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>riesgo alto</translation>
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
        <translation>Sin riesgo a 30 años por encima de los 59 años de edad.</translation>
    </message>
    <message>
        <source>Extrapolation: the model was made in people of 55 to 74 years.</source>
        <translation>Extrapolación: el modelo se creó en personas de 55 a 74 años.</translation>
    </message>
    <message>
        <source>Outside 35 to 85 years, the ages for which the National Cancer Institute offers the model.</source>
        <translation>Fuera de 35 a 85 años, las edades para las que el National Cancer Institute ofrece el modelo.</translation>
    </message>
    <message>
        <source>diabetes (Diabetes): outside the range; accepted: 0. SCORE2 does not hold for people with diabetes; SCORE2-Diabetes does</source>
        <translation>SCORE2 no es válido en personas con diabetes; para ellas existe SCORE2-Diabetes.</translation>
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
        <translation>Edad</translation>
    </message>
    <message>
        <source>Age at the earliest of the diagnoses</source>
        <translation>Edad en el más temprano de los diagnósticos</translation>
    </message>
    <message>
        <source>Age at the first live birth</source>
        <translation>Edad en el primer nacido vivo</translation>
    </message>
    <message>
        <source>Age at the first menstruation</source>
        <translation>Edad en la primera menstruación</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Edad actual</translation>
    </message>
    <message>
        <source>Age up to which the risk runs</source>
        <translation>Edad hasta la que se calcula el riesgo</translation>
    </message>
    <message>
        <source>Albumin</source>
        <translation>Albúmina</translation>
    </message>
    <message>
        <source>Ascites</source>
        <translation>Ascitis</translation>
    </message>
    <message>
        <source>Atypical hyperplasia</source>
        <translation>Hiperplasia atípica</translation>
    </message>
    <message>
        <source>Bilirubin</source>
        <translation>Bilirrubina</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>Índice de masa corporal</translation>
    </message>
    <message>
        <source>Breast biopsies so far</source>
        <translation>Biopsias de mama hasta ahora</translation>
    </message>
    <message>
        <source>COPD, emphysema or chronic bronchitis</source>
        <translation>EPOC, enfisema o bronquitis crónica</translation>
    </message>
    <message>
        <source>Cigarettes a day</source>
        <translation>Cigarrillos al día</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Creatinina</translation>
    </message>
    <message>
        <source>Creatinine clearance, Jelliffe with ideal weight</source>
        <translation>Aclaramiento de creatinina, Jelliffe con peso ideal</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Nivel de estudios</translation>
    </message>
    <message>
        <source>Encephalopathy</source>
        <translation>Encefalopatía</translation>
    </message>
    <message>
        <source>Erythropoiesis-stimulating agent</source>
        <translation>Agente estimulante de la eritropoyesis</translation>
    </message>
    <message>
        <source>Estimated GFR</source>
        <translation>FG estimado</translation>
    </message>
    <message>
        <source>Falls in the last 6 months</source>
        <translation>Caídas en los últimos 6 meses</translation>
    </message>
    <message>
        <source>Familial adenomatous polyposis excluded</source>
        <translation>Poliposis adenomatosa familiar descartada</translation>
    </message>
    <message>
        <source>First-degree relative with breast or ovarian cancer</source>
        <translation>Familiar de primer grado con cáncer de mama u ovario</translation>
    </message>
    <message>
        <source>Gastrointestinal or genitourinary cancer</source>
        <translation>Cáncer digestivo o genitourinario</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hemoglobina</translation>
    </message>
    <message>
        <source>Has had cancer</source>
        <translation>Ha tenido cáncer</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audición</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Talla</translation>
    </message>
    <message>
        <source>Leucocytes</source>
        <translation>Leucocitos</translation>
    </message>
    <message>
        <source>Lung cancer in the family</source>
        <translation>Cáncer de pulmón en la familia</translation>
    </message>
    <message>
        <source>Man in the family with breast cancer</source>
        <translation>Hombre de la familia con cáncer de mama</translation>
    </message>
    <message>
        <source>More than one chemotherapy drug</source>
        <translation>Más de un fármaco de quimioterapia</translation>
    </message>
    <message>
        <source>Mother, sisters and daughters with breast cancer</source>
        <translation>Madre, hermanas e hijas con cáncer de mama</translation>
    </message>
    <message>
        <source>One is a first-degree relative of the other two</source>
        <translation>Uno es familiar de primer grado de los otros dos</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Plaquetas</translation>
    </message>
    <message>
        <source>Race or ethnic group, as the model divides it</source>
        <translation>Raza o grupo étnico, según lo divide el modelo</translation>
    </message>
    <message>
        <source>Race, as the model&apos;s tables divide it</source>
        <translation>Raza, según la dividen las tablas del modelo</translation>
    </message>
    <message>
        <source>Relative with cancer of both breasts</source>
        <translation>Familiar con cáncer de ambas mamas</translation>
    </message>
    <message>
        <source>Relatives with a Lynch-associated cancer</source>
        <translation>Familiares con un cáncer asociado a Lynch</translation>
    </message>
    <message>
        <source>Risk region of the country</source>
        <translation>Región de riesgo del país</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Site of the tumour</source>
        <translation>Localización del tumor</translation>
    </message>
    <message>
        <source>Smokes now</source>
        <translation>Fuma ahora</translation>
    </message>
    <message>
        <source>Social activity limited by health, how much of the time</source>
        <translation>Actividad social limitada por la salud, con qué frecuencia</translation>
    </message>
    <message>
        <source>Standard dose of chemotherapy</source>
        <translation>Dosis estándar de quimioterapia</translation>
    </message>
    <message>
        <source>Successive generations affected</source>
        <translation>Generaciones sucesivas afectadas</translation>
    </message>
    <message>
        <source>Systolic blood pressure</source>
        <translation>Presión arterial sistólica</translation>
    </message>
    <message>
        <source>Takes a statin</source>
        <translation>Toma una estatina</translation>
    </message>
    <message>
        <source>Takes drugs against high blood pressure</source>
        <translation>Toma fármacos para la hipertensión</translation>
    </message>
    <message>
        <source>Takes own medication</source>
        <translation>Toma su medicación por sí mismo</translation>
    </message>
    <message>
        <source>Total cholesterol</source>
        <translation>Colesterol total</translation>
    </message>
    <message>
        <source>Tumours verified by pathology</source>
        <translation>Tumores verificados por anatomía patológica</translation>
    </message>
    <message>
        <source>Two or more relatives with breast or bowel cancer</source>
        <translation>Dos o más familiares con cáncer de mama o intestino</translation>
    </message>
    <message>
        <source>Two or more relatives with breast or ovarian cancer</source>
        <translation>Dos o más familiares con cáncer de mama u ovario</translation>
    </message>
    <message>
        <source>Urine albumin-to-creatinine ratio</source>
        <translation>Cociente albúmina/creatinina en orina</translation>
    </message>
    <message>
        <source>Walking one block</source>
        <translation>Caminar una manzana</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Woman in the family with breast and ovarian cancer</source>
        <translation>Mujer de la familia con cáncer de mama y ovario</translation>
    </message>
    <message>
        <source>Woman in the family with breast cancer before 50</source>
        <translation>Mujer de la familia con cáncer de mama antes de los 50</translation>
    </message>
    <message>
        <source>Years of smoking</source>
        <translation>Años de tabaquismo</translation>
    </message>
    <message>
        <source>Years since quitting</source>
        <translation>Años desde que dejó de fumar</translation>
    </message>
    <message>
        <source>dates of %1</source>
        <translation>fechas de %1</translation>
    </message>
    <message>
        <source>A screen, not a criterion for testing; for that the guideline of the house is to be read. A small or unknown family hides a history.</source>
        <translation>Es un cribado, no un criterio para el estudio genético; para eso se consulta la guía del centro. Una familia pequeña o desconocida oculta los antecedentes.</translation>
    </message>
    <message>
        <source>Many families with Lynch syndrome do not meet them; testing of the tumour for mismatch repair does not depend on them.</source>
        <translation>Muchas familias con síndrome de Lynch no los cumplen; el estudio de la reparación de errores de emparejamiento en el tumor no depende de ellos.</translation>
    </message>
    <message>
        <source>Not with a history of breast cancer, DCIS, LCIS or chest irradiation, nor with a known high-risk gene variant: other models apply there.</source>
        <translation>No con antecedentes de cáncer de mama, CDIS, CLIS o irradiación torácica, ni con una variante génica de alto riesgo conocida: ahí se aplican otros modelos.</translation>
    </message>
    <message>
        <source>Not for never-smokers. Screening programmes use thresholds of 1.51 % and 2 %.</source>
        <translation>No para personas que nunca fumaron. Los programas de cribado usan umbrales de 1,51 % y 2 %.</translation>
    </message>
    <message>
        <source>Not derived for brain tumours or myeloma, which are refused. Values from before the first course.</source>
        <translation>No se desarrolló para tumores cerebrales ni mieloma, que se rechazan. Valores previos al primer ciclo.</translation>
    </message>
    <message>
        <source>Primary prevention only: not with known cardiovascular disease. Not made in people with cancer.</source>
        <translation>Solo prevención primaria: no con enfermedad cardiovascular conocida. No se desarrolló en personas con cáncer.</translation>
    </message>
    <message>
        <source>Not with diabetes or known cardiovascular disease.</source>
        <translation>No con diabetes ni enfermedad cardiovascular conocida.</translation>
    </message>
    <message>
        <source>The bands of FIB-4 are those of viral hepatitis; fatty liver is read with 1.30 and 2.67. Age weighs heavily in FIB-4.</source>
        <translation>Los intervalos de FIB-4 son los de la hepatitis vírica; el hígado graso se lee con 1,30 y 2,67. La edad pesa mucho en FIB-4.</translation>
    </message>
    <message>
        <source>The limits of bilirubin differ in cholestatic disease; these are the general ones. Not a measure of the liver without cirrhosis.</source>
        <translation>Los límites de la bilirrubina difieren en la enfermedad colestásica; estos son los generales. No mide el hígado sin cirrosis.</translation>
    </message>
    <message>
        <source>Not in acute kidney injury, where creatinine lags behind. Little muscle makes every estimate from creatinine too high.</source>
        <translation>No en la lesión renal aguda, donde la creatinina va con retraso. Con poca masa muscular, toda estimación por creatinina resulta demasiado alta.</translation>
    </message>
    <message>
        <source>External validations were mixed: one input among several. The clearance is Jelliffe&apos;s with ideal weight, not Cockcroft-Gault.</source>
        <translation>Las validaciones externas fueron dispares: es un dato entre varios. El aclaramiento es el de Jelliffe con peso ideal, no el de Cockcroft-Gault.</translation>
    </message>
    <message>
        <source>cirrhosis of the liver</source>
        <translation>cirrosis hepática</translation>
    </message>
    <message>
        <source>coronary heart disease</source>
        <translation>cardiopatía coronaria</translation>
    </message>
    <message>
        <source>Site of the radiotherapy</source>
        <translation>Localización de la radioterapia</translation>
    </message>
</context>
<context>
    <name>TimelineAxis</name>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <extracomment>Axis label: years, as short as possible</extracomment>
        <translation>%1 a</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>months</comment>
        <extracomment>Axis label: months, as short as possible</extracomment>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <extracomment>Axis label: days, as short as possible</extracomment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short month name, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>day 0</source>
        <translation>día 0</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
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
        <translation>%1–%2 a</translation>
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
        <translation>Diagnóstico y estadio</translation>
    </message>
    <message>
        <source>Systemic treatment</source>
        <translation>Tratamiento sistémico</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Cirugía</translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation>Radioterapia</translation>
    </message>
    <message>
        <source>Imaging, response</source>
        <translation>Imagen, respuesta</translation>
    </message>
    <message>
        <source>Tumour markers</source>
        <translation>Marcadores tumorales</translation>
    </message>
    <message>
        <source>Allele fraction</source>
        <translation>Fracción alélica</translation>
    </message>
    <message>
        <source>Molecular</source>
        <translation>Molecular</translation>
    </message>
    <message>
        <source>Performance status</source>
        <translation>Estado funcional</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Eventos adversos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Tumour board</source>
        <translation>Comité de tumores</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Body measurements</source>
        <translation>Medidas corporales</translation>
    </message>
    <message>
        <source>Other medication</source>
        <translation>Otra medicación</translation>
    </message>
    <message>
        <source>Other conditions</source>
        <translation>Otras enfermedades</translation>
    </message>
    <message>
        <source>first diagnosis</source>
        <translation>primer diagnóstico</translation>
    </message>
    <message>
        <source>first systemic treatment</source>
        <translation>primer tratamiento sistémico</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>nacimiento</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>line not stated</source>
        <translation>línea no consta</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n fármaco</numerusform>
            <numerusform>%n fármacos</numerusform>
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
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1, start unknown</source>
        <translation>hasta %1, inicio desconocido</translation>
    </message>
    <message>
        <source>entered by a person</source>
        <translation>introducido a mano</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place inside it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>diagnóstico</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>estadio</translation>
    </message>
    <message>
        <source>Metastasis or other secondary tumour</source>
        <translation>Metástasis u otro tumor secundario</translation>
    </message>
    <message>
        <source>Primary tumour</source>
        <translation>Tumor primario</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Localización: %1</translation>
    </message>
    <message>
        <source>Histology: %1</source>
        <translation>Histología: %1</translation>
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
        <translation>Estadio %1</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Muerte</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>of treatment</comment>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Ordered; whether it was given is not stated</source>
        <translation>Prescrito; no consta si se administró</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Administrado</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Notificado</translation>
    </message>
    <message>
        <source>Regimen: %1</source>
        <translation>Esquema: %1</translation>
    </message>
    <message>
        <source>Dose: %1</source>
        <translation>Dosis: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Suspendido: %1</translation>
    </message>
    <message>
        <source>Stopped for progression</source>
        <translation>Suspendido por progresión</translation>
    </message>
    <message>
        <source>S</source>
        <comment>surgery</comment>
        <translation>C</translation>
    </message>
    <message numerus="yes">
        <source>%1 Gy in %n fraction(s)</source>
        <translation>
            <numerusform>%1 Gy en %n fracción</numerusform>
            <numerusform>%1 Gy en %n fracciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Gy, fractions not stated</source>
        <translation>%1 Gy, fracciones no constan</translation>
    </message>
    <message>
        <source>R</source>
        <comment>radiotherapy</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>response</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>Sum of diameters: %1 mm</source>
        <translation>Suma de diámetros: %1 mm</translation>
    </message>
    <message>
        <source>Disease status</source>
        <translation>Estado de la enfermedad</translation>
    </message>
    <message>
        <source>RECIST category</source>
        <translation>Categoría RECIST</translation>
    </message>
    <message>
        <source>Not stated as a RECIST category</source>
        <translation>No consta como categoría RECIST</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Base: %1</translation>
    </message>
    <message>
        <source>imaging</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>Imaging study</source>
        <translation>Estudio de imagen</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>performance scale, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>CTCAE grade %1</source>
        <translation>CTCAE grado %1</translation>
    </message>
    <message>
        <source>Grade not stated</source>
        <translation>Grado no consta</translation>
    </message>
    <message>
        <source>Suspected: %1</source>
        <translation>Sospecha: %1</translation>
    </message>
    <message>
        <source>B</source>
        <comment>tumour board</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>no value stated</source>
        <translation>no consta valor</translation>
    </message>
    <message>
        <source>not measured: %1</source>
        <translation>no medido: %1</translation>
    </message>
    <message>
        <source>results in words</source>
        <translation>resultados en palabras</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measurement, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unit missing</source>
        <translation>falta la unidad</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measurement, value with unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Flag of the laboratory: %1</source>
        <translation>Marca del laboratorio: %1</translation>
    </message>
    <message>
        <source>%1: allele fraction %2 %</source>
        <translation>%1: fracción alélica %2 %</translation>
    </message>
    <message>
        <source>specimens</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>Specimen %1</source>
        <translation>Muestra %1</translation>
    </message>
    <message>
        <source>Specimen %1: %2</source>
        <translation>Muestra %1: %2</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>Molecular test</source>
        <translation>Prueba molecular</translation>
    </message>
    <message>
        <source>T</source>
        <comment>molecular test</comment>
        <translation>P</translation>
    </message>
    <message numerus="yes">
        <source>%n gene(s) listed as tested</source>
        <translation>
            <numerusform>%n gen indicado como analizado</numerusform>
            <numerusform>%n genes indicados como analizados</numerusform>
        </translation>
    </message>
    <message>
        <source>findings</source>
        <translation>hallazgos</translation>
    </message>
    <message>
        <source>Allele fraction %1 %</source>
        <translation>Fracción alélica %1 %</translation>
    </message>
    <message>
        <source>g</source>
        <comment>genomic finding</comment>
        <translation>g</translation>
    </message>
    <message>
        <source>Germline</source>
        <translation>Línea germinal</translation>
    </message>
    <message>
        <source>Dated by its test or specimen</source>
        <translation>Fechado según su prueba o muestra</translation>
    </message>
    <message>
        <source>tumour not stated</source>
        <translation>tumor no indicado</translation>
    </message>
    <message>
        <source>tumour %1</source>
        <comment>letter</comment>
        <translation>tumor %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>letter of the tumour, name of the row</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>diagnosis of %1: %2</source>
        <comment>letter of the tumour, its name</comment>
        <translation>diagnóstico de %1: %2</translation>
    </message>
    <message>
        <source>first dose of line %1</source>
        <translation>primera dosis de la línea %1</translation>
    </message>
    <message>
        <source>order of line %1; its first dose is not stated</source>
        <translation>prescripción de la línea %1; no consta su primera dosis</translation>
    </message>
    <message>
        <source>%1, tumour %2</source>
        <comment>day zero, letter</comment>
        <translation>%1, tumor %2</translation>
    </message>
    <message>
        <source>vital status</source>
        <translation>estado vital</translation>
    </message>
    <message>
        <source>Last follow-up on record: %1</source>
        <translation>Último seguimiento registrado: %1</translation>
    </message>
    <message>
        <source>F</source>
        <comment>last follow-up</comment>
        <extracomment>One letter inside a mark: last follow-up</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>The latest dated entry of this record. Of the time after it nothing is said.</source>
        <translation>La última entrada con fecha de esta historia. Del tiempo posterior no se dice nada.</translation>
    </message>
    <message>
        <source>The stated end, %1, lies before the start. Only the start is drawn; one of the two dates is wrong.</source>
        <translation>El fin indicado, %1, es anterior al inicio. Solo se dibuja el inicio; una de las dos fechas es errónea.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Complete response</source>
        <translation>Respuesta completa</translation>
    </message>
    <message>
        <source>Partial response</source>
        <translation>Respuesta parcial</translation>
    </message>
    <message>
        <source>Stable disease</source>
        <translation>Enfermedad estable</translation>
    </message>
    <message>
        <source>Progressive disease</source>
        <translation>Enfermedad en progresión</translation>
    </message>
    <message>
        <source>Response not evaluable</source>
        <translation>Respuesta no evaluable</translation>
    </message>
    <message>
        <source>Disease improved</source>
        <translation>Mejoría de la enfermedad</translation>
    </message>
    <message>
        <source>Disease worse</source>
        <translation>Empeoramiento de la enfermedad</translation>
    </message>
    <message>
        <source>order of the first systemic treatment; whether it was given is not stated</source>
        <translation>prescripción del primer tratamiento sistémico; no consta si se administró</translation>
    </message>
    <message>
        <source>start of line %1, as reported</source>
        <translation>inicio de la línea %1, según lo comunicado</translation>
    </message>
    <message>
        <source>Stated as going on: it is drawn up to the death.</source>
        <translation>Indicado como en curso: se dibuja hasta la muerte.</translation>
    </message>
    <message>
        <source>Stated as going on, but the person has died on a day that is not known: it is drawn up to the latest entry.</source>
        <translation>Indicado como en curso, pero la persona murió en una fecha desconocida: se dibuja hasta la última entrada.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>measurement, what tells it from another of that name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>reference %1 to %2</source>
        <translation>referencia %1 a %2</translation>
    </message>
    <message>
        <source>reference up to %1</source>
        <translation>referencia hasta %1</translation>
    </message>
    <message>
        <source>reference from %1</source>
        <translation>referencia desde %1</translation>
    </message>
    <message>
        <source>no reference range</source>
        <translation>sin intervalo de referencia</translation>
    </message>
</context>
<context>
    <name>TimelineCorrections</name>
    <message>
        <source>Corrected by hand by %1, %2: %3</source>
        <comment>who, when, why</comment>
        <translation>Corregido a mano por %1, %2: %3</translation>
    </message>
    <message>
        <source>The file says: %1.</source>
        <comment>event, date</comment>
        <translation>El archivo dice: %1.</translation>
    </message>
    <message>
        <source>The file said otherwise when it was corrected: %1.</source>
        <comment>event, date</comment>
        <translation>Cuando se corrigió, el archivo decía otra cosa: %1.</translation>
    </message>
</context>
<context>
    <name>TimelineExport</name>
    <message>
        <source>Day zero: %1. As of %2.</source>
        <translation>Día cero: %1. A fecha de %2.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>%1. Day zero: %2. As of %3.</source>
        <comment>patient, day zero, date</comment>
        <translation>%1. Día cero: %2. A fecha de %3.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>TimelineGrades</name>
    <message>
        <source>CTCAE 5.0, if baseline normal</source>
        <translation>CTCAE 5.0, si valor basal normal</translation>
    </message>
    <message>
        <source>CTCAE 5.0, baseline %1</source>
        <comment>value before treatment</comment>
        <translation>CTCAE 5.0, valor basal %1</translation>
    </message>
    <message>
        <source>CTCAE 5.0, baseline unknown</source>
        <translation>CTCAE 5.0, valor basal desconocido</translation>
    </message>
    <message>
        <source>CTCAE 5.0, if no anticoagulant</source>
        <translation>CTCAE 5.0, si no hay anticoagulante</translation>
    </message>
    <message>
        <source>CTCAE 5.0, by the value alone</source>
        <translation>CTCAE 5.0, solo por el valor</translation>
    </message>
    <message>
        <source>grade %1</source>
        <comment>of CTCAE</comment>
        <translation>grado %1</translation>
    </message>
    <message>
        <source>grade %1, with symptoms %2</source>
        <comment>of CTCAE</comment>
        <translation>grado %1, con síntomas %2</translation>
    </message>
    <message>
        <source>CTCAE 5.0: no grade is read from a value that is only a limit.</source>
        <translation>CTCAE 5.0: no se lee ningún grado de un valor que es solo un límite.</translation>
    </message>
    <message>
        <source>CTCAE 5.0: no grade by this value.</source>
        <translation>CTCAE 5.0: ningún grado por este valor.</translation>
    </message>
    <message>
        <source>CTCAE 5.0: grade %1.</source>
        <translation>CTCAE 5.0: grado %1.</translation>
    </message>
    <message>
        <source>CTCAE 5.0: grade %1 without symptoms, %2 with them.</source>
        <translation>CTCAE 5.0: grado %1 sin síntomas, %2 con ellos.</translation>
    </message>
    <message>
        <source>This presumes a value before treatment that was not above the upper limit; if it was, the grade is counted from that value and is lower.</source>
        <translation>Esto supone un valor antes del tratamiento que no superaba el límite superior; si lo superaba, el grado se cuenta desde ese valor y es menor.</translation>
    </message>
    <message>
        <source>Read against %1, the last value up to the first systemic treatment.</source>
        <translation>Leído respecto a %1, el último valor hasta el primer tratamiento sistémico.</translation>
    </message>
    <message>
        <source>The value before treatment is not known: against a low one the grade can be higher.</source>
        <translation>No se conoce el valor antes del tratamiento: respecto a uno bajo el grado puede ser mayor.</translation>
    </message>
    <message>
        <source>This presumes that no anticoagulant is taken.</source>
        <translation>Esto supone que no se toma ningún anticoagulante.</translation>
    </message>
    <message>
        <source>The limits are those of other values of this line.</source>
        <translation>Los límites son los de otros valores de esta línea.</translation>
    </message>
</context>
<context>
    <name>TimelineGrowth</name>
    <message>
        <source>No doubling time: it takes three exact values on different days within twelve months.</source>
        <translation>Sin tiempo de duplicación: se necesitan tres valores exactos en días distintos dentro de doce meses.</translation>
    </message>
    <message numerus="yes">
        <source>least squares over %n exact value(s) since %1</source>
        <translation>
            <numerusform>mínimos cuadrados sobre %n valor exacto desde %1</numerusform>
            <numerusform>mínimos cuadrados sobre %n valores exactos desde %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubling time %1 months (%2).</source>
        <comment>number, how it was reckoned</comment>
        <translation>Tiempo de duplicación %1 meses (%2).</translation>
    </message>
    <message>
        <source>Not rising, so no doubling time (%1).</source>
        <comment>how it was reckoned</comment>
        <translation>Sin aumento, por tanto sin tiempo de duplicación (%1).</translation>
    </message>
    <message>
        <source>No doubling time: this value is only a limit, the exact one is not known.</source>
        <translation>Sin tiempo de duplicación: este valor es solo un límite, no se conoce el exacto.</translation>
    </message>
    <message>
        <source>%1 Only values after %2 count: the one of that day lies beyond the measuring range.</source>
        <comment>sentence on the doubling time, date</comment>
        <translation>%1 Solo cuentan los valores posteriores al %2: el de ese día está fuera del intervalo de medición.</translation>
    </message>
    <message numerus="yes">
        <source>No doubling time: the %n exact value(s) since %1 span less than three months.</source>
        <translation>
            <numerusform>Sin tiempo de duplicación: el %n valor exacto desde %1 abarca menos de tres meses.</numerusform>
            <numerusform>Sin tiempo de duplicación: los %n valores exactos desde %1 abarcan menos de tres meses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>reference %1 to %2</source>
        <translation>referencia %1 a %2</translation>
    </message>
    <message>
        <source>reference up to %1</source>
        <translation>referencia hasta %1</translation>
    </message>
    <message>
        <source>reference from %1</source>
        <translation>referencia desde %1</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>name, number of events in one bar</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>%1 (end unknown)</source>
        <comment>name of a drug or a condition</comment>
        <translation>%1 (fin desconocido)</translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>number of events in one mark</comment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>%1 · log scale</source>
        <comment>unit</comment>
        <translation>%1 · escala log.</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>historia completa</translation>
    </message>
    <message>
        <source>fold this gap</source>
        <translation>plegar este hueco</translation>
    </message>
    <message>
        <source>%1 without an event</source>
        <comment>length of time</comment>
        <translation>%1 sin eventos</translation>
    </message>
    <message>
        <source>%1 · pinned</source>
        <comment>note of a lane</comment>
        <translation>%1 · fijado</translation>
    </message>
    <message>
        <source>%1 · no log scale: 0 or below</source>
        <comment>unit</comment>
        <translation>%1 · sin escala logarítmica: 0 o menos</translation>
    </message>
</context>
<context>
    <name>TimelineReader</name>
    <message>
        <source>perhaps %1</source>
        <comment>an event that may be of this day</comment>
        <translation>quizá %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 before</source>
        <comment>latest value, length of time</comment>
        <translation>%1, %2 antes</translation>
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
        <translation>asignaciones discordantes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>drug, dose and sources</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Results of genes</source>
        <translation>Resultados de genes</translation>
    </message>
    <message>
        <source>%1: tested, but not called</source>
        <comment>gene</comment>
        <translation>%1: analizado, pero no determinado</translation>
    </message>
    <message>
        <source>No result is recorded.</source>
        <translation>No hay registrado ningún resultado.</translation>
    </message>
    <message>
        <source>None by these results.</source>
        <translation>Ninguno según estos resultados.</translation>
    </message>
    <message>
        <source>No advice possible from these results</source>
        <translation>Sin recomendación posible con estos resultados</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>nac. %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>birth date, that the patient is invented</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not tested (not normal: unknown)</source>
        <translation>No analizado (no significa normal: desconocido)</translation>
    </message>
    <message>
        <source>A drug that is not named here is not thereby safe. Other drugs can change how a gene works; none is taken into account here.</source>
        <translation>Un fármaco que no figura aquí no es por ello seguro. Otros fármacos pueden cambiar el funcionamiento de un gen; aquí no se tiene en cuenta ninguno.</translation>
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
        <translation>Fármacos que deben evitarse o dosificarse de otro modo (≤: parte de la dosis inicial habitual)</translation>
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
        <translation>cara %1 de %2</translation>
    </message>
</context>
<context>
    <name>WhatIfMoves</name>
    <message>
        <source>No option would move, and no model&apos;s number would change.</source>
        <translation>Ninguna opción se movería y ningún número de un modelo cambiaría.</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>no figura</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>option, shelf before, shelf after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: the model&apos;s number %2 → %3</source>
        <comment>option, before, after</comment>
        <translation>%1: número del modelo %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
        <translation>Comité de tumores</translation>
    </message>
    <message>
        <source>medical oncology</source>
        <translation>oncología médica</translation>
    </message>
    <message>
        <source>surgery</source>
        <translation>cirugía</translation>
    </message>
    <message>
        <source>radiology</source>
        <translation>radiología</translation>
    </message>
    <message>
        <source>Which treatment next?</source>
        <translation>¿Qué tratamiento a continuación?</translation>
    </message>
    <message>
        <source>Is another biopsy needed?</source>
        <translation>¿Se necesita otra biopsia?</translation>
    </message>
    <message>
        <source>The patient would like to stay at home.</source>
        <translation>Desea permanecer en casa.</translation>
    </message>
    <message>
        <source>no drug, best supportive care</source>
        <translation>sin fármaco, mejor tratamiento de soporte</translation>
    </message>
    <message>
        <source>The group agrees on the first recommendation.</source>
        <translation>El comité acuerda la primera recomendación.</translation>
    </message>
    <message>
        <source>would wait for the next imaging</source>
        <translation>esperaría a la próxima prueba de imagen</translation>
    </message>
</context>
<context>
    <name>consilium::ui::AgendaModel</name>
    <message>
        <source>nothing</source>
        <comment>is missing</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no place on an agenda</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>No tumour recorded</source>
        <translation>Ningún tumor registrado</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Aún sin pregunta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place on an agenda</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BoardController</name>
    <message>
        <source>Still needed: %1.</source>
        <comment>list of what is missing</comment>
        <translation>Aún se necesita: %1.</translation>
    </message>
    <message>
        <source>Written. It is not encrypted: keep it where patient data may be.</source>
        <translation>Guardado. No está cifrado: consérvelo donde puedan estar datos de pacientes.</translation>
    </message>
    <message>
        <source>Protocol of the tumour board</source>
        <translation>Acta del comité de tumores</translation>
    </message>
    <message>
        <source>Decision of the tumour board as FHIR</source>
        <translation>Decisión del comité de tumores como FHIR</translation>
    </message>
    <message>
        <source>List of the tumour board</source>
        <translation>Lista del comité de tumores</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile, and not written over. What you typed still stands here: look at both, then change it again.</source>
        <translation>Esto se modificó entretanto en otro lugar y no se ha sobrescrito. Lo que usted escribió sigue aquí: compare ambos y vuelva a modificarlo.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BoardPage</name>
    <message>
        <source>Waiting
%1</source>
        <comment>cases without a meeting</comment>
        <translation>En espera
%1</translation>
    </message>
    <message>
        <source>no case waits for a meeting</source>
        <translation>ningún caso espera reunión</translation>
    </message>
    <message>
        <source>cases: %1</source>
        <translation>casos: %1</translation>
    </message>
    <message>
        <source>no case yet</source>
        <translation>aún ningún caso</translation>
    </message>
    <message>
        <source>cases: %1 · %2 min</source>
        <comment>number, minutes</comment>
        <translation>casos: %1 · %2 min</translation>
    </message>
    <message>
        <source>Figures
what became of our decisions</source>
        <translation>Cifras
qué fue de nuestras decisiones</translation>
    </message>
    <message>
        <source>No case waits for a meeting. Register one to begin.</source>
        <translation>Ningún caso espera reunión. Registre uno para empezar.</translation>
    </message>
    <message>
        <source>No case is on this agenda yet. Register one, or schedule one that waits.</source>
        <translation>Aún no hay ningún caso en este orden del día. Registre uno o programe uno en espera.</translation>
    </message>
    <message>
        <source>Waiting for a meeting</source>
        <translation>En espera de reunión</translation>
    </message>
    <message>
        <source>A case is listed once its minimum data set is complete</source>
        <translation>Un caso se incluye en la lista cuando su conjunto mínimo de datos está completo</translation>
    </message>
    <message>
        <source>quorum %1</source>
        <translation>quórum %1</translation>
    </message>
    <message>
        <source>no quorum agreed</source>
        <translation>sin quórum acordado</translation>
    </message>
    <message>
        <source>choices are not sealed first</source>
        <translation>las elecciones no se sellan antes</translation>
    </message>
    <message>
        <source>%1 · nothing is missing</source>
        <comment>state</comment>
        <translation>%1 · no falta nada</translation>
    </message>
    <message>
        <source>%1 · missing: %2</source>
        <comment>state, what is missing</comment>
        <translation>%1 · falta: %2</translation>
    </message>
    <message>
        <source>Tumour boards</source>
        <translation>Comités de tumores</translation>
    </message>
    <message>
        <source>Meetings, waiting cases and figures</source>
        <translation>Reuniones, casos en espera y cifras</translation>
    </message>
    <message>
        <source>New &amp;meeting</source>
        <translation>Nueva &amp;reunión</translation>
    </message>
    <message>
        <source>&amp;Register a case</source>
        <translation>Re&amp;gistrar un caso</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a case, Enter goes into it.</source>
        <translation>Alt con una flecha mueve un caso, Intro entra en él.</translation>
    </message>
    <message>
        <source>&amp;Change the meeting</source>
        <translation>&amp;Cambiar la reunión</translation>
    </message>
    <message>
        <source>&amp;Schedule to…</source>
        <translation>&amp;Programar para…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move the case up</source>
        <translation>Subir el caso</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the case down</source>
        <translation>Bajar el caso</translation>
    </message>
    <message>
        <source>Presen&amp;t</source>
        <translation>Presen&amp;tar</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Protocol of the chosen case, once it was discussed</source>
        <translation>Acta del caso elegido, una vez discutido</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List of the meeting&apos;s cases</source>
        <translation>Lista de los casos de la reunión</translation>
    </message>
    <message>
        <source>FHIR</source>
        <translation>FHIR</translation>
    </message>
    <message>
        <source>The chosen case as FHIR, once it was discussed</source>
        <translation>El caso elegido como FHIR, una vez discutido</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Abrir la historia</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Partes del caso</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>There is no meeting yet. Make one first.</source>
        <translation>Aún no hay ninguna reunión. Cree una primero.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, title of a meeting</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Off the agenda</source>
        <translation>Quitar del orden del día</translation>
    </message>
    <message>
        <source>Before this case is listed, state what is missing: %1.</source>
        <translation>Antes de incluir este caso en la lista, indique lo que falta: %1.</translation>
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
        <translation>El orden del día tiene los casos 1 a %1.</translation>
    </message>
    <message>
        <source>No such step. There are the steps 1 to %1.</source>
        <translation>No existe ese paso. Hay los pasos 1 a %1.</translation>
    </message>
    <message>
        <source>Diagnosis not stated</source>
        <translation>Diagnóstico no indicado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>board, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>case %1 of %2</source>
        <translation>caso %1 de %2</translation>
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
        <translation>En esta reunión no se sellan las elecciones antes de mostrar la ordenación: %1</translation>
    </message>
    <message>
        <source>This decision is final (%1, %2). It does not change; later words are addenda, entered on the board page.</source>
        <comment>name, time</comment>
        <translation>Esta decisión es definitiva (%1, %2). Ya no cambia; lo que se diga después son adendas, que se introducen en la página del comité.</translation>
    </message>
    <message>
        <source>No question was entered</source>
        <translation>No se introdujo ninguna pregunta</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BoardStepBar</name>
    <message>
        <source>← → step · J jump · M mask · P notes · T time · Esc leave</source>
        <translation>← → paso · J ir a · M ocultar · P notas · T tiempo · Esc salir</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BoardTopBar</name>
    <message>
        <source>stopped at %1</source>
        <translation>detenido en %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>▲ %1 over the time</source>
        <translation>▲ %1 por encima del tiempo</translation>
    </message>
    <message>
        <source>invented</source>
        <translation>ficticio</translation>
    </message>
    <message>
        <source>identity masked</source>
        <translation>identidad oculta</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BrowseView</name>
    <message>
        <source>regimens</source>
        <translation>esquemas</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Gene, change, tumour type, drug, brand or class</source>
        <translation>Gen, alteración, tipo de tumor, fármaco, marca o clase</translation>
    </message>
    <message>
        <source>Search the pack</source>
        <translation>Buscar en el paquete</translation>
    </message>
    <message>
        <source>Every word must be found. A tumour type also finds what is stated for a wider or a narrower type; a gene is found by its older names, a drug by its brands and classes.</source>
        <translation>Deben encontrarse todas las palabras. Un tipo de tumor encuentra también lo descrito para un tipo más amplio o más restringido; un gen se encuentra por sus nombres antiguos, un fármaco por sus marcas y clases.</translation>
    </message>
    <message>
        <source>Entries of the pack</source>
        <translation>Entradas del paquete</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>filter, number of entries</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>What it says:</source>
        <translation>Qué dice:</translation>
    </message>
    <message>
        <source>Whose:</source>
        <translation>De quién:</translation>
    </message>
    <message>
        <source>Showing all %1 entries.</source>
        <translation>Se muestran las %1 entradas.</translation>
    </message>
    <message>
        <source>Showing %1 of %2; %3 hidden by the search and filters.</source>
        <translation>Se muestran %1 de %2; %3 ocultas por la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Every entry is hidden by the filters above.</source>
        <translation>Todas las entradas están ocultas por los filtros de arriba.</translation>
    </message>
    <message>
        <source>No shown entry holds every word of “%1”. That the pack says nothing of it does not mean that nothing is known.</source>
        <translation>Ninguna entrada mostrada contiene todas las palabras de «%1». Que el paquete no diga nada al respecto no significa que no se sepa nada.</translation>
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
        <translation>%1 (puede omitirse)</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CalculatorsPage</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search a calculator</source>
        <translation>Buscar una calculadora</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Calculadoras</translation>
    </message>
    <message>
        <source>Chosen calculator</source>
        <translation>Calculadora elegida</translation>
    </message>
    <message>
        <source>No calculator matches.</source>
        <translation>Ninguna calculadora coincide.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Precaución: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Fill in the form: the result appears as you type.</source>
        <translation>Rellene el formulario: el resultado aparece al escribir.</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>sin resultado</translation>
    </message>
    <message>
        <source>read the remark</source>
        <translation>lea la observación</translation>
    </message>
    <message>
        <source>%1; numbers are rounded to four digits.</source>
        <translation>%1; los números se redondean a cuatro cifras.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Fórmula: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fill from the record</source>
        <translation>Rellenar desde la historia</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Volver al caso</translation>
    </message>
    <message>
        <source>Open case: %1</source>
        <comment>name, age</comment>
        <translation>Caso abierto: %1</translation>
    </message>
    <message>
        <source>The record holds nothing that can be filled in here.</source>
        <translation>La historia no contiene nada que pueda rellenarse aquí.</translation>
    </message>
    <message>
        <source>From the record: %1 of %2 inputs, each with its date. What is empty is not recorded or cannot be used.</source>
        <translation>De la historia: %1 de %2 datos, cada uno con su fecha. Lo vacío no está registrado o no puede utilizarse.</translation>
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
        <translation>Calibración: lo predicho frente a lo observado</translation>
    </message>
    <message>
        <source>%1: said %2, seen %3 (%4), %5 people</source>
        <comment>group, shares, interval, people</comment>
        <translation>%1: predicho %2, observado %3 (%4), %5 personas</translation>
    </message>
    <message>
        <source>said</source>
        <translation>predicho</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>observado</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CaseEditor</name>
    <message>
        <source>Question to the board</source>
        <translation>Pregunta al comité</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Presenta</translation>
    </message>
    <message>
        <source>The steps are &amp;prepared</source>
        <translation>Los pasos están &amp;preparados</translation>
    </message>
    <message>
        <source>The decision is final: the question does not change any more.</source>
        <translation>La decisión es definitiva: la pregunta ya no cambia.</translation>
    </message>
    <message>
        <source>Minutes for this case</source>
        <translation>Minutos para este caso</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>Pre&amp;gunta</translation>
    </message>
    <message>
        <source>Prese&amp;nter</source>
        <translation>Prese&amp;nta</translation>
    </message>
    <message>
        <source>Min&amp;utes</source>
        <translation>Min&amp;utos</translation>
    </message>
    <message>
        <source>Minimum data set</source>
        <translation>Conjunto mínimo de datos</translation>
    </message>
    <message>
        <source>Statement on %1</source>
        <translation>Indicación sobre %1</translation>
    </message>
    <message>
        <source>Not in the record: state it here</source>
        <translation>No está en la historia: indíquelo aquí</translation>
    </message>
    <message>
        <source>In the record: %1</source>
        <translation>En la historia: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CasePage</name>
    <message>
        <source>Pages of the case</source>
        <translation>Páginas del caso</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Genome</source>
        <translation>Genoma</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tumour type, OncoTree code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>ninguno registrado</translation>
    </message>
    <message>
        <source>for early disease only</source>
        <translation>solo para enfermedad precoz</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) for advanced disease</source>
        <translation>
            <numerusform>%n línea para enfermedad avanzada</numerusform>
            <numerusform>%n líneas para enfermedad avanzada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), progressed on %1</source>
        <translation>
            <numerusform>%n línea, progresión con %1</numerusform>
            <numerusform>%n líneas, progresión con %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Pharmacogenomics</source>
        <translation>Farmacogenómica</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Calculators for this case</source>
        <translation>Calculadoras para este caso</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Board size</source>
        <translation>Tamaño de sala</translation>
    </message>
    <message>
        <source>This page in large letters, one idea at a time (F5)</source>
        <translation>Esta página en letra grande, una idea cada vez (F5)</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CaseRegistration</name>
    <message>
        <source>Search a patient</source>
        <translation>Buscar un paciente</translation>
    </message>
    <message>
        <source>No patient is found. Import the patient first, or search otherwise.</source>
        <translation>No se encuentra ningún paciente. Importe antes el paciente o busque de otro modo.</translation>
    </message>
    <message>
        <source>Question to the board</source>
        <translation>Pregunta al comité</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Presenta</translation>
    </message>
    <message>
        <source>Name, identifier or diagnosis</source>
        <translation>Nombre, identificador o diagnóstico</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Pacientes encontrados</translation>
    </message>
    <message>
        <source>What is the board asked?</source>
        <translation>¿Qué se pregunta al comité?</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Register a case</source>
        <translation>Registrar un caso</translation>
    </message>
    <message>
        <source>Everything else is taken from the record</source>
        <translation>Todo lo demás se toma de la historia</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Paciente</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>Pre&amp;gunta</translation>
    </message>
    <message>
        <source>Prese&amp;nter</source>
        <translation>Prese&amp;nta</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>patient, age, diagnosis</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>No tumour recorded</source>
        <translation>Ningún tumor registrado</translation>
    </message>
    <message>
        <source>Choose a patient.</source>
        <translation>Elija un paciente.</translation>
    </message>
    <message>
        <source>Write the question to the board.</source>
        <translation>Escriba la pregunta al comité.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ChangedSince</name>
    <message>
        <source>Changed since an earlier ranking</source>
        <translation>Cambios desde una ordenación anterior</translation>
    </message>
    <message>
        <source>Earlier ranking to compare with</source>
        <translation>Ordenación anterior con la que comparar</translation>
    </message>
    <message>
        <source>What changed since the earlier ranking, and why</source>
        <translation>Qué cambió desde la ordenación anterior y por qué</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The earlier ranking was redrawn byte for byte from what was kept with it.</source>
        <translation>La ordenación anterior se reprodujo byte a byte a partir de lo que se guardó con ella.</translation>
    </message>
    <message>
        <source>This version of the program answers the earlier inputs otherwise; where this alone makes a difference, its cause is the program.</source>
        <translation>Esta versión del programa responde de otro modo a los datos anteriores; donde solo esto marca la diferencia, la causa es el programa.</translation>
    </message>
    <message>
        <source>What the earlier ranking was made with is not all to be had, so what differs is shown and why is not told apart.</source>
        <translation>No está disponible todo aquello con lo que se hizo la ordenación anterior; se muestra lo que difiere, sin distinguir las causas.</translation>
    </message>
    <message>
        <source>No option came, went or moved, and no verdict changed.</source>
        <translation>Ninguna opción apareció, desapareció ni cambió de lugar, y ningún dictamen cambió.</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>En la historia</translation>
    </message>
    <message>
        <source>In knowledge and models</source>
        <translation>En conocimiento y modelos</translation>
    </message>
    <message>
        <source>No option came, went or moved, and no verdict, dose, number or text changed.</source>
        <translation>Ninguna opción apareció, desapareció ni se movió, y no cambió ningún dictamen, dosis, número ni texto.</translation>
    </message>
    <message>
        <source>In doses, numbers and texts</source>
        <translation>En dosis, números y textos</translation>
    </message>
    <message>
        <source>The record differs in what is not listed here, such as where an entry came from.</source>
        <translation>La historia difiere en algo que no figura aquí, como el origen de una entrada.</translation>
    </message>
    <message>
        <source>This version of the program gives the same options, order and verdicts to the earlier inputs; wording or details differ.</source>
        <translation>Esta versión del programa da las mismas opciones, orden y dictámenes con los datos anteriores; difieren la redacción o los detalles.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CheckView</name>
    <message>
        <source>&amp;Check a pack file…</source>
        <translation>&amp;Comprobar paquete…</translation>
    </message>
    <message>
        <source>&amp;Lock now and open again</source>
        <translation>&amp;Bloquear ahora y abrir de nuevo</translation>
    </message>
    <message>
        <source>C&amp;ompare all the same</source>
        <translation>C&amp;omparar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Trust a key…</source>
        <translation>Con&amp;fiar en una clave…</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Nothing is changed by comparing. Other work on the store waits until this is done or cancelled.</source>
        <translation>Comparar no cambia nada. El resto del trabajo en el almacén espera hasta que termine o se cancele.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Check a new pack</source>
        <translation>Comprobar un paquete nuevo</translation>
    </message>
    <message>
        <source>Choose a pack file (.cpack). Its signature and its age are judged, and it is compared with the pack in use, in general and for every case of this store.</source>
        <translation>Elija un archivo de paquete (.cpack). Se valoran su firma y su antigüedad, y se compara con el paquete en uso, en general y para cada caso de este almacén.</translation>
    </message>
    <message>
        <source>Nothing changes before you have seen what is gained and lost and have put the pack into use by name.</source>
        <translation>Nada cambia antes de que haya visto lo que se gana y se pierde y haya puesto en uso el paquete con su nombre.</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>Comparando %1</translation>
    </message>
    <message>
        <source>Comparing what the two packs say…</source>
        <translation>Comparando lo que dicen los dos paquetes…</translation>
    </message>
    <message>
        <source>Comparing the options of each case: %1 of %2…</source>
        <translation>Comparando las opciones de cada caso: %1 de %2…</translation>
    </message>
    <message>
        <source>What it calls itself: %1 %2, edition of %3</source>
        <comment>pack, version, date</comment>
        <translation>Se denomina: %1 %2, edición del %3</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clave: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <comment>technical</comment>
        <translation>Lugar: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>✗ Not taken: %1</source>
        <comment>file name</comment>
        <translation>✗ No incorporado: %1</translation>
    </message>
    <message>
        <source>✓ Kept: %1 %2</source>
        <comment>pack, version</comment>
        <translation>✓ Incorporado: %1 %2</translation>
    </message>
    <message>
        <source>The pack is used from the next opening of this store. Until then every page goes on with the pack before it.</source>
        <translation>El paquete se utiliza a partir de la próxima apertura de este almacén. Hasta entonces, todas las páginas siguen con el paquete anterior.</translation>
    </message>
    <message>
        <source>Put into use by %1.</source>
        <translation>Puesto en uso por %1.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ChoicePanel</name>
    <message>
        <source>Seal</source>
        <translation>Sellar</translation>
    </message>
    <message>
        <source>Open the ranking</source>
        <translation>Abrir la ordenación</translation>
    </message>
    <message>
        <source>Open early …</source>
        <translation>Abrir antes de tiempo…</translation>
    </message>
    <message>
        <source>Do not seal …</source>
        <translation>No sellar…</translation>
    </message>
    <message>
        <source>Choice of</source>
        <translation>Elección de</translation>
    </message>
    <message>
        <source>Drugs, several joined by +</source>
        <translation>Fármacos, varios unidos con +</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>The ranking opens when all have chosen or the chair opens it.</source>
        <translation>La ordenación se abre cuando todos han elegido o la abre la presidencia.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Name of the chair</source>
        <translation>Nombre de quien preside</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sellada</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>Todo el grupo</translation>
    </message>
    <message>
        <source>with the group</source>
        <translation>con el grupo</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>eligiendo</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>Sealed by %1 of %2</source>
        <translation>Han sellado %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, discipline</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not in the pack, kept as typed: %1</source>
        <translation>No está en el paquete, se conserva como se escribió: %1</translation>
    </message>
    <message>
        <source>Open the ranking before all have sealed</source>
        <translation>Abrir la ordenación antes de que todos hayan sellado</translation>
    </message>
    <message>
        <source>Do not seal choices in this meeting</source>
        <translation>No sellar las elecciones en esta reunión</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Do not seal</source>
        <translation>No sellar</translation>
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
        <translation>Estado de la solicitud a la aseguradora</translation>
    </message>
    <message>
        <source>Date on which the insurer was asked</source>
        <translation>Fecha en que se solicitó a la aseguradora</translation>
    </message>
    <message>
        <source>Date of the insurer&apos;s answer</source>
        <translation>Fecha de la respuesta de la aseguradora</translation>
    </message>
    <message>
        <source>Why the insurer refused</source>
        <translation>Por qué la aseguradora lo denegó</translation>
    </message>
    <message>
        <source>Note on the claim</source>
        <translation>Nota sobre la solicitud</translation>
    </message>
    <message>
        <source>Claim to the insurer</source>
        <translation>Solicitud a la aseguradora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Solicitada el</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondida el</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>Motivo de denegación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
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
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Evidence level</source>
        <translation>Nivel de evidencia</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Starting dose</source>
        <translation>Dosis inicial</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>differs from the reference: %1</source>
        <translation>difiere de la referencia: %1</translation>
    </message>
    <message>
        <source>Differs from the reference.</source>
        <translation>Difiere de la referencia.</translation>
    </message>
    <message>
        <source>%1
◆ reference</source>
        <comment>rank and name</comment>
        <translation>%1
◆ referencia</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CompareView</name>
    <message>
        <source>Hide rows in which all are equal</source>
        <translation>Ocultar filas en las que todo es igual</translation>
    </message>
    <message>
        <source>Options side by side</source>
        <translation>Opciones en paralelo</translation>
    </message>
    <message>
        <source>Make this column the reference (P)</source>
        <translation>Usar esta columna como referencia (P)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Back to the options (Esc)</source>
        <translation>Volver a las opciones (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden</source>
        <translation>
            <numerusform>%n fila oculta</numerusform>
            <numerusform>%n filas ocultas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::ComparisonView</name>
    <message>
        <source>&amp;Put into use…</source>
        <translation>&amp;Poner en uso…</translation>
    </message>
    <message>
        <source>&amp;Close comparison</source>
        <translation>&amp;Cerrar comparación</translation>
    </message>
    <message>
        <source>Options of level I that would be lost</source>
        <translation>Opciones de nivel I que se perderían</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>Qué cambios</translation>
    </message>
    <message>
        <source>Search the changes</source>
        <translation>Buscar en los cambios</translation>
    </message>
    <message>
        <source>Drug, biomarker, tumour type, case</source>
        <translation>Fármaco, biomarcador, tipo de tumor, caso</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>pack, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>edition of %1, compared with %2 %3 of %4</source>
        <comment>date, pack in use, its version and date</comment>
        <translation>edición del %1, comparada con %2 %3 del %4</translation>
    </message>
    <message>
        <source>%1 · signed by %2</source>
        <comment>what was compared, holder of the key</comment>
        <translation>%1 · firmado por %2</translation>
    </message>
    <message>
        <source>✓ %1 gained</source>
        <comment>number of claims</comment>
        <translation>✓ %1 ganadas</translation>
    </message>
    <message>
        <source>✗ %1 lost</source>
        <comment>number of claims</comment>
        <translation>✗ %1 perdidas</translation>
    </message>
    <message>
        <source>▲ %1 on another level</source>
        <comment>number of claims</comment>
        <translation>▲ %1 en otro nivel</translation>
    </message>
    <message>
        <source>no case in this store to compare</source>
        <translation>ningún caso en este almacén para comparar</translation>
    </message>
    <message numerus="yes">
        <source>options change in %1 of %n case(s)</source>
        <translation>
            <numerusform>las opciones cambian en %1 de %n caso</numerusform>
            <numerusform>las opciones cambian en %1 de %n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>✗ For reading only: %1</source>
        <translation>✗ Solo lectura: %1</translation>
    </message>
    <message>
        <source>▲ Options of level I that would be lost: %1</source>
        <translation>▲ Opciones de nivel I que se perderían: %1</translation>
    </message>
    <message>
        <source>In general (%1)</source>
        <translation>En general (%1)</translation>
    </message>
    <message>
        <source>In your cases (%1)</source>
        <translation>En sus casos (%1)</translation>
    </message>
    <message>
        <source>By entry (%1)</source>
        <translation>Por entrada (%1)</translation>
    </message>
    <message>
        <source>Showing %1 of %2; %3 hidden by the search.</source>
        <translation>Se muestran %1 de %2; %3 ocultos por la búsqueda.</translation>
    </message>
    <message>
        <source>Nothing changes here.</source>
        <translation>Aquí no cambia nada.</translation>
    </message>
    <message>
        <source>No change holds every word of the search.</source>
        <translation>Ningún cambio contiene todas las palabras de la búsqueda.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ConflictView</name>
    <message>
        <source>Speaks for an effect</source>
        <translation>A favor de un efecto</translation>
    </message>
    <message>
        <source>Speaks against an effect</source>
        <translation>En contra de un efecto</translation>
    </message>
    <message>
        <source>Speaks for toxicity</source>
        <translation>A favor de toxicidad</translation>
    </message>
    <message>
        <source>Speaks against toxicity</source>
        <translation>En contra de toxicidad</translation>
    </message>
    <message>
        <source>Speaks for a better course</source>
        <translation>A favor de una mejor evolución</translation>
    </message>
    <message>
        <source>Speaks against a better course</source>
        <translation>En contra de una mejor evolución</translation>
    </message>
    <message>
        <source>Speaks for the diagnosis</source>
        <translation>A favor del diagnóstico</translation>
    </message>
    <message>
        <source>Speaks against the diagnosis</source>
        <translation>En contra del diagnóstico</translation>
    </message>
    <message>
        <source>Prognosis</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>prognosis or diagnosis, therapy</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In this tumour type the statements disagree.</source>
        <translation>En este tipo de tumor las afirmaciones discrepan.</translation>
    </message>
    <message>
        <source>In another tumour type, %1, the statements disagree.</source>
        <translation>En otro tipo de tumor, %1, las afirmaciones discrepan.</translation>
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
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
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
            <numerusform>; y %n más</numerusform>
            <numerusform>; y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <comment>answer to a question</comment>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not decided: something is not known</source>
        <translation>sin decidir: hay algo que no se conoce</translation>
    </message>
    <message>
        <source>criteria met</source>
        <translation>criterios cumplidos</translation>
    </message>
    <message>
        <source>criteria not met</source>
        <translation>criterios no cumplidos</translation>
    </message>
    <message>
        <source>refer to genetic counselling</source>
        <translation>derivar a consejo genético</translation>
    </message>
    <message>
        <source>no question answered yes</source>
        <translation>ninguna pregunta respondida con sí</translation>
    </message>
    <message>
        <source>Family criteria from the tree</source>
        <translation>Criterios familiares según el árbol</translation>
    </message>
    <message>
        <source>Family criteria</source>
        <translation>Criterios familiares</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Rests on, or what is not known</source>
        <translation>Se basa en, o lo que no se conoce</translation>
    </message>
    <message>
        <source>FHS-7</source>
        <translation>FHS-7</translation>
    </message>
    <message>
        <source>Amsterdam II criteria</source>
        <translation>Criterios de Ámsterdam II</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>Todas las preguntas están respondidas.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not known.</source>
        <translation>
            <numerusform>%n pregunta no se conoce.</numerusform>
            <numerusform>%n preguntas no se conocen.</numerusform>
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
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it like 2026-11-23, 2026-11 or 2026.</source>
        <translation>«%1» no es una fecha. Escríbala como 2026-11-23, 2026-11 o 2026.</translation>
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
        <translation>%1 presentes, %2 necesarios</translation>
    </message>
    <message numerus="yes">
        <source>%n present, no quorum agreed on</source>
        <translation>
            <numerusform>%n presente, sin quórum acordado</numerusform>
            <numerusform>%n presentes, sin quórum acordado</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing. A final decision does not change; later words are addenda.</source>
        <translation>No falta nada. Una decisión definitiva no cambia; lo que se diga después son adendas.</translation>
    </message>
    <message>
        <source>No recommendation, because …</source>
        <translation>Sin recomendación, porque…</translation>
    </message>
    <message>
        <source>Rebiopsy</source>
        <translation>Nueva biopsia</translation>
    </message>
    <message>
        <source>Repeat histology</source>
        <translation>Repetir la histología</translation>
    </message>
    <message>
        <source>Genetic counselling</source>
        <translation>Consejo genético</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Hacer definitiva</translation>
    </message>
    <message>
        <source>Wording agreed on</source>
        <translation>Redacción acordada</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>Añadir una recomendación</translation>
    </message>
    <message>
        <source>Not on the first shelf of the ranking, because</source>
        <translation>Fuera del primer grupo de la ordenación, porque</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Without a quorum, because</source>
        <translation>Sin quórum, porque</translation>
    </message>
    <message>
        <source>Conflict of interest …</source>
        <translation>Conflicto de intereses…</translation>
    </message>
    <message>
        <source>Dissent …</source>
        <translation>Discrepancia…</translation>
    </message>
    <message>
        <source>Before it is final</source>
        <translation>Antes de que sea definitiva</translation>
    </message>
    <message>
        <source>Name of who makes it final</source>
        <translation>Nombre de quien la hace definitiva</translation>
    </message>
    <message>
        <source>%1 present who have not abstained, %2 needed</source>
        <comment>members</comment>
        <translation>%1 presentes que no se han abstenido, %2 necesarios</translation>
    </message>
</context>
<context>
    <name>consilium::ui::DecisionView</name>
    <message>
        <source>Name of who adds this</source>
        <translation>Nombre de quien añade esto</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Adenda</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Addendum</source>
        <translation>&amp;Adenda</translation>
    </message>
    <message>
        <source>Add the addendum</source>
        <translation>Añadir la adenda</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Adendas</translation>
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
        <translation>No se añadió nada.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>state, time, name</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>It is written in board mode, during the meeting.</source>
        <translation>Se escribe en el modo de comité, durante la reunión.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>use: %1</source>
        <translation>uso: %1</translation>
    </message>
    <message>
        <source>level not stated</source>
        <translation>nivel no indicado</translation>
    </message>
    <message>
        <source>nobody responsible yet</source>
        <translation>aún sin responsable</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>responsable: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>plazo: %1</translation>
    </message>
    <message>
        <source>Recommendation, priority %1</source>
        <translation>Recomendación, prioridad %1</translation>
    </message>
    <message>
        <source>No recommendation, because</source>
        <translation>Sin recomendación, porque</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>reason, text</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>rebiopsy</source>
        <translation>nueva biopsia</translation>
    </message>
    <message>
        <source>repeat histology</source>
        <translation>repetir la histología</translation>
    </message>
    <message>
        <source>genetic counselling</source>
        <translation>consejo genético</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Why off the first shelf</source>
        <translation>Por qué fuera del primer grupo</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Discrepancia</translation>
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
        <translation>Conflicto de intereses</translation>
    </message>
    <message>
        <source>%1 · abstained</source>
        <comment>name and interest</comment>
        <translation>%1 · se abstuvo</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Why without quorum</source>
        <translation>Por qué sin quórum</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Elaborado con</translation>
    </message>
    <message>
        <source>Write the addendum.</source>
        <translation>Escriba la adenda.</translation>
    </message>
    <message>
        <source>Say who adds this.</source>
        <translation>Indique quién añade esto.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::DrugList</name>
    <message numerus="yes">
        <source>Advice withheld, with the reason: %n drug(s)</source>
        <translation>
            <numerusform>Recomendación retenida, con el motivo: %n fármaco</numerusform>
            <numerusform>Recomendación retenida, con el motivo: %n fármacos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not tested: %n drug(s)</source>
        <translation>
            <numerusform>No analizado: %n fármaco</numerusform>
            <numerusform>No analizado: %n fármacos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n drug(s)</source>
        <comment>what to do</comment>
        <translation>
            <numerusform>%1: %n fármaco</numerusform>
            <numerusform>%1: %n fármacos</numerusform>
        </translation>
    </message>
    <message>
        <source>Search drug, trade name or gene</source>
        <translation>Buscar fármaco, marca o gen</translation>
    </message>
    <message>
        <source>Search a drug</source>
        <translation>Buscar un fármaco</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Fármacos</translation>
    </message>
    <message>
        <source>Affected now: in the options, or taken</source>
        <translation>Afectados ahora: en las opciones o en uso</translation>
    </message>
    <message>
        <source>All others that guidance speaks of</source>
        <translation>Todos los demás con recomendaciones</translation>
    </message>
    <message>
        <source>No drug of the options or the medication list has guidance in this pack.</source>
        <translation>Ningún fármaco de las opciones o de la lista de medicación tiene recomendaciones en este paquete.</translation>
    </message>
    <message>
        <source>The knowledge pack has no other guidance.</source>
        <translation>El paquete de conocimiento no tiene más recomendaciones.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>sign, group with its number of drugs</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The knowledge pack has no guidance on pharmacogenes.</source>
        <translation>El paquete de conocimiento no tiene recomendaciones sobre farmacogenes.</translation>
    </message>
    <message>
        <source>No guidance in this pack on “%1”. That says nothing about the drug.</source>
        <translation>No hay recomendaciones en este paquete sobre «%1». Eso no dice nada del fármaco.</translation>
    </message>
    <message>
        <source>what guidelines and labels ask for; the decision is yours</source>
        <translation>lo que piden las guías y fichas técnicas; la decisión es suya</translation>
    </message>
    <message numerus="yes">
        <source>Test first, as regulators or guidelines ask: %n drug(s)</source>
        <translation>
            <numerusform>Analizar antes, como piden autoridades o guías: %n fármaco</numerusform>
            <numerusform>Analizar antes, como piden autoridades o guías: %n fármacos</numerusform>
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
        <translation>como máximo el %1 de la dosis inicial habitual</translation>
    </message>
    <message>
        <source>%1 not tested</source>
        <comment>genes</comment>
        <translation>%1 no analizado</translation>
    </message>
    <message>
        <source>taken now</source>
        <translation>se toma ahora</translation>
    </message>
    <message>
        <source>in the options: %1</source>
        <translation>en las opciones: %1</translation>
    </message>
    <message>
        <source>▲ key positions not read</source>
        <translation>▲ posiciones clave no leídas</translation>
    </message>
    <message>
        <source>▲ calls disagree</source>
        <translation>▲ asignaciones discordantes</translation>
    </message>
    <message>
        <source>%1 counts as %2 while %3 is taken, a strong inhibitor; the genes say %4.</source>
        <translation>%1 cuenta como %2 mientras se toma %3, un inhibidor potente; los genes indican %4.</translation>
    </message>
    <message>
        <source>%1 counts as %2 while %3 is taken, a moderate inhibitor; the genes say %4.</source>
        <translation>%1 cuenta como %2 mientras se toma %3, un inhibidor moderado; los genes indican %4.</translation>
    </message>
    <message>
        <source>inhibitor</source>
        <translation>inhibidor</translation>
    </message>
    <message>
        <source>%1 asks for a test of %2 first: %3</source>
        <comment>regulator, gene, words</comment>
        <translation>%1 exige analizar antes %2: %3</translation>
    </message>
    <message>
        <source>%1: not tested</source>
        <comment>gene</comment>
        <translation>%1: no analizado</translation>
    </message>
    <message>
        <source>%1: not called</source>
        <comment>gene</comment>
        <translation>%1: no determinado</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>gene, call, phenotype</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Rests on %1</source>
        <comment>gene results</comment>
        <translation>Se basa en %1</translation>
    </message>
    <message>
        <source>%1, strength: %2</source>
        <comment>source, strength of its advice</comment>
        <translation>%1, fuerza: %2</translation>
    </message>
    <message>
        <source>%1: at most %2 of the usual starting dose</source>
        <comment>what to do, percentage</comment>
        <translation>%1: como máximo el %2 de la dosis inicial habitual</translation>
    </message>
    <message>
        <source>▲ Only some of the calls that fit equally well lead here.</source>
        <translation>▲ Solo algunas de las asignaciones que concuerdan por igual conducen aquí.</translation>
    </message>
    <message>
        <source>Population: %1</source>
        <translation>Población: %1</translation>
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
        <translation>%1; si aun así se administra, como máximo el %2 de la dosis inicial habitual</translation>
    </message>
</context>
<context>
    <name>consilium::ui::EntriesModel</name>
    <message>
        <source>except %1</source>
        <comment>tumour types</comment>
        <translation>excepto %1</translation>
    </message>
    <message>
        <source>evidence against it</source>
        <translation>evidencia en contra</translation>
    </message>
    <message>
        <source>Biomarker</source>
        <translation>Biomarcador</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>Tipo de tumor</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Autorizaciones</translation>
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
        <translation>no consta en este paquete</translation>
    </message>
    <message>
        <source>%1, retrieved %2</source>
        <comment>licence, date</comment>
        <translation>%1, obtenido el %2</translation>
    </message>
    <message>
        <source>Details of the chosen entry</source>
        <translation>Detalles de la entrada elegida</translation>
    </message>
    <message>
        <source>Choose an entry to see all that the pack says of it.</source>
        <translation>Elija una entrada para ver todo lo que el paquete dice de ella.</translation>
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
        <translation>Tipo de tumor</translation>
    </message>
    <message>
        <source>%1
and every type below</source>
        <comment>tumour types</comment>
        <translation>%1
y todos los tipos subordinados</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>Excepto</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Autorizaciones</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>no consta ninguna</translation>
    </message>
    <message>
        <source>%1, 95 % interval</source>
        <comment>a figure with its interval</comment>
        <translation>%1, intervalo del 95 %</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a figure, its source</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>In trials</source>
        <translation>En ensayos</translation>
    </message>
    <message>
        <source>%1 did better; %2</source>
        <comment>therapy, source</comment>
        <translation>%1 fue superior; %2</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Preferred by</source>
        <translation>Preferido por</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1
by rule %2</source>
        <comment>levels, ids of rules</comment>
        <translation>%1
según la regla %2</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Redactado por</translation>
    </message>
    <message>
        <source>us, in our own words; the licences of what it rests on stand under “Pack in use”</source>
        <translation>nosotros, con nuestras palabras; las licencias de aquello en que se basa figuran en «Paquete en uso»</translation>
    </message>
    <message>
        <source>%1 item %2</source>
        <comment>source, number</comment>
        <translation>%1 elemento %2</translation>
    </message>
    <message>
        <source>its own level: %1</source>
        <translation>su propio nivel: %1</translation>
    </message>
    <message>
        <source>its own rating: %1 of 5</source>
        <translation>su propia valoración: %1 de 5</translation>
    </message>
    <message>
        <source>does not support the effect</source>
        <translation>no respalda el efecto</translation>
    </message>
    <message>
        <source>supports the effect</source>
        <translation>respalda el efecto</translation>
    </message>
    <message>
        <source>biomarker there: %1</source>
        <translation>biomarcador allí: %1</translation>
    </message>
    <message>
        <source>disease there: %1</source>
        <translation>enfermedad allí: %1</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importado de</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>Su licencia</translation>
    </message>
    <message>
        <source>Biomarker</source>
        <translation>Biomarcador</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Fármacos</translation>
    </message>
    <message>
        <source>For consideration only with</source>
        <translation>A considerar solo con</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Exige</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Si no</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Could be changed</source>
        <translation>Podría modificarse</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>%1
in %2 %3</source>
        <comment>id, pack, version</comment>
        <translation>%1
en %2 %3</translation>
    </message>
    <message>
        <source>evidence against “%1”</source>
        <comment>effect</comment>
        <translation>evidencia en contra de «%1»</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>effect, level</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mecanismo</translation>
    </message>
</context>
<context>
    <name>consilium::ui::EventDialog</name>
    <message>
        <source>still going on</source>
        <translation>aún en curso</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Performance status (ECOG)</source>
        <translation>Estado funcional (ECOG)</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation>Acontecimiento adverso</translation>
    </message>
    <message>
        <source>Systemic treatment</source>
        <translation>Tratamiento sistémico</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Cirugía</translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation>Radioterapia</translation>
    </message>
    <message>
        <source>Tumour marker</source>
        <translation>Marcador tumoral</translation>
    </message>
    <message>
        <source>Laboratory value</source>
        <translation>Valor de laboratorio</translation>
    </message>
    <message>
        <source>Document or note</source>
        <translation>Documento o nota</translation>
    </message>
    <message>
        <source>complete response</source>
        <translation>respuesta completa</translation>
    </message>
    <message>
        <source>partial response</source>
        <translation>respuesta parcial</translation>
    </message>
    <message>
        <source>stable disease</source>
        <translation>enfermedad estable</translation>
    </message>
    <message>
        <source>progressive disease</source>
        <translation>enfermedad en progresión</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation>no evaluable</translation>
    </message>
    <message>
        <source>improved, without a category</source>
        <translation>mejoría, sin categoría</translation>
    </message>
    <message>
        <source>worse, without a category</source>
        <translation>empeoramiento, sin categoría</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Date or start:</source>
        <translation>Fecha o &amp;inicio:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>&amp;Fin:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Valor:</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>&amp;Unidad:</translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation>&amp;Categoría:</translation>
    </message>
    <message>
        <source>&amp;Line of treatment:</source>
        <translation>&amp;Línea de tratamiento:</translation>
    </message>
    <message>
        <source>&amp;Tumour:</source>
        <translation>Tu&amp;mor:</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>0 a 5</translation>
    </message>
    <message>
        <source>CTCAE grade 1 to 5, or empty</source>
        <translation>Grado CTCAE 1 a 5, o vacío</translation>
    </message>
    <message>
        <source>12.5 or &lt;0.5</source>
        <translation>12.5 o &lt;0.5</translation>
    </message>
    <message>
        <source>A date is needed: a year, a month or a day.</source>
        <translation>Se necesita una fecha: un año, un mes o un día.</translation>
    </message>
    <message>
        <source>The date lies after today. What is planned is no event yet.</source>
        <translation>La fecha es posterior a hoy. Lo planificado aún no es un evento.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>El fin es anterior al inicio.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Se necesita un nombre.</translation>
    </message>
    <message>
        <source>A number with a unit is needed; the number with a point, not a comma.</source>
        <translation>Se necesita un número con unidad; el número con punto, no con coma.</translation>
    </message>
    <message>
        <source>ECOG is a whole number from 0 to 5.</source>
        <translation>El ECOG es un número entero de 0 a 5.</translation>
    </message>
    <message>
        <source>A CTCAE grade is a whole number from 1 to 5.</source>
        <translation>Un grado CTCAE es un número entero de 1 a 5.</translation>
    </message>
    <message>
        <source>Write a date as 2026, 2026-11 or 2026-11-24.</source>
        <translation>Escriba una fecha como 2026, 2026-11 o 2026-11-24.</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xto:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>M&amp;otivo:</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>&amp;Su nombre:</translation>
    </message>
    <message>
        <source>as the file states it</source>
        <translation>como lo indica el archivo</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>No conservar</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Registrado por error</translation>
    </message>
    <message>
        <source>Performance status (%1)</source>
        <translation>Estado funcional (%1)</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Other medication</source>
        <translation>Otra medicación</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 a 100</translation>
    </message>
    <message>
        <source>A file says: %1.</source>
        <comment>event, date</comment>
        <translation>Un archivo dice: %1.</translation>
    </message>
    <message>
        <source>What is entered in error leaves the timeline and is not used. What the file says is kept and can be brought back.</source>
        <translation>Lo registrado por error sale de la cronología y no se utiliza. Lo que dice el archivo se conserva y puede recuperarse.</translation>
    </message>
    <message>
        <source>It is kept beside your correction, which is shown and used in its place.</source>
        <translation>Se conserva junto a su corrección, que se muestra y se utiliza en su lugar.</translation>
    </message>
    <message>
        <source>Its words are a molecular finding too and cannot be corrected here.</source>
        <translation>Su texto es también un hallazgo molecular y no puede corregirse aquí.</translation>
    </message>
    <message>
        <source>The end lies after today. Leave it empty until it has ended.</source>
        <translation>El fin es posterior a hoy. Déjelo vacío hasta que haya terminado.</translation>
    </message>
    <message>
        <source>A result is needed.</source>
        <translation>Se necesita un resultado.</translation>
    </message>
    <message>
        <source>This scale is a whole number from 0 to 100.</source>
        <translation>Esta escala es un número entero de 0 a 100.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Se necesita un motivo.</translation>
    </message>
    <message>
        <source>Your name is needed.</source>
        <translation>Se necesita su nombre.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::FamilyPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Cambio: %1</translation>
    </message>
    <message>
        <source>Identical twin</source>
        <translation>Gemelo idéntico</translation>
    </message>
    <message>
        <source>Add:</source>
        <comment>relatives; buttons follow</comment>
        <translation>Añadir:</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Padres</translation>
    </message>
    <message>
        <source>Add parents (P in the drawing)</source>
        <translation>Añadir padres (P en el dibujo)</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Hermano/a</translation>
    </message>
    <message>
        <source>Add a sibling (S in the drawing)</source>
        <translation>Añadir hermano o hermana (S en el dibujo)</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Hijo/a</translation>
    </message>
    <message>
        <source>Add a child (C in the drawing)</source>
        <translation>Añadir hijo o hija (C en el dibujo)</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>Add a partner (A in the drawing)</source>
        <translation>Añadir pareja (A en el dibujo)</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove the chosen person (Delete in the drawing)</source>
        <translation>Quitar la persona elegida (Supr en el dibujo)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>change</comment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Keeps the tree in the record (Ctrl+S). It is also kept when you leave the case. Earlier trees stay in the record.</source>
        <translation>Guarda el árbol en la historia (Ctrl+S). También se guarda al salir del caso. Los árboles anteriores permanecen en la historia.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>CanRisk or FHIR file…</source>
        <translation>Archivo CanRisk o FHIR…</translation>
    </message>
    <message>
        <source>Relatives of the record</source>
        <translation>Familiares de la historia</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>CanRisk pedigree file…</source>
        <translation>Archivo de árbol CanRisk…</translation>
    </message>
    <message>
        <source>FHIR FamilyMemberHistory…</source>
        <translation>FHIR FamilyMemberHistory…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The family tree of the record cannot be read: %1 Nothing of it is shown, and nothing is changed.</source>
        <translation>No se puede leer el árbol genealógico de la historia: %1 No se muestra nada de él y no se cambia nada.</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>familiar</translation>
    </message>
    <message>
        <source>The record names relatives whose place in the tree it does not tell; they are not drawn: %1.</source>
        <translation>La historia nombra familiares cuyo lugar en el árbol no indica; no se dibujan: %1.</translation>
    </message>
    <message>
        <source>Square: man, circle: woman, diamond: sex not recorded. Slash: deceased. Arrow: patient.</source>
        <translation>Cuadrado: hombre; círculo: mujer; rombo: sexo no registrado. Barra: fallecido. Flecha: paciente.</translation>
    </message>
    <message>
        <source>Keys: arrows move, Enter edits, P S C A add, F M state the sex, Delete removes.</source>
        <translation>Teclas: las flechas mueven, Intro edita, P S C A añaden, F M indican el sexo (mujer, hombre), Supr quita.</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Cambiado, aún sin guardar</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>date</comment>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>From the record&apos;s family history</source>
        <translation>De los antecedentes familiares de la historia</translation>
    </message>
    <message>
        <source>No family history is recorded</source>
        <translation>No hay antecedentes familiares registrados</translation>
    </message>
    <message>
        <source>Both parents are in the tree already: %1.</source>
        <translation>Los dos progenitores ya están en el árbol: %1.</translation>
    </message>
    <message>
        <source>State the sex first, with F or M or in the form: whether %1 is mother or father follows from it.</source>
        <translation>Indique antes el sexo, con F o M o en el formulario: de ello depende si %1 es madre o padre.</translation>
    </message>
    <message>
        <source>Parents of %1</source>
        <translation>Padres: %1</translation>
    </message>
    <message>
        <source>Sibling of %1</source>
        <translation>Hermano o hermana: %1</translation>
    </message>
    <message>
        <source>Child of %1</source>
        <translation>Hijo o hija: %1</translation>
    </message>
    <message>
        <source>Partner of %1</source>
        <translation>Pareja: %1</translation>
    </message>
    <message>
        <source>A partner stands in the tree by a child: a child of whom nothing is known was added too.</source>
        <translation>Una pareja figura en el árbol por un hijo: se añadió también un hijo del que no se sabe nada.</translation>
    </message>
    <message>
        <source>The parents they have in common were added too; nothing is known of them.</source>
        <translation>Se añadieron también los padres que tienen en común; no se sabe nada de ellos.</translation>
    </message>
    <message>
        <source>The other parent was added too; nothing is known of that person.</source>
        <translation>Se añadió también el otro progenitor; no se sabe nada de esa persona.</translation>
    </message>
    <message>
        <source>Sex of %1</source>
        <translation>Sexo: %1</translation>
    </message>
    <message>
        <source>The tree is about the patient, who cannot be removed.</source>
        <translation>El árbol trata del paciente, que no puede quitarse.</translation>
    </message>
    <message>
        <source>Remove %1? Nobody else goes with this person.</source>
        <translation>¿Quitar: %1? Nadie más se va con esta persona.</translation>
    </message>
    <message>
        <source>Remove %1? These hang on the patient only by this person and go too: %2.</source>
        <translation>¿Quitar: %1? Los siguientes solo están unidos al paciente por esta persona y se van también: %2.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a person</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>The tree is now the one that the record&apos;s family history gives. Undo brings the former one back.</source>
        <translation>El árbol es ahora el que dan los antecedentes familiares de la historia. Deshacer recupera el anterior.</translation>
    </message>
    <message>
        <source>The record names no relatives: the patient and two unknown parents are left. Undo brings the former tree back.</source>
        <translation>La historia no nombra familiares: quedan el paciente y dos progenitores desconocidos. Deshacer recupera el árbol anterior.</translation>
    </message>
    <message>
        <source>%1 is read; Undo brings the former tree back.</source>
        <comment>name of a file</comment>
        <translation>Se ha leído %1; Deshacer recupera el árbol anterior.</translation>
    </message>
    <message>
        <source>The person it is about has another sex than the patient: is it the right file?</source>
        <translation>La persona de la que trata tiene otro sexo que el paciente: ¿es el archivo correcto?</translation>
    </message>
    <message>
        <source>The person it is about was born in %1, the patient in %2: is it the right file?</source>
        <translation>La persona de la que trata nació en %1; el paciente, en %2: ¿es el archivo correcto?</translation>
    </message>
    <message>
        <source>Not drawn, because the file does not tell the place in the tree: %1.</source>
        <translation>No se dibuja, porque el archivo no indica el lugar en el árbol: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importación: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>No se puede escribir el archivo: %1</translation>
    </message>
    <message>
        <source>family</source>
        <comment>name of a file</comment>
        <translation>familia</translation>
    </message>
    <message>
        <source>The file will not hold everything:</source>
        <translation>El archivo no contendrá todo:</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Escribir el archivo…</translation>
    </message>
    <message>
        <source>Changes that were not saved</source>
        <translation>Cambios que no se guardaron</translation>
    </message>
    <message>
        <source>These changes were not saved earlier and stand here again. Undo brings the saved tree back.</source>
        <translation>Estos cambios no se guardaron antes y vuelven a estar aquí. Deshacer recupera el árbol guardado.</translation>
    </message>
    <message>
        <source>The record&apos;s family history has changed since this tree was saved, for example by an import, and what is new in it is not in the tree. Import, Relatives of the record, takes it instead of this tree.</source>
        <translation>Los antecedentes familiares de la historia han cambiado desde que se guardó este árbol, por ejemplo por una importación, y lo nuevo no está en el árbol. Importar, Familiares de la historia, los toma en lugar de este árbol.</translation>
    </message>
    <message>
        <source>Keep this tree</source>
        <translation>Conservar este árbol</translation>
    </message>
    <message>
        <source>The record&apos;s family history seen</source>
        <translation>Antecedentes familiares de la historia vistos</translation>
    </message>
    <message>
        <source>There are several partners; the other parent of this child is: %1. If that is wrong, Undo, choose the right partner in the drawing and add the child there.</source>
        <translation>Hay varias parejas; el otro progenitor de este hijo es: %1. Si no es correcto, deshaga, elija la pareja correcta en el dibujo y añada el hijo allí.</translation>
    </message>
    <message>
        <source>The new partner is the other parent of these children, who had none in the tree: %1. Undo if that is wrong.</source>
        <translation>La nueva pareja es el otro progenitor de estos hijos, que no tenían ninguno en el árbol: %1. Deshaga si no es correcto.</translation>
    </message>
    <message>
        <source>The file will hold the names and identifiers that stand in the tree.</source>
        <translation>El archivo contendrá los nombres e identificadores que constan en el árbol.</translation>
    </message>
    <message>
        <source>Write without names…</source>
        <translation>Escribir sin nombres…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>consilium::ui::FiguresView</name>
    <message>
        <source>What became of our decisions</source>
        <translation>Qué fue de nuestras decisiones</translation>
    </message>
    <message>
        <source>Final decisions of this store, counted; shares with the 95 % interval of Wilson. Few cases say little: compare no therapies by them.</source>
        <translation>Decisiones definitivas de este almacén, contadas; proporciones con el intervalo del 95 % de Wilson. Pocos casos dicen poco: no compare tratamientos con ellas.</translation>
    </message>
    <message>
        <source>nothing counted yet</source>
        <translation>aún no se ha contado nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Final decisions</source>
        <translation>Decisiones definitivas</translation>
    </message>
    <message>
        <source>A therapy was recommended, of final decisions</source>
        <translation>Se recomendó un tratamiento, de las decisiones definitivas</translation>
    </message>
    <message>
        <source>It was given, wholly or in part, of those recommended whose course is known</source>
        <translation>Se administró, total o parcialmente, de los recomendados cuyo curso se conoce</translation>
    </message>
    <message>
        <source>Complete or partial response, of those given with an evaluable response</source>
        <translation>Respuesta completa o parcial, de los administrados con respuesta evaluable</translation>
    </message>
    <message>
        <source>Toxicity of CTCAE grade 3 or worse, of those given whose toxicity is stated</source>
        <translation>Toxicidad de grado CTCAE 3 o peor, de los administrados cuya toxicidad consta</translation>
    </message>
    <message>
        <source>Recommended off the ranking&apos;s first shelf, of decisions after an opened ranking</source>
        <translation>Recomendado fuera del primer grupo de la ordenación, de las decisiones tras una ordenación abierta</translation>
    </message>
    <message>
        <source>Sealed choices that became the decision, of all that were sealed</source>
        <translation>Elecciones selladas que pasaron a ser la decisión, de todas las selladas</translation>
    </message>
    <message>
        <source>Recommended, and nobody has said what became of it</source>
        <translation>Recomendado, y nadie ha indicado qué fue de ello</translation>
    </message>
</context>
<context>
    <name>consilium::ui::FollowUpEditor</name>
    <message>
        <source>A follow-up can be entered once the decision is final.</source>
        <translation>Se puede introducir un seguimiento cuando la decisión es definitiva.</translation>
    </message>
    <message>
        <source>Date of the follow-up</source>
        <translation>Fecha del seguimiento</translation>
    </message>
    <message>
        <source>Was the recommended treatment given?</source>
        <translation>¿Se administró el tratamiento recomendado?</translation>
    </message>
    <message>
        <source>Why it was not given</source>
        <translation>Por qué no se administró</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Worst toxicity</source>
        <translation>Peor toxicidad</translation>
    </message>
    <message>
        <source>Which toxicity</source>
        <translation>Qué toxicidad</translation>
    </message>
    <message>
        <source>What else is known</source>
        <translation>Qué más se sabe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Administrado</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <source>Toxicity</source>
        <translation>Toxicidad</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add the follow-up</source>
        <translation>Añadir el seguimiento</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ello</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Aún no se sabe nada.</translation>
    </message>
    <message>
        <source>Say at least whether the treatment was given.</source>
        <translation>Indique al menos si se administró el tratamiento.</translation>
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
        <translation>F</translation>
    </message>
    <message>
        <source>U</source>
        <comment>letter for: unknown</comment>
        <translation>D</translation>
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
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>genes</comment>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show fewer genes</source>
        <translation>Mostrar menos genes</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more gene(s)</source>
        <translation>
            <numerusform>Mostrar %n gen más</numerusform>
            <numerusform>Mostrar %n genes más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenePositions</name>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>of the definition that each call was made with</source>
        <translation>de la definición con la que se hizo cada asignación</translation>
    </message>
    <message>
        <source>Positions of each gene</source>
        <translation>Posiciones de cada gen</translation>
    </message>
    <message>
        <source>Point at a mark, or move along them with the arrow keys.</source>
        <translation>Señale una marca o recórralas con las teclas de flecha.</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leída</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>inservible</translation>
    </message>
    <message>
        <source>key position</source>
        <translation>posición clave</translation>
    </message>
    <message>
        <source>key position, not read</source>
        <translation>posición clave, no leída</translation>
    </message>
    <message>
        <source>Which positions were read is not stated: nothing here says that another allele was looked for.</source>
        <translation>No consta qué posiciones se leyeron: nada aquí indica que se buscara otro alelo.</translation>
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
        <translation>No se conoce el tipo de tumor: no se puede decir qué genes son relevantes.</translation>
    </message>
    <message>
        <source>The pack names no gene that matters in this tumour type.</source>
        <translation>El paquete no nombra ningún gen relevante en este tipo de tumor.</translation>
    </message>
    <message>
        <source>No test of this case names the genes that it covers: where nothing was found a gene is unknown, not normal.</source>
        <translation>Ninguna prueba de este caso nombra los genes que cubre: donde no se detectó nada, un gen es desconocido, no normal.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomeDetail</name>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>Details of the chosen row</source>
        <translation>Detalles de la fila elegida</translation>
    </message>
    <message>
        <source>Choose a row to see every field and the statements that it meets.</source>
        <translation>Elija una fila para ver todos los campos y las afirmaciones aplicables.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>Analizado por</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Proteína</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codificante</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrito</translation>
    </message>
    <message>
        <source>Exon</source>
        <translation>Exón</translation>
    </message>
    <message>
        <source>Genomic</source>
        <translation>Genómico</translation>
    </message>
    <message>
        <source>build not stated</source>
        <translation>versión del genoma no consta</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>chromosome %1, position %2, %3</source>
        <translation>cromosoma %1, posición %2, %3</translation>
    </message>
    <message>
        <source>Alleles</source>
        <translation>Alelos</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>reference and alternative allele</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Consecuencia</translation>
    </message>
    <message>
        <source>Allele fraction</source>
        <translation>Fracción alélica</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <comment>allele fraction, its field in the file</comment>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>Reads with it</source>
        <translation>Lecturas con ella</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Genotype</source>
        <translation>Genotipo</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Significance</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>gene, change</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) that cannot be judged without the test</source>
        <translation>
            <numerusform>%n afirmación que no puede valorarse sin la prueba</numerusform>
            <numerusform>%n afirmaciones que no pueden valorarse sin la prueba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) met</source>
        <translation>
            <numerusform>%n afirmación aplicable</numerusform>
            <numerusform>%n afirmaciones aplicables</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>From the pack %1 %2. A statement that the finding does not meet is not listed.</source>
        <translation>Del paquete %1 %2. Las afirmaciones no aplicables al hallazgo no se muestran.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>AMP %1, by rule %2</source>
        <translation>AMP %1, según la regla %2</translation>
    </message>
    <message>
        <source>%1 (%2 points): %3</source>
        <comment>code, its points, reason</comment>
        <translation>%1 (%2 puntos): %3</translation>
    </message>
    <message>
        <source>Oncogenicity</source>
        <translation>Oncogenicidad</translation>
    </message>
    <message>
        <source>%1, %2 points</source>
        <comment>class, sum</comment>
        <translation>%1, %2 puntos</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>No valorado</translation>
    </message>
    <message>
        <source>Conflicting evidence</source>
        <translation>Evidencia contradictoria</translation>
    </message>
    <message>
        <source>the same therapy, in the same tumour types, side by side</source>
        <translation>el mismo tratamiento, en los mismos tipos de tumor, en paralelo</translation>
    </message>
    <message numerus="yes">
        <source>%n other statement(s) met</source>
        <translation>
            <numerusform>%n afirmación aplicable más</numerusform>
            <numerusform>%n afirmaciones aplicables más</numerusform>
        </translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Muestra</translation>
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
        <translation>? %1 no medido</translation>
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
        <translation>Prueba sin nombre</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>fecha no registrada</translation>
    </message>
    <message>
        <source>build not stated</source>
        <translation>versión del genoma no consta</translation>
    </message>
    <message>
        <source>tumour sample %1</source>
        <translation>muestra tumoral %1</translation>
    </message>
    <message>
        <source>no normal sample</source>
        <translation>sin muestra normal</translation>
    </message>
    <message>
        <source>normal sample %1</source>
        <translation>muestra normal %1</translation>
    </message>
    <message>
        <source>covers all genes</source>
        <translation>cubre todos los genes</translation>
    </message>
    <message>
        <source>panel of %1 genes</source>
        <translation>panel de %1 genes</translation>
    </message>
    <message>
        <source>panel content not stated: every gene without a finding is unknown</source>
        <translation>contenido del panel no consta: todo gen sin hallazgo es desconocido</translation>
    </message>
    <message>
        <source>%1 genes failed</source>
        <translation>%1 genes fallidos</translation>
    </message>
    <message>
        <source>and %1 more tests</source>
        <translation>y %1 pruebas más</translation>
    </message>
    <message>
        <source>No genomic test is recorded: a gene without a finding is unknown, none is normal.</source>
        <translation>No hay registrada ninguna prueba genómica: un gen sin hallazgo es desconocido; ninguno es normal.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomeModel</name>
    <message>
        <source>%1 sensitive</source>
        <comment>number of statements</comment>
        <translation>%1 sensibles</translation>
    </message>
    <message>
        <source>%1 resistant</source>
        <comment>number of statements</comment>
        <translation>%1 resistentes</translation>
    </message>
    <message>
        <source>%1 other</source>
        <comment>number of statements</comment>
        <translation>%1 otras</translation>
    </message>
    <message>
        <source>%1 ask</source>
        <comment>number of statements</comment>
        <translation>%1 pendientes</translation>
    </message>
    <message>
        <source>How many statements of the knowledge pack the finding meets: sensitive and resistant for this tumour type, other for other tumour types and other effects. “Ask” counts the statements that cannot be judged without the test.</source>
        <translation>Cuántas afirmaciones del paquete de conocimiento se aplican al hallazgo: «sensibles» y «resistentes» para este tipo de tumor, «otras» para otros tipos de tumor y otros efectos. «Pendientes» cuenta las afirmaciones que no pueden valorarse sin la prueba.</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteración</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>Allele fraction</source>
        <translation>Fracción alélica</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Consecuencia</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>AMP %1</source>
        <translation>AMP %1</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Muestra</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomePage</name>
    <message>
        <source>Genomic findings and tests</source>
        <translation>Hallazgos y pruebas genómicos</translation>
    </message>
    <message>
        <source>Search gene, change or source</source>
        <translation>Buscar gen, alteración o fuente</translation>
    </message>
    <message>
        <source>Search the table</source>
        <translation>Buscar en la tabla</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>section of the table, number of rows</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>A gene that is not listed as tested is unknown, not normal.</source>
        <translation>Un gen que no consta como analizado es desconocido, no normal.</translation>
    </message>
    <message>
        <source>No genomic finding is recorded, and no test that knowledge asks about.</source>
        <translation>No hay registrado ningún hallazgo genómico ni ninguna prueba por la que pregunte el paquete.</translation>
    </message>
    <message>
        <source>Every row is hidden by the sections, the specimens or the search above.</source>
        <translation>Todas las filas están ocultas por las secciones, las muestras o la búsqueda de arriba.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::HiddenLine</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Tested normal</source>
        <translation>Probado, normal</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>No analizado</translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation>Filtrados</translation>
    </message>
    <message>
        <source>What the table hides</source>
        <translation>Lo que oculta la tabla</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) hidden: did not pass the filter, no part in the options.</source>
        <translation>
            <numerusform>%n hallazgo oculto: no superó el filtro, no interviene en las opciones.</numerusform>
            <numerusform>%n hallazgos ocultos: no superaron el filtro, no intervienen en las opciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the findings that did not pass the filter</source>
        <translation>Mostrar los hallazgos que no superaron el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) hidden: refuted or entered in error.</source>
        <translation>
            <numerusform>%n hallazgo oculto: refutado o registrado por error.</numerusform>
            <numerusform>%n hallazgos ocultos: refutados o registrados por error.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the findings that were refuted or entered in error</source>
        <translation>Mostrar los hallazgos refutados o registrados por error</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden: switched off above (%1).</source>
        <translation>
            <numerusform>%n fila oculta: desactivada arriba (%1).</numerusform>
            <numerusform>%n filas ocultas: desactivadas arriba (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the sections that are switched off</source>
        <translation>Mostrar las secciones desactivadas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden by the search for “%1”.</source>
        <translation>
            <numerusform>%n fila oculta por la búsqueda de «%1».</numerusform>
            <numerusform>%n filas ocultas por la búsqueda de «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden: of other specimens, or of none that is stated.</source>
        <translation>
            <numerusform>%n fila oculta: de otras muestras o sin muestra indicada.</numerusform>
            <numerusform>%n filas ocultas: de otras muestras o sin muestra indicada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the rows of all specimens</source>
        <translation>Mostrar las filas de todas las muestras</translation>
    </message>
</context>
<context>
    <name>consilium::ui::IconArray</name>
    <message>
        <source>A hundred people like this</source>
        <translation>Cien personas como esta</translation>
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
        <translation>Importar</translation>
    </message>
    <message>
        <source>&amp;Import with these answers</source>
        <translation>&amp;Importar con estas respuestas</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no incorporado</translation>
    </message>
    <message>
        <source>⊘ not taken; the store is as before</source>
        <translation>⊘ no incorporado; el almacén queda como estaba</translation>
    </message>
    <message>
        <source>%1 added, %2 replaced, %3 unchanged</source>
        <comment>records</comment>
        <translation>%1 añadidas, %2 sustituidas, %3 sin cambios</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Leído: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Kept as it came, without being understood: %1</source>
        <translation>Conservado tal como llegó, sin interpretarse: %1</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Nada que revisar.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at:</source>
        <translation>
            <numerusform>%n lugar que revisar:</numerusform>
            <numerusform>%n lugares que revisar:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in the file, what is there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>archivo completo</translation>
    </message>
    <message numerus="yes">
        <source>%n more not listed</source>
        <translation>
            <numerusform>%n más sin mostrar</numerusform>
            <numerusform>%n más sin mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>as the file states it</source>
        <translation>según indica el archivo</translation>
    </message>
    <message>
        <source>&amp;Tumour sample</source>
        <translation>&amp;Muestra tumoral</translation>
    </message>
    <message>
        <source>&amp;Genome build</source>
        <translation>&amp;Versión del genoma</translation>
    </message>
    <message>
        <source>Names and build are never guessed: say what the laboratory&apos;s report says.</source>
        <translation>Los nombres y la versión nunca se adivinan: indique lo que figura en el informe del laboratorio.</translation>
    </message>
    <message>
        <source>Imported: %1 records added, %2 replaced, %3 places to look at.</source>
        <translation>Importado: %1 entradas añadidas, %2 sustituidas, %3 lugares que revisar.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not taken.</source>
        <translation>
            <numerusform>%n archivo no incorporado.</numerusform>
            <numerusform>%n archivos no incorporados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Archivos importados</translation>
    </message>
</context>
<context>
    <name>consilium::ui::InstallDialog</name>
    <message>
        <source>Put a pack into use</source>
        <translation>Poner en uso un paquete</translation>
    </message>
    <message>
        <source>%1 will be used for every case of this store.</source>
        <translation>%1 se utilizará para todos los casos de este almacén.</translation>
    </message>
    <message>
        <source>&amp;Your name (who puts it into use)</source>
        <translation>&amp;Su nombre (quien lo pone en uso)</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n option(s) of level I would be lost</source>
        <translation>
            <numerusform>▲ Se perdería %n opción de nivel I</numerusform>
            <numerusform>▲ Se perderían %n opciones de nivel I</numerusform>
        </translation>
    </message>
    <message>
        <source>Options of level I that would be lost</source>
        <translation>Opciones de nivel I que se perderían</translation>
    </message>
    <message>
        <source>Name of the person who &amp;accepts these losses</source>
        <translation>Nombre de la persona que &amp;acepta estas pérdidas</translation>
    </message>
    <message>
        <source>Both names and the losses are kept in the history of this store. No patient is named there.</source>
        <translation>Ambos nombres y las pérdidas quedan en el historial de este almacén. Allí no se nombra a ningún paciente.</translation>
    </message>
    <message>
        <source>The name is kept in the history of this store.</source>
        <translation>El nombre queda en el historial de este almacén.</translation>
    </message>
    <message>
        <source>&amp;Put into use</source>
        <translation>&amp;Poner en uso</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
</context>
<context>
    <name>consilium::ui::JumpBox</name>
    <message>
        <source>Step or case</source>
        <translation>Paso o caso</translation>
    </message>
    <message>
        <source>Step by number or name; # and a number for a case</source>
        <translation>Paso por número o nombre; # y un número para un caso</translation>
    </message>
</context>
<context>
    <name>consilium::ui::KnowledgeController</name>
    <message>
        <source>Check a knowledge pack</source>
        <translation>Comprobar un paquete</translation>
    </message>
    <message>
        <source>Knowledge packs (*.cpack);;All files (*)</source>
        <translation>Paquetes de conocimiento (*.cpack);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Put a pack into use</source>
        <translation>Poner en uso un paquete</translation>
    </message>
    <message>
        <source>What would be lost has changed since you looked, because the cases of the store have. Nothing was changed; please look again.</source>
        <translation>Lo que se perdería ha cambiado desde que lo vio, porque han cambiado los casos del almacén. No se ha cambiado nada; revíselo de nuevo.</translation>
    </message>
    <message>
        <source>Trust a key</source>
        <translation>Confiar en una clave</translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation>Claves públicas (*.pub);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file holds no public key. Choose the .pub file that the signer gives away.
%1</source>
        <comment>why</comment>
        <translation>El archivo no contiene ninguna clave pública. Elija el archivo .pub que distribuye el firmante.
%1</translation>
    </message>
    <message>
        <source>Packs signed by %1 may now be put into use here. Check the pack again.</source>
        <translation>Los paquetes firmados por %1 pueden ponerse ahora en uso aquí. Compruebe de nuevo el paquete.</translation>
    </message>
    <message>
        <source>This key is trusted here already.</source>
        <translation>Ya se confía aquí en esta clave.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::KnowledgePage</name>
    <message>
        <source>Parts of the knowledge page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Pack in use</source>
        <translation>Paquete en uso</translation>
    </message>
    <message>
        <source>Check a new pack</source>
        <translation>Comprobar un paquete nuevo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>pack, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
</context>
<context>
    <name>consilium::ui::LargeView</name>
    <message>
        <source>identity masked</source>
        <translation>identidad oculta</translation>
    </message>
    <message>
        <source>← → idea · ↑ ↓ scroll · M mask · Esc or F5 back to the page</source>
        <translation>← → idea · ↑ ↓ desplazar · M enmascarar · Esc o F5 volver a la página</translation>
    </message>
    <message>
        <source>Page at board size</source>
        <translation>Página en tamaño de sala</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>patient, age, sex</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · invented</source>
        <comment>patient</comment>
        <translation>%1 · inventado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of an idea</comment>
        <translation>%1 de %2</translation>
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
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>How would it have done here</source>
        <translation>Cómo habría rendido aquí</translation>
    </message>
    <message>
        <source>Look at the patients of this store</source>
        <translation>Revisar los pacientes de este almacén</translation>
    </message>
    <message>
        <source>what it would have said from what was known then, beside what has been seen since</source>
        <translation>lo que habría predicho con lo que se sabía entonces, junto a lo observado desde entonces</translation>
    </message>
    <message>
        <source>Nothing was counted yet. The patients of this store are gone through one by one; nothing leaves this computer, and nothing is kept.</source>
        <translation>Aún no se ha contado nada. Los pacientes de este almacén se revisan uno a uno; nada sale de este ordenador y nada se guarda.</translation>
    </message>
    <message>
        <source>Going through the patients…</source>
        <translation>Revisando los pacientes…</translation>
    </message>
    <message>
        <source>not one it is about</source>
        <translation>no corresponde</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin predicción</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>sin desenlace</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>Quién queda excluido y por qué</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>everybody, by %1 months</source>
        <translation>todos, a los %1 meses</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>third with the lowest score</source>
        <translation>tercio con la predicción más baja</translation>
    </message>
    <message>
        <source>middle third</source>
        <translation>tercio intermedio</translation>
    </message>
    <message>
        <source>third with the highest score</source>
        <translation>tercio con la predicción más alta</translation>
    </message>
    <message>
        <source>%1, by %2 months</source>
        <comment>third of the people, time</comment>
        <translation>%1, a los %2 meses</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Predicho</translation>
    </message>
    <message>
        <source>Seen (95 % interval)</source>
        <translation>Observado (intervalo del 95 %)</translation>
    </message>
    <message>
        <source>Followed that long</source>
        <translation>Con ese seguimiento</translation>
    </message>
    <message>
        <source>Said and seen in this store</source>
        <translation>Predicho y observado en este almacén</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Diferencia, puntos</translation>
    </message>
    <message>
        <source>Therefore</source>
        <translation>Por tanto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
</context>
<context>
    <name>consilium::ui::Lollipop</name>
    <message>
        <source>Changes along the protein of %1</source>
        <translation>Alteraciones a lo largo de la proteína de %1</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>change, how often</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>end not known</source>
        <comment>of a protein&apos;s axis</comment>
        <translation>final no conocido</translation>
    </message>
</context>
<context>
    <name>consilium::ui::MainWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Folder of the store</source>
        <translation>Carpeta del almacén</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import FHIR records, variant files and tables of findings</source>
        <translation>Importar historias FHIR, archivos de variantes y tablas de hallazgos</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>Informe en &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>&amp;Pacientes</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Cronología</translation>
    </message>
    <message>
        <source>&amp;Genome</source>
        <translation>&amp;Genoma</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;About Consilium</source>
        <translation>&amp;Acerca de Consilium</translation>
    </message>
    <message>
        <source>About Consilium</source>
        <translation>Acerca de Consilium</translation>
    </message>
    <message>
        <source>Consilium %1</source>
        <translation>Consilium %1</translation>
    </message>
    <message>
        <source>Opening the case…</source>
        <translation>Abriendo el caso…</translation>
    </message>
    <message>
        <source>The case could not be opened</source>
        <translation>No se pudo abrir el caso</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Report of the case</source>
        <translation>Informe del caso</translation>
    </message>
    <message>
        <source>Report written. It is not encrypted: keep it where patient data may be.</source>
        <translation>Informe escrito. No está cifrado: guárdelo donde pueda haber datos de pacientes.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Adding the finding…</source>
        <translation>Añadiendo el hallazgo…</translation>
    </message>
    <message>
        <source>Marking the entry…</source>
        <translation>Marcando la entrada…</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Registrado por error</translation>
    </message>
    <message>
        <source>Marked as entered in error: it stays in the record, under Filtered out, and is not used.</source>
        <translation>Marcado como registrado por error: permanece en la historia, en «Filtrados», y no se utiliza.</translation>
    </message>
    <message>
        <source>P&amp;harmacogenomics</source>
        <translation>&amp;Farmacogenómica</translation>
    </message>
    <message>
        <source>Pharmacogenomic wallet card</source>
        <translation>Tarjeta farmacogenómica de bolsillo</translation>
    </message>
    <message>
        <source>Card written. It is not encrypted: keep it where patient data may be.</source>
        <translation>Tarjeta escrita. No está cifrada: guárdela donde pueda haber datos de pacientes.</translation>
    </message>
    <message>
        <source>Germline genotypes</source>
        <translation>Genotipos de línea germinal</translation>
    </message>
    <message>
        <source>Variant files (*.vcf *.vcf.gz *.bcf)</source>
        <translation>Archivos de variantes (*.vcf *.vcf.gz *.bcf)</translation>
    </message>
    <message>
        <source>Adding the result…</source>
        <translation>Añadiendo el resultado…</translation>
    </message>
    <message>
        <source>Reading the genotypes…</source>
        <translation>Leyendo los genotipos…</translation>
    </message>
    <message>
        <source>%1, sample %2: %3 results of genes are new, %4 replaced, %5 unchanged. Genes of which the file says nothing stay not tested.</source>
        <translation>%1, muestra %2: %3 resultados de genes son nuevos, %4 sustituidos, %5 sin cambios. Los genes de los que el archivo no dice nada siguen sin analizar.</translation>
    </message>
    <message>
        <source>Marked as entered in error: it stays in the record and is not used.</source>
        <translation>Marcado como registrado por error: permanece en la historia y no se utiliza.</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Calculadoras</translation>
    </message>
    <message>
        <source>Outloo&amp;k</source>
        <translation>P&amp;erspectiva</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Outlook written. It is not encrypted: keep it where patient data may be.</source>
        <translation>Perspectiva escrita. No está cifrada: guárdela donde pueda haber datos de pacientes.</translation>
    </message>
    <message>
        <source>Going through the patients…</source>
        <translation>Revisando los pacientes…</translation>
    </message>
    <message>
        <source>Comparing rankings…</source>
        <translation>Comparando ordenaciones…</translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation>Rie&amp;sgo</translation>
    </message>
    <message>
        <source>The family tree was not saved</source>
        <translation>No se guardó el árbol genealógico</translation>
    </message>
    <message>
        <source>Family tree saved.</source>
        <translation>Árbol genealógico guardado.</translation>
    </message>
    <message>
        <source>Family tree</source>
        <translation>Árbol genealógico</translation>
    </message>
    <message>
        <source>Family trees (*.txt *.canrisk *.json *.ndjson);;All files (*)</source>
        <translation>Árboles genealógicos (*.txt *.canrisk *.json *.ndjson);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Family tree written. It is not encrypted: keep it where patient data may be.</source>
        <translation>Árbol genealógico escrito. No está cifrado: guárdelo donde pueda haber datos de pacientes.</translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation>Fa&amp;milia</translation>
    </message>
    <message>
        <source>The report was written and exists. Its ranking could not be kept: %1</source>
        <translation>El informe se escribió y existe. No se pudo conservar su ordenación: %1</translation>
    </message>
    <message>
        <source>%1 The tree is held until the program ends and is shown again when the case is opened. Save it again, or undo the changes.</source>
        <comment>what went wrong</comment>
        <translation>%1 El árbol se retiene hasta que termine el programa y se muestra de nuevo al abrir el caso. Guárdelo otra vez o deshaga los cambios.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Timeline written. It is not encrypted: keep it where patient data may be.</source>
        <translation>Cronología guardada. No está cifrada: consérvela donde puedan estar datos de pacientes.</translation>
    </message>
    <message>
        <source>Writing the event…</source>
        <translation>Escribiendo el evento…</translation>
    </message>
    <message>
        <source>Written. What stood there before stays in the history.</source>
        <translation>Escrito. Lo que había antes permanece en el historial.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Board mode: this window does not lock itself.</source>
        <translation>Modo de comité: esta ventana no se bloquea sola.</translation>
    </message>
    <message>
        <source>This was typed before the case was left, and is not written yet.</source>
        <translation>Esto se introdujo antes de dejar el caso y aún no está escrito.</translation>
    </message>
    <message>
        <source>The event that was being typed is kept. It is asked again when the case it belongs to is opened.</source>
        <translation>El evento que se estaba introduciendo se conserva. Se vuelve a presentar al abrir el caso al que pertenece.</translation>
    </message>
    <message>
        <source>%1 Nothing was written; what was typed is still here.</source>
        <comment>what went wrong</comment>
        <translation>%1 No se escribió nada; lo introducido sigue aquí.</translation>
    </message>
    <message>
        <source>The event was not written</source>
        <translation>No se escribió el evento</translation>
    </message>
    <message>
        <source>%1 What was typed is held until the program ends and is asked again when the case is opened.</source>
        <comment>what went wrong</comment>
        <translation>%1 Lo introducido se retiene hasta que termine el programa y se vuelve a presentar al abrir el caso.</translation>
    </message>
    <message>
        <source>Written into the record it was typed for, which is not shown any more.</source>
        <translation>Escrito en la historia para la que se introdujo, que ya no se muestra.</translation>
    </message>
    <message>
        <source>This was typed before, and is not written yet.</source>
        <translation>Esto se introdujo antes y aún no está escrito.</translation>
    </message>
    <message numerus="yes">
        <source>%n family tree(s) of the store %1 were not saved. They are held until the program ends and are saved when that store is opened again.</source>
        <translation>
            <numerusform>No se guardó %n árbol genealógico del almacén %1. Se retiene hasta que termine el programa y se guarda cuando se abra de nuevo ese almacén.</numerusform>
            <numerusform>No se guardaron %n árboles genealógicos del almacén %1. Se retienen hasta que termine el programa y se guardan cuando se abra de nuevo ese almacén.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family tree(s) of the store %1 were not saved and are lost when the program ends. Open that store to save them, or close the window once more to give them up.</source>
        <translation>
            <numerusform>No se guardó %n árbol genealógico del almacén %1 y se perderá cuando termine el programa. Abra ese almacén para guardarlo, o cierre la ventana otra vez para descartarlo.</numerusform>
            <numerusform>No se guardaron %n árboles genealógicos del almacén %1 y se perderán cuando termine el programa. Abra ese almacén para guardarlos, o cierre la ventana otra vez para descartarlos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::MeetingEditor</name>
    <message>
        <source>New meeting</source>
        <translation>Nueva reunión</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>&amp;Choices are sealed before the ranking is shown</source>
        <translation>Las &amp;elecciones se sellan antes de mostrar la ordenación</translation>
    </message>
    <message>
        <source>Why choices are not sealed</source>
        <translation>Por qué no se sellan las elecciones</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <source>Thoracic board</source>
        <translation>Comité de tumores torácicos</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <extracomment>how a time is to be typed: hours, minutes</extracomment>
        <translation>HH:MM</translation>
    </message>
    <message>
        <source>Quorum: members who must be present</source>
        <translation>Quórum: miembros que deben estar presentes</translation>
    </message>
    <message>
        <source>none agreed</source>
        <comment>quorum</comment>
        <translation>ninguno acordado</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Quorum</source>
        <translation>&amp;Quórum</translation>
    </message>
    <message>
        <source>Save meeting</source>
        <translation>Guardar la reunión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Members and guests</source>
        <translation>Miembros e invitados</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>Cambiar la reunión</translation>
    </message>
    <message>
        <source>Name of the member</source>
        <translation>Nombre del miembro</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this member</source>
        <translation>Quitar este miembro</translation>
    </message>
    <message>
        <source>Give the meeting a title.</source>
        <translation>Ponga un título a la reunión.</translation>
    </message>
    <message>
        <source>Give the meeting a date.</source>
        <translation>Ponga una fecha a la reunión.</translation>
    </message>
    <message>
        <source>Say why choices are not sealed first.</source>
        <translation>Indique por qué no se sellan antes las elecciones.</translation>
    </message>
    <message>
        <source>The quorum is larger than the number of members.</source>
        <translation>El quórum es mayor que el número de miembros.</translation>
    </message>
    <message>
        <source>Give each member a name.</source>
        <translation>Ponga un nombre a cada miembro.</translation>
    </message>
    <message>
        <source>Two members have the same name: tell them apart.</source>
        <translation>Dos miembros tienen el mismo nombre: distíngalos.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Refused model</source>
        <translation>Modelo rechazado</translation>
    </message>
    <message>
        <source>No model is installed: options show evidence only, no number.</source>
        <translation>No hay ningún modelo instalado: las opciones muestran solo evidencia, ningún número.</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>id, version, claim</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Outcome: %1; %2</source>
        <translation>Desenlace: %1; %2</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Personas: %1</translation>
    </message>
    <message>
        <source>Fitted on %1 people, %2 with the outcome · %3 · %4</source>
        <comment>people, events, data set, licence</comment>
        <translation>Ajustado con %1 personas, %2 con el evento · %3 · %4</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, interval</comment>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Límite: %1</translation>
    </message>
    <message>
        <source>Published for the same question: %1</source>
        <translation>Publicado para la misma pregunta: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Fuentes: %1</translation>
    </message>
    <message>
        <source>A statement it makes with %1 % certainty held for %2 % of people it had not seen.</source>
        <translation>Una afirmación que hace con un %1 % de certeza se cumplió en el %2 % de las personas que no había visto.</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Group %1 %2 (%3 people, %4): %5.</source>
        <comment>name of the grouping, group, people, cohort, what</comment>
        <translation>Grupo %1 %2 (%3 personas, %4): %5.</translation>
    </message>
    <message>
        <source>%1, on %2 of them</source>
        <comment>reader, people</comment>
        <translation>%1 (%2 pers.)</translation>
    </message>
    <message>
        <source>Fitted on %1 people · %2 · %3</source>
        <comment>people, data set, licence</comment>
        <translation>Ajustado con %1 personas · %2 · %3</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>level of a group</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <comment>level of a group</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>Chosen model</source>
        <translation>Modelo elegido</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OpenQuestionsSection</name>
    <message>
        <source>What is not known and could move the options</source>
        <translation>Lo que no se conoce y podría mover las opciones</translation>
    </message>
    <message>
        <source>%1 first</source>
        <translation>Primero: %1</translation>
    </message>
    <message>
        <source>stays “%1”; its criteria may still end otherwise</source>
        <translation>sigue en «%1»; sus criterios aún pueden acabar de otro modo</translation>
    </message>
    <message>
        <source>“%1” now; may end from “%2” to “%3”</source>
        <comment>shelves</comment>
        <translation>ahora «%1»; puede acabar entre «%2» y «%3»</translation>
    </message>
    <message>
        <source>How far each option could still go</source>
        <translation>Hasta dónde podría llegar aún cada opción</translation>
    </message>
    <message>
        <source>Model %1: %2 (%3)</source>
        <comment>model, why there is no range, inputs</comment>
        <translation>Modelo %1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>Not known · %n test(s) could change the list</source>
        <translation>
            <numerusform>No se conoce · %n prueba podría cambiar la lista</numerusform>
            <numerusform>No se conoce · %n pruebas podrían cambiar la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 alone could move or add %n option(s)</source>
        <translation>
            <numerusform>%1 por sí solo podría mover o añadir %n opción</numerusform>
            <numerusform>%1 por sí solo podría mover o añadir %n opciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could move %n option(s): %1</source>
        <translation>
            <numerusform>podría mover %n opción: %1</numerusform>
            <numerusform>podría mover %n opciones: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could add %n option(s): %1</source>
        <translation>
            <numerusform>podría añadir %n opción: %1</numerusform>
            <numerusform>podría añadir %n opciones: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could put a caution on %n option(s): %1</source>
        <translation>
            <numerusform>podría añadir una precaución a %n opción: %1</numerusform>
            <numerusform>podría añadir una precaución a %n opciones: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is missing from the model&apos;s number of %n option(s)</source>
        <translation>
            <numerusform>falta en el número del modelo de %n opción</numerusform>
            <numerusform>falta en el número del modelo de %n opciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3 (%4): between %5 and %6, 95 % intervals from %7 to %8, whatever these turn out to be: %9</source>
        <comment>model, version, outcome, horizon, lowest, highest, lowest and highest end of the intervals, inputs</comment>
        <translation>%1 %2, %3 (%4): entre %5 y %6, intervalos del 95 % de %7 a %8, sea cual sea el valor de: %9</translation>
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
        <translation>a considerar</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n caution(s)</source>
        <translation>
            <numerusform>▲ %n precaución</numerusform>
            <numerusform>▲ %n precauciones</numerusform>
        </translation>
    </message>
    <message>
        <source>? %1 not known</source>
        <comment>number of criteria</comment>
        <translation>? %1 no conocidos</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionDelegate</name>
    <message numerus="yes">
        <source>⊘ %n not met</source>
        <translation>
            <numerusform>⊘ %n no cumplido</numerusform>
            <numerusform>⊘ %n no cumplidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n caution(s)</source>
        <translation>
            <numerusform>▲ %n precaución</numerusform>
            <numerusform>▲ %n precauciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %n not known</source>
        <translation>
            <numerusform>? %n no conocido</numerusform>
            <numerusform>? %n no conocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>response, model</source>
        <translation>respuesta, modelo</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>interval</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>response, trial</source>
        <translation>respuesta, ensayo</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <source>evidence only</source>
        <translation>solo evidencia</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionDetail</name>
    <message>
        <source>Levels by rule: %1</source>
        <comment>ids of rules</comment>
        <translation>Niveles según regla: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>source; rules</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Reasons for the chosen option</source>
        <translation>Motivos de la opción elegida</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Stands after %1</source>
        <comment>a therapy with its trial</comment>
        <translation>Va después de %1</translation>
    </message>
    <message>
        <source>Matched on %1.</source>
        <translation>Según %1.</translation>
    </message>
    <message>
        <source>Not tested or not known, and could open an option: %1</source>
        <translation>No analizado o no conocido, y podría abrir una opción: %1</translation>
    </message>
    <message>
        <source>Always among the options, whatever the findings are.</source>
        <translation>Siempre entre las opciones, sean cuales sean los hallazgos.</translation>
    </message>
    <message>
        <source>%1 met · %2 with caution · %3 not met · %4 not known</source>
        <translation>%1 cumplidos · %2 con precaución · %3 no cumplidos · %4 no conocidos</translation>
    </message>
    <message>
        <source>settled by: %1</source>
        <translation>se aclara con: %1</translation>
    </message>
    <message>
        <source>could be changed: %1</source>
        <translation>podría modificarse: %1</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>nada registrado</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>place in a file</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>none for this therapy</source>
        <translation>ninguno para este tratamiento</translation>
    </message>
    <message>
        <source>No model speaks about this therapy: evidence only, no number.</source>
        <translation>Ningún modelo se pronuncia sobre este tratamiento: solo evidencia, ningún número.</translation>
    </message>
    <message>
        <source>What moves the model&apos;s number</source>
        <translation>Qué desplaza el número del modelo</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>model name, id, version</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message numerus="yes">
        <source> · AUC %1 (%2 to %3) on %n people it never saw</source>
        <translation>
            <numerusform> · AUC %1 (%2 a %3) en %n persona que nunca vio</numerusform>
            <numerusform> · AUC %1 (%2 a %3) en %n personas que nunca vio</numerusform>
        </translation>
    </message>
    <message>
        <source>? withheld</source>
        <translation>? retenido</translation>
    </message>
    <message>
        <source>No number is shown: %1.</source>
        <translation>No se muestra ningún número: %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (%2) %3; %4</source>
        <comment>probability, interval, outcome, horizon</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; (%2) %3; %4</translation>
    </message>
    <message>
        <source>Interval: %1. Steps are shown largest first; on the model&apos;s own scale (log-odds) they do not depend on the order.</source>
        <translation>Intervalo: %1. Los pasos se muestran de mayor a menor; en la escala propia del modelo (log-odds) no dependen del orden.</translation>
    </message>
    <message>
        <source>Every input is known.</source>
        <translation>Se conocen todos los datos de entrada.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>No se conoce: %1</translation>
    </message>
    <message>
        <source>Prognosis, not effect of choosing it. %1</source>
        <translation>Pronóstico, no efecto de elegirlo. %1</translation>
    </message>
    <message>
        <source>Fitted on: %1</source>
        <translation>Ajustado con: %1</translation>
    </message>
    <message>
        <source>%1 %2 · as of %3</source>
        <comment>knowledge pack, version, date</comment>
        <translation>%1 %2 · a fecha de %3</translation>
    </message>
    <message>
        <source>In the trial: %1. Not a forecast for this person.</source>
        <translation>En el ensayo: %1. No es una predicción para esta persona.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source, what it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
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
        <translation>Dosis según farmacogenes</translation>
    </message>
    <message>
        <source>%1, because of %2</source>
        <comment>source, result of a gene</comment>
        <translation>%1, debido a %2</translation>
    </message>
    <message>
        <source>%1, because of %2; another call of the gene leads elsewhere</source>
        <translation>%1, debido a %2; otra asignación del gen lleva a otra recomendación</translation>
    </message>
    <message>
        <source>Starting dose</source>
        <translation>Dosis inicial</translation>
    </message>
    <message>
        <source>Trials of this therapy</source>
        <translation>Ensayos de este tratamiento</translation>
    </message>
    <message>
        <source>what was seen in other people, not a prediction for this one</source>
        <translation>lo observado en otras personas, no una predicción para esta</translation>
    </message>
    <message>
        <source>mechanism: %1</source>
        <translation>mecanismo: %1</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Qué lo cambiaría</translation>
    </message>
    <message>
        <source>not among the options of this case</source>
        <translation>no está entre las opciones de este caso</translation>
    </message>
    <message>
        <source>the stated amount for this person, not a prescription</source>
        <translation>cantidad indicada para esta persona, no una prescripción</translation>
    </message>
    <message>
        <source>⚠ The pack states no dose of this therapy for: %1.</source>
        <translation>⚠ El paquete no indica ninguna dosis de este tratamiento para: %1.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionsBar</name>
    <message>
        <source>Filter options</source>
        <translation>Filtrar opciones</translation>
    </message>
    <message>
        <source>Show only options with these words</source>
        <translation>Mostrar solo opciones con estas palabras</translation>
    </message>
    <message>
        <source>Order of the options on each shelf</source>
        <translation>Orden de las opciones en cada grupo</translation>
    </message>
    <message>
        <source>Program&apos;s order</source>
        <translation>Orden del programa</translation>
    </message>
    <message>
        <source>By evidence</source>
        <translation>Por evidencia</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By basis</source>
        <translation>Por base</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Every shelf</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Whatever it rests on</source>
        <translation>Cualquier base</translation>
    </message>
    <message>
        <source>Only with a criterion that is not known</source>
        <translation>Solo con un criterio no conocido</translation>
    </message>
    <message>
        <source>Hide options with</source>
        <translation>Ocultar opciones con</translation>
    </message>
    <message>
        <source>Show all options</source>
        <translation>Mostrar todas las opciones</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <comment>how many</comment>
        <translation>Filtrar: %1</translation>
    </message>
    <message>
        <source>Filter by shelf, basis, open criteria or drug</source>
        <translation>Filtrar por grupo, base, criterios pendientes o fármaco</translation>
    </message>
    <message numerus="yes">
        <source>Filter by shelf, basis, open criteria or drug: %n set</source>
        <translation>
            <numerusform>Filtrar por grupo, base, criterios pendientes o fármaco: %n activo</numerusform>
            <numerusform>Filtrar por grupo, base, criterios pendientes o fármaco: %n activos</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <comment>how many</comment>
        <translation>Comparar %1</translation>
    </message>
    <message>
        <source>Show the marked options side by side (C)</source>
        <translation>Mostrar en paralelo las opciones marcadas (C)</translation>
    </message>
    <message>
        <source>Mark two to four options with the space bar, then compare them.</source>
        <translation>Marque de dos a cuatro opciones con la barra espaciadora y compárelas después.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionsModel</name>
    <message numerus="yes">
        <source>%1: %n option(s)</source>
        <comment>shelf</comment>
        <translation>
            <numerusform>%1: %n opción</numerusform>
            <numerusform>%1: %n opciones</numerusform>
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
        <translation>%1. %2, %3, %4. %5. Valor del modelo: %6</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2 options shown, the filter hides the others</source>
        <comment>shelf, 2 of 3</comment>
        <translation>%1: %2 opciones mostradas, el filtro oculta las demás</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionsPage</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Ranked options</source>
        <translation>Opciones ordenadas</translation>
    </message>
    <message>
        <source>order: shelf, evidence level, better in a randomised comparison, name</source>
        <translation>orden: grupo, nivel de evidencia, superior en una comparación aleatorizada, nombre</translation>
    </message>
    <message numerus="yes">
        <source> · %n finding(s) hidden by filter</source>
        <translation>
            <numerusform> · %n hallazgo oculto por filtro</numerusform>
            <numerusform> · %n hallazgos ocultos por filtro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n opción</numerusform>
            <numerusform>%n opciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %3 (%4) · as of %5. The program lists; it does not decide.</source>
        <comment>tumour type, pack, version, content, date</comment>
        <translation>%1 · %2 %3 (%4) · a fecha de %5. El programa enumera; no decide.</translation>
    </message>
    <message>
        <source>Tumour type not known</source>
        <translation>Tipo de tumor no conocido</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Program&apos;s order</source>
        <translation>Orden del programa</translation>
    </message>
    <message>
        <source>your order, not the program&apos;s</source>
        <translation>su orden, no el del programa</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>Four options are marked already. Unmark one to compare another.</source>
        <translation>Ya hay cuatro opciones marcadas. Desmarque una para comparar otra.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OutlookAnswer</name>
    <message>
        <source>What moved the number</source>
        <translation>Qué desplazó el número</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Imprimir en PDF…</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Tras</translation>
    </message>
    <message>
        <source>%1 Outcome: %2; %3.</source>
        <comment>population, outcome, horizon</comment>
        <translation>%1 Desenlace: %2; %3.</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>No number: %1.</source>
        <translation>Ningún número: %1.</translation>
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
        <translation>Qué desplazó el riesgo del evento en %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OutlookForm</name>
    <message>
        <source>years</source>
        <comment>unit of an age</comment>
        <translation>años</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>input, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>least and greatest value</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>by hand; the record has %1</source>
        <translation>a mano; la historia indica %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>required, not in the record</source>
        <translation>falta en la historia (obligatorio)</translation>
    </message>
    <message>
        <source>nothing recorded, taken as none</source>
        <translation>nada registrado, se toma como ninguno</translation>
    </message>
    <message>
        <source>record: %1, %2</source>
        <comment>value, date</comment>
        <translation>historia: %1, %2</translation>
    </message>
    <message>
        <source>record: %1</source>
        <comment>value</comment>
        <translation>historia: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>age</comment>
        <translation>%1 años</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OutlookPage</name>
    <message>
        <source>No model is installed: there is no number to show.</source>
        <translation>No hay ningún modelo instalado: no hay número que mostrar.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Reset the inputs to what the record says</source>
        <translation>Restablecer los datos a lo que indica la historia</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Inputs of the chosen model</source>
        <translation>Datos de entrada del modelo elegido</translation>
    </message>
    <message>
        <source>Answer of the chosen model</source>
        <translation>Respuesta del modelo elegido</translation>
    </message>
    <message>
        <source>%1 of %2 inputs known</source>
        <translation>%1 de %2 datos conocidos</translation>
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
        <translation>Qué pasaría si: los valores escritos aquí no cambian la historia.</translation>
    </message>
    <message>
        <source>As the record has it. Type over a value to ask what if.</source>
        <translation>Como en la historia. Escriba sobre un valor para preguntar qué pasaría si.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OutsideEntry</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Read a VCF…</source>
        <translation>Leer un VCF…</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Registrado por error</translation>
    </message>
    <message>
        <source>Type a result of a laboratory: CYP2D6 *4/*4</source>
        <translation>Escriba un resultado de laboratorio: CYP2D6 *4/*4</translation>
    </message>
    <message>
        <source>Result of a laboratory</source>
        <translation>Resultado de un laboratorio</translation>
    </message>
    <message>
        <source>Add the typed result</source>
        <translation>Añadir el resultado escrito</translation>
    </message>
    <message>
        <source>Call the pharmacogenes from a file of germline genotypes</source>
        <translation>Determinar los farmacogenes a partir de un archivo de genotipos de línea germinal</translation>
    </message>
    <message>
        <source>Mark the chosen typed result as entered in error</source>
        <translation>Marcar el resultado escrito elegido como registrado por error</translation>
    </message>
    <message>
        <source>Not added. %1</source>
        <translation>No añadido. %1</translation>
    </message>
    <message>
        <source>Added: %1 %2, %3.</source>
        <comment>gene, call, phenotype</comment>
        <translation>Añadido: %1 %2, %3.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OverviewPage</name>
    <message>
        <source>Disease</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>Key findings</source>
        <translation>Hallazgos clave</translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation>Tratamiento hasta ahora</translation>
    </message>
    <message>
        <source>First options</source>
        <translation>Primeras opciones</translation>
    </message>
    <message>
        <source>Missing for a decision</source>
        <translation>Falta para decidir</translation>
    </message>
    <message>
        <source>Latest values</source>
        <translation>Últimos valores</translation>
    </message>
    <message>
        <source>Performance, conditions, medication</source>
        <translation>Estado funcional, enfermedades, medicación</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>Estilo de vida</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>the program lists, it does not decide</source>
        <translation>el programa enumera, no decide</translation>
    </message>
    <message>
        <source>The tumour type is not known, so no treatment is named here. Record a diagnosis with a code, or choose on the options page.</source>
        <translation>No se conoce el tipo de tumor, por lo que aquí no se nombra ningún tratamiento. Registre un diagnóstico con código o elija en la página «Opciones».</translation>
    </message>
    <message>
        <source>No treatment of the pack is supported or for consideration with what is recorded.</source>
        <translation>Con lo registrado, ningún tratamiento del paquete tiene respaldo ni es «A considerar».</translation>
    </message>
    <message>
        <source>None is supported and eligible with what is recorded. For consideration:</source>
        <translation>Con lo registrado, ninguno tiene respaldo y es apto. A considerar:</translation>
    </message>
    <message>
        <source>%1 options in all. Best supportive care and clinical trial are always among them.</source>
        <translation>%1 opciones en total. El mejor tratamiento de soporte y el ensayo clínico siempre están entre ellas.</translation>
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
        <translation>Paquete en uso</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation>De dónde proceden los datos</translation>
    </message>
    <message>
        <source>Packs of this store</source>
        <translation>Paquetes de este almacén</translation>
    </message>
    <message>
        <source>Trusted keys</source>
        <translation>Claves de confianza</translation>
    </message>
    <message>
        <source>&amp;Check a pack file…</source>
        <translation>&amp;Comprobar paquete…</translation>
    </message>
    <message>
        <source>&amp;Trust a key…</source>
        <translation>Con&amp;fiar en una clave…</translation>
    </message>
    <message>
        <source>%1 statements, %2 regimens, %3 rules, %4 drugs</source>
        <translation>%1 afirmaciones, %2 esquemas, %3 reglas, %4 fármacos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Edition of</source>
        <translation>Edición del</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>En uso desde</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>nobody of its own; it is trusted as the program is</source>
        <translation>nadie en particular; se confía en él como en el programa</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>From the next opening of the store: %1 %2</source>
        <comment>pack, version</comment>
        <translation>Desde la próxima apertura del almacén: %1 %2</translation>
    </message>
    <message>
        <source>any tumour</source>
        <translation>cualquier tumor</translation>
    </message>
    <message>
        <source>a tumour type that is not listed has no statement of its own</source>
        <translation>un tipo de tumor que no figura no tiene ninguna afirmación propia</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>Tipo de tumor</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensible</translation>
    </message>
    <message>
        <source>resistant</source>
        <translation>resistente</translation>
    </message>
    <message>
        <source>with an approval</source>
        <translation>con autorización</translation>
    </message>
    <message>
        <source>regimens</source>
        <translation>esquemas</translation>
    </message>
    <message>
        <source>%1 · licence: %2 · retrieved %3</source>
        <translation>%1 · licencia: %2 · obtenido el %3</translation>
    </message>
    <message>
        <source>%1 %2, edition of %3</source>
        <comment>pack, version, date</comment>
        <translation>%1 %2, edición del %3</translation>
    </message>
    <message>
        <source>%1 (the latest)</source>
        <comment>a pack</comment>
        <translation>%1 (el último)</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>moment</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>venía con el programa</translation>
    </message>
    <message>
        <source>put into use by %1; signed by %2 (key %3)</source>
        <comment>person, holder, short id</comment>
        <translation>puesto en uso por %1; firmado por %2 (clave %3)</translation>
    </message>
    <message>
        <source>%1 gained, %2 lost, %3 on another level</source>
        <translation>%1 ganadas, %2 perdidas, %3 en otro nivel</translation>
    </message>
    <message>
        <source>%1 accepted that this was lost: %2</source>
        <comment>person, list</comment>
        <translation>%1 aceptó que se perdiera lo siguiente: %2</translation>
    </message>
    <message>
        <source>content %1</source>
        <comment>short hash</comment>
        <translation>contenido %1</translation>
    </message>
    <message>
        <source>every pack that was in use stays readable</source>
        <translation>todo paquete que estuvo en uso sigue siendo legible</translation>
    </message>
    <message>
        <source>None is recorded yet.</source>
        <translation>Aún no hay ninguno registrado.</translation>
    </message>
    <message>
        <source>packs signed with them may be put into use here</source>
        <translation>los paquetes firmados con ellas pueden ponerse en uso aquí</translation>
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
        <translation>Ninguna: no puede ponerse en uso ningún paquete ajeno.</translation>
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
        <translation>ESTADIO</translation>
    </message>
    <message>
        <source>ECOG</source>
        <translation>ECOG</translation>
    </message>
    <message>
        <source>SYSTEMIC TREATMENT</source>
        <translation>TRAT. SISTÉMICO</translation>
    </message>
    <message>
        <source>TOBACCO</source>
        <translation>TABACO</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>age, sex, identifier</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>sin identificador</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>nac. %1</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>ninguno registrado</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>ECOG grade, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>● Allergy: %1</source>
        <translation>● Alergia: %1</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <comment>findings</comment>
        <translation>+%1 más</translation>
    </message>
    <message>
        <source>✓ No known allergy</source>
        <translation>✓ Sin alergias conocidas</translation>
    </message>
    <message>
        <source>? Allergies not recorded</source>
        <translation>? Alergias no registradas</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>pharmacogenomic alert</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Pharmacogenomics: %1</source>
        <translation>Farmacogenómica: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PatientsModel</name>
    <message>
        <source>none recorded</source>
        <translation>ninguno registrado</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>birth date, age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No tumour recorded</source>
        <translation>Ningún tumor registrado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PatientsPage</name>
    <message>
        <source>Search name, identifier or diagnosis</source>
        <translation>Buscar nombre, identificador o diagnóstico</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>Buscar pacientes</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 paciente</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n paciente</numerusform>
            <numerusform>%n pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>No patient yet.
Import a FHIR file, or drop one on this window.</source>
        <translation>Aún no hay pacientes.
Importe un archivo FHIR o suéltelo en esta ventana.</translation>
    </message>
    <message>
        <source>Nobody was found for “%1”.
The search looks at the beginning of each word of name, identifier and diagnosis.</source>
        <translation>No se encontró a nadie con «%1».
La búsqueda considera el principio de cada palabra de nombre, identificador y diagnóstico.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PedigreeView</name>
    <message>
        <source>Family tree</source>
        <translation>Árbol genealógico</translation>
    </message>
    <message>
        <source>Contradiction: %1</source>
        <translation>Contradicción: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PersonForm</name>
    <message>
        <source>Contradictions: %1</source>
        <translation>Contradicciones: %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>%1: “%2” is not taken; a whole number from %3 to %4 is asked for.</source>
        <comment>field, what was typed, limits</comment>
        <translation>%1: «%2» no se admite; se pide un número entero de %3 a %4.</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nombre o iniciales</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Vida</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>con vida</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>fallecido</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>Age at death</source>
        <translation>Edad al fallecer</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Edad actual</translation>
    </message>
    <message>
        <source>Ashkenazi ancestry</source>
        <translation>Ascendencia asquenazí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Place in the tree</source>
        <translation>Lugar en el árbol</translation>
    </message>
    <message>
        <source>not in the tree</source>
        <translation>no está en el árbol</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Padre</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Madre</translation>
    </message>
    <message>
        <source>no, or not recorded</source>
        <translation>no, o no registrado</translation>
    </message>
    <message>
        <source>Identical twin of</source>
        <translation>Gemelo idéntico de</translation>
    </message>
    <message>
        <source>Cancers, with age at diagnosis</source>
        <translation>Cánceres, con edad al diagnóstico</translation>
    </message>
    <message>
        <source>All others: none known</source>
        <translation>Todos los demás: ninguno conocido</translation>
    </message>
    <message>
        <source>States of every cancer that is not recorded that the person is known not to have had it.</source>
        <translation>Indica, para todo cáncer no registrado, que se sabe que la persona no lo ha tenido.</translation>
    </message>
    <message>
        <source>Another cancer</source>
        <translation>Otro cáncer</translation>
    </message>
    <message>
        <source>One more cancer</source>
        <translation>Un cáncer más</translation>
    </message>
    <message>
        <source>which, in words</source>
        <translation>cuál, en palabras</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>ninguno conocido</translation>
    </message>
    <message>
        <source>yes, had it</source>
        <translation>sí, lo tuvo</translation>
    </message>
    <message>
        <source>Age at diagnosis of %1</source>
        <translation>Edad al diagnóstico: %1</translation>
    </message>
    <message>
        <source>Genetic tests</source>
        <translation>Pruebas genéticas</translation>
    </message>
    <message>
        <source>gene</source>
        <translation>gen</translation>
    </message>
    <message>
        <source>Result of the test to be added</source>
        <translation>Resultado de la prueba nueva</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>Gene of the test to be added</source>
        <translation>Gen de la prueba nueva</translation>
    </message>
    <message>
        <source>Markers of the first breast cancer</source>
        <translation>Marcadores del primer cáncer de mama</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativo</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positivo</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PersonRow</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remove this dissent</source>
        <translation>Quitar esta discrepancia</translation>
    </message>
    <message>
        <source>Remove this conflict of interest</source>
        <translation>Quitar este conflicto de intereses</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Se abstuvo</translation>
    </message>
    <message>
        <source>Dissent of</source>
        <translation>Discrepancia de</translation>
    </message>
    <message>
        <source>Conflict of interest of</source>
        <translation>Conflicto de intereses de</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PharmacogeneModel</name>
    <message>
        <source>Not tested</source>
        <translation>No analizado</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>No determinado</translation>
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
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Phenotype</source>
        <translation>Fenotipo</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se basa en</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>matters now</source>
        <translation>relevante ahora</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PharmacogenesPage</name>
    <message>
        <source>Wallet card…</source>
        <translation>Tarjeta de bolsillo…</translation>
    </message>
    <message>
        <source>Write the results and what they ask of drugs as a card to carry along</source>
        <translation>Escribir los resultados y lo que exigen de los fármacos como tarjeta para llevar consigo</translation>
    </message>
    <message>
        <source>No pharmacogenomic result is recorded</source>
        <translation>No hay registrado ningún resultado farmacogenómico</translation>
    </message>
    <message>
        <source>Pharmacogenes and their results</source>
        <translation>Farmacogenes y sus resultados</translation>
    </message>
    <message>
        <source>Pharmacogenes: %1 with a call, %2 tested but not called, %3 not tested. A gene that was not tested is unknown, not normal.</source>
        <translation>Farmacogenes: %1 con asignación, %2 analizados pero no determinados, %3 no analizados. Un gen no analizado es desconocido, no normal.</translation>
    </message>
    <message>
        <source>Read a VCF of the germline, or type the result of a laboratory above. No drug of the options or the medication list has guidance that asks for one.</source>
        <translation>Lea un VCF de la línea germinal o escriba arriba el resultado de un laboratorio. Ningún fármaco de las opciones o de la lista de medicación tiene recomendaciones que lo exijan.</translation>
    </message>
    <message>
        <source>Read a VCF of the germline, or type the result of a laboratory above. Guidance for drugs of the options or the medication list depends on: %1.</source>
        <translation>Lea un VCF de la línea germinal o escriba arriba el resultado de un laboratorio. Las recomendaciones para fármacos de las opciones o de la lista de medicación dependen de: %1.</translation>
    </message>
    <message>
        <source>Test %1 first: asked for before %3 (%2).</source>
        <comment>gene, who asks, drugs</comment>
        <translation>Analizar antes %1: se exige antes de %3 (%2).</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PositionStrip</name>
    <message>
        <source>not read</source>
        <translation>no leída</translation>
    </message>
    <message>
        <source>read as reference</source>
        <translation>leída como referencia</translation>
    </message>
    <message>
        <source>read as variant</source>
        <translation>leída como variante</translation>
    </message>
    <message>
        <source>unusable: contradicts the definition</source>
        <translation>inservible: contradice la definición</translation>
    </message>
    <message>
        <source>Positions of %1: %2 read as reference, %3 as variant, %4 not read, %5 unusable</source>
        <translation>Posiciones de %1: %2 leídas como referencia, %3 como variante, %4 no leídas, %5 inservibles</translation>
    </message>
    <message>
        <source>%1, key position, %2</source>
        <comment>position, state</comment>
        <translation>%1, posición clave, %2</translation>
    </message>
    <message>
        <source>%1, key position, %2, %3</source>
        <comment>position, state, genotype</comment>
        <translation>%1, posición clave, %2, %3</translation>
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
        <translation>Notas para quien presenta</translation>
    </message>
    <message>
        <source>← → step · J jump · M mask · P notes · T time · Esc leave</source>
        <translation>← → paso · J ir a · M ocultar · P notas · T tiempo · Esc salir</translation>
    </message>
    <message>
        <source>No notes for this step</source>
        <translation>Sin notas para este paso</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Este es el último paso</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RankingView</name>
    <message>
        <source>Pack %1 %2, %3</source>
        <comment>name, version, day of the ranking</comment>
        <translation>Paquete %1 %2, %3</translation>
    </message>
    <message>
        <source>The opened ranking</source>
        <translation>La ordenación abierta</translation>
    </message>
    <message>
        <source>The ranking is open to the board.</source>
        <translation>La ordenación está abierta para el comité.</translation>
    </message>
    <message>
        <source>Show the ranking</source>
        <translation>Mostrar la ordenación</translation>
    </message>
    <message>
        <source>No option stands on the first shelf.</source>
        <translation>No hay ninguna opción en el primer grupo.</translation>
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
            <numerusform>%1 · y %n más</numerusform>
            <numerusform>%1 · y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Below it: %1 for consideration, %2 not advised, on the options page of the case.</source>
        <translation>Por debajo: %1 a considerar, %2 no aconsejadas, en la página de opciones del caso.</translation>
    </message>
    <message>
        <source>No choice was sealed</source>
        <translation>No se selló ninguna elección</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sealed choices are on the first shelf</source>
        <translation>
            <numerusform>%1 de %n elección sellada está en el primer grupo</numerusform>
            <numerusform>%1 de %n elecciones selladas están en el primer grupo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them are as decided</source>
        <translation>%1 de ellas coinciden con la decisión</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>Todo el grupo</translation>
    </message>
    <message>
        <source>on the first shelf</source>
        <translation>en el primer grupo</translation>
    </message>
    <message>
        <source>not on the first shelf</source>
        <translation>fuera del primer grupo</translation>
    </message>
    <message>
        <source>Opened early by %1: %2</source>
        <comment>name, reason</comment>
        <translation>Abierta antes de tiempo por %1: %2</translation>
    </message>
    <message>
        <source>Had not sealed: %1</source>
        <translation>No habían sellado: %1</translation>
    </message>
    <message>
        <source>rests on a germline finding</source>
        <translation>se basa en un hallazgo de línea germinal</translation>
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
        <translation>Quitar esta recomendación</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Drugs, several joined by +</source>
        <translation>Fármacos, varios unidos con +</translation>
    </message>
    <message>
        <source>In words, where it is no drug</source>
        <translation>En palabras, si no es un fármaco</translation>
    </message>
    <message>
        <source>Evidence level, with its scheme</source>
        <translation>Nivel de evidencia, con su escala</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Due, as 2026-12-31</source>
        <translation>Plazo, como 2026-12-31</translation>
    </message>
    <message>
        <source>Not in the pack, kept as typed: %1</source>
        <translation>No está en el paquete, se conserva como se escribió: %1</translation>
    </message>
    <message>
        <source>The due date is not understood; write it as 2026-12-31.</source>
        <translation>No se entiende el plazo; escríbalo como 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ResearchSection</name>
    <message numerus="yes">
        <source>%1 (and %n more statement(s))</source>
        <comment>what a statement says</comment>
        <translation>
            <numerusform>%1 (y %n afirmación más)</numerusform>
            <numerusform>%1 (y %n afirmaciones más)</numerusform>
        </translation>
    </message>
    <message>
        <source>⊘ Contraindicated here: %1</source>
        <translation>⊘ Contraindicado aquí: %1</translation>
    </message>
    <message>
        <source>⊘ Harm is stated for this case: %1</source>
        <translation>⊘ Hay daño descrito para este caso: %1</translation>
    </message>
    <message>
        <source>⊘ Resistance is stated for this case: %1</source>
        <translation>⊘ Hay resistencia descrita para este caso: %1</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <comment>source, its own level</comment>
        <translation>%1, nivel %2</translation>
    </message>
    <message>
        <source>Case report</source>
        <translation>Caso clínico</translation>
    </message>
    <message>
        <source>Evidence of unknown kind</source>
        <translation>Evidencia de tipo desconocido</translation>
    </message>
    <message>
        <source>Interaction, not evidence of benefit</source>
        <translation>Interacción, no es evidencia de beneficio</translation>
    </message>
    <message>
        <source>Laboratory evidence</source>
        <translation>Evidencia de laboratorio</translation>
    </message>
    <message>
        <source>Nothing here is an option: an interaction is no evidence of benefit.</source>
        <translation>Nada de esto es una opción: una interacción no es evidencia de beneficio.</translation>
    </message>
    <message numerus="yes">
        <source>Research (not options) · %n entry(s)</source>
        <translation>
            <numerusform>Investigación (no opciones) · %n entrada</numerusform>
            <numerusform>Investigación (no opciones) · %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Research, not options</source>
        <translation>Investigación, no opciones</translation>
    </message>
    <message>
        <source>The options above hold this therapy, for other reasons.</source>
        <translation>Las opciones de arriba incluyen este tratamiento, por otros motivos.</translation>
    </message>
    <message>
        <source>Weak clinical evidence</source>
        <translation>Evidencia clínica débil</translation>
    </message>
    <message>
        <source>listed as %1</source>
        <comment>categories of a gene</comment>
        <translation>figura como %1</translation>
    </message>
    <message>
        <source>of unknown significance</source>
        <translation>de significado desconocido</translation>
    </message>
    <message>
        <source>sources contradict each other: %1</source>
        <translation>las fuentes se contradicen: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RiskAnswers</name>
    <message>
        <source>counts for this page only, never for the record</source>
        <translation>vale solo para esta página, nunca para la historia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Inputs of the chosen formula</source>
        <translation>Datos de la fórmula elegida</translation>
    </message>
    <message>
        <source>Open the calculators</source>
        <translation>Abrir las calculadoras</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RiskCard</name>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer what is open in %1</source>
        <translation>Responder lo pendiente en %1</translation>
    </message>
    <message>
        <source>The range is that of what is not known: %1.</source>
        <translation>El intervalo se debe a lo que no se conoce: %1.</translation>
    </message>
    <message>
        <source>Not answered: %1. The number may be higher.</source>
        <translation>Sin responder: %1. El número puede ser mayor.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Next step: it depends on what is not known.</source>
        <translation>Siguiente paso: depende de lo que no se conoce.</translation>
    </message>
    <message>
        <source>Next step: no guideline is named for this.</source>
        <translation>Siguiente paso: no se nombra ninguna guía para esto.</translation>
    </message>
    <message>
        <source>Next step: as for %1.</source>
        <comment>title of another card</comment>
        <translation>Siguiente paso: como en %1.</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>Se basa en: %1</translation>
    </message>
    <message>
        <source>Misses: %1</source>
        <translation>No contempla: %1</translation>
    </message>
    <message>
        <source>Made in: %1</source>
        <translation>Creado en: %1</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Precaución: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RiskChanges</name>
    <message>
        <source>What could be changed</source>
        <translation>Qué podría cambiarse</translation>
    </message>
    <message>
        <source>the same formula with one input changed</source>
        <translation>la misma fórmula con un dato cambiado</translation>
    </message>
    <message>
        <source>No formula with a number holds an input that could be changed.</source>
        <translation>Ninguna fórmula con número contiene un dato que pueda cambiarse.</translation>
    </message>
    <message>
        <source>By the same formula: this is how people differ who differ in that input, not a proven effect of changing it.</source>
        <translation>Según la misma fórmula: así difieren las personas que difieren en ese dato; no es un efecto demostrado de cambiarlo.</translation>
    </message>
    <message>
        <source>Alcohol: none of these formulas takes it, so nothing is computed.</source>
        <translation>Alcohol: ninguna de estas fórmulas lo incluye, por lo que no se calcula nada.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>risk before, risk after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: another value, now %2</source>
        <comment>change, present value</comment>
        <translation>%1: otro valor, ahora %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>present value</comment>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>refused: %1 to %2 is taken</source>
        <comment>least and greatest value</comment>
        <translation>rechazado: se admite de %1 a %2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RiskPage</name>
    <message>
        <source>Risks and prevention</source>
        <translation>Riesgos y prevención</translation>
    </message>
    <message>
        <source>No formula of fracture risk is computed, and the record names nothing that bears on bone.</source>
        <translation>No se calcula ninguna fórmula de riesgo de fractura, y la historia no nombra nada relativo al hueso.</translation>
    </message>
    <message>
        <source>No formula of fracture risk is computed; this is what the record names.</source>
        <translation>No se calcula ninguna fórmula de riesgo de fractura; esto es lo que nombra la historia.</translation>
    </message>
    <message>
        <source>Facts of this page: version %1, checked on %2.</source>
        <comment>version, date</comment>
        <translation>Datos de esta página: versión %1, comprobada el %2.</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>what is missing is never taken as no or as zero</source>
        <translation>lo que falta nunca se toma como no ni como cero</translation>
    </message>
    <message>
        <source>Open the calculators</source>
        <translation>Abrir las calculadoras</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section, formula</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer what is missing in %1</source>
        <translation>Responder lo que falta en %1</translation>
    </message>
    <message>
        <source>Not meant for this person</source>
        <translation>No destinado a esta persona</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>formula, why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Not meant for this person: %n formula(s)</source>
        <translation>
            <numerusform>No destinado a esta persona: %n fórmula</numerusform>
            <numerusform>No destinado a esta persona: %n fórmulas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::SettingsPage</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes without a key or the mouse</source>
        <translation>
            <numerusform>tras %n minuto sin teclado ni ratón</numerusform>
            <numerusform>tras %n minutos sin teclado ni ratón</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Consilium: precision oncology, offline.</source>
        <translation>Consilium: oncología de precisión, sin conexión.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre con licencia GNU General Public License, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Tumour types: OncoTree, Memorial Sloan Kettering Cancer Center, CC BY 4.0.</source>
        <translation>Tipos de tumor: OncoTree, Memorial Sloan Kettering Cancer Center, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>&amp;Bloqueo</translation>
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
        <translation>Mostrar la fuente %1</translation>
    </message>
    <message>
        <source>This source has no address to open.</source>
        <translation>Esta fuente no tiene dirección que abrir.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
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
        <translation>%1 copiado</translation>
    </message>
</context>
<context>
    <name>consilium::ui::SpecimenBar</name>
    <message>
        <source>Specimens</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of specimen, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: show its rows alone</source>
        <comment>specimen</comment>
        <translation>%1: mostrar solo sus filas</translation>
    </message>
</context>
<context>
    <name>consilium::ui::StatementView</name>
    <message>
        <source>any tumour type</source>
        <translation>cualquier tipo de tumor</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <comment>tumour types, those left out</comment>
        <translation>%1, pero no %2</translation>
    </message>
    <message>
        <source>level %1 of %2</source>
        <comment>level, its source</comment>
        <translation>nivel %1 de %2</translation>
    </message>
    <message>
        <source>rating %1 of 5</source>
        <translation>valoración %1 de 5</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valoración</translation>
    </message>
    <message>
        <source>AMP %1, given by a reviewer</source>
        <translation>AMP %1, asignado por un revisor</translation>
    </message>
    <message>
        <source>AMP %1 by rule %2</source>
        <translation>AMP %1 según la regla %2</translation>
    </message>
    <message>
        <source>no therapy named</source>
        <translation>ningún tratamiento nombrado</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>regulator, status, date</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>does not support this</source>
        <translation>no respalda esto</translation>
    </message>
    <message>
        <source>supports this</source>
        <translation>respalda esto</translation>
    </message>
    <message>
        <source>ESCAT %1</source>
        <translation>ESCAT %1</translation>
    </message>
    <message>
        <source>other tumour type</source>
        <translation>otro tipo de tumor</translation>
    </message>
</context>
<context>
    <name>consilium::ui::StepView</name>
    <message>
        <source>▼ More below: arrow down</source>
        <translation>▼ Más abajo: flecha abajo</translation>
    </message>
    <message>
        <source>What this step shows</source>
        <translation>Qué muestra este paso</translation>
    </message>
    <message numerus="yes">
        <source>Show %n germline findings</source>
        <translation>
            <numerusform>Mostrar %n hallazgo de línea germinal</numerusform>
            <numerusform>Mostrar %n hallazgos de línea germinal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::StepsEditor</name>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Quitar la nota</translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation>Título de la nota</translation>
    </message>
    <message>
        <source>Note on this step</source>
        <translation>Nota sobre este paso</translation>
    </message>
    <message>
        <source>Steps of the presentation</source>
        <translation>Pasos de la presentación</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a step, Space leaves it out.</source>
        <translation>Alt con una flecha mueve un paso, Espacio lo omite.</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Subir el paso</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Bajar el paso</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · left out</source>
        <comment>step</comment>
        <translation>%1 · omitido</translation>
    </message>
    <message>
        <source>%1 · with a note</source>
        <comment>step</comment>
        <translation>%1 · con nota</translation>
    </message>
    <message>
        <source>Shown on the screen</source>
        <translation>Se muestra en la pantalla</translation>
    </message>
    <message>
        <source>For the presenter alone</source>
        <translation>Solo para quien presenta</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>Add the risk page</source>
        <translation>Añadir la página de riesgos</translation>
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
        <translation>Proporción sin el evento a lo largo del tiempo</translation>
    </message>
    <message>
        <source>still followed, of the people with the nearest scores:</source>
        <translation>aún en seguimiento, de las personas con las predicciones más próximas:</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineInspector</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time from day zero</source>
        <translation>Tiempo desde el día cero</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>Intervalo de referencia</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Events in the same mark</source>
        <translation>Eventos en la misma marca</translation>
    </message>
    <message>
        <source>Chosen event</source>
        <translation>Evento elegido</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Ningún evento elegido</translation>
    </message>
    <message>
        <source>Click a mark to read it here, or go from mark to mark with Tab.</source>
        <translation>Haga clic en una marca para leerla aquí o pase de marca en marca con Tab.</translation>
    </message>
    <message>
        <source>Some day between %1 and %2.</source>
        <translation>Algún día entre %1 y %2.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>Since %1, going on.</source>
        <translation>Desde %1, en curso.</translation>
    </message>
    <message>
        <source>Since %1; no end is stated, nor that it goes on.</source>
        <translation>Desde %1; no consta el fin ni que continúe.</translation>
    </message>
    <message>
        <source>Reference %1 to %2.</source>
        <translation>Referencia %1 a %2.</translation>
    </message>
    <message>
        <source>Reference up to %1.</source>
        <translation>Referencia hasta %1.</translation>
    </message>
    <message>
        <source>Reference from %1.</source>
        <translation>Referencia desde %1.</translation>
    </message>
    <message>
        <source>No reference range stated in this unit.</source>
        <translation>No consta intervalo de referencia en esta unidad.</translation>
    </message>
    <message>
        <source>%1 Outside it.</source>
        <comment>sentence with the reference range</comment>
        <translation>%1 Valor fuera de él.</translation>
    </message>
    <message>
        <source>Beyond the measuring range: the exact value is not known.</source>
        <translation>Fuera del intervalo de medición: no se conoce el valor exacto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, event</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; zoom in to part them</source>
        <translation>
            <numerusform>y %n más; amplíe para separarlos</numerusform>
            <numerusform>y %n más; amplíe para separarlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further event(s) in this mark; click it again for the next</source>
        <translation>
            <numerusform>%n evento más en esta marca; haga clic de nuevo para ver el siguiente</numerusform>
            <numerusform>%n eventos más en esta marca; haga clic de nuevo para ver el siguiente</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous event of this mark</source>
        <translation>Evento anterior de esta marca</translation>
    </message>
    <message>
        <source>Next event of this mark</source>
        <translation>Evento siguiente de esta marca</translation>
    </message>
    <message>
        <source>Place in the mark</source>
        <translation>Posición en la marca</translation>
    </message>
    <message>
        <source>Show its report</source>
        <translation>Mostrar su informe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Doubling time</source>
        <translation>Tiempo de duplicación</translation>
    </message>
    <message>
        <source>What the tracks say of that day</source>
        <translation>Qué dicen las pistas de ese día</translation>
    </message>
    <message>
        <source>A period of one day: %1.</source>
        <comment>time from day zero</comment>
        <translation>Un periodo de un día: %1.</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>Edad %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the mark, number of events in it</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>On %1, %2</source>
        <comment>date, time from day zero</comment>
        <translation>El %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>track, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No track says anything of this day.</source>
        <translation>Ninguna pista dice nada de este día.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Registrado por error</translation>
    </message>
    <message>
        <source>Back to what the file says</source>
        <translation>Volver a lo que dice el archivo</translation>
    </message>
    <message>
        <source>CTCAE grade</source>
        <translation>Grado CTCAE</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>diagnóstico</translation>
    </message>
    <message>
        <source>response (CR, PR) or stable disease (SD)</source>
        <translation>respuesta (CR, PR) o enfermedad estable (SD)</translation>
    </message>
    <message>
        <source>progression</source>
        <translation>progresión</translation>
    </message>
    <message>
        <source>number in a disc: specimen, ECOG value or CTCAE grade of its lane</source>
        <translation>número en un círculo: muestra, valor ECOG o grado CTCAE de su carril</translation>
    </message>
    <message>
        <source>document or imaging study</source>
        <translation>documento o estudio de imagen</translation>
    </message>
    <message>
        <source>several events in one mark, with their number</source>
        <translation>varios eventos en una marca, con su número</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periodo</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>not known to the day, or end unknown</source>
        <translation>no se conoce el día exacto o fin desconocido</translation>
    </message>
    <message>
        <source>below or above the measuring range</source>
        <translation>por debajo o por encima del intervalo de medición</translation>
    </message>
    <message>
        <source>outside the reference range</source>
        <translation>fuera del intervalo de referencia</translation>
    </message>
    <message>
        <source>reference range</source>
        <translation>intervalo de referencia</translation>
    </message>
    <message>
        <source>death; last follow-up on record</source>
        <translation>fallecimiento; último seguimiento registrado</translation>
    </message>
    <message>
        <source>F</source>
        <comment>last follow-up</comment>
        <extracomment>One letter inside a mark: last follow-up</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>folded stretch without events</source>
        <translation>tramo sin eventos plegado</translation>
    </message>
    <message>
        <source>test or genomic finding, in the colour of its specimen</source>
        <translation>prueba o hallazgo genómico, en el color de su muestra</translation>
    </message>
    <message>
        <source>corner: corrected by hand</source>
        <translation>esquina: corregido a mano</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelinePage</name>
    <message>
        <source>Show the whole story</source>
        <translation>Mostrar toda la evolución</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Day &amp;zero:</source>
        <translation>Día &amp;cero:</translation>
    </message>
    <message>
        <source>Day zero of the relative time axis</source>
        <translation>Día cero del eje de tiempo relativo</translation>
    </message>
    <message>
        <source>Expand or collapse lanes</source>
        <translation>Desplegar o contraer carriles</translation>
    </message>
    <message>
        <source>&amp;Lanes ▾</source>
        <translation>Ca&amp;rriles ▾</translation>
    </message>
    <message>
        <source>Show what the signs mean</source>
        <translation>Mostrar el significado de los signos</translation>
    </message>
    <message>
        <source>L&amp;egend</source>
        <translation>&amp;Leyenda</translation>
    </message>
    <message>
        <source>drag to zoom · Ctrl + wheel · double click fits</source>
        <translation>arrastrar amplía · Ctrl + rueda · doble clic ajusta</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what day zero is, its date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Contraer todo</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without a date are not drawn.</source>
        <translation>
            <numerusform>%n entrada sin fecha no se dibuja.</numerusform>
            <numerusform>%n entradas sin fecha no se dibujan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that are planned, not done, refuted or entered in error are not drawn.</source>
        <translation>
            <numerusform>%n entrada prevista, no realizada, refutada o registrada por error no se dibuja.</numerusform>
            <numerusform>%n entradas previstas, no realizadas, refutadas o registradas por error no se dibujan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day zero is only known as %1; relative time counts from its first day.</source>
        <translation>El día cero solo se conoce como %1; el tiempo relativo cuenta desde su primer día.</translation>
    </message>
    <message>
        <source>No dated event in this record yet. Import a FHIR file or a variant file of this patient to fill the timeline.</source>
        <translation>Aún no hay ningún evento con fecha en esta historia. Importe un archivo FHIR o un archivo de variantes de este paciente para llenar la cronología.</translation>
    </message>
    <message>
        <source>Open or fold stretches without events</source>
        <translation>Abrir o plegar los tramos sin eventos</translation>
    </message>
    <message>
        <source>What the time axis counts</source>
        <translation>Qué cuenta el eje temporal</translation>
    </message>
    <message>
        <source>time from day zero</source>
        <translation>tiempo desde el día cero</translation>
    </message>
    <message>
        <source>age</source>
        <translation>edad</translation>
    </message>
    <message>
        <source>&amp;Gaps ▾</source>
        <translation>&amp;Huecos ▾</translation>
    </message>
    <message>
        <source>Drag: zoom to the span. Ctrl and wheel, + and −: zoom. Space or middle button and drag, left and right arrow: move in time. Home or double click: show all. Ctrl and arrow: move the cursor line by a day. Tab, up and down: from event to event. Return: collapse the lane of the event. Right click or menu key: options of the track. Escape: leave the events.</source>
        <translation>Arrastrar: ampliar el intervalo. Ctrl y rueda, + y −: ampliar o reducir. Espacio o botón central y arrastrar, flechas izquierda y derecha: moverse en el tiempo. Inicio o doble clic: mostrar todo. Ctrl y flecha: mover la línea del cursor un día. Tabulador, arriba y abajo: de evento en evento. Intro: contraer el carril del evento. Clic derecho o tecla de menú: opciones de la pista. Escape: salir de los eventos.</translation>
    </message>
    <message>
        <source>Write the timeline to a file, or print it</source>
        <translation>Guardar la cronología en un archivo o imprimirla</translation>
    </message>
    <message>
        <source>Picture as SVG…</source>
        <translation>Imagen como SVG…</translation>
    </message>
    <message>
        <source>Picture as PNG…</source>
        <translation>Imagen como PNG…</translation>
    </message>
    <message>
        <source>Pages as PDF…</source>
        <translation>Páginas como PDF…</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabla como CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>E&amp;xport ▾</source>
        <translation>E&amp;xportar ▾</translation>
    </message>
    <message>
        <source>The age axis needs a date of birth that is not after today.</source>
        <translation>El eje de edad necesita una fecha de nacimiento que no sea posterior a hoy.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end before they start: only the start is drawn.</source>
        <translation>
            <numerusform>%n periodo termina antes de empezar: solo se dibuja el inicio.</numerusform>
            <numerusform>%n periodos terminan antes de empezar: solo se dibuja el inicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The date of birth lies after today and is not used.</source>
        <translation>La fecha de nacimiento es posterior a hoy y no se usa.</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Abrir todos</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todos</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>date, date, length of time</comment>
        <translation>%1 a %2: %3</translation>
    </message>
    <message>
        <source>Pin above the others</source>
        <translation>Fijar encima de las demás</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Scale of the values</source>
        <translation>Escala de los valores</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmica</translation>
    </message>
    <message>
        <source>CTCAE grades</source>
        <translation>Grados CTCAE</translation>
    </message>
    <message>
        <source>CTCAE grades (none for this test, its unit and its limits)</source>
        <translation>Grados CTCAE (ninguno para esta prueba, su unidad y sus límites)</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Expandida</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Enter events by hand</source>
        <translation>Introducir eventos a mano</translation>
    </message>
    <message>
        <source>E&amp;vents ▾</source>
        <translation>E&amp;ventos ▾</translation>
    </message>
    <message>
        <source>&amp;Add an event…</source>
        <translation>&amp;Añadir un evento…</translation>
    </message>
    <message>
        <source>&amp;History of what was typed…</source>
        <translation>&amp;Historial de lo escrito…</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Lo escrito</translation>
    </message>
    <message>
        <source>What was typed, oldest first</source>
        <translation>Lo escrito, de lo más antiguo a lo más reciente</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>&amp;Back to what the file says</source>
        <translation>&amp;Volver a lo que dice el archivo</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineStep</name>
    <message>
        <source>+ − zoom · 0 whole course · Shift ← → move · ↑ ↓ scroll</source>
        <translation>+ − ampliar · 0 todo el curso · Mayús ← → mover · ↑ ↓ desplazar</translation>
    </message>
    <message>
        <source>No event with a date is recorded.</source>
        <translation>No hay ningún evento con fecha registrado.</translation>
    </message>
    <message>
        <source>▼ More below: arrow down</source>
        <translation>▼ Más abajo: flecha abajo</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date are not drawn.</source>
        <translation>
            <numerusform>%n evento sin fecha no está dibujado.</numerusform>
            <numerusform>%n eventos sin fecha no están dibujados.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the page of the case alone: %1</source>
        <comment>names of tracks</comment>
        <translation>Solo en la página del caso: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, time from day zero</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>No dated event.</source>
        <translation>Ningún evento con fecha.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s). Tab goes from one to the next, Escape leaves them.</source>
        <translation>
            <numerusform>%n evento. Tab pasa al siguiente, Esc sale de los eventos.</numerusform>
            <numerusform>%n eventos. Tab pasa de uno al siguiente, Esc sale de los eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4. Event %5 of %6 in this lane.</source>
        <comment>lane, title, date, time from day zero, place in the lane</comment>
        <translation>%1: %2, %3, %4. Evento %5 de %6 en este carril.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>measurement, unit</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 · age %2</source>
        <comment>date and time from day zero, age</comment>
        <translation>%1 · edad %2</translation>
    </message>
    <message>
        <source>%1, outside its reference range</source>
        <comment>a measured value</comment>
        <translation>%1, fuera de su intervalo de referencia</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lane, row</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, corrected by hand</source>
        <comment>an event</comment>
        <translation>%1, corregido a mano</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TrustDialog</name>
    <message>
        <source>Trust a key</source>
        <translation>Confiar en una clave</translation>
    </message>
    <message>
        <source>Packs signed with this key could then be put into use here.</source>
        <translation>Los paquetes firmados con esta clave podrían ponerse en uso aquí.</translation>
    </message>
    <message>
        <source>Holder, in their own words: %1</source>
        <translation>Titular, según sus propias palabras: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clave: %1</translation>
    </message>
    <message>
        <source>Anybody can write any name into a key file. Ask the holder by telephone or in person for the number of their key, and compare.</source>
        <translation>Cualquiera puede escribir cualquier nombre en un archivo de clave. Pregunte al titular por teléfono o en persona el número de su clave y compárelo.</translation>
    </message>
    <message>
        <source>&amp;Trust this key</source>
        <translation>&amp;Confiar en esta clave</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TypedEntry</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Mark as entered in error</source>
        <translation>Marcar como registrado por error</translation>
    </message>
    <message>
        <source>Finding, as you would write it</source>
        <translation>Hallazgo, tal como lo escribiría</translation>
    </message>
    <message>
        <source>EGFR L858R, MET ex14 skipping, HER2 amplified, MSI-H, TMB 14</source>
        <translation>EGFR L858R, MET ex14 skipping, HER2 amplified, MSI-H, TMB 14</translation>
    </message>
    <message>
        <source>Add the finding to the record</source>
        <translation>Añadir el hallazgo a la historia</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>The finding stays in the record and is not used any more.</source>
        <translation>El hallazgo permanece en la historia y deja de utilizarse.</translation>
    </message>
    <message>
        <source>&amp;Add finding</source>
        <translation>&amp;Añadir hallazgo</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>no añadido</translation>
    </message>
    <message>
        <source>✓ added</source>
        <translation>✓ añadido</translation>
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
        <translation>Intro añade la línea a la historia. Sin la palabra germline o somatic, el origen no consta.</translation>
    </message>
    <message>
        <source>? not clear</source>
        <translation>? no está claro</translation>
    </message>
    <message>
        <source>Look at: %1</source>
        <translation>Revisar: %1</translation>
    </message>
    <message>
        <source>and %1 more to look at</source>
        <translation>y %1 más que revisar</translation>
    </message>
    <message>
        <source>≡ stands there</source>
        <translation>≡ ya figura</translation>
    </message>
    <message>
        <source>! read as</source>
        <translation>! leído como</translation>
    </message>
    <message>
        <source>✓ read as</source>
        <translation>✓ leído como</translation>
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
        <translation>&amp;Almacén</translation>
    </message>
    <message>
        <source>Recovery co&amp;de</source>
        <translation>Có&amp;digo de recuperación</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>&amp;Repita la frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Create the s&amp;tore</source>
        <translation>Crear el al&amp;macén</translation>
    </message>
    <message>
        <source>Set the &amp;new passphrase</source>
        <translation>E&amp;stablecer la nueva frase</translation>
    </message>
    <message>
        <source>&amp;Create a new store</source>
        <translation>&amp;Crear un almacén nuevo</translation>
    </message>
    <message>
        <source>&amp;Forgotten passphrase</source>
        <translation>Frase &amp;olvidada</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Precision oncology without a network</source>
        <translation>Oncología de precisión sin red</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Choose the folder of the store</source>
        <translation>Elegir la carpeta del almacén</translation>
    </message>
    <message>
        <source>This code opens the store when the passphrase is lost. It is shown only now and kept nowhere. Write it on paper and keep it apart from this computer.</source>
        <translation>Este código abre el almacén cuando se pierde la frase de contraseña. Solo se muestra ahora y no se guarda en ningún sitio. Escríbalo en papel y consérvelo aparte de este ordenador.</translation>
    </message>
    <message>
        <source>&amp;Written down</source>
        <translation>Ano&amp;tado</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Nueva frase</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Abrir un almacén</translation>
    </message>
    <message>
        <source>Create a new store</source>
        <translation>Crear un almacén nuevo</translation>
    </message>
    <message>
        <source>Set a new passphrase with the recovery code</source>
        <translation>Establecer una nueva frase de contraseña con el código de recuperación</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>A folder that does not exist yet. It may lie on a USB stick.</source>
        <translation>Una carpeta que aún no exista. Puede estar en una memoria USB.</translation>
    </message>
    <message>
        <source>The code that was shown when the store was created.</source>
        <translation>El código que se mostró al crear el almacén.</translation>
    </message>
    <message>
        <source>At least %1 characters: whoever copies the folder can try words on it for years.</source>
        <translation>Al menos %1 caracteres: quien copie la carpeta puede probar palabras durante años.</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters.</source>
        <translation>%1 de al menos %2 caracteres.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Ambas coinciden.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no coinciden.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Setting the new passphrase…</source>
        <translation>Estableciendo la nueva frase de contraseña…</translation>
    </message>
    <message>
        <source>This recovery code does not open the store. Check each character and try again.</source>
        <translation>Este código de recuperación no abre el almacén. Compruebe cada carácter e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>Código de recuperación: %1</translation>
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
        <translation>Quitar la última visita</translation>
    </message>
    <message>
        <source>A target is T (lesion) or N (lymph node) with its millimetres, TNE or NNE where it could not be evaluated; targets are joined by &apos;;&apos; and keep their order: T52.5;N18.</source>
        <translation>Una lesión diana es T (lesión) o N (ganglio linfático) con sus milímetros, TNE o NNE si no fue evaluable; las dianas se unen con &apos;;&apos; y conservan su orden: T52,5;N18.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Targets in mm</source>
        <translation>Dianas en mm</translation>
    </message>
    <message>
        <source>Non-target lesions</source>
        <translation>Lesiones no diana</translation>
    </message>
    <message>
        <source>New lesion</source>
        <translation>Lesión nueva</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Añadir una visita</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>none at baseline</source>
        <translation>ninguna al inicio</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>gone (CR)</source>
        <translation>desaparecidas (CR)</translation>
    </message>
    <message>
        <source>neither gone nor growing</source>
        <translation>ni desaparecidas ni en crecimiento</translation>
    </message>
    <message>
        <source>not evaluated (NE)</source>
        <translation>no evaluadas (NE)</translation>
    </message>
    <message>
        <source>unequivocal progression (PD)</source>
        <translation>progresión inequívoca (PD)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Targets in mm, %1</source>
        <translation>Dianas en mm, %1</translation>
    </message>
    <message>
        <source>Non-target lesions, %1</source>
        <translation>Lesiones no diana, %1</translation>
    </message>
    <message>
        <source>New lesion, %1</source>
        <translation>Lesión nueva, %1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basal</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>Visita %1</translation>
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
        <translation>inicio: todas las personas con las que se ajustó el modelo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>input, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>input and value, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (nothing recorded, taken as none)</source>
        <comment>input and value</comment>
        <translation>%1 (nada registrado, se toma como ninguno)</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
    <message>
        <source>What moved the model&apos;s number</source>
        <translation>Qué desplazó el número del modelo</translation>
    </message>
</context>
<context>
    <name>consilium::ui::WhatIfBar</name>
    <message>
        <source>Suppose</source>
        <translation>Suponer</translation>
    </message>
    <message>
        <source>Back to the patient (Esc)</source>
        <translation>Volver al paciente (Esc)</translation>
    </message>
    <message>
        <source>What if: the fact to suppose</source>
        <translation>Qué pasaría si: el dato que se supone</translation>
    </message>
    <message>
        <source>Supposed value</source>
        <translation>Valor supuesto</translation>
    </message>
    <message>
        <source>Supposed answer</source>
        <translation>Respuesta supuesta</translation>
    </message>
    <message>
        <source>Supposed drug or finding</source>
        <translation>Fármaco o hallazgo supuesto</translation>
    </message>
    <message>
        <source>What if … a finding or pharmacogene</source>
        <translation>Qué pasaría con … un hallazgo o farmacogén</translation>
    </message>
    <message>
        <source>What if … it progressed on a drug</source>
        <translation>Qué pasaría si … progresó con un fármaco</translation>
    </message>
    <message>
        <source>What if … a drug is taken beside it</source>
        <translation>Qué pasaría si … se toma además un fármaco</translation>
    </message>
    <message>
        <source>What if … the stage</source>
        <translation>Qué pasaría con … el estadio</translation>
    </message>
    <message>
        <source>What if … tobacco</source>
        <translation>Qué pasaría con … el tabaco</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>range of values that can be true</comment>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Name of the drug</source>
        <translation>Nombre del fármaco</translation>
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
        <translation>estadio %1</translation>
    </message>
    <message>
        <source>tobacco: %1</source>
        <translation>tabaco: %1</translation>
    </message>
    <message>
        <source>%1 is taken</source>
        <translation>se toma %1</translation>
    </message>
    <message>
        <source>progressed on %1</source>
        <translation>progresión con %1</translation>
    </message>
    <message>
        <source>Not supposed: %1</source>
        <translation>No supuesto: %1</translation>
    </message>
    <message>
        <source>Supposed: %1. Press to take it back.</source>
        <translation>Supuesto: %1. Pulse para retirarlo.</translation>
    </message>
    <message>
        <source>Supposed: this is not the patient</source>
        <translation>Supuesto: este no es el paciente</translation>
    </message>
</context>
<context>
    <name>consilium::ui::WhyNotBar</name>
    <message>
        <source>Back to the options</source>
        <translation>Volver a las opciones</translation>
    </message>
    <message>
        <source>Why not …? A drug, or drugs joined by +</source>
        <translation>¿Por qué no …? Un fármaco, o varios unidos con +</translation>
    </message>
    <message>
        <source>Why is this therapy not advised</source>
        <translation>Por qué no se recomienda este tratamiento</translation>
    </message>
    <message>
        <source>Therapies with these drugs</source>
        <translation>Tratamientos con estos fármacos</translation>
    </message>
    <message>
        <source>The pack knows no therapy made of these drugs.</source>
        <translation>El paquete no conoce ningún tratamiento formado por estos fármacos.</translation>
    </message>
</context>
</TS>
