<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BoardCourses</name>
    <message>
        <source>%1, ongoing</source>
        <comment>beginning</comment>
        <translation>%1، مستمر</translation>
    </message>
    <message>
        <source>%1, end unknown</source>
        <comment>beginning</comment>
        <translation>%1، النهاية غير معروفة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>lane, event, date</comment>
        <translation>‏%1: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the program</source>
        <translation>
            <numerusform>و%n بند آخر، في البرنامج</numerusform>
            <numerusform>وبند واحد آخر، في البرنامج</numerusform>
            <numerusform>وبندان آخران، في البرنامج</numerusform>
            <numerusform>و%n بنود أخرى، في البرنامج</numerusform>
            <numerusform>و%n بندًا آخر، في البرنامج</numerusform>
            <numerusform>و%n بند آخر، في البرنامج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardMask</name>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>العمر غير معروف</translation>
    </message>
    <message>
        <source>%1 years or more</source>
        <translation>%1 سنة أو أكثر</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <translation>من %1 إلى %2 سنة</translation>
    </message>
    <message>
        <source>date masked</source>
        <translation>التاريخ محجوب</translation>
    </message>
    <message>
        <source>at diagnosis</source>
        <translation>عند التشخيص</translation>
    </message>
    <message numerus="yes">
        <source>%n days after diagnosis</source>
        <translation>
            <numerusform>بعد التشخيص بـ %n يوم</numerusform>
            <numerusform>بعد التشخيص بيوم واحد</numerusform>
            <numerusform>بعد التشخيص بيومين</numerusform>
            <numerusform>بعد التشخيص بـ %n أيام</numerusform>
            <numerusform>بعد التشخيص بـ %n يومًا</numerusform>
            <numerusform>بعد التشخيص بـ %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before diagnosis</source>
        <translation>
            <numerusform>قبل التشخيص بـ %n يوم</numerusform>
            <numerusform>قبل التشخيص بيوم واحد</numerusform>
            <numerusform>قبل التشخيص بيومين</numerusform>
            <numerusform>قبل التشخيص بـ %n أيام</numerusform>
            <numerusform>قبل التشخيص بـ %n يومًا</numerusform>
            <numerusform>قبل التشخيص بـ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>around diagnosis</source>
        <translation>قرابة وقت التشخيص</translation>
    </message>
    <message numerus="yes">
        <source>%n months after diagnosis</source>
        <translation>
            <numerusform>بعد التشخيص بـ %n شهر</numerusform>
            <numerusform>بعد التشخيص بشهر واحد</numerusform>
            <numerusform>بعد التشخيص بشهرين</numerusform>
            <numerusform>بعد التشخيص بـ %n أشهر</numerusform>
            <numerusform>بعد التشخيص بـ %n شهرًا</numerusform>
            <numerusform>بعد التشخيص بـ %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months before diagnosis</source>
        <translation>
            <numerusform>قبل التشخيص بـ %n شهر</numerusform>
            <numerusform>قبل التشخيص بشهر واحد</numerusform>
            <numerusform>قبل التشخيص بشهرين</numerusform>
            <numerusform>قبل التشخيص بـ %n أشهر</numerusform>
            <numerusform>قبل التشخيص بـ %n شهرًا</numerusform>
            <numerusform>قبل التشخيص بـ %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 months after diagnosis</source>
        <translation>من %1 إلى %2 من الأشهر بعد التشخيص</translation>
    </message>
    <message>
        <source>%1 to %2 months before diagnosis</source>
        <translation>من %1 إلى %2 من الأشهر قبل التشخيص</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1, ongoing</source>
        <comment>beginning</comment>
        <translation>%1، مستمر</translation>
    </message>
    <message>
        <source>%1, end unknown</source>
        <comment>beginning</comment>
        <translation>%1، النهاية غير معروفة</translation>
    </message>
</context>
<context>
    <name>BoardProtocol</name>
    <message>
        <source>Choices were not sealed before the ranking: %1</source>
        <translation>لم تُختم الاختيارات قبل الترتيب: %1</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>المجموعة بأكملها</translation>
    </message>
    <message>
        <source>%1: %2 (sealed %3)</source>
        <comment>who, choice, time</comment>
        <translation>%1: %2 (خُتم %3)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>sealed until the ranking is opened</source>
        <translation>مختوم إلى أن يُفتح الترتيب</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) were begun and not sealed.</source>
        <translation>
            <numerusform>لا اختيارات بدأت ولم تُختم (%n).</numerusform>
            <numerusform>بدأ اختيار واحد ولم يُختم.</numerusform>
            <numerusform>بدأ اختياران ولم يُختما.</numerusform>
            <numerusform>بدأت %n اختيارات ولم تُختم.</numerusform>
            <numerusform>بدأ %n اختيارًا ولم تُختم.</numerusform>
            <numerusform>بدأ %n اختيار ولم تُختم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices and ranking</source>
        <translation>الاختيارات والترتيب</translation>
    </message>
    <message>
        <source>The ranking was not opened for the board.</source>
        <translation>لم يُفتح الترتيب للمجلس.</translation>
    </message>
    <message>
        <source>Ranking %1 was opened by %2, %3.</source>
        <comment>number, name, time</comment>
        <translation>فُتح الترتيب %1 بواسطة %2، %3.</translation>
    </message>
    <message>
        <source>Present and not sealed by then: %1. Opened because: %2</source>
        <translation>حاضرون لم يختموا حتى ذلك الحين: %1. سبب الفتح: %2</translation>
    </message>
    <message>
        <source>Its first shelf was empty.</source>
        <translation>كانت مجموعته الأولى فارغة.</translation>
    </message>
    <message>
        <source>Its first shelf: %1</source>
        <translation>مجموعته الأولى: %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sealed choice(s), %1 on the first shelf.</source>
        <comment>of the ranking</comment>
        <translation>
            <numerusform>من أصل %n اختيار مختوم، %1 في المجموعة الأولى.</numerusform>
            <numerusform>من أصل اختيار مختوم واحد، %1 في المجموعة الأولى.</numerusform>
            <numerusform>من أصل اختيارين مختومين، %1 في المجموعة الأولى.</numerusform>
            <numerusform>من أصل %n اختيارات مختومة، %1 في المجموعة الأولى.</numerusform>
            <numerusform>من أصل %n اختيارًا مختومًا، %1 في المجموعة الأولى.</numerusform>
            <numerusform>من أصل %n اختيار مختوم، %1 في المجموعة الأولى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sealed choice(s), %1 on the first shelf and %2 as decided.</source>
        <comment>of the ranking</comment>
        <translation>
            <numerusform>من أصل %n اختيار مختوم، %1 في المجموعة الأولى و%2 مطابق للقرار.</numerusform>
            <numerusform>من أصل اختيار مختوم واحد، %1 في المجموعة الأولى و%2 مطابق للقرار.</numerusform>
            <numerusform>من أصل اختيارين مختومين، %1 في المجموعة الأولى و%2 مطابق للقرار.</numerusform>
            <numerusform>من أصل %n اختيارات مختومة، %1 في المجموعة الأولى و%2 مطابق للقرار.</numerusform>
            <numerusform>من أصل %n اختيارًا مختومًا، %1 في المجموعة الأولى و%2 مطابق للقرار.</numerusform>
            <numerusform>من أصل %n اختيار مختوم، %1 في المجموعة الأولى و%2 مطابق للقرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>no wording yet</source>
        <translation>لا صياغة بعد</translation>
    </message>
    <message>
        <source>No treatment is recommended: %1</source>
        <translation>لا يوصى بأي علاج: %1</translation>
    </message>
    <message>
        <source>Not on the ranking&apos;s first shelf, because: %1</source>
        <translation>ليس في المجموعة الأولى من الترتيب، والسبب: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Final since %1, by %2</source>
        <comment>time, name</comment>
        <translation>نهائي منذ %1، بواسطة %2</translation>
    </message>
    <message>
        <source>Not final: %1</source>
        <comment>state of the decision</comment>
        <translation>غير نهائي: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>rebiopsy</source>
        <translation>إعادة الخزعة</translation>
    </message>
    <message>
        <source>repeat histology</source>
        <translation>إعادة الفحص النسيجي</translation>
    </message>
    <message>
        <source>genetic counselling</source>
        <translation>استشارة وراثية</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>المطلوب: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>المستوى %1</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>المسؤول: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>الموعد النهائي %1</translation>
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
        <translation>لا شيء مسجّل</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>الآراء المخالفة</translation>
    </message>
    <message>
        <source>%1: %2 (abstained)</source>
        <comment>name, interest</comment>
        <translation>%1: %2 (امتنع عن التصويت)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, interest</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>تضارب المصالح</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, name, text</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>ملاحق</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>قُدّم الطلب %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>ورد الرد %1</translation>
    </message>
    <message>
        <source>Insurer&apos;s claim</source>
        <translation>طلب تغطية التكاليف من جهة التأمين</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>response: %1</source>
        <translation>الاستجابة: %1</translation>
    </message>
    <message>
        <source>toxicity: %1</source>
        <translation>السمّية: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>grade, which</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what was seen</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more character(s), in the program</source>
        <translation>
            <numerusform>و%n حرف إضافي، في البرنامج</numerusform>
            <numerusform>وحرف واحد إضافي، في البرنامج</numerusform>
            <numerusform>وحرفان إضافيان، في البرنامج</numerusform>
            <numerusform>و%n أحرف إضافية، في البرنامج</numerusform>
            <numerusform>و%n حرفًا إضافيًا، في البرنامج</numerusform>
            <numerusform>و%n حرف إضافي، في البرنامج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the program</source>
        <translation>
            <numerusform>و%n بند آخر، في البرنامج</numerusform>
            <numerusform>وبند واحد آخر، في البرنامج</numerusform>
            <numerusform>وبندان آخران، في البرنامج</numerusform>
            <numerusform>و%n بنود أخرى، في البرنامج</numerusform>
            <numerusform>و%n بندًا آخر، في البرنامج</numerusform>
            <numerusform>و%n بند آخر، في البرنامج</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, role and discipline</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>مقدّم الحالة: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>stated: %1</source>
        <translation>مذكور: %1</translation>
    </message>
    <message>
        <source>in the record</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item of the minimum data set, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Minimum data set</source>
        <translation>الحد الأدنى من البيانات</translation>
    </message>
    <message>
        <source>ECOG %1, %2</source>
        <comment>grade, date</comment>
        <translation>ECOG %1، %2</translation>
    </message>
    <message>
        <source>Karnofsky %1, %2</source>
        <comment>index, date</comment>
        <translation>Karnofsky %1، %2</translation>
    </message>
    <message>
        <source>Lansky %1, %2</source>
        <comment>index, date</comment>
        <translation>Lansky %1، %2</translation>
    </message>
    <message>
        <source>none present of those that the record names</source>
        <translation>لا يوجد أيٌّ مما يذكره السجل</translation>
    </message>
    <message>
        <source>Nobody is noted as present.</source>
        <translation>لم يُدوَّن حضور أحد.</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>الحاضرون: %1</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation>الغائبون: %1</translation>
    </message>
    <message>
        <source>No quorum was agreed on.</source>
        <translation>لم يُتفق على نصاب.</translation>
    </message>
    <message>
        <source>Quorum reached: %1 of %2 needed</source>
        <translation>اكتمل النصاب: %1 من أصل %2 مطلوبين</translation>
    </message>
    <message>
        <source>Quorum not reached: %1 of %2 needed</source>
        <translation>لم يكتمل النصاب: %1 من أصل %2 مطلوبين</translation>
    </message>
    <message>
        <source>Without quorum, because: %1</source>
        <translation>بلا نصاب، والسبب: %1</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>On no meeting&apos;s agenda</source>
        <translation>غير مدرجة في جدول أعمال أي اجتماع</translation>
    </message>
    <message>
        <source>Knowledge pack %1</source>
        <translation>حزمة المعرفة %1</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>النموذج %1</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>المرشِّح %1</translation>
    </message>
    <message>
        <source>decision: %1</source>
        <comment>state</comment>
        <translation>القرار: %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>birth date</comment>
        <translation>تاريخ الميلاد %1</translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>لا معرّف</translation>
    </message>
    <message>
        <source>Diagnosis not recorded</source>
        <translation>التشخيص غير مسجّل</translation>
    </message>
    <message>
        <source>No question is stated</source>
        <translation>لم يُذكر أي سؤال</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>السؤال: %1</translation>
    </message>
    <message>
        <source>Not stated yet: %1</source>
        <translation>لم يُذكر بعد: %1</translation>
    </message>
    <message>
        <source>NO DECISION YET</source>
        <translation>لا قرار بعد</translation>
    </message>
    <message>
        <source>DRAFT: not a decision of the board</source>
        <translation>مسودّة: ليست قرارًا للمجلس</translation>
    </message>
    <message>
        <source>PRELIMINARY: the decision is not final</source>
        <translation>أوّلي: القرار ليس نهائيًا</translation>
    </message>
    <message>
        <source>Knowledge pack and models are named once the decision is final.</source>
        <translation>تُذكر حزمة المعرفة والنماذج متى صار القرار نهائيًا.</translation>
    </message>
    <message>
        <source>Made with: %1.</source>
        <translation>أُعدّ باستخدام: %1.</translation>
    </message>
    <message>
        <source>Tumour board: protocol</source>
        <translation>مجلس الأورام: المحضر</translation>
    </message>
    <message>
        <source>Tumour board: protocol, %1, %2</source>
        <comment>board, date</comment>
        <translation>مجلس الأورام: المحضر، %1، %2</translation>
    </message>
    <message>
        <source>Cases on no meeting&apos;s agenda</source>
        <translation>حالات غير مدرجة في جدول أعمال أي اجتماع</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>%n حالات</numerusform>
            <numerusform>%n حالة</numerusform>
            <numerusform>%n حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <comment>number of the case, minutes</comment>
        <translation>%1 (%2 دقيقة)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Tumour board: list, %1, %2</source>
        <comment>board, date</comment>
        <translation>مجلس الأورام: القائمة، %1، %2</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>المرض</translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation>العلاج حتى الآن</translation>
    </message>
    <message>
        <source>Findings considered</source>
        <translation>الموجودات التي أُخذت في الاعتبار</translation>
    </message>
</context>
<context>
    <name>BoardSteps</name>
    <message>
        <source>ECOG %1, %2</source>
        <comment>value, date</comment>
        <translation>ECOG %1، %2</translation>
    </message>
    <message>
        <source>Karnofsky %1 %, %2</source>
        <comment>value, date</comment>
        <translation>Karnofsky %1 %، %2</translation>
    </message>
    <message>
        <source>Stage not recorded</source>
        <translation>المرحلة غير مسجّلة</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>المرحلة: %1</translation>
    </message>
    <message>
        <source>Performance status not recorded</source>
        <translation>الحالة الأدائية غير مسجّلة</translation>
    </message>
    <message>
        <source>Last: line %1, %2</source>
        <comment>number, drugs</comment>
        <translation>الأخير: خط العلاج %1، %2</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <comment>drugs</comment>
        <translation>الأخير: %1</translation>
    </message>
    <message>
        <source>No systemic treatment recorded</source>
        <translation>لا علاج جهازي مسجّل</translation>
    </message>
    <message>
        <source>No question was entered</source>
        <translation>لم يُدخل أي سؤال</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>date of diagnosis not recorded</source>
        <translation>تاريخ التشخيص غير مسجّل</translation>
    </message>
    <message>
        <source>diagnosed %1</source>
        <comment>date</comment>
        <translation>شُخّص %1</translation>
    </message>
    <message>
        <source>stage not recorded</source>
        <translation>المرحلة غير مسجّلة</translation>
    </message>
    <message>
        <source>stage: %1</source>
        <translation>المرحلة: %1</translation>
    </message>
    <message>
        <source>Other conditions and allergies</source>
        <translation>الأمراض المصاحبة والحساسية</translation>
    </message>
    <message>
        <source>No other condition recorded</source>
        <translation>لا مرض مصاحب مسجّل</translation>
    </message>
    <message>
        <source>No known allergy</source>
        <translation>لا حساسية معروفة</translation>
    </message>
    <message>
        <source>Allergies not recorded</source>
        <translation>الحساسية غير مسجّلة</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>حساسية</translation>
    </message>
    <message>
        <source>Systemic treatment</source>
        <translation>العلاج الجهازي</translation>
    </message>
    <message>
        <source>progression</source>
        <translation>تقدّم المرض</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, drugs</comment>
        <translation>خط العلاج %1: %2</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>أُوقف: %1</translation>
    </message>
    <message>
        <source>%1 Gy in %2 fractions</source>
        <translation>%1 Gy على %2 من الجلسات</translation>
    </message>
    <message>
        <source>%1 Gy</source>
        <translation>%1 Gy</translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation>العلاج الإشعاعي</translation>
    </message>
    <message>
        <source>Surgery and radiotherapy</source>
        <translation>الجراحة والعلاج الإشعاعي</translation>
    </message>
    <message>
        <source>Kind of study not stated</source>
        <translation>نوع الفحص غير مذكور</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>التاريخ غير مسجّل</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>No imaging study is recorded</source>
        <translation>لا فحص تصوير مسجّل</translation>
    </message>
    <message>
        <source>Histology: %1</source>
        <translation>الفحص النسيجي: %1</translation>
    </message>
    <message>
        <source>tumour cells %1</source>
        <translation>الخلايا الورمية %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>No specimen and no report is recorded</source>
        <translation>لا عيّنة ولا تقرير مسجّل</translation>
    </message>
    <message>
        <source>germline</source>
        <translation>الخط الإنتاشي</translation>
    </message>
    <message>
        <source>allele fraction %1</source>
        <translation>نسبة الأليل %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>gene, state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No finding is recorded. That is not the same as none being there.</source>
        <translation>لا موجودات مسجّلة. وهذا لا يعني أنه لا توجد أي منها.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 وواحدة أخرى</numerusform>
            <numerusform>%1 واثنتان أخريان</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>tested normal</source>
        <translation>نتيجة الفحص طبيعية</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>لا نتيجة</translation>
    </message>
    <message numerus="yes">
        <source>%n silent changes are not shown.</source>
        <translation>
            <numerusform>لا تغيّرات صامتة مخفية.</numerusform>
            <numerusform>لا يُعرض تغيّر صامت واحد.</numerusform>
            <numerusform>لا يُعرض تغيّران صامتان.</numerusform>
            <numerusform>لا تُعرض %n تغيّرات صامتة.</numerusform>
            <numerusform>لا يُعرض %n تغيّرًا صامتًا.</numerusform>
            <numerusform>لا يُعرض %n تغيّر صامت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings did not pass their filter or were withdrawn.</source>
        <translation>
            <numerusform>لا موجودات لم تجتز المرشِّح أو سُحبت.</numerusform>
            <numerusform>موجودة واحدة لم تجتز المرشِّح أو سُحبت.</numerusform>
            <numerusform>موجودتان لم تجتازا المرشِّح أو سُحبتا.</numerusform>
            <numerusform>%n موجودات لم تجتز المرشِّح أو سُحبت.</numerusform>
            <numerusform>%n موجودة لم تجتز المرشِّح أو سُحبت.</numerusform>
            <numerusform>%n موجودة لم تجتز المرشِّح أو سُحبت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pharmacogenes</source>
        <translation>الجينات الدوائية</translation>
    </message>
    <message>
        <source>No pharmacogene was tested</source>
        <translation>لم يُفحص أي جين دوائي</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>غير محدَّد</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two calls</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>gene, diplotype</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>key positions not read</source>
        <translation>لم تُقرأ مواضع أساسية</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>المسؤول: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>date</comment>
        <translation>الموعد النهائي %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>priority, recommendation</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No recommendation: %1</source>
        <translation>لا توصية: %1</translation>
    </message>
    <message>
        <source>Rebiopsy</source>
        <translation>إعادة الخزعة</translation>
    </message>
    <message>
        <source>Repeat histology</source>
        <translation>إعادة الفحص النسيجي</translation>
    </message>
    <message>
        <source>Genetic counselling</source>
        <translation>استشارة وراثية</translation>
    </message>
    <message>
        <source>Not on the first shelf of the ranking, because: %1</source>
        <translation>ليس في المجموعة الأولى من الترتيب، للسبب الآتي: %1</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>الحاضرون: %1</translation>
    </message>
    <message>
        <source>Conflict of interest: %1, %2, abstained</source>
        <comment>name, what</comment>
        <translation>تضارب مصالح: %1، %2، امتنع عن التصويت</translation>
    </message>
    <message>
        <source>Conflict of interest: %1, %2</source>
        <comment>name, what</comment>
        <translation>تضارب مصالح: %1، %2</translation>
    </message>
    <message>
        <source>Dissent: %1</source>
        <comment>name</comment>
        <translation>رأي مخالف: %1</translation>
    </message>
    <message>
        <source>dissent</source>
        <translation>رأي مخالف</translation>
    </message>
    <message>
        <source>Addendum: %1</source>
        <translation>ملحق: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Specimen %1: %2</source>
        <comment>number, kind</comment>
        <translation>العيّنة %1: %2</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>backlog</source>
        <comment>state of a case</comment>
        <translation>قيد الإعداد</translation>
    </message>
    <message>
        <source>prepared</source>
        <comment>state of a case</comment>
        <translation>مُعَدّة</translation>
    </message>
    <message>
        <source>scheduled</source>
        <comment>state of a case</comment>
        <translation>مُجَدوَلة</translation>
    </message>
    <message>
        <source>discussed</source>
        <comment>state of a case</comment>
        <translation>نوقشت</translation>
    </message>
    <message>
        <source>followed up</source>
        <comment>state of a case</comment>
        <translation>توبعت</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السوابق</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation>علم الأمراض</translation>
    </message>
    <message>
        <source>Molecular</source>
        <translation>الجزيئي</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>خيارات العلاج</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>performance status</source>
        <translation>الحالة الأدائية</translation>
    </message>
    <message>
        <source>comorbidity</source>
        <translation>الأمراض المصاحبة</translation>
    </message>
    <message>
        <source>frailty</source>
        <translation>الوهن</translation>
    </message>
    <message>
        <source>date of imaging</source>
        <translation>تاريخ التصوير</translation>
    </message>
    <message>
        <source>date of pathology</source>
        <translation>تاريخ فحص علم الأمراض</translation>
    </message>
    <message>
        <source>Write the wording that was agreed on.</source>
        <translation>اكتب الصياغة المتفق عليها.</translation>
    </message>
    <message>
        <source>Add a recommendation, a test to be done, or why nothing is recommended.</source>
        <translation>أضف توصية، أو فحصًا يلزم إجراؤه، أو سبب عدم التوصية بشيء.</translation>
    </message>
    <message>
        <source>Choose: either recommendations or &quot;no recommendation&quot;, not both.</source>
        <translation>اختر إما توصيات وإما «لا توصية»، لا كليهما.</translation>
    </message>
    <message>
        <source>Choose why nothing is recommended.</source>
        <translation>اختر سبب عدم التوصية بشيء.</translation>
    </message>
    <message>
        <source>Say what is recommended, or remove the empty recommendation.</source>
        <translation>اذكر ما يُوصى به، أو احذف التوصية الفارغة.</translation>
    </message>
    <message>
        <source>Say of each therapy whether it is in label, off label, compassionate use or in a trial.</source>
        <translation>اذكر لكل علاج هل هو ضمن الاستطباب المرخّص، أم خارج الاستطباب المرخّص، أم استعمال رحيم، أم ضمن تجربة سريرية.</translation>
    </message>
    <message>
        <source>Name who is responsible for each recommendation.</source>
        <translation>سمِّ المسؤول عن كل توصية.</translation>
    </message>
    <message>
        <source>Fewer are present than agreed on: say why the decision stands without a quorum.</source>
        <translation>عدد الحاضرين أقل من المتفق عليه: اذكر لماذا يُعدّ القرار قائمًا دون نصاب.</translation>
    </message>
    <message>
        <source>Mark who is present.</source>
        <translation>حدّد الحاضرين.</translation>
    </message>
    <message>
        <source>Give name and reason of each dissent.</source>
        <translation>اذكر الاسم والسبب لكل رأي مخالف.</translation>
    </message>
    <message>
        <source>Say why a therapy is recommended that is not on the first shelf of the ranking.</source>
        <translation>اذكر سبب التوصية بعلاج ليس في المجموعة الأولى من الترتيب.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>in label</source>
        <comment>use of a drug</comment>
        <translation>ضمن الاستطباب المرخّص</translation>
    </message>
    <message>
        <source>off label</source>
        <comment>use of a drug</comment>
        <translation>خارج الاستطباب المرخّص</translation>
    </message>
    <message>
        <source>compassionate use</source>
        <translation>استعمال رحيم</translation>
    </message>
    <message>
        <source>in a trial</source>
        <translation>ضمن تجربة سريرية</translation>
    </message>
    <message>
        <source>no alteration was found</source>
        <translation>لم يُعثر على أي تغيّر</translation>
    </message>
    <message>
        <source>alterations, but none with a treatment</source>
        <translation>توجد تغيّرات، لكن لا علاج لأي منها</translation>
    </message>
    <message>
        <source>standard treatment comes first</source>
        <translation>العلاج المعياري أولًا</translation>
    </message>
    <message>
        <source>material or quality of the test is insufficient</source>
        <translation>مادة الفحص أو جودته غير كافية</translation>
    </message>
    <message>
        <source>the patient&apos;s condition does not allow treatment</source>
        <translation>حالة المريض لا تسمح بالعلاج</translation>
    </message>
    <message>
        <source>the patient does not want treatment</source>
        <translation>المريض لا يرغب في العلاج</translation>
    </message>
    <message>
        <source>best supportive care</source>
        <translation>أفضل رعاية داعمة</translation>
    </message>
    <message>
        <source>something has to be known first</source>
        <translation>يجب معرفة أمر ما أولًا</translation>
    </message>
    <message>
        <source>no decision yet</source>
        <translation>لا قرار بعد</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>of a decision</comment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>preliminary</source>
        <comment>of a decision</comment>
        <translation>أولي</translation>
    </message>
    <message>
        <source>final</source>
        <comment>of a decision</comment>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>the insurer refused</source>
        <translation>رفضت جهة التأمين</translation>
    </message>
    <message>
        <source>drug or trial not available</source>
        <translation>الدواء أو التجربة السريرية غير متاح</translation>
    </message>
    <message>
        <source>the patient&apos;s condition became worse</source>
        <translation>ساءت حالة المريض</translation>
    </message>
    <message>
        <source>the patient died before</source>
        <translation>توفي المريض قبل ذلك</translation>
    </message>
    <message>
        <source>the patient did not want it</source>
        <translation>لم يرغب المريض في ذلك</translation>
    </message>
    <message>
        <source>another treatment was chosen</source>
        <translation>اختير علاج آخر</translation>
    </message>
    <message>
        <source>lost to follow-up</source>
        <translation>فُقد من المتابعة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>given</source>
        <comment>of a treatment</comment>
        <translation>أُعطي</translation>
    </message>
    <message>
        <source>given in part</source>
        <comment>of a treatment</comment>
        <translation>أُعطي جزئيًا</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>of a treatment</comment>
        <translation>لم يُعطَ</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>claim to an insurer</comment>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>to be asked</source>
        <comment>claim to an insurer</comment>
        <translation>لم يُقدَّم بعد</translation>
    </message>
    <message>
        <source>asked</source>
        <comment>claim to an insurer</comment>
        <translation>قُدِّم</translation>
    </message>
    <message>
        <source>granted</source>
        <comment>claim to an insurer</comment>
        <translation>قُبل</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>claim to an insurer</comment>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>evidence held to be insufficient</source>
        <translation>عُدّت البيّنة غير كافية</translation>
    </message>
    <message>
        <source>an approved treatment is available</source>
        <translation>يتوفر علاج مرخّص</translation>
    </message>
    <message>
        <source>papers or deadlines</source>
        <translation>المستندات أو المهل</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>member</source>
        <comment>of a tumour board</comment>
        <translation>عضو</translation>
    </message>
    <message>
        <source>chair</source>
        <comment>of a tumour board</comment>
        <translation>رئيس</translation>
    </message>
    <message>
        <source>guest</source>
        <comment>of a tumour board</comment>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>complete response</source>
        <translation>استجابة كاملة</translation>
    </message>
    <message>
        <source>partial response</source>
        <translation>استجابة جزئية</translation>
    </message>
    <message>
        <source>stable disease</source>
        <translation>مرض مستقر</translation>
    </message>
    <message>
        <source>progression</source>
        <translation>تقدّم المرض</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation>غير قابل للتقييم</translation>
    </message>
    <message>
        <source>improved</source>
        <comment>response</comment>
        <translation>تحسّن</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>response</comment>
        <translation>تدهور</translation>
    </message>
    <message>
        <source>no drug</source>
        <translation>لا دواء</translation>
    </message>
    <message>
        <source>CTCAE grade 0 (none)</source>
        <translation>درجة CTCAE 0 (لا شيء)</translation>
    </message>
    <message>
        <source>CTCAE grade %1</source>
        <translation>درجة CTCAE %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>nothing counted yet</source>
        <translation>لم يُحصَ شيء بعد</translation>
    </message>
    <message>
        <source>%1 (%2 of %3; 95 % interval %4)</source>
        <comment>share, count, of, interval</comment>
        <translation>%1 (%2 من %3؛ فاصل 95 %: %4)</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
</context>
<context>
    <name>ChangedSinceWords</name>
    <message>
        <source>%1, AMP %2</source>
        <comment>shelf, level of evidence</comment>
        <translation>‏%1، AMP %2</translation>
    </message>
    <message>
        <source>new (%1).</source>
        <translation>جديد (%1).</translation>
    </message>
    <message>
        <source>no longer listed (was %1).</source>
        <translation>لم يعد مدرجًا (كان %1).</translation>
    </message>
    <message>
        <source>was %1, is %2.</source>
        <comment>shelf with level, then and now</comment>
        <translation>كان %1، وهو %2.</translation>
    </message>
    <message>
        <source>moved from place %1 to %2.</source>
        <translation>انتقل من الموضع %1 إلى %2.</translation>
    </message>
    <message>
        <source>stands where it stood; verdicts changed.</source>
        <translation>بقي في موضعه؛ وتغيّرت أحكام.</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>the knowledge</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>the models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>إصدار البرنامج</translation>
    </message>
    <message>
        <source>The cause is not told apart.</source>
        <translation>لم يُفصل في السبب.</translation>
    </message>
    <message>
        <source>Each of these would have done it alone: %1.</source>
        <comment>causes, separated by semicolons</comment>
        <translation>كل مما يلي كان كافيًا وحده: %1.</translation>
    </message>
    <message>
        <source>Only together: %1.</source>
        <comment>causes, joined by plus signs</comment>
        <translation>معًا فقط: %1.</translation>
    </message>
    <message>
        <source>Cause: %1.</source>
        <translation>السبب: %1.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُطلب</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>datum, date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>verdict then, verdict now, sentence</comment>
        <translation>من %1 إلى %2: %3</translation>
    </message>
    <message>
        <source>What is stated of the person changed.</source>
        <translation>تغيّر ما هو مذكور عن الشخص.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>سُحب: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>زال: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>The model %1 %2 came.</source>
        <translation>أُضيف النموذج %1 %2.</translation>
    </message>
    <message>
        <source>The model %1 %2 is gone.</source>
        <translation>زال النموذج %1 %2.</translation>
    </message>
    <message>
        <source>The model %1 %2 stands in place of %3.</source>
        <translation>النموذج %1 %2 يحل محل %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 is in use in place of %3 %4; %n entry(s) of it differ.</source>
        <comment>pack, version, pack, version</comment>
        <translation>
            <numerusform>%1 %2 قيد الاستخدام بدلًا من %3 %4؛ لا يختلف أي مدخل منها (%n).</numerusform>
            <numerusform>%1 %2 قيد الاستخدام بدلًا من %3 %4؛ يختلف مدخل واحد منها.</numerusform>
            <numerusform>%1 %2 قيد الاستخدام بدلًا من %3 %4؛ يختلف مدخلان منها.</numerusform>
            <numerusform>%1 %2 قيد الاستخدام بدلًا من %3 %4؛ تختلف %n مدخلات منها.</numerusform>
            <numerusform>%1 %2 قيد الاستخدام بدلًا من %3 %4؛ يختلف %n مدخلًا منها.</numerusform>
            <numerusform>%1 %2 قيد الاستخدام بدلًا من %3 %4؛ يختلف %n مدخل منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cause: %1, as the program answers now; what the program&apos;s own change did is not told apart.</source>
        <comment>causes, separated by semicolons</comment>
        <translation>السبب: %1، وفق ما يجيب به البرنامج الآن؛ ولا يُفصل عن ذلك أثر تغيّر البرنامج نفسه.</translation>
    </message>
    <message>
        <source>%1, kept from the first shelf</source>
        <comment>verdict of a criterion</comment>
        <translation>%1، يمنع من المجموعة الأولى</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no dose, no advice</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>no number</source>
        <comment>of a model</comment>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>Doses of %1: %2 → %3</source>
        <comment>option, then, now</comment>
        <translation>جرعات %1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>What stands with the doses of %1 differs.</source>
        <translation>ما يرافق جرعات %1 مختلف.</translation>
    </message>
    <message>
        <source>Doses of %1 by pharmacogenes: %2 → %3</source>
        <comment>option, then, now</comment>
        <translation>جرعات %1 بحسب الجينات الدوائية: من %2 إلى %3</translation>
    </message>
    <message>
        <source>What stands with the doses of %1 by pharmacogenes differs.</source>
        <translation>ما يرافق جرعات %1 بحسب الجينات الدوائية مختلف.</translation>
    </message>
    <message>
        <source>What stands with the model&apos;s number of %1 differs.</source>
        <translation>ما يرافق رقم النموذج لـ %1 مختلف.</translation>
    </message>
    <message>
        <source>The model&apos;s number of %1: %2 → %3</source>
        <comment>option, then, now</comment>
        <translation>رقم النموذج لـ %1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>Trials beside %1, or how this person differs from their participants, differ.</source>
        <translation>التجارب السريرية المرافقة لـ %1، أو أوجه اختلاف هذا الشخص عن المشاركين فيها، مختلفة.</translation>
    </message>
    <message>
        <source>Wording, data or citations differ: %1</source>
        <comment>options</comment>
        <translation>اختلفت الصياغة أو البيانات أو الاستشهادات: %1</translation>
    </message>
    <message>
        <source>The missing tests, the name of the tumour or what the filter hides differ.</source>
        <translation>اختلفت الفحوص الناقصة أو اسم الورم أو ما يخفيه المرشّح.</translation>
    </message>
    <message>
        <source>%1 %2 is in use in place of %3 %4; their entries were not compared.</source>
        <comment>pack, version, pack, version</comment>
        <translation>%1 %2 قيد الاستخدام بدلًا من %3 %4؛ ولم تُقارَن مدخلاتهما.</translation>
    </message>
    <message>
        <source>The knowledge pack %1</source>
        <comment>name, version</comment>
        <translation>حزمة المعرفة %1</translation>
    </message>
    <message>
        <source>The model %1</source>
        <comment>name, version</comment>
        <translation>النموذج %1</translation>
    </message>
    <message>
        <source>The case as it was</source>
        <translation>الحالة كما كانت</translation>
    </message>
    <message>
        <source>%1 was not kept with it.</source>
        <comment>The knowledge pack, the model, the case</comment>
        <translation>لم يُحفظ مع الترتيب: %1.</translation>
    </message>
    <message>
        <source>%1 was kept with it, and the stored bytes were altered since.</source>
        <comment>The knowledge pack, the model, the case</comment>
        <translation>حُفظ مع الترتيب، ثم عُدّلت البايتات المخزّنة منذ ذلك الحين: %1.</translation>
    </message>
    <message>
        <source>%1 was kept with it, and this version of the program cannot read it.</source>
        <comment>The knowledge pack, the model, the case</comment>
        <translation>حُفظ مع الترتيب، ولا يستطيع هذا الإصدار من البرنامج قراءته: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>kept %1 · cannot be read</source>
        <comment>when</comment>
        <translation>حُفظ %1 · تتعذر قراءته</translation>
    </message>
    <message>
        <source>before a board</source>
        <comment>of a ranking</comment>
        <translation>قبل مجلس الأورام</translation>
    </message>
    <message>
        <source>exported</source>
        <comment>of a ranking</comment>
        <translation>مُصدَّر</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>of a ranking</comment>
        <translation>معروض</translation>
    </message>
    <message>
        <source>use not noted</source>
        <translation>الاستعمال غير مدوَّن</translation>
    </message>
    <message>
        <source>as of %1 · kept %2 (%3) · %4 %5</source>
        <comment>day, when, uses, pack, version</comment>
        <translation>حتى تاريخ %1 · حُفظ %2 (%3) · %4 %5</translation>
    </message>
    <message>
        <source>This ranking was altered since it was kept, so it is not shown.</source>
        <translation>عُدّل هذا الترتيب منذ حفظه، لذلك لا يُعرض.</translation>
    </message>
    <message>
        <source>This version of the program cannot read this ranking.</source>
        <translation>لا يستطيع هذا الإصدار من البرنامج قراءة هذا الترتيب.</translation>
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
        <translation>العلاج</translation>
    </message>
    <message>
        <source>Biomarker</source>
        <translation>واسم حيوي</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>نوع الورم</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>مستوى البيّنة</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>With the new pack</source>
        <translation>مع الحزمة الجديدة</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>وجه الاختلاف</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>level before and after</comment>
        <translation>‏%1، والآن %2</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>مُكتسب</translation>
    </message>
    <message>
        <source>lost, was level I</source>
        <translation>مفقود، كان بالمستوى I</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>no longer level I</source>
        <translation>لم يعد بالمستوى I</translation>
    </message>
    <message>
        <source>on another shelf</source>
        <translation>في مجموعة أخرى</translation>
    </message>
    <message>
        <source>on another level</source>
        <translation>بمستوى آخر</translation>
    </message>
    <message>
        <source>at another place</source>
        <translation>في موضع آخر</translation>
    </message>
    <message>
        <source>not among the options</source>
        <translation>ليس بين الخيارات</translation>
    </message>
    <message>
        <source>place %1, %2</source>
        <comment>rank, shelf</comment>
        <translation>الموضع %1، %2</translation>
    </message>
    <message>
        <source>place %1, %2, %3</source>
        <comment>rank, shelf, level</comment>
        <translation>الموضع %1، %2، %3</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>العبارات</translation>
    </message>
    <message>
        <source>Regimens</source>
        <translation>الأنظمة العلاجية</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>The pack itself</source>
        <translation>الحزمة نفسها</translation>
    </message>
    <message>
        <source>no biomarker needed</source>
        <translation>لا حاجة إلى واسم حيوي</translation>
    </message>
    <message>
        <source>%1, except %2</source>
        <comment>tumour type, types left out</comment>
        <translation>‏%1، باستثناء %2</translation>
    </message>
    <message>
        <source>a case without an identifier</source>
        <translation>حالة بلا معرّف</translation>
    </message>
    <message>
        <source>Lost claims of level I</source>
        <translation>عبارات مفقودة بالمستوى I</translation>
    </message>
    <message>
        <source>Lost claims</source>
        <translation>عبارات مفقودة</translation>
    </message>
    <message>
        <source>Claims on another level</source>
        <translation>عبارات بمستوى آخر</translation>
    </message>
    <message>
        <source>Gained claims</source>
        <translation>عبارات مكتسبة</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>السياق</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>no evidence level</source>
        <translation>بلا مستوى بيّنة</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign, verdict, sentence</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>no criterion of this kind</source>
        <translation>لا معيار من هذا النوع</translation>
    </message>
    <message>
        <source>%1: the pack states no dose of this therapy</source>
        <translation>‏%1: لا تذكر الحزمة جرعة هذا العلاج</translation>
    </message>
    <message>
        <source>no dose stated</source>
        <translation>لا جرعة مذكورة</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n people</source>
        <comment>trial, design</comment>
        <translation>
            <numerusform>‏%1: %2، لا أشخاص</numerusform>
            <numerusform>‏%1: %2، شخص واحد</numerusform>
            <numerusform>‏%1: %2، شخصان</numerusform>
            <numerusform>‏%1: %2، %n أشخاص</numerusform>
            <numerusform>‏%1: %2، %n شخصًا</numerusform>
            <numerusform>‏%1: %2، %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>against %1 with %2</source>
        <comment>value, comparator</comment>
        <translation>مقابل %1 مع %2</translation>
    </message>
    <message>
        <source>hazard ratio %1</source>
        <translation>نسبة الخطر %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>endpoint, figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This person differs: %1</source>
        <translation>هذا الشخص مختلف: %1</translation>
    </message>
    <message>
        <source>* The source gives no interval.</source>
        <translation>* لا يعطي المصدر فاصلًا.</translation>
    </message>
    <message>
        <source>no trial in the pack</source>
        <translation>لا تجربة في الحزمة</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>number with interval, outcome, horizon</comment>
        <translation>‏%1، %2، %3</translation>
    </message>
    <message>
        <source>withheld: %1</source>
        <translation>محجوب: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>model, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Prognosis, not effect of choosing it. %1</source>
        <translation>إنذار، لا أثر اختياره. %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>غير معروف: %1</translation>
    </message>
    <message>
        <source>no statement in the pack</source>
        <translation>لا عبارة في الحزمة</translation>
    </message>
    <message>
        <source>The trials took different people and were not run against each other: their figures are no comparison of the therapies.</source>
        <translation>شملت التجارب أشخاصًا مختلفين ولم تُقارن إحداها بالأخرى: أرقامها ليست مقارنة بين العلاجات.</translation>
    </message>
    <message>
        <source>The numbers of different models cannot be compared with each other.</source>
        <translation>لا يمكن مقارنة أرقام نماذج مختلفة بعضها ببعض.</translation>
    </message>
    <message>
        <source>no comparator</source>
        <translation>بلا مقارن</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>مقارنةً بـ %1</translation>
    </message>
</context>
<context>
    <name>DrugRows</name>
    <message>
        <source>Avoid</source>
        <translation>يُتجنَّب</translation>
    </message>
    <message>
        <source>Another drug</source>
        <translation>دواء آخر</translation>
    </message>
    <message>
        <source>Lower dose</source>
        <translation>جرعة أقل</translation>
    </message>
    <message>
        <source>Higher dose</source>
        <translation>جرعة أعلى</translation>
    </message>
    <message>
        <source>Closer watch</source>
        <translation>مراقبة أوثق</translation>
    </message>
    <message>
        <source>Test first</source>
        <translation>الفحص أولًا</translation>
    </message>
    <message>
        <source>Advice withheld</source>
        <translation>التوصية محجوبة</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>اقرأ المصدر</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>الجرعة المعتادة</translation>
    </message>
    <message>
        <source>No recommendation</source>
        <translation>لا توصية</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>drugs</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>‏%1 ودواء آخر</numerusform>
            <numerusform>‏%1 ودواءان آخران</numerusform>
            <numerusform>‏%1 و%n أدوية أخرى</numerusform>
            <numerusform>‏%1 و%n دواءً آخر</numerusform>
            <numerusform>‏%1 و%n دواء آخر</numerusform>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>CTCAE grade %1</source>
        <translation>‏CTCAE الدرجة %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>of treatment</comment>
        <translation>الخط %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measurement, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>left</source>
        <translation>أيسر</translation>
    </message>
    <message>
        <source>right</source>
        <translation>أيمن</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>خط الوسط</translation>
    </message>
    <message>
        <source>%1: entered: %2</source>
        <comment>time, event</comment>
        <translation>%1: أُدخل: %2</translation>
    </message>
    <message>
        <source>%1: %2 corrected to: %3</source>
        <comment>time, event, event</comment>
        <translation>%1: صُحّح من %2 إلى: %3</translation>
    </message>
    <message>
        <source>%1: marked as entered in error: %2</source>
        <comment>time, event</comment>
        <translation>%1: وُسم بأنه أُدخل خطأً: %2</translation>
    </message>
    <message>
        <source>%1: the last change was undone</source>
        <comment>time</comment>
        <translation>%1: جرى التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>%1: %2 is again what the file says: %3</source>
        <comment>time, event, event</comment>
        <translation>%1: عاد %2 إلى ما يذكره الملف: %3</translation>
    </message>
    <message>
        <source>%1: a file says otherwise since: %2, before: %3</source>
        <comment>time, event, event</comment>
        <translation>%1: يذكر ملف غير ذلك منذئذ: %2، وقبله: %3</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>المرحلة %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter of a tumour, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event, date</comment>
        <translation>%1، %2</translation>
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
        <translation>سرطان الثدي</translation>
    </message>
    <message>
        <source>cancer of the other breast</source>
        <translation>سرطان الثدي الآخر</translation>
    </message>
    <message>
        <source>ovarian cancer</source>
        <translation>سرطان المبيض</translation>
    </message>
    <message>
        <source>prostate cancer</source>
        <translation>سرطان البروستاتة</translation>
    </message>
    <message>
        <source>pancreatic cancer</source>
        <translation>سرطان البنكرياس</translation>
    </message>
    <message>
        <source>colorectal cancer</source>
        <translation>سرطان القولون والمستقيم</translation>
    </message>
    <message>
        <source>endometrial cancer</source>
        <translation>سرطان بطانة الرحم</translation>
    </message>
    <message>
        <source>another cancer</source>
        <translation>سرطان آخر</translation>
    </message>
    <message>
        <source>breast</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>ثدي</translation>
    </message>
    <message>
        <source>other breast</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>ثدي آخر</translation>
    </message>
    <message>
        <source>ovary</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>مبيض</translation>
    </message>
    <message>
        <source>prostate</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>بروستاتة</translation>
    </message>
    <message>
        <source>pancreas</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>بنكرياس</translation>
    </message>
    <message>
        <source>bowel</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>أمعاء</translation>
    </message>
    <message>
        <source>endometrium</source>
        <comment>organ, short, beneath a symbol</comment>
        <translation>بطانة الرحم</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>by marriage</source>
        <comment>relation of somebody who is no blood relative</comment>
        <translation>بالمصاهرة</translation>
    </message>
    <message>
        <source>identical twin</source>
        <translation>توأم متطابق</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>الأم</translation>
    </message>
    <message>
        <source>father</source>
        <translation>الأب</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>أحد الوالدين</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>الابنة</translation>
    </message>
    <message>
        <source>son</source>
        <translation>الابن</translation>
    </message>
    <message>
        <source>child</source>
        <translation>الولد</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>الأخت</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>الأخ</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>أخ أو أخت</translation>
    </message>
    <message>
        <source>half-sister</source>
        <translation>أخت غير شقيقة</translation>
    </message>
    <message>
        <source>half-brother</source>
        <translation>أخ غير شقيق</translation>
    </message>
    <message>
        <source>half-sibling</source>
        <translation>أخ أو أخت غير شقيقين</translation>
    </message>
    <message>
        <source>granddaughter</source>
        <translation>الحفيدة</translation>
    </message>
    <message>
        <source>grandson</source>
        <translation>الحفيد</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>حفيد أو حفيدة</translation>
    </message>
    <message>
        <source>niece</source>
        <translation>ابنة الأخ أو الأخت</translation>
    </message>
    <message>
        <source>nephew</source>
        <translation>ابن الأخ أو الأخت</translation>
    </message>
    <message>
        <source>niece or nephew</source>
        <translation>ابن أو ابنة الأخ أو الأخت</translation>
    </message>
    <message>
        <source>grandmother</source>
        <translation>الجدة</translation>
    </message>
    <message>
        <source>grandfather</source>
        <translation>الجد</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>جد أو جدة</translation>
    </message>
    <message>
        <source>aunt</source>
        <translation>عمة أو خالة</translation>
    </message>
    <message>
        <source>uncle</source>
        <translation>عم أو خال</translation>
    </message>
    <message>
        <source>aunt or uncle</source>
        <translation>عم أو خال أو عمة أو خالة</translation>
    </message>
    <message>
        <source>great-grandmother</source>
        <translation>والدة الجد أو الجدة</translation>
    </message>
    <message>
        <source>great-grandfather</source>
        <translation>والد الجد أو الجدة</translation>
    </message>
    <message>
        <source>great-grandparent</source>
        <translation>أحد والدَي الجد أو الجدة</translation>
    </message>
    <message>
        <source>cousin</source>
        <comment>woman</comment>
        <translation>ابنة العم أو الخال</translation>
    </message>
    <message>
        <source>cousin</source>
        <comment>man</comment>
        <translation>ابن العم أو الخال</translation>
    </message>
    <message>
        <source>cousin</source>
        <comment>unknown sex</comment>
        <translation>ابن أو ابنة العم أو الخال</translation>
    </message>
    <message>
        <source>further relative</source>
        <translation>قريب أبعد</translation>
    </message>
    <message>
        <source>%1, mother&apos;s side</source>
        <comment>relation</comment>
        <translation>‏%1، من جهة الأم</translation>
    </message>
    <message>
        <source>%1, father&apos;s side</source>
        <comment>relation</comment>
        <translation>‏%1، من جهة الأب</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>relation, name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>† at %1</source>
        <comment>age at death</comment>
        <translation>† في عمر %1</translation>
    </message>
    <message>
        <source>† born %1</source>
        <comment>year of birth of a deceased</comment>
        <translation>† الميلاد %1</translation>
    </message>
    <message>
        <source>† age not recorded</source>
        <translation>† العمر غير مسجّل</translation>
    </message>
    <message>
        <source>age %1</source>
        <comment>years</comment>
        <translation>العمر %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>year</comment>
        <translation>الميلاد %1</translation>
    </message>
    <message>
        <source>age not recorded</source>
        <translation>العمر غير مسجّل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>organ, age at diagnosis</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, age ?</source>
        <comment>organ, age at diagnosis not known</comment>
        <translation>‏%1، العمر ؟</translation>
    </message>
    <message>
        <source>no cancer known</source>
        <translation>لا سرطان معروف</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>cancers of a relative</comment>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>partly recorded</source>
        <comment>cancers of a relative</comment>
        <translation>مسجّل جزئيًا</translation>
    </message>
    <message>
        <source>%1 +</source>
        <comment>gene, pathogenic variant</comment>
        <translation>%1 +</translation>
    </message>
    <message>
        <source>%1 neg.</source>
        <comment>gene, negative test</comment>
        <translation>‏%1 سلبي</translation>
    </message>
    <message>
        <source>pathogenic variant, whole gene read</source>
        <translation>متغير ممرض، قُرئ الجين كاملًا</translation>
    </message>
    <message>
        <source>negative, whole gene read</source>
        <translation>سلبي، قُرئ الجين كاملًا</translation>
    </message>
    <message>
        <source>pathogenic variant, the family&apos;s variant looked for</source>
        <translation>متغير ممرض، بُحث عن متغير العائلة</translation>
    </message>
    <message>
        <source>negative for the family&apos;s variant only</source>
        <translation>سلبي لمتغير العائلة فقط</translation>
    </message>
    <message>
        <source>pathogenic variant, kind of test not stated</source>
        <translation>متغير ممرض، نوع الفحص غير مذكور</translation>
    </message>
    <message>
        <source>negative, kind of test not stated</source>
        <translation>سلبي، نوع الفحص غير مذكور</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gene, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>sex not recorded</source>
        <translation>الجنس غير مسجّل</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>who, sex, age</comment>
        <translation>‏%1، %2، %3.</translation>
    </message>
    <message>
        <source>Whether alive is not recorded.</source>
        <translation>غير مسجّل هل هو على قيد الحياة.</translation>
    </message>
    <message>
        <source>Deceased.</source>
        <translation>متوفى.</translation>
    </message>
    <message>
        <source>%1 diagnosed at %2.</source>
        <comment>cancer, age</comment>
        <translation>‏%1، التشخيص في عمر %2.</translation>
    </message>
    <message>
        <source>%1, age at diagnosis not recorded.</source>
        <comment>cancer</comment>
        <translation>‏%1، العمر عند التشخيص غير مسجّل.</translation>
    </message>
    <message>
        <source>No cancer known.</source>
        <translation>لا سرطان معروف.</translation>
    </message>
    <message>
        <source>Stated not to have had: %1.</source>
        <translation>ذُكر عدم الإصابة بـ: %1.</translation>
    </message>
    <message>
        <source>Cancers are not recorded.</source>
        <translation>السرطانات غير مسجّلة.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Identical twin.</source>
        <translation>توأم متطابق.</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) in the tree.</source>
        <translation>
            <numerusform>لا أولاد في الشجرة.</numerusform>
            <numerusform>ولد واحد في الشجرة.</numerusform>
            <numerusform>ولدان في الشجرة.</numerusform>
            <numerusform>%n أولاد في الشجرة.</numerusform>
            <numerusform>%n ولدًا في الشجرة.</numerusform>
            <numerusform>%n ولد في الشجرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>First-degree relative with breast or ovarian cancer</source>
        <translation>قريب من الدرجة الأولى مصاب بسرطان الثدي أو المبيض</translation>
    </message>
    <message>
        <source>Relative with cancer of both breasts</source>
        <translation>قريب مصاب بسرطان الثديين</translation>
    </message>
    <message>
        <source>Man in the family with breast cancer</source>
        <translation>رجل في العائلة مصاب بسرطان الثدي</translation>
    </message>
    <message>
        <source>Woman with breast and ovarian cancer</source>
        <translation>امرأة مصابة بسرطان الثدي والمبيض</translation>
    </message>
    <message>
        <source>Woman with breast cancer before 50</source>
        <translation>امرأة مصابة بسرطان الثدي قبل عمر 50</translation>
    </message>
    <message>
        <source>Two or more relatives with breast or ovarian cancer</source>
        <translation>قريبان أو أكثر مصابون بسرطان الثدي أو المبيض</translation>
    </message>
    <message>
        <source>Two or more relatives with breast or bowel cancer</source>
        <translation>قريبان أو أكثر مصابون بسرطان الثدي أو الأمعاء</translation>
    </message>
    <message>
        <source>Relatives with a Lynch-associated cancer</source>
        <translation>أقارب مصابون بسرطان مرتبط بمتلازمة لينش</translation>
    </message>
    <message>
        <source>One is a first-degree relative of the other two</source>
        <translation>أحدهم قريب من الدرجة الأولى للاثنين الآخرين</translation>
    </message>
    <message>
        <source>Successive generations affected</source>
        <translation>أجيال متتالية مصابة</translation>
    </message>
    <message>
        <source>Age at the earliest of the diagnoses</source>
        <translation>العمر عند أبكر التشخيصات</translation>
    </message>
    <message>
        <source>Familial adenomatous polyposis excluded</source>
        <translation>استُبعد داء السلائل الورمي الغدي العائلي</translation>
    </message>
    <message>
        <source>Tumours verified by pathology</source>
        <translation>الأورام مؤكدة بالتشريح المرضي</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries on a person</comment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
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
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>from %1, end unknown</source>
        <translation>من %1، النهاية غير معروفة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>mutations/Mb</source>
        <translation>طفرة/Mb</translation>
    </message>
    <message>
        <source>(unit missing)</source>
        <translation>(الوحدة مفقودة)</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>الجنس غير معروف</translation>
    </message>
    <message>
        <source>female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>جنس آخر</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>العمر غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>‏%1 إلى %2 سنة</translation>
    </message>
    <message>
        <source>Name not recorded</source>
        <translation>الاسم غير مسجّل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>family name, given names</comment>
        <translation>‏%1، %2</translation>
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
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>%1::%2 fusion</source>
        <translation>اندماج %1::%2</translation>
    </message>
    <message>
        <source>%1 rearrangement</source>
        <translation>إعادة ترتيب %1</translation>
    </message>
    <message>
        <source>%1: nothing found</source>
        <translation>‏%1: لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>current smoker</source>
        <translation>مدخّن حاليًا</translation>
    </message>
    <message>
        <source>former smoker</source>
        <translation>مدخّن سابق</translation>
    </message>
    <message>
        <source>never smoked</source>
        <translation>لم يدخّن قط</translation>
    </message>
    <message>
        <source>asked, not known</source>
        <translation>سُئل عنه، غير معروف</translation>
    </message>
    <message>
        <source>%1, quit %2</source>
        <comment>tobacco status, date</comment>
        <translation>‏%1، الإقلاع %2</translation>
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
        <translation>‏%1 إلى %2</translation>
    </message>
    <message>
        <source>The input breaks its format. Correct it at the place named and try again.</source>
        <translation>المُدخل يخالف الصيغة المطلوبة. صحّحه في الموضع المذكور وأعد المحاولة.</translation>
    </message>
    <message>
        <source>A value lies outside what can be true. Check it at the place named.</source>
        <translation>توجد قيمة خارج ما يمكن أن يكون صحيحًا. تحقّق منها في الموضع المذكور.</translation>
    </message>
    <message>
        <source>Something required is missing. Name it and try again.</source>
        <translation>ينقص شيء مطلوب. أدخله وأعد المحاولة.</translation>
    </message>
    <message>
        <source>This version does not read that.</source>
        <translation>هذا الإصدار لا يقرأ ذلك.</translation>
    </message>
    <message>
        <source>Two readings are possible. Say which one is meant.</source>
        <translation>توجد قراءتان محتملتان. حدّد المقصودة منهما.</translation>
    </message>
    <message>
        <source>It was not found. Check the name.</source>
        <translation>لم يُعثر عليه. تحقّق من الاسم.</translation>
    </message>
    <message>
        <source>It exists already and is not overwritten. Choose another place.</source>
        <translation>موجود مسبقًا ولا يُكتب فوقه. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The passphrase does not open this store. Try again, or use the recovery code.</source>
        <translation>عبارة المرور لا تفتح هذا المخزن. أعد المحاولة أو استخدم رمز الاسترداد.</translation>
    </message>
    <message>
        <source>Stored bytes do not verify. Nothing was changed; restore the latest backup.</source>
        <translation>تعذّر التحقق من سلامة البيانات المخزّنة. لم يُغيَّر شيء؛ استعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The folder is not a Consilium store. Choose one that holds keys.json.</source>
        <translation>المجلد ليس مخزن Consilium. اختر مجلدًا يحتوي على keys.json.</translation>
    </message>
    <message>
        <source>It was written by a newer Consilium. Update this program.</source>
        <translation>كُتب بإصدار أحدث من Consilium. حدّث هذا البرنامج.</translation>
    </message>
    <message>
        <source>It is not newer than what is in use here, so it is not taken. Ask its maker for an edition with a higher version.</source>
        <translation>ليس أحدث مما هو مستخدم هنا، لذلك لم يُقبل. اطلب من صانعه نسخة برقم إصدار أعلى.</translation>
    </message>
    <message>
        <source>It is not signed by a key that is trusted here. Ask its maker for a signed file, or trust the maker&apos;s key first.</source>
        <translation>ليس موقّعًا بمفتاح موثوق هنا. اطلب من صانعه ملفًا موقّعًا، أو اعتمد مفتاح الصانع أولًا.</translation>
    </message>
    <message>
        <source>Another program has this store open. Close it there first.</source>
        <translation>هذا المخزن مفتوح في برنامج آخر. أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what was stored before is unchanged.</source>
        <translation>القرص ممتلئ. أفرغ بعض المساحة؛ ما خُزّن سابقًا لم يتغيّر.</translation>
    </message>
    <message>
        <source>The operating system refused. Check the rights of the folder.</source>
        <translation>رفض نظام التشغيل العملية. تحقّق من صلاحيات المجلد.</translation>
    </message>
    <message>
        <source>Reading or writing failed. Check the disk.</source>
        <translation>فشلت القراءة أو الكتابة. تحقّق من القرص.</translation>
    </message>
    <message>
        <source>The input is over the limit that protects memory.</source>
        <translation>المُدخل يتجاوز الحد الذي يحمي الذاكرة.</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing half-written remains.</source>
        <translation>أُوقف كما طُلب. لم يبقَ شيء مكتوب جزئيًا.</translation>
    </message>
    <message>
        <source>A library reported something unexpected. Please report it.</source>
        <translation>أبلغت إحدى المكتبات البرمجية عن أمر غير متوقع. يُرجى الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>%1 Place: %2</source>
        <comment>message, technical place</comment>
        <translation>‏%1 الموضع: %2</translation>
    </message>
    <message>
        <source>Decision support for professionals who can check its basis; not a certified medical device.</source>
        <translation>دعم قرار للمختصين القادرين على التحقق من أساسه؛ وليس جهازًا طبيًا معتمدًا.</translation>
    </message>
    <message>
        <source>SYNTHETIC: invented patient</source>
        <translation>اصطناعي: مريض مُختلَق</translation>
    </message>
    <message>
        <source>%1 fusion</source>
        <comment>a test</comment>
        <translation>اندماج %1</translation>
    </message>
    <message>
        <source>%1 copy number</source>
        <comment>a test</comment>
        <translation>عدد نسخ %1</translation>
    </message>
    <message>
        <source>%1 germline</source>
        <comment>a test</comment>
        <translation>‏%1 في الخط الإنتاشي</translation>
    </message>
    <message>
        <source>%1 expression</source>
        <comment>a test</comment>
        <translation>التعبير عن %1</translation>
    </message>
    <message>
        <source>%1 genotype</source>
        <comment>a test</comment>
        <translation>النمط الجيني لـ %1</translation>
    </message>
    <message>
        <source>%1 function</source>
        <comment>a test of an enzyme</comment>
        <translation>وظيفة %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>labels</comment>
        <translation>‏%1 أو %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>labels</comment>
        <translation>‏%1 و%2</translation>
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
        <translation>‏%1 (الخط الإنتاشي)</translation>
    </message>
    <message>
        <source>substitution</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>truncation</source>
        <translation>بتر</translation>
    </message>
    <message>
        <source>in-frame change</source>
        <translation>تغيّر ضمن إطار القراءة</translation>
    </message>
    <message>
        <source>other change</source>
        <translation>تغيّر آخر</translation>
    </message>
    <message>
        <source>%1 residues on %2.</source>
        <comment>length, transcript and source</comment>
        <translation>‏%1 حمضًا أمينيًا على %2.</translation>
    </message>
    <message>
        <source>The length of the protein is not known: the pack has none for %1. The axis is open past the last residue named here.</source>
        <translation>طول البروتين غير معروف: لا تتضمن الحزمة طولًا لـ %1. المحور مفتوح بعد آخر موضع مذكور هنا.</translation>
    </message>
    <message numerus="yes">
        <source>Ticks: %n hotspot(s) of the pack, taller where more tumours carry a change.</source>
        <translation>
            <numerusform>علامات: لا نقاط ساخنة من الحزمة؛ تكون أطول حيث يحمل عدد أكبر من الأورام تغيّرًا.</numerusform>
            <numerusform>علامات: نقطة ساخنة واحدة من الحزمة؛ تكون أطول حيث يحمل عدد أكبر من الأورام تغيّرًا.</numerusform>
            <numerusform>علامات: نقطتان ساخنتان من الحزمة؛ تكون أطول حيث يحمل عدد أكبر من الأورام تغيّرًا.</numerusform>
            <numerusform>علامات: %n نقاط ساخنة من الحزمة؛ تكون أطول حيث يحمل عدد أكبر من الأورام تغيّرًا.</numerusform>
            <numerusform>علامات: %n نقطة ساخنة من الحزمة؛ تكون أطول حيث يحمل عدد أكبر من الأورام تغيّرًا.</numerusform>
            <numerusform>علامات: %n نقطة ساخنة من الحزمة؛ تكون أطول حيث يحمل عدد أكبر من الأورام تغيّرًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack&apos;s hotspots name none in this gene; the ticks are the %n residue(s) that its statements name.</source>
        <translation>
            <numerusform>لا تذكر النقاط الساخنة في الحزمة شيئًا في هذا الجين؛ ولا تسمّي عباراتها أي موضع.</numerusform>
            <numerusform>لا تذكر النقاط الساخنة في الحزمة شيئًا في هذا الجين؛ العلامة هي الموضع الوحيد الذي تسمّيه عباراتها.</numerusform>
            <numerusform>لا تذكر النقاط الساخنة في الحزمة شيئًا في هذا الجين؛ العلامتان هما الموضعان اللذان تسمّيهما عباراتها.</numerusform>
            <numerusform>لا تذكر النقاط الساخنة في الحزمة شيئًا في هذا الجين؛ العلامات هي %n مواضع تسمّيها عباراتها.</numerusform>
            <numerusform>لا تذكر النقاط الساخنة في الحزمة شيئًا في هذا الجين؛ العلامات هي %n موضعًا تسمّيها عباراتها.</numerusform>
            <numerusform>لا تذكر النقاط الساخنة في الحزمة شيئًا في هذا الجين؛ العلامات هي %n موضع تسمّيها عباراتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack carries no hotspots; the ticks are the %n residue(s) that its statements name.</source>
        <translation>
            <numerusform>لا تحتوي الحزمة على نقاط ساخنة؛ ولا تسمّي عباراتها أي موضع.</numerusform>
            <numerusform>لا تحتوي الحزمة على نقاط ساخنة؛ العلامة هي الموضع الوحيد الذي تسمّيه عباراتها.</numerusform>
            <numerusform>لا تحتوي الحزمة على نقاط ساخنة؛ العلامتان هما الموضعان اللذان تسمّيهما عباراتها.</numerusform>
            <numerusform>لا تحتوي الحزمة على نقاط ساخنة؛ العلامات هي %n مواضع تسمّيها عباراتها.</numerusform>
            <numerusform>لا تحتوي الحزمة على نقاط ساخنة؛ العلامات هي %n موضعًا تسمّيها عباراتها.</numerusform>
            <numerusform>لا تحتوي الحزمة على نقاط ساخنة؛ العلامات هي %n موضع تسمّيها عباراتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not drawn, because it concerns the whole gene: %1.</source>
        <translation>لم يُرسم لأنه يخص الجين بأكمله: %1.</translation>
    </message>
    <message>
        <source>Not drawn, because no residue is stated: %1.</source>
        <translation>لم يُرسم لأن الموضع غير مذكور: %1.</translation>
    </message>
    <message>
        <source>Not drawn, because it lies past the end of this transcript: %1.</source>
        <translation>لم يُرسم لأنه يقع بعد نهاية هذا النسيخ: %1.</translation>
    </message>
    <message>
        <source>The file numbers its changes on another transcript, %1.</source>
        <translation>يرقّم الملف تغيّراته على نسيخ آخر، %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that did not pass a filter or were refuted are not drawn.</source>
        <translation>
            <numerusform>لم يُستبعد أي تغيّر من الرسم.</numerusform>
            <numerusform>تغيّر واحد لم يجتز المرشّح أو دُحض لم يُرسم.</numerusform>
            <numerusform>تغيّران لم يجتازا المرشّح أو دُحضا لم يُرسما.</numerusform>
            <numerusform>%n تغيّرات لم تجتز المرشّح أو دُحضت لم تُرسم.</numerusform>
            <numerusform>%n تغيّرًا لم تجتز المرشّح أو دُحضت لم تُرسم.</numerusform>
            <numerusform>%n تغيّر لم تجتز المرشّح أو دُحضت لم تُرسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at residue %2, %3</source>
        <comment>change, residue, class</comment>
        <translation>‏%1 في الموضع %2، %3</translation>
    </message>
    <message>
        <source>%1, stated %2 times</source>
        <comment>change, number</comment>
        <translation>‏%1، ذُكر %2 مرات</translation>
    </message>
    <message>
        <source>%1, the chosen one</source>
        <comment>change</comment>
        <translation>‏%1، المختار</translation>
    </message>
    <message>
        <source>%1, not used</source>
        <comment>change</comment>
        <translation>‏%1، غير مستخدم</translation>
    </message>
    <message>
        <source>No change with a place in the protein is recorded for %1.</source>
        <translation>لا يوجد تغيّر مسجّل لـ %1 له موضع في البروتين.</translation>
    </message>
    <message>
        <source>Changes of %1: %2.</source>
        <comment>gene, changes</comment>
        <translation>تغيّرات %1: %2.</translation>
    </message>
    <message>
        <source>Ticks at %1.</source>
        <comment>residues</comment>
        <translation>علامات عند %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>transcript, source</comment>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>Genome</name>
    <message>
        <source>altered</source>
        <translation>به تغيّر</translation>
    </message>
    <message>
        <source>tested normal</source>
        <translation>فُحص وهو طبيعي</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>غير مشمول بالتغطية</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>فشل الفحص</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>مَقيس</translation>
    </message>
    <message>
        <source>silent change</source>
        <translation>تغيّر صامت</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>somatic</source>
        <translation>جسدي</translation>
    </message>
    <message>
        <source>germline</source>
        <translation>الخط الإنتاشي</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>مدحوض</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>لم يُجرَ</translation>
    </message>
    <message>
        <source>not filtered</source>
        <translation>غير مُرشَّح</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>عدد النسخ %1</translation>
    </message>
    <message>
        <source>copies not stated</source>
        <translation>عدد النسخ غير مذكور</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 · depth %2</source>
        <translation>‏%1 · عمق القراءة %2</translation>
    </message>
    <message>
        <source>%1 · depth not stated</source>
        <translation>‏%1 · عمق القراءة غير مذكور</translation>
    </message>
    <message>
        <source>change not stated</source>
        <translation>التغيّر غير مذكور</translation>
    </message>
    <message>
        <source>copy number, class not stated</source>
        <translation>عدد النسخ، الصنف غير مذكور</translation>
    </message>
    <message>
        <source>fusion, partner not stated</source>
        <translation>اندماج، الجين الشريك غير مذكور</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>اندماج</translation>
    </message>
    <message>
        <source>rearrangement</source>
        <translation>إعادة ترتيب</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no result stated</source>
        <translation>لا نتيجة مذكورة</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>chr%1:%2</source>
        <translation>chr%1:%2</translation>
    </message>
    <message>
        <source>small variants: nothing found</source>
        <translation>متغيرات صغيرة: لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>copy number: nothing found</source>
        <translation>عدد النسخ: لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>fusions: nothing found</source>
        <translation>اندماجات: لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>other changes</source>
        <translation>تغيّرات أخرى</translation>
    </message>
    <message>
        <source>small variants</source>
        <translation>متغيرات صغيرة</translation>
    </message>
    <message>
        <source>copy number</source>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>fusions</source>
        <translation>اندماجات</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>typed by a person</source>
        <translation>أُدخل يدويًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place in it</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>no test recorded</source>
        <translation>لا فحص مسجّل</translation>
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
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>حساس</translation>
    </message>
    <message>
        <source>resistant</source>
        <translation>مقاوم</translation>
    </message>
    <message>
        <source>toxic</source>
        <translation>سام</translation>
    </message>
    <message>
        <source>better prognosis</source>
        <translation>إنذار أفضل</translation>
    </message>
    <message>
        <source>worse prognosis</source>
        <translation>إنذار أسوأ</translation>
    </message>
    <message>
        <source>diagnostic</source>
        <translation>تشخيصي</translation>
    </message>
    <message>
        <source>typed by a person, %1</source>
        <comment>date</comment>
        <translation>أُدخل يدويًا، %1</translation>
    </message>
</context>
<context>
    <name>GuidanceWords</name>
    <message>
        <source>Read the source</source>
        <translation>اقرأ المصدر</translation>
    </message>
    <message>
        <source>No recommendation</source>
        <translation>لا توصية</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>الجرعة المعتادة</translation>
    </message>
    <message>
        <source>Closer watch</source>
        <translation>مراقبة أوثق</translation>
    </message>
    <message>
        <source>Higher dose</source>
        <translation>جرعة أعلى</translation>
    </message>
    <message>
        <source>Lower starting dose</source>
        <translation>جرعة بدء أقل</translation>
    </message>
    <message>
        <source>Another drug may be better</source>
        <translation>قد يكون دواء آخر أفضل</translation>
    </message>
    <message>
        <source>Drastically lower starting dose</source>
        <translation>جرعة بدء مخفّضة بشدة</translation>
    </message>
    <message>
        <source>Another drug</source>
        <translation>دواء آخر</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>يُتجنَّب</translation>
    </message>
    <message>
        <source>%1: at most %2 of the usual starting dose</source>
        <comment>drug, percentage</comment>
        <translation>‏%1: بحد أقصى %2 من جرعة البدء المعتادة</translation>
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
        <translation> أو </translation>
    </message>
    <message>
        <source>%1, any change of codon %2</source>
        <translation>‏%1، أي تغيّر في الكودون %2</translation>
    </message>
    <message>
        <source>%1 exon %2 deletion</source>
        <translation>حذف في %1 الإكسون %2</translation>
    </message>
    <message>
        <source>%1 exon %2 insertion</source>
        <translation>إدراج في %1 الإكسون %2</translation>
    </message>
    <message>
        <source>%1 exon %2 skipping</source>
        <translation>تجاوز %1 الإكسون %2</translation>
    </message>
    <message>
        <source>%1 exon %2, splice site</source>
        <translation>‏%1 الإكسون %2، موقع تضفير</translation>
    </message>
    <message>
        <source>%1, oncogenic change of exon %2</source>
        <translation>‏%1، تغيّر مسرطِن في الإكسون %2</translation>
    </message>
    <message>
        <source>%1, any change of exon %2</source>
        <translation>‏%1، أي تغيّر في الإكسون %2</translation>
    </message>
    <message>
        <source>%1, oncogenic change</source>
        <translation>‏%1، تغيّر مسرطِن</translation>
    </message>
    <message>
        <source>%1, truncating change</source>
        <translation>‏%1، تغيّر باتر</translation>
    </message>
    <message>
        <source>%1, pathogenic change</source>
        <translation>‏%1، تغيّر ممرض</translation>
    </message>
    <message>
        <source>%1, tandem duplication</source>
        <translation>‏%1، تضاعف ترادفي</translation>
    </message>
    <message>
        <source>%1, any change</source>
        <translation>‏%1، أي تغيّر</translation>
    </message>
    <message>
        <source>%1 in codons %2 to %3</source>
        <comment>gene with its change, range</comment>
        <translation>‏%1 في الكودونات من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1::%2 fusion</source>
        <translation>اندماج %1::%2</translation>
    </message>
    <message>
        <source>%1 fusion with a known partner</source>
        <translation>اندماج %1 مع شريك معروف</translation>
    </message>
    <message>
        <source>%1 fusion</source>
        <translation>اندماج %1</translation>
    </message>
    <message>
        <source>%1 amplification</source>
        <translation>تضخيم %1</translation>
    </message>
    <message>
        <source>%1 deletion</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>%1 gain</source>
        <comment>arm of a chromosome</comment>
        <translation>كسب %1</translation>
    </message>
    <message>
        <source>%1 wild type in codons %2</source>
        <translation>النمط البري لـ %1 في الكودونات %2</translation>
    </message>
    <message>
        <source>%1 wild type in exons %2</source>
        <translation>النمط البري لـ %1 في الإكسونات %2</translation>
    </message>
    <message>
        <source>%1 wild type</source>
        <translation>النمط البري لـ %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>على الأقل %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>أدنى من %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>marker, what is asked for</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (germline)</source>
        <translation>‏%1 (الخط الإنتاشي)</translation>
    </message>
    <message>
        <source>%1 (somatic)</source>
        <translation>‏%1 (جسدي)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>ليس %1</translation>
    </message>
    <message>
        <source>all of:</source>
        <translation>كل ما يلي:</translation>
    </message>
    <message>
        <source>one of:</source>
        <translation>واحد مما يلي:</translation>
    </message>
    <message>
        <source>none of:</source>
        <translation>لا شيء مما يلي:</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>reviewed by us</source>
        <translation>راجعناه نحن</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>source, its own level</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no biomarker needed</source>
        <translation>لا حاجة إلى واسم حيوي</translation>
    </message>
    <message>
        <source>for consideration only with %1</source>
        <comment>biomarker</comment>
        <translation>قابل للدراسة فقط مع %1</translation>
    </message>
    <message>
        <source>regimen</source>
        <translation>نظام علاجي</translation>
    </message>
    <message>
        <source>otherwise: %1</source>
        <comment>what a rule leads to</comment>
        <translation>وإلا: %1</translation>
    </message>
    <message>
        <source>any tumour type</source>
        <translation>أي نوع ورم</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>early disease</source>
        <translation>مرض مبكر</translation>
    </message>
    <message>
        <source>advanced disease</source>
        <translation>مرض متقدم</translation>
    </message>
    <message>
        <source>any stage</source>
        <translation>أي مرحلة</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>الخط الأول</translation>
    </message>
    <message>
        <source>later line</source>
        <translation>خط لاحق</translation>
    </message>
    <message>
        <source>any line</source>
        <translation>أي خط</translation>
    </message>
    <message>
        <source>adjuvant</source>
        <translation>مساعد (adjuvant)</translation>
    </message>
    <message>
        <source>neoadjuvant</source>
        <translation>قبل جراحي (neoadjuvant)</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>علاج المداومة</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>earlier drugs or classes</comment>
        <translation>بعد %1</translation>
    </message>
    <message numerus="yes">
        <source>after at least %n earlier line(s)</source>
        <translation>
            <numerusform>بلا شرط خط سابق</numerusform>
            <numerusform>بعد خط سابق واحد على الأقل</numerusform>
            <numerusform>بعد خطين سابقين على الأقل</numerusform>
            <numerusform>بعد %n خطوط سابقة على الأقل</numerusform>
            <numerusform>بعد %n خطًا سابقًا على الأقل</numerusform>
            <numerusform>بعد %n خط سابق على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>حساس</translation>
    </message>
    <message>
        <source>resistant</source>
        <translation>مقاوم</translation>
    </message>
    <message>
        <source>toxic</source>
        <translation>سام</translation>
    </message>
    <message>
        <source>better prognosis</source>
        <translation>إنذار أفضل</translation>
    </message>
    <message>
        <source>worse prognosis</source>
        <translation>إنذار أسوأ</translation>
    </message>
    <message>
        <source>diagnostic</source>
        <translation>تشخيصي</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>class of drugs</comment>
        <translation>كل دواء من صنف %1</translation>
    </message>
    <message>
        <source>no therapy named</source>
        <translation>لا علاج مسمّى</translation>
    </message>
    <message>
        <source>no allergy to %1</source>
        <translation>لا حساسية تجاه %1</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <comment>measure, limit</comment>
        <translation>‏%1 على الأقل %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <comment>measure, limit</comment>
        <translation>‏%1 على الأكثر %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <comment>measure, limit</comment>
        <translation>‏%1 أعلى من %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <comment>measure, limit</comment>
        <translation>‏%1 أدنى من %2</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>تحفّظ</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>لا يُعطى</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>جاءت مع البرنامج</translation>
    </message>
    <message>
        <source>installed in this store</source>
        <translation>مثبّتة في هذا المخزن</translation>
    </message>
    <message>
        <source>a file that was named when the program started</source>
        <translation>ملف سُمّي عند بدء البرنامج</translation>
    </message>
    <message>
        <source>The file is not a whole knowledge pack: it was cut short on its way, or it is another kind of file. Copy it again from its maker.</source>
        <translation>الملف ليس حزمة معرفة كاملة: قُطع أثناء النقل أو هو نوع آخر من الملفات. انسخه من صانعه مرة أخرى.</translation>
    </message>
    <message>
        <source>The pack was altered: its bytes are not those that its maker wrote. Do not use it, and ask its maker for the file again.</source>
        <translation>غُيّرت الحزمة: بياناتها ليست ما كتبه صانعها. لا تستخدمها، واطلب الملف من صانعها مرة أخرى.</translation>
    </message>
    <message>
        <source>The pack is not signed, so nobody answers for what it says. Ask its maker for a signed file.</source>
        <translation>الحزمة غير موقّعة، فلا أحد مسؤول عمّا تقوله. اطلب من صانعها ملفًا موقّعًا.</translation>
    </message>
    <message>
        <source>The pack is signed with a key that is not trusted here. If you know the signer, trust the key first and check the pack again.</source>
        <translation>الحزمة موقّعة بمفتاح غير موثوق هنا. إن كنت تعرف الموقِّع فثِق بالمفتاح أولًا ثم افحص الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>The pack is not newer than an edition that is or was in use here. Going back could bring back what was corrected since, so it is not taken.</source>
        <translation>الحزمة ليست أحدث من إصدارة مستخدمة أو استُخدمت هنا. الرجوع قد يعيد ما صُحّح منذ ذلك الحين، لذلك لم تُقبل.</translation>
    </message>
    <message>
        <source>This pack is in use already. There is nothing to install.</source>
        <translation>هذه الحزمة مستخدمة بالفعل. لا شيء للتثبيت.</translation>
    </message>
    <message>
        <source>The pack was made for a newer Consilium. Update the program, then check the pack again.</source>
        <translation>صُنعت الحزمة لإصدار أحدث من Consilium. حدّث البرنامج ثم افحص الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>The pack holds an entry that this program cannot read. Ask its maker, and name the place below.</source>
        <translation>تحتوي الحزمة على مُدخل لا يستطيع هذا البرنامج قراءته. اسأل صانعها واذكر الموضع أدناه.</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>بلا مستوى</translation>
    </message>
    <message>
        <source>AMP %1</source>
        <comment>tier and level</comment>
        <translation>AMP %1</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) falls from %4 to %5.</source>
        <comment>therapy, tumour type, biomarker, two levels</comment>
        <translation>‏%1 في %2 (%3) ينخفض من %4 إلى %5.</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) is no longer stated; it stood on %4.</source>
        <comment>therapy, tumour type, biomarker, level</comment>
        <translation>‏%1 في %2 (%3) لم يعد مذكورًا؛ وكان على %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer a supported option of level I in %n case(s) of this store.</source>
        <translation>
            <numerusform>‏%1 يبقى خيارًا مدعومًا بالمستوى I في كل حالات هذا المخزن.</numerusform>
            <numerusform>‏%1 لم يعد خيارًا مدعومًا بالمستوى I في حالة واحدة من هذا المخزن.</numerusform>
            <numerusform>‏%1 لم يعد خيارًا مدعومًا بالمستوى I في حالتين من هذا المخزن.</numerusform>
            <numerusform>‏%1 لم يعد خيارًا مدعومًا بالمستوى I في %n حالات من هذا المخزن.</numerusform>
            <numerusform>‏%1 لم يعد خيارًا مدعومًا بالمستوى I في %n حالة من هذا المخزن.</numerusform>
            <numerusform>‏%1 لم يعد خيارًا مدعومًا بالمستوى I في %n حالة من هذا المخزن.</numerusform>
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
        <translation>ليس: %1</translation>
    </message>
    <message>
        <source>days since %1</source>
        <comment>drugs</comment>
        <translation>الأيام منذ %1</translation>
    </message>
    <message>
        <source>days since %1</source>
        <comment>surgery, radiotherapy</comment>
        <translation>الأيام منذ %1</translation>
    </message>
    <message>
        <source>male</source>
        <comment>sex</comment>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>female</source>
        <comment>sex</comment>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>conditions</comment>
        <translation>لا يوجد: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>conditions</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>no %1 among the medication</source>
        <translation>لا %1 بين الأدوية</translation>
    </message>
    <message>
        <source>%1 among the medication</source>
        <translation>‏%1 بين الأدوية</translation>
    </message>
    <message>
        <source>no %1 before</source>
        <translation>لم يُعطَ سابقًا: %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>أُعطي سابقًا: %1</translation>
    </message>
    <message>
        <source>not together with %1</source>
        <translation>ليس مع %1</translation>
    </message>
    <message>
        <source>together with %1</source>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>tumour type %1</source>
        <translation>نوع الورم %1</translation>
    </message>
    <message>
        <source>tumour type other than %1</source>
        <translation>نوع ورم غير %1</translation>
    </message>
    <message>
        <source>tobacco use: %1</source>
        <translation>تعاطي التبغ: %1</translation>
    </message>
    <message>
        <source>tobacco use other than %1</source>
        <translation>تعاطي التبغ غير %1</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>a habit</comment>
        <translation>لا: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a habit</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>caution, for consideration at most</source>
        <translation>تحفّظ، قابل للدراسة على الأكثر</translation>
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
        <translation>يستند إلى موجودة في الخط الإنتاشي</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>خيارات العلاج</translation>
    </message>
    <message>
        <source>No option stands on the first shelf.</source>
        <translation>لا يوجد أي خيار في المجموعة الأولى.</translation>
    </message>
    <message>
        <source>Behind it: %1 for consideration, %2 not advised.</source>
        <translation>يليها: %1 للنظر فيها، %2 غير موصى بها.</translation>
    </message>
    <message>
        <source>Pack %1 %2, as of %3. The program lists; it does not decide.</source>
        <comment>name, version, day of the ranking</comment>
        <translation>حزمة المعرفة %1 %2، بحالة %3. البرنامج يعرض قائمة؛ ولا يتخذ القرار.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>name of a model, version</comment>
        <translation>%1، الإصدار %2</translation>
    </message>
    <message>
        <source>No number is shown: %1.</source>
        <translation>لا رقم معروض: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>probability, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>interval: %1</source>
        <translation>المجال: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>غير معروف: %1</translation>
    </message>
    <message>
        <source>Prognosis, not effect of choosing it. %1</source>
        <translation>إنذار، لا أثر اختياره. %1</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>settled by: %1</source>
        <translation>يُحسم بـ: %1</translation>
    </message>
    <message>
        <source>could be changed: %1</source>
        <translation>قابل للتغيير: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria rest on a germline finding and are not named.</source>
        <translation>
            <numerusform>لا معايير تستند إلى موجودة في الخط الإنتاشي دون ذكرها (%n).</numerusform>
            <numerusform>معيار واحد يستند إلى موجودة في الخط الإنتاشي ولا يُذكر (%n).</numerusform>
            <numerusform>معياران يستندان إلى موجودة في الخط الإنتاشي ولا يُذكران (%n).</numerusform>
            <numerusform>%n معايير تستند إلى موجودة في الخط الإنتاشي ولا تُذكر.</numerusform>
            <numerusform>%n معيارًا تستند إلى موجودة في الخط الإنتاشي ولا تُذكر.</numerusform>
            <numerusform>%n معيار تستند إلى موجودة في الخط الإنتاشي ولا تُذكر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dose: the stated amount for this person, not a prescription</source>
        <translation>الجرعة: الكمية المذكورة لهذا الشخص، وليست وصفة</translation>
    </message>
    <message>
        <source>Option %1 of %2</source>
        <translation>الخيار %1 من %2</translation>
    </message>
    <message>
        <source>Seen in others: %1</source>
        <translation>لوحظ لدى آخرين: %1</translation>
    </message>
    <message>
        <source>No model speaks about this therapy: evidence only, no number.</source>
        <translation>لا نموذج يتناول هذا العلاج: بيّنة فقط دون رقم.</translation>
    </message>
</context>
<context>
    <name>LargeRisk</name>
    <message>
        <source>What could be changed</source>
        <translation>ما يمكن تغييره</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>change, risk before, risk after</comment>
        <translation>‏%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>By the same formula: this is how people differ who differ in that input, not a proven effect of changing it.</source>
        <translation>بالمعادلة نفسها: هكذا يختلف الأشخاص المختلفون في هذا المُدخل، وليس أثرًا مثبتًا لتغييره.</translation>
    </message>
    <message>
        <source>Risk and prevention</source>
        <translation>المخاطر والوقاية</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>risk, its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No formula has a number for this person.</source>
        <translation>لا توجد صيغة تعطي رقمًا لهذا الشخص.</translation>
    </message>
    <message>
        <source>What a number misses, its caution and whom it was made in stand on the risk page of the case.</source>
        <translation>ما لا يراه الرقم والتحذير منه ومن أُعدّ فيهم مذكور في صفحة المخاطر للحالة.</translation>
    </message>
    <message>
        <source>The range is that of what is not known: %1.</source>
        <translation>المجال هو مجال ما هو غير معروف: %1.</translation>
    </message>
    <message>
        <source>Not answered: %1. The number may be higher.</source>
        <translation>لم يُجب عنه: %1. قد يكون الرقم أعلى.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>It depends on what is not known.</source>
        <translation>تتوقّف على ما هو غير معروف.</translation>
    </message>
    <message>
        <source>No guideline is named for this.</source>
        <translation>لم تُذكر أيّ إرشادات لذلك.</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>احتراس: %1</translation>
    </message>
    <message>
        <source>Misses: %1</source>
        <translation>لا يشمل: %1</translation>
    </message>
    <message>
        <source>Made in: %1</source>
        <translation>وُضعت لدى: %1</translation>
    </message>
    <message>
        <source>What it rests on is masked.</source>
        <translation>ما يستند إليه محجوب.</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>يستند إلى: %1</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section, formula</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>What is missing is never taken as no or as zero.</source>
        <translation>ما ينقص لا يُعدّ أبدًا نفيًا ولا صفرًا.</translation>
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
        <translation>مذكور لـ {}</translation>
    </message>
    <message>
        <source>Off label: stated for another tumour type than {}</source>
        <translation>خارج الاستطباب المرخّص: مذكور لنوع ورم غير {}</translation>
    </message>
    <message>
        <source>The recorded diagnosis does not tell whether this tumour type is meant</source>
        <translation>لا يبيّن التشخيص المسجّل ما إذا كان نوع الورم هذا هو المقصود</translation>
    </message>
    <message>
        <source>Stated for any stage</source>
        <translation>مذكور لأي مرحلة</translation>
    </message>
    <message>
        <source>Stated for early disease; the record does not tell the extent</source>
        <translation>مذكور للمرض المبكر؛ السجل لا يبيّن مدى انتشار المرض</translation>
    </message>
    <message>
        <source>Stated for advanced disease; the record does not tell the extent</source>
        <translation>مذكور للمرض المتقدم؛ السجل لا يبيّن مدى انتشار المرض</translation>
    </message>
    <message>
        <source>Stated for early disease</source>
        <translation>مذكور للمرض المبكر</translation>
    </message>
    <message>
        <source>Stated for advanced disease</source>
        <translation>مذكور للمرض المتقدم</translation>
    </message>
    <message>
        <source>Stated for early disease only</source>
        <translation>مذكور للمرض المبكر فقط</translation>
    </message>
    <message>
        <source>Stated for advanced disease only</source>
        <translation>مذكور للمرض المتقدم فقط</translation>
    </message>
    <message>
        <source>Fits the line of treatment</source>
        <translation>يناسب خط العلاج</translation>
    </message>
    <message>
        <source>Stated as first line, but systemic treatment was given before</source>
        <translation>مذكور كخط أول، لكن أُعطي علاج جهازي من قبل</translation>
    </message>
    <message>
        <source>Stated as maintenance after response to earlier treatment</source>
        <translation>مذكور كعلاج مداومة بعد الاستجابة لعلاج سابق</translation>
    </message>
    <message>
        <source>Stated after earlier lines of treatment, at least {}</source>
        <translation>مذكور بعد خطوط علاج سابقة، على الأقل {}</translation>
    </message>
    <message>
        <source>Stated after all of {}, which the record does not show</source>
        <translation>مذكور بعد جميع ما يلي: {}، وهو ما لا يُظهره السجل</translation>
    </message>
    <message>
        <source>Stated after {}, which the record does not show</source>
        <translation>مذكور بعد {}، وهو ما لا يُظهره السجل</translation>
    </message>
    <message>
        <source>{} is not in the record&apos;s treatments</source>
        <translation>‏{} غير وارد في علاجات السجل</translation>
    </message>
    <message>
        <source>The tumour progressed on {}, of the same class</source>
        <translation>تقدّم الورم تحت العلاج بـ {}، من الصنف نفسه</translation>
    </message>
    <message>
        <source>The tumour progressed on {}</source>
        <translation>تقدّم الورم تحت العلاج بـ {}</translation>
    </message>
    <message>
        <source>{} is being given</source>
        <translation>‏{} يُعطى حاليًا</translation>
    </message>
    <message>
        <source>{} was given before for early disease</source>
        <translation>‏{} أُعطي سابقًا للمرض المبكر</translation>
    </message>
    <message>
        <source>{} was given before</source>
        <translation>‏{} أُعطي سابقًا</translation>
    </message>
    <message>
        <source>A finding is present for which targeted treatment comes first</source>
        <translation>توجد موجودة تجعل العلاج الموجَّه أولًا</translation>
    </message>
    <message>
        <source>Findings that would put targeted treatment first have not been excluded</source>
        <translation>لم تُستبعد موجودات قد تجعل العلاج الموجَّه أولًا</translation>
    </message>
    <message>
        <source>No recorded allergy to it</source>
        <translation>لا حساسية مسجّلة تجاهه</translation>
    </message>
    <message>
        <source>Allergies have not been recorded</source>
        <translation>الحساسيات غير مسجّلة</translation>
    </message>
    <message>
        <source>{}, off label</source>
        <translation>‏{}، خارج الاستطباب المرخّص</translation>
    </message>
    <message>
        <source>{}, a deciding fact is not known</source>
        <translation>‏{}، حقيقة حاسمة غير معروفة</translation>
    </message>
    <message>
        <source>{}, a finding puts targeted treatment first</source>
        <translation>‏{}، توجد موجودة تجعل العلاج الموجَّه أولًا</translation>
    </message>
    <message>
        <source>{}, with a caution on treatment history or resistance</source>
        <translation>‏{}، مع تحفّظ بشأن العلاجات السابقة أو المقاومة</translation>
    </message>
    <message>
        <source>{}, below level I</source>
        <translation>‏{}، دون المستوى I</translation>
    </message>
    <message>
        <source>{} of {} genes that matter in this tumour were tested</source>
        <translation>فُحص {} من {} جينًا ذات أهمية في هذا الورم</translation>
    </message>
    <message>
        <source>stage {}</source>
        <translation>المرحلة {}</translation>
    </message>
    <message>
        <source>1 earlier systemic line for advanced disease</source>
        <translation>خط علاج جهازي سابق واحد للمرض المتقدم</translation>
    </message>
    <message>
        <source>1 earlier systemic line for advanced disease, counted by start dates</source>
        <translation>خط علاج جهازي سابق واحد للمرض المتقدم، محسوب بحسب تواريخ البدء</translation>
    </message>
    <message>
        <source>{} earlier systemic lines for advanced disease</source>
        <translation>خطوط العلاج الجهازي السابقة للمرض المتقدم: {}</translation>
    </message>
    <message>
        <source>{} earlier systemic lines for advanced disease, counted by start dates</source>
        <translation>خطوط العلاج الجهازي السابقة للمرض المتقدم: {}، محسوبة بحسب تواريخ البدء</translation>
    </message>
    <message>
        <source>{}, evidence of {} without a label or a review</source>
        <translation>‏{}، بيّنة من {} دون نشرة دواء أو مراجعة</translation>
    </message>
    <message>
        <source>{}, tumour type, line and findings fit</source>
        <translation>‏{}، نوع الورم وخط العلاج والموجودات مناسبة</translation>
    </message>
    <message>
        <source>{}, standard regimen; tumour type and line fit</source>
        <translation>‏{}، نظام علاجي معياري؛ نوع الورم وخط العلاج مناسبان</translation>
    </message>
    <message>
        <source>Always listed</source>
        <translation>يُدرج دائمًا</translation>
    </message>
    <message>
        <source>{} is not known</source>
        <translation>‏{} غير معروف</translation>
    </message>
    <message>
        <source>{} lies outside what the model accepts</source>
        <translation>‏{} خارج ما يقبله النموذج</translation>
    </message>
    <message>
        <source>{} is not one the model was fitted on</source>
        <translation>‏{} ليس مما دُرّب عليه النموذج</translation>
    </message>
    <message>
        <source>the model could not be read</source>
        <translation>تعذّرت قراءة النموذج</translation>
    </message>
    <message>
        <source>the model was fitted on advanced disease</source>
        <translation>دُرّب النموذج على المرض المتقدم</translation>
    </message>
    <message>
        <source>the model was fitted on these drugs without the other agents of this therapy</source>
        <translation>دُرّب النموذج على هذه الأدوية دون العوامل الأخرى في هذا العلاج</translation>
    </message>
    <message>
        <source>this person is less like the people it was fitted on (distance {}) than nearly all of them are to each other (limit {})</source>
        <translation>هذا الشخص أقل شبهًا بمن دُرّب عليهم النموذج (المسافة {}) من شبه جميعهم تقريبًا بعضهم ببعض (الحد {})</translation>
    </message>
    <message>
        <source>{} was given before; this therapy is stated for use after it, with a new partner</source>
        <translation>‏{} أُعطي سابقًا؛ وهذا العلاج مذكور للاستخدام بعده مع شريك جديد</translation>
    </message>
    <message>
        <source>{} must be at least {}</source>
        <translation>‏{}: المطلوب {} على الأقل</translation>
    </message>
    <message>
        <source>{} must be at most {}</source>
        <translation>‏{}: المطلوب {} على الأكثر</translation>
    </message>
    <message>
        <source>{} must be above {}</source>
        <translation>‏{}: المطلوب أعلى من {}</translation>
    </message>
    <message>
        <source>{} must be below {}</source>
        <translation>‏{}: المطلوب أدنى من {}</translation>
    </message>
    <message>
        <source>{} {} is {}; at least {} is asked for.</source>
        <translation>‏{} {}: {}؛ المطلوب {} على الأقل.</translation>
    </message>
    <message>
        <source>{} {} is {}; at most {} is asked for.</source>
        <translation>‏{} {}: {}؛ المطلوب {} على الأكثر.</translation>
    </message>
    <message>
        <source>{} {} is {}; above {} is asked for.</source>
        <translation>‏{} {}: {}؛ المطلوب أعلى من {}.</translation>
    </message>
    <message>
        <source>{} {} is {}; below {} is asked for.</source>
        <translation>‏{} {}: {}؛ المطلوب أدنى من {}.</translation>
    </message>
    <message>
        <source>{} is {}, but its date is not known</source>
        <translation>‏{}: {}، لكن تاريخه غير معروف</translation>
    </message>
    <message>
        <source>{} is {}, but {} days old</source>
        <translation>‏{}: {}، لكن عمره بالأيام {}</translation>
    </message>
    <message>
        <source>{} is {}; at least {} is asked for</source>
        <translation>‏{}: {}؛ المطلوب {} على الأقل</translation>
    </message>
    <message>
        <source>{} is {}; at most {} is asked for</source>
        <translation>‏{}: {}؛ المطلوب {} على الأكثر</translation>
    </message>
    <message>
        <source>{} is {}; above {} is asked for</source>
        <translation>‏{}: {}؛ المطلوب أعلى من {}</translation>
    </message>
    <message>
        <source>{} is {}; below {} is asked for</source>
        <translation>‏{}: {}؛ المطلوب أدنى من {}</translation>
    </message>
    <message>
        <source>An allergy to {} is recorded</source>
        <translation>حساسية مسجّلة تجاه {}</translation>
    </message>
    <message>
        <source>{} This combination is stated for the same finding.</source>
        <translation>‏{} هذه التوليفة مذكورة للموجودة نفسها.</translation>
    </message>
    <message>
        <source>the tumour progressed on {}, and the data do not tell how such people fared</source>
        <translation>تقدّم الورم تحت العلاج بـ {}، ولا تبيّن البيانات كيف كان مآل مثل هؤلاء المرضى</translation>
    </message>
    <message>
        <source>{}: no such gene</source>
        <translation>‏{}: لا يوجد جين بهذا الاسم</translation>
    </message>
    <message>
        <source>{}: not understood</source>
        <translation>‏{}: غير مفهوم</translation>
    </message>
    <message>
        <source>{}: what was found in it?</source>
        <translation>‏{}: ما الذي وُجد فيه؟</translation>
    </message>
    <message>
        <source>nothing typed</source>
        <translation>لم يُدخل شيء</translation>
    </message>
    <message>
        <source>more than 200 letters: write one finding a line</source>
        <translation>أكثر من 200 حرف: اكتب موجودة واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Write a gene with its change (EGFR L858R, MET ex14 skipping, HER2 amplified, KRAS wild type), a fusion (EML4-ALK), a signature (MSI-H, dMMR, TMB 14, HRD positive), a marker (PD-L1 TPS 60 %, ER positive) or a chromosome arm (17p deletion).</source>
        <translation>اكتب جينًا مع تغيّره (EGFR L858R، MET ex14 skipping، HER2 amplified، KRAS wild type)، أو اندماجًا (EML4-ALK)، أو توقيعًا (MSI-H، dMMR، TMB 14، HRD positive)، أو واسمًا (PD-L1 TPS 60 %‎، ER positive)، أو ذراعًا صبغية (17p deletion).</translation>
    </message>
    <message>
        <source>{}: no allele fraction; write 12 % or VAF 0.12</source>
        <translation>‏{}: لا نسبة أليل؛ اكتب 12 % أو VAF 0.12</translation>
    </message>
    <message>
        <source>%: an allele fraction belongs to a small variant alone</source>
        <translation>%: نسبة الأليل تخص المتغير الصغير وحده</translation>
    </message>
    <message>
        <source>{}: nothing was found that could be</source>
        <translation>‏{}: لم يُعثر على ما يمكن أن يكون كذلك</translation>
    </message>
    <message>
        <source>{}: {} is no number</source>
        <translation>‏{}: {} ليس عددًا</translation>
    </message>
    <message>
        <source>{}: a score above 100 cannot be</source>
        <translation>‏{}: لا يمكن أن تتجاوز الدرجة 100</translation>
    </message>
    <message>
        <source>CPS: a score without %, CPS 10</source>
        <translation>‏CPS: درجة بلا %، CPS 10</translation>
    </message>
    <message>
        <source>{}: write the percentage with %, {} 60 %</source>
        <translation>‏{}: اكتب النسبة مع %، {} 60 %‎</translation>
    </message>
    <message>
        <source>TMB: a burden cannot be negative</source>
        <translation>‏TMB: لا يمكن أن يكون العبء سالبًا</translation>
    </message>
    <message>
        <source>{}: not understood; write TMB and mutations per megabase (TMB 14)</source>
        <translation>‏{}: غير مفهوم؛ اكتب TMB وعدد الطفرات لكل ميغاقاعدة (TMB 14)</translation>
    </message>
    <message>
        <source>{}: not understood; write MSI-H, MSS, dMMR, pMMR, HRD positive or HRD negative</source>
        <translation>‏{}: غير مفهوم؛ اكتب MSI-H أو MSS أو dMMR أو pMMR أو HRD positive أو HRD negative</translation>
    </message>
    <message>
        <source>{}: say positive, low or negative</source>
        <translation>‏{}: اكتب positive أو low أو negative</translation>
    </message>
    <message>
        <source>{}: say which score it is and its number (TPS 60 %, CPS 10, IC 5 %, TAP 5 %) or positive or negative</source>
        <translation>‏{}: اذكر أي درجة هي مع رقمها (TPS 60 %‎، CPS 10، IC 5 %‎، TAP 5 %‎) أو positive أو negative</translation>
    </message>
    <message>
        <source>{}: no such chromosome</source>
        <translation>‏{}: لا يوجد صبغي بهذا الاسم</translation>
    </message>
    <message>
        <source>{}: say deletion or gain</source>
        <translation>‏{}: اكتب deletion أو gain</translation>
    </message>
    <message>
        <source>{}: say in-frame deletion, frameshift deletion or exon loss</source>
        <translation>‏{}: اكتب in-frame deletion أو frameshift deletion أو exon loss</translation>
    </message>
    <message>
        <source>{}: say in-frame insertion or frameshift insertion</source>
        <translation>‏{}: اكتب in-frame insertion أو frameshift insertion</translation>
    </message>
    <message>
        <source>loss: say copy number loss or deletion of the gene; loss of a mismatch repair protein is dMMR</source>
        <translation>‏loss: اكتب copy number loss أو deletion للجين؛ فقد بروتين ترميم عدم التطابق هو dMMR</translation>
    </message>
    <message>
        <source>{}: no single change of the coding sequence; write c.2573T&gt;G, c.5266dupC or c.68_69delAG</source>
        <translation>‏{}: ليس تغيّرًا مفردًا في التسلسل المشفِّر؛ اكتب c.2573T&gt;G أو c.5266dupC أو c.68_69delAG</translation>
    </message>
    <message>
        <source>{}: write {}* for a stop</source>
        <translation>‏{}: اكتب {}*‎ لكودون التوقف</translation>
    </message>
    <message>
        <source>{}: the residue stays the same; write = for that</source>
        <translation>‏{}: يبقى الحمض الأميني نفسه؛ اكتب = لذلك</translation>
    </message>
    <message>
        <source>{}: twice the same gene is no fusion</source>
        <translation>‏{}: تكرار الجين نفسه مرتين ليس اندماجًا</translation>
    </message>
    <message>
        <source>{}: say wild type where no mutation was found; what else a test did not find goes with the test</source>
        <translation>‏{}: اكتب wild type حيث لم يُعثر على طفرة؛ أما ما لم يجده الفحص غير ذلك فيُسجَّل مع الفحص</translation>
    </message>
    <message>
        <source>{}: say which change it is ({} with p., c. or the exon)</source>
        <translation>‏{}: اذكر أي تغيّر هو ({} مع p.‎ أو c.‎ أو الإكسون)</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{} {} %</source>
        <translation>{} {} %‎</translation>
    </message>
    <message>
        <source>{} exon {}</source>
        <translation>‏{} الإكسون {}</translation>
    </message>
    <message>
        <source>{} below {}</source>
        <translation>‏{} أدنى من {}</translation>
    </message>
    <message>
        <source>{} below {} %</source>
        <translation>‏{} أدنى من {} %</translation>
    </message>
    <message>
        <source>{} at most {}</source>
        <translation>‏{} على الأكثر {}</translation>
    </message>
    <message>
        <source>{} at most {} %</source>
        <translation>‏{} على الأكثر {} %</translation>
    </message>
    <message>
        <source>{} at least {}</source>
        <translation>‏{} على الأقل {}</translation>
    </message>
    <message>
        <source>{} at least {} %</source>
        <translation>‏{} على الأقل {} %</translation>
    </message>
    <message>
        <source>{} above {}</source>
        <translation>‏{} أعلى من {}</translation>
    </message>
    <message>
        <source>{} above {} %</source>
        <translation>‏{} أعلى من {} %</translation>
    </message>
    <message>
        <source>deletion in frame</source>
        <translation>حذف ضمن إطار القراءة</translation>
    </message>
    <message>
        <source>insertion in frame</source>
        <translation>إدراج ضمن إطار القراءة</translation>
    </message>
    <message>
        <source>frameshift</source>
        <translation>انزياح إطار القراءة</translation>
    </message>
    <message>
        <source>the exon is lost (skipped)</source>
        <translation>الإكسون مفقود (متجاوَز)</translation>
    </message>
    <message>
        <source>internal tandem duplication</source>
        <translation>تضاعف ترادفي داخلي</translation>
    </message>
    <message>
        <source>in the promoter</source>
        <translation>في المحفّز</translation>
    </message>
    <message>
        <source>somatic</source>
        <translation>جسدي</translation>
    </message>
    <message>
        <source>germline</source>
        <translation>الخط الإنتاشي</translation>
    </message>
    <message>
        <source>origin not stated</source>
        <translation>المنشأ غير مذكور</translation>
    </message>
    <message>
        <source>small variant</source>
        <translation>متغير صغير</translation>
    </message>
    <message>
        <source>copy number</source>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>chromosome arm</source>
        <translation>ذراع صبغي</translation>
    </message>
    <message>
        <source>fusion</source>
        <translation>اندماج</translation>
    </message>
    <message>
        <source>fusion, partner not stated</source>
        <translation>اندماج، الجين الشريك غير مذكور</translation>
    </message>
    <message>
        <source>rearrangement</source>
        <translation>إعادة ترتيب</translation>
    </message>
    <message>
        <source>tested, no small variant found; copies and fusions are not stated</source>
        <translation>فُحص ولم يُعثر على متغير صغير؛ عدد النسخ والاندماجات غير مذكورة</translation>
    </message>
    <message>
        <source>mutations per megabase</source>
        <translation>طفرة لكل ميغاقاعدة</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>protein or RNA marker</source>
        <translation>واسم بروتيني أو واسم RNA</translation>
    </message>
    <message>
        <source>allele fraction {} %</source>
        <translation>نسبة الأليل {} %</translation>
    </message>
    <message>
        <source>stated as {}</source>
        <translation>مذكور على أنه {}</translation>
    </message>
    <message>
        <source>was typed before and stands in the record</source>
        <translation>أُدخل سابقًا وهو موجود في السجل</translation>
    </message>
    <message>
        <source>the record states this already</source>
        <translation>هذا مذكور في السجل بالفعل</translation>
    </message>
    <message>
        <source>the record also states</source>
        <translation>ويذكر السجل أيضًا</translation>
    </message>
    <message>
        <source>the gene {} is not known</source>
        <translation>الجين {} غير معروف</translation>
    </message>
    <message>
        <source>fusion of {} without a partner</source>
        <translation>اندماج {} بلا شريك</translation>
    </message>
    <message>
        <source>the burden is negative</source>
        <translation>العبء الطفري سالب</translation>
    </message>
    <message>
        <source>the allele fraction is not between 0 and 1</source>
        <translation>نسبة الأليل ليست بين 0 و1</translation>
    </message>
    <message>
        <source>more reads with the change than reads</source>
        <translation>القراءات الحاملة للتغيّر أكثر من مجموع القراءات</translation>
    </message>
    <message>
        <source>{} is stated as {} and as {} on one specimen or day</source>
        <translation>‏{} مذكور على أنه {} وعلى أنه {} في عيّنة واحدة أو يوم واحد</translation>
    </message>
    <message>
        <source>{} is stated as found and as not found</source>
        <translation>‏{} مذكور على أنه وُجد وعلى أنه لم يوجد</translation>
    </message>
    <message>
        <source>{} is stated with two alleles</source>
        <translation>‏{} مذكور بأليلين</translation>
    </message>
    <message>
        <source>{} is stated as germline and as somatic</source>
        <translation>‏{} مذكور على أنه في الخط الإنتاشي وعلى أنه جسدي</translation>
    </message>
    <message>
        <source>one test states positions in two genome builds</source>
        <translation>فحص واحد يذكر مواضع على إصدارين من تجميعة الجينوم</translation>
    </message>
    <message>
        <source>{}: read what {} says for {}</source>
        <translation>‏{}: اقرأ ما يقوله {} عن {}</translation>
    </message>
    <message>
        <source>{}: {} makes no recommendation for {}</source>
        <translation>‏{}: لا يقدّم {} توصية لـ {}</translation>
    </message>
    <message>
        <source>{}: usual dose by {} for {}</source>
        <translation>‏{}: الجرعة المعتادة وفق {} عند {}</translation>
    </message>
    <message>
        <source>{}: closer watch by {} for {}</source>
        <translation>‏{}: مراقبة أوثق وفق {} عند {}</translation>
    </message>
    <message>
        <source>{}: higher dose by {} for {}</source>
        <translation>‏{}: جرعة أعلى وفق {} عند {}</translation>
    </message>
    <message>
        <source>{}: lower starting dose by {} for {}</source>
        <translation>‏{}: جرعة بدء أقل وفق {} عند {}</translation>
    </message>
    <message>
        <source>{}: drastically lower starting dose by {} for {}</source>
        <translation>‏{}: جرعة بدء مخفّضة بشدة وفق {} عند {}</translation>
    </message>
    <message>
        <source>{}: another drug may be better by {} for {}</source>
        <translation>‏{}: قد يكون دواء آخر أفضل وفق {} عند {}</translation>
    </message>
    <message>
        <source>{}: another drug by {} for {}</source>
        <translation>‏{}: دواء آخر وفق {} عند {}</translation>
    </message>
    <message>
        <source>{}: to be avoided by {} for {}</source>
        <translation>‏{}: يُتجنَّب وفق {} عند {}</translation>
    </message>
    <message>
        <source>{}: usual dose by {} for {}, but key positions of the gene were not read</source>
        <translation>‏{}: الجرعة المعتادة وفق {} عند {}، لكن مواضع رئيسية في الجين لم تُقرأ</translation>
    </message>
    <message>
        <source>{}: usual dose by {} for {}, but another call fits as well</source>
        <translation>‏{}: الجرعة المعتادة وفق {} عند {}، لكن نمطًا آخر يناسب كذلك</translation>
    </message>
    <message>
        <source>{}: start with at most {} % of the usual dose by {} for {}</source>
        <translation>‏{}: ابدأ بما لا يزيد على {} % من الجرعة المعتادة وفق {} عند {}</translation>
    </message>
    <message>
        <source>{}: test {} first (asked for by {})</source>
        <translation>‏{}: افحص {} أولًا (مطلوب من {})</translation>
    </message>
    <message>
        <source>{}: {} not tested, and guidance depends on it</source>
        <translation>‏{}: لم يُفحص {}، والتوصية تعتمد عليه</translation>
    </message>
    <message>
        <source>{}: advice withheld because {} was not tested</source>
        <translation>‏{}: حُجبت التوصية لأن {} لم يُفحص</translation>
    </message>
    <message>
        <source>{}: advice withheld because {} could not be called</source>
        <translation>‏{}: حُجبت التوصية لأن {} تعذّر تحديد نمطه</translation>
    </message>
    <message>
        <source>{}: advice withheld because an allele of {} has no assigned function</source>
        <translation>‏{}: حُجبت التوصية لأن أحد أليلات {} ليست له وظيفة محددة</translation>
    </message>
    <message>
        <source>{}: advice withheld because the result of {} has no phenotype</source>
        <translation>‏{}: حُجبت التوصية لأن نتيجة {} ليس لها نمط ظاهري</translation>
    </message>
    <message>
        <source>{}: advice withheld because it has none for {}</source>
        <translation>‏{}: حُجبت التوصية لعدم وجود توصية لـ {}</translation>
    </message>
    <message>
        <source>Rests on {} although key positions of it were not read</source>
        <translation>يستند إلى {} مع أن مواضع رئيسية فيه لم تُقرأ</translation>
    </message>
    <message>
        <source>Other diplotypes of {} fit the data too</source>
        <translation>أنماط مزدوجة أخرى لـ {} تناسب البيانات أيضًا</translation>
    </message>
    <message>
        <source>{} counts as {} while {} is taken, a strong inhibitor</source>
        <translation>‏{} يُعدّ {} أثناء تناول {}، وهو مثبط قوي</translation>
    </message>
    <message>
        <source>{} counts as {} while {} is taken, a moderate inhibitor</source>
        <translation>‏{} يُعدّ {} أثناء تناول {}، وهو مثبط معتدل</translation>
    </message>
    <message>
        <source>{}: usual dose by {} for {}, but {} was not tested</source>
        <translation>‏{}: الجرعة المعتادة وفق {} عند {}، لكن {} لم يُفحص</translation>
    </message>
    <message>
        <source>Results of {} contradict each other; the latest is used</source>
        <translation>نتائج {} متناقضة؛ استُخدمت الأحدث</translation>
    </message>
    <message>
        <source>{}: read what {} says for {}; the data also fit {}</source>
        <translation>‏{}: اقرأ ما يقوله {} عن {}؛ والبيانات تناسب أيضًا {}</translation>
    </message>
    <message>
        <source>{}: closer watch by {} for {}; the data also fit {}</source>
        <translation>‏{}: مراقبة أوثق وفق {} عند {}؛ والبيانات تناسب أيضًا {}</translation>
    </message>
    <message>
        <source>{}: higher dose by {} for {}; the data also fit {}</source>
        <translation>‏{}: جرعة أعلى وفق {} عند {}؛ والبيانات تناسب أيضًا {}</translation>
    </message>
    <message>
        <source>{}: lower starting dose by {} for {}; the data also fit {}</source>
        <translation>‏{}: جرعة بدء أقل وفق {} عند {}؛ والبيانات تناسب أيضًا {}</translation>
    </message>
    <message>
        <source>{}: drastically lower starting dose by {} for {}; the data also fit {}</source>
        <translation>‏{}: جرعة بدء مخفّضة بشدة وفق {} عند {}؛ والبيانات تناسب أيضًا {}</translation>
    </message>
    <message>
        <source>{}: another drug may be better by {} for {}; the data also fit {}</source>
        <translation>‏{}: قد يكون دواء آخر أفضل وفق {} عند {}؛ والبيانات تناسب أيضًا {}</translation>
    </message>
    <message>
        <source>{}: another drug by {} for {}; the data also fit {}</source>
        <translation>‏{}: دواء آخر وفق {} عند {}؛ والبيانات تناسب أيضًا {}</translation>
    </message>
    <message>
        <source>{}: to be avoided by {} for {}; the data also fit {}</source>
        <translation>‏{}: يُتجنَّب وفق {} عند {}؛ والبيانات تناسب أيضًا {}</translation>
    </message>
    <message>
        <source>{}: start with at most {} % of the usual dose by {} for {}; the data also fit {}</source>
        <translation>‏{}: ابدأ بما لا يزيد على {} % من الجرعة المعتادة وفق {} عند {}؛ والبيانات تناسب أيضًا {}</translation>
    </message>
    <message>
        <source>The genotype of {} is not known; {} is taken, a strong inhibitor of its enzyme</source>
        <translation>النمط الجيني لـ {} غير معروف؛ يُتناول {}، وهو مثبط قوي لإنزيمه</translation>
    </message>
    <message>
        <source>The genotype of {} is not known; {} is taken, a moderate inhibitor of its enzyme</source>
        <translation>النمط الجيني لـ {} غير معروف؛ يُتناول {}، وهو مثبط معتدل لإنزيمه</translation>
    </message>
    <message>
        <source>{}: {} not tested, and guidance depends on it; {} is taken, an inhibitor of the enzyme of {}</source>
        <translation>‏{}: لم يُفحص {}، والتوصية تعتمد عليه؛ يُتناول {}، وهو مثبط لإنزيم {}</translation>
    </message>
    <message>
        <source>too few of its inputs are known</source>
        <translation>المعروف من مدخلاته قليل جدًا</translation>
    </message>
    <message>
        <source>fewer than {} of the people it was fitted on share one of the values of this person</source>
        <translation>أقل من {} ممن دُرّب عليهم النموذج يشتركون في إحدى قيم هذا الشخص</translation>
    </message>
    <message>
        <source>the model was fitted on people without spread disease</source>
        <translation>دُرّب النموذج على أشخاص بلا انتشار للمرض</translation>
    </message>
    <message>
        <source>the model was fitted on other tumour types</source>
        <translation>دُرّب النموذج على أنواع أورام أخرى</translation>
    </message>
    <message>
        <source>not known: {}</source>
        <translation>غير معروف: {}</translation>
    </message>
    <message>
        <source>not known: {}, and {} more</source>
        <translation>غير معروف: {}، و{} غيرها</translation>
    </message>
    <message>
        <source>Sex is not known</source>
        <translation>الجنس غير معروف</translation>
    </message>
    <message>
        <source>Sex is {}</source>
        <translation>الجنس: {}</translation>
    </message>
    <message>
        <source>{} is recorded</source>
        <translation>مسجّل: {}</translation>
    </message>
    <message>
        <source>{} is recorded without saying whether it is there now</source>
        <translation>‏{} مسجّل دون بيان ما إذا كان موجودًا الآن</translation>
    </message>
    <message>
        <source>{} is recorded as absent</source>
        <translation>مسجّل كغير موجود: {}</translation>
    </message>
    <message>
        <source>No other condition is recorded, and none is known</source>
        <translation>لا حالة مرضية أخرى مسجّلة، ولا يُعرف وجود أي منها</translation>
    </message>
    <message>
        <source>Nothing is recorded about {}</source>
        <translation>لا شيء مسجّل عن {}</translation>
    </message>
    <message>
        <source>{} is taken ({})</source>
        <translation>يُتناول {} ({})</translation>
    </message>
    <message>
        <source>{} is not among the recorded medication ({})</source>
        <translation>‏{} ليس ضمن الأدوية المسجّلة ({})</translation>
    </message>
    <message>
        <source>No medication is taken</source>
        <translation>لا تُتناول أي أدوية</translation>
    </message>
    <message>
        <source>No medication list is recorded</source>
        <translation>لا قائمة أدوية مسجّلة</translation>
    </message>
    <message>
        <source>{} is not recorded as given before</source>
        <translation>‏{} غير مسجّل كمُعطى سابقًا</translation>
    </message>
    <message>
        <source>The date of the last {} is not known</source>
        <translation>تاريخ آخر {} غير معروف</translation>
    </message>
    <message>
        <source>The last {} was {} days ago; {} are asked for</source>
        <translation>آخر {} كان قبل {} يوم؛ المطلوب {}</translation>
    </message>
    <message>
        <source>It is given together with {}</source>
        <translation>يُعطى مع {}</translation>
    </message>
    <message>
        <source>It is not given together with {}</source>
        <translation>لا يُعطى مع {}</translation>
    </message>
    <message>
        <source>The tumour type is not known</source>
        <translation>نوع الورم غير معروف</translation>
    </message>
    <message>
        <source>The tumour type is not known precisely enough</source>
        <translation>نوع الورم غير معروف بدقة كافية</translation>
    </message>
    <message>
        <source>The tumour is {}</source>
        <translation>الورم: {}</translation>
    </message>
    <message>
        <source>Tobacco use is not known</source>
        <translation>تعاطي التبغ غير معروف</translation>
    </message>
    <message>
        <source>Tobacco use: {}</source>
        <translation>تعاطي التبغ: {}</translation>
    </message>
    <message>
        <source>{} is not in what is recorded of it ({})</source>
        <translation>‏{} ليس ضمن ما هو مسجّل عنه ({})</translation>
    </message>
    <message>
        <source>{} cannot be true as recorded</source>
        <translation>‏{} لا يمكن أن يكون صحيحًا كما هو مسجّل</translation>
    </message>
    <message>
        <source>Values of {} contradict each other</source>
        <translation>قيم {} متناقضة</translation>
    </message>
    <message>
        <source>Not known: {}</source>
        <translation>غير معروف: {}</translation>
    </message>
    <message>
        <source>All that is asked for is met</source>
        <translation>كل المطلوب مستوفى</translation>
    </message>
    <message>
        <source>{} is not expected at the age of {}</source>
        <translation>‏{} غير متوقع في عمر {}</translation>
    </message>
    <message>
        <source>younger than anyone in it ({} years and more)</source>
        <translation>أصغر من جميع المشمولين ({} سنة فأكثر)</translation>
    </message>
    <message>
        <source>older than anyone in it (up to {} years)</source>
        <translation>أكبر من جميع المشمولين (حتى {} سنة)</translation>
    </message>
    <message>
        <source>ECOG {}; it took {}</source>
        <translation>‏ECOG {}؛ وقد شمل {}</translation>
    </message>
    <message>
        <source>ECOG is not known; it took {}</source>
        <translation>‏ECOG غير معروف؛ وقد شمل {}</translation>
    </message>
    <message>
        <source>{} would have to be absent</source>
        <translation>يجب ألا يوجد {}</translation>
    </message>
    <message>
        <source>{} would have to be found</source>
        <translation>يجب أن يوجد {}</translation>
    </message>
    <message>
        <source>{} was tested for and not found</source>
        <translation>فُحص {} ولم يوجد</translation>
    </message>
    <message>
        <source>Old: {} days.</source>
        <translation>قديم: {} يوم.</translation>
    </message>
    <message>
        <source>The date is not known.</source>
        <translation>التاريخ غير معروف.</translation>
    </message>
    <message>
        <source>Provisional in the record.</source>
        <translation>مبدئي في السجل.</translation>
    </message>
    <message>
        <source>Reckoned from weight and height.</source>
        <translation>محسوب من الوزن والطول.</translation>
    </message>
    <message>
        <source>Reckoned from creatinine, age and sex by CKD-EPI 2021.</source>
        <translation>محسوب من الكرياتينين والعمر والجنس وفق CKD-EPI 2021.</translation>
    </message>
    <message>
        <source>The last value before the diagnosis of {}.</source>
        <translation>آخر قيمة قبل تشخيص {}.</translation>
    </message>
    <message>
        <source>The laboratory values are of different days.</source>
        <translation>القيم المخبرية من أيام مختلفة.</translation>
    </message>
    <message>
        <source>Choose the term: it says which value of the record is meant.</source>
        <translation>اختر المصطلح: فهو يحدد أي قيمة في السجل هي المقصودة.</translation>
    </message>
    <message>
        <source>Key positions of the gene were not read.</source>
        <translation>مواضع رئيسية في الجين لم تُقرأ.</translation>
    </message>
    <message>
        <source>As many as the record names; there may be more.</source>
        <translation>بقدر ما يسمّيه السجل؛ وقد يوجد المزيد.</translation>
    </message>
    <message>
        <source>Left out, as a limit is not a value: {}.</source>
        <translation>استُبعد لأن الحدّ ليس قيمة: {}.</translation>
    </message>
    <message>
        <source>Left out, as the day or a unit is missing: {}.</source>
        <translation>استُبعد لأن اليوم أو الوحدة مفقود: {}.</translation>
    </message>
    <message>
        <source>A treatment began on {}, between these values: take out those of the other side.</source>
        <translation>بدأ علاج في {}، بين هذه القيم: أخرج قيم الجهة الأخرى.</translation>
    </message>
    <message>
        <source>Sums without a day are left out.</source>
        <translation>استُبعدت المجاميع التي بلا تاريخ.</translation>
    </message>
    <message>
        <source>The first recorded sum is taken as the baseline.</source>
        <translation>يُؤخذ أول مجموع مسجّل قيمةً قاعدية.</translation>
    </message>
    <message>
        <source>Each sum stands as one lesion: where targets are lymph nodes, a complete response does not show in it.</source>
        <translation>يُحتسب كل مجموع آفةً واحدة: إذا كانت الآفات الهدف عقدًا لمفية فلا تظهر فيه الاستجابة الكاملة.</translation>
    </message>
    <message>
        <source>Non-target and new lesions are not in the record as such: answer them for each visit.</source>
        <translation>الآفات غير الهدف والآفات الجديدة ليست في السجل بهذه الصفة: أجب عنها لكل زيارة.</translation>
    </message>
    <message>
        <source>Not filled: two different sums are recorded for {}.</source>
        <translation>لم يُملأ: سُجّل مجموعان مختلفان لـ {}.</translation>
    </message>
    <message>
        <source>Not filled: these differ, and the record does not tell which is later.</source>
        <translation>لم يُملأ: هذه مختلفة، والسجل لا يبيّن أيها أحدث.</translation>
    </message>
    <message>
        <source>Not filled: these contradict each other.</source>
        <translation>لم يُملأ: هذه متناقضة.</translation>
    </message>
    <message>
        <source>Not filled: the date lies ahead.</source>
        <translation>لم يُملأ: التاريخ في المستقبل.</translation>
    </message>
    <message>
        <source>Not filled: this is a limit, not a value.</source>
        <translation>لم يُملأ: هذا حدّ وليس قيمة.</translation>
    </message>
    <message>
        <source>Not filled: the unit is missing.</source>
        <translation>لم يُملأ: الوحدة مفقودة.</translation>
    </message>
    <message>
        <source>Not filled: its unit cannot be converted to {}.</source>
        <translation>لم يُملأ: لا يمكن تحويل وحدته إلى {}.</translation>
    </message>
    <message>
        <source>Not filled: the dates leave {} to {} years.</source>
        <translation>لم يُملأ: تترك التواريخ من {} إلى {} سنة.</translation>
    </message>
    <message>
        <source>Not filled: the record has no value of the year before the diagnosis.</source>
        <translation>لم يُملأ: لا توجد في السجل قيمة من السنة السابقة للتشخيص.</translation>
    </message>
    <message>
        <source>Not filled: the model is for people who smoke or have smoked.</source>
        <translation>لم يُملأ: النموذج مخصص لمن يدخّنون أو سبق أن دخّنوا.</translation>
    </message>
    <message>
        <source>Not filled: whether this was within the last 30 days has to be asked.</source>
        <translation>لم يُملأ: يجب السؤال عمّا إذا كان ذلك خلال آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>Not filled: pack-years do not tell the cigarettes a day from the years of smoking.</source>
        <translation>لم يُملأ: عدد علب-سنوات لا يبيّن عدد السجائر يوميًا وسنوات التدخين كلًّا على حدة.</translation>
    </message>
    <message>
        <source>Not filled: the record states it as ended.</source>
        <translation>لم يُملأ: يذكر السجل أنه انتهى.</translation>
    </message>
    <message>
        <source>Not filled: the age at diagnosis is not recorded for each of them.</source>
        <translation>لم يُملأ: العمر عند التشخيص غير مسجّل لكل منهم.</translation>
    </message>
    <message>
        <source>Not filled: the record names fewer than the criteria ask for; there may be more.</source>
        <translation>لم يُملأ: يسمّي السجل أقل مما تطلبه المعايير؛ وقد يوجد المزيد.</translation>
    </message>
    <message>
        <source>Not filled: other calls fit the data too.</source>
        <translation>لم يُملأ: أنماط أخرى تناسب البيانات أيضًا.</translation>
    </message>
    <message>
        <source>Not filled: the model does not know this genotype.</source>
        <translation>لم يُملأ: النموذج لا يعرف هذا النمط الجيني.</translation>
    </message>
    <message>
        <source>Not filled: this tumour type has no place of its own in the list.</source>
        <translation>لم يُملأ: ليس لنوع الورم هذا موضع خاص به في القائمة.</translation>
    </message>
    <message>
        <source>The record does not hold what this model foretells ({}).</source>
        <translation>لا يتضمن السجل ما يتنبأ به هذا النموذج ({}).</translation>
    </message>
    <message>
        <source>The model names no class of drugs, so the record does not tell from which treatment on to look.</source>
        <translation>لا يسمّي النموذج أي صنف دوائي، لذلك لا يبيّن السجل ابتداءً من أي علاج ينبغي النظر.</translation>
    </message>
    <message>
        <source>the drugs were ordered, but no dose is recorded</source>
        <translation>وُصفت الأدوية، لكن لا جرعة مسجّلة</translation>
    </message>
    <message>
        <source>none of the model&apos;s drugs was given</source>
        <translation>لم يُعطَ أي من أدوية النموذج</translation>
    </message>
    <message>
        <source>the day of the first dose is not known</source>
        <translation>يوم الجرعة الأولى غير معروف</translation>
    </message>
    <message>
        <source>which of several tumours was treated is not recorded</source>
        <translation>غير مسجّل أي الأورام المتعددة قد عولج</translation>
    </message>
    <message>
        <source>the tumour that was treated is not recorded</source>
        <translation>الورم المعالَج غير مسجّل</translation>
    </message>
    <message>
        <source>the day of the diagnosis is not known</source>
        <translation>يوم التشخيص غير معروف</translation>
    </message>
    <message>
        <source>died without an evaluation by RECIST</source>
        <translation>توفي دون تقييم وفق RECIST</translation>
    </message>
    <message>
        <source>no evaluation by RECIST under the treatment</source>
        <translation>لا تقييم وفق RECIST أثناء العلاج</translation>
    </message>
    <message>
        <source>the record contradicts itself about the death</source>
        <translation>السجل يناقض نفسه بشأن الوفاة</translation>
    </message>
    <message>
        <source>the day of death is not known</source>
        <translation>يوم الوفاة غير معروف</translation>
    </message>
    <message>
        <source>nothing is recorded after that day</source>
        <translation>لا شيء مسجّل بعد ذلك اليوم</translation>
    </message>
    <message>
        <source>unlike the people the model was fitted on</source>
        <translation>لا يشبه من دُرّب عليهم النموذج</translation>
    </message>
    <message>
        <source>The model speaks of {}; here people are followed from the day of the diagnosis.</source>
        <translation>يتحدث النموذج عن {}؛ وهنا تبدأ متابعة الأشخاص من يوم التشخيص.</translation>
    </message>
    <message>
        <source>The outcome was seen in {} of {} people: {} % (95 % interval {} to {} %).</source>
        <translation>شوهدت الحصيلة لدى {} من {} شخص: {} % (فاصل ثقة 95 % من {} إلى {} %).</translation>
    </message>
    <message>
        <source>Nobody of these {} people was followed for {} months.</source>
        <translation>لم يُتابَع أي من هؤلاء الأشخاص وعددهم {} مدة {} شهر.</translation>
    </message>
    <message>
        <source>By {} months the outcome was seen in {} % (95 % interval {} to {} %) of {} people; {} of them were followed that long.</source>
        <translation>حتى الشهر {} شوهدت الحصيلة لدى {} % (فاصل ثقة 95 % من {} إلى {} %) من {} شخص؛ وتوبع منهم {} طوال هذه المدة.</translation>
    </message>
    <message>
        <source>The model had said {} % on average. Seen less said: {} points (95 % interval {} to {}), {} people.</source>
        <translation>كان متوسط ما تنبأ به النموذج {} %. المشاهَد ناقص المتنبأ به: {} نقطة (فاصل ثقة 95 % من {} إلى {})، {} شخص.</translation>
    </message>
    <message>
        <source>No patient of this store is one this model is about yet; patients in the store: {}.</source>
        <translation>لا يوجد بعدُ في هذا المخزن مريض يخصّه هذا النموذج؛ عدد المرضى في المخزن: {}.</translation>
    </message>
    <message>
        <source>Patients in this store: {}; people this model is about: {}; with a score from what was known on the day of the first dose: {}; with an outcome seen since: {}.</source>
        <translation>المرضى في هذا المخزن: {}؛ من يخصّهم هذا النموذج: {}؛ من لهم درجة مما كان معروفًا في يوم الجرعة الأولى: {}؛ من شوهدت لهم حصيلة منذ ذلك الحين: {}.</translation>
    </message>
    <message>
        <source>Patients in this store: {}; people this model is about: {}; with a score from what was known on the day of the diagnosis: {}; with an outcome seen since: {}.</source>
        <translation>المرضى في هذا المخزن: {}؛ من يخصّهم هذا النموذج: {}؛ من لهم درجة مما كان معروفًا في يوم التشخيص: {}؛ من شوهدت لهم حصيلة منذ ذلك الحين: {}.</translation>
    </message>
    <message>
        <source>Invented people among them, from demonstration records: {}.</source>
        <translation>ومنهم أشخاص مُختلَقون من سجلات العرض التوضيحي: {}.</translation>
    </message>
    <message>
        <source>Nobody has both a score and an outcome yet.</source>
        <translation>لا أحد لديه بعدُ درجة وحصيلة معًا.</translation>
    </message>
    <message>
        <source>These are too few people to say how well the model does here: there are {} with the outcome and {} without, and it takes at least {} of each.</source>
        <translation>هذا العدد أقل من أن يبيّن مدى جودة النموذج هنا: مع الحصيلة {} ومن دونها {}، ويلزم {} على الأقل من كل فئة.</translation>
    </message>
    <message>
        <source>These are too few people to say how well the model does here: there are {} with the outcome, and it takes at least {}.</source>
        <translation>هذا العدد أقل من أن يبيّن مدى جودة النموذج هنا: مع الحصيلة {}، ويلزم {} على الأقل.</translation>
    </message>
    <message>
        <source>How well it told people apart: area under the curve {} (95 % interval {} to {}), {} people, {} with the outcome.</source>
        <translation>مدى قدرته على التمييز بين الأشخاص: المساحة تحت المنحنى {} (فاصل ثقة 95 % من {} إلى {})، {} شخص، منهم {} مع الحصيلة.</translation>
    </message>
    <message>
        <source>How well it told people apart: concordance {} (95 % interval {} to {}), {} people, {} with the outcome.</source>
        <translation>مدى قدرته على التمييز بين الأشخاص: التوافق {} (فاصل ثقة 95 % من {} إلى {})، {} شخص، منهم {} مع الحصيلة.</translation>
    </message>
    <message>
        <source>Entries of these people that were not used: {} dated after that day, {} without a date that tells whether they were before it.</source>
        <translation>مُدخلات هؤلاء الأشخاص التي لم تُستخدم: {} بتاريخ لاحق لذلك اليوم، و{} بلا تاريخ يبيّن هل كانت قبله.</translation>
    </message>
    <message>
        <source>Only an evaluation that the record calls one by RECIST counts, up to the first progression and before the next treatment; a response may still come.</source>
        <translation>لا يُحتسب إلا تقييم يسمّيه السجل تقييمًا وفق RECIST، حتى أول تقدّم للمرض وقبل العلاج التالي؛ وقد تحدث الاستجابة لاحقًا.</translation>
    </message>
    <message>
        <source>Somebody of whom no death is recorded counts as followed to the last entry of the record. Where deaths are not recorded, fewer are seen than there were.</source>
        <translation>من لم تُسجَّل وفاته يُعدّ متابَعًا حتى آخر مُدخل في السجل. وحيث لا تُسجَّل الوفيات يُشاهَد منها أقل مما حدث.</translation>
    </message>
    <message>
        <source>People without a score or an outcome are left out and may differ from the others. This compares the model&apos;s statements with these records; it does not say what a treatment does.</source>
        <translation>يُستبعد الأشخاص الذين لا درجة لهم أو لا حصيلة، وقد يختلفون عن الآخرين. هذه مقارنة بين ما يقوله النموذج وهذه السجلات؛ وهي لا تبيّن أثر العلاج.</translation>
    </message>
    <message>
        <source>In people like this ({}; {}) it ranks worse: {} ({} to {}) against {} ({} to {}) in the others</source>
        <translation>لدى أشخاص كهذا ({}؛ {}) يكون ترتيبه أسوأ: {} ({} إلى {}) مقابل {} ({} إلى {}) لدى الآخرين</translation>
    </message>
    <message>
        <source>In people like this ({}; {}) what it said was too low</source>
        <translation>لدى أشخاص كهذا ({}؛ {}) كان ما تنبأ به منخفضًا أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>In people like this ({}; {}) what it said was too high</source>
        <translation>لدى أشخاص كهذا ({}؛ {}) كان ما تنبأ به مرتفعًا أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>below the {} mL/min for which the formula was made</source>
        <translation>أدنى من {} mL/min التي وُضعت لها المعادلة</translation>
    </message>
    <message>
        <source>{} of its inputs are not known: too many for a range</source>
        <translation>‏{} من مدخلاته غير معروفة: أكثر من أن يُعطى مجال</translation>
    </message>
    <message>
        <source>whatever its missing inputs are, the model would say nothing</source>
        <translation>مهما كانت مدخلاته الناقصة، فلن يعطي النموذج نتيجة</translation>
    </message>
    <message>
        <source>Stage {} and {} of the same day contradict each other</source>
        <translation>المرحلة {} و{} في اليوم نفسه متناقضتان</translation>
    </message>
    <message>
        <source>The record says that {} ended before it began</source>
        <translation>يذكر السجل أن {} انتهى قبل أن يبدأ</translation>
    </message>
    <message>
        <source>The record says that {} ended before it began, so the lines cannot be counted</source>
        <translation>يذكر السجل أن {} انتهى قبل أن يبدأ، لذلك لا يمكن عدّ خطوط العلاج</translation>
    </message>
    <message>
        <source>{}, with a caution that keeps it from the first shelf</source>
        <translation>‏{}، مع تحفّظ يبعده عن المجموعة الأولى</translation>
    </message>
    <message>
        <source>Stated as maintenance, and the tumour responded to the last treatment</source>
        <translation>مذكور كعلاج مداومة، وقد استجاب الورم للعلاج الأخير</translation>
    </message>
    <message>
        <source>complete response</source>
        <translation>استجابة كاملة</translation>
    </message>
    <message>
        <source>partial response</source>
        <translation>استجابة جزئية</translation>
    </message>
    <message>
        <source>The formula is for ages of {} to {} years.</source>
        <translation>المعادلة مخصصة للأعمار من {} إلى {} سنة.</translation>
    </message>
    <message>
        <source>Pathogenic variant of {} in the germline</source>
        <translation>متغير ممرض في {} في الخط الإنتاشي</translation>
    </message>
    <message>
        <source>Pathogenic variant of {}, perhaps inherited</source>
        <translation>متغير ممرض في {}، قد يكون موروثًا</translation>
    </message>
    <message>
        <source>What a variant of {} implies is not stated here.</source>
        <translation>ما يترتب على متغير في {} غير مذكور هنا.</translation>
    </message>
    <message>
        <source>A test of the germline would tell; until then nothing is implied.</source>
        <translation>فحص الخط الإنتاشي سيبيّن ذلك؛ وحتى حينه لا يترتب شيء.</translation>
    </message>
    <message>
        <source>{} is planned.</source>
        <translation>‏{} مُخطَّط له.</translation>
    </message>
    <message>
        <source>The dose is not recorded.</source>
        <translation>الجرعة غير مسجّلة.</translation>
    </message>
    <message>
        <source>The age at the treatment is not known.</source>
        <translation>العمر عند العلاج غير معروف.</translation>
    </message>
    <message>
        <source>A person of the tree has no identifier.</source>
        <translation>أحد أفراد الشجرة بلا معرّف.</translation>
    </message>
    <message>
        <source>Two people have the identifier {}.</source>
        <translation>لشخصين المعرّف نفسه {}.</translation>
    </message>
    <message>
        <source>The tree does not say whom it is about.</source>
        <translation>لا تبيّن الشجرة عمّن هي.</translation>
    </message>
    <message>
        <source>{} has the same person, {}, as father and mother.</source>
        <translation>‏{}: الشخص نفسه، {}، هو الأب والأم.</translation>
    </message>
    <message>
        <source>{} has two fathers: {} and {}.</source>
        <translation>‏{} له أبوان: {} و{}.</translation>
    </message>
    <message>
        <source>{} has two mothers: {} and {}.</source>
        <translation>‏{} له أمّان: {} و{}.</translation>
    </message>
    <message>
        <source>{} is the father of {} and a woman.</source>
        <translation>‏{} هو أب {} وجنسه أنثى.</translation>
    </message>
    <message>
        <source>{} is the mother of {} and a man.</source>
        <translation>‏{} هي أم {} وجنسها ذكر.</translation>
    </message>
    <message>
        <source>{} has a parent, {}, who is not in the tree.</source>
        <translation>‏{} له والد، {}، ليس في الشجرة.</translation>
    </message>
    <message>
        <source>{} is a parent of {} and not older: born {} and {}.</source>
        <translation>‏{} والد {} وليس أكبر منه: سنتا الميلاد {} و{}.</translation>
    </message>
    <message>
        <source>{} is a parent of {} and died, at {}, years before the birth.</source>
        <translation>‏{} والد {} وتوفي في عمر {}، قبل الولادة بسنوات.</translation>
    </message>
    <message>
        <source>{} has an age of {}; ages go from 0 to 125.</source>
        <translation>‏{} عمره {}؛ الأعمار من 0 إلى 125.</translation>
    </message>
    <message>
        <source>{} is born in the future: {}.</source>
        <translation>‏{} مولود في المستقبل: {}.</translation>
    </message>
    <message>
        <source>{}, born {}, cannot have reached the age of {} yet.</source>
        <translation>‏{}، المولود في {}، لا يمكن أن يكون قد بلغ عمر {} بعد.</translation>
    </message>
    <message>
        <source>{} has an age of {} at the diagnosis of {}; ages go from 0 to 125.</source>
        <translation>‏{} عمره {} عند تشخيص {}؛ الأعمار من 0 إلى 125.</translation>
    </message>
    <message>
        <source>{} has {} diagnosed at {}, after death at {}.</source>
        <translation>‏{} شُخّص لديه {} في عمر {}، بعد الوفاة في عمر {}.</translation>
    </message>
    <message>
        <source>{} has {} diagnosed at {}, later than the present age of {}.</source>
        <translation>‏{} شُخّص لديه {} في عمر {}، أي بعد عمره الحالي {}.</translation>
    </message>
    <message>
        <source>{} is a man with {}.</source>
        <translation>‏{} رجل ولديه {}.</translation>
    </message>
    <message>
        <source>{} is a woman with {}.</source>
        <translation>‏{} امرأة ولديها {}.</translation>
    </message>
    <message>
        <source>{} is said to have {} and not to have it.</source>
        <translation>‏{}: ذُكر أن لديه {} وأنه ليس لديه.</translation>
    </message>
    <message>
        <source>{} has cancer of the second breast and none of the first.</source>
        <translation>‏{} لديه سرطان في الثدي الثاني ولا سرطان في الأول.</translation>
    </message>
    <message>
        <source>{} has cancer of the second breast, at {}, before that of the first, at {}.</source>
        <translation>‏{} لديه سرطان الثدي الثاني في عمر {}، قبل سرطان الثدي الأول في عمر {}.</translation>
    </message>
    <message>
        <source>{} has results of a breast cancer and no breast cancer.</source>
        <translation>‏{} لديه نتائج سرطان ثدي دون سرطان ثدي.</translation>
    </message>
    <message>
        <source>{} is a descendant of itself.</source>
        <translation>‏{} من نسل نفسه.</translation>
    </message>
    <message>
        <source>{} is marked as an identical twin and the other is not in the tree.</source>
        <translation>‏{} محدّد كتوأم متطابق والآخر ليس في الشجرة.</translation>
    </message>
    <message>
        <source>{} and {} are identical twins and do not have the same two parents.</source>
        <translation>‏{} و{} توأمان متطابقان وليس لهما الوالدان نفساهما.</translation>
    </message>
    <message>
        <source>{} and {} are identical twins of different sex.</source>
        <translation>‏{} و{} توأمان متطابقان مختلفا الجنس.</translation>
    </message>
    <message>
        <source>{} and {} are identical twins born in different years.</source>
        <translation>‏{} و{} توأمان متطابقان وُلدا في سنتين مختلفتين.</translation>
    </message>
    <message>
        <source>{} and {} are identical twins with different results for {}.</source>
        <translation>‏{} و{} توأمان متطابقان نتائجهما مختلفة في {}.</translation>
    </message>
    <message>
        <source>{} is not connected with the patient.</source>
        <translation>‏{} لا صلة له بالمريض.</translation>
    </message>
    <message>
        <source>The parents or grandparents are not all in the tree.</source>
        <translation>الوالدان أو الأجداد ليسوا جميعًا في الشجرة.</translation>
    </message>
    <message>
        <source>It is not known of {} of the relatives.</source>
        <translation>غير معروف لدى {} من الأقارب.</translation>
    </message>
    <message>
        <source>Nobody in the tree is affected.</source>
        <translation>لا أحد في الشجرة مصاب.</translation>
    </message>
    <message>
        <source>An age at diagnosis is not known.</source>
        <translation>أحد الأعمار عند التشخيص غير معروف.</translation>
    </message>
    <message>
        <source>A family tree does not say it.</source>
        <translation>شجرة العائلة لا تبيّن ذلك.</translation>
    </message>
    <message>
        <source>Names and identifiers are written as numbers in the order of the tree.</source>
        <translation>تُكتب الأسماء والمعرّفات أرقامًا بترتيب الشجرة.</translation>
    </message>
    <message>
        <source>{}: the kind of the test of {} is not stated; CanRisk refuses the file.</source>
        <translation>‏{}: نوع فحص {} غير مذكور؛ يرفض CanRisk الملف.</translation>
    </message>
    <message>
        <source>{}: the file has no column for the test of {}.</source>
        <translation>‏{}: لا عمود في الملف لفحص {}.</translation>
    </message>
    <message>
        <source>{}: an age of 0 is written as not stated.</source>
        <translation>‏{}: العمر 0 يُكتب كغير مذكور.</translation>
    </message>
    <message>
        <source>{}: an age of 0 at the diagnosis of {} is written as not known.</source>
        <translation>‏{}: العمر 0 عند تشخيص {} يُكتب كغير معروف.</translation>
    </message>
    <message>
        <source>{}: not known whether living; written as living.</source>
        <translation>‏{}: غير معروف هل هو على قيد الحياة؛ يُكتب كحي.</translation>
    </message>
    <message>
        <source>{}: the file has no place for {}.</source>
        <translation>‏{}: لا موضع في الملف لـ {}.</translation>
    </message>
    <message>
        <source>{}: only the first {} is written.</source>
        <translation>‏{}: يُكتب أول {} فقط.</translation>
    </message>
    <message>
        <source>{}: not known, but written as not had: {}.</source>
        <translation>‏{}: غير معروف، لكنه يُكتب كعدم إصابة: {}.</translation>
    </message>
    <message>
        <source>{}: the file has no place for not having had {}.</source>
        <translation>‏{}: لا موضع في الملف لعدم الإصابة بـ {}.</translation>
    </message>
    <message>
        <source>{} has one parent in the tree; the other is written as {}, of whom nothing is known.</source>
        <translation>‏{} له والد واحد في الشجرة؛ ويُكتب الآخر باسم {}، ولا يُعرف عنه شيء.</translation>
    </message>
    <message>
        <source>{}: CanRisk takes identifiers of at most 7 letters.</source>
        <translation>‏{}: يقبل CanRisk معرّفات من 7 أحرف على الأكثر.</translation>
    </message>
    <message>
        <source>The name of {} is written without line breaks and outer blanks.</source>
        <translation>يُكتب اسم {} دون فواصل أسطر ودون مسافات في الطرفين.</translation>
    </message>
    <message>
        <source>The sex of {} is not known; CanRisk refuses a family with such a person.</source>
        <translation>جنس {} غير معروف؛ يرفض CanRisk عائلة فيها شخص كهذا.</translation>
    </message>
    <message>
        <source>What is known of {}, the patient, beyond sex, year of birth and cancers belongs to the record and is not written.</source>
        <translation>ما يُعرف عن {}، أي المريض، عدا الجنس وسنة الميلاد والسرطانات مكانه السجل ولا يُكتب.</translation>
    </message>
    <message>
        <source>Not filled: the saved family tree cannot be read.</source>
        <translation>لم يُملأ: تعذّرت قراءة شجرة العائلة المحفوظة.</translation>
    </message>
    <message>
        <source>Stated as maintenance after response; the last one recorded is {} days old</source>
        <translation>مذكور كعلاج مداومة بعد الاستجابة؛ آخر استجابة مسجّلة مضى عليها {} يوم</translation>
    </message>
    <message>
        <source>Not taken: {} follows from the age and the horizon.</source>
        <translation>لم يُقبل: {} يُستنتج من العمر والأفق الزمني.</translation>
    </message>
    <message>
        <source>Relatives are known who are not in the tree.</source>
        <translation>يوجد أقارب معروفون ليسوا في شجرة العائلة.</translation>
    </message>
    <message>
        <source>It is not known whether siblings share both parents.</source>
        <translation>لا يُعرف هل يشترك الإخوة والأخوات في كلا الوالدين.</translation>
    </message>
    <message>
        <source>Not filled: the tree does not say it of every first-degree relative.</source>
        <translation>لم يُملأ: لا تذكر شجرة العائلة ذلك لكل قريب من الدرجة الأولى.</translation>
    </message>
    <message>
        <source>The record&apos;s family history has changed since the tree was saved.</source>
        <translation>تغيّرت القصة العائلية في السجل منذ حفظ شجرة العائلة.</translation>
    </message>
    <message>
        <source>Relatives whose place in the tree is not known are not written.</source>
        <translation>لا يُكتب الأقارب الذين لا يُعرف موضعهم في شجرة العائلة.</translation>
    </message>
    <message>
        <source>Not filled: the date is not known.</source>
        <translation>لم يُملأ: التاريخ غير معروف.</translation>
    </message>
    <message>
        <source>The date of birth leaves {} to {} years: whether a figure up to an age still holds is not known.</source>
        <translation>يسمح تاريخ الميلاد بعمر من {} إلى {} سنة: لا يُعرف ما إذا كان الرقم المحدد حتى عمر معين لا يزال ساريًا.</translation>
    </message>
</context>
<context>
    <name>ModelTables</name>
    <message>
        <source>By month</source>
        <translation>حتى الشهر</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of values</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1; more than %2 is read as %2</source>
        <comment>range, highest value that tells</comment>
        <translation>‏%1؛ ما زاد على %2 يُقرأ كـ %2</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>الفوج</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Calibration of the cohorts</source>
        <translation>معايرة الأفواج</translation>
    </message>
    <message>
        <source>The card states differences alone, so there is nothing to draw of what was said against what was seen.</source>
        <translation>لا تذكر البطاقة إلا الفروق، فلا شيء يُرسم للمتنبأ به مقابل المشاهَد.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Points of the calibration plot</source>
        <translation>نقاط مخطط المعايرة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>المتنبأ به</translation>
    </message>
    <message>
        <source>Squares are whole cohorts, circles the groups of %1; on the dashed line both are equal. The card holds no groups by what was said, so these are its groups of people: seen is their share with the outcome, said is that less the difference the card states.</source>
        <translation>المربّعات أفواج كاملة، والدوائر مجموعات %1؛ وعلى الخط المتقطع يتساوى الاثنان. لا تتضمن البطاقة مجموعات بحسب المتنبأ به، لذلك فهذه مجموعات أشخاصها: المشاهَد هو نسبة من لديهم الحصيلة منها، والمتنبأ به هو ذلك ناقص الفرق الذي تذكره البطاقة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a grouping, group</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>الأشخاص أقل مما ينبغي</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Groups of people</source>
        <translation>مجموعات الأشخاص</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>may be missing</source>
        <translation>قد يكون ناقصًا</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>values outside are refused, not clipped; what is not known is never taken as normal</source>
        <translation>القيم خارج المجال تُرفض ولا تُقتطع؛ وما هو غير معروف لا يُعدّ طبيعيًا أبدًا</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>Values accepted</source>
        <translation>القيم المقبولة</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>الحاجة</translation>
    </message>
    <message>
        <source>Seen less said</source>
        <translation>المشاهَد ناقص المتنبأ به</translation>
    </message>
    <message>
        <source>Said less seen</source>
        <translation>المتنبأ به ناقص المشاهَد</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>الميل</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>المشاهَد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>الحصيلة</translation>
    </message>
    <message>
        <source>years</source>
        <comment>unit of an age</comment>
        <translation>سنة</translation>
    </message>
    <message>
        <source>what was said against what was seen in the people of the card, with 95 % intervals</source>
        <translation>المتنبأ به مقابل المشاهَد لدى أشخاص البطاقة، مع فواصل ثقة 95 %</translation>
    </message>
    <message>
        <source>figures in groups of people with 95 % intervals; a flag needs a difference that chance makes in less than 1 of 100 cohorts</source>
        <translation>أرقام في مجموعات من الأشخاص مع فواصل ثقة 95 %؛ تحتاج الإشارة إلى فرق لا تُحدثه المصادفة إلا في أقل من 1 من 100 فوج</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>prognosis under the treatment received, not effect of choosing it</source>
        <translation>الإنذار تحت العلاج المُتلقّى، لا أثر اختياره</translation>
    </message>
    <message>
        <source>what a treatment adds, from a randomised comparison</source>
        <translation>ما يضيفه العلاج، من مقارنة معشّاة</translation>
    </message>
    <message>
        <source>response of cells outside the body</source>
        <translation>استجابة الخلايا خارج الجسم</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>الجرعة</translation>
    </message>
    <message>
        <source>its boosted trees alone</source>
        <translation>أشجاره المعزَّزة وحدها</translation>
    </message>
    <message>
        <source>linear model on the same inputs</source>
        <translation>نموذج خطي بالمدخلات نفسها</translation>
    </message>
    <message>
        <source>blend of both</source>
        <translation>مزيج من الاثنين</translation>
    </message>
    <message>
        <source>one input alone</source>
        <translation>مُدخل واحد وحده</translation>
    </message>
    <message>
        <source>published model</source>
        <translation>نموذج منشور</translation>
    </message>
    <message>
        <source>second published model</source>
        <translation>نموذج منشور ثانٍ</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>هذا النموذج</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>المساحة تحت المنحنى</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>درجة Brier</translation>
    </message>
    <message>
        <source>Seen less said</source>
        <translation>المشاهَد ناقص المتنبأ به</translation>
    </message>
    <message>
        <source>Calibration slope</source>
        <translation>ميل المعايرة</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>Integrated Brier score</source>
        <translation>درجة Brier التكاملية</translation>
    </message>
    <message>
        <source>Seen less said, first horizon</source>
        <translation>المشاهَد ناقص المتنبأ به، الأفق الأول</translation>
    </message>
    <message>
        <source>Rank correlation in a person</source>
        <translation>ارتباط الرتب لدى الشخص الواحد</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>متوسط الخطأ</translation>
    </message>
    <message>
        <source>Said less seen</source>
        <translation>المتنبأ به ناقص المشاهَد</translation>
    </message>
    <message>
        <source>what it says is too low</source>
        <translation>ما يتنبأ به منخفض أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>what it says is too high</source>
        <translation>ما يتنبأ به مرتفع أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>it ranks worse than in the others</source>
        <translation>ترتيبه أسوأ مما لدى الآخرين</translation>
    </message>
    <message>
        <source>aid to a diagnosis</source>
        <comment>claim of a model</comment>
        <translation>مساعدة على التشخيص</translation>
    </message>
    <message>
        <source>%1: %2 people, %3 with the outcome</source>
        <comment>cohort, people, events</comment>
        <translation>‏%1: %2 شخص، منهم %3 مع الحصيلة</translation>
    </message>
    <message>
        <source>%1: %2 people</source>
        <comment>cohort, people</comment>
        <translation>‏%1: %2 شخص</translation>
    </message>
    <message>
        <source>%1: %2 values of %3 people</source>
        <comment>cohort, values, people</comment>
        <translation>‏%1: %2 قيمة من %3 شخص</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>ارتباط الرتب</translation>
    </message>
    <message>
        <source>it ranks a little worse, which may be chance</source>
        <translation>ترتيبه أسوأ قليلًا، وقد يكون ذلك مصادفة</translation>
    </message>
</context>
<context>
    <name>OptionFigures</name>
    <message>
        <source>%1: not to be given here</source>
        <translation>‏%1: لا يُعطى هنا</translation>
    </message>
    <message>
        <source>%1 %2 mg %3, %4</source>
        <comment>drug, milligrams, schedule, route</comment>
        <translation>‏%1 %2 mg %3، %4</translation>
    </message>
    <message>
        <source>%1: no number without %2</source>
        <translation>‏%1: لا رقم دون %2</translation>
    </message>
    <message>
        <source>because of: %1</source>
        <translation>بسبب: %1</translation>
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
        <translation>‏%1 (%2 إلى %3)</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <comment>design, number</comment>
        <translation>‏%1، %2 شخص</translation>
    </message>
    <message>
        <source>no comparator</source>
        <translation>بلا مقارن</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>This therapy</source>
        <translation>هذا العلاج</translation>
    </message>
    <message>
        <source>Hazard ratio</source>
        <translation>نسبة الخطر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>endpoint, median or proportion</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>This person differs: %1.</source>
        <translation>هذا الشخص مختلف: %1.</translation>
    </message>
    <message>
        <source>earlier treatment: %1</source>
        <translation>العلاج السابق: %1</translation>
    </message>
    <message>
        <source>brain metastases: %1</source>
        <translation>النقائل الدماغية: %1</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>لم يُشمل: %1</translation>
    </message>
    <message>
        <source>all of these:</source>
        <translation>كل ما يلي:</translation>
    </message>
    <message>
        <source>one of these:</source>
        <translation>واحد مما يلي:</translation>
    </message>
    <message>
        <source>not:</source>
        <translation>ليس:</translation>
    </message>
    <message>
        <source>More than three facts stand in the way, or one that cannot be otherwise.</source>
        <translation>أكثر من ثلاث حقائق تحول دونه، أو حقيقة لا يمكن أن تكون غير ذلك.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>how a fact could be changed</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1: can change</source>
        <translation>‏%1: قابل للتغيير</translation>
    </message>
    <message>
        <source>%1: cannot be changed</source>
        <translation>‏%1: غير قابل للتغيير</translation>
    </message>
    <message>
        <source>Nothing that is recorded stands in its way.</source>
        <translation>لا شيء مسجّل يحول دونه.</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>؛ و </translation>
    </message>
    <message>
        <source>%1: no dose is stated for this person</source>
        <translation>‏%1: لا جرعة مذكورة لهذا الشخص</translation>
    </message>
    <message>
        <source>%1 first %2 mg, then %3 mg %4, %5</source>
        <comment>drug, first dose, later dose, schedule, route</comment>
        <translation>‏%1 أولًا %2 mg، ثم %3 mg %4، %5</translation>
    </message>
    <message>
        <source>⚠ whether another dose is asked for is not known without: %1</source>
        <translation>⚠ لا يُعرف هل تُطلب جرعة أخرى دون: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>value, date</comment>
        <translation>‏%1 بتاريخ %2</translation>
    </message>
    <message>
        <source>%1, date not known</source>
        <translation>‏%1، التاريخ غير معروف</translation>
    </message>
    <message>
        <source>rests on: %1</source>
        <translation>يستند إلى: %1</translation>
    </message>
    <message>
        <source>⚠ a value it rests on is old or has no date: measure again</source>
        <translation>⚠ قيمة يستند إليها قديمة أو بلا تاريخ: أعد القياس</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a value without its interval</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>* The source that was read gives no interval.</source>
        <translation>* لا يعطي المصدر المقروء فاصلًا.</translation>
    </message>
</context>
<context>
    <name>OptionView</name>
    <message>
        <source>by evidence level</source>
        <translation>بحسب مستوى البيّنة</translation>
    </message>
    <message>
        <source>by the model&apos;s number</source>
        <translation>بحسب رقم النموذج</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>بحسب الاسم</translation>
    </message>
    <message>
        <source>by what they rest on</source>
        <translation>بحسب ما تستند إليه</translation>
    </message>
    <message>
        <source>This order is yours, not the program&apos;s: %1 on each shelf. The ranks are the program&apos;s.</source>
        <comment>by name</comment>
        <translation>هذا ترتيبك وليس ترتيب البرنامج: %1 داخل كل مجموعة. أرقام الترتيب هي أرقام البرنامج.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) have no number of a model and stand last on their shelf.</source>
        <translation>
            <numerusform>كل الخيارات لها رقم نموذج.</numerusform>
            <numerusform>خيار واحد بلا رقم نموذج وهو آخر مجموعته.</numerusform>
            <numerusform>خياران بلا رقم نموذج وهما في آخر مجموعتهما.</numerusform>
            <numerusform>%n خيارات بلا رقم نموذج وهي في آخر مجموعتها.</numerusform>
            <numerusform>%n خيارًا بلا رقم نموذج وهي في آخر مجموعتها.</numerusform>
            <numerusform>%n خيار بلا رقم نموذج وهي في آخر مجموعتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) have no evidence level and stand last on their shelf.</source>
        <translation>
            <numerusform>كل الخيارات لها مستوى بيّنة.</numerusform>
            <numerusform>خيار واحد بلا مستوى بيّنة وهو آخر مجموعته.</numerusform>
            <numerusform>خياران بلا مستوى بيّنة وهما في آخر مجموعتهما.</numerusform>
            <numerusform>%n خيارات بلا مستوى بيّنة وهي في آخر مجموعتها.</numerusform>
            <numerusform>%n خيارًا بلا مستوى بيّنة وهي في آخر مجموعتها.</numerusform>
            <numerusform>%n خيار بلا مستوى بيّنة وهي في آخر مجموعتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers come from %n models and cannot be compared with each other.</source>
        <translation>
            <numerusform>لا أرقام من نماذج.</numerusform>
            <numerusform>الأرقام من نموذج واحد.</numerusform>
            <numerusform>الأرقام من نموذجين ولا يمكن مقارنة بعضها ببعض.</numerusform>
            <numerusform>الأرقام من %n نماذج ولا يمكن مقارنة بعضها ببعض.</numerusform>
            <numerusform>الأرقام من %n نموذجًا ولا يمكن مقارنة بعضها ببعض.</numerusform>
            <numerusform>الأرقام من %n نموذج ولا يمكن مقارنة بعضها ببعض.</numerusform>
        </translation>
    </message>
    <message>
        <source>biomarker</source>
        <translation>واسم حيوي</translation>
    </message>
    <message>
        <source>standard regimen</source>
        <translation>نظام علاجي معياري</translation>
    </message>
    <message>
        <source>off label</source>
        <translation>خارج الاستطباب المرخّص</translation>
    </message>
    <message>
        <source>supportive care</source>
        <translation>رعاية داعمة</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>مع «%1»</translation>
    </message>
    <message>
        <source>only the shelf “%1”</source>
        <translation>المجموعة «%1» فقط</translation>
    </message>
    <message>
        <source>only what rests on: %1</source>
        <translation>فقط ما يستند إلى: %1</translation>
    </message>
    <message>
        <source>only with a criterion that is not known</source>
        <translation>فقط ما فيه معيار غير معروف</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>drugs</comment>
        <translation>دون %1</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides none of %n option(s).</source>
        <translation>
            <numerusform>لا خيارات لإخفائها.</numerusform>
            <numerusform>لا يخفي المرشّح الخيار الوحيد.</numerusform>
            <numerusform>لا يخفي المرشّح أيًا من الخيارين.</numerusform>
            <numerusform>لا يخفي المرشّح أيًا من الخيارات وعددها %n.</numerusform>
            <numerusform>لا يخفي المرشّح أيًا من الخيارات وعددها %n.</numerusform>
            <numerusform>لا يخفي المرشّح أيًا من الخيارات وعددها %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n option(s) hidden by the filter, none of them on the first shelf.</source>
        <translation>
            <numerusform>أخفى المرشّح %1 من %n خيار، لا شيء منها في المجموعة الأولى.</numerusform>
            <numerusform>أخفى المرشّح %1 من خيار واحد، وليس في المجموعة الأولى.</numerusform>
            <numerusform>أخفى المرشّح %1 من خيارين، لا شيء منها في المجموعة الأولى.</numerusform>
            <numerusform>أخفى المرشّح %1 من %n خيارات، لا شيء منها في المجموعة الأولى.</numerusform>
            <numerusform>أخفى المرشّح %1 من %n خيارًا، لا شيء منها في المجموعة الأولى.</numerusform>
            <numerusform>أخفى المرشّح %1 من %n خيار، لا شيء منها في المجموعة الأولى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>‏%1 وواحد آخر</numerusform>
            <numerusform>‏%1 واثنان آخران</numerusform>
            <numerusform>‏%1 و%n أخرى</numerusform>
            <numerusform>‏%1 و%n أخرى</numerusform>
            <numerusform>‏%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 options hidden by the filter, %n of them on the first shelf: %3.</source>
        <translation>
            <numerusform>أخفى المرشّح %1 من %2 من الخيارات، لا شيء منها في المجموعة الأولى: %3.</numerusform>
            <numerusform>أخفى المرشّح %1 من %2 من الخيارات، واحد منها في المجموعة الأولى: %3.</numerusform>
            <numerusform>أخفى المرشّح %1 من %2 من الخيارات، اثنان منها في المجموعة الأولى: %3.</numerusform>
            <numerusform>أخفى المرشّح %1 من %2 من الخيارات، %n منها في المجموعة الأولى: %3.</numerusform>
            <numerusform>أخفى المرشّح %1 من %2 من الخيارات، %n منها في المجموعة الأولى: %3.</numerusform>
            <numerusform>أخفى المرشّح %1 من %2 من الخيارات، %n منها في المجموعة الأولى: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <comment>what the filter asks</comment>
        <translation>المعروض: %1.</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>تحفّظ</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>غير مستوفى</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Biomarker</source>
        <translation>واسم حيوي</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>نوع الورم</translation>
    </message>
    <message>
        <source>Line of treatment</source>
        <translation>خط العلاج</translation>
    </message>
    <message>
        <source>Earlier treatment</source>
        <translation>العلاج السابق</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>المقاومة</translation>
    </message>
    <message>
        <source>Performance status</source>
        <translation>الحالة الأدائية</translation>
    </message>
    <message>
        <source>Kidney</source>
        <translation>الكلية</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>الكبد</translation>
    </message>
    <message>
        <source>Blood count</source>
        <translation>تعداد الدم</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Supported and eligible</source>
        <translation>مدعوم ومؤهل</translation>
    </message>
    <message>
        <source>For consideration</source>
        <translation>قابل للدراسة</translation>
    </message>
    <message>
        <source>Not advised</source>
        <translation>لا يُنصح به</translation>
    </message>
    <message>
        <source>Best supportive care</source>
        <translation>أفضل رعاية داعمة</translation>
    </message>
    <message>
        <source>Clinical trial</source>
        <translation>تجربة سريرية</translation>
    </message>
    <message>
        <source>matched on %1</source>
        <translation>مطابق على %1</translation>
    </message>
    <message>
        <source>off label, matched on %1</source>
        <translation>خارج الاستطباب المرخّص، مطابق على %1</translation>
    </message>
    <message>
        <source>standard regimen without biomarker</source>
        <translation>نظام علاجي معياري دون واسم حيوي</translation>
    </message>
    <message>
        <source>always listed</source>
        <translation>يُدرج دائمًا</translation>
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
        <translation>‏%1 البند %2، مستواه الخاص: %3</translation>
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
        <translation>‏%1، بلا تاريخ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label or guideline, date</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>accelerated approval</source>
        <translation>ترخيص مُعجَّل</translation>
    </message>
    <message>
        <source>conditional approval</source>
        <translation>ترخيص مشروط</translation>
    </message>
    <message>
        <source>approval withdrawn</source>
        <translation>سُحب الترخيص</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>ترخيص</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>regulator, kind of approval, date</comment>
        <translation>‏%1: %2، %3</translation>
    </message>
    <message>
        <source>response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>median progression-free survival</source>
        <translation>وسيط البقيا بدون تقدم المرض</translation>
    </message>
    <message>
        <source>median survival</source>
        <translation>وسيط البقيا</translation>
    </message>
    <message>
        <source>months</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>endpoint, value, unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <comment>95 % interval</comment>
        <translation>‏ (%1 إلى %2)</translation>
    </message>
    <message>
        <source>, n = %1</source>
        <translation>، n = %1</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>لا نموذج</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>probability, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pharmacogenes</source>
        <translation>الجينات الدوائية</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>القلب</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>الرئة</translation>
    </message>
    <message>
        <source>Pregnancy and fertility</source>
        <translation>الحمل والخصوبة</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>العدوى</translation>
    </message>
    <message>
        <source>Immune system</source>
        <translation>الجهاز المناعي</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>النزف</translation>
    </message>
    <message>
        <source>Thrombosis</source>
        <translation>الخثار</translation>
    </message>
    <message>
        <source>Nervous system</source>
        <translation>الجهاز العصبي</translation>
    </message>
    <message>
        <source>Metabolism</source>
        <translation>الاستقلاب</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>التداخل الدوائي</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>التطعيم</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>نمط الحياة</translation>
    </message>
    <message>
        <source>Other conditions</source>
        <translation>أمراض مصاحبة</translation>
    </message>
    <message>
        <source>Treatment before</source>
        <translation>العلاج السابق</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
</context>
<context>
    <name>OutlookHtml</name>
    <message numerus="yes">
        <source>%n other input(s)</source>
        <translation>
            <numerusform>لا مدخلات أخرى</numerusform>
            <numerusform>مُدخل آخر</numerusform>
            <numerusform>مُدخلان آخران</numerusform>
            <numerusform>%n مدخلات أخرى</numerusform>
            <numerusform>%n مُدخلًا آخر</numerusform>
            <numerusform>%n مُدخل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>Answer (blend)</source>
        <translation>الإجابة (المزيج)</translation>
    </message>
    <message>
        <source>Answer (trees)</source>
        <translation>الإجابة (الأشجار)</translation>
    </message>
    <message>
        <source>Without the event after</source>
        <translation>دون الحدث بعد</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فاصل ثقة 95 %</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>الأشجار</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>الخطي</translation>
    </message>
    <message>
        <source>Still followed</source>
        <translation>لا يزال قيد المتابعة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Range for this person</source>
        <translation>المجال لهذا الشخص</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>low, high</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>start: all people the model was fitted on</source>
        <translation>البداية: كل الأشخاص الذين دُرّب عليهم النموذج</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>هذا الشخص</translation>
    </message>
    <message>
        <source>Model %1 %2 (content %3)</source>
        <comment>id, version, hash</comment>
        <translation>النموذج %1 %2 (البصمة %3)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No number: %1.</source>
        <translation>لا رقم: %1.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>%1 gives no number: %2</source>
        <comment>published model, why</comment>
        <translation>لا يعطي %1 رقمًا: %2</translation>
    </message>
    <message>
        <source>… %1</source>
        <comment>of a published model, with which treatments</comment>
        <translation>… %1</translation>
    </message>
    <message>
        <source>%1 was given its default for what is not known here: %2.</source>
        <translation>أُعطي %1 قيمته الافتراضية لما هو غير معروف هنا: %2.</translation>
    </message>
    <message>
        <source>Published model, same person</source>
        <translation>نموذج منشور، الشخص نفسه</translation>
    </message>
    <message>
        <source>Without the event, by randomised arm</source>
        <translation>دون الحدث، بحسب الذراع المعشّاة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The difference between the arms is the average effect seen in the trial; that this person gains more or less is not known.</source>
        <translation>الفرق بين الذراعين هو متوسط الأثر المشاهَد في التجربة؛ ولا يُعرف هل يستفيد هذا الشخص أكثر أم أقل.</translation>
    </message>
    <message>
        <source>Published models give no interval for one person.</source>
        <translation>لا تعطي النماذج المنشورة فاصلًا لشخص واحد.</translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>prognosis under the treatment received, not effect of choosing it</source>
        <translation>الإنذار تحت العلاج المُتلقّى، لا أثر اختياره</translation>
    </message>
    <message>
        <source>what a treatment adds, from a randomised comparison</source>
        <translation>ما يضيفه العلاج، من مقارنة معشّاة</translation>
    </message>
    <message>
        <source>response of cells outside the body, no clinical benefit</source>
        <translation>استجابة الخلايا خارج الجسم، لا فائدة سريرية</translation>
    </message>
    <message>
        <source>aid to a diagnosis that somebody else makes</source>
        <translation>مساعدة على تشخيص يضعه شخص آخر</translation>
    </message>
    <message>
        <source>dose on which such people were stable</source>
        <translation>الجرعة التي استقر عليها أشخاص كهؤلاء</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <translation>‏%1 س</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>months</comment>
        <translation>‏%1 ش</translation>
    </message>
    <message>
        <source>mg a week</source>
        <translation>mg أسبوعيًا</translation>
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
        <translation>‏%1: %2؛ لدى %3 من 10 أشخاص كهذا تقع بين %4 و%5 (%6).</translation>
    </message>
    <message>
        <source>Of 100 people like this, %1 had the outcome (%2) and %3 did not; among the people with the nearest scores it was %4 to %5 of 100 (95 % interval). Time: %6.</source>
        <translation>من 100 شخص كهذا كانت الحصيلة لدى %1 (%2) ولم تكن لدى %3؛ وبين ذوي أقرب الدرجات كانت من %4 إلى %5 من 100 (فاصل ثقة 95 %). الزمن: %6.</translation>
    </message>
    <message>
        <source>Of 100 people like this, %1 were without the event (%2) after %3 and %4 were not; among the people with the nearest scores it was %5 to %6 of 100 (95 % interval).</source>
        <translation>من 100 شخص كهذا بقي %1 دون الحدث (%2) بعد %3 ولم يبقَ %4؛ وبين ذوي أقرب الدرجات كانت من %5 إلى %6 من 100 (فاصل ثقة 95 %).</translation>
    </message>
    <message>
        <source>%1 of 10 people like this stay without the event for longer than %2 months.</source>
        <translation>‏%1 من 10 أشخاص كهذا يبقون دون الحدث أكثر من %2 شهر.</translation>
    </message>
    <message>
        <source>For this person neither outcome can be excluded with %1 % certainty.</source>
        <translation>لا يمكن لهذا الشخص استبعاد أي من الحصيلتين بيقين %1 %.</translation>
    </message>
    <message>
        <source>With %1 % certainty this person is among those with the outcome.</source>
        <translation>بيقين %1 % هذا الشخص بين من لديهم الحصيلة.</translation>
    </message>
    <message>
        <source>With %1 % certainty this person is among those without the outcome.</source>
        <translation>بيقين %1 % هذا الشخص بين من ليست لديهم الحصيلة.</translation>
    </message>
    <message>
        <source>A score like this is unusual among people of either outcome.</source>
        <translation>درجة كهذه غير معتادة بين أشخاص أي من الحصيلتين.</translation>
    </message>
    <message>
        <source>The two readers of the model disagree more about this person than about 95 % of the people it was fitted on: trust the number less.</source>
        <translation>طريقتا النموذج تختلفان بشأن هذا الشخص أكثر مما تختلفان بشأن نحو 95 % ممن دُرّب عليهم: قلّل الثقة بالرقم.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>‏%1 وواحد آخر</numerusform>
            <numerusform>‏%1 واثنان آخران</numerusform>
            <numerusform>‏%1 و%n أخرى</numerusform>
            <numerusform>‏%1 و%n أخرى</numerusform>
            <numerusform>‏%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known, and not taken as zero or normal: %1.</source>
        <translation>غير معروف، ولم يُعدّ صفرًا أو طبيعيًا: %1.</translation>
    </message>
    <message>
        <source>without the event</source>
        <translation>دون الحدث</translation>
    </message>
    <message>
        <source>with the outcome</source>
        <translation>مع الحصيلة</translation>
    </message>
    <message>
        <source>with the event</source>
        <translation>مع الحدث</translation>
    </message>
    <message>
        <source>without the outcome</source>
        <translation>دون الحصيلة</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caption, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>التاريخ غير مسجّل</translation>
    </message>
    <message>
        <source>%1 · lies in the future</source>
        <comment>date</comment>
        <translation>‏%1 · في المستقبل</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <comment>date</comment>
        <translation>‏%1 · اليوم</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>قبل يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
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
        <translation>‏%1 · %2 على الأقل</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tumour type, OncoTree code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Diagnosis not stated</source>
        <translation>التشخيص غير مذكور</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>كما هو مسجّل</translation>
    </message>
    <message>
        <source>Diagnosed</source>
        <translation>تاريخ التشخيص</translation>
    </message>
    <message>
        <source>Histology</source>
        <translation>النمط النسيجي</translation>
    </message>
    <message>
        <source>left</source>
        <translation>أيسر</translation>
    </message>
    <message>
        <source>right</source>
        <translation>أيمن</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>خط الوسط</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>No primary tumour is recorded.</source>
        <translation>لا ورم أولي مسجّل.</translation>
    </message>
    <message>
        <source>Metastases</source>
        <translation>النقائل</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>الخط %1</translation>
    </message>
    <message>
        <source>Line not stated</source>
        <translation>خط العلاج غير مذكور</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>أُوقف: %1</translation>
    </message>
    <message>
        <source>stopped for progression</source>
        <translation>أُوقف بسبب تقدّم المرض</translation>
    </message>
    <message>
        <source>reason for stopping not recorded</source>
        <translation>سبب الإيقاف غير مسجّل</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>المُدخلات: %1</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>given</source>
        <translation>أُعطي</translation>
    </message>
    <message>
        <source>Systemic</source>
        <translation>جهازي</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>جراحة</translation>
    </message>
    <message>
        <source>%1 Gy in %2 fractions</source>
        <translation>‏%1 Gy، الجلسات: %2</translation>
    </message>
    <message>
        <source>%1 Gy</source>
        <translation>%1 Gy</translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation>العلاج الإشعاعي</translation>
    </message>
    <message>
        <source>severity: %1</source>
        <translation>الشدة: %1</translation>
    </message>
    <message>
        <source>criticality: %1</source>
        <translation>الخطورة: %1</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>حساسية</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>الحساسيات</translation>
    </message>
    <message>
        <source>no known allergy</source>
        <translation>لا حساسية معروفة</translation>
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
        <translation>أمراض مصاحبة</translation>
    </message>
    <message>
        <source>none of those asked</source>
        <translation>لا شيء مما سُئل عنه</translation>
    </message>
    <message>
        <source>Asked, absent</source>
        <translation>سُئل عنها وهي غير موجودة</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>الأدوية</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>التبغ</translation>
    </message>
    <message>
        <source>Pack-years</source>
        <translation>علب-سنوات</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>الكحول</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط البدني</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>التغذية</translation>
    </message>
    <message>
        <source>Supplements</source>
        <translation>المكمّلات</translation>
    </message>
    <message>
        <source>Sun exposure</source>
        <translation>التعرّض للشمس</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>مكان العمل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>statement, quantity</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>غير مسجّل: %1</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>قريب</translation>
    </message>
    <message>
        <source>no condition recorded</source>
        <translation>لا مرض مسجّل</translation>
    </message>
    <message>
        <source>at age %1</source>
        <translation>في عمر %1</translation>
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
        <translation>؟ %1</translation>
    </message>
    <message>
        <source>allele fraction %1</source>
        <translation>نسبة الأليل %1</translation>
    </message>
    <message>
        <source>No finding is recorded. That is not the same as none being there.</source>
        <translation>لا موجودة مسجّلة. وهذا لا يعني عدم وجود أي منها.</translation>
    </message>
    <message>
        <source>and %1 more findings, on the genome page</source>
        <translation>و%1 موجودة أخرى، في صفحة الجينوم</translation>
    </message>
    <message>
        <source>Tested normal</source>
        <translation>فُحص وهو طبيعي</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>Not tested, though knowledge asks</source>
        <translation>لم يُفحص مع أن المعرفة تطلبه</translation>
    </message>
    <message>
        <source>and %1 more, on the genome page</source>
        <translation>و%1 غيرها، في صفحة الجينوم</translation>
    </message>
    <message>
        <source>%1 tests, %2 open criteria of the first %3 options</source>
        <comment>numbers</comment>
        <translation>الفحوص: %1، المعايير المفتوحة: %2، للخيارات الأولى: %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>نوع الورم</translation>
    </message>
    <message>
        <source>It decides which tests and rules apply; the count above is not complete without it.</source>
        <translation>يحدد أي الفحوص والقواعد تنطبق؛ والعدد أعلاه غير مكتمل بدونه.</translation>
    </message>
    <message>
        <source>Nothing that the rules of the pack ask for is missing.</source>
        <translation>لا ينقص شيء مما تطلبه قواعد الحزمة.</translation>
    </message>
    <message>
        <source>Would settle criteria of the first options</source>
        <translation>يحسم معايير الخيارات الأولى</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>criteria</comment>
        <translation>
            <numerusform>لا مفتوح</numerusform>
            <numerusform>معيار مفتوح</numerusform>
            <numerusform>معياران مفتوحان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحًا</numerusform>
            <numerusform>%n مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Biomarker tests that could open options</source>
        <translation>فحوص واسمات حيوية قد تفتح خيارات</translation>
    </message>
    <message>
        <source>range from %1</source>
        <translation>المرجع من %1</translation>
    </message>
    <message>
        <source>range up to %1</source>
        <translation>المرجع حتى %1</translation>
    </message>
    <message>
        <source>range %1 to %2</source>
        <translation>المرجع من %1 إلى %2</translation>
    </message>
    <message>
        <source>older than %1 days</source>
        <translation>أقدم من %1 يوم</translation>
    </message>
    <message>
        <source>above range</source>
        <translation>أعلى من المرجع</translation>
    </message>
    <message>
        <source>below range</source>
        <translation>أدنى من المرجع</translation>
    </message>
    <message>
        <source>range not decided</source>
        <translation>الموقع من المرجع غير محسوم</translation>
    </message>
    <message>
        <source>old</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>%1 values</source>
        <comment>count</comment>
        <translation>القيم: %1</translation>
    </message>
    <message>
        <source>%1 values, %2 older than %3 days</source>
        <translation>القيم: %1، منها %2 أقدم من %3 يوم</translation>
    </message>
</context>
<context>
    <name>PharmacogeneRows</name>
    <message>
        <source>Not tested</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>لم يُحدَّد النمط</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between calls that fit equally well</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>The reason is not stated.</source>
        <translation>السبب غير مذكور.</translation>
    </message>
    <message>
        <source>variants found, phase not known</source>
        <translation>وُجدت متغيرات، الطور غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%n other diplotype(s) possible</source>
        <translation>
            <numerusform>لا نمط مزدوجًا آخر محتملًا</numerusform>
            <numerusform>نمط مزدوج آخر محتمل</numerusform>
            <numerusform>نمطان مزدوجان آخران محتملان</numerusform>
            <numerusform>%n أنماط مزدوجة أخرى محتملة</numerusform>
            <numerusform>%n نمطًا مزدوجًا آخر محتملًا</numerusform>
            <numerusform>%n نمط مزدوج آخر محتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>one chromosome X</source>
        <translation>صبغي X واحد</translation>
    </message>
    <message>
        <source>activity score %1</source>
        <translation>درجة النشاط %1</translation>
    </message>
    <message>
        <source>function not assigned</source>
        <translation>الوظيفة غير محددة</translation>
    </message>
    <message>
        <source>no phenotype defined</source>
        <translation>لا نمط ظاهري معرَّف</translation>
    </message>
    <message>
        <source>no phenotype</source>
        <translation>لا نمط ظاهري</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n position(s) read</source>
        <translation>
            <numerusform>لا مواضع (قُرئ %1)</numerusform>
            <numerusform>قُرئ %1 من موضع واحد</numerusform>
            <numerusform>قُرئ %1 من موضعين</numerusform>
            <numerusform>قُرئ %1 من %n مواضع</numerusform>
            <numerusform>قُرئ %1 من %n موضعًا</numerusform>
            <numerusform>قُرئ %1 من %n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key position(s) not read</source>
        <translation>
            <numerusform>كل المواضع الرئيسية مقروءة</numerusform>
            <numerusform>موضع رئيسي واحد غير مقروء</numerusform>
            <numerusform>موضعان رئيسيان غير مقروءين</numerusform>
            <numerusform>%n مواضع رئيسية غير مقروءة</numerusform>
            <numerusform>%n موضعًا رئيسيًا غير مقروء</numerusform>
            <numerusform>%n موضع رئيسي غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>Key positions not read</source>
        <translation>مواضع رئيسية غير مقروءة</translation>
    </message>
    <message>
        <source>Call from outside</source>
        <translation>نمط من مصدر خارجي</translation>
    </message>
    <message>
        <source>Positions not stated</source>
        <translation>المواضع غير مذكورة</translation>
    </message>
    <message>
        <source>positions not known</source>
        <translation>المواضع غير معروفة</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>who made the call, file</comment>
        <translation>‏%1، من %2</translation>
    </message>
    <message>
        <source>Key positions not read: %1.</source>
        <translation>مواضع رئيسية غير مقروءة: %1.</translation>
    </message>
    <message>
        <source>Not called; the reason is not stated.</source>
        <translation>لم يُحدَّد النمط؛ السبب غير مذكور.</translation>
    </message>
    <message>
        <source>Not called: %1</source>
        <translation>لم يُحدَّد النمط: %1</translation>
    </message>
    <message>
        <source>The data also allow: %1.</source>
        <translation>تسمح البيانات أيضًا بـ: %1.</translation>
    </message>
    <message>
        <source>Read from a file on GRCh37, whose positions were carried over to GRCh38.</source>
        <translation>قُرئ من ملف على GRCh37 نُقلت مواضعه إلى GRCh38.</translation>
    </message>
    <message>
        <source>HapB3 rests on its exonic variant alone; the intronic one was not read.</source>
        <translation>يستند HapB3 إلى متغيره الإكسوني وحده؛ ولم يُقرأ المتغير الإنتروني.</translation>
    </message>
    <message>
        <source>The intronic and the exonic variant of HapB3 contradict each other.</source>
        <translation>المتغيران الإنتروني والإكسوني لـ HapB3 متناقضان.</translation>
    </message>
    <message>
        <source>No diplotype fits; the phenotype rests on rs4149056 alone.</source>
        <translation>لا نمط مزدوجًا مناسبًا؛ يستند النمط الظاهري إلى rs4149056 وحده.</translation>
    </message>
    <message>
        <source>Called by %1.</source>
        <translation>حدّده %1.</translation>
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
        <translation>‏%1، %2</translation>
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
            <numerusform>لا قيم، من %1 إلى %2</numerusform>
            <numerusform>قيمة واحدة، من %1 إلى %2</numerusform>
            <numerusform>قيمتان، من %1 إلى %2</numerusform>
            <numerusform>%n قيم، من %1 إلى %2</numerusform>
            <numerusform>%n قيمة، من %1 إلى %2</numerusform>
            <numerusform>%n قيمة، من %1 إلى %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Records and findings (*.json *.ndjson *.vcf *.vcf.gz *.vcf.bgz *.bcf *.maf *.maf.gz *.tsv *.tsv.gz *.txt *.seg);;All files (*)</source>
        <translation>السجلات والموجودات (*.json *.ndjson *.vcf *.vcf.gz *.vcf.bgz *.bcf *.maf *.maf.gz *.tsv *.tsv.gz *.txt *.seg);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>نسخ العنوان (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open in browser (needs a network)</source>
        <translation>فتح في المتصفح (يحتاج إلى شبكة) (&amp;O)</translation>
    </message>
    <message>
        <source>The source has no address on the web; find it by its name and date.</source>
        <translation>ليس للمصدر عنوان على الويب؛ ابحث عنه باسمه وتاريخه.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the program</source>
        <translation>
            <numerusform>ولا شيء آخر في البرنامج</numerusform>
            <numerusform>ومُدخل واحد آخر، في البرنامج</numerusform>
            <numerusform>ومُدخلان آخران، في البرنامج</numerusform>
            <numerusform>و%n مُدخلات أخرى، في البرنامج</numerusform>
            <numerusform>و%n مُدخلًا آخر، في البرنامج</numerusform>
            <numerusform>و%n مُدخل آخر، في البرنامج</numerusform>
        </translation>
    </message>
    <message>
        <source>Tumour: %1</source>
        <translation>الورم: %1</translation>
    </message>
    <message>
        <source>type not known</source>
        <translation>النوع غير معروف</translation>
    </message>
    <message>
        <source>ECOG not recorded</source>
        <translation>‏ECOG غير مسجّل</translation>
    </message>
    <message>
        <source>ECOG %1, %2</source>
        <comment>grade, date</comment>
        <translation>‏ECOG %1، %2</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>حساسية: %1</translation>
    </message>
    <message>
        <source>No known allergy</source>
        <translation>لا حساسية معروفة</translation>
    </message>
    <message>
        <source>Allergies not recorded</source>
        <translation>الحساسيات غير مسجّلة</translation>
    </message>
    <message>
        <source>born %1, %2, %3 · %4</source>
        <comment>birth date, age, sex, identifiers</comment>
        <translation>الميلاد %1، %2، %3 · %4</translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>لا معرّف</translation>
    </message>
    <message>
        <source>Consilium report of %1</source>
        <translation>تقرير Consilium بتاريخ %1</translation>
    </message>
    <message>
        <source>Metastasis: %1, %2</source>
        <comment>site or diagnosis, date</comment>
        <translation>نقيلة: %1، %2</translation>
    </message>
    <message>
        <source>%1, diagnosed %2</source>
        <translation>‏%1، التشخيص %2</translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <translation>المرحلة %1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>treatment, period</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> (stopped: %1)</source>
        <translation> (أُوقف: %1)</translation>
    </message>
    <message>
        <source>, allele fraction %1</source>
        <translation>، نسبة الأليل %1</translation>
    </message>
    <message>
        <source>, germline</source>
        <translation>، الخط الإنتاشي</translation>
    </message>
    <message>
        <source>Tested, nothing found: %1</source>
        <translation>فُحص ولم يُعثر على شيء: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) did not pass their caller&apos;s filter and are not listed</source>
        <translation>
            <numerusform>لا موجودات مستبعدة بمرشّح برنامج الكشف</numerusform>
            <numerusform>موجودة واحدة لم تجتز مرشّح برنامج الكشف ولم تُدرج</numerusform>
            <numerusform>موجودتان لم تجتازا مرشّح برنامج الكشف ولم تُدرجا</numerusform>
            <numerusform>%n موجودات لم تجتز مرشّح برنامج الكشف ولم تُدرج</numerusform>
            <numerusform>%n موجودة لم تجتز مرشّح برنامج الكشف ولم تُدرج</numerusform>
            <numerusform>%n موجودة لم تجتز مرشّح برنامج الكشف ولم تُدرج</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>name, value, date</comment>
        <translation>‏%1: %2، %3</translation>
    </message>
    <message>
        <source>%1 pack-years</source>
        <translation>‏%1 علبة-سنة</translation>
    </message>
    <message>
        <source>Family: %1, %2</source>
        <comment>relative, condition</comment>
        <translation>العائلة: %1، %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2&lt;br&gt;%3 %4 %5</source>
        <comment>probability and interval, outcome, horizon, model, version</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2&lt;br&gt;%3 %4 %5</translation>
    </message>
    <message>
        <source>withheld: %1</source>
        <translation>محجوب: %1</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>لا نموذج</translation>
    </message>
    <message>
        <source>no model; in the trial: %1</source>
        <translation>لا نموذج؛ في التجربة: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وبند واحد آخر</numerusform>
            <numerusform>وبندان آخران</numerusform>
            <numerusform>و%n بنود أخرى</numerusform>
            <numerusform>و%n بندًا آخر</numerusform>
            <numerusform>و%n بند آخر</numerusform>
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
        <translation>‏%1 (%2؛ نمط آخر للجين يؤدي إلى نتيجة أخرى)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>basis, reason for the place</comment>
        <translation>‏%1؛ %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more in the program</source>
        <comment>shelf</comment>
        <translation>
            <numerusform>‏%1: لا مزيد في البرنامج</numerusform>
            <numerusform>‏%1: بند آخر في البرنامج</numerusform>
            <numerusform>‏%1: بندان آخران في البرنامج</numerusform>
            <numerusform>‏%1: %n بنود أخرى في البرنامج</numerusform>
            <numerusform>‏%1: %n بندًا آخر في البرنامج</numerusform>
            <numerusform>‏%1: %n بند آخر في البرنامج</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3 Interval: %4.</source>
        <comment>model, version, claim, meaning of the interval</comment>
        <translation>‏%1 %2: %3 الفاصل: %4.</translation>
    </message>
    <message>
        <source>Options, in order of shelf and evidence</source>
        <translation>الخيارات مرتّبة بحسب المجموعة والبيّنة</translation>
    </message>
    <message>
        <source>%1 Knowledge pack %2 %3 (%4), as of %5. The program lists; it does not decide.</source>
        <comment>intended use, pack, version, content, date</comment>
        <translation>‏%1 حزمة المعرفة %2 %3 (%4)، بحالة %5. البرنامج يعرض قائمة؛ ولا يتخذ القرار.</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>المرض</translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation>العلاج حتى الآن</translation>
    </message>
    <message>
        <source>Tumour and germline findings</source>
        <translation>موجودات الورم والخط الإنتاشي</translation>
    </message>
    <message>
        <source>Latest values</source>
        <translation>أحدث القيم</translation>
    </message>
    <message>
        <source>Lifestyle, other conditions, family</source>
        <translation>نمط الحياة والأمراض المصاحبة والعائلة</translation>
    </message>
    <message>
        <source>Not tested or not known, and could open an option</source>
        <translation>لم يُفحص أو غير معروف، وقد يفتح خيارًا</translation>
    </message>
    <message>
        <source>Pharmacogenes</source>
        <translation>الجينات الدوائية</translation>
    </message>
    <message>
        <source>%1: not called</source>
        <comment>gene</comment>
        <translation>‏%1: لم يُحدَّد النمط</translation>
    </message>
    <message>
        <source>activity score %1</source>
        <translation>درجة النشاط %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gene, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>key positions were not read</source>
        <translation>لم تُقرأ مواضع رئيسية</translation>
    </message>
    <message>
        <source>as stated by others</source>
        <translation>كما ذكره آخرون</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of specimen, date of collection</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Specimens: %1</source>
        <translation>العيّنات: %1</translation>
    </message>
</context>
<context>
    <name>RiskWords</name>
    <message>
        <source>en</source>
        <comment>code of this language</comment>
        <extracomment>The code of the language of these translations: &quot;de&quot;. The facts hold each sentence in both.</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>Hereditary risk</source>
        <translation>الخطر الوراثي</translation>
    </message>
    <message>
        <source>Second cancers</source>
        <translation>السرطانات الثانية</translation>
    </message>
    <message>
        <source>Breast</source>
        <translation>الثدي</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>الرئة</translation>
    </message>
    <message>
        <source>Thrombosis</source>
        <translation>الخثار</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>القلب</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>الكبد</translation>
    </message>
    <message>
        <source>Kidney</source>
        <translation>الكلية</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>العظم</translation>
    </message>
    <message>
        <source>Toxicity of treatment</source>
        <translation>سمّية العلاج</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>risk</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>range</comment>
        <translation>‏%1 نقطة</translation>
    </message>
    <message>
        <source>%1 mL/min per 1.73 m²</source>
        <translation>‏%1 mL/min لكل 1.73 m²</translation>
    </message>
    <message>
        <source>The average woman of her age and group: %1 %.</source>
        <translation>المرأة المتوسطة في عمرها ومجموعتها: %1 %.</translation>
    </message>
    <message>
        <source>In this band %1 % had severe toxicity; no interval was published with it.</source>
        <translation>في هذه الشريحة كانت السمّية شديدة لدى %1 %؛ ولم يُنشر معها فاصل ثقة.</translation>
    </message>
    <message>
        <source>ALBI grade %1.</source>
        <translation>‏ALBI الدرجة %1.</translation>
    </message>
    <message>
        <source>in the record; no formula is computed</source>
        <translation>في السجل؛ لا تُحسب أي معادلة</translation>
    </message>
    <message>
        <source>planned; no formula is computed</source>
        <translation>مخطّط له؛ لا تُحسب أي معادلة</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <comment>formula</comment>
        <translation>‏%1 · اليوم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>formula, horizon</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (no date)</source>
        <comment>input</comment>
        <translation>‏%1 (بلا تاريخ)</translation>
    </message>
    <message>
        <source>Old: %1</source>
        <translation>قديم: %1</translation>
    </message>
    <message>
        <source>%1: answered here</source>
        <translation>‏%1: أُجيب عنه هنا</translation>
    </message>
    <message>
        <source>%1, undated</source>
        <comment>guideline</comment>
        <translation>‏%1، بلا تاريخ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>guideline, date</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s))</source>
        <comment>input, age</comment>
        <translation>
            <numerusform>‏%1 (اليوم)</numerusform>
            <numerusform>‏%1 (يوم واحد)</numerusform>
            <numerusform>‏%1 (يومان)</numerusform>
            <numerusform>‏%1 (%n أيام)</numerusform>
            <numerusform>‏%1 (%n يومًا)</numerusform>
            <numerusform>‏%1 (%n يوم)</numerusform>
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
        <translation>التاريخ غير مسجّل</translation>
    </message>
    <message>
        <source>specimen %1, %2, %3</source>
        <comment>number, kind, date of collection</comment>
        <translation>العيّنة %1، %2، %3</translation>
    </message>
    <message>
        <source>kind not stated</source>
        <translation>النوع غير مذكور</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of specimen, site</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>specimen %1</source>
        <comment>number</comment>
        <translation>العيّنة %1</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>oncogenic</source>
        <translation>مسرطِن</translation>
    </message>
    <message>
        <source>likely oncogenic</source>
        <translation>يُرجَّح أنه مسرطِن</translation>
    </message>
    <message>
        <source>uncertain significance</source>
        <translation>دلالة غير مؤكدة</translation>
    </message>
    <message>
        <source>likely benign</source>
        <translation>يُرجَّح أنه حميد</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>حميد</translation>
    </message>
    <message>
        <source>creatinine</source>
        <translation>الكرياتينين</translation>
    </message>
    <message>
        <source>bilirubin</source>
        <translation>البيليروبين</translation>
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
        <translation>العدلات</translation>
    </message>
    <message>
        <source>platelets</source>
        <translation>الصفيحات</translation>
    </message>
    <message>
        <source>body weight</source>
        <translation>وزن الجسم</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>histology</source>
        <translation>النمط النسيجي</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>الحساسيات</translation>
    </message>
    <message>
        <source>repeat the test</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>ECOG performance status</source>
        <translation>الحالة الأدائية ECOG</translation>
    </message>
    <message>
        <source>creatinine clearance (Cockcroft-Gault)</source>
        <translation>تصفية الكرياتينين (Cockcroft-Gault)</translation>
    </message>
    <message>
        <source>bilirubin, as a multiple of the upper limit</source>
        <translation>البيليروبين، كمضاعف للحد الأعلى</translation>
    </message>
    <message>
        <source>AST, as a multiple of the upper limit</source>
        <translation>‏AST، كمضاعف للحد الأعلى</translation>
    </message>
    <message>
        <source>ALT, as a multiple of the upper limit</source>
        <translation>‏ALT، كمضاعف للحد الأعلى</translation>
    </message>
    <message>
        <source>upper reference limit of bilirubin</source>
        <translation>الحد المرجعي الأعلى للبيليروبين</translation>
    </message>
    <message>
        <source>upper reference limit of ast</source>
        <translation>الحد المرجعي الأعلى لـ AST</translation>
    </message>
    <message>
        <source>upper reference limit of alt</source>
        <translation>الحد المرجعي الأعلى لـ ALT</translation>
    </message>
    <message>
        <source>the tumour</source>
        <translation>الورم</translation>
    </message>
    <message>
        <source>no AMP level</source>
        <translation>لا مستوى AMP</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>لا شيء مسجّل</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>مستقر</translation>
    </message>
    <message>
        <source>high</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>complete or partial response</source>
        <translation>استجابة كاملة أو جزئية</translation>
    </message>
    <message>
        <source>best response during treatment; no fixed time</source>
        <translation>أفضل استجابة أثناء العلاج؛ دون وقت محدد</translation>
    </message>
    <message>
        <source>tumour mutational burden</source>
        <translation>عبء الطفرات الورمي</translation>
    </message>
    <message>
        <source>earlier systemic treatment</source>
        <translation>علاج جهازي سابق</translation>
    </message>
    <message>
        <source>age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>tumour type</source>
        <translation>نوع الورم</translation>
    </message>
    <message>
        <source>albumin</source>
        <translation>الألبومين</translation>
    </message>
    <message>
        <source>neutrophils to lymphocytes</source>
        <translation>نسبة العدلات إلى اللمفاويات</translation>
    </message>
    <message>
        <source>microsatellite instability</source>
        <translation>عدم استقرار السواتل المكروية</translation>
    </message>
    <message>
        <source>amplification</source>
        <translation>تضخيم</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>كسب</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>فقد</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>إيجابي</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>سلبي</translation>
    </message>
    <message>
        <source>deficient</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>proficient</source>
        <translation>كفء</translation>
    </message>
    <message>
        <source>Pathogenic</source>
        <translation>ممرض</translation>
    </message>
    <message>
        <source>Likely pathogenic</source>
        <translation>يُرجَّح أنه ممرض</translation>
    </message>
    <message>
        <source>Oncogenic</source>
        <translation>مسرطِن</translation>
    </message>
    <message>
        <source>Likely oncogenic</source>
        <translation>يُرجَّح أنه مسرطِن</translation>
    </message>
    <message>
        <source>Uncertain significance</source>
        <translation>دلالة غير مؤكدة</translation>
    </message>
    <message>
        <source>Likely benign</source>
        <translation>يُرجَّح أنه حميد</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>حميد</translation>
    </message>
    <message>
        <source>Poor Metabolizer</source>
        <translation>مستقلِب بطيء (PM)</translation>
    </message>
    <message>
        <source>Likely Poor Metabolizer</source>
        <translation>يُرجَّح أنه مستقلِب بطيء (PM)</translation>
    </message>
    <message>
        <source>Intermediate Metabolizer</source>
        <translation>مستقلِب متوسط (IM)</translation>
    </message>
    <message>
        <source>Likely Intermediate Metabolizer</source>
        <translation>يُرجَّح أنه مستقلِب متوسط (IM)</translation>
    </message>
    <message>
        <source>Possible Intermediate Metabolizer</source>
        <translation>يُحتمل أنه مستقلِب متوسط (IM)</translation>
    </message>
    <message>
        <source>Normal Metabolizer</source>
        <translation>مستقلِب طبيعي (NM)</translation>
    </message>
    <message>
        <source>Rapid Metabolizer</source>
        <translation>مستقلِب سريع (RM)</translation>
    </message>
    <message>
        <source>Ultrarapid Metabolizer</source>
        <translation>مستقلِب فائق السرعة (UM)</translation>
    </message>
    <message>
        <source>Indeterminate</source>
        <translation>غير قابل للتحديد</translation>
    </message>
    <message>
        <source>Normal Function</source>
        <translation>وظيفة طبيعية</translation>
    </message>
    <message>
        <source>Increased Function</source>
        <translation>وظيفة متزايدة</translation>
    </message>
    <message>
        <source>Decreased Function</source>
        <translation>وظيفة منقوصة</translation>
    </message>
    <message>
        <source>Possible Decreased Function</source>
        <translation>وظيفة يُحتمل أنها منقوصة</translation>
    </message>
    <message>
        <source>Poor Function</source>
        <translation>وظيفة ضعيفة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>طبيعي</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>متفاوت</translation>
    </message>
    <message>
        <source>Deficient</source>
        <translation>عوز</translation>
    </message>
    <message>
        <source>Deficient with CNSHA</source>
        <translation>عوز مع فقر دم انحلالي مزمن لا كروي (CNSHA)</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختيارية</translation>
    </message>
    <message>
        <source>No Recommendation</source>
        <translation>لا توصية</translation>
    </message>
    <message>
        <source>general</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>البالغون</translation>
    </message>
    <message>
        <source>pediatrics</source>
        <translation>الأطفال</translation>
    </message>
    <message>
        <source>Survival with acute myeloid leukaemia</source>
        <translation>البقيا في ابيضاض الدم النقوي الحاد</translation>
    </message>
    <message>
        <source>How long people like this lived when they were treated intensively in three German-Austrian trials. It does not say what a treatment or a transplant adds.</source>
        <translation>كم عاش أشخاص كهؤلاء عند علاجهم علاجًا مكثفًا في ثلاث تجارب ألمانية نمساوية. لا يبيّن ما يضيفه علاج أو زرع.</translation>
    </message>
    <message>
        <source>death from any cause</source>
        <translation>الوفاة لأي سبب</translation>
    </message>
    <message>
        <source>1, 3 and 5 years from trial entry</source>
        <translation>سنة و3 و5 سنوات من دخول التجربة</translation>
    </message>
    <message>
        <source>1,232 adults with acute myeloid leukaemia treated intensively in the trials AMLHD98A, AMLHD98B and AMLSG 07-04.</source>
        <translation>1,232 بالغًا مصابًا بابيضاض الدم النقوي الحاد عولجوا علاجًا مكثفًا في التجارب AMLHD98A وAMLHD98B وAMLSG 07-04.</translation>
    </message>
    <message>
        <source>Trained on data of a research repository (GPL-3.0) without separate terms; ask the authors before commercial use.</source>
        <translation>دُرّب على بيانات من مستودع بحثي (GPL-3.0) دون شروط منفصلة؛ اسأل المؤلفين قبل الاستخدام التجاري.</translation>
    </message>
    <message>
        <source>male sex</source>
        <translation>الجنس ذكر</translation>
    </message>
    <message>
        <source>haemoglobin</source>
        <translation>الهيموغلوبين</translation>
    </message>
    <message>
        <source>white blood cells</source>
        <translation>الكريات البيضاء</translation>
    </message>
    <message>
        <source>lactate dehydrogenase</source>
        <translation>نازعة هيدروجين اللاكتات</translation>
    </message>
    <message>
        <source>blasts in the marrow</source>
        <translation>الأرومات في النقي</translation>
    </message>
    <message>
        <source>blasts in the blood</source>
        <translation>الأرومات في الدم</translation>
    </message>
    <message>
        <source>enlarged spleen</source>
        <translation>ضخامة الطحال</translation>
    </message>
    <message>
        <source>kind of leukaemia</source>
        <translation>نوع ابيضاض الدم</translation>
    </message>
    <message>
        <source>normal karyotype</source>
        <translation>نمط نووي طبيعي</translation>
    </message>
    <message>
        <source>Response to atezolizumab in urothelial cancer</source>
        <translation>الاستجابة لأتيزوليزوماب في سرطان الظهارة البولية</translation>
    </message>
    <message>
        <source>How often people with metastatic urothelial cancer like this responded to atezolizumab. It does not say what another treatment, or none, would have done.</source>
        <translation>نسبة من استجابوا لأتيزوليزوماب من أشخاص كهؤلاء مصابين بسرطان الظهارة البولية النقيلي. لا يبيّن ما كان سيفعله علاج آخر أو عدم العلاج.</translation>
    </message>
    <message>
        <source>People with metastatic urothelial cancer given atezolizumab in the single-arm trial IMvigor210.</source>
        <translation>أشخاص مصابون بسرطان الظهارة البولية النقيلي أُعطوا أتيزوليزوماب في التجربة أحادية الذراع IMvigor210.</translation>
    </message>
    <message>
        <source>PD-L1 on immune cells</source>
        <translation>‏PD-L1 على الخلايا المناعية</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>الانتشار</translation>
    </message>
    <message>
        <source>platinum before</source>
        <translation>بلاتين سابق</translation>
    </message>
    <message>
        <source>tobacco</source>
        <translation>التبغ</translation>
    </message>
    <message>
        <source>Recurrence after breast cancer surgery</source>
        <translation>النكس بعد جراحة سرطان الثدي</translation>
    </message>
    <message>
        <source>How long people like this stayed alive without recurrence with the treatment they were given. It does not say what a treatment adds.</source>
        <translation>كم بقي أشخاص كهؤلاء أحياء دون نكس بالعلاج الذي أُعطوه. لا يبيّن ما يضيفه علاج.</translation>
    </message>
    <message>
        <source>recurrence or death</source>
        <translation>النكس أو الوفاة</translation>
    </message>
    <message>
        <source>2 and 5 years from surgery</source>
        <translation>سنتان و5 سنوات من الجراحة</translation>
    </message>
    <message>
        <source>2,982 women with primary breast cancer of the Rotterdam tumour bank, operated on from 1978 to 1993.</source>
        <translation>2,982 امرأة مصابة بسرطان ثدي أولي من بنك الأورام في روتردام، خضعن للجراحة من 1978 إلى 1993.</translation>
    </message>
    <message>
        <source>age at surgery</source>
        <translation>العمر عند الجراحة</translation>
    </message>
    <message>
        <source>after the menopause</source>
        <translation>بعد سن اليأس</translation>
    </message>
    <message>
        <source>tumour size class</source>
        <translation>فئة حجم الورم</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>الدرجة النسيجية</translation>
    </message>
    <message>
        <source>positive lymph nodes</source>
        <translation>العقد اللمفية المصابة</translation>
    </message>
    <message>
        <source>progesterone receptor</source>
        <translation>مستقبل البروجسترون</translation>
    </message>
    <message>
        <source>oestrogen receptor</source>
        <translation>مستقبل الإستروجين</translation>
    </message>
    <message>
        <source>hormone therapy given</source>
        <translation>أُعطي علاج هرموني</translation>
    </message>
    <message>
        <source>chemotherapy given</source>
        <translation>أُعطي علاج كيميائي</translation>
    </message>
    <message>
        <source>Survival of breast cancer itself</source>
        <translation>البقيا النوعية لسرطان الثدي</translation>
    </message>
    <message>
        <source>How long women like this lived with the treatment they were given, if nothing else had ended their life. It does not say what a treatment adds.</source>
        <translation>كم عاشت نساء كهؤلاء بالعلاج الذي أُعطينه، لو لم ينهِ حياتهن شيء آخر. لا يبيّن ما يضيفه علاج.</translation>
    </message>
    <message>
        <source>death from breast cancer</source>
        <translation>الوفاة بسرطان الثدي</translation>
    </message>
    <message>
        <source>5, 10 and 15 years from diagnosis</source>
        <translation>5 و10 و15 سنة من التشخيص</translation>
    </message>
    <message>
        <source>Women with early or locally advanced breast cancer treated at five centres in the United Kingdom and Canada from 1977 to 2005. Nobody was given trastuzumab or later drugs.</source>
        <translation>نساء مصابات بسرطان ثدي مبكر أو متقدم موضعيًا عولجن في خمسة مراكز في المملكة المتحدة وكندا من 1977 إلى 2005. لم تُعطَ أي منهن تراستوزوماب أو أدوية أحدث.</translation>
    </message>
    <message>
        <source>age at diagnosis</source>
        <translation>العمر عند التشخيص</translation>
    </message>
    <message>
        <source>tumour size</source>
        <translation>حجم الورم</translation>
    </message>
    <message>
        <source>oestrogen receptor positive</source>
        <translation>إيجابي مستقبل الإستروجين</translation>
    </message>
    <message>
        <source>progesterone receptor positive</source>
        <translation>إيجابي مستقبل البروجسترون</translation>
    </message>
    <message>
        <source>HER2 positive</source>
        <translation>إيجابي HER2</translation>
    </message>
    <message>
        <source>tumour stage</source>
        <translation>مرحلة الورم</translation>
    </message>
    <message>
        <source>intrinsic subtype (PAM50 and claudin-low)</source>
        <translation>النمط الفرعي الجوهري (PAM50 وclaudin-low)</translation>
    </message>
    <message>
        <source>mutations per megabase of the panel</source>
        <translation>طفرات لكل ميغاقاعدة من اللوحة الجينية</translation>
    </message>
    <message>
        <source>mastectomy</source>
        <translation>استئصال الثدي</translation>
    </message>
    <message>
        <source>radiotherapy given</source>
        <translation>أُعطي علاج إشعاعي</translation>
    </message>
    <message>
        <source>Survival after breast cancer</source>
        <translation>البقيا بعد سرطان الثدي</translation>
    </message>
    <message>
        <source>How long women like this lived with the treatment they were given. It does not say what a treatment adds.</source>
        <translation>كم عاشت نساء كهؤلاء بالعلاج الذي أُعطينه. لا يبيّن ما يضيفه علاج.</translation>
    </message>
    <message>
        <source>Survival after colon cancer by randomised treatment</source>
        <translation>البقيا بعد سرطان القولون بحسب العلاج المعشّى</translation>
    </message>
    <message>
        <source>What was seen in the arms of a randomised trial: the difference between arms is the average effect of the treatment, the same for everybody on the scale of the hazard.</source>
        <translation>ما شوهد في أذرع تجربة معشّاة: الفرق بين الأذرع هو متوسط أثر العلاج، وهو واحد للجميع على مقياس الخطر (hazard).</translation>
    </message>
    <message>
        <source>3 and 5 years from randomisation</source>
        <translation>3 و5 سنوات من التعشية</translation>
    </message>
    <message>
        <source>People with resected stage B2 or C colon cancer of the trial of levamisole with fluorouracil (intergroup, entered 1984 to 1987).</source>
        <translation>أشخاص استُؤصل لديهم سرطان قولون بالمرحلة B2 أو C من تجربة ليفاميزول مع فلورويوراسيل (intergroup، دخلوا من 1984 إلى 1987).</translation>
    </message>
    <message>
        <source>randomised arm</source>
        <translation>الذراع المعشّاة</translation>
    </message>
    <message>
        <source>more than four positive lymph nodes</source>
        <translation>أكثر من أربع عقد لمفية مصابة</translation>
    </message>
    <message>
        <source>differentiation</source>
        <translation>التمايز</translation>
    </message>
    <message>
        <source>local extent</source>
        <translation>الامتداد الموضعي</translation>
    </message>
    <message>
        <source>long time from surgery to registration</source>
        <translation>مدة طويلة بين الجراحة والتسجيل</translation>
    </message>
    <message>
        <source>obstruction by the tumour</source>
        <translation>انسداد بالورم</translation>
    </message>
    <message>
        <source>perforation</source>
        <translation>انثقاب</translation>
    </message>
    <message>
        <source>adherence to nearby organs</source>
        <translation>التصاق بالأعضاء المجاورة</translation>
    </message>
    <message>
        <source>Recurrence after colon cancer by randomised treatment</source>
        <translation>النكس بعد سرطان القولون بحسب العلاج المعشّى</translation>
    </message>
    <message>
        <source>recurrence</source>
        <translation>النكس</translation>
    </message>
    <message>
        <source>Drug response of blood cancer cells outside the body</source>
        <translation>استجابة خلايا سرطان الدم للأدوية خارج الجسم</translation>
    </message>
    <message>
        <source>How many cells of samples like this were still alive after a drug in a dish, as a share of untreated cells. It is no clinical benefit.</source>
        <translation>كم بقي حيًا من خلايا عيّنات كهذه بعد التعرّض لدواء في طبق، كنسبة من الخلايا غير المعالجة. وليس ذلك فائدة سريرية.</translation>
    </message>
    <message>
        <source>living cells, mean of five concentrations, as a share of the untreated</source>
        <translation>الخلايا الحية، متوسط خمسة تراكيز، كنسبة من غير المعالجة</translation>
    </message>
    <message>
        <source>after the incubation of the study</source>
        <translation>بعد مدة الحضن في الدراسة</translation>
    </message>
    <message>
        <source>Blood or marrow samples of people with blood cancers, three of four with chronic lymphocytic leukaemia, each exposed to 64 drugs.</source>
        <translation>عيّنات دم أو نقي من أشخاص مصابين بسرطانات الدم، ثلاثة من كل أربعة منهم مصابون بابيضاض الدم اللمفاوي المزمن، عُرّضت كل منها لـ 64 دواءً.</translation>
    </message>
    <message>
        <source>drug</source>
        <translation>الدواء</translation>
    </message>
    <message>
        <source>what the drug acts on</source>
        <translation>هدف تأثير الدواء</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>age at the sample</source>
        <translation>العمر عند أخذ العيّنة</translation>
    </message>
    <message>
        <source>no treatment before the sample</source>
        <translation>لا علاج قبل العيّنة</translation>
    </message>
    <message>
        <source>methylation group</source>
        <translation>مجموعة المَثْيَلة</translation>
    </message>
    <message>
        <source>IGHV mutated</source>
        <translation>‏IGHV طافر</translation>
    </message>
    <message>
        <source>Fine-needle aspirate of the breast</source>
        <translation>رشافة الثدي بالإبرة الدقيقة</translation>
    </message>
    <message>
        <source>How often an aspirate with nuclei measured like these was malignant in one laboratory. It is an aid to the cytologist, not a diagnosis.</source>
        <translation>نسبة الرشافات الخبيثة بين رشافات ذات نوى بقياسات كهذه في مختبر واحد. هي مساعدة لاختصاصي علم الخلايا، لا تشخيص.</translation>
    </message>
    <message>
        <source>malignant</source>
        <translation>خبيث</translation>
    </message>
    <message>
        <source>at the time of the aspirate</source>
        <translation>وقت الرشف</translation>
    </message>
    <message>
        <source>Fine-needle aspirates of breast masses of one US hospital, with more malignant ones (37 %) than a clinic sees.</source>
        <translation>رشافات بالإبرة الدقيقة لكتل ثدي من مستشفى أمريكي واحد، نسبة الخبيث فيها (37 %) أعلى مما يُرى في العيادة.</translation>
    </message>
    <message>
        <source>Response to immune checkpoint inhibitors</source>
        <translation>الاستجابة لمثبطات نقاط التفتيش المناعية</translation>
    </message>
    <message>
        <source>How often people like this responded when they were given a checkpoint inhibitor. It does not say what another treatment, or none, would have done.</source>
        <translation>نسبة من استجابوا من أشخاص كهؤلاء عند إعطائهم مثبط نقطة تفتيش. لا يبيّن ما كان سيفعله علاج آخر أو عدم العلاج.</translation>
    </message>
    <message>
        <source>People with solid tumours of 16 types treated with PD-1, PD-L1 or CTLA-4 antibodies at one US centre, begun from 2015 to 2017; 94 % had stage IV disease. Other agents given with them are not recorded.</source>
        <translation>أشخاص مصابون بأورام صلبة من 16 نوعًا عولجوا بأضداد PD-1 أو PD-L1 أو CTLA-4 في مركز أمريكي واحد، بدؤوا من 2015 إلى 2017؛ كان 94 % منهم في المرحلة IV. العوامل الأخرى المُعطاة معها غير مسجّلة.</translation>
    </message>
    <message>
        <source>Survival on immune checkpoint inhibitors</source>
        <translation>البقيا تحت مثبطات نقاط التفتيش المناعية</translation>
    </message>
    <message>
        <source>How long people like this lived after they began a checkpoint inhibitor. It does not say what another treatment, or none, would have done.</source>
        <translation>كم عاش أشخاص كهؤلاء بعد بدئهم مثبط نقطة تفتيش. لا يبيّن ما كان سيفعله علاج آخر أو عدم العلاج.</translation>
    </message>
    <message>
        <source>12 and 24 months from the first dose</source>
        <translation>12 و24 شهرًا من الجرعة الأولى</translation>
    </message>
    <message>
        <source>Trained on data that are open for research (GPL-3.0); ask their owners before commercial use.</source>
        <translation>دُرّب على بيانات متاحة للبحث (GPL-3.0)؛ اسأل أصحابها قبل الاستخدام التجاري.</translation>
    </message>
    <message>
        <source>body mass index</source>
        <translation>منسب كتلة الجسم</translation>
    </message>
    <message>
        <source>fraction of the genome with copy-number changes</source>
        <translation>جزء الجينوم الذي به تغيّرات في عدد النسخ</translation>
    </message>
    <message>
        <source>stage IV disease</source>
        <translation>مرض في المرحلة IV</translation>
    </message>
    <message>
        <source>checkpoint drugs given</source>
        <translation>أدوية نقاط التفتيش المُعطاة</translation>
    </message>
    <message>
        <source>Response to immune checkpoint inhibitors in lung cancer</source>
        <translation>الاستجابة لمثبطات نقاط التفتيش المناعية في سرطان الرئة</translation>
    </message>
    <message>
        <source>How often people with non-small-cell lung cancer like this responded when they were given a checkpoint inhibitor. It does not say what another treatment, or none, would have done.</source>
        <translation>نسبة من استجابوا من أشخاص كهؤلاء مصابين بسرطان الرئة غير صغير الخلايا عند إعطائهم مثبط نقطة تفتيش. لا يبيّن ما كان سيفعله علاج آخر أو عدم العلاج.</translation>
    </message>
    <message>
        <source>People with non-small-cell lung cancer treated with PD-1 or PD-L1 antibodies, some with a CTLA-4 antibody: 331 of one US centre (begun 2015 to 2017) and 309 of several centres (Ravi et al. 2023).</source>
        <translation>أشخاص مصابون بسرطان الرئة غير صغير الخلايا عولجوا بأضداد PD-1 أو PD-L1، وبعضهم مع ضد CTLA-4: 331 من مركز أمريكي واحد (بدؤوا من 2015 إلى 2017) و309 من عدة مراكز (Ravi et al. 2023).</translation>
    </message>
    <message>
        <source>PD-L1, tumour proportion score</source>
        <translation>‏PD-L1، درجة نسبة الورم (TPS)</translation>
    </message>
    <message>
        <source>ever smoked</source>
        <translation>سبق له التدخين</translation>
    </message>
    <message>
        <source>pack-years</source>
        <translation>علب-سنوات</translation>
    </message>
    <message>
        <source>Warfarin dose</source>
        <translation>جرعة وارفارين</translation>
    </message>
    <message>
        <source>The weekly dose on which people like this were stable. It does not say what happens at another dose, and it replaces no INR.</source>
        <translation>الجرعة الأسبوعية التي استقر عليها أشخاص كهؤلاء. لا يبيّن ما يحدث عند جرعة أخرى، ولا يغني عن أي قياس INR.</translation>
    </message>
    <message>
        <source>stable weekly dose</source>
        <translation>الجرعة الأسبوعية المستقرة</translation>
    </message>
    <message>
        <source>the dose once stable</source>
        <translation>الجرعة بعد الاستقرار</translation>
    </message>
    <message>
        <source>People of 21 groups on four continents on a stable dose of warfarin (International Warfarin Pharmacogenetics Consortium).</source>
        <translation>أشخاص من 21 مجموعة في أربع قارات على جرعة مستقرة من وارفارين (International Warfarin Pharmacogenetics Consortium).</translation>
    </message>
    <message>
        <source>Trained on PharmGKB (ClinPGx) data, CC BY-SA 4.0, which must not be sold: ask ClinPGx before commercial use.</source>
        <translation>دُرّب على بيانات PharmGKB (ClinPGx)، CC BY-SA 4.0، التي لا يجوز بيعها: اسأل ClinPGx قبل الاستخدام التجاري.</translation>
    </message>
    <message>
        <source>age in decades</source>
        <translation>العمر بالعقود</translation>
    </message>
    <message>
        <source>height</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>VKORC1 rs9923231, number of A alleles</source>
        <translation>‏VKORC1 rs9923231، عدد الأليلات A</translation>
    </message>
    <message>
        <source>CYP2C9 *2 alleles</source>
        <translation>أليلات CYP2C9 *2</translation>
    </message>
    <message>
        <source>CYP2C9 *3 alleles</source>
        <translation>أليلات CYP2C9 *3</translation>
    </message>
    <message>
        <source>amiodarone</source>
        <translation>أميودارون</translation>
    </message>
    <message>
        <source>carbamazepine</source>
        <translation>كاربامازيبين</translation>
    </message>
    <message>
        <source>phenytoin</source>
        <translation>فينيتوين</translation>
    </message>
    <message>
        <source>simvastatin</source>
        <translation>سيمفاستاتين</translation>
    </message>
    <message>
        <source>atorvastatin</source>
        <translation>أتورفاستاتين</translation>
    </message>
    <message>
        <source>aspirin</source>
        <translation>أسبرين</translation>
    </message>
    <message>
        <source>sulfonamide antibiotic</source>
        <translation>مضاد حيوي سلفوناميدي</translation>
    </message>
    <message>
        <source>azole antifungal</source>
        <translation>مضاد فطريات آزولي</translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation>السكري</translation>
    </message>
    <message>
        <source>heart failure</source>
        <translation>فشل القلب</translation>
    </message>
    <message>
        <source>heart valve replaced</source>
        <translation>صمام قلبي مستبدَل</translation>
    </message>
    <message>
        <source>smokes now</source>
        <translation>يدخّن الآن</translation>
    </message>
    <message>
        <source>target INR</source>
        <translation>‏INR المستهدف</translation>
    </message>
    <message>
        <source>surgery only</source>
        <translation>الجراحة فقط</translation>
    </message>
    <message>
        <source>and radiotherapy where selected</source>
        <translation>والعلاج الإشعاعي عند اختياره</translation>
    </message>
    <message>
        <source>and hormone therapy where selected</source>
        <translation>والعلاج الهرموني عند اختياره</translation>
    </message>
    <message>
        <source>and chemotherapy where selected</source>
        <translation>والعلاج الكيميائي عند اختياره</translation>
    </message>
    <message>
        <source>long QT syndrome or prolonged QT</source>
        <translation>متلازمة QT الطويلة أو تطاول QT</translation>
    </message>
    <message>
        <source>torsades de pointes</source>
        <translation>تورساد دي بوانت</translation>
    </message>
    <message>
        <source>ventricular arrhythmia</source>
        <translation>اضطراب نظم بطيني</translation>
    </message>
    <message>
        <source>severe arrhythmia</source>
        <translation>اضطراب نظم شديد</translation>
    </message>
    <message>
        <source>bradycardia or heart block</source>
        <translation>بطء القلب أو إحصار القلب</translation>
    </message>
    <message>
        <source>atrial fibrillation or flutter</source>
        <translation>الرجفان أو الرفرفة الأذينية</translation>
    </message>
    <message>
        <source>uncompensated heart failure</source>
        <translation>فشل قلب غير معاوَض</translation>
    </message>
    <message>
        <source>cardiomyopathy</source>
        <translation>اعتلال عضلة القلب</translation>
    </message>
    <message>
        <source>myocardial infarction</source>
        <translation>احتشاء عضلة القلب</translation>
    </message>
    <message>
        <source>unstable angina</source>
        <translation>ذبحة صدرية غير مستقرة</translation>
    </message>
    <message>
        <source>uncontrolled hypertension</source>
        <translation>ارتفاع ضغط دم غير مضبوط</translation>
    </message>
    <message>
        <source>severely low potassium</source>
        <translation>نقص شديد في البوتاسيوم</translation>
    </message>
    <message>
        <source>severely low magnesium</source>
        <translation>نقص شديد في المغنيزيوم</translation>
    </message>
    <message>
        <source>stroke, transient ischaemic attack or arterial occlusion</source>
        <translation>سكتة دماغية أو نوبة إقفارية عابرة أو انسداد شرياني</translation>
    </message>
    <message>
        <source>type 1 diabetes</source>
        <translation>السكري من النمط 1</translation>
    </message>
    <message>
        <source>uncontrolled diabetes</source>
        <translation>سكري غير مضبوط</translation>
    </message>
    <message>
        <source>diabetes treated with insulin</source>
        <translation>سكري معالَج بالإنسولين</translation>
    </message>
    <message>
        <source>Stevens-Johnson syndrome, toxic epidermal necrolysis or erythema multiforme</source>
        <translation>متلازمة ستيفنز جونسون أو انحلال البشرة النخري السمي أو الحمامى متعددة الأشكال</translation>
    </message>
    <message>
        <source>interstitial lung disease or pneumonitis</source>
        <translation>داء رئوي خلالي أو التهاب رئوي خلالي (pneumonitis)</translation>
    </message>
    <message>
        <source>type 2 diabetes</source>
        <translation>السكري من النمط 2</translation>
    </message>
    <message>
        <source>pleural effusion or ascites</source>
        <translation>انصباب جنبي أو حبن</translation>
    </message>
    <message>
        <source>alcohol dependence or excessive drinking</source>
        <translation>الاعتماد على الكحول أو الإفراط في شربه</translation>
    </message>
    <message>
        <source>epilepsy or seizures</source>
        <translation>الصرع أو الاختلاجات</translation>
    </message>
    <message>
        <source>falls or tendency to fall</source>
        <translation>السقوط أو الميل إلى السقوط</translation>
    </message>
    <message>
        <source>osteoporosis or fragility fracture</source>
        <translation>تخلخل العظام أو كسر هشاشة</translation>
    </message>
    <message>
        <source>peripheral or hereditary neuropathy</source>
        <translation>اعتلال أعصاب محيطي أو وراثي</translation>
    </message>
    <message>
        <source>severe obesity</source>
        <translation>سمنة شديدة</translation>
    </message>
    <message>
        <source>glomerular filtration (CKD-EPI 2021)</source>
        <translation>الترشيح الكبيبي (CKD-EPI 2021)</translation>
    </message>
    <message>
        <source>lipase, as a multiple of the upper limit</source>
        <translation>الليباز، كمضاعف للحد الأعلى</translation>
    </message>
    <message>
        <source>lymphocytes</source>
        <translation>اللمفاويات</translation>
    </message>
    <message>
        <source>potassium</source>
        <translation>البوتاسيوم</translation>
    </message>
    <message>
        <source>magnesium</source>
        <translation>المغنيزيوم</translation>
    </message>
    <message>
        <source>calcium</source>
        <translation>الكالسيوم</translation>
    </message>
    <message>
        <source>sodium</source>
        <translation>الصوديوم</translation>
    </message>
    <message>
        <source>glucose</source>
        <translation>الغلوكوز</translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation>HbA1c</translation>
    </message>
    <message>
        <source>left ventricular ejection fraction</source>
        <translation>الكسر القذفي للبطين الأيسر</translation>
    </message>
    <message>
        <source>QTc interval</source>
        <translation>فترة QTc</translation>
    </message>
    <message>
        <source>systolic blood pressure</source>
        <translation>ضغط الدم الانقباضي</translation>
    </message>
    <message>
        <source>diastolic blood pressure</source>
        <translation>ضغط الدم الانبساطي</translation>
    </message>
    <message>
        <source>INR</source>
        <translation>INR</translation>
    </message>
    <message>
        <source>pack-years of smoking</source>
        <translation>علب-سنوات التدخين</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>الكحول</translation>
    </message>
    <message>
        <source>surgery</source>
        <translation>الجراحة</translation>
    </message>
    <message>
        <source>radiotherapy</source>
        <translation>العلاج الإشعاعي</translation>
    </message>
    <message>
        <source>tobacco use</source>
        <translation>تعاطي التبغ</translation>
    </message>
    <message>
        <source>medication list</source>
        <translation>قائمة الأدوية</translation>
    </message>
    <message>
        <source>alcohol intake</source>
        <translation>تناول الكحول</translation>
    </message>
    <message>
        <source>more precise tumour type</source>
        <translation>نوع ورم أدق</translation>
    </message>
    <message>
        <source>ejection fraction</source>
        <translation>الكسر القذفي</translation>
    </message>
    <message>
        <source>diet</source>
        <translation>التغذية</translation>
    </message>
    <message>
        <source>supplements and herbal remedies</source>
        <translation>المكمّلات والأعشاب</translation>
    </message>
    <message>
        <source>sun exposure</source>
        <translation>التعرّض للشمس</translation>
    </message>
    <message>
        <source>work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>physical activity</source>
        <translation>النشاط البدني</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>proportion</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>hazard ratio</source>
        <translation>نسبة الخطر</translation>
    </message>
    <message>
        <source>months</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>مرة يوميًا</translation>
    </message>
    <message>
        <source>twice a day</source>
        <translation>مرتين يوميًا</translation>
    </message>
    <message>
        <source>every 3 weeks</source>
        <translation>كل 3 أسابيع</translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <translation>كل أسبوعين</translation>
    </message>
    <message>
        <source>every 4 weeks</source>
        <translation>كل 4 أسابيع</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>مرة أسبوعيًا</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>فموي</translation>
    </message>
    <message>
        <source>intravenous</source>
        <translation>وريدي</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>تحت الجلد</translation>
    </message>
    <message>
        <source>intramuscular</source>
        <translation>عضلي</translation>
    </message>
    <message>
        <source>bmi</source>
        <translation>منسب كتلة الجسم</translation>
    </message>
    <message>
        <source>leukocytes</source>
        <translation>الكريات البيضاء</translation>
    </message>
    <message>
        <source>monocytes</source>
        <translation>الوحيدات</translation>
    </message>
    <message>
        <source>calcium corrected for albumin</source>
        <translation>الكالسيوم المصحَّح بالألبومين</translation>
    </message>
    <message>
        <source>alkaline phosphatase</source>
        <translation>الفوسفاتاز القلوية</translation>
    </message>
    <message>
        <source>GGT</source>
        <translation>GGT</translation>
    </message>
    <message>
        <source>creatine kinase</source>
        <translation>كيناز الكرياتين</translation>
    </message>
    <message>
        <source>lipase</source>
        <translation>الليباز</translation>
    </message>
    <message>
        <source>PSA</source>
        <translation>PSA</translation>
    </message>
    <message>
        <source>cholesterol</source>
        <translation>الكوليسترول</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <translation>كوليسترول HDL</translation>
    </message>
    <message>
        <source>albumin to creatinine in urine</source>
        <translation>نسبة الألبومين إلى الكرياتينين في البول</translation>
    </message>
    <message>
        <source>GFR by CKD-EPI 2021</source>
        <translation>معدل الترشيح الكبيبي وفق CKD-EPI 2021</translation>
    </message>
    <message>
        <source>lower limit of the laboratory</source>
        <translation>الحد الأدنى للمختبر</translation>
    </message>
    <message>
        <source>upper limit of the laboratory</source>
        <translation>الحد الأعلى للمختبر</translation>
    </message>
    <message>
        <source>Karnofsky index</source>
        <translation>مؤشر Karnofsky</translation>
    </message>
    <message>
        <source>stopped smoking</source>
        <translation>أقلع عن التدخين</translation>
    </message>
    <message>
        <source>sum of diameters</source>
        <translation>مجموع الأقطار</translation>
    </message>
    <message>
        <source>current</source>
        <translation>حالي</translation>
    </message>
    <message>
        <source>former</source>
        <translation>سابق</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>present</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>men</source>
        <translation>الرجال</translation>
    </message>
    <message>
        <source>people who never smoked</source>
        <translation>من لم يدخّنوا قط</translation>
    </message>
    <message>
        <source>people who have smoked</source>
        <translation>من سبق أن دخّنوا</translation>
    </message>
    <message>
        <source>body height</source>
        <translation>طول الجسم</translation>
    </message>
    <message>
        <source>active infection</source>
        <translation>عدوى فعالة</translation>
    </message>
    <message>
        <source>allogeneic stem-cell transplant</source>
        <translation>زرع خلايا جذعية خيفي</translation>
    </message>
    <message>
        <source>alpha-gal syndrome (red-meat allergy)</source>
        <translation>متلازمة ألفا غال (حساسية اللحوم الحمراء)</translation>
    </message>
    <message>
        <source>autoimmune disease</source>
        <translation>مرض مناعي ذاتي</translation>
    </message>
    <message>
        <source>brain injury</source>
        <translation>إصابة دماغية</translation>
    </message>
    <message>
        <source>brain metastases</source>
        <translation>نقائل دماغية</translation>
    </message>
    <message>
        <source>breast feeding</source>
        <translation>الإرضاع الطبيعي</translation>
    </message>
    <message>
        <source>Charcot-Marie-Tooth disease or another hereditary neuropathy</source>
        <translation>داء شاركو ماري توث أو اعتلال أعصاب وراثي آخر</translation>
    </message>
    <message>
        <source>radiotherapy of the mediastinum or chest</source>
        <translation>العلاج الإشعاعي للمنصف أو الصدر</translation>
    </message>
    <message>
        <source>chronic hepatitis B</source>
        <translation>التهاب الكبد B المزمن</translation>
    </message>
    <message>
        <source>corneal or ocular surface disease</source>
        <translation>مرض القرنية أو سطح العين</translation>
    </message>
    <message>
        <source>depression, psychosis or suicidality</source>
        <translation>الاكتئاب أو الذهان أو الميل الانتحاري</translation>
    </message>
    <message>
        <source>gastrointestinal bleeding</source>
        <translation>نزف معدي معوي</translation>
    </message>
    <message>
        <source>gastrointestinal perforation or fistula</source>
        <translation>انثقاب أو ناسور معدي معوي</translation>
    </message>
    <message>
        <source>graft-versus-host disease</source>
        <translation>داء الطعم حيال الثوي</translation>
    </message>
    <message>
        <source>haemoptysis</source>
        <translation>نفث الدم</translation>
    </message>
    <message>
        <source>hepatitis B, present or past</source>
        <translation>التهاب الكبد B، حالي أو سابق</translation>
    </message>
    <message>
        <source>HIV infection</source>
        <translation>عدوى HIV</translation>
    </message>
    <message>
        <source>immune deficiency</source>
        <translation>عوز مناعي</translation>
    </message>
    <message>
        <source>vaccination with a live vaccine</source>
        <translation>التطعيم بلقاح حي</translation>
    </message>
    <message>
        <source>myasthenia gravis</source>
        <translation>الوهن العضلي الوبيل</translation>
    </message>
    <message>
        <source>pancreatitis</source>
        <translation>التهاب البنكرياس</translation>
    </message>
    <message>
        <source>radiotherapy of the pelvis</source>
        <translation>العلاج الإشعاعي للحوض</translation>
    </message>
    <message>
        <source>active gastrointestinal or oral ulcer</source>
        <translation>قرحة معدية معوية أو فموية فعالة</translation>
    </message>
    <message>
        <source>retinal vein occlusion or other retinal disease</source>
        <translation>انسداد وريد الشبكية أو مرض شبكي آخر</translation>
    </message>
    <message>
        <source>retinal vein occlusion or a risk for it (uncontrolled glaucoma, hyperviscosity, hypercoagulability)</source>
        <translation>انسداد وريد الشبكية أو خطر حدوثه (زرق غير مضبوط، فرط لزوجة الدم، فرط تخثر الدم)</translation>
    </message>
    <message>
        <source>severe or recent bleeding</source>
        <translation>نزف شديد أو حديث</translation>
    </message>
    <message>
        <source>severe (grade 3 or 4) immune-related event on a checkpoint inhibitor</source>
        <translation>حدث مناعي شديد (الدرجة 3 أو 4) تحت مثبط نقطة تفتيش</translation>
    </message>
    <message>
        <source>solid organ transplant</source>
        <translation>زرع عضو صلب</translation>
    </message>
    <message>
        <source>haematopoietic stem-cell transplant</source>
        <translation>زرع خلايا جذعية مكوّنة للدم</translation>
    </message>
    <message>
        <source>stroke or transient ischaemic attack</source>
        <translation>سكتة دماغية أو نوبة إقفارية عابرة</translation>
    </message>
    <message>
        <source>toxic epidermal necrolysis</source>
        <translation>انحلال البشرة النخري السمي</translation>
    </message>
    <message>
        <source>tuberculosis, active or latent</source>
        <translation>السل، الفعال أو الكامن</translation>
    </message>
    <message>
        <source>unhealed wound</source>
        <translation>جرح غير ملتئم</translation>
    </message>
    <message>
        <source>deep vein thrombosis or pulmonary embolism</source>
        <translation>خثار وريدي عميق أو انصمام رئوي</translation>
    </message>
    <message>
        <source>wish for children after treatment</source>
        <translation>الرغبة في الإنجاب بعد العلاج</translation>
    </message>
    <message>
        <source>grapefruit</source>
        <translation>الغريب فروت</translation>
    </message>
    <message>
        <source>St John&apos;s wort</source>
        <translation>نبتة سانت جون</translation>
    </message>
    <message>
        <source>outdoor</source>
        <translation>البقاء في الهواء الطلق</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>القيادة</translation>
    </message>
    <message>
        <source>folic acid</source>
        <translation>حمض الفوليك</translation>
    </message>
    <message>
        <source>fine motor</source>
        <translation>عمل حركي دقيق</translation>
    </message>
    <message>
        <source>fish oil</source>
        <translation>زيت السمك</translation>
    </message>
    <message>
        <source>vitamin E</source>
        <translation>فيتامين E</translation>
    </message>
    <message>
        <source>construction</source>
        <translation>أعمال البناء</translation>
    </message>
    <message>
        <source>antioxidant</source>
        <translation>مضاد أكسدة</translation>
    </message>
    <message>
        <source>iron supplement</source>
        <translation>مكمّل حديد</translation>
    </message>
    <message>
        <source>vitamin B12</source>
        <translation>فيتامين B12</translation>
    </message>
    <message>
        <source>acetyl-L-carnitine</source>
        <translation>أسيتيل-L-كارنيتين</translation>
    </message>
    <message>
        <source>cold store</source>
        <translation>العمل في التبريد</translation>
    </message>
    <message>
        <source>supplement</source>
        <translation>مكمّل</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>الشمس</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>مكان العمل</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>ldh</source>
        <translation>‏LDH (نازعة هيدروجين اللاكتات)</translation>
    </message>
    <message>
        <source>body weight and height within the range of the formula</source>
        <translation>وزن الجسم وطوله ضمن مجال المعادلة</translation>
    </message>
    <message>
        <source>date of the last surgery</source>
        <translation>تاريخ آخر جراحة</translation>
    </message>
    <message>
        <source>date of the last radiotherapy</source>
        <translation>تاريخ آخر علاج إشعاعي</translation>
    </message>
    <message>
        <source>a credible value of %1</source>
        <translation>‏%1 (قيمة معقولة)</translation>
    </message>
    <message>
        <source>which value of %1 holds</source>
        <translation>‏%1 (أي قيمة هي الصحيحة)</translation>
    </message>
    <message>
        <source>an exact value of %1</source>
        <translation>‏%1 (قيمة دقيقة)</translation>
    </message>
    <message>
        <source>upper reference limit of %1</source>
        <translation>الحد المرجعي الأعلى لـ %1</translation>
    </message>
    <message>
        <source>date of the last %1</source>
        <translation>تاريخ آخر إعطاء: %1</translation>
    </message>
    <message>
        <source>%1 within the range of the CKD-EPI formula</source>
        <translation>‏%1 ضمن مجال معادلة CKD-EPI</translation>
    </message>
    <message>
        <source>%1 within the range of the Cockcroft-Gault formula</source>
        <translation>‏%1 ضمن مجال معادلة Cockcroft-Gault</translation>
    </message>
    <message>
        <source>%1 mutation</source>
        <translation>طفرة %1</translation>
    </message>
    <message>
        <source>%1 inhibitor</source>
        <translation>مثبط %1</translation>
    </message>
    <message>
        <source>penicillin g</source>
        <translation>بنسلين G</translation>
    </message>
    <message>
        <source>penicillin v</source>
        <translation>بنسلين V</translation>
    </message>
    <message>
        <source>sulfamethoxazole / trimethoprim</source>
        <translation>سلفاميثوكسازول / تريميثوبريم</translation>
    </message>
    <message>
        <source>st john&apos;s wort</source>
        <translation>نبتة سانت جون</translation>
    </message>
    <message>
        <source>the like</source>
        <translation>ما يماثله</translation>
    </message>
    <message>
        <source>H2 blocker</source>
        <translation>حاصر H2</translation>
    </message>
    <message>
        <source>NSAID</source>
        <translation>مضاد التهاب لاستيرويدي (NSAID)</translation>
    </message>
    <message>
        <source>QT-prolonging drug</source>
        <translation>دواء مطيل لفترة QT</translation>
    </message>
    <message>
        <source>antacid</source>
        <translation>مضاد حموضة</translation>
    </message>
    <message>
        <source>antiplatelet drug</source>
        <translation>مضاد للصفيحات</translation>
    </message>
    <message>
        <source>direct oral anticoagulant</source>
        <translation>مضاد تخثر فموي مباشر</translation>
    </message>
    <message>
        <source>hormonal contraceptive</source>
        <translation>مانع حمل هرموني</translation>
    </message>
    <message>
        <source>moderate CYP3A4 inducer</source>
        <translation>محرّض CYP3A4 معتدل</translation>
    </message>
    <message>
        <source>moderate CYP3A4 inhibitor</source>
        <translation>مثبط CYP3A4 معتدل</translation>
    </message>
    <message>
        <source>proton-pump inhibitor</source>
        <translation>مثبط مضخة البروتون</translation>
    </message>
    <message>
        <source>strong CYP2D6 inhibitor</source>
        <translation>مثبط CYP2D6 قوي</translation>
    </message>
    <message>
        <source>strong CYP3A4 inducer</source>
        <translation>محرّض CYP3A4 قوي</translation>
    </message>
    <message>
        <source>strong CYP3A4 inhibitor</source>
        <translation>مثبط CYP3A4 قوي</translation>
    </message>
    <message>
        <source>vitamin K antagonist</source>
        <translation>مناهض فيتامين K</translation>
    </message>
    <message>
        <source>CD33-directed antibody-drug conjugate</source>
        <translation>مقترن ضد-دواء موجّه إلى CD33</translation>
    </message>
    <message>
        <source>CLDN18.2-directed antibody</source>
        <translation>ضد موجّه إلى CLDN18.2</translation>
    </message>
    <message>
        <source>DLL3-directed bispecific T-cell engager</source>
        <translation>رابط خلايا تائية ثنائي النوعية موجّه إلى DLL3</translation>
    </message>
    <message>
        <source>EGFR exon 20 insertion inhibitor</source>
        <translation>مثبط إدراج الإكسون 20 في EGFR</translation>
    </message>
    <message>
        <source>EGFR tyrosine-kinase inhibitor</source>
        <translation>مثبط تيروزين كيناز EGFR</translation>
    </message>
    <message>
        <source>EGFR-MET bispecific antibody</source>
        <translation>ضد ثنائي النوعية EGFR-MET</translation>
    </message>
    <message>
        <source>FOLR1-directed antibody-drug conjugate</source>
        <translation>مقترن ضد-دواء موجّه إلى FOLR1</translation>
    </message>
    <message>
        <source>GnRH agonist</source>
        <translation>ناهض GnRH</translation>
    </message>
    <message>
        <source>GnRH antagonist</source>
        <translation>مناهض GnRH</translation>
    </message>
    <message>
        <source>HER2 bispecific antibody</source>
        <translation>ضد HER2 ثنائي النوعية</translation>
    </message>
    <message>
        <source>HER2 tyrosine-kinase inhibitor</source>
        <translation>مثبط تيروزين كيناز HER2</translation>
    </message>
    <message>
        <source>HER2-HER3 bispecific antibody</source>
        <translation>ضد ثنائي النوعية HER2-HER3</translation>
    </message>
    <message>
        <source>HER2-directed antibody</source>
        <translation>ضد موجّه إلى HER2</translation>
    </message>
    <message>
        <source>HER2-directed antibody-drug conjugate</source>
        <translation>مقترن ضد-دواء موجّه إلى HER2</translation>
    </message>
    <message>
        <source>HIF-2alpha inhibitor</source>
        <translation>مثبط HIF-2alpha</translation>
    </message>
    <message>
        <source>KRAS G12C inhibitor</source>
        <translation>مثبط KRAS G12C</translation>
    </message>
    <message>
        <source>MET-directed antibody-drug conjugate</source>
        <translation>مقترن ضد-دواء موجّه إلى MET</translation>
    </message>
    <message>
        <source>PSMA-directed radioligand</source>
        <translation>ربيطة مشعة موجّهة إلى PSMA</translation>
    </message>
    <message>
        <source>TROP2-directed antibody-drug conjugate</source>
        <translation>مقترن ضد-دواء موجّه إلى TROP2</translation>
    </message>
    <message>
        <source>VEGF trap</source>
        <translation>مصيدة VEGF</translation>
    </message>
    <message>
        <source>VEGFR tyrosine-kinase inhibitor</source>
        <translation>مثبط تيروزين كيناز VEGFR</translation>
    </message>
    <message>
        <source>alkylating agent</source>
        <translation>عامل مؤلكل</translation>
    </message>
    <message>
        <source>allosteric BCR-ABL inhibitor</source>
        <translation>مثبط BCR-ABL تفارغي</translation>
    </message>
    <message>
        <source>alpha-emitting radiopharmaceutical</source>
        <translation>دواء مشع باعث لجسيمات ألفا</translation>
    </message>
    <message>
        <source>androgen deprivation therapy</source>
        <translation>علاج الحرمان من الأندروجين</translation>
    </message>
    <message>
        <source>androgen receptor pathway inhibitor</source>
        <translation>مثبط مسار مستقبل الأندروجين</translation>
    </message>
    <message>
        <source>angiogenesis inhibitor</source>
        <translation>مثبط تولّد الأوعية</translation>
    </message>
    <message>
        <source>anthracenedione</source>
        <translation>أنثراسينديون</translation>
    </message>
    <message>
        <source>anthracycline</source>
        <translation>أنثراسيكلين</translation>
    </message>
    <message>
        <source>anti-CD20 antibody</source>
        <translation>ضد anti-CD20</translation>
    </message>
    <message>
        <source>anti-EGFR antibody</source>
        <translation>ضد anti-EGFR</translation>
    </message>
    <message>
        <source>anti-VEGF antibody</source>
        <translation>ضد anti-VEGF</translation>
    </message>
    <message>
        <source>anti-VEGFR2 antibody</source>
        <translation>ضد anti-VEGFR2</translation>
    </message>
    <message>
        <source>antibody-drug conjugate</source>
        <translation>مقترن ضد-دواء</translation>
    </message>
    <message>
        <source>antifolate</source>
        <translation>مضاد فولات</translation>
    </message>
    <message>
        <source>antimetabolite</source>
        <translation>مضاد استقلاب</translation>
    </message>
    <message>
        <source>aromatase inhibitor</source>
        <translation>مثبط أروماتاز</translation>
    </message>
    <message>
        <source>arsenical</source>
        <translation>مركّب زرنيخي</translation>
    </message>
    <message>
        <source>autologous cellular immunotherapy</source>
        <translation>علاج مناعي خلوي ذاتي</translation>
    </message>
    <message>
        <source>bispecific antibody</source>
        <translation>ضد ثنائي النوعية</translation>
    </message>
    <message>
        <source>corticosteroid</source>
        <translation>كورتيكوستيرويد</translation>
    </message>
    <message>
        <source>covalent BTK inhibitor</source>
        <translation>مثبط BTK تساهمي</translation>
    </message>
    <message>
        <source>cytokine</source>
        <translation>سيتوكين</translation>
    </message>
    <message>
        <source>endocrine therapy</source>
        <translation>علاج هرموني</translation>
    </message>
    <message>
        <source>epothilone</source>
        <translation>إيبوثيلون</translation>
    </message>
    <message>
        <source>first-generation ALK inhibitor</source>
        <translation>مثبط ALK من الجيل الأول</translation>
    </message>
    <message>
        <source>first-generation EGFR tyrosine-kinase inhibitor</source>
        <translation>مثبط تيروزين كيناز EGFR من الجيل الأول</translation>
    </message>
    <message>
        <source>fluoropyrimidine</source>
        <translation>فلوروبيريميدين</translation>
    </message>
    <message>
        <source>folate analogue</source>
        <translation>مضاهئ الفولات</translation>
    </message>
    <message>
        <source>gene therapy</source>
        <translation>علاج جيني</translation>
    </message>
    <message>
        <source>gp100-directed bispecific T-cell engager</source>
        <translation>رابط خلايا تائية ثنائي النوعية موجّه إلى gp100</translation>
    </message>
    <message>
        <source>hedgehog pathway inhibitor</source>
        <translation>مثبط مسار hedgehog</translation>
    </message>
    <message>
        <source>hypomethylating agent</source>
        <translation>عامل ناقص للمَثْيَلة</translation>
    </message>
    <message>
        <source>imipridone</source>
        <translation>إيميبريدون</translation>
    </message>
    <message>
        <source>immune checkpoint inhibitor</source>
        <translation>مثبط نقاط التفتيش المناعية</translation>
    </message>
    <message>
        <source>immunomodulatory drug</source>
        <translation>دواء معدِّل للمناعة</translation>
    </message>
    <message>
        <source>interleukin-15 receptor agonist</source>
        <translation>ناهض مستقبل الإنترلوكين-15</translation>
    </message>
    <message>
        <source>menin inhibitor</source>
        <translation>مثبط المينين</translation>
    </message>
    <message>
        <source>microtubule inhibitor</source>
        <translation>مثبط الأنيبيبات الدقيقة</translation>
    </message>
    <message>
        <source>monoclonal antibody</source>
        <translation>ضد وحيد النسيلة</translation>
    </message>
    <message>
        <source>multitargeted tyrosine-kinase inhibitor</source>
        <translation>مثبط تيروزين كيناز متعدد الأهداف</translation>
    </message>
    <message>
        <source>nectin-4-directed antibody-drug conjugate</source>
        <translation>مقترن ضد-دواء موجّه إلى nectin-4</translation>
    </message>
    <message>
        <source>non-covalent BTK inhibitor</source>
        <translation>مثبط BTK غير تساهمي</translation>
    </message>
    <message>
        <source>nonsteroidal antiandrogen</source>
        <translation>مضاد أندروجين لاستيرويدي</translation>
    </message>
    <message>
        <source>nonsteroidal aromatase inhibitor</source>
        <translation>مثبط أروماتاز لاستيرويدي</translation>
    </message>
    <message>
        <source>nucleoside analogue</source>
        <translation>مضاهئ نوكليوزيد</translation>
    </message>
    <message>
        <source>oncolytic virus</source>
        <translation>فيروس حالّ للأورام</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>بلاتين</translation>
    </message>
    <message>
        <source>progestin</source>
        <translation>بروجستين</translation>
    </message>
    <message>
        <source>radiopharmaceutical</source>
        <translation>دواء مشع</translation>
    </message>
    <message>
        <source>retinoid</source>
        <translation>ريتينويد</translation>
    </message>
    <message>
        <source>second-generation ALK inhibitor</source>
        <translation>مثبط ALK من الجيل الثاني</translation>
    </message>
    <message>
        <source>second-generation EGFR tyrosine-kinase inhibitor</source>
        <translation>مثبط تيروزين كيناز EGFR من الجيل الثاني</translation>
    </message>
    <message>
        <source>second-generation antiandrogen</source>
        <translation>مضاد أندروجين من الجيل الثاني</translation>
    </message>
    <message>
        <source>selective estrogen receptor degrader</source>
        <translation>مُحطِّم انتقائي لمستقبل الإستروجين (SERD)</translation>
    </message>
    <message>
        <source>selective estrogen receptor modulator</source>
        <translation>معدِّل انتقائي لمستقبل الإستروجين</translation>
    </message>
    <message>
        <source>steroidal aromatase inhibitor</source>
        <translation>مثبط أروماتاز ستيرويدي</translation>
    </message>
    <message>
        <source>taxane</source>
        <translation>تاكسان</translation>
    </message>
    <message>
        <source>thiopurine</source>
        <translation>ثيوبيورين</translation>
    </message>
    <message>
        <source>third-generation ALK inhibitor</source>
        <translation>مثبط ALK من الجيل الثالث</translation>
    </message>
    <message>
        <source>third-generation EGFR tyrosine-kinase inhibitor</source>
        <translation>مثبط تيروزين كيناز EGFR من الجيل الثالث</translation>
    </message>
    <message>
        <source>tissue factor-directed antibody-drug conjugate</source>
        <translation>مقترن ضد-دواء موجّه إلى العامل النسيجي</translation>
    </message>
    <message>
        <source>topoisomerase I inhibitor</source>
        <translation>مثبط توبوإيزوميراز I</translation>
    </message>
    <message>
        <source>topoisomerase II inhibitor</source>
        <translation>مثبط توبوإيزوميراز II</translation>
    </message>
    <message>
        <source>tumour-infiltrating lymphocyte therapy</source>
        <translation>علاج باللمفاويات المرتشحة في الورم</translation>
    </message>
    <message>
        <source>type I FLT3 inhibitor</source>
        <translation>مثبط FLT3 من النوع I</translation>
    </message>
    <message>
        <source>type II FLT3 inhibitor</source>
        <translation>مثبط FLT3 من النوع II</translation>
    </message>
    <message>
        <source>vinca alkaloid</source>
        <translation>قلويد الفينكا</translation>
    </message>
    <message>
        <source>partial tandem duplication of KMT2A</source>
        <translation>تضاعف ترادفي جزئي في KMT2A</translation>
    </message>
    <message>
        <source>complex karyotype</source>
        <translation>نمط نووي معقد</translation>
    </message>
    <message>
        <source>abn3q other</source>
        <translation>شذوذ آخر في 3q</translation>
    </message>
    <message>
        <source>FLT3 internal tandem duplication</source>
        <translation>تضاعف ترادفي داخلي في FLT3</translation>
    </message>
    <message>
        <source>FLT3 kinase-domain mutation</source>
        <translation>طفرة نطاق الكيناز في FLT3</translation>
    </message>
    <message>
        <source>one CEBPA mutation</source>
        <translation>طفرة CEBPA واحدة</translation>
    </message>
    <message>
        <source>two CEBPA mutations</source>
        <translation>طفرتا CEBPA</translation>
    </message>
    <message>
        <source>mean radius</source>
        <translation>نصف القطر، المتوسط</translation>
    </message>
    <message>
        <source>mean texture</source>
        <translation>القوام، المتوسط</translation>
    </message>
    <message>
        <source>mean perimeter</source>
        <translation>المحيط، المتوسط</translation>
    </message>
    <message>
        <source>mean area</source>
        <translation>المساحة، المتوسط</translation>
    </message>
    <message>
        <source>mean smoothness</source>
        <translation>الملاسة، المتوسط</translation>
    </message>
    <message>
        <source>mean compactness</source>
        <translation>التراص، المتوسط</translation>
    </message>
    <message>
        <source>mean concavity</source>
        <translation>التقعّر، المتوسط</translation>
    </message>
    <message>
        <source>mean concave points</source>
        <translation>النقاط المقعّرة، المتوسط</translation>
    </message>
    <message>
        <source>mean symmetry</source>
        <translation>التناظر، المتوسط</translation>
    </message>
    <message>
        <source>mean fractal dimension</source>
        <translation>البعد الكسيري، المتوسط</translation>
    </message>
    <message>
        <source>radius error</source>
        <translation>نصف القطر، الخطأ المعياري</translation>
    </message>
    <message>
        <source>texture error</source>
        <translation>القوام، الخطأ المعياري</translation>
    </message>
    <message>
        <source>perimeter error</source>
        <translation>المحيط، الخطأ المعياري</translation>
    </message>
    <message>
        <source>area error</source>
        <translation>المساحة، الخطأ المعياري</translation>
    </message>
    <message>
        <source>smoothness error</source>
        <translation>الملاسة، الخطأ المعياري</translation>
    </message>
    <message>
        <source>compactness error</source>
        <translation>التراص، الخطأ المعياري</translation>
    </message>
    <message>
        <source>concavity error</source>
        <translation>التقعّر، الخطأ المعياري</translation>
    </message>
    <message>
        <source>concave points error</source>
        <translation>النقاط المقعّرة، الخطأ المعياري</translation>
    </message>
    <message>
        <source>symmetry error</source>
        <translation>التناظر، الخطأ المعياري</translation>
    </message>
    <message>
        <source>fractal dimension error</source>
        <translation>البعد الكسيري، الخطأ المعياري</translation>
    </message>
    <message>
        <source>worst radius</source>
        <translation>نصف القطر، القيمة الأسوأ</translation>
    </message>
    <message>
        <source>worst texture</source>
        <translation>القوام، القيمة الأسوأ</translation>
    </message>
    <message>
        <source>worst perimeter</source>
        <translation>المحيط، القيمة الأسوأ</translation>
    </message>
    <message>
        <source>worst area</source>
        <translation>المساحة، القيمة الأسوأ</translation>
    </message>
    <message>
        <source>worst smoothness</source>
        <translation>الملاسة، القيمة الأسوأ</translation>
    </message>
    <message>
        <source>worst compactness</source>
        <translation>التراص، القيمة الأسوأ</translation>
    </message>
    <message>
        <source>worst concavity</source>
        <translation>التقعّر، القيمة الأسوأ</translation>
    </message>
    <message>
        <source>worst concave points</source>
        <translation>النقاط المقعّرة، القيمة الأسوأ</translation>
    </message>
    <message>
        <source>worst symmetry</source>
        <translation>التناظر، القيمة الأسوأ</translation>
    </message>
    <message>
        <source>worst fractal dimension</source>
        <translation>البعد الكسيري، القيمة الأسوأ</translation>
    </message>
    <message>
        <source>95 % interval of the share with this outcome among the training people with the nearest score, each scored by a model that had not seen them</source>
        <translation>فاصل ثقة 95 % لنسبة من لديهم هذه الحصيلة بين أشخاص التدريب ذوي أقرب درجة، وقد قُيّم كل منهم بنموذج لم يره</translation>
    </message>
    <message>
        <source>Chromothripsis</source>
        <translation>تشظّي الصبغيات (Chromothripsis)</translation>
    </message>
    <message>
        <source>about every 12 hours</source>
        <translation>كل 12 ساعة تقريبًا</translation>
    </message>
    <message>
        <source>bolus every 2 weeks</source>
        <translation>بلعة كل أسبوعين</translation>
    </message>
    <message>
        <source>continuous infusion, days 1 to 7 of induction</source>
        <translation>تسريب مستمر، الأيام 1 إلى 7 من التحريض</translation>
    </message>
    <message>
        <source>day 1 of 28-day cycles 2 to 6</source>
        <translation>اليوم 1 من الدورات 2 إلى 6 (28 يومًا)</translation>
    </message>
    <message>
        <source>days 1 and 8 of 21</source>
        <translation>اليومان 1 و8 من 21</translation>
    </message>
    <message>
        <source>days 1 and 8 of 21, 6 cycles</source>
        <translation>اليومان 1 و8 من 21، 6 دورات</translation>
    </message>
    <message>
        <source>days 1 and 8 of 21, up to 6 cycles</source>
        <translation>اليومان 1 و8 من 21، حتى 6 دورات</translation>
    </message>
    <message>
        <source>days 1 and 8 of 21, up to 8 cycles</source>
        <translation>اليومان 1 و8 من 21، حتى 8 دورات</translation>
    </message>
    <message>
        <source>days 1, 15 and 29, then once a month</source>
        <translation>الأيام 1 و15 و29، ثم مرة شهريًا</translation>
    </message>
    <message>
        <source>days 1, 8 and 15 of 28</source>
        <translation>الأيام 1 و8 و15 من 28</translation>
    </message>
    <message>
        <source>every 14 days</source>
        <translation>كل 14 يومًا</translation>
    </message>
    <message>
        <source>every 2 weeks (label: days 1, 15, 29 of 6 weeks)</source>
        <translation>كل أسبوعين (نشرة الدواء: الأيام 1 و15 و29 من 6 أسابيع)</translation>
    </message>
    <message>
        <source>every 3 to 4 weeks</source>
        <translation>كل 3 إلى 4 أسابيع</translation>
    </message>
    <message>
        <source>every 3 weeks from week 7</source>
        <translation>كل 3 أسابيع ابتداءً من الأسبوع 7</translation>
    </message>
    <message>
        <source>every 3 weeks, 4 cycles</source>
        <translation>كل 3 أسابيع، 4 دورات</translation>
    </message>
    <message>
        <source>every 3 weeks, 4 doses</source>
        <translation>كل 3 أسابيع، 4 جرعات</translation>
    </message>
    <message>
        <source>every 3 weeks, 6 cycles</source>
        <translation>كل 3 أسابيع، 6 دورات</translation>
    </message>
    <message>
        <source>every 3 weeks, up to 6 cycles</source>
        <translation>كل 3 أسابيع، حتى 6 دورات</translation>
    </message>
    <message>
        <source>every second day</source>
        <translation>يومًا بعد يوم</translation>
    </message>
    <message>
        <source>once a day for 5 days every 4 weeks</source>
        <translation>مرة يوميًا مدة 5 أيام كل 4 أسابيع</translation>
    </message>
    <message>
        <source>once a day for 7 days every 4 weeks</source>
        <translation>مرة يوميًا مدة 7 أيام كل 4 أسابيع</translation>
    </message>
    <message>
        <source>once a day, 4 weeks on and 2 weeks off</source>
        <translation>مرة يوميًا، 4 أسابيع علاج وأسبوعان راحة</translation>
    </message>
    <message>
        <source>once a day, days 1 to 14 of 21</source>
        <translation>مرة يوميًا، الأيام 1 إلى 14 من 21</translation>
    </message>
    <message>
        <source>once a day, days 1 to 3 of induction</source>
        <translation>مرة يوميًا، الأيام 1 إلى 3 من التحريض</translation>
    </message>
    <message>
        <source>once a day, two days a week, 3 of 4 weeks</source>
        <translation>مرة يوميًا، يومان في الأسبوع، 3 من 4 أسابيع</translation>
    </message>
    <message>
        <source>once a week for 4 weeks, every 2 weeks from week 5</source>
        <translation>مرة أسبوعيًا مدة 4 أسابيع، ثم كل أسبوعين ابتداءً من الأسبوع 5</translation>
    </message>
    <message>
        <source>once a week, 3 of 4 weeks</source>
        <translation>مرة أسبوعيًا، 3 من 4 أسابيع</translation>
    </message>
    <message>
        <source>over 46 hours every 2 weeks</source>
        <translation>على مدى 46 ساعة كل أسبوعين</translation>
    </message>
    <message>
        <source>twice a day from day 15</source>
        <translation>مرتين يوميًا ابتداءً من اليوم 15</translation>
    </message>
    <message>
        <source>twice a day, 3 of 4 weeks</source>
        <translation>مرتين يوميًا، 3 من 4 أسابيع</translation>
    </message>
    <message>
        <source>twice a day, 4 days on and 3 days off</source>
        <translation>مرتين يوميًا، 4 أيام علاج و3 أيام راحة</translation>
    </message>
    <message>
        <source>twice a day, days 1 to 14 of 21</source>
        <translation>مرتين يوميًا، الأيام 1 إلى 14 من 21</translation>
    </message>
    <message>
        <source>twice a day, days 1 to 14 of 21, 6 cycles</source>
        <translation>مرتين يوميًا، الأيام 1 إلى 14 من 21، 6 دورات</translation>
    </message>
    <message>
        <source>twice a day, days 1 to 21 of 28</source>
        <translation>مرتين يوميًا، الأيام 1 إلى 21 من 28</translation>
    </message>
    <message>
        <source>twice a day, days 8 to 21</source>
        <translation>مرتين يوميًا، الأيام 8 إلى 21</translation>
    </message>
    <message>
        <source>below 50 kg: 120 mg</source>
        <translation>دون 50 kg: ‏120 mg</translation>
    </message>
    <message>
        <source>body weight 90 kg or more: 180 mg</source>
        <translation>وزن الجسم 90 kg أو أكثر: 180 mg</translation>
    </message>
    <message>
        <source>body weight below 50 kg: 400 mg</source>
        <translation>وزن الجسم دون 50 kg: ‏400 mg</translation>
    </message>
    <message>
        <source>from 80 kg at baseline: 1400 mg</source>
        <translation>من 80 kg عند خط الأساس: 1400 mg</translation>
    </message>
    <message>
        <source>from 80 kg at baseline: 2100 mg (weeks 1 to 4: 1750 mg)</source>
        <translation>من 80 kg عند خط الأساس: 2100 mg (الأسابيع 1 إلى 4: 1750 mg)</translation>
    </message>
    <message>
        <source>moderate or severe hepatic impairment: 30 mg</source>
        <translation>قصور كبدي معتدل أو شديد: 30 mg</translation>
    </message>
    <message>
        <source>moderate renal impairment (30 to 50 mL/min): three quarters of the dose</source>
        <translation>قصور كلوي معتدل (30 إلى 50 mL/min): ثلاثة أرباع الجرعة</translation>
    </message>
    <message>
        <source>moderate renal impairment (30 to below 60 mL/min): 5 mg</source>
        <translation>قصور كلوي معتدل (من 30 إلى ما دون 60 mL/min): ‏5 mg</translation>
    </message>
    <message>
        <source>not recommended below 50 x 10(9)/L</source>
        <translation>لا يُنصح به دون 50 x 10(9)/L</translation>
    </message>
    <message>
        <source>severe hepatic impairment: 80 mg</source>
        <translation>قصور كبدي شديد: 80 mg</translation>
    </message>
    <message>
        <source>severe hepatic impairment: 9 mg</source>
        <translation>قصور كبدي شديد: 9 mg</translation>
    </message>
    <message>
        <source>severe hepatic impairment: not recommended</source>
        <translation>قصور كبدي شديد: لا يُنصح به</translation>
    </message>
    <message>
        <source>severe renal impairment (15 to 29 mL/min): about half, 90 mg</source>
        <translation>قصور كلوي شديد (15 إلى 29 mL/min): نحو النصف، 90 mg</translation>
    </message>
    <message>
        <source>severe renal impairment, not on dialysis: 5 mg every second day (older label; a quarter of the full daily amount)</source>
        <translation>قصور كلوي شديد دون غسيل كلوي: 5 mg يومًا بعد يوم (نشرة أقدم؛ ربع الكمية اليومية الكاملة)</translation>
    </message>
    <message>
        <source>severe renal impairment: 300 mg</source>
        <translation>قصور كلوي شديد: 300 mg</translation>
    </message>
    <message>
        <source>severe renal impairment: 65 mg/m2</source>
        <translation>قصور كلوي شديد: 65 mg/m2</translation>
    </message>
    <message>
        <source>severe renal impairment: 9 mg</source>
        <translation>قصور كلوي شديد: 9 mg</translation>
    </message>
    <message>
        <source>severe renal impairment: contraindicated in the label read</source>
        <translation>قصور كلوي شديد: مضاد استطباب في نشرة الدواء المقروءة</translation>
    </message>
    <message>
        <source>severe renal impairment: the combination with capecitabine is not recommended</source>
        <translation>قصور كلوي شديد: لا يُنصح بالتوليفة مع كابيسيتابين</translation>
    </message>
    <message>
        <source>the label gives 10 mg/kg every 2 weeks below 30 kg</source>
        <translation>تعطي نشرة الدواء 10 mg/kg كل أسبوعين دون 30 kg</translation>
    </message>
    <message>
        <source>the label gives a dose only from 45 mL/min</source>
        <translation>لا تعطي نشرة الدواء جرعة إلا ابتداءً من 45 mL/min</translation>
    </message>
    <message>
        <source>randomised, open label, phase 3</source>
        <translation>معشّاة، مفتوحة التسمية، الطور 3</translation>
    </message>
    <message>
        <source>randomised, double blind, phase 3</source>
        <translation>معشّاة، مزدوجة التعمية، الطور 3</translation>
    </message>
    <message>
        <source>randomised, phase 3</source>
        <translation>معشّاة، الطور 3</translation>
    </message>
    <message>
        <source>open label, single arm basket trial, phase 2</source>
        <translation>تجربة سلّة مفتوحة التسمية، أحادية الذراع، الطور 2</translation>
    </message>
    <message>
        <source>single arm, open label, phase 2</source>
        <translation>أحادية الذراع، مفتوحة التسمية، الطور 2</translation>
    </message>
    <message>
        <source>randomised, placebo-controlled, phase 3</source>
        <translation>معشّاة، مضبوطة بدواء غفل، الطور 3</translation>
    </message>
    <message>
        <source>single arm, open label, phase 1-2</source>
        <translation>أحادية الذراع، مفتوحة التسمية، الطور 1-2</translation>
    </message>
    <message>
        <source>open label, single arm, phase 1</source>
        <translation>مفتوحة التسمية، أحادية الذراع، الطور 1</translation>
    </message>
    <message>
        <source>randomised between two doses, open label, phase 2</source>
        <translation>معشّاة بين جرعتين، مفتوحة التسمية، الطور 2</translation>
    </message>
    <message>
        <source>randomised, placebo-controlled</source>
        <translation>معشّاة، مضبوطة بدواء غفل</translation>
    </message>
    <message>
        <source>single arm cohort, phase 2</source>
        <translation>فوج أحادي الذراع، الطور 2</translation>
    </message>
    <message>
        <source>open label, single arm cohorts, phase 2</source>
        <translation>مفتوحة التسمية، أفواج أحادية الذراع، الطور 2</translation>
    </message>
    <message>
        <source>single arm, phase 2</source>
        <translation>أحادية الذراع، الطور 2</translation>
    </message>
    <message>
        <source>open label, single arm basket trial, phase 1/2</source>
        <translation>تجربة سلّة مفتوحة التسمية، أحادية الذراع، الطور 1/2</translation>
    </message>
    <message>
        <source>single arm, phase 1</source>
        <translation>أحادية الذراع، الطور 1</translation>
    </message>
    <message>
        <source>randomised, double blind, phase 2/3</source>
        <translation>معشّاة، مزدوجة التعمية، الطور 2/3</translation>
    </message>
    <message>
        <source>OS at 5 years</source>
        <translation>البقيا الإجمالية عند 5 سنوات</translation>
    </message>
    <message>
        <source>major molecular response at 12 months</source>
        <translation>الاستجابة الجزيئية الكبرى عند 12 شهرًا</translation>
    </message>
    <message>
        <source>intracranial ORR</source>
        <translation>معدل الاستجابة الموضوعية (ORR) داخل القحف</translation>
    </message>
    <message>
        <source>PFS at 12 months</source>
        <translation>البقيا بدون تقدم المرض عند 12 شهرًا</translation>
    </message>
    <message>
        <source>major molecular response by 5 years</source>
        <translation>الاستجابة الجزيئية الكبرى حتى 5 سنوات</translation>
    </message>
    <message>
        <source>PFS at 5 years</source>
        <translation>البقيا بدون تقدم المرض عند 5 سنوات</translation>
    </message>
    <message>
        <source>time to progression</source>
        <translation>الزمن حتى تقدّم المرض</translation>
    </message>
    <message>
        <source>OS at 10 years</source>
        <translation>البقيا الإجمالية عند 10 سنوات</translation>
    </message>
    <message>
        <source>OS at 12 months</source>
        <translation>البقيا الإجمالية عند 12 شهرًا</translation>
    </message>
    <message>
        <source>transfusion independence of 26 weeks or more</source>
        <translation>الاستغناء عن نقل الدم 26 أسبوعًا أو أكثر</translation>
    </message>
    <message>
        <source>complete remission with full or partial haematological recovery</source>
        <translation>هدأة كاملة مع تعافٍ دموي كامل أو جزئي</translation>
    </message>
    <message>
        <source>major molecular response at 24 weeks</source>
        <translation>الاستجابة الجزيئية الكبرى عند 24 أسبوعًا</translation>
    </message>
    <message>
        <source>OS at 24 months</source>
        <translation>البقيا الإجمالية عند 24 شهرًا</translation>
    </message>
    <message>
        <source>CR or CRh</source>
        <translation>‏CR أو CRh</translation>
    </message>
    <message>
        <source>complete cytogenetic response by 12 months</source>
        <translation>الاستجابة الخلوية الوراثية الكاملة حتى 12 شهرًا</translation>
    </message>
    <message>
        <source>OS at 6 months</source>
        <translation>البقيا الإجمالية عند 6 أشهر</translation>
    </message>
    <message>
        <source>OS at 18 months</source>
        <translation>البقيا الإجمالية عند 18 شهرًا</translation>
    </message>
    <message>
        <source>OS at 6 years</source>
        <translation>البقيا الإجمالية عند 6 سنوات</translation>
    </message>
    <message>
        <source>RFS at 3 years</source>
        <translation>البقيا بدون نكس عند 3 سنوات</translation>
    </message>
    <message>
        <source>OS at 3 years</source>
        <translation>البقيا الإجمالية عند 3 سنوات</translation>
    </message>
    <message>
        <source>CR or CRi</source>
        <translation>‏CR أو CRi</translation>
    </message>
    <message>
        <source>time to intracranial progression</source>
        <translation>الزمن حتى التقدّم داخل القحف</translation>
    </message>
    <message>
        <source>confirmed complete cytogenetic response by 12 months</source>
        <translation>الاستجابة الخلوية الوراثية الكاملة المؤكدة حتى 12 شهرًا</translation>
    </message>
    <message>
        <source>MR4.5 by 5 years</source>
        <translation>‏MR4.5 حتى 5 سنوات</translation>
    </message>
    <message>
        <source>major molecular response by 10 years</source>
        <translation>الاستجابة الجزيئية الكبرى حتى 10 سنوات</translation>
    </message>
    <message>
        <source>OS at 2 years</source>
        <translation>البقيا الإجمالية عند سنتين</translation>
    </message>
    <message>
        <source>cytogenetic response</source>
        <translation>الاستجابة الخلوية الوراثية</translation>
    </message>
    <message>
        <source>OS at 42 months</source>
        <translation>البقيا الإجمالية عند 42 شهرًا</translation>
    </message>
    <message>
        <source>PFS at 24 months</source>
        <translation>البقيا بدون تقدم المرض عند 24 شهرًا</translation>
    </message>
    <message>
        <source>RFS at 10 years</source>
        <translation>البقيا بدون نكس عند 10 سنوات</translation>
    </message>
    <message>
        <source>complete remission or complete remission with incomplete recovery</source>
        <translation>هدأة كاملة أو هدأة كاملة مع تعافٍ غير كامل</translation>
    </message>
    <message>
        <source>complete remission</source>
        <translation>هدأة كاملة</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>ليس (%1)</translation>
    </message>
    <message>
        <source>%1 amplification</source>
        <translation>تضخيم %1</translation>
    </message>
    <message>
        <source>%1 deletion</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>%1 gain</source>
        <translation>كسب %1</translation>
    </message>
    <message>
        <source>%1 wild type</source>
        <translation>النمط البري لـ %1</translation>
    </message>
    <message>
        <source>%1 oncogenic</source>
        <translation>تغيّر مسرطِن في %1</translation>
    </message>
    <message>
        <source>%1 truncating</source>
        <translation>تغيّر باتر في %1</translation>
    </message>
    <message>
        <source>%1 pathogenic</source>
        <translation>تغيّر ممرض في %1</translation>
    </message>
    <message>
        <source>%1 tandem-duplication</source>
        <translation>تضاعف ترادفي في %1</translation>
    </message>
    <message>
        <source>%1 positive</source>
        <translation>‏%1 إيجابي</translation>
    </message>
    <message>
        <source>%1 negative</source>
        <translation>‏%1 سلبي</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>‏%1 مرتفع</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>‏%1 منخفض</translation>
    </message>
    <message>
        <source>%1 (germline)</source>
        <translation>‏%1 (الخط الإنتاشي)</translation>
    </message>
    <message>
        <source>%1 (somatic)</source>
        <translation>‏%1 (جسدي)</translation>
    </message>
    <message>
        <source>%1 exon %2 deletion</source>
        <translation>حذف في %1 الإكسون %2</translation>
    </message>
    <message>
        <source>%1 exon %2 insertion</source>
        <translation>إدراج في %1 الإكسون %2</translation>
    </message>
    <message>
        <source>%1 exon %2 skipping</source>
        <translation>تجاوز %1 الإكسون %2</translation>
    </message>
    <message>
        <source>%1 exon %2 splice-site</source>
        <translation>موقع تضفير في %1 الإكسون %2</translation>
    </message>
    <message>
        <source>%1 exon %2 any</source>
        <translation>أي تغيّر في %1 الإكسون %2</translation>
    </message>
    <message>
        <source>%1 codon %2</source>
        <translation>تغيّر في %1 الكودون %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>‏%1 على الأقل %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>‏%1 أدنى من %2</translation>
    </message>
    <message>
        <source>MSI high</source>
        <translation>‏MSI-H (عدم استقرار مرتفع)</translation>
    </message>
    <message>
        <source>MSI stable</source>
        <translation>‏MSS (مستقر)</translation>
    </message>
    <message>
        <source>MMR deficient</source>
        <translation>‏dMMR (ترميم ناقص)</translation>
    </message>
    <message>
        <source>MMR proficient</source>
        <translation>‏pMMR (ترميم كفء)</translation>
    </message>
    <message>
        <source>HER2 low</source>
        <translation>‏HER2 منخفض</translation>
    </message>
    <message>
        <source>%1 at least %2 score</source>
        <translation>‏%1 على الأقل %2</translation>
    </message>
    <message>
        <source>%1 below %2 score</source>
        <translation>‏%1 أدنى من %2</translation>
    </message>
    <message>
        <source>%1 wild type codons %2</source>
        <translation>النمط البري لـ %1 في الكودونات %2</translation>
    </message>
    <message>
        <source>HER2 ultralow</source>
        <translation>‏HER2 فائق الانخفاض</translation>
    </message>
    <message>
        <source>Kidney function and body surface</source>
        <translation>وظيفة الكلية ومساحة سطح الجسم</translation>
    </message>
    <message>
        <source>Amsterdam II criteria</source>
        <translation>معايير Amsterdam II</translation>
    </message>
    <message>
        <source>Khorana score</source>
        <translation>درجة Khorana</translation>
    </message>
    <message>
        <source>SCORE2 and SCORE2-OP</source>
        <translation>‏SCORE2 وSCORE2-OP</translation>
    </message>
    <message>
        <source>FIB-4 and ALBI</source>
        <translation>‏FIB-4 وALBI</translation>
    </message>
    <message>
        <source>BCRAT (Gail model)</source>
        <translation>‏BCRAT (نموذج Gail)</translation>
    </message>
    <message>
        <source>CARG toxicity score</source>
        <translation>درجة السمّية CARG</translation>
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
        <translation>متوسط</translation>
    </message>
    <message>
        <source>indeterminate</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>خطر منخفض</translation>
    </message>
    <message>
        <source>Moderate risk</source>
        <translation>خطر متوسط</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>خطر مرتفع</translation>
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
        <translation>لا يُحسب خطر 30 سنة فوق عمر 59 سنة.</translation>
    </message>
    <message>
        <source>Extrapolation: the model was made in people of 55 to 74 years.</source>
        <translation>استقراء: وُضع النموذج لأشخاص أعمارهم من 55 إلى 74 سنة.</translation>
    </message>
    <message>
        <source>Outside 35 to 85 years, the ages for which the National Cancer Institute offers the model.</source>
        <translation>خارج المجال 35 إلى 85 سنة، وهي الأعمار التي يتيح لها National Cancer Institute النموذج.</translation>
    </message>
    <message>
        <source>diabetes (Diabetes): outside the range; accepted: 0. SCORE2 does not hold for people with diabetes; SCORE2-Diabetes does</source>
        <translation>السكري (Diabetes): خارج المجال؛ المقبول: 0. لا يصلح SCORE2 للمصابين بالسكري؛ أما SCORE2-Diabetes فيصلح لهم</translation>
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
        <translation>العمر</translation>
    </message>
    <message>
        <source>Age at the earliest of the diagnoses</source>
        <translation>العمر عند أبكر التشخيصات</translation>
    </message>
    <message>
        <source>Age at the first live birth</source>
        <translation>العمر عند أول ولادة حية</translation>
    </message>
    <message>
        <source>Age at the first menstruation</source>
        <translation>العمر عند أول حيض</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>العمر الآن</translation>
    </message>
    <message>
        <source>Age up to which the risk runs</source>
        <translation>العمر الذي يمتد إليه الخطر</translation>
    </message>
    <message>
        <source>Albumin</source>
        <translation>الألبومين</translation>
    </message>
    <message>
        <source>Ascites</source>
        <translation>الحبن</translation>
    </message>
    <message>
        <source>Atypical hyperplasia</source>
        <translation>فرط التنسج اللانمطي</translation>
    </message>
    <message>
        <source>Bilirubin</source>
        <translation>البيليروبين</translation>
    </message>
    <message>
        <source>Body mass index</source>
        <translation>منسب كتلة الجسم</translation>
    </message>
    <message>
        <source>Breast biopsies so far</source>
        <translation>خزعات الثدي حتى الآن</translation>
    </message>
    <message>
        <source>COPD, emphysema or chronic bronchitis</source>
        <translation>الداء الرئوي الانسدادي المزمن أو النفاخ الرئوي أو التهاب القصبات المزمن</translation>
    </message>
    <message>
        <source>Cigarettes a day</source>
        <translation>عدد السجائر يوميًا</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>الكرياتينين</translation>
    </message>
    <message>
        <source>Creatinine clearance, Jelliffe with ideal weight</source>
        <translation>تصفية الكرياتينين، Jelliffe بالوزن المثالي</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>السكري</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Encephalopathy</source>
        <translation>الاعتلال الدماغي</translation>
    </message>
    <message>
        <source>Erythropoiesis-stimulating agent</source>
        <translation>عامل محفّز لتكوّن الحمر</translation>
    </message>
    <message>
        <source>Estimated GFR</source>
        <translation>معدل الترشيح الكبيبي المقدَّر</translation>
    </message>
    <message>
        <source>Falls in the last 6 months</source>
        <translation>السقوط خلال آخر 6 أشهر</translation>
    </message>
    <message>
        <source>Familial adenomatous polyposis excluded</source>
        <translation>استُبعد داء السلائل الورمي الغدي العائلي</translation>
    </message>
    <message>
        <source>First-degree relative with breast or ovarian cancer</source>
        <translation>قريب من الدرجة الأولى مصاب بسرطان الثدي أو المبيض</translation>
    </message>
    <message>
        <source>Gastrointestinal or genitourinary cancer</source>
        <translation>سرطان معدي معوي أو بولي تناسلي</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>الهيموغلوبين</translation>
    </message>
    <message>
        <source>Has had cancer</source>
        <translation>سبقت إصابته بالسرطان</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>السمع</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Leucocytes</source>
        <translation>الكريات البيضاء</translation>
    </message>
    <message>
        <source>Lung cancer in the family</source>
        <translation>سرطان الرئة في العائلة</translation>
    </message>
    <message>
        <source>Man in the family with breast cancer</source>
        <translation>رجل في العائلة مصاب بسرطان الثدي</translation>
    </message>
    <message>
        <source>More than one chemotherapy drug</source>
        <translation>أكثر من دواء كيميائي واحد</translation>
    </message>
    <message>
        <source>Mother, sisters and daughters with breast cancer</source>
        <translation>الأم والأخوات والبنات المصابات بسرطان الثدي</translation>
    </message>
    <message>
        <source>One is a first-degree relative of the other two</source>
        <translation>أحدهم قريب من الدرجة الأولى للاثنين الآخرين</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>الصفيحات</translation>
    </message>
    <message>
        <source>Race or ethnic group, as the model divides it</source>
        <translation>العرق أو المجموعة الإثنية بحسب تقسيم النموذج</translation>
    </message>
    <message>
        <source>Race, as the model&apos;s tables divide it</source>
        <translation>العرق بحسب تقسيم جداول النموذج</translation>
    </message>
    <message>
        <source>Relative with cancer of both breasts</source>
        <translation>قريب مصاب بسرطان الثديين</translation>
    </message>
    <message>
        <source>Relatives with a Lynch-associated cancer</source>
        <translation>أقارب مصابون بسرطان مرتبط بمتلازمة لينش</translation>
    </message>
    <message>
        <source>Risk region of the country</source>
        <translation>منطقة الخطر التي يقع فيها البلد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Site of the tumour</source>
        <translation>موضع الورم</translation>
    </message>
    <message>
        <source>Smokes now</source>
        <translation>يدخّن الآن</translation>
    </message>
    <message>
        <source>Social activity limited by health, how much of the time</source>
        <translation>مقدار الوقت الذي تحدّ فيه الصحة من النشاط الاجتماعي</translation>
    </message>
    <message>
        <source>Standard dose of chemotherapy</source>
        <translation>جرعة قياسية من العلاج الكيميائي</translation>
    </message>
    <message>
        <source>Successive generations affected</source>
        <translation>أجيال متتالية مصابة</translation>
    </message>
    <message>
        <source>Systolic blood pressure</source>
        <translation>ضغط الدم الانقباضي</translation>
    </message>
    <message>
        <source>Takes a statin</source>
        <translation>يتناول ستاتينًا</translation>
    </message>
    <message>
        <source>Takes drugs against high blood pressure</source>
        <translation>يتناول أدوية لارتفاع ضغط الدم</translation>
    </message>
    <message>
        <source>Takes own medication</source>
        <translation>يتناول أدويته بنفسه</translation>
    </message>
    <message>
        <source>Total cholesterol</source>
        <translation>الكوليسترول الكلي</translation>
    </message>
    <message>
        <source>Tumours verified by pathology</source>
        <translation>الأورام مؤكدة بالتشريح المرضي</translation>
    </message>
    <message>
        <source>Two or more relatives with breast or bowel cancer</source>
        <translation>قريبان أو أكثر مصابون بسرطان الثدي أو الأمعاء</translation>
    </message>
    <message>
        <source>Two or more relatives with breast or ovarian cancer</source>
        <translation>قريبان أو أكثر مصابون بسرطان الثدي أو المبيض</translation>
    </message>
    <message>
        <source>Urine albumin-to-creatinine ratio</source>
        <translation>نسبة الألبومين إلى الكرياتينين في البول</translation>
    </message>
    <message>
        <source>Walking one block</source>
        <translation>المشي مسافة مربّع سكني واحد</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Woman in the family with breast and ovarian cancer</source>
        <translation>امرأة في العائلة مصابة بسرطان الثدي والمبيض</translation>
    </message>
    <message>
        <source>Woman in the family with breast cancer before 50</source>
        <translation>امرأة في العائلة مصابة بسرطان الثدي قبل عمر 50</translation>
    </message>
    <message>
        <source>Years of smoking</source>
        <translation>سنوات التدخين</translation>
    </message>
    <message>
        <source>Years since quitting</source>
        <translation>السنوات منذ الإقلاع</translation>
    </message>
    <message>
        <source>dates of %1</source>
        <translation>تواريخ %1</translation>
    </message>
    <message>
        <source>A screen, not a criterion for testing; for that the guideline of the house is to be read. A small or unknown family hides a history.</source>
        <translation>أداة تحرٍّ وليست معيارًا للفحص الجيني؛ لذلك يُرجع إلى الدليل الإرشادي للمؤسسة. العائلة الصغيرة أو غير المعروفة تُخفي السوابق العائلية.</translation>
    </message>
    <message>
        <source>Many families with Lynch syndrome do not meet them; testing of the tumour for mismatch repair does not depend on them.</source>
        <translation>كثير من العائلات المصابة بمتلازمة لينش لا تستوفيها؛ وفحص ترميم عدم التطابق في الورم لا يتوقف عليها.</translation>
    </message>
    <message>
        <source>Not with a history of breast cancer, DCIS, LCIS or chest irradiation, nor with a known high-risk gene variant: other models apply there.</source>
        <translation>لا يُستخدم عند وجود سوابق سرطان ثدي أو DCIS أو LCIS أو تشعيع للصدر، ولا مع متغير جيني معروف عالي الخطورة: تُطبَّق هناك نماذج أخرى.</translation>
    </message>
    <message>
        <source>Not for never-smokers. Screening programmes use thresholds of 1.51 % and 2 %.</source>
        <translation>ليس لمن لم يدخّنوا قط. تستخدم برامج التحري عتبتي 1.51 % و2 %.</translation>
    </message>
    <message>
        <source>Not derived for brain tumours or myeloma, which are refused. Values from before the first course.</source>
        <translation>لم يوضع لأورام الدماغ ولا للورم النقوي، وهي مرفوضة هنا. القيم مما قبل الدورة الأولى.</translation>
    </message>
    <message>
        <source>Primary prevention only: not with known cardiovascular disease. Not made in people with cancer.</source>
        <translation>للوقاية الأولية فقط: ليس مع مرض قلبي وعائي معروف. لم يوضع على أشخاص مصابين بالسرطان.</translation>
    </message>
    <message>
        <source>Not with diabetes or known cardiovascular disease.</source>
        <translation>ليس مع السكري أو مرض قلبي وعائي معروف.</translation>
    </message>
    <message>
        <source>The bands of FIB-4 are those of viral hepatitis; fatty liver is read with 1.30 and 2.67. Age weighs heavily in FIB-4.</source>
        <translation>نطاقات FIB-4 هي نطاقات التهاب الكبد الفيروسي؛ ويُقرأ الكبد الدهني بالقيمتين 1.30 و2.67. للعمر وزن كبير في FIB-4.</translation>
    </message>
    <message>
        <source>The limits of bilirubin differ in cholestatic disease; these are the general ones. Not a measure of the liver without cirrhosis.</source>
        <translation>تختلف حدود البيليروبين في الأمراض الركودية الصفراوية؛ وهذه هي الحدود العامة. ليس مقياسًا للكبد غير المتشمع.</translation>
    </message>
    <message>
        <source>Not in acute kidney injury, where creatinine lags behind. Little muscle makes every estimate from creatinine too high.</source>
        <translation>ليس في أذية الكلى الحادة حيث يتأخر الكرياتينين. قلة الكتلة العضلية تجعل كل تقدير من الكرياتينين أعلى من الواقع.</translation>
    </message>
    <message>
        <source>External validations were mixed: one input among several. The clearance is Jelliffe&apos;s with ideal weight, not Cockcroft-Gault.</source>
        <translation>كانت نتائج التحقق الخارجي متباينة: معطى واحد من عدة معطيات. التصفية بمعادلة Jelliffe مع الوزن المثالي، لا Cockcroft-Gault.</translation>
    </message>
    <message>
        <source>cirrhosis of the liver</source>
        <translation>تشمّع الكبد</translation>
    </message>
    <message>
        <source>coronary heart disease</source>
        <translation>مرض القلب التاجي</translation>
    </message>
    <message>
        <source>Site of the radiotherapy</source>
        <translation>موضع العلاج الإشعاعي</translation>
    </message>
</context>
<context>
    <name>TimelineAxis</name>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <extracomment>Axis label: years, as short as possible</extracomment>
        <translation>‏%1 س</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>months</comment>
        <extracomment>Axis label: months, as short as possible</extracomment>
        <translation>‏%1 ش</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <extracomment>Axis label: days, as short as possible</extracomment>
        <translation>‏%1 ي</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short month name, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>day 0</source>
        <translation>اليوم 0</translation>
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
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
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
        <translation>%1–%2 سنة</translation>
    </message>
    <message>
        <source>%1 y %2 mo</source>
        <comment>years, months</comment>
        <translation>%1 سنة %2 شهر</translation>
    </message>
</context>
<context>
    <name>TimelineBuilder</name>
    <message>
        <source>Diagnosis and stage</source>
        <translation>التشخيص والمرحلة</translation>
    </message>
    <message>
        <source>Systemic treatment</source>
        <translation>العلاج الجهازي</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>جراحة</translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation>العلاج الإشعاعي</translation>
    </message>
    <message>
        <source>Imaging, response</source>
        <translation>التصوير والاستجابة</translation>
    </message>
    <message>
        <source>Tumour markers</source>
        <translation>الواسمات الورمية</translation>
    </message>
    <message>
        <source>Allele fraction</source>
        <translation>نسبة الأليل</translation>
    </message>
    <message>
        <source>Molecular</source>
        <translation>الجزيئي</translation>
    </message>
    <message>
        <source>Performance status</source>
        <translation>الحالة الأدائية</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>الأحداث الضائرة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Tumour board</source>
        <translation>مجلس الأورام</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>المختبر</translation>
    </message>
    <message>
        <source>Body measurements</source>
        <translation>قياسات الجسم</translation>
    </message>
    <message>
        <source>Other medication</source>
        <translation>أدوية أخرى</translation>
    </message>
    <message>
        <source>Other conditions</source>
        <translation>أمراض أخرى</translation>
    </message>
    <message>
        <source>first diagnosis</source>
        <translation>أول تشخيص</translation>
    </message>
    <message>
        <source>first systemic treatment</source>
        <translation>أول علاج جهازي</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>لا قيم</numerusform>
            <numerusform>قيمة واحدة</numerusform>
            <numerusform>قيمتان</numerusform>
            <numerusform>%n قيم</numerusform>
            <numerusform>%n قيمة</numerusform>
            <numerusform>%n قيمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثًا</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>line not stated</source>
        <translation>خط العلاج غير مذكور</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>لا أدوية</numerusform>
            <numerusform>دواء واحد</numerusform>
            <numerusform>دواءان</numerusform>
            <numerusform>%n أدوية</numerusform>
            <numerusform>%n دواءً</numerusform>
            <numerusform>%n دواء</numerusform>
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
            <numerusform>لا خطوط</numerusform>
            <numerusform>خط واحد</numerusform>
            <numerusform>خطان</numerusform>
            <numerusform>%n خطوط</numerusform>
            <numerusform>%n خطًا</numerusform>
            <numerusform>%n خط</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1, start unknown</source>
        <translation>حتى %1، البداية غير معروفة</translation>
    </message>
    <message>
        <source>entered by a person</source>
        <translation>أُدخل يدويًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place inside it</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Metastasis or other secondary tumour</source>
        <translation>نقيلة أو ورم ثانوي آخر</translation>
    </message>
    <message>
        <source>Primary tumour</source>
        <translation>الورم الأولي</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>الموضع: %1</translation>
    </message>
    <message>
        <source>Histology: %1</source>
        <translation>النمط النسيجي: %1</translation>
    </message>
    <message>
        <source>D</source>
        <comment>diagnosis</comment>
        <extracomment>One letter inside a mark: diagnosis of a primary tumour</extracomment>
        <translation>ت</translation>
    </message>
    <message>
        <source>M</source>
        <comment>metastasis</comment>
        <extracomment>One letter inside a mark: metastasis</extracomment>
        <translation>ن</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>المرحلة %1</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>الوفاة</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>of treatment</comment>
        <translation>الخط %1</translation>
    </message>
    <message>
        <source>Ordered; whether it was given is not stated</source>
        <translation>وُصف؛ ولم يُذكر هل أُعطي</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>أُعطي</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>مُبلَّغ عنه</translation>
    </message>
    <message>
        <source>Regimen: %1</source>
        <translation>النظام العلاجي: %1</translation>
    </message>
    <message>
        <source>Dose: %1</source>
        <translation>الجرعة: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>أُوقف: %1</translation>
    </message>
    <message>
        <source>Stopped for progression</source>
        <translation>أُوقف بسبب تقدّم المرض</translation>
    </message>
    <message>
        <source>S</source>
        <comment>surgery</comment>
        <translation>ج</translation>
    </message>
    <message numerus="yes">
        <source>%1 Gy in %n fraction(s)</source>
        <translation>
            <numerusform>‏%1 Gy على %n جلسة</numerusform>
            <numerusform>‏%1 Gy في جلسة واحدة</numerusform>
            <numerusform>‏%1 Gy في جلستين</numerusform>
            <numerusform>‏%1 Gy على %n جلسات</numerusform>
            <numerusform>‏%1 Gy على %n جلسة</numerusform>
            <numerusform>‏%1 Gy على %n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Gy, fractions not stated</source>
        <translation>‏%1 Gy، عدد الجلسات غير مذكور</translation>
    </message>
    <message>
        <source>R</source>
        <comment>radiotherapy</comment>
        <translation>ش</translation>
    </message>
    <message>
        <source>response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Sum of diameters: %1 mm</source>
        <translation>مجموع الأقطار: %1 mm</translation>
    </message>
    <message>
        <source>Disease status</source>
        <translation>حالة المرض</translation>
    </message>
    <message>
        <source>RECIST category</source>
        <translation>فئة RECIST</translation>
    </message>
    <message>
        <source>Not stated as a RECIST category</source>
        <translation>غير مذكور كفئة RECIST</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>الأساس: %1</translation>
    </message>
    <message>
        <source>imaging</source>
        <translation>التصوير</translation>
    </message>
    <message>
        <source>Imaging study</source>
        <translation>فحص تصويري</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>لا سلاسل</numerusform>
            <numerusform>سلسلة واحدة</numerusform>
            <numerusform>سلسلتان</numerusform>
            <numerusform>%n سلاسل</numerusform>
            <numerusform>%n سلسلة</numerusform>
            <numerusform>%n سلسلة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>performance scale, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>CTCAE grade %1</source>
        <translation>‏CTCAE الدرجة %1</translation>
    </message>
    <message>
        <source>Grade not stated</source>
        <translation>الدرجة غير مذكورة</translation>
    </message>
    <message>
        <source>Suspected: %1</source>
        <translation>المشتبه به: %1</translation>
    </message>
    <message>
        <source>B</source>
        <comment>tumour board</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>no value stated</source>
        <translation>لا قيمة مذكورة</translation>
    </message>
    <message>
        <source>not measured: %1</source>
        <translation>غير مَقيس: %1</translation>
    </message>
    <message>
        <source>results in words</source>
        <translation>نتائج بالكلمات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measurement, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unit missing</source>
        <translation>الوحدة مفقودة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measurement, value with unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Flag of the laboratory: %1</source>
        <translation>إشارة المختبر: %1</translation>
    </message>
    <message>
        <source>%1: allele fraction %2 %</source>
        <translation>‏%1: نسبة الأليل %2 %</translation>
    </message>
    <message>
        <source>specimens</source>
        <translation>العيّنات</translation>
    </message>
    <message>
        <source>Specimen %1</source>
        <translation>العيّنة %1</translation>
    </message>
    <message>
        <source>Specimen %1: %2</source>
        <translation>العيّنة %1: %2</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Molecular test</source>
        <translation>فحص جزيئي</translation>
    </message>
    <message>
        <source>T</source>
        <comment>molecular test</comment>
        <translation>ف</translation>
    </message>
    <message numerus="yes">
        <source>%n gene(s) listed as tested</source>
        <translation>
            <numerusform>لا جينات مدرجة كمفحوصة</numerusform>
            <numerusform>جين واحد مدرج كمفحوص</numerusform>
            <numerusform>جينان مدرجان كمفحوصين</numerusform>
            <numerusform>%n جينات مدرجة كمفحوصة</numerusform>
            <numerusform>%n جينًا مدرجًا كمفحوص</numerusform>
            <numerusform>%n جين مدرج كمفحوص</numerusform>
        </translation>
    </message>
    <message>
        <source>findings</source>
        <translation>الموجودات</translation>
    </message>
    <message>
        <source>Allele fraction %1 %</source>
        <translation>نسبة الأليل %1 %</translation>
    </message>
    <message>
        <source>g</source>
        <comment>genomic finding</comment>
        <translation>و</translation>
    </message>
    <message>
        <source>Germline</source>
        <translation>الخط الإنتاشي</translation>
    </message>
    <message>
        <source>Dated by its test or specimen</source>
        <translation>مؤرّخ بفحصه أو عيّنته</translation>
    </message>
    <message>
        <source>tumour not stated</source>
        <translation>الورم غير مذكور</translation>
    </message>
    <message>
        <source>tumour %1</source>
        <comment>letter</comment>
        <translation>الورم %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>letter of the tumour, name of the row</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>diagnosis of %1: %2</source>
        <comment>letter of the tumour, its name</comment>
        <translation>تشخيص %1: %2</translation>
    </message>
    <message>
        <source>first dose of line %1</source>
        <translation>الجرعة الأولى من الخط %1</translation>
    </message>
    <message>
        <source>order of line %1; its first dose is not stated</source>
        <translation>وصف الخط %1؛ جرعته الأولى غير مذكورة</translation>
    </message>
    <message>
        <source>%1, tumour %2</source>
        <comment>day zero, letter</comment>
        <translation>%1، الورم %2</translation>
    </message>
    <message>
        <source>vital status</source>
        <translation>الحالة الحيوية</translation>
    </message>
    <message>
        <source>Last follow-up on record: %1</source>
        <translation>آخر متابعة مسجّلة: %1</translation>
    </message>
    <message>
        <source>F</source>
        <comment>last follow-up</comment>
        <extracomment>One letter inside a mark: last follow-up</extracomment>
        <translation>م</translation>
    </message>
    <message>
        <source>The latest dated entry of this record. Of the time after it nothing is said.</source>
        <translation>أحدث مدخل مؤرّخ في هذا السجل. ولا يُقال شيء عن الزمن الذي بعده.</translation>
    </message>
    <message>
        <source>The stated end, %1, lies before the start. Only the start is drawn; one of the two dates is wrong.</source>
        <translation>النهاية المذكورة، %1، تسبق البداية. رُسمت البداية وحدها؛ أحد التاريخين خاطئ.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Complete response</source>
        <translation>استجابة كاملة</translation>
    </message>
    <message>
        <source>Partial response</source>
        <translation>استجابة جزئية</translation>
    </message>
    <message>
        <source>Stable disease</source>
        <translation>مرض مستقر</translation>
    </message>
    <message>
        <source>Progressive disease</source>
        <translation>تقدّم المرض</translation>
    </message>
    <message>
        <source>Response not evaluable</source>
        <translation>الاستجابة غير قابلة للتقييم</translation>
    </message>
    <message>
        <source>Disease improved</source>
        <translation>تحسّن المرض</translation>
    </message>
    <message>
        <source>Disease worse</source>
        <translation>تدهور المرض</translation>
    </message>
    <message>
        <source>order of the first systemic treatment; whether it was given is not stated</source>
        <translation>وصف أول علاج جهازي؛ ولا يُذكر ما إذا أُعطي</translation>
    </message>
    <message>
        <source>start of line %1, as reported</source>
        <translation>بداية الخط %1 بحسب ما أُبلغ</translation>
    </message>
    <message>
        <source>Stated as going on: it is drawn up to the death.</source>
        <translation>مذكور على أنه مستمر: يُرسم حتى الوفاة.</translation>
    </message>
    <message>
        <source>Stated as going on, but the person has died on a day that is not known: it is drawn up to the latest entry.</source>
        <translation>مذكور على أنه مستمر، لكن الشخص توفي في يوم غير معروف: يُرسم حتى أحدث مدخل.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>measurement, what tells it from another of that name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>دون رمز</translation>
    </message>
    <message>
        <source>reference %1 to %2</source>
        <translation>المرجع من %1 إلى %2</translation>
    </message>
    <message>
        <source>reference up to %1</source>
        <translation>المرجع حتى %1</translation>
    </message>
    <message>
        <source>reference from %1</source>
        <translation>المرجع من %1</translation>
    </message>
    <message>
        <source>no reference range</source>
        <translation>دون مجال مرجعي</translation>
    </message>
</context>
<context>
    <name>TimelineCorrections</name>
    <message>
        <source>Corrected by hand by %1, %2: %3</source>
        <comment>who, when, why</comment>
        <translation>صحّحه يدويًا %1، %2: %3</translation>
    </message>
    <message>
        <source>The file says: %1.</source>
        <comment>event, date</comment>
        <translation>يذكر الملف: %1.</translation>
    </message>
    <message>
        <source>The file said otherwise when it was corrected: %1.</source>
        <comment>event, date</comment>
        <translation>كان الملف يذكر غير ذلك عند التصحيح: %1.</translation>
    </message>
</context>
<context>
    <name>TimelineExport</name>
    <message>
        <source>Day zero: %1. As of %2.</source>
        <translation>اليوم صفر: %1. حتى تاريخ %2.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>%1. Day zero: %2. As of %3.</source>
        <comment>patient, day zero, date</comment>
        <translation>%1. اليوم صفر: %2. حتى تاريخ %3.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>TimelineGrades</name>
    <message>
        <source>CTCAE 5.0, if baseline normal</source>
        <translation>CTCAE 5.0، إذا كانت القيمة الأساسية طبيعية</translation>
    </message>
    <message>
        <source>CTCAE 5.0, baseline %1</source>
        <comment>value before treatment</comment>
        <translation>CTCAE 5.0، القيمة الأساسية %1</translation>
    </message>
    <message>
        <source>CTCAE 5.0, baseline unknown</source>
        <translation>CTCAE 5.0، القيمة الأساسية غير معروفة</translation>
    </message>
    <message>
        <source>CTCAE 5.0, if no anticoagulant</source>
        <translation>CTCAE 5.0، إن لم يوجد مضاد تخثر</translation>
    </message>
    <message>
        <source>CTCAE 5.0, by the value alone</source>
        <translation>CTCAE 5.0، بالقيمة وحدها</translation>
    </message>
    <message>
        <source>grade %1</source>
        <comment>of CTCAE</comment>
        <translation>الدرجة %1</translation>
    </message>
    <message>
        <source>grade %1, with symptoms %2</source>
        <comment>of CTCAE</comment>
        <translation>الدرجة %1، ومع أعراض %2</translation>
    </message>
    <message>
        <source>CTCAE 5.0: no grade is read from a value that is only a limit.</source>
        <translation>CTCAE 5.0: لا تُقرأ درجة من قيمة ليست سوى حدّ.</translation>
    </message>
    <message>
        <source>CTCAE 5.0: no grade by this value.</source>
        <translation>CTCAE 5.0: لا درجة بحسب هذه القيمة.</translation>
    </message>
    <message>
        <source>CTCAE 5.0: grade %1.</source>
        <translation>CTCAE 5.0: الدرجة %1.</translation>
    </message>
    <message>
        <source>CTCAE 5.0: grade %1 without symptoms, %2 with them.</source>
        <translation>CTCAE 5.0: الدرجة %1 دون أعراض، و%2 معها.</translation>
    </message>
    <message>
        <source>This presumes a value before treatment that was not above the upper limit; if it was, the grade is counted from that value and is lower.</source>
        <translation>يفترض ذلك قيمة قبل العلاج لم تتجاوز الحد الأعلى؛ فإن تجاوزته حُسبت الدرجة انطلاقًا من تلك القيمة وكانت أدنى.</translation>
    </message>
    <message>
        <source>Read against %1, the last value up to the first systemic treatment.</source>
        <translation>مقروءة قياسًا إلى %1، وهي آخر قيمة حتى أول علاج جهازي.</translation>
    </message>
    <message>
        <source>The value before treatment is not known: against a low one the grade can be higher.</source>
        <translation>القيمة قبل العلاج غير معروفة: فقد تكون الدرجة أعلى قياسًا إلى قيمة منخفضة.</translation>
    </message>
    <message>
        <source>This presumes that no anticoagulant is taken.</source>
        <translation>يفترض ذلك عدم تناول أي مضاد تخثر.</translation>
    </message>
    <message>
        <source>The limits are those of other values of this line.</source>
        <translation>الحدود هي حدود قيم أخرى على هذا الخط.</translation>
    </message>
</context>
<context>
    <name>TimelineGrowth</name>
    <message>
        <source>No doubling time: it takes three exact values on different days within twelve months.</source>
        <translation>لا زمن تضاعف: يلزم لذلك ثلاث قيم دقيقة في أيام مختلفة خلال اثني عشر شهرًا.</translation>
    </message>
    <message numerus="yes">
        <source>least squares over %n exact value(s) since %1</source>
        <translation>
            <numerusform>المربعات الصغرى على %n قيمة دقيقة منذ %1</numerusform>
            <numerusform>المربعات الصغرى على قيمة دقيقة واحدة منذ %1</numerusform>
            <numerusform>المربعات الصغرى على قيمتين دقيقتين منذ %1</numerusform>
            <numerusform>المربعات الصغرى على %n قيم دقيقة منذ %1</numerusform>
            <numerusform>المربعات الصغرى على %n قيمة دقيقة منذ %1</numerusform>
            <numerusform>المربعات الصغرى على %n قيمة دقيقة منذ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubling time %1 months (%2).</source>
        <comment>number, how it was reckoned</comment>
        <translation>زمن التضاعف بالأشهر: %1 (%2).</translation>
    </message>
    <message>
        <source>Not rising, so no doubling time (%1).</source>
        <comment>how it was reckoned</comment>
        <translation>لا ارتفاع، لذلك لا زمن تضاعف (%1).</translation>
    </message>
    <message>
        <source>No doubling time: this value is only a limit, the exact one is not known.</source>
        <translation>لا زمن تضاعف: هذه القيمة ليست سوى حدّ، والقيمة الدقيقة غير معروفة.</translation>
    </message>
    <message>
        <source>%1 Only values after %2 count: the one of that day lies beyond the measuring range.</source>
        <comment>sentence on the doubling time, date</comment>
        <translation>%1 لا تُحتسب إلا القيم بعد %2: فقيمة ذلك اليوم خارج مجال القياس.</translation>
    </message>
    <message numerus="yes">
        <source>No doubling time: the %n exact value(s) since %1 span less than three months.</source>
        <translation>
            <numerusform>لا زمن تضاعف: تمتد القيم الدقيقة منذ %1 (عددها %n) على أقل من ثلاثة أشهر.</numerusform>
            <numerusform>لا زمن تضاعف: تمتد القيمة الدقيقة الواحدة منذ %1 على أقل من ثلاثة أشهر.</numerusform>
            <numerusform>لا زمن تضاعف: تمتد القيمتان الدقيقتان منذ %1 على أقل من ثلاثة أشهر.</numerusform>
            <numerusform>لا زمن تضاعف: تمتد %n قيم دقيقة منذ %1 على أقل من ثلاثة أشهر.</numerusform>
            <numerusform>لا زمن تضاعف: تمتد %n قيمة دقيقة منذ %1 على أقل من ثلاثة أشهر.</numerusform>
            <numerusform>لا زمن تضاعف: تمتد %n قيمة دقيقة منذ %1 على أقل من ثلاثة أشهر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>reference %1 to %2</source>
        <translation>المرجع من %1 إلى %2</translation>
    </message>
    <message>
        <source>reference up to %1</source>
        <translation>المرجع حتى %1</translation>
    </message>
    <message>
        <source>reference from %1</source>
        <translation>المرجع من %1</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>name, number of events in one bar</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>%1 (end unknown)</source>
        <comment>name of a drug or a condition</comment>
        <translation>‏%1 (النهاية غير معروفة)</translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>number of events in one mark</comment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>%1 · log scale</source>
        <comment>unit</comment>
        <translation>‏%1 · مقياس لوغاريتمي</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>السجل كاملًا</translation>
    </message>
    <message>
        <source>fold this gap</source>
        <translation>طيّ هذه الفجوة</translation>
    </message>
    <message>
        <source>%1 without an event</source>
        <comment>length of time</comment>
        <translation>%1 دون أي حدث</translation>
    </message>
    <message>
        <source>%1 · pinned</source>
        <comment>note of a lane</comment>
        <translation>%1 · مثبَّت</translation>
    </message>
    <message>
        <source>%1 · no log scale: 0 or below</source>
        <comment>unit</comment>
        <translation>%1 · لا مقياس لوغاريتمي: 0 أو أقل</translation>
    </message>
</context>
<context>
    <name>TimelineReader</name>
    <message>
        <source>perhaps %1</source>
        <comment>an event that may be of this day</comment>
        <translation>ربما %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 before</source>
        <comment>latest value, length of time</comment>
        <translation>%1، قبل ذلك بمدة %2</translation>
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
        <translation>‏%1 %2: %3، %4</translation>
    </message>
    <message>
        <source>%1 (▲ %2)</source>
        <comment>result, what it lacks</comment>
        <translation>%1 (▲ %2)</translation>
    </message>
    <message>
        <source>calls disagree</source>
        <translation>الأنماط غير متفقة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>drug, dose and sources</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Results of genes</source>
        <translation>نتائج الجينات</translation>
    </message>
    <message>
        <source>%1: tested, but not called</source>
        <comment>gene</comment>
        <translation>‏%1: فُحص ولم يُحدَّد النمط</translation>
    </message>
    <message>
        <source>No result is recorded.</source>
        <translation>لا نتيجة مسجّلة.</translation>
    </message>
    <message>
        <source>None by these results.</source>
        <translation>لا شيء وفق هذه النتائج.</translation>
    </message>
    <message>
        <source>No advice possible from these results</source>
        <translation>لا توصية ممكنة من هذه النتائج</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>الميلاد %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>birth date, that the patient is invented</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not tested (not normal: unknown)</source>
        <translation>لم يُفحص (ليس طبيعيًا: غير معروف)</translation>
    </message>
    <message>
        <source>A drug that is not named here is not thereby safe. Other drugs can change how a gene works; none is taken into account here.</source>
        <translation>الدواء غير المذكور هنا ليس آمنًا لمجرد ذلك. قد تغيّر أدوية أخرى عمل الجين؛ ولم يُراعَ أي منها هنا.</translation>
    </message>
    <message>
        <source>Consilium %1 · %2 %3 · %4</source>
        <comment>version, pack with its version, date</comment>
        <translation>Consilium %1 · %2 %3 · %4</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <comment>part of the usual starting dose</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Drugs to avoid or to dose otherwise (≤: part of the usual starting dose)</source>
        <translation>أدوية تُتجنَّب أو تُعطى بجرعة مختلفة («حتى»: جزء من جرعة البدء المعتادة)</translation>
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
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>WhatIfMoves</name>
    <message>
        <source>No option would move, and no model&apos;s number would change.</source>
        <translation>لن يتحرّك أي خيار، ولن يتغيّر رقم أي نموذج.</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>غير مدرج</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>option, shelf before, shelf after</comment>
        <translation>‏%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1: the model&apos;s number %2 → %3</source>
        <comment>option, before, after</comment>
        <translation>‏%1: رقم النموذج من %2 إلى %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2; %3 %4)</source>
        <comment>number, interval, model, version</comment>
        <translation>‏%1 (%2؛ %3 %4)</translation>
    </message>
</context>
<context>
    <name>consilium::TourBoard</name>
    <message>
        <source>Tumour board</source>
        <translation>مجلس الأورام</translation>
    </message>
    <message>
        <source>medical oncology</source>
        <translation>طب الأورام</translation>
    </message>
    <message>
        <source>surgery</source>
        <translation>الجراحة</translation>
    </message>
    <message>
        <source>radiology</source>
        <translation>الأشعة</translation>
    </message>
    <message>
        <source>Which treatment next?</source>
        <translation>ما العلاج التالي؟</translation>
    </message>
    <message>
        <source>Is another biopsy needed?</source>
        <translation>هل يلزم أخذ خزعة أخرى؟</translation>
    </message>
    <message>
        <source>The patient would like to stay at home.</source>
        <translation>الرغبة: البقاء في المنزل.</translation>
    </message>
    <message>
        <source>no drug, best supportive care</source>
        <translation>بلا دواء، أفضل رعاية داعمة</translation>
    </message>
    <message>
        <source>The group agrees on the first recommendation.</source>
        <translation>اتفق المجلس على التوصية الأولى.</translation>
    </message>
    <message>
        <source>would wait for the next imaging</source>
        <translation>يفضّل انتظار التصوير التالي</translation>
    </message>
</context>
<context>
    <name>consilium::ui::AgendaModel</name>
    <message>
        <source>nothing</source>
        <comment>is missing</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no place on an agenda</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>No tumour recorded</source>
        <translation>لا ورم مسجّل</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>لا سؤال بعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place on an agenda</comment>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>الناقص</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BoardController</name>
    <message>
        <source>Still needed: %1.</source>
        <comment>list of what is missing</comment>
        <translation>لا يزال مطلوبًا: %1.</translation>
    </message>
    <message>
        <source>Written. It is not encrypted: keep it where patient data may be.</source>
        <translation>تمت الكتابة. الملف غير مشفّر: احتفظ به حيث يُسمح بوجود بيانات المرضى.</translation>
    </message>
    <message>
        <source>Protocol of the tumour board</source>
        <translation>محضر مجلس الأورام</translation>
    </message>
    <message>
        <source>Decision of the tumour board as FHIR</source>
        <translation>قرار مجلس الأورام بصيغة FHIR</translation>
    </message>
    <message>
        <source>List of the tumour board</source>
        <translation>قائمة مجلس الأورام</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile, and not written over. What you typed still stands here: look at both, then change it again.</source>
        <translation>عُدِّل هذا في موضع آخر في هذه الأثناء ولم يُستبدل. ما كتبته لا يزال هنا: قارن بين الاثنين ثم عدّله من جديد.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BoardPage</name>
    <message>
        <source>Waiting
%1</source>
        <comment>cases without a meeting</comment>
        <translation>في الانتظار
%1</translation>
    </message>
    <message>
        <source>no case waits for a meeting</source>
        <translation>لا توجد حالة تنتظر جلسة</translation>
    </message>
    <message>
        <source>cases: %1</source>
        <translation>الحالات: %1</translation>
    </message>
    <message>
        <source>no case yet</source>
        <translation>لا حالة بعد</translation>
    </message>
    <message>
        <source>cases: %1 · %2 min</source>
        <comment>number, minutes</comment>
        <translation>الحالات: %1 · %2 دقيقة</translation>
    </message>
    <message>
        <source>Figures
what became of our decisions</source>
        <translation>الأرقام
ما آلت إليه قراراتنا</translation>
    </message>
    <message>
        <source>No case waits for a meeting. Register one to begin.</source>
        <translation>لا توجد حالة تنتظر جلسة. سجّل حالة للبدء.</translation>
    </message>
    <message>
        <source>No case is on this agenda yet. Register one, or schedule one that waits.</source>
        <translation>لا حالة على جدول الأعمال هذا بعد. سجّل حالة أو أدرج حالة منتظرة.</translation>
    </message>
    <message>
        <source>Waiting for a meeting</source>
        <translation>في انتظار جلسة</translation>
    </message>
    <message>
        <source>A case is listed once its minimum data set is complete</source>
        <translation>تُدرج الحالة متى اكتملت مجموعة بياناتها الدنيا</translation>
    </message>
    <message>
        <source>quorum %1</source>
        <translation>النصاب %1</translation>
    </message>
    <message>
        <source>no quorum agreed</source>
        <translation>لم يُتفق على نصاب</translation>
    </message>
    <message>
        <source>choices are not sealed first</source>
        <translation>لا تُختم الاختيارات أولًا</translation>
    </message>
    <message>
        <source>%1 · nothing is missing</source>
        <comment>state</comment>
        <translation>%1 · لا شيء ناقص</translation>
    </message>
    <message>
        <source>%1 · missing: %2</source>
        <comment>state, what is missing</comment>
        <translation>%1 · الناقص: %2</translation>
    </message>
    <message>
        <source>Tumour boards</source>
        <translation>مجالس الأورام</translation>
    </message>
    <message>
        <source>Meetings, waiting cases and figures</source>
        <translation>الجلسات والحالات المنتظرة والأرقام</translation>
    </message>
    <message>
        <source>New &amp;meeting</source>
        <translation>جلسة جديدة (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Register a case</source>
        <translation>تسجيل حالة (&amp;R)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a case, Enter goes into it.</source>
        <translation>‏Alt مع سهم ينقل الحالة، وEnter يدخل إليها.</translation>
    </message>
    <message>
        <source>&amp;Change the meeting</source>
        <translation>تعديل الجلسة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Schedule to…</source>
        <translation>إدراج في… (&amp;S)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>Move the case up</source>
        <translation>نقل الحالة لأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>لأسفل</translation>
    </message>
    <message>
        <source>Move the case down</source>
        <translation>نقل الحالة لأسفل</translation>
    </message>
    <message>
        <source>Presen&amp;t</source>
        <translation>عرض (&amp;T)</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Protocol of the chosen case, once it was discussed</source>
        <translation>محضر الحالة المختارة، متى نوقشت</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>List of the meeting&apos;s cases</source>
        <translation>قائمة حالات الجلسة</translation>
    </message>
    <message>
        <source>FHIR</source>
        <translation>FHIR</translation>
    </message>
    <message>
        <source>The chosen case as FHIR, once it was discussed</source>
        <translation>الحالة المختارة بصيغة FHIR، متى نوقشت</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>فتح السجل (&amp;O)</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>أجزاء الحالة</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>There is no meeting yet. Make one first.</source>
        <translation>لا توجد جلسة بعد. أنشئ جلسة أولًا.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, title of a meeting</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Off the agenda</source>
        <translation>إزالة من جدول الأعمال</translation>
    </message>
    <message>
        <source>Before this case is listed, state what is missing: %1.</source>
        <translation>قبل إدراج هذه الحالة، اذكر ما ينقص: %1.</translation>
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
        <translation>يضم جدول الأعمال الحالات من 1 إلى %1.</translation>
    </message>
    <message>
        <source>No such step. There are the steps 1 to %1.</source>
        <translation>لا توجد خطوة كهذه. الخطوات المتاحة من 1 إلى %1.</translation>
    </message>
    <message>
        <source>Diagnosis not stated</source>
        <translation>التشخيص غير مذكور</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>board, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>case %1 of %2</source>
        <translation>الحالة %1 من %2</translation>
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
        <translation>في هذه الجلسة لا تُختم الاختيارات قبل عرض الترتيب: %1</translation>
    </message>
    <message>
        <source>This decision is final (%1, %2). It does not change; later words are addenda, entered on the board page.</source>
        <comment>name, time</comment>
        <translation>هذا القرار نهائي (%1، %2). لا يتغير؛ وما يُقال لاحقًا ملاحق تُدخل في صفحة المجلس.</translation>
    </message>
    <message>
        <source>No question was entered</source>
        <translation>لم يُدخل أي سؤال</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BoardStepBar</name>
    <message>
        <source>← → step · J jump · M mask · P notes · T time · Esc leave</source>
        <translation>← → خطوة · J انتقال · M حجب · P ملاحظات · T الوقت · Esc خروج</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>الخطوة %1: %2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BoardTopBar</name>
    <message>
        <source>stopped at %1</source>
        <translation>متوقف عند %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>▲ %1 over the time</source>
        <translation>▲ %1 فوق الوقت المحدد</translation>
    </message>
    <message>
        <source>invented</source>
        <translation>وهمي</translation>
    </message>
    <message>
        <source>identity masked</source>
        <translation>الهوية محجوبة</translation>
    </message>
</context>
<context>
    <name>consilium::ui::BrowseView</name>
    <message>
        <source>regimens</source>
        <translation>الأنظمة العلاجية</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Gene, change, tumour type, drug, brand or class</source>
        <translation>جين أو تغيّر أو نوع ورم أو دواء أو اسم تجاري أو صنف</translation>
    </message>
    <message>
        <source>Search the pack</source>
        <translation>البحث في الحزمة</translation>
    </message>
    <message>
        <source>Every word must be found. A tumour type also finds what is stated for a wider or a narrower type; a gene is found by its older names, a drug by its brands and classes.</source>
        <translation>يجب العثور على كل كلمة. نوع الورم يجد أيضًا ما هو مذكور لنوع أوسع أو أضيق؛ ويُعثر على الجين بأسمائه القديمة، وعلى الدواء بأسمائه التجارية وأصنافه.</translation>
    </message>
    <message>
        <source>Entries of the pack</source>
        <translation>مُدخلات الحزمة</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>filter, number of entries</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>What it says:</source>
        <translation>ما تقوله:</translation>
    </message>
    <message>
        <source>Whose:</source>
        <translation>مصدرها:</translation>
    </message>
    <message>
        <source>Showing all %1 entries.</source>
        <translation>تُعرض كل المُدخلات وعددها %1.</translation>
    </message>
    <message>
        <source>Showing %1 of %2; %3 hidden by the search and filters.</source>
        <translation>المعروض %1 من %2؛ أخفى البحث والمرشّحات %3.</translation>
    </message>
    <message>
        <source>Every entry is hidden by the filters above.</source>
        <translation>كل المُدخلات مخفية بالمرشّحات أعلاه.</translation>
    </message>
    <message>
        <source>No shown entry holds every word of “%1”. That the pack says nothing of it does not mean that nothing is known.</source>
        <translation>لا مُدخل معروض يتضمن كل كلمات «%1». عدم ذكر الحزمة شيئًا عنه لا يعني أن لا شيء معروف.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CalculatorForm</name>
    <message>
        <source>%1 in %2</source>
        <comment>input, unit</comment>
        <translation>‏%1 بوحدة %2</translation>
    </message>
    <message>
        <source>%1 (may be left out)</source>
        <translation>‏%1 (يمكن تركه)</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير مُعطى</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CalculatorsPage</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search a calculator</source>
        <translation>البحث عن حاسبة</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>الحاسبات</translation>
    </message>
    <message>
        <source>Chosen calculator</source>
        <translation>الحاسبة المختارة</translation>
    </message>
    <message>
        <source>No calculator matches.</source>
        <translation>لا حاسبة مطابقة.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>لـ: %1</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>احتراس: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Fill in the form: the result appears as you type.</source>
        <translation>املأ النموذج: تظهر النتيجة أثناء الكتابة.</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>read the remark</source>
        <translation>اقرأ الملاحظة</translation>
    </message>
    <message>
        <source>%1; numbers are rounded to four digits.</source>
        <translation>‏%1؛ الأرقام مقرّبة إلى أربع خانات.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هي</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>المعادلة: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>الرخصة: %1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>result, unit</comment>
        <extracomment>result of a model, its unit</extracomment>
        <translation>‏%1 بوحدة %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>visit, remark</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fill from the record</source>
        <translation>ملء من السجل</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>العودة إلى الحالة</translation>
    </message>
    <message>
        <source>Open case: %1</source>
        <comment>name, age</comment>
        <translation>الحالة المفتوحة: %1</translation>
    </message>
    <message>
        <source>The record holds nothing that can be filled in here.</source>
        <translation>لا يتضمن السجل ما يمكن ملؤه هنا.</translation>
    </message>
    <message>
        <source>From the record: %1 of %2 inputs, each with its date. What is empty is not recorded or cannot be used.</source>
        <translation>من السجل: %1 من %2 من المدخلات، كل منها بتاريخه. الفارغ غير مسجّل أو لا يمكن استخدامه.</translation>
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
        <translation>المعايرة: المتنبأ به مقابل المشاهَد</translation>
    </message>
    <message>
        <source>%1: said %2, seen %3 (%4), %5 people</source>
        <comment>group, shares, interval, people</comment>
        <translation>‏%1: المتنبأ به %2، المشاهَد %3 (%4)، %5 شخص</translation>
    </message>
    <message>
        <source>said</source>
        <translation>المتنبأ به</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>المشاهَد</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CaseEditor</name>
    <message>
        <source>Question to the board</source>
        <translation>السؤال المطروح على المجلس</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>مقدّم الحالة</translation>
    </message>
    <message>
        <source>The steps are &amp;prepared</source>
        <translation>الخطوات محضَّرة (&amp;P)</translation>
    </message>
    <message>
        <source>The decision is final: the question does not change any more.</source>
        <translation>القرار نهائي: لم يعد السؤال يتغير.</translation>
    </message>
    <message>
        <source>Minutes for this case</source>
        <translation>الدقائق المخصصة لهذه الحالة</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>السؤال (&amp;Q)</translation>
    </message>
    <message>
        <source>Prese&amp;nter</source>
        <translation>مقدّم الحالة (&amp;N)</translation>
    </message>
    <message>
        <source>Min&amp;utes</source>
        <translation>الدقائق (&amp;U)</translation>
    </message>
    <message>
        <source>Minimum data set</source>
        <translation>مجموعة البيانات الدنيا</translation>
    </message>
    <message>
        <source>Statement on %1</source>
        <translation>البيان بشأن: %1</translation>
    </message>
    <message>
        <source>Not in the record: state it here</source>
        <translation>غير موجود في السجل: اذكره هنا</translation>
    </message>
    <message>
        <source>In the record: %1</source>
        <translation>في السجل: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CasePage</name>
    <message>
        <source>Pages of the case</source>
        <translation>صفحات الحالة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Genome</source>
        <translation>الجينوم</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>خيارات العلاج</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tumour type, OncoTree code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>لا شيء مسجّل</translation>
    </message>
    <message>
        <source>for early disease only</source>
        <translation>للمرض المبكر فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) for advanced disease</source>
        <translation>
            <numerusform>لا خطوط للمرض المتقدم</numerusform>
            <numerusform>خط واحد للمرض المتقدم</numerusform>
            <numerusform>خطان للمرض المتقدم</numerusform>
            <numerusform>%n خطوط للمرض المتقدم</numerusform>
            <numerusform>%n خطًا للمرض المتقدم</numerusform>
            <numerusform>%n خط للمرض المتقدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), progressed on %1</source>
        <translation>
            <numerusform>لا خطوط، تقدّم المرض تحت %1</numerusform>
            <numerusform>خط واحد، تقدّم المرض تحت %1</numerusform>
            <numerusform>خطان، تقدّم المرض تحت %1</numerusform>
            <numerusform>%n خطوط، تقدّم المرض تحت %1</numerusform>
            <numerusform>%n خطًا، تقدّم المرض تحت %1</numerusform>
            <numerusform>%n خط، تقدّم المرض تحت %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Pharmacogenomics</source>
        <translation>علم الجينوم الدوائي</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>التوقعات</translation>
    </message>
    <message>
        <source>Calculators for this case</source>
        <translation>حاسبات لهذه الحالة</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Board size</source>
        <translation>عرض كبير</translation>
    </message>
    <message>
        <source>This page in large letters, one idea at a time (F5)</source>
        <translation>هذه الصفحة بأحرف كبيرة، فكرة واحدة في كلّ مرّة (F5)</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CaseRegistration</name>
    <message>
        <source>Search a patient</source>
        <translation>البحث عن مريض</translation>
    </message>
    <message>
        <source>No patient is found. Import the patient first, or search otherwise.</source>
        <translation>لم يُعثر على أي مريض. استورد المريض أولًا، أو ابحث بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Question to the board</source>
        <translation>السؤال المطروح على المجلس</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>مقدّم الحالة</translation>
    </message>
    <message>
        <source>Name, identifier or diagnosis</source>
        <translation>الاسم أو المعرّف أو التشخيص</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>المرضى الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>What is the board asked?</source>
        <translation>ما السؤال المطروح على المجلس؟</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Register a case</source>
        <translation>تسجيل حالة</translation>
    </message>
    <message>
        <source>Everything else is taken from the record</source>
        <translation>كل ما عدا ذلك يؤخذ من السجل</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>المريض (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>السؤال (&amp;Q)</translation>
    </message>
    <message>
        <source>Prese&amp;nter</source>
        <translation>مقدّم الحالة (&amp;N)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>patient, age, diagnosis</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>No tumour recorded</source>
        <translation>لا ورم مسجّل</translation>
    </message>
    <message>
        <source>Choose a patient.</source>
        <translation>اختر مريضًا.</translation>
    </message>
    <message>
        <source>Write the question to the board.</source>
        <translation>اكتب السؤال المطروح على المجلس.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ChangedSince</name>
    <message>
        <source>Changed since an earlier ranking</source>
        <translation>ما تغيّر منذ ترتيب سابق</translation>
    </message>
    <message>
        <source>Earlier ranking to compare with</source>
        <translation>ترتيب سابق للمقارنة به</translation>
    </message>
    <message>
        <source>What changed since the earlier ranking, and why</source>
        <translation>ما الذي تغيّر منذ الترتيب السابق، ولماذا</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>The earlier ranking was redrawn byte for byte from what was kept with it.</source>
        <translation>أُعيد إنشاء الترتيب السابق مطابقًا بايتًا ببايت مما حُفظ معه.</translation>
    </message>
    <message>
        <source>This version of the program answers the earlier inputs otherwise; where this alone makes a difference, its cause is the program.</source>
        <translation>يجيب هذا الإصدار من البرنامج عن المدخلات السابقة إجابة مختلفة؛ وحيث يُحدث ذلك وحده فرقًا، يُذكر البرنامج سببًا له.</translation>
    </message>
    <message>
        <source>What the earlier ranking was made with is not all to be had, so what differs is shown and why is not told apart.</source>
        <translation>ليس كل ما أُنشئ به الترتيب السابق متاحًا، لذلك يُعرض ما يختلف ولا يُفصل في سببه.</translation>
    </message>
    <message>
        <source>No option came, went or moved, and no verdict changed.</source>
        <translation>لم يأتِ خيار ولم يذهب ولم يتحرّك، ولم يتغيّر أي حكم.</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>In knowledge and models</source>
        <translation>في المعرفة والنماذج</translation>
    </message>
    <message>
        <source>No option came, went or moved, and no verdict, dose, number or text changed.</source>
        <translation>لم يُضَف أي خيار ولم يُحذف ولم ينتقل، ولم يتغير أي حكم أو جرعة أو رقم أو نص.</translation>
    </message>
    <message>
        <source>In doses, numbers and texts</source>
        <translation>في الجرعات والأرقام والنصوص</translation>
    </message>
    <message>
        <source>The record differs in what is not listed here, such as where an entry came from.</source>
        <translation>يختلف السجل فيما لم يُدرج هنا، مثل مصدر أحد المُدخلات.</translation>
    </message>
    <message>
        <source>This version of the program gives the same options, order and verdicts to the earlier inputs; wording or details differ.</source>
        <translation>يعطي هذا الإصدار من البرنامج للمدخلات السابقة الخيارات والترتيب والأحكام نفسها؛ وتختلف الصياغة أو التفاصيل.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CheckView</name>
    <message>
        <source>&amp;Check a pack file…</source>
        <translation>فحص ملف حزمة (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Lock now and open again</source>
        <translation>قفل الآن وإعادة الفتح (&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;ompare all the same</source>
        <translation>مقارنة رغم ذلك (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Trust a key…</source>
        <translation>الثقة بمفتاح (&amp;T)…</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>تقدّم المقارنة</translation>
    </message>
    <message>
        <source>Nothing is changed by comparing. Other work on the store waits until this is done or cancelled.</source>
        <translation>المقارنة لا تغيّر شيئًا. ينتظر أي عمل آخر على المخزن حتى تنتهي أو تُلغى.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message>
        <source>Check a new pack</source>
        <translation>فحص حزمة جديدة</translation>
    </message>
    <message>
        <source>Choose a pack file (.cpack). Its signature and its age are judged, and it is compared with the pack in use, in general and for every case of this store.</source>
        <translation>اختر ملف حزمة (.cpack). يُحكم على توقيعه وعمره، ويُقارن بالحزمة المستخدمة عمومًا ولكل حالة في هذا المخزن.</translation>
    </message>
    <message>
        <source>Nothing changes before you have seen what is gained and lost and have put the pack into use by name.</source>
        <translation>لا يتغيّر شيء قبل أن ترى المكتسب والمفقود وتعتمد الحزمة باسمك.</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>جارٍ مقارنة %1</translation>
    </message>
    <message>
        <source>Comparing what the two packs say…</source>
        <translation>جارٍ مقارنة ما تقوله الحزمتان…</translation>
    </message>
    <message>
        <source>Comparing the options of each case: %1 of %2…</source>
        <translation>جارٍ مقارنة خيارات كل حالة: %1 من %2…</translation>
    </message>
    <message>
        <source>What it calls itself: %1 %2, edition of %3</source>
        <comment>pack, version, date</comment>
        <translation>ما تسمّي به نفسها: %1 %2، إصدارة %3</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>المفتاح: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <comment>technical</comment>
        <translation>الموضع: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>✗ Not taken: %1</source>
        <comment>file name</comment>
        <translation>✗ لم تُقبل: %1</translation>
    </message>
    <message>
        <source>✓ Kept: %1 %2</source>
        <comment>pack, version</comment>
        <translation>✓ حُفظت: %1 %2</translation>
    </message>
    <message>
        <source>The pack is used from the next opening of this store. Until then every page goes on with the pack before it.</source>
        <translation>تُستخدم الحزمة ابتداءً من الفتح التالي لهذا المخزن. وحتى ذلك الحين تواصل كل الصفحات العمل بالحزمة السابقة.</translation>
    </message>
    <message>
        <source>Put into use by %1.</source>
        <translation>اعتمدها %1.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ChoicePanel</name>
    <message>
        <source>Seal</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Open the ranking</source>
        <translation>فتح الترتيب</translation>
    </message>
    <message>
        <source>Open early …</source>
        <translation>فتح مبكر …</translation>
    </message>
    <message>
        <source>Do not seal …</source>
        <translation>عدم الختم …</translation>
    </message>
    <message>
        <source>Choice of</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Drugs, several joined by +</source>
        <translation>الأدوية، وإن تعددت فيُربط بينها بعلامة +</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>غير ذلك …</translation>
    </message>
    <message>
        <source>The ranking opens when all have chosen or the chair opens it.</source>
        <translation>يُفتح الترتيب متى اختار الجميع أو فتحه رئيس الجلسة.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Name of the chair</source>
        <translation>اسم رئيس الجلسة</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>مختوم</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>المجموعة كلها</translation>
    </message>
    <message>
        <source>with the group</source>
        <translation>مع المجموعة</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>قيد الاختيار</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Sealed by %1 of %2</source>
        <translation>عدد من ختموا: %1 من %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, discipline</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Not in the pack, kept as typed: %1</source>
        <translation>غير موجود في حزمة المعرفة، يُحفظ كما أُدخل: %1</translation>
    </message>
    <message>
        <source>Open the ranking before all have sealed</source>
        <translation>فتح الترتيب قبل أن يختم الجميع</translation>
    </message>
    <message>
        <source>Do not seal choices in this meeting</source>
        <translation>عدم ختم الاختيارات في هذه الجلسة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Do not seal</source>
        <translation>عدم الختم</translation>
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
        <translation>وضع الطلب المقدَّم إلى جهة التأمين</translation>
    </message>
    <message>
        <source>Date on which the insurer was asked</source>
        <translation>تاريخ تقديم الطلب إلى جهة التأمين</translation>
    </message>
    <message>
        <source>Date of the insurer&apos;s answer</source>
        <translation>تاريخ رد جهة التأمين</translation>
    </message>
    <message>
        <source>Why the insurer refused</source>
        <translation>سبب رفض جهة التأمين</translation>
    </message>
    <message>
        <source>Note on the claim</source>
        <translation>ملاحظة على الطلب</translation>
    </message>
    <message>
        <source>Claim to the insurer</source>
        <translation>الطلب المقدَّم إلى جهة التأمين</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>تاريخ الرد</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
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
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Evidence level</source>
        <translation>مستوى البيّنة</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Starting dose</source>
        <translation>جرعة البدء</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>البيّنة</translation>
    </message>
    <message>
        <source>differs from the reference: %1</source>
        <translation>يختلف عن المرجع: %1</translation>
    </message>
    <message>
        <source>Differs from the reference.</source>
        <translation>يختلف عن المرجع.</translation>
    </message>
    <message>
        <source>%1
◆ reference</source>
        <comment>rank and name</comment>
        <translation>‏%1
◆ المرجع</translation>
    </message>
</context>
<context>
    <name>consilium::ui::CompareView</name>
    <message>
        <source>Hide rows in which all are equal</source>
        <translation>إخفاء الصفوف التي يتساوى فيها الجميع</translation>
    </message>
    <message>
        <source>Options side by side</source>
        <translation>الخيارات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Make this column the reference (P)</source>
        <translation>جعل هذا العمود مرجعًا (P)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Back to the options (Esc)</source>
        <translation>العودة إلى الخيارات (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden</source>
        <translation>
            <numerusform>لا صفوف مخفية</numerusform>
            <numerusform>صف واحد مخفي</numerusform>
            <numerusform>صفّان مخفيان</numerusform>
            <numerusform>%n صفوف مخفية</numerusform>
            <numerusform>%n صفًا مخفيًا</numerusform>
            <numerusform>%n صف مخفي</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::ComparisonView</name>
    <message>
        <source>&amp;Put into use…</source>
        <translation>اعتماد (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close comparison</source>
        <translation>إغلاق المقارنة (&amp;C)</translation>
    </message>
    <message>
        <source>Options of level I that would be lost</source>
        <translation>خيارات بالمستوى I ستُفقد</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>أي التغييرات</translation>
    </message>
    <message>
        <source>Search the changes</source>
        <translation>البحث في التغييرات</translation>
    </message>
    <message>
        <source>Drug, biomarker, tumour type, case</source>
        <translation>دواء أو واسم حيوي أو نوع ورم أو حالة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>pack, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>edition of %1, compared with %2 %3 of %4</source>
        <comment>date, pack in use, its version and date</comment>
        <translation>إصدارة %1، مقارنةً بـ %2 %3 بتاريخ %4</translation>
    </message>
    <message>
        <source>%1 · signed by %2</source>
        <comment>what was compared, holder of the key</comment>
        <translation>‏%1 · موقّعة من %2</translation>
    </message>
    <message>
        <source>✓ %1 gained</source>
        <comment>number of claims</comment>
        <translation>✓ مكتسب: %1</translation>
    </message>
    <message>
        <source>✗ %1 lost</source>
        <comment>number of claims</comment>
        <translation>✗ مفقود: %1</translation>
    </message>
    <message>
        <source>▲ %1 on another level</source>
        <comment>number of claims</comment>
        <translation>▲ بمستوى آخر: %1</translation>
    </message>
    <message>
        <source>no case in this store to compare</source>
        <translation>لا حالة في هذا المخزن للمقارنة</translation>
    </message>
    <message numerus="yes">
        <source>options change in %1 of %n case(s)</source>
        <translation>
            <numerusform>لا حالات للمقارنة (%1)</numerusform>
            <numerusform>تتغيّر الخيارات في %1 من حالة واحدة</numerusform>
            <numerusform>تتغيّر الخيارات في %1 من حالتين</numerusform>
            <numerusform>تتغيّر الخيارات في %1 من %n حالات</numerusform>
            <numerusform>تتغيّر الخيارات في %1 من %n حالة</numerusform>
            <numerusform>تتغيّر الخيارات في %1 من %n حالة</numerusform>
        </translation>
    </message>
    <message>
        <source>✗ For reading only: %1</source>
        <translation>✗ للقراءة فقط: %1</translation>
    </message>
    <message>
        <source>▲ Options of level I that would be lost: %1</source>
        <translation>▲ خيارات بالمستوى I ستُفقد: %1</translation>
    </message>
    <message>
        <source>In general (%1)</source>
        <translation>عمومًا (%1)</translation>
    </message>
    <message>
        <source>In your cases (%1)</source>
        <translation>في حالاتك (%1)</translation>
    </message>
    <message>
        <source>By entry (%1)</source>
        <translation>بحسب المُدخل (%1)</translation>
    </message>
    <message>
        <source>Showing %1 of %2; %3 hidden by the search.</source>
        <translation>المعروض %1 من %2؛ أخفى البحث %3.</translation>
    </message>
    <message>
        <source>Nothing changes here.</source>
        <translation>لا شيء يتغيّر هنا.</translation>
    </message>
    <message>
        <source>No change holds every word of the search.</source>
        <translation>لا تغيير يتضمن كل كلمات البحث.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ConflictView</name>
    <message>
        <source>Speaks for an effect</source>
        <translation>يؤيد وجود أثر</translation>
    </message>
    <message>
        <source>Speaks against an effect</source>
        <translation>يعارض وجود أثر</translation>
    </message>
    <message>
        <source>Speaks for toxicity</source>
        <translation>يؤيد السمّية</translation>
    </message>
    <message>
        <source>Speaks against toxicity</source>
        <translation>يعارض السمّية</translation>
    </message>
    <message>
        <source>Speaks for a better course</source>
        <translation>يؤيد مسارًا أفضل</translation>
    </message>
    <message>
        <source>Speaks against a better course</source>
        <translation>يعارض مسارًا أفضل</translation>
    </message>
    <message>
        <source>Speaks for the diagnosis</source>
        <translation>يؤيد التشخيص</translation>
    </message>
    <message>
        <source>Speaks against the diagnosis</source>
        <translation>يعارض التشخيص</translation>
    </message>
    <message>
        <source>Prognosis</source>
        <translation>الإنذار</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>prognosis or diagnosis, therapy</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In this tumour type the statements disagree.</source>
        <translation>في نوع الورم هذا تتعارض العبارات.</translation>
    </message>
    <message>
        <source>In another tumour type, %1, the statements disagree.</source>
        <translation>في نوع ورم آخر، %1، تتعارض العبارات.</translation>
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
            <numerusform>لا مزيد</numerusform>
            <numerusform>عرض واحدة أخرى</numerusform>
            <numerusform>عرض اثنتين أخريين</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
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
            <numerusform>؛ ولا غيرهم</numerusform>
            <numerusform>؛ وواحد آخر</numerusform>
            <numerusform>؛ واثنان آخران</numerusform>
            <numerusform>؛ و%n آخرون</numerusform>
            <numerusform>؛ و%n آخرون</numerusform>
            <numerusform>؛ و%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <comment>answer to a question</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not decided: something is not known</source>
        <translation>غير محسوم: شيء غير معروف</translation>
    </message>
    <message>
        <source>criteria met</source>
        <translation>المعايير مستوفاة</translation>
    </message>
    <message>
        <source>criteria not met</source>
        <translation>المعايير غير مستوفاة</translation>
    </message>
    <message>
        <source>refer to genetic counselling</source>
        <translation>إحالة إلى الاستشارة الوراثية</translation>
    </message>
    <message>
        <source>no question answered yes</source>
        <translation>لا سؤال أُجيب عنه بنعم</translation>
    </message>
    <message>
        <source>Family criteria from the tree</source>
        <translation>معايير العائلة من الشجرة</translation>
    </message>
    <message>
        <source>Family criteria</source>
        <translation>معايير العائلة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Rests on, or what is not known</source>
        <translation>يستند إلى، أو ما هو غير معروف</translation>
    </message>
    <message>
        <source>FHS-7</source>
        <translation>FHS-7</translation>
    </message>
    <message>
        <source>Amsterdam II criteria</source>
        <translation>معايير Amsterdam II</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>أُجيب عن كل سؤال.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not known.</source>
        <translation>
            <numerusform>لا أسئلة غير معروفة.</numerusform>
            <numerusform>سؤال واحد غير معروف.</numerusform>
            <numerusform>سؤالان غير معروفين.</numerusform>
            <numerusform>%n أسئلة غير معروفة.</numerusform>
            <numerusform>%n سؤالًا غير معروف.</numerusform>
            <numerusform>%n سؤال غير معروف.</numerusform>
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
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it like 2026-11-23, 2026-11 or 2026.</source>
        <translation>«%1» ليس تاريخًا. اكتبه هكذا: 2026-11-23 أو 2026-11 أو 2026.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::DecisionForm</name>
    <message>
        <source>%1, %2</source>
        <comment>name, discipline</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 present, %2 needed</source>
        <comment>members</comment>
        <translation>الحاضرون: %1، المطلوب: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n present, no quorum agreed on</source>
        <translation>
            <numerusform>لا حاضرين، ولم يُتفق على نصاب</numerusform>
            <numerusform>حاضر واحد، ولم يُتفق على نصاب</numerusform>
            <numerusform>حاضران، ولم يُتفق على نصاب</numerusform>
            <numerusform>%n حاضرين، ولم يُتفق على نصاب</numerusform>
            <numerusform>%n حاضرًا، ولم يُتفق على نصاب</numerusform>
            <numerusform>%n حاضر، ولم يُتفق على نصاب</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing. A final decision does not change; later words are addenda.</source>
        <translation>لا شيء ناقص. القرار النهائي لا يتغير؛ وما يُقال لاحقًا يُدرج في ملاحق.</translation>
    </message>
    <message>
        <source>No recommendation, because …</source>
        <translation>لا توصية، لأن …</translation>
    </message>
    <message>
        <source>Rebiopsy</source>
        <translation>إعادة الخزعة</translation>
    </message>
    <message>
        <source>Repeat histology</source>
        <translation>إعادة الفحص النسيجي</translation>
    </message>
    <message>
        <source>Genetic counselling</source>
        <translation>الاستشارة الوراثية</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>جعله نهائيًا</translation>
    </message>
    <message>
        <source>Wording agreed on</source>
        <translation>الصياغة المتفق عليها</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>إضافة توصية</translation>
    </message>
    <message>
        <source>Not on the first shelf of the ranking, because</source>
        <translation>ليس في المجموعة الأولى من الترتيب، لأن</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Without a quorum, because</source>
        <translation>من دون نصاب، لأن</translation>
    </message>
    <message>
        <source>Conflict of interest …</source>
        <translation>تضارب مصالح …</translation>
    </message>
    <message>
        <source>Dissent …</source>
        <translation>رأي مخالف …</translation>
    </message>
    <message>
        <source>Before it is final</source>
        <translation>قبل أن يصبح نهائيًا</translation>
    </message>
    <message>
        <source>Name of who makes it final</source>
        <translation>اسم من يجعله نهائيًا</translation>
    </message>
    <message>
        <source>%1 present who have not abstained, %2 needed</source>
        <comment>members</comment>
        <translation>الحاضرون غير الممتنعين: %1، المطلوب: %2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::DecisionView</name>
    <message>
        <source>Name of who adds this</source>
        <translation>اسم من يضيف هذا</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>ملحق</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Addendum</source>
        <translation>الملحق (&amp;A)</translation>
    </message>
    <message>
        <source>Add the addendum</source>
        <translation>إضافة الملحق</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>الملاحق</translation>
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
        <translation>لم يُضَف شيء.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>state, time, name</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>It is written in board mode, during the meeting.</source>
        <translation>يُكتب في وضع المجلس أثناء الجلسة.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>نص القرار</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>use: %1</source>
        <translation>الاستعمال: %1</translation>
    </message>
    <message>
        <source>level not stated</source>
        <translation>المستوى غير مذكور</translation>
    </message>
    <message>
        <source>nobody responsible yet</source>
        <translation>لا يوجد مسؤول بعد</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>المسؤول: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>الاستحقاق: %1</translation>
    </message>
    <message>
        <source>Recommendation, priority %1</source>
        <translation>توصية، الأولوية %1</translation>
    </message>
    <message>
        <source>No recommendation, because</source>
        <translation>لا توصية، لأن</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>reason, text</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>rebiopsy</source>
        <translation>إعادة الخزعة</translation>
    </message>
    <message>
        <source>repeat histology</source>
        <translation>إعادة الفحص النسيجي</translation>
    </message>
    <message>
        <source>genetic counselling</source>
        <translation>استشارة وراثية</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>ما يجب عمله</translation>
    </message>
    <message>
        <source>Why off the first shelf</source>
        <translation>سبب الاختيار من خارج المجموعة الأولى</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>رأي مخالف</translation>
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
        <translation>تضارب المصالح</translation>
    </message>
    <message>
        <source>%1 · abstained</source>
        <comment>name and interest</comment>
        <translation>%1 · امتنع عن التصويت</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>النصاب</translation>
    </message>
    <message>
        <source>Why without quorum</source>
        <translation>سبب القرار بلا نصاب</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>أُعدّ بواسطة</translation>
    </message>
    <message>
        <source>Write the addendum.</source>
        <translation>اكتب الملحق.</translation>
    </message>
    <message>
        <source>Say who adds this.</source>
        <translation>اذكر من يضيف هذا.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::DrugList</name>
    <message numerus="yes">
        <source>Advice withheld, with the reason: %n drug(s)</source>
        <translation>
            <numerusform>التوصية محجوبة مع السبب: لا أدوية</numerusform>
            <numerusform>التوصية محجوبة مع السبب: دواء واحد</numerusform>
            <numerusform>التوصية محجوبة مع السبب: دواءان</numerusform>
            <numerusform>التوصية محجوبة مع السبب: %n أدوية</numerusform>
            <numerusform>التوصية محجوبة مع السبب: %n دواءً</numerusform>
            <numerusform>التوصية محجوبة مع السبب: %n دواء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not tested: %n drug(s)</source>
        <translation>
            <numerusform>لم يُفحص: لا أدوية</numerusform>
            <numerusform>لم يُفحص: دواء واحد</numerusform>
            <numerusform>لم يُفحص: دواءان</numerusform>
            <numerusform>لم يُفحص: %n أدوية</numerusform>
            <numerusform>لم يُفحص: %n دواءً</numerusform>
            <numerusform>لم يُفحص: %n دواء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n drug(s)</source>
        <comment>what to do</comment>
        <translation>
            <numerusform>‏%1: لا أدوية</numerusform>
            <numerusform>‏%1: دواء واحد</numerusform>
            <numerusform>‏%1: دواءان</numerusform>
            <numerusform>‏%1: %n أدوية</numerusform>
            <numerusform>‏%1: %n دواءً</numerusform>
            <numerusform>‏%1: %n دواء</numerusform>
        </translation>
    </message>
    <message>
        <source>Search drug, trade name or gene</source>
        <translation>بحث عن دواء أو اسم تجاري أو جين</translation>
    </message>
    <message>
        <source>Search a drug</source>
        <translation>البحث عن دواء</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>الأدوية</translation>
    </message>
    <message>
        <source>Affected now: in the options, or taken</source>
        <translation>متأثر الآن: ضمن الخيارات أو يُتناول</translation>
    </message>
    <message>
        <source>All others that guidance speaks of</source>
        <translation>كل ما سواها مما تتناوله الإرشادات</translation>
    </message>
    <message>
        <source>No drug of the options or the medication list has guidance in this pack.</source>
        <translation>لا دواء من الخيارات أو قائمة الأدوية له إرشاد في هذه الحزمة.</translation>
    </message>
    <message>
        <source>The knowledge pack has no other guidance.</source>
        <translation>ليس في حزمة المعرفة إرشاد آخر.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>sign, group with its number of drugs</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The knowledge pack has no guidance on pharmacogenes.</source>
        <translation>ليس في حزمة المعرفة إرشاد عن الجينات الدوائية.</translation>
    </message>
    <message>
        <source>No guidance in this pack on “%1”. That says nothing about the drug.</source>
        <translation>لا إرشاد في هذه الحزمة عن «%1». وهذا لا يقول شيئًا عن الدواء.</translation>
    </message>
    <message>
        <source>what guidelines and labels ask for; the decision is yours</source>
        <translation>ما تطلبه الأدلة الإرشادية ونشرات الأدوية؛ والقرار لك</translation>
    </message>
    <message numerus="yes">
        <source>Test first, as regulators or guidelines ask: %n drug(s)</source>
        <translation>
            <numerusform>الفحص أولًا كما تطلب الجهات التنظيمية أو الأدلة الإرشادية: لا أدوية</numerusform>
            <numerusform>الفحص أولًا كما تطلب الجهات التنظيمية أو الأدلة الإرشادية: دواء واحد</numerusform>
            <numerusform>الفحص أولًا كما تطلب الجهات التنظيمية أو الأدلة الإرشادية: دواءان</numerusform>
            <numerusform>الفحص أولًا كما تطلب الجهات التنظيمية أو الأدلة الإرشادية: %n أدوية</numerusform>
            <numerusform>الفحص أولًا كما تطلب الجهات التنظيمية أو الأدلة الإرشادية: %n دواءً</numerusform>
            <numerusform>الفحص أولًا كما تطلب الجهات التنظيمية أو الأدلة الإرشادية: %n دواء</numerusform>
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
        <translation>بحد أقصى %1 من جرعة البدء المعتادة</translation>
    </message>
    <message>
        <source>%1 not tested</source>
        <comment>genes</comment>
        <translation>‏%1 لم يُفحص</translation>
    </message>
    <message>
        <source>taken now</source>
        <translation>يُتناول الآن</translation>
    </message>
    <message>
        <source>in the options: %1</source>
        <translation>ضمن الخيارات: %1</translation>
    </message>
    <message>
        <source>▲ key positions not read</source>
        <translation>▲ مواضع رئيسية غير مقروءة</translation>
    </message>
    <message>
        <source>▲ calls disagree</source>
        <translation>▲ الأنماط غير متفقة</translation>
    </message>
    <message>
        <source>%1 counts as %2 while %3 is taken, a strong inhibitor; the genes say %4.</source>
        <translation>‏%1 يُعدّ %2 أثناء تناول %3، وهو مثبط قوي؛ والجينات تشير إلى %4.</translation>
    </message>
    <message>
        <source>%1 counts as %2 while %3 is taken, a moderate inhibitor; the genes say %4.</source>
        <translation>‏%1 يُعدّ %2 أثناء تناول %3، وهو مثبط معتدل؛ والجينات تشير إلى %4.</translation>
    </message>
    <message>
        <source>inhibitor</source>
        <translation>مثبط</translation>
    </message>
    <message>
        <source>%1 asks for a test of %2 first: %3</source>
        <comment>regulator, gene, words</comment>
        <translation>يطلب %1 فحص %2 أولًا: %3</translation>
    </message>
    <message>
        <source>%1: not tested</source>
        <comment>gene</comment>
        <translation>‏%1: لم يُفحص</translation>
    </message>
    <message>
        <source>%1: not called</source>
        <comment>gene</comment>
        <translation>‏%1: لم يُحدَّد النمط</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>gene, call, phenotype</comment>
        <translation>‏%1 %2، %3</translation>
    </message>
    <message>
        <source>Rests on %1</source>
        <comment>gene results</comment>
        <translation>يستند إلى %1</translation>
    </message>
    <message>
        <source>%1, strength: %2</source>
        <comment>source, strength of its advice</comment>
        <translation>‏%1، القوة: %2</translation>
    </message>
    <message>
        <source>%1: at most %2 of the usual starting dose</source>
        <comment>what to do, percentage</comment>
        <translation>‏%1: بحد أقصى %2 من جرعة البدء المعتادة</translation>
    </message>
    <message>
        <source>▲ Only some of the calls that fit equally well lead here.</source>
        <translation>▲ بعض الأنماط المناسبة بالقدر نفسه فقط يؤدي إلى هنا.</translation>
    </message>
    <message>
        <source>Population: %1</source>
        <translation>الفئة: %1</translation>
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
        <translation>‏%1؛ وإذا أُعطي رغم ذلك، فبحد أقصى %2 من جرعة البدء المعتادة</translation>
    </message>
</context>
<context>
    <name>consilium::ui::EntriesModel</name>
    <message>
        <source>except %1</source>
        <comment>tumour types</comment>
        <translation>باستثناء %1</translation>
    </message>
    <message>
        <source>evidence against it</source>
        <translation>بيّنة ضده</translation>
    </message>
    <message>
        <source>Biomarker</source>
        <translation>واسم حيوي</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>نوع الورم</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>العلاج</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>مستوى البيّنة</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>التراخيص</translation>
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
        <translation>غير مذكور في هذه الحزمة</translation>
    </message>
    <message>
        <source>%1, retrieved %2</source>
        <comment>licence, date</comment>
        <translation>‏%1، استُرجع في %2</translation>
    </message>
    <message>
        <source>Details of the chosen entry</source>
        <translation>تفاصيل المُدخل المختار</translation>
    </message>
    <message>
        <source>Choose an entry to see all that the pack says of it.</source>
        <translation>اختر مُدخلًا لعرض كل ما تقوله الحزمة عنه.</translation>
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
        <translation>نوع الورم</translation>
    </message>
    <message>
        <source>%1
and every type below</source>
        <comment>tumour types</comment>
        <translation>‏%1
وكل نوع يندرج تحته</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>باستثناء</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>لا شيء مذكور</translation>
    </message>
    <message>
        <source>%1, 95 % interval</source>
        <comment>a figure with its interval</comment>
        <translation>‏%1، فاصل ثقة 95 %</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a figure, its source</comment>
        <translation>‏%1؛ %2</translation>
    </message>
    <message>
        <source>In trials</source>
        <translation>في التجارب</translation>
    </message>
    <message>
        <source>%1 did better; %2</source>
        <comment>therapy, source</comment>
        <translation>كان %1 أفضل؛ %2</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Preferred by</source>
        <translation>مفضّل لدى</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>مستوى البيّنة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1
by rule %2</source>
        <comment>levels, ids of rules</comment>
        <translation>‏%1
وفق القاعدة %2</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>us, in our own words; the licences of what it rests on stand under “Pack in use”</source>
        <translation>نحن، بكلماتنا؛ تراخيص ما يستند إليه مذكورة تحت «الحزمة المستخدمة»</translation>
    </message>
    <message>
        <source>%1 item %2</source>
        <comment>source, number</comment>
        <translation>‏%1 البند %2</translation>
    </message>
    <message>
        <source>its own level: %1</source>
        <translation>مستواه الخاص: %1</translation>
    </message>
    <message>
        <source>its own rating: %1 of 5</source>
        <translation>تقييمه الخاص: %1 من 5</translation>
    </message>
    <message>
        <source>does not support the effect</source>
        <translation>لا يدعم الأثر</translation>
    </message>
    <message>
        <source>supports the effect</source>
        <translation>يدعم الأثر</translation>
    </message>
    <message>
        <source>biomarker there: %1</source>
        <translation>الواسم الحيوي هناك: %1</translation>
    </message>
    <message>
        <source>disease there: %1</source>
        <translation>المرض هناك: %1</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>مستورد من</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>رخصته</translation>
    </message>
    <message>
        <source>Biomarker</source>
        <translation>واسم حيوي</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>الأدوية</translation>
    </message>
    <message>
        <source>For consideration only with</source>
        <translation>قابل للدراسة فقط مع</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>يتطلب</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>وإلا</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Could be changed</source>
        <translation>قابل للتغيير بـ</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>فُحص في</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>%1
in %2 %3</source>
        <comment>id, pack, version</comment>
        <translation>‏%1
في %2 %3</translation>
    </message>
    <message>
        <source>evidence against “%1”</source>
        <comment>effect</comment>
        <translation>بيّنة ضد «%1»</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>effect, level</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>الآلية</translation>
    </message>
</context>
<context>
    <name>consilium::ui::EventDialog</name>
    <message>
        <source>still going on</source>
        <translation>لا يزال مستمرًا</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Performance status (ECOG)</source>
        <translation>الحالة الأدائية (ECOG)</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation>حدث ضائر</translation>
    </message>
    <message>
        <source>Systemic treatment</source>
        <translation>علاج جهازي</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>جراحة</translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation>علاج إشعاعي</translation>
    </message>
    <message>
        <source>Tumour marker</source>
        <translation>واسم ورمي</translation>
    </message>
    <message>
        <source>Laboratory value</source>
        <translation>قيمة مخبرية</translation>
    </message>
    <message>
        <source>Document or note</source>
        <translation>مستند أو ملاحظة</translation>
    </message>
    <message>
        <source>complete response</source>
        <translation>استجابة كاملة</translation>
    </message>
    <message>
        <source>partial response</source>
        <translation>استجابة جزئية</translation>
    </message>
    <message>
        <source>stable disease</source>
        <translation>مرض مستقر</translation>
    </message>
    <message>
        <source>progressive disease</source>
        <translation>تقدّم المرض</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation>غير قابل للتقييم</translation>
    </message>
    <message>
        <source>improved, without a category</source>
        <translation>تحسّن، دون تصنيف</translation>
    </message>
    <message>
        <source>worse, without a category</source>
        <translation>تدهور، دون تصنيف</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>النوع (&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Date or start:</source>
        <translation>التاريخ أو البداية (&amp;D):</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>النهاية (&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>القيمة (&amp;V):</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>الوحدة (&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation>الفئة (&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Line of treatment:</source>
        <translation>خط العلاج (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Tumour:</source>
        <translation>الورم (&amp;T):</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>من 0 إلى 5</translation>
    </message>
    <message>
        <source>CTCAE grade 1 to 5, or empty</source>
        <translation>درجة CTCAE من 1 إلى 5، أو فارغ</translation>
    </message>
    <message>
        <source>12.5 or &lt;0.5</source>
        <translation>12.5 أو &lt;0.5</translation>
    </message>
    <message>
        <source>A date is needed: a year, a month or a day.</source>
        <translation>يلزم تاريخ: سنة أو شهر أو يوم.</translation>
    </message>
    <message>
        <source>The date lies after today. What is planned is no event yet.</source>
        <translation>يقع التاريخ بعد اليوم. ما هو مخطط له ليس حدثًا بعد.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>تقع النهاية قبل البداية.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>يلزم اسم.</translation>
    </message>
    <message>
        <source>A number with a unit is needed; the number with a point, not a comma.</source>
        <translation>يلزم عدد مع وحدة؛ ويُكتب العدد بنقطة لا بفاصلة.</translation>
    </message>
    <message>
        <source>ECOG is a whole number from 0 to 5.</source>
        <translation>‏ECOG عدد صحيح من 0 إلى 5.</translation>
    </message>
    <message>
        <source>A CTCAE grade is a whole number from 1 to 5.</source>
        <translation>درجة CTCAE عدد صحيح من 1 إلى 5.</translation>
    </message>
    <message>
        <source>Write a date as 2026, 2026-11 or 2026-11-24.</source>
        <translation>اكتب التاريخ بصيغة 2026 أو 2026-11 أو 2026-11-24.</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>النص (&amp;X):</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>السبب (&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>اسمك (&amp;Y):</translation>
    </message>
    <message>
        <source>as the file states it</source>
        <translation>كما يذكره الملف</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>عدم الاحتفاظ</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <source>Performance status (%1)</source>
        <translation>الحالة الأدائية (%1)</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Other medication</source>
        <translation>أدوية أخرى</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>من 0 إلى 100</translation>
    </message>
    <message>
        <source>A file says: %1.</source>
        <comment>event, date</comment>
        <translation>يذكر ملف: %1.</translation>
    </message>
    <message>
        <source>What is entered in error leaves the timeline and is not used. What the file says is kept and can be brought back.</source>
        <translation>ما أُدخل خطأً يغادر الخط الزمني ولا يُستخدم. ويُحفظ ما يذكره الملف ويمكن استرجاعه.</translation>
    </message>
    <message>
        <source>It is kept beside your correction, which is shown and used in its place.</source>
        <translation>يُحفظ ذلك إلى جانب تصحيحك الذي يُعرض ويُستخدم مكانه.</translation>
    </message>
    <message>
        <source>Its words are a molecular finding too and cannot be corrected here.</source>
        <translation>نصّه نتيجة جزيئية أيضًا ولا يمكن تصحيحه هنا.</translation>
    </message>
    <message>
        <source>The end lies after today. Leave it empty until it has ended.</source>
        <translation>تقع النهاية بعد اليوم. اتركها فارغة حتى ينتهي.</translation>
    </message>
    <message>
        <source>A result is needed.</source>
        <translation>يلزم ذكر نتيجة.</translation>
    </message>
    <message>
        <source>This scale is a whole number from 0 to 100.</source>
        <translation>هذا المقياس عدد صحيح من 0 إلى 100.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>يلزم ذكر سبب.</translation>
    </message>
    <message>
        <source>Your name is needed.</source>
        <translation>يلزم ذكر اسمك.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::FamilyPage</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Identical twin</source>
        <translation>توأم متطابق</translation>
    </message>
    <message>
        <source>Add:</source>
        <comment>relatives; buttons follow</comment>
        <translation>إضافة:</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>الوالدان</translation>
    </message>
    <message>
        <source>Add parents (P in the drawing)</source>
        <translation>إضافة والدين (P في الرسم)</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>أخ أو أخت</translation>
    </message>
    <message>
        <source>Add a sibling (S in the drawing)</source>
        <translation>إضافة أخ أو أخت (S في الرسم)</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>ولد</translation>
    </message>
    <message>
        <source>Add a child (C in the drawing)</source>
        <translation>إضافة ولد (C في الرسم)</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريك</translation>
    </message>
    <message>
        <source>Add a partner (A in the drawing)</source>
        <translation>إضافة شريك (A في الرسم)</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove the chosen person (Delete in the drawing)</source>
        <translation>إزالة الشخص المختار (Delete في الرسم)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>change</comment>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Keeps the tree in the record (Ctrl+S). It is also kept when you leave the case. Earlier trees stay in the record.</source>
        <translation>يحفظ الشجرة في السجل (Ctrl+S). وتُحفظ أيضًا عند مغادرة الحالة. الشجرات السابقة تبقى في السجل.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>CanRisk or FHIR file…</source>
        <translation>ملف CanRisk أو FHIR…</translation>
    </message>
    <message>
        <source>Relatives of the record</source>
        <translation>الأقارب في السجل</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>CanRisk pedigree file…</source>
        <translation>ملف شجرة عائلة CanRisk…</translation>
    </message>
    <message>
        <source>FHIR FamilyMemberHistory…</source>
        <translation>FHIR FamilyMemberHistory…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The family tree of the record cannot be read: %1 Nothing of it is shown, and nothing is changed.</source>
        <translation>تعذّرت قراءة شجرة العائلة في السجل: %1 لا يُعرض منها شيء، ولم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>قريب</translation>
    </message>
    <message>
        <source>The record names relatives whose place in the tree it does not tell; they are not drawn: %1.</source>
        <translation>يسمّي السجل أقارب لا يبيّن موضعهم في الشجرة؛ ولم يُرسموا: %1.</translation>
    </message>
    <message>
        <source>Square: man, circle: woman, diamond: sex not recorded. Slash: deceased. Arrow: patient.</source>
        <translation>المربّع: رجل، الدائرة: امرأة، المعيّن: الجنس غير مسجّل. الخط المائل: متوفى. السهم: المريض.</translation>
    </message>
    <message>
        <source>Keys: arrows move, Enter edits, P S C A add, F M state the sex, Delete removes.</source>
        <translation>المفاتيح: الأسهم للتنقّل، Enter للتحرير، P S C A للإضافة، F M لتحديد الجنس، Delete للإزالة.</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>تغيّر ولم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>date</comment>
        <translation>حُفظ في %1</translation>
    </message>
    <message>
        <source>From the record&apos;s family history</source>
        <translation>من القصة العائلية في السجل</translation>
    </message>
    <message>
        <source>No family history is recorded</source>
        <translation>لا قصة عائلية مسجّلة</translation>
    </message>
    <message>
        <source>Both parents are in the tree already: %1.</source>
        <translation>الوالدان كلاهما في الشجرة بالفعل: %1.</translation>
    </message>
    <message>
        <source>State the sex first, with F or M or in the form: whether %1 is mother or father follows from it.</source>
        <translation>حدّد الجنس أولًا، بـ F أو M أو في النموذج: يترتب عليه هل %1 أم أو أب.</translation>
    </message>
    <message>
        <source>Parents of %1</source>
        <translation>والدا %1</translation>
    </message>
    <message>
        <source>Sibling of %1</source>
        <translation>أخ أو أخت %1</translation>
    </message>
    <message>
        <source>Child of %1</source>
        <translation>ولد %1</translation>
    </message>
    <message>
        <source>Partner of %1</source>
        <translation>شريك %1</translation>
    </message>
    <message>
        <source>A partner stands in the tree by a child: a child of whom nothing is known was added too.</source>
        <translation>يرتبط الشريك في الشجرة بولد: أُضيف أيضًا ولد لا يُعرف عنه شيء.</translation>
    </message>
    <message>
        <source>The parents they have in common were added too; nothing is known of them.</source>
        <translation>أُضيف أيضًا الوالدان المشتركان؛ ولا يُعرف عنهما شيء.</translation>
    </message>
    <message>
        <source>The other parent was added too; nothing is known of that person.</source>
        <translation>أُضيف أيضًا الوالد الآخر؛ ولا يُعرف عنه شيء.</translation>
    </message>
    <message>
        <source>Sex of %1</source>
        <translation>جنس %1</translation>
    </message>
    <message>
        <source>The tree is about the patient, who cannot be removed.</source>
        <translation>الشجرة هي شجرة المريض، ولا يمكن إزالته.</translation>
    </message>
    <message>
        <source>Remove %1? Nobody else goes with this person.</source>
        <translation>إزالة %1؟ لا يُزال أحد آخر مع هذا الشخص.</translation>
    </message>
    <message>
        <source>Remove %1? These hang on the patient only by this person and go too: %2.</source>
        <translation>إزالة %1؟ يرتبط هؤلاء بالمريض عبر هذا الشخص فقط ويُزالون أيضًا: %2.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a person</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>The tree is now the one that the record&apos;s family history gives. Undo brings the former one back.</source>
        <translation>الشجرة الآن هي ما تعطيه القصة العائلية في السجل. يعيد «تراجع» الشجرة السابقة.</translation>
    </message>
    <message>
        <source>The record names no relatives: the patient and two unknown parents are left. Undo brings the former tree back.</source>
        <translation>لا يسمّي السجل أقارب: بقي المريض ووالدان غير معروفين. يعيد «تراجع» الشجرة السابقة.</translation>
    </message>
    <message>
        <source>%1 is read; Undo brings the former tree back.</source>
        <comment>name of a file</comment>
        <translation>قُرئ %1؛ يعيد «تراجع» الشجرة السابقة.</translation>
    </message>
    <message>
        <source>The person it is about has another sex than the patient: is it the right file?</source>
        <translation>جنس الشخص المعني مختلف عن جنس المريض: هل هو الملف الصحيح؟</translation>
    </message>
    <message>
        <source>The person it is about was born in %1, the patient in %2: is it the right file?</source>
        <translation>الشخص المعني مولود في %1، والمريض في %2: هل هو الملف الصحيح؟</translation>
    </message>
    <message>
        <source>Not drawn, because the file does not tell the place in the tree: %1.</source>
        <translation>لم يُرسم لأن الملف لا يبيّن الموضع في الشجرة: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>family</source>
        <comment>name of a file</comment>
        <translation>عائلة</translation>
    </message>
    <message>
        <source>The file will not hold everything:</source>
        <translation>لن يتضمن الملف كل شيء:</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>كتابة الملف…</translation>
    </message>
    <message>
        <source>Changes that were not saved</source>
        <translation>تغييرات لم تُحفظ</translation>
    </message>
    <message>
        <source>These changes were not saved earlier and stand here again. Undo brings the saved tree back.</source>
        <translation>لم تُحفظ هذه التغييرات سابقًا وهي معروضة هنا من جديد. «تراجع» يعيد الشجرة المحفوظة.</translation>
    </message>
    <message>
        <source>The record&apos;s family history has changed since this tree was saved, for example by an import, and what is new in it is not in the tree. Import, Relatives of the record, takes it instead of this tree.</source>
        <translation>تغيّرت القصة العائلية في السجل منذ حفظ هذه الشجرة، مثلًا بسبب استيراد، وما استجدّ فيها ليس في الشجرة. «استيراد»، ثم «الأقارب في السجل»، يأخذها بدلًا من هذه الشجرة.</translation>
    </message>
    <message>
        <source>Keep this tree</source>
        <translation>الإبقاء على هذه الشجرة</translation>
    </message>
    <message>
        <source>The record&apos;s family history seen</source>
        <translation>تمت مراجعة القصة العائلية في السجل</translation>
    </message>
    <message>
        <source>There are several partners; the other parent of this child is: %1. If that is wrong, Undo, choose the right partner in the drawing and add the child there.</source>
        <translation>يوجد أكثر من شريك؛ والوالد الآخر لهذا الطفل هو: %1. إن كان ذلك خطأ، فاستعمل «تراجع»، ثم اختر الشريك الصحيح في الرسم وأضف الطفل هناك.</translation>
    </message>
    <message>
        <source>The new partner is the other parent of these children, who had none in the tree: %1. Undo if that is wrong.</source>
        <translation>الشريك الجديد هو الوالد الآخر لهؤلاء الأطفال الذين لم يكن لهم والد آخر في الشجرة: %1. استعمل «تراجع» إن كان ذلك خطأ.</translation>
    </message>
    <message>
        <source>The file will hold the names and identifiers that stand in the tree.</source>
        <translation>سيحتوي الملف على الأسماء والمعرّفات الواردة في الشجرة.</translation>
    </message>
    <message>
        <source>Write without names…</source>
        <translation>الكتابة دون أسماء…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>consilium::ui::FiguresView</name>
    <message>
        <source>What became of our decisions</source>
        <translation>ما آلت إليه قراراتنا</translation>
    </message>
    <message>
        <source>Final decisions of this store, counted; shares with the 95 % interval of Wilson. Few cases say little: compare no therapies by them.</source>
        <translation>القرارات النهائية في هذا المخزن، معدودة؛ والنِّسب مع فاصل ويلسون بنسبة 95 %. الحالات القليلة لا تقول إلا القليل: لا تقارن العلاجات بناءً عليها.</translation>
    </message>
    <message>
        <source>nothing counted yet</source>
        <translation>لم يُعدّ شيء بعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Final decisions</source>
        <translation>القرارات النهائية</translation>
    </message>
    <message>
        <source>A therapy was recommended, of final decisions</source>
        <translation>أُوصي بعلاج، من القرارات النهائية</translation>
    </message>
    <message>
        <source>It was given, wholly or in part, of those recommended whose course is known</source>
        <translation>أُعطي كليًا أو جزئيًا، من العلاجات الموصى بها المعروف مسارها</translation>
    </message>
    <message>
        <source>Complete or partial response, of those given with an evaluable response</source>
        <translation>استجابة كاملة أو جزئية، من العلاجات المعطاة ذات الاستجابة القابلة للتقييم</translation>
    </message>
    <message>
        <source>Toxicity of CTCAE grade 3 or worse, of those given whose toxicity is stated</source>
        <translation>سمّية من الدرجة 3 فأشد وفق CTCAE، من العلاجات المعطاة المذكورة سمّيتها</translation>
    </message>
    <message>
        <source>Recommended off the ranking&apos;s first shelf, of decisions after an opened ranking</source>
        <translation>أُوصي به من خارج المجموعة الأولى في الترتيب، من القرارات المتخذة بعد فتح الترتيب</translation>
    </message>
    <message>
        <source>Sealed choices that became the decision, of all that were sealed</source>
        <translation>اختيارات مختومة أصبحت هي القرار، من جميع الاختيارات المختومة</translation>
    </message>
    <message>
        <source>Recommended, and nobody has said what became of it</source>
        <translation>أُوصي به، ولم يذكر أحد ما آل إليه</translation>
    </message>
</context>
<context>
    <name>consilium::ui::FollowUpEditor</name>
    <message>
        <source>A follow-up can be entered once the decision is final.</source>
        <translation>يمكن إدخال متابعة بعد أن يصبح القرار نهائيًا.</translation>
    </message>
    <message>
        <source>Date of the follow-up</source>
        <translation>تاريخ المتابعة</translation>
    </message>
    <message>
        <source>Was the recommended treatment given?</source>
        <translation>هل أُعطي العلاج الموصى به؟</translation>
    </message>
    <message>
        <source>Why it was not given</source>
        <translation>سبب عدم إعطائه</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Worst toxicity</source>
        <translation>أشد سمّية</translation>
    </message>
    <message>
        <source>Which toxicity</source>
        <translation>أي سمّية</translation>
    </message>
    <message>
        <source>What else is known</source>
        <translation>ما يُعرف غير ذلك</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>أُعطي</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>سبب عدم الإعطاء</translation>
    </message>
    <message>
        <source>Toxicity</source>
        <translation>السمّية</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيّها</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Add the follow-up</source>
        <translation>إضافة المتابعة</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>لا يُعرف شيء بعد.</translation>
    </message>
    <message>
        <source>Say at least whether the treatment was given.</source>
        <translation>اذكر على الأقل هل أُعطي العلاج.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GeneCell</name>
    <message>
        <source>A</source>
        <comment>letter for: altered</comment>
        <translation>ت</translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter for: tested normal</comment>
        <translation>ط</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter for: not covered</comment>
        <translation>غ</translation>
    </message>
    <message>
        <source>F</source>
        <comment>letter for: test failed</comment>
        <translation>ف</translation>
    </message>
    <message>
        <source>U</source>
        <comment>letter for: unknown</comment>
        <translation>م</translation>
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
            <numerusform>لا مزيد</numerusform>
            <numerusform>جين آخر</numerusform>
            <numerusform>جينان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <comment>genes</comment>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show fewer genes</source>
        <translation>عرض جينات أقل</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more gene(s)</source>
        <translation>
            <numerusform>لا جينات أخرى</numerusform>
            <numerusform>عرض جين آخر</numerusform>
            <numerusform>عرض جينين آخرين</numerusform>
            <numerusform>عرض %n جينات أخرى</numerusform>
            <numerusform>عرض %n جينًا آخر</numerusform>
            <numerusform>عرض %n جين آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenePositions</name>
    <message>
        <source>Positions</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>of the definition that each call was made with</source>
        <translation>من التعريف الذي حُدّد به كل نمط</translation>
    </message>
    <message>
        <source>Positions of each gene</source>
        <translation>مواضع كل جين</translation>
    </message>
    <message>
        <source>Point at a mark, or move along them with the arrow keys.</source>
        <translation>أشر إلى علامة، أو تنقّل بينها بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>مرجعي</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>key position</source>
        <translation>موضع رئيسي</translation>
    </message>
    <message>
        <source>key position, not read</source>
        <translation>موضع رئيسي غير مقروء</translation>
    </message>
    <message>
        <source>Which positions were read is not stated: nothing here says that another allele was looked for.</source>
        <translation>لم يُذكر أي المواضع قُرئت: لا شيء هنا يدل على أنه بُحث عن أليل آخر.</translation>
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
        <translation>نوع الورم غير معروف: لا يمكن القول أي الجينات مهمة.</translation>
    </message>
    <message>
        <source>The pack names no gene that matters in this tumour type.</source>
        <translation>لا تسمّي الحزمة أي جين مهم في نوع الورم هذا.</translation>
    </message>
    <message>
        <source>No test of this case names the genes that it covers: where nothing was found a gene is unknown, not normal.</source>
        <translation>لا يسمّي أي فحص في هذه الحالة الجينات التي يغطيها: حيث لم يُعثر على شيء فالجين غير معروف، وليس طبيعيًا.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomeDetail</name>
    <message>
        <source>Finding</source>
        <translation>الموجودة</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>Details of the chosen row</source>
        <translation>تفاصيل الصف المختار</translation>
    </message>
    <message>
        <source>Choose a row to see every field and the statements that it meets.</source>
        <translation>اختر صفًا لعرض كل حقل والعبارات التي يستوفيها.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>فُحص بواسطة</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>البروتين</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>التسلسل المشفِّر</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النسيخ</translation>
    </message>
    <message>
        <source>Exon</source>
        <translation>الإكسون</translation>
    </message>
    <message>
        <source>Genomic</source>
        <translation>الجينومي</translation>
    </message>
    <message>
        <source>build not stated</source>
        <translation>إصدار الجينوم غير مذكور</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>chromosome %1, position %2, %3</source>
        <translation>الصبغي %1، الموضع %2، %3</translation>
    </message>
    <message>
        <source>Alleles</source>
        <translation>الأليلات</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>reference and alternative allele</comment>
        <translation>‏%1 إلى %2</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>العاقبة</translation>
    </message>
    <message>
        <source>Allele fraction</source>
        <translation>نسبة الأليل</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <comment>allele fraction, its field in the file</comment>
        <translation>‏%1 (من %2)</translation>
    </message>
    <message>
        <source>Reads with it</source>
        <translation>القراءات الحاملة له</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>Genotype</source>
        <translation>النمط الجيني</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>Significance</source>
        <translation>الدلالة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشّح</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>gene, change</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) that cannot be judged without the test</source>
        <translation>
            <numerusform>لا عبارات يتعذّر الحكم عليها دون الفحص</numerusform>
            <numerusform>عبارة واحدة لا يمكن الحكم عليها دون الفحص</numerusform>
            <numerusform>عبارتان لا يمكن الحكم عليهما دون الفحص</numerusform>
            <numerusform>%n عبارات لا يمكن الحكم عليها دون الفحص</numerusform>
            <numerusform>%n عبارة لا يمكن الحكم عليها دون الفحص</numerusform>
            <numerusform>%n عبارة لا يمكن الحكم عليها دون الفحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) met</source>
        <translation>
            <numerusform>لا عبارات منطبقة</numerusform>
            <numerusform>عبارة واحدة منطبقة</numerusform>
            <numerusform>عبارتان منطبقتان</numerusform>
            <numerusform>%n عبارات منطبقة</numerusform>
            <numerusform>%n عبارة منطبقة</numerusform>
            <numerusform>%n عبارة منطبقة</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>From the pack %1 %2. A statement that the finding does not meet is not listed.</source>
        <translation>من الحزمة %1 %2. العبارة التي لا تنطبق على الموجودة لا تُدرج.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>AMP %1, by rule %2</source>
        <translation>‏AMP %1، وفق القاعدة %2</translation>
    </message>
    <message>
        <source>%1 (%2 points): %3</source>
        <comment>code, its points, reason</comment>
        <translation>‏%1 (%2 نقطة): %3</translation>
    </message>
    <message>
        <source>Oncogenicity</source>
        <translation>القدرة على التسرطن</translation>
    </message>
    <message>
        <source>%1, %2 points</source>
        <comment>class, sum</comment>
        <translation>‏%1، %2 نقطة</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>لم يُحكم عليه</translation>
    </message>
    <message>
        <source>Conflicting evidence</source>
        <translation>بيّنات متعارضة</translation>
    </message>
    <message>
        <source>the same therapy, in the same tumour types, side by side</source>
        <translation>العلاج نفسه، في أنواع الأورام نفسها، جنبًا إلى جنب</translation>
    </message>
    <message numerus="yes">
        <source>%n other statement(s) met</source>
        <translation>
            <numerusform>لا عبارات أخرى منطبقة</numerusform>
            <numerusform>عبارة أخرى منطبقة</numerusform>
            <numerusform>عبارتان أخريان منطبقتان</numerusform>
            <numerusform>%n عبارات أخرى منطبقة</numerusform>
            <numerusform>%n عبارة أخرى منطبقة</numerusform>
            <numerusform>%n عبارة أخرى منطبقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>العيّنة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of specimen, date of collection</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomeHead</name>
    <message>
        <source>? %1 not measured</source>
        <translation>؟ %1 غير مَقيس</translation>
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
        <translation>فحص بلا اسم</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>التاريخ غير مسجّل</translation>
    </message>
    <message>
        <source>build not stated</source>
        <translation>إصدار الجينوم غير مذكور</translation>
    </message>
    <message>
        <source>tumour sample %1</source>
        <translation>عيّنة الورم %1</translation>
    </message>
    <message>
        <source>no normal sample</source>
        <translation>لا عيّنة سليمة</translation>
    </message>
    <message>
        <source>normal sample %1</source>
        <translation>العيّنة السليمة %1</translation>
    </message>
    <message>
        <source>covers all genes</source>
        <translation>يغطي كل الجينات</translation>
    </message>
    <message>
        <source>panel of %1 genes</source>
        <translation>لوحة جينية، عدد الجينات: %1</translation>
    </message>
    <message>
        <source>panel content not stated: every gene without a finding is unknown</source>
        <translation>محتوى اللوحة غير مذكور: كل جين بلا موجودة غير معروف</translation>
    </message>
    <message>
        <source>%1 genes failed</source>
        <translation>الجينات الفاشلة: %1</translation>
    </message>
    <message>
        <source>and %1 more tests</source>
        <translation>وفحوص أخرى: %1</translation>
    </message>
    <message>
        <source>No genomic test is recorded: a gene without a finding is unknown, none is normal.</source>
        <translation>لا فحص جينومي مسجّل: الجين الذي بلا موجودة غير معروف، ولا جين طبيعي.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomeModel</name>
    <message>
        <source>%1 sensitive</source>
        <comment>number of statements</comment>
        <translation>‏%1 حساس</translation>
    </message>
    <message>
        <source>%1 resistant</source>
        <comment>number of statements</comment>
        <translation>‏%1 مقاوم</translation>
    </message>
    <message>
        <source>%1 other</source>
        <comment>number of statements</comment>
        <translation>‏%1 أخرى</translation>
    </message>
    <message>
        <source>%1 ask</source>
        <comment>number of statements</comment>
        <translation>‏%1 مفتوح</translation>
    </message>
    <message>
        <source>How many statements of the knowledge pack the finding meets: sensitive and resistant for this tumour type, other for other tumour types and other effects. “Ask” counts the statements that cannot be judged without the test.</source>
        <translation>عدد عبارات حزمة المعرفة المنطبقة على الموجودة: حساس ومقاوم لنوع الورم هذا، وأخرى لأنواع أورام أخرى وآثار أخرى. وتعدّ «مفتوح» العبارات التي لا يمكن الحكم عليها دون الفحص.</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>الجين</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>Allele fraction</source>
        <translation>نسبة الأليل</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>العاقبة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشّح</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>AMP %1</source>
        <translation>AMP %1</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>العيّنة</translation>
    </message>
</context>
<context>
    <name>consilium::ui::GenomePage</name>
    <message>
        <source>Genomic findings and tests</source>
        <translation>الموجودات والفحوص الجينومية</translation>
    </message>
    <message>
        <source>Search gene, change or source</source>
        <translation>بحث عن جين أو تغيّر أو مصدر</translation>
    </message>
    <message>
        <source>Search the table</source>
        <translation>البحث في الجدول</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>section of the table, number of rows</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>A gene that is not listed as tested is unknown, not normal.</source>
        <translation>الجين غير المدرج كمفحوص غير معروف، وليس طبيعيًا.</translation>
    </message>
    <message>
        <source>No genomic finding is recorded, and no test that knowledge asks about.</source>
        <translation>لا موجودة جينومية مسجّلة، ولا فحص تسأل عنه المعرفة.</translation>
    </message>
    <message>
        <source>Every row is hidden by the sections, the specimens or the search above.</source>
        <translation>كلّ الصفوف مخفيّة بسبب الأقسام أو العيّنات أو البحث أعلاه.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::HiddenLine</name>
    <message>
        <source>Findings</source>
        <translation>الموجودات</translation>
    </message>
    <message>
        <source>Tested normal</source>
        <translation>فُحص وهو طبيعي</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Filtered out</source>
        <translation>مستبعد بالمرشّح</translation>
    </message>
    <message>
        <source>What the table hides</source>
        <translation>ما يخفيه الجدول</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) hidden: did not pass the filter, no part in the options.</source>
        <translation>
            <numerusform>لا موجودات مخفية.</numerusform>
            <numerusform>موجودة واحدة مخفية: لم تجتز المرشّح، ولا دور لها في الخيارات.</numerusform>
            <numerusform>موجودتان مخفيتان: لم تجتازا المرشّح، ولا دور لهما في الخيارات.</numerusform>
            <numerusform>%n موجودات مخفية: لم تجتز المرشّح، ولا دور لها في الخيارات.</numerusform>
            <numerusform>%n موجودة مخفية: لم تجتز المرشّح، ولا دور لها في الخيارات.</numerusform>
            <numerusform>%n موجودة مخفية: لم تجتز المرشّح، ولا دور لها في الخيارات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the findings that did not pass the filter</source>
        <translation>عرض الموجودات التي لم تجتز المرشّح</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) hidden: refuted or entered in error.</source>
        <translation>
            <numerusform>لا موجودات مخفية.</numerusform>
            <numerusform>موجودة واحدة مخفية: مدحوضة أو أُدخلت خطأً.</numerusform>
            <numerusform>موجودتان مخفيتان: مدحوضتان أو أُدخلتا خطأً.</numerusform>
            <numerusform>%n موجودات مخفية: مدحوضة أو أُدخلت خطأً.</numerusform>
            <numerusform>%n موجودة مخفية: مدحوضة أو أُدخلت خطأً.</numerusform>
            <numerusform>%n موجودة مخفية: مدحوضة أو أُدخلت خطأً.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the findings that were refuted or entered in error</source>
        <translation>عرض الموجودات المدحوضة أو المُدخلة خطأً</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden: switched off above (%1).</source>
        <translation>
            <numerusform>لا صفوف مخفية (%1).</numerusform>
            <numerusform>صف واحد مخفي: أُوقف عرضه أعلاه (%1).</numerusform>
            <numerusform>صفّان مخفيان: أُوقف عرضهما أعلاه (%1).</numerusform>
            <numerusform>%n صفوف مخفية: أُوقف عرضها أعلاه (%1).</numerusform>
            <numerusform>%n صفًا مخفيًا: أُوقف عرضها أعلاه (%1).</numerusform>
            <numerusform>%n صف مخفي: أُوقف عرضها أعلاه (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the sections that are switched off</source>
        <translation>عرض الأقسام التي أُوقف عرضها</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden by the search for “%1”.</source>
        <translation>
            <numerusform>لا صفوف مخفية بالبحث عن «%1».</numerusform>
            <numerusform>صف واحد مخفي بالبحث عن «%1».</numerusform>
            <numerusform>صفّان مخفيان بالبحث عن «%1».</numerusform>
            <numerusform>%n صفوف مخفية بالبحث عن «%1».</numerusform>
            <numerusform>%n صفًا مخفيًا بالبحث عن «%1».</numerusform>
            <numerusform>%n صف مخفي بالبحث عن «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden: of other specimens, or of none that is stated.</source>
        <translation>
            <numerusform>لا صفوف مخفيّة: من عيّنات أخرى أو دون عيّنة مذكورة (%n).</numerusform>
            <numerusform>صفّ واحد مخفيّ: من عيّنات أخرى أو دون عيّنة مذكورة (%n).</numerusform>
            <numerusform>صفّان مخفيّان: من عيّنات أخرى أو دون عيّنة مذكورة (%n).</numerusform>
            <numerusform>%n صفوف مخفيّة: من عيّنات أخرى أو دون عيّنة مذكورة.</numerusform>
            <numerusform>%n صفًّا مخفيًّا: من عيّنات أخرى أو دون عيّنة مذكورة.</numerusform>
            <numerusform>%n صفّ مخفيّ: من عيّنات أخرى أو دون عيّنة مذكورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the rows of all specimens</source>
        <translation>إظهار صفوف كلّ العيّنات</translation>
    </message>
</context>
<context>
    <name>consilium::ui::IconArray</name>
    <message>
        <source>A hundred people like this</source>
        <translation>مئة شخص كهذا</translation>
    </message>
    <message>
        <source>%1: %2; %3: %4</source>
        <comment>kind, number, other kind, number</comment>
        <translation>‏%1: %2؛ %3: %4</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>&amp;Import with these answers</source>
        <translation>استيراد بهذه الإجابات (&amp;I)</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>⊘ not taken; the store is as before</source>
        <translation>⊘ لم يُقبل؛ بقي المخزن كما كان</translation>
    </message>
    <message>
        <source>%1 added, %2 replaced, %3 unchanged</source>
        <comment>records</comment>
        <translation>أُضيف %1، استُبدل %2، لم يتغيّر %3</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>قُرئ: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Kept as it came, without being understood: %1</source>
        <translation>حُفظ كما ورد دون فهمه: %1</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>لا شيء يحتاج إلى مراجعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at:</source>
        <translation>
            <numerusform>لا مواضع للمراجعة:</numerusform>
            <numerusform>موضع واحد للمراجعة:</numerusform>
            <numerusform>موضعان للمراجعة:</numerusform>
            <numerusform>%n مواضع للمراجعة:</numerusform>
            <numerusform>%n موضعًا للمراجعة:</numerusform>
            <numerusform>%n موضع للمراجعة:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in the file, what is there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>الملف كاملًا</translation>
    </message>
    <message numerus="yes">
        <source>%n more not listed</source>
        <translation>
            <numerusform>كلها مدرجة</numerusform>
            <numerusform>واحد آخر غير مدرج</numerusform>
            <numerusform>اثنان آخران غير مدرجين</numerusform>
            <numerusform>%n أخرى غير مدرجة</numerusform>
            <numerusform>%n أخرى غير مدرجة</numerusform>
            <numerusform>%n أخرى غير مدرجة</numerusform>
        </translation>
    </message>
    <message>
        <source>as the file states it</source>
        <translation>كما يذكره الملف</translation>
    </message>
    <message>
        <source>&amp;Tumour sample</source>
        <translation>عيّنة الورم (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Genome build</source>
        <translation>إصدار الجينوم (&amp;G)</translation>
    </message>
    <message>
        <source>Names and build are never guessed: say what the laboratory&apos;s report says.</source>
        <translation>لا تُخمَّن الأسماء ولا إصدار الجينوم أبدًا: أدخل ما يذكره تقرير المختبر.</translation>
    </message>
    <message>
        <source>Imported: %1 records added, %2 replaced, %3 places to look at.</source>
        <translation>تم الاستيراد: أُضيف %1 من المُدخلات، واستُبدل %2، ومواضع المراجعة %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not taken.</source>
        <translation>
            <numerusform>لا ملفات مرفوضة.</numerusform>
            <numerusform>لم يُقبل ملف واحد.</numerusform>
            <numerusform>لم يُقبل ملفان.</numerusform>
            <numerusform>لم تُقبل %n ملفات.</numerusform>
            <numerusform>لم يُقبل %n ملفًا.</numerusform>
            <numerusform>لم يُقبل %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>الملفات المستوردة</translation>
    </message>
</context>
<context>
    <name>consilium::ui::InstallDialog</name>
    <message>
        <source>Put a pack into use</source>
        <translation>اعتماد حزمة</translation>
    </message>
    <message>
        <source>%1 will be used for every case of this store.</source>
        <translation>ستُستخدم %1 لكل حالات هذا المخزن.</translation>
    </message>
    <message>
        <source>&amp;Your name (who puts it into use)</source>
        <translation>اسمك (من يعتمدها) (&amp;Y)</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n option(s) of level I would be lost</source>
        <translation>
            <numerusform>▲ لن يُفقد أي خيار بالمستوى I</numerusform>
            <numerusform>▲ سيُفقد خيار واحد بالمستوى I</numerusform>
            <numerusform>▲ سيُفقد خياران بالمستوى I</numerusform>
            <numerusform>▲ ستُفقد %n خيارات بالمستوى I</numerusform>
            <numerusform>▲ سيُفقد %n خيارًا بالمستوى I</numerusform>
            <numerusform>▲ سيُفقد %n خيار بالمستوى I</numerusform>
        </translation>
    </message>
    <message>
        <source>Options of level I that would be lost</source>
        <translation>خيارات بالمستوى I ستُفقد</translation>
    </message>
    <message>
        <source>Name of the person who &amp;accepts these losses</source>
        <translation>اسم الشخص الذي يقبل هذه الخسائر (&amp;A)</translation>
    </message>
    <message>
        <source>Both names and the losses are kept in the history of this store. No patient is named there.</source>
        <translation>يُحفظ الاسمان والخسائر في سجل تاريخ هذا المخزن. ولا يُذكر هناك اسم أي مريض.</translation>
    </message>
    <message>
        <source>The name is kept in the history of this store.</source>
        <translation>يُحفظ الاسم في سجل تاريخ هذا المخزن.</translation>
    </message>
    <message>
        <source>&amp;Put into use</source>
        <translation>اعتماد (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ليس الآن (&amp;N)</translation>
    </message>
</context>
<context>
    <name>consilium::ui::JumpBox</name>
    <message>
        <source>Step or case</source>
        <translation>خطوة أو حالة</translation>
    </message>
    <message>
        <source>Step by number or name; # and a number for a case</source>
        <translation>الخطوة برقمها أو اسمها؛ و# مع رقم للحالة</translation>
    </message>
</context>
<context>
    <name>consilium::ui::KnowledgeController</name>
    <message>
        <source>Check a knowledge pack</source>
        <translation>فحص حزمة معرفة</translation>
    </message>
    <message>
        <source>Knowledge packs (*.cpack);;All files (*)</source>
        <translation>حزم المعرفة (*.cpack);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Put a pack into use</source>
        <translation>اعتماد حزمة</translation>
    </message>
    <message>
        <source>What would be lost has changed since you looked, because the cases of the store have. Nothing was changed; please look again.</source>
        <translation>تغيّر ما سيُفقد منذ أن اطلعت عليه لأن حالات المخزن تغيّرت. لم يُغيَّر شيء؛ يُرجى الاطلاع مرة أخرى.</translation>
    </message>
    <message>
        <source>Trust a key</source>
        <translation>الثقة بمفتاح</translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation>المفاتيح العامة (*.pub);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The file holds no public key. Choose the .pub file that the signer gives away.
%1</source>
        <comment>why</comment>
        <translation>لا يحتوي الملف على مفتاح عام. اختر ملف .pub الذي يوزّعه الموقِّع.
%1</translation>
    </message>
    <message>
        <source>Packs signed by %1 may now be put into use here. Check the pack again.</source>
        <translation>يمكن الآن اعتماد الحزم الموقّعة من %1 هنا. افحص الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>This key is trusted here already.</source>
        <translation>هذا المفتاح موثوق هنا بالفعل.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::KnowledgePage</name>
    <message>
        <source>Parts of the knowledge page</source>
        <translation>أجزاء صفحة المعرفة</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>تصفّح</translation>
    </message>
    <message>
        <source>Pack in use</source>
        <translation>الحزمة المستخدمة</translation>
    </message>
    <message>
        <source>Check a new pack</source>
        <translation>فحص حزمة جديدة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>pack, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>المعرفة</translation>
    </message>
</context>
<context>
    <name>consilium::ui::LargeView</name>
    <message>
        <source>identity masked</source>
        <translation>الهوية محجوبة</translation>
    </message>
    <message>
        <source>← → idea · ↑ ↓ scroll · M mask · Esc or F5 back to the page</source>
        <translation>← → فكرة · ↑ ↓ تمرير · M حجب · Esc أو F5 العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>Page at board size</source>
        <translation>الصفحة بالعرض الكبير</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>patient, age, sex</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · invented</source>
        <comment>patient</comment>
        <translation>%1 · مختلَق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of an idea</comment>
        <translation>%1 من %2</translation>
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
        <translation>‏%1 (%2 إلى %3)</translation>
    </message>
    <message>
        <source>How would it have done here</source>
        <translation>كيف كان سيكون أداؤه هنا</translation>
    </message>
    <message>
        <source>Look at the patients of this store</source>
        <translation>النظر في مرضى هذا المخزن</translation>
    </message>
    <message>
        <source>what it would have said from what was known then, beside what has been seen since</source>
        <translation>ما كان سيتنبأ به مما كان معروفًا آنذاك، إلى جانب ما شوهد منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Nothing was counted yet. The patients of this store are gone through one by one; nothing leaves this computer, and nothing is kept.</source>
        <translation>لم يُعدّ شيء بعد. يُنظر في مرضى هذا المخزن واحدًا واحدًا؛ لا يغادر شيء هذا الحاسوب ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Going through the patients…</source>
        <translation>جارٍ المرور على المرضى…</translation>
    </message>
    <message>
        <source>not one it is about</source>
        <translation>لا يخصّه النموذج</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>لا درجة</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>لا حصيلة</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>من استُبعد ولماذا</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>سبب الاستبعاد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>everybody, by %1 months</source>
        <translation>الجميع، حتى الشهر %1</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>third with the lowest score</source>
        <translation>الثلث ذو أدنى درجة</translation>
    </message>
    <message>
        <source>middle third</source>
        <translation>الثلث الأوسط</translation>
    </message>
    <message>
        <source>third with the highest score</source>
        <translation>الثلث ذو أعلى درجة</translation>
    </message>
    <message>
        <source>%1, by %2 months</source>
        <comment>third of the people, time</comment>
        <translation>‏%1، حتى الشهر %2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>المتنبأ به</translation>
    </message>
    <message>
        <source>Seen (95 % interval)</source>
        <translation>المشاهَد (فاصل ثقة 95 %)</translation>
    </message>
    <message>
        <source>Followed that long</source>
        <translation>متابَعون طوال هذه المدة</translation>
    </message>
    <message>
        <source>Said and seen in this store</source>
        <translation>المتنبأ به والمشاهَد في هذا المخزن</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>الفرق بالنقاط المئوية</translation>
    </message>
    <message>
        <source>Therefore</source>
        <translation>وبالتالي</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>الحصيلة</translation>
    </message>
</context>
<context>
    <name>consilium::ui::Lollipop</name>
    <message>
        <source>Changes along the protein of %1</source>
        <translation>التغيّرات على طول بروتين %1</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>change, how often</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>end not known</source>
        <comment>of a protein&apos;s axis</comment>
        <translation>النهاية غير معروفة</translation>
    </message>
</context>
<context>
    <name>consilium::ui::MainWindow</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Folder of the store</source>
        <translation>مجلد المخزن</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>المعرفة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد (&amp;I)…</translation>
    </message>
    <message>
        <source>Import FHIR records, variant files and tables of findings</source>
        <translation>استيراد سجلات FHIR وملفات المتغيرات وجداول الموجودات</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>تقرير بصيغة PDF (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>قفل (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقال (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>المرضى (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>نظرة عامة (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>الخط الزمني (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Genome</source>
        <translation>الجينوم (&amp;G)</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>خيارات العلاج (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Consilium</source>
        <translation>حول Consilium (&amp;A)</translation>
    </message>
    <message>
        <source>About Consilium</source>
        <translation>حول Consilium</translation>
    </message>
    <message>
        <source>Consilium %1</source>
        <translation>Consilium %1</translation>
    </message>
    <message>
        <source>Opening the case…</source>
        <translation>جارٍ فتح الحالة…</translation>
    </message>
    <message>
        <source>The case could not be opened</source>
        <translation>تعذّر فتح الحالة</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Report of the case</source>
        <translation>تقرير الحالة</translation>
    </message>
    <message>
        <source>Report written. It is not encrypted: keep it where patient data may be.</source>
        <translation>كُتب التقرير. وهو غير مشفّر: احفظه حيث يُسمح بوجود بيانات المرضى.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Adding the finding…</source>
        <translation>جارٍ إضافة الموجودة…</translation>
    </message>
    <message>
        <source>Marking the entry…</source>
        <translation>جارٍ تعليم المُدخل…</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <source>Marked as entered in error: it stays in the record, under Filtered out, and is not used.</source>
        <translation>عُلّم كمُدخل خطأً: يبقى في السجل ضمن «مستبعد بالمرشّح» ولا يُستخدم.</translation>
    </message>
    <message>
        <source>P&amp;harmacogenomics</source>
        <translation>علم الجينوم الدوائي (&amp;H)</translation>
    </message>
    <message>
        <source>Pharmacogenomic wallet card</source>
        <translation>بطاقة الجيب لعلم الجينوم الدوائي</translation>
    </message>
    <message>
        <source>Card written. It is not encrypted: keep it where patient data may be.</source>
        <translation>كُتبت البطاقة. وهي غير مشفّرة: احفظها حيث يُسمح بوجود بيانات المرضى.</translation>
    </message>
    <message>
        <source>Germline genotypes</source>
        <translation>أنماط جينية للخط الإنتاشي</translation>
    </message>
    <message>
        <source>Variant files (*.vcf *.vcf.gz *.bcf)</source>
        <translation>ملفات المتغيرات (*.vcf *.vcf.gz *.bcf)</translation>
    </message>
    <message>
        <source>Adding the result…</source>
        <translation>جارٍ إضافة النتيجة…</translation>
    </message>
    <message>
        <source>Reading the genotypes…</source>
        <translation>جارٍ قراءة الأنماط الجينية…</translation>
    </message>
    <message>
        <source>%1, sample %2: %3 results of genes are new, %4 replaced, %5 unchanged. Genes of which the file says nothing stay not tested.</source>
        <translation>‏%1، العيّنة %2: نتائج الجينات الجديدة %3، المستبدلة %4، غير المتغيّرة %5. الجينات التي لا يذكر عنها الملف شيئًا تبقى غير مفحوصة.</translation>
    </message>
    <message>
        <source>Marked as entered in error: it stays in the record and is not used.</source>
        <translation>عُلّم كمُدخل خطأً: يبقى في السجل ولا يُستخدم.</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>الحاسبات</translation>
    </message>
    <message>
        <source>Outloo&amp;k</source>
        <translation>التوقعات (&amp;K)</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>التوقعات</translation>
    </message>
    <message>
        <source>Outlook written. It is not encrypted: keep it where patient data may be.</source>
        <translation>كُتبت التوقعات. وهي غير مشفّرة: احفظها حيث يُسمح بوجود بيانات المرضى.</translation>
    </message>
    <message>
        <source>Going through the patients…</source>
        <translation>جارٍ المرور على المرضى…</translation>
    </message>
    <message>
        <source>Comparing rankings…</source>
        <translation>جارٍ مقارنة الترتيبات…</translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation>المخاطر (&amp;R)</translation>
    </message>
    <message>
        <source>The family tree was not saved</source>
        <translation>لم تُحفظ شجرة العائلة</translation>
    </message>
    <message>
        <source>Family tree saved.</source>
        <translation>حُفظت شجرة العائلة.</translation>
    </message>
    <message>
        <source>Family tree</source>
        <translation>شجرة العائلة</translation>
    </message>
    <message>
        <source>Family trees (*.txt *.canrisk *.json *.ndjson);;All files (*)</source>
        <translation>شجرات العائلة (*.txt *.canrisk *.json *.ndjson);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Family tree written. It is not encrypted: keep it where patient data may be.</source>
        <translation>كُتبت شجرة العائلة. وهي غير مشفّرة: احفظها حيث يُسمح بوجود بيانات المرضى.</translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation>العائلة (&amp;F)</translation>
    </message>
    <message>
        <source>The report was written and exists. Its ranking could not be kept: %1</source>
        <translation>كُتب التقرير وهو موجود. تعذّر الاحتفاظ بترتيبه: %1</translation>
    </message>
    <message>
        <source>%1 The tree is held until the program ends and is shown again when the case is opened. Save it again, or undo the changes.</source>
        <comment>what went wrong</comment>
        <translation>%1 تُحفظ الشجرة مؤقتًا حتى انتهاء البرنامج وتُعرض من جديد عند فتح الحالة. احفظها مرة أخرى، أو تراجع عن التغييرات.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Timeline written. It is not encrypted: keep it where patient data may be.</source>
        <translation>كُتب الخط الزمني. وهو غير مشفّر: احتفظ به حيث يُسمح بوجود بيانات المرضى.</translation>
    </message>
    <message>
        <source>Writing the event…</source>
        <translation>جارٍ كتابة الحدث…</translation>
    </message>
    <message>
        <source>Written. What stood there before stays in the history.</source>
        <translation>تمت الكتابة. ما كان هناك من قبل يبقى في سجل التغييرات.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>المجلس</translation>
    </message>
    <message>
        <source>Board mode: this window does not lock itself.</source>
        <translation>وضع المجلس: هذه النافذة لا تُقفل نفسها.</translation>
    </message>
    <message>
        <source>This was typed before the case was left, and is not written yet.</source>
        <translation>كُتب هذا قبل مغادرة الحالة ولم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>The event that was being typed is kept. It is asked again when the case it belongs to is opened.</source>
        <translation>الحدث الذي كان قيد الكتابة محفوظ مؤقتًا، ويُعرض من جديد عند فتح الحالة التي ينتمي إليها.</translation>
    </message>
    <message>
        <source>%1 Nothing was written; what was typed is still here.</source>
        <comment>what went wrong</comment>
        <translation>%1 لم يُكتب شيء؛ وما أُدخل لا يزال هنا.</translation>
    </message>
    <message>
        <source>The event was not written</source>
        <translation>لم يُكتب الحدث</translation>
    </message>
    <message>
        <source>%1 What was typed is held until the program ends and is asked again when the case is opened.</source>
        <comment>what went wrong</comment>
        <translation>%1 يُحفظ ما أُدخل مؤقتًا حتى انتهاء البرنامج ويُعرض من جديد عند فتح الحالة.</translation>
    </message>
    <message>
        <source>Written into the record it was typed for, which is not shown any more.</source>
        <translation>كُتب في السجل الذي أُدخل من أجله، وهو لم يعد معروضًا.</translation>
    </message>
    <message>
        <source>This was typed before, and is not written yet.</source>
        <translation>كُتب هذا من قبل ولم يُحفظ بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n family tree(s) of the store %1 were not saved. They are held until the program ends and are saved when that store is opened again.</source>
        <translation>
            <numerusform>لم تُحفظ أي شجرة عائلة (%n) من المخزن %1. تُحفظ مؤقتًا حتى انتهاء البرنامج وتُخزَّن عند فتح ذلك المخزن من جديد.</numerusform>
            <numerusform>لم تُحفظ شجرة عائلة واحدة من المخزن %1. تُحفظ مؤقتًا حتى انتهاء البرنامج وتُخزَّن عند فتح ذلك المخزن من جديد.</numerusform>
            <numerusform>لم تُحفظ شجرتا عائلة من المخزن %1. تُحفظان مؤقتًا حتى انتهاء البرنامج وتُخزَّنان عند فتح ذلك المخزن من جديد.</numerusform>
            <numerusform>لم تُحفظ %n أشجار عائلة من المخزن %1. تُحفظ مؤقتًا حتى انتهاء البرنامج وتُخزَّن عند فتح ذلك المخزن من جديد.</numerusform>
            <numerusform>لم تُحفظ %n شجرة عائلة من المخزن %1. تُحفظ مؤقتًا حتى انتهاء البرنامج وتُخزَّن عند فتح ذلك المخزن من جديد.</numerusform>
            <numerusform>لم تُحفظ %n شجرة عائلة من المخزن %1. تُحفظ مؤقتًا حتى انتهاء البرنامج وتُخزَّن عند فتح ذلك المخزن من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family tree(s) of the store %1 were not saved and are lost when the program ends. Open that store to save them, or close the window once more to give them up.</source>
        <translation>
            <numerusform>لم تُحفظ أي شجرة عائلة (%n) من المخزن %1، وستُفقد عند انتهاء البرنامج. افتح ذلك المخزن لحفظها، أو أغلق النافذة مرة أخرى للتخلي عنها.</numerusform>
            <numerusform>لم تُحفظ شجرة عائلة واحدة من المخزن %1، وستُفقد عند انتهاء البرنامج. افتح ذلك المخزن لحفظها، أو أغلق النافذة مرة أخرى للتخلي عنها.</numerusform>
            <numerusform>لم تُحفظ شجرتا عائلة من المخزن %1، وستُفقدان عند انتهاء البرنامج. افتح ذلك المخزن لحفظهما، أو أغلق النافذة مرة أخرى للتخلي عنهما.</numerusform>
            <numerusform>لم تُحفظ %n أشجار عائلة من المخزن %1، وستُفقد عند انتهاء البرنامج. افتح ذلك المخزن لحفظها، أو أغلق النافذة مرة أخرى للتخلي عنها.</numerusform>
            <numerusform>لم تُحفظ %n شجرة عائلة من المخزن %1، وستُفقد عند انتهاء البرنامج. افتح ذلك المخزن لحفظها، أو أغلق النافذة مرة أخرى للتخلي عنها.</numerusform>
            <numerusform>لم تُحفظ %n شجرة عائلة من المخزن %1، وستُفقد عند انتهاء البرنامج. افتح ذلك المخزن لحفظها، أو أغلق النافذة مرة أخرى للتخلي عنها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::MeetingEditor</name>
    <message>
        <source>New meeting</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>&amp;Choices are sealed before the ranking is shown</source>
        <translation>تُختم الاختيارات قبل عرض الترتيب (&amp;C)</translation>
    </message>
    <message>
        <source>Why choices are not sealed</source>
        <translation>سبب عدم ختم الاختيارات</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>سبب عدم الختم</translation>
    </message>
    <message>
        <source>Thoracic board</source>
        <translation>مجلس أورام الصدر</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <extracomment>how a time is to be typed: hours, minutes</extracomment>
        <translation>HH:MM</translation>
    </message>
    <message>
        <source>Quorum: members who must be present</source>
        <translation>النصاب: عدد الأعضاء الواجب حضورهم</translation>
    </message>
    <message>
        <source>none agreed</source>
        <comment>quorum</comment>
        <translation>لم يُتفق على نصاب</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>العنوان (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>التاريخ (&amp;D)</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>الوقت (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>المكان (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quorum</source>
        <translation>النصاب (&amp;Q)</translation>
    </message>
    <message>
        <source>Save meeting</source>
        <translation>حفظ الجلسة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Members and guests</source>
        <translation>الأعضاء والضيوف</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>تعديل الجلسة</translation>
    </message>
    <message>
        <source>Name of the member</source>
        <translation>اسم العضو</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove this member</source>
        <translation>إزالة هذا العضو</translation>
    </message>
    <message>
        <source>Give the meeting a title.</source>
        <translation>أعطِ الجلسة عنوانًا.</translation>
    </message>
    <message>
        <source>Give the meeting a date.</source>
        <translation>أعطِ الجلسة تاريخًا.</translation>
    </message>
    <message>
        <source>Say why choices are not sealed first.</source>
        <translation>اذكر سبب عدم ختم الاختيارات أولًا.</translation>
    </message>
    <message>
        <source>The quorum is larger than the number of members.</source>
        <translation>النصاب أكبر من عدد الأعضاء.</translation>
    </message>
    <message>
        <source>Give each member a name.</source>
        <translation>أعطِ كل عضو اسمًا.</translation>
    </message>
    <message>
        <source>Two members have the same name: tell them apart.</source>
        <translation>لعضوين الاسم نفسه: ميّز بينهما.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>نماذج التنبؤ</translation>
    </message>
    <message>
        <source>Refused model</source>
        <translation>نموذج مرفوض</translation>
    </message>
    <message>
        <source>No model is installed: options show evidence only, no number.</source>
        <translation>لا نموذج مثبّت: تعرض الخيارات البيّنة فقط دون رقم.</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>id, version, claim</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Outcome: %1; %2</source>
        <translation>الحصيلة: %1؛ %2</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>الأشخاص: %1</translation>
    </message>
    <message>
        <source>Fitted on %1 people, %2 with the outcome · %3 · %4</source>
        <comment>people, events, data set, licence</comment>
        <translation>دُرّب على %1 شخص، منهم %2 مع الحصيلة · %3 · %4</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, interval</comment>
        <translation>‏%1 (%2 إلى %3)</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>القيد: %1</translation>
    </message>
    <message>
        <source>Published for the same question: %1</source>
        <translation>منشور للسؤال نفسه: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>المصادر: %1</translation>
    </message>
    <message>
        <source>A statement it makes with %1 % certainty held for %2 % of people it had not seen.</source>
        <translation>العبارة التي يقولها بيقين %1 % صحّت لدى %2 % من أشخاص لم يرهم.</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>Group %1 %2 (%3 people, %4): %5.</source>
        <comment>name of the grouping, group, people, cohort, what</comment>
        <translation>المجموعة %1 %2 (%3 شخص، %4): %5.</translation>
    </message>
    <message>
        <source>%1, on %2 of them</source>
        <comment>reader, people</comment>
        <translation>‏%1، لدى %2 منهم</translation>
    </message>
    <message>
        <source>Fitted on %1 people · %2 · %3</source>
        <comment>people, data set, licence</comment>
        <translation>دُرّب على %1 شخص · %2 · %3</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>level of a group</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <comment>level of a group</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Chosen model</source>
        <translation>النموذج المختار</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OpenQuestionsSection</name>
    <message>
        <source>What is not known and could move the options</source>
        <translation>ما هو غير معروف وقد يحرّك الخيارات</translation>
    </message>
    <message>
        <source>%1 first</source>
        <translation>‏%1 أولًا</translation>
    </message>
    <message>
        <source>stays “%1”; its criteria may still end otherwise</source>
        <translation>يبقى «%1»؛ وقد تنتهي معاييره إلى غير ذلك</translation>
    </message>
    <message>
        <source>“%1” now; may end from “%2” to “%3”</source>
        <comment>shelves</comment>
        <translation>‏«%1» الآن؛ وقد ينتهي بين «%2» و«%3»</translation>
    </message>
    <message>
        <source>How far each option could still go</source>
        <translation>إلى أين قد يصل كل خيار بعد</translation>
    </message>
    <message>
        <source>Model %1: %2 (%3)</source>
        <comment>model, why there is no range, inputs</comment>
        <translation>النموذج %1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>Not known · %n test(s) could change the list</source>
        <translation>
            <numerusform>غير معروف · لا فحص قد يغيّر القائمة</numerusform>
            <numerusform>غير معروف · فحص واحد قد يغيّر القائمة</numerusform>
            <numerusform>غير معروف · فحصان قد يغيّران القائمة</numerusform>
            <numerusform>غير معروف · %n فحوص قد تغيّر القائمة</numerusform>
            <numerusform>غير معروف · %n فحصًا قد تغيّر القائمة</numerusform>
            <numerusform>غير معروف · %n فحص قد تغيّر القائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 alone could move or add %n option(s)</source>
        <translation>
            <numerusform>‏%1 وحده لا يحرّك أي خيار ولا يضيفه</numerusform>
            <numerusform>‏%1 وحده قد يحرّك خيارًا واحدًا أو يضيفه</numerusform>
            <numerusform>‏%1 وحده قد يحرّك خيارين أو يضيفهما</numerusform>
            <numerusform>‏%1 وحده قد يحرّك %n خيارات أو يضيفها</numerusform>
            <numerusform>‏%1 وحده قد يحرّك %n خيارًا أو يضيفها</numerusform>
            <numerusform>‏%1 وحده قد يحرّك %n خيار أو يضيفها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could move %n option(s): %1</source>
        <translation>
            <numerusform>لا يحرّك أي خيار: %1</numerusform>
            <numerusform>قد يحرّك خيارًا واحدًا: %1</numerusform>
            <numerusform>قد يحرّك خيارين: %1</numerusform>
            <numerusform>قد يحرّك %n خيارات: %1</numerusform>
            <numerusform>قد يحرّك %n خيارًا: %1</numerusform>
            <numerusform>قد يحرّك %n خيار: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could add %n option(s): %1</source>
        <translation>
            <numerusform>لا يضيف أي خيار: %1</numerusform>
            <numerusform>قد يضيف خيارًا واحدًا: %1</numerusform>
            <numerusform>قد يضيف خيارين: %1</numerusform>
            <numerusform>قد يضيف %n خيارات: %1</numerusform>
            <numerusform>قد يضيف %n خيارًا: %1</numerusform>
            <numerusform>قد يضيف %n خيار: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>could put a caution on %n option(s): %1</source>
        <translation>
            <numerusform>لا يضع تحفّظًا على أي خيار: %1</numerusform>
            <numerusform>قد يضع تحفّظًا على خيار واحد: %1</numerusform>
            <numerusform>قد يضع تحفّظًا على خيارين: %1</numerusform>
            <numerusform>قد يضع تحفّظًا على %n خيارات: %1</numerusform>
            <numerusform>قد يضع تحفّظًا على %n خيارًا: %1</numerusform>
            <numerusform>قد يضع تحفّظًا على %n خيار: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is missing from the model&apos;s number of %n option(s)</source>
        <translation>
            <numerusform>لا ينقص رقم النموذج في أي خيار</numerusform>
            <numerusform>ينقص في رقم النموذج لخيار واحد</numerusform>
            <numerusform>ينقص في رقم النموذج لخيارين</numerusform>
            <numerusform>ينقص في رقم النموذج لـ %n خيارات</numerusform>
            <numerusform>ينقص في رقم النموذج لـ %n خيارًا</numerusform>
            <numerusform>ينقص في رقم النموذج لـ %n خيار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3 (%4): between %5 and %6, 95 % intervals from %7 to %8, whatever these turn out to be: %9</source>
        <comment>model, version, outcome, horizon, lowest, highest, lowest and highest end of the intervals, inputs</comment>
        <translation>‏%1 %2، %3 (%4): بين %5 و%6، وفواصل ثقة 95 % من %7 إلى %8، مهما كانت القيم التالية: %9</translation>
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
        <translation>قابل للدراسة</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n caution(s)</source>
        <translation>
            <numerusform>▲ لا تحفّظات</numerusform>
            <numerusform>▲ تحفّظ واحد</numerusform>
            <numerusform>▲ تحفّظان</numerusform>
            <numerusform>▲ %n تحفّظات</numerusform>
            <numerusform>▲ %n تحفّظًا</numerusform>
            <numerusform>▲ %n تحفّظ</numerusform>
        </translation>
    </message>
    <message>
        <source>? %1 not known</source>
        <comment>number of criteria</comment>
        <translation>؟ غير معروف: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionDelegate</name>
    <message numerus="yes">
        <source>⊘ %n not met</source>
        <translation>
            <numerusform>⊘ لا شيء غير مستوفى</numerusform>
            <numerusform>⊘ واحد غير مستوفى</numerusform>
            <numerusform>⊘ اثنان غير مستوفيين</numerusform>
            <numerusform>⊘ %n غير مستوفاة</numerusform>
            <numerusform>⊘ %n غير مستوفاة</numerusform>
            <numerusform>⊘ %n غير مستوفاة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n caution(s)</source>
        <translation>
            <numerusform>▲ لا تحفّظات</numerusform>
            <numerusform>▲ تحفّظ واحد</numerusform>
            <numerusform>▲ تحفّظان</numerusform>
            <numerusform>▲ %n تحفّظات</numerusform>
            <numerusform>▲ %n تحفّظًا</numerusform>
            <numerusform>▲ %n تحفّظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %n not known</source>
        <translation>
            <numerusform>؟ لا شيء غير معروف</numerusform>
            <numerusform>؟ واحد غير معروف</numerusform>
            <numerusform>؟ اثنان غير معروفين</numerusform>
            <numerusform>؟ %n غير معروفة</numerusform>
            <numerusform>؟ %n غير معروفة</numerusform>
            <numerusform>؟ %n غير معروفة</numerusform>
        </translation>
    </message>
    <message>
        <source>response, model</source>
        <translation>الاستجابة، النموذج</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>interval</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>response, trial</source>
        <translation>الاستجابة، التجربة</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>لا نموذج</translation>
    </message>
    <message>
        <source>evidence only</source>
        <translation>بيّنة فقط</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionDetail</name>
    <message>
        <source>Levels by rule: %1</source>
        <comment>ids of rules</comment>
        <translation>المستويات وفق القاعدة: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>source; rules</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>نموذج التنبؤ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>البيّنة</translation>
    </message>
    <message>
        <source>Reasons for the chosen option</source>
        <translation>أسباب الخيار المختار</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Stands after %1</source>
        <comment>a therapy with its trial</comment>
        <translation>يأتي بعد %1</translation>
    </message>
    <message>
        <source>Matched on %1.</source>
        <translation>مطابق على %1.</translation>
    </message>
    <message>
        <source>Not tested or not known, and could open an option: %1</source>
        <translation>لم يُفحص أو غير معروف، وقد يفتح خيارًا: %1</translation>
    </message>
    <message>
        <source>Always among the options, whatever the findings are.</source>
        <translation>دائمًا بين الخيارات مهما كانت الموجودات.</translation>
    </message>
    <message>
        <source>%1 met · %2 with caution · %3 not met · %4 not known</source>
        <translation>مستوفى %1 · بتحفّظ %2 · غير مستوفى %3 · غير معروف %4</translation>
    </message>
    <message>
        <source>settled by: %1</source>
        <translation>يُحسم بـ: %1</translation>
    </message>
    <message>
        <source>could be changed: %1</source>
        <translation>قابل للتغيير: %1</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>لا شيء مسجّل</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>place in a file</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>none for this therapy</source>
        <translation>لا نموذج لهذا العلاج</translation>
    </message>
    <message>
        <source>No model speaks about this therapy: evidence only, no number.</source>
        <translation>لا نموذج يتناول هذا العلاج: بيّنة فقط دون رقم.</translation>
    </message>
    <message>
        <source>What moves the model&apos;s number</source>
        <translation>ما يحرّك رقم النموذج</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>model name, id, version</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message numerus="yes">
        <source> · AUC %1 (%2 to %3) on %n people it never saw</source>
        <translation>
            <numerusform>‏· AUC %1 (%2 إلى %3) لدى %n شخص لم يرهم</numerusform>
            <numerusform>‏· AUC %1 (%2 إلى %3) لدى شخص واحد لم يره</numerusform>
            <numerusform>‏· AUC %1 (%2 إلى %3) لدى شخصين لم يرهما</numerusform>
            <numerusform>‏· AUC %1 (%2 إلى %3) لدى %n أشخاص لم يرهم</numerusform>
            <numerusform>‏· AUC %1 (%2 إلى %3) لدى %n شخصًا لم يرهم</numerusform>
            <numerusform>‏· AUC %1 (%2 إلى %3) لدى %n شخص لم يرهم</numerusform>
        </translation>
    </message>
    <message>
        <source>? withheld</source>
        <translation>؟ محجوب</translation>
    </message>
    <message>
        <source>No number is shown: %1.</source>
        <translation>لا رقم معروض: %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (%2) %3; %4</source>
        <comment>probability, interval, outcome, horizon</comment>
        <translation>&lt;b&gt;‏%1&lt;/b&gt; (%2) %3؛ %4</translation>
    </message>
    <message>
        <source>Interval: %1. Steps are shown largest first; on the model&apos;s own scale (log-odds) they do not depend on the order.</source>
        <translation>الفاصل: %1. تُعرض الخطوات من الأكبر إلى الأصغر؛ وعلى مقياس النموذج (لوغاريتم الأرجحية) لا تتوقف على الترتيب.</translation>
    </message>
    <message>
        <source>Every input is known.</source>
        <translation>كل المدخلات معروفة.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>غير معروف: %1</translation>
    </message>
    <message>
        <source>Prognosis, not effect of choosing it. %1</source>
        <translation>إنذار، لا أثر اختياره. %1</translation>
    </message>
    <message>
        <source>Fitted on: %1</source>
        <translation>دُرّب على: %1</translation>
    </message>
    <message>
        <source>%1 %2 · as of %3</source>
        <comment>knowledge pack, version, date</comment>
        <translation>‏%1 %2 · بحالة %3</translation>
    </message>
    <message>
        <source>In the trial: %1. Not a forecast for this person.</source>
        <translation>في التجربة: %1. ليس تنبؤًا لهذا الشخص.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source, what it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
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
        <translation>الجرعة بحسب الجينات الدوائية</translation>
    </message>
    <message>
        <source>%1, because of %2</source>
        <comment>source, result of a gene</comment>
        <translation>‏%1، بسبب %2</translation>
    </message>
    <message>
        <source>%1, because of %2; another call of the gene leads elsewhere</source>
        <translation>‏%1، بسبب %2؛ نمط آخر للجين يؤدي إلى نتيجة أخرى</translation>
    </message>
    <message>
        <source>Starting dose</source>
        <translation>جرعة البدء</translation>
    </message>
    <message>
        <source>Trials of this therapy</source>
        <translation>تجارب هذا العلاج</translation>
    </message>
    <message>
        <source>what was seen in other people, not a prediction for this one</source>
        <translation>ما شوهد لدى أشخاص آخرين، وليس تنبؤًا لهذا الشخص</translation>
    </message>
    <message>
        <source>mechanism: %1</source>
        <translation>الآلية: %1</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>ما الذي قد يغيّره</translation>
    </message>
    <message>
        <source>not among the options of this case</source>
        <translation>ليس بين خيارات هذه الحالة</translation>
    </message>
    <message>
        <source>the stated amount for this person, not a prescription</source>
        <translation>الكمية المذكورة لهذا الشخص، وليست وصفة</translation>
    </message>
    <message>
        <source>⚠ The pack states no dose of this therapy for: %1.</source>
        <translation>⚠ لا تذكر الحزمة جرعة هذا العلاج لـ: %1.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionsBar</name>
    <message>
        <source>Filter options</source>
        <translation>ترشيح الخيارات</translation>
    </message>
    <message>
        <source>Show only options with these words</source>
        <translation>عرض الخيارات التي فيها هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Order of the options on each shelf</source>
        <translation>ترتيب الخيارات داخل كل مجموعة</translation>
    </message>
    <message>
        <source>Program&apos;s order</source>
        <translation>ترتيب البرنامج</translation>
    </message>
    <message>
        <source>By evidence</source>
        <translation>بحسب البيّنة</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>بحسب النموذج</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بحسب الاسم</translation>
    </message>
    <message>
        <source>By basis</source>
        <translation>بحسب الأساس</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Every shelf</source>
        <translation>كل المجموعات</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Whatever it rests on</source>
        <translation>أيًا كان الأساس</translation>
    </message>
    <message>
        <source>Only with a criterion that is not known</source>
        <translation>فقط ما فيه معيار غير معروف</translation>
    </message>
    <message>
        <source>Hide options with</source>
        <translation>إخفاء الخيارات التي فيها</translation>
    </message>
    <message>
        <source>Show all options</source>
        <translation>عرض كل الخيارات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشّح</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <comment>how many</comment>
        <translation>المرشّح: %1</translation>
    </message>
    <message>
        <source>Filter by shelf, basis, open criteria or drug</source>
        <translation>الترشيح بحسب المجموعة أو الأساس أو المعايير المفتوحة أو الدواء</translation>
    </message>
    <message numerus="yes">
        <source>Filter by shelf, basis, open criteria or drug: %n set</source>
        <translation>
            <numerusform>الترشيح بحسب المجموعة أو الأساس أو المعايير المفتوحة أو الدواء: لا شيء مفعّل</numerusform>
            <numerusform>الترشيح بحسب المجموعة أو الأساس أو المعايير المفتوحة أو الدواء: واحد مفعّل</numerusform>
            <numerusform>الترشيح بحسب المجموعة أو الأساس أو المعايير المفتوحة أو الدواء: اثنان مفعّلان</numerusform>
            <numerusform>الترشيح بحسب المجموعة أو الأساس أو المعايير المفتوحة أو الدواء: %n مفعّلة</numerusform>
            <numerusform>الترشيح بحسب المجموعة أو الأساس أو المعايير المفتوحة أو الدواء: %n مفعّلة</numerusform>
            <numerusform>الترشيح بحسب المجموعة أو الأساس أو المعايير المفتوحة أو الدواء: %n مفعّلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <comment>how many</comment>
        <translation>مقارنة %1</translation>
    </message>
    <message>
        <source>Show the marked options side by side (C)</source>
        <translation>عرض الخيارات المعلّمة جنبًا إلى جنب (C)</translation>
    </message>
    <message>
        <source>Mark two to four options with the space bar, then compare them.</source>
        <translation>علّم من خيارين إلى أربعة بمفتاح Space ثم قارنها.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionsModel</name>
    <message numerus="yes">
        <source>%1: %n option(s)</source>
        <comment>shelf</comment>
        <translation>
            <numerusform>‏%1: لا خيارات</numerusform>
            <numerusform>‏%1: خيار واحد</numerusform>
            <numerusform>‏%1: خياران</numerusform>
            <numerusform>‏%1: %n خيارات</numerusform>
            <numerusform>‏%1: %n خيارًا</numerusform>
            <numerusform>‏%1: %n خيار</numerusform>
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
        <translation>‏%1. %2، %3، %4. %5. الدرجة: %6</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1: %2 options shown, the filter hides the others</source>
        <comment>shelf, 2 of 3</comment>
        <translation>‏%1: المعروض من الخيارات %2، والمرشّح يخفي الباقي</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OptionsPage</name>
    <message>
        <source>Options</source>
        <translation>خيارات العلاج</translation>
    </message>
    <message>
        <source>Ranked options</source>
        <translation>خيارات العلاج مرتّبة</translation>
    </message>
    <message>
        <source>order: shelf, evidence level, better in a randomised comparison, name</source>
        <translation>الترتيب: المجموعة، مستوى البيّنة، الأفضل في مقارنة معشّاة، الاسم</translation>
    </message>
    <message numerus="yes">
        <source> · %n finding(s) hidden by filter</source>
        <translation>
            <numerusform>· لا موجودات مخفية بالمرشّح</numerusform>
            <numerusform>· موجودة واحدة مخفية بالمرشّح</numerusform>
            <numerusform>· موجودتان مخفيتان بالمرشّح</numerusform>
            <numerusform>· %n موجودات مخفية بالمرشّح</numerusform>
            <numerusform>· %n موجودة مخفية بالمرشّح</numerusform>
            <numerusform>· %n موجودة مخفية بالمرشّح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>لا خيارات</numerusform>
            <numerusform>خيار واحد</numerusform>
            <numerusform>خياران</numerusform>
            <numerusform>%n خيارات</numerusform>
            <numerusform>%n خيارًا</numerusform>
            <numerusform>%n خيار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %3 (%4) · as of %5. The program lists; it does not decide.</source>
        <comment>tumour type, pack, version, content, date</comment>
        <translation>‏%1 · %2 %3 (%4) · بحالة %5. البرنامج يعرض قائمة؛ ولا يتخذ القرار.</translation>
    </message>
    <message>
        <source>Tumour type not known</source>
        <translation>نوع الورم غير معروف</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Program&apos;s order</source>
        <translation>ترتيب البرنامج</translation>
    </message>
    <message>
        <source>your order, not the program&apos;s</source>
        <translation>ترتيبك، لا ترتيب البرنامج</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>إلغاء كل العلامات</translation>
    </message>
    <message>
        <source>Four options are marked already. Unmark one to compare another.</source>
        <translation>عُلّمت أربعة خيارات بالفعل. ألغِ علامة أحدها لمقارنة خيار آخر.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OutlookAnswer</name>
    <message>
        <source>What moved the number</source>
        <translation>ما الذي حرّك الرقم</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>الأفق الزمني</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>طباعة إلى PDF…</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>بعد (&amp;A)</translation>
    </message>
    <message>
        <source>%1 Outcome: %2; %3.</source>
        <comment>population, outcome, horizon</comment>
        <translation>‏%1 الحصيلة: %2؛ %3.</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>No number: %1.</source>
        <translation>لا رقم: %1.</translation>
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
        <translation>ما الذي حرّك خطر الحدث خلال %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OutlookForm</name>
    <message>
        <source>years</source>
        <comment>unit of an age</comment>
        <translation>سنة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>input, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>least and greatest value</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>by hand; the record has %1</source>
        <translation>يدويًا؛ في السجل %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>required, not in the record</source>
        <translation>مطلوب، غير موجود في السجل</translation>
    </message>
    <message>
        <source>nothing recorded, taken as none</source>
        <translation>لا شيء مسجّل، يُعدّ غير موجود</translation>
    </message>
    <message>
        <source>record: %1, %2</source>
        <comment>value, date</comment>
        <translation>السجل: %1، %2</translation>
    </message>
    <message>
        <source>record: %1</source>
        <comment>value</comment>
        <translation>السجل: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 years</source>
        <comment>age</comment>
        <translation>‏%1 سنة</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OutlookPage</name>
    <message>
        <source>No model is installed: there is no number to show.</source>
        <translation>لا نموذج مثبّت: لا رقم يُعرض.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>نماذج التنبؤ</translation>
    </message>
    <message>
        <source>Reset the inputs to what the record says</source>
        <translation>إعادة المدخلات إلى ما في السجل</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Inputs of the chosen model</source>
        <translation>مدخلات النموذج المختار</translation>
    </message>
    <message>
        <source>Answer of the chosen model</source>
        <translation>إجابة النموذج المختار</translation>
    </message>
    <message>
        <source>%1 of %2 inputs known</source>
        <translation>‏%1 من %2 من المدخلات معروف</translation>
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
        <translation>ماذا لو: القيم المُدخلة هنا لا تغيّر السجل.</translation>
    </message>
    <message>
        <source>As the record has it. Type over a value to ask what if.</source>
        <translation>كما في السجل. اكتب فوق قيمة لتسأل: ماذا لو.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OutsideEntry</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Read a VCF…</source>
        <translation>قراءة VCF…</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <source>Type a result of a laboratory: CYP2D6 *4/*4</source>
        <translation>أدخل نتيجة مختبر: CYP2D6 *4/*4</translation>
    </message>
    <message>
        <source>Result of a laboratory</source>
        <translation>نتيجة مختبر</translation>
    </message>
    <message>
        <source>Add the typed result</source>
        <translation>إضافة النتيجة المُدخلة</translation>
    </message>
    <message>
        <source>Call the pharmacogenes from a file of germline genotypes</source>
        <translation>تحديد الجينات الدوائية من ملف أنماط جينية للخط الإنتاشي</translation>
    </message>
    <message>
        <source>Mark the chosen typed result as entered in error</source>
        <translation>تعليم النتيجة المختارة المُدخلة يدويًا كمُدخل خطأً</translation>
    </message>
    <message>
        <source>Not added. %1</source>
        <translation>لم تُضف. %1</translation>
    </message>
    <message>
        <source>Added: %1 %2, %3.</source>
        <comment>gene, call, phenotype</comment>
        <translation>أُضيف: %1 %2، %3.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::OverviewPage</name>
    <message>
        <source>Disease</source>
        <translation>المرض</translation>
    </message>
    <message>
        <source>Key findings</source>
        <translation>الموجودات الرئيسية</translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation>العلاج حتى الآن</translation>
    </message>
    <message>
        <source>First options</source>
        <translation>الخيارات الأولى</translation>
    </message>
    <message>
        <source>Missing for a decision</source>
        <translation>ينقص لاتخاذ القرار</translation>
    </message>
    <message>
        <source>Latest values</source>
        <translation>أحدث القيم</translation>
    </message>
    <message>
        <source>Performance, conditions, medication</source>
        <translation>الحالة الأدائية والأمراض والأدوية</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>نمط الحياة</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>the program lists, it does not decide</source>
        <translation>البرنامج يعرض قائمة ولا يتخذ القرار</translation>
    </message>
    <message>
        <source>The tumour type is not known, so no treatment is named here. Record a diagnosis with a code, or choose on the options page.</source>
        <translation>نوع الورم غير معروف، لذلك لا يُسمّى هنا أي علاج. سجّل تشخيصًا برمز، أو اختر في صفحة خيارات العلاج.</translation>
    </message>
    <message>
        <source>No treatment of the pack is supported or for consideration with what is recorded.</source>
        <translation>لا علاج في الحزمة مدعوم أو قابل للدراسة بما هو مسجّل.</translation>
    </message>
    <message>
        <source>None is supported and eligible with what is recorded. For consideration:</source>
        <translation>لا شيء مدعوم ومؤهل بما هو مسجّل. القابل للدراسة:</translation>
    </message>
    <message>
        <source>%1 options in all. Best supportive care and clinical trial are always among them.</source>
        <translation>مجموع الخيارات %1. أفضل رعاية داعمة والتجربة السريرية دائمًا بينها.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PackView</name>
    <message>
        <source>%1, %2 UTC</source>
        <comment>day, time</comment>
        <translation>‏%1، %2 UTC</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pack in use</source>
        <translation>الحزمة المستخدمة</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation>مصدر الحقائق</translation>
    </message>
    <message>
        <source>Packs of this store</source>
        <translation>حزم هذا المخزن</translation>
    </message>
    <message>
        <source>Trusted keys</source>
        <translation>المفاتيح الموثوقة</translation>
    </message>
    <message>
        <source>&amp;Check a pack file…</source>
        <translation>فحص ملف حزمة (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Trust a key…</source>
        <translation>الثقة بمفتاح (&amp;T)…</translation>
    </message>
    <message>
        <source>%1 statements, %2 regimens, %3 rules, %4 drugs</source>
        <translation>‏%1 عبارة، %2 نظامًا علاجيًا، %3 قاعدة، %4 دواءً</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Edition of</source>
        <translation>تاريخ الإصدارة</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>مستخدمة منذ</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>الموقِّع</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>nobody of its own; it is trusted as the program is</source>
        <translation>لا أحد بذاته؛ موثوقة كما البرنامج</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>بصمة المحتوى</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>تحتوي على</translation>
    </message>
    <message>
        <source>From the next opening of the store: %1 %2</source>
        <comment>pack, version</comment>
        <translation>من الفتح التالي للمخزن: %1 %2</translation>
    </message>
    <message>
        <source>any tumour</source>
        <translation>أي ورم</translation>
    </message>
    <message>
        <source>a tumour type that is not listed has no statement of its own</source>
        <translation>نوع الورم غير المدرج ليست له عبارة خاصة به</translation>
    </message>
    <message>
        <source>Tumour type</source>
        <translation>نوع الورم</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>حساس</translation>
    </message>
    <message>
        <source>resistant</source>
        <translation>مقاوم</translation>
    </message>
    <message>
        <source>with an approval</source>
        <translation>مع ترخيص</translation>
    </message>
    <message>
        <source>regimens</source>
        <translation>الأنظمة العلاجية</translation>
    </message>
    <message>
        <source>%1 · licence: %2 · retrieved %3</source>
        <translation>‏%1 · الرخصة: %2 · استُرجع في %3</translation>
    </message>
    <message>
        <source>%1 %2, edition of %3</source>
        <comment>pack, version, date</comment>
        <translation>‏%1 %2، إصدارة %3</translation>
    </message>
    <message>
        <source>%1 (the latest)</source>
        <comment>a pack</comment>
        <translation>‏%1 (الأحدث)</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>moment</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>جاءت مع البرنامج</translation>
    </message>
    <message>
        <source>put into use by %1; signed by %2 (key %3)</source>
        <comment>person, holder, short id</comment>
        <translation>اعتمدها %1؛ موقّعة من %2 (المفتاح %3)</translation>
    </message>
    <message>
        <source>%1 gained, %2 lost, %3 on another level</source>
        <translation>مكتسب %1، مفقود %2، بمستوى آخر %3</translation>
    </message>
    <message>
        <source>%1 accepted that this was lost: %2</source>
        <comment>person, list</comment>
        <translation>قبِل %1 فقدان ما يلي: %2</translation>
    </message>
    <message>
        <source>content %1</source>
        <comment>short hash</comment>
        <translation>بصمة المحتوى %1</translation>
    </message>
    <message>
        <source>every pack that was in use stays readable</source>
        <translation>كل حزمة كانت مستخدمة تبقى قابلة للقراءة</translation>
    </message>
    <message>
        <source>None is recorded yet.</source>
        <translation>لا شيء مسجّل بعد.</translation>
    </message>
    <message>
        <source>packs signed with them may be put into use here</source>
        <translation>يمكن اعتماد الحزم الموقّعة بها هنا</translation>
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
        <translation>لا شيء: لا يمكن اعتماد أي حزمة من آخرين.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PatientBanner</name>
    <message>
        <source>TUMOUR</source>
        <translation>الورم</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>ECOG</source>
        <translation>ECOG</translation>
    </message>
    <message>
        <source>SYSTEMIC TREATMENT</source>
        <translation>العلاج الجهازي</translation>
    </message>
    <message>
        <source>TOBACCO</source>
        <translation>التبغ</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>age, sex, identifier</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>لا معرّف</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>الميلاد %1</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>لا شيء مسجّل</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>ECOG grade, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>● Allergy: %1</source>
        <translation>● حساسية: %1</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <comment>findings</comment>
        <translation>‏+%1 أخرى</translation>
    </message>
    <message>
        <source>✓ No known allergy</source>
        <translation>✓ لا حساسية معروفة</translation>
    </message>
    <message>
        <source>? Allergies not recorded</source>
        <translation>؟ الحساسيات غير مسجّلة</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>pharmacogenomic alert</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Pharmacogenomics: %1</source>
        <translation>علم الجينوم الدوائي: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PatientsModel</name>
    <message>
        <source>none recorded</source>
        <translation>لا شيء مسجّل</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>birth date, age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No tumour recorded</source>
        <translation>لا ورم مسجّل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PatientsPage</name>
    <message>
        <source>Search name, identifier or diagnosis</source>
        <translation>بحث بالاسم أو المعرّف أو التشخيص</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>البحث عن المرضى</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد (&amp;I)…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد الملفات</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>مريض واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>لا مرضى</numerusform>
            <numerusform>مريض واحد</numerusform>
            <numerusform>مريضان</numerusform>
            <numerusform>%n مرضى</numerusform>
            <numerusform>%n مريضًا</numerusform>
            <numerusform>%n مريض</numerusform>
        </translation>
    </message>
    <message>
        <source>No patient yet.
Import a FHIR file, or drop one on this window.</source>
        <translation>لا مريض بعد.
استورد ملف FHIR أو أفلت ملفًا على هذه النافذة.</translation>
    </message>
    <message>
        <source>Nobody was found for “%1”.
The search looks at the beginning of each word of name, identifier and diagnosis.</source>
        <translation>لم يُعثر على أحد بـ «%1».
يبحث البرنامج في بداية كل كلمة من الاسم والمعرّف والتشخيص.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PedigreeView</name>
    <message>
        <source>Family tree</source>
        <translation>شجرة العائلة</translation>
    </message>
    <message>
        <source>Contradiction: %1</source>
        <translation>تناقض: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PersonForm</name>
    <message>
        <source>Contradictions: %1</source>
        <translation>تناقضات: %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>%1: “%2” is not taken; a whole number from %3 to %4 is asked for.</source>
        <comment>field, what was typed, limits</comment>
        <translation>‏%1: «%2» غير مقبول؛ المطلوب عدد صحيح من %3 إلى %4.</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>الاسم أو الأحرف الأولى</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>الحياة</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>على قيد الحياة</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>سنة الميلاد</translation>
    </message>
    <message>
        <source>Age at death</source>
        <translation>العمر عند الوفاة</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>العمر الآن</translation>
    </message>
    <message>
        <source>Ashkenazi ancestry</source>
        <translation>الأصل الأشكنازي</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Place in the tree</source>
        <translation>الموضع في الشجرة</translation>
    </message>
    <message>
        <source>not in the tree</source>
        <translation>ليس في الشجرة</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>الأب</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>الأم</translation>
    </message>
    <message>
        <source>no, or not recorded</source>
        <translation>لا، أو غير مسجّل</translation>
    </message>
    <message>
        <source>Identical twin of</source>
        <translation>توأم متطابق لـ</translation>
    </message>
    <message>
        <source>Cancers, with age at diagnosis</source>
        <translation>السرطانات مع العمر عند التشخيص</translation>
    </message>
    <message>
        <source>All others: none known</source>
        <translation>كل ما سواها: لا شيء معروف</translation>
    </message>
    <message>
        <source>States of every cancer that is not recorded that the person is known not to have had it.</source>
        <translation>يذكر لكل سرطان غير مسجّل أنه معروف أن الشخص لم يُصب به.</translation>
    </message>
    <message>
        <source>Another cancer</source>
        <translation>سرطان آخر</translation>
    </message>
    <message>
        <source>One more cancer</source>
        <translation>سرطان إضافي</translation>
    </message>
    <message>
        <source>which, in words</source>
        <translation>أي سرطان، بالكلمات</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>لا شيء معروف</translation>
    </message>
    <message>
        <source>yes, had it</source>
        <translation>نعم، أُصيب به</translation>
    </message>
    <message>
        <source>Age at diagnosis of %1</source>
        <translation>العمر عند تشخيص %1</translation>
    </message>
    <message>
        <source>Genetic tests</source>
        <translation>الفحوص الجينية</translation>
    </message>
    <message>
        <source>gene</source>
        <translation>الجين</translation>
    </message>
    <message>
        <source>Result of the test to be added</source>
        <translation>نتيجة الفحص المراد إضافته</translation>
    </message>
    <message>
        <source>result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Gene of the test to be added</source>
        <translation>جين الفحص المراد إضافته</translation>
    </message>
    <message>
        <source>Markers of the first breast cancer</source>
        <translation>واسمات سرطان الثدي الأول</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>سلبي</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>إيجابي</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PersonRow</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Remove this dissent</source>
        <translation>إزالة هذا الرأي المخالف</translation>
    </message>
    <message>
        <source>Remove this conflict of interest</source>
        <translation>إزالة تضارب المصالح هذا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>المصلحة</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>امتنع عن التصويت</translation>
    </message>
    <message>
        <source>Dissent of</source>
        <translation>اعتراض من</translation>
    </message>
    <message>
        <source>Conflict of interest of</source>
        <translation>تضارب مصالح لدى</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PharmacogeneModel</name>
    <message>
        <source>Not tested</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>لم يُحدَّد النمط</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cell, its second line</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>الجين</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Phenotype</source>
        <translation>النمط الظاهري</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>يستند إلى</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>matters now</source>
        <translation>مهم الآن</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PharmacogenesPage</name>
    <message>
        <source>Wallet card…</source>
        <translation>بطاقة الجيب…</translation>
    </message>
    <message>
        <source>Write the results and what they ask of drugs as a card to carry along</source>
        <translation>كتابة النتائج وما تتطلبه من الأدوية كبطاقة تُحمل</translation>
    </message>
    <message>
        <source>No pharmacogenomic result is recorded</source>
        <translation>لا نتيجة مسجّلة في علم الجينوم الدوائي</translation>
    </message>
    <message>
        <source>Pharmacogenes and their results</source>
        <translation>الجينات الدوائية ونتائجها</translation>
    </message>
    <message>
        <source>Pharmacogenes: %1 with a call, %2 tested but not called, %3 not tested. A gene that was not tested is unknown, not normal.</source>
        <translation>الجينات الدوائية: %1 بنمط محدَّد، %2 فُحص ولم يُحدَّد نمطه، %3 لم يُفحص. الجين الذي لم يُفحص غير معروف، وليس طبيعيًا.</translation>
    </message>
    <message>
        <source>Read a VCF of the germline, or type the result of a laboratory above. No drug of the options or the medication list has guidance that asks for one.</source>
        <translation>اقرأ ملف VCF للخط الإنتاشي، أو أدخل نتيجة مختبر أعلاه. لا دواء من الخيارات أو قائمة الأدوية له إرشاد يطلب ذلك.</translation>
    </message>
    <message>
        <source>Read a VCF of the germline, or type the result of a laboratory above. Guidance for drugs of the options or the medication list depends on: %1.</source>
        <translation>اقرأ ملف VCF للخط الإنتاشي، أو أدخل نتيجة مختبر أعلاه. إرشادات أدوية الخيارات أو قائمة الأدوية تعتمد على: %1.</translation>
    </message>
    <message>
        <source>Test %1 first: asked for before %3 (%2).</source>
        <comment>gene, who asks, drugs</comment>
        <translation>افحص %1 أولًا: مطلوب قبل %3 (%2).</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PositionStrip</name>
    <message>
        <source>not read</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>read as reference</source>
        <translation>قُرئ كمرجعي</translation>
    </message>
    <message>
        <source>read as variant</source>
        <translation>قُرئ كمتغير</translation>
    </message>
    <message>
        <source>unusable: contradicts the definition</source>
        <translation>غير صالح: يناقض التعريف</translation>
    </message>
    <message>
        <source>Positions of %1: %2 read as reference, %3 as variant, %4 not read, %5 unusable</source>
        <translation>مواضع %1: قُرئ %2 كمرجعي، و%3 كمتغير، و%4 غير مقروء، و%5 غير صالح</translation>
    </message>
    <message>
        <source>%1, key position, %2</source>
        <comment>position, state</comment>
        <translation>‏%1، موضع رئيسي، %2</translation>
    </message>
    <message>
        <source>%1, key position, %2, %3</source>
        <comment>position, state, genotype</comment>
        <translation>‏%1، موضع رئيسي، %2، %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>position, state</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>position, state, genotype</comment>
        <translation>‏%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>consilium::ui::PresenterNotes</name>
    <message>
        <source>Presenter&apos;s notes</source>
        <translation>ملاحظات العارض</translation>
    </message>
    <message>
        <source>← → step · J jump · M mask · P notes · T time · Esc leave</source>
        <translation>← → خطوة · J انتقال · M إخفاء · P ملاحظات · T الوقت · Esc مغادرة</translation>
    </message>
    <message>
        <source>No notes for this step</source>
        <translation>لا ملاحظات لهذه الخطوة</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>هذه هي الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RankingView</name>
    <message>
        <source>Pack %1 %2, %3</source>
        <comment>name, version, day of the ranking</comment>
        <translation>الحزمة %1 %2، %3</translation>
    </message>
    <message>
        <source>The opened ranking</source>
        <translation>الترتيب المفتوح</translation>
    </message>
    <message>
        <source>The ranking is open to the board.</source>
        <translation>الترتيب مفتوح أمام مجلس الأورام.</translation>
    </message>
    <message>
        <source>Show the ranking</source>
        <translation>عرض الترتيب</translation>
    </message>
    <message>
        <source>No option stands on the first shelf.</source>
        <translation>لا يوجد أي خيار في المجموعة الأولى.</translation>
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
            <numerusform>%1 · ولا تحفّظات أخرى</numerusform>
            <numerusform>%1 · وتحفّظ واحد آخر</numerusform>
            <numerusform>%1 · وتحفّظان آخران</numerusform>
            <numerusform>%1 · و%n تحفّظات أخرى</numerusform>
            <numerusform>%1 · و%n تحفّظًا آخر</numerusform>
            <numerusform>%1 · و%n تحفّظ آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Below it: %1 for consideration, %2 not advised, on the options page of the case.</source>
        <translation>دونها: %1 للنظر فيه، %2 لا يُنصح به، في صفحة خيارات العلاج للحالة.</translation>
    </message>
    <message>
        <source>No choice was sealed</source>
        <translation>لم يُختم أي اختيار</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sealed choices are on the first shelf</source>
        <translation>
            <numerusform>%1 من %n من الاختيارات المختومة في المجموعة الأولى</numerusform>
            <numerusform>%1 من اختيار مختوم واحد في المجموعة الأولى</numerusform>
            <numerusform>%1 من اختيارين مختومين في المجموعة الأولى</numerusform>
            <numerusform>%1 من %n اختيارات مختومة في المجموعة الأولى</numerusform>
            <numerusform>%1 من %n اختيارًا مختومًا في المجموعة الأولى</numerusform>
            <numerusform>%1 من %n اختيار مختوم في المجموعة الأولى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them are as decided</source>
        <translation>%1 منها مطابق لما تقرّر</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>الفريق بأكمله</translation>
    </message>
    <message>
        <source>on the first shelf</source>
        <translation>في المجموعة الأولى</translation>
    </message>
    <message>
        <source>not on the first shelf</source>
        <translation>ليس في المجموعة الأولى</translation>
    </message>
    <message>
        <source>Opened early by %1: %2</source>
        <comment>name, reason</comment>
        <translation>فتحه مبكرًا %1: %2</translation>
    </message>
    <message>
        <source>Had not sealed: %1</source>
        <translation>لم يختموا اختيارهم: %1</translation>
    </message>
    <message>
        <source>rests on a germline finding</source>
        <translation>يستند إلى موجودة في الخط الإنتاشي</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RecommendationRow</name>
    <message>
        <source>Responsible</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Remove this recommendation</source>
        <translation>إزالة هذه التوصية</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Drugs, several joined by +</source>
        <translation>الأدوية، ويُربط بين عدة أدوية بعلامة +</translation>
    </message>
    <message>
        <source>In words, where it is no drug</source>
        <translation>بالكلمات، إن لم يكن دواءً</translation>
    </message>
    <message>
        <source>Evidence level, with its scheme</source>
        <translation>مستوى البيّنة مع نظام تصنيفه</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>Due, as 2026-12-31</source>
        <translation>تاريخ الاستحقاق، بصيغة 2026-12-31</translation>
    </message>
    <message>
        <source>Not in the pack, kept as typed: %1</source>
        <translation>ليس في الحزمة، ويبقى كما أُدخل يدويًا: %1</translation>
    </message>
    <message>
        <source>The due date is not understood; write it as 2026-12-31.</source>
        <translation>تاريخ الاستحقاق غير مفهوم؛ اكتبه بصيغة 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>consilium::ui::ResearchSection</name>
    <message numerus="yes">
        <source>%1 (and %n more statement(s))</source>
        <comment>what a statement says</comment>
        <translation>
            <numerusform>‏%1 (ولا عبارات أخرى)</numerusform>
            <numerusform>‏%1 (وعبارة أخرى)</numerusform>
            <numerusform>‏%1 (وعبارتان أخريان)</numerusform>
            <numerusform>‏%1 (و%n عبارات أخرى)</numerusform>
            <numerusform>‏%1 (و%n عبارة أخرى)</numerusform>
            <numerusform>‏%1 (و%n عبارة أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>⊘ Contraindicated here: %1</source>
        <translation>⊘ مضاد استطباب هنا: %1</translation>
    </message>
    <message>
        <source>⊘ Harm is stated for this case: %1</source>
        <translation>⊘ ذُكر ضرر لهذه الحالة: %1</translation>
    </message>
    <message>
        <source>⊘ Resistance is stated for this case: %1</source>
        <translation>⊘ ذُكرت مقاومة لهذه الحالة: %1</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <comment>source, its own level</comment>
        <translation>‏%1، المستوى %2</translation>
    </message>
    <message>
        <source>Case report</source>
        <translation>تقرير حالة</translation>
    </message>
    <message>
        <source>Evidence of unknown kind</source>
        <translation>بيّنة من نوع غير معروف</translation>
    </message>
    <message>
        <source>Interaction, not evidence of benefit</source>
        <translation>تداخل، لا بيّنة على فائدة</translation>
    </message>
    <message>
        <source>Laboratory evidence</source>
        <translation>بيّنة مخبرية</translation>
    </message>
    <message>
        <source>Nothing here is an option: an interaction is no evidence of benefit.</source>
        <translation>لا شيء هنا خيار علاج: التداخل ليس بيّنة على فائدة.</translation>
    </message>
    <message numerus="yes">
        <source>Research (not options) · %n entry(s)</source>
        <translation>
            <numerusform>الأبحاث (ليست خيارات) · لا مُدخلات</numerusform>
            <numerusform>الأبحاث (ليست خيارات) · مُدخل واحد</numerusform>
            <numerusform>الأبحاث (ليست خيارات) · مُدخلان</numerusform>
            <numerusform>الأبحاث (ليست خيارات) · %n مُدخلات</numerusform>
            <numerusform>الأبحاث (ليست خيارات) · %n مُدخلًا</numerusform>
            <numerusform>الأبحاث (ليست خيارات) · %n مُدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Research, not options</source>
        <translation>أبحاث، ليست خيارات</translation>
    </message>
    <message>
        <source>The options above hold this therapy, for other reasons.</source>
        <translation>تتضمن الخيارات أعلاه هذا العلاج لأسباب أخرى.</translation>
    </message>
    <message>
        <source>Weak clinical evidence</source>
        <translation>بيّنة سريرية ضعيفة</translation>
    </message>
    <message>
        <source>listed as %1</source>
        <comment>categories of a gene</comment>
        <translation>مدرج كـ %1</translation>
    </message>
    <message>
        <source>of unknown significance</source>
        <translation>دلالته غير معروفة</translation>
    </message>
    <message>
        <source>sources contradict each other: %1</source>
        <translation>المصادر متناقضة: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RiskAnswers</name>
    <message>
        <source>counts for this page only, never for the record</source>
        <translation>يُحتسب لهذه الصفحة فقط، ولا يدخل السجل أبدًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Inputs of the chosen formula</source>
        <translation>مدخلات المعادلة المختارة</translation>
    </message>
    <message>
        <source>Open the calculators</source>
        <translation>فتح الحاسبات</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RiskCard</name>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Answer what is open in %1</source>
        <translation>الإجابة عمّا هو مفتوح في %1</translation>
    </message>
    <message>
        <source>The range is that of what is not known: %1.</source>
        <translation>المجال هو مجال ما هو غير معروف: %1.</translation>
    </message>
    <message>
        <source>Not answered: %1. The number may be higher.</source>
        <translation>لم يُجب عنه: %1. قد يكون الرقم أعلى.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next step: it depends on what is not known.</source>
        <translation>الخطوة التالية: تعتمد على ما هو غير معروف.</translation>
    </message>
    <message>
        <source>Next step: no guideline is named for this.</source>
        <translation>الخطوة التالية: لا دليل إرشادي مذكور لهذا.</translation>
    </message>
    <message>
        <source>Next step: as for %1.</source>
        <comment>title of another card</comment>
        <translation>الخطوة التالية: كما في %1.</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>يستند إلى: %1</translation>
    </message>
    <message>
        <source>Misses: %1</source>
        <translation>لا يشمل: %1</translation>
    </message>
    <message>
        <source>Made in: %1</source>
        <translation>وُضعت لدى: %1</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>احتراس: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RiskChanges</name>
    <message>
        <source>What could be changed</source>
        <translation>ما يمكن تغييره</translation>
    </message>
    <message>
        <source>the same formula with one input changed</source>
        <translation>المعادلة نفسها مع تغيير مُدخل واحد</translation>
    </message>
    <message>
        <source>No formula with a number holds an input that could be changed.</source>
        <translation>لا معادلة لها رقم تتضمن مُدخلًا يمكن تغييره.</translation>
    </message>
    <message>
        <source>By the same formula: this is how people differ who differ in that input, not a proven effect of changing it.</source>
        <translation>بالمعادلة نفسها: هكذا يختلف الأشخاص المختلفون في هذا المُدخل، وليس أثرًا مثبتًا لتغييره.</translation>
    </message>
    <message>
        <source>Alcohol: none of these formulas takes it, so nothing is computed.</source>
        <translation>الكحول: لا تأخذه أي من هذه المعادلات، فلا يُحسب شيء.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>risk before, risk after</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1: another value, now %2</source>
        <comment>change, present value</comment>
        <translation>‏%1: قيمة أخرى، الآن %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>present value</comment>
        <translation>الآن %1</translation>
    </message>
    <message>
        <source>refused: %1 to %2 is taken</source>
        <comment>least and greatest value</comment>
        <translation>مرفوض: المقبول من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::RiskPage</name>
    <message>
        <source>Risks and prevention</source>
        <translation>المخاطر والوقاية</translation>
    </message>
    <message>
        <source>No formula of fracture risk is computed, and the record names nothing that bears on bone.</source>
        <translation>لا تُحسب معادلة لخطر الكسر، ولا يذكر السجل شيئًا يتعلق بالعظم.</translation>
    </message>
    <message>
        <source>No formula of fracture risk is computed; this is what the record names.</source>
        <translation>لا تُحسب معادلة لخطر الكسر؛ وهذا ما يذكره السجل.</translation>
    </message>
    <message>
        <source>Facts of this page: version %1, checked on %2.</source>
        <comment>version, date</comment>
        <translation>حقائق هذه الصفحة: الإصدار %1، فُحصت في %2.</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>what is missing is never taken as no or as zero</source>
        <translation>ما ينقص لا يُعدّ أبدًا «لا» أو صفرًا</translation>
    </message>
    <message>
        <source>Open the calculators</source>
        <translation>فتح الحاسبات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section, formula</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>ينقص: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Answer what is missing in %1</source>
        <translation>الإجابة عمّا ينقص في %1</translation>
    </message>
    <message>
        <source>Not meant for this person</source>
        <translation>غير مخصصة لهذا الشخص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>formula, why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Not meant for this person: %n formula(s)</source>
        <translation>
            <numerusform>غير مخصصة لهذا الشخص: لا معادلات</numerusform>
            <numerusform>غير مخصصة لهذا الشخص: معادلة واحدة</numerusform>
            <numerusform>غير مخصصة لهذا الشخص: معادلتان</numerusform>
            <numerusform>غير مخصصة لهذا الشخص: %n معادلات</numerusform>
            <numerusform>غير مخصصة لهذا الشخص: %n معادلة</numerusform>
            <numerusform>غير مخصصة لهذا الشخص: %n معادلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::SettingsPage</name>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes without a key or the mouse</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة واحدة دون لوحة المفاتيح أو الفأرة</numerusform>
            <numerusform>بعد دقيقتين دون لوحة المفاتيح أو الفأرة</numerusform>
            <numerusform>بعد %n دقائق دون لوحة المفاتيح أو الفأرة</numerusform>
            <numerusform>بعد %n دقيقة دون لوحة المفاتيح أو الفأرة</numerusform>
            <numerusform>بعد %n دقيقة دون لوحة المفاتيح أو الفأرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوان (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Consilium: precision oncology, offline.</source>
        <translation>‏Consilium: طب الأورام الدقيق دون اتصال.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>برمجية حرة بموجب رخصة GNU العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Tumour types: OncoTree, Memorial Sloan Kettering Cancer Center, CC BY 4.0.</source>
        <translation>أنواع الأورام: OncoTree، Memorial Sloan Kettering Cancer Center، CC BY 4.0.</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>قفل (&amp;K)</translation>
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
        <translation>عرض المصدر %1</translation>
    </message>
    <message>
        <source>This source has no address to open.</source>
        <translation>ليس لهذا المصدر عنوان يُفتح.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
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
        <translation>نُسخ %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::SpecimenBar</name>
    <message>
        <source>Specimens</source>
        <translation>العيّنات</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of specimen, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: show its rows alone</source>
        <comment>specimen</comment>
        <translation>%1: إظهار صفوفها وحدها</translation>
    </message>
</context>
<context>
    <name>consilium::ui::StatementView</name>
    <message>
        <source>any tumour type</source>
        <translation>أي نوع ورم</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <comment>tumour types, those left out</comment>
        <translation>‏%1، لكن ليس %2</translation>
    </message>
    <message>
        <source>level %1 of %2</source>
        <comment>level, its source</comment>
        <translation>المستوى %1 من %2</translation>
    </message>
    <message>
        <source>rating %1 of 5</source>
        <translation>التقييم %1 من 5</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <source>AMP %1, given by a reviewer</source>
        <translation>‏AMP %1، منحه مُراجِع</translation>
    </message>
    <message>
        <source>AMP %1 by rule %2</source>
        <translation>‏AMP %1 وفق القاعدة %2</translation>
    </message>
    <message>
        <source>no therapy named</source>
        <translation>لا علاج مسمّى</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>regulator, status, date</comment>
        <translation>‏%1 %2، %3</translation>
    </message>
    <message>
        <source>does not support this</source>
        <translation>لا يدعم ذلك</translation>
    </message>
    <message>
        <source>supports this</source>
        <translation>يدعم ذلك</translation>
    </message>
    <message>
        <source>ESCAT %1</source>
        <translation>ESCAT %1</translation>
    </message>
    <message>
        <source>other tumour type</source>
        <translation>نوع ورم آخر</translation>
    </message>
</context>
<context>
    <name>consilium::ui::StepView</name>
    <message>
        <source>▼ More below: arrow down</source>
        <translation>▼ المزيد في الأسفل: السهم السفلي</translation>
    </message>
    <message>
        <source>What this step shows</source>
        <translation>ما تعرضه هذه الخطوة</translation>
    </message>
    <message numerus="yes">
        <source>Show %n germline findings</source>
        <translation>
            <numerusform>لا موجودات خط إنتاشي لعرضها</numerusform>
            <numerusform>عرض موجودة واحدة في الخط الإنتاشي</numerusform>
            <numerusform>عرض موجودتين في الخط الإنتاشي</numerusform>
            <numerusform>عرض %n موجودات في الخط الإنتاشي</numerusform>
            <numerusform>عرض %n موجودة في الخط الإنتاشي</numerusform>
            <numerusform>عرض %n موجودة في الخط الإنتاشي</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consilium::ui::StepsEditor</name>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>إزالة الملاحظة</translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation>عنوان الملاحظة</translation>
    </message>
    <message>
        <source>Note on this step</source>
        <translation>ملاحظة على هذه الخطوة</translation>
    </message>
    <message>
        <source>Steps of the presentation</source>
        <translation>خطوات العرض</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a step, Space leaves it out.</source>
        <translation>Alt مع سهم ينقل الخطوة، ومفتاح المسافة يستبعدها.</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>نقل الخطوة إلى أعلى</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>نقل الخطوة إلى أسفل</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · left out</source>
        <comment>step</comment>
        <translation>%1 · مستبعدة</translation>
    </message>
    <message>
        <source>%1 · with a note</source>
        <comment>step</comment>
        <translation>%1 · مع ملاحظة</translation>
    </message>
    <message>
        <source>Shown on the screen</source>
        <translation>معروضة على الشاشة</translation>
    </message>
    <message>
        <source>For the presenter alone</source>
        <translation>للعارض وحده</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>إدراج من جديد</translation>
    </message>
    <message>
        <source>Add the risk page</source>
        <translation>إضافة صفحة المخاطر</translation>
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
        <translation>نسبة من هم دون الحدث مع الزمن</translation>
    </message>
    <message>
        <source>still followed, of the people with the nearest scores:</source>
        <translation>لا يزالون قيد المتابعة من ذوي أقرب الدرجات:</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineInspector</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time from day zero</source>
        <translation>الوقت من اليوم صفر</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>المجال المرجعي</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Events in the same mark</source>
        <translation>أحداث في العلامة نفسها</translation>
    </message>
    <message>
        <source>Chosen event</source>
        <translation>الحدث المختار</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>لا حدث مختار</translation>
    </message>
    <message>
        <source>Click a mark to read it here, or go from mark to mark with Tab.</source>
        <translation>انقر على علامة لقراءتها هنا، أو انتقل من علامة إلى أخرى بـ Tab.</translation>
    </message>
    <message>
        <source>Some day between %1 and %2.</source>
        <translation>في يوم ما بين %1 و%2.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Since %1, going on.</source>
        <translation>منذ %1، مستمر.</translation>
    </message>
    <message>
        <source>Since %1; no end is stated, nor that it goes on.</source>
        <translation>منذ %1؛ لم تُذكر نهاية ولا استمرار.</translation>
    </message>
    <message>
        <source>Reference %1 to %2.</source>
        <translation>المرجع من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Reference up to %1.</source>
        <translation>المرجع حتى %1.</translation>
    </message>
    <message>
        <source>Reference from %1.</source>
        <translation>المرجع من %1.</translation>
    </message>
    <message>
        <source>No reference range stated in this unit.</source>
        <translation>لا مجال مرجعي مذكور بهذه الوحدة.</translation>
    </message>
    <message>
        <source>%1 Outside it.</source>
        <comment>sentence with the reference range</comment>
        <translation>‏%1 القيمة خارجه.</translation>
    </message>
    <message>
        <source>Beyond the measuring range: the exact value is not known.</source>
        <translation>خارج مجال القياس: القيمة الدقيقة غير معروفة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, event</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; zoom in to part them</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وحدث آخر؛ كبّر العرض لفصلها</numerusform>
            <numerusform>وحدثان آخران؛ كبّر العرض لفصلها</numerusform>
            <numerusform>و%n أحداث أخرى؛ كبّر العرض لفصلها</numerusform>
            <numerusform>و%n حدثًا آخر؛ كبّر العرض لفصلها</numerusform>
            <numerusform>و%n حدث آخر؛ كبّر العرض لفصلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further event(s) in this mark; click it again for the next</source>
        <translation>
            <numerusform>لا أحداث أخرى في هذه العلامة</numerusform>
            <numerusform>حدث آخر في هذه العلامة؛ انقرها مجددًا للتالي</numerusform>
            <numerusform>حدثان آخران في هذه العلامة؛ انقرها مجددًا للتالي</numerusform>
            <numerusform>%n أحداث أخرى في هذه العلامة؛ انقرها مجددًا للتالي</numerusform>
            <numerusform>%n حدثًا آخر في هذه العلامة؛ انقرها مجددًا للتالي</numerusform>
            <numerusform>%n حدث آخر في هذه العلامة؛ انقرها مجددًا للتالي</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous event of this mark</source>
        <translation>الحدث السابق في هذه العلامة</translation>
    </message>
    <message>
        <source>Next event of this mark</source>
        <translation>الحدث التالي في هذه العلامة</translation>
    </message>
    <message>
        <source>Place in the mark</source>
        <translation>الموضع في العلامة</translation>
    </message>
    <message>
        <source>Show its report</source>
        <translation>عرض التقرير الخاص به</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Doubling time</source>
        <translation>زمن التضاعف</translation>
    </message>
    <message>
        <source>What the tracks say of that day</source>
        <translation>ما تبيّنه المسارات عن ذلك اليوم</translation>
    </message>
    <message>
        <source>A period of one day: %1.</source>
        <comment>time from day zero</comment>
        <translation>فترة من يوم واحد: %1.</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>العمر %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the mark, number of events in it</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>On %1, %2</source>
        <comment>date, time from day zero</comment>
        <translation>في %1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>track, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No track says anything of this day.</source>
        <translation>لا يبيّن أي مسار شيئًا عن هذا اليوم.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <source>Back to what the file says</source>
        <translation>العودة إلى ما يذكره الملف</translation>
    </message>
    <message>
        <source>CTCAE grade</source>
        <translation>درجة CTCAE</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرموز</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>response (CR, PR) or stable disease (SD)</source>
        <translation>استجابة (CR، PR) أو مرض مستقر (SD)</translation>
    </message>
    <message>
        <source>progression</source>
        <translation>تقدّم المرض</translation>
    </message>
    <message>
        <source>number in a disc: specimen, ECOG value or CTCAE grade of its lane</source>
        <translation>الرقم داخل القرص: العيّنة أو قيمة ECOG أو درجة CTCAE بحسب مساره</translation>
    </message>
    <message>
        <source>document or imaging study</source>
        <translation>وثيقة أو فحص تصويري</translation>
    </message>
    <message>
        <source>several events in one mark, with their number</source>
        <translation>عدة أحداث في علامة واحدة مع عددها</translation>
    </message>
    <message>
        <source>period</source>
        <translation>فترة</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>not known to the day, or end unknown</source>
        <translation>اليوم غير معروف بدقة، أو النهاية غير معروفة</translation>
    </message>
    <message>
        <source>below or above the measuring range</source>
        <translation>دون مجال القياس أو فوقه</translation>
    </message>
    <message>
        <source>outside the reference range</source>
        <translation>خارج المجال المرجعي</translation>
    </message>
    <message>
        <source>reference range</source>
        <translation>المجال المرجعي</translation>
    </message>
    <message>
        <source>death; last follow-up on record</source>
        <translation>الوفاة؛ آخر متابعة مسجّلة</translation>
    </message>
    <message>
        <source>F</source>
        <comment>last follow-up</comment>
        <extracomment>One letter inside a mark: last follow-up</extracomment>
        <translation>م</translation>
    </message>
    <message>
        <source>folded stretch without events</source>
        <translation>امتداد مطويّ بلا أحداث</translation>
    </message>
    <message>
        <source>test or genomic finding, in the colour of its specimen</source>
        <translation>اختبار أو موجودة جينومية، بلون عيّنتها</translation>
    </message>
    <message>
        <source>corner: corrected by hand</source>
        <translation>زاوية: مصحّح يدويًا</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelinePage</name>
    <message>
        <source>Show the whole story</source>
        <translation>عرض المسار كاملًا</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Day &amp;zero:</source>
        <translation>اليوم صفر (&amp;Z):</translation>
    </message>
    <message>
        <source>Day zero of the relative time axis</source>
        <translation>اليوم صفر لمحور الزمن النسبي</translation>
    </message>
    <message>
        <source>Expand or collapse lanes</source>
        <translation>توسيع المسارات أو طيّها</translation>
    </message>
    <message>
        <source>&amp;Lanes ▾</source>
        <translation>المسارات (&amp;L) ▾</translation>
    </message>
    <message>
        <source>Show what the signs mean</source>
        <translation>عرض معاني الرموز</translation>
    </message>
    <message>
        <source>L&amp;egend</source>
        <translation>مفتاح الرموز (&amp;E)</translation>
    </message>
    <message>
        <source>drag to zoom · Ctrl + wheel · double click fits</source>
        <translation>اسحب للتكبير · Ctrl + العجلة · النقر المزدوج للملاءمة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what day zero is, its date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>توسيع الكل</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>طيّ الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without a date are not drawn.</source>
        <translation>
            <numerusform>لا مُدخلات بلا تاريخ.</numerusform>
            <numerusform>مُدخل واحد بلا تاريخ لم يُرسم.</numerusform>
            <numerusform>مُدخلان بلا تاريخ لم يُرسما.</numerusform>
            <numerusform>%n مُدخلات بلا تاريخ لم تُرسم.</numerusform>
            <numerusform>%n مُدخلًا بلا تاريخ لم تُرسم.</numerusform>
            <numerusform>%n مُدخل بلا تاريخ لم تُرسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that are planned, not done, refuted or entered in error are not drawn.</source>
        <translation>
            <numerusform>لا مُدخلات مستبعدة من الرسم.</numerusform>
            <numerusform>مُدخل واحد مخطّط له أو لم يُجرَ أو مدحوض أو أُدخل خطأً لم يُرسم.</numerusform>
            <numerusform>مُدخلان مخطّط لهما أو لم يُجريا أو مدحوضان أو أُدخلا خطأً لم يُرسما.</numerusform>
            <numerusform>%n مُدخلات مخطّط لها أو لم تُجرَ أو مدحوضة أو أُدخلت خطأً لم تُرسم.</numerusform>
            <numerusform>%n مُدخلًا مخطّطًا لها أو لم تُجرَ أو مدحوضة أو أُدخلت خطأً لم تُرسم.</numerusform>
            <numerusform>%n مُدخل مخطّط لها أو لم تُجرَ أو مدحوضة أو أُدخلت خطأً لم تُرسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day zero is only known as %1; relative time counts from its first day.</source>
        <translation>اليوم صفر معروف فقط على أنه %1؛ ويُعدّ الزمن النسبي من أول يوم فيه.</translation>
    </message>
    <message>
        <source>No dated event in this record yet. Import a FHIR file or a variant file of this patient to fill the timeline.</source>
        <translation>لا حدث مؤرّخ في هذا السجل بعد. استورد ملف FHIR أو ملف متغيرات لهذا المريض لملء الخط الزمني.</translation>
    </message>
    <message>
        <source>Open or fold stretches without events</source>
        <translation>فتح الامتدادات الخالية من الأحداث أو طيّها</translation>
    </message>
    <message>
        <source>What the time axis counts</source>
        <translation>ما يعدّه محور الزمن</translation>
    </message>
    <message>
        <source>time from day zero</source>
        <translation>الزمن من اليوم صفر</translation>
    </message>
    <message>
        <source>age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>&amp;Gaps ▾</source>
        <translation>الفجوات (&amp;G) ▾</translation>
    </message>
    <message>
        <source>Drag: zoom to the span. Ctrl and wheel, + and −: zoom. Space or middle button and drag, left and right arrow: move in time. Home or double click: show all. Ctrl and arrow: move the cursor line by a day. Tab, up and down: from event to event. Return: collapse the lane of the event. Right click or menu key: options of the track. Escape: leave the events.</source>
        <translation>السحب: تكبير النطاق المحدد. Ctrl مع العجلة، و+ و−: تكبير وتصغير. مفتاح المسافة أو الزر الأوسط مع السحب، والسهمان الأيسر والأيمن: التنقل في الزمن. Home أو النقر المزدوج: عرض الكل. Ctrl مع سهم: تحريك خط المؤشر يومًا واحدًا. Tab والسهمان العلوي والسفلي: من حدث إلى حدث. Enter: طيّ مسار الحدث. النقر بالزر الأيمن أو مفتاح القائمة: إعدادات المسار. Esc: مغادرة الأحداث.</translation>
    </message>
    <message>
        <source>Write the timeline to a file, or print it</source>
        <translation>كتابة الخط الزمني في ملف أو طباعته</translation>
    </message>
    <message>
        <source>Picture as SVG…</source>
        <translation>صورة بصيغة SVG…</translation>
    </message>
    <message>
        <source>Picture as PNG…</source>
        <translation>صورة بصيغة PNG…</translation>
    </message>
    <message>
        <source>Pages as PDF…</source>
        <translation>صفحات بصيغة PDF…</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>جدول بصيغة CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>E&amp;xport ▾</source>
        <translation>تصدير (&amp;X) ▾</translation>
    </message>
    <message>
        <source>The age axis needs a date of birth that is not after today.</source>
        <translation>يحتاج محور العمر إلى تاريخ ميلاد لا يقع بعد اليوم الحالي.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) end before they start: only the start is drawn.</source>
        <translation>
            <numerusform>لا فترات تنتهي قبل بدايتها.</numerusform>
            <numerusform>فترة واحدة تنتهي قبل بدايتها: رُسمت البداية فقط.</numerusform>
            <numerusform>فترتان تنتهيان قبل بدايتهما: رُسمت البداية فقط.</numerusform>
            <numerusform>%n فترات تنتهي قبل بدايتها: رُسمت البداية فقط.</numerusform>
            <numerusform>%n فترة تنتهي قبل بدايتها: رُسمت البداية فقط.</numerusform>
            <numerusform>%n فترة تنتهي قبل بدايتها: رُسمت البداية فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>The date of birth lies after today and is not used.</source>
        <translation>يقع تاريخ الميلاد بعد اليوم الحالي ولا يُستخدم.</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>فتح الكل</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>طيّ الكل</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>date, date, length of time</comment>
        <translation>من %1 إلى %2: %3</translation>
    </message>
    <message>
        <source>Pin above the others</source>
        <translation>تثبيت فوق المسارات الأخرى</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Scale of the values</source>
        <translation>مقياس القيم</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>خطي</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>لوغاريتمي</translation>
    </message>
    <message>
        <source>CTCAE grades</source>
        <translation>درجات CTCAE</translation>
    </message>
    <message>
        <source>CTCAE grades (none for this test, its unit and its limits)</source>
        <translation>درجات CTCAE (لا توجد لهذا الفحص ووحدته وحدوده)</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>موسّع</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>التراجع عن آخر تغيير (&amp;U)</translation>
    </message>
    <message>
        <source>Enter events by hand</source>
        <translation>إدخال الأحداث يدويًا</translation>
    </message>
    <message>
        <source>E&amp;vents ▾</source>
        <translation>الأحداث (&amp;V) ▾</translation>
    </message>
    <message>
        <source>&amp;Add an event…</source>
        <translation>إضافة حدث (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;History of what was typed…</source>
        <translation>سجل ما أُدخل يدويًا (&amp;H)…</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>ما أُدخل يدويًا</translation>
    </message>
    <message>
        <source>What was typed, oldest first</source>
        <translation>ما أُدخل يدويًا، الأقدم أولًا</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>لم يُدخل شيء يدويًا.</translation>
    </message>
    <message>
        <source>&amp;Back to what the file says</source>
        <translation>العودة إلى ما يذكره الملف (&amp;B)</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineStep</name>
    <message>
        <source>+ − zoom · 0 whole course · Shift ← → move · ↑ ↓ scroll</source>
        <translation>+ − تكبير · 0 المسار كلّه · Shift ← → تحريك · ↑ ↓ تمرير</translation>
    </message>
    <message>
        <source>No event with a date is recorded.</source>
        <translation>لا يوجد حدث مسجّل بتاريخ.</translation>
    </message>
    <message>
        <source>▼ More below: arrow down</source>
        <translation>▼ المزيد في الأسفل: السهم السفلي</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date are not drawn.</source>
        <translation>
            <numerusform>لا أحداث بلا تاريخ غير مرسومة (%n).</numerusform>
            <numerusform>حدث واحد بلا تاريخ غير مرسوم (%n).</numerusform>
            <numerusform>حدثان بلا تاريخ غير مرسومين (%n).</numerusform>
            <numerusform>%n أحداث بلا تاريخ غير مرسومة.</numerusform>
            <numerusform>%n حدثًا بلا تاريخ غير مرسومة.</numerusform>
            <numerusform>%n حدث بلا تاريخ غير مرسومة.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the page of the case alone: %1</source>
        <comment>names of tracks</comment>
        <translation>في صفحة الحالة وحدها: %1</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, time from day zero</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>No dated event.</source>
        <translation>لا حدث مؤرّخ.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s). Tab goes from one to the next, Escape leaves them.</source>
        <translation>
            <numerusform>لا أحداث.</numerusform>
            <numerusform>حدث واحد. ينتقل Tab من حدث إلى التالي، ويغادرها Escape.</numerusform>
            <numerusform>حدثان. ينتقل Tab من حدث إلى التالي، ويغادرها Escape.</numerusform>
            <numerusform>%n أحداث. ينتقل Tab من حدث إلى التالي، ويغادرها Escape.</numerusform>
            <numerusform>%n حدثًا. ينتقل Tab من حدث إلى التالي، ويغادرها Escape.</numerusform>
            <numerusform>%n حدث. ينتقل Tab من حدث إلى التالي، ويغادرها Escape.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4. Event %5 of %6 in this lane.</source>
        <comment>lane, title, date, time from day zero, place in the lane</comment>
        <translation>‏%1: %2، %3، %4. الحدث %5 من %6 في هذا المسار.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>measurement, unit</comment>
        <translation>‏%1 بوحدة %2</translation>
    </message>
    <message>
        <source>%1 · age %2</source>
        <comment>date and time from day zero, age</comment>
        <translation>%1 · العمر %2</translation>
    </message>
    <message>
        <source>%1, outside its reference range</source>
        <comment>a measured value</comment>
        <translation>%1، خارج نطاقه المرجعي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lane, row</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, corrected by hand</source>
        <comment>an event</comment>
        <translation>%1، مصحّح يدويًا</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TrustDialog</name>
    <message>
        <source>Trust a key</source>
        <translation>الثقة بمفتاح</translation>
    </message>
    <message>
        <source>Packs signed with this key could then be put into use here.</source>
        <translation>يمكن بعدئذ اعتماد الحزم الموقّعة بهذا المفتاح هنا.</translation>
    </message>
    <message>
        <source>Holder, in their own words: %1</source>
        <translation>صاحب المفتاح، بكلماته: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>المفتاح: %1</translation>
    </message>
    <message>
        <source>Anybody can write any name into a key file. Ask the holder by telephone or in person for the number of their key, and compare.</source>
        <translation>يستطيع أي شخص كتابة أي اسم في ملف مفتاح. اسأل صاحبه هاتفيًا أو شخصيًا عن رقم مفتاحه وقارن.</translation>
    </message>
    <message>
        <source>&amp;Trust this key</source>
        <translation>الثقة بهذا المفتاح (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ليس الآن (&amp;N)</translation>
    </message>
</context>
<context>
    <name>consilium::ui::TypedEntry</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Mark as entered in error</source>
        <translation>تعليم كمُدخل خطأً</translation>
    </message>
    <message>
        <source>Finding, as you would write it</source>
        <translation>الموجودة، كما تكتبها عادةً</translation>
    </message>
    <message>
        <source>EGFR L858R, MET ex14 skipping, HER2 amplified, MSI-H, TMB 14</source>
        <translation>EGFR L858R, MET ex14 skipping, HER2 amplified, MSI-H, TMB 14</translation>
    </message>
    <message>
        <source>Add the finding to the record</source>
        <translation>إضافة الموجودة إلى السجل</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>الإكمالات</translation>
    </message>
    <message>
        <source>The finding stays in the record and is not used any more.</source>
        <translation>تبقى الموجودة في السجل ولا تُستخدم بعد ذلك.</translation>
    </message>
    <message>
        <source>&amp;Add finding</source>
        <translation>إضافة موجودة (&amp;A)</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>لم يُضف</translation>
    </message>
    <message>
        <source>✓ added</source>
        <translation>✓ أُضيف</translation>
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
        <translation>يضيف Enter السطر إلى السجل. دون الكلمة germline أو somatic يكون المنشأ غير مذكور.</translation>
    </message>
    <message>
        <source>? not clear</source>
        <translation>؟ غير واضح</translation>
    </message>
    <message>
        <source>Look at: %1</source>
        <translation>للمراجعة: %1</translation>
    </message>
    <message>
        <source>and %1 more to look at</source>
        <translation>و%1 غيرها للمراجعة</translation>
    </message>
    <message>
        <source>≡ stands there</source>
        <translation>≡ موجود هناك</translation>
    </message>
    <message>
        <source>! read as</source>
        <translation>! قُرئ على أنه</translation>
    </message>
    <message>
        <source>✓ read as</source>
        <translation>✓ قُرئ على أنه</translation>
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
        <translation>المخزن (&amp;S)</translation>
    </message>
    <message>
        <source>Recovery co&amp;de</source>
        <translation>رمز الاسترداد (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>عبارة المرور ثانيةً (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح (&amp;O)</translation>
    </message>
    <message>
        <source>Create the s&amp;tore</source>
        <translation>إنشاء المخزن (&amp;T)</translation>
    </message>
    <message>
        <source>Set the &amp;new passphrase</source>
        <translation>تعيين عبارة المرور الجديدة (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Create a new store</source>
        <translation>إنشاء مخزن جديد (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Forgotten passphrase</source>
        <translation>نسيت عبارة المرور (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>Precision oncology without a network</source>
        <translation>طب الأورام الدقيق دون شبكة</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>تصفّح (&amp;W)…</translation>
    </message>
    <message>
        <source>Choose the folder of the store</source>
        <translation>اختر مجلد المخزن</translation>
    </message>
    <message>
        <source>This code opens the store when the passphrase is lost. It is shown only now and kept nowhere. Write it on paper and keep it apart from this computer.</source>
        <translation>يفتح هذا الرمز المخزن عند فقدان عبارة المرور. يُعرض الآن فقط ولا يُحفظ في أي مكان. اكتبه على ورقة واحفظها بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Written down</source>
        <translation>دُوّن (&amp;W)</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>عبارة مرور جديدة (&amp;P)</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>فتح مخزن</translation>
    </message>
    <message>
        <source>Create a new store</source>
        <translation>إنشاء مخزن جديد</translation>
    </message>
    <message>
        <source>Set a new passphrase with the recovery code</source>
        <translation>تعيين عبارة مرور جديدة برمز الاسترداد</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>A folder that does not exist yet. It may lie on a USB stick.</source>
        <translation>مجلد غير موجود بعد. يمكن أن يكون على ذاكرة USB.</translation>
    </message>
    <message>
        <source>The code that was shown when the store was created.</source>
        <translation>الرمز الذي عُرض عند إنشاء المخزن.</translation>
    </message>
    <message>
        <source>At least %1 characters: whoever copies the folder can try words on it for years.</source>
        <translation>‏%1 حرف على الأقل: من ينسخ المجلد يستطيع تجربة كلمات عليه سنوات.</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters.</source>
        <translation>‏%1 من %2 حرف على الأقل.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>كلاهما متطابق.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>الاثنان غير متطابقين بعد.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Setting the new passphrase…</source>
        <translation>جارٍ تعيين عبارة المرور الجديدة…</translation>
    </message>
    <message>
        <source>This recovery code does not open the store. Check each character and try again.</source>
        <translation>رمز الاسترداد هذا لا يفتح المخزن. تحقّق من كل حرف وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>رمز الاسترداد: %1</translation>
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
        <translation>إزالة آخر زيارة</translation>
    </message>
    <message>
        <source>A target is T (lesion) or N (lymph node) with its millimetres, TNE or NNE where it could not be evaluated; targets are joined by &apos;;&apos; and keep their order: T52.5;N18.</source>
        <translation>الآفة الهدف هي T (آفة) أو N (عقدة لمفية) مع قياسها بالمليمتر، أو TNE أو NNE إذا تعذّر تقييمها؛ تُفصل الأهداف بـ &apos;;&apos; وتحافظ على ترتيبها: T52.5;N18.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Targets in mm</source>
        <translation>الآفات الهدف بالـ mm</translation>
    </message>
    <message>
        <source>Non-target lesions</source>
        <translation>الآفات غير الهدف</translation>
    </message>
    <message>
        <source>New lesion</source>
        <translation>آفة جديدة</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>إضافة زيارة</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير مُعطى</translation>
    </message>
    <message>
        <source>none at baseline</source>
        <translation>لا شيء عند خط الأساس</translation>
    </message>
    <message>
        <source>present</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>gone (CR)</source>
        <translation>اختفت (CR)</translation>
    </message>
    <message>
        <source>neither gone nor growing</source>
        <translation>لم تختفِ ولم تنمُ</translation>
    </message>
    <message>
        <source>not evaluated (NE)</source>
        <translation>لم تُقيَّم (NE)</translation>
    </message>
    <message>
        <source>unequivocal progression (PD)</source>
        <translation>تقدّم لا لبس فيه (PD)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Targets in mm, %1</source>
        <translation>الآفات الهدف بالـ mm، %1</translation>
    </message>
    <message>
        <source>Non-target lesions, %1</source>
        <translation>الآفات غير الهدف، %1</translation>
    </message>
    <message>
        <source>New lesion, %1</source>
        <translation>آفة جديدة، %1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>الزيارة %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>visit, date</comment>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>consilium::ui::Waterfall</name>
    <message>
        <source>start: all people the model was fitted on</source>
        <translation>البداية: كل الأشخاص الذين دُرّب عليهم النموذج</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>input, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>input and value, date</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>%1 (nothing recorded, taken as none)</source>
        <comment>input and value</comment>
        <translation>‏%1 (لا شيء مسجّل، يُعدّ غير موجود)</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>هذا الشخص</translation>
    </message>
    <message>
        <source>What moved the model&apos;s number</source>
        <translation>ما الذي حرّك رقم النموذج</translation>
    </message>
</context>
<context>
    <name>consilium::ui::WhatIfBar</name>
    <message>
        <source>Suppose</source>
        <translation>افتراض</translation>
    </message>
    <message>
        <source>Back to the patient (Esc)</source>
        <translation>العودة إلى المريض (Esc)</translation>
    </message>
    <message>
        <source>What if: the fact to suppose</source>
        <translation>ماذا لو: الحقيقة المفترضة</translation>
    </message>
    <message>
        <source>Supposed value</source>
        <translation>القيمة المفترضة</translation>
    </message>
    <message>
        <source>Supposed answer</source>
        <translation>الإجابة المفترضة</translation>
    </message>
    <message>
        <source>Supposed drug or finding</source>
        <translation>الدواء المفترض أو الموجودة المفترضة</translation>
    </message>
    <message>
        <source>What if … a finding or pharmacogene</source>
        <translation>ماذا لو … موجودة أو جين دوائي</translation>
    </message>
    <message>
        <source>What if … it progressed on a drug</source>
        <translation>ماذا لو … تقدّم الورم تحت دواء</translation>
    </message>
    <message>
        <source>What if … a drug is taken beside it</source>
        <translation>ماذا لو … دواء يُتناول معه</translation>
    </message>
    <message>
        <source>What if … the stage</source>
        <translation>ماذا لو … المرحلة</translation>
    </message>
    <message>
        <source>What if … tobacco</source>
        <translation>ماذا لو … التبغ</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>range of values that can be true</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>present</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Name of the drug</source>
        <translation>اسم الدواء</translation>
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
        <translation>المرحلة %1</translation>
    </message>
    <message>
        <source>tobacco: %1</source>
        <translation>التبغ: %1</translation>
    </message>
    <message>
        <source>%1 is taken</source>
        <translation>‏%1 يُتناول</translation>
    </message>
    <message>
        <source>progressed on %1</source>
        <translation>تقدّم الورم تحت %1</translation>
    </message>
    <message>
        <source>Not supposed: %1</source>
        <translation>لم يُفترض: %1</translation>
    </message>
    <message>
        <source>Supposed: %1. Press to take it back.</source>
        <translation>مفترض: %1. اضغط للتراجع عنه.</translation>
    </message>
    <message>
        <source>Supposed: this is not the patient</source>
        <translation>مفترض: ليس هذا هو المريض</translation>
    </message>
</context>
<context>
    <name>consilium::ui::WhyNotBar</name>
    <message>
        <source>Back to the options</source>
        <translation>العودة إلى الخيارات</translation>
    </message>
    <message>
        <source>Why not …? A drug, or drugs joined by +</source>
        <translation>لماذا ليس …؟ دواء، أو أدوية موصولة بـ +</translation>
    </message>
    <message>
        <source>Why is this therapy not advised</source>
        <translation>لماذا لا يُنصح بهذا العلاج</translation>
    </message>
    <message>
        <source>Therapies with these drugs</source>
        <translation>علاجات بهذه الأدوية</translation>
    </message>
    <message>
        <source>The pack knows no therapy made of these drugs.</source>
        <translation>لا تعرف الحزمة علاجًا مكوّنًا من هذه الأدوية.</translation>
    </message>
</context>
</TS>
