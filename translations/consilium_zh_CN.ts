<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BoardCourses</name>
    <message>
        <source>%1, ongoing</source>
        <comment>beginning</comment>
        <translation>%1，进行中</translation>
    </message>
    <message>
        <source>%1, end unknown</source>
        <comment>beginning</comment>
        <translation>%1，结束时间不详</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>lane, event, date</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the program</source>
        <translation>
            <numerusform>另有 %n 项，见程序</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardMask</name>
    <message>
        <source>no name</source>
        <translation>无姓名</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>年龄未知</translation>
    </message>
    <message>
        <source>%1 years or more</source>
        <translation>%1 岁及以上</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <translation>%1–%2 岁</translation>
    </message>
    <message>
        <source>date masked</source>
        <translation>日期已遮盖</translation>
    </message>
    <message>
        <source>at diagnosis</source>
        <translation>诊断时</translation>
    </message>
    <message numerus="yes">
        <source>%n days after diagnosis</source>
        <translation>
            <numerusform>诊断后 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before diagnosis</source>
        <translation>
            <numerusform>诊断前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>around diagnosis</source>
        <translation>诊断前后</translation>
    </message>
    <message numerus="yes">
        <source>%n months after diagnosis</source>
        <translation>
            <numerusform>诊断后 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months before diagnosis</source>
        <translation>
            <numerusform>诊断前 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 months after diagnosis</source>
        <translation>诊断后 %1 至 %2 个月</translation>
    </message>
    <message>
        <source>%1 to %2 months before diagnosis</source>
        <translation>诊断前 %1 至 %2 个月</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, ongoing</source>
        <comment>beginning</comment>
        <translation>%1，进行中</translation>
    </message>
    <message>
        <source>%1, end unknown</source>
        <comment>beginning</comment>
        <translation>%1，结束时间不详</translation>
    </message>
</context>
<context>
    <name>BoardProtocol</name>
    <message>
        <source>Choices were not sealed before the ranking: %1</source>
        <translation>选择未在排序前密封：%1</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>%1: %2 (sealed %3)</source>
        <comment>who, choice, time</comment>
        <translation>%1：%2（%3 密封）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>sealed until the ranking is opened</source>
        <translation>密封至排序打开为止</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) were begun and not sealed.</source>
        <translation>
            <numerusform>有 %n 个选择已开始但未密封。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices and ranking</source>
        <translation>选择与排序</translation>
    </message>
    <message>
        <source>The ranking was not opened for the board.</source>
        <translation>未向多学科讨论打开排序。</translation>
    </message>
    <message>
        <source>Ranking %1 was opened by %2, %3.</source>
        <comment>number, name, time</comment>
        <translation>排序 %1 由 %2 于 %3 打开。</translation>
    </message>
    <message>
        <source>Present and not sealed by then: %1. Opened because: %2</source>
        <translation>当时在场但尚未密封：%1。打开原因：%2</translation>
    </message>
    <message>
        <source>Its first shelf was empty.</source>
        <translation>其第一分组为空。</translation>
    </message>
    <message>
        <source>Its first shelf: %1</source>
        <translation>其第一分组：%1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sealed choice(s), %1 on the first shelf.</source>
        <comment>of the ranking</comment>
        <translation>
            <numerusform>%n 个已密封的选择中，%1 个在第一分组。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sealed choice(s), %1 on the first shelf and %2 as decided.</source>
        <comment>of the ranking</comment>
        <translation>
            <numerusform>%n 个已密封的选择中，%1 个在第一分组，%2 个与决定一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>no wording yet</source>
        <translation>尚无文字</translation>
    </message>
    <message>
        <source>No treatment is recommended: %1</source>
        <translation>不推荐任何治疗：%1</translation>
    </message>
    <message>
        <source>Not on the ranking&apos;s first shelf, because: %1</source>
        <translation>不在排序的第一分组，原因：%1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Final since %1, by %2</source>
        <comment>time, name</comment>
        <translation>自 %1 起为最终决定，确认人：%2</translation>
    </message>
    <message>
        <source>Not final: %1</source>
        <comment>state of the decision</comment>
        <translation>非最终决定：%1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>rebiopsy</source>
        <translation>再次活检</translation>
    </message>
    <message>
        <source>repeat histology</source>
        <translation>复查组织学</translation>
    </message>
    <message>
        <source>genetic counselling</source>
        <translation>遗传咨询</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>要求：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>级别 %1</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>priority, therapy</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>%1: %2 (abstained)</source>
        <comment>name, interest</comment>
        <translation>%1：%2（已回避）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, interest</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, name, text</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>申请于 %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>答复于 %1</translation>
    </message>
    <message>
        <source>Insurer&apos;s claim</source>
        <translation>保险申请</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>随访</translation>
    </message>
    <message>
        <source>response: %1</source>
        <translation>疗效：%1</translation>
    </message>
    <message>
        <source>toxicity: %1</source>
        <translation>毒性：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>grade, which</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what was seen</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more character(s), in the program</source>
        <translation>
            <numerusform>另有 %n 个字符，见程序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the program</source>
        <translation>
            <numerusform>另有 %n 项，见程序</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, role and discipline</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>报告人：%1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>stated: %1</source>
        <translation>已说明：%1</translation>
    </message>
    <message>
        <source>in the record</source>
        <translation>病历中已有</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item of the minimum data set, answer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Minimum data set</source>
        <translation>最小数据集</translation>
    </message>
    <message>
        <source>ECOG %1, %2</source>
        <comment>grade, date</comment>
        <translation>ECOG %1，%2</translation>
    </message>
    <message>
        <source>Karnofsky %1, %2</source>
        <comment>index, date</comment>
        <translation>Karnofsky %1，%2</translation>
    </message>
    <message>
        <source>Lansky %1, %2</source>
        <comment>index, date</comment>
        <translation>Lansky %1，%2</translation>
    </message>
    <message>
        <source>none present of those that the record names</source>
        <translation>病历列出的各项均不存在</translation>
    </message>
    <message>
        <source>Nobody is noted as present.</source>
        <translation>未记录任何人在场。</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>出席：%1</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation>缺席：%1</translation>
    </message>
    <message>
        <source>No quorum was agreed on.</source>
        <translation>未约定法定人数。</translation>
    </message>
    <message>
        <source>Quorum reached: %1 of %2 needed</source>
        <translation>已达法定人数：%1 人，需 %2 人</translation>
    </message>
    <message>
        <source>Quorum not reached: %1 of %2 needed</source>
        <translation>未达法定人数：%1 人，需 %2 人</translation>
    </message>
    <message>
        <source>Without quorum, because: %1</source>
        <translation>无法定人数，原因：%1</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>On no meeting&apos;s agenda</source>
        <translation>不在任何会议的议程上</translation>
    </message>
    <message>
        <source>Knowledge pack %1</source>
        <translation>知识包 %1</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>过滤 %1</translation>
    </message>
    <message>
        <source>decision: %1</source>
        <comment>state</comment>
        <translation>决定：%1</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>birth date</comment>
        <translation>出生于 %1</translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>无标识号</translation>
    </message>
    <message>
        <source>Diagnosis not recorded</source>
        <translation>诊断未记录</translation>
    </message>
    <message>
        <source>No question is stated</source>
        <translation>未说明问题</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Not stated yet: %1</source>
        <translation>尚未说明：%1</translation>
    </message>
    <message>
        <source>NO DECISION YET</source>
        <translation>尚无决定</translation>
    </message>
    <message>
        <source>DRAFT: not a decision of the board</source>
        <translation>草稿：不是多学科讨论的决定</translation>
    </message>
    <message>
        <source>PRELIMINARY: the decision is not final</source>
        <translation>初步：决定尚未最终确定</translation>
    </message>
    <message>
        <source>Knowledge pack and models are named once the decision is final.</source>
        <translation>决定最终确定后才列出知识包和模型。</translation>
    </message>
    <message>
        <source>Made with: %1.</source>
        <translation>所用工具：%1。</translation>
    </message>
    <message>
        <source>Tumour board: protocol</source>
        <translation>多学科讨论：记录</translation>
    </message>
    <message>
        <source>Tumour board: protocol, %1, %2</source>
        <comment>board, date</comment>
        <translation>多学科讨论：记录，%1，%2</translation>
    </message>
    <message>
        <source>Cases on no meeting&apos;s agenda</source>
        <translation>不在任何会议议程上的病例</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 个病例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <comment>number of the case, minutes</comment>
        <translation>%1（%2 分钟）</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Tumour board: list, %1, %2</source>
        <comment>board, date</comment>
        <translation>多学科讨论：列表，%1，%2</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation>既往治疗</translation>
    </message>
    <message>
        <source>Findings considered</source>
        <translation>所考虑的检测发现</translation>
    </message>
</context>
<context>
    <name>BoardSteps</name>
    <message>
        <source>ECOG %1, %2</source>
        <comment>value, date</comment>
        <translation>ECOG %1，%2</translation>
    </message>
    <message>
        <source>Karnofsky %1 %, %2</source>
        <comment>value, date</comment>
        <translation>Karnofsky %1 %，%2</translation>
    </message>
    <message>
        <source>Stage not recorded</source>
        <translation>分期未记录</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>分期：%1</translation>
    </message>
    <message>
        <source>Performance status not recorded</source>
        <translation>体能状态未记录</translation>
    </message>
    <message>
        <source>Last: line %1, %2</source>
        <comment>number, drugs</comment>
        <translation>最近：第 %1 线，%2</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <comment>drugs</comment>
        <translation>最近：%1</translation>
    </message>
    <message>
        <source>No systemic treatment recorded</source>
        <translation>无全身治疗记录</translation>
    </message>
    <message>
        <source>No question was entered</source>
        <translation>未输入问题</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, answer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>date of diagnosis not recorded</source>
        <translation>诊断日期未记录</translation>
    </message>
    <message>
        <source>diagnosed %1</source>
        <comment>date</comment>
        <translation>诊断于 %1</translation>
    </message>
    <message>
        <source>stage not recorded</source>
        <translation>分期未记录</translation>
    </message>
    <message>
        <source>stage: %1</source>
        <translation>分期：%1</translation>
    </message>
    <message>
        <source>Other conditions and allergies</source>
        <translation>其他疾病与过敏</translation>
    </message>
    <message>
        <source>No other condition recorded</source>
        <translation>无其他疾病记录</translation>
    </message>
    <message>
        <source>No known allergy</source>
        <translation>无已知过敏</translation>
    </message>
    <message>
        <source>Allergies not recorded</source>
        <translation>过敏未记录</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Systemic treatment</source>
        <translation>全身治疗</translation>
    </message>
    <message>
        <source>progression</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, drugs</comment>
        <translation>第 %1 线：%2</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>%1 Gy in %2 fractions</source>
        <translation>%1 Gy / %2 次</translation>
    </message>
    <message>
        <source>%1 Gy</source>
        <translation>%1 Gy</translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation>放疗</translation>
    </message>
    <message>
        <source>Surgery and radiotherapy</source>
        <translation>手术与放疗</translation>
    </message>
    <message>
        <source>Kind of study not stated</source>
        <translation>检查种类未说明</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>日期未记录</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>疗效</translation>
    </message>
    <message>
        <source>No imaging study is recorded</source>
        <translation>无影像检查记录</translation>
    </message>
    <message>
        <source>Histology: %1</source>
        <translation>组织学：%1</translation>
    </message>
    <message>
        <source>tumour cells %1</source>
        <translation>肿瘤细胞 %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>No specimen and no report is recorded</source>
        <translation>无标本和报告记录</translation>
    </message>
    <message>
        <source>germline</source>
        <translation>胚系</translation>
    </message>
    <message>
        <source>allele fraction %1</source>
        <translation>变异等位基因频率 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>gene, state</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No finding is recorded. That is not the same as none being there.</source>
        <translation>无检测发现记录。这不等于不存在检测发现。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>tested normal</source>
        <translation>检测正常</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>无结果</translation>
    </message>
    <message numerus="yes">
        <source>%n silent changes are not shown.</source>
        <translation>
            <numerusform>%n 个沉默变异未显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings did not pass their filter or were withdrawn.</source>
        <translation>
            <numerusform>%n 个检测发现未通过过滤或已撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pharmacogenes</source>
        <translation>药物基因</translation>
    </message>
    <message>
        <source>No pharmacogene was tested</source>
        <translation>未检测药物基因</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>未能分型</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two calls</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>gene, diplotype</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>key positions not read</source>
        <translation>关键位点未读取</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>date</comment>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>priority, recommendation</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No recommendation: %1</source>
        <translation>不作推荐：%1</translation>
    </message>
    <message>
        <source>Rebiopsy</source>
        <translation>再次活检</translation>
    </message>
    <message>
        <source>Repeat histology</source>
        <translation>复查组织学</translation>
    </message>
    <message>
        <source>Genetic counselling</source>
        <translation>遗传咨询</translation>
    </message>
    <message>
        <source>Not on the first shelf of the ranking, because: %1</source>
        <translation>不在排序的第一分组，原因：%1</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>出席：%1</translation>
    </message>
    <message>
        <source>Conflict of interest: %1, %2, abstained</source>
        <comment>name, what</comment>
        <translation>利益冲突：%1，%2，已回避</translation>
    </message>
    <message>
        <source>Conflict of interest: %1, %2</source>
        <comment>name, what</comment>
        <translation>利益冲突：%1，%2</translation>
    </message>
    <message>
        <source>Dissent: %1</source>
        <comment>name</comment>
        <translation>异议：%1</translation>
    </message>
    <message>
        <source>dissent</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Addendum: %1</source>
        <translation>补充：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Specimen %1: %2</source>
        <comment>number, kind</comment>
        <translation>标本 %1：%2</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>backlog</source>
        <comment>state of a case</comment>
        <translation>待排期</translation>
    </message>
    <message>
        <source>prepared</source>
        <comment>state of a case</comment>
        <translation>已准备</translation>
    </message>
    <message>
        <source>scheduled</source>
        <comment>state of a case</comment>
        <translation>已排期</translation>
    </message>
    <message>
        <source>discussed</source>
        <comment>state of a case</comment>
        <translation>已讨论</translation>
    </message>
    <message>
        <source>followed up</source>
        <comment>state of a case</comment>
        <translation>已随访</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>History</source>
        <translation>病史</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation>病理</translation>
    </message>
    <message>
        <source>Molecular</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>performance status</source>
        <translation>体能状态</translation>
    </message>
    <message>
        <source>comorbidity</source>
        <translation>合并症</translation>
    </message>
    <message>
        <source>frailty</source>
        <translation>衰弱</translation>
    </message>
    <message>
        <source>date of imaging</source>
        <translation>影像日期</translation>
    </message>
    <message>
        <source>date of pathology</source>
        <translation>病理日期</translation>
    </message>
    <message>
        <source>Write the wording that was agreed on.</source>
        <translation>请写下商定的文字。</translation>
    </message>
    <message>
        <source>Add a recommendation, a test to be done, or why nothing is recommended.</source>
        <translation>请添加一项推荐、一项待做检查，或不作推荐的原因。</translation>
    </message>
    <message>
        <source>Choose: either recommendations or &quot;no recommendation&quot;, not both.</source>
        <translation>请选择：要么给出推荐，要么“不作推荐”，不能两者兼有。</translation>
    </message>
    <message>
        <source>Choose why nothing is recommended.</source>
        <translation>请选择不作推荐的原因。</translation>
    </message>
    <message>
        <source>Say what is recommended, or remove the empty recommendation.</source>
        <translation>请说明推荐内容，或移除空白推荐。</translation>
    </message>
    <message>
        <source>Say of each therapy whether it is in label, off label, compassionate use or in a trial.</source>
        <translation>请说明每项治疗是说明书内、超适应证、同情用药还是临床试验。</translation>
    </message>
    <message>
        <source>Name who is responsible for each recommendation.</source>
        <translation>请写明每项推荐的负责人。</translation>
    </message>
    <message>
        <source>Fewer are present than agreed on: say why the decision stands without a quorum.</source>
        <translation>出席人数少于约定：请说明无法定人数时决定为何有效。</translation>
    </message>
    <message>
        <source>Mark who is present.</source>
        <translation>请标记出席人员。</translation>
    </message>
    <message>
        <source>Give name and reason of each dissent.</source>
        <translation>请填写每项异议的姓名和理由。</translation>
    </message>
    <message>
        <source>Say why a therapy is recommended that is not on the first shelf of the ranking.</source>
        <translation>请说明为何推荐不在排序第一分组的治疗。</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>in label</source>
        <comment>use of a drug</comment>
        <translation>说明书内</translation>
    </message>
    <message>
        <source>off label</source>
        <comment>use of a drug</comment>
        <translation>超适应证</translation>
    </message>
    <message>
        <source>compassionate use</source>
        <translation>同情用药</translation>
    </message>
    <message>
        <source>in a trial</source>
        <translation>临床试验</translation>
    </message>
    <message>
        <source>no alteration was found</source>
        <translation>未发现变异</translation>
    </message>
    <message>
        <source>alterations, but none with a treatment</source>
        <translation>有变异，但均无对应治疗</translation>
    </message>
    <message>
        <source>standard treatment comes first</source>
        <translation>优先标准治疗</translation>
    </message>
    <message>
        <source>material or quality of the test is insufficient</source>
        <translation>检测材料或质量不足</translation>
    </message>
    <message>
        <source>the patient&apos;s condition does not allow treatment</source>
        <translation>患者状况不允许治疗</translation>
    </message>
    <message>
        <source>the patient does not want treatment</source>
        <translation>患者不愿接受治疗</translation>
    </message>
    <message>
        <source>best supportive care</source>
        <translation>最佳支持治疗</translation>
    </message>
    <message>
        <source>something has to be known first</source>
        <translation>须先了解其他信息</translation>
    </message>
    <message>
        <source>no decision yet</source>
        <translation>尚无决定</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>of a decision</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>preliminary</source>
        <comment>of a decision</comment>
        <translation>初步</translation>
    </message>
    <message>
        <source>final</source>
        <comment>of a decision</comment>
        <translation>最终</translation>
    </message>
    <message>
        <source>the insurer refused</source>
        <translation>保险方拒绝</translation>
    </message>
    <message>
        <source>drug or trial not available</source>
        <translation>药物或试验不可及</translation>
    </message>
    <message>
        <source>the patient&apos;s condition became worse</source>
        <translation>患者状况恶化</translation>
    </message>
    <message>
        <source>the patient died before</source>
        <translation>患者在此之前死亡</translation>
    </message>
    <message>
        <source>the patient did not want it</source>
        <translation>患者不愿意</translation>
    </message>
    <message>
        <source>another treatment was chosen</source>
        <translation>选择了其他治疗</translation>
    </message>
    <message>
        <source>lost to follow-up</source>
        <translation>失访</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>given</source>
        <comment>of a treatment</comment>
        <translation>已给予</translation>
    </message>
    <message>
        <source>given in part</source>
        <comment>of a treatment</comment>
        <translation>部分给予</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>of a treatment</comment>
        <translation>未给予</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>claim to an insurer</comment>
        <translation>不需要</translation>
    </message>
    <message>
        <source>to be asked</source>
        <comment>claim to an insurer</comment>
        <translation>待申请</translation>
    </message>
    <message>
        <source>asked</source>
        <comment>claim to an insurer</comment>
        <translation>已申请</translation>
    </message>
    <message>
        <source>granted</source>
        <comment>claim to an insurer</comment>
        <translation>已批准</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>claim to an insurer</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>evidence held to be insufficient</source>
        <translation>认为证据不足</translation>
    </message>
    <message>
        <source>an approved treatment is available</source>
        <translation>已有获批的治疗</translation>
    </message>
    <message>
        <source>papers or deadlines</source>
        <translation>材料或期限问题</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>member</source>
        <comment>of a tumour board</comment>
        <translation>成员</translation>
    </message>
    <message>
        <source>chair</source>
        <comment>of a tumour board</comment>
        <translation>主持人</translation>
    </message>
    <message>
        <source>guest</source>
        <comment>of a tumour board</comment>
        <translation>列席者</translation>
    </message>
    <message>
        <source>complete response</source>
        <translation>完全缓解</translation>
    </message>
    <message>
        <source>partial response</source>
        <translation>部分缓解</translation>
    </message>
    <message>
        <source>stable disease</source>
        <translation>疾病稳定</translation>
    </message>
    <message>
        <source>progression</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation>不可评估</translation>
    </message>
    <message>
        <source>improved</source>
        <comment>response</comment>
        <translation>好转</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>response</comment>
        <translation>恶化</translation>
    </message>
    <message>
        <source>no drug</source>
        <translation>无药物</translation>
    </message>
    <message>
        <source>CTCAE grade 0 (none)</source>
        <translation>CTCAE 0 级（无）</translation>
    </message>
    <message>
        <source>CTCAE grade %1</source>
        <translation>CTCAE %1 级</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>nothing counted yet</source>
        <translation>尚无计数</translation>
    </message>
    <message>
        <source>%1 (%2 of %3; 95 % interval %4)</source>
        <comment>share, count, of, interval</comment>
        <translation>%1（%2 / %3；95 % 区间 %4）</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
</context>
<context>
    <name>ChangedSinceWords</name>
    <message>
        <source>%1, AMP %2</source>
        <comment>shelf, level of evidence</comment>
        <translation>%1，AMP %2</translation>
    </message>
    <message>
        <source>new (%1).</source>
        <translation>新（%1）。</translation>
    </message>
    <message>
        <source>no longer listed (was %1).</source>
        <translation>不再列出（原为 %1）。</translation>
    </message>
    <message>
        <source>was %1, is %2.</source>
        <comment>shelf with level, then and now</comment>
        <translation>原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>moved from place %1 to %2.</source>
        <translation>由第 %1 位移至第 %2 位。</translation>
    </message>
    <message>
        <source>stands where it stood; verdicts changed.</source>
        <translation>位置未变；判定有变化。</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>病历</translation>
    </message>
    <message>
        <source>the knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>the models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>The cause is not told apart.</source>
        <translation>未区分原因。</translation>
    </message>
    <message>
        <source>Each of these would have done it alone: %1.</source>
        <comment>causes, separated by semicolons</comment>
        <translation>以下每一项单独即可造成：%1。</translation>
    </message>
    <message>
        <source>Only together: %1.</source>
        <comment>causes, joined by plus signs</comment>
        <translation>仅共同作用：%1。</translation>
    </message>
    <message>
        <source>Cause: %1.</source>
        <translation>原因：%1。</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>datum, date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>verdict then, verdict now, sentence</comment>
        <translation>%1 → %2：%3</translation>
    </message>
    <message>
        <source>What is stated of the person changed.</source>
        <translation>关于此人的记载有变化。</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>消失：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>The model %1 %2 came.</source>
        <translation>新增模型 %1 %2。</translation>
    </message>
    <message>
        <source>The model %1 %2 is gone.</source>
        <translation>模型 %1 %2 已不存在。</translation>
    </message>
    <message>
        <source>The model %1 %2 stands in place of %3.</source>
        <translation>模型 %1 %2 取代了 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 is in use in place of %3 %4; %n entry(s) of it differ.</source>
        <comment>pack, version, pack, version</comment>
        <translation>
            <numerusform>现用 %1 %2 取代 %3 %4；其中 %n 个条目不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cause: %1, as the program answers now; what the program&apos;s own change did is not told apart.</source>
        <comment>causes, separated by semicolons</comment>
        <translation>原因：%1，按程序目前的回答；程序自身变化的影响未加区分。</translation>
    </message>
    <message>
        <source>%1, kept from the first shelf</source>
        <comment>verdict of a criterion</comment>
        <translation>%1，未能进入第一分组</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no dose, no advice</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>no number</source>
        <comment>of a model</comment>
        <translation>无数值</translation>
    </message>
    <message>
        <source>Doses of %1: %2 → %3</source>
        <comment>option, then, now</comment>
        <translation>%1 的剂量：%2 → %3</translation>
    </message>
    <message>
        <source>What stands with the doses of %1 differs.</source>
        <translation>%1 剂量的附带说明不同。</translation>
    </message>
    <message>
        <source>Doses of %1 by pharmacogenes: %2 → %3</source>
        <comment>option, then, now</comment>
        <translation>按药物基因的 %1 剂量：%2 → %3</translation>
    </message>
    <message>
        <source>What stands with the doses of %1 by pharmacogenes differs.</source>
        <translation>按药物基因的 %1 剂量的附带说明不同。</translation>
    </message>
    <message>
        <source>What stands with the model&apos;s number of %1 differs.</source>
        <translation>%1 的模型数值的附带说明不同。</translation>
    </message>
    <message>
        <source>The model&apos;s number of %1: %2 → %3</source>
        <comment>option, then, now</comment>
        <translation>%1 的模型数值：%2 → %3</translation>
    </message>
    <message>
        <source>Trials beside %1, or how this person differs from their participants, differ.</source>
        <translation>%1 所列的试验，或此人与其受试者的差异，有所不同。</translation>
    </message>
    <message>
        <source>Wording, data or citations differ: %1</source>
        <comment>options</comment>
        <translation>文字、数据或引文不同：%1</translation>
    </message>
    <message>
        <source>The missing tests, the name of the tumour or what the filter hides differ.</source>
        <translation>缺失的检测、肿瘤名称或过滤所隐藏的内容不同。</translation>
    </message>
    <message>
        <source>%1 %2 is in use in place of %3 %4; their entries were not compared.</source>
        <comment>pack, version, pack, version</comment>
        <translation>现用 %1 %2 取代 %3 %4；未比较其条目。</translation>
    </message>
    <message>
        <source>The knowledge pack %1</source>
        <comment>name, version</comment>
        <translation>知识包 %1</translation>
    </message>
    <message>
        <source>The model %1</source>
        <comment>name, version</comment>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>The case as it was</source>
        <translation>当时的病例</translation>
    </message>
    <message>
        <source>%1 was not kept with it.</source>
        <comment>The knowledge pack, the model, the case</comment>
        <translation>%1未随之保存。</translation>
    </message>
    <message>
        <source>%1 was kept with it, and the stored bytes were altered since.</source>
        <comment>The knowledge pack, the model, the case</comment>
        <translation>%1已随之保存，但所存字节此后被改动。</translation>
    </message>
    <message>
        <source>%1 was kept with it, and this version of the program cannot read it.</source>
        <comment>The knowledge pack, the model, the case</comment>
        <translation>%1已随之保存，但此版本的程序无法读取。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>kept %1 · cannot be read</source>
        <comment>when</comment>
        <translation>保存于 %1 · 无法读取</translation>
    </message>
    <message>
        <source>before a board</source>
        <comment>of a ranking</comment>
        <translation>用于多学科讨论</translation>
    </message>
    <message>
        <source>exported</source>
        <comment>of a ranking</comment>
        <translation>已导出</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>of a ranking</comment>
        <translation>已显示</translation>
    </message>
    <message>
        <source>use not noted</source>
        <translation>用途未注明</translation>
    </message>
    <message>
        <source>as of %1 · kept %2 (%3) · %4 %5</source>
        <comment>day, when, uses, pack, version</comment>
        <translation>截至 %1 · 保存于 %2（%3）· %4 %5</translation>
    </message>
    <message>
        <source>This ranking was altered since it was kept, so it is not shown.</source>
        <translation>此排序保存后被改动，因此不予显示。</translation>
    </message>
    <message>
        <source>This version of the program cannot read this ranking.</source>
        <translation>此版本的程序无法读取此排序。</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, number of changes</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Biomarker</source>
        <translation>生物标志物</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>肿瘤类型</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效应</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>With the new pack</source>
        <translation>采用新知识包后</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>level before and after</comment>
        <translation>%1，现为 %2</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>lost, was level I</source>
        <translation>失去，原为 I 级</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>失去</translation>
    </message>
    <message>
        <source>no longer level I</source>
        <translation>不再为 I 级</translation>
    </message>
    <message>
        <source>on another shelf</source>
        <translation>移至另一分组</translation>
    </message>
    <message>
        <source>on another level</source>
        <translation>级别改变</translation>
    </message>
    <message>
        <source>at another place</source>
        <translation>位次改变</translation>
    </message>
    <message>
        <source>not among the options</source>
        <translation>不在选项之中</translation>
    </message>
    <message>
        <source>place %1, %2</source>
        <comment>rank, shelf</comment>
        <translation>第 %1 位，%2</translation>
    </message>
    <message>
        <source>place %1, %2, %3</source>
        <comment>rank, shelf, level</comment>
        <translation>第 %1 位，%2，%3</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Regimens</source>
        <translation>治疗方案</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The pack itself</source>
        <translation>知识包本身</translation>
    </message>
    <message>
        <source>no biomarker needed</source>
        <translation>无需生物标志物</translation>
    </message>
    <message>
        <source>%1, except %2</source>
        <comment>tumour type, types left out</comment>
        <translation>%1，不含 %2</translation>
    </message>
    <message>
        <source>a case without an identifier</source>
        <translation>无标识的病例</translation>
    </message>
    <message>
        <source>Lost claims of level I</source>
        <translation>失去的 I 级陈述</translation>
    </message>
    <message>
        <source>Lost claims</source>
        <translation>失去的陈述</translation>
    </message>
    <message>
        <source>Claims on another level</source>
        <translation>级别改变的陈述</translation>
    </message>
    <message>
        <source>Gained claims</source>
        <translation>新增的陈述</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>治疗场景</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>no evidence level</source>
        <translation>无证据级别</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign, verdict, sentence</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>no criterion of this kind</source>
        <translation>无此类条件</translation>
    </message>
    <message>
        <source>%1: the pack states no dose of this therapy</source>
        <translation>%1：知识包未给出此治疗的剂量</translation>
    </message>
    <message>
        <source>no dose stated</source>
        <translation>未给出剂量</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n people</source>
        <comment>trial, design</comment>
        <translation>
            <numerusform>%1：%2，%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>against %1 with %2</source>
        <comment>value, comparator</comment>
        <translation>对照 %2 为 %1</translation>
    </message>
    <message>
        <source>hazard ratio %1</source>
        <translation>风险比 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>endpoint, figures</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This person differs: %1</source>
        <translation>此人不同之处：%1</translation>
    </message>
    <message>
        <source>* The source gives no interval.</source>
        <translation>* 来源未给出区间。</translation>
    </message>
    <message>
        <source>no trial in the pack</source>
        <translation>知识包中无试验</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>number with interval, outcome, horizon</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>withheld: %1</source>
        <translation>不予给出：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>model, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Prognosis, not effect of choosing it. %1</source>
        <translation>这是预后，不是选择该治疗的效果。%1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>no statement in the pack</source>
        <translation>知识包中无陈述</translation>
    </message>
    <message>
        <source>The trials took different people and were not run against each other: their figures are no comparison of the therapies.</source>
        <translation>各试验入组人群不同，也未相互对照：其数值不能用于比较各治疗。</translation>
    </message>
    <message>
        <source>The numbers of different models cannot be compared with each other.</source>
        <translation>不同模型的数值不能相互比较。</translation>
    </message>
    <message>
        <source>no comparator</source>
        <translation>无对照</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>与 %1 比较</translation>
    </message>
</context>
<context>
    <name>DrugRows</name>
    <message>
        <source>Avoid</source>
        <translation>避免使用</translation>
    </message>
    <message>
        <source>Another drug</source>
        <translation>换用其他药物</translation>
    </message>
    <message>
        <source>Lower dose</source>
        <translation>降低剂量</translation>
    </message>
    <message>
        <source>Higher dose</source>
        <translation>提高剂量</translation>
    </message>
    <message>
        <source>Closer watch</source>
        <translation>加强监测</translation>
    </message>
    <message>
        <source>Test first</source>
        <translation>先行检测</translation>
    </message>
    <message>
        <source>Advice withheld</source>
        <translation>不给出建议</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未检测</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>查阅来源</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>常规剂量</translation>
    </message>
    <message>
        <source>No recommendation</source>
        <translation>无推荐</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>drugs</comment>
        <translation>
            <numerusform>%1 及另外 %n 种</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>genes, what to do, drugs</comment>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>genes; drugs with what to do</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>%1, %2</source>
        <comment>event, more of it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>CTCAE grade %1</source>
        <translation>CTCAE %1 级</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>of treatment</comment>
        <translation>第 %1 线</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measurement, result</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>双侧</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>中线</translation>
    </message>
    <message>
        <source>%1: entered: %2</source>
        <comment>time, event</comment>
        <translation>%1：已输入：%2</translation>
    </message>
    <message>
        <source>%1: %2 corrected to: %3</source>
        <comment>time, event, event</comment>
        <translation>%1：%2 更正为：%3</translation>
    </message>
    <message>
        <source>%1: marked as entered in error: %2</source>
        <comment>time, event</comment>
        <translation>%1：标记为误录：%2</translation>
    </message>
    <message>
        <source>%1: the last change was undone</source>
        <comment>time</comment>
        <translation>%1：已撤销上次更改</translation>
    </message>
    <message>
        <source>%1: %2 is again what the file says: %3</source>
        <comment>time, event, event</comment>
        <translation>%1：%2 已恢复为文件所述：%3</translation>
    </message>
    <message>
        <source>%1: a file says otherwise since: %2, before: %3</source>
        <comment>time, event, event</comment>
        <translation>%1：此后文件所述不同：%2，此前：%3</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>分期 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter of a tumour, what it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event, date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <comment>what was done, who did it, why</comment>
        <translation>%1（%2：%3）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done, who did it</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>FamilyWords</name>
    <message>
        <source>breast cancer</source>
        <translation>乳腺癌</translation>
    </message>
    <message>
        <source>cancer of the other breast</source>
        <translation>对侧乳腺癌</translation>
    </message>
    <message>
        <source>ovarian cancer</source>
        <translation>卵巢癌</translation>
    </message>
    <message>
        <source>prostate cancer</source>
        <translation>前列腺癌</translation>
    </message>
    <message>
        <source>pancreatic cancer</source>
        <translation>胰腺癌</translation>
    </message>
    <message>
        <source>colorectal cancer</source>
        <translation>结直肠癌</translation>
    </message>
    <message>
        <source>endometrial cancer</source>
        <translation>子宫内膜癌</translation>
    </message>
    <message>
        <source>another cancer</source>
        <translation>其他癌症</translation>
    </message>
    <message>
        <source>breast</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>乳腺</translation>
    </message>
    <message>
        <source>other breast</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>对侧乳腺</translation>
    </message>
    <message>
        <source>ovary</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>卵巢</translation>
    </message>
    <message>
        <source>prostate</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>前列腺</translation>
    </message>
    <message>
        <source>pancreas</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>胰腺</translation>
    </message>
    <message>
        <source>bowel</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>肠</translation>
    </message>
    <message>
        <source>endometrium</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>子宫内膜</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>by marriage</source>
        <comment>relation of somebody who is no blood relative</comment>
        <translation>姻亲</translation>
    </message>
    <message>
        <source>identical twin</source>
        <translation>同卵双胞胎</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>father</source>
        <translation>父亲</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>父/母</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>女儿</translation>
    </message>
    <message>
        <source>son</source>
        <translation>儿子</translation>
    </message>
    <message>
        <source>child</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>姐妹</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>兄弟</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>兄弟姐妹</translation>
    </message>
    <message>
        <source>half-sister</source>
        <translation>同父异母/同母异父姐妹</translation>
    </message>
    <message>
        <source>half-brother</source>
        <translation>同父异母/同母异父兄弟</translation>
    </message>
    <message>
        <source>half-sibling</source>
        <translation>同父异母/同母异父兄弟姐妹</translation>
    </message>
    <message>
        <source>granddaughter</source>
        <translation>孙女/外孙女</translation>
    </message>
    <message>
        <source>grandson</source>
        <translation>孙子/外孙</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>孙辈</translation>
    </message>
    <message>
        <source>niece</source>
        <translation>侄女/外甥女</translation>
    </message>
    <message>
        <source>nephew</source>
        <translation>侄子/外甥</translation>
    </message>
    <message>
        <source>niece or nephew</source>
        <translation>侄辈/甥辈</translation>
    </message>
    <message>
        <source>grandmother</source>
        <translation>祖母/外祖母</translation>
    </message>
    <message>
        <source>grandfather</source>
        <translation>祖父/外祖父</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>祖父母/外祖父母</translation>
    </message>
    <message>
        <source>aunt</source>
        <translation>姑/姨</translation>
    </message>
    <message>
        <source>uncle</source>
        <translation>叔伯/舅</translation>
    </message>
    <message>
        <source>aunt or uncle</source>
        <translation>父母的兄弟姐妹</translation>
    </message>
    <message>
        <source>great-grandmother</source>
        <translation>曾祖母辈</translation>
    </message>
    <message>
        <source>great-grandfather</source>
        <translation>曾祖父辈</translation>
    </message>
    <message>
        <source>great-grandparent</source>
        <translation>曾祖辈</translation>
    </message>
    <message>
        <source>cousin</source>
        <comment>woman</comment>
        <translation>堂/表姐妹</translation>
    </message>
    <message>
        <source>cousin</source>
        <comment>man</comment>
        <translation>堂/表兄弟</translation>
    </message>
    <message>
        <source>cousin</source>
        <comment>unknown sex</comment>
        <translation>堂/表兄弟姐妹</translation>
    </message>
    <message>
        <source>further relative</source>
        <translation>其他亲属</translation>
    </message>
    <message>
        <source>%1, mother&apos;s side</source>
        <comment>relation</comment>
        <translation>%1，母系</translation>
    </message>
    <message>
        <source>%1, father&apos;s side</source>
        <comment>relation</comment>
        <translation>%1，父系</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>relation, name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>† at %1</source>
        <comment>age at death</comment>
        <translation>† %1 岁</translation>
    </message>
    <message>
        <source>† born %1</source>
        <comment>year of birth of a deceased</comment>
        <translation>† 出生于 %1</translation>
    </message>
    <message>
        <source>† age not recorded</source>
        <translation>† 年龄未记录</translation>
    </message>
    <message>
        <source>age %1</source>
        <comment>years</comment>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>year</comment>
        <translation>出生于 %1</translation>
    </message>
    <message>
        <source>age not recorded</source>
        <translation>年龄未记录</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>organ, age at diagnosis</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, age ?</source>
        <comment>organ, age at diagnosis not known</comment>
        <translation>%1，年龄？</translation>
    </message>
    <message>
        <source>no cancer known</source>
        <translation>无已知癌症</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>cancers of a relative</comment>
        <translation>未记录</translation>
    </message>
    <message>
        <source>partly recorded</source>
        <comment>cancers of a relative</comment>
        <translation>部分记录</translation>
    </message>
    <message>
        <source>%1 +</source>
        <comment>gene, pathogenic variant</comment>
        <translation>%1 +</translation>
    </message>
    <message>
        <source>%1 neg.</source>
        <comment>gene, negative test</comment>
        <translation>%1 阴性</translation>
    </message>
    <message>
        <source>pathogenic variant, whole gene read</source>
        <translation>致病性变异，全基因检测</translation>
    </message>
    <message>
        <source>negative, whole gene read</source>
        <translation>阴性，全基因检测</translation>
    </message>
    <message>
        <source>pathogenic variant, the family&apos;s variant looked for</source>
        <translation>致病性变异，检测家族已知变异</translation>
    </message>
    <message>
        <source>negative for the family&apos;s variant only</source>
        <translation>仅家族已知变异为阴性</translation>
    </message>
    <message>
        <source>pathogenic variant, kind of test not stated</source>
        <translation>致病性变异，检测种类未说明</translation>
    </message>
    <message>
        <source>negative, kind of test not stated</source>
        <translation>阴性，检测种类未说明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gene, result</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>女</translation>
    </message>
    <message>
        <source>man</source>
        <translation>男</translation>
    </message>
    <message>
        <source>sex not recorded</source>
        <translation>性别未记录</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>who, sex, age</comment>
        <translation>%1，%2，%3。</translation>
    </message>
    <message>
        <source>Whether alive is not recorded.</source>
        <translation>是否在世未记录。</translation>
    </message>
    <message>
        <source>Deceased.</source>
        <translation>已故。</translation>
    </message>
    <message>
        <source>%1 diagnosed at %2.</source>
        <comment>cancer, age</comment>
        <translation>%1，诊断于 %2 岁。</translation>
    </message>
    <message>
        <source>%1, age at diagnosis not recorded.</source>
        <comment>cancer</comment>
        <translation>%1，诊断年龄未记录。</translation>
    </message>
    <message>
        <source>No cancer known.</source>
        <translation>无已知癌症。</translation>
    </message>
    <message>
        <source>Stated not to have had: %1.</source>
        <translation>记为未患：%1。</translation>
    </message>
    <message>
        <source>Cancers are not recorded.</source>
        <translation>癌症情况未记录。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Identical twin.</source>
        <translation>同卵双胞胎。</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) in the tree.</source>
        <translation>
            <numerusform>家系图中有 %n 名子女。</numerusform>
        </translation>
    </message>
    <message>
        <source>First-degree relative with breast or ovarian cancer</source>
        <translation>一级亲属患乳腺癌或卵巢癌</translation>
    </message>
    <message>
        <source>Relative with cancer of both breasts</source>
        <translation>亲属患双侧乳腺癌</translation>
    </message>
    <message>
        <source>Man in the family with breast cancer</source>
        <translation>家族中有男性患乳腺癌</translation>
    </message>
    <message>
        <source>Woman with breast and ovarian cancer</source>
        <translation>有女性同时患乳腺癌和卵巢癌</translation>
    </message>
    <message>
        <source>Woman with breast cancer before 50</source>
        <translation>有女性在 50 岁前患乳腺癌</translation>
    </message>
    <message>
        <source>Two or more relatives with breast or ovarian cancer</source>
        <translation>两名或以上亲属患乳腺癌或卵巢癌</translation>
    </message>
    <message>
        <source>Two or more relatives with breast or bowel cancer</source>
        <translation>两名或以上亲属患乳腺癌或肠癌</translation>
    </message>
    <message>
        <source>Relatives with a Lynch-associated cancer</source>
        <translation>亲属患 Lynch 相关癌症</translation>
    </message>
    <message>
        <source>One is a first-degree relative of the other two</source>
        <translation>其中一人是另两人的一级亲属</translation>
    </message>
    <message>
        <source>Successive generations affected</source>
        <translation>连续几代受累</translation>
    </message>
    <message>
        <source>Age at the earliest of the diagnoses</source>
        <translation>最早一次诊断时的年龄</translation>
    </message>
    <message>
        <source>Familial adenomatous polyposis excluded</source>
        <translation>已排除家族性腺瘤性息肉病</translation>
    </message>
    <message>
        <source>Tumours verified by pathology</source>
        <translation>肿瘤经病理证实</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries on a person</comment>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month and year</comment>
        <translation>%3年%2%1日</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>from %1, end unknown</source>
        <translation>自 %1 起，结束时间未知</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>mutations/Mb</source>
        <translation>突变/Mb</translation>
    </message>
    <message>
        <source>(unit missing)</source>
        <translation>（缺少单位）</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>性别未知</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>其他性别</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>年龄未知</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 至 %2 岁</translation>
    </message>
    <message>
        <source>Name not recorded</source>
        <translation>未记录姓名</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>family name, given names</comment>
        <translation>%1，%2</translation>
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
        <translation>拷贝数</translation>
    </message>
    <message>
        <source>%1::%2 fusion</source>
        <translation>%1::%2 融合</translation>
    </message>
    <message>
        <source>%1 rearrangement</source>
        <translation>%1 重排</translation>
    </message>
    <message>
        <source>%1: nothing found</source>
        <translation>%1：未检出</translation>
    </message>
    <message>
        <source>current smoker</source>
        <translation>目前吸烟</translation>
    </message>
    <message>
        <source>former smoker</source>
        <translation>既往吸烟</translation>
    </message>
    <message>
        <source>never smoked</source>
        <translation>从不吸烟</translation>
    </message>
    <message>
        <source>asked, not known</source>
        <translation>已询问，未知</translation>
    </message>
    <message>
        <source>%1, quit %2</source>
        <comment>tobacco status, date</comment>
        <translation>%1，戒烟于 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>stage group, categories</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval of a percentage</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>The input breaks its format. Correct it at the place named and try again.</source>
        <translation>输入内容不符合格式。请在所示位置更正后重试。</translation>
    </message>
    <message>
        <source>A value lies outside what can be true. Check it at the place named.</source>
        <translation>某个数值超出可能的范围。请核对所示位置。</translation>
    </message>
    <message>
        <source>Something required is missing. Name it and try again.</source>
        <translation>缺少必需内容。请补充后重试。</translation>
    </message>
    <message>
        <source>This version does not read that.</source>
        <translation>此版本无法读取该内容。</translation>
    </message>
    <message>
        <source>Two readings are possible. Say which one is meant.</source>
        <translation>存在两种可能的解读。请说明是哪一种。</translation>
    </message>
    <message>
        <source>It was not found. Check the name.</source>
        <translation>未找到。请核对名称。</translation>
    </message>
    <message>
        <source>It exists already and is not overwritten. Choose another place.</source>
        <translation>已经存在，不会覆盖。请选择其他位置。</translation>
    </message>
    <message>
        <source>The passphrase does not open this store. Try again, or use the recovery code.</source>
        <translation>该口令无法打开此存储库。请重试，或使用恢复码。</translation>
    </message>
    <message>
        <source>Stored bytes do not verify. Nothing was changed; restore the latest backup.</source>
        <translation>存储的数据未通过校验。未作任何更改；请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The folder is not a Consilium store. Choose one that holds keys.json.</source>
        <translation>该文件夹不是 Consilium 存储库。请选择含有 keys.json 的文件夹。</translation>
    </message>
    <message>
        <source>It was written by a newer Consilium. Update this program.</source>
        <translation>该内容由更新版本的 Consilium 写入。请更新本程序。</translation>
    </message>
    <message>
        <source>It is not newer than what is in use here, so it is not taken. Ask its maker for an edition with a higher version.</source>
        <translation>它并不比此处正在使用的更新，因此不予采用。请向制作者索取版本号更高的版次。</translation>
    </message>
    <message>
        <source>It is not signed by a key that is trusted here. Ask its maker for a signed file, or trust the maker&apos;s key first.</source>
        <translation>其签名密钥在此处不受信任。请向制作者索取已签名的文件，或先信任制作者的密钥。</translation>
    </message>
    <message>
        <source>Another program has this store open. Close it there first.</source>
        <translation>另一程序已打开此存储库。请先在那里将其关闭。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what was stored before is unchanged.</source>
        <translation>磁盘已满。请释放空间；此前存储的内容未改变。</translation>
    </message>
    <message>
        <source>The operating system refused. Check the rights of the folder.</source>
        <translation>操作系统拒绝了操作。请检查该文件夹的权限。</translation>
    </message>
    <message>
        <source>Reading or writing failed. Check the disk.</source>
        <translation>读取或写入失败。请检查磁盘。</translation>
    </message>
    <message>
        <source>The input is over the limit that protects memory.</source>
        <translation>输入超出了保护内存的上限。</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing half-written remains.</source>
        <translation>已按要求停止。没有留下写到一半的内容。</translation>
    </message>
    <message>
        <source>A library reported something unexpected. Please report it.</source>
        <translation>某个程序库报告了意外情况。请反馈此问题。</translation>
    </message>
    <message>
        <source>%1 Place: %2</source>
        <comment>message, technical place</comment>
        <translation>%1 位置：%2</translation>
    </message>
    <message>
        <source>Decision support for professionals who can check its basis; not a certified medical device.</source>
        <translation>面向能够核查其依据的专业人员的决策支持；不是经认证的医疗器械。</translation>
    </message>
    <message>
        <source>SYNTHETIC: invented patient</source>
        <translation>模拟数据：虚构患者</translation>
    </message>
    <message>
        <source>%1 fusion</source>
        <comment>a test</comment>
        <translation>%1 融合</translation>
    </message>
    <message>
        <source>%1 copy number</source>
        <comment>a test</comment>
        <translation>%1 拷贝数</translation>
    </message>
    <message>
        <source>%1 germline</source>
        <comment>a test</comment>
        <translation>%1 胚系</translation>
    </message>
    <message>
        <source>%1 expression</source>
        <comment>a test</comment>
        <translation>%1 表达</translation>
    </message>
    <message>
        <source>%1 genotype</source>
        <comment>a test</comment>
        <translation>%1 基因型</translation>
    </message>
    <message>
        <source>%1 function</source>
        <comment>a test of an enzyme</comment>
        <translation>%1 功能</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>labels</comment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>labels</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
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
        <translation>%1（胚系）</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>truncation</source>
        <translation>截短</translation>
    </message>
    <message>
        <source>in-frame change</source>
        <translation>框内变异</translation>
    </message>
    <message>
        <source>other change</source>
        <translation>其他变异</translation>
    </message>
    <message>
        <source>%1 residues on %2.</source>
        <comment>length, transcript and source</comment>
        <translation>%2 上 %1 个残基。</translation>
    </message>
    <message>
        <source>The length of the protein is not known: the pack has none for %1. The axis is open past the last residue named here.</source>
        <translation>蛋白质长度未知：知识包中没有 %1 的长度。坐标轴在此处所列最后一个残基之后未封闭。</translation>
    </message>
    <message numerus="yes">
        <source>Ticks: %n hotspot(s) of the pack, taller where more tumours carry a change.</source>
        <translation>
            <numerusform>刻线：知识包中的 %n 个热点；携带变异的肿瘤越多，刻线越高。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack&apos;s hotspots name none in this gene; the ticks are the %n residue(s) that its statements name.</source>
        <translation>
            <numerusform>知识包的热点中没有此基因的热点；刻线为其陈述所提及的 %n 个残基。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack carries no hotspots; the ticks are the %n residue(s) that its statements name.</source>
        <translation>
            <numerusform>知识包不含热点；刻线为其陈述所提及的 %n 个残基。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not drawn, because it concerns the whole gene: %1.</source>
        <translation>未绘出，因为涉及整个基因：%1。</translation>
    </message>
    <message>
        <source>Not drawn, because no residue is stated: %1.</source>
        <translation>未绘出，因为未给出残基：%1。</translation>
    </message>
    <message>
        <source>Not drawn, because it lies past the end of this transcript: %1.</source>
        <translation>未绘出，因为位于此转录本末端之后：%1。</translation>
    </message>
    <message>
        <source>The file numbers its changes on another transcript, %1.</source>
        <translation>该文件的变异按另一转录本 %1 编号。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that did not pass a filter or were refuted are not drawn.</source>
        <translation>
            <numerusform>%n 个未通过过滤或已否定的变异未绘出。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at residue %2, %3</source>
        <comment>change, residue, class</comment>
        <translation>%1，位于残基 %2，%3</translation>
    </message>
    <message>
        <source>%1, stated %2 times</source>
        <comment>change, number</comment>
        <translation>%1，给出 %2 次</translation>
    </message>
    <message>
        <source>%1, the chosen one</source>
        <comment>change</comment>
        <translation>%1，当前所选</translation>
    </message>
    <message>
        <source>%1, not used</source>
        <comment>change</comment>
        <translation>%1，未使用</translation>
    </message>
    <message>
        <source>No change with a place in the protein is recorded for %1.</source>
        <translation>没有记录 %1 的可在蛋白质上定位的变异。</translation>
    </message>
    <message>
        <source>Changes of %1: %2.</source>
        <comment>gene, changes</comment>
        <translation>%1 的变异：%2。</translation>
    </message>
    <message>
        <source>Ticks at %1.</source>
        <comment>residues</comment>
        <translation>刻线位于 %1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>transcript, source</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Genome</name>
    <message>
        <source>altered</source>
        <translation>有变异</translation>
    </message>
    <message>
        <source>tested normal</source>
        <translation>检测正常</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>未覆盖</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>检测失败</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>已测</translation>
    </message>
    <message>
        <source>silent change</source>
        <translation>同义变异</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>somatic</source>
        <translation>体细胞</translation>
    </message>
    <message>
        <source>germline</source>
        <translation>胚系</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>误录</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>已否定</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未进行</translation>
    </message>
    <message>
        <source>not filtered</source>
        <translation>未过滤</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>拷贝数 %1</translation>
    </message>
    <message>
        <source>copies not stated</source>
        <translation>拷贝数未说明</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 · depth %2</source>
        <translation>%1 · 深度 %2</translation>
    </message>
    <message>
        <source>%1 · depth not stated</source>
        <translation>%1 · 深度未说明</translation>
    </message>
    <message>
        <source>change not stated</source>
        <translation>变异未说明</translation>
    </message>
    <message>
        <source>copy number, class not stated</source>
        <translation>拷贝数，类别未说明</translation>
    </message>
    <message>
        <source>fusion, partner not stated</source>
        <translation>融合，伙伴基因未说明</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>rearrangement</source>
        <translation>重排</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, status</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no result stated</source>
        <translation>未给出结果</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未检出</translation>
    </message>
    <message>
        <source>chr%1:%2</source>
        <translation>chr%1:%2</translation>
    </message>
    <message>
        <source>small variants: nothing found</source>
        <translation>小变异：未检出</translation>
    </message>
    <message>
        <source>copy number: nothing found</source>
        <translation>拷贝数：未检出</translation>
    </message>
    <message>
        <source>fusions: nothing found</source>
        <translation>融合：未检出</translation>
    </message>
    <message>
        <source>other changes</source>
        <translation>其他变异</translation>
    </message>
    <message>
        <source>small variants</source>
        <translation>小变异</translation>
    </message>
    <message>
        <source>copy number</source>
        <translation>拷贝数</translation>
    </message>
    <message>
        <source>fusions</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>typed by a person</source>
        <translation>人工录入</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place in it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>no test recorded</source>
        <translation>未记录检测</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>敏感</translation>
    </message>
    <message>
        <source>resistant</source>
        <translation>耐药</translation>
    </message>
    <message>
        <source>toxic</source>
        <translation>毒性</translation>
    </message>
    <message>
        <source>better prognosis</source>
        <translation>预后较好</translation>
    </message>
    <message>
        <source>worse prognosis</source>
        <translation>预后较差</translation>
    </message>
    <message>
        <source>diagnostic</source>
        <translation>诊断性</translation>
    </message>
    <message>
        <source>typed by a person, %1</source>
        <comment>date</comment>
        <translation>人工录入，%1</translation>
    </message>
</context>
<context>
    <name>GuidanceWords</name>
    <message>
        <source>Read the source</source>
        <translation>查阅来源</translation>
    </message>
    <message>
        <source>No recommendation</source>
        <translation>无推荐</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>常规剂量</translation>
    </message>
    <message>
        <source>Closer watch</source>
        <translation>加强监测</translation>
    </message>
    <message>
        <source>Higher dose</source>
        <translation>提高剂量</translation>
    </message>
    <message>
        <source>Lower starting dose</source>
        <translation>降低起始剂量</translation>
    </message>
    <message>
        <source>Another drug may be better</source>
        <translation>换用其他药物可能更好</translation>
    </message>
    <message>
        <source>Drastically lower starting dose</source>
        <translation>大幅降低起始剂量</translation>
    </message>
    <message>
        <source>Another drug</source>
        <translation>换用其他药物</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>避免使用</translation>
    </message>
    <message>
        <source>%1: at most %2 of the usual starting dose</source>
        <comment>drug, percentage</comment>
        <translation>%1：最多为常规起始剂量的 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>drug, what to do</comment>
        <translation>%1：%2</translation>
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
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1, any change of codon %2</source>
        <translation>%1，密码子 %2 任何变异</translation>
    </message>
    <message>
        <source>%1 exon %2 deletion</source>
        <translation>%1 外显子 %2 缺失</translation>
    </message>
    <message>
        <source>%1 exon %2 insertion</source>
        <translation>%1 外显子 %2 插入</translation>
    </message>
    <message>
        <source>%1 exon %2 skipping</source>
        <translation>%1 外显子 %2 跳跃</translation>
    </message>
    <message>
        <source>%1 exon %2, splice site</source>
        <translation>%1 外显子 %2，剪接位点</translation>
    </message>
    <message>
        <source>%1, oncogenic change of exon %2</source>
        <translation>%1，外显子 %2 致癌变异</translation>
    </message>
    <message>
        <source>%1, any change of exon %2</source>
        <translation>%1，外显子 %2 任何变异</translation>
    </message>
    <message>
        <source>%1, oncogenic change</source>
        <translation>%1，致癌变异</translation>
    </message>
    <message>
        <source>%1, truncating change</source>
        <translation>%1，截短变异</translation>
    </message>
    <message>
        <source>%1, pathogenic change</source>
        <translation>%1，致病变异</translation>
    </message>
    <message>
        <source>%1, tandem duplication</source>
        <translation>%1，串联重复</translation>
    </message>
    <message>
        <source>%1, any change</source>
        <translation>%1，任何变异</translation>
    </message>
    <message>
        <source>%1 in codons %2 to %3</source>
        <comment>gene with its change, range</comment>
        <translation>%1，密码子 %2 至 %3</translation>
    </message>
    <message>
        <source>%1::%2 fusion</source>
        <translation>%1::%2 融合</translation>
    </message>
    <message>
        <source>%1 fusion with a known partner</source>
        <translation>%1 融合，伙伴基因已知</translation>
    </message>
    <message>
        <source>%1 fusion</source>
        <translation>%1 融合</translation>
    </message>
    <message>
        <source>%1 amplification</source>
        <translation>%1 扩增</translation>
    </message>
    <message>
        <source>%1 deletion</source>
        <translation>%1 缺失</translation>
    </message>
    <message>
        <source>%1 gain</source>
        <comment>arm of a chromosome</comment>
        <translation>%1 增加</translation>
    </message>
    <message>
        <source>%1 wild type in codons %2</source>
        <translation>%1 密码子 %2 野生型</translation>
    </message>
    <message>
        <source>%1 wild type in exons %2</source>
        <translation>%1 外显子 %2 野生型</translation>
    </message>
    <message>
        <source>%1 wild type</source>
        <translation>%1 野生型</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>marker, what is asked for</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (germline)</source>
        <translation>%1（胚系）</translation>
    </message>
    <message>
        <source>%1 (somatic)</source>
        <translation>%1（体细胞）</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 且 </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>非 %1</translation>
    </message>
    <message>
        <source>all of:</source>
        <translation>全部满足：</translation>
    </message>
    <message>
        <source>one of:</source>
        <translation>满足其一：</translation>
    </message>
    <message>
        <source>none of:</source>
        <translation>均不满足：</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>reviewed by us</source>
        <translation>由我们审核</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>source, its own level</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no biomarker needed</source>
        <translation>无需生物标志物</translation>
    </message>
    <message>
        <source>for consideration only with %1</source>
        <comment>biomarker</comment>
        <translation>仅在 %1 时可考虑</translation>
    </message>
    <message>
        <source>regimen</source>
        <translation>治疗方案</translation>
    </message>
    <message>
        <source>otherwise: %1</source>
        <comment>what a rule leads to</comment>
        <translation>否则：%1</translation>
    </message>
    <message>
        <source>any tumour type</source>
        <translation>任何肿瘤类型</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>early disease</source>
        <translation>早期疾病</translation>
    </message>
    <message>
        <source>advanced disease</source>
        <translation>晚期疾病</translation>
    </message>
    <message>
        <source>any stage</source>
        <translation>任何分期</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>一线</translation>
    </message>
    <message>
        <source>later line</source>
        <translation>后线</translation>
    </message>
    <message>
        <source>any line</source>
        <translation>任何线数</translation>
    </message>
    <message>
        <source>adjuvant</source>
        <translation>辅助治疗</translation>
    </message>
    <message>
        <source>neoadjuvant</source>
        <translation>新辅助治疗</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>维持治疗</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>earlier drugs or classes</comment>
        <translation>%1 之后</translation>
    </message>
    <message numerus="yes">
        <source>after at least %n earlier line(s)</source>
        <translation>
            <numerusform>至少 %n 线既往治疗后</numerusform>
        </translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>敏感</translation>
    </message>
    <message>
        <source>resistant</source>
        <translation>耐药</translation>
    </message>
    <message>
        <source>toxic</source>
        <translation>毒性</translation>
    </message>
    <message>
        <source>better prognosis</source>
        <translation>预后较好</translation>
    </message>
    <message>
        <source>worse prognosis</source>
        <translation>预后较差</translation>
    </message>
    <message>
        <source>diagnostic</source>
        <translation>诊断性</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>class of drugs</comment>
        <translation>%1 类中的每种药物</translation>
    </message>
    <message>
        <source>no therapy named</source>
        <translation>未列出治疗</translation>
    </message>
    <message>
        <source>no allergy to %1</source>
        <translation>对 %1 无过敏</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <comment>measure, limit</comment>
        <translation>%1 至少 %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <comment>measure, limit</comment>
        <translation>%1 至多 %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <comment>measure, limit</comment>
        <translation>%1 高于 %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <comment>measure, limit</comment>
        <translation>%1 低于 %2</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>不给药</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>installed in this store</source>
        <translation>安装于此存储库</translation>
    </message>
    <message>
        <source>a file that was named when the program started</source>
        <translation>程序启动时指定的文件</translation>
    </message>
    <message>
        <source>The file is not a whole knowledge pack: it was cut short on its way, or it is another kind of file. Copy it again from its maker.</source>
        <translation>该文件不是完整的知识包：可能在传输中被截断，或是其他类型的文件。请向制作者重新获取。</translation>
    </message>
    <message>
        <source>The pack was altered: its bytes are not those that its maker wrote. Do not use it, and ask its maker for the file again.</source>
        <translation>知识包已被改动：其内容与制作者所写不符。请勿使用，并向制作者重新索取该文件。</translation>
    </message>
    <message>
        <source>The pack is not signed, so nobody answers for what it says. Ask its maker for a signed file.</source>
        <translation>知识包未签名，因此无人对其内容负责。请向制作者索取已签名的文件。</translation>
    </message>
    <message>
        <source>The pack is signed with a key that is not trusted here. If you know the signer, trust the key first and check the pack again.</source>
        <translation>知识包的签名密钥在此处不受信任。如果您认识签名者，请先信任该密钥，再检查此知识包。</translation>
    </message>
    <message>
        <source>The pack is not newer than an edition that is or was in use here. Going back could bring back what was corrected since, so it is not taken.</source>
        <translation>该知识包并不比此处正在使用或曾使用的版次更新。退回旧版可能使此后已更正的错误重新出现，因此不予采用。</translation>
    </message>
    <message>
        <source>This pack is in use already. There is nothing to install.</source>
        <translation>此知识包已在使用中。无需安装。</translation>
    </message>
    <message>
        <source>The pack was made for a newer Consilium. Update the program, then check the pack again.</source>
        <translation>该知识包为更新版本的 Consilium 制作。请更新程序，然后再检查此知识包。</translation>
    </message>
    <message>
        <source>The pack holds an entry that this program cannot read. Ask its maker, and name the place below.</source>
        <translation>知识包中有本程序无法读取的条目。请询问制作者，并告知下面的位置。</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>无级别</translation>
    </message>
    <message>
        <source>AMP %1</source>
        <comment>tier and level</comment>
        <translation>AMP %1</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) falls from %4 to %5.</source>
        <comment>therapy, tumour type, biomarker, two levels</comment>
        <translation>%2 中的 %1（%3）由 %4 降为 %5。</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) is no longer stated; it stood on %4.</source>
        <comment>therapy, tumour type, biomarker, level</comment>
        <translation>%2 中的 %1（%3）不再列出；原为 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer a supported option of level I in %n case(s) of this store.</source>
        <translation>
            <numerusform>%1 在此存储库的 %n 个病例中不再是有依据的 I 级选项。</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>part of a condition</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>not: %1</source>
        <comment>a condition that must not hold</comment>
        <translation>非：%1</translation>
    </message>
    <message>
        <source>days since %1</source>
        <comment>drugs</comment>
        <translation>距上次 %1 的天数</translation>
    </message>
    <message>
        <source>days since %1</source>
        <comment>surgery, radiotherapy</comment>
        <translation>距上次 %1 的天数</translation>
    </message>
    <message>
        <source>male</source>
        <comment>sex</comment>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <comment>sex</comment>
        <translation>女</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>conditions</comment>
        <translation>无 %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>conditions</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>no %1 among the medication</source>
        <translation>用药中无 %1</translation>
    </message>
    <message>
        <source>%1 among the medication</source>
        <translation>用药中有 %1</translation>
    </message>
    <message>
        <source>no %1 before</source>
        <translation>既往未用 %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>既往用过 %1</translation>
    </message>
    <message>
        <source>not together with %1</source>
        <translation>不与 %1 联用</translation>
    </message>
    <message>
        <source>together with %1</source>
        <translation>与 %1 联用</translation>
    </message>
    <message>
        <source>tumour type %1</source>
        <translation>肿瘤类型 %1</translation>
    </message>
    <message>
        <source>tumour type other than %1</source>
        <translation>肿瘤类型不是 %1</translation>
    </message>
    <message>
        <source>tobacco use: %1</source>
        <translation>吸烟情况：%1</translation>
    </message>
    <message>
        <source>tobacco use other than %1</source>
        <translation>吸烟情况不是 %1</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>a habit</comment>
        <translation>无 %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a habit</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>caution, for consideration at most</source>
        <translation>注意，最多列为可考虑</translation>
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
        <translation>依据胚系检测发现</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>No option stands on the first shelf.</source>
        <translation>第一分组中没有选项。</translation>
    </message>
    <message>
        <source>Behind it: %1 for consideration, %2 not advised.</source>
        <translation>其后：%1 项可考虑，%2 项不建议。</translation>
    </message>
    <message>
        <source>Pack %1 %2, as of %3. The program lists; it does not decide.</source>
        <comment>name, version, day of the ranking</comment>
        <translation>知识包 %1 %2，截至 %3。本程序只列出选项，不作决定。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>name of a model, version</comment>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>No number is shown: %1.</source>
        <translation>不显示数值：%1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>probability, interval</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>interval: %1</source>
        <translation>区间：%1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>Prognosis, not effect of choosing it. %1</source>
        <translation>这是预后，不是选择该治疗的效果。%1</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>settled by: %1</source>
        <translation>可由以下明确：%1</translation>
    </message>
    <message>
        <source>could be changed: %1</source>
        <translation>可改变：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria rest on a germline finding and are not named.</source>
        <translation>
            <numerusform>%n 项标准依据胚系检测发现，未列出其名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>Dose: the stated amount for this person, not a prescription</source>
        <translation>剂量：针对此人的标示用量，并非处方</translation>
    </message>
    <message>
        <source>Option %1 of %2</source>
        <translation>选项 %1 / %2</translation>
    </message>
    <message>
        <source>Seen in others: %1</source>
        <translation>在其他人群中观察到：%1</translation>
    </message>
    <message>
        <source>No model speaks about this therapy: evidence only, no number.</source>
        <translation>没有针对此治疗的模型：仅证据，无数值。</translation>
    </message>
</context>
<context>
    <name>LargeRisk</name>
    <message>
        <source>What could be changed</source>
        <translation>可改变的因素</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>change, risk before, risk after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>By the same formula: this is how people differ who differ in that input, not a proven effect of changing it.</source>
        <translation>按同一公式：这是该输入项不同的人群之间的差别，不是改变它的已证实效果。</translation>
    </message>
    <message>
        <source>Risk and prevention</source>
        <translation>风险与预防</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>risk, its number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No formula has a number for this person.</source>
        <translation>没有公式能为此人给出数值。</translation>
    </message>
    <message>
        <source>What a number misses, its caution and whom it was made in stand on the risk page of the case.</source>
        <translation>各数值的遗漏、注意事项及其建立人群见该病例的风险页。</translation>
    </message>
    <message>
        <source>The range is that of what is not known: %1.</source>
        <translation>该范围由未知内容造成：%1。</translation>
    </message>
    <message>
        <source>Not answered: %1. The number may be higher.</source>
        <translation>未作答：%1。数值可能更高。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>It depends on what is not known.</source>
        <translation>取决于未知的信息。</translation>
    </message>
    <message>
        <source>No guideline is named for this.</source>
        <translation>对此未列出指南。</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>Misses: %1</source>
        <translation>未涵盖：%1</translation>
    </message>
    <message>
        <source>Made in: %1</source>
        <translation>建立人群：%1</translation>
    </message>
    <message>
        <source>What it rests on is masked.</source>
        <translation>其依据已遮盖。</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section, formula</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>What is missing is never taken as no or as zero.</source>
        <translation>缺失的信息绝不视为“否”或零。</translation>
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
        <translation>适用于 {}</translation>
    </message>
    <message>
        <source>Off label: stated for another tumour type than {}</source>
        <translation>超适应证：针对的是 {} 以外的肿瘤类型</translation>
    </message>
    <message>
        <source>The recorded diagnosis does not tell whether this tumour type is meant</source>
        <translation>所记录的诊断无法判断是否属于此肿瘤类型</translation>
    </message>
    <message>
        <source>Stated for any stage</source>
        <translation>适用于任何分期</translation>
    </message>
    <message>
        <source>Stated for early disease; the record does not tell the extent</source>
        <translation>适用于早期疾病；病历未说明疾病范围</translation>
    </message>
    <message>
        <source>Stated for advanced disease; the record does not tell the extent</source>
        <translation>适用于晚期疾病；病历未说明疾病范围</translation>
    </message>
    <message>
        <source>Stated for early disease</source>
        <translation>适用于早期疾病</translation>
    </message>
    <message>
        <source>Stated for advanced disease</source>
        <translation>适用于晚期疾病</translation>
    </message>
    <message>
        <source>Stated for early disease only</source>
        <translation>仅适用于早期疾病</translation>
    </message>
    <message>
        <source>Stated for advanced disease only</source>
        <translation>仅适用于晚期疾病</translation>
    </message>
    <message>
        <source>Fits the line of treatment</source>
        <translation>符合治疗线数</translation>
    </message>
    <message>
        <source>Stated as first line, but systemic treatment was given before</source>
        <translation>适用于一线治疗，但此前已接受系统治疗</translation>
    </message>
    <message>
        <source>Stated as maintenance after response to earlier treatment</source>
        <translation>适用于既往治疗缓解后的维持治疗</translation>
    </message>
    <message>
        <source>Stated after earlier lines of treatment, at least {}</source>
        <translation>适用于既往多线治疗之后，至少 {} 线</translation>
    </message>
    <message>
        <source>Stated after all of {}, which the record does not show</source>
        <translation>适用于以下全部治疗之后：{}；病历中未见记录</translation>
    </message>
    <message>
        <source>Stated after {}, which the record does not show</source>
        <translation>适用于 {} 治疗之后；病历中未见记录</translation>
    </message>
    <message>
        <source>{} is not in the record&apos;s treatments</source>
        <translation>{} 不在病历的治疗记录中</translation>
    </message>
    <message>
        <source>The tumour progressed on {}, of the same class</source>
        <translation>肿瘤在 {}（同类药物）治疗中进展</translation>
    </message>
    <message>
        <source>The tumour progressed on {}</source>
        <translation>肿瘤在 {} 治疗中进展</translation>
    </message>
    <message>
        <source>{} is being given</source>
        <translation>正在使用 {}</translation>
    </message>
    <message>
        <source>{} was given before for early disease</source>
        <translation>{} 曾用于早期疾病</translation>
    </message>
    <message>
        <source>{} was given before</source>
        <translation>曾使用 {}</translation>
    </message>
    <message>
        <source>A finding is present for which targeted treatment comes first</source>
        <translation>存在应优先靶向治疗的检测发现</translation>
    </message>
    <message>
        <source>Findings that would put targeted treatment first have not been excluded</source>
        <translation>尚未排除应优先靶向治疗的检测发现</translation>
    </message>
    <message>
        <source>No recorded allergy to it</source>
        <translation>没有对其过敏的记录</translation>
    </message>
    <message>
        <source>Allergies have not been recorded</source>
        <translation>未记录过敏史</translation>
    </message>
    <message>
        <source>{}, off label</source>
        <translation>{}，超适应证</translation>
    </message>
    <message>
        <source>{}, a deciding fact is not known</source>
        <translation>{}，某项决定性信息未知</translation>
    </message>
    <message>
        <source>{}, a finding puts targeted treatment first</source>
        <translation>{}，有检测发现提示优先靶向治疗</translation>
    </message>
    <message>
        <source>{}, with a caution on treatment history or resistance</source>
        <translation>{}，因治疗史或耐药需注意</translation>
    </message>
    <message>
        <source>{}, below level I</source>
        <translation>{}，低于 I 级</translation>
    </message>
    <message>
        <source>{} of {} genes that matter in this tumour were tested</source>
        <translation>已检测 {} 个（共 {} 个）对此肿瘤重要的基因</translation>
    </message>
    <message>
        <source>stage {}</source>
        <translation>分期 {}</translation>
    </message>
    <message>
        <source>1 earlier systemic line for advanced disease</source>
        <translation>晚期疾病既往 1 线系统治疗</translation>
    </message>
    <message>
        <source>1 earlier systemic line for advanced disease, counted by start dates</source>
        <translation>晚期疾病既往 1 线系统治疗，按开始日期计数</translation>
    </message>
    <message>
        <source>{} earlier systemic lines for advanced disease</source>
        <translation>晚期疾病既往 {} 线系统治疗</translation>
    </message>
    <message>
        <source>{} earlier systemic lines for advanced disease, counted by start dates</source>
        <translation>晚期疾病既往 {} 线系统治疗，按开始日期计数</translation>
    </message>
    <message>
        <source>{}, evidence of {} without a label or a review</source>
        <translation>{}，证据来自 {}，无说明书依据且未经审核</translation>
    </message>
    <message>
        <source>{}, tumour type, line and findings fit</source>
        <translation>{}，肿瘤类型、治疗线数和检测发现均符合</translation>
    </message>
    <message>
        <source>{}, standard regimen; tumour type and line fit</source>
        <translation>{}，标准方案；肿瘤类型和治疗线数符合</translation>
    </message>
    <message>
        <source>Always listed</source>
        <translation>始终列出</translation>
    </message>
    <message>
        <source>{} is not known</source>
        <translation>{} 未知</translation>
    </message>
    <message>
        <source>{} lies outside what the model accepts</source>
        <translation>{} 超出模型接受的范围</translation>
    </message>
    <message>
        <source>{} is not one the model was fitted on</source>
        <translation>{} 不在模型的训练范围内</translation>
    </message>
    <message>
        <source>the model could not be read</source>
        <translation>无法读取该模型</translation>
    </message>
    <message>
        <source>the model was fitted on advanced disease</source>
        <translation>该模型以晚期疾病训练</translation>
    </message>
    <message>
        <source>the model was fitted on these drugs without the other agents of this therapy</source>
        <translation>该模型以这些药物训练，不含此治疗的其他药物</translation>
    </message>
    <message>
        <source>this person is less like the people it was fitted on (distance {}) than nearly all of them are to each other (limit {})</source>
        <translation>此人与训练人群的相似程度（距离 {}）低于训练人群中几乎所有人彼此之间的相似程度（界限 {}）</translation>
    </message>
    <message>
        <source>{} was given before; this therapy is stated for use after it, with a new partner</source>
        <translation>曾使用 {}；此治疗适用于其后，与新的药物联合</translation>
    </message>
    <message>
        <source>{} must be at least {}</source>
        <translation>{} 须至少为 {}</translation>
    </message>
    <message>
        <source>{} must be at most {}</source>
        <translation>{} 须至多为 {}</translation>
    </message>
    <message>
        <source>{} must be above {}</source>
        <translation>{} 须高于 {}</translation>
    </message>
    <message>
        <source>{} must be below {}</source>
        <translation>{} 须低于 {}</translation>
    </message>
    <message>
        <source>{} {} is {}; at least {} is asked for.</source>
        <translation>{} {} 为 {}；要求至少 {}。</translation>
    </message>
    <message>
        <source>{} {} is {}; at most {} is asked for.</source>
        <translation>{} {} 为 {}；要求至多 {}。</translation>
    </message>
    <message>
        <source>{} {} is {}; above {} is asked for.</source>
        <translation>{} {} 为 {}；要求高于 {}。</translation>
    </message>
    <message>
        <source>{} {} is {}; below {} is asked for.</source>
        <translation>{} {} 为 {}；要求低于 {}。</translation>
    </message>
    <message>
        <source>{} is {}, but its date is not known</source>
        <translation>{} 为 {}，但日期未知</translation>
    </message>
    <message>
        <source>{} is {}, but {} days old</source>
        <translation>{} 为 {}，但已是 {} 天前的结果</translation>
    </message>
    <message>
        <source>{} is {}; at least {} is asked for</source>
        <translation>{} 为 {}；要求至少 {}</translation>
    </message>
    <message>
        <source>{} is {}; at most {} is asked for</source>
        <translation>{} 为 {}；要求至多 {}</translation>
    </message>
    <message>
        <source>{} is {}; above {} is asked for</source>
        <translation>{} 为 {}；要求高于 {}</translation>
    </message>
    <message>
        <source>{} is {}; below {} is asked for</source>
        <translation>{} 为 {}；要求低于 {}</translation>
    </message>
    <message>
        <source>An allergy to {} is recorded</source>
        <translation>有对 {} 过敏的记录</translation>
    </message>
    <message>
        <source>{} This combination is stated for the same finding.</source>
        <translation>{} 此联合方案针对同一检测发现。</translation>
    </message>
    <message>
        <source>the tumour progressed on {}, and the data do not tell how such people fared</source>
        <translation>肿瘤在 {} 治疗中进展，数据未说明此类患者的结果</translation>
    </message>
    <message>
        <source>{}: no such gene</source>
        <translation>{}：没有此基因</translation>
    </message>
    <message>
        <source>{}: not understood</source>
        <translation>{}：无法理解</translation>
    </message>
    <message>
        <source>{}: what was found in it?</source>
        <translation>{}：其中检出了什么？</translation>
    </message>
    <message>
        <source>nothing typed</source>
        <translation>未输入内容</translation>
    </message>
    <message>
        <source>more than 200 letters: write one finding a line</source>
        <translation>超过 200 个字符：请每行填写一项检测发现</translation>
    </message>
    <message>
        <source>Write a gene with its change (EGFR L858R, MET ex14 skipping, HER2 amplified, KRAS wild type), a fusion (EML4-ALK), a signature (MSI-H, dMMR, TMB 14, HRD positive), a marker (PD-L1 TPS 60 %, ER positive) or a chromosome arm (17p deletion).</source>
        <translation>请填写基因及其变异（EGFR L858R、MET ex14 skipping、HER2 amplified、KRAS wild type）、融合（EML4-ALK）、分子特征（MSI-H、dMMR、TMB 14、HRD positive）、标志物（PD-L1 TPS 60 %、ER positive）或染色体臂（17p deletion）。</translation>
    </message>
    <message>
        <source>{}: no allele fraction; write 12 % or VAF 0.12</source>
        <translation>{}：不是等位基因频率；请写 12 % 或 VAF 0.12</translation>
    </message>
    <message>
        <source>%: an allele fraction belongs to a small variant alone</source>
        <translation>%：等位基因频率只适用于小变异</translation>
    </message>
    <message>
        <source>{}: nothing was found that could be</source>
        <translation>{}：未找到任何可能的对应内容</translation>
    </message>
    <message>
        <source>{}: {} is no number</source>
        <translation>{}：{} 不是数字</translation>
    </message>
    <message>
        <source>{}: a score above 100 cannot be</source>
        <translation>{}：评分不可能高于 100</translation>
    </message>
    <message>
        <source>CPS: a score without %, CPS 10</source>
        <translation>CPS：评分不带 %，请写 CPS 10</translation>
    </message>
    <message>
        <source>{}: write the percentage with %, {} 60 %</source>
        <translation>{}：百分比须带 %，请写 {} 60 %</translation>
    </message>
    <message>
        <source>TMB: a burden cannot be negative</source>
        <translation>TMB：突变负荷不能为负数</translation>
    </message>
    <message>
        <source>{}: not understood; write TMB and mutations per megabase (TMB 14)</source>
        <translation>{}：无法理解；请写 TMB 及每兆碱基突变数（TMB 14）</translation>
    </message>
    <message>
        <source>{}: not understood; write MSI-H, MSS, dMMR, pMMR, HRD positive or HRD negative</source>
        <translation>{}：无法理解；请写 MSI-H、MSS、dMMR、pMMR、HRD positive 或 HRD negative</translation>
    </message>
    <message>
        <source>{}: say positive, low or negative</source>
        <translation>{}：请注明 positive、low 或 negative</translation>
    </message>
    <message>
        <source>{}: say which score it is and its number (TPS 60 %, CPS 10, IC 5 %, TAP 5 %) or positive or negative</source>
        <translation>{}：请注明评分名称及数值（TPS 60 %、CPS 10、IC 5 %、TAP 5 %），或 positive、negative</translation>
    </message>
    <message>
        <source>{}: no such chromosome</source>
        <translation>{}：没有此染色体</translation>
    </message>
    <message>
        <source>{}: say deletion or gain</source>
        <translation>{}：请注明 deletion 或 gain</translation>
    </message>
    <message>
        <source>{}: say in-frame deletion, frameshift deletion or exon loss</source>
        <translation>{}：请注明 in-frame deletion、frameshift deletion 或 exon loss</translation>
    </message>
    <message>
        <source>{}: say in-frame insertion or frameshift insertion</source>
        <translation>{}：请注明 in-frame insertion 或 frameshift insertion</translation>
    </message>
    <message>
        <source>loss: say copy number loss or deletion of the gene; loss of a mismatch repair protein is dMMR</source>
        <translation>loss：请写该基因的 copy number loss 或 deletion；错配修复蛋白缺失请写 dMMR</translation>
    </message>
    <message>
        <source>{}: no single change of the coding sequence; write c.2573T&gt;G, c.5266dupC or c.68_69delAG</source>
        <translation>{}：不是编码序列的单一变异；请写 c.2573T&gt;G、c.5266dupC 或 c.68_69delAG</translation>
    </message>
    <message>
        <source>{}: write {}* for a stop</source>
        <translation>{}：终止密码子请写 {}*</translation>
    </message>
    <message>
        <source>{}: the residue stays the same; write = for that</source>
        <translation>{}：残基不变；此时请写 =</translation>
    </message>
    <message>
        <source>{}: twice the same gene is no fusion</source>
        <translation>{}：同一基因出现两次，不是融合</translation>
    </message>
    <message>
        <source>{}: say wild type where no mutation was found; what else a test did not find goes with the test</source>
        <translation>{}：未发现突变时请写 wild type；检测未检出的其他内容随检测记录</translation>
    </message>
    <message>
        <source>{}: say which change it is ({} with p., c. or the exon)</source>
        <translation>{}：请注明是哪种变异（{} 加 p.、c. 或外显子）</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} {} %</source>
        <translation>{} {}%</translation>
    </message>
    <message>
        <source>{} exon {}</source>
        <translation>{} 外显子 {}</translation>
    </message>
    <message>
        <source>{} below {}</source>
        <translation>{} 低于 {}</translation>
    </message>
    <message>
        <source>{} below {} %</source>
        <translation>{} 低于 {}%</translation>
    </message>
    <message>
        <source>{} at most {}</source>
        <translation>{} 至多 {}</translation>
    </message>
    <message>
        <source>{} at most {} %</source>
        <translation>{} 至多 {}%</translation>
    </message>
    <message>
        <source>{} at least {}</source>
        <translation>{} 至少 {}</translation>
    </message>
    <message>
        <source>{} at least {} %</source>
        <translation>{} 至少 {}%</translation>
    </message>
    <message>
        <source>{} above {}</source>
        <translation>{} 高于 {}</translation>
    </message>
    <message>
        <source>{} above {} %</source>
        <translation>{} 高于 {}%</translation>
    </message>
    <message>
        <source>deletion in frame</source>
        <translation>框内缺失</translation>
    </message>
    <message>
        <source>insertion in frame</source>
        <translation>框内插入</translation>
    </message>
    <message>
        <source>frameshift</source>
        <translation>移码</translation>
    </message>
    <message>
        <source>the exon is lost (skipped)</source>
        <translation>外显子丢失（跳跃）</translation>
    </message>
    <message>
        <source>internal tandem duplication</source>
        <translation>内部串联重复</translation>
    </message>
    <message>
        <source>in the promoter</source>
        <translation>位于启动子</translation>
    </message>
    <message>
        <source>somatic</source>
        <translation>体细胞</translation>
    </message>
    <message>
        <source>germline</source>
        <translation>胚系</translation>
    </message>
    <message>
        <source>origin not stated</source>
        <translation>来源未说明</translation>
    </message>
    <message>
        <source>small variant</source>
        <translation>小变异</translation>
    </message>
    <message>
        <source>copy number</source>
        <translation>拷贝数</translation>
    </message>
    <message>
        <source>chromosome arm</source>
        <translation>染色体臂</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>fusion, partner not stated</source>
        <translation>融合，伙伴基因未说明</translation>
    </message>
    <message>
        <source>rearrangement</source>
        <translation>重排</translation>
    </message>
    <message>
        <source>tested, no small variant found; copies and fusions are not stated</source>
        <translation>已检测，未发现小变异；拷贝数和融合未说明</translation>
    </message>
    <message>
        <source>mutations per megabase</source>
        <translation>每兆碱基突变数</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>分子特征</translation>
    </message>
    <message>
        <source>protein or RNA marker</source>
        <translation>蛋白或 RNA 标志物</translation>
    </message>
    <message>
        <source>allele fraction {} %</source>
        <translation>变异等位基因频率 {}%</translation>
    </message>
    <message>
        <source>stated as {}</source>
        <translation>给出为 {}</translation>
    </message>
    <message>
        <source>was typed before and stands in the record</source>
        <translation>此前已录入，并保留在病历中</translation>
    </message>
    <message>
        <source>the record states this already</source>
        <translation>病历中已有此内容</translation>
    </message>
    <message>
        <source>the record also states</source>
        <translation>病历中还记载</translation>
    </message>
    <message>
        <source>the gene {} is not known</source>
        <translation>基因 {} 未知</translation>
    </message>
    <message>
        <source>fusion of {} without a partner</source>
        <translation>{} 融合，无伙伴基因</translation>
    </message>
    <message>
        <source>the burden is negative</source>
        <translation>突变负荷为负数</translation>
    </message>
    <message>
        <source>the allele fraction is not between 0 and 1</source>
        <translation>等位基因频率不在 0 与 1 之间</translation>
    </message>
    <message>
        <source>more reads with the change than reads</source>
        <translation>携带变异的读段数多于总读段数</translation>
    </message>
    <message>
        <source>{} is stated as {} and as {} on one specimen or day</source>
        <translation>{} 在同一标本或同一天给出为 {} 和 {}</translation>
    </message>
    <message>
        <source>{} is stated as found and as not found</source>
        <translation>{} 同时给出为检出和未检出</translation>
    </message>
    <message>
        <source>{} is stated with two alleles</source>
        <translation>{} 给出了两个等位基因</translation>
    </message>
    <message>
        <source>{} is stated as germline and as somatic</source>
        <translation>{} 同时给出为胚系和体细胞</translation>
    </message>
    <message>
        <source>one test states positions in two genome builds</source>
        <translation>同一检测给出了两个基因组版本的位置</translation>
    </message>
    <message>
        <source>{}: read what {} says for {}</source>
        <translation>{}：请查阅 {} 关于 {} 的说明</translation>
    </message>
    <message>
        <source>{}: {} makes no recommendation for {}</source>
        <translation>{}：{} 对 {} 未给出推荐</translation>
    </message>
    <message>
        <source>{}: usual dose by {} for {}</source>
        <translation>{}：常规剂量（依据 {}，针对 {}）</translation>
    </message>
    <message>
        <source>{}: closer watch by {} for {}</source>
        <translation>{}：加强监测（依据 {}，针对 {}）</translation>
    </message>
    <message>
        <source>{}: higher dose by {} for {}</source>
        <translation>{}：提高剂量（依据 {}，针对 {}）</translation>
    </message>
    <message>
        <source>{}: lower starting dose by {} for {}</source>
        <translation>{}：降低起始剂量（依据 {}，针对 {}）</translation>
    </message>
    <message>
        <source>{}: drastically lower starting dose by {} for {}</source>
        <translation>{}：大幅降低起始剂量（依据 {}，针对 {}）</translation>
    </message>
    <message>
        <source>{}: another drug may be better by {} for {}</source>
        <translation>{}：换用其他药物可能更好（依据 {}，针对 {}）</translation>
    </message>
    <message>
        <source>{}: another drug by {} for {}</source>
        <translation>{}：换用其他药物（依据 {}，针对 {}）</translation>
    </message>
    <message>
        <source>{}: to be avoided by {} for {}</source>
        <translation>{}：应避免使用（依据 {}，针对 {}）</translation>
    </message>
    <message>
        <source>{}: usual dose by {} for {}, but key positions of the gene were not read</source>
        <translation>{}：常规剂量（依据 {}，针对 {}），但该基因的关键位点未读取</translation>
    </message>
    <message>
        <source>{}: usual dose by {} for {}, but another call fits as well</source>
        <translation>{}：常规剂量（依据 {}，针对 {}），但另一分型也相符</translation>
    </message>
    <message>
        <source>{}: start with at most {} % of the usual dose by {} for {}</source>
        <translation>{}：起始剂量最多为常规剂量的 {}%（依据 {}，针对 {}）</translation>
    </message>
    <message>
        <source>{}: test {} first (asked for by {})</source>
        <translation>{}：先检测 {}（{} 要求）</translation>
    </message>
    <message>
        <source>{}: {} not tested, and guidance depends on it</source>
        <translation>{}：{} 未检测，而用药指导取决于它</translation>
    </message>
    <message>
        <source>{}: advice withheld because {} was not tested</source>
        <translation>{}：不给出建议，因为 {} 未检测</translation>
    </message>
    <message>
        <source>{}: advice withheld because {} could not be called</source>
        <translation>{}：不给出建议，因为 {} 未能分型</translation>
    </message>
    <message>
        <source>{}: advice withheld because an allele of {} has no assigned function</source>
        <translation>{}：不给出建议，因为 {} 的一个等位基因没有指定功能</translation>
    </message>
    <message>
        <source>{}: advice withheld because the result of {} has no phenotype</source>
        <translation>{}：不给出建议，因为 {} 的结果没有对应表型</translation>
    </message>
    <message>
        <source>{}: advice withheld because it has none for {}</source>
        <translation>{}：不给出建议，因为来源中没有针对 {} 的建议</translation>
    </message>
    <message>
        <source>Rests on {} although key positions of it were not read</source>
        <translation>依据 {}，但其关键位点未读取</translation>
    </message>
    <message>
        <source>Other diplotypes of {} fit the data too</source>
        <translation>{} 的其他双倍型也与数据相符</translation>
    </message>
    <message>
        <source>{} counts as {} while {} is taken, a strong inhibitor</source>
        <translation>{} 视为 {}，因为正在使用 {}（强效抑制剂）</translation>
    </message>
    <message>
        <source>{} counts as {} while {} is taken, a moderate inhibitor</source>
        <translation>{} 视为 {}，因为正在使用 {}（中效抑制剂）</translation>
    </message>
    <message>
        <source>{}: usual dose by {} for {}, but {} was not tested</source>
        <translation>{}：常规剂量（依据 {}，针对 {}），但 {} 未检测</translation>
    </message>
    <message>
        <source>Results of {} contradict each other; the latest is used</source>
        <translation>{} 的结果相互矛盾；采用最新结果</translation>
    </message>
    <message>
        <source>{}: read what {} says for {}; the data also fit {}</source>
        <translation>{}：请查阅 {} 关于 {} 的说明；数据也符合 {}</translation>
    </message>
    <message>
        <source>{}: closer watch by {} for {}; the data also fit {}</source>
        <translation>{}：加强监测（依据 {}，针对 {}）；数据也符合 {}</translation>
    </message>
    <message>
        <source>{}: higher dose by {} for {}; the data also fit {}</source>
        <translation>{}：提高剂量（依据 {}，针对 {}）；数据也符合 {}</translation>
    </message>
    <message>
        <source>{}: lower starting dose by {} for {}; the data also fit {}</source>
        <translation>{}：降低起始剂量（依据 {}，针对 {}）；数据也符合 {}</translation>
    </message>
    <message>
        <source>{}: drastically lower starting dose by {} for {}; the data also fit {}</source>
        <translation>{}：大幅降低起始剂量（依据 {}，针对 {}）；数据也符合 {}</translation>
    </message>
    <message>
        <source>{}: another drug may be better by {} for {}; the data also fit {}</source>
        <translation>{}：换用其他药物可能更好（依据 {}，针对 {}）；数据也符合 {}</translation>
    </message>
    <message>
        <source>{}: another drug by {} for {}; the data also fit {}</source>
        <translation>{}：换用其他药物（依据 {}，针对 {}）；数据也符合 {}</translation>
    </message>
    <message>
        <source>{}: to be avoided by {} for {}; the data also fit {}</source>
        <translation>{}：应避免使用（依据 {}，针对 {}）；数据也符合 {}</translation>
    </message>
    <message>
        <source>{}: start with at most {} % of the usual dose by {} for {}; the data also fit {}</source>
        <translation>{}：起始剂量最多为常规剂量的 {}%（依据 {}，针对 {}）；数据也符合 {}</translation>
    </message>
    <message>
        <source>The genotype of {} is not known; {} is taken, a strong inhibitor of its enzyme</source>
        <translation>{} 的基因型未知；正在使用 {}，为其酶的强效抑制剂</translation>
    </message>
    <message>
        <source>The genotype of {} is not known; {} is taken, a moderate inhibitor of its enzyme</source>
        <translation>{} 的基因型未知；正在使用 {}，为其酶的中效抑制剂</translation>
    </message>
    <message>
        <source>{}: {} not tested, and guidance depends on it; {} is taken, an inhibitor of the enzyme of {}</source>
        <translation>{}：{} 未检测，而用药指导取决于它；正在使用 {}，为 {} 的酶的抑制剂</translation>
    </message>
    <message>
        <source>too few of its inputs are known</source>
        <translation>已知的输入项太少</translation>
    </message>
    <message>
        <source>fewer than {} of the people it was fitted on share one of the values of this person</source>
        <translation>训练人群中，与此人某项数值相同者少于 {} 人</translation>
    </message>
    <message>
        <source>the model was fitted on people without spread disease</source>
        <translation>该模型以无播散疾病的人群训练</translation>
    </message>
    <message>
        <source>the model was fitted on other tumour types</source>
        <translation>该模型以其他肿瘤类型训练</translation>
    </message>
    <message>
        <source>not known: {}</source>
        <translation>未知：{}</translation>
    </message>
    <message>
        <source>not known: {}, and {} more</source>
        <translation>未知：{}，另有 {} 项</translation>
    </message>
    <message>
        <source>Sex is not known</source>
        <translation>性别未知</translation>
    </message>
    <message>
        <source>Sex is {}</source>
        <translation>性别为{}</translation>
    </message>
    <message>
        <source>{} is recorded</source>
        <translation>已记录 {}</translation>
    </message>
    <message>
        <source>{} is recorded without saying whether it is there now</source>
        <translation>已记录 {}，但未说明目前是否存在</translation>
    </message>
    <message>
        <source>{} is recorded as absent</source>
        <translation>{} 记录为不存在</translation>
    </message>
    <message>
        <source>No other condition is recorded, and none is known</source>
        <translation>未记录其他疾病，且已知没有</translation>
    </message>
    <message>
        <source>Nothing is recorded about {}</source>
        <translation>没有关于 {} 的记录</translation>
    </message>
    <message>
        <source>{} is taken ({})</source>
        <translation>正在使用 {}（{}）</translation>
    </message>
    <message>
        <source>{} is not among the recorded medication ({})</source>
        <translation>{} 不在所记录的用药中（{}）</translation>
    </message>
    <message>
        <source>No medication is taken</source>
        <translation>未使用任何药物</translation>
    </message>
    <message>
        <source>No medication list is recorded</source>
        <translation>未记录用药清单</translation>
    </message>
    <message>
        <source>{} is not recorded as given before</source>
        <translation>没有曾使用 {} 的记录</translation>
    </message>
    <message>
        <source>The date of the last {} is not known</source>
        <translation>最近一次 {} 的日期未知</translation>
    </message>
    <message>
        <source>The last {} was {} days ago; {} are asked for</source>
        <translation>最近一次 {} 在 {} 天前；要求 {} 天</translation>
    </message>
    <message>
        <source>It is given together with {}</source>
        <translation>与 {} 联合使用</translation>
    </message>
    <message>
        <source>It is not given together with {}</source>
        <translation>未与 {} 联合使用</translation>
    </message>
    <message>
        <source>The tumour type is not known</source>
        <translation>肿瘤类型未知</translation>
    </message>
    <message>
        <source>The tumour type is not known precisely enough</source>
        <translation>肿瘤类型不够明确</translation>
    </message>
    <message>
        <source>The tumour is {}</source>
        <translation>肿瘤为 {}</translation>
    </message>
    <message>
        <source>Tobacco use is not known</source>
        <translation>吸烟情况未知</translation>
    </message>
    <message>
        <source>Tobacco use: {}</source>
        <translation>吸烟情况：{}</translation>
    </message>
    <message>
        <source>{} is not in what is recorded of it ({})</source>
        <translation>{} 不在相关记录中（{}）</translation>
    </message>
    <message>
        <source>{} cannot be true as recorded</source>
        <translation>所记录的 {} 不可能为真</translation>
    </message>
    <message>
        <source>Values of {} contradict each other</source>
        <translation>{} 的数值相互矛盾</translation>
    </message>
    <message>
        <source>Not known: {}</source>
        <translation>未知：{}</translation>
    </message>
    <message>
        <source>All that is asked for is met</source>
        <translation>所有要求均已满足</translation>
    </message>
    <message>
        <source>{} is not expected at the age of {}</source>
        <translation>{} 在此年龄预期不会出现（{}）</translation>
    </message>
    <message>
        <source>younger than anyone in it ({} years and more)</source>
        <translation>比其中所有人都年轻（{} 岁及以上）</translation>
    </message>
    <message>
        <source>older than anyone in it (up to {} years)</source>
        <translation>比其中所有人都年长（至 {} 岁）</translation>
    </message>
    <message>
        <source>ECOG {}; it took {}</source>
        <translation>ECOG {}；该试验入组的是 {}</translation>
    </message>
    <message>
        <source>ECOG is not known; it took {}</source>
        <translation>ECOG 未知；该试验入组的是 {}</translation>
    </message>
    <message>
        <source>{} would have to be absent</source>
        <translation>须不存在 {}</translation>
    </message>
    <message>
        <source>{} would have to be found</source>
        <translation>须检出 {}</translation>
    </message>
    <message>
        <source>{} was tested for and not found</source>
        <translation>已检测 {}，未检出</translation>
    </message>
    <message>
        <source>Old: {} days.</source>
        <translation>较旧：{} 天。</translation>
    </message>
    <message>
        <source>The date is not known.</source>
        <translation>日期未知。</translation>
    </message>
    <message>
        <source>Provisional in the record.</source>
        <translation>在病历中为暂定。</translation>
    </message>
    <message>
        <source>Reckoned from weight and height.</source>
        <translation>根据体重和身高计算。</translation>
    </message>
    <message>
        <source>Reckoned from creatinine, age and sex by CKD-EPI 2021.</source>
        <translation>根据肌酐、年龄和性别按 CKD-EPI 2021 计算。</translation>
    </message>
    <message>
        <source>The last value before the diagnosis of {}.</source>
        <translation>{} 诊断前的最后一个数值。</translation>
    </message>
    <message>
        <source>The laboratory values are of different days.</source>
        <translation>各项实验室数值来自不同日期。</translation>
    </message>
    <message>
        <source>Choose the term: it says which value of the record is meant.</source>
        <translation>请选择名称：它决定采用病历中的哪个数值。</translation>
    </message>
    <message>
        <source>Key positions of the gene were not read.</source>
        <translation>该基因的关键位点未读取。</translation>
    </message>
    <message>
        <source>As many as the record names; there may be more.</source>
        <translation>按病历所列数量；可能更多。</translation>
    </message>
    <message>
        <source>Left out, as a limit is not a value: {}.</source>
        <translation>已略去，因为界限值不是数值：{}。</translation>
    </message>
    <message>
        <source>Left out, as the day or a unit is missing: {}.</source>
        <translation>已略去，因为缺少日期或单位：{}。</translation>
    </message>
    <message>
        <source>A treatment began on {}, between these values: take out those of the other side.</source>
        <translation>在这些数值之间，有一项治疗于 {} 开始：请去掉另一侧的数值。</translation>
    </message>
    <message>
        <source>Sums without a day are left out.</source>
        <translation>没有日期的总和已略去。</translation>
    </message>
    <message>
        <source>The first recorded sum is taken as the baseline.</source>
        <translation>以首个记录的总和作为基线。</translation>
    </message>
    <message>
        <source>Each sum stands as one lesion: where targets are lymph nodes, a complete response does not show in it.</source>
        <translation>每个总和视为一个病灶：若靶病灶为淋巴结，完全缓解无法从中体现。</translation>
    </message>
    <message>
        <source>Non-target and new lesions are not in the record as such: answer them for each visit.</source>
        <translation>非靶病灶和新病灶在病历中没有相应记录：请为每次访视作答。</translation>
    </message>
    <message>
        <source>Not filled: two different sums are recorded for {}.</source>
        <translation>未填写：{} 记录了两个不同的总和。</translation>
    </message>
    <message>
        <source>Not filled: these differ, and the record does not tell which is later.</source>
        <translation>未填写：这些数值不同，病历未说明哪个较晚。</translation>
    </message>
    <message>
        <source>Not filled: these contradict each other.</source>
        <translation>未填写：这些内容相互矛盾。</translation>
    </message>
    <message>
        <source>Not filled: the date lies ahead.</source>
        <translation>未填写：日期在未来。</translation>
    </message>
    <message>
        <source>Not filled: this is a limit, not a value.</source>
        <translation>未填写：这是界限值，不是数值。</translation>
    </message>
    <message>
        <source>Not filled: the unit is missing.</source>
        <translation>未填写：缺少单位。</translation>
    </message>
    <message>
        <source>Not filled: its unit cannot be converted to {}.</source>
        <translation>未填写：其单位无法换算为 {}。</translation>
    </message>
    <message>
        <source>Not filled: the dates leave {} to {} years.</source>
        <translation>未填写：按日期可能为 {} 至 {} 年。</translation>
    </message>
    <message>
        <source>Not filled: the record has no value of the year before the diagnosis.</source>
        <translation>未填写：病历中没有诊断前一年内的数值。</translation>
    </message>
    <message>
        <source>Not filled: the model is for people who smoke or have smoked.</source>
        <translation>未填写：该模型适用于目前或曾经吸烟者。</translation>
    </message>
    <message>
        <source>Not filled: whether this was within the last 30 days has to be asked.</source>
        <translation>未填写：是否在最近 30 天内需要询问。</translation>
    </message>
    <message>
        <source>Not filled: pack-years do not tell the cigarettes a day from the years of smoking.</source>
        <translation>未填写：仅凭包年数无法区分每日支数与吸烟年数。</translation>
    </message>
    <message>
        <source>Not filled: the record states it as ended.</source>
        <translation>未填写：病历记载其已结束。</translation>
    </message>
    <message>
        <source>Not filled: the age at diagnosis is not recorded for each of them.</source>
        <translation>未填写：并非每个人的诊断年龄都有记录。</translation>
    </message>
    <message>
        <source>Not filled: the record names fewer than the criteria ask for; there may be more.</source>
        <translation>未填写：病历所列少于该标准的要求；可能还有更多。</translation>
    </message>
    <message>
        <source>Not filled: other calls fit the data too.</source>
        <translation>未填写：其他分型也与数据相符。</translation>
    </message>
    <message>
        <source>Not filled: the model does not know this genotype.</source>
        <translation>未填写：该模型不认识此基因型。</translation>
    </message>
    <message>
        <source>Not filled: this tumour type has no place of its own in the list.</source>
        <translation>未填写：该列表中没有此肿瘤类型的单独位置。</translation>
    </message>
    <message>
        <source>The record does not hold what this model foretells ({}).</source>
        <translation>病历中没有此模型所预测的内容（{}）。</translation>
    </message>
    <message>
        <source>The model names no class of drugs, so the record does not tell from which treatment on to look.</source>
        <translation>该模型未指明药物类别，因此病历无法说明应从哪次治疗开始观察。</translation>
    </message>
    <message>
        <source>the drugs were ordered, but no dose is recorded</source>
        <translation>药物已开具，但未记录给药</translation>
    </message>
    <message>
        <source>none of the model&apos;s drugs was given</source>
        <translation>未使用该模型所涉及的任何药物</translation>
    </message>
    <message>
        <source>the day of the first dose is not known</source>
        <translation>首次给药日期未知</translation>
    </message>
    <message>
        <source>which of several tumours was treated is not recorded</source>
        <translation>未记录治疗的是多个肿瘤中的哪一个</translation>
    </message>
    <message>
        <source>the tumour that was treated is not recorded</source>
        <translation>未记录所治疗的肿瘤</translation>
    </message>
    <message>
        <source>the day of the diagnosis is not known</source>
        <translation>诊断日期未知</translation>
    </message>
    <message>
        <source>died without an evaluation by RECIST</source>
        <translation>死亡前未按 RECIST 评估</translation>
    </message>
    <message>
        <source>no evaluation by RECIST under the treatment</source>
        <translation>治疗期间未按 RECIST 评估</translation>
    </message>
    <message>
        <source>the record contradicts itself about the death</source>
        <translation>病历中关于死亡的内容自相矛盾</translation>
    </message>
    <message>
        <source>the day of death is not known</source>
        <translation>死亡日期未知</translation>
    </message>
    <message>
        <source>nothing is recorded after that day</source>
        <translation>该日之后没有任何记录</translation>
    </message>
    <message>
        <source>unlike the people the model was fitted on</source>
        <translation>与模型的训练人群不相似</translation>
    </message>
    <message>
        <source>The model speaks of {}; here people are followed from the day of the diagnosis.</source>
        <translation>该模型针对的是 {}；此处自诊断之日起随访。</translation>
    </message>
    <message>
        <source>The outcome was seen in {} of {} people: {} % (95 % interval {} to {} %).</source>
        <translation>结局见于 {} 人（共 {} 人）：{}%（95% 区间 {} 至 {}%）。</translation>
    </message>
    <message>
        <source>Nobody of these {} people was followed for {} months.</source>
        <translation>这 {} 人中没有人随访满 {} 个月。</translation>
    </message>
    <message>
        <source>By {} months the outcome was seen in {} % (95 % interval {} to {} %) of {} people; {} of them were followed that long.</source>
        <translation>至 {} 个月时，结局见于 {}%（95% 区间 {} 至 {}%），共 {} 人；其中 {} 人随访达到该时长。</translation>
    </message>
    <message>
        <source>The model had said {} % on average. Seen less said: {} points (95 % interval {} to {}), {} people.</source>
        <translation>模型平均预测为 {}%。观察值减预测值：{} 个百分点（95% 区间 {} 至 {}），{} 人。</translation>
    </message>
    <message>
        <source>No patient of this store is one this model is about yet; patients in the store: {}.</source>
        <translation>此存储库中尚无此模型所针对的患者；存储库中的患者：{}。</translation>
    </message>
    <message>
        <source>Patients in this store: {}; people this model is about: {}; with a score from what was known on the day of the first dose: {}; with an outcome seen since: {}.</source>
        <translation>此存储库中的患者：{}；此模型所针对的人：{}；可根据首次给药当日已知信息得出评分者：{}；此后已观察到结局者：{}。</translation>
    </message>
    <message>
        <source>Patients in this store: {}; people this model is about: {}; with a score from what was known on the day of the diagnosis: {}; with an outcome seen since: {}.</source>
        <translation>此存储库中的患者：{}；此模型所针对的人：{}；可根据诊断当日已知信息得出评分者：{}；此后已观察到结局者：{}。</translation>
    </message>
    <message>
        <source>Invented people among them, from demonstration records: {}.</source>
        <translation>其中来自演示病历的虚构人物：{}。</translation>
    </message>
    <message>
        <source>Nobody has both a score and an outcome yet.</source>
        <translation>尚无人同时具有评分和结局。</translation>
    </message>
    <message>
        <source>These are too few people to say how well the model does here: there are {} with the outcome and {} without, and it takes at least {} of each.</source>
        <translation>人数太少，无法判断该模型在此处的表现：有结局者 {} 人，无结局者 {} 人，而两者各需至少 {} 人。</translation>
    </message>
    <message>
        <source>These are too few people to say how well the model does here: there are {} with the outcome, and it takes at least {}.</source>
        <translation>人数太少，无法判断该模型在此处的表现：有结局者 {} 人，而至少需要 {} 人。</translation>
    </message>
    <message>
        <source>How well it told people apart: area under the curve {} (95 % interval {} to {}), {} people, {} with the outcome.</source>
        <translation>区分能力：曲线下面积 {}（95% 区间 {} 至 {}），{} 人，其中有结局者 {} 人。</translation>
    </message>
    <message>
        <source>How well it told people apart: concordance {} (95 % interval {} to {}), {} people, {} with the outcome.</source>
        <translation>区分能力：一致性 {}（95% 区间 {} 至 {}），{} 人，其中有结局者 {} 人。</translation>
    </message>
    <message>
        <source>Entries of these people that were not used: {} dated after that day, {} without a date that tells whether they were before it.</source>
        <translation>这些人未被采用的条目：{} 条日期晚于该日，{} 条没有能判断是否早于该日的日期。</translation>
    </message>
    <message>
        <source>Only an evaluation that the record calls one by RECIST counts, up to the first progression and before the next treatment; a response may still come.</source>
        <translation>只计入病历中注明按 RECIST 进行的评估，截至首次进展且在下一次治疗之前；之后仍可能出现缓解。</translation>
    </message>
    <message>
        <source>Somebody of whom no death is recorded counts as followed to the last entry of the record. Where deaths are not recorded, fewer are seen than there were.</source>
        <translation>未记录死亡者视为随访至病历的最后一条记录。若死亡未被记录，则所见少于实际。</translation>
    </message>
    <message>
        <source>People without a score or an outcome are left out and may differ from the others. This compares the model&apos;s statements with these records; it does not say what a treatment does.</source>
        <translation>没有评分或结局的人不计入，他们可能与其他人不同。这是将模型的预测与这些病历相比较；并不说明某种治疗的效果。</translation>
    </message>
    <message>
        <source>In people like this ({}; {}) it ranks worse: {} ({} to {}) against {} ({} to {}) in the others</source>
        <translation>在此类人群中（{}；{}）其排序较差：{}（{} 至 {}），其他人群为 {}（{} 至 {}）</translation>
    </message>
    <message>
        <source>In people like this ({}; {}) what it said was too low</source>
        <translation>在此类人群中（{}；{}）其预测偏低</translation>
    </message>
    <message>
        <source>In people like this ({}; {}) what it said was too high</source>
        <translation>在此类人群中（{}；{}）其预测偏高</translation>
    </message>
    <message>
        <source>below the {} mL/min for which the formula was made</source>
        <translation>低于该公式适用的 {} mL/min</translation>
    </message>
    <message>
        <source>{} of its inputs are not known: too many for a range</source>
        <translation>{} 个输入项未知：过多，无法给出范围</translation>
    </message>
    <message>
        <source>whatever its missing inputs are, the model would say nothing</source>
        <translation>无论缺失的输入项为何，该模型都不会给出结果</translation>
    </message>
    <message>
        <source>Stage {} and {} of the same day contradict each other</source>
        <translation>同一天的分期 {} 与 {} 相互矛盾</translation>
    </message>
    <message>
        <source>The record says that {} ended before it began</source>
        <translation>病历记载 {} 在开始之前已结束</translation>
    </message>
    <message>
        <source>The record says that {} ended before it began, so the lines cannot be counted</source>
        <translation>病历记载 {} 在开始之前已结束，因此无法计算治疗线数</translation>
    </message>
    <message>
        <source>{}, with a caution that keeps it from the first shelf</source>
        <translation>{}，有一项注意使其不能列入第一组</translation>
    </message>
    <message>
        <source>Stated as maintenance, and the tumour responded to the last treatment</source>
        <translation>适用于维持治疗，且肿瘤对末次治疗有缓解</translation>
    </message>
    <message>
        <source>complete response</source>
        <translation>完全缓解</translation>
    </message>
    <message>
        <source>partial response</source>
        <translation>部分缓解</translation>
    </message>
    <message>
        <source>The formula is for ages of {} to {} years.</source>
        <translation>该公式适用于 {} 至 {} 岁。</translation>
    </message>
    <message>
        <source>Pathogenic variant of {} in the germline</source>
        <translation>{} 的胚系致病性变异</translation>
    </message>
    <message>
        <source>Pathogenic variant of {}, perhaps inherited</source>
        <translation>{} 的致病性变异，可能为遗传性</translation>
    </message>
    <message>
        <source>What a variant of {} implies is not stated here.</source>
        <translation>此处未说明 {} 变异的意义。</translation>
    </message>
    <message>
        <source>A test of the germline would tell; until then nothing is implied.</source>
        <translation>胚系检测可以明确；在此之前不作任何推断。</translation>
    </message>
    <message>
        <source>{} is planned.</source>
        <translation>计划进行 {}。</translation>
    </message>
    <message>
        <source>The dose is not recorded.</source>
        <translation>未记录剂量。</translation>
    </message>
    <message>
        <source>The age at the treatment is not known.</source>
        <translation>治疗时年龄未知。</translation>
    </message>
    <message>
        <source>A person of the tree has no identifier.</source>
        <translation>家系图中有一人没有标识。</translation>
    </message>
    <message>
        <source>Two people have the identifier {}.</source>
        <translation>有两个人的标识均为 {}。</translation>
    </message>
    <message>
        <source>The tree does not say whom it is about.</source>
        <translation>家系图未说明其对象是谁。</translation>
    </message>
    <message>
        <source>{} has the same person, {}, as father and mother.</source>
        <translation>{} 的父亲和母亲是同一人 {}。</translation>
    </message>
    <message>
        <source>{} has two fathers: {} and {}.</source>
        <translation>{} 有两个父亲：{} 和 {}。</translation>
    </message>
    <message>
        <source>{} has two mothers: {} and {}.</source>
        <translation>{} 有两个母亲：{} 和 {}。</translation>
    </message>
    <message>
        <source>{} is the father of {} and a woman.</source>
        <translation>{} 是 {} 的父亲，却为女性。</translation>
    </message>
    <message>
        <source>{} is the mother of {} and a man.</source>
        <translation>{} 是 {} 的母亲，却为男性。</translation>
    </message>
    <message>
        <source>{} has a parent, {}, who is not in the tree.</source>
        <translation>{} 的父母之一 {} 不在家系图中。</translation>
    </message>
    <message>
        <source>{} is a parent of {} and not older: born {} and {}.</source>
        <translation>{} 是 {} 的父母之一，却并不年长：分别出生于 {} 和 {}。</translation>
    </message>
    <message>
        <source>{} is a parent of {} and died, at {}, years before the birth.</source>
        <translation>{} 是 {} 的父母之一，却在 {} 岁时去世，早于其出生数年。</translation>
    </message>
    <message>
        <source>{} has an age of {}; ages go from 0 to 125.</source>
        <translation>{} 的年龄为 {}；年龄范围为 0 至 125。</translation>
    </message>
    <message>
        <source>{} is born in the future: {}.</source>
        <translation>{} 的出生日期在未来：{}。</translation>
    </message>
    <message>
        <source>{}, born {}, cannot have reached the age of {} yet.</source>
        <translation>{} 出生于 {}，不可能已满 {} 岁。</translation>
    </message>
    <message>
        <source>{} has an age of {} at the diagnosis of {}; ages go from 0 to 125.</source>
        <translation>{} 的年龄为 {}（诊断 {} 时）；年龄范围为 0 至 125。</translation>
    </message>
    <message>
        <source>{} has {} diagnosed at {}, after death at {}.</source>
        <translation>{} 的 {} 诊断于 {} 岁，晚于死亡年龄 {} 岁。</translation>
    </message>
    <message>
        <source>{} has {} diagnosed at {}, later than the present age of {}.</source>
        <translation>{} 的 {} 诊断于 {} 岁，晚于目前年龄 {} 岁。</translation>
    </message>
    <message>
        <source>{} is a man with {}.</source>
        <translation>{} 为男性，却患有 {}。</translation>
    </message>
    <message>
        <source>{} is a woman with {}.</source>
        <translation>{} 为女性，却患有 {}。</translation>
    </message>
    <message>
        <source>{} is said to have {} and not to have it.</source>
        <translation>{} 被记为患有 {}，同时又记为未患。</translation>
    </message>
    <message>
        <source>{} has cancer of the second breast and none of the first.</source>
        <translation>{} 有第二侧乳腺癌，却没有第一侧乳腺癌。</translation>
    </message>
    <message>
        <source>{} has cancer of the second breast, at {}, before that of the first, at {}.</source>
        <translation>{} 的第二侧乳腺癌（{} 岁）早于第一侧（{} 岁）。</translation>
    </message>
    <message>
        <source>{} has results of a breast cancer and no breast cancer.</source>
        <translation>{} 有乳腺癌的检测结果，却没有乳腺癌。</translation>
    </message>
    <message>
        <source>{} is a descendant of itself.</source>
        <translation>{} 是其自身的后代。</translation>
    </message>
    <message>
        <source>{} is marked as an identical twin and the other is not in the tree.</source>
        <translation>{} 标记为同卵双胞胎，而另一人不在家系图中。</translation>
    </message>
    <message>
        <source>{} and {} are identical twins and do not have the same two parents.</source>
        <translation>{} 和 {} 为同卵双胞胎，却没有相同的双亲。</translation>
    </message>
    <message>
        <source>{} and {} are identical twins of different sex.</source>
        <translation>{} 和 {} 为同卵双胞胎，性别却不同。</translation>
    </message>
    <message>
        <source>{} and {} are identical twins born in different years.</source>
        <translation>{} 和 {} 为同卵双胞胎，出生年份却不同。</translation>
    </message>
    <message>
        <source>{} and {} are identical twins with different results for {}.</source>
        <translation>{} 和 {} 为同卵双胞胎，{} 的结果却不同。</translation>
    </message>
    <message>
        <source>{} is not connected with the patient.</source>
        <translation>{} 与患者没有关联。</translation>
    </message>
    <message>
        <source>The parents or grandparents are not all in the tree.</source>
        <translation>父母或祖父母、外祖父母未全部列入家系图。</translation>
    </message>
    <message>
        <source>It is not known of {} of the relatives.</source>
        <translation>有 {} 名亲属情况未知。</translation>
    </message>
    <message>
        <source>Nobody in the tree is affected.</source>
        <translation>家系图中无人患病。</translation>
    </message>
    <message>
        <source>An age at diagnosis is not known.</source>
        <translation>有一个诊断年龄未知。</translation>
    </message>
    <message>
        <source>A family tree does not say it.</source>
        <translation>家系图不提供此信息。</translation>
    </message>
    <message>
        <source>Names and identifiers are written as numbers in the order of the tree.</source>
        <translation>姓名和标识按家系图中的顺序写成编号。</translation>
    </message>
    <message>
        <source>{}: the kind of the test of {} is not stated; CanRisk refuses the file.</source>
        <translation>{}：未说明 {} 检测的种类；CanRisk 会拒绝该文件。</translation>
    </message>
    <message>
        <source>{}: the file has no column for the test of {}.</source>
        <translation>{}：该文件没有 {} 检测的列。</translation>
    </message>
    <message>
        <source>{}: an age of 0 is written as not stated.</source>
        <translation>{}：年龄 0 写为未说明。</translation>
    </message>
    <message>
        <source>{}: an age of 0 at the diagnosis of {} is written as not known.</source>
        <translation>{}：诊断时年龄 0（{}）写为未知。</translation>
    </message>
    <message>
        <source>{}: not known whether living; written as living.</source>
        <translation>{}：是否在世未知；写为在世。</translation>
    </message>
    <message>
        <source>{}: the file has no place for {}.</source>
        <translation>{}：该文件没有 {} 的位置。</translation>
    </message>
    <message>
        <source>{}: only the first {} is written.</source>
        <translation>{}：只写入第一个 {}。</translation>
    </message>
    <message>
        <source>{}: not known, but written as not had: {}.</source>
        <translation>{}：未知，但写为未患：{}。</translation>
    </message>
    <message>
        <source>{}: the file has no place for not having had {}.</source>
        <translation>{}：该文件没有位置记录未患 {}。</translation>
    </message>
    <message>
        <source>{} has one parent in the tree; the other is written as {}, of whom nothing is known.</source>
        <translation>{} 的父母中有一人在家系图中；另一人写为 {}，对其一无所知。</translation>
    </message>
    <message>
        <source>{}: CanRisk takes identifiers of at most 7 letters.</source>
        <translation>{}：CanRisk 只接受最多 7 个字符的标识。</translation>
    </message>
    <message>
        <source>The name of {} is written without line breaks and outer blanks.</source>
        <translation>{} 的姓名写入时去掉换行和首尾空格。</translation>
    </message>
    <message>
        <source>The sex of {} is not known; CanRisk refuses a family with such a person.</source>
        <translation>{} 的性别未知；CanRisk 会拒绝含有此类人员的家系。</translation>
    </message>
    <message>
        <source>What is known of {}, the patient, beyond sex, year of birth and cancers belongs to the record and is not written.</source>
        <translation>关于患者 {} 除性别、出生年份和癌症以外的已知信息属于病历，不写入。</translation>
    </message>
    <message>
        <source>Not filled: the saved family tree cannot be read.</source>
        <translation>未填写：无法读取已保存的家系图。</translation>
    </message>
    <message>
        <source>Stated as maintenance after response; the last one recorded is {} days old</source>
        <translation>适用于缓解后的维持治疗；最近记录的一次缓解在 {} 天前</translation>
    </message>
    <message>
        <source>Not taken: {} follows from the age and the horizon.</source>
        <translation>未采用：{} 由年龄和预测时间推算得出。</translation>
    </message>
    <message>
        <source>Relatives are known who are not in the tree.</source>
        <translation>已知有亲属不在家系图中。</translation>
    </message>
    <message>
        <source>It is not known whether siblings share both parents.</source>
        <translation>不清楚兄弟姐妹是否同父同母。</translation>
    </message>
    <message>
        <source>Not filled: the tree does not say it of every first-degree relative.</source>
        <translation>未填写：家系图未对每位一级亲属说明此项。</translation>
    </message>
    <message>
        <source>The record&apos;s family history has changed since the tree was saved.</source>
        <translation>自家系图保存以来，病历的家族史已变化。</translation>
    </message>
    <message>
        <source>Relatives whose place in the tree is not known are not written.</source>
        <translation>在家系图中位置不明的亲属不写出。</translation>
    </message>
    <message>
        <source>Not filled: the date is not known.</source>
        <translation>未填写：日期未知。</translation>
    </message>
    <message>
        <source>The date of birth leaves {} to {} years: whether a figure up to an age still holds is not known.</source>
        <translation>出生日期对应 {} 至 {} 岁：截至某年龄的数字是否仍适用未知。</translation>
    </message>
</context>
<context>
    <name>ModelTables</name>
    <message>
        <source>By month</source>
        <translation>至各月</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of values</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1; more than %2 is read as %2</source>
        <comment>range, highest value that tells</comment>
        <translation>%1；高于 %2 者按 %2 处理</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Calibration of the cohorts</source>
        <translation>各队列的校准</translation>
    </message>
    <message>
        <source>The card states differences alone, so there is nothing to draw of what was said against what was seen.</source>
        <translation>模型卡只给出差值，因此无法绘出预测与观察的对照。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share, interval</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Points of the calibration plot</source>
        <translation>校准图的各点</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>亚组</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Squares are whole cohorts, circles the groups of %1; on the dashed line both are equal. The card holds no groups by what was said, so these are its groups of people: seen is their share with the outcome, said is that less the difference the card states.</source>
        <translation>方块为整个队列，圆圈为 %1 的各亚组；在虚线上两者相等。模型卡中没有按预测值划分的亚组，因此此处为其人群亚组：观察值为其中出现结局的比例，预测值为该比例减去模型卡给出的差值。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a grouping, group</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>人数太少</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>亚组</translation>
    </message>
    <message>
        <source>Groups of people</source>
        <translation>人群亚组</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>may be missing</source>
        <translation>可缺失</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入项</translation>
    </message>
    <message>
        <source>values outside are refused, not clipped; what is not known is never taken as normal</source>
        <translation>范围外的数值会被拒绝，不会截取；未知内容绝不按正常处理</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入项</translation>
    </message>
    <message>
        <source>Values accepted</source>
        <translation>可接受的数值</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>是否必需</translation>
    </message>
    <message>
        <source>Seen less said</source>
        <translation>观察值减预测值</translation>
    </message>
    <message>
        <source>Said less seen</source>
        <translation>预测值减观察值</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结局</translation>
    </message>
    <message>
        <source>years</source>
        <comment>unit of an age</comment>
        <translation>岁</translation>
    </message>
    <message>
        <source>what was said against what was seen in the people of the card, with 95 % intervals</source>
        <translation>模型卡人群中预测与观察的对照，附 95% 区间</translation>
    </message>
    <message>
        <source>figures in groups of people with 95 % intervals; a flag needs a difference that chance makes in less than 1 of 100 cohorts</source>
        <translation>各人群亚组的数值及 95% 区间；只有当差异由偶然造成的机会低于 1/100 个队列时才作标记</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>prognosis under the treatment received, not effect of choosing it</source>
        <translation>所接受治疗下的预后，而非选择该治疗的效果</translation>
    </message>
    <message>
        <source>what a treatment adds, from a randomised comparison</source>
        <translation>治疗带来的增益，来自随机对照比较</translation>
    </message>
    <message>
        <source>response of cells outside the body</source>
        <translation>体外细胞的反应</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>剂量</translation>
    </message>
    <message>
        <source>its boosted trees alone</source>
        <translation>仅其提升树</translation>
    </message>
    <message>
        <source>linear model on the same inputs</source>
        <translation>相同输入项的线性模型</translation>
    </message>
    <message>
        <source>blend of both</source>
        <translation>两者混合</translation>
    </message>
    <message>
        <source>one input alone</source>
        <translation>仅一个输入项</translation>
    </message>
    <message>
        <source>published model</source>
        <translation>已发表模型</translation>
    </message>
    <message>
        <source>second published model</source>
        <translation>第二个已发表模型</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>本模型</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>曲线下面积</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier 评分</translation>
    </message>
    <message>
        <source>Seen less said</source>
        <translation>观察值减预测值</translation>
    </message>
    <message>
        <source>Calibration slope</source>
        <translation>校准斜率</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Integrated Brier score</source>
        <translation>综合 Brier 评分</translation>
    </message>
    <message>
        <source>Seen less said, first horizon</source>
        <translation>观察值减预测值，首个时间点</translation>
    </message>
    <message>
        <source>Rank correlation in a person</source>
        <translation>个体内秩相关</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>Said less seen</source>
        <translation>预测值减观察值</translation>
    </message>
    <message>
        <source>what it says is too low</source>
        <translation>其预测偏低</translation>
    </message>
    <message>
        <source>what it says is too high</source>
        <translation>其预测偏高</translation>
    </message>
    <message>
        <source>it ranks worse than in the others</source>
        <translation>其排序较其他人群差</translation>
    </message>
    <message>
        <source>aid to a diagnosis</source>
        <comment>claim of a model</comment>
        <translation>辅助诊断</translation>
    </message>
    <message>
        <source>%1: %2 people, %3 with the outcome</source>
        <comment>cohort, people, events</comment>
        <translation>%1：%2 人，其中有结局者 %3 人</translation>
    </message>
    <message>
        <source>%1: %2 people</source>
        <comment>cohort, people</comment>
        <translation>%1：%2 人</translation>
    </message>
    <message>
        <source>%1: %2 values of %3 people</source>
        <comment>cohort, values, people</comment>
        <translation>%1：%3 人的 %2 个数值</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>秩相关</translation>
    </message>
    <message>
        <source>it ranks a little worse, which may be chance</source>
        <translation>其排序略差，可能出于偶然</translation>
    </message>
</context>
<context>
    <name>OptionFigures</name>
    <message>
        <source>%1: not to be given here</source>
        <translation>%1：此处不应使用</translation>
    </message>
    <message>
        <source>%1 %2 mg %3, %4</source>
        <comment>drug, milligrams, schedule, route</comment>
        <translation>%1 %2 mg %3，%4</translation>
    </message>
    <message>
        <source>%1: no number without %2</source>
        <translation>%1：缺少 %2，无法给出数值</translation>
    </message>
    <message>
        <source>because of: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, months or weeks</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, interval</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <comment>design, number</comment>
        <translation>%1，%2 人</translation>
    </message>
    <message>
        <source>no comparator</source>
        <translation>无对照</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>This therapy</source>
        <translation>本治疗</translation>
    </message>
    <message>
        <source>Hazard ratio</source>
        <translation>风险比</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>endpoint, median or proportion</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>This person differs: %1.</source>
        <translation>此人不同之处：%1。</translation>
    </message>
    <message>
        <source>earlier treatment: %1</source>
        <translation>既往治疗：%1</translation>
    </message>
    <message>
        <source>brain metastases: %1</source>
        <translation>脑转移：%1</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>试验未纳入：%1</translation>
    </message>
    <message>
        <source>all of these:</source>
        <translation>以下全部：</translation>
    </message>
    <message>
        <source>one of these:</source>
        <translation>以下之一：</translation>
    </message>
    <message>
        <source>not:</source>
        <translation>非：</translation>
    </message>
    <message>
        <source>More than three facts stand in the way, or one that cannot be otherwise.</source>
        <translation>有超过三项事实构成障碍，或有一项不可能改变。</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>how a fact could be changed</comment>
        <translation> （%1）</translation>
    </message>
    <message>
        <source>%1: can change</source>
        <translation>%1：可改变</translation>
    </message>
    <message>
        <source>%1: cannot be changed</source>
        <translation>%1：不可改变</translation>
    </message>
    <message>
        <source>Nothing that is recorded stands in its way.</source>
        <translation>已有记录中没有任何障碍。</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>；并且 </translation>
    </message>
    <message>
        <source>%1: no dose is stated for this person</source>
        <translation>%1：未给出此人的剂量</translation>
    </message>
    <message>
        <source>%1 first %2 mg, then %3 mg %4, %5</source>
        <comment>drug, first dose, later dose, schedule, route</comment>
        <translation>%1 首剂 %2 mg，之后 %3 mg %4，%5</translation>
    </message>
    <message>
        <source>⚠ whether another dose is asked for is not known without: %1</source>
        <translation>⚠ 缺少以下信息，无法判断是否需要其他剂量：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>value, date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, date not known</source>
        <translation>%1，日期未知</translation>
    </message>
    <message>
        <source>rests on: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>⚠ a value it rests on is old or has no date: measure again</source>
        <translation>⚠ 所依据的某个数值较旧或没有日期：请重新测量</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a value without its interval</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>* The source that was read gives no interval.</source>
        <translation>* 所查阅的来源未给出区间。</translation>
    </message>
</context>
<context>
    <name>OptionView</name>
    <message>
        <source>by evidence level</source>
        <translation>按证据级别</translation>
    </message>
    <message>
        <source>by the model&apos;s number</source>
        <translation>按模型数值</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>by what they rest on</source>
        <translation>按依据</translation>
    </message>
    <message>
        <source>This order is yours, not the program&apos;s: %1 on each shelf. The ranks are the program&apos;s.</source>
        <comment>by name</comment>
        <translation>此顺序是您的，不是程序的：各分组内%1。排名为程序的排名。</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) have no number of a model and stand last on their shelf.</source>
        <translation>
            <numerusform>%n 个选项没有模型数值，排在所在分组末尾。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) have no evidence level and stand last on their shelf.</source>
        <translation>
            <numerusform>%n 个选项没有证据级别，排在所在分组末尾。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers come from %n models and cannot be compared with each other.</source>
        <translation>
            <numerusform>这些数值来自 %n 个模型，不能相互比较。</numerusform>
        </translation>
    </message>
    <message>
        <source>biomarker</source>
        <translation>生物标志物</translation>
    </message>
    <message>
        <source>standard regimen</source>
        <translation>标准方案</translation>
    </message>
    <message>
        <source>off label</source>
        <translation>超适应证</translation>
    </message>
    <message>
        <source>supportive care</source>
        <translation>支持治疗</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>含“%1”</translation>
    </message>
    <message>
        <source>only the shelf “%1”</source>
        <translation>仅“%1”分组</translation>
    </message>
    <message>
        <source>only what rests on: %1</source>
        <translation>仅依据为：%1</translation>
    </message>
    <message>
        <source>only with a criterion that is not known</source>
        <translation>仅含未知条件者</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>drugs</comment>
        <translation>不含 %1</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides none of %n option(s).</source>
        <translation>
            <numerusform>筛选未隐藏任何选项，共 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n option(s) hidden by the filter, none of them on the first shelf.</source>
        <translation>
            <numerusform>筛选隐藏了 %1 个选项，共 %n 个；其中没有第一组的选项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 options hidden by the filter, %n of them on the first shelf: %3.</source>
        <translation>
            <numerusform>筛选隐藏了 %1 个选项，共 %2 个；其中 %n 个属于第一组：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <comment>what the filter asks</comment>
        <translation>显示：%1。</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>met</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>不满足</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Biomarker</source>
        <translation>生物标志物</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>肿瘤类型</translation>
    </message>
    <message>
        <source>Line of treatment</source>
        <translation>治疗线数</translation>
    </message>
    <message>
        <source>Earlier treatment</source>
        <translation>既往治疗</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>耐药</translation>
    </message>
    <message>
        <source>Performance status</source>
        <translation>体能状态</translation>
    </message>
    <message>
        <source>Kidney</source>
        <translation>肾脏</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>肝脏</translation>
    </message>
    <message>
        <source>Blood count</source>
        <translation>血细胞计数</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>Supported and eligible</source>
        <translation>有依据且适用</translation>
    </message>
    <message>
        <source>For consideration</source>
        <translation>可考虑</translation>
    </message>
    <message>
        <source>Not advised</source>
        <translation>不建议</translation>
    </message>
    <message>
        <source>Best supportive care</source>
        <translation>最佳支持治疗</translation>
    </message>
    <message>
        <source>Clinical trial</source>
        <translation>临床试验</translation>
    </message>
    <message>
        <source>matched on %1</source>
        <translation>匹配依据：%1</translation>
    </message>
    <message>
        <source>off label, matched on %1</source>
        <translation>超适应证，匹配依据：%1</translation>
    </message>
    <message>
        <source>standard regimen without biomarker</source>
        <translation>无需生物标志物的标准方案</translation>
    </message>
    <message>
        <source>always listed</source>
        <translation>始终列出</translation>
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
        <translation>%1 条目 %2，其自身级别：%3</translation>
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
        <translation>%1，无日期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label or guideline, date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>accelerated approval</source>
        <translation>加速批准</translation>
    </message>
    <message>
        <source>conditional approval</source>
        <translation>附条件批准</translation>
    </message>
    <message>
        <source>approval withdrawn</source>
        <translation>批准已撤回</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>regulator, kind of approval, date</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>response</source>
        <translation>缓解</translation>
    </message>
    <message>
        <source>median progression-free survival</source>
        <translation>中位无进展生存期</translation>
    </message>
    <message>
        <source>median survival</source>
        <translation>中位生存期</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>endpoint, value, unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <comment>95 % interval</comment>
        <translation> （%1 至 %2）</translation>
    </message>
    <message>
        <source>, n = %1</source>
        <translation>，n = %1</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>不予给出</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>probability, interval</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Pharmacogenes</source>
        <translation>药物基因</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>心脏</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>肺</translation>
    </message>
    <message>
        <source>Pregnancy and fertility</source>
        <translation>妊娠与生育</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>感染</translation>
    </message>
    <message>
        <source>Immune system</source>
        <translation>免疫系统</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>出血</translation>
    </message>
    <message>
        <source>Thrombosis</source>
        <translation>血栓</translation>
    </message>
    <message>
        <source>Nervous system</source>
        <translation>神经系统</translation>
    </message>
    <message>
        <source>Metabolism</source>
        <translation>代谢</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>相互作用</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>疫苗接种</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>生活方式</translation>
    </message>
    <message>
        <source>Other conditions</source>
        <translation>其他疾病</translation>
    </message>
    <message>
        <source>Treatment before</source>
        <translation>既往治疗</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
</context>
<context>
    <name>OutlookHtml</name>
    <message numerus="yes">
        <source>%n other input(s)</source>
        <translation>
            <numerusform>另有 %n 个输入项</numerusform>
        </translation>
    </message>
    <message>
        <source>together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Answer (blend)</source>
        <translation>输出（混合）</translation>
    </message>
    <message>
        <source>Answer (trees)</source>
        <translation>输出（树）</translation>
    </message>
    <message>
        <source>Without the event after</source>
        <translation>以下时间后无事件</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Still followed</source>
        <translation>仍在随访</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Range for this person</source>
        <translation>此人的范围</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>low, high</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>start: all people the model was fitted on</source>
        <translation>起点：模型的全部训练人群</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>此人</translation>
    </message>
    <message>
        <source>Model %1 %2 (content %3)</source>
        <comment>id, version, hash</comment>
        <translation>模型 %1 %2（内容标识 %3）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No number: %1.</source>
        <translation>无数值：%1。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>record</source>
        <translation>病历</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>用途：%1</translation>
    </message>
    <message>
        <source>%1 gives no number: %2</source>
        <comment>published model, why</comment>
        <translation>%1 不给出数值：%2</translation>
    </message>
    <message>
        <source>… %1</source>
        <comment>of a published model, with which treatments</comment>
        <translation>… %1</translation>
    </message>
    <message>
        <source>%1 was given its default for what is not known here: %2.</source>
        <translation>%1 对此处未知的内容采用了其默认值：%2。</translation>
    </message>
    <message>
        <source>Published model, same person</source>
        <translation>已发表模型，同一人</translation>
    </message>
    <message>
        <source>Without the event, by randomised arm</source>
        <translation>无事件，按随机分组</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share, interval</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The difference between the arms is the average effect seen in the trial; that this person gains more or less is not known.</source>
        <translation>组间差异是试验中观察到的平均效应；此人的获益是更多还是更少，尚不清楚。</translation>
    </message>
    <message>
        <source>Published models give no interval for one person.</source>
        <translation>已发表模型不给出针对个人的区间。</translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>prognosis under the treatment received, not effect of choosing it</source>
        <translation>所接受治疗下的预后，而非选择该治疗的效果</translation>
    </message>
    <message>
        <source>what a treatment adds, from a randomised comparison</source>
        <translation>治疗带来的增益，来自随机对照比较</translation>
    </message>
    <message>
        <source>response of cells outside the body, no clinical benefit</source>
        <translation>体外细胞的反应，不是临床获益</translation>
    </message>
    <message>
        <source>aid to a diagnosis that somebody else makes</source>
        <translation>对他人所作诊断的辅助</translation>
    </message>
    <message>
        <source>dose on which such people were stable</source>
        <translation>此类人群达到稳定的剂量</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>months</comment>
        <translation>%1个月</translation>
    </message>
    <message>
        <source>mg a week</source>
        <translation>mg/周</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2; for %3 of 10 people like this it lies between %4 and %5 (%6).</source>
        <comment>outcome, number, people, low, high, when</comment>
        <translation>%1：%2；在 10 名类似的人中，有 %3 人介于 %4 与 %5 之间（%6）。</translation>
    </message>
    <message>
        <source>Of 100 people like this, %1 had the outcome (%2) and %3 did not; among the people with the nearest scores it was %4 to %5 of 100 (95 % interval). Time: %6.</source>
        <translation>在 100 名类似的人中，%1 人出现该结局（%2），%3 人未出现；在评分最接近的人群中，100 人中为 %4 至 %5 人（95% 区间）。时间：%6。</translation>
    </message>
    <message>
        <source>Of 100 people like this, %1 were without the event (%2) after %3 and %4 were not; among the people with the nearest scores it was %5 to %6 of 100 (95 % interval).</source>
        <translation>在 100 名类似的人中，%1 人在 %3 后无事件（%2），%4 人则不然；在评分最接近的人群中，100 人中为 %5 至 %6 人（95% 区间）。</translation>
    </message>
    <message>
        <source>%1 of 10 people like this stay without the event for longer than %2 months.</source>
        <translation>在 10 名类似的人中，有 %1 人无事件时间超过 %2 个月。</translation>
    </message>
    <message>
        <source>For this person neither outcome can be excluded with %1 % certainty.</source>
        <translation>对此人而言，在 %1% 的确定度下，两种结局均不能排除。</translation>
    </message>
    <message>
        <source>With %1 % certainty this person is among those with the outcome.</source>
        <translation>在 %1% 的确定度下，此人属于有该结局者。</translation>
    </message>
    <message>
        <source>With %1 % certainty this person is among those without the outcome.</source>
        <translation>在 %1% 的确定度下，此人属于无该结局者。</translation>
    </message>
    <message>
        <source>A score like this is unusual among people of either outcome.</source>
        <translation>这样的评分在两种结局的人群中均不常见。</translation>
    </message>
    <message>
        <source>The two readers of the model disagree more about this person than about 95 % of the people it was fitted on: trust the number less.</source>
        <translation>模型的两种方法对此人的分歧大于约 95% 的训练人群：请降低对该数值的信任。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known, and not taken as zero or normal: %1.</source>
        <translation>未知，且未按零或正常处理：%1。</translation>
    </message>
    <message>
        <source>without the event</source>
        <translation>无事件</translation>
    </message>
    <message>
        <source>with the outcome</source>
        <translation>有该结局</translation>
    </message>
    <message>
        <source>with the event</source>
        <translation>有事件</translation>
    </message>
    <message>
        <source>without the outcome</source>
        <translation>无该结局</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caption, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>日期未记录</translation>
    </message>
    <message>
        <source>%1 · lies in the future</source>
        <comment>date</comment>
        <translation>%1 · 在未来</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <comment>date</comment>
        <translation>%1 · 今天</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 天前</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
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
        <translation>%1 · 至少 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tumour type, OncoTree code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Diagnosis not stated</source>
        <translation>诊断未说明</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>按原记录</translation>
    </message>
    <message>
        <source>Diagnosed</source>
        <translation>诊断日期</translation>
    </message>
    <message>
        <source>Histology</source>
        <translation>组织学</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>双侧</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>中线</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>No primary tumour is recorded.</source>
        <translation>未记录原发肿瘤。</translation>
    </message>
    <message>
        <source>Metastases</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 线</translation>
    </message>
    <message>
        <source>Line not stated</source>
        <translation>线数未说明</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>停止：%1</translation>
    </message>
    <message>
        <source>stopped for progression</source>
        <translation>因进展停止</translation>
    </message>
    <message>
        <source>reason for stopping not recorded</source>
        <translation>停止原因未记录</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已给药</translation>
    </message>
    <message>
        <source>Systemic</source>
        <translation>系统治疗</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>手术</translation>
    </message>
    <message>
        <source>%1 Gy in %2 fractions</source>
        <translation>%1 Gy，分 %2 次</translation>
    </message>
    <message>
        <source>%1 Gy</source>
        <translation>%1 Gy</translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation>放疗</translation>
    </message>
    <message>
        <source>severity: %1</source>
        <translation>严重程度：%1</translation>
    </message>
    <message>
        <source>criticality: %1</source>
        <translation>危急性：%1</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏史</translation>
    </message>
    <message>
        <source>no known allergy</source>
        <translation>无已知过敏</translation>
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
        <translation>%1%</translation>
    </message>
    <message>
        <source>Comorbidity</source>
        <translation>合并症</translation>
    </message>
    <message>
        <source>none of those asked</source>
        <translation>所询问的均无</translation>
    </message>
    <message>
        <source>Asked, absent</source>
        <translation>已询问，不存在</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>用药</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>吸烟</translation>
    </message>
    <message>
        <source>Pack-years</source>
        <translation>包年</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>饮酒</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>体力活动</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>饮食</translation>
    </message>
    <message>
        <source>Supplements</source>
        <translation>补充剂</translation>
    </message>
    <message>
        <source>Sun exposure</source>
        <translation>日晒</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>工作环境</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>statement, quantity</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>未记录：%1</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>no condition recorded</source>
        <translation>未记录疾病</translation>
    </message>
    <message>
        <source>at age %1</source>
        <translation>%1 岁时</translation>
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
        <translation>变异等位基因频率 %1</translation>
    </message>
    <message>
        <source>No finding is recorded. That is not the same as none being there.</source>
        <translation>未记录任何检测发现。这不等于没有变异。</translation>
    </message>
    <message>
        <source>and %1 more findings, on the genome page</source>
        <translation>另有 %1 项发现，见基因组页</translation>
    </message>
    <message>
        <source>Tested normal</source>
        <translation>检测正常</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>Not tested, though knowledge asks</source>
        <translation>未检测，但知识包要求检测</translation>
    </message>
    <message>
        <source>and %1 more, on the genome page</source>
        <translation>另有 %1 项，见基因组页</translation>
    </message>
    <message>
        <source>%1 tests, %2 open criteria of the first %3 options</source>
        <comment>numbers</comment>
        <translation>%1 项检测，%2 个待定条件（前 %3 个选项）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>肿瘤类型</translation>
    </message>
    <message>
        <source>It decides which tests and rules apply; the count above is not complete without it.</source>
        <translation>它决定适用哪些检测和规则；缺少它，上面的计数不完整。</translation>
    </message>
    <message>
        <source>Nothing that the rules of the pack ask for is missing.</source>
        <translation>知识包规则所要求的内容均不缺少。</translation>
    </message>
    <message>
        <source>Would settle criteria of the first options</source>
        <translation>可明确首位选项的条件</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>%n 个待定</numerusform>
        </translation>
    </message>
    <message>
        <source>Biomarker tests that could open options</source>
        <translation>可能开启更多选项的生物标志物检测</translation>
    </message>
    <message>
        <source>range from %1</source>
        <translation>参考范围 ≥ %1</translation>
    </message>
    <message>
        <source>range up to %1</source>
        <translation>参考范围 ≤ %1</translation>
    </message>
    <message>
        <source>range %1 to %2</source>
        <translation>参考范围 %1 至 %2</translation>
    </message>
    <message>
        <source>older than %1 days</source>
        <translation>已超过 %1 天</translation>
    </message>
    <message>
        <source>above range</source>
        <translation>高于参考范围</translation>
    </message>
    <message>
        <source>below range</source>
        <translation>低于参考范围</translation>
    </message>
    <message>
        <source>range not decided</source>
        <translation>无法判定是否在参考范围内</translation>
    </message>
    <message>
        <source>old</source>
        <translation>较旧</translation>
    </message>
    <message>
        <source>%1 values</source>
        <comment>count</comment>
        <translation>%1 个数值</translation>
    </message>
    <message>
        <source>%1 values, %2 older than %3 days</source>
        <translation>%1 个数值，其中 %2 个已超过 %3 天</translation>
    </message>
</context>
<context>
    <name>PharmacogeneRows</name>
    <message>
        <source>Not tested</source>
        <translation>未检测</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>未能分型</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between calls that fit equally well</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>The reason is not stated.</source>
        <translation>未说明原因。</translation>
    </message>
    <message>
        <source>variants found, phase not known</source>
        <translation>检出变异，相位未知</translation>
    </message>
    <message numerus="yes">
        <source>%n other diplotype(s) possible</source>
        <translation>
            <numerusform>另有 %n 种可能的双倍型</numerusform>
        </translation>
    </message>
    <message>
        <source>one chromosome X</source>
        <translation>一条 X 染色体</translation>
    </message>
    <message>
        <source>activity score %1</source>
        <translation>活性评分 %1</translation>
    </message>
    <message>
        <source>function not assigned</source>
        <translation>功能未指定</translation>
    </message>
    <message>
        <source>no phenotype defined</source>
        <translation>未定义表型</translation>
    </message>
    <message>
        <source>no phenotype</source>
        <translation>无表型</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n position(s) read</source>
        <translation>
            <numerusform>已读取 %1 个位点，共 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key position(s) not read</source>
        <translation>
            <numerusform>%n 个关键位点未读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Key positions not read</source>
        <translation>关键位点未读取</translation>
    </message>
    <message>
        <source>Call from outside</source>
        <translation>外部分型</translation>
    </message>
    <message>
        <source>Positions not stated</source>
        <translation>位点未说明</translation>
    </message>
    <message>
        <source>positions not known</source>
        <translation>位点未知</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>who made the call, file</comment>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>Key positions not read: %1.</source>
        <translation>未读取的关键位点：%1。</translation>
    </message>
    <message>
        <source>Not called; the reason is not stated.</source>
        <translation>未能分型；未说明原因。</translation>
    </message>
    <message>
        <source>Not called: %1</source>
        <translation>未能分型：%1</translation>
    </message>
    <message>
        <source>The data also allow: %1.</source>
        <translation>数据也允许：%1。</translation>
    </message>
    <message>
        <source>Read from a file on GRCh37, whose positions were carried over to GRCh38.</source>
        <translation>读取自 GRCh37 文件，其位置已转换到 GRCh38。</translation>
    </message>
    <message>
        <source>HapB3 rests on its exonic variant alone; the intronic one was not read.</source>
        <translation>HapB3 仅依据其外显子变异；内含子变异未读取。</translation>
    </message>
    <message>
        <source>The intronic and the exonic variant of HapB3 contradict each other.</source>
        <translation>HapB3 的内含子变异与外显子变异相互矛盾。</translation>
    </message>
    <message>
        <source>No diplotype fits; the phenotype rests on rs4149056 alone.</source>
        <translation>没有相符的双倍型；表型仅依据 rs4149056。</translation>
    </message>
    <message>
        <source>Called by %1.</source>
        <translation>由 %1 分型。</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, file</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, word</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), from %1 to %2</source>
        <translation>
            <numerusform>%n 个数值，%1 至 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Records and findings (*.json *.ndjson *.vcf *.vcf.gz *.vcf.bgz *.bcf *.maf *.maf.gz *.tsv *.tsv.gz *.txt *.seg);;All files (*)</source>
        <translation>病历和检测发现 (*.json *.ndjson *.vcf *.vcf.gz *.vcf.bgz *.bcf *.maf *.maf.gz *.tsv *.tsv.gz *.txt *.seg);;所有文件 (*)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open in browser (needs a network)</source>
        <translation>在浏览器中打开（需要网络）(&amp;O)</translation>
    </message>
    <message>
        <source>The source has no address on the web; find it by its name and date.</source>
        <translation>该来源没有网址；请按名称和日期查找。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the program</source>
        <translation>
            <numerusform>另有 %n 项，见程序</numerusform>
        </translation>
    </message>
    <message>
        <source>Tumour: %1</source>
        <translation>肿瘤：%1</translation>
    </message>
    <message>
        <source>type not known</source>
        <translation>类型未知</translation>
    </message>
    <message>
        <source>ECOG not recorded</source>
        <translation>ECOG 未记录</translation>
    </message>
    <message>
        <source>ECOG %1, %2</source>
        <comment>grade, date</comment>
        <translation>ECOG %1，%2</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>过敏：%1</translation>
    </message>
    <message>
        <source>No known allergy</source>
        <translation>无已知过敏</translation>
    </message>
    <message>
        <source>Allergies not recorded</source>
        <translation>过敏史未记录</translation>
    </message>
    <message>
        <source>born %1, %2, %3 · %4</source>
        <comment>birth date, age, sex, identifiers</comment>
        <translation>出生于 %1，%2，%3 · %4</translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>无标识</translation>
    </message>
    <message>
        <source>Consilium report of %1</source>
        <translation>Consilium 报告，%1</translation>
    </message>
    <message>
        <source>Metastasis: %1, %2</source>
        <comment>site or diagnosis, date</comment>
        <translation>转移：%1，%2</translation>
    </message>
    <message>
        <source>%1, diagnosed %2</source>
        <translation>%1，诊断于 %2</translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <translation>分期 %1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>treatment, period</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> (stopped: %1)</source>
        <translation> （停止：%1）</translation>
    </message>
    <message>
        <source>, allele fraction %1</source>
        <translation>，变异等位基因频率 %1</translation>
    </message>
    <message>
        <source>, germline</source>
        <translation>，胚系</translation>
    </message>
    <message>
        <source>Tested, nothing found: %1</source>
        <translation>已检测，未检出：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) did not pass their caller&apos;s filter and are not listed</source>
        <translation>
            <numerusform>%n 项检测发现未通过其变异检出软件的过滤，未列出</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>name, value, date</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1 pack-years</source>
        <translation>%1 包年</translation>
    </message>
    <message>
        <source>Family: %1, %2</source>
        <comment>relative, condition</comment>
        <translation>家族史：%1，%2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2&lt;br&gt;%3 %4 %5</source>
        <comment>probability and interval, outcome, horizon, model, version</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2&lt;br&gt;%3 %4 %5</translation>
    </message>
    <message>
        <source>withheld: %1</source>
        <translation>不予给出：%1</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>no model; in the trial: %1</source>
        <translation>无模型；试验中：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>dose, sources</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2; another call of the gene leads elsewhere)</source>
        <comment>dose, sources</comment>
        <translation>%1（%2；该基因的另一分型会得出不同建议）</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>basis, reason for the place</comment>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more in the program</source>
        <comment>shelf</comment>
        <translation>
            <numerusform>%1：程序中另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3 Interval: %4.</source>
        <comment>model, version, claim, meaning of the interval</comment>
        <translation>%1 %2：%3 区间：%4。</translation>
    </message>
    <message>
        <source>Options, in order of shelf and evidence</source>
        <translation>治疗选项，按分组和证据排序</translation>
    </message>
    <message>
        <source>%1 Knowledge pack %2 %3 (%4), as of %5. The program lists; it does not decide.</source>
        <comment>intended use, pack, version, content, date</comment>
        <translation>%1 知识包 %2 %3（%4），截至 %5。本程序只列出选项，不作决定。</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation>既往治疗</translation>
    </message>
    <message>
        <source>Tumour and germline findings</source>
        <translation>肿瘤与胚系检测发现</translation>
    </message>
    <message>
        <source>Latest values</source>
        <translation>最近数值</translation>
    </message>
    <message>
        <source>Lifestyle, other conditions, family</source>
        <translation>生活方式、其他疾病、家族史</translation>
    </message>
    <message>
        <source>Not tested or not known, and could open an option</source>
        <translation>未检测或未知，且可能开启某个选项</translation>
    </message>
    <message>
        <source>Pharmacogenes</source>
        <translation>药物基因</translation>
    </message>
    <message>
        <source>%1: not called</source>
        <comment>gene</comment>
        <translation>%1：未能分型</translation>
    </message>
    <message>
        <source>activity score %1</source>
        <translation>活性评分 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gene, result</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>key positions were not read</source>
        <translation>关键位点未读取</translation>
    </message>
    <message>
        <source>as stated by others</source>
        <translation>按他人给出</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of specimen, date of collection</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Specimens: %1</source>
        <translation>标本：%1</translation>
    </message>
</context>
<context>
    <name>RiskWords</name>
    <message>
        <source>en</source>
        <comment>code of this language</comment>
        <extracomment>The code of the language of these translations: &quot;de&quot;. The facts hold each sentence in both.</extracomment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>Hereditary risk</source>
        <translation>遗传风险</translation>
    </message>
    <message>
        <source>Second cancers</source>
        <translation>第二原发癌</translation>
    </message>
    <message>
        <source>Breast</source>
        <translation>乳腺</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>肺</translation>
    </message>
    <message>
        <source>Thrombosis</source>
        <translation>血栓</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>心脏</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>肝脏</translation>
    </message>
    <message>
        <source>Kidney</source>
        <translation>肾脏</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>骨骼</translation>
    </message>
    <message>
        <source>Toxicity of treatment</source>
        <translation>治疗毒性</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>risk</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>range</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 mL/min per 1.73 m²</source>
        <translation>%1 mL/min/1.73 m²</translation>
    </message>
    <message>
        <source>The average woman of her age and group: %1 %.</source>
        <translation>同年龄、同人群女性的平均值：%1%。</translation>
    </message>
    <message>
        <source>In this band %1 % had severe toxicity; no interval was published with it.</source>
        <translation>此分段中 %1% 发生严重毒性；未同时发表区间。</translation>
    </message>
    <message>
        <source>ALBI grade %1.</source>
        <translation>ALBI %1 级。</translation>
    </message>
    <message>
        <source>in the record; no formula is computed</source>
        <translation>病历中有记录；不计算公式</translation>
    </message>
    <message>
        <source>planned; no formula is computed</source>
        <translation>已计划；不计算公式</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <comment>formula</comment>
        <translation>%1 · 今天</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>formula, horizon</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (no date)</source>
        <comment>input</comment>
        <translation>%1（无日期）</translation>
    </message>
    <message>
        <source>Old: %1</source>
        <translation>较旧：%1</translation>
    </message>
    <message>
        <source>%1: answered here</source>
        <translation>%1：在此作答</translation>
    </message>
    <message>
        <source>%1, undated</source>
        <comment>guideline</comment>
        <translation>%1，无日期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>guideline, date</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s))</source>
        <comment>input, age</comment>
        <translation>
            <numerusform>%1（%n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>input, remarks</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SpecimenSigns</name>
    <message>
        <source>date not recorded</source>
        <translation>日期未记录</translation>
    </message>
    <message>
        <source>specimen %1, %2, %3</source>
        <comment>number, kind, date of collection</comment>
        <translation>标本 %1，%2，%3</translation>
    </message>
    <message>
        <source>kind not stated</source>
        <translation>未注明类型</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of specimen, site</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>specimen %1</source>
        <comment>number</comment>
        <translation>标本 %1</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>oncogenic</source>
        <translation>致癌</translation>
    </message>
    <message>
        <source>likely oncogenic</source>
        <translation>可能致癌</translation>
    </message>
    <message>
        <source>uncertain significance</source>
        <translation>意义未明</translation>
    </message>
    <message>
        <source>likely benign</source>
        <translation>可能良性</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <source>creatinine</source>
        <translation>肌酐</translation>
    </message>
    <message>
        <source>bilirubin</source>
        <translation>胆红素</translation>
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
        <translation>中性粒细胞</translation>
    </message>
    <message>
        <source>platelets</source>
        <translation>血小板</translation>
    </message>
    <message>
        <source>body weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>histology</source>
        <translation>组织学</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>过敏史</translation>
    </message>
    <message>
        <source>repeat the test</source>
        <translation>重复检测</translation>
    </message>
    <message>
        <source>ECOG performance status</source>
        <translation>ECOG 体能状态评分</translation>
    </message>
    <message>
        <source>creatinine clearance (Cockcroft-Gault)</source>
        <translation>肌酐清除率（Cockcroft-Gault）</translation>
    </message>
    <message>
        <source>bilirubin, as a multiple of the upper limit</source>
        <translation>胆红素，以正常上限倍数计</translation>
    </message>
    <message>
        <source>AST, as a multiple of the upper limit</source>
        <translation>AST，以正常上限倍数计</translation>
    </message>
    <message>
        <source>ALT, as a multiple of the upper limit</source>
        <translation>ALT，以正常上限倍数计</translation>
    </message>
    <message>
        <source>upper reference limit of bilirubin</source>
        <translation>胆红素参考上限</translation>
    </message>
    <message>
        <source>upper reference limit of ast</source>
        <translation>AST 参考上限</translation>
    </message>
    <message>
        <source>upper reference limit of alt</source>
        <translation>ALT 参考上限</translation>
    </message>
    <message>
        <source>the tumour</source>
        <translation>该肿瘤</translation>
    </message>
    <message>
        <source>no AMP level</source>
        <translation>无 AMP 级别</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>complete or partial response</source>
        <translation>完全缓解或部分缓解</translation>
    </message>
    <message>
        <source>best response during treatment; no fixed time</source>
        <translation>治疗期间最佳缓解；无固定时间点</translation>
    </message>
    <message>
        <source>tumour mutational burden</source>
        <translation>肿瘤突变负荷</translation>
    </message>
    <message>
        <source>earlier systemic treatment</source>
        <translation>既往系统治疗</translation>
    </message>
    <message>
        <source>age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>tumour type</source>
        <translation>肿瘤类型</translation>
    </message>
    <message>
        <source>albumin</source>
        <translation>白蛋白</translation>
    </message>
    <message>
        <source>neutrophils to lymphocytes</source>
        <translation>中性粒细胞与淋巴细胞比值</translation>
    </message>
    <message>
        <source>microsatellite instability</source>
        <translation>微卫星不稳定性</translation>
    </message>
    <message>
        <source>amplification</source>
        <translation>扩增</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>阳性</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>阴性</translation>
    </message>
    <message>
        <source>deficient</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>proficient</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Pathogenic</source>
        <translation>致病</translation>
    </message>
    <message>
        <source>Likely pathogenic</source>
        <translation>可能致病</translation>
    </message>
    <message>
        <source>Oncogenic</source>
        <translation>致癌</translation>
    </message>
    <message>
        <source>Likely oncogenic</source>
        <translation>可能致癌</translation>
    </message>
    <message>
        <source>Uncertain significance</source>
        <translation>意义未明</translation>
    </message>
    <message>
        <source>Likely benign</source>
        <translation>可能良性</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <source>Poor Metabolizer</source>
        <translation>慢代谢型（PM）</translation>
    </message>
    <message>
        <source>Likely Poor Metabolizer</source>
        <translation>很可能慢代谢型（PM）</translation>
    </message>
    <message>
        <source>Intermediate Metabolizer</source>
        <translation>中间代谢型（IM）</translation>
    </message>
    <message>
        <source>Likely Intermediate Metabolizer</source>
        <translation>很可能中间代谢型（IM）</translation>
    </message>
    <message>
        <source>Possible Intermediate Metabolizer</source>
        <translation>可能中间代谢型（IM）</translation>
    </message>
    <message>
        <source>Normal Metabolizer</source>
        <translation>正常代谢型（NM）</translation>
    </message>
    <message>
        <source>Rapid Metabolizer</source>
        <translation>快代谢型（RM）</translation>
    </message>
    <message>
        <source>Ultrarapid Metabolizer</source>
        <translation>超快代谢型（UM）</translation>
    </message>
    <message>
        <source>Indeterminate</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Normal Function</source>
        <translation>功能正常</translation>
    </message>
    <message>
        <source>Increased Function</source>
        <translation>功能增强</translation>
    </message>
    <message>
        <source>Decreased Function</source>
        <translation>功能降低</translation>
    </message>
    <message>
        <source>Possible Decreased Function</source>
        <translation>功能可能降低</translation>
    </message>
    <message>
        <source>Poor Function</source>
        <translation>功能低下</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>不定</translation>
    </message>
    <message>
        <source>Deficient</source>
        <translation>缺乏</translation>
    </message>
    <message>
        <source>Deficient with CNSHA</source>
        <translation>缺乏，伴慢性非球形红细胞溶血性贫血</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>No Recommendation</source>
        <translation>无推荐</translation>
    </message>
    <message>
        <source>general</source>
        <translation>一般人群</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>pediatrics</source>
        <translation>儿童和青少年</translation>
    </message>
    <message>
        <source>Survival with acute myeloid leukaemia</source>
        <translation>急性髓系白血病的生存</translation>
    </message>
    <message>
        <source>How long people like this lived when they were treated intensively in three German-Austrian trials. It does not say what a treatment or a transplant adds.</source>
        <translation>在三项德国-奥地利试验中接受强化治疗的此类患者的生存时间。不说明某种治疗或移植带来的增益。</translation>
    </message>
    <message>
        <source>death from any cause</source>
        <translation>任何原因死亡</translation>
    </message>
    <message>
        <source>1, 3 and 5 years from trial entry</source>
        <translation>自入组起 1、3 和 5 年</translation>
    </message>
    <message>
        <source>1,232 adults with acute myeloid leukaemia treated intensively in the trials AMLHD98A, AMLHD98B and AMLSG 07-04.</source>
        <translation>1,232 例急性髓系白血病成人患者，在 AMLHD98A、AMLHD98B 和 AMLSG 07-04 试验中接受强化治疗。</translation>
    </message>
    <message>
        <source>Trained on data of a research repository (GPL-3.0) without separate terms; ask the authors before commercial use.</source>
        <translation>以某研究存储库的数据（GPL-3.0）训练，无单独条款；商业使用前请询问作者。</translation>
    </message>
    <message>
        <source>male sex</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>haemoglobin</source>
        <translation>血红蛋白</translation>
    </message>
    <message>
        <source>white blood cells</source>
        <translation>白细胞</translation>
    </message>
    <message>
        <source>lactate dehydrogenase</source>
        <translation>乳酸脱氢酶</translation>
    </message>
    <message>
        <source>blasts in the marrow</source>
        <translation>骨髓原始细胞</translation>
    </message>
    <message>
        <source>blasts in the blood</source>
        <translation>外周血原始细胞</translation>
    </message>
    <message>
        <source>enlarged spleen</source>
        <translation>脾大</translation>
    </message>
    <message>
        <source>kind of leukaemia</source>
        <translation>白血病类型</translation>
    </message>
    <message>
        <source>normal karyotype</source>
        <translation>正常核型</translation>
    </message>
    <message>
        <source>Response to atezolizumab in urothelial cancer</source>
        <translation>阿替利珠单抗治疗尿路上皮癌的缓解</translation>
    </message>
    <message>
        <source>How often people with metastatic urothelial cancer like this responded to atezolizumab. It does not say what another treatment, or none, would have done.</source>
        <translation>此类转移性尿路上皮癌患者使用阿替利珠单抗后缓解的频率。不说明采用其他治疗或不治疗会怎样。</translation>
    </message>
    <message>
        <source>People with metastatic urothelial cancer given atezolizumab in the single-arm trial IMvigor210.</source>
        <translation>在单臂试验 IMvigor210 中使用阿替利珠单抗的转移性尿路上皮癌患者。</translation>
    </message>
    <message>
        <source>PD-L1 on immune cells</source>
        <translation>免疫细胞 PD-L1</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>播散</translation>
    </message>
    <message>
        <source>platinum before</source>
        <translation>既往铂类治疗</translation>
    </message>
    <message>
        <source>tobacco</source>
        <translation>吸烟</translation>
    </message>
    <message>
        <source>Recurrence after breast cancer surgery</source>
        <translation>乳腺癌术后复发</translation>
    </message>
    <message>
        <source>How long people like this stayed alive without recurrence with the treatment they were given. It does not say what a treatment adds.</source>
        <translation>此类患者在所接受治疗下无复发生存的时间。不说明某种治疗带来的增益。</translation>
    </message>
    <message>
        <source>recurrence or death</source>
        <translation>复发或死亡</translation>
    </message>
    <message>
        <source>2 and 5 years from surgery</source>
        <translation>自手术起 2 年和 5 年</translation>
    </message>
    <message>
        <source>2,982 women with primary breast cancer of the Rotterdam tumour bank, operated on from 1978 to 1993.</source>
        <translation>鹿特丹肿瘤库中 2,982 例原发性乳腺癌女性，手术时间为 1978 至 1993 年。</translation>
    </message>
    <message>
        <source>age at surgery</source>
        <translation>手术时年龄</translation>
    </message>
    <message>
        <source>after the menopause</source>
        <translation>绝经后</translation>
    </message>
    <message>
        <source>tumour size class</source>
        <translation>肿瘤大小分级</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>positive lymph nodes</source>
        <translation>阳性淋巴结</translation>
    </message>
    <message>
        <source>progesterone receptor</source>
        <translation>孕激素受体</translation>
    </message>
    <message>
        <source>oestrogen receptor</source>
        <translation>雌激素受体</translation>
    </message>
    <message>
        <source>hormone therapy given</source>
        <translation>接受过内分泌治疗</translation>
    </message>
    <message>
        <source>chemotherapy given</source>
        <translation>接受过化疗</translation>
    </message>
    <message>
        <source>Survival of breast cancer itself</source>
        <translation>乳腺癌特异性生存</translation>
    </message>
    <message>
        <source>How long women like this lived with the treatment they were given, if nothing else had ended their life. It does not say what a treatment adds.</source>
        <translation>此类女性在所接受治疗下、若无其他原因终止其生命时的生存时间。不说明某种治疗带来的增益。</translation>
    </message>
    <message>
        <source>death from breast cancer</source>
        <translation>乳腺癌所致死亡</translation>
    </message>
    <message>
        <source>5, 10 and 15 years from diagnosis</source>
        <translation>自诊断起 5、10 和 15 年</translation>
    </message>
    <message>
        <source>Women with early or locally advanced breast cancer treated at five centres in the United Kingdom and Canada from 1977 to 2005. Nobody was given trastuzumab or later drugs.</source>
        <translation>1977 至 2005 年在英国和加拿大五个中心接受治疗的早期或局部晚期乳腺癌女性。无人使用曲妥珠单抗或更晚问世的药物。</translation>
    </message>
    <message>
        <source>age at diagnosis</source>
        <translation>诊断时年龄</translation>
    </message>
    <message>
        <source>tumour size</source>
        <translation>肿瘤大小</translation>
    </message>
    <message>
        <source>oestrogen receptor positive</source>
        <translation>雌激素受体阳性</translation>
    </message>
    <message>
        <source>progesterone receptor positive</source>
        <translation>孕激素受体阳性</translation>
    </message>
    <message>
        <source>HER2 positive</source>
        <translation>HER2 阳性</translation>
    </message>
    <message>
        <source>tumour stage</source>
        <translation>肿瘤分期</translation>
    </message>
    <message>
        <source>intrinsic subtype (PAM50 and claudin-low)</source>
        <translation>内在亚型（PAM50 和 claudin-low）</translation>
    </message>
    <message>
        <source>mutations per megabase of the panel</source>
        <translation>检测 panel 每兆碱基突变数</translation>
    </message>
    <message>
        <source>mastectomy</source>
        <translation>乳房切除术</translation>
    </message>
    <message>
        <source>radiotherapy given</source>
        <translation>接受过放疗</translation>
    </message>
    <message>
        <source>Survival after breast cancer</source>
        <translation>乳腺癌后的生存</translation>
    </message>
    <message>
        <source>How long women like this lived with the treatment they were given. It does not say what a treatment adds.</source>
        <translation>此类女性在所接受治疗下的生存时间。不说明某种治疗带来的增益。</translation>
    </message>
    <message>
        <source>Survival after colon cancer by randomised treatment</source>
        <translation>按随机分组治疗的结肠癌后生存</translation>
    </message>
    <message>
        <source>What was seen in the arms of a randomised trial: the difference between arms is the average effect of the treatment, the same for everybody on the scale of the hazard.</source>
        <translation>随机试验各组的观察结果：组间差异是治疗的平均效应，在风险率尺度上对每个人相同。</translation>
    </message>
    <message>
        <source>3 and 5 years from randomisation</source>
        <translation>自随机分组起 3 年和 5 年</translation>
    </message>
    <message>
        <source>People with resected stage B2 or C colon cancer of the trial of levamisole with fluorouracil (intergroup, entered 1984 to 1987).</source>
        <translation>左旋咪唑联合氟尿嘧啶试验（协作组，1984 至 1987 年入组）中 B2 或 C 期结肠癌切除术后患者。</translation>
    </message>
    <message>
        <source>randomised arm</source>
        <translation>随机分组</translation>
    </message>
    <message>
        <source>more than four positive lymph nodes</source>
        <translation>阳性淋巴结超过 4 个</translation>
    </message>
    <message>
        <source>differentiation</source>
        <translation>分化程度</translation>
    </message>
    <message>
        <source>local extent</source>
        <translation>局部浸润范围</translation>
    </message>
    <message>
        <source>long time from surgery to registration</source>
        <translation>手术至登记间隔较长</translation>
    </message>
    <message>
        <source>obstruction by the tumour</source>
        <translation>肿瘤梗阻</translation>
    </message>
    <message>
        <source>perforation</source>
        <translation>穿孔</translation>
    </message>
    <message>
        <source>adherence to nearby organs</source>
        <translation>与邻近器官粘连</translation>
    </message>
    <message>
        <source>Recurrence after colon cancer by randomised treatment</source>
        <translation>按随机分组治疗的结肠癌后复发</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>复发</translation>
    </message>
    <message>
        <source>Drug response of blood cancer cells outside the body</source>
        <translation>血液肿瘤细胞体外药物反应</translation>
    </message>
    <message>
        <source>How many cells of samples like this were still alive after a drug in a dish, as a share of untreated cells. It is no clinical benefit.</source>
        <translation>此类样本的细胞在培养皿中经药物作用后仍存活的数量，以占未处理细胞的比例表示。这不是临床获益。</translation>
    </message>
    <message>
        <source>living cells, mean of five concentrations, as a share of the untreated</source>
        <translation>活细胞，五个浓度的均值，占未处理细胞的比例</translation>
    </message>
    <message>
        <source>after the incubation of the study</source>
        <translation>经该研究规定的孵育后</translation>
    </message>
    <message>
        <source>Blood or marrow samples of people with blood cancers, three of four with chronic lymphocytic leukaemia, each exposed to 64 drugs.</source>
        <translation>血液肿瘤患者的血液或骨髓样本，四分之三为慢性淋巴细胞白血病，每份样本均暴露于 64 种药物。</translation>
    </message>
    <message>
        <source>drug</source>
        <translation>药物</translation>
    </message>
    <message>
        <source>what the drug acts on</source>
        <translation>药物作用靶点</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>age at the sample</source>
        <translation>采样时年龄</translation>
    </message>
    <message>
        <source>no treatment before the sample</source>
        <translation>采样前未治疗</translation>
    </message>
    <message>
        <source>methylation group</source>
        <translation>甲基化分组</translation>
    </message>
    <message>
        <source>IGHV mutated</source>
        <translation>IGHV 突变</translation>
    </message>
    <message>
        <source>Fine-needle aspirate of the breast</source>
        <translation>乳腺细针穿刺</translation>
    </message>
    <message>
        <source>How often an aspirate with nuclei measured like these was malignant in one laboratory. It is an aid to the cytologist, not a diagnosis.</source>
        <translation>在一个实验室中，细胞核测量值与此类似的穿刺标本为恶性的频率。它是对细胞学医师的辅助，不是诊断。</translation>
    </message>
    <message>
        <source>malignant</source>
        <translation>恶性</translation>
    </message>
    <message>
        <source>at the time of the aspirate</source>
        <translation>穿刺时</translation>
    </message>
    <message>
        <source>Fine-needle aspirates of breast masses of one US hospital, with more malignant ones (37 %) than a clinic sees.</source>
        <translation>美国一家医院乳腺肿块的细针穿刺标本，其中恶性比例（37%）高于一般门诊所见。</translation>
    </message>
    <message>
        <source>Response to immune checkpoint inhibitors</source>
        <translation>免疫检查点抑制剂的缓解</translation>
    </message>
    <message>
        <source>How often people like this responded when they were given a checkpoint inhibitor. It does not say what another treatment, or none, would have done.</source>
        <translation>此类患者使用检查点抑制剂后缓解的频率。不说明采用其他治疗或不治疗会怎样。</translation>
    </message>
    <message>
        <source>People with solid tumours of 16 types treated with PD-1, PD-L1 or CTLA-4 antibodies at one US centre, begun from 2015 to 2017; 94 % had stage IV disease. Other agents given with them are not recorded.</source>
        <translation>在美国一个中心接受 PD-1、PD-L1 或 CTLA-4 抗体治疗的 16 种实体瘤患者，治疗始于 2015 至 2017 年；94% 为 IV 期。未记录联合使用的其他药物。</translation>
    </message>
    <message>
        <source>Survival on immune checkpoint inhibitors</source>
        <translation>免疫检查点抑制剂治疗下的生存</translation>
    </message>
    <message>
        <source>How long people like this lived after they began a checkpoint inhibitor. It does not say what another treatment, or none, would have done.</source>
        <translation>此类患者开始使用检查点抑制剂后的生存时间。不说明采用其他治疗或不治疗会怎样。</translation>
    </message>
    <message>
        <source>12 and 24 months from the first dose</source>
        <translation>自首次给药起 12 和 24 个月</translation>
    </message>
    <message>
        <source>Trained on data that are open for research (GPL-3.0); ask their owners before commercial use.</source>
        <translation>以对研究开放的数据（GPL-3.0）训练；商业使用前请询问数据所有者。</translation>
    </message>
    <message>
        <source>body mass index</source>
        <translation>体重指数</translation>
    </message>
    <message>
        <source>fraction of the genome with copy-number changes</source>
        <translation>有拷贝数变化的基因组比例</translation>
    </message>
    <message>
        <source>stage IV disease</source>
        <translation>IV 期</translation>
    </message>
    <message>
        <source>checkpoint drugs given</source>
        <translation>所用检查点药物</translation>
    </message>
    <message>
        <source>Response to immune checkpoint inhibitors in lung cancer</source>
        <translation>肺癌免疫检查点抑制剂的缓解</translation>
    </message>
    <message>
        <source>How often people with non-small-cell lung cancer like this responded when they were given a checkpoint inhibitor. It does not say what another treatment, or none, would have done.</source>
        <translation>此类非小细胞肺癌患者使用检查点抑制剂后缓解的频率。不说明采用其他治疗或不治疗会怎样。</translation>
    </message>
    <message>
        <source>People with non-small-cell lung cancer treated with PD-1 or PD-L1 antibodies, some with a CTLA-4 antibody: 331 of one US centre (begun 2015 to 2017) and 309 of several centres (Ravi et al. 2023).</source>
        <translation>接受 PD-1 或 PD-L1 抗体治疗的非小细胞肺癌患者，部分联合 CTLA-4 抗体：331 例来自美国一个中心（始于 2015 至 2017 年），309 例来自多个中心（Ravi et al. 2023）。</translation>
    </message>
    <message>
        <source>PD-L1, tumour proportion score</source>
        <translation>PD-L1，肿瘤细胞阳性比例分数（TPS）</translation>
    </message>
    <message>
        <source>ever smoked</source>
        <translation>曾经吸烟</translation>
    </message>
    <message>
        <source>pack-years</source>
        <translation>包年</translation>
    </message>
    <message>
        <source>Warfarin dose</source>
        <translation>华法林剂量</translation>
    </message>
    <message>
        <source>The weekly dose on which people like this were stable. It does not say what happens at another dose, and it replaces no INR.</source>
        <translation>此类患者达到稳定时的每周剂量。不说明其他剂量会怎样，也不能代替 INR。</translation>
    </message>
    <message>
        <source>stable weekly dose</source>
        <translation>稳定每周剂量</translation>
    </message>
    <message>
        <source>the dose once stable</source>
        <translation>稳定后的剂量</translation>
    </message>
    <message>
        <source>People of 21 groups on four continents on a stable dose of warfarin (International Warfarin Pharmacogenetics Consortium).</source>
        <translation>四大洲 21 个研究组中华法林剂量稳定的人群（International Warfarin Pharmacogenetics Consortium）。</translation>
    </message>
    <message>
        <source>Trained on PharmGKB (ClinPGx) data, CC BY-SA 4.0, which must not be sold: ask ClinPGx before commercial use.</source>
        <translation>以 PharmGKB（ClinPGx）数据训练，CC BY-SA 4.0，不得出售：商业使用前请询问 ClinPGx。</translation>
    </message>
    <message>
        <source>age in decades</source>
        <translation>年龄（十年为单位）</translation>
    </message>
    <message>
        <source>height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>VKORC1 rs9923231, number of A alleles</source>
        <translation>VKORC1 rs9923231，A 等位基因数</translation>
    </message>
    <message>
        <source>CYP2C9 *2 alleles</source>
        <translation>CYP2C9 *2 等位基因</translation>
    </message>
    <message>
        <source>CYP2C9 *3 alleles</source>
        <translation>CYP2C9 *3 等位基因</translation>
    </message>
    <message>
        <source>amiodarone</source>
        <translation>胺碘酮</translation>
    </message>
    <message>
        <source>carbamazepine</source>
        <translation>卡马西平</translation>
    </message>
    <message>
        <source>phenytoin</source>
        <translation>苯妥英</translation>
    </message>
    <message>
        <source>simvastatin</source>
        <translation>辛伐他汀</translation>
    </message>
    <message>
        <source>atorvastatin</source>
        <translation>阿托伐他汀</translation>
    </message>
    <message>
        <source>aspirin</source>
        <translation>阿司匹林</translation>
    </message>
    <message>
        <source>sulfonamide antibiotic</source>
        <translation>磺胺类抗生素</translation>
    </message>
    <message>
        <source>azole antifungal</source>
        <translation>唑类抗真菌药</translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation>糖尿病</translation>
    </message>
    <message>
        <source>heart failure</source>
        <translation>心力衰竭</translation>
    </message>
    <message>
        <source>heart valve replaced</source>
        <translation>心脏瓣膜置换术后</translation>
    </message>
    <message>
        <source>smokes now</source>
        <translation>目前吸烟</translation>
    </message>
    <message>
        <source>target INR</source>
        <translation>目标 INR</translation>
    </message>
    <message>
        <source>surgery only</source>
        <translation>仅手术</translation>
    </message>
    <message>
        <source>and radiotherapy where selected</source>
        <translation>加放疗（如已选择）</translation>
    </message>
    <message>
        <source>and hormone therapy where selected</source>
        <translation>加内分泌治疗（如已选择）</translation>
    </message>
    <message>
        <source>and chemotherapy where selected</source>
        <translation>加化疗（如已选择）</translation>
    </message>
    <message>
        <source>long QT syndrome or prolonged QT</source>
        <translation>长 QT 综合征或 QT 间期延长</translation>
    </message>
    <message>
        <source>torsades de pointes</source>
        <translation>尖端扭转型室性心动过速</translation>
    </message>
    <message>
        <source>ventricular arrhythmia</source>
        <translation>室性心律失常</translation>
    </message>
    <message>
        <source>severe arrhythmia</source>
        <translation>严重心律失常</translation>
    </message>
    <message>
        <source>bradycardia or heart block</source>
        <translation>心动过缓或心脏传导阻滞</translation>
    </message>
    <message>
        <source>atrial fibrillation or flutter</source>
        <translation>心房颤动或心房扑动</translation>
    </message>
    <message>
        <source>uncompensated heart failure</source>
        <translation>失代偿性心力衰竭</translation>
    </message>
    <message>
        <source>cardiomyopathy</source>
        <translation>心肌病</translation>
    </message>
    <message>
        <source>myocardial infarction</source>
        <translation>心肌梗死</translation>
    </message>
    <message>
        <source>unstable angina</source>
        <translation>不稳定型心绞痛</translation>
    </message>
    <message>
        <source>uncontrolled hypertension</source>
        <translation>未控制的高血压</translation>
    </message>
    <message>
        <source>severely low potassium</source>
        <translation>严重低钾血症</translation>
    </message>
    <message>
        <source>severely low magnesium</source>
        <translation>严重低镁血症</translation>
    </message>
    <message>
        <source>stroke, transient ischaemic attack or arterial occlusion</source>
        <translation>卒中、短暂性脑缺血发作或动脉闭塞</translation>
    </message>
    <message>
        <source>type 1 diabetes</source>
        <translation>1 型糖尿病</translation>
    </message>
    <message>
        <source>uncontrolled diabetes</source>
        <translation>未控制的糖尿病</translation>
    </message>
    <message>
        <source>diabetes treated with insulin</source>
        <translation>使用胰岛素治疗的糖尿病</translation>
    </message>
    <message>
        <source>Stevens-Johnson syndrome, toxic epidermal necrolysis or erythema multiforme</source>
        <translation>Stevens-Johnson 综合征、中毒性表皮坏死松解症或多形红斑</translation>
    </message>
    <message>
        <source>interstitial lung disease or pneumonitis</source>
        <translation>间质性肺疾病或肺炎（非感染性）</translation>
    </message>
    <message>
        <source>type 2 diabetes</source>
        <translation>2 型糖尿病</translation>
    </message>
    <message>
        <source>pleural effusion or ascites</source>
        <translation>胸腔积液或腹水</translation>
    </message>
    <message>
        <source>alcohol dependence or excessive drinking</source>
        <translation>酒精依赖或过量饮酒</translation>
    </message>
    <message>
        <source>epilepsy or seizures</source>
        <translation>癫痫或抽搐发作</translation>
    </message>
    <message>
        <source>falls or tendency to fall</source>
        <translation>跌倒或跌倒倾向</translation>
    </message>
    <message>
        <source>osteoporosis or fragility fracture</source>
        <translation>骨质疏松或脆性骨折</translation>
    </message>
    <message>
        <source>peripheral or hereditary neuropathy</source>
        <translation>周围神经病变或遗传性神经病变</translation>
    </message>
    <message>
        <source>severe obesity</source>
        <translation>重度肥胖</translation>
    </message>
    <message>
        <source>glomerular filtration (CKD-EPI 2021)</source>
        <translation>肾小球滤过率（CKD-EPI 2021）</translation>
    </message>
    <message>
        <source>lipase, as a multiple of the upper limit</source>
        <translation>脂肪酶，以正常上限倍数计</translation>
    </message>
    <message>
        <source>lymphocytes</source>
        <translation>淋巴细胞</translation>
    </message>
    <message>
        <source>potassium</source>
        <translation>钾</translation>
    </message>
    <message>
        <source>magnesium</source>
        <translation>镁</translation>
    </message>
    <message>
        <source>calcium</source>
        <translation>钙</translation>
    </message>
    <message>
        <source>sodium</source>
        <translation>钠</translation>
    </message>
    <message>
        <source>glucose</source>
        <translation>葡萄糖</translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation>HbA1c</translation>
    </message>
    <message>
        <source>left ventricular ejection fraction</source>
        <translation>左心室射血分数</translation>
    </message>
    <message>
        <source>QTc interval</source>
        <translation>QTc 间期</translation>
    </message>
    <message>
        <source>systolic blood pressure</source>
        <translation>收缩压</translation>
    </message>
    <message>
        <source>diastolic blood pressure</source>
        <translation>舒张压</translation>
    </message>
    <message>
        <source>INR</source>
        <translation>INR</translation>
    </message>
    <message>
        <source>pack-years of smoking</source>
        <translation>吸烟包年数</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>酒精</translation>
    </message>
    <message>
        <source>surgery</source>
        <translation>手术</translation>
    </message>
    <message>
        <source>radiotherapy</source>
        <translation>放疗</translation>
    </message>
    <message>
        <source>tobacco use</source>
        <translation>吸烟情况</translation>
    </message>
    <message>
        <source>medication list</source>
        <translation>用药清单</translation>
    </message>
    <message>
        <source>alcohol intake</source>
        <translation>饮酒量</translation>
    </message>
    <message>
        <source>more precise tumour type</source>
        <translation>更精确的肿瘤类型</translation>
    </message>
    <message>
        <source>ejection fraction</source>
        <translation>射血分数</translation>
    </message>
    <message>
        <source>diet</source>
        <translation>饮食</translation>
    </message>
    <message>
        <source>supplements and herbal remedies</source>
        <translation>补充剂和草药</translation>
    </message>
    <message>
        <source>sun exposure</source>
        <translation>日晒</translation>
    </message>
    <message>
        <source>work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>physical activity</source>
        <translation>体力活动</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>妊娠</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>proportion</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>hazard ratio</source>
        <translation>风险比</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>每日 1 次</translation>
    </message>
    <message>
        <source>twice a day</source>
        <translation>每日 2 次</translation>
    </message>
    <message>
        <source>every 3 weeks</source>
        <translation>每 3 周 1 次</translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <translation>每 2 周 1 次</translation>
    </message>
    <message>
        <source>every 4 weeks</source>
        <translation>每 4 周 1 次</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>每周 1 次</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>口服</translation>
    </message>
    <message>
        <source>intravenous</source>
        <translation>静脉</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>皮下</translation>
    </message>
    <message>
        <source>intramuscular</source>
        <translation>肌内</translation>
    </message>
    <message>
        <source>bmi</source>
        <translation>BMI</translation>
    </message>
    <message>
        <source>leukocytes</source>
        <translation>白细胞</translation>
    </message>
    <message>
        <source>monocytes</source>
        <translation>单核细胞</translation>
    </message>
    <message>
        <source>calcium corrected for albumin</source>
        <translation>白蛋白校正钙</translation>
    </message>
    <message>
        <source>alkaline phosphatase</source>
        <translation>碱性磷酸酶</translation>
    </message>
    <message>
        <source>GGT</source>
        <translation>GGT</translation>
    </message>
    <message>
        <source>creatine kinase</source>
        <translation>肌酸激酶</translation>
    </message>
    <message>
        <source>lipase</source>
        <translation>脂肪酶</translation>
    </message>
    <message>
        <source>PSA</source>
        <translation>PSA</translation>
    </message>
    <message>
        <source>cholesterol</source>
        <translation>胆固醇</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <translation>HDL 胆固醇</translation>
    </message>
    <message>
        <source>albumin to creatinine in urine</source>
        <translation>尿白蛋白/肌酐比值</translation>
    </message>
    <message>
        <source>GFR by CKD-EPI 2021</source>
        <translation>GFR（CKD-EPI 2021）</translation>
    </message>
    <message>
        <source>lower limit of the laboratory</source>
        <translation>实验室下限</translation>
    </message>
    <message>
        <source>upper limit of the laboratory</source>
        <translation>实验室上限</translation>
    </message>
    <message>
        <source>Karnofsky index</source>
        <translation>Karnofsky 评分</translation>
    </message>
    <message>
        <source>stopped smoking</source>
        <translation>已戒烟</translation>
    </message>
    <message>
        <source>sum of diameters</source>
        <translation>直径总和</translation>
    </message>
    <message>
        <source>current</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>former</source>
        <translation>既往</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>present</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>women</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>men</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>people who never smoked</source>
        <translation>从不吸烟者</translation>
    </message>
    <message>
        <source>people who have smoked</source>
        <translation>曾经吸烟者</translation>
    </message>
    <message>
        <source>body height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>active infection</source>
        <translation>活动性感染</translation>
    </message>
    <message>
        <source>allogeneic stem-cell transplant</source>
        <translation>异基因造血干细胞移植</translation>
    </message>
    <message>
        <source>alpha-gal syndrome (red-meat allergy)</source>
        <translation>α-半乳糖综合征（红肉过敏）</translation>
    </message>
    <message>
        <source>autoimmune disease</source>
        <translation>自身免疫性疾病</translation>
    </message>
    <message>
        <source>brain injury</source>
        <translation>脑损伤</translation>
    </message>
    <message>
        <source>brain metastases</source>
        <translation>脑转移</translation>
    </message>
    <message>
        <source>breast feeding</source>
        <translation>哺乳期</translation>
    </message>
    <message>
        <source>Charcot-Marie-Tooth disease or another hereditary neuropathy</source>
        <translation>Charcot-Marie-Tooth 病或其他遗传性神经病变</translation>
    </message>
    <message>
        <source>radiotherapy of the mediastinum or chest</source>
        <translation>纵隔或胸部放疗</translation>
    </message>
    <message>
        <source>chronic hepatitis B</source>
        <translation>慢性乙型肝炎</translation>
    </message>
    <message>
        <source>corneal or ocular surface disease</source>
        <translation>角膜或眼表疾病</translation>
    </message>
    <message>
        <source>depression, psychosis or suicidality</source>
        <translation>抑郁、精神病或自杀倾向</translation>
    </message>
    <message>
        <source>gastrointestinal bleeding</source>
        <translation>胃肠道出血</translation>
    </message>
    <message>
        <source>gastrointestinal perforation or fistula</source>
        <translation>胃肠道穿孔或瘘</translation>
    </message>
    <message>
        <source>graft-versus-host disease</source>
        <translation>移植物抗宿主病</translation>
    </message>
    <message>
        <source>haemoptysis</source>
        <translation>咯血</translation>
    </message>
    <message>
        <source>hepatitis B, present or past</source>
        <translation>乙型肝炎，现患或既往</translation>
    </message>
    <message>
        <source>HIV infection</source>
        <translation>HIV 感染</translation>
    </message>
    <message>
        <source>immune deficiency</source>
        <translation>免疫缺陷</translation>
    </message>
    <message>
        <source>vaccination with a live vaccine</source>
        <translation>接种活疫苗</translation>
    </message>
    <message>
        <source>myasthenia gravis</source>
        <translation>重症肌无力</translation>
    </message>
    <message>
        <source>pancreatitis</source>
        <translation>胰腺炎</translation>
    </message>
    <message>
        <source>radiotherapy of the pelvis</source>
        <translation>盆腔放疗</translation>
    </message>
    <message>
        <source>active gastrointestinal or oral ulcer</source>
        <translation>活动性胃肠道或口腔溃疡</translation>
    </message>
    <message>
        <source>retinal vein occlusion or other retinal disease</source>
        <translation>视网膜静脉阻塞或其他视网膜疾病</translation>
    </message>
    <message>
        <source>retinal vein occlusion or a risk for it (uncontrolled glaucoma, hyperviscosity, hypercoagulability)</source>
        <translation>视网膜静脉阻塞或其危险因素（未控制的青光眼、高黏滞、高凝状态）</translation>
    </message>
    <message>
        <source>severe or recent bleeding</source>
        <translation>严重或近期出血</translation>
    </message>
    <message>
        <source>severe (grade 3 or 4) immune-related event on a checkpoint inhibitor</source>
        <translation>检查点抑制剂所致重度（3 或 4 级）免疫相关事件</translation>
    </message>
    <message>
        <source>solid organ transplant</source>
        <translation>实体器官移植</translation>
    </message>
    <message>
        <source>haematopoietic stem-cell transplant</source>
        <translation>造血干细胞移植</translation>
    </message>
    <message>
        <source>stroke or transient ischaemic attack</source>
        <translation>卒中或短暂性脑缺血发作</translation>
    </message>
    <message>
        <source>toxic epidermal necrolysis</source>
        <translation>中毒性表皮坏死松解症</translation>
    </message>
    <message>
        <source>tuberculosis, active or latent</source>
        <translation>结核病，活动性或潜伏性</translation>
    </message>
    <message>
        <source>unhealed wound</source>
        <translation>未愈合伤口</translation>
    </message>
    <message>
        <source>deep vein thrombosis or pulmonary embolism</source>
        <translation>深静脉血栓或肺栓塞</translation>
    </message>
    <message>
        <source>wish for children after treatment</source>
        <translation>治疗后的生育意愿</translation>
    </message>
    <message>
        <source>grapefruit</source>
        <translation>葡萄柚</translation>
    </message>
    <message>
        <source>St John&apos;s wort</source>
        <translation>圣约翰草</translation>
    </message>
    <message>
        <source>outdoor</source>
        <translation>户外</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>驾驶</translation>
    </message>
    <message>
        <source>folic acid</source>
        <translation>叶酸</translation>
    </message>
    <message>
        <source>fine motor</source>
        <translation>精细动作</translation>
    </message>
    <message>
        <source>fish oil</source>
        <translation>鱼油</translation>
    </message>
    <message>
        <source>vitamin E</source>
        <translation>维生素 E</translation>
    </message>
    <message>
        <source>construction</source>
        <translation>建筑</translation>
    </message>
    <message>
        <source>antioxidant</source>
        <translation>抗氧化剂</translation>
    </message>
    <message>
        <source>iron supplement</source>
        <translation>铁剂</translation>
    </message>
    <message>
        <source>vitamin B12</source>
        <translation>维生素 B12</translation>
    </message>
    <message>
        <source>acetyl-L-carnitine</source>
        <translation>乙酰左旋肉碱</translation>
    </message>
    <message>
        <source>cold store</source>
        <translation>冷库</translation>
    </message>
    <message>
        <source>supplement</source>
        <translation>补充剂</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>日光</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>工作环境</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>ldh</source>
        <translation>LDH</translation>
    </message>
    <message>
        <source>body weight and height within the range of the formula</source>
        <translation>体重和身高在公式适用范围内</translation>
    </message>
    <message>
        <source>date of the last surgery</source>
        <translation>末次手术日期</translation>
    </message>
    <message>
        <source>date of the last radiotherapy</source>
        <translation>末次放疗日期</translation>
    </message>
    <message>
        <source>a credible value of %1</source>
        <translation>%1 的可信数值</translation>
    </message>
    <message>
        <source>which value of %1 holds</source>
        <translation>%1 以哪个数值为准</translation>
    </message>
    <message>
        <source>an exact value of %1</source>
        <translation>%1 的准确数值</translation>
    </message>
    <message>
        <source>upper reference limit of %1</source>
        <translation>%1 的参考上限</translation>
    </message>
    <message>
        <source>date of the last %1</source>
        <translation>%1 的末次日期</translation>
    </message>
    <message>
        <source>%1 within the range of the CKD-EPI formula</source>
        <translation>%1 在 CKD-EPI 公式适用范围内</translation>
    </message>
    <message>
        <source>%1 within the range of the Cockcroft-Gault formula</source>
        <translation>%1 在 Cockcroft-Gault 公式适用范围内</translation>
    </message>
    <message>
        <source>%1 mutation</source>
        <translation>%1 突变</translation>
    </message>
    <message>
        <source>%1 inhibitor</source>
        <translation>%1 抑制剂</translation>
    </message>
    <message>
        <source>penicillin g</source>
        <translation>青霉素 G</translation>
    </message>
    <message>
        <source>penicillin v</source>
        <translation>青霉素 V</translation>
    </message>
    <message>
        <source>sulfamethoxazole / trimethoprim</source>
        <translation>磺胺甲噁唑/甲氧苄啶</translation>
    </message>
    <message>
        <source>st john&apos;s wort</source>
        <translation>圣约翰草</translation>
    </message>
    <message>
        <source>the like</source>
        <translation>类似者</translation>
    </message>
    <message>
        <source>H2 blocker</source>
        <translation>H2 受体拮抗剂</translation>
    </message>
    <message>
        <source>NSAID</source>
        <translation>非甾体抗炎药</translation>
    </message>
    <message>
        <source>QT-prolonging drug</source>
        <translation>延长 QT 间期的药物</translation>
    </message>
    <message>
        <source>antacid</source>
        <translation>抗酸药</translation>
    </message>
    <message>
        <source>antiplatelet drug</source>
        <translation>抗血小板药</translation>
    </message>
    <message>
        <source>direct oral anticoagulant</source>
        <translation>直接口服抗凝药</translation>
    </message>
    <message>
        <source>hormonal contraceptive</source>
        <translation>激素类避孕药</translation>
    </message>
    <message>
        <source>moderate CYP3A4 inducer</source>
        <translation>中效 CYP3A4 诱导剂</translation>
    </message>
    <message>
        <source>moderate CYP3A4 inhibitor</source>
        <translation>中效 CYP3A4 抑制剂</translation>
    </message>
    <message>
        <source>proton-pump inhibitor</source>
        <translation>质子泵抑制剂</translation>
    </message>
    <message>
        <source>strong CYP2D6 inhibitor</source>
        <translation>强效 CYP2D6 抑制剂</translation>
    </message>
    <message>
        <source>strong CYP3A4 inducer</source>
        <translation>强效 CYP3A4 诱导剂</translation>
    </message>
    <message>
        <source>strong CYP3A4 inhibitor</source>
        <translation>强效 CYP3A4 抑制剂</translation>
    </message>
    <message>
        <source>vitamin K antagonist</source>
        <translation>维生素 K 拮抗剂</translation>
    </message>
    <message>
        <source>CD33-directed antibody-drug conjugate</source>
        <translation>CD33 靶向抗体偶联药物</translation>
    </message>
    <message>
        <source>CLDN18.2-directed antibody</source>
        <translation>CLDN18.2 靶向抗体</translation>
    </message>
    <message>
        <source>DLL3-directed bispecific T-cell engager</source>
        <translation>DLL3 靶向双特异性 T 细胞衔接器</translation>
    </message>
    <message>
        <source>EGFR exon 20 insertion inhibitor</source>
        <translation>EGFR 外显子 20 插入抑制剂</translation>
    </message>
    <message>
        <source>EGFR tyrosine-kinase inhibitor</source>
        <translation>EGFR 酪氨酸激酶抑制剂</translation>
    </message>
    <message>
        <source>EGFR-MET bispecific antibody</source>
        <translation>EGFR-MET 双特异性抗体</translation>
    </message>
    <message>
        <source>FOLR1-directed antibody-drug conjugate</source>
        <translation>FOLR1 靶向抗体偶联药物</translation>
    </message>
    <message>
        <source>GnRH agonist</source>
        <translation>GnRH 激动剂</translation>
    </message>
    <message>
        <source>GnRH antagonist</source>
        <translation>GnRH 拮抗剂</translation>
    </message>
    <message>
        <source>HER2 bispecific antibody</source>
        <translation>HER2 双特异性抗体</translation>
    </message>
    <message>
        <source>HER2 tyrosine-kinase inhibitor</source>
        <translation>HER2 酪氨酸激酶抑制剂</translation>
    </message>
    <message>
        <source>HER2-HER3 bispecific antibody</source>
        <translation>HER2-HER3 双特异性抗体</translation>
    </message>
    <message>
        <source>HER2-directed antibody</source>
        <translation>HER2 靶向抗体</translation>
    </message>
    <message>
        <source>HER2-directed antibody-drug conjugate</source>
        <translation>HER2 靶向抗体偶联药物</translation>
    </message>
    <message>
        <source>HIF-2alpha inhibitor</source>
        <translation>HIF-2α 抑制剂</translation>
    </message>
    <message>
        <source>KRAS G12C inhibitor</source>
        <translation>KRAS G12C 抑制剂</translation>
    </message>
    <message>
        <source>MET-directed antibody-drug conjugate</source>
        <translation>MET 靶向抗体偶联药物</translation>
    </message>
    <message>
        <source>PSMA-directed radioligand</source>
        <translation>PSMA 靶向放射性配体</translation>
    </message>
    <message>
        <source>TROP2-directed antibody-drug conjugate</source>
        <translation>TROP2 靶向抗体偶联药物</translation>
    </message>
    <message>
        <source>VEGF trap</source>
        <translation>VEGF 诱捕剂</translation>
    </message>
    <message>
        <source>VEGFR tyrosine-kinase inhibitor</source>
        <translation>VEGFR 酪氨酸激酶抑制剂</translation>
    </message>
    <message>
        <source>alkylating agent</source>
        <translation>烷化剂</translation>
    </message>
    <message>
        <source>allosteric BCR-ABL inhibitor</source>
        <translation>变构 BCR-ABL 抑制剂</translation>
    </message>
    <message>
        <source>alpha-emitting radiopharmaceutical</source>
        <translation>α 放射性药物</translation>
    </message>
    <message>
        <source>androgen deprivation therapy</source>
        <translation>雄激素剥夺治疗</translation>
    </message>
    <message>
        <source>androgen receptor pathway inhibitor</source>
        <translation>雄激素受体通路抑制剂</translation>
    </message>
    <message>
        <source>angiogenesis inhibitor</source>
        <translation>血管生成抑制剂</translation>
    </message>
    <message>
        <source>anthracenedione</source>
        <translation>蒽二酮类</translation>
    </message>
    <message>
        <source>anthracycline</source>
        <translation>蒽环类</translation>
    </message>
    <message>
        <source>anti-CD20 antibody</source>
        <translation>抗 CD20 抗体</translation>
    </message>
    <message>
        <source>anti-EGFR antibody</source>
        <translation>抗 EGFR 抗体</translation>
    </message>
    <message>
        <source>anti-VEGF antibody</source>
        <translation>抗 VEGF 抗体</translation>
    </message>
    <message>
        <source>anti-VEGFR2 antibody</source>
        <translation>抗 VEGFR2 抗体</translation>
    </message>
    <message>
        <source>antibody-drug conjugate</source>
        <translation>抗体偶联药物</translation>
    </message>
    <message>
        <source>antifolate</source>
        <translation>抗叶酸药</translation>
    </message>
    <message>
        <source>antimetabolite</source>
        <translation>抗代谢药</translation>
    </message>
    <message>
        <source>aromatase inhibitor</source>
        <translation>芳香化酶抑制剂</translation>
    </message>
    <message>
        <source>arsenical</source>
        <translation>砷剂</translation>
    </message>
    <message>
        <source>autologous cellular immunotherapy</source>
        <translation>自体细胞免疫治疗</translation>
    </message>
    <message>
        <source>bispecific antibody</source>
        <translation>双特异性抗体</translation>
    </message>
    <message>
        <source>corticosteroid</source>
        <translation>糖皮质激素</translation>
    </message>
    <message>
        <source>covalent BTK inhibitor</source>
        <translation>共价 BTK 抑制剂</translation>
    </message>
    <message>
        <source>cytokine</source>
        <translation>细胞因子</translation>
    </message>
    <message>
        <source>endocrine therapy</source>
        <translation>内分泌治疗</translation>
    </message>
    <message>
        <source>epothilone</source>
        <translation>埃博霉素类</translation>
    </message>
    <message>
        <source>first-generation ALK inhibitor</source>
        <translation>第一代 ALK 抑制剂</translation>
    </message>
    <message>
        <source>first-generation EGFR tyrosine-kinase inhibitor</source>
        <translation>第一代 EGFR 酪氨酸激酶抑制剂</translation>
    </message>
    <message>
        <source>fluoropyrimidine</source>
        <translation>氟尿嘧啶类</translation>
    </message>
    <message>
        <source>folate analogue</source>
        <translation>叶酸类似物</translation>
    </message>
    <message>
        <source>gene therapy</source>
        <translation>基因治疗</translation>
    </message>
    <message>
        <source>gp100-directed bispecific T-cell engager</source>
        <translation>gp100 靶向双特异性 T 细胞衔接器</translation>
    </message>
    <message>
        <source>hedgehog pathway inhibitor</source>
        <translation>Hedgehog 通路抑制剂</translation>
    </message>
    <message>
        <source>hypomethylating agent</source>
        <translation>去甲基化药物</translation>
    </message>
    <message>
        <source>imipridone</source>
        <translation>Imipridone 类</translation>
    </message>
    <message>
        <source>immune checkpoint inhibitor</source>
        <translation>免疫检查点抑制剂</translation>
    </message>
    <message>
        <source>immunomodulatory drug</source>
        <translation>免疫调节药物</translation>
    </message>
    <message>
        <source>interleukin-15 receptor agonist</source>
        <translation>IL-15 受体激动剂</translation>
    </message>
    <message>
        <source>menin inhibitor</source>
        <translation>Menin 抑制剂</translation>
    </message>
    <message>
        <source>microtubule inhibitor</source>
        <translation>微管抑制剂</translation>
    </message>
    <message>
        <source>monoclonal antibody</source>
        <translation>单克隆抗体</translation>
    </message>
    <message>
        <source>multitargeted tyrosine-kinase inhibitor</source>
        <translation>多靶点酪氨酸激酶抑制剂</translation>
    </message>
    <message>
        <source>nectin-4-directed antibody-drug conjugate</source>
        <translation>Nectin-4 靶向抗体偶联药物</translation>
    </message>
    <message>
        <source>non-covalent BTK inhibitor</source>
        <translation>非共价 BTK 抑制剂</translation>
    </message>
    <message>
        <source>nonsteroidal antiandrogen</source>
        <translation>非甾体抗雄激素药</translation>
    </message>
    <message>
        <source>nonsteroidal aromatase inhibitor</source>
        <translation>非甾体芳香化酶抑制剂</translation>
    </message>
    <message>
        <source>nucleoside analogue</source>
        <translation>核苷类似物</translation>
    </message>
    <message>
        <source>oncolytic virus</source>
        <translation>溶瘤病毒</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>铂类</translation>
    </message>
    <message>
        <source>progestin</source>
        <translation>孕激素类</translation>
    </message>
    <message>
        <source>radiopharmaceutical</source>
        <translation>放射性药物</translation>
    </message>
    <message>
        <source>retinoid</source>
        <translation>维 A 酸类</translation>
    </message>
    <message>
        <source>second-generation ALK inhibitor</source>
        <translation>第二代 ALK 抑制剂</translation>
    </message>
    <message>
        <source>second-generation EGFR tyrosine-kinase inhibitor</source>
        <translation>第二代 EGFR 酪氨酸激酶抑制剂</translation>
    </message>
    <message>
        <source>second-generation antiandrogen</source>
        <translation>第二代抗雄激素药</translation>
    </message>
    <message>
        <source>selective estrogen receptor degrader</source>
        <translation>选择性雌激素受体降解剂</translation>
    </message>
    <message>
        <source>selective estrogen receptor modulator</source>
        <translation>选择性雌激素受体调节剂</translation>
    </message>
    <message>
        <source>steroidal aromatase inhibitor</source>
        <translation>甾体芳香化酶抑制剂</translation>
    </message>
    <message>
        <source>taxane</source>
        <translation>紫杉类</translation>
    </message>
    <message>
        <source>thiopurine</source>
        <translation>硫嘌呤类</translation>
    </message>
    <message>
        <source>third-generation ALK inhibitor</source>
        <translation>第三代 ALK 抑制剂</translation>
    </message>
    <message>
        <source>third-generation EGFR tyrosine-kinase inhibitor</source>
        <translation>第三代 EGFR 酪氨酸激酶抑制剂</translation>
    </message>
    <message>
        <source>tissue factor-directed antibody-drug conjugate</source>
        <translation>组织因子靶向抗体偶联药物</translation>
    </message>
    <message>
        <source>topoisomerase I inhibitor</source>
        <translation>拓扑异构酶 I 抑制剂</translation>
    </message>
    <message>
        <source>topoisomerase II inhibitor</source>
        <translation>拓扑异构酶 II 抑制剂</translation>
    </message>
    <message>
        <source>tumour-infiltrating lymphocyte therapy</source>
        <translation>肿瘤浸润淋巴细胞治疗</translation>
    </message>
    <message>
        <source>type I FLT3 inhibitor</source>
        <translation>I 型 FLT3 抑制剂</translation>
    </message>
    <message>
        <source>type II FLT3 inhibitor</source>
        <translation>II 型 FLT3 抑制剂</translation>
    </message>
    <message>
        <source>vinca alkaloid</source>
        <translation>长春碱类</translation>
    </message>
    <message>
        <source>partial tandem duplication of KMT2A</source>
        <translation>KMT2A 部分串联重复</translation>
    </message>
    <message>
        <source>complex karyotype</source>
        <translation>复杂核型</translation>
    </message>
    <message>
        <source>abn3q other</source>
        <translation>其他 3q 异常</translation>
    </message>
    <message>
        <source>FLT3 internal tandem duplication</source>
        <translation>FLT3 内部串联重复（FLT3-ITD）</translation>
    </message>
    <message>
        <source>FLT3 kinase-domain mutation</source>
        <translation>FLT3 激酶结构域突变（FLT3-TKD）</translation>
    </message>
    <message>
        <source>one CEBPA mutation</source>
        <translation>CEBPA 单突变</translation>
    </message>
    <message>
        <source>two CEBPA mutations</source>
        <translation>CEBPA 双突变</translation>
    </message>
    <message>
        <source>mean radius</source>
        <translation>半径，均值</translation>
    </message>
    <message>
        <source>mean texture</source>
        <translation>纹理，均值</translation>
    </message>
    <message>
        <source>mean perimeter</source>
        <translation>周长，均值</translation>
    </message>
    <message>
        <source>mean area</source>
        <translation>面积，均值</translation>
    </message>
    <message>
        <source>mean smoothness</source>
        <translation>平滑度，均值</translation>
    </message>
    <message>
        <source>mean compactness</source>
        <translation>紧密度，均值</translation>
    </message>
    <message>
        <source>mean concavity</source>
        <translation>凹度，均值</translation>
    </message>
    <message>
        <source>mean concave points</source>
        <translation>凹点，均值</translation>
    </message>
    <message>
        <source>mean symmetry</source>
        <translation>对称性，均值</translation>
    </message>
    <message>
        <source>mean fractal dimension</source>
        <translation>分形维数，均值</translation>
    </message>
    <message>
        <source>radius error</source>
        <translation>半径，标准误</translation>
    </message>
    <message>
        <source>texture error</source>
        <translation>纹理，标准误</translation>
    </message>
    <message>
        <source>perimeter error</source>
        <translation>周长，标准误</translation>
    </message>
    <message>
        <source>area error</source>
        <translation>面积，标准误</translation>
    </message>
    <message>
        <source>smoothness error</source>
        <translation>平滑度，标准误</translation>
    </message>
    <message>
        <source>compactness error</source>
        <translation>紧密度，标准误</translation>
    </message>
    <message>
        <source>concavity error</source>
        <translation>凹度，标准误</translation>
    </message>
    <message>
        <source>concave points error</source>
        <translation>凹点，标准误</translation>
    </message>
    <message>
        <source>symmetry error</source>
        <translation>对称性，标准误</translation>
    </message>
    <message>
        <source>fractal dimension error</source>
        <translation>分形维数，标准误</translation>
    </message>
    <message>
        <source>worst radius</source>
        <translation>半径，最差值</translation>
    </message>
    <message>
        <source>worst texture</source>
        <translation>纹理，最差值</translation>
    </message>
    <message>
        <source>worst perimeter</source>
        <translation>周长，最差值</translation>
    </message>
    <message>
        <source>worst area</source>
        <translation>面积，最差值</translation>
    </message>
    <message>
        <source>worst smoothness</source>
        <translation>平滑度，最差值</translation>
    </message>
    <message>
        <source>worst compactness</source>
        <translation>紧密度，最差值</translation>
    </message>
    <message>
        <source>worst concavity</source>
        <translation>凹度，最差值</translation>
    </message>
    <message>
        <source>worst concave points</source>
        <translation>凹点，最差值</translation>
    </message>
    <message>
        <source>worst symmetry</source>
        <translation>对称性，最差值</translation>
    </message>
    <message>
        <source>worst fractal dimension</source>
        <translation>分形维数，最差值</translation>
    </message>
    <message>
        <source>95 % interval of the share with this outcome among the training people with the nearest score, each scored by a model that had not seen them</source>
        <translation>评分最接近的训练人群中出现此结局之比例的 95% 区间，每个人均由未见过其数据的模型评分</translation>
    </message>
    <message>
        <source>Chromothripsis</source>
        <translation>染色体碎裂</translation>
    </message>
    <message>
        <source>about every 12 hours</source>
        <translation>约每 12 小时 1 次</translation>
    </message>
    <message>
        <source>bolus every 2 weeks</source>
        <translation>每 2 周 1 次推注</translation>
    </message>
    <message>
        <source>continuous infusion, days 1 to 7 of induction</source>
        <translation>持续输注，诱导期第 1 至 7 天</translation>
    </message>
    <message>
        <source>day 1 of 28-day cycles 2 to 6</source>
        <translation>第 2 至 6 周期（28 天）的第 1 天</translation>
    </message>
    <message>
        <source>days 1 and 8 of 21</source>
        <translation>第 1、8 天，每 21 天</translation>
    </message>
    <message>
        <source>days 1 and 8 of 21, 6 cycles</source>
        <translation>第 1、8 天，每 21 天，6 个周期</translation>
    </message>
    <message>
        <source>days 1 and 8 of 21, up to 6 cycles</source>
        <translation>第 1、8 天，每 21 天，最多 6 个周期</translation>
    </message>
    <message>
        <source>days 1 and 8 of 21, up to 8 cycles</source>
        <translation>第 1、8 天，每 21 天，最多 8 个周期</translation>
    </message>
    <message>
        <source>days 1, 15 and 29, then once a month</source>
        <translation>第 1、15、29 天，此后每月 1 次</translation>
    </message>
    <message>
        <source>days 1, 8 and 15 of 28</source>
        <translation>第 1、8、15 天，每 28 天</translation>
    </message>
    <message>
        <source>every 14 days</source>
        <translation>每 14 天 1 次</translation>
    </message>
    <message>
        <source>every 2 weeks (label: days 1, 15, 29 of 6 weeks)</source>
        <translation>每 2 周 1 次（说明书：每 6 周的第 1、15、29 天）</translation>
    </message>
    <message>
        <source>every 3 to 4 weeks</source>
        <translation>每 3 至 4 周 1 次</translation>
    </message>
    <message>
        <source>every 3 weeks from week 7</source>
        <translation>自第 7 周起每 3 周 1 次</translation>
    </message>
    <message>
        <source>every 3 weeks, 4 cycles</source>
        <translation>每 3 周 1 次，4 个周期</translation>
    </message>
    <message>
        <source>every 3 weeks, 4 doses</source>
        <translation>每 3 周 1 次，4 次给药</translation>
    </message>
    <message>
        <source>every 3 weeks, 6 cycles</source>
        <translation>每 3 周 1 次，6 个周期</translation>
    </message>
    <message>
        <source>every 3 weeks, up to 6 cycles</source>
        <translation>每 3 周 1 次，最多 6 个周期</translation>
    </message>
    <message>
        <source>every second day</source>
        <translation>隔日 1 次</translation>
    </message>
    <message>
        <source>once a day for 5 days every 4 weeks</source>
        <translation>每日 1 次，连用 5 天，每 4 周</translation>
    </message>
    <message>
        <source>once a day for 7 days every 4 weeks</source>
        <translation>每日 1 次，连用 7 天，每 4 周</translation>
    </message>
    <message>
        <source>once a day, 4 weeks on and 2 weeks off</source>
        <translation>每日 1 次，用 4 周停 2 周</translation>
    </message>
    <message>
        <source>once a day, days 1 to 14 of 21</source>
        <translation>每日 1 次，第 1 至 14 天，每 21 天</translation>
    </message>
    <message>
        <source>once a day, days 1 to 3 of induction</source>
        <translation>每日 1 次，诱导期第 1 至 3 天</translation>
    </message>
    <message>
        <source>once a day, two days a week, 3 of 4 weeks</source>
        <translation>每日 1 次，每周 2 天，4 周中用 3 周</translation>
    </message>
    <message>
        <source>once a week for 4 weeks, every 2 weeks from week 5</source>
        <translation>每周 1 次，共 4 周，自第 5 周起每 2 周 1 次</translation>
    </message>
    <message>
        <source>once a week, 3 of 4 weeks</source>
        <translation>每周 1 次，4 周中用 3 周</translation>
    </message>
    <message>
        <source>over 46 hours every 2 weeks</source>
        <translation>46 小时输注，每 2 周 1 次</translation>
    </message>
    <message>
        <source>twice a day from day 15</source>
        <translation>自第 15 天起每日 2 次</translation>
    </message>
    <message>
        <source>twice a day, 3 of 4 weeks</source>
        <translation>每日 2 次，4 周中用 3 周</translation>
    </message>
    <message>
        <source>twice a day, 4 days on and 3 days off</source>
        <translation>每日 2 次，用 4 天停 3 天</translation>
    </message>
    <message>
        <source>twice a day, days 1 to 14 of 21</source>
        <translation>每日 2 次，第 1 至 14 天，每 21 天</translation>
    </message>
    <message>
        <source>twice a day, days 1 to 14 of 21, 6 cycles</source>
        <translation>每日 2 次，第 1 至 14 天，每 21 天，6 个周期</translation>
    </message>
    <message>
        <source>twice a day, days 1 to 21 of 28</source>
        <translation>每日 2 次，第 1 至 21 天，每 28 天</translation>
    </message>
    <message>
        <source>twice a day, days 8 to 21</source>
        <translation>每日 2 次，第 8 至 21 天</translation>
    </message>
    <message>
        <source>below 50 kg: 120 mg</source>
        <translation>体重低于 50 kg：120 mg</translation>
    </message>
    <message>
        <source>body weight 90 kg or more: 180 mg</source>
        <translation>体重 90 kg 及以上：180 mg</translation>
    </message>
    <message>
        <source>body weight below 50 kg: 400 mg</source>
        <translation>体重低于 50 kg：400 mg</translation>
    </message>
    <message>
        <source>from 80 kg at baseline: 1400 mg</source>
        <translation>基线体重 80 kg 起：1400 mg</translation>
    </message>
    <message>
        <source>from 80 kg at baseline: 2100 mg (weeks 1 to 4: 1750 mg)</source>
        <translation>基线体重 80 kg 起：2100 mg（第 1 至 4 周：1750 mg）</translation>
    </message>
    <message>
        <source>moderate or severe hepatic impairment: 30 mg</source>
        <translation>中度或重度肝功能不全：30 mg</translation>
    </message>
    <message>
        <source>moderate renal impairment (30 to 50 mL/min): three quarters of the dose</source>
        <translation>中度肾功能不全（30 至 50 mL/min）：剂量的四分之三</translation>
    </message>
    <message>
        <source>moderate renal impairment (30 to below 60 mL/min): 5 mg</source>
        <translation>中度肾功能不全（30 至低于 60 mL/min）：5 mg</translation>
    </message>
    <message>
        <source>not recommended below 50 x 10(9)/L</source>
        <translation>低于 50 x 10(9)/L 时不推荐</translation>
    </message>
    <message>
        <source>severe hepatic impairment: 80 mg</source>
        <translation>重度肝功能不全：80 mg</translation>
    </message>
    <message>
        <source>severe hepatic impairment: 9 mg</source>
        <translation>重度肝功能不全：9 mg</translation>
    </message>
    <message>
        <source>severe hepatic impairment: not recommended</source>
        <translation>重度肝功能不全：不推荐</translation>
    </message>
    <message>
        <source>severe renal impairment (15 to 29 mL/min): about half, 90 mg</source>
        <translation>重度肾功能不全（15 至 29 mL/min）：约一半，90 mg</translation>
    </message>
    <message>
        <source>severe renal impairment, not on dialysis: 5 mg every second day (older label; a quarter of the full daily amount)</source>
        <translation>重度肾功能不全，未透析：5 mg，隔日 1 次（旧版说明书；为每日全量的四分之一）</translation>
    </message>
    <message>
        <source>severe renal impairment: 300 mg</source>
        <translation>重度肾功能不全：300 mg</translation>
    </message>
    <message>
        <source>severe renal impairment: 65 mg/m2</source>
        <translation>重度肾功能不全：65 mg/m2</translation>
    </message>
    <message>
        <source>severe renal impairment: 9 mg</source>
        <translation>重度肾功能不全：9 mg</translation>
    </message>
    <message>
        <source>severe renal impairment: contraindicated in the label read</source>
        <translation>重度肾功能不全：所查阅的说明书列为禁忌</translation>
    </message>
    <message>
        <source>severe renal impairment: the combination with capecitabine is not recommended</source>
        <translation>重度肾功能不全：不推荐与卡培他滨联用</translation>
    </message>
    <message>
        <source>the label gives 10 mg/kg every 2 weeks below 30 kg</source>
        <translation>体重低于 30 kg 时，说明书给出 10 mg/kg，每 2 周 1 次</translation>
    </message>
    <message>
        <source>the label gives a dose only from 45 mL/min</source>
        <translation>说明书仅给出 45 mL/min 及以上的剂量</translation>
    </message>
    <message>
        <source>randomised, open label, phase 3</source>
        <translation>随机，开放标签，3 期</translation>
    </message>
    <message>
        <source>randomised, double blind, phase 3</source>
        <translation>随机，双盲，3 期</translation>
    </message>
    <message>
        <source>randomised, phase 3</source>
        <translation>随机，3 期</translation>
    </message>
    <message>
        <source>open label, single arm basket trial, phase 2</source>
        <translation>开放标签，单臂篮式试验，2 期</translation>
    </message>
    <message>
        <source>single arm, open label, phase 2</source>
        <translation>单臂，开放标签，2 期</translation>
    </message>
    <message>
        <source>randomised, placebo-controlled, phase 3</source>
        <translation>随机，安慰剂对照，3 期</translation>
    </message>
    <message>
        <source>single arm, open label, phase 1-2</source>
        <translation>单臂，开放标签，1-2 期</translation>
    </message>
    <message>
        <source>open label, single arm, phase 1</source>
        <translation>开放标签，单臂，1 期</translation>
    </message>
    <message>
        <source>randomised between two doses, open label, phase 2</source>
        <translation>两个剂量间随机，开放标签，2 期</translation>
    </message>
    <message>
        <source>randomised, placebo-controlled</source>
        <translation>随机，安慰剂对照</translation>
    </message>
    <message>
        <source>single arm cohort, phase 2</source>
        <translation>单臂队列，2 期</translation>
    </message>
    <message>
        <source>open label, single arm cohorts, phase 2</source>
        <translation>开放标签，单臂队列，2 期</translation>
    </message>
    <message>
        <source>single arm, phase 2</source>
        <translation>单臂，2 期</translation>
    </message>
    <message>
        <source>open label, single arm basket trial, phase 1/2</source>
        <translation>开放标签，单臂篮式试验，1/2 期</translation>
    </message>
    <message>
        <source>single arm, phase 1</source>
        <translation>单臂，1 期</translation>
    </message>
    <message>
        <source>randomised, double blind, phase 2/3</source>
        <translation>随机，双盲，2/3 期</translation>
    </message>
    <message>
        <source>OS at 5 years</source>
        <translation>5 年 OS</translation>
    </message>
    <message>
        <source>major molecular response at 12 months</source>
        <translation>12 个月时主要分子学缓解</translation>
    </message>
    <message>
        <source>intracranial ORR</source>
        <translation>颅内 ORR</translation>
    </message>
    <message>
        <source>PFS at 12 months</source>
        <translation>12 个月 PFS</translation>
    </message>
    <message>
        <source>major molecular response by 5 years</source>
        <translation>5 年内主要分子学缓解</translation>
    </message>
    <message>
        <source>PFS at 5 years</source>
        <translation>5 年 PFS</translation>
    </message>
    <message>
        <source>time to progression</source>
        <translation>至进展时间</translation>
    </message>
    <message>
        <source>OS at 10 years</source>
        <translation>10 年 OS</translation>
    </message>
    <message>
        <source>OS at 12 months</source>
        <translation>12 个月 OS</translation>
    </message>
    <message>
        <source>transfusion independence of 26 weeks or more</source>
        <translation>脱离输血 26 周或更久</translation>
    </message>
    <message>
        <source>complete remission with full or partial haematological recovery</source>
        <translation>完全缓解，伴完全或部分血液学恢复</translation>
    </message>
    <message>
        <source>major molecular response at 24 weeks</source>
        <translation>24 周时主要分子学缓解</translation>
    </message>
    <message>
        <source>OS at 24 months</source>
        <translation>24 个月 OS</translation>
    </message>
    <message>
        <source>CR or CRh</source>
        <translation>CR 或 CRh</translation>
    </message>
    <message>
        <source>complete cytogenetic response by 12 months</source>
        <translation>12 个月内完全细胞遗传学缓解</translation>
    </message>
    <message>
        <source>OS at 6 months</source>
        <translation>6 个月 OS</translation>
    </message>
    <message>
        <source>OS at 18 months</source>
        <translation>18 个月 OS</translation>
    </message>
    <message>
        <source>OS at 6 years</source>
        <translation>6 年 OS</translation>
    </message>
    <message>
        <source>RFS at 3 years</source>
        <translation>3 年 RFS</translation>
    </message>
    <message>
        <source>OS at 3 years</source>
        <translation>3 年 OS</translation>
    </message>
    <message>
        <source>CR or CRi</source>
        <translation>CR 或 CRi</translation>
    </message>
    <message>
        <source>time to intracranial progression</source>
        <translation>至颅内进展时间</translation>
    </message>
    <message>
        <source>confirmed complete cytogenetic response by 12 months</source>
        <translation>12 个月内经确认的完全细胞遗传学缓解</translation>
    </message>
    <message>
        <source>MR4.5 by 5 years</source>
        <translation>5 年内 MR4.5</translation>
    </message>
    <message>
        <source>major molecular response by 10 years</source>
        <translation>10 年内主要分子学缓解</translation>
    </message>
    <message>
        <source>OS at 2 years</source>
        <translation>2 年 OS</translation>
    </message>
    <message>
        <source>cytogenetic response</source>
        <translation>细胞遗传学缓解</translation>
    </message>
    <message>
        <source>OS at 42 months</source>
        <translation>42 个月 OS</translation>
    </message>
    <message>
        <source>PFS at 24 months</source>
        <translation>24 个月 PFS</translation>
    </message>
    <message>
        <source>RFS at 10 years</source>
        <translation>10 年 RFS</translation>
    </message>
    <message>
        <source>complete remission or complete remission with incomplete recovery</source>
        <translation>完全缓解，或完全缓解伴血细胞计数未完全恢复</translation>
    </message>
    <message>
        <source>complete remission</source>
        <translation>完全缓解</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>非（%1）</translation>
    </message>
    <message>
        <source>%1 amplification</source>
        <translation>%1 扩增</translation>
    </message>
    <message>
        <source>%1 deletion</source>
        <translation>%1 缺失</translation>
    </message>
    <message>
        <source>%1 gain</source>
        <translation>%1 增加</translation>
    </message>
    <message>
        <source>%1 wild type</source>
        <translation>%1 野生型</translation>
    </message>
    <message>
        <source>%1 oncogenic</source>
        <translation>%1 致癌变异</translation>
    </message>
    <message>
        <source>%1 truncating</source>
        <translation>%1 截短变异</translation>
    </message>
    <message>
        <source>%1 pathogenic</source>
        <translation>%1 致病变异</translation>
    </message>
    <message>
        <source>%1 tandem-duplication</source>
        <translation>%1 串联重复</translation>
    </message>
    <message>
        <source>%1 positive</source>
        <translation>%1 阳性</translation>
    </message>
    <message>
        <source>%1 negative</source>
        <translation>%1 阴性</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 高</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 低</translation>
    </message>
    <message>
        <source>%1 (germline)</source>
        <translation>%1（胚系）</translation>
    </message>
    <message>
        <source>%1 (somatic)</source>
        <translation>%1（体细胞）</translation>
    </message>
    <message>
        <source>%1 exon %2 deletion</source>
        <translation>%1 外显子 %2 缺失</translation>
    </message>
    <message>
        <source>%1 exon %2 insertion</source>
        <translation>%1 外显子 %2 插入</translation>
    </message>
    <message>
        <source>%1 exon %2 skipping</source>
        <translation>%1 外显子 %2 跳跃</translation>
    </message>
    <message>
        <source>%1 exon %2 splice-site</source>
        <translation>%1 外显子 %2 剪接位点变异</translation>
    </message>
    <message>
        <source>%1 exon %2 any</source>
        <translation>%1 外显子 %2 任何变异</translation>
    </message>
    <message>
        <source>%1 codon %2</source>
        <translation>%1 密码子 %2 变异</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 至少 %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 低于 %2</translation>
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
        <translation>HER2 低表达</translation>
    </message>
    <message>
        <source>%1 at least %2 score</source>
        <translation>%1 至少 %2 分</translation>
    </message>
    <message>
        <source>%1 below %2 score</source>
        <translation>%1 低于 %2 分</translation>
    </message>
    <message>
        <source>%1 wild type codons %2</source>
        <translation>%1 密码子 %2 野生型</translation>
    </message>
    <message>
        <source>HER2 ultralow</source>
        <translation>HER2 超低表达</translation>
    </message>
    <message>
        <source>Kidney function and body surface</source>
        <translation>肾功能与体表面积</translation>
    </message>
    <message>
        <source>Amsterdam II criteria</source>
        <translation>Amsterdam II 标准</translation>
    </message>
    <message>
        <source>Khorana score</source>
        <translation>Khorana 评分</translation>
    </message>
    <message>
        <source>SCORE2 and SCORE2-OP</source>
        <translation>SCORE2 和 SCORE2-OP</translation>
    </message>
    <message>
        <source>FIB-4 and ALBI</source>
        <translation>FIB-4 和 ALBI</translation>
    </message>
    <message>
        <source>BCRAT (Gail model)</source>
        <translation>BCRAT（Gail 模型）</translation>
    </message>
    <message>
        <source>CARG toxicity score</source>
        <translation>CARG 毒性评分</translation>
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
        <translation>中等</translation>
    </message>
    <message>
        <source>indeterminate</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>低风险</translation>
    </message>
    <message>
        <source>Moderate risk</source>
        <translation>中等风险</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>高风险</translation>
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
        <translation>59 岁以上不给出 30 年风险。</translation>
    </message>
    <message>
        <source>Extrapolation: the model was made in people of 55 to 74 years.</source>
        <translation>外推：该模型以 55 至 74 岁人群建立。</translation>
    </message>
    <message>
        <source>Outside 35 to 85 years, the ages for which the National Cancer Institute offers the model.</source>
        <translation>不在 35 至 85 岁之间；美国国家癌症研究所（NCI）仅对该年龄段提供此模型。</translation>
    </message>
    <message>
        <source>diabetes (Diabetes): outside the range; accepted: 0. SCORE2 does not hold for people with diabetes; SCORE2-Diabetes does</source>
        <translation>糖尿病（Diabetes）：超出范围；可接受值：0。SCORE2 不适用于糖尿病患者；SCORE2-Diabetes 适用</translation>
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
        <translation>年龄</translation>
    </message>
    <message>
        <source>Age at the earliest of the diagnoses</source>
        <translation>最早一次诊断时的年龄</translation>
    </message>
    <message>
        <source>Age at the first live birth</source>
        <translation>首次活产时年龄</translation>
    </message>
    <message>
        <source>Age at the first menstruation</source>
        <translation>初潮年龄</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>目前年龄</translation>
    </message>
    <message>
        <source>Age up to which the risk runs</source>
        <translation>风险计算至的年龄</translation>
    </message>
    <message>
        <source>Albumin</source>
        <translation>白蛋白</translation>
    </message>
    <message>
        <source>Ascites</source>
        <translation>腹水</translation>
    </message>
    <message>
        <source>Atypical hyperplasia</source>
        <translation>不典型增生</translation>
    </message>
    <message>
        <source>Bilirubin</source>
        <translation>胆红素</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>体重指数</translation>
    </message>
    <message>
        <source>Breast biopsies so far</source>
        <translation>既往乳腺活检次数</translation>
    </message>
    <message>
        <source>COPD, emphysema or chronic bronchitis</source>
        <translation>COPD、肺气肿或慢性支气管炎</translation>
    </message>
    <message>
        <source>Cigarettes a day</source>
        <translation>每日吸烟支数</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>肌酐</translation>
    </message>
    <message>
        <source>Creatinine clearance, Jelliffe with ideal weight</source>
        <translation>肌酐清除率，Jelliffe 公式（理想体重）</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>糖尿病</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育程度</translation>
    </message>
    <message>
        <source>Encephalopathy</source>
        <translation>脑病</translation>
    </message>
    <message>
        <source>Erythropoiesis-stimulating agent</source>
        <translation>促红细胞生成素类药物</translation>
    </message>
    <message>
        <source>Estimated GFR</source>
        <translation>估算 GFR</translation>
    </message>
    <message>
        <source>Falls in the last 6 months</source>
        <translation>最近 6 个月内跌倒</translation>
    </message>
    <message>
        <source>Familial adenomatous polyposis excluded</source>
        <translation>已排除家族性腺瘤性息肉病</translation>
    </message>
    <message>
        <source>First-degree relative with breast or ovarian cancer</source>
        <translation>一级亲属患乳腺癌或卵巢癌</translation>
    </message>
    <message>
        <source>Gastrointestinal or genitourinary cancer</source>
        <translation>胃肠道或泌尿生殖系统癌症</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>血红蛋白</translation>
    </message>
    <message>
        <source>Has had cancer</source>
        <translation>曾患癌症</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>听力</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>身高</translation>
    </message>
    <message>
        <source>Leucocytes</source>
        <translation>白细胞</translation>
    </message>
    <message>
        <source>Lung cancer in the family</source>
        <translation>肺癌家族史</translation>
    </message>
    <message>
        <source>Man in the family with breast cancer</source>
        <translation>家族中有男性患乳腺癌</translation>
    </message>
    <message>
        <source>More than one chemotherapy drug</source>
        <translation>使用一种以上化疗药物</translation>
    </message>
    <message>
        <source>Mother, sisters and daughters with breast cancer</source>
        <translation>母亲、姐妹和女儿患乳腺癌</translation>
    </message>
    <message>
        <source>One is a first-degree relative of the other two</source>
        <translation>其中一人是另两人的一级亲属</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>血小板</translation>
    </message>
    <message>
        <source>Race or ethnic group, as the model divides it</source>
        <translation>种族或族群，按模型划分</translation>
    </message>
    <message>
        <source>Race, as the model&apos;s tables divide it</source>
        <translation>种族，按模型表格划分</translation>
    </message>
    <message>
        <source>Relative with cancer of both breasts</source>
        <translation>亲属患双侧乳腺癌</translation>
    </message>
    <message>
        <source>Relatives with a Lynch-associated cancer</source>
        <translation>亲属患 Lynch 相关癌症</translation>
    </message>
    <message>
        <source>Risk region of the country</source>
        <translation>国家风险区域</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Site of the tumour</source>
        <translation>肿瘤部位</translation>
    </message>
    <message>
        <source>Smokes now</source>
        <translation>目前吸烟</translation>
    </message>
    <message>
        <source>Social activity limited by health, how much of the time</source>
        <translation>因健康使社交活动受限的时间</translation>
    </message>
    <message>
        <source>Standard dose of chemotherapy</source>
        <translation>标准剂量化疗</translation>
    </message>
    <message>
        <source>Successive generations affected</source>
        <translation>连续几代受累</translation>
    </message>
    <message>
        <source>Systolic blood pressure</source>
        <translation>收缩压</translation>
    </message>
    <message>
        <source>Takes a statin</source>
        <translation>使用他汀类药物</translation>
    </message>
    <message>
        <source>Takes drugs against high blood pressure</source>
        <translation>使用降压药</translation>
    </message>
    <message>
        <source>Takes own medication</source>
        <translation>自行服药</translation>
    </message>
    <message>
        <source>Total cholesterol</source>
        <translation>总胆固醇</translation>
    </message>
    <message>
        <source>Tumours verified by pathology</source>
        <translation>肿瘤经病理证实</translation>
    </message>
    <message>
        <source>Two or more relatives with breast or bowel cancer</source>
        <translation>两名或以上亲属患乳腺癌或肠癌</translation>
    </message>
    <message>
        <source>Two or more relatives with breast or ovarian cancer</source>
        <translation>两名或以上亲属患乳腺癌或卵巢癌</translation>
    </message>
    <message>
        <source>Urine albumin-to-creatinine ratio</source>
        <translation>尿白蛋白/肌酐比值</translation>
    </message>
    <message>
        <source>Walking one block</source>
        <translation>步行一个街区</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Woman in the family with breast and ovarian cancer</source>
        <translation>家族中有女性同时患乳腺癌和卵巢癌</translation>
    </message>
    <message>
        <source>Woman in the family with breast cancer before 50</source>
        <translation>家族中有女性在 50 岁前患乳腺癌</translation>
    </message>
    <message>
        <source>Years of smoking</source>
        <translation>吸烟年数</translation>
    </message>
    <message>
        <source>Years since quitting</source>
        <translation>戒烟年数</translation>
    </message>
    <message>
        <source>dates of %1</source>
        <translation>%1 的日期</translation>
    </message>
    <message>
        <source>A screen, not a criterion for testing; for that the guideline of the house is to be read. A small or unknown family hides a history.</source>
        <translation>这是筛查工具，不是检测标准；检测标准请查阅本机构的指南。家族小或情况不明会掩盖家族史。</translation>
    </message>
    <message>
        <source>Many families with Lynch syndrome do not meet them; testing of the tumour for mismatch repair does not depend on them.</source>
        <translation>许多 Lynch 综合征家族并不符合这些标准；肿瘤的错配修复检测不取决于这些标准。</translation>
    </message>
    <message>
        <source>Not with a history of breast cancer, DCIS, LCIS or chest irradiation, nor with a known high-risk gene variant: other models apply there.</source>
        <translation>不适用于有乳腺癌、DCIS、LCIS 或胸部放疗史者，也不适用于已知携带高风险基因变异者：这些情况应使用其他模型。</translation>
    </message>
    <message>
        <source>Not for never-smokers. Screening programmes use thresholds of 1.51 % and 2 %.</source>
        <translation>不适用于从不吸烟者。筛查项目采用 1.51 % 和 2 % 的阈值。</translation>
    </message>
    <message>
        <source>Not derived for brain tumours or myeloma, which are refused. Values from before the first course.</source>
        <translation>未针对脑肿瘤或骨髓瘤建立，这两类会被拒绝。使用首个疗程之前的数值。</translation>
    </message>
    <message>
        <source>Primary prevention only: not with known cardiovascular disease. Not made in people with cancer.</source>
        <translation>仅用于一级预防：不适用于已知心血管疾病者。并非在癌症患者中建立。</translation>
    </message>
    <message>
        <source>Not with diabetes or known cardiovascular disease.</source>
        <translation>不适用于糖尿病或已知心血管疾病者。</translation>
    </message>
    <message>
        <source>The bands of FIB-4 are those of viral hepatitis; fatty liver is read with 1.30 and 2.67. Age weighs heavily in FIB-4.</source>
        <translation>FIB-4 的分段适用于病毒性肝炎；脂肪肝以 1.30 和 2.67 判读。年龄在 FIB-4 中权重很大。</translation>
    </message>
    <message>
        <source>The limits of bilirubin differ in cholestatic disease; these are the general ones. Not a measure of the liver without cirrhosis.</source>
        <translation>胆汁淤积性疾病的胆红素界值不同；此处为通用界值。不适用于评估无肝硬化的肝脏。</translation>
    </message>
    <message>
        <source>Not in acute kidney injury, where creatinine lags behind. Little muscle makes every estimate from creatinine too high.</source>
        <translation>不适用于急性肾损伤，此时肌酐变化滞后。肌肉量少会使所有基于肌酐的估算值偏高。</translation>
    </message>
    <message>
        <source>External validations were mixed: one input among several. The clearance is Jelliffe&apos;s with ideal weight, not Cockcroft-Gault.</source>
        <translation>外部验证结果不一：仅为多项依据之一。清除率按 Jelliffe 公式（理想体重）计算，而非 Cockcroft-Gault。</translation>
    </message>
    <message>
        <source>cirrhosis of the liver</source>
        <translation>肝硬化</translation>
    </message>
    <message>
        <source>coronary heart disease</source>
        <translation>冠心病</translation>
    </message>
    <message>
        <source>Site of the radiotherapy</source>
        <translation>放疗部位</translation>
    </message>
</context>
<context>
    <name>TimelineAxis</name>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <extracomment>Axis label: years, as short as possible</extracomment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>months</comment>
        <extracomment>Axis label: months, as short as possible</extracomment>
        <translation>%1个月</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <extracomment>Axis label: days, as short as possible</extracomment>
        <translation>%1天</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short month name, year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>day 0</source>
        <translation>第 0 天</translation>
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
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
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
        <translation>%1–%2 岁</translation>
    </message>
    <message>
        <source>%1 y %2 mo</source>
        <comment>years, months</comment>
        <translation>%1年%2个月</translation>
    </message>
</context>
<context>
    <name>TimelineBuilder</name>
    <message>
        <source>Diagnosis and stage</source>
        <translation>诊断与分期</translation>
    </message>
    <message>
        <source>Systemic treatment</source>
        <translation>系统治疗</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>手术</translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation>放疗</translation>
    </message>
    <message>
        <source>Imaging, response</source>
        <translation>影像、疗效</translation>
    </message>
    <message>
        <source>Tumour markers</source>
        <translation>肿瘤标志物</translation>
    </message>
    <message>
        <source>Allele fraction</source>
        <translation>变异等位基因频率</translation>
    </message>
    <message>
        <source>Molecular</source>
        <translation>分子检测</translation>
    </message>
    <message>
        <source>Performance status</source>
        <translation>体能状态</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>不良事件</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Tumour board</source>
        <translation>多学科讨论（MDT）</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>实验室检查</translation>
    </message>
    <message>
        <source>Body measurements</source>
        <translation>身体测量</translation>
    </message>
    <message>
        <source>Other medication</source>
        <translation>其他用药</translation>
    </message>
    <message>
        <source>Other conditions</source>
        <translation>其他疾病</translation>
    </message>
    <message>
        <source>first diagnosis</source>
        <translation>首次诊断</translation>
    </message>
    <message>
        <source>first systemic treatment</source>
        <translation>首次系统治疗</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 个数值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>line not stated</source>
        <translation>线数未说明</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n 种药物</numerusform>
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
            <numerusform>%n 线</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1, start unknown</source>
        <translation>至 %1，开始时间未知</translation>
    </message>
    <message>
        <source>entered by a person</source>
        <translation>人工录入</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place inside it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>Metastasis or other secondary tumour</source>
        <translation>转移或其他继发肿瘤</translation>
    </message>
    <message>
        <source>Primary tumour</source>
        <translation>原发肿瘤</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>部位：%1</translation>
    </message>
    <message>
        <source>Histology: %1</source>
        <translation>组织学：%1</translation>
    </message>
    <message>
        <source>D</source>
        <comment>diagnosis</comment>
        <extracomment>One letter inside a mark: diagnosis of a primary tumour</extracomment>
        <translation>诊</translation>
    </message>
    <message>
        <source>M</source>
        <comment>metastasis</comment>
        <extracomment>One letter inside a mark: metastasis</extracomment>
        <translation>转</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>分期 %1</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>of treatment</comment>
        <translation>第 %1 线</translation>
    </message>
    <message>
        <source>Ordered; whether it was given is not stated</source>
        <translation>已开具；是否给药未说明</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已给药</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报告</translation>
    </message>
    <message>
        <source>Regimen: %1</source>
        <translation>方案：%1</translation>
    </message>
    <message>
        <source>Dose: %1</source>
        <translation>剂量：%1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>停止：%1</translation>
    </message>
    <message>
        <source>Stopped for progression</source>
        <translation>因进展停止</translation>
    </message>
    <message>
        <source>S</source>
        <comment>surgery</comment>
        <translation>术</translation>
    </message>
    <message numerus="yes">
        <source>%1 Gy in %n fraction(s)</source>
        <translation>
            <numerusform>%1 Gy，分 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Gy, fractions not stated</source>
        <translation>%1 Gy，分割次数未说明</translation>
    </message>
    <message>
        <source>R</source>
        <comment>radiotherapy</comment>
        <translation>放</translation>
    </message>
    <message>
        <source>response</source>
        <translation>疗效</translation>
    </message>
    <message>
        <source>Sum of diameters: %1 mm</source>
        <translation>直径总和：%1 mm</translation>
    </message>
    <message>
        <source>Disease status</source>
        <translation>疾病状态</translation>
    </message>
    <message>
        <source>RECIST category</source>
        <translation>RECIST 类别</translation>
    </message>
    <message>
        <source>Not stated as a RECIST category</source>
        <translation>未按 RECIST 类别给出</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>imaging</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Imaging study</source>
        <translation>影像检查</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>performance scale, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>CTCAE grade %1</source>
        <translation>CTCAE %1 级</translation>
    </message>
    <message>
        <source>Grade not stated</source>
        <translation>级别未说明</translation>
    </message>
    <message>
        <source>Suspected: %1</source>
        <translation>疑似：%1</translation>
    </message>
    <message>
        <source>B</source>
        <comment>tumour board</comment>
        <translation>会</translation>
    </message>
    <message>
        <source>no value stated</source>
        <translation>未给出数值</translation>
    </message>
    <message>
        <source>not measured: %1</source>
        <translation>未测：%1</translation>
    </message>
    <message>
        <source>results in words</source>
        <translation>文字结果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measurement, result</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>unit missing</source>
        <translation>缺少单位</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measurement, value with unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Flag of the laboratory: %1</source>
        <translation>实验室标记：%1</translation>
    </message>
    <message>
        <source>%1: allele fraction %2 %</source>
        <translation>%1：变异等位基因频率 %2%</translation>
    </message>
    <message>
        <source>specimens</source>
        <translation>标本</translation>
    </message>
    <message>
        <source>Specimen %1</source>
        <translation>标本 %1</translation>
    </message>
    <message>
        <source>Specimen %1: %2</source>
        <translation>标本 %1：%2</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Molecular test</source>
        <translation>分子检测</translation>
    </message>
    <message>
        <source>T</source>
        <comment>molecular test</comment>
        <translation>检</translation>
    </message>
    <message numerus="yes">
        <source>%n gene(s) listed as tested</source>
        <translation>
            <numerusform>%n 个基因列为已检测</numerusform>
        </translation>
    </message>
    <message>
        <source>findings</source>
        <translation>检测发现</translation>
    </message>
    <message>
        <source>Allele fraction %1 %</source>
        <translation>变异等位基因频率 %1%</translation>
    </message>
    <message>
        <source>g</source>
        <comment>genomic finding</comment>
        <translation>基</translation>
    </message>
    <message>
        <source>Germline</source>
        <translation>胚系</translation>
    </message>
    <message>
        <source>Dated by its test or specimen</source>
        <translation>日期取自其检测或标本</translation>
    </message>
    <message>
        <source>tumour not stated</source>
        <translation>肿瘤未说明</translation>
    </message>
    <message>
        <source>tumour %1</source>
        <comment>letter</comment>
        <translation>肿瘤 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>letter of the tumour, name of the row</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>diagnosis of %1: %2</source>
        <comment>letter of the tumour, its name</comment>
        <translation>肿瘤 %1 的诊断：%2</translation>
    </message>
    <message>
        <source>first dose of line %1</source>
        <translation>第 %1 线首次给药</translation>
    </message>
    <message>
        <source>order of line %1; its first dose is not stated</source>
        <translation>第 %1 线医嘱；首次给药未说明</translation>
    </message>
    <message>
        <source>%1, tumour %2</source>
        <comment>day zero, letter</comment>
        <translation>%1，肿瘤 %2</translation>
    </message>
    <message>
        <source>vital status</source>
        <translation>生存状态</translation>
    </message>
    <message>
        <source>Last follow-up on record: %1</source>
        <translation>有记录的末次随访：%1</translation>
    </message>
    <message>
        <source>F</source>
        <comment>last follow-up</comment>
        <extracomment>One letter inside a mark: last follow-up</extracomment>
        <translation>访</translation>
    </message>
    <message>
        <source>The latest dated entry of this record. Of the time after it nothing is said.</source>
        <translation>此病历中日期最晚的条目。此后的情况未作任何说明。</translation>
    </message>
    <message>
        <source>The stated end, %1, lies before the start. Only the start is drawn; one of the two dates is wrong.</source>
        <translation>所述结束日期 %1 早于开始日期。仅绘出开始；两个日期之一有误。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Complete response</source>
        <translation>完全缓解</translation>
    </message>
    <message>
        <source>Partial response</source>
        <translation>部分缓解</translation>
    </message>
    <message>
        <source>Stable disease</source>
        <translation>疾病稳定</translation>
    </message>
    <message>
        <source>Progressive disease</source>
        <translation>疾病进展</translation>
    </message>
    <message>
        <source>Response not evaluable</source>
        <translation>疗效不可评估</translation>
    </message>
    <message>
        <source>Disease improved</source>
        <translation>疾病好转</translation>
    </message>
    <message>
        <source>Disease worse</source>
        <translation>疾病恶化</translation>
    </message>
    <message>
        <source>order of the first systemic treatment; whether it was given is not stated</source>
        <translation>首次系统治疗医嘱；是否给药未说明</translation>
    </message>
    <message>
        <source>start of line %1, as reported</source>
        <translation>第 %1 线开始（据报告）</translation>
    </message>
    <message>
        <source>Stated as going on: it is drawn up to the death.</source>
        <translation>记录为持续中：绘制至死亡日。</translation>
    </message>
    <message>
        <source>Stated as going on, but the person has died on a day that is not known: it is drawn up to the latest entry.</source>
        <translation>记录为持续中，但该患者已死亡且日期未知：绘制至最晚的条目。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>measurement, what tells it from another of that name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>无编码</translation>
    </message>
    <message>
        <source>reference %1 to %2</source>
        <translation>参考范围 %1 至 %2</translation>
    </message>
    <message>
        <source>reference up to %1</source>
        <translation>参考范围 ≤ %1</translation>
    </message>
    <message>
        <source>reference from %1</source>
        <translation>参考范围 ≥ %1</translation>
    </message>
    <message>
        <source>no reference range</source>
        <translation>无参考范围</translation>
    </message>
</context>
<context>
    <name>TimelineCorrections</name>
    <message>
        <source>Corrected by hand by %1, %2: %3</source>
        <comment>who, when, why</comment>
        <translation>由 %1 手工更正，%2：%3</translation>
    </message>
    <message>
        <source>The file says: %1.</source>
        <comment>event, date</comment>
        <translation>文件所述：%1。</translation>
    </message>
    <message>
        <source>The file said otherwise when it was corrected: %1.</source>
        <comment>event, date</comment>
        <translation>更正时文件所述不同：%1。</translation>
    </message>
</context>
<context>
    <name>TimelineExport</name>
    <message>
        <source>Day zero: %1. As of %2.</source>
        <translation>第 0 天：%1。截至 %2。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>%1. Day zero: %2. As of %3.</source>
        <comment>patient, day zero, date</comment>
        <translation>%1。第 0 天：%2。截至 %3。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>TimelineGrades</name>
    <message>
        <source>CTCAE 5.0, if baseline normal</source>
        <translation>CTCAE 5.0，假定基线正常</translation>
    </message>
    <message>
        <source>CTCAE 5.0, baseline %1</source>
        <comment>value before treatment</comment>
        <translation>CTCAE 5.0，基线 %1</translation>
    </message>
    <message>
        <source>CTCAE 5.0, baseline unknown</source>
        <translation>CTCAE 5.0，基线未知</translation>
    </message>
    <message>
        <source>CTCAE 5.0, if no anticoagulant</source>
        <translation>CTCAE 5.0，假定未用抗凝药</translation>
    </message>
    <message>
        <source>CTCAE 5.0, by the value alone</source>
        <translation>CTCAE 5.0，仅按数值</translation>
    </message>
    <message>
        <source>grade %1</source>
        <comment>of CTCAE</comment>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>grade %1, with symptoms %2</source>
        <comment>of CTCAE</comment>
        <translation>%1 级，有症状时 %2 级</translation>
    </message>
    <message>
        <source>CTCAE 5.0: no grade is read from a value that is only a limit.</source>
        <translation>CTCAE 5.0：数值仅为界限时不判读级别。</translation>
    </message>
    <message>
        <source>CTCAE 5.0: no grade by this value.</source>
        <translation>CTCAE 5.0：按此数值不构成级别。</translation>
    </message>
    <message>
        <source>CTCAE 5.0: grade %1.</source>
        <translation>CTCAE 5.0：%1 级。</translation>
    </message>
    <message>
        <source>CTCAE 5.0: grade %1 without symptoms, %2 with them.</source>
        <translation>CTCAE 5.0：无症状为 %1 级，有症状为 %2 级。</translation>
    </message>
    <message>
        <source>This presumes a value before treatment that was not above the upper limit; if it was, the grade is counted from that value and is lower.</source>
        <translation>前提是治疗前数值未超过上限；若已超过，则级别以该数值为基准计算，并且更低。</translation>
    </message>
    <message>
        <source>Read against %1, the last value up to the first systemic treatment.</source>
        <translation>以 %1 为基准判读，即首次系统治疗前（含当日）的最后一个数值。</translation>
    </message>
    <message>
        <source>The value before treatment is not known: against a low one the grade can be higher.</source>
        <translation>治疗前数值未知：若其较低，级别可能更高。</translation>
    </message>
    <message>
        <source>This presumes that no anticoagulant is taken.</source>
        <translation>前提是未使用抗凝药。</translation>
    </message>
    <message>
        <source>The limits are those of other values of this line.</source>
        <translation>界限取自此曲线的其他数值。</translation>
    </message>
</context>
<context>
    <name>TimelineGrowth</name>
    <message>
        <source>No doubling time: it takes three exact values on different days within twelve months.</source>
        <translation>无倍增时间：需要十二个月内不同日期的三个确切值。</translation>
    </message>
    <message numerus="yes">
        <source>least squares over %n exact value(s) since %1</source>
        <translation>
            <numerusform>最小二乘法，自 %1 起 %n 个确切值</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubling time %1 months (%2).</source>
        <comment>number, how it was reckoned</comment>
        <translation>倍增时间 %1 个月（%2）。</translation>
    </message>
    <message>
        <source>Not rising, so no doubling time (%1).</source>
        <comment>how it was reckoned</comment>
        <translation>未上升，故无倍增时间（%1）。</translation>
    </message>
    <message>
        <source>No doubling time: this value is only a limit, the exact one is not known.</source>
        <translation>无倍增时间：此数值仅为界限，确切值未知。</translation>
    </message>
    <message>
        <source>%1 Only values after %2 count: the one of that day lies beyond the measuring range.</source>
        <comment>sentence on the doubling time, date</comment>
        <translation>%1仅计入 %2 之后的数值：当日数值超出测量范围。</translation>
    </message>
    <message numerus="yes">
        <source>No doubling time: the %n exact value(s) since %1 span less than three months.</source>
        <translation>
            <numerusform>无倍增时间：自 %1 起的 %n 个确切值跨度不足三个月。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>reference %1 to %2</source>
        <translation>参考范围 %1 至 %2</translation>
    </message>
    <message>
        <source>reference up to %1</source>
        <translation>参考范围 ≤ %1</translation>
    </message>
    <message>
        <source>reference from %1</source>
        <translation>参考范围 ≥ %1</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>name, number of events in one bar</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>%1 (end unknown)</source>
        <comment>name of a drug or a condition</comment>
        <translation>%1（结束时间未知）</translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>number of events in one mark</comment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 · log scale</source>
        <comment>unit</comment>
        <translation>%1 · 对数刻度</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>整份病历</translation>
    </message>
    <message>
        <source>fold this gap</source>
        <translation>折叠此间隔</translation>
    </message>
    <message>
        <source>%1 without an event</source>
        <comment>length of time</comment>
        <translation>%1无事件</translation>
    </message>
    <message>
        <source>%1 · pinned</source>
        <comment>note of a lane</comment>
        <translation>%1 · 已固定</translation>
    </message>
    <message>
        <source>%1 · no log scale: 0 or below</source>
        <comment>unit</comment>
        <translation>%1 · 无对数刻度：值为 0 或以下</translation>
    </message>
</context>
<context>
    <name>TimelineReader</name>
    <message>
        <source>perhaps %1</source>
        <comment>an event that may be of this day</comment>
        <translation>可能：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 before</source>
        <comment>latest value, length of time</comment>
        <translation>%1，%2前</translation>
    </message>
</context>
<context>
    <name>WalletCard</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>gene, call, phenotype</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4</source>
        <comment>gene, call, phenotype, activity score</comment>
        <translation>%1 %2：%3，%4</translation>
    </message>
    <message>
        <source>%1 (▲ %2)</source>
        <comment>result, what it lacks</comment>
        <translation>%1（▲ %2）</translation>
    </message>
    <message>
        <source>calls disagree</source>
        <translation>分型结果不一致</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>drug, dose and sources</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Results of genes</source>
        <translation>基因结果</translation>
    </message>
    <message>
        <source>%1: tested, but not called</source>
        <comment>gene</comment>
        <translation>%1：已检测，但未能分型</translation>
    </message>
    <message>
        <source>No result is recorded.</source>
        <translation>未记录结果。</translation>
    </message>
    <message>
        <source>None by these results.</source>
        <translation>根据这些结果，没有。</translation>
    </message>
    <message>
        <source>No advice possible from these results</source>
        <translation>根据这些结果无法给出建议</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>出生于 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>birth date, that the patient is invented</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not tested (not normal: unknown)</source>
        <translation>未检测（并非正常：未知）</translation>
    </message>
    <message>
        <source>A drug that is not named here is not thereby safe. Other drugs can change how a gene works; none is taken into account here.</source>
        <translation>此处未列出的药物并不因此就是安全的。其他药物可改变基因的作用；此处均未考虑。</translation>
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
        <translation>应避免使用或调整剂量的药物（≤：占常规起始剂量的比例）</translation>
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
        <translation>第 %1 面，共 %2 面</translation>
    </message>
</context>
<context>
    <name>WhatIfMoves</name>
    <message>
        <source>No option would move, and no model&apos;s number would change.</source>
        <translation>没有选项会移动，模型数值也不会改变。</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>未列出</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>option, shelf before, shelf after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: the model&apos;s number %2 → %3</source>
        <comment>option, before, after</comment>
        <translation>%1：模型数值 %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2; %3 %4)</source>
        <comment>number, interval, model, version</comment>
        <translation>%1（%2；%3 %4）</translation>
    </message>
</context>
<context>
    <name>consilium::TourBoard</name>
    <message>
        <source>Tumour board</source>
        <translation>多学科讨论（MDT）</translation>
    </message>
    <message>
        <source>medical oncology</source>
        <translation>肿瘤内科</translation>
    </message>
    <message>
        <source>surgery</source>
        <translation>外科</translation>
    </message>
    <message>
        <source>radiology</source>
        <translation>放射科</translation>
    </message>
    <message>
        <source>Which treatment next?</source>
        <translation>下一步采用哪种治疗？</translation>
    </message>
    <message>
        <source>Is another biopsy needed?</source>
        <translation>是否需要再次活检？</translation>
    </message>
    <message>
        <source>The patient would like to stay at home.</source>
        <translation>患者希望留在家中。</translation>
    </message>
    <message>
        <source>no drug, best supportive care</source>
        <translation>不用药，最佳支持治疗</translation>
    </message>
    <message>
        <source>The group agrees on the first recommendation.</source>
        <translation>与会者一致同意第一项建议。</translation>
    </message>
    <message>
        <source>would wait for the next imaging</source>
        <translation>建议等待下一次影像检查</translation>
    </message>
</context>
<context>
    <name>consilium::ui::AgendaModel</name>
    <message>
        <source>nothing</source>
        <comment>is missing</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no place on an agenda</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>No tumour recorded</source>
        <translation>无肿瘤记录</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>尚无问题</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place on an agenda</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BoardController</name>
    <message>
        <source>Still needed: %1.</source>
        <comment>list of what is missing</comment>
        <translation>尚需：%1。</translation>
    </message>
    <message>
        <source>Written. It is not encrypted: keep it where patient data may be.</source>
        <translation>已写出。文件未加密：请存放在允许存放患者数据的位置。</translation>
    </message>
    <message>
        <source>Protocol of the tumour board</source>
        <translation>多学科讨论记录</translation>
    </message>
    <message>
        <source>Decision of the tumour board as FHIR</source>
        <translation>多学科讨论决定（FHIR）</translation>
    </message>
    <message>
        <source>List of the tumour board</source>
        <translation>多学科讨论列表</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile, and not written over. What you typed still stands here: look at both, then change it again.</source>
        <translation>此内容已在别处被修改，未被覆盖。您输入的内容仍保留在此：请对照两者后再次修改。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BoardPage</name>
    <message>
        <source>Waiting
%1</source>
        <comment>cases without a meeting</comment>
        <translation>等待中
%1</translation>
    </message>
    <message>
        <source>no case waits for a meeting</source>
        <translation>没有等待会议的病例</translation>
    </message>
    <message>
        <source>cases: %1</source>
        <translation>病例：%1</translation>
    </message>
    <message>
        <source>no case yet</source>
        <translation>尚无病例</translation>
    </message>
    <message>
        <source>cases: %1 · %2 min</source>
        <comment>number, minutes</comment>
        <translation>病例：%1 · %2 分钟</translation>
    </message>
    <message>
        <source>Figures
what became of our decisions</source>
        <translation>统计
我们的决定结果如何</translation>
    </message>
    <message>
        <source>No case waits for a meeting. Register one to begin.</source>
        <translation>没有等待会议的病例。请先登记一个病例。</translation>
    </message>
    <message>
        <source>No case is on this agenda yet. Register one, or schedule one that waits.</source>
        <translation>此议程上尚无病例。请登记一个，或为等待中的病例排期。</translation>
    </message>
    <message>
        <source>Waiting for a meeting</source>
        <translation>等待会议</translation>
    </message>
    <message>
        <source>A case is listed once its minimum data set is complete</source>
        <translation>最小数据集完整后，病例才会列入</translation>
    </message>
    <message>
        <source>quorum %1</source>
        <translation>法定人数 %1</translation>
    </message>
    <message>
        <source>no quorum agreed</source>
        <translation>未约定法定人数</translation>
    </message>
    <message>
        <source>choices are not sealed first</source>
        <translation>选择不先行密封</translation>
    </message>
    <message>
        <source>%1 · nothing is missing</source>
        <comment>state</comment>
        <translation>%1 · 无缺失</translation>
    </message>
    <message>
        <source>%1 · missing: %2</source>
        <comment>state, what is missing</comment>
        <translation>%1 · 缺失：%2</translation>
    </message>
    <message>
        <source>Tumour boards</source>
        <translation>多学科讨论</translation>
    </message>
    <message>
        <source>Meetings, waiting cases and figures</source>
        <translation>会议、等待中的病例和统计</translation>
    </message>
    <message>
        <source>New &amp;meeting</source>
        <translation>新建会议(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Register a case</source>
        <translation>登记病例(&amp;R)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a case, Enter goes into it.</source>
        <translation>Alt 加方向键移动病例，Enter 进入病例。</translation>
    </message>
    <message>
        <source>&amp;Change the meeting</source>
        <translation>更改会议(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Schedule to…</source>
        <translation>排入会议…(&amp;S)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the case up</source>
        <translation>上移病例</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the case down</source>
        <translation>下移病例</translation>
    </message>
    <message>
        <source>Presen&amp;t</source>
        <translation>演示(&amp;T)</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Protocol of the chosen case, once it was discussed</source>
        <translation>所选病例的记录（讨论后可用）</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>List of the meeting&apos;s cases</source>
        <translation>本次会议的病例列表</translation>
    </message>
    <message>
        <source>FHIR</source>
        <translation>FHIR</translation>
    </message>
    <message>
        <source>The chosen case as FHIR, once it was discussed</source>
        <translation>所选病例的 FHIR（讨论后可用）</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>打开病历(&amp;O)</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>病例的各部分</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>随访</translation>
    </message>
    <message>
        <source>There is no meeting yet. Make one first.</source>
        <translation>尚无会议。请先新建一个。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, title of a meeting</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Off the agenda</source>
        <translation>移出议程</translation>
    </message>
    <message>
        <source>Before this case is listed, state what is missing: %1.</source>
        <translation>列入此病例之前，请说明缺失项：%1。</translation>
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
        <translation>议程上有病例 1 至 %1。</translation>
    </message>
    <message>
        <source>No such step. There are the steps 1 to %1.</source>
        <translation>没有此步骤。步骤为 1 至 %1。</translation>
    </message>
    <message>
        <source>Diagnosis not stated</source>
        <translation>诊断未说明</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>board, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>case %1 of %2</source>
        <translation>病例 %1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>patient, age, sex</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>board, case</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>In this meeting no choices are sealed before the ranking is shown: %1</source>
        <translation>本次会议在显示排序前不密封选择：%1</translation>
    </message>
    <message>
        <source>This decision is final (%1, %2). It does not change; later words are addenda, entered on the board page.</source>
        <comment>name, time</comment>
        <translation>此决定为最终决定（%1，%2），不再更改；之后的文字作为补充，在多学科讨论页面输入。</translation>
    </message>
    <message>
        <source>No question was entered</source>
        <translation>未输入问题</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BoardStepBar</name>
    <message>
        <source>← → step · J jump · M mask · P notes · T time · Esc leave</source>
        <translation>← → 步骤 · J 跳转 · M 遮盖 · P 备注 · T 计时 · Esc 离开</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>步骤 %1：%2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BoardTopBar</name>
    <message>
        <source>stopped at %1</source>
        <translation>停在 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>▲ %1 over the time</source>
        <translation>▲ 超时 %1</translation>
    </message>
    <message>
        <source>invented</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>identity masked</source>
        <translation>身份已遮盖</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BrowseView</name>
    <message>
        <source>regimens</source>
        <translation>治疗方案</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Gene, change, tumour type, drug, brand or class</source>
        <translation>基因、变异、肿瘤类型、药物、商品名或类别</translation>
    </message>
    <message>
        <source>Search the pack</source>
        <translation>搜索知识包</translation>
    </message>
    <message>
        <source>Every word must be found. A tumour type also finds what is stated for a wider or a narrower type; a gene is found by its older names, a drug by its brands and classes.</source>
        <translation>每个词都必须找到。输入肿瘤类型时，也会找到针对更宽或更窄类型的内容；基因可按旧名查找，药物可按商品名和类别查找。</translation>
    </message>
    <message>
        <source>Entries of the pack</source>
        <translation>知识包条目</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>filter, number of entries</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>What it says:</source>
        <translation>内容：</translation>
    </message>
    <message>
        <source>Whose:</source>
        <translation>出自：</translation>
    </message>
    <message>
        <source>Showing all %1 entries.</source>
        <translation>显示全部 %1 个条目。</translation>
    </message>
    <message>
        <source>Showing %1 of %2; %3 hidden by the search and filters.</source>
        <translation>显示 %1 个，共 %2 个；%3 个被搜索和筛选隐藏。</translation>
    </message>
    <message>
        <source>Every entry is hidden by the filters above.</source>
        <translation>所有条目均被上方的筛选隐藏。</translation>
    </message>
    <message>
        <source>No shown entry holds every word of “%1”. That the pack says nothing of it does not mean that nothing is known.</source>
        <translation>所显示的条目中没有一个包含“%1”的每个词。知识包未提及，不等于没有相关知识。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CalculatorForm</name>
    <message>
        <source>%1 in %2</source>
        <comment>input, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (may be left out)</source>
        <translation>%1（可不填）</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CalculatorsPage</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search a calculator</source>
        <translation>搜索计算器</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Chosen calculator</source>
        <translation>所选计算器</translation>
    </message>
    <message>
        <source>No calculator matches.</source>
        <translation>没有匹配的计算器。</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>用于：%1</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Fill in the form: the result appears as you type.</source>
        <translation>填写表单：输入时即显示结果。</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>read the remark</source>
        <translation>请阅读备注</translation>
    </message>
    <message>
        <source>%1; numbers are rounded to four digits.</source>
        <translation>%1；数值四舍五入至四位。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>公式：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>许可：%1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>访视</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>result, unit</comment>
        <extracomment>result of a model, its unit</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>visit, remark</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Fill from the record</source>
        <translation>从病历填入</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>返回病例</translation>
    </message>
    <message>
        <source>Open case: %1</source>
        <comment>name, age</comment>
        <translation>打开的病例：%1</translation>
    </message>
    <message>
        <source>The record holds nothing that can be filled in here.</source>
        <translation>病历中没有可填入此处的内容。</translation>
    </message>
    <message>
        <source>From the record: %1 of %2 inputs, each with its date. What is empty is not recorded or cannot be used.</source>
        <translation>来自病历：%1 个输入项（共 %2 个），均附日期。空白项未记录或不可用。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CalibrationPlot</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a grouping, group</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Calibration: what was said against what was seen</source>
        <translation>校准：预测与观察的对照</translation>
    </message>
    <message>
        <source>%1: said %2, seen %3 (%4), %5 people</source>
        <comment>group, shares, interval, people</comment>
        <translation>%1：预测 %2，观察 %3（%4），%5 人</translation>
    </message>
    <message>
        <source>said</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>观察</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CaseEditor</name>
    <message>
        <source>Question to the board</source>
        <translation>向多学科讨论提出的问题</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>The steps are &amp;prepared</source>
        <translation>步骤已准备好(&amp;P)</translation>
    </message>
    <message>
        <source>The decision is final: the question does not change any more.</source>
        <translation>决定已最终确定：问题不再更改。</translation>
    </message>
    <message>
        <source>Minutes for this case</source>
        <translation>此病例的分钟数</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>问题(&amp;Q)</translation>
    </message>
    <message>
        <source>Prese&amp;nter</source>
        <translation>报告人(&amp;N)</translation>
    </message>
    <message>
        <source>Min&amp;utes</source>
        <translation>分钟(&amp;U)</translation>
    </message>
    <message>
        <source>Minimum data set</source>
        <translation>最小数据集</translation>
    </message>
    <message>
        <source>Statement on %1</source>
        <translation>关于%1的说明</translation>
    </message>
    <message>
        <source>Not in the record: state it here</source>
        <translation>病历中没有：请在此说明</translation>
    </message>
    <message>
        <source>In the record: %1</source>
        <translation>病历中：%1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CasePage</name>
    <message>
        <source>Pages of the case</source>
        <translation>病例页面</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Genome</source>
        <translation>基因组</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>治疗选项</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tumour type, OncoTree code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>for early disease only</source>
        <translation>仅用于早期疾病</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) for advanced disease</source>
        <translation>
            <numerusform>晚期疾病 %n 线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), progressed on %1</source>
        <translation>
            <numerusform>%n 线，在 %1 治疗中进展</numerusform>
        </translation>
    </message>
    <message>
        <source>Pharmacogenomics</source>
        <translation>药物基因组学</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Calculators for this case</source>
        <translation>适用于此病例的计算器</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家系</translation>
    </message>
    <message>
        <source>Board size</source>
        <translation>大字显示</translation>
    </message>
    <message>
        <source>This page in large letters, one idea at a time (F5)</source>
        <translation>以大字显示此页，每次一项内容 (F5)</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CaseRegistration</name>
    <message>
        <source>Search a patient</source>
        <translation>搜索患者</translation>
    </message>
    <message>
        <source>No patient is found. Import the patient first, or search otherwise.</source>
        <translation>未找到患者。请先导入患者，或换其他方式搜索。</translation>
    </message>
    <message>
        <source>Question to the board</source>
        <translation>向多学科讨论提出的问题</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Name, identifier or diagnosis</source>
        <translation>姓名、标识号或诊断</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>找到的患者</translation>
    </message>
    <message>
        <source>What is the board asked?</source>
        <translation>要向多学科讨论提出什么问题？</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Register a case</source>
        <translation>登记病例</translation>
    </message>
    <message>
        <source>Everything else is taken from the record</source>
        <translation>其余内容均取自病历</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>患者(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>问题(&amp;Q)</translation>
    </message>
    <message>
        <source>Prese&amp;nter</source>
        <translation>报告人(&amp;N)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>patient, age, diagnosis</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>No tumour recorded</source>
        <translation>无肿瘤记录</translation>
    </message>
    <message>
        <source>Choose a patient.</source>
        <translation>请选择患者。</translation>
    </message>
    <message>
        <source>Write the question to the board.</source>
        <translation>请写下向多学科讨论提出的问题。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ChangedSince</name>
    <message>
        <source>Changed since an earlier ranking</source>
        <translation>自以往排序以来的变化</translation>
    </message>
    <message>
        <source>Earlier ranking to compare with</source>
        <translation>用于比较的以往排序</translation>
    </message>
    <message>
        <source>What changed since the earlier ranking, and why</source>
        <translation>自以往排序以来的变化及原因</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>The earlier ranking was redrawn byte for byte from what was kept with it.</source>
        <translation>以往排序已根据随其保存的内容逐字节重现。</translation>
    </message>
    <message>
        <source>This version of the program answers the earlier inputs otherwise; where this alone makes a difference, its cause is the program.</source>
        <translation>对于先前的输入，此版本的程序给出不同的回答；凡仅由此造成的差异，其原因在于程序。</translation>
    </message>
    <message>
        <source>What the earlier ranking was made with is not all to be had, so what differs is shown and why is not told apart.</source>
        <translation>以往排序所用的内容已不齐全，因此只显示差异，不区分原因。</translation>
    </message>
    <message>
        <source>No option came, went or moved, and no verdict changed.</source>
        <translation>没有选项新增、消失或移动，判定均未改变。</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>病历中</translation>
    </message>
    <message>
        <source>In knowledge and models</source>
        <translation>知识与模型中</translation>
    </message>
    <message>
        <source>No option came, went or moved, and no verdict, dose, number or text changed.</source>
        <translation>没有选项新增、消失或移动，判定、剂量、数值和文字均未改变。</translation>
    </message>
    <message>
        <source>In doses, numbers and texts</source>
        <translation>剂量、数值和文字方面</translation>
    </message>
    <message>
        <source>The record differs in what is not listed here, such as where an entry came from.</source>
        <translation>病历的差异在于此处未列出的内容，例如条目的来源。</translation>
    </message>
    <message>
        <source>This version of the program gives the same options, order and verdicts to the earlier inputs; wording or details differ.</source>
        <translation>对于先前的输入，此版本的程序给出相同的选项、顺序和判定；文字或细节不同。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CheckView</name>
    <message>
        <source>&amp;Check a pack file…</source>
        <translation>检查知识包文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Lock now and open again</source>
        <translation>立即锁定并重新打开(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;ompare all the same</source>
        <translation>仍然比较(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Trust a key…</source>
        <translation>信任密钥(&amp;T)…</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>Nothing is changed by comparing. Other work on the store waits until this is done or cancelled.</source>
        <translation>比较不会更改任何内容。在完成或取消之前，存储库的其他操作须等待。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Check a new pack</source>
        <translation>检查新知识包</translation>
    </message>
    <message>
        <source>Choose a pack file (.cpack). Its signature and its age are judged, and it is compared with the pack in use, in general and for every case of this store.</source>
        <translation>选择知识包文件（.cpack）。程序会判断其签名和新旧，并与当前使用的知识包比较，包括总体比较和对此存储库每个病例的比较。</translation>
    </message>
    <message>
        <source>Nothing changes before you have seen what is gained and lost and have put the pack into use by name.</source>
        <translation>在您看到新增和失去的内容并署名启用该知识包之前，不会有任何更改。</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>正在比较 %1</translation>
    </message>
    <message>
        <source>Comparing what the two packs say…</source>
        <translation>正在比较两个知识包的内容…</translation>
    </message>
    <message>
        <source>Comparing the options of each case: %1 of %2…</source>
        <translation>正在比较各病例的选项：%1/%2…</translation>
    </message>
    <message>
        <source>What it calls itself: %1 %2, edition of %3</source>
        <comment>pack, version, date</comment>
        <translation>其自称：%1 %2，%3 版</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>密钥：%1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <comment>technical</comment>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>✗ Not taken: %1</source>
        <comment>file name</comment>
        <translation>✗ 未采用：%1</translation>
    </message>
    <message>
        <source>✓ Kept: %1 %2</source>
        <comment>pack, version</comment>
        <translation>✓ 已保存：%1 %2</translation>
    </message>
    <message>
        <source>The pack is used from the next opening of this store. Until then every page goes on with the pack before it.</source>
        <translation>该知识包自下次打开此存储库时起使用。在此之前，各页面仍使用之前的知识包。</translation>
    </message>
    <message>
        <source>Put into use by %1.</source>
        <translation>由 %1 启用。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ChoicePanel</name>
    <message>
        <source>Seal</source>
        <translation>密封</translation>
    </message>
    <message>
        <source>Open the ranking</source>
        <translation>打开排序</translation>
    </message>
    <message>
        <source>Open early …</source>
        <translation>提前打开 …</translation>
    </message>
    <message>
        <source>Do not seal …</source>
        <translation>不密封 …</translation>
    </message>
    <message>
        <source>Choice of</source>
        <translation>选择人</translation>
    </message>
    <message>
        <source>Drugs, several joined by +</source>
        <translation>药物，多个以 + 连接</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>其他 …</translation>
    </message>
    <message>
        <source>The ranking opens when all have chosen or the chair opens it.</source>
        <translation>全部选择完毕或主持人打开后，排序即打开。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Name of the chair</source>
        <translation>主持人姓名</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已密封</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>with the group</source>
        <translation>随全体</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>选择中</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Sealed by %1 of %2</source>
        <translation>已密封 %1 / %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, discipline</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not in the pack, kept as typed: %1</source>
        <translation>知识包中没有，按输入保留：%1</translation>
    </message>
    <message>
        <source>Open the ranking before all have sealed</source>
        <translation>在全部密封之前打开排序</translation>
    </message>
    <message>
        <source>Do not seal choices in this meeting</source>
        <translation>本次会议不密封选择</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Do not seal</source>
        <translation>不密封</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, name of the chair</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ClaimEditor</name>
    <message>
        <source>State of the claim to the insurer</source>
        <translation>保险申请的状态</translation>
    </message>
    <message>
        <source>Date on which the insurer was asked</source>
        <translation>向保险方申请的日期</translation>
    </message>
    <message>
        <source>Date of the insurer&apos;s answer</source>
        <translation>保险方答复的日期</translation>
    </message>
    <message>
        <source>Why the insurer refused</source>
        <translation>保险方拒绝的原因</translation>
    </message>
    <message>
        <source>Note on the claim</source>
        <translation>申请备注</translation>
    </message>
    <message>
        <source>Claim to the insurer</source>
        <translation>保险申请</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
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
        <translation>分组</translation>
    </message>
    <message>
        <source>Evidence level</source>
        <translation>证据级别</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Starting dose</source>
        <translation>起始剂量</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>differs from the reference: %1</source>
        <translation>与参照不同：%1</translation>
    </message>
    <message>
        <source>Differs from the reference.</source>
        <translation>与参照不同。</translation>
    </message>
    <message>
        <source>%1
◆ reference</source>
        <comment>rank and name</comment>
        <translation>%1
◆ 参照</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CompareView</name>
    <message>
        <source>Hide rows in which all are equal</source>
        <translation>隐藏各项均相同的行</translation>
    </message>
    <message>
        <source>Options side by side</source>
        <translation>选项并列比较</translation>
    </message>
    <message>
        <source>Make this column the reference (P)</source>
        <translation>将此列设为参照 (P)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Back to the options (Esc)</source>
        <translation>返回选项 (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden</source>
        <translation>
            <numerusform>已隐藏 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::ComparisonView</name>
    <message>
        <source>&amp;Put into use…</source>
        <translation>启用(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close comparison</source>
        <translation>关闭比较(&amp;C)</translation>
    </message>
    <message>
        <source>Options of level I that would be lost</source>
        <translation>将失去的 I 级选项</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>哪些变更</translation>
    </message>
    <message>
        <source>Search the changes</source>
        <translation>搜索变更</translation>
    </message>
    <message>
        <source>Drug, biomarker, tumour type, case</source>
        <translation>药物、生物标志物、肿瘤类型、病例</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>pack, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>edition of %1, compared with %2 %3 of %4</source>
        <comment>date, pack in use, its version and date</comment>
        <translation>%1 版，与 %2 %3（%4 版）比较</translation>
    </message>
    <message>
        <source>%1 · signed by %2</source>
        <comment>what was compared, holder of the key</comment>
        <translation>%1 · 由 %2 签名</translation>
    </message>
    <message>
        <source>✓ %1 gained</source>
        <comment>number of claims</comment>
        <translation>✓ 新增 %1</translation>
    </message>
    <message>
        <source>✗ %1 lost</source>
        <comment>number of claims</comment>
        <translation>✗ 失去 %1</translation>
    </message>
    <message>
        <source>▲ %1 on another level</source>
        <comment>number of claims</comment>
        <translation>▲ 级别改变 %1</translation>
    </message>
    <message>
        <source>no case in this store to compare</source>
        <translation>此存储库中没有可比较的病例</translation>
    </message>
    <message numerus="yes">
        <source>options change in %1 of %n case(s)</source>
        <translation>
            <numerusform>%1 个病例的选项有变更，共 %n 个病例</numerusform>
        </translation>
    </message>
    <message>
        <source>✗ For reading only: %1</source>
        <translation>✗ 仅供阅读：%1</translation>
    </message>
    <message>
        <source>▲ Options of level I that would be lost: %1</source>
        <translation>▲ 将失去的 I 级选项：%1</translation>
    </message>
    <message>
        <source>In general (%1)</source>
        <translation>总体（%1）</translation>
    </message>
    <message>
        <source>In your cases (%1)</source>
        <translation>您的病例（%1）</translation>
    </message>
    <message>
        <source>By entry (%1)</source>
        <translation>按条目（%1）</translation>
    </message>
    <message>
        <source>Showing %1 of %2; %3 hidden by the search.</source>
        <translation>显示 %1 项，共 %2 项；%3 项被搜索隐藏。</translation>
    </message>
    <message>
        <source>Nothing changes here.</source>
        <translation>此处无变更。</translation>
    </message>
    <message>
        <source>No change holds every word of the search.</source>
        <translation>没有变更包含搜索的每个词。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ConflictView</name>
    <message>
        <source>Speaks for an effect</source>
        <translation>支持有效</translation>
    </message>
    <message>
        <source>Speaks against an effect</source>
        <translation>反对有效</translation>
    </message>
    <message>
        <source>Speaks for toxicity</source>
        <translation>支持有毒性</translation>
    </message>
    <message>
        <source>Speaks against toxicity</source>
        <translation>反对有毒性</translation>
    </message>
    <message>
        <source>Speaks for a better course</source>
        <translation>支持病程较好</translation>
    </message>
    <message>
        <source>Speaks against a better course</source>
        <translation>反对病程较好</translation>
    </message>
    <message>
        <source>Speaks for the diagnosis</source>
        <translation>支持该诊断</translation>
    </message>
    <message>
        <source>Speaks against the diagnosis</source>
        <translation>反对该诊断</translation>
    </message>
    <message>
        <source>Prognosis</source>
        <translation>预后</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>prognosis or diagnosis, therapy</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>In this tumour type the statements disagree.</source>
        <translation>在此肿瘤类型中，各陈述不一致。</translation>
    </message>
    <message>
        <source>In another tumour type, %1, the statements disagree.</source>
        <translation>在另一肿瘤类型 %1 中，各陈述不一致。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>column, number of statements</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>statements</comment>
        <translation>
            <numerusform>再显示 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::CriteriaTable</name>
    <message>
        <source>%1. %2</source>
        <comment>verdict, how many questions are open</comment>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>; and %n more</source>
        <comment>after a list of relatives</comment>
        <translation>
            <numerusform>；另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <comment>answer to a question</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not decided: something is not known</source>
        <translation>无法判定：有未知内容</translation>
    </message>
    <message>
        <source>criteria met</source>
        <translation>符合标准</translation>
    </message>
    <message>
        <source>criteria not met</source>
        <translation>不符合标准</translation>
    </message>
    <message>
        <source>refer to genetic counselling</source>
        <translation>转诊遗传咨询</translation>
    </message>
    <message>
        <source>no question answered yes</source>
        <translation>没有回答为“是”的问题</translation>
    </message>
    <message>
        <source>Family criteria from the tree</source>
        <translation>根据家系图的家族标准</translation>
    </message>
    <message>
        <source>Family criteria</source>
        <translation>家族标准</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Rests on, or what is not known</source>
        <translation>依据，或未知内容</translation>
    </message>
    <message>
        <source>FHS-7</source>
        <translation>FHS-7</translation>
    </message>
    <message>
        <source>Amsterdam II criteria</source>
        <translation>Amsterdam II 标准</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>所有问题均已回答。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not known.</source>
        <translation>
            <numerusform>%n 个问题未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>what is not known, of whom</comment>
        <translation>%1 %2。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::DateLine</name>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>how a date is to be typed: year, month, day</extracomment>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it like 2026-11-23, 2026-11 or 2026.</source>
        <translation>“%1”不是日期。请写成 2026-11-23、2026-11 或 2026。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::DecisionForm</name>
    <message>
        <source>%1, %2</source>
        <comment>name, discipline</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 present, %2 needed</source>
        <comment>members</comment>
        <translation>出席 %1 人，需 %2 人</translation>
    </message>
    <message numerus="yes">
        <source>%n present, no quorum agreed on</source>
        <translation>
            <numerusform>出席 %n 人，未约定法定人数</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing. A final decision does not change; later words are addenda.</source>
        <translation>无缺失。最终决定不再更改；之后的文字作为补充。</translation>
    </message>
    <message>
        <source>No recommendation, because …</source>
        <translation>不作推荐，原因 …</translation>
    </message>
    <message>
        <source>Rebiopsy</source>
        <translation>再次活检</translation>
    </message>
    <message>
        <source>Repeat histology</source>
        <translation>复查组织学</translation>
    </message>
    <message>
        <source>Genetic counselling</source>
        <translation>遗传咨询</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>最终确定</translation>
    </message>
    <message>
        <source>Wording agreed on</source>
        <translation>商定的文字</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>添加推荐</translation>
    </message>
    <message>
        <source>Not on the first shelf of the ranking, because</source>
        <translation>不在排序的第一分组，原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Without a quorum, because</source>
        <translation>无法定人数，原因</translation>
    </message>
    <message>
        <source>Conflict of interest …</source>
        <translation>利益冲突 …</translation>
    </message>
    <message>
        <source>Dissent …</source>
        <translation>异议 …</translation>
    </message>
    <message>
        <source>Before it is final</source>
        <translation>最终确定之前</translation>
    </message>
    <message>
        <source>Name of who makes it final</source>
        <translation>最终确定人姓名</translation>
    </message>
    <message>
        <source>%1 present who have not abstained, %2 needed</source>
        <comment>members</comment>
        <translation>未回避的出席者 %1 人，需 %2 人</translation>
    </message>
</context>
<context>
    <name>consilium::ui::DecisionView</name>
    <message>
        <source>Name of who adds this</source>
        <translation>补充人姓名</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Addendum</source>
        <translation>补充(&amp;A)</translation>
    </message>
    <message>
        <source>Add the addendum</source>
        <translation>添加补充</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a decision, text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>time, name, addendum</comment>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>无补充内容。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>state, time, name</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>It is written in board mode, during the meeting.</source>
        <translation>在会议期间于讨论模式中填写。</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>use: %1</source>
        <translation>用药依据：%1</translation>
    </message>
    <message>
        <source>level not stated</source>
        <translation>级别未说明</translation>
    </message>
    <message>
        <source>nobody responsible yet</source>
        <translation>尚无负责人</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Recommendation, priority %1</source>
        <translation>推荐，优先级 %1</translation>
    </message>
    <message>
        <source>No recommendation, because</source>
        <translation>不作推荐，原因</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>reason, text</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>rebiopsy</source>
        <translation>再次活检</translation>
    </message>
    <message>
        <source>repeat histology</source>
        <translation>复查组织学</translation>
    </message>
    <message>
        <source>genetic counselling</source>
        <translation>遗传咨询</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>待做事项</translation>
    </message>
    <message>
        <source>Why off the first shelf</source>
        <translation>不在第一分组的原因</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, interest</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>%1 · abstained</source>
        <comment>name and interest</comment>
        <translation>%1 · 已回避</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>法定人数</translation>
    </message>
    <message>
        <source>Why without quorum</source>
        <translation>无法定人数的原因</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>所用工具</translation>
    </message>
    <message>
        <source>Write the addendum.</source>
        <translation>请写下补充内容。</translation>
    </message>
    <message>
        <source>Say who adds this.</source>
        <translation>请说明补充人。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::DrugList</name>
    <message numerus="yes">
        <source>Advice withheld, with the reason: %n drug(s)</source>
        <translation>
            <numerusform>不给出建议及其原因：%n 种药物</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not tested: %n drug(s)</source>
        <translation>
            <numerusform>未检测：%n 种药物</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n drug(s)</source>
        <comment>what to do</comment>
        <translation>
            <numerusform>%1：%n 种药物</numerusform>
        </translation>
    </message>
    <message>
        <source>Search drug, trade name or gene</source>
        <translation>搜索药物、商品名或基因</translation>
    </message>
    <message>
        <source>Search a drug</source>
        <translation>搜索药物</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>药物</translation>
    </message>
    <message>
        <source>Affected now: in the options, or taken</source>
        <translation>目前相关：在选项中，或正在使用</translation>
    </message>
    <message>
        <source>All others that guidance speaks of</source>
        <translation>有用药指导的其他所有药物</translation>
    </message>
    <message>
        <source>No drug of the options or the medication list has guidance in this pack.</source>
        <translation>选项和用药清单中的药物在此知识包中均无用药指导。</translation>
    </message>
    <message>
        <source>The knowledge pack has no other guidance.</source>
        <translation>知识包没有其他用药指导。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>sign, group with its number of drugs</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The knowledge pack has no guidance on pharmacogenes.</source>
        <translation>知识包没有药物基因用药指导。</translation>
    </message>
    <message>
        <source>No guidance in this pack on “%1”. That says nothing about the drug.</source>
        <translation>此知识包中没有关于“%1”的用药指导。这并不说明该药的任何情况。</translation>
    </message>
    <message>
        <source>what guidelines and labels ask for; the decision is yours</source>
        <translation>指南和说明书的要求；由您决定</translation>
    </message>
    <message numerus="yes">
        <source>Test first, as regulators or guidelines ask: %n drug(s)</source>
        <translation>
            <numerusform>按监管机构或指南要求先行检测：%n 种药物</numerusform>
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
        <translation>最多为常规起始剂量的 %1</translation>
    </message>
    <message>
        <source>%1 not tested</source>
        <comment>genes</comment>
        <translation>%1 未检测</translation>
    </message>
    <message>
        <source>taken now</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>in the options: %1</source>
        <translation>在选项中：%1</translation>
    </message>
    <message>
        <source>▲ key positions not read</source>
        <translation>▲ 关键位点未读取</translation>
    </message>
    <message>
        <source>▲ calls disagree</source>
        <translation>▲ 分型结果不一致</translation>
    </message>
    <message>
        <source>%1 counts as %2 while %3 is taken, a strong inhibitor; the genes say %4.</source>
        <translation>使用 %3（强效抑制剂）期间，%1 视为 %2；基因结果为 %4。</translation>
    </message>
    <message>
        <source>%1 counts as %2 while %3 is taken, a moderate inhibitor; the genes say %4.</source>
        <translation>使用 %3（中效抑制剂）期间，%1 视为 %2；基因结果为 %4。</translation>
    </message>
    <message>
        <source>inhibitor</source>
        <translation>抑制剂</translation>
    </message>
    <message>
        <source>%1 asks for a test of %2 first: %3</source>
        <comment>regulator, gene, words</comment>
        <translation>%1 要求先检测 %2：%3</translation>
    </message>
    <message>
        <source>%1: not tested</source>
        <comment>gene</comment>
        <translation>%1：未检测</translation>
    </message>
    <message>
        <source>%1: not called</source>
        <comment>gene</comment>
        <translation>%1：未能分型</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>gene, call, phenotype</comment>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>Rests on %1</source>
        <comment>gene results</comment>
        <translation>依据 %1</translation>
    </message>
    <message>
        <source>%1, strength: %2</source>
        <comment>source, strength of its advice</comment>
        <translation>%1，强度：%2</translation>
    </message>
    <message>
        <source>%1: at most %2 of the usual starting dose</source>
        <comment>what to do, percentage</comment>
        <translation>%1：最多为常规起始剂量的 %2</translation>
    </message>
    <message>
        <source>▲ Only some of the calls that fit equally well lead here.</source>
        <translation>▲ 同等相符的分型中，只有部分得出此结论。</translation>
    </message>
    <message>
        <source>Population: %1</source>
        <translation>适用人群：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gene, what it means</comment>
        <translation>%1：%2</translation>
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
        <translation>%1；若仍然使用，最多为常规起始剂量的 %2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::EntriesModel</name>
    <message>
        <source>except %1</source>
        <comment>tumour types</comment>
        <translation>不含 %1</translation>
    </message>
    <message>
        <source>evidence against it</source>
        <translation>反对证据</translation>
    </message>
    <message>
        <source>Biomarker</source>
        <translation>生物标志物</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>肿瘤类型</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效应</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>批准</translation>
    </message>
</context>
<context>
    <name>consilium::ui::EntryDetail</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tumour type, code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not stated in this pack</source>
        <translation>此知识包中未说明</translation>
    </message>
    <message>
        <source>%1, retrieved %2</source>
        <comment>licence, date</comment>
        <translation>%1，获取于 %2</translation>
    </message>
    <message>
        <source>Details of the chosen entry</source>
        <translation>所选条目的详情</translation>
    </message>
    <message>
        <source>Choose an entry to see all that the pack says of it.</source>
        <translation>选择一个条目以查看知识包对其的全部说明。</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>肿瘤类型</translation>
    </message>
    <message>
        <source>%1
and every type below</source>
        <comment>tumour types</comment>
        <translation>%1
及其下所有类型</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>不含</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>未列出</translation>
    </message>
    <message>
        <source>%1, 95 % interval</source>
        <comment>a figure with its interval</comment>
        <translation>%1，95% 区间</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a figure, its source</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>In trials</source>
        <translation>试验中</translation>
    </message>
    <message>
        <source>%1 did better; %2</source>
        <comment>therapy, source</comment>
        <translation>%1 更优；%2</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Preferred by</source>
        <translation>优先推荐来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1
by rule %2</source>
        <comment>levels, ids of rules</comment>
        <translation>%1
按规则 %2</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>撰写者</translation>
    </message>
    <message>
        <source>us, in our own words; the licences of what it rests on stand under “Pack in use”</source>
        <translation>由我们以自己的文字撰写；其依据内容的许可见“当前使用的知识包”</translation>
    </message>
    <message>
        <source>%1 item %2</source>
        <comment>source, number</comment>
        <translation>%1 条目 %2</translation>
    </message>
    <message>
        <source>its own level: %1</source>
        <translation>其自身级别：%1</translation>
    </message>
    <message>
        <source>its own rating: %1 of 5</source>
        <translation>其自身评分：%1/5</translation>
    </message>
    <message>
        <source>does not support the effect</source>
        <translation>不支持该效应</translation>
    </message>
    <message>
        <source>supports the effect</source>
        <translation>支持该效应</translation>
    </message>
    <message>
        <source>biomarker there: %1</source>
        <translation>原文生物标志物：%1</translation>
    </message>
    <message>
        <source>disease there: %1</source>
        <translation>原文疾病：%1</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>导入自</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>其许可</translation>
    </message>
    <message>
        <source>Biomarker</source>
        <translation>生物标志物</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>治疗场景</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>药物</translation>
    </message>
    <message>
        <source>For consideration only with</source>
        <translation>仅在以下情况可考虑</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>否则</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Could be changed</source>
        <translation>可改变因素</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>%1
in %2 %3</source>
        <comment>id, pack, version</comment>
        <translation>%1
见 %2 %3</translation>
    </message>
    <message>
        <source>evidence against “%1”</source>
        <comment>effect</comment>
        <translation>反对“%1”的证据</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>effect, level</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
</context>
<context>
    <name>consilium::ui::EventDialog</name>
    <message>
        <source>still going on</source>
        <translation>仍在持续</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Performance status (ECOG)</source>
        <translation>体能状态 (ECOG)</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>疗效</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation>不良事件</translation>
    </message>
    <message>
        <source>Systemic treatment</source>
        <translation>全身治疗</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>手术</translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation>放疗</translation>
    </message>
    <message>
        <source>Tumour marker</source>
        <translation>肿瘤标志物</translation>
    </message>
    <message>
        <source>Laboratory value</source>
        <translation>实验室检查值</translation>
    </message>
    <message>
        <source>Document or note</source>
        <translation>文件或备注</translation>
    </message>
    <message>
        <source>complete response</source>
        <translation>完全缓解</translation>
    </message>
    <message>
        <source>partial response</source>
        <translation>部分缓解</translation>
    </message>
    <message>
        <source>stable disease</source>
        <translation>疾病稳定</translation>
    </message>
    <message>
        <source>progressive disease</source>
        <translation>疾病进展</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation>不可评估</translation>
    </message>
    <message>
        <source>improved, without a category</source>
        <translation>好转，无分类</translation>
    </message>
    <message>
        <source>worse, without a category</source>
        <translation>恶化，无分类</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>种类(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Date or start:</source>
        <translation>日期或开始(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>结束(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>数值(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>单位(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation>分类(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Line of treatment:</source>
        <translation>治疗线数(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Tumour:</source>
        <translation>肿瘤(&amp;T)：</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>0 至 5</translation>
    </message>
    <message>
        <source>CTCAE grade 1 to 5, or empty</source>
        <translation>CTCAE 1 至 5 级，或留空</translation>
    </message>
    <message>
        <source>12.5 or &lt;0.5</source>
        <translation>12.5 或 &lt;0.5</translation>
    </message>
    <message>
        <source>A date is needed: a year, a month or a day.</source>
        <translation>需要日期：年、月或日。</translation>
    </message>
    <message>
        <source>The date lies after today. What is planned is no event yet.</source>
        <translation>日期晚于今天。计划中的事项还不是事件。</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>需要名称。</translation>
    </message>
    <message>
        <source>A number with a unit is needed; the number with a point, not a comma.</source>
        <translation>需要带单位的数字；小数点用点，不用逗号。</translation>
    </message>
    <message>
        <source>ECOG is a whole number from 0 to 5.</source>
        <translation>ECOG 为 0 至 5 的整数。</translation>
    </message>
    <message>
        <source>A CTCAE grade is a whole number from 1 to 5.</source>
        <translation>CTCAE 级别为 1 至 5 的整数。</translation>
    </message>
    <message>
        <source>Write a date as 2026, 2026-11 or 2026-11-24.</source>
        <translation>日期请写成 2026、2026-11 或 2026-11-24。</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>文本(&amp;X)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>您的姓名(&amp;Y)：</translation>
    </message>
    <message>
        <source>as the file states it</source>
        <translation>按文件所述</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>误录</translation>
    </message>
    <message>
        <source>Performance status (%1)</source>
        <translation>体能状态 (%1)</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Other medication</source>
        <translation>其他用药</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 至 100</translation>
    </message>
    <message>
        <source>A file says: %1.</source>
        <comment>event, date</comment>
        <translation>文件所述：%1。</translation>
    </message>
    <message>
        <source>What is entered in error leaves the timeline and is not used. What the file says is kept and can be brought back.</source>
        <translation>误录的内容会从时间线上移除且不再使用。文件所述予以保留，可以恢复。</translation>
    </message>
    <message>
        <source>It is kept beside your correction, which is shown and used in its place.</source>
        <translation>它与您的更正一并保留；显示和使用的是您的更正。</translation>
    </message>
    <message>
        <source>Its words are a molecular finding too and cannot be corrected here.</source>
        <translation>其文字同时也是分子检测结果，不能在此更正。</translation>
    </message>
    <message>
        <source>The end lies after today. Leave it empty until it has ended.</source>
        <translation>结束日期晚于今天。结束之前请留空。</translation>
    </message>
    <message>
        <source>A result is needed.</source>
        <translation>需要结果。</translation>
    </message>
    <message>
        <source>This scale is a whole number from 0 to 100.</source>
        <translation>该量表为 0 至 100 的整数。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未作任何更改。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>需要理由。</translation>
    </message>
    <message>
        <source>Your name is needed.</source>
        <translation>需要您的姓名。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::FamilyPage</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Identical twin</source>
        <translation>同卵双胞胎</translation>
    </message>
    <message>
        <source>Add:</source>
        <comment>relatives; buttons follow</comment>
        <translation>添加：</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>Add parents (P in the drawing)</source>
        <translation>添加父母（图中按 P）</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>兄弟姐妹</translation>
    </message>
    <message>
        <source>Add a sibling (S in the drawing)</source>
        <translation>添加兄弟姐妹（图中按 S）</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>Add a child (C in the drawing)</source>
        <translation>添加子女（图中按 C）</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>伴侣</translation>
    </message>
    <message>
        <source>Add a partner (A in the drawing)</source>
        <translation>添加伴侣（图中按 A）</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove the chosen person (Delete in the drawing)</source>
        <translation>移除所选人员（图中按 Delete）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>change</comment>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Keeps the tree in the record (Ctrl+S). It is also kept when you leave the case. Earlier trees stay in the record.</source>
        <translation>将家系图保存到病历（Ctrl+S）。离开病例时也会保存。以往的家系图保留在病历中。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>CanRisk or FHIR file…</source>
        <translation>CanRisk 或 FHIR 文件…</translation>
    </message>
    <message>
        <source>Relatives of the record</source>
        <translation>病历中的亲属</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>CanRisk pedigree file…</source>
        <translation>CanRisk 家系文件…</translation>
    </message>
    <message>
        <source>FHIR FamilyMemberHistory…</source>
        <translation>FHIR FamilyMemberHistory…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The family tree of the record cannot be read: %1 Nothing of it is shown, and nothing is changed.</source>
        <translation>无法读取病历中的家系图：%1 不显示其任何内容，也不作任何更改。</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>The record names relatives whose place in the tree it does not tell; they are not drawn: %1.</source>
        <translation>病历列出了一些亲属，但未说明其在家系图中的位置；这些亲属未绘出：%1。</translation>
    </message>
    <message>
        <source>Square: man, circle: woman, diamond: sex not recorded. Slash: deceased. Arrow: patient.</source>
        <translation>方形：男；圆形：女；菱形：性别未记录。斜线：已故。箭头：患者。</translation>
    </message>
    <message>
        <source>Keys: arrows move, Enter edits, P S C A add, F M state the sex, Delete removes.</source>
        <translation>按键：方向键移动，Enter 编辑，P S C A 添加，F M 指定性别，Delete 移除。</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>已更改，尚未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>date</comment>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>From the record&apos;s family history</source>
        <translation>来自病历的家族史</translation>
    </message>
    <message>
        <source>No family history is recorded</source>
        <translation>未记录家族史</translation>
    </message>
    <message>
        <source>Both parents are in the tree already: %1.</source>
        <translation>父母双方均已在家系图中：%1。</translation>
    </message>
    <message>
        <source>State the sex first, with F or M or in the form: whether %1 is mother or father follows from it.</source>
        <translation>请先用 F 或 M 或在表单中指定性别：由此确定 %1 是母亲还是父亲。</translation>
    </message>
    <message>
        <source>Parents of %1</source>
        <translation>%1 的父母</translation>
    </message>
    <message>
        <source>Sibling of %1</source>
        <translation>%1 的兄弟姐妹</translation>
    </message>
    <message>
        <source>Child of %1</source>
        <translation>%1 的子女</translation>
    </message>
    <message>
        <source>Partner of %1</source>
        <translation>%1 的伴侣</translation>
    </message>
    <message>
        <source>A partner stands in the tree by a child: a child of whom nothing is known was added too.</source>
        <translation>伴侣通过子女列入家系图：已同时添加一名情况不明的子女。</translation>
    </message>
    <message>
        <source>The parents they have in common were added too; nothing is known of them.</source>
        <translation>已同时添加其共同的父母；对其一无所知。</translation>
    </message>
    <message>
        <source>The other parent was added too; nothing is known of that person.</source>
        <translation>已同时添加父母中的另一方；对其一无所知。</translation>
    </message>
    <message>
        <source>Sex of %1</source>
        <translation>%1 的性别</translation>
    </message>
    <message>
        <source>The tree is about the patient, who cannot be removed.</source>
        <translation>家系图以患者为对象，不能移除患者。</translation>
    </message>
    <message>
        <source>Remove %1? Nobody else goes with this person.</source>
        <translation>移除 %1？不会连带移除其他人。</translation>
    </message>
    <message>
        <source>Remove %1? These hang on the patient only by this person and go too: %2.</source>
        <translation>移除 %1？以下人员仅通过此人与患者相连，将一并移除：%2。</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a person</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>The tree is now the one that the record&apos;s family history gives. Undo brings the former one back.</source>
        <translation>家系图现由病历的家族史生成。撤销可恢复原来的家系图。</translation>
    </message>
    <message>
        <source>The record names no relatives: the patient and two unknown parents are left. Undo brings the former tree back.</source>
        <translation>病历未列出亲属：仅剩患者和两名情况不明的父母。撤销可恢复原来的家系图。</translation>
    </message>
    <message>
        <source>%1 is read; Undo brings the former tree back.</source>
        <comment>name of a file</comment>
        <translation>已读取 %1；撤销可恢复原来的家系图。</translation>
    </message>
    <message>
        <source>The person it is about has another sex than the patient: is it the right file?</source>
        <translation>文件中的对象与患者性别不同：文件是否正确？</translation>
    </message>
    <message>
        <source>The person it is about was born in %1, the patient in %2: is it the right file?</source>
        <translation>文件中的对象出生于 %1，患者出生于 %2：文件是否正确？</translation>
    </message>
    <message>
        <source>Not drawn, because the file does not tell the place in the tree: %1.</source>
        <translation>未绘出，因为文件未说明其在家系图中的位置：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file, what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>family</source>
        <comment>name of a file</comment>
        <translation>家系</translation>
    </message>
    <message>
        <source>The file will not hold everything:</source>
        <translation>该文件不能包含全部内容：</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>写出文件…</translation>
    </message>
    <message>
        <source>Changes that were not saved</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>These changes were not saved earlier and stand here again. Undo brings the saved tree back.</source>
        <translation>这些更改先前未保存，现再次显示于此。“撤销”可恢复已保存的家系图。</translation>
    </message>
    <message>
        <source>The record&apos;s family history has changed since this tree was saved, for example by an import, and what is new in it is not in the tree. Import, Relatives of the record, takes it instead of this tree.</source>
        <translation>自此家系图保存以来，病历的家族史已变化（例如因导入），其中的新内容不在家系图中。“导入”中的“病历中的亲属”会以病历内容取代此家系图。</translation>
    </message>
    <message>
        <source>Keep this tree</source>
        <translation>保留此家系图</translation>
    </message>
    <message>
        <source>The record&apos;s family history seen</source>
        <translation>已查看病历的家族史</translation>
    </message>
    <message>
        <source>There are several partners; the other parent of this child is: %1. If that is wrong, Undo, choose the right partner in the drawing and add the child there.</source>
        <translation>有多个伴侣；此子女的另一位父母是：%1。如有误，请“撤销”，在图中选择正确的伴侣，再在该处添加子女。</translation>
    </message>
    <message>
        <source>The new partner is the other parent of these children, who had none in the tree: %1. Undo if that is wrong.</source>
        <translation>新伴侣是下列子女的另一位父母，这些子女在家系图中原无另一位父母：%1。如有误请“撤销”。</translation>
    </message>
    <message>
        <source>The file will hold the names and identifiers that stand in the tree.</source>
        <translation>文件将包含家系图中的姓名和标识号。</translation>
    </message>
    <message>
        <source>Write without names…</source>
        <translation>不含姓名写出…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>consilium::ui::FiguresView</name>
    <message>
        <source>What became of our decisions</source>
        <translation>我们的决定结果如何</translation>
    </message>
    <message>
        <source>Final decisions of this store, counted; shares with the 95 % interval of Wilson. Few cases say little: compare no therapies by them.</source>
        <translation>对此存储库的最终决定的计数；比例附 Wilson 95 % 区间。病例少则说明不了多少问题：请勿据此比较治疗。</translation>
    </message>
    <message>
        <source>nothing counted yet</source>
        <translation>尚无计数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Final decisions</source>
        <translation>最终决定</translation>
    </message>
    <message>
        <source>A therapy was recommended, of final decisions</source>
        <translation>推荐了治疗，占最终决定的比例</translation>
    </message>
    <message>
        <source>It was given, wholly or in part, of those recommended whose course is known</source>
        <translation>已全部或部分给予，占推荐且后续情况已知者的比例</translation>
    </message>
    <message>
        <source>Complete or partial response, of those given with an evaluable response</source>
        <translation>完全或部分缓解，占已给予且疗效可评估者的比例</translation>
    </message>
    <message>
        <source>Toxicity of CTCAE grade 3 or worse, of those given whose toxicity is stated</source>
        <translation>CTCAE 3 级或以上毒性，占已给予且毒性已说明者的比例</translation>
    </message>
    <message>
        <source>Recommended off the ranking&apos;s first shelf, of decisions after an opened ranking</source>
        <translation>推荐不在排序第一分组，占打开排序后所作决定的比例</translation>
    </message>
    <message>
        <source>Sealed choices that became the decision, of all that were sealed</source>
        <translation>成为决定的已密封选择，占全部已密封选择的比例</translation>
    </message>
    <message>
        <source>Recommended, and nobody has said what became of it</source>
        <translation>已推荐，但无人说明结果如何</translation>
    </message>
</context>
<context>
    <name>consilium::ui::FollowUpEditor</name>
    <message>
        <source>A follow-up can be entered once the decision is final.</source>
        <translation>决定最终确定后才能输入随访。</translation>
    </message>
    <message>
        <source>Date of the follow-up</source>
        <translation>随访日期</translation>
    </message>
    <message>
        <source>Was the recommended treatment given?</source>
        <translation>推荐的治疗是否已给予？</translation>
    </message>
    <message>
        <source>Why it was not given</source>
        <translation>未给予的原因</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>疗效</translation>
    </message>
    <message>
        <source>Worst toxicity</source>
        <translation>最严重毒性</translation>
    </message>
    <message>
        <source>Which toxicity</source>
        <translation>何种毒性</translation>
    </message>
    <message>
        <source>What else is known</source>
        <translation>其他已知情况</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>给予情况</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>未给予原因</translation>
    </message>
    <message>
        <source>Toxicity</source>
        <translation>毒性</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>何种</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add the follow-up</source>
        <translation>添加随访</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>尚无已知情况。</translation>
    </message>
    <message>
        <source>Say at least whether the treatment was given.</source>
        <translation>请至少说明治疗是否已给予。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GeneCell</name>
    <message>
        <source>A</source>
        <comment>letter for: altered</comment>
        <translation>变</translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter for: tested normal</comment>
        <translation>正</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter for: not covered</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>F</source>
        <comment>letter for: test failed</comment>
        <translation>败</translation>
    </message>
    <message>
        <source>U</source>
        <comment>letter for: unknown</comment>
        <translation>未</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gene, state</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GeneCells</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>genes</comment>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>genes</comment>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show fewer genes</source>
        <translation>显示较少基因</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more gene(s)</source>
        <translation>
            <numerusform>再显示 %n 个基因</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenePositions</name>
    <message>
        <source>Positions</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>of the definition that each call was made with</source>
        <translation>每次分型所用定义中的位点</translation>
    </message>
    <message>
        <source>Positions of each gene</source>
        <translation>各基因的位点</translation>
    </message>
    <message>
        <source>Point at a mark, or move along them with the arrow keys.</source>
        <translation>指向标记，或用方向键在标记间移动。</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参考型</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>变异</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>key position</source>
        <translation>关键位点</translation>
    </message>
    <message>
        <source>key position, not read</source>
        <translation>关键位点，未读取</translation>
    </message>
    <message>
        <source>Which positions were read is not stated: nothing here says that another allele was looked for.</source>
        <translation>未说明读取了哪些位点：此处不能表明曾检测其他等位基因。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gene, position</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GeneStrip</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>letter, state, genes</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>The tumour type is not known: which genes matter cannot be said.</source>
        <translation>肿瘤类型未知：无法判断哪些基因重要。</translation>
    </message>
    <message>
        <source>The pack names no gene that matters in this tumour type.</source>
        <translation>知识包未列出对此肿瘤类型重要的基因。</translation>
    </message>
    <message>
        <source>No test of this case names the genes that it covers: where nothing was found a gene is unknown, not normal.</source>
        <translation>此病例的检测均未列出所覆盖的基因：未检出变异的基因为未知，而非正常。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomeDetail</name>
    <message>
        <source>Finding</source>
        <translation>检测发现</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>Details of the chosen row</source>
        <translation>所选行的详情</translation>
    </message>
    <message>
        <source>Choose a row to see every field and the statements that it meets.</source>
        <translation>选择一行以查看所有字段及其符合的陈述。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>检测问题</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>检测项目</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>蛋白质</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>转录本</translation>
    </message>
    <message>
        <source>Exon</source>
        <translation>外显子</translation>
    </message>
    <message>
        <source>Genomic</source>
        <translation>基因组</translation>
    </message>
    <message>
        <source>build not stated</source>
        <translation>基因组版本未说明</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>chromosome %1, position %2, %3</source>
        <translation>染色体 %1，位置 %2，%3</translation>
    </message>
    <message>
        <source>Alleles</source>
        <translation>等位基因</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>reference and alternative allele</comment>
        <translation>%1 变为 %2</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>Allele fraction</source>
        <translation>变异等位基因频率</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <comment>allele fraction, its field in the file</comment>
        <translation>%1（取自 %2）</translation>
    </message>
    <message>
        <source>Reads with it</source>
        <translation>变异读段数</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>拷贝数</translation>
    </message>
    <message>
        <source>Genotype</source>
        <translation>基因型</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Significance</source>
        <translation>意义</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>gene, change</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) that cannot be judged without the test</source>
        <translation>
            <numerusform>%n 条陈述在缺少检测时无法判断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) met</source>
        <translation>
            <numerusform>符合 %n 条陈述</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>From the pack %1 %2. A statement that the finding does not meet is not listed.</source>
        <translation>来自知识包 %1 %2。检测发现不符合的陈述未列出。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>AMP %1, by rule %2</source>
        <translation>AMP %1，按规则 %2</translation>
    </message>
    <message>
        <source>%1 (%2 points): %3</source>
        <comment>code, its points, reason</comment>
        <translation>%1（%2 分）：%3</translation>
    </message>
    <message>
        <source>Oncogenicity</source>
        <translation>致癌性</translation>
    </message>
    <message>
        <source>%1, %2 points</source>
        <comment>class, sum</comment>
        <translation>%1，%2 分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Conflicting evidence</source>
        <translation>相互矛盾的证据</translation>
    </message>
    <message>
        <source>the same therapy, in the same tumour types, side by side</source>
        <translation>相同治疗、相同肿瘤类型，并列显示</translation>
    </message>
    <message numerus="yes">
        <source>%n other statement(s) met</source>
        <translation>
            <numerusform>另符合 %n 条陈述</numerusform>
        </translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>标本</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of specimen, date of collection</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomeHead</name>
    <message>
        <source>? %1 not measured</source>
        <translation>? %1 未测</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, status</comment>
        <translation>%1（%2）</translation>
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
        <translation>未命名检测</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>日期未记录</translation>
    </message>
    <message>
        <source>build not stated</source>
        <translation>基因组版本未说明</translation>
    </message>
    <message>
        <source>tumour sample %1</source>
        <translation>肿瘤样本 %1</translation>
    </message>
    <message>
        <source>no normal sample</source>
        <translation>无正常样本</translation>
    </message>
    <message>
        <source>normal sample %1</source>
        <translation>正常样本 %1</translation>
    </message>
    <message>
        <source>covers all genes</source>
        <translation>覆盖所有基因</translation>
    </message>
    <message>
        <source>panel of %1 genes</source>
        <translation>panel，%1 个基因</translation>
    </message>
    <message>
        <source>panel content not stated: every gene without a finding is unknown</source>
        <translation>panel 内容未说明：未检出变异的基因均为未知</translation>
    </message>
    <message>
        <source>%1 genes failed</source>
        <translation>%1 个基因检测失败</translation>
    </message>
    <message>
        <source>and %1 more tests</source>
        <translation>另有 %1 项检测</translation>
    </message>
    <message>
        <source>No genomic test is recorded: a gene without a finding is unknown, none is normal.</source>
        <translation>未记录基因组检测：未检出变异的基因为未知，没有一个可视为正常。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomeModel</name>
    <message>
        <source>%1 sensitive</source>
        <comment>number of statements</comment>
        <translation>%1 敏感</translation>
    </message>
    <message>
        <source>%1 resistant</source>
        <comment>number of statements</comment>
        <translation>%1 耐药</translation>
    </message>
    <message>
        <source>%1 other</source>
        <comment>number of statements</comment>
        <translation>%1 其他</translation>
    </message>
    <message>
        <source>%1 ask</source>
        <comment>number of statements</comment>
        <translation>%1 待查</translation>
    </message>
    <message>
        <source>How many statements of the knowledge pack the finding meets: sensitive and resistant for this tumour type, other for other tumour types and other effects. “Ask” counts the statements that cannot be judged without the test.</source>
        <translation>检测发现符合的知识包陈述数：“敏感”和“耐药”针对此肿瘤类型，“其他”针对其他肿瘤类型和其他效应。“待查”为缺少检测而无法判断的陈述数。</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>基因</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变异</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>Allele fraction</source>
        <translation>VAF</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>AMP %1</source>
        <translation>AMP %1</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>标本</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomePage</name>
    <message>
        <source>Genomic findings and tests</source>
        <translation>基因组检测发现与检测</translation>
    </message>
    <message>
        <source>Search gene, change or source</source>
        <translation>搜索基因、变异或出处</translation>
    </message>
    <message>
        <source>Search the table</source>
        <translation>搜索表格</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>section of the table, number of rows</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>A gene that is not listed as tested is unknown, not normal.</source>
        <translation>未列为已检测的基因为未知，而非正常。</translation>
    </message>
    <message>
        <source>No genomic finding is recorded, and no test that knowledge asks about.</source>
        <translation>未记录基因组检测发现，也没有知识包要求的检测。</translation>
    </message>
    <message>
        <source>Every row is hidden by the sections, the specimens or the search above.</source>
        <translation>所有行均被上方的分区、标本或搜索隐藏。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::HiddenLine</name>
    <message>
        <source>Findings</source>
        <translation>检测发现</translation>
    </message>
    <message>
        <source>Tested normal</source>
        <translation>检测正常</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未检测</translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation>已滤除</translation>
    </message>
    <message>
        <source>What the table hides</source>
        <translation>表格隐藏的内容</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) hidden: did not pass the filter, no part in the options.</source>
        <translation>
            <numerusform>已隐藏 %n 项检测发现：未通过过滤，不参与选项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the findings that did not pass the filter</source>
        <translation>显示未通过过滤的检测发现</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) hidden: refuted or entered in error.</source>
        <translation>
            <numerusform>已隐藏 %n 项检测发现：已否定或误录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the findings that were refuted or entered in error</source>
        <translation>显示已否定或误录的检测发现</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden: switched off above (%1).</source>
        <translation>
            <numerusform>已隐藏 %n 行：已在上方关闭（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the sections that are switched off</source>
        <translation>显示已关闭的分区</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden by the search for “%1”.</source>
        <translation>
            <numerusform>已隐藏 %n 行：因搜索“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden: of other specimens, or of none that is stated.</source>
        <translation>
            <numerusform>已隐藏 %n 行：属于其他标本或未注明标本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the rows of all specimens</source>
        <translation>显示所有标本的行</translation>
    </message>
</context>
<context>
    <name>consilium::ui::IconArray</name>
    <message>
        <source>A hundred people like this</source>
        <translation>一百名类似的人</translation>
    </message>
    <message>
        <source>%1: %2; %3: %4</source>
        <comment>kind, number, other kind, number</comment>
        <translation>%1：%2；%3：%4</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>&amp;Import with these answers</source>
        <translation>按这些答案导入(&amp;I)</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>⊘ not taken; the store is as before</source>
        <translation>⊘ 未采用；存储库保持原样</translation>
    </message>
    <message>
        <source>%1 added, %2 replaced, %3 unchanged</source>
        <comment>records</comment>
        <translation>新增 %1 条，替换 %2 条，未变 %3 条</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>已读取：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Kept as it came, without being understood: %1</source>
        <translation>按原样保留，未作理解：%1</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>没有需要查看之处。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at:</source>
        <translation>
            <numerusform>%n 处需要查看：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in the file, what is there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>整个文件</translation>
    </message>
    <message numerus="yes">
        <source>%n more not listed</source>
        <translation>
            <numerusform>另有 %n 项未列出</numerusform>
        </translation>
    </message>
    <message>
        <source>as the file states it</source>
        <translation>按文件所述</translation>
    </message>
    <message>
        <source>&amp;Tumour sample</source>
        <translation>肿瘤样本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Genome build</source>
        <translation>基因组版本(&amp;G)</translation>
    </message>
    <message>
        <source>Names and build are never guessed: say what the laboratory&apos;s report says.</source>
        <translation>名称和基因组版本绝不猜测：请按实验室报告填写。</translation>
    </message>
    <message>
        <source>Imported: %1 records added, %2 replaced, %3 places to look at.</source>
        <translation>已导入：新增 %1 条记录，替换 %2 条，%3 处需要查看。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not taken.</source>
        <translation>
            <numerusform>%n 个文件未采用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>已导入的文件</translation>
    </message>
</context>
<context>
    <name>consilium::ui::InstallDialog</name>
    <message>
        <source>Put a pack into use</source>
        <translation>启用知识包</translation>
    </message>
    <message>
        <source>%1 will be used for every case of this store.</source>
        <translation>%1 将用于此存储库的每个病例。</translation>
    </message>
    <message>
        <source>&amp;Your name (who puts it into use)</source>
        <translation>您的姓名（启用者）(&amp;Y)</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n option(s) of level I would be lost</source>
        <translation>
            <numerusform>▲ 将失去 %n 个 I 级选项</numerusform>
        </translation>
    </message>
    <message>
        <source>Options of level I that would be lost</source>
        <translation>将失去的 I 级选项</translation>
    </message>
    <message>
        <source>Name of the person who &amp;accepts these losses</source>
        <translation>接受这些损失者的姓名(&amp;A)</translation>
    </message>
    <message>
        <source>Both names and the losses are kept in the history of this store. No patient is named there.</source>
        <translation>两个姓名和所失去的内容保留在此存储库的历史记录中。其中不出现患者姓名。</translation>
    </message>
    <message>
        <source>The name is kept in the history of this store.</source>
        <translation>姓名保留在此存储库的历史记录中。</translation>
    </message>
    <message>
        <source>&amp;Put into use</source>
        <translation>启用(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>暂不(&amp;N)</translation>
    </message>
</context>
<context>
    <name>consilium::ui::JumpBox</name>
    <message>
        <source>Step or case</source>
        <translation>步骤或病例</translation>
    </message>
    <message>
        <source>Step by number or name; # and a number for a case</source>
        <translation>步骤编号或名称；# 加数字表示病例</translation>
    </message>
</context>
<context>
    <name>consilium::ui::KnowledgeController</name>
    <message>
        <source>Check a knowledge pack</source>
        <translation>检查知识包</translation>
    </message>
    <message>
        <source>Knowledge packs (*.cpack);;All files (*)</source>
        <translation>知识包 (*.cpack);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Put a pack into use</source>
        <translation>启用知识包</translation>
    </message>
    <message>
        <source>What would be lost has changed since you looked, because the cases of the store have. Nothing was changed; please look again.</source>
        <translation>由于存储库中的病例已有变化，将失去的内容与您查看时不同。未作任何更改；请重新查看。</translation>
    </message>
    <message>
        <source>Trust a key</source>
        <translation>信任密钥</translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation>公钥 (*.pub);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file holds no public key. Choose the .pub file that the signer gives away.
%1</source>
        <comment>why</comment>
        <translation>该文件不含公钥。请选择签名者提供的 .pub 文件。
%1</translation>
    </message>
    <message>
        <source>Packs signed by %1 may now be put into use here. Check the pack again.</source>
        <translation>由 %1 签名的知识包现在可在此启用。请再次检查该知识包。</translation>
    </message>
    <message>
        <source>This key is trusted here already.</source>
        <translation>此密钥在此处已受信任。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::KnowledgePage</name>
    <message>
        <source>Parts of the knowledge page</source>
        <translation>知识页的各部分</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Pack in use</source>
        <translation>当前使用的知识包</translation>
    </message>
    <message>
        <source>Check a new pack</source>
        <translation>检查新知识包</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>pack, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
</context>
<context>
    <name>consilium::ui::LargeView</name>
    <message>
        <source>identity masked</source>
        <translation>身份已遮盖</translation>
    </message>
    <message>
        <source>← → idea · ↑ ↓ scroll · M mask · Esc or F5 back to the page</source>
        <translation>← → 切换内容 · ↑ ↓ 滚动 · M 遮盖 · Esc 或 F5 返回页面</translation>
    </message>
    <message>
        <source>Page at board size</source>
        <translation>大字显示的页面</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>patient, age, sex</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · invented</source>
        <comment>patient</comment>
        <translation>%1 · 虚构</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of an idea</comment>
        <translation>第 %1 项，共 %2 项</translation>
    </message>
</context>
<context>
    <name>consilium::ui::LocalSection</name>
    <message>
        <source>%1 (%2)</source>
        <comment>share, interval</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>points of percent, interval</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>How would it have done here</source>
        <translation>在此处会表现如何</translation>
    </message>
    <message>
        <source>Look at the patients of this store</source>
        <translation>查看此存储库的患者</translation>
    </message>
    <message>
        <source>what it would have said from what was known then, beside what has been seen since</source>
        <translation>根据当时已知信息会作出的预测，对照此后的观察结果</translation>
    </message>
    <message>
        <source>Nothing was counted yet. The patients of this store are gone through one by one; nothing leaves this computer, and nothing is kept.</source>
        <translation>尚未统计。将逐一处理此存储库的患者；任何内容都不会离开此计算机，也不会保留。</translation>
    </message>
    <message>
        <source>Going through the patients…</source>
        <translation>正在逐一处理患者…</translation>
    </message>
    <message>
        <source>not one it is about</source>
        <translation>非模型所针对者</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>无结局</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>哪些人未计入及原因</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>未计入原因</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>everybody, by %1 months</source>
        <translation>所有人，至 %1 个月</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>third with the lowest score</source>
        <translation>评分最低的三分之一</translation>
    </message>
    <message>
        <source>middle third</source>
        <translation>中间三分之一</translation>
    </message>
    <message>
        <source>third with the highest score</source>
        <translation>评分最高的三分之一</translation>
    </message>
    <message>
        <source>%1, by %2 months</source>
        <comment>third of the people, time</comment>
        <translation>%1，至 %2 个月</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>亚组</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Seen (95 % interval)</source>
        <translation>观察（95% 区间）</translation>
    </message>
    <message>
        <source>Followed that long</source>
        <translation>随访达该时长</translation>
    </message>
    <message>
        <source>Said and seen in this store</source>
        <translation>此存储库中的预测与观察</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>差值，百分点</translation>
    </message>
    <message>
        <source>Therefore</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结局</translation>
    </message>
</context>
<context>
    <name>consilium::ui::Lollipop</name>
    <message>
        <source>Changes along the protein of %1</source>
        <translation>%1 蛋白质上的变异</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>change, how often</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>end not known</source>
        <comment>of a protein&apos;s axis</comment>
        <translation>末端未知</translation>
    </message>
</context>
<context>
    <name>consilium::ui::MainWindow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Folder of the store</source>
        <translation>存储库文件夹</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import FHIR records, variant files and tables of findings</source>
        <translation>导入 FHIR 病历、变异文件和检测发现表格</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>报告存为 PDF(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>患者(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Genome</source>
        <translation>基因组(&amp;G)</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>治疗选项(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Consilium</source>
        <translation>关于 Consilium(&amp;A)</translation>
    </message>
    <message>
        <source>About Consilium</source>
        <translation>关于 Consilium</translation>
    </message>
    <message>
        <source>Consilium %1</source>
        <translation>Consilium %1</translation>
    </message>
    <message>
        <source>Opening the case…</source>
        <translation>正在打开病例…</translation>
    </message>
    <message>
        <source>The case could not be opened</source>
        <translation>无法打开病例</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Report of the case</source>
        <translation>病例报告</translation>
    </message>
    <message>
        <source>Report written. It is not encrypted: keep it where patient data may be.</source>
        <translation>报告已写出。报告未加密：请保存在允许存放患者数据之处。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Adding the finding…</source>
        <translation>正在添加检测发现…</translation>
    </message>
    <message>
        <source>Marking the entry…</source>
        <translation>正在标记条目…</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>误录</translation>
    </message>
    <message>
        <source>Marked as entered in error: it stays in the record, under Filtered out, and is not used.</source>
        <translation>已标记为误录：仍保留在病历中（位于“已滤除”），但不再使用。</translation>
    </message>
    <message>
        <source>P&amp;harmacogenomics</source>
        <translation>药物基因组学(&amp;H)</translation>
    </message>
    <message>
        <source>Pharmacogenomic wallet card</source>
        <translation>药物基因组学随身卡</translation>
    </message>
    <message>
        <source>Card written. It is not encrypted: keep it where patient data may be.</source>
        <translation>随身卡已写出。它未加密：请保存在允许存放患者数据之处。</translation>
    </message>
    <message>
        <source>Germline genotypes</source>
        <translation>胚系基因型</translation>
    </message>
    <message>
        <source>Variant files (*.vcf *.vcf.gz *.bcf)</source>
        <translation>变异文件 (*.vcf *.vcf.gz *.bcf)</translation>
    </message>
    <message>
        <source>Adding the result…</source>
        <translation>正在添加结果…</translation>
    </message>
    <message>
        <source>Reading the genotypes…</source>
        <translation>正在读取基因型…</translation>
    </message>
    <message>
        <source>%1, sample %2: %3 results of genes are new, %4 replaced, %5 unchanged. Genes of which the file says nothing stay not tested.</source>
        <translation>%1，样本 %2：新增 %3 个基因结果，替换 %4 个，未变 %5 个。文件未提及的基因仍为未检测。</translation>
    </message>
    <message>
        <source>Marked as entered in error: it stays in the record and is not used.</source>
        <translation>已标记为误录：仍保留在病历中，但不再使用。</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Outloo&amp;k</source>
        <translation>预测(&amp;K)</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Outlook written. It is not encrypted: keep it where patient data may be.</source>
        <translation>预测结果已写出。它未加密：请保存在允许存放患者数据之处。</translation>
    </message>
    <message>
        <source>Going through the patients…</source>
        <translation>正在逐一处理患者…</translation>
    </message>
    <message>
        <source>Comparing rankings…</source>
        <translation>正在比较排序…</translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation>风险(&amp;R)</translation>
    </message>
    <message>
        <source>The family tree was not saved</source>
        <translation>家系图未保存</translation>
    </message>
    <message>
        <source>Family tree saved.</source>
        <translation>家系图已保存。</translation>
    </message>
    <message>
        <source>Family tree</source>
        <translation>家系图</translation>
    </message>
    <message>
        <source>Family trees (*.txt *.canrisk *.json *.ndjson);;All files (*)</source>
        <translation>家系图 (*.txt *.canrisk *.json *.ndjson);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Family tree written. It is not encrypted: keep it where patient data may be.</source>
        <translation>家系图已写出。它未加密：请保存在允许存放患者数据之处。</translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation>家系(&amp;F)</translation>
    </message>
    <message>
        <source>The report was written and exists. Its ranking could not be kept: %1</source>
        <translation>报告已写出，文件存在。但其排序未能保存：%1</translation>
    </message>
    <message>
        <source>%1 The tree is held until the program ends and is shown again when the case is opened. Save it again, or undo the changes.</source>
        <comment>what went wrong</comment>
        <translation>%1 家系图会保留到程序结束，并在打开病例时再次显示。请重新保存，或撤销更改。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Timeline written. It is not encrypted: keep it where patient data may be.</source>
        <translation>时间线已写出。文件未加密：请存放在允许存放患者数据的位置。</translation>
    </message>
    <message>
        <source>Writing the event…</source>
        <translation>正在写入事件…</translation>
    </message>
    <message>
        <source>Written. What stood there before stays in the history.</source>
        <translation>已写入。原有内容保留在历史中。</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>多学科讨论</translation>
    </message>
    <message>
        <source>Board mode: this window does not lock itself.</source>
        <translation>讨论模式：此窗口不会自动锁定。</translation>
    </message>
    <message>
        <source>This was typed before the case was left, and is not written yet.</source>
        <translation>这是离开病例之前输入的，尚未写入。</translation>
    </message>
    <message>
        <source>The event that was being typed is kept. It is asked again when the case it belongs to is opened.</source>
        <translation>正在输入的事件已保留。打开其所属病例时会再次提示。</translation>
    </message>
    <message>
        <source>%1 Nothing was written; what was typed is still here.</source>
        <comment>what went wrong</comment>
        <translation>%1 未写入任何内容；所输入的内容仍在此处。</translation>
    </message>
    <message>
        <source>The event was not written</source>
        <translation>事件未写入</translation>
    </message>
    <message>
        <source>%1 What was typed is held until the program ends and is asked again when the case is opened.</source>
        <comment>what went wrong</comment>
        <translation>%1 所输入的内容会保留到程序结束，并在打开病例时再次提示。</translation>
    </message>
    <message>
        <source>Written into the record it was typed for, which is not shown any more.</source>
        <translation>已写入输入时所针对的病历，该病历现已不再显示。</translation>
    </message>
    <message>
        <source>This was typed before, and is not written yet.</source>
        <translation>这是先前输入的，尚未写入。</translation>
    </message>
    <message numerus="yes">
        <source>%n family tree(s) of the store %1 were not saved. They are held until the program ends and are saved when that store is opened again.</source>
        <translation>
            <numerusform>存储库 %1 有 %n 个家系图未保存。它们会保留到程序结束，并在再次打开该存储库时保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family tree(s) of the store %1 were not saved and are lost when the program ends. Open that store to save them, or close the window once more to give them up.</source>
        <translation>
            <numerusform>存储库 %1 有 %n 个家系图未保存，程序结束后将丢失。请打开该存储库以保存，或再次关闭窗口以放弃。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::MeetingEditor</name>
    <message>
        <source>New meeting</source>
        <translation>新建会议</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>&amp;Choices are sealed before the ranking is shown</source>
        <translation>显示排序前先密封选择(&amp;C)</translation>
    </message>
    <message>
        <source>Why choices are not sealed</source>
        <translation>不密封选择的原因</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>不密封原因</translation>
    </message>
    <message>
        <source>Thoracic board</source>
        <translation>胸部肿瘤 MDT</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <extracomment>how a time is to be typed: hours, minutes</extracomment>
        <translation>HH:MM</translation>
    </message>
    <message>
        <source>Quorum: members who must be present</source>
        <translation>法定人数：必须出席的成员数</translation>
    </message>
    <message>
        <source>none agreed</source>
        <comment>quorum</comment>
        <translation>未约定</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quorum</source>
        <translation>法定人数(&amp;Q)</translation>
    </message>
    <message>
        <source>Save meeting</source>
        <translation>保存会议</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Members and guests</source>
        <translation>成员与列席者</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>更改会议</translation>
    </message>
    <message>
        <source>Name of the member</source>
        <translation>成员姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this member</source>
        <translation>移除此成员</translation>
    </message>
    <message>
        <source>Give the meeting a title.</source>
        <translation>请填写会议标题。</translation>
    </message>
    <message>
        <source>Give the meeting a date.</source>
        <translation>请填写会议日期。</translation>
    </message>
    <message>
        <source>Say why choices are not sealed first.</source>
        <translation>请说明选择为何不先行密封。</translation>
    </message>
    <message>
        <source>The quorum is larger than the number of members.</source>
        <translation>法定人数大于成员数。</translation>
    </message>
    <message>
        <source>Give each member a name.</source>
        <translation>请填写每位成员的姓名。</translation>
    </message>
    <message>
        <source>Two members have the same name: tell them apart.</source>
        <translation>两位成员同名：请加以区分。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>预测模型</translation>
    </message>
    <message>
        <source>Refused model</source>
        <translation>被拒绝的模型</translation>
    </message>
    <message>
        <source>No model is installed: options show evidence only, no number.</source>
        <translation>未安装模型：选项仅显示证据，不显示数值。</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>id, version, claim</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Outcome: %1; %2</source>
        <translation>结局：%1；%2</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>人群：%1</translation>
    </message>
    <message>
        <source>Fitted on %1 people, %2 with the outcome · %3 · %4</source>
        <comment>people, events, data set, licence</comment>
        <translation>以 %1 人训练，其中有结局者 %2 人 · %3 · %4</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, interval</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>局限：%1</translation>
    </message>
    <message>
        <source>Published for the same question: %1</source>
        <translation>针对同一问题已发表：%1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>A statement it makes with %1 % certainty held for %2 % of people it had not seen.</source>
        <translation>其以 %1% 的确定度作出的陈述，在未见过的人群中有 %2% 成立。</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>用途：%1</translation>
    </message>
    <message>
        <source>Group %1 %2 (%3 people, %4): %5.</source>
        <comment>name of the grouping, group, people, cohort, what</comment>
        <translation>亚组 %1 %2（%3 人，%4）：%5。</translation>
    </message>
    <message>
        <source>%1, on %2 of them</source>
        <comment>reader, people</comment>
        <translation>%1，其中 %2 人</translation>
    </message>
    <message>
        <source>Fitted on %1 people · %2 · %3</source>
        <comment>people, data set, licence</comment>
        <translation>以 %1 人训练 · %2 · %3</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>level of a group</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <comment>level of a group</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>Chosen model</source>
        <translation>所选模型</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OpenQuestionsSection</name>
    <message>
        <source>What is not known and could move the options</source>
        <translation>哪些未知内容可能改变选项</translation>
    </message>
    <message>
        <source>%1 first</source>
        <translation>首先：%1</translation>
    </message>
    <message>
        <source>stays “%1”; its criteria may still end otherwise</source>
        <translation>仍为“%1”；其条件最终仍可能不同</translation>
    </message>
    <message>
        <source>“%1” now; may end from “%2” to “%3”</source>
        <comment>shelves</comment>
        <translation>目前为“%1”；最终可能为“%2”至“%3”</translation>
    </message>
    <message>
        <source>How far each option could still go</source>
        <translation>每个选项还可能变动的幅度</translation>
    </message>
    <message>
        <source>Model %1: %2 (%3)</source>
        <comment>model, why there is no range, inputs</comment>
        <translation>模型 %1：%2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>Not known · %n test(s) could change the list</source>
        <translation>
            <numerusform>未知 · %n 项检测可能改变列表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 alone could move or add %n option(s)</source>
        <translation>
            <numerusform>仅 %1 即可移动或新增 %n 个选项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could move %n option(s): %1</source>
        <translation>
            <numerusform>可能移动 %n 个选项：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could add %n option(s): %1</source>
        <translation>
            <numerusform>可能新增 %n 个选项：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could put a caution on %n option(s): %1</source>
        <translation>
            <numerusform>可能使 %n 个选项带上注意：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is missing from the model&apos;s number of %n option(s)</source>
        <translation>
            <numerusform>为 %n 个选项的模型数值所缺</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3 (%4): between %5 and %6, 95 % intervals from %7 to %8, whatever these turn out to be: %9</source>
        <comment>model, version, outcome, horizon, lowest, highest, lowest and highest end of the intervals, inputs</comment>
        <translation>%1 %2，%3（%4）：介于 %5 与 %6 之间，95% 区间为 %7 至 %8，无论以下内容结果如何：%9</translation>
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
        <translation>可考虑</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n caution(s)</source>
        <translation>
            <numerusform>▲ %n 项注意</numerusform>
        </translation>
    </message>
    <message>
        <source>? %1 not known</source>
        <comment>number of criteria</comment>
        <translation>? %1 项未知</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionDelegate</name>
    <message numerus="yes">
        <source>⊘ %n not met</source>
        <translation>
            <numerusform>⊘ %n 项不满足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n caution(s)</source>
        <translation>
            <numerusform>▲ %n 项注意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %n not known</source>
        <translation>
            <numerusform>? %n 项未知</numerusform>
        </translation>
    </message>
    <message>
        <source>response, model</source>
        <translation>缓解，模型</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>interval</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>不予给出</translation>
    </message>
    <message>
        <source>response, trial</source>
        <translation>缓解，试验</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>evidence only</source>
        <translation>仅证据</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionDetail</name>
    <message>
        <source>Levels by rule: %1</source>
        <comment>ids of rules</comment>
        <translation>按规则定级：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>source; rules</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Reasons for the chosen option</source>
        <translation>所选选项的理由</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Stands after %1</source>
        <comment>a therapy with its trial</comment>
        <translation>排在 %1 之后</translation>
    </message>
    <message>
        <source>Matched on %1.</source>
        <translation>匹配依据：%1。</translation>
    </message>
    <message>
        <source>Not tested or not known, and could open an option: %1</source>
        <translation>未检测或未知，且可能开启某个选项：%1</translation>
    </message>
    <message>
        <source>Always among the options, whatever the findings are.</source>
        <translation>无论检测发现如何，始终列为选项。</translation>
    </message>
    <message>
        <source>%1 met · %2 with caution · %3 not met · %4 not known</source>
        <translation>%1 项满足 · %2 项注意 · %3 项不满足 · %4 项未知</translation>
    </message>
    <message>
        <source>settled by: %1</source>
        <translation>可由以下明确：%1</translation>
    </message>
    <message>
        <source>could be changed: %1</source>
        <translation>可改变：%1</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>place in a file</comment>
        <translation>出自 %1</translation>
    </message>
    <message>
        <source>none for this therapy</source>
        <translation>此治疗无</translation>
    </message>
    <message>
        <source>No model speaks about this therapy: evidence only, no number.</source>
        <translation>没有针对此治疗的模型：仅证据，无数值。</translation>
    </message>
    <message>
        <source>What moves the model&apos;s number</source>
        <translation>影响模型数值的因素</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>model name, id, version</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message numerus="yes">
        <source> · AUC %1 (%2 to %3) on %n people it never saw</source>
        <translation>
            <numerusform> · AUC %1（%2 至 %3），%n 名未见过的人</numerusform>
        </translation>
    </message>
    <message>
        <source>? withheld</source>
        <translation>? 不予给出</translation>
    </message>
    <message>
        <source>No number is shown: %1.</source>
        <translation>不显示数值：%1。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (%2) %3; %4</source>
        <comment>probability, interval, outcome, horizon</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt;（%2）%3；%4</translation>
    </message>
    <message>
        <source>Interval: %1. Steps are shown largest first; on the model&apos;s own scale (log-odds) they do not depend on the order.</source>
        <translation>区间：%1。各步按影响由大到小显示；在模型自身的尺度（对数优势）上，它们与顺序无关。</translation>
    </message>
    <message>
        <source>Every input is known.</source>
        <translation>所有输入项均已知。</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>Prognosis, not effect of choosing it. %1</source>
        <translation>这是预后，不是选择该治疗的效果。%1</translation>
    </message>
    <message>
        <source>Fitted on: %1</source>
        <translation>训练人群：%1</translation>
    </message>
    <message>
        <source>%1 %2 · as of %3</source>
        <comment>knowledge pack, version, date</comment>
        <translation>%1 %2 · 截至 %3</translation>
    </message>
    <message>
        <source>In the trial: %1. Not a forecast for this person.</source>
        <translation>试验中：%1。并非对此人的预测。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source, what it is</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
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
        <translation>按药物基因调整剂量</translation>
    </message>
    <message>
        <source>%1, because of %2</source>
        <comment>source, result of a gene</comment>
        <translation>%1，因 %2</translation>
    </message>
    <message>
        <source>%1, because of %2; another call of the gene leads elsewhere</source>
        <translation>%1，因 %2；该基因的另一分型会得出不同建议</translation>
    </message>
    <message>
        <source>Starting dose</source>
        <translation>起始剂量</translation>
    </message>
    <message>
        <source>Trials of this therapy</source>
        <translation>此治疗的试验</translation>
    </message>
    <message>
        <source>what was seen in other people, not a prediction for this one</source>
        <translation>在其他人身上的观察结果，并非对此人的预测</translation>
    </message>
    <message>
        <source>mechanism: %1</source>
        <translation>机制：%1</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>什么会改变它</translation>
    </message>
    <message>
        <source>not among the options of this case</source>
        <translation>不在此病例的选项之中</translation>
    </message>
    <message>
        <source>the stated amount for this person, not a prescription</source>
        <translation>针对此人的所列剂量，不是处方</translation>
    </message>
    <message>
        <source>⚠ The pack states no dose of this therapy for: %1.</source>
        <translation>⚠ 知识包未给出此治疗中以下药物的剂量：%1。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionsBar</name>
    <message>
        <source>Filter options</source>
        <translation>筛选选项</translation>
    </message>
    <message>
        <source>Show only options with these words</source>
        <translation>仅显示含有这些词的选项</translation>
    </message>
    <message>
        <source>Order of the options on each shelf</source>
        <translation>各分组内选项的顺序</translation>
    </message>
    <message>
        <source>Program&apos;s order</source>
        <translation>程序顺序</translation>
    </message>
    <message>
        <source>By evidence</source>
        <translation>按证据</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>按模型</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By basis</source>
        <translation>按依据</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Every shelf</source>
        <translation>所有分组</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Whatever it rests on</source>
        <translation>任何依据</translation>
    </message>
    <message>
        <source>Only with a criterion that is not known</source>
        <translation>仅含未知条件者</translation>
    </message>
    <message>
        <source>Hide options with</source>
        <translation>隐藏含有以下内容的选项</translation>
    </message>
    <message>
        <source>Show all options</source>
        <translation>显示所有选项</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <comment>how many</comment>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Filter by shelf, basis, open criteria or drug</source>
        <translation>按分组、依据、待定条件或药物筛选</translation>
    </message>
    <message numerus="yes">
        <source>Filter by shelf, basis, open criteria or drug: %n set</source>
        <translation>
            <numerusform>按分组、依据、待定条件或药物筛选：已设 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <comment>how many</comment>
        <translation>比较 %1</translation>
    </message>
    <message>
        <source>Show the marked options side by side (C)</source>
        <translation>并列显示已标记的选项 (C)</translation>
    </message>
    <message>
        <source>Mark two to four options with the space bar, then compare them.</source>
        <translation>用空格键标记两至四个选项，然后进行比较。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionsModel</name>
    <message numerus="yes">
        <source>%1: %n option(s)</source>
        <comment>shelf</comment>
        <translation>
            <numerusform>%1：%n 个选项</numerusform>
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
        <translation>%1. %2，%3，%4。%5。得分：%6</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: %2 options shown, the filter hides the others</source>
        <comment>shelf, 2 of 3</comment>
        <translation>%1：显示 %2 个选项，其余被筛选隐藏</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionsPage</name>
    <message>
        <source>Options</source>
        <translation>治疗选项</translation>
    </message>
    <message>
        <source>Ranked options</source>
        <translation>已排序的选项</translation>
    </message>
    <message>
        <source>order: shelf, evidence level, better in a randomised comparison, name</source>
        <translation>顺序：分组、证据级别、随机对照比较中更优者、名称</translation>
    </message>
    <message numerus="yes">
        <source> · %n finding(s) hidden by filter</source>
        <translation>
            <numerusform> · %n 项检测发现被过滤隐藏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n 个选项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %3 (%4) · as of %5. The program lists; it does not decide.</source>
        <comment>tumour type, pack, version, content, date</comment>
        <translation>%1 · %2 %3（%4）· 截至 %5。本程序只列出选项，不作决定。</translation>
    </message>
    <message>
        <source>Tumour type not known</source>
        <translation>肿瘤类型未知</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Program&apos;s order</source>
        <translation>程序顺序</translation>
    </message>
    <message>
        <source>your order, not the program&apos;s</source>
        <translation>您的顺序，不是程序的顺序</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>全部取消标记</translation>
    </message>
    <message>
        <source>Four options are marked already. Unmark one to compare another.</source>
        <translation>已标记四个选项。取消其中一个标记，才能比较另一个。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OutlookAnswer</name>
    <message>
        <source>What moved the number</source>
        <translation>影响数值的因素</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>打印为 PDF…</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>时间(&amp;A)</translation>
    </message>
    <message>
        <source>%1 Outcome: %2; %3.</source>
        <comment>population, outcome, horizon</comment>
        <translation>%1 结局：%2；%3。</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>用途：%1</translation>
    </message>
    <message>
        <source>No number: %1.</source>
        <translation>无数值：%1。</translation>
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
        <translation>影响 %1 内事件风险的因素</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OutlookForm</name>
    <message>
        <source>years</source>
        <comment>unit of an age</comment>
        <translation>岁</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>input, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>least and greatest value</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>by hand; the record has %1</source>
        <translation>手动输入；病历中为 %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>required, not in the record</source>
        <translation>必需，病历中没有</translation>
    </message>
    <message>
        <source>nothing recorded, taken as none</source>
        <translation>无记录，按“无”处理</translation>
    </message>
    <message>
        <source>record: %1, %2</source>
        <comment>value, date</comment>
        <translation>病历：%1，%2</translation>
    </message>
    <message>
        <source>record: %1</source>
        <comment>value</comment>
        <translation>病历：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>age</comment>
        <translation>%1 岁</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OutlookPage</name>
    <message>
        <source>No model is installed: there is no number to show.</source>
        <translation>未安装模型：没有可显示的数值。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Reset the inputs to what the record says</source>
        <translation>将输入项重置为病历内容</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入项</translation>
    </message>
    <message>
        <source>Inputs of the chosen model</source>
        <translation>所选模型的输入项</translation>
    </message>
    <message>
        <source>Answer of the chosen model</source>
        <translation>所选模型的输出</translation>
    </message>
    <message>
        <source>%1 of %2 inputs known</source>
        <translation>已知 %1 个输入项，共 %2 个</translation>
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
        <translation>假设：此处输入的数值不会更改病历。</translation>
    </message>
    <message>
        <source>As the record has it. Type over a value to ask what if.</source>
        <translation>与病历一致。改写某个数值即可作假设。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OutsideEntry</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Read a VCF…</source>
        <translation>读取 VCF…</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>误录</translation>
    </message>
    <message>
        <source>Type a result of a laboratory: CYP2D6 *4/*4</source>
        <translation>输入实验室结果：CYP2D6 *4/*4</translation>
    </message>
    <message>
        <source>Result of a laboratory</source>
        <translation>实验室结果</translation>
    </message>
    <message>
        <source>Add the typed result</source>
        <translation>添加所输入的结果</translation>
    </message>
    <message>
        <source>Call the pharmacogenes from a file of germline genotypes</source>
        <translation>从胚系基因型文件对药物基因分型</translation>
    </message>
    <message>
        <source>Mark the chosen typed result as entered in error</source>
        <translation>将所选录入结果标记为误录</translation>
    </message>
    <message>
        <source>Not added. %1</source>
        <translation>未添加。%1</translation>
    </message>
    <message>
        <source>Added: %1 %2, %3.</source>
        <comment>gene, call, phenotype</comment>
        <translation>已添加：%1 %2，%3。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OverviewPage</name>
    <message>
        <source>Disease</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>Key findings</source>
        <translation>主要检测发现</translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation>既往治疗</translation>
    </message>
    <message>
        <source>First options</source>
        <translation>首位选项</translation>
    </message>
    <message>
        <source>Missing for a decision</source>
        <translation>决策所缺信息</translation>
    </message>
    <message>
        <source>Latest values</source>
        <translation>最近数值</translation>
    </message>
    <message>
        <source>Performance, conditions, medication</source>
        <translation>体能状态、疾病、用药</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>生活方式</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家族史</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>the program lists, it does not decide</source>
        <translation>本程序只列出选项，不作决定</translation>
    </message>
    <message>
        <source>The tumour type is not known, so no treatment is named here. Record a diagnosis with a code, or choose on the options page.</source>
        <translation>肿瘤类型未知，因此此处不列出治疗。请记录带编码的诊断，或在选项页中选择。</translation>
    </message>
    <message>
        <source>No treatment of the pack is supported or for consideration with what is recorded.</source>
        <translation>根据已有记录，知识包中没有“有依据”或“可考虑”的治疗。</translation>
    </message>
    <message>
        <source>None is supported and eligible with what is recorded. For consideration:</source>
        <translation>根据已有记录，没有“有依据且适用”的治疗。可考虑：</translation>
    </message>
    <message>
        <source>%1 options in all. Best supportive care and clinical trial are always among them.</source>
        <translation>共 %1 个选项。最佳支持治疗和临床试验始终在列。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PackView</name>
    <message>
        <source>%1, %2 UTC</source>
        <comment>day, time</comment>
        <translation>%1，%2 UTC</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Pack in use</source>
        <translation>当前使用的知识包</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>包含内容</translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation>事实来源</translation>
    </message>
    <message>
        <source>Packs of this store</source>
        <translation>此存储库的知识包</translation>
    </message>
    <message>
        <source>Trusted keys</source>
        <translation>受信任的密钥</translation>
    </message>
    <message>
        <source>&amp;Check a pack file…</source>
        <translation>检查知识包文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Trust a key…</source>
        <translation>信任密钥(&amp;T)…</translation>
    </message>
    <message>
        <source>%1 statements, %2 regimens, %3 rules, %4 drugs</source>
        <translation>%1 条陈述，%2 个治疗方案，%3 条规则，%4 种药物</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Edition of</source>
        <translation>版次日期</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>启用时间</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>nobody of its own; it is trusted as the program is</source>
        <translation>无单独签名；与程序本身同等受信任</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容标识</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>From the next opening of the store: %1 %2</source>
        <comment>pack, version</comment>
        <translation>自下次打开存储库起：%1 %2</translation>
    </message>
    <message>
        <source>any tumour</source>
        <translation>任何肿瘤</translation>
    </message>
    <message>
        <source>a tumour type that is not listed has no statement of its own</source>
        <translation>未列出的肿瘤类型没有专门的陈述</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>肿瘤类型</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>敏感</translation>
    </message>
    <message>
        <source>resistant</source>
        <translation>耐药</translation>
    </message>
    <message>
        <source>with an approval</source>
        <translation>有批准</translation>
    </message>
    <message>
        <source>regimens</source>
        <translation>治疗方案</translation>
    </message>
    <message>
        <source>%1 · licence: %2 · retrieved %3</source>
        <translation>%1 · 许可：%2 · 获取于 %3</translation>
    </message>
    <message>
        <source>%1 %2, edition of %3</source>
        <comment>pack, version, date</comment>
        <translation>%1 %2，%3 版</translation>
    </message>
    <message>
        <source>%1 (the latest)</source>
        <comment>a pack</comment>
        <translation>%1（最新）</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>moment</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>put into use by %1; signed by %2 (key %3)</source>
        <comment>person, holder, short id</comment>
        <translation>由 %1 启用；由 %2 签名（密钥 %3）</translation>
    </message>
    <message>
        <source>%1 gained, %2 lost, %3 on another level</source>
        <translation>新增 %1，失去 %2，级别改变 %3</translation>
    </message>
    <message>
        <source>%1 accepted that this was lost: %2</source>
        <comment>person, list</comment>
        <translation>%1 接受了以下损失：%2</translation>
    </message>
    <message>
        <source>content %1</source>
        <comment>short hash</comment>
        <translation>内容标识 %1</translation>
    </message>
    <message>
        <source>every pack that was in use stays readable</source>
        <translation>曾使用的每个知识包均可继续读取</translation>
    </message>
    <message>
        <source>None is recorded yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>packs signed with them may be put into use here</source>
        <translation>用这些密钥签名的知识包可在此启用</translation>
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
        <translation>无：不能启用他人的知识包。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PatientBanner</name>
    <message>
        <source>TUMOUR</source>
        <translation>肿瘤</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>ECOG</source>
        <translation>ECOG</translation>
    </message>
    <message>
        <source>SYSTEMIC TREATMENT</source>
        <translation>系统治疗</translation>
    </message>
    <message>
        <source>TOBACCO</source>
        <translation>吸烟</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>age, sex, identifier</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>无标识</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>出生于 %1</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>ECOG grade, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>● Allergy: %1</source>
        <translation>● 过敏：%1</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <comment>findings</comment>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>✓ No known allergy</source>
        <translation>✓ 无已知过敏</translation>
    </message>
    <message>
        <source>? Allergies not recorded</source>
        <translation>? 过敏史未记录</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>pharmacogenomic alert</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Pharmacogenomics: %1</source>
        <translation>药物基因组学：%1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PatientsModel</name>
    <message>
        <source>none recorded</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>birth date, age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No tumour recorded</source>
        <translation>未记录肿瘤</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PatientsPage</name>
    <message>
        <source>Search name, identifier or diagnosis</source>
        <translation>搜索姓名、标识或诊断</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>搜索患者</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 名患者</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n 名患者</numerusform>
        </translation>
    </message>
    <message>
        <source>No patient yet.
Import a FHIR file, or drop one on this window.</source>
        <translation>尚无患者。
请导入 FHIR 文件，或将其拖放到此窗口。</translation>
    </message>
    <message>
        <source>Nobody was found for “%1”.
The search looks at the beginning of each word of name, identifier and diagnosis.</source>
        <translation>未找到“%1”。
搜索匹配姓名、标识和诊断中每个词的开头。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PedigreeView</name>
    <message>
        <source>Family tree</source>
        <translation>家系图</translation>
    </message>
    <message>
        <source>Contradiction: %1</source>
        <translation>矛盾：%1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PersonForm</name>
    <message>
        <source>Contradictions: %1</source>
        <translation>矛盾：%1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>%1: “%2” is not taken; a whole number from %3 to %4 is asked for.</source>
        <comment>field, what was typed, limits</comment>
        <translation>%1：不接受“%2”；须为 %3 至 %4 的整数。</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>姓名或缩写</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>生存状态</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>在世</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>已故</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>出生年份</translation>
    </message>
    <message>
        <source>Age at death</source>
        <translation>死亡年龄</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>目前年龄</translation>
    </message>
    <message>
        <source>Ashkenazi ancestry</source>
        <translation>阿什肯纳兹血统</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Place in the tree</source>
        <translation>在家系图中的位置</translation>
    </message>
    <message>
        <source>not in the tree</source>
        <translation>不在家系图中</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>父亲</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>no, or not recorded</source>
        <translation>否，或未记录</translation>
    </message>
    <message>
        <source>Identical twin of</source>
        <translation>同卵双胞胎的另一人</translation>
    </message>
    <message>
        <source>Cancers, with age at diagnosis</source>
        <translation>癌症及诊断年龄</translation>
    </message>
    <message>
        <source>All others: none known</source>
        <translation>其他均无</translation>
    </message>
    <message>
        <source>States of every cancer that is not recorded that the person is known not to have had it.</source>
        <translation>对每种未记录的癌症，标明已知此人未患。</translation>
    </message>
    <message>
        <source>Another cancer</source>
        <translation>其他癌症</translation>
    </message>
    <message>
        <source>One more cancer</source>
        <translation>再添加一种癌症</translation>
    </message>
    <message>
        <source>which, in words</source>
        <translation>种类（文字说明）</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>已知未患</translation>
    </message>
    <message>
        <source>yes, had it</source>
        <translation>是，曾患</translation>
    </message>
    <message>
        <source>Age at diagnosis of %1</source>
        <translation>%1 的诊断年龄</translation>
    </message>
    <message>
        <source>Genetic tests</source>
        <translation>基因检测</translation>
    </message>
    <message>
        <source>gene</source>
        <translation>基因</translation>
    </message>
    <message>
        <source>Result of the test to be added</source>
        <translation>待添加检测的结果</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Gene of the test to be added</source>
        <translation>待添加检测的基因</translation>
    </message>
    <message>
        <source>Markers of the first breast cancer</source>
        <translation>第一次乳腺癌的标志物</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>阴性</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>阳性</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PersonRow</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Remove this dissent</source>
        <translation>移除此异议</translation>
    </message>
    <message>
        <source>Remove this conflict of interest</source>
        <translation>移除此利益冲突</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利益</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>已回避</translation>
    </message>
    <message>
        <source>Dissent of</source>
        <translation>异议人</translation>
    </message>
    <message>
        <source>Conflict of interest of</source>
        <translation>利益冲突人</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PharmacogeneModel</name>
    <message>
        <source>Not tested</source>
        <translation>未检测</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>未能分型</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cell, its second line</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>基因</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>分型</translation>
    </message>
    <message>
        <source>Phenotype</source>
        <translation>表型</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>matters now</source>
        <translation>目前相关</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PharmacogenesPage</name>
    <message>
        <source>Wallet card…</source>
        <translation>随身卡…</translation>
    </message>
    <message>
        <source>Write the results and what they ask of drugs as a card to carry along</source>
        <translation>将结果及其对用药的要求写成可随身携带的卡片</translation>
    </message>
    <message>
        <source>No pharmacogenomic result is recorded</source>
        <translation>未记录药物基因组学结果</translation>
    </message>
    <message>
        <source>Pharmacogenes and their results</source>
        <translation>药物基因及其结果</translation>
    </message>
    <message>
        <source>Pharmacogenes: %1 with a call, %2 tested but not called, %3 not tested. A gene that was not tested is unknown, not normal.</source>
        <translation>药物基因：%1 个已分型，%2 个已检测但未能分型，%3 个未检测。未检测的基因为未知，而非正常。</translation>
    </message>
    <message>
        <source>Read a VCF of the germline, or type the result of a laboratory above. No drug of the options or the medication list has guidance that asks for one.</source>
        <translation>请读取胚系 VCF，或在上方输入实验室结果。选项或用药清单中的药物均无需要此类结果的用药指导。</translation>
    </message>
    <message>
        <source>Read a VCF of the germline, or type the result of a laboratory above. Guidance for drugs of the options or the medication list depends on: %1.</source>
        <translation>请读取胚系 VCF，或在上方输入实验室结果。选项或用药清单中药物的用药指导取决于：%1。</translation>
    </message>
    <message>
        <source>Test %1 first: asked for before %3 (%2).</source>
        <comment>gene, who asks, drugs</comment>
        <translation>请先检测 %1：在使用 %3 之前要求检测（%2）。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PositionStrip</name>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>read as reference</source>
        <translation>读取为参考型</translation>
    </message>
    <message>
        <source>read as variant</source>
        <translation>读取为变异</translation>
    </message>
    <message>
        <source>unusable: contradicts the definition</source>
        <translation>不可用：与定义矛盾</translation>
    </message>
    <message>
        <source>Positions of %1: %2 read as reference, %3 as variant, %4 not read, %5 unusable</source>
        <translation>%1 的位点：%2 个读取为参考型，%3 个为变异，%4 个未读取，%5 个不可用</translation>
    </message>
    <message>
        <source>%1, key position, %2</source>
        <comment>position, state</comment>
        <translation>%1，关键位点，%2</translation>
    </message>
    <message>
        <source>%1, key position, %2, %3</source>
        <comment>position, state, genotype</comment>
        <translation>%1，关键位点，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>position, state</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>position, state, genotype</comment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PresenterNotes</name>
    <message>
        <source>Presenter&apos;s notes</source>
        <translation>报告人备注</translation>
    </message>
    <message>
        <source>← → step · J jump · M mask · P notes · T time · Esc leave</source>
        <translation>← → 步骤 · J 跳转 · M 遮盖 · P 备注 · T 计时 · Esc 离开</translation>
    </message>
    <message>
        <source>No notes for this step</source>
        <translation>此步骤无备注</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>这是最后一步</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RankingView</name>
    <message>
        <source>Pack %1 %2, %3</source>
        <comment>name, version, day of the ranking</comment>
        <translation>知识包 %1 %2，%3</translation>
    </message>
    <message>
        <source>The opened ranking</source>
        <translation>打开的排序</translation>
    </message>
    <message>
        <source>The ranking is open to the board.</source>
        <translation>排序已向多学科讨论打开。</translation>
    </message>
    <message>
        <source>Show the ranking</source>
        <translation>显示排序</translation>
    </message>
    <message>
        <source>No option stands on the first shelf.</source>
        <translation>第一分组中没有选项。</translation>
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
            <numerusform>%1 · 另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Below it: %1 for consideration, %2 not advised, on the options page of the case.</source>
        <translation>其下：%1 个可考虑，%2 个不建议，见病例的选项页面。</translation>
    </message>
    <message>
        <source>No choice was sealed</source>
        <translation>没有密封任何选择</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sealed choices are on the first shelf</source>
        <translation>
            <numerusform>%n 个已密封的选择中，%1 个在第一分组</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them are as decided</source>
        <translation>其中 %1 个与决定一致</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>on the first shelf</source>
        <translation>在第一分组</translation>
    </message>
    <message>
        <source>not on the first shelf</source>
        <translation>不在第一分组</translation>
    </message>
    <message>
        <source>Opened early by %1: %2</source>
        <comment>name, reason</comment>
        <translation>由 %1 提前打开：%2</translation>
    </message>
    <message>
        <source>Had not sealed: %1</source>
        <translation>尚未密封：%1</translation>
    </message>
    <message>
        <source>rests on a germline finding</source>
        <translation>依据胚系检测发现</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RecommendationRow</name>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Remove this recommendation</source>
        <translation>移除此推荐</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Drugs, several joined by +</source>
        <translation>药物，多个以 + 连接</translation>
    </message>
    <message>
        <source>In words, where it is no drug</source>
        <translation>非药物时用文字说明</translation>
    </message>
    <message>
        <source>Evidence level, with its scheme</source>
        <translation>证据级别及其分级体系</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用药依据</translation>
    </message>
    <message>
        <source>Due, as 2026-12-31</source>
        <translation>期限，如 2026-12-31</translation>
    </message>
    <message>
        <source>Not in the pack, kept as typed: %1</source>
        <translation>知识包中没有，按输入保留：%1</translation>
    </message>
    <message>
        <source>The due date is not understood; write it as 2026-12-31.</source>
        <translation>无法识别期限日期；请写成 2026-12-31。</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ResearchSection</name>
    <message numerus="yes">
        <source>%1 (and %n more statement(s))</source>
        <comment>what a statement says</comment>
        <translation>
            <numerusform>%1（另有 %n 条陈述）</numerusform>
        </translation>
    </message>
    <message>
        <source>⊘ Contraindicated here: %1</source>
        <translation>⊘ 此处禁忌：%1</translation>
    </message>
    <message>
        <source>⊘ Harm is stated for this case: %1</source>
        <translation>⊘ 对此病例有害的陈述：%1</translation>
    </message>
    <message>
        <source>⊘ Resistance is stated for this case: %1</source>
        <translation>⊘ 对此病例耐药的陈述：%1</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <comment>source, its own level</comment>
        <translation>%1，级别 %2</translation>
    </message>
    <message>
        <source>Case report</source>
        <translation>病例报告</translation>
    </message>
    <message>
        <source>Evidence of unknown kind</source>
        <translation>证据类型未知</translation>
    </message>
    <message>
        <source>Interaction, not evidence of benefit</source>
        <translation>相互作用，不是获益证据</translation>
    </message>
    <message>
        <source>Laboratory evidence</source>
        <translation>实验室证据</translation>
    </message>
    <message>
        <source>Nothing here is an option: an interaction is no evidence of benefit.</source>
        <translation>此处内容均不是选项：相互作用不是获益的证据。</translation>
    </message>
    <message numerus="yes">
        <source>Research (not options) · %n entry(s)</source>
        <translation>
            <numerusform>研究（非选项）· %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Research, not options</source>
        <translation>研究，非选项</translation>
    </message>
    <message>
        <source>The options above hold this therapy, for other reasons.</source>
        <translation>上方选项因其他理由已包含此治疗。</translation>
    </message>
    <message>
        <source>Weak clinical evidence</source>
        <translation>弱临床证据</translation>
    </message>
    <message>
        <source>listed as %1</source>
        <comment>categories of a gene</comment>
        <translation>列为 %1</translation>
    </message>
    <message>
        <source>of unknown significance</source>
        <translation>意义未知</translation>
    </message>
    <message>
        <source>sources contradict each other: %1</source>
        <translation>来源相互矛盾：%1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RiskAnswers</name>
    <message>
        <source>counts for this page only, never for the record</source>
        <translation>仅对此页有效，绝不写入病历</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Inputs of the chosen formula</source>
        <translation>所选公式的输入项</translation>
    </message>
    <message>
        <source>Open the calculators</source>
        <translation>打开计算器</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RiskCard</name>
    <message>
        <source>Answer</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Answer what is open in %1</source>
        <translation>回答 %1 中的待定项</translation>
    </message>
    <message>
        <source>The range is that of what is not known: %1.</source>
        <translation>该范围由未知内容造成：%1。</translation>
    </message>
    <message>
        <source>Not answered: %1. The number may be higher.</source>
        <translation>未作答：%1。数值可能更高。</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next step: it depends on what is not known.</source>
        <translation>下一步：取决于未知内容。</translation>
    </message>
    <message>
        <source>Next step: no guideline is named for this.</source>
        <translation>下一步：对此未列出指南。</translation>
    </message>
    <message>
        <source>Next step: as for %1.</source>
        <comment>title of another card</comment>
        <translation>下一步：同 %1。</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Misses: %1</source>
        <translation>未涵盖：%1</translation>
    </message>
    <message>
        <source>Made in: %1</source>
        <translation>建立人群：%1</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>注意：%1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RiskChanges</name>
    <message>
        <source>What could be changed</source>
        <translation>可改变的因素</translation>
    </message>
    <message>
        <source>the same formula with one input changed</source>
        <translation>同一公式，仅改变一个输入项</translation>
    </message>
    <message>
        <source>No formula with a number holds an input that could be changed.</source>
        <translation>给出数值的公式均不含可改变的输入项。</translation>
    </message>
    <message>
        <source>By the same formula: this is how people differ who differ in that input, not a proven effect of changing it.</source>
        <translation>按同一公式：这是该输入项不同的人群之间的差别，不是改变它的已证实效果。</translation>
    </message>
    <message>
        <source>Alcohol: none of these formulas takes it, so nothing is computed.</source>
        <translation>酒精：这些公式均不采用，因此不作计算。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>risk before, risk after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: another value, now %2</source>
        <comment>change, present value</comment>
        <translation>%1：另取数值，现为 %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>present value</comment>
        <translation>现为 %1</translation>
    </message>
    <message>
        <source>refused: %1 to %2 is taken</source>
        <comment>least and greatest value</comment>
        <translation>已拒绝：可接受 %1 至 %2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RiskPage</name>
    <message>
        <source>Risks and prevention</source>
        <translation>风险与预防</translation>
    </message>
    <message>
        <source>No formula of fracture risk is computed, and the record names nothing that bears on bone.</source>
        <translation>未计算骨折风险公式，病历中也没有与骨骼有关的内容。</translation>
    </message>
    <message>
        <source>No formula of fracture risk is computed; this is what the record names.</source>
        <translation>未计算骨折风险公式；以下为病历所列内容。</translation>
    </message>
    <message>
        <source>Facts of this page: version %1, checked on %2.</source>
        <comment>version, date</comment>
        <translation>本页事实：版本 %1，核查于 %2。</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>what is missing is never taken as no or as zero</source>
        <translation>缺失内容绝不按“否”或零处理</translation>
    </message>
    <message>
        <source>Open the calculators</source>
        <translation>打开计算器</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section, formula</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Answer what is missing in %1</source>
        <translation>回答 %1 中缺失的内容</translation>
    </message>
    <message>
        <source>Not meant for this person</source>
        <translation>不适用于此人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>formula, why not</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Not meant for this person: %n formula(s)</source>
        <translation>
            <numerusform>不适用于此人：%n 个公式</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::SettingsPage</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes without a key or the mouse</source>
        <translation>
            <numerusform>无键盘或鼠标操作 %n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Consilium: precision oncology, offline.</source>
        <translation>Consilium：精准肿瘤学，离线运行。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Tumour types: OncoTree, Memorial Sloan Kettering Cancer Center, CC BY 4.0.</source>
        <translation>肿瘤类型：OncoTree, Memorial Sloan Kettering Cancer Center, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>锁定(&amp;K)</translation>
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
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Show the source %1</source>
        <translation>显示来源 %1</translation>
    </message>
    <message>
        <source>This source has no address to open.</source>
        <translation>该来源没有可打开的地址。</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
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
        <translation>已复制 %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::SpecimenBar</name>
    <message>
        <source>Specimens</source>
        <translation>标本</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of specimen, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: show its rows alone</source>
        <comment>specimen</comment>
        <translation>%1：仅显示其行</translation>
    </message>
</context>
<context>
    <name>consilium::ui::StatementView</name>
    <message>
        <source>any tumour type</source>
        <translation>任何肿瘤类型</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <comment>tumour types, those left out</comment>
        <translation>%1，但不含 %2</translation>
    </message>
    <message>
        <source>level %1 of %2</source>
        <comment>level, its source</comment>
        <translation>级别 %1（%2）</translation>
    </message>
    <message>
        <source>rating %1 of 5</source>
        <translation>评分 %1/5</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>AMP %1, given by a reviewer</source>
        <translation>AMP %1，由审核者给出</translation>
    </message>
    <message>
        <source>AMP %1 by rule %2</source>
        <translation>AMP %1，按规则 %2</translation>
    </message>
    <message>
        <source>no therapy named</source>
        <translation>未列出治疗</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>regulator, status, date</comment>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>does not support this</source>
        <translation>不支持此点</translation>
    </message>
    <message>
        <source>supports this</source>
        <translation>支持此点</translation>
    </message>
    <message>
        <source>ESCAT %1</source>
        <translation>ESCAT %1</translation>
    </message>
    <message>
        <source>other tumour type</source>
        <translation>其他肿瘤类型</translation>
    </message>
</context>
<context>
    <name>consilium::ui::StepView</name>
    <message>
        <source>▼ More below: arrow down</source>
        <translation>▼ 下方还有内容：向下方向键</translation>
    </message>
    <message>
        <source>What this step shows</source>
        <translation>此步骤显示的内容</translation>
    </message>
    <message numerus="yes">
        <source>Show %n germline findings</source>
        <translation>
            <numerusform>显示 %n 个胚系检测发现</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::StepsEditor</name>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>移除备注</translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation>备注标题</translation>
    </message>
    <message>
        <source>Note on this step</source>
        <translation>此步骤的备注</translation>
    </message>
    <message>
        <source>Steps of the presentation</source>
        <translation>演示步骤</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a step, Space leaves it out.</source>
        <translation>Alt 加方向键移动步骤，Space 略过步骤。</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>上移步骤</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>下移步骤</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · left out</source>
        <comment>step</comment>
        <translation>%1 · 已略过</translation>
    </message>
    <message>
        <source>%1 · with a note</source>
        <comment>step</comment>
        <translation>%1 · 有备注</translation>
    </message>
    <message>
        <source>Shown on the screen</source>
        <translation>显示在屏幕上</translation>
    </message>
    <message>
        <source>For the presenter alone</source>
        <translation>仅供报告人查看</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>重新纳入</translation>
    </message>
    <message>
        <source>Add the risk page</source>
        <translation>添加风险页</translation>
    </message>
</context>
<context>
    <name>consilium::ui::SurvivalPlot</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>time, share, interval</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Share without the event over time</source>
        <translation>无事件比例随时间变化</translation>
    </message>
    <message>
        <source>still followed, of the people with the nearest scores:</source>
        <translation>评分最接近的人群中仍在随访者：</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineInspector</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time from day zero</source>
        <translation>距第 0 天</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>参考范围</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Events in the same mark</source>
        <translation>同一标记中的事件</translation>
    </message>
    <message>
        <source>Chosen event</source>
        <translation>所选事件</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>未选择事件</translation>
    </message>
    <message>
        <source>Click a mark to read it here, or go from mark to mark with Tab.</source>
        <translation>单击标记以在此查看，或用 Tab 在标记之间移动。</translation>
    </message>
    <message>
        <source>Some day between %1 and %2.</source>
        <translation>%1 至 %2 之间的某一天。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>自 %1 至 %2。</translation>
    </message>
    <message>
        <source>Since %1, going on.</source>
        <translation>自 %1 起，持续中。</translation>
    </message>
    <message>
        <source>Since %1; no end is stated, nor that it goes on.</source>
        <translation>自 %1 起；未说明结束，也未说明仍在持续。</translation>
    </message>
    <message>
        <source>Reference %1 to %2.</source>
        <translation>参考范围 %1 至 %2。</translation>
    </message>
    <message>
        <source>Reference up to %1.</source>
        <translation>参考范围 ≤ %1。</translation>
    </message>
    <message>
        <source>Reference from %1.</source>
        <translation>参考范围 ≥ %1。</translation>
    </message>
    <message>
        <source>No reference range stated in this unit.</source>
        <translation>未给出此单位的参考范围。</translation>
    </message>
    <message>
        <source>%1 Outside it.</source>
        <comment>sentence with the reference range</comment>
        <translation>%1 超出此范围。</translation>
    </message>
    <message>
        <source>Beyond the measuring range: the exact value is not known.</source>
        <translation>超出测量范围：准确数值未知。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, event</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; zoom in to part them</source>
        <translation>
            <numerusform>另有 %n 项；放大以分开显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further event(s) in this mark; click it again for the next</source>
        <translation>
            <numerusform>此标记中另有 %n 个事件；再次单击查看下一个</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous event of this mark</source>
        <translation>此标记的上一个事件</translation>
    </message>
    <message>
        <source>Next event of this mark</source>
        <translation>此标记的下一个事件</translation>
    </message>
    <message>
        <source>Place in the mark</source>
        <translation>在标记中的位置</translation>
    </message>
    <message>
        <source>Show its report</source>
        <translation>显示其报告</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Doubling time</source>
        <translation>倍增时间</translation>
    </message>
    <message>
        <source>What the tracks say of that day</source>
        <translation>各轨道在该日的内容</translation>
    </message>
    <message>
        <source>A period of one day: %1.</source>
        <comment>time from day zero</comment>
        <translation>时长一天的时段：%1。</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>年龄 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the mark, number of events in it</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>On %1, %2</source>
        <comment>date, time from day zero</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>track, what it says</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No track says anything of this day.</source>
        <translation>没有轨道涉及该日。</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>误录</translation>
    </message>
    <message>
        <source>Back to what the file says</source>
        <translation>恢复为文件所述</translation>
    </message>
    <message>
        <source>CTCAE grade</source>
        <translation>CTCAE 级别</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>response (CR, PR) or stable disease (SD)</source>
        <translation>缓解（CR、PR）或疾病稳定（SD）</translation>
    </message>
    <message>
        <source>progression</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>number in a disc: specimen, ECOG value or CTCAE grade of its lane</source>
        <translation>圆内数字：所在轨道的标本编号、ECOG 评分或 CTCAE 级别</translation>
    </message>
    <message>
        <source>document or imaging study</source>
        <translation>文档或影像检查</translation>
    </message>
    <message>
        <source>several events in one mark, with their number</source>
        <translation>一个标记中的多个事件及其数目</translation>
    </message>
    <message>
        <source>period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>持续中</translation>
    </message>
    <message>
        <source>not known to the day, or end unknown</source>
        <translation>未精确到日，或结束时间未知</translation>
    </message>
    <message>
        <source>below or above the measuring range</source>
        <translation>低于或高于测量范围</translation>
    </message>
    <message>
        <source>outside the reference range</source>
        <translation>超出参考范围</translation>
    </message>
    <message>
        <source>reference range</source>
        <translation>参考范围</translation>
    </message>
    <message>
        <source>death; last follow-up on record</source>
        <translation>死亡；有记录的末次随访</translation>
    </message>
    <message>
        <source>F</source>
        <comment>last follow-up</comment>
        <extracomment>One letter inside a mark: last follow-up</extracomment>
        <translation>访</translation>
    </message>
    <message>
        <source>folded stretch without events</source>
        <translation>已折叠的无事件时段</translation>
    </message>
    <message>
        <source>test or genomic finding, in the colour of its specimen</source>
        <translation>检测或基因组发现，颜色同其标本</translation>
    </message>
    <message>
        <source>corner: corrected by hand</source>
        <translation>角标：手工更正</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelinePage</name>
    <message>
        <source>Show the whole story</source>
        <translation>显示完整病程</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Day &amp;zero:</source>
        <translation>第 0 天(&amp;Z)：</translation>
    </message>
    <message>
        <source>Day zero of the relative time axis</source>
        <translation>相对时间轴的第 0 天</translation>
    </message>
    <message>
        <source>Expand or collapse lanes</source>
        <translation>展开或折叠轨道</translation>
    </message>
    <message>
        <source>&amp;Lanes ▾</source>
        <translation>轨道(&amp;L) ▾</translation>
    </message>
    <message>
        <source>Show what the signs mean</source>
        <translation>显示符号含义</translation>
    </message>
    <message>
        <source>L&amp;egend</source>
        <translation>图例(&amp;E)</translation>
    </message>
    <message>
        <source>drag to zoom · Ctrl + wheel · double click fits</source>
        <translation>拖动缩放 · Ctrl + 滚轮 · 双击适合窗口</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what day zero is, its date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>全部折叠</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without a date are not drawn.</source>
        <translation>
            <numerusform>%n 条没有日期的记录未绘出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that are planned, not done, refuted or entered in error are not drawn.</source>
        <translation>
            <numerusform>%n 条计划中、未进行、已否定或误录的记录未绘出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Day zero is only known as %1; relative time counts from its first day.</source>
        <translation>第 0 天仅知为 %1；相对时间从其首日算起。</translation>
    </message>
    <message>
        <source>No dated event in this record yet. Import a FHIR file or a variant file of this patient to fill the timeline.</source>
        <translation>此病历中尚无有日期的事件。请导入此患者的 FHIR 文件或变异文件以填充时间线。</translation>
    </message>
    <message>
        <source>Open or fold stretches without events</source>
        <translation>展开或折叠无事件时段</translation>
    </message>
    <message>
        <source>What the time axis counts</source>
        <translation>时间轴的计量方式</translation>
    </message>
    <message>
        <source>time from day zero</source>
        <translation>距第 0 天</translation>
    </message>
    <message>
        <source>age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>&amp;Gaps ▾</source>
        <translation>间隔(&amp;G) ▾</translation>
    </message>
    <message>
        <source>Drag: zoom to the span. Ctrl and wheel, + and −: zoom. Space or middle button and drag, left and right arrow: move in time. Home or double click: show all. Ctrl and arrow: move the cursor line by a day. Tab, up and down: from event to event. Return: collapse the lane of the event. Right click or menu key: options of the track. Escape: leave the events.</source>
        <translation>拖动：放大所选时段。Ctrl 加滚轮、+ 和 −：缩放。Space 或鼠标中键加拖动、左右方向键：沿时间移动。Home 或双击：全部显示。Ctrl 加方向键：将光标线移动一天。Tab、上下方向键：在事件之间移动。Return：折叠该事件的轨道。右键单击或菜单键：轨道选项。Escape：离开事件。</translation>
    </message>
    <message>
        <source>Write the timeline to a file, or print it</source>
        <translation>将时间线写入文件或打印</translation>
    </message>
    <message>
        <source>Picture as SVG…</source>
        <translation>图片 (SVG)…</translation>
    </message>
    <message>
        <source>Picture as PNG…</source>
        <translation>图片 (PNG)…</translation>
    </message>
    <message>
        <source>Pages as PDF…</source>
        <translation>页面 (PDF)…</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>表格 (CSV)…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>E&amp;xport ▾</source>
        <translation>导出(&amp;X) ▾</translation>
    </message>
    <message>
        <source>The age axis needs a date of birth that is not after today.</source>
        <translation>年龄轴需要不晚于今天的出生日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end before they start: only the start is drawn.</source>
        <translation>
            <numerusform>%n 个时段的结束早于开始：仅绘出开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>The date of birth lies after today and is not used.</source>
        <translation>出生日期晚于今天，不予使用。</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>date, date, length of time</comment>
        <translation>%1 至 %2：%3</translation>
    </message>
    <message>
        <source>Pin above the others</source>
        <translation>固定在其他轨道上方</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Scale of the values</source>
        <translation>数值刻度</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>CTCAE grades</source>
        <translation>CTCAE 级别</translation>
    </message>
    <message>
        <source>CTCAE grades (none for this test, its unit and its limits)</source>
        <translation>CTCAE 级别（此检验项目及其单位和界限无对应级别）</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>撤销上次更改(&amp;U)</translation>
    </message>
    <message>
        <source>Enter events by hand</source>
        <translation>手动输入事件</translation>
    </message>
    <message>
        <source>E&amp;vents ▾</source>
        <translation>事件(&amp;V) ▾</translation>
    </message>
    <message>
        <source>&amp;Add an event…</source>
        <translation>添加事件…(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;History of what was typed…</source>
        <translation>输入历史…(&amp;H)</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>输入内容</translation>
    </message>
    <message>
        <source>What was typed, oldest first</source>
        <translation>输入内容，最早的在前</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>没有输入任何内容。</translation>
    </message>
    <message>
        <source>&amp;Back to what the file says</source>
        <translation>恢复为文件所述(&amp;B)</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineStep</name>
    <message>
        <source>+ − zoom · 0 whole course · Shift ← → move · ↑ ↓ scroll</source>
        <translation>+ − 缩放 · 0 全部病程 · Shift ← → 平移 · ↑ ↓ 滚动</translation>
    </message>
    <message>
        <source>No event with a date is recorded.</source>
        <translation>未记录带日期的事件。</translation>
    </message>
    <message>
        <source>▼ More below: arrow down</source>
        <translation>▼ 下方还有内容：向下方向键</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date are not drawn.</source>
        <translation>
            <numerusform>%n 个无日期的事件未绘出。</numerusform>
        </translation>
    </message>
    <message>
        <source>On the page of the case alone: %1</source>
        <comment>names of tracks</comment>
        <translation>仅在病例页面：%1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, time from day zero</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>No dated event.</source>
        <translation>没有有日期的事件。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s). Tab goes from one to the next, Escape leaves them.</source>
        <translation>
            <numerusform>%n 个事件。Tab 逐个移动，Escape 离开。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4. Event %5 of %6 in this lane.</source>
        <comment>lane, title, date, time from day zero, place in the lane</comment>
        <translation>%1：%2，%3，%4。此轨道第 %5 个事件，共 %6 个。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>measurement, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 · age %2</source>
        <comment>date and time from day zero, age</comment>
        <translation>%1 · 年龄 %2</translation>
    </message>
    <message>
        <source>%1, outside its reference range</source>
        <comment>a measured value</comment>
        <translation>%1，超出参考范围</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lane, row</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, corrected by hand</source>
        <comment>an event</comment>
        <translation>%1，手工更正</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TrustDialog</name>
    <message>
        <source>Trust a key</source>
        <translation>信任密钥</translation>
    </message>
    <message>
        <source>Packs signed with this key could then be put into use here.</source>
        <translation>此后，用此密钥签名的知识包可在此启用。</translation>
    </message>
    <message>
        <source>Holder, in their own words: %1</source>
        <translation>持有者（自述）：%1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>密钥：%1</translation>
    </message>
    <message>
        <source>Anybody can write any name into a key file. Ask the holder by telephone or in person for the number of their key, and compare.</source>
        <translation>任何人都可以在密钥文件中写入任何姓名。请通过电话或当面向持有者询问其密钥编号，并进行核对。</translation>
    </message>
    <message>
        <source>&amp;Trust this key</source>
        <translation>信任此密钥(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>暂不(&amp;N)</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TypedEntry</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Mark as entered in error</source>
        <translation>标记为误录</translation>
    </message>
    <message>
        <source>Finding, as you would write it</source>
        <translation>检测发现，按您的习惯书写</translation>
    </message>
    <message>
        <source>EGFR L858R, MET ex14 skipping, HER2 amplified, MSI-H, TMB 14</source>
        <translation>EGFR L858R、MET ex14 skipping、HER2 amplified、MSI-H、TMB 14</translation>
    </message>
    <message>
        <source>Add the finding to the record</source>
        <translation>将检测发现添加到病历</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>The finding stays in the record and is not used any more.</source>
        <translation>该检测发现保留在病历中，但不再使用。</translation>
    </message>
    <message>
        <source>&amp;Add finding</source>
        <translation>添加检测发现(&amp;A)</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>未添加</translation>
    </message>
    <message>
        <source>✓ added</source>
        <translation>✓ 已添加</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of the line, what it says</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the record also states, what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is to be looked at, its place</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Enter adds the line to the record. Without the word germline or somatic the origin is not stated.</source>
        <translation>按 Enter 将此行添加到病历。若没有 germline 或 somatic 一词，则来源视为未说明。</translation>
    </message>
    <message>
        <source>? not clear</source>
        <translation>? 不明确</translation>
    </message>
    <message>
        <source>Look at: %1</source>
        <translation>请查看：%1</translation>
    </message>
    <message>
        <source>and %1 more to look at</source>
        <translation>另有 %1 处需要查看</translation>
    </message>
    <message>
        <source>≡ stands there</source>
        <translation>≡ 已存在</translation>
    </message>
    <message>
        <source>! read as</source>
        <translation>! 理解为</translation>
    </message>
    <message>
        <source>✓ read as</source>
        <translation>✓ 理解为</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>gene as typed, approved symbol</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>consilium::ui::UnlockPage</name>
    <message>
        <source>&amp;Store</source>
        <translation>存储库(&amp;S)</translation>
    </message>
    <message>
        <source>Recovery co&amp;de</source>
        <translation>恢复码(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>再次输入口令(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Create the s&amp;tore</source>
        <translation>创建存储库(&amp;T)</translation>
    </message>
    <message>
        <source>Set the &amp;new passphrase</source>
        <translation>设置新口令(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Create a new store</source>
        <translation>创建新存储库(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Forgotten passphrase</source>
        <translation>忘记口令(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Precision oncology without a network</source>
        <translation>无需网络的精准肿瘤学</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>浏览(&amp;W)…</translation>
    </message>
    <message>
        <source>Choose the folder of the store</source>
        <translation>选择存储库文件夹</translation>
    </message>
    <message>
        <source>This code opens the store when the passphrase is lost. It is shown only now and kept nowhere. Write it on paper and keep it apart from this computer.</source>
        <translation>口令丢失时可用此恢复码打开存储库。它只在此时显示，不在任何地方保存。请写在纸上，并与此计算机分开保管。</translation>
    </message>
    <message>
        <source>&amp;Written down</source>
        <translation>已抄写(&amp;W)</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>新口令(&amp;P)</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>打开存储库</translation>
    </message>
    <message>
        <source>Create a new store</source>
        <translation>创建新存储库</translation>
    </message>
    <message>
        <source>Set a new passphrase with the recovery code</source>
        <translation>用恢复码设置新口令</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>A folder that does not exist yet. It may lie on a USB stick.</source>
        <translation>尚不存在的文件夹。可位于 U 盘上。</translation>
    </message>
    <message>
        <source>The code that was shown when the store was created.</source>
        <translation>创建存储库时显示的恢复码。</translation>
    </message>
    <message>
        <source>At least %1 characters: whoever copies the folder can try words on it for years.</source>
        <translation>至少 %1 个字符：复制了该文件夹的人可以用数年时间尝试各种词语。</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters.</source>
        <translation>%1 个字符，至少需 %2 个。</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>两次输入一致。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两次输入尚不一致。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>Setting the new passphrase…</source>
        <translation>正在设置新口令…</translation>
    </message>
    <message>
        <source>This recovery code does not open the store. Check each character and try again.</source>
        <translation>此恢复码无法打开该存储库。请逐个字符核对后重试。</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>恢复码：%1</translation>
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
        <translation>删除最后一次访视</translation>
    </message>
    <message>
        <source>A target is T (lesion) or N (lymph node) with its millimetres, TNE or NNE where it could not be evaluated; targets are joined by &apos;;&apos; and keep their order: T52.5;N18.</source>
        <translation>靶病灶写 T（病灶）或 N（淋巴结）加毫米数，无法评估时写 TNE 或 NNE；各靶病灶以“;”连接并保持顺序：T52.5;N18。</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>访视</translation>
    </message>
    <message>
        <source>Targets in mm</source>
        <translation>靶病灶（mm）</translation>
    </message>
    <message>
        <source>Non-target lesions</source>
        <translation>非靶病灶</translation>
    </message>
    <message>
        <source>New lesion</source>
        <translation>新病灶</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>添加访视</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>none at baseline</source>
        <translation>基线时无</translation>
    </message>
    <message>
        <source>present</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>gone (CR)</source>
        <translation>消失（CR）</translation>
    </message>
    <message>
        <source>neither gone nor growing</source>
        <translation>既未消失也未增大</translation>
    </message>
    <message>
        <source>not evaluated (NE)</source>
        <translation>未评估（NE）</translation>
    </message>
    <message>
        <source>unequivocal progression (PD)</source>
        <translation>明确进展（PD）</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Targets in mm, %1</source>
        <translation>靶病灶（mm），%1</translation>
    </message>
    <message>
        <source>Non-target lesions, %1</source>
        <translation>非靶病灶，%1</translation>
    </message>
    <message>
        <source>New lesion, %1</source>
        <translation>新病灶，%1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>访视 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>visit, date</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::Waterfall</name>
    <message>
        <source>start: all people the model was fitted on</source>
        <translation>起点：模型的全部训练人群</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>input, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>input and value, date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (nothing recorded, taken as none)</source>
        <comment>input and value</comment>
        <translation>%1（无记录，按“无”处理）</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>此人</translation>
    </message>
    <message>
        <source>What moved the model&apos;s number</source>
        <translation>影响模型数值的因素</translation>
    </message>
</context>
<context>
    <name>consilium::ui::WhatIfBar</name>
    <message>
        <source>Suppose</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Back to the patient (Esc)</source>
        <translation>返回患者 (Esc)</translation>
    </message>
    <message>
        <source>What if: the fact to suppose</source>
        <translation>假设：要假定的事实</translation>
    </message>
    <message>
        <source>Supposed value</source>
        <translation>假设的数值</translation>
    </message>
    <message>
        <source>Supposed answer</source>
        <translation>假设的答案</translation>
    </message>
    <message>
        <source>Supposed drug or finding</source>
        <translation>假设的药物或检测发现</translation>
    </message>
    <message>
        <source>What if … a finding or pharmacogene</source>
        <translation>假设…检测发现或药物基因</translation>
    </message>
    <message>
        <source>What if … it progressed on a drug</source>
        <translation>假设…在某药治疗中进展</translation>
    </message>
    <message>
        <source>What if … a drug is taken beside it</source>
        <translation>假设…同时使用某药</translation>
    </message>
    <message>
        <source>What if … the stage</source>
        <translation>假设…分期</translation>
    </message>
    <message>
        <source>What if … tobacco</source>
        <translation>假设…吸烟</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>range of values that can be true</comment>
        <translation>从 %1 至 %2</translation>
    </message>
    <message>
        <source>present</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Name of the drug</source>
        <translation>药物名称</translation>
    </message>
    <message>
        <source>EGFR T790M, TMB 14, DPYD *2A/*2A</source>
        <comment>examples</comment>
        <translation>EGFR T790M、TMB 14、DPYD *2A/*2A</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>分期 %1</translation>
    </message>
    <message>
        <source>tobacco: %1</source>
        <translation>吸烟：%1</translation>
    </message>
    <message>
        <source>%1 is taken</source>
        <translation>正在使用 %1</translation>
    </message>
    <message>
        <source>progressed on %1</source>
        <translation>在 %1 治疗中进展</translation>
    </message>
    <message>
        <source>Not supposed: %1</source>
        <translation>未假设：%1</translation>
    </message>
    <message>
        <source>Supposed: %1. Press to take it back.</source>
        <translation>已假设：%1。按下即可撤回。</translation>
    </message>
    <message>
        <source>Supposed: this is not the patient</source>
        <translation>假设情形：这不是该患者本身</translation>
    </message>
</context>
<context>
    <name>consilium::ui::WhyNotBar</name>
    <message>
        <source>Back to the options</source>
        <translation>返回选项</translation>
    </message>
    <message>
        <source>Why not …? A drug, or drugs joined by +</source>
        <translation>为什么不用……？输入药物，或以 + 连接的多个药物</translation>
    </message>
    <message>
        <source>Why is this therapy not advised</source>
        <translation>为什么不建议此治疗</translation>
    </message>
    <message>
        <source>Therapies with these drugs</source>
        <translation>含这些药物的治疗</translation>
    </message>
    <message>
        <source>The pack knows no therapy made of these drugs.</source>
        <translation>知识包中没有由这些药物组成的治疗。</translation>
    </message>
</context>
</TS>
