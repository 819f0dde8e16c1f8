<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Format</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1, end unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mutations/Mb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(unit missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>family name, given names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>gene, copy-number class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1::%2 fusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rearrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current smoker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former smoker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never smoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked, not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, quit %2</source>
        <comment>tobacco status, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>stage group, categories</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval of a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input breaks its format. Correct it at the place named and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value lies outside what can be true. Check it at the place named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something required is missing. Name it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not read that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two readings are possible. Say which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not found. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists already and is not overwritten. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this store. Try again, or use the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored bytes do not verify. Nothing was changed; restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not a Consilium store. Choose one that holds keys.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by a newer Consilium. Update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has this store open. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what was stored before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operating system refused. Check the rights of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing failed. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input is over the limit that protects memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing half-written remains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library reported something unexpected. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Place: %2</source>
        <comment>message, technical place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision support for professionals who can check its basis; not a certified medical device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYNTHETIC: invented patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Genome</name>
    <message>
        <source>altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tested normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>germline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · depth %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · depth not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy number, class not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fusion, partner not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rearrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no result stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chr%1:%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small variants: nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy number: nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fusions: nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no test recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doi %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label or guideline, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toxic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better prognosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse prognosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagnostic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off label: stated for another tumour type than {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded diagnosis does not tell whether this tumour type is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated for any stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated for early disease; the record does not tell the extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated for advanced disease; the record does not tell the extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated for early disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated for advanced disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated for early disease only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated for advanced disease only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits the line of treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated as first line, but systemic treatment was given before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated as maintenance after response to earlier treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated after earlier lines of treatment, at least {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated after all of {}, which the record does not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated after {}, which the record does not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not in the record&apos;s treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tumour progressed on {}, of the same class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tumour progressed on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is being given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was given before for early disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was given before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was given before; this therapy is stated for use after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding is present for which targeted treatment comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings that would put targeted treatment first have not been excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recorded allergy to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies have not been recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs {} {} {} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is {} {}, needed {} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is {} {}, but its date is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, off label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, a deciding fact is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, a finding puts targeted treatment first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, with a caution on treatment history or resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, below level I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, tumour type, line and findings fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, standard regimen; tumour type and line fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} lies outside what the model accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not one the model was fitted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model was fitted on advanced disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model was fitted on these drugs without the other agents of this therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person is less like the people it was fitted on (distance {}) than nearly all of them are to each other (limit {})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>prognosis under the treatment received, not effect of choosing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a treatment adds, from a randomised comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response of cells outside the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this model (boosted trees)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalised logistic model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tumour mutational burden alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biomarker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kidney</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported and eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For consideration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best supportive care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matched on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off label, matched on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard regimen without biomarker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMP %1</source>
        <comment>tier and level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doi %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, undated</source>
        <comment>label or guideline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label or guideline, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accelerated approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditional approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approval withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>regulator, kind of approval, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median progression-free survival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median survival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>endpoint, value, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <comment>95 % interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>probability, interval</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caption, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · lies in the future</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · today</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · at least %2</source>
        <comment>partial date, age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tumour type, OncoTree code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No primary tumour is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metastases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped for progression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason for stopping not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systemic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Gy in %2 fractions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Gy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criticality: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no known allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECOG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karnofsky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lansky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comorbidity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of those asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack-years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>statement, quantity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no condition recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at age %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>gene, change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>tested and normal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? %1</source>
        <comment>not tested</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allele fraction %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding is recorded. That is not the same as none being there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more findings, on the genome page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested, though knowledge asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more, on the genome page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tests, %2 open criteria of the first %3 options</source>
        <comment>numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides which tests and rules apply; the count above is not complete without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that the rules of the pack ask for is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would settle criteria of the first options</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>criteria</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Biomarker tests that could open options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values</source>
        <comment>count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values, %2 older than %3 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Records and variants (*.json *.ndjson *.vcf *.vcf.gz *.vcf.bgz *.bcf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in browser (needs a network)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has no address on the web; find it by its name and date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the program</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tumour: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECOG not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECOG %1, %2</source>
        <comment>grade, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born %1, %2, %3 · %4</source>
        <comment>birth date, age, sex, identifiers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consilium report of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metastasis: %1, %2</source>
        <comment>site or diagnosis, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, diagnosed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>treatment, period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (stopped: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, allele fraction %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, germline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested, nothing found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) did not pass their caller&apos;s filter and are not listed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>name, value, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pack-years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family: %1, %2</source>
        <comment>relative, condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2&lt;br&gt;%3 %4 %5</source>
        <comment>probability and interval, outcome, horizon, model, version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model; in the trial: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>basis, reason for the place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more in the program</source>
        <comment>shelf</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3 Interval: %4.</source>
        <comment>model, version, claim, meaning of the interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options, in order of shelf and evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Knowledge pack %2 %3 (%4), as of %5. The program lists; it does not decide.</source>
        <comment>intended use, pack, version, content, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tumour and germline findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifestyle, other conditions, family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested or not known, and could open an option</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineAxis</name>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <extracomment>Axis label: years, as short as possible</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>months</comment>
        <extracomment>Axis label: months, as short as possible</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <extracomment>Axis label: days, as short as possible</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short month name, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <comment>months, days, both before day zero</comment>
        <extracomment>Time before day zero: &quot;−20 mo and 12 d&quot; counts backwards</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>months, days</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineBuilder</name>
    <message>
        <source>Diagnosis and stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systemic treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging, response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tumour markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allele fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Molecular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tumour board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other medication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first systemic treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>line not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count of treatment lines, count of agents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>lines of treatment</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>until %1, start unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place inside it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metastasis or other secondary tumour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary tumour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histology: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <comment>diagnosis</comment>
        <extracomment>One letter inside a mark: diagnosis of a primary tumour</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <comment>metastasis</comment>
        <extracomment>One letter inside a mark: metastasis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>of treatment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered; whether it was given is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regimen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped for progression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>surgery</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 Gy in %n fraction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Gy, fractions not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <comment>radiotherapy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of diameters: %1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disease status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECIST category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated as a RECIST category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging study</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>performance scale, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CTCAE grade %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <comment>tumour board</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measurement, result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measurement, value with unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag of the laboratory: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: allele fraction %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>specimens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specimen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specimen %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Molecular test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <comment>molecular test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gene(s) listed as tested</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allele fraction %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g</source>
        <comment>genomic finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated by its test or specimen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>reference %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>name, number of events in one bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (end unknown)</source>
        <comment>name of a drug or a condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>number of events in one mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · log scale</source>
        <comment>unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consilium::ui::CasePage</name>
    <message>
        <source>Pages of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tumour type, OncoTree code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for early disease only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) for advanced disease</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), progressed on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomeDetail</name>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see every field and the statements that it meets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genomic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>build not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chromosome %1, position %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>reference and alternative allele</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allele fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <comment>allele fraction, its field in the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genotype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESCAT %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other tumour type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no therapy named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any tumour type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>regulator, status, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>gene, change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) that cannot be judged without the test</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) met</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the pack %1 %2. A statement that the finding does not meet is not listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomeModel</name>
    <message>
        <source>%1 sensitive</source>
        <comment>number of statements</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 resistant</source>
        <comment>number of statements</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other</source>
        <comment>number of statements</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ask</source>
        <comment>number of statements</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many statements of the knowledge pack the finding meets: sensitive and resistant for this tumour type, other for other tumour types and other effects. “Ask” counts the statements that cannot be judged without the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allele fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomePage</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genomic findings and tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search gene, change or source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? %1 not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>signature, value, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>signature, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>build not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tumour sample %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no normal sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal sample %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers all genes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel of %1 genes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel content not stated: every gene without a finding is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 genes failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No genomic test is recorded: every gene is unknown, none is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>section of the table, number of rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not pass a filter, were refuted or entered in error, and take no part in the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gene that is not listed as tested is unknown, not normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No genomic finding is recorded, and no test that knowledge asks about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row is hidden by the sections or the search above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consilium::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import with these answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⊘ not taken; the store is as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 replaced, %3 unchanged</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it came, without being understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in the file, what is there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more not listed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as the file states it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tumour sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Genome build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and build are never guessed: say what the laboratory&apos;s report says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1 records added, %2 replaced, %3 places to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::KnowledgePage</name>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · content %3</source>
        <comment>version, date, hash</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 statements, %2 regimens, %3 rules, %4 drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any tumour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tumour type that is not listed has no statement of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regimens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · licence: %2 · retrieved %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consilium::ui::MainWindow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import FHIR records and variant files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Genome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Consilium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Consilium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consilium %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report written. It is not encrypted: keep it where patient data may be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consilium::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is installed: options show evidence only, no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>id, version, claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted on %1 people, %2 with the outcome · %3 · %4</source>
        <comment>people, events, data set, licence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area under the curve (95 % interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 people, %3 with the outcome</source>
        <comment>cohort, people, events</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published for the same question: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionButton</name>
    <message>
        <source>%1. %2</source>
        <comment>rank, option</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for consideration</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>▲ %n caution(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>? %1 not known</source>
        <comment>number of criteria</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionDelegate</name>
    <message numerus="yes">
        <source>⊘ %n not met</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n caution(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %n not known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>response, model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response, trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionDetail</name>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for the chosen option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands after %1</source>
        <comment>a therapy with its trial</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested or not known, and could open an option: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always among the options, whatever the findings are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 met · %2 with caution · %3 not met · %4 not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could be changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>place in a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none for this therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model speaks about this therapy: evidence only, no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves the model&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>model name, id, version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> · AUC %1 (%2 to %3) on %n people it never saw</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>? withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number is shown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (%2) %3; %4</source>
        <comment>probability, interval, outcome, horizon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval: %1. Steps are shown largest first; on the model&apos;s own scale (log-odds) they do not depend on the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every input is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prognosis, not effect of choosing it. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 · as of %3</source>
        <comment>knowledge pack, version, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trial: %1. Not a forecast for this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source, what it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>source, what it is</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionsModel</name>
    <message numerus="yes">
        <source>%1: %n option(s)</source>
        <comment>shelf</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2, %3, %4. %5. Score: %6</source>
        <comment>rank, name, shelf, level, reason, score</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionsPage</name>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order: shelf, evidence level, better in a randomised comparison, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> · %n finding(s) hidden by filter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %3 (%4) · as of %5. The program lists; it does not decide.</source>
        <comment>tumour type, pack, version, content, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tumour type not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consilium::ui::OverviewPage</name>
    <message>
        <source>Disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance, conditions, medication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program lists, it does not decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tumour type is not known, so no treatment is named here. Record a diagnosis with a code, or choose on the options page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No treatment of the pack is supported or for consideration with what is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is supported and eligible with what is recorded. For consideration:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 options in all. Best supportive care and clinical trial are always among them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consilium::ui::PatientBanner</name>
    <message>
        <source>TUMOUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECOG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYSTEMIC TREATMENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOBACCO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>age, sex, identifier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>ECOG grade, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Allergy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 more</source>
        <comment>findings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ No known allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? Allergies not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consilium::ui::PatientsModel</name>
    <message>
        <source>none recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>birth date, age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tumour recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consilium::ui::PatientsPage</name>
    <message>
        <source>Search name, identifier or diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No patient yet.
Import a FHIR file, or drop one on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was found for “%1”.
The search looks at the beginning of each word of name, identifier and diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consilium::ui::SettingsPage</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes without a key or the mouse</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;ck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consilium: precision oncology, offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tumour types: OncoTree, Memorial Sloan Kettering Cancer Center, CC BY 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineInspector</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from day zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events in the same mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a mark to read it here, or go from mark to mark with Tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some day between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1, going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1; no end is stated, nor that it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference range stated in this unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Outside it.</source>
        <comment>sentence with the reference range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the measuring range: the exact value is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more; zoom in to part them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further event(s) in this mark; click it again for the next</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response (CR, PR) or stable disease (SD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number in a disc: specimen, ECOG value or CTCAE grade of its lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document or imaging study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several events in one mark, with their number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known to the day, or end unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below or above the measuring range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the reference range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelinePage</name>
    <message>
        <source>Show the whole story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day &amp;zero:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day zero of the relative time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand or collapse lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lanes ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the signs mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;egend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag to zoom · Ctrl + wheel · double click fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag: zoom to the span. Ctrl and wheel, + and −: zoom. Space or middle button and drag, left and right arrow: move in time. Home or double click: show all. Tab, up and down: from event to event. Return: collapse the lane of the event. Escape: leave the events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what day zero is, its date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without a date are not drawn.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that are planned, not done, refuted or entered in error are not drawn.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Day zero is only known as %1; relative time counts from its first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dated event in this record yet. Import a FHIR file or a variant file of this patient to fill the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, time from day zero</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dated event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s). Tab goes from one to the next, Escape leaves them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4. Event %5 of %6 in this lane.</source>
        <comment>lane, title, date, time from day zero, place in the lane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>measurement, unit</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consilium::ui::UnlockPage</name>
    <message>
        <source>&amp;Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery co&amp;de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the s&amp;tore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the &amp;new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create a new store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forgotten passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision oncology without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code opens the store when the passphrase is lost. It is shown only now and kept nowhere. Write it on paper and keep it apart from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new passphrase with the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that does not exist yet. It may lie on a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that was shown when the store was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters: whoever copies the folder can try words on it for years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at least %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the new passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code does not open the store. Check each character and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consilium::ui::Waterfall</name>
    <message>
        <source>start: all people the model was fitted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>input, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>input and value, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (nothing recorded, taken as none)</source>
        <comment>input and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved the model&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
