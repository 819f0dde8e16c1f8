<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BoardCourses</name>
    <message numerus="yes">
        <source>and %n more, in the program</source>
        <translation>
            <numerusform>and %n more, in the program</numerusform>
            <numerusform>and %n more, in the program</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardMask</name>
    <message numerus="yes">
        <source>%n days after diagnosis</source>
        <translation>
            <numerusform>%n day after diagnosis</numerusform>
            <numerusform>%n days after diagnosis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before diagnosis</source>
        <translation>
            <numerusform>%n day before diagnosis</numerusform>
            <numerusform>%n days before diagnosis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months after diagnosis</source>
        <translation>
            <numerusform>%n month after diagnosis</numerusform>
            <numerusform>%n months after diagnosis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months before diagnosis</source>
        <translation>
            <numerusform>%n month before diagnosis</numerusform>
            <numerusform>%n months before diagnosis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardProtocol</name>
    <message numerus="yes">
        <source>%n choice(s) were begun and not sealed.</source>
        <translation>
            <numerusform>%n choice was begun and not sealed.</numerusform>
            <numerusform>%n choices were begun and not sealed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sealed choice(s), %1 on the first shelf.</source>
        <comment>of the ranking</comment>
        <translation>
            <numerusform>Of %n sealed choice, %1 on the first shelf.</numerusform>
            <numerusform>Of %n sealed choices, %1 on the first shelf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sealed choice(s), %1 on the first shelf and %2 as decided.</source>
        <comment>of the ranking</comment>
        <translation>
            <numerusform>Of %n sealed choice, %1 on the first shelf and %2 as decided.</numerusform>
            <numerusform>Of %n sealed choices, %1 on the first shelf and %2 as decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more character(s), in the program</source>
        <translation>
            <numerusform>and %n more character, in the program</numerusform>
            <numerusform>and %n more characters, in the program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the program</source>
        <translation>
            <numerusform>and %n more, in the program</numerusform>
            <numerusform>and %n more, in the program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardSteps</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent changes are not shown.</source>
        <translation>
            <numerusform>%n silent change is not shown.</numerusform>
            <numerusform>%n silent changes are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings did not pass their filter or were withdrawn.</source>
        <translation>
            <numerusform>%n finding did not pass its filter or was withdrawn.</numerusform>
            <numerusform>%n findings did not pass their filter or were withdrawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangedSinceWords</name>
    <message numerus="yes">
        <source>%1 %2 is in use in place of %3 %4; %n entry(s) of it differ.</source>
        <comment>pack, version, pack, version</comment>
        <translation>
            <numerusform>%1 %2 is in use in place of %3 %4; %n entry of it differs.</numerusform>
            <numerusform>%1 %2 is in use in place of %3 %4; %n entries of it differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message numerus="yes">
        <source>%1: %2, %n people</source>
        <comment>trial, design</comment>
        <translation>
            <numerusform>%1: %2, %n person</numerusform>
            <numerusform>%1: %2, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrugRows</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>drugs</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamilyWords</name>
    <message numerus="yes">
        <source>%n child(ren) in the tree.</source>
        <translation>
            <numerusform>%n child in the tree.</numerusform>
            <numerusform>%n children in the tree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries on a person</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenePicture</name>
    <message numerus="yes">
        <source>Ticks: %n hotspot(s) of the pack, taller where more tumours carry a change.</source>
        <translation>
            <numerusform>Ticks: %n hotspot of the pack, taller where more tumours carry a change.</numerusform>
            <numerusform>Ticks: %n hotspots of the pack, taller where more tumours carry a change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack&apos;s hotspots name none in this gene; the ticks are the %n residue(s) that its statements name.</source>
        <translation>
            <numerusform>The pack&apos;s hotspots name none in this gene; the tick is the %n residue that its statements name.</numerusform>
            <numerusform>The pack&apos;s hotspots name none in this gene; the ticks are the %n residues that its statements name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack carries no hotspots; the ticks are the %n residue(s) that its statements name.</source>
        <translation>
            <numerusform>The pack carries no hotspots; the tick is the %n residue that its statements name.</numerusform>
            <numerusform>The pack carries no hotspots; the ticks are the %n residues that its statements name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that did not pass a filter or were refuted are not drawn.</source>
        <translation>
            <numerusform>%n change that did not pass a filter or was refuted is not drawn.</numerusform>
            <numerusform>%n changes that did not pass a filter or were refuted are not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnowledgeWords</name>
    <message numerus="yes">
        <source>after at least %n earlier line(s)</source>
        <translation>
            <numerusform>after at least %n earlier line</numerusform>
            <numerusform>after at least %n earlier lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer a supported option of level I in %n case(s) of this store.</source>
        <translation>
            <numerusform>%1 is no longer a supported option of level I in %n case of this store.</numerusform>
            <numerusform>%1 is no longer a supported option of level I in %n cases of this store.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LargeOptions</name>
    <message numerus="yes">
        <source>%n criteria rest on a germline finding and are not named.</source>
        <translation>
            <numerusform>%n criterion rests on a germline finding and is not named.</numerusform>
            <numerusform>%n criteria rest on a germline finding and are not named.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionView</name>
    <message numerus="yes">
        <source>%n option(s) have no number of a model and stand last on their shelf.</source>
        <translation>
            <numerusform>%n option has no number of a model and stands last on its shelf.</numerusform>
            <numerusform>%n options have no number of a model and stand last on their shelf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) have no evidence level and stand last on their shelf.</source>
        <translation>
            <numerusform>%n option has no evidence level and stands last on its shelf.</numerusform>
            <numerusform>%n options have no evidence level and stand last on their shelf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers come from %n models and cannot be compared with each other.</source>
        <translation>
            <numerusform>The numbers come from %n model.</numerusform>
            <numerusform>The numbers come from %n models and cannot be compared with each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides none of %n option(s).</source>
        <translation>
            <numerusform>The filter does not hide the one option.</numerusform>
            <numerusform>The filter hides none of %n options.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n option(s) hidden by the filter, none of them on the first shelf.</source>
        <translation>
            <numerusform>%1 of %n option hidden by the filter, none of them on the first shelf.</numerusform>
            <numerusform>%1 of %n options hidden by the filter, none of them on the first shelf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 options hidden by the filter, %n of them on the first shelf: %3.</source>
        <translation>
            <numerusform>%1 of %2 options hidden by the filter, %n of them on the first shelf: %3.</numerusform>
            <numerusform>%1 of %2 options hidden by the filter, %n of them on the first shelf: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookHtml</name>
    <message numerus="yes">
        <source>%n other input(s)</source>
        <translation>
            <numerusform>%n other input</numerusform>
            <numerusform>%n other inputs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PharmacogeneRows</name>
    <message numerus="yes">
        <source>%n other diplotype(s) possible</source>
        <translation>
            <numerusform>%n other diplotype possible</numerusform>
            <numerusform>%n other diplotypes possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n position(s) read</source>
        <translation>
            <numerusform>%1 of %n position read</numerusform>
            <numerusform>%1 of %n positions read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key position(s) not read</source>
        <translation>
            <numerusform>%n key position not read</numerusform>
            <numerusform>%n key positions not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrefillWords</name>
    <message numerus="yes">
        <source>%n value(s), from %1 to %2</source>
        <translation>
            <numerusform>%n value, from %1 to %2</numerusform>
            <numerusform>%n values, from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>and %n more, in the program</source>
        <translation>
            <numerusform>and %n more, in the program</numerusform>
            <numerusform>and %n more, in the program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) did not pass their caller&apos;s filter and are not listed</source>
        <translation>
            <numerusform>%n finding did not pass its caller&apos;s filter and is not listed</numerusform>
            <numerusform>%n findings did not pass their caller&apos;s filter and are not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more in the program</source>
        <comment>shelf</comment>
        <translation>
            <numerusform>%1: %n more in the program</numerusform>
            <numerusform>%1: %n more in the program</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskWords</name>
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
            <numerusform>%1 (%n day)</numerusform>
            <numerusform>%1 (%n days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineAxis</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineBuilder</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>lines of treatment</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Gy in %n fraction(s)</source>
        <translation>
            <numerusform>%1 Gy in %n fraction</numerusform>
            <numerusform>%1 Gy in %n fractions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gene(s) listed as tested</source>
        <translation>
            <numerusform>%n gene listed as tested</numerusform>
            <numerusform>%n genes listed as tested</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineGrowth</name>
    <message numerus="yes">
        <source>least squares over %n exact value(s) since %1</source>
        <translation>
            <numerusform>least squares over %n exact value since %1</numerusform>
            <numerusform>least squares over %n exact values since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No doubling time: the %n exact value(s) since %1 span less than three months.</source>
        <translation>
            <numerusform>No doubling time: there is only %n exact value since %1.</numerusform>
            <numerusform>No doubling time: the %n exact values since %1 span less than three months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineReader</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfMoves</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::CasePage</name>
    <message numerus="yes">
        <source>%n line(s) for advanced disease</source>
        <translation>
            <numerusform>%n line for advanced disease</numerusform>
            <numerusform>%n lines for advanced disease</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), progressed on %1</source>
        <translation>
            <numerusform>%n line, progressed on %1</numerusform>
            <numerusform>%n lines, progressed on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::CompareView</name>
    <message numerus="yes">
        <source>%n row(s) hidden</source>
        <translation>
            <numerusform>%n row hidden</numerusform>
            <numerusform>%n rows hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::ComparisonView</name>
    <message numerus="yes">
        <source>options change in %1 of %n case(s)</source>
        <translation>
            <numerusform>options change in %1 of %n case</numerusform>
            <numerusform>options change in %1 of %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::ConflictView</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>statements</comment>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::CriteriaTable</name>
    <message numerus="yes">
        <source>; and %n more</source>
        <comment>after a list of relatives</comment>
        <translation>
            <numerusform>; and %n more</numerusform>
            <numerusform>; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not known.</source>
        <translation>
            <numerusform>%n question not known.</numerusform>
            <numerusform>%n questions not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::DecisionForm</name>
    <message numerus="yes">
        <source>%n present, no quorum agreed on</source>
        <translation>
            <numerusform>%n present, no quorum agreed on</numerusform>
            <numerusform>%n present, no quorum agreed on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::DrugList</name>
    <message numerus="yes">
        <source>Advice withheld, with the reason: %n drug(s)</source>
        <translation>
            <numerusform>Advice withheld, with the reason: %n drug</numerusform>
            <numerusform>Advice withheld, with the reason: %n drugs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not tested: %n drug(s)</source>
        <translation>
            <numerusform>Not tested: %n drug</numerusform>
            <numerusform>Not tested: %n drugs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n drug(s)</source>
        <comment>what to do</comment>
        <translation>
            <numerusform>%1: %n drug</numerusform>
            <numerusform>%1: %n drugs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Test first, as regulators or guidelines ask: %n drug(s)</source>
        <translation>
            <numerusform>Test first, as regulators or guidelines ask: %n drug</numerusform>
            <numerusform>Test first, as regulators or guidelines ask: %n drugs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::GeneCells</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>genes</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more gene(s)</source>
        <translation>
            <numerusform>Show %n more gene</numerusform>
            <numerusform>Show %n more genes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomeDetail</name>
    <message numerus="yes">
        <source>%n statement(s) that cannot be judged without the test</source>
        <translation>
            <numerusform>%n statement that cannot be judged without the test</numerusform>
            <numerusform>%n statements that cannot be judged without the test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) met</source>
        <translation>
            <numerusform>%n statement met</numerusform>
            <numerusform>%n statements met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other statement(s) met</source>
        <translation>
            <numerusform>%n other statement met</numerusform>
            <numerusform>%n other statements met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::HiddenLine</name>
    <message numerus="yes">
        <source>%n finding(s) hidden: did not pass the filter, no part in the options.</source>
        <translation>
            <numerusform>%n finding hidden: did not pass the filter, no part in the options.</numerusform>
            <numerusform>%n findings hidden: did not pass the filter, no part in the options.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) hidden: refuted or entered in error.</source>
        <translation>
            <numerusform>%n finding hidden: refuted or entered in error.</numerusform>
            <numerusform>%n findings hidden: refuted or entered in error.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden: switched off above (%1).</source>
        <translation>
            <numerusform>%n row hidden: switched off above (%1).</numerusform>
            <numerusform>%n rows hidden: switched off above (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden by the search for “%1”.</source>
        <translation>
            <numerusform>%n row hidden by the search for “%1”.</numerusform>
            <numerusform>%n rows hidden by the search for “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden: of other specimens, or of none that is stated.</source>
        <translation>
            <numerusform>%n row hidden: of another specimen, or of none that is stated.</numerusform>
            <numerusform>%n rows hidden: of other specimens, or of none that is stated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n place(s) to look at:</source>
        <translation>
            <numerusform>%n place to look at:</numerusform>
            <numerusform>%n places to look at:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more not listed</source>
        <translation>
            <numerusform>%n more not listed</numerusform>
            <numerusform>%n more not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not taken.</source>
        <translation>
            <numerusform>%n file not taken.</numerusform>
            <numerusform>%n files not taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::InstallDialog</name>
    <message numerus="yes">
        <source>▲ %n option(s) of level I would be lost</source>
        <translation>
            <numerusform>▲ %n option of level I would be lost</numerusform>
            <numerusform>▲ %n options of level I would be lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n family tree(s) of the store %1 were not saved. They are held until the program ends and are saved when that store is opened again.</source>
        <translation>
            <numerusform>%n family tree of the store %1 was not saved. It is held until the program ends and is saved when that store is opened again.</numerusform>
            <numerusform>%n family trees of the store %1 were not saved. They are held until the program ends and are saved when that store is opened again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family tree(s) of the store %1 were not saved and are lost when the program ends. Open that store to save them, or close the window once more to give them up.</source>
        <translation>
            <numerusform>%n family tree of the store %1 was not saved and is lost when the program ends. Open that store to save it, or close the window once more to give it up.</numerusform>
            <numerusform>%n family trees of the store %1 were not saved and are lost when the program ends. Open that store to save them, or close the window once more to give them up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::OpenQuestionsSection</name>
    <message numerus="yes">
        <source>Not known · %n test(s) could change the list</source>
        <translation>
            <numerusform>Not known · %n test could change the list</numerusform>
            <numerusform>Not known · %n tests could change the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 alone could move or add %n option(s)</source>
        <translation>
            <numerusform>%1 alone could move or add %n option</numerusform>
            <numerusform>%1 alone could move or add %n options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could move %n option(s): %1</source>
        <translation>
            <numerusform>could move %n option: %1</numerusform>
            <numerusform>could move %n options: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could add %n option(s): %1</source>
        <translation>
            <numerusform>could add %n option: %1</numerusform>
            <numerusform>could add %n options: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could put a caution on %n option(s): %1</source>
        <translation>
            <numerusform>could put a caution on %n option: %1</numerusform>
            <numerusform>could put a caution on %n options: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is missing from the model&apos;s number of %n option(s)</source>
        <translation>
            <numerusform>is missing from the model&apos;s number of %n option</numerusform>
            <numerusform>is missing from the model&apos;s number of %n options</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionButton</name>
    <message numerus="yes">
        <source>▲ %n caution(s)</source>
        <translation>
            <numerusform>▲ %n caution</numerusform>
            <numerusform>▲ %n cautions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionDelegate</name>
    <message numerus="yes">
        <source>⊘ %n not met</source>
        <translation>
            <numerusform>⊘ %n not met</numerusform>
            <numerusform>⊘ %n not met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n caution(s)</source>
        <translation>
            <numerusform>▲ %n caution</numerusform>
            <numerusform>▲ %n cautions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %n not known</source>
        <translation>
            <numerusform>? %n not known</numerusform>
            <numerusform>? %n not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionDetail</name>
    <message numerus="yes">
        <source> · AUC %1 (%2 to %3) on %n people it never saw</source>
        <translation>
            <numerusform> · AUC %1 (%2 to %3) on %n people it never saw</numerusform>
            <numerusform> · AUC %1 (%2 to %3) on %n people it never saw</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionsBar</name>
    <message numerus="yes">
        <source>Filter by shelf, basis, open criteria or drug: %n set</source>
        <translation>
            <numerusform>Filter by shelf, basis, open criteria or drug: %n set</numerusform>
            <numerusform>Filter by shelf, basis, open criteria or drug: %n set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionsModel</name>
    <message numerus="yes">
        <source>%1: %n option(s)</source>
        <comment>shelf</comment>
        <translation>
            <numerusform>%1: %n option</numerusform>
            <numerusform>%1: %n options</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionsPage</name>
    <message numerus="yes">
        <source> · %n finding(s) hidden by filter</source>
        <translation>
            <numerusform> · %n finding hidden by filter</numerusform>
            <numerusform> · %n findings hidden by filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::PatientsPage</name>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::RankingView</name>
    <message numerus="yes">
        <source>%1 · and %n more</source>
        <comment>cautions</comment>
        <translation>
            <numerusform>%1 · and %n more</numerusform>
            <numerusform>%1 · and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sealed choices are on the first shelf</source>
        <translation>
            <numerusform>%1 of %n sealed choice is on the first shelf</numerusform>
            <numerusform>%1 of %n sealed choices are on the first shelf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::ResearchSection</name>
    <message numerus="yes">
        <source>%1 (and %n more statement(s))</source>
        <comment>what a statement says</comment>
        <translation>
            <numerusform>%1 (and %n more statement)</numerusform>
            <numerusform>%1 (and %n more statements)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Research (not options) · %n entry(s)</source>
        <translation>
            <numerusform>Research (not options) · %n entry</numerusform>
            <numerusform>Research (not options) · %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::RiskPage</name>
    <message numerus="yes">
        <source>Not meant for this person: %n formula(s)</source>
        <translation>
            <numerusform>Not meant for this person: %n formula</numerusform>
            <numerusform>Not meant for this person: %n formulas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::SettingsPage</name>
    <message numerus="yes">
        <source>after %n minutes without a key or the mouse</source>
        <translation>
            <numerusform>after %n minute without a key or the mouse</numerusform>
            <numerusform>after %n minutes without a key or the mouse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::StepView</name>
    <message numerus="yes">
        <source>Show %n germline findings</source>
        <translation>
            <numerusform>Show %n germline finding</numerusform>
            <numerusform>Show %n germline findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineInspector</name>
    <message numerus="yes">
        <source>and %n more; zoom in to part them</source>
        <translation>
            <numerusform>and %n more; zoom in to part them</numerusform>
            <numerusform>and %n more; zoom in to part them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further event(s) in this mark; click it again for the next</source>
        <translation>
            <numerusform>%n further event in this mark; click it again for the next</numerusform>
            <numerusform>%n further events in this mark; click it again for the next</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelinePage</name>
    <message numerus="yes">
        <source>%n record(s) without a date are not drawn.</source>
        <translation>
            <numerusform>%n record without a date is not drawn.</numerusform>
            <numerusform>%n records without a date are not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that are planned, not done, refuted or entered in error are not drawn.</source>
        <translation>
            <numerusform>%n record that is planned, not done, refuted or entered in error is not drawn.</numerusform>
            <numerusform>%n records that are planned, not done, refuted or entered in error are not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end before they start: only the start is drawn.</source>
        <translation>
            <numerusform>%n period ends before it starts: only the start is drawn.</numerusform>
            <numerusform>%n periods end before they start: only the start is drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineStep</name>
    <message numerus="yes">
        <source>%n event(s) without a date are not drawn.</source>
        <translation>
            <numerusform>%n event without a date is not drawn.</numerusform>
            <numerusform>%n events without a date are not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineView</name>
    <message numerus="yes">
        <source>%n event(s). Tab goes from one to the next, Escape leaves them.</source>
        <translation>
            <numerusform>%n event. Tab goes from one to the next, Escape leaves them.</numerusform>
            <numerusform>%n events. Tab goes from one to the next, Escape leaves them.</numerusform>
        </translation>
    </message>
</context>
</TS>
