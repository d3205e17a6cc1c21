<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AbsenceProof</name>
    <message>
        <source>its list of sales could not be read</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>його список продажів не вдалося прочитати</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of its list name no sale</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>
            <numerusform>%n рядок його списку не називає продажу</numerusform>
            <numerusform>%n рядки його списку не називають продажу</numerusform>
            <numerusform>%n рядків його списку не називають продажу</numerusform>
        </translation>
    </message>
    <message>
        <source>its list does not say on every page how many sales there are</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>його список не на кожній сторінці вказує, скільки всього продажів</translation>
    </message>
    <message>
        <source>its list says different numbers of sales (%1)</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s; %1 are numbers: “20, 31”.</extracomment>
        <translation>його список вказує різну кількість продажів (%1)</translation>
    </message>
    <message>
        <source>its list says a number of sales that cannot be (%1)</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s; %1 is a number below zero.</extracomment>
        <translation>його список вказує неможливу кількість продажів (%1)</translation>
    </message>
    <message numerus="yes">
        <source>its list shows %1 of %n sale(s)</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s; %1 is a number: “its list shows 20 of 31 sales”.</extracomment>
        <translation>
            <numerusform>його список показує %1 з %n продажу</numerusform>
            <numerusform>його список показує %1 з %n продажів</numerusform>
            <numerusform>його список показує %1 з %n продажів</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has looked at its list the other way round</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. The list was to be read with the oldest sales first, too.</extracomment>
        <translation>ніхто не переглянув його список у зворотному порядку</translation>
    </message>
    <message>
        <source>its list shows other sales the other way round</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “The other way round”: with the oldest sales first.</extracomment>
        <translation>у зворотному порядку його список показує інші продажі</translation>
    </message>
    <message>
        <source>its list is as long as a page may be, and is not turned round</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. Asked for the oldest sales first, the gateway still gave the newest first.</extracomment>
        <translation>його список займає всю дозволену сторінку, а у зворотному порядку шлюз його не дає</translation>
    </message>
    <message>
        <source>nobody has looked whether its list begins with a page 0</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. Page 0 would come before page 1.</extracomment>
        <translation>ніхто не перевірив, чи починається його список зі сторінки 0</translation>
    </message>
    <message>
        <source>nobody has looked whether another page follows</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. A page of its list of sales.</extracomment>
        <translation>ніхто не перевірив, чи є наступна сторінка</translation>
    </message>
    <message>
        <source>its list gives the same sales on every page</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>його список дає ті самі продажі на кожній сторінці</translation>
    </message>
    <message>
        <source>nobody saw what this computer’s clock said as it was sold, so its list has to be read from the beginning</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “It was sold”: the sale was begun; “its list” is the gateway’s.</extracomment>
        <translation>ніхто не бачив, що показував годинник цього комп’ютера під час продажу, тому список шлюзу треба читати від початку</translation>
    </message>
    <message>
        <source>the gateway does not say what time it is, so nobody knows which days to look through</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale.</extracomment>
        <translation>шлюз не повідомляє, котра година, тому ніхто не знає, які дні переглядати</translation>
    </message>
    <message>
        <source>this computer’s clock was ahead when it was sold, and nobody knows by how much, so its list has to be read from the beginning</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “It was sold”: the sale was begun; “its list” is the gateway’s.</extracomment>
        <translation>годинник цього комп’ютера під час продажу поспішав, і ніхто не знає наскільки, тому список шлюзу треба читати від початку</translation>
    </message>
    <message>
        <source>its list was not read for the days before %1</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s; %1 is a day: “2025-11-03”.</extracomment>
        <translation>його список не прочитано за дні до %1</translation>
    </message>
    <message numerus="yes">
        <source>it was asked about %1 of %n sale(s) on its list</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “It”: the gateway; %1 is a number: “it was asked about 2 of 3 sales on its list”.</extracomment>
        <translation>
            <numerusform>його запитано про %1 з %n продажу в його списку</numerusform>
            <numerusform>його запитано про %1 з %n продажів у його списку</numerusform>
            <numerusform>його запитано про %1 з %n продажів у його списку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) on its list could be this one, and it does not tell which</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its list” and “it”: the gateway’s, and the gateway; “this one” is the sale in question.</extracomment>
        <translation>
            <numerusform>%n продаж у його списку може бути цим, а шлюз не каже, який саме</numerusform>
            <numerusform>%n продажі в його списку можуть бути цим, а шлюз не каже, який саме</numerusform>
            <numerusform>%n продажів у його списку можуть бути цим, а шлюз не каже, який саме</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountBook</name>
    <message>
        <source>The list of accounts %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <extracomment>%1: the path of the file that holds the accounts; so in all of &quot;The list of accounts ...&quot;.</extracomment>
        <translation>Не вдається записати список акаунтів %1. Перевірте диск і права доступу до папки.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <extracomment>%1: an account&apos;s name; so in all of these.</extracomment>
        <translation>Акаунта «%1» немає.</translation>
    </message>
    <message>
        <source>There is an account “%1” already. Choose another name, or remove that account first.</source>
        <translation>Акаунт «%1» уже є. Виберіть іншу назву або спершу видаліть той акаунт.</translation>
    </message>
    <message>
        <source>An account’s name has 1 to 60 visible characters, with no blank at its ends.</source>
        <translation>Назва акаунта має від 1 до 60 видимих символів, без пробілів на початку й у кінці.</translation>
    </message>
    <message>
        <source>The list of accounts %1 cannot be read. Check its permissions.</source>
        <translation>Не вдається прочитати список акаунтів %1. Перевірте права доступу до нього.</translation>
    </message>
    <message>
        <source>The list of accounts %1 is damaged. Restore a copy, or move it away and add the accounts again.</source>
        <translation>Список акаунтів %1 пошкоджено. Відновіть його з копії або перемістіть і додайте акаунти знову.</translation>
    </message>
    <message>
        <source>The list of accounts %1 is locked by another program. Close it and try again.</source>
        <translation>Список акаунтів %1 заблокувала інша програма. Закрийте її і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The account that this sale was issued with has been removed. Add it again to follow the sale.</source>
        <translation>Акаунт, з якого виставлено цей рахунок, видалено. Додайте його знову, щоб стежити за продажем.</translation>
    </message>
    <message>
        <source>The training account “%1” cannot be changed.</source>
        <translation>Навчальний акаунт «%1» не можна змінити.</translation>
    </message>
    <message>
        <source>The training account “%1” is part of the program and cannot be removed.</source>
        <translation>Навчальний акаунт «%1» є частиною програми, його не можна видалити.</translation>
    </message>
</context>
<context>
    <name>AccountChanges</name>
    <message>
        <source>The gateway or its web address has changed. Type the key for it, so that the stored one goes to no other server.</source>
        <extracomment>The gateway of an account that is being edited.</extracomment>
        <translation>Змінився шлюз або його вебадреса. Введіть ключ для нього, щоб збережений ключ не потрапив на інший сервер.</translation>
    </message>
    <message>
        <source>Type the key again when the keychain is open.</source>
        <translation>Введіть ключ ще раз, коли сховище ключів буде відкрито.</translation>
    </message>
    <message>
        <source>The key could not be stored, and the account could not be taken back.</source>
        <extracomment>Of an account that was to be added. Why stands in the next sentence.</extracomment>
        <translation>Не вдалося зберегти ключ і не вдалося скасувати додавання акаунта.</translation>
    </message>
    <message>
        <source>A key may be left there, as the entry “%1”, %2; delete it if nobody shall find it.</source>
        <extracomment>In the keychain, after an error. %1 and %2 are how the keychain’s programs show the entry: “Counterfoil”, shop/api-key.</extracomment>
        <translation>Там міг залишитися ключ, запис «%1», %2; видаліть його, якщо ніхто не повинен його знайти.</translation>
    </message>
    <message>
        <source>The account was not added.</source>
        <extracomment>Why stands in the next sentence.</extracomment>
        <translation>Акаунт не додано.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>Of an account that was edited. Why stands in the next sentence.</extracomment>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>The account is as it was, but its key may be the new one.</source>
        <extracomment>Why stands in the next sentence.</extracomment>
        <translation>Акаунт залишився, як був, але його ключ може бути вже новим.</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <extracomment>%1 is the name of an account. What went wrong all the same stands in the next sentence.</extracomment>
        <translation>«%1» змінено.</translation>
    </message>
    <message>
        <source>The account is as it was, but its key is removed: type that again.</source>
        <extracomment>“That” is the key. Why stands in the next sentence.</extracomment>
        <translation>Акаунт залишився, як був, але його ключ видалено: введіть ключ ще раз.</translation>
    </message>
    <message>
        <source>The account is as it was, but its key may be the new one: type the old one again.</source>
        <extracomment>“The old one” is the key that the account had. Why stands in the next sentence.</extracomment>
        <translation>Акаунт залишився, як був, але його ключ може бути вже новим: введіть старий ще раз.</translation>
    </message>
    <message>
        <source>A key of “%1” may stay in the keychain, as the entry “%2”, %3; delete it there if nobody shall find it.</source>
        <extracomment>%1 is the name of an account. %2 and %3 are how the keychain’s programs show the entry: “Counterfoil”, shop/api-key.</extracomment>
        <translation>Ключ акаунта «%1» міг залишитися у сховищі ключів, запис «%2», %3; видаліть його там, якщо ніхто не повинен його знайти.</translation>
    </message>
    <message>
        <source>“%1” was not removed, because its key is not known to be gone.</source>
        <extracomment>%1 is the name of an account. Why stands in the next sentence.</extracomment>
        <translation>«%1» не видалено, бо невідомо, чи видалено його ключ.</translation>
    </message>
    <message>
        <source>The key of “%1” is removed, but the account is not.</source>
        <extracomment>%1 is the name of an account. Why stands in the next sentence.</extracomment>
        <translation>Ключ акаунта «%1» видалено, а сам акаунт — ні.</translation>
    </message>
    <message>
        <source>“%1” is removed, but not what it filled forms with.</source>
        <extracomment>%1 is the name of an account; it may have values that new sales are filled with. Why stands in the next sentence.</extracomment>
        <translation>«%1» видалено, а значення, якими він заповнював форми, — ні.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The name of an account, in quotation marks.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>It looks like the same merchant’s account as %1. Use one of them only: both see the same sales at the gateway.</source>
        <extracomment>%1: the names of one or more other accounts, in quotation marks: “Shop”, “Till”.</extracomment>
        <translation>Схоже, це акаунт того самого продавця, що й %1. Користуйтеся лише одним із них: обидва бачать ті самі продажі на шлюзі.</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>“--path %1” is not CALL=/PATH/, such as history=/api/client-invoice-history/get/.</source>
        <translation>«--path %1» не має вигляду CALL=/PATH/, наприклад history=/api/client-invoice-history/get/.</translation>
    </message>
    <message>
        <source>“--path %1”: there is no call “%2”. This gateway’s are: %3.</source>
        <extracomment>Calls are the gateway’s: “create”, “history”. %3: their names.</extracomment>
        <translation>«--path %1»: виклику «%2» немає. Виклики цього шлюзу: %3.</translation>
    </message>
    <message>
        <source>The path of %1 is given twice. Give it once.</source>
        <extracomment>%1: the name of one of the gateway’s calls: “create”, “history”.</extracomment>
        <translation>Шлях для %1 вказано двічі. Вкажіть його один раз.</translation>
    </message>
    <message>
        <source>There is no gateway “%1”. Known gateways: %2.</source>
        <translation>Шлюзу «%1» немає. Відомі шлюзи: %2.</translation>
    </message>
    <message>
        <source>%1 needs --client-id.</source>
        <extracomment>%1: a gateway’s name.</extracomment>
        <translation>Для %1 потрібен --client-id.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>What was found out about an account: “✓ Keychain: A key is stored.” %1: a mark; %2: what was looked at; %3: what there is to say of it, whole sentences.</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Give the key with --key-stdin: “counterfoilctl account add %1 --gateway %2 --key-stdin &lt; keyfile”, or type it when asked.</source>
        <extracomment>“keyfile” stands for the name of a file, and may be translated.</extracomment>
        <translation>Передайте ключ через --key-stdin: «counterfoilctl account add %1 --gateway %2 --key-stdin &lt; keyfile» або введіть його на запит.</translation>
    </message>
    <message>
        <source>direct sales on</source>
        <extracomment>In a table: direct sales (with card data typed here) are switched on for the account. Short.</extracomment>
        <translation>прямі продажі увімкнено</translation>
    </message>
    <message>
        <source>direct sales off</source>
        <extracomment>In a table: direct sales (with card data typed here) are switched off for the account. Short.</extracomment>
        <translation>прямі продажі вимкнено</translation>
    </message>
    <message>
        <source>%1 (it is not shown while you type):</source>
        <extracomment>Asks for a key. %1: what the gateway calls it, such as “API key”.</extracomment>
        <translation>%1 (не показується під час введення):</translation>
    </message>
    <message>
        <source>Account “%1” added. Its key lies in the keychain; “counterfoilctl account check %1” tries it.</source>
        <translation>Акаунт «%1» додано. Його ключ лежить у сховищі ключів; «counterfoilctl account check %1» перевірить його.</translation>
    </message>
    <message>
        <source>(training: no money moves)</source>
        <extracomment>In a table, behind the account “sandbox”.</extracomment>
        <translation>(навчання: гроші не рухаються)</translation>
    </message>
    <message>
        <source>To remove the account all the same and leave its key in the keychain: counterfoilctl account remove &quot;%1&quot; --keep-key</source>
        <translation>Щоб усе одно видалити акаунт і залишити його ключ у сховищі ключів: counterfoilctl account remove &quot;%1&quot; --keep-key</translation>
    </message>
    <message>
        <source>Account “%1” is removed. Its invoices stay in the ledger.</source>
        <translation>Акаунт «%1» видалено. Його рахунки залишаються в книзі обліку.</translation>
    </message>
    <message>
        <source>Account “%1” is removed, and the keychain holds no key of it. Its invoices stay in the ledger.</source>
        <translation>Акаунт «%1» видалено, і у сховищі ключів немає його ключа. Його рахунки залишаються в книзі обліку.</translation>
    </message>
    <message>
        <source>Direct sales are off for “%1”.</source>
        <extracomment>%1: an account.</extracomment>
        <translation>Прямі продажі для «%1» вимкнено.</translation>
    </message>
    <message>
        <source>Direct sales are on for “%1”. Card data typed here puts this computer and its users under the card industry’s rules (PCI DSS).</source>
        <extracomment>%1: an account.</extracomment>
        <translation>Прямі продажі для «%1» увімкнено. Через введення даних карток на цей комп’ютер і його користувачів поширюються правила карткової галузі (PCI DSS).</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Remove “%1” and its key? Its invoices stay.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Видалити «%1» і його ключ? Рахунки залишаться.</translation>
    </message>
    <message>
        <source>Removing. Your keychain may ask for its password.</source>
        <extracomment>An account is being removed.</extracomment>
        <translation>Видалення. Сховище ключів може запитати свій пароль.</translation>
    </message>
    <message>
        <source>Or remove the account alone: then its key stays in the keychain.</source>
        <extracomment>Stands behind what is wrong with the keychain and what to do about it.</extracomment>
        <translation>Або видаліть лише акаунт: тоді його ключ залишиться у сховищі ключів.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>%1 at another address</source>
        <extracomment>A choice: the gateway of that name, but another server than the usual ones. %1 is its name.</extracomment>
        <translation>%1 за іншою адресою</translation>
    </message>
    <message>
        <source>Give the account a name, such as Shop.</source>
        <translation>Дайте акаунту назву, наприклад Крамниця.</translation>
    </message>
    <message>
        <source>This is needed, such as https://pay.example.</source>
        <extracomment>Of the web address of the gateway.</extracomment>
        <translation>Це потрібно вказати, наприклад https://pay.example.</translation>
    </message>
    <message>
        <source>%1 needs it.</source>
        <extracomment>The client ID is missing. %1 is the name of a gateway.</extracomment>
        <translation>%1 цього потребує.</translation>
    </message>
    <message>
        <source>The %1 is needed; the gateway’s profile page shows it.</source>
        <extracomment>%1 is what the gateway calls its key: “API key”, “Secret (salt)”.</extracomment>
        <translation>Потрібне значення «%1»; його показано на сторінці профілю шлюзу.</translation>
    </message>
    <message>
        <source>The gateway or its web address has changed. Type the key for it, so that the stored one goes to no other server.</source>
        <translation>Змінився шлюз або його вебадреса. Введіть ключ для нього, щоб збережений ключ не потрапив на інший сервер.</translation>
    </message>
    <message>
        <source>Saving. Your keychain may ask for its password. “Cancel” leaves this form; the saving goes on.</source>
        <extracomment>“Cancel” is a button of the form.</extracomment>
        <translation>Збереження. Сховище ключів може запитати свій пароль. «Скасувати» закриває цю форму; збереження триватиме.</translation>
    </message>
</context>
<context>
    <name>AccountGateways</name>
    <message>
        <source>The account “%1” now belongs to another gateway than this sale.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Акаунт «%1» тепер належить іншому шлюзу, ніж цей продаж.</translation>
    </message>
    <message>
        <source>This version of the program does not know the gateway “%1”. Install the version that added the account.</source>
        <extracomment>%1 is a gateway’s identifier, such as nonstopay.</extracomment>
        <translation>Ця версія програми не знає шлюзу «%1». Встановіть версію, яка додала цей акаунт.</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>The names of several gateways: the last one, and those before it, which are a list.</extracomment>
        <translation>%1 і %2</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>“%1” is still being saved: your keychain has not answered yet. Until then no account is added, changed or removed.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>«%1» ще зберігається: сховище ключів поки не відповіло. Доти не можна додавати, змінювати чи видаляти акаунти.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>The name of an account, and why it could not be saved.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>«%1» збережено.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>;</source>
        <comment>between two reasons, each a clause; a blank follows</comment>
        <translation>;</translation>
    </message>
    <message>
        <source>It is being issued at this moment. Ask again in a minute.</source>
        <extracomment>A sale.</extracomment>
        <translation>Рахунок саме зараз виставляється. Запитайте ще раз за хвилину.</translation>
    </message>
    <message>
        <source>The gateway has this sale (number %1), but its pay link was lost with the answer. Look for that number on the gateway’s own pages: the link is there, or the sale can be cancelled there. Sell it again only once it can no longer be paid.</source>
        <extracomment>%1 is the gateway’s number of the sale. “Pay link”: what the customer opens to pay.</extracomment>
        <translation>Цей продаж є на шлюзі (номер %1), але посилання на оплату втрачено разом із відповіддю. Знайдіть цей номер на сторінках самого шлюзу: там є посилання, або там можна скасувати продаж. Продавайте знову лише тоді, коли його вже не можна оплатити.</translation>
    </message>
    <message>
        <source>This sale was not found at the gateway yet, and a server may still hold the call and carry it out later. Whether it arrived will be known at %1 at the earliest. Do not sell it again before that is said.</source>
        <extracomment>%1 is a time of day, 14:32. The “call” is the program’s request to issue the sale.</extracomment>
        <translation>Цього продажу на шлюзі поки не знайдено, а якийсь сервер може ще тримати запит і виконати його пізніше. Чи дійшов він, стане відомо не раніше ніж о %1. До того не продавайте знову.</translation>
    </message>
    <message>
        <source>Nobody can say yet whether the gateway has this sale: %1.</source>
        <extracomment>%1: one or more clauses, such as “its list shows 3 of 9 sales”, with “;” between them. “Its” and “it” in them are the gateway’s.</extracomment>
        <translation>Поки ніхто не може сказати, чи є цей продаж на шлюзі: %1.</translation>
    </message>
    <message>
        <source>Do not sell it a second time. Look for it on the gateway’s own pages; where it is there, confirm which one it is.</source>
        <extracomment>After “Nobody can say yet whether the gateway has this sale”. “Which one”: of the gateway’s sales, this sale.</extracomment>
        <translation>Не продавайте вдруге. Пошукайте цей продаж на сторінках самого шлюзу; якщо він там є, підтвердьте, який саме.</translation>
    </message>
    <message>
        <source>It is asked about again whenever somebody checks it.</source>
        <extracomment>The gateway is asked about a sale.</extracomment>
        <translation>Шлюз запитують про нього знову щоразу, коли хтось його перевіряє.</translation>
    </message>
    <message>
        <source>It is asked about again at %1, while the window is open, and whenever somebody checks it.</source>
        <extracomment>The gateway is asked about a sale. %1 is a time of day, 14:32. The “window” is the program’s.</extracomment>
        <translation>Шлюз запитають про нього знову о %1, якщо вікно відкрите, і щоразу, коли хтось його перевіряє.</translation>
    </message>
    <message>
        <source>The sale never arrived at the gateway: nobody can pay it, and it may be sold again. (%1)</source>
        <extracomment>%1: a sentence about how far was looked, such as “The gateway’s history lists no sale of those days.”</extracomment>
        <translation>Продаж не дійшов до шлюзу: ніхто не може його оплатити, його можна продати знову. (%1)</translation>
    </message>
    <message>
        <source>The gateway lists no sale that could be this one. That does not prove that it is not there.</source>
        <translation>У списку шлюзу немає продажу, який міг би бути цим. Це не доводить, що його там немає.</translation>
    </message>
    <message numerus="yes">
        <source>These %n look most like this sale; the gateway may list more that it could be.</source>
        <extracomment>Above a list of %n sales of the gateway’s, from which a person chooses; %n is 20.</extracomment>
        <translation>
            <numerusform>Цей %n найбільше схожий на цей продаж; у списку шлюзу можуть бути й інші, що підходять.</numerusform>
            <numerusform>Ці %n найбільше схожі на цей продаж; у списку шлюзу можуть бути й інші, що підходять.</numerusform>
            <numerusform>Ці %n найбільше схожі на цей продаж; у списку шлюзу можуть бути й інші, що підходять.</numerusform>
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
        <translation>%1 і %2 %3</translation>
    </message>
    <message>
        <source>%1 point %2 %3</source>
        <extracomment>An amount of a coin in words. %1: &quot;zero&quot;, %2: the digits behind the decimal mark, one by one (&quot;zero zero two&quot;), %3: the coin (&quot;BTC&quot;).</extracomment>
        <translation>%1 кома %2 %3</translation>
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
        <translation>Шлюз вказує, що сплачено %1, а рахунок виставлено на %2.</translation>
    </message>
    <message>
        <source>The gateway credits %1 and tells no fee: that is far from the %2 that was asked for.</source>
        <extracomment>%1: the amount that the shop gets, &quot;4 USDC&quot;. %2: the amount of the sale, &quot;15.04 USD&quot;.</extracomment>
        <translation>Шлюз зараховує %1 і не вказує комісії: це далеко від суми рахунка, %2.</translation>
    </message>
    <message>
        <source>The gateway credits %1 and keeps a fee of %2: that does not come to the %3 that was asked for.</source>
        <extracomment>%1: the amount that the shop gets, &quot;4 USDC&quot;. %2: a fee, &quot;0.10&quot;. %3: the amount of the sale.</extracomment>
        <translation>Шлюз зараховує %1 і утримує комісію %2: це не сходиться із сумою рахунка, %3.</translation>
    </message>
    <message>
        <source>The gateway states an amount in a currency that it does not name, or that this program does not know. %1 was asked for; compare it with the gateway’s own pages.</source>
        <extracomment>%1: the amount of the sale. &quot;It&quot;: the amount that the gateway states.</extracomment>
        <translation>Шлюз вказує суму у валюті, якої не називає або якої ця програма не знає. Рахунок виставлено на %1; порівняйте з даними на сторінках самого шлюзу.</translation>
    </message>
    <message>
        <source>An amount that the gateway states cannot be read. %1 was asked for; compare it with the gateway’s own pages.</source>
        <extracomment>%1: the amount of the sale. &quot;It&quot;: the amount of the sale.</extracomment>
        <translation>Суму, яку вказує шлюз, не вдається прочитати. Рахунок виставлено на %1; порівняйте з даними на сторінках самого шлюзу.</translation>
    </message>
    <message>
        <source>The gateway says that another amount was paid than the %1 that was asked for.</source>
        <translation>Шлюз повідомляє, що сплачено не ту суму, на яку виставлено рахунок (%1).</translation>
    </message>
    <message>
        <source>It credits %1.</source>
        <extracomment>&quot;It&quot;: the gateway. %1: the amount that the shop gets, &quot;4 USDC&quot;.</extracomment>
        <translation>Він зараховує %1.</translation>
    </message>
    <message>
        <source>The amount that the gateway states cannot be read.</source>
        <translation>Суму, яку вказує шлюз, не вдається прочитати.</translation>
    </message>
    <message>
        <source>The currency that the gateway states cannot be read.</source>
        <translation>Валюту, яку вказує шлюз, не вдається прочитати.</translation>
    </message>
    <message>
        <source>What the gateway says about where this sale stands cannot be read.</source>
        <translation>Те, що шлюз каже про стан цього продажу, не вдається прочитати.</translation>
    </message>
    <message>
        <source>Whether the gateway took another amount than was asked for cannot be read.</source>
        <translation>Не вдається прочитати, чи взяв шлюз іншу суму, ніж у рахунку.</translation>
    </message>
    <message>
        <source>The time at which the gateway says that it issued this sale cannot be read.</source>
        <translation>Не вдається прочитати час, коли, за словами шлюзу, він виставив цей рахунок.</translation>
    </message>
    <message>
        <source>Something that the gateway states about this sale cannot be read.</source>
        <translation>Щось із того, що шлюз вказує про цей продаж, не вдається прочитати.</translation>
    </message>
    <message>
        <source>This sale was paid, and to the gateway it stands at “%1” now.</source>
        <extracomment>%1: where a sale stands, “Waiting for the customer” (context State).</extracomment>
        <translation>Цей продаж було оплачено, а на шлюзі він тепер має стан «%1».</translation>
    </message>
    <message>
        <source>The gateway says “%1” about this sale, which this program does not know, so nobody can tell where it stands.</source>
        <extracomment>%1: a word that the gateway says, &quot;on-vacation&quot;.</extracomment>
        <translation>Шлюз каже про цей продаж «%1», а ця програма такого не знає, тож ніхто не може сказати, у якому він стані.</translation>
    </message>
    <message>
        <source>This sale was paid, and the gateway says “%1” about it now.</source>
        <extracomment>%1: a word that the gateway says, &quot;refund-pending&quot;.</extracomment>
        <translation>Цей продаж було оплачено, а шлюз тепер каже про нього «%1».</translation>
    </message>
    <message>
        <source>Nobody can tell yet whether the gateway has this sale.</source>
        <translation>Поки ніхто не може сказати, чи є цей продаж на шлюзі.</translation>
    </message>
    <message>
        <source>The gateway holds the money back.</source>
        <translation>Шлюз утримує гроші.</translation>
    </message>
    <message>
        <source>The money went back to the customer.</source>
        <translation>Гроші повернуто покупцеві.</translation>
    </message>
    <message>
        <source>This sale was paid, and the gateway takes that back: “%1”.</source>
        <extracomment>%1: where a sale stands, “Payment failed” (context State), or the gateway&apos;s word for it.</extracomment>
        <translation>Цей продаж було оплачено, а шлюз це скасовує: «%1».</translation>
    </message>
    <message>
        <source>The gateway had taken the payment back and says now that it is paid again.</source>
        <translation>Шлюз скасував оплату, а тепер каже, що продаж знову оплачено.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, and what should confirm it does not.</source>
        <translation>Шлюз каже, що цей продаж оплачено, а те, що мало б це підтвердити, цього не підтверджує.</translation>
    </message>
    <message>
        <source>The gateway lists a paid sale, number %1, that looks like this one, and does not tell whose it is.</source>
        <extracomment>%1: the number of a sale at the gateway.</extracomment>
        <translation>У списку шлюзу є оплачений продаж, номер %1, схожий на цей, і шлюз не каже, чий він.</translation>
    </message>
    <message>
        <source>The gateway’s list states another amount for this sale than the %1 that was asked for.</source>
        <extracomment>%1: the amount of the sale.</extracomment>
        <translation>Список шлюзу вказує для цього продажу іншу суму, ніж у рахунку (%1).</translation>
    </message>
    <message>
        <source>The gateway’s answer held more than it should, so something may be wrong at the gateway.</source>
        <translation>Відповідь шлюзу містила більше, ніж мала б, тож на шлюзі може бути щось негаразд.</translation>
    </message>
    <message>
        <source>Look at the gateway’s own pages.</source>
        <translation>Погляньте на сторінки самого шлюзу.</translation>
    </message>
    <message>
        <source>Compare it with the gateway’s own pages.</source>
        <extracomment>&quot;It&quot;: this sale.</extracomment>
        <translation>Порівняйте його з даними на сторінках самого шлюзу.</translation>
    </message>
    <message>
        <source>Compare it with the gateway’s own pages before you hand anything over.</source>
        <extracomment>&quot;It&quot;: this sale. What may be handed over are goods.</extracomment>
        <translation>Порівняйте його з даними на сторінках самого шлюзу, перш ніж видавати товар.</translation>
    </message>
    <message>
        <source>Compare the two and say whether it is this one.</source>
        <extracomment>&quot;The two&quot;: this sale and one that the gateway lists.</extracomment>
        <translation>Порівняйте обидва і скажіть, чи це той самий.</translation>
    </message>
    <message>
        <source>Compare this sale with the gateway’s own pages.</source>
        <translation>Порівняйте цей продаж із даними на сторінках самого шлюзу.</translation>
    </message>
</context>
<context>
    <name>Attentions</name>
    <message>
        <source>The gateway has this sale. “Check now” fetches its link; it is not issued again.</source>
        <extracomment>“Check now” is a button: it is called as it is called there.</extracomment>
        <translation>Цей продаж є на шлюзі. «Перевірити зараз» отримає його посилання; рахунок повторно не виставляється.</translation>
    </message>
    <message>
        <source>See the gateway’s own pages for what became of the money, then choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>Погляньте на сторінках самого шлюзу, що сталося з грошима, а тоді натисніть «Готово».</translation>
    </message>
    <message>
        <source>Compare this sale with the gateway’s own pages, then choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>Порівняйте цей продаж із даними на сторінках самого шлюзу, а тоді натисніть «Готово».</translation>
    </message>
    <message>
        <source>Choose “It may be this one…” to see both side by side. If it is another sale, choose “Done”.</source>
        <extracomment>“It may be this one…” and “Done” are buttons: they are called as they are called there.</extracomment>
        <translation>Натисніть «Можливо, це він…», щоб побачити обидва поруч. Якщо це інший продаж, натисніть «Готово».</translation>
    </message>
    <message>
        <source>Compare it with what you sold: settle the difference with the customer, or let it be, and choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>Порівняйте його з тим, що ви продали: залагодьте різницю з покупцем або залиште як є і натисніть «Готово».</translation>
    </message>
    <message>
        <source>Ask the gateway for the reason, then choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>Запитайте у шлюзу про причину, а тоді натисніть «Готово».</translation>
    </message>
    <message>
        <source>See the gateway’s own pages for the reason, then choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>Погляньте на причину на сторінках самого шлюзу, а тоді натисніть «Готово».</translation>
    </message>
    <message>
        <source>Choose “Check now” before you sell again: otherwise the customer may pay twice. If it stays so, look for the sale in the gateway’s own pages.</source>
        <extracomment>“Check now” is a button: it is called as it is called there.</extracomment>
        <translation>Натисніть «Перевірити зараз», перш ніж продавати знову: інакше покупець може заплатити двічі. Якщо нічого не зміниться, пошукайте цей продаж на сторінках самого шлюзу.</translation>
    </message>
    <message>
        <source>The gateway said so %1.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>Шлюз %1 повідомив про це.</translation>
    </message>
    <message>
        <source>This program noted it %1.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>Програма %1 занотувала це.</translation>
    </message>
    <message>
        <source>Compare this sale with the gateway’s own pages before you hand anything over, then choose “Done”.</source>
        <extracomment>What may be handed over are goods. “Done” is a button: it is called as it is called there.</extracomment>
        <translation>Порівняйте цей продаж із даними на сторінках самого шлюзу, перш ніж видавати товар, а тоді натисніть «Готово».</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <extracomment>Sales in the books. In a table, and in brackets behind a file. Short.</extracomment>
        <translation>
            <numerusform>%n продаж</numerusform>
            <numerusform>%n продажі</numerusform>
            <numerusform>%n продажів</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>In the place of a number of sales: the backup is damaged.</extracomment>
        <translation>не вдається прочитати</translation>
    </message>
    <message>
        <source>(the books before a backup was restored)</source>
        <extracomment>Stands behind a backup in a list: it was made of the books of then, before an older backup took their place.</extracomment>
        <translation>(книга обліку до відновлення копії)</translation>
    </message>
    <message>
        <source>The books are copied to %1 (%2).</source>
        <extracomment>%1: a file; %2: “12 sales”.</extracomment>
        <translation>Книгу обліку скопійовано в %1 (%2).</translation>
    </message>
    <message>
        <source>There are no backups yet. “counterfoilctl backup” makes one; the window does each day.</source>
        <extracomment>The window: Counterfoil’s desktop program, which makes a backup each day.</extracomment>
        <translation>Резервних копій ще немає. «counterfoilctl backup» створює копію; вікно робить це щодня.</translation>
    </message>
    <message>
        <source>“counterfoilctl import ACCOUNT” does that; “counterfoilctl backup --list” shows what was kept.</source>
        <extracomment>Comes behind the advice to fetch sales that the backup lacks from the gateway. ACCOUNT stands for the name of an account. The books that the backup took the place of were kept.</extracomment>
        <translation>Це робить «counterfoilctl import ACCOUNT»; «counterfoilctl backup --list» показує, що збережено.</translation>
    </message>
    <message>
        <source>New, empty books are begun at %1. Backups of earlier ones stay where they are; “counterfoilctl import ACCOUNT” fetches past sales from the gateway.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>Нову, порожню книгу обліку розпочато в %1. Резервні копії попередніх книг залишаються на місці; «counterfoilctl import ACCOUNT» отримує минулі продажі зі шлюзу.</translation>
    </message>
    <message>
        <source>The saved items and customers are back as they are in %1.</source>
        <translation>Збережені товари й покупців повернуто до стану у %1.</translation>
    </message>
    <message>
        <source>Those that were in their place are kept as %1.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Ті, що були на їхньому місці, збережено як %1.</translation>
    </message>
</context>
<context>
    <name>BackupFiles</name>
    <message>
        <source>The folder %1 cannot be written, so no copy of the books is there. Check its permissions and the disk.</source>
        <extracomment>%1: the path of a folder.</extracomment>
        <translation>Не вдається записати в папку %1, тому копії книги обліку немає. Перевірте права доступу до неї і диск.</translation>
    </message>
    <message>
        <source>It is not whole.</source>
        <extracomment>&quot;It&quot; is a copy of the books.</extracomment>
        <translation>Вона неповна.</translation>
    </message>
    <message>
        <source>The books at %1 are damaged, so no copy of them was kept. Restore one of the backups.</source>
        <extracomment>%1: the path of the file of the books.</extracomment>
        <translation>Книгу обліку %1 пошкоджено, тому її копії не збережено. Відновіть одну з резервних копій.</translation>
    </message>
    <message>
        <source>Another program is making a copy of the books just now.</source>
        <translation>Інша програма саме зараз створює копію книги обліку.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: it cannot be read. Nothing was changed; choose another one.</source>
        <extracomment>%1: the name of the backup&apos;s file; so in all of these.</extracomment>
        <translation>Резервну копію %1 не можна використати: її не вдається прочитати. Нічого не змінено; виберіть іншу.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: it is no database. Nothing was changed; choose another one.</source>
        <translation>Резервну копію %1 не можна використати: це не база даних. Нічого не змінено; виберіть іншу.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: it holds no books of this program. Nothing was changed; choose another one.</source>
        <translation>Резервну копію %1 не можна використати: у ній немає книги обліку цієї програми. Нічого не змінено; виберіть іншу.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: a newer version of this program made it. Nothing was changed; choose another one.</source>
        <translation>Резервну копію %1 не можна використати: її створила новіша версія програми. Нічого не змінено; виберіть іншу.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: it is damaged. Nothing was changed; choose another one.</source>
        <translation>Резервну копію %1 не можна використати: її пошкоджено. Нічого не змінено; виберіть іншу.</translation>
    </message>
    <message>
        <source>The books are copied, but the saved items and customers in %1 could not be. Look at the disk and that file; exporting them as CSV makes another copy.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Книгу обліку скопійовано, а збережені товари й покупців із %1 не вдалося. Перевірте диск і цей файл; копію можна зробити й інакше — експортом у CSV.</translation>
    </message>
    <message>
        <source>%1 cannot be used: it does not hold saved items and customers of this program, or is damaged. Nothing was changed; choose another one.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>%1 не можна використати: у ньому немає збережених товарів і покупців цієї програми, або файл пошкоджено. Нічого не змінено; виберіть інший.</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>cannot be read</source>
        <extracomment>Of a backup, in the place of how many sales it holds: the file is damaged.</extracomment>
        <translation>не вдається прочитати</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>%Ln продаж</numerusform>
            <numerusform>%Ln продажі</numerusform>
            <numerusform>%Ln продажів</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the books back as they were on %1? The books as they are now are kept aside in the same folder, so this can be taken back. Sales since then are missing from the restored books until you fetch them from the gateways: “Import past sales…” on the page “Accounts”, once for each account.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>Повернути книгу обліку до стану на %1? Теперішню книгу буде збережено в тій самій папці, тож це можна скасувати. Пізніших продажів у відновленій книзі не буде, доки ви не отримаєте їх зі шлюзів: «Імпорт минулих продажів…» на сторінці «Акаунти», по одному разу для кожного акаунта.</translation>
    </message>
    <message>
        <source>kept aside when a backup was restored</source>
        <extracomment>Of the books as they were before, the last part of a line about them.</extracomment>
        <translation>збережено під час відновлення резервної копії</translation>
    </message>
    <message>
        <source>Backups of the books</source>
        <translation>Резервні копії книги обліку</translation>
    </message>
    <message>
        <source>The last one was made %1.</source>
        <extracomment>%1 is how long ago that was: “3 hours ago”, “just now”, “on 3 Nov”: no full stop behind it where the language abbreviates months with one.</extracomment>
        <translation>Останню копію створено %1</translation>
    </message>
    <message>
        <source>Backed up: %1.</source>
        <extracomment>%1 is the backup: “15 March 2026, 09:30 · 1,204 sales · 3.4 MB”.</extracomment>
        <translation>Копію створено: %1.</translation>
    </message>
    <message>
        <source>Putting the books back. With many sales this takes a moment.</source>
        <translation>Повернення книги обліку. Якщо продажів багато, це займе якийсь час.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>There is no backup “%1”.</source>
        <extracomment>%1: the name of a file that somebody typed.</extracomment>
        <translation>Резервної копії «%1» немає.</translation>
    </message>
    <message>
        <source>The program was ended.</source>
        <translation>Програму завершено.</translation>
    </message>
    <message>
        <source>The books are back as they were on %1. What was sold since then is missing in them: import it from the gateways. The books that were in their place are kept beside the backups.</source>
        <extracomment>%1: a day and a time.</extracomment>
        <translation>Книгу обліку повернуто до стану на %1. Того, що продано відтоді, у ній немає: імпортуйте це зі шлюзів. Книга, яка була на її місці, зберігається поруч із резервними копіями.</translation>
    </message>
</context>
<context>
    <name>Barcode</name>
    <message>
        <source>The last digit of barcode %1 does not fit the others; it would be %2. Compare it with the package.</source>
        <extracomment>%1: a barcode, digits; %2: the digit that would fit.</extracomment>
        <translation>Остання цифра штрихкоду %1 не узгоджується з іншими; мала б бути %2. Звірте його з упаковкою.</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>These are too many of “%1” for one sale.</source>
        <extracomment>%1: the name of an item.</extracomment>
        <translation>Забагато «%1» для одного продажу.</translation>
    </message>
    <message>
        <source>One sale has at most %1 lines. Issue this one, and begin another.</source>
        <translation>Позицій в одному продажу може бути щонайбільше %1. Виставте цей рахунок і почніть наступний.</translation>
    </message>
    <message>
        <source>“%1” has no price in %2, so there is no sum. Type the amount, or give the item a price.</source>
        <extracomment>%1: the name of an item; %2: a currency&apos;s code.</extracomment>
        <translation>«%1» не має ціни в %2, тому підсумку немає. Введіть суму або задайте ціну товару.</translation>
    </message>
</context>
<context>
    <name>BusKeychainLock</name>
    <message>
        <source>Your keychain has not answered yet. Look for a window that asks for its password.</source>
        <translation>Сховище ключів поки не відповіло. Пошукайте вікно, яке запитує його пароль.</translation>
    </message>
</context>
<context>
    <name>CallOutcome</name>
    <message>
        <source>It may exist all the same: do not issue it again before checking has shown that it never arrived.</source>
        <extracomment>“It” is the sale. Follows a sentence about what went wrong when it was issued.</extracomment>
        <translation>Продаж усе одно може існувати: не виставляйте рахунок знову, доки перевірка не покаже, що він не дійшов.</translation>
    </message>
    <message>
        <source>Most likely nothing was issued, but the gateway itself did not say so. Check this sale before you issue it again; it is asked about for 30 days.</source>
        <extracomment>Follows a sentence about what went wrong when a sale was issued.</extracomment>
        <translation>Найімовірніше, рахунок не виставлено, але сам шлюз цього не сказав. Перевірте цей продаж, перш ніж виставляти рахунок знову; програма запитуватиме про нього 30 днів.</translation>
    </message>
    <message>
        <source>The gateway is asked too often at the moment (HTTP 429): wait a minute.</source>
        <translation>Шлюз зараз запитують надто часто (HTTP 429): зачекайте хвилину.</translation>
    </message>
    <message>
        <source>The gateway is asked too often at the moment. Wait a minute and try again.</source>
        <translation>Шлюз зараз запитують надто часто. Зачекайте хвилину і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>There is no gateway at this account’s web address (HTTP %1). Check the address.</source>
        <extracomment>%1 is the number by which web servers say that.</extracomment>
        <translation>За вебадресою цього акаунта немає шлюзу (HTTP %1). Перевірте адресу.</translation>
    </message>
    <message>
        <source>The gateway has a fault of its own (HTTP %1).</source>
        <extracomment>%1 is the number by which web servers say that.</extracomment>
        <translation>На шлюзі сталася його власна помилка (HTTP %1).</translation>
    </message>
    <message>
        <source>The gateway’s server turned the call away (HTTP %1).</source>
        <extracomment>%1 is the number by which web servers say that. A call is what this program sent to the gateway.</extracomment>
        <translation>Сервер шлюзу не прийняв запит (HTTP %1).</translation>
    </message>
    <message>
        <source>The gateway wants to send the call to another address, which is not followed (HTTP %1). Check the account’s web address.</source>
        <extracomment>%1 is the number by which web servers say that.</extracomment>
        <translation>Шлюз хоче спрямувати запит на іншу адресу, але програма туди не переходить (HTTP %1). Перевірте вебадресу акаунта.</translation>
    </message>
    <message>
        <source>The gateway’s answer is empty.</source>
        <translation>Відповідь шлюзу порожня.</translation>
    </message>
    <message>
        <source>The gateway answered with a web page instead of data.</source>
        <translation>Шлюз відповів вебсторінкою замість даних.</translation>
    </message>
    <message>
        <source>The gateway’s answer could not be read.</source>
        <translation>Відповідь шлюзу не вдалося прочитати.</translation>
    </message>
    <message>
        <source>Nothing was sent, so nothing was issued.</source>
        <translation>Нічого не надіслано, тож рахунок не виставлено.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the gateway’s list name no sale and are left out.</source>
        <translation>
            <numerusform>%n рядок списку шлюзу не називає продажу, його пропущено.</numerusform>
            <numerusform>%n рядки списку шлюзу не називають продажу, їх пропущено.</numerusform>
            <numerusform>%n рядків списку шлюзу не називають продажу, їх пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <extracomment>“It” is the gateway or its server, about which the sentence before this one is; %1 are its words.</extracomment>
        <translation>Його відповідь: «%1».</translation>
    </message>
    <message>
        <source>The server turned the call away, but speaks of a sale that is there.</source>
        <translation>Сервер не прийняв запит, але згадує про продаж, який є на шлюзі.</translation>
    </message>
    <message>
        <source>The gateway answered with a link that repeats card data or a key, so it is not shown or kept. The sale may be there all the same: check it, and do not issue it again.</source>
        <translation>Шлюз відповів посиланням, що повторює дані картки або ключ, тому його не показано й не збережено. Продаж усе одно може бути на шлюзі: перевірте його і не виставляйте рахунок знову.</translation>
    </message>
</context>
<context>
    <name>CandidateView</name>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупець</translation>
    </message>
    <message>
        <source>Issued (at the gateway by the gateway’s clock)</source>
        <translation>Виставлено (на шлюзі — за годинником шлюзу)</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a sale, by which it is known</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>State</source>
        <comment>where a sale stands: paid, waiting</comment>
        <translation>Стан</translation>
    </message>
    <message>
        <source>It is none of those that the gateway lists. That does not prove that it is not there.</source>
        <translation>Це не один із тих, що є в списку шлюзу. Це не доводить, що його там немає.</translation>
    </message>
    <message>
        <source>The gateway lists one sale that it may be. Compare both before you say that it is the same.</source>
        <translation>У списку шлюзу є один продаж, який може бути цим. Порівняйте обидва, перш ніж казати, що це той самий.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway lists %n sale(s) that it may be; this is number %1.</source>
        <extracomment>“It” is a sale of the shop. %1 is the place of the gateway’s sale that is shown: 1, 2 ...</extracomment>
        <translation>
            <numerusform>У списку шлюзу є %n продаж, який може бути цим; це номер %1.</numerusform>
            <numerusform>У списку шлюзу є %n продажі, які можуть бути цим; це номер %1.</numerusform>
            <numerusform>У списку шлюзу є %n продажів, які можуть бути цим; це номер %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway about it once more…</source>
        <translation>Ще один запит до шлюзу про нього…</translation>
    </message>
</context>
<context>
    <name>CardChecks</name>
    <message numerus="yes">
        <source>The number has %n digit(s), which no card number has. Compare it with the card.</source>
        <translation>
            <numerusform>У номері %n цифра, а таких номерів карток не буває. Звірте з карткою.</numerusform>
            <numerusform>У номері %n цифри, а таких номерів карток не буває. Звірте з карткою.</numerusform>
            <numerusform>У номері %n цифр, а таких номерів карток не буває. Звірте з карткою.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The number has %n digit(s), which no %1 number has. Compare it with the card.</source>
        <extracomment>%1: a card network, such as Visa.</extracomment>
        <translation>
            <numerusform>У номері %n цифра, а таких номерів %1 не буває. Звірте з карткою.</numerusform>
            <numerusform>У номері %n цифри, а таких номерів %1 не буває. Звірте з карткою.</numerusform>
            <numerusform>У номері %n цифр, а таких номерів %1 не буває. Звірте з карткою.</numerusform>
        </translation>
    </message>
    <message>
        <source>A card number has digits only; blanks or hyphens between groups are fine.</source>
        <translation>У номері картки лише цифри; пробіли або дефіси між групами допускаються.</translation>
    </message>
    <message>
        <source>The number does not add up: at least one digit is wrong. Compare it with the card.</source>
        <translation>Номер не сходиться: принаймні одна цифра хибна. Звірте з карткою.</translation>
    </message>
    <message>
        <source>Write month and year in full as MM/YYYY, such as 02/2031.</source>
        <extracomment>MM and YYYY: the digits of month and year.</extracomment>
        <translation>Напишіть місяць і рік повністю у вигляді MM/YYYY, наприклад 02/2031.</translation>
    </message>
    <message>
        <source>The month is a number from 01 to 12.</source>
        <translation>Місяць — це число від 01 до 12.</translation>
    </message>
    <message>
        <source>The card has expired. Ask for another card.</source>
        <translation>Строк дії картки минув. Попросіть іншу картку.</translation>
    </message>
    <message>
        <source>The year lies too far ahead for a card. Compare it with the card.</source>
        <translation>Рік надто далекий для картки. Звірте з карткою.</translation>
    </message>
    <message>
        <source>The card code has digits only.</source>
        <translation>У коді картки лише цифри.</translation>
    </message>
    <message>
        <source>American Express cards have a code of 4 digits, on the front.</source>
        <translation>Картки American Express мають код із 4 цифр на лицьовому боці.</translation>
    </message>
    <message>
        <source>The card code has 3 digits, on the back of the card.</source>
        <translation>Код картки має 3 цифри на зворотному боці.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 1990-12-31.</source>
        <translation>Напишіть дату у вигляді рік-місяць-день, наприклад 1990-12-31.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Такого дня в календарі немає.</translation>
    </message>
    <message>
        <source>A date of birth lies in the past.</source>
        <translation>Дата народження має бути в минулому.</translation>
    </message>
    <message>
        <source>Nobody alive was born then. Check the year.</source>
        <translation>Ніхто з живих тоді не народився. Перевірте рік.</translation>
    </message>
</context>
<context>
    <name>CardCodeEditor</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <extracomment>How many digits the code on a card has; stands in its empty field.</extracomment>
        <translation>
            <numerusform>%n цифра</numerusform>
            <numerusform>%n цифри</numerusform>
            <numerusform>%n цифр</numerusform>
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
        <translation>Номер %1 уже зайнято. Виберіть інший номер.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. Save it as a new one.</source>
        <translation>Тим часом цей запис видалено. Збережіть його як новий.</translation>
    </message>
    <message>
        <source>Nothing is saved under the number %1.</source>
        <extracomment>%1: what was typed as the number of an item or customer.</extracomment>
        <translation>Під номером %1 нічого не збережено.</translation>
    </message>
    <message>
        <source>%1 does not hold saved items and customers of this program. Move that file away.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>У %1 немає збережених товарів і покупців цієї програми. Перемістіть цей файл в інше місце.</translation>
    </message>
    <message>
        <source>The saved items and customers in %1 were written by a newer version of this program (%2). Install that version.</source>
        <extracomment>%1: the path of a file; %2: the number of its form.</extracomment>
        <translation>Збережені товари й покупців у %1 записала новіша версія програми (%2). Встановіть ту версію.</translation>
    </message>
    <message>
        <source>There is one like it already: %1, %2. Change that one, or say that you mean another.</source>
        <extracomment>%1: a number, %2: a name of an item or customer.</extracomment>
        <translation>Схожий запис уже є: %1, %2. Змініть його або вкажіть, що це інший.</translation>
    </message>
    <message>
        <source>The price of the saved item %1 cannot be read. Type it anew.</source>
        <extracomment>%1: the shop&apos;s number of an item.</extracomment>
        <translation>Ціну збереженого товару %1 не вдається прочитати. Введіть її заново.</translation>
    </message>
    <message>
        <source>Something else was asked meanwhile.</source>
        <translation>Тим часом надійшов інший запит.</translation>
    </message>
    <message>
        <source>The file of saved items and customers, %1, is damaged. Move it away and import a CSV file of yours; sales do not need it.</source>
        <extracomment>%1: the path of a file. Sales: what was sold; they are in another file.</extracomment>
        <translation>Файл збережених товарів і покупців %1 пошкоджено. Перемістіть його в інше місце й імпортуйте свій файл CSV; для продажів він не потрібен.</translation>
    </message>
    <message>
        <source>Check the disk and the file.</source>
        <translation>Перевірте диск і файл.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>Диск заповнено: звільніть місце і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be opened or written: check its permissions.</source>
        <translation>Файл або його папку не вдається відкрити чи записати: перевірте права доступу.</translation>
    </message>
    <message>
        <source>Another program keeps it locked: close that program and try again.</source>
        <translation>Файл заблокувала інша програма: закрийте ту програму і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The saved items and customers in %1 cannot be used.</source>
        <extracomment>What to do follows. %1: the path of a file.</extracomment>
        <translation>Збережені товари й покупців у %1 не можна використати.</translation>
    </message>
</context>
<context>
    <name>CatalogueCommands</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message>
        <source>“--price %1” is no amount and currency. Write it such as --price &quot;3.50 EUR&quot;.</source>
        <extracomment>%1: what was typed.</extracomment>
        <translation>«--price %1» — це не сума з валютою. Напишіть, наприклад, --price &quot;3.50 EUR&quot;.</translation>
    </message>
    <message>
        <source>On this command line: --again.</source>
        <translation>У цьому командному рядку: --again.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>Рядок %1</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <extracomment>%1: the number of a line of a file; %2: the name of a column.</extracomment>
        <translation>Рядок %1, %2</translation>
    </message>
    <message>
        <source>These columns mean nothing here and were left out: %1.</source>
        <extracomment>%1: names of columns.</extracomment>
        <translation>Ці стовпці тут нічого не означають, їх пропущено: %1.</translation>
    </message>
    <message>
        <source>How its letters are written is a guess. Look at the names; where they are wrong, say it with --encoding.</source>
        <translation>Кодування файлу вгадано. Перегляньте назви та імена; якщо вони хибні, вкажіть кодування через --encoding.</translation>
    </message>
    <message>
        <source>Read as %1. New: %2. Changed: %3. The same: %4. Wrong: %5.</source>
        <extracomment>%1: how a file&apos;s letters are written: UTF-8. %2 to %5: numbers of lines of a file.</extracomment>
        <translation>Прочитано як %1. Нових: %2. Змінених: %3. Без змін: %4. Помилкових: %5.</translation>
    </message>
    <message>
        <source>“%1” was saved under the number %2.</source>
        <extracomment>%1: the name of an item or customer; %2: its number.</extracomment>
        <translation>«%1» збережено під номером %2.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <extracomment>%1: the name of an item or customer.</extracomment>
        <translation>«%1» видалено.</translation>
    </message>
    <message numerus="yes">
        <source>Their data would be erased from %n sale(s).</source>
        <translation>
            <numerusform>Дані покупця було б стерто з %n продажу.</numerusform>
            <numerusform>Дані покупця було б стерто з %n продажів.</numerusform>
            <numerusform>Дані покупця було б стерто з %n продажів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their data was erased from %n sale(s).</source>
        <translation>
            <numerusform>Дані покупця стерто з %n продажу.</numerusform>
            <numerusform>Дані покупця стерто з %n продажів.</numerusform>
            <numerusform>Дані покупця стерто з %n продажів.</numerusform>
        </translation>
    </message>
    <message>
        <source>These sales are not settled and keep it until they are; the saved customer stays until then. Erase again later: %1.</source>
        <extracomment>%1: references of sales.</extracomment>
        <translation>Ці продажі ще не завершено: дані залишаються в них до завершення, збережений покупець — теж. Зітріть ще раз пізніше: %1.</translation>
    </message>
    <message>
        <source>Backups that were made before hold it still, until newer ones take their place. So do the gateway, and mails and papers that went out.</source>
        <translation>У резервних копіях, створених раніше, ці дані ще є, доки їх не замінять новіші. Є вони і на шлюзі, і в листах та паперах, які вже пішли.</translation>
    </message>
    <message>
        <source>“%1” is no way to write letters that is known here. It is one of UTF-8, UTF-16, UTF-16BE, Windows-1251 and Windows-1252.</source>
        <extracomment>%1: what was typed.</extracomment>
        <translation>Кодування «%1» тут невідоме. Можна вказати UTF-8, UTF-16, UTF-16BE, Windows-1251 або Windows-1252.</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct those lines, or import the others with --skip-wrong.</source>
        <translation>Нічого не імпортовано. Виправте ці рядки або імпортуйте решту з --skip-wrong.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written into %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>
            <numerusform>У файл %1 записано %n рядок.</numerusform>
            <numerusform>У файл %1 записано %n рядки.</numerusform>
            <numerusform>У файл %1 записано %n рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several items have the barcode %1. Say which one, by its number.</source>
        <extracomment>%1: a barcode.</extracomment>
        <translation>Штрихкод %1 мають кілька товарів. Вкажіть номер потрібного.</translation>
    </message>
    <message>
        <source>The amount is the sum of the items. Leave out %1, or --item.</source>
        <extracomment>%1: the name of a field.</extracomment>
        <translation>Сума — це підсумок товарів. Не вказуйте %1 або --item.</translation>
    </message>
    <message>
        <source>In which currency is not clear: the items have several prices, or none. Say it with --set.</source>
        <translation>Неясно, у якій валюті продавати: у товарів є ціни в кількох валютах або цін немає. Вкажіть валюту через --set.</translation>
    </message>
    <message>
        <source>On this command line: --same-number takes them along.</source>
        <translation>У командному рядку: --same-number охопить і їх.</translation>
    </message>
</context>
<context>
    <name>CheckStrip</name>
    <message>
        <source>Stopping…</source>
        <extracomment>After the button “Stop” was pressed: no more sales are asked about.</extracomment>
        <translation>Зупинка…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>Sales are being checked, and nobody knows yet how many.</extracomment>
        <translation>Перевірка…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %1 of %Ln sale(s)…</source>
        <extracomment>%1 is how many were checked already.</extracomment>
        <translation>
            <numerusform>Перевірка: %1 з %Ln продажу…</numerusform>
            <numerusform>Перевірка: %1 з %Ln продажів…</numerusform>
            <numerusform>Перевірка: %1 з %Ln продажів…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenSales</name>
    <message>
        <source>&amp;Copy references</source>
        <translation>&amp;Копіювати референси</translation>
    </message>
    <message>
        <source>These are too many to do something about at once. Choose at most %1, or narrow the list down.</source>
        <extracomment>They are sales; %1 is a number of them.</extracomment>
        <translation>Їх забагато, щоб опрацювати за один раз. Виберіть щонайбільше %1 або звузьте список.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) chosen</source>
        <translation>
            <numerusform>Вибрано %Ln продаж</numerusform>
            <numerusform>Вибрано %Ln продажі</numerusform>
            <numerusform>Вибрано %Ln продажів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The references of %Ln sale(s) are copied, one in each line.</source>
        <translation>
            <numerusform>Референси %Ln продажу скопійовано, по одному в рядку.</numerusform>
            <numerusform>Референси %Ln продажів скопійовано, по одному в рядку.</numerusform>
            <numerusform>Референси %Ln продажів скопійовано, по одному в рядку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) are chosen. Choose one to see its link.</source>
        <translation>
            <numerusform>Вибрано %Ln продаж. Виберіть один, щоб побачити його посилання.</numerusform>
            <numerusform>Вибрано %Ln продажі. Виберіть один, щоб побачити його посилання.</numerusform>
            <numerusform>Вибрано %Ln продажів. Виберіть один, щоб побачити його посилання.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoinAddressCheck</name>
    <message>
        <source>This is an address of %1, and the sale is in %2.</source>
        <extracomment>%1, %2: names of coins, “Litecoin”, “USDT (Tron)”.</extracomment>
        <translation>Це адреса %1, а продаж — у %2.</translation>
    </message>
    <message>
        <source>This is no address of %1: it is too short, too long or of another kind.</source>
        <extracomment>%1: the name of a coin, “Bitcoin”, “USDT (Tron)”.</extracomment>
        <translation>Це не адреса %1: вона закоротка, задовга або іншого виду.</translation>
    </message>
    <message>
        <source>The address holds “%1” in place %2, which no address of %3 has there.</source>
        <extracomment>%1: a letter or sign, “0”; %2: its place in the address, counted from 1; %3: the name of a coin.</extracomment>
        <translation>В адресі на місці %2 стоїть «%1», чого в адресах %3 там не буває.</translation>
    </message>
    <message>
        <source>This address of %1 is damaged: at least one letter is wrong, missing or too much, as its check digits do not agree.</source>
        <extracomment>%1: the name of a coin, “Bitcoin”, “USDT (Tron)”.</extracomment>
        <translation>Ця адреса %1 пошкоджена: принаймні одна літера хибна, пропущена або зайва — контрольні знаки не сходяться.</translation>
    </message>
    <message>
        <source>This address of %1 is damaged: it mixes capital and small letters, which wallets refuse.</source>
        <extracomment>%1: the name of a coin. An address of that kind has only one or the other.</extracomment>
        <translation>Ця адреса %1 пошкоджена: у ній змішано великі й малі літери, таку гаманці не приймають.</translation>
    </message>
    <message>
        <source>This is an address of %1’s test network, whose coins are worth nothing, and the sale is in real money.</source>
        <extracomment>%1: the name of a coin. A test network is for people who write programs.</extracomment>
        <translation>Це адреса тестової мережі %1, монети якої нічого не варті, а продаж — на справжні гроші.</translation>
    </message>
    <message>
        <source>Do not let the customer pay: the coins would be lost. Sell in another way, and ask the gateway.</source>
        <translation>Не давайте покупцеві платити: монети пропадуть. Продайте інакше й запитайте шлюз.</translation>
    </message>
    <message>
        <source>%1 has addresses of this form as well: make sure that the customer sends %2.</source>
        <extracomment>%1, %2: names of coins: the other one, and the sale’s.</extracomment>
        <translation>Адреси такого вигляду має й %1: переконайтеся, що покупець надсилає %2.</translation>
    </message>
    <message>
        <source>This address of %1 belongs to nobody: what is sent there does not reach the gateway.</source>
        <extracomment>%1: the name of a coin. Such an address is well formed, but no person and no gateway has it.</extracomment>
        <translation>Ця адреса %1 нікому не належить: те, що на неї надішлють, до шлюзу не дійде.</translation>
    </message>
    <message>
        <source>The gateway named no address, so nobody can pay this sale.</source>
        <extracomment>The address of a coin, to which the customer pays.</extracomment>
        <translation>Шлюз не назвав адреси, тож оплатити цей продаж ніхто не може.</translation>
    </message>
    <message>
        <source>Ask the gateway, or sell in another way.</source>
        <translation>Запитайте шлюз або продайте інакше.</translation>
    </message>
</context>
<context>
    <name>CoinTerms</name>
    <message>
        <source>%1 is due. The gateway names no amount in coins, and the code holds none.</source>
        <extracomment>%1: an amount with its currency, as “15.04 USD”.</extracomment>
        <translation>До сплати %1. Шлюз не називає суми в монетах, і в коді її немає.</translation>
    </message>
    <message>
        <source>%1 is due. The code holds it, so that a wallet fills it in.</source>
        <extracomment>%1: an amount with its currency, as “0.5 BTC”. A wallet: the customer’s program for coins.</extracomment>
        <translation>До сплати %1. Сума є в коді, гаманець підставить її сам.</translation>
    </message>
    <message>
        <source>%1 is due. The code holds the address alone: tell the customer the amount.</source>
        <extracomment>%1: an amount with its currency, as “0.5 BTC”.</extracomment>
        <translation>До сплати %1. У коді лише адреса: скажіть покупцеві суму.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>The ledger’s line for a sum cannot be read (%1). The file is damaged; restore a copy of it.</source>
        <extracomment>%1: &quot;currency USD with 9 decimals&quot;.</extracomment>
        <translation>Не вдається прочитати рядок книги обліку із сумою (%1). Файл пошкоджено; відновіть його з копії.</translation>
    </message>
    <message>
        <source>The ledger’s line for %1 cannot be read (%2). The file is damaged; restore a copy of it.</source>
        <extracomment>%1: a sale&apos;s reference. %2: what of it cannot be read, such as &quot;its fields: a quote is missing&quot;.</extracomment>
        <translation>Не вдається прочитати рядок книги обліку для %1 (%2). Файл пошкоджено; відновіть його з копії.</translation>
    </message>
    <message numerus="yes">
        <source>currency %1 with %n decimal(s)</source>
        <extracomment>Within &quot;cannot be read (...)&quot;. %1: a currency&apos;s code, USD; %n: how many digits behind the point.</extracomment>
        <translation>
            <numerusform>валюта %1 з %n десятковим знаком</numerusform>
            <numerusform>валюта %1 з %n десятковими знаками</numerusform>
            <numerusform>валюта %1 з %n десятковими знаками</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Issues payment invoices through a payment gateway and follows them until they are paid.</source>
        <translation>Виставляє рахунки на оплату через платіжний шлюз і стежить за ними, доки їх не оплачено.</translation>
    </message>
    <message>
        <source>Try it, no money moves:</source>
        <extracomment>Examples follow.</extracomment>
        <translation>Спробуйте, гроші не рухаються:</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 2 input refused, every wrong field is named; 3 refused by the gateway, nothing was issued; 4 outcome unknown or not written down: track it, and issue nothing again before that says what became of it; 5 ledger or keychain not available, or what was to be shown could not be written. A sale that ended with 5 was not sent.</source>
        <translation>Код завершення: 0 виконано; 2 введене не прийнято, кожне хибне поле названо; 3 відхилено шлюзом, нічого не виставлено; 4 результат невідомий або не записаний: запитайте про нього через track і не виставляйте нічого знову, доки не стане відомо, що з ним сталося; 5 книга обліку або сховище ключів недоступні, або не вдалося вивести те, що мало бути показано. Продаж, який завершився з кодом 5, не надіслано.</translation>
    </message>
    <message>
        <source>COUNTERFOIL_HOME names the folder that holds everything this program writes.</source>
        <translation>COUNTERFOIL_HOME називає папку, де лежить усе, що записує ця програма.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <extracomment>A heading above several command lines.</extracomment>
        <translation>Приклади:</translation>
    </message>
    <message>
        <source>Example:</source>
        <extracomment>A heading above one command line.</extracomment>
        <translation>Приклад:</translation>
    </message>
    <message>
        <source>FIELD is the gateway&apos;s name for the field; &quot;counterfoilctl methods&quot; lists all of them with examples.</source>
        <translation>FIELD — це назва поля на шлюзі; «counterfoilctl methods» показує їх усі з прикладами.</translation>
    </message>
    <message>
        <source>Fields that are not given are filled from the account&apos;s defaults (&quot;counterfoilctl account defaults&quot;); --set FIELD= leaves one empty.</source>
        <translation>Невказані поля заповнюються типовими значеннями акаунта («counterfoilctl account defaults»); --set FIELD= залишає поле порожнім.</translation>
    </message>
    <message>
        <source>Card number, card code and date of birth go through --fields only: command lines are visible to other programs.</source>
        <translation>Номер картки, код картки й дату народження передавайте лише через --fields: командний рядок видно іншим програмам.</translation>
    </message>
    <message>
        <source>Exit status: 0 issued; 2 input refused; 3 refused by the gateway; 4 unknown whether it was issued, or the outcome could not be written down or shown: track it (&quot;counterfoilctl track&quot;, &quot;counterfoilctl list&quot;), and do not issue it again before that says that it never arrived; 5 ledger or keychain not available, and nothing was sent: it may be issued again.</source>
        <translation>Код завершення: 0 виставлено; 2 введене не прийнято; 3 відхилено шлюзом; 4 невідомо, чи виставлено, або не вдалося записати чи показати результат: запитайте («counterfoilctl track», «counterfoilctl list») і не виставляйте знову, доки не стане відомо, що рахунок не дійшов; 5 книга обліку або сховище ключів недоступні, нічого не надіслано: можна виставляти знову.</translation>
    </message>
    <message>
        <source>List the payment methods and their fields</source>
        <translation>Показати способи оплати і їхні поля</translation>
    </message>
    <message>
        <source>Only this one</source>
        <extracomment>Of an option: a payment method.</extracomment>
        <translation>Лише цей</translation>
    </message>
    <message>
        <source>For programs: an array of methods with their fields</source>
        <translation>Для програм: масив способів оплати з полями</translation>
    </message>
    <message>
        <source>List the payment systems of the method einvoice, or search them</source>
        <translation>Показати платіжні системи способу einvoice або шукати серед них</translation>
    </message>
    <message>
        <source>Name, country, currency, kind or code, such as: orange mali</source>
        <translation>Назва, країна, валюта, вид або код, наприклад: orange mali</translation>
    </message>
    <message>
        <source>For programs: an array</source>
        <translation>Для програм: масив</translation>
    </message>
    <message>
        <source>Ask the gateway what a payment system wants to know besides</source>
        <translation>Запитати шлюз, що ще хоче знати платіжна система</translation>
    </message>
    <message>
        <source>The account to ask with</source>
        <translation>Акаунт, з якого запитувати</translation>
    </message>
    <message>
        <source>The payment system&apos;s code, as &quot;systems&quot; lists it</source>
        <translation>Код платіжної системи, як його показує «systems»</translation>
    </message>
    <message>
        <source>For programs: one object</source>
        <translation>Для програм: один об’єкт</translation>
    </message>
    <message>
        <source>Give them to &quot;issue&quot; as --set extra_fields.NAME=VALUE.</source>
        <translation>Передайте їх команді «issue» як --set extra_fields.NAME=VALUE.</translation>
    </message>
    <message>
        <source>Add, list, check and remove accounts at gateways</source>
        <translation>Додавати, показувати, перевіряти й видаляти акаунти на шлюзах</translation>
    </message>
    <message>
        <source>Add an account; its key goes into the system&apos;s keychain</source>
        <translation>Додати акаунт; його ключ потрапляє до сховища ключів системи</translation>
    </message>
    <message>
        <source>What you call the account</source>
        <translation>Як ви називаєте акаунт</translation>
    </message>
    <message>
        <source>Which gateway: %1</source>
        <translation>Який шлюз: %1</translation>
    </message>
    <message>
        <source>Web address of the gateway, if not the usual one</source>
        <translation>Вебадреса шлюзу, якщо не звичайна</translation>
    </message>
    <message>
        <source>For gateways that give you one</source>
        <extracomment>A client’s id.</extracomment>
        <translation>Для шлюзів, які його видають</translation>
    </message>
    <message>
        <source>Read the key from standard input; typed keys are not shown</source>
        <translation>Прочитати ключ зі стандартного введення; введені ключі не показуються</translation>
    </message>
    <message>
        <source>Switch on direct sales, with card data typed here (PCI DSS applies)</source>
        <translation>Увімкнути прямі продажі з введенням даних картки тут (діє PCI DSS)</translation>
    </message>
    <message>
        <source>Where your gateway has another path, as CALL=/PATH/; create.METHOD for one method’s own</source>
        <translation>Якщо ваш шлюз має інший шлях, у вигляді CALL=/PATH/; create.METHOD — для власного шляху одного способу</translation>
    </message>
    <message>
        <source>List all accounts</source>
        <translation>Показати всі акаунти</translation>
    </message>
    <message>
        <source>For programs</source>
        <extracomment>Of the option --json: what is printed is for programs to read.</extracomment>
        <translation>Для програм</translation>
    </message>
    <message>
        <source>Remove an account and its key; its invoices stay</source>
        <translation>Видалити акаунт і його ключ; рахунки залишаться</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Leave its key in the keychain, and do not ask the keychain</source>
        <translation>Залишити його ключ у сховищі ключів і не звертатися до сховища</translation>
    </message>
    <message>
        <source>The account is kept where its key cannot be removed or looked for, as in a locked keychain.</source>
        <translation>Акаунт залишається, якщо його ключ не вдається видалити або знайти, наприклад у заблокованому сховищі ключів.</translation>
    </message>
    <message>
        <source>Say what is wrong with an account and what to do; issues nothing</source>
        <translation>Сказати, що не так з акаунтом і що робити; нічого не виставляє</translation>
    </message>
    <message>
        <source>Looks at the keychain, the address, the secure connection, the clock, the key and the gateway&apos;s list of internet addresses. Exit status: 0 the key is accepted; 2 no key is stored, or the clock is wrong by days; 3 refused by the gateway; 4 no readable answer; 5 keychain not available.</source>
        <translation>Перевіряє сховище ключів, адресу, безпечне з’єднання, годинник, ключ і список інтернет-адрес на шлюзі. Код завершення: 0 ключ прийнято; 2 ключ не збережено або годинник помиляється на кілька днів; 3 відхилено шлюзом; 4 немає читабельної відповіді; 5 сховище ключів недоступне.</translation>
    </message>
    <message>
        <source>Switch direct sales (card data typed here) on or off</source>
        <extracomment>A direct sale: card data are typed here instead of on the gateway’s page.</extracomment>
        <translation>Увімкнути або вимкнути прямі продажі (дані картки вводяться тут)</translation>
    </message>
    <message>
        <source>on or off</source>
        <extracomment>Both words are typed as they stand here, in every language.</extracomment>
        <translation>on або off</translation>
    </message>
    <message>
        <source>List or set what an account&apos;s sales usually have</source>
        <translation>Показати або задати, що зазвичай мають продажі акаунта</translation>
    </message>
    <message>
        <source>Keep this value for the field; once for each field</source>
        <translation>Зберегти це значення для поля; по одному разу для кожного поля</translation>
    </message>
    <message>
        <source>Forget the field&apos;s value; once for each field</source>
        <translation>Забути значення поля; по одному разу для кожного поля</translation>
    </message>
    <message>
        <source>For programs: an object of fields and values</source>
        <translation>Для програм: об’єкт із полями і значеннями</translation>
    </message>
    <message>
        <source>Values are written as the gateway gets them (USD, DE, https://...). Amounts, card data and other secret fields are not kept. &quot;issue&quot; and the window fill a new sale with them.</source>
        <translation>Значення записуються так, як їх отримує шлюз (USD, DE, https://...). Суми, дані карток та інші секретні поля не зберігаються. «issue» і вікно заповнюють ними новий продаж.</translation>
    </message>
    <message>
        <source>Issue a sale and get its pay link and QR code</source>
        <translation>Виставити рахунок і отримати посилання на оплату та QR-код</translation>
    </message>
    <message>
        <source>The account to issue with; &quot;sandbox&quot; is for training</source>
        <extracomment>“sandbox” is the account’s name in every language.</extracomment>
        <translation>Акаунт, з якого виставляти; «sandbox» — для навчання</translation>
    </message>
    <message>
        <source>Card and billing data go with the call, instead of on the gateway&apos;s page</source>
        <translation>Дані картки й платника надсилаються із запитом, а не вводяться на сторінці шлюзу</translation>
    </message>
    <message>
        <source>A field and its value; once for each field</source>
        <translation>Поле та його значення; по одному разу для кожного поля</translation>
    </message>
    <message>
        <source>A JSON file with fields and values; - reads standard input</source>
        <translation>Файл JSON із полями і значеннями; - читає стандартне введення</translation>
    </message>
    <message>
        <source>Also write the QR code of the link, or the coin&apos;s address, to this file</source>
        <translation>Записати у цей файл також QR-код посилання або адреси монети</translation>
    </message>
    <message>
        <source>Where the sale is paid by a form: write its page to this file</source>
        <translation>Якщо продаж оплачується через форму: записати її сторінку в цей файл</translation>
    </message>
    <message>
        <source>Issue it although the same sale was sent a moment ago and nobody knows yet what became of it</source>
        <translation>Виставити, хоча такий самий рахунок щойно надіслано і ніхто ще не знає, що з ним сталося</translation>
    </message>
    <message>
        <source>Run the simulated gateways until ended</source>
        <translation>Запустити імітовані шлюзи до завершення вручну</translation>
    </message>
    <message>
        <source>Port on this computer; 0 takes any free one</source>
        <translation>Порт на цьому комп’ютері; 0 — будь-який вільний</translation>
    </message>
    <message>
        <source>For programs: one line with url, apiKey, clientId and secret</source>
        <translation>Для програм: один рядок із url, apiKey, clientId і secret</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>Показати цю довідку й вийти</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>Показати версію програми й вийти</translation>
    </message>
    <message>
        <source>Show an invoice and everything that is known about it, and from whom</source>
        <translation>Показати рахунок і все, що про нього відомо та від кого</translation>
    </message>
    <message>
        <source>The invoice, CF-...</source>
        <translation>Рахунок, CF-...</translation>
    </message>
    <message>
        <source>Write the page of a sale that is paid by a form</source>
        <translation>Записати сторінку продажу, який оплачується через форму</translation>
    </message>
    <message>
        <source>The file, for you alone to read; an older one is replaced</source>
        <extracomment>Where a payment page is written to.</extracomment>
        <translation>Файл, який прочитаєте лише ви; старий буде замінено</translation>
    </message>
    <message>
        <source>The page posts the gateway&apos;s form from a browser on this computer. It cannot be sent as a link.</source>
        <translation>Сторінка надсилає форму шлюзу з браузера на цьому комп’ютері. Її не можна надіслати як посилання.</translation>
    </message>
    <message>
        <source>List invoices, newest first</source>
        <translation>Показати рахунки, спершу найновіші</translation>
    </message>
    <message>
        <source>Only those in this state, such as open, paid or unknown</source>
        <extracomment>Invoices. The states are typed as they stand here, in every language.</extracomment>
        <translation>Лише ті, що в цьому стані, наприклад open, paid або unknown</translation>
    </message>
    <message>
        <source>Words of a reference, e-mail address, name, description, amount or gateway number</source>
        <translation>Слова з референса, електронної пошти, імені, опису, суми або номера на шлюзі</translation>
    </message>
    <message>
        <source>Only those of this account</source>
        <extracomment>Invoices.</extracomment>
        <translation>Лише рахунки цього акаунта</translation>
    </message>
    <message>
        <source>Only those of this payment method</source>
        <extracomment>Invoices.</extracomment>
        <translation>Лише рахунки з цим способом оплати</translation>
    </message>
    <message>
        <source>Only those issued on this day or later</source>
        <extracomment>Invoices.</extracomment>
        <translation>Лише виставлені цього дня або пізніше</translation>
    </message>
    <message>
        <source>Only those issued on this day or earlier</source>
        <extracomment>Invoices.</extracomment>
        <translation>Лише виставлені цього дня або раніше</translation>
    </message>
    <message>
        <source>Only those that a person should look at: unknown, withheld, charged back or refunded, another amount or one that cannot be read, paid and taken back, an answer that was not clean</source>
        <translation>Лише ті, що потребують уваги людини: невідомі, утримані, з чарджбеком чи поверненням коштів, з іншою або нечитабельною сумою, з оплатою, яку потім скасовано, із сумнівною відповіддю</translation>
    </message>
    <message>
        <source>At most this many</source>
        <extracomment>Invoices.</extracomment>
        <translation>Щонайбільше стільки</translation>
    </message>
    <message>
        <source>Ask the gateways now; also decides sales whose outcome is unknown</source>
        <translation>Запитати шлюзи зараз; також з’ясовує продажі, результат яких невідомий</translation>
    </message>
    <message>
        <source>The invoices, CF-... (without: all that are not settled)</source>
        <translation>Рахунки, CF-... (без них: усі незавершені)</translation>
    </message>
    <message>
        <source>Say which of the gateway&apos;s sales one is whose number there nobody knows</source>
        <translation>Сказати, який із продажів на шлюзі є тим, чий номер там невідомий</translation>
    </message>
    <message>
        <source>The gateway&apos;s number of it (without: lists those that it may be)</source>
        <translation>Його номер на шлюзі (без нього: показує ті, якими він може бути)</translation>
    </message>
    <message>
        <source>The gateway is asked about that number once more. It is refused where it carries another sale&apos;s reference, is another sale in the books, or is over another amount.</source>
        <translation>Шлюз ще раз запитують про цей номер. Його не буде прийнято, якщо він має референс іншого продажу, є іншим продажем в обліку або має іншу суму.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 2 refused, nothing was changed; 4 still unknown, or no readable answer; 5 ledger or keychain not available.</source>
        <translation>Код завершення: 0 виконано; 2 відхилено, нічого не змінено; 4 досі невідомо або немає читабельної відповіді; 5 книга обліку або сховище ключів недоступні.</translation>
    </message>
    <message>
        <source>Copy the books into the folder of backups now, or list them</source>
        <translation>Скопіювати зараз книгу обліку до папки резервних копій або показати їх</translation>
    </message>
    <message>
        <source>List the backups instead, the newest first</source>
        <translation>Натомість показати резервні копії, спершу найновіші</translation>
    </message>
    <message>
        <source>For programs: one object, or with --list an array</source>
        <translation>Для програм: один об’єкт, або з --list масив</translation>
    </message>
    <message>
        <source>Sales go on meanwhile. Kept are the backups of the last 48 hours (the newest 20), and of each of the last 7 days, 4 weeks and 12 months the newest; &quot;counterfoilctl restore NAME&quot; puts one back.</source>
        <translation>Тим часом можна продавати далі. Зберігаються резервні копії за останні 48 годин (20 найновіших) і найновіша за кожен з останніх 7 днів, 4 тижнів і 12 місяців; «counterfoilctl restore NAME» повертає одну з них.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the books, or begin new books</source>
        <translation>Поставити резервну копію на місце книги обліку або почати нову</translation>
    </message>
    <message>
        <source>The backup, as &quot;backup --list&quot; calls it</source>
        <translation>Резервна копія, як її називає «backup --list»</translation>
    </message>
    <message>
        <source>Begin new, empty books where the file of the books is gone</source>
        <translation>Почати нову, порожню книгу обліку, якщо файл книги зник</translation>
    </message>
    <message>
        <source>The backup is checked first, and the present books are kept beside it, so that this can be taken back.</source>
        <translation>Спершу перевіряється резервна копія, а теперішня книга обліку зберігається поруч, тож це можна скасувати.</translation>
    </message>
    <message>
        <source>Sales since the backup are missing in it: &quot;counterfoilctl import ACCOUNT&quot; fetches them from the gateway.</source>
        <translation>Продажів після створення копії в ній немає: «counterfoilctl import ACCOUNT» отримує їх зі шлюзу.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 2 there is no such backup; 5 nothing was changed, and why.</source>
        <translation>Код завершення: 0 виконано; 2 такої резервної копії немає; 5 нічого не змінено і чому.</translation>
    </message>
    <message>
        <source>It is done, but what was to be shown could not be written. “counterfoilctl list” and “show” show it again.</source>
        <translation>Виконано, але результат не вдалося вивести. «counterfoilctl list» і «show» покажуть його знову.</translation>
    </message>
    <message>
        <source>Which gateway&apos;s, where the account (sandbox) has several</source>
        <extracomment>A gateway’s statement or list of sales.</extracomment>
        <translation>Якого шлюзу, якщо акаунт (sandbox) має їх кілька</translation>
    </message>
    <message>
        <source>Compare a gateway&apos;s statement of one month with the books</source>
        <translation>Порівняти виписку шлюзу за місяць з обліком</translation>
    </message>
    <message>
        <source>The account; its gateway must give statements</source>
        <translation>Акаунт; його шлюз має надавати виписки</translation>
    </message>
    <message>
        <source>The month, if not this one</source>
        <translation>Місяць, якщо не поточний</translation>
    </message>
    <message>
        <source>Import this sale into the books; once for each sale</source>
        <translation>Імпортувати цей продаж у книгу обліку; по одному разу для кожного продажу</translation>
    </message>
    <message>
        <source>Import all that are not in the books and can be</source>
        <translation>Імпортувати все, чого в обліку немає і що можна імпортувати</translation>
    </message>
    <message>
        <source>Nothing is changed unless --import or --import-all asks for it. ID is the sale&apos;s merchant&apos;s number or the gateway&apos;s id, as they are listed. Where a state differs, &quot;counterfoilctl track REF&quot; asks.</source>
        <translation>Нічого не змінюється без --import або --import-all. ID — це номер продажу в продавця або ідентифікатор шлюзу, як їх показано у списку. Якщо стан відрізняється, запитайте через «counterfoilctl track REF».</translation>
    </message>
    <message>
        <source>Exit status: 0 done, whatever was found; 2 input refused; 3 refused by the gateway; 4 no readable answer; 5 ledger or keychain not available.</source>
        <translation>Код завершення: 0 виконано, незалежно від того, що знайдено; 2 введене не прийнято; 3 відхилено шлюзом; 4 немає читабельної відповіді; 5 книга обліку або сховище ключів недоступні.</translation>
    </message>
    <message>
        <source>Take an account&apos;s past sales from its gateway into the books</source>
        <translation>Перенести минулі продажі акаунта зі шлюзу в книгу обліку</translation>
    </message>
    <message>
        <source>The first month; without: eleven months before the last one</source>
        <translation>Перший місяць; без нього: за одинадцять місяців до останнього</translation>
    </message>
    <message>
        <source>The last month, if not this one</source>
        <translation>Останній місяць, якщо не поточний</translation>
    </message>
    <message>
        <source>What is in the books already is left as it is, so it may be repeated and ended (Ctrl-C) at any time: what was taken stays.</source>
        <translation>Те, що вже є в обліку, не змінюється, тож команду можна повторювати і будь-коли завершити (Ctrl-C): перенесене залишається.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, or ended; 2 input refused; 3 refused by the gateway; 4 no readable answer; 5 ledger or keychain not available. Where it ended early, what was counted is in the books.</source>
        <translation>Код завершення: 0 виконано або завершено; 2 введене не прийнято; 3 відхилено шлюзом; 4 немає читабельної відповіді; 5 книга обліку або сховище ключів недоступні. Якщо робота завершилася раніше, пораховане вже є в обліку.</translation>
    </message>
    <message>
        <source>Issue it although the amount is 100 times what is usually taken, or more</source>
        <translation>Виставити рахунок, хоча сума у 100 разів більша за звичну або ще більша</translation>
    </message>
    <message>
        <source>Read the amount as LC_NUMERIC writes it (15,04); else it has a point</source>
        <extracomment>LC_NUMERIC and “15,04” stay as they are.</extracomment>
        <translation>Читати суму так, як її пише LC_NUMERIC (15,04); інакше — з крапкою</translation>
    </message>
    <message>
        <source>The QR code of a coin holds the address alone, for wallets that cannot read an amount</source>
        <translation>QR-код монети містить лише адресу, для гаманців, які не читають суми</translation>
    </message>
    <message>
        <source>Fill in a new sale in the window; issues nothing</source>
        <translation>Заповнити новий продаж у вікні; нічого не виставляє</translation>
    </message>
    <message>
        <source>The account to sell with; else the one that is chosen in the window</source>
        <translation>Акаунт, через який продавати; інакше той, що вибраний у вікні</translation>
    </message>
    <message>
        <source>The payment method; else the one that is chosen in the window</source>
        <translation>Спосіб оплати; інакше той, що вибраний у вікні</translation>
    </message>
    <message>
        <source>The amount, with a point: 15.04</source>
        <translation>Сума, з крапкою: 15.04</translation>
    </message>
    <message>
        <source>Its currency, such as USD</source>
        <translation>Її валюта, наприклад USD</translation>
    </message>
    <message>
        <source>What the customer pays for</source>
        <translation>За що платить покупець</translation>
    </message>
    <message>
        <source>The customer’s e-mail address</source>
        <translation>Адреса ел. пошти покупця</translation>
    </message>
    <message>
        <source>The customer’s name</source>
        <translation>Ім’я покупця</translation>
    </message>
    <message>
        <source>The customer’s phone number</source>
        <translation>Номер телефону покупця</translation>
    </message>
    <message>
        <source>Make an invoice, receipt or label of a sale</source>
        <translation>Зробити рахунок, чек або етикетку продажу</translation>
    </message>
    <message>
        <source>invoice, receipt or label; else a receipt of what is paid, and an invoice of what is not</source>
        <extracomment>The words are typed as they stand here, in every language.</extracomment>
        <translation>invoice, receipt або label; інакше чек для оплаченого й рахунок для неоплаченого</translation>
    </message>
    <message>
        <source>a4, letter, 58mm, 80mm, or a label&apos;s millimetres, such as 62x29</source>
        <translation>a4, letter, 58mm, 80mm або розмір етикетки в міліметрах, наприклад 62x29</translation>
    </message>
    <message>
        <source>The customer&apos;s language, such as fr; else this system&apos;s</source>
        <translation>Мова покупця, наприклад fr; інакше мова системи</translation>
    </message>
    <message>
        <source>The file; an older one is replaced</source>
        <translation>Файл; попередній замінюється</translation>
    </message>
    <message>
        <source>Dots an inch of a picture; else 203 for rolls, 150 for others</source>
        <translation>Точок на дюйм у зображенні; інакше 203 для рулонів, 150 для решти</translation>
    </message>
    <message>
        <source>Mark it as a copy, as every receipt after the first is by itself</source>
        <translation>Позначити як копію, як сам собою позначається кожен чек після першого</translation>
    </message>
    <message>
        <source>Receipts are made of paid sales, invoices and labels of those that wait for their customer. What should be known of the paper, such as signs without a font, is told on standard error.</source>
        <translation>Чеки роблять для оплачених продажів, рахунки й етикетки — для тих, що чекають покупця. Що треба знати про документ, наприклад знаки без шрифту, повідомляється в потік помилок.</translation>
    </message>
    <message>
        <source>Print a sale&apos;s receipt, invoice or label</source>
        <translation>Надрукувати чек, рахунок або етикетку продажу</translation>
    </message>
    <message>
        <source>receipt, invoice or label (without: the receipt of what is paid, else the invoice)</source>
        <translation>receipt, invoice або label (без нього: чек оплаченого, інакше рахунок)</translation>
    </message>
    <message>
        <source>Another than the one chosen in the window: a name or address, as &quot;printers&quot; lists them</source>
        <translation>Не той, що вибраний у вікні: ім’я чи адреса, як їх показує «printers»</translation>
    </message>
    <message>
        <source>The paper: a4, letter, 58mm, 80mm, or a label such as 62x29</source>
        <translation>Папір: a4, letter, 58mm, 80mm або етикетка, наприклад 62x29</translation>
    </message>
    <message>
        <source>How many; of a receipt all but the first say COPY</source>
        <translation>Скільки; у чека всі, крім першого, з позначкою КОПІЯ</translation>
    </message>
    <message>
        <source>The paper&apos;s language</source>
        <translation>Мова документа</translation>
    </message>
    <message>
        <source>It is sent once, and never again by itself. Exit status: 0 printed, or taken by the printer; 2 input refused; 3 refused by the printer, nothing came out; 4 the connection broke, paper may have come out; 5 printer, ledger or print service not available, nothing came out.</source>
        <translation>Надсилається один раз і саме ніколи не повторюється. Код завершення: 0 — надруковано або прийнято принтером; 2 — введене не прийнято; 3 — принтер відмовив, нічого не вийшло; 4 — зв’язок перервався, папір міг вийти; 5 — принтер, книга обліку або служба друку недоступні, нічого не вийшло.</translation>
    </message>
    <message>
        <source>List the printers that are there, or try one</source>
        <translation>Показати доступні принтери або перевірити один із них</translation>
    </message>
    <message>
        <source>Say whether this one answers; prints nothing</source>
        <translation>Сказати, чи відповідає цей; нічого не друкує</translation>
    </message>
    <message>
        <source>Print a receipt of no sale on this one</source>
        <translation>Надрукувати на цьому чек без продажу</translation>
    </message>
    <message>
        <source>For programs: an array, or one object of the printer that is tried</source>
        <translation>Для програм: масив або один об’єкт перевіреного принтера</translation>
    </message>
    <message>
        <source>PRINTER is the name of one of the system&apos;s printers, an address such as 192.168.1.50:9100 (ESC/POS) or ipp://192.168.1.60/ipp/print, or a device file such as /dev/usb/lp0.</source>
        <translation>PRINTER — ім’я принтера системи, адреса, наприклад 192.168.1.50:9100 (ESC/POS) чи ipp://192.168.1.60/ipp/print, або файл пристрою, наприклад /dev/usb/lp0.</translation>
    </message>
    <message>
        <source>Show or set who sells: name, address, logo</source>
        <translation>Показати або задати, хто продає: назва, адреса, логотип</translation>
    </message>
    <message>
        <source>Show the shop</source>
        <translation>Показати крамницю</translation>
    </message>
    <message>
        <source>Set what is named, and leave the rest as it is</source>
        <translation>Задати назване, решту лишити як є</translation>
    </message>
    <message>
        <source>A PNG or JPEG file; a large picture is made smaller</source>
        <translation>Файл PNG або JPEG; велике зображення зменшується</translation>
    </message>
    <message>
        <source>An empty value takes one back. An address has several lines: type them within quotes. Papers, messages and the customer&apos;s screen show it; nothing of it goes to a gateway.</source>
        <translation>Порожнє значення прибирає попереднє. В адресі кілька рядків: пишіть їх у лапках. Це стоїть на документах, у повідомленнях і на екрані покупця; шлюз нічого з цього не отримує.</translation>
    </message>
    <message>
        <source>By the shop&apos;s mail server; without ADDRESS to the sale&apos;s own</source>
        <translation>Через поштовий сервер крамниці; без ADDRESS — на адресу з продажу</translation>
    </message>
    <message>
        <source>Open it in this desktop&apos;s mail program, which sends it</source>
        <translation>Відкрити в поштовій програмі цього комп’ютера, вона й надішле</translation>
    </message>
    <message>
        <source>Print a mailto: link</source>
        <translation>Вивести посилання mailto:</translation>
    </message>
    <message>
        <source>Print an sms: link</source>
        <translation>Вивести посилання sms:</translation>
    </message>
    <message>
        <source>Print a link that opens WhatsApp</source>
        <translation>Вивести посилання, що відкриває WhatsApp</translation>
    </message>
    <message>
        <source>Print a link that opens Telegram</source>
        <translation>Вивести посилання, що відкриває Telegram</translation>
    </message>
    <message>
        <source>Print the message itself</source>
        <translation>Вивести саме повідомлення</translation>
    </message>
    <message>
        <source>Send a sale to its customer: a request, or once paid a receipt</source>
        <translation>Надіслати покупцеві прохання оплатити або, якщо продаж оплачено, чек</translation>
    </message>
    <message>
        <source>With its invoice or receipt as PDF; of an e-mail</source>
        <translation>З рахунком або чеком у PDF; для листа</translation>
    </message>
    <message>
        <source>What was sent or opened is written down with the sale. Of a link or text that is only printed nobody knows what becomes.</source>
        <translation>Що надіслано або відкрито, записується до продажу. Що стане з посиланням чи текстом, які лише виведено, не знає ніхто.</translation>
    </message>
    <message>
        <source>Exit status: 0 the server accepted it, it was opened, or printed; 2 refused, nothing was sent; 3 the mail server did not take it, nothing was sent; 4 nobody knows whether it was sent; 5 books, keychain or mail program not available.</source>
        <translation>Код завершення: 0 — сервер прийняв, відкрито або виведено; 2 — відхилено, нічого не надіслано; 3 — поштовий сервер не прийняв, нічого не надіслано; 4 — ніхто не знає, чи надіслано; 5 — книга обліку, сховище ключів або поштова програма недоступні.</translation>
    </message>
    <message>
        <source>The shop&apos;s own mail server</source>
        <translation>Поштовий сервер крамниці</translation>
    </message>
    <message>
        <source>Show its settings</source>
        <translation>Показати його налаштування</translation>
    </message>
    <message>
        <source>The server, such as mail.example.com</source>
        <translation>Сервер, наприклад mail.example.com</translation>
    </message>
    <message>
        <source>Its port; else 465 or 587</source>
        <translation>Його порт; інакше 465 або 587</translation>
    </message>
    <message>
        <source>tls from the first byte, or starttls; nothing is sent without</source>
        <translation>tls від першого байта або starttls; без цього нічого не надсилається</translation>
    </message>
    <message>
        <source>Who logs in; empty: nobody</source>
        <translation>Хто входить; порожньо: ніхто</translation>
    </message>
    <message>
        <source>The shop&apos;s e-mail address</source>
        <translation>Адреса ел. пошти крамниці</translation>
    </message>
    <message>
        <source>What customers see beside it</source>
        <translation>Що бачать поруч із нею покупці</translation>
    </message>
    <message>
        <source>Where answers go, if elsewhere</source>
        <translation>Куди йдуть відповіді, якщо на іншу адресу</translation>
    </message>
    <message>
        <source>on or off: each mail goes to the sender as well</source>
        <extracomment>Both words are typed as they stand here, in every language.</extracomment>
        <translation>on або off: кожен лист іде й відправникові</translation>
    </message>
    <message>
        <source>A PEM file that is trusted instead of the system&apos;s</source>
        <translation>Файл PEM, якому довіряти замість системних</translation>
    </message>
    <message>
        <source>Read the password from standard input; typed ones are not shown</source>
        <translation>Прочитати пароль зі стандартного введення; набраний не показується</translation>
    </message>
    <message>
        <source>The password goes into the system&apos;s keychain, for this user at this server alone.</source>
        <translation>Пароль потрапляє до сховища ключів системи, лише для цього користувача на цьому сервері.</translation>
    </message>
    <message>
        <source>Send a test e-mail</source>
        <translation>Надіслати пробний лист</translation>
    </message>
    <message>
        <source>To whom (without: to the shop&apos;s own address)</source>
        <translation>Кому (без нього: на адресу крамниці)</translation>
    </message>
    <message>
        <source>Remove its settings and the password</source>
        <translation>Видалити його налаштування й пароль</translation>
    </message>
    <message>
        <source>The words of messages to customers</source>
        <translation>Слова повідомлень покупцям</translation>
    </message>
    <message>
        <source>Show them, and the places that are filled in</source>
        <translation>Показати їх і місця, які заповнюються</translation>
    </message>
    <message>
        <source>Change what is named, and leave the rest as it is</source>
        <translation>Змінити назване, решту лишити як є</translation>
    </message>
    <message>
        <source>request or receipt</source>
        <extracomment>Both words are typed as they stand here, in every language.</extracomment>
        <translation>request або receipt</translation>
    </message>
    <message>
        <source>The subject of an e-mail</source>
        <translation>Тема листа</translation>
    </message>
    <message>
        <source>What an e-mail says</source>
        <translation>Що сказано в листі</translation>
    </message>
    <message>
        <source>What an SMS or chat message says</source>
        <translation>Що сказано в SMS або чаті</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own words, all three</source>
        <translation>Повернути слова програми, усі три</translation>
    </message>
    <message>
        <source>Places stand in braces. A line whose places have nothing to say is left out.</source>
        <translation>Місця стоять у фігурних дужках. Рядок, місцям якого нічого сказати, пропускається.</translation>
    </message>
    <message>
        <source>The window opens or comes to the front, and a person looks and issues. The same as a link: counterfoil://new?amount=15.04&amp;currency=USD&amp;note=Order%201001. Exit status: 0 the window has it; 2 input refused; 4 nobody knows whether the window has it; 5 there is no window, and none could be opened.</source>
        <translation>Вікно відкривається або виходить наперед; людина дивиться й виставляє. Те саме, що посилання: counterfoil://new?amount=15.04&amp;currency=USD&amp;note=Order%201001. Код завершення: 0 — вікно отримало; 2 — введене відхилено; 4 — ніхто не знає, чи вікно отримало; 5 — вікна немає, і відкрити його не вдалося.</translation>
    </message>
    <message>
        <source>An e-mail also where nobody knows whether the last one was sent</source>
        <translation>Лист і тоді, коли ніхто не знає, чи надіслано попередній</translation>
    </message>
    <message>
        <source>Its number</source>
        <extracomment>Of a saved item or customer.</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Save it although there is one like it</source>
        <translation>Зберегти, хоча схожий запис уже є</translation>
    </message>
    <message>
        <source>List them, the last sold or saved first</source>
        <translation>Показати їх, спершу останні продані або збережені</translation>
    </message>
    <message>
        <source>List those with words that begin so, by number or barcode</source>
        <translation>Знайти ті, де слова починаються так, або за номером чи штрихкодом</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Що шукати</translation>
    </message>
    <message>
        <source>Delete one; sales stay</source>
        <translation>Видалити; продажі залишаються</translation>
    </message>
    <message>
        <source>Take them from a CSV file</source>
        <translation>Узяти їх із файлу CSV</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Only say what would be new, changed or wrong</source>
        <translation>Лише сказати, що було б новим, зміненим чи помилковим</translation>
    </message>
    <message>
        <source>Leave lines out that are wrong; else one of them refuses the file</source>
        <translation>Пропустити помилкові рядки; інакше через один такий файл не буде прийнято</translation>
    </message>
    <message>
        <source>How its letters are written, where that is not found by itself</source>
        <translation>Кодування файлу, якщо його не визначено автоматично</translation>
    </message>
    <message>
        <source>The first line names the columns: number, name, barcode, price EUR (or price and currency), method, system, note. A line changes the item with its number or barcode, else it is new.</source>
        <translation>Перший рядок називає стовпці: number, name, barcode, price EUR (або price і currency), method, system, note. Рядок змінює товар із таким номером або штрихкодом, інакше це новий товар.</translation>
    </message>
    <message>
        <source>The first line names the columns: number, name, email, phone, language, note. A line changes the customer with its number or e-mail address, else it is new.</source>
        <translation>Перший рядок називає стовпці: number, name, email, phone, language, note. Рядок змінює покупця з таким номером або адресою ел. пошти, інакше це новий покупець.</translation>
    </message>
    <message>
        <source>Write them into a CSV file</source>
        <translation>Записати їх у файл CSV</translation>
    </message>
    <message>
        <source>comma, semicolon or tab</source>
        <extracomment>The words are typed as they stand here.</extracomment>
        <translation>comma, semicolon або tab</translation>
    </message>
    <message>
        <source>Add, find, import and export what you sell often</source>
        <translation>Додавати, шукати, імпортувати й експортувати те, що часто продаєте</translation>
    </message>
    <message>
        <source>Save one</source>
        <translation>Зберегти новий запис</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Your own number; without, it gets one</source>
        <translation>Ваш власний номер; без нього номер буде призначено</translation>
    </message>
    <message>
        <source>What a scanner reads; once for each</source>
        <translation>Що зчитує сканер; по одному разу для кожного штрихкоду</translation>
    </message>
    <message>
        <source>The price of one; once for each currency</source>
        <translation>Ціна за одиницю; по одному разу для кожної валюти</translation>
    </message>
    <message>
        <source>How it is usually paid</source>
        <translation>Звичайний спосіб оплати</translation>
    </message>
    <message>
        <source>By which payment system of that method</source>
        <translation>Платіжна система цього способу</translation>
    </message>
    <message>
        <source>What a sale of it is for</source>
        <translation>За що платять, коли це продається</translation>
    </message>
    <message>
        <source>Add, find, import, export and erase customers</source>
        <translation>Додавати, шукати, імпортувати, експортувати покупців і стирати їхні дані</translation>
    </message>
    <message>
        <source>The customer&apos;s name</source>
        <translation>Ім’я покупця</translation>
    </message>
    <message>
        <source>The e-mail address</source>
        <translation>Адреса ел. пошти</translation>
    </message>
    <message>
        <source>The phone number, with its country</source>
        <translation>Номер телефону з кодом країни</translation>
    </message>
    <message>
        <source>By its code, such as fr</source>
        <extracomment>ISO 639.</extracomment>
        <translation>Код мови, наприклад fr</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Для себе</translation>
    </message>
    <message>
        <source>Erase a customer&apos;s data, here and in their sales; the books stay whole</source>
        <translation>Стерти дані покупця тут і в його продажах; книга обліку залишається цілою</translation>
    </message>
    <message>
        <source>Also what their sales were for</source>
        <translation>Також те, за що були ці продажі</translation>
    </message>
    <message>
        <source>Only say which sales it would change</source>
        <translation>Лише сказати, які продажі це змінило б</translation>
    </message>
    <message>
        <source>Their sales are found by e-mail address and phone number. Amounts, states, references and what happened stay. Sales that are not settled keep the data until they are; backups hold it until newer ones take their place.</source>
        <translation>Продажі покупця шукаються за адресою ел. пошти й номером телефону. Суми, стани, референси і все, що відбулося, залишаються. Незавершені продажі зберігають дані, доки не завершаться; резервні копії — доки їх не замінять новіші.</translation>
    </message>
    <message>
        <source>A saved item by number or barcode, and how many; once for each. The amount is their sum</source>
        <translation>Збережений товар за номером або штрихкодом і кількість; по одному разу для кожного. Сума рахунка — їхній підсумок</translation>
    </message>
    <message>
        <source>A saved customer, by number: fills in e-mail, name and phone</source>
        <translation>Збережений покупець, за номером: заповнює ел. пошту, ім’я і телефон</translation>
    </message>
    <message>
        <source>Saved items and customers are copied beside the books (catalogue-...) and put back alone, by that name.</source>
        <translation>Збережені товари й покупці копіюються поруч із книгою обліку (catalogue-...) і повертаються окремо, за цією назвою.</translation>
    </message>
    <message>
        <source>The customer&apos;s language, such as fr; else the one saved with the customer, or this system&apos;s</source>
        <translation>Мова покупця, наприклад fr; інакше та, що збережена з покупцем, або мова цієї системи</translation>
    </message>
    <message>
        <source>Also from sales that carry the number under another name</source>
        <translation>Також із продажів, що мають цей номер під іншим ім’ям</translation>
    </message>
</context>
<context>
    <name>ConfirmCommand</name>
    <message>
        <source>Number</source>
        <extracomment>A column’s heading: a reference or the gateway’s number.</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>A column’s heading.</extracomment>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>A column’s heading: when the sale was issued.</extracomment>
        <translation>Виставлено</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>A column’s heading: the customer’s e-mail address.</extracomment>
        <translation>Покупець</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>A column’s heading: paid, expired ...</extracomment>
        <translation>Стан</translation>
    </message>
    <message>
        <source>The first line is the sale in the books; the gateway writes its times in a zone that it does not tell. If one of the others is this sale: counterfoilctl confirm %1 --id NUMBER</source>
        <extracomment>NUMBER stands for the gateway’s number of a sale.</extracomment>
        <translation>Перший рядок — продаж з обліку; шлюз записує час у часовому поясі, якого не вказує. Якщо один з інших — це той самий продаж: counterfoilctl confirm %1 --id NUMBER</translation>
    </message>
    <message>
        <source>%1 is the gateway’s number %2. Nothing has to be confirmed.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 — номер %2 на шлюзі. Підтверджувати нічого не треба.</translation>
    </message>
    <message>
        <source>%1 is not looked for at the gateway: it was not issued, or it is over.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 не шукають на шлюзі: рахунок не виставлено або все вже завершено.</translation>
    </message>
    <message>
        <source>%1 is the gateway’s number %2: %3.</source>
        <extracomment>%1: a sale’s reference; %3: where it stands, such as “Waiting for the customer”.</extracomment>
        <translation>%1 — номер %2 на шлюзі: %3.</translation>
    </message>
</context>
<context>
    <name>ContactChecks</name>
    <message>
        <source>An e-mail address looks like anna@example.com.</source>
        <translation>Адреса електронної пошти має вигляд anna@example.com.</translation>
    </message>
    <message>
        <source>An e-mail address has an @: anna@example.com.</source>
        <translation>Адреса електронної пошти містить @: anna@example.com.</translation>
    </message>
    <message>
        <source>There must be a name before and a domain behind the @.</source>
        <translation>Перед @ має бути ім’я, а після нього — домен.</translation>
    </message>
    <message>
        <source>The part before the @ is longer than 64 characters.</source>
        <translation>Частина перед @ довша за 64 символи.</translation>
    </message>
    <message>
        <source>“%1” cannot stand before the @.</source>
        <extracomment>%1: one character.</extracomment>
        <translation>«%1» не може стояти перед @.</translation>
    </message>
    <message>
        <source>A point stands at a place where none may be.</source>
        <translation>Крапка стоїть там, де її не може бути.</translation>
    </message>
    <message>
        <source>“%1” is not a domain.</source>
        <extracomment>%1: what was typed behind the @ of an e-mail address.</extracomment>
        <translation>«%1» — це не домен.</translation>
    </message>
    <message>
        <source>This is an IPv6 address; the gateway takes IPv4 only, such as 203.0.113.7.</source>
        <translation>Це адреса IPv6; шлюз приймає лише IPv4, наприклад 203.0.113.7.</translation>
    </message>
    <message>
        <source>An IPv4 address is four numbers from 0 to 255 with points, such as 203.0.113.7.</source>
        <translation>Адреса IPv4 — це чотири числа від 0 до 255 через крапку, наприклад 203.0.113.7.</translation>
    </message>
    <message>
        <source>The address begins with http://: what goes there can be read and changed on the way. It is sent as typed.</source>
        <translation>Адреса починається з http://: те, що туди надсилається, дорогою можуть прочитати і змінити. Її буде надіслано, як введено.</translation>
    </message>
    <message>
        <source>The address begins with %1://, which a browser may not know. It is sent as typed.</source>
        <translation>Адреса починається з %1://, чого браузер може не знати. Її буде надіслано, як введено.</translation>
    </message>
    <message>
        <source>XK (Kosovo) is not in the list of ISO 3166-1; it is sent as typed.</source>
        <translation>XK (Косово) немає у списку ISO 3166-1; це буде надіслано, як введено.</translation>
    </message>
    <message>
        <source>“%1” is not a country code. Use the two letters of ISO 3166-1, such as DE for Germany.</source>
        <translation>«%1» — це не код країни. Вкажіть дві літери за ISO 3166-1, наприклад DE для Німеччини.</translation>
    </message>
    <message>
        <source>A postcode has letters A-Z, digits, blanks or hyphens, such as 90210 or SW1A 1AA.</source>
        <translation>У поштовому індексі літери A-Z, цифри, пробіли або дефіси, наприклад 90210 чи SW1A 1AA.</translation>
    </message>
    <message>
        <source>It is sent as typed; some gateways refuse that.</source>
        <extracomment>&quot;It&quot;: what was typed as a postcode.</extracomment>
        <translation>Це буде надіслано, як введено; деякі шлюзи таке відхиляють.</translation>
    </message>
    <message>
        <source>This is sent as typed. Postcodes mostly have 2 to 12 letters A-Z, digits, blanks or hyphens, such as 90210 or SW1A 1AA.</source>
        <translation>Це буде надіслано, як введено. Поштові індекси здебільшого мають від 2 до 12 літер A-Z, цифр, пробілів або дефісів, наприклад 90210 чи SW1A 1AA.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>The copied pay link is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>Скопійоване посилання на оплату буде втрачено, коли Counterfoil закриється, бо ніщо на цьому робочому столі не зберігає скопійованого. Спершу вставте його, куди потрібно.</translation>
    </message>
    <message>
        <source>The copied address is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>Скопійовану адресу буде втрачено, коли Counterfoil закриється, бо ніщо на цьому робочому столі не зберігає скопійованого. Спершу вставте її, куди потрібно.</translation>
    </message>
    <message>
        <source>The copied reference is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>Скопійований референс буде втрачено, коли Counterfoil закриється, бо ніщо на цьому робочому столі не зберігає скопійованого. Спершу вставте його, куди потрібно.</translation>
    </message>
    <message>
        <source>The copied QR code is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>Скопійований QR-код буде втрачено, коли Counterfoil закриється, бо ніщо на цьому робочому столі не зберігає скопійованого. Спершу вставте його, куди потрібно.</translation>
    </message>
    <message>
        <source>The copied report is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>Скопійований звіт буде втрачено, коли Counterfoil закриється, бо ніщо на цьому робочому столі не зберігає скопійованого. Спершу вставте його, куди потрібно.</translation>
    </message>
    <message>
        <source>The copied text is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>Скопійований текст буде втрачено, коли Counterfoil закриється, бо ніщо на цьому робочому столі не зберігає скопійованого. Спершу вставте його, куди потрібно.</translation>
    </message>
</context>
<context>
    <name>CounterSettings</name>
    <message>
        <source>Counter</source>
        <extracomment>Title of a card of the settings: the full screen for whoever stands at a till.</extracomment>
        <translation>Каса</translation>
    </message>
    <message>
        <source>An amount of nothing cannot be sold.</source>
        <translation>На нульову суму продати не можна.</translation>
    </message>
    <message>
        <source>“%1” is not kept. %2</source>
        <extracomment>%1: what was typed in the place of an amount; %2: one or two sentences that say why.</extracomment>
        <translation>«%1» не збережено. %2</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n amount(s). Leave out those that are sold least.</source>
        <translation>
            <numerusform>Місця вистачає на %n суму. Приберіть ті, що продаються найрідше.</numerusform>
            <numerusform>Місця вистачає на %n суми. Приберіть ті, що продаються найрідше.</numerusform>
            <numerusform>Місця вистачає на %n сум. Приберіть ті, що продаються найрідше.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountryEditor</name>
    <message>
        <source>By name, or by its two letters.</source>
        <extracomment>What one types into the field for a country: its name, or its ISO code.</extracomment>
        <translation>За назвою або двома літерами.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>%1 could not be opened. Check that it is there and that you may use it.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Не вдалося відкрити %1. Перевірте, чи він є і чи маєте ви до нього доступ.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk, or choose another folder.</source>
        <translation>Файл не вдалося записати. Перевірте диск або виберіть іншу папку.</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>У файлі нічого немає.</translation>
    </message>
    <message>
        <source>The same one stands on line %1 already. Keep one of the lines.</source>
        <extracomment>%1: the number of a line.</extracomment>
        <translation>Те саме вже є в рядку %1. Залиште один із рядків.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was written.</source>
        <translation>Скасовано. Нічого не записано.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it is there and that you may read it.</source>
        <translation>Файл не вдалося прочитати. Перевірте, чи він є і чи маєте ви право його читати.</translation>
    </message>
    <message>
        <source>The file has bytes that are no %1. Say how its letters are written.</source>
        <extracomment>%1: how a file&apos;s letters are written, such as UTF-8.</extracomment>
        <translation>У файлі є байти, яких немає в %1. Вкажіть кодування файлу.</translation>
    </message>
    <message>
        <source>A quotation mark that is opened on line %1 is not closed again.</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>Лапки, відкриті в рядку %1, не закрито.</translation>
    </message>
    <message>
        <source>On line %1 there is text behind a closed quotation mark. A quotation mark within a cell is written twice.</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>У рядку %1 після закритих лапок є текст. Лапки всередині комірки пишуться двічі.</translation>
    </message>
    <message>
        <source>The cell that begins on line %1 is longer than anything here can be. A quotation mark may be missing.</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>Комірка, що починається в рядку %1, задовга. Можливо, бракує лапок.</translation>
    </message>
    <message>
        <source>Line %1 has more cells than any table here. This is another kind of file.</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>У рядку %1 більше комірок, ніж може бути в таких таблицях. Це файл іншого виду.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл порожній.</translation>
    </message>
    <message>
        <source>This is no text file. Save the table as CSV in the program that it comes from, and choose that file.</source>
        <translation>Це не текстовий файл. Збережіть таблицю як CSV у програмі, з якої вона походить, і виберіть той файл.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>Скасовано. Нічого не змінено.</translation>
    </message>
    <message>
        <source>“%1” is no price in %2. Write digits with at most one decimal mark, more than 0.</source>
        <extracomment>%1: what stands in a cell; %2: a currency&apos;s code.</extracomment>
        <translation>«%1» — це не ціна в %2. Напишіть число, більше за 0, і щонайбільше з одним десятковим роздільником.</translation>
    </message>
    <message>
        <source>“%1” can be read as each of these: %2. Write it without marks between thousands.</source>
        <extracomment>%1: what stands in a cell; %2: several amounts that it may mean.</extracomment>
        <translation>«%1» можна прочитати по-різному: %2. Напишіть без розділення тисяч.</translation>
    </message>
    <message>
        <source>“%1” is no currency that this program knows. Write its code, such as EUR.</source>
        <extracomment>%1: what stands in a cell.</extracomment>
        <translation>Валюти «%1» ця програма не знає. Напишіть її код, наприклад EUR.</translation>
    </message>
    <message>
        <source>The price has no currency. Add a column “currency”, or call this one “price EUR”.</source>
        <translation>У ціни немає валюти. Додайте стовпець «currency» або назвіть цей «price EUR».</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” mean the same. Rename one of them.</source>
        <extracomment>%1, %2: titles of two columns of a file that mean the same.</extracomment>
        <translation>Стовпці «%1» і «%2» означають те саме. Перейменуйте один із них.</translation>
    </message>
    <message>
        <source>The first line of the file names no column that is known here. Write there what the columns are, such as number, name, %1.</source>
        <extracomment>%1: names of columns, which are written as they are.</extracomment>
        <translation>У першому рядку файлу немає жодної відомої назви стовпця. Напишіть там назви стовпців, наприклад number, name, %1.</translation>
    </message>
    <message>
        <source>The line has more cells than the first line has names. A cell with the separator in it needs quotation marks.</source>
        <translation>У рядку більше комірок, ніж назв у першому рядку. Комірку, у якій є роздільник, треба взяти в лапки.</translation>
    </message>
    <message>
        <source>“%1” is a number that a spreadsheet has rounded: its digits are lost. Make the column text there, fill it anew and save the file again.</source>
        <extracomment>%1: what stands in a cell, such as 4.00638E+12. There: in the spreadsheet.</extracomment>
        <translation>«%1» — число, яке заокруглила електронна таблиця: його цифри втрачено. Зробіть цей стовпець текстовим, заповніть його знову та збережіть файл.</translation>
    </message>
    <message>
        <source>%1, “%2”, is saved with this barcode, and has another name. Correct the barcode, or give both the same name.</source>
        <extracomment>A line of a file has a new number. %1: the number of a saved item, %2: its name.</extracomment>
        <translation>%1, «%2», збережено з цим штрихкодом, але під іншою назвою. Виправте штрихкод або дайте обом однакову назву.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Choose a CSV file.</source>
        <extracomment>%1: the path of what should be a file, and is a folder, a pipe or a device.</extracomment>
        <translation>%1 не є звичайним файлом. Виберіть файл CSV.</translation>
    </message>
    <message>
        <source>The file is written in %1, which is not read here. Save it as UTF-8.</source>
        <extracomment>%1: how a file&apos;s letters are written: UTF-32.</extracomment>
        <translation>Файл записано в кодуванні %1, яке тут не читається. Збережіть його в UTF-8.</translation>
    </message>
    <message>
        <source>There is a zero byte (NUL) in the file, which is in no text. Save the table as CSV once more in the program that it comes from, and choose that file.</source>
        <translation>У файлі є нульовий байт (NUL), якого в тексті не буває. Збережіть таблицю як CSV ще раз у програмі, з якої вона походить, і виберіть той файл.</translation>
    </message>
    <message>
        <source>The column “%1” names no currency that this program knows. Write “price” and the currency&apos;s code there, such as “price EUR”; where it is no price, give it a name that does not begin so.</source>
        <extracomment>%1: the title of a column of a file. “price” and “price EUR” are written as they are.</extracomment>
        <translation>Стовпець «%1» не називає жодної валюти, відомої цій програмі. Напишіть там «price» і код валюти, наприклад «price EUR»; якщо це не ціна, дайте йому назву, що починається інакше.</translation>
    </message>
</context>
<context>
    <name>CsvPanel</name>
    <message>
        <source>Imported, read as %1. New: %2. Changed: %3. The same: %4. Left out: %5.</source>
        <translation>Імпортовано, прочитано як %1. Нових: %2. Змінених: %3. Без змін: %4. Пропущено: %5.</translation>
    </message>
    <message>
        <source>Read as %1. New: %2. Changed: %3. The same: %4. Wrong: %5.</source>
        <translation>Прочитано як %1. Нових: %2. Змінених: %3. Без змін: %4. Помилкових: %5.</translation>
    </message>
    <message>
        <source>How its letters are written is a guess: look at the names afterwards, or save the table as CSV in UTF-8 first.</source>
        <translation>Кодування файлу вгадано: перегляньте потім назви та імена або спершу збережіть таблицю як CSV у UTF-8.</translation>
    </message>
    <message>
        <source>These columns mean nothing here: %1.</source>
        <extracomment>%1: names of columns of a file.</extracomment>
        <translation>Ці стовпці тут нічого не означають: %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>What is wrong with a file. %1: the number of a line; %2: a sentence.</extracomment>
        <translation>Рядок %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>The same; %2: the name of a column; %3: a sentence.</extracomment>
        <translation>Рядок %1, %2: %3</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>Файл читається.</translation>
    </message>
    <message>
        <source>Writing the file.</source>
        <translation>Файл записується.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written into %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>
            <numerusform>У файл %1 записано %n рядок.</numerusform>
            <numerusform>У файл %1 записано %n рядки.</numerusform>
            <numerusform>У файл %1 записано %n рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <extracomment>What importing a file would do stands before it.</extracomment>
        <translation>Ще нічого не імпортовано.</translation>
    </message>
</context>
<context>
    <name>DefaultsBook</name>
    <message>
        <source>The list of defaults %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <extracomment>Defaults are what a new sale&apos;s form is filled in with. %1: the path of the file that holds them; so in all of &quot;The list of defaults ...&quot;.</extracomment>
        <translation>Не вдається записати список типових значень %1. Перевірте диск і права доступу до папки.</translation>
    </message>
    <message>
        <source>There is no payment method “%1”.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>Способу оплати «%1» немає.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <extracomment>%1: a payment method&apos;s title; %2: what somebody typed.</extracomment>
        <translation>%1 не має поля «%2».</translation>
    </message>
    <message>
        <source>%1 is secret and is not kept.</source>
        <extracomment>%1: a field&apos;s label; so in all of these.</extracomment>
        <translation>%1 — секретне поле, воно не зберігається.</translation>
    </message>
    <message>
        <source>%1 belongs to one card and is not kept.</source>
        <translation>%1 стосується однієї картки й не зберігається.</translation>
    </message>
    <message>
        <source>The amount is typed for each sale: a wrong one that fills itself in costs money.</source>
        <translation>Суму вводять для кожного продажу: хибна сума, яка підставляється сама, коштує грошей.</translation>
    </message>
    <message>
        <source>%1 is always the same; the program fills it in.</source>
        <translation>Поле «%1» завжди однакове; програма заповнює його сама.</translation>
    </message>
    <message>
        <source>This looks like a card number, which must not be stored.</source>
        <translation>Це схоже на номер картки, який не можна зберігати.</translation>
    </message>
    <message>
        <source>A name here is the name of card data, which must not be stored.</source>
        <extracomment>In a list of names and values one name is such as &quot;card_number&quot;.</extracomment>
        <translation>Одна з назв тут — це назва даних картки, які не можна зберігати.</translation>
    </message>
    <message>
        <source>The list of defaults %1 cannot be read. Check its permissions.</source>
        <translation>Не вдається прочитати список типових значень %1. Перевірте права доступу до нього.</translation>
    </message>
    <message>
        <source>The list of defaults %1 is damaged. Restore a copy, or move it away and set the defaults again.</source>
        <translation>Список типових значень %1 пошкоджено. Відновіть його з копії або перемістіть і задайте значення знову.</translation>
    </message>
    <message>
        <source>There is no room for more defaults. Remove some that are not used any more.</source>
        <translation>Більше немає місця для типових значень. Видаліть ті, якими вже не користуєтеся.</translation>
    </message>
    <message>
        <source>The list of defaults %1 is locked by another program. Close it and try again.</source>
        <translation>Список типових значень %1 заблокувала інша програма. Закрийте її і спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>DefaultsCommand</name>
    <message>
        <source>Write --set FIELD=VALUE, such as --set devise=EUR. --clear FIELD removes a default.</source>
        <translation>Напишіть --set FIELD=VALUE, наприклад --set devise=EUR. --clear FIELD видаляє типове значення.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1: %2</source>
        <extracomment>%1: a field; %2: what is wrong with it, whole sentences.</extracomment>
        <translation>Нічого не змінено. %1: %2</translation>
    </message>
    <message>
        <source>“%1” has no defaults for %2.</source>
        <extracomment>%1: an account; %2: a payment method.</extracomment>
        <translation>«%1» не має типових значень для %2.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>&amp;New sale</source>
        <extracomment>Name of a page, in the list of pages at the window&apos;s side. The letters behind &amp; of all four differ.</extracomment>
        <translation>&amp;Новий продаж</translation>
    </message>
    <message>
        <source>In&amp;voices</source>
        <extracomment>Name of a page, in the list of pages at the window&apos;s side.</extracomment>
        <translation>&amp;Рахунки</translation>
    </message>
    <message>
        <source>Acc&amp;ounts</source>
        <extracomment>Name of a page, in the list of pages at the window&apos;s side.</extracomment>
        <translation>&amp;Акаунти</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <extracomment>Name of a page, in the list of pages at the window&apos;s side.</extracomment>
        <translation>На&amp;лаштування</translation>
    </message>
    <message>
        <source>A sale is being sent. If you close now it stays in your books as “being issued”, and is asked about at the next check.</source>
        <extracomment>“Being issued” is how the page “Invoices” calls it.</extracomment>
        <translation>Рахунок надсилається на шлюз. Якщо закрити зараз, він залишиться в обліку як «Виставляється», і про нього запитають під час наступної перевірки.</translation>
    </message>
    <message>
        <source>An account is being removed. If you close now, its key may stay in the keychain, and the account in the list.</source>
        <translation>Акаунт видаляється. Якщо закрити зараз, його ключ може залишитися у сховищі ключів, а акаунт — у списку.</translation>
    </message>
    <message>
        <source>An account is being saved. If you close now, its key may not be in the keychain.</source>
        <translation>Акаунт зберігається. Якщо закрити зараз, його ключ може не потрапити до сховища ключів.</translation>
    </message>
    <message>
        <source>A backup is being put in the place of the books. If you close now, they may stay as they were.</source>
        <translation>Резервна копія стає на місце книги обліку. Якщо закрити зараз, книга може залишитися, як була.</translation>
    </message>
    <message>
        <source>The customer’s screen cannot show the QR code, and asks the customer to pay at the counter. %1</source>
        <extracomment>%1: one or two sentences that say what went wrong.</extracomment>
        <translation>Екран покупця не може показати QR-код і просить заплатити на касі. %1</translation>
    </message>
    <message>
        <source>Something is being printed. If you close now, it may come out in part, and stays out of the books.</source>
        <translation>Триває друк. Якщо закрити зараз, папір може вийти не повністю, а друк не потрапить до книги обліку.</translation>
    </message>
    <message>
        <source>An e-mail is being sent. If you close now, it may be sent all the same, and stays out of the books.</source>
        <translation>Лист надсилається. Якщо закрити зараз, він усе ж може піти й не потрапить до книги обліку.</translation>
    </message>
    <message>
        <source>The mail server’s settings are being changed. If you close now, its password may not be in the keychain, or may stay there.</source>
        <translation>Налаштування поштового сервера змінюються. Якщо закрити зараз, його пароль може не потрапити до сховища ключів або лишитися там.</translation>
    </message>
    <message>
        <source>Counter</source>
        <extracomment>A way to the till&apos;s full screen, below the list of pages at the window&apos;s side.</extracomment>
        <translation>Каса</translation>
    </message>
    <message>
        <source>A file of saved items or customers is being read or written. If you close now, nothing of it is kept.</source>
        <translation>Файл збережених товарів або покупців саме читається чи записується. Якщо закрити зараз, нічого з нього не залишиться.</translation>
    </message>
    <message>
        <source>What you typed in “Saved items” or “Saved customers” is not saved yet. If you close now, it is lost.</source>
        <extracomment>The names of two windows.</extracomment>
        <translation>Введене у вікні «Збережені товари» або «Збережені покупці» ще не збережено. Якщо закрити зараз, його буде втрачено.</translation>
    </message>
</context>
<context>
    <name>DiagnosisReport</name>
    <message>
        <source>Then check again.</source>
        <extracomment>After an advice: “Connect this computer to the internet.” To check is what this page’s button does.</extracomment>
        <translation>Потім перевірте ще раз.</translation>
    </message>
    <message>
        <source>Compare the account’s web address with the one that the gateway gave you.</source>
        <translation>Порівняйте вебадресу акаунта з тією, яку дав вам шлюз.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer is 3 days ahead”.</extracomment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer is 3 hours ahead”.</extracomment>
        <translation>
            <numerusform>%n годину</numerusform>
            <numerusform>%n години</numerusform>
            <numerusform>%n годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer is 5 minutes ahead”.</extracomment>
        <translation>
            <numerusform>%n хвилину</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 are hours, %2 minutes: “this computer is 3 hours 5 minutes ahead”.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>What was found about one thing, beside its name: “Clock, good: …”.</extracomment>
        <translation>добре</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>What was found about one thing, beside its name: “Clock, warning: …”.</extracomment>
        <translation>попередження</translation>
    </message>
    <message>
        <source>bad</source>
        <extracomment>What was found about one thing, beside its name: “Clock, bad: …”.</extracomment>
        <translation>погано</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>What was found about one thing, beside its name: “Clock, not checked: …”.</extracomment>
        <translation>не перевірено</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>What is examined: a merchant’s account at a gateway. A title.</extracomment>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Keychain</source>
        <extracomment>What is examined: the system’s store of keys and passwords. A title.</extracomment>
        <translation>Сховище ключів</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>What is examined: the gateway’s web address. A title.</extracomment>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <extracomment>What is examined. A title.</extracomment>
        <translation>Безпечне з’єднання</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>What is examined: this computer’s clock beside the gateway’s. A title.</extracomment>
        <translation>Годинник</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>What is examined: the payment gateway’s service. A title.</extracomment>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>What is examined: the secret key with which the gateway is called (API key). A title.</extracomment>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Internet address list</source>
        <extracomment>What is examined: the gateway’s list of internet (IP) addresses that may call it. A title.</extracomment>
        <translation>Список інтернет-адрес</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>What is examined: the merchant’s wallet at the gateway. A title.</extracomment>
        <translation>Гаманець</translation>
    </message>
    <message>
        <source>Not looked at: something else comes first.</source>
        <translation>Не перевірено: спершу треба залагодити інше.</translation>
    </message>
    <message>
        <source>A keychain is running.</source>
        <translation>Сховище ключів працює.</translation>
    </message>
    <message>
        <source>The training account needs no keychain.</source>
        <translation>Навчальному акаунту сховище ключів не потрібне.</translation>
    </message>
    <message>
        <source>The keychain is open and holds a key for this account.</source>
        <translation>Сховище ключів відкрите й містить ключ цього акаунта.</translation>
    </message>
    <message>
        <source>A server answers at %1.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>За адресою %1 відповідає сервер.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>Nothing went to the server: no key and no sale.</extracomment>
        <translation>Нічого не надіслано.</translation>
    </message>
    <message>
        <source>First look at this computer’s clock, below. If it is right, the gateway’s operator has to renew the certificate: tell the gateway’s support.</source>
        <extracomment>“Below”: the line about the clock stands under this one.</extracomment>
        <translation>Спершу погляньте на годинник цього комп’ютера, нижче. Якщо він іде правильно, сертифікат має оновити оператор шлюзу: повідомте службу підтримки шлюзу.</translation>
    </message>
    <message>
        <source>This computer’s clock says %1. The certificate is good from %2 to %3.</source>
        <extracomment>%1, %2 and %3 are moments: “3 November 2025, 14:32”.</extracomment>
        <translation>Годинник цього комп’ютера показує %1. Сертифікат дійсний від %2 до %3.</translation>
    </message>
    <message>
        <source>If that is not the time, set the clock in the system’s settings.</source>
        <translation>Якщо це не той час, поставте годинник у налаштуваннях системи.</translation>
    </message>
    <message>
        <source>The address %1 was not found.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Адресу %1 не знайдено.</translation>
    </message>
    <message>
        <source>Check the internet connection. If other pages open, compare the account’s web address with the one that the gateway gave you.</source>
        <extracomment>“Other pages”: of other web sites, in a browser.</extracomment>
        <translation>Перевірте з’єднання з інтернетом. Якщо інші сторінки відкриваються, порівняйте вебадресу акаунта з тією, яку дав вам шлюз.</translation>
    </message>
    <message>
        <source>Nothing answers at %1:%2.</source>
        <extracomment>%1 is a web address, such as shop.example, %2 the number of a port, such as 443.</extracomment>
        <translation>За адресою %1:%2 ніщо не відповідає.</translation>
    </message>
    <message>
        <source>If it is right, the gateway is down: check again later.</source>
        <extracomment>“It” is the web address: “Compare the account’s web address with the one that the gateway gave you.”</extracomment>
        <translation>Якщо вона правильна, шлюз не працює: перевірте ще раз пізніше.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Від %1 вчасно не надійшло відповіді.</translation>
    </message>
    <message>
        <source>Check the internet connection, and whether a firewall stands in between. If other pages open, the gateway may be busy: check again later.</source>
        <extracomment>“Other pages”: of other web sites, in a browser.</extracomment>
        <translation>Перевірте з’єднання з інтернетом і чи не заважає брандмауер. Якщо інші сторінки відкриваються, шлюз може бути перевантажений: перевірте ще раз пізніше.</translation>
    </message>
    <message>
        <source>The network is down.</source>
        <translation>Мережа не працює.</translation>
    </message>
    <message>
        <source>Connect this computer to the internet.</source>
        <translation>Підключіть цей комп’ютер до інтернету.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Строк дії сертифіката %1 минув.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Сертифікат %1 ще не дійсний.</translation>
    </message>
    <message>
        <source>Nobody vouches for the server at %1: its certificate is self-signed or from an unknown issuer.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Ніхто не ручається за сервер %1: його сертифікат самопідписаний або від невідомого видавця.</translation>
    </message>
    <message>
        <source>In a hotel’s or a company’s network somebody may stand in between: try another network.</source>
        <extracomment>Somebody between this computer and the server, who reads along.</extracomment>
        <translation>У мережі готелю чи компанії хтось може стояти посередині: спробуйте іншу мережу.</translation>
    </message>
    <message>
        <source>The server at %1 shows the certificate of another host.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Сервер %1 показує сертифікат іншого вузла.</translation>
    </message>
    <message>
        <source>The letters count, such as “www.” in front.</source>
        <extracomment>The letters of the web address: “Compare the account’s web address with the one that the gateway gave you.”</extracomment>
        <translation>Має значення кожна літера, зокрема «www.» на початку.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Не вдалося встановити безпечне з’єднання з %1.</translation>
    </message>
    <message>
        <source>The account’s web address is not encrypted.</source>
        <translation>З’єднання за вебадресою акаунта не шифрується.</translation>
    </message>
    <message>
        <source>Edit the account: its web address must begin with https://.</source>
        <translation>Змініть акаунт: його вебадреса має починатися з https://.</translation>
    </message>
    <message>
        <source>The connection to %1 was closed before an answer came.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>З’єднання з %1 закрилося, перш ніж надійшла відповідь.</translation>
    </message>
    <message>
        <source>If it is right, check again later: the gateway may be restarting.</source>
        <extracomment>“It” is the web address: “Compare the account’s web address with the one that the gateway gave you.”</extracomment>
        <translation>Якщо вона правильна, перевірте ще раз пізніше: можливо, шлюз перезапускається.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>%1 відповідає.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate is that of %1.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>З’єднання зашифроване, сертифікат належить %1.</translation>
    </message>
    <message>
        <source>The gateway runs on this computer; nothing has to be encrypted.</source>
        <translation>Шлюз працює на цьому комп’ютері; шифрувати нічого не треба.</translation>
    </message>
    <message>
        <source>The gateway does not say what time it is.</source>
        <translation>Шлюз не повідомляє, котра година.</translation>
    </message>
    <message>
        <source>This computer’s clock and the gateway’s agree.</source>
        <translation>Годинники цього комп’ютера і шлюзу збігаються.</translation>
    </message>
    <message>
        <source>This computer’s clock says %1, the gateway’s says %2: this computer is %3 ahead.</source>
        <extracomment>%1 and %2 are moments: “3 November 2025, 14:32”; %3: how far it is ahead, “1 hour 5 minutes”.</extracomment>
        <translation>Годинник цього комп’ютера показує %1, а годинник шлюзу — %2: цей комп’ютер поспішає на %3.</translation>
    </message>
    <message>
        <source>This computer’s clock says %1, the gateway’s says %2: this computer is %3 behind.</source>
        <extracomment>%1 and %2 are moments: “3 November 2025, 14:32”; %3: how far it is behind, “1 hour 5 minutes”.</extracomment>
        <translation>Годинник цього комп’ютера показує %1, а годинник шлюзу — %2: цей комп’ютер відстає на %3.</translation>
    </message>
    <message>
        <source>Set the clock in the system’s settings; until then sales are filed under wrong dates.</source>
        <translation>Поставте годинник у налаштуваннях системи; доти продажі записуються з хибними датами.</translation>
    </message>
    <message>
        <source>The gateway answers.</source>
        <translation>Шлюз відповідає.</translation>
    </message>
    <message>
        <source>The gateway takes calls from this internet connection.</source>
        <translation>Шлюз приймає запити з цього з’єднання з інтернетом.</translation>
    </message>
    <message>
        <source>Only a sale shows whether the gateway has activated the wallet, and none is issued here.</source>
        <translation>Лише продаж покаже, чи активував шлюз гаманець, а тут нічого не виставляється.</translation>
    </message>
    <message>
        <source>Sales can be issued, but one whose answer is lost cannot be found again. Ask the gateway’s support where its history is.</source>
        <extracomment>“One” is a sale. The “history” is the gateway’s list of sales.</extracomment>
        <translation>Рахунки виставляти можна, але продаж, відповідь про який втрачено, не вдасться знайти. Запитайте службу підтримки шлюзу, де його історія.</translation>
    </message>
    <message>
        <source>Only the gateway’s history would tell.</source>
        <extracomment>Whether the gateway takes calls from this internet address. The “history” is its list of sales.</extracomment>
        <translation>Це показала б лише історія шлюзу.</translation>
    </message>
    <message>
        <source>The gateway does not say, as it takes no calls from here.</source>
        <extracomment>Whether the key is right.</extracomment>
        <translation>Шлюз не каже, бо не приймає запитів звідси.</translation>
    </message>
    <message>
        <source>The gateway accepts the key.</source>
        <translation>Шлюз приймає ключ.</translation>
    </message>
    <message>
        <source>What answers at %1 is not this gateway.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Те, що відповідає за адресою %1, — не цей шлюз.</translation>
    </message>
    <message>
        <source>Check again later. If it stays, send this report to the gateway’s support.</source>
        <extracomment>“It”: what is wrong.</extracomment>
        <translation>Перевірте ще раз пізніше. Якщо нічого не зміниться, надішліть цей звіт службі підтримки шлюзу.</translation>
    </message>
</context>
<context>
    <name>DirectSwitch</name>
    <message>
        <source>Whoever types card data here puts this computer, its network and its users under the card industry’s rules (PCI DSS). Ask your bank what that means for the shop before you switch this on.</source>
        <translation>Той, хто вводить тут дані карток, підпадає разом із цим комп’ютером, його мережею і користувачами під правила карткової галузі (PCI DSS). Запитайте у свого банку, що це означає для крамниці, перш ніж вмикати.</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Customer’s screen</source>
        <extracomment>Title of a card of the settings: a second screen, which the customer looks at.</extracomment>
        <translation>Екран покупця</translation>
    </message>
    <message>
        <source>A sale is shown there now. Try again when it is over.</source>
        <translation>Там зараз показано продаж. Спробуйте ще раз, коли він завершиться.</translation>
    </message>
</context>
<context>
    <name>DisplayWords</name>
    <message>
        <source>Welcome</source>
        <extracomment>On the customer’s screen, while nobody pays.</extracomment>
        <translation>Ласкаво просимо</translation>
    </message>
    <message>
        <source>Training: no money moves</source>
        <extracomment>On the customer’s screen, where a cashier trains.</extracomment>
        <translation>Навчання: гроші не переказуються</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <extracomment>On the customer’s screen.</extracomment>
        <translation>Хвилинку, будь ласка</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <extracomment>On the customer’s screen, beside a QR code.</extracomment>
        <translation>Відскануйте, щоб оплатити</translation>
    </message>
    <message>
        <source>Please pay at the counter</source>
        <extracomment>On the customer’s screen: there is no QR code; the cashier shows how it is paid.</extracomment>
        <translation>Заплатіть, будь ласка, на касі</translation>
    </message>
    <message>
        <source>Please confirm on your phone</source>
        <extracomment>On the customer’s screen: the payment system asks on the customer’s phone.</extracomment>
        <translation>Підтвердьте, будь ласка, на телефоні</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>On the customer’s screen, large: the sale is paid.</extracomment>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Not paid</source>
        <extracomment>On the customer’s screen, large: the sale ended without being paid.</extracomment>
        <translation>Не оплачено</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>On the customer’s screen, below “Paid”.</extracomment>
        <translation>Дякуємо</translation>
    </message>
    <message>
        <source>Please ask at the counter.</source>
        <extracomment>On the customer’s screen, below “Not paid”.</extracomment>
        <translation>Запитайте, будь ласка, на касі.</translation>
    </message>
    <message>
        <source>If your wallet shows another coin or amount, ask before you pay.</source>
        <extracomment>On the customer’s screen, beside a QR code for coins. A wallet: the customer’s program for coins.</extracomment>
        <translation>Якщо ваш гаманець показує іншу монету чи суму, запитайте, перш ніж платити.</translation>
    </message>
</context>
<context>
    <name>DoctorView</name>
    <message>
        <source>“%1” cannot be used yet. What is wrong, and what to do:</source>
        <extracomment>%1 is the name of an account. A list follows.</extracomment>
        <translation>«%1» поки не можна використовувати. Що не так і що робити:</translation>
    </message>
    <message>
        <source>“%1” works, with a remark.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>«%1» працює, є зауваження.</translation>
    </message>
    <message>
        <source>“%1” works.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>«%1» працює.</translation>
    </message>
    <message>
        <source>Nothing wrong was found with “%1”. Not looked at: %2.</source>
        <extracomment>%1 is the name of an account, %2 a list of what was not looked at: “Clock, Wallet”.</extracomment>
        <translation>У «%1» проблем не знайдено. Не перевірено: %2.</translation>
    </message>
    <message>
        <source>The report is copied. It holds no key.</source>
        <translation>Звіт скопійовано. Ключа в ньому немає.</translation>
    </message>
    <message>
        <source>Looks at keychain, connection, clock and key, and says what to do where something is wrong. Nothing is issued.</source>
        <extracomment>What the button “Check” does with the chosen account.</extracomment>
        <translation>Перевіряє сховище ключів, з’єднання, годинник і ключ та каже, що робити, якщо щось не так. Нічого не виставляється.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <extracomment>Whether an account works is being looked at.</extracomment>
        <translation>Перевірка …</translation>
    </message>
    <message>
        <source>Looking at: %1 …</source>
        <extracomment>%1 is what the check has come to: “Keychain”, “Secure connection”.</extracomment>
        <translation>Перевіряється: %1 …</translation>
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
        <translation>Це потрібно вказати.</translation>
    </message>
    <message>
        <source>This is needed, such as %1.</source>
        <translation>Це потрібно вказати, наприклад %1.</translation>
    </message>
    <message>
        <source>This goes with a direct sale only. In a hosted sale the customer types it on the gateway’s page.</source>
        <extracomment>&quot;This&quot; and &quot;it&quot;: what was typed into a field.</extracomment>
        <translation>Це лише для прямого продажу. У звичайному продажу покупець вводить це на сторінці шлюзу.</translation>
    </message>
    <message>
        <source>%1 has no such field.</source>
        <extracomment>%1: a way to pay: “Card”, “Crypto” ...</extracomment>
        <translation>%1 не має такого поля.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: the name of a field, as the gateway calls it.</extracomment>
        <translation>Можливо, ви мали на увазі %1?</translation>
    </message>
    <message>
        <source>This looks like a card number, which must not be stored. It belongs into the field for card numbers only.</source>
        <translation>Це схоже на номер картки, який не можна зберігати. Його місце лише в полі для номера картки.</translation>
    </message>
    <message>
        <source>The name “%1” is used by this program for its own reference. Choose another name.</source>
        <translation>Назву «%1» ця програма використовує для власного референса. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>“%1” is the name of card data, which this program neither asks for nor stores here. Take it out; the customer types it on the gateway’s page.</source>
        <extracomment>%1: a name, such as “cvv”.</extracomment>
        <translation>«%1» — це назва даних картки, яких ця програма тут не запитує і не зберігає. Приберіть її; покупець введе ці дані на сторінці шлюзу.</translation>
    </message>
    <message>
        <source>A name here looks like a card number, which must not be stored. Take it out.</source>
        <translation>Одна з назв тут схожа на номер картки, який не можна зберігати. Приберіть її.</translation>
    </message>
    <message>
        <source>“%1” is given here and among the names and values of %2, but can be sent once only. Keep one of the two.</source>
        <extracomment>%1: a name. %2: the field that holds several names and values, as the gateway calls it.</extracomment>
        <translation>«%1» вказано і тут, і серед назв та значень %2, але надіслати можна лише один раз. Залиште щось одне.</translation>
    </message>
</context>
<context>
    <name>DuplicateQuestion</name>
    <message>
        <source>A sale of %1 was begun %2, as %3, and nobody knows yet what became of it: no clear answer came back.</source>
        <extracomment>%1: an amount with its currency; %2: “2 minutes ago” or “on 3 Nov”; %3: the sale’s reference.</extracomment>
        <translation>Продаж на %1 розпочато %2, як %3, і ніхто ще не знає, що з ним сталося: чіткої відповіді не надійшло.</translation>
    </message>
    <message>
        <source>A sale of %1 for %2 was begun %3, as %4, and nobody knows yet what became of it: no clear answer came back.</source>
        <extracomment>%1: an amount with its currency; %2: a customer’s name; %3: “2 minutes ago” or “on 3 Nov”; %4: the sale’s reference.</extracomment>
        <translation>Продаж на %1 (покупець: %2) розпочато %3, як %4, і ніхто ще не знає, що з ним сталося: чіткої відповіді не надійшло.</translation>
    </message>
</context>
<context>
    <name>EInvoiceAnswers</name>
    <message>
        <source>The gateway refused the call without a reason.</source>
        <extracomment>A call is what this program sent to the gateway.</extracomment>
        <translation>Шлюз відхилив запит без пояснення причини.</translation>
    </message>
    <message>
        <source>The gateway says: “%1”.</source>
        <extracomment>%1 are the gateway’s own words.</extracomment>
        <translation>Відповідь шлюзу: «%1».</translation>
    </message>
    <message>
        <source>The gateway’s last answer carried no signature, so nobody can tell whether it came from the gateway. Compare this sale with the gateway’s own pages.</source>
        <translation>Остання відповідь шлюзу не мала підпису, тож ніхто не може сказати, чи надійшла вона від шлюзу. Порівняйте цей продаж із даними на сторінках самого шлюзу.</translation>
    </message>
    <message>
        <source>The gateway’s last answer was not signed with this account’s secret, so nobody can tell whether it came from the gateway. Check the secret, and compare this sale with the gateway’s own pages.</source>
        <translation>Остання відповідь шлюзу не підписана секретом цього акаунта, тож ніхто не може сказати, чи надійшла вона від шлюзу. Перевірте секрет і порівняйте цей продаж із даними на сторінках самого шлюзу.</translation>
    </message>
    <message>
        <source>What the customer is to pay by came with no signature, so nobody can tell whether it came from the gateway. Compare it with the gateway’s own pages before you hand it out.</source>
        <extracomment>“What the customer is to pay by”: a link, a form or a coin’s address.</extracomment>
        <translation>Платіжні дані для покупця надійшли без підпису, тож ніхто не може сказати, чи надійшли вони від шлюзу. Порівняйте їх із даними на сторінках самого шлюзу, перш ніж передавати покупцеві.</translation>
    </message>
    <message>
        <source>What the customer is to pay by was not signed with this account’s secret, so nobody can tell whether it came from the gateway. Check the secret, and compare it with the gateway’s own pages before you hand it out.</source>
        <extracomment>“What the customer is to pay by”: a link, a form or a coin’s address.</extracomment>
        <translation>Платіжні дані для покупця не підписано секретом цього акаунта, тож ніхто не може сказати, чи надійшли вони від шлюзу. Перевірте секрет і порівняйте їх із даними на сторінках самого шлюзу, перш ніж передавати покупцеві.</translation>
    </message>
    <message>
        <source>(Gateway’s number %1.)</source>
        <extracomment>Follows a sentence on what went wrong. %1 is the number that the gateway gives as its reason: “17”.</extracomment>
        <translation>(Номер причини на шлюзі: %1.)</translation>
    </message>
    <message>
        <source>The gateway has this sale, but its payment could not be begun.</source>
        <extracomment>The sentence behind this one says why.</extracomment>
        <translation>Цей продаж є на шлюзі, але його оплату не вдалося почати.</translation>
    </message>
    <message>
        <source>Check it again to go on with it; do not issue it a second time.</source>
        <extracomment>“It” is the sale. The sentence before this one says why its payment could not be begun.</extracomment>
        <translation>Перевірте його ще раз, щоб продовжити; не виставляйте рахунок удруге.</translation>
    </message>
    <message>
        <source>The gateway answered with a payment address that cannot be used safely, so it is not shown or kept.</source>
        <extracomment>The address of a coin, to which the customer pays.</extracomment>
        <translation>Шлюз відповів платіжною адресою, яку небезпечно використовувати, тому її не показано й не збережено.</translation>
    </message>
    <message>
        <source>The gateway answered with a payment form that cannot be used safely, so it is not shown or kept.</source>
        <extracomment>A form that a browser sends to begin the payment.</extracomment>
        <translation>Шлюз відповів платіжною формою, яку небезпечно використовувати, тому її не показано й не збережено.</translation>
    </message>
</context>
<context>
    <name>EInvoiceExtraFields</name>
    <message>
        <source>The gateway’s list of extra fields could not be read (it is neither a list nor an object).</source>
        <extracomment>A list and an object are the two ways in which data in JSON hold several things.</extracomment>
        <translation>Список додаткових полів шлюзу не вдалося прочитати (це ні список, ні об’єкт).</translation>
    </message>
    <message>
        <source>If this payment system wants some, type their names and values.</source>
        <extracomment>Follows “The gateway’s list of extra fields could not be read”; “some” are extra fields.</extracomment>
        <translation>Якщо цій платіжній системі вони потрібні, введіть їхні назви і значення.</translation>
    </message>
    <message>
        <source>The gateway wants card data here (%1), which this program neither asks for nor stores. If the sale is refused without, choose another payment system.</source>
        <extracomment>“Here”: among a payment system’s extra fields. %1 are names of fields: “Card number”, “CVV”.</extracomment>
        <translation>Шлюз хоче тут дані картки (%1), яких ця програма не запитує і не зберігає. Якщо без них продаж буде відхилено, виберіть іншу платіжну систему.</translation>
    </message>
    <message>
        <source>The gateway’s list of extra fields could not be read (“%1” is no payment system).</source>
        <extracomment>%1 is a code from the gateway’s list.</extracomment>
        <translation>Список додаткових полів шлюзу не вдалося прочитати («%1» — не платіжна система).</translation>
    </message>
    <message>
        <source>The gateway’s list of extra fields could not be read (“%1” is no field that can be shown).</source>
        <extracomment>%1 is a name from the gateway’s list.</extracomment>
        <translation>Список додаткових полів шлюзу не вдалося прочитати («%1» — не поле, яке можна показати).</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The name of a field, in quotation marks, in a list of such.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>The gateway’s list of extra fields could not be read (it lists more than %n field(s)).</source>
        <translation>
            <numerusform>Список додаткових полів шлюзу не вдалося прочитати (у ньому більше ніж %n поле).</numerusform>
            <numerusform>Список додаткових полів шлюзу не вдалося прочитати (у ньому більше ніж %n поля).</numerusform>
            <numerusform>Список додаткових полів шлюзу не вдалося прочитати (у ньому більше ніж %n полів).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EInvoiceForm</name>
    <message>
        <source>The form has one of its fields twice.</source>
        <translation>Одне з полів у формі є двічі.</translation>
    </message>
    <message>
        <source>%1 is not signed: SIGN_ORDER does not name it.</source>
        <extracomment>SIGN_ORDER is a field&apos;s name in every language; %1: another one&apos;s.</extracomment>
        <translation>%1 не підписано: SIGN_ORDER його не називає.</translation>
    </message>
    <message>
        <source>SIGN_ORDER names a field that is not in the form.</source>
        <translation>SIGN_ORDER називає поле, якого немає у формі.</translation>
    </message>
    <message>
        <source>Its signature is wrong. Perhaps something in it was changed on the way.</source>
        <translation>Її підпис хибний. Можливо, щось у ній змінено дорогою.</translation>
    </message>
    <message>
        <source>It came in a way that forms do not come.</source>
        <extracomment>It: a payment form; so in all of these. To the customer.</extracomment>
        <translation>Вона надійшла не так, як надходять форми.</translation>
    </message>
    <message>
        <source>The shop that it names is not known here.</source>
        <translation>Крамниця, яку вона називає, тут невідома.</translation>
    </message>
    <message>
        <source>It does not say which money is wanted.</source>
        <translation>Вона не вказує, у якій валюті гроші.</translation>
    </message>
    <message>
        <source>Its payment system does not take that money.</source>
        <translation>Її платіжна система не приймає таких грошей.</translation>
    </message>
    <message>
        <source>The gateway says: %1.</source>
        <extracomment>%1: a gateway&apos;s words, in English.</extracomment>
        <translation>Відповідь шлюзу: %1.</translation>
    </message>
    <message>
        <source>The sandbox cannot use its file.</source>
        <translation>Пісочниця не може використати свій файл.</translation>
    </message>
    <message>
        <source>There is another invoice of that number, over another amount.</source>
        <translation>Є інший рахунок із таким номером, на іншу суму.</translation>
    </message>
</context>
<context>
    <name>EInvoiceGateway</name>
    <message>
        <source>The gateway’s answer about %1 is about another sale.</source>
        <extracomment>%1 is this program’s reference of a sale.</extracomment>
        <translation>Відповідь шлюзу про %1 стосується іншого продажу.</translation>
    </message>
    <message>
        <source>The gateway states an amount of %1 instead of %2.</source>
        <extracomment>Both are amounts: “15.04 USD”; what cannot be read stands as the gateway wrote it.</extracomment>
        <translation>Шлюз вказує суму %1 замість %2.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but its answer names no amount, so it does not count yet. It is asked again soon. Hand nothing over before you have compared it with the gateway’s own pages.</source>
        <extracomment>“It does not count”: the answer. “It is asked”: the gateway, by this program. “Compared it”: the sale.</extracomment>
        <translation>Шлюз каже, що цей продаж оплачено, але у його відповіді немає суми, тому вона ще не враховується. Шлюз скоро запитають знову. Не видавайте нічого, доки не порівняєте продаж із даними на сторінках самого шлюзу.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but its answer names no sale, so it does not count yet. It is asked again soon. Hand nothing over before you have compared it with the gateway’s own pages.</source>
        <extracomment>“It does not count”: the answer. “It is asked”: the gateway, by this program. “Compared it”: the sale.</extracomment>
        <translation>Шлюз каже, що цей продаж оплачено, але у його відповіді не названо продажу, тому вона ще не враховується. Шлюз скоро запитають знову. Не видавайте нічого, доки не порівняєте продаж із даними на сторінках самого шлюзу.</translation>
    </message>
    <message>
        <source>The gateway’s answer says neither what to pay by nor where the payment stands.</source>
        <extracomment>“What to pay by”: a link, a form or a coin’s address. “Where the payment stands”: what became of it.</extracomment>
        <translation>У відповіді шлюзу немає ні платіжних даних для покупця, ні стану оплати.</translation>
    </message>
    <message>
        <source>The gateway’s answer holds no status. Try again later.</source>
        <translation>У відповіді шлюзу немає стану. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The gateway now names another address than the one that is shown. Let nobody pay before you have compared it with the gateway’s own pages.</source>
        <extracomment>The address of a coin, to which the customer pays; “compared it”: the address.</extracomment>
        <translation>Шлюз тепер називає іншу адресу, ніж показана. Нехай ніхто не платить, доки ви не порівняєте її з даними на сторінках самого шлюзу.</translation>
    </message>
    <message>
        <source>The gateway answered with a link or form that holds a card number, so it is not shown or kept.</source>
        <translation>Шлюз відповів посиланням або формою з номером картки, тому це не показано й не збережено.</translation>
    </message>
    <message>
        <source>The customer may have been asked on the phone already: wait, and check again. Do not issue it a second time.</source>
        <extracomment>The customer’s phone asked to confirm the payment; “it” is the sale.</extracomment>
        <translation>Можливо, запит уже надійшов на телефон покупця: зачекайте й перевірте ще раз. Не виставляйте рахунок удруге.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The gateway has no sale of this number.</source>
        <extracomment>This program’s number of the sale, its reference.</extracomment>
        <translation>На шлюзі немає продажу з цим номером.</translation>
    </message>
    <message>
        <source>its answer that there is no such sale speaks of one all the same</source>
        <extracomment>A clause behind a colon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>у його відповіді, що такого продажу немає, усе ж ідеться про продаж</translation>
    </message>
    <message>
        <source>The gateway says that there is no such sale, and speaks of one in the same answer.</source>
        <translation>Шлюз каже, що такого продажу немає, і в тій самій відповіді говорить про продаж.</translation>
    </message>
    <message>
        <source>its answer that there is no such sale is not signed with this account’s secret</source>
        <extracomment>A clause behind a colon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>його відповідь, що такого продажу немає, не підписано секретом цього акаунта</translation>
    </message>
    <message>
        <source>Somebody says that there is no such sale, but not with this account’s secret.</source>
        <extracomment>What came was not signed with the account’s secret, so that anybody may have sent it.</extracomment>
        <translation>Хтось каже, що такого продажу немає, але без секрету цього акаунта.</translation>
    </message>
</context>
<context>
    <name>EInvoiceIssue</name>
    <message>
        <source>The gateway says: “%1”.</source>
        <extracomment>%1 are the gateway’s own words.</extracomment>
        <translation>Відповідь шлюзу: «%1».</translation>
    </message>
    <message>
        <source>The gateway answered about another sale.</source>
        <translation>Шлюз відповів про інший продаж.</translation>
    </message>
    <message>
        <source>But asked for it, the gateway does not know this sale.</source>
        <extracomment>Follows a sentence by which the gateway spoke of a sale that is there already.</extracomment>
        <translation>Але на запит про цей продаж шлюз відповідає, що не знає його.</translation>
    </message>
</context>
<context>
    <name>EInvoiceLists</name>
    <message>
        <source>Compare client ID and secret with the cash register’s settings.</source>
        <extracomment>“Client ID” and “secret” are fields of an account; the cash register is what the gateway calls the merchant’s account on its own pages.</extracomment>
        <translation>Порівняйте ID клієнта і секрет із налаштуваннями каси.</translation>
    </message>
    <message>
        <source>The gateway accepts client ID and secret; it listed today’s sales.</source>
        <translation>Шлюз приймає ID клієнта і секрет; він показав сьогоднішні продажі.</translation>
    </message>
    <message>
        <source>Its answers carry no signature, so each sale will show a warning.</source>
        <extracomment>“Its”: the gateway’s.</extracomment>
        <translation>Його відповіді не мають підпису, тому кожен продаж показуватиме попередження.</translation>
    </message>
    <message>
        <source>The gateway accepts the calls, but its answers are not signed with this secret: nothing becomes “paid” by itself.</source>
        <extracomment>“Paid” is the state of a sale.</extracomment>
        <translation>Шлюз приймає запити, але його відповіді не підписано цим секретом: жоден продаж сам не отримає стан «Оплачено».</translation>
    </message>
    <message>
        <source>The gateway does not tell which extra fields this payment system wants.</source>
        <extracomment>The gateway’s own reason follows.</extracomment>
        <translation>Шлюз не каже, яких додаткових полів хоче ця платіжна система.</translation>
    </message>
    <message>
        <source>The gateway’s list of extra fields was not signed with this account’s secret, so it is not used. If this payment system wants some, type their names and values.</source>
        <translation>Список додаткових полів шлюзу не підписано секретом цього акаунта, тому його не використано. Якщо цій платіжній системі вони потрібні, введіть їхні назви і значення.</translation>
    </message>
    <message>
        <source>The gateway’s statement could not be read: it holds no list. Try again later.</source>
        <translation>Виписку шлюзу не вдалося прочитати: у ній немає списку. Спробуйте пізніше.</translation>
    </message>
</context>
<context>
    <name>EInvoiceSystems</name>
    <message>
        <source>Visa or Mastercard</source>
        <extracomment>A payment system: a card of one of these brands.</extracomment>
        <translation>Visa або Mastercard</translation>
    </message>
    <message>
        <source>Bank Transfer</source>
        <extracomment>A payment system. A country follows.</extracomment>
        <translation>Банківський переказ</translation>
    </message>
</context>
<context>
    <name>EscPos</name>
    <message>
        <source>There is nothing to print.</source>
        <translation>Друкувати нічого.</translation>
    </message>
    <message>
        <source>The paper is too wide for a receipt printer. Choose the roll that is in it.</source>
        <translation>Папір заширокий для чекового принтера. Виберіть рулон, який у ньому стоїть.</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <extracomment>A button. The entries are what happened to a sale; there are more than a few dozen.</extracomment>
        <translation>
            <numerusform>Показати %n запис</numerusform>
            <numerusform>Показати всі %n записи</numerusform>
            <numerusform>Показати всі %n записів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventRows</name>
    <message>
        <source>an answer: %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;: an answer of the gateway. %1: why not, a clause or sentence.</extracomment>
        <translation>відповідь: %1</translation>
    </message>
</context>
<context>
    <name>ExtraFieldsAsker</name>
    <message>
        <source>Which fields the gateway wants is not known: %1 Where it wants some, type their names and values here.</source>
        <extracomment>%1: one or two sentences that say what went wrong.</extracomment>
        <translation>Невідомо, яких полів хоче шлюз: %1 Якщо він їх потребує, введіть тут їхні назви і значення.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>State</source>
        <extracomment>Of a country: New York, Bavaria.</extracomment>
        <translation>Регіон</translation>
    </message>
    <message>
        <source>State or province, where the country has them.</source>
        <translation>Штат, область або провінція, якщо вони є в країні.</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Монета</translation>
    </message>
    <message>
        <source>Coin and network the customer pays with; empty lets the customer choose.</source>
        <translation>Монета й мережа, якими платить покупець; якщо порожньо, вибирає покупець.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>What the customer pays, without the system’s commission.</source>
        <translation>Скільки платить покупець, без комісії системи.</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Платіжна система</translation>
    </message>
    <message>
        <source>How the customer pays; it names the currency, too.</source>
        <translation>Як платить покупець; від цього залежить і валюта.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>What is paid for.</source>
        <translation>За що платять.</translation>
    </message>
    <message>
        <source>Customer’s number</source>
        <translation>Номер покупця</translation>
    </message>
    <message>
        <source>How your shop names this customer: an account number or another sign.</source>
        <translation>Як ваша крамниця позначає цього покупця: номер особового рахунка чи інша позначка.</translation>
    </message>
    <message>
        <source>Pays from</source>
        <extracomment>The wallet or account that the customer pays from.</extracomment>
        <translation>Платить із</translation>
    </message>
    <message>
        <source>The wallet’s number or address the payment comes from, without blanks. A card number is not stored.</source>
        <translation>Номер або адреса гаманця, з якого надходить платіж, без пробілів. Номер картки не зберігається.</translation>
    </message>
    <message>
        <source>Names and values</source>
        <translation>Назви і значення</translation>
    </message>
    <message>
        <source>What this payment system wants to know besides.</source>
        <translation>Що ще хоче знати ця платіжна система.</translation>
    </message>
    <message>
        <source>After payment</source>
        <extracomment>A web page that the customer sees then.</extracomment>
        <translation>Після оплати</translation>
    </message>
    <message>
        <source>The customer’s browser goes here after paying.</source>
        <translation>Сюди переходить браузер покупця після оплати.</translation>
    </message>
    <message>
        <source>After failure</source>
        <extracomment>A web page that the customer sees then.</extracomment>
        <translation>Після невдачі</translation>
    </message>
    <message>
        <source>The customer’s browser goes here when the payment failed.</source>
        <translation>Сюди переходить браузер покупця, якщо оплата не вдалася.</translation>
    </message>
    <message>
        <source>Tell my server</source>
        <extracomment>An address to which the gateway says that a sale was paid.</extracomment>
        <translation>Сповіщати сервер</translation>
    </message>
    <message>
        <source>The gateway calls this address once the payment is final. This program does not need it.</source>
        <translation>Шлюз викликає цю адресу, коли оплату остаточно завершено. Цій програмі вона не потрібна.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Web address of the NFT’s picture.</source>
        <translation>Вебадреса зображення NFT.</translation>
    </message>
    <message>
        <source>What the customer buys, in a sentence.</source>
        <translation>Що купує покупець, одним реченням.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метадані</translation>
    </message>
    <message>
        <source>The NFT’s metadata as a JSON object.</source>
        <translation>Метадані NFT як об’єкт JSON.</translation>
    </message>
    <message>
        <source>Checkout</source>
        <extracomment>How the customer pays at the gateway; a technical word.</extracomment>
        <translation>Оформлення</translation>
    </message>
    <message>
        <source>Tells the gateway that this is an NFT sale; filled in by the program.</source>
        <translation>Повідомляє шлюзу, що це продаж NFT; заповнює програма.</translation>
    </message>
    <message>
        <source>Customer’s e-mail</source>
        <translation>Ел. пошта покупця</translation>
    </message>
    <message>
        <source>Where the gateway sends the receipt.</source>
        <translation>Куди шлюз надсилає квитанцію.</translation>
    </message>
    <message>
        <source>What the customer pays.</source>
        <translation>Скільки платить покупець.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <extracomment>%1: a list of currencies&apos; codes.</extracomment>
        <translation>Одна з: %1.</translation>
    </message>
    <message>
        <source>This method takes %1 only; convert other currencies first.</source>
        <extracomment>%1: a currency&apos;s code, &quot;USD&quot;. &quot;This method&quot;: a way to pay.</extracomment>
        <translation>Цей спосіб приймає лише %1; інші валюти спершу конвертуйте.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Merchant data</source>
        <translation>Дані продавця</translation>
    </message>
    <message>
        <source>Your own data as a JSON object; the gateway gives it back with the status.</source>
        <translation>Ваші власні дані як об’єкт JSON; шлюз повертає їх разом зі станом.</translation>
    </message>
    <message>
        <source>After cancelling</source>
        <extracomment>A web page that the customer sees then.</extracomment>
        <translation>Після скасування</translation>
    </message>
    <message>
        <source>The customer’s browser goes here after cancelling.</source>
        <translation>Сюди переходить браузер покупця після скасування.</translation>
    </message>
    <message>
        <source>While pending</source>
        <extracomment>A web page that the customer sees then.</extracomment>
        <translation>Під час очікування</translation>
    </message>
    <message>
        <source>The customer’s browser goes here while the payment is still pending.</source>
        <translation>Сюди переходить браузер покупця, доки оплата ще очікується.</translation>
    </message>
    <message>
        <source>The customer’s browser goes here when the payment failed or was declined.</source>
        <translation>Сюди переходить браузер покупця, якщо оплата не вдалася або її відхилено.</translation>
    </message>
    <message>
        <source>Cardholder’s name</source>
        <translation>Ім’я власника картки</translation>
    </message>
    <message>
        <source>As printed on the card.</source>
        <translation>Як надруковано на картці.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>With the country’s prefix where you know it.</source>
        <translation>З кодом країни, якщо ви його знаєте.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата народження</translation>
    </message>
    <message>
        <source>Year, month, day. Not stored.</source>
        <translation>Рік, місяць, день. Не зберігається.</translation>
    </message>
    <message>
        <source>Customer’s IP address</source>
        <translation>IP-адреса покупця</translation>
    </message>
    <message>
        <source>The IPv4 address of the customer’s device, not of this computer.</source>
        <translation>Адреса IPv4 пристрою покупця, а не цього комп’ютера.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Street and number.</source>
        <translation>Вулиця і номер будинку.</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <extracomment>A second line of a street&apos;s address: the flat or floor.</extracomment>
        <translation>Адреса, другий рядок</translation>
    </message>
    <message>
        <source>The gateway demands it; write - where there is none.</source>
        <translation>Шлюз цього вимагає; якщо немає, введіть -.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Індекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Two letters (ISO 3166-1).</source>
        <translation>Дві літери (ISO 3166-1).</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Номер картки</translation>
    </message>
    <message>
        <source>Blanks between the groups are fine. Not stored.</source>
        <translation>Пробіли між групами допускаються. Не зберігається.</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Строк дії</translation>
    </message>
    <message>
        <source>Month and year as on the card, the year in full.</source>
        <translation>Місяць і рік, як на картці, рік повністю.</translation>
    </message>
    <message>
        <source>Card code</source>
        <extracomment>The CVV or CVC of a card.</extracomment>
        <translation>Код картки</translation>
    </message>
    <message>
        <source>Three digits on the back; four on the front of American Express. Not stored.</source>
        <translation>Три цифри на звороті; чотири на лицьовому боці American Express. Не зберігається.</translation>
    </message>
    <message>
        <source>Only after agreement with the gateway’s support.</source>
        <translation>Лише за домовленістю зі службою підтримки шлюзу.</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Ім’я покупця</translation>
    </message>
    <message>
        <source>Payer’s identity number</source>
        <translation>Ідентифікаційний номер платника</translation>
    </message>
    <message>
        <source>11 digits. Card sales have no such number.</source>
        <translation>11 цифр. У продажах карткою такого номера немає.</translation>
    </message>
    <message>
        <source>Payment solution</source>
        <translation>Платіжне рішення</translation>
    </message>
    <message>
        <source>Without it, the account’s set-up at the gateway alone decides that the customer pays by UPI.</source>
        <translation>Без нього те, що покупець платить через UPI, визначає лише налаштування акаунта на шлюзі.</translation>
    </message>
    <message>
        <source>Payment solution’s name</source>
        <translation>Назва платіжного рішення</translation>
    </message>
    <message>
        <source>What is it for</source>
        <extracomment>A field for a note about a sale: what the customer pays for.</extracomment>
        <translation>За що</translation>
    </message>
    <message>
        <source>For your books and papers. The gateway does not get it.</source>
        <translation>Для вашої книги обліку й документів. Шлюз цього не отримує.</translation>
    </message>
</context>
<context>
    <name>FieldCheck</name>
    <message>
        <source>Character %1 is damaged. Type the text again instead of pasting it.</source>
        <extracomment>%1: the how-manieth character of a text it is.</extracomment>
        <translation>Символ %1 пошкоджено. Введіть текст ще раз, а не вставляйте.</translation>
    </message>
    <message>
        <source>Character %1 is a control character (such as a line break). Take it out.</source>
        <extracomment>%1: the how-manieth character of a text it is.</extracomment>
        <translation>Символ %1 — керівний (наприклад, розрив рядка). Приберіть його.</translation>
    </message>
    <message>
        <source>Character %1 is invisible or turns the reading direction. Type the text again instead of pasting it.</source>
        <extracomment>%1: the how-manieth character of a text it is.</extracomment>
        <translation>Символ %1 невидимий або змінює напрямок читання. Введіть текст ще раз, а не вставляйте.</translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s); at most %1 fit.</source>
        <extracomment>What was typed into a field. %1: a number of characters.</extracomment>
        <translation>
            <numerusform>Тут %n символ; уміщується щонайбільше %1.</numerusform>
            <numerusform>Тут %n символи; уміщується щонайбільше %1.</numerusform>
            <numerusform>Тут %n символів; уміщується щонайбільше %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s). Nobody tells how many the gateway takes; few take more than %1.</source>
        <extracomment>What was typed into a field. %1: a number of characters.</extracomment>
        <translation>
            <numerusform>Тут %n символ. Невідомо, скільки приймає шлюз; мало які приймають більше ніж %1.</numerusform>
            <numerusform>Тут %n символи. Невідомо, скільки приймає шлюз; мало які приймають більше ніж %1.</numerusform>
            <numerusform>Тут %n символів. Невідомо, скільки приймає шлюз; мало які приймають більше ніж %1.</numerusform>
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
        <translation>Помилка. %1</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <extracomment>Below a field for a phone number. %1: the number as the gateway gets it, such as “221771234567” where “77 123 45 67” was typed.</extracomment>
        <translation>Буде надіслано як %1.</translation>
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
        <translation>Усі продажі</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>sales that wait for the customer</comment>
        <translation>Очікують</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>sales that are paid</comment>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <comment>sales that a person should look at</comment>
        <translation>Потребують уваги</translation>
    </message>
    <message>
        <source>Not paid</source>
        <comment>sales that were not paid and will not be</comment>
        <translation>Не оплачено</translation>
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
        <translation>Цей продаж не має платіжної форми, яку безпечно відкривати.</translation>
    </message>
    <message>
        <source>No browser could be opened. Choose a browser in your system’s settings and try again.</source>
        <translation>Не вдалося відкрити браузер. Виберіть браузер у налаштуваннях системи і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The payment page is being opened in the browser of this computer.</source>
        <translation>Платіжна сторінка відкривається в браузері цього комп’ютера.</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message numerus="yes">
        <source>%n filled in</source>
        <extracomment>Of a part of a form: how many of its fields. Stands beside the part’s title.</extracomment>
        <translation>
            <numerusform>заповнено %n</numerusform>
            <numerusform>заповнено %n</numerusform>
            <numerusform>заповнено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <extracomment>Of a part of a form: how many of its fields are wrong. Stands beside the part’s title.</extracomment>
        <translation>
            <numerusform>виправити %n</numerusform>
            <numerusform>виправити %n</numerusform>
            <numerusform>виправити %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <extracomment>Of a part of a form: how many of its fields a person should look at, though they may be right.</extracomment>
        <translation>
            <numerusform>переглянути %n</numerusform>
            <numerusform>переглянути %n</numerusform>
            <numerusform>переглянути %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway</name>
    <message>
        <source>This gateway gives no statements.</source>
        <translation>Цей шлюз не надає виписок.</translation>
    </message>
    <message>
        <source>This gateway’s lists name each sale by its own number.</source>
        <extracomment>“Its own number” is this program’s reference of the sale.</extracomment>
        <translation>Списки цього шлюзу називають кожен продаж за його власним номером.</translation>
    </message>
    <message>
        <source>This gateway knows sales by this program’s own reference, so none has to be chosen by hand. Check the sale instead.</source>
        <translation>Цей шлюз розпізнає продажі за референсом цієї програми, тож вибирати вручну нічого не треба. Натомість перевірте продаж.</translation>
    </message>
</context>
<context>
    <name>GatewayCatalogue</name>
    <message>
        <source>%1 (live)</source>
        <extracomment>A company’s web address where real money moves, in a list of addresses. %1 is the company’s name.</extracomment>
        <translation>%1 (робочий)</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>What NonStoPay calls the secret of an account.</extracomment>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>E-invoice gateway</source>
        <extracomment>A kind of gateway, beside “NonStoPay”: one protocol that several companies offer.</extracomment>
        <translation>Шлюз е-рахунків</translation>
    </message>
    <message>
        <source>Secret (salt)</source>
        <extracomment>What e-invoice gateways call the secret of an account.</extracomment>
        <translation>Секрет (salt)</translation>
    </message>
</context>
<context>
    <name>GatewayClocks</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer’s clock is 3 days ahead of …”.</extracomment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer’s clock is 3 hours ahead of …”.</extracomment>
        <translation>
            <numerusform>%n годину</numerusform>
            <numerusform>%n години</numerusform>
            <numerusform>%n годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer’s clock is 5 minutes ahead of …”.</extracomment>
        <translation>
            <numerusform>%n хвилину</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s clock is %1 ahead of the gateway’s, as it was when the gateway last answered.</source>
        <extracomment>%1: “5 minutes”, “3 days”. “The gateway’s”: its clock.</extracomment>
        <translation>Годинник цього комп’ютера поспішає на %1 проти годинника шлюзу, за останньою відповіддю шлюзу.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 behind the gateway’s, as it was when the gateway last answered.</source>
        <extracomment>%1: “5 minutes”, “3 days”. “The gateway’s”: its clock.</extracomment>
        <translation>Годинник цього комп’ютера відстає на %1 від годинника шлюзу, за останньою відповіддю шлюзу.</translation>
    </message>
    <message>
        <source>Set it in the system’s settings: sales are dated by it, and one whose answer is lost is looked for by its date.</source>
        <extracomment>“It” is this computer’s clock; “one” is a sale.</extracomment>
        <translation>Поставте його в налаштуваннях системи: за ним датуються продажі, і продаж, відповідь про який втрачено, шукають за його датою.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>:INT in [%1 - %2]</source>
        <extracomment>Stands behind the name of a value: “N:INT in [1 - 9]”. INT is a whole number.</extracomment>
        <translation>:INT у [%1 - %2]</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>A colon and how the command is written follow: “Usage: counterfoilctl issue [OPTIONS]”.</extracomment>
        <translation>Використання</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <extracomment>In the line “Usage: counterfoilctl issue [OPTIONS]”: one or more of the options, of your choice.</extracomment>
        <translation>ПАРАМЕТРИ</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <extracomment>In the line “Usage: counterfoilctl account SUBCOMMAND”: one of the commands of “account”.</extracomment>
        <translation>ПІДКОМАНДА</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <extracomment>As above, for one or more of them.</extracomment>
        <translation>ПІДКОМАНДИ</translation>
    </message>
    <message>
        <source>Positionals</source>
        <extracomment>A heading, a colon follows: words of a command line that are known by their place.</extracomment>
        <translation>Позиційні</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>A heading, a colon follows.</extracomment>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <extracomment>A heading, a colon follows.</extracomment>
        <translation>Підкоманди</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <extracomment>Stands behind an option that has to be given: “--account NAME REQUIRED”. Short.</extracomment>
        <translation>ОБОВ’ЯЗКОВО</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>Names of other options follow, without which this one cannot be given. Short.</extracomment>
        <translation>Потребує</translation>
    </message>
    <message>
        <source>Excludes</source>
        <extracomment>Names of other options follow, with which this one cannot be given. Short.</extracomment>
        <translation>Виключає</translation>
    </message>
</context>
<context>
    <name>HistoryImport</name>
    <message>
        <source>From %1 to %2 there is nothing to import. Choose the earlier month first.</source>
        <extracomment>%1 and %2 are months, in their basic form: “March 2026”.</extracomment>
        <translation>За період %1 – %2 немає чого імпортувати. Виберіть спершу раніший місяць.</translation>
    </message>
    <message>
        <source>It carries the reference %1, and the gateway does not confirm it. Check that sale.</source>
        <extracomment>A line of the gateway’s list. %1 is the reference of a sale in our books; to check a sale is to ask the gateway about it.</extracomment>
        <translation>Він має референс %1, але шлюз цього не підтверджує. Перевірте той продаж.</translation>
    </message>
    <message>
        <source>So many sales were not asked about at once: import again to go on.</source>
        <extracomment>“So many”: more than the program asks about in one import.</extracomment>
        <translation>Про таку кількість продажів за раз не запитують: імпортуйте ще раз, щоб продовжити.</translation>
    </message>
    <message>
        <source>The gateway does not tell whose this line is.</source>
        <extracomment>A line of the gateway’s list of sales.</extracomment>
        <translation>Шлюз не каже, чий це рядок.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The account’s web address must begin with https://.</source>
        <translation>Вебадреса акаунта має починатися з https://.</translation>
    </message>
    <message>
        <source>The account’s key or client number holds a line break. Type it again without.</source>
        <translation>Ключ або ID клієнта цього акаунта містить розрив рядка. Введіть ще раз без нього.</translation>
    </message>
    <message>
        <source>The call was broken off.</source>
        <translation>Запит перервано.</translation>
    </message>
</context>
<context>
    <name>HttpTrouble</name>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>Від %1 вчасно не надійшло відповіді.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (its certificate has expired).</source>
        <extracomment>%1 is the name of the gateway’s computer (“api.example.com”), and the certificate is that computer’s.</extracomment>
        <translation>Не вдалося встановити безпечне з’єднання з %1 (строк дії його сертифіката минув).</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (its certificate is not valid yet).</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>Не вдалося встановити безпечне з’єднання з %1 (його сертифікат ще не дійсний).</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (its certificate is another host’s).</source>
        <extracomment>%1 is the name of the gateway’s computer; a host is a computer of another name.</extracomment>
        <translation>Не вдалося встановити безпечне з’єднання з %1 (його сертифікат належить іншому вузлу).</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (nobody that this computer trusts vouches for its certificate).</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>Не вдалося встановити безпечне з’єднання з %1 (за його сертифікат не ручається ніхто, кому довіряє цей комп’ютер).</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (it offers none that this computer takes).</source>
        <extracomment>%1 is the name of the gateway’s computer. “None” is no safe connection.</extracomment>
        <translation>Не вдалося встановити безпечне з’єднання з %1 (він не пропонує жодного, яке приймає цей комп’ютер).</translation>
    </message>
    <message>
        <source>Check this computer’s clock and the account’s web address.</source>
        <translation>Перевірте годинник цього комп’ютера і вебадресу акаунта.</translation>
    </message>
    <message>
        <source>Correct it in the system’s network settings (or in https_proxy), or take it out there.</source>
        <extracomment>“It” is the proxy that the sentence before this one names; https_proxy is the name of a setting.</extracomment>
        <translation>Виправте його в мережевих налаштуваннях системи (або в https_proxy) чи приберіть його там.</translation>
    </message>
    <message>
        <source>The proxy %1, which this computer’s settings name, was not found.</source>
        <extracomment>%1 is a proxy’s name and port: “proxy.example:3128”.</extracomment>
        <translation>Проксі %1, вказаний у налаштуваннях цього комп’ютера, не знайдено.</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy %1, which this computer’s settings name.</source>
        <extracomment>%1 is a proxy’s name and port.</extracomment>
        <translation>На проксі %1, вказаному в налаштуваннях цього комп’ютера, ніщо не відповідає.</translation>
    </message>
    <message>
        <source>The proxy %1, which this computer’s settings name, did not answer in time.</source>
        <extracomment>%1 is a proxy’s name and port.</extracomment>
        <translation>Проксі %1, вказаний у налаштуваннях цього комп’ютера, не відповів вчасно.</translation>
    </message>
    <message>
        <source>The proxy %1 could not reach %2. Check the account’s web address; if it is right, try again later or ask whoever runs this network.</source>
        <extracomment>%1 is a proxy’s name and port, %2 the name of the gateway’s computer.</extracomment>
        <translation>Проксі %1 не зміг зв’язатися з %2. Перевірте вебадресу акаунта; якщо вона правильна, спробуйте пізніше або зверніться до того, хто керує цією мережею.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let this computer through to %2. Ask whoever runs this network to allow it, or take the proxy out of the system’s network settings.</source>
        <extracomment>%1 is a proxy’s name and port, %2 the name of the gateway’s computer.</extracomment>
        <translation>Проксі %1 не пропускає цей комп’ютер до %2. Попросіть того, хто керує цією мережею, дозволити це або приберіть проксі з мережевих налаштувань системи.</translation>
    </message>
    <message>
        <source>The call to %1 was cancelled.</source>
        <extracomment>%1 is the name of the gateway’s computer. A call is a question or an order sent to it.</extracomment>
        <translation>Запит до %1 скасовано.</translation>
    </message>
    <message>
        <source>%1 announced an answer (HTTP %2) that did not come in time.</source>
        <extracomment>%1 is the name of the gateway’s computer, %2 a number that says what kind of answer it is.</extracomment>
        <translation>Сервер %1 почав відповідь (HTTP %2), але вчасно вона не надійшла.</translation>
    </message>
    <message>
        <source>%1 answered with more data than any gateway answer has.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>Від %1 надійшло більше даних, ніж буває у відповіді шлюзу.</translation>
    </message>
    <message>
        <source>What came from %1 is no answer that could be read.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>Те, що надійшло від %1, — не відповідь, яку можна прочитати.</translation>
    </message>
    <message>
        <source>The answer of %1 came packed and could not be unpacked.</source>
        <extracomment>%1 is the name of the gateway’s computer. “Packed”: compressed.</extracomment>
        <translation>Відповідь від %1 надійшла стиснутою, і її не вдалося розпакувати.</translation>
    </message>
    <message>
        <source>The connection to %1 was closed before an answer came.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>З’єднання з %1 закрилося, перш ніж надійшла відповідь.</translation>
    </message>
    <message>
        <source>The answer of %1 was cut: the connection was closed in the middle of it.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>Відповідь від %1 обірвано: з’єднання закрилося посередині.</translation>
    </message>
    <message>
        <source>%1 announced an answer (HTTP %2), which was cut: the connection was closed before it came.</source>
        <extracomment>%1 is the name of the gateway’s computer, %2 a number that says what kind of answer it is.</extracomment>
        <translation>Сервер %1 почав відповідь (HTTP %2), але її обірвано: з’єднання закрилося, перш ніж вона надійшла.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a name and a password. Write both into the proxy’s address in the system’s network settings (http://name:password@%1), or ask whoever runs this network to let %2 through without.</source>
        <extracomment>%1 is a proxy’s name and port, %2 the name of the gateway’s computer.</extracomment>
        <translation>Проксі %1 потребує імені й пароля. Впишіть їх в адресу проксі в мережевих налаштуваннях системи (http://name:password@%1) або попросіть того, хто керує цією мережею, пропускати до %2 без них.</translation>
    </message>
    <message>
        <source>Nothing answers at %1:%2.</source>
        <extracomment>%1 is the name of the gateway’s computer, %2 a port of it: “api.example.com:443”.</extracomment>
        <translation>За адресою %1:%2 ніщо не відповідає.</translation>
    </message>
    <message>
        <source>The address %1 was not found. Check the internet connection and the account’s web address.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>Адресу %1 не знайдено. Перевірте з’єднання з інтернетом і вебадресу акаунта.</translation>
    </message>
    <message>
        <source>The network is down. Check the internet connection.</source>
        <translation>Мережа не працює. Перевірте з’єднання з інтернетом.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n sale(s) read, page %1.</source>
        <extracomment>%1: pages of the gateway’s list that were read so far.</extracomment>
        <translation>
            <numerusform>Прочитано %n продаж, сторінка %1.</numerusform>
            <numerusform>Прочитано %n продажі, сторінка %1.</numerusform>
            <numerusform>Прочитано %n продажів, сторінка %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sale(s) read, page %2.</source>
        <extracomment>%1: sales that were read so far; %n: sales that there are; %2: the page of the gateway’s list.</extracomment>
        <translation>
            <numerusform>Прочитано %1 з %n продажу, сторінка %2.</numerusform>
            <numerusform>Прочитано %1 з %n продажів, сторінка %2.</numerusform>
            <numerusform>Прочитано %1 з %n продажів, сторінка %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1  %2</source>
        <extracomment>%1: the number of a sale that was not imported; %2: why.</extracomment>
        <translation>Пропущено: %1  %2</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more.</source>
        <extracomment>Comes behind a list of sales that were left out.</extracomment>
        <translation>
            <numerusform>... і ще %n.</numerusform>
            <numerusform>... і ще %n.</numerusform>
            <numerusform>... і ще %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) of this computer were found and have their number now.</source>
        <extracomment>Sales that were issued on this computer; the number is the gateway’s.</extracomment>
        <translation>
            <numerusform>%n продаж цього комп’ютера знайдено, тепер він має свій номер.</numerusform>
            <numerusform>%n продажі цього комп’ютера знайдено, тепер вони мають свої номери.</numerusform>
            <numerusform>%n продажів цього комп’ютера знайдено, тепер вони мають свої номери.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sale(s) listed; %2 imported, %3 known already, %4 left out.</source>
        <extracomment>%1: an account; %n: how many sales the gateway lists; %2: those that are new in the books; %3: those that stood there already; %4: those that were not imported.</extracomment>
        <translation>
            <numerusform>%1: у списку %n продаж; імпортовано: %2, уже відомо: %3, пропущено: %4.</numerusform>
            <numerusform>%1: у списку %n продажі; імпортовано: %2, уже відомо: %3, пропущено: %4.</numerusform>
            <numerusform>%1: у списку %n продажів; імпортовано: %2, уже відомо: %3, пропущено: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended before everything was read. What was imported stays; run it again for the rest.</source>
        <translation>Завершено, перш ніж усе прочитано. Імпортоване залишається; запустіть ще раз для решти.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Ending after this page…</source>
        <extracomment>An import was cancelled; a page is a part of the gateway&apos;s list.</extracomment>
        <translation>Завершення після цієї сторінки…</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Запит до шлюзу…</translation>
    </message>
    <message numerus="yes">
        <source>Left out: the first %n</source>
        <extracomment>Title of a list of sales that were not imported: there are more than it has lines.</extracomment>
        <translation>
            <numerusform>Пропущено: перший %n</numerusform>
            <numerusform>Пропущено: перші %n</numerusform>
            <numerusform>Пропущено: перші %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <extracomment>Pages of a list, a part of “Read 350 sales, 7 pages.”</extracomment>
        <translation>
            <numerusform>%Ln сторінка</numerusform>
            <numerusform>%Ln сторінки</numerusform>
            <numerusform>%Ln сторінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln month(s)</source>
        <extracomment>Months that were read, of so many; a part of “Read 28 sales, 4 of 12 months.” %1 is a number.</extracomment>
        <translation>
            <numerusform>%1 з %Ln місяця</numerusform>
            <numerusform>%1 з %Ln місяців</numerusform>
            <numerusform>%1 з %Ln місяців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %Ln sale(s), %2.</source>
        <extracomment>How far an import is. %1 is a number, %2 is “7 pages”, or “4 of 12 months”.</extracomment>
        <translation>
            <numerusform>Прочитано %1 з %Ln продажу, %2.</numerusform>
            <numerusform>Прочитано %1 з %Ln продажів, %2.</numerusform>
            <numerusform>Прочитано %1 з %Ln продажів, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln sale(s), %1.</source>
        <extracomment>How far an import is. %1 is “7 pages”, or “4 of 12 months”.</extracomment>
        <translation>
            <numerusform>Прочитано %Ln продаж, %1.</numerusform>
            <numerusform>Прочитано %Ln продажі, %1.</numerusform>
            <numerusform>Прочитано %Ln продажів, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import ended early: %1</source>
        <extracomment>%1 is the reason, in one or more sentences.</extracomment>
        <translation>Імпорт завершився раніше: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>An import was cancelled.</extracomment>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>The gateway lists no sales of that time.</source>
        <translation>У списку шлюзу немає продажів за цей час.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) was imported into the books.</source>
        <translation>
            <numerusform>У книгу обліку імпортовано %Ln продаж.</numerusform>
            <numerusform>У книгу обліку імпортовано %Ln продажі.</numerusform>
            <numerusform>У книгу обліку імпортовано %Ln продажів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be imported.</source>
        <translation>Імпортувати не було чого.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln was there already.</source>
        <extracomment>Of sales: they are in the books already.</extracomment>
        <translation>
            <numerusform>Уже був там: %Ln.</numerusform>
            <numerusform>Уже були там: %Ln.</numerusform>
            <numerusform>Уже були там: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) of yours whose number at the gateway was not known has it now.</source>
        <translation>
            <numerusform>%Ln ваш продаж, номер якого на шлюзі був невідомий, тепер його має.</numerusform>
            <numerusform>%Ln ваші продажі, номери яких на шлюзі були невідомі, тепер їх мають.</numerusform>
            <numerusform>%Ln ваших продажів, номери яких на шлюзі були невідомі, тепер їх мають.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was left out; the list says why.</source>
        <extracomment>Of sales that were not imported. A list with the reasons stands below.</extracomment>
        <translation>
            <numerusform>Пропущено %Ln; у списку вказано чому.</numerusform>
            <numerusform>Пропущено %Ln; у списку вказано чому.</numerusform>
            <numerusform>Пропущено %Ln; у списку вказано чому.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the books stays. Import again to go on: nothing comes in twice.</source>
        <translation>Те, що вже в обліку, залишається. Імпортуйте ще раз, щоб продовжити: ніщо не потрапить двічі.</translation>
    </message>
</context>
<context>
    <name>ImportedInvoices</name>
    <message>
        <source>The statement does not tell, so that it can be read, when this sale was made.</source>
        <extracomment>The gateway’s statement has no time for the sale, or one that nobody can read.</extracomment>
        <translation>У виписці немає читабельного часу цього продажу.</translation>
    </message>
    <message>
        <source>It cannot be imported: it has no merchant’s number, by which the gateway could be asked about it.</source>
        <extracomment>A line of the gateway’s statement. The “merchant’s number” is the one by which the shop calls the sale.</extracomment>
        <translation>Його не можна імпортувати: він не має номера в продавця, за яким можна було б запитати шлюз.</translation>
    </message>
    <message>
        <source>It cannot be imported: the statement names no payment system.</source>
        <extracomment>A line of the gateway’s statement.</extracomment>
        <translation>Його не можна імпортувати: у виписці не названо платіжної системи.</translation>
    </message>
    <message>
        <source>It cannot be imported: its amount cannot be read.</source>
        <extracomment>A line of the gateway’s statement.</extracomment>
        <translation>Його не можна імпортувати: суму не вдається прочитати.</translation>
    </message>
    <message>
        <source>It cannot be imported: its amount or payment system “%1” cannot be read.</source>
        <extracomment>A line of the gateway’s statement. %1 is the name of a payment system, or a code that nobody knows.</extracomment>
        <translation>Його не можна імпортувати: суму або платіжну систему «%1» не вдається прочитати.</translation>
    </message>
    <message>
        <source>It cannot be imported: its amount is nothing.</source>
        <extracomment>A line of the gateway’s statement, over 0 or less.</extracomment>
        <translation>Його не можна імпортувати: сума нульова або від’ємна.</translation>
    </message>
    <message>
        <source>It stands in the books under the account “%1”, as %2, so it is not imported a second time.</source>
        <extracomment>A line of the gateway’s statement. %1 is the name of an account, %2 the reference of a sale.</extracomment>
        <translation>Він є в обліку в акаунті «%1», як %2, тому вдруге не імпортується.</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>The key could not be read from standard input.</source>
        <translation>Не вдалося прочитати ключ зі стандартного введення.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n byte(s), which no key has.</source>
        <extracomment>A key.</extracomment>
        <translation>
            <numerusform>У ньому більше ніж %n байт, а таких ключів не буває.</numerusform>
            <numerusform>У ньому більше ніж %n байти, а таких ключів не буває.</numerusform>
            <numerusform>У ньому більше ніж %n байтів, а таких ключів не буває.</numerusform>
        </translation>
    </message>
    <message>
        <source>No usable key came from standard input.</source>
        <translation>Зі стандартного введення не надійшло придатного ключа.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <extracomment>%1: why, in words of the system.</extracomment>
        <translation>Не вдається прочитати стандартне введення: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1: a file; %2: why, in words of the system.</extracomment>
        <translation>Не вдається прочитати %1: %2.</translation>
    </message>
    <message>
        <source>Standard input holds more than 1 MiB, which is no form.</source>
        <translation>У стандартному введенні понад 1 МіБ, а таких форм не буває.</translation>
    </message>
    <message>
        <source>%1 holds more than 1 MiB, which is no form.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>У %1 понад 1 МіБ, а таких форм не буває.</translation>
    </message>
    <message>
        <source>Standard input is not valid JSON: line %1, character %2: %3</source>
        <extracomment>%3: what is wrong there, a sentence.</extracomment>
        <translation>Стандартне введення — не правильний JSON: рядок %1, символ %2: %3</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: line %2, character %3: %4</source>
        <extracomment>%1: a file; %4: what is wrong there, a sentence.</extracomment>
        <translation>%1 — не правильний JSON: рядок %2, символ %3: %4</translation>
    </message>
    <message>
        <source>Standard input is JSON, but not an object of fields such as {&quot;amount&quot;:&quot;15.04&quot;}.</source>
        <translation>Стандартне введення — це JSON, але не об’єкт із полями, наприклад {&quot;amount&quot;:&quot;15.04&quot;}.</translation>
    </message>
    <message>
        <source>%1 is JSON, but not an object of fields such as {&quot;amount&quot;:&quot;15.04&quot;}.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>%1 — це JSON, але не об’єкт із полями, наприклад {&quot;amount&quot;:&quot;15.04&quot;}.</translation>
    </message>
    <message>
        <source>The password could not be read from standard input.</source>
        <translation>Пароль не вдалося прочитати зі стандартного введення.</translation>
    </message>
</context>
<context>
    <name>InvoiceDetails</name>
    <message>
        <source>&amp;Copy link</source>
        <extracomment>A button: copies the pay link.</extracomment>
        <translation>&amp;Копіювати посилання</translation>
    </message>
    <message>
        <source>Choose a sale to see what became of it.</source>
        <translation>Виберіть продаж, щоб побачити, що з ним сталося.</translation>
    </message>
    <message>
        <source>The sale is being read…</source>
        <translation>Читається продаж…</translation>
    </message>
    <message>
        <source>Sho&amp;w code</source>
        <extracomment>A button: shows the QR code of an address for coins.</extracomment>
        <translation>Показати к&amp;од</translation>
    </message>
    <message>
        <source>Show &amp;form</source>
        <extracomment>A button: shows the form by which the sale is paid.</extracomment>
        <translation>Показати &amp;форму</translation>
    </message>
    <message>
        <source>Sho&amp;w link</source>
        <extracomment>A button: shows the pay link and its QR code.</extracomment>
        <translation>Показати посиланн&amp;я</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <extracomment>A button: copies an address for coins.</extracomment>
        <translation>&amp;Копіювати адресу</translation>
    </message>
    <message>
        <source>Issue &amp;again</source>
        <extracomment>A button: a sale that never arrived at the gateway is issued once more.</extracomment>
        <translation>Виставити знов&amp;у</translation>
    </message>
    <message>
        <source>Sell &amp;again</source>
        <extracomment>A button: a new sale with what was sold before.</extracomment>
        <translation>&amp;Продати знову</translation>
    </message>
    <message>
        <source>This sale is paid by a form on this computer. It cannot be sent as a link.</source>
        <translation>Цей продаж оплачується через форму на цьому комп’ютері. Її не можна надіслати як посилання.</translation>
    </message>
</context>
<context>
    <name>InvoiceHead</name>
    <message>
        <source>Copy reference</source>
        <translation>Копіювати референс</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупець</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what was sold</comment>
        <translation>За що</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of payment</comment>
        <translation>Спосіб</translation>
    </message>
    <message>
        <source>System</source>
        <comment>a payment system</comment>
        <translation>Система</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Монета</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a coin</comment>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>of a coin</comment>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>by which the customer pays</comment>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>the merchant’s, at the gateway</comment>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>when</comment>
        <translation>Виставлено</translation>
    </message>
    <message>
        <source>Gateway</source>
        <comment>the number of the sale there follows</comment>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>what was paid, and what the merchant gets</comment>
        <translation>Гроші</translation>
    </message>
    <message>
        <source>%1, card data typed here</source>
        <extracomment>%1 is a method of payment, “Card”. Its data were typed into this program, not on a pay page.</extracomment>
        <translation>%1, дані картки введено тут</translation>
    </message>
    <message>
        <source>number %1</source>
        <extracomment>Of a sale at the gateway.</extracomment>
        <translation>номер %1</translation>
    </message>
    <message>
        <source>at %1, for this computer only</source>
        <extracomment>A form by which the customer pays; %1 is the name of a server, “bank.example”.</extracomment>
        <translation>на %1, лише для цього комп’ютера</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Items</source>
        <comment>that were sold, one below the other</comment>
        <translation>Товари</translation>
    </message>
</context>
<context>
    <name>InvoiceList</name>
    <message>
        <source>The list may be out of date.</source>
        <translation>Список може бути застарілим.</translation>
    </message>
    <message>
        <source>Sho&amp;w all sales</source>
        <translation>Показат&amp;и всі продажі</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Продажів ще немає</translation>
    </message>
    <message>
        <source>Every sale you issue is kept here, with its pay link and what became of it.</source>
        <translation>Кожен виставлений рахунок зберігається тут із посиланням на оплату і тим, що з ним сталося.</translation>
    </message>
    <message>
        <source>New &amp;sale</source>
        <translation>Новий прода&amp;ж</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Нічого не потребує уваги</translation>
    </message>
    <message>
        <source>Sales stand here whose outcome is not known, whose money is held back or went back, or that were paid with another amount.</source>
        <translation>Тут показано продажі, результат яких невідомий, гроші за які утримано або повернуто чи які оплачено на іншу суму.</translation>
    </message>
    <message>
        <source>No sale matches</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>The sales cannot be read</source>
        <translation>Не вдається прочитати продажі</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Пов&amp;торити</translation>
    </message>
    <message>
        <source>Reading the sales…</source>
        <translation>Читаються продажі…</translation>
    </message>
    <message>
        <source>A long list may take a moment.</source>
        <translation>Довгий список може зайняти якийсь час.</translation>
    </message>
    <message>
        <source>No sale is in %1.</source>
        <extracomment>%1 are the filters that are used, one or several: ““Paid”, “Last 7 days””.</extracomment>
        <translation>За фільтром %1 продажів немає.</translation>
    </message>
    <message>
        <source>No sale holds “%1”.</source>
        <extracomment>%1 is what was searched for.</extracomment>
        <translation>Жоден продаж не містить «%1».</translation>
    </message>
    <message>
        <source>Nothing among %1 holds “%2”.</source>
        <extracomment>%1 are the filters that are used, one or several: ““Paid”, “Last 7 days””. %2 is what was searched for.</extracomment>
        <translation>За фільтром %1 ніщо не містить «%2».</translation>
    </message>
</context>
<context>
    <name>InvoiceLocks</name>
    <message>
        <source>%1 cannot be written, so other programs do not see who works on this sale.</source>
        <extracomment>%1: the path of a folder.</extracomment>
        <translation>Не вдається записати %1, тому інші програми не бачать, хто працює над цим продажем.</translation>
    </message>
</context>
<context>
    <name>InvoiceRows</name>
    <message>
        <source>its fields: %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;: what was typed into the sale&apos;s form. %1: why not, a clause or sentence.</extracomment>
        <translation>його поля: %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;. %1: the word for a state that stands in the file.</extracomment>
        <translation>стан %1</translation>
    </message>
    <message>
        <source>its form: %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;: the form by which it is paid. %1: why not, a clause or sentence.</extracomment>
        <translation>його форма: %1</translation>
    </message>
    <message>
        <source>its amounts: %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;: what the gateway said of the money. %1: why not, a clause or sentence.</extracomment>
        <translation>його суми: %1</translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <extracomment>How many a search has found.</extracomment>
        <translation>
            <numerusform>%Ln продаж</numerusform>
            <numerusform>%Ln продажі</numerusform>
            <numerusform>%Ln продажів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueCommand</name>
    <message numerus="yes">
        <source>Nothing was sent. %n field(s) need your attention:</source>
        <extracomment>A list follows.</extracomment>
        <translation>
            <numerusform>Нічого не надіслано. %n поле потребує уваги:</numerusform>
            <numerusform>Нічого не надіслано. %n поля потребують уваги:</numerusform>
            <numerusform>Нічого не надіслано. %n полів потребують уваги:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. One field needs your attention:</source>
        <extracomment>A list of one follows.</extracomment>
        <translation>Нічого не надіслано. Одне поле потребує уваги:</translation>
    </message>
    <message>
        <source>“counterfoilctl methods” lists the fields of each method.</source>
        <translation>«counterfoilctl methods» показує поля кожного способу.</translation>
    </message>
    <message>
        <source>This is given twice. Give it once.</source>
        <extracomment>Stands behind the name of a field.</extracomment>
        <translation>Це вказано двічі. Вкажіть один раз.</translation>
    </message>
    <message>
        <source>Write --set FIELD=VALUE, such as --set amount=15.04.</source>
        <translation>Напишіть --set FIELD=VALUE, наприклад --set amount=15.04.</translation>
    </message>
    <message>
        <source>This is secret and must not stand on a command line, where other programs see it. Pass it with --fields - or --fields FILE.</source>
        <extracomment>FILE stands for the name of a file.</extracomment>
        <translation>Це секрет, його не можна писати в командному рядку, де його бачать інші програми. Передайте його через --fields - або --fields FILE.</translation>
    </message>
    <message>
        <source>This is a card number and must not stand on a command line, where other programs see it. Pass it with --fields - or --fields FILE.</source>
        <extracomment>FILE stands for the name of a file.</extracomment>
        <translation>Це номер картки, його не можна писати в командному рядку, де його бачать інші програми. Передайте його через --fields - або --fields FILE.</translation>
    </message>
    <message>
        <source>Write a text, a number or an object here.</source>
        <extracomment>In a JSON file.</extracomment>
        <translation>Напишіть тут текст, число або об’єкт.</translation>
    </message>
    <message>
        <source>“%1” must end in .png or .svg.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>«%1» має закінчуватися на .png або .svg.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file for the QR code. Nothing was sent.</source>
        <translation>%1 — це папка або пристрій, а не файл для QR-коду. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the QR code. Nothing was sent.</source>
        <translation>Папки %1 для QR-коду немає. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file for the payment page. Nothing was sent.</source>
        <translation>%1 — це папка або пристрій, а не файл для платіжної сторінки. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the payment page. Nothing was sent.</source>
        <translation>Папки %1 для платіжної сторінки немає. Нічого не надіслано.</translation>
    </message>
    <message numerus="yes">
        <source>(The QR code is %n column(s) wide; this window has %1. Widen it, or write the code to a file with --qr FILE.png.)</source>
        <extracomment>A terminal’s columns, and its window. FILE stands for the name of a file.</extracomment>
        <translation>
            <numerusform>(QR-код завширшки %n стовпець; у цьому вікні їх %1. Розширте його або запишіть код у файл через --qr FILE.png.)</numerusform>
            <numerusform>(QR-код завширшки %n стовпці; у цьому вікні їх %1. Розширте його або запишіть код у файл через --qr FILE.png.)</numerusform>
            <numerusform>(QR-код завширшки %n стовпців; у цьому вікні їх %1. Розширте його або запишіть код у файл через --qr FILE.png.)</numerusform>
        </translation>
    </message>
    <message>
        <source>Address:</source>
        <extracomment>Before the address that coins are sent to. Short.</extracomment>
        <translation>Адреса:</translation>
    </message>
    <message>
        <source>Paid by:</source>
        <extracomment>Before the name of a payment system, such as “Orange Money, Mali”. Short.</extracomment>
        <translation>Через:</translation>
    </message>
    <message>
        <source>Pay link:</source>
        <extracomment>Short.</extracomment>
        <translation>Посилання:</translation>
    </message>
    <message>
        <source>Form:</source>
        <extracomment>Before what is said about a payment form of the gateway. Short.</extracomment>
        <translation>Форма:</translation>
    </message>
    <message>
        <source>Training:</source>
        <extracomment>Before the words that no money moves. Short.</extracomment>
        <translation>Навчання:</translation>
    </message>
    <message>
        <source>QR code:</source>
        <extracomment>Before the name of a file. Short.</extracomment>
        <translation>QR-код:</translation>
    </message>
    <message>
        <source>Page:</source>
        <extracomment>Before the name of a file that holds a payment page. Short.</extracomment>
        <translation>Сторінка:</translation>
    </message>
    <message>
        <source>Follow it:</source>
        <extracomment>Before a command that asks how a sale goes on. Short.</extracomment>
        <translation>Стежити:</translation>
    </message>
    <message>
        <source>%1 is due; the gateway names no amount in coins. Coins sent in another network are lost.</source>
        <extracomment>%1: an amount.</extracomment>
        <translation>До сплати %1; шлюз не називає суми в монетах. Монети, надіслані в іншій мережі, втрачаються.</translation>
    </message>
    <message>
        <source>account %1</source>
        <extracomment>In a line about a sale; %1: the name of an account. Short.</extracomment>
        <translation>акаунт %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: where a sale stands, such as “Waiting for the customer”; here it is a sentence of its own.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>A program on the customer’s phone opens it; this computer cannot.</source>
        <extracomment>A link.</extracomment>
        <translation>Його відкриває програма на телефоні покупця; цей комп’ютер не може.</translation>
    </message>
    <message>
        <source>the gateway has one that a browser on this computer posts: counterfoilctl form %1 --out pay.html</source>
        <extracomment>Stands behind “Form:”. %1: a sale’s reference. “pay.html” stands for the name of a file.</extracomment>
        <translation>шлюз має форму, яку надсилає браузер на цьому комп’ютері: counterfoilctl form %1 --out pay.html</translation>
    </message>
    <message>
        <source>The customer confirms the payment on their phone.</source>
        <translation>Покупець підтверджує оплату на своєму телефоні.</translation>
    </message>
    <message>
        <source>no money moves. To play the customer, run “counterfoilctl sandbox” in a second terminal and open the link.</source>
        <extracomment>Stands behind “Training:”.</extracomment>
        <translation>гроші не рухаються. Щоб зіграти роль покупця, запустіть «counterfoilctl sandbox» у другому терміналі й відкрийте посилання.</translation>
    </message>
    <message>
        <source>This sale is not paid by a form.</source>
        <translation>Цей продаж не оплачується через форму.</translation>
    </message>
    <message>
        <source>The payment was declined. The gateway says “%1”.</source>
        <translation>Оплату відхилено. Відповідь шлюзу: «%1».</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: a sale’s reference; %2: where it stands, such as “Not issued”; %3: why, whole sentences.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Ask with: counterfoilctl track %1</source>
        <extracomment>%1: a sale’s reference. It asks the gateway what became of it.</extracomment>
        <translation>Запитати: counterfoilctl track %1</translation>
    </message>
    <message>
        <source>The outcome above could not be written down. “counterfoilctl track %1” repairs that later.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>Результат, показаний вище, не вдалося записати. «counterfoilctl track %1» виправить це пізніше.</translation>
    </message>
    <message>
        <source>The sale is issued, but its QR code was not written.</source>
        <translation>Рахунок виставлено, але його QR-код не записано.</translation>
    </message>
    <message>
        <source>The sale is issued, but no payment page was written.</source>
        <translation>Рахунок виставлено, але платіжної сторінки не записано.</translation>
    </message>
    <message>
        <source>%1 has no direct mode. Leave out --direct.</source>
        <extracomment>%1: a payment method. Direct: with card data typed here.</extracomment>
        <translation>%1 не має прямого режиму. Приберіть --direct.</translation>
    </message>
    <message>
        <source>From the account’s defaults: %1.</source>
        <extracomment>%1: names of fields.</extracomment>
        <translation>З типових значень акаунта: %1.</translation>
    </message>
    <message>
        <source>On this command line: --again, or “counterfoilctl track %1”.</source>
        <extracomment>Comes behind the advice not to issue a sale a second time, or to ask what became of the first one. %1: that one’s reference.</extracomment>
        <translation>У цьому командному рядку: --again або «counterfoilctl track %1».</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: an amount that may have been meant by what was typed, “15.04”.</extracomment>
        <translation>Можливо, ви мали на увазі %1?</translation>
    </message>
    <message>
        <source>Did you mean %1 or %2?</source>
        <extracomment>%1, %2: two amounts that may have been meant by what was typed, “15.04” and “15040.00”.</extracomment>
        <translation>Можливо, ви мали на увазі %1 чи %2?</translation>
    </message>
    <message>
        <source>On this command line: --large.</source>
        <extracomment>Comes behind the advice to issue a sale only if its amount is meant.</extracomment>
        <translation>У цьому командному рядку: --large.</translation>
    </message>
    <message>
        <source>“%1” is no way to write numbers that this program knows. Set LC_NUMERIC to one such as fr_FR.UTF-8, or leave out --local-numbers and write a point.</source>
        <extracomment>%1: what LC_NUMERIC or LANG says.</extracomment>
        <translation>«%1» — такого способу запису чисел ця програма не знає. Вкажіть у LC_NUMERIC інший, наприклад fr_FR.UTF-8, або приберіть --local-numbers і пишіть крапку.</translation>
    </message>
    <message>
        <source>%1 is due, and the code holds it. Coins sent in another network are lost.</source>
        <extracomment>%1: an amount. “It” is the amount; the code is the QR code.</extracomment>
        <translation>До сплати %1, сума є в коді. Монети, надіслані в іншій мережі, пропадуть.</translation>
    </message>
</context>
<context>
    <name>Issuer</name>
    <message>
        <source>Writing the sale down took too long; the computer may have slept. Nothing was sent, so nothing was issued, and it may be sold again.</source>
        <translation>Запис продажу тривав надто довго; можливо, комп’ютер спав. Нічого не надіслано, тож рахунок не виставлено, можна продавати знову.</translation>
    </message>
    <message>
        <source>So nobody knows whether this sale was issued. Compare both on the gateway’s own pages, and do not issue it again before.</source>
        <extracomment>After “The gateway’s number 185 is another sale in these books, CF-….” “Both”: the two sales.</extracomment>
        <translation>Тому ніхто не знає, чи виставлено цей рахунок. Порівняйте обидва продажі на сторінках самого шлюзу і не виставляйте рахунок знову до того.</translation>
    </message>
    <message>
        <source>The account “%1” belongs to another gateway than this payment method.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Акаунт «%1» належить іншому шлюзу, ніж цей спосіб оплати.</translation>
    </message>
    <message>
        <source>Direct sales, with card data typed here, are switched off for “%1”. Switch them on for this account, in the window under Accounts. Whoever does takes on the card industry’s rules (PCI DSS).</source>
        <extracomment>%1 is the name of an account. “Accounts” is a page of the program’s window.</extracomment>
        <translation>Прямі продажі з введенням даних картки тут вимкнено для «%1». Увімкніть їх для цього акаунта у вікні на сторінці «Акаунти». Хто це робить, бере на себе правила карткової галузі (PCI DSS).</translation>
    </message>
    <message>
        <source>The sale was cancelled before anything left this computer.</source>
        <extracomment>By the person who had begun it, while the program waited.</extracomment>
        <translation>Продаж скасовано, перш ніж щось залишило цей комп’ютер.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The document is empty.</source>
        <translation>Документ порожній.</translation>
    </message>
    <message>
        <source>The document root must not be followed by other values.</source>
        <translation>Після кореня документа не може бути інших значень.</translation>
    </message>
    <message>
        <source>Invalid value.</source>
        <translation>Неправильне значення.</translation>
    </message>
    <message>
        <source>Missing a name for object member.</source>
        <translation>Бракує назви елемента об’єкта.</translation>
    </message>
    <message>
        <source>Missing a colon after a name of object member.</source>
        <translation>Бракує двокрапки після назви елемента об’єкта.</translation>
    </message>
    <message>
        <source>Missing a comma or &apos;}&apos; after an object member.</source>
        <translation>Бракує коми або &apos;}&apos; після елемента об’єкта.</translation>
    </message>
    <message>
        <source>Missing a comma or &apos;]&apos; after an array element.</source>
        <translation>Бракує коми або &apos;]&apos; після елемента масиву.</translation>
    </message>
    <message>
        <source>Incorrect hex digit after \u escape in string.</source>
        <translation>Неправильна шістнадцяткова цифра після \u у рядку.</translation>
    </message>
    <message>
        <source>The surrogate pair in string is invalid.</source>
        <translation>Неправильна сурогатна пара в рядку.</translation>
    </message>
    <message>
        <source>Invalid escape character in string.</source>
        <translation>Неправильний екранований символ у рядку.</translation>
    </message>
    <message>
        <source>Missing a closing quotation mark in string.</source>
        <translation>Бракує закривних лапок у рядку.</translation>
    </message>
    <message>
        <source>Invalid encoding in string.</source>
        <translation>Неправильне кодування в рядку.</translation>
    </message>
    <message>
        <source>Number too big to be stored in double.</source>
        <translation>Число надто велике, щоб зберегти його як double.</translation>
    </message>
    <message>
        <source>Miss fraction part in number.</source>
        <translation>Бракує дробової частини числа.</translation>
    </message>
    <message>
        <source>Miss exponent in number.</source>
        <translation>Бракує показника степеня в числі.</translation>
    </message>
    <message numerus="yes">
        <source>nested deeper than %n level(s)</source>
        <translation>
            <numerusform>вкладено глибше ніж на %n рівень</numerusform>
            <numerusform>вкладено глибше ніж на %n рівні</numerusform>
            <numerusform>вкладено глибше ніж на %n рівнів</numerusform>
        </translation>
    </message>
    <message>
        <source>Unspecific syntax error.</source>
        <translation>Невизначена синтаксична помилка.</translation>
    </message>
    <message>
        <source>a NUL character is not allowed</source>
        <extracomment>Ends a sentence: why a text is not valid JSON.</extracomment>
        <translation>символ NUL не допускається</translation>
    </message>
</context>
<context>
    <name>KWallet</name>
    <message>
        <source>KWallet asks in a window of its own: for its password, and before the very first key for the kind of wallet and a new password. Answer it there; Counterfoil then goes on by itself.</source>
        <translation>KWallet запитує у власному вікні: свій пароль, а перед найпершим ключем — вид торбинки KDE і новий пароль. Дайте відповідь там; далі Counterfoil продовжить сам.</translation>
    </message>
</context>
<context>
    <name>KeychainErrors</name>
    <message>
        <source>No keychain is running. Start one, such as GNOME Keyring, KWallet or KeePassXC’s secret service, and try again.</source>
        <translation>Сховище ключів не працює. Запустіть якесь, наприклад GNOME Keyring, KWallet або секретну службу KeePassXC, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>A keychain is running, but the library that leads to it is not installed (libsecret-1.so.0). Install the package libsecret and try again.</source>
        <translation>Сховище ключів працює, але бібліотеку для доступу до нього не встановлено (libsecret-1.so.0). Встановіть пакунок libsecret і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The keychain is locked, and nobody has opened it. Unlock it (log in to the desktop, or enter its password in its window) and try again.</source>
        <translation>Сховище ключів заблоковане, і ніхто його не відкрив. Розблокуйте його (увійдіть у систему або введіть його пароль у його вікні) і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Look for a window that asks for its password, then try again.</source>
        <translation>Сховище ключів не відповіло вчасно. Пошукайте вікно, яке запитує його пароль, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The keychain could not do what it was asked. Lock it and unlock it again, or log out and in, then try again.</source>
        <translation>Сховище ключів не змогло виконати запит. Заблокуйте й розблокуйте його або вийдіть із системи й увійдіть знову, а тоді спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The keychain is open and holds no key for this account. Type the key again: edit the account in the window, or remove it and add it again with its key.</source>
        <translation>Сховище ключів відкрите, але не має ключа цього акаунта. Введіть ключ ще раз: змініть акаунт у вікні або видаліть його і додайте знову разом із ключем.</translation>
    </message>
    <message>
        <source>The keychain took the key, but could not be asked whether it has it.</source>
        <translation>Сховище ключів прийняло ключ, але не вдалося перевірити, чи він там є.</translation>
    </message>
    <message>
        <source>KWallet is switched off, and no other keychain is running. Switch it on in System Settings (KDE Wallet), or start another, such as KeePassXC’s secret service, and try again.</source>
        <translation>KWallet вимкнено, а інше сховище ключів не працює. Увімкніть його в «Системних параметрах» («Торбинки KDE») або запустіть інше, наприклад секретну службу KeePassXC, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The keychain took the key, but does not give the same one back, so it counts as not stored. Look in the keychain for old entries “Counterfoil” of this account, delete them, and type the key again.</source>
        <extracomment>“Counterfoil” is what the entries are called in the keychain, in every language.</extracomment>
        <translation>Сховище ключів прийняло ключ, але повертає не той самий, тож він вважається незбереженим. Пошукайте у сховищі ключів старі записи «Counterfoil» цього акаунта, видаліть їх і введіть ключ ще раз.</translation>
    </message>
    <message>
        <source>The keychain was told to remove the key and still holds it. Delete its entry “Counterfoil” in the keychain’s own program.</source>
        <extracomment>“Counterfoil” is what the entry is called in the keychain, in every language.</extracomment>
        <translation>Сховище ключів отримало команду видалити ключ, але досі його має. Видаліть його запис «Counterfoil» у програмі самого сховища ключів.</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The key is not stored anywhere else.</source>
        <translation>Більше ніде ключ не зберігається.</translation>
    </message>
</context>
<context>
    <name>LanguageSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Title of a card of the settings: which language the window speaks.</extracomment>
        <translation>Мова</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The ledger was not opened.</source>
        <translation>Книгу обліку не відкрито.</translation>
    </message>
</context>
<context>
    <name>LedgerCommands</name>
    <message>
        <source>Pay link</source>
        <extracomment>Of a sale. Short.</extracomment>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Coin</source>
        <extracomment>Of a sale: the coin that it is paid in, and its network. Short.</extracomment>
        <translation>Монета</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Of a sale: the address that coins are sent to. Short.</extracomment>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Network says</source>
        <extracomment>Of a sale: a coin’s network says how many confirmations its payment has. Short.</extracomment>
        <translation>Мережа каже</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Of a sale: the gateway’s payment form. Short.</extracomment>
        <translation>Форма</translation>
    </message>
    <message>
        <source>at %1, for a browser on this computer: counterfoilctl form %2 --out pay.html</source>
        <extracomment>Stands behind “Form”. %1: a host on the internet; %2: a sale’s reference. “pay.html” stands for the name of a file.</extracomment>
        <translation>на %1, для браузера на цьому комп’ютері: counterfoilctl form %2 --out pay.html</translation>
    </message>
    <message>
        <source>not known how much</source>
        <extracomment>Stands behind “Paid”.</extracomment>
        <translation>невідомо скільки</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Of a sale: how much was paid. Short.</extracomment>
        <translation>Сплачено</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Of a sale: what the gateway keeps. Short.</extracomment>
        <translation>Комісія</translation>
    </message>
    <message>
        <source>Credited</source>
        <extracomment>Of a sale: what the gateway credits to the merchant. Short.</extracomment>
        <translation>Зараховано</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <extracomment>Of a sale: a person should look at it, and why. Short.</extracomment>
        <translation>Потребує уваги</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <extracomment>%1: a gateway; %2: its number of a sale.</extracomment>
        <translation>%1, номер %2</translation>
    </message>
    <message>
        <source>%1, says “%2”</source>
        <extracomment>%1: a gateway; %2: its word for where a sale stands.</extracomment>
        <translation>%1, відповідь «%2»</translation>
    </message>
    <message>
        <source>%1, number %2, says “%3”</source>
        <extracomment>%1: a gateway; %2: its number of a sale; %3: its word for where the sale stands.</extracomment>
        <translation>%1, номер %2, відповідь «%3»</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>What has happened to a sale: it was begun. Short, as all of these.</extracomment>
        <translation>відкрито</translation>
    </message>
    <message>
        <source>issued</source>
        <extracomment>The gateway has taken it.</extracomment>
        <translation>виставлено</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>The gateway has refused it.</extracomment>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Nobody knows whether the gateway has taken it.</extracomment>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>polled</source>
        <extracomment>The gateway was asked about it, and answered.</extracomment>
        <translation>запитано</translation>
    </message>
    <message>
        <source>found</source>
        <extracomment>It was looked for at the gateway, and found.</extracomment>
        <translation>знайдено</translation>
    </message>
    <message>
        <source>never-created</source>
        <extracomment>It was looked for at the gateway, and never arrived there.</extracomment>
        <translation>не дійшов</translation>
    </message>
    <message>
        <source>callback</source>
        <extracomment>The gateway has told about it by itself.</extracomment>
        <translation>сповіщення</translation>
    </message>
    <message>
        <source>returned</source>
        <extracomment>The customer came back from the gateway’s page.</extracomment>
        <translation>повернувся</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>It was imported from the gateway’s list.</extracomment>
        <translation>імпортовано</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>A person has looked at it.</extracomment>
        <translation>переглянуто</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>Something was noted about it.</extracomment>
        <translation>нотатка</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1: a gateway’s word for where a sale stands.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Of a sale. Short, as all of these.</extracomment>
        <translation>Сума</translation>
    </message>
    <message>
        <source>%1 (direct)</source>
        <extracomment>%1: a payment method; the card data were typed here.</extracomment>
        <translation>%1 (прямий)</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Of a sale: the payment method.</extracomment>
        <translation>Спосіб</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Of a sale: the payment system, such as “Orange Money, Mali”.</extracomment>
        <translation>Система</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Of a sale: the merchant’s account.</extracomment>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Of a sale.</extracomment>
        <translation>Покупець</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Of a sale: what is paid for.</extracomment>
        <translation>За що</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Of a sale: the gateway and what it says.</extracomment>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Asked last</source>
        <extracomment>Of a sale: when the gateway was asked about it last.</extracomment>
        <translation>Останній запит</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Of a sale: what went wrong.</extracomment>
        <translation>Зауваження</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Of a sale: why something about it is to be doubted.</extracomment>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>(gateway says “%1”)</source>
        <extracomment>Behind where a sale stands; %1: the gateway’s own word for it.</extracomment>
        <translation>(відповідь шлюзу «%1»)</translation>
    </message>
    <message>
        <source>account %1</source>
        <extracomment>In a line about a sale; %1: the name of an account. Short.</extracomment>
        <translation>акаунт %1</translation>
    </message>
    <message>
        <source>%1 needs a look: %2</source>
        <extracomment>%1: a sale’s reference; %2: why a person should look at it, whole sentences.</extracomment>
        <translation>%1 потребує уваги: %2</translation>
    </message>
    <message>
        <source>%1 could not be asked about: %2</source>
        <extracomment>%1: a sale’s reference; %2: why, whole sentences.</extracomment>
        <translation>Про %1 не вдалося запитати: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sale(s) asked about.</source>
        <extracomment>How far it is: %1 of the %n sales.</extracomment>
        <translation>
            <numerusform>Запитано про %1 з %n продажу.</numerusform>
            <numerusform>Запитано про %1 з %n продажів.</numerusform>
            <numerusform>Запитано про %1 з %n продажів.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1 %2” is no day. Write it like 2026-03-15.</source>
        <extracomment>%1: an option, “--since”; %2: what was given with it.</extracomment>
        <translation>«%1 %2» — це не день. Напишіть у вигляді 2026-03-15.</translation>
    </message>
    <message>
        <source>There is no state “%1”. States: issuing, open, authorised, paid, failed, cancelled, expired, chargeback, withheld, refused, unknown.</source>
        <extracomment>The states are typed as they stand here, in every language.</extracomment>
        <translation>Стану «%1» немає. Стани: issuing, open, authorised, paid, failed, cancelled, expired, chargeback, withheld, refused, unknown.</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>A column’s heading: when the invoice was issued.</extracomment>
        <translation>Виставлено</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>A column’s heading: an invoice’s reference, “CF-...”.</extracomment>
        <translation>Референс</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>heading</comment>
        <extracomment>A column’s heading.</extracomment>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>heading</comment>
        <extracomment>A column’s heading: the payment method.</extracomment>
        <translation>Спосіб</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>A column’s heading: where an invoice stands.</extracomment>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>heading</comment>
        <extracomment>A column’s heading: the merchant’s account.</extracomment>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>heading</comment>
        <extracomment>A column’s heading: the customer’s e-mail address.</extracomment>
        <translation>Покупець</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In the place of a time. Short.</extracomment>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>%1 is not paid by a form. “counterfoilctl show %1” says what it is paid by.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 не оплачується через форму. «counterfoilctl show %1» скаже, як його оплачують.</translation>
    </message>
    <message>
        <source>%1 leads to the payment at %2. Open it in a browser on this computer, and remove it afterwards: it may hold the customer’s data.</source>
        <extracomment>%1: a file; %2: a host on the internet.</extracomment>
        <translation>%1 веде до оплати на %2. Відкрийте файл у браузері на цьому комп’ютері, а потім видаліть: у ньому можуть бути дані покупця.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than these %n. Show more with --limit, or fewer with --search, --state, --since and --until.</source>
        <extracomment>Invoices.</extracomment>
        <translation>
            <numerusform>Їх більше, ніж ці %n. Щоб показати більше, додайте --limit, щоб менше — --search, --state, --since і --until.</numerusform>
            <numerusform>Їх більше, ніж ці %n. Щоб показати більше, додайте --limit, щоб менше — --search, --state, --since і --until.</numerusform>
            <numerusform>Їх більше, ніж ці %n. Щоб показати більше, додайте --limit, щоб менше — --search, --state, --since і --until.</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice matches.</source>
        <translation>Рахунків не знайдено.</translation>
    </message>
    <message>
        <source>There are no invoices yet. “counterfoilctl issue --help” shows how to issue one.</source>
        <translation>Рахунків ще немає. «counterfoilctl issue --help» показує, як виставити рахунок.</translation>
    </message>
    <message>
        <source>Nothing is waiting for an answer.</source>
        <translation>Ніщо не чекає на відповідь.</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>Its message or link was sent to the customer.</extracomment>
        <translation>надіслано</translation>
    </message>
    <message>
        <source>printed</source>
        <extracomment>A paper of it was printed.</extracomment>
        <translation>надруковано</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Of a sale: one of the things that were sold.</extracomment>
        <translation>Позиція</translation>
    </message>
    <message>
        <source>%1 × %2 at %3: %4</source>
        <extracomment>%1: how many; %2: of what; %3: the price of one; %4: the price of all of them.</extracomment>
        <translation>%1 × %2 по %3: %4</translation>
    </message>
</context>
<context>
    <name>LedgerFile</name>
    <message>
        <source>%1 is not a ledger of this program. Choose another folder or move that file away.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>%1 — це не книга обліку цієї програми. Виберіть іншу папку або перемістіть той файл.</translation>
    </message>
    <message>
        <source>The ledger %1 was written by a newer version of this program (%2). Install that version.</source>
        <extracomment>%1: the path of the file of the books; %2: the number of its form.</extracomment>
        <translation>Книгу обліку %1 записала новіша версія програми (%2). Встановіть ту версію.</translation>
    </message>
    <message>
        <source>Another file lies in the place of the books, and it cannot be used. %1 Or put the books back, or restore a backup.</source>
        <extracomment>%1: one or two sentences: what is wrong with it, and what to do.</extracomment>
        <translation>На місці книги обліку лежить інший файл, і його не можна використати. %1 Або поверніть книгу на місце чи відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The sale %1 is in the books already, as %2. Nothing was changed.</source>
        <extracomment>%1: the number that another program gave it; %2: our reference of it.</extracomment>
        <translation>Продаж %1 уже є в обліку, як %2. Нічого не змінено.</translation>
    </message>
    <message>
        <source>There is no invoice %1 in the ledger.</source>
        <extracomment>%1: a sale&apos;s reference.</extracomment>
        <translation>Рахунка %1 немає в книзі обліку.</translation>
    </message>
    <message>
        <source>state %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;. %1: the word for a state that stands in the file.</extracomment>
        <translation>стан %1</translation>
    </message>
    <message>
        <source>A sale of %1 has no place in the books: that cannot be its time.</source>
        <extracomment>%1: a time such as 2260-01-01T00:00:00Z.</extracomment>
        <translation>Продажу з часом %1 не місце в обліку: це не може бути його час.</translation>
    </message>
    <message>
        <source>The same sale, %1, was sent a moment ago, and nobody knows yet what became of it. Issued again, the customer could pay twice. Check %1 first, or say that you mean a second sale.</source>
        <extracomment>%1: the reference of the earlier sale.</extracomment>
        <translation>Такий самий продаж, %1, щойно надіслано, і ніхто ще не знає, що з ним сталося. Якщо виставити знову, покупець може заплатити двічі. Спершу перевірте %1 або скажіть, що маєте на увазі другий продаж.</translation>
    </message>
    <message>
        <source>A sale without a time has no place in the books.</source>
        <translation>Продажу без часу не місце в обліку.</translation>
    </message>
    <message>
        <source>The gateway’s number %1 is another sale in these books, %2. Nothing was changed.</source>
        <extracomment>%1: the gateway&apos;s number of a sale; %2: the reference of ours that has it.</extracomment>
        <translation>Номер %1 на шлюзі — це інший продаж у цій книзі обліку, %2. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Who bought was erased here, as the customer asked. Amounts, states and references stayed as they are.</source>
        <translation>Дані про покупця тут стерто на його прохання. Суми, стани й референси залишилися без змін.</translation>
    </message>
</context>
<context>
    <name>LedgerRestore</name>
    <message>
        <source>%1 could not be written. Check the folder’s permissions and the disk.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Не вдалося записати %1. Перевірте права доступу до папки і диск.</translation>
    </message>
    <message>
        <source>%1 should be the file of the books, and is a folder or something else. Move it away, and try again.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>%1 мав би бути файлом книги обліку, а це папка або щось інше. Перемістіть його і спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>LedgerTrouble</name>
    <message>
        <source>The ledger %1 could not be opened: the file is damaged. Restore one of its backups.</source>
        <extracomment>%1: the path of the file of the books; so in all of &quot;The ledger ...&quot;.</extracomment>
        <translation>Не вдалося відкрити книгу обліку %1: файл пошкоджено. Відновіть одну з її резервних копій.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be read: the file is damaged. Restore one of its backups.</source>
        <translation>Не вдалося прочитати книгу обліку %1: файл пошкоджено. Відновіть одну з її резервних копій.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be written: the file is damaged. Restore one of its backups.</source>
        <translation>Не вдалося записати книгу обліку %1: файл пошкоджено. Відновіть одну з її резервних копій.</translation>
    </message>
    <message>
        <source>The ledger %1 was checked: the file is damaged. Restore one of its backups.</source>
        <translation>Книгу обліку %1 перевірено: файл пошкоджено. Відновіть одну з її резервних копій.</translation>
    </message>
    <message>
        <source>The ledger %1 cannot be used: the file is damaged. Restore one of its backups.</source>
        <translation>Книгу обліку %1 не можна використати: файл пошкоджено. Відновіть одну з її резервних копій.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be left: the file is damaged. Restore one of its backups.</source>
        <extracomment>Other books lie in its place now, and this file was to be closed for them.</extracomment>
        <translation>Не вдалося закрити книгу обліку %1: файл пошкоджено. Відновіть одну з її резервних копій.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be opened.</source>
        <extracomment>What to do follows. %1: the path of the file of the books.</extracomment>
        <translation>Не вдалося відкрити книгу обліку %1.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be read.</source>
        <translation>Не вдалося прочитати книгу обліку %1.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be written.</source>
        <translation>Не вдалося записати книгу обліку %1.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be checked.</source>
        <translation>Не вдалося перевірити книгу обліку %1.</translation>
    </message>
    <message>
        <source>The ledger %1 cannot be used.</source>
        <translation>Книгу обліку %1 не можна використати.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be left.</source>
        <extracomment>Other books lie in its place now, and this file was to be closed for them.</extracomment>
        <translation>Не вдалося закрити книгу обліку %1.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>Диск заповнено: звільніть місце і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written: check its permissions.</source>
        <translation>У файл або його папку не вдається записати: перевірте права доступу.</translation>
    </message>
    <message>
        <source>It was moved or deleted: put it back, or restore a backup.</source>
        <translation>Файл переміщено або видалено: поверніть його або відновіть резервну копію.</translation>
    </message>
    <message>
        <source>Other books lie in its place now, and somebody still reads these: close other programs that use them, and try again.</source>
        <translation>На її місці тепер лежить інша книга обліку, а хтось досі читає цю: закрийте інші програми, які її використовують, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Another program keeps it locked: close that program and try again.</source>
        <translation>Її заблокувала інша програма: закрийте ту програму і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Check the disk and the file; a copy of it may be needed to repair it.</source>
        <translation>Перевірте диск і файл; щоб його виправити, може знадобитися копія.</translation>
    </message>
    <message>
        <source>The books were asked something else meanwhile.</source>
        <translation>Тим часом до книги обліку надійшов інший запит.</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>The link is copied. Paste it into a message to the customer.</source>
        <translation>Посилання скопійовано. Вставте його в повідомлення покупцеві.</translation>
    </message>
    <message>
        <source>The address is copied. Tell the customer the network and the amount as well.</source>
        <translation>Адресу скопійовано. Скажіть покупцеві також мережу і суму.</translation>
    </message>
    <message>
        <source>This link is for the customer’s phone. Let them scan the code, or send it to them.</source>
        <translation>Це посилання для телефону покупця. Нехай він відсканує код, або надішліть йому посилання.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and paste it into one.</source>
        <translation>Не вдалося відкрити браузер. Скопіюйте посилання і вставте його в браузер.</translation>
    </message>
    <message>
        <source>The page is being opened in the browser. If nothing opens, copy the link.</source>
        <translation>Сторінка відкривається в браузері. Якщо нічого не відкриється, скопіюйте посилання.</translation>
    </message>
    <message>
        <source>The QR code is copied as a picture (PNG and SVG).</source>
        <translation>QR-код скопійовано як зображення (PNG і SVG).</translation>
    </message>
    <message>
        <source>The QR code is saved as %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>QR-код збережено як %1.</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <extracomment>The title of a dialog for a file.</extracomment>
        <translation>Зберегти QR-код</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG picture (*.svg)</source>
        <extracomment>Kinds of files to choose from; “;;”, “(*.png)” and “(*.svg)” have to stay as they are.</extracomment>
        <translation>Зображення PNG (*.png);;Зображення SVG (*.svg)</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>Др&amp;ук</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Sale %1 of %2: %3</source>
        <extracomment>Spoken. %1: a sale’s reference; %2: its amount with the currency; %3: its state, as “Paid”.</extracomment>
        <translation>Продаж %1 на %2: %3</translation>
    </message>
    <message>
        <source>This address stands only here, not in your books: give it to the customer before you close this card.</source>
        <translation>Ця адреса є лише тут, а не в обліку: передайте її покупцеві, перш ніж закрити цю картку.</translation>
    </message>
    <message>
        <source>This pay link stands only here, not in your books: give it to the customer before you close this card.</source>
        <translation>Це посилання на оплату є лише тут, а не в обліку: передайте його покупцеві, перш ніж закрити цю картку.</translation>
    </message>
    <message>
        <source>There is no link to pay by. The reference is copied.</source>
        <translation>Посилання для оплати немає. Скопійовано референс.</translation>
    </message>
    <message>
        <source>This could not be written into your books.</source>
        <translation>Це не вдалося записати в книгу обліку.</translation>
    </message>
    <message>
        <source>Make the window larger, or press F11.</source>
        <extracomment>What to do where a QR code needs more room. F11 is a key.</extracomment>
        <translation>Збільште вікно або натисніть F11.</translation>
    </message>
</context>
<context>
    <name>LinkNotice</name>
    <message>
        <source>Fill in</source>
        <extracomment>A button: a link may fill in the form.</extracomment>
        <translation>Заповнити</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>A button: a link must not fill in the form; what stands there stays.</extracomment>
        <translation>Не чіпати</translation>
    </message>
    <message>
        <source>Filled in by a link. Look before you issue.</source>
        <translation>Заповнено за посиланням. Перевірте, перш ніж виставляти рахунок.</translation>
    </message>
    <message>
        <source>Not all of it was taken.</source>
        <extracomment>Sentences follow that say what was left out, and why.</extracomment>
        <translation>Перенесено не все.</translation>
    </message>
    <message>
        <source>A link wants to fill in a new sale. What stands in the form would be replaced.</source>
        <translation>Посилання хоче заповнити новий продаж. Те, що стоїть у формі, буде замінено.</translation>
    </message>
    <message>
        <source>More was left out besides.</source>
        <extracomment>Behind a list of what a link has and the form did not get.</extracomment>
        <translation>Пропущено й ще дещо.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>%1, %2</source>
        <comment>two things, two lists, or one of each</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>“%1”: customers pay real money.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>«%1»: покупці платять справжні гроші.</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>This picture cannot be read. Choose a whole PNG or JPEG file; other kinds of pictures can be saved as PNG by any program for pictures.</source>
        <translation>Це зображення не вдається прочитати. Виберіть цілий файл PNG або JPEG; інші види будь-яка програма для зображень збереже як PNG.</translation>
    </message>
    <message>
        <source>The logo is too large: at most %1 pixels on each side and %2 KiB. Choose the picture again, and it is made smaller.</source>
        <extracomment>%1: a number of pixels; %2: a number of KiB.</extracomment>
        <translation>Логотип завеликий: щонайбільше %1 точок з кожного боку й %2 КіБ. Виберіть зображення ще раз, і його буде зменшено.</translation>
    </message>
    <message>
        <source>This picture is too large to be read: at most %1 million pixels and %2 MiB. Make it smaller with a program for pictures.</source>
        <extracomment>%1: a number of megapixels; %2: a number of MiB.</extracomment>
        <translation>Це зображення завелике, щоб його прочитати: щонайбільше %1 млн точок і %2 МіБ. Зменште його програмою для зображень.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read. Check its name and permissions.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Зображення %1 не вдається прочитати. Перевірте ім’я й права доступу.</translation>
    </message>
</context>
<context>
    <name>LostBooks</name>
    <message>
        <source>%1 is a link to %2, and there is nothing.</source>
        <extracomment>%1 and %2: the paths of files.</extracomment>
        <translation>%1 — це посилання на %2, а там нічого немає.</translation>
    </message>
    <message>
        <source>The file of the books, %1, is empty (0 bytes).</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Файл книги обліку, %1, порожній (0 байтів).</translation>
    </message>
    <message>
        <source>The file of the books is gone: there is no %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Файл книги обліку зник: %1 немає.</translation>
    </message>
    <message>
        <source>%1 should be the file of the books, and is a folder or something else. Move it away, and put the books back or restore a backup.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>%1 мав би бути файлом книги обліку, а це папка або щось інше. Перемістіть його і поверніть книгу на місце або відновіть резервну копію.</translation>
    </message>
    <message>
        <source>If it lies on another disk, connect that and start again; if it was moved, put it back.</source>
        <extracomment>It: the file of the books.</extracomment>
        <translation>Якщо він лежить на іншому диску, підключіть диск і запустіть програму знову; якщо його переміщено, поверніть його.</translation>
    </message>
    <message>
        <source>There is no backup that can be read. Begin new books only if the old ones are not to be had.</source>
        <translation>Немає резервної копії, яку можна прочитати. Починайте нову книгу обліку, лише якщо стару не дістати.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is of %1 and has %n sale(s). Restore it, or begin new books if that is what you want.</source>
        <extracomment>%1: a day and a time; %n: how many sales are in it.</extracomment>
        <translation>
            <numerusform>Найновіша резервна копія від %1, у ній %n продаж. Відновіть її або почніть нову книгу обліку, якщо саме цього хочете.</numerusform>
            <numerusform>Найновіша резервна копія від %1, у ній %n продажі. Відновіть її або почніть нову книгу обліку, якщо саме цього хочете.</numerusform>
            <numerusform>Найновіша резервна копія від %1, у ній %n продажів. Відновіть її або почніть нову книгу обліку, якщо саме цього хочете.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is something at %1 already, so no new books were begun. Move it away first, if that is what you want.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>У %1 уже щось є, тому нову книгу обліку не розпочато. Спершу перемістіть це, якщо саме цього хочете.</translation>
    </message>
    <message>
        <source>%1 could not be moved aside, so no new books were begun. Check the folder’s permissions and the disk.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Не вдалося перемістити %1 убік, тому нову книгу обліку не розпочато. Перевірте права доступу до папки і диск.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>What goes along with the e-mail is larger than 10 MiB, which many servers refuse. Send it without.</source>
        <translation>Вкладення більше за 10 МіБ, таке багато серверів не приймає. Надішліть лист без нього.</translation>
    </message>
</context>
<context>
    <name>MailBook</name>
    <message>
        <source>The settings of the mail server %1 are damaged. Restore a copy, or move the file away and type them again.</source>
        <translation>Налаштування поштового сервера %1 пошкоджено. Відновіть їх із копії або перемістіть файл і введіть їх заново.</translation>
    </message>
    <message>
        <source>The settings of the mail server %1 cannot be read. Check the file’s permissions.</source>
        <extracomment>%1: the path of the file that holds them; so in all of &quot;The settings of the mail server …&quot;.</extracomment>
        <translation>Налаштування поштового сервера %1 не вдається прочитати. Перевірте права доступу до файлу.</translation>
    </message>
    <message>
        <source>The settings of the mail server %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <translation>Налаштування поштового сервера %1 не вдається записати. Перевірте диск і права доступу до папки.</translation>
    </message>
    <message>
        <source>The settings of the mail server %1 are locked by another program. Close it and try again.</source>
        <translation>Налаштування поштового сервера %1 зайняті іншою програмою. Закрийте її й спробуйте знову.</translation>
    </message>
</context>
<context>
    <name>MailCard</name>
    <message>
        <source>TLS from the start (port 465)</source>
        <extracomment>A choice: how the connection to a mail server is encrypted. 465 is the usual port.</extracomment>
        <translation>TLS від самого початку (порт 465)</translation>
    </message>
    <message>
        <source>STARTTLS (port 587)</source>
        <extracomment>A choice: how the connection to a mail server is encrypted. 587 is the usual port.</extracomment>
        <translation>STARTTLS (порт 587)</translation>
    </message>
    <message>
        <source>Mail server of the shop</source>
        <extracomment>Title of a card of the settings.</extracomment>
        <translation>Поштовий сервер крамниці</translation>
    </message>
    <message>
        <source>The password is needed: the stored one belongs to another user or server.</source>
        <translation>Потрібен пароль: збережений належить іншому користувачеві або серверу.</translation>
    </message>
    <message>
        <source>The password is needed for this user name.</source>
        <translation>Для цього імені користувача потрібен пароль.</translation>
    </message>
    <message>
        <source>Saving. Your keychain may ask for its password.</source>
        <translation>Зберігається. Сховище ключів може спитати свій пароль.</translation>
    </message>
    <message>
        <source>The mail server is saved. “Send a test mail” shows whether it works.</source>
        <extracomment>“Send a test mail” is a button.</extracomment>
        <translation>Поштовий сервер збережено. «Надіслати пробний лист» покаже, чи він працює.</translation>
    </message>
    <message>
        <source>A test mail to %1 is on its way…</source>
        <extracomment>%1: an e-mail address.</extracomment>
        <translation>Пробний лист на %1 у дорозі…</translation>
    </message>
    <message>
        <source>The mail server has taken the test mail to %1. Look whether it arrives. The server said: %2</source>
        <extracomment>%1: an e-mail address; %2: a mail server’s own words, in whatever language.</extracomment>
        <translation>Поштовий сервер прийняв пробний лист на %1. Подивіться, чи він прийде. Сервер сказав: %2</translation>
    </message>
    <message>
        <source>The mail server is removed.</source>
        <translation>Поштовий сервер видалено.</translation>
    </message>
</context>
<context>
    <name>MailCommand</name>
    <message>
        <source>No mail server is set up. Set one with: counterfoilctl mail set --host HOST --sender ADDRESS</source>
        <translation>Поштовий сервер не налаштовано. Задайте його: counterfoilctl mail set --host HOST --sender ADDRESS</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>In a table of a mail server’s settings; so all of these.</extracomment>
        <translation>Поштовий сервер</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <translation>Ім’я відправника</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Відповіді на</translation>
    </message>
    <message>
        <source>Copy to the shop</source>
        <translation>Копія крамниці</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертифікати</translation>
    </message>
    <message>
        <source>“%1” is no way to encrypt the line. Use tls or starttls; without one nothing is sent.</source>
        <extracomment>%1: what was typed; the others are typed as they stand here.</extracomment>
        <translation>«%1» — не спосіб шифрування. Вкажіть tls або starttls; без цього нічого не надсилається.</translation>
    </message>
    <message>
        <source>A password belongs to a user. Name the user with --user.</source>
        <translation>Пароль належить користувачеві. Назвіть користувача через --user.</translation>
    </message>
    <message>
        <source>The mail server’s password:</source>
        <translation>Пароль поштового сервера:</translation>
    </message>
    <message>
        <source>The mail server accepted a test e-mail to %1 (%2). Look whether it comes.</source>
        <extracomment>%1: an e-mail address; %2: what a mail server said: “2.0.0 Ok: queued as 4F1A”.</extracomment>
        <translation>Поштовий сервер прийняв пробний лист на %1 (%2). Подивіться, чи він прийде.</translation>
    </message>
    <message>
        <source>The mail server’s settings and its password were removed.</source>
        <translation>Налаштування поштового сервера і його пароль видалено.</translation>
    </message>
    <message>
        <source>The keychain holds no password for the user %1 at the mail server %2, so no e-mail can be sent. Give it with --password-stdin.</source>
        <extracomment>%1: the user of a mail server; %2: that server’s host name.</extracomment>
        <translation>У сховищі ключів немає пароля користувача %1 на поштовому сервері %2, тому надіслати лист неможливо. Укажіть його через --password-stdin.</translation>
    </message>
</context>
<context>
    <name>MailErrors</name>
    <message>
        <source>It said: “%1”.</source>
        <extracomment>Follows a sentence about a mail server. %1: its own words, “550 5.1.1 no such user”.</extracomment>
        <translation>Він сказав: «%1».</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again in some minutes.</source>
        <translation>Нічого не надіслано. Спробуйте за кілька хвилин.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached. Check its name, the port and the network. Nothing was sent.</source>
        <extracomment>%1: a server and its port, “mail.example.com:465”; so in all of these.</extracomment>
        <translation>Поштовий сервер %1 недоступний. Перевірте його ім’я, порт і мережу. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer. Check the port and how the line is encrypted (465: TLS, 587: STARTTLS). Nothing was sent.</source>
        <translation>Поштовий сервер %1 не відповідає. Перевірте порт і шифрування (465: TLS, 587: STARTTLS). Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encrypted line in this way, and nothing is sent without one. Check the port and how the line is encrypted (465: TLS, 587: STARTTLS).</source>
        <translation>Поштовий сервер %1 не пропонує так шифрованого з’єднання, а без нього нічого не надсилається. Перевірте порт і шифрування (465: TLS, 587: STARTTLS).</translation>
    </message>
    <message>
        <source>The mail server %1 cannot prove that it is this server: its certificate is not trusted, not valid any more, or made out to another name. Nothing was sent. Check the server’s name, and ask whoever runs it.</source>
        <translation>Поштовий сервер %1 не може довести, що це він: його сертифікату немає довіри, строк дії сертифіката минув або він виданий на інше ім’я. Нічого не надіслано. Перевірте ім’я сервера й запитайте того, хто ним опікується.</translation>
    </message>
    <message>
        <source>The file of certificates %1 cannot be used. Nothing was sent. Check the settings of the mail server.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Файл сертифікатів %1 не годиться. Нічого не надіслано. Перевірте налаштування поштового сервера.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the settings of the mail server.</source>
        <translation>Нічого не надіслано. Перевірте налаштування поштового сервера.</translation>
    </message>
    <message>
        <source>The mail server %1 takes no user and password here. Nothing was sent. Check the port, or leave the user empty if the server wants none.</source>
        <translation>Поштовий сервер %1 не приймає тут ні користувача, ні пароля. Нічого не надіслано. Перевірте порт або лишіть користувача порожнім, якщо серверу він не потрібен.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the user or the password.</source>
        <translation>Поштовий сервер %1 не приймає користувача або пароль.</translation>
    </message>
    <message>
        <source>Nothing was sent. Type both again; some providers want a password made for programs.</source>
        <translation>Нічого не надіслано. Введіть те й те заново; деяким поштовим службам потрібен окремий пароль для програм.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot send to or from addresses such as %2, with letters beyond A to Z before the @. Nothing was sent.</source>
        <extracomment>%2: an e-mail address.</extracomment>
        <translation>Поштовий сервер %1 не може надсилати на адреси й з адрес на зразок %2, де перед @ є літери не з A–Z. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the sender %2.</source>
        <extracomment>%2: an e-mail address.</extracomment>
        <translation>Поштовий сервер %1 не приймає відправника %2.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the recipient %2.</source>
        <extracomment>%2: an e-mail address.</extracomment>
        <translation>Поштовий сервер %1 не приймає одержувача %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address.</source>
        <translation>Нічого не надіслано. Перевірте адресу.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses this e-mail.</source>
        <translation>Поштовий сервер %1 не приймає цього листа.</translation>
    </message>
    <message>
        <source>It was not sent. Ask whoever runs the server.</source>
        <translation>Його не надіслано. Запитайте того, хто опікується сервером.</translation>
    </message>
    <message>
        <source>The mail server %1 turned the program away.</source>
        <translation>Поштовий сервер %1 відмовив програмі.</translation>
    </message>
    <message>
        <source>The e-mail to %2 was handed over to %1, but the line broke before the server answered: nobody knows whether it was sent. Ask the customer before you send it again.</source>
        <extracomment>%1: a server and its port; %2: an e-mail address.</extracomment>
        <translation>Лист на %2 передано серверу %1, але зв’язок перервався до його відповіді: чи його надіслано, не знає ніхто. Запитайте покупця, перш ніж надсилати знову.</translation>
    </message>
    <message>
        <source>The part of the program that sends e-mail cannot be loaded. Install the program again.</source>
        <translation>Частина програми, яка надсилає листи, не завантажується. Встановіть програму заново.</translation>
    </message>
    <message>
        <source>Sending was cancelled. Nothing was sent.</source>
        <translation>Надсилання скасовано. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The line to the mail server %1 broke. Nothing was sent. Check the settings of the mail server, and try again.</source>
        <translation>Зв’язок із поштовим сервером %1 перервався. Нічого не надіслано. Перевірте налаштування поштового сервера й спробуйте знову.</translation>
    </message>
</context>
<context>
    <name>MailPassword</name>
    <message>
        <source>The keychain holds no password for this user at this mail server. Type it in the settings of the mail server.</source>
        <translation>У сховищі ключів немає пароля цього користувача на цьому поштовому сервері. Введіть його в налаштуваннях поштового сервера.</translation>
    </message>
    <message>
        <source>The keychain was told to remove the mail server’s password, and has it still. Remove it there.</source>
        <translation>Сховище ключів мало видалити пароль поштового сервера, але він ще там. Видаліть його в самому сховищі.</translation>
    </message>
    <message>
        <source>It is not known whether the keychain has taken the mail server’s password. Store it again.</source>
        <translation>Невідомо, чи прийняло сховище ключів пароль поштового сервера. Збережіть його ще раз.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Пароль не вказано.</translation>
    </message>
    <message>
        <source>The password has several lines, or characters that cannot be typed. Copy it anew.</source>
        <translation>У паролі кілька рядків або знаки, яких не набрати. Скопіюйте його заново.</translation>
    </message>
    <message>
        <source>The password is longer than %1 characters. Copy it anew.</source>
        <extracomment>%1: a number of characters.</extracomment>
        <translation>Пароль довший за %1 знаків. Скопіюйте його заново.</translation>
    </message>
</context>
<context>
    <name>MailProgram</name>
    <message>
        <source>This computer has no mail program that can be opened, or nothing that finds it (xdg-email, of the package xdg-utils). Copy the message instead, or send it by the shop’s own mail server.</source>
        <translation>На цьому комп’ютері немає поштової програми, яку можна відкрити, або нічим її знайти (xdg-email з пакета xdg-utils). Скопіюйте повідомлення або надішліть його через поштовий сервер крамниці.</translation>
    </message>
    <message>
        <source>Mail programs stumble over signs in the path of the file: %1. Save it in a folder whose path has letters, digits and blanks only.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Поштові програми спотикаються об знаки в шляху до файлу: %1. Збережіть його в папці, у шляху до якої лише літери, цифри й пробіли.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Файл %1 не вдається прочитати.</translation>
    </message>
    <message>
        <source>The mail program could not find the file that goes along.</source>
        <translation>Поштова програма не знайшла вкладеного файлу.</translation>
    </message>
    <message>
        <source>The mail program could not be opened. Copy the message instead, or send it by the shop’s own mail server.</source>
        <translation>Поштову програму не вдалося відкрити. Скопіюйте повідомлення або надішліть його через поштовий сервер крамниці.</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>Type the name of the mail server, such as mail.example.com.</source>
        <translation>Введіть ім’я поштового сервера, наприклад mail.example.com.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server. It has letters, digits, hyphens and points only, such as mail.example.com; the port has a field of its own.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>«%1» — не ім’я сервера. У ньому лише літери, цифри, дефіси й крапки, наприклад mail.example.com; для порту є своє поле.</translation>
    </message>
    <message>
        <source>A user’s name at a mail server is one line of at most 255 characters that can be seen.</source>
        <translation>Ім’я користувача на поштовому сервері — один рядок, щонайбільше 255 видимих знаків.</translation>
    </message>
    <message>
        <source>A sender’s name is one line of at most 120 characters that can be seen.</source>
        <translation>Ім’я відправника — один рядок, щонайбільше 120 видимих знаків.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; mail servers have 465 or 587.</source>
        <translation>Порт — число від 1 до 65535; у поштових серверів 465 або 587.</translation>
    </message>
    <message>
        <source>The file of certificates “%1” cannot be read. It is named with its whole path.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Файл сертифікатів «%1» не вдається прочитати. Вкажіть його повний шлях.</translation>
    </message>
    <message>
        <source>The sender’s e-mail address: %1</source>
        <extracomment>%1: what is wrong with it, one or more sentences.</extracomment>
        <translation>Адреса ел. пошти відправника: %1</translation>
    </message>
    <message>
        <source>The address for answers: %1</source>
        <extracomment>%1: what is wrong with it, one or more sentences.</extracomment>
        <translation>Адреса для відповідей: %1</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Something about this sale is in doubt. Look at it before the customer is told anything.</source>
        <translation>Щось у цьому продажу сумнівне. Подивіться його, перш ніж щось казати покупцеві.</translation>
    </message>
    <message>
        <source>This is a training sale: its link opens on this computer only, and no customer can pay it.</source>
        <translation>Це навчальний продаж: його посилання відкривається лише на цьому комп’ютері, і жоден покупець не зможе його оплатити.</translation>
    </message>
    <message>
        <source>This sale has neither a link nor an address: the message does not say how to pay it.</source>
        <translation>У цього продажу немає ні посилання, ні адреси: у повідомленні не сказано, як його оплатити.</translation>
    </message>
    <message>
        <source>The shop’s own words for this message leave the link or the address out: the customer is not told how to pay.</source>
        <translation>У словах крамниці для цього повідомлення немає ні посилання, ні адреси: покупець не дізнається, як платити.</translation>
    </message>
    <message>
        <source>It is not known yet whether this sale was issued, so there is nothing to send. Check it first.</source>
        <translation>Ще невідомо, чи виставлено рахунок за цим продажем, тож надсилати нічого. Спершу перевірте його.</translation>
    </message>
    <message>
        <source>Nothing is sent to the customer of this sale: it is neither open nor paid (%1). Issue a new one if it is still to be paid.</source>
        <extracomment>%1: what became of the sale: “Expired unpaid”.</extracomment>
        <translation>Покупцеві цього продажу нічого не надсилається: продаж не очікує оплати й не оплачений (%1). Виставте новий рахунок, якщо його ще треба оплатити.</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>What messages say</source>
        <extracomment>Title of a card of the settings: the texts of messages that are sent to customers.</extracomment>
        <translation>Що сказано в повідомленнях</translation>
    </message>
    <message>
        <source>Save this message first, or take the standard text back.</source>
        <translation>Спершу збережіть це повідомлення або поверніть стандартний текст.</translation>
    </message>
    <message>
        <source>The message is saved.</source>
        <translation>Повідомлення збережено.</translation>
    </message>
    <message>
        <source>The message is the standard one again.</source>
        <translation>Повідомлення знову стандартне.</translation>
    </message>
</context>
<context>
    <name>MessageCommand</name>
    <message>
        <source>“%1” is no kind of message. Use %2.</source>
        <extracomment>%2: words that are typed as they stand.</extracomment>
        <translation>«%1» — не вид повідомлення. Вкажіть %2.</translation>
    </message>
    <message>
        <source>Subject:</source>
        <extracomment>Parts of a message’s template, as headings; so the two below.</extracomment>
        <translation>Тема:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Текст:</translation>
    </message>
    <message>
        <source>Short text:</source>
        <translation>Короткий текст:</translation>
    </message>
    <message>
        <source>Places that are filled in:</source>
        <translation>Місця, які заповнюються:</translation>
    </message>
    <message>
        <source>Name what is to change (--subject, --text, --short), or --reset for the program’s own words.</source>
        <translation>Назвіть, що змінюється (--subject, --text, --short), або --reset, щоб повернути слова програми.</translation>
    </message>
</context>
<context>
    <name>MessageTemplate</name>
    <message>
        <source>Subject</source>
        <extracomment>A part of a message’s template, as in: The part “Subject” …</extracomment>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>A part of a message’s template: what an e-mail says.</extracomment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Short text</source>
        <extracomment>A part of a message’s template: what an SMS or chat message says.</extracomment>
        <translation>Короткий текст</translation>
    </message>
    <message>
        <source>%1: a brace { begins no place such as {amount}. Write it twice, {{, where it is to be read.</source>
        <extracomment>%1: a part of a template, “Subject”. Braces are { and }.</extracomment>
        <translation>%1: дужка { не починає місця на зразок {amount}. Де її треба прочитати, пишіть її двічі: {{.</translation>
    </message>
    <message>
        <source>%1: there is no place %2.</source>
        <extracomment>%1: a part of a template, “Subject”; %2: what was typed, “{ammount}”.</extracomment>
        <translation>%1: місця %2 немає.</translation>
    </message>
    <message>
        <source>These are known: %1.</source>
        <extracomment>%1: a list of {amount} and others.</extracomment>
        <translation>Відомі місця: %1.</translation>
    </message>
    <message>
        <source>Perhaps %1 is meant.</source>
        <extracomment>%1: “{amount}”.</extracomment>
        <translation>Можливо, мали на увазі %1.</translation>
    </message>
    <message>
        <source>%1: nothing stands here. Write something, or take the program’s own words back.</source>
        <extracomment>%1: a part of a template, “Subject”.</extracomment>
        <translation>%1: тут порожньо. Напишіть щось або поверніть слова програми.</translation>
    </message>
    <message>
        <source>%1: this has %2 characters; there is room for %3.</source>
        <extracomment>%1: a part of a template, “Subject”; %2, %3: numbers of characters.</extracomment>
        <translation>%1: тут %2 знаків, а місця — для %3.</translation>
    </message>
    <message>
        <source>Asking for a payment</source>
        <extracomment>A kind of message to a customer.</extracomment>
        <translation>Прохання оплатити</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>A kind of message to a customer who has paid.</extracomment>
        <translation>Чек</translation>
    </message>
    <message>
        <source>The shop’s name</source>
        <extracomment>Places in a message that are filled in for each sale; so all of the following.</extracomment>
        <translation>Назва крамниці</translation>
    </message>
    <message>
        <source>The customer’s name</source>
        <translation>Ім’я покупця</translation>
    </message>
    <message>
        <source>The amount with its currency</source>
        <translation>Сума з валютою</translation>
    </message>
    <message>
        <source>The amount in words</source>
        <translation>Сума словами</translation>
    </message>
    <message>
        <source>What the sale is for</source>
        <translation>За що продаж</translation>
    </message>
    <message>
        <source>How this sale is paid: its link, its address or what else there is</source>
        <translation>Як оплатити цей продаж: посилання, адреса чи що є ще</translation>
    </message>
    <message>
        <source>The payment link alone</source>
        <translation>Лише посилання на оплату</translation>
    </message>
    <message>
        <source>The address of a coin alone</source>
        <translation>Лише адреса монети</translation>
    </message>
    <message>
        <source>The network that a coin is to be sent on</source>
        <translation>Мережа, у якій надсилати монету</translation>
    </message>
    <message>
        <source>The payment method</source>
        <translation>Спосіб оплати</translation>
    </message>
    <message>
        <source>The day until which it can be paid, where there is one</source>
        <translation>День, до якого можна платити, якщо він є</translation>
    </message>
    <message>
        <source>The sale’s reference</source>
        <translation>Референс продажу</translation>
    </message>
    <message>
        <source>Paid: {amount} ({shop})</source>
        <extracomment>A message to a customer who has paid: the subject of an e-mail. The words in braces stay as they are, in all of these. {amount}: “15.00 EUR”; {shop}: a name, or nothing with its brackets.</extracomment>
        <translation>Оплачено: {amount} ({shop})</translation>
    </message>
    <message>
        <source>Hello {customer},

We have received your payment of {amount} ({amount-words}). Thank you.

For: {note}
Paid by: {method}
Reference: {reference}

{shop}</source>
        <extracomment>A message to a customer who has paid: the text of an e-mail. A line whose places have nothing to say is left out; no line may need another one to be read.</extracomment>
        <translation>Вітаємо, {customer}!

Ми отримали ваш платіж: {amount} ({amount-words}). Дякуємо.

За що: {note}
Спосіб оплати: {method}
Референс: {reference}

{shop}</translation>
    </message>
    <message>
        <source>We have received {amount} ({shop}). Thank you.
Reference: {reference}</source>
        <extracomment>A message to a customer who has paid: an SMS or chat message.</extracomment>
        <translation>Ми отримали {amount} ({shop}). Дякуємо.
Референс: {reference}</translation>
    </message>
    <message>
        <source>Payment of {amount} ({shop})</source>
        <extracomment>A message that asks a customer to pay: the subject of an e-mail. The words in braces stay as they are, in all of these. {amount}: “15.00 EUR”; {shop}: a name, or nothing with its brackets.</extracomment>
        <translation>До сплати: {amount} ({shop})</translation>
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
        <translation>Вітаємо, {customer}!

Будь ласка, сплатіть {amount} ({amount-words}).
За що: {note}

{how-to-pay}

Сплатіть, будь ласка, до {until} включно.
Референс: {reference}

{shop}</translation>
    </message>
    <message>
        <source>Please pay {amount} ({shop}).
{how-to-pay}
Reference: {reference}</source>
        <extracomment>A message that asks a customer to pay: an SMS or chat message.</extracomment>
        <translation>Будь ласка, сплатіть {amount} ({shop}).
{how-to-pay}
Референс: {reference}</translation>
    </message>
    <message>
        <source>%1: this has several lines, and must be one.</source>
        <extracomment>%1: a part of a template, “Subject”.</extracomment>
        <translation>%1: тут кілька рядків, а має бути один.</translation>
    </message>
    <message>
        <source>%1: nothing here tells the customer how to pay. {how-to-pay} or {link} does.</source>
        <extracomment>%1: a part of a template, “Text”. The words in braces stay as they are.</extracomment>
        <translation>%1: тут не сказано, як покупцеві платити. Для цього є {how-to-pay} і {link}.</translation>
    </message>
</context>
<context>
    <name>MessageTemplates</name>
    <message>
        <source>The messages’ templates %1 cannot be read. Check the file’s permissions.</source>
        <extracomment>%1: the path of the file that holds the templates of messages; so in all of &quot;The messages’ …&quot;.</extracomment>
        <translation>Шаблони повідомлень %1 не вдається прочитати. Перевірте права доступу до файлу.</translation>
    </message>
    <message>
        <source>The messages’ templates %1 are damaged. Restore a copy, or move the file away and write them again.</source>
        <translation>Шаблони повідомлень %1 пошкоджено. Відновіть їх із копії або перемістіть файл і напишіть їх заново.</translation>
    </message>
    <message>
        <source>The messages’ templates %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <translation>Шаблони повідомлень %1 не вдається записати. Перевірте диск і права доступу до папки.</translation>
    </message>
    <message>
        <source>The messages’ templates %1 are locked by another program. Close it and try again.</source>
        <translation>Шаблони повідомлень %1 зайняті іншою програмою. Закрийте її й спробуйте знову.</translation>
    </message>
    <message>
        <source>There are no messages in “%1”. Messages can be in: %2.</source>
        <extracomment>%1: what somebody typed; %2: codes such as “en, fr”.</extracomment>
        <translation>Повідомлень мовою «%1» немає. Мови повідомлень: %2.</translation>
    </message>
</context>
<context>
    <name>MessageValues</name>
    <message>
        <source>To pay, open this on your phone:
%1</source>
        <extracomment>A message to a customer. %1: a link that a program on a phone opens.</extracomment>
        <translation>Щоб заплатити, відкрийте це на телефоні:
%1</translation>
    </message>
    <message>
        <source>Pay here:
%1</source>
        <extracomment>A message to a customer. %1: a link.</extracomment>
        <translation>Сплатіть тут:
%1</translation>
    </message>
    <message>
        <source>Pay to this address:
%1</source>
        <extracomment>A message to a customer who pays in coins. %1: an address.</extracomment>
        <translation>Сплатіть на цю адресу:
%1</translation>
    </message>
    <message>
        <source>Pay with %1 to this address:
%2</source>
        <extracomment>A message to a customer who pays in coins. %1: “USDT · network TRC20”; %2: an address.</extracomment>
        <translation>Сплатіть монетою %1 на цю адресу:
%2</translation>
    </message>
    <message>
        <source>This payment has no link: ask the shop, which opens the payment page for you.</source>
        <extracomment>A message to a customer: a payment that has no link, only a page that the shop can open.</extracomment>
        <translation>У цього платежу немає посилання: зверніться до крамниці, там відкриють для вас сторінку оплати.</translation>
    </message>
    <message>
        <source>Please confirm the payment on your phone.</source>
        <extracomment>A message to a customer who is asked by an operator of mobile money.</extracomment>
        <translation>Підтвердьте, будь ласка, платіж на телефоні.</translation>
    </message>
</context>
<context>
    <name>MethodsCommand</name>
    <message>
        <source>needed</source>
        <extracomment>Of a field: it has to be given. Short.</extracomment>
        <translation>обов’язково</translation>
    </message>
    <message>
        <source>with --direct</source>
        <extracomment>Of a field: it has to be given where the option --direct is. Short.</extracomment>
        <translation>з --direct</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Of a field: it may be given. Short.</extracomment>
        <translation>необов’язково</translation>
    </message>
    <message>
        <source>(secret: only through --fields)</source>
        <extracomment>Stands behind the name of a field.</extracomment>
        <translation>(секрет: лише через --fields)</translation>
    </message>
    <message>
        <source>%1 (--method %2): %3</source>
        <extracomment>%1: a payment method’s name; %2: what it is called on the command line; %3: what it is.</extracomment>
        <translation>%1 (--method %2): %3</translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <extracomment>%1: a field’s name; %2: an example of what stands in it.</extracomment>
        <translation>%1, наприклад %2</translation>
    </message>
    <message>
        <source>(stays in your books, is not sent)</source>
        <extracomment>Stands behind the name of a field.</extracomment>
        <translation>(лишається у вашій книзі обліку, не надсилається)</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Here a comma stands before the cents: %1.</source>
        <extracomment>%1: an amount, written rightly.</extracomment>
        <translation>Тут дробову частину відділяє кома: %1.</translation>
    </message>
    <message>
        <source>Here a point stands before the cents: %1.</source>
        <translation>Тут дробову частину відділяє крапка: %1.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write digits and at most one decimal mark, such as %2.</source>
        <extracomment>%1: what was typed; %2: an amount as one writes it here, “15.04”.</extracomment>
        <translation>«%1» — це не сума. Напишіть цифри і щонайбільше один десятковий знак, наприклад %2.</translation>
    </message>
    <message>
        <source>“%1” can be read as %2 or as %3. Write it without a thousands mark.</source>
        <extracomment>%1: what was typed, &quot;1,234&quot;. %2, %3: two numbers that it may be, &quot;1234&quot; and &quot;1.234&quot;.</extracomment>
        <translation>«%1» можна прочитати як %2 або як %3. Напишіть без роздільника тисяч.</translation>
    </message>
    <message>
        <source>%1 has no decimals: write a whole number.</source>
        <extracomment>%1: a currency&apos;s code, &quot;XOF&quot;.</extracomment>
        <translation>%1 не має дробової частини: напишіть ціле число.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n decimal(s) and no more.</source>
        <translation>
            <numerusform>У %1 лише %n десятковий знак.</numerusform>
            <numerusform>У %1 лише %n десяткові знаки.</numerusform>
            <numerusform>У %1 лише %n десяткових знаків.</numerusform>
        </translation>
    </message>
    <message>
        <source>The amount has too many decimals.</source>
        <translation>Сума має забагато десяткових знаків.</translation>
    </message>
    <message>
        <source>The amount is negative. A sale needs an amount above zero.</source>
        <translation>Сума від’ємна. Для продажу потрібна сума, більша за нуль.</translation>
    </message>
    <message>
        <source>“%1” can be read as %2 or as %3. Write it without a thousands mark and without zeros that say nothing.</source>
        <extracomment>%1: what was typed, &quot;15.040&quot;. %2, %3: two numbers that it may be, &quot;15040&quot; and &quot;15.04&quot;.</extracomment>
        <translation>«%1» можна прочитати як %2 або як %3. Напишіть без роздільника тисяч і без зайвих нулів.</translation>
    </message>
    <message>
        <source>The amount has too many digits to be processed. Write fewer decimals.</source>
        <translation>У сумі забагато цифр для обробки. Напишіть менше десяткових знаків.</translation>
    </message>
    <message>
        <source>The amount is too large to be processed.</source>
        <translation>Сума завелика для обробки.</translation>
    </message>
    <message>
        <source>“%1” has digits of two scripts in it. Write all of them in one.</source>
        <extracomment>%1: what was typed, such as &quot;1٢.50&quot;.</extracomment>
        <translation>У «%1» є цифри двох писемностей. Напишіть усі цифри однією.</translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message>
        <source>Customer paid %1.</source>
        <extracomment>%1 is an amount with its currency.</extracomment>
        <translation>Покупець сплатив %1.</translation>
    </message>
    <message>
        <source>Customer pays %1.</source>
        <extracomment>It is still to be paid. %1 is an amount with its currency.</extracomment>
        <translation>Покупець платить %1.</translation>
    </message>
    <message>
        <source>Fee %1.</source>
        <extracomment>The gateway’s fee. %1 is an amount with its currency.</extracomment>
        <translation>Комісія %1.</translation>
    </message>
    <message>
        <source>You receive %1.</source>
        <extracomment>The merchant receives it. %1 is an amount with its currency.</extracomment>
        <translation>Ви отримуєте %1.</translation>
    </message>
    <message>
        <source>The gateway recalculated it: another amount was paid.</source>
        <translation>Шлюз обчислив суму заново: сплачено іншу.</translation>
    </message>
</context>
<context>
    <name>NamelessSales</name>
    <message>
        <source>It may be %1, which has no number at the gateway yet.</source>
        <extracomment>A line of the gateway’s list. %1 is the reference of a sale in our books.</extracomment>
        <translation>Це може бути %1, який ще не має номера на шлюзі.</translation>
    </message>
    <message>
        <source>Check that sale first.</source>
        <extracomment>Ask the gateway what became of it, before anything else.</extracomment>
        <translation>Спершу перевірте той продаж.</translation>
    </message>
    <message>
        <source>It may be the one sale that has no number at the gateway yet, though it does not look like it.</source>
        <extracomment>A line of the gateway’s list, beside our books.</extracomment>
        <translation>Це може бути єдиний продаж, який ще не має номера на шлюзі, хоча й не схоже.</translation>
    </message>
    <message numerus="yes">
        <source>It may be one of %n sales that have no number at the gateway yet, though it looks like none of them.</source>
        <extracomment>A line of the gateway’s list, beside our books; %n is more than one.</extracomment>
        <translation>
            <numerusform>Це може бути один із %n продажу, що ще не має номера на шлюзі, хоча він на жоден не схожий.</numerusform>
            <numerusform>Це може бути один із %n продажів, що ще не мають номера на шлюзі, хоча він на жоден не схожий.</numerusform>
            <numerusform>Це може бути один із %n продажів, що ще не мають номера на шлюзі, хоча він на жоден не схожий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check those sales first.</source>
        <extracomment>Ask the gateway what became of them, before anything else.</extracomment>
        <translation>Спершу перевірте ті продажі.</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>%1 Nothing was handed over.</source>
        <extracomment>%1: one or more sentences that say what is wrong.</extracomment>
        <translation>%1 Нічого не передано.</translation>
    </message>
    <message>
        <source>No window of Counterfoil is open on this folder, and there is no display to open one on. Nothing was handed over. “counterfoilctl issue” issues a sale here.</source>
        <translation>Жодне вікно Counterfoil не відкрите для цієї папки, і немає екрана, щоб його відкрити. Нічого не передано. «counterfoilctl issue» виставляє рахунок тут.</translation>
    </message>
    <message>
        <source>The window program is not where this one is: %1. Nothing was handed over. Install both.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Віконної програми немає там, де ця: %1. Нічого не передано. Встановіть обидві.</translation>
    </message>
    <message>
        <source>The window program %1 could not be started: %2. Nothing was handed over.</source>
        <extracomment>%1: the path of a program. %2: the reason, as the system says it.</extracomment>
        <translation>Віконну програму %1 не вдалося запустити: %2. Нічого не передано.</translation>
    </message>
    <message>
        <source>The window did not open, or does not answer. Nothing was handed over. Start “counterfoil”, which says why, and try again.</source>
        <translation>Вікно не відкрилося або не відповідає. Нічого не передано. Запустіть «counterfoil», вона скаже чому, і спробуйте знову.</translation>
    </message>
    <message>
        <source>The window has this for a new sale. Nothing was issued.</source>
        <translation>Вікно отримало це для нового продажу. Нічого не виставлено.</translation>
    </message>
    <message>
        <source>The window does not answer: nobody knows whether it has the sale. Look there before you try again.</source>
        <translation>Вікно не відповідає: ніхто не знає, чи воно отримало продаж. Подивіться у вікно, перш ніж пробувати знову.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>This sale has no pay link.</source>
        <translation>Цей продаж не має посилання на оплату.</translation>
    </message>
    <message>
        <source>This sale is paid: nobody is to pay by its link again.</source>
        <translation>Цей продаж оплачено: за його посиланням більше ніхто не має платити.</translation>
    </message>
    <message>
        <source>The customer has paid this sale: nobody is to pay by its link again.</source>
        <translation>Покупець оплатив цей продаж: за його посиланням більше ніхто не має платити.</translation>
    </message>
    <message>
        <source>This sale is over: its link is not to be paid any more. Sell again for a new one.</source>
        <translation>Цей продаж завершено: за його посиланням уже не треба платити. Щоб отримати нове, продайте знову.</translation>
    </message>
    <message>
        <source>This sale was not issued: nobody can pay it.</source>
        <translation>Цей рахунок не виставлено: ніхто не може його оплатити.</translation>
    </message>
</context>
<context>
    <name>NonStoPayAnswers</name>
    <message>
        <source>The gateway’s answer was spoilt by other text, out of which this was read. Compare the sale with the gateway’s own pages.</source>
        <extracomment>“This”: what is shown of the sale.</extracomment>
        <translation>Відповідь шлюзу була зіпсована стороннім текстом, з якого це вдалося вичитати. Порівняйте продаж із даними на сторінках самого шлюзу.</translation>
    </message>
    <message>
        <source>The gateway has issued this sale (number %1), but told no link for the customer. It may have sent one itself; otherwise look for that number on the gateway’s own pages. Do not sell it again while this one can still be paid.</source>
        <extracomment>%1 is the gateway’s number of the sale. “It may have sent one itself”: the gateway, a link.</extracomment>
        <translation>Шлюз виставив цей рахунок (номер %1), але не дав посилання для покупця. Можливо, шлюз надіслав посилання сам; якщо ні, знайдіть цей номер на сторінках самого шлюзу. Не продавайте знову, доки цей рахунок ще можна оплатити.</translation>
    </message>
    <message>
        <source>The gateway took the card data, but does not say what became of the payment.</source>
        <translation>Шлюз прийняв дані картки, але не каже, що сталося з оплатою.</translation>
    </message>
    <message>
        <source>The gateway took the card data and says “%1”, which this program does not know.</source>
        <extracomment>%1 is the gateway’s own word.</extracomment>
        <translation>Шлюз прийняв дані картки й відповів «%1», а ця програма такого не знає.</translation>
    </message>
    <message>
        <source>But its answer speaks of a sale that is there.</source>
        <extracomment>Follows a sentence by which the gateway refused the sale: the same answer contradicts it.</extracomment>
        <translation>Але в його відповіді йдеться про продаж, який є на шлюзі.</translation>
    </message>
    <message>
        <source>But its answer speaks of a sale that is there, number %1.</source>
        <extracomment>Follows a sentence by which the gateway refused the sale: the same answer contradicts it. %1 is the gateway’s number of the sale.</extracomment>
        <translation>Але в його відповіді йдеться про продаж, який є на шлюзі, номер %1.</translation>
    </message>
    <message>
        <source>The gateway’s answer tells of a sale that it has issued, but is cut off or spoilt, so that it cannot be read.</source>
        <translation>Відповідь шлюзу повідомляє про виставлений ним рахунок, але вона обірвана або зіпсована, тож її не вдається прочитати.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Спробуйте пізніше.</translation>
    </message>
</context>
<context>
    <name>NonStoPayCandidates</name>
    <message>
        <source>Asked about its number %1, the gateway answered about another one. Nothing was changed.</source>
        <extracomment>%1 is a number by which the gateway knows a sale.</extracomment>
        <translation>На запит про номер %1 шлюз відповів про інший. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The gateway has no sale of the number %1 for this account.</source>
        <extracomment>%1 is a number by which the gateway would know a sale. The gateway’s own reason follows.</extracomment>
        <translation>На шлюзі немає продажу з номером %1 для цього акаунта.</translation>
    </message>
</context>
<context>
    <name>NonStoPayErrors</name>
    <message>
        <source>The gateway got no key. Enter this account’s API key again.</source>
        <translation>Шлюз не отримав ключа. Введіть ключ API цього акаунта ще раз.</translation>
    </message>
    <message>
        <source>The gateway does not accept this account’s API key. Compare it with the one on the profile page (%1) and enter it again.</source>
        <extracomment>%1 is the web address of a page at the gateway.</extracomment>
        <translation>Шлюз не приймає ключа API цього акаунта. Порівняйте його з ключем на сторінці профілю (%1) і введіть ще раз.</translation>
    </message>
    <message>
        <source>The gateway refuses calls from this internet connection: its IP address is not on the account’s list of allowed addresses. Add it in the API block of the profile page (%1). The list needs a fixed public address; ask your internet provider if it changes.</source>
        <extracomment>%1 is the web address of a page at the gateway; “API” is the heading of a part of it.</extracomment>
        <translation>Шлюз відхиляє запити з цього з’єднання з інтернетом: його IP-адреси немає у списку дозволених адрес акаунта. Додайте її в блоці API на сторінці профілю (%1). Для списку потрібна стала публічна адреса; запитайте свого інтернет-провайдера, чи вона змінюється.</translation>
    </message>
    <message>
        <source>No IP address is allowed for this account yet. Enter the public IP address of this internet connection in the API block of the profile page (%1). It must be a fixed one; ask your internet provider if it changes.</source>
        <extracomment>%1 is the web address of a page at the gateway; “API” is the heading of a part of it.</extracomment>
        <translation>Для цього акаунта ще не дозволено жодної IP-адреси. Введіть публічну IP-адресу цього з’єднання з інтернетом у блоці API на сторінці профілю (%1). Вона має бути сталою; запитайте свого інтернет-провайдера, чи вона змінюється.</translation>
    </message>
    <message>
        <source>The gateway wants the customer’s e-mail address. Fill it in.</source>
        <translation>Шлюзу потрібна адреса електронної пошти покупця. Впишіть її.</translation>
    </message>
    <message>
        <source>The gateway wants an amount. Fill it in.</source>
        <translation>Шлюзу потрібна сума. Впишіть її.</translation>
    </message>
    <message>
        <source>The gateway wants a currency. Choose one.</source>
        <translation>Шлюзу потрібна валюта. Виберіть її.</translation>
    </message>
    <message>
        <source>The gateway does not accept the customer’s e-mail address. Ask the customer to spell it.</source>
        <translation>Шлюз не приймає адреси електронної пошти покупця. Попросіть покупця назвати її по літерах.</translation>
    </message>
    <message>
        <source>The gateway is still validating your wallet, so nothing can be sold yet. You get an e-mail when it is active; until then the wallet can be changed on the profile page (%1).</source>
        <extracomment>%1 is the web address of a page at the gateway. The wallet is the merchant’s own, into which coins are paid.</extracomment>
        <translation>Шлюз ще перевіряє ваш гаманець, тому поки нічого не можна продати. Коли він стане активним, ви отримаєте електронний лист; доти гаманець можна змінити на сторінці профілю (%1).</translation>
    </message>
    <message>
        <source>The gateway does not take this currency for this payment method. Choose another one.</source>
        <translation>Шлюз не приймає цієї валюти для цього способу оплати. Виберіть іншу.</translation>
    </message>
    <message>
        <source>The amount is above the largest one that the gateway allows. Split the sale or ask the gateway for a higher limit.</source>
        <translation>Сума більша за найбільшу, яку дозволяє шлюз. Розділіть продаж або попросіть шлюз підвищити ліміт.</translation>
    </message>
    <message>
        <source>The amount is below the smallest one that the gateway allows. Sell more at once, or by another payment method.</source>
        <translation>Сума менша за найменшу, яку дозволяє шлюз. Продайте більше за раз або іншим способом оплати.</translation>
    </message>
    <message>
        <source>The gateway was asked without an invoice number. This is a fault of the program; please report it.</source>
        <translation>Шлюз запитано без номера рахунка. Це помилка програми; повідомте про неї.</translation>
    </message>
    <message>
        <source>The gateway says that this invoice belongs to another merchant. Check that the account’s key is the one the sale was issued with.</source>
        <translation>Шлюз каже, що цей рахунок належить іншому продавцю. Перевірте, чи ключ акаунта той самий, з яким виставлено рахунок.</translation>
    </message>
    <message>
        <source>The gateway did not understand in which order to list the sales. This is a fault of the program; please report it.</source>
        <translation>Шлюз не зрозумів, у якому порядку показувати продажі. Це помилка програми; повідомте про неї.</translation>
    </message>
    <message>
        <source>The gateway refused the call without a reason (number %1).</source>
        <extracomment>%1 is the gateway’s number for its reason. A call is what this program sent to it.</extracomment>
        <translation>Шлюз відхилив запит без пояснення причини (номер %1).</translation>
    </message>
    <message>
        <source>The gateway refused the call: “%1” (number %2).</source>
        <extracomment>%1 are the gateway’s own words, %2 its number for that reason. A call is what this program sent to it.</extracomment>
        <translation>Шлюз відхилив запит: «%1» (номер %2).</translation>
    </message>
    <message>
        <source>The gateway refused the call without a reason (number none).</source>
        <extracomment>“Number”: the gateway’s number for its reason. A call is what this program sent to it.</extracomment>
        <translation>Шлюз відхилив запит без пояснення причини (без номера).</translation>
    </message>
    <message>
        <source>The gateway refused the call: “%1” (number none).</source>
        <extracomment>%1 are the gateway’s own words. “Number”: the gateway’s number for that reason.</extracomment>
        <translation>Шлюз відхилив запит: «%1» (без номера).</translation>
    </message>
    <message>
        <source>(Gateway’s number %1.)</source>
        <extracomment>Follows a sentence on what went wrong. %1 is the number that the gateway gives as its reason: “50003”.</extracomment>
        <translation>(Номер причини на шлюзі: %1.)</translation>
    </message>
</context>
<context>
    <name>NonStoPayGateway</name>
    <message>
        <source>The gateway’s invoice %1 belongs to another sale.</source>
        <extracomment>%1 is the gateway’s number of an invoice.</extracomment>
        <translation>Рахунок %1 на шлюзі належить іншому продажу.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: it states another amount or currency than %1.</source>
        <extracomment>“It states”: the gateway. %1 is the sale’s amount: “15.04 USD”.</extracomment>
        <translation>Шлюз каже, що цей продаж оплачено, але це ще не враховується: він вказує іншу суму або валюту, ніж %1.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: the call that confirms it failed.</source>
        <extracomment>“It” in “confirms it”: that the sale is paid. Why that failed follows as a sentence of its own.</extracomment>
        <translation>Шлюз каже, що цей продаж оплачено, але це ще не враховується: запит, який мав це підтвердити, не вдався.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: its own data are about another sale.</source>
        <extracomment>“Its own data”: what the gateway answered when it was asked for all that it knows of this sale.</extracomment>
        <translation>Шлюз каже, що цей продаж оплачено, але це ще не враховується: його власні дані стосуються іншого продажу.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: its own data say “%1”.</source>
        <extracomment>“Its own data”: what the gateway answered when it was asked for all that it knows of this sale. %1 is a state of a sale: “Waiting for the customer”.</extracomment>
        <translation>Шлюз каже, що цей продаж оплачено, але це ще не враховується: за його власними даними стан — «%1».</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: it states an amount that cannot be read.</source>
        <extracomment>“It states”: the gateway.</extracomment>
        <translation>Шлюз каже, що цей продаж оплачено, але це ще не враховується: він вказує суму, яку не вдається прочитати.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: it states no amount that can be compared with %1.</source>
        <extracomment>“It states”: the gateway. %1 is the sale’s amount: “15.04 USD”.</extracomment>
        <translation>Шлюз каже, що цей продаж оплачено, але це ще не враховується: він не вказує суми, яку можна порівняти з %1.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: what it gives back of this sale’s own data does not hold the sale’s reference.</source>
        <extracomment>“It”: the gateway, which gives back what was sent to it with the sale.</extracomment>
        <translation>Шлюз каже, що цей продаж оплачено, але це ще не враховується: у даних цього продажу, які він повертає, немає референса продажу.</translation>
    </message>
    <message>
        <source>It is asked again soon. Hand nothing over before you have compared it with the gateway’s own pages.</source>
        <extracomment>“It is asked”: the gateway, by this program; “compared it”: the sale.</extracomment>
        <translation>Шлюз скоро запитають знову. Не видавайте нічого, доки не порівняєте продаж із даними на сторінках самого шлюзу.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The gateway’s answer holds no status. Try again later.</source>
        <translation>У відповіді шлюзу немає стану. Спробуйте пізніше.</translation>
    </message>
</context>
<context>
    <name>NonStoPayKeyCheck</name>
    <message>
        <source>The gateway accepts the key; it listed today’s sales.</source>
        <translation>Шлюз приймає ключ; він показав сьогоднішні продажі.</translation>
    </message>
    <message>
        <source>The gateway accepts the key for status calls, but its list of sales could not be read.</source>
        <extracomment>A status call asks what became of one sale. Why the list could not be read follows.</extracomment>
        <translation>Шлюз приймає ключ для запитів про стан, але його список продажів не вдалося прочитати.</translation>
    </message>
</context>
<context>
    <name>NonStoPayLists</name>
    <message>
        <source>The gateway’s history could not be read. Try again later.</source>
        <extracomment>The history is the gateway’s list of past sales.</extracomment>
        <translation>Історію шлюзу не вдалося прочитати. Спробуйте пізніше.</translation>
    </message>
</context>
<context>
    <name>NonStoPaySearch</name>
    <message>
        <source>The gateway’s history lists no sale of those days.</source>
        <extracomment>The history is the gateway’s list of past sales.</extracomment>
        <translation>В історії шлюзу немає продажів за ті дні.</translation>
    </message>
    <message numerus="yes">
        <source>Looked through %n sale(s) in the gateway’s history: none carries this reference.</source>
        <extracomment>This program looked through the gateway’s list of past sales for one that it issued itself. Where there is one: “Looked through the one sale in the gateway’s history: it does not carry this reference.”</extracomment>
        <translation>
            <numerusform>Переглянуто %n продаж в історії шлюзу: цього референса там немає.</numerusform>
            <numerusform>Переглянуто %n продажі в історії шлюзу: цього референса там немає.</numerusform>
            <numerusform>Переглянуто %n продажів в історії шлюзу: цього референса там немає.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway does not tell whose %n of these are: look whether it has this sale, and confirm which one it is.</source>
        <extracomment>Follows “Looked through %n sale(s) in the gateway’s history”; “these” are those sales. The reader is to look at the gateway’s own pages, and then to tell this program which of these sales it is. Where there is one: “The gateway does not tell whose one of these is: ...”</extracomment>
        <translation>
            <numerusform>Про %n із них шлюз не каже, чий це продаж: погляньте, чи є на шлюзі цей продаж, і підтвердьте, який саме.</numerusform>
            <numerusform>Про %n із них шлюз не каже, чиї це продажі: погляньте, чи є на шлюзі цей продаж, і підтвердьте, який саме.</numerusform>
            <numerusform>Про %n із них шлюз не каже, чиї це продажі: погляньте, чи є на шлюзі цей продаж, і підтвердьте, який саме.</numerusform>
        </translation>
    </message>
    <message>
        <source>its list says that number %1 is this sale, and asked about it, it says another’s</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its list”: the gateway’s; %1 is its number of a sale; “another’s”: that this is the number of another sale.</extracomment>
        <translation>його список каже, що номер %1 — це цей продаж, а на запит про нього шлюз відповідає, що це інший</translation>
    </message>
</context>
<context>
    <name>NonStoPayWhose</name>
    <message>
        <source>The gateway’s invoice %1 is for another amount than this sale, %2.</source>
        <extracomment>%1 is the gateway’s number of an invoice, %2 this sale’s amount: “15.04 USD”.</extracomment>
        <translation>Рахунок %1 на шлюзі виставлено на іншу суму, ніж цей продаж, %2.</translation>
    </message>
    <message>
        <source>The gateway’s answer holds no status. Try again later.</source>
        <translation>У відповіді шлюзу немає стану. Спробуйте пізніше.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Done</source>
        <comment>of a message, said to those who do not see its colour: what was wanted is done</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>of a message, said to those who do not see its colour</comment>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>of a message, said to those who do not see its colour</comment>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a message, said to those who do not see its colour: nothing good or bad</comment>
        <translation>Примітка</translation>
    </message>
</context>
<context>
    <name>NoticeSettings</name>
    <message>
        <source>When a sale is paid</source>
        <extracomment>Title of the settings for messages and sounds.</extracomment>
        <translation>Коли продаж оплачено</translation>
    </message>
    <message>
        <source>Your desktop has taken the message. If you do not see it, look in your desktop’s settings for notifications.</source>
        <translation>Робочий стіл прийняв повідомлення. Якщо ви його не бачите, перевірте сповіщення в налаштуваннях робочого столу.</translation>
    </message>
    <message>
        <source>Your desktop shows no messages. What is paid stands on the page “Invoices”.</source>
        <translation>Ваш робочий стіл не показує повідомлень. Оплачені продажі видно на сторінці «Рахунки».</translation>
    </message>
</context>
<context>
    <name>OutcomeFace</name>
    <message>
        <source>Paid, but another amount than %1</source>
        <extracomment>%1: the amount that was asked for, with its currency.</extracomment>
        <translation>Оплачено, але сума інша, ніж %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Оплачено: %1</translation>
    </message>
    <message>
        <source>Paid by the customer: %1</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Оплачено покупцем: %1</translation>
    </message>
    <message>
        <source>The sale was not issued</source>
        <translation>Рахунок не виставлено</translation>
    </message>
    <message>
        <source>The gateway has this sale</source>
        <translation>Продаж є на шлюзі</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the sale was issued</source>
        <translation>Ніхто ще не знає, чи виставлено рахунок</translation>
    </message>
    <message>
        <source>Kept: the sale stands in your books as %1, with everything you typed but card data.</source>
        <extracomment>%1: the sale’s reference.</extracomment>
        <translation>Збережено: продаж є в обліку як %1, з усім, що ви ввели, крім даних картки.</translation>
    </message>
    <message>
        <source>The sale was sent, but no readable answer came back.</source>
        <translation>Рахунок надіслано на шлюз, але читабельної відповіді не надійшло.</translation>
    </message>
    <message>
        <source>The gateway did not say so itself; this program inferred it. Choose “Check now” once more before you choose “Sell again”: if it is there after all, the customer could pay twice.</source>
        <extracomment>“Check now” and “Sell again” are buttons.</extracomment>
        <translation>Сам шлюз цього не казав; це висновок програми. Натисніть «Перевірити зараз» ще раз, перш ніж натискати «Продати знову»: якщо продаж там усе-таки є, покупець може заплатити двічі.</translation>
    </message>
    <message>
        <source>Choose “Sell again”, correct what is wrong, and issue it once more. Nobody can pay this one.</source>
        <extracomment>“Sell again” is a button.</extracomment>
        <translation>Натисніть «Продати знову», виправте, що не так, і виставте рахунок ще раз. Цей ніхто не може оплатити.</translation>
    </message>
    <message>
        <source>Compare it with what you asked for before you hand out the goods.</source>
        <translation>Порівняйте із сумою рахунка, перш ніж видавати товар.</translation>
    </message>
    <message>
        <source>“Check now” fetches its link; it is not issued again.</source>
        <extracomment>“Check now” is a button.</extracomment>
        <translation>«Перевірити зараз» отримає його посилання; рахунок повторно не виставляється.</translation>
    </message>
    <message>
        <source>This payment is a form on this computer</source>
        <translation>Оплата — через форму на цьому комп’ютері</translation>
    </message>
    <message>
        <source>The customer confirms on their phone</source>
        <translation>Покупець підтверджує на своєму телефоні</translation>
    </message>
    <message>
        <source>The gateway has the sale</source>
        <translation>Продаж є на шлюзі</translation>
    </message>
    <message>
        <source>Open it and let the customer pay here. It cannot be sent as a link or a code.</source>
        <translation>Відкрийте її і дайте покупцеві заплатити тут. Її не можна надіслати як посилання чи код.</translation>
    </message>
    <message>
        <source>%1 asks there for the payment. There is no link to send; this card shows when it is paid.</source>
        <extracomment>%1: the name of a payment system, as “Orange Money, Mali”; “there”: on the customer’s phone.</extracomment>
        <translation>%1 запитує там оплату. Посилання для надсилання немає; ця картка покаже, коли буде оплачено.</translation>
    </message>
    <message>
        <source>It gave no pay link: this sale needs no step by the customer, or the link was lost with its answer.</source>
        <translation>Він не дав посилання на оплату: цей продаж не потребує дій покупця, або посилання втрачено разом із відповіддю.</translation>
    </message>
    <message>
        <source>Nobody is to pay to this address</source>
        <translation>На цю адресу платити не можна</translation>
    </message>
    <message>
        <source>Look at this sale before anybody pays</source>
        <translation>Погляньте на цей продаж, перш ніж хтось заплатить</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>“counterfoilctl list” shows the last ones.</source>
        <comment>invoices</comment>
        <translation>«counterfoilctl list» показує останні.</translation>
    </message>
    <message>
        <source>“counterfoilctl account list” shows all accounts.</source>
        <translation>«counterfoilctl account list» показує всі акаунти.</translation>
    </message>
    <message>
        <source>“counterfoilctl backup --list” shows all of them.</source>
        <comment>backups</comment>
        <translation>«counterfoilctl backup --list» показує їх усі.</translation>
    </message>
    <message>
        <source>“counterfoilctl account direct NAME on” switches them on, too.</source>
        <extracomment>Direct sales. NAME stands for the account’s.</extracomment>
        <translation>«counterfoilctl account direct NAME on» теж вмикає їх.</translation>
    </message>
    <message>
        <source>“counterfoilctl restore --new-books” begins new ones.</source>
        <extracomment>New books.</extracomment>
        <translation>«counterfoilctl restore --new-books» починає нову.</translation>
    </message>
    <message>
        <source>“counterfoilctl restore %1” restores it; “counterfoilctl restore --new-books” begins new ones.</source>
        <extracomment>%1: the name of a backup of the books. It may be restored, or new books may be begun.</extracomment>
        <translation>«counterfoilctl restore %1» відновлює її; «counterfoilctl restore --new-books» починає нову книгу обліку.</translation>
    </message>
    <message>
        <source>There is no payment method “%1”. “counterfoilctl methods” lists them.</source>
        <translation>Способу оплати «%1» немає. «counterfoilctl methods» показує їх.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The last two of several things to choose from: “card, crypto or upi”.</extracomment>
        <translation>%1 або %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a sale’s reference, a field or a backup; %2: what there is to say of it, whole sentences.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“counterfoilctl confirm %1” lists the sales at the gateway that it may be.</source>
        <extracomment>%1: a sale’s reference. Nobody knows whether the gateway has that sale; somebody may say which it is.</extracomment>
        <translation>«counterfoilctl confirm %1» показує продажі на шлюзі, якими він може бути.</translation>
    </message>
    <message>
        <source>“%1”, not known</source>
        <extracomment>%1: a gateway’s word for where a sale stands, which this program does not know. Short.</extracomment>
        <translation>«%1», невідоме</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In the place of a time: the gateway was never asked. Short.</extracomment>
        <translation>ніколи</translation>
    </message>
</context>
<context>
    <name>PaidVoice</name>
    <message>
        <source>Counterfoil’s part for sounds is not installed, or libqt6multimedia6 is missing: install it to hear when a sale is paid.</source>
        <extracomment>“libqt6multimedia6” is the name of a package.</extracomment>
        <translation>Не встановлено частини Counterfoil для звуку, або бракує libqt6multimedia6: встановіть те, чого бракує, щоб чути, коли продаж оплачено.</translation>
    </message>
    <message>
        <source>No sound can be played: this computer has no sound device, or its sound server does not run. Connect a loudspeaker, and look into the sound settings of your desktop.</source>
        <translation>Звук відтворити не можна: у цього комп’ютера немає звукового пристрою, або не працює звуковий сервер. Під’єднайте динамік і перевірте налаштування звуку робочого столу.</translation>
    </message>
    <message>
        <source>The sound server does not answer, and no sound was played. Look into the sound settings of your desktop, or start the computer again.</source>
        <translation>Звуковий сервер не відповідає, і звуку не було. Перевірте налаштування звуку робочого столу або перезапустіть комп’ютер.</translation>
    </message>
    <message>
        <source>The sound could not be played. Look into the sound settings of your desktop for the device that is chosen there.</source>
        <translation>Звук не вдалося відтворити. Перевірте в налаштуваннях звуку робочого столу, який пристрій вибрано.</translation>
    </message>
    <message>
        <source>Counterfoil’s part for speech is not installed, or libqt6texttospeech6 is missing: install it to have amounts read aloud.</source>
        <extracomment>“libqt6texttospeech6” is the name of a package.</extracomment>
        <translation>Не встановлено частини Counterfoil для мовлення, або бракує libqt6texttospeech6: встановіть те, чого бракує, щоб суми зачитувалися вголос.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: this computer has no speech service that answers. On Linux, install Speech Dispatcher (qt6-speech-speechd-plugin, speech-dispatcher, speech-dispatcher-espeak-ng) and try again.</source>
        <extracomment>The words in brackets are names of packages.</extracomment>
        <translation>Зачитати вголос не можна: на цьому комп’ютері немає служби мовлення, яка відповідає. У Linux встановіть Speech Dispatcher (qt6-speech-speechd-plugin, speech-dispatcher, speech-dispatcher-espeak-ng) і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Nothing was read aloud: the speech service has no voice for this language (%1). Install a voice for it, or choose another language in the settings.</source>
        <extracomment>%1: a language as it calls itself: “Français”.</extracomment>
        <translation>Нічого не зачитано: служба мовлення не має голосу для цієї мови (%1). Встановіть для неї голос або виберіть у налаштуваннях іншу мову.</translation>
    </message>
    <message>
        <source>The speech service does not answer, and nothing was read aloud. Try it again later, or start the computer again.</source>
        <translation>Служба мовлення не відповідає, і нічого не зачитано. Спробуйте пізніше або перезапустіть комп’ютер.</translation>
    </message>
    <message>
        <source>The speech service broke off, and the amount was not read aloud. Try it again; if that happens each time, look into the settings of your desktop for speech.</source>
        <translation>Служба мовлення перервалася, і суму не зачитано. Спробуйте ще раз; якщо це повторюється, перевірте налаштування мовлення робочого столу.</translation>
    </message>
</context>
<context>
    <name>PaidWords</name>
    <message>
        <source>Training: no money moved.</source>
        <translation>Навчання: гроші не рухалися.</translation>
    </message>
    <message>
        <source>Paid, but another amount than %1</source>
        <extracomment>The title of a message of the desktop. %1: the amount that was asked for, with its currency.</extracomment>
        <translation>Оплачено, але сума інша, ніж %1</translation>
    </message>
    <message>
        <source>Paid, but compare the amounts: %1 was asked for</source>
        <extracomment>The title of a message of the desktop. %1: an amount with its currency.</extracomment>
        <translation>Оплачено, але порівняйте суми: рахунок був на %1</translation>
    </message>
    <message>
        <source>Paid in another currency than %1</source>
        <extracomment>The title of a message of the desktop. %1: the amount that was asked for, with its currency.</extracomment>
        <translation>Оплачено в іншій валюті, ніж %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <extracomment>The title of a message of the desktop. %1: an amount with its currency.</extracomment>
        <translation>Оплачено: %1</translation>
    </message>
    <message>
        <source>another amount than %1</source>
        <extracomment>Follows the amount that was paid and a comma. %1: the amount that was asked for.</extracomment>
        <translation>сума інша, ніж %1</translation>
    </message>
    <message>
        <source>compare the amounts: %1 was asked for</source>
        <extracomment>Follows the amount that was paid and a comma. %1: the amount that was asked for.</extracomment>
        <translation>порівняйте суми: рахунок був на %1</translation>
    </message>
    <message>
        <source>Not known how much</source>
        <extracomment>At the beginning of a line about a sale that was paid.</extracomment>
        <translation>Невідомо скільки</translation>
    </message>
    <message>
        <source>and more</source>
        <extracomment>Follows amounts of several currencies and a comma: amounts of others.</extracomment>
        <translation>та інше</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below some sales, each on its line: how many others were paid.</extracomment>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) paid</source>
        <extracomment>The title of a message of the desktop, or a part of it.</extracomment>
        <translation>
            <numerusform>Оплачено %n продаж</numerusform>
            <numerusform>Оплачено %n продажі</numerusform>
            <numerusform>Оплачено %n продажів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) paid: %1</source>
        <extracomment>The title of a message of the desktop, or a part of it. %1: amounts of several currencies, with commas.</extracomment>
        <translation>
            <numerusform>Оплачено %n продаж: %1</numerusform>
            <numerusform>Оплачено %n продажі: %1</numerusform>
            <numerusform>Оплачено %n продажів: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid, but compare the amounts. %1</source>
        <extracomment>The title of a message of the desktop. %1: “3 sales paid: 40.50 USD”.</extracomment>
        <translation>Оплачено, але порівняйте суми. %1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>This label is too small for the amount and what else must stand on it. Use a larger one, such as 62x29.</source>
        <translation>Ця етикетка замала для суми й усього, що на ній має стояти. Візьміть більшу, наприклад 62x29.</translation>
    </message>
    <message>
        <source>This computer has no font for some signs, so “?” stands for them on the paper: %1. A package such as fonts-noto-core or fonts-noto-cjk has most of them.</source>
        <extracomment>%1: what Unicode calls the signs, such as “U+0F40, U+0F41”.</extracomment>
        <translation>На цьому комп’ютері немає шрифту для деяких знаків, тож на папері замість них «?»: %1. Більшість є в пакеті на зразок fonts-noto-core або fonts-noto-cjk.</translation>
    </message>
    <message>
        <source>The link is long for this paper (%1), and the QR code so fine that some phones will not read it. Try it before you hand it out, or use a larger paper.</source>
        <extracomment>%1: a size of paper, such as “Roll, 58 mm”.</extracomment>
        <translation>Посилання задовге для цього паперу (%1), і QR-код такий дрібний, що деякі телефони його не прочитають. Перевірте його, перш ніж віддати, або візьміть більший папір.</translation>
    </message>
    <message>
        <source>Papers are drawn with %1 to %2 dots an inch, not with %3.</source>
        <translation>Документи малюються з %1–%2 точками на дюйм, а не з %3.</translation>
    </message>
    <message>
        <source>%1 is still being issued. Wait until its link is there, then print it.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 ще виставляється. Дочекайтеся посилання, а тоді друкуйте.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether %1 was issued, so there is nothing to pay it by. Find out first: a second one could be paid as well.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>Ще ніхто не знає, чи виставлено %1, тож оплатити його поки неможливо. Спершу дізнайтеся: другий рахунок теж можуть оплатити.</translation>
    </message>
    <message>
        <source>%1 was not issued, so there is nothing to pay it by. Issue it anew.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 не виставлено, тож оплатити його неможливо. Виставте рахунок заново.</translation>
    </message>
    <message>
        <source>%1 is paid: whoever gets it to be paid would pay twice. Print the receipt instead.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 оплачено: хто отримає цей рахунок, заплатить двічі. Надрукуйте натомість чек.</translation>
    </message>
    <message>
        <source>%1 cannot be paid any more (%2). Issue a new one.</source>
        <extracomment>%1: a sale’s reference; %2: where it stands, such as “Expired unpaid”.</extracomment>
        <translation>%1 уже не можна оплатити (%2). Виставте новий рахунок.</translation>
    </message>
    <message>
        <source>%1 has no link and no address, so nothing on paper leads to paying it. Its customer pays on this computer.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 не має ні посилання, ні адреси, тож із паперу його не оплатити. Покупець платить на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>%1 was charged back or refunded: the customer has the money again, so there is no receipt for it.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>За %1 гроші повернуто покупцеві, чарджбеком чи інакше, тож чека немає.</translation>
    </message>
    <message>
        <source>The gateway holds back what was paid for %1. There is a receipt as soon as it says that the sale is paid.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>Шлюз утримує те, що заплачено за %1. Чек буде, щойно він скаже, що продаж оплачено.</translation>
    </message>
    <message>
        <source>%1 is not paid (%2), so there is no receipt for it. Check it again when the customer has paid.</source>
        <extracomment>%1: a sale’s reference; %2: where it stands, such as “Waiting for the customer”.</extracomment>
        <translation>%1 не оплачено (%2), тож чека немає. Перевірте знову, коли покупець заплатить.</translation>
    </message>
    <message>
        <source>%1 is said to be paid, but what should confirm that does not. Look at the sale first; the receipt can be printed when it is put aside.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>Про %1 повідомлено, що оплачено, але підтвердження цього немає. Спершу перегляньте продаж; чек можна буде надрукувати, коли ви його відкладете.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>A paper by which the customer pays; its heading.</extracomment>
        <translation>Рахунок</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>A paper that says that the customer has paid; its heading.</extracomment>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>A sticker with a QR code by which the customer pays.</extracomment>
        <translation>Етикетка</translation>
    </message>
    <message>
        <source>Tax number: %1</source>
        <extracomment>The shop’s number at the tax office, on a paper.</extracomment>
        <translation>Податковий номер: %1</translation>
    </message>
    <message>
        <source>TRAINING – NOT A RECEIPT</source>
        <extracomment>Stands on every paper of a sale by which people practise.</extracomment>
        <translation>НАВЧАННЯ – НЕ ЧЕК</translation>
    </message>
    <message>
        <source>COPY</source>
        <extracomment>Stands on a receipt that was printed before.</extracomment>
        <translation>КОПІЯ</translation>
    </message>
    <message>
        <source>To be paid</source>
        <extracomment>On an invoice, before the amount.</extracomment>
        <translation>До сплати</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>On a receipt, before the amount.</extracomment>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>On a receipt, before the amount, where nobody told how much was paid.</extracomment>
        <translation>Сума рахунка</translation>
    </message>
    <message>
        <source>It is not known how much was paid.</source>
        <translation>Невідомо, скільки оплачено.</translation>
    </message>
    <message>
        <source>The customer has paid; the payment is still to be settled with the payee.</source>
        <translation>Покупець заплатив; гроші ще не зараховано отримувачеві.</translation>
    </message>
    <message>
        <source>Paid in part: %1 is still to be paid.</source>
        <extracomment>%1: an amount.</extracomment>
        <translation>Оплачено частково: лишилося сплатити %1.</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>On a paper: what is paid for.</extracomment>
        <translation>За що</translation>
    </message>
    <message>
        <source>Paid as</source>
        <extracomment>On a receipt, before an amount in another currency than the sale’s.</extracomment>
        <translation>Оплачено в</translation>
    </message>
    <message>
        <source>Credited as</source>
        <extracomment>On a receipt, before what the payee gets, in another currency than the sale’s.</extracomment>
        <translation>Зараховано в</translation>
    </message>
    <message>
        <source>Paid on</source>
        <extracomment>On a receipt, before a time.</extracomment>
        <translation>Дата оплати</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>On an invoice, before a time.</extracomment>
        <translation>Дата виставлення</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>On a paper: our own number of the sale.</extracomment>
        <translation>Референс</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <extracomment>On a paper: the payment system’s number of the sale.</extracomment>
        <translation>Номер операції</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Спосіб оплати</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Платіжна система</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Отримувач</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупець</translation>
    </message>
    <message>
        <source>Coin</source>
        <extracomment>On a paper: the coin and its network in which it is paid.</extracomment>
        <translation>Монета</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>On an invoice: where the customer sends coins to.</extracomment>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Confirm the payment on your phone.</source>
        <translation>Підтвердьте платіж на телефоні.</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <extracomment>Below a QR code on paper, for the customer.</extracomment>
        <translation>Відскануйте, щоб оплатити</translation>
    </message>
    <message>
        <source>The paper could not be written to %1. Choose a folder that exists, that you may write to and that has space left.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>Документ не вдалося записати в %1. Виберіть папку, яка існує, куди можна писати й де є місце.</translation>
    </message>
    <message>
        <source>The paper could not be drawn: there is not enough memory. Close other programs and try again.</source>
        <translation>Документ не вдалося намалювати: бракує пам’яті. Закрийте інші програми й спробуйте знову.</translation>
    </message>
    <message>
        <source>%1 is there already and is not an ordinary file. Choose another name.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>%1 уже існує й не є звичайним файлом. Виберіть інше ім’я.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the paper. Choose one that exists.</source>
        <extracomment>%1 is the name of a folder.</extracomment>
        <translation>Папки %1 для документа немає. Виберіть наявну.</translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf or .png. Give the file one of these endings.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>«%1» не закінчується на .pdf або .png. Дайте файлу одне з цих закінчень.</translation>
    </message>
    <message>
        <source>The QR code does not read back as it would be printed, so the paper is not made. Print it on a larger paper, such as A4, and please report this.</source>
        <translation>QR-код не читається назад таким, як був би надрукований, тож документ не зроблено. Надрукуйте його на більшому папері, наприклад A4, і повідомте про це, будь ласка.</translation>
    </message>
    <message>
        <source>The link is so long that its QR code has to be %1 mm wide, and there are %2 mm for it on this paper. Use a larger one: the smallest that is large enough is %3.</source>
        <extracomment>%1: how wide a QR code has to be, %2: how much room there is. %3: a size of paper.</extracomment>
        <translation>Посилання таке довге, що його QR-коду треба %1 мм завширшки, а на цьому папері для нього %2 мм. Візьміть більший: найменший достатній — %3.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a paper of several pages.</extracomment>
        <translation>Сторінка %1 з %2</translation>
    </message>
    <message>
        <source>This computer has no font for the words of this paper. Install one that has the letters of its language (on Debian and Ubuntu the package fonts-noto-core), or choose another language.</source>
        <translation>На цьому комп’ютері немає шрифту для слів цього документа. Встановіть шрифт із літерами його мови (у Debian та Ubuntu це пакет fonts-noto-core) або виберіть іншу мову.</translation>
    </message>
    <message>
        <source>Papers cannot be made: the part of Counterfoil that draws them is missing or cannot be loaded. Install Counterfoil again, or the packages that it needs.</source>
        <translation>Документи зробити не можна: частини Counterfoil, яка їх малює, немає або вона не завантажується. Встановіть Counterfoil заново або пакети, які йому потрібні.</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>On a paper, below what was sold and before what all of it costs.</extracomment>
        <translation>Разом</translation>
    </message>
    <message>
        <source>With %1 dots an inch the QR code in the picture cannot be read, so the picture is not made. Use --dpi %2 or more.</source>
        <extracomment>%1: dots an inch; “--dpi” is an option of a command, %2 its value: a larger number.</extracomment>
        <translation>З %1 точками на дюйм QR-код у зображенні не читається, тож зображення не зроблено. Вкажіть --dpi %2 або більше.</translation>
    </message>
</context>
<context>
    <name>PaperCommand</name>
    <message>
        <source>Receipt saved as %1.</source>
        <extracomment>What was done with a sale’s receipt; %1: the name of a file.</extracomment>
        <translation>Чек збережено як %1.</translation>
    </message>
</context>
<context>
    <name>PaperPrinting</name>
    <message>
        <source>%1 is a receipt printer, which has no paper of the size %2. Choose a roll of 58 or 80 mm, or a label.</source>
        <extracomment>%1: a printer; %2: a size, such as “A4”.</extracomment>
        <translation>%1 — чековий принтер, у нього немає паперу розміру %2. Виберіть рулон 58 або 80 мм чи етикетку.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and the folder’s permissions, or choose another folder.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>%1 не вдається записати. Перевірте диск і права доступу до папки або виберіть іншу папку.</translation>
    </message>
    <message>
        <source>%1: no printer is chosen for it. Choose one and print again.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”.</extracomment>
        <translation>%1: принтера для цього не вибрано. Виберіть його й надрукуйте знову.</translation>
    </message>
    <message>
        <source>%1 sent to the printer %2; whether it came out is not known.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”; %2: a printer; so in all of these.</extracomment>
        <translation>%1: надіслано на принтер %2; чи щось вийшло, невідомо.</translation>
    </message>
    <message>
        <source>%1 printed on %2, as a copy.</source>
        <translation>%1: надруковано на %2 як копію.</translation>
    </message>
    <message>
        <source>%1 printed on %2.</source>
        <translation>%1: надруковано на %2.</translation>
    </message>
    <message>
        <source>A paper of this sale is being printed just now. Look at the printer before you print it again.</source>
        <translation>Документ цього продажу друкується просто зараз. Подивіться на принтер, перш ніж друкувати знову.</translation>
    </message>
    <message>
        <source>That could not be written into the books.</source>
        <extracomment>The reason follows.</extracomment>
        <translation>Це не вдалося записати до книги обліку.</translation>
    </message>
    <message>
        <source>Its copies are missing.</source>
        <translation>Копій бракує.</translation>
    </message>
    <message>
        <source>%1 saved as PDF.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”.</extracomment>
        <translation>%1: збережено як PDF.</translation>
    </message>
    <message>
        <source>%1 handed to the printer %2 as job %3, as a copy.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”; %2: a printer; %3: a number. Whether it prints it is not known yet.</extracomment>
        <translation>%1: передано принтеру %2 як завдання %3, копія.</translation>
    </message>
    <message>
        <source>%1 handed to the printer %2 as job %3.</source>
        <translation>%1: передано принтеру %2 як завдання %3.</translation>
    </message>
    <message>
        <source>%1: printing on %2 was begun.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”; %2: a printer. Said before the outcome is known.</extracomment>
        <translation>%1: друк на %2 розпочато.</translation>
    </message>
</context>
<context>
    <name>PaperSize</name>
    <message>
        <source>“%1” is no paper size that is known here. Use a4, letter, 58mm, 80mm, or the width and height of a label in millimetres, from 15 to 300, such as 62x29.</source>
        <translation>Розмір паперу «%1» тут невідомий. Вкажіть a4, letter, 58mm, 80mm або ширину й висоту етикетки в міліметрах, від 15 до 300, наприклад 62x29.</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>A size of paper: 8.5 by 11 inches.</extracomment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Roll, %1 mm</source>
        <extracomment>Paper from a roll, as tills print on; %1: how wide it is.</extracomment>
        <translation>Рулон, %1 мм</translation>
    </message>
    <message>
        <source>Label, %1 × %2 mm</source>
        <extracomment>A sticker; %1: how wide it is, %2: how high.</extracomment>
        <translation>Етикетка, %1 × %2 мм</translation>
    </message>
</context>
<context>
    <name>ParseErrors</name>
    <message>
        <source>“%1” has no option %2.</source>
        <extracomment>%1: a command; %2: the name of an option.</extracomment>
        <translation>«%1» не має параметра %2.</translation>
    </message>
    <message>
        <source>“%1” has no option %2 and no option %3.</source>
        <extracomment>%1: a command; %2, %3: names of options.</extracomment>
        <translation>«%1» не має параметрів %2 і %3.</translation>
    </message>
    <message>
        <source>“%1” has none of these options: %2.</source>
        <extracomment>%1: a command; %2: names of three or more options.</extracomment>
        <translation>«%1» не має жодного з цих параметрів: %2.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: names of options that are much like what was typed.</extracomment>
        <translation>Можливо, ви мали на увазі %1?</translation>
    </message>
    <message>
        <source>“%1” has no such command. Commands: %2.</source>
        <extracomment>%1: a command; %2: names of its commands.</extracomment>
        <translation>«%1» не має такої команди. Команди: %2.</translation>
    </message>
    <message>
        <source>There are words that belong to no option. A value with blanks needs quotes: --set &quot;name=John Smith&quot;; keys are read from standard input.</source>
        <translation>Є слова, які не належать до жодного параметра. Значення з пробілами беруть у лапки: --set &quot;name=John Smith&quot;; ключі читаються зі стандартного введення.</translation>
    </message>
    <message>
        <source>“%1” needs to know what to do: %2.</source>
        <extracomment>%1: a command; %2: names of its commands.</extracomment>
        <translation>Вкажіть, що має робити «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” needs %2 or %3.</source>
        <extracomment>%1: a command; %2 and %3: a value such as NAME, and an option; one of them is to be given.</extracomment>
        <translation>Для «%1» потрібно %2 або %3.</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <extracomment>%1: a command; %2: an option with its value, such as “--account NAME”, or the value alone.</extracomment>
        <translation>Для «%1» потрібно %2.</translation>
    </message>
    <message>
        <source>%1 takes no value: write it alone.</source>
        <extracomment>%1: the name of an option.</extracomment>
        <translation>%1 не приймає значення: пишіть без нього.</translation>
    </message>
    <message>
        <source>A value is missing behind %1: write %2.</source>
        <extracomment>%1: the name of an option; %2: the option with its value, such as “--account NAME”.</extracomment>
        <translation>Після %1 бракує значення: напишіть %2.</translation>
    </message>
    <message>
        <source>%1 is given more than once. Give it once.</source>
        <extracomment>%1: the name of an option.</extracomment>
        <translation>%1 вказано більше одного разу. Вкажіть один раз.</translation>
    </message>
    <message>
        <source>The value of %1 is empty, as that of a variable that was never set. Give one, or leave %1 out.</source>
        <extracomment>%1: the name of an option. A variable of a script.</extracomment>
        <translation>Значення %1 порожнє, як у змінної, якої не задано. Вкажіть значення або приберіть %1.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <extracomment>%1: an option with its value, such as “--limit N”; %2 and %3: numbers.</extracomment>
        <translation>%1 приймає ціле число від %2 до %3.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <extracomment>%1: a value such as STATE; %2: the words that may stand there.</extracomment>
        <translation>%1 — одне з: %2.</translation>
    </message>
    <message>
        <source>What stands for %1 cannot be read. It takes a whole number.</source>
        <extracomment>%1: an option with its value, such as “--limit N”.</extracomment>
        <translation>Те, що вказано для %1, не вдається прочитати. Потрібне ціле число.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together. Leave one of them out.</source>
        <extracomment>%1 and %2: options, or a value such as NAME.</extracomment>
        <translation>%1 і %2 не поєднуються. Приберіть одне з них.</translation>
    </message>
    <message>
        <source>%1 needs %2 beside it.</source>
        <extracomment>%1 and %2: options.</extracomment>
        <translation>Разом із %1 потрібно вказати %2.</translation>
    </message>
    <message>
        <source>The words behind “%1” cannot be read.</source>
        <extracomment>%1: a command.</extracomment>
        <translation>Слова після «%1» не вдається прочитати.</translation>
    </message>
    <message>
        <source>“%1 --help” shows how it is written.</source>
        <extracomment>%1: a command.</extracomment>
        <translation>«%1 --help» показує, як це пишеться.</translation>
    </message>
    <message>
        <source>A character of argument %1 could not be read: it is not written in UTF-8. Nothing was done.</source>
        <extracomment>%1: the place of an argument among all behind “counterfoilctl”, counted from 1.</extracomment>
        <translation>Не вдалося прочитати символ в аргументі %1: його записано не в UTF-8. Нічого не зроблено.</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Copy it again from the gateway’s profile page.</source>
        <extracomment>It: the key. Follows on a sentence that says what is wrong with it.</extracomment>
        <translation>Скопіюйте його ще раз зі сторінки профілю шлюзу.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Write it in full, such as https://pay.example.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>«%1» — це не вебадреса. Напишіть її повністю, наприклад https://pay.example.</translation>
    </message>
    <message>
        <source>Character %1 of the client id is none that such numbers mostly have; it is sent as typed.</source>
        <extracomment>%1: a number, counted from 1; so in all of &quot;Character %1 ...&quot;.</extracomment>
        <translation>Символ %1 в ID клієнта не з тих, що зазвичай бувають у таких номерах; його буде надіслано, як введено.</translation>
    </message>
    <message>
        <source>Character %1 of the client id is a control character, or no letter or sign of an English keyboard: it cannot be sent. Copy it again from the gateway’s profile page.</source>
        <translation>Символ %1 в ID клієнта — керівний або не літера чи знак англійської клавіатури: його не можна надіслати. Скопіюйте ще раз зі сторінки профілю шлюзу.</translation>
    </message>
    <message>
        <source>There is no key.</source>
        <translation>Ключа немає.</translation>
    </message>
    <message>
        <source>These are dots in place of the key: the page was asked to hide it.</source>
        <extracomment>The page: the gateway&apos;s profile page.</extracomment>
        <translation>Це крапки замість ключа: на сторінці ключ було приховано.</translation>
    </message>
    <message>
        <source>There is more than one line; a key is one.</source>
        <translation>Тут більше одного рядка; ключ — це один рядок.</translation>
    </message>
    <message>
        <source>Character %1 of the key cannot be seen (a mark without a width, or a control character).</source>
        <translation>Символ %1 ключа невидимий (знак без ширини або керівний символ).</translation>
    </message>
    <message>
        <source>Character %1 of the key is a blank, or no letter or sign of an English keyboard. If the gateway turns the key away, copy it again.</source>
        <translation>Символ %1 ключа — пробіл або не літера чи знак англійської клавіатури. Якщо шлюз не прийме ключ, скопіюйте його ще раз.</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>The folder %1, which COUNTERFOIL_HOME names, lies on the disk of %2, and that is not connected. Connect it and start again.</source>
        <extracomment>%1: a folder; %2: the folder at which the disk appears once it is connected. COUNTERFOIL_HOME is a variable of the environment.</extracomment>
        <translation>Папка %1, яку називає COUNTERFOIL_HOME, лежить на диску %2, а його не підключено. Підключіть його і запустіть знову.</translation>
    </message>
    <message>
        <source>The folder %1, which COUNTERFOIL_HOME names, is not there, nor the one that it should lie in. If it lies on another disk, connect that; for a new one, make that folder first.</source>
        <extracomment>%1: a folder. COUNTERFOIL_HOME is a variable of the environment.</extracomment>
        <translation>Папки %1, яку називає COUNTERFOIL_HOME, немає, як і тієї, у якій вона мала б лежати. Якщо вона на іншому диску, підключіть його; щоб мати нову, спершу створіть ту папку.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check its permissions and the disk, or let COUNTERFOIL_HOME name another.</source>
        <extracomment>COUNTERFOIL_HOME is a variable of the environment.</extracomment>
        <translation>У папку %1 не вдається записати. Перевірте права доступу до неї і диск або вкажіть у COUNTERFOIL_HOME іншу.</translation>
    </message>
</context>
<context>
    <name>PayForm</name>
    <message>
        <source>The gateway answered with a payment form in which no form is found. The sale may be there all the same: check it, and do not issue it again.</source>
        <extracomment>A payment form is what a browser sends to begin a payment.</extracomment>
        <translation>Шлюз відповів платіжною формою, у якій форми не знайдено. Продаж усе одно може бути на шлюзі: перевірте його і не виставляйте рахунок знову.</translation>
    </message>
    <message>
        <source>The sale may be there all the same: check it, and do not issue it again.</source>
        <extracomment>Follows a sentence on what is wrong with the gateway’s answer.</extracomment>
        <translation>Продаж усе одно може бути на шлюзі: перевірте його і не виставляйте рахунок знову.</translation>
    </message>
    <message>
        <source>The gateway’s payment form is too large to be one. The sale may be there all the same: check it, and do not issue it again.</source>
        <translation>Платіжна форма шлюзу завелика, щоб бути формою. Продаж усе одно може бути на шлюзі: перевірте його і не виставляйте рахунок знову.</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it is no web address).</source>
        <translation>Платіжна форма шлюзу веде на адресу, яку небезпечно відкривати (це не вебадреса).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it names no host).</source>
        <extracomment>A host is the name of a computer: “pay.example.com”.</extracomment>
        <translation>Платіжна форма шлюзу веде на адресу, яку небезпечно відкривати (у ній не названо вузла).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it holds a user name or password).</source>
        <translation>Платіжна форма шлюзу веде на адресу, яку небезпечно відкривати (вона містить ім’я користувача або пароль).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it leads to this computer).</source>
        <translation>Платіжна форма шлюзу веде на адресу, яку небезпечно відкривати (вона веде на цей комп’ютер).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it is not encrypted).</source>
        <translation>Платіжна форма шлюзу веде на адресу, яку небезпечно відкривати (вона без шифрування).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it is damaged or endless).</source>
        <translation>Платіжна форма шлюзу веде на адресу, яку небезпечно відкривати (вона пошкоджена або нескінченна).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it names none).</source>
        <extracomment>The form names no address.</extracomment>
        <translation>Платіжна форма шлюзу веде на адресу, яку небезпечно відкривати (адреси не названо).</translation>
    </message>
</context>
<context>
    <name>PayFormPage</name>
    <message>
        <source>Payment at %1</source>
        <extracomment>The title of a web page for the customer. %1 is the name of the computer that takes the payment.</extracomment>
        <translation>Оплата на %1</translation>
    </message>
    <message>
        <source>On the way to the payment</source>
        <extracomment>The heading of a web page for the customer, which goes on to the payment by itself.</extracomment>
        <translation>Перехід до оплати</translation>
    </message>
    <message>
        <source>You are being taken to %1.</source>
        <extracomment>%1 is the name of the computer that takes the payment.</extracomment>
        <translation>Вас переспрямовують на %1.</translation>
    </message>
    <message>
        <source>If nothing happens within a few seconds, use the button.</source>
        <extracomment>The button is “Go on to the payment”.</extracomment>
        <translation>Якщо за кілька секунд нічого не станеться, натисніть кнопку.</translation>
    </message>
    <message>
        <source>Go on to the payment</source>
        <extracomment>A button of a web page for the customer.</extracomment>
        <translation>Перейти до оплати</translation>
    </message>
</context>
<context>
    <name>PayLink</name>
    <message>
        <source>The gateway answered with a link that is not safe to show (%1). The sale may be there all the same: check it, and do not issue it again.</source>
        <extracomment>%1 is a word for whoever helps: “url-loopback”.</extracomment>
        <translation>Шлюз відповів посиланням, яке небезпечно показувати (%1). Продаж усе одно може бути на шлюзі: перевірте його і не виставляйте рахунок знову.</translation>
    </message>
    <message>
        <source>The gateway’s answer holds no pay link. The sale may be there all the same: check it, and do not issue it again.</source>
        <extracomment>A pay link is a web address where the customer pays.</extracomment>
        <translation>У відповіді шлюзу немає посилання на оплату. Продаж усе одно може бути на шлюзі: перевірте його і не виставляйте рахунок знову.</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Payment left pending. The shop has not been paid yet; you can still pay here.</source>
        <extracomment>To the customer, after the button “Leave it pending”.</extracomment>
        <translation>Оплату залишено в очікуванні. Крамниця ще не отримала грошей; ви все ще можете заплатити тут.</translation>
    </message>
    <message>
        <source>Payment received</source>
        <extracomment>To the customer, on a simulated gateway&apos;s payment page; so in all of these.</extracomment>
        <translation>Оплату отримано</translation>
    </message>
    <message>
        <source>The shop has been told. The money is on its way to it.</source>
        <translation>Крамницю сповіщено. Гроші вже в дорозі до неї.</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Title of a page: the invoice is paid.</extracomment>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Thank you. This invoice is paid; there is nothing left to do.</source>
        <translation>Дякуємо. Цей рахунок оплачено; більше нічого робити не треба.</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Оплата не вдалася</translation>
    </message>
    <message>
        <source>Nothing was paid. Ask the shop for a new payment link.</source>
        <translation>Нічого не сплачено. Попросіть у крамниці нове посилання на оплату.</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Оплату скасовано</translation>
    </message>
    <message>
        <source>Nothing was paid. Ask the shop for a new payment link if that was a mistake.</source>
        <translation>Нічого не сплачено. Якщо це сталося помилково, попросіть у крамниці нове посилання на оплату.</translation>
    </message>
    <message>
        <source>This link has expired</source>
        <translation>Строк дії цього посилання минув</translation>
    </message>
    <message>
        <source>It was not used within 14 days. Ask the shop for a new payment link.</source>
        <translation>Ним не скористалися протягом 14 днів. Попросіть у крамниці нове посилання на оплату.</translation>
    </message>
    <message>
        <source>Payment charged back</source>
        <translation>Оплату примусово повернуто</translation>
    </message>
    <message>
        <source>The money went back to the customer.</source>
        <translation>Гроші повернуто покупцеві.</translation>
    </message>
    <message>
        <source>Payment withheld</source>
        <translation>Оплату утримано</translation>
    </message>
    <message>
        <source>The payment is being looked into. Ask the shop.</source>
        <translation>Оплату перевіряють. Зверніться до крамниці.</translation>
    </message>
    <message>
        <source>Payment pending</source>
        <translation>Оплата очікується</translation>
    </message>
    <message>
        <source>The payment has not been finished yet.</source>
        <translation>Оплату ще не завершено.</translation>
    </message>
    <message>
        <source>Card, 3-D Secure</source>
        <translation>Картка, 3-D Secure</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Card (NFT), 3-D Secure</source>
        <translation>Картка (NFT), 3-D Secure</translation>
    </message>
    <message>
        <source>Card (NFT)</source>
        <translation>Картка (NFT)</translation>
    </message>
    <message>
        <source>Crypto</source>
        <extracomment>A payment method: cryptocurrencies.</extracomment>
        <translation>Криптовалюта</translation>
    </message>
    <message>
        <source>Your choice</source>
        <extracomment>In the place of a payment method: the customer chooses one.</extracomment>
        <translation>На ваш вибір</translation>
    </message>
    <message>
        <source>What you buy</source>
        <extracomment>Above the description of goods.</extracomment>
        <translation>Що ви купуєте</translation>
    </message>
    <message>
        <source>Receipt to</source>
        <extracomment>Before an e-mail address.</extracomment>
        <translation>Квитанція на</translation>
    </message>
    <message>
        <source>Back to the shop</source>
        <extracomment>A link.</extracomment>
        <translation>Назад до крамниці</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>Before its number.</extracomment>
        <translation>Рахунок</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Before what it is paid by: a card, a wallet&apos;s name.</extracomment>
        <translation>Спосіб</translation>
    </message>
    <message>
        <source>Training page.</source>
        <extracomment>Stands above all payment pages of the simulated gateway; the next sentence follows on it.</extracomment>
        <translation>Навчальна сторінка.</translation>
    </message>
    <message>
        <source>No money moves here.</source>
        <translation>Гроші тут не рухаються.</translation>
    </message>
    <message>
        <source>Sandbox Shop</source>
        <extracomment>The name of a shop that does not exist.</extracomment>
        <translation>Навчальна крамниця</translation>
    </message>
    <message>
        <source>Counterfoil sandbox: a simulated payment gateway on this computer.</source>
        <extracomment>“Counterfoil” is this program.</extracomment>
        <translation>Пісочниця Counterfoil: імітований платіжний шлюз на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <extracomment>Title of a page, and a button. %1: an amount with its currency.</extracomment>
        <translation>Сплатити %1</translation>
    </message>
    <message>
        <source>Confirm your card payment</source>
        <translation>Підтвердьте оплату карткою</translation>
    </message>
    <message>
        <source>Confirm your payment</source>
        <translation>Підтвердьте оплату</translation>
    </message>
    <message>
        <source>Your payment</source>
        <translation>Ваша оплата</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <extracomment>A button, on the page by which a card&apos;s owner confirms a payment. %1: an amount with its currency.</extracomment>
        <translation>Підтвердити %1</translation>
    </message>
    <message>
        <source>Or practise another ending</source>
        <extracomment>Above buttons by which somebody who practises ends the payment in other ways.</extracomment>
        <translation>Або випробуйте інше завершення</translation>
    </message>
    <message>
        <source>Leave it pending</source>
        <extracomment>A button: the payment stays unfinished.</extracomment>
        <translation>Залишити в очікуванні</translation>
    </message>
    <message>
        <source>Let it fail</source>
        <extracomment>A button: the payment shall fail.</extracomment>
        <translation>Завершити невдачею</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>A button: the customer cancels the payment.</extracomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>This payment link is not known</source>
        <translation>Це посилання на оплату невідоме</translation>
    </message>
    <message>
        <source>Perhaps a part of it was lost when it was copied. Open it again from the message you got, or ask the shop for a new one.</source>
        <translation>Можливо, під час копіювання втрачено його частину. Відкрийте його ще раз з отриманого повідомлення або попросіть у крамниці нове.</translation>
    </message>
    <message>
        <source>This payment form does not work</source>
        <translation>Ця платіжна форма не працює</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>Go back, load the payment page again and use its buttons.</source>
        <translation>Поверніться, завантажте сторінку оплати ще раз і скористайтеся її кнопками.</translation>
    </message>
</context>
<context>
    <name>PayPageFile</name>
    <message>
        <source>The payment page could not be written as %1. Choose a folder that exists, that you may write to and that has space left.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>Не вдалося записати платіжну сторінку як %1. Виберіть наявну папку, у яку ви можете писати і в якій є місце.</translation>
    </message>
    <message>
        <source>The payment page could not be written as %1: this is a folder or a device. Choose another name.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>Не вдалося записати платіжну сторінку як %1: це папка або пристрій. Виберіть іншу назву.</translation>
    </message>
</context>
<context>
    <name>PaymentMeans</name>
    <message>
        <source>network %1</source>
        <extracomment>%1 is the name of a network on which coins are sent: “TRC20”.</extracomment>
        <translation>мережа %1</translation>
    </message>
    <message>
        <source>%1 · network %2</source>
        <extracomment>%1 is the code of a coin, %2 the network on which it is to be sent: “USDT · network TRC20”.</extracomment>
        <translation>%1 · мережа %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n confirmation(s)</source>
        <extracomment>A coin’s network has confirmed a payment %1 times, of %n that are needed: “1 of 4 confirmations”.</extracomment>
        <translation>
            <numerusform>%1 з %n підтвердження</numerusform>
            <numerusform>%1 з %n підтверджень</numerusform>
            <numerusform>%1 з %n підтверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmations: %1</source>
        <extracomment>How many times a coin’s network has confirmed a payment.</extracomment>
        <translation>Підтверджень: %1</translation>
    </message>
</context>
<context>
    <name>PaymentMethod</name>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Credit and debit cards, on the gateway’s page or with the card data you type.</source>
        <translation>Кредитні й дебетові картки — на сторінці шлюзу або з даними картки, які ви вводите.</translation>
    </message>
    <message>
        <source>Crypto</source>
        <translation>Криптовалюта</translation>
    </message>
    <message>
        <source>The customer pays an amount in US dollars with a coin.</source>
        <translation>Покупець платить монетою суму в доларах США.</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <translation>Е-рахунок</translation>
    </message>
    <message>
        <source>The customer pays by mobile money, bank, card or coin: 52 payment systems.</source>
        <translation>Покупець платить мобільними грошима, через банк, карткою чи монетою: 52 платіжні системи.</translation>
    </message>
    <message>
        <source>Sell an NFT for US dollars, paid by card.</source>
        <translation>Продайте NFT за долари США з оплатою карткою.</translation>
    </message>
    <message>
        <source>India’s bank-to-bank payments, for an amount in US dollars. Needs an account that the gateway has set up for UPI.</source>
        <translation>Індійські перекази між банками на суму в доларах США. Потрібен акаунт, який шлюз налаштував для UPI.</translation>
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
        <translation>Мобільні гроші</translation>
    </message>
    <message>
        <source>Bank</source>
        <extracomment>A kind of payment system: bank transfer.</extracomment>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>A kind of payment system: credit and debit cards.</extracomment>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Coin</source>
        <extracomment>A kind of payment system: cryptocurrencies.</extracomment>
        <translation>Монета</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>A kind of payment system: an app that holds money, such as PayTM.</extracomment>
        <translation>Гаманець</translation>
    </message>
    <message>
        <source>“%1” is not a payment system’s whole code. Did you mean %2?</source>
        <extracomment>%1: what was typed. %2: a payment system&apos;s name and code, or a list of codes.</extracomment>
        <translation>«%1» — неповний код платіжної системи. Можливо, %2?</translation>
    </message>
    <message>
        <source>“%1” is no payment system. Did you mean %2?</source>
        <extracomment>%1: what was typed. %2: a payment system&apos;s name and code, or a list of codes.</extracomment>
        <translation>«%1» — не платіжна система. Можливо, %2?</translation>
    </message>
    <message>
        <source>“%1” is no payment system. Codes have small letters, digits and the signs - _ . such as orange_money-mali.xof.</source>
        <translation>«%1» — не платіжна система. Коди складаються з малих літер, цифр і знаків - _ . наприклад orange_money-mali.xof.</translation>
    </message>
    <message>
        <source>“%1” ends with “%2”, which is no currency. Codes end with theirs, such as mpesa-kenya.kes.</source>
        <extracomment>Codes of payment systems end with their currency&apos;s code.</extracomment>
        <translation>«%1» закінчується на «%2», а це не валюта. Коди закінчуються кодом валюти, наприклад mpesa-kenya.kes.</translation>
    </message>
    <message>
        <source>Not in this program’s list: “%1” is sent as typed.</source>
        <translation>Немає у списку цієї програми: «%1» буде надіслано, як введено.</translation>
    </message>
    <message>
        <source>Not in this program’s list: “%1” is sent as typed, with amounts in %2.</source>
        <extracomment>%1: the code of a payment system. %2: a currency&apos;s code.</extracomment>
        <translation>Немає у списку цієї програми: «%1» буде надіслано, як введено, із сумами в %2.</translation>
    </message>
    <message>
        <source>Listed is %1.</source>
        <extracomment>%1: a payment system&apos;s name and code, or a list of codes.</extracomment>
        <translation>У списку є %1.</translation>
    </message>
    <message>
        <source>%1 is no currency any more: ISO 4217 has withdrawn it.</source>
        <extracomment>%1: a currency&apos;s code.</extracomment>
        <translation>%1 більше не є валютою: ISO 4217 її вилучив.</translation>
    </message>
    <message>
        <source>Bank Transfer</source>
        <extracomment>A payment system. A country follows.</extracomment>
        <translation>Банківський переказ</translation>
    </message>
    <message>
        <source>Visa or Mastercard</source>
        <extracomment>A payment system: a card of one of these brands.</extracomment>
        <translation>Visa або Mastercard</translation>
    </message>
</context>
<context>
    <name>PaymentSystemEditor</name>
    <message>
        <source>Type a name, a country or a currency</source>
        <translation>Введіть назву, країну або валюту</translation>
    </message>
</context>
<context>
    <name>PaymentUri</name>
    <message>
        <source>If the customer’s wallet shows another address than this one, it cannot read the code, and what is sent is lost: let them pay to the bare address.</source>
        <extracomment>A wallet: the customer’s program for coins. “This one”: the address of the sale. The code: the QR code.</extracomment>
        <translation>Якщо гаманець покупця показує іншу адресу, він не вміє читати цього коду, і надіслане пропаде: хай платить на саму адресу.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>Будь-коли</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Цей місяць</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Минулий місяць</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Цей рік</translation>
    </message>
    <message>
        <source>From – to…</source>
        <comment>choose two days</comment>
        <translation>Від – до…</translation>
    </message>
</context>
<context>
    <name>PhoneChecks</name>
    <message>
        <source>A phone number has digits, blanks and a leading + only, such as +44 20 7946 0018.</source>
        <translation>У номері телефону лише цифри, пробіли і + на початку, наприклад +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>Such numbers look like %1, or %2 within the country.</source>
        <extracomment>Follows a sentence that says what is odd about a phone number. %1: an example with the country’s calling code, “+221 70 123 45 67”; %2: the same as it is written within the country, “70 123 45 67”.</extracomment>
        <translation>Такі номери мають вигляд %1, або %2 у межах країни.</translation>
    </message>
    <message>
        <source>No country’s phone numbers are known to begin like this. It is sent all the same.</source>
        <translation>Невідомо жодної країни, телефонні номери якої так починаються. Номер усе одно буде надіслано.</translation>
    </message>
    <message>
        <source>This has too few or too many digits for a phone number of %1.</source>
        <extracomment>%1: a country’s calling code, “+221”.</extracomment>
        <translation>Цифр замало або забагато для номера телефону з кодом %1.</translation>
    </message>
    <message>
        <source>No phone number of %1 is known to begin like this; it may be newer than this program’s list.</source>
        <extracomment>%1: a country’s calling code, “+221”.</extracomment>
        <translation>Невідомо номерів телефону з кодом %1, що так починаються; можливо, номер новіший за список цієї програми.</translation>
    </message>
    <message>
        <source>This is a phone number of %1; customers of this payment system have numbers of %2.</source>
        <extracomment>%1, %2: countries’ calling codes, “+33”, “+221”.</extracomment>
        <translation>Це номер телефону з кодом %1; у покупців із цією платіжною системою номери з кодом %2.</translation>
    </message>
    <message>
        <source>Digits of two scripts stand here. Type the number again with those of one.</source>
        <translation>Тут цифри двох письменностей. Введіть номер ще раз цифрами однієї.</translation>
    </message>
    <message>
        <source>A phone number has at most 15 digits; this has %1.</source>
        <extracomment>%1: a number of digits.</extracomment>
        <translation>У номері телефону щонайбільше 15 цифр; цифр у цьому: %1.</translation>
    </message>
    <message>
        <source>A phone number has at least 3 digits; this has %1.</source>
        <extracomment>%1: a number of digits.</extracomment>
        <translation>У номері телефону щонайменше 3 цифри; цифр у цьому: %1.</translation>
    </message>
    <message>
        <source>This is sent as typed. Phone numbers mostly have digits, blanks and a leading + only, such as +44 20 7946 0018.</source>
        <translation>Це буде надіслано, як введено. У номерах телефону здебільшого лише цифри, пробіли і + на початку, наприклад +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>This is sent as typed. Phone numbers have 5 to 15 digits; this has %1.</source>
        <extracomment>%1: a number of digits.</extracomment>
        <translation>Це буде надіслано, як введено. Номери телефону мають від 5 до 15 цифр; цифр у цьому: %1.</translation>
    </message>
</context>
<context>
    <name>PrintCommands</name>
    <message>
        <source>There is no paper “%1”. Papers: %2.</source>
        <extracomment>%1: what somebody typed; %2: “receipt, invoice or label”.</extracomment>
        <translation>Документа «%1» немає. Документи: %2.</translation>
    </message>
    <message>
        <source>There is no language “%1” for papers. Languages: %2.</source>
        <extracomment>%1: what somebody typed; %2: “en, fr or ar”.</extracomment>
        <translation>Мови «%1» для документів немає. Мови: %2.</translation>
    </message>
    <message>
        <source>No printers are found. A receipt printer in the network is named by its address: “counterfoilctl printers --check 192.168.1.50”.</source>
        <translation>Принтерів не знайдено. Чековий принтер у мережі називають за адресою: «counterfoilctl printers --check 192.168.1.50».</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Збережено як %1.</translation>
    </message>
</context>
<context>
    <name>PrintSettings</name>
    <message>
        <source>The settings for printing in %1 cannot be read. Check its permissions.</source>
        <extracomment>%1: the path of the file that holds them; so in all of these.</extracomment>
        <translation>Налаштування друку в %1 не вдається прочитати. Перевірте права доступу.</translation>
    </message>
    <message>
        <source>The settings for printing in %1 are damaged. Restore a copy of the file, or move it away and choose the printer again.</source>
        <translation>Налаштування друку в %1 пошкоджено. Відновіть файл із копії або перемістіть його й виберіть принтер заново.</translation>
    </message>
    <message>
        <source>The settings for printing in %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <translation>Налаштування друку в %1 не вдається записати. Перевірте диск і права доступу до папки.</translation>
    </message>
</context>
<context>
    <name>PrinterAddress</name>
    <message>
        <source>“%1” names no printer. Type the name of a printer of this computer (Office), a receipt printer’s network address (192.168.1.50 or 192.168.1.50:9100), an IPP address (ipp://192.168.1.60/ipp/print) or a device file (/dev/usb/lp0).</source>
        <extracomment>%1: what somebody typed. The examples are not translated.</extracomment>
        <translation>«%1» не називає принтера. Введіть ім’я принтера цього комп’ютера (Office), мережеву адресу чекового принтера (192.168.1.50 або 192.168.1.50:9100), адресу IPP (ipp://192.168.1.60/ipp/print) або файл пристрою (/dev/usb/lp0).</translation>
    </message>
    <message>
        <source>A printer’s address must not have a name or password in it: it is kept in a file. Set the printer up in the system’s settings instead, and choose it from the list.</source>
        <translation>В адресі принтера не має бути імені чи пароля: вона зберігається у файлі. Додайте принтер у налаштуваннях системи й виберіть його зі списку.</translation>
    </message>
</context>
<context>
    <name>PrinterRow</name>
    <message>
        <source>&amp;Receipts on</source>
        <extracomment>Above a list of printers; so are the next two. The letters behind &amp; differ.</extracomment>
        <translation>&amp;Чеки на</translation>
    </message>
    <message>
        <source>&amp;Invoices on</source>
        <comment>above a list of printers</comment>
        <translation>Ра&amp;хунки на</translation>
    </message>
    <message>
        <source>Label&amp;s on</source>
        <translation>&amp;Етикетки на</translation>
    </message>
    <message>
        <source>Paper of receipts</source>
        <extracomment>Above a list of sizes of paper; so are the next two.</extracomment>
        <translation>Папір чеків</translation>
    </message>
    <message>
        <source>Paper of invoices</source>
        <translation>Папір рахунків</translation>
    </message>
    <message>
        <source>Size of labels</source>
        <translation>Розмір етикеток</translation>
    </message>
</context>
<context>
    <name>PrinterSettings</name>
    <message>
        <source>Cut, but leave a bridge</source>
        <extracomment>What a receipt printer does after a receipt; so are the next two.</extracomment>
        <translation>Відрізати, лишивши перемичку</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Відрізати</translation>
    </message>
    <message>
        <source>Do not cut</source>
        <translation>Не відрізати</translation>
    </message>
    <message>
        <source>Printers</source>
        <extracomment>Title of a card of the settings.</extracomment>
        <translation>Принтери</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Counterfoil’s part for printers is not installed, or libcups2 is missing: install it to print on the system’s printers. Receipt printers in the network or at a device file work without.</source>
        <extracomment>“libcups2” is the name of a package.</extracomment>
        <translation>Частину Counterfoil для принтерів не встановлено, або немає libcups2: встановіть її, щоб друкувати на принтерах системи. Чекові принтери в мережі й на файлі пристрою працюють і без неї.</translation>
    </message>
    <message>
        <source>The system’s print service (CUPS) does not answer: it is not running or not installed. Nothing was printed.</source>
        <translation>Служба друку системи (CUPS) не відповідає: не запущена або не встановлена. Нічого не надруковано.</translation>
    </message>
    <message>
        <source>The printer %1 has taken it as job %2.</source>
        <extracomment>%1: a printer; %2: a number.</extracomment>
        <translation>Принтер %1 прийняв це як завдання %2.</translation>
    </message>
    <message>
        <source>The printer %1 cannot be reached; nothing came out. See that it is switched on and connected, and that its address is right.</source>
        <translation>Принтер %1 недоступний; нічого не вийшло. Перевірте, чи він увімкнений і під’єднаний і чи правильна адреса.</translation>
    </message>
    <message>
        <source>There is no printer “%1” any more; nothing came out. Choose another one, or set it up again in the system’s settings.</source>
        <translation>Принтера «%1» більше немає; нічого не вийшло. Виберіть інший або додайте його знову в налаштуваннях системи.</translation>
    </message>
    <message>
        <source>The printer %1 takes no PDF. Add it to the system’s printers, which make of a PDF what it understands, and choose it there.</source>
        <translation>Принтер %1 не приймає PDF. Додайте його до принтерів системи, які роблять із PDF зрозуміле йому, і виберіть там.</translation>
    </message>
    <message>
        <source>The printer %1 prints one copy at a time; nothing came out. Print one, and then another.</source>
        <translation>Принтер %1 друкує по одному примірнику; нічого не вийшло. Надрукуйте один, потім інший.</translation>
    </message>
    <message>
        <source>The printer %1 refused it: %2. Nothing came out.</source>
        <extracomment>%2: the printer&apos;s own words.</extracomment>
        <translation>Принтер %1 відмовив: %2. Нічого не вийшло.</translation>
    </message>
    <message>
        <source>The connection to the printer %1 broke while it was printing. Look whether paper came out before you print again.</source>
        <translation>Зв’язок із принтером %1 перервався під час друку. Подивіться, чи вийшов папір, перш ніж друкувати знову.</translation>
    </message>
    <message>
        <source>the printer has no paper</source>
        <comment>why a job waits</comment>
        <translation>у принтері немає паперу</translation>
    </message>
    <message>
        <source>the printer is open</source>
        <comment>why a job waits</comment>
        <translation>принтер відкритий</translation>
    </message>
    <message>
        <source>the printer is not reached</source>
        <comment>why a job waits</comment>
        <translation>принтер недоступний</translation>
    </message>
    <message>
        <source>Job %1 waits for its turn.</source>
        <extracomment>%1: a number; so in all of these.</extracomment>
        <translation>Завдання %1 чекає черги.</translation>
    </message>
    <message>
        <source>Job %1 is held: let it go on in the system’s list of jobs.</source>
        <translation>Завдання %1 затримано: продовжте його у списку завдань системи.</translation>
    </message>
    <message>
        <source>Job %1 is being printed.</source>
        <translation>Завдання %1 друкується.</translation>
    </message>
    <message>
        <source>Job %1 has stopped: look after the printer.</source>
        <translation>Завдання %1 спинилося: подивіться на принтер.</translation>
    </message>
    <message>
        <source>Job %1 has stopped: %2.</source>
        <extracomment>%2: “the printer has no paper”, or the printer&apos;s own words.</extracomment>
        <translation>Завдання %1 спинилося: %2.</translation>
    </message>
    <message>
        <source>Job %1 was cancelled.</source>
        <translation>Завдання %1 скасовано.</translation>
    </message>
    <message>
        <source>Job %1 was broken off by the printer. Print it again.</source>
        <translation>Завдання %1 перервав принтер. Надрукуйте знову.</translation>
    </message>
    <message>
        <source>Job %1 was broken off: %2. Print it again.</source>
        <extracomment>%2: the printer&apos;s own words.</extracomment>
        <translation>Завдання %1 перервано: %2. Надрукуйте знову.</translation>
    </message>
    <message>
        <source>Job %1 is printed.</source>
        <translation>Завдання %1 надруковано.</translation>
    </message>
    <message>
        <source>What became of job %1 is not known.</source>
        <translation>Що сталося із завданням %1, невідомо.</translation>
    </message>
    <message>
        <source>The printer %1 answers.</source>
        <translation>Принтер %1 відповідає.</translation>
    </message>
    <message>
        <source>There is no printer at %1. See that it is connected and switched on; nothing came out.</source>
        <extracomment>%1: a device file, such as /dev/usb/lp0.</extracomment>
        <translation>За адресою %1 немає принтера. Перевірте, чи він під’єднаний і увімкнений; нічого не вийшло.</translation>
    </message>
    <message>
        <source>You may not write to %1. On most systems it is enough to be in the group “lp” (sudo adduser $USER lp) and to log in anew. Nothing came out.</source>
        <extracomment>%1: a device file. “lp” is the name of a group of users.</extracomment>
        <translation>Вам не можна писати в %1. У більшості систем досить бути в групі «lp» (sudo adduser $USER lp) і ввійти заново. Нічого не вийшло.</translation>
    </message>
    <message>
        <source>Another program uses the printer at %1. Wait until it is done and print again; nothing came out.</source>
        <translation>Принтер на %1 зайнятий іншою програмою. Зачекайте, доки вона скінчить, і надрукуйте знову; нічого не вийшло.</translation>
    </message>
    <message>
        <source>%1 is no printer’s device file, and is left as it is. Choose one such as /dev/usb/lp0.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>%1 — не файл пристрою принтера й лишається як є. Виберіть такий, як /dev/usb/lp0.</translation>
    </message>
    <message>
        <source>takes no jobs now</source>
        <comment>of a printer in a list</comment>
        <translation>зараз не приймає завдань</translation>
    </message>
    <message>
        <source>is stopped</source>
        <comment>of a printer in a list</comment>
        <translation>зупинений</translation>
    </message>
    <message>
        <source>receipt printer (ESC/POS)</source>
        <translation>чековий принтер (ESC/POS)</translation>
    </message>
    <message>
        <source>The printer %1 has no paper. Put in a new roll and print again; nothing came out.</source>
        <extracomment>%1: a printer; so in all of these.</extracomment>
        <translation>У принтері %1 немає паперу. Вставте новий рулон і надрукуйте знову; нічого не вийшло.</translation>
    </message>
    <message>
        <source>The cover of the printer %1 is open. Close it and print again; nothing came out.</source>
        <translation>Кришка принтера %1 відкрита. Закрийте її й надрукуйте знову; нічого не вийшло.</translation>
    </message>
    <message>
        <source>The printer %1 reports a fault. Look at its lamps, switch it off and on, and print again; nothing came out.</source>
        <translation>Принтер %1 повідомляє про несправність. Подивіться на його лампочки, вимкніть і ввімкніть його й надрукуйте знову; нічого не вийшло.</translation>
    </message>
    <message>
        <source>The printer %1 takes nothing; nothing came out. It may be out of paper, open or switched off.</source>
        <translation>Принтер %1 нічого не приймає; нічого не вийшло. Можливо, у ньому немає паперу, він відкритий або вимкнений.</translation>
    </message>
    <message>
        <source>The printer %1 took nothing: %2. Nothing came out.</source>
        <extracomment>%2: the system&apos;s words for it.</extracomment>
        <translation>Принтер %1 нічого не прийняв: %2. Нічого не вийшло.</translation>
    </message>
    <message>
        <source>Printed by %1.</source>
        <translation>Надруковано на %1.</translation>
    </message>
    <message>
        <source>Sent to the printer %1, which does not say whether it printed.</source>
        <translation>Надіслано на принтер %1, який не повідомляє, чи надрукував.</translation>
    </message>
    <message>
        <source>The printer %1 answers, and is ready.</source>
        <translation>Принтер %1 відповідає й готовий.</translation>
    </message>
    <message>
        <source>There is a connection to %1; it does not tell its state. Print a test page to be sure.</source>
        <translation>Зв’язок із %1 є; свого стану він не повідомляє. Для певності надрукуйте пробну сторінку.</translation>
    </message>
    <message>
        <source>Nothing was printed: the program was closed.</source>
        <translation>Нічого не надруковано: програму закрили.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Виді&amp;лити все</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Збільшити</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>З&amp;меншити</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Натиснути</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Показати меню</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Встановити фокус</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Перемкнути</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Виконує дію</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Збільшити значення</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Зменшити значення</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Показує меню</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Встановлює фокус</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Перемикає стан</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Відкрити список вибору</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Гаразд</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Перегляд:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Перейти назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Перейти вперед</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Батьківська папка</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перейти до батьківської папки</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Створити папку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Створити нову папку</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Перейти до перегляду списком</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Перейти до докладного перегляду</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бічна панель</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Список місць і закладок</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Типи файлів:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Ім’я файлу:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Пошук папки</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>В&amp;ибрати</translation>
    </message>
    <message>
        <source>Show </source>
        <extracomment>The name of a place follows.</extracomment>
        <translation>Показати </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Пере&amp;йменувати</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Вида&amp;лити</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показати при&amp;ховані файли</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Нова папка</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Нова папка</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Недавні місця</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже існує.
Замінити його?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не знайдено.
Перевірте, чи правильно вказано ім’я файлу.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Папку не знайдено.
Перевірте, чи правильно вказано назву папки.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» захищено від запису.
Усе одно видалити?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Справді видалити «%1»?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Не вдалося видалити папку.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>The kind of a file, at the head of a column.</extracomment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Дата зміни</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Комп’ютер</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Гаразд</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>За&amp;крити</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Закрити без збереження</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати дію</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Повто&amp;рити</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Виріза&amp;ти</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Показати подробиці...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Сховати подробиці...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Зберегти все</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Так</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Так для &amp;всіх</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ні</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Н&amp;і для всіх</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Перервати</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ігнорувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Відновити типові</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Прокрутити сюди</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Лівий край</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Правий край</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Кінець</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>На сторінку ліворуч</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>На сторінку вгору</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>На сторінку праворуч</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>На сторінку вниз</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Прокрутити ліворуч</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Прокрутити вгору</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Прокрутити праворуч</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Прокрутити вниз</translation>
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
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
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
        <translation>Ліворуч</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Праворуч</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати дію</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Повто&amp;рити</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Виріза&amp;ти</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копіювати &amp;адресу посилання</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>The text is too long for a QR code: it has %1 bytes, and a QR code holds 2,953 at most. Use a shorter link, or send it as text.</source>
        <extracomment>%1 is a number above 2953.</extracomment>
        <translation>Текст задовгий для QR-коду: байтів у ньому %1, а QR-код уміщує щонайбільше 2953. Візьміть коротше посилання або надішліть його текстом.</translation>
    </message>
    <message>
        <source>There is no text to make a QR code of. Issue the invoice first, then its link can be shown.</source>
        <translation>Немає тексту, з якого можна зробити QR-код. Спершу виставте рахунок, тоді його посилання можна буде показати.</translation>
    </message>
    <message>
        <source>The text holds half a character and cannot be put into a QR code. Copy the link again.</source>
        <translation>У тексті є половина символу, тож його не можна вмістити в QR-код. Скопіюйте посилання ще раз.</translation>
    </message>
</context>
<context>
    <name>QrFile</name>
    <message>
        <source>The QR code could not be written to %1. Choose a folder that exists, that you may write to and that has space left.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>Не вдалося записати QR-код у %1. Виберіть наявну папку, у яку ви можете писати і в якій є місце.</translation>
    </message>
    <message>
        <source>The QR code could not be written to %1: it is there already and is not an ordinary file. Choose another name.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>Не вдалося записати QR-код у %1: він уже є і не є звичайним файлом. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>“%1” does not end in .png or .svg. Give the file one of these endings.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>«%1» не закінчується на .png або .svg. Дайте файлу одне з цих закінчень.</translation>
    </message>
</context>
<context>
    <name>QrReader</name>
    <message>
        <source>No QR code can be read in this picture. Use one that shows the whole code, sharp, with its white margin.</source>
        <translation>На цьому зображенні не вдається прочитати QR-код. Візьміть таке, де код видно повністю, чітко, з білими полями.</translation>
    </message>
    <message>
        <source>The QR code was made but does not read back as the link, so it is not used. Send the link as text, and please report this.</source>
        <translation>QR-код створено, але з нього не читається посилання, тому його не використано. Надішліть посилання текстом і повідомте про це.</translation>
    </message>
</context>
<context>
    <name>QrSize</name>
    <message>
        <source>At this size a phone’s camera cannot read the QR code.</source>
        <translation>У такому розмірі камера телефона не прочитає QR-код.</translation>
    </message>
    <message>
        <source>The QR code is too long for this place of %1 × %1 pixels: it needs %2 × %2 to be read by a phone.</source>
        <extracomment>“Pixels” of a screen or printer. %1 and %2 are numbers.</extracomment>
        <translation>QR-код задовгий для цього місця %1 × %1 точок: щоб телефон його прочитав, треба %2 × %2.</translation>
    </message>
</context>
<context>
    <name>QrTerminal</name>
    <message>
        <source>This code scans as light text on a dark background only; elsewhere save it as PNG or SVG.</source>
        <extracomment>Stands below a QR code that is written with characters.</extracomment>
        <translation>Цей код сканується лише як світлий текст на темному тлі; для інших випадків збережіть його як PNG або SVG.</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>No QR code can be shown. Copy the text instead. %1</source>
        <extracomment>%1: one or two sentences that say what went wrong.</extracomment>
        <translation>QR-код показати не можна. Скопіюйте текст. %1</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>No such phone number is known. Look at it before you send anything.</source>
        <translation>Такого номера телефону не буває. Перевірте його, перш ніж щось надсилати.</translation>
    </message>
    <message>
        <source>One e-mail address belongs here, such as anna@example.com.</source>
        <translation>Тут має бути одна адреса ел. пошти, наприклад anna@example.com.</translation>
    </message>
    <message>
        <source>Signs that cannot be seen or typed stand before the @. An e-mail address looks like anna@example.com.</source>
        <translation>Перед @ стоять знаки, яких не видно або не набрати. Адреса ел. пошти має вигляд anna@example.com.</translation>
    </message>
    <message>
        <source>A phone number has digits, blanks and a leading + only, such as +44 20 7946 0018.</source>
        <translation>У номері телефону лише цифри, пробіли й + на початку, наприклад +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>Type the number with its country’s code, such as +221 77 123 45 67: nothing here says which country it is of.</source>
        <translation>Введіть номер із кодом країни, наприклад +221 77 123 45 67: з якої він країни, тут ніщо не каже.</translation>
    </message>
    <message>
        <source>A phone number with its country’s code has 5 to 15 digits.</source>
        <translation>У номері телефону з кодом країни від 5 до 15 цифр.</translation>
    </message>
</context>
<context>
    <name>Reconciliation</name>
    <message>
        <source>The statement’s amount cannot be read, so it was not compared.</source>
        <translation>Суму у виписці не вдається прочитати, тому її не порівняно.</translation>
    </message>
    <message>
        <source>The statement says about its money: %1</source>
        <extracomment>%1: whole sentences, such as “Customer pays 500 XOF. Fee 5 XOF.” “Its”: the sale’s.</extracomment>
        <translation>Виписка каже про його гроші: %1</translation>
    </message>
    <message>
        <source>The gateway’s word “%1” is not known to this program.</source>
        <extracomment>%1 is what the gateway calls the state of a sale, such as HELD.</extracomment>
        <translation>Слова шлюзу «%1» ця програма не знає.</translation>
    </message>
    <message>
        <source>The gateway’s number is %1 here and %2 in the books.</source>
        <extracomment>By what number the gateway calls the sale. “Here” is the gateway’s statement.</extracomment>
        <translation>Номер на шлюзі тут %1, а в обліку %2.</translation>
    </message>
    <message>
        <source>The statement lists this sale more than once; this line is not counted.</source>
        <translation>Цей продаж є у виписці кілька разів; цей рядок не враховано.</translation>
    </message>
    <message>
        <source>It is not known whether the gateway has it. Check it.</source>
        <extracomment>A sale. To check it is to ask the gateway about it.</extracomment>
        <translation>Невідомо, чи він є на шлюзі. Перевірте його.</translation>
    </message>
    <message>
        <source>It was issued within a day of the month’s border: it may stand in the statement of %1.</source>
        <extracomment>A sale. %1 is the month before or after, in its basic form: “March 2026”.</extracomment>
        <translation>Рахунок виставлено не далі ніж за добу від межі місяця: продаж може бути у виписці за %1.</translation>
    </message>
    <message>
        <source>The statement is not whole: the gateway may have it all the same.</source>
        <extracomment>“It” is a sale that the statement does not list.</extracomment>
        <translation>Виписка неповна: продаж усе одно може бути на шлюзі.</translation>
    </message>
</context>
<context>
    <name>SaleDefaults</name>
    <message>
        <source>What was kept of it for the next sales was erased as well.</source>
        <extracomment>After a customer&apos;s data was erased: fields whose texts the program keeps for the next sales held some.</extracomment>
        <translation>Те, що з них було збережено для наступних продажів, теж стерто.</translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <source>Asking the gateway which fields it wants…</source>
        <translation>Запит до шлюзу, які поля йому потрібні…</translation>
    </message>
    <message>
        <source>asking the gateway which it wants…</source>
        <extracomment>In short, beside the title “Extra fields”.</extracomment>
        <translation>запит до шлюзу, які йому потрібні…</translation>
    </message>
    <message>
        <source>typed by hand: the list cannot be used</source>
        <extracomment>Of a part of a form, beside its title “Extra fields”: names and values are typed by hand.</extracomment>
        <translation>введено вручну: список не можна використати</translation>
    </message>
    <message>
        <source>not all that the gateway lists</source>
        <translation>не все, що є в списку шлюзу</translation>
    </message>
    <message>
        <source>This payment system needs more: %1.</source>
        <extracomment>Spoken. %1: labels of fields, with commas between them.</extracomment>
        <translation>Ця платіжна система потребує ще: %1.</translation>
    </message>
</context>
<context>
    <name>SaleLines</name>
    <message>
        <source>There are no lines to add up.</source>
        <translation>Немає позицій, які можна підсумувати.</translation>
    </message>
    <message>
        <source>This is no quantity. Write how many, such as 2, or how much, such as 0.5 (at most three decimals).</source>
        <extracomment>How many of something: both numbers may be typed as they stand here.</extracomment>
        <translation>Це не кількість. Напишіть, скільки штук, наприклад 2, або скільки товару, наприклад 0.5 (щонайбільше три цифри після коми).</translation>
    </message>
    <message>
        <source>The sum is larger than this program can count. Make several sales of it.</source>
        <translation>Підсумок більший, ніж ця програма може порахувати. Зробіть із нього кілька продажів.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways: as thousands, or as a part of one. Write it without the mark, or with other decimals.</source>
        <extracomment>%1: what was typed as a quantity, such as 1,250.</extracomment>
        <translation>«%1» можна прочитати двома способами: як тисячі або як частину одиниці. Напишіть без цього знака або з іншою кількістю цифр після коми.</translation>
    </message>
    <message>
        <source>The lines have prices in %1 and in %2. One sale has one currency: take one of them out.</source>
        <extracomment>%1, %2: codes of currencies.</extracomment>
        <translation>Позиції мають ціни в %1 і в %2. В одного продажу одна валюта: приберіть зайву позицію.</translation>
    </message>
</context>
<context>
    <name>SaleLink</name>
    <message>
        <source>%1 has no field for “%2”.</source>
        <extracomment>%1: a payment method. %2: a name within a link: “phone”.</extracomment>
        <translation>«%1» не має поля для «%2».</translation>
    </message>
    <message>
        <source>“%1” is card data or as secret, which no link may bring.</source>
        <extracomment>%1: a name within a link.</extracomment>
        <translation>«%1» — дані картки або щось таке саме секретне, посилання такого приносити не може.</translation>
    </message>
    <message>
        <source>“%1” looks like a card number, which must not be stored.</source>
        <extracomment>%1: a name within a link.</extracomment>
        <translation>«%1» схоже на номер картки, який не можна зберігати.</translation>
    </message>
    <message>
        <source>%1 Nothing was filled in.</source>
        <extracomment>%1: one or more sentences that say what is wrong with a link.
----------
%1: a sentence that says why.</extracomment>
        <translation>%1 Нічого не заповнено.</translation>
    </message>
    <message>
        <source>With %1 the payment system names the currency, and the link names none with that currency. A link says which by %2.</source>
        <extracomment>%1: a payment method. %2: how a link writes which payment system is meant.</extracomment>
        <translation>З «%1» валюту називає платіжна система, а посилання не називає жодної з цією валютою. Яку саме, посилання каже через %2.</translation>
    </message>
    <message>
        <source>“%1” and another name in the link mean the same field.</source>
        <extracomment>%1, %2: names within a link: “amount” and “set.amount”.</extracomment>
        <translation>«%1» та інше ім’я в посиланні означають те саме поле.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: a name within a link. %2: one or more sentences: what is wrong with its text.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1” in the link is not written as links are: UTF-8, and a percent sign only before two hexadecimal digits. Nothing was filled in.</source>
        <extracomment>%1: a name within a link: “note”.</extracomment>
        <translation>«%1» у посиланні записано не так, як пишуть посилання: UTF-8, знак відсотка лише перед двома шістнадцятковими цифрами. Нічого не заповнено.</translation>
    </message>
    <message>
        <source>“%1” is nothing that this program knows in a link.</source>
        <extracomment>%1: a name that a link has.</extracomment>
        <translation>«%1» у посиланні цій програмі невідоме.</translation>
    </message>
    <message>
        <source>“%1” in the link is empty. Nothing was filled in.</source>
        <extracomment>%1: a name within a link: “amount”.</extracomment>
        <translation>«%1» у посиланні порожнє. Нічого не заповнено.</translation>
    </message>
    <message>
        <source>“%1” stands twice in the link, and nobody can tell which is meant. Nothing was filled in.</source>
        <extracomment>%1: a name within a link: “amount”.</extracomment>
        <translation>«%1» стоїть у посиланні двічі, і ніхто не скаже, що малося на увазі. Нічого не заповнено.</translation>
    </message>
    <message>
        <source>The amount in the link cannot be read. In links it has digits and a point, such as 15.04. Nothing was filled in.</source>
        <translation>Суму в посиланні не вдається прочитати. У посиланнях це цифри й крапка, наприклад 15.04. Нічого не заповнено.</translation>
    </message>
    <message>
        <source>The link is too long: more than %1 bytes. Nothing was filled in.</source>
        <translation>Посилання задовге: понад %1 байтів. Нічого не заповнено.</translation>
    </message>
    <message>
        <source>This program knows no such link. One that fills in a sale is counterfoil://new?amount=15.04&amp;currency=USD. Nothing was filled in.</source>
        <translation>Такого посилання програма не знає. Посилання, що заповнює продаж: counterfoil://new?amount=15.04&amp;currency=USD. Нічого не заповнено.</translation>
    </message>
    <message>
        <source>The link has a “#”, behind which links have no more values. Write %23 where it belongs to a text. Nothing was filled in.</source>
        <translation>У посиланні є «#», після якого в посилань немає значень. Пишіть %23, де він частина тексту. Нічого не заповнено.</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>The outcome could not be written into the books. Note the reference; “Check now” repairs it later. %1</source>
        <extracomment>“Check now” is a button. %1: one or two sentences that say what went wrong.</extracomment>
        <translation>Результат не вдалося записати в книгу обліку. Занотуйте референс; «Перевірити зараз» виправить це пізніше. %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent. %n field(s) need your attention.</source>
        <translation>
            <numerusform>Нічого не надіслано. %n поле потребує уваги.</numerusform>
            <numerusform>Нічого не надіслано. %n поля потребують уваги.</numerusform>
            <numerusform>Нічого не надіслано. %n полів потребують уваги.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <extracomment>%1: one or two sentences that say why.</extracomment>
        <translation>Нічого не надіслано. %1</translation>
    </message>
    <message>
        <source>The gateway does not show it so far, but its call was only turned away on the way there: it may arrive all the same.</source>
        <translation>Шлюз поки його не показує, але запит відхилено лише дорогою до шлюзу: він усе одно може дійти.</translation>
    </message>
    <message>
        <source>The gateway cannot tell yet. Wait a few seconds and check once more.</source>
        <translation>Шлюз поки не може сказати. Зачекайте кілька секунд і перевірте ще раз.</translation>
    </message>
    <message>
        <source>This is the sale that was begun before. It arrived at the gateway, so no second one was issued.</source>
        <translation>Це продаж, який було розпочато раніше. Він дійшов до шлюзу, тому другого рахунка не виставлено.</translation>
    </message>
    <message>
        <source>The account of this sale has been removed. It would now be issued with “%1”.</source>
        <extracomment>%1: the name of another account.</extracomment>
        <translation>Акаунт цього продажу видалено. Тепер рахунок було б виставлено з «%1».</translation>
    </message>
    <message>
        <source>The account of this sale has been removed. What you typed for it is not taken into “%1”.</source>
        <extracomment>%1: the name of another account.</extracomment>
        <translation>Акаунт цього продажу видалено. Введене для нього не переноситься до «%1».</translation>
    </message>
    <message>
        <source>What you typed for “%1” is not taken into training. It is still there (without card data) when you choose that account again.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>Введене для «%1» не переноситься в навчання. Воно залишиться (без даних картки), коли ви знову виберете той акаунт.</translation>
    </message>
    <message>
        <source>What you typed for “%1” is not taken into training. It is still there when you choose that account again.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>Введене для «%1» не переноситься в навчання. Воно залишиться, коли ви знову виберете той акаунт.</translation>
    </message>
    <message>
        <source>What you typed in training is not taken into “%1”, where money moves. It is still there (without card data) when you choose training again.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>Введене в навчанні не переноситься до «%1», де рухаються гроші. Воно залишиться (без даних картки), коли ви знову виберете навчання.</translation>
    </message>
    <message>
        <source>What you typed in training is not taken into “%1”, where money moves. It is still there when you choose training again.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>Введене в навчанні не переноситься до «%1», де рухаються гроші. Воно залишиться, коли ви знову виберете навчання.</translation>
    </message>
    <message>
        <source>%1 is not settled: its link may still be paid. Issue this only as a sale of its own.</source>
        <extracomment>%1: the reference of an earlier sale.</extracomment>
        <translation>%1 не завершено: за його посиланням ще можуть заплатити. Виставляйте цей лише як окремий продаж.</translation>
    </message>
    <message>
        <source>That account is no longer here.</source>
        <translation>Того акаунта тут уже немає.</translation>
    </message>
    <message>
        <source>The account “%1” of that sale is no longer here.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>Акаунта «%1» того продажу тут уже немає.</translation>
    </message>
    <message>
        <source>It is not taken into training. Add the account again to sell the same.</source>
        <translation>У навчання він не переноситься. Щоб продати те саме, додайте акаунт знову.</translation>
    </message>
    <message>
        <source>The next sale would be issued with “%1”.</source>
        <extracomment>%1: the name of another account.</extracomment>
        <translation>Наступний рахунок було б виставлено з «%1».</translation>
    </message>
    <message>
        <source>The link is for the account “%1”, which is not here.</source>
        <extracomment>%1: the name of an account, from outside.</extracomment>
        <translation>Посилання — для акаунта «%1», а його тут немає.</translation>
    </message>
    <message>
        <source>The link is for the payment method “%1”, which is not known.</source>
        <extracomment>%1: the name of a payment method, from outside.</extracomment>
        <translation>Посилання — для способу оплати «%1», а він невідомий.</translation>
    </message>
    <message>
        <source>The account “%1” does not sell by %2.</source>
        <extracomment>%1: the name of an account. %2: a payment method.</extracomment>
        <translation>Акаунт «%1» не продає через «%2».</translation>
    </message>
    <message>
        <source>Nothing saved has the barcode %1. Nothing was issued.</source>
        <extracomment>%1: digits that a scanner read.</extracomment>
        <translation>Серед збереженого немає штрихкоду %1. Рахунок не виставлено.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) came while a sale was sent and were not taken. Scan them again.</source>
        <extracomment>A scan: a barcode that a scanner read.</extracomment>
        <translation>
            <numerusform>Під час надсилання рахунка відскановано %n товар, але його не враховано. Відскануйте його ще раз.</numerusform>
            <numerusform>Під час надсилання рахунка відскановано %n товари, але їх не враховано. Відскануйте їх ще раз.</numerusform>
            <numerusform>Під час надсилання рахунка відскановано %n товарів, але їх не враховано. Відскануйте їх ще раз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalePaper</name>
    <message>
        <source>The file %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Файл %1 не вдається записати. Перевірте диск і права доступу до папки.</translation>
    </message>
    <message>
        <source>A receipt went along with an e-mail.</source>
        <extracomment>What was done with a sale’s receipt.</extracomment>
        <translation>Чек пішов разом із листом.</translation>
    </message>
</context>
<context>
    <name>SaleSender</name>
    <message>
        <source>The text message is being opened; send it there. If nothing opens, copy the message instead.</source>
        <extracomment>A link was handed to another program; nobody tells whether that is there.</extracomment>
        <translation>Відкривається SMS; надішліть його там. Якщо нічого не відкрилося, скопіюйте повідомлення.</translation>
    </message>
    <message>
        <source>WhatsApp is being opened; send the message there. If nothing opens, copy the message instead.</source>
        <translation>Відкривається WhatsApp; надішліть повідомлення там. Якщо нічого не відкрилося, скопіюйте повідомлення.</translation>
    </message>
    <message>
        <source>Telegram is being opened; send the message there. If nothing opens, copy the message instead.</source>
        <translation>Відкривається Telegram; надішліть повідомлення там. Якщо нічого не відкрилося, скопіюйте повідомлення.</translation>
    </message>
    <message>
        <source>S&amp;end receipt</source>
        <translation>Над&amp;іслати чек</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>Над&amp;іслати</translation>
    </message>
    <message>
        <source>Customer’s e-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Адреса ел. пошти покупця</translation>
    </message>
    <message>
        <source>The message is sent there at once.</source>
        <translation>Повідомлення йде туди відразу.</translation>
    </message>
    <message>
        <source>It may be left empty, and typed in the mail program.</source>
        <translation>Можна лишити порожнім і ввести в поштовій програмі.</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Buttons below a field for an e-mail address.</extracomment>
        <translation>Надіслати зараз</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>Відкрити поштову програму</translation>
    </message>
    <message>
        <source>Customer’s phone number</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Номер телефону покупця</translation>
    </message>
    <message>
        <source>With the country’s code, such as +221 77 123 45 67. It may be left empty, and chosen in the other program.</source>
        <translation>З кодом країни, наприклад +221 77 123 45 67. Можна лишити порожнім і вибрати в іншій програмі.</translation>
    </message>
    <message>
        <source>Open the message</source>
        <extracomment>Button below a field for a phone number: opens the message in another program.</extracomment>
        <translation>Відкрити повідомлення</translation>
    </message>
    <message>
        <source>The message is copied. Paste it where you write to the customer.</source>
        <translation>Повідомлення скопійовано. Вставте його там, де пишете покупцеві.</translation>
    </message>
    <message>
        <source>The message is open in your mail program. It is sent when you send it there.</source>
        <translation>Повідомлення відкрите у вашій поштовій програмі. Воно піде, коли ви надішлете його там.</translation>
    </message>
    <message>
        <source>The e-mail to %1 is being sent…</source>
        <extracomment>%1: an e-mail address.</extracomment>
        <translation>Лист на %1 надсилається…</translation>
    </message>
    <message>
        <source>The e-mail to %1 is sent: the mail server has taken it.</source>
        <extracomment>%1: an e-mail address.</extracomment>
        <translation>Лист на %1 надіслано: поштовий сервер його прийняв.</translation>
    </message>
    <message>
        <source>No program opened the message. Copy it and paste it where you write to the customer.</source>
        <translation>Жодна програма не відкрила повідомлення. Скопіюйте його й вставте там, де пишете покупцеві.</translation>
    </message>
    <message>
        <source>It goes without its paper.</source>
        <extracomment>What follows says why, in whole sentences.</extracomment>
        <translation>Лист іде без документа.</translation>
    </message>
</context>
<context>
    <name>SampleSale</name>
    <message>
        <source>Anna Example</source>
        <extracomment>A made-up customer’s name, in a sale that shows what a message would be.</extracomment>
        <translation>Анна Приклад</translation>
    </message>
    <message>
        <source>Two cakes</source>
        <extracomment>What a made-up sale is for.</extracomment>
        <translation>Два торти</translation>
    </message>
</context>
<context>
    <name>SandboxBook</name>
    <message>
        <source>The sandbox cannot use its file %1. Delete the file to begin with an empty sandbox, or choose another one.</source>
        <extracomment>The sandbox: the simulated gateways. %1: the path of a file.</extracomment>
        <translation>Пісочниця не може використати свій файл %1. Видаліть файл, щоб почати з порожньої пісочниці, або виберіть інший.</translation>
    </message>
    <message>
        <source>The sandbox cannot write to its file.</source>
        <translation>Пісочниця не може записати у свій файл.</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>As %1:</source>
        <extracomment>%1: the name of a gateway that the sandbox plays. The command that makes an account with it follows.</extracomment>
        <translation>Як %1:</translation>
    </message>
    <message>
        <source>%1:  %2</source>
        <extracomment>%1: what the gateway calls its key, such as “API key”; %2: the key.</extracomment>
        <translation>%1:  %2</translation>
    </message>
    <message>
        <source>Training runs already, by Counterfoil’s window or another counterfoilctl. Nothing needs to be started; the account “sandbox” uses it at port %1.</source>
        <extracomment>The window: Counterfoil’s desktop program.</extracomment>
        <translation>Навчання вже запущено вікном Counterfoil або іншим counterfoilctl. Запускати нічого не треба; акаунт «sandbox» користується ним на порту %1.</translation>
    </message>
    <message>
        <source>A sandbox answers at port %1 already. Use that one, or choose another port.</source>
        <translation>На порту %1 уже відповідає пісочниця. Скористайтеся нею або виберіть інший порт.</translation>
    </message>
    <message>
        <source>The sandbox answers at %1 until you end it (Ctrl-C). No money moves.</source>
        <extracomment>%1: a web address.</extracomment>
        <translation>Пісочниця відповідає за адресою %1, доки ви її не завершите (Ctrl-C). Гроші не рухаються.</translation>
    </message>
    <message>
        <source>The built-in account “sandbox” uses it without a key.</source>
        <translation>Вбудований акаунт «sandbox» користується нею без ключа.</translation>
    </message>
</context>
<context>
    <name>SandboxServer</name>
    <message>
        <source>Port %1 is used by another program, perhaps another sandbox. End that program or choose another port.</source>
        <extracomment>%1: a port&apos;s number, of TCP; so in all of these.</extracomment>
        <translation>Порт %1 зайняла інша програма, можливо, інша пісочниця. Завершіть ту програму або виберіть інший порт.</translation>
    </message>
    <message>
        <source>This user may not listen on port %1. Choose a port above 1023.</source>
        <translation>Цей користувач не може слухати порт %1. Виберіть порт, більший за 1023.</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port %1 of this machine.</source>
        <translation>Пісочниця не може слухати порт %1 цієї машини.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>This is too long: %1 characters are kept at most.</source>
        <translation>Текст задовгий: найбільша кількість символів — %1.</translation>
    </message>
    <message>
        <source>A character in it cannot be seen or printed (a line break or a control character). Type it anew.</source>
        <translation>Тут є символ, якого не можна побачити чи надрукувати (розрив рядка або керівний символ). Введіть текст заново.</translation>
    </message>
    <message>
        <source>This looks like a card number, which must not be stored. Take it out.</source>
        <translation>Це схоже на номер картки, який не можна зберігати. Приберіть його.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Потрібна назва.</translation>
    </message>
    <message>
        <source>There is no payment method “%1”. It is one of %2, or nothing.</source>
        <extracomment>%1: what was typed; %2: a list of words, typed as they are.</extracomment>
        <translation>Способу оплати «%1» немає. Можна вказати щось із цього: %2, або нічого.</translation>
    </message>
    <message>
        <source>These are too many: %1 are kept at most.</source>
        <translation>Забагато: зберігається щонайбільше %1.</translation>
    </message>
    <message>
        <source>A price is more than nothing. Leave it empty where it is asked at the sale.</source>
        <translation>Ціна має бути більшою за нуль. Якщо її запитують під час продажу, залиште поле порожнім.</translation>
    </message>
    <message>
        <source>There are two prices in %1. Keep one.</source>
        <extracomment>%1: a currency&apos;s code.</extracomment>
        <translation>Є дві ціни в %1. Залиште одну.</translation>
    </message>
    <message>
        <source>A name, an e-mail address or a phone number is needed.</source>
        <translation>Потрібне ім’я, адреса електронної пошти або номер телефону.</translation>
    </message>
    <message>
        <source>This is no phone number. Write it with its country, such as +33 6 12 34 56 78.</source>
        <translation>Це не номер телефону. Напишіть його з кодом країни, наприклад +33 6 12 34 56 78.</translation>
    </message>
    <message>
        <source>Write a language by its code, such as en, fr or ar.</source>
        <extracomment>ISO 639 codes.</extracomment>
        <translation>Напишіть код мови, наприклад en, fr або ar.</translation>
    </message>
    <message>
        <source>Also saved with that e-mail address or phone number: %1. Erase that one too.</source>
        <extracomment>A customer was erased. %1: number and name of another saved customer, who may be the same person.</extracomment>
        <translation>З цією адресою або цим номером телефону збережено ще: %1. Зітріть і цього покупця.</translation>
    </message>
    <message>
        <source>Also saved with that e-mail address or phone number: %1. Erase those too.</source>
        <extracomment>A customer was erased. %1: numbers and names of other saved customers, who may be the same person.</extracomment>
        <translation>З цією адресою або цим номером телефону збережено ще: %1. Зітріть і цих покупців.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) carry the number %1 under another name, and are left as they are: %2.</source>
        <extracomment>A customer is erased. %1: the customer&apos;s number; %2: references of sales.</extracomment>
        <translation>
            <numerusform>%n продаж має номер %1 під іншим ім’ям і залишається як є: %2.</numerusform>
            <numerusform>%n продажі мають номер %1 під іншим ім’ям і залишаються як є: %2.</numerusform>
            <numerusform>%n продажів мають номер %1 під іншим ім’ям і залишаються як є: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedBar</name>
    <message>
        <source>The customer of this sale was deleted meanwhile. The sale is without a customer now.</source>
        <translation>Покупця цього продажу тим часом видалено. Тепер продаж без покупця.</translation>
    </message>
</context>
<context>
    <name>SavedForm</name>
    <message>
        <source>Name</source>
        <extracomment>A field of a saved item or customer.</extracomment>
        <translation>Назва або ім’я</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>A field of a saved item or customer: the shop&apos;s own number.</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A field of a saved item or customer.</extracomment>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Left empty, it gets one.</source>
        <translation>Якщо залишити порожнім, номер буде призначено.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>Scan it here; each on a line of its own.</source>
        <translation>Відскануйте його сюди; кожен в окремому рядку.</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Спосіб оплати</translation>
    </message>
    <message>
        <source>Payment system</source>
        <extracomment>A field of a saved item: by which of the payment systems.</extracomment>
        <translation>Платіжна система</translation>
    </message>
    <message>
        <source>What a sale of it is for.</source>
        <translation>За що платять, коли це продається.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>With its country, such as +33 6 12 34 56 78.</source>
        <translation>З кодом країни, наприклад +33 6 12 34 56 78.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>A field of a customer: which one they speak.</extracomment>
        <translation>Мова</translation>
    </message>
    <message>
        <source>For yourself.</source>
        <translation>Для себе.</translation>
    </message>
    <message>
        <source>“%1” has no currency that is known here. Write amount and code, such as %2.</source>
        <extracomment>%1: what was typed; %2: an amount and its currency, “3.50 EUR”.</extracomment>
        <translation>У «%1» немає відомої тут валюти. Напишіть суму й код, наприклад %2.</translation>
    </message>
    <message>
        <source>Amount and currency, such as %1; each currency on a line of its own.</source>
        <extracomment>%1: an amount and its currency, “3.50 EUR”.</extracomment>
        <translation>Сума й валюта, наприклад %1; кожна валюта в окремому рядку.</translation>
    </message>
</context>
<context>
    <name>SavedPicker</name>
    <message>
        <source>Nothing saved begins with “%1”, or has that number or barcode.</source>
        <extracomment>%1: what was typed or scanned.</extracomment>
        <translation>Серед збереженого ніщо не починається з «%1» і не має такого номера чи штрихкоду.</translation>
    </message>
</context>
<context>
    <name>SavedSettings</name>
    <message>
        <source>Saved items and customers</source>
        <extracomment>Title of a card of the settings.</extracomment>
        <translation>Збережені товари й покупці</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>“%1” was saved.</source>
        <extracomment>%1: the name of an item or customer.</extracomment>
        <translation>«%1» збережено.</translation>
    </message>
    <message>
        <source>“%1” was deleted. Sales of before stay as they are.</source>
        <extracomment>%1: the name of an item or customer.</extracomment>
        <translation>«%1» видалено. Попередні продажі залишаються без змін.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Запис знову на місці.</translation>
    </message>
    <message>
        <source>Erase everything about “%1”?</source>
        <extracomment>%1: a customer&apos;s name. A question, and what it means behind it.</extracomment>
        <translation>Стерти все про покупця «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>E-mail, name and phone go from %n sale(s).</source>
        <translation>
            <numerusform>Електронна пошта, ім’я і телефон зникнуть з %n продажу.</numerusform>
            <numerusform>Електронна пошта, ім’я і телефон зникнуть з %n продажів.</numerusform>
            <numerusform>Електронна пошта, ім’я і телефон зникнуть з %n продажів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts, states and references stay. This cannot be undone. Backups hold the data until newer ones take their place; the gateway keeps its own.</source>
        <translation>Суми, стани й референси залишаться. Скасувати це не можна. Резервні копії зберігають дані, доки їх не замінять новіші; шлюз зберігає свої.</translation>
    </message>
    <message>
        <source>These sales are not settled and keep the data until they are; the customer stays until then. Erase again later: %1.</source>
        <extracomment>%1: references of sales.</extracomment>
        <translation>Ці продажі ще не завершено: дані залишаються в них до завершення, покупець — теж. Зітріть ще раз пізніше: %1.</translation>
    </message>
    <message>
        <source>Their data was erased.</source>
        <translation>Дані покупця стерто.</translation>
    </message>
    <message>
        <source>It was changed meanwhile, on another till or by a file. Save it again to replace that.</source>
        <extracomment>Of an item or customer.</extracomment>
        <translation>Запис тим часом змінено на іншій касі або файлом. Збережіть ще раз, щоб замінити його.</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet. Do you want to go on without it?</source>
        <translation>Введене тут ще не збережено. Продовжити без збереження?</translation>
    </message>
    <message>
        <source>A file is being read or written. Cancel that, or wait until it is done, before you close this window.</source>
        <translation>Файл саме читається або записується. Скасуйте це або дочекайтеся завершення, перш ніж закрити це вікно.</translation>
    </message>
</context>
<context>
    <name>SecretService</name>
    <message>
        <source>Your keychain asks for its password in a window of its own. Answer it there; Counterfoil then goes on by itself.</source>
        <translation>Сховище ключів запитує свій пароль у власному вікні. Дайте відповідь там; далі Counterfoil продовжить сам.</translation>
    </message>
    <message>
        <source>KeePassXC moves what is deleted to its recycle bin: empty that, too, if nobody shall find the key again.</source>
        <translation>KeePassXC переносить видалене до свого смітника: спорожніть і його, якщо ніхто не повинен знайти ключ.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Sale</source>
        <extracomment>A heading above fields: amount and currency.</extracomment>
        <translation>Продаж</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>A heading above fields.</extracomment>
        <translation>Покупець</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>A heading above fields: the address for the bill.</extracomment>
        <translation>Платник</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>A heading above fields: what stands on a card.</extracomment>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>A heading above fields: how the customer pays.</extracomment>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <extracomment>A heading above fields: what a payment system wants to know besides.</extracomment>
        <translation>Додаткові поля</translation>
    </message>
    <message>
        <source>Return pages</source>
        <extracomment>A heading above fields: where the customer’s browser goes after paying.</extracomment>
        <translation>Сторінки повернення</translation>
    </message>
    <message>
        <source>Merchant data</source>
        <extracomment>A heading above fields: data that the shop adds for itself.</extracomment>
        <translation>Дані продавця</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>Name one way: --email, --mail-program, --mailto, --sms, --whatsapp, --telegram or --print-text.</source>
        <translation>Назвіть спосіб: --email, --mail-program, --mailto, --sms, --whatsapp, --telegram або --print-text.</translation>
    </message>
    <message>
        <source>--attach-pdf goes with --email and --mail-program only.</source>
        <translation>--attach-pdf буває лише з --email і --mail-program.</translation>
    </message>
    <message>
        <source>This sale has several: %1. Name one behind the option.</source>
        <extracomment>%1: e-mail addresses, or phone numbers.</extracomment>
        <translation>У цього продажу їх кілька: %1. Назвіть потрібне після параметра.</translation>
    </message>
    <message>
        <source>This sale has no e-mail address. Name one: --email anna@example.com</source>
        <translation>У цього продажу немає адреси ел. пошти. Назвіть її: --email anna@example.com</translation>
    </message>
    <message>
        <source>The mail server accepted the e-mail to %1 (%2).</source>
        <extracomment>%1: an e-mail address; %2: what a mail server said: “2.0.0 Ok: queued as 4F1A”.</extracomment>
        <translation>Поштовий сервер прийняв лист на %1 (%2).</translation>
    </message>
    <message>
        <source>The message was opened in the mail program. It is sent there.</source>
        <translation>Повідомлення відкрито в поштовій програмі. Надсилають його там.</translation>
    </message>
    <message>
        <source>With --again it is sent all the same.</source>
        <translation>З --again його буде надіслано все одно.</translation>
    </message>
</context>
<context>
    <name>SendLinks</name>
    <message>
        <source>The message is too long to be handed to another program (%1 characters of at most %2, as a link counts them). Copy it instead, or shorten the shop’s words for it.</source>
        <extracomment>%1, %2: numbers of characters.</extracomment>
        <translation>Повідомлення задовге, щоб передати його іншій програмі (%1 знаків із %2 можливих, як їх рахують у посиланні). Скопіюйте його або скоротіть слова крамниці.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sent by e-mail to %1: the shop’s mail server accepted it.</source>
        <extracomment>A fact about a sale. %1: an e-mail address.</extracomment>
        <translation>Надіслано листом на %1: поштовий сервер крамниці прийняв його.</translation>
    </message>
    <message>
        <source>Opened in the mail program.</source>
        <extracomment>A fact about a sale. Nobody knows whether the message was sent; so in all of &quot;Opened in ...&quot;.</extracomment>
        <translation>Відкрито в поштовій програмі.</translation>
    </message>
    <message>
        <source>Opened in the mail program, to %1.</source>
        <translation>Відкрито в поштовій програмі, на %1.</translation>
    </message>
    <message>
        <source>Opened in the program for text messages.</source>
        <translation>Відкрито у програмі для SMS.</translation>
    </message>
    <message>
        <source>Opened in the program for text messages, to %1.</source>
        <translation>Відкрито у програмі для SMS, на %1.</translation>
    </message>
    <message>
        <source>Opened in WhatsApp.</source>
        <translation>Відкрито у WhatsApp.</translation>
    </message>
    <message>
        <source>Opened in WhatsApp, to %1.</source>
        <translation>Відкрито у WhatsApp, на %1.</translation>
    </message>
    <message>
        <source>Opened in Telegram.</source>
        <translation>Відкрито в Telegram.</translation>
    </message>
    <message>
        <source>The payment link or address was copied.</source>
        <translation>Скопійовано посилання на оплату або адресу.</translation>
    </message>
    <message>
        <source>The message to the customer was copied.</source>
        <translation>Скопійовано повідомлення покупцеві.</translation>
    </message>
    <message>
        <source>The QR code was copied or saved as a picture.</source>
        <translation>QR-код скопійовано або збережено зображенням.</translation>
    </message>
    <message>
        <source>An e-mail about this sale is being sent already. Wait for it to end.</source>
        <translation>Лист про цей продаж уже надсилається. Дочекайтеся кінця.</translation>
    </message>
    <message>
        <source>The shop’s mail server is not set up. Do that in the settings, or send the message by your own mail program.</source>
        <translation>Поштовий сервер крамниці не налаштовано. Зробіть це в налаштуваннях або надішліть повідомлення своєю поштовою програмою.</translation>
    </message>
    <message>
        <source>An e-mail to %1 was handed over, and nobody knows whether it was sent.</source>
        <extracomment>A fact about a sale. %1: an e-mail address.</extracomment>
        <translation>Лист на %1 передано, і ніхто не знає, чи його надіслано.</translation>
    </message>
    <message>
        <source>It was sent, but the books could not take that down:</source>
        <translation>Надіслано, але записати це до книги обліку не вдалося:</translation>
    </message>
    <message>
        <source>It was sent, but not the shop’s own copy:</source>
        <translation>Надіслано, але без копії для крамниці:</translation>
    </message>
    <message>
        <source>Counterfoil: a test</source>
        <extracomment>The subject of an e-mail that tries out the settings of a mail server.</extracomment>
        <translation>Counterfoil: проба</translation>
    </message>
    <message>
        <source>This e-mail was sent to try out the settings of the shop’s mail server. They work.</source>
        <extracomment>The text of such an e-mail.</extracomment>
        <translation>Цей лист надіслано, щоб перевірити налаштування поштового сервера крамниці. Вони працюють.</translation>
    </message>
    <message>
        <source>The sale has changed since its paper was made, so the paper does not fit the message any more. Nothing was sent. Send it again.</source>
        <extracomment>The paper is an invoice or a receipt that was to go along with an e-mail.</extracomment>
        <translation>Продаж змінився відтоді, як зроблено його документ, і він більше не пасує до повідомлення. Нічого не надіслано. Надішліть ще раз.</translation>
    </message>
    <message>
        <source>Ask the customer before you send it again.</source>
        <translation>Запитайте покупця, перш ніж надсилати знову.</translation>
    </message>
</context>
<context>
    <name>SendingView</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>For how long the sale has been on its way.</extracomment>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунди</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the &amp;desktop has it</source>
        <extracomment>Whether the window is light or dark: one of three choices, beside “Light” and “Dark”.</extracomment>
        <translation>Як на робо&amp;чому столі</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>the window’s colours</comment>
        <translation>&amp;Світлий</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <comment>the window’s colours</comment>
        <translation>&amp;Темний</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <comment>keys on the keyboard, from the first to the last</comment>
        <translation>Від Ctrl+1 до Ctrl+4</translation>
    </message>
    <message>
        <source>New sale, Invoices, Accounts, Settings</source>
        <comment>the pages that the keys Ctrl+1 to Ctrl+4 lead to</comment>
        <translation>Новий продаж, Рахунки, Акаунти, Налаштування</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key on the keyboard</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Issue the sale that is typed</source>
        <comment>what a key does</comment>
        <translation>Виставити введений рахунок</translation>
    </message>
    <message>
        <source>An empty form for the next customer</source>
        <comment>what a key does</comment>
        <translation>Порожня форма для наступного покупця</translation>
    </message>
    <message>
        <source>Keep this field’s text for the next sales</source>
        <comment>what a key does</comment>
        <translation>Зберегти текст цього поля для наступних продажів</translation>
    </message>
    <message>
        <source>Copy the pay link of the sale that is shown or chosen</source>
        <comment>what a key does</comment>
        <translation>Копіювати посилання на оплату показаного або вибраного продажу</translation>
    </message>
    <message>
        <source>Search the invoices</source>
        <comment>what a key does</comment>
        <translation>Шукати серед рахунків</translation>
    </message>
    <message>
        <source>Ask the gateway about the chosen sale now</source>
        <comment>what a key does</comment>
        <translation>Запитати шлюз про вибраний продаж зараз</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key on the keyboard</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel a sale that is being sent</source>
        <comment>what a key does</comment>
        <translation>Скасувати надсилання рахунка</translation>
    </message>
    <message>
        <source>End the program</source>
        <comment>what a key does</comment>
        <translation>Завершити програму</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>Title of a card of the settings: the window is light or dark.</extracomment>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Keys and first steps</source>
        <extracomment>Title of a card of the settings: what keys of the keyboard do, and the steps of a first start.</extracomment>
        <translation>Клавіші й перші кроки</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>A section of the settings: language and looks.</extracomment>
        <translation>Загальні</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>A section of the settings: the shop&apos;s name, address and logo.</extracomment>
        <translation>Крамниця</translation>
    </message>
    <message>
        <source>Messages and mail</source>
        <extracomment>A section of the settings: what is sent to customers, and by which mail server.</extracomment>
        <translation>Повідомлення й пошта</translation>
    </message>
    <message>
        <source>Printing</source>
        <extracomment>A section of the settings.</extracomment>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <extracomment>A section of the settings: a second screen that the customer looks at.</extracomment>
        <translation>Екран покупця</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>A section of the settings: how the person at the till hears that a sale is paid.</extracomment>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>A section of the settings: copies of the books.</extracomment>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>Help and about</source>
        <extracomment>A section of the settings: keys of the keyboard, and what the program is.</extracomment>
        <translation>Довідка й відомості</translation>
    </message>
    <message>
        <source>Print the receipt or invoice of the sale that is shown or chosen</source>
        <comment>what a key does</comment>
        <translation>Надрукувати чек або рахунок показаного чи вибраного продажу</translation>
    </message>
    <message>
        <source>Show the QR code alone, as large as the screen</source>
        <comment>what a key does</comment>
        <translation>Показати лише QR-код, на весь екран</translation>
    </message>
    <message>
        <source>Counter</source>
        <extracomment>A section of the settings: the full screen for whoever stands at a till.</extracomment>
        <translation>Каса</translation>
    </message>
    <message>
        <source>Begin the counter, and leave it</source>
        <comment>what a key does</comment>
        <translation>Перейти до каси й вийти з неї</translation>
    </message>
    <message>
        <source>At the counter: what came in today</source>
        <comment>what a key does</comment>
        <translation>На касі: виторг за сьогодні</translation>
    </message>
</context>
<context>
    <name>Settlement</name>
    <message>
        <source>Customer pays %1.</source>
        <extracomment>Each of these sentences: an amount that the gateway states, &quot;409.71 INR&quot;.</extracomment>
        <translation>Покупець платить %1.</translation>
    </message>
    <message>
        <source>Fee %1.</source>
        <extracomment>%1: an amount, &quot;0.10 USDC&quot;, that the gateway keeps for itself.</extracomment>
        <translation>Комісія %1.</translation>
    </message>
    <message>
        <source>Merchant receives %1.</source>
        <extracomment>%1: an amount, &quot;4 USDC&quot;. The merchant is the shop.</extracomment>
        <translation>Продавець отримує %1.</translation>
    </message>
    <message>
        <source>Recalculated: another amount was paid.</source>
        <extracomment>The gateway says that the customer paid another amount than was asked for.</extracomment>
        <translation>Суму обчислено заново: сплачено іншу.</translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>This has to stand on one line. Take the line break out.</source>
        <translation>Це має стояти в одному рядку. Приберіть перенесення рядка.</translation>
    </message>
    <message numerus="yes">
        <source>This has %n line(s); at most %1 fit on a receipt.</source>
        <extracomment>%1: a number of lines.</extracomment>
        <translation>
            <numerusform>Тут %n рядок; на чек поміщається щонайбільше %1.</numerusform>
            <numerusform>Тут %n рядки; на чек поміщається щонайбільше %1.</numerusform>
            <numerusform>Тут %n рядків; на чек поміщається щонайбільше %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <extracomment>Label of a field: the shop’s name, as customers read it.</extracomment>
        <translation>Назва крамниці</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field: the shop’s postal address, several lines.</extracomment>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Tax number</source>
        <extracomment>Label of a field: the shop’s number at the tax office, as it stands on invoices.</extracomment>
        <translation>Податковий номер</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Label of a field: the shop’s own address.</extracomment>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Label of a field: the shop’s own number.</extracomment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Label of a field: the shop’s own.</extracomment>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Last lines of a receipt</source>
        <extracomment>Label of a field: what stands at the end of receipts, such as “Thank you!”, several lines.</extracomment>
        <translation>Останні рядки чека</translation>
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
        <translation>Логотип</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 на %2 точок</translation>
    </message>
    <message>
        <source>Nothing is known of the shop yet. Set its name with: counterfoilctl shop set --name NAME</source>
        <translation>Про крамницю ще нічого не відомо. Задайте назву: counterfoilctl shop set --name NAME</translation>
    </message>
    <message>
        <source>Nothing to set was named. Name what is to change, such as --name &quot;Corner Shop&quot;.</source>
        <translation>Не названо, що задати. Назвіть, що змінюється, наприклад --name &quot;Corner Shop&quot;.</translation>
    </message>
</context>
<context>
    <name>ShopFile</name>
    <message>
        <source>The file of the shop %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <extracomment>%1: the path of the file with the shop’s name, address and logo; so in all of “The file of the shop ...”.</extracomment>
        <translation>Файл крамниці %1 не вдається записати. Перевірте диск і права доступу до папки.</translation>
    </message>
    <message>
        <source>The file of the shop %1 cannot be read. Check its permissions.</source>
        <translation>Файл крамниці %1 не вдається прочитати. Перевірте права доступу.</translation>
    </message>
    <message>
        <source>The file of the shop %1 is damaged. Restore a copy, or move it away and enter the shop again.</source>
        <translation>Файл крамниці %1 пошкоджено. Відновіть його з копії або перемістіть і введіть дані крамниці заново.</translation>
    </message>
    <message>
        <source>The file of the shop %1 is locked by another program. Close it and try again.</source>
        <translation>Файл крамниці %1 зайнятий іншою програмою. Закрийте її й спробуйте знову.</translation>
    </message>
</context>
<context>
    <name>ShopSettings</name>
    <message>
        <source>Your shop</source>
        <extracomment>Title of a card of the settings: the shop&apos;s name, address and so on.</extracomment>
        <translation>Ваша крамниця</translation>
    </message>
    <message>
        <source>The shop is saved.</source>
        <translation>Дані крамниці збережено.</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Paid, but it is not known how much. Look at the screen.</source>
        <extracomment>Read aloud by a speech engine.</extracomment>
        <translation>Оплачено, але невідомо скільки. Подивіться на екран.</translation>
    </message>
    <message>
        <source>Paid: %1. Compare the amounts on the screen.</source>
        <extracomment>Read aloud by a speech engine. %1: the amount that was paid; another one was asked for.</extracomment>
        <translation>Оплачено: %1. Порівняйте суми на екрані.</translation>
    </message>
    <message>
        <source>%1. Compare the amounts on the screen.</source>
        <extracomment>Read aloud by a speech engine. %1: “3 sales paid: 40 US dollars 50”.</extracomment>
        <translation>%1. Порівняйте суми на екрані.</translation>
    </message>
    <message>
        <source>Training. %1</source>
        <extracomment>Read aloud by a speech engine: a sale of the training account, which moves no money. %1: what became of it, such as “Paid: 12 euros 50”.</extracomment>
        <translation>Навчання. %1</translation>
    </message>
</context>
<context>
    <name>SqliteFile</name>
    <message>
        <source>There is not enough free space for a copy of the books. Free some, and try again.</source>
        <translation>Бракує вільного місця для копії книги обліку. Звільніть місце і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The copy of the books was not finished: the program was ended.</source>
        <translation>Копію книги обліку не завершено: програму закрито.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore one of the backups.</source>
        <extracomment>%1: the path of the file of the books, or of a copy of it; so in all of these.</extracomment>
        <translation>%1 пошкоджено. Відновіть одну з резервних копій.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked: close that program and try again.</source>
        <translation>Інша програма тримає %1 заблокованим: закрийте ту програму і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Check the folder’s permissions and the disk.</source>
        <translation>Не вдалося прочитати або записати %1. Перевірте права доступу до папки і диск.</translation>
    </message>
    <message>
        <source>The disk of %1 has %2 MiB free; a copy of the books needs %3. Free some, and try again.</source>
        <extracomment>%1: the path of a folder; %2 and %3: how many MiB.</extracomment>
        <translation>На диску %1 вільно %2 МіБ; для копії книги обліку треба %3. Звільніть місце і спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Being issued</source>
        <extracomment>A sale: its payment link is being made.</extracomment>
        <translation>Виставляється</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <extracomment>A sale.</extracomment>
        <translation>Очікує на покупця</translation>
    </message>
    <message>
        <source>Paid by the customer, settlement outstanding</source>
        <extracomment>A sale: the customer has paid, the shop’s money is still to come.</extracomment>
        <translation>Оплачено покупцем, очікується зарахування</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>A sale.</extracomment>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <extracomment>A sale.</extracomment>
        <translation>Оплата не вдалася</translation>
    </message>
    <message>
        <source>Cancelled, payment no longer expected</source>
        <extracomment>A sale.</extracomment>
        <translation>Скасовано, оплата вже не очікується</translation>
    </message>
    <message>
        <source>Expired unpaid</source>
        <extracomment>A sale: nobody paid in time.</extracomment>
        <translation>Строк минув без оплати</translation>
    </message>
    <message>
        <source>Charged back or refunded</source>
        <extracomment>A sale: the customer has the money back.</extracomment>
        <translation>Чарджбек або повернення коштів</translation>
    </message>
    <message>
        <source>Withheld by the gateway</source>
        <extracomment>A sale: the gateway holds the money back.</extracomment>
        <translation>Утримано шлюзом</translation>
    </message>
    <message>
        <source>Not issued</source>
        <extracomment>A sale: no payment link was made.</extracomment>
        <translation>Не виставлено</translation>
    </message>
    <message>
        <source>Unknown whether it was issued</source>
        <extracomment>A sale: nobody knows whether it exists at the gateway.</extracomment>
        <translation>Невідомо, чи виставлено</translation>
    </message>
</context>
<context>
    <name>StatementCommand</name>
    <message>
        <source>Not in the books:</source>
        <extracomment>A heading above sales that a gateway’s statement lists.</extracomment>
        <translation>Немає в обліку:</translation>
    </message>
    <message>
        <source>The amount differs:</source>
        <extracomment>The same: in the statement and in the books.</extracomment>
        <translation>Сума відрізняється:</translation>
    </message>
    <message>
        <source>The state differs:</source>
        <extracomment>The same: in the statement and in the books.</extracomment>
        <translation>Стан відрізняється:</translation>
    </message>
    <message>
        <source>Listed more than once:</source>
        <extracomment>The same: in the statement.</extracomment>
        <translation>У списку кілька разів:</translation>
    </message>
    <message>
        <source>Agrees:</source>
        <extracomment>The same: statement and books say the same.</extracomment>
        <translation>Збігається:</translation>
    </message>
    <message>
        <source>%1  %2, %3</source>
        <extracomment>A sale in the books, beside its line of the gateway’s statement. %1: its reference; %2: its amount; %3: where it stands.</extracomment>
        <translation>%1  %2, %3</translation>
    </message>
    <message>
        <source>too much to add up</source>
        <extracomment>In the place of a sum.</extracomment>
        <translation>забагато для підсумку</translation>
    </message>
    <message>
        <source>Paid in %1: %2 at the gateway (%3), %4 in the books (%5)</source>
        <extracomment>%1: a currency; %2: a sum; %3: of how many sales; %4 and %5: the same in the books.</extracomment>
        <translation>Оплачено в %1: %2 на шлюзі (%3), %4 в обліку (%5)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sale(s) nobody can read how much was paid; a sum leaves that out.</source>
        <translation>
            <numerusform>У %n продажу не вдається прочитати, скільки сплачено; у підсумках цього немає.</numerusform>
            <numerusform>У %n продажах не вдається прочитати, скільки сплачено; у підсумках цього немає.</numerusform>
            <numerusform>У %n продажах не вдається прочитати, скільки сплачено; у підсумках цього немає.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the books, but not in the statement:</source>
        <extracomment>A heading above sales in the books.</extracomment>
        <translation>Є в обліку, але немає у виписці:</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n line(s); %3 agree, %4 in state and %5 in amount differ, %6 not in the books, %7 not listed.</source>
        <extracomment>%1: an account; %2: a month and its year; %n: lines of the gateway’s statement of that month; %3: those that say the same as the books; %4: those that differ in where the sale stands; %5: in its amount; %6: those that are not in the books; %7: sales in the books that are not in the statement.</extracomment>
        <translation>
            <numerusform>%1, %2: %n рядок; збігається: %3, відрізняється станом: %4, сумою: %5, немає в обліку: %6, немає у виписці: %7.</numerusform>
            <numerusform>%1, %2: %n рядки; збігається: %3, відрізняється станом: %4, сумою: %5, немає в обліку: %6, немає у виписці: %7.</numerusform>
            <numerusform>%1, %2: %n рядків; збігається: %3, відрізняється станом: %4, сумою: %5, немає в обліку: %6, немає у виписці: %7.</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement lists no sale %1.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>У виписці немає продажу %1.</translation>
    </message>
    <message>
        <source>%1 is not imported: it is in the books as %2.</source>
        <extracomment>%1: a sale’s number in the gateway’s statement; %2: its reference in the books.</extracomment>
        <translation>%1 не імпортовано: він є в обліку як %2.</translation>
    </message>
    <message>
        <source>%1 is not imported: %2</source>
        <extracomment>%1: a sale’s number; %2: why, whole sentences.</extracomment>
        <translation>%1 не імпортовано: %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>%1 only; for the others: %2</source>
        <extracomment>%1: the gateway that was asked; the account has others, too. %2: what to write for them, such as “--gateway einvoice”.</extracomment>
        <translation>Лише %1; для інших: %2</translation>
    </message>
    <message>
        <source>“%1” is no month. Write year and month, such as 2026-03.</source>
        <translation>«%1» — це не місяць. Напишіть рік і місяць, наприклад 2026-03.</translation>
    </message>
    <message>
        <source>Imported: %1 is %2 in the books, %3</source>
        <extracomment>%1: a sale’s number in the gateway’s statement; %2: its reference; %3: where it stands.</extracomment>
        <translation>Імпортовано: %1 — це %2 в обліку, %3</translation>
    </message>
</context>
<context>
    <name>StatementFact</name>
    <message>
        <source>The gateway’s list states %1 for this sale.</source>
        <extracomment>%1 is an amount of money, 20.00 EUR; it is not the one that the sale has in the books.</extracomment>
        <translation>Список шлюзу вказує для цього продажу %1.</translation>
    </message>
</context>
<context>
    <name>StatementModel</name>
    <message>
        <source>Agrees</source>
        <extracomment>Of a sale: the gateway&apos;s statement and the books say the same. As short as it can be, as those below.</extracomment>
        <translation>Збігається</translation>
    </message>
    <message>
        <source>State differs</source>
        <extracomment>Of a sale: such as paid at the gateway, open in the books.</extracomment>
        <translation>Інший стан</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <extracomment>Of a sale.</extracomment>
        <translation>Інша сума</translation>
    </message>
    <message>
        <source>Not in the books</source>
        <extracomment>Of a sale that the gateway&apos;s statement lists.</extracomment>
        <translation>Немає в обліку</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <extracomment>Of a sale: the gateway&apos;s statement has it more than once.</extracomment>
        <translation>У списку двічі</translation>
    </message>
</context>
<context>
    <name>StatementPages</name>
    <message numerus="yes">
        <source>The gateway’s list has no end: it was read as far as %n sale(s).</source>
        <extracomment>%n is very many.</extracomment>
        <translation>
            <numerusform>Список шлюзу не має кінця: прочитано %n продаж.</numerusform>
            <numerusform>Список шлюзу не має кінця: прочитано %n продажі.</numerusform>
            <numerusform>Список шлюзу не має кінця: прочитано %n продажів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is not whole: the gateway says that it has %n sale(s), and its pages show %1. What is missing here may be there all the same.</source>
        <extracomment>%n is how many sales the gateway says that it has, %1 how many of them its list shows.</extracomment>
        <translation>
            <numerusform>Список неповний: шлюз каже, що має %n продаж, а його сторінки показують %1. Те, чого тут бракує, усе одно може там бути.</numerusform>
            <numerusform>Список неповний: шлюз каже, що має %n продажі, а його сторінки показують %1. Те, чого тут бракує, усе одно може там бути.</numerusform>
            <numerusform>Список неповний: шлюз каже, що має %n продажів, а його сторінки показують %1. Те, чого тут бракує, усе одно може там бути.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway counts %n sale(s), and its pages show %1: there may be more.</source>
        <extracomment>%n is how many sales the gateway says that it has, %1 how many its list shows, which are more.</extracomment>
        <translation>
            <numerusform>Шлюз нараховує %n продаж, а його сторінки показують %1: їх може бути більше.</numerusform>
            <numerusform>Шлюз нараховує %n продажі, а його сторінки показують %1: їх може бути більше.</numerusform>
            <numerusform>Шлюз нараховує %n продажів, а його сторінки показують %1: їх може бути більше.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway lists the same sales on every page, so nobody can tell whether there are more.</source>
        <translation>Шлюз показує ті самі продажі на кожній сторінці, тож ніхто не може сказати, чи є ще.</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>more than can be added up</source>
        <extracomment>In the place of an amount, as in “Paid: ... at the gateway, 4,500 XOF in the books.”</extracomment>
        <translation>більше, ніж можна підсумувати</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s).</source>
        <extracomment>For screen readers: of a statement that has come. Sums may follow.</extracomment>
        <translation>
            <numerusform>%n рядок.</numerusform>
            <numerusform>%n рядки.</numerusform>
            <numerusform>%n рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid: %1 on both sides.</source>
        <extracomment>A sum of all paid sales: at the gateway it is the same as in the books. %1 is an amount.</extracomment>
        <translation>Оплачено: %1 з обох боків.</translation>
    </message>
    <message>
        <source>Paid: %1 at the gateway, %2 in the books.</source>
        <extracomment>Two sums of all paid sales. Both are amounts.</extracomment>
        <translation>Оплачено: %1 на шлюзі, %2 в обліку.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sale(s) nobody can read how much was paid; a sum leaves that out.</source>
        <translation>
            <numerusform>У %n продажу не вдається прочитати, скільки сплачено; у підсумках цього немає.</numerusform>
            <numerusform>У %n продажах не вдається прочитати, скільки сплачено; у підсумках цього немає.</numerusform>
            <numerusform>У %n продажах не вдається прочитати, скільки сплачено; у підсумках цього немає.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n sale(s)</source>
        <extracomment>Button: so many sales are imported into the books.</extracomment>
        <translation>
            <numerusform>&amp;Імпортувати %n продаж</numerusform>
            <numerusform>&amp;Імпортувати %n продажі</numerusform>
            <numerusform>&amp;Імпортувати %n продажів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chec&amp;k %n sale(s) whose state differs</source>
        <extracomment>Button: the gateway is asked about so many sales.</extracomment>
        <translation>
            <numerusform>П&amp;еревірити %n продаж з іншим станом</numerusform>
            <numerusform>П&amp;еревірити %n продажі з іншим станом</numerusform>
            <numerusform>П&amp;еревірити %n продажів з іншим станом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n sale(s) into the books of “%1”? They are written down as the statement has them and stay there.</source>
        <extracomment>%1 is the name of an account. The statement is the gateway&apos;s list of its sales.</extracomment>
        <translation>
            <numerusform>Імпортувати %n продаж у книгу обліку, акаунт «%1»? Усе буде записано так, як у виписці, і залишиться в обліку.</numerusform>
            <numerusform>Імпортувати %n продажі у книгу обліку, акаунт «%1»? Усе буде записано так, як у виписці, і залишиться в обліку.</numerusform>
            <numerusform>Імпортувати %n продажів у книгу обліку, акаунт «%1»? Усе буде записано так, як у виписці, і залишиться в обліку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Yes, import %n sale(s)</source>
        <extracomment>Button, the answer to “Import ... into the books?”</extracomment>
        <translation>
            <numerusform>&amp;Так, імпортувати %n продаж</numerusform>
            <numerusform>&amp;Так, імпортувати %n продажі</numerusform>
            <numerusform>&amp;Так, імпортувати %n продажів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementWork</name>
    <message numerus="yes">
        <source>%n sale(s) imported into the books.</source>
        <translation>
            <numerusform>У книгу обліку імпортовано %n продаж.</numerusform>
            <numerusform>У книгу обліку імпортовано %n продажі.</numerusform>
            <numerusform>У книгу обліку імпортовано %n продажів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sale(s) imported into the books.</source>
        <extracomment>%1 is how many of them are; why it is not all follows.</extracomment>
        <translation>
            <numerusform>У книгу обліку імпортовано %1 з %n продажу.</numerusform>
            <numerusform>У книгу обліку імпортовано %1 з %n продажів.</numerusform>
            <numerusform>У книгу обліку імпортовано %1 з %n продажів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway was asked about %n sale(s). What it said stands in the list.</source>
        <translation>
            <numerusform>Шлюз запитано про %n продаж. Його відповідь у списку.</numerusform>
            <numerusform>Шлюз запитано про %n продажі. Його відповіді у списку.</numerusform>
            <numerusform>Шлюз запитано про %n продажів. Його відповіді у списку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway could be asked about %1 of %n sale(s).</source>
        <extracomment>%1 is about how many of them it could; why it is not all follows.</extracomment>
        <translation>
            <numerusform>Шлюз вдалося запитати про %1 з %n продажу.</numerusform>
            <numerusform>Шлюз вдалося запитати про %1 з %n продажів.</numerusform>
            <numerusform>Шлюз вдалося запитати про %1 з %n продажів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>The gateway of “%1” gives no statements. Choose another account.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Шлюз акаунта «%1» не надає виписок. Виберіть інший акаунт.</translation>
    </message>
    <message>
        <source>The account “%1” is not at the gateway “%2”.</source>
        <extracomment>%1 is the name of an account, %2 a gateway’s identifier, such as nonstopay.</extracomment>
        <translation>Акаунт «%1» не на шлюзі «%2».</translation>
    </message>
    <message>
        <source>%1 has not begun yet. Choose this month or an earlier one.</source>
        <extracomment>%1 is a month, in its basic form: “March 2026”.</extracomment>
        <translation>%1 ще не почався. Виберіть поточний або раніший місяць.</translation>
    </message>
    <message>
        <source>The gateway does not tell whose this line is.</source>
        <extracomment>A line of the gateway’s statement of sales.</extracomment>
        <translation>Шлюз не каже, чий це рядок.</translation>
    </message>
    <message>
        <source>The statement’s line %1 lacks what a sale in the books needs.</source>
        <extracomment>%1 is the number by which the statement calls the sale.</extracomment>
        <translation>У рядку %1 виписки немає того, що потрібно для продажу в обліку.</translation>
    </message>
</context>
<context>
    <name>StatusCheck</name>
    <message>
        <source>The gateway could not be asked.</source>
        <translation>Шлюз не вдалося запитати.</translation>
    </message>
    <message>
        <source>The gateway says: %1.</source>
        <extracomment>%1 is a state: “Paid”.</extracomment>
        <translation>Відповідь шлюзу: %1.</translation>
    </message>
    <message>
        <source>No sale waits for anything.</source>
        <translation>Жоден продаж нічого не очікує.</translation>
    </message>
    <message numerus="yes">
        <source>Asked about %n sale(s): nothing new.</source>
        <translation>
            <numerusform>Запитано про %n продаж: нічого нового.</numerusform>
            <numerusform>Запитано про %n продажі: нічого нового.</numerusform>
            <numerusform>Запитано про %n продажів: нічого нового.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked about %n sale(s): %1 with news.</source>
        <extracomment>The gateways were asked. %1 is a number: of how many sales there are news.</extracomment>
        <translation>
            <numerusform>Запитано про %n продаж: новини є про %1.</numerusform>
            <numerusform>Запитано про %n продажі: новини є про %1.</numerusform>
            <numerusform>Запитано про %n продажів: новини є про %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) could not be asked about: %1</source>
        <extracomment>%1 is why: a whole sentence.</extracomment>
        <translation>
            <numerusform>Про %n продаж не вдалося запитати: %1</numerusform>
            <numerusform>Про %n продажі не вдалося запитати: %1</numerusform>
            <numerusform>Про %n продажів не вдалося запитати: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped before the other %n.</source>
        <extracomment>Somebody stopped it before that many other sales were asked about.</extracomment>
        <translation>
            <numerusform>Зупинено перед рештою: %n.</numerusform>
            <numerusform>Зупинено перед рештою: %n.</numerusform>
            <numerusform>Зупинено перед рештою: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumsLine</name>
    <message numerus="yes">
        <source>%1: too much to add up, %Ln sale(s)</source>
        <extracomment>%1 is a currency, “USD”. The sum is too large a number.</extracomment>
        <translation>
            <numerusform>%1: забагато для підсумку, %Ln продаж</numerusform>
            <numerusform>%1: забагато для підсумку, %Ln продажі</numerusform>
            <numerusform>%1: забагато для підсумку, %Ln продажів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s)</source>
        <extracomment>“USD 1,204.50 in 14 sales”: %1 is a currency, %2 an amount of it. The same in the next ones.</extracomment>
        <translation>
            <numerusform>%1 %2 у %Ln продажу</numerusform>
            <numerusform>%1 %2 у %Ln продажах</numerusform>
            <numerusform>%1 %2 у %Ln продажах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid sale(s) do not tell how much</source>
        <extracomment>A clause at the end of “USD 9.00 in 3 sales, %3” and “USD 9.00 in 3 sales, 3.00 of it paid; %4”.</extracomment>
        <translation>
            <numerusform>%Ln оплачений продаж не вказує скільки</numerusform>
            <numerusform>%Ln оплачені продажі не вказують скільки</numerusform>
            <numerusform>%Ln оплачених продажів не вказують скільки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), %3</source>
        <extracomment>%1 is a currency, %2 an amount of it; %3 is “2 paid sales do not tell how much”.</extracomment>
        <translation>
            <numerusform>%1 %2 у %Ln продажу, %3</numerusform>
            <numerusform>%1 %2 у %Ln продажах, %3</numerusform>
            <numerusform>%1 %2 у %Ln продажах, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), %3 of it paid; %4</source>
        <extracomment>%1 is a currency, %2 and %3 are amounts of it; %4 is “2 paid sales do not tell how much”.</extracomment>
        <translation>
            <numerusform>%1 %2 у %Ln продажу, з них оплачено %3; %4</numerusform>
            <numerusform>%1 %2 у %Ln продажах, з них оплачено %3; %4</numerusform>
            <numerusform>%1 %2 у %Ln продажах, з них оплачено %3; %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), none of it paid</source>
        <extracomment>%1 is a currency, %2 an amount of it, of which nothing is paid.</extracomment>
        <translation>
            <numerusform>%1 %2 у %Ln продажу, нічого не оплачено</numerusform>
            <numerusform>%1 %2 у %Ln продажах, нічого не оплачено</numerusform>
            <numerusform>%1 %2 у %Ln продажах, нічого не оплачено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), all paid</source>
        <extracomment>%1 is a currency, %2 an amount of it, which is paid.</extracomment>
        <translation>
            <numerusform>%1 %2 у %Ln продажу, усе оплачено</numerusform>
            <numerusform>%1 %2 у %Ln продажах, усе оплачено</numerusform>
            <numerusform>%1 %2 у %Ln продажах, усе оплачено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), %3 of it paid</source>
        <extracomment>%1 is a currency, %2 and %3 are amounts of it; %3 of them is paid.</extracomment>
        <translation>
            <numerusform>%1 %2 у %Ln продажу, з них оплачено %3</numerusform>
            <numerusform>%1 %2 у %Ln продажах, з них оплачено %3</numerusform>
            <numerusform>%1 %2 у %Ln продажах, з них оплачено %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more currency(ies)</source>
        <extracomment>At the end of sums in several currencies: those that there is no room for.</extracomment>
        <translation>
            <numerusform>ще %n валюта</numerusform>
            <numerusform>ще %n валюти</numerusform>
            <numerusform>ще %n валют</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Підсумовування…</translation>
    </message>
</context>
<context>
    <name>SystemChecks</name>
    <message>
        <source>This is not a wallet’s or account’s number. Write its letters and digits without other signs.</source>
        <translation>Це не номер гаманця чи рахунка. Напишіть його літери й цифри без інших знаків.</translation>
    </message>
    <message>
        <source>This is sent as typed. Wallets’ and accounts’ numbers mostly have A-Z, digits and . _ @ + : only.</source>
        <translation>Це буде надіслано, як введено. Номери гаманців і рахунків здебільшого складаються з A-Z, цифр і знаків . _ @ + : та більше нічого не містять.</translation>
    </message>
    <message>
        <source>A value has no name. Write one, or take the value out.</source>
        <translation>Значення не має назви. Напишіть її або приберіть значення.</translation>
    </message>
    <message>
        <source>“%1” holds no plain text or number. Write its value as a text.</source>
        <extracomment>%1: the name of a value.</extracomment>
        <translation>«%1» не містить простого тексту чи числа. Напишіть значення як текст.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Keep one of the two.</source>
        <extracomment>%1: the name of a value.</extracomment>
        <translation>«%1» є тут двічі. Залиште щось одне.</translation>
    </message>
</context>
<context>
    <name>SystemsCommand</name>
    <message>
        <source>needed</source>
        <extracomment>Of a field: it has to be given. Short.</extracomment>
        <translation>обов’язково</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Of a field: it may be given. Short.</extracomment>
        <translation>необов’язково</translation>
    </message>
    <message>
        <source>%1 wants nothing besides.</source>
        <extracomment>%1: a payment system’s code. It needs no more fields than all of them.</extracomment>
        <translation>%1 більше нічого не потребує.</translation>
    </message>
    <message>
        <source>No payment system has all of these words. A code that is younger than this list can be used as well: --set currency=CODE.</source>
        <extracomment>Words that were searched for.</extracomment>
        <translation>Жодна платіжна система не має всіх цих слів. Можна використати й код, новіший за цей список: --set currency=CODE.</translation>
    </message>
    <message>
        <source>The gateway of “%1” has no payment systems to choose from.</source>
        <extracomment>%1: an account.</extracomment>
        <translation>Шлюз акаунта «%1» не має платіжних систем на вибір.</translation>
    </message>
</context>
<context>
    <name>TakingsView</name>
    <message>
        <source>%1: too much to add up</source>
        <extracomment>In the place of a sum. %1: a currency, “USD”. The sum is too large a number.</extracomment>
        <translation>%1: сума завелика для підрахунку</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid sale(s)</source>
        <translation>
            <numerusform>%Ln оплачений продаж</numerusform>
            <numerusform>%Ln оплачені продажі</numerusform>
            <numerusform>%Ln оплачених продажів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do not tell how much, and are not in the sum.</source>
        <extracomment>Behind “3 paid sales”, as a sentence of its own.</extracomment>
        <translation>
            <numerusform>Для %Ln з них сума невідома, до підсумку вона не входить.</numerusform>
            <numerusform>Для %Ln з них суми невідомі, до підсумку вони не входять.</numerusform>
            <numerusform>Для %Ln з них суми невідомі, до підсумку вони не входять.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been paid today.</source>
        <translation>Сьогодні ще нічого не оплачено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) of today are not paid yet.</source>
        <translation>
            <numerusform>%Ln сьогоднішній продаж ще не оплачено.</numerusform>
            <numerusform>%Ln сьогоднішні продажі ще не оплачено.</numerusform>
            <numerusform>%Ln сьогоднішніх продажів ще не оплачено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training is not counted.</source>
        <translation>Навчальні продажі не враховано.</translation>
    </message>
</context>
<context>
    <name>TextChecks</name>
    <message>
        <source>Names and texts need straight quotes: &quot;name&quot;:&quot;text&quot;.</source>
        <extracomment>The straight quotes of &quot;name&quot;:&quot;text&quot; are what it is about.</extracomment>
        <translation>Назви й тексти потребують прямих лапок: &quot;name&quot;:&quot;text&quot;.</translation>
    </message>
    <message>
        <source>Names and texts need straight quotes. Write: %1</source>
        <extracomment>%1: a JSON object, {&quot;order&quot;:&quot;1001&quot;}, to be copied.</extracomment>
        <translation>Назви й тексти потребують прямих лапок. Напишіть: %1</translation>
    </message>
    <message>
        <source>“%1” cannot stand here. Use letters, digits and ordinary punctuation.</source>
        <extracomment>%1: one character.</extracomment>
        <translation>«%1» тут не може бути. Використовуйте літери, цифри та звичайні розділові знаки.</translation>
    </message>
    <message>
        <source>“%1” is sent as typed; some gateways and banks do not take such signs.</source>
        <extracomment>%1: one character.</extracomment>
        <translation>«%1» буде надіслано, як введено; деякі шлюзи й банки не приймають таких знаків.</translation>
    </message>
    <message>
        <source>There is no letter or digit in it. It is sent as typed; some gateways refuse that.</source>
        <translation>Тут немає ні літер, ні цифр. Це буде надіслано, як введено; деякі шлюзи таке відхиляють.</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, character %2: %3</source>
        <extracomment>%1, %2: numbers. %3: the reason, a sentence (context Json).</extracomment>
        <translation>Це не правильний JSON: рядок %1, символ %2: %3</translation>
    </message>
    <message>
        <source>This is JSON, but not an object. Write names and values in braces, such as {&quot;order&quot;:&quot;1001&quot;}.</source>
        <translation>Це JSON, але не об’єкт. Напишіть назви і значення у фігурних дужках, наприклад {&quot;order&quot;:&quot;1001&quot;}.</translation>
    </message>
    <message numerus="yes">
        <source>This is nested deeper than %n level(s), which gateways do not read. Make it flatter.</source>
        <translation>
            <numerusform>Це вкладено глибше ніж на %n рівень, чого шлюзи не читають. Зробіть простіше.</numerusform>
            <numerusform>Це вкладено глибше ніж на %n рівні, чого шлюзи не читають. Зробіть простіше.</numerusform>
            <numerusform>Це вкладено глибше ніж на %n рівнів, чого шлюзи не читають. Зробіть простіше.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known here. Choose one of: %2.</source>
        <extracomment>%1: what was typed. %2: a list.</extracomment>
        <translation>«%1» тут невідоме. Виберіть одне з: %2.</translation>
    </message>
    <message>
        <source>This is no coin’s code. Write coin and network with a low line between them and no blanks, such as USDT_polygon.</source>
        <translation>Це не код монети. Напишіть монету й мережу через нижнє підкреслення без пробілів, наприклад USDT_polygon.</translation>
    </message>
    <message>
        <source>The gateway’s documents write it %1; “%2” is sent as typed.</source>
        <extracomment>%1, %2: a coin&apos;s code in two spellings, USDT_polygon and usdt_polygon.</extracomment>
        <translation>У документах шлюзу це пишеться як %1; «%2» буде надіслано, як введено.</translation>
    </message>
    <message>
        <source>“%1” is sent as typed. The gateway’s list of coins is not public; its documents write coin and network with a low line between them, such as USDT_polygon.</source>
        <translation>«%1» буде надіслано, як введено. Список монет шлюзу непублічний; у його документах монету й мережу пишуть через нижнє підкреслення, наприклад USDT_polygon.</translation>
    </message>
    <message numerus="yes">
        <source>The identity number has exactly 11 digits and nothing else; this has %n character(s).</source>
        <translation>
            <numerusform>Ідентифікаційний номер має рівно 11 цифр і більше нічого; тут %n символ.</numerusform>
            <numerusform>Ідентифікаційний номер має рівно 11 цифр і більше нічого; тут %n символи.</numerusform>
            <numerusform>Ідентифікаційний номер має рівно 11 цифр і більше нічого; тут %n символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is read as %2.</source>
        <extracomment>%1: what was typed, &quot;15.040&quot;. %2: the amount, &quot;15.04 USD&quot;.</extracomment>
        <translation>«%1» прочитано як %2.</translation>
    </message>
    <message>
        <source>The amount is zero. A sale needs an amount above zero.</source>
        <translation>Сума нульова. Для продажу потрібна сума, більша за нуль.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n decimal(s) is sent as typed. %2 or fewer are usual; the gateway may round it.</source>
        <extracomment>%1: a coin, &quot;XMR&quot;. %2: the usual number of decimals.</extracomment>
        <translation>
            <numerusform>%1 з %n десятковим знаком буде надіслано, як введено. Зазвичай їх не більше ніж %2; шлюз може округлити.</numerusform>
            <numerusform>%1 з %n десятковими знаками буде надіслано, як введено. Зазвичай їх не більше ніж %2; шлюз може округлити.</numerusform>
            <numerusform>%1 з %n десятковими знаками буде надіслано, як введено. Зазвичай їх не більше ніж %2; шлюз може округлити.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not taken by this method. It takes %2.</source>
        <extracomment>%1: what was typed as a currency. %2: a list of currencies&apos; codes.</extracomment>
        <translation>Цей спосіб не приймає «%1». Він приймає %2.</translation>
    </message>
</context>
<context>
    <name>Tracker</name>
    <message>
        <source>It was not issued, so there is nothing to ask about.</source>
        <extracomment>A sale, about which somebody wished to ask the gateway.</extracomment>
        <translation>Рахунок не виставлено, тож запитувати немає про що.</translation>
    </message>
</context>
<context>
    <name>TrackerConfirm</name>
    <message>
        <source>The gateway’s number %1 carries the reference %2: it is another sale. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of one of its sales, %2 the reference of a sale of ours.</extracomment>
        <translation>Номер %1 на шлюзі має референс %2: це інший продаж. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The gateway states an amount for its number %1 that is not this sale’s %2, or cannot be read. Compare it on the gateway’s own pages. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of one of its sales, %2 an amount of money, 20.00 EUR.</extracomment>
        <translation>Шлюз вказує для свого номера %1 суму, яка не є сумою цього продажу (%2) або не читається. Порівняйте на сторінках самого шлюзу. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The gateway’s number %1 is over %2, and this sale over %3: it is another sale. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of one of its sales, %2 and %3 amounts of money, 20.00 EUR.</extracomment>
        <translation>Номер %1 на шлюзі — на суму %2, а цей продаж — на %3: це інший продаж. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This sale is the gateway’s number %1 already. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of the sale.</extracomment>
        <translation>Цей продаж уже є номером %1 на шлюзі. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This sale was not issued, so the gateway cannot have it. Nothing was changed.</source>
        <translation>Цей рахунок не виставлено, тож на шлюзі його бути не може. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The gateway’s number %1 is another sale in these books. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of one of its sales.</extracomment>
        <translation>Номер %1 на шлюзі — це інший продаж у цій книзі обліку. Нічого не змінено.</translation>
    </message>
    <message>
        <source>It is another sale, or over another amount. Nothing was changed.</source>
        <extracomment>After what the gateway said about one of its sales, which somebody took for this one.</extracomment>
        <translation>Це інший продаж або на іншу суму. Нічого не змінено.</translation>
    </message>
</context>
<context>
    <name>TrackerLists</name>
    <message>
        <source>The gateway’s answer about its sale %1 does not agree with the books.</source>
        <extracomment>%1 is the gateway’s number of one of its sales.</extracomment>
        <translation>Відповідь шлюзу про його продаж %1 не збігається з обліком.</translation>
    </message>
    <message>
        <source>Somebody is at work on it at this moment.</source>
        <extracomment>On a sale: another program, or another person at this one.</extracomment>
        <translation>Над ним саме зараз хтось працює.</translation>
    </message>
</context>
<context>
    <name>TrackerSearch</name>
    <message>
        <source>the gateway itself said that it has it, and no silence outweighs that</source>
        <extracomment>A clause after “Nobody can say yet whether the gateway has this sale:”. “Silence”: that it lists no such sale.</extracomment>
        <translation>сам шлюз казав, що має його, і жодне мовчання цього не переважить</translation>
    </message>
    <message>
        <source>the account’s key was entered anew after this sale; with another merchant’s key, the sale is not in this history</source>
        <extracomment>A clause after “Nobody can say yet whether the gateway has this sale:”. “History”: the gateway’s list of sales.</extracomment>
        <translation>ключ акаунта введено заново після цього продажу; з ключем іншого продавця цього продажу немає в цій історії</translation>
    </message>
    <message>
        <source>the gateway’s answers do not tell</source>
        <extracomment>A clause after “Nobody can say yet whether the gateway has this sale:”.</extracomment>
        <translation>відповіді шлюзу про це не кажуть</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The training gateway could not be started: %1</source>
        <extracomment>%1: why, whole sentences.</extracomment>
        <translation>Навчальний шлюз не вдалося запустити: %1</translation>
    </message>
</context>
<context>
    <name>UnusualAmount</name>
    <message>
        <source>%1 is at least 100 times what is usually taken here: %2. Nothing was sent. Issue it only if this amount is meant.</source>
        <extracomment>%1: an amount, “1504.00 USD”. %2: what this shop usually takes for a sale, “15.04 USD”.</extracomment>
        <translation>%1 — це щонайменше у 100 разів більше, ніж тут зазвичай: %2. Нічого не надіслано. Виставляйте рахунок, лише якщо ця сума правильна.</translation>
    </message>
    <message>
        <source>%1 is very much, and there are too few earlier sales in %2 to know what is usual. Nothing was sent. Issue it only if this amount is meant.</source>
        <extracomment>%1: an amount, “20.00000000 BTC”. %2: the code of its currency.</extracomment>
        <translation>%1 — це дуже багато, а попередніх продажів у %2 замало, щоб знати звичну суму. Нічого не надіслано. Виставляйте рахунок, лише якщо ця сума правильна.</translation>
    </message>
    <message>
        <source>%1 is more than ten times the largest of the last sales here, %2, and looks as if its decimal mark had been forgotten. Nothing was sent. Issue it only if this amount is meant.</source>
        <extracomment>%1: an amount, “1299.00 USD”. %2: the largest amount that this shop took of late, “15.04 USD”.</extracomment>
        <translation>%1 — це більш ніж удесятеро більше за найбільший з останніх продажів тут (%2); схоже, забуто десяткову кому. Нічого не надіслано. Виставляйте рахунок, лише якщо ця сума правильна.</translation>
    </message>
</context>
<context>
    <name>WebAddress</name>
    <message>
        <source>“%1” is not a web address. Write it in full, such as https://shop.example.</source>
        <translation>«%1» — це не вебадреса. Напишіть її повністю, наприклад https://shop.example.</translation>
    </message>
    <message>
        <source>The web address holds a user name or password. Take it out: customers would see it.</source>
        <translation>Вебадреса містить ім’я користувача або пароль. Приберіть їх: покупці їх побачили б.</translation>
    </message>
    <message numerus="yes">
        <source>The web address has %n character(s); at most %1 work everywhere.</source>
        <extracomment>%1: a number of characters.</extracomment>
        <translation>
            <numerusform>У вебадресі %n символ; усюди працюють щонайбільше %1.</numerusform>
            <numerusform>У вебадресі %n символи; усюди працюють щонайбільше %1.</numerusform>
            <numerusform>У вебадресі %n символів; усюди працюють щонайбільше %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The web address must begin with https:// (http:// works on this computer only).</source>
        <translation>Вебадреса має починатися з https:// (http:// працює лише на цьому комп’ютері).</translation>
    </message>
    <message>
        <source>The web address must begin with https://; what this begins with is no page for a browser.</source>
        <translation>Вебадреса має починатися з https://; те, з чого починається ця, — не сторінка для браузера.</translation>
    </message>
</context>
<context>
    <name>WindowNews</name>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <extracomment>How many sales wait for a person, beside the page “Invoices”.</extracomment>
        <translation>
            <numerusform>%n потребує уваги</numerusform>
            <numerusform>%n потребують уваги</numerusform>
            <numerusform>%n потребують уваги</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be sold now.</source>
        <extracomment>Why, and what to do, follows.</extracomment>
        <translation>Зараз нічого не можна продати.</translation>
    </message>
    <message>
        <source>&amp;Restore the newest backup</source>
        <extracomment>Buttons beside the message that the books are gone.</extracomment>
        <translation>В&amp;ідновити останню копію</translation>
    </message>
    <message>
        <source>&amp;Begin new books</source>
        <comment>a button: empty books are made</comment>
        <translation>&amp;Почати нову книгу</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <extracomment>Button beside the message that the books are damaged: leads to the list of backups.</extracomment>
        <translation>В&amp;ідновити копію…</translation>
    </message>
    <message>
        <source>The books could not be backed up.</source>
        <extracomment>The reason follows.</extracomment>
        <translation>Не вдалося створити резервну копію книги обліку.</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <extracomment>Button: leads to the list of backups.</extracomment>
        <translation>Копі&amp;ї…</translation>
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
        <translation>Друкується на %1…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>no state</source>
        <extracomment>In the place of a state: “Asked the gateway: no state.”</extracomment>
        <translation>немає стану</translation>
    </message>
    <message>
        <source>The gateway took the sale: %1.</source>
        <extracomment>%1 is a state: “Paid”.</extracomment>
        <translation>Шлюз прийняв продаж: %1.</translation>
    </message>
    <message>
        <source>The gateway issued the sale and gave a pay link.</source>
        <translation>Шлюз виставив рахунок і дав посилання на оплату.</translation>
    </message>
    <message>
        <source>The gateway issued the sale, without a pay link.</source>
        <translation>Шлюз виставив рахунок без посилання на оплату.</translation>
    </message>
    <message>
        <source>The gateway refused the sale.</source>
        <translation>Шлюз відхилив продаж.</translation>
    </message>
    <message>
        <source>The gateway refused the sale: %1</source>
        <extracomment>%1 is the reason: one or more whole sentences.</extracomment>
        <translation>Шлюз відхилив продаж: %1</translation>
    </message>
    <message>
        <source>The sale was not issued.</source>
        <translation>Рахунок не виставлено.</translation>
    </message>
    <message>
        <source>The sale was not issued: %1</source>
        <extracomment>%1 is the reason: one or more whole sentences.</extracomment>
        <translation>Рахунок не виставлено: %1</translation>
    </message>
    <message>
        <source>It is not known whether the gateway has the sale.</source>
        <translation>Невідомо, чи є продаж на шлюзі.</translation>
    </message>
    <message>
        <source>It is not known whether the gateway has the sale: %1</source>
        <extracomment>%1 is the reason: one or more whole sentences.</extracomment>
        <translation>Невідомо, чи є продаж на шлюзі: %1</translation>
    </message>
    <message>
        <source>The gateway said so %1, when the sale was sent.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>Шлюз повідомив про це %1, коли рахунок надсилали.</translation>
    </message>
    <message>
        <source>The gateway said so %1, when asked.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”. “when asked”: this program had asked it.</extracomment>
        <translation>Шлюз повідомив про це %1 у відповідь на запит.</translation>
    </message>
    <message>
        <source>The gateway said so %1, in its list of sales.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”. It is the gateway’s list.</extracomment>
        <translation>Шлюз повідомив про це %1, у списку продажів.</translation>
    </message>
    <message>
        <source>The gateway said so %1, in its statement.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”. It is the gateway’s statement of a month.</extracomment>
        <translation>Шлюз повідомив про це %1, у виписці.</translation>
    </message>
    <message>
        <source>The gateway said so %1.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>Шлюз %1 повідомив про це.</translation>
    </message>
    <message>
        <source>The gateway said so %1, %2.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”. %2 is how, in a word that was not translated.</extracomment>
        <translation>Шлюз повідомив про це %1, %2.</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <extracomment>%1 is the time of day, “14:32”. It stands in a narrow column.</extracomment>
        <translation>Учора %1</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.” The same for the others.</extracomment>
        <translation>щойно</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.”</extracomment>
        <translation>
            <numerusform>%n хвилину тому</numerusform>
            <numerusform>%n хвилини тому</numerusform>
            <numerusform>%n хвилин тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.”</extracomment>
        <translation>
            <numerusform>%n годину тому</numerusform>
            <numerusform>%n години тому</numerusform>
            <numerusform>%n годин тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.”</extracomment>
        <translation>
            <numerusform>%n день тому</numerusform>
            <numerusform>%n дні тому</numerusform>
            <numerusform>%n днів тому</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>When something was; %1 is a day: “3 Nov”, “3 Nov 2025”.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Being issued</source>
        <comment>state of a sale</comment>
        <translation>Виставляється</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a sale: the customer has not paid yet</comment>
        <translation>Очікує</translation>
    </message>
    <message>
        <source>Paid by customer</source>
        <comment>state of a sale: the merchant has not got the money yet</comment>
        <translation>Оплачено покупцем</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>state of a sale</comment>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a sale: the payment failed</comment>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a sale</comment>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a sale</comment>
        <translation>Строк минув</translation>
    </message>
    <message>
        <source>Charged back</source>
        <comment>state of a sale: the money went back to the customer</comment>
        <translation>Чарджбек</translation>
    </message>
    <message>
        <source>Withheld</source>
        <comment>state of a sale: the gateway holds the money back</comment>
        <translation>Утримано</translation>
    </message>
    <message>
        <source>Not issued</source>
        <comment>state of a sale</comment>
        <translation>Не виставлено</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a sale</comment>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>this program</source>
        <extracomment>Who said something; it stands after a time: “14:32 · this program”.</extracomment>
        <translation>ця програма</translation>
    </message>
    <message>
        <source>a person’s word</source>
        <extracomment>Who said something: a person, not a gateway.</extracomment>
        <translation>зі слів людини</translation>
    </message>
    <message>
        <source>when the sale was sent</source>
        <extracomment>When the gateway said something.</extracomment>
        <translation>під час надсилання рахунка</translation>
    </message>
    <message>
        <source>when asked</source>
        <extracomment>When the gateway said something: when this program asked it.</extracomment>
        <translation>на запит</translation>
    </message>
    <message>
        <source>in its list of sales</source>
        <extracomment>Where the gateway said something.</extracomment>
        <translation>у списку продажів</translation>
    </message>
    <message>
        <source>in its statement</source>
        <extracomment>Where the gateway said something.</extracomment>
        <translation>у виписці</translation>
    </message>
    <message>
        <source>Another program sold it.</source>
        <translation>Продано через іншу програму.</translation>
    </message>
    <message>
        <source>You issued the sale.</source>
        <translation>Ви виставили рахунок.</translation>
    </message>
    <message>
        <source>Asked the gateway: %1.</source>
        <extracomment>This program asked, and %1 is the answer: a state, “Paid”.</extracomment>
        <translation>Запит до шлюзу: %1.</translation>
    </message>
    <message>
        <source>Found the sale at the gateway: %1.</source>
        <extracomment>This program looked for the sale, and %1 is what it found: a state, “Paid”.</extracomment>
        <translation>Продаж знайдено на шлюзі: %1.</translation>
    </message>
    <message>
        <source>The sale never arrived at the gateway.</source>
        <translation>Продаж не дійшов до шлюзу.</translation>
    </message>
    <message>
        <source>The gateway sent a message about the sale: %1.</source>
        <extracomment>%1 is a state: “Paid”.</extracomment>
        <translation>Шлюз надіслав повідомлення про продаж: %1.</translation>
    </message>
    <message>
        <source>The customer came back from the pay page.</source>
        <translation>Покупець повернувся зі сторінки оплати.</translation>
    </message>
    <message>
        <source>Imported from the statement: %1.</source>
        <extracomment>%1 is a state: “Paid”.</extracomment>
        <translation>Імпортовано з виписки: %1.</translation>
    </message>
    <message>
        <source>Somebody looked at it and put it aside.</source>
        <translation>Хтось переглянув і відклав.</translation>
    </message>
    <message>
        <source>A note without text.</source>
        <translation>Нотатка без тексту.</translation>
    </message>
    <message>
        <source>“%1”, a word that this program does not know</source>
        <extracomment>In the place of a state: what the gateway calls it. “Asked the gateway: “LIMBO”, a word that …”</extracomment>
        <translation>«%1», слово, якого ця програма не знає</translation>
    </message>
    <message>
        <source>You issued it %1; the gateway has not answered yet.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>Ви виставили його %1; шлюз ще не відповів.</translation>
    </message>
    <message>
        <source>This program noted it %1; the gateway’s answer does not tell what became of the sale.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>Програма занотувала це %1; з відповіді шлюзу не видно, що сталося з продажем.</translation>
    </message>
    <message>
        <source>This program noted it %1; the gateway has said nothing.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>Програма занотувала це %1; шлюз нічого не сказав.</translation>
    </message>
    <message>
        <source>The gateway did not say by itself that nothing was issued. Choose “Check now” before you choose “Sell again”.</source>
        <extracomment>“Check now” and “Sell again” are buttons: they are called as they are called there.</extracomment>
        <translation>Сам шлюз не казав, що рахунок не виставлено. Натисніть «Перевірити зараз», перш ніж натискати «Продати знову».</translation>
    </message>
    <message>
        <source>Nobody can pay this sale. To try once more, choose “Sell again”.</source>
        <extracomment>“Sell again” is a button: it is called as it is called there.</extracomment>
        <translation>Ніхто не може оплатити цей продаж. Щоб спробувати ще раз, натисніть «Продати знову».</translation>
    </message>
    <message>
        <source>Choose “Check now” before you sell again: otherwise the customer may pay twice.</source>
        <extracomment>“Check now” is a button: it is called as it is called there.</extracomment>
        <translation>Натисніть «Перевірити зараз», перш ніж продавати знову: інакше покупець може заплатити двічі.</translation>
    </message>
    <message>
        <source>It is on its way to the gateway. If it stays so for a minute, choose “Check now”.</source>
        <extracomment>“Check now” is a button: it is called as it is called there.</extracomment>
        <translation>Він у дорозі до шлюзу. Якщо за хвилину нічого не зміниться, натисніть «Перевірити зараз».</translation>
    </message>
    <message>
        <source>The gateway holds the money back. Ask the gateway for the reason.</source>
        <translation>Шлюз утримує гроші. Запитайте у шлюзу про причину.</translation>
    </message>
    <message>
        <source>The money went back to the customer. See the gateway’s own pages for the reason.</source>
        <translation>Гроші повернуто покупцеві. Погляньте на причину на сторінках самого шлюзу.</translation>
    </message>
    <message>
        <source>The customer has paid. The money is on its way to you.</source>
        <translation>Покупець заплатив. Гроші вже в дорозі до вас.</translation>
    </message>
    <message>
        <source>You sent it to the customer.</source>
        <translation>Ви надіслали його покупцеві.</translation>
    </message>
    <message>
        <source>You printed it.</source>
        <translation>Ви надрукували його.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountDetails</name>
    <message>
        <source>The training account belongs to the program. It practises with every gateway this program knows; they are played on this computer: links, QR codes and payments look as they do in the shop, and no money moves. It needs no key, and can be neither changed nor removed.</source>
        <extracomment>What the built-in account for practising is. The gateways are parts of this program then.</extracomment>
        <translation>Навчальний акаунт належить програмі. З ним можна потренуватися на кожному шлюзі, який знає програма; їх імітують на цьому комп’ютері: посилання, QR-коди й оплати виглядають, як у крамниці, а гроші не рухаються. Йому не потрібен ключ, його не можна змінити чи видалити.</translation>
    </message>
    <message>
        <source>&amp;Use for sales</source>
        <extracomment>Button: new sales are sold with this account.</extracomment>
        <translation>Ви&amp;брати для продажів</translation>
    </message>
    <message>
        <source>S&amp;tatement…</source>
        <extracomment>Button: opens the gateway&apos;s list of this account&apos;s sales, month by month.</extracomment>
        <translation>Випи&amp;ска…</translation>
    </message>
    <message>
        <source>&amp;Import past sales…</source>
        <extracomment>Button: sales that the gateway has are fetched into the books.</extracomment>
        <translation>&amp;Імпорт минулих продажів…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Button: change the account.</extracomment>
        <translation>&amp;Змінити</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: remove the account.</extracomment>
        <translation>&amp;Видалити</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <extracomment>Button, an answer to “Remove ... and its key?”</extracomment>
        <translation>Видали&amp;ти</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button, the other answer: the account is not removed.</extracomment>
        <translation>Зали&amp;шити</translation>
    </message>
    <message>
        <source>Remove, and &amp;leave its key</source>
        <extracomment>Button: the account is removed, the key stays in the keychain.</extracomment>
        <translation>Видалити, &amp;ключ залишити</translation>
    </message>
    <message>
        <source>Keep t&amp;he account</source>
        <extracomment>Button, the other answer.</extracomment>
        <translation>Залишити ака&amp;унт</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact about an account, for screen readers: what it is, and its value. “Gateway: NonStoPay”.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Вебадреса</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID клієнта</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>The secret that the gateway gave the merchant.</extracomment>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>In this computer’s keychain</source>
        <translation>У сховищі ключів цього комп’ютера</translation>
    </message>
    <message>
        <source>Direct sales</source>
        <extracomment>Sales for which the customer&apos;s card data is typed in this program. “On” or “Off” stands beside it.</extracomment>
        <translation>Прямі продажі</translation>
    </message>
    <message>
        <source>On: card data may be typed here</source>
        <translation>Увімкнено: дані картки можна вводити тут</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>direct sales</comment>
        <translation>Вимкнено</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountForm</name>
    <message>
        <source>Shop</source>
        <extracomment>An example of what a person may call an account.</extracomment>
        <translation>Крамниця</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <extracomment>Label of a field: what the account is called.</extracomment>
        <translation>На&amp;зва</translation>
    </message>
    <message>
        <source>What you call it, such as the shop or the till.</source>
        <translation>Як ви його називаєте, наприклад крамниця чи каса.</translation>
    </message>
    <message>
        <source>Ga&amp;teway</source>
        <extracomment>Label of a list: the payment company that the account is with.</extracomment>
        <translation>&amp;Шлюз</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>&amp;Вебадреса</translation>
    </message>
    <message>
        <source>Where the gateway takes calls; it told you.</source>
        <extracomment>Of the gateway&apos;s web address. “It” is the gateway.</extracomment>
        <translation>Де шлюз приймає запити; він вам її повідомив.</translation>
    </message>
    <message>
        <source>C&amp;lient ID</source>
        <translation>ID &amp;клієнта</translation>
    </message>
    <message>
        <source>The number of your profile or cash register; the gateway shows it beside the key.</source>
        <translation>Номер вашого профілю або каси; шлюз показує його поруч із ключем.</translation>
    </message>
    <message>
        <source>Goes into this computer’s keychain and nowhere else.</source>
        <extracomment>Of the secret that the gateway gave.</extracomment>
        <translation>Потрапляє у сховище ключів цього комп’ютера і нікуди більше.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>New account</source>
        <extracomment>Titles of a form: an account is added, or the one of that name is changed.</extracomment>
        <translation>Новий акаунт</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Зміна «%1»</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <extracomment>Buttons of the form for an account that is added, or changed.</extracomment>
        <translation>&amp;Додати акаунт</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>З&amp;берегти</translation>
    </message>
    <message>
        <source>Stored in your keychain. Type a new one to replace it.</source>
        <translation>Збережено. Щоб замінити, введіть новий.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsModel</name>
    <message>
        <source>Training</source>
        <extracomment>A word on an account: it is the one for practising, where no money moves.</extracomment>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Direct sales on</source>
        <extracomment>Some words on an account: card data may be typed in this program.</extracomment>
        <translation>Прямі продажі увімкнено</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <extracomment>Title of a page, and name of the list on it.</extracomment>
        <translation>Акаунти</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Додати акаунт</translation>
    </message>
    <message>
        <source>The chosen account</source>
        <extracomment>Name of a part of the page, for screen readers.</extracomment>
        <translation>Вибраний акаунт</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountQuestion</name>
    <message>
        <source>Is this amount right?</source>
        <translation>Ця сума правильна?</translation>
    </message>
    <message>
        <source>Nothing has been sent, and what you typed is still in the form.</source>
        <translation>Нічого не надіслано, а введене вами досі у формі.</translation>
    </message>
    <message>
        <source>&amp;Change the amount</source>
        <translation>&amp;Змінити суму</translation>
    </message>
    <message>
        <source>It is at least 100 times what is usually taken here: %1.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Це щонайменше у 100 разів більше, ніж тут зазвичай: %1.</translation>
    </message>
    <message>
        <source>It is very much, and there are too few earlier sales in %1 to know what is usual.</source>
        <extracomment>%1: the code of a currency, such as “BTC”.</extracomment>
        <translation>Це дуже багато, а попередніх продажів у %1 замало, щоб знати звичну суму.</translation>
    </message>
    <message>
        <source>Issue it</source>
        <extracomment>A button without a mnemonic. “It” is the sale.</extracomment>
        <translation>Виставити рахунок</translation>
    </message>
    <message>
        <source>It is more than ten times the largest of the last sales here, %1, and looks as if its decimal mark had been forgotten.</source>
        <extracomment>%1: the largest amount of the last sales, with its currency.</extracomment>
        <translation>Це більш ніж удесятеро більше за найбільший з останніх продажів тут (%1); схоже, забуто десяткову кому.</translation>
    </message>
</context>
<context>
    <name>counterfoil::BackupSettings</name>
    <message>
        <source>A copy is made by itself when the last one is older than a day and something has changed. Those of the last 48 hours are kept (the newest 20), and of each of the last 7 days, 4 weeks and 12 months the newest, in this folder:</source>
        <translation>Копія створюється сама, коли остання старша за добу і щось змінилося. У цій папці зберігаються копії за останні 48 годин (20 найновіших) і найновіша за кожен з останніх 7 днів, 4 тижнів і 12 місяців:</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <extracomment>Name of a list, for screen readers.</extracomment>
        <translation>Резервні копії, спершу найновіші</translation>
    </message>
    <message>
        <source>Leave the books as they &amp;are</source>
        <extracomment>Button, an answer to “Put the books back ...?”</extracomment>
        <translation>Залишити книгу, &amp;як є</translation>
    </message>
    <message>
        <source>P&amp;ut them back</source>
        <extracomment>Button, the other answer: a backup takes the place of the books.</extracomment>
        <translation>Повернути кни&amp;гу</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Резервних копій ще не створено.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <extracomment>Button, and what stands on it while a backup is made.</extracomment>
        <translation>Створення копії…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Створити копі&amp;ю</translation>
    </message>
    <message>
        <source>Putting the books back…</source>
        <extracomment>Button, and what stands on it while a backup is put in the place of the books.</extracomment>
        <translation>Повернення книги обліку…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Ві&amp;дновити…</translation>
    </message>
</context>
<context>
    <name>counterfoil::BusNotifier</name>
    <message>
        <source>Show the sales</source>
        <extracomment>What a click on a message of the desktop does.</extracomment>
        <translation>Показати продажі</translation>
    </message>
    <message>
        <source>Show the sale</source>
        <translation>Показати продаж</translation>
    </message>
</context>
<context>
    <name>counterfoil::CandidateView</name>
    <message>
        <source>Which of the gateway’s sales it is</source>
        <translation>Який це з продажів на шлюзі</translation>
    </message>
    <message>
        <source>Look at the gateway’s sales that this one may be</source>
        <translation>Переглянути продажі на шлюзі, якими може бути цей</translation>
    </message>
    <message>
        <source>This is the &amp;same sale</source>
        <extracomment>A button: the sale of the gateway that is shown is the shop’s own one.</extracomment>
        <translation>Це &amp;той самий продаж</translation>
    </message>
    <message>
        <source>It is anothe&amp;r one</source>
        <extracomment>A button: the sale of the gateway that is shown is not the shop’s own one.</extracomment>
        <translation>Це інши&amp;й</translation>
    </message>
    <message>
        <source>It may be t&amp;his one…</source>
        <extracomment>A button: looks for the gateway’s sale that this one may be.</extracomment>
        <translation>&amp;Можливо, це він…</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Запит до шлюзу…</translation>
    </message>
    <message>
        <source>Your sale</source>
        <translation>Ваш продаж</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>На шлюзі</translation>
    </message>
    <message>
        <source>%1: %2, at the gateway %3</source>
        <extracomment>Read out: %1 is what is compared, “Amount”; %2 is ours, %3 the gateway’s.</extracomment>
        <translation>%1: %2, на шлюзі %3</translation>
    </message>
</context>
<context>
    <name>counterfoil::CardCodeEditor</name>
    <message>
        <source>3 or 4 digits</source>
        <extracomment>How many digits the code on a card has; stands in its empty field.</extracomment>
        <translation>3 або 4 цифри</translation>
    </message>
</context>
<context>
    <name>counterfoil::CardSide</name>
    <message>
        <source>Open &amp;payment page</source>
        <extracomment>A button: the page of the payment form opens in the browser.</extracomment>
        <translation>Відкрити сторінку оплат&amp;и</translation>
    </message>
    <message>
        <source>The gateway would rather have its form, which opens on this computer only. The link can be sent.</source>
        <translation>Шлюз віддав би перевагу своїй формі, яка відкривається лише на цьому комп’ютері. Посилання можна надіслати.</translation>
    </message>
    <message>
        <source>Sell &amp;again</source>
        <extracomment>A button: the same sale once more, as a new one.</extracomment>
        <translation>&amp;Продати знову</translation>
    </message>
    <message>
        <source>New &amp;sale</source>
        <translation>Новий прода&amp;ж</translation>
    </message>
    <message>
        <source>&amp;To the list</source>
        <extracomment>A button: back to the list of sales.</extracomment>
        <translation>&amp;До списку</translation>
    </message>
    <message>
        <source>Back to the list of invoices (Esc)</source>
        <translation>Назад до списку рахунків (Esc)</translation>
    </message>
    <message>
        <source>Who said so</source>
        <extracomment>Spoken of the line that says on whose word a sale’s state stands.</extracomment>
        <translation>Хто це повідомив</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>On a button while the gateway is asked.</extracomment>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <extracomment>A button: asks the gateway what became of the sale.</extracomment>
        <translation>П&amp;еревірити зараз</translation>
    </message>
</context>
<context>
    <name>counterfoil::CheckStrip</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>Зупини&amp;ти</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: puts a message away.</extracomment>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>counterfoil::ChoiceEditor</name>
    <message>
        <source>Choose</source>
        <extracomment>Stands in a list of choices in which nothing is chosen yet.</extracomment>
        <translation>Виберіть</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>None of the choices.</extracomment>
        <translation>Не вибрано</translation>
    </message>
</context>
<context>
    <name>counterfoil::ChosenSales</name>
    <message>
        <source>The chosen sales</source>
        <translation>Вибрані продажі</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>A button: a person has looked at these sales.</extracomment>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>You have looked at these: they leave the list of what needs a look</source>
        <translation>Ви їх переглянули: вони зникають зі списку тих, що потребують уваги</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state, “Paid”; %2 is how many of the chosen sales have it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <extracomment>A button: asks the gateway where the sales stand.</extracomment>
        <translation>П&amp;еревірити зараз</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Перевірка…</translation>
    </message>
</context>
<context>
    <name>counterfoil::CoinTerms</name>
    <message>
        <source>Address</source>
        <extracomment>Of a coin’s network: where the coins are to be sent.</extracomment>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Coins</source>
        <extracomment>What a sale is paid in, where nobody knows which.</extracomment>
        <translation>Монети</translation>
    </message>
    <message>
        <source>Coins that are sent in another network than the address belongs to are lost.</source>
        <translation>Монети, надіслані не в тій мережі, якій належить адреса, втрачаються.</translation>
    </message>
    <message>
        <source>Only in the network %1: coins that are sent in another one are lost.</source>
        <extracomment>%1: what a coin’s network is called, as “TRC20”.</extracomment>
        <translation>Лише в мережі %1: монети, надіслані в іншій, втрачаються.</translation>
    </message>
    <message>
        <source>Amount &amp;in the code</source>
        <extracomment>A box to tick: wallets then fill in the amount by themselves. “Code”: the QR code.</extracomment>
        <translation>&amp;Сума в коді</translation>
    </message>
    <message>
        <source>Without it the code holds the address alone, for wallets that cannot read the amount</source>
        <translation>Без неї в коді лише адреса, для гаманців, які не читають суми</translation>
    </message>
</context>
<context>
    <name>counterfoil::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>counterfoil::CounterBar</name>
    <message>
        <source>Counter</source>
        <extracomment>Title of the page that sells while the window is a till: full screen, with a keypad.</extracomment>
        <translation>Каса</translation>
    </message>
    <message>
        <source>Today’s takings (F6)</source>
        <extracomment>A button: shows what customers have paid today. F6 is a key.</extracomment>
        <translation>Виторг за сьогодні (F6)</translation>
    </message>
    <message>
        <source>Leave the counter (F9)</source>
        <extracomment>A button: ends the till&apos;s full screen. F9 is a key.</extracomment>
        <translation>Вийти з каси (F9)</translation>
    </message>
</context>
<context>
    <name>counterfoil::CounterSettings</name>
    <message>
        <source>The counter fills the screen: a keypad, the amount, and Enter. It sells by the method, currency and payment system of the last sale; what else a sale needs, keep with the pin beside its field.</source>
        <translation>Каса займає весь екран: цифрова клавіатура, сума й Enter. Спосіб оплати, валюта й платіжна система — як в останнього продажу; решту потрібного для продажу закріпіть шпилькою біля поля.</translation>
    </message>
    <message>
        <source>With a blank between them. While there are none, the counter shows those that were sold often, and round ones.</source>
        <translation>Через пробіл. Поки їх немає, каса показує суми, на які часто продавали, і круглі.</translation>
    </message>
    <message>
        <source>Begin the counter (F9)</source>
        <extracomment>Button: begins the till&apos;s full screen. F9 is a key.</extracomment>
        <translation>Перейти до каси (F9)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Quick amounts</source>
        <extracomment>Label before a line with amounts such as “5 10 20”, which become keys of the till.</extracomment>
        <translation>Швидкі суми</translation>
    </message>
</context>
<context>
    <name>counterfoil::CountryEditor</name>
    <message>
        <source>Germany</source>
        <extracomment>A country, as an example of what is typed there.</extracomment>
        <translation>Німеччина</translation>
    </message>
</context>
<context>
    <name>counterfoil::CsvPanel</name>
    <message>
        <source>Im&amp;port</source>
        <extracomment>Button: takes all lines of a file.</extracomment>
        <translation>Імпорт&amp;увати</translation>
    </message>
    <message>
        <source>Import without the &amp;wrong lines</source>
        <extracomment>Button: takes the lines of a file that are right.</extracomment>
        <translation>Імпортувати без помилкови&amp;х рядків</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button, while something is done.</extracomment>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Що не так із файлом</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Скільки зроблено</translation>
    </message>
    <message>
        <source>&amp;Do not import</source>
        <extracomment>Button beside “Import”: nothing is taken from the file.</extracomment>
        <translation>&amp;Не імпортувати</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: what was said about a file goes, and the form comes back into its place.</extracomment>
        <translation>&amp;Назад</translation>
    </message>
</context>
<context>
    <name>counterfoil::Desktop</name>
    <message>
        <source>Counterfoil is open already</source>
        <extracomment>Title of a notification: the program was started, and its window is not to be seen.</extracomment>
        <translation>Counterfoil уже відкрито</translation>
    </message>
    <message>
        <source>Its window is behind others, or on another workspace.</source>
        <translation>Його вікно за іншими або на іншому робочому столі.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <extracomment>Button of a notification.</extracomment>
        <translation>Показати вікно</translation>
    </message>
</context>
<context>
    <name>counterfoil::DiagnosisRow</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A line of what was looked at, for screen readers: “Key, bad: Wrong key.” What to do may follow.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>counterfoil::DirectSwitch</name>
    <message>
        <source>&amp;Direct sales</source>
        <extracomment>Box to check: the customer&apos;s card data may be typed in this program.</extracomment>
        <translation>&amp;Прямі продажі</translation>
    </message>
    <message>
        <source>Card data is typed in this program instead of on the gateway’s page.</source>
        <translation>Дані картки вводять у цій програмі, а не на сторінці шлюзу.</translation>
    </message>
    <message>
        <source>&amp;I understand, switch on</source>
        <extracomment>Button: direct sales are switched on.</extracomment>
        <translation>Розу&amp;мію, увімкнути</translation>
    </message>
    <message>
        <source>Leave o&amp;ff</source>
        <extracomment>Button, the other answer: direct sales stay switched off.</extracomment>
        <translation>Не вмикат&amp;и</translation>
    </message>
</context>
<context>
    <name>counterfoil::DisplaySettings</name>
    <message>
        <source>It shows a customer the shop, the amount, the QR code, and whether the sale is paid. Nothing else of this program can be seen or reached there.</source>
        <translation>Він показує покупцеві крамницю, суму, QR-код і чи оплачено продаж. Нічого іншого з цієї програми там не видно й не дістати.</translation>
    </message>
    <message>
        <source>Show it on a second screen when there is one</source>
        <extracomment>Box to check.</extracomment>
        <translation>Показувати на другому екрані, коли він є</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>Label before a list of screens.</extracomment>
        <translation>Екран</translation>
    </message>
    <message>
        <source>Language for customers</source>
        <extracomment>Label before a list of languages.</extracomment>
        <translation>Мова для покупців</translation>
    </message>
    <message>
        <source>“Paid” stays for</source>
        <extracomment>Label before “10 seconds”: how long the customer&apos;s screen says “Paid”.</extracomment>
        <translation>«Оплачено» лишається на</translation>
    </message>
    <message>
        <source>Customer’s screen: which one</source>
        <translation>Екран покупця: який</translation>
    </message>
    <message>
        <source>Show an example</source>
        <extracomment>Button: the customer’s screen shows a sale that is none.</extracomment>
        <translation>Показати приклад</translation>
    </message>
    <message>
        <source>As this program</source>
        <extracomment>A choice in a list of languages: customers read what the cashier reads.</extracomment>
        <translation>Як у цієї програми</translation>
    </message>
    <message>
        <source>Any other than this one</source>
        <extracomment>A choice in a list of screens.</extracomment>
        <translation>Будь-який, крім цього</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <extracomment>%1: the name of a screen, as “HDMI-1”.</extracomment>
        <translation>%1 (не під’єднаний)</translation>
    </message>
    <message>
        <source>Close its window</source>
        <extracomment>Buttons: the customer’s screen as a window that can be moved.</extracomment>
        <translation>Закрити його вікно</translation>
    </message>
    <message>
        <source>Open it as a window</source>
        <translation>Відкрити вікном</translation>
    </message>
    <message>
        <source>It is on the screen %1 now.</source>
        <extracomment>%1: the name of a screen, as “HDMI-1”.</extracomment>
        <translation>Зараз він на екрані %1.</translation>
    </message>
    <message>
        <source>There is one screen now. For a screen that shows the same as this one, open it as a window and move it there.</source>
        <translation>Зараз екран один. Для екрана, що показує те саме, що цей, відкрийте його вікном і пересуньте туди.</translation>
    </message>
    <message>
        <source>It is on no screen now.</source>
        <translation>Зараз його немає на жодному екрані.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DisplayWindow</name>
    <message>
        <source>Customer’s screen</source>
        <extracomment>Title of the window that a customer sees.</extracomment>
        <translation>Екран покупця</translation>
    </message>
</context>
<context>
    <name>counterfoil::DoctorView</name>
    <message>
        <source>Does it work?</source>
        <extracomment>Title: whether the chosen account works is looked at here.</extracomment>
        <translation>Чи він працює?</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <extracomment>Button: what was found goes to the clipboard, for the gateway&apos;s support.</extracomment>
        <translation>К&amp;опіювати звіт</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <extracomment>Button: the account is checked once more.</extracomment>
        <translation>П&amp;еревірити ще раз</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>П&amp;еревірити</translation>
    </message>
    <message>
        <source>Counterfoil, account “%1”, %2</source>
        <extracomment>First line of a report: the name of an account, and its web address.</extracomment>
        <translation>Counterfoil, акаунт «%1», %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::DuplicateQuestion</name>
    <message>
        <source>Is this the same sale once more?</source>
        <translation>Це той самий продаж ще раз?</translation>
    </message>
    <message>
        <source>If that sale exists, a second one would let the customer pay twice. Check it first: if it never arrived at the gateway, this one is issued; if it did, you see its link. Nothing has been sent now, and what you typed is still in the form.</source>
        <translation>Якщо той продаж існує, через другий покупець може заплатити двічі. Спершу перевірте його: якщо він не дійшов до шлюзу, буде виставлено цей рахунок; якщо дійшов, ви побачите його посилання. Зараз нічого не надіслано, а введене залишилося у формі.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>Назад &amp;до форми</translation>
    </message>
    <message>
        <source>Issue a second sale all the &amp;same</source>
        <translation>&amp;Усе одно виставити другий</translation>
    </message>
    <message>
        <source>Asking the gateway about %1.</source>
        <extracomment>Spoken. %1: the reference of a sale.</extracomment>
        <translation>Запит до шлюзу про %1.</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Запит до шлюзу…</translation>
    </message>
    <message>
        <source>&amp;Check %1 first</source>
        <extracomment>A button. %1: the reference of an earlier sale, whose outcome is asked for before a second one.</extracomment>
        <translation>&amp;Спершу перевірити %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::FieldRow</name>
    <message>
        <source>optional</source>
        <extracomment>Beside the label of a field that may be left empty.</extracomment>
        <translation>необов’язково</translation>
    </message>
    <message>
        <source>Keep “%1” for the next sales</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>Зберегти «%1» для наступних продажів</translation>
    </message>
    <message>
        <source>Kept for the next sales. Click to stop (Ctrl+D)</source>
        <translation>Збережено для наступних продажів. Клацніть, щоб припинити (Ctrl+D)</translation>
    </message>
    <message>
        <source>Keep for the next sales (Ctrl+D)</source>
        <translation>Зберегти для наступних продажів (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>counterfoil::FilterBar</name>
    <message>
        <source>Customer, amount, reference, description, gateway’s number</source>
        <translation>Покупець, сума, референс, опис, номер на шлюзі</translation>
    </message>
    <message>
        <source>Search sales</source>
        <translation>Пошук продажів</translation>
    </message>
    <message>
        <source>Which sales to show</source>
        <translation>Які продажі показати</translation>
    </message>
    <message>
        <source>From which time</source>
        <translation>За який час</translation>
    </message>
    <message>
        <source>Of which account</source>
        <translation>Якого акаунта</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Усі акаунти</translation>
    </message>
    <message>
        <source>Paid by which method</source>
        <translation>Яким способом оплачено</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Усі способи</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Before a day: sales from that day on. What follows is a field, and then the next text.</extracomment>
        <translation>Від</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Before a day: sales until that day. Before it stand the text above and a field.</extracomment>
        <translation>до</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Від цього дня</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>До цього дня</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Очистити фільтри</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <extracomment>A button that shows filters which are folded away; %1 of those are used.</extracomment>
        <translation>Фільтри (%1)</translation>
    </message>
    <message>
        <source>Filters…</source>
        <translation>Фільтри…</translation>
    </message>
    <message>
        <source>Hide further filters</source>
        <translation>Сховати додаткові фільтри</translation>
    </message>
    <message>
        <source>Show further filters</source>
        <translation>Показати додаткові фільтри</translation>
    </message>
</context>
<context>
    <name>counterfoil::FoldButton</name>
    <message>
        <source>%1, open</source>
        <extracomment>Spoken. %1: the title of a part of a form, whose fields are to be seen.</extracomment>
        <translation>%1, розгорнуто</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <extracomment>Spoken. %1: the title of a part of a form, whose fields are hidden.</extracomment>
        <translation>%1, згорнуто</translation>
    </message>
    <message>
        <source>%1, folded, %2</source>
        <extracomment>Spoken. %1: the title of a part of a form, whose fields are hidden; %2: what it holds.</extracomment>
        <translation>%1, згорнуто, %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::GatewayChoice</name>
    <message>
        <source>Gateway</source>
        <extracomment>Name of a list: which of several payment companies is asked.</extracomment>
        <translation>Шлюз</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportDialog</name>
    <message>
        <source>Import past sales</source>
        <extracomment>Title of a window: sales that the gateway has are fetched into the books.</extracomment>
        <translation>Імпорт минулих продажів</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportView</name>
    <message>
        <source>Fetches the sales that the gateway lists for these months into your books. What is there already is not taken twice, and nothing is changed at the gateway.</source>
        <translation>Переносить у книгу обліку продажі, які шлюз показує за ці місяці. Те, що там уже є, вдруге не береться, а на шлюзі нічого не змінюється.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a list: which of several payment companies is asked.</extracomment>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Label of a month, the first of several.</extracomment>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Label of a month, the last of several.</extracomment>
        <translation>До</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: the import ends after the page that it is at.</extracomment>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>How far an import is, for screen readers.</extracomment>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Sales that were left out, and why</source>
        <extracomment>Name of a list, for screen readers.</extracomment>
        <translation>Пропущені продажі та причини</translation>
    </message>
    <message>
        <source>Past sales of “%1”</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Минулі продажі «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A sale&apos;s number, and why it was not imported.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>Title of a list: sales that were not imported.</extracomment>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>Button, and what stands on it while sales are imported.</extracomment>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Імпортувати</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceDetails</name>
    <message>
        <source>Details of the sale</source>
        <translation>Подробиці продажу</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>A button: a person has looked at this sale.</extracomment>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>You have looked at it: it leaves the list of what needs a look</source>
        <translation>Ви його переглянули: він зникає зі списку тих, що потребують уваги</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що відбулося</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <extracomment>A button: asks the gateway where the sale stands.</extracomment>
        <translation>П&amp;еревірити зараз</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>The link of %1 is copied.</source>
        <extracomment>%1 is the reference of a sale: “CF-7KQ2…”.</extracomment>
        <translation>Посилання %1 скопійовано.</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>A button with a menu: the papers of a sale.</extracomment>
        <translation>&amp;Друк</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceList</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Пов&amp;торити</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceModel</name>
    <message>
        <source>Time</source>
        <comment>when a sale was issued</comment>
        <translation>Час</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>The head of a column: what a sale is known by, “CF-7KQ2…”.</extracomment>
        <translation>Референс</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупець</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of payment</comment>
        <translation>Спосіб</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>The head of a column: the merchant’s account at a gateway.</extracomment>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>State</source>
        <comment>where a sale stands: paid, waiting</comment>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Other amount</source>
        <extracomment>In the place of a state, and as short: another amount was paid than was asked for.</extracomment>
        <translation>Інша сума</translation>
    </message>
    <message>
        <source>Check amount</source>
        <extracomment>In the place of a state, and as short: a person has to compare what was paid.</extracomment>
        <translation>Звірте суму</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceSide</name>
    <message>
        <source>&amp;Copy references</source>
        <translation>&amp;Копіювати референси</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>П&amp;еревірити зараз</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>An entry of a menu that has further ones: the papers of a sale.</extracomment>
        <translation>Др&amp;ук</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceTable</name>
    <message>
        <source>Invoices</source>
        <extracomment>The table of all sales.</extracomment>
        <translation>Рахунки</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <extracomment>The title of a page.</extracomment>
        <translation>Рахунки</translation>
    </message>
    <message>
        <source>State&amp;ment…</source>
        <extracomment>A button: opens the statement of a month, as the gateway has it.</extracomment>
        <translation>Випи&amp;ска…</translation>
    </message>
    <message>
        <source>Compare a month with what the gateway knows</source>
        <translation>Порівняти місяць із тим, що знає шлюз</translation>
    </message>
    <message>
        <source>Check a&amp;ll</source>
        <extracomment>A button.</extracomment>
        <translation>Перевірити &amp;все</translation>
    </message>
    <message>
        <source>Ask the gateways about every sale that waits</source>
        <translation>Запитати шлюзи про кожен продаж, що очікує</translation>
    </message>
    <message>
        <source>No sale matches</source>
        <translation>Нічого не знайдено</translation>
    </message>
</context>
<context>
    <name>counterfoil::JsonEditor</name>
    <message>
        <source>Put the quotes in</source>
        <extracomment>A button: puts the quotation marks that JSON wants into what was typed.</extracomment>
        <translation>Додати лапки</translation>
    </message>
</context>
<context>
    <name>counterfoil::Keypad</name>
    <message>
        <source>Erase the last digit</source>
        <extracomment>A key of the till&apos;s keypad: takes the last digit away.</extracomment>
        <translation>Стерти останню цифру</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key: clear</comment>
        <extracomment>A key of the till&apos;s keypad: empties the amount. As short as on a pocket calculator.</extracomment>
        <translation>C</translation>
    </message>
    <message>
        <source>Clear the amount</source>
        <translation>Очистити суму</translation>
    </message>
    <message>
        <source>Issue</source>
        <extracomment>The largest key of the till&apos;s keypad: issues the sale. One short word.</extracomment>
        <translation>Виставити</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Десятковий роздільник</translation>
    </message>
</context>
<context>
    <name>counterfoil::LabelledRow</name>
    <message>
        <source>Wrong. %1</source>
        <extracomment>Of what stands in a field, for screen readers; what is wrong follows.</extracomment>
        <translation>Помилка. %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::LanguageSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Name of the list to choose from, for screen readers.</extracomment>
        <translation>Мова</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <extracomment>A choice: the program speaks the system&apos;s language. %1 is that language, by its own name.</extracomment>
        <translation>Як у системі (%1)</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkActions</name>
    <message>
        <source>Pay link</source>
        <translation>Посилання на оплату</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Відкрити в &amp;браузері</translation>
    </message>
    <message>
        <source>What happened last</source>
        <extracomment>Spoken of a line that says what came of the button that was pressed last.</extracomment>
        <translation>Останній результат</translation>
    </message>
    <message>
        <source>Link for the customer’s phone; this computer cannot open it</source>
        <translation>Посилання для телефону покупця; цей комп’ютер не може його відкрити</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <extracomment>A button. An address is one of a coin’s network.</extracomment>
        <translation>&amp;Копіювати посилання</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Копіювати адресу</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>A button with a menu: the papers of a sale.</extracomment>
        <translation>Др&amp;ук</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkCard</name>
    <message>
        <source>QR code of the coin’s address</source>
        <translation>QR-код адреси монети</translation>
    </message>
    <message>
        <source>QR code of the pay link</source>
        <translation>QR-код посилання на оплату</translation>
    </message>
    <message>
        <source>Shows the code alone on the whole screen (F11)</source>
        <extracomment>What a click on the QR code does; F11 is a key.</extracomment>
        <translation>Показує лише код на весь екран (F11)</translation>
    </message>
</context>
<context>
    <name>counterfoil::LiveStrip</name>
    <message>
        <source>Live</source>
        <extracomment>In one word: this account is no training, customers pay real money.</extracomment>
        <translation>Робочий</translation>
    </message>
</context>
<context>
    <name>counterfoil::LogoView</name>
    <message>
        <source>There is no logo</source>
        <translation>Логотипа немає</translation>
    </message>
    <message>
        <source>The logo, %1 by %2 pixels</source>
        <translation>Логотип, %1 на %2 точок</translation>
    </message>
</context>
<context>
    <name>counterfoil::MailCard</name>
    <message>
        <source>With it the program itself sends what customers are to pay. Your mail provider tells you what to type here. It is not needed for sending with your mail program.</source>
        <translation>З ним програма сама надсилає покупцям, що треба сплатити. Що тут ввести, підкаже ваша поштова служба. Для надсилання вашою поштовою програмою він не потрібен.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>Label of a field: the name of a mail server.</extracomment>
        <translation>Поштовий сервер</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>Label of a list: how the connection to a mail server is encrypted.</extracomment>
        <translation>Шифрування</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Label of a field: a number of a mail server.</extracomment>
        <translation>Порт</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Label of a field: whom the mail server knows the shop as.</extracomment>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>Often the whole e-mail address. Empty where the server wants no login.</source>
        <translation>Часто це вся адреса ел. пошти. Порожньо, якщо серверу вхід не потрібен.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Goes into this computer’s keychain and nowhere else.</source>
        <translation>Потрапляє до сховища ключів цього комп’ютера й більше нікуди.</translation>
    </message>
    <message>
        <source>Sender’s address</source>
        <extracomment>Label of a field: an e-mail address of the shop.</extracomment>
        <translation>Адреса відправника</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <extracomment>Label of a field: the name that customers see.</extracomment>
        <translation>Ім’я відправника</translation>
    </message>
    <message>
        <source>As customers see it, such as the name of the shop. It may be left empty.</source>
        <translation>Як його бачать покупці, наприклад назва крамниці. Можна лишити порожнім.</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <extracomment>Label of a field: an e-mail address.</extracomment>
        <translation>Відповіді на</translation>
    </message>
    <message>
        <source>Another address than the sender’s. It may be left empty.</source>
        <translation>Інша адреса, ніж у відправника. Можна лишити порожнім.</translation>
    </message>
    <message>
        <source>Certificates of a server of your own</source>
        <extracomment>Label of a field: the path of a file.</extracomment>
        <translation>Сертифікати власного сервера</translation>
    </message>
    <message>
        <source>A PEM file, with its whole path. Left empty, what the system trusts is trusted.</source>
        <translation>Файл PEM із повним шляхом. Якщо порожньо, діють сертифікати системи.</translation>
    </message>
    <message>
        <source>Send a copy of each mail to the sender’s address</source>
        <extracomment>Box to check: the shop gets each mail as well.</extracomment>
        <translation>Надсилати копію кожного листа відправникові</translation>
    </message>
    <message>
        <source>Save the mail server</source>
        <extracomment>Button: keeps the settings of the mail server.</extracomment>
        <translation>Зберегти сервер</translation>
    </message>
    <message>
        <source>Remove the mail server</source>
        <extracomment>Button.</extracomment>
        <translation>Видалити сервер</translation>
    </message>
    <message>
        <source>Stored in your keychain. Type a new one to replace it.</source>
        <translation>Зберігається у сховищі ключів. Введіть новий, щоб замінити.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <extracomment>Buttons: the second one ends what the first one has begun.</extracomment>
        <translation>Перервати пробу</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Надіслати пробний лист</translation>
    </message>
</context>
<context>
    <name>counterfoil::MenuButton</name>
    <message>
        <source>Opens a menu</source>
        <extracomment>Spoken of a button.</extracomment>
        <translation>Відкриває меню</translation>
    </message>
</context>
<context>
    <name>counterfoil::MessageCard</name>
    <message>
        <source>Words in braces are filled in for each sale; a line whose places have nothing to say is left out.</source>
        <translation>Слова у фігурних дужках заповнюються для кожного продажу; рядок, місцям якого нічого сказати, пропускається.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Label of a list: a message that asks for a payment, or a receipt.</extracomment>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <extracomment>Label of a list: the language of a message to a customer.</extracomment>
        <translation>Мова повідомлення</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Label of a field: of an e-mail.</extracomment>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <extracomment>Label of a field: what an e-mail says.</extracomment>
        <translation>Текст листа</translation>
    </message>
    <message>
        <source>Short text, for SMS and chats</source>
        <extracomment>Label of a field: what an SMS or a chat message says.</extracomment>
        <translation>Короткий текст, для SMS і чатів</translation>
    </message>
    <message>
        <source>Put in where you type:</source>
        <extracomment>Above buttons such as {amount}.</extracomment>
        <translation>Вставити туди, де пишете:</translation>
    </message>
    <message>
        <source>With a made-up sale this is:</source>
        <translation>З вигаданим продажем це:</translation>
    </message>
    <message>
        <source>As SMS or chat message:</source>
        <extracomment>Above the short text of a message.</extracomment>
        <translation>Як SMS або повідомлення в чаті:</translation>
    </message>
    <message>
        <source>Save the message</source>
        <extracomment>Button: keeps the words of this message.</extracomment>
        <translation>Зберегти повідомлення</translation>
    </message>
    <message>
        <source>Back to the standard text</source>
        <extracomment>Button: the words of the message become those of the program again.</extracomment>
        <translation>Повернути стандартний текст</translation>
    </message>
</context>
<context>
    <name>counterfoil::MethodBar</name>
    <message>
        <source>Payment method</source>
        <translation>Спосіб оплати</translation>
    </message>
</context>
<context>
    <name>counterfoil::MonthStepper</name>
    <message>
        <source>The month before</source>
        <extracomment>Button with an arrow.</extracomment>
        <translation>Попередній місяць</translation>
    </message>
    <message>
        <source>The month after</source>
        <extracomment>Button with an arrow.</extracomment>
        <translation>Наступний місяць</translation>
    </message>
</context>
<context>
    <name>counterfoil::NameValuesEditor</name>
    <message>
        <source>Add a field</source>
        <translation>Додати поле</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Stands in an empty line into which the name of a field is typed.</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Stands in an empty line into which what a field holds is typed.</extracomment>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Take this field out</source>
        <translation>Прибрати це поле</translation>
    </message>
    <message>
        <source>%1: value %2</source>
        <extracomment>Spoken. %1: what the list is called; %2: the number of one of its lines, into which a value is typed.</extracomment>
        <translation>%1: значення %2</translation>
    </message>
    <message>
        <source>Take out field %1</source>
        <extracomment>Spoken of a button. %1: the number of a line with a name and a value.</extracomment>
        <translation>Прибрати поле %1</translation>
    </message>
    <message>
        <source>%1: name %2</source>
        <extracomment>Spoken. %1: what the list is called; %2: the number of one of its lines, into which a name is typed.</extracomment>
        <translation>%1: назва %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::NoticeSettings</name>
    <message>
        <source>Show a &amp;message on the desktop</source>
        <extracomment>Box to check: a notification of the desktop tells that a sale was paid.</extracomment>
        <translation>&amp;Показувати повідомлення на робочому столі</translation>
    </message>
    <message>
        <source>Play a &amp;sound</source>
        <extracomment>Box to check.</extracomment>
        <translation>Відтворювати &amp;звук</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <extracomment>Button: shows and plays what the message, the sound and the words are like.</extracomment>
        <translation>Спробуват&amp;и</translation>
    </message>
    <message>
        <source>Say the &amp;amount aloud</source>
        <extracomment>Box to check: a speech engine reads out what was paid.</extracomment>
        <translation>Зачитувати &amp;суму вголос</translation>
    </message>
    <message>
        <source>The message names amount, customer and reference. It stays away while you look at the sale’s own card, which says it itself. What a sound is like, and whether it is heard, your desktop decides. The amount is read out in the language of this window, and no name is: customers hear it, too.</source>
        <extracomment>What the notification of a paid sale is like.</extracomment>
        <translation>У повідомленні вказано суму, покупця й референс. Воно не з’являється, доки ви дивитеся на картку самого продажу: вона й так це показує. Який звук і чи його чутно, залежить від робочого столу. Сума зачитується мовою цього вікна, а імена — ні, бо це чують і покупці.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OutcomeFace</name>
    <message>
        <source>Open &amp;payment page</source>
        <extracomment>A button: the page of the payment form opens in the browser.</extracomment>
        <translation>Відкрити сторінку оплат&amp;и</translation>
    </message>
    <message>
        <source>Show it all the sa&amp;me</source>
        <extracomment>A button: shows what the sale is to be paid by although something about it is in doubt.</extracomment>
        <translation>Усе &amp;одно показати</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaidNotices</name>
    <message>
        <source>Paid: %1</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Оплачено: %1</translation>
    </message>
    <message>
        <source>This is a try. It looks like this when a sale is paid.</source>
        <translation>Це проба. Так буде, коли продаж оплачено.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentSystemEditor</name>
    <message>
        <source>Type a name, a country or a currency</source>
        <extracomment>Stands in the empty field in which a payment system is looked for.</extracomment>
        <translation>Введіть назву, країну або валюту</translation>
    </message>
    <message>
        <source>Payment systems</source>
        <translation>Платіжні системи</translation>
    </message>
    <message>
        <source>Show all payment systems</source>
        <translation>Показати всі платіжні системи</translation>
    </message>
    <message>
        <source>Show all payment systems (arrow down)</source>
        <translation>Показати всі платіжні системи (стрілка вниз)</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrintDialog</name>
    <message>
        <source>Print %1</source>
        <extracomment>Title of a window; %1: a sale&apos;s reference.</extracomment>
        <translation>Друк: %1</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <extracomment>What is to be printed: a receipt, an invoice or a label.</extracomment>
        <translation>&amp;Документ</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>Прин&amp;тер</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <extracomment>Of the paper: A4, or a roll of 80 mm.</extracomment>
        <translation>&amp;Розмір</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>Of the paper: the customer’s.</extracomment>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <extracomment>How many are printed.</extracomment>
        <translation>&amp;Копії</translation>
    </message>
    <message>
        <source>As this window</source>
        <translation>Як у цього вікна</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button.</extracomment>
        <translation>&amp;Надрукувати</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <extracomment>Button: the paper becomes a file.</extracomment>
        <translation>&amp;Зберегти як PDF…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>Button: closes the window.</extracomment>
        <translation>З&amp;акрити</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <extracomment>What is seen of a paper before it is printed, for screen readers; %1: such as “Receipt CF-…”.</extracomment>
        <translation>Перегляд: %1</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>Button, while the printer is waited for.</extracomment>
        <translation>Друкується…</translation>
    </message>
    <message>
        <source>Of several receipts all but the first say that they are copies.</source>
        <translation>З кількох чеків усі, крім першого, позначені як копії.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrinterBox</name>
    <message>
        <source>None chosen yet</source>
        <extracomment>In a list of printers, as long as none was chosen.</extracomment>
        <translation>Ще не вибрано</translation>
    </message>
    <message>
        <source>%1 – not found now</source>
        <extracomment>Of a printer that was chosen earlier.</extracomment>
        <translation>%1 – зараз не знайдено</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrinterSettings</name>
    <message>
        <source>&amp;Look again</source>
        <extracomment>Button: the list of printers is made anew.</extracomment>
        <translation>&amp;Шукати знову</translation>
    </message>
    <message>
        <source>&amp;Another printer: address or device file</source>
        <extracomment>Above a field to type in.</extracomment>
        <translation>&amp;Інший принтер: адреса або файл пристрою</translation>
    </message>
    <message>
        <source>A receipt printer in the network (192.168.1.50), one at this computer (/dev/usb/lp0), or a printer that speaks IPP (ipp://192.168.1.60/ipp/print).</source>
        <translation>Чековий принтер у мережі (192.168.1.50), під’єднаний до цього комп’ютера (/dev/usb/lp0) або принтер з IPP (ipp://192.168.1.60/ipp/print).</translation>
    </message>
    <message>
        <source>A&amp;dd and check</source>
        <extracomment>Button: the printer whose address was typed joins the list.</extracomment>
        <translation>Додати й пере&amp;вірити</translation>
    </message>
    <message>
        <source>Print the receipt by itself &amp;when a sale is paid</source>
        <extracomment>Box to check.</extracomment>
        <translation>Друкувати чек автоматично, коли продаж оплачен&amp;о</translation>
    </message>
    <message>
        <source>Receipt printers</source>
        <extracomment>Heading of settings that only receipt printers (ESC/POS) have.</extracomment>
        <translation>Чекові принтери</translation>
    </message>
    <message>
        <source>At the &amp;end</source>
        <extracomment>Above a choice: what a receipt printer does at the end of a receipt.</extracomment>
        <translation>У &amp;кінці</translation>
    </message>
    <message>
        <source>Empty lines &amp;below</source>
        <extracomment>Above a number: empty lines below the text of a receipt.</extracomment>
        <translation>Порожніх рядків вни&amp;зу</translation>
    </message>
    <message>
        <source>Dots per in&amp;ch</source>
        <extracomment>Above a choice: how fine the printer is; 203 dots an inch is usual.</extracomment>
        <translation>&amp;Точок на дюйм</translation>
    </message>
    <message>
        <source>Open the cash drawer wit&amp;h each receipt</source>
        <extracomment>Box to check: a receipt printer opens the drawer with the money in it.</extracomment>
        <translation>Відкривати &amp;грошову скриньку з кожним чеком</translation>
    </message>
    <message>
        <source>&amp;Print a test page</source>
        <extracomment>Button.</extracomment>
        <translation>Др&amp;ук пробної сторінки</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Пошук принтерів…</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s) found.</source>
        <extracomment>How many printers were found.</extracomment>
        <translation>
            <numerusform>Знайдено %n принтер.</numerusform>
            <numerusform>Знайдено %n принтери.</numerusform>
            <numerusform>Знайдено %n принтерів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Button: a printer whose address was typed in goes out of the list; %1: it.</extracomment>
        <translation>Прибрати %1</translation>
    </message>
    <message>
        <source>Waiting for the printer…</source>
        <extracomment>Button, while the printer is waited for.</extracomment>
        <translation>Чекаємо на принтер…</translation>
    </message>
</context>
<context>
    <name>counterfoil::QrAlone</name>
    <message>
        <source>QR code alone</source>
        <extracomment>Title of a window that holds nothing but a QR code.</extracomment>
        <translation>Лише QR-код</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Оплачено: %1</translation>
    </message>
    <message>
        <source>%1 · scan to pay</source>
        <extracomment>Below a QR code. %1: an amount with its currency.</extracomment>
        <translation>%1 · відскануйте, щоб оплатити</translation>
    </message>
</context>
<context>
    <name>counterfoil::QuickAmounts</name>
    <message>
        <source>Quick amounts</source>
        <extracomment>Buttons with amounts that are sold often; for screen readers.</extracomment>
        <translation>Швидкі суми</translation>
    </message>
</context>
<context>
    <name>counterfoil::ReadingButtons</name>
    <message>
        <source>Write %1</source>
        <extracomment>A button’s name. %1: an amount that may have been meant, “15.04”.</extracomment>
        <translation>Вписати %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaleHead</name>
    <message>
        <source>New sale</source>
        <extracomment>The title of the page on which a sale is issued.</extracomment>
        <translation>Новий продаж</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>Акаун&amp;т</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>I type the customer’s card here (&amp;direct sale)</source>
        <translation>Дані картки покупця ввожу тут (пр&amp;ямий продаж)</translation>
    </message>
    <message>
        <source>The card data goes to the gateway with this sale and is stored nowhere. Whoever types it falls under the card industry’s rules (PCI DSS).</source>
        <translation>Дані картки надсилаються шлюзу з цим продажем і ніде не зберігаються. Той, хто їх вводить, підпадає під правила карткової галузі (PCI DSS).</translation>
    </message>
    <message>
        <source>Training (%1)</source>
        <extracomment>%1: the name of the account with which one trains: no money moves.</extracomment>
        <translation>Навчання (%1)</translation>
    </message>
</context>
<context>
    <name>counterfoil::SalePage</name>
    <message>
        <source>&amp;Issue the sale</source>
        <translation>&amp;Виставити рахунок</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <extracomment>A button: empties the form.</extracomment>
        <translation>&amp;Очистити</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaleSender</name>
    <message>
        <source>&amp;Copy address</source>
        <extracomment>Entries of a menu. An address is one of a coin’s network.</extracomment>
        <translation>&amp;Копіювати адресу</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Копіювати посилання</translation>
    </message>
    <message>
        <source>Copy &amp;QR code</source>
        <translation>Копіювати &amp;QR-код</translation>
    </message>
    <message>
        <source>Sa&amp;ve QR code…</source>
        <translation>Зберегти QR-ко&amp;д…</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <extracomment>An entry of a menu.</extracomment>
        <translation>Копіювати &amp;повідомлення</translation>
    </message>
    <message>
        <source>&amp;E-mail in the mail program</source>
        <extracomment>An entry of a menu: the message is opened in the person&apos;s mail program.</extracomment>
        <translation>&amp;Лист через поштову програму</translation>
    </message>
    <message>
        <source>Set &amp;up the shop’s mail server…</source>
        <extracomment>An entry of a menu: opens the settings. It says why the shop&apos;s own mail server cannot be used.</extracomment>
        <translation>Нала&amp;штувати поштовий сервер крамниці…</translation>
    </message>
    <message>
        <source>E-mail from the s&amp;hop</source>
        <extracomment>An entry of a menu: the message is sent at once, by the shop&apos;s own mail server.</extracomment>
        <translation>Лист &amp;від крамниці</translation>
    </message>
    <message>
        <source>&amp;SMS</source>
        <extracomment>An entry of a menu.</extracomment>
        <translation>S&amp;MS</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>&amp;WhatsApp</translation>
    </message>
    <message>
        <source>&amp;Telegram</source>
        <translation>&amp;Telegram</translation>
    </message>
    <message>
        <source>&amp;Language: %1</source>
        <extracomment>An entry of a menu that has further ones. %1: a language by its own name.</extracomment>
        <translation>Мов&amp;а: %1</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <extracomment>Entries of the menu “Print”; only some of them are there at a time.</extracomment>
        <translation>&amp;Чек…</translation>
    </message>
    <message>
        <source>&amp;Invoice…</source>
        <translation>&amp;Рахунок…</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;Етикетка…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedBar</name>
    <message>
        <source>Lines of this sale</source>
        <extracomment>Name of a list, for screen readers: what a customer buys.</extracomment>
        <translation>Позиції цього продажу</translation>
    </message>
    <message>
        <source>One less</source>
        <extracomment>Button: one piece less of what is chosen in a list. Short.</extracomment>
        <translation>На 1 менше</translation>
    </message>
    <message>
        <source>One more</source>
        <extracomment>Button: one piece more of what is chosen in a list. Short.</extracomment>
        <translation>На 1 більше</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>Button: takes the chosen line out of a list. Short.</extracomment>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Sell without this customer</source>
        <translation>Продати без цього покупця</translation>
    </message>
    <message>
        <source>Choose a currency: it has no sum yet.</source>
        <translation>Виберіть валюту: підсумку ще немає.</translation>
    </message>
    <message>
        <source>The lines come to %1. The amount is another one, so the sale is kept without them.</source>
        <extracomment>%1: an amount.</extracomment>
        <translation>Позиції разом — %1. Сума рахунка інша, тому продаж буде збережено без них.</translation>
    </message>
    <message>
        <source>Together %1</source>
        <extracomment>%1: the sum of the lines above.</extracomment>
        <translation>Разом %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <extracomment>%1: number, name and e-mail address of a saved customer.</extracomment>
        <translation>Покупець: %1</translation>
    </message>
    <message>
        <source>Without customer</source>
        <extracomment>Button beside the chosen customer: the sale has none. Short.</extracomment>
        <translation>Без покупця</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedDialog</name>
    <message>
        <source>Saved items</source>
        <extracomment>Titles of windows.</extracomment>
        <translation>Збережені товари</translation>
    </message>
    <message>
        <source>Saved customers</source>
        <translation>Збережені покупці</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedForm</name>
    <message>
        <source>Asked at the sale</source>
        <extracomment>One of the choices beside the payment methods: it is asked at the sale.</extracomment>
        <translation>Вибрати під час продажу</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>A customer&apos;s language: nobody has said which one.</extracomment>
        <translation>Невідома</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedPicker</name>
    <message>
        <source>Customer: name, number or e-mail</source>
        <translation>Покупець: ім’я, номер або ел. пошта</translation>
    </message>
    <message>
        <source>Add a saved item</source>
        <translation>Додати збережений товар</translation>
    </message>
    <message>
        <source>Choose a saved customer</source>
        <translation>Вибрати збереженого покупця</translation>
    </message>
    <message>
        <source>Saved items</source>
        <translation>Збережені товари</translation>
    </message>
    <message>
        <source>Saved customers</source>
        <translation>Збережені покупці</translation>
    </message>
    <message>
        <source>Saved item</source>
        <extracomment>Stands in an empty line in which a saved item is picked. Short.</extracomment>
        <translation>Збережений товар</translation>
    </message>
    <message>
        <source>Saved customer</source>
        <translation>Збережений покупець</translation>
    </message>
    <message>
        <source>Item: name, number or barcode. 2*7 adds two of number 7.</source>
        <extracomment>“2*7” is typed as it stands here: two pieces of the item with the number 7.</extracomment>
        <translation>Товар: назва, номер або штрихкод. 2*7 додає два товари з номером 7.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedSettings</name>
    <message>
        <source>What you sell often, and who buys often. Once something is saved, it is picked above the form of a sale by name, number or barcode; a scanner works there like a keyboard.</source>
        <translation>Що ви часто продаєте і хто часто купує. Щойно щось збережено, його можна вибрати над формою продажу за назвою чи ім’ям, номером або штрихкодом; сканер працює там як клавіатура.</translation>
    </message>
    <message>
        <source>&amp;Items…</source>
        <extracomment>Buttons: they open windows.</extracomment>
        <translation>&amp;Товари…</translation>
    </message>
    <message>
        <source>&amp;Customers…</source>
        <translation>&amp;Покупці…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedView</name>
    <message>
        <source>Name, number or barcode</source>
        <translation>Назва, номер або штрихкод</translation>
    </message>
    <message>
        <source>Name, number, e-mail or phone</source>
        <translation>Ім’я, номер, ел. пошта або телефон</translation>
    </message>
    <message>
        <source>Search the saved items</source>
        <translation>Шукати серед збережених товарів</translation>
    </message>
    <message>
        <source>Search the saved customers</source>
        <translation>Шукати серед збережених покупців</translation>
    </message>
    <message>
        <source>Saved items</source>
        <translation>Збережені товари</translation>
    </message>
    <message>
        <source>Saved customers</source>
        <translation>Збережені покупці</translation>
    </message>
    <message>
        <source>&amp;New item</source>
        <extracomment>Button: an empty form for another item or customer.</extracomment>
        <translation>Но&amp;вий товар</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>Но&amp;вий покупець</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>Save it as &amp;another one</source>
        <extracomment>Button, after a warning that there is one like it.</extracomment>
        <translation>Зберегти &amp;окремо</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ви&amp;далити</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Button: what was deleted comes back.</extracomment>
        <translation>В&amp;ідновити</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <extracomment>Buttons. CSV is a kind of file.</extracomment>
        <translation>І&amp;мпорт CSV…</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>&amp;Експорт CSV…</translation>
    </message>
    <message>
        <source>E&amp;rase their data…</source>
        <extracomment>Button: takes a customer out of the books.</extracomment>
        <translation>С&amp;терти дані…</translation>
    </message>
    <message>
        <source>Also what their sales were &amp;for</source>
        <translation>Також те, за &amp;що були продажі</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Save what you sell often, or import a list.</source>
        <translation>Ще нічого не збережено. Збережіть те, що часто продаєте, або імпортуйте список.</translation>
    </message>
    <message>
        <source>Nobody is saved yet. Save who buys often, or import a list.</source>
        <translation>Ще нікого не збережено. Збережіть тих, хто часто купує, або імпортуйте список.</translation>
    </message>
    <message>
        <source>Export a CSV file</source>
        <translation>Експорт у файл CSV</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>Імпорт із файлу CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <extracomment>Kinds of files, in the system&apos;s window for files.</extracomment>
        <translation>Таблиці (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>&amp;Go on typing</source>
        <extracomment>Button, an answer to a question whether what was typed may be lost.</extracomment>
        <translation>П&amp;родовжити введення</translation>
    </message>
    <message>
        <source>Do not sa&amp;ve it</source>
        <extracomment>Button, the other answer to that question.</extracomment>
        <translation>&amp;Не зберігати</translation>
    </message>
    <message>
        <source>&amp;Keep their data</source>
        <extracomment>Button, an answer to a question whether a customer&apos;s data is to be erased.</extracomment>
        <translation>Зали&amp;шити дані</translation>
    </message>
    <message>
        <source>Erase &amp;their data</source>
        <translation>Стерт&amp;и дані</translation>
    </message>
</context>
<context>
    <name>counterfoil::SecretLine</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Виділит&amp;и все</translation>
    </message>
</context>
<context>
    <name>counterfoil::SendQuestion</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: the sale is not sent.</extracomment>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>counterfoil::SendingView</name>
    <message>
        <source>The sale is being sent</source>
        <translation>Рахунок надсилається на шлюз</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>A button: the sale that is being sent is not to be issued.</extracomment>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Fetching the key of “%1” from the keychain.
Nothing has been sent yet.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>Отримується ключ «%1» зі сховища ключів.
Ще нічого не надіслано.</translation>
    </message>
    <message>
        <source>Asking the gateway for a pay link.
If you cancel now, the sale may exist there all the same: it is kept as unknown until the gateway is asked.</source>
        <translation>Запит до шлюзу про посилання на оплату.
Якщо скасувати зараз, продаж усе одно може там існувати: він вважатиметься невідомим, доки програма не запитає шлюз.</translation>
    </message>
    <message>
        <source>Ending the call …</source>
        <extracomment>The call to the gateway is broken off.</extracomment>
        <translation>Завершення запиту …</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Show the &amp;first steps again</source>
        <extracomment>Button: the strip that leads through the first sale is shown again.</extracomment>
        <translation>Показати перші &amp;кроки знову</translation>
    </message>
    <message>
        <source>Books, accounts and settings lie in one folder on this computer; keys lie in the system’s keychain and nowhere else. To be safe from a broken disk, copy the folder to another one now and then.</source>
        <translation>Книга обліку, акаунти й налаштування лежать в одній папці на цьому комп’ютері; ключі — у сховищі ключів системи й ніде більше. Щоб не втратити їх через поломку диска, час від часу копіюйте папку на інший.</translation>
    </message>
    <message>
        <source>O&amp;pen the folder</source>
        <extracomment>Button: shows the folder in the system&apos;s file manager.</extracomment>
        <translation>&amp;Відкрити папку</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Вільне програмне забезпечення на умовах GNU General Public License, версія 3 або новіша. Надається без жодних гарантій.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingsSections</name>
    <message>
        <source>Sections of the settings</source>
        <extracomment>The list of the settings&apos; sections (General, Shop, Backups ...), for screen readers.</extracomment>
        <translation>Розділи налаштувань</translation>
    </message>
</context>
<context>
    <name>counterfoil::ShopSettings</name>
    <message>
        <source>This stands on invoices and receipts, in messages and on the customer’s screen. All of it may be left empty; nothing of it goes to a gateway.</source>
        <translation>Це стоїть на рахунках і чеках, у повідомленнях і на екрані покупця. Усе можна лишити порожнім; шлюз нічого з цього не отримує.</translation>
    </message>
    <message>
        <source>As customers read it, such as shop.example.</source>
        <extracomment>Of the shop’s website. It may be written without https://.</extracomment>
        <translation>Як його читають покупці, наприклад shop.example.</translation>
    </message>
    <message>
        <source>Such as opening hours, or a word of thanks.</source>
        <extracomment>Of the last lines of a receipt.</extracomment>
        <translation>Наприклад, години роботи або слова подяки.</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>Label of the place where the shop’s logo is shown.</extracomment>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>&amp;Choose a picture…</source>
        <extracomment>Button: opens a dialog for a file.</extracomment>
        <translation>&amp;Вибрати зображення…</translation>
    </message>
    <message>
        <source>&amp;Remove the logo</source>
        <extracomment>Button: the shop has no logo from then on.</extracomment>
        <translation>При&amp;брати логотип</translation>
    </message>
    <message>
        <source>A PNG or JPEG file. A large one is made smaller; receipts print it in black and white.</source>
        <translation>Файл PNG або JPEG. Великий зменшується; на чеках він чорно-білий.</translation>
    </message>
    <message>
        <source>&amp;Save the shop</source>
        <extracomment>Button: keeps what was typed about the shop.</extracomment>
        <translation>&amp;Зберегти дані</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <extracomment>The title of a dialog for a file.</extracomment>
        <translation>Виберіть логотип</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <extracomment>A kind of files to choose from; “(*.png *.jpg *.jpeg)” has to stay as it is.</extracomment>
        <translation>Зображення (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>counterfoil::Sidebar</name>
    <message>
        <source>Pages</source>
        <extracomment>The list of the program&apos;s pages (New sale, Invoices, Accounts, Settings), for screen readers.</extracomment>
        <translation>Сторінки</translation>
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
        <translation>Виписка</translation>
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
        <translation>Продаж є в обліку, але у виписці шлюзу за цей місяць його немає.</translation>
    </message>
    <message>
        <source>Not listed</source>
        <extracomment>Of a sale in the books: the gateway&apos;s statement does not have it. As short as it can be.</extracomment>
        <translation>Немає в списку</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>Of an amount in the gateway&apos;s statement, in whose place it stands.</extracomment>
        <translation>не вдається прочитати</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Of a box to check in a line, for screen readers: whether that sale can be imported into the books.</extracomment>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>Не можна імпортувати</translation>
    </message>
    <message>
        <source>not at the gateway</source>
        <extracomment>Of a sale, for screen readers. %1 is its state: “Paid at the gateway”.</extracomment>
        <translation>немає на шлюзі</translation>
    </message>
    <message>
        <source>%1 at the gateway</source>
        <translation>%1 на шлюзі</translation>
    </message>
    <message>
        <source>not in the books</source>
        <extracomment>Of a sale, for screen readers. %1 is its state: “Paid in the books”.</extracomment>
        <translation>немає в обліку</translation>
    </message>
    <message>
        <source>%1 in the books</source>
        <translation>%1 в обліку</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>Title of a column: how a line of the gateway&apos;s statement and the books stand to each other.</extracomment>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Title of a column: the sale&apos;s number, such as CF-ABCD...</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Title of a column.</extracomment>
        <translation>Сума</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <extracomment>Title of a column: the sale&apos;s state there.</extracomment>
        <translation>На шлюзі</translation>
    </message>
    <message>
        <source>In the books</source>
        <extracomment>Title of a column: the sale&apos;s state there.</extracomment>
        <translation>В обліку</translation>
    </message>
</context>
<context>
    <name>counterfoil::StatementTable</name>
    <message>
        <source>Statement and books</source>
        <extracomment>Name of a table, for screen readers: a gateway&apos;s statement beside the books.</extracomment>
        <translation>Виписка й облік</translation>
    </message>
</context>
<context>
    <name>counterfoil::StatementView</name>
    <message>
        <source>Account</source>
        <extracomment>Name of a list, for screen readers: which account the statement is of.</extracomment>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>Button: the gateway&apos;s statement is compared with the books.</extracomment>
        <translation>По&amp;рівняти</translation>
    </message>
    <message>
        <source>Which lines to show</source>
        <extracomment>Name of a list with the choices “All” and “Differences”, for screen readers.</extracomment>
        <translation>Які рядки показати</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A choice: all lines are shown.</extracomment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>A choice: the lines are shown that do not agree with the books.</extracomment>
        <translation>Розбіжності</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <extracomment>Button: all sales are chosen that can be imported.</extracomment>
        <translation>Вибрати &amp;все</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <extracomment>Button, an answer to “Import ... into the books?”</extracomment>
        <translation>&amp;Не імпортувати</translation>
    </message>
    <message>
        <source>Asking the gateway.</source>
        <translation>Запит до шлюзу.</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Запит до шлюзу…</translation>
    </message>
    <message>
        <source>It may take a moment to list %1.</source>
        <extracomment>%1 is a month: “March 2026”.</extracomment>
        <translation>Список за %1 може зайняти якийсь час.</translation>
    </message>
    <message>
        <source>The statement could not be read</source>
        <extracomment>The gateway&apos;s list of a month&apos;s sales could not be had. The reason follows.</extracomment>
        <translation>Не вдалося прочитати виписку</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Пов&amp;торити</translation>
    </message>
    <message>
        <source>The accounts cannot be read</source>
        <translation>Не вдається прочитати акаунти</translation>
    </message>
    <message>
        <source>No account gives statements</source>
        <extracomment>A gateway&apos;s statement is its list of a month&apos;s sales.</extracomment>
        <translation>Жоден акаунт не надає виписок</translation>
    </message>
    <message>
        <source>Add an account of a gateway that lists its sales, on the page “Accounts”.</source>
        <translation>Додайте на сторінці «Акаунти» акаунт шлюзу, який показує свої продажі.</translation>
    </message>
    <message>
        <source>No sales in %1</source>
        <extracomment>%1 is a month: “March 2026”.</extracomment>
        <translation>За %1 продажів немає</translation>
    </message>
    <message>
        <source>Neither the gateway nor the books have any.</source>
        <translation>Їх немає ні на шлюзі, ні в обліку.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Розбіжностей немає</translation>
    </message>
    <message>
        <source>All of %1 agrees with the books.</source>
        <extracomment>%1 is a month: “March 2026”.</extracomment>
        <translation>За %1 усе збігається з обліком.</translation>
    </message>
    <message>
        <source>Compare %1 with the books</source>
        <extracomment>What the button “Compare” is for. %1 is a month: “March 2026”.</extracomment>
        <translation>Порівняти %1 з обліком</translation>
    </message>
    <message>
        <source>“Compare” asks the gateway for its sales of that month. Nothing is changed by it.</source>
        <translation>«Порівняти» запитує у шлюзу його продажі за той місяць. Це нічого не змінює.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>Button: nothing is chosen yet.</extracomment>
        <translation>&amp;Імпортувати</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>On a button, while sales are imported into the books.</extracomment>
        <translation>Імпорт…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SumsLine</name>
    <message>
        <source>Sums of the sales shown</source>
        <translation>Підсумки показаних продажів</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <extracomment>The sums are being added up.</extracomment>
        <translation>Підсумовування…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SystemTiles</name>
    <message>
        <source>&amp;Payment system</source>
        <extracomment>Title above tiles with names such as “MPesa” and “Bitcoin”: by what the customer pays.</extracomment>
        <translation>Плат&amp;іжна система</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Платіжна система</translation>
    </message>
    <message>
        <source>No payment system has these words.</source>
        <extracomment>Below a search for a payment system that found none.</extracomment>
        <translation>Платіжної системи з такими словами немає.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Buttons below tiles: all payment systems are shown, or those that were sold with last.</extracomment>
        <translation>Показати менше</translation>
    </message>
    <message>
        <source>Show all payment systems</source>
        <translation>Показати всі платіжні системи</translation>
    </message>
</context>
<context>
    <name>counterfoil::TakingsDialog</name>
    <message>
        <source>Today’s takings</source>
        <extracomment>Title of a window: what customers have paid today.</extracomment>
        <translation>Виторг за сьогодні</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>A button.</extracomment>
        <translation>За&amp;крити</translation>
    </message>
</context>
<context>
    <name>counterfoil::TrainingStrip</name>
    <message>
        <source>Training: no money moves.</source>
        <translation>Навчання: гроші не рухаються.</translation>
    </message>
    <message>
        <source>Add &amp;my account</source>
        <translation>Додати &amp;мій акаунт</translation>
    </message>
    <message>
        <source>&amp;Hide steps</source>
        <extracomment>A button: the three steps that lead a newcomer go away.</extracomment>
        <translation>С&amp;ховати кроки</translation>
    </message>
    <message>
        <source>Issue a sale: fill in the form, press Enter.</source>
        <translation>Виставте рахунок: заповніть форму, натисніть Enter.</translation>
    </message>
    <message>
        <source>Open its link in the browser and pay, as your customer would.</source>
        <translation>Відкрийте його посилання в браузері й заплатіть, як зробив би ваш покупець.</translation>
    </message>
    <message>
        <source>Add your own account to sell for real.</source>
        <translation>Додайте власний акаунт, щоб продавати по-справжньому.</translation>
    </message>
    <message>
        <source>Step %1 of 3, done: %2</source>
        <extracomment>Spoken. %1: the number of a step; %2: what is to be done in it.</extracomment>
        <translation>Крок %1 з 3, виконано: %2</translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <translation>Крок %1 з 3: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::WindowNotices</name>
    <message>
        <source>OK</source>
        <extracomment>Button: the message is read and may go.</extracomment>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>Close &amp;all the same</source>
        <extracomment>Button beside a reason why the window should not close yet.</extracomment>
        <translation>Усе одно &amp;закрити</translation>
    </message>
    <message>
        <source>Sta&amp;y</source>
        <extracomment>Button, the other answer to “Close all the same”: the window stays open.</extracomment>
        <translation>Залишит&amp;ися</translation>
    </message>
    <message>
        <source>Prin&amp;t again</source>
        <extracomment>Button beside a message that a paper did not come out.</extracomment>
        <translation>Друкувати &amp;ще раз</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Counterfoil issues payment invoices: pay link, QR code, and word when the money is there.
This is the window; counterfoilctl does the same on the command line.</source>
        <extracomment>The beginning of what “counterfoil --help” says; counterfoilctl is another program.</extracomment>
        <translation>Counterfoil виставляє рахунки на оплату: посилання на оплату, QR-код і звістка, коли гроші надійшли.
Це вікно; counterfoilctl робить те саме в командному рядку.</translation>
    </message>
    <message>
        <source>COUNTERFOIL_HOME names the folder that holds everything the program writes.
A second start raises the window that is open already.</source>
        <extracomment>The end of what “counterfoil --help” says. COUNTERFOIL_HOME is a variable of the environment.</extracomment>
        <translation>COUNTERFOIL_HOME називає папку, де лежить усе, що записує програма.
Другий запуск показує вже відкрите вікно.</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>In “counterfoil --help”, before how it is called.</extracomment>
        <translation>Використання</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <extracomment>In “counterfoil --help”, in the place of the options: “Usage: counterfoil [OPTIONS]”.</extracomment>
        <translation>ПАРАМЕТРИ</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>In “counterfoil --help”, title of the list of options.</extracomment>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <extracomment>In “counterfoil --help”, what the option --help does.</extracomment>
        <translation>Показати цю довідку й вийти</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <extracomment>In “counterfoil --help”, what the option --version does.</extracomment>
        <translation>Показати версію програми й вийти</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <extracomment>%1 is what was typed behind “counterfoil”.</extracomment>
        <translation>Неочікувані аргументи: %1</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>Неочікуваний аргумент: %1</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <extracomment>--help is an option of the program.</extracomment>
        <translation>Докладніше: запустіть із --help.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Use counterfoilctl here; “counterfoilctl --help” shows how.</source>
        <translation>Немає дисплея, на якому можна відкрити вікно. Скористайтеся тут counterfoilctl; «counterfoilctl --help» показує як.</translation>
    </message>
    <message>
        <source>Counterfoil is running already, but its window does not answer. Wait a moment, or end it and start again.</source>
        <translation>Counterfoil уже запущено, але його вікно не відповідає. Зачекайте хвилинку або завершіть його і запустіть знову.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>In “counterfoil --help”, title above what can stand behind the program’s name.</extracomment>
        <translation>Аргументи</translation>
    </message>
    <message>
        <source>A link that fills in a sale and sends nothing, such as counterfoil://new?amount=15.04&amp;currency=USD</source>
        <extracomment>In “counterfoil --help”, what can stand behind the program’s name.</extracomment>
        <translation>Посилання, що заповнює продаж і нічого не надсилає, наприклад counterfoil://new?amount=15.04&amp;currency=USD</translation>
    </message>
</context>
</TS>
