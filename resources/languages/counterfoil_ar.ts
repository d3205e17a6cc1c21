<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AbsenceProof</name>
    <message>
        <source>its list of sales could not be read</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>تعذّرت قراءة قائمة مبيعاتها</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of its list name no sale</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>
            <numerusform>لا سطر في قائمتها بلا عملية بيع</numerusform>
            <numerusform>سطر واحد في قائمتها لا يذكر أي عملية بيع</numerusform>
            <numerusform>سطران في قائمتها لا يذكران أي عملية بيع</numerusform>
            <numerusform>%n أسطر في قائمتها لا تذكر أي عملية بيع</numerusform>
            <numerusform>%n سطرًا في قائمتها لا تذكر أي عملية بيع</numerusform>
            <numerusform>%n سطر في قائمتها لا تذكر أي عملية بيع</numerusform>
        </translation>
    </message>
    <message>
        <source>its list does not say on every page how many sales there are</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>قائمتها لا تذكر في كل صفحة عدد عمليات البيع</translation>
    </message>
    <message>
        <source>its list says different numbers of sales (%1)</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s; %1 are numbers: “20, 31”.</extracomment>
        <translation>قائمتها تذكر أعدادًا مختلفة لعمليات البيع (%1)</translation>
    </message>
    <message>
        <source>its list says a number of sales that cannot be (%1)</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s; %1 is a number below zero.</extracomment>
        <translation>قائمتها تذكر عددًا مستحيلًا لعمليات البيع (%1)</translation>
    </message>
    <message numerus="yes">
        <source>its list shows %1 of %n sale(s)</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s; %1 is a number: “its list shows 20 of 31 sales”.</extracomment>
        <translation>
            <numerusform>قائمتها تعرض %1 من %n عملية بيع</numerusform>
            <numerusform>قائمتها تعرض %1 من عملية بيع واحدة</numerusform>
            <numerusform>قائمتها تعرض %1 من عمليتي بيع</numerusform>
            <numerusform>قائمتها تعرض %1 من %n عمليات بيع</numerusform>
            <numerusform>قائمتها تعرض %1 من %n عملية بيع</numerusform>
            <numerusform>قائمتها تعرض %1 من %n عملية بيع</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has looked at its list the other way round</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. The list was to be read with the oldest sales first, too.</extracomment>
        <translation>لم ينظر أحد في قائمتها بالترتيب المعكوس</translation>
    </message>
    <message>
        <source>its list shows other sales the other way round</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “The other way round”: with the oldest sales first.</extracomment>
        <translation>قائمتها تعرض عمليات بيع أخرى بالترتيب المعكوس</translation>
    </message>
    <message>
        <source>its list is as long as a page may be, and is not turned round</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. Asked for the oldest sales first, the gateway still gave the newest first.</extracomment>
        <translation>قائمتها بأقصى طول لصفحة واحدة، ولا ينعكس ترتيبها</translation>
    </message>
    <message>
        <source>nobody has looked whether its list begins with a page 0</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. Page 0 would come before page 1.</extracomment>
        <translation>لم يتحقق أحد هل تبدأ قائمتها بصفحة رقمها 0</translation>
    </message>
    <message>
        <source>nobody has looked whether another page follows</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. A page of its list of sales.</extracomment>
        <translation>لم يتحقق أحد هل تليها صفحة أخرى</translation>
    </message>
    <message>
        <source>its list gives the same sales on every page</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>قائمتها تعطي عمليات البيع نفسها في كل صفحة</translation>
    </message>
    <message>
        <source>nobody saw what this computer’s clock said as it was sold, so its list has to be read from the beginning</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “It was sold”: the sale was begun; “its list” is the gateway’s.</extracomment>
        <translation>لم يُعرف ما كانت تشير إليه ساعة هذا الحاسوب عند البيع، لذا يجب قراءة قائمتها من بدايتها</translation>
    </message>
    <message>
        <source>the gateway does not say what time it is, so nobody knows which days to look through</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale.</extracomment>
        <translation>البوابة لا تذكر الوقت لديها، فلا يُعرف أي الأيام يجب البحث فيها</translation>
    </message>
    <message>
        <source>this computer’s clock was ahead when it was sold, and nobody knows by how much, so its list has to be read from the beginning</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “It was sold”: the sale was begun; “its list” is the gateway’s.</extracomment>
        <translation>كانت ساعة هذا الحاسوب متقدمة عند البيع، ولا يُعرف بكم، لذا يجب قراءة قائمتها من بدايتها</translation>
    </message>
    <message>
        <source>its list was not read for the days before %1</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s; %1 is a day: “2025-11-03”.</extracomment>
        <translation>لم تُقرأ قائمتها للأيام التي تسبق %1</translation>
    </message>
    <message numerus="yes">
        <source>it was asked about %1 of %n sale(s) on its list</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “It”: the gateway; %1 is a number: “it was asked about 2 of 3 sales on its list”.</extracomment>
        <translation>
            <numerusform>سُئلت عن %1 من %n عملية بيع في قائمتها</numerusform>
            <numerusform>سُئلت عن %1 من عملية بيع واحدة في قائمتها</numerusform>
            <numerusform>سُئلت عن %1 من عمليتي بيع في قائمتها</numerusform>
            <numerusform>سُئلت عن %1 من %n عمليات بيع في قائمتها</numerusform>
            <numerusform>سُئلت عن %1 من %n عملية بيع في قائمتها</numerusform>
            <numerusform>سُئلت عن %1 من %n عملية بيع في قائمتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) on its list could be this one, and it does not tell which</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its list” and “it”: the gateway’s, and the gateway; “this one” is the sale in question.</extracomment>
        <translation>
            <numerusform>لا عملية بيع في قائمتها يمكن أن تكون هذه</numerusform>
            <numerusform>عملية بيع واحدة في قائمتها قد تكون هذه، وهي لا تبيّن ذلك</numerusform>
            <numerusform>عمليتا بيع في قائمتها قد تكون إحداهما هذه، وهي لا تبيّن أيهما</numerusform>
            <numerusform>%n عمليات بيع في قائمتها قد تكون إحداها هذه، وهي لا تبيّن أيها</numerusform>
            <numerusform>%n عملية بيع في قائمتها قد تكون إحداها هذه، وهي لا تبيّن أيها</numerusform>
            <numerusform>%n عملية بيع في قائمتها قد تكون إحداها هذه، وهي لا تبيّن أيها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountBook</name>
    <message>
        <source>The list of accounts %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <extracomment>%1: the path of the file that holds the accounts; so in all of &quot;The list of accounts ...&quot;.</extracomment>
        <translation>تتعذّر كتابة قائمة الحسابات %1. تحقق من القرص ومن أذونات المجلد.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <extracomment>%1: an account&apos;s name; so in all of these.</extracomment>
        <translation>لا يوجد حساب باسم «%1».</translation>
    </message>
    <message>
        <source>There is an account “%1” already. Choose another name, or remove that account first.</source>
        <translation>يوجد بالفعل حساب باسم «%1». اختر اسمًا آخر، أو أزل ذلك الحساب أولًا.</translation>
    </message>
    <message>
        <source>An account’s name has 1 to 60 visible characters, with no blank at its ends.</source>
        <translation>يتكوّن اسم الحساب من 1 إلى 60 حرفًا ظاهرًا، بلا فراغ في أوله أو آخره.</translation>
    </message>
    <message>
        <source>The list of accounts %1 cannot be read. Check its permissions.</source>
        <translation>تتعذّر قراءة قائمة الحسابات %1. تحقق من أذوناتها.</translation>
    </message>
    <message>
        <source>The list of accounts %1 is damaged. Restore a copy, or move it away and add the accounts again.</source>
        <translation>قائمة الحسابات %1 تالفة. استعد نسخة منها، أو انقلها إلى مكان آخر وأضف الحسابات من جديد.</translation>
    </message>
    <message>
        <source>The list of accounts %1 is locked by another program. Close it and try again.</source>
        <translation>قائمة الحسابات %1 مقفلة من برنامج آخر. أغلقه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The account that this sale was issued with has been removed. Add it again to follow the sale.</source>
        <translation>أُزيل الحساب الذي أُصدرت به عملية البيع هذه. أضفه من جديد لمتابعتها.</translation>
    </message>
    <message>
        <source>The training account “%1” cannot be changed.</source>
        <translation>لا يمكن تغيير حساب التدريب «%1».</translation>
    </message>
    <message>
        <source>The training account “%1” is part of the program and cannot be removed.</source>
        <translation>حساب التدريب «%1» جزء من البرنامج ولا يمكن إزالته.</translation>
    </message>
</context>
<context>
    <name>AccountChanges</name>
    <message>
        <source>The gateway or its web address has changed. Type the key for it, so that the stored one goes to no other server.</source>
        <extracomment>The gateway of an account that is being edited.</extracomment>
        <translation>تغيّرت البوابة أو عنوانها على الويب. اكتب المفتاح الخاص بها، كي لا يذهب المفتاح المخزّن إلى خادم آخر.</translation>
    </message>
    <message>
        <source>Type the key again when the keychain is open.</source>
        <translation>اكتب المفتاح من جديد عندما تكون سلسلة المفاتيح مفتوحة.</translation>
    </message>
    <message>
        <source>The key could not be stored, and the account could not be taken back.</source>
        <extracomment>Of an account that was to be added. Why stands in the next sentence.</extracomment>
        <translation>تعذّر تخزين المفتاح، وتعذّر التراجع عن إضافة الحساب.</translation>
    </message>
    <message>
        <source>A key may be left there, as the entry “%1”, %2; delete it if nobody shall find it.</source>
        <extracomment>In the keychain, after an error. %1 and %2 are how the keychain’s programs show the entry: “Counterfoil”, shop/api-key.</extracomment>
        <translation>قد يبقى مفتاح هناك في المدخل «%1»، %2؛ احذفه إن كان يجب ألا يجده أحد.</translation>
    </message>
    <message>
        <source>The account was not added.</source>
        <extracomment>Why stands in the next sentence.</extracomment>
        <translation>لم يُضف الحساب.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>Of an account that was edited. Why stands in the next sentence.</extracomment>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The account is as it was, but its key may be the new one.</source>
        <extracomment>Why stands in the next sentence.</extracomment>
        <translation>الحساب كما كان، لكن مفتاحه قد يكون المفتاح الجديد.</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <extracomment>%1 is the name of an account. What went wrong all the same stands in the next sentence.</extracomment>
        <translation>تم تغيير «%1».</translation>
    </message>
    <message>
        <source>The account is as it was, but its key is removed: type that again.</source>
        <extracomment>“That” is the key. Why stands in the next sentence.</extracomment>
        <translation>الحساب كما كان، لكن مفتاحه أُزيل: اكتبه من جديد.</translation>
    </message>
    <message>
        <source>The account is as it was, but its key may be the new one: type the old one again.</source>
        <extracomment>“The old one” is the key that the account had. Why stands in the next sentence.</extracomment>
        <translation>الحساب كما كان، لكن مفتاحه قد يكون المفتاح الجديد: اكتب المفتاح القديم من جديد.</translation>
    </message>
    <message>
        <source>A key of “%1” may stay in the keychain, as the entry “%2”, %3; delete it there if nobody shall find it.</source>
        <extracomment>%1 is the name of an account. %2 and %3 are how the keychain’s programs show the entry: “Counterfoil”, shop/api-key.</extracomment>
        <translation>قد يبقى مفتاح للحساب «%1» في سلسلة المفاتيح، في المدخل «%2»، %3؛ احذفه هناك إن كان يجب ألا يجده أحد.</translation>
    </message>
    <message>
        <source>“%1” was not removed, because its key is not known to be gone.</source>
        <extracomment>%1 is the name of an account. Why stands in the next sentence.</extracomment>
        <translation>لم يُزَل «%1»، لأنه لا يُعرف هل زال مفتاحه.</translation>
    </message>
    <message>
        <source>The key of “%1” is removed, but the account is not.</source>
        <extracomment>%1 is the name of an account. Why stands in the next sentence.</extracomment>
        <translation>أُزيل مفتاح «%1»، أما الحساب فلم يُزَل.</translation>
    </message>
    <message>
        <source>“%1” is removed, but not what it filled forms with.</source>
        <extracomment>%1 is the name of an account; it may have values that new sales are filled with. Why stands in the next sentence.</extracomment>
        <translation>أُزيل «%1»، أما القيم التي كان يملأ بها النماذج فلم تُزَل.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The name of an account, in quotation marks.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>It looks like the same merchant’s account as %1. Use one of them only: both see the same sales at the gateway.</source>
        <extracomment>%1: the names of one or more other accounts, in quotation marks: “Shop”, “Till”.</extracomment>
        <translation>يبدو أنه حساب التاجر نفسه مثل %1. استخدم واحدًا منها فقط: فهي ترى عمليات البيع نفسها لدى البوابة.</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>“--path %1” is not CALL=/PATH/, such as history=/api/client-invoice-history/get/.</source>
        <translation>«--path %1» ليست بالصيغة CALL=/PATH/، مثل history=/api/client-invoice-history/get/.</translation>
    </message>
    <message>
        <source>“--path %1”: there is no call “%2”. This gateway’s are: %3.</source>
        <extracomment>Calls are the gateway’s: “create”, “history”. %3: their names.</extracomment>
        <translation>«--path %1»: لا يوجد طلب باسم «%2». طلبات هذه البوابة هي: %3.</translation>
    </message>
    <message>
        <source>The path of %1 is given twice. Give it once.</source>
        <extracomment>%1: the name of one of the gateway’s calls: “create”, “history”.</extracomment>
        <translation>مسار %1 مذكور مرتين. اذكره مرة واحدة.</translation>
    </message>
    <message>
        <source>There is no gateway “%1”. Known gateways: %2.</source>
        <translation>لا توجد بوابة باسم «%1». البوابات المعروفة: %2.</translation>
    </message>
    <message>
        <source>%1 needs --client-id.</source>
        <extracomment>%1: a gateway’s name.</extracomment>
        <translation>تحتاج %1 إلى --client-id.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>What was found out about an account: “✓ Keychain: A key is stored.” %1: a mark; %2: what was looked at; %3: what there is to say of it, whole sentences.</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Give the key with --key-stdin: “counterfoilctl account add %1 --gateway %2 --key-stdin &lt; keyfile”, or type it when asked.</source>
        <extracomment>“keyfile” stands for the name of a file, and may be translated.</extracomment>
        <translation>قدّم المفتاح باستخدام --key-stdin: «counterfoilctl account add %1 --gateway %2 --key-stdin &lt; keyfile»، أو اكتبه عندما يُطلب منك.</translation>
    </message>
    <message>
        <source>direct sales on</source>
        <extracomment>In a table: direct sales (with card data typed here) are switched on for the account. Short.</extracomment>
        <translation>البيع المباشر مفعّل</translation>
    </message>
    <message>
        <source>direct sales off</source>
        <extracomment>In a table: direct sales (with card data typed here) are switched off for the account. Short.</extracomment>
        <translation>البيع المباشر معطّل</translation>
    </message>
    <message>
        <source>%1 (it is not shown while you type):</source>
        <extracomment>Asks for a key. %1: what the gateway calls it, such as “API key”.</extracomment>
        <translation>%1 (لا يظهر أثناء الكتابة):</translation>
    </message>
    <message>
        <source>Account “%1” added. Its key lies in the keychain; “counterfoilctl account check %1” tries it.</source>
        <translation>أُضيف الحساب «%1». مفتاحه في سلسلة المفاتيح؛ ويجرّبه «counterfoilctl account check %1».</translation>
    </message>
    <message>
        <source>(training: no money moves)</source>
        <extracomment>In a table, behind the account “sandbox”.</extracomment>
        <translation>(تدريب: لا تتحرك أي أموال)</translation>
    </message>
    <message>
        <source>To remove the account all the same and leave its key in the keychain: counterfoilctl account remove &quot;%1&quot; --keep-key</source>
        <translation>لإزالة الحساب رغم ذلك وترك مفتاحه في سلسلة المفاتيح: counterfoilctl account remove &quot;%1&quot; --keep-key</translation>
    </message>
    <message>
        <source>Account “%1” is removed. Its invoices stay in the ledger.</source>
        <translation>أُزيل الحساب «%1». تبقى فواتيره في دفتر الحسابات.</translation>
    </message>
    <message>
        <source>Account “%1” is removed, and the keychain holds no key of it. Its invoices stay in the ledger.</source>
        <translation>أُزيل الحساب «%1»، وليس له مفتاح في سلسلة المفاتيح. تبقى فواتيره في دفتر الحسابات.</translation>
    </message>
    <message>
        <source>Direct sales are off for “%1”.</source>
        <extracomment>%1: an account.</extracomment>
        <translation>البيع المباشر معطّل للحساب «%1».</translation>
    </message>
    <message>
        <source>Direct sales are on for “%1”. Card data typed here puts this computer and its users under the card industry’s rules (PCI DSS).</source>
        <extracomment>%1: an account.</extracomment>
        <translation>البيع المباشر مفعّل للحساب «%1». كتابة بيانات البطاقات هنا تُخضع هذا الحاسوب ومستخدميه لقواعد قطاع البطاقات (PCI DSS).</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Remove “%1” and its key? Its invoices stay.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>هل تريد إزالة «%1» ومفتاحه؟ ستبقى فواتيره.</translation>
    </message>
    <message>
        <source>Removing. Your keychain may ask for its password.</source>
        <extracomment>An account is being removed.</extracomment>
        <translation>جارٍ الإزالة. قد تطلب سلسلة المفاتيح كلمة مرورها.</translation>
    </message>
    <message>
        <source>Or remove the account alone: then its key stays in the keychain.</source>
        <extracomment>Stands behind what is wrong with the keychain and what to do about it.</extracomment>
        <translation>أو أزل الحساب وحده: عندها يبقى مفتاحه في سلسلة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>%1 at another address</source>
        <extracomment>A choice: the gateway of that name, but another server than the usual ones. %1 is its name.</extracomment>
        <translation>%1 بعنوان آخر</translation>
    </message>
    <message>
        <source>Give the account a name, such as Shop.</source>
        <translation>أعطِ الحساب اسمًا، مثل: المتجر.</translation>
    </message>
    <message>
        <source>This is needed, such as https://pay.example.</source>
        <extracomment>Of the web address of the gateway.</extracomment>
        <translation>هذا مطلوب، مثل https://pay.example.</translation>
    </message>
    <message>
        <source>%1 needs it.</source>
        <extracomment>The client ID is missing. %1 is the name of a gateway.</extracomment>
        <translation>تحتاج %1 إليه.</translation>
    </message>
    <message>
        <source>The %1 is needed; the gateway’s profile page shows it.</source>
        <extracomment>%1 is what the gateway calls its key: “API key”, “Secret (salt)”.</extracomment>
        <translation>%1 مطلوب؛ تجده في صفحة الملف الشخصي لدى البوابة.</translation>
    </message>
    <message>
        <source>The gateway or its web address has changed. Type the key for it, so that the stored one goes to no other server.</source>
        <translation>تغيّرت البوابة أو عنوانها على الويب. اكتب المفتاح الخاص بها، كي لا يذهب المفتاح المخزّن إلى خادم آخر.</translation>
    </message>
    <message>
        <source>Saving. Your keychain may ask for its password. “Cancel” leaves this form; the saving goes on.</source>
        <extracomment>“Cancel” is a button of the form.</extracomment>
        <translation>جارٍ الحفظ. قد تطلب سلسلة المفاتيح كلمة مرورها. «إلغاء» يغلق هذا النموذج؛ ويستمر الحفظ.</translation>
    </message>
</context>
<context>
    <name>AccountGateways</name>
    <message>
        <source>The account “%1” now belongs to another gateway than this sale.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>أصبح الحساب «%1» الآن تابعًا لبوابة غير بوابة عملية البيع هذه.</translation>
    </message>
    <message>
        <source>This version of the program does not know the gateway “%1”. Install the version that added the account.</source>
        <extracomment>%1 is a gateway’s identifier, such as nonstopay.</extracomment>
        <translation>هذا الإصدار من البرنامج لا يعرف البوابة «%1». ثبّت الإصدار الذي أضاف الحساب.</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>The names of several gateways: the last one, and those before it, which are a list.</extracomment>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>“%1” is still being saved: your keychain has not answered yet. Until then no account is added, changed or removed.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>ما زال حفظ «%1» جاريًا: لم تُجب سلسلة المفاتيح بعد. إلى ذلك الحين لا يُضاف أي حساب ولا يُغيَّر ولا يُزال.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>The name of an account, and why it could not be saved.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>تم حفظ «%1».</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>;</source>
        <comment>between two reasons, each a clause; a blank follows</comment>
        <translation>؛</translation>
    </message>
    <message>
        <source>It is being issued at this moment. Ask again in a minute.</source>
        <extracomment>A sale.</extracomment>
        <translation>يجري إصدارها في هذه اللحظة. اسأل مرة أخرى بعد دقيقة.</translation>
    </message>
    <message>
        <source>The gateway has this sale (number %1), but its pay link was lost with the answer. Look for that number on the gateway’s own pages: the link is there, or the sale can be cancelled there. Sell it again only once it can no longer be paid.</source>
        <extracomment>%1 is the gateway’s number of the sale. “Pay link”: what the customer opens to pay.</extracomment>
        <translation>عملية البيع هذه موجودة لدى البوابة (رقم %1)، لكن رابط الدفع ضاع مع الجواب. ابحث عن هذا الرقم في صفحات البوابة نفسها: الرابط هناك، أو يمكن إلغاء عملية البيع هناك. لا تبع مجددًا إلا بعد أن يصبح دفعها غير ممكن.</translation>
    </message>
    <message>
        <source>This sale was not found at the gateway yet, and a server may still hold the call and carry it out later. Whether it arrived will be known at %1 at the earliest. Do not sell it again before that is said.</source>
        <extracomment>%1 is a time of day, 14:32. The “call” is the program’s request to issue the sale.</extracomment>
        <translation>لم يُعثر بعد على عملية البيع هذه لدى البوابة، وقد يكون خادم ما محتفظًا بالطلب لينفّذه لاحقًا. لن يُعرف هل وصلت قبل الساعة %1. لا تبع مجددًا قبل أن يظهر ذلك.</translation>
    </message>
    <message>
        <source>Nobody can say yet whether the gateway has this sale: %1.</source>
        <extracomment>%1: one or more clauses, such as “its list shows 3 of 9 sales”, with “;” between them. “Its” and “it” in them are the gateway’s.</extracomment>
        <translation>لا يمكن لأحد أن يعرف بعد هل هذه العملية موجودة لدى البوابة: %1.</translation>
    </message>
    <message>
        <source>Do not sell it a second time. Look for it on the gateway’s own pages; where it is there, confirm which one it is.</source>
        <extracomment>After “Nobody can say yet whether the gateway has this sale”. “Which one”: of the gateway’s sales, this sale.</extracomment>
        <translation>لا تبعها مرة ثانية. ابحث عنها في صفحات البوابة نفسها؛ وإن وجدتها هناك فأكّد أيّ عملية هي.</translation>
    </message>
    <message>
        <source>It is asked about again whenever somebody checks it.</source>
        <extracomment>The gateway is asked about a sale.</extracomment>
        <translation>يُعاد السؤال عنها كلما تحقق منها أحد.</translation>
    </message>
    <message>
        <source>It is asked about again at %1, while the window is open, and whenever somebody checks it.</source>
        <extracomment>The gateway is asked about a sale. %1 is a time of day, 14:32. The “window” is the program’s.</extracomment>
        <translation>يُعاد السؤال عنها في الساعة %1 ما دامت النافذة مفتوحة، وكلما تحقق منها أحد.</translation>
    </message>
    <message>
        <source>The sale never arrived at the gateway: nobody can pay it, and it may be sold again. (%1)</source>
        <extracomment>%1: a sentence about how far was looked, such as “The gateway’s history lists no sale of those days.”</extracomment>
        <translation>لم تصل عملية البيع إلى البوابة قط: لا يمكن لأحد دفعها، ويمكن بيعها مجددًا. (%1)</translation>
    </message>
    <message>
        <source>The gateway lists no sale that could be this one. That does not prove that it is not there.</source>
        <translation>لا تذكر البوابة عملية بيع يمكن أن تكون هذه. وهذا لا يثبت أنها غير موجودة لديها.</translation>
    </message>
    <message numerus="yes">
        <source>These %n look most like this sale; the gateway may list more that it could be.</source>
        <extracomment>Above a list of %n sales of the gateway’s, from which a person chooses; %n is 20.</extracomment>
        <translation>
            <numerusform>لا توجد عمليات تشبه عملية البيع هذه؛ وقد تذكر البوابة عمليات أخرى ممكنة.</numerusform>
            <numerusform>هذه أكثر ما يشبه عملية البيع المقصودة؛ وقد تذكر البوابة عمليات أخرى ممكنة.</numerusform>
            <numerusform>هاتان أكثر ما يشبه عملية البيع المقصودة؛ وقد تذكر البوابة عمليات أخرى ممكنة.</numerusform>
            <numerusform>هذه العمليات الـ%n أكثر ما يشبه عملية البيع المقصودة؛ وقد تذكر البوابة عمليات أخرى ممكنة.</numerusform>
            <numerusform>هذه العمليات الـ%n أكثر ما يشبه عملية البيع المقصودة؛ وقد تذكر البوابة عمليات أخرى ممكنة.</numerusform>
            <numerusform>هذه العمليات الـ%n أكثر ما يشبه عملية البيع المقصودة؛ وقد تذكر البوابة عمليات أخرى ممكنة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AmountWords</name>
    <message>
        <source>%1 %2</source>
        <comment>amount in words</comment>
        <extracomment>An amount in words. %1: a number in words (&quot;fifteen&quot;), %2: the currency (&quot;US dollars&quot;).</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 and %2 %3</source>
        <extracomment>An amount in words. %1: a number in words (&quot;fifteen&quot;), %2: the rest as a fraction (&quot;04/100&quot;), %3: the currency (&quot;US dollars&quot;).</extracomment>
        <translation>%1 و%2 %3</translation>
    </message>
    <message>
        <source>%1 point %2 %3</source>
        <extracomment>An amount of a coin in words. %1: &quot;zero&quot;, %2: the digits behind the decimal mark, one by one (&quot;zero zero two&quot;), %3: the coin (&quot;BTC&quot;).</extracomment>
        <translation>%1 فاصلة %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>amount read aloud</comment>
        <extracomment>An amount that is read aloud by a speech engine: “12 euros 50”. %1: whole units (“12”), %2: the currency (“euros”), %3: the smaller units as digits (“50”, “04”).</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>The gateway states %1 as paid, and %2 was asked for.</source>
        <extracomment>%1: the amount that the customer has paid. %2: the amount of the sale.</extracomment>
        <translation>تذكر البوابة أن المدفوع %1، وكان المطلوب %2.</translation>
    </message>
    <message>
        <source>The gateway credits %1 and tells no fee: that is far from the %2 that was asked for.</source>
        <extracomment>%1: the amount that the shop gets, &quot;4 USDC&quot;. %2: the amount of the sale, &quot;15.04 USD&quot;.</extracomment>
        <translation>تقيّد البوابة %1 ولا تذكر رسومًا: وهذا بعيد عن المبلغ المطلوب %2.</translation>
    </message>
    <message>
        <source>The gateway credits %1 and keeps a fee of %2: that does not come to the %3 that was asked for.</source>
        <extracomment>%1: the amount that the shop gets, &quot;4 USDC&quot;. %2: a fee, &quot;0.10&quot;. %3: the amount of the sale.</extracomment>
        <translation>تقيّد البوابة %1 وتقتطع رسومًا قدرها %2: ومجموعهما لا يساوي المبلغ المطلوب %3.</translation>
    </message>
    <message>
        <source>The gateway states an amount in a currency that it does not name, or that this program does not know. %1 was asked for; compare it with the gateway’s own pages.</source>
        <extracomment>%1: the amount of the sale. &quot;It&quot;: the amount that the gateway states.</extracomment>
        <translation>تذكر البوابة مبلغًا بعملة لا تسمّيها، أو لا يعرفها هذا البرنامج. كان المطلوب %1؛ قارن ذلك بصفحات البوابة نفسها.</translation>
    </message>
    <message>
        <source>An amount that the gateway states cannot be read. %1 was asked for; compare it with the gateway’s own pages.</source>
        <extracomment>%1: the amount of the sale. &quot;It&quot;: the amount of the sale.</extracomment>
        <translation>تتعذّر قراءة مبلغ تذكره البوابة. كان المطلوب %1؛ قارنه بصفحات البوابة نفسها.</translation>
    </message>
    <message>
        <source>The gateway says that another amount was paid than the %1 that was asked for.</source>
        <translation>تقول البوابة إنه دُفع مبلغ غير المبلغ المطلوب %1.</translation>
    </message>
    <message>
        <source>It credits %1.</source>
        <extracomment>&quot;It&quot;: the gateway. %1: the amount that the shop gets, &quot;4 USDC&quot;.</extracomment>
        <translation>وهي تقيّد %1.</translation>
    </message>
    <message>
        <source>The amount that the gateway states cannot be read.</source>
        <translation>تتعذّر قراءة المبلغ الذي تذكره البوابة.</translation>
    </message>
    <message>
        <source>The currency that the gateway states cannot be read.</source>
        <translation>تتعذّر قراءة العملة التي تذكرها البوابة.</translation>
    </message>
    <message>
        <source>What the gateway says about where this sale stands cannot be read.</source>
        <translation>تتعذّر قراءة ما تقوله البوابة عن حالة عملية البيع هذه.</translation>
    </message>
    <message>
        <source>Whether the gateway took another amount than was asked for cannot be read.</source>
        <translation>تتعذّر قراءة ما يبيّن هل أخذت البوابة مبلغًا غير المطلوب.</translation>
    </message>
    <message>
        <source>The time at which the gateway says that it issued this sale cannot be read.</source>
        <translation>تتعذّر قراءة الوقت الذي تقول البوابة إنها أصدرت فيه عملية البيع هذه.</translation>
    </message>
    <message>
        <source>Something that the gateway states about this sale cannot be read.</source>
        <translation>تتعذّر قراءة شيء تذكره البوابة عن عملية البيع هذه.</translation>
    </message>
    <message>
        <source>This sale was paid, and to the gateway it stands at “%1” now.</source>
        <extracomment>%1: where a sale stands, “Waiting for the customer” (context State).</extracomment>
        <translation>كانت عملية البيع هذه مدفوعة، وحالتها لدى البوابة الآن «%1».</translation>
    </message>
    <message>
        <source>The gateway says “%1” about this sale, which this program does not know, so nobody can tell where it stands.</source>
        <extracomment>%1: a word that the gateway says, &quot;on-vacation&quot;.</extracomment>
        <translation>تقول البوابة «%1» عن عملية البيع هذه، وهذا البرنامج لا يعرف هذه الكلمة، فلا يمكن لأحد أن يعرف حالتها.</translation>
    </message>
    <message>
        <source>This sale was paid, and the gateway says “%1” about it now.</source>
        <extracomment>%1: a word that the gateway says, &quot;refund-pending&quot;.</extracomment>
        <translation>كانت عملية البيع هذه مدفوعة، وتقول البوابة عنها الآن «%1».</translation>
    </message>
    <message>
        <source>Nobody can tell yet whether the gateway has this sale.</source>
        <translation>لا يمكن لأحد أن يعرف بعد هل عملية البيع هذه موجودة لدى البوابة.</translation>
    </message>
    <message>
        <source>The gateway holds the money back.</source>
        <translation>تحتجز البوابة المال.</translation>
    </message>
    <message>
        <source>The money went back to the customer.</source>
        <translation>عاد المال إلى العميل.</translation>
    </message>
    <message>
        <source>This sale was paid, and the gateway takes that back: “%1”.</source>
        <extracomment>%1: where a sale stands, “Payment failed” (context State), or the gateway&apos;s word for it.</extracomment>
        <translation>كانت عملية البيع هذه مدفوعة، والبوابة تتراجع عن ذلك: «%1».</translation>
    </message>
    <message>
        <source>The gateway had taken the payment back and says now that it is paid again.</source>
        <translation>كانت البوابة قد تراجعت عن الدفع، وتقول الآن إنها مدفوعة مرة أخرى.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, and what should confirm it does not.</source>
        <translation>تقول البوابة إن عملية البيع هذه مدفوعة، وما ينبغي أن يؤكد ذلك لا يؤكده.</translation>
    </message>
    <message>
        <source>The gateway lists a paid sale, number %1, that looks like this one, and does not tell whose it is.</source>
        <extracomment>%1: the number of a sale at the gateway.</extracomment>
        <translation>تذكر البوابة عملية بيع مدفوعة رقمها %1 تشبه هذه، ولا تبيّن إلى أي عملية بيع في الدفاتر تعود.</translation>
    </message>
    <message>
        <source>The gateway’s list states another amount for this sale than the %1 that was asked for.</source>
        <extracomment>%1: the amount of the sale.</extracomment>
        <translation>تذكر قائمة البوابة لعملية البيع هذه مبلغًا غير المبلغ المطلوب %1.</translation>
    </message>
    <message>
        <source>The gateway’s answer held more than it should, so something may be wrong at the gateway.</source>
        <translation>احتوى جواب البوابة على أكثر مما ينبغي، فقد يكون هناك خلل لدى البوابة.</translation>
    </message>
    <message>
        <source>Look at the gateway’s own pages.</source>
        <translation>انظر في صفحات البوابة نفسها.</translation>
    </message>
    <message>
        <source>Compare it with the gateway’s own pages.</source>
        <extracomment>&quot;It&quot;: this sale.</extracomment>
        <translation>قارنها بصفحات البوابة نفسها.</translation>
    </message>
    <message>
        <source>Compare it with the gateway’s own pages before you hand anything over.</source>
        <extracomment>&quot;It&quot;: this sale. What may be handed over are goods.</extracomment>
        <translation>قارنها بصفحات البوابة نفسها قبل أن تسلّم أي شيء.</translation>
    </message>
    <message>
        <source>Compare the two and say whether it is this one.</source>
        <extracomment>&quot;The two&quot;: this sale and one that the gateway lists.</extracomment>
        <translation>قارن الاثنتين وبيّن هل هي هذه.</translation>
    </message>
    <message>
        <source>Compare this sale with the gateway’s own pages.</source>
        <translation>قارن عملية البيع هذه بصفحات البوابة نفسها.</translation>
    </message>
</context>
<context>
    <name>Attentions</name>
    <message>
        <source>The gateway has this sale. “Check now” fetches its link; it is not issued again.</source>
        <extracomment>“Check now” is a button: it is called as it is called there.</extracomment>
        <translation>عملية البيع هذه موجودة لدى البوابة. «التحقق الآن» يجلب رابطها؛ ولا يعيد إصدارها.</translation>
    </message>
    <message>
        <source>See the gateway’s own pages for what became of the money, then choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>انظر في صفحات البوابة نفسها ماذا حدث للمال، ثم اختر «تم».</translation>
    </message>
    <message>
        <source>Compare this sale with the gateway’s own pages, then choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>قارن عملية البيع هذه بصفحات البوابة نفسها، ثم اختر «تم».</translation>
    </message>
    <message>
        <source>Choose “It may be this one…” to see both side by side. If it is another sale, choose “Done”.</source>
        <extracomment>“It may be this one…” and “Done” are buttons: they are called as they are called there.</extracomment>
        <translation>اختر «قد تكون هذه…» لرؤية الاثنتين جنبًا إلى جنب. وإن كانت عملية بيع أخرى فاختر «تم».</translation>
    </message>
    <message>
        <source>Compare it with what you sold: settle the difference with the customer, or let it be, and choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>قارن ذلك بما بعته: سوِّ الفرق مع العميل أو اتركه، ثم اختر «تم».</translation>
    </message>
    <message>
        <source>Ask the gateway for the reason, then choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>اسأل البوابة عن السبب، ثم اختر «تم».</translation>
    </message>
    <message>
        <source>See the gateway’s own pages for the reason, then choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>انظر السبب في صفحات البوابة نفسها، ثم اختر «تم».</translation>
    </message>
    <message>
        <source>Choose “Check now” before you sell again: otherwise the customer may pay twice. If it stays so, look for the sale in the gateway’s own pages.</source>
        <extracomment>“Check now” is a button: it is called as it is called there.</extracomment>
        <translation>اختر «التحقق الآن» قبل أن تبيع مجددًا: وإلا فقد يدفع العميل مرتين. وإن بقيت الحال كذلك فابحث عن عملية البيع في صفحات البوابة نفسها.</translation>
    </message>
    <message>
        <source>The gateway said so %1.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>قالت البوابة ذلك %1.</translation>
    </message>
    <message>
        <source>This program noted it %1.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>سجّل هذا البرنامج ذلك %1.</translation>
    </message>
    <message>
        <source>Compare this sale with the gateway’s own pages before you hand anything over, then choose “Done”.</source>
        <extracomment>What may be handed over are goods. “Done” is a button: it is called as it is called there.</extracomment>
        <translation>قارن عملية البيع هذه بصفحات البوابة نفسها قبل أن تسلّم أي شيء، ثم اختر «تم».</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <extracomment>Sales in the books. In a table, and in brackets behind a file. Short.</extracomment>
        <translation>
            <numerusform>لا عمليات بيع</numerusform>
            <numerusform>عملية بيع واحدة</numerusform>
            <numerusform>عمليتا بيع</numerusform>
            <numerusform>%n عمليات بيع</numerusform>
            <numerusform>%n عملية بيع</numerusform>
            <numerusform>%n عملية بيع</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>In the place of a number of sales: the backup is damaged.</extracomment>
        <translation>تتعذّر قراءتها</translation>
    </message>
    <message>
        <source>(the books before a backup was restored)</source>
        <extracomment>Stands behind a backup in a list: it was made of the books of then, before an older backup took their place.</extracomment>
        <translation>(الدفاتر قبل استعادة نسخة احتياطية)</translation>
    </message>
    <message>
        <source>The books are copied to %1 (%2).</source>
        <extracomment>%1: a file; %2: “12 sales”.</extracomment>
        <translation>نُسخت الدفاتر إلى %1 (%2).</translation>
    </message>
    <message>
        <source>There are no backups yet. “counterfoilctl backup” makes one; the window does each day.</source>
        <extracomment>The window: Counterfoil’s desktop program, which makes a backup each day.</extracomment>
        <translation>لا توجد نسخ احتياطية بعد. «counterfoilctl backup» ينشئ واحدة؛ والنافذة تنشئ واحدة كل يوم.</translation>
    </message>
    <message>
        <source>“counterfoilctl import ACCOUNT” does that; “counterfoilctl backup --list” shows what was kept.</source>
        <extracomment>Comes behind the advice to fetch sales that the backup lacks from the gateway. ACCOUNT stands for the name of an account. The books that the backup took the place of were kept.</extracomment>
        <translation>«counterfoilctl import ACCOUNT» يقوم بذلك؛ و«counterfoilctl backup --list» يعرض ما حُفظ.</translation>
    </message>
    <message>
        <source>New, empty books are begun at %1. Backups of earlier ones stay where they are; “counterfoilctl import ACCOUNT” fetches past sales from the gateway.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>بدأت دفاتر جديدة فارغة في %1. تبقى النسخ الاحتياطية للدفاتر السابقة في مكانها؛ و«counterfoilctl import ACCOUNT» يجلب المبيعات السابقة من البوابة.</translation>
    </message>
    <message>
        <source>The saved items and customers are back as they are in %1.</source>
        <translation>عادت الأصناف والعملاء المحفوظون إلى ما هي عليه في %1.</translation>
    </message>
    <message>
        <source>Those that were in their place are kept as %1.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>أما التي كانت مكانها فمحفوظة باسم %1.</translation>
    </message>
</context>
<context>
    <name>BackupFiles</name>
    <message>
        <source>The folder %1 cannot be written, so no copy of the books is there. Check its permissions and the disk.</source>
        <extracomment>%1: the path of a folder.</extracomment>
        <translation>تتعذّر الكتابة في المجلد %1، فلا توجد فيه نسخة من الدفاتر. تحقق من أذوناته ومن القرص.</translation>
    </message>
    <message>
        <source>It is not whole.</source>
        <extracomment>&quot;It&quot; is a copy of the books.</extracomment>
        <translation>إنها غير كاملة.</translation>
    </message>
    <message>
        <source>The books at %1 are damaged, so no copy of them was kept. Restore one of the backups.</source>
        <extracomment>%1: the path of the file of the books.</extracomment>
        <translation>الدفاتر في %1 تالفة، فلم تُحفظ نسخة منها. استعد إحدى النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Another program is making a copy of the books just now.</source>
        <translation>برنامج آخر ينشئ نسخة من الدفاتر الآن.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: it cannot be read. Nothing was changed; choose another one.</source>
        <extracomment>%1: the name of the backup&apos;s file; so in all of these.</extracomment>
        <translation>لا يمكن استخدام النسخة الاحتياطية %1: تتعذّر قراءتها. لم يتغيّر شيء؛ اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: it is no database. Nothing was changed; choose another one.</source>
        <translation>لا يمكن استخدام النسخة الاحتياطية %1: ليست قاعدة بيانات. لم يتغيّر شيء؛ اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: it holds no books of this program. Nothing was changed; choose another one.</source>
        <translation>لا يمكن استخدام النسخة الاحتياطية %1: ليس فيها دفاتر لهذا البرنامج. لم يتغيّر شيء؛ اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: a newer version of this program made it. Nothing was changed; choose another one.</source>
        <translation>لا يمكن استخدام النسخة الاحتياطية %1: أنشأها إصدار أحدث من هذا البرنامج. لم يتغيّر شيء؛ اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: it is damaged. Nothing was changed; choose another one.</source>
        <translation>لا يمكن استخدام النسخة الاحتياطية %1: إنها تالفة. لم يتغيّر شيء؛ اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>The books are copied, but the saved items and customers in %1 could not be. Look at the disk and that file; exporting them as CSV makes another copy.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>نُسخت الدفاتر، لكن تعذّر نسخ الأصناف والعملاء المحفوظين في %1. تحقق من القرص ومن ذلك الملف؛ وتصديرها بصيغة CSV ينشئ نسخة أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be used: it does not hold saved items and customers of this program, or is damaged. Nothing was changed; choose another one.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>لا يمكن استخدام %1: ليس فيه أصناف وعملاء محفوظون لهذا البرنامج، أو هو تالف. لم يتغيّر شيء؛ اختر ملفًا آخر.</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>cannot be read</source>
        <extracomment>Of a backup, in the place of how many sales it holds: the file is damaged.</extracomment>
        <translation>تتعذّر قراءتها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>لا عمليات بيع</numerusform>
            <numerusform>عملية بيع واحدة</numerusform>
            <numerusform>عمليتا بيع</numerusform>
            <numerusform>%Ln عمليات بيع</numerusform>
            <numerusform>%Ln عملية بيع</numerusform>
            <numerusform>%Ln عملية بيع</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the books back as they were on %1? The books as they are now are kept aside in the same folder, so this can be taken back. Sales since then are missing from the restored books until you fetch them from the gateways: “Import past sales…” on the page “Accounts”, once for each account.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>هل تريد إعادة الدفاتر إلى ما كانت عليه في %1؟ تُحفظ الدفاتر بحالتها الآن جانبًا في المجلد نفسه، فيمكن التراجع عن ذلك. ستغيب عن الدفاتر المستعادة عمليات البيع اللاحقة لذلك التاريخ إلى أن تجلبها من البوابات: «استيراد المبيعات السابقة…» في صفحة «الحسابات»، مرة لكل حساب.</translation>
    </message>
    <message>
        <source>kept aside when a backup was restored</source>
        <extracomment>Of the books as they were before, the last part of a line about them.</extracomment>
        <translation>حُفظت جانبًا عند استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups of the books</source>
        <translation>النسخ الاحتياطية للدفاتر</translation>
    </message>
    <message>
        <source>The last one was made %1.</source>
        <extracomment>%1 is how long ago that was: “3 hours ago”, “just now”, “on 3 Nov”: no full stop behind it where the language abbreviates months with one.</extracomment>
        <translation>أُنشئت الأخيرة %1.</translation>
    </message>
    <message>
        <source>Backed up: %1.</source>
        <extracomment>%1 is the backup: “15 March 2026, 09:30 · 1,204 sales · 3.4 MB”.</extracomment>
        <translation>تم النسخ الاحتياطي: %1.</translation>
    </message>
    <message>
        <source>Putting the books back. With many sales this takes a moment.</source>
        <translation>جارٍ إعادة الدفاتر. قد يستغرق ذلك لحظة مع كثرة المبيعات.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>There is no backup “%1”.</source>
        <extracomment>%1: the name of a file that somebody typed.</extracomment>
        <translation>لا توجد نسخة احتياطية باسم «%1».</translation>
    </message>
    <message>
        <source>The program was ended.</source>
        <translation>أُنهي البرنامج.</translation>
    </message>
    <message>
        <source>The books are back as they were on %1. What was sold since then is missing in them: import it from the gateways. The books that were in their place are kept beside the backups.</source>
        <extracomment>%1: a day and a time.</extracomment>
        <translation>عادت الدفاتر إلى ما كانت عليه في %1. ما بيع منذ ذلك الحين غائب عنها: استورده من البوابات. أما الدفاتر التي كانت مكانها فمحفوظة بجانب النسخ الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>Barcode</name>
    <message>
        <source>The last digit of barcode %1 does not fit the others; it would be %2. Compare it with the package.</source>
        <extracomment>%1: a barcode, digits; %2: the digit that would fit.</extracomment>
        <translation>الرقم الأخير في الباركود %1 لا يوافق باقي الأرقام؛ ينبغي أن يكون %2. قارنه بالعبوة.</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>These are too many of “%1” for one sale.</source>
        <extracomment>%1: the name of an item.</extracomment>
        <translation>هذه الكمية من «%1» أكبر مما تتسع له عملية بيع واحدة.</translation>
    </message>
    <message>
        <source>One sale has at most %1 lines. Issue this one, and begin another.</source>
        <translation>في عملية البيع الواحدة %1 من البنود على الأكثر. أصدر هذه وابدأ أخرى.</translation>
    </message>
    <message>
        <source>“%1” has no price in %2, so there is no sum. Type the amount, or give the item a price.</source>
        <extracomment>%1: the name of an item; %2: a currency&apos;s code.</extracomment>
        <translation>ليس للصنف «%1» سعر بعملة %2، فلا مجموع. اكتب المبلغ، أو ضع للصنف سعرًا.</translation>
    </message>
</context>
<context>
    <name>BusKeychainLock</name>
    <message>
        <source>Your keychain has not answered yet. Look for a window that asks for its password.</source>
        <translation>لم تُجب سلسلة المفاتيح بعد. ابحث عن نافذة تطلب كلمة مرورها.</translation>
    </message>
</context>
<context>
    <name>CallOutcome</name>
    <message>
        <source>It may exist all the same: do not issue it again before checking has shown that it never arrived.</source>
        <extracomment>“It” is the sale. Follows a sentence about what went wrong when it was issued.</extracomment>
        <translation>قد تكون موجودة رغم ذلك: لا تصدرها من جديد قبل أن يُظهر التحقق أنها لم تصل قط.</translation>
    </message>
    <message>
        <source>Most likely nothing was issued, but the gateway itself did not say so. Check this sale before you issue it again; it is asked about for 30 days.</source>
        <extracomment>Follows a sentence about what went wrong when a sale was issued.</extracomment>
        <translation>الأرجح أنه لم يصدر شيء، لكن البوابة نفسها لم تقل ذلك. تحقق من عملية البيع هذه قبل أن تصدرها من جديد؛ ويستمر السؤال عنها 30 يومًا.</translation>
    </message>
    <message>
        <source>The gateway is asked too often at the moment (HTTP 429): wait a minute.</source>
        <translation>تُسأل البوابة في هذه اللحظة أكثر مما تسمح به (HTTP 429): انتظر دقيقة.</translation>
    </message>
    <message>
        <source>The gateway is asked too often at the moment. Wait a minute and try again.</source>
        <translation>تُسأل البوابة في هذه اللحظة أكثر مما تسمح به. انتظر دقيقة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no gateway at this account’s web address (HTTP %1). Check the address.</source>
        <extracomment>%1 is the number by which web servers say that.</extracomment>
        <translation>لا توجد بوابة في عنوان الويب لهذا الحساب (HTTP %1). تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The gateway has a fault of its own (HTTP %1).</source>
        <extracomment>%1 is the number by which web servers say that.</extracomment>
        <translation>لدى البوابة خلل من جهتها (HTTP %1).</translation>
    </message>
    <message>
        <source>The gateway’s server turned the call away (HTTP %1).</source>
        <extracomment>%1 is the number by which web servers say that. A call is what this program sent to the gateway.</extracomment>
        <translation>رفض خادم البوابة استقبال الطلب (HTTP %1).</translation>
    </message>
    <message>
        <source>The gateway wants to send the call to another address, which is not followed (HTTP %1). Check the account’s web address.</source>
        <extracomment>%1 is the number by which web servers say that.</extracomment>
        <translation>تريد البوابة إرسال الطلب إلى عنوان آخر، ولا يُتَّبع ذلك (HTTP %1). تحقق من عنوان الويب للحساب.</translation>
    </message>
    <message>
        <source>The gateway’s answer is empty.</source>
        <translation>جواب البوابة فارغ.</translation>
    </message>
    <message>
        <source>The gateway answered with a web page instead of data.</source>
        <translation>أجابت البوابة بصفحة ويب بدلًا من البيانات.</translation>
    </message>
    <message>
        <source>The gateway’s answer could not be read.</source>
        <translation>تعذّرت قراءة جواب البوابة.</translation>
    </message>
    <message>
        <source>Nothing was sent, so nothing was issued.</source>
        <translation>لم يُرسل شيء، فلم يصدر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the gateway’s list name no sale and are left out.</source>
        <translation>
            <numerusform>لا سطر في قائمة البوابة بلا عملية بيع.</numerusform>
            <numerusform>سطر واحد في قائمة البوابة لا يذكر أي عملية بيع، وقد تُرك.</numerusform>
            <numerusform>سطران في قائمة البوابة لا يذكران أي عملية بيع، وقد تُركا.</numerusform>
            <numerusform>%n أسطر في قائمة البوابة لا تذكر أي عملية بيع، وقد تُركت.</numerusform>
            <numerusform>%n سطرًا في قائمة البوابة لا تذكر أي عملية بيع، وقد تُركت.</numerusform>
            <numerusform>%n سطر في قائمة البوابة لا تذكر أي عملية بيع، وقد تُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <extracomment>“It” is the gateway or its server, about which the sentence before this one is; %1 are its words.</extracomment>
        <translation>وجاء في الجواب: «%1».</translation>
    </message>
    <message>
        <source>The server turned the call away, but speaks of a sale that is there.</source>
        <translation>رفض الخادم استقبال الطلب، لكنه يتحدث عن عملية بيع موجودة.</translation>
    </message>
    <message>
        <source>The gateway answered with a link that repeats card data or a key, so it is not shown or kept. The sale may be there all the same: check it, and do not issue it again.</source>
        <translation>أجابت البوابة برابط يكرر بيانات بطاقة أو مفتاحًا، لذا لا يُعرض ولا يُحفظ. وقد تكون عملية البيع موجودة رغم ذلك: تحقق منها، ولا تصدرها من جديد.</translation>
    </message>
</context>
<context>
    <name>CandidateView</name>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Issued (at the gateway by the gateway’s clock)</source>
        <translation>الإصدار (لدى البوابة بحسب ساعتها)</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a sale, by which it is known</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>State</source>
        <comment>where a sale stands: paid, waiting</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>It is none of those that the gateway lists. That does not prove that it is not there.</source>
        <translation>ليست أيًّا مما تذكره البوابة. وهذا لا يثبت أنها غير موجودة لديها.</translation>
    </message>
    <message>
        <source>The gateway lists one sale that it may be. Compare both before you say that it is the same.</source>
        <translation>تذكر البوابة عملية بيع واحدة قد تكون هذه. قارن الاثنتين قبل أن تقول إنهما واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway lists %n sale(s) that it may be; this is number %1.</source>
        <extracomment>“It” is a sale of the shop. %1 is the place of the gateway’s sale that is shown: 1, 2 ...</extracomment>
        <translation>
            <numerusform>لا تذكر البوابة عملية بيع قد تكون هذه؛ هذه رقم %1.</numerusform>
            <numerusform>تذكر البوابة عملية بيع واحدة قد تكون هذه؛ وهذه رقم %1.</numerusform>
            <numerusform>تذكر البوابة عمليتي بيع قد تكون إحداهما هذه؛ وهذه رقم %1.</numerusform>
            <numerusform>تذكر البوابة %n عمليات بيع قد تكون إحداها هذه؛ وهذه رقم %1.</numerusform>
            <numerusform>تذكر البوابة %n عملية بيع قد تكون إحداها هذه؛ وهذه رقم %1.</numerusform>
            <numerusform>تذكر البوابة %n عملية بيع قد تكون إحداها هذه؛ وهذه رقم %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway about it once more…</source>
        <translation>جارٍ سؤال البوابة عنها مرة أخرى…</translation>
    </message>
</context>
<context>
    <name>CardChecks</name>
    <message numerus="yes">
        <source>The number has %n digit(s), which no card number has. Compare it with the card.</source>
        <translation>
            <numerusform>ليس في الرقم أي خانة. قارنه بالبطاقة.</numerusform>
            <numerusform>في الرقم خانة واحدة، ولا يوجد رقم بطاقة بهذا الطول. قارنه بالبطاقة.</numerusform>
            <numerusform>في الرقم خانتان، ولا يوجد رقم بطاقة بهذا الطول. قارنه بالبطاقة.</numerusform>
            <numerusform>في الرقم %n خانات، ولا يوجد رقم بطاقة بهذا الطول. قارنه بالبطاقة.</numerusform>
            <numerusform>في الرقم %n خانة، ولا يوجد رقم بطاقة بهذا الطول. قارنه بالبطاقة.</numerusform>
            <numerusform>في الرقم %n خانة، ولا يوجد رقم بطاقة بهذا الطول. قارنه بالبطاقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The number has %n digit(s), which no %1 number has. Compare it with the card.</source>
        <extracomment>%1: a card network, such as Visa.</extracomment>
        <translation>
            <numerusform>ليس في الرقم أي خانة، ولا يوجد رقم %1 بهذا الطول. قارنه بالبطاقة.</numerusform>
            <numerusform>في الرقم خانة واحدة، ولا يوجد رقم %1 بهذا الطول. قارنه بالبطاقة.</numerusform>
            <numerusform>في الرقم خانتان، ولا يوجد رقم %1 بهذا الطول. قارنه بالبطاقة.</numerusform>
            <numerusform>في الرقم %n خانات، ولا يوجد رقم %1 بهذا الطول. قارنه بالبطاقة.</numerusform>
            <numerusform>في الرقم %n خانة، ولا يوجد رقم %1 بهذا الطول. قارنه بالبطاقة.</numerusform>
            <numerusform>في الرقم %n خانة، ولا يوجد رقم %1 بهذا الطول. قارنه بالبطاقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A card number has digits only; blanks or hyphens between groups are fine.</source>
        <translation>رقم البطاقة أرقام فقط؛ والفراغات أو الشرطات بين المجموعات مقبولة.</translation>
    </message>
    <message>
        <source>The number does not add up: at least one digit is wrong. Compare it with the card.</source>
        <translation>الرقم غير صحيح: فيه خانة خاطئة على الأقل. قارنه بالبطاقة.</translation>
    </message>
    <message>
        <source>Write month and year in full as MM/YYYY, such as 02/2031.</source>
        <extracomment>MM and YYYY: the digits of month and year.</extracomment>
        <translation>اكتب الشهر والسنة كاملين بالصيغة MM/YYYY، مثل 02/2031.</translation>
    </message>
    <message>
        <source>The month is a number from 01 to 12.</source>
        <translation>الشهر رقم من 01 إلى 12.</translation>
    </message>
    <message>
        <source>The card has expired. Ask for another card.</source>
        <translation>انتهت صلاحية البطاقة. اطلب بطاقة أخرى.</translation>
    </message>
    <message>
        <source>The year lies too far ahead for a card. Compare it with the card.</source>
        <translation>السنة أبعد من أن تكون لبطاقة. قارنها بالبطاقة.</translation>
    </message>
    <message>
        <source>The card code has digits only.</source>
        <translation>رمز البطاقة أرقام فقط.</translation>
    </message>
    <message>
        <source>American Express cards have a code of 4 digits, on the front.</source>
        <translation>لبطاقات American Express رمز من 4 أرقام على وجهها.</translation>
    </message>
    <message>
        <source>The card code has 3 digits, on the back of the card.</source>
        <translation>رمز البطاقة 3 أرقام على ظهرها.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 1990-12-31.</source>
        <translation>اكتب التاريخ بترتيب سنة-شهر-يوم، مثل 1990-12-31.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>لا يوجد يوم كهذا في التقويم.</translation>
    </message>
    <message>
        <source>A date of birth lies in the past.</source>
        <translation>تاريخ الميلاد يجب أن يكون في الماضي.</translation>
    </message>
    <message>
        <source>Nobody alive was born then. Check the year.</source>
        <translation>لا أحد على قيد الحياة وُلد آنذاك. تحقق من السنة.</translation>
    </message>
</context>
<context>
    <name>CardCodeEditor</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <extracomment>How many digits the code on a card has; stands in its empty field.</extracomment>
        <translation>
            <numerusform>لا أرقام</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان</numerusform>
            <numerusform>%n أرقام</numerusform>
            <numerusform>%n رقمًا</numerusform>
            <numerusform>%n رقم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardSide</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a sale’s reference; %2: what came of sending it, whole sentences.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The number %1 is another one’s already. Choose another number.</source>
        <extracomment>%1: the shop&apos;s own number of an item or customer.</extracomment>
        <translation>الرقم %1 مستخدم بالفعل لغيره. اختر رقمًا آخر.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. Save it as a new one.</source>
        <translation>حُذف في هذه الأثناء. احفظه من جديد.</translation>
    </message>
    <message>
        <source>Nothing is saved under the number %1.</source>
        <extracomment>%1: what was typed as the number of an item or customer.</extracomment>
        <translation>لا شيء محفوظ بالرقم %1.</translation>
    </message>
    <message>
        <source>%1 does not hold saved items and customers of this program. Move that file away.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>ليس في %1 أصناف وعملاء محفوظون لهذا البرنامج. انقل ذلك الملف إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The saved items and customers in %1 were written by a newer version of this program (%2). Install that version.</source>
        <extracomment>%1: the path of a file; %2: the number of its form.</extracomment>
        <translation>كُتبت الأصناف والعملاء المحفوظون في %1 بإصدار أحدث من هذا البرنامج (%2). ثبّت ذلك الإصدار.</translation>
    </message>
    <message>
        <source>There is one like it already: %1, %2. Change that one, or say that you mean another.</source>
        <extracomment>%1: a number, %2: a name of an item or customer.</extracomment>
        <translation>يوجد مثله بالفعل: %1، %2. غيّر ذاك، أو بيّن أنك تقصد غيره.</translation>
    </message>
    <message>
        <source>The price of the saved item %1 cannot be read. Type it anew.</source>
        <extracomment>%1: the shop&apos;s number of an item.</extracomment>
        <translation>تتعذّر قراءة سعر الصنف المحفوظ %1. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>Something else was asked meanwhile.</source>
        <translation>طُلب شيء آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The file of saved items and customers, %1, is damaged. Move it away and import a CSV file of yours; sales do not need it.</source>
        <extracomment>%1: the path of a file. Sales: what was sold; they are in another file.</extracomment>
        <translation>ملف الأصناف والعملاء المحفوظين، %1، تالف. انقله إلى مكان آخر واستورد ملف CSV لديك؛ المبيعات لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>Check the disk and the file.</source>
        <translation>تحقق من القرص ومن الملف.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>القرص ممتلئ: أخلِ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be opened or written: check its permissions.</source>
        <translation>لا يمكن فتح الملف أو مجلده أو الكتابة فيه: تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>Another program keeps it locked: close that program and try again.</source>
        <translation>برنامج آخر يُبقيه مقفلًا: أغلق ذلك البرنامج ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The saved items and customers in %1 cannot be used.</source>
        <extracomment>What to do follows. %1: the path of a file.</extracomment>
        <translation>لا يمكن استخدام الأصناف والعملاء المحفوظين في %1.</translation>
    </message>
</context>
<context>
    <name>CatalogueCommands</name>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>“--price %1” is no amount and currency. Write it such as --price &quot;3.50 EUR&quot;.</source>
        <extracomment>%1: what was typed.</extracomment>
        <translation>«--price %1» ليس مبلغًا وعملة. اكتبه هكذا: --price &quot;3.50 EUR&quot;.</translation>
    </message>
    <message>
        <source>On this command line: --again.</source>
        <translation>في سطر الأوامر هذا: --again.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <extracomment>%1: the number of a line of a file; %2: the name of a column.</extracomment>
        <translation>السطر %1، %2</translation>
    </message>
    <message>
        <source>These columns mean nothing here and were left out: %1.</source>
        <extracomment>%1: names of columns.</extracomment>
        <translation>هذه الأعمدة لا معنى لها هنا وقد تُركت: %1.</translation>
    </message>
    <message>
        <source>How its letters are written is a guess. Look at the names; where they are wrong, say it with --encoding.</source>
        <translation>ترميز حروف الملف مخمَّن. انظر في الأسماء؛ وإن كانت خاطئة فاذكره باستخدام --encoding.</translation>
    </message>
    <message>
        <source>Read as %1. New: %2. Changed: %3. The same: %4. Wrong: %5.</source>
        <extracomment>%1: how a file&apos;s letters are written: UTF-8. %2 to %5: numbers of lines of a file.</extracomment>
        <translation>قُرئ الملف بترميز %1. الجديدة: %2. المتغيّرة: %3. كما هي: %4. الخاطئة: %5.</translation>
    </message>
    <message>
        <source>“%1” was saved under the number %2.</source>
        <extracomment>%1: the name of an item or customer; %2: its number.</extracomment>
        <translation>حُفظ «%1» بالرقم %2.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <extracomment>%1: the name of an item or customer.</extracomment>
        <translation>حُذف «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Their data would be erased from %n sale(s).</source>
        <translation>
            <numerusform>لن تُمحى بياناته من أي عملية بيع.</numerusform>
            <numerusform>ستُمحى بياناته من عملية بيع واحدة.</numerusform>
            <numerusform>ستُمحى بياناته من عمليتي بيع.</numerusform>
            <numerusform>ستُمحى بياناته من %n عمليات بيع.</numerusform>
            <numerusform>ستُمحى بياناته من %n عملية بيع.</numerusform>
            <numerusform>ستُمحى بياناته من %n عملية بيع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their data was erased from %n sale(s).</source>
        <translation>
            <numerusform>لم تُمحَ بياناته من أي عملية بيع.</numerusform>
            <numerusform>مُحيت بياناته من عملية بيع واحدة.</numerusform>
            <numerusform>مُحيت بياناته من عمليتي بيع.</numerusform>
            <numerusform>مُحيت بياناته من %n عمليات بيع.</numerusform>
            <numerusform>مُحيت بياناته من %n عملية بيع.</numerusform>
            <numerusform>مُحيت بياناته من %n عملية بيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>These sales are not settled and keep it until they are; the saved customer stays until then. Erase again later: %1.</source>
        <extracomment>%1: references of sales.</extracomment>
        <translation>عمليات البيع هذه لم تُحسم، وتبقى البيانات فيها حتى تُحسم؛ ويبقى العميل المحفوظ إلى ذلك الحين. أعد المحو لاحقًا: %1.</translation>
    </message>
    <message>
        <source>Backups that were made before hold it still, until newer ones take their place. So do the gateway, and mails and papers that went out.</source>
        <translation>ما زالت البيانات في النسخ الاحتياطية السابقة، إلى أن تحل محلها نسخ أحدث. وهي كذلك لدى البوابات وفي ما أُرسل من بريد وما خرج من أوراق.</translation>
    </message>
    <message>
        <source>“%1” is no way to write letters that is known here. It is one of UTF-8, UTF-16, UTF-16BE, Windows-1251 and Windows-1252.</source>
        <extracomment>%1: what was typed.</extracomment>
        <translation>«%1» ترميز غير معروف هنا. الترميزات المعروفة: UTF-8 وUTF-16 وUTF-16BE وWindows-1251 وWindows-1252.</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct those lines, or import the others with --skip-wrong.</source>
        <translation>لم يُستورد شيء. صحّح تلك الأسطر، أو استورد غيرها باستخدام --skip-wrong.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written into %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>
            <numerusform>لم يُكتب أي سطر في %1.</numerusform>
            <numerusform>كُتب سطر واحد في %1.</numerusform>
            <numerusform>كُتب سطران في %1.</numerusform>
            <numerusform>كُتبت %n أسطر في %1.</numerusform>
            <numerusform>كُتب %n سطرًا في %1.</numerusform>
            <numerusform>كُتب %n سطر في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several items have the barcode %1. Say which one, by its number.</source>
        <extracomment>%1: a barcode.</extracomment>
        <translation>لعدة أصناف الباركود %1. اذكر أيها تقصد برقمه.</translation>
    </message>
    <message>
        <source>The amount is the sum of the items. Leave out %1, or --item.</source>
        <extracomment>%1: the name of a field.</extracomment>
        <translation>المبلغ هو مجموع الأصناف. احذف %1، أو --item.</translation>
    </message>
    <message>
        <source>In which currency is not clear: the items have several prices, or none. Say it with --set.</source>
        <translation>العملة غير واضحة: للأصناف عدة أسعار، أو لا سعر لها. اذكرها باستخدام --set.</translation>
    </message>
    <message>
        <source>On this command line: --same-number takes them along.</source>
        <translation>في سطر الأوامر هذا: --same-number يشملها أيضًا.</translation>
    </message>
</context>
<context>
    <name>CheckStrip</name>
    <message>
        <source>Stopping…</source>
        <extracomment>After the button “Stop” was pressed: no more sales are asked about.</extracomment>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>Sales are being checked, and nobody knows yet how many.</extracomment>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %1 of %Ln sale(s)…</source>
        <extracomment>%1 is how many were checked already.</extracomment>
        <translation>
            <numerusform>جارٍ التحقق من %1 من %Ln عملية بيع…</numerusform>
            <numerusform>جارٍ التحقق من %1 من عملية بيع واحدة…</numerusform>
            <numerusform>جارٍ التحقق من %1 من عمليتي بيع…</numerusform>
            <numerusform>جارٍ التحقق من %1 من %Ln عمليات بيع…</numerusform>
            <numerusform>جارٍ التحقق من %1 من %Ln عملية بيع…</numerusform>
            <numerusform>جارٍ التحقق من %1 من %Ln عملية بيع…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenSales</name>
    <message>
        <source>&amp;Copy references</source>
        <translation>نسخ المراجع</translation>
    </message>
    <message>
        <source>These are too many to do something about at once. Choose at most %1, or narrow the list down.</source>
        <extracomment>They are sales; %1 is a number of them.</extracomment>
        <translation>هذه أكثر من أن تعالَج دفعة واحدة. اختر %1 على الأكثر، أو ضيّق القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) chosen</source>
        <translation>
            <numerusform>لم تُختر أي عملية بيع</numerusform>
            <numerusform>اختيرت عملية بيع واحدة</numerusform>
            <numerusform>اختيرت عمليتا بيع</numerusform>
            <numerusform>اختيرت %Ln عمليات بيع</numerusform>
            <numerusform>اختيرت %Ln عملية بيع</numerusform>
            <numerusform>اختيرت %Ln عملية بيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The references of %Ln sale(s) are copied, one in each line.</source>
        <translation>
            <numerusform>لم يُنسخ أي مرجع.</numerusform>
            <numerusform>نُسخ مرجع عملية بيع واحدة.</numerusform>
            <numerusform>نُسخ مرجعا عمليتي بيع، كل مرجع في سطر.</numerusform>
            <numerusform>نُسخت مراجع %Ln عمليات بيع، كل مرجع في سطر.</numerusform>
            <numerusform>نُسخت مراجع %Ln عملية بيع، كل مرجع في سطر.</numerusform>
            <numerusform>نُسخت مراجع %Ln عملية بيع، كل مرجع في سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) are chosen. Choose one to see its link.</source>
        <translation>
            <numerusform>لم تُختر أي عملية بيع. اختر واحدة لرؤية رابطها.</numerusform>
            <numerusform>اختيرت عملية بيع واحدة. اختر واحدة فقط لرؤية رابطها.</numerusform>
            <numerusform>اختيرت عمليتا بيع. اختر واحدة فقط لرؤية رابطها.</numerusform>
            <numerusform>اختيرت %Ln عمليات بيع. اختر واحدة فقط لرؤية رابطها.</numerusform>
            <numerusform>اختيرت %Ln عملية بيع. اختر واحدة فقط لرؤية رابطها.</numerusform>
            <numerusform>اختيرت %Ln عملية بيع. اختر واحدة فقط لرؤية رابطها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoinAddressCheck</name>
    <message>
        <source>This is an address of %1, and the sale is in %2.</source>
        <extracomment>%1, %2: names of coins, “Litecoin”, “USDT (Tron)”.</extracomment>
        <translation>هذا عنوان لعملة %1، وعملية البيع بعملة %2.</translation>
    </message>
    <message>
        <source>This is no address of %1: it is too short, too long or of another kind.</source>
        <extracomment>%1: the name of a coin, “Bitcoin”, “USDT (Tron)”.</extracomment>
        <translation>هذا ليس عنوانًا لعملة %1: فهو قصير جدًا أو طويل جدًا أو من نوع آخر.</translation>
    </message>
    <message>
        <source>The address holds “%1” in place %2, which no address of %3 has there.</source>
        <extracomment>%1: a letter or sign, “0”; %2: its place in the address, counted from 1; %3: the name of a coin.</extracomment>
        <translation>في العنوان «%1» في الموضع %2، ولا يكون ذلك في أي عنوان لعملة %3.</translation>
    </message>
    <message>
        <source>This address of %1 is damaged: at least one letter is wrong, missing or too much, as its check digits do not agree.</source>
        <extracomment>%1: the name of a coin, “Bitcoin”, “USDT (Tron)”.</extracomment>
        <translation>عنوان %1 هذا تالف: حرف واحد على الأقل خاطئ أو ناقص أو زائد، فأرقام التحقق لا تتطابق.</translation>
    </message>
    <message>
        <source>This address of %1 is damaged: it mixes capital and small letters, which wallets refuse.</source>
        <extracomment>%1: the name of a coin. An address of that kind has only one or the other.</extracomment>
        <translation>عنوان %1 هذا تالف: فيه خليط من الحروف الكبيرة والصغيرة، وهو ما ترفضه المحافظ.</translation>
    </message>
    <message>
        <source>This is an address of %1’s test network, whose coins are worth nothing, and the sale is in real money.</source>
        <extracomment>%1: the name of a coin. A test network is for people who write programs.</extracomment>
        <translation>هذا عنوان من شبكة %1 التجريبية التي لا قيمة لعملاتها، وعملية البيع بأموال حقيقية.</translation>
    </message>
    <message>
        <source>Do not let the customer pay: the coins would be lost. Sell in another way, and ask the gateway.</source>
        <translation>لا تدع العميل يدفع: ستضيع العملات. بع بطريقة أخرى واسأل البوابة.</translation>
    </message>
    <message>
        <source>%1 has addresses of this form as well: make sure that the customer sends %2.</source>
        <extracomment>%1, %2: names of coins: the other one, and the sale’s.</extracomment>
        <translation>لعملة %1 عناوين بهذا الشكل أيضًا: تأكد من أن العميل يرسل %2.</translation>
    </message>
    <message>
        <source>This address of %1 belongs to nobody: what is sent there does not reach the gateway.</source>
        <extracomment>%1: the name of a coin. Such an address is well formed, but no person and no gateway has it.</extracomment>
        <translation>عنوان %1 هذا لا يملكه أحد: ما يُرسل إليه لا يصل إلى البوابة.</translation>
    </message>
    <message>
        <source>The gateway named no address, so nobody can pay this sale.</source>
        <extracomment>The address of a coin, to which the customer pays.</extracomment>
        <translation>لم تذكر البوابة أي عنوان، فلا أحد يستطيع دفع عملية البيع هذه.</translation>
    </message>
    <message>
        <source>Ask the gateway, or sell in another way.</source>
        <translation>اسأل البوابة، أو بع بطريقة أخرى.</translation>
    </message>
</context>
<context>
    <name>CoinTerms</name>
    <message>
        <source>%1 is due. The gateway names no amount in coins, and the code holds none.</source>
        <extracomment>%1: an amount with its currency, as “15.04 USD”.</extracomment>
        <translation>المستحق %1. لا تذكر البوابة مبلغًا بالعملة الرقمية، ولا يحمل الرمز مبلغًا.</translation>
    </message>
    <message>
        <source>%1 is due. The code holds it, so that a wallet fills it in.</source>
        <extracomment>%1: an amount with its currency, as “0.5 BTC”. A wallet: the customer’s program for coins.</extracomment>
        <translation>المستحق %1. الرمز يحمل المبلغ فتملؤه المحفظة بنفسها.</translation>
    </message>
    <message>
        <source>%1 is due. The code holds the address alone: tell the customer the amount.</source>
        <extracomment>%1: an amount with its currency, as “0.5 BTC”.</extracomment>
        <translation>المستحق %1. الرمز يحمل العنوان وحده: أخبر العميل بالمبلغ.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>The ledger’s line for a sum cannot be read (%1). The file is damaged; restore a copy of it.</source>
        <extracomment>%1: &quot;currency USD with 9 decimals&quot;.</extracomment>
        <translation>تتعذّر قراءة سطر مجموع في دفتر الحسابات (%1). الملف تالف؛ استعد نسخة منه.</translation>
    </message>
    <message>
        <source>The ledger’s line for %1 cannot be read (%2). The file is damaged; restore a copy of it.</source>
        <extracomment>%1: a sale&apos;s reference. %2: what of it cannot be read, such as &quot;its fields: a quote is missing&quot;.</extracomment>
        <translation>تتعذّر قراءة سطر %1 في دفتر الحسابات (%2). الملف تالف؛ استعد نسخة منه.</translation>
    </message>
    <message numerus="yes">
        <source>currency %1 with %n decimal(s)</source>
        <extracomment>Within &quot;cannot be read (...)&quot;. %1: a currency&apos;s code, USD; %n: how many digits behind the point.</extracomment>
        <translation>
            <numerusform>العملة %1 بلا خانات عشرية</numerusform>
            <numerusform>العملة %1 بخانة عشرية واحدة</numerusform>
            <numerusform>العملة %1 بخانتين عشريتين</numerusform>
            <numerusform>العملة %1 بـ%n خانات عشرية</numerusform>
            <numerusform>العملة %1 بـ%n خانة عشرية</numerusform>
            <numerusform>العملة %1 بـ%n خانة عشرية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Issues payment invoices through a payment gateway and follows them until they are paid.</source>
        <translation>يصدر فواتير دفع عبر بوابة دفع ويتابعها حتى تُدفع.</translation>
    </message>
    <message>
        <source>Try it, no money moves:</source>
        <extracomment>Examples follow.</extracomment>
        <translation>جرّبه، لا تتحرك أي أموال:</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 2 input refused, every wrong field is named; 3 refused by the gateway, nothing was issued; 4 outcome unknown or not written down: track it, and issue nothing again before that says what became of it; 5 ledger or keychain not available, or what was to be shown could not be written. A sale that ended with 5 was not sent.</source>
        <translation>رمز الخروج: 0 تم؛ 2 رُفض المُدخَل، ويُسمّى كل حقل خاطئ؛ 3 رفضت البوابة، ولم يصدر شيء؛ 4 النتيجة غير معروفة أو لم تُسجَّل: تابعها بالأمر track، ولا تصدر شيئًا من جديد قبل أن يبيّن ما حدث لها؛ 5 دفتر الحسابات أو سلسلة المفاتيح غير متاحة، أو تعذّرت كتابة ما كان سيُعرض. عملية البيع التي انتهت بالرمز 5 لم تُرسل.</translation>
    </message>
    <message>
        <source>COUNTERFOIL_HOME names the folder that holds everything this program writes.</source>
        <translation>COUNTERFOIL_HOME يحدد المجلد الذي يحوي كل ما يكتبه هذا البرنامج.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <extracomment>A heading above several command lines.</extracomment>
        <translation>أمثلة:</translation>
    </message>
    <message>
        <source>Example:</source>
        <extracomment>A heading above one command line.</extracomment>
        <translation>مثال:</translation>
    </message>
    <message>
        <source>FIELD is the gateway&apos;s name for the field; &quot;counterfoilctl methods&quot; lists all of them with examples.</source>
        <translation>FIELD هو اسم الحقل لدى البوابة؛ ويعرض «counterfoilctl methods» جميع الحقول مع أمثلة.</translation>
    </message>
    <message>
        <source>Fields that are not given are filled from the account&apos;s defaults (&quot;counterfoilctl account defaults&quot;); --set FIELD= leaves one empty.</source>
        <translation>الحقول غير المعطاة تُملأ من القيم الافتراضية للحساب («counterfoilctl account defaults»)؛ و--set FIELD= يترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>Card number, card code and date of birth go through --fields only: command lines are visible to other programs.</source>
        <translation>رقم البطاقة ورمزها وتاريخ الميلاد تُقدَّم عبر --fields فقط: فأسطر الأوامر تراها البرامج الأخرى.</translation>
    </message>
    <message>
        <source>Exit status: 0 issued; 2 input refused; 3 refused by the gateway; 4 unknown whether it was issued, or the outcome could not be written down or shown: track it (&quot;counterfoilctl track&quot;, &quot;counterfoilctl list&quot;), and do not issue it again before that says that it never arrived; 5 ledger or keychain not available, and nothing was sent: it may be issued again.</source>
        <translation>رمز الخروج: 0 صدرت؛ 2 رُفض المُدخَل؛ 3 رفضت البوابة؛ 4 لا يُعرف هل صدرت، أو تعذّر تسجيل النتيجة أو عرضها: تابعها («counterfoilctl track» و«counterfoilctl list»)، ولا تصدرها من جديد قبل أن يبيّن ذلك أنها لم تصل قط؛ 5 دفتر الحسابات أو سلسلة المفاتيح غير متاحة، ولم يُرسل شيء: يمكن إصدارها من جديد.</translation>
    </message>
    <message>
        <source>List the payment methods and their fields</source>
        <translation>عرض طرق الدفع وحقولها</translation>
    </message>
    <message>
        <source>Only this one</source>
        <extracomment>Of an option: a payment method.</extracomment>
        <translation>هذه فقط</translation>
    </message>
    <message>
        <source>For programs: an array of methods with their fields</source>
        <translation>للبرامج: مصفوفة من الطرق مع حقولها</translation>
    </message>
    <message>
        <source>List the payment systems of the method einvoice, or search them</source>
        <translation>عرض أنظمة الدفع للطريقة einvoice أو البحث فيها</translation>
    </message>
    <message>
        <source>Name, country, currency, kind or code, such as: orange mali</source>
        <translation>الاسم أو البلد أو العملة أو النوع أو الرمز، مثل: orange mali</translation>
    </message>
    <message>
        <source>For programs: an array</source>
        <translation>للبرامج: مصفوفة</translation>
    </message>
    <message>
        <source>Ask the gateway what a payment system wants to know besides</source>
        <translation>سؤال البوابة عمّا يطلبه نظام دفع من بيانات إضافية</translation>
    </message>
    <message>
        <source>The account to ask with</source>
        <translation>الحساب الذي يُسأل به</translation>
    </message>
    <message>
        <source>The payment system&apos;s code, as &quot;systems&quot; lists it</source>
        <translation>رمز نظام الدفع كما يعرضه «systems»</translation>
    </message>
    <message>
        <source>For programs: one object</source>
        <translation>للبرامج: كائن واحد</translation>
    </message>
    <message>
        <source>Give them to &quot;issue&quot; as --set extra_fields.NAME=VALUE.</source>
        <translation>قدّمها إلى «issue» بالصيغة --set extra_fields.NAME=VALUE.</translation>
    </message>
    <message>
        <source>Add, list, check and remove accounts at gateways</source>
        <translation>إضافة الحسابات لدى البوابات وعرضها والتحقق منها وإزالتها</translation>
    </message>
    <message>
        <source>Add an account; its key goes into the system&apos;s keychain</source>
        <translation>إضافة حساب؛ ويوضع مفتاحه في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>What you call the account</source>
        <translation>الاسم الذي تسمّي به الحساب</translation>
    </message>
    <message>
        <source>Which gateway: %1</source>
        <translation>أي بوابة: %1</translation>
    </message>
    <message>
        <source>Web address of the gateway, if not the usual one</source>
        <translation>عنوان الويب للبوابة، إن لم يكن العنوان المعتاد</translation>
    </message>
    <message>
        <source>For gateways that give you one</source>
        <extracomment>A client’s id.</extracomment>
        <translation>للبوابات التي تعطيك واحدًا</translation>
    </message>
    <message>
        <source>Read the key from standard input; typed keys are not shown</source>
        <translation>قراءة المفتاح من الدخل القياسي؛ والمفاتيح المكتوبة لا تظهر</translation>
    </message>
    <message>
        <source>Switch on direct sales, with card data typed here (PCI DSS applies)</source>
        <translation>تفعيل البيع المباشر مع كتابة بيانات البطاقات هنا (تسري قواعد PCI DSS)</translation>
    </message>
    <message>
        <source>Where your gateway has another path, as CALL=/PATH/; create.METHOD for one method’s own</source>
        <translation>حيث يكون لبوابتك مسار آخر، بالصيغة CALL=/PATH/؛ وcreate.METHOD لمسار خاص بطريقة واحدة</translation>
    </message>
    <message>
        <source>List all accounts</source>
        <translation>عرض جميع الحسابات</translation>
    </message>
    <message>
        <source>For programs</source>
        <extracomment>Of the option --json: what is printed is for programs to read.</extracomment>
        <translation>للبرامج</translation>
    </message>
    <message>
        <source>Remove an account and its key; its invoices stay</source>
        <translation>إزالة حساب ومفتاحه؛ وتبقى فواتيره</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Leave its key in the keychain, and do not ask the keychain</source>
        <translation>ترك مفتاحه في سلسلة المفاتيح، وعدم سؤالها</translation>
    </message>
    <message>
        <source>The account is kept where its key cannot be removed or looked for, as in a locked keychain.</source>
        <translation>يبقى الحساب حيث لا يمكن إزالة مفتاحه أو البحث عنه، كما في سلسلة مفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>Say what is wrong with an account and what to do; issues nothing</source>
        <translation>بيان الخلل في حساب وما ينبغي فعله؛ ولا يُصدر شيئًا</translation>
    </message>
    <message>
        <source>Looks at the keychain, the address, the secure connection, the clock, the key and the gateway&apos;s list of internet addresses. Exit status: 0 the key is accepted; 2 no key is stored, or the clock is wrong by days; 3 refused by the gateway; 4 no readable answer; 5 keychain not available.</source>
        <translation>يفحص سلسلة المفاتيح والعنوان والاتصال الآمن والساعة والمفتاح وقائمة عناوين الإنترنت لدى البوابة. رمز الخروج: 0 المفتاح مقبول؛ 2 لا مفتاح مخزّن، أو الساعة خاطئة بأيام؛ 3 رفضت البوابة؛ 4 لا جواب مقروء؛ 5 سلسلة المفاتيح غير متاحة.</translation>
    </message>
    <message>
        <source>Switch direct sales (card data typed here) on or off</source>
        <extracomment>A direct sale: card data are typed here instead of on the gateway’s page.</extracomment>
        <translation>تفعيل البيع المباشر (كتابة بيانات البطاقات هنا) أو تعطيله</translation>
    </message>
    <message>
        <source>on or off</source>
        <extracomment>Both words are typed as they stand here, in every language.</extracomment>
        <translation>on أو off</translation>
    </message>
    <message>
        <source>List or set what an account&apos;s sales usually have</source>
        <translation>عرض أو تعيين ما يكون عادةً في مبيعات حساب</translation>
    </message>
    <message>
        <source>Keep this value for the field; once for each field</source>
        <translation>حفظ هذه القيمة للحقل؛ مرة لكل حقل</translation>
    </message>
    <message>
        <source>Forget the field&apos;s value; once for each field</source>
        <translation>نسيان قيمة الحقل؛ مرة لكل حقل</translation>
    </message>
    <message>
        <source>For programs: an object of fields and values</source>
        <translation>للبرامج: كائن من الحقول والقيم</translation>
    </message>
    <message>
        <source>Values are written as the gateway gets them (USD, DE, https://...). Amounts, card data and other secret fields are not kept. &quot;issue&quot; and the window fill a new sale with them.</source>
        <translation>تُكتب القيم كما تتلقاها البوابة (USD، DE، https://...). لا تُحفظ المبالغ وبيانات البطاقات والحقول السرية الأخرى. يملأ بها «issue» والنافذة عملية البيع الجديدة.</translation>
    </message>
    <message>
        <source>Issue a sale and get its pay link and QR code</source>
        <translation>إصدار عملية بيع والحصول على رابط دفعها ورمز QR</translation>
    </message>
    <message>
        <source>The account to issue with; &quot;sandbox&quot; is for training</source>
        <extracomment>“sandbox” is the account’s name in every language.</extracomment>
        <translation>الحساب الذي تُصدر به؛ و«sandbox» للتدريب</translation>
    </message>
    <message>
        <source>Card and billing data go with the call, instead of on the gateway&apos;s page</source>
        <translation>بيانات البطاقة والفوترة تُرسل مع الطلب، بدلًا من صفحة البوابة</translation>
    </message>
    <message>
        <source>A field and its value; once for each field</source>
        <translation>حقل وقيمته؛ مرة لكل حقل</translation>
    </message>
    <message>
        <source>A JSON file with fields and values; - reads standard input</source>
        <translation>ملف JSON بالحقول والقيم؛ و- يقرأ الدخل القياسي</translation>
    </message>
    <message>
        <source>Also write the QR code of the link, or the coin&apos;s address, to this file</source>
        <translation>كتابة رمز QR للرابط أو لعنوان العملة الرقمية إلى هذا الملف أيضًا</translation>
    </message>
    <message>
        <source>Where the sale is paid by a form: write its page to this file</source>
        <translation>حيث تُدفع عملية البيع بنموذج: كتابة صفحته إلى هذا الملف</translation>
    </message>
    <message>
        <source>Issue it although the same sale was sent a moment ago and nobody knows yet what became of it</source>
        <translation>إصدارها رغم أن عملية البيع نفسها أُرسلت قبل لحظة ولا يُعرف بعد ما حدث لها</translation>
    </message>
    <message>
        <source>Run the simulated gateways until ended</source>
        <translation>تشغيل البوابات المُحاكاة إلى أن تُنهى</translation>
    </message>
    <message>
        <source>Port on this computer; 0 takes any free one</source>
        <translation>المنفذ على هذا الحاسوب؛ و0 يأخذ أي منفذ حر</translation>
    </message>
    <message>
        <source>For programs: one line with url, apiKey, clientId and secret</source>
        <translation>للبرامج: سطر واحد فيه url وapiKey وclientId وsecret</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>طباعة رسالة المساعدة هذه والخروج</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>عرض معلومات إصدار البرنامج والخروج</translation>
    </message>
    <message>
        <source>Show an invoice and everything that is known about it, and from whom</source>
        <translation>عرض فاتورة وكل ما يُعرف عنها ومصدر كل معلومة</translation>
    </message>
    <message>
        <source>The invoice, CF-...</source>
        <translation>الفاتورة، CF-...</translation>
    </message>
    <message>
        <source>Write the page of a sale that is paid by a form</source>
        <translation>كتابة صفحة عملية بيع تُدفع بنموذج</translation>
    </message>
    <message>
        <source>The file, for you alone to read; an older one is replaced</source>
        <extracomment>Where a payment page is written to.</extracomment>
        <translation>الملف، لتقرأه أنت وحدك؛ ويُستبدل الملف الأقدم</translation>
    </message>
    <message>
        <source>The page posts the gateway&apos;s form from a browser on this computer. It cannot be sent as a link.</source>
        <translation>ترسل الصفحة نموذج البوابة من متصفح على هذا الحاسوب. ولا يمكن إرسالها كرابط.</translation>
    </message>
    <message>
        <source>List invoices, newest first</source>
        <translation>عرض الفواتير، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Only those in this state, such as open, paid or unknown</source>
        <extracomment>Invoices. The states are typed as they stand here, in every language.</extracomment>
        <translation>التي في هذه الحالة فقط، مثل open أو paid أو unknown</translation>
    </message>
    <message>
        <source>Words of a reference, e-mail address, name, description, amount or gateway number</source>
        <translation>كلمات من مرجع أو بريد إلكتروني أو اسم أو وصف أو مبلغ أو رقم لدى البوابة</translation>
    </message>
    <message>
        <source>Only those of this account</source>
        <extracomment>Invoices.</extracomment>
        <translation>التي لهذا الحساب فقط</translation>
    </message>
    <message>
        <source>Only those of this payment method</source>
        <extracomment>Invoices.</extracomment>
        <translation>التي بطريقة الدفع هذه فقط</translation>
    </message>
    <message>
        <source>Only those issued on this day or later</source>
        <extracomment>Invoices.</extracomment>
        <translation>التي أُصدرت في هذا اليوم أو بعده فقط</translation>
    </message>
    <message>
        <source>Only those issued on this day or earlier</source>
        <extracomment>Invoices.</extracomment>
        <translation>التي أُصدرت في هذا اليوم أو قبله فقط</translation>
    </message>
    <message>
        <source>Only those that a person should look at: unknown, withheld, charged back or refunded, another amount or one that cannot be read, paid and taken back, an answer that was not clean</source>
        <translation>التي ينبغي أن ينظر فيها شخص فقط: غير معروفة، محتجزة، مسترجعة قسرًا أو رُد مبلغها، بمبلغ آخر أو بمبلغ تتعذّر قراءته، مدفوعة ثم تُراجع عن دفعها، أو بجواب غير سليم</translation>
    </message>
    <message>
        <source>At most this many</source>
        <extracomment>Invoices.</extracomment>
        <translation>هذا العدد على الأكثر</translation>
    </message>
    <message>
        <source>Ask the gateways now; also decides sales whose outcome is unknown</source>
        <translation>سؤال البوابات الآن؛ ويحسم أيضًا عمليات البيع التي لا تُعرف نتيجتها</translation>
    </message>
    <message>
        <source>The invoices, CF-... (without: all that are not settled)</source>
        <translation>الفواتير، CF-... (بدونها: كل ما لم يُحسم)</translation>
    </message>
    <message>
        <source>Say which of the gateway&apos;s sales one is whose number there nobody knows</source>
        <translation>تحديد أيّ من مبيعات البوابة هي عملية بيع لا يُعرف رقمها هناك</translation>
    </message>
    <message>
        <source>The gateway&apos;s number of it (without: lists those that it may be)</source>
        <translation>رقمها لدى البوابة (بدونه: يعرض التي قد تكون هي)</translation>
    </message>
    <message>
        <source>The gateway is asked about that number once more. It is refused where it carries another sale&apos;s reference, is another sale in the books, or is over another amount.</source>
        <translation>تُسأل البوابة عن ذلك الرقم مرة أخرى. ويُرفض إن كان يحمل مرجع عملية بيع أخرى، أو كان عملية بيع أخرى في الدفاتر، أو كان بمبلغ آخر.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 2 refused, nothing was changed; 4 still unknown, or no readable answer; 5 ledger or keychain not available.</source>
        <translation>رمز الخروج: 0 تم؛ 2 رُفض، ولم يتغيّر شيء؛ 4 ما زالت غير معروفة، أو لا جواب مقروء؛ 5 دفتر الحسابات أو سلسلة المفاتيح غير متاحة.</translation>
    </message>
    <message>
        <source>Copy the books into the folder of backups now, or list them</source>
        <translation>نسخ الدفاتر إلى مجلد النسخ الاحتياطية الآن، أو عرض النسخ</translation>
    </message>
    <message>
        <source>List the backups instead, the newest first</source>
        <translation>عرض النسخ الاحتياطية بدلًا من ذلك، الأحدث أولًا</translation>
    </message>
    <message>
        <source>For programs: one object, or with --list an array</source>
        <translation>للبرامج: كائن واحد، ومع --list مصفوفة</translation>
    </message>
    <message>
        <source>Sales go on meanwhile. Kept are the backups of the last 48 hours (the newest 20), and of each of the last 7 days, 4 weeks and 12 months the newest; &quot;counterfoilctl restore NAME&quot; puts one back.</source>
        <translation>يستمر البيع في أثناء ذلك. تُحفظ النسخ الاحتياطية لآخر 48 ساعة (أحدث 20)، وأحدث نسخة من كل من آخر 7 أيام و4 أسابيع و12 شهرًا؛ ويعيد «counterfoilctl restore NAME» نسخة منها.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the books, or begin new books</source>
        <translation>وضع نسخة احتياطية مكان الدفاتر، أو بدء دفاتر جديدة</translation>
    </message>
    <message>
        <source>The backup, as &quot;backup --list&quot; calls it</source>
        <translation>النسخة الاحتياطية كما يسمّيها «backup --list»</translation>
    </message>
    <message>
        <source>Begin new, empty books where the file of the books is gone</source>
        <translation>بدء دفاتر جديدة فارغة حيث يكون ملف الدفاتر مفقودًا</translation>
    </message>
    <message>
        <source>The backup is checked first, and the present books are kept beside it, so that this can be taken back.</source>
        <translation>تُفحص النسخة الاحتياطية أولًا، وتُحفظ الدفاتر الحالية بجانبها، فيمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Sales since the backup are missing in it: &quot;counterfoilctl import ACCOUNT&quot; fetches them from the gateway.</source>
        <translation>عمليات البيع التي تلت النسخة الاحتياطية غائبة عنها: «counterfoilctl import ACCOUNT» يجلبها من البوابة.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 2 there is no such backup; 5 nothing was changed, and why.</source>
        <translation>رمز الخروج: 0 تم؛ 2 لا توجد نسخة احتياطية كهذه؛ 5 لم يتغيّر شيء، مع ذكر السبب.</translation>
    </message>
    <message>
        <source>It is done, but what was to be shown could not be written. “counterfoilctl list” and “show” show it again.</source>
        <translation>تم ذلك، لكن تعذّرت كتابة ما كان سيُعرض. يعرضه من جديد «counterfoilctl list» و«show».</translation>
    </message>
    <message>
        <source>Which gateway&apos;s, where the account (sandbox) has several</source>
        <extracomment>A gateway’s statement or list of sales.</extracomment>
        <translation>كشف أي بوابة، حيث يكون للحساب (sandbox) عدة بوابات</translation>
    </message>
    <message>
        <source>Compare a gateway&apos;s statement of one month with the books</source>
        <translation>مقارنة كشف البوابة لشهر واحد بالدفاتر</translation>
    </message>
    <message>
        <source>The account; its gateway must give statements</source>
        <translation>الحساب؛ ويجب أن تقدّم بوابته كشوفًا</translation>
    </message>
    <message>
        <source>The month, if not this one</source>
        <translation>الشهر، إن لم يكن هذا الشهر</translation>
    </message>
    <message>
        <source>Import this sale into the books; once for each sale</source>
        <translation>استيراد عملية البيع هذه إلى الدفاتر؛ مرة لكل عملية</translation>
    </message>
    <message>
        <source>Import all that are not in the books and can be</source>
        <translation>استيراد كل ما ليس في الدفاتر ويمكن استيراده</translation>
    </message>
    <message>
        <source>Nothing is changed unless --import or --import-all asks for it. ID is the sale&apos;s merchant&apos;s number or the gateway&apos;s id, as they are listed. Where a state differs, &quot;counterfoilctl track REF&quot; asks.</source>
        <translation>لا يتغيّر شيء ما لم يطلبه --import أو --import-all. ID هو رقم عملية البيع لدى التاجر أو معرّفها لدى البوابة، كما يُعرضان. وحيث تختلف الحالة يسأل «counterfoilctl track REF».</translation>
    </message>
    <message>
        <source>Exit status: 0 done, whatever was found; 2 input refused; 3 refused by the gateway; 4 no readable answer; 5 ledger or keychain not available.</source>
        <translation>رمز الخروج: 0 تم، أيًّا كان ما وُجد؛ 2 رُفض المُدخَل؛ 3 رفضت البوابة؛ 4 لا جواب مقروء؛ 5 دفتر الحسابات أو سلسلة المفاتيح غير متاحة.</translation>
    </message>
    <message>
        <source>Take an account&apos;s past sales from its gateway into the books</source>
        <translation>إدخال مبيعات حساب السابقة من بوابته إلى الدفاتر</translation>
    </message>
    <message>
        <source>The first month; without: eleven months before the last one</source>
        <translation>الشهر الأول؛ بدونه: أحد عشر شهرًا قبل الأخير</translation>
    </message>
    <message>
        <source>The last month, if not this one</source>
        <translation>الشهر الأخير، إن لم يكن هذا الشهر</translation>
    </message>
    <message>
        <source>What is in the books already is left as it is, so it may be repeated and ended (Ctrl-C) at any time: what was taken stays.</source>
        <translation>ما هو في الدفاتر بالفعل يُترك كما هو، فيمكن تكرار ذلك وإنهاؤه (Ctrl-C) في أي وقت: ما أُخذ يبقى.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, or ended; 2 input refused; 3 refused by the gateway; 4 no readable answer; 5 ledger or keychain not available. Where it ended early, what was counted is in the books.</source>
        <translation>رمز الخروج: 0 تم أو أُنهي؛ 2 رُفض المُدخَل؛ 3 رفضت البوابة؛ 4 لا جواب مقروء؛ 5 دفتر الحسابات أو سلسلة المفاتيح غير متاحة. وإن انتهى مبكرًا فما عُدّ موجود في الدفاتر.</translation>
    </message>
    <message>
        <source>Issue it although the amount is 100 times what is usually taken, or more</source>
        <translation>إصدارها رغم أن المبلغ 100 ضعف المبلغ المعتاد أو أكثر</translation>
    </message>
    <message>
        <source>Read the amount as LC_NUMERIC writes it (15,04); else it has a point</source>
        <extracomment>LC_NUMERIC and “15,04” stay as they are.</extracomment>
        <translation>قراءة المبلغ بالصيغة التي يحددها LC_NUMERIC، مثل 15,04؛ وإلا يُكتب بنقطة</translation>
    </message>
    <message>
        <source>The QR code of a coin holds the address alone, for wallets that cannot read an amount</source>
        <translation>رمز QR للعملة الرقمية يحمل العنوان وحده، للمحافظ التي لا تقرأ مبلغًا</translation>
    </message>
    <message>
        <source>Fill in a new sale in the window; issues nothing</source>
        <translation>ملء بيع جديد في النافذة؛ لا يُصدر شيئًا</translation>
    </message>
    <message>
        <source>The account to sell with; else the one that is chosen in the window</source>
        <translation>الحساب الذي يُباع به؛ وإلا فالمختار في النافذة</translation>
    </message>
    <message>
        <source>The payment method; else the one that is chosen in the window</source>
        <translation>طريقة الدفع؛ وإلا فالمختارة في النافذة</translation>
    </message>
    <message>
        <source>The amount, with a point: 15.04</source>
        <translation>المبلغ، بنقطة: 15.04</translation>
    </message>
    <message>
        <source>Its currency, such as USD</source>
        <translation>عملته، مثل USD</translation>
    </message>
    <message>
        <source>What the customer pays for</source>
        <translation>ما يدفع العميل ثمنه</translation>
    </message>
    <message>
        <source>The customer’s e-mail address</source>
        <translation>عنوان البريد الإلكتروني للعميل</translation>
    </message>
    <message>
        <source>The customer’s name</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>The customer’s phone number</source>
        <translation>رقم هاتف العميل</translation>
    </message>
    <message>
        <source>Make an invoice, receipt or label of a sale</source>
        <translation>إنشاء فاتورة أو إيصال أو ملصق لعملية بيع</translation>
    </message>
    <message>
        <source>invoice, receipt or label; else a receipt of what is paid, and an invoice of what is not</source>
        <extracomment>The words are typed as they stand here, in every language.</extracomment>
        <translation>invoice أو receipt أو label؛ وإلا فإيصال لما دُفع وفاتورة لما لم يُدفع</translation>
    </message>
    <message>
        <source>a4, letter, 58mm, 80mm, or a label&apos;s millimetres, such as 62x29</source>
        <translation>a4 أو letter أو 58mm أو 80mm أو أبعاد ملصق بالمليمتر، مثل 62x29</translation>
    </message>
    <message>
        <source>The customer&apos;s language, such as fr; else this system&apos;s</source>
        <translation>لغة العميل، مثل fr؛ وإلا فلغة هذا النظام</translation>
    </message>
    <message>
        <source>The file; an older one is replaced</source>
        <translation>الملف؛ يُستبدل القديم</translation>
    </message>
    <message>
        <source>Dots an inch of a picture; else 203 for rolls, 150 for others</source>
        <translation>نقاط الصورة في البوصة؛ وإلا 203 للفائف و150 لغيرها</translation>
    </message>
    <message>
        <source>Mark it as a copy, as every receipt after the first is by itself</source>
        <translation>تعليمه كنسخة، كما يُعلَّم كل إيصال بعد الأول تلقائيًا</translation>
    </message>
    <message>
        <source>Receipts are made of paid sales, invoices and labels of those that wait for their customer. What should be known of the paper, such as signs without a font, is told on standard error.</source>
        <translation>الإيصالات لعمليات البيع المدفوعة، والفواتير والملصقات للتي تنتظر عميلها. ما ينبغي معرفته عن الورقة، مثل رموز بلا خط، يُكتب في مخرج الأخطاء.</translation>
    </message>
    <message>
        <source>Print a sale&apos;s receipt, invoice or label</source>
        <translation>طباعة إيصال عملية بيع أو فاتورتها أو ملصقها</translation>
    </message>
    <message>
        <source>receipt, invoice or label (without: the receipt of what is paid, else the invoice)</source>
        <translation>receipt أو invoice أو label (بدونه: إيصال ما دُفع، وإلا الفاتورة)</translation>
    </message>
    <message>
        <source>Another than the one chosen in the window: a name or address, as &quot;printers&quot; lists them</source>
        <translation>غير المختارة في النافذة: اسم أو عنوان كما يعرضه «printers»</translation>
    </message>
    <message>
        <source>The paper: a4, letter, 58mm, 80mm, or a label such as 62x29</source>
        <translation>الورق: a4 أو letter أو 58mm أو 80mm أو ملصق مثل 62x29</translation>
    </message>
    <message>
        <source>How many; of a receipt all but the first say COPY</source>
        <translation>العدد؛ كل إيصال بعد الأول مكتوب عليه «نسخة»</translation>
    </message>
    <message>
        <source>The paper&apos;s language</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>It is sent once, and never again by itself. Exit status: 0 printed, or taken by the printer; 2 input refused; 3 refused by the printer, nothing came out; 4 the connection broke, paper may have come out; 5 printer, ledger or print service not available, nothing came out.</source>
        <translation>تُرسل مرة واحدة ولا تُعاد من تلقاء نفسها أبدًا. رمز الخروج: 0 طُبعت أو أخذتها الطابعة؛ 2 رُفض المُدخَل؛ 3 رفضتها الطابعة ولم يخرج شيء؛ 4 انقطع الاتصال وربما خرج ورق؛ 5 الطابعة أو دفتر الحسابات أو خدمة الطباعة غير متاحة ولم يخرج شيء.</translation>
    </message>
    <message>
        <source>List the printers that are there, or try one</source>
        <translation>عرض الطابعات الموجودة، أو تجربة واحدة</translation>
    </message>
    <message>
        <source>Say whether this one answers; prints nothing</source>
        <translation>بيان هل تجيب هذه الطابعة؛ دون طباعة شيء</translation>
    </message>
    <message>
        <source>Print a receipt of no sale on this one</source>
        <translation>طباعة إيصال بلا عملية بيع على هذه الطابعة</translation>
    </message>
    <message>
        <source>For programs: an array, or one object of the printer that is tried</source>
        <translation>للبرامج: مصفوفة، أو كائن واحد للطابعة التي تُجرَّب</translation>
    </message>
    <message>
        <source>PRINTER is the name of one of the system&apos;s printers, an address such as 192.168.1.50:9100 (ESC/POS) or ipp://192.168.1.60/ipp/print, or a device file such as /dev/usb/lp0.</source>
        <translation>PRINTER اسم إحدى طابعات النظام، أو عنوان مثل 192.168.1.50:9100 (ESC/POS) أو ipp://192.168.1.60/ipp/print، أو ملف جهاز مثل /dev/usb/lp0.</translation>
    </message>
    <message>
        <source>Show or set who sells: name, address, logo</source>
        <translation>عرض البائع أو تحديده: الاسم والعنوان والشعار</translation>
    </message>
    <message>
        <source>Show the shop</source>
        <translation>عرض المتجر</translation>
    </message>
    <message>
        <source>Set what is named, and leave the rest as it is</source>
        <translation>تحديد ما يُذكر وترك الباقي كما هو</translation>
    </message>
    <message>
        <source>A PNG or JPEG file; a large picture is made smaller</source>
        <translation>ملف PNG أو JPEG؛ تُصغَّر الصورة الكبيرة</translation>
    </message>
    <message>
        <source>An empty value takes one back. An address has several lines: type them within quotes. Papers, messages and the customer&apos;s screen show it; nothing of it goes to a gateway.</source>
        <translation>القيمة الفارغة تزيل السابقة. للعنوان عدة أسطر: اكتبها بين علامتي اقتباس. يظهر هذا على الأوراق والرسائل وشاشة العميل؛ ولا يصل منه شيء إلى أي بوابة.</translation>
    </message>
    <message>
        <source>By the shop&apos;s mail server; without ADDRESS to the sale&apos;s own</source>
        <translation>عبر خادم بريد المتجر؛ بدون ADDRESS إلى عنوان عملية البيع</translation>
    </message>
    <message>
        <source>Open it in this desktop&apos;s mail program, which sends it</source>
        <translation>فتحها في برنامج بريد هذا الحاسوب، وهو يرسلها</translation>
    </message>
    <message>
        <source>Print a mailto: link</source>
        <translation>كتابة رابط mailto:</translation>
    </message>
    <message>
        <source>Print an sms: link</source>
        <translation>كتابة رابط sms:</translation>
    </message>
    <message>
        <source>Print a link that opens WhatsApp</source>
        <translation>كتابة رابط يفتح WhatsApp</translation>
    </message>
    <message>
        <source>Print a link that opens Telegram</source>
        <translation>كتابة رابط يفتح Telegram</translation>
    </message>
    <message>
        <source>Print the message itself</source>
        <translation>كتابة الرسالة نفسها</translation>
    </message>
    <message>
        <source>Send a sale to its customer: a request, or once paid a receipt</source>
        <translation>إرسال عملية بيع إلى عميلها: طلب، أو إيصال إن كانت مدفوعة</translation>
    </message>
    <message>
        <source>With its invoice or receipt as PDF; of an e-mail</source>
        <translation>مع فاتورتها أو إيصالها بصيغة PDF؛ للبريد</translation>
    </message>
    <message>
        <source>What was sent or opened is written down with the sale. Of a link or text that is only printed nobody knows what becomes.</source>
        <translation>ما أُرسل أو فُتح يُدوَّن مع عملية البيع. أما الرابط أو النص الذي كُتب فقط فلا أحد يعرف ما يصير إليه.</translation>
    </message>
    <message>
        <source>Exit status: 0 the server accepted it, it was opened, or printed; 2 refused, nothing was sent; 3 the mail server did not take it, nothing was sent; 4 nobody knows whether it was sent; 5 books, keychain or mail program not available.</source>
        <translation>رمز الخروج: 0 قبلها الخادم أو فُتحت أو كُتبت؛ 2 رُفض ولم يُرسل شيء؛ 3 لم يأخذها خادم البريد ولم يُرسل شيء؛ 4 لا أحد يعرف هل أُرسلت؛ 5 الدفاتر أو سلسلة المفاتيح أو برنامج البريد غير متاح.</translation>
    </message>
    <message>
        <source>The shop&apos;s own mail server</source>
        <translation>خادم بريد المتجر</translation>
    </message>
    <message>
        <source>Show its settings</source>
        <translation>عرض إعداداته</translation>
    </message>
    <message>
        <source>The server, such as mail.example.com</source>
        <translation>الخادم، مثل mail.example.com</translation>
    </message>
    <message>
        <source>Its port; else 465 or 587</source>
        <translation>منفذه؛ وإلا 465 أو 587</translation>
    </message>
    <message>
        <source>tls from the first byte, or starttls; nothing is sent without</source>
        <translation>tls من أول بايت، أو starttls؛ ولا يُرسل شيء بدونهما</translation>
    </message>
    <message>
        <source>Who logs in; empty: nobody</source>
        <translation>من يسجّل الدخول؛ فارغ: لا أحد</translation>
    </message>
    <message>
        <source>The shop&apos;s e-mail address</source>
        <translation>عنوان البريد الإلكتروني للمتجر</translation>
    </message>
    <message>
        <source>What customers see beside it</source>
        <translation>ما يراه العملاء بجانبه</translation>
    </message>
    <message>
        <source>Where answers go, if elsewhere</source>
        <translation>إلى أين تذهب الردود، إن كان إلى مكان آخر</translation>
    </message>
    <message>
        <source>on or off: each mail goes to the sender as well</source>
        <extracomment>Both words are typed as they stand here, in every language.</extracomment>
        <translation>on أو off: يذهب كل بريد إلى المرسل أيضًا</translation>
    </message>
    <message>
        <source>A PEM file that is trusted instead of the system&apos;s</source>
        <translation>ملف PEM يوثق به بدلًا من ملفات النظام</translation>
    </message>
    <message>
        <source>Read the password from standard input; typed ones are not shown</source>
        <translation>قراءة كلمة المرور من الدخل القياسي؛ وما يُكتب لا يظهر</translation>
    </message>
    <message>
        <source>The password goes into the system&apos;s keychain, for this user at this server alone.</source>
        <translation>تذهب كلمة المرور إلى سلسلة مفاتيح النظام، لهذا المستخدم في هذا الخادم وحده.</translation>
    </message>
    <message>
        <source>Send a test e-mail</source>
        <translation>إرسال بريد تجريبي</translation>
    </message>
    <message>
        <source>To whom (without: to the shop&apos;s own address)</source>
        <translation>إلى من (بدونه: إلى عنوان المتجر)</translation>
    </message>
    <message>
        <source>Remove its settings and the password</source>
        <translation>إزالة إعداداته وكلمة المرور</translation>
    </message>
    <message>
        <source>The words of messages to customers</source>
        <translation>كلمات الرسائل إلى العملاء</translation>
    </message>
    <message>
        <source>Show them, and the places that are filled in</source>
        <translation>عرضها مع المواضع التي تُملأ</translation>
    </message>
    <message>
        <source>Change what is named, and leave the rest as it is</source>
        <translation>تغيير ما يُذكر وترك الباقي كما هو</translation>
    </message>
    <message>
        <source>request or receipt</source>
        <extracomment>Both words are typed as they stand here, in every language.</extracomment>
        <translation>request أو receipt</translation>
    </message>
    <message>
        <source>The subject of an e-mail</source>
        <translation>موضوع البريد</translation>
    </message>
    <message>
        <source>What an e-mail says</source>
        <translation>ما يقوله البريد</translation>
    </message>
    <message>
        <source>What an SMS or chat message says</source>
        <translation>ما تقوله الرسالة القصيرة أو المحادثة</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own words, all three</source>
        <translation>العودة إلى كلمات البرنامج، الثلاثة كلها</translation>
    </message>
    <message>
        <source>Places stand in braces. A line whose places have nothing to say is left out.</source>
        <translation>المواضع بين أقواس. والسطر الذي لا شيء في مواضعه يُحذف.</translation>
    </message>
    <message>
        <source>The window opens or comes to the front, and a person looks and issues. The same as a link: counterfoil://new?amount=15.04&amp;currency=USD&amp;note=Order%201001. Exit status: 0 the window has it; 2 input refused; 4 nobody knows whether the window has it; 5 there is no window, and none could be opened.</source>
        <translation>تُفتح النافذة أو تأتي إلى الأمام، وينظر شخص ثم يُصدر. مثل الرابط: counterfoil://new?amount=15.04&amp;currency=USD&amp;note=Order%201001. رمز الخروج: 0 استلمته النافذة؛ 2 رُفض المُدخَل؛ 4 لا أحد يعرف هل استلمته النافذة؛ 5 لا نافذة ولم يمكن فتح واحدة.</translation>
    </message>
    <message>
        <source>An e-mail also where nobody knows whether the last one was sent</source>
        <translation>بريد أيضًا حين لا يعرف أحد هل أُرسل الأخير</translation>
    </message>
    <message>
        <source>Its number</source>
        <extracomment>Of a saved item or customer.</extracomment>
        <translation>رقمه</translation>
    </message>
    <message>
        <source>Save it although there is one like it</source>
        <translation>الحفظ وإن كان يوجد مثله</translation>
    </message>
    <message>
        <source>List them, the last sold or saved first</source>
        <translation>عرضها، وآخر ما بيع أو حُفظ أولًا</translation>
    </message>
    <message>
        <source>List those with words that begin so, by number or barcode</source>
        <translation>عرض ما تبدأ كلماته هكذا، أو له هذا الرقم أو الباركود</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>ما يُبحث عنه</translation>
    </message>
    <message>
        <source>Delete one; sales stay</source>
        <translation>حذف واحد؛ وتبقى المبيعات</translation>
    </message>
    <message>
        <source>Take them from a CSV file</source>
        <translation>استيرادها من ملف CSV</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Only say what would be new, changed or wrong</source>
        <translation>ذكر ما سيكون جديدًا أو متغيّرًا أو خاطئًا فقط</translation>
    </message>
    <message>
        <source>Leave lines out that are wrong; else one of them refuses the file</source>
        <translation>ترك الأسطر الخاطئة؛ وإلا فسطر واحد منها يُرفض به الملف</translation>
    </message>
    <message>
        <source>How its letters are written, where that is not found by itself</source>
        <translation>ترميز حروفه، حين لا يُعرف تلقائيًا</translation>
    </message>
    <message>
        <source>The first line names the columns: number, name, barcode, price EUR (or price and currency), method, system, note. A line changes the item with its number or barcode, else it is new.</source>
        <translation>السطر الأول يسمّي الأعمدة: number، name، barcode، price EUR (أو price وcurrency)، method، system، note. السطر يغيّر الصنف الذي له رقمه أو باركوده، وإلا فالصنف جديد.</translation>
    </message>
    <message>
        <source>The first line names the columns: number, name, email, phone, language, note. A line changes the customer with its number or e-mail address, else it is new.</source>
        <translation>السطر الأول يسمّي الأعمدة: number، name، email، phone، language، note. السطر يغيّر العميل الذي له رقمه أو بريده الإلكتروني، وإلا فالعميل جديد.</translation>
    </message>
    <message>
        <source>Write them into a CSV file</source>
        <translation>كتابتها في ملف CSV</translation>
    </message>
    <message>
        <source>comma, semicolon or tab</source>
        <extracomment>The words are typed as they stand here.</extracomment>
        <translation>comma أو semicolon أو tab</translation>
    </message>
    <message>
        <source>Add, find, import and export what you sell often</source>
        <translation>إضافة ما تبيعه كثيرًا والبحث عنه واستيراده وتصديره</translation>
    </message>
    <message>
        <source>Save one</source>
        <translation>حفظ واحد</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>Your own number; without, it gets one</source>
        <translation>رقمه عندك؛ وبدونه يُعطى رقمًا</translation>
    </message>
    <message>
        <source>What a scanner reads; once for each</source>
        <translation>ما يقرؤه الماسح؛ مرة لكل باركود</translation>
    </message>
    <message>
        <source>The price of one; once for each currency</source>
        <translation>سعر الوحدة؛ مرة لكل عملة</translation>
    </message>
    <message>
        <source>How it is usually paid</source>
        <translation>كيف يُدفع عادةً</translation>
    </message>
    <message>
        <source>By which payment system of that method</source>
        <translation>بأي نظام دفع من تلك الطريقة</translation>
    </message>
    <message>
        <source>What a sale of it is for</source>
        <translation>مقابل ماذا يكون بيعه</translation>
    </message>
    <message>
        <source>Add, find, import, export and erase customers</source>
        <translation>إضافة العملاء والبحث عنهم واستيرادهم وتصديرهم ومحو بياناتهم</translation>
    </message>
    <message>
        <source>The customer&apos;s name</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>The e-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>The phone number, with its country</source>
        <translation>رقم الهاتف مع رمز بلده</translation>
    </message>
    <message>
        <source>By its code, such as fr</source>
        <extracomment>ISO 639.</extracomment>
        <translation>برمزها، مثل fr</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Erase a customer&apos;s data, here and in their sales; the books stay whole</source>
        <translation>محو بيانات عميل، هنا وفي عمليات بيعه؛ وتبقى الدفاتر كاملة</translation>
    </message>
    <message>
        <source>Also what their sales were for</source>
        <translation>ما كانت عمليات بيعه مقابله أيضًا</translation>
    </message>
    <message>
        <source>Only say which sales it would change</source>
        <translation>ذكر عمليات البيع التي ستتغيّر فقط</translation>
    </message>
    <message>
        <source>Their sales are found by e-mail address and phone number. Amounts, states, references and what happened stay. Sales that are not settled keep the data until they are; backups hold it until newer ones take their place.</source>
        <translation>يُعثر على عمليات بيعه بالبريد الإلكتروني ورقم الهاتف. تبقى المبالغ والحالات والمراجع وما حدث. عمليات البيع التي لم تُحسم تبقى البيانات فيها حتى تُحسم؛ وتبقى في النسخ الاحتياطية إلى أن تحل محلها نسخ أحدث.</translation>
    </message>
    <message>
        <source>A saved item by number or barcode, and how many; once for each. The amount is their sum</source>
        <translation>صنف محفوظ برقمه أو باركوده، والكمية؛ مرة لكل صنف. المبلغ هو مجموعها</translation>
    </message>
    <message>
        <source>A saved customer, by number: fills in e-mail, name and phone</source>
        <translation>عميل محفوظ برقمه: يملأ البريد الإلكتروني والاسم والهاتف</translation>
    </message>
    <message>
        <source>Saved items and customers are copied beside the books (catalogue-...) and put back alone, by that name.</source>
        <translation>تُنسخ الأصناف والعملاء المحفوظون بجانب الدفاتر (catalogue-...) وتُستعاد وحدها بذلك الاسم.</translation>
    </message>
    <message>
        <source>The customer&apos;s language, such as fr; else the one saved with the customer, or this system&apos;s</source>
        <translation>لغة العميل، مثل fr؛ وإلا فالمحفوظة مع العميل، أو لغة هذا النظام</translation>
    </message>
    <message>
        <source>Also from sales that carry the number under another name</source>
        <translation>وكذلك من عمليات البيع التي تحمل الرقم باسم آخر</translation>
    </message>
</context>
<context>
    <name>ConfirmCommand</name>
    <message>
        <source>Number</source>
        <extracomment>A column’s heading: a reference or the gateway’s number.</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>A column’s heading.</extracomment>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>A column’s heading: when the sale was issued.</extracomment>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>A column’s heading: the customer’s e-mail address.</extracomment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>A column’s heading: paid, expired ...</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The first line is the sale in the books; the gateway writes its times in a zone that it does not tell. If one of the others is this sale: counterfoilctl confirm %1 --id NUMBER</source>
        <extracomment>NUMBER stands for the gateway’s number of a sale.</extracomment>
        <translation>السطر الأول هو عملية البيع في الدفاتر؛ وتكتب البوابة أوقاتها بمنطقة زمنية لا تذكرها. إن كانت إحدى العمليات الأخرى هي هذه: counterfoilctl confirm %1 --id NUMBER</translation>
    </message>
    <message>
        <source>%1 is the gateway’s number %2. Nothing has to be confirmed.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 هي الرقم %2 لدى البوابة. لا يلزم تأكيد شيء.</translation>
    </message>
    <message>
        <source>%1 is not looked for at the gateway: it was not issued, or it is over.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>لا يُبحث عن %1 لدى البوابة: لم تصدر، أو انتهى أمرها.</translation>
    </message>
    <message>
        <source>%1 is the gateway’s number %2: %3.</source>
        <extracomment>%1: a sale’s reference; %3: where it stands, such as “Waiting for the customer”.</extracomment>
        <translation>%1 هي الرقم %2 لدى البوابة: %3.</translation>
    </message>
</context>
<context>
    <name>ContactChecks</name>
    <message>
        <source>An e-mail address looks like anna@example.com.</source>
        <translation>عنوان البريد الإلكتروني يشبه anna@example.com.</translation>
    </message>
    <message>
        <source>An e-mail address has an @: anna@example.com.</source>
        <translation>في عنوان البريد الإلكتروني علامة @: anna@example.com.</translation>
    </message>
    <message>
        <source>There must be a name before and a domain behind the @.</source>
        <translation>يجب أن يكون قبل @ اسم وبعدها نطاق.</translation>
    </message>
    <message>
        <source>The part before the @ is longer than 64 characters.</source>
        <translation>الجزء الذي قبل @ أطول من 64 حرفًا.</translation>
    </message>
    <message>
        <source>“%1” cannot stand before the @.</source>
        <extracomment>%1: one character.</extracomment>
        <translation>لا يمكن أن يأتي «%1» قبل @.</translation>
    </message>
    <message>
        <source>A point stands at a place where none may be.</source>
        <translation>توجد نقطة في موضع لا يجوز فيه ذلك.</translation>
    </message>
    <message>
        <source>“%1” is not a domain.</source>
        <extracomment>%1: what was typed behind the @ of an e-mail address.</extracomment>
        <translation>«%1» ليس نطاقًا.</translation>
    </message>
    <message>
        <source>This is an IPv6 address; the gateway takes IPv4 only, such as 203.0.113.7.</source>
        <translation>هذا عنوان IPv6؛ والبوابة تقبل IPv4 فقط، مثل 203.0.113.7.</translation>
    </message>
    <message>
        <source>An IPv4 address is four numbers from 0 to 255 with points, such as 203.0.113.7.</source>
        <translation>عنوان IPv4 أربعة أعداد من 0 إلى 255 بينها نقاط، مثل 203.0.113.7.</translation>
    </message>
    <message>
        <source>The address begins with http://: what goes there can be read and changed on the way. It is sent as typed.</source>
        <translation>يبدأ العنوان بـ http://: ما يُرسل إليه يمكن أن يُقرأ ويُغيَّر في الطريق. يُرسل كما كُتب.</translation>
    </message>
    <message>
        <source>The address begins with %1://, which a browser may not know. It is sent as typed.</source>
        <translation>يبدأ العنوان بـ %1://، وقد لا يعرفه المتصفح. يُرسل كما كُتب.</translation>
    </message>
    <message>
        <source>XK (Kosovo) is not in the list of ISO 3166-1; it is sent as typed.</source>
        <translation>XK (كوسوفو) ليس في قائمة ISO 3166-1؛ يُرسل كما كُتب.</translation>
    </message>
    <message>
        <source>“%1” is not a country code. Use the two letters of ISO 3166-1, such as DE for Germany.</source>
        <translation>«%1» ليس رمز بلد. استخدم الحرفين من ISO 3166-1، مثل DE لألمانيا.</translation>
    </message>
    <message>
        <source>A postcode has letters A-Z, digits, blanks or hyphens, such as 90210 or SW1A 1AA.</source>
        <translation>الرمز البريدي حروف A-Z أو أرقام أو فراغات أو شرطات، مثل 90210 أو SW1A 1AA.</translation>
    </message>
    <message>
        <source>It is sent as typed; some gateways refuse that.</source>
        <extracomment>&quot;It&quot;: what was typed as a postcode.</extracomment>
        <translation>يُرسل كما كُتب؛ وبعض البوابات ترفضه.</translation>
    </message>
    <message>
        <source>This is sent as typed. Postcodes mostly have 2 to 12 letters A-Z, digits, blanks or hyphens, such as 90210 or SW1A 1AA.</source>
        <translation>يُرسل كما كُتب. الرمز البريدي في الغالب من 2 إلى 12 من حروف A-Z أو الأرقام أو الفراغات أو الشرطات، مثل 90210 أو SW1A 1AA.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>The copied pay link is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>يضيع رابط الدفع المنسوخ عند إغلاق Counterfoil، إذ لا شيء على سطح المكتب هذا يحتفظ بما نُسخ. ألصقه في مكانه أولًا.</translation>
    </message>
    <message>
        <source>The copied address is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>يضيع العنوان المنسوخ عند إغلاق Counterfoil، إذ لا شيء على سطح المكتب هذا يحتفظ بما نُسخ. ألصقه في مكانه أولًا.</translation>
    </message>
    <message>
        <source>The copied reference is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>يضيع المرجع المنسوخ عند إغلاق Counterfoil، إذ لا شيء على سطح المكتب هذا يحتفظ بما نُسخ. ألصقه في مكانه أولًا.</translation>
    </message>
    <message>
        <source>The copied QR code is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>يضيع رمز QR المنسوخ عند إغلاق Counterfoil، إذ لا شيء على سطح المكتب هذا يحتفظ بما نُسخ. ألصقه في مكانه أولًا.</translation>
    </message>
    <message>
        <source>The copied report is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>يضيع التقرير المنسوخ عند إغلاق Counterfoil، إذ لا شيء على سطح المكتب هذا يحتفظ بما نُسخ. ألصقه في مكانه أولًا.</translation>
    </message>
    <message>
        <source>The copied text is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>يضيع النص المنسوخ عند إغلاق Counterfoil، إذ لا شيء على سطح المكتب هذا يحتفظ بما نُسخ. ألصقه في مكانه أولًا.</translation>
    </message>
</context>
<context>
    <name>CounterSettings</name>
    <message>
        <source>Counter</source>
        <extracomment>Title of a card of the settings: the full screen for whoever stands at a till.</extracomment>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>An amount of nothing cannot be sold.</source>
        <translation>لا يمكن البيع بمبلغ صفر.</translation>
    </message>
    <message>
        <source>“%1” is not kept. %2</source>
        <extracomment>%1: what was typed in the place of an amount; %2: one or two sentences that say why.</extracomment>
        <translation>لم يُحفظ «%1». %2</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n amount(s). Leave out those that are sold least.</source>
        <translation>
            <numerusform>لا مكان لأي مبلغ. احذف ما يُباع أقل من غيره.</numerusform>
            <numerusform>يوجد مكان لمبلغ واحد. احذف ما يُباع أقل من غيره.</numerusform>
            <numerusform>يوجد مكان لمبلغين. احذف ما يُباع أقل من غيره.</numerusform>
            <numerusform>يوجد مكان لـ %n مبالغ. احذف ما يُباع أقل من غيره.</numerusform>
            <numerusform>يوجد مكان لـ %n مبلغًا. احذف ما يُباع أقل من غيره.</numerusform>
            <numerusform>يوجد مكان لـ %n مبلغ. احذف ما يُباع أقل من غيره.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountryEditor</name>
    <message>
        <source>By name, or by its two letters.</source>
        <extracomment>What one types into the field for a country: its name, or its ISO code.</extracomment>
        <translation>بالاسم أو بالحرفين.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>%1 could not be opened. Check that it is there and that you may use it.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>تعذّر فتح %1. تحقق من أنه موجود وأن لديك إذنًا باستخدامه.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk, or choose another folder.</source>
        <translation>تعذّرت كتابة الملف. تحقق من القرص، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>ليس في الملف شيء.</translation>
    </message>
    <message>
        <source>The same one stands on line %1 already. Keep one of the lines.</source>
        <extracomment>%1: the number of a line.</extracomment>
        <translation>الشيء نفسه موجود بالفعل في السطر %1. أبقِ أحد السطرين.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was written.</source>
        <translation>أُلغي ذلك. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it is there and that you may read it.</source>
        <translation>تعذّرت قراءة الملف. تحقق من أنه موجود وأن لديك إذنًا بقراءته.</translation>
    </message>
    <message>
        <source>The file has bytes that are no %1. Say how its letters are written.</source>
        <extracomment>%1: how a file&apos;s letters are written, such as UTF-8.</extracomment>
        <translation>في الملف بايتات ليست من ترميز %1. اذكر ترميز حروفه.</translation>
    </message>
    <message>
        <source>A quotation mark that is opened on line %1 is not closed again.</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>علامة الاقتباس المفتوحة في السطر %1 لم تُغلق.</translation>
    </message>
    <message>
        <source>On line %1 there is text behind a closed quotation mark. A quotation mark within a cell is written twice.</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>في السطر %1 نص بعد علامة اقتباس مغلقة. علامة الاقتباس داخل الخلية تُكتب مرتين.</translation>
    </message>
    <message>
        <source>The cell that begins on line %1 is longer than anything here can be. A quotation mark may be missing.</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>الخلية التي تبدأ في السطر %1 أطول من أي شيء ممكن هنا. ربما تنقص علامة اقتباس.</translation>
    </message>
    <message>
        <source>Line %1 has more cells than any table here. This is another kind of file.</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>في السطر %1 خلايا أكثر مما في أي جدول هنا. هذا ملف من نوع آخر.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>This is no text file. Save the table as CSV in the program that it comes from, and choose that file.</source>
        <translation>هذا ليس ملفًا نصيًا. احفظ الجدول بصيغة CSV في البرنامج الذي جاء منه، واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>أُلغي ذلك. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“%1” is no price in %2. Write digits with at most one decimal mark, more than 0.</source>
        <extracomment>%1: what stands in a cell; %2: a currency&apos;s code.</extracomment>
        <translation>«%1» ليس سعرًا بعملة %2. اكتب أرقامًا وعلامة عشرية واحدة على الأكثر، أكبر من 0.</translation>
    </message>
    <message>
        <source>“%1” can be read as each of these: %2. Write it without marks between thousands.</source>
        <extracomment>%1: what stands in a cell; %2: several amounts that it may mean.</extracomment>
        <translation>يمكن أن يُقرأ «%1» بأي من هذه: %2. اكتبه بلا علامات بين الآلاف.</translation>
    </message>
    <message>
        <source>“%1” is no currency that this program knows. Write its code, such as EUR.</source>
        <extracomment>%1: what stands in a cell.</extracomment>
        <translation>«%1» ليست عملة يعرفها هذا البرنامج. اكتب رمزها، مثل EUR.</translation>
    </message>
    <message>
        <source>The price has no currency. Add a column “currency”, or call this one “price EUR”.</source>
        <translation>ليس للسعر عملة. أضف عمودًا باسم «currency»، أو سمِّ هذا العمود «price EUR».</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” mean the same. Rename one of them.</source>
        <extracomment>%1, %2: titles of two columns of a file that mean the same.</extracomment>
        <translation>العمودان «%1» و«%2» بمعنى واحد. غيّر اسم أحدهما.</translation>
    </message>
    <message>
        <source>The first line of the file names no column that is known here. Write there what the columns are, such as number, name, %1.</source>
        <extracomment>%1: names of columns, which are written as they are.</extracomment>
        <translation>السطر الأول من الملف لا يسمّي أي عمود معروف هنا. اكتب فيه ما هي الأعمدة، مثل number، name، %1.</translation>
    </message>
    <message>
        <source>The line has more cells than the first line has names. A cell with the separator in it needs quotation marks.</source>
        <translation>في السطر خلايا أكثر مما في السطر الأول من أسماء. الخلية التي فيها الفاصل تحتاج إلى علامتي اقتباس.</translation>
    </message>
    <message>
        <source>“%1” is a number that a spreadsheet has rounded: its digits are lost. Make the column text there, fill it anew and save the file again.</source>
        <extracomment>%1: what stands in a cell, such as 4.00638E+12. There: in the spreadsheet.</extracomment>
        <translation>«%1» رقم قرّبه جدول بيانات: ضاعت خاناته. اجعل هذا العمود نصًا هناك، واملأه من جديد، واحفظ الملف.</translation>
    </message>
    <message>
        <source>%1, “%2”, is saved with this barcode, and has another name. Correct the barcode, or give both the same name.</source>
        <extracomment>A line of a file has a new number. %1: the number of a saved item, %2: its name.</extracomment>
        <translation>%1، «%2»، محفوظ بهذا الباركود وله اسم آخر. صحّح الباركود، أو أعطِ الاثنين الاسم نفسه.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Choose a CSV file.</source>
        <extracomment>%1: the path of what should be a file, and is a folder, a pipe or a device.</extracomment>
        <translation>%1 ليس ملفًا عاديًا. اختر ملف CSV.</translation>
    </message>
    <message>
        <source>The file is written in %1, which is not read here. Save it as UTF-8.</source>
        <extracomment>%1: how a file&apos;s letters are written: UTF-32.</extracomment>
        <translation>الملف مكتوب بترميز %1 الذي لا يُقرأ هنا. احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>There is a zero byte (NUL) in the file, which is in no text. Save the table as CSV once more in the program that it comes from, and choose that file.</source>
        <translation>في الملف بايت صفري (NUL) لا يوجد في أي نص. احفظ الجدول بصيغة CSV مرة أخرى في البرنامج الذي جاء منه، واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>The column “%1” names no currency that this program knows. Write “price” and the currency&apos;s code there, such as “price EUR”; where it is no price, give it a name that does not begin so.</source>
        <extracomment>%1: the title of a column of a file. “price” and “price EUR” are written as they are.</extracomment>
        <translation>العمود «%1» لا يسمّي أي عملة يعرفها هذا البرنامج. اكتب فيه «price» ورمز العملة، مثل «price EUR»؛ وإن لم يكن سعرًا فأعطه اسمًا لا يبدأ هكذا.</translation>
    </message>
</context>
<context>
    <name>CsvPanel</name>
    <message>
        <source>Imported, read as %1. New: %2. Changed: %3. The same: %4. Left out: %5.</source>
        <translation>تم الاستيراد، وقُرئ الملف بترميز %1. الجديدة: %2. المتغيّرة: %3. كما هي: %4. المتروكة: %5.</translation>
    </message>
    <message>
        <source>Read as %1. New: %2. Changed: %3. The same: %4. Wrong: %5.</source>
        <translation>قُرئ الملف بترميز %1. الجديدة: %2. المتغيّرة: %3. كما هي: %4. الخاطئة: %5.</translation>
    </message>
    <message>
        <source>How its letters are written is a guess: look at the names afterwards, or save the table as CSV in UTF-8 first.</source>
        <translation>ترميز حروف الملف مخمَّن: انظر في الأسماء بعد ذلك، أو احفظ الجدول أولًا بصيغة CSV وبترميز UTF-8.</translation>
    </message>
    <message>
        <source>These columns mean nothing here: %1.</source>
        <extracomment>%1: names of columns of a file.</extracomment>
        <translation>هذه الأعمدة لا معنى لها هنا: %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>What is wrong with a file. %1: the number of a line; %2: a sentence.</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>The same; %2: the name of a column; %3: a sentence.</extracomment>
        <translation>السطر %1، %2: %3</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>جارٍ قراءة الملف.</translation>
    </message>
    <message>
        <source>Writing the file.</source>
        <translation>جارٍ كتابة الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written into %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>
            <numerusform>لم يُكتب أي سطر في %1.</numerusform>
            <numerusform>كُتب سطر واحد في %1.</numerusform>
            <numerusform>كُتب سطران في %1.</numerusform>
            <numerusform>كُتبت %n أسطر في %1.</numerusform>
            <numerusform>كُتب %n سطرًا في %1.</numerusform>
            <numerusform>كُتب %n سطر في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <extracomment>What importing a file would do stands before it.</extracomment>
        <translation>لم يُستورد شيء بعد.</translation>
    </message>
</context>
<context>
    <name>DefaultsBook</name>
    <message>
        <source>The list of defaults %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <extracomment>Defaults are what a new sale&apos;s form is filled in with. %1: the path of the file that holds them; so in all of &quot;The list of defaults ...&quot;.</extracomment>
        <translation>تتعذّر كتابة قائمة القيم الافتراضية %1. تحقق من القرص ومن أذونات المجلد.</translation>
    </message>
    <message>
        <source>There is no payment method “%1”.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>لا توجد طريقة دفع باسم «%1».</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <extracomment>%1: a payment method&apos;s title; %2: what somebody typed.</extracomment>
        <translation>ليس في %1 حقل باسم «%2».</translation>
    </message>
    <message>
        <source>%1 is secret and is not kept.</source>
        <extracomment>%1: a field&apos;s label; so in all of these.</extracomment>
        <translation>%1 سري ولا يُحفظ.</translation>
    </message>
    <message>
        <source>%1 belongs to one card and is not kept.</source>
        <translation>%1 يخص بطاقة واحدة ولا يُحفظ.</translation>
    </message>
    <message>
        <source>The amount is typed for each sale: a wrong one that fills itself in costs money.</source>
        <translation>يُكتب المبلغ لكل عملية بيع: فالمبلغ الخاطئ الذي يُملأ تلقائيًا يكلّف مالًا.</translation>
    </message>
    <message>
        <source>%1 is always the same; the program fills it in.</source>
        <translation>%1 ثابت دائمًا؛ ويملؤه البرنامج.</translation>
    </message>
    <message>
        <source>This looks like a card number, which must not be stored.</source>
        <translation>يبدو هذا رقم بطاقة، ولا يجوز تخزينه.</translation>
    </message>
    <message>
        <source>A name here is the name of card data, which must not be stored.</source>
        <extracomment>In a list of names and values one name is such as &quot;card_number&quot;.</extracomment>
        <translation>أحد الأسماء هنا اسم لبيانات بطاقة، ولا يجوز تخزينها.</translation>
    </message>
    <message>
        <source>The list of defaults %1 cannot be read. Check its permissions.</source>
        <translation>تتعذّر قراءة قائمة القيم الافتراضية %1. تحقق من أذوناتها.</translation>
    </message>
    <message>
        <source>The list of defaults %1 is damaged. Restore a copy, or move it away and set the defaults again.</source>
        <translation>قائمة القيم الافتراضية %1 تالفة. استعد نسخة منها، أو انقلها إلى مكان آخر وعيّن القيم من جديد.</translation>
    </message>
    <message>
        <source>There is no room for more defaults. Remove some that are not used any more.</source>
        <translation>لا مكان لمزيد من القيم الافتراضية. أزل بعض ما لم يعد مستخدمًا.</translation>
    </message>
    <message>
        <source>The list of defaults %1 is locked by another program. Close it and try again.</source>
        <translation>قائمة القيم الافتراضية %1 مقفلة من برنامج آخر. أغلقه ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>DefaultsCommand</name>
    <message>
        <source>Write --set FIELD=VALUE, such as --set devise=EUR. --clear FIELD removes a default.</source>
        <translation>اكتب --set FIELD=VALUE، مثل --set devise=EUR. ويزيل --clear FIELD القيمة الافتراضية.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1: %2</source>
        <extracomment>%1: a field; %2: what is wrong with it, whole sentences.</extracomment>
        <translation>لم يتغيّر شيء. %1: %2</translation>
    </message>
    <message>
        <source>“%1” has no defaults for %2.</source>
        <extracomment>%1: an account; %2: a payment method.</extracomment>
        <translation>ليس لدى «%1» قيم افتراضية لطريقة %2.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>&amp;New sale</source>
        <extracomment>Name of a page, in the list of pages at the window&apos;s side. The letters behind &amp; of all four differ.</extracomment>
        <translation>بيع جديد</translation>
    </message>
    <message>
        <source>In&amp;voices</source>
        <extracomment>Name of a page, in the list of pages at the window&apos;s side.</extracomment>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Acc&amp;ounts</source>
        <extracomment>Name of a page, in the list of pages at the window&apos;s side.</extracomment>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <extracomment>Name of a page, in the list of pages at the window&apos;s side.</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>A sale is being sent. If you close now it stays in your books as “being issued”, and is asked about at the next check.</source>
        <extracomment>“Being issued” is how the page “Invoices” calls it.</extracomment>
        <translation>يجري إرسال عملية بيع. إن أغلقت الآن فستبقى في دفاترك «قيد الإصدار»، ويُسأل عنها عند التحقق التالي.</translation>
    </message>
    <message>
        <source>An account is being removed. If you close now, its key may stay in the keychain, and the account in the list.</source>
        <translation>تجري إزالة حساب. إن أغلقت الآن فقد يبقى مفتاحه في سلسلة المفاتيح، والحساب في القائمة.</translation>
    </message>
    <message>
        <source>An account is being saved. If you close now, its key may not be in the keychain.</source>
        <translation>يجري حفظ حساب. إن أغلقت الآن فقد لا يكون مفتاحه في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>A backup is being put in the place of the books. If you close now, they may stay as they were.</source>
        <translation>يجري وضع نسخة احتياطية مكان الدفاتر. إن أغلقت الآن فقد تبقى الدفاتر كما كانت.</translation>
    </message>
    <message>
        <source>The customer’s screen cannot show the QR code, and asks the customer to pay at the counter. %1</source>
        <extracomment>%1: one or two sentences that say what went wrong.</extracomment>
        <translation>لا تستطيع شاشة العميل عرض رمز QR، وتطلب من العميل الدفع عند الصندوق. %1</translation>
    </message>
    <message>
        <source>Something is being printed. If you close now, it may come out in part, and stays out of the books.</source>
        <translation>هناك ما يُطبع الآن. إن أغلقت فقد يخرج بعضه فقط، ولن يدخل الدفاتر.</translation>
    </message>
    <message>
        <source>An e-mail is being sent. If you close now, it may be sent all the same, and stays out of the books.</source>
        <translation>هناك بريد قيد الإرسال. إن أغلقت الآن فقد يُرسل مع ذلك، ولن يدخل الدفاتر.</translation>
    </message>
    <message>
        <source>The mail server’s settings are being changed. If you close now, its password may not be in the keychain, or may stay there.</source>
        <translation>إعدادات خادم البريد قيد التغيير. إن أغلقت الآن فقد لا تكون كلمة مروره في سلسلة المفاتيح، أو قد تبقى فيها.</translation>
    </message>
    <message>
        <source>Counter</source>
        <extracomment>A way to the till&apos;s full screen, below the list of pages at the window&apos;s side.</extracomment>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>A file of saved items or customers is being read or written. If you close now, nothing of it is kept.</source>
        <translation>هناك ملف أصناف محفوظة أو عملاء محفوظين يُقرأ أو يُكتب. إن أغلقت الآن فلن يُحتفظ بشيء منه.</translation>
    </message>
    <message>
        <source>What you typed in “Saved items” or “Saved customers” is not saved yet. If you close now, it is lost.</source>
        <extracomment>The names of two windows.</extracomment>
        <translation>ما كتبته في «الأصناف المحفوظة» أو «العملاء المحفوظون» لم يُحفظ بعد. إن أغلقت الآن فسيضيع.</translation>
    </message>
</context>
<context>
    <name>DiagnosisReport</name>
    <message>
        <source>Then check again.</source>
        <extracomment>After an advice: “Connect this computer to the internet.” To check is what this page’s button does.</extracomment>
        <translation>ثم تحقق من جديد.</translation>
    </message>
    <message>
        <source>Compare the account’s web address with the one that the gateway gave you.</source>
        <translation>قارن عنوان الويب للحساب بالعنوان الذي أعطتك إياه البوابة.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer is 3 days ahead”.</extracomment>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يومًا واحدًا</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer is 3 hours ahead”.</extracomment>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer is 5 minutes ahead”.</extracomment>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 are hours, %2 minutes: “this computer is 3 hours 5 minutes ahead”.</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>What was found about one thing, beside its name: “Clock, good: …”.</extracomment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>What was found about one thing, beside its name: “Clock, warning: …”.</extracomment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>bad</source>
        <extracomment>What was found about one thing, beside its name: “Clock, bad: …”.</extracomment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>What was found about one thing, beside its name: “Clock, not checked: …”.</extracomment>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>What is examined: a merchant’s account at a gateway. A title.</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Keychain</source>
        <extracomment>What is examined: the system’s store of keys and passwords. A title.</extracomment>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>What is examined: the gateway’s web address. A title.</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <extracomment>What is examined. A title.</extracomment>
        <translation>الاتصال الآمن</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>What is examined: this computer’s clock beside the gateway’s. A title.</extracomment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>What is examined: the payment gateway’s service. A title.</extracomment>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>What is examined: the secret key with which the gateway is called (API key). A title.</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Internet address list</source>
        <extracomment>What is examined: the gateway’s list of internet (IP) addresses that may call it. A title.</extracomment>
        <translation>قائمة عناوين الإنترنت</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>What is examined: the merchant’s wallet at the gateway. A title.</extracomment>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>Not looked at: something else comes first.</source>
        <translation>لم يُفحص: هناك أمر آخر قبله.</translation>
    </message>
    <message>
        <source>A keychain is running.</source>
        <translation>سلسلة المفاتيح تعمل.</translation>
    </message>
    <message>
        <source>The training account needs no keychain.</source>
        <translation>حساب التدريب لا يحتاج إلى سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>The keychain is open and holds a key for this account.</source>
        <translation>سلسلة المفاتيح مفتوحة وفيها مفتاح لهذا الحساب.</translation>
    </message>
    <message>
        <source>A server answers at %1.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>يجيب خادم في %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>Nothing went to the server: no key and no sale.</extracomment>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>First look at this computer’s clock, below. If it is right, the gateway’s operator has to renew the certificate: tell the gateway’s support.</source>
        <extracomment>“Below”: the line about the clock stands under this one.</extracomment>
        <translation>انظر أولًا في ساعة هذا الحاسوب، في الأسفل. إن كانت صحيحة فعلى مشغّل البوابة أن يجدد الشهادة: أبلغ دعم البوابة.</translation>
    </message>
    <message>
        <source>This computer’s clock says %1. The certificate is good from %2 to %3.</source>
        <extracomment>%1, %2 and %3 are moments: “3 November 2025, 14:32”.</extracomment>
        <translation>تشير ساعة هذا الحاسوب إلى %1. الشهادة صالحة من %2 إلى %3.</translation>
    </message>
    <message>
        <source>If that is not the time, set the clock in the system’s settings.</source>
        <translation>إن لم يكن هذا هو الوقت فاضبط الساعة في إعدادات النظام.</translation>
    </message>
    <message>
        <source>The address %1 was not found.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>لم يُعثر على العنوان %1.</translation>
    </message>
    <message>
        <source>Check the internet connection. If other pages open, compare the account’s web address with the one that the gateway gave you.</source>
        <extracomment>“Other pages”: of other web sites, in a browser.</extracomment>
        <translation>تحقق من الاتصال بالإنترنت. إن كانت الصفحات الأخرى تُفتح فقارن عنوان الويب للحساب بالعنوان الذي أعطتك إياه البوابة.</translation>
    </message>
    <message>
        <source>Nothing answers at %1:%2.</source>
        <extracomment>%1 is a web address, such as shop.example, %2 the number of a port, such as 443.</extracomment>
        <translation>لا يأتي أي جواب من %1:%2.</translation>
    </message>
    <message>
        <source>If it is right, the gateway is down: check again later.</source>
        <extracomment>“It” is the web address: “Compare the account’s web address with the one that the gateway gave you.”</extracomment>
        <translation>إن كان صحيحًا فالبوابة متوقفة: تحقق من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>لم يُجب %1 في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Check the internet connection, and whether a firewall stands in between. If other pages open, the gateway may be busy: check again later.</source>
        <extracomment>“Other pages”: of other web sites, in a browser.</extracomment>
        <translation>تحقق من الاتصال بالإنترنت، ومن وجود جدار حماية في الطريق. إن كانت الصفحات الأخرى تُفتح فقد تكون البوابة مشغولة: تحقق من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>The network is down.</source>
        <translation>الشبكة متوقفة.</translation>
    </message>
    <message>
        <source>Connect this computer to the internet.</source>
        <translation>صِل هذا الحاسوب بالإنترنت.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>انتهت صلاحية شهادة %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>شهادة %1 غير صالحة بعد.</translation>
    </message>
    <message>
        <source>Nobody vouches for the server at %1: its certificate is self-signed or from an unknown issuer.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>لا أحد يضمن الخادم في %1: شهادته موقّعة ذاتيًا أو من مُصدِر غير معروف.</translation>
    </message>
    <message>
        <source>In a hotel’s or a company’s network somebody may stand in between: try another network.</source>
        <extracomment>Somebody between this computer and the server, who reads along.</extracomment>
        <translation>في شبكة فندق أو شركة قد يكون هناك من يتوسط الاتصال: جرّب شبكة أخرى.</translation>
    </message>
    <message>
        <source>The server at %1 shows the certificate of another host.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>يعرض الخادم في %1 شهادة مضيف آخر.</translation>
    </message>
    <message>
        <source>The letters count, such as “www.” in front.</source>
        <extracomment>The letters of the web address: “Compare the account’s web address with the one that the gateway gave you.”</extracomment>
        <translation>كل حرف مهم، مثل «www.» في البداية.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>تعذّر إنشاء اتصال آمن مع %1.</translation>
    </message>
    <message>
        <source>The account’s web address is not encrypted.</source>
        <translation>عنوان الويب للحساب غير مشفّر.</translation>
    </message>
    <message>
        <source>Edit the account: its web address must begin with https://.</source>
        <translation>عدّل الحساب: يجب أن يبدأ عنوان الويب بـ https://.</translation>
    </message>
    <message>
        <source>The connection to %1 was closed before an answer came.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>أُغلق الاتصال مع %1 قبل وصول جواب.</translation>
    </message>
    <message>
        <source>If it is right, check again later: the gateway may be restarting.</source>
        <extracomment>“It” is the web address: “Compare the account’s web address with the one that the gateway gave you.”</extracomment>
        <translation>إن كان صحيحًا فتحقق من جديد لاحقًا: قد تكون البوابة قيد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>%1 يجيب.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate is that of %1.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>الاتصال مشفّر، والشهادة هي شهادة %1.</translation>
    </message>
    <message>
        <source>The gateway runs on this computer; nothing has to be encrypted.</source>
        <translation>تعمل البوابة على هذا الحاسوب؛ ولا يلزم تشفير شيء.</translation>
    </message>
    <message>
        <source>The gateway does not say what time it is.</source>
        <translation>البوابة لا تذكر الوقت لديها.</translation>
    </message>
    <message>
        <source>This computer’s clock and the gateway’s agree.</source>
        <translation>ساعة هذا الحاسوب متفقة مع ساعة البوابة.</translation>
    </message>
    <message>
        <source>This computer’s clock says %1, the gateway’s says %2: this computer is %3 ahead.</source>
        <extracomment>%1 and %2 are moments: “3 November 2025, 14:32”; %3: how far it is ahead, “1 hour 5 minutes”.</extracomment>
        <translation>ساعة هذا الحاسوب تشير إلى %1، وساعة البوابة إلى %2: هذا الحاسوب متقدم %3.</translation>
    </message>
    <message>
        <source>This computer’s clock says %1, the gateway’s says %2: this computer is %3 behind.</source>
        <extracomment>%1 and %2 are moments: “3 November 2025, 14:32”; %3: how far it is behind, “1 hour 5 minutes”.</extracomment>
        <translation>ساعة هذا الحاسوب تشير إلى %1، وساعة البوابة إلى %2: هذا الحاسوب متأخر %3.</translation>
    </message>
    <message>
        <source>Set the clock in the system’s settings; until then sales are filed under wrong dates.</source>
        <translation>اضبط الساعة في إعدادات النظام؛ وإلى ذلك الحين تُسجَّل المبيعات بتواريخ خاطئة.</translation>
    </message>
    <message>
        <source>The gateway answers.</source>
        <translation>البوابة تجيب.</translation>
    </message>
    <message>
        <source>The gateway takes calls from this internet connection.</source>
        <translation>تقبل البوابة الطلبات من اتصال الإنترنت هذا.</translation>
    </message>
    <message>
        <source>Only a sale shows whether the gateway has activated the wallet, and none is issued here.</source>
        <translation>لا يتبيّن هل فعّلت البوابة المحفظة إلا بعملية بيع، ولا تصدر أي عملية هنا.</translation>
    </message>
    <message>
        <source>Sales can be issued, but one whose answer is lost cannot be found again. Ask the gateway’s support where its history is.</source>
        <extracomment>“One” is a sale. The “history” is the gateway’s list of sales.</extracomment>
        <translation>يمكن إصدار عمليات البيع، لكن العملية التي يضيع جوابها لا يمكن العثور عليها. اسأل دعم البوابة عن مكان سجل المبيعات لديها.</translation>
    </message>
    <message>
        <source>Only the gateway’s history would tell.</source>
        <extracomment>Whether the gateway takes calls from this internet address. The “history” is its list of sales.</extracomment>
        <translation>لا يبيّن ذلك إلا سجل المبيعات لدى البوابة.</translation>
    </message>
    <message>
        <source>The gateway does not say, as it takes no calls from here.</source>
        <extracomment>Whether the key is right.</extracomment>
        <translation>البوابة لا تبيّن ذلك، لأنها لا تقبل الطلبات من هنا.</translation>
    </message>
    <message>
        <source>The gateway accepts the key.</source>
        <translation>تقبل البوابة المفتاح.</translation>
    </message>
    <message>
        <source>What answers at %1 is not this gateway.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>ما يجيب في %1 ليس هذه البوابة.</translation>
    </message>
    <message>
        <source>Check again later. If it stays, send this report to the gateway’s support.</source>
        <extracomment>“It”: what is wrong.</extracomment>
        <translation>تحقق من جديد لاحقًا. وإن بقي الخلل فأرسل هذا التقرير إلى دعم البوابة.</translation>
    </message>
</context>
<context>
    <name>DirectSwitch</name>
    <message>
        <source>Whoever types card data here puts this computer, its network and its users under the card industry’s rules (PCI DSS). Ask your bank what that means for the shop before you switch this on.</source>
        <translation>من يكتب بيانات البطاقات هنا يُخضع هذا الحاسوب وشبكته ومستخدميه لقواعد قطاع البطاقات (PCI DSS). اسأل مصرفك عما يعنيه ذلك للمتجر قبل أن تفعّل هذا.</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Customer’s screen</source>
        <extracomment>Title of a card of the settings: a second screen, which the customer looks at.</extracomment>
        <translation>شاشة العميل</translation>
    </message>
    <message>
        <source>A sale is shown there now. Try again when it is over.</source>
        <translation>هناك عملية بيع معروضة الآن. أعد المحاولة بعد انتهائها.</translation>
    </message>
</context>
<context>
    <name>DisplayWords</name>
    <message>
        <source>Welcome</source>
        <extracomment>On the customer’s screen, while nobody pays.</extracomment>
        <translation>أهلًا وسهلًا</translation>
    </message>
    <message>
        <source>Training: no money moves</source>
        <extracomment>On the customer’s screen, where a cashier trains.</extracomment>
        <translation>تدريب: لا تتحرك أي أموال</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <extracomment>On the customer’s screen.</extracomment>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <extracomment>On the customer’s screen, beside a QR code.</extracomment>
        <translation>امسح الرمز للدفع</translation>
    </message>
    <message>
        <source>Please pay at the counter</source>
        <extracomment>On the customer’s screen: there is no QR code; the cashier shows how it is paid.</extracomment>
        <translation>نرجو الدفع عند الصندوق</translation>
    </message>
    <message>
        <source>Please confirm on your phone</source>
        <extracomment>On the customer’s screen: the payment system asks on the customer’s phone.</extracomment>
        <translation>نرجو التأكيد على هاتفك</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>On the customer’s screen, large: the sale is paid.</extracomment>
        <translation>تم الدفع</translation>
    </message>
    <message>
        <source>Not paid</source>
        <extracomment>On the customer’s screen, large: the sale ended without being paid.</extracomment>
        <translation>لم يتم الدفع</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>On the customer’s screen, below “Paid”.</extracomment>
        <translation>شكرًا</translation>
    </message>
    <message>
        <source>Please ask at the counter.</source>
        <extracomment>On the customer’s screen, below “Not paid”.</extracomment>
        <translation>نرجو السؤال عند الصندوق.</translation>
    </message>
    <message>
        <source>If your wallet shows another coin or amount, ask before you pay.</source>
        <extracomment>On the customer’s screen, beside a QR code for coins. A wallet: the customer’s program for coins.</extracomment>
        <translation>إن عرضت محفظتك عملة رقمية أخرى أو مبلغًا آخر فاسأل قبل أن تدفع.</translation>
    </message>
</context>
<context>
    <name>DoctorView</name>
    <message>
        <source>“%1” cannot be used yet. What is wrong, and what to do:</source>
        <extracomment>%1 is the name of an account. A list follows.</extracomment>
        <translation>لا يمكن استخدام «%1» بعد. الخلل وما ينبغي فعله:</translation>
    </message>
    <message>
        <source>“%1” works, with a remark.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>«%1» يعمل، مع ملاحظة.</translation>
    </message>
    <message>
        <source>“%1” works.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>«%1» يعمل.</translation>
    </message>
    <message>
        <source>Nothing wrong was found with “%1”. Not looked at: %2.</source>
        <extracomment>%1 is the name of an account, %2 a list of what was not looked at: “Clock, Wallet”.</extracomment>
        <translation>لم يُعثر على خطأ في «%1». ما لم يُفحص: %2.</translation>
    </message>
    <message>
        <source>The report is copied. It holds no key.</source>
        <translation>نُسخ التقرير. ليس فيه أي مفتاح.</translation>
    </message>
    <message>
        <source>Looks at keychain, connection, clock and key, and says what to do where something is wrong. Nothing is issued.</source>
        <extracomment>What the button “Check” does with the chosen account.</extracomment>
        <translation>يفحص سلسلة المفاتيح والاتصال والساعة والمفتاح، ويبيّن ما ينبغي فعله حيث يوجد خلل. ولا يُصدر شيئًا.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <extracomment>Whether an account works is being looked at.</extracomment>
        <translation>جارٍ التحقق …</translation>
    </message>
    <message>
        <source>Looking at: %1 …</source>
        <extracomment>%1 is what the check has come to: “Keychain”, “Secure connection”.</extracomment>
        <translation>جارٍ فحص: %1 …</translation>
    </message>
    <message>
        <source>[%1] %2: %3</source>
        <extracomment>A line of a report: “[bad] Key: Wrong key.”</extracomment>
        <translation>[%1] %2: %3</translation>
    </message>
</context>
<context>
    <name>DraftCheck</name>
    <message>
        <source>This is needed.</source>
        <extracomment>A field was left empty.</extracomment>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>This is needed, such as %1.</source>
        <translation>هذا مطلوب، مثل %1.</translation>
    </message>
    <message>
        <source>This goes with a direct sale only. In a hosted sale the customer types it on the gateway’s page.</source>
        <extracomment>&quot;This&quot; and &quot;it&quot;: what was typed into a field.</extracomment>
        <translation>هذا للبيع المباشر فقط. في البيع عبر صفحة البوابة يكتبه العميل في تلك الصفحة.</translation>
    </message>
    <message>
        <source>%1 has no such field.</source>
        <extracomment>%1: a way to pay: “Card”, “Crypto” ...</extracomment>
        <translation>ليس في %1 حقل كهذا.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: the name of a field, as the gateway calls it.</extracomment>
        <translation>هل تقصد %1؟</translation>
    </message>
    <message>
        <source>This looks like a card number, which must not be stored. It belongs into the field for card numbers only.</source>
        <translation>يبدو هذا رقم بطاقة، ولا يجوز تخزينه. مكانه حقل رقم البطاقة فقط.</translation>
    </message>
    <message>
        <source>The name “%1” is used by this program for its own reference. Choose another name.</source>
        <translation>الاسم «%1» يستخدمه هذا البرنامج لمرجعه. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is the name of card data, which this program neither asks for nor stores here. Take it out; the customer types it on the gateway’s page.</source>
        <extracomment>%1: a name, such as “cvv”.</extracomment>
        <translation>«%1» اسم لبيانات بطاقة لا يطلبها هذا البرنامج ولا يخزّنها هنا. احذفه؛ فالعميل يكتبها في صفحة البوابة.</translation>
    </message>
    <message>
        <source>A name here looks like a card number, which must not be stored. Take it out.</source>
        <translation>أحد الأسماء هنا يبدو رقم بطاقة، ولا يجوز تخزينه. احذفه.</translation>
    </message>
    <message>
        <source>“%1” is given here and among the names and values of %2, but can be sent once only. Keep one of the two.</source>
        <extracomment>%1: a name. %2: the field that holds several names and values, as the gateway calls it.</extracomment>
        <translation>«%1» معطى هنا وكذلك بين الأسماء والقيم في %2، ولا يمكن إرساله إلا مرة واحدة. أبقِ واحدًا منهما.</translation>
    </message>
</context>
<context>
    <name>DuplicateQuestion</name>
    <message>
        <source>A sale of %1 was begun %2, as %3, and nobody knows yet what became of it: no clear answer came back.</source>
        <extracomment>%1: an amount with its currency; %2: “2 minutes ago” or “on 3 Nov”; %3: the sale’s reference.</extracomment>
        <translation>بدأت عملية بيع بمبلغ %1 %2، بالمرجع %3، ولا يُعرف بعد ما حدث لها: لم يصل جواب واضح.</translation>
    </message>
    <message>
        <source>A sale of %1 for %2 was begun %3, as %4, and nobody knows yet what became of it: no clear answer came back.</source>
        <extracomment>%1: an amount with its currency; %2: a customer’s name; %3: “2 minutes ago” or “on 3 Nov”; %4: the sale’s reference.</extracomment>
        <translation>بدأت عملية بيع بمبلغ %1 للعميل %2 %3، بالمرجع %4، ولا يُعرف بعد ما حدث لها: لم يصل جواب واضح.</translation>
    </message>
</context>
<context>
    <name>EInvoiceAnswers</name>
    <message>
        <source>The gateway refused the call without a reason.</source>
        <extracomment>A call is what this program sent to the gateway.</extracomment>
        <translation>رفضت البوابة الطلب دون ذكر سبب.</translation>
    </message>
    <message>
        <source>The gateway says: “%1”.</source>
        <extracomment>%1 are the gateway’s own words.</extracomment>
        <translation>تقول البوابة: «%1».</translation>
    </message>
    <message>
        <source>The gateway’s last answer carried no signature, so nobody can tell whether it came from the gateway. Compare this sale with the gateway’s own pages.</source>
        <translation>لم يحمل آخر جواب من البوابة توقيعًا، فلا يمكن لأحد أن يعرف هل جاء منها. قارن عملية البيع هذه بصفحات البوابة نفسها.</translation>
    </message>
    <message>
        <source>The gateway’s last answer was not signed with this account’s secret, so nobody can tell whether it came from the gateway. Check the secret, and compare this sale with the gateway’s own pages.</source>
        <translation>لم يكن آخر جواب من البوابة موقّعًا بالمفتاح السري لهذا الحساب، فلا يمكن لأحد أن يعرف هل جاء منها. تحقق من المفتاح السري، وقارن عملية البيع هذه بصفحات البوابة نفسها.</translation>
    </message>
    <message>
        <source>What the customer is to pay by came with no signature, so nobody can tell whether it came from the gateway. Compare it with the gateway’s own pages before you hand it out.</source>
        <extracomment>“What the customer is to pay by”: a link, a form or a coin’s address.</extracomment>
        <translation>وصلت وسيلة الدفع المخصصة للعميل بلا توقيع، فلا يمكن لأحد أن يعرف هل جاءت من البوابة. قارنها بصفحات البوابة نفسها قبل أن تسلّمها.</translation>
    </message>
    <message>
        <source>What the customer is to pay by was not signed with this account’s secret, so nobody can tell whether it came from the gateway. Check the secret, and compare it with the gateway’s own pages before you hand it out.</source>
        <extracomment>“What the customer is to pay by”: a link, a form or a coin’s address.</extracomment>
        <translation>لم تكن وسيلة الدفع المخصصة للعميل موقّعة بالمفتاح السري لهذا الحساب، فلا يمكن لأحد أن يعرف هل جاءت من البوابة. تحقق من المفتاح السري، وقارنها بصفحات البوابة نفسها قبل أن تسلّمها.</translation>
    </message>
    <message>
        <source>(Gateway’s number %1.)</source>
        <extracomment>Follows a sentence on what went wrong. %1 is the number that the gateway gives as its reason: “17”.</extracomment>
        <translation>(رقم السبب لدى البوابة: %1.)</translation>
    </message>
    <message>
        <source>The gateway has this sale, but its payment could not be begun.</source>
        <extracomment>The sentence behind this one says why.</extracomment>
        <translation>عملية البيع هذه موجودة لدى البوابة، لكن تعذّر بدء دفعها.</translation>
    </message>
    <message>
        <source>Check it again to go on with it; do not issue it a second time.</source>
        <extracomment>“It” is the sale. The sentence before this one says why its payment could not be begun.</extracomment>
        <translation>تحقق منها من جديد لمتابعتها؛ لا تصدرها مرة ثانية.</translation>
    </message>
    <message>
        <source>The gateway answered with a payment address that cannot be used safely, so it is not shown or kept.</source>
        <extracomment>The address of a coin, to which the customer pays.</extracomment>
        <translation>أجابت البوابة بعنوان دفع لا يمكن استخدامه بأمان، لذا لا يُعرض ولا يُحفظ.</translation>
    </message>
    <message>
        <source>The gateway answered with a payment form that cannot be used safely, so it is not shown or kept.</source>
        <extracomment>A form that a browser sends to begin the payment.</extracomment>
        <translation>أجابت البوابة بنموذج دفع لا يمكن استخدامه بأمان، لذا لا يُعرض ولا يُحفظ.</translation>
    </message>
</context>
<context>
    <name>EInvoiceExtraFields</name>
    <message>
        <source>The gateway’s list of extra fields could not be read (it is neither a list nor an object).</source>
        <extracomment>A list and an object are the two ways in which data in JSON hold several things.</extracomment>
        <translation>تعذّرت قراءة قائمة الحقول الإضافية لدى البوابة (ليست قائمة ولا كائنًا).</translation>
    </message>
    <message>
        <source>If this payment system wants some, type their names and values.</source>
        <extracomment>Follows “The gateway’s list of extra fields could not be read”; “some” are extra fields.</extracomment>
        <translation>إن كان نظام الدفع هذا يطلب حقولًا إضافية فاكتب أسماءها وقيمها.</translation>
    </message>
    <message>
        <source>The gateway wants card data here (%1), which this program neither asks for nor stores. If the sale is refused without, choose another payment system.</source>
        <extracomment>“Here”: among a payment system’s extra fields. %1 are names of fields: “Card number”, “CVV”.</extracomment>
        <translation>تطلب البوابة هنا بيانات بطاقة (%1) لا يطلبها هذا البرنامج ولا يخزّنها. إن رُفضت عملية البيع بدونها فاختر نظام دفع آخر.</translation>
    </message>
    <message>
        <source>The gateway’s list of extra fields could not be read (“%1” is no payment system).</source>
        <extracomment>%1 is a code from the gateway’s list.</extracomment>
        <translation>تعذّرت قراءة قائمة الحقول الإضافية لدى البوابة («%1» ليس نظام دفع).</translation>
    </message>
    <message>
        <source>The gateway’s list of extra fields could not be read (“%1” is no field that can be shown).</source>
        <extracomment>%1 is a name from the gateway’s list.</extracomment>
        <translation>تعذّرت قراءة قائمة الحقول الإضافية لدى البوابة («%1» ليس حقلًا يمكن عرضه).</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The name of a field, in quotation marks, in a list of such.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>The gateway’s list of extra fields could not be read (it lists more than %n field(s)).</source>
        <translation>
            <numerusform>تعذّرت قراءة قائمة الحقول الإضافية لدى البوابة (فيها حقول أكثر من اللازم).</numerusform>
            <numerusform>تعذّرت قراءة قائمة الحقول الإضافية لدى البوابة (فيها أكثر من حقل واحد).</numerusform>
            <numerusform>تعذّرت قراءة قائمة الحقول الإضافية لدى البوابة (فيها أكثر من حقلين).</numerusform>
            <numerusform>تعذّرت قراءة قائمة الحقول الإضافية لدى البوابة (فيها أكثر من %n حقول).</numerusform>
            <numerusform>تعذّرت قراءة قائمة الحقول الإضافية لدى البوابة (فيها أكثر من %n حقلًا).</numerusform>
            <numerusform>تعذّرت قراءة قائمة الحقول الإضافية لدى البوابة (فيها أكثر من %n حقل).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EInvoiceForm</name>
    <message>
        <source>The form has one of its fields twice.</source>
        <translation>في النموذج حقل مكرر.</translation>
    </message>
    <message>
        <source>%1 is not signed: SIGN_ORDER does not name it.</source>
        <extracomment>SIGN_ORDER is a field&apos;s name in every language; %1: another one&apos;s.</extracomment>
        <translation>%1 غير موقّع: لا يذكره SIGN_ORDER.</translation>
    </message>
    <message>
        <source>SIGN_ORDER names a field that is not in the form.</source>
        <translation>يذكر SIGN_ORDER حقلًا ليس في النموذج.</translation>
    </message>
    <message>
        <source>Its signature is wrong. Perhaps something in it was changed on the way.</source>
        <translation>توقيعه خاطئ. ربما تغيّر شيء فيه في الطريق.</translation>
    </message>
    <message>
        <source>It came in a way that forms do not come.</source>
        <extracomment>It: a payment form; so in all of these. To the customer.</extracomment>
        <translation>وصل بطريقة لا تصل بها النماذج.</translation>
    </message>
    <message>
        <source>The shop that it names is not known here.</source>
        <translation>المتجر الذي يذكره غير معروف هنا.</translation>
    </message>
    <message>
        <source>It does not say which money is wanted.</source>
        <translation>لا يذكر أي عملة مطلوبة.</translation>
    </message>
    <message>
        <source>Its payment system does not take that money.</source>
        <translation>نظام الدفع المذكور فيه لا يقبل هذه العملة.</translation>
    </message>
    <message>
        <source>The gateway says: %1.</source>
        <extracomment>%1: a gateway&apos;s words, in English.</extracomment>
        <translation>تقول البوابة: %1.</translation>
    </message>
    <message>
        <source>The sandbox cannot use its file.</source>
        <translation>لا يستطيع محاكي التدريب استخدام ملفه.</translation>
    </message>
    <message>
        <source>There is another invoice of that number, over another amount.</source>
        <translation>توجد فاتورة أخرى بهذا الرقم وبمبلغ آخر.</translation>
    </message>
</context>
<context>
    <name>EInvoiceGateway</name>
    <message>
        <source>The gateway’s answer about %1 is about another sale.</source>
        <extracomment>%1 is this program’s reference of a sale.</extracomment>
        <translation>جواب البوابة عن %1 يخص عملية بيع أخرى.</translation>
    </message>
    <message>
        <source>The gateway states an amount of %1 instead of %2.</source>
        <extracomment>Both are amounts: “15.04 USD”; what cannot be read stands as the gateway wrote it.</extracomment>
        <translation>تذكر البوابة مبلغًا قدره %1 بدلًا من %2.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but its answer names no amount, so it does not count yet. It is asked again soon. Hand nothing over before you have compared it with the gateway’s own pages.</source>
        <extracomment>“It does not count”: the answer. “It is asked”: the gateway, by this program. “Compared it”: the sale.</extracomment>
        <translation>تقول البوابة إن عملية البيع هذه مدفوعة، لكن جوابها لا يذكر مبلغًا، فلا يُعتدّ به بعد. ستُسأل مرة أخرى قريبًا. لا تسلّم شيئًا قبل أن تقارن العملية بصفحات البوابة نفسها.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but its answer names no sale, so it does not count yet. It is asked again soon. Hand nothing over before you have compared it with the gateway’s own pages.</source>
        <extracomment>“It does not count”: the answer. “It is asked”: the gateway, by this program. “Compared it”: the sale.</extracomment>
        <translation>تقول البوابة إن عملية البيع هذه مدفوعة، لكن جوابها لا يسمّي عملية بيع، فلا يُعتدّ به بعد. ستُسأل مرة أخرى قريبًا. لا تسلّم شيئًا قبل أن تقارن العملية بصفحات البوابة نفسها.</translation>
    </message>
    <message>
        <source>The gateway’s answer says neither what to pay by nor where the payment stands.</source>
        <extracomment>“What to pay by”: a link, a form or a coin’s address. “Where the payment stands”: what became of it.</extracomment>
        <translation>لا يذكر جواب البوابة وسيلة الدفع ولا حالة الدفع.</translation>
    </message>
    <message>
        <source>The gateway’s answer holds no status. Try again later.</source>
        <translation>ليس في جواب البوابة حالة. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The gateway now names another address than the one that is shown. Let nobody pay before you have compared it with the gateway’s own pages.</source>
        <extracomment>The address of a coin, to which the customer pays; “compared it”: the address.</extracomment>
        <translation>تذكر البوابة الآن عنوانًا غير العنوان المعروض. لا تدع أحدًا يدفع قبل أن تقارنه بصفحات البوابة نفسها.</translation>
    </message>
    <message>
        <source>The gateway answered with a link or form that holds a card number, so it is not shown or kept.</source>
        <translation>أجابت البوابة برابط أو نموذج فيه رقم بطاقة، لذا لا يُعرض ولا يُحفظ.</translation>
    </message>
    <message>
        <source>The customer may have been asked on the phone already: wait, and check again. Do not issue it a second time.</source>
        <extracomment>The customer’s phone asked to confirm the payment; “it” is the sale.</extracomment>
        <translation>ربما سُئل العميل على هاتفه بالفعل: انتظر، ثم تحقق من جديد. لا تصدرها مرة ثانية.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>The gateway has no sale of this number.</source>
        <extracomment>This program’s number of the sale, its reference.</extracomment>
        <translation>ليس لدى البوابة عملية بيع بهذا الرقم.</translation>
    </message>
    <message>
        <source>its answer that there is no such sale speaks of one all the same</source>
        <extracomment>A clause behind a colon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>جوابها بأنه لا توجد عملية بيع كهذه يتحدث عن عملية رغم ذلك</translation>
    </message>
    <message>
        <source>The gateway says that there is no such sale, and speaks of one in the same answer.</source>
        <translation>تقول البوابة إنه لا توجد عملية بيع كهذه، وتتحدث عن عملية في الجواب نفسه.</translation>
    </message>
    <message>
        <source>its answer that there is no such sale is not signed with this account’s secret</source>
        <extracomment>A clause behind a colon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>جوابها بأنه لا توجد عملية بيع كهذه غير موقّع بالمفتاح السري لهذا الحساب</translation>
    </message>
    <message>
        <source>Somebody says that there is no such sale, but not with this account’s secret.</source>
        <extracomment>What came was not signed with the account’s secret, so that anybody may have sent it.</extracomment>
        <translation>هناك من يقول إنه لا توجد عملية بيع كهذه، ولكن بغير المفتاح السري لهذا الحساب.</translation>
    </message>
</context>
<context>
    <name>EInvoiceIssue</name>
    <message>
        <source>The gateway says: “%1”.</source>
        <extracomment>%1 are the gateway’s own words.</extracomment>
        <translation>تقول البوابة: «%1».</translation>
    </message>
    <message>
        <source>The gateway answered about another sale.</source>
        <translation>أجابت البوابة عن عملية بيع أخرى.</translation>
    </message>
    <message>
        <source>But asked for it, the gateway does not know this sale.</source>
        <extracomment>Follows a sentence by which the gateway spoke of a sale that is there already.</extracomment>
        <translation>لكن البوابة عند سؤالها لا تعرف عملية البيع هذه.</translation>
    </message>
</context>
<context>
    <name>EInvoiceLists</name>
    <message>
        <source>Compare client ID and secret with the cash register’s settings.</source>
        <extracomment>“Client ID” and “secret” are fields of an account; the cash register is what the gateway calls the merchant’s account on its own pages.</extracomment>
        <translation>قارن معرّف التاجر والمفتاح السري بإعدادات صندوق الدفع.</translation>
    </message>
    <message>
        <source>The gateway accepts client ID and secret; it listed today’s sales.</source>
        <translation>تقبل البوابة معرّف التاجر والمفتاح السري؛ وقد عرضت مبيعات اليوم.</translation>
    </message>
    <message>
        <source>Its answers carry no signature, so each sale will show a warning.</source>
        <extracomment>“Its”: the gateway’s.</extracomment>
        <translation>لا تحمل أجوبتها توقيعًا، لذا ستُظهر كل عملية بيع تحذيرًا.</translation>
    </message>
    <message>
        <source>The gateway accepts the calls, but its answers are not signed with this secret: nothing becomes “paid” by itself.</source>
        <extracomment>“Paid” is the state of a sale.</extracomment>
        <translation>تقبل البوابة الطلبات، لكن أجوبتها غير موقّعة بهذا المفتاح السري: فلا تصبح أي عملية «مدفوعة» تلقائيًا.</translation>
    </message>
    <message>
        <source>The gateway does not tell which extra fields this payment system wants.</source>
        <extracomment>The gateway’s own reason follows.</extracomment>
        <translation>لا تبيّن البوابة أي حقول إضافية يطلبها نظام الدفع هذا.</translation>
    </message>
    <message>
        <source>The gateway’s list of extra fields was not signed with this account’s secret, so it is not used. If this payment system wants some, type their names and values.</source>
        <translation>لم تكن قائمة الحقول الإضافية لدى البوابة موقّعة بالمفتاح السري لهذا الحساب، لذا لا تُستخدم. إن كان نظام الدفع هذا يطلب حقولًا إضافية فاكتب أسماءها وقيمها.</translation>
    </message>
    <message>
        <source>The gateway’s statement could not be read: it holds no list. Try again later.</source>
        <translation>تعذّرت قراءة كشف البوابة: ليس فيه قائمة. أعد المحاولة لاحقًا.</translation>
    </message>
</context>
<context>
    <name>EInvoiceSystems</name>
    <message>
        <source>Visa or Mastercard</source>
        <extracomment>A payment system: a card of one of these brands.</extracomment>
        <translation>Visa أو Mastercard</translation>
    </message>
    <message>
        <source>Bank Transfer</source>
        <extracomment>A payment system. A country follows.</extracomment>
        <translation>تحويل مصرفي</translation>
    </message>
</context>
<context>
    <name>EscPos</name>
    <message>
        <source>There is nothing to print.</source>
        <translation>لا شيء للطباعة.</translation>
    </message>
    <message>
        <source>The paper is too wide for a receipt printer. Choose the roll that is in it.</source>
        <translation>الورق أعرض من أن تطبعه طابعة إيصالات. اختر اللفافة التي فيها.</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <extracomment>A button. The entries are what happened to a sale; there are more than a few dozen.</extracomment>
        <translation>
            <numerusform>عرض كل القيود</numerusform>
            <numerusform>عرض القيد</numerusform>
            <numerusform>عرض القيدين</numerusform>
            <numerusform>عرض القيود الـ%n</numerusform>
            <numerusform>عرض القيود الـ%n</numerusform>
            <numerusform>عرض القيود الـ%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventRows</name>
    <message>
        <source>an answer: %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;: an answer of the gateway. %1: why not, a clause or sentence.</extracomment>
        <translation>جواب: %1</translation>
    </message>
</context>
<context>
    <name>ExtraFieldsAsker</name>
    <message>
        <source>Which fields the gateway wants is not known: %1 Where it wants some, type their names and values here.</source>
        <extracomment>%1: one or two sentences that say what went wrong.</extracomment>
        <translation>لا يُعرف أي حقول تطلبها البوابة: %1 إن كانت تطلب حقولًا فاكتب هنا أسماءها وقيمها.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>State</source>
        <extracomment>Of a country: New York, Bavaria.</extracomment>
        <translation>الولاية</translation>
    </message>
    <message>
        <source>State or province, where the country has them.</source>
        <translation>الولاية أو المحافظة، في البلدان التي فيها ذلك.</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>العملة الرقمية</translation>
    </message>
    <message>
        <source>Coin and network the customer pays with; empty lets the customer choose.</source>
        <translation>العملة الرقمية والشبكة اللتان يدفع بهما العميل؛ وإن تُرك فارغًا اختار العميل.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>What the customer pays, without the system’s commission.</source>
        <translation>ما يدفعه العميل، دون عمولة النظام.</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>نظام الدفع</translation>
    </message>
    <message>
        <source>How the customer pays; it names the currency, too.</source>
        <translation>كيف يدفع العميل؛ وهو يحدد العملة أيضًا.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>What is paid for.</source>
        <translation>ما يُدفع ثمنه.</translation>
    </message>
    <message>
        <source>Customer’s number</source>
        <translation>رقم العميل</translation>
    </message>
    <message>
        <source>How your shop names this customer: an account number or another sign.</source>
        <translation>كيف يسمّي متجرك هذا العميل: رقم حساب أو علامة أخرى.</translation>
    </message>
    <message>
        <source>Pays from</source>
        <extracomment>The wallet or account that the customer pays from.</extracomment>
        <translation>يدفع من</translation>
    </message>
    <message>
        <source>The wallet’s number or address the payment comes from, without blanks. A card number is not stored.</source>
        <translation>رقم أو عنوان المحفظة التي يأتي منها الدفع، بلا فراغات. لا يُخزَّن رقم بطاقة.</translation>
    </message>
    <message>
        <source>Names and values</source>
        <translation>أسماء وقيم</translation>
    </message>
    <message>
        <source>What this payment system wants to know besides.</source>
        <translation>ما يطلبه نظام الدفع هذا من بيانات إضافية.</translation>
    </message>
    <message>
        <source>After payment</source>
        <extracomment>A web page that the customer sees then.</extracomment>
        <translation>بعد الدفع</translation>
    </message>
    <message>
        <source>The customer’s browser goes here after paying.</source>
        <translation>ينتقل متصفح العميل إلى هنا بعد الدفع.</translation>
    </message>
    <message>
        <source>After failure</source>
        <extracomment>A web page that the customer sees then.</extracomment>
        <translation>بعد الفشل</translation>
    </message>
    <message>
        <source>The customer’s browser goes here when the payment failed.</source>
        <translation>ينتقل متصفح العميل إلى هنا عند فشل الدفع.</translation>
    </message>
    <message>
        <source>Tell my server</source>
        <extracomment>An address to which the gateway says that a sale was paid.</extracomment>
        <translation>إبلاغ خادمي</translation>
    </message>
    <message>
        <source>The gateway calls this address once the payment is final. This program does not need it.</source>
        <translation>تستدعي البوابة هذا العنوان حين يصبح الدفع نهائيًا. هذا البرنامج لا يحتاج إليه.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Web address of the NFT’s picture.</source>
        <translation>عنوان الويب لصورة NFT.</translation>
    </message>
    <message>
        <source>What the customer buys, in a sentence.</source>
        <translation>ما يشتريه العميل، في جملة.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>The NFT’s metadata as a JSON object.</source>
        <translation>البيانات الوصفية للـNFT ككائن JSON.</translation>
    </message>
    <message>
        <source>Checkout</source>
        <extracomment>How the customer pays at the gateway; a technical word.</extracomment>
        <translation>إتمام الدفع</translation>
    </message>
    <message>
        <source>Tells the gateway that this is an NFT sale; filled in by the program.</source>
        <translation>يخبر البوابة بأن هذا بيع NFT؛ يملؤه البرنامج.</translation>
    </message>
    <message>
        <source>Customer’s e-mail</source>
        <translation>بريد العميل الإلكتروني</translation>
    </message>
    <message>
        <source>Where the gateway sends the receipt.</source>
        <translation>حيث ترسل البوابة الإيصال.</translation>
    </message>
    <message>
        <source>What the customer pays.</source>
        <translation>ما يدفعه العميل.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <extracomment>%1: a list of currencies&apos; codes.</extracomment>
        <translation>واحدة من %1.</translation>
    </message>
    <message>
        <source>This method takes %1 only; convert other currencies first.</source>
        <extracomment>%1: a currency&apos;s code, &quot;USD&quot;. &quot;This method&quot;: a way to pay.</extracomment>
        <translation>تقبل هذه الطريقة %1 فقط؛ حوّل العملات الأخرى أولًا.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Merchant data</source>
        <translation>بيانات التاجر</translation>
    </message>
    <message>
        <source>Your own data as a JSON object; the gateway gives it back with the status.</source>
        <translation>بياناتك ككائن JSON؛ تعيدها البوابة مع الحالة.</translation>
    </message>
    <message>
        <source>After cancelling</source>
        <extracomment>A web page that the customer sees then.</extracomment>
        <translation>بعد الإلغاء</translation>
    </message>
    <message>
        <source>The customer’s browser goes here after cancelling.</source>
        <translation>ينتقل متصفح العميل إلى هنا بعد الإلغاء.</translation>
    </message>
    <message>
        <source>While pending</source>
        <extracomment>A web page that the customer sees then.</extracomment>
        <translation>أثناء الانتظار</translation>
    </message>
    <message>
        <source>The customer’s browser goes here while the payment is still pending.</source>
        <translation>ينتقل متصفح العميل إلى هنا ما دام الدفع معلّقًا.</translation>
    </message>
    <message>
        <source>The customer’s browser goes here when the payment failed or was declined.</source>
        <translation>ينتقل متصفح العميل إلى هنا عند فشل الدفع أو رفضه.</translation>
    </message>
    <message>
        <source>Cardholder’s name</source>
        <translation>اسم حامل البطاقة</translation>
    </message>
    <message>
        <source>As printed on the card.</source>
        <translation>كما هو مطبوع على البطاقة.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>With the country’s prefix where you know it.</source>
        <translation>مع رمز البلد إن كنت تعرفه.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Year, month, day. Not stored.</source>
        <translation>سنة، شهر، يوم. لا يُخزَّن.</translation>
    </message>
    <message>
        <source>Customer’s IP address</source>
        <translation>عنوان IP للعميل</translation>
    </message>
    <message>
        <source>The IPv4 address of the customer’s device, not of this computer.</source>
        <translation>عنوان IPv4 لجهاز العميل، لا لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Street and number.</source>
        <translation>الشارع والرقم.</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <extracomment>A second line of a street&apos;s address: the flat or floor.</extracomment>
        <translation>العنوان، السطر الثاني</translation>
    </message>
    <message>
        <source>The gateway demands it; write - where there is none.</source>
        <translation>تشترطه البوابة؛ اكتب - إن لم يوجد.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Two letters (ISO 3166-1).</source>
        <translation>حرفان (ISO 3166-1).</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>رقم البطاقة</translation>
    </message>
    <message>
        <source>Blanks between the groups are fine. Not stored.</source>
        <translation>الفراغات بين المجموعات مقبولة. لا يُخزَّن.</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Month and year as on the card, the year in full.</source>
        <translation>الشهر والسنة كما على البطاقة، والسنة كاملة.</translation>
    </message>
    <message>
        <source>Card code</source>
        <extracomment>The CVV or CVC of a card.</extracomment>
        <translation>رمز البطاقة</translation>
    </message>
    <message>
        <source>Three digits on the back; four on the front of American Express. Not stored.</source>
        <translation>ثلاثة أرقام على الظهر؛ وأربعة على وجه American Express. لا يُخزَّن.</translation>
    </message>
    <message>
        <source>Only after agreement with the gateway’s support.</source>
        <translation>بعد الاتفاق مع دعم البوابة فقط.</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>Payer’s identity number</source>
        <translation>رقم هوية الدافع</translation>
    </message>
    <message>
        <source>11 digits. Card sales have no such number.</source>
        <translation>11 رقمًا. ليس لمبيعات البطاقات رقم كهذا.</translation>
    </message>
    <message>
        <source>Payment solution</source>
        <translation>حل الدفع</translation>
    </message>
    <message>
        <source>Without it, the account’s set-up at the gateway alone decides that the customer pays by UPI.</source>
        <translation>بدونه، يقرر إعداد الحساب لدى البوابة وحده أن يدفع العميل عبر UPI.</translation>
    </message>
    <message>
        <source>Payment solution’s name</source>
        <translation>اسم حل الدفع</translation>
    </message>
    <message>
        <source>What is it for</source>
        <extracomment>A field for a note about a sale: what the customer pays for.</extracomment>
        <translation>مقابل ماذا</translation>
    </message>
    <message>
        <source>For your books and papers. The gateway does not get it.</source>
        <translation>لدفاترك وأوراقك. لا تحصل عليه البوابة.</translation>
    </message>
</context>
<context>
    <name>FieldCheck</name>
    <message>
        <source>Character %1 is damaged. Type the text again instead of pasting it.</source>
        <extracomment>%1: the how-manieth character of a text it is.</extracomment>
        <translation>الحرف رقم %1 تالف. اكتب النص من جديد بدلًا من لصقه.</translation>
    </message>
    <message>
        <source>Character %1 is a control character (such as a line break). Take it out.</source>
        <extracomment>%1: the how-manieth character of a text it is.</extracomment>
        <translation>الحرف رقم %1 حرف تحكم (مثل فاصل أسطر). احذفه.</translation>
    </message>
    <message>
        <source>Character %1 is invisible or turns the reading direction. Type the text again instead of pasting it.</source>
        <extracomment>%1: the how-manieth character of a text it is.</extracomment>
        <translation>الحرف رقم %1 غير مرئي أو يعكس اتجاه القراءة. اكتب النص من جديد بدلًا من لصقه.</translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s); at most %1 fit.</source>
        <extracomment>What was typed into a field. %1: a number of characters.</extracomment>
        <translation>
            <numerusform>لا أحرف هنا؛ والحد الأقصى %1.</numerusform>
            <numerusform>هنا حرف واحد؛ والحد الأقصى %1.</numerusform>
            <numerusform>هنا حرفان؛ والحد الأقصى %1.</numerusform>
            <numerusform>هنا %n أحرف؛ والحد الأقصى %1.</numerusform>
            <numerusform>هنا %n حرفًا؛ والحد الأقصى %1.</numerusform>
            <numerusform>هنا %n حرف؛ والحد الأقصى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s). Nobody tells how many the gateway takes; few take more than %1.</source>
        <extracomment>What was typed into a field. %1: a number of characters.</extracomment>
        <translation>
            <numerusform>لا أحرف هنا. لا يُعرف كم تقبل البوابة؛ وقليل منها يقبل أكثر من %1.</numerusform>
            <numerusform>هنا حرف واحد. لا يُعرف كم تقبل البوابة؛ وقليل من البوابات يقبل أكثر من %1.</numerusform>
            <numerusform>هنا حرفان. لا يُعرف كم تقبل البوابة؛ وقليل من البوابات يقبل أكثر من %1.</numerusform>
            <numerusform>هنا %n أحرف. لا يُعرف كم تقبل البوابة؛ وقليل من البوابات يقبل أكثر من %1.</numerusform>
            <numerusform>هنا %n حرفًا. لا يُعرف كم تقبل البوابة؛ وقليل من البوابات يقبل أكثر من %1.</numerusform>
            <numerusform>هنا %n حرف. لا يُعرف كم تقبل البوابة؛ وقليل من البوابات يقبل أكثر من %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken when it comes up. %1: the label of a field; %2: why it is wrong, or what is to be known of it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wrong. %1</source>
        <extracomment>Spoken of a field. %1: one or two sentences that say why it is wrong.</extracomment>
        <translation>خطأ. %1</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <extracomment>Below a field for a phone number. %1: the number as the gateway gets it, such as “221771234567” where “77 123 45 67” was typed.</extracomment>
        <translation>يُرسل هكذا: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What was typed, read back. %1: an amount in words, “Fifteen and 04/100 US dollars”; %2: in figures, “15.04”, where it was typed in another script or with other marks.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All sales</source>
        <translation>كل المبيعات</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>sales that wait for the customer</comment>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>sales that are paid</comment>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <comment>sales that a person should look at</comment>
        <translation>تحتاج إلى نظر</translation>
    </message>
    <message>
        <source>Not paid</source>
        <comment>sales that were not paid and will not be</comment>
        <translation>غير مدفوعة</translation>
    </message>
    <message>
        <source>“%1 – %2”</source>
        <extracomment>From one day to another: “1/3/26 – 5/3/26”. It stands in “No sale is in %1.”</extracomment>
        <translation>«%1 – %2»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What is chosen in a filter, “Last 7 days”. It stands in “No sale is in %1.”</extracomment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>FormOpener</name>
    <message>
        <source>This sale has no payment form that is safe to open.</source>
        <translation>ليس لعملية البيع هذه نموذج دفع يمكن فتحه بأمان.</translation>
    </message>
    <message>
        <source>No browser could be opened. Choose a browser in your system’s settings and try again.</source>
        <translation>تعذّر فتح متصفح. اختر متصفحًا في إعدادات النظام ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The payment page is being opened in the browser of this computer.</source>
        <translation>يجري فتح صفحة الدفع في متصفح هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message numerus="yes">
        <source>%n filled in</source>
        <extracomment>Of a part of a form: how many of its fields. Stands beside the part’s title.</extracomment>
        <translation>
            <numerusform>لم يُملأ أي حقل</numerusform>
            <numerusform>مُلئ حقل واحد</numerusform>
            <numerusform>مُلئ حقلان</numerusform>
            <numerusform>مُلئت %n حقول</numerusform>
            <numerusform>مُلئ %n حقلًا</numerusform>
            <numerusform>مُلئ %n حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <extracomment>Of a part of a form: how many of its fields are wrong. Stands beside the part’s title.</extracomment>
        <translation>
            <numerusform>لا شيء للتصحيح</numerusform>
            <numerusform>واحد للتصحيح</numerusform>
            <numerusform>اثنان للتصحيح</numerusform>
            <numerusform>%n للتصحيح</numerusform>
            <numerusform>%n للتصحيح</numerusform>
            <numerusform>%n للتصحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <extracomment>Of a part of a form: how many of its fields a person should look at, though they may be right.</extracomment>
        <translation>
            <numerusform>لا شيء للنظر فيه</numerusform>
            <numerusform>واحد للنظر فيه</numerusform>
            <numerusform>اثنان للنظر فيهما</numerusform>
            <numerusform>%n للنظر فيها</numerusform>
            <numerusform>%n للنظر فيها</numerusform>
            <numerusform>%n للنظر فيها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway</name>
    <message>
        <source>This gateway gives no statements.</source>
        <translation>هذه البوابة لا تقدّم كشوفًا.</translation>
    </message>
    <message>
        <source>This gateway’s lists name each sale by its own number.</source>
        <extracomment>“Its own number” is this program’s reference of the sale.</extracomment>
        <translation>قوائم هذه البوابة تسمّي كل عملية بيع برقمها الخاص.</translation>
    </message>
    <message>
        <source>This gateway knows sales by this program’s own reference, so none has to be chosen by hand. Check the sale instead.</source>
        <translation>تعرف هذه البوابة عمليات البيع بمرجع هذا البرنامج، فلا يلزم اختيار أي منها يدويًا. تحقق من عملية البيع بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>GatewayCatalogue</name>
    <message>
        <source>%1 (live)</source>
        <extracomment>A company’s web address where real money moves, in a list of addresses. %1 is the company’s name.</extracomment>
        <translation>%1 (فعلي)</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>What NonStoPay calls the secret of an account.</extracomment>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>E-invoice gateway</source>
        <extracomment>A kind of gateway, beside “NonStoPay”: one protocol that several companies offer.</extracomment>
        <translation>بوابة الفواتير الإلكترونية</translation>
    </message>
    <message>
        <source>Secret (salt)</source>
        <extracomment>What e-invoice gateways call the secret of an account.</extracomment>
        <translation>المفتاح السري (salt)</translation>
    </message>
</context>
<context>
    <name>GatewayClocks</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer’s clock is 3 days ahead of …”.</extracomment>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يومًا واحدًا</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer’s clock is 3 hours ahead of …”.</extracomment>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer’s clock is 5 minutes ahead of …”.</extracomment>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s clock is %1 ahead of the gateway’s, as it was when the gateway last answered.</source>
        <extracomment>%1: “5 minutes”, “3 days”. “The gateway’s”: its clock.</extracomment>
        <translation>ساعة هذا الحاسوب متقدمة %1 على ساعة البوابة، كما كانت عند آخر جواب منها.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 behind the gateway’s, as it was when the gateway last answered.</source>
        <extracomment>%1: “5 minutes”, “3 days”. “The gateway’s”: its clock.</extracomment>
        <translation>ساعة هذا الحاسوب متأخرة %1 عن ساعة البوابة، كما كانت عند آخر جواب منها.</translation>
    </message>
    <message>
        <source>Set it in the system’s settings: sales are dated by it, and one whose answer is lost is looked for by its date.</source>
        <extracomment>“It” is this computer’s clock; “one” is a sale.</extracomment>
        <translation>اضبطها في إعدادات النظام: فبها تُؤرَّخ المبيعات، والعملية التي يضيع جوابها يُبحث عنها بتاريخها.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>:INT in [%1 - %2]</source>
        <extracomment>Stands behind the name of a value: “N:INT in [1 - 9]”. INT is a whole number.</extracomment>
        <translation>:INT في [%1 - %2]</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>A colon and how the command is written follow: “Usage: counterfoilctl issue [OPTIONS]”.</extracomment>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <extracomment>In the line “Usage: counterfoilctl issue [OPTIONS]”: one or more of the options, of your choice.</extracomment>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <extracomment>In the line “Usage: counterfoilctl account SUBCOMMAND”: one of the commands of “account”.</extracomment>
        <translation>أمر_فرعي</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <extracomment>As above, for one or more of them.</extracomment>
        <translation>أوامر_فرعية</translation>
    </message>
    <message>
        <source>Positionals</source>
        <extracomment>A heading, a colon follows: words of a command line that are known by their place.</extracomment>
        <translation>معاملات موضعية</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>A heading, a colon follows.</extracomment>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <extracomment>A heading, a colon follows.</extracomment>
        <translation>الأوامر الفرعية</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <extracomment>Stands behind an option that has to be given: “--account NAME REQUIRED”. Short.</extracomment>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>Names of other options follow, without which this one cannot be given. Short.</extracomment>
        <translation>يحتاج إلى</translation>
    </message>
    <message>
        <source>Excludes</source>
        <extracomment>Names of other options follow, with which this one cannot be given. Short.</extracomment>
        <translation>يستبعد</translation>
    </message>
</context>
<context>
    <name>HistoryImport</name>
    <message>
        <source>From %1 to %2 there is nothing to import. Choose the earlier month first.</source>
        <extracomment>%1 and %2 are months, in their basic form: “March 2026”.</extracomment>
        <translation>من %1 إلى %2 لا شيء لاستيراده. اختر الشهر الأسبق أولًا.</translation>
    </message>
    <message>
        <source>It carries the reference %1, and the gateway does not confirm it. Check that sale.</source>
        <extracomment>A line of the gateway’s list. %1 is the reference of a sale in our books; to check a sale is to ask the gateway about it.</extracomment>
        <translation>يحمل المرجع %1، والبوابة لا تؤكده. تحقق من عملية البيع تلك.</translation>
    </message>
    <message>
        <source>So many sales were not asked about at once: import again to go on.</source>
        <extracomment>“So many”: more than the program asks about in one import.</extracomment>
        <translation>لم يُسأل عن كل هذا العدد من عمليات البيع دفعة واحدة: استورد من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>The gateway does not tell whose this line is.</source>
        <extracomment>A line of the gateway’s list of sales.</extracomment>
        <translation>لا تبيّن البوابة إلى أي عملية بيع يعود هذا السطر.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The account’s web address must begin with https://.</source>
        <translation>يجب أن يبدأ عنوان الويب للحساب بـ https://.</translation>
    </message>
    <message>
        <source>The account’s key or client number holds a line break. Type it again without.</source>
        <translation>في مفتاح الحساب أو معرّف التاجر فاصل أسطر. اكتبه من جديد بدونه.</translation>
    </message>
    <message>
        <source>The call was broken off.</source>
        <translation>قُطع الطلب.</translation>
    </message>
</context>
<context>
    <name>HttpTrouble</name>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>لم يُجب %1 في الوقت المناسب.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (its certificate has expired).</source>
        <extracomment>%1 is the name of the gateway’s computer (“api.example.com”), and the certificate is that computer’s.</extracomment>
        <translation>تعذّر إنشاء اتصال آمن مع %1 (انتهت صلاحية شهادته).</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (its certificate is not valid yet).</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>تعذّر إنشاء اتصال آمن مع %1 (شهادته غير صالحة بعد).</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (its certificate is another host’s).</source>
        <extracomment>%1 is the name of the gateway’s computer; a host is a computer of another name.</extracomment>
        <translation>تعذّر إنشاء اتصال آمن مع %1 (شهادته لمضيف آخر).</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (nobody that this computer trusts vouches for its certificate).</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>تعذّر إنشاء اتصال آمن مع %1 (لا أحد ممن يثق بهم هذا الحاسوب يضمن شهادته).</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (it offers none that this computer takes).</source>
        <extracomment>%1 is the name of the gateway’s computer. “None” is no safe connection.</extracomment>
        <translation>تعذّر إنشاء اتصال آمن مع %1 (لا يعرض اتصالًا يقبله هذا الحاسوب).</translation>
    </message>
    <message>
        <source>Check this computer’s clock and the account’s web address.</source>
        <translation>تحقق من ساعة هذا الحاسوب ومن عنوان الويب للحساب.</translation>
    </message>
    <message>
        <source>Correct it in the system’s network settings (or in https_proxy), or take it out there.</source>
        <extracomment>“It” is the proxy that the sentence before this one names; https_proxy is the name of a setting.</extracomment>
        <translation>صحّحه في إعدادات الشبكة في النظام (أو في https_proxy)، أو احذفه من هناك.</translation>
    </message>
    <message>
        <source>The proxy %1, which this computer’s settings name, was not found.</source>
        <extracomment>%1 is a proxy’s name and port: “proxy.example:3128”.</extracomment>
        <translation>لم يُعثر على الوكيل %1 المذكور في إعدادات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy %1, which this computer’s settings name.</source>
        <extracomment>%1 is a proxy’s name and port.</extracomment>
        <translation>لا يأتي أي جواب من الوكيل %1 المذكور في إعدادات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The proxy %1, which this computer’s settings name, did not answer in time.</source>
        <extracomment>%1 is a proxy’s name and port.</extracomment>
        <translation>لم يُجب الوكيل %1 المذكور في إعدادات هذا الحاسوب في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The proxy %1 could not reach %2. Check the account’s web address; if it is right, try again later or ask whoever runs this network.</source>
        <extracomment>%1 is a proxy’s name and port, %2 the name of the gateway’s computer.</extracomment>
        <translation>لم يتمكن الوكيل %1 من الوصول إلى %2. تحقق من عنوان الويب للحساب؛ وإن كان صحيحًا فأعد المحاولة لاحقًا أو اسأل من يدير هذه الشبكة.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let this computer through to %2. Ask whoever runs this network to allow it, or take the proxy out of the system’s network settings.</source>
        <extracomment>%1 is a proxy’s name and port, %2 the name of the gateway’s computer.</extracomment>
        <translation>لا يسمح الوكيل %1 لهذا الحاسوب بالوصول إلى %2. اطلب ممن يدير هذه الشبكة السماح بذلك، أو احذف الوكيل من إعدادات الشبكة في النظام.</translation>
    </message>
    <message>
        <source>The call to %1 was cancelled.</source>
        <extracomment>%1 is the name of the gateway’s computer. A call is a question or an order sent to it.</extracomment>
        <translation>أُلغي الطلب إلى %1.</translation>
    </message>
    <message>
        <source>%1 announced an answer (HTTP %2) that did not come in time.</source>
        <extracomment>%1 is the name of the gateway’s computer, %2 a number that says what kind of answer it is.</extracomment>
        <translation>أعلن %1 جوابًا (HTTP %2) لم يصل في الوقت المناسب.</translation>
    </message>
    <message>
        <source>%1 answered with more data than any gateway answer has.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>أجاب %1 ببيانات أكثر مما في أي جواب لبوابة.</translation>
    </message>
    <message>
        <source>What came from %1 is no answer that could be read.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>ما جاء من %1 ليس جوابًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The answer of %1 came packed and could not be unpacked.</source>
        <extracomment>%1 is the name of the gateway’s computer. “Packed”: compressed.</extracomment>
        <translation>جاء جواب %1 مضغوطًا وتعذّر فك ضغطه.</translation>
    </message>
    <message>
        <source>The connection to %1 was closed before an answer came.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>أُغلق الاتصال مع %1 قبل وصول جواب.</translation>
    </message>
    <message>
        <source>The answer of %1 was cut: the connection was closed in the middle of it.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>انقطع جواب %1: أُغلق الاتصال في منتصفه.</translation>
    </message>
    <message>
        <source>%1 announced an answer (HTTP %2), which was cut: the connection was closed before it came.</source>
        <extracomment>%1 is the name of the gateway’s computer, %2 a number that says what kind of answer it is.</extracomment>
        <translation>أعلن %1 جوابًا (HTTP %2) لكنه انقطع: أُغلق الاتصال قبل وصوله.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a name and a password. Write both into the proxy’s address in the system’s network settings (http://name:password@%1), or ask whoever runs this network to let %2 through without.</source>
        <extracomment>%1 is a proxy’s name and port, %2 the name of the gateway’s computer.</extracomment>
        <translation>يطلب الوكيل %1 اسمًا وكلمة مرور. اكتبهما في عنوان الوكيل في إعدادات الشبكة في النظام (http://name:password@%1)، أو اطلب ممن يدير هذه الشبكة السماح بالوصول إلى %2 بدونهما.</translation>
    </message>
    <message>
        <source>Nothing answers at %1:%2.</source>
        <extracomment>%1 is the name of the gateway’s computer, %2 a port of it: “api.example.com:443”.</extracomment>
        <translation>لا يأتي أي جواب من %1:%2.</translation>
    </message>
    <message>
        <source>The address %1 was not found. Check the internet connection and the account’s web address.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>لم يُعثر على العنوان %1. تحقق من الاتصال بالإنترنت ومن عنوان الويب للحساب.</translation>
    </message>
    <message>
        <source>The network is down. Check the internet connection.</source>
        <translation>الشبكة متوقفة. تحقق من الاتصال بالإنترنت.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n sale(s) read, page %1.</source>
        <extracomment>%1: pages of the gateway’s list that were read so far.</extracomment>
        <translation>
            <numerusform>لم تُقرأ أي عملية بيع، الصفحة %1.</numerusform>
            <numerusform>قُرئت عملية بيع واحدة، الصفحة %1.</numerusform>
            <numerusform>قُرئت عمليتا بيع، الصفحة %1.</numerusform>
            <numerusform>قُرئت %n عمليات بيع، الصفحة %1.</numerusform>
            <numerusform>قُرئت %n عملية بيع، الصفحة %1.</numerusform>
            <numerusform>قُرئت %n عملية بيع، الصفحة %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sale(s) read, page %2.</source>
        <extracomment>%1: sales that were read so far; %n: sales that there are; %2: the page of the gateway’s list.</extracomment>
        <translation>
            <numerusform>قُرئ %1 من %n عملية بيع، الصفحة %2.</numerusform>
            <numerusform>قُرئ %1 من عملية بيع واحدة، الصفحة %2.</numerusform>
            <numerusform>قُرئ %1 من عمليتي بيع، الصفحة %2.</numerusform>
            <numerusform>قُرئ %1 من %n عمليات بيع، الصفحة %2.</numerusform>
            <numerusform>قُرئ %1 من %n عملية بيع، الصفحة %2.</numerusform>
            <numerusform>قُرئ %1 من %n عملية بيع، الصفحة %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1  %2</source>
        <extracomment>%1: the number of a sale that was not imported; %2: why.</extracomment>
        <translation>لم تُستورد: %1  %2</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more.</source>
        <extracomment>Comes behind a list of sales that were left out.</extracomment>
        <translation>
            <numerusform>... ولا شيء آخر.</numerusform>
            <numerusform>... وواحدة أخرى.</numerusform>
            <numerusform>... واثنتان أخريان.</numerusform>
            <numerusform>... و%n أخرى.</numerusform>
            <numerusform>... و%n أخرى.</numerusform>
            <numerusform>... و%n أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) of this computer were found and have their number now.</source>
        <extracomment>Sales that were issued on this computer; the number is the gateway’s.</extracomment>
        <translation>
            <numerusform>لم يُعثر على أي عملية بيع من هذا الحاسوب.</numerusform>
            <numerusform>عُثر على عملية بيع واحدة من هذا الحاسوب ولها الآن رقمها.</numerusform>
            <numerusform>عُثر على عمليتي بيع من هذا الحاسوب ولهما الآن رقماهما.</numerusform>
            <numerusform>عُثر على %n عمليات بيع من هذا الحاسوب ولها الآن أرقامها.</numerusform>
            <numerusform>عُثر على %n عملية بيع من هذا الحاسوب ولها الآن أرقامها.</numerusform>
            <numerusform>عُثر على %n عملية بيع من هذا الحاسوب ولها الآن أرقامها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sale(s) listed; %2 imported, %3 known already, %4 left out.</source>
        <extracomment>%1: an account; %n: how many sales the gateway lists; %2: those that are new in the books; %3: those that stood there already; %4: those that were not imported.</extracomment>
        <translation>
            <numerusform>%1: لا عمليات بيع في القائمة؛ المستوردة %2، المعروفة من قبل %3، المتروكة %4.</numerusform>
            <numerusform>%1: عملية بيع واحدة في القائمة؛ المستوردة %2، المعروفة من قبل %3، المتروكة %4.</numerusform>
            <numerusform>%1: عمليتا بيع في القائمة؛ المستوردة %2، المعروفة من قبل %3، المتروكة %4.</numerusform>
            <numerusform>%1: %n عمليات بيع في القائمة؛ المستوردة %2، المعروفة من قبل %3، المتروكة %4.</numerusform>
            <numerusform>%1: %n عملية بيع في القائمة؛ المستوردة %2، المعروفة من قبل %3، المتروكة %4.</numerusform>
            <numerusform>%1: %n عملية بيع في القائمة؛ المستوردة %2، المعروفة من قبل %3، المتروكة %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended before everything was read. What was imported stays; run it again for the rest.</source>
        <translation>انتهى قبل قراءة كل شيء. ما استُورد يبقى؛ شغّله من جديد للباقي.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Ending after this page…</source>
        <extracomment>An import was cancelled; a page is a part of the gateway&apos;s list.</extracomment>
        <translation>سيُنهى بعد هذه الصفحة…</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>جارٍ سؤال البوابة…</translation>
    </message>
    <message numerus="yes">
        <source>Left out: the first %n</source>
        <extracomment>Title of a list of sales that were not imported: there are more than it has lines.</extracomment>
        <translation>
            <numerusform>المتروكة: لا شيء</numerusform>
            <numerusform>المتروكة: الأولى</numerusform>
            <numerusform>المتروكة: أول اثنتين</numerusform>
            <numerusform>المتروكة: أول %n</numerusform>
            <numerusform>المتروكة: أول %n</numerusform>
            <numerusform>المتروكة: أول %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <extracomment>Pages of a list, a part of “Read 350 sales, 7 pages.”</extracomment>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln month(s)</source>
        <extracomment>Months that were read, of so many; a part of “Read 28 sales, 4 of 12 months.” %1 is a number.</extracomment>
        <translation>
            <numerusform>%1 من %Ln شهر</numerusform>
            <numerusform>%1 من شهر واحد</numerusform>
            <numerusform>%1 من شهرين</numerusform>
            <numerusform>%1 من %Ln أشهر</numerusform>
            <numerusform>%1 من %Ln شهرًا</numerusform>
            <numerusform>%1 من %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %Ln sale(s), %2.</source>
        <extracomment>How far an import is. %1 is a number, %2 is “7 pages”, or “4 of 12 months”.</extracomment>
        <translation>
            <numerusform>قُرئ %1 من %Ln عملية بيع، %2.</numerusform>
            <numerusform>قُرئ %1 من عملية بيع واحدة، %2.</numerusform>
            <numerusform>قُرئ %1 من عمليتي بيع، %2.</numerusform>
            <numerusform>قُرئ %1 من %Ln عمليات بيع، %2.</numerusform>
            <numerusform>قُرئ %1 من %Ln عملية بيع، %2.</numerusform>
            <numerusform>قُرئ %1 من %Ln عملية بيع، %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln sale(s), %1.</source>
        <extracomment>How far an import is. %1 is “7 pages”, or “4 of 12 months”.</extracomment>
        <translation>
            <numerusform>لم تُقرأ أي عملية بيع، %1.</numerusform>
            <numerusform>قُرئت عملية بيع واحدة، %1.</numerusform>
            <numerusform>قُرئت عمليتا بيع، %1.</numerusform>
            <numerusform>قُرئت %Ln عمليات بيع، %1.</numerusform>
            <numerusform>قُرئت %Ln عملية بيع، %1.</numerusform>
            <numerusform>قُرئت %Ln عملية بيع، %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import ended early: %1</source>
        <extracomment>%1 is the reason, in one or more sentences.</extracomment>
        <translation>انتهى الاستيراد مبكرًا: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>An import was cancelled.</extracomment>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The gateway lists no sales of that time.</source>
        <translation>لا تذكر البوابة مبيعات من تلك المدة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) was imported into the books.</source>
        <translation>
            <numerusform>لم تُستورد أي عملية بيع إلى الدفاتر.</numerusform>
            <numerusform>استُوردت عملية بيع واحدة إلى الدفاتر.</numerusform>
            <numerusform>استُوردت عمليتا بيع إلى الدفاتر.</numerusform>
            <numerusform>استُوردت %Ln عمليات بيع إلى الدفاتر.</numerusform>
            <numerusform>استُوردت %Ln عملية بيع إلى الدفاتر.</numerusform>
            <numerusform>استُوردت %Ln عملية بيع إلى الدفاتر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be imported.</source>
        <translation>لم يلزم استيراد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln was there already.</source>
        <extracomment>Of sales: they are in the books already.</extracomment>
        <translation>
            <numerusform>لم تكن أي منها موجودة من قبل.</numerusform>
            <numerusform>واحدة كانت موجودة من قبل.</numerusform>
            <numerusform>اثنتان كانتا موجودتين من قبل.</numerusform>
            <numerusform>%Ln كانت موجودة من قبل.</numerusform>
            <numerusform>%Ln كانت موجودة من قبل.</numerusform>
            <numerusform>%Ln كانت موجودة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) of yours whose number at the gateway was not known has it now.</source>
        <translation>
            <numerusform>لا عملية بيع لك عُرف رقمها الآن لدى البوابة.</numerusform>
            <numerusform>عملية بيع واحدة لك لم يكن رقمها لدى البوابة معروفًا أصبح معروفًا الآن.</numerusform>
            <numerusform>عمليتا بيع لك لم يكن رقماهما لدى البوابة معروفين أصبحا معروفين الآن.</numerusform>
            <numerusform>%Ln عمليات بيع لك لم تكن أرقامها لدى البوابة معروفة أصبحت معروفة الآن.</numerusform>
            <numerusform>%Ln عملية بيع لك لم تكن أرقامها لدى البوابة معروفة أصبحت معروفة الآن.</numerusform>
            <numerusform>%Ln عملية بيع لك لم تكن أرقامها لدى البوابة معروفة أصبحت معروفة الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was left out; the list says why.</source>
        <extracomment>Of sales that were not imported. A list with the reasons stands below.</extracomment>
        <translation>
            <numerusform>لم تُترك أي منها.</numerusform>
            <numerusform>تُركت واحدة؛ والقائمة تبيّن السبب.</numerusform>
            <numerusform>تُركت اثنتان؛ والقائمة تبيّن السبب.</numerusform>
            <numerusform>تُركت %Ln؛ والقائمة تبيّن السبب.</numerusform>
            <numerusform>تُركت %Ln؛ والقائمة تبيّن السبب.</numerusform>
            <numerusform>تُركت %Ln؛ والقائمة تبيّن السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the books stays. Import again to go on: nothing comes in twice.</source>
        <translation>ما في الدفاتر يبقى. استورد من جديد للمتابعة: لا يدخل شيء مرتين.</translation>
    </message>
</context>
<context>
    <name>ImportedInvoices</name>
    <message>
        <source>The statement does not tell, so that it can be read, when this sale was made.</source>
        <extracomment>The gateway’s statement has no time for the sale, or one that nobody can read.</extracomment>
        <translation>لا يذكر الكشف بصورة مقروءة متى تمت عملية البيع هذه.</translation>
    </message>
    <message>
        <source>It cannot be imported: it has no merchant’s number, by which the gateway could be asked about it.</source>
        <extracomment>A line of the gateway’s statement. The “merchant’s number” is the one by which the shop calls the sale.</extracomment>
        <translation>لا يمكن استيراده: ليس له رقم لدى التاجر يمكن سؤال البوابة به.</translation>
    </message>
    <message>
        <source>It cannot be imported: the statement names no payment system.</source>
        <extracomment>A line of the gateway’s statement.</extracomment>
        <translation>لا يمكن استيراده: لا يذكر الكشف نظام دفع.</translation>
    </message>
    <message>
        <source>It cannot be imported: its amount cannot be read.</source>
        <extracomment>A line of the gateway’s statement.</extracomment>
        <translation>لا يمكن استيراده: تتعذّر قراءة مبلغه.</translation>
    </message>
    <message>
        <source>It cannot be imported: its amount or payment system “%1” cannot be read.</source>
        <extracomment>A line of the gateway’s statement. %1 is the name of a payment system, or a code that nobody knows.</extracomment>
        <translation>لا يمكن استيراده: تتعذّر قراءة مبلغه أو نظام الدفع «%1».</translation>
    </message>
    <message>
        <source>It cannot be imported: its amount is nothing.</source>
        <extracomment>A line of the gateway’s statement, over 0 or less.</extracomment>
        <translation>لا يمكن استيراده: مبلغه ليس أكبر من صفر.</translation>
    </message>
    <message>
        <source>It stands in the books under the account “%1”, as %2, so it is not imported a second time.</source>
        <extracomment>A line of the gateway’s statement. %1 is the name of an account, %2 the reference of a sale.</extracomment>
        <translation>موجود في الدفاتر ضمن الحساب «%1»، بالمرجع %2، لذا لا يُستورد مرة ثانية.</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>The key could not be read from standard input.</source>
        <translation>تعذّرت قراءة المفتاح من الدخل القياسي.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n byte(s), which no key has.</source>
        <extracomment>A key.</extracomment>
        <translation>
            <numerusform>فيه بايتات أكثر مما في أي مفتاح.</numerusform>
            <numerusform>فيه أكثر من بايت واحد، ولا يوجد مفتاح بهذا الطول.</numerusform>
            <numerusform>فيه أكثر من بايتين، ولا يوجد مفتاح بهذا الطول.</numerusform>
            <numerusform>فيه أكثر من %n بايتات، ولا يوجد مفتاح بهذا الطول.</numerusform>
            <numerusform>فيه أكثر من %n بايتًا، ولا يوجد مفتاح بهذا الطول.</numerusform>
            <numerusform>فيه أكثر من %n بايت، ولا يوجد مفتاح بهذا الطول.</numerusform>
        </translation>
    </message>
    <message>
        <source>No usable key came from standard input.</source>
        <translation>لم يأت من الدخل القياسي مفتاح صالح للاستخدام.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <extracomment>%1: why, in words of the system.</extracomment>
        <translation>تتعذّر قراءة الدخل القياسي: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1: a file; %2: why, in words of the system.</extracomment>
        <translation>تتعذّر قراءة %1: %2.</translation>
    </message>
    <message>
        <source>Standard input holds more than 1 MiB, which is no form.</source>
        <translation>في الدخل القياسي أكثر من 1 MiB، ولا يوجد نموذج بهذا الحجم.</translation>
    </message>
    <message>
        <source>%1 holds more than 1 MiB, which is no form.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>في %1 أكثر من 1 MiB، ولا يوجد نموذج بهذا الحجم.</translation>
    </message>
    <message>
        <source>Standard input is not valid JSON: line %1, character %2: %3</source>
        <extracomment>%3: what is wrong there, a sentence.</extracomment>
        <translation>الدخل القياسي ليس JSON صحيحًا: السطر %1، الحرف %2: %3</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: line %2, character %3: %4</source>
        <extracomment>%1: a file; %4: what is wrong there, a sentence.</extracomment>
        <translation>%1 ليس JSON صحيحًا: السطر %2، الحرف %3: %4</translation>
    </message>
    <message>
        <source>Standard input is JSON, but not an object of fields such as {&quot;amount&quot;:&quot;15.04&quot;}.</source>
        <translation>الدخل القياسي JSON، لكنه ليس كائنًا من الحقول مثل {&quot;amount&quot;:&quot;15.04&quot;}.</translation>
    </message>
    <message>
        <source>%1 is JSON, but not an object of fields such as {&quot;amount&quot;:&quot;15.04&quot;}.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>%1 هو JSON، لكنه ليس كائنًا من الحقول مثل {&quot;amount&quot;:&quot;15.04&quot;}.</translation>
    </message>
    <message>
        <source>The password could not be read from standard input.</source>
        <translation>تعذّرت قراءة كلمة المرور من الدخل القياسي.</translation>
    </message>
</context>
<context>
    <name>InvoiceDetails</name>
    <message>
        <source>&amp;Copy link</source>
        <extracomment>A button: copies the pay link.</extracomment>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Choose a sale to see what became of it.</source>
        <translation>اختر عملية بيع لترى ما حدث لها.</translation>
    </message>
    <message>
        <source>The sale is being read…</source>
        <translation>جارٍ قراءة عملية البيع…</translation>
    </message>
    <message>
        <source>Sho&amp;w code</source>
        <extracomment>A button: shows the QR code of an address for coins.</extracomment>
        <translation>عرض الرمز</translation>
    </message>
    <message>
        <source>Show &amp;form</source>
        <extracomment>A button: shows the form by which the sale is paid.</extracomment>
        <translation>عرض النموذج</translation>
    </message>
    <message>
        <source>Sho&amp;w link</source>
        <extracomment>A button: shows the pay link and its QR code.</extracomment>
        <translation>عرض الرابط</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <extracomment>A button: copies an address for coins.</extracomment>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Issue &amp;again</source>
        <extracomment>A button: a sale that never arrived at the gateway is issued once more.</extracomment>
        <translation>الإصدار مجددًا</translation>
    </message>
    <message>
        <source>Sell &amp;again</source>
        <extracomment>A button: a new sale with what was sold before.</extracomment>
        <translation>البيع مجددًا</translation>
    </message>
    <message>
        <source>This sale is paid by a form on this computer. It cannot be sent as a link.</source>
        <translation>تُدفع عملية البيع هذه بنموذج على هذا الحاسوب. ولا يمكن إرساله كرابط.</translation>
    </message>
</context>
<context>
    <name>InvoiceHead</name>
    <message>
        <source>Copy reference</source>
        <translation>نسخ المرجع</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what was sold</comment>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of payment</comment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>System</source>
        <comment>a payment system</comment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>العملة الرقمية</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a coin</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>of a coin</comment>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>by which the customer pays</comment>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>the merchant’s, at the gateway</comment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>when</comment>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Gateway</source>
        <comment>the number of the sale there follows</comment>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>what was paid, and what the merchant gets</comment>
        <translation>المبالغ</translation>
    </message>
    <message>
        <source>%1, card data typed here</source>
        <extracomment>%1 is a method of payment, “Card”. Its data were typed into this program, not on a pay page.</extracomment>
        <translation>%1، كُتبت بيانات البطاقة هنا</translation>
    </message>
    <message>
        <source>number %1</source>
        <extracomment>Of a sale at the gateway.</extracomment>
        <translation>الرقم %1</translation>
    </message>
    <message>
        <source>at %1, for this computer only</source>
        <extracomment>A form by which the customer pays; %1 is the name of a server, “bank.example”.</extracomment>
        <translation>في %1، لهذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Items</source>
        <comment>that were sold, one below the other</comment>
        <translation>الأصناف</translation>
    </message>
</context>
<context>
    <name>InvoiceList</name>
    <message>
        <source>The list may be out of date.</source>
        <translation>قد تكون القائمة قديمة.</translation>
    </message>
    <message>
        <source>Sho&amp;w all sales</source>
        <translation>عرض كل المبيعات</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>لا مبيعات بعد</translation>
    </message>
    <message>
        <source>Every sale you issue is kept here, with its pay link and what became of it.</source>
        <translation>تُحفظ هنا كل عملية بيع تصدرها، مع رابط دفعها وما حدث لها.</translation>
    </message>
    <message>
        <source>New &amp;sale</source>
        <translation>بيع جديد</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>لا شيء يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>Sales stand here whose outcome is not known, whose money is held back or went back, or that were paid with another amount.</source>
        <translation>تظهر هنا عمليات البيع التي لا تُعرف نتيجتها، أو التي احتُجز مالها أو عاد، أو التي دُفعت بمبلغ آخر.</translation>
    </message>
    <message>
        <source>No sale matches</source>
        <translation>لا توجد عملية بيع مطابقة</translation>
    </message>
    <message>
        <source>The sales cannot be read</source>
        <translation>تتعذّر قراءة المبيعات</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reading the sales…</source>
        <translation>جارٍ قراءة المبيعات…</translation>
    </message>
    <message>
        <source>A long list may take a moment.</source>
        <translation>قد تستغرق القائمة الطويلة لحظة.</translation>
    </message>
    <message>
        <source>No sale is in %1.</source>
        <extracomment>%1 are the filters that are used, one or several: ““Paid”, “Last 7 days””.</extracomment>
        <translation>لا توجد عملية بيع في %1.</translation>
    </message>
    <message>
        <source>No sale holds “%1”.</source>
        <extracomment>%1 is what was searched for.</extracomment>
        <translation>لا توجد عملية بيع فيها «%1».</translation>
    </message>
    <message>
        <source>Nothing among %1 holds “%2”.</source>
        <extracomment>%1 are the filters that are used, one or several: ““Paid”, “Last 7 days””. %2 is what was searched for.</extracomment>
        <translation>لا شيء ضمن %1 فيه «%2».</translation>
    </message>
</context>
<context>
    <name>InvoiceLocks</name>
    <message>
        <source>%1 cannot be written, so other programs do not see who works on this sale.</source>
        <extracomment>%1: the path of a folder.</extracomment>
        <translation>تتعذّر الكتابة في %1، فلا ترى البرامج الأخرى من يعمل على عملية البيع هذه.</translation>
    </message>
</context>
<context>
    <name>InvoiceRows</name>
    <message>
        <source>its fields: %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;: what was typed into the sale&apos;s form. %1: why not, a clause or sentence.</extracomment>
        <translation>حقولها: %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;. %1: the word for a state that stands in the file.</extracomment>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>its form: %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;: the form by which it is paid. %1: why not, a clause or sentence.</extracomment>
        <translation>نموذجها: %1</translation>
    </message>
    <message>
        <source>its amounts: %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;: what the gateway said of the money. %1: why not, a clause or sentence.</extracomment>
        <translation>مبالغها: %1</translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <extracomment>How many a search has found.</extracomment>
        <translation>
            <numerusform>لا عمليات بيع</numerusform>
            <numerusform>عملية بيع واحدة</numerusform>
            <numerusform>عمليتا بيع</numerusform>
            <numerusform>%Ln عمليات بيع</numerusform>
            <numerusform>%Ln عملية بيع</numerusform>
            <numerusform>%Ln عملية بيع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueCommand</name>
    <message numerus="yes">
        <source>Nothing was sent. %n field(s) need your attention:</source>
        <extracomment>A list follows.</extracomment>
        <translation>
            <numerusform>لم يُرسل شيء. لا حقول تحتاج إلى انتباهك:</numerusform>
            <numerusform>لم يُرسل شيء. حقل واحد يحتاج إلى انتباهك:</numerusform>
            <numerusform>لم يُرسل شيء. حقلان يحتاجان إلى انتباهك:</numerusform>
            <numerusform>لم يُرسل شيء. %n حقول تحتاج إلى انتباهك:</numerusform>
            <numerusform>لم يُرسل شيء. %n حقلًا تحتاج إلى انتباهك:</numerusform>
            <numerusform>لم يُرسل شيء. %n حقل تحتاج إلى انتباهك:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. One field needs your attention:</source>
        <extracomment>A list of one follows.</extracomment>
        <translation>لم يُرسل شيء. حقل واحد يحتاج إلى انتباهك:</translation>
    </message>
    <message>
        <source>“counterfoilctl methods” lists the fields of each method.</source>
        <translation>«counterfoilctl methods» يعرض حقول كل طريقة.</translation>
    </message>
    <message>
        <source>This is given twice. Give it once.</source>
        <extracomment>Stands behind the name of a field.</extracomment>
        <translation>معطى مرتين. أعطه مرة واحدة.</translation>
    </message>
    <message>
        <source>Write --set FIELD=VALUE, such as --set amount=15.04.</source>
        <translation>اكتب --set FIELD=VALUE، مثل --set amount=15.04.</translation>
    </message>
    <message>
        <source>This is secret and must not stand on a command line, where other programs see it. Pass it with --fields - or --fields FILE.</source>
        <extracomment>FILE stands for the name of a file.</extracomment>
        <translation>هذا سري ولا يجوز أن يكون في سطر الأوامر حيث تراه البرامج الأخرى. مرّره باستخدام --fields - أو --fields FILE.</translation>
    </message>
    <message>
        <source>This is a card number and must not stand on a command line, where other programs see it. Pass it with --fields - or --fields FILE.</source>
        <extracomment>FILE stands for the name of a file.</extracomment>
        <translation>هذا رقم بطاقة ولا يجوز أن يكون في سطر الأوامر حيث تراه البرامج الأخرى. مرّره باستخدام --fields - أو --fields FILE.</translation>
    </message>
    <message>
        <source>Write a text, a number or an object here.</source>
        <extracomment>In a JSON file.</extracomment>
        <translation>اكتب هنا نصًا أو عددًا أو كائنًا.</translation>
    </message>
    <message>
        <source>“%1” must end in .png or .svg.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>يجب أن ينتهي «%1» بـ .png أو .svg.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file for the QR code. Nothing was sent.</source>
        <translation>%1 مجلد أو جهاز، وليس ملفًا لرمز QR. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the QR code. Nothing was sent.</source>
        <translation>لا يوجد مجلد %1 لرمز QR. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file for the payment page. Nothing was sent.</source>
        <translation>%1 مجلد أو جهاز، وليس ملفًا لصفحة الدفع. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the payment page. Nothing was sent.</source>
        <translation>لا يوجد مجلد %1 لصفحة الدفع. لم يُرسل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>(The QR code is %n column(s) wide; this window has %1. Widen it, or write the code to a file with --qr FILE.png.)</source>
        <extracomment>A terminal’s columns, and its window. FILE stands for the name of a file.</extracomment>
        <translation>
            <numerusform>(ليس لرمز QR أعمدة؛ ولهذه النافذة %1. وسّعها، أو اكتب الرمز إلى ملف باستخدام --qr FILE.png.)</numerusform>
            <numerusform>(عرض رمز QR عمود واحد؛ ولهذه النافذة %1. وسّعها، أو اكتب الرمز إلى ملف باستخدام --qr FILE.png.)</numerusform>
            <numerusform>(عرض رمز QR عمودان؛ ولهذه النافذة %1. وسّعها، أو اكتب الرمز إلى ملف باستخدام --qr FILE.png.)</numerusform>
            <numerusform>(عرض رمز QR %n أعمدة؛ ولهذه النافذة %1. وسّعها، أو اكتب الرمز إلى ملف باستخدام --qr FILE.png.)</numerusform>
            <numerusform>(عرض رمز QR %n عمودًا؛ ولهذه النافذة %1. وسّعها، أو اكتب الرمز إلى ملف باستخدام --qr FILE.png.)</numerusform>
            <numerusform>(عرض رمز QR %n عمود؛ ولهذه النافذة %1. وسّعها، أو اكتب الرمز إلى ملف باستخدام --qr FILE.png.)</numerusform>
        </translation>
    </message>
    <message>
        <source>Address:</source>
        <extracomment>Before the address that coins are sent to. Short.</extracomment>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>Paid by:</source>
        <extracomment>Before the name of a payment system, such as “Orange Money, Mali”. Short.</extracomment>
        <translation>تُدفع عبر:</translation>
    </message>
    <message>
        <source>Pay link:</source>
        <extracomment>Short.</extracomment>
        <translation>رابط الدفع:</translation>
    </message>
    <message>
        <source>Form:</source>
        <extracomment>Before what is said about a payment form of the gateway. Short.</extracomment>
        <translation>النموذج:</translation>
    </message>
    <message>
        <source>Training:</source>
        <extracomment>Before the words that no money moves. Short.</extracomment>
        <translation>التدريب:</translation>
    </message>
    <message>
        <source>QR code:</source>
        <extracomment>Before the name of a file. Short.</extracomment>
        <translation>رمز QR:</translation>
    </message>
    <message>
        <source>Page:</source>
        <extracomment>Before the name of a file that holds a payment page. Short.</extracomment>
        <translation>الصفحة:</translation>
    </message>
    <message>
        <source>Follow it:</source>
        <extracomment>Before a command that asks how a sale goes on. Short.</extracomment>
        <translation>للمتابعة:</translation>
    </message>
    <message>
        <source>%1 is due; the gateway names no amount in coins. Coins sent in another network are lost.</source>
        <extracomment>%1: an amount.</extracomment>
        <translation>المستحق %1؛ والبوابة لا تذكر مبلغًا بالعملة الرقمية. العملات الرقمية المرسلة عبر شبكة أخرى تضيع.</translation>
    </message>
    <message>
        <source>account %1</source>
        <extracomment>In a line about a sale; %1: the name of an account. Short.</extracomment>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: where a sale stands, such as “Waiting for the customer”; here it is a sentence of its own.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>A program on the customer’s phone opens it; this computer cannot.</source>
        <extracomment>A link.</extracomment>
        <translation>يفتحه برنامج على هاتف العميل؛ ولا يستطيع هذا الحاسوب ذلك.</translation>
    </message>
    <message>
        <source>the gateway has one that a browser on this computer posts: counterfoilctl form %1 --out pay.html</source>
        <extracomment>Stands behind “Form:”. %1: a sale’s reference. “pay.html” stands for the name of a file.</extracomment>
        <translation>لدى البوابة نموذج يرسله متصفح على هذا الحاسوب: counterfoilctl form %1 --out pay.html</translation>
    </message>
    <message>
        <source>The customer confirms the payment on their phone.</source>
        <translation>يؤكد العميل الدفع على هاتفه.</translation>
    </message>
    <message>
        <source>no money moves. To play the customer, run “counterfoilctl sandbox” in a second terminal and open the link.</source>
        <extracomment>Stands behind “Training:”.</extracomment>
        <translation>لا تتحرك أي أموال. لتقوم بدور العميل شغّل «counterfoilctl sandbox» في طرفية ثانية وافتح الرابط.</translation>
    </message>
    <message>
        <source>This sale is not paid by a form.</source>
        <translation>عملية البيع هذه لا تُدفع بنموذج.</translation>
    </message>
    <message>
        <source>The payment was declined. The gateway says “%1”.</source>
        <translation>رُفض الدفع. تقول البوابة «%1».</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: a sale’s reference; %2: where it stands, such as “Not issued”; %3: why, whole sentences.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Ask with: counterfoilctl track %1</source>
        <extracomment>%1: a sale’s reference. It asks the gateway what became of it.</extracomment>
        <translation>اسأل بالأمر: counterfoilctl track %1</translation>
    </message>
    <message>
        <source>The outcome above could not be written down. “counterfoilctl track %1” repairs that later.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>تعذّر تسجيل النتيجة المذكورة أعلاه. يصلح ذلك لاحقًا «counterfoilctl track %1».</translation>
    </message>
    <message>
        <source>The sale is issued, but its QR code was not written.</source>
        <translation>صدرت عملية البيع، لكن لم يُكتب رمز QR لها.</translation>
    </message>
    <message>
        <source>The sale is issued, but no payment page was written.</source>
        <translation>صدرت عملية البيع، لكن لم تُكتب صفحة دفع.</translation>
    </message>
    <message>
        <source>%1 has no direct mode. Leave out --direct.</source>
        <extracomment>%1: a payment method. Direct: with card data typed here.</extracomment>
        <translation>ليس لـ%1 بيع مباشر. احذف --direct.</translation>
    </message>
    <message>
        <source>From the account’s defaults: %1.</source>
        <extracomment>%1: names of fields.</extracomment>
        <translation>من القيم الافتراضية للحساب: %1.</translation>
    </message>
    <message>
        <source>On this command line: --again, or “counterfoilctl track %1”.</source>
        <extracomment>Comes behind the advice not to issue a sale a second time, or to ask what became of the first one. %1: that one’s reference.</extracomment>
        <translation>في سطر الأوامر هذا: --again، أو «counterfoilctl track %1».</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: an amount that may have been meant by what was typed, “15.04”.</extracomment>
        <translation>هل تقصد %1؟</translation>
    </message>
    <message>
        <source>Did you mean %1 or %2?</source>
        <extracomment>%1, %2: two amounts that may have been meant by what was typed, “15.04” and “15040.00”.</extracomment>
        <translation>هل تقصد %1 أم %2؟</translation>
    </message>
    <message>
        <source>On this command line: --large.</source>
        <extracomment>Comes behind the advice to issue a sale only if its amount is meant.</extracomment>
        <translation>في سطر الأوامر هذا: --large.</translation>
    </message>
    <message>
        <source>“%1” is no way to write numbers that this program knows. Set LC_NUMERIC to one such as fr_FR.UTF-8, or leave out --local-numbers and write a point.</source>
        <extracomment>%1: what LC_NUMERIC or LANG says.</extracomment>
        <translation>«%1» طريقة لكتابة الأرقام لا يعرفها هذا البرنامج. اضبط LC_NUMERIC على قيمة مثل fr_FR.UTF-8، أو احذف --local-numbers واكتب نقطة.</translation>
    </message>
    <message>
        <source>%1 is due, and the code holds it. Coins sent in another network are lost.</source>
        <extracomment>%1: an amount. “It” is the amount; the code is the QR code.</extracomment>
        <translation>المستحق %1، والرمز يحمله. ما يُرسل عبر شبكة أخرى يضيع.</translation>
    </message>
</context>
<context>
    <name>Issuer</name>
    <message>
        <source>Writing the sale down took too long; the computer may have slept. Nothing was sent, so nothing was issued, and it may be sold again.</source>
        <translation>استغرق تسجيل عملية البيع وقتًا أطول من اللازم؛ ربما كان الحاسوب في وضع السكون. لم يُرسل شيء، فلم يصدر شيء، ويمكن بيعها مجددًا.</translation>
    </message>
    <message>
        <source>So nobody knows whether this sale was issued. Compare both on the gateway’s own pages, and do not issue it again before.</source>
        <extracomment>After “The gateway’s number 185 is another sale in these books, CF-….” “Both”: the two sales.</extracomment>
        <translation>لذا لا يُعرف هل صدرت عملية البيع هذه. قارن الاثنتين في صفحات البوابة نفسها، ولا تصدرها من جديد قبل ذلك.</translation>
    </message>
    <message>
        <source>The account “%1” belongs to another gateway than this payment method.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>الحساب «%1» تابع لبوابة غير بوابة طريقة الدفع هذه.</translation>
    </message>
    <message>
        <source>Direct sales, with card data typed here, are switched off for “%1”. Switch them on for this account, in the window under Accounts. Whoever does takes on the card industry’s rules (PCI DSS).</source>
        <extracomment>%1 is the name of an account. “Accounts” is a page of the program’s window.</extracomment>
        <translation>البيع المباشر، مع كتابة بيانات البطاقات هنا، معطّل للحساب «%1». فعّله لهذا الحساب في النافذة ضمن «الحسابات». ومن يفعل ذلك يلتزم بقواعد قطاع البطاقات (PCI DSS).</translation>
    </message>
    <message>
        <source>The sale was cancelled before anything left this computer.</source>
        <extracomment>By the person who had begun it, while the program waited.</extracomment>
        <translation>أُلغيت عملية البيع قبل أن يغادر شيء هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The document is empty.</source>
        <translation>المستند فارغ.</translation>
    </message>
    <message>
        <source>The document root must not be followed by other values.</source>
        <translation>يجب ألا تتبع جذرَ المستند قيم أخرى.</translation>
    </message>
    <message>
        <source>Invalid value.</source>
        <translation>قيمة غير صالحة.</translation>
    </message>
    <message>
        <source>Missing a name for object member.</source>
        <translation>اسم عضو الكائن مفقود.</translation>
    </message>
    <message>
        <source>Missing a colon after a name of object member.</source>
        <translation>النقطتان مفقودتان بعد اسم عضو الكائن.</translation>
    </message>
    <message>
        <source>Missing a comma or &apos;}&apos; after an object member.</source>
        <translation>فاصلة أو &apos;}&apos; مفقودة بعد عضو الكائن.</translation>
    </message>
    <message>
        <source>Missing a comma or &apos;]&apos; after an array element.</source>
        <translation>فاصلة أو &apos;]&apos; مفقودة بعد عنصر المصفوفة.</translation>
    </message>
    <message>
        <source>Incorrect hex digit after \u escape in string.</source>
        <translation>رقم ست عشري غير صحيح بعد \u في السلسلة النصية.</translation>
    </message>
    <message>
        <source>The surrogate pair in string is invalid.</source>
        <translation>الزوج البديل في السلسلة النصية غير صالح.</translation>
    </message>
    <message>
        <source>Invalid escape character in string.</source>
        <translation>حرف هروب غير صالح في السلسلة النصية.</translation>
    </message>
    <message>
        <source>Missing a closing quotation mark in string.</source>
        <translation>علامة الاقتباس الختامية مفقودة في السلسلة النصية.</translation>
    </message>
    <message>
        <source>Invalid encoding in string.</source>
        <translation>ترميز غير صالح في السلسلة النصية.</translation>
    </message>
    <message>
        <source>Number too big to be stored in double.</source>
        <translation>العدد أكبر من أن يُخزَّن كعدد عشري مزدوج.</translation>
    </message>
    <message>
        <source>Miss fraction part in number.</source>
        <translation>الجزء الكسري مفقود في العدد.</translation>
    </message>
    <message>
        <source>Miss exponent in number.</source>
        <translation>الأس مفقود في العدد.</translation>
    </message>
    <message numerus="yes">
        <source>nested deeper than %n level(s)</source>
        <translation>
            <numerusform>متداخل أكثر من اللازم</numerusform>
            <numerusform>متداخل أعمق من مستوى واحد</numerusform>
            <numerusform>متداخل أعمق من مستويين</numerusform>
            <numerusform>متداخل أعمق من %n مستويات</numerusform>
            <numerusform>متداخل أعمق من %n مستوى</numerusform>
            <numerusform>متداخل أعمق من %n مستوى</numerusform>
        </translation>
    </message>
    <message>
        <source>Unspecific syntax error.</source>
        <translation>خطأ غير محدد في الصياغة.</translation>
    </message>
    <message>
        <source>a NUL character is not allowed</source>
        <extracomment>Ends a sentence: why a text is not valid JSON.</extracomment>
        <translation>الحرف NUL غير مسموح به</translation>
    </message>
</context>
<context>
    <name>KWallet</name>
    <message>
        <source>KWallet asks in a window of its own: for its password, and before the very first key for the kind of wallet and a new password. Answer it there; Counterfoil then goes on by itself.</source>
        <translation>يسأل KWallet في نافذة خاصة به: عن كلمة مروره، وقبل أول مفتاح على الإطلاق عن نوع المحفظة وكلمة مرور جديدة. أجب هناك؛ ثم يتابع Counterfoil من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>KeychainErrors</name>
    <message>
        <source>No keychain is running. Start one, such as GNOME Keyring, KWallet or KeePassXC’s secret service, and try again.</source>
        <translation>لا توجد سلسلة مفاتيح تعمل. شغّل واحدة، مثل GNOME Keyring أو KWallet أو خدمة الأسرار في KeePassXC، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A keychain is running, but the library that leads to it is not installed (libsecret-1.so.0). Install the package libsecret and try again.</source>
        <translation>سلسلة المفاتيح تعمل، لكن المكتبة المؤدية إليها غير مثبتة (libsecret-1.so.0). ثبّت الحزمة libsecret ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The keychain is locked, and nobody has opened it. Unlock it (log in to the desktop, or enter its password in its window) and try again.</source>
        <translation>سلسلة المفاتيح مقفلة ولم يفتحها أحد. افتح قفلها (سجّل الدخول إلى سطح المكتب، أو أدخل كلمة مرورها في نافذتها) ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Look for a window that asks for its password, then try again.</source>
        <translation>لم تُجب سلسلة المفاتيح في الوقت المناسب. ابحث عن نافذة تطلب كلمة مرورها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The keychain could not do what it was asked. Lock it and unlock it again, or log out and in, then try again.</source>
        <translation>لم تستطع سلسلة المفاتيح تنفيذ ما طُلب منها. أقفلها وافتح قفلها من جديد، أو سجّل الخروج ثم الدخول، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The keychain is open and holds no key for this account. Type the key again: edit the account in the window, or remove it and add it again with its key.</source>
        <translation>سلسلة المفاتيح مفتوحة وليس فيها مفتاح لهذا الحساب. اكتب المفتاح من جديد: عدّل الحساب في النافذة، أو أزله وأضفه من جديد مع مفتاحه.</translation>
    </message>
    <message>
        <source>The keychain took the key, but could not be asked whether it has it.</source>
        <translation>أخذت سلسلة المفاتيح المفتاح، لكن تعذّر سؤالها هل هو فيها.</translation>
    </message>
    <message>
        <source>KWallet is switched off, and no other keychain is running. Switch it on in System Settings (KDE Wallet), or start another, such as KeePassXC’s secret service, and try again.</source>
        <translation>KWallet معطّل، ولا توجد سلسلة مفاتيح أخرى تعمل. فعّله في إعدادات النظام (محفظة KDE)، أو شغّل غيره، مثل خدمة الأسرار في KeePassXC، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The keychain took the key, but does not give the same one back, so it counts as not stored. Look in the keychain for old entries “Counterfoil” of this account, delete them, and type the key again.</source>
        <extracomment>“Counterfoil” is what the entries are called in the keychain, in every language.</extracomment>
        <translation>أخذت سلسلة المفاتيح المفتاح، لكنها لا تعيده كما هو، لذا يُعدّ غير مخزّن. ابحث في سلسلة المفاتيح عن مداخل «Counterfoil» قديمة لهذا الحساب واحذفها، ثم اكتب المفتاح من جديد.</translation>
    </message>
    <message>
        <source>The keychain was told to remove the key and still holds it. Delete its entry “Counterfoil” in the keychain’s own program.</source>
        <extracomment>“Counterfoil” is what the entry is called in the keychain, in every language.</extracomment>
        <translation>طُلب من سلسلة المفاتيح إزالة المفتاح وما زال فيها. احذف مدخله «Counterfoil» في برنامج سلسلة المفاتيح نفسه.</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The key is not stored anywhere else.</source>
        <translation>المفتاح غير مخزّن في أي مكان آخر.</translation>
    </message>
</context>
<context>
    <name>LanguageSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Title of a card of the settings: which language the window speaks.</extracomment>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The ledger was not opened.</source>
        <translation>لم يُفتح دفتر الحسابات.</translation>
    </message>
</context>
<context>
    <name>LedgerCommands</name>
    <message>
        <source>Pay link</source>
        <extracomment>Of a sale. Short.</extracomment>
        <translation>رابط الدفع</translation>
    </message>
    <message>
        <source>Coin</source>
        <extracomment>Of a sale: the coin that it is paid in, and its network. Short.</extracomment>
        <translation>العملة الرقمية</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Of a sale: the address that coins are sent to. Short.</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Network says</source>
        <extracomment>Of a sale: a coin’s network says how many confirmations its payment has. Short.</extracomment>
        <translation>تقول الشبكة</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Of a sale: the gateway’s payment form. Short.</extracomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>at %1, for a browser on this computer: counterfoilctl form %2 --out pay.html</source>
        <extracomment>Stands behind “Form”. %1: a host on the internet; %2: a sale’s reference. “pay.html” stands for the name of a file.</extracomment>
        <translation>في %1، لمتصفح على هذا الحاسوب: counterfoilctl form %2 --out pay.html</translation>
    </message>
    <message>
        <source>not known how much</source>
        <extracomment>Stands behind “Paid”.</extracomment>
        <translation>لا يُعرف كم</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Of a sale: how much was paid. Short.</extracomment>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Of a sale: what the gateway keeps. Short.</extracomment>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Credited</source>
        <extracomment>Of a sale: what the gateway credits to the merchant. Short.</extracomment>
        <translation>المقيَّد للتاجر</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <extracomment>Of a sale: a person should look at it, and why. Short.</extracomment>
        <translation>تحتاج إلى نظر</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <extracomment>%1: a gateway; %2: its number of a sale.</extracomment>
        <translation>%1، الرقم %2</translation>
    </message>
    <message>
        <source>%1, says “%2”</source>
        <extracomment>%1: a gateway; %2: its word for where a sale stands.</extracomment>
        <translation>%1، تقول «%2»</translation>
    </message>
    <message>
        <source>%1, number %2, says “%3”</source>
        <extracomment>%1: a gateway; %2: its number of a sale; %3: its word for where the sale stands.</extracomment>
        <translation>%1، الرقم %2، تقول «%3»</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>What has happened to a sale: it was begun. Short, as all of these.</extracomment>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>issued</source>
        <extracomment>The gateway has taken it.</extracomment>
        <translation>صدرت</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>The gateway has refused it.</extracomment>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Nobody knows whether the gateway has taken it.</extracomment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>polled</source>
        <extracomment>The gateway was asked about it, and answered.</extracomment>
        <translation>سُئل عنها</translation>
    </message>
    <message>
        <source>found</source>
        <extracomment>It was looked for at the gateway, and found.</extracomment>
        <translation>وُجدت</translation>
    </message>
    <message>
        <source>never-created</source>
        <extracomment>It was looked for at the gateway, and never arrived there.</extracomment>
        <translation>لم تصل قط</translation>
    </message>
    <message>
        <source>callback</source>
        <extracomment>The gateway has told about it by itself.</extracomment>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>returned</source>
        <extracomment>The customer came back from the gateway’s page.</extracomment>
        <translation>عاد العميل</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>It was imported from the gateway’s list.</extracomment>
        <translation>استُوردت</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>A person has looked at it.</extracomment>
        <translation>نُظر فيها</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>Something was noted about it.</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1: a gateway’s word for where a sale stands.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Of a sale. Short, as all of these.</extracomment>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>%1 (direct)</source>
        <extracomment>%1: a payment method; the card data were typed here.</extracomment>
        <translation>%1 (مباشر)</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Of a sale: the payment method.</extracomment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Of a sale: the payment system, such as “Orange Money, Mali”.</extracomment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Of a sale: the merchant’s account.</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Of a sale.</extracomment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Of a sale: what is paid for.</extracomment>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Of a sale: the gateway and what it says.</extracomment>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Asked last</source>
        <extracomment>Of a sale: when the gateway was asked about it last.</extracomment>
        <translation>آخر سؤال</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Of a sale: what went wrong.</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Of a sale: why something about it is to be doubted.</extracomment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>(gateway says “%1”)</source>
        <extracomment>Behind where a sale stands; %1: the gateway’s own word for it.</extracomment>
        <translation>(تقول البوابة «%1»)</translation>
    </message>
    <message>
        <source>account %1</source>
        <extracomment>In a line about a sale; %1: the name of an account. Short.</extracomment>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>%1 needs a look: %2</source>
        <extracomment>%1: a sale’s reference; %2: why a person should look at it, whole sentences.</extracomment>
        <translation>%1 تحتاج إلى نظر: %2</translation>
    </message>
    <message>
        <source>%1 could not be asked about: %2</source>
        <extracomment>%1: a sale’s reference; %2: why, whole sentences.</extracomment>
        <translation>تعذّر السؤال عن %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sale(s) asked about.</source>
        <extracomment>How far it is: %1 of the %n sales.</extracomment>
        <translation>
            <numerusform>سُئل عن %1 من %n عملية بيع.</numerusform>
            <numerusform>سُئل عن %1 من عملية بيع واحدة.</numerusform>
            <numerusform>سُئل عن %1 من عمليتي بيع.</numerusform>
            <numerusform>سُئل عن %1 من %n عمليات بيع.</numerusform>
            <numerusform>سُئل عن %1 من %n عملية بيع.</numerusform>
            <numerusform>سُئل عن %1 من %n عملية بيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1 %2” is no day. Write it like 2026-03-15.</source>
        <extracomment>%1: an option, “--since”; %2: what was given with it.</extracomment>
        <translation>«%1 %2» ليس يومًا. اكتبه هكذا: 2026-03-15.</translation>
    </message>
    <message>
        <source>There is no state “%1”. States: issuing, open, authorised, paid, failed, cancelled, expired, chargeback, withheld, refused, unknown.</source>
        <extracomment>The states are typed as they stand here, in every language.</extracomment>
        <translation>لا توجد حالة باسم «%1». الحالات: issuing, open, authorised, paid, failed, cancelled, expired, chargeback, withheld, refused, unknown.</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>A column’s heading: when the invoice was issued.</extracomment>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>A column’s heading: an invoice’s reference, “CF-...”.</extracomment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>heading</comment>
        <extracomment>A column’s heading.</extracomment>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>heading</comment>
        <extracomment>A column’s heading: the payment method.</extracomment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>A column’s heading: where an invoice stands.</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>heading</comment>
        <extracomment>A column’s heading: the merchant’s account.</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>heading</comment>
        <extracomment>A column’s heading: the customer’s e-mail address.</extracomment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In the place of a time. Short.</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 is not paid by a form. “counterfoilctl show %1” says what it is paid by.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 لا تُدفع بنموذج. «counterfoilctl show %1» يبيّن كيف تُدفع.</translation>
    </message>
    <message>
        <source>%1 leads to the payment at %2. Open it in a browser on this computer, and remove it afterwards: it may hold the customer’s data.</source>
        <extracomment>%1: a file; %2: a host on the internet.</extracomment>
        <translation>%1 يؤدي إلى الدفع في %2. افتحه في متصفح على هذا الحاسوب، واحذفه بعد ذلك: فقد تكون فيه بيانات العميل.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than these %n. Show more with --limit, or fewer with --search, --state, --since and --until.</source>
        <extracomment>Invoices.</extracomment>
        <translation>
            <numerusform>لا فواتير هنا. اعرض أكثر باستخدام --limit، أو أقل باستخدام --search و--state و--since و--until.</numerusform>
            <numerusform>هناك فواتير أكثر من هذه الفاتورة. اعرض أكثر باستخدام --limit، أو أقل باستخدام --search و--state و--since و--until.</numerusform>
            <numerusform>هناك فواتير أكثر من هاتين. اعرض أكثر باستخدام --limit، أو أقل باستخدام --search و--state و--since و--until.</numerusform>
            <numerusform>هناك فواتير أكثر من هذه الـ%n. اعرض أكثر باستخدام --limit، أو أقل باستخدام --search و--state و--since و--until.</numerusform>
            <numerusform>هناك فواتير أكثر من هذه الـ%n. اعرض أكثر باستخدام --limit، أو أقل باستخدام --search و--state و--since و--until.</numerusform>
            <numerusform>هناك فواتير أكثر من هذه الـ%n. اعرض أكثر باستخدام --limit، أو أقل باستخدام --search و--state و--since و--until.</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice matches.</source>
        <translation>لا توجد فاتورة مطابقة.</translation>
    </message>
    <message>
        <source>There are no invoices yet. “counterfoilctl issue --help” shows how to issue one.</source>
        <translation>لا توجد فواتير بعد. «counterfoilctl issue --help» يبيّن كيف تُصدر فاتورة.</translation>
    </message>
    <message>
        <source>Nothing is waiting for an answer.</source>
        <translation>لا شيء ينتظر جوابًا.</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>Its message or link was sent to the customer.</extracomment>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>printed</source>
        <extracomment>A paper of it was printed.</extracomment>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Of a sale: one of the things that were sold.</extracomment>
        <translation>بند</translation>
    </message>
    <message>
        <source>%1 × %2 at %3: %4</source>
        <extracomment>%1: how many; %2: of what; %3: the price of one; %4: the price of all of them.</extracomment>
        <translation>%1 × %2 بسعر %3: %4</translation>
    </message>
</context>
<context>
    <name>LedgerFile</name>
    <message>
        <source>%1 is not a ledger of this program. Choose another folder or move that file away.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>%1 ليس دفتر حسابات لهذا البرنامج. اختر مجلدًا آخر أو انقل ذلك الملف.</translation>
    </message>
    <message>
        <source>The ledger %1 was written by a newer version of this program (%2). Install that version.</source>
        <extracomment>%1: the path of the file of the books; %2: the number of its form.</extracomment>
        <translation>كُتب دفتر الحسابات %1 بإصدار أحدث من هذا البرنامج (%2). ثبّت ذلك الإصدار.</translation>
    </message>
    <message>
        <source>Another file lies in the place of the books, and it cannot be used. %1 Or put the books back, or restore a backup.</source>
        <extracomment>%1: one or two sentences: what is wrong with it, and what to do.</extracomment>
        <translation>يوجد ملف آخر مكان الدفاتر، ولا يمكن استخدامه. %1 أو أعد الدفاتر إلى مكانها، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The sale %1 is in the books already, as %2. Nothing was changed.</source>
        <extracomment>%1: the number that another program gave it; %2: our reference of it.</extracomment>
        <translation>عملية البيع %1 موجودة في الدفاتر بالفعل، بالمرجع %2. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no invoice %1 in the ledger.</source>
        <extracomment>%1: a sale&apos;s reference.</extracomment>
        <translation>لا توجد فاتورة %1 في دفتر الحسابات.</translation>
    </message>
    <message>
        <source>state %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;. %1: the word for a state that stands in the file.</extracomment>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>A sale of %1 has no place in the books: that cannot be its time.</source>
        <extracomment>%1: a time such as 2260-01-01T00:00:00Z.</extracomment>
        <translation>لا مكان في الدفاتر لعملية بيع في %1: لا يمكن أن يكون هذا وقتها.</translation>
    </message>
    <message>
        <source>The same sale, %1, was sent a moment ago, and nobody knows yet what became of it. Issued again, the customer could pay twice. Check %1 first, or say that you mean a second sale.</source>
        <extracomment>%1: the reference of the earlier sale.</extracomment>
        <translation>أُرسلت عملية البيع نفسها، %1، قبل لحظة، ولا يُعرف بعد ما حدث لها. إن أُصدرت من جديد فقد يدفع العميل مرتين. تحقق من %1 أولًا، أو بيّن أنك تقصد عملية بيع ثانية.</translation>
    </message>
    <message>
        <source>A sale without a time has no place in the books.</source>
        <translation>لا مكان في الدفاتر لعملية بيع بلا وقت.</translation>
    </message>
    <message>
        <source>The gateway’s number %1 is another sale in these books, %2. Nothing was changed.</source>
        <extracomment>%1: the gateway&apos;s number of a sale; %2: the reference of ours that has it.</extracomment>
        <translation>الرقم %1 لدى البوابة هو عملية بيع أخرى في هذه الدفاتر، %2. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Who bought was erased here, as the customer asked. Amounts, states and references stayed as they are.</source>
        <translation>مُحيت هنا بيانات المشتري بطلب من العميل. بقيت المبالغ والحالات والمراجع كما هي.</translation>
    </message>
</context>
<context>
    <name>LedgerRestore</name>
    <message>
        <source>%1 could not be written. Check the folder’s permissions and the disk.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>تعذّرت كتابة %1. تحقق من أذونات المجلد ومن القرص.</translation>
    </message>
    <message>
        <source>%1 should be the file of the books, and is a folder or something else. Move it away, and try again.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>ينبغي أن يكون %1 ملف الدفاتر، لكنه مجلد أو شيء آخر. انقله إلى مكان آخر ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>LedgerTrouble</name>
    <message>
        <source>The ledger %1 could not be opened: the file is damaged. Restore one of its backups.</source>
        <extracomment>%1: the path of the file of the books; so in all of &quot;The ledger ...&quot;.</extracomment>
        <translation>تعذّر فتح دفتر الحسابات %1: الملف تالف. استعد إحدى نسخه الاحتياطية.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be read: the file is damaged. Restore one of its backups.</source>
        <translation>تعذّرت قراءة دفتر الحسابات %1: الملف تالف. استعد إحدى نسخه الاحتياطية.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be written: the file is damaged. Restore one of its backups.</source>
        <translation>تعذّرت الكتابة في دفتر الحسابات %1: الملف تالف. استعد إحدى نسخه الاحتياطية.</translation>
    </message>
    <message>
        <source>The ledger %1 was checked: the file is damaged. Restore one of its backups.</source>
        <translation>فُحص دفتر الحسابات %1: الملف تالف. استعد إحدى نسخه الاحتياطية.</translation>
    </message>
    <message>
        <source>The ledger %1 cannot be used: the file is damaged. Restore one of its backups.</source>
        <translation>لا يمكن استخدام دفتر الحسابات %1: الملف تالف. استعد إحدى نسخه الاحتياطية.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be left: the file is damaged. Restore one of its backups.</source>
        <extracomment>Other books lie in its place now, and this file was to be closed for them.</extracomment>
        <translation>تعذّر ترك دفتر الحسابات %1: الملف تالف. استعد إحدى نسخه الاحتياطية.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be opened.</source>
        <extracomment>What to do follows. %1: the path of the file of the books.</extracomment>
        <translation>تعذّر فتح دفتر الحسابات %1.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be read.</source>
        <translation>تعذّرت قراءة دفتر الحسابات %1.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be written.</source>
        <translation>تعذّرت الكتابة في دفتر الحسابات %1.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be checked.</source>
        <translation>تعذّر فحص دفتر الحسابات %1.</translation>
    </message>
    <message>
        <source>The ledger %1 cannot be used.</source>
        <translation>لا يمكن استخدام دفتر الحسابات %1.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be left.</source>
        <extracomment>Other books lie in its place now, and this file was to be closed for them.</extracomment>
        <translation>تعذّر ترك دفتر الحسابات %1.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>القرص ممتلئ: أخلِ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written: check its permissions.</source>
        <translation>تتعذّر الكتابة في الملف أو في مجلده: تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>It was moved or deleted: put it back, or restore a backup.</source>
        <translation>لقد نُقل أو حُذف: أعده إلى مكانه، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Other books lie in its place now, and somebody still reads these: close other programs that use them, and try again.</source>
        <translation>توجد الآن دفاتر أخرى مكانه، وما زال هناك من يقرأ هذه: أغلق البرامج الأخرى التي تستخدمها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Another program keeps it locked: close that program and try again.</source>
        <translation>برنامج آخر يُبقيه مقفلًا: أغلق ذلك البرنامج ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the disk and the file; a copy of it may be needed to repair it.</source>
        <translation>تحقق من القرص ومن الملف؛ وقد تلزم نسخة منه لإصلاحه.</translation>
    </message>
    <message>
        <source>The books were asked something else meanwhile.</source>
        <translation>طُلب من الدفاتر شيء آخر في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>The link is copied. Paste it into a message to the customer.</source>
        <translation>نُسخ الرابط. ألصقه في رسالة إلى العميل.</translation>
    </message>
    <message>
        <source>The address is copied. Tell the customer the network and the amount as well.</source>
        <translation>نُسخ العنوان. أخبر العميل بالشبكة وبالمبلغ أيضًا.</translation>
    </message>
    <message>
        <source>This link is for the customer’s phone. Let them scan the code, or send it to them.</source>
        <translation>هذا الرابط لهاتف العميل. دعه يمسح الرمز، أو أرسله إليه.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and paste it into one.</source>
        <translation>تعذّر فتح متصفح. انسخ الرابط وألصقه في متصفح.</translation>
    </message>
    <message>
        <source>The page is being opened in the browser. If nothing opens, copy the link.</source>
        <translation>يجري فتح الصفحة في المتصفح. إن لم يُفتح شيء فانسخ الرابط.</translation>
    </message>
    <message>
        <source>The QR code is copied as a picture (PNG and SVG).</source>
        <translation>نُسخ رمز QR كصورة (PNG وSVG).</translation>
    </message>
    <message>
        <source>The QR code is saved as %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>حُفظ رمز QR باسم %1.</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <extracomment>The title of a dialog for a file.</extracomment>
        <translation>حفظ رمز QR</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG picture (*.svg)</source>
        <extracomment>Kinds of files to choose from; “;;”, “(*.png)” and “(*.svg)” have to stay as they are.</extracomment>
        <translation>صورة PNG (*.png);;صورة SVG (*.svg)</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Sale %1 of %2: %3</source>
        <extracomment>Spoken. %1: a sale’s reference; %2: its amount with the currency; %3: its state, as “Paid”.</extracomment>
        <translation>عملية البيع %1 بمبلغ %2: %3</translation>
    </message>
    <message>
        <source>This address stands only here, not in your books: give it to the customer before you close this card.</source>
        <translation>هذا العنوان موجود هنا فقط، وليس في دفاترك: أعطه للعميل قبل أن تغلق هذه البطاقة.</translation>
    </message>
    <message>
        <source>This pay link stands only here, not in your books: give it to the customer before you close this card.</source>
        <translation>رابط الدفع هذا موجود هنا فقط، وليس في دفاترك: أعطه للعميل قبل أن تغلق هذه البطاقة.</translation>
    </message>
    <message>
        <source>There is no link to pay by. The reference is copied.</source>
        <translation>لا يوجد رابط للدفع. نُسخ المرجع.</translation>
    </message>
    <message>
        <source>This could not be written into your books.</source>
        <translation>تعذّرت كتابة هذا في دفاترك.</translation>
    </message>
    <message>
        <source>Make the window larger, or press F11.</source>
        <extracomment>What to do where a QR code needs more room. F11 is a key.</extracomment>
        <translation>كبّر النافذة، أو اضغط F11.</translation>
    </message>
</context>
<context>
    <name>LinkNotice</name>
    <message>
        <source>Fill in</source>
        <extracomment>A button: a link may fill in the form.</extracomment>
        <translation>ملء</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>A button: a link must not fill in the form; what stands there stays.</extracomment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Filled in by a link. Look before you issue.</source>
        <translation>مُلئ من رابط. تحقق قبل الإصدار.</translation>
    </message>
    <message>
        <source>Not all of it was taken.</source>
        <extracomment>Sentences follow that say what was left out, and why.</extracomment>
        <translation>لم يؤخذ كل شيء.</translation>
    </message>
    <message>
        <source>A link wants to fill in a new sale. What stands in the form would be replaced.</source>
        <translation>يريد رابط أن يملأ بيعًا جديدًا. سيحل ذلك محل ما في النموذج.</translation>
    </message>
    <message>
        <source>More was left out besides.</source>
        <extracomment>Behind a list of what a link has and the form did not get.</extracomment>
        <translation>وتُركت أشياء أخرى.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>%1, %2</source>
        <comment>two things, two lists, or one of each</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>“%1”: customers pay real money.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>«%1»: يدفع العملاء مالًا حقيقيًا.</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>This picture cannot be read. Choose a whole PNG or JPEG file; other kinds of pictures can be saved as PNG by any program for pictures.</source>
        <translation>لا يمكن قراءة هذه الصورة. اختر ملف PNG أو JPEG سليمًا؛ ويستطيع أي برنامج صور حفظ الأنواع الأخرى بصيغة PNG.</translation>
    </message>
    <message>
        <source>The logo is too large: at most %1 pixels on each side and %2 KiB. Choose the picture again, and it is made smaller.</source>
        <extracomment>%1: a number of pixels; %2: a number of KiB.</extracomment>
        <translation>الشعار كبير جدًا: %1 بكسل على الأكثر لكل ضلع و%2 KiB. اختر الصورة مرة أخرى فتُصغَّر.</translation>
    </message>
    <message>
        <source>This picture is too large to be read: at most %1 million pixels and %2 MiB. Make it smaller with a program for pictures.</source>
        <extracomment>%1: a number of megapixels; %2: a number of MiB.</extracomment>
        <translation>هذه الصورة أكبر من أن تُقرأ: %1 مليون بكسل على الأكثر و%2 MiB. صغّرها ببرنامج صور.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read. Check its name and permissions.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>لا يمكن قراءة الصورة %1. تحقق من اسمها وأذوناتها.</translation>
    </message>
</context>
<context>
    <name>LostBooks</name>
    <message>
        <source>%1 is a link to %2, and there is nothing.</source>
        <extracomment>%1 and %2: the paths of files.</extracomment>
        <translation>%1 وصلة إلى %2، ولا شيء هناك.</translation>
    </message>
    <message>
        <source>The file of the books, %1, is empty (0 bytes).</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>ملف الدفاتر، %1، فارغ (0 بايت).</translation>
    </message>
    <message>
        <source>The file of the books is gone: there is no %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>ملف الدفاتر مفقود: لا يوجد %1.</translation>
    </message>
    <message>
        <source>%1 should be the file of the books, and is a folder or something else. Move it away, and put the books back or restore a backup.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>ينبغي أن يكون %1 ملف الدفاتر، لكنه مجلد أو شيء آخر. انقله إلى مكان آخر، وأعد الدفاتر إلى مكانها أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>If it lies on another disk, connect that and start again; if it was moved, put it back.</source>
        <extracomment>It: the file of the books.</extracomment>
        <translation>إن كان على قرص آخر فصِل ذلك القرص وابدأ من جديد؛ وإن كان قد نُقل فأعده إلى مكانه.</translation>
    </message>
    <message>
        <source>There is no backup that can be read. Begin new books only if the old ones are not to be had.</source>
        <translation>لا توجد نسخة احتياطية يمكن قراءتها. لا تبدأ دفاتر جديدة إلا إذا تعذّر الحصول على القديمة.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is of %1 and has %n sale(s). Restore it, or begin new books if that is what you want.</source>
        <extracomment>%1: a day and a time; %n: how many sales are in it.</extracomment>
        <translation>
            <numerusform>أحدث نسخة احتياطية من %1 وليس فيها عمليات بيع. استعدها، أو ابدأ دفاتر جديدة إن كان هذا ما تريد.</numerusform>
            <numerusform>أحدث نسخة احتياطية من %1 وفيها عملية بيع واحدة. استعدها، أو ابدأ دفاتر جديدة إن كان هذا ما تريد.</numerusform>
            <numerusform>أحدث نسخة احتياطية من %1 وفيها عمليتا بيع. استعدها، أو ابدأ دفاتر جديدة إن كان هذا ما تريد.</numerusform>
            <numerusform>أحدث نسخة احتياطية من %1 وفيها %n عمليات بيع. استعدها، أو ابدأ دفاتر جديدة إن كان هذا ما تريد.</numerusform>
            <numerusform>أحدث نسخة احتياطية من %1 وفيها %n عملية بيع. استعدها، أو ابدأ دفاتر جديدة إن كان هذا ما تريد.</numerusform>
            <numerusform>أحدث نسخة احتياطية من %1 وفيها %n عملية بيع. استعدها، أو ابدأ دفاتر جديدة إن كان هذا ما تريد.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is something at %1 already, so no new books were begun. Move it away first, if that is what you want.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>يوجد شيء في %1 بالفعل، فلم تُبدأ دفاتر جديدة. انقله أولًا إن كان هذا ما تريد.</translation>
    </message>
    <message>
        <source>%1 could not be moved aside, so no new books were begun. Check the folder’s permissions and the disk.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>تعذّر نقل %1 جانبًا، فلم تُبدأ دفاتر جديدة. تحقق من أذونات المجلد ومن القرص.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>What goes along with the e-mail is larger than 10 MiB, which many servers refuse. Send it without.</source>
        <translation>المرفق أكبر من 10 MiB، وترفض ذلك خوادم كثيرة. أرسل الرسالة بدونه.</translation>
    </message>
</context>
<context>
    <name>MailBook</name>
    <message>
        <source>The settings of the mail server %1 are damaged. Restore a copy, or move the file away and type them again.</source>
        <translation>إعدادات خادم البريد %1 تالفة. استعد نسخة منها، أو انقل الملف إلى مكان آخر واكتبها من جديد.</translation>
    </message>
    <message>
        <source>The settings of the mail server %1 cannot be read. Check the file’s permissions.</source>
        <extracomment>%1: the path of the file that holds them; so in all of &quot;The settings of the mail server …&quot;.</extracomment>
        <translation>تتعذّر قراءة إعدادات خادم البريد %1. تحقق من أذونات الملف.</translation>
    </message>
    <message>
        <source>The settings of the mail server %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <translation>تتعذّر كتابة إعدادات خادم البريد %1. تحقق من القرص ومن أذونات المجلد.</translation>
    </message>
    <message>
        <source>The settings of the mail server %1 are locked by another program. Close it and try again.</source>
        <translation>إعدادات خادم البريد %1 مقفلة من برنامج آخر. أغلقه ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>MailCard</name>
    <message>
        <source>TLS from the start (port 465)</source>
        <extracomment>A choice: how the connection to a mail server is encrypted. 465 is the usual port.</extracomment>
        <translation>TLS من البداية (المنفذ 465)</translation>
    </message>
    <message>
        <source>STARTTLS (port 587)</source>
        <extracomment>A choice: how the connection to a mail server is encrypted. 587 is the usual port.</extracomment>
        <translation>STARTTLS (المنفذ 587)</translation>
    </message>
    <message>
        <source>Mail server of the shop</source>
        <extracomment>Title of a card of the settings.</extracomment>
        <translation>خادم بريد المتجر</translation>
    </message>
    <message>
        <source>The password is needed: the stored one belongs to another user or server.</source>
        <translation>كلمة المرور مطلوبة: المحفوظة تخص مستخدمًا أو خادمًا آخر.</translation>
    </message>
    <message>
        <source>The password is needed for this user name.</source>
        <translation>كلمة المرور مطلوبة لاسم المستخدم هذا.</translation>
    </message>
    <message>
        <source>Saving. Your keychain may ask for its password.</source>
        <translation>جارٍ الحفظ. قد تطلب سلسلة المفاتيح كلمة مرورها.</translation>
    </message>
    <message>
        <source>The mail server is saved. “Send a test mail” shows whether it works.</source>
        <extracomment>“Send a test mail” is a button.</extracomment>
        <translation>حُفظ خادم البريد. «إرسال بريد تجريبي» يبيّن هل يعمل.</translation>
    </message>
    <message>
        <source>A test mail to %1 is on its way…</source>
        <extracomment>%1: an e-mail address.</extracomment>
        <translation>بريد تجريبي إلى %1 في الطريق…</translation>
    </message>
    <message>
        <source>The mail server has taken the test mail to %1. Look whether it arrives. The server said: %2</source>
        <extracomment>%1: an e-mail address; %2: a mail server’s own words, in whatever language.</extracomment>
        <translation>أخذ خادم البريد الرسالة التجريبية إلى %1. انظر هل تصل. قال الخادم: %2</translation>
    </message>
    <message>
        <source>The mail server is removed.</source>
        <translation>أُزيل خادم البريد.</translation>
    </message>
</context>
<context>
    <name>MailCommand</name>
    <message>
        <source>No mail server is set up. Set one with: counterfoilctl mail set --host HOST --sender ADDRESS</source>
        <translation>لا خادم بريد مُعدًّا. أعدّ واحدًا بالأمر: counterfoilctl mail set --host HOST --sender ADDRESS</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>In a table of a mail server’s settings; so all of these.</extracomment>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <translation>اسم المرسل</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>الردود إلى</translation>
    </message>
    <message>
        <source>Copy to the shop</source>
        <translation>نسخة إلى المتجر</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>“%1” is no way to encrypt the line. Use tls or starttls; without one nothing is sent.</source>
        <extracomment>%1: what was typed; the others are typed as they stand here.</extracomment>
        <translation>«%1» ليست طريقة تشفير. استخدم tls أو starttls؛ ولا يُرسل شيء بدونهما.</translation>
    </message>
    <message>
        <source>A password belongs to a user. Name the user with --user.</source>
        <translation>كلمة المرور تخص مستخدمًا. اذكر المستخدم بالخيار --user.</translation>
    </message>
    <message>
        <source>The mail server’s password:</source>
        <translation>كلمة مرور خادم البريد:</translation>
    </message>
    <message>
        <source>The mail server accepted a test e-mail to %1 (%2). Look whether it comes.</source>
        <extracomment>%1: an e-mail address; %2: what a mail server said: “2.0.0 Ok: queued as 4F1A”.</extracomment>
        <translation>قبل خادم البريد رسالة تجريبية إلى %1 (%2). انظر هل تصل.</translation>
    </message>
    <message>
        <source>The mail server’s settings and its password were removed.</source>
        <translation>أُزيلت إعدادات خادم البريد وكلمة مروره.</translation>
    </message>
    <message>
        <source>The keychain holds no password for the user %1 at the mail server %2, so no e-mail can be sent. Give it with --password-stdin.</source>
        <extracomment>%1: the user of a mail server; %2: that server’s host name.</extracomment>
        <translation>لا توجد في سلسلة المفاتيح كلمة مرور للمستخدم %1 في خادم البريد %2، فلا يمكن إرسال أي رسالة بريد. أعطها بالخيار --password-stdin.</translation>
    </message>
</context>
<context>
    <name>MailErrors</name>
    <message>
        <source>It said: “%1”.</source>
        <extracomment>Follows a sentence about a mail server. %1: its own words, “550 5.1.1 no such user”.</extracomment>
        <translation>قال: «%1».</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again in some minutes.</source>
        <translation>لم يُرسل شيء. أعد المحاولة بعد دقائق.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached. Check its name, the port and the network. Nothing was sent.</source>
        <extracomment>%1: a server and its port, “mail.example.com:465”; so in all of these.</extracomment>
        <translation>لا يمكن الوصول إلى خادم البريد %1. تحقق من اسمه ومن المنفذ والشبكة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer. Check the port and how the line is encrypted (465: TLS, 587: STARTTLS). Nothing was sent.</source>
        <translation>خادم البريد %1 لا يجيب. تحقق من المنفذ ومن طريقة التشفير (465: TLS، 587: STARTTLS). لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encrypted line in this way, and nothing is sent without one. Check the port and how the line is encrypted (465: TLS, 587: STARTTLS).</source>
        <translation>لا يوفر خادم البريد %1 اتصالًا مشفرًا بهذه الطريقة، ولا يُرسل شيء بدونه. تحقق من المنفذ ومن طريقة التشفير (465: TLS، 587: STARTTLS).</translation>
    </message>
    <message>
        <source>The mail server %1 cannot prove that it is this server: its certificate is not trusted, not valid any more, or made out to another name. Nothing was sent. Check the server’s name, and ask whoever runs it.</source>
        <translation>لا يستطيع خادم البريد %1 إثبات أنه هو: شهادته غير موثوقة أو لم تعد صالحة أو صادرة لاسم آخر. لم يُرسل شيء. تحقق من اسم الخادم واسأل من يديره.</translation>
    </message>
    <message>
        <source>The file of certificates %1 cannot be used. Nothing was sent. Check the settings of the mail server.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>لا يمكن استخدام ملف الشهادات %1. لم يُرسل شيء. تحقق من إعدادات خادم البريد.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the settings of the mail server.</source>
        <translation>لم يُرسل شيء. تحقق من إعدادات خادم البريد.</translation>
    </message>
    <message>
        <source>The mail server %1 takes no user and password here. Nothing was sent. Check the port, or leave the user empty if the server wants none.</source>
        <translation>لا يأخذ خادم البريد %1 هنا مستخدمًا وكلمة مرور. لم يُرسل شيء. تحقق من المنفذ، أو اترك المستخدم فارغًا إن لم يطلبه الخادم.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the user or the password.</source>
        <translation>يرفض خادم البريد %1 المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>Nothing was sent. Type both again; some providers want a password made for programs.</source>
        <translation>لم يُرسل شيء. اكتبهما من جديد؛ فبعض مزودي البريد يريدون كلمة مرور خاصة بالبرامج.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot send to or from addresses such as %2, with letters beyond A to Z before the @. Nothing was sent.</source>
        <extracomment>%2: an e-mail address.</extracomment>
        <translation>لا يستطيع خادم البريد %1 الإرسال إلى عناوين مثل %2 أو منها، ففيها قبل @ حروف غير A إلى Z. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the sender %2.</source>
        <extracomment>%2: an e-mail address.</extracomment>
        <translation>يرفض خادم البريد %1 المرسل %2.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the recipient %2.</source>
        <extracomment>%2: an e-mail address.</extracomment>
        <translation>يرفض خادم البريد %1 المستلم %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address.</source>
        <translation>لم يُرسل شيء. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses this e-mail.</source>
        <translation>يرفض خادم البريد %1 هذه الرسالة.</translation>
    </message>
    <message>
        <source>It was not sent. Ask whoever runs the server.</source>
        <translation>لم تُرسل. اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>The mail server %1 turned the program away.</source>
        <translation>صدّ خادم البريد %1 هذا البرنامج.</translation>
    </message>
    <message>
        <source>The e-mail to %2 was handed over to %1, but the line broke before the server answered: nobody knows whether it was sent. Ask the customer before you send it again.</source>
        <extracomment>%1: a server and its port; %2: an e-mail address.</extracomment>
        <translation>سُلّمت الرسالة الموجهة إلى %2 إلى الخادم %1، لكن الاتصال انقطع قبل أن يجيب الخادم: لا أحد يعرف هل أُرسلت. اسأل العميل قبل أن ترسلها مرة أخرى.</translation>
    </message>
    <message>
        <source>The part of the program that sends e-mail cannot be loaded. Install the program again.</source>
        <translation>لا يمكن تحميل الجزء الذي يرسل البريد من البرنامج. ثبّت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Sending was cancelled. Nothing was sent.</source>
        <translation>أُلغي الإرسال. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The line to the mail server %1 broke. Nothing was sent. Check the settings of the mail server, and try again.</source>
        <translation>انقطع الاتصال بخادم البريد %1. لم يُرسل شيء. تحقق من إعدادات خادم البريد ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>MailPassword</name>
    <message>
        <source>The keychain holds no password for this user at this mail server. Type it in the settings of the mail server.</source>
        <translation>لا توجد في سلسلة المفاتيح كلمة مرور لهذا المستخدم في خادم البريد هذا. اكتبها في إعدادات خادم البريد.</translation>
    </message>
    <message>
        <source>The keychain was told to remove the mail server’s password, and has it still. Remove it there.</source>
        <translation>طُلب من سلسلة المفاتيح إزالة كلمة مرور خادم البريد، ولا تزال فيها. أزلها هناك.</translation>
    </message>
    <message>
        <source>It is not known whether the keychain has taken the mail server’s password. Store it again.</source>
        <translation>ليس معروفًا هل أخذت سلسلة المفاتيح كلمة مرور خادم البريد. احفظها مرة أخرى.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>لم تُدخَل كلمة مرور.</translation>
    </message>
    <message>
        <source>The password has several lines, or characters that cannot be typed. Copy it anew.</source>
        <translation>في كلمة المرور عدة أسطر، أو رموز لا يمكن كتابتها. انسخها من جديد.</translation>
    </message>
    <message>
        <source>The password is longer than %1 characters. Copy it anew.</source>
        <extracomment>%1: a number of characters.</extracomment>
        <translation>كلمة المرور أطول من %1 حرفًا. انسخها من جديد.</translation>
    </message>
</context>
<context>
    <name>MailProgram</name>
    <message>
        <source>This computer has no mail program that can be opened, or nothing that finds it (xdg-email, of the package xdg-utils). Copy the message instead, or send it by the shop’s own mail server.</source>
        <translation>ليس في هذا الحاسوب برنامج بريد يمكن فتحه، أو ليس فيه ما يجده (xdg-email من الحزمة xdg-utils). انسخ الرسالة، أو أرسلها عبر خادم بريد المتجر.</translation>
    </message>
    <message>
        <source>Mail programs stumble over signs in the path of the file: %1. Save it in a folder whose path has letters, digits and blanks only.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>تتعثر برامج البريد برموز في مسار الملف: %1. احفظه في مجلد ليس في مساره إلا حروف وأرقام وفراغات.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>تتعذّر قراءة الملف %1.</translation>
    </message>
    <message>
        <source>The mail program could not find the file that goes along.</source>
        <translation>لم يجد برنامج البريد الملف المرفق.</translation>
    </message>
    <message>
        <source>The mail program could not be opened. Copy the message instead, or send it by the shop’s own mail server.</source>
        <translation>تعذّر فتح برنامج البريد. انسخ الرسالة، أو أرسلها عبر خادم بريد المتجر.</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>Type the name of the mail server, such as mail.example.com.</source>
        <translation>اكتب اسم خادم البريد، مثل mail.example.com.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server. It has letters, digits, hyphens and points only, such as mail.example.com; the port has a field of its own.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>«%1» ليس اسم خادم. ليس فيه إلا حروف وأرقام وشرطات ونقاط، مثل mail.example.com؛ وللمنفذ حقل خاص.</translation>
    </message>
    <message>
        <source>A user’s name at a mail server is one line of at most 255 characters that can be seen.</source>
        <translation>اسم المستخدم في خادم البريد سطر واحد من 255 حرفًا ظاهرًا على الأكثر.</translation>
    </message>
    <message>
        <source>A sender’s name is one line of at most 120 characters that can be seen.</source>
        <translation>اسم المرسل سطر واحد من 120 حرفًا ظاهرًا على الأكثر.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; mail servers have 465 or 587.</source>
        <translation>المنفذ رقم من 1 إلى 65535؛ ولخوادم البريد 465 أو 587.</translation>
    </message>
    <message>
        <source>The file of certificates “%1” cannot be read. It is named with its whole path.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>تتعذّر قراءة ملف الشهادات «%1». يُكتب بمساره الكامل.</translation>
    </message>
    <message>
        <source>The sender’s e-mail address: %1</source>
        <extracomment>%1: what is wrong with it, one or more sentences.</extracomment>
        <translation>عنوان البريد الإلكتروني للمرسل: %1</translation>
    </message>
    <message>
        <source>The address for answers: %1</source>
        <extracomment>%1: what is wrong with it, one or more sentences.</extracomment>
        <translation>عنوان الردود: %1</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Something about this sale is in doubt. Look at it before the customer is told anything.</source>
        <translation>في عملية البيع هذه ما يثير الشك. انظر فيها قبل أن يقال للعميل شيء.</translation>
    </message>
    <message>
        <source>This is a training sale: its link opens on this computer only, and no customer can pay it.</source>
        <translation>هذه عملية بيع تدريبية: رابطها يفتح على هذا الحاسوب وحده، ولا يستطيع أي عميل دفعها.</translation>
    </message>
    <message>
        <source>This sale has neither a link nor an address: the message does not say how to pay it.</source>
        <translation>ليس لعملية البيع هذه رابط ولا عنوان: الرسالة لا تقول كيف تُدفع.</translation>
    </message>
    <message>
        <source>The shop’s own words for this message leave the link or the address out: the customer is not told how to pay.</source>
        <translation>كلمات المتجر لهذه الرسالة ليس فيها الرابط ولا العنوان: لا يُخبَر العميل كيف يدفع.</translation>
    </message>
    <message>
        <source>It is not known yet whether this sale was issued, so there is nothing to send. Check it first.</source>
        <translation>ليس معروفًا بعد هل صدرت عملية البيع هذه، فلا شيء يُرسل. تحقق منها أولًا.</translation>
    </message>
    <message>
        <source>Nothing is sent to the customer of this sale: it is neither open nor paid (%1). Issue a new one if it is still to be paid.</source>
        <extracomment>%1: what became of the sale: “Expired unpaid”.</extracomment>
        <translation>لا يُرسل شيء إلى عميل عملية البيع هذه: ليست مفتوحة ولا مدفوعة (%1). أصدر واحدة جديدة إن كان لا بد من دفعها.</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>What messages say</source>
        <extracomment>Title of a card of the settings: the texts of messages that are sent to customers.</extracomment>
        <translation>ما تقوله الرسائل</translation>
    </message>
    <message>
        <source>Save this message first, or take the standard text back.</source>
        <translation>احفظ هذه الرسالة أولًا، أو ارجع إلى النص المعتاد.</translation>
    </message>
    <message>
        <source>The message is saved.</source>
        <translation>حُفظت الرسالة.</translation>
    </message>
    <message>
        <source>The message is the standard one again.</source>
        <translation>عادت الرسالة إلى النص المعتاد.</translation>
    </message>
</context>
<context>
    <name>MessageCommand</name>
    <message>
        <source>“%1” is no kind of message. Use %2.</source>
        <extracomment>%2: words that are typed as they stand.</extracomment>
        <translation>«%1» ليس نوعًا من الرسائل. استخدم %2.</translation>
    </message>
    <message>
        <source>Subject:</source>
        <extracomment>Parts of a message’s template, as headings; so the two below.</extracomment>
        <translation>الموضوع:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>النص:</translation>
    </message>
    <message>
        <source>Short text:</source>
        <translation>النص القصير:</translation>
    </message>
    <message>
        <source>Places that are filled in:</source>
        <translation>المواضع التي تُملأ:</translation>
    </message>
    <message>
        <source>Name what is to change (--subject, --text, --short), or --reset for the program’s own words.</source>
        <translation>اذكر ما يتغير (--subject، --text، --short)، أو --reset لكلمات البرنامج.</translation>
    </message>
</context>
<context>
    <name>MessageTemplate</name>
    <message>
        <source>Subject</source>
        <extracomment>A part of a message’s template, as in: The part “Subject” …</extracomment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>A part of a message’s template: what an e-mail says.</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Short text</source>
        <extracomment>A part of a message’s template: what an SMS or chat message says.</extracomment>
        <translation>النص القصير</translation>
    </message>
    <message>
        <source>%1: a brace { begins no place such as {amount}. Write it twice, {{, where it is to be read.</source>
        <extracomment>%1: a part of a template, “Subject”. Braces are { and }.</extracomment>
        <translation>%1: القوس { لا يبدأ موضعًا مثل {amount}. اكتبه مرتين، {{، حيث يجب أن يُقرأ.</translation>
    </message>
    <message>
        <source>%1: there is no place %2.</source>
        <extracomment>%1: a part of a template, “Subject”; %2: what was typed, “{ammount}”.</extracomment>
        <translation>%1: لا يوجد موضع %2.</translation>
    </message>
    <message>
        <source>These are known: %1.</source>
        <extracomment>%1: a list of {amount} and others.</extracomment>
        <translation>المواضع المعروفة: %1.</translation>
    </message>
    <message>
        <source>Perhaps %1 is meant.</source>
        <extracomment>%1: “{amount}”.</extracomment>
        <translation>ربما المقصود %1.</translation>
    </message>
    <message>
        <source>%1: nothing stands here. Write something, or take the program’s own words back.</source>
        <extracomment>%1: a part of a template, “Subject”.</extracomment>
        <translation>%1: لا شيء هنا. اكتب شيئًا، أو ارجع إلى كلمات البرنامج.</translation>
    </message>
    <message>
        <source>%1: this has %2 characters; there is room for %3.</source>
        <extracomment>%1: a part of a template, “Subject”; %2, %3: numbers of characters.</extracomment>
        <translation>%1: هنا %2 حرفًا، والمتسع %3.</translation>
    </message>
    <message>
        <source>Asking for a payment</source>
        <extracomment>A kind of message to a customer.</extracomment>
        <translation>طلب دفع</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>A kind of message to a customer who has paid.</extracomment>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>The shop’s name</source>
        <extracomment>Places in a message that are filled in for each sale; so all of the following.</extracomment>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>The customer’s name</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>The amount with its currency</source>
        <translation>المبلغ مع عملته</translation>
    </message>
    <message>
        <source>The amount in words</source>
        <translation>المبلغ كتابةً</translation>
    </message>
    <message>
        <source>What the sale is for</source>
        <translation>ما يُدفع ثمنه</translation>
    </message>
    <message>
        <source>How this sale is paid: its link, its address or what else there is</source>
        <translation>كيف تُدفع عملية البيع: رابطها أو عنوانها أو ما سوى ذلك</translation>
    </message>
    <message>
        <source>The payment link alone</source>
        <translation>رابط الدفع وحده</translation>
    </message>
    <message>
        <source>The address of a coin alone</source>
        <translation>عنوان العملة الرقمية وحده</translation>
    </message>
    <message>
        <source>The network that a coin is to be sent on</source>
        <translation>الشبكة التي تُرسل عبرها العملة الرقمية</translation>
    </message>
    <message>
        <source>The payment method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>The day until which it can be paid, where there is one</source>
        <translation>آخر يوم للدفع، إن وُجد</translation>
    </message>
    <message>
        <source>The sale’s reference</source>
        <translation>مرجع عملية البيع</translation>
    </message>
    <message>
        <source>Paid: {amount} ({shop})</source>
        <extracomment>A message to a customer who has paid: the subject of an e-mail. The words in braces stay as they are, in all of these. {amount}: “15.00 EUR”; {shop}: a name, or nothing with its brackets.</extracomment>
        <translation>تم الدفع: {amount} ({shop})</translation>
    </message>
    <message>
        <source>Hello {customer},

We have received your payment of {amount} ({amount-words}). Thank you.

For: {note}
Paid by: {method}
Reference: {reference}

{shop}</source>
        <extracomment>A message to a customer who has paid: the text of an e-mail. A line whose places have nothing to say is left out; no line may need another one to be read.</extracomment>
        <translation>مرحبًا {customer}،

وصلتنا دفعتك بمبلغ {amount} ({amount-words}). شكرًا لك.

مقابل: {note}
طريقة الدفع: {method}
المرجع: {reference}

{shop}</translation>
    </message>
    <message>
        <source>We have received {amount} ({shop}). Thank you.
Reference: {reference}</source>
        <extracomment>A message to a customer who has paid: an SMS or chat message.</extracomment>
        <translation>وصلنا مبلغ {amount} ({shop}). شكرًا لك.
المرجع: {reference}</translation>
    </message>
    <message>
        <source>Payment of {amount} ({shop})</source>
        <extracomment>A message that asks a customer to pay: the subject of an e-mail. The words in braces stay as they are, in all of these. {amount}: “15.00 EUR”; {shop}: a name, or nothing with its brackets.</extracomment>
        <translation>طلب دفع {amount} ({shop})</translation>
    </message>
    <message>
        <source>Hello {customer},

Please pay {amount} ({amount-words}).
For: {note}

{how-to-pay}

Please pay by {until}.
Reference: {reference}

{shop}</source>
        <extracomment>A message that asks a customer to pay: the text of an e-mail. A line whose places have nothing to say is left out; no line may need another one to be read. {how-to-pay}: whole sentences and a link.</extracomment>
        <translation>مرحبًا {customer}،

نرجو دفع {amount} ({amount-words}).
مقابل: {note}

{how-to-pay}

نرجو الدفع في موعد أقصاه {until}.
المرجع: {reference}

{shop}</translation>
    </message>
    <message>
        <source>Please pay {amount} ({shop}).
{how-to-pay}
Reference: {reference}</source>
        <extracomment>A message that asks a customer to pay: an SMS or chat message.</extracomment>
        <translation>نرجو دفع {amount} ({shop}).
{how-to-pay}
المرجع: {reference}</translation>
    </message>
    <message>
        <source>%1: this has several lines, and must be one.</source>
        <extracomment>%1: a part of a template, “Subject”.</extracomment>
        <translation>%1: هنا عدة أسطر، ويجب أن يكون سطرًا واحدًا.</translation>
    </message>
    <message>
        <source>%1: nothing here tells the customer how to pay. {how-to-pay} or {link} does.</source>
        <extracomment>%1: a part of a template, “Text”. The words in braces stay as they are.</extracomment>
        <translation>%1: لا شيء هنا يخبر العميل كيف يدفع. {how-to-pay} أو {link} يخبره.</translation>
    </message>
</context>
<context>
    <name>MessageTemplates</name>
    <message>
        <source>The messages’ templates %1 cannot be read. Check the file’s permissions.</source>
        <extracomment>%1: the path of the file that holds the templates of messages; so in all of &quot;The messages’ …&quot;.</extracomment>
        <translation>تتعذّر قراءة قوالب الرسائل %1. تحقق من أذونات الملف.</translation>
    </message>
    <message>
        <source>The messages’ templates %1 are damaged. Restore a copy, or move the file away and write them again.</source>
        <translation>قوالب الرسائل %1 تالفة. استعد نسخة منها، أو انقل الملف إلى مكان آخر واكتبها من جديد.</translation>
    </message>
    <message>
        <source>The messages’ templates %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <translation>تتعذّر كتابة قوالب الرسائل %1. تحقق من القرص ومن أذونات المجلد.</translation>
    </message>
    <message>
        <source>The messages’ templates %1 are locked by another program. Close it and try again.</source>
        <translation>قوالب الرسائل %1 مقفلة من برنامج آخر. أغلقه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There are no messages in “%1”. Messages can be in: %2.</source>
        <extracomment>%1: what somebody typed; %2: codes such as “en, fr”.</extracomment>
        <translation>لا توجد رسائل بلغة «%1». لغات الرسائل: %2.</translation>
    </message>
</context>
<context>
    <name>MessageValues</name>
    <message>
        <source>To pay, open this on your phone:
%1</source>
        <extracomment>A message to a customer. %1: a link that a program on a phone opens.</extracomment>
        <translation>للدفع افتح هذا على هاتفك:
%1</translation>
    </message>
    <message>
        <source>Pay here:
%1</source>
        <extracomment>A message to a customer. %1: a link.</extracomment>
        <translation>ادفع هنا:
%1</translation>
    </message>
    <message>
        <source>Pay to this address:
%1</source>
        <extracomment>A message to a customer who pays in coins. %1: an address.</extracomment>
        <translation>ادفع إلى هذا العنوان:
%1</translation>
    </message>
    <message>
        <source>Pay with %1 to this address:
%2</source>
        <extracomment>A message to a customer who pays in coins. %1: “USDT · network TRC20”; %2: an address.</extracomment>
        <translation>ادفع بعملة %1 إلى هذا العنوان:
%2</translation>
    </message>
    <message>
        <source>This payment has no link: ask the shop, which opens the payment page for you.</source>
        <extracomment>A message to a customer: a payment that has no link, only a page that the shop can open.</extracomment>
        <translation>ليس لهذه الدفعة رابط: اسأل المتجر، فهو يفتح لك صفحة الدفع.</translation>
    </message>
    <message>
        <source>Please confirm the payment on your phone.</source>
        <extracomment>A message to a customer who is asked by an operator of mobile money.</extracomment>
        <translation>نرجو تأكيد الدفع على هاتفك.</translation>
    </message>
</context>
<context>
    <name>MethodsCommand</name>
    <message>
        <source>needed</source>
        <extracomment>Of a field: it has to be given. Short.</extracomment>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>with --direct</source>
        <extracomment>Of a field: it has to be given where the option --direct is. Short.</extracomment>
        <translation>مع --direct</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Of a field: it may be given. Short.</extracomment>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>(secret: only through --fields)</source>
        <extracomment>Stands behind the name of a field.</extracomment>
        <translation>(سري: عبر --fields فقط)</translation>
    </message>
    <message>
        <source>%1 (--method %2): %3</source>
        <extracomment>%1: a payment method’s name; %2: what it is called on the command line; %3: what it is.</extracomment>
        <translation>%1 (--method %2): %3</translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <extracomment>%1: a field’s name; %2: an example of what stands in it.</extracomment>
        <translation>%1، مثل %2</translation>
    </message>
    <message>
        <source>(stays in your books, is not sent)</source>
        <extracomment>Stands behind the name of a field.</extracomment>
        <translation>(يبقى في دفاترك، ولا يُرسل)</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Here a comma stands before the cents: %1.</source>
        <extracomment>%1: an amount, written rightly.</extracomment>
        <translation>هنا تأتي الفاصلة قبل أجزاء العملة: %1.</translation>
    </message>
    <message>
        <source>Here a point stands before the cents: %1.</source>
        <translation>هنا تأتي النقطة قبل أجزاء العملة: %1.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write digits and at most one decimal mark, such as %2.</source>
        <extracomment>%1: what was typed; %2: an amount as one writes it here, “15.04”.</extracomment>
        <translation>«%1» ليس مبلغًا. اكتب أرقامًا وعلامة عشرية واحدة على الأكثر، مثل %2.</translation>
    </message>
    <message>
        <source>“%1” can be read as %2 or as %3. Write it without a thousands mark.</source>
        <extracomment>%1: what was typed, &quot;1,234&quot;. %2, %3: two numbers that it may be, &quot;1234&quot; and &quot;1.234&quot;.</extracomment>
        <translation>يمكن قراءة «%1» على أنه %2 أو %3. اكتبه بلا فاصل آلاف.</translation>
    </message>
    <message>
        <source>%1 has no decimals: write a whole number.</source>
        <extracomment>%1: a currency&apos;s code, &quot;XOF&quot;.</extracomment>
        <translation>ليس في %1 خانات عشرية: اكتب عددًا صحيحًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n decimal(s) and no more.</source>
        <translation>
            <numerusform>ليس في %1 خانات عشرية.</numerusform>
            <numerusform>في %1 خانة عشرية واحدة لا أكثر.</numerusform>
            <numerusform>في %1 خانتان عشريتان لا أكثر.</numerusform>
            <numerusform>في %1 %n خانات عشرية لا أكثر.</numerusform>
            <numerusform>في %1 %n خانة عشرية لا أكثر.</numerusform>
            <numerusform>في %1 %n خانة عشرية لا أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The amount has too many decimals.</source>
        <translation>في المبلغ خانات عشرية أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The amount is negative. A sale needs an amount above zero.</source>
        <translation>المبلغ سالب. تحتاج عملية البيع إلى مبلغ أكبر من صفر.</translation>
    </message>
    <message>
        <source>“%1” can be read as %2 or as %3. Write it without a thousands mark and without zeros that say nothing.</source>
        <extracomment>%1: what was typed, &quot;15.040&quot;. %2, %3: two numbers that it may be, &quot;15040&quot; and &quot;15.04&quot;.</extracomment>
        <translation>يمكن قراءة «%1» على أنه %2 أو %3. اكتبه بلا فاصل آلاف وبلا أصفار زائدة.</translation>
    </message>
    <message>
        <source>The amount has too many digits to be processed. Write fewer decimals.</source>
        <translation>في المبلغ خانات أكثر من أن تُعالَج. اكتب خانات عشرية أقل.</translation>
    </message>
    <message>
        <source>The amount is too large to be processed.</source>
        <translation>المبلغ أكبر من أن يُعالَج.</translation>
    </message>
    <message>
        <source>“%1” has digits of two scripts in it. Write all of them in one.</source>
        <extracomment>%1: what was typed, such as &quot;1٢.50&quot;.</extracomment>
        <translation>في «%1» أرقام بنوعين من الكتابة. اكتبها كلها بنوع واحد.</translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message>
        <source>Customer paid %1.</source>
        <extracomment>%1 is an amount with its currency.</extracomment>
        <translation>دفع العميل %1.</translation>
    </message>
    <message>
        <source>Customer pays %1.</source>
        <extracomment>It is still to be paid. %1 is an amount with its currency.</extracomment>
        <translation>يدفع العميل %1.</translation>
    </message>
    <message>
        <source>Fee %1.</source>
        <extracomment>The gateway’s fee. %1 is an amount with its currency.</extracomment>
        <translation>الرسوم %1.</translation>
    </message>
    <message>
        <source>You receive %1.</source>
        <extracomment>The merchant receives it. %1 is an amount with its currency.</extracomment>
        <translation>تستلم %1.</translation>
    </message>
    <message>
        <source>The gateway recalculated it: another amount was paid.</source>
        <translation>أعادت البوابة حسابه: دُفع مبلغ آخر.</translation>
    </message>
</context>
<context>
    <name>NamelessSales</name>
    <message>
        <source>It may be %1, which has no number at the gateway yet.</source>
        <extracomment>A line of the gateway’s list. %1 is the reference of a sale in our books.</extracomment>
        <translation>قد يكون هذا %1، وليس لها رقم لدى البوابة بعد.</translation>
    </message>
    <message>
        <source>Check that sale first.</source>
        <extracomment>Ask the gateway what became of it, before anything else.</extracomment>
        <translation>تحقق من عملية البيع تلك أولًا.</translation>
    </message>
    <message>
        <source>It may be the one sale that has no number at the gateway yet, though it does not look like it.</source>
        <extracomment>A line of the gateway’s list, beside our books.</extracomment>
        <translation>قد يكون هذا عملية البيع الوحيدة التي ليس لها رقم لدى البوابة بعد، مع أنه لا يشبهها.</translation>
    </message>
    <message numerus="yes">
        <source>It may be one of %n sales that have no number at the gateway yet, though it looks like none of them.</source>
        <extracomment>A line of the gateway’s list, beside our books; %n is more than one.</extracomment>
        <translation>
            <numerusform>لا عملية بيع بلا رقم لدى البوابة يمكن أن تكون هذه.</numerusform>
            <numerusform>قد يكون هذا عملية البيع الوحيدة التي ليس لها رقم لدى البوابة بعد، مع أنه لا يشبهها.</numerusform>
            <numerusform>قد يكون هذا إحدى عمليتي بيع ليس لهما رقم لدى البوابة بعد، مع أنه لا يشبه أيًّا منهما.</numerusform>
            <numerusform>قد يكون هذا إحدى %n عمليات بيع ليس لها رقم لدى البوابة بعد، مع أنه لا يشبه أيًّا منها.</numerusform>
            <numerusform>قد يكون هذا إحدى %n عملية بيع ليس لها رقم لدى البوابة بعد، مع أنه لا يشبه أيًّا منها.</numerusform>
            <numerusform>قد يكون هذا إحدى %n عملية بيع ليس لها رقم لدى البوابة بعد، مع أنه لا يشبه أيًّا منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check those sales first.</source>
        <extracomment>Ask the gateway what became of them, before anything else.</extracomment>
        <translation>تحقق من عمليات البيع تلك أولًا.</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>%1 Nothing was handed over.</source>
        <extracomment>%1: one or more sentences that say what is wrong.</extracomment>
        <translation>%1 لم يُسلَّم شيء.</translation>
    </message>
    <message>
        <source>No window of Counterfoil is open on this folder, and there is no display to open one on. Nothing was handed over. “counterfoilctl issue” issues a sale here.</source>
        <translation>لا نافذة مفتوحة لبرنامج Counterfoil على هذا المجلد، ولا شاشة لفتح واحدة. لم يُسلَّم شيء. الأمر «counterfoilctl issue» يُصدر عملية بيع هنا.</translation>
    </message>
    <message>
        <source>The window program is not where this one is: %1. Nothing was handed over. Install both.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>برنامج النافذة ليس حيث هذا البرنامج: %1. لم يُسلَّم شيء. ثبّت الاثنين.</translation>
    </message>
    <message>
        <source>The window program %1 could not be started: %2. Nothing was handed over.</source>
        <extracomment>%1: the path of a program. %2: the reason, as the system says it.</extracomment>
        <translation>تعذّر تشغيل برنامج النافذة %1: %2. لم يُسلَّم شيء.</translation>
    </message>
    <message>
        <source>The window did not open, or does not answer. Nothing was handed over. Start “counterfoil”, which says why, and try again.</source>
        <translation>لم تُفتح النافذة، أو لا تجيب. لم يُسلَّم شيء. شغّل «counterfoil» فهو يقول السبب، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The window has this for a new sale. Nothing was issued.</source>
        <translation>استلمت النافذة هذا لبيع جديد. لم يُصدر شيء.</translation>
    </message>
    <message>
        <source>The window does not answer: nobody knows whether it has the sale. Look there before you try again.</source>
        <translation>النافذة لا تجيب: لا أحد يعرف هل استلمت عملية البيع. انظر فيها قبل أن تعيد المحاولة.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>This sale has no pay link.</source>
        <translation>ليس لعملية البيع هذه رابط دفع.</translation>
    </message>
    <message>
        <source>This sale is paid: nobody is to pay by its link again.</source>
        <translation>عملية البيع هذه مدفوعة: يجب ألا يدفع أحد برابطها مرة أخرى.</translation>
    </message>
    <message>
        <source>The customer has paid this sale: nobody is to pay by its link again.</source>
        <translation>دفع العميل عملية البيع هذه: يجب ألا يدفع أحد برابطها مرة أخرى.</translation>
    </message>
    <message>
        <source>This sale is over: its link is not to be paid any more. Sell again for a new one.</source>
        <translation>انتهى أمر عملية البيع هذه: يجب ألا يُدفع برابطها بعد الآن. بع مجددًا للحصول على رابط جديد.</translation>
    </message>
    <message>
        <source>This sale was not issued: nobody can pay it.</source>
        <translation>لم تصدر عملية البيع هذه: لا يمكن لأحد دفعها.</translation>
    </message>
</context>
<context>
    <name>NonStoPayAnswers</name>
    <message>
        <source>The gateway’s answer was spoilt by other text, out of which this was read. Compare the sale with the gateway’s own pages.</source>
        <extracomment>“This”: what is shown of the sale.</extracomment>
        <translation>شوّه نص آخر جواب البوابة، ومنه قُرئ هذا. قارن عملية البيع بصفحات البوابة نفسها.</translation>
    </message>
    <message>
        <source>The gateway has issued this sale (number %1), but told no link for the customer. It may have sent one itself; otherwise look for that number on the gateway’s own pages. Do not sell it again while this one can still be paid.</source>
        <extracomment>%1 is the gateway’s number of the sale. “It may have sent one itself”: the gateway, a link.</extracomment>
        <translation>أصدرت البوابة عملية البيع هذه (رقم %1)، لكنها لم تذكر رابطًا للعميل. ربما أرسلته بنفسها؛ وإلا فابحث عن هذا الرقم في صفحات البوابة نفسها. لا تبع مجددًا ما دام دفع هذه ممكنًا.</translation>
    </message>
    <message>
        <source>The gateway took the card data, but does not say what became of the payment.</source>
        <translation>أخذت البوابة بيانات البطاقة، لكنها لا تذكر ماذا حدث للدفع.</translation>
    </message>
    <message>
        <source>The gateway took the card data and says “%1”, which this program does not know.</source>
        <extracomment>%1 is the gateway’s own word.</extracomment>
        <translation>أخذت البوابة بيانات البطاقة وتقول «%1»، وهذا البرنامج لا يعرف هذه الكلمة.</translation>
    </message>
    <message>
        <source>But its answer speaks of a sale that is there.</source>
        <extracomment>Follows a sentence by which the gateway refused the sale: the same answer contradicts it.</extracomment>
        <translation>لكن جوابها يتحدث عن عملية بيع موجودة.</translation>
    </message>
    <message>
        <source>But its answer speaks of a sale that is there, number %1.</source>
        <extracomment>Follows a sentence by which the gateway refused the sale: the same answer contradicts it. %1 is the gateway’s number of the sale.</extracomment>
        <translation>لكن جوابها يتحدث عن عملية بيع موجودة، رقم %1.</translation>
    </message>
    <message>
        <source>The gateway’s answer tells of a sale that it has issued, but is cut off or spoilt, so that it cannot be read.</source>
        <translation>جواب البوابة يخبر بعملية بيع أصدرتها، لكنه مقطوع أو مشوّه بحيث تتعذّر قراءته.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>أعد المحاولة لاحقًا.</translation>
    </message>
</context>
<context>
    <name>NonStoPayCandidates</name>
    <message>
        <source>Asked about its number %1, the gateway answered about another one. Nothing was changed.</source>
        <extracomment>%1 is a number by which the gateway knows a sale.</extracomment>
        <translation>عند السؤال عن رقمها %1 أجابت البوابة عن رقم آخر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The gateway has no sale of the number %1 for this account.</source>
        <extracomment>%1 is a number by which the gateway would know a sale. The gateway’s own reason follows.</extracomment>
        <translation>ليس لدى البوابة عملية بيع بالرقم %1 لهذا الحساب.</translation>
    </message>
</context>
<context>
    <name>NonStoPayErrors</name>
    <message>
        <source>The gateway got no key. Enter this account’s API key again.</source>
        <translation>لم يصل إلى البوابة مفتاح. أدخل مفتاح API لهذا الحساب من جديد.</translation>
    </message>
    <message>
        <source>The gateway does not accept this account’s API key. Compare it with the one on the profile page (%1) and enter it again.</source>
        <extracomment>%1 is the web address of a page at the gateway.</extracomment>
        <translation>لا تقبل البوابة مفتاح API لهذا الحساب. قارنه بالمفتاح في صفحة الملف الشخصي (%1) وأدخله من جديد.</translation>
    </message>
    <message>
        <source>The gateway refuses calls from this internet connection: its IP address is not on the account’s list of allowed addresses. Add it in the API block of the profile page (%1). The list needs a fixed public address; ask your internet provider if it changes.</source>
        <extracomment>%1 is the web address of a page at the gateway; “API” is the heading of a part of it.</extracomment>
        <translation>ترفض البوابة الطلبات من اتصال الإنترنت هذا: عنوان IP الخاص به ليس في قائمة العناوين المسموح بها للحساب. أضفه في قسم API من صفحة الملف الشخصي (%1). تحتاج القائمة إلى عنوان عام ثابت؛ اسأل مزود الإنترنت هل يتغيّر عنوانك.</translation>
    </message>
    <message>
        <source>No IP address is allowed for this account yet. Enter the public IP address of this internet connection in the API block of the profile page (%1). It must be a fixed one; ask your internet provider if it changes.</source>
        <extracomment>%1 is the web address of a page at the gateway; “API” is the heading of a part of it.</extracomment>
        <translation>لا يُسمح بعد بأي عنوان IP لهذا الحساب. أدخل عنوان IP العام لاتصال الإنترنت هذا في قسم API من صفحة الملف الشخصي (%1). يجب أن يكون ثابتًا؛ اسأل مزود الإنترنت هل يتغيّر عنوانك.</translation>
    </message>
    <message>
        <source>The gateway wants the customer’s e-mail address. Fill it in.</source>
        <translation>تطلب البوابة البريد الإلكتروني للعميل. أدخله.</translation>
    </message>
    <message>
        <source>The gateway wants an amount. Fill it in.</source>
        <translation>تطلب البوابة مبلغًا. أدخله.</translation>
    </message>
    <message>
        <source>The gateway wants a currency. Choose one.</source>
        <translation>تطلب البوابة عملة. اختر واحدة.</translation>
    </message>
    <message>
        <source>The gateway does not accept the customer’s e-mail address. Ask the customer to spell it.</source>
        <translation>لا تقبل البوابة البريد الإلكتروني للعميل. اطلب من العميل أن يتهجّاه.</translation>
    </message>
    <message>
        <source>The gateway is still validating your wallet, so nothing can be sold yet. You get an e-mail when it is active; until then the wallet can be changed on the profile page (%1).</source>
        <extracomment>%1 is the web address of a page at the gateway. The wallet is the merchant’s own, into which coins are paid.</extracomment>
        <translation>ما زالت البوابة تتحقق من محفظتك، فلا يمكن بيع شيء بعد. ستصلك رسالة بريد إلكتروني عند تفعيلها؛ وإلى ذلك الحين يمكن تغيير المحفظة في صفحة الملف الشخصي (%1).</translation>
    </message>
    <message>
        <source>The gateway does not take this currency for this payment method. Choose another one.</source>
        <translation>لا تقبل البوابة هذه العملة لطريقة الدفع هذه. اختر عملة أخرى.</translation>
    </message>
    <message>
        <source>The amount is above the largest one that the gateway allows. Split the sale or ask the gateway for a higher limit.</source>
        <translation>المبلغ أكبر من الحد الأعلى الذي تسمح به البوابة. قسّم عملية البيع أو اطلب من البوابة حدًا أكبر.</translation>
    </message>
    <message>
        <source>The amount is below the smallest one that the gateway allows. Sell more at once, or by another payment method.</source>
        <translation>المبلغ أصغر من الحد الأدنى الذي تسمح به البوابة. بع أكثر دفعة واحدة، أو بطريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>The gateway was asked without an invoice number. This is a fault of the program; please report it.</source>
        <translation>سُئلت البوابة بلا رقم فاتورة. هذا خلل في البرنامج؛ نرجو الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>The gateway says that this invoice belongs to another merchant. Check that the account’s key is the one the sale was issued with.</source>
        <translation>تقول البوابة إن هذه الفاتورة لتاجر آخر. تحقق من أن مفتاح الحساب هو الذي أُصدرت به عملية البيع.</translation>
    </message>
    <message>
        <source>The gateway did not understand in which order to list the sales. This is a fault of the program; please report it.</source>
        <translation>لم تفهم البوابة بأي ترتيب تعرض عمليات البيع. هذا خلل في البرنامج؛ نرجو الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>The gateway refused the call without a reason (number %1).</source>
        <extracomment>%1 is the gateway’s number for its reason. A call is what this program sent to it.</extracomment>
        <translation>رفضت البوابة الطلب دون ذكر سبب (رقم %1).</translation>
    </message>
    <message>
        <source>The gateway refused the call: “%1” (number %2).</source>
        <extracomment>%1 are the gateway’s own words, %2 its number for that reason. A call is what this program sent to it.</extracomment>
        <translation>رفضت البوابة الطلب: «%1» (رقم %2).</translation>
    </message>
    <message>
        <source>The gateway refused the call without a reason (number none).</source>
        <extracomment>“Number”: the gateway’s number for its reason. A call is what this program sent to it.</extracomment>
        <translation>رفضت البوابة الطلب دون ذكر سبب (بلا رقم).</translation>
    </message>
    <message>
        <source>The gateway refused the call: “%1” (number none).</source>
        <extracomment>%1 are the gateway’s own words. “Number”: the gateway’s number for that reason.</extracomment>
        <translation>رفضت البوابة الطلب: «%1» (بلا رقم).</translation>
    </message>
    <message>
        <source>(Gateway’s number %1.)</source>
        <extracomment>Follows a sentence on what went wrong. %1 is the number that the gateway gives as its reason: “50003”.</extracomment>
        <translation>(رقم السبب لدى البوابة: %1.)</translation>
    </message>
</context>
<context>
    <name>NonStoPayGateway</name>
    <message>
        <source>The gateway’s invoice %1 belongs to another sale.</source>
        <extracomment>%1 is the gateway’s number of an invoice.</extracomment>
        <translation>الفاتورة %1 لدى البوابة تخص عملية بيع أخرى.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: it states another amount or currency than %1.</source>
        <extracomment>“It states”: the gateway. %1 is the sale’s amount: “15.04 USD”.</extracomment>
        <translation>تقول البوابة إن عملية البيع هذه مدفوعة، لكن ذلك لا يُعتدّ به بعد: فهي تذكر مبلغًا أو عملة غير %1.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: the call that confirms it failed.</source>
        <extracomment>“It” in “confirms it”: that the sale is paid. Why that failed follows as a sentence of its own.</extracomment>
        <translation>تقول البوابة إن عملية البيع هذه مدفوعة، لكن ذلك لا يُعتدّ به بعد: فقد فشل الطلب الذي يؤكده.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: its own data are about another sale.</source>
        <extracomment>“Its own data”: what the gateway answered when it was asked for all that it knows of this sale.</extracomment>
        <translation>تقول البوابة إن عملية البيع هذه مدفوعة، لكن ذلك لا يُعتدّ به بعد: فبياناتها تخص عملية بيع أخرى.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: its own data say “%1”.</source>
        <extracomment>“Its own data”: what the gateway answered when it was asked for all that it knows of this sale. %1 is a state of a sale: “Waiting for the customer”.</extracomment>
        <translation>تقول البوابة إن عملية البيع هذه مدفوعة، لكن ذلك لا يُعتدّ به بعد: فبياناتها تقول «%1».</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: it states an amount that cannot be read.</source>
        <extracomment>“It states”: the gateway.</extracomment>
        <translation>تقول البوابة إن عملية البيع هذه مدفوعة، لكن ذلك لا يُعتدّ به بعد: فهي تذكر مبلغًا تتعذّر قراءته.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: it states no amount that can be compared with %1.</source>
        <extracomment>“It states”: the gateway. %1 is the sale’s amount: “15.04 USD”.</extracomment>
        <translation>تقول البوابة إن عملية البيع هذه مدفوعة، لكن ذلك لا يُعتدّ به بعد: فهي لا تذكر مبلغًا يمكن مقارنته بـ%1.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: what it gives back of this sale’s own data does not hold the sale’s reference.</source>
        <extracomment>“It”: the gateway, which gives back what was sent to it with the sale.</extracomment>
        <translation>تقول البوابة إن عملية البيع هذه مدفوعة، لكن ذلك لا يُعتدّ به بعد: فما تعيده من بيانات عملية البيع هذه ليس فيه مرجعها.</translation>
    </message>
    <message>
        <source>It is asked again soon. Hand nothing over before you have compared it with the gateway’s own pages.</source>
        <extracomment>“It is asked”: the gateway, by this program; “compared it”: the sale.</extracomment>
        <translation>ستُسأل مرة أخرى قريبًا. لا تسلّم شيئًا قبل أن تقارن العملية بصفحات البوابة نفسها.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>The gateway’s answer holds no status. Try again later.</source>
        <translation>ليس في جواب البوابة حالة. أعد المحاولة لاحقًا.</translation>
    </message>
</context>
<context>
    <name>NonStoPayKeyCheck</name>
    <message>
        <source>The gateway accepts the key; it listed today’s sales.</source>
        <translation>تقبل البوابة المفتاح؛ وقد عرضت مبيعات اليوم.</translation>
    </message>
    <message>
        <source>The gateway accepts the key for status calls, but its list of sales could not be read.</source>
        <extracomment>A status call asks what became of one sale. Why the list could not be read follows.</extracomment>
        <translation>تقبل البوابة المفتاح لطلبات الحالة، لكن تعذّرت قراءة قائمة مبيعاتها.</translation>
    </message>
</context>
<context>
    <name>NonStoPayLists</name>
    <message>
        <source>The gateway’s history could not be read. Try again later.</source>
        <extracomment>The history is the gateway’s list of past sales.</extracomment>
        <translation>تعذّرت قراءة سجل المبيعات لدى البوابة. أعد المحاولة لاحقًا.</translation>
    </message>
</context>
<context>
    <name>NonStoPaySearch</name>
    <message>
        <source>The gateway’s history lists no sale of those days.</source>
        <extracomment>The history is the gateway’s list of past sales.</extracomment>
        <translation>لا يذكر سجل المبيعات لدى البوابة أي عملية بيع من تلك الأيام.</translation>
    </message>
    <message numerus="yes">
        <source>Looked through %n sale(s) in the gateway’s history: none carries this reference.</source>
        <extracomment>This program looked through the gateway’s list of past sales for one that it issued itself. Where there is one: “Looked through the one sale in the gateway’s history: it does not carry this reference.”</extracomment>
        <translation>
            <numerusform>ليس في سجل البوابة عمليات بيع تحمل هذا المرجع.</numerusform>
            <numerusform>بُحث في عملية البيع الوحيدة في سجل البوابة: وهي لا تحمل هذا المرجع.</numerusform>
            <numerusform>بُحث في عمليتي بيع في سجل البوابة: ولا تحمل أي منهما هذا المرجع.</numerusform>
            <numerusform>بُحث في %n عمليات بيع في سجل البوابة: ولا تحمل أي منها هذا المرجع.</numerusform>
            <numerusform>بُحث في %n عملية بيع في سجل البوابة: ولا تحمل أي منها هذا المرجع.</numerusform>
            <numerusform>بُحث في %n عملية بيع في سجل البوابة: ولا تحمل أي منها هذا المرجع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway does not tell whose %n of these are: look whether it has this sale, and confirm which one it is.</source>
        <extracomment>Follows “Looked through %n sale(s) in the gateway’s history”; “these” are those sales. The reader is to look at the gateway’s own pages, and then to tell this program which of these sales it is. Where there is one: “The gateway does not tell whose one of these is: ...”</extracomment>
        <translation>
            <numerusform>لا شيء منها مجهول الأصل: انظر هل عملية البيع هذه موجودة لدى البوابة، وأكّد أيّ عملية هي.</numerusform>
            <numerusform>لا تبيّن البوابة إلى أي عملية بيع في الدفاتر تعود واحدة منها: انظر هل عملية البيع هذه موجودة لديها، وأكّد أيّ عملية هي.</numerusform>
            <numerusform>لا تبيّن البوابة إلى أي عملية بيع في الدفاتر تعود اثنتان منها: انظر هل عملية البيع هذه موجودة لديها، وأكّد أيّ عملية هي.</numerusform>
            <numerusform>لا تبيّن البوابة إلى أي عملية بيع في الدفاتر تعود %n منها: انظر هل عملية البيع هذه موجودة لديها، وأكّد أيّ عملية هي.</numerusform>
            <numerusform>لا تبيّن البوابة إلى أي عملية بيع في الدفاتر تعود %n منها: انظر هل عملية البيع هذه موجودة لديها، وأكّد أيّ عملية هي.</numerusform>
            <numerusform>لا تبيّن البوابة إلى أي عملية بيع في الدفاتر تعود %n منها: انظر هل عملية البيع هذه موجودة لديها، وأكّد أيّ عملية هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>its list says that number %1 is this sale, and asked about it, it says another’s</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its list”: the gateway’s; %1 is its number of a sale; “another’s”: that this is the number of another sale.</extracomment>
        <translation>قائمتها تقول إن الرقم %1 هو عملية البيع هذه، وعند سؤالها عنه تقول إنه لأخرى</translation>
    </message>
</context>
<context>
    <name>NonStoPayWhose</name>
    <message>
        <source>The gateway’s invoice %1 is for another amount than this sale, %2.</source>
        <extracomment>%1 is the gateway’s number of an invoice, %2 this sale’s amount: “15.04 USD”.</extracomment>
        <translation>الفاتورة %1 لدى البوابة بمبلغ غير مبلغ عملية البيع هذه، %2.</translation>
    </message>
    <message>
        <source>The gateway’s answer holds no status. Try again later.</source>
        <translation>ليس في جواب البوابة حالة. أعد المحاولة لاحقًا.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Done</source>
        <comment>of a message, said to those who do not see its colour: what was wanted is done</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>of a message, said to those who do not see its colour</comment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>of a message, said to those who do not see its colour</comment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a message, said to those who do not see its colour: nothing good or bad</comment>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>NoticeSettings</name>
    <message>
        <source>When a sale is paid</source>
        <extracomment>Title of the settings for messages and sounds.</extracomment>
        <translation>عند دفع عملية بيع</translation>
    </message>
    <message>
        <source>Your desktop has taken the message. If you do not see it, look in your desktop’s settings for notifications.</source>
        <translation>استلم سطح المكتب الرسالة. إن لم ترها فانظر في إعدادات الإشعارات في سطح المكتب.</translation>
    </message>
    <message>
        <source>Your desktop shows no messages. What is paid stands on the page “Invoices”.</source>
        <translation>لا يعرض سطح المكتب رسائل. ما دُفع تجده في صفحة «الفواتير».</translation>
    </message>
</context>
<context>
    <name>OutcomeFace</name>
    <message>
        <source>Paid, but another amount than %1</source>
        <extracomment>%1: the amount that was asked for, with its currency.</extracomment>
        <translation>مدفوعة، ولكن بمبلغ غير %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>مدفوعة: %1</translation>
    </message>
    <message>
        <source>Paid by the customer: %1</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>دفعها العميل: %1</translation>
    </message>
    <message>
        <source>The sale was not issued</source>
        <translation>لم تصدر عملية البيع</translation>
    </message>
    <message>
        <source>The gateway has this sale</source>
        <translation>عملية البيع هذه موجودة لدى البوابة</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the sale was issued</source>
        <translation>لا يُعرف بعد هل صدرت عملية البيع</translation>
    </message>
    <message>
        <source>Kept: the sale stands in your books as %1, with everything you typed but card data.</source>
        <extracomment>%1: the sale’s reference.</extracomment>
        <translation>محفوظة: عملية البيع في دفاترك بالمرجع %1، مع كل ما كتبته عدا بيانات البطاقة.</translation>
    </message>
    <message>
        <source>The sale was sent, but no readable answer came back.</source>
        <translation>أُرسلت عملية البيع، لكن لم يصل جواب مقروء.</translation>
    </message>
    <message>
        <source>The gateway did not say so itself; this program inferred it. Choose “Check now” once more before you choose “Sell again”: if it is there after all, the customer could pay twice.</source>
        <extracomment>“Check now” and “Sell again” are buttons.</extracomment>
        <translation>لم تقل البوابة ذلك بنفسها؛ استنتجه هذا البرنامج. اختر «التحقق الآن» مرة أخرى قبل أن تختر «البيع مجددًا»: فإن كانت موجودة رغم ذلك فقد يدفع العميل مرتين.</translation>
    </message>
    <message>
        <source>Choose “Sell again”, correct what is wrong, and issue it once more. Nobody can pay this one.</source>
        <extracomment>“Sell again” is a button.</extracomment>
        <translation>اختر «البيع مجددًا»، وصحّح الخطأ، وأصدرها مرة أخرى. هذه لا يمكن لأحد دفعها.</translation>
    </message>
    <message>
        <source>Compare it with what you asked for before you hand out the goods.</source>
        <translation>قارن ذلك بما طلبته قبل أن تسلّم البضاعة.</translation>
    </message>
    <message>
        <source>“Check now” fetches its link; it is not issued again.</source>
        <extracomment>“Check now” is a button.</extracomment>
        <translation>«التحقق الآن» يجلب رابطها؛ ولا يعيد إصدارها.</translation>
    </message>
    <message>
        <source>This payment is a form on this computer</source>
        <translation>هذا الدفع نموذج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The customer confirms on their phone</source>
        <translation>يؤكد العميل على هاتفه</translation>
    </message>
    <message>
        <source>The gateway has the sale</source>
        <translation>عملية البيع موجودة لدى البوابة</translation>
    </message>
    <message>
        <source>Open it and let the customer pay here. It cannot be sent as a link or a code.</source>
        <translation>افتحه ودع العميل يدفع هنا. لا يمكن إرساله كرابط أو كرمز.</translation>
    </message>
    <message>
        <source>%1 asks there for the payment. There is no link to send; this card shows when it is paid.</source>
        <extracomment>%1: the name of a payment system, as “Orange Money, Mali”; “there”: on the customer’s phone.</extracomment>
        <translation>يطلب %1 الدفع هناك. لا يوجد رابط لإرساله؛ وستُظهر هذه البطاقة متى دُفعت عملية البيع.</translation>
    </message>
    <message>
        <source>It gave no pay link: this sale needs no step by the customer, or the link was lost with its answer.</source>
        <translation>لم تعطِ رابط دفع: عملية البيع هذه لا تحتاج إلى خطوة من العميل، أو ضاع الرابط مع جوابها.</translation>
    </message>
    <message>
        <source>Nobody is to pay to this address</source>
        <translation>لا يجوز الدفع إلى هذا العنوان</translation>
    </message>
    <message>
        <source>Look at this sale before anybody pays</source>
        <translation>انظر في عملية البيع هذه قبل أن يدفع أحد</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>“counterfoilctl list” shows the last ones.</source>
        <comment>invoices</comment>
        <translation>«counterfoilctl list» يعرض آخرها.</translation>
    </message>
    <message>
        <source>“counterfoilctl account list” shows all accounts.</source>
        <translation>«counterfoilctl account list» يعرض جميع الحسابات.</translation>
    </message>
    <message>
        <source>“counterfoilctl backup --list” shows all of them.</source>
        <comment>backups</comment>
        <translation>«counterfoilctl backup --list» يعرضها كلها.</translation>
    </message>
    <message>
        <source>“counterfoilctl account direct NAME on” switches them on, too.</source>
        <extracomment>Direct sales. NAME stands for the account’s.</extracomment>
        <translation>«counterfoilctl account direct NAME on» يفعّله أيضًا.</translation>
    </message>
    <message>
        <source>“counterfoilctl restore --new-books” begins new ones.</source>
        <extracomment>New books.</extracomment>
        <translation>«counterfoilctl restore --new-books» يبدأ دفاتر جديدة.</translation>
    </message>
    <message>
        <source>“counterfoilctl restore %1” restores it; “counterfoilctl restore --new-books” begins new ones.</source>
        <extracomment>%1: the name of a backup of the books. It may be restored, or new books may be begun.</extracomment>
        <translation>«counterfoilctl restore %1» يستعيدها؛ و«counterfoilctl restore --new-books» يبدأ دفاتر جديدة.</translation>
    </message>
    <message>
        <source>There is no payment method “%1”. “counterfoilctl methods” lists them.</source>
        <translation>لا توجد طريقة دفع باسم «%1». «counterfoilctl methods» يعرض الطرق.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The last two of several things to choose from: “card, crypto or upi”.</extracomment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a sale’s reference, a field or a backup; %2: what there is to say of it, whole sentences.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“counterfoilctl confirm %1” lists the sales at the gateway that it may be.</source>
        <extracomment>%1: a sale’s reference. Nobody knows whether the gateway has that sale; somebody may say which it is.</extracomment>
        <translation>«counterfoilctl confirm %1» يعرض عمليات البيع لدى البوابة التي قد تكون هي.</translation>
    </message>
    <message>
        <source>“%1”, not known</source>
        <extracomment>%1: a gateway’s word for where a sale stands, which this program does not know. Short.</extracomment>
        <translation>«%1»، غير معروفة</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In the place of a time: the gateway was never asked. Short.</extracomment>
        <translation>لم تُسأل قط</translation>
    </message>
</context>
<context>
    <name>PaidVoice</name>
    <message>
        <source>Counterfoil’s part for sounds is not installed, or libqt6multimedia6 is missing: install it to hear when a sale is paid.</source>
        <extracomment>“libqt6multimedia6” is the name of a package.</extracomment>
        <translation>الجزء الخاص بالأصوات من Counterfoil غير مثبّت، أو تنقص libqt6multimedia6: ثبّته لتسمع صوتًا عند دفع عملية بيع.</translation>
    </message>
    <message>
        <source>No sound can be played: this computer has no sound device, or its sound server does not run. Connect a loudspeaker, and look into the sound settings of your desktop.</source>
        <translation>لا يمكن تشغيل أي صوت: ليس في هذا الحاسوب جهاز صوت، أو خادم الصوت فيه لا يعمل. صِل مكبر صوت، وانظر في إعدادات الصوت في سطح المكتب.</translation>
    </message>
    <message>
        <source>The sound server does not answer, and no sound was played. Look into the sound settings of your desktop, or start the computer again.</source>
        <translation>خادم الصوت لا يجيب، ولم يُشغَّل أي صوت. انظر في إعدادات الصوت في سطح المكتب، أو أعد تشغيل الحاسوب.</translation>
    </message>
    <message>
        <source>The sound could not be played. Look into the sound settings of your desktop for the device that is chosen there.</source>
        <translation>تعذّر تشغيل الصوت. انظر في إعدادات الصوت في سطح المكتب أي جهاز هو المختار.</translation>
    </message>
    <message>
        <source>Counterfoil’s part for speech is not installed, or libqt6texttospeech6 is missing: install it to have amounts read aloud.</source>
        <extracomment>“libqt6texttospeech6” is the name of a package.</extracomment>
        <translation>الجزء الخاص بالنطق من Counterfoil غير مثبّت، أو تنقص libqt6texttospeech6: ثبّته لتُقرأ المبالغ بصوت مسموع.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: this computer has no speech service that answers. On Linux, install Speech Dispatcher (qt6-speech-speechd-plugin, speech-dispatcher, speech-dispatcher-espeak-ng) and try again.</source>
        <extracomment>The words in brackets are names of packages.</extracomment>
        <translation>لا يمكن قراءة شيء بصوت مسموع: ليس في هذا الحاسوب خدمة نطق تجيب. في Linux ثبّت Speech Dispatcher (qt6-speech-speechd-plugin، speech-dispatcher، speech-dispatcher-espeak-ng) ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was read aloud: the speech service has no voice for this language (%1). Install a voice for it, or choose another language in the settings.</source>
        <extracomment>%1: a language as it calls itself: “Français”.</extracomment>
        <translation>لم يُقرأ شيء بصوت مسموع: ليس لدى خدمة النطق صوت لهذه اللغة (%1). ثبّت صوتًا لها، أو اختر لغة أخرى في الإعدادات.</translation>
    </message>
    <message>
        <source>The speech service does not answer, and nothing was read aloud. Try it again later, or start the computer again.</source>
        <translation>خدمة النطق لا تجيب، ولم يُقرأ شيء بصوت مسموع. أعد المحاولة لاحقًا، أو أعد تشغيل الحاسوب.</translation>
    </message>
    <message>
        <source>The speech service broke off, and the amount was not read aloud. Try it again; if that happens each time, look into the settings of your desktop for speech.</source>
        <translation>انقطعت خدمة النطق، ولم يُقرأ المبلغ بصوت مسموع. أعد المحاولة؛ وإن تكرر ذلك كل مرة فانظر في إعدادات النطق في سطح المكتب.</translation>
    </message>
</context>
<context>
    <name>PaidWords</name>
    <message>
        <source>Training: no money moved.</source>
        <translation>تدريب: لم تتحرك أي أموال.</translation>
    </message>
    <message>
        <source>Paid, but another amount than %1</source>
        <extracomment>The title of a message of the desktop. %1: the amount that was asked for, with its currency.</extracomment>
        <translation>مدفوعة، ولكن بمبلغ غير %1</translation>
    </message>
    <message>
        <source>Paid, but compare the amounts: %1 was asked for</source>
        <extracomment>The title of a message of the desktop. %1: an amount with its currency.</extracomment>
        <translation>مدفوعة، ولكن قارن المبلغين: كان المطلوب %1</translation>
    </message>
    <message>
        <source>Paid in another currency than %1</source>
        <extracomment>The title of a message of the desktop. %1: the amount that was asked for, with its currency.</extracomment>
        <translation>مدفوعة بعملة غير عملة %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <extracomment>The title of a message of the desktop. %1: an amount with its currency.</extracomment>
        <translation>مدفوعة: %1</translation>
    </message>
    <message>
        <source>another amount than %1</source>
        <extracomment>Follows the amount that was paid and a comma. %1: the amount that was asked for.</extracomment>
        <translation>مبلغ غير %1</translation>
    </message>
    <message>
        <source>compare the amounts: %1 was asked for</source>
        <extracomment>Follows the amount that was paid and a comma. %1: the amount that was asked for.</extracomment>
        <translation>قارن المبلغين: كان المطلوب %1</translation>
    </message>
    <message>
        <source>Not known how much</source>
        <extracomment>At the beginning of a line about a sale that was paid.</extracomment>
        <translation>لا يُعرف كم</translation>
    </message>
    <message>
        <source>and more</source>
        <extracomment>Follows amounts of several currencies and a comma: amounts of others.</extracomment>
        <translation>وغيرها</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below some sales, each on its line: how many others were paid.</extracomment>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) paid</source>
        <extracomment>The title of a message of the desktop, or a part of it.</extracomment>
        <translation>
            <numerusform>لم تُدفع أي عملية بيع</numerusform>
            <numerusform>دُفعت عملية بيع واحدة</numerusform>
            <numerusform>دُفعت عمليتا بيع</numerusform>
            <numerusform>دُفعت %n عمليات بيع</numerusform>
            <numerusform>دُفعت %n عملية بيع</numerusform>
            <numerusform>دُفعت %n عملية بيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) paid: %1</source>
        <extracomment>The title of a message of the desktop, or a part of it. %1: amounts of several currencies, with commas.</extracomment>
        <translation>
            <numerusform>لم تُدفع أي عملية بيع: %1</numerusform>
            <numerusform>دُفعت عملية بيع واحدة: %1</numerusform>
            <numerusform>دُفعت عمليتا بيع: %1</numerusform>
            <numerusform>دُفعت %n عمليات بيع: %1</numerusform>
            <numerusform>دُفعت %n عملية بيع: %1</numerusform>
            <numerusform>دُفعت %n عملية بيع: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid, but compare the amounts. %1</source>
        <extracomment>The title of a message of the desktop. %1: “3 sales paid: 40.50 USD”.</extracomment>
        <translation>مدفوعة، ولكن قارن المبالغ. %1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>This label is too small for the amount and what else must stand on it. Use a larger one, such as 62x29.</source>
        <translation>هذا الملصق أصغر من أن يسع المبلغ وما يجب أن يُكتب معه. استخدم أكبر، مثل 62x29.</translation>
    </message>
    <message>
        <source>This computer has no font for some signs, so “?” stands for them on the paper: %1. A package such as fonts-noto-core or fonts-noto-cjk has most of them.</source>
        <extracomment>%1: what Unicode calls the signs, such as “U+0F40, U+0F41”.</extracomment>
        <translation>ليس في هذا الحاسوب خط لبعض الرموز، فكُتب «?» مكانها على الورقة: %1. في حزمة مثل fonts-noto-core أو fonts-noto-cjk معظمها.</translation>
    </message>
    <message>
        <source>The link is long for this paper (%1), and the QR code so fine that some phones will not read it. Try it before you hand it out, or use a larger paper.</source>
        <extracomment>%1: a size of paper, such as “Roll, 58 mm”.</extracomment>
        <translation>الرابط طويل لهذا الورق (%1)، ورمز QR دقيق إلى حد أن بعض الهواتف لن تقرأه. جرّبه قبل تسليمه، أو استخدم ورقًا أكبر.</translation>
    </message>
    <message>
        <source>Papers are drawn with %1 to %2 dots an inch, not with %3.</source>
        <translation>تُرسم الأوراق بما بين %1 و%2 نقطة في البوصة، لا بـ %3.</translation>
    </message>
    <message>
        <source>%1 is still being issued. Wait until its link is there, then print it.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 لا تزال قيد الإصدار. انتظر رابطها ثم اطبع.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether %1 was issued, so there is nothing to pay it by. Find out first: a second one could be paid as well.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>لا أحد يعرف بعد هل صدرت %1، فلا شيء تُدفع به. تحقق من ذلك أولًا: فقد تُدفع عملية ثانية أيضًا.</translation>
    </message>
    <message>
        <source>%1 was not issued, so there is nothing to pay it by. Issue it anew.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>لم تصدر %1، فلا شيء تُدفع به. أصدرها من جديد.</translation>
    </message>
    <message>
        <source>%1 is paid: whoever gets it to be paid would pay twice. Print the receipt instead.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 مدفوعة: من يستلمها للدفع يدفع مرتين. اطبع الإيصال.</translation>
    </message>
    <message>
        <source>%1 cannot be paid any more (%2). Issue a new one.</source>
        <extracomment>%1: a sale’s reference; %2: where it stands, such as “Expired unpaid”.</extracomment>
        <translation>لم يعد ممكنًا دفع %1 (%2). أصدر واحدة جديدة.</translation>
    </message>
    <message>
        <source>%1 has no link and no address, so nothing on paper leads to paying it. Its customer pays on this computer.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>ليس لعملية البيع %1 رابط ولا عنوان، فلا شيء على الورق يوصل إلى دفعها. عميلها يدفع على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 was charged back or refunded: the customer has the money again, so there is no receipt for it.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>استُرجعت %1 قسرًا أو رُد مبلغها: المال عند العميل من جديد، فلا إيصال لها.</translation>
    </message>
    <message>
        <source>The gateway holds back what was paid for %1. There is a receipt as soon as it says that the sale is paid.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>تحتجز البوابة ما دُفع مقابل %1. يكون لها إيصال حين تقول إنها مدفوعة.</translation>
    </message>
    <message>
        <source>%1 is not paid (%2), so there is no receipt for it. Check it again when the customer has paid.</source>
        <extracomment>%1: a sale’s reference; %2: where it stands, such as “Waiting for the customer”.</extracomment>
        <translation>لم تُدفع %1 (%2)، فلا إيصال لها. تحقق منها من جديد حين يدفع العميل.</translation>
    </message>
    <message>
        <source>%1 is said to be paid, but what should confirm that does not. Look at the sale first; the receipt can be printed when it is put aside.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>يقال إن %1 مدفوعة، وما يجب أن يؤكد ذلك لا يؤكده. انظر في عملية البيع أولًا؛ ويمكن طباعة الإيصال بعد أن تنحّيها جانبًا.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>A paper by which the customer pays; its heading.</extracomment>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>A paper that says that the customer has paid; its heading.</extracomment>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>A sticker with a QR code by which the customer pays.</extracomment>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>Tax number: %1</source>
        <extracomment>The shop’s number at the tax office, on a paper.</extracomment>
        <translation>الرقم الضريبي: %1</translation>
    </message>
    <message>
        <source>TRAINING – NOT A RECEIPT</source>
        <extracomment>Stands on every paper of a sale by which people practise.</extracomment>
        <translation>تدريب – ليس إيصالًا</translation>
    </message>
    <message>
        <source>COPY</source>
        <extracomment>Stands on a receipt that was printed before.</extracomment>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>To be paid</source>
        <extracomment>On an invoice, before the amount.</extracomment>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>On a receipt, before the amount.</extracomment>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>On a receipt, before the amount, where nobody told how much was paid.</extracomment>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>It is not known how much was paid.</source>
        <translation>ليس معروفًا كم دُفع.</translation>
    </message>
    <message>
        <source>The customer has paid; the payment is still to be settled with the payee.</source>
        <translation>دفع العميل؛ ولا تزال تسوية الدفعة مع المستفيد قائمة.</translation>
    </message>
    <message>
        <source>Paid in part: %1 is still to be paid.</source>
        <extracomment>%1: an amount.</extracomment>
        <translation>دُفع جزء: بقي %1.</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>On a paper: what is paid for.</extracomment>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>Paid as</source>
        <extracomment>On a receipt, before an amount in another currency than the sale’s.</extracomment>
        <translation>دُفع بعملة</translation>
    </message>
    <message>
        <source>Credited as</source>
        <extracomment>On a receipt, before what the payee gets, in another currency than the sale’s.</extracomment>
        <translation>قُيّد بعملة</translation>
    </message>
    <message>
        <source>Paid on</source>
        <extracomment>On a receipt, before a time.</extracomment>
        <translation>وقت الدفع</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>On an invoice, before a time.</extracomment>
        <translation>وقت الإصدار</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>On a paper: our own number of the sale.</extracomment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <extracomment>On a paper: the payment system’s number of the sale.</extracomment>
        <translation>رقم المعاملة</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>نظام الدفع</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Coin</source>
        <extracomment>On a paper: the coin and its network in which it is paid.</extracomment>
        <translation>العملة الرقمية</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>On an invoice: where the customer sends coins to.</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Confirm the payment on your phone.</source>
        <translation>أكّد الدفع على هاتفك.</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <extracomment>Below a QR code on paper, for the customer.</extracomment>
        <translation>امسح الرمز للدفع</translation>
    </message>
    <message>
        <source>The paper could not be written to %1. Choose a folder that exists, that you may write to and that has space left.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>تعذّرت كتابة الورقة في %1. اختر مجلدًا موجودًا يمكنك الكتابة فيه وفيه متسع.</translation>
    </message>
    <message>
        <source>The paper could not be drawn: there is not enough memory. Close other programs and try again.</source>
        <translation>تعذّر رسم الورقة: الذاكرة لا تكفي. أغلق برامج أخرى ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 is there already and is not an ordinary file. Choose another name.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>%1 موجود بالفعل وليس ملفًا عاديًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the paper. Choose one that exists.</source>
        <extracomment>%1 is the name of a folder.</extracomment>
        <translation>لا يوجد مجلد %1 للورقة. اختر مجلدًا موجودًا.</translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf or .png. Give the file one of these endings.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>«%1» لا ينتهي بـ .pdf أو .png. أعط الملف إحدى هاتين النهايتين.</translation>
    </message>
    <message>
        <source>The QR code does not read back as it would be printed, so the paper is not made. Print it on a larger paper, such as A4, and please report this.</source>
        <translation>رمز QR لا يُقرأ كما كان سيُطبع، فلم تُصنع الورقة. اطبعه على ورق أكبر، مثل A4، ونرجو الإبلاغ عن هذا.</translation>
    </message>
    <message>
        <source>The link is so long that its QR code has to be %1 mm wide, and there are %2 mm for it on this paper. Use a larger one: the smallest that is large enough is %3.</source>
        <extracomment>%1: how wide a QR code has to be, %2: how much room there is. %3: a size of paper.</extracomment>
        <translation>الرابط طويل إلى حد أن رمز QR يحتاج عرض %1 مم، وله على هذا الورق %2 مم. استخدم أكبر: أصغر ما يكفي هو %3.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a paper of several pages.</extracomment>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>This computer has no font for the words of this paper. Install one that has the letters of its language (on Debian and Ubuntu the package fonts-noto-core), or choose another language.</source>
        <translation>ليس في هذا الحاسوب خط لكلمات هذه الورقة. ثبّت خطًا فيه حروف لغتها (في Debian وUbuntu الحزمة fonts-noto-core)، أو اختر لغة أخرى.</translation>
    </message>
    <message>
        <source>Papers cannot be made: the part of Counterfoil that draws them is missing or cannot be loaded. Install Counterfoil again, or the packages that it needs.</source>
        <translation>لا يمكن صنع الأوراق: الجزء الذي يرسمها من Counterfoil ناقص أو لا يُحمَّل. ثبّت Counterfoil من جديد، أو الحزم التي يحتاجها.</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>On a paper, below what was sold and before what all of it costs.</extracomment>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>With %1 dots an inch the QR code in the picture cannot be read, so the picture is not made. Use --dpi %2 or more.</source>
        <extracomment>%1: dots an inch; “--dpi” is an option of a command, %2 its value: a larger number.</extracomment>
        <translation>لا يمكن قراءة رمز QR في الصورة بـ %1 نقطة في البوصة، فلم تُصنع الصورة. استخدم --dpi %2 أو أكثر.</translation>
    </message>
</context>
<context>
    <name>PaperCommand</name>
    <message>
        <source>Receipt saved as %1.</source>
        <extracomment>What was done with a sale’s receipt; %1: the name of a file.</extracomment>
        <translation>حُفظ الإيصال باسم %1.</translation>
    </message>
</context>
<context>
    <name>PaperPrinting</name>
    <message>
        <source>%1 is a receipt printer, which has no paper of the size %2. Choose a roll of 58 or 80 mm, or a label.</source>
        <extracomment>%1: a printer; %2: a size, such as “A4”.</extracomment>
        <translation>%1 طابعة إيصالات، وليس فيها ورق بقياس %2. اختر لفافة 58 أو 80 مم، أو ملصقًا.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and the folder’s permissions, or choose another folder.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>تتعذّر كتابة %1. تحقق من القرص ومن أذونات المجلد، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>%1: no printer is chosen for it. Choose one and print again.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”.</extracomment>
        <translation>%1: لم تُختر طابعة. اختر واحدة واطبع من جديد.</translation>
    </message>
    <message>
        <source>%1 sent to the printer %2; whether it came out is not known.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”; %2: a printer; so in all of these.</extracomment>
        <translation>%1: تم الإرسال إلى الطابعة %2؛ وليس معروفًا هل خرجت الورقة.</translation>
    </message>
    <message>
        <source>%1 printed on %2, as a copy.</source>
        <translation>%1: تمت الطباعة على %2 كنسخة.</translation>
    </message>
    <message>
        <source>%1 printed on %2.</source>
        <translation>%1: تمت الطباعة على %2.</translation>
    </message>
    <message>
        <source>A paper of this sale is being printed just now. Look at the printer before you print it again.</source>
        <translation>تُطبع الآن ورقة لعملية البيع هذه. انظر إلى الطابعة قبل أن تطبعها مرة أخرى.</translation>
    </message>
    <message>
        <source>That could not be written into the books.</source>
        <extracomment>The reason follows.</extracomment>
        <translation>تعذّرت كتابة ذلك في الدفاتر.</translation>
    </message>
    <message>
        <source>Its copies are missing.</source>
        <translation>لم تُطبع نسخها.</translation>
    </message>
    <message>
        <source>%1 saved as PDF.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”.</extracomment>
        <translation>%1: تم الحفظ بصيغة PDF.</translation>
    </message>
    <message>
        <source>%1 handed to the printer %2 as job %3, as a copy.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”; %2: a printer; %3: a number. Whether it prints it is not known yet.</extracomment>
        <translation>%1: سُلّم إلى الطابعة %2 كمهمة %3، كنسخة.</translation>
    </message>
    <message>
        <source>%1 handed to the printer %2 as job %3.</source>
        <translation>%1: سُلّم إلى الطابعة %2 كمهمة %3.</translation>
    </message>
    <message>
        <source>%1: printing on %2 was begun.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”; %2: a printer. Said before the outcome is known.</extracomment>
        <translation>%1: بدأت الطباعة على %2.</translation>
    </message>
</context>
<context>
    <name>PaperSize</name>
    <message>
        <source>“%1” is no paper size that is known here. Use a4, letter, 58mm, 80mm, or the width and height of a label in millimetres, from 15 to 300, such as 62x29.</source>
        <translation>«%1» ليس قياس ورق معروفًا هنا. استخدم a4 أو letter أو 58mm أو 80mm أو عرض الملصق وارتفاعه بالمليمتر، من 15 إلى 300، مثل 62x29.</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>A size of paper: 8.5 by 11 inches.</extracomment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Roll, %1 mm</source>
        <extracomment>Paper from a roll, as tills print on; %1: how wide it is.</extracomment>
        <translation>لفافة، %1 مم</translation>
    </message>
    <message>
        <source>Label, %1 × %2 mm</source>
        <extracomment>A sticker; %1: how wide it is, %2: how high.</extracomment>
        <translation>ملصق، %1 × %2 مم</translation>
    </message>
</context>
<context>
    <name>ParseErrors</name>
    <message>
        <source>“%1” has no option %2.</source>
        <extracomment>%1: a command; %2: the name of an option.</extracomment>
        <translation>ليس لـ«%1» خيار باسم %2.</translation>
    </message>
    <message>
        <source>“%1” has no option %2 and no option %3.</source>
        <extracomment>%1: a command; %2, %3: names of options.</extracomment>
        <translation>ليس لـ«%1» خيار باسم %2 ولا خيار باسم %3.</translation>
    </message>
    <message>
        <source>“%1” has none of these options: %2.</source>
        <extracomment>%1: a command; %2: names of three or more options.</extracomment>
        <translation>ليس لـ«%1» أي من هذه الخيارات: %2.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: names of options that are much like what was typed.</extracomment>
        <translation>هل تقصد %1؟</translation>
    </message>
    <message>
        <source>“%1” has no such command. Commands: %2.</source>
        <extracomment>%1: a command; %2: names of its commands.</extracomment>
        <translation>ليس لـ«%1» أمر كهذا. الأوامر: %2.</translation>
    </message>
    <message>
        <source>There are words that belong to no option. A value with blanks needs quotes: --set &quot;name=John Smith&quot;; keys are read from standard input.</source>
        <translation>توجد كلمات لا تنتمي إلى أي خيار. القيمة التي فيها فراغات تحتاج إلى علامتي اقتباس: --set &quot;name=John Smith&quot;؛ والمفاتيح تُقرأ من الدخل القياسي.</translation>
    </message>
    <message>
        <source>“%1” needs to know what to do: %2.</source>
        <extracomment>%1: a command; %2: names of its commands.</extracomment>
        <translation>يحتاج «%1» إلى معرفة ما يفعله: %2.</translation>
    </message>
    <message>
        <source>“%1” needs %2 or %3.</source>
        <extracomment>%1: a command; %2 and %3: a value such as NAME, and an option; one of them is to be given.</extracomment>
        <translation>يحتاج «%1» إلى %2 أو %3.</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <extracomment>%1: a command; %2: an option with its value, such as “--account NAME”, or the value alone.</extracomment>
        <translation>يحتاج «%1» إلى %2.</translation>
    </message>
    <message>
        <source>%1 takes no value: write it alone.</source>
        <extracomment>%1: the name of an option.</extracomment>
        <translation>لا يأخذ %1 قيمة: اكتبه وحده.</translation>
    </message>
    <message>
        <source>A value is missing behind %1: write %2.</source>
        <extracomment>%1: the name of an option; %2: the option with its value, such as “--account NAME”.</extracomment>
        <translation>القيمة مفقودة بعد %1: اكتب %2.</translation>
    </message>
    <message>
        <source>%1 is given more than once. Give it once.</source>
        <extracomment>%1: the name of an option.</extracomment>
        <translation>%1 معطى أكثر من مرة. أعطه مرة واحدة.</translation>
    </message>
    <message>
        <source>The value of %1 is empty, as that of a variable that was never set. Give one, or leave %1 out.</source>
        <extracomment>%1: the name of an option. A variable of a script.</extracomment>
        <translation>قيمة %1 فارغة، كقيمة متغيّر لم يُعيَّن قط. أعطِ قيمة، أو احذف %1.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <extracomment>%1: an option with its value, such as “--limit N”; %2 and %3: numbers.</extracomment>
        <translation>يأخذ %1 عددًا صحيحًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <extracomment>%1: a value such as STATE; %2: the words that may stand there.</extracomment>
        <translation>%1 واحد من: %2.</translation>
    </message>
    <message>
        <source>What stands for %1 cannot be read. It takes a whole number.</source>
        <extracomment>%1: an option with its value, such as “--limit N”.</extracomment>
        <translation>تتعذّر قراءة ما كُتب لـ%1. يأخذ عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together. Leave one of them out.</source>
        <extracomment>%1 and %2: options, or a value such as NAME.</extracomment>
        <translation>لا يجتمع %1 مع %2. احذف أحدهما.</translation>
    </message>
    <message>
        <source>%1 needs %2 beside it.</source>
        <extracomment>%1 and %2: options.</extracomment>
        <translation>يحتاج %1 إلى %2 معه.</translation>
    </message>
    <message>
        <source>The words behind “%1” cannot be read.</source>
        <extracomment>%1: a command.</extracomment>
        <translation>تتعذّر قراءة الكلمات التي بعد «%1».</translation>
    </message>
    <message>
        <source>“%1 --help” shows how it is written.</source>
        <extracomment>%1: a command.</extracomment>
        <translation>«%1 --help» يبيّن كيف يُكتب.</translation>
    </message>
    <message>
        <source>A character of argument %1 could not be read: it is not written in UTF-8. Nothing was done.</source>
        <extracomment>%1: the place of an argument among all behind “counterfoilctl”, counted from 1.</extracomment>
        <translation>تعذّرت قراءة حرف في الوسيط %1: فهو غير مكتوب بترميز UTF-8. لم يُنفَّذ أي شيء.</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Copy it again from the gateway’s profile page.</source>
        <extracomment>It: the key. Follows on a sentence that says what is wrong with it.</extracomment>
        <translation>انسخه من جديد من صفحة الملف الشخصي لدى البوابة.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Write it in full, such as https://pay.example.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>«%1» ليس عنوان ويب. اكتبه كاملًا، مثل https://pay.example.</translation>
    </message>
    <message>
        <source>Character %1 of the client id is none that such numbers mostly have; it is sent as typed.</source>
        <extracomment>%1: a number, counted from 1; so in all of &quot;Character %1 ...&quot;.</extracomment>
        <translation>الحرف رقم %1 من معرّف التاجر ليس مما يوجد عادةً في مثل هذه الأرقام؛ يُرسل كما كُتب.</translation>
    </message>
    <message>
        <source>Character %1 of the client id is a control character, or no letter or sign of an English keyboard: it cannot be sent. Copy it again from the gateway’s profile page.</source>
        <translation>الحرف رقم %1 من معرّف التاجر حرف تحكم، أو ليس حرفًا أو علامة من لوحة مفاتيح إنجليزية: لا يمكن إرساله. انسخه من جديد من صفحة الملف الشخصي لدى البوابة.</translation>
    </message>
    <message>
        <source>There is no key.</source>
        <translation>لا يوجد مفتاح.</translation>
    </message>
    <message>
        <source>These are dots in place of the key: the page was asked to hide it.</source>
        <extracomment>The page: the gateway&apos;s profile page.</extracomment>
        <translation>هذه نقاط في مكان المفتاح: طُلب من الصفحة إخفاؤه.</translation>
    </message>
    <message>
        <source>There is more than one line; a key is one.</source>
        <translation>يوجد أكثر من سطر؛ والمفتاح سطر واحد.</translation>
    </message>
    <message>
        <source>Character %1 of the key cannot be seen (a mark without a width, or a control character).</source>
        <translation>الحرف رقم %1 من المفتاح لا يُرى (علامة بلا عرض، أو حرف تحكم).</translation>
    </message>
    <message>
        <source>Character %1 of the key is a blank, or no letter or sign of an English keyboard. If the gateway turns the key away, copy it again.</source>
        <translation>الحرف رقم %1 من المفتاح فراغ، أو ليس حرفًا أو علامة من لوحة مفاتيح إنجليزية. إن لم تقبل البوابة المفتاح فانسخه من جديد.</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>The folder %1, which COUNTERFOIL_HOME names, lies on the disk of %2, and that is not connected. Connect it and start again.</source>
        <extracomment>%1: a folder; %2: the folder at which the disk appears once it is connected. COUNTERFOIL_HOME is a variable of the environment.</extracomment>
        <translation>المجلد %1، الذي يحدده COUNTERFOIL_HOME، على قرص %2، وهو غير موصول. صِله وابدأ من جديد.</translation>
    </message>
    <message>
        <source>The folder %1, which COUNTERFOIL_HOME names, is not there, nor the one that it should lie in. If it lies on another disk, connect that; for a new one, make that folder first.</source>
        <extracomment>%1: a folder. COUNTERFOIL_HOME is a variable of the environment.</extracomment>
        <translation>المجلد %1، الذي يحدده COUNTERFOIL_HOME، غير موجود، ولا المجلد الذي ينبغي أن يكون فيه. إن كان على قرص آخر فصِل ذلك القرص؛ وإن أردت مجلدًا جديدًا فأنشئ ذلك المجلد أولًا.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check its permissions and the disk, or let COUNTERFOIL_HOME name another.</source>
        <extracomment>COUNTERFOIL_HOME is a variable of the environment.</extracomment>
        <translation>تتعذّر الكتابة في المجلد %1. تحقق من أذوناته ومن القرص، أو اجعل COUNTERFOIL_HOME يحدد مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>PayForm</name>
    <message>
        <source>The gateway answered with a payment form in which no form is found. The sale may be there all the same: check it, and do not issue it again.</source>
        <extracomment>A payment form is what a browser sends to begin a payment.</extracomment>
        <translation>أجابت البوابة بنموذج دفع ليس فيه نموذج. قد تكون عملية البيع موجودة رغم ذلك: تحقق منها، ولا تصدرها من جديد.</translation>
    </message>
    <message>
        <source>The sale may be there all the same: check it, and do not issue it again.</source>
        <extracomment>Follows a sentence on what is wrong with the gateway’s answer.</extracomment>
        <translation>قد تكون عملية البيع موجودة رغم ذلك: تحقق منها، ولا تصدرها من جديد.</translation>
    </message>
    <message>
        <source>The gateway’s payment form is too large to be one. The sale may be there all the same: check it, and do not issue it again.</source>
        <translation>نموذج الدفع من البوابة أكبر من أن يكون نموذجًا. قد تكون عملية البيع موجودة رغم ذلك: تحقق منها، ولا تصدرها من جديد.</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it is no web address).</source>
        <translation>يؤدي نموذج الدفع من البوابة إلى عنوان لا يمكن فتحه بأمان (ليس عنوان ويب).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it names no host).</source>
        <extracomment>A host is the name of a computer: “pay.example.com”.</extracomment>
        <translation>يؤدي نموذج الدفع من البوابة إلى عنوان لا يمكن فتحه بأمان (لا يذكر مضيفًا).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it holds a user name or password).</source>
        <translation>يؤدي نموذج الدفع من البوابة إلى عنوان لا يمكن فتحه بأمان (فيه اسم مستخدم أو كلمة مرور).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it leads to this computer).</source>
        <translation>يؤدي نموذج الدفع من البوابة إلى عنوان لا يمكن فتحه بأمان (يؤدي إلى هذا الحاسوب).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it is not encrypted).</source>
        <translation>يؤدي نموذج الدفع من البوابة إلى عنوان لا يمكن فتحه بأمان (غير مشفّر).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it is damaged or endless).</source>
        <translation>يؤدي نموذج الدفع من البوابة إلى عنوان لا يمكن فتحه بأمان (تالف أو بلا نهاية).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it names none).</source>
        <extracomment>The form names no address.</extracomment>
        <translation>يؤدي نموذج الدفع من البوابة إلى عنوان لا يمكن فتحه بأمان (لا يذكر أي عنوان).</translation>
    </message>
</context>
<context>
    <name>PayFormPage</name>
    <message>
        <source>Payment at %1</source>
        <extracomment>The title of a web page for the customer. %1 is the name of the computer that takes the payment.</extracomment>
        <translation>الدفع لدى %1</translation>
    </message>
    <message>
        <source>On the way to the payment</source>
        <extracomment>The heading of a web page for the customer, which goes on to the payment by itself.</extracomment>
        <translation>في الطريق إلى الدفع</translation>
    </message>
    <message>
        <source>You are being taken to %1.</source>
        <extracomment>%1 is the name of the computer that takes the payment.</extracomment>
        <translation>يجري نقلك إلى %1.</translation>
    </message>
    <message>
        <source>If nothing happens within a few seconds, use the button.</source>
        <extracomment>The button is “Go on to the payment”.</extracomment>
        <translation>إن لم يحدث شيء خلال ثوانٍ قليلة فاستخدم الزر.</translation>
    </message>
    <message>
        <source>Go on to the payment</source>
        <extracomment>A button of a web page for the customer.</extracomment>
        <translation>المتابعة إلى الدفع</translation>
    </message>
</context>
<context>
    <name>PayLink</name>
    <message>
        <source>The gateway answered with a link that is not safe to show (%1). The sale may be there all the same: check it, and do not issue it again.</source>
        <extracomment>%1 is a word for whoever helps: “url-loopback”.</extracomment>
        <translation>أجابت البوابة برابط لا يمكن عرضه بأمان (%1). قد تكون عملية البيع موجودة رغم ذلك: تحقق منها، ولا تصدرها من جديد.</translation>
    </message>
    <message>
        <source>The gateway’s answer holds no pay link. The sale may be there all the same: check it, and do not issue it again.</source>
        <extracomment>A pay link is a web address where the customer pays.</extracomment>
        <translation>ليس في جواب البوابة رابط دفع. قد تكون عملية البيع موجودة رغم ذلك: تحقق منها، ولا تصدرها من جديد.</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Payment left pending. The shop has not been paid yet; you can still pay here.</source>
        <extracomment>To the customer, after the button “Leave it pending”.</extracomment>
        <translation>تُرك الدفع معلّقًا. لم يُدفع للمتجر بعد؛ وما زال بإمكانك الدفع هنا.</translation>
    </message>
    <message>
        <source>Payment received</source>
        <extracomment>To the customer, on a simulated gateway&apos;s payment page; so in all of these.</extracomment>
        <translation>تم استلام الدفع</translation>
    </message>
    <message>
        <source>The shop has been told. The money is on its way to it.</source>
        <translation>أُبلغ المتجر. المال في طريقه إليه.</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Title of a page: the invoice is paid.</extracomment>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>Thank you. This invoice is paid; there is nothing left to do.</source>
        <translation>شكرًا لك. هذه الفاتورة مدفوعة؛ ولم يبق شيء لتفعله.</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>فشل الدفع</translation>
    </message>
    <message>
        <source>Nothing was paid. Ask the shop for a new payment link.</source>
        <translation>لم يُدفع شيء. اطلب من المتجر رابط دفع جديدًا.</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>أُلغي الدفع</translation>
    </message>
    <message>
        <source>Nothing was paid. Ask the shop for a new payment link if that was a mistake.</source>
        <translation>لم يُدفع شيء. اطلب من المتجر رابط دفع جديدًا إن كان ذلك خطأ.</translation>
    </message>
    <message>
        <source>This link has expired</source>
        <translation>انتهت صلاحية هذا الرابط</translation>
    </message>
    <message>
        <source>It was not used within 14 days. Ask the shop for a new payment link.</source>
        <translation>لم يُستخدم خلال 14 يومًا. اطلب من المتجر رابط دفع جديدًا.</translation>
    </message>
    <message>
        <source>Payment charged back</source>
        <translation>استُرجع الدفع قسرًا</translation>
    </message>
    <message>
        <source>The money went back to the customer.</source>
        <translation>عاد المال إلى العميل.</translation>
    </message>
    <message>
        <source>Payment withheld</source>
        <translation>الدفع محتجز</translation>
    </message>
    <message>
        <source>The payment is being looked into. Ask the shop.</source>
        <translation>الدفع قيد المراجعة. اسأل المتجر.</translation>
    </message>
    <message>
        <source>Payment pending</source>
        <translation>الدفع معلّق</translation>
    </message>
    <message>
        <source>The payment has not been finished yet.</source>
        <translation>لم يكتمل الدفع بعد.</translation>
    </message>
    <message>
        <source>Card, 3-D Secure</source>
        <translation>بطاقة، 3-D Secure</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Card (NFT), 3-D Secure</source>
        <translation>بطاقة (NFT)، 3-D Secure</translation>
    </message>
    <message>
        <source>Card (NFT)</source>
        <translation>بطاقة (NFT)</translation>
    </message>
    <message>
        <source>Crypto</source>
        <extracomment>A payment method: cryptocurrencies.</extracomment>
        <translation>عملات رقمية</translation>
    </message>
    <message>
        <source>Your choice</source>
        <extracomment>In the place of a payment method: the customer chooses one.</extracomment>
        <translation>اختيارك</translation>
    </message>
    <message>
        <source>What you buy</source>
        <extracomment>Above the description of goods.</extracomment>
        <translation>ما تشتريه</translation>
    </message>
    <message>
        <source>Receipt to</source>
        <extracomment>Before an e-mail address.</extracomment>
        <translation>الإيصال إلى</translation>
    </message>
    <message>
        <source>Back to the shop</source>
        <extracomment>A link.</extracomment>
        <translation>العودة إلى المتجر</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>Before its number.</extracomment>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Before what it is paid by: a card, a wallet&apos;s name.</extracomment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Training page.</source>
        <extracomment>Stands above all payment pages of the simulated gateway; the next sentence follows on it.</extracomment>
        <translation>صفحة تدريب.</translation>
    </message>
    <message>
        <source>No money moves here.</source>
        <translation>لا تتحرك أي أموال هنا.</translation>
    </message>
    <message>
        <source>Sandbox Shop</source>
        <extracomment>The name of a shop that does not exist.</extracomment>
        <translation>متجر التدريب</translation>
    </message>
    <message>
        <source>Counterfoil sandbox: a simulated payment gateway on this computer.</source>
        <extracomment>“Counterfoil” is this program.</extracomment>
        <translation>محاكي التدريب في Counterfoil: بوابة دفع مُحاكاة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <extracomment>Title of a page, and a button. %1: an amount with its currency.</extracomment>
        <translation>دفع %1</translation>
    </message>
    <message>
        <source>Confirm your card payment</source>
        <translation>أكّد الدفع بالبطاقة</translation>
    </message>
    <message>
        <source>Confirm your payment</source>
        <translation>أكّد الدفع</translation>
    </message>
    <message>
        <source>Your payment</source>
        <translation>دفعتك</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <extracomment>A button, on the page by which a card&apos;s owner confirms a payment. %1: an amount with its currency.</extracomment>
        <translation>تأكيد %1</translation>
    </message>
    <message>
        <source>Or practise another ending</source>
        <extracomment>Above buttons by which somebody who practises ends the payment in other ways.</extracomment>
        <translation>أو تدرّب على نهاية أخرى</translation>
    </message>
    <message>
        <source>Leave it pending</source>
        <extracomment>A button: the payment stays unfinished.</extracomment>
        <translation>ترك الدفع معلّقًا</translation>
    </message>
    <message>
        <source>Let it fail</source>
        <extracomment>A button: the payment shall fail.</extracomment>
        <translation>إفشال الدفع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>A button: the customer cancels the payment.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This payment link is not known</source>
        <translation>رابط الدفع هذا غير معروف</translation>
    </message>
    <message>
        <source>Perhaps a part of it was lost when it was copied. Open it again from the message you got, or ask the shop for a new one.</source>
        <translation>ربما ضاع جزء منه عند نسخه. افتحه من جديد من الرسالة التي وصلتك، أو اطلب من المتجر رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>This payment form does not work</source>
        <translation>نموذج الدفع هذا لا يعمل</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Go back, load the payment page again and use its buttons.</source>
        <translation>ارجع، وحمّل صفحة الدفع من جديد، واستخدم أزرارها.</translation>
    </message>
</context>
<context>
    <name>PayPageFile</name>
    <message>
        <source>The payment page could not be written as %1. Choose a folder that exists, that you may write to and that has space left.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>تعذّرت كتابة صفحة الدفع باسم %1. اختر مجلدًا موجودًا يُسمح لك بالكتابة فيه وفيه مساحة خالية.</translation>
    </message>
    <message>
        <source>The payment page could not be written as %1: this is a folder or a device. Choose another name.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>تعذّرت كتابة صفحة الدفع باسم %1: هذا مجلد أو جهاز. اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>PaymentMeans</name>
    <message>
        <source>network %1</source>
        <extracomment>%1 is the name of a network on which coins are sent: “TRC20”.</extracomment>
        <translation>الشبكة %1</translation>
    </message>
    <message>
        <source>%1 · network %2</source>
        <extracomment>%1 is the code of a coin, %2 the network on which it is to be sent: “USDT · network TRC20”.</extracomment>
        <translation>%1 · الشبكة %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n confirmation(s)</source>
        <extracomment>A coin’s network has confirmed a payment %1 times, of %n that are needed: “1 of 4 confirmations”.</extracomment>
        <translation>
            <numerusform>%1 من %n تأكيد</numerusform>
            <numerusform>%1 من تأكيد واحد</numerusform>
            <numerusform>%1 من تأكيدين</numerusform>
            <numerusform>%1 من %n تأكيدات</numerusform>
            <numerusform>%1 من %n تأكيدًا</numerusform>
            <numerusform>%1 من %n تأكيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmations: %1</source>
        <extracomment>How many times a coin’s network has confirmed a payment.</extracomment>
        <translation>التأكيدات: %1</translation>
    </message>
</context>
<context>
    <name>PaymentMethod</name>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Credit and debit cards, on the gateway’s page or with the card data you type.</source>
        <translation>بطاقات الائتمان والخصم، في صفحة البوابة أو ببيانات البطاقة التي تكتبها.</translation>
    </message>
    <message>
        <source>Crypto</source>
        <translation>عملات رقمية</translation>
    </message>
    <message>
        <source>The customer pays an amount in US dollars with a coin.</source>
        <translation>يدفع العميل مبلغًا بالدولار الأمريكي بعملة رقمية.</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <translation>فاتورة إلكترونية</translation>
    </message>
    <message>
        <source>The customer pays by mobile money, bank, card or coin: 52 payment systems.</source>
        <translation>يدفع العميل بمحفظة الهاتف أو المصرف أو البطاقة أو العملة الرقمية: 52 نظام دفع.</translation>
    </message>
    <message>
        <source>Sell an NFT for US dollars, paid by card.</source>
        <translation>بيع NFT بالدولار الأمريكي، يُدفع بالبطاقة.</translation>
    </message>
    <message>
        <source>India’s bank-to-bank payments, for an amount in US dollars. Needs an account that the gateway has set up for UPI.</source>
        <translation>المدفوعات الهندية من مصرف إلى مصرف، لمبلغ بالدولار الأمريكي. تحتاج إلى حساب هيّأته البوابة لـUPI.</translation>
    </message>
</context>
<context>
    <name>PaymentSystem</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A payment system: %1 its name, %2 its code.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <extracomment>A kind of payment system: money that a phone company holds, such as Orange Money.</extracomment>
        <translation>محفظة الهاتف</translation>
    </message>
    <message>
        <source>Bank</source>
        <extracomment>A kind of payment system: bank transfer.</extracomment>
        <translation>مصرف</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>A kind of payment system: credit and debit cards.</extracomment>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Coin</source>
        <extracomment>A kind of payment system: cryptocurrencies.</extracomment>
        <translation>عملة رقمية</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>A kind of payment system: an app that holds money, such as PayTM.</extracomment>
        <translation>محفظة</translation>
    </message>
    <message>
        <source>“%1” is not a payment system’s whole code. Did you mean %2?</source>
        <extracomment>%1: what was typed. %2: a payment system&apos;s name and code, or a list of codes.</extracomment>
        <translation>«%1» ليس الرمز الكامل لنظام دفع. هل تقصد %2؟</translation>
    </message>
    <message>
        <source>“%1” is no payment system. Did you mean %2?</source>
        <extracomment>%1: what was typed. %2: a payment system&apos;s name and code, or a list of codes.</extracomment>
        <translation>«%1» ليس نظام دفع. هل تقصد %2؟</translation>
    </message>
    <message>
        <source>“%1” is no payment system. Codes have small letters, digits and the signs - _ . such as orange_money-mali.xof.</source>
        <translation>«%1» ليس نظام دفع. الرموز أحرف صغيرة وأرقام والعلامات - _ . مثل orange_money-mali.xof.</translation>
    </message>
    <message>
        <source>“%1” ends with “%2”, which is no currency. Codes end with theirs, such as mpesa-kenya.kes.</source>
        <extracomment>Codes of payment systems end with their currency&apos;s code.</extracomment>
        <translation>«%1» ينتهي بـ«%2»، وهي ليست عملة. تنتهي الرموز بعملتها، مثل mpesa-kenya.kes.</translation>
    </message>
    <message>
        <source>Not in this program’s list: “%1” is sent as typed.</source>
        <translation>ليس في قائمة هذا البرنامج: يُرسل «%1» كما كُتب.</translation>
    </message>
    <message>
        <source>Not in this program’s list: “%1” is sent as typed, with amounts in %2.</source>
        <extracomment>%1: the code of a payment system. %2: a currency&apos;s code.</extracomment>
        <translation>ليس في قائمة هذا البرنامج: يُرسل «%1» كما كُتب، والمبالغ بـ%2.</translation>
    </message>
    <message>
        <source>Listed is %1.</source>
        <extracomment>%1: a payment system&apos;s name and code, or a list of codes.</extracomment>
        <translation>في القائمة %1.</translation>
    </message>
    <message>
        <source>%1 is no currency any more: ISO 4217 has withdrawn it.</source>
        <extracomment>%1: a currency&apos;s code.</extracomment>
        <translation>لم تعد %1 عملة متداولة: ألغاها معيار ISO 4217.</translation>
    </message>
    <message>
        <source>Bank Transfer</source>
        <extracomment>A payment system. A country follows.</extracomment>
        <translation>تحويل مصرفي</translation>
    </message>
    <message>
        <source>Visa or Mastercard</source>
        <extracomment>A payment system: a card of one of these brands.</extracomment>
        <translation>Visa أو Mastercard</translation>
    </message>
</context>
<context>
    <name>PaymentSystemEditor</name>
    <message>
        <source>Type a name, a country or a currency</source>
        <translation>اكتب اسمًا أو بلدًا أو عملة</translation>
    </message>
</context>
<context>
    <name>PaymentUri</name>
    <message>
        <source>If the customer’s wallet shows another address than this one, it cannot read the code, and what is sent is lost: let them pay to the bare address.</source>
        <extracomment>A wallet: the customer’s program for coins. “This one”: the address of the sale. The code: the QR code.</extracomment>
        <translation>إن عرضت محفظة العميل عنوانًا غير هذا فهي لا تقرأ الرمز، وما يُرسل يضيع: دعه يدفع إلى العنوان وحده.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>From – to…</source>
        <comment>choose two days</comment>
        <translation>من – إلى…</translation>
    </message>
</context>
<context>
    <name>PhoneChecks</name>
    <message>
        <source>A phone number has digits, blanks and a leading + only, such as +44 20 7946 0018.</source>
        <translation>رقم الهاتف أرقام وفراغات وعلامة + في أوله فقط، مثل +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>Such numbers look like %1, or %2 within the country.</source>
        <extracomment>Follows a sentence that says what is odd about a phone number. %1: an example with the country’s calling code, “+221 70 123 45 67”; %2: the same as it is written within the country, “70 123 45 67”.</extracomment>
        <translation>تكون هذه الأرقام مثل %1، أو %2 داخل البلد.</translation>
    </message>
    <message>
        <source>No country’s phone numbers are known to begin like this. It is sent all the same.</source>
        <translation>لا يُعرف بلد تبدأ أرقام هواتفه هكذا. يُرسل الرقم مع ذلك.</translation>
    </message>
    <message>
        <source>This has too few or too many digits for a phone number of %1.</source>
        <extracomment>%1: a country’s calling code, “+221”.</extracomment>
        <translation>خانات هذا الرقم أقل أو أكثر مما يكون لرقم هاتف مفتاحه %1.</translation>
    </message>
    <message>
        <source>No phone number of %1 is known to begin like this; it may be newer than this program’s list.</source>
        <extracomment>%1: a country’s calling code, “+221”.</extracomment>
        <translation>لا يُعرف رقم هاتف مفتاحه %1 يبدأ هكذا؛ قد يكون أحدث من قائمة هذا البرنامج.</translation>
    </message>
    <message>
        <source>This is a phone number of %1; customers of this payment system have numbers of %2.</source>
        <extracomment>%1, %2: countries’ calling codes, “+33”, “+221”.</extracomment>
        <translation>هذا رقم هاتف مفتاحه %1؛ وأرقام عملاء نظام الدفع هذا مفتاحها %2.</translation>
    </message>
    <message>
        <source>Digits of two scripts stand here. Type the number again with those of one.</source>
        <translation>هنا أرقام من نوعين من الكتابة. اكتب الرقم من جديد بأرقام نوع واحد.</translation>
    </message>
    <message>
        <source>A phone number has at most 15 digits; this has %1.</source>
        <extracomment>%1: a number of digits.</extracomment>
        <translation>في رقم الهاتف 15 خانة على الأكثر؛ وفي هذا %1.</translation>
    </message>
    <message>
        <source>A phone number has at least 3 digits; this has %1.</source>
        <extracomment>%1: a number of digits.</extracomment>
        <translation>في رقم الهاتف 3 خانات على الأقل؛ وفي هذا %1.</translation>
    </message>
    <message>
        <source>This is sent as typed. Phone numbers mostly have digits, blanks and a leading + only, such as +44 20 7946 0018.</source>
        <translation>يُرسل كما كُتب. أرقام الهواتف في الغالب أرقام وفراغات وعلامة + في أولها فقط، مثل +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>This is sent as typed. Phone numbers have 5 to 15 digits; this has %1.</source>
        <extracomment>%1: a number of digits.</extracomment>
        <translation>يُرسل كما كُتب. في أرقام الهواتف من 5 إلى 15 خانة؛ وفي هذا %1.</translation>
    </message>
</context>
<context>
    <name>PrintCommands</name>
    <message>
        <source>There is no paper “%1”. Papers: %2.</source>
        <extracomment>%1: what somebody typed; %2: “receipt, invoice or label”.</extracomment>
        <translation>لا توجد ورقة «%1». الأوراق: %2.</translation>
    </message>
    <message>
        <source>There is no language “%1” for papers. Languages: %2.</source>
        <extracomment>%1: what somebody typed; %2: “en, fr or ar”.</extracomment>
        <translation>لا توجد لغة «%1» للأوراق. اللغات: %2.</translation>
    </message>
    <message>
        <source>No printers are found. A receipt printer in the network is named by its address: “counterfoilctl printers --check 192.168.1.50”.</source>
        <translation>لم توجد طابعات. طابعة الإيصالات في الشبكة تُسمى بعنوانها: «counterfoilctl printers --check 192.168.1.50».</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>حُفظت باسم %1.</translation>
    </message>
</context>
<context>
    <name>PrintSettings</name>
    <message>
        <source>The settings for printing in %1 cannot be read. Check its permissions.</source>
        <extracomment>%1: the path of the file that holds them; so in all of these.</extracomment>
        <translation>تتعذّر قراءة إعدادات الطباعة في %1. تحقق من أذوناتها.</translation>
    </message>
    <message>
        <source>The settings for printing in %1 are damaged. Restore a copy of the file, or move it away and choose the printer again.</source>
        <translation>إعدادات الطباعة في %1 تالفة. استعد نسخة من الملف، أو انقله إلى مكان آخر واختر الطابعة من جديد.</translation>
    </message>
    <message>
        <source>The settings for printing in %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <translation>تتعذّر كتابة إعدادات الطباعة في %1. تحقق من القرص ومن أذونات المجلد.</translation>
    </message>
</context>
<context>
    <name>PrinterAddress</name>
    <message>
        <source>“%1” names no printer. Type the name of a printer of this computer (Office), a receipt printer’s network address (192.168.1.50 or 192.168.1.50:9100), an IPP address (ipp://192.168.1.60/ipp/print) or a device file (/dev/usb/lp0).</source>
        <extracomment>%1: what somebody typed. The examples are not translated.</extracomment>
        <translation>«%1» لا يسمّي طابعة. اكتب اسم طابعة من هذا الحاسوب (Office)، أو عنوان طابعة إيصالات في الشبكة (192.168.1.50 أو 192.168.1.50:9100)، أو عنوان IPP (ipp://192.168.1.60/ipp/print)، أو ملف جهاز (/dev/usb/lp0).</translation>
    </message>
    <message>
        <source>A printer’s address must not have a name or password in it: it is kept in a file. Set the printer up in the system’s settings instead, and choose it from the list.</source>
        <translation>لا يجوز أن يكون في عنوان الطابعة اسم أو كلمة مرور: فهو يُحفظ في ملف. أضف الطابعة في إعدادات النظام واخترها من القائمة.</translation>
    </message>
</context>
<context>
    <name>PrinterRow</name>
    <message>
        <source>&amp;Receipts on</source>
        <extracomment>Above a list of printers; so are the next two. The letters behind &amp; differ.</extracomment>
        <translation>الإيصالات على</translation>
    </message>
    <message>
        <source>&amp;Invoices on</source>
        <comment>above a list of printers</comment>
        <translation>الفواتير على</translation>
    </message>
    <message>
        <source>Label&amp;s on</source>
        <translation>الملصقات على</translation>
    </message>
    <message>
        <source>Paper of receipts</source>
        <extracomment>Above a list of sizes of paper; so are the next two.</extracomment>
        <translation>ورق الإيصالات</translation>
    </message>
    <message>
        <source>Paper of invoices</source>
        <translation>ورق الفواتير</translation>
    </message>
    <message>
        <source>Size of labels</source>
        <translation>قياس الملصقات</translation>
    </message>
</context>
<context>
    <name>PrinterSettings</name>
    <message>
        <source>Cut, but leave a bridge</source>
        <extracomment>What a receipt printer does after a receipt; so are the next two.</extracomment>
        <translation>قص مع ترك وصلة</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>قص كامل</translation>
    </message>
    <message>
        <source>Do not cut</source>
        <translation>بلا قص</translation>
    </message>
    <message>
        <source>Printers</source>
        <extracomment>Title of a card of the settings.</extracomment>
        <translation>الطابعات</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Counterfoil’s part for printers is not installed, or libcups2 is missing: install it to print on the system’s printers. Receipt printers in the network or at a device file work without.</source>
        <extracomment>“libcups2” is the name of a package.</extracomment>
        <translation>الجزء الخاص بالطابعات من Counterfoil غير مثبّت، أو تنقص libcups2: ثبّته للطباعة على طابعات النظام. طابعات الإيصالات في الشبكة أو على ملف جهاز تعمل بدونه.</translation>
    </message>
    <message>
        <source>The system’s print service (CUPS) does not answer: it is not running or not installed. Nothing was printed.</source>
        <translation>خدمة الطباعة في النظام (CUPS) لا تجيب: ليست قيد التشغيل أو غير مثبّتة. لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>The printer %1 has taken it as job %2.</source>
        <extracomment>%1: a printer; %2: a number.</extracomment>
        <translation>أخذتها الطابعة %1 كمهمة %2.</translation>
    </message>
    <message>
        <source>The printer %1 cannot be reached; nothing came out. See that it is switched on and connected, and that its address is right.</source>
        <translation>لا يمكن الوصول إلى الطابعة %1؛ لم يخرج شيء. تحقق من أنها مشغّلة وموصولة ومن صحة عنوانها.</translation>
    </message>
    <message>
        <source>There is no printer “%1” any more; nothing came out. Choose another one, or set it up again in the system’s settings.</source>
        <translation>لم تعد هناك طابعة «%1»؛ لم يخرج شيء. اختر أخرى، أو أضفها من جديد في إعدادات النظام.</translation>
    </message>
    <message>
        <source>The printer %1 takes no PDF. Add it to the system’s printers, which make of a PDF what it understands, and choose it there.</source>
        <translation>لا تأخذ الطابعة %1 ملفات PDF. أضفها إلى طابعات النظام التي تحوّل PDF إلى ما تفهمه، واخترها هناك.</translation>
    </message>
    <message>
        <source>The printer %1 prints one copy at a time; nothing came out. Print one, and then another.</source>
        <translation>تطبع الطابعة %1 نسخة واحدة في كل مرة؛ لم يخرج شيء. اطبع واحدة ثم أخرى.</translation>
    </message>
    <message>
        <source>The printer %1 refused it: %2. Nothing came out.</source>
        <extracomment>%2: the printer&apos;s own words.</extracomment>
        <translation>رفضت الطابعة %1: %2. لم يخرج شيء.</translation>
    </message>
    <message>
        <source>The connection to the printer %1 broke while it was printing. Look whether paper came out before you print again.</source>
        <translation>انقطع الاتصال بالطابعة %1 أثناء الطباعة. انظر هل خرج ورق قبل أن تطبع مرة أخرى.</translation>
    </message>
    <message>
        <source>the printer has no paper</source>
        <comment>why a job waits</comment>
        <translation>لا ورق في الطابعة</translation>
    </message>
    <message>
        <source>the printer is open</source>
        <comment>why a job waits</comment>
        <translation>الطابعة مفتوحة</translation>
    </message>
    <message>
        <source>the printer is not reached</source>
        <comment>why a job waits</comment>
        <translation>لا يمكن الوصول إلى الطابعة</translation>
    </message>
    <message>
        <source>Job %1 waits for its turn.</source>
        <extracomment>%1: a number; so in all of these.</extracomment>
        <translation>المهمة %1 تنتظر دورها.</translation>
    </message>
    <message>
        <source>Job %1 is held: let it go on in the system’s list of jobs.</source>
        <translation>المهمة %1 موقوفة: دعها تستمر في قائمة مهام النظام.</translation>
    </message>
    <message>
        <source>Job %1 is being printed.</source>
        <translation>المهمة %1 قيد الطباعة.</translation>
    </message>
    <message>
        <source>Job %1 has stopped: look after the printer.</source>
        <translation>توقفت المهمة %1: تفقّد الطابعة.</translation>
    </message>
    <message>
        <source>Job %1 has stopped: %2.</source>
        <extracomment>%2: “the printer has no paper”, or the printer&apos;s own words.</extracomment>
        <translation>توقفت المهمة %1: %2.</translation>
    </message>
    <message>
        <source>Job %1 was cancelled.</source>
        <translation>أُلغيت المهمة %1.</translation>
    </message>
    <message>
        <source>Job %1 was broken off by the printer. Print it again.</source>
        <translation>قطعت الطابعة المهمة %1. اطبعها من جديد.</translation>
    </message>
    <message>
        <source>Job %1 was broken off: %2. Print it again.</source>
        <extracomment>%2: the printer&apos;s own words.</extracomment>
        <translation>انقطعت المهمة %1: %2. اطبعها من جديد.</translation>
    </message>
    <message>
        <source>Job %1 is printed.</source>
        <translation>طُبعت المهمة %1.</translation>
    </message>
    <message>
        <source>What became of job %1 is not known.</source>
        <translation>ليس معروفًا ما حدث للمهمة %1.</translation>
    </message>
    <message>
        <source>The printer %1 answers.</source>
        <translation>الطابعة %1 تجيب.</translation>
    </message>
    <message>
        <source>There is no printer at %1. See that it is connected and switched on; nothing came out.</source>
        <extracomment>%1: a device file, such as /dev/usb/lp0.</extracomment>
        <translation>لا توجد طابعة عند %1. تحقق من أنها موصولة ومشغّلة؛ لم يخرج شيء.</translation>
    </message>
    <message>
        <source>You may not write to %1. On most systems it is enough to be in the group “lp” (sudo adduser $USER lp) and to log in anew. Nothing came out.</source>
        <extracomment>%1: a device file. “lp” is the name of a group of users.</extracomment>
        <translation>لا يجوز لك الكتابة في %1. يكفي في معظم الأنظمة أن تكون في المجموعة «lp» (sudo adduser $USER lp) وأن تسجّل الدخول من جديد. لم يخرج شيء.</translation>
    </message>
    <message>
        <source>Another program uses the printer at %1. Wait until it is done and print again; nothing came out.</source>
        <translation>يستخدم برنامج آخر الطابعة عند %1. انتظر حتى ينتهي واطبع من جديد؛ لم يخرج شيء.</translation>
    </message>
    <message>
        <source>%1 is no printer’s device file, and is left as it is. Choose one such as /dev/usb/lp0.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>%1 ليس ملف جهاز طابعة، وتُرك كما هو. اختر ملفًا مثل /dev/usb/lp0.</translation>
    </message>
    <message>
        <source>takes no jobs now</source>
        <comment>of a printer in a list</comment>
        <translation>لا تأخذ مهام الآن</translation>
    </message>
    <message>
        <source>is stopped</source>
        <comment>of a printer in a list</comment>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>receipt printer (ESC/POS)</source>
        <translation>طابعة إيصالات (ESC/POS)</translation>
    </message>
    <message>
        <source>The printer %1 has no paper. Put in a new roll and print again; nothing came out.</source>
        <extracomment>%1: a printer; so in all of these.</extracomment>
        <translation>لا ورق في الطابعة %1. ضع لفافة جديدة واطبع من جديد؛ لم يخرج شيء.</translation>
    </message>
    <message>
        <source>The cover of the printer %1 is open. Close it and print again; nothing came out.</source>
        <translation>غطاء الطابعة %1 مفتوح. أغلقه واطبع من جديد؛ لم يخرج شيء.</translation>
    </message>
    <message>
        <source>The printer %1 reports a fault. Look at its lamps, switch it off and on, and print again; nothing came out.</source>
        <translation>تبلّغ الطابعة %1 عن عطل. انظر إلى أضوائها، وأطفئها وشغّلها واطبع من جديد؛ لم يخرج شيء.</translation>
    </message>
    <message>
        <source>The printer %1 takes nothing; nothing came out. It may be out of paper, open or switched off.</source>
        <translation>لا تأخذ الطابعة %1 شيئًا؛ لم يخرج شيء. قد تكون بلا ورق أو مفتوحة أو مطفأة.</translation>
    </message>
    <message>
        <source>The printer %1 took nothing: %2. Nothing came out.</source>
        <extracomment>%2: the system&apos;s words for it.</extracomment>
        <translation>لم تأخذ الطابعة %1 شيئًا: %2. لم يخرج شيء.</translation>
    </message>
    <message>
        <source>Printed by %1.</source>
        <translation>طبعتها %1.</translation>
    </message>
    <message>
        <source>Sent to the printer %1, which does not say whether it printed.</source>
        <translation>أُرسلت إلى الطابعة %1، وهي لا تقول هل طبعت.</translation>
    </message>
    <message>
        <source>The printer %1 answers, and is ready.</source>
        <translation>الطابعة %1 تجيب وهي جاهزة.</translation>
    </message>
    <message>
        <source>There is a connection to %1; it does not tell its state. Print a test page to be sure.</source>
        <translation>هناك اتصال مع %1؛ وهي لا تقول حالتها. اطبع صفحة تجريبية للتأكد.</translation>
    </message>
    <message>
        <source>Nothing was printed: the program was closed.</source>
        <translation>لم يُطبع شيء: أُغلق البرنامج.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>زيادة</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>إنقاص</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>ضغط</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>زيادة</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>إنقاص</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>إظهار القائمة</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>ضبط التركيز</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>ينفّذ الإجراء</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>يزيد القيمة</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>ينقص القيمة</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>يُظهر القائمة</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>يضبط التركيز</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>يبدّل الحالة</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>فتح قائمة الاختيار المنسدلة</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>البحث في:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>الرجوع إلى الخلف</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>التقدّم إلى الأمام</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>الانتقال إلى المجلد الأعلى</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>إنشاء مجلد جديد</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>إنشاء مجلد جديد</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>التبديل إلى عرض القائمة</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>التبديل إلى عرض التفاصيل</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>قائمة الأماكن والإشارات المرجعية</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>نوع الملفات:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>اسم الملف:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>البحث عن مجلد</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Show </source>
        <extracomment>The name of a place follows.</extracomment>
        <translation>إظهار </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>إظهار الملفات المخفية</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>الأماكن الأخيرة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 موجود بالفعل.
هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
لم يُعثر على الملف.
تحقق من صحة اسم الملف.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
لم يُعثر على المجلد.
تحقق من صحة اسم المجلد.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» محمي ضد الكتابة.
هل تريد حذفه رغم ذلك؟</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>هل تريد حقًا حذف «%1»؟</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>تعذّر حذف المجلد.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>The kind of a file, at the head of a column.</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>إظهار التفاصيل...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>إخفاء التفاصيل...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>نعم للكل</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>لا للكل</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>استعادة القيم الافتراضية</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>التمرير إلى هنا</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>الحافة اليسرى</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>الحافة اليمنى</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>الأسفل</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>صفحة إلى اليسار</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>صفحة إلى أعلى</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>صفحة إلى اليمين</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>صفحة إلى أسفل</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>تمرير إلى اليسار</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>تمرير إلى أعلى</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>تمرير إلى اليمين</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>تمرير إلى أسفل</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>نسخ عنوان الرابط</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>The text is too long for a QR code: it has %1 bytes, and a QR code holds 2,953 at most. Use a shorter link, or send it as text.</source>
        <extracomment>%1 is a number above 2953.</extracomment>
        <translation>النص أطول من أن يوضع في رمز QR: فيه %1 بايت، ورمز QR يتسع لـ 2,953 على الأكثر. استخدم رابطًا أقصر، أو أرسله كنص.</translation>
    </message>
    <message>
        <source>There is no text to make a QR code of. Issue the invoice first, then its link can be shown.</source>
        <translation>لا يوجد نص ليُصنع منه رمز QR. أصدر الفاتورة أولًا، ثم يمكن عرض رابطها.</translation>
    </message>
    <message>
        <source>The text holds half a character and cannot be put into a QR code. Copy the link again.</source>
        <translation>في النص نصف حرف ولا يمكن وضعه في رمز QR. انسخ الرابط من جديد.</translation>
    </message>
</context>
<context>
    <name>QrFile</name>
    <message>
        <source>The QR code could not be written to %1. Choose a folder that exists, that you may write to and that has space left.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>تعذّرت كتابة رمز QR إلى %1. اختر مجلدًا موجودًا يُسمح لك بالكتابة فيه وفيه مساحة خالية.</translation>
    </message>
    <message>
        <source>The QR code could not be written to %1: it is there already and is not an ordinary file. Choose another name.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>تعذّرت كتابة رمز QR إلى %1: إنه موجود بالفعل وليس ملفًا عاديًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” does not end in .png or .svg. Give the file one of these endings.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>لا ينتهي «%1» بـ .png أو .svg. أعطِ الملف إحدى هاتين النهايتين.</translation>
    </message>
</context>
<context>
    <name>QrReader</name>
    <message>
        <source>No QR code can be read in this picture. Use one that shows the whole code, sharp, with its white margin.</source>
        <translation>لا يمكن قراءة رمز QR في هذه الصورة. استخدم صورة تُظهر الرمز كله، واضحًا، مع هامشه الأبيض.</translation>
    </message>
    <message>
        <source>The QR code was made but does not read back as the link, so it is not used. Send the link as text, and please report this.</source>
        <translation>صُنع رمز QR لكنه لا يُقرأ كالرابط نفسه، لذا لا يُستخدم. أرسل الرابط كنص، ونرجو الإبلاغ عن ذلك.</translation>
    </message>
</context>
<context>
    <name>QrSize</name>
    <message>
        <source>At this size a phone’s camera cannot read the QR code.</source>
        <translation>لا تستطيع كاميرا هاتف قراءة رمز QR بهذا الحجم.</translation>
    </message>
    <message>
        <source>The QR code is too long for this place of %1 × %1 pixels: it needs %2 × %2 to be read by a phone.</source>
        <extracomment>“Pixels” of a screen or printer. %1 and %2 are numbers.</extracomment>
        <translation>رمز QR أطول من أن يسعه هذا المكان، %1 × %1 بكسل: يحتاج %2 × %2 ليقرأه هاتف.</translation>
    </message>
</context>
<context>
    <name>QrTerminal</name>
    <message>
        <source>This code scans as light text on a dark background only; elsewhere save it as PNG or SVG.</source>
        <extracomment>Stands below a QR code that is written with characters.</extracomment>
        <translation>يُمسح هذا الرمز فقط كنص فاتح على خلفية داكنة؛ وفي غير ذلك احفظه بصيغة PNG أو SVG.</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>No QR code can be shown. Copy the text instead. %1</source>
        <extracomment>%1: one or two sentences that say what went wrong.</extracomment>
        <translation>لا يمكن عرض رمز QR. انسخ النص بدلًا منه. %1</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>No such phone number is known. Look at it before you send anything.</source>
        <translation>لا يُعرف رقم هاتف كهذا. انظر فيه قبل أن ترسل شيئًا.</translation>
    </message>
    <message>
        <source>One e-mail address belongs here, such as anna@example.com.</source>
        <translation>هنا عنوان بريد إلكتروني واحد، مثل anna@example.com.</translation>
    </message>
    <message>
        <source>Signs that cannot be seen or typed stand before the @. An e-mail address looks like anna@example.com.</source>
        <translation>قبل @ رموز لا تُرى أو لا تُكتب. عنوان البريد الإلكتروني مثل anna@example.com.</translation>
    </message>
    <message>
        <source>A phone number has digits, blanks and a leading + only, such as +44 20 7946 0018.</source>
        <translation>في رقم الهاتف أرقام وفراغات و+ في أوله فقط، مثل +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>Type the number with its country’s code, such as +221 77 123 45 67: nothing here says which country it is of.</source>
        <translation>اكتب الرقم مع رمز البلد، مثل +221 77 123 45 67: لا شيء هنا يقول من أي بلد هو.</translation>
    </message>
    <message>
        <source>A phone number with its country’s code has 5 to 15 digits.</source>
        <translation>في رقم الهاتف مع رمز البلد من 5 أرقام إلى 15 رقمًا.</translation>
    </message>
</context>
<context>
    <name>Reconciliation</name>
    <message>
        <source>The statement’s amount cannot be read, so it was not compared.</source>
        <translation>تتعذّر قراءة مبلغ الكشف، لذا لم يُقارن.</translation>
    </message>
    <message>
        <source>The statement says about its money: %1</source>
        <extracomment>%1: whole sentences, such as “Customer pays 500 XOF. Fee 5 XOF.” “Its”: the sale’s.</extracomment>
        <translation>يذكر الكشف عن مبالغها: %1</translation>
    </message>
    <message>
        <source>The gateway’s word “%1” is not known to this program.</source>
        <extracomment>%1 is what the gateway calls the state of a sale, such as HELD.</extracomment>
        <translation>كلمة البوابة «%1» غير معروفة لهذا البرنامج.</translation>
    </message>
    <message>
        <source>The gateway’s number is %1 here and %2 in the books.</source>
        <extracomment>By what number the gateway calls the sale. “Here” is the gateway’s statement.</extracomment>
        <translation>الرقم لدى البوابة هنا %1 وفي الدفاتر %2.</translation>
    </message>
    <message>
        <source>The statement lists this sale more than once; this line is not counted.</source>
        <translation>يذكر الكشف عملية البيع هذه أكثر من مرة؛ وهذا السطر لا يُحسب.</translation>
    </message>
    <message>
        <source>It is not known whether the gateway has it. Check it.</source>
        <extracomment>A sale. To check it is to ask the gateway about it.</extracomment>
        <translation>لا يُعرف هل هي موجودة لدى البوابة. تحقق منها.</translation>
    </message>
    <message>
        <source>It was issued within a day of the month’s border: it may stand in the statement of %1.</source>
        <extracomment>A sale. %1 is the month before or after, in its basic form: “March 2026”.</extracomment>
        <translation>صدرت في غضون يوم من أول الشهر أو آخره: قد تكون في كشف %1.</translation>
    </message>
    <message>
        <source>The statement is not whole: the gateway may have it all the same.</source>
        <extracomment>“It” is a sale that the statement does not list.</extracomment>
        <translation>الكشف غير كامل: قد تكون موجودة لدى البوابة رغم ذلك.</translation>
    </message>
</context>
<context>
    <name>SaleDefaults</name>
    <message>
        <source>What was kept of it for the next sales was erased as well.</source>
        <extracomment>After a customer&apos;s data was erased: fields whose texts the program keeps for the next sales held some.</extracomment>
        <translation>ومُحي كذلك ما كان محتفَظًا به منها لعمليات البيع التالية.</translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <source>Asking the gateway which fields it wants…</source>
        <translation>جارٍ سؤال البوابة عن الحقول التي تطلبها…</translation>
    </message>
    <message>
        <source>asking the gateway which it wants…</source>
        <extracomment>In short, beside the title “Extra fields”.</extracomment>
        <translation>جارٍ سؤال البوابة عمّا تطلبه…</translation>
    </message>
    <message>
        <source>typed by hand: the list cannot be used</source>
        <extracomment>Of a part of a form, beside its title “Extra fields”: names and values are typed by hand.</extracomment>
        <translation>مكتوبة يدويًا: لا يمكن استخدام القائمة</translation>
    </message>
    <message>
        <source>not all that the gateway lists</source>
        <translation>ليس كل ما تذكره البوابة</translation>
    </message>
    <message>
        <source>This payment system needs more: %1.</source>
        <extracomment>Spoken. %1: labels of fields, with commas between them.</extracomment>
        <translation>يحتاج نظام الدفع هذا إلى المزيد: %1.</translation>
    </message>
</context>
<context>
    <name>SaleLines</name>
    <message>
        <source>There are no lines to add up.</source>
        <translation>لا توجد بنود لجمعها.</translation>
    </message>
    <message>
        <source>This is no quantity. Write how many, such as 2, or how much, such as 0.5 (at most three decimals).</source>
        <extracomment>How many of something: both numbers may be typed as they stand here.</extracomment>
        <translation>هذه ليست كمية. اكتب العدد، مثل 2، أو المقدار، مثل 0.5 (بثلاث خانات عشرية على الأكثر).</translation>
    </message>
    <message>
        <source>The sum is larger than this program can count. Make several sales of it.</source>
        <translation>المجموع أكبر من أن يحسبه هذا البرنامج. اجعله عدة عمليات بيع.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways: as thousands, or as a part of one. Write it without the mark, or with other decimals.</source>
        <extracomment>%1: what was typed as a quantity, such as 1,250.</extracomment>
        <translation>يمكن أن يُقرأ «%1» على وجهين: آلافًا، أو جزءًا من الواحد. اكتبه بلا العلامة، أو بخانات عشرية أخرى.</translation>
    </message>
    <message>
        <source>The lines have prices in %1 and in %2. One sale has one currency: take one of them out.</source>
        <extracomment>%1, %2: codes of currencies.</extracomment>
        <translation>للبنود أسعار بعملة %1 وبعملة %2. لعملية البيع عملة واحدة: احذف ما هو بإحداهما.</translation>
    </message>
</context>
<context>
    <name>SaleLink</name>
    <message>
        <source>%1 has no field for “%2”.</source>
        <extracomment>%1: a payment method. %2: a name within a link: “phone”.</extracomment>
        <translation>ليس في %1 حقل لـ «%2».</translation>
    </message>
    <message>
        <source>“%1” is card data or as secret, which no link may bring.</source>
        <extracomment>%1: a name within a link.</extracomment>
        <translation>«%1» بيانات بطاقة أو سري مثلها، ولا يجوز لرابط أن يأتي به.</translation>
    </message>
    <message>
        <source>“%1” looks like a card number, which must not be stored.</source>
        <extracomment>%1: a name within a link.</extracomment>
        <translation>«%1» يشبه رقم بطاقة، ولا يجوز حفظه.</translation>
    </message>
    <message>
        <source>%1 Nothing was filled in.</source>
        <extracomment>%1: one or more sentences that say what is wrong with a link.
----------
%1: a sentence that says why.</extracomment>
        <translation>%1 لم يُملأ شيء.</translation>
    </message>
    <message>
        <source>With %1 the payment system names the currency, and the link names none with that currency. A link says which by %2.</source>
        <extracomment>%1: a payment method. %2: how a link writes which payment system is meant.</extracomment>
        <translation>مع %1 يسمّي نظام الدفع العملة، والرابط لا يسمّي نظامًا بتلك العملة. يحدده الرابط بـ %2.</translation>
    </message>
    <message>
        <source>“%1” and another name in the link mean the same field.</source>
        <extracomment>%1, %2: names within a link: “amount” and “set.amount”.</extracomment>
        <translation>«%1» واسم آخر في الرابط يعنيان الحقل نفسه.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: a name within a link. %2: one or more sentences: what is wrong with its text.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1” in the link is not written as links are: UTF-8, and a percent sign only before two hexadecimal digits. Nothing was filled in.</source>
        <extracomment>%1: a name within a link: “note”.</extracomment>
        <translation>«%1» في الرابط ليس مكتوبًا كما تُكتب الروابط: UTF-8، وعلامة النسبة قبل رقمين ست عشريين فقط. لم يُملأ شيء.</translation>
    </message>
    <message>
        <source>“%1” is nothing that this program knows in a link.</source>
        <extracomment>%1: a name that a link has.</extracomment>
        <translation>«%1» في الرابط لا يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>“%1” in the link is empty. Nothing was filled in.</source>
        <extracomment>%1: a name within a link: “amount”.</extracomment>
        <translation>«%1» في الرابط فارغ. لم يُملأ شيء.</translation>
    </message>
    <message>
        <source>“%1” stands twice in the link, and nobody can tell which is meant. Nothing was filled in.</source>
        <extracomment>%1: a name within a link: “amount”.</extracomment>
        <translation>«%1» مكرر في الرابط، ولا أحد يعرف أيهما المقصود. لم يُملأ شيء.</translation>
    </message>
    <message>
        <source>The amount in the link cannot be read. In links it has digits and a point, such as 15.04. Nothing was filled in.</source>
        <translation>لا يمكن قراءة المبلغ في الرابط. في الروابط يُكتب بأرقام ونقطة، مثل 15.04. لم يُملأ شيء.</translation>
    </message>
    <message>
        <source>The link is too long: more than %1 bytes. Nothing was filled in.</source>
        <translation>الرابط طويل جدًا: أكثر من %1 بايت. لم يُملأ شيء.</translation>
    </message>
    <message>
        <source>This program knows no such link. One that fills in a sale is counterfoil://new?amount=15.04&amp;currency=USD. Nothing was filled in.</source>
        <translation>لا يعرف هذا البرنامج رابطًا كهذا. الرابط الذي يملأ عملية بيع هو counterfoil://new?amount=15.04&amp;currency=USD. لم يُملأ شيء.</translation>
    </message>
    <message>
        <source>The link has a “#”, behind which links have no more values. Write %23 where it belongs to a text. Nothing was filled in.</source>
        <translation>في الرابط «#»، وبعدها لا قيم في الروابط. اكتب %23 حيث تكون من النص. لم يُملأ شيء.</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>The outcome could not be written into the books. Note the reference; “Check now” repairs it later. %1</source>
        <extracomment>“Check now” is a button. %1: one or two sentences that say what went wrong.</extracomment>
        <translation>تعذّرت كتابة النتيجة في الدفاتر. دوّن المرجع؛ و«التحقق الآن» يصلح ذلك لاحقًا. %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent. %n field(s) need your attention.</source>
        <translation>
            <numerusform>لم يُرسل شيء. لا حقول تحتاج إلى انتباهك.</numerusform>
            <numerusform>لم يُرسل شيء. حقل واحد يحتاج إلى انتباهك.</numerusform>
            <numerusform>لم يُرسل شيء. حقلان يحتاجان إلى انتباهك.</numerusform>
            <numerusform>لم يُرسل شيء. %n حقول تحتاج إلى انتباهك.</numerusform>
            <numerusform>لم يُرسل شيء. %n حقلًا تحتاج إلى انتباهك.</numerusform>
            <numerusform>لم يُرسل شيء. %n حقل تحتاج إلى انتباهك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <extracomment>%1: one or two sentences that say why.</extracomment>
        <translation>لم يُرسل شيء. %1</translation>
    </message>
    <message>
        <source>The gateway does not show it so far, but its call was only turned away on the way there: it may arrive all the same.</source>
        <translation>لا تُظهرها البوابة حتى الآن، لكن طلبها رُفض في الطريق إليها فقط: قد تصل رغم ذلك.</translation>
    </message>
    <message>
        <source>The gateway cannot tell yet. Wait a few seconds and check once more.</source>
        <translation>لا تستطيع البوابة الجواب بعد. انتظر ثواني قليلة ثم تحقق مرة أخرى.</translation>
    </message>
    <message>
        <source>This is the sale that was begun before. It arrived at the gateway, so no second one was issued.</source>
        <translation>هذه عملية البيع التي بدأت من قبل. وقد وصلت إلى البوابة، فلم تصدر عملية ثانية.</translation>
    </message>
    <message>
        <source>The account of this sale has been removed. It would now be issued with “%1”.</source>
        <extracomment>%1: the name of another account.</extracomment>
        <translation>أُزيل حساب عملية البيع هذه. وستصدر الآن بالحساب «%1».</translation>
    </message>
    <message>
        <source>The account of this sale has been removed. What you typed for it is not taken into “%1”.</source>
        <extracomment>%1: the name of another account.</extracomment>
        <translation>أُزيل حساب عملية البيع هذه. ما كتبته له لا يُنقل إلى «%1».</translation>
    </message>
    <message>
        <source>What you typed for “%1” is not taken into training. It is still there (without card data) when you choose that account again.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>ما كتبته للحساب «%1» لا يُنقل إلى التدريب. تجده (دون بيانات البطاقة) عندما تختار ذلك الحساب من جديد.</translation>
    </message>
    <message>
        <source>What you typed for “%1” is not taken into training. It is still there when you choose that account again.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>ما كتبته للحساب «%1» لا يُنقل إلى التدريب. تجده عندما تختار ذلك الحساب من جديد.</translation>
    </message>
    <message>
        <source>What you typed in training is not taken into “%1”, where money moves. It is still there (without card data) when you choose training again.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>ما كتبته في التدريب لا يُنقل إلى «%1» حيث تتحرك الأموال. تجده (دون بيانات البطاقة) عندما تختار التدريب من جديد.</translation>
    </message>
    <message>
        <source>What you typed in training is not taken into “%1”, where money moves. It is still there when you choose training again.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>ما كتبته في التدريب لا يُنقل إلى «%1» حيث تتحرك الأموال. تجده عندما تختار التدريب من جديد.</translation>
    </message>
    <message>
        <source>%1 is not settled: its link may still be paid. Issue this only as a sale of its own.</source>
        <extracomment>%1: the reference of an earlier sale.</extracomment>
        <translation>لم تُحسم %1: ما زال ممكنًا الدفع برابطها. أصدر هذه فقط إن كانت عملية بيع مستقلة.</translation>
    </message>
    <message>
        <source>That account is no longer here.</source>
        <translation>لم يعد ذلك الحساب موجودًا هنا.</translation>
    </message>
    <message>
        <source>The account “%1” of that sale is no longer here.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>لم يعد الحساب «%1» لعملية البيع تلك موجودًا هنا.</translation>
    </message>
    <message>
        <source>It is not taken into training. Add the account again to sell the same.</source>
        <translation>لا تُنقل إلى التدريب. أضف الحساب من جديد لبيع الشيء نفسه.</translation>
    </message>
    <message>
        <source>The next sale would be issued with “%1”.</source>
        <extracomment>%1: the name of another account.</extracomment>
        <translation>ستصدر عملية البيع التالية بالحساب «%1».</translation>
    </message>
    <message>
        <source>The link is for the account “%1”, which is not here.</source>
        <extracomment>%1: the name of an account, from outside.</extracomment>
        <translation>الرابط للحساب «%1»، وهو ليس هنا.</translation>
    </message>
    <message>
        <source>The link is for the payment method “%1”, which is not known.</source>
        <extracomment>%1: the name of a payment method, from outside.</extracomment>
        <translation>الرابط لطريقة الدفع «%1»، وهي غير معروفة.</translation>
    </message>
    <message>
        <source>The account “%1” does not sell by %2.</source>
        <extracomment>%1: the name of an account. %2: a payment method.</extracomment>
        <translation>الحساب «%1» لا يبيع بطريقة %2.</translation>
    </message>
    <message>
        <source>Nothing saved has the barcode %1. Nothing was issued.</source>
        <extracomment>%1: digits that a scanner read.</extracomment>
        <translation>لا شيء محفوظ له الباركود %1. لم يُصدَر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) came while a sale was sent and were not taken. Scan them again.</source>
        <extracomment>A scan: a barcode that a scanner read.</extracomment>
        <translation>
            <numerusform>لم تأتِ أي عملية مسح أثناء إرسال عملية بيع.</numerusform>
            <numerusform>جاءت عملية مسح واحدة أثناء إرسال عملية بيع ولم تُؤخذ. امسحها مرة أخرى.</numerusform>
            <numerusform>جاءت عمليتا مسح أثناء إرسال عملية بيع ولم تُؤخذا. امسحهما مرة أخرى.</numerusform>
            <numerusform>جاءت %n عمليات مسح أثناء إرسال عملية بيع ولم تُؤخذ. امسحها مرة أخرى.</numerusform>
            <numerusform>جاءت %n عملية مسح أثناء إرسال عملية بيع ولم تُؤخذ. امسحها مرة أخرى.</numerusform>
            <numerusform>جاءت %n عملية مسح أثناء إرسال عملية بيع ولم تُؤخذ. امسحها مرة أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalePaper</name>
    <message>
        <source>The file %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>تتعذّر كتابة الملف %1. تحقق من القرص ومن أذونات المجلد.</translation>
    </message>
    <message>
        <source>A receipt went along with an e-mail.</source>
        <extracomment>What was done with a sale’s receipt.</extracomment>
        <translation>أُرسل إيصال مع رسالة بريد.</translation>
    </message>
</context>
<context>
    <name>SaleSender</name>
    <message>
        <source>The text message is being opened; send it there. If nothing opens, copy the message instead.</source>
        <extracomment>A link was handed to another program; nobody tells whether that is there.</extracomment>
        <translation>تُفتح الرسالة القصيرة؛ أرسلها من هناك. إن لم يُفتح شيء فانسخ الرسالة.</translation>
    </message>
    <message>
        <source>WhatsApp is being opened; send the message there. If nothing opens, copy the message instead.</source>
        <translation>يُفتح WhatsApp؛ أرسل الرسالة من هناك. إن لم يُفتح شيء فانسخ الرسالة.</translation>
    </message>
    <message>
        <source>Telegram is being opened; send the message there. If nothing opens, copy the message instead.</source>
        <translation>يُفتح Telegram؛ أرسل الرسالة من هناك. إن لم يُفتح شيء فانسخ الرسالة.</translation>
    </message>
    <message>
        <source>S&amp;end receipt</source>
        <translation>إرسال الإيصال</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Customer’s e-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>عنوان البريد الإلكتروني للعميل</translation>
    </message>
    <message>
        <source>The message is sent there at once.</source>
        <translation>تُرسل الرسالة إليه فورًا.</translation>
    </message>
    <message>
        <source>It may be left empty, and typed in the mail program.</source>
        <translation>يمكن تركه فارغًا وكتابته في برنامج البريد.</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Buttons below a field for an e-mail address.</extracomment>
        <translation>الإرسال الآن</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>فتح برنامج البريد</translation>
    </message>
    <message>
        <source>Customer’s phone number</source>
        <extracomment>Label of a field.</extracomment>
        <translation>رقم هاتف العميل</translation>
    </message>
    <message>
        <source>With the country’s code, such as +221 77 123 45 67. It may be left empty, and chosen in the other program.</source>
        <translation>مع رمز البلد، مثل +221 77 123 45 67. يمكن تركه فارغًا واختياره في البرنامج الآخر.</translation>
    </message>
    <message>
        <source>Open the message</source>
        <extracomment>Button below a field for a phone number: opens the message in another program.</extracomment>
        <translation>فتح الرسالة</translation>
    </message>
    <message>
        <source>The message is copied. Paste it where you write to the customer.</source>
        <translation>نُسخت الرسالة. ألصقها حيث تكتب إلى العميل.</translation>
    </message>
    <message>
        <source>The message is open in your mail program. It is sent when you send it there.</source>
        <translation>الرسالة مفتوحة في برنامج بريدك. تُرسل حين ترسلها من هناك.</translation>
    </message>
    <message>
        <source>The e-mail to %1 is being sent…</source>
        <extracomment>%1: an e-mail address.</extracomment>
        <translation>جارٍ إرسال البريد إلى %1…</translation>
    </message>
    <message>
        <source>The e-mail to %1 is sent: the mail server has taken it.</source>
        <extracomment>%1: an e-mail address.</extracomment>
        <translation>أُرسل البريد إلى %1: أخذه خادم البريد.</translation>
    </message>
    <message>
        <source>No program opened the message. Copy it and paste it where you write to the customer.</source>
        <translation>لم يفتح أي برنامج الرسالة. انسخها وألصقها حيث تكتب إلى العميل.</translation>
    </message>
    <message>
        <source>It goes without its paper.</source>
        <extracomment>What follows says why, in whole sentences.</extracomment>
        <translation>يذهب بدون ورقته.</translation>
    </message>
</context>
<context>
    <name>SampleSale</name>
    <message>
        <source>Anna Example</source>
        <extracomment>A made-up customer’s name, in a sale that shows what a message would be.</extracomment>
        <translation>آنا مثال</translation>
    </message>
    <message>
        <source>Two cakes</source>
        <extracomment>What a made-up sale is for.</extracomment>
        <translation>كعكتان</translation>
    </message>
</context>
<context>
    <name>SandboxBook</name>
    <message>
        <source>The sandbox cannot use its file %1. Delete the file to begin with an empty sandbox, or choose another one.</source>
        <extracomment>The sandbox: the simulated gateways. %1: the path of a file.</extracomment>
        <translation>لا يستطيع محاكي التدريب استخدام ملفه %1. احذف الملف للبدء بمحاكٍ فارغ، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The sandbox cannot write to its file.</source>
        <translation>لا يستطيع محاكي التدريب الكتابة في ملفه.</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>As %1:</source>
        <extracomment>%1: the name of a gateway that the sandbox plays. The command that makes an account with it follows.</extracomment>
        <translation>بوصفه %1:</translation>
    </message>
    <message>
        <source>%1:  %2</source>
        <extracomment>%1: what the gateway calls its key, such as “API key”; %2: the key.</extracomment>
        <translation>%1:  %2</translation>
    </message>
    <message>
        <source>Training runs already, by Counterfoil’s window or another counterfoilctl. Nothing needs to be started; the account “sandbox” uses it at port %1.</source>
        <extracomment>The window: Counterfoil’s desktop program.</extracomment>
        <translation>التدريب يعمل بالفعل، من نافذة Counterfoil أو من counterfoilctl آخر. لا يلزم تشغيل شيء؛ يستخدمه الحساب «sandbox» على المنفذ %1.</translation>
    </message>
    <message>
        <source>A sandbox answers at port %1 already. Use that one, or choose another port.</source>
        <translation>يعمل محاكي تدريب على المنفذ %1 بالفعل. استخدمه، أو اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>The sandbox answers at %1 until you end it (Ctrl-C). No money moves.</source>
        <extracomment>%1: a web address.</extracomment>
        <translation>يجيب محاكي التدريب في %1 إلى أن تنهيه (Ctrl-C). لا تتحرك أي أموال.</translation>
    </message>
    <message>
        <source>The built-in account “sandbox” uses it without a key.</source>
        <translation>يستخدمه الحساب المدمج «sandbox» بلا مفتاح.</translation>
    </message>
</context>
<context>
    <name>SandboxServer</name>
    <message>
        <source>Port %1 is used by another program, perhaps another sandbox. End that program or choose another port.</source>
        <extracomment>%1: a port&apos;s number, of TCP; so in all of these.</extracomment>
        <translation>المنفذ %1 يستخدمه برنامج آخر، ربما محاكي تدريب آخر. أنهِ ذلك البرنامج أو اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>This user may not listen on port %1. Choose a port above 1023.</source>
        <translation>لا يُسمح لهذا المستخدم بالاستماع على المنفذ %1. اختر منفذًا أعلى من 1023.</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port %1 of this machine.</source>
        <translation>لا يستطيع محاكي التدريب الاستماع على المنفذ %1 في هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>This is too long: %1 characters are kept at most.</source>
        <translation>هذا أطول من اللازم: يُحفظ %1 من الحروف على الأكثر.</translation>
    </message>
    <message>
        <source>A character in it cannot be seen or printed (a line break or a control character). Type it anew.</source>
        <translation>فيه حرف لا يُرى ولا يُطبع (فاصل أسطر أو حرف تحكم). اكتبه من جديد.</translation>
    </message>
    <message>
        <source>This looks like a card number, which must not be stored. Take it out.</source>
        <translation>يبدو هذا رقم بطاقة، ولا يجوز تخزينه. احذفه.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>الاسم مطلوب.</translation>
    </message>
    <message>
        <source>There is no payment method “%1”. It is one of %2, or nothing.</source>
        <extracomment>%1: what was typed; %2: a list of words, typed as they are.</extracomment>
        <translation>لا توجد طريقة دفع باسم «%1». هي إحدى هذه: %2، أو لا شيء.</translation>
    </message>
    <message>
        <source>These are too many: %1 are kept at most.</source>
        <translation>هذه أكثر من اللازم: يُحفظ %1 منها على الأكثر.</translation>
    </message>
    <message>
        <source>A price is more than nothing. Leave it empty where it is asked at the sale.</source>
        <translation>السعر أكبر من الصفر. اتركه فارغًا إن كان يُسأل عنه عند البيع.</translation>
    </message>
    <message>
        <source>There are two prices in %1. Keep one.</source>
        <extracomment>%1: a currency&apos;s code.</extracomment>
        <translation>هناك سعران بعملة %1. أبقِ واحدًا.</translation>
    </message>
    <message>
        <source>A name, an e-mail address or a phone number is needed.</source>
        <translation>يلزم اسم أو عنوان بريد إلكتروني أو رقم هاتف.</translation>
    </message>
    <message>
        <source>This is no phone number. Write it with its country, such as +33 6 12 34 56 78.</source>
        <translation>هذا ليس رقم هاتف. اكتبه مع رمز بلده، مثل +33 6 12 34 56 78.</translation>
    </message>
    <message>
        <source>Write a language by its code, such as en, fr or ar.</source>
        <extracomment>ISO 639 codes.</extracomment>
        <translation>اكتب اللغة برمزها، مثل en أو fr أو ar.</translation>
    </message>
    <message>
        <source>Also saved with that e-mail address or phone number: %1. Erase that one too.</source>
        <extracomment>A customer was erased. %1: number and name of another saved customer, who may be the same person.</extracomment>
        <translation>محفوظ أيضًا بعنوان البريد أو رقم الهاتف نفسه: %1. امحُه أيضًا.</translation>
    </message>
    <message>
        <source>Also saved with that e-mail address or phone number: %1. Erase those too.</source>
        <extracomment>A customer was erased. %1: numbers and names of other saved customers, who may be the same person.</extracomment>
        <translation>محفوظون أيضًا بعنوان البريد أو رقم الهاتف نفسه: %1. امحُهم أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) carry the number %1 under another name, and are left as they are: %2.</source>
        <extracomment>A customer is erased. %1: the customer&apos;s number; %2: references of sales.</extracomment>
        <translation>
            <numerusform>لا عملية بيع تحمل الرقم %1 باسم آخر: %2.</numerusform>
            <numerusform>عملية بيع واحدة تحمل الرقم %1 باسم آخر، وتبقى كما هي: %2.</numerusform>
            <numerusform>عمليتا بيع تحملان الرقم %1 باسم آخر، وتبقيان كما هما: %2.</numerusform>
            <numerusform>%n عمليات بيع تحمل الرقم %1 باسم آخر، وتبقى كما هي: %2.</numerusform>
            <numerusform>%n عملية بيع تحمل الرقم %1 باسم آخر، وتبقى كما هي: %2.</numerusform>
            <numerusform>%n عملية بيع تحمل الرقم %1 باسم آخر، وتبقى كما هي: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedBar</name>
    <message>
        <source>The customer of this sale was deleted meanwhile. The sale is without a customer now.</source>
        <translation>حُذف عميل عملية البيع هذه في هذه الأثناء. أصبحت عملية البيع الآن بدون عميل.</translation>
    </message>
</context>
<context>
    <name>SavedForm</name>
    <message>
        <source>Name</source>
        <extracomment>A field of a saved item or customer.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>A field of a saved item or customer: the shop&apos;s own number.</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A field of a saved item or customer.</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Left empty, it gets one.</source>
        <translation>إن تُرك فارغًا أُعطي رقمًا.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الباركود</translation>
    </message>
    <message>
        <source>Scan it here; each on a line of its own.</source>
        <translation>امسحه هنا؛ وكل باركود في سطر.</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Payment system</source>
        <extracomment>A field of a saved item: by which of the payment systems.</extracomment>
        <translation>نظام الدفع</translation>
    </message>
    <message>
        <source>What a sale of it is for.</source>
        <translation>مقابل ماذا يكون بيعه.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>With its country, such as +33 6 12 34 56 78.</source>
        <translation>مع رمز بلده، مثل +33 6 12 34 56 78.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>A field of a customer: which one they speak.</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>For yourself.</source>
        <translation>لك وحدك.</translation>
    </message>
    <message>
        <source>“%1” has no currency that is known here. Write amount and code, such as %2.</source>
        <extracomment>%1: what was typed; %2: an amount and its currency, “3.50 EUR”.</extracomment>
        <translation>ليس في «%1» عملة معروفة هنا. اكتب المبلغ والرمز، مثل %2.</translation>
    </message>
    <message>
        <source>Amount and currency, such as %1; each currency on a line of its own.</source>
        <extracomment>%1: an amount and its currency, “3.50 EUR”.</extracomment>
        <translation>المبلغ والعملة، مثل %1؛ وكل عملة في سطر.</translation>
    </message>
</context>
<context>
    <name>SavedPicker</name>
    <message>
        <source>Nothing saved begins with “%1”, or has that number or barcode.</source>
        <extracomment>%1: what was typed or scanned.</extracomment>
        <translation>لا شيء محفوظ يبدأ بـ«%1»، أو له هذا الرقم أو الباركود.</translation>
    </message>
</context>
<context>
    <name>SavedSettings</name>
    <message>
        <source>Saved items and customers</source>
        <extracomment>Title of a card of the settings.</extracomment>
        <translation>الأصناف والعملاء المحفوظون</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>“%1” was saved.</source>
        <extracomment>%1: the name of an item or customer.</extracomment>
        <translation>حُفظ «%1».</translation>
    </message>
    <message>
        <source>“%1” was deleted. Sales of before stay as they are.</source>
        <extracomment>%1: the name of an item or customer.</extracomment>
        <translation>حُذف «%1». تبقى المبيعات السابقة كما هي.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>تمت استعادته.</translation>
    </message>
    <message>
        <source>Erase everything about “%1”?</source>
        <extracomment>%1: a customer&apos;s name. A question, and what it means behind it.</extracomment>
        <translation>هل تريد محو كل شيء عن «%1»؟</translation>
    </message>
    <message numerus="yes">
        <source>E-mail, name and phone go from %n sale(s).</source>
        <translation>
            <numerusform>لا يُحذف شيء من أي عملية بيع.</numerusform>
            <numerusform>يُحذف البريد الإلكتروني والاسم والهاتف من عملية بيع واحدة.</numerusform>
            <numerusform>يُحذف البريد الإلكتروني والاسم والهاتف من عمليتي بيع.</numerusform>
            <numerusform>يُحذف البريد الإلكتروني والاسم والهاتف من %n عمليات بيع.</numerusform>
            <numerusform>يُحذف البريد الإلكتروني والاسم والهاتف من %n عملية بيع.</numerusform>
            <numerusform>يُحذف البريد الإلكتروني والاسم والهاتف من %n عملية بيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts, states and references stay. This cannot be undone. Backups hold the data until newer ones take their place; the gateway keeps its own.</source>
        <translation>تبقى المبالغ والحالات والمراجع. لا يمكن التراجع عن ذلك. تبقى البيانات في النسخ الاحتياطية إلى أن تحل محلها نسخ أحدث؛ وتحتفظ البوابة ببياناتها.</translation>
    </message>
    <message>
        <source>These sales are not settled and keep the data until they are; the customer stays until then. Erase again later: %1.</source>
        <extracomment>%1: references of sales.</extracomment>
        <translation>عمليات البيع هذه لم تُحسم، وتبقى البيانات فيها حتى تُحسم؛ ويبقى العميل إلى ذلك الحين. أعد المحو لاحقًا: %1.</translation>
    </message>
    <message>
        <source>Their data was erased.</source>
        <translation>مُحيت بياناته.</translation>
    </message>
    <message>
        <source>It was changed meanwhile, on another till or by a file. Save it again to replace that.</source>
        <extracomment>Of an item or customer.</extracomment>
        <translation>غُيِّر هذا في هذه الأثناء، على صندوق آخر أو من ملف. احفظ مرة أخرى لتستبدله.</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet. Do you want to go on without it?</source>
        <translation>ما كتبته هنا لم يُحفظ بعد. هل تريد المتابعة بدونه؟</translation>
    </message>
    <message>
        <source>A file is being read or written. Cancel that, or wait until it is done, before you close this window.</source>
        <translation>هناك ملف يُقرأ أو يُكتب. ألغِ ذلك أو انتظر حتى ينتهي قبل إغلاق هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>SecretService</name>
    <message>
        <source>Your keychain asks for its password in a window of its own. Answer it there; Counterfoil then goes on by itself.</source>
        <translation>تطلب سلسلة المفاتيح كلمة مرورها في نافذة خاصة بها. أجب هناك؛ ثم يتابع Counterfoil من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>KeePassXC moves what is deleted to its recycle bin: empty that, too, if nobody shall find the key again.</source>
        <translation>ينقل KeePassXC ما يُحذف إلى سلة المحذوفات: أفرغها أيضًا إن كان يجب ألا يجد أحد المفتاح مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Sale</source>
        <extracomment>A heading above fields: amount and currency.</extracomment>
        <translation>عملية البيع</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>A heading above fields.</extracomment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>A heading above fields: the address for the bill.</extracomment>
        <translation>الفوترة</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>A heading above fields: what stands on a card.</extracomment>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>A heading above fields: how the customer pays.</extracomment>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <extracomment>A heading above fields: what a payment system wants to know besides.</extracomment>
        <translation>حقول إضافية</translation>
    </message>
    <message>
        <source>Return pages</source>
        <extracomment>A heading above fields: where the customer’s browser goes after paying.</extracomment>
        <translation>صفحات العودة</translation>
    </message>
    <message>
        <source>Merchant data</source>
        <extracomment>A heading above fields: data that the shop adds for itself.</extracomment>
        <translation>بيانات التاجر</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>Name one way: --email, --mail-program, --mailto, --sms, --whatsapp, --telegram or --print-text.</source>
        <translation>اذكر طريقة واحدة: --email أو --mail-program أو --mailto أو --sms أو --whatsapp أو --telegram أو --print-text.</translation>
    </message>
    <message>
        <source>--attach-pdf goes with --email and --mail-program only.</source>
        <translation>الخيار --attach-pdf مع --email و--mail-program فقط.</translation>
    </message>
    <message>
        <source>This sale has several: %1. Name one behind the option.</source>
        <extracomment>%1: e-mail addresses, or phone numbers.</extracomment>
        <translation>لعملية البيع هذه عدة منها: %1. اذكر واحدًا بعد الخيار.</translation>
    </message>
    <message>
        <source>This sale has no e-mail address. Name one: --email anna@example.com</source>
        <translation>ليس لعملية البيع هذه عنوان بريد إلكتروني. اذكر واحدًا: --email anna@example.com</translation>
    </message>
    <message>
        <source>The mail server accepted the e-mail to %1 (%2).</source>
        <extracomment>%1: an e-mail address; %2: what a mail server said: “2.0.0 Ok: queued as 4F1A”.</extracomment>
        <translation>قبل خادم البريد الرسالة إلى %1 (%2).</translation>
    </message>
    <message>
        <source>The message was opened in the mail program. It is sent there.</source>
        <translation>فُتحت الرسالة في برنامج البريد. تُرسل من هناك.</translation>
    </message>
    <message>
        <source>With --again it is sent all the same.</source>
        <translation>مع --again يُرسل رغم ذلك.</translation>
    </message>
</context>
<context>
    <name>SendLinks</name>
    <message>
        <source>The message is too long to be handed to another program (%1 characters of at most %2, as a link counts them). Copy it instead, or shorten the shop’s words for it.</source>
        <extracomment>%1, %2: numbers of characters.</extracomment>
        <translation>الرسالة أطول من أن تُسلَّم إلى برنامج آخر (%1 حرفًا من %2 على الأكثر، كما تُحسب في رابط). انسخها، أو اختصر كلمات المتجر.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sent by e-mail to %1: the shop’s mail server accepted it.</source>
        <extracomment>A fact about a sale. %1: an e-mail address.</extracomment>
        <translation>أُرسلت بالبريد إلى %1: قبلها خادم بريد المتجر.</translation>
    </message>
    <message>
        <source>Opened in the mail program.</source>
        <extracomment>A fact about a sale. Nobody knows whether the message was sent; so in all of &quot;Opened in ...&quot;.</extracomment>
        <translation>فُتحت في برنامج البريد.</translation>
    </message>
    <message>
        <source>Opened in the mail program, to %1.</source>
        <translation>فُتحت في برنامج البريد، إلى %1.</translation>
    </message>
    <message>
        <source>Opened in the program for text messages.</source>
        <translation>فُتحت في برنامج الرسائل القصيرة.</translation>
    </message>
    <message>
        <source>Opened in the program for text messages, to %1.</source>
        <translation>فُتحت في برنامج الرسائل القصيرة، إلى %1.</translation>
    </message>
    <message>
        <source>Opened in WhatsApp.</source>
        <translation>فُتحت في WhatsApp.</translation>
    </message>
    <message>
        <source>Opened in WhatsApp, to %1.</source>
        <translation>فُتحت في WhatsApp، إلى %1.</translation>
    </message>
    <message>
        <source>Opened in Telegram.</source>
        <translation>فُتحت في Telegram.</translation>
    </message>
    <message>
        <source>The payment link or address was copied.</source>
        <translation>نُسخ رابط الدفع أو العنوان.</translation>
    </message>
    <message>
        <source>The message to the customer was copied.</source>
        <translation>نُسخت الرسالة إلى العميل.</translation>
    </message>
    <message>
        <source>The QR code was copied or saved as a picture.</source>
        <translation>نُسخ رمز QR أو حُفظ كصورة.</translation>
    </message>
    <message>
        <source>An e-mail about this sale is being sent already. Wait for it to end.</source>
        <translation>هناك بريد عن عملية البيع هذه قيد الإرسال بالفعل. انتظر انتهاءه.</translation>
    </message>
    <message>
        <source>The shop’s mail server is not set up. Do that in the settings, or send the message by your own mail program.</source>
        <translation>خادم بريد المتجر غير مُعدّ. أعدّه في الإعدادات، أو أرسل الرسالة ببرنامج بريدك.</translation>
    </message>
    <message>
        <source>An e-mail to %1 was handed over, and nobody knows whether it was sent.</source>
        <extracomment>A fact about a sale. %1: an e-mail address.</extracomment>
        <translation>سُلّم بريد إلى %1، ولا أحد يعرف هل أُرسل.</translation>
    </message>
    <message>
        <source>It was sent, but the books could not take that down:</source>
        <translation>أُرسل، لكن تعذّر تدوين ذلك في الدفاتر:</translation>
    </message>
    <message>
        <source>It was sent, but not the shop’s own copy:</source>
        <translation>أُرسل، ولم تُرسل نسخة المتجر:</translation>
    </message>
    <message>
        <source>Counterfoil: a test</source>
        <extracomment>The subject of an e-mail that tries out the settings of a mail server.</extracomment>
        <translation>Counterfoil: تجربة</translation>
    </message>
    <message>
        <source>This e-mail was sent to try out the settings of the shop’s mail server. They work.</source>
        <extracomment>The text of such an e-mail.</extracomment>
        <translation>أُرسل هذا البريد لتجربة إعدادات خادم بريد المتجر. إنها تعمل.</translation>
    </message>
    <message>
        <source>The sale has changed since its paper was made, so the paper does not fit the message any more. Nothing was sent. Send it again.</source>
        <extracomment>The paper is an invoice or a receipt that was to go along with an e-mail.</extracomment>
        <translation>تغيّرت عملية البيع منذ صُنعت ورقتها، فلم تعد الورقة تناسب الرسالة. لم يُرسل شيء. أرسلها من جديد.</translation>
    </message>
    <message>
        <source>Ask the customer before you send it again.</source>
        <translation>اسأل العميل قبل أن ترسله مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>SendingView</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>For how long the sale has been on its way.</extracomment>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the &amp;desktop has it</source>
        <extracomment>Whether the window is light or dark: one of three choices, beside “Light” and “Dark”.</extracomment>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>the window’s colours</comment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <comment>the window’s colours</comment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <comment>keys on the keyboard, from the first to the last</comment>
        <translation>Ctrl+1 إلى Ctrl+4</translation>
    </message>
    <message>
        <source>New sale, Invoices, Accounts, Settings</source>
        <comment>the pages that the keys Ctrl+1 to Ctrl+4 lead to</comment>
        <translation>بيع جديد، الفواتير، الحسابات، الإعدادات</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key on the keyboard</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Issue the sale that is typed</source>
        <comment>what a key does</comment>
        <translation>إصدار عملية البيع المكتوبة</translation>
    </message>
    <message>
        <source>An empty form for the next customer</source>
        <comment>what a key does</comment>
        <translation>نموذج فارغ للعميل التالي</translation>
    </message>
    <message>
        <source>Keep this field’s text for the next sales</source>
        <comment>what a key does</comment>
        <translation>الاحتفاظ بنص هذا الحقل لعمليات البيع التالية</translation>
    </message>
    <message>
        <source>Copy the pay link of the sale that is shown or chosen</source>
        <comment>what a key does</comment>
        <translation>نسخ رابط الدفع لعملية البيع المعروضة أو المختارة</translation>
    </message>
    <message>
        <source>Search the invoices</source>
        <comment>what a key does</comment>
        <translation>البحث في الفواتير</translation>
    </message>
    <message>
        <source>Ask the gateway about the chosen sale now</source>
        <comment>what a key does</comment>
        <translation>سؤال البوابة الآن عن عملية البيع المختارة</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key on the keyboard</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel a sale that is being sent</source>
        <comment>what a key does</comment>
        <translation>إلغاء عملية بيع يجري إرسالها</translation>
    </message>
    <message>
        <source>End the program</source>
        <comment>what a key does</comment>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>Title of a card of the settings: the window is light or dark.</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Keys and first steps</source>
        <extracomment>Title of a card of the settings: what keys of the keyboard do, and the steps of a first start.</extracomment>
        <translation>المفاتيح والخطوات الأولى</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>A section of the settings: language and looks.</extracomment>
        <translation>عام</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>A section of the settings: the shop&apos;s name, address and logo.</extracomment>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Messages and mail</source>
        <extracomment>A section of the settings: what is sent to customers, and by which mail server.</extracomment>
        <translation>الرسائل والبريد</translation>
    </message>
    <message>
        <source>Printing</source>
        <extracomment>A section of the settings.</extracomment>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <extracomment>A section of the settings: a second screen that the customer looks at.</extracomment>
        <translation>شاشة العميل</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>A section of the settings: how the person at the till hears that a sale is paid.</extracomment>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>A section of the settings: copies of the books.</extracomment>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Help and about</source>
        <extracomment>A section of the settings: keys of the keyboard, and what the program is.</extracomment>
        <translation>المساعدة وحول البرنامج</translation>
    </message>
    <message>
        <source>Print the receipt or invoice of the sale that is shown or chosen</source>
        <comment>what a key does</comment>
        <translation>طباعة إيصال أو فاتورة عملية البيع المعروضة أو المختارة</translation>
    </message>
    <message>
        <source>Show the QR code alone, as large as the screen</source>
        <comment>what a key does</comment>
        <translation>عرض رمز QR وحده بحجم الشاشة</translation>
    </message>
    <message>
        <source>Counter</source>
        <extracomment>A section of the settings: the full screen for whoever stands at a till.</extracomment>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Begin the counter, and leave it</source>
        <comment>what a key does</comment>
        <translation>بدء الصندوق ومغادرته</translation>
    </message>
    <message>
        <source>At the counter: what came in today</source>
        <comment>what a key does</comment>
        <translation>عند الصندوق: مقبوضات اليوم</translation>
    </message>
</context>
<context>
    <name>Settlement</name>
    <message>
        <source>Customer pays %1.</source>
        <extracomment>Each of these sentences: an amount that the gateway states, &quot;409.71 INR&quot;.</extracomment>
        <translation>يدفع العميل %1.</translation>
    </message>
    <message>
        <source>Fee %1.</source>
        <extracomment>%1: an amount, &quot;0.10 USDC&quot;, that the gateway keeps for itself.</extracomment>
        <translation>الرسوم %1.</translation>
    </message>
    <message>
        <source>Merchant receives %1.</source>
        <extracomment>%1: an amount, &quot;4 USDC&quot;. The merchant is the shop.</extracomment>
        <translation>يستلم التاجر %1.</translation>
    </message>
    <message>
        <source>Recalculated: another amount was paid.</source>
        <extracomment>The gateway says that the customer paid another amount than was asked for.</extracomment>
        <translation>أُعيد الحساب: دُفع مبلغ آخر.</translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>This has to stand on one line. Take the line break out.</source>
        <translation>يجب أن يكون هذا في سطر واحد. أزل فاصل الأسطر.</translation>
    </message>
    <message numerus="yes">
        <source>This has %n line(s); at most %1 fit on a receipt.</source>
        <extracomment>%1: a number of lines.</extracomment>
        <translation>
            <numerusform>لا سطور هنا؛ يسع الإيصال %1 على الأكثر.</numerusform>
            <numerusform>هنا سطر واحد؛ يسع الإيصال %1 على الأكثر.</numerusform>
            <numerusform>هنا سطران؛ يسع الإيصال %1 على الأكثر.</numerusform>
            <numerusform>هنا %n أسطر؛ يسع الإيصال %1 على الأكثر.</numerusform>
            <numerusform>هنا %n سطرًا؛ يسع الإيصال %1 على الأكثر.</numerusform>
            <numerusform>هنا %n سطر؛ يسع الإيصال %1 على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <extracomment>Label of a field: the shop’s name, as customers read it.</extracomment>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field: the shop’s postal address, several lines.</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Tax number</source>
        <extracomment>Label of a field: the shop’s number at the tax office, as it stands on invoices.</extracomment>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Label of a field: the shop’s own address.</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Label of a field: the shop’s own number.</extracomment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Label of a field: the shop’s own.</extracomment>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Last lines of a receipt</source>
        <extracomment>Label of a field: what stands at the end of receipts, such as “Thank you!”, several lines.</extracomment>
        <translation>آخر أسطر الإيصال</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a field’s label; %2: what is wrong with it, one or two sentences.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ShopCommand</name>
    <message>
        <source>Logo</source>
        <extracomment>The shop’s logo, in a table. %1, %2: its width and height.</extracomment>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 × %2 بكسل</translation>
    </message>
    <message>
        <source>Nothing is known of the shop yet. Set its name with: counterfoilctl shop set --name NAME</source>
        <translation>لا يُعرف شيء عن المتجر بعد. حدد اسمه بالأمر: counterfoilctl shop set --name NAME</translation>
    </message>
    <message>
        <source>Nothing to set was named. Name what is to change, such as --name &quot;Corner Shop&quot;.</source>
        <translation>لم يُذكر ما يُحدَّد. اذكر ما يتغير، مثل --name &quot;Corner Shop&quot;.</translation>
    </message>
</context>
<context>
    <name>ShopFile</name>
    <message>
        <source>The file of the shop %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <extracomment>%1: the path of the file with the shop’s name, address and logo; so in all of “The file of the shop ...”.</extracomment>
        <translation>تتعذّر كتابة ملف المتجر %1. تحقق من القرص ومن أذونات المجلد.</translation>
    </message>
    <message>
        <source>The file of the shop %1 cannot be read. Check its permissions.</source>
        <translation>تتعذّر قراءة ملف المتجر %1. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The file of the shop %1 is damaged. Restore a copy, or move it away and enter the shop again.</source>
        <translation>ملف المتجر %1 تالف. استعد نسخة منه، أو انقله إلى مكان آخر وأدخل بيانات المتجر من جديد.</translation>
    </message>
    <message>
        <source>The file of the shop %1 is locked by another program. Close it and try again.</source>
        <translation>ملف المتجر %1 مقفل من برنامج آخر. أغلقه ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>ShopSettings</name>
    <message>
        <source>Your shop</source>
        <extracomment>Title of a card of the settings: the shop&apos;s name, address and so on.</extracomment>
        <translation>متجرك</translation>
    </message>
    <message>
        <source>The shop is saved.</source>
        <translation>حُفظت بيانات المتجر.</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Paid, but it is not known how much. Look at the screen.</source>
        <extracomment>Read aloud by a speech engine.</extracomment>
        <translation>مدفوعة، ولا يُعرف كم. انظر إلى الشاشة.</translation>
    </message>
    <message>
        <source>Paid: %1. Compare the amounts on the screen.</source>
        <extracomment>Read aloud by a speech engine. %1: the amount that was paid; another one was asked for.</extracomment>
        <translation>مدفوعة: %1. قارن المبالغ على الشاشة.</translation>
    </message>
    <message>
        <source>%1. Compare the amounts on the screen.</source>
        <extracomment>Read aloud by a speech engine. %1: “3 sales paid: 40 US dollars 50”.</extracomment>
        <translation>%1. قارن المبالغ على الشاشة.</translation>
    </message>
    <message>
        <source>Training. %1</source>
        <extracomment>Read aloud by a speech engine: a sale of the training account, which moves no money. %1: what became of it, such as “Paid: 12 euros 50”.</extracomment>
        <translation>تدريب. %1</translation>
    </message>
</context>
<context>
    <name>SqliteFile</name>
    <message>
        <source>There is not enough free space for a copy of the books. Free some, and try again.</source>
        <translation>لا توجد مساحة خالية كافية لنسخة من الدفاتر. أخلِ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The copy of the books was not finished: the program was ended.</source>
        <translation>لم تكتمل نسخة الدفاتر: أُنهي البرنامج.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore one of the backups.</source>
        <extracomment>%1: the path of the file of the books, or of a copy of it; so in all of these.</extracomment>
        <translation>%1 تالف. استعد إحدى النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked: close that program and try again.</source>
        <translation>برنامج آخر يُبقي %1 مقفلًا: أغلق ذلك البرنامج ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Check the folder’s permissions and the disk.</source>
        <translation>تعذّرت قراءة %1 أو كتابته. تحقق من أذونات المجلد ومن القرص.</translation>
    </message>
    <message>
        <source>The disk of %1 has %2 MiB free; a copy of the books needs %3. Free some, and try again.</source>
        <extracomment>%1: the path of a folder; %2 and %3: how many MiB.</extracomment>
        <translation>في قرص %1 مساحة خالية قدرها %2 MiB؛ وتحتاج نسخة الدفاتر إلى %3. أخلِ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Being issued</source>
        <extracomment>A sale: its payment link is being made.</extracomment>
        <translation>قيد الإصدار</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <extracomment>A sale.</extracomment>
        <translation>بانتظار العميل</translation>
    </message>
    <message>
        <source>Paid by the customer, settlement outstanding</source>
        <extracomment>A sale: the customer has paid, the shop’s money is still to come.</extracomment>
        <translation>دفعها العميل، والتسوية لم تتم بعد</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>A sale.</extracomment>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <extracomment>A sale.</extracomment>
        <translation>فشل الدفع</translation>
    </message>
    <message>
        <source>Cancelled, payment no longer expected</source>
        <extracomment>A sale.</extracomment>
        <translation>ملغاة، لم يعد الدفع متوقعًا</translation>
    </message>
    <message>
        <source>Expired unpaid</source>
        <extracomment>A sale: nobody paid in time.</extracomment>
        <translation>انتهت صلاحيتها دون دفع</translation>
    </message>
    <message>
        <source>Charged back or refunded</source>
        <extracomment>A sale: the customer has the money back.</extracomment>
        <translation>مسترجعة قسرًا أو رُد مبلغها</translation>
    </message>
    <message>
        <source>Withheld by the gateway</source>
        <extracomment>A sale: the gateway holds the money back.</extracomment>
        <translation>محتجزة لدى البوابة</translation>
    </message>
    <message>
        <source>Not issued</source>
        <extracomment>A sale: no payment link was made.</extracomment>
        <translation>لم تصدر</translation>
    </message>
    <message>
        <source>Unknown whether it was issued</source>
        <extracomment>A sale: nobody knows whether it exists at the gateway.</extracomment>
        <translation>لا يُعرف هل صدرت</translation>
    </message>
</context>
<context>
    <name>StatementCommand</name>
    <message>
        <source>Not in the books:</source>
        <extracomment>A heading above sales that a gateway’s statement lists.</extracomment>
        <translation>ليست في الدفاتر:</translation>
    </message>
    <message>
        <source>The amount differs:</source>
        <extracomment>The same: in the statement and in the books.</extracomment>
        <translation>يختلف المبلغ:</translation>
    </message>
    <message>
        <source>The state differs:</source>
        <extracomment>The same: in the statement and in the books.</extracomment>
        <translation>تختلف الحالة:</translation>
    </message>
    <message>
        <source>Listed more than once:</source>
        <extracomment>The same: in the statement.</extracomment>
        <translation>مذكورة أكثر من مرة:</translation>
    </message>
    <message>
        <source>Agrees:</source>
        <extracomment>The same: statement and books say the same.</extracomment>
        <translation>متطابقة:</translation>
    </message>
    <message>
        <source>%1  %2, %3</source>
        <extracomment>A sale in the books, beside its line of the gateway’s statement. %1: its reference; %2: its amount; %3: where it stands.</extracomment>
        <translation>%1  %2، %3</translation>
    </message>
    <message>
        <source>too much to add up</source>
        <extracomment>In the place of a sum.</extracomment>
        <translation>أكبر من أن يُجمع</translation>
    </message>
    <message>
        <source>Paid in %1: %2 at the gateway (%3), %4 in the books (%5)</source>
        <extracomment>%1: a currency; %2: a sum; %3: of how many sales; %4 and %5: the same in the books.</extracomment>
        <translation>المدفوع بـ%1: لدى البوابة %2 (%3)، في الدفاتر %4 (%5)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sale(s) nobody can read how much was paid; a sum leaves that out.</source>
        <translation>
            <numerusform>لا عملية بيع تتعذّر فيها قراءة المبلغ المدفوع.</numerusform>
            <numerusform>تتعذّر قراءة المبلغ المدفوع في عملية بيع واحدة؛ والمجموع لا يشمله.</numerusform>
            <numerusform>تتعذّر قراءة المبلغ المدفوع في عمليتي بيع؛ والمجموع لا يشمله.</numerusform>
            <numerusform>تتعذّر قراءة المبلغ المدفوع في %n عمليات بيع؛ والمجموع لا يشمله.</numerusform>
            <numerusform>تتعذّر قراءة المبلغ المدفوع في %n عملية بيع؛ والمجموع لا يشمله.</numerusform>
            <numerusform>تتعذّر قراءة المبلغ المدفوع في %n عملية بيع؛ والمجموع لا يشمله.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the books, but not in the statement:</source>
        <extracomment>A heading above sales in the books.</extracomment>
        <translation>في الدفاتر وليست في الكشف:</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n line(s); %3 agree, %4 in state and %5 in amount differ, %6 not in the books, %7 not listed.</source>
        <extracomment>%1: an account; %2: a month and its year; %n: lines of the gateway’s statement of that month; %3: those that say the same as the books; %4: those that differ in where the sale stands; %5: in its amount; %6: those that are not in the books; %7: sales in the books that are not in the statement.</extracomment>
        <translation>
            <numerusform>%1، %2: لا أسطر؛ المتطابقة %3، المختلفة حالتها %4، المختلف مبلغها %5، غير الموجودة في الدفاتر %6، غير المذكورة في الكشف %7.</numerusform>
            <numerusform>%1، %2: سطر واحد؛ المتطابقة %3، المختلفة حالتها %4، المختلف مبلغها %5، غير الموجودة في الدفاتر %6، غير المذكورة في الكشف %7.</numerusform>
            <numerusform>%1، %2: سطران؛ المتطابقة %3، المختلفة حالتها %4، المختلف مبلغها %5، غير الموجودة في الدفاتر %6، غير المذكورة في الكشف %7.</numerusform>
            <numerusform>%1، %2: %n أسطر؛ المتطابقة %3، المختلفة حالتها %4، المختلف مبلغها %5، غير الموجودة في الدفاتر %6، غير المذكورة في الكشف %7.</numerusform>
            <numerusform>%1، %2: %n سطرًا؛ المتطابقة %3، المختلفة حالتها %4، المختلف مبلغها %5، غير الموجودة في الدفاتر %6، غير المذكورة في الكشف %7.</numerusform>
            <numerusform>%1، %2: %n سطر؛ المتطابقة %3، المختلفة حالتها %4، المختلف مبلغها %5، غير الموجودة في الدفاتر %6، غير المذكورة في الكشف %7.</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement lists no sale %1.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>لا يذكر الكشف عملية بيع %1.</translation>
    </message>
    <message>
        <source>%1 is not imported: it is in the books as %2.</source>
        <extracomment>%1: a sale’s number in the gateway’s statement; %2: its reference in the books.</extracomment>
        <translation>لا تُستورد %1: هي في الدفاتر بالمرجع %2.</translation>
    </message>
    <message>
        <source>%1 is not imported: %2</source>
        <extracomment>%1: a sale’s number; %2: why, whole sentences.</extracomment>
        <translation>لا تُستورد %1: %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>%1 only; for the others: %2</source>
        <extracomment>%1: the gateway that was asked; the account has others, too. %2: what to write for them, such as “--gateway einvoice”.</extracomment>
        <translation>%1 فقط؛ وللبقية: %2</translation>
    </message>
    <message>
        <source>“%1” is no month. Write year and month, such as 2026-03.</source>
        <translation>«%1» ليس شهرًا. اكتب السنة والشهر، مثل 2026-03.</translation>
    </message>
    <message>
        <source>Imported: %1 is %2 in the books, %3</source>
        <extracomment>%1: a sale’s number in the gateway’s statement; %2: its reference; %3: where it stands.</extracomment>
        <translation>استُوردت: %1 هي %2 في الدفاتر، %3</translation>
    </message>
</context>
<context>
    <name>StatementFact</name>
    <message>
        <source>The gateway’s list states %1 for this sale.</source>
        <extracomment>%1 is an amount of money, 20.00 EUR; it is not the one that the sale has in the books.</extracomment>
        <translation>تذكر قائمة البوابة %1 لعملية البيع هذه.</translation>
    </message>
</context>
<context>
    <name>StatementModel</name>
    <message>
        <source>Agrees</source>
        <extracomment>Of a sale: the gateway&apos;s statement and the books say the same. As short as it can be, as those below.</extracomment>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>State differs</source>
        <extracomment>Of a sale: such as paid at the gateway, open in the books.</extracomment>
        <translation>الحالة تختلف</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <extracomment>Of a sale.</extracomment>
        <translation>المبلغ يختلف</translation>
    </message>
    <message>
        <source>Not in the books</source>
        <extracomment>Of a sale that the gateway&apos;s statement lists.</extracomment>
        <translation>ليست في الدفاتر</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <extracomment>Of a sale: the gateway&apos;s statement has it more than once.</extracomment>
        <translation>مذكورة مرتين</translation>
    </message>
</context>
<context>
    <name>StatementPages</name>
    <message numerus="yes">
        <source>The gateway’s list has no end: it was read as far as %n sale(s).</source>
        <extracomment>%n is very many.</extracomment>
        <translation>
            <numerusform>لا نهاية لقائمة البوابة: لم تُقرأ أي عملية بيع.</numerusform>
            <numerusform>لا نهاية لقائمة البوابة: قُرئت حتى عملية بيع واحدة.</numerusform>
            <numerusform>لا نهاية لقائمة البوابة: قُرئت حتى عمليتي بيع.</numerusform>
            <numerusform>لا نهاية لقائمة البوابة: قُرئت حتى %n عمليات بيع.</numerusform>
            <numerusform>لا نهاية لقائمة البوابة: قُرئت حتى %n عملية بيع.</numerusform>
            <numerusform>لا نهاية لقائمة البوابة: قُرئت حتى %n عملية بيع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is not whole: the gateway says that it has %n sale(s), and its pages show %1. What is missing here may be there all the same.</source>
        <extracomment>%n is how many sales the gateway says that it has, %1 how many of them its list shows.</extracomment>
        <translation>
            <numerusform>القائمة غير كاملة: تقول البوابة إنه لا عمليات بيع لديها، وتعرض صفحاتها %1. ما ليس هنا قد يكون موجودًا رغم ذلك.</numerusform>
            <numerusform>القائمة غير كاملة: تقول البوابة إن لديها عملية بيع واحدة، وتعرض صفحاتها %1. ما ليس هنا قد يكون موجودًا رغم ذلك.</numerusform>
            <numerusform>القائمة غير كاملة: تقول البوابة إن لديها عمليتي بيع، وتعرض صفحاتها %1. ما ليس هنا قد يكون موجودًا رغم ذلك.</numerusform>
            <numerusform>القائمة غير كاملة: تقول البوابة إن لديها %n عمليات بيع، وتعرض صفحاتها %1. ما ليس هنا قد يكون موجودًا رغم ذلك.</numerusform>
            <numerusform>القائمة غير كاملة: تقول البوابة إن لديها %n عملية بيع، وتعرض صفحاتها %1. ما ليس هنا قد يكون موجودًا رغم ذلك.</numerusform>
            <numerusform>القائمة غير كاملة: تقول البوابة إن لديها %n عملية بيع، وتعرض صفحاتها %1. ما ليس هنا قد يكون موجودًا رغم ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway counts %n sale(s), and its pages show %1: there may be more.</source>
        <extracomment>%n is how many sales the gateway says that it has, %1 how many its list shows, which are more.</extracomment>
        <translation>
            <numerusform>لا تعدّ البوابة أي عملية بيع، وتعرض صفحاتها %1: قد يكون هناك المزيد.</numerusform>
            <numerusform>تعدّ البوابة عملية بيع واحدة، وتعرض صفحاتها %1: قد يكون هناك المزيد.</numerusform>
            <numerusform>تعدّ البوابة عمليتي بيع، وتعرض صفحاتها %1: قد يكون هناك المزيد.</numerusform>
            <numerusform>تعدّ البوابة %n عمليات بيع، وتعرض صفحاتها %1: قد يكون هناك المزيد.</numerusform>
            <numerusform>تعدّ البوابة %n عملية بيع، وتعرض صفحاتها %1: قد يكون هناك المزيد.</numerusform>
            <numerusform>تعدّ البوابة %n عملية بيع، وتعرض صفحاتها %1: قد يكون هناك المزيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway lists the same sales on every page, so nobody can tell whether there are more.</source>
        <translation>تذكر البوابة عمليات البيع نفسها في كل صفحة، فلا يمكن لأحد أن يعرف هل هناك المزيد.</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>more than can be added up</source>
        <extracomment>In the place of an amount, as in “Paid: ... at the gateway, 4,500 XOF in the books.”</extracomment>
        <translation>أكبر من أن يُجمع</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s).</source>
        <extracomment>For screen readers: of a statement that has come. Sums may follow.</extracomment>
        <translation>
            <numerusform>لا أسطر.</numerusform>
            <numerusform>سطر واحد.</numerusform>
            <numerusform>سطران.</numerusform>
            <numerusform>%n أسطر.</numerusform>
            <numerusform>%n سطرًا.</numerusform>
            <numerusform>%n سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid: %1 on both sides.</source>
        <extracomment>A sum of all paid sales: at the gateway it is the same as in the books. %1 is an amount.</extracomment>
        <translation>المدفوع: %1 لدى البوابة وفي الدفاتر معًا.</translation>
    </message>
    <message>
        <source>Paid: %1 at the gateway, %2 in the books.</source>
        <extracomment>Two sums of all paid sales. Both are amounts.</extracomment>
        <translation>المدفوع: %1 لدى البوابة، %2 في الدفاتر.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sale(s) nobody can read how much was paid; a sum leaves that out.</source>
        <translation>
            <numerusform>لا عملية بيع تتعذّر فيها قراءة المبلغ المدفوع.</numerusform>
            <numerusform>تتعذّر قراءة المبلغ المدفوع في عملية بيع واحدة؛ والمجموع لا يشمله.</numerusform>
            <numerusform>تتعذّر قراءة المبلغ المدفوع في عمليتي بيع؛ والمجموع لا يشمله.</numerusform>
            <numerusform>تتعذّر قراءة المبلغ المدفوع في %n عمليات بيع؛ والمجموع لا يشمله.</numerusform>
            <numerusform>تتعذّر قراءة المبلغ المدفوع في %n عملية بيع؛ والمجموع لا يشمله.</numerusform>
            <numerusform>تتعذّر قراءة المبلغ المدفوع في %n عملية بيع؛ والمجموع لا يشمله.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n sale(s)</source>
        <extracomment>Button: so many sales are imported into the books.</extracomment>
        <translation>
            <numerusform>استيراد</numerusform>
            <numerusform>استيراد عملية بيع واحدة</numerusform>
            <numerusform>استيراد عمليتي بيع</numerusform>
            <numerusform>استيراد %n عمليات بيع</numerusform>
            <numerusform>استيراد %n عملية بيع</numerusform>
            <numerusform>استيراد %n عملية بيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chec&amp;k %n sale(s) whose state differs</source>
        <extracomment>Button: the gateway is asked about so many sales.</extracomment>
        <translation>
            <numerusform>التحقق من المختلفة حالتها</numerusform>
            <numerusform>التحقق من عملية بيع واحدة تختلف حالتها</numerusform>
            <numerusform>التحقق من عمليتي بيع تختلف حالتهما</numerusform>
            <numerusform>التحقق من %n عمليات بيع تختلف حالتها</numerusform>
            <numerusform>التحقق من %n عملية بيع تختلف حالتها</numerusform>
            <numerusform>التحقق من %n عملية بيع تختلف حالتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n sale(s) into the books of “%1”? They are written down as the statement has them and stay there.</source>
        <extracomment>%1 is the name of an account. The statement is the gateway&apos;s list of its sales.</extracomment>
        <translation>
            <numerusform>لا عمليات بيع لاستيرادها إلى دفاتر «%1».</numerusform>
            <numerusform>هل تريد استيراد عملية بيع واحدة إلى دفاتر «%1»؟ تُسجَّل كما هي في الكشف وتبقى هناك.</numerusform>
            <numerusform>هل تريد استيراد عمليتي بيع إلى دفاتر «%1»؟ تُسجَّلان كما هما في الكشف وتبقيان هناك.</numerusform>
            <numerusform>هل تريد استيراد %n عمليات بيع إلى دفاتر «%1»؟ تُسجَّل كما هي في الكشف وتبقى هناك.</numerusform>
            <numerusform>هل تريد استيراد %n عملية بيع إلى دفاتر «%1»؟ تُسجَّل كما هي في الكشف وتبقى هناك.</numerusform>
            <numerusform>هل تريد استيراد %n عملية بيع إلى دفاتر «%1»؟ تُسجَّل كما هي في الكشف وتبقى هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Yes, import %n sale(s)</source>
        <extracomment>Button, the answer to “Import ... into the books?”</extracomment>
        <translation>
            <numerusform>نعم، استيراد</numerusform>
            <numerusform>نعم، استيراد عملية بيع واحدة</numerusform>
            <numerusform>نعم، استيراد عمليتي بيع</numerusform>
            <numerusform>نعم، استيراد %n عمليات بيع</numerusform>
            <numerusform>نعم، استيراد %n عملية بيع</numerusform>
            <numerusform>نعم، استيراد %n عملية بيع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementWork</name>
    <message numerus="yes">
        <source>%n sale(s) imported into the books.</source>
        <translation>
            <numerusform>لم تُستورد أي عملية بيع إلى الدفاتر.</numerusform>
            <numerusform>استُوردت عملية بيع واحدة إلى الدفاتر.</numerusform>
            <numerusform>استُوردت عمليتا بيع إلى الدفاتر.</numerusform>
            <numerusform>استُوردت %n عمليات بيع إلى الدفاتر.</numerusform>
            <numerusform>استُوردت %n عملية بيع إلى الدفاتر.</numerusform>
            <numerusform>استُوردت %n عملية بيع إلى الدفاتر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sale(s) imported into the books.</source>
        <extracomment>%1 is how many of them are; why it is not all follows.</extracomment>
        <translation>
            <numerusform>استُورد %1 من %n عملية بيع إلى الدفاتر.</numerusform>
            <numerusform>استُورد %1 من عملية بيع واحدة إلى الدفاتر.</numerusform>
            <numerusform>استُورد %1 من عمليتي بيع إلى الدفاتر.</numerusform>
            <numerusform>استُورد %1 من %n عمليات بيع إلى الدفاتر.</numerusform>
            <numerusform>استُورد %1 من %n عملية بيع إلى الدفاتر.</numerusform>
            <numerusform>استُورد %1 من %n عملية بيع إلى الدفاتر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway was asked about %n sale(s). What it said stands in the list.</source>
        <translation>
            <numerusform>لم تُسأل البوابة عن أي عملية بيع. القائمة كما كانت.</numerusform>
            <numerusform>سُئلت البوابة عن عملية بيع واحدة. تجد ما قالته في القائمة.</numerusform>
            <numerusform>سُئلت البوابة عن عمليتي بيع. تجد ما قالته في القائمة.</numerusform>
            <numerusform>سُئلت البوابة عن %n عمليات بيع. تجد ما قالته في القائمة.</numerusform>
            <numerusform>سُئلت البوابة عن %n عملية بيع. تجد ما قالته في القائمة.</numerusform>
            <numerusform>سُئلت البوابة عن %n عملية بيع. تجد ما قالته في القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway could be asked about %1 of %n sale(s).</source>
        <extracomment>%1 is about how many of them it could; why it is not all follows.</extracomment>
        <translation>
            <numerusform>أمكن سؤال البوابة عن %1 من %n عملية بيع.</numerusform>
            <numerusform>أمكن سؤال البوابة عن %1 من عملية بيع واحدة.</numerusform>
            <numerusform>أمكن سؤال البوابة عن %1 من عمليتي بيع.</numerusform>
            <numerusform>أمكن سؤال البوابة عن %1 من %n عمليات بيع.</numerusform>
            <numerusform>أمكن سؤال البوابة عن %1 من %n عملية بيع.</numerusform>
            <numerusform>أمكن سؤال البوابة عن %1 من %n عملية بيع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>The gateway of “%1” gives no statements. Choose another account.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>بوابة «%1» لا تقدّم كشوفًا. اختر حسابًا آخر.</translation>
    </message>
    <message>
        <source>The account “%1” is not at the gateway “%2”.</source>
        <extracomment>%1 is the name of an account, %2 a gateway’s identifier, such as nonstopay.</extracomment>
        <translation>الحساب «%1» ليس لدى البوابة «%2».</translation>
    </message>
    <message>
        <source>%1 has not begun yet. Choose this month or an earlier one.</source>
        <extracomment>%1 is a month, in its basic form: “March 2026”.</extracomment>
        <translation>لم يبدأ %1 بعد. اختر هذا الشهر أو شهرًا أسبق.</translation>
    </message>
    <message>
        <source>The gateway does not tell whose this line is.</source>
        <extracomment>A line of the gateway’s statement of sales.</extracomment>
        <translation>لا تبيّن البوابة إلى أي عملية بيع يعود هذا السطر.</translation>
    </message>
    <message>
        <source>The statement’s line %1 lacks what a sale in the books needs.</source>
        <extracomment>%1 is the number by which the statement calls the sale.</extracomment>
        <translation>ينقص سطر الكشف %1 ما تحتاج إليه عملية بيع في الدفاتر.</translation>
    </message>
</context>
<context>
    <name>StatusCheck</name>
    <message>
        <source>The gateway could not be asked.</source>
        <translation>تعذّر سؤال البوابة.</translation>
    </message>
    <message>
        <source>The gateway says: %1.</source>
        <extracomment>%1 is a state: “Paid”.</extracomment>
        <translation>تقول البوابة: %1.</translation>
    </message>
    <message>
        <source>No sale waits for anything.</source>
        <translation>لا عملية بيع تنتظر شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>Asked about %n sale(s): nothing new.</source>
        <translation>
            <numerusform>لم يُسأل عن أي عملية بيع.</numerusform>
            <numerusform>سُئل عن عملية بيع واحدة: لا جديد.</numerusform>
            <numerusform>سُئل عن عمليتي بيع: لا جديد.</numerusform>
            <numerusform>سُئل عن %n عمليات بيع: لا جديد.</numerusform>
            <numerusform>سُئل عن %n عملية بيع: لا جديد.</numerusform>
            <numerusform>سُئل عن %n عملية بيع: لا جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked about %n sale(s): %1 with news.</source>
        <extracomment>The gateways were asked. %1 is a number: of how many sales there are news.</extracomment>
        <translation>
            <numerusform>لم يُسأل عن أي عملية بيع: %1 فيها جديد.</numerusform>
            <numerusform>سُئل عن عملية بيع واحدة: %1 فيها جديد.</numerusform>
            <numerusform>سُئل عن عمليتي بيع: %1 فيها جديد.</numerusform>
            <numerusform>سُئل عن %n عمليات بيع: %1 فيها جديد.</numerusform>
            <numerusform>سُئل عن %n عملية بيع: %1 فيها جديد.</numerusform>
            <numerusform>سُئل عن %n عملية بيع: %1 فيها جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) could not be asked about: %1</source>
        <extracomment>%1 is why: a whole sentence.</extracomment>
        <translation>
            <numerusform>لا عملية بيع تعذّر السؤال عنها: %1</numerusform>
            <numerusform>تعذّر السؤال عن عملية بيع واحدة: %1</numerusform>
            <numerusform>تعذّر السؤال عن عمليتي بيع: %1</numerusform>
            <numerusform>تعذّر السؤال عن %n عمليات بيع: %1</numerusform>
            <numerusform>تعذّر السؤال عن %n عملية بيع: %1</numerusform>
            <numerusform>تعذّر السؤال عن %n عملية بيع: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped before the other %n.</source>
        <extracomment>Somebody stopped it before that many other sales were asked about.</extracomment>
        <translation>
            <numerusform>أُوقف.</numerusform>
            <numerusform>أُوقف قبل العملية الأخرى.</numerusform>
            <numerusform>أُوقف قبل العمليتين الأخريين.</numerusform>
            <numerusform>أُوقف قبل العمليات الـ%n الأخرى.</numerusform>
            <numerusform>أُوقف قبل العمليات الـ%n الأخرى.</numerusform>
            <numerusform>أُوقف قبل العمليات الـ%n الأخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumsLine</name>
    <message numerus="yes">
        <source>%1: too much to add up, %Ln sale(s)</source>
        <extracomment>%1 is a currency, “USD”. The sum is too large a number.</extracomment>
        <translation>
            <numerusform>%1: أكبر من أن يُجمع، لا عمليات بيع</numerusform>
            <numerusform>%1: أكبر من أن يُجمع، عملية بيع واحدة</numerusform>
            <numerusform>%1: أكبر من أن يُجمع، عمليتا بيع</numerusform>
            <numerusform>%1: أكبر من أن يُجمع، %Ln عمليات بيع</numerusform>
            <numerusform>%1: أكبر من أن يُجمع، %Ln عملية بيع</numerusform>
            <numerusform>%1: أكبر من أن يُجمع، %Ln عملية بيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s)</source>
        <extracomment>“USD 1,204.50 in 14 sales”: %1 is a currency, %2 an amount of it. The same in the next ones.</extracomment>
        <translation>
            <numerusform>%1 %2 بلا عمليات بيع</numerusform>
            <numerusform>%1 %2 في عملية بيع واحدة</numerusform>
            <numerusform>%1 %2 في عمليتي بيع</numerusform>
            <numerusform>%1 %2 في %Ln عمليات بيع</numerusform>
            <numerusform>%1 %2 في %Ln عملية بيع</numerusform>
            <numerusform>%1 %2 في %Ln عملية بيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid sale(s) do not tell how much</source>
        <extracomment>A clause at the end of “USD 9.00 in 3 sales, %3” and “USD 9.00 in 3 sales, 3.00 of it paid; %4”.</extracomment>
        <translation>
            <numerusform>لا عملية مدفوعة لا يُعرف كم دُفع فيها</numerusform>
            <numerusform>عملية مدفوعة واحدة لا يُعرف كم دُفع فيها</numerusform>
            <numerusform>عمليتان مدفوعتان لا يُعرف كم دُفع فيهما</numerusform>
            <numerusform>%Ln عمليات مدفوعة لا يُعرف كم دُفع فيها</numerusform>
            <numerusform>%Ln عملية مدفوعة لا يُعرف كم دُفع فيها</numerusform>
            <numerusform>%Ln عملية مدفوعة لا يُعرف كم دُفع فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), %3</source>
        <extracomment>%1 is a currency, %2 an amount of it; %3 is “2 paid sales do not tell how much”.</extracomment>
        <translation>
            <numerusform>%1 %2 بلا عمليات بيع، %3</numerusform>
            <numerusform>%1 %2 في عملية بيع واحدة، %3</numerusform>
            <numerusform>%1 %2 في عمليتي بيع، %3</numerusform>
            <numerusform>%1 %2 في %Ln عمليات بيع، %3</numerusform>
            <numerusform>%1 %2 في %Ln عملية بيع، %3</numerusform>
            <numerusform>%1 %2 في %Ln عملية بيع، %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), %3 of it paid; %4</source>
        <extracomment>%1 is a currency, %2 and %3 are amounts of it; %4 is “2 paid sales do not tell how much”.</extracomment>
        <translation>
            <numerusform>%1 %2 بلا عمليات بيع، المدفوع منه %3؛ %4</numerusform>
            <numerusform>%1 %2 في عملية بيع واحدة، المدفوع منه %3؛ %4</numerusform>
            <numerusform>%1 %2 في عمليتي بيع، المدفوع منه %3؛ %4</numerusform>
            <numerusform>%1 %2 في %Ln عمليات بيع، المدفوع منه %3؛ %4</numerusform>
            <numerusform>%1 %2 في %Ln عملية بيع، المدفوع منه %3؛ %4</numerusform>
            <numerusform>%1 %2 في %Ln عملية بيع، المدفوع منه %3؛ %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), none of it paid</source>
        <extracomment>%1 is a currency, %2 an amount of it, of which nothing is paid.</extracomment>
        <translation>
            <numerusform>%1 %2 بلا عمليات بيع، لم يُدفع منه شيء</numerusform>
            <numerusform>%1 %2 في عملية بيع واحدة، لم يُدفع منه شيء</numerusform>
            <numerusform>%1 %2 في عمليتي بيع، لم يُدفع منه شيء</numerusform>
            <numerusform>%1 %2 في %Ln عمليات بيع، لم يُدفع منه شيء</numerusform>
            <numerusform>%1 %2 في %Ln عملية بيع، لم يُدفع منه شيء</numerusform>
            <numerusform>%1 %2 في %Ln عملية بيع، لم يُدفع منه شيء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), all paid</source>
        <extracomment>%1 is a currency, %2 an amount of it, which is paid.</extracomment>
        <translation>
            <numerusform>%1 %2 بلا عمليات بيع، مدفوع كله</numerusform>
            <numerusform>%1 %2 في عملية بيع واحدة، مدفوع كله</numerusform>
            <numerusform>%1 %2 في عمليتي بيع، مدفوع كله</numerusform>
            <numerusform>%1 %2 في %Ln عمليات بيع، مدفوع كله</numerusform>
            <numerusform>%1 %2 في %Ln عملية بيع، مدفوع كله</numerusform>
            <numerusform>%1 %2 في %Ln عملية بيع، مدفوع كله</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), %3 of it paid</source>
        <extracomment>%1 is a currency, %2 and %3 are amounts of it; %3 of them is paid.</extracomment>
        <translation>
            <numerusform>%1 %2 بلا عمليات بيع، المدفوع منه %3</numerusform>
            <numerusform>%1 %2 في عملية بيع واحدة، المدفوع منه %3</numerusform>
            <numerusform>%1 %2 في عمليتي بيع، المدفوع منه %3</numerusform>
            <numerusform>%1 %2 في %Ln عمليات بيع، المدفوع منه %3</numerusform>
            <numerusform>%1 %2 في %Ln عملية بيع، المدفوع منه %3</numerusform>
            <numerusform>%1 %2 في %Ln عملية بيع، المدفوع منه %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more currency(ies)</source>
        <extracomment>At the end of sums in several currencies: those that there is no room for.</extracomment>
        <translation>
            <numerusform>لا عملات أخرى</numerusform>
            <numerusform>عملة أخرى</numerusform>
            <numerusform>عملتان أخريان</numerusform>
            <numerusform>%n عملات أخرى</numerusform>
            <numerusform>%n عملة أخرى</numerusform>
            <numerusform>%n عملة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>جارٍ الجمع…</translation>
    </message>
</context>
<context>
    <name>SystemChecks</name>
    <message>
        <source>This is not a wallet’s or account’s number. Write its letters and digits without other signs.</source>
        <translation>هذا ليس رقم محفظة أو حساب. اكتب حروفه وأرقامه بلا علامات أخرى.</translation>
    </message>
    <message>
        <source>This is sent as typed. Wallets’ and accounts’ numbers mostly have A-Z, digits and . _ @ + : only.</source>
        <translation>يُرسل كما كُتب. أرقام المحافظ والحسابات في الغالب A-Z وأرقام والعلامات . _ @ + : فقط.</translation>
    </message>
    <message>
        <source>A value has no name. Write one, or take the value out.</source>
        <translation>إحدى القيم بلا اسم. اكتب اسمًا، أو احذف القيمة.</translation>
    </message>
    <message>
        <source>“%1” holds no plain text or number. Write its value as a text.</source>
        <extracomment>%1: the name of a value.</extracomment>
        <translation>ليس في «%1» نص بسيط أو عدد. اكتب قيمته كنص.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Keep one of the two.</source>
        <extracomment>%1: the name of a value.</extracomment>
        <translation>«%1» موجود هنا مرتين. أبقِ واحدًا منهما.</translation>
    </message>
</context>
<context>
    <name>SystemsCommand</name>
    <message>
        <source>needed</source>
        <extracomment>Of a field: it has to be given. Short.</extracomment>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Of a field: it may be given. Short.</extracomment>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>%1 wants nothing besides.</source>
        <extracomment>%1: a payment system’s code. It needs no more fields than all of them.</extracomment>
        <translation>لا يطلب %1 شيئًا إضافيًا.</translation>
    </message>
    <message>
        <source>No payment system has all of these words. A code that is younger than this list can be used as well: --set currency=CODE.</source>
        <extracomment>Words that were searched for.</extracomment>
        <translation>لا يوجد نظام دفع فيه كل هذه الكلمات. يمكن أيضًا استخدام رمز أحدث من هذه القائمة: --set currency=CODE.</translation>
    </message>
    <message>
        <source>The gateway of “%1” has no payment systems to choose from.</source>
        <extracomment>%1: an account.</extracomment>
        <translation>ليس لدى بوابة «%1» أنظمة دفع للاختيار منها.</translation>
    </message>
</context>
<context>
    <name>TakingsView</name>
    <message>
        <source>%1: too much to add up</source>
        <extracomment>In the place of a sum. %1: a currency, “USD”. The sum is too large a number.</extracomment>
        <translation>%1: أكبر من أن يُجمع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid sale(s)</source>
        <translation>
            <numerusform>لا عمليات بيع مدفوعة</numerusform>
            <numerusform>عملية بيع مدفوعة واحدة</numerusform>
            <numerusform>عمليتا بيع مدفوعتان</numerusform>
            <numerusform>%Ln عمليات بيع مدفوعة</numerusform>
            <numerusform>%Ln عملية بيع مدفوعة</numerusform>
            <numerusform>%Ln عملية بيع مدفوعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do not tell how much, and are not in the sum.</source>
        <extracomment>Behind “3 paid sales”, as a sentence of its own.</extracomment>
        <translation>
            <numerusform>لا عملية منها يُجهل مبلغها.</numerusform>
            <numerusform>عملية واحدة منها لا يُعرف كم دُفع فيها، وهي خارج المجموع.</numerusform>
            <numerusform>عمليتان منها لا يُعرف كم دُفع فيهما، وهما خارج المجموع.</numerusform>
            <numerusform>%Ln عمليات منها لا يُعرف كم دُفع فيها، وهي خارج المجموع.</numerusform>
            <numerusform>%Ln عملية منها لا يُعرف كم دُفع فيها، وهي خارج المجموع.</numerusform>
            <numerusform>%Ln عملية منها لا يُعرف كم دُفع فيها، وهي خارج المجموع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been paid today.</source>
        <translation>لم يُدفع شيء اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) of today are not paid yet.</source>
        <translation>
            <numerusform>لا عملية بيع من اليوم بقيت غير مدفوعة.</numerusform>
            <numerusform>عملية بيع واحدة من اليوم لم تُدفع بعد.</numerusform>
            <numerusform>عمليتا بيع من اليوم لم تُدفعا بعد.</numerusform>
            <numerusform>%Ln عمليات بيع من اليوم لم تُدفع بعد.</numerusform>
            <numerusform>%Ln عملية بيع من اليوم لم تُدفع بعد.</numerusform>
            <numerusform>%Ln عملية بيع من اليوم لم تُدفع بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training is not counted.</source>
        <translation>لا يُحسب التدريب.</translation>
    </message>
</context>
<context>
    <name>TextChecks</name>
    <message>
        <source>Names and texts need straight quotes: &quot;name&quot;:&quot;text&quot;.</source>
        <extracomment>The straight quotes of &quot;name&quot;:&quot;text&quot; are what it is about.</extracomment>
        <translation>تحتاج الأسماء والنصوص إلى علامات اقتباس مستقيمة: &quot;name&quot;:&quot;text&quot;.</translation>
    </message>
    <message>
        <source>Names and texts need straight quotes. Write: %1</source>
        <extracomment>%1: a JSON object, {&quot;order&quot;:&quot;1001&quot;}, to be copied.</extracomment>
        <translation>تحتاج الأسماء والنصوص إلى علامات اقتباس مستقيمة. اكتب: %1</translation>
    </message>
    <message>
        <source>“%1” cannot stand here. Use letters, digits and ordinary punctuation.</source>
        <extracomment>%1: one character.</extracomment>
        <translation>لا يمكن أن يأتي «%1» هنا. استخدم الحروف والأرقام وعلامات الترقيم المعتادة.</translation>
    </message>
    <message>
        <source>“%1” is sent as typed; some gateways and banks do not take such signs.</source>
        <extracomment>%1: one character.</extracomment>
        <translation>يُرسل «%1» كما كُتب؛ وبعض البوابات والمصارف لا تقبل مثل هذه العلامات.</translation>
    </message>
    <message>
        <source>There is no letter or digit in it. It is sent as typed; some gateways refuse that.</source>
        <translation>ليس فيه حرف ولا رقم. يُرسل كما كُتب؛ وبعض البوابات ترفضه.</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, character %2: %3</source>
        <extracomment>%1, %2: numbers. %3: the reason, a sentence (context Json).</extracomment>
        <translation>هذا ليس JSON صحيحًا: السطر %1، الحرف %2: %3</translation>
    </message>
    <message>
        <source>This is JSON, but not an object. Write names and values in braces, such as {&quot;order&quot;:&quot;1001&quot;}.</source>
        <translation>هذا JSON، لكنه ليس كائنًا. اكتب الأسماء والقيم بين قوسين متعرجين، مثل {&quot;order&quot;:&quot;1001&quot;}.</translation>
    </message>
    <message numerus="yes">
        <source>This is nested deeper than %n level(s), which gateways do not read. Make it flatter.</source>
        <translation>
            <numerusform>هذا متداخل أكثر مما تقرؤه البوابات. اجعله أبسط.</numerusform>
            <numerusform>هذا متداخل أعمق من مستوى واحد، ولا تقرأ البوابات ذلك. اجعله أبسط.</numerusform>
            <numerusform>هذا متداخل أعمق من مستويين، ولا تقرأ البوابات ذلك. اجعله أبسط.</numerusform>
            <numerusform>هذا متداخل أعمق من %n مستويات، ولا تقرأ البوابات ذلك. اجعله أبسط.</numerusform>
            <numerusform>هذا متداخل أعمق من %n مستوى، ولا تقرأ البوابات ذلك. اجعله أبسط.</numerusform>
            <numerusform>هذا متداخل أعمق من %n مستوى، ولا تقرأ البوابات ذلك. اجعله أبسط.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known here. Choose one of: %2.</source>
        <extracomment>%1: what was typed. %2: a list.</extracomment>
        <translation>«%1» غير معروف هنا. اختر واحدًا من: %2.</translation>
    </message>
    <message>
        <source>This is no coin’s code. Write coin and network with a low line between them and no blanks, such as USDT_polygon.</source>
        <translation>هذا ليس رمز عملة رقمية. اكتب العملة والشبكة بينهما شرطة سفلية وبلا فراغات، مثل USDT_polygon.</translation>
    </message>
    <message>
        <source>The gateway’s documents write it %1; “%2” is sent as typed.</source>
        <extracomment>%1, %2: a coin&apos;s code in two spellings, USDT_polygon and usdt_polygon.</extracomment>
        <translation>تكتبه وثائق البوابة %1؛ يُرسل «%2» كما كُتب.</translation>
    </message>
    <message>
        <source>“%1” is sent as typed. The gateway’s list of coins is not public; its documents write coin and network with a low line between them, such as USDT_polygon.</source>
        <translation>يُرسل «%1» كما كُتب. قائمة العملات الرقمية لدى البوابة غير منشورة؛ وتكتب وثائقها العملة والشبكة بينهما شرطة سفلية، مثل USDT_polygon.</translation>
    </message>
    <message numerus="yes">
        <source>The identity number has exactly 11 digits and nothing else; this has %n character(s).</source>
        <translation>
            <numerusform>رقم الهوية 11 رقمًا بالضبط ولا شيء غيرها؛ وهذا فارغ.</numerusform>
            <numerusform>رقم الهوية 11 رقمًا بالضبط ولا شيء غيرها؛ وفي هذا حرف واحد.</numerusform>
            <numerusform>رقم الهوية 11 رقمًا بالضبط ولا شيء غيرها؛ وفي هذا حرفان.</numerusform>
            <numerusform>رقم الهوية 11 رقمًا بالضبط ولا شيء غيرها؛ وفي هذا %n أحرف.</numerusform>
            <numerusform>رقم الهوية 11 رقمًا بالضبط ولا شيء غيرها؛ وفي هذا %n حرفًا.</numerusform>
            <numerusform>رقم الهوية 11 رقمًا بالضبط ولا شيء غيرها؛ وفي هذا %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is read as %2.</source>
        <extracomment>%1: what was typed, &quot;15.040&quot;. %2: the amount, &quot;15.04 USD&quot;.</extracomment>
        <translation>يُقرأ «%1» على أنه %2.</translation>
    </message>
    <message>
        <source>The amount is zero. A sale needs an amount above zero.</source>
        <translation>المبلغ صفر. تحتاج عملية البيع إلى مبلغ أكبر من صفر.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n decimal(s) is sent as typed. %2 or fewer are usual; the gateway may round it.</source>
        <extracomment>%1: a coin, &quot;XMR&quot;. %2: the usual number of decimals.</extracomment>
        <translation>
            <numerusform>يُرسل %1 بلا خانات عشرية كما كُتب. المعتاد %2 أو أقل؛ وقد تقرّبه البوابة.</numerusform>
            <numerusform>يُرسل %1 بخانة عشرية واحدة كما كُتب. المعتاد %2 أو أقل؛ وقد تقرّبه البوابة.</numerusform>
            <numerusform>يُرسل %1 بخانتين عشريتين كما كُتب. المعتاد %2 أو أقل؛ وقد تقرّبه البوابة.</numerusform>
            <numerusform>يُرسل %1 بـ%n خانات عشرية كما كُتب. المعتاد %2 أو أقل؛ وقد تقرّبه البوابة.</numerusform>
            <numerusform>يُرسل %1 بـ%n خانة عشرية كما كُتب. المعتاد %2 أو أقل؛ وقد تقرّبه البوابة.</numerusform>
            <numerusform>يُرسل %1 بـ%n خانة عشرية كما كُتب. المعتاد %2 أو أقل؛ وقد تقرّبه البوابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not taken by this method. It takes %2.</source>
        <extracomment>%1: what was typed as a currency. %2: a list of currencies&apos; codes.</extracomment>
        <translation>لا تقبل هذه الطريقة «%1». تقبل %2.</translation>
    </message>
</context>
<context>
    <name>Tracker</name>
    <message>
        <source>It was not issued, so there is nothing to ask about.</source>
        <extracomment>A sale, about which somebody wished to ask the gateway.</extracomment>
        <translation>لم تصدر، فلا شيء ليُسأل عنه.</translation>
    </message>
</context>
<context>
    <name>TrackerConfirm</name>
    <message>
        <source>The gateway’s number %1 carries the reference %2: it is another sale. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of one of its sales, %2 the reference of a sale of ours.</extracomment>
        <translation>الرقم %1 لدى البوابة يحمل المرجع %2: إنها عملية بيع أخرى. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The gateway states an amount for its number %1 that is not this sale’s %2, or cannot be read. Compare it on the gateway’s own pages. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of one of its sales, %2 an amount of money, 20.00 EUR.</extracomment>
        <translation>تذكر البوابة لرقمها %1 مبلغًا ليس مبلغ عملية البيع هذه %2، أو تتعذّر قراءته. قارنه في صفحات البوابة نفسها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The gateway’s number %1 is over %2, and this sale over %3: it is another sale. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of one of its sales, %2 and %3 amounts of money, 20.00 EUR.</extracomment>
        <translation>الرقم %1 لدى البوابة بمبلغ %2، وعملية البيع هذه بمبلغ %3: إنها عملية بيع أخرى. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This sale is the gateway’s number %1 already. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of the sale.</extracomment>
        <translation>عملية البيع هذه هي بالفعل الرقم %1 لدى البوابة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This sale was not issued, so the gateway cannot have it. Nothing was changed.</source>
        <translation>لم تصدر عملية البيع هذه، فلا يمكن أن تكون لدى البوابة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The gateway’s number %1 is another sale in these books. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of one of its sales.</extracomment>
        <translation>الرقم %1 لدى البوابة هو عملية بيع أخرى في هذه الدفاتر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>It is another sale, or over another amount. Nothing was changed.</source>
        <extracomment>After what the gateway said about one of its sales, which somebody took for this one.</extracomment>
        <translation>إنها عملية بيع أخرى، أو بمبلغ آخر. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>TrackerLists</name>
    <message>
        <source>The gateway’s answer about its sale %1 does not agree with the books.</source>
        <extracomment>%1 is the gateway’s number of one of its sales.</extracomment>
        <translation>جواب البوابة عن عملية البيع %1 لديها لا يتفق مع الدفاتر.</translation>
    </message>
    <message>
        <source>Somebody is at work on it at this moment.</source>
        <extracomment>On a sale: another program, or another person at this one.</extracomment>
        <translation>هناك من يعمل عليها في هذه اللحظة.</translation>
    </message>
</context>
<context>
    <name>TrackerSearch</name>
    <message>
        <source>the gateway itself said that it has it, and no silence outweighs that</source>
        <extracomment>A clause after “Nobody can say yet whether the gateway has this sale:”. “Silence”: that it lists no such sale.</extracomment>
        <translation>البوابة نفسها قالت إنها لديها، ولا يرجح على ذلك أي سكوت</translation>
    </message>
    <message>
        <source>the account’s key was entered anew after this sale; with another merchant’s key, the sale is not in this history</source>
        <extracomment>A clause after “Nobody can say yet whether the gateway has this sale:”. “History”: the gateway’s list of sales.</extracomment>
        <translation>أُدخل مفتاح الحساب من جديد بعد عملية البيع هذه؛ وبمفتاح تاجر آخر لا تظهر عملية البيع في سجل المبيعات هذا</translation>
    </message>
    <message>
        <source>the gateway’s answers do not tell</source>
        <extracomment>A clause after “Nobody can say yet whether the gateway has this sale:”.</extracomment>
        <translation>أجوبة البوابة لا تبيّن ذلك</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The training gateway could not be started: %1</source>
        <extracomment>%1: why, whole sentences.</extracomment>
        <translation>تعذّر تشغيل بوابة التدريب: %1</translation>
    </message>
</context>
<context>
    <name>UnusualAmount</name>
    <message>
        <source>%1 is at least 100 times what is usually taken here: %2. Nothing was sent. Issue it only if this amount is meant.</source>
        <extracomment>%1: an amount, “1504.00 USD”. %2: what this shop usually takes for a sale, “15.04 USD”.</extracomment>
        <translation>%1 هو على الأقل 100 ضعف المبلغ المعتاد هنا: %2. لم يُرسل شيء. لا تُصدر عملية البيع إلا إذا كان هذا المبلغ مقصودًا.</translation>
    </message>
    <message>
        <source>%1 is very much, and there are too few earlier sales in %2 to know what is usual. Nothing was sent. Issue it only if this amount is meant.</source>
        <extracomment>%1: an amount, “20.00000000 BTC”. %2: the code of its currency.</extracomment>
        <translation>%1 مبلغ كبير جدًا، وعمليات البيع السابقة بعملة %2 أقل من أن يُعرف منها المبلغ المعتاد. لم يُرسل شيء. لا تُصدر عملية البيع إلا إذا كان هذا المبلغ مقصودًا.</translation>
    </message>
    <message>
        <source>%1 is more than ten times the largest of the last sales here, %2, and looks as if its decimal mark had been forgotten. Nothing was sent. Issue it only if this amount is meant.</source>
        <extracomment>%1: an amount, “1299.00 USD”. %2: the largest amount that this shop took of late, “15.04 USD”.</extracomment>
        <translation>%1 أكثر من عشرة أضعاف أكبر مبلغ في عمليات البيع الأخيرة هنا، وهو %2، وكأن الفاصلة العشرية قد نُسيت. لم يُرسل شيء. لا تُصدر عملية البيع إلا إذا كان هذا المبلغ مقصودًا.</translation>
    </message>
</context>
<context>
    <name>WebAddress</name>
    <message>
        <source>“%1” is not a web address. Write it in full, such as https://shop.example.</source>
        <translation>«%1» ليس عنوان ويب. اكتبه كاملًا، مثل https://shop.example.</translation>
    </message>
    <message>
        <source>The web address holds a user name or password. Take it out: customers would see it.</source>
        <translation>في عنوان الويب اسم مستخدم أو كلمة مرور. احذفهما: فالعملاء سيرونهما.</translation>
    </message>
    <message numerus="yes">
        <source>The web address has %n character(s); at most %1 work everywhere.</source>
        <extracomment>%1: a number of characters.</extracomment>
        <translation>
            <numerusform>عنوان الويب فارغ؛ وما يعمل في كل مكان %1 على الأكثر.</numerusform>
            <numerusform>في عنوان الويب حرف واحد؛ وما يعمل في كل مكان %1 على الأكثر.</numerusform>
            <numerusform>في عنوان الويب حرفان؛ وما يعمل في كل مكان %1 على الأكثر.</numerusform>
            <numerusform>في عنوان الويب %n أحرف؛ وما يعمل في كل مكان %1 على الأكثر.</numerusform>
            <numerusform>في عنوان الويب %n حرفًا؛ وما يعمل في كل مكان %1 على الأكثر.</numerusform>
            <numerusform>في عنوان الويب %n حرف؛ وما يعمل في كل مكان %1 على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The web address must begin with https:// (http:// works on this computer only).</source>
        <translation>يجب أن يبدأ عنوان الويب بـ https:// (http:// يعمل على هذا الحاسوب فقط).</translation>
    </message>
    <message>
        <source>The web address must begin with https://; what this begins with is no page for a browser.</source>
        <translation>يجب أن يبدأ عنوان الويب بـ https://؛ وما يبدأ به هذا ليس صفحة لمتصفح.</translation>
    </message>
</context>
<context>
    <name>WindowNews</name>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <extracomment>How many sales wait for a person, beside the page “Invoices”.</extracomment>
        <translation>
            <numerusform>لا شيء يحتاج إلى نظر</numerusform>
            <numerusform>واحدة تحتاج إلى نظر</numerusform>
            <numerusform>اثنتان تحتاجان إلى نظر</numerusform>
            <numerusform>%n تحتاج إلى نظر</numerusform>
            <numerusform>%n تحتاج إلى نظر</numerusform>
            <numerusform>%n تحتاج إلى نظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be sold now.</source>
        <extracomment>Why, and what to do, follows.</extracomment>
        <translation>لا يمكن بيع شيء الآن.</translation>
    </message>
    <message>
        <source>&amp;Restore the newest backup</source>
        <extracomment>Buttons beside the message that the books are gone.</extracomment>
        <translation>استعادة أحدث نسخة احتياطية</translation>
    </message>
    <message>
        <source>&amp;Begin new books</source>
        <comment>a button: empty books are made</comment>
        <translation>بدء دفاتر جديدة</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <extracomment>Button beside the message that the books are damaged: leads to the list of backups.</extracomment>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>The books could not be backed up.</source>
        <extracomment>The reason follows.</extracomment>
        <translation>تعذّر إنشاء نسخة احتياطية من الدفاتر.</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <extracomment>Button: leads to the list of backups.</extracomment>
        <translation>النسخ الاحتياطية…</translation>
    </message>
</context>
<context>
    <name>WindowPrinting</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a sale&apos;s reference; %2: what became of its paper, a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Printing on %1…</source>
        <extracomment>%1: a printer.</extracomment>
        <translation>جارٍ الطباعة على %1…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>no state</source>
        <extracomment>In the place of a state: “Asked the gateway: no state.”</extracomment>
        <translation>لا حالة</translation>
    </message>
    <message>
        <source>The gateway took the sale: %1.</source>
        <extracomment>%1 is a state: “Paid”.</extracomment>
        <translation>قبلت البوابة عملية البيع: %1.</translation>
    </message>
    <message>
        <source>The gateway issued the sale and gave a pay link.</source>
        <translation>أصدرت البوابة عملية البيع وأعطت رابط دفع.</translation>
    </message>
    <message>
        <source>The gateway issued the sale, without a pay link.</source>
        <translation>أصدرت البوابة عملية البيع بلا رابط دفع.</translation>
    </message>
    <message>
        <source>The gateway refused the sale.</source>
        <translation>رفضت البوابة عملية البيع.</translation>
    </message>
    <message>
        <source>The gateway refused the sale: %1</source>
        <extracomment>%1 is the reason: one or more whole sentences.</extracomment>
        <translation>رفضت البوابة عملية البيع: %1</translation>
    </message>
    <message>
        <source>The sale was not issued.</source>
        <translation>لم تصدر عملية البيع.</translation>
    </message>
    <message>
        <source>The sale was not issued: %1</source>
        <extracomment>%1 is the reason: one or more whole sentences.</extracomment>
        <translation>لم تصدر عملية البيع: %1</translation>
    </message>
    <message>
        <source>It is not known whether the gateway has the sale.</source>
        <translation>لا يُعرف هل عملية البيع موجودة لدى البوابة.</translation>
    </message>
    <message>
        <source>It is not known whether the gateway has the sale: %1</source>
        <extracomment>%1 is the reason: one or more whole sentences.</extracomment>
        <translation>لا يُعرف هل عملية البيع موجودة لدى البوابة: %1</translation>
    </message>
    <message>
        <source>The gateway said so %1, when the sale was sent.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>قالت البوابة ذلك %1، عند إرسال عملية البيع.</translation>
    </message>
    <message>
        <source>The gateway said so %1, when asked.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”. “when asked”: this program had asked it.</extracomment>
        <translation>قالت البوابة ذلك %1، عند سؤالها.</translation>
    </message>
    <message>
        <source>The gateway said so %1, in its list of sales.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”. It is the gateway’s list.</extracomment>
        <translation>قالت البوابة ذلك %1، في قائمة مبيعاتها.</translation>
    </message>
    <message>
        <source>The gateway said so %1, in its statement.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”. It is the gateway’s statement of a month.</extracomment>
        <translation>قالت البوابة ذلك %1، في كشفها.</translation>
    </message>
    <message>
        <source>The gateway said so %1.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>قالت البوابة ذلك %1.</translation>
    </message>
    <message>
        <source>The gateway said so %1, %2.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”. %2 is how, in a word that was not translated.</extracomment>
        <translation>قالت البوابة ذلك %1، %2.</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <extracomment>%1 is the time of day, “14:32”. It stands in a narrow column.</extracomment>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.” The same for the others.</extracomment>
        <translation>قبل لحظات</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.”</extracomment>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.”</extracomment>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.”</extracomment>
        <translation>
            <numerusform>قبل أقل من يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>When something was; %1 is a day: “3 Nov”, “3 Nov 2025”.</extracomment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Being issued</source>
        <comment>state of a sale</comment>
        <translation>قيد الإصدار</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a sale: the customer has not paid yet</comment>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Paid by customer</source>
        <comment>state of a sale: the merchant has not got the money yet</comment>
        <translation>دفعها العميل</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>state of a sale</comment>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a sale: the payment failed</comment>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a sale</comment>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a sale</comment>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Charged back</source>
        <comment>state of a sale: the money went back to the customer</comment>
        <translation>مسترجعة قسرًا</translation>
    </message>
    <message>
        <source>Withheld</source>
        <comment>state of a sale: the gateway holds the money back</comment>
        <translation>محتجزة</translation>
    </message>
    <message>
        <source>Not issued</source>
        <comment>state of a sale</comment>
        <translation>لم تصدر</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a sale</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>this program</source>
        <extracomment>Who said something; it stands after a time: “14:32 · this program”.</extracomment>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>a person’s word</source>
        <extracomment>Who said something: a person, not a gateway.</extracomment>
        <translation>إفادة شخص</translation>
    </message>
    <message>
        <source>when the sale was sent</source>
        <extracomment>When the gateway said something.</extracomment>
        <translation>عند إرسال عملية البيع</translation>
    </message>
    <message>
        <source>when asked</source>
        <extracomment>When the gateway said something: when this program asked it.</extracomment>
        <translation>عند سؤالها</translation>
    </message>
    <message>
        <source>in its list of sales</source>
        <extracomment>Where the gateway said something.</extracomment>
        <translation>في قائمة مبيعاتها</translation>
    </message>
    <message>
        <source>in its statement</source>
        <extracomment>Where the gateway said something.</extracomment>
        <translation>في كشفها</translation>
    </message>
    <message>
        <source>Another program sold it.</source>
        <translation>باعها برنامج آخر.</translation>
    </message>
    <message>
        <source>You issued the sale.</source>
        <translation>أصدرتَ عملية البيع.</translation>
    </message>
    <message>
        <source>Asked the gateway: %1.</source>
        <extracomment>This program asked, and %1 is the answer: a state, “Paid”.</extracomment>
        <translation>سُئلت البوابة: %1.</translation>
    </message>
    <message>
        <source>Found the sale at the gateway: %1.</source>
        <extracomment>This program looked for the sale, and %1 is what it found: a state, “Paid”.</extracomment>
        <translation>وُجدت عملية البيع لدى البوابة: %1.</translation>
    </message>
    <message>
        <source>The sale never arrived at the gateway.</source>
        <translation>لم تصل عملية البيع إلى البوابة قط.</translation>
    </message>
    <message>
        <source>The gateway sent a message about the sale: %1.</source>
        <extracomment>%1 is a state: “Paid”.</extracomment>
        <translation>أرسلت البوابة رسالة عن عملية البيع: %1.</translation>
    </message>
    <message>
        <source>The customer came back from the pay page.</source>
        <translation>عاد العميل من صفحة الدفع.</translation>
    </message>
    <message>
        <source>Imported from the statement: %1.</source>
        <extracomment>%1 is a state: “Paid”.</extracomment>
        <translation>استُوردت من الكشف: %1.</translation>
    </message>
    <message>
        <source>Somebody looked at it and put it aside.</source>
        <translation>نظر فيها شخص ونحّاها جانبًا.</translation>
    </message>
    <message>
        <source>A note without text.</source>
        <translation>ملاحظة بلا نص.</translation>
    </message>
    <message>
        <source>“%1”, a word that this program does not know</source>
        <extracomment>In the place of a state: what the gateway calls it. “Asked the gateway: “LIMBO”, a word that …”</extracomment>
        <translation>«%1»، كلمة لا يعرفها هذا البرنامج</translation>
    </message>
    <message>
        <source>You issued it %1; the gateway has not answered yet.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>أصدرتها %1؛ ولم تُجب البوابة بعد.</translation>
    </message>
    <message>
        <source>This program noted it %1; the gateway’s answer does not tell what became of the sale.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>سجّل هذا البرنامج ذلك %1؛ وجواب البوابة لا يبيّن ما حدث لعملية البيع.</translation>
    </message>
    <message>
        <source>This program noted it %1; the gateway has said nothing.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>سجّل هذا البرنامج ذلك %1؛ ولم تقل البوابة شيئًا.</translation>
    </message>
    <message>
        <source>The gateway did not say by itself that nothing was issued. Choose “Check now” before you choose “Sell again”.</source>
        <extracomment>“Check now” and “Sell again” are buttons: they are called as they are called there.</extracomment>
        <translation>لم تقل البوابة من تلقاء نفسها إنه لم يصدر شيء. اختر «التحقق الآن» قبل أن تختار «البيع مجددًا».</translation>
    </message>
    <message>
        <source>Nobody can pay this sale. To try once more, choose “Sell again”.</source>
        <extracomment>“Sell again” is a button: it is called as it is called there.</extracomment>
        <translation>لا يمكن لأحد دفع عملية البيع هذه. للمحاولة مرة أخرى اختر «البيع مجددًا».</translation>
    </message>
    <message>
        <source>Choose “Check now” before you sell again: otherwise the customer may pay twice.</source>
        <extracomment>“Check now” is a button: it is called as it is called there.</extracomment>
        <translation>اختر «التحقق الآن» قبل أن تبيع مجددًا: وإلا فقد يدفع العميل مرتين.</translation>
    </message>
    <message>
        <source>It is on its way to the gateway. If it stays so for a minute, choose “Check now”.</source>
        <extracomment>“Check now” is a button: it is called as it is called there.</extracomment>
        <translation>إنها في طريقها إلى البوابة. إن بقيت كذلك دقيقة فاختر «التحقق الآن».</translation>
    </message>
    <message>
        <source>The gateway holds the money back. Ask the gateway for the reason.</source>
        <translation>تحتجز البوابة المال. اسأل البوابة عن السبب.</translation>
    </message>
    <message>
        <source>The money went back to the customer. See the gateway’s own pages for the reason.</source>
        <translation>عاد المال إلى العميل. انظر السبب في صفحات البوابة نفسها.</translation>
    </message>
    <message>
        <source>The customer has paid. The money is on its way to you.</source>
        <translation>دفع العميل. المال في طريقه إليك.</translation>
    </message>
    <message>
        <source>You sent it to the customer.</source>
        <translation>أرسلتَها إلى العميل.</translation>
    </message>
    <message>
        <source>You printed it.</source>
        <translation>طبعتَها.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountDetails</name>
    <message>
        <source>The training account belongs to the program. It practises with every gateway this program knows; they are played on this computer: links, QR codes and payments look as they do in the shop, and no money moves. It needs no key, and can be neither changed nor removed.</source>
        <extracomment>What the built-in account for practising is. The gateways are parts of this program then.</extracomment>
        <translation>حساب التدريب تابع للبرنامج. يتيح التدرب على كل بوابة يعرفها هذا البرنامج؛ وهي مُحاكاة على هذا الحاسوب: تبدو الروابط ورموز QR والمدفوعات كما في المتجر، ولا تتحرك أي أموال. لا يحتاج إلى مفتاح، ولا يمكن تغييره ولا إزالته.</translation>
    </message>
    <message>
        <source>&amp;Use for sales</source>
        <extracomment>Button: new sales are sold with this account.</extracomment>
        <translation>الاستخدام للبيع</translation>
    </message>
    <message>
        <source>S&amp;tatement…</source>
        <extracomment>Button: opens the gateway&apos;s list of this account&apos;s sales, month by month.</extracomment>
        <translation>الكشف…</translation>
    </message>
    <message>
        <source>&amp;Import past sales…</source>
        <extracomment>Button: sales that the gateway has are fetched into the books.</extracomment>
        <translation>استيراد المبيعات السابقة…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Button: change the account.</extracomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: remove the account.</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <extracomment>Button, an answer to “Remove ... and its key?”</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button, the other answer: the account is not removed.</extracomment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Remove, and &amp;leave its key</source>
        <extracomment>Button: the account is removed, the key stays in the keychain.</extracomment>
        <translation>إزالة مع ترك المفتاح</translation>
    </message>
    <message>
        <source>Keep t&amp;he account</source>
        <extracomment>Button, the other answer.</extracomment>
        <translation>إبقاء الحساب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact about an account, for screen readers: what it is, and its value. “Gateway: NonStoPay”.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف التاجر</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>The secret that the gateway gave the merchant.</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>In this computer’s keychain</source>
        <translation>في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Direct sales</source>
        <extracomment>Sales for which the customer&apos;s card data is typed in this program. “On” or “Off” stands beside it.</extracomment>
        <translation>البيع المباشر</translation>
    </message>
    <message>
        <source>On: card data may be typed here</source>
        <translation>مفعّل: تجوز كتابة بيانات البطاقات هنا</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>direct sales</comment>
        <translation>معطّل</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountForm</name>
    <message>
        <source>Shop</source>
        <extracomment>An example of what a person may call an account.</extracomment>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <extracomment>Label of a field: what the account is called.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What you call it, such as the shop or the till.</source>
        <translation>كيف تسمّيه، مثل المتجر أو الصندوق.</translation>
    </message>
    <message>
        <source>Ga&amp;teway</source>
        <extracomment>Label of a list: the payment company that the account is with.</extracomment>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Where the gateway takes calls; it told you.</source>
        <extracomment>Of the gateway&apos;s web address. “It” is the gateway.</extracomment>
        <translation>حيث تستقبل البوابة الطلبات؛ وقد أخبرتك به.</translation>
    </message>
    <message>
        <source>C&amp;lient ID</source>
        <translation>معرّف التاجر</translation>
    </message>
    <message>
        <source>The number of your profile or cash register; the gateway shows it beside the key.</source>
        <translation>رقم الملف الشخصي أو صندوق الدفع (client ID)؛ تعرضه البوابة بجانب المفتاح.</translation>
    </message>
    <message>
        <source>Goes into this computer’s keychain and nowhere else.</source>
        <extracomment>Of the secret that the gateway gave.</extracomment>
        <translation>يوضع في سلسلة مفاتيح هذا الحاسوب دون أي مكان آخر.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New account</source>
        <extracomment>Titles of a form: an account is added, or the one of that name is changed.</extracomment>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <extracomment>Buttons of the form for an account that is added, or changed.</extracomment>
        <translation>إضافة الحساب</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Stored in your keychain. Type a new one to replace it.</source>
        <translation>مخزّن في سلسلة المفاتيح. اكتب مفتاحًا جديدًا لاستبداله.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsModel</name>
    <message>
        <source>Training</source>
        <extracomment>A word on an account: it is the one for practising, where no money moves.</extracomment>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Direct sales on</source>
        <extracomment>Some words on an account: card data may be typed in this program.</extracomment>
        <translation>البيع المباشر مفعّل</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <extracomment>Title of a page, and name of the list on it.</extracomment>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>The chosen account</source>
        <extracomment>Name of a part of the page, for screen readers.</extracomment>
        <translation>الحساب المختار</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountQuestion</name>
    <message>
        <source>Is this amount right?</source>
        <translation>هل هذا المبلغ صحيح؟</translation>
    </message>
    <message>
        <source>Nothing has been sent, and what you typed is still in the form.</source>
        <translation>لم يُرسل شيء، وما كتبته لا يزال في النموذج.</translation>
    </message>
    <message>
        <source>&amp;Change the amount</source>
        <translation>تغيير المبلغ</translation>
    </message>
    <message>
        <source>It is at least 100 times what is usually taken here: %1.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>هو على الأقل 100 ضعف المبلغ المعتاد هنا: %1.</translation>
    </message>
    <message>
        <source>It is very much, and there are too few earlier sales in %1 to know what is usual.</source>
        <extracomment>%1: the code of a currency, such as “BTC”.</extracomment>
        <translation>هو مبلغ كبير جدًا، وعمليات البيع السابقة بعملة %1 أقل من أن يُعرف منها المبلغ المعتاد.</translation>
    </message>
    <message>
        <source>Issue it</source>
        <extracomment>A button without a mnemonic. “It” is the sale.</extracomment>
        <translation>إصدار عملية البيع</translation>
    </message>
    <message>
        <source>It is more than ten times the largest of the last sales here, %1, and looks as if its decimal mark had been forgotten.</source>
        <extracomment>%1: the largest amount of the last sales, with its currency.</extracomment>
        <translation>هو أكثر من عشرة أضعاف أكبر مبلغ في عمليات البيع الأخيرة هنا، وهو %1، وكأن الفاصلة العشرية قد نُسيت.</translation>
    </message>
</context>
<context>
    <name>counterfoil::BackupSettings</name>
    <message>
        <source>A copy is made by itself when the last one is older than a day and something has changed. Those of the last 48 hours are kept (the newest 20), and of each of the last 7 days, 4 weeks and 12 months the newest, in this folder:</source>
        <translation>تُنشأ نسخة تلقائيًا إذا كانت الأخيرة أقدم من يوم وتغيّر شيء. تُحفظ نسخ آخر 48 ساعة (أحدث 20)، وأحدث نسخة من كل من آخر 7 أيام و4 أسابيع و12 شهرًا، في هذا المجلد:</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <extracomment>Name of a list, for screen readers.</extracomment>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Leave the books as they &amp;are</source>
        <extracomment>Button, an answer to “Put the books back ...?”</extracomment>
        <translation>ترك الدفاتر كما هي</translation>
    </message>
    <message>
        <source>P&amp;ut them back</source>
        <extracomment>Button, the other answer: a backup takes the place of the books.</extracomment>
        <translation>إعادتها</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>لم تُنشأ نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <extracomment>Button, and what stands on it while a backup is made.</extracomment>
        <translation>جارٍ النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>النسخ الاحتياطي الآن</translation>
    </message>
    <message>
        <source>Putting the books back…</source>
        <extracomment>Button, and what stands on it while a backup is put in the place of the books.</extracomment>
        <translation>جارٍ إعادة الدفاتر…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>استعادة…</translation>
    </message>
</context>
<context>
    <name>counterfoil::BusNotifier</name>
    <message>
        <source>Show the sales</source>
        <extracomment>What a click on a message of the desktop does.</extracomment>
        <translation>عرض عمليات البيع</translation>
    </message>
    <message>
        <source>Show the sale</source>
        <translation>عرض عملية البيع</translation>
    </message>
</context>
<context>
    <name>counterfoil::CandidateView</name>
    <message>
        <source>Which of the gateway’s sales it is</source>
        <translation>أيّ من مبيعات البوابة هي</translation>
    </message>
    <message>
        <source>Look at the gateway’s sales that this one may be</source>
        <translation>النظر في مبيعات البوابة التي قد تكون هذه</translation>
    </message>
    <message>
        <source>This is the &amp;same sale</source>
        <extracomment>A button: the sale of the gateway that is shown is the shop’s own one.</extracomment>
        <translation>إنها العملية نفسها</translation>
    </message>
    <message>
        <source>It is anothe&amp;r one</source>
        <extracomment>A button: the sale of the gateway that is shown is not the shop’s own one.</extracomment>
        <translation>إنها عملية أخرى</translation>
    </message>
    <message>
        <source>It may be t&amp;his one…</source>
        <extracomment>A button: looks for the gateway’s sale that this one may be.</extracomment>
        <translation>قد تكون هذه…</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>جارٍ سؤال البوابة…</translation>
    </message>
    <message>
        <source>Your sale</source>
        <translation>عملية البيع لديك</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>لدى البوابة</translation>
    </message>
    <message>
        <source>%1: %2, at the gateway %3</source>
        <extracomment>Read out: %1 is what is compared, “Amount”; %2 is ours, %3 the gateway’s.</extracomment>
        <translation>%1: %2، لدى البوابة %3</translation>
    </message>
</context>
<context>
    <name>counterfoil::CardCodeEditor</name>
    <message>
        <source>3 or 4 digits</source>
        <extracomment>How many digits the code on a card has; stands in its empty field.</extracomment>
        <translation>3 أو 4 أرقام</translation>
    </message>
</context>
<context>
    <name>counterfoil::CardSide</name>
    <message>
        <source>Open &amp;payment page</source>
        <extracomment>A button: the page of the payment form opens in the browser.</extracomment>
        <translation>فتح صفحة الدفع</translation>
    </message>
    <message>
        <source>The gateway would rather have its form, which opens on this computer only. The link can be sent.</source>
        <translation>تفضّل البوابة نموذجها، ويُفتح على هذا الحاسوب فقط. أما الرابط فيمكن إرساله.</translation>
    </message>
    <message>
        <source>Sell &amp;again</source>
        <extracomment>A button: the same sale once more, as a new one.</extracomment>
        <translation>البيع مجددًا</translation>
    </message>
    <message>
        <source>New &amp;sale</source>
        <translation>بيع جديد</translation>
    </message>
    <message>
        <source>&amp;To the list</source>
        <extracomment>A button: back to the list of sales.</extracomment>
        <translation>إلى القائمة</translation>
    </message>
    <message>
        <source>Back to the list of invoices (Esc)</source>
        <translation>العودة إلى قائمة الفواتير (Esc)</translation>
    </message>
    <message>
        <source>Who said so</source>
        <extracomment>Spoken of the line that says on whose word a sale’s state stands.</extracomment>
        <translation>من قال ذلك</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>On a button while the gateway is asked.</extracomment>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <extracomment>A button: asks the gateway what became of the sale.</extracomment>
        <translation>التحقق الآن</translation>
    </message>
</context>
<context>
    <name>counterfoil::CheckStrip</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: puts a message away.</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>counterfoil::ChoiceEditor</name>
    <message>
        <source>Choose</source>
        <extracomment>Stands in a list of choices in which nothing is chosen yet.</extracomment>
        <translation>اختر</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>None of the choices.</extracomment>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>counterfoil::ChosenSales</name>
    <message>
        <source>The chosen sales</source>
        <translation>عمليات البيع المختارة</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>A button: a person has looked at these sales.</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>You have looked at these: they leave the list of what needs a look</source>
        <translation>نظرت في هذه: تغادر قائمة ما يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state, “Paid”; %2 is how many of the chosen sales have it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <extracomment>A button: asks the gateway where the sales stand.</extracomment>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
</context>
<context>
    <name>counterfoil::CoinTerms</name>
    <message>
        <source>Address</source>
        <extracomment>Of a coin’s network: where the coins are to be sent.</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Coins</source>
        <extracomment>What a sale is paid in, where nobody knows which.</extracomment>
        <translation>العملات الرقمية</translation>
    </message>
    <message>
        <source>Coins that are sent in another network than the address belongs to are lost.</source>
        <translation>العملات الرقمية المرسلة عبر شبكة غير شبكة العنوان تضيع.</translation>
    </message>
    <message>
        <source>Only in the network %1: coins that are sent in another one are lost.</source>
        <extracomment>%1: what a coin’s network is called, as “TRC20”.</extracomment>
        <translation>عبر الشبكة %1 فقط: العملات الرقمية المرسلة عبر شبكة أخرى تضيع.</translation>
    </message>
    <message>
        <source>Amount &amp;in the code</source>
        <extracomment>A box to tick: wallets then fill in the amount by themselves. “Code”: the QR code.</extracomment>
        <translation>المبلغ في الرمز</translation>
    </message>
    <message>
        <source>Without it the code holds the address alone, for wallets that cannot read the amount</source>
        <translation>بدونه يحمل الرمز العنوان وحده، للمحافظ التي لا تقرأ المبلغ</translation>
    </message>
</context>
<context>
    <name>counterfoil::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>counterfoil::CounterBar</name>
    <message>
        <source>Counter</source>
        <extracomment>Title of the page that sells while the window is a till: full screen, with a keypad.</extracomment>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Today’s takings (F6)</source>
        <extracomment>A button: shows what customers have paid today. F6 is a key.</extracomment>
        <translation>مقبوضات اليوم (F6)</translation>
    </message>
    <message>
        <source>Leave the counter (F9)</source>
        <extracomment>A button: ends the till&apos;s full screen. F9 is a key.</extracomment>
        <translation>مغادرة الصندوق (F9)</translation>
    </message>
</context>
<context>
    <name>counterfoil::CounterSettings</name>
    <message>
        <source>The counter fills the screen: a keypad, the amount, and Enter. It sells by the method, currency and payment system of the last sale; what else a sale needs, keep with the pin beside its field.</source>
        <translation>يملأ الصندوق الشاشة: لوحة أرقام، والمبلغ، وEnter. يبيع بطريقة آخر عملية بيع وعملتها ونظام دفعها؛ وما يلزم غير ذلك فاحتفظ به بالدبوس الذي بجانب حقله.</translation>
    </message>
    <message>
        <source>With a blank between them. While there are none, the counter shows those that were sold often, and round ones.</source>
        <translation>اكتبها وبينها فراغ. وإن لم توجد عرض الصندوق المبالغ التي بيع بها كثيرًا ومبالغ مدوّرة.</translation>
    </message>
    <message>
        <source>Begin the counter (F9)</source>
        <extracomment>Button: begins the till&apos;s full screen. F9 is a key.</extracomment>
        <translation>بدء الصندوق (F9)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Quick amounts</source>
        <extracomment>Label before a line with amounts such as “5 10 20”, which become keys of the till.</extracomment>
        <translation>مبالغ سريعة</translation>
    </message>
</context>
<context>
    <name>counterfoil::CountryEditor</name>
    <message>
        <source>Germany</source>
        <extracomment>A country, as an example of what is typed there.</extracomment>
        <translation>ألمانيا</translation>
    </message>
</context>
<context>
    <name>counterfoil::CsvPanel</name>
    <message>
        <source>Im&amp;port</source>
        <extracomment>Button: takes all lines of a file.</extracomment>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import without the &amp;wrong lines</source>
        <extracomment>Button: takes the lines of a file that are right.</extracomment>
        <translation>استيراد بدون الأسطر الخاطئة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button, while something is done.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>الأخطاء في الملف</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>ما أُنجز</translation>
    </message>
    <message>
        <source>&amp;Do not import</source>
        <extracomment>Button beside “Import”: nothing is taken from the file.</extracomment>
        <translation>عدم الاستيراد</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: what was said about a file goes, and the form comes back into its place.</extracomment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>counterfoil::Desktop</name>
    <message>
        <source>Counterfoil is open already</source>
        <extracomment>Title of a notification: the program was started, and its window is not to be seen.</extracomment>
        <translation>Counterfoil مفتوح بالفعل</translation>
    </message>
    <message>
        <source>Its window is behind others, or on another workspace.</source>
        <translation>نافذته خلف نوافذ أخرى، أو في مساحة عمل أخرى.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <extracomment>Button of a notification.</extracomment>
        <translation>إظهار النافذة</translation>
    </message>
</context>
<context>
    <name>counterfoil::DiagnosisRow</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A line of what was looked at, for screen readers: “Key, bad: Wrong key.” What to do may follow.</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>counterfoil::DirectSwitch</name>
    <message>
        <source>&amp;Direct sales</source>
        <extracomment>Box to check: the customer&apos;s card data may be typed in this program.</extracomment>
        <translation>البيع المباشر</translation>
    </message>
    <message>
        <source>Card data is typed in this program instead of on the gateway’s page.</source>
        <translation>تُكتب بيانات البطاقات في هذا البرنامج بدلًا من صفحة البوابة.</translation>
    </message>
    <message>
        <source>&amp;I understand, switch on</source>
        <extracomment>Button: direct sales are switched on.</extracomment>
        <translation>أفهم ذلك، تفعيل</translation>
    </message>
    <message>
        <source>Leave o&amp;ff</source>
        <extracomment>Button, the other answer: direct sales stay switched off.</extracomment>
        <translation>إبقاؤه معطّلًا</translation>
    </message>
</context>
<context>
    <name>counterfoil::DisplaySettings</name>
    <message>
        <source>It shows a customer the shop, the amount, the QR code, and whether the sale is paid. Nothing else of this program can be seen or reached there.</source>
        <translation>تعرض للعميل المتجر والمبلغ ورمز QR وهل تم الدفع. ولا يُرى هناك شيء آخر من هذا البرنامج ولا يُوصل إليه.</translation>
    </message>
    <message>
        <source>Show it on a second screen when there is one</source>
        <extracomment>Box to check.</extracomment>
        <translation>عرضها على شاشة ثانية حين توجد</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>Label before a list of screens.</extracomment>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Language for customers</source>
        <extracomment>Label before a list of languages.</extracomment>
        <translation>اللغة للعملاء</translation>
    </message>
    <message>
        <source>“Paid” stays for</source>
        <extracomment>Label before “10 seconds”: how long the customer&apos;s screen says “Paid”.</extracomment>
        <translation>تبقى «تم الدفع» مدة</translation>
    </message>
    <message>
        <source>Customer’s screen: which one</source>
        <translation>شاشة العميل: أي شاشة</translation>
    </message>
    <message>
        <source>Show an example</source>
        <extracomment>Button: the customer’s screen shows a sale that is none.</extracomment>
        <translation>عرض مثال</translation>
    </message>
    <message>
        <source>As this program</source>
        <extracomment>A choice in a list of languages: customers read what the cashier reads.</extracomment>
        <translation>مثل هذا البرنامج</translation>
    </message>
    <message>
        <source>Any other than this one</source>
        <extracomment>A choice in a list of screens.</extracomment>
        <translation>أي شاشة غير هذه</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <extracomment>%1: the name of a screen, as “HDMI-1”.</extracomment>
        <translation>%1 (غير موصولة)</translation>
    </message>
    <message>
        <source>Close its window</source>
        <extracomment>Buttons: the customer’s screen as a window that can be moved.</extracomment>
        <translation>إغلاق نافذتها</translation>
    </message>
    <message>
        <source>Open it as a window</source>
        <translation>فتحها كنافذة</translation>
    </message>
    <message>
        <source>It is on the screen %1 now.</source>
        <extracomment>%1: the name of a screen, as “HDMI-1”.</extracomment>
        <translation>هي الآن على الشاشة %1.</translation>
    </message>
    <message>
        <source>There is one screen now. For a screen that shows the same as this one, open it as a window and move it there.</source>
        <translation>هناك شاشة واحدة الآن. إن كانت شاشة أخرى تعرض ما تعرضه هذه فافتحها كنافذة وانقلها إليها.</translation>
    </message>
    <message>
        <source>It is on no screen now.</source>
        <translation>ليست على أي شاشة الآن.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DisplayWindow</name>
    <message>
        <source>Customer’s screen</source>
        <extracomment>Title of the window that a customer sees.</extracomment>
        <translation>شاشة العميل</translation>
    </message>
</context>
<context>
    <name>counterfoil::DoctorView</name>
    <message>
        <source>Does it work?</source>
        <extracomment>Title: whether the chosen account works is looked at here.</extracomment>
        <translation>هل يعمل؟</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <extracomment>Button: what was found goes to the clipboard, for the gateway&apos;s support.</extracomment>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <extracomment>Button: the account is checked once more.</extracomment>
        <translation>التحقق من جديد</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Counterfoil, account “%1”, %2</source>
        <extracomment>First line of a report: the name of an account, and its web address.</extracomment>
        <translation>Counterfoil، الحساب «%1»، %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::DuplicateQuestion</name>
    <message>
        <source>Is this the same sale once more?</source>
        <translation>هل هذه عملية البيع نفسها مرة أخرى؟</translation>
    </message>
    <message>
        <source>If that sale exists, a second one would let the customer pay twice. Check it first: if it never arrived at the gateway, this one is issued; if it did, you see its link. Nothing has been sent now, and what you typed is still in the form.</source>
        <translation>إن كانت تلك العملية موجودة فإن عملية ثانية تتيح للعميل أن يدفع مرتين. تحقق منها أولًا: إن لم تصل إلى البوابة قط تُصدر هذه؛ وإن وصلت ترى رابطها. لم يُرسل شيء الآن، وما كتبته ما زال في النموذج.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
    <message>
        <source>Issue a second sale all the &amp;same</source>
        <translation>إصدار عملية بيع ثانية رغم ذلك</translation>
    </message>
    <message>
        <source>Asking the gateway about %1.</source>
        <extracomment>Spoken. %1: the reference of a sale.</extracomment>
        <translation>جارٍ سؤال البوابة عن %1.</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>جارٍ سؤال البوابة…</translation>
    </message>
    <message>
        <source>&amp;Check %1 first</source>
        <extracomment>A button. %1: the reference of an earlier sale, whose outcome is asked for before a second one.</extracomment>
        <translation>التحقق من %1 أولًا</translation>
    </message>
</context>
<context>
    <name>counterfoil::FieldRow</name>
    <message>
        <source>optional</source>
        <extracomment>Beside the label of a field that may be left empty.</extracomment>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Keep “%1” for the next sales</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>الاحتفاظ بـ«%1» لعمليات البيع التالية</translation>
    </message>
    <message>
        <source>Kept for the next sales. Click to stop (Ctrl+D)</source>
        <translation>محتفظ به لعمليات البيع التالية. انقر للإيقاف (Ctrl+D)</translation>
    </message>
    <message>
        <source>Keep for the next sales (Ctrl+D)</source>
        <translation>الاحتفاظ به لعمليات البيع التالية (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>counterfoil::FilterBar</name>
    <message>
        <source>Customer, amount, reference, description, gateway’s number</source>
        <translation>العميل، المبلغ، المرجع، الوصف، الرقم لدى البوابة</translation>
    </message>
    <message>
        <source>Search sales</source>
        <translation>البحث في المبيعات</translation>
    </message>
    <message>
        <source>Which sales to show</source>
        <translation>أي مبيعات تُعرض</translation>
    </message>
    <message>
        <source>From which time</source>
        <translation>من أي مدة</translation>
    </message>
    <message>
        <source>Of which account</source>
        <translation>لأي حساب</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>Paid by which method</source>
        <translation>بأي طريقة دفع</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>كل الطرق</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Before a day: sales from that day on. What follows is a field, and then the next text.</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Before a day: sales until that day. Before it stand the text above and a field.</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>من هذا اليوم فصاعدًا</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>حتى هذا اليوم</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <extracomment>A button that shows filters which are folded away; %1 of those are used.</extracomment>
        <translation>التصفية (%1)</translation>
    </message>
    <message>
        <source>Filters…</source>
        <translation>التصفية…</translation>
    </message>
    <message>
        <source>Hide further filters</source>
        <translation>إخفاء عوامل تصفية إضافية</translation>
    </message>
    <message>
        <source>Show further filters</source>
        <translation>إظهار عوامل تصفية إضافية</translation>
    </message>
</context>
<context>
    <name>counterfoil::FoldButton</name>
    <message>
        <source>%1, open</source>
        <extracomment>Spoken. %1: the title of a part of a form, whose fields are to be seen.</extracomment>
        <translation>%1، مفتوح</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <extracomment>Spoken. %1: the title of a part of a form, whose fields are hidden.</extracomment>
        <translation>%1، مطوي</translation>
    </message>
    <message>
        <source>%1, folded, %2</source>
        <extracomment>Spoken. %1: the title of a part of a form, whose fields are hidden; %2: what it holds.</extracomment>
        <translation>%1، مطوي، %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::GatewayChoice</name>
    <message>
        <source>Gateway</source>
        <extracomment>Name of a list: which of several payment companies is asked.</extracomment>
        <translation>البوابة</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportDialog</name>
    <message>
        <source>Import past sales</source>
        <extracomment>Title of a window: sales that the gateway has are fetched into the books.</extracomment>
        <translation>استيراد المبيعات السابقة</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportView</name>
    <message>
        <source>Fetches the sales that the gateway lists for these months into your books. What is there already is not taken twice, and nothing is changed at the gateway.</source>
        <translation>يجلب إلى دفاترك المبيعات التي تذكرها البوابة لهذه الأشهر. ما هو موجود من قبل لا يؤخذ مرتين، ولا يتغيّر شيء لدى البوابة.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a list: which of several payment companies is asked.</extracomment>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Label of a month, the first of several.</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Label of a month, the last of several.</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: the import ends after the page that it is at.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>How far an import is, for screen readers.</extracomment>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Sales that were left out, and why</source>
        <extracomment>Name of a list, for screen readers.</extracomment>
        <translation>عمليات البيع المتروكة، والسبب</translation>
    </message>
    <message>
        <source>Past sales of “%1”</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>المبيعات السابقة للحساب «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A sale&apos;s number, and why it was not imported.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>Title of a list: sales that were not imported.</extracomment>
        <translation>المتروكة</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>Button, and what stands on it while sales are imported.</extracomment>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceDetails</name>
    <message>
        <source>Details of the sale</source>
        <translation>تفاصيل عملية البيع</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>A button: a person has looked at this sale.</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>You have looked at it: it leaves the list of what needs a look</source>
        <translation>نظرت فيها: تغادر قائمة ما يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <extracomment>A button: asks the gateway where the sale stands.</extracomment>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>The link of %1 is copied.</source>
        <extracomment>%1 is the reference of a sale: “CF-7KQ2…”.</extracomment>
        <translation>نُسخ رابط %1.</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>A button with a menu: the papers of a sale.</extracomment>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceList</name>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceModel</name>
    <message>
        <source>Time</source>
        <comment>when a sale was issued</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>The head of a column: what a sale is known by, “CF-7KQ2…”.</extracomment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of payment</comment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>The head of a column: the merchant’s account at a gateway.</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>State</source>
        <comment>where a sale stands: paid, waiting</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Other amount</source>
        <extracomment>In the place of a state, and as short: another amount was paid than was asked for.</extracomment>
        <translation>مبلغ آخر</translation>
    </message>
    <message>
        <source>Check amount</source>
        <extracomment>In the place of a state, and as short: a person has to compare what was paid.</extracomment>
        <translation>راجع المبلغ</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceSide</name>
    <message>
        <source>&amp;Copy references</source>
        <translation>نسخ المراجع</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>An entry of a menu that has further ones: the papers of a sale.</extracomment>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceTable</name>
    <message>
        <source>Invoices</source>
        <extracomment>The table of all sales.</extracomment>
        <translation>الفواتير</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <extracomment>The title of a page.</extracomment>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>State&amp;ment…</source>
        <extracomment>A button: opens the statement of a month, as the gateway has it.</extracomment>
        <translation>الكشف…</translation>
    </message>
    <message>
        <source>Compare a month with what the gateway knows</source>
        <translation>مقارنة شهر بما تعرفه البوابة</translation>
    </message>
    <message>
        <source>Check a&amp;ll</source>
        <extracomment>A button.</extracomment>
        <translation>التحقق من الكل</translation>
    </message>
    <message>
        <source>Ask the gateways about every sale that waits</source>
        <translation>سؤال البوابات عن كل عملية بيع قيد الانتظار</translation>
    </message>
    <message>
        <source>No sale matches</source>
        <translation>لا توجد عملية بيع مطابقة</translation>
    </message>
</context>
<context>
    <name>counterfoil::JsonEditor</name>
    <message>
        <source>Put the quotes in</source>
        <extracomment>A button: puts the quotation marks that JSON wants into what was typed.</extracomment>
        <translation>إضافة علامات الاقتباس</translation>
    </message>
</context>
<context>
    <name>counterfoil::Keypad</name>
    <message>
        <source>Erase the last digit</source>
        <extracomment>A key of the till&apos;s keypad: takes the last digit away.</extracomment>
        <translation>حذف الرقم الأخير</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key: clear</comment>
        <extracomment>A key of the till&apos;s keypad: empties the amount. As short as on a pocket calculator.</extracomment>
        <translation>C</translation>
    </message>
    <message>
        <source>Clear the amount</source>
        <translation>مسح المبلغ</translation>
    </message>
    <message>
        <source>Issue</source>
        <extracomment>The largest key of the till&apos;s keypad: issues the sale. One short word.</extracomment>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>العلامة العشرية</translation>
    </message>
</context>
<context>
    <name>counterfoil::LabelledRow</name>
    <message>
        <source>Wrong. %1</source>
        <extracomment>Of what stands in a field, for screen readers; what is wrong follows.</extracomment>
        <translation>خطأ. %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::LanguageSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Name of the list to choose from, for screen readers.</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <extracomment>A choice: the program speaks the system&apos;s language. %1 is that language, by its own name.</extracomment>
        <translation>لغة النظام (%1)</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkActions</name>
    <message>
        <source>Pay link</source>
        <translation>رابط الدفع</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>What happened last</source>
        <extracomment>Spoken of a line that says what came of the button that was pressed last.</extracomment>
        <translation>ما حدث أخيرًا</translation>
    </message>
    <message>
        <source>Link for the customer’s phone; this computer cannot open it</source>
        <translation>رابط لهاتف العميل؛ لا يستطيع هذا الحاسوب فتحه</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <extracomment>A button. An address is one of a coin’s network.</extracomment>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>A button with a menu: the papers of a sale.</extracomment>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkCard</name>
    <message>
        <source>QR code of the coin’s address</source>
        <translation>رمز QR لعنوان العملة الرقمية</translation>
    </message>
    <message>
        <source>QR code of the pay link</source>
        <translation>رمز QR لرابط الدفع</translation>
    </message>
    <message>
        <source>Shows the code alone on the whole screen (F11)</source>
        <extracomment>What a click on the QR code does; F11 is a key.</extracomment>
        <translation>يعرض الرمز وحده على كامل الشاشة (F11)</translation>
    </message>
</context>
<context>
    <name>counterfoil::LiveStrip</name>
    <message>
        <source>Live</source>
        <extracomment>In one word: this account is no training, customers pay real money.</extracomment>
        <translation>فعلي</translation>
    </message>
</context>
<context>
    <name>counterfoil::LogoView</name>
    <message>
        <source>There is no logo</source>
        <translation>لا شعار</translation>
    </message>
    <message>
        <source>The logo, %1 by %2 pixels</source>
        <translation>الشعار، %1 × %2 بكسل</translation>
    </message>
</context>
<context>
    <name>counterfoil::MailCard</name>
    <message>
        <source>With it the program itself sends what customers are to pay. Your mail provider tells you what to type here. It is not needed for sending with your mail program.</source>
        <translation>به يرسل البرنامج بنفسه طلبات الدفع إلى العملاء. يخبرك مزود بريدك بما تكتبه هنا. ولا حاجة إليه للإرسال ببرنامج بريدك.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>Label of a field: the name of a mail server.</extracomment>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>Label of a list: how the connection to a mail server is encrypted.</extracomment>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Label of a field: a number of a mail server.</extracomment>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Label of a field: whom the mail server knows the shop as.</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Often the whole e-mail address. Empty where the server wants no login.</source>
        <translation>غالبًا عنوان البريد كله. فارغ إن لم يطلب الخادم تسجيل دخول.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Goes into this computer’s keychain and nowhere else.</source>
        <translation>تذهب إلى سلسلة مفاتيح هذا الحاسوب وحدها.</translation>
    </message>
    <message>
        <source>Sender’s address</source>
        <extracomment>Label of a field: an e-mail address of the shop.</extracomment>
        <translation>عنوان المرسل</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <extracomment>Label of a field: the name that customers see.</extracomment>
        <translation>اسم المرسل</translation>
    </message>
    <message>
        <source>As customers see it, such as the name of the shop. It may be left empty.</source>
        <translation>كما يراه العملاء، مثل اسم المتجر. يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <extracomment>Label of a field: an e-mail address.</extracomment>
        <translation>الردود إلى</translation>
    </message>
    <message>
        <source>Another address than the sender’s. It may be left empty.</source>
        <translation>عنوان غير عنوان المرسل. يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Certificates of a server of your own</source>
        <extracomment>Label of a field: the path of a file.</extracomment>
        <translation>شهادات خادم خاص بك</translation>
    </message>
    <message>
        <source>A PEM file, with its whole path. Left empty, what the system trusts is trusted.</source>
        <translation>ملف PEM بمساره الكامل. إن تُرك فارغًا وُثق بما يثق به النظام.</translation>
    </message>
    <message>
        <source>Send a copy of each mail to the sender’s address</source>
        <extracomment>Box to check: the shop gets each mail as well.</extracomment>
        <translation>إرسال نسخة من كل بريد إلى عنوان المرسل</translation>
    </message>
    <message>
        <source>Save the mail server</source>
        <extracomment>Button: keeps the settings of the mail server.</extracomment>
        <translation>حفظ خادم البريد</translation>
    </message>
    <message>
        <source>Remove the mail server</source>
        <extracomment>Button.</extracomment>
        <translation>إزالة خادم البريد</translation>
    </message>
    <message>
        <source>Stored in your keychain. Type a new one to replace it.</source>
        <translation>محفوظة في سلسلة المفاتيح. اكتب جديدة لاستبدالها.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <extracomment>Buttons: the second one ends what the first one has begun.</extracomment>
        <translation>إيقاف التجربة</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>إرسال بريد تجريبي</translation>
    </message>
</context>
<context>
    <name>counterfoil::MenuButton</name>
    <message>
        <source>Opens a menu</source>
        <extracomment>Spoken of a button.</extracomment>
        <translation>يفتح قائمة</translation>
    </message>
</context>
<context>
    <name>counterfoil::MessageCard</name>
    <message>
        <source>Words in braces are filled in for each sale; a line whose places have nothing to say is left out.</source>
        <translation>تُملأ الكلمات بين الأقواس لكل عملية بيع؛ والسطر الذي لا شيء في مواضعه يُحذف.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Label of a list: a message that asks for a payment, or a receipt.</extracomment>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <extracomment>Label of a list: the language of a message to a customer.</extracomment>
        <translation>لغة الرسالة</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Label of a field: of an e-mail.</extracomment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <extracomment>Label of a field: what an e-mail says.</extracomment>
        <translation>نص البريد</translation>
    </message>
    <message>
        <source>Short text, for SMS and chats</source>
        <extracomment>Label of a field: what an SMS or a chat message says.</extracomment>
        <translation>نص قصير، للرسائل القصيرة والمحادثات</translation>
    </message>
    <message>
        <source>Put in where you type:</source>
        <extracomment>Above buttons such as {amount}.</extracomment>
        <translation>يُدرج حيث تكتب:</translation>
    </message>
    <message>
        <source>With a made-up sale this is:</source>
        <translation>مثال بعملية بيع غير حقيقية:</translation>
    </message>
    <message>
        <source>As SMS or chat message:</source>
        <extracomment>Above the short text of a message.</extracomment>
        <translation>كرسالة قصيرة أو محادثة:</translation>
    </message>
    <message>
        <source>Save the message</source>
        <extracomment>Button: keeps the words of this message.</extracomment>
        <translation>حفظ الرسالة</translation>
    </message>
    <message>
        <source>Back to the standard text</source>
        <extracomment>Button: the words of the message become those of the program again.</extracomment>
        <translation>العودة إلى النص المعتاد</translation>
    </message>
</context>
<context>
    <name>counterfoil::MethodBar</name>
    <message>
        <source>Payment method</source>
        <translation>طريقة الدفع</translation>
    </message>
</context>
<context>
    <name>counterfoil::MonthStepper</name>
    <message>
        <source>The month before</source>
        <extracomment>Button with an arrow.</extracomment>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The month after</source>
        <extracomment>Button with an arrow.</extracomment>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>counterfoil::NameValuesEditor</name>
    <message>
        <source>Add a field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Stands in an empty line into which the name of a field is typed.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Stands in an empty line into which what a field holds is typed.</extracomment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Take this field out</source>
        <translation>حذف هذا الحقل</translation>
    </message>
    <message>
        <source>%1: value %2</source>
        <extracomment>Spoken. %1: what the list is called; %2: the number of one of its lines, into which a value is typed.</extracomment>
        <translation>%1: القيمة %2</translation>
    </message>
    <message>
        <source>Take out field %1</source>
        <extracomment>Spoken of a button. %1: the number of a line with a name and a value.</extracomment>
        <translation>حذف الحقل %1</translation>
    </message>
    <message>
        <source>%1: name %2</source>
        <extracomment>Spoken. %1: what the list is called; %2: the number of one of its lines, into which a name is typed.</extracomment>
        <translation>%1: الاسم %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::NoticeSettings</name>
    <message>
        <source>Show a &amp;message on the desktop</source>
        <extracomment>Box to check: a notification of the desktop tells that a sale was paid.</extracomment>
        <translation>إظهار رسالة على سطح المكتب</translation>
    </message>
    <message>
        <source>Play a &amp;sound</source>
        <extracomment>Box to check.</extracomment>
        <translation>تشغيل صوت</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <extracomment>Button: shows and plays what the message, the sound and the words are like.</extracomment>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Say the &amp;amount aloud</source>
        <extracomment>Box to check: a speech engine reads out what was paid.</extracomment>
        <translation>قراءة المبلغ بصوت مسموع</translation>
    </message>
    <message>
        <source>The message names amount, customer and reference. It stays away while you look at the sale’s own card, which says it itself. What a sound is like, and whether it is heard, your desktop decides. The amount is read out in the language of this window, and no name is: customers hear it, too.</source>
        <extracomment>What the notification of a paid sale is like.</extracomment>
        <translation>تذكر الرسالة المبلغ والعميل والمرجع. ولا تظهر وأنت تنظر إلى بطاقة عملية البيع نفسها التي تقول ذلك. كيف يكون الصوت وهل يُسمع، يقرره سطح المكتب. يُقرأ المبلغ بلغة هذه النافذة، ولا يُقرأ أي اسم: فالعملاء يسمعون أيضًا.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OutcomeFace</name>
    <message>
        <source>Open &amp;payment page</source>
        <extracomment>A button: the page of the payment form opens in the browser.</extracomment>
        <translation>فتح صفحة الدفع</translation>
    </message>
    <message>
        <source>Show it all the sa&amp;me</source>
        <extracomment>A button: shows what the sale is to be paid by although something about it is in doubt.</extracomment>
        <translation>عرضه رغم ذلك</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaidNotices</name>
    <message>
        <source>Paid: %1</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>مدفوعة: %1</translation>
    </message>
    <message>
        <source>This is a try. It looks like this when a sale is paid.</source>
        <translation>هذه تجربة. هكذا يبدو الأمر عند دفع عملية بيع.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentSystemEditor</name>
    <message>
        <source>Type a name, a country or a currency</source>
        <extracomment>Stands in the empty field in which a payment system is looked for.</extracomment>
        <translation>اكتب اسمًا أو بلدًا أو عملة</translation>
    </message>
    <message>
        <source>Payment systems</source>
        <translation>أنظمة الدفع</translation>
    </message>
    <message>
        <source>Show all payment systems</source>
        <translation>عرض جميع أنظمة الدفع</translation>
    </message>
    <message>
        <source>Show all payment systems (arrow down)</source>
        <translation>عرض جميع أنظمة الدفع (سهم إلى أسفل)</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrintDialog</name>
    <message>
        <source>Print %1</source>
        <extracomment>Title of a window; %1: a sale&apos;s reference.</extracomment>
        <translation>طباعة: %1</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <extracomment>What is to be printed: a receipt, an invoice or a label.</extracomment>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <extracomment>Of the paper: A4, or a roll of 80 mm.</extracomment>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>Of the paper: the customer’s.</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <extracomment>How many are printed.</extracomment>
        <translation>العدد</translation>
    </message>
    <message>
        <source>As this window</source>
        <translation>مثل هذه النافذة</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button.</extracomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <extracomment>Button: the paper becomes a file.</extracomment>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>Button: closes the window.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <extracomment>What is seen of a paper before it is printed, for screen readers; %1: such as “Receipt CF-…”.</extracomment>
        <translation>معاينة: %1</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>Button, while the printer is waited for.</extracomment>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Of several receipts all but the first say that they are copies.</source>
        <translation>من عدة إيصالات يُكتب على كلها عدا الأول أنها نسخ.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrinterBox</name>
    <message>
        <source>None chosen yet</source>
        <extracomment>In a list of printers, as long as none was chosen.</extracomment>
        <translation>لم تُختر بعد</translation>
    </message>
    <message>
        <source>%1 – not found now</source>
        <extracomment>Of a printer that was chosen earlier.</extracomment>
        <translation>%1 – غير موجودة الآن</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrinterSettings</name>
    <message>
        <source>&amp;Look again</source>
        <extracomment>Button: the list of printers is made anew.</extracomment>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>&amp;Another printer: address or device file</source>
        <extracomment>Above a field to type in.</extracomment>
        <translation>طابعة أخرى: عنوان أو ملف جهاز</translation>
    </message>
    <message>
        <source>A receipt printer in the network (192.168.1.50), one at this computer (/dev/usb/lp0), or a printer that speaks IPP (ipp://192.168.1.60/ipp/print).</source>
        <translation>طابعة إيصالات في الشبكة (192.168.1.50)، أو على هذا الحاسوب (/dev/usb/lp0)، أو طابعة تفهم IPP (ipp://192.168.1.60/ipp/print).</translation>
    </message>
    <message>
        <source>A&amp;dd and check</source>
        <extracomment>Button: the printer whose address was typed joins the list.</extracomment>
        <translation>إضافة وتحقق</translation>
    </message>
    <message>
        <source>Print the receipt by itself &amp;when a sale is paid</source>
        <extracomment>Box to check.</extracomment>
        <translation>طباعة الإيصال تلقائيًا عند الدفع</translation>
    </message>
    <message>
        <source>Receipt printers</source>
        <extracomment>Heading of settings that only receipt printers (ESC/POS) have.</extracomment>
        <translation>طابعات الإيصالات</translation>
    </message>
    <message>
        <source>At the &amp;end</source>
        <extracomment>Above a choice: what a receipt printer does at the end of a receipt.</extracomment>
        <translation>في النهاية</translation>
    </message>
    <message>
        <source>Empty lines &amp;below</source>
        <extracomment>Above a number: empty lines below the text of a receipt.</extracomment>
        <translation>أسطر فارغة في الأسفل</translation>
    </message>
    <message>
        <source>Dots per in&amp;ch</source>
        <extracomment>Above a choice: how fine the printer is; 203 dots an inch is usual.</extracomment>
        <translation>نقاط في البوصة</translation>
    </message>
    <message>
        <source>Open the cash drawer wit&amp;h each receipt</source>
        <extracomment>Box to check: a receipt printer opens the drawer with the money in it.</extracomment>
        <translation>فتح درج النقود مع كل إيصال</translation>
    </message>
    <message>
        <source>&amp;Print a test page</source>
        <extracomment>Button.</extracomment>
        <translation>طباعة صفحة تجريبية</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>جارٍ البحث عن طابعات…</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s) found.</source>
        <extracomment>How many printers were found.</extracomment>
        <translation>
            <numerusform>لم توجد طابعات.</numerusform>
            <numerusform>وُجدت طابعة واحدة.</numerusform>
            <numerusform>وُجدت طابعتان.</numerusform>
            <numerusform>وُجدت %n طابعات.</numerusform>
            <numerusform>وُجدت %n طابعة.</numerusform>
            <numerusform>وُجدت %n طابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Button: a printer whose address was typed in goes out of the list; %1: it.</extracomment>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Waiting for the printer…</source>
        <extracomment>Button, while the printer is waited for.</extracomment>
        <translation>بانتظار الطابعة…</translation>
    </message>
</context>
<context>
    <name>counterfoil::QrAlone</name>
    <message>
        <source>QR code alone</source>
        <extracomment>Title of a window that holds nothing but a QR code.</extracomment>
        <translation>رمز QR وحده</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>تم الدفع: %1</translation>
    </message>
    <message>
        <source>%1 · scan to pay</source>
        <extracomment>Below a QR code. %1: an amount with its currency.</extracomment>
        <translation>%1 · امسح الرمز للدفع</translation>
    </message>
</context>
<context>
    <name>counterfoil::QuickAmounts</name>
    <message>
        <source>Quick amounts</source>
        <extracomment>Buttons with amounts that are sold often; for screen readers.</extracomment>
        <translation>مبالغ سريعة</translation>
    </message>
</context>
<context>
    <name>counterfoil::ReadingButtons</name>
    <message>
        <source>Write %1</source>
        <extracomment>A button’s name. %1: an amount that may have been meant, “15.04”.</extracomment>
        <translation>كتابة %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaleHead</name>
    <message>
        <source>New sale</source>
        <extracomment>The title of the page on which a sale is issued.</extracomment>
        <translation>بيع جديد</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>I type the customer’s card here (&amp;direct sale)</source>
        <translation>أكتب بطاقة العميل هنا (بيع مباشر)</translation>
    </message>
    <message>
        <source>The card data goes to the gateway with this sale and is stored nowhere. Whoever types it falls under the card industry’s rules (PCI DSS).</source>
        <translation>تذهب بيانات البطاقة إلى البوابة مع عملية البيع هذه ولا تُخزَّن في أي مكان. ومن يكتبها يخضع لقواعد قطاع البطاقات (PCI DSS).</translation>
    </message>
    <message>
        <source>Training (%1)</source>
        <extracomment>%1: the name of the account with which one trains: no money moves.</extracomment>
        <translation>تدريب (%1)</translation>
    </message>
</context>
<context>
    <name>counterfoil::SalePage</name>
    <message>
        <source>&amp;Issue the sale</source>
        <translation>إصدار عملية البيع</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <extracomment>A button: empties the form.</extracomment>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaleSender</name>
    <message>
        <source>&amp;Copy address</source>
        <extracomment>Entries of a menu. An address is one of a coin’s network.</extracomment>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy &amp;QR code</source>
        <translation>نسخ رمز QR</translation>
    </message>
    <message>
        <source>Sa&amp;ve QR code…</source>
        <translation>حفظ رمز QR…</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <extracomment>An entry of a menu.</extracomment>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>&amp;E-mail in the mail program</source>
        <extracomment>An entry of a menu: the message is opened in the person&apos;s mail program.</extracomment>
        <translation>بريد ببرنامج البريد</translation>
    </message>
    <message>
        <source>Set &amp;up the shop’s mail server…</source>
        <extracomment>An entry of a menu: opens the settings. It says why the shop&apos;s own mail server cannot be used.</extracomment>
        <translation>إعداد خادم بريد المتجر…</translation>
    </message>
    <message>
        <source>E-mail from the s&amp;hop</source>
        <extracomment>An entry of a menu: the message is sent at once, by the shop&apos;s own mail server.</extracomment>
        <translation>بريد من المتجر</translation>
    </message>
    <message>
        <source>&amp;SMS</source>
        <extracomment>An entry of a menu.</extracomment>
        <translation>رسالة SMS</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>&amp;Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>&amp;Language: %1</source>
        <extracomment>An entry of a menu that has further ones. %1: a language by its own name.</extracomment>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <extracomment>Entries of the menu “Print”; only some of them are there at a time.</extracomment>
        <translation>الإيصال…</translation>
    </message>
    <message>
        <source>&amp;Invoice…</source>
        <translation>الفاتورة…</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>الملصق…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedBar</name>
    <message>
        <source>Lines of this sale</source>
        <extracomment>Name of a list, for screen readers: what a customer buys.</extracomment>
        <translation>بنود عملية البيع هذه</translation>
    </message>
    <message>
        <source>One less</source>
        <extracomment>Button: one piece less of what is chosen in a list. Short.</extracomment>
        <translation>إنقاص واحد</translation>
    </message>
    <message>
        <source>One more</source>
        <extracomment>Button: one piece more of what is chosen in a list. Short.</extracomment>
        <translation>زيادة واحد</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>Button: takes the chosen line out of a list. Short.</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Sell without this customer</source>
        <translation>البيع بدون هذا العميل</translation>
    </message>
    <message>
        <source>Choose a currency: it has no sum yet.</source>
        <translation>اختر عملة: لا مجموع بعد.</translation>
    </message>
    <message>
        <source>The lines come to %1. The amount is another one, so the sale is kept without them.</source>
        <extracomment>%1: an amount.</extracomment>
        <translation>مجموع البنود %1. المبلغ غيره، لذا تُحفظ عملية البيع بدونها.</translation>
    </message>
    <message>
        <source>Together %1</source>
        <extracomment>%1: the sum of the lines above.</extracomment>
        <translation>المجموع %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <extracomment>%1: number, name and e-mail address of a saved customer.</extracomment>
        <translation>العميل: %1</translation>
    </message>
    <message>
        <source>Without customer</source>
        <extracomment>Button beside the chosen customer: the sale has none. Short.</extracomment>
        <translation>بدون عميل</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedDialog</name>
    <message>
        <source>Saved items</source>
        <extracomment>Titles of windows.</extracomment>
        <translation>الأصناف المحفوظة</translation>
    </message>
    <message>
        <source>Saved customers</source>
        <translation>العملاء المحفوظون</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedForm</name>
    <message>
        <source>Asked at the sale</source>
        <extracomment>One of the choices beside the payment methods: it is asked at the sale.</extracomment>
        <translation>يُسأل عنه عند البيع</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>A customer&apos;s language: nobody has said which one.</extracomment>
        <translation>غير معروفة</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedPicker</name>
    <message>
        <source>Customer: name, number or e-mail</source>
        <translation>العميل: الاسم أو الرقم أو البريد</translation>
    </message>
    <message>
        <source>Add a saved item</source>
        <translation>إضافة صنف محفوظ</translation>
    </message>
    <message>
        <source>Choose a saved customer</source>
        <translation>اختيار عميل محفوظ</translation>
    </message>
    <message>
        <source>Saved items</source>
        <translation>الأصناف المحفوظة</translation>
    </message>
    <message>
        <source>Saved customers</source>
        <translation>العملاء المحفوظون</translation>
    </message>
    <message>
        <source>Saved item</source>
        <extracomment>Stands in an empty line in which a saved item is picked. Short.</extracomment>
        <translation>صنف محفوظ</translation>
    </message>
    <message>
        <source>Saved customer</source>
        <translation>عميل محفوظ</translation>
    </message>
    <message>
        <source>Item: name, number or barcode. 2*7 adds two of number 7.</source>
        <extracomment>“2*7” is typed as it stands here: two pieces of the item with the number 7.</extracomment>
        <translation>الصنف: الاسم أو الرقم أو الباركود. 2*7 يضيف قطعتين من الصنف رقم 7.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedSettings</name>
    <message>
        <source>What you sell often, and who buys often. Once something is saved, it is picked above the form of a sale by name, number or barcode; a scanner works there like a keyboard.</source>
        <translation>ما تبيعه كثيرًا، ومن يشتري كثيرًا. ما إن يُحفظ شيء حتى يمكن اختياره فوق نموذج البيع بالاسم أو الرقم أو الباركود؛ ويعمل الماسح هناك كلوحة مفاتيح.</translation>
    </message>
    <message>
        <source>&amp;Items…</source>
        <extracomment>Buttons: they open windows.</extracomment>
        <translation>الأصناف…</translation>
    </message>
    <message>
        <source>&amp;Customers…</source>
        <translation>العملاء…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedView</name>
    <message>
        <source>Name, number or barcode</source>
        <translation>الاسم أو الرقم أو الباركود</translation>
    </message>
    <message>
        <source>Name, number, e-mail or phone</source>
        <translation>الاسم أو الرقم أو البريد أو الهاتف</translation>
    </message>
    <message>
        <source>Search the saved items</source>
        <translation>البحث في الأصناف المحفوظة</translation>
    </message>
    <message>
        <source>Search the saved customers</source>
        <translation>البحث في العملاء المحفوظين</translation>
    </message>
    <message>
        <source>Saved items</source>
        <translation>الأصناف المحفوظة</translation>
    </message>
    <message>
        <source>Saved customers</source>
        <translation>العملاء المحفوظون</translation>
    </message>
    <message>
        <source>&amp;New item</source>
        <extracomment>Button: an empty form for another item or customer.</extracomment>
        <translation>صنف جديد</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save it as &amp;another one</source>
        <extracomment>Button, after a warning that there is one like it.</extracomment>
        <translation>حفظه منفصلًا</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Button: what was deleted comes back.</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <extracomment>Buttons. CSV is a kind of file.</extracomment>
        <translation>استيراد CSV…</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>E&amp;rase their data…</source>
        <extracomment>Button: takes a customer out of the books.</extracomment>
        <translation>محو بياناته…</translation>
    </message>
    <message>
        <source>Also what their sales were &amp;for</source>
        <translation>ما كانت عمليات بيعه مقابله أيضًا</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Save what you sell often, or import a list.</source>
        <translation>لا شيء محفوظ بعد. احفظ ما تبيعه كثيرًا، أو استورد قائمة.</translation>
    </message>
    <message>
        <source>Nobody is saved yet. Save who buys often, or import a list.</source>
        <translation>لا عميل محفوظ بعد. احفظ من يشتري كثيرًا، أو استورد قائمة.</translation>
    </message>
    <message>
        <source>Export a CSV file</source>
        <translation>تصدير ملف CSV</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>استيراد ملف CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <extracomment>Kinds of files, in the system&apos;s window for files.</extracomment>
        <translation>جداول (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>&amp;Go on typing</source>
        <extracomment>Button, an answer to a question whether what was typed may be lost.</extracomment>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Do not sa&amp;ve it</source>
        <extracomment>Button, the other answer to that question.</extracomment>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>&amp;Keep their data</source>
        <extracomment>Button, an answer to a question whether a customer&apos;s data is to be erased.</extracomment>
        <translation>إبقاء بياناته</translation>
    </message>
    <message>
        <source>Erase &amp;their data</source>
        <translation>محو بياناته</translation>
    </message>
</context>
<context>
    <name>counterfoil::SecretLine</name>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>counterfoil::SendQuestion</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: the sale is not sent.</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>counterfoil::SendingView</name>
    <message>
        <source>The sale is being sent</source>
        <translation>يجري إرسال عملية البيع</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>A button: the sale that is being sent is not to be issued.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Fetching the key of “%1” from the keychain.
Nothing has been sent yet.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>جارٍ جلب مفتاح «%1» من سلسلة المفاتيح.
لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Asking the gateway for a pay link.
If you cancel now, the sale may exist there all the same: it is kept as unknown until the gateway is asked.</source>
        <translation>جارٍ طلب رابط دفع من البوابة.
إن ألغيت الآن فقد تكون عملية البيع موجودة لديها رغم ذلك: تُحفظ بحالة غير معروفة إلى أن تُسأل البوابة.</translation>
    </message>
    <message>
        <source>Ending the call …</source>
        <extracomment>The call to the gateway is broken off.</extracomment>
        <translation>جارٍ إنهاء الطلب …</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of a page.</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show the &amp;first steps again</source>
        <extracomment>Button: the strip that leads through the first sale is shown again.</extracomment>
        <translation>إظهار الخطوات الأولى من جديد</translation>
    </message>
    <message>
        <source>Books, accounts and settings lie in one folder on this computer; keys lie in the system’s keychain and nowhere else. To be safe from a broken disk, copy the folder to another one now and then.</source>
        <translation>الدفاتر والحسابات والإعدادات في مجلد واحد على هذا الحاسوب؛ والمفاتيح في سلسلة مفاتيح النظام دون أي مكان آخر. لتأمن تعطل القرص انسخ المجلد إلى قرص آخر من حين إلى آخر.</translation>
    </message>
    <message>
        <source>O&amp;pen the folder</source>
        <extracomment>Button: shows the folder in the system&apos;s file manager.</extracomment>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>برنامج حر بموجب رخصة GNU العمومية، الإصدار 3 أو ما بعده. يأتي بلا أي ضمان.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingsSections</name>
    <message>
        <source>Sections of the settings</source>
        <extracomment>The list of the settings&apos; sections (General, Shop, Backups ...), for screen readers.</extracomment>
        <translation>أقسام الإعدادات</translation>
    </message>
</context>
<context>
    <name>counterfoil::ShopSettings</name>
    <message>
        <source>This stands on invoices and receipts, in messages and on the customer’s screen. All of it may be left empty; nothing of it goes to a gateway.</source>
        <translation>يظهر هذا على الفواتير والإيصالات وفي الرسائل وعلى شاشة العميل. يمكن ترك كل ذلك فارغًا؛ ولا يصل منه شيء إلى أي بوابة.</translation>
    </message>
    <message>
        <source>As customers read it, such as shop.example.</source>
        <extracomment>Of the shop’s website. It may be written without https://.</extracomment>
        <translation>كما يقرؤه العملاء، مثل shop.example.</translation>
    </message>
    <message>
        <source>Such as opening hours, or a word of thanks.</source>
        <extracomment>Of the last lines of a receipt.</extracomment>
        <translation>مثل أوقات العمل، أو كلمة شكر.</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>Label of the place where the shop’s logo is shown.</extracomment>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>&amp;Choose a picture…</source>
        <extracomment>Button: opens a dialog for a file.</extracomment>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>&amp;Remove the logo</source>
        <extracomment>Button: the shop has no logo from then on.</extracomment>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>A PNG or JPEG file. A large one is made smaller; receipts print it in black and white.</source>
        <translation>ملف PNG أو JPEG. يُصغَّر الكبير؛ وتطبعه الإيصالات بالأبيض والأسود.</translation>
    </message>
    <message>
        <source>&amp;Save the shop</source>
        <extracomment>Button: keeps what was typed about the shop.</extracomment>
        <translation>حفظ المتجر</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <extracomment>The title of a dialog for a file.</extracomment>
        <translation>اختيار الشعار</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <extracomment>A kind of files to choose from; “(*.png *.jpg *.jpeg)” has to stay as it is.</extracomment>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>counterfoil::Sidebar</name>
    <message>
        <source>Pages</source>
        <extracomment>The list of the program&apos;s pages (New sale, Invoices, Accounts, Settings), for screen readers.</extracomment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A page of the program, and the keys that lead there: “Invoices (Ctrl+2)”.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>counterfoil::StatementDialog</name>
    <message>
        <source>Statement</source>
        <extracomment>Title of a window: the gateway&apos;s list of a month&apos;s sales, beside the books.</extracomment>
        <translation>الكشف</translation>
    </message>
</context>
<context>
    <name>counterfoil::StatementModel</name>
    <message>
        <source>“%1”</source>
        <extracomment>A gateway&apos;s own word for a sale&apos;s state, in quotation marks.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The sale is in the books, but the gateway’s statement of this month does not list it.</source>
        <translation>عملية البيع في الدفاتر، لكن كشف البوابة لهذا الشهر لا يذكرها.</translation>
    </message>
    <message>
        <source>Not listed</source>
        <extracomment>Of a sale in the books: the gateway&apos;s statement does not have it. As short as it can be.</extracomment>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>Of an amount in the gateway&apos;s statement, in whose place it stands.</extracomment>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Of a box to check in a line, for screen readers: whether that sale can be imported into the books.</extracomment>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>لا يمكن استيرادها</translation>
    </message>
    <message>
        <source>not at the gateway</source>
        <extracomment>Of a sale, for screen readers. %1 is its state: “Paid at the gateway”.</extracomment>
        <translation>ليست لدى البوابة</translation>
    </message>
    <message>
        <source>%1 at the gateway</source>
        <translation>%1 لدى البوابة</translation>
    </message>
    <message>
        <source>not in the books</source>
        <extracomment>Of a sale, for screen readers. %1 is its state: “Paid in the books”.</extracomment>
        <translation>ليست في الدفاتر</translation>
    </message>
    <message>
        <source>%1 in the books</source>
        <translation>%1 في الدفاتر</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>Title of a column: how a line of the gateway&apos;s statement and the books stand to each other.</extracomment>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Title of a column: the sale&apos;s number, such as CF-ABCD...</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Title of a column.</extracomment>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <extracomment>Title of a column: the sale&apos;s state there.</extracomment>
        <translation>لدى البوابة</translation>
    </message>
    <message>
        <source>In the books</source>
        <extracomment>Title of a column: the sale&apos;s state there.</extracomment>
        <translation>في الدفاتر</translation>
    </message>
</context>
<context>
    <name>counterfoil::StatementTable</name>
    <message>
        <source>Statement and books</source>
        <extracomment>Name of a table, for screen readers: a gateway&apos;s statement beside the books.</extracomment>
        <translation>الكشف والدفاتر</translation>
    </message>
</context>
<context>
    <name>counterfoil::StatementView</name>
    <message>
        <source>Account</source>
        <extracomment>Name of a list, for screen readers: which account the statement is of.</extracomment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>Button: the gateway&apos;s statement is compared with the books.</extracomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Which lines to show</source>
        <extracomment>Name of a list with the choices “All” and “Differences”, for screen readers.</extracomment>
        <translation>أي أسطر تُعرض</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A choice: all lines are shown.</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>A choice: the lines are shown that do not agree with the books.</extracomment>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <extracomment>Button: all sales are chosen that can be imported.</extracomment>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <extracomment>Button, an answer to “Import ... into the books?”</extracomment>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Asking the gateway.</source>
        <translation>جارٍ سؤال البوابة.</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>جارٍ سؤال البوابة…</translation>
    </message>
    <message>
        <source>It may take a moment to list %1.</source>
        <extracomment>%1 is a month: “March 2026”.</extracomment>
        <translation>قد يستغرق عرض %1 لحظة.</translation>
    </message>
    <message>
        <source>The statement could not be read</source>
        <extracomment>The gateway&apos;s list of a month&apos;s sales could not be had. The reason follows.</extracomment>
        <translation>تعذّرت قراءة الكشف</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The accounts cannot be read</source>
        <translation>تتعذّر قراءة الحسابات</translation>
    </message>
    <message>
        <source>No account gives statements</source>
        <extracomment>A gateway&apos;s statement is its list of a month&apos;s sales.</extracomment>
        <translation>لا حساب يقدّم كشوفًا</translation>
    </message>
    <message>
        <source>Add an account of a gateway that lists its sales, on the page “Accounts”.</source>
        <translation>أضف حسابًا لدى بوابة تعرض مبيعاتها، في صفحة «الحسابات».</translation>
    </message>
    <message>
        <source>No sales in %1</source>
        <extracomment>%1 is a month: “March 2026”.</extracomment>
        <translation>لا مبيعات في %1</translation>
    </message>
    <message>
        <source>Neither the gateway nor the books have any.</source>
        <translation>لا شيء لدى البوابة ولا في الدفاتر.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>لا فروق</translation>
    </message>
    <message>
        <source>All of %1 agrees with the books.</source>
        <extracomment>%1 is a month: “March 2026”.</extracomment>
        <translation>كل %1 متطابق مع الدفاتر.</translation>
    </message>
    <message>
        <source>Compare %1 with the books</source>
        <extracomment>What the button “Compare” is for. %1 is a month: “March 2026”.</extracomment>
        <translation>مقارنة %1 بالدفاتر</translation>
    </message>
    <message>
        <source>“Compare” asks the gateway for its sales of that month. Nothing is changed by it.</source>
        <translation>«مقارنة» يسأل البوابة عن مبيعاتها في ذلك الشهر. ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>Button: nothing is chosen yet.</extracomment>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>On a button, while sales are imported into the books.</extracomment>
        <translation>جارٍ الاستيراد…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SumsLine</name>
    <message>
        <source>Sums of the sales shown</source>
        <translation>مجاميع المبيعات المعروضة</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <extracomment>The sums are being added up.</extracomment>
        <translation>جارٍ الجمع…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SystemTiles</name>
    <message>
        <source>&amp;Payment system</source>
        <extracomment>Title above tiles with names such as “MPesa” and “Bitcoin”: by what the customer pays.</extracomment>
        <translation>نظام الدفع</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>نظام الدفع</translation>
    </message>
    <message>
        <source>No payment system has these words.</source>
        <extracomment>Below a search for a payment system that found none.</extracomment>
        <translation>لا نظام دفع فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Buttons below tiles: all payment systems are shown, or those that were sold with last.</extracomment>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show all payment systems</source>
        <translation>عرض جميع أنظمة الدفع</translation>
    </message>
</context>
<context>
    <name>counterfoil::TakingsDialog</name>
    <message>
        <source>Today’s takings</source>
        <extracomment>Title of a window: what customers have paid today.</extracomment>
        <translation>مقبوضات اليوم</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>A button.</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>counterfoil::TrainingStrip</name>
    <message>
        <source>Training: no money moves.</source>
        <translation>تدريب: لا تتحرك أي أموال.</translation>
    </message>
    <message>
        <source>Add &amp;my account</source>
        <translation>إضافة حسابي</translation>
    </message>
    <message>
        <source>&amp;Hide steps</source>
        <extracomment>A button: the three steps that lead a newcomer go away.</extracomment>
        <translation>إخفاء الخطوات</translation>
    </message>
    <message>
        <source>Issue a sale: fill in the form, press Enter.</source>
        <translation>أصدر عملية بيع: املأ النموذج واضغط Enter.</translation>
    </message>
    <message>
        <source>Open its link in the browser and pay, as your customer would.</source>
        <translation>افتح رابطها في المتصفح وادفع، كما يفعل عميلك.</translation>
    </message>
    <message>
        <source>Add your own account to sell for real.</source>
        <translation>أضف حسابك لتبيع فعليًا.</translation>
    </message>
    <message>
        <source>Step %1 of 3, done: %2</source>
        <extracomment>Spoken. %1: the number of a step; %2: what is to be done in it.</extracomment>
        <translation>الخطوة %1 من 3، تمت: %2</translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <translation>الخطوة %1 من 3: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::WindowNotices</name>
    <message>
        <source>OK</source>
        <extracomment>Button: the message is read and may go.</extracomment>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Close &amp;all the same</source>
        <extracomment>Button beside a reason why the window should not close yet.</extracomment>
        <translation>إغلاق رغم ذلك</translation>
    </message>
    <message>
        <source>Sta&amp;y</source>
        <extracomment>Button, the other answer to “Close all the same”: the window stays open.</extracomment>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Prin&amp;t again</source>
        <extracomment>Button beside a message that a paper did not come out.</extracomment>
        <translation>الطباعة من جديد</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Counterfoil issues payment invoices: pay link, QR code, and word when the money is there.
This is the window; counterfoilctl does the same on the command line.</source>
        <extracomment>The beginning of what “counterfoil --help” says; counterfoilctl is another program.</extracomment>
        <translation>يصدر Counterfoil فواتير الدفع: رابط دفع ورمز QR وإشعار عند وصول المال.
هذه هي النافذة؛ ويفعل counterfoilctl الشيء نفسه في سطر الأوامر.</translation>
    </message>
    <message>
        <source>COUNTERFOIL_HOME names the folder that holds everything the program writes.
A second start raises the window that is open already.</source>
        <extracomment>The end of what “counterfoil --help” says. COUNTERFOIL_HOME is a variable of the environment.</extracomment>
        <translation>COUNTERFOIL_HOME يحدد المجلد الذي يحوي كل ما يكتبه البرنامج.
التشغيل الثاني يرفع النافذة المفتوحة بالفعل إلى الأمام.</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>In “counterfoil --help”, before how it is called.</extracomment>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <extracomment>In “counterfoil --help”, in the place of the options: “Usage: counterfoil [OPTIONS]”.</extracomment>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>In “counterfoil --help”, title of the list of options.</extracomment>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <extracomment>In “counterfoil --help”, what the option --help does.</extracomment>
        <translation>طباعة رسالة المساعدة هذه والخروج</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <extracomment>In “counterfoil --help”, what the option --version does.</extracomment>
        <translation>عرض معلومات إصدار البرنامج والخروج</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <extracomment>%1 is what was typed behind “counterfoil”.</extracomment>
        <translation>المعاملات التالية غير متوقعة: %1</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>المعامل التالي غير متوقع: %1</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <extracomment>--help is an option of the program.</extracomment>
        <translation>شغّله مع --help لمزيد من المعلومات.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Use counterfoilctl here; “counterfoilctl --help” shows how.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها. استخدم counterfoilctl هنا؛ و«counterfoilctl --help» يبيّن كيف.</translation>
    </message>
    <message>
        <source>Counterfoil is running already, but its window does not answer. Wait a moment, or end it and start again.</source>
        <translation>Counterfoil يعمل بالفعل، لكن نافذته لا تجيب. انتظر لحظة، أو أنهِه وشغّله من جديد.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>In “counterfoil --help”, title above what can stand behind the program’s name.</extracomment>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>A link that fills in a sale and sends nothing, such as counterfoil://new?amount=15.04&amp;currency=USD</source>
        <extracomment>In “counterfoil --help”, what can stand behind the program’s name.</extracomment>
        <translation>رابط يملأ عملية بيع ولا يرسل شيئًا، مثل counterfoil://new?amount=15.04&amp;currency=USD</translation>
    </message>
</context>
</TS>
