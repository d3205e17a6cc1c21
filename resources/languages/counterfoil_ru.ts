<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AbsenceProof</name>
    <message>
        <source>its list of sales could not be read</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>его список продаж не удалось прочитать</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of its list name no sale</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>
            <numerusform>в %n строке его списка не названа продажа</numerusform>
            <numerusform>в %n строках его списка не названа продажа</numerusform>
            <numerusform>в %n строках его списка не названа продажа</numerusform>
        </translation>
    </message>
    <message>
        <source>its list does not say on every page how many sales there are</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>в его списке не на каждой странице сказано, сколько всего продаж</translation>
    </message>
    <message>
        <source>its list says different numbers of sales (%1)</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s; %1 are numbers: “20, 31”.</extracomment>
        <translation>в его списке указано разное число продаж (%1)</translation>
    </message>
    <message>
        <source>its list says a number of sales that cannot be (%1)</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s; %1 is a number below zero.</extracomment>
        <translation>в его списке указано невозможное число продаж (%1)</translation>
    </message>
    <message numerus="yes">
        <source>its list shows %1 of %n sale(s)</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s; %1 is a number: “its list shows 20 of 31 sales”.</extracomment>
        <translation>
            <numerusform>в его списке показано %1 из %n продажи</numerusform>
            <numerusform>в его списке показано %1 из %n продаж</numerusform>
            <numerusform>в его списке показано %1 из %n продаж</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has looked at its list the other way round</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. The list was to be read with the oldest sales first, too.</extracomment>
        <translation>его список ещё не просмотрен в обратном порядке</translation>
    </message>
    <message>
        <source>its list shows other sales the other way round</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “The other way round”: with the oldest sales first.</extracomment>
        <translation>в обратном порядке его список показывает другие продажи</translation>
    </message>
    <message>
        <source>its list is as long as a page may be, and is not turned round</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. Asked for the oldest sales first, the gateway still gave the newest first.</extracomment>
        <translation>его список занимает всю допустимую длину страницы и в обратном порядке не выдаётся</translation>
    </message>
    <message>
        <source>nobody has looked whether its list begins with a page 0</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. Page 0 would come before page 1.</extracomment>
        <translation>никто не проверил, не начинается ли его список со страницы 0</translation>
    </message>
    <message>
        <source>nobody has looked whether another page follows</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. A page of its list of sales.</extracomment>
        <translation>никто не проверил, есть ли следующая страница</translation>
    </message>
    <message>
        <source>its list gives the same sales on every page</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>его список даёт на каждой странице одни и те же продажи</translation>
    </message>
    <message>
        <source>nobody saw what this computer’s clock said as it was sold, so its list has to be read from the beginning</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “It was sold”: the sale was begun; “its list” is the gateway’s.</extracomment>
        <translation>неизвестно, что показывали часы компьютера в момент продажи, поэтому его список нужно читать с начала</translation>
    </message>
    <message>
        <source>the gateway does not say what time it is, so nobody knows which days to look through</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale.</extracomment>
        <translation>шлюз не сообщает своё время, поэтому неизвестно, за какие дни искать</translation>
    </message>
    <message>
        <source>this computer’s clock was ahead when it was sold, and nobody knows by how much, so its list has to be read from the beginning</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “It was sold”: the sale was begun; “its list” is the gateway’s.</extracomment>
        <translation>часы компьютера в момент продажи спешили, и неизвестно на сколько, поэтому его список нужно читать с начала</translation>
    </message>
    <message>
        <source>its list was not read for the days before %1</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s; %1 is a day: “2025-11-03”.</extracomment>
        <translation>его список не прочитан за дни до %1</translation>
    </message>
    <message numerus="yes">
        <source>it was asked about %1 of %n sale(s) on its list</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “It”: the gateway; %1 is a number: “it was asked about 2 of 3 sales on its list”.</extracomment>
        <translation>
            <numerusform>у него спросили о %1 из %n продажи в его списке</numerusform>
            <numerusform>у него спросили о %1 из %n продаж в его списке</numerusform>
            <numerusform>у него спросили о %1 из %n продаж в его списке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) on its list could be this one, and it does not tell which</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its list” and “it”: the gateway’s, and the gateway; “this one” is the sale in question.</extracomment>
        <translation>
            <numerusform>этой продажей может быть %n продажа из его списка, и он не сообщает, какая именно</numerusform>
            <numerusform>этой продажей могут быть %n продажи из его списка, и он не сообщает, какая именно</numerusform>
            <numerusform>этой продажей могут быть %n продаж из его списка, и он не сообщает, какая именно</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountBook</name>
    <message>
        <source>The list of accounts %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <extracomment>%1: the path of the file that holds the accounts; so in all of &quot;The list of accounts ...&quot;.</extracomment>
        <translation>Не удаётся записать список аккаунтов %1. Проверьте диск и права доступа к папке.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <extracomment>%1: an account&apos;s name; so in all of these.</extracomment>
        <translation>Аккаунта «%1» нет.</translation>
    </message>
    <message>
        <source>There is an account “%1” already. Choose another name, or remove that account first.</source>
        <translation>Аккаунт «%1» уже есть. Выберите другое название или сначала удалите тот аккаунт.</translation>
    </message>
    <message>
        <source>An account’s name has 1 to 60 visible characters, with no blank at its ends.</source>
        <translation>Название аккаунта содержит от 1 до 60 видимых знаков, без пробелов в начале и в конце.</translation>
    </message>
    <message>
        <source>The list of accounts %1 cannot be read. Check its permissions.</source>
        <translation>Не удаётся прочитать список аккаунтов %1. Проверьте права доступа к нему.</translation>
    </message>
    <message>
        <source>The list of accounts %1 is damaged. Restore a copy, or move it away and add the accounts again.</source>
        <translation>Список аккаунтов %1 повреждён. Восстановите его из копии или уберите файл и добавьте аккаунты заново.</translation>
    </message>
    <message>
        <source>The list of accounts %1 is locked by another program. Close it and try again.</source>
        <translation>Список аккаунтов %1 занят другой программой. Закройте её и повторите попытку.</translation>
    </message>
    <message>
        <source>The account that this sale was issued with has been removed. Add it again to follow the sale.</source>
        <translation>Аккаунт, через который выставлен счёт по этой продаже, удалён. Добавьте его снова, чтобы следить за продажей.</translation>
    </message>
    <message>
        <source>The training account “%1” cannot be changed.</source>
        <translation>Учебный аккаунт «%1» нельзя изменить.</translation>
    </message>
    <message>
        <source>The training account “%1” is part of the program and cannot be removed.</source>
        <translation>Учебный аккаунт «%1» — часть программы, его нельзя удалить.</translation>
    </message>
</context>
<context>
    <name>AccountChanges</name>
    <message>
        <source>The gateway or its web address has changed. Type the key for it, so that the stored one goes to no other server.</source>
        <extracomment>The gateway of an account that is being edited.</extracomment>
        <translation>Шлюз или его веб-адрес изменён. Введите ключ для него, чтобы сохранённый ключ не ушёл на чужой сервер.</translation>
    </message>
    <message>
        <source>Type the key again when the keychain is open.</source>
        <translation>Введите ключ ещё раз, когда хранилище ключей будет открыто.</translation>
    </message>
    <message>
        <source>The key could not be stored, and the account could not be taken back.</source>
        <extracomment>Of an account that was to be added. Why stands in the next sentence.</extracomment>
        <translation>Ключ не удалось сохранить, а добавление аккаунта — отменить.</translation>
    </message>
    <message>
        <source>A key may be left there, as the entry “%1”, %2; delete it if nobody shall find it.</source>
        <extracomment>In the keychain, after an error. %1 and %2 are how the keychain’s programs show the entry: “Counterfoil”, shop/api-key.</extracomment>
        <translation>Там мог остаться ключ, запись «%1», %2; удалите её, если ключ никто не должен найти.</translation>
    </message>
    <message>
        <source>The account was not added.</source>
        <extracomment>Why stands in the next sentence.</extracomment>
        <translation>Аккаунт не добавлен.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>Of an account that was edited. Why stands in the next sentence.</extracomment>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>The account is as it was, but its key may be the new one.</source>
        <extracomment>Why stands in the next sentence.</extracomment>
        <translation>Аккаунт прежний, но ключ, возможно, уже новый.</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <extracomment>%1 is the name of an account. What went wrong all the same stands in the next sentence.</extracomment>
        <translation>Аккаунт «%1» изменён.</translation>
    </message>
    <message>
        <source>The account is as it was, but its key is removed: type that again.</source>
        <extracomment>“That” is the key. Why stands in the next sentence.</extracomment>
        <translation>Аккаунт прежний, но его ключ удалён: введите его снова.</translation>
    </message>
    <message>
        <source>The account is as it was, but its key may be the new one: type the old one again.</source>
        <extracomment>“The old one” is the key that the account had. Why stands in the next sentence.</extracomment>
        <translation>Аккаунт прежний, но ключ, возможно, уже новый: введите прежний ключ ещё раз.</translation>
    </message>
    <message>
        <source>A key of “%1” may stay in the keychain, as the entry “%2”, %3; delete it there if nobody shall find it.</source>
        <extracomment>%1 is the name of an account. %2 and %3 are how the keychain’s programs show the entry: “Counterfoil”, shop/api-key.</extracomment>
        <translation>В хранилище ключей мог остаться ключ аккаунта «%1», запись «%2», %3; удалите её там, если ключ никто не должен найти.</translation>
    </message>
    <message>
        <source>“%1” was not removed, because its key is not known to be gone.</source>
        <extracomment>%1 is the name of an account. Why stands in the next sentence.</extracomment>
        <translation>Аккаунт «%1» не удалён: неизвестно, удалён ли его ключ.</translation>
    </message>
    <message>
        <source>The key of “%1” is removed, but the account is not.</source>
        <extracomment>%1 is the name of an account. Why stands in the next sentence.</extracomment>
        <translation>Ключ аккаунта «%1» удалён, а сам аккаунт — нет.</translation>
    </message>
    <message>
        <source>“%1” is removed, but not what it filled forms with.</source>
        <extracomment>%1 is the name of an account; it may have values that new sales are filled with. Why stands in the next sentence.</extracomment>
        <translation>Аккаунт «%1» удалён, но значения, которыми он заполнял формы, остались.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The name of an account, in quotation marks.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>It looks like the same merchant’s account as %1. Use one of them only: both see the same sales at the gateway.</source>
        <extracomment>%1: the names of one or more other accounts, in quotation marks: “Shop”, “Till”.</extracomment>
        <translation>Похоже, это аккаунт того же магазина, что и %1. Пользуйтесь только одним: оба видят у шлюза одни и те же продажи.</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>“--path %1” is not CALL=/PATH/, such as history=/api/client-invoice-history/get/.</source>
        <translation>«--path %1» не имеет вида CALL=/PATH/, например history=/api/client-invoice-history/get/.</translation>
    </message>
    <message>
        <source>“--path %1”: there is no call “%2”. This gateway’s are: %3.</source>
        <extracomment>Calls are the gateway’s: “create”, “history”. %3: their names.</extracomment>
        <translation>«--path %1»: запроса «%2» нет. Запросы этого шлюза: %3.</translation>
    </message>
    <message>
        <source>The path of %1 is given twice. Give it once.</source>
        <extracomment>%1: the name of one of the gateway’s calls: “create”, “history”.</extracomment>
        <translation>Путь для %1 указан дважды. Укажите его один раз.</translation>
    </message>
    <message>
        <source>There is no gateway “%1”. Known gateways: %2.</source>
        <translation>Шлюза «%1» нет. Известные шлюзы: %2.</translation>
    </message>
    <message>
        <source>%1 needs --client-id.</source>
        <extracomment>%1: a gateway’s name.</extracomment>
        <translation>Для %1 нужен --client-id.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>What was found out about an account: “✓ Keychain: A key is stored.” %1: a mark; %2: what was looked at; %3: what there is to say of it, whole sentences.</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Give the key with --key-stdin: “counterfoilctl account add %1 --gateway %2 --key-stdin &lt; keyfile”, or type it when asked.</source>
        <extracomment>“keyfile” stands for the name of a file, and may be translated.</extracomment>
        <translation>Передайте ключ с помощью --key-stdin: «counterfoilctl account add %1 --gateway %2 --key-stdin &lt; файл-ключа», или введите его по запросу.</translation>
    </message>
    <message>
        <source>direct sales on</source>
        <extracomment>In a table: direct sales (with card data typed here) are switched on for the account. Short.</extracomment>
        <translation>прямые продажи вкл.</translation>
    </message>
    <message>
        <source>direct sales off</source>
        <extracomment>In a table: direct sales (with card data typed here) are switched off for the account. Short.</extracomment>
        <translation>прямые продажи выкл.</translation>
    </message>
    <message>
        <source>%1 (it is not shown while you type):</source>
        <extracomment>Asks for a key. %1: what the gateway calls it, such as “API key”.</extracomment>
        <translation>%1 (при вводе не отображается):</translation>
    </message>
    <message>
        <source>Account “%1” added. Its key lies in the keychain; “counterfoilctl account check %1” tries it.</source>
        <translation>Аккаунт «%1» добавлен. Его ключ лежит в хранилище ключей; «counterfoilctl account check %1» проверит его.</translation>
    </message>
    <message>
        <source>(training: no money moves)</source>
        <extracomment>In a table, behind the account “sandbox”.</extracomment>
        <translation>(обучение: деньги не переводятся)</translation>
    </message>
    <message>
        <source>To remove the account all the same and leave its key in the keychain: counterfoilctl account remove &quot;%1&quot; --keep-key</source>
        <translation>Чтобы всё равно удалить аккаунт, оставив его ключ в хранилище: counterfoilctl account remove &quot;%1&quot; --keep-key</translation>
    </message>
    <message>
        <source>Account “%1” is removed. Its invoices stay in the ledger.</source>
        <translation>Аккаунт «%1» удалён. Его счета остались в журнале.</translation>
    </message>
    <message>
        <source>Account “%1” is removed, and the keychain holds no key of it. Its invoices stay in the ledger.</source>
        <translation>Аккаунт «%1» удалён, ключа от него в хранилище нет. Его счета остались в журнале.</translation>
    </message>
    <message>
        <source>Direct sales are off for “%1”.</source>
        <extracomment>%1: an account.</extracomment>
        <translation>Прямые продажи для «%1» выключены.</translation>
    </message>
    <message>
        <source>Direct sales are on for “%1”. Card data typed here puts this computer and its users under the card industry’s rules (PCI DSS).</source>
        <extracomment>%1: an account.</extracomment>
        <translation>Прямые продажи для «%1» включены. Если данные карт вводятся здесь, этот компьютер и все, кто на нём работает, подпадают под правила карточной отрасли (PCI DSS).</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Remove “%1” and its key? Its invoices stay.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Удалить аккаунт «%1» и его ключ? Счета останутся.</translation>
    </message>
    <message>
        <source>Removing. Your keychain may ask for its password.</source>
        <extracomment>An account is being removed.</extracomment>
        <translation>Удаление. Хранилище ключей может запросить пароль.</translation>
    </message>
    <message>
        <source>Or remove the account alone: then its key stays in the keychain.</source>
        <extracomment>Stands behind what is wrong with the keychain and what to do about it.</extracomment>
        <translation>Или удалите только аккаунт: тогда ключ останется в хранилище.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>%1 at another address</source>
        <extracomment>A choice: the gateway of that name, but another server than the usual ones. %1 is its name.</extracomment>
        <translation>%1 по другому адресу</translation>
    </message>
    <message>
        <source>Give the account a name, such as Shop.</source>
        <translation>Дайте аккаунту название, например «Магазин».</translation>
    </message>
    <message>
        <source>This is needed, such as https://pay.example.</source>
        <extracomment>Of the web address of the gateway.</extracomment>
        <translation>Обязательное поле, например https://pay.example.</translation>
    </message>
    <message>
        <source>%1 needs it.</source>
        <extracomment>The client ID is missing. %1 is the name of a gateway.</extracomment>
        <translation>Это нужно для %1.</translation>
    </message>
    <message>
        <source>The %1 is needed; the gateway’s profile page shows it.</source>
        <extracomment>%1 is what the gateway calls its key: “API key”, “Secret (salt)”.</extracomment>
        <translation>Нужно заполнить поле «%1»; значение есть на странице профиля шлюза.</translation>
    </message>
    <message>
        <source>The gateway or its web address has changed. Type the key for it, so that the stored one goes to no other server.</source>
        <translation>Шлюз или его веб-адрес изменён. Введите ключ для него, чтобы сохранённый ключ не ушёл на чужой сервер.</translation>
    </message>
    <message>
        <source>Saving. Your keychain may ask for its password. “Cancel” leaves this form; the saving goes on.</source>
        <extracomment>“Cancel” is a button of the form.</extracomment>
        <translation>Сохранение. Хранилище ключей может запросить пароль. «Отмена» закроет форму, но сохранение продолжится.</translation>
    </message>
</context>
<context>
    <name>AccountGateways</name>
    <message>
        <source>The account “%1” now belongs to another gateway than this sale.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Аккаунт «%1» теперь относится к другому шлюзу, чем эта продажа.</translation>
    </message>
    <message>
        <source>This version of the program does not know the gateway “%1”. Install the version that added the account.</source>
        <extracomment>%1 is a gateway’s identifier, such as nonstopay.</extracomment>
        <translation>Эта версия программы не знает шлюза «%1». Установите версию, в которой был добавлен аккаунт.</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>The names of several gateways: the last one, and those before it, which are a list.</extracomment>
        <translation>%1 и %2</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>“%1” is still being saved: your keychain has not answered yet. Until then no account is added, changed or removed.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Аккаунт «%1» ещё сохраняется: хранилище ключей пока не ответило. До этого аккаунты нельзя добавлять, изменять и удалять.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>The name of an account, and why it could not be saved.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Аккаунт «%1» сохранён.</translation>
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
        <translation>Счёт выставляется прямо сейчас. Повторите запрос через минуту.</translation>
    </message>
    <message>
        <source>The gateway has this sale (number %1), but its pay link was lost with the answer. Look for that number on the gateway’s own pages: the link is there, or the sale can be cancelled there. Sell it again only once it can no longer be paid.</source>
        <extracomment>%1 is the gateway’s number of the sale. “Pay link”: what the customer opens to pay.</extracomment>
        <translation>У шлюза есть эта продажа (номер %1), но ссылка на оплату потеряна вместе с ответом. Найдите этот номер в личном кабинете шлюза: там есть ссылка, и там же продажу можно отменить. Продавайте снова, только когда эту уже нельзя будет оплатить.</translation>
    </message>
    <message>
        <source>This sale was not found at the gateway yet, and a server may still hold the call and carry it out later. Whether it arrived will be known at %1 at the earliest. Do not sell it again before that is said.</source>
        <extracomment>%1 is a time of day, 14:32. The “call” is the program’s request to issue the sale.</extracomment>
        <translation>Эта продажа у шлюза пока не найдена: какой-нибудь сервер может ещё держать запрос и выполнить его позже. Дошёл ли он, станет известно не раньше %1. До этого не продавайте снова.</translation>
    </message>
    <message>
        <source>Nobody can say yet whether the gateway has this sale: %1.</source>
        <extracomment>%1: one or more clauses, such as “its list shows 3 of 9 sales”, with “;” between them. “Its” and “it” in them are the gateway’s.</extracomment>
        <translation>Пока никто не может сказать, есть ли эта продажа у шлюза: %1.</translation>
    </message>
    <message>
        <source>Do not sell it a second time. Look for it on the gateway’s own pages; where it is there, confirm which one it is.</source>
        <extracomment>After “Nobody can say yet whether the gateway has this sale”. “Which one”: of the gateway’s sales, this sale.</extracomment>
        <translation>Не продавайте второй раз. Поищите продажу в личном кабинете шлюза; если она там есть, подтвердите, какая именно.</translation>
    </message>
    <message>
        <source>It is asked about again whenever somebody checks it.</source>
        <extracomment>The gateway is asked about a sale.</extracomment>
        <translation>Новый запрос о ней будет отправлен, когда её кто-нибудь проверит.</translation>
    </message>
    <message>
        <source>It is asked about again at %1, while the window is open, and whenever somebody checks it.</source>
        <extracomment>The gateway is asked about a sale. %1 is a time of day, 14:32. The “window” is the program’s.</extracomment>
        <translation>Новый запрос о ней будет отправлен в %1, пока окно открыто, и при каждой проверке.</translation>
    </message>
    <message>
        <source>The sale never arrived at the gateway: nobody can pay it, and it may be sold again. (%1)</source>
        <extracomment>%1: a sentence about how far was looked, such as “The gateway’s history lists no sale of those days.”</extracomment>
        <translation>Продажа не дошла до шлюза: оплатить её нельзя, можно продать снова. (%1)</translation>
    </message>
    <message>
        <source>The gateway lists no sale that could be this one. That does not prove that it is not there.</source>
        <translation>В списке шлюза нет продажи, которая могла бы быть этой. Это не доказывает, что её там нет.</translation>
    </message>
    <message numerus="yes">
        <source>These %n look most like this sale; the gateway may list more that it could be.</source>
        <extracomment>Above a list of %n sales of the gateway’s, from which a person chooses; %n is 20.</extracomment>
        <translation>
            <numerusform>Эта %n продажа больше всего похожа на вашу; в списке шлюза могут быть и другие подходящие.</numerusform>
            <numerusform>Эти %n продажи больше всего похожи на вашу; в списке шлюза могут быть и другие подходящие.</numerusform>
            <numerusform>Эти %n продаж больше всего похожи на вашу; в списке шлюза могут быть и другие подходящие.</numerusform>
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
        <translation>%1 и %2 %3</translation>
    </message>
    <message>
        <source>%1 point %2 %3</source>
        <extracomment>An amount of a coin in words. %1: &quot;zero&quot;, %2: the digits behind the decimal mark, one by one (&quot;zero zero two&quot;), %3: the coin (&quot;BTC&quot;).</extracomment>
        <translation>%1 запятая %2 %3</translation>
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
        <translation>По данным шлюза оплачено %1, а запрошено было %2.</translation>
    </message>
    <message>
        <source>The gateway credits %1 and tells no fee: that is far from the %2 that was asked for.</source>
        <extracomment>%1: the amount that the shop gets, &quot;4 USDC&quot;. %2: the amount of the sale, &quot;15.04 USD&quot;.</extracomment>
        <translation>Шлюз зачисляет %1 и не называет комиссию: это далеко от запрошенных %2.</translation>
    </message>
    <message>
        <source>The gateway credits %1 and keeps a fee of %2: that does not come to the %3 that was asked for.</source>
        <extracomment>%1: the amount that the shop gets, &quot;4 USDC&quot;. %2: a fee, &quot;0.10&quot;. %3: the amount of the sale.</extracomment>
        <translation>Шлюз зачисляет %1 и удерживает комиссию %2: вместе это не даёт запрошенных %3.</translation>
    </message>
    <message>
        <source>The gateway states an amount in a currency that it does not name, or that this program does not know. %1 was asked for; compare it with the gateway’s own pages.</source>
        <extracomment>%1: the amount of the sale. &quot;It&quot;: the amount that the gateway states.</extracomment>
        <translation>Шлюз указывает сумму в валюте, которую не называет или которой эта программа не знает. Запрошено было %1; сверьте с личным кабинетом шлюза.</translation>
    </message>
    <message>
        <source>An amount that the gateway states cannot be read. %1 was asked for; compare it with the gateway’s own pages.</source>
        <extracomment>%1: the amount of the sale. &quot;It&quot;: the amount of the sale.</extracomment>
        <translation>Сумму, указанную шлюзом, не удаётся прочитать. Запрошено было %1; сверьте с личным кабинетом шлюза.</translation>
    </message>
    <message>
        <source>The gateway says that another amount was paid than the %1 that was asked for.</source>
        <translation>Шлюз сообщает, что оплачена другая сумма, а не запрошенные %1.</translation>
    </message>
    <message>
        <source>It credits %1.</source>
        <extracomment>&quot;It&quot;: the gateway. %1: the amount that the shop gets, &quot;4 USDC&quot;.</extracomment>
        <translation>Зачисляется %1.</translation>
    </message>
    <message>
        <source>The amount that the gateway states cannot be read.</source>
        <translation>Сумму, указанную шлюзом, не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The currency that the gateway states cannot be read.</source>
        <translation>Валюту, указанную шлюзом, не удаётся прочитать.</translation>
    </message>
    <message>
        <source>What the gateway says about where this sale stands cannot be read.</source>
        <translation>Не удаётся прочитать, что шлюз сообщает о статусе этой продажи.</translation>
    </message>
    <message>
        <source>Whether the gateway took another amount than was asked for cannot be read.</source>
        <translation>Не удаётся прочитать, принял ли шлюз другую сумму вместо запрошенной.</translation>
    </message>
    <message>
        <source>The time at which the gateway says that it issued this sale cannot be read.</source>
        <translation>Не удаётся прочитать время, когда шлюз, по его словам, выставил этот счёт.</translation>
    </message>
    <message>
        <source>Something that the gateway states about this sale cannot be read.</source>
        <translation>Часть сведений шлюза об этой продаже не удаётся прочитать.</translation>
    </message>
    <message>
        <source>This sale was paid, and to the gateway it stands at “%1” now.</source>
        <extracomment>%1: where a sale stands, “Waiting for the customer” (context State).</extracomment>
        <translation>Эта продажа была оплачена, а теперь у шлюза её статус — «%1».</translation>
    </message>
    <message>
        <source>The gateway says “%1” about this sale, which this program does not know, so nobody can tell where it stands.</source>
        <extracomment>%1: a word that the gateway says, &quot;on-vacation&quot;.</extracomment>
        <translation>Шлюз сообщает об этой продаже «%1». Программа не знает этого слова, поэтому статус неизвестен.</translation>
    </message>
    <message>
        <source>This sale was paid, and the gateway says “%1” about it now.</source>
        <extracomment>%1: a word that the gateway says, &quot;refund-pending&quot;.</extracomment>
        <translation>Эта продажа была оплачена, а теперь шлюз сообщает о ней «%1».</translation>
    </message>
    <message>
        <source>Nobody can tell yet whether the gateway has this sale.</source>
        <translation>Пока неизвестно, есть ли эта продажа у шлюза.</translation>
    </message>
    <message>
        <source>The gateway holds the money back.</source>
        <translation>Шлюз удерживает деньги.</translation>
    </message>
    <message>
        <source>The money went back to the customer.</source>
        <translation>Деньги вернулись покупателю.</translation>
    </message>
    <message>
        <source>This sale was paid, and the gateway takes that back: “%1”.</source>
        <extracomment>%1: where a sale stands, “Payment failed” (context State), or the gateway&apos;s word for it.</extracomment>
        <translation>Эта продажа была оплачена, но шлюз это отменяет: «%1».</translation>
    </message>
    <message>
        <source>The gateway had taken the payment back and says now that it is paid again.</source>
        <translation>Шлюз отменял оплату, а теперь снова сообщает, что продажа оплачена.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, and what should confirm it does not.</source>
        <translation>Шлюз сообщает, что продажа оплачена, но проверка этого не подтверждает.</translation>
    </message>
    <message>
        <source>The gateway lists a paid sale, number %1, that looks like this one, and does not tell whose it is.</source>
        <extracomment>%1: the number of a sale at the gateway.</extracomment>
        <translation>В списке шлюза есть оплаченная продажа номер %1, похожая на эту; чья она, шлюз не сообщает.</translation>
    </message>
    <message>
        <source>The gateway’s list states another amount for this sale than the %1 that was asked for.</source>
        <extracomment>%1: the amount of the sale.</extracomment>
        <translation>В списке шлюза для этой продажи указана не запрошенная сумма %1, а другая.</translation>
    </message>
    <message>
        <source>The gateway’s answer held more than it should, so something may be wrong at the gateway.</source>
        <translation>В ответе шлюза было больше, чем нужно; возможно, у шлюза неполадки.</translation>
    </message>
    <message>
        <source>Look at the gateway’s own pages.</source>
        <translation>Загляните в личный кабинет шлюза.</translation>
    </message>
    <message>
        <source>Compare it with the gateway’s own pages.</source>
        <extracomment>&quot;It&quot;: this sale.</extracomment>
        <translation>Сверьте её с личным кабинетом шлюза.</translation>
    </message>
    <message>
        <source>Compare it with the gateway’s own pages before you hand anything over.</source>
        <extracomment>&quot;It&quot;: this sale. What may be handed over are goods.</extracomment>
        <translation>Сверьте её с личным кабинетом шлюза, прежде чем отдать товар.</translation>
    </message>
    <message>
        <source>Compare the two and say whether it is this one.</source>
        <extracomment>&quot;The two&quot;: this sale and one that the gateway lists.</extracomment>
        <translation>Сравните обе и укажите, эта ли это продажа.</translation>
    </message>
    <message>
        <source>Compare this sale with the gateway’s own pages.</source>
        <translation>Сверьте эту продажу с личным кабинетом шлюза.</translation>
    </message>
</context>
<context>
    <name>Attentions</name>
    <message>
        <source>The gateway has this sale. “Check now” fetches its link; it is not issued again.</source>
        <extracomment>“Check now” is a button: it is called as it is called there.</extracomment>
        <translation>У шлюза есть эта продажа. «Проверить сейчас» получит её ссылку; второй счёт выставлен не будет.</translation>
    </message>
    <message>
        <source>See the gateway’s own pages for what became of the money, then choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>Посмотрите в личном кабинете шлюза, что стало с деньгами, затем нажмите «Готово».</translation>
    </message>
    <message>
        <source>Compare this sale with the gateway’s own pages, then choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>Сверьте эту продажу с личным кабинетом шлюза, затем нажмите «Готово».</translation>
    </message>
    <message>
        <source>Choose “It may be this one…” to see both side by side. If it is another sale, choose “Done”.</source>
        <extracomment>“It may be this one…” and “Done” are buttons: they are called as they are called there.</extracomment>
        <translation>Нажмите «Возможно, это она…», чтобы увидеть обе рядом. Если это другая продажа, нажмите «Готово».</translation>
    </message>
    <message>
        <source>Compare it with what you sold: settle the difference with the customer, or let it be, and choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>Сравните с тем, что продали: уладьте разницу с покупателем или оставьте как есть и нажмите «Готово».</translation>
    </message>
    <message>
        <source>Ask the gateway for the reason, then choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>Узнайте у шлюза причину, затем нажмите «Готово».</translation>
    </message>
    <message>
        <source>See the gateway’s own pages for the reason, then choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>Посмотрите причину в личном кабинете шлюза, затем нажмите «Готово».</translation>
    </message>
    <message>
        <source>Choose “Check now” before you sell again: otherwise the customer may pay twice. If it stays so, look for the sale in the gateway’s own pages.</source>
        <extracomment>“Check now” is a button: it is called as it is called there.</extracomment>
        <translation>Нажмите «Проверить сейчас», прежде чем продавать снова: иначе покупатель может заплатить дважды. Если ничего не изменится, найдите продажу в личном кабинете шлюза.</translation>
    </message>
    <message>
        <source>The gateway said so %1.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>Так %1 сообщил шлюз.</translation>
    </message>
    <message>
        <source>This program noted it %1.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>Программа %1 отметила это.</translation>
    </message>
    <message>
        <source>Compare this sale with the gateway’s own pages before you hand anything over, then choose “Done”.</source>
        <extracomment>What may be handed over are goods. “Done” is a button: it is called as it is called there.</extracomment>
        <translation>Сверьте эту продажу с личным кабинетом шлюза, прежде чем отдать товар, затем нажмите «Готово».</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <extracomment>Sales in the books. In a table, and in brackets behind a file. Short.</extracomment>
        <translation>
            <numerusform>%n продажа</numerusform>
            <numerusform>%n продажи</numerusform>
            <numerusform>%n продаж</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>In the place of a number of sales: the backup is damaged.</extracomment>
        <translation>не читается</translation>
    </message>
    <message>
        <source>(the books before a backup was restored)</source>
        <extracomment>Stands behind a backup in a list: it was made of the books of then, before an older backup took their place.</extracomment>
        <translation>(журнал перед восстановлением копии)</translation>
    </message>
    <message>
        <source>The books are copied to %1 (%2).</source>
        <extracomment>%1: a file; %2: “12 sales”.</extracomment>
        <translation>Журнал скопирован в %1 (%2).</translation>
    </message>
    <message>
        <source>There are no backups yet. “counterfoilctl backup” makes one; the window does each day.</source>
        <extracomment>The window: Counterfoil’s desktop program, which makes a backup each day.</extracomment>
        <translation>Резервных копий ещё нет. «counterfoilctl backup» создаёт копию; окно Counterfoil делает это каждый день.</translation>
    </message>
    <message>
        <source>“counterfoilctl import ACCOUNT” does that; “counterfoilctl backup --list” shows what was kept.</source>
        <extracomment>Comes behind the advice to fetch sales that the backup lacks from the gateway. ACCOUNT stands for the name of an account. The books that the backup took the place of were kept.</extracomment>
        <translation>Это делает «counterfoilctl import ACCOUNT»; «counterfoilctl backup --list» покажет, что сохранено.</translation>
    </message>
    <message>
        <source>New, empty books are begun at %1. Backups of earlier ones stay where they are; “counterfoilctl import ACCOUNT” fetches past sales from the gateway.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>Начат новый, пустой журнал: %1. Резервные копии прежних остались на месте; «counterfoilctl import ACCOUNT» загрузит прошлые продажи со шлюза.</translation>
    </message>
    <message>
        <source>The saved items and customers are back as they are in %1.</source>
        <translation>Сохранённые товары и покупатели восстановлены: теперь они такие, как в %1.</translation>
    </message>
    <message>
        <source>Those that were in their place are kept as %1.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Прежние сохранены как %1.</translation>
    </message>
</context>
<context>
    <name>BackupFiles</name>
    <message>
        <source>The folder %1 cannot be written, so no copy of the books is there. Check its permissions and the disk.</source>
        <extracomment>%1: the path of a folder.</extracomment>
        <translation>В папку %1 нельзя записать, поэтому копии журнала там нет. Проверьте права доступа к ней и диск.</translation>
    </message>
    <message>
        <source>It is not whole.</source>
        <extracomment>&quot;It&quot; is a copy of the books.</extracomment>
        <translation>Она неполная.</translation>
    </message>
    <message>
        <source>The books at %1 are damaged, so no copy of them was kept. Restore one of the backups.</source>
        <extracomment>%1: the path of the file of the books.</extracomment>
        <translation>Журнал %1 повреждён, поэтому его копия не сохранена. Восстановите одну из резервных копий.</translation>
    </message>
    <message>
        <source>Another program is making a copy of the books just now.</source>
        <translation>Копию журнала сейчас делает другая программа.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: it cannot be read. Nothing was changed; choose another one.</source>
        <extracomment>%1: the name of the backup&apos;s file; so in all of these.</extracomment>
        <translation>Резервная копия %1 не подходит: её не удаётся прочитать. Ничего не изменено; выберите другую.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: it is no database. Nothing was changed; choose another one.</source>
        <translation>Резервная копия %1 не подходит: это не база данных. Ничего не изменено; выберите другую.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: it holds no books of this program. Nothing was changed; choose another one.</source>
        <translation>Резервная копия %1 не подходит: в ней нет журнала этой программы. Ничего не изменено; выберите другую.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: a newer version of this program made it. Nothing was changed; choose another one.</source>
        <translation>Резервная копия %1 не подходит: она создана более новой версией программы. Ничего не изменено; выберите другую.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: it is damaged. Nothing was changed; choose another one.</source>
        <translation>Резервная копия %1 не подходит: она повреждена. Ничего не изменено; выберите другую.</translation>
    </message>
    <message>
        <source>The books are copied, but the saved items and customers in %1 could not be. Look at the disk and that file; exporting them as CSV makes another copy.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Журнал скопирован, а сохранённые товары и покупатели из %1 — нет. Проверьте диск и этот файл; копию можно сделать и иначе — экспортом в CSV.</translation>
    </message>
    <message>
        <source>%1 cannot be used: it does not hold saved items and customers of this program, or is damaged. Nothing was changed; choose another one.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>%1 не подходит: в нём нет сохранённых товаров и покупателей этой программы, или файл повреждён. Ничего не изменено; выберите другой.</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>cannot be read</source>
        <extracomment>Of a backup, in the place of how many sales it holds: the file is damaged.</extracomment>
        <translation>не читается</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>%Ln продажа</numerusform>
            <numerusform>%Ln продажи</numerusform>
            <numerusform>%Ln продаж</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the books back as they were on %1? The books as they are now are kept aside in the same folder, so this can be taken back. Sales since then are missing from the restored books until you fetch them from the gateways: “Import past sales…” on the page “Accounts”, once for each account.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>Вернуть журнал к состоянию на %1? Нынешний журнал останется рядом, в той же папке, так что это можно отменить. Более поздних продаж в восстановленном журнале не будет, пока вы не загрузите их со шлюзов: «Импорт прошлых продаж…» на странице «Аккаунты», по одному разу для каждого аккаунта.</translation>
    </message>
    <message>
        <source>kept aside when a backup was restored</source>
        <extracomment>Of the books as they were before, the last part of a line about them.</extracomment>
        <translation>отложен при восстановлении копии</translation>
    </message>
    <message>
        <source>Backups of the books</source>
        <translation>Резервные копии журнала</translation>
    </message>
    <message>
        <source>The last one was made %1.</source>
        <extracomment>%1 is how long ago that was: “3 hours ago”, “just now”, “on 3 Nov”: no full stop behind it where the language abbreviates months with one.</extracomment>
        <translation>Последняя копия: %1</translation>
    </message>
    <message>
        <source>Backed up: %1.</source>
        <extracomment>%1 is the backup: “15 March 2026, 09:30 · 1,204 sales · 3.4 MB”.</extracomment>
        <translation>Копия создана: %1.</translation>
    </message>
    <message>
        <source>Putting the books back. With many sales this takes a moment.</source>
        <translation>Восстановление журнала. Если продаж много, это займёт некоторое время.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>There is no backup “%1”.</source>
        <extracomment>%1: the name of a file that somebody typed.</extracomment>
        <translation>Резервной копии «%1» нет.</translation>
    </message>
    <message>
        <source>The program was ended.</source>
        <translation>Программа была завершена.</translation>
    </message>
    <message>
        <source>The books are back as they were on %1. What was sold since then is missing in them: import it from the gateways. The books that were in their place are kept beside the backups.</source>
        <extracomment>%1: a day and a time.</extracomment>
        <translation>Журнал восстановлен по состоянию на %1. Более поздних продаж в нём нет: импортируйте их со шлюзов. Прежний журнал сохранён рядом с резервными копиями.</translation>
    </message>
</context>
<context>
    <name>Barcode</name>
    <message>
        <source>The last digit of barcode %1 does not fit the others; it would be %2. Compare it with the package.</source>
        <extracomment>%1: a barcode, digits; %2: the digit that would fit.</extracomment>
        <translation>Последняя цифра штрихкода %1 не сходится с остальными; должна быть %2. Сверьте его с упаковкой.</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>These are too many of “%1” for one sale.</source>
        <extracomment>%1: the name of an item.</extracomment>
        <translation>Слишком много «%1» для одной продажи.</translation>
    </message>
    <message>
        <source>One sale has at most %1 lines. Issue this one, and begin another.</source>
        <translation>Позиций в одной продаже может быть не больше %1. Выставьте этот счёт и начните следующий.</translation>
    </message>
    <message>
        <source>“%1” has no price in %2, so there is no sum. Type the amount, or give the item a price.</source>
        <extracomment>%1: the name of an item; %2: a currency&apos;s code.</extracomment>
        <translation>У «%1» нет цены в %2, поэтому итога нет. Введите сумму или задайте цену товара.</translation>
    </message>
</context>
<context>
    <name>BusKeychainLock</name>
    <message>
        <source>Your keychain has not answered yet. Look for a window that asks for its password.</source>
        <translation>Хранилище ключей ещё не ответило. Найдите окно, в котором оно запрашивает пароль.</translation>
    </message>
</context>
<context>
    <name>CallOutcome</name>
    <message>
        <source>It may exist all the same: do not issue it again before checking has shown that it never arrived.</source>
        <extracomment>“It” is the sale. Follows a sentence about what went wrong when it was issued.</extracomment>
        <translation>Продажа всё же может существовать: не выставляйте счёт снова, пока проверка не покажет, что она не дошла.</translation>
    </message>
    <message>
        <source>Most likely nothing was issued, but the gateway itself did not say so. Check this sale before you issue it again; it is asked about for 30 days.</source>
        <extracomment>Follows a sentence about what went wrong when a sale was issued.</extracomment>
        <translation>Скорее всего, счёт не выставлен, но сам шлюз этого не сказал. Проверьте эту продажу, прежде чем выставить счёт снова; запросы о ней отправляются в течение 30 дней.</translation>
    </message>
    <message>
        <source>The gateway is asked too often at the moment (HTTP 429): wait a minute.</source>
        <translation>Сейчас запросы к шлюзу идут слишком часто (HTTP 429): подождите минуту.</translation>
    </message>
    <message>
        <source>The gateway is asked too often at the moment. Wait a minute and try again.</source>
        <translation>Сейчас запросы к шлюзу идут слишком часто. Подождите минуту и повторите.</translation>
    </message>
    <message>
        <source>There is no gateway at this account’s web address (HTTP %1). Check the address.</source>
        <extracomment>%1 is the number by which web servers say that.</extracomment>
        <translation>По веб-адресу этого аккаунта нет шлюза (HTTP %1). Проверьте адрес.</translation>
    </message>
    <message>
        <source>The gateway has a fault of its own (HTTP %1).</source>
        <extracomment>%1 is the number by which web servers say that.</extracomment>
        <translation>На стороне шлюза ошибка (HTTP %1).</translation>
    </message>
    <message>
        <source>The gateway’s server turned the call away (HTTP %1).</source>
        <extracomment>%1 is the number by which web servers say that. A call is what this program sent to the gateway.</extracomment>
        <translation>Сервер шлюза не принял запрос (HTTP %1).</translation>
    </message>
    <message>
        <source>The gateway wants to send the call to another address, which is not followed (HTTP %1). Check the account’s web address.</source>
        <extracomment>%1 is the number by which web servers say that.</extracomment>
        <translation>Шлюз перенаправляет запрос на другой адрес; программа туда не переходит (HTTP %1). Проверьте веб-адрес аккаунта.</translation>
    </message>
    <message>
        <source>The gateway’s answer is empty.</source>
        <translation>Ответ шлюза пуст.</translation>
    </message>
    <message>
        <source>The gateway answered with a web page instead of data.</source>
        <translation>Шлюз прислал веб-страницу вместо данных.</translation>
    </message>
    <message>
        <source>The gateway’s answer could not be read.</source>
        <translation>Ответ шлюза не удалось прочитать.</translation>
    </message>
    <message>
        <source>Nothing was sent, so nothing was issued.</source>
        <translation>Ничего не отправлено, поэтому счёт не выставлен.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the gateway’s list name no sale and are left out.</source>
        <translation>
            <numerusform>%n строка списка шлюза не называет продажу и пропущена.</numerusform>
            <numerusform>%n строки списка шлюза не называют продажу и пропущены.</numerusform>
            <numerusform>%n строк списка шлюза не называют продажу и пропущены.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <extracomment>“It” is the gateway or its server, about which the sentence before this one is; %1 are its words.</extracomment>
        <translation>Он сообщает: «%1».</translation>
    </message>
    <message>
        <source>The server turned the call away, but speaks of a sale that is there.</source>
        <translation>Сервер не принял запрос, но упоминает существующую продажу.</translation>
    </message>
    <message>
        <source>The gateway answered with a link that repeats card data or a key, so it is not shown or kept. The sale may be there all the same: check it, and do not issue it again.</source>
        <translation>Шлюз прислал ссылку, в которой повторены данные карты или ключ, поэтому она не показана и не сохранена. Продажа всё же может существовать: проверьте её и не выставляйте счёт снова.</translation>
    </message>
</context>
<context>
    <name>CandidateView</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Issued (at the gateway by the gateway’s clock)</source>
        <translation>Выставлен (у шлюза — по часам шлюза)</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a sale, by which it is known</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>State</source>
        <comment>where a sale stands: paid, waiting</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>It is none of those that the gateway lists. That does not prove that it is not there.</source>
        <translation>Среди продаж в списке шлюза её нет. Это не доказывает, что её у него нет.</translation>
    </message>
    <message>
        <source>The gateway lists one sale that it may be. Compare both before you say that it is the same.</source>
        <translation>В списке шлюза есть одна продажа, которая может быть этой. Сравните обе, прежде чем подтвердить, что это она.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway lists %n sale(s) that it may be; this is number %1.</source>
        <extracomment>“It” is a sale of the shop. %1 is the place of the gateway’s sale that is shown: 1, 2 ...</extracomment>
        <translation>
            <numerusform>В списке шлюза %n продажа, которая может быть этой; показана номер %1.</numerusform>
            <numerusform>В списке шлюза %n продажи, которые могут быть этой; показана номер %1.</numerusform>
            <numerusform>В списке шлюза %n продаж, которые могут быть этой; показана номер %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway about it once more…</source>
        <translation>Ещё один запрос к шлюзу об этом…</translation>
    </message>
</context>
<context>
    <name>CardChecks</name>
    <message numerus="yes">
        <source>The number has %n digit(s), which no card number has. Compare it with the card.</source>
        <translation>
            <numerusform>В номере %n цифра, у карт так не бывает. Сверьте номер с картой.</numerusform>
            <numerusform>В номере %n цифры, у карт так не бывает. Сверьте номер с картой.</numerusform>
            <numerusform>В номере %n цифр, у карт так не бывает. Сверьте номер с картой.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The number has %n digit(s), which no %1 number has. Compare it with the card.</source>
        <extracomment>%1: a card network, such as Visa.</extracomment>
        <translation>
            <numerusform>В номере %n цифра, у карт %1 так не бывает. Сверьте номер с картой.</numerusform>
            <numerusform>В номере %n цифры, у карт %1 так не бывает. Сверьте номер с картой.</numerusform>
            <numerusform>В номере %n цифр, у карт %1 так не бывает. Сверьте номер с картой.</numerusform>
        </translation>
    </message>
    <message>
        <source>A card number has digits only; blanks or hyphens between groups are fine.</source>
        <translation>Номер карты состоит только из цифр; между группами допустимы пробелы и дефисы.</translation>
    </message>
    <message>
        <source>The number does not add up: at least one digit is wrong. Compare it with the card.</source>
        <translation>Номер не сходится: как минимум одна цифра неверна. Сверьте номер с картой.</translation>
    </message>
    <message>
        <source>Write month and year in full as MM/YYYY, such as 02/2031.</source>
        <extracomment>MM and YYYY: the digits of month and year.</extracomment>
        <translation>Укажите месяц и полный год в виде ММ/ГГГГ, например 02/2031.</translation>
    </message>
    <message>
        <source>The month is a number from 01 to 12.</source>
        <translation>Месяц — число от 01 до 12.</translation>
    </message>
    <message>
        <source>The card has expired. Ask for another card.</source>
        <translation>Срок действия карты истёк. Попросите другую карту.</translation>
    </message>
    <message>
        <source>The year lies too far ahead for a card. Compare it with the card.</source>
        <translation>Такого далёкого года у карт не бывает. Сверьте с картой.</translation>
    </message>
    <message>
        <source>The card code has digits only.</source>
        <translation>Код карты состоит только из цифр.</translation>
    </message>
    <message>
        <source>American Express cards have a code of 4 digits, on the front.</source>
        <translation>У карт American Express код из 4 цифр на лицевой стороне.</translation>
    </message>
    <message>
        <source>The card code has 3 digits, on the back of the card.</source>
        <translation>Код карты — 3 цифры на её обороте.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 1990-12-31.</source>
        <translation>Укажите дату в виде год-месяц-день, например 1990-12-31.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Такого дня в календаре нет.</translation>
    </message>
    <message>
        <source>A date of birth lies in the past.</source>
        <translation>Дата рождения должна быть в прошлом.</translation>
    </message>
    <message>
        <source>Nobody alive was born then. Check the year.</source>
        <translation>Никто из живущих не родился так давно. Проверьте год.</translation>
    </message>
</context>
<context>
    <name>CardCodeEditor</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <extracomment>How many digits the code on a card has; stands in its empty field.</extracomment>
        <translation>
            <numerusform>%n цифра</numerusform>
            <numerusform>%n цифры</numerusform>
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
        <translation>Номер %1 уже занят. Выберите другой номер.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. Save it as a new one.</source>
        <translation>Эту запись тем временем удалили. Сохраните её как новую.</translation>
    </message>
    <message>
        <source>Nothing is saved under the number %1.</source>
        <extracomment>%1: what was typed as the number of an item or customer.</extracomment>
        <translation>Под номером %1 ничего не сохранено.</translation>
    </message>
    <message>
        <source>%1 does not hold saved items and customers of this program. Move that file away.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>В %1 нет сохранённых товаров и покупателей этой программы. Уберите этот файл в другое место.</translation>
    </message>
    <message>
        <source>The saved items and customers in %1 were written by a newer version of this program (%2). Install that version.</source>
        <extracomment>%1: the path of a file; %2: the number of its form.</extracomment>
        <translation>Сохранённые товары и покупатели в %1 записаны более новой версией программы (%2). Установите её.</translation>
    </message>
    <message>
        <source>There is one like it already: %1, %2. Change that one, or say that you mean another.</source>
        <extracomment>%1: a number, %2: a name of an item or customer.</extracomment>
        <translation>Похожая запись уже есть: %1, %2. Измените её или укажите, что это другая.</translation>
    </message>
    <message>
        <source>The price of the saved item %1 cannot be read. Type it anew.</source>
        <extracomment>%1: the shop&apos;s number of an item.</extracomment>
        <translation>Не удаётся прочитать цену сохранённого товара %1. Введите её заново.</translation>
    </message>
    <message>
        <source>Something else was asked meanwhile.</source>
        <translation>Тем временем поступил другой запрос.</translation>
    </message>
    <message>
        <source>The file of saved items and customers, %1, is damaged. Move it away and import a CSV file of yours; sales do not need it.</source>
        <extracomment>%1: the path of a file. Sales: what was sold; they are in another file.</extracomment>
        <translation>Файл сохранённых товаров и покупателей %1 повреждён. Уберите его в другое место и импортируйте свой файл CSV; для продаж он не нужен.</translation>
    </message>
    <message>
        <source>Check the disk and the file.</source>
        <translation>Проверьте диск и файл.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>Диск заполнен: освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be opened or written: check its permissions.</source>
        <translation>Файл или его папку нельзя открыть или записать: проверьте права доступа.</translation>
    </message>
    <message>
        <source>Another program keeps it locked: close that program and try again.</source>
        <translation>Файл занят другой программой: закройте её и повторите попытку.</translation>
    </message>
    <message>
        <source>The saved items and customers in %1 cannot be used.</source>
        <extracomment>What to do follows. %1: the path of a file.</extracomment>
        <translation>Сохранёнными товарами и покупателями в %1 нельзя пользоваться.</translation>
    </message>
</context>
<context>
    <name>CatalogueCommands</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>“--price %1” is no amount and currency. Write it such as --price &quot;3.50 EUR&quot;.</source>
        <extracomment>%1: what was typed.</extracomment>
        <translation>«--price %1» — не сумма с валютой. Напишите, например, --price &quot;3.50 EUR&quot;.</translation>
    </message>
    <message>
        <source>On this command line: --again.</source>
        <translation>В этой командной строке: --again.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <extracomment>%1: the number of a line of a file; %2: the name of a column.</extracomment>
        <translation>Строка %1, %2</translation>
    </message>
    <message>
        <source>These columns mean nothing here and were left out: %1.</source>
        <extracomment>%1: names of columns.</extracomment>
        <translation>Эти столбцы здесь ничего не значат и пропущены: %1.</translation>
    </message>
    <message>
        <source>How its letters are written is a guess. Look at the names; where they are wrong, say it with --encoding.</source>
        <translation>Кодировка файла угадана. Просмотрите названия и имена; если они искажены, укажите кодировку через --encoding.</translation>
    </message>
    <message>
        <source>Read as %1. New: %2. Changed: %3. The same: %4. Wrong: %5.</source>
        <extracomment>%1: how a file&apos;s letters are written: UTF-8. %2 to %5: numbers of lines of a file.</extracomment>
        <translation>Прочитано как %1. Новых: %2. Изменённых: %3. Без изменений: %4. С ошибками: %5.</translation>
    </message>
    <message>
        <source>“%1” was saved under the number %2.</source>
        <extracomment>%1: the name of an item or customer; %2: its number.</extracomment>
        <translation>Сохранено под номером %2: «%1».</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <extracomment>%1: the name of an item or customer.</extracomment>
        <translation>Удалено: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Their data would be erased from %n sale(s).</source>
        <translation>
            <numerusform>Данные покупателя были бы стёрты из %n продажи.</numerusform>
            <numerusform>Данные покупателя были бы стёрты из %n продаж.</numerusform>
            <numerusform>Данные покупателя были бы стёрты из %n продаж.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their data was erased from %n sale(s).</source>
        <translation>
            <numerusform>Данные покупателя стёрты из %n продажи.</numerusform>
            <numerusform>Данные покупателя стёрты из %n продаж.</numerusform>
            <numerusform>Данные покупателя стёрты из %n продаж.</numerusform>
        </translation>
    </message>
    <message>
        <source>These sales are not settled and keep it until they are; the saved customer stays until then. Erase again later: %1.</source>
        <extracomment>%1: references of sales.</extracomment>
        <translation>Эти продажи ещё не завершены: данные остаются в них до завершения, сохранённый покупатель — тоже. Сотрите ещё раз позже: %1.</translation>
    </message>
    <message>
        <source>Backups that were made before hold it still, until newer ones take their place. So do the gateway, and mails and papers that went out.</source>
        <translation>В резервных копиях, сделанных раньше, эти данные остаются, пока их не заменят новые. Остаются они и у шлюза, и в письмах и бумагах, которые уже ушли.</translation>
    </message>
    <message>
        <source>“%1” is no way to write letters that is known here. It is one of UTF-8, UTF-16, UTF-16BE, Windows-1251 and Windows-1252.</source>
        <extracomment>%1: what was typed.</extracomment>
        <translation>Кодировка «%1» здесь неизвестна. Можно указать UTF-8, UTF-16, UTF-16BE, Windows-1251 или Windows-1252.</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct those lines, or import the others with --skip-wrong.</source>
        <translation>Ничего не импортировано. Исправьте эти строки или импортируйте остальные с --skip-wrong.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written into %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>
            <numerusform>В файл %1 записана %n строка.</numerusform>
            <numerusform>В файл %1 записаны %n строки.</numerusform>
            <numerusform>В файл %1 записано %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several items have the barcode %1. Say which one, by its number.</source>
        <extracomment>%1: a barcode.</extracomment>
        <translation>Штрихкод %1 есть у нескольких товаров. Укажите номер нужного.</translation>
    </message>
    <message>
        <source>The amount is the sum of the items. Leave out %1, or --item.</source>
        <extracomment>%1: the name of a field.</extracomment>
        <translation>Сумма складывается из товаров. Не указывайте %1 или --item.</translation>
    </message>
    <message>
        <source>In which currency is not clear: the items have several prices, or none. Say it with --set.</source>
        <translation>Неясно, в какой валюте продавать: у товаров есть цены в нескольких валютах или цен нет. Укажите валюту через --set.</translation>
    </message>
    <message>
        <source>On this command line: --same-number takes them along.</source>
        <translation>В командной строке: --same-number захватит и их.</translation>
    </message>
</context>
<context>
    <name>CheckStrip</name>
    <message>
        <source>Stopping…</source>
        <extracomment>After the button “Stop” was pressed: no more sales are asked about.</extracomment>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>Sales are being checked, and nobody knows yet how many.</extracomment>
        <translation>Проверка…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %1 of %Ln sale(s)…</source>
        <extracomment>%1 is how many were checked already.</extracomment>
        <translation>
            <numerusform>Проверка: %1 из %Ln продажи…</numerusform>
            <numerusform>Проверка: %1 из %Ln продаж…</numerusform>
            <numerusform>Проверка: %1 из %Ln продаж…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenSales</name>
    <message>
        <source>&amp;Copy references</source>
        <translation>&amp;Копировать номера</translation>
    </message>
    <message>
        <source>These are too many to do something about at once. Choose at most %1, or narrow the list down.</source>
        <extracomment>They are sales; %1 is a number of them.</extracomment>
        <translation>Это слишком много для одного действия. Выберите не больше %1 или сузьте список.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) chosen</source>
        <translation>
            <numerusform>Выбрана %Ln продажа</numerusform>
            <numerusform>Выбрано %Ln продажи</numerusform>
            <numerusform>Выбрано %Ln продаж</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The references of %Ln sale(s) are copied, one in each line.</source>
        <translation>
            <numerusform>Скопировано номеров: %Ln, по одному в строке.</numerusform>
            <numerusform>Скопировано номеров: %Ln, по одному в строке.</numerusform>
            <numerusform>Скопировано номеров: %Ln, по одному в строке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) are chosen. Choose one to see its link.</source>
        <translation>
            <numerusform>Выбрана %Ln продажа. Выберите одну, чтобы увидеть её ссылку.</numerusform>
            <numerusform>Выбрано %Ln продажи. Выберите одну, чтобы увидеть её ссылку.</numerusform>
            <numerusform>Выбрано %Ln продаж. Выберите одну, чтобы увидеть её ссылку.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoinAddressCheck</name>
    <message>
        <source>This is an address of %1, and the sale is in %2.</source>
        <extracomment>%1, %2: names of coins, “Litecoin”, “USDT (Tron)”.</extracomment>
        <translation>Это адрес %1, а продажа — в %2.</translation>
    </message>
    <message>
        <source>This is no address of %1: it is too short, too long or of another kind.</source>
        <extracomment>%1: the name of a coin, “Bitcoin”, “USDT (Tron)”.</extracomment>
        <translation>Это не адрес %1: он слишком короткий, слишком длинный или другого вида.</translation>
    </message>
    <message>
        <source>The address holds “%1” in place %2, which no address of %3 has there.</source>
        <extracomment>%1: a letter or sign, “0”; %2: its place in the address, counted from 1; %3: the name of a coin.</extracomment>
        <translation>В адресе на месте %2 стоит «%1», чего в адресах %3 там не бывает.</translation>
    </message>
    <message>
        <source>This address of %1 is damaged: at least one letter is wrong, missing or too much, as its check digits do not agree.</source>
        <extracomment>%1: the name of a coin, “Bitcoin”, “USDT (Tron)”.</extracomment>
        <translation>Этот адрес %1 повреждён: хотя бы одна буква неверна, пропущена или лишняя — контрольные знаки не сходятся.</translation>
    </message>
    <message>
        <source>This address of %1 is damaged: it mixes capital and small letters, which wallets refuse.</source>
        <extracomment>%1: the name of a coin. An address of that kind has only one or the other.</extracomment>
        <translation>Этот адрес %1 повреждён: в нём смешаны заглавные и строчные буквы, такой кошельки не принимают.</translation>
    </message>
    <message>
        <source>This is an address of %1’s test network, whose coins are worth nothing, and the sale is in real money.</source>
        <extracomment>%1: the name of a coin. A test network is for people who write programs.</extracomment>
        <translation>Это адрес тестовой сети %1, монеты которой ничего не стоят, а продажа — на настоящие деньги.</translation>
    </message>
    <message>
        <source>Do not let the customer pay: the coins would be lost. Sell in another way, and ask the gateway.</source>
        <translation>Не давайте покупателю платить: монеты пропадут. Продайте иначе и спросите у шлюза.</translation>
    </message>
    <message>
        <source>%1 has addresses of this form as well: make sure that the customer sends %2.</source>
        <extracomment>%1, %2: names of coins: the other one, and the sale’s.</extracomment>
        <translation>Адреса такого вида есть и у %1: убедитесь, что покупатель отправляет %2.</translation>
    </message>
    <message>
        <source>This address of %1 belongs to nobody: what is sent there does not reach the gateway.</source>
        <extracomment>%1: the name of a coin. Such an address is well formed, but no person and no gateway has it.</extracomment>
        <translation>Этот адрес %1 никому не принадлежит: то, что на него отправят, до шлюза не дойдёт.</translation>
    </message>
    <message>
        <source>The gateway named no address, so nobody can pay this sale.</source>
        <extracomment>The address of a coin, to which the customer pays.</extracomment>
        <translation>Шлюз не назвал адреса, поэтому оплатить эту продажу никто не может.</translation>
    </message>
    <message>
        <source>Ask the gateway, or sell in another way.</source>
        <translation>Спросите у шлюза или продайте иначе.</translation>
    </message>
</context>
<context>
    <name>CoinTerms</name>
    <message>
        <source>%1 is due. The gateway names no amount in coins, and the code holds none.</source>
        <extracomment>%1: an amount with its currency, as “15.04 USD”.</extracomment>
        <translation>К оплате %1. Шлюз не называет сумму в монетах, и в коде её нет.</translation>
    </message>
    <message>
        <source>%1 is due. The code holds it, so that a wallet fills it in.</source>
        <extracomment>%1: an amount with its currency, as “0.5 BTC”. A wallet: the customer’s program for coins.</extracomment>
        <translation>К оплате %1. Сумма есть в коде, кошелёк подставит её сам.</translation>
    </message>
    <message>
        <source>%1 is due. The code holds the address alone: tell the customer the amount.</source>
        <extracomment>%1: an amount with its currency, as “0.5 BTC”.</extracomment>
        <translation>К оплате %1. В коде только адрес: назовите покупателю сумму.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>The ledger’s line for a sum cannot be read (%1). The file is damaged; restore a copy of it.</source>
        <extracomment>%1: &quot;currency USD with 9 decimals&quot;.</extracomment>
        <translation>Строку журнала с суммой не удаётся прочитать (%1). Файл повреждён; восстановите его из копии.</translation>
    </message>
    <message>
        <source>The ledger’s line for %1 cannot be read (%2). The file is damaged; restore a copy of it.</source>
        <extracomment>%1: a sale&apos;s reference. %2: what of it cannot be read, such as &quot;its fields: a quote is missing&quot;.</extracomment>
        <translation>Строку журнала о %1 не удаётся прочитать (%2). Файл повреждён; восстановите его из копии.</translation>
    </message>
    <message numerus="yes">
        <source>currency %1 with %n decimal(s)</source>
        <extracomment>Within &quot;cannot be read (...)&quot;. %1: a currency&apos;s code, USD; %n: how many digits behind the point.</extracomment>
        <translation>
            <numerusform>валюта %1 с %n знаком после запятой</numerusform>
            <numerusform>валюта %1 с %n знаками после запятой</numerusform>
            <numerusform>валюта %1 с %n знаками после запятой</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Issues payment invoices through a payment gateway and follows them until they are paid.</source>
        <translation>Выставляет счета через платёжный шлюз и следит за ними до оплаты.</translation>
    </message>
    <message>
        <source>Try it, no money moves:</source>
        <extracomment>Examples follow.</extracomment>
        <translation>Попробуйте, деньги не переводятся:</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 2 input refused, every wrong field is named; 3 refused by the gateway, nothing was issued; 4 outcome unknown or not written down: track it, and issue nothing again before that says what became of it; 5 ledger or keychain not available, or what was to be shown could not be written. A sale that ended with 5 was not sent.</source>
        <translation>Код завершения: 0 — выполнено; 2 — ввод не принят, названо каждое неверное поле; 3 — отклонено шлюзом, счёт не выставлен; 4 — исход неизвестен или не записан: проверьте его командой track и ничего не выставляйте снова, пока она не скажет, что стало с продажей; 5 — журнал или хранилище ключей недоступны либо не удалось вывести то, что нужно было показать. Продажа, завершившаяся с кодом 5, не отправлена.</translation>
    </message>
    <message>
        <source>COUNTERFOIL_HOME names the folder that holds everything this program writes.</source>
        <translation>COUNTERFOIL_HOME задаёт папку, в которой лежит всё, что пишет эта программа.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <extracomment>A heading above several command lines.</extracomment>
        <translation>Примеры:</translation>
    </message>
    <message>
        <source>Example:</source>
        <extracomment>A heading above one command line.</extracomment>
        <translation>Пример:</translation>
    </message>
    <message>
        <source>FIELD is the gateway&apos;s name for the field; &quot;counterfoilctl methods&quot; lists all of them with examples.</source>
        <translation>FIELD — имя поля у шлюза; «counterfoilctl methods» выводит все поля с примерами.</translation>
    </message>
    <message>
        <source>Fields that are not given are filled from the account&apos;s defaults (&quot;counterfoilctl account defaults&quot;); --set FIELD= leaves one empty.</source>
        <translation>Неуказанные поля заполняются значениями по умолчанию из аккаунта («counterfoilctl account defaults»); --set FIELD= оставляет поле пустым.</translation>
    </message>
    <message>
        <source>Card number, card code and date of birth go through --fields only: command lines are visible to other programs.</source>
        <translation>Номер карты, код карты и дата рождения передаются только через --fields: командную строку видят другие программы.</translation>
    </message>
    <message>
        <source>Exit status: 0 issued; 2 input refused; 3 refused by the gateway; 4 unknown whether it was issued, or the outcome could not be written down or shown: track it (&quot;counterfoilctl track&quot;, &quot;counterfoilctl list&quot;), and do not issue it again before that says that it never arrived; 5 ledger or keychain not available, and nothing was sent: it may be issued again.</source>
        <translation>Код завершения: 0 — счёт выставлен; 2 — ввод не принят; 3 — отклонено шлюзом; 4 — неизвестно, выставлен ли счёт, либо исход не удалось записать или показать: проверьте его («counterfoilctl track», «counterfoilctl list») и не выставляйте счёт снова, пока не будет сказано, что продажа не дошла; 5 — журнал или хранилище ключей недоступны, ничего не отправлено: можно выставить снова.</translation>
    </message>
    <message>
        <source>List the payment methods and their fields</source>
        <translation>Показать способы оплаты и их поля</translation>
    </message>
    <message>
        <source>Only this one</source>
        <extracomment>Of an option: a payment method.</extracomment>
        <translation>Только этот</translation>
    </message>
    <message>
        <source>For programs: an array of methods with their fields</source>
        <translation>Для программ: массив способов с их полями</translation>
    </message>
    <message>
        <source>List the payment systems of the method einvoice, or search them</source>
        <translation>Показать платёжные системы способа einvoice или найти нужные</translation>
    </message>
    <message>
        <source>Name, country, currency, kind or code, such as: orange mali</source>
        <translation>Название, страна, валюта, вид или код, например: orange mali</translation>
    </message>
    <message>
        <source>For programs: an array</source>
        <translation>Для программ: массив</translation>
    </message>
    <message>
        <source>Ask the gateway what a payment system wants to know besides</source>
        <translation>Спросить у шлюза, какие ещё сведения нужны платёжной системе</translation>
    </message>
    <message>
        <source>The account to ask with</source>
        <translation>Аккаунт для запроса</translation>
    </message>
    <message>
        <source>The payment system&apos;s code, as &quot;systems&quot; lists it</source>
        <translation>Код платёжной системы, как его выводит «systems»</translation>
    </message>
    <message>
        <source>For programs: one object</source>
        <translation>Для программ: один объект</translation>
    </message>
    <message>
        <source>Give them to &quot;issue&quot; as --set extra_fields.NAME=VALUE.</source>
        <translation>Передайте их команде «issue» в виде --set extra_fields.NAME=VALUE.</translation>
    </message>
    <message>
        <source>Add, list, check and remove accounts at gateways</source>
        <translation>Добавить, показать, проверить и удалить аккаунты шлюзов</translation>
    </message>
    <message>
        <source>Add an account; its key goes into the system&apos;s keychain</source>
        <translation>Добавить аккаунт; его ключ попадёт в системное хранилище ключей</translation>
    </message>
    <message>
        <source>What you call the account</source>
        <translation>Как вы называете аккаунт</translation>
    </message>
    <message>
        <source>Which gateway: %1</source>
        <translation>Какой шлюз: %1</translation>
    </message>
    <message>
        <source>Web address of the gateway, if not the usual one</source>
        <translation>Веб-адрес шлюза, если он не обычный</translation>
    </message>
    <message>
        <source>For gateways that give you one</source>
        <extracomment>A client’s id.</extracomment>
        <translation>Для шлюзов, которые его выдают</translation>
    </message>
    <message>
        <source>Read the key from standard input; typed keys are not shown</source>
        <translation>Прочитать ключ из стандартного ввода; вводимый ключ не отображается</translation>
    </message>
    <message>
        <source>Switch on direct sales, with card data typed here (PCI DSS applies)</source>
        <translation>Включить прямые продажи с вводом данных карт здесь (действует PCI DSS)</translation>
    </message>
    <message>
        <source>Where your gateway has another path, as CALL=/PATH/; create.METHOD for one method’s own</source>
        <translation>Если у вашего шлюза другой путь, в виде CALL=/PATH/; create.METHOD — для отдельного способа</translation>
    </message>
    <message>
        <source>List all accounts</source>
        <translation>Показать все аккаунты</translation>
    </message>
    <message>
        <source>For programs</source>
        <extracomment>Of the option --json: what is printed is for programs to read.</extracomment>
        <translation>Для программ</translation>
    </message>
    <message>
        <source>Remove an account and its key; its invoices stay</source>
        <translation>Удалить аккаунт и его ключ; счета останутся</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Leave its key in the keychain, and do not ask the keychain</source>
        <translation>Оставить ключ в хранилище и не обращаться к хранилищу</translation>
    </message>
    <message>
        <source>The account is kept where its key cannot be removed or looked for, as in a locked keychain.</source>
        <translation>Аккаунт остаётся, если его ключ нельзя удалить или найти, например когда хранилище ключей заблокировано.</translation>
    </message>
    <message>
        <source>Say what is wrong with an account and what to do; issues nothing</source>
        <translation>Сказать, что не так с аккаунтом и что делать; счёт не выставляется</translation>
    </message>
    <message>
        <source>Looks at the keychain, the address, the secure connection, the clock, the key and the gateway&apos;s list of internet addresses. Exit status: 0 the key is accepted; 2 no key is stored, or the clock is wrong by days; 3 refused by the gateway; 4 no readable answer; 5 keychain not available.</source>
        <translation>Проверяет хранилище ключей, адрес, защищённое соединение, часы, ключ и список IP-адресов шлюза. Код завершения: 0 — ключ принят; 2 — ключ не сохранён или часы отстают либо спешат на несколько дней; 3 — отклонено шлюзом; 4 — нет читаемого ответа; 5 — хранилище ключей недоступно.</translation>
    </message>
    <message>
        <source>Switch direct sales (card data typed here) on or off</source>
        <extracomment>A direct sale: card data are typed here instead of on the gateway’s page.</extracomment>
        <translation>Включить или выключить прямые продажи (данные карт вводятся здесь)</translation>
    </message>
    <message>
        <source>on or off</source>
        <extracomment>Both words are typed as they stand here, in every language.</extracomment>
        <translation>on или off</translation>
    </message>
    <message>
        <source>List or set what an account&apos;s sales usually have</source>
        <translation>Показать или задать обычные значения для продаж аккаунта</translation>
    </message>
    <message>
        <source>Keep this value for the field; once for each field</source>
        <translation>Запомнить это значение поля; один раз для каждого поля</translation>
    </message>
    <message>
        <source>Forget the field&apos;s value; once for each field</source>
        <translation>Забыть значение поля; один раз для каждого поля</translation>
    </message>
    <message>
        <source>For programs: an object of fields and values</source>
        <translation>Для программ: объект полей и значений</translation>
    </message>
    <message>
        <source>Values are written as the gateway gets them (USD, DE, https://...). Amounts, card data and other secret fields are not kept. &quot;issue&quot; and the window fill a new sale with them.</source>
        <translation>Значения пишутся так, как их получает шлюз (USD, DE, https://...). Суммы, данные карт и другие секретные поля не запоминаются. Команда «issue» и окно заполняют ими новую продажу.</translation>
    </message>
    <message>
        <source>Issue a sale and get its pay link and QR code</source>
        <translation>Выставить счёт и получить ссылку на оплату и QR-код</translation>
    </message>
    <message>
        <source>The account to issue with; &quot;sandbox&quot; is for training</source>
        <extracomment>“sandbox” is the account’s name in every language.</extracomment>
        <translation>Аккаунт, через который выставить счёт; «sandbox» — для обучения</translation>
    </message>
    <message>
        <source>Card and billing data go with the call, instead of on the gateway&apos;s page</source>
        <translation>Передать данные карты и плательщика в запросе, а не на странице шлюза</translation>
    </message>
    <message>
        <source>A field and its value; once for each field</source>
        <translation>Поле и его значение; один раз для каждого поля</translation>
    </message>
    <message>
        <source>A JSON file with fields and values; - reads standard input</source>
        <translation>Файл JSON с полями и значениями; - читает стандартный ввод</translation>
    </message>
    <message>
        <source>Also write the QR code of the link, or the coin&apos;s address, to this file</source>
        <translation>Записать также QR-код ссылки или адреса монеты в этот файл</translation>
    </message>
    <message>
        <source>Where the sale is paid by a form: write its page to this file</source>
        <translation>Если продажа оплачивается через форму: записать её страницу в этот файл</translation>
    </message>
    <message>
        <source>Issue it although the same sale was sent a moment ago and nobody knows yet what became of it</source>
        <translation>Выставить счёт, хотя такая же продажа только что отправлена и ещё неизвестно, что с ней стало</translation>
    </message>
    <message>
        <source>Run the simulated gateways until ended</source>
        <translation>Запустить имитацию шлюзов до завершения вручную</translation>
    </message>
    <message>
        <source>Port on this computer; 0 takes any free one</source>
        <translation>Порт на этом компьютере; 0 — любой свободный</translation>
    </message>
    <message>
        <source>For programs: one line with url, apiKey, clientId and secret</source>
        <translation>Для программ: одна строка с url, apiKey, clientId и secret</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>Показать эту справку и выйти</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>Показать версию программы и выйти</translation>
    </message>
    <message>
        <source>Show an invoice and everything that is known about it, and from whom</source>
        <translation>Показать счёт, всё, что о нём известно, и от кого</translation>
    </message>
    <message>
        <source>The invoice, CF-...</source>
        <translation>Счёт, CF-...</translation>
    </message>
    <message>
        <source>Write the page of a sale that is paid by a form</source>
        <translation>Записать страницу продажи, которая оплачивается через форму</translation>
    </message>
    <message>
        <source>The file, for you alone to read; an older one is replaced</source>
        <extracomment>Where a payment page is written to.</extracomment>
        <translation>Файл, доступный для чтения только вам; прежний будет заменён</translation>
    </message>
    <message>
        <source>The page posts the gateway&apos;s form from a browser on this computer. It cannot be sent as a link.</source>
        <translation>Страница отправляет форму шлюза из браузера на этом компьютере. Переслать её как ссылку нельзя.</translation>
    </message>
    <message>
        <source>List invoices, newest first</source>
        <translation>Показать счета, сначала новые</translation>
    </message>
    <message>
        <source>Only those in this state, such as open, paid or unknown</source>
        <extracomment>Invoices. The states are typed as they stand here, in every language.</extracomment>
        <translation>Только с этим статусом, например open, paid или unknown</translation>
    </message>
    <message>
        <source>Words of a reference, e-mail address, name, description, amount or gateway number</source>
        <translation>Слова из номера продажи, эл. почты, имени, описания, суммы или номера у шлюза</translation>
    </message>
    <message>
        <source>Only those of this account</source>
        <extracomment>Invoices.</extracomment>
        <translation>Только этого аккаунта</translation>
    </message>
    <message>
        <source>Only those of this payment method</source>
        <extracomment>Invoices.</extracomment>
        <translation>Только с этим способом оплаты</translation>
    </message>
    <message>
        <source>Only those issued on this day or later</source>
        <extracomment>Invoices.</extracomment>
        <translation>Только выставленные в этот день или позже</translation>
    </message>
    <message>
        <source>Only those issued on this day or earlier</source>
        <extracomment>Invoices.</extracomment>
        <translation>Только выставленные в этот день или раньше</translation>
    </message>
    <message>
        <source>Only those that a person should look at: unknown, withheld, charged back or refunded, another amount or one that cannot be read, paid and taken back, an answer that was not clean</source>
        <translation>Только требующие внимания: с неизвестным исходом, удержанные, возвращённые по спору или без него, с другой или нечитаемой суммой, оплаченные с последующей отменой, с сомнительным ответом шлюза</translation>
    </message>
    <message>
        <source>At most this many</source>
        <extracomment>Invoices.</extracomment>
        <translation>Не больше этого числа</translation>
    </message>
    <message>
        <source>Ask the gateways now; also decides sales whose outcome is unknown</source>
        <translation>Спросить шлюзы сейчас; заодно выясняется судьба продаж с неизвестным исходом</translation>
    </message>
    <message>
        <source>The invoices, CF-... (without: all that are not settled)</source>
        <translation>Счета, CF-... (без указания: все незавершённые)</translation>
    </message>
    <message>
        <source>Say which of the gateway&apos;s sales one is whose number there nobody knows</source>
        <translation>Указать, какая из продаж шлюза — ваша, если её номер у шлюза никому не известен</translation>
    </message>
    <message>
        <source>The gateway&apos;s number of it (without: lists those that it may be)</source>
        <translation>Её номер у шлюза (без указания: список возможных)</translation>
    </message>
    <message>
        <source>The gateway is asked about that number once more. It is refused where it carries another sale&apos;s reference, is another sale in the books, or is over another amount.</source>
        <translation>У шлюза ещё раз спрашивают об этом номере. Отказ — если под ним стоит номер другой продажи, если это другая продажа из журнала или если сумма другая.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 2 refused, nothing was changed; 4 still unknown, or no readable answer; 5 ledger or keychain not available.</source>
        <translation>Код завершения: 0 — выполнено; 2 — отказано, ничего не изменено; 4 — всё ещё неизвестно или нет читаемого ответа; 5 — журнал или хранилище ключей недоступны.</translation>
    </message>
    <message>
        <source>Copy the books into the folder of backups now, or list them</source>
        <translation>Скопировать журнал в папку резервных копий сейчас или показать список копий</translation>
    </message>
    <message>
        <source>List the backups instead, the newest first</source>
        <translation>Показать вместо этого список копий, сначала новые</translation>
    </message>
    <message>
        <source>For programs: one object, or with --list an array</source>
        <translation>Для программ: один объект, а с --list — массив</translation>
    </message>
    <message>
        <source>Sales go on meanwhile. Kept are the backups of the last 48 hours (the newest 20), and of each of the last 7 days, 4 weeks and 12 months the newest; &quot;counterfoilctl restore NAME&quot; puts one back.</source>
        <translation>Продажи тем временем продолжаются. Хранятся копии за последние 48 часов (20 новейших) и по одной новейшей за каждый из последних 7 дней, 4 недель и 12 месяцев; «counterfoilctl restore NAME» возвращает копию на место журнала.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the books, or begin new books</source>
        <translation>Поставить резервную копию на место журнала или начать новый журнал</translation>
    </message>
    <message>
        <source>The backup, as &quot;backup --list&quot; calls it</source>
        <translation>Резервная копия, как её называет «backup --list»</translation>
    </message>
    <message>
        <source>Begin new, empty books where the file of the books is gone</source>
        <translation>Начать новый, пустой журнал, если файл журнала пропал</translation>
    </message>
    <message>
        <source>The backup is checked first, and the present books are kept beside it, so that this can be taken back.</source>
        <translation>Сначала копия проверяется; нынешний журнал сохраняется рядом, так что это можно отменить.</translation>
    </message>
    <message>
        <source>Sales since the backup are missing in it: &quot;counterfoilctl import ACCOUNT&quot; fetches them from the gateway.</source>
        <translation>Продаж, сделанных после копии, в ней нет: «counterfoilctl import ACCOUNT» загрузит их со шлюза.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 2 there is no such backup; 5 nothing was changed, and why.</source>
        <translation>Код завершения: 0 — выполнено; 2 — такой копии нет; 5 — ничего не изменено, с указанием причины.</translation>
    </message>
    <message>
        <source>It is done, but what was to be shown could not be written. “counterfoilctl list” and “show” show it again.</source>
        <translation>Выполнено, но вывести результат не удалось. «counterfoilctl list» и «show» покажут его снова.</translation>
    </message>
    <message>
        <source>Which gateway&apos;s, where the account (sandbox) has several</source>
        <extracomment>A gateway’s statement or list of sales.</extracomment>
        <translation>Какого шлюза, если у аккаунта (sandbox) их несколько</translation>
    </message>
    <message>
        <source>Compare a gateway&apos;s statement of one month with the books</source>
        <translation>Сверить выписку шлюза за месяц с журналом</translation>
    </message>
    <message>
        <source>The account; its gateway must give statements</source>
        <translation>Аккаунт; его шлюз должен выдавать выписки</translation>
    </message>
    <message>
        <source>The month, if not this one</source>
        <translation>Месяц, если не текущий</translation>
    </message>
    <message>
        <source>Import this sale into the books; once for each sale</source>
        <translation>Импортировать эту продажу в журнал; один раз для каждой продажи</translation>
    </message>
    <message>
        <source>Import all that are not in the books and can be</source>
        <translation>Импортировать всё, чего нет в журнале и что можно импортировать</translation>
    </message>
    <message>
        <source>Nothing is changed unless --import or --import-all asks for it. ID is the sale&apos;s merchant&apos;s number or the gateway&apos;s id, as they are listed. Where a state differs, &quot;counterfoilctl track REF&quot; asks.</source>
        <translation>Ничего не меняется без --import или --import-all. ID — номер продажи, данный магазином, или её номер у шлюза, как они показаны в списке. Если отличается статус, «counterfoilctl track REF» спросит шлюз.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, whatever was found; 2 input refused; 3 refused by the gateway; 4 no readable answer; 5 ledger or keychain not available.</source>
        <translation>Код завершения: 0 — выполнено, что бы ни нашлось; 2 — ввод не принят; 3 — отклонено шлюзом; 4 — нет читаемого ответа; 5 — журнал или хранилище ключей недоступны.</translation>
    </message>
    <message>
        <source>Take an account&apos;s past sales from its gateway into the books</source>
        <translation>Перенести прошлые продажи аккаунта со шлюза в журнал</translation>
    </message>
    <message>
        <source>The first month; without: eleven months before the last one</source>
        <translation>Первый месяц; без указания: за одиннадцать месяцев до последнего</translation>
    </message>
    <message>
        <source>The last month, if not this one</source>
        <translation>Последний месяц, если не текущий</translation>
    </message>
    <message>
        <source>What is in the books already is left as it is, so it may be repeated and ended (Ctrl-C) at any time: what was taken stays.</source>
        <translation>Что уже есть в журнале, не меняется, поэтому импорт можно повторять и прерывать (Ctrl-C) в любой момент: перенесённое останется.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, or ended; 2 input refused; 3 refused by the gateway; 4 no readable answer; 5 ledger or keychain not available. Where it ended early, what was counted is in the books.</source>
        <translation>Код завершения: 0 — выполнено или прервано; 2 — ввод не принят; 3 — отклонено шлюзом; 4 — нет читаемого ответа; 5 — журнал или хранилище ключей недоступны. Если работа прервана раньше, всё подсчитанное уже в журнале.</translation>
    </message>
    <message>
        <source>Issue it although the amount is 100 times what is usually taken, or more</source>
        <translation>Выставить счёт, хотя сумма в 100 раз больше обычной или ещё больше</translation>
    </message>
    <message>
        <source>Read the amount as LC_NUMERIC writes it (15,04); else it has a point</source>
        <extracomment>LC_NUMERIC and “15,04” stay as they are.</extracomment>
        <translation>Читать сумму так, как её пишет LC_NUMERIC (15,04); иначе — с точкой</translation>
    </message>
    <message>
        <source>The QR code of a coin holds the address alone, for wallets that cannot read an amount</source>
        <translation>QR-код монеты содержит только адрес, для кошельков, которые не читают сумму</translation>
    </message>
    <message>
        <source>Fill in a new sale in the window; issues nothing</source>
        <translation>Заполнить новую продажу в окне; ничего не выставляет</translation>
    </message>
    <message>
        <source>The account to sell with; else the one that is chosen in the window</source>
        <translation>Аккаунт, через который продавать; иначе тот, что выбран в окне</translation>
    </message>
    <message>
        <source>The payment method; else the one that is chosen in the window</source>
        <translation>Способ оплаты; иначе тот, что выбран в окне</translation>
    </message>
    <message>
        <source>The amount, with a point: 15.04</source>
        <translation>Сумма, с точкой: 15.04</translation>
    </message>
    <message>
        <source>Its currency, such as USD</source>
        <translation>Её валюта, например USD</translation>
    </message>
    <message>
        <source>What the customer pays for</source>
        <translation>За что платит покупатель</translation>
    </message>
    <message>
        <source>The customer’s e-mail address</source>
        <translation>Адрес эл. почты покупателя</translation>
    </message>
    <message>
        <source>The customer’s name</source>
        <translation>Имя покупателя</translation>
    </message>
    <message>
        <source>The customer’s phone number</source>
        <translation>Номер телефона покупателя</translation>
    </message>
    <message>
        <source>Make an invoice, receipt or label of a sale</source>
        <translation>Сделать счёт, чек или этикетку продажи</translation>
    </message>
    <message>
        <source>invoice, receipt or label; else a receipt of what is paid, and an invoice of what is not</source>
        <extracomment>The words are typed as they stand here, in every language.</extracomment>
        <translation>invoice, receipt или label; иначе чек для оплаченного и счёт для неоплаченного</translation>
    </message>
    <message>
        <source>a4, letter, 58mm, 80mm, or a label&apos;s millimetres, such as 62x29</source>
        <translation>a4, letter, 58mm, 80mm или размер этикетки в миллиметрах, например 62x29</translation>
    </message>
    <message>
        <source>The customer&apos;s language, such as fr; else this system&apos;s</source>
        <translation>Язык покупателя, например fr; иначе язык системы</translation>
    </message>
    <message>
        <source>The file; an older one is replaced</source>
        <translation>Файл; прежний заменяется</translation>
    </message>
    <message>
        <source>Dots an inch of a picture; else 203 for rolls, 150 for others</source>
        <translation>Точек на дюйм в картинке; иначе 203 для рулонов, 150 для остального</translation>
    </message>
    <message>
        <source>Mark it as a copy, as every receipt after the first is by itself</source>
        <translation>Пометить как копию, как сам собой помечается каждый чек после первого</translation>
    </message>
    <message>
        <source>Receipts are made of paid sales, invoices and labels of those that wait for their customer. What should be known of the paper, such as signs without a font, is told on standard error.</source>
        <translation>Чеки делаются для оплаченных продаж, счета и этикетки — для тех, что ждут покупателя. Что нужно знать о документе, например знаки без шрифта, сообщается в поток ошибок.</translation>
    </message>
    <message>
        <source>Print a sale&apos;s receipt, invoice or label</source>
        <translation>Напечатать чек, счёт или этикетку продажи</translation>
    </message>
    <message>
        <source>receipt, invoice or label (without: the receipt of what is paid, else the invoice)</source>
        <translation>receipt, invoice или label (без него: чек оплаченного, иначе счёт)</translation>
    </message>
    <message>
        <source>Another than the one chosen in the window: a name or address, as &quot;printers&quot; lists them</source>
        <translation>Не тот, что выбран в окне: имя или адрес, как их показывает «printers»</translation>
    </message>
    <message>
        <source>The paper: a4, letter, 58mm, 80mm, or a label such as 62x29</source>
        <translation>Бумага: a4, letter, 58mm, 80mm или этикетка, например 62x29</translation>
    </message>
    <message>
        <source>How many; of a receipt all but the first say COPY</source>
        <translation>Сколько; у чека все, кроме первого, с пометкой КОПИЯ</translation>
    </message>
    <message>
        <source>The paper&apos;s language</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>It is sent once, and never again by itself. Exit status: 0 printed, or taken by the printer; 2 input refused; 3 refused by the printer, nothing came out; 4 the connection broke, paper may have come out; 5 printer, ledger or print service not available, nothing came out.</source>
        <translation>Отправляется один раз и само никогда не повторяется. Код завершения: 0 — напечатано или принято принтером; 2 — ввод не принят; 3 — принтер отказал, ничего не вышло; 4 — связь прервалась, бумага могла выйти; 5 — принтер, журнал продаж или служба печати недоступны, ничего не вышло.</translation>
    </message>
    <message>
        <source>List the printers that are there, or try one</source>
        <translation>Показать доступные принтеры или проверить один из них</translation>
    </message>
    <message>
        <source>Say whether this one answers; prints nothing</source>
        <translation>Сказать, отвечает ли этот; ничего не печатает</translation>
    </message>
    <message>
        <source>Print a receipt of no sale on this one</source>
        <translation>Напечатать на этом чек без продажи</translation>
    </message>
    <message>
        <source>For programs: an array, or one object of the printer that is tried</source>
        <translation>Для программ: массив или один объект проверенного принтера</translation>
    </message>
    <message>
        <source>PRINTER is the name of one of the system&apos;s printers, an address such as 192.168.1.50:9100 (ESC/POS) or ipp://192.168.1.60/ipp/print, or a device file such as /dev/usb/lp0.</source>
        <translation>PRINTER — имя принтера системы, адрес, например 192.168.1.50:9100 (ESC/POS) или ipp://192.168.1.60/ipp/print, или файл устройства, например /dev/usb/lp0.</translation>
    </message>
    <message>
        <source>Show or set who sells: name, address, logo</source>
        <translation>Показать или задать, кто продаёт: название, адрес, логотип</translation>
    </message>
    <message>
        <source>Show the shop</source>
        <translation>Показать магазин</translation>
    </message>
    <message>
        <source>Set what is named, and leave the rest as it is</source>
        <translation>Задать названное, остальное оставить как есть</translation>
    </message>
    <message>
        <source>A PNG or JPEG file; a large picture is made smaller</source>
        <translation>Файл PNG или JPEG; большая картинка уменьшается</translation>
    </message>
    <message>
        <source>An empty value takes one back. An address has several lines: type them within quotes. Papers, messages and the customer&apos;s screen show it; nothing of it goes to a gateway.</source>
        <translation>Пустое значение убирает прежнее. В адресе несколько строк: пишите их в кавычках. Это стоит на документах, в сообщениях и на экране покупателя; шлюз ничего из этого не получает.</translation>
    </message>
    <message>
        <source>By the shop&apos;s mail server; without ADDRESS to the sale&apos;s own</source>
        <translation>Через почтовый сервер магазина; без ADDRESS — на адрес из продажи</translation>
    </message>
    <message>
        <source>Open it in this desktop&apos;s mail program, which sends it</source>
        <translation>Открыть в почтовой программе этого компьютера, она и отправит</translation>
    </message>
    <message>
        <source>Print a mailto: link</source>
        <translation>Вывести ссылку mailto:</translation>
    </message>
    <message>
        <source>Print an sms: link</source>
        <translation>Вывести ссылку sms:</translation>
    </message>
    <message>
        <source>Print a link that opens WhatsApp</source>
        <translation>Вывести ссылку, которая открывает WhatsApp</translation>
    </message>
    <message>
        <source>Print a link that opens Telegram</source>
        <translation>Вывести ссылку, которая открывает Telegram</translation>
    </message>
    <message>
        <source>Print the message itself</source>
        <translation>Вывести само сообщение</translation>
    </message>
    <message>
        <source>Send a sale to its customer: a request, or once paid a receipt</source>
        <translation>Отправить покупателю просьбу об оплате или, если продажа оплачена, чек</translation>
    </message>
    <message>
        <source>With its invoice or receipt as PDF; of an e-mail</source>
        <translation>Со счётом или чеком в PDF; для письма</translation>
    </message>
    <message>
        <source>What was sent or opened is written down with the sale. Of a link or text that is only printed nobody knows what becomes.</source>
        <translation>Что отправлено или открыто, записывается к продаже. Что станет со ссылкой или текстом, которые только выведены, не знает никто.</translation>
    </message>
    <message>
        <source>Exit status: 0 the server accepted it, it was opened, or printed; 2 refused, nothing was sent; 3 the mail server did not take it, nothing was sent; 4 nobody knows whether it was sent; 5 books, keychain or mail program not available.</source>
        <translation>Код завершения: 0 — сервер принял, открыто или выведено; 2 — отклонено, ничего не отправлено; 3 — почтовый сервер не принял, ничего не отправлено; 4 — никто не знает, отправлено ли; 5 — журнал продаж, хранилище ключей или почтовая программа недоступны.</translation>
    </message>
    <message>
        <source>The shop&apos;s own mail server</source>
        <translation>Почтовый сервер магазина</translation>
    </message>
    <message>
        <source>Show its settings</source>
        <translation>Показать его настройки</translation>
    </message>
    <message>
        <source>The server, such as mail.example.com</source>
        <translation>Сервер, например mail.example.com</translation>
    </message>
    <message>
        <source>Its port; else 465 or 587</source>
        <translation>Его порт; иначе 465 или 587</translation>
    </message>
    <message>
        <source>tls from the first byte, or starttls; nothing is sent without</source>
        <translation>tls с первого байта или starttls; без этого ничего не отправляется</translation>
    </message>
    <message>
        <source>Who logs in; empty: nobody</source>
        <translation>Кто входит; пусто: никто</translation>
    </message>
    <message>
        <source>The shop&apos;s e-mail address</source>
        <translation>Адрес эл. почты магазина</translation>
    </message>
    <message>
        <source>What customers see beside it</source>
        <translation>Что видят рядом с ним покупатели</translation>
    </message>
    <message>
        <source>Where answers go, if elsewhere</source>
        <translation>Куда идут ответы, если на другой адрес</translation>
    </message>
    <message>
        <source>on or off: each mail goes to the sender as well</source>
        <extracomment>Both words are typed as they stand here, in every language.</extracomment>
        <translation>on или off: каждое письмо идёт и отправителю</translation>
    </message>
    <message>
        <source>A PEM file that is trusted instead of the system&apos;s</source>
        <translation>Файл PEM, которому доверять вместо системных</translation>
    </message>
    <message>
        <source>Read the password from standard input; typed ones are not shown</source>
        <translation>Прочитать пароль из стандартного ввода; набранный не показывается</translation>
    </message>
    <message>
        <source>The password goes into the system&apos;s keychain, for this user at this server alone.</source>
        <translation>Пароль попадает в хранилище ключей системы, только для этого пользователя на этом сервере.</translation>
    </message>
    <message>
        <source>Send a test e-mail</source>
        <translation>Отправить пробное письмо</translation>
    </message>
    <message>
        <source>To whom (without: to the shop&apos;s own address)</source>
        <translation>Кому (без него: на адрес магазина)</translation>
    </message>
    <message>
        <source>Remove its settings and the password</source>
        <translation>Удалить его настройки и пароль</translation>
    </message>
    <message>
        <source>The words of messages to customers</source>
        <translation>Слова сообщений покупателям</translation>
    </message>
    <message>
        <source>Show them, and the places that are filled in</source>
        <translation>Показать их и места, которые заполняются</translation>
    </message>
    <message>
        <source>Change what is named, and leave the rest as it is</source>
        <translation>Изменить названное, остальное оставить как есть</translation>
    </message>
    <message>
        <source>request or receipt</source>
        <extracomment>Both words are typed as they stand here, in every language.</extracomment>
        <translation>request или receipt</translation>
    </message>
    <message>
        <source>The subject of an e-mail</source>
        <translation>Тема письма</translation>
    </message>
    <message>
        <source>What an e-mail says</source>
        <translation>Что говорится в письме</translation>
    </message>
    <message>
        <source>What an SMS or chat message says</source>
        <translation>Что говорится в SMS или чате</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own words, all three</source>
        <translation>Вернуть слова программы, все три</translation>
    </message>
    <message>
        <source>Places stand in braces. A line whose places have nothing to say is left out.</source>
        <translation>Места стоят в фигурных скобках. Строка, местам которой нечего сказать, опускается.</translation>
    </message>
    <message>
        <source>The window opens or comes to the front, and a person looks and issues. The same as a link: counterfoil://new?amount=15.04&amp;currency=USD&amp;note=Order%201001. Exit status: 0 the window has it; 2 input refused; 4 nobody knows whether the window has it; 5 there is no window, and none could be opened.</source>
        <translation>Окно открывается или выходит вперёд; человек смотрит и выставляет. То же, что ссылка: counterfoil://new?amount=15.04&amp;currency=USD&amp;note=Order%201001. Код завершения: 0 — окно получило; 2 — ввод отклонён; 4 — никто не знает, получило ли окно; 5 — окна нет, и открыть его не удалось.</translation>
    </message>
    <message>
        <source>An e-mail also where nobody knows whether the last one was sent</source>
        <translation>Письмо и тогда, когда никто не знает, отправлено ли прошлое</translation>
    </message>
    <message>
        <source>Its number</source>
        <extracomment>Of a saved item or customer.</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Save it although there is one like it</source>
        <translation>Сохранить, хотя похожая запись уже есть</translation>
    </message>
    <message>
        <source>List them, the last sold or saved first</source>
        <translation>Показать список, сначала последние проданные или сохранённые</translation>
    </message>
    <message>
        <source>List those with words that begin so, by number or barcode</source>
        <translation>Найти те, где слова начинаются так, либо по номеру или штрихкоду</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Что искать</translation>
    </message>
    <message>
        <source>Delete one; sales stay</source>
        <translation>Удалить; продажи остаются</translation>
    </message>
    <message>
        <source>Take them from a CSV file</source>
        <translation>Взять их из файла CSV</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Only say what would be new, changed or wrong</source>
        <translation>Только сказать, что было бы новым, изменённым или ошибочным</translation>
    </message>
    <message>
        <source>Leave lines out that are wrong; else one of them refuses the file</source>
        <translation>Пропустить ошибочные строки; иначе из-за одной такой не будет принят весь файл</translation>
    </message>
    <message>
        <source>How its letters are written, where that is not found by itself</source>
        <translation>Кодировка файла, если она не определилась сама</translation>
    </message>
    <message>
        <source>The first line names the columns: number, name, barcode, price EUR (or price and currency), method, system, note. A line changes the item with its number or barcode, else it is new.</source>
        <translation>Первая строка называет столбцы: number, name, barcode, price EUR (или price и currency), method, system, note. Строка меняет товар с таким номером или штрихкодом, иначе это новый товар.</translation>
    </message>
    <message>
        <source>The first line names the columns: number, name, email, phone, language, note. A line changes the customer with its number or e-mail address, else it is new.</source>
        <translation>Первая строка называет столбцы: number, name, email, phone, language, note. Строка меняет покупателя с таким номером или адресом эл. почты, иначе это новый покупатель.</translation>
    </message>
    <message>
        <source>Write them into a CSV file</source>
        <translation>Записать их в файл CSV</translation>
    </message>
    <message>
        <source>comma, semicolon or tab</source>
        <extracomment>The words are typed as they stand here.</extracomment>
        <translation>comma, semicolon или tab</translation>
    </message>
    <message>
        <source>Add, find, import and export what you sell often</source>
        <translation>Добавлять, искать, импортировать и экспортировать то, что часто продаёте</translation>
    </message>
    <message>
        <source>Save one</source>
        <translation>Сохранить новую запись</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Your own number; without, it gets one</source>
        <translation>Ваш собственный номер; без него номер будет присвоен</translation>
    </message>
    <message>
        <source>What a scanner reads; once for each</source>
        <translation>Что читает сканер; один раз для каждого штрихкода</translation>
    </message>
    <message>
        <source>The price of one; once for each currency</source>
        <translation>Цена за единицу; один раз для каждой валюты</translation>
    </message>
    <message>
        <source>How it is usually paid</source>
        <translation>Обычный способ оплаты</translation>
    </message>
    <message>
        <source>By which payment system of that method</source>
        <translation>Платёжная система этого способа</translation>
    </message>
    <message>
        <source>What a sale of it is for</source>
        <translation>За что платят, когда это продаётся</translation>
    </message>
    <message>
        <source>Add, find, import, export and erase customers</source>
        <translation>Добавлять, искать, импортировать, экспортировать покупателей и стирать их данные</translation>
    </message>
    <message>
        <source>The customer&apos;s name</source>
        <translation>Имя покупателя</translation>
    </message>
    <message>
        <source>The e-mail address</source>
        <translation>Адрес эл. почты</translation>
    </message>
    <message>
        <source>The phone number, with its country</source>
        <translation>Номер телефона с кодом страны</translation>
    </message>
    <message>
        <source>By its code, such as fr</source>
        <extracomment>ISO 639.</extracomment>
        <translation>Код языка, например fr</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Для себя</translation>
    </message>
    <message>
        <source>Erase a customer&apos;s data, here and in their sales; the books stay whole</source>
        <translation>Стереть данные покупателя здесь и в его продажах; журнал остаётся целым</translation>
    </message>
    <message>
        <source>Also what their sales were for</source>
        <translation>Также то, за что были эти продажи</translation>
    </message>
    <message>
        <source>Only say which sales it would change</source>
        <translation>Только сказать, какие продажи это изменило бы</translation>
    </message>
    <message>
        <source>Their sales are found by e-mail address and phone number. Amounts, states, references and what happened stay. Sales that are not settled keep the data until they are; backups hold it until newer ones take their place.</source>
        <translation>Продажи покупателя ищутся по адресу эл. почты и номеру телефона. Суммы, статусы, номера продаж и всё, что произошло, остаются. Незавершённые продажи хранят данные до завершения; резервные копии — пока их не заменят новые.</translation>
    </message>
    <message>
        <source>A saved item by number or barcode, and how many; once for each. The amount is their sum</source>
        <translation>Сохранённый товар по номеру или штрихкоду и количество; один раз для каждого. Сумма счёта — их итог</translation>
    </message>
    <message>
        <source>A saved customer, by number: fills in e-mail, name and phone</source>
        <translation>Сохранённый покупатель, по номеру: заполняет эл. почту, имя и телефон</translation>
    </message>
    <message>
        <source>Saved items and customers are copied beside the books (catalogue-...) and put back alone, by that name.</source>
        <translation>Сохранённые товары и покупатели копируются рядом с журналом (catalogue-...) и восстанавливаются отдельно, по этому имени.</translation>
    </message>
    <message>
        <source>The customer&apos;s language, such as fr; else the one saved with the customer, or this system&apos;s</source>
        <translation>Язык покупателя, например fr; иначе тот, что сохранён с покупателем, или язык этой системы</translation>
    </message>
    <message>
        <source>Also from sales that carry the number under another name</source>
        <translation>Также из продаж, которые имеют этот номер под другим именем</translation>
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
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>A column’s heading: when the sale was issued.</extracomment>
        <translation>Выставлен</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>A column’s heading: the customer’s e-mail address.</extracomment>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>A column’s heading: paid, expired ...</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>The first line is the sale in the books; the gateway writes its times in a zone that it does not tell. If one of the others is this sale: counterfoilctl confirm %1 --id NUMBER</source>
        <extracomment>NUMBER stands for the gateway’s number of a sale.</extracomment>
        <translation>Первая строка — продажа из журнала; шлюз указывает время в часовом поясе, которого не называет. Если одна из остальных строк — эта продажа: counterfoilctl confirm %1 --id NUMBER</translation>
    </message>
    <message>
        <source>%1 is the gateway’s number %2. Nothing has to be confirmed.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 значится у шлюза под номером %2. Подтверждать ничего не нужно.</translation>
    </message>
    <message>
        <source>%1 is not looked for at the gateway: it was not issued, or it is over.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 у шлюза не ищется: счёт не был выставлен или продажа завершена.</translation>
    </message>
    <message>
        <source>%1 is the gateway’s number %2: %3.</source>
        <extracomment>%1: a sale’s reference; %3: where it stands, such as “Waiting for the customer”.</extracomment>
        <translation>%1 значится у шлюза под номером %2: %3.</translation>
    </message>
</context>
<context>
    <name>ContactChecks</name>
    <message>
        <source>An e-mail address looks like anna@example.com.</source>
        <translation>Адрес эл. почты выглядит так: anna@example.com.</translation>
    </message>
    <message>
        <source>An e-mail address has an @: anna@example.com.</source>
        <translation>В адресе эл. почты есть знак @: anna@example.com.</translation>
    </message>
    <message>
        <source>There must be a name before and a domain behind the @.</source>
        <translation>Перед @ должно стоять имя, после — домен.</translation>
    </message>
    <message>
        <source>The part before the @ is longer than 64 characters.</source>
        <translation>Часть перед @ длиннее 64 знаков.</translation>
    </message>
    <message>
        <source>“%1” cannot stand before the @.</source>
        <extracomment>%1: one character.</extracomment>
        <translation>Знак «%1» не может стоять перед @.</translation>
    </message>
    <message>
        <source>A point stands at a place where none may be.</source>
        <translation>Точка стоит там, где её быть не может.</translation>
    </message>
    <message>
        <source>“%1” is not a domain.</source>
        <extracomment>%1: what was typed behind the @ of an e-mail address.</extracomment>
        <translation>«%1» — не домен.</translation>
    </message>
    <message>
        <source>This is an IPv6 address; the gateway takes IPv4 only, such as 203.0.113.7.</source>
        <translation>Это адрес IPv6; шлюз принимает только IPv4, например 203.0.113.7.</translation>
    </message>
    <message>
        <source>An IPv4 address is four numbers from 0 to 255 with points, such as 203.0.113.7.</source>
        <translation>Адрес IPv4 — четыре числа от 0 до 255 через точку, например 203.0.113.7.</translation>
    </message>
    <message>
        <source>The address begins with http://: what goes there can be read and changed on the way. It is sent as typed.</source>
        <translation>Адрес начинается с http://: данные можно прочитать и изменить по пути. Отправляется как введено.</translation>
    </message>
    <message>
        <source>The address begins with %1://, which a browser may not know. It is sent as typed.</source>
        <translation>Адрес начинается с %1://; браузер может этого не знать. Отправляется как введено.</translation>
    </message>
    <message>
        <source>XK (Kosovo) is not in the list of ISO 3166-1; it is sent as typed.</source>
        <translation>XK (Косово) нет в списке ISO 3166-1; отправляется как введено.</translation>
    </message>
    <message>
        <source>“%1” is not a country code. Use the two letters of ISO 3166-1, such as DE for Germany.</source>
        <translation>«%1» — не код страны. Укажите две буквы по ISO 3166-1, например DE для Германии.</translation>
    </message>
    <message>
        <source>A postcode has letters A-Z, digits, blanks or hyphens, such as 90210 or SW1A 1AA.</source>
        <translation>Почтовый индекс состоит из букв A-Z, цифр, пробелов и дефисов, например 90210 или SW1A 1AA.</translation>
    </message>
    <message>
        <source>It is sent as typed; some gateways refuse that.</source>
        <extracomment>&quot;It&quot;: what was typed as a postcode.</extracomment>
        <translation>Отправляется как введено; некоторые шлюзы этого не принимают.</translation>
    </message>
    <message>
        <source>This is sent as typed. Postcodes mostly have 2 to 12 letters A-Z, digits, blanks or hyphens, such as 90210 or SW1A 1AA.</source>
        <translation>Отправляется как введено. Обычно в почтовом индексе от 2 до 12 букв A-Z, цифр, пробелов и дефисов, например 90210 или SW1A 1AA.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>The copied pay link is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>После закрытия Counterfoil скопированная ссылка на оплату пропадёт: эта система не хранит скопированное. Сначала вставьте её куда нужно.</translation>
    </message>
    <message>
        <source>The copied address is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>После закрытия Counterfoil скопированный адрес пропадёт: эта система не хранит скопированное. Сначала вставьте его куда нужно.</translation>
    </message>
    <message>
        <source>The copied reference is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>После закрытия Counterfoil скопированный номер продажи пропадёт: эта система не хранит скопированное. Сначала вставьте его куда нужно.</translation>
    </message>
    <message>
        <source>The copied QR code is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>После закрытия Counterfoil скопированный QR-код пропадёт: эта система не хранит скопированное. Сначала вставьте его куда нужно.</translation>
    </message>
    <message>
        <source>The copied report is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>После закрытия Counterfoil скопированный отчёт пропадёт: эта система не хранит скопированное. Сначала вставьте его куда нужно.</translation>
    </message>
    <message>
        <source>The copied text is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>После закрытия Counterfoil скопированный текст пропадёт: эта система не хранит скопированное. Сначала вставьте его куда нужно.</translation>
    </message>
</context>
<context>
    <name>CounterSettings</name>
    <message>
        <source>Counter</source>
        <extracomment>Title of a card of the settings: the full screen for whoever stands at a till.</extracomment>
        <translation>Касса</translation>
    </message>
    <message>
        <source>An amount of nothing cannot be sold.</source>
        <translation>На нулевую сумму продать нельзя.</translation>
    </message>
    <message>
        <source>“%1” is not kept. %2</source>
        <extracomment>%1: what was typed in the place of an amount; %2: one or two sentences that say why.</extracomment>
        <translation>Не сохранено: «%1». %2</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n amount(s). Leave out those that are sold least.</source>
        <translation>
            <numerusform>Места хватает на %n сумму. Уберите те, что продаются реже всего.</numerusform>
            <numerusform>Места хватает на %n суммы. Уберите те, что продаются реже всего.</numerusform>
            <numerusform>Места хватает на %n сумм. Уберите те, что продаются реже всего.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountryEditor</name>
    <message>
        <source>By name, or by its two letters.</source>
        <extracomment>What one types into the field for a country: its name, or its ISO code.</extracomment>
        <translation>По названию или по двум буквам.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>%1 could not be opened. Check that it is there and that you may use it.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Не удалось открыть %1. Проверьте, есть ли он и есть ли у вас к нему доступ.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk, or choose another folder.</source>
        <translation>Не удалось записать файл. Проверьте диск или выберите другую папку.</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>В файле ничего нет.</translation>
    </message>
    <message>
        <source>The same one stands on line %1 already. Keep one of the lines.</source>
        <extracomment>%1: the number of a line.</extracomment>
        <translation>То же самое уже есть в строке %1. Оставьте одну из строк.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was written.</source>
        <translation>Отменено. Ничего не записано.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it is there and that you may read it.</source>
        <translation>Не удалось прочитать файл. Проверьте, есть ли он и можно ли вам его читать.</translation>
    </message>
    <message>
        <source>The file has bytes that are no %1. Say how its letters are written.</source>
        <extracomment>%1: how a file&apos;s letters are written, such as UTF-8.</extracomment>
        <translation>В файле есть байты, которых не бывает в %1. Укажите кодировку файла.</translation>
    </message>
    <message>
        <source>A quotation mark that is opened on line %1 is not closed again.</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>Кавычка, открытая в строке %1, не закрыта.</translation>
    </message>
    <message>
        <source>On line %1 there is text behind a closed quotation mark. A quotation mark within a cell is written twice.</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>В строке %1 после закрытой кавычки есть текст. Кавычка внутри ячейки пишется дважды.</translation>
    </message>
    <message>
        <source>The cell that begins on line %1 is longer than anything here can be. A quotation mark may be missing.</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>Ячейка, которая начинается в строке %1, слишком длинная. Возможно, не хватает кавычки.</translation>
    </message>
    <message>
        <source>Line %1 has more cells than any table here. This is another kind of file.</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>В строке %1 больше ячеек, чем бывает в таких таблицах. Это файл другого вида.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пустой.</translation>
    </message>
    <message>
        <source>This is no text file. Save the table as CSV in the program that it comes from, and choose that file.</source>
        <translation>Это не текстовый файл. Сохраните таблицу как CSV в той программе, откуда она взята, и выберите полученный файл.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>Отменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“%1” is no price in %2. Write digits with at most one decimal mark, more than 0.</source>
        <extracomment>%1: what stands in a cell; %2: a currency&apos;s code.</extracomment>
        <translation>«%1» — не цена в %2. Напишите число больше 0, не более чем с одним десятичным разделителем.</translation>
    </message>
    <message>
        <source>“%1” can be read as each of these: %2. Write it without marks between thousands.</source>
        <extracomment>%1: what stands in a cell; %2: several amounts that it may mean.</extracomment>
        <translation>«%1» можно прочитать по-разному: %2. Напишите без разделителей тысяч.</translation>
    </message>
    <message>
        <source>“%1” is no currency that this program knows. Write its code, such as EUR.</source>
        <extracomment>%1: what stands in a cell.</extracomment>
        <translation>Валюту «%1» эта программа не знает. Напишите её код, например EUR.</translation>
    </message>
    <message>
        <source>The price has no currency. Add a column “currency”, or call this one “price EUR”.</source>
        <translation>У цены нет валюты. Добавьте столбец «currency» или назовите этот «price EUR».</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” mean the same. Rename one of them.</source>
        <extracomment>%1, %2: titles of two columns of a file that mean the same.</extracomment>
        <translation>Столбцы «%1» и «%2» значат одно и то же. Переименуйте один из них.</translation>
    </message>
    <message>
        <source>The first line of the file names no column that is known here. Write there what the columns are, such as number, name, %1.</source>
        <extracomment>%1: names of columns, which are written as they are.</extracomment>
        <translation>В первой строке файла нет ни одного известного названия столбца. Напишите там названия столбцов, например number, name, %1.</translation>
    </message>
    <message>
        <source>The line has more cells than the first line has names. A cell with the separator in it needs quotation marks.</source>
        <translation>В строке больше ячеек, чем названий в первой строке. Ячейку, в которой есть разделитель, нужно взять в кавычки.</translation>
    </message>
    <message>
        <source>“%1” is a number that a spreadsheet has rounded: its digits are lost. Make the column text there, fill it anew and save the file again.</source>
        <extracomment>%1: what stands in a cell, such as 4.00638E+12. There: in the spreadsheet.</extracomment>
        <translation>«%1» — число, которое округлила электронная таблица: его цифры потеряны. Сделайте этот столбец текстовым, заполните его заново и сохраните файл.</translation>
    </message>
    <message>
        <source>%1, “%2”, is saved with this barcode, and has another name. Correct the barcode, or give both the same name.</source>
        <extracomment>A line of a file has a new number. %1: the number of a saved item, %2: its name.</extracomment>
        <translation>%1, «%2», сохранён с этим штрихкодом, но под другим названием. Исправьте штрихкод или дайте обоим одно название.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Choose a CSV file.</source>
        <extracomment>%1: the path of what should be a file, and is a folder, a pipe or a device.</extracomment>
        <translation>%1 не является обычным файлом. Выберите файл CSV.</translation>
    </message>
    <message>
        <source>The file is written in %1, which is not read here. Save it as UTF-8.</source>
        <extracomment>%1: how a file&apos;s letters are written: UTF-32.</extracomment>
        <translation>Файл записан в кодировке %1, которая здесь не читается. Сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>There is a zero byte (NUL) in the file, which is in no text. Save the table as CSV once more in the program that it comes from, and choose that file.</source>
        <translation>В файле есть нулевой байт (NUL), которого в тексте не бывает. Сохраните таблицу как CSV ещё раз в той программе, откуда она взята, и выберите полученный файл.</translation>
    </message>
    <message>
        <source>The column “%1” names no currency that this program knows. Write “price” and the currency&apos;s code there, such as “price EUR”; where it is no price, give it a name that does not begin so.</source>
        <extracomment>%1: the title of a column of a file. “price” and “price EUR” are written as they are.</extracomment>
        <translation>Столбец «%1» не называет ни одной валюты, известной этой программе. Напишите там «price» и код валюты, например «price EUR»; если это не цена, дайте ему название, которое начинается иначе.</translation>
    </message>
</context>
<context>
    <name>CsvPanel</name>
    <message>
        <source>Imported, read as %1. New: %2. Changed: %3. The same: %4. Left out: %5.</source>
        <translation>Импортировано, прочитано как %1. Новых: %2. Изменённых: %3. Без изменений: %4. Пропущено: %5.</translation>
    </message>
    <message>
        <source>Read as %1. New: %2. Changed: %3. The same: %4. Wrong: %5.</source>
        <translation>Прочитано как %1. Новых: %2. Изменённых: %3. Без изменений: %4. С ошибками: %5.</translation>
    </message>
    <message>
        <source>How its letters are written is a guess: look at the names afterwards, or save the table as CSV in UTF-8 first.</source>
        <translation>Кодировка файла угадана: просмотрите потом названия и имена или сначала сохраните таблицу как CSV в UTF-8.</translation>
    </message>
    <message>
        <source>These columns mean nothing here: %1.</source>
        <extracomment>%1: names of columns of a file.</extracomment>
        <translation>Эти столбцы здесь ничего не значат: %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>What is wrong with a file. %1: the number of a line; %2: a sentence.</extracomment>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>The same; %2: the name of a column; %3: a sentence.</extracomment>
        <translation>Строка %1, %2: %3</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>Чтение файла.</translation>
    </message>
    <message>
        <source>Writing the file.</source>
        <translation>Запись файла.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written into %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>
            <numerusform>В файл %1 записана %n строка.</numerusform>
            <numerusform>В файл %1 записаны %n строки.</numerusform>
            <numerusform>В файл %1 записано %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <extracomment>What importing a file would do stands before it.</extracomment>
        <translation>Пока ничего не импортировано.</translation>
    </message>
</context>
<context>
    <name>DefaultsBook</name>
    <message>
        <source>The list of defaults %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <extracomment>Defaults are what a new sale&apos;s form is filled in with. %1: the path of the file that holds them; so in all of &quot;The list of defaults ...&quot;.</extracomment>
        <translation>Не удаётся записать список значений по умолчанию %1. Проверьте диск и права доступа к папке.</translation>
    </message>
    <message>
        <source>There is no payment method “%1”.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>Способа оплаты «%1» нет.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <extracomment>%1: a payment method&apos;s title; %2: what somebody typed.</extracomment>
        <translation>У способа «%1» нет поля «%2».</translation>
    </message>
    <message>
        <source>%1 is secret and is not kept.</source>
        <extracomment>%1: a field&apos;s label; so in all of these.</extracomment>
        <translation>Поле «%1» секретное и не запоминается.</translation>
    </message>
    <message>
        <source>%1 belongs to one card and is not kept.</source>
        <translation>Поле «%1» относится к одной карте и не запоминается.</translation>
    </message>
    <message>
        <source>The amount is typed for each sale: a wrong one that fills itself in costs money.</source>
        <translation>Сумма вводится для каждой продажи: неверная сумма, подставленная сама собой, стоит денег.</translation>
    </message>
    <message>
        <source>%1 is always the same; the program fills it in.</source>
        <translation>Поле «%1» всегда одинаковое; его заполняет программа.</translation>
    </message>
    <message>
        <source>This looks like a card number, which must not be stored.</source>
        <translation>Похоже на номер карты, а его нельзя сохранять.</translation>
    </message>
    <message>
        <source>A name here is the name of card data, which must not be stored.</source>
        <extracomment>In a list of names and values one name is such as &quot;card_number&quot;.</extracomment>
        <translation>Одно из имён здесь — имя данных карты, а их нельзя сохранять.</translation>
    </message>
    <message>
        <source>The list of defaults %1 cannot be read. Check its permissions.</source>
        <translation>Не удаётся прочитать список значений по умолчанию %1. Проверьте права доступа к нему.</translation>
    </message>
    <message>
        <source>The list of defaults %1 is damaged. Restore a copy, or move it away and set the defaults again.</source>
        <translation>Список значений по умолчанию %1 повреждён. Восстановите его из копии или уберите файл и задайте значения заново.</translation>
    </message>
    <message>
        <source>There is no room for more defaults. Remove some that are not used any more.</source>
        <translation>Для новых значений по умолчанию нет места. Удалите те, которыми больше не пользуетесь.</translation>
    </message>
    <message>
        <source>The list of defaults %1 is locked by another program. Close it and try again.</source>
        <translation>Список значений по умолчанию %1 занят другой программой. Закройте её и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>DefaultsCommand</name>
    <message>
        <source>Write --set FIELD=VALUE, such as --set devise=EUR. --clear FIELD removes a default.</source>
        <translation>Пишите --set FIELD=VALUE, например --set devise=EUR. --clear FIELD удаляет значение по умолчанию.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1: %2</source>
        <extracomment>%1: a field; %2: what is wrong with it, whole sentences.</extracomment>
        <translation>Ничего не изменено. %1: %2</translation>
    </message>
    <message>
        <source>“%1” has no defaults for %2.</source>
        <extracomment>%1: an account; %2: a payment method.</extracomment>
        <translation>У аккаунта «%1» нет значений по умолчанию для способа «%2».</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>&amp;New sale</source>
        <extracomment>Name of a page, in the list of pages at the window&apos;s side. The letters behind &amp; of all four differ.</extracomment>
        <translation>&amp;Новая продажа</translation>
    </message>
    <message>
        <source>In&amp;voices</source>
        <extracomment>Name of a page, in the list of pages at the window&apos;s side.</extracomment>
        <translation>С&amp;чета</translation>
    </message>
    <message>
        <source>Acc&amp;ounts</source>
        <extracomment>Name of a page, in the list of pages at the window&apos;s side.</extracomment>
        <translation>&amp;Аккаунты</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <extracomment>Name of a page, in the list of pages at the window&apos;s side.</extracomment>
        <translation>Настро&amp;йки</translation>
    </message>
    <message>
        <source>A sale is being sent. If you close now it stays in your books as “being issued”, and is asked about at the next check.</source>
        <extracomment>“Being issued” is how the page “Invoices” calls it.</extracomment>
        <translation>Продажа отправляется. Если закрыть сейчас, она останется в журнале со статусом «Выставляется», и запрос о ней уйдёт при следующей проверке.</translation>
    </message>
    <message>
        <source>An account is being removed. If you close now, its key may stay in the keychain, and the account in the list.</source>
        <translation>Аккаунт удаляется. Если закрыть сейчас, его ключ может остаться в хранилище, а сам аккаунт — в списке.</translation>
    </message>
    <message>
        <source>An account is being saved. If you close now, its key may not be in the keychain.</source>
        <translation>Аккаунт сохраняется. Если закрыть сейчас, его ключ может не попасть в хранилище.</translation>
    </message>
    <message>
        <source>A backup is being put in the place of the books. If you close now, they may stay as they were.</source>
        <translation>Резервная копия ставится на место журнала. Если закрыть сейчас, журнал может остаться прежним.</translation>
    </message>
    <message>
        <source>The customer’s screen cannot show the QR code, and asks the customer to pay at the counter. %1</source>
        <extracomment>%1: one or two sentences that say what went wrong.</extracomment>
        <translation>Экран покупателя не может показать QR-код и просит заплатить на кассе. %1</translation>
    </message>
    <message>
        <source>Something is being printed. If you close now, it may come out in part, and stays out of the books.</source>
        <translation>Идёт печать. Если закрыть сейчас, бумага может выйти не целиком, а печать не попадёт в журнал.</translation>
    </message>
    <message>
        <source>An e-mail is being sent. If you close now, it may be sent all the same, and stays out of the books.</source>
        <translation>Письмо отправляется. Если закрыть сейчас, оно всё же может уйти и не попадёт в журнал.</translation>
    </message>
    <message>
        <source>The mail server’s settings are being changed. If you close now, its password may not be in the keychain, or may stay there.</source>
        <translation>Настройки почтового сервера меняются. Если закрыть сейчас, его пароль может не попасть в хранилище ключей или остаться там.</translation>
    </message>
    <message>
        <source>Counter</source>
        <extracomment>A way to the till&apos;s full screen, below the list of pages at the window&apos;s side.</extracomment>
        <translation>Касса</translation>
    </message>
    <message>
        <source>A file of saved items or customers is being read or written. If you close now, nothing of it is kept.</source>
        <translation>Файл сохранённых товаров или покупателей сейчас читается или записывается. Если закрыть сейчас, ничего из него не останется.</translation>
    </message>
    <message>
        <source>What you typed in “Saved items” or “Saved customers” is not saved yet. If you close now, it is lost.</source>
        <extracomment>The names of two windows.</extracomment>
        <translation>Введённое в окне «Сохранённые товары» или «Сохранённые покупатели» ещё не сохранено. Если закрыть сейчас, оно будет потеряно.</translation>
    </message>
</context>
<context>
    <name>DiagnosisReport</name>
    <message>
        <source>Then check again.</source>
        <extracomment>After an advice: “Connect this computer to the internet.” To check is what this page’s button does.</extracomment>
        <translation>Затем проверьте ещё раз.</translation>
    </message>
    <message>
        <source>Compare the account’s web address with the one that the gateway gave you.</source>
        <translation>Сравните веб-адрес аккаунта с тем, который вам дал шлюз.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer is 3 days ahead”.</extracomment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer is 3 hours ahead”.</extracomment>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer is 5 minutes ahead”.</extracomment>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
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
        <translation>в норме</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>What was found about one thing, beside its name: “Clock, warning: …”.</extracomment>
        <translation>внимание</translation>
    </message>
    <message>
        <source>bad</source>
        <extracomment>What was found about one thing, beside its name: “Clock, bad: …”.</extracomment>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>What was found about one thing, beside its name: “Clock, not checked: …”.</extracomment>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>What is examined: a merchant’s account at a gateway. A title.</extracomment>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Keychain</source>
        <extracomment>What is examined: the system’s store of keys and passwords. A title.</extracomment>
        <translation>Хранилище ключей</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>What is examined: the gateway’s web address. A title.</extracomment>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <extracomment>What is examined. A title.</extracomment>
        <translation>Защищённое соединение</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>What is examined: this computer’s clock beside the gateway’s. A title.</extracomment>
        <translation>Часы</translation>
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
        <translation>Список IP-адресов</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>What is examined: the merchant’s wallet at the gateway. A title.</extracomment>
        <translation>Кошелёк</translation>
    </message>
    <message>
        <source>Not looked at: something else comes first.</source>
        <translation>Не проверялось: сначала нужно другое.</translation>
    </message>
    <message>
        <source>A keychain is running.</source>
        <translation>Хранилище ключей работает.</translation>
    </message>
    <message>
        <source>The training account needs no keychain.</source>
        <translation>Учебному аккаунту хранилище ключей не нужно.</translation>
    </message>
    <message>
        <source>The keychain is open and holds a key for this account.</source>
        <translation>Хранилище ключей открыто, ключ этого аккаунта в нём есть.</translation>
    </message>
    <message>
        <source>A server answers at %1.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>По адресу %1 отвечает сервер.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>Nothing went to the server: no key and no sale.</extracomment>
        <translation>Ничего не отправлено.</translation>
    </message>
    <message>
        <source>First look at this computer’s clock, below. If it is right, the gateway’s operator has to renew the certificate: tell the gateway’s support.</source>
        <extracomment>“Below”: the line about the clock stands under this one.</extracomment>
        <translation>Сначала посмотрите на часы этого компьютера, ниже. Если они верны, сертификат должен обновить оператор шлюза: сообщите в поддержку шлюза.</translation>
    </message>
    <message>
        <source>This computer’s clock says %1. The certificate is good from %2 to %3.</source>
        <extracomment>%1, %2 and %3 are moments: “3 November 2025, 14:32”.</extracomment>
        <translation>На часах этого компьютера %1. Сертификат действует с %2 по %3.</translation>
    </message>
    <message>
        <source>If that is not the time, set the clock in the system’s settings.</source>
        <translation>Если время неверно, установите часы в настройках системы.</translation>
    </message>
    <message>
        <source>The address %1 was not found.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Адрес %1 не найден.</translation>
    </message>
    <message>
        <source>Check the internet connection. If other pages open, compare the account’s web address with the one that the gateway gave you.</source>
        <extracomment>“Other pages”: of other web sites, in a browser.</extracomment>
        <translation>Проверьте подключение к интернету. Если другие сайты открываются, сравните веб-адрес аккаунта с тем, который вам дал шлюз.</translation>
    </message>
    <message>
        <source>Nothing answers at %1:%2.</source>
        <extracomment>%1 is a web address, such as shop.example, %2 the number of a port, such as 443.</extracomment>
        <translation>По адресу %1:%2 ничто не отвечает.</translation>
    </message>
    <message>
        <source>If it is right, the gateway is down: check again later.</source>
        <extracomment>“It” is the web address: “Compare the account’s web address with the one that the gateway gave you.”</extracomment>
        <translation>Если адрес верен, шлюз не работает: проверьте ещё раз позже.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>%1 не ответил вовремя.</translation>
    </message>
    <message>
        <source>Check the internet connection, and whether a firewall stands in between. If other pages open, the gateway may be busy: check again later.</source>
        <extracomment>“Other pages”: of other web sites, in a browser.</extracomment>
        <translation>Проверьте подключение к интернету и не мешает ли брандмауэр. Если другие сайты открываются, шлюз может быть перегружен: проверьте ещё раз позже.</translation>
    </message>
    <message>
        <source>The network is down.</source>
        <translation>Сеть недоступна.</translation>
    </message>
    <message>
        <source>Connect this computer to the internet.</source>
        <translation>Подключите этот компьютер к интернету.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Срок действия сертификата %1 истёк.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Сертификат %1 ещё не действует.</translation>
    </message>
    <message>
        <source>Nobody vouches for the server at %1: its certificate is self-signed or from an unknown issuer.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>За сервер %1 никто не ручается: его сертификат самоподписанный или выдан неизвестным центром.</translation>
    </message>
    <message>
        <source>In a hotel’s or a company’s network somebody may stand in between: try another network.</source>
        <extracomment>Somebody between this computer and the server, who reads along.</extracomment>
        <translation>В сети гостиницы или компании кто-то может стоять посередине: попробуйте другую сеть.</translation>
    </message>
    <message>
        <source>The server at %1 shows the certificate of another host.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Сервер %1 показывает сертификат другого узла.</translation>
    </message>
    <message>
        <source>The letters count, such as “www.” in front.</source>
        <extracomment>The letters of the web address: “Compare the account’s web address with the one that the gateway gave you.”</extracomment>
        <translation>Важна каждая буква, например «www.» в начале.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Не удалось установить защищённое соединение с %1.</translation>
    </message>
    <message>
        <source>The account’s web address is not encrypted.</source>
        <translation>Соединение с веб-адресом аккаунта не шифруется.</translation>
    </message>
    <message>
        <source>Edit the account: its web address must begin with https://.</source>
        <translation>Измените аккаунт: его веб-адрес должен начинаться с https://.</translation>
    </message>
    <message>
        <source>The connection to %1 was closed before an answer came.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Соединение с %1 закрылось до получения ответа.</translation>
    </message>
    <message>
        <source>If it is right, check again later: the gateway may be restarting.</source>
        <extracomment>“It” is the web address: “Compare the account’s web address with the one that the gateway gave you.”</extracomment>
        <translation>Если адрес верен, проверьте ещё раз позже: возможно, шлюз перезапускается.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>%1 отвечает.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate is that of %1.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Соединение зашифровано, сертификат принадлежит %1.</translation>
    </message>
    <message>
        <source>The gateway runs on this computer; nothing has to be encrypted.</source>
        <translation>Шлюз работает на этом компьютере; шифровать нечего.</translation>
    </message>
    <message>
        <source>The gateway does not say what time it is.</source>
        <translation>Шлюз не сообщает своё время.</translation>
    </message>
    <message>
        <source>This computer’s clock and the gateway’s agree.</source>
        <translation>Часы этого компьютера и шлюза совпадают.</translation>
    </message>
    <message>
        <source>This computer’s clock says %1, the gateway’s says %2: this computer is %3 ahead.</source>
        <extracomment>%1 and %2 are moments: “3 November 2025, 14:32”; %3: how far it is ahead, “1 hour 5 minutes”.</extracomment>
        <translation>На часах этого компьютера %1, на часах шлюза %2: часы компьютера спешат на %3.</translation>
    </message>
    <message>
        <source>This computer’s clock says %1, the gateway’s says %2: this computer is %3 behind.</source>
        <extracomment>%1 and %2 are moments: “3 November 2025, 14:32”; %3: how far it is behind, “1 hour 5 minutes”.</extracomment>
        <translation>На часах этого компьютера %1, на часах шлюза %2: часы компьютера отстают на %3.</translation>
    </message>
    <message>
        <source>Set the clock in the system’s settings; until then sales are filed under wrong dates.</source>
        <translation>Установите часы в настройках системы; до этого продажи записываются под неверными датами.</translation>
    </message>
    <message>
        <source>The gateway answers.</source>
        <translation>Шлюз отвечает.</translation>
    </message>
    <message>
        <source>The gateway takes calls from this internet connection.</source>
        <translation>Шлюз принимает запросы с этого подключения к интернету.</translation>
    </message>
    <message>
        <source>Only a sale shows whether the gateway has activated the wallet, and none is issued here.</source>
        <translation>Только продажа покажет, включил ли шлюз кошелёк, а здесь счета не выставляются.</translation>
    </message>
    <message>
        <source>Sales can be issued, but one whose answer is lost cannot be found again. Ask the gateway’s support where its history is.</source>
        <extracomment>“One” is a sale. The “history” is the gateway’s list of sales.</extracomment>
        <translation>Счета выставлять можно, но продажу с потерянным ответом уже не найти. Спросите в поддержке шлюза, где его история продаж.</translation>
    </message>
    <message>
        <source>Only the gateway’s history would tell.</source>
        <extracomment>Whether the gateway takes calls from this internet address. The “history” is its list of sales.</extracomment>
        <translation>Это могла бы показать только история продаж шлюза.</translation>
    </message>
    <message>
        <source>The gateway does not say, as it takes no calls from here.</source>
        <extracomment>Whether the key is right.</extracomment>
        <translation>Шлюз этого не сообщает: запросы отсюда он не принимает.</translation>
    </message>
    <message>
        <source>The gateway accepts the key.</source>
        <translation>Шлюз принимает ключ.</translation>
    </message>
    <message>
        <source>What answers at %1 is not this gateway.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>По адресу %1 отвечает не этот шлюз.</translation>
    </message>
    <message>
        <source>Check again later. If it stays, send this report to the gateway’s support.</source>
        <extracomment>“It”: what is wrong.</extracomment>
        <translation>Проверьте ещё раз позже. Если не пройдёт, отправьте этот отчёт в поддержку шлюза.</translation>
    </message>
</context>
<context>
    <name>DirectSwitch</name>
    <message>
        <source>Whoever types card data here puts this computer, its network and its users under the card industry’s rules (PCI DSS). Ask your bank what that means for the shop before you switch this on.</source>
        <translation>Кто вводит здесь данные карт, подводит этот компьютер, его сеть и всех, кто на нём работает, под правила карточной отрасли (PCI DSS). Прежде чем включать, спросите в своём банке, что это значит для магазина.</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Customer’s screen</source>
        <extracomment>Title of a card of the settings: a second screen, which the customer looks at.</extracomment>
        <translation>Экран покупателя</translation>
    </message>
    <message>
        <source>A sale is shown there now. Try again when it is over.</source>
        <translation>Там сейчас показана продажа. Повторите, когда она завершится.</translation>
    </message>
</context>
<context>
    <name>DisplayWords</name>
    <message>
        <source>Welcome</source>
        <extracomment>On the customer’s screen, while nobody pays.</extracomment>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Training: no money moves</source>
        <extracomment>On the customer’s screen, where a cashier trains.</extracomment>
        <translation>Обучение: деньги не переводятся</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <extracomment>On the customer’s screen.</extracomment>
        <translation>Минуту, пожалуйста</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <extracomment>On the customer’s screen, beside a QR code.</extracomment>
        <translation>Отсканируйте для оплаты</translation>
    </message>
    <message>
        <source>Please pay at the counter</source>
        <extracomment>On the customer’s screen: there is no QR code; the cashier shows how it is paid.</extracomment>
        <translation>Заплатите, пожалуйста, на кассе</translation>
    </message>
    <message>
        <source>Please confirm on your phone</source>
        <extracomment>On the customer’s screen: the payment system asks on the customer’s phone.</extracomment>
        <translation>Подтвердите, пожалуйста, на телефоне</translation>
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
        <translation>Спасибо</translation>
    </message>
    <message>
        <source>Please ask at the counter.</source>
        <extracomment>On the customer’s screen, below “Not paid”.</extracomment>
        <translation>Спросите, пожалуйста, на кассе.</translation>
    </message>
    <message>
        <source>If your wallet shows another coin or amount, ask before you pay.</source>
        <extracomment>On the customer’s screen, beside a QR code for coins. A wallet: the customer’s program for coins.</extracomment>
        <translation>Если ваш кошелёк показывает другую монету или сумму, спросите, прежде чем платить.</translation>
    </message>
</context>
<context>
    <name>DoctorView</name>
    <message>
        <source>“%1” cannot be used yet. What is wrong, and what to do:</source>
        <extracomment>%1 is the name of an account. A list follows.</extracomment>
        <translation>Аккаунтом «%1» пока нельзя пользоваться. Что не так и что делать:</translation>
    </message>
    <message>
        <source>“%1” works, with a remark.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Аккаунт «%1» работает, с замечанием.</translation>
    </message>
    <message>
        <source>“%1” works.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Аккаунт «%1» работает.</translation>
    </message>
    <message>
        <source>Nothing wrong was found with “%1”. Not looked at: %2.</source>
        <extracomment>%1 is the name of an account, %2 a list of what was not looked at: “Clock, Wallet”.</extracomment>
        <translation>У аккаунта «%1» ошибок не найдено. Не проверялось: %2.</translation>
    </message>
    <message>
        <source>The report is copied. It holds no key.</source>
        <translation>Отчёт скопирован. Ключа в нём нет.</translation>
    </message>
    <message>
        <source>Looks at keychain, connection, clock and key, and says what to do where something is wrong. Nothing is issued.</source>
        <extracomment>What the button “Check” does with the chosen account.</extracomment>
        <translation>Проверяет хранилище ключей, соединение, часы и ключ и говорит, что делать, если что-то не так. Счета не выставляются.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <extracomment>Whether an account works is being looked at.</extracomment>
        <translation>Проверка …</translation>
    </message>
    <message>
        <source>Looking at: %1 …</source>
        <extracomment>%1 is what the check has come to: “Keychain”, “Secure connection”.</extracomment>
        <translation>Проверяется: %1 …</translation>
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
        <translation>Обязательное поле.</translation>
    </message>
    <message>
        <source>This is needed, such as %1.</source>
        <translation>Обязательное поле, например %1.</translation>
    </message>
    <message>
        <source>This goes with a direct sale only. In a hosted sale the customer types it on the gateway’s page.</source>
        <extracomment>&quot;This&quot; and &quot;it&quot;: what was typed into a field.</extracomment>
        <translation>Это нужно только для прямой продажи. Иначе покупатель вводит это на странице шлюза.</translation>
    </message>
    <message>
        <source>%1 has no such field.</source>
        <extracomment>%1: a way to pay: “Card”, “Crypto” ...</extracomment>
        <translation>У способа «%1» такого поля нет.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: the name of a field, as the gateway calls it.</extracomment>
        <translation>Возможно, вы имели в виду %1?</translation>
    </message>
    <message>
        <source>This looks like a card number, which must not be stored. It belongs into the field for card numbers only.</source>
        <translation>Похоже на номер карты, а его нельзя сохранять. Он вводится только в поле для номера карты.</translation>
    </message>
    <message>
        <source>The name “%1” is used by this program for its own reference. Choose another name.</source>
        <translation>Имя «%1» программа использует для своего номера продажи. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“%1” is the name of card data, which this program neither asks for nor stores here. Take it out; the customer types it on the gateway’s page.</source>
        <extracomment>%1: a name, such as “cvv”.</extracomment>
        <translation>«%1» — имя данных карты, которых эта программа здесь не запрашивает и не хранит. Уберите его; покупатель введёт эти данные на странице шлюза.</translation>
    </message>
    <message>
        <source>A name here looks like a card number, which must not be stored. Take it out.</source>
        <translation>Одно из имён здесь похоже на номер карты, а его нельзя сохранять. Уберите его.</translation>
    </message>
    <message>
        <source>“%1” is given here and among the names and values of %2, but can be sent once only. Keep one of the two.</source>
        <extracomment>%1: a name. %2: the field that holds several names and values, as the gateway calls it.</extracomment>
        <translation>«%1» указано здесь и среди имён и значений поля «%2», а отправить можно только одно. Оставьте одно из двух.</translation>
    </message>
</context>
<context>
    <name>DuplicateQuestion</name>
    <message>
        <source>A sale of %1 was begun %2, as %3, and nobody knows yet what became of it: no clear answer came back.</source>
        <extracomment>%1: an amount with its currency; %2: “2 minutes ago” or “on 3 Nov”; %3: the sale’s reference.</extracomment>
        <translation>Продажа на %1 начата %2, номер %3, и пока неизвестно, что с ней стало: понятного ответа не пришло.</translation>
    </message>
    <message>
        <source>A sale of %1 for %2 was begun %3, as %4, and nobody knows yet what became of it: no clear answer came back.</source>
        <extracomment>%1: an amount with its currency; %2: a customer’s name; %3: “2 minutes ago” or “on 3 Nov”; %4: the sale’s reference.</extracomment>
        <translation>Продажа на %1, покупатель %2, начата %3, номер %4, и пока неизвестно, что с ней стало: понятного ответа не пришло.</translation>
    </message>
</context>
<context>
    <name>EInvoiceAnswers</name>
    <message>
        <source>The gateway refused the call without a reason.</source>
        <extracomment>A call is what this program sent to the gateway.</extracomment>
        <translation>Шлюз отклонил запрос без объяснения.</translation>
    </message>
    <message>
        <source>The gateway says: “%1”.</source>
        <extracomment>%1 are the gateway’s own words.</extracomment>
        <translation>Шлюз сообщает: «%1».</translation>
    </message>
    <message>
        <source>The gateway’s last answer carried no signature, so nobody can tell whether it came from the gateway. Compare this sale with the gateway’s own pages.</source>
        <translation>Последний ответ шлюза был без подписи, поэтому неизвестно, от шлюза ли он. Сверьте эту продажу с личным кабинетом шлюза.</translation>
    </message>
    <message>
        <source>The gateway’s last answer was not signed with this account’s secret, so nobody can tell whether it came from the gateway. Check the secret, and compare this sale with the gateway’s own pages.</source>
        <translation>Последний ответ шлюза подписан не секретом этого аккаунта, поэтому неизвестно, от шлюза ли он. Проверьте секрет и сверьте эту продажу с личным кабинетом шлюза.</translation>
    </message>
    <message>
        <source>What the customer is to pay by came with no signature, so nobody can tell whether it came from the gateway. Compare it with the gateway’s own pages before you hand it out.</source>
        <extracomment>“What the customer is to pay by”: a link, a form or a coin’s address.</extracomment>
        <translation>Данные для оплаты пришли без подписи, поэтому неизвестно, от шлюза ли они. Сверьте их с личным кабинетом шлюза, прежде чем передать покупателю.</translation>
    </message>
    <message>
        <source>What the customer is to pay by was not signed with this account’s secret, so nobody can tell whether it came from the gateway. Check the secret, and compare it with the gateway’s own pages before you hand it out.</source>
        <extracomment>“What the customer is to pay by”: a link, a form or a coin’s address.</extracomment>
        <translation>Данные для оплаты подписаны не секретом этого аккаунта, поэтому неизвестно, от шлюза ли они. Проверьте секрет и сверьте их с личным кабинетом шлюза, прежде чем передать покупателю.</translation>
    </message>
    <message>
        <source>(Gateway’s number %1.)</source>
        <extracomment>Follows a sentence on what went wrong. %1 is the number that the gateway gives as its reason: “17”.</extracomment>
        <translation>(Номер причины у шлюза: %1.)</translation>
    </message>
    <message>
        <source>The gateway has this sale, but its payment could not be begun.</source>
        <extracomment>The sentence behind this one says why.</extracomment>
        <translation>У шлюза есть эта продажа, но начать её оплату не удалось.</translation>
    </message>
    <message>
        <source>Check it again to go on with it; do not issue it a second time.</source>
        <extracomment>“It” is the sale. The sentence before this one says why its payment could not be begun.</extracomment>
        <translation>Проверьте её ещё раз, чтобы продолжить; не выставляйте счёт второй раз.</translation>
    </message>
    <message>
        <source>The gateway answered with a payment address that cannot be used safely, so it is not shown or kept.</source>
        <extracomment>The address of a coin, to which the customer pays.</extracomment>
        <translation>Шлюз прислал адрес для оплаты, пользоваться которым небезопасно, поэтому он не показан и не сохранён.</translation>
    </message>
    <message>
        <source>The gateway answered with a payment form that cannot be used safely, so it is not shown or kept.</source>
        <extracomment>A form that a browser sends to begin the payment.</extracomment>
        <translation>Шлюз прислал платёжную форму, пользоваться которой небезопасно, поэтому она не показана и не сохранена.</translation>
    </message>
</context>
<context>
    <name>EInvoiceExtraFields</name>
    <message>
        <source>The gateway’s list of extra fields could not be read (it is neither a list nor an object).</source>
        <extracomment>A list and an object are the two ways in which data in JSON hold several things.</extracomment>
        <translation>Не удалось прочитать список дополнительных полей шлюза (это не список и не объект).</translation>
    </message>
    <message>
        <source>If this payment system wants some, type their names and values.</source>
        <extracomment>Follows “The gateway’s list of extra fields could not be read”; “some” are extra fields.</extracomment>
        <translation>Если этой платёжной системе нужны дополнительные поля, введите их имена и значения.</translation>
    </message>
    <message>
        <source>The gateway wants card data here (%1), which this program neither asks for nor stores. If the sale is refused without, choose another payment system.</source>
        <extracomment>“Here”: among a payment system’s extra fields. %1 are names of fields: “Card number”, “CVV”.</extracomment>
        <translation>Шлюз требует здесь данные карты (%1), которых эта программа не запрашивает и не хранит. Если без них продажа отклоняется, выберите другую платёжную систему.</translation>
    </message>
    <message>
        <source>The gateway’s list of extra fields could not be read (“%1” is no payment system).</source>
        <extracomment>%1 is a code from the gateway’s list.</extracomment>
        <translation>Не удалось прочитать список дополнительных полей шлюза («%1» — не платёжная система).</translation>
    </message>
    <message>
        <source>The gateway’s list of extra fields could not be read (“%1” is no field that can be shown).</source>
        <extracomment>%1 is a name from the gateway’s list.</extracomment>
        <translation>Не удалось прочитать список дополнительных полей шлюза («%1» — не поле, которое можно показать).</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The name of a field, in quotation marks, in a list of such.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>The gateway’s list of extra fields could not be read (it lists more than %n field(s)).</source>
        <translation>
            <numerusform>Не удалось прочитать список дополнительных полей шлюза (в нём больше %n поля).</numerusform>
            <numerusform>Не удалось прочитать список дополнительных полей шлюза (в нём больше %n полей).</numerusform>
            <numerusform>Не удалось прочитать список дополнительных полей шлюза (в нём больше %n полей).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EInvoiceForm</name>
    <message>
        <source>The form has one of its fields twice.</source>
        <translation>Одно из полей формы встречается дважды.</translation>
    </message>
    <message>
        <source>%1 is not signed: SIGN_ORDER does not name it.</source>
        <extracomment>SIGN_ORDER is a field&apos;s name in every language; %1: another one&apos;s.</extracomment>
        <translation>Поле %1 не подписано: оно не названо в SIGN_ORDER.</translation>
    </message>
    <message>
        <source>SIGN_ORDER names a field that is not in the form.</source>
        <translation>В SIGN_ORDER названо поле, которого нет в форме.</translation>
    </message>
    <message>
        <source>Its signature is wrong. Perhaps something in it was changed on the way.</source>
        <translation>Подпись формы неверна. Возможно, что-то в ней изменили по пути.</translation>
    </message>
    <message>
        <source>It came in a way that forms do not come.</source>
        <extracomment>It: a payment form; so in all of these. To the customer.</extracomment>
        <translation>Она пришла способом, которым формы не приходят.</translation>
    </message>
    <message>
        <source>The shop that it names is not known here.</source>
        <translation>Магазин, названный в ней, здесь неизвестен.</translation>
    </message>
    <message>
        <source>It does not say which money is wanted.</source>
        <translation>В ней не указана валюта.</translation>
    </message>
    <message>
        <source>Its payment system does not take that money.</source>
        <translation>Её платёжная система не принимает эту валюту.</translation>
    </message>
    <message>
        <source>The gateway says: %1.</source>
        <extracomment>%1: a gateway&apos;s words, in English.</extracomment>
        <translation>Шлюз сообщает: %1.</translation>
    </message>
    <message>
        <source>The sandbox cannot use its file.</source>
        <translation>Песочница не может пользоваться своим файлом.</translation>
    </message>
    <message>
        <source>There is another invoice of that number, over another amount.</source>
        <translation>Счёт с этим номером уже есть, на другую сумму.</translation>
    </message>
</context>
<context>
    <name>EInvoiceGateway</name>
    <message>
        <source>The gateway’s answer about %1 is about another sale.</source>
        <extracomment>%1 is this program’s reference of a sale.</extracomment>
        <translation>Ответ шлюза на запрос о %1 относится к другой продаже.</translation>
    </message>
    <message>
        <source>The gateway states an amount of %1 instead of %2.</source>
        <extracomment>Both are amounts: “15.04 USD”; what cannot be read stands as the gateway wrote it.</extracomment>
        <translation>Шлюз указывает сумму %1 вместо %2.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but its answer names no amount, so it does not count yet. It is asked again soon. Hand nothing over before you have compared it with the gateway’s own pages.</source>
        <extracomment>“It does not count”: the answer. “It is asked”: the gateway, by this program. “Compared it”: the sale.</extracomment>
        <translation>Шлюз сообщает, что продажа оплачена, но в ответе нет суммы, поэтому он пока не учитывается. Скоро будет новый запрос. Ничего не отдавайте, пока не сверите продажу с личным кабинетом шлюза.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but its answer names no sale, so it does not count yet. It is asked again soon. Hand nothing over before you have compared it with the gateway’s own pages.</source>
        <extracomment>“It does not count”: the answer. “It is asked”: the gateway, by this program. “Compared it”: the sale.</extracomment>
        <translation>Шлюз сообщает, что продажа оплачена, но в ответе не названа продажа, поэтому он пока не учитывается. Скоро будет новый запрос. Ничего не отдавайте, пока не сверите продажу с личным кабинетом шлюза.</translation>
    </message>
    <message>
        <source>The gateway’s answer says neither what to pay by nor where the payment stands.</source>
        <extracomment>“What to pay by”: a link, a form or a coin’s address. “Where the payment stands”: what became of it.</extracomment>
        <translation>В ответе шлюза нет ни данных для оплаты, ни сведений о том, что с ней стало.</translation>
    </message>
    <message>
        <source>The gateway’s answer holds no status. Try again later.</source>
        <translation>В ответе шлюза нет статуса. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>The gateway now names another address than the one that is shown. Let nobody pay before you have compared it with the gateway’s own pages.</source>
        <extracomment>The address of a coin, to which the customer pays; “compared it”: the address.</extracomment>
        <translation>Теперь шлюз называет не тот адрес, который показан. Не давайте платить, пока не сверите его с личным кабинетом шлюза.</translation>
    </message>
    <message>
        <source>The gateway answered with a link or form that holds a card number, so it is not shown or kept.</source>
        <translation>Шлюз прислал ссылку или форму с номером карты, поэтому она не показана и не сохранена.</translation>
    </message>
    <message>
        <source>The customer may have been asked on the phone already: wait, and check again. Do not issue it a second time.</source>
        <extracomment>The customer’s phone asked to confirm the payment; “it” is the sale.</extracomment>
        <translation>Возможно, покупатель уже получил запрос на телефон: подождите и проверьте ещё раз. Не выставляйте счёт второй раз.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Повторите попытку.</translation>
    </message>
    <message>
        <source>The gateway has no sale of this number.</source>
        <extracomment>This program’s number of the sale, its reference.</extracomment>
        <translation>У шлюза нет продажи с этим номером.</translation>
    </message>
    <message>
        <source>its answer that there is no such sale speaks of one all the same</source>
        <extracomment>A clause behind a colon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>в его ответе, что такой продажи нет, всё же упоминается продажа</translation>
    </message>
    <message>
        <source>The gateway says that there is no such sale, and speaks of one in the same answer.</source>
        <translation>Шлюз сообщает, что такой продажи нет, и в том же ответе упоминает её.</translation>
    </message>
    <message>
        <source>its answer that there is no such sale is not signed with this account’s secret</source>
        <extracomment>A clause behind a colon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>его ответ, что такой продажи нет, подписан не секретом этого аккаунта</translation>
    </message>
    <message>
        <source>Somebody says that there is no such sale, but not with this account’s secret.</source>
        <extracomment>What came was not signed with the account’s secret, so that anybody may have sent it.</extracomment>
        <translation>Кто-то сообщает, что такой продажи нет, но подпись сделана не секретом этого аккаунта.</translation>
    </message>
</context>
<context>
    <name>EInvoiceIssue</name>
    <message>
        <source>The gateway says: “%1”.</source>
        <extracomment>%1 are the gateway’s own words.</extracomment>
        <translation>Шлюз сообщает: «%1».</translation>
    </message>
    <message>
        <source>The gateway answered about another sale.</source>
        <translation>Шлюз ответил о другой продаже.</translation>
    </message>
    <message>
        <source>But asked for it, the gateway does not know this sale.</source>
        <extracomment>Follows a sentence by which the gateway spoke of a sale that is there already.</extracomment>
        <translation>Но на прямой вопрос шлюз отвечает, что этой продажи не знает.</translation>
    </message>
</context>
<context>
    <name>EInvoiceLists</name>
    <message>
        <source>Compare client ID and secret with the cash register’s settings.</source>
        <extracomment>“Client ID” and “secret” are fields of an account; the cash register is what the gateway calls the merchant’s account on its own pages.</extracomment>
        <translation>Сравните ID клиента и секрет с настройками кассы у шлюза.</translation>
    </message>
    <message>
        <source>The gateway accepts client ID and secret; it listed today’s sales.</source>
        <translation>Шлюз принимает ID клиента и секрет; он показал сегодняшние продажи.</translation>
    </message>
    <message>
        <source>Its answers carry no signature, so each sale will show a warning.</source>
        <extracomment>“Its”: the gateway’s.</extracomment>
        <translation>Его ответы без подписи, поэтому у каждой продажи будет предупреждение.</translation>
    </message>
    <message>
        <source>The gateway accepts the calls, but its answers are not signed with this secret: nothing becomes “paid” by itself.</source>
        <extracomment>“Paid” is the state of a sale.</extracomment>
        <translation>Шлюз принимает запросы, но его ответы подписаны не этим секретом: сама собой ни одна продажа не получит статус «Оплачено».</translation>
    </message>
    <message>
        <source>The gateway does not tell which extra fields this payment system wants.</source>
        <extracomment>The gateway’s own reason follows.</extracomment>
        <translation>Шлюз не сообщает, какие дополнительные поля нужны этой платёжной системе.</translation>
    </message>
    <message>
        <source>The gateway’s list of extra fields was not signed with this account’s secret, so it is not used. If this payment system wants some, type their names and values.</source>
        <translation>Список дополнительных полей шлюза подписан не секретом этого аккаунта, поэтому он не используется. Если этой платёжной системе нужны дополнительные поля, введите их имена и значения.</translation>
    </message>
    <message>
        <source>The gateway’s statement could not be read: it holds no list. Try again later.</source>
        <translation>Не удалось прочитать выписку шлюза: в ней нет списка. Повторите попытку позже.</translation>
    </message>
</context>
<context>
    <name>EInvoiceSystems</name>
    <message>
        <source>Visa or Mastercard</source>
        <extracomment>A payment system: a card of one of these brands.</extracomment>
        <translation>Visa или Mastercard</translation>
    </message>
    <message>
        <source>Bank Transfer</source>
        <extracomment>A payment system. A country follows.</extracomment>
        <translation>Банковский перевод</translation>
    </message>
</context>
<context>
    <name>EscPos</name>
    <message>
        <source>There is nothing to print.</source>
        <translation>Печатать нечего.</translation>
    </message>
    <message>
        <source>The paper is too wide for a receipt printer. Choose the roll that is in it.</source>
        <translation>Бумага слишком широка для чекового принтера. Выберите рулон, который в нём стоит.</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <extracomment>A button. The entries are what happened to a sale; there are more than a few dozen.</extracomment>
        <translation>
            <numerusform>Показать все записи: %n</numerusform>
            <numerusform>Показать все записи: %n</numerusform>
            <numerusform>Показать все записи: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventRows</name>
    <message>
        <source>an answer: %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;: an answer of the gateway. %1: why not, a clause or sentence.</extracomment>
        <translation>ответ: %1</translation>
    </message>
</context>
<context>
    <name>ExtraFieldsAsker</name>
    <message>
        <source>Which fields the gateway wants is not known: %1 Where it wants some, type their names and values here.</source>
        <extracomment>%1: one or two sentences that say what went wrong.</extracomment>
        <translation>Неизвестно, какие поля нужны шлюзу: %1 Если они нужны, введите здесь их имена и значения.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>State</source>
        <extracomment>Of a country: New York, Bavaria.</extracomment>
        <translation>Регион</translation>
    </message>
    <message>
        <source>State or province, where the country has them.</source>
        <translation>Штат, область или провинция, если в стране они есть.</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Монета</translation>
    </message>
    <message>
        <source>Coin and network the customer pays with; empty lets the customer choose.</source>
        <translation>Монета и сеть, которыми платит покупатель; если пусто, выбирает он сам.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>What the customer pays, without the system’s commission.</source>
        <translation>Сколько платит покупатель, без комиссии системы.</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Платёжная система</translation>
    </message>
    <message>
        <source>How the customer pays; it names the currency, too.</source>
        <translation>Как платит покупатель; она же определяет валюту.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>What is paid for.</source>
        <translation>За что платят.</translation>
    </message>
    <message>
        <source>Customer’s number</source>
        <translation>Номер покупателя</translation>
    </message>
    <message>
        <source>How your shop names this customer: an account number or another sign.</source>
        <translation>Как магазин обозначает этого покупателя: номером или другим знаком.</translation>
    </message>
    <message>
        <source>Pays from</source>
        <extracomment>The wallet or account that the customer pays from.</extracomment>
        <translation>Откуда платит</translation>
    </message>
    <message>
        <source>The wallet’s number or address the payment comes from, without blanks. A card number is not stored.</source>
        <translation>Номер или адрес кошелька, с которого идёт оплата, без пробелов. Номер карты не сохраняется.</translation>
    </message>
    <message>
        <source>Names and values</source>
        <translation>Имена и значения</translation>
    </message>
    <message>
        <source>What this payment system wants to know besides.</source>
        <translation>Что ещё нужно знать этой платёжной системе.</translation>
    </message>
    <message>
        <source>After payment</source>
        <extracomment>A web page that the customer sees then.</extracomment>
        <translation>После оплаты</translation>
    </message>
    <message>
        <source>The customer’s browser goes here after paying.</source>
        <translation>Сюда браузер покупателя перейдёт после оплаты.</translation>
    </message>
    <message>
        <source>After failure</source>
        <extracomment>A web page that the customer sees then.</extracomment>
        <translation>После неудачи</translation>
    </message>
    <message>
        <source>The customer’s browser goes here when the payment failed.</source>
        <translation>Сюда браузер покупателя перейдёт, если оплата не прошла.</translation>
    </message>
    <message>
        <source>Tell my server</source>
        <extracomment>An address to which the gateway says that a sale was paid.</extracomment>
        <translation>Уведомлять мой сервер</translation>
    </message>
    <message>
        <source>The gateway calls this address once the payment is final. This program does not need it.</source>
        <translation>Шлюз обращается по этому адресу, когда оплата окончательна. Этой программе он не нужен.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Web address of the NFT’s picture.</source>
        <translation>Веб-адрес картинки NFT.</translation>
    </message>
    <message>
        <source>What the customer buys, in a sentence.</source>
        <translation>Что приобретает покупатель, одним предложением.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метаданные</translation>
    </message>
    <message>
        <source>The NFT’s metadata as a JSON object.</source>
        <translation>Метаданные NFT в виде объекта JSON.</translation>
    </message>
    <message>
        <source>Checkout</source>
        <extracomment>How the customer pays at the gateway; a technical word.</extracomment>
        <translation>Checkout</translation>
    </message>
    <message>
        <source>Tells the gateway that this is an NFT sale; filled in by the program.</source>
        <translation>Сообщает шлюзу, что это продажа NFT; заполняет программа.</translation>
    </message>
    <message>
        <source>Customer’s e-mail</source>
        <translation>Эл. почта покупателя</translation>
    </message>
    <message>
        <source>Where the gateway sends the receipt.</source>
        <translation>Сюда шлюз отправит чек.</translation>
    </message>
    <message>
        <source>What the customer pays.</source>
        <translation>Сколько платит покупатель.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <extracomment>%1: a list of currencies&apos; codes.</extracomment>
        <translation>Одна из: %1.</translation>
    </message>
    <message>
        <source>This method takes %1 only; convert other currencies first.</source>
        <extracomment>%1: a currency&apos;s code, &quot;USD&quot;. &quot;This method&quot;: a way to pay.</extracomment>
        <translation>Этот способ принимает только %1; другие валюты сначала пересчитайте.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Merchant data</source>
        <translation>Данные магазина</translation>
    </message>
    <message>
        <source>Your own data as a JSON object; the gateway gives it back with the status.</source>
        <translation>Ваши данные в виде объекта JSON; шлюз вернёт их вместе со статусом.</translation>
    </message>
    <message>
        <source>After cancelling</source>
        <extracomment>A web page that the customer sees then.</extracomment>
        <translation>После отмены</translation>
    </message>
    <message>
        <source>The customer’s browser goes here after cancelling.</source>
        <translation>Сюда браузер покупателя перейдёт после отмены.</translation>
    </message>
    <message>
        <source>While pending</source>
        <extracomment>A web page that the customer sees then.</extracomment>
        <translation>Пока в обработке</translation>
    </message>
    <message>
        <source>The customer’s browser goes here while the payment is still pending.</source>
        <translation>Сюда браузер покупателя перейдёт, пока оплата ещё в обработке.</translation>
    </message>
    <message>
        <source>The customer’s browser goes here when the payment failed or was declined.</source>
        <translation>Сюда браузер покупателя перейдёт, если оплата не прошла или отклонена.</translation>
    </message>
    <message>
        <source>Cardholder’s name</source>
        <translation>Имя держателя карты</translation>
    </message>
    <message>
        <source>As printed on the card.</source>
        <translation>Как напечатано на карте.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>With the country’s prefix where you know it.</source>
        <translation>С кодом страны, если он вам известен.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Year, month, day. Not stored.</source>
        <translation>Год, месяц, день. Не сохраняется.</translation>
    </message>
    <message>
        <source>Customer’s IP address</source>
        <translation>IP-адрес покупателя</translation>
    </message>
    <message>
        <source>The IPv4 address of the customer’s device, not of this computer.</source>
        <translation>Адрес IPv4 устройства покупателя, а не этого компьютера.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Street and number.</source>
        <translation>Улица и дом.</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <extracomment>A second line of a street&apos;s address: the flat or floor.</extracomment>
        <translation>Адрес, вторая строка</translation>
    </message>
    <message>
        <source>The gateway demands it; write - where there is none.</source>
        <translation>Этого требует шлюз; если её нет, поставьте -.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Two letters (ISO 3166-1).</source>
        <translation>Две буквы (ISO 3166-1).</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Номер карты</translation>
    </message>
    <message>
        <source>Blanks between the groups are fine. Not stored.</source>
        <translation>Пробелы между группами допустимы. Не сохраняется.</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Month and year as on the card, the year in full.</source>
        <translation>Месяц и год, как на карте; год полностью.</translation>
    </message>
    <message>
        <source>Card code</source>
        <extracomment>The CVV or CVC of a card.</extracomment>
        <translation>Код карты</translation>
    </message>
    <message>
        <source>Three digits on the back; four on the front of American Express. Not stored.</source>
        <translation>Три цифры на обороте; у American Express четыре на лицевой стороне. Не сохраняется.</translation>
    </message>
    <message>
        <source>Only after agreement with the gateway’s support.</source>
        <translation>Только по согласованию с поддержкой шлюза.</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Имя покупателя</translation>
    </message>
    <message>
        <source>Payer’s identity number</source>
        <translation>Личный номер плательщика</translation>
    </message>
    <message>
        <source>11 digits. Card sales have no such number.</source>
        <translation>11 цифр. При оплате картой такого номера нет.</translation>
    </message>
    <message>
        <source>Payment solution</source>
        <translation>Платёжное решение</translation>
    </message>
    <message>
        <source>Without it, the account’s set-up at the gateway alone decides that the customer pays by UPI.</source>
        <translation>Без него оплату через UPI определяет только настройка аккаунта у шлюза.</translation>
    </message>
    <message>
        <source>Payment solution’s name</source>
        <translation>Имя платёжного решения</translation>
    </message>
    <message>
        <source>What is it for</source>
        <extracomment>A field for a note about a sale: what the customer pays for.</extracomment>
        <translation>За что</translation>
    </message>
    <message>
        <source>For your books and papers. The gateway does not get it.</source>
        <translation>Для вашего журнала и документов. Шлюз этого не получает.</translation>
    </message>
</context>
<context>
    <name>FieldCheck</name>
    <message>
        <source>Character %1 is damaged. Type the text again instead of pasting it.</source>
        <extracomment>%1: the how-manieth character of a text it is.</extracomment>
        <translation>Знак %1 повреждён. Введите текст заново, не вставляя его.</translation>
    </message>
    <message>
        <source>Character %1 is a control character (such as a line break). Take it out.</source>
        <extracomment>%1: the how-manieth character of a text it is.</extracomment>
        <translation>Знак %1 — управляющий (например, перевод строки). Уберите его.</translation>
    </message>
    <message>
        <source>Character %1 is invisible or turns the reading direction. Type the text again instead of pasting it.</source>
        <extracomment>%1: the how-manieth character of a text it is.</extracomment>
        <translation>Знак %1 невидим или меняет направление письма. Введите текст заново, не вставляя его.</translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s); at most %1 fit.</source>
        <extracomment>What was typed into a field. %1: a number of characters.</extracomment>
        <translation>
            <numerusform>Здесь %n знак; помещается не больше %1.</numerusform>
            <numerusform>Здесь %n знака; помещается не больше %1.</numerusform>
            <numerusform>Здесь %n знаков; помещается не больше %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s). Nobody tells how many the gateway takes; few take more than %1.</source>
        <extracomment>What was typed into a field. %1: a number of characters.</extracomment>
        <translation>
            <numerusform>Здесь %n знак. Сколько принимает шлюз, неизвестно; больше %1 принимают немногие.</numerusform>
            <numerusform>Здесь %n знака. Сколько принимает шлюз, неизвестно; больше %1 принимают немногие.</numerusform>
            <numerusform>Здесь %n знаков. Сколько принимает шлюз, неизвестно; больше %1 принимают немногие.</numerusform>
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
        <translation>Неверно. %1</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <extracomment>Below a field for a phone number. %1: the number as the gateway gets it, such as “221771234567” where “77 123 45 67” was typed.</extracomment>
        <translation>Отправляется как %1.</translation>
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
        <translation>Все продажи</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>sales that wait for the customer</comment>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>sales that are paid</comment>
        <translation>Оплачены</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <comment>sales that a person should look at</comment>
        <translation>Требуют внимания</translation>
    </message>
    <message>
        <source>Not paid</source>
        <comment>sales that were not paid and will not be</comment>
        <translation>Не оплачены</translation>
    </message>
    <message>
        <source>“%1 – %2”</source>
        <extracomment>From one day to another: “1/3/26 – 5/3/26”. It stands in “No sale is in %1.”</extracomment>
        <translation>«%1 — %2»</translation>
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
        <translation>У этой продажи нет платёжной формы, которую безопасно открывать.</translation>
    </message>
    <message>
        <source>No browser could be opened. Choose a browser in your system’s settings and try again.</source>
        <translation>Не удалось открыть браузер. Выберите браузер в настройках системы и повторите попытку.</translation>
    </message>
    <message>
        <source>The payment page is being opened in the browser of this computer.</source>
        <translation>Страница оплаты открывается в браузере этого компьютера.</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message numerus="yes">
        <source>%n filled in</source>
        <extracomment>Of a part of a form: how many of its fields. Stands beside the part’s title.</extracomment>
        <translation>
            <numerusform>заполнено: %n</numerusform>
            <numerusform>заполнено: %n</numerusform>
            <numerusform>заполнено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <extracomment>Of a part of a form: how many of its fields are wrong. Stands beside the part’s title.</extracomment>
        <translation>
            <numerusform>исправить: %n</numerusform>
            <numerusform>исправить: %n</numerusform>
            <numerusform>исправить: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <extracomment>Of a part of a form: how many of its fields a person should look at, though they may be right.</extracomment>
        <translation>
            <numerusform>проверить: %n</numerusform>
            <numerusform>проверить: %n</numerusform>
            <numerusform>проверить: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway</name>
    <message>
        <source>This gateway gives no statements.</source>
        <translation>Этот шлюз не выдаёт выписок.</translation>
    </message>
    <message>
        <source>This gateway’s lists name each sale by its own number.</source>
        <extracomment>“Its own number” is this program’s reference of the sale.</extracomment>
        <translation>В списках этого шлюза каждая продажа указана под номером, который ей дала эта программа.</translation>
    </message>
    <message>
        <source>This gateway knows sales by this program’s own reference, so none has to be chosen by hand. Check the sale instead.</source>
        <translation>Этот шлюз знает продажи по номерам, которые им даёт эта программа, поэтому выбирать вручную ничего не нужно. Просто проверьте продажу.</translation>
    </message>
</context>
<context>
    <name>GatewayCatalogue</name>
    <message>
        <source>%1 (live)</source>
        <extracomment>A company’s web address where real money moves, in a list of addresses. %1 is the company’s name.</extracomment>
        <translation>%1 (рабочий)</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>What NonStoPay calls the secret of an account.</extracomment>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>E-invoice gateway</source>
        <extracomment>A kind of gateway, beside “NonStoPay”: one protocol that several companies offer.</extracomment>
        <translation>Шлюз электронных счетов</translation>
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
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer’s clock is 3 hours ahead of …”.</extracomment>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer’s clock is 5 minutes ahead of …”.</extracomment>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s clock is %1 ahead of the gateway’s, as it was when the gateway last answered.</source>
        <extracomment>%1: “5 minutes”, “3 days”. “The gateway’s”: its clock.</extracomment>
        <translation>Часы этого компьютера спешат относительно часов шлюза на %1, судя по последнему ответу шлюза.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 behind the gateway’s, as it was when the gateway last answered.</source>
        <extracomment>%1: “5 minutes”, “3 days”. “The gateway’s”: its clock.</extracomment>
        <translation>Часы этого компьютера отстают от часов шлюза на %1, судя по последнему ответу шлюза.</translation>
    </message>
    <message>
        <source>Set it in the system’s settings: sales are dated by it, and one whose answer is lost is looked for by its date.</source>
        <extracomment>“It” is this computer’s clock; “one” is a sale.</extracomment>
        <translation>Установите часы в настройках системы: по ним датируются продажи, и по дате ищется продажа с потерянным ответом.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>:INT in [%1 - %2]</source>
        <extracomment>Stands behind the name of a value: “N:INT in [1 - 9]”. INT is a whole number.</extracomment>
        <translation>:INT от %1 до %2</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>A colon and how the command is written follow: “Usage: counterfoilctl issue [OPTIONS]”.</extracomment>
        <translation>Использование</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <extracomment>In the line “Usage: counterfoilctl issue [OPTIONS]”: one or more of the options, of your choice.</extracomment>
        <translation>ПАРАМЕТРЫ</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <extracomment>In the line “Usage: counterfoilctl account SUBCOMMAND”: one of the commands of “account”.</extracomment>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <extracomment>As above, for one or more of them.</extracomment>
        <translation>КОМАНДЫ</translation>
    </message>
    <message>
        <source>Positionals</source>
        <extracomment>A heading, a colon follows: words of a command line that are known by their place.</extracomment>
        <translation>Аргументы</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>A heading, a colon follows.</extracomment>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <extracomment>A heading, a colon follows.</extracomment>
        <translation>Команды</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <extracomment>Stands behind an option that has to be given: “--account NAME REQUIRED”. Short.</extracomment>
        <translation>ОБЯЗАТЕЛЬНО</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>Names of other options follow, without which this one cannot be given. Short.</extracomment>
        <translation>Требует</translation>
    </message>
    <message>
        <source>Excludes</source>
        <extracomment>Names of other options follow, with which this one cannot be given. Short.</extracomment>
        <translation>Исключает</translation>
    </message>
</context>
<context>
    <name>HistoryImport</name>
    <message>
        <source>From %1 to %2 there is nothing to import. Choose the earlier month first.</source>
        <extracomment>%1 and %2 are months, in their basic form: “March 2026”.</extracomment>
        <translation>За период %1 — %2 импортировать нечего. Первым выберите более ранний месяц.</translation>
    </message>
    <message>
        <source>It carries the reference %1, and the gateway does not confirm it. Check that sale.</source>
        <extracomment>A line of the gateway’s list. %1 is the reference of a sale in our books; to check a sale is to ask the gateway about it.</extracomment>
        <translation>В строке указан номер продажи %1, но шлюз этого не подтверждает. Проверьте эту продажу.</translation>
    </message>
    <message>
        <source>So many sales were not asked about at once: import again to go on.</source>
        <extracomment>“So many”: more than the program asks about in one import.</extracomment>
        <translation>За один раз программа о стольких продажах не спрашивает: повторите импорт, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The gateway does not tell whose this line is.</source>
        <extracomment>A line of the gateway’s list of sales.</extracomment>
        <translation>Шлюз не сообщает, чья это строка.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The account’s web address must begin with https://.</source>
        <translation>Веб-адрес аккаунта должен начинаться с https://.</translation>
    </message>
    <message>
        <source>The account’s key or client number holds a line break. Type it again without.</source>
        <translation>В ключе или ID клиента этого аккаунта есть перевод строки. Введите его заново без перевода строки.</translation>
    </message>
    <message>
        <source>The call was broken off.</source>
        <translation>Запрос прерван.</translation>
    </message>
</context>
<context>
    <name>HttpTrouble</name>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>%1 не ответил вовремя.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (its certificate has expired).</source>
        <extracomment>%1 is the name of the gateway’s computer (“api.example.com”), and the certificate is that computer’s.</extracomment>
        <translation>Не удалось установить защищённое соединение с %1 (срок действия сертификата истёк).</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (its certificate is not valid yet).</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>Не удалось установить защищённое соединение с %1 (сертификат ещё не действует).</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (its certificate is another host’s).</source>
        <extracomment>%1 is the name of the gateway’s computer; a host is a computer of another name.</extracomment>
        <translation>Не удалось установить защищённое соединение с %1 (сертификат выдан другому узлу).</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (nobody that this computer trusts vouches for its certificate).</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>Не удалось установить защищённое соединение с %1 (за сертификат не ручается никто, кому доверяет этот компьютер).</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (it offers none that this computer takes).</source>
        <extracomment>%1 is the name of the gateway’s computer. “None” is no safe connection.</extracomment>
        <translation>Не удалось установить защищённое соединение с %1 (он не предлагает такого, которое принимает этот компьютер).</translation>
    </message>
    <message>
        <source>Check this computer’s clock and the account’s web address.</source>
        <translation>Проверьте часы этого компьютера и веб-адрес аккаунта.</translation>
    </message>
    <message>
        <source>Correct it in the system’s network settings (or in https_proxy), or take it out there.</source>
        <extracomment>“It” is the proxy that the sentence before this one names; https_proxy is the name of a setting.</extracomment>
        <translation>Исправьте его в сетевых настройках системы (или в https_proxy) либо уберите его оттуда.</translation>
    </message>
    <message>
        <source>The proxy %1, which this computer’s settings name, was not found.</source>
        <extracomment>%1 is a proxy’s name and port: “proxy.example:3128”.</extracomment>
        <translation>Прокси-сервер %1, указанный в настройках этого компьютера, не найден.</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy %1, which this computer’s settings name.</source>
        <extracomment>%1 is a proxy’s name and port.</extracomment>
        <translation>Прокси-сервер %1, указанный в настройках этого компьютера, не отвечает.</translation>
    </message>
    <message>
        <source>The proxy %1, which this computer’s settings name, did not answer in time.</source>
        <extracomment>%1 is a proxy’s name and port.</extracomment>
        <translation>Прокси-сервер %1, указанный в настройках этого компьютера, не ответил вовремя.</translation>
    </message>
    <message>
        <source>The proxy %1 could not reach %2. Check the account’s web address; if it is right, try again later or ask whoever runs this network.</source>
        <extracomment>%1 is a proxy’s name and port, %2 the name of the gateway’s computer.</extracomment>
        <translation>Прокси-сервер %1 не смог связаться с %2. Проверьте веб-адрес аккаунта; если он верен, повторите попытку позже или обратитесь к администратору сети.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let this computer through to %2. Ask whoever runs this network to allow it, or take the proxy out of the system’s network settings.</source>
        <extracomment>%1 is a proxy’s name and port, %2 the name of the gateway’s computer.</extracomment>
        <translation>Прокси-сервер %1 не пропускает этот компьютер к %2. Попросите администратора сети разрешить доступ или уберите прокси-сервер из сетевых настроек системы.</translation>
    </message>
    <message>
        <source>The call to %1 was cancelled.</source>
        <extracomment>%1 is the name of the gateway’s computer. A call is a question or an order sent to it.</extracomment>
        <translation>Запрос к %1 отменён.</translation>
    </message>
    <message>
        <source>%1 announced an answer (HTTP %2) that did not come in time.</source>
        <extracomment>%1 is the name of the gateway’s computer, %2 a number that says what kind of answer it is.</extracomment>
        <translation>%1 начал отвечать (HTTP %2), но ответ не пришёл вовремя.</translation>
    </message>
    <message>
        <source>%1 answered with more data than any gateway answer has.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>%1 прислал больше данных, чем бывает в ответе шлюза.</translation>
    </message>
    <message>
        <source>What came from %1 is no answer that could be read.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>То, что пришло от %1, не удаётся прочитать как ответ.</translation>
    </message>
    <message>
        <source>The answer of %1 came packed and could not be unpacked.</source>
        <extracomment>%1 is the name of the gateway’s computer. “Packed”: compressed.</extracomment>
        <translation>Ответ от %1 пришёл сжатым, и распаковать его не удалось.</translation>
    </message>
    <message>
        <source>The connection to %1 was closed before an answer came.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>Соединение с %1 закрылось до получения ответа.</translation>
    </message>
    <message>
        <source>The answer of %1 was cut: the connection was closed in the middle of it.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>Ответ от %1 оборван: соединение закрылось посередине.</translation>
    </message>
    <message>
        <source>%1 announced an answer (HTTP %2), which was cut: the connection was closed before it came.</source>
        <extracomment>%1 is the name of the gateway’s computer, %2 a number that says what kind of answer it is.</extracomment>
        <translation>%1 начал отвечать (HTTP %2), но ответ оборван: соединение закрылось раньше.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a name and a password. Write both into the proxy’s address in the system’s network settings (http://name:password@%1), or ask whoever runs this network to let %2 through without.</source>
        <extracomment>%1 is a proxy’s name and port, %2 the name of the gateway’s computer.</extracomment>
        <translation>Прокси-сервер %1 требует имя и пароль. Впишите их в адрес прокси-сервера в сетевых настройках системы (http://name:password@%1) или попросите администратора сети пропускать к %2 без них.</translation>
    </message>
    <message>
        <source>Nothing answers at %1:%2.</source>
        <extracomment>%1 is the name of the gateway’s computer, %2 a port of it: “api.example.com:443”.</extracomment>
        <translation>По адресу %1:%2 ничто не отвечает.</translation>
    </message>
    <message>
        <source>The address %1 was not found. Check the internet connection and the account’s web address.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>Адрес %1 не найден. Проверьте подключение к интернету и веб-адрес аккаунта.</translation>
    </message>
    <message>
        <source>The network is down. Check the internet connection.</source>
        <translation>Сеть недоступна. Проверьте подключение к интернету.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n sale(s) read, page %1.</source>
        <extracomment>%1: pages of the gateway’s list that were read so far.</extracomment>
        <translation>
            <numerusform>Прочитана %n продажа, страница %1.</numerusform>
            <numerusform>Прочитаны %n продажи, страница %1.</numerusform>
            <numerusform>Прочитано %n продаж, страница %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sale(s) read, page %2.</source>
        <extracomment>%1: sales that were read so far; %n: sales that there are; %2: the page of the gateway’s list.</extracomment>
        <translation>
            <numerusform>Прочитано: %1 из %n продажи, страница %2.</numerusform>
            <numerusform>Прочитано: %1 из %n продаж, страница %2.</numerusform>
            <numerusform>Прочитано: %1 из %n продаж, страница %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1  %2</source>
        <extracomment>%1: the number of a sale that was not imported; %2: why.</extracomment>
        <translation>Пропущена: %1  %2</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more.</source>
        <extracomment>Comes behind a list of sales that were left out.</extracomment>
        <translation>
            <numerusform>... и ещё %n.</numerusform>
            <numerusform>... и ещё %n.</numerusform>
            <numerusform>... и ещё %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) of this computer were found and have their number now.</source>
        <extracomment>Sales that were issued on this computer; the number is the gateway’s.</extracomment>
        <translation>
            <numerusform>Найдена %n продажа этого компьютера, теперь у неё есть номер.</numerusform>
            <numerusform>Найдены %n продажи этого компьютера, теперь у них есть номера.</numerusform>
            <numerusform>Найдено %n продаж этого компьютера, теперь у них есть номера.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sale(s) listed; %2 imported, %3 known already, %4 left out.</source>
        <extracomment>%1: an account; %n: how many sales the gateway lists; %2: those that are new in the books; %3: those that stood there already; %4: those that were not imported.</extracomment>
        <translation>
            <numerusform>%1: в списке %n продажа; импортировано %2, уже известно %3, пропущено %4.</numerusform>
            <numerusform>%1: в списке %n продажи; импортировано %2, уже известно %3, пропущено %4.</numerusform>
            <numerusform>%1: в списке %n продаж; импортировано %2, уже известно %3, пропущено %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended before everything was read. What was imported stays; run it again for the rest.</source>
        <translation>Прервано, прочитано не всё. Импортированное останется; запустите снова, чтобы продолжить.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Ending after this page…</source>
        <extracomment>An import was cancelled; a page is a part of the gateway&apos;s list.</extracomment>
        <translation>Остановка после этой страницы…</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Запрос к шлюзу…</translation>
    </message>
    <message numerus="yes">
        <source>Left out: the first %n</source>
        <extracomment>Title of a list of sales that were not imported: there are more than it has lines.</extracomment>
        <translation>
            <numerusform>Пропущено: первые %n</numerusform>
            <numerusform>Пропущено: первые %n</numerusform>
            <numerusform>Пропущено: первые %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <extracomment>Pages of a list, a part of “Read 350 sales, 7 pages.”</extracomment>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln month(s)</source>
        <extracomment>Months that were read, of so many; a part of “Read 28 sales, 4 of 12 months.” %1 is a number.</extracomment>
        <translation>
            <numerusform>%1 из %Ln месяца</numerusform>
            <numerusform>%1 из %Ln месяцев</numerusform>
            <numerusform>%1 из %Ln месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %Ln sale(s), %2.</source>
        <extracomment>How far an import is. %1 is a number, %2 is “7 pages”, or “4 of 12 months”.</extracomment>
        <translation>
            <numerusform>Прочитано: %1 из %Ln продажи, %2.</numerusform>
            <numerusform>Прочитано: %1 из %Ln продаж, %2.</numerusform>
            <numerusform>Прочитано: %1 из %Ln продаж, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln sale(s), %1.</source>
        <extracomment>How far an import is. %1 is “7 pages”, or “4 of 12 months”.</extracomment>
        <translation>
            <numerusform>Прочитано: %Ln продажа, %1.</numerusform>
            <numerusform>Прочитано: %Ln продажи, %1.</numerusform>
            <numerusform>Прочитано: %Ln продаж, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import ended early: %1</source>
        <extracomment>%1 is the reason, in one or more sentences.</extracomment>
        <translation>Импорт прервался: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>An import was cancelled.</extracomment>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>The gateway lists no sales of that time.</source>
        <translation>В списке шлюза нет продаж за это время.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) was imported into the books.</source>
        <translation>
            <numerusform>В журнал импортирована %Ln продажа.</numerusform>
            <numerusform>В журнал импортированы %Ln продажи.</numerusform>
            <numerusform>В журнал импортировано %Ln продаж.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be imported.</source>
        <translation>Импортировать было нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln was there already.</source>
        <extracomment>Of sales: they are in the books already.</extracomment>
        <translation>
            <numerusform>%Ln уже была в журнале.</numerusform>
            <numerusform>%Ln уже были в журнале.</numerusform>
            <numerusform>%Ln уже были в журнале.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) of yours whose number at the gateway was not known has it now.</source>
        <translation>
            <numerusform>Узнан номер у шлюза для %Ln вашей продажи.</numerusform>
            <numerusform>Узнаны номера у шлюза для %Ln ваших продаж.</numerusform>
            <numerusform>Узнаны номера у шлюза для %Ln ваших продаж.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was left out; the list says why.</source>
        <extracomment>Of sales that were not imported. A list with the reasons stands below.</extracomment>
        <translation>
            <numerusform>Пропущена %Ln; причина в списке.</numerusform>
            <numerusform>Пропущено %Ln; причины в списке.</numerusform>
            <numerusform>Пропущено %Ln; причины в списке.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the books stays. Import again to go on: nothing comes in twice.</source>
        <translation>Что есть в журнале, останется. Повторите импорт, чтобы продолжить: дважды ничего не запишется.</translation>
    </message>
</context>
<context>
    <name>ImportedInvoices</name>
    <message>
        <source>The statement does not tell, so that it can be read, when this sale was made.</source>
        <extracomment>The gateway’s statement has no time for the sale, or one that nobody can read.</extracomment>
        <translation>В выписке нет читаемого времени этой продажи.</translation>
    </message>
    <message>
        <source>It cannot be imported: it has no merchant’s number, by which the gateway could be asked about it.</source>
        <extracomment>A line of the gateway’s statement. The “merchant’s number” is the one by which the shop calls the sale.</extracomment>
        <translation>Импорт невозможен: нет номера, данного магазином, по которому о продаже можно спросить шлюз.</translation>
    </message>
    <message>
        <source>It cannot be imported: the statement names no payment system.</source>
        <extracomment>A line of the gateway’s statement.</extracomment>
        <translation>Импорт невозможен: в выписке не названа платёжная система.</translation>
    </message>
    <message>
        <source>It cannot be imported: its amount cannot be read.</source>
        <extracomment>A line of the gateway’s statement.</extracomment>
        <translation>Импорт невозможен: сумма не читается.</translation>
    </message>
    <message>
        <source>It cannot be imported: its amount or payment system “%1” cannot be read.</source>
        <extracomment>A line of the gateway’s statement. %1 is the name of a payment system, or a code that nobody knows.</extracomment>
        <translation>Импорт невозможен: не читается сумма или платёжная система «%1».</translation>
    </message>
    <message>
        <source>It cannot be imported: its amount is nothing.</source>
        <extracomment>A line of the gateway’s statement, over 0 or less.</extracomment>
        <translation>Импорт невозможен: сумма равна нулю или меньше.</translation>
    </message>
    <message>
        <source>It stands in the books under the account “%1”, as %2, so it is not imported a second time.</source>
        <extracomment>A line of the gateway’s statement. %1 is the name of an account, %2 the reference of a sale.</extracomment>
        <translation>Эта продажа уже есть в журнале у аккаунта «%1» под номером %2, поэтому второй раз не импортируется.</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>The key could not be read from standard input.</source>
        <translation>Ключ не удалось прочитать из стандартного ввода.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n byte(s), which no key has.</source>
        <extracomment>A key.</extracomment>
        <translation>
            <numerusform>В нём больше %n байта, таких ключей не бывает.</numerusform>
            <numerusform>В нём больше %n байт, таких ключей не бывает.</numerusform>
            <numerusform>В нём больше %n байт, таких ключей не бывает.</numerusform>
        </translation>
    </message>
    <message>
        <source>No usable key came from standard input.</source>
        <translation>Из стандартного ввода не получен пригодный ключ.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <extracomment>%1: why, in words of the system.</extracomment>
        <translation>Не удаётся прочитать стандартный ввод: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1: a file; %2: why, in words of the system.</extracomment>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
    <message>
        <source>Standard input holds more than 1 MiB, which is no form.</source>
        <translation>В стандартном вводе больше 1 МиБ; таких форм не бывает.</translation>
    </message>
    <message>
        <source>%1 holds more than 1 MiB, which is no form.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>В %1 больше 1 МиБ; таких форм не бывает.</translation>
    </message>
    <message>
        <source>Standard input is not valid JSON: line %1, character %2: %3</source>
        <extracomment>%3: what is wrong there, a sentence.</extracomment>
        <translation>В стандартном вводе неверный JSON: строка %1, знак %2: %3</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: line %2, character %3: %4</source>
        <extracomment>%1: a file; %4: what is wrong there, a sentence.</extracomment>
        <translation>В %1 неверный JSON: строка %2, знак %3: %4</translation>
    </message>
    <message>
        <source>Standard input is JSON, but not an object of fields such as {&quot;amount&quot;:&quot;15.04&quot;}.</source>
        <translation>В стандартном вводе JSON, но не объект с полями, например {&quot;amount&quot;:&quot;15.04&quot;}.</translation>
    </message>
    <message>
        <source>%1 is JSON, but not an object of fields such as {&quot;amount&quot;:&quot;15.04&quot;}.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>В %1 JSON, но не объект с полями, например {&quot;amount&quot;:&quot;15.04&quot;}.</translation>
    </message>
    <message>
        <source>The password could not be read from standard input.</source>
        <translation>Пароль не удалось прочитать из стандартного ввода.</translation>
    </message>
</context>
<context>
    <name>InvoiceDetails</name>
    <message>
        <source>&amp;Copy link</source>
        <extracomment>A button: copies the pay link.</extracomment>
        <translation>&amp;Копировать ссылку</translation>
    </message>
    <message>
        <source>Choose a sale to see what became of it.</source>
        <translation>Выберите продажу, чтобы увидеть, что с ней стало.</translation>
    </message>
    <message>
        <source>The sale is being read…</source>
        <translation>Чтение продажи…</translation>
    </message>
    <message>
        <source>Sho&amp;w code</source>
        <extracomment>A button: shows the QR code of an address for coins.</extracomment>
        <translation>Показать QR-ко&amp;д</translation>
    </message>
    <message>
        <source>Show &amp;form</source>
        <extracomment>A button: shows the form by which the sale is paid.</extracomment>
        <translation>Показать &amp;форму</translation>
    </message>
    <message>
        <source>Sho&amp;w link</source>
        <extracomment>A button: shows the pay link and its QR code.</extracomment>
        <translation>Показать &amp;ссылку</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <extracomment>A button: copies an address for coins.</extracomment>
        <translation>&amp;Копировать адрес</translation>
    </message>
    <message>
        <source>Issue &amp;again</source>
        <extracomment>A button: a sale that never arrived at the gateway is issued once more.</extracomment>
        <translation>Выс&amp;тавить снова</translation>
    </message>
    <message>
        <source>Sell &amp;again</source>
        <extracomment>A button: a new sale with what was sold before.</extracomment>
        <translation>П&amp;родать снова</translation>
    </message>
    <message>
        <source>This sale is paid by a form on this computer. It cannot be sent as a link.</source>
        <translation>Эта продажа оплачивается через форму на этом компьютере. Переслать её как ссылку нельзя.</translation>
    </message>
</context>
<context>
    <name>InvoiceHead</name>
    <message>
        <source>Copy reference</source>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what was sold</comment>
        <translation>За что</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of payment</comment>
        <translation>Способ</translation>
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
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>of a coin</comment>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>by which the customer pays</comment>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>the merchant’s, at the gateway</comment>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>when</comment>
        <translation>Выставлен</translation>
    </message>
    <message>
        <source>Gateway</source>
        <comment>the number of the sale there follows</comment>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>what was paid, and what the merchant gets</comment>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>%1, card data typed here</source>
        <extracomment>%1 is a method of payment, “Card”. Its data were typed into this program, not on a pay page.</extracomment>
        <translation>%1, данные карты введены здесь</translation>
    </message>
    <message>
        <source>number %1</source>
        <extracomment>Of a sale at the gateway.</extracomment>
        <translation>номер %1</translation>
    </message>
    <message>
        <source>at %1, for this computer only</source>
        <extracomment>A form by which the customer pays; %1 is the name of a server, “bank.example”.</extracomment>
        <translation>на %1, только для этого компьютера</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Items</source>
        <comment>that were sold, one below the other</comment>
        <translation>Товары</translation>
    </message>
</context>
<context>
    <name>InvoiceList</name>
    <message>
        <source>The list may be out of date.</source>
        <translation>Список мог устареть.</translation>
    </message>
    <message>
        <source>Sho&amp;w all sales</source>
        <translation>П&amp;оказать все продажи</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Продаж ещё нет</translation>
    </message>
    <message>
        <source>Every sale you issue is kept here, with its pay link and what became of it.</source>
        <translation>Здесь хранится каждая продажа, по которой вы выставили счёт, со ссылкой на оплату и дальнейшей судьбой.</translation>
    </message>
    <message>
        <source>New &amp;sale</source>
        <translation>Новая про&amp;дажа</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Ничего не требует внимания</translation>
    </message>
    <message>
        <source>Sales stand here whose outcome is not known, whose money is held back or went back, or that were paid with another amount.</source>
        <translation>Здесь продажи, исход которых неизвестен, деньги по которым удержаны или возвращены либо оплачена другая сумма.</translation>
    </message>
    <message>
        <source>No sale matches</source>
        <translation>Подходящих продаж нет</translation>
    </message>
    <message>
        <source>The sales cannot be read</source>
        <translation>Не удаётся прочитать продажи</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Reading the sales…</source>
        <translation>Чтение продаж…</translation>
    </message>
    <message>
        <source>A long list may take a moment.</source>
        <translation>Длинный список может потребовать времени.</translation>
    </message>
    <message>
        <source>No sale is in %1.</source>
        <extracomment>%1 are the filters that are used, one or several: ““Paid”, “Last 7 days””.</extracomment>
        <translation>По фильтру %1 продаж нет.</translation>
    </message>
    <message>
        <source>No sale holds “%1”.</source>
        <extracomment>%1 is what was searched for.</extracomment>
        <translation>Ни в одной продаже нет «%1».</translation>
    </message>
    <message>
        <source>Nothing among %1 holds “%2”.</source>
        <extracomment>%1 are the filters that are used, one or several: ““Paid”, “Last 7 days””. %2 is what was searched for.</extracomment>
        <translation>По фильтру %1 нет продаж с «%2».</translation>
    </message>
</context>
<context>
    <name>InvoiceLocks</name>
    <message>
        <source>%1 cannot be written, so other programs do not see who works on this sale.</source>
        <extracomment>%1: the path of a folder.</extracomment>
        <translation>Не удаётся записать в папку %1, поэтому другие программы не видят, кто работает с этой продажей.</translation>
    </message>
</context>
<context>
    <name>InvoiceRows</name>
    <message>
        <source>its fields: %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;: what was typed into the sale&apos;s form. %1: why not, a clause or sentence.</extracomment>
        <translation>её поля: %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;. %1: the word for a state that stands in the file.</extracomment>
        <translation>статус %1</translation>
    </message>
    <message>
        <source>its form: %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;: the form by which it is paid. %1: why not, a clause or sentence.</extracomment>
        <translation>её форма: %1</translation>
    </message>
    <message>
        <source>its amounts: %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;: what the gateway said of the money. %1: why not, a clause or sentence.</extracomment>
        <translation>её суммы: %1</translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <extracomment>How many a search has found.</extracomment>
        <translation>
            <numerusform>%Ln продажа</numerusform>
            <numerusform>%Ln продажи</numerusform>
            <numerusform>%Ln продаж</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueCommand</name>
    <message numerus="yes">
        <source>Nothing was sent. %n field(s) need your attention:</source>
        <extracomment>A list follows.</extracomment>
        <translation>
            <numerusform>Ничего не отправлено. %n поле требует внимания:</numerusform>
            <numerusform>Ничего не отправлено. %n поля требуют внимания:</numerusform>
            <numerusform>Ничего не отправлено. %n полей требуют внимания:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. One field needs your attention:</source>
        <extracomment>A list of one follows.</extracomment>
        <translation>Ничего не отправлено. Одно поле требует внимания:</translation>
    </message>
    <message>
        <source>“counterfoilctl methods” lists the fields of each method.</source>
        <translation>«counterfoilctl methods» показывает поля каждого способа.</translation>
    </message>
    <message>
        <source>This is given twice. Give it once.</source>
        <extracomment>Stands behind the name of a field.</extracomment>
        <translation>Указано дважды. Укажите один раз.</translation>
    </message>
    <message>
        <source>Write --set FIELD=VALUE, such as --set amount=15.04.</source>
        <translation>Пишите --set FIELD=VALUE, например --set amount=15.04.</translation>
    </message>
    <message>
        <source>This is secret and must not stand on a command line, where other programs see it. Pass it with --fields - or --fields FILE.</source>
        <extracomment>FILE stands for the name of a file.</extracomment>
        <translation>Это секретное поле, ему не место в командной строке, где его видят другие программы. Передайте его через --fields - или --fields FILE.</translation>
    </message>
    <message>
        <source>This is a card number and must not stand on a command line, where other programs see it. Pass it with --fields - or --fields FILE.</source>
        <extracomment>FILE stands for the name of a file.</extracomment>
        <translation>Это номер карты, ему не место в командной строке, где его видят другие программы. Передайте его через --fields - или --fields FILE.</translation>
    </message>
    <message>
        <source>Write a text, a number or an object here.</source>
        <extracomment>In a JSON file.</extracomment>
        <translation>Здесь должен быть текст, число или объект.</translation>
    </message>
    <message>
        <source>“%1” must end in .png or .svg.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Имя «%1» должно заканчиваться на .png или .svg.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file for the QR code. Nothing was sent.</source>
        <translation>%1 — папка или устройство, а не файл для QR-кода. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the QR code. Nothing was sent.</source>
        <translation>Папки %1 для QR-кода нет. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file for the payment page. Nothing was sent.</source>
        <translation>%1 — папка или устройство, а не файл для страницы оплаты. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the payment page. Nothing was sent.</source>
        <translation>Папки %1 для страницы оплаты нет. Ничего не отправлено.</translation>
    </message>
    <message numerus="yes">
        <source>(The QR code is %n column(s) wide; this window has %1. Widen it, or write the code to a file with --qr FILE.png.)</source>
        <extracomment>A terminal’s columns, and its window. FILE stands for the name of a file.</extracomment>
        <translation>
            <numerusform>(Ширина QR-кода — %n столбец, а этого окна — %1. Расширьте окно или запишите код в файл: --qr FILE.png.)</numerusform>
            <numerusform>(Ширина QR-кода — %n столбца, а этого окна — %1. Расширьте окно или запишите код в файл: --qr FILE.png.)</numerusform>
            <numerusform>(Ширина QR-кода — %n столбцов, а этого окна — %1. Расширьте окно или запишите код в файл: --qr FILE.png.)</numerusform>
        </translation>
    </message>
    <message>
        <source>Address:</source>
        <extracomment>Before the address that coins are sent to. Short.</extracomment>
        <translation>Адрес:</translation>
    </message>
    <message>
        <source>Paid by:</source>
        <extracomment>Before the name of a payment system, such as “Orange Money, Mali”. Short.</extracomment>
        <translation>Через:</translation>
    </message>
    <message>
        <source>Pay link:</source>
        <extracomment>Short.</extracomment>
        <translation>Ссылка:</translation>
    </message>
    <message>
        <source>Form:</source>
        <extracomment>Before what is said about a payment form of the gateway. Short.</extracomment>
        <translation>Форма:</translation>
    </message>
    <message>
        <source>Training:</source>
        <extracomment>Before the words that no money moves. Short.</extracomment>
        <translation>Обучение:</translation>
    </message>
    <message>
        <source>QR code:</source>
        <extracomment>Before the name of a file. Short.</extracomment>
        <translation>QR-код:</translation>
    </message>
    <message>
        <source>Page:</source>
        <extracomment>Before the name of a file that holds a payment page. Short.</extracomment>
        <translation>Страница:</translation>
    </message>
    <message>
        <source>Follow it:</source>
        <extracomment>Before a command that asks how a sale goes on. Short.</extracomment>
        <translation>Следить:</translation>
    </message>
    <message>
        <source>%1 is due; the gateway names no amount in coins. Coins sent in another network are lost.</source>
        <extracomment>%1: an amount.</extracomment>
        <translation>К оплате %1; сумму в монетах шлюз не называет. Монеты, отправленные в другой сети, пропадут.</translation>
    </message>
    <message>
        <source>account %1</source>
        <extracomment>In a line about a sale; %1: the name of an account. Short.</extracomment>
        <translation>аккаунт %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: where a sale stands, such as “Waiting for the customer”; here it is a sentence of its own.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>A program on the customer’s phone opens it; this computer cannot.</source>
        <extracomment>A link.</extracomment>
        <translation>Её открывает программа на телефоне покупателя; этот компьютер не может.</translation>
    </message>
    <message>
        <source>the gateway has one that a browser on this computer posts: counterfoilctl form %1 --out pay.html</source>
        <extracomment>Stands behind “Form:”. %1: a sale’s reference. “pay.html” stands for the name of a file.</extracomment>
        <translation>у шлюза есть форма, которую отправляет браузер на этом компьютере: counterfoilctl form %1 --out pay.html</translation>
    </message>
    <message>
        <source>The customer confirms the payment on their phone.</source>
        <translation>Покупатель подтверждает оплату на своём телефоне.</translation>
    </message>
    <message>
        <source>no money moves. To play the customer, run “counterfoilctl sandbox” in a second terminal and open the link.</source>
        <extracomment>Stands behind “Training:”.</extracomment>
        <translation>деньги не переводятся. Чтобы сыграть покупателя, запустите «counterfoilctl sandbox» во втором терминале и откройте ссылку.</translation>
    </message>
    <message>
        <source>This sale is not paid by a form.</source>
        <translation>Эта продажа оплачивается не через форму.</translation>
    </message>
    <message>
        <source>The payment was declined. The gateway says “%1”.</source>
        <translation>Оплата отклонена. Шлюз сообщает: «%1».</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: a sale’s reference; %2: where it stands, such as “Not issued”; %3: why, whole sentences.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Ask with: counterfoilctl track %1</source>
        <extracomment>%1: a sale’s reference. It asks the gateway what became of it.</extracomment>
        <translation>Узнать: counterfoilctl track %1</translation>
    </message>
    <message>
        <source>The outcome above could not be written down. “counterfoilctl track %1” repairs that later.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>Исход, показанный выше, записать не удалось. «counterfoilctl track %1» исправит это позже.</translation>
    </message>
    <message>
        <source>The sale is issued, but its QR code was not written.</source>
        <translation>Счёт выставлен, но его QR-код не записан.</translation>
    </message>
    <message>
        <source>The sale is issued, but no payment page was written.</source>
        <translation>Счёт выставлен, но страница оплаты не записана.</translation>
    </message>
    <message>
        <source>%1 has no direct mode. Leave out --direct.</source>
        <extracomment>%1: a payment method. Direct: with card data typed here.</extracomment>
        <translation>У способа «%1» нет прямого режима. Уберите --direct.</translation>
    </message>
    <message>
        <source>From the account’s defaults: %1.</source>
        <extracomment>%1: names of fields.</extracomment>
        <translation>Из значений по умолчанию аккаунта: %1.</translation>
    </message>
    <message>
        <source>On this command line: --again, or “counterfoilctl track %1”.</source>
        <extracomment>Comes behind the advice not to issue a sale a second time, or to ask what became of the first one. %1: that one’s reference.</extracomment>
        <translation>В этой командной строке: --again или «counterfoilctl track %1».</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: an amount that may have been meant by what was typed, “15.04”.</extracomment>
        <translation>Возможно, вы имели в виду %1?</translation>
    </message>
    <message>
        <source>Did you mean %1 or %2?</source>
        <extracomment>%1, %2: two amounts that may have been meant by what was typed, “15.04” and “15040.00”.</extracomment>
        <translation>Вы имели в виду %1 или %2?</translation>
    </message>
    <message>
        <source>On this command line: --large.</source>
        <extracomment>Comes behind the advice to issue a sale only if its amount is meant.</extracomment>
        <translation>В этой командной строке: --large.</translation>
    </message>
    <message>
        <source>“%1” is no way to write numbers that this program knows. Set LC_NUMERIC to one such as fr_FR.UTF-8, or leave out --local-numbers and write a point.</source>
        <extracomment>%1: what LC_NUMERIC or LANG says.</extracomment>
        <translation>«%1» — такого способа записи чисел эта программа не знает. Укажите в LC_NUMERIC другой, например fr_FR.UTF-8, или уберите --local-numbers и пишите точку.</translation>
    </message>
    <message>
        <source>%1 is due, and the code holds it. Coins sent in another network are lost.</source>
        <extracomment>%1: an amount. “It” is the amount; the code is the QR code.</extracomment>
        <translation>К оплате %1, сумма есть в коде. Монеты, отправленные в другой сети, пропадут.</translation>
    </message>
</context>
<context>
    <name>Issuer</name>
    <message>
        <source>Writing the sale down took too long; the computer may have slept. Nothing was sent, so nothing was issued, and it may be sold again.</source>
        <translation>Запись продажи заняла слишком много времени; возможно, компьютер был в режиме сна. Ничего не отправлено, поэтому счёт не выставлен и можно продать снова.</translation>
    </message>
    <message>
        <source>So nobody knows whether this sale was issued. Compare both on the gateway’s own pages, and do not issue it again before.</source>
        <extracomment>After “The gateway’s number 185 is another sale in these books, CF-….” “Both”: the two sales.</extracomment>
        <translation>Поэтому неизвестно, выставлен ли счёт по этой продаже. Сравните обе в личном кабинете шлюза и до этого не выставляйте его снова.</translation>
    </message>
    <message>
        <source>The account “%1” belongs to another gateway than this payment method.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Аккаунт «%1» относится к другому шлюзу, чем этот способ оплаты.</translation>
    </message>
    <message>
        <source>Direct sales, with card data typed here, are switched off for “%1”. Switch them on for this account, in the window under Accounts. Whoever does takes on the card industry’s rules (PCI DSS).</source>
        <extracomment>%1 is the name of an account. “Accounts” is a page of the program’s window.</extracomment>
        <translation>Прямые продажи с вводом данных карт здесь для «%1» выключены. Включите их для этого аккаунта в окне программы, на странице «Аккаунты». Кто их включает, принимает правила карточной отрасли (PCI DSS).</translation>
    </message>
    <message>
        <source>The sale was cancelled before anything left this computer.</source>
        <extracomment>By the person who had begun it, while the program waited.</extracomment>
        <translation>Продажа отменена до того, как что-либо ушло с этого компьютера.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The document is empty.</source>
        <translation>Документ пуст.</translation>
    </message>
    <message>
        <source>The document root must not be followed by other values.</source>
        <translation>После корневого значения документа не должно быть других значений.</translation>
    </message>
    <message>
        <source>Invalid value.</source>
        <translation>Недопустимое значение.</translation>
    </message>
    <message>
        <source>Missing a name for object member.</source>
        <translation>Не хватает имени элемента объекта.</translation>
    </message>
    <message>
        <source>Missing a colon after a name of object member.</source>
        <translation>Не хватает двоеточия после имени элемента объекта.</translation>
    </message>
    <message>
        <source>Missing a comma or &apos;}&apos; after an object member.</source>
        <translation>Не хватает запятой или &apos;}&apos; после элемента объекта.</translation>
    </message>
    <message>
        <source>Missing a comma or &apos;]&apos; after an array element.</source>
        <translation>Не хватает запятой или &apos;]&apos; после элемента массива.</translation>
    </message>
    <message>
        <source>Incorrect hex digit after \u escape in string.</source>
        <translation>Неверная шестнадцатеричная цифра после \u в строке.</translation>
    </message>
    <message>
        <source>The surrogate pair in string is invalid.</source>
        <translation>Недопустимая суррогатная пара в строке.</translation>
    </message>
    <message>
        <source>Invalid escape character in string.</source>
        <translation>Недопустимый знак после обратной косой черты в строке.</translation>
    </message>
    <message>
        <source>Missing a closing quotation mark in string.</source>
        <translation>Не хватает закрывающей кавычки в строке.</translation>
    </message>
    <message>
        <source>Invalid encoding in string.</source>
        <translation>Недопустимая кодировка в строке.</translation>
    </message>
    <message>
        <source>Number too big to be stored in double.</source>
        <translation>Число слишком велико для типа double.</translation>
    </message>
    <message>
        <source>Miss fraction part in number.</source>
        <translation>Не хватает дробной части числа.</translation>
    </message>
    <message>
        <source>Miss exponent in number.</source>
        <translation>Не хватает показателя степени числа.</translation>
    </message>
    <message numerus="yes">
        <source>nested deeper than %n level(s)</source>
        <translation>
            <numerusform>вложенность больше %n уровня</numerusform>
            <numerusform>вложенность больше %n уровней</numerusform>
            <numerusform>вложенность больше %n уровней</numerusform>
        </translation>
    </message>
    <message>
        <source>Unspecific syntax error.</source>
        <translation>Неопределённая синтаксическая ошибка.</translation>
    </message>
    <message>
        <source>a NUL character is not allowed</source>
        <extracomment>Ends a sentence: why a text is not valid JSON.</extracomment>
        <translation>знак NUL не допускается</translation>
    </message>
</context>
<context>
    <name>KWallet</name>
    <message>
        <source>KWallet asks in a window of its own: for its password, and before the very first key for the kind of wallet and a new password. Answer it there; Counterfoil then goes on by itself.</source>
        <translation>KWallet спрашивает в своём окне: пароль, а перед самым первым ключом — вид бумажника и новый пароль. Ответьте там; дальше Counterfoil продолжит сам.</translation>
    </message>
</context>
<context>
    <name>KeychainErrors</name>
    <message>
        <source>No keychain is running. Start one, such as GNOME Keyring, KWallet or KeePassXC’s secret service, and try again.</source>
        <translation>Хранилище ключей не запущено. Запустите его, например GNOME Keyring, KWallet или службу секретов KeePassXC, и повторите попытку.</translation>
    </message>
    <message>
        <source>A keychain is running, but the library that leads to it is not installed (libsecret-1.so.0). Install the package libsecret and try again.</source>
        <translation>Хранилище ключей запущено, но не установлена библиотека для доступа к нему (libsecret-1.so.0). Установите пакет libsecret и повторите попытку.</translation>
    </message>
    <message>
        <source>The keychain is locked, and nobody has opened it. Unlock it (log in to the desktop, or enter its password in its window) and try again.</source>
        <translation>Хранилище ключей заблокировано, и никто его не открыл. Разблокируйте его (войдите в систему или введите пароль в его окне) и повторите попытку.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Look for a window that asks for its password, then try again.</source>
        <translation>Хранилище ключей не ответило вовремя. Найдите окно с запросом пароля и повторите попытку.</translation>
    </message>
    <message>
        <source>The keychain could not do what it was asked. Lock it and unlock it again, or log out and in, then try again.</source>
        <translation>Хранилище ключей не смогло выполнить запрос. Заблокируйте и снова разблокируйте его или выйдите из системы и войдите снова, затем повторите попытку.</translation>
    </message>
    <message>
        <source>The keychain is open and holds no key for this account. Type the key again: edit the account in the window, or remove it and add it again with its key.</source>
        <translation>Хранилище ключей открыто, но ключа для этого аккаунта в нём нет. Введите ключ снова: измените аккаунт в окне или удалите его и добавьте заново с ключом.</translation>
    </message>
    <message>
        <source>The keychain took the key, but could not be asked whether it has it.</source>
        <translation>Хранилище приняло ключ, но проверить, сохранён ли он, не удалось.</translation>
    </message>
    <message>
        <source>KWallet is switched off, and no other keychain is running. Switch it on in System Settings (KDE Wallet), or start another, such as KeePassXC’s secret service, and try again.</source>
        <translation>KWallet выключен, а другое хранилище ключей не запущено. Включите его в Параметрах системы (KDE Wallet) или запустите другое, например службу секретов KeePassXC, и повторите попытку.</translation>
    </message>
    <message>
        <source>The keychain took the key, but does not give the same one back, so it counts as not stored. Look in the keychain for old entries “Counterfoil” of this account, delete them, and type the key again.</source>
        <extracomment>“Counterfoil” is what the entries are called in the keychain, in every language.</extracomment>
        <translation>Хранилище приняло ключ, но не возвращает тот же самый, поэтому он считается несохранённым. Найдите в хранилище старые записи «Counterfoil» этого аккаунта, удалите их и введите ключ снова.</translation>
    </message>
    <message>
        <source>The keychain was told to remove the key and still holds it. Delete its entry “Counterfoil” in the keychain’s own program.</source>
        <extracomment>“Counterfoil” is what the entry is called in the keychain, in every language.</extracomment>
        <translation>Хранилищу было велено удалить ключ, но он всё ещё там. Удалите запись «Counterfoil» в программе самого хранилища.</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The key is not stored anywhere else.</source>
        <translation>Больше ключ нигде не хранится.</translation>
    </message>
</context>
<context>
    <name>LanguageSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Title of a card of the settings: which language the window speaks.</extracomment>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The ledger was not opened.</source>
        <translation>Журнал не открыт.</translation>
    </message>
</context>
<context>
    <name>LedgerCommands</name>
    <message>
        <source>Pay link</source>
        <extracomment>Of a sale. Short.</extracomment>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Coin</source>
        <extracomment>Of a sale: the coin that it is paid in, and its network. Short.</extracomment>
        <translation>Монета</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Of a sale: the address that coins are sent to. Short.</extracomment>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Network says</source>
        <extracomment>Of a sale: a coin’s network says how many confirmations its payment has. Short.</extracomment>
        <translation>В сети</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Of a sale: the gateway’s payment form. Short.</extracomment>
        <translation>Форма</translation>
    </message>
    <message>
        <source>at %1, for a browser on this computer: counterfoilctl form %2 --out pay.html</source>
        <extracomment>Stands behind “Form”. %1: a host on the internet; %2: a sale’s reference. “pay.html” stands for the name of a file.</extracomment>
        <translation>на %1, для браузера на этом компьютере: counterfoilctl form %2 --out pay.html</translation>
    </message>
    <message>
        <source>not known how much</source>
        <extracomment>Stands behind “Paid”.</extracomment>
        <translation>сколько, неизвестно</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Of a sale: how much was paid. Short.</extracomment>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Of a sale: what the gateway keeps. Short.</extracomment>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Credited</source>
        <extracomment>Of a sale: what the gateway credits to the merchant. Short.</extracomment>
        <translation>Зачислено</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <extracomment>Of a sale: a person should look at it, and why. Short.</extracomment>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <extracomment>%1: a gateway; %2: its number of a sale.</extracomment>
        <translation>%1, номер %2</translation>
    </message>
    <message>
        <source>%1, says “%2”</source>
        <extracomment>%1: a gateway; %2: its word for where a sale stands.</extracomment>
        <translation>%1, сообщает «%2»</translation>
    </message>
    <message>
        <source>%1, number %2, says “%3”</source>
        <extracomment>%1: a gateway; %2: its number of a sale; %3: its word for where the sale stands.</extracomment>
        <translation>%1, номер %2, сообщает «%3»</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>What has happened to a sale: it was begun. Short, as all of these.</extracomment>
        <translation>начато</translation>
    </message>
    <message>
        <source>issued</source>
        <extracomment>The gateway has taken it.</extracomment>
        <translation>выставлено</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>The gateway has refused it.</extracomment>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Nobody knows whether the gateway has taken it.</extracomment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>polled</source>
        <extracomment>The gateway was asked about it, and answered.</extracomment>
        <translation>опрошено</translation>
    </message>
    <message>
        <source>found</source>
        <extracomment>It was looked for at the gateway, and found.</extracomment>
        <translation>найдено</translation>
    </message>
    <message>
        <source>never-created</source>
        <extracomment>It was looked for at the gateway, and never arrived there.</extracomment>
        <translation>не дошло</translation>
    </message>
    <message>
        <source>callback</source>
        <extracomment>The gateway has told about it by itself.</extracomment>
        <translation>уведомление</translation>
    </message>
    <message>
        <source>returned</source>
        <extracomment>The customer came back from the gateway’s page.</extracomment>
        <translation>вернулся</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>It was imported from the gateway’s list.</extracomment>
        <translation>импортировано</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>A person has looked at it.</extracomment>
        <translation>просмотрено</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>Something was noted about it.</extracomment>
        <translation>заметка</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1: a gateway’s word for where a sale stands.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Of a sale. Short, as all of these.</extracomment>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>%1 (direct)</source>
        <extracomment>%1: a payment method; the card data were typed here.</extracomment>
        <translation>%1 (прямая)</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Of a sale: the payment method.</extracomment>
        <translation>Способ</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Of a sale: the payment system, such as “Orange Money, Mali”.</extracomment>
        <translation>Система</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Of a sale: the merchant’s account.</extracomment>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Of a sale.</extracomment>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Of a sale: what is paid for.</extracomment>
        <translation>За что</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Of a sale: the gateway and what it says.</extracomment>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>Asked last</source>
        <extracomment>Of a sale: when the gateway was asked about it last.</extracomment>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Of a sale: what went wrong.</extracomment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Of a sale: why something about it is to be doubted.</extracomment>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>(gateway says “%1”)</source>
        <extracomment>Behind where a sale stands; %1: the gateway’s own word for it.</extracomment>
        <translation>(шлюз сообщает «%1»)</translation>
    </message>
    <message>
        <source>account %1</source>
        <extracomment>In a line about a sale; %1: the name of an account. Short.</extracomment>
        <translation>аккаунт %1</translation>
    </message>
    <message>
        <source>%1 needs a look: %2</source>
        <extracomment>%1: a sale’s reference; %2: why a person should look at it, whole sentences.</extracomment>
        <translation>%1 требует внимания: %2</translation>
    </message>
    <message>
        <source>%1 could not be asked about: %2</source>
        <extracomment>%1: a sale’s reference; %2: why, whole sentences.</extracomment>
        <translation>О %1 не удалось спросить: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sale(s) asked about.</source>
        <extracomment>How far it is: %1 of the %n sales.</extracomment>
        <translation>
            <numerusform>Проверено %1 из %n продажи.</numerusform>
            <numerusform>Проверено %1 из %n продаж.</numerusform>
            <numerusform>Проверено %1 из %n продаж.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1 %2” is no day. Write it like 2026-03-15.</source>
        <extracomment>%1: an option, “--since”; %2: what was given with it.</extracomment>
        <translation>«%1 %2» — не день. Пишите так: 2026-03-15.</translation>
    </message>
    <message>
        <source>There is no state “%1”. States: issuing, open, authorised, paid, failed, cancelled, expired, chargeback, withheld, refused, unknown.</source>
        <extracomment>The states are typed as they stand here, in every language.</extracomment>
        <translation>Статуса «%1» нет. Статусы: issuing, open, authorised, paid, failed, cancelled, expired, chargeback, withheld, refused, unknown.</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>A column’s heading: when the invoice was issued.</extracomment>
        <translation>Выставлен</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>A column’s heading: an invoice’s reference, “CF-...”.</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>heading</comment>
        <extracomment>A column’s heading.</extracomment>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>heading</comment>
        <extracomment>A column’s heading: the payment method.</extracomment>
        <translation>Способ</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>A column’s heading: where an invoice stands.</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>heading</comment>
        <extracomment>A column’s heading: the merchant’s account.</extracomment>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>heading</comment>
        <extracomment>A column’s heading: the customer’s e-mail address.</extracomment>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In the place of a time. Short.</extracomment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>%1 is not paid by a form. “counterfoilctl show %1” says what it is paid by.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 оплачивается не через форму. «counterfoilctl show %1» покажет, как.</translation>
    </message>
    <message>
        <source>%1 leads to the payment at %2. Open it in a browser on this computer, and remove it afterwards: it may hold the customer’s data.</source>
        <extracomment>%1: a file; %2: a host on the internet.</extracomment>
        <translation>%1 ведёт к оплате на %2. Откройте файл в браузере на этом компьютере, а потом удалите: в нём могут быть данные покупателя.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than these %n. Show more with --limit, or fewer with --search, --state, --since and --until.</source>
        <extracomment>Invoices.</extracomment>
        <translation>
            <numerusform>Есть и другие, кроме показанного %n. Больше — с --limit, меньше — с --search, --state, --since и --until.</numerusform>
            <numerusform>Есть и другие, кроме показанных %n. Больше — с --limit, меньше — с --search, --state, --since и --until.</numerusform>
            <numerusform>Есть и другие, кроме показанных %n. Больше — с --limit, меньше — с --search, --state, --since и --until.</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice matches.</source>
        <translation>Подходящих счетов нет.</translation>
    </message>
    <message>
        <source>There are no invoices yet. “counterfoilctl issue --help” shows how to issue one.</source>
        <translation>Счетов ещё нет. «counterfoilctl issue --help» покажет, как выставить счёт.</translation>
    </message>
    <message>
        <source>Nothing is waiting for an answer.</source>
        <translation>Ничто не ожидает ответа.</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>Its message or link was sent to the customer.</extracomment>
        <translation>отправлена</translation>
    </message>
    <message>
        <source>printed</source>
        <extracomment>A paper of it was printed.</extracomment>
        <translation>напечатана</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Of a sale: one of the things that were sold.</extracomment>
        <translation>Позиция</translation>
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
        <translation>%1 — не журнал этой программы. Выберите другую папку или уберите этот файл.</translation>
    </message>
    <message>
        <source>The ledger %1 was written by a newer version of this program (%2). Install that version.</source>
        <extracomment>%1: the path of the file of the books; %2: the number of its form.</extracomment>
        <translation>Журнал %1 записан более новой версией программы (%2). Установите её.</translation>
    </message>
    <message>
        <source>Another file lies in the place of the books, and it cannot be used. %1 Or put the books back, or restore a backup.</source>
        <extracomment>%1: one or two sentences: what is wrong with it, and what to do.</extracomment>
        <translation>На месте журнала лежит другой файл, и он не подходит. %1 Или верните журнал на место, или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The sale %1 is in the books already, as %2. Nothing was changed.</source>
        <extracomment>%1: the number that another program gave it; %2: our reference of it.</extracomment>
        <translation>Продажа %1 уже есть в журнале под номером %2. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no invoice %1 in the ledger.</source>
        <extracomment>%1: a sale&apos;s reference.</extracomment>
        <translation>Счёта %1 в журнале нет.</translation>
    </message>
    <message>
        <source>state %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;. %1: the word for a state that stands in the file.</extracomment>
        <translation>статус %1</translation>
    </message>
    <message>
        <source>A sale of %1 has no place in the books: that cannot be its time.</source>
        <extracomment>%1: a time such as 2260-01-01T00:00:00Z.</extracomment>
        <translation>Продажу от %1 нельзя записать в журнал: такого времени быть не может.</translation>
    </message>
    <message>
        <source>The same sale, %1, was sent a moment ago, and nobody knows yet what became of it. Issued again, the customer could pay twice. Check %1 first, or say that you mean a second sale.</source>
        <extracomment>%1: the reference of the earlier sale.</extracomment>
        <translation>Такая же продажа, %1, отправлена только что, и пока неизвестно, что с ней стало. Если выставить счёт снова, покупатель может заплатить дважды. Сначала проверьте %1 или подтвердите, что это вторая продажа.</translation>
    </message>
    <message>
        <source>A sale without a time has no place in the books.</source>
        <translation>Продажу без времени нельзя записать в журнал.</translation>
    </message>
    <message>
        <source>The gateway’s number %1 is another sale in these books, %2. Nothing was changed.</source>
        <extracomment>%1: the gateway&apos;s number of a sale; %2: the reference of ours that has it.</extracomment>
        <translation>Номер у шлюза %1 — это другая продажа в журнале, %2. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Who bought was erased here, as the customer asked. Amounts, states and references stayed as they are.</source>
        <translation>Данные о покупателе здесь стёрты по его просьбе. Суммы, статусы и номера продаж остались прежними.</translation>
    </message>
</context>
<context>
    <name>LedgerRestore</name>
    <message>
        <source>%1 could not be written. Check the folder’s permissions and the disk.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Не удалось записать %1. Проверьте права доступа к папке и диск.</translation>
    </message>
    <message>
        <source>%1 should be the file of the books, and is a folder or something else. Move it away, and try again.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>По пути %1 должен быть файл журнала, а там папка или что-то другое. Уберите это и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>LedgerTrouble</name>
    <message>
        <source>The ledger %1 could not be opened: the file is damaged. Restore one of its backups.</source>
        <extracomment>%1: the path of the file of the books; so in all of &quot;The ledger ...&quot;.</extracomment>
        <translation>Не удалось открыть журнал %1: файл повреждён. Восстановите одну из резервных копий.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be read: the file is damaged. Restore one of its backups.</source>
        <translation>Не удалось прочитать журнал %1: файл повреждён. Восстановите одну из резервных копий.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be written: the file is damaged. Restore one of its backups.</source>
        <translation>Не удалось записать журнал %1: файл повреждён. Восстановите одну из резервных копий.</translation>
    </message>
    <message>
        <source>The ledger %1 was checked: the file is damaged. Restore one of its backups.</source>
        <translation>Журнал %1 проверен: файл повреждён. Восстановите одну из резервных копий.</translation>
    </message>
    <message>
        <source>The ledger %1 cannot be used: the file is damaged. Restore one of its backups.</source>
        <translation>Журналом %1 нельзя пользоваться: файл повреждён. Восстановите одну из резервных копий.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be left: the file is damaged. Restore one of its backups.</source>
        <extracomment>Other books lie in its place now, and this file was to be closed for them.</extracomment>
        <translation>Не удалось закрыть журнал %1: файл повреждён. Восстановите одну из резервных копий.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be opened.</source>
        <extracomment>What to do follows. %1: the path of the file of the books.</extracomment>
        <translation>Не удалось открыть журнал %1.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be read.</source>
        <translation>Не удалось прочитать журнал %1.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be written.</source>
        <translation>Не удалось записать журнал %1.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be checked.</source>
        <translation>Не удалось проверить журнал %1.</translation>
    </message>
    <message>
        <source>The ledger %1 cannot be used.</source>
        <translation>Журналом %1 нельзя пользоваться.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be left.</source>
        <extracomment>Other books lie in its place now, and this file was to be closed for them.</extracomment>
        <translation>Не удалось закрыть журнал %1.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>Диск заполнен: освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written: check its permissions.</source>
        <translation>В файл или его папку нельзя записать: проверьте права доступа.</translation>
    </message>
    <message>
        <source>It was moved or deleted: put it back, or restore a backup.</source>
        <translation>Файл перемещён или удалён: верните его или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>Other books lie in its place now, and somebody still reads these: close other programs that use them, and try again.</source>
        <translation>На его месте теперь лежит другой журнал, а этот ещё кто-то читает: закройте другие программы, которые им пользуются, и повторите попытку.</translation>
    </message>
    <message>
        <source>Another program keeps it locked: close that program and try again.</source>
        <translation>Файл занят другой программой: закройте её и повторите попытку.</translation>
    </message>
    <message>
        <source>Check the disk and the file; a copy of it may be needed to repair it.</source>
        <translation>Проверьте диск и файл; для исправления может понадобиться его копия.</translation>
    </message>
    <message>
        <source>The books were asked something else meanwhile.</source>
        <translation>К журналу тем временем поступил другой запрос.</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>The link is copied. Paste it into a message to the customer.</source>
        <translation>Ссылка скопирована. Вставьте её в сообщение покупателю.</translation>
    </message>
    <message>
        <source>The address is copied. Tell the customer the network and the amount as well.</source>
        <translation>Адрес скопирован. Сообщите покупателю также сеть и сумму.</translation>
    </message>
    <message>
        <source>This link is for the customer’s phone. Let them scan the code, or send it to them.</source>
        <translation>Эта ссылка для телефона покупателя. Дайте отсканировать код или перешлите её.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and paste it into one.</source>
        <translation>Не удалось открыть браузер. Скопируйте ссылку и вставьте её в браузер.</translation>
    </message>
    <message>
        <source>The page is being opened in the browser. If nothing opens, copy the link.</source>
        <translation>Страница открывается в браузере. Если ничего не открылось, скопируйте ссылку.</translation>
    </message>
    <message>
        <source>The QR code is copied as a picture (PNG and SVG).</source>
        <translation>QR-код скопирован как картинка (PNG и SVG).</translation>
    </message>
    <message>
        <source>The QR code is saved as %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>QR-код сохранён как %1.</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <extracomment>The title of a dialog for a file.</extracomment>
        <translation>Сохранить QR-код</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG picture (*.svg)</source>
        <extracomment>Kinds of files to choose from; “;;”, “(*.png)” and “(*.svg)” have to stay as they are.</extracomment>
        <translation>Картинка PNG (*.png);;Картинка SVG (*.svg)</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>&amp;Печать</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Sale %1 of %2: %3</source>
        <extracomment>Spoken. %1: a sale’s reference; %2: its amount with the currency; %3: its state, as “Paid”.</extracomment>
        <translation>Продажа %1 на %2: %3</translation>
    </message>
    <message>
        <source>This address stands only here, not in your books: give it to the customer before you close this card.</source>
        <translation>Этот адрес есть только здесь, в журнале его нет: передайте его покупателю, прежде чем закрыть карточку.</translation>
    </message>
    <message>
        <source>This pay link stands only here, not in your books: give it to the customer before you close this card.</source>
        <translation>Эта ссылка на оплату есть только здесь, в журнале её нет: передайте её покупателю, прежде чем закрыть карточку.</translation>
    </message>
    <message>
        <source>There is no link to pay by. The reference is copied.</source>
        <translation>Ссылки на оплату нет. Скопирован номер продажи.</translation>
    </message>
    <message>
        <source>This could not be written into your books.</source>
        <translation>Это не удалось записать в журнал.</translation>
    </message>
    <message>
        <source>Make the window larger, or press F11.</source>
        <extracomment>What to do where a QR code needs more room. F11 is a key.</extracomment>
        <translation>Увеличьте окно или нажмите F11.</translation>
    </message>
</context>
<context>
    <name>LinkNotice</name>
    <message>
        <source>Fill in</source>
        <extracomment>A button: a link may fill in the form.</extracomment>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>A button: a link must not fill in the form; what stands there stays.</extracomment>
        <translation>Не трогать</translation>
    </message>
    <message>
        <source>Filled in by a link. Look before you issue.</source>
        <translation>Заполнено по ссылке. Проверьте, прежде чем выставить счёт.</translation>
    </message>
    <message>
        <source>Not all of it was taken.</source>
        <extracomment>Sentences follow that say what was left out, and why.</extracomment>
        <translation>Перенесено не всё.</translation>
    </message>
    <message>
        <source>A link wants to fill in a new sale. What stands in the form would be replaced.</source>
        <translation>Ссылка хочет заполнить новую продажу. То, что стоит в форме, будет заменено.</translation>
    </message>
    <message>
        <source>More was left out besides.</source>
        <extracomment>Behind a list of what a link has and the form did not get.</extracomment>
        <translation>Пропущено и кое-что ещё.</translation>
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
        <translation>«%1»: покупатели платят настоящие деньги.</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>This picture cannot be read. Choose a whole PNG or JPEG file; other kinds of pictures can be saved as PNG by any program for pictures.</source>
        <translation>Эту картинку не удаётся прочитать. Выберите целый файл PNG или JPEG; другие виды картинок любая программа для картинок сохранит как PNG.</translation>
    </message>
    <message>
        <source>The logo is too large: at most %1 pixels on each side and %2 KiB. Choose the picture again, and it is made smaller.</source>
        <extracomment>%1: a number of pixels; %2: a number of KiB.</extracomment>
        <translation>Логотип слишком велик: не больше %1 точек по каждой стороне и %2 КиБ. Выберите картинку ещё раз, и она будет уменьшена.</translation>
    </message>
    <message>
        <source>This picture is too large to be read: at most %1 million pixels and %2 MiB. Make it smaller with a program for pictures.</source>
        <extracomment>%1: a number of megapixels; %2: a number of MiB.</extracomment>
        <translation>Эта картинка слишком велика, чтобы её прочитать: не больше %1 млн точек и %2 МиБ. Уменьшите её программой для картинок.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read. Check its name and permissions.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Картинку %1 не удаётся прочитать. Проверьте имя и права доступа.</translation>
    </message>
</context>
<context>
    <name>LostBooks</name>
    <message>
        <source>%1 is a link to %2, and there is nothing.</source>
        <extracomment>%1 and %2: the paths of files.</extracomment>
        <translation>%1 — ссылка на %2, а там ничего нет.</translation>
    </message>
    <message>
        <source>The file of the books, %1, is empty (0 bytes).</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Файл журнала %1 пуст (0 байт).</translation>
    </message>
    <message>
        <source>The file of the books is gone: there is no %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Файл журнала пропал: %1 не существует.</translation>
    </message>
    <message>
        <source>%1 should be the file of the books, and is a folder or something else. Move it away, and put the books back or restore a backup.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>По пути %1 должен быть файл журнала, а там папка или что-то другое. Уберите это и верните журнал или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>If it lies on another disk, connect that and start again; if it was moved, put it back.</source>
        <extracomment>It: the file of the books.</extracomment>
        <translation>Если файл лежит на другом диске, подключите диск и запустите программу снова; если файл перемещён, верните его.</translation>
    </message>
    <message>
        <source>There is no backup that can be read. Begin new books only if the old ones are not to be had.</source>
        <translation>Читаемой резервной копии нет. Начинайте новый журнал, только если прежний уже не вернуть.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is of %1 and has %n sale(s). Restore it, or begin new books if that is what you want.</source>
        <extracomment>%1: a day and a time; %n: how many sales are in it.</extracomment>
        <translation>
            <numerusform>Новейшая резервная копия — от %1, в ней %n продажа. Восстановите её или начните новый журнал, если хотите именно этого.</numerusform>
            <numerusform>Новейшая резервная копия — от %1, в ней %n продажи. Восстановите её или начните новый журнал, если хотите именно этого.</numerusform>
            <numerusform>Новейшая резервная копия — от %1, в ней %n продаж. Восстановите её или начните новый журнал, если хотите именно этого.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is something at %1 already, so no new books were begun. Move it away first, if that is what you want.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>По пути %1 уже что-то есть, поэтому новый журнал не начат. Сначала уберите это, если хотите начать новый.</translation>
    </message>
    <message>
        <source>%1 could not be moved aside, so no new books were begun. Check the folder’s permissions and the disk.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Не удалось переместить %1, поэтому новый журнал не начат. Проверьте права доступа к папке и диск.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>What goes along with the e-mail is larger than 10 MiB, which many servers refuse. Send it without.</source>
        <translation>Вложение больше 10 МиБ, такие многие серверы не принимают. Отправьте письмо без него.</translation>
    </message>
</context>
<context>
    <name>MailBook</name>
    <message>
        <source>The settings of the mail server %1 are damaged. Restore a copy, or move the file away and type them again.</source>
        <translation>Настройки почтового сервера %1 повреждены. Восстановите их из копии или уберите файл и введите их заново.</translation>
    </message>
    <message>
        <source>The settings of the mail server %1 cannot be read. Check the file’s permissions.</source>
        <extracomment>%1: the path of the file that holds them; so in all of &quot;The settings of the mail server …&quot;.</extracomment>
        <translation>Настройки почтового сервера %1 не удаётся прочитать. Проверьте права доступа к файлу.</translation>
    </message>
    <message>
        <source>The settings of the mail server %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <translation>Настройки почтового сервера %1 не удаётся записать. Проверьте диск и права доступа к папке.</translation>
    </message>
    <message>
        <source>The settings of the mail server %1 are locked by another program. Close it and try again.</source>
        <translation>Настройки почтового сервера %1 заняты другой программой. Закройте её и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>MailCard</name>
    <message>
        <source>TLS from the start (port 465)</source>
        <extracomment>A choice: how the connection to a mail server is encrypted. 465 is the usual port.</extracomment>
        <translation>TLS с самого начала (порт 465)</translation>
    </message>
    <message>
        <source>STARTTLS (port 587)</source>
        <extracomment>A choice: how the connection to a mail server is encrypted. 587 is the usual port.</extracomment>
        <translation>STARTTLS (порт 587)</translation>
    </message>
    <message>
        <source>Mail server of the shop</source>
        <extracomment>Title of a card of the settings.</extracomment>
        <translation>Почтовый сервер магазина</translation>
    </message>
    <message>
        <source>The password is needed: the stored one belongs to another user or server.</source>
        <translation>Нужен пароль: сохранённый относится к другому пользователю или серверу.</translation>
    </message>
    <message>
        <source>The password is needed for this user name.</source>
        <translation>Для этого имени пользователя нужен пароль.</translation>
    </message>
    <message>
        <source>Saving. Your keychain may ask for its password.</source>
        <translation>Сохраняется. Хранилище ключей может спросить свой пароль.</translation>
    </message>
    <message>
        <source>The mail server is saved. “Send a test mail” shows whether it works.</source>
        <extracomment>“Send a test mail” is a button.</extracomment>
        <translation>Почтовый сервер сохранён. «Отправить пробное письмо» покажет, работает ли он.</translation>
    </message>
    <message>
        <source>A test mail to %1 is on its way…</source>
        <extracomment>%1: an e-mail address.</extracomment>
        <translation>Пробное письмо на %1 в пути…</translation>
    </message>
    <message>
        <source>The mail server has taken the test mail to %1. Look whether it arrives. The server said: %2</source>
        <extracomment>%1: an e-mail address; %2: a mail server’s own words, in whatever language.</extracomment>
        <translation>Почтовый сервер принял пробное письмо на %1. Посмотрите, придёт ли оно. Сервер сказал: %2</translation>
    </message>
    <message>
        <source>The mail server is removed.</source>
        <translation>Почтовый сервер удалён.</translation>
    </message>
</context>
<context>
    <name>MailCommand</name>
    <message>
        <source>No mail server is set up. Set one with: counterfoilctl mail set --host HOST --sender ADDRESS</source>
        <translation>Почтовый сервер не настроен. Задайте его: counterfoilctl mail set --host HOST --sender ADDRESS</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>In a table of a mail server’s settings; so all of these.</extracomment>
        <translation>Почтовый сервер</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <translation>Имя отправителя</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Ответы на</translation>
    </message>
    <message>
        <source>Copy to the shop</source>
        <translation>Копия магазину</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>“%1” is no way to encrypt the line. Use tls or starttls; without one nothing is sent.</source>
        <extracomment>%1: what was typed; the others are typed as they stand here.</extracomment>
        <translation>«%1» — не способ шифрования. Укажите tls или starttls; без этого ничего не отправляется.</translation>
    </message>
    <message>
        <source>A password belongs to a user. Name the user with --user.</source>
        <translation>Пароль относится к пользователю. Назовите пользователя через --user.</translation>
    </message>
    <message>
        <source>The mail server’s password:</source>
        <translation>Пароль почтового сервера:</translation>
    </message>
    <message>
        <source>The mail server accepted a test e-mail to %1 (%2). Look whether it comes.</source>
        <extracomment>%1: an e-mail address; %2: what a mail server said: “2.0.0 Ok: queued as 4F1A”.</extracomment>
        <translation>Почтовый сервер принял пробное письмо на %1 (%2). Посмотрите, придёт ли оно.</translation>
    </message>
    <message>
        <source>The mail server’s settings and its password were removed.</source>
        <translation>Настройки почтового сервера и его пароль удалены.</translation>
    </message>
    <message>
        <source>The keychain holds no password for the user %1 at the mail server %2, so no e-mail can be sent. Give it with --password-stdin.</source>
        <extracomment>%1: the user of a mail server; %2: that server’s host name.</extracomment>
        <translation>В хранилище ключей нет пароля пользователя %1 на почтовом сервере %2, поэтому отправить письмо нельзя. Укажите его через --password-stdin.</translation>
    </message>
</context>
<context>
    <name>MailErrors</name>
    <message>
        <source>It said: “%1”.</source>
        <extracomment>Follows a sentence about a mail server. %1: its own words, “550 5.1.1 no such user”.</extracomment>
        <translation>Он сказал: «%1».</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again in some minutes.</source>
        <translation>Ничего не отправлено. Попробуйте через несколько минут.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached. Check its name, the port and the network. Nothing was sent.</source>
        <extracomment>%1: a server and its port, “mail.example.com:465”; so in all of these.</extracomment>
        <translation>Почтовый сервер %1 недоступен. Проверьте его имя, порт и сеть. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer. Check the port and how the line is encrypted (465: TLS, 587: STARTTLS). Nothing was sent.</source>
        <translation>Почтовый сервер %1 не отвечает. Проверьте порт и шифрование (465: TLS, 587: STARTTLS). Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encrypted line in this way, and nothing is sent without one. Check the port and how the line is encrypted (465: TLS, 587: STARTTLS).</source>
        <translation>Почтовый сервер %1 не предлагает так шифрованного соединения, а без него ничего не отправляется. Проверьте порт и шифрование (465: TLS, 587: STARTTLS).</translation>
    </message>
    <message>
        <source>The mail server %1 cannot prove that it is this server: its certificate is not trusted, not valid any more, or made out to another name. Nothing was sent. Check the server’s name, and ask whoever runs it.</source>
        <translation>Почтовый сервер %1 не может доказать, что это он: его сертификату нет доверия, срок сертификата истёк или он выдан на другое имя. Ничего не отправлено. Проверьте имя сервера и спросите того, кто его обслуживает.</translation>
    </message>
    <message>
        <source>The file of certificates %1 cannot be used. Nothing was sent. Check the settings of the mail server.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Файл сертификатов %1 не годится. Ничего не отправлено. Проверьте настройки почтового сервера.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the settings of the mail server.</source>
        <translation>Ничего не отправлено. Проверьте настройки почтового сервера.</translation>
    </message>
    <message>
        <source>The mail server %1 takes no user and password here. Nothing was sent. Check the port, or leave the user empty if the server wants none.</source>
        <translation>Почтовый сервер %1 не принимает здесь ни пользователя, ни пароля. Ничего не отправлено. Проверьте порт или оставьте пользователя пустым, если серверу он не нужен.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the user or the password.</source>
        <translation>Почтовый сервер %1 не принимает пользователя или пароль.</translation>
    </message>
    <message>
        <source>Nothing was sent. Type both again; some providers want a password made for programs.</source>
        <translation>Ничего не отправлено. Введите то и другое заново; некоторым почтовым службам нужен особый пароль для программ.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot send to or from addresses such as %2, with letters beyond A to Z before the @. Nothing was sent.</source>
        <extracomment>%2: an e-mail address.</extracomment>
        <translation>Почтовый сервер %1 не может отправлять на адреса и с адресов вида %2, где перед @ есть буквы не из A–Z. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the sender %2.</source>
        <extracomment>%2: an e-mail address.</extracomment>
        <translation>Почтовый сервер %1 не принимает отправителя %2.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the recipient %2.</source>
        <extracomment>%2: an e-mail address.</extracomment>
        <translation>Почтовый сервер %1 не принимает получателя %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address.</source>
        <translation>Ничего не отправлено. Проверьте адрес.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses this e-mail.</source>
        <translation>Почтовый сервер %1 не принимает это письмо.</translation>
    </message>
    <message>
        <source>It was not sent. Ask whoever runs the server.</source>
        <translation>Оно не отправлено. Спросите того, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>The mail server %1 turned the program away.</source>
        <translation>Почтовый сервер %1 отказал программе.</translation>
    </message>
    <message>
        <source>The e-mail to %2 was handed over to %1, but the line broke before the server answered: nobody knows whether it was sent. Ask the customer before you send it again.</source>
        <extracomment>%1: a server and its port; %2: an e-mail address.</extracomment>
        <translation>Письмо на %2 передано серверу %1, но связь прервалась до его ответа: отправлено ли оно, не знает никто. Спросите покупателя, прежде чем отправлять снова.</translation>
    </message>
    <message>
        <source>The part of the program that sends e-mail cannot be loaded. Install the program again.</source>
        <translation>Часть программы, которая отправляет письма, не загружается. Установите программу заново.</translation>
    </message>
    <message>
        <source>Sending was cancelled. Nothing was sent.</source>
        <translation>Отправка отменена. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The line to the mail server %1 broke. Nothing was sent. Check the settings of the mail server, and try again.</source>
        <translation>Связь с почтовым сервером %1 прервалась. Ничего не отправлено. Проверьте настройки почтового сервера и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>MailPassword</name>
    <message>
        <source>The keychain holds no password for this user at this mail server. Type it in the settings of the mail server.</source>
        <translation>В хранилище ключей нет пароля этого пользователя на этом почтовом сервере. Введите его в настройках почтового сервера.</translation>
    </message>
    <message>
        <source>The keychain was told to remove the mail server’s password, and has it still. Remove it there.</source>
        <translation>Хранилище ключей должно было удалить пароль почтового сервера, но он ещё там. Удалите его в самом хранилище.</translation>
    </message>
    <message>
        <source>It is not known whether the keychain has taken the mail server’s password. Store it again.</source>
        <translation>Неизвестно, приняло ли хранилище ключей пароль почтового сервера. Сохраните его ещё раз.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Пароль не указан.</translation>
    </message>
    <message>
        <source>The password has several lines, or characters that cannot be typed. Copy it anew.</source>
        <translation>В пароле несколько строк или знаки, которых не набрать. Скопируйте его заново.</translation>
    </message>
    <message>
        <source>The password is longer than %1 characters. Copy it anew.</source>
        <extracomment>%1: a number of characters.</extracomment>
        <translation>Пароль длиннее %1 знаков. Скопируйте его заново.</translation>
    </message>
</context>
<context>
    <name>MailProgram</name>
    <message>
        <source>This computer has no mail program that can be opened, or nothing that finds it (xdg-email, of the package xdg-utils). Copy the message instead, or send it by the shop’s own mail server.</source>
        <translation>На этом компьютере нет почтовой программы, которую можно открыть, или нечем её найти (xdg-email из пакета xdg-utils). Скопируйте сообщение или отправьте его через почтовый сервер магазина.</translation>
    </message>
    <message>
        <source>Mail programs stumble over signs in the path of the file: %1. Save it in a folder whose path has letters, digits and blanks only.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Почтовые программы спотыкаются о знаки в пути к файлу: %1. Сохраните его в папке, в пути к которой только буквы, цифры и пробелы.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Файл %1 не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The mail program could not find the file that goes along.</source>
        <translation>Почтовая программа не нашла вложенный файл.</translation>
    </message>
    <message>
        <source>The mail program could not be opened. Copy the message instead, or send it by the shop’s own mail server.</source>
        <translation>Почтовую программу не удалось открыть. Скопируйте сообщение или отправьте его через почтовый сервер магазина.</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>Type the name of the mail server, such as mail.example.com.</source>
        <translation>Введите имя почтового сервера, например mail.example.com.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server. It has letters, digits, hyphens and points only, such as mail.example.com; the port has a field of its own.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>«%1» — не имя сервера. В нём только буквы, цифры, дефисы и точки, например mail.example.com; для порта есть своё поле.</translation>
    </message>
    <message>
        <source>A user’s name at a mail server is one line of at most 255 characters that can be seen.</source>
        <translation>Имя пользователя на почтовом сервере — одна строка не длиннее 255 видимых знаков.</translation>
    </message>
    <message>
        <source>A sender’s name is one line of at most 120 characters that can be seen.</source>
        <translation>Имя отправителя — одна строка не длиннее 120 видимых знаков.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; mail servers have 465 or 587.</source>
        <translation>Порт — число от 1 до 65535; у почтовых серверов 465 или 587.</translation>
    </message>
    <message>
        <source>The file of certificates “%1” cannot be read. It is named with its whole path.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Файл сертификатов «%1» не удаётся прочитать. Укажите его полный путь.</translation>
    </message>
    <message>
        <source>The sender’s e-mail address: %1</source>
        <extracomment>%1: what is wrong with it, one or more sentences.</extracomment>
        <translation>Адрес эл. почты отправителя: %1</translation>
    </message>
    <message>
        <source>The address for answers: %1</source>
        <extracomment>%1: what is wrong with it, one or more sentences.</extracomment>
        <translation>Адрес для ответов: %1</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Something about this sale is in doubt. Look at it before the customer is told anything.</source>
        <translation>Что-то в этой продаже сомнительно. Посмотрите её, прежде чем что-либо говорить покупателю.</translation>
    </message>
    <message>
        <source>This is a training sale: its link opens on this computer only, and no customer can pay it.</source>
        <translation>Это учебная продажа: её ссылка открывается только на этом компьютере, и ни один покупатель не сможет её оплатить.</translation>
    </message>
    <message>
        <source>This sale has neither a link nor an address: the message does not say how to pay it.</source>
        <translation>У этой продажи нет ни ссылки, ни адреса: в сообщении не сказано, как её оплатить.</translation>
    </message>
    <message>
        <source>The shop’s own words for this message leave the link or the address out: the customer is not told how to pay.</source>
        <translation>В словах магазина для этого сообщения нет ни ссылки, ни адреса: покупатель не узнает, как платить.</translation>
    </message>
    <message>
        <source>It is not known yet whether this sale was issued, so there is nothing to send. Check it first.</source>
        <translation>Ещё неизвестно, выставлен ли счёт по этой продаже, поэтому отправлять нечего. Сначала проверьте её.</translation>
    </message>
    <message>
        <source>Nothing is sent to the customer of this sale: it is neither open nor paid (%1). Issue a new one if it is still to be paid.</source>
        <extracomment>%1: what became of the sale: “Expired unpaid”.</extracomment>
        <translation>Покупателю этой продажи ничего не отправляется: она не ожидает оплаты и не оплачена (%1). Выставьте новый счёт, если её ещё надо оплатить.</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>What messages say</source>
        <extracomment>Title of a card of the settings: the texts of messages that are sent to customers.</extracomment>
        <translation>Что говорится в сообщениях</translation>
    </message>
    <message>
        <source>Save this message first, or take the standard text back.</source>
        <translation>Сначала сохраните это сообщение или верните стандартный текст.</translation>
    </message>
    <message>
        <source>The message is saved.</source>
        <translation>Сообщение сохранено.</translation>
    </message>
    <message>
        <source>The message is the standard one again.</source>
        <translation>Сообщение снова стандартное.</translation>
    </message>
</context>
<context>
    <name>MessageCommand</name>
    <message>
        <source>“%1” is no kind of message. Use %2.</source>
        <extracomment>%2: words that are typed as they stand.</extracomment>
        <translation>«%1» — не вид сообщения. Укажите %2.</translation>
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
        <translation>Места, которые заполняются:</translation>
    </message>
    <message>
        <source>Name what is to change (--subject, --text, --short), or --reset for the program’s own words.</source>
        <translation>Назовите, что меняется (--subject, --text, --short), или --reset, чтобы вернуть слова программы.</translation>
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
        <translation>%1: скобка { не начинает места вроде {amount}. Там, где её надо прочитать, пишите её дважды: {{.</translation>
    </message>
    <message>
        <source>%1: there is no place %2.</source>
        <extracomment>%1: a part of a template, “Subject”; %2: what was typed, “{ammount}”.</extracomment>
        <translation>%1: места %2 нет.</translation>
    </message>
    <message>
        <source>These are known: %1.</source>
        <extracomment>%1: a list of {amount} and others.</extracomment>
        <translation>Известные места: %1.</translation>
    </message>
    <message>
        <source>Perhaps %1 is meant.</source>
        <extracomment>%1: “{amount}”.</extracomment>
        <translation>Возможно, имелось в виду %1.</translation>
    </message>
    <message>
        <source>%1: nothing stands here. Write something, or take the program’s own words back.</source>
        <extracomment>%1: a part of a template, “Subject”.</extracomment>
        <translation>%1: здесь пусто. Напишите что-нибудь или верните слова программы.</translation>
    </message>
    <message>
        <source>%1: this has %2 characters; there is room for %3.</source>
        <extracomment>%1: a part of a template, “Subject”; %2, %3: numbers of characters.</extracomment>
        <translation>%1: здесь %2 знаков, а место есть для %3.</translation>
    </message>
    <message>
        <source>Asking for a payment</source>
        <extracomment>A kind of message to a customer.</extracomment>
        <translation>Просьба об оплате</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>A kind of message to a customer who has paid.</extracomment>
        <translation>Чек</translation>
    </message>
    <message>
        <source>The shop’s name</source>
        <extracomment>Places in a message that are filled in for each sale; so all of the following.</extracomment>
        <translation>Название магазина</translation>
    </message>
    <message>
        <source>The customer’s name</source>
        <translation>Имя покупателя</translation>
    </message>
    <message>
        <source>The amount with its currency</source>
        <translation>Сумма с валютой</translation>
    </message>
    <message>
        <source>The amount in words</source>
        <translation>Сумма прописью</translation>
    </message>
    <message>
        <source>What the sale is for</source>
        <translation>За что продажа</translation>
    </message>
    <message>
        <source>How this sale is paid: its link, its address or what else there is</source>
        <translation>Как оплатить эту продажу: ссылка, адрес или что ещё есть</translation>
    </message>
    <message>
        <source>The payment link alone</source>
        <translation>Только ссылка на оплату</translation>
    </message>
    <message>
        <source>The address of a coin alone</source>
        <translation>Только адрес монеты</translation>
    </message>
    <message>
        <source>The network that a coin is to be sent on</source>
        <translation>Сеть, в которой отправлять монету</translation>
    </message>
    <message>
        <source>The payment method</source>
        <translation>Способ оплаты</translation>
    </message>
    <message>
        <source>The day until which it can be paid, where there is one</source>
        <translation>День, до которого можно платить, если он есть</translation>
    </message>
    <message>
        <source>The sale’s reference</source>
        <translation>Номер продажи</translation>
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
        <translation>Здравствуйте, {customer}!

Мы получили ваш платёж: {amount} ({amount-words}). Спасибо.

За что: {note}
Способ оплаты: {method}
Номер: {reference}

{shop}</translation>
    </message>
    <message>
        <source>We have received {amount} ({shop}). Thank you.
Reference: {reference}</source>
        <extracomment>A message to a customer who has paid: an SMS or chat message.</extracomment>
        <translation>Мы получили {amount} ({shop}). Спасибо.
Номер: {reference}</translation>
    </message>
    <message>
        <source>Payment of {amount} ({shop})</source>
        <extracomment>A message that asks a customer to pay: the subject of an e-mail. The words in braces stay as they are, in all of these. {amount}: “15.00 EUR”; {shop}: a name, or nothing with its brackets.</extracomment>
        <translation>К оплате: {amount} ({shop})</translation>
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
        <translation>Здравствуйте, {customer}!

Просим оплатить счёт на {amount} ({amount-words}).
За что: {note}

{how-to-pay}

Оплатите, пожалуйста, до {until} включительно.
Номер: {reference}

{shop}</translation>
    </message>
    <message>
        <source>Please pay {amount} ({shop}).
{how-to-pay}
Reference: {reference}</source>
        <extracomment>A message that asks a customer to pay: an SMS or chat message.</extracomment>
        <translation>К оплате: {amount} ({shop}).
{how-to-pay}
Номер: {reference}</translation>
    </message>
    <message>
        <source>%1: this has several lines, and must be one.</source>
        <extracomment>%1: a part of a template, “Subject”.</extracomment>
        <translation>%1: здесь несколько строк, а должна быть одна.</translation>
    </message>
    <message>
        <source>%1: nothing here tells the customer how to pay. {how-to-pay} or {link} does.</source>
        <extracomment>%1: a part of a template, “Text”. The words in braces stay as they are.</extracomment>
        <translation>%1: здесь не сказано, как покупателю платить. Для этого есть {how-to-pay} и {link}.</translation>
    </message>
</context>
<context>
    <name>MessageTemplates</name>
    <message>
        <source>The messages’ templates %1 cannot be read. Check the file’s permissions.</source>
        <extracomment>%1: the path of the file that holds the templates of messages; so in all of &quot;The messages’ …&quot;.</extracomment>
        <translation>Шаблоны сообщений %1 не удаётся прочитать. Проверьте права доступа к файлу.</translation>
    </message>
    <message>
        <source>The messages’ templates %1 are damaged. Restore a copy, or move the file away and write them again.</source>
        <translation>Шаблоны сообщений %1 повреждены. Восстановите их из копии или уберите файл и напишите их заново.</translation>
    </message>
    <message>
        <source>The messages’ templates %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <translation>Шаблоны сообщений %1 не удаётся записать. Проверьте диск и права доступа к папке.</translation>
    </message>
    <message>
        <source>The messages’ templates %1 are locked by another program. Close it and try again.</source>
        <translation>Шаблоны сообщений %1 заняты другой программой. Закройте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>There are no messages in “%1”. Messages can be in: %2.</source>
        <extracomment>%1: what somebody typed; %2: codes such as “en, fr”.</extracomment>
        <translation>Сообщений на языке «%1» нет. Языки сообщений: %2.</translation>
    </message>
</context>
<context>
    <name>MessageValues</name>
    <message>
        <source>To pay, open this on your phone:
%1</source>
        <extracomment>A message to a customer. %1: a link that a program on a phone opens.</extracomment>
        <translation>Чтобы заплатить, откройте это на телефоне:
%1</translation>
    </message>
    <message>
        <source>Pay here:
%1</source>
        <extracomment>A message to a customer. %1: a link.</extracomment>
        <translation>Оплатите здесь:
%1</translation>
    </message>
    <message>
        <source>Pay to this address:
%1</source>
        <extracomment>A message to a customer who pays in coins. %1: an address.</extracomment>
        <translation>Заплатите на этот адрес:
%1</translation>
    </message>
    <message>
        <source>Pay with %1 to this address:
%2</source>
        <extracomment>A message to a customer who pays in coins. %1: “USDT · network TRC20”; %2: an address.</extracomment>
        <translation>Заплатите монетой %1 на этот адрес:
%2</translation>
    </message>
    <message>
        <source>This payment has no link: ask the shop, which opens the payment page for you.</source>
        <extracomment>A message to a customer: a payment that has no link, only a page that the shop can open.</extracomment>
        <translation>У этого платежа нет ссылки: обратитесь в магазин, там откроют для вас страницу оплаты.</translation>
    </message>
    <message>
        <source>Please confirm the payment on your phone.</source>
        <extracomment>A message to a customer who is asked by an operator of mobile money.</extracomment>
        <translation>Подтвердите, пожалуйста, платёж на телефоне.</translation>
    </message>
</context>
<context>
    <name>MethodsCommand</name>
    <message>
        <source>needed</source>
        <extracomment>Of a field: it has to be given. Short.</extracomment>
        <translation>нужно</translation>
    </message>
    <message>
        <source>with --direct</source>
        <extracomment>Of a field: it has to be given where the option --direct is. Short.</extracomment>
        <translation>с --direct</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Of a field: it may be given. Short.</extracomment>
        <translation>необязательное</translation>
    </message>
    <message>
        <source>(secret: only through --fields)</source>
        <extracomment>Stands behind the name of a field.</extracomment>
        <translation>(секретное: только через --fields)</translation>
    </message>
    <message>
        <source>%1 (--method %2): %3</source>
        <extracomment>%1: a payment method’s name; %2: what it is called on the command line; %3: what it is.</extracomment>
        <translation>%1 (--method %2): %3</translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <extracomment>%1: a field’s name; %2: an example of what stands in it.</extracomment>
        <translation>%1, например %2</translation>
    </message>
    <message>
        <source>(stays in your books, is not sent)</source>
        <extracomment>Stands behind the name of a field.</extracomment>
        <translation>(остаётся в вашем журнале, не отправляется)</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Here a comma stands before the cents: %1.</source>
        <extracomment>%1: an amount, written rightly.</extracomment>
        <translation>Здесь дробная часть отделяется запятой: %1.</translation>
    </message>
    <message>
        <source>Here a point stands before the cents: %1.</source>
        <translation>Здесь дробная часть отделяется точкой: %1.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write digits and at most one decimal mark, such as %2.</source>
        <extracomment>%1: what was typed; %2: an amount as one writes it here, “15.04”.</extracomment>
        <translation>«%1» — не сумма. Введите цифры и не больше одного десятичного разделителя, например %2.</translation>
    </message>
    <message>
        <source>“%1” can be read as %2 or as %3. Write it without a thousands mark.</source>
        <extracomment>%1: what was typed, &quot;1,234&quot;. %2, %3: two numbers that it may be, &quot;1234&quot; and &quot;1.234&quot;.</extracomment>
        <translation>«%1» можно прочитать как %2 или как %3. Пишите без разделителя тысяч.</translation>
    </message>
    <message>
        <source>%1 has no decimals: write a whole number.</source>
        <extracomment>%1: a currency&apos;s code, &quot;XOF&quot;.</extracomment>
        <translation>У %1 нет дробной части: введите целое число.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n decimal(s) and no more.</source>
        <translation>
            <numerusform>У %1 не больше %n знака после запятой.</numerusform>
            <numerusform>У %1 не больше %n знаков после запятой.</numerusform>
            <numerusform>У %1 не больше %n знаков после запятой.</numerusform>
        </translation>
    </message>
    <message>
        <source>The amount has too many decimals.</source>
        <translation>В сумме слишком много знаков после запятой.</translation>
    </message>
    <message>
        <source>The amount is negative. A sale needs an amount above zero.</source>
        <translation>Сумма отрицательная. Для продажи нужна сумма больше нуля.</translation>
    </message>
    <message>
        <source>“%1” can be read as %2 or as %3. Write it without a thousands mark and without zeros that say nothing.</source>
        <extracomment>%1: what was typed, &quot;15.040&quot;. %2, %3: two numbers that it may be, &quot;15040&quot; and &quot;15.04&quot;.</extracomment>
        <translation>«%1» можно прочитать как %2 или как %3. Пишите без разделителя тысяч и без лишних нулей.</translation>
    </message>
    <message>
        <source>The amount has too many digits to be processed. Write fewer decimals.</source>
        <translation>В сумме слишком много цифр. Укажите меньше знаков после запятой.</translation>
    </message>
    <message>
        <source>The amount is too large to be processed.</source>
        <translation>Сумма слишком велика для обработки.</translation>
    </message>
    <message>
        <source>“%1” has digits of two scripts in it. Write all of them in one.</source>
        <extracomment>%1: what was typed, such as &quot;1٢.50&quot;.</extracomment>
        <translation>В «%1» смешаны цифры двух письменностей. Введите все цифры в одной из них.</translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message>
        <source>Customer paid %1.</source>
        <extracomment>%1 is an amount with its currency.</extracomment>
        <translation>Покупатель заплатил %1.</translation>
    </message>
    <message>
        <source>Customer pays %1.</source>
        <extracomment>It is still to be paid. %1 is an amount with its currency.</extracomment>
        <translation>Покупатель платит %1.</translation>
    </message>
    <message>
        <source>Fee %1.</source>
        <extracomment>The gateway’s fee. %1 is an amount with its currency.</extracomment>
        <translation>Комиссия %1.</translation>
    </message>
    <message>
        <source>You receive %1.</source>
        <extracomment>The merchant receives it. %1 is an amount with its currency.</extracomment>
        <translation>Вы получите %1.</translation>
    </message>
    <message>
        <source>The gateway recalculated it: another amount was paid.</source>
        <translation>Шлюз пересчитал: оплачена другая сумма.</translation>
    </message>
</context>
<context>
    <name>NamelessSales</name>
    <message>
        <source>It may be %1, which has no number at the gateway yet.</source>
        <extracomment>A line of the gateway’s list. %1 is the reference of a sale in our books.</extracomment>
        <translation>Возможно, это продажа %1, номера которой у шлюза пока нет.</translation>
    </message>
    <message>
        <source>Check that sale first.</source>
        <extracomment>Ask the gateway what became of it, before anything else.</extracomment>
        <translation>Сначала проверьте эту продажу.</translation>
    </message>
    <message>
        <source>It may be the one sale that has no number at the gateway yet, though it does not look like it.</source>
        <extracomment>A line of the gateway’s list, beside our books.</extracomment>
        <translation>Возможно, это единственная продажа без номера у шлюза, хотя сходства с ней нет.</translation>
    </message>
    <message numerus="yes">
        <source>It may be one of %n sales that have no number at the gateway yet, though it looks like none of them.</source>
        <extracomment>A line of the gateway’s list, beside our books; %n is more than one.</extracomment>
        <translation>
            <numerusform>Возможно, это одна из %n продажи без номера у шлюза, хотя сходства нет ни с одной.</numerusform>
            <numerusform>Возможно, это одна из %n продаж без номера у шлюза, хотя сходства нет ни с одной.</numerusform>
            <numerusform>Возможно, это одна из %n продаж без номера у шлюза, хотя сходства нет ни с одной.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check those sales first.</source>
        <extracomment>Ask the gateway what became of them, before anything else.</extracomment>
        <translation>Сначала проверьте эти продажи.</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>%1 Nothing was handed over.</source>
        <extracomment>%1: one or more sentences that say what is wrong.</extracomment>
        <translation>%1 Ничего не передано.</translation>
    </message>
    <message>
        <source>No window of Counterfoil is open on this folder, and there is no display to open one on. Nothing was handed over. “counterfoilctl issue” issues a sale here.</source>
        <translation>Ни одно окно Counterfoil не открыто для этой папки, и нет экрана, чтобы его открыть. Ничего не передано. «counterfoilctl issue» выставляет счёт здесь.</translation>
    </message>
    <message>
        <source>The window program is not where this one is: %1. Nothing was handed over. Install both.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Оконной программы нет там, где эта: %1. Ничего не передано. Установите обе.</translation>
    </message>
    <message>
        <source>The window program %1 could not be started: %2. Nothing was handed over.</source>
        <extracomment>%1: the path of a program. %2: the reason, as the system says it.</extracomment>
        <translation>Оконную программу %1 не удалось запустить: %2. Ничего не передано.</translation>
    </message>
    <message>
        <source>The window did not open, or does not answer. Nothing was handed over. Start “counterfoil”, which says why, and try again.</source>
        <translation>Окно не открылось или не отвечает. Ничего не передано. Запустите «counterfoil», она скажет почему, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The window has this for a new sale. Nothing was issued.</source>
        <translation>Окно получило это для новой продажи. Ничего не выставлено.</translation>
    </message>
    <message>
        <source>The window does not answer: nobody knows whether it has the sale. Look there before you try again.</source>
        <translation>Окно не отвечает: никто не знает, получило ли оно продажу. Посмотрите в окно, прежде чем пробовать снова.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>This sale has no pay link.</source>
        <translation>У этой продажи нет ссылки на оплату.</translation>
    </message>
    <message>
        <source>This sale is paid: nobody is to pay by its link again.</source>
        <translation>Эта продажа оплачена: по её ссылке никто не должен платить снова.</translation>
    </message>
    <message>
        <source>The customer has paid this sale: nobody is to pay by its link again.</source>
        <translation>Покупатель оплатил эту продажу: по её ссылке никто не должен платить снова.</translation>
    </message>
    <message>
        <source>This sale is over: its link is not to be paid any more. Sell again for a new one.</source>
        <translation>Эта продажа завершена: по её ссылке платить больше нельзя. Чтобы получить новую, нажмите «Продать снова».</translation>
    </message>
    <message>
        <source>This sale was not issued: nobody can pay it.</source>
        <translation>Счёт по этой продаже не выставлен: оплатить её нельзя.</translation>
    </message>
</context>
<context>
    <name>NonStoPayAnswers</name>
    <message>
        <source>The gateway’s answer was spoilt by other text, out of which this was read. Compare the sale with the gateway’s own pages.</source>
        <extracomment>“This”: what is shown of the sale.</extracomment>
        <translation>Ответ шлюза испорчен посторонним текстом; показанное извлечено из него. Сверьте продажу с личным кабинетом шлюза.</translation>
    </message>
    <message>
        <source>The gateway has issued this sale (number %1), but told no link for the customer. It may have sent one itself; otherwise look for that number on the gateway’s own pages. Do not sell it again while this one can still be paid.</source>
        <extracomment>%1 is the gateway’s number of the sale. “It may have sent one itself”: the gateway, a link.</extracomment>
        <translation>Шлюз выставил этот счёт (номер %1), но не дал ссылки для покупателя. Возможно, он отправил её сам; иначе найдите этот номер в личном кабинете шлюза. Не продавайте снова, пока эту продажу ещё можно оплатить.</translation>
    </message>
    <message>
        <source>The gateway took the card data, but does not say what became of the payment.</source>
        <translation>Шлюз принял данные карты, но не сообщает, что стало с оплатой.</translation>
    </message>
    <message>
        <source>The gateway took the card data and says “%1”, which this program does not know.</source>
        <extracomment>%1 is the gateway’s own word.</extracomment>
        <translation>Шлюз принял данные карты и сообщает «%1»; программа этого слова не знает.</translation>
    </message>
    <message>
        <source>But its answer speaks of a sale that is there.</source>
        <extracomment>Follows a sentence by which the gateway refused the sale: the same answer contradicts it.</extracomment>
        <translation>Но в его ответе упоминается существующая продажа.</translation>
    </message>
    <message>
        <source>But its answer speaks of a sale that is there, number %1.</source>
        <extracomment>Follows a sentence by which the gateway refused the sale: the same answer contradicts it. %1 is the gateway’s number of the sale.</extracomment>
        <translation>Но в его ответе упоминается существующая продажа, номер %1.</translation>
    </message>
    <message>
        <source>The gateway’s answer tells of a sale that it has issued, but is cut off or spoilt, so that it cannot be read.</source>
        <translation>В ответе шлюза говорится о счёте, который он выставил, но ответ оборван или испорчен, и прочитать его нельзя.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Повторите попытку позже.</translation>
    </message>
</context>
<context>
    <name>NonStoPayCandidates</name>
    <message>
        <source>Asked about its number %1, the gateway answered about another one. Nothing was changed.</source>
        <extracomment>%1 is a number by which the gateway knows a sale.</extracomment>
        <translation>На запрос о номере %1 шлюз ответил о другом. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The gateway has no sale of the number %1 for this account.</source>
        <extracomment>%1 is a number by which the gateway would know a sale. The gateway’s own reason follows.</extracomment>
        <translation>У шлюза нет продажи с номером %1 для этого аккаунта.</translation>
    </message>
</context>
<context>
    <name>NonStoPayErrors</name>
    <message>
        <source>The gateway got no key. Enter this account’s API key again.</source>
        <translation>Шлюз не получил ключа. Введите ключ API этого аккаунта снова.</translation>
    </message>
    <message>
        <source>The gateway does not accept this account’s API key. Compare it with the one on the profile page (%1) and enter it again.</source>
        <extracomment>%1 is the web address of a page at the gateway.</extracomment>
        <translation>Шлюз не принимает ключ API этого аккаунта. Сравните его с ключом на странице профиля (%1) и введите снова.</translation>
    </message>
    <message>
        <source>The gateway refuses calls from this internet connection: its IP address is not on the account’s list of allowed addresses. Add it in the API block of the profile page (%1). The list needs a fixed public address; ask your internet provider if it changes.</source>
        <extracomment>%1 is the web address of a page at the gateway; “API” is the heading of a part of it.</extracomment>
        <translation>Шлюз не принимает запросы с этого подключения к интернету: его IP-адреса нет в списке разрешённых адресов аккаунта. Добавьте адрес в разделе API на странице профиля (%1). Для списка нужен постоянный публичный адрес; узнайте у провайдера, не меняется ли ваш.</translation>
    </message>
    <message>
        <source>No IP address is allowed for this account yet. Enter the public IP address of this internet connection in the API block of the profile page (%1). It must be a fixed one; ask your internet provider if it changes.</source>
        <extracomment>%1 is the web address of a page at the gateway; “API” is the heading of a part of it.</extracomment>
        <translation>Для этого аккаунта ещё не разрешён ни один IP-адрес. Впишите публичный IP-адрес этого подключения в разделе API на странице профиля (%1). Адрес должен быть постоянным; узнайте у провайдера, не меняется ли ваш.</translation>
    </message>
    <message>
        <source>The gateway wants the customer’s e-mail address. Fill it in.</source>
        <translation>Шлюзу нужен адрес эл. почты покупателя. Укажите его.</translation>
    </message>
    <message>
        <source>The gateway wants an amount. Fill it in.</source>
        <translation>Шлюзу нужна сумма. Укажите её.</translation>
    </message>
    <message>
        <source>The gateway wants a currency. Choose one.</source>
        <translation>Шлюзу нужна валюта. Выберите её.</translation>
    </message>
    <message>
        <source>The gateway does not accept the customer’s e-mail address. Ask the customer to spell it.</source>
        <translation>Шлюз не принимает адрес эл. почты покупателя. Попросите покупателя продиктовать его по буквам.</translation>
    </message>
    <message>
        <source>The gateway is still validating your wallet, so nothing can be sold yet. You get an e-mail when it is active; until then the wallet can be changed on the profile page (%1).</source>
        <extracomment>%1 is the web address of a page at the gateway. The wallet is the merchant’s own, into which coins are paid.</extracomment>
        <translation>Шлюз ещё проверяет ваш кошелёк, поэтому продавать пока нельзя. Когда он заработает, вы получите письмо; до этого кошелёк можно изменить на странице профиля (%1).</translation>
    </message>
    <message>
        <source>The gateway does not take this currency for this payment method. Choose another one.</source>
        <translation>Шлюз не принимает эту валюту для этого способа оплаты. Выберите другую.</translation>
    </message>
    <message>
        <source>The amount is above the largest one that the gateway allows. Split the sale or ask the gateway for a higher limit.</source>
        <translation>Сумма больше наибольшей, которую допускает шлюз. Разделите продажу или попросите шлюз повысить лимит.</translation>
    </message>
    <message>
        <source>The amount is below the smallest one that the gateway allows. Sell more at once, or by another payment method.</source>
        <translation>Сумма меньше наименьшей, которую допускает шлюз. Продайте больше за раз или выберите другой способ оплаты.</translation>
    </message>
    <message>
        <source>The gateway was asked without an invoice number. This is a fault of the program; please report it.</source>
        <translation>Запрос к шлюзу был без номера счёта. Это ошибка программы; сообщите о ней.</translation>
    </message>
    <message>
        <source>The gateway says that this invoice belongs to another merchant. Check that the account’s key is the one the sale was issued with.</source>
        <translation>Шлюз сообщает, что этот счёт принадлежит другому магазину. Проверьте, тот ли это ключ аккаунта, с которым выставлен счёт.</translation>
    </message>
    <message>
        <source>The gateway did not understand in which order to list the sales. This is a fault of the program; please report it.</source>
        <translation>Шлюз не понял, в каком порядке показать продажи. Это ошибка программы; сообщите о ней.</translation>
    </message>
    <message>
        <source>The gateway refused the call without a reason (number %1).</source>
        <extracomment>%1 is the gateway’s number for its reason. A call is what this program sent to it.</extracomment>
        <translation>Шлюз отклонил запрос без объяснения (номер %1).</translation>
    </message>
    <message>
        <source>The gateway refused the call: “%1” (number %2).</source>
        <extracomment>%1 are the gateway’s own words, %2 its number for that reason. A call is what this program sent to it.</extracomment>
        <translation>Шлюз отклонил запрос: «%1» (номер %2).</translation>
    </message>
    <message>
        <source>The gateway refused the call without a reason (number none).</source>
        <extracomment>“Number”: the gateway’s number for its reason. A call is what this program sent to it.</extracomment>
        <translation>Шлюз отклонил запрос без объяснения (без номера).</translation>
    </message>
    <message>
        <source>The gateway refused the call: “%1” (number none).</source>
        <extracomment>%1 are the gateway’s own words. “Number”: the gateway’s number for that reason.</extracomment>
        <translation>Шлюз отклонил запрос: «%1» (без номера).</translation>
    </message>
    <message>
        <source>(Gateway’s number %1.)</source>
        <extracomment>Follows a sentence on what went wrong. %1 is the number that the gateway gives as its reason: “50003”.</extracomment>
        <translation>(Номер причины у шлюза: %1.)</translation>
    </message>
</context>
<context>
    <name>NonStoPayGateway</name>
    <message>
        <source>The gateway’s invoice %1 belongs to another sale.</source>
        <extracomment>%1 is the gateway’s number of an invoice.</extracomment>
        <translation>Счёт шлюза %1 относится к другой продаже.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: it states another amount or currency than %1.</source>
        <extracomment>“It states”: the gateway. %1 is the sale’s amount: “15.04 USD”.</extracomment>
        <translation>Шлюз сообщает, что продажа оплачена, но пока это не засчитано: он указывает другую сумму или валюту, чем %1.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: the call that confirms it failed.</source>
        <extracomment>“It” in “confirms it”: that the sale is paid. Why that failed follows as a sentence of its own.</extracomment>
        <translation>Шлюз сообщает, что продажа оплачена, но пока это не засчитано: подтверждающий запрос не удался.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: its own data are about another sale.</source>
        <extracomment>“Its own data”: what the gateway answered when it was asked for all that it knows of this sale.</extracomment>
        <translation>Шлюз сообщает, что продажа оплачена, но пока это не засчитано: его собственные данные относятся к другой продаже.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: its own data say “%1”.</source>
        <extracomment>“Its own data”: what the gateway answered when it was asked for all that it knows of this sale. %1 is a state of a sale: “Waiting for the customer”.</extracomment>
        <translation>Шлюз сообщает, что продажа оплачена, но пока это не засчитано: в его собственных данных указано «%1».</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: it states an amount that cannot be read.</source>
        <extracomment>“It states”: the gateway.</extracomment>
        <translation>Шлюз сообщает, что продажа оплачена, но пока это не засчитано: указанную им сумму не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: it states no amount that can be compared with %1.</source>
        <extracomment>“It states”: the gateway. %1 is the sale’s amount: “15.04 USD”.</extracomment>
        <translation>Шлюз сообщает, что продажа оплачена, но пока это не засчитано: он не указывает суммы, которую можно сравнить с %1.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: what it gives back of this sale’s own data does not hold the sale’s reference.</source>
        <extracomment>“It”: the gateway, which gives back what was sent to it with the sale.</extracomment>
        <translation>Шлюз сообщает, что продажа оплачена, но пока это не засчитано: в данных этой продажи, которые он возвращает, нет её номера.</translation>
    </message>
    <message>
        <source>It is asked again soon. Hand nothing over before you have compared it with the gateway’s own pages.</source>
        <extracomment>“It is asked”: the gateway, by this program; “compared it”: the sale.</extracomment>
        <translation>Скоро будет новый запрос. Ничего не отдавайте, пока не сверите продажу с личным кабинетом шлюза.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Повторите попытку.</translation>
    </message>
    <message>
        <source>The gateway’s answer holds no status. Try again later.</source>
        <translation>В ответе шлюза нет статуса. Повторите попытку позже.</translation>
    </message>
</context>
<context>
    <name>NonStoPayKeyCheck</name>
    <message>
        <source>The gateway accepts the key; it listed today’s sales.</source>
        <translation>Шлюз принимает ключ; он показал сегодняшние продажи.</translation>
    </message>
    <message>
        <source>The gateway accepts the key for status calls, but its list of sales could not be read.</source>
        <extracomment>A status call asks what became of one sale. Why the list could not be read follows.</extracomment>
        <translation>Шлюз принимает ключ для запросов о статусе, но его список продаж прочитать не удалось.</translation>
    </message>
</context>
<context>
    <name>NonStoPayLists</name>
    <message>
        <source>The gateway’s history could not be read. Try again later.</source>
        <extracomment>The history is the gateway’s list of past sales.</extracomment>
        <translation>Историю продаж шлюза не удалось прочитать. Повторите попытку позже.</translation>
    </message>
</context>
<context>
    <name>NonStoPaySearch</name>
    <message>
        <source>The gateway’s history lists no sale of those days.</source>
        <extracomment>The history is the gateway’s list of past sales.</extracomment>
        <translation>В истории шлюза нет продаж за эти дни.</translation>
    </message>
    <message numerus="yes">
        <source>Looked through %n sale(s) in the gateway’s history: none carries this reference.</source>
        <extracomment>This program looked through the gateway’s list of past sales for one that it issued itself. Where there is one: “Looked through the one sale in the gateway’s history: it does not carry this reference.”</extracomment>
        <translation>
            <numerusform>В истории шлюза просмотрена %n продажа: этого номера продажи там нет.</numerusform>
            <numerusform>В истории шлюза просмотрены %n продажи: этого номера нет ни у одной.</numerusform>
            <numerusform>В истории шлюза просмотрено %n продаж: этого номера нет ни у одной.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway does not tell whose %n of these are: look whether it has this sale, and confirm which one it is.</source>
        <extracomment>Follows “Looked through %n sale(s) in the gateway’s history”; “these” are those sales. The reader is to look at the gateway’s own pages, and then to tell this program which of these sales it is. Where there is one: “The gateway does not tell whose one of these is: ...”</extracomment>
        <translation>
            <numerusform>О %n из них шлюз не сообщает, чья она: посмотрите, есть ли у него эта продажа, и подтвердите, какая именно.</numerusform>
            <numerusform>О %n из них шлюз не сообщает, чьи они: посмотрите, есть ли у него эта продажа, и подтвердите, какая именно.</numerusform>
            <numerusform>О %n из них шлюз не сообщает, чьи они: посмотрите, есть ли у него эта продажа, и подтвердите, какая именно.</numerusform>
        </translation>
    </message>
    <message>
        <source>its list says that number %1 is this sale, and asked about it, it says another’s</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its list”: the gateway’s; %1 is its number of a sale; “another’s”: that this is the number of another sale.</extracomment>
        <translation>в его списке номер %1 — это эта продажа, а на запрос о нём он называет другую</translation>
    </message>
</context>
<context>
    <name>NonStoPayWhose</name>
    <message>
        <source>The gateway’s invoice %1 is for another amount than this sale, %2.</source>
        <extracomment>%1 is the gateway’s number of an invoice, %2 this sale’s amount: “15.04 USD”.</extracomment>
        <translation>Счёт шлюза %1 выставлен на другую сумму, чем эта продажа (%2).</translation>
    </message>
    <message>
        <source>The gateway’s answer holds no status. Try again later.</source>
        <translation>В ответе шлюза нет статуса. Повторите попытку позже.</translation>
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
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>of a message, said to those who do not see its colour</comment>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a message, said to those who do not see its colour: nothing good or bad</comment>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>NoticeSettings</name>
    <message>
        <source>When a sale is paid</source>
        <extracomment>Title of the settings for messages and sounds.</extracomment>
        <translation>Когда продажа оплачена</translation>
    </message>
    <message>
        <source>Your desktop has taken the message. If you do not see it, look in your desktop’s settings for notifications.</source>
        <translation>Система приняла уведомление. Если вы его не видите, проверьте настройки уведомлений в системе.</translation>
    </message>
    <message>
        <source>Your desktop shows no messages. What is paid stands on the page “Invoices”.</source>
        <translation>Эта система не показывает уведомлений. Что оплачено, видно на странице «Счета».</translation>
    </message>
</context>
<context>
    <name>OutcomeFace</name>
    <message>
        <source>Paid, but another amount than %1</source>
        <extracomment>%1: the amount that was asked for, with its currency.</extracomment>
        <translation>Оплачено, но другая сумма, а не %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Оплачено: %1</translation>
    </message>
    <message>
        <source>Paid by the customer: %1</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Оплачено покупателем: %1</translation>
    </message>
    <message>
        <source>The sale was not issued</source>
        <translation>Счёт не выставлен</translation>
    </message>
    <message>
        <source>The gateway has this sale</source>
        <translation>У шлюза есть эта продажа</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the sale was issued</source>
        <translation>Пока неизвестно, выставлен ли счёт</translation>
    </message>
    <message>
        <source>Kept: the sale stands in your books as %1, with everything you typed but card data.</source>
        <extracomment>%1: the sale’s reference.</extracomment>
        <translation>Сохранено: продажа записана в журнал под номером %1 со всем, что вы ввели, кроме данных карты.</translation>
    </message>
    <message>
        <source>The sale was sent, but no readable answer came back.</source>
        <translation>Продажа отправлена, но читаемого ответа не пришло.</translation>
    </message>
    <message>
        <source>The gateway did not say so itself; this program inferred it. Choose “Check now” once more before you choose “Sell again”: if it is there after all, the customer could pay twice.</source>
        <extracomment>“Check now” and “Sell again” are buttons.</extracomment>
        <translation>Сам шлюз этого не сказал; программа сделала такой вывод. Нажмите «Проверить сейчас» ещё раз, прежде чем нажать «Продать снова»: если продажа всё же есть у шлюза, покупатель может заплатить дважды.</translation>
    </message>
    <message>
        <source>Choose “Sell again”, correct what is wrong, and issue it once more. Nobody can pay this one.</source>
        <extracomment>“Sell again” is a button.</extracomment>
        <translation>Нажмите «Продать снова», исправьте ошибку и выставьте счёт ещё раз. Оплатить этот нельзя.</translation>
    </message>
    <message>
        <source>Compare it with what you asked for before you hand out the goods.</source>
        <translation>Сравните с запрошенной суммой, прежде чем отдать товар.</translation>
    </message>
    <message>
        <source>“Check now” fetches its link; it is not issued again.</source>
        <extracomment>“Check now” is a button.</extracomment>
        <translation>«Проверить сейчас» получит её ссылку; второй счёт выставлен не будет.</translation>
    </message>
    <message>
        <source>This payment is a form on this computer</source>
        <translation>Оплата — через форму на этом компьютере</translation>
    </message>
    <message>
        <source>The customer confirms on their phone</source>
        <translation>Покупатель подтверждает на телефоне</translation>
    </message>
    <message>
        <source>The gateway has the sale</source>
        <translation>Продажа есть у шлюза</translation>
    </message>
    <message>
        <source>Open it and let the customer pay here. It cannot be sent as a link or a code.</source>
        <translation>Откройте форму и дайте покупателю оплатить здесь. Переслать её ссылкой или кодом нельзя.</translation>
    </message>
    <message>
        <source>%1 asks there for the payment. There is no link to send; this card shows when it is paid.</source>
        <extracomment>%1: the name of a payment system, as “Orange Money, Mali”; “there”: on the customer’s phone.</extracomment>
        <translation>%1 запросит оплату там. Ссылки для отправки нет; карточка покажет, когда продажа будет оплачена.</translation>
    </message>
    <message>
        <source>It gave no pay link: this sale needs no step by the customer, or the link was lost with its answer.</source>
        <translation>Ссылки на оплату он не дал: от покупателя ничего не требуется или ссылка потеряна вместе с ответом.</translation>
    </message>
    <message>
        <source>Nobody is to pay to this address</source>
        <translation>На этот адрес платить нельзя</translation>
    </message>
    <message>
        <source>Look at this sale before anybody pays</source>
        <translation>Посмотрите на эту продажу, прежде чем кто-то заплатит</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>“counterfoilctl list” shows the last ones.</source>
        <comment>invoices</comment>
        <translation>«counterfoilctl list» покажет последние.</translation>
    </message>
    <message>
        <source>“counterfoilctl account list” shows all accounts.</source>
        <translation>«counterfoilctl account list» покажет все аккаунты.</translation>
    </message>
    <message>
        <source>“counterfoilctl backup --list” shows all of them.</source>
        <comment>backups</comment>
        <translation>«counterfoilctl backup --list» покажет все копии.</translation>
    </message>
    <message>
        <source>“counterfoilctl account direct NAME on” switches them on, too.</source>
        <extracomment>Direct sales. NAME stands for the account’s.</extracomment>
        <translation>«counterfoilctl account direct NAME on» тоже включает их.</translation>
    </message>
    <message>
        <source>“counterfoilctl restore --new-books” begins new ones.</source>
        <extracomment>New books.</extracomment>
        <translation>«counterfoilctl restore --new-books» начинает новый журнал.</translation>
    </message>
    <message>
        <source>“counterfoilctl restore %1” restores it; “counterfoilctl restore --new-books” begins new ones.</source>
        <extracomment>%1: the name of a backup of the books. It may be restored, or new books may be begun.</extracomment>
        <translation>«counterfoilctl restore %1» восстановит её; «counterfoilctl restore --new-books» начнёт новый журнал.</translation>
    </message>
    <message>
        <source>There is no payment method “%1”. “counterfoilctl methods” lists them.</source>
        <translation>Способа оплаты «%1» нет. «counterfoilctl methods» покажет все.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The last two of several things to choose from: “card, crypto or upi”.</extracomment>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a sale’s reference, a field or a backup; %2: what there is to say of it, whole sentences.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“counterfoilctl confirm %1” lists the sales at the gateway that it may be.</source>
        <extracomment>%1: a sale’s reference. Nobody knows whether the gateway has that sale; somebody may say which it is.</extracomment>
        <translation>«counterfoilctl confirm %1» покажет продажи у шлюза, которые могут быть этой.</translation>
    </message>
    <message>
        <source>“%1”, not known</source>
        <extracomment>%1: a gateway’s word for where a sale stands, which this program does not know. Short.</extracomment>
        <translation>«%1», неизвестно</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In the place of a time: the gateway was never asked. Short.</extracomment>
        <translation>никогда</translation>
    </message>
</context>
<context>
    <name>PaidVoice</name>
    <message>
        <source>Counterfoil’s part for sounds is not installed, or libqt6multimedia6 is missing: install it to hear when a sale is paid.</source>
        <extracomment>“libqt6multimedia6” is the name of a package.</extracomment>
        <translation>Не установлена часть Counterfoil для звука, или не хватает libqt6multimedia6: установите недостающее, чтобы слышать, когда продажа оплачена.</translation>
    </message>
    <message>
        <source>No sound can be played: this computer has no sound device, or its sound server does not run. Connect a loudspeaker, and look into the sound settings of your desktop.</source>
        <translation>Звук воспроизвести нельзя: у этого компьютера нет звукового устройства, или не работает звуковой сервер. Подключите динамик и проверьте настройки звука в системе.</translation>
    </message>
    <message>
        <source>The sound server does not answer, and no sound was played. Look into the sound settings of your desktop, or start the computer again.</source>
        <translation>Звуковой сервер не отвечает, и звука не было. Проверьте настройки звука в системе или перезагрузите компьютер.</translation>
    </message>
    <message>
        <source>The sound could not be played. Look into the sound settings of your desktop for the device that is chosen there.</source>
        <translation>Не удалось воспроизвести звук. Проверьте в настройках звука системы, какое устройство выбрано.</translation>
    </message>
    <message>
        <source>Counterfoil’s part for speech is not installed, or libqt6texttospeech6 is missing: install it to have amounts read aloud.</source>
        <extracomment>“libqt6texttospeech6” is the name of a package.</extracomment>
        <translation>Не установлена часть Counterfoil для речи, или не хватает libqt6texttospeech6: установите недостающее, чтобы суммы зачитывались вслух.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: this computer has no speech service that answers. On Linux, install Speech Dispatcher (qt6-speech-speechd-plugin, speech-dispatcher, speech-dispatcher-espeak-ng) and try again.</source>
        <extracomment>The words in brackets are names of packages.</extracomment>
        <translation>Зачитать вслух нельзя: на этом компьютере не отвечает ни одна служба речи. В Linux установите Speech Dispatcher (qt6-speech-speechd-plugin, speech-dispatcher, speech-dispatcher-espeak-ng) и повторите попытку.</translation>
    </message>
    <message>
        <source>Nothing was read aloud: the speech service has no voice for this language (%1). Install a voice for it, or choose another language in the settings.</source>
        <extracomment>%1: a language as it calls itself: “Français”.</extracomment>
        <translation>Ничего не зачитано: у службы речи нет голоса для этого языка (%1). Установите для него голос или выберите в настройках другой язык.</translation>
    </message>
    <message>
        <source>The speech service does not answer, and nothing was read aloud. Try it again later, or start the computer again.</source>
        <translation>Служба речи не отвечает, и ничего не зачитано. Повторите попытку позже или перезагрузите компьютер.</translation>
    </message>
    <message>
        <source>The speech service broke off, and the amount was not read aloud. Try it again; if that happens each time, look into the settings of your desktop for speech.</source>
        <translation>Служба речи прервалась, и сумма не зачитана. Повторите попытку; если так происходит каждый раз, проверьте настройки речи в системе.</translation>
    </message>
</context>
<context>
    <name>PaidWords</name>
    <message>
        <source>Training: no money moved.</source>
        <translation>Обучение: деньги не переводились.</translation>
    </message>
    <message>
        <source>Paid, but another amount than %1</source>
        <extracomment>The title of a message of the desktop. %1: the amount that was asked for, with its currency.</extracomment>
        <translation>Оплачено, но другая сумма, а не %1</translation>
    </message>
    <message>
        <source>Paid, but compare the amounts: %1 was asked for</source>
        <extracomment>The title of a message of the desktop. %1: an amount with its currency.</extracomment>
        <translation>Оплачено, но сверьте суммы: запрошено было %1</translation>
    </message>
    <message>
        <source>Paid in another currency than %1</source>
        <extracomment>The title of a message of the desktop. %1: the amount that was asked for, with its currency.</extracomment>
        <translation>Оплачено не %1, а в другой валюте</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <extracomment>The title of a message of the desktop. %1: an amount with its currency.</extracomment>
        <translation>Оплачено: %1</translation>
    </message>
    <message>
        <source>another amount than %1</source>
        <extracomment>Follows the amount that was paid and a comma. %1: the amount that was asked for.</extracomment>
        <translation>другая сумма, а не %1</translation>
    </message>
    <message>
        <source>compare the amounts: %1 was asked for</source>
        <extracomment>Follows the amount that was paid and a comma. %1: the amount that was asked for.</extracomment>
        <translation>сверьте суммы: запрошено было %1</translation>
    </message>
    <message>
        <source>Not known how much</source>
        <extracomment>At the beginning of a line about a sale that was paid.</extracomment>
        <translation>Сколько, неизвестно</translation>
    </message>
    <message>
        <source>and more</source>
        <extracomment>Follows amounts of several currencies and a comma: amounts of others.</extracomment>
        <translation>и другие суммы</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below some sales, each on its line: how many others were paid.</extracomment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) paid</source>
        <extracomment>The title of a message of the desktop, or a part of it.</extracomment>
        <translation>
            <numerusform>Оплачена %n продажа</numerusform>
            <numerusform>Оплачены %n продажи</numerusform>
            <numerusform>Оплачено %n продаж</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) paid: %1</source>
        <extracomment>The title of a message of the desktop, or a part of it. %1: amounts of several currencies, with commas.</extracomment>
        <translation>
            <numerusform>Оплачена %n продажа: %1</numerusform>
            <numerusform>Оплачены %n продажи: %1</numerusform>
            <numerusform>Оплачено %n продаж: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid, but compare the amounts. %1</source>
        <extracomment>The title of a message of the desktop. %1: “3 sales paid: 40.50 USD”.</extracomment>
        <translation>Оплачено, но сверьте суммы. %1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>This label is too small for the amount and what else must stand on it. Use a larger one, such as 62x29.</source>
        <translation>Эта этикетка мала для суммы и всего, что на ней должно стоять. Возьмите больше, например 62x29.</translation>
    </message>
    <message>
        <source>This computer has no font for some signs, so “?” stands for them on the paper: %1. A package such as fonts-noto-core or fonts-noto-cjk has most of them.</source>
        <extracomment>%1: what Unicode calls the signs, such as “U+0F40, U+0F41”.</extracomment>
        <translation>На этом компьютере нет шрифта для некоторых знаков, поэтому на бумаге вместо них «?»: %1. Большинство есть в пакете вроде fonts-noto-core или fonts-noto-cjk.</translation>
    </message>
    <message>
        <source>The link is long for this paper (%1), and the QR code so fine that some phones will not read it. Try it before you hand it out, or use a larger paper.</source>
        <extracomment>%1: a size of paper, such as “Roll, 58 mm”.</extracomment>
        <translation>Ссылка длинна для этой бумаги (%1), и QR-код так мелок, что некоторые телефоны его не прочтут. Проверьте его, прежде чем отдать, или возьмите бумагу больше.</translation>
    </message>
    <message>
        <source>Papers are drawn with %1 to %2 dots an inch, not with %3.</source>
        <translation>Документы рисуются с %1–%2 точками на дюйм, а не с %3.</translation>
    </message>
    <message>
        <source>%1 is still being issued. Wait until its link is there, then print it.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>Счёт %1 ещё выставляется. Дождитесь ссылки, потом печатайте.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether %1 was issued, so there is nothing to pay it by. Find out first: a second one could be paid as well.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>Ещё никто не знает, выставлен ли счёт %1, поэтому оплатить его пока нельзя. Сначала узнайте это: второй счёт тоже могут оплатить.</translation>
    </message>
    <message>
        <source>%1 was not issued, so there is nothing to pay it by. Issue it anew.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>Счёт %1 не выставлен, поэтому оплатить его нельзя. Выставьте его заново.</translation>
    </message>
    <message>
        <source>%1 is paid: whoever gets it to be paid would pay twice. Print the receipt instead.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>Продажа %1 оплачена: кто получит этот счёт, заплатит дважды. Вместо него напечатайте чек.</translation>
    </message>
    <message>
        <source>%1 cannot be paid any more (%2). Issue a new one.</source>
        <extracomment>%1: a sale’s reference; %2: where it stands, such as “Expired unpaid”.</extracomment>
        <translation>Продажу %1 уже нельзя оплатить (%2). Выставьте новый счёт.</translation>
    </message>
    <message>
        <source>%1 has no link and no address, so nothing on paper leads to paying it. Its customer pays on this computer.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>У %1 нет ни ссылки, ни адреса, поэтому с бумаги эту продажу не оплатить. Покупатель платит на этом компьютере.</translation>
    </message>
    <message>
        <source>%1 was charged back or refunded: the customer has the money again, so there is no receipt for it.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>По %1 деньги возвращены покупателю, по спору или без него, поэтому чека для неё нет.</translation>
    </message>
    <message>
        <source>The gateway holds back what was paid for %1. There is a receipt as soon as it says that the sale is paid.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>Шлюз удерживает то, что заплачено за %1. Чек будет, как только он скажет, что продажа оплачена.</translation>
    </message>
    <message>
        <source>%1 is not paid (%2), so there is no receipt for it. Check it again when the customer has paid.</source>
        <extracomment>%1: a sale’s reference; %2: where it stands, such as “Waiting for the customer”.</extracomment>
        <translation>Продажа %1 не оплачена (%2), поэтому чека для неё нет. Проверьте её снова, когда покупатель заплатит.</translation>
    </message>
    <message>
        <source>%1 is said to be paid, but what should confirm that does not. Look at the sale first; the receipt can be printed when it is put aside.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>О %1 сообщено, что продажа оплачена, но подтверждения этому нет. Сначала просмотрите продажу; чек можно будет напечатать, когда вы уберёте её из требующих внимания.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>A paper by which the customer pays; its heading.</extracomment>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>A paper that says that the customer has paid; its heading.</extracomment>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>A sticker with a QR code by which the customer pays.</extracomment>
        <translation>Этикетка</translation>
    </message>
    <message>
        <source>Tax number: %1</source>
        <extracomment>The shop’s number at the tax office, on a paper.</extracomment>
        <translation>Налоговый номер: %1</translation>
    </message>
    <message>
        <source>TRAINING – NOT A RECEIPT</source>
        <extracomment>Stands on every paper of a sale by which people practise.</extracomment>
        <translation>ОБУЧЕНИЕ – НЕ ЧЕК</translation>
    </message>
    <message>
        <source>COPY</source>
        <extracomment>Stands on a receipt that was printed before.</extracomment>
        <translation>КОПИЯ</translation>
    </message>
    <message>
        <source>To be paid</source>
        <extracomment>On an invoice, before the amount.</extracomment>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>On a receipt, before the amount.</extracomment>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>On a receipt, before the amount, where nobody told how much was paid.</extracomment>
        <translation>Сумма счёта</translation>
    </message>
    <message>
        <source>It is not known how much was paid.</source>
        <translation>Неизвестно, сколько оплачено.</translation>
    </message>
    <message>
        <source>The customer has paid; the payment is still to be settled with the payee.</source>
        <translation>Покупатель заплатил; деньги ещё не зачислены получателю.</translation>
    </message>
    <message>
        <source>Paid in part: %1 is still to be paid.</source>
        <extracomment>%1: an amount.</extracomment>
        <translation>Оплачено частично: осталось заплатить %1.</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>On a paper: what is paid for.</extracomment>
        <translation>За что</translation>
    </message>
    <message>
        <source>Paid as</source>
        <extracomment>On a receipt, before an amount in another currency than the sale’s.</extracomment>
        <translation>Оплачено в</translation>
    </message>
    <message>
        <source>Credited as</source>
        <extracomment>On a receipt, before what the payee gets, in another currency than the sale’s.</extracomment>
        <translation>Зачислено в</translation>
    </message>
    <message>
        <source>Paid on</source>
        <extracomment>On a receipt, before a time.</extracomment>
        <translation>Дата оплаты</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>On an invoice, before a time.</extracomment>
        <translation>Дата выставления</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>On a paper: our own number of the sale.</extracomment>
        <translation>Номер продажи</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <extracomment>On a paper: the payment system’s number of the sale.</extracomment>
        <translation>Номер операции</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Способ оплаты</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Платёжная система</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Coin</source>
        <extracomment>On a paper: the coin and its network in which it is paid.</extracomment>
        <translation>Монета</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>On an invoice: where the customer sends coins to.</extracomment>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Confirm the payment on your phone.</source>
        <translation>Подтвердите платёж на телефоне.</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <extracomment>Below a QR code on paper, for the customer.</extracomment>
        <translation>Отсканируйте для оплаты</translation>
    </message>
    <message>
        <source>The paper could not be written to %1. Choose a folder that exists, that you may write to and that has space left.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>Документ не удалось записать в %1. Выберите папку, которая существует, куда можно писать и где есть место.</translation>
    </message>
    <message>
        <source>The paper could not be drawn: there is not enough memory. Close other programs and try again.</source>
        <translation>Документ не удалось нарисовать: не хватает памяти. Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>%1 is there already and is not an ordinary file. Choose another name.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>%1 уже существует и не является обычным файлом. Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the paper. Choose one that exists.</source>
        <extracomment>%1 is the name of a folder.</extracomment>
        <translation>Папки %1 для документа нет. Выберите существующую.</translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf or .png. Give the file one of these endings.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>«%1» не оканчивается на .pdf или .png. Дайте файлу одно из этих окончаний.</translation>
    </message>
    <message>
        <source>The QR code does not read back as it would be printed, so the paper is not made. Print it on a larger paper, such as A4, and please report this.</source>
        <translation>QR-код не читается обратно в том виде, в каком был бы напечатан, поэтому документ не сделан. Напечатайте его на большей бумаге, например A4, и сообщите об этом, пожалуйста.</translation>
    </message>
    <message>
        <source>The link is so long that its QR code has to be %1 mm wide, and there are %2 mm for it on this paper. Use a larger one: the smallest that is large enough is %3.</source>
        <extracomment>%1: how wide a QR code has to be, %2: how much room there is. %3: a size of paper.</extracomment>
        <translation>Ссылка так длинна, что её QR-коду нужно %1 мм в ширину, а на этой бумаге для него %2 мм. Возьмите больше: наименьшая подходящая — %3.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a paper of several pages.</extracomment>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>This computer has no font for the words of this paper. Install one that has the letters of its language (on Debian and Ubuntu the package fonts-noto-core), or choose another language.</source>
        <translation>На этом компьютере нет шрифта для слов этого документа. Установите шрифт с буквами его языка (в Debian и Ubuntu это пакет fonts-noto-core) или выберите другой язык.</translation>
    </message>
    <message>
        <source>Papers cannot be made: the part of Counterfoil that draws them is missing or cannot be loaded. Install Counterfoil again, or the packages that it needs.</source>
        <translation>Документы сделать нельзя: часть Counterfoil, которая их рисует, отсутствует или не загружается. Установите Counterfoil заново или пакеты, которые ему нужны.</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>On a paper, below what was sold and before what all of it costs.</extracomment>
        <translation>Итого</translation>
    </message>
    <message>
        <source>With %1 dots an inch the QR code in the picture cannot be read, so the picture is not made. Use --dpi %2 or more.</source>
        <extracomment>%1: dots an inch; “--dpi” is an option of a command, %2 its value: a larger number.</extracomment>
        <translation>С %1 точками на дюйм QR-код в картинке не читается, поэтому картинка не сделана. Укажите --dpi %2 или больше.</translation>
    </message>
</context>
<context>
    <name>PaperCommand</name>
    <message>
        <source>Receipt saved as %1.</source>
        <extracomment>What was done with a sale’s receipt; %1: the name of a file.</extracomment>
        <translation>Чек сохранён как %1.</translation>
    </message>
</context>
<context>
    <name>PaperPrinting</name>
    <message>
        <source>%1 is a receipt printer, which has no paper of the size %2. Choose a roll of 58 or 80 mm, or a label.</source>
        <extracomment>%1: a printer; %2: a size, such as “A4”.</extracomment>
        <translation>%1 — чековый принтер, у него нет бумаги размера %2. Выберите рулон 58 или 80 мм или этикетку.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and the folder’s permissions, or choose another folder.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>%1 не удаётся записать. Проверьте диск и права доступа к папке или выберите другую папку.</translation>
    </message>
    <message>
        <source>%1: no printer is chosen for it. Choose one and print again.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”.</extracomment>
        <translation>%1: принтер для этого не выбран. Выберите его и напечатайте снова.</translation>
    </message>
    <message>
        <source>%1 sent to the printer %2; whether it came out is not known.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”; %2: a printer; so in all of these.</extracomment>
        <translation>%1: отправлено на принтер %2; вышло ли что-нибудь, неизвестно.</translation>
    </message>
    <message>
        <source>%1 printed on %2, as a copy.</source>
        <translation>%1: напечатано на %2 как копия.</translation>
    </message>
    <message>
        <source>%1 printed on %2.</source>
        <translation>%1: напечатано на %2.</translation>
    </message>
    <message>
        <source>A paper of this sale is being printed just now. Look at the printer before you print it again.</source>
        <translation>Документ этой продажи печатается прямо сейчас. Посмотрите на принтер, прежде чем печатать снова.</translation>
    </message>
    <message>
        <source>That could not be written into the books.</source>
        <extracomment>The reason follows.</extracomment>
        <translation>Это не удалось записать в журнал.</translation>
    </message>
    <message>
        <source>Its copies are missing.</source>
        <translation>Копий не хватает.</translation>
    </message>
    <message>
        <source>%1 saved as PDF.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”.</extracomment>
        <translation>%1: сохранено как PDF.</translation>
    </message>
    <message>
        <source>%1 handed to the printer %2 as job %3, as a copy.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”; %2: a printer; %3: a number. Whether it prints it is not known yet.</extracomment>
        <translation>%1: передано принтеру %2 как задание %3, копия.</translation>
    </message>
    <message>
        <source>%1 handed to the printer %2 as job %3.</source>
        <translation>%1: передано принтеру %2 как задание %3.</translation>
    </message>
    <message>
        <source>%1: printing on %2 was begun.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”; %2: a printer. Said before the outcome is known.</extracomment>
        <translation>%1: печать на %2 начата.</translation>
    </message>
</context>
<context>
    <name>PaperSize</name>
    <message>
        <source>“%1” is no paper size that is known here. Use a4, letter, 58mm, 80mm, or the width and height of a label in millimetres, from 15 to 300, such as 62x29.</source>
        <translation>Размер бумаги «%1» здесь неизвестен. Укажите a4, letter, 58mm, 80mm или ширину и высоту этикетки в миллиметрах, от 15 до 300, например 62x29.</translation>
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
        <translation>Этикетка, %1 × %2 мм</translation>
    </message>
</context>
<context>
    <name>ParseErrors</name>
    <message>
        <source>“%1” has no option %2.</source>
        <extracomment>%1: a command; %2: the name of an option.</extracomment>
        <translation>У «%1» нет параметра %2.</translation>
    </message>
    <message>
        <source>“%1” has no option %2 and no option %3.</source>
        <extracomment>%1: a command; %2, %3: names of options.</extracomment>
        <translation>У «%1» нет параметров %2 и %3.</translation>
    </message>
    <message>
        <source>“%1” has none of these options: %2.</source>
        <extracomment>%1: a command; %2: names of three or more options.</extracomment>
        <translation>У «%1» нет этих параметров: %2.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: names of options that are much like what was typed.</extracomment>
        <translation>Возможно, вы имели в виду %1?</translation>
    </message>
    <message>
        <source>“%1” has no such command. Commands: %2.</source>
        <extracomment>%1: a command; %2: names of its commands.</extracomment>
        <translation>У «%1» нет такой команды. Команды: %2.</translation>
    </message>
    <message>
        <source>There are words that belong to no option. A value with blanks needs quotes: --set &quot;name=John Smith&quot;; keys are read from standard input.</source>
        <translation>Есть слова, не относящиеся ни к одному параметру. Значение с пробелами берётся в кавычки: --set &quot;name=John Smith&quot;; ключи читаются из стандартного ввода.</translation>
    </message>
    <message>
        <source>“%1” needs to know what to do: %2.</source>
        <extracomment>%1: a command; %2: names of its commands.</extracomment>
        <translation>Для «%1» нужно указать, что делать: %2.</translation>
    </message>
    <message>
        <source>“%1” needs %2 or %3.</source>
        <extracomment>%1: a command; %2 and %3: a value such as NAME, and an option; one of them is to be given.</extracomment>
        <translation>Для «%1» нужно %2 или %3.</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <extracomment>%1: a command; %2: an option with its value, such as “--account NAME”, or the value alone.</extracomment>
        <translation>Для «%1» нужно %2.</translation>
    </message>
    <message>
        <source>%1 takes no value: write it alone.</source>
        <extracomment>%1: the name of an option.</extracomment>
        <translation>%1 не принимает значения: пишите без него.</translation>
    </message>
    <message>
        <source>A value is missing behind %1: write %2.</source>
        <extracomment>%1: the name of an option; %2: the option with its value, such as “--account NAME”.</extracomment>
        <translation>После %1 не хватает значения: пишите %2.</translation>
    </message>
    <message>
        <source>%1 is given more than once. Give it once.</source>
        <extracomment>%1: the name of an option.</extracomment>
        <translation>%1 указано несколько раз. Укажите один раз.</translation>
    </message>
    <message>
        <source>The value of %1 is empty, as that of a variable that was never set. Give one, or leave %1 out.</source>
        <extracomment>%1: the name of an option. A variable of a script.</extracomment>
        <translation>Значение %1 пусто, как у незаданной переменной. Укажите его или уберите %1.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <extracomment>%1: an option with its value, such as “--limit N”; %2 and %3: numbers.</extracomment>
        <translation>%1 принимает целое число от %2 до %3.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <extracomment>%1: a value such as STATE; %2: the words that may stand there.</extracomment>
        <translation>%1 — одно из: %2.</translation>
    </message>
    <message>
        <source>What stands for %1 cannot be read. It takes a whole number.</source>
        <extracomment>%1: an option with its value, such as “--limit N”.</extracomment>
        <translation>Значение для %1 не читается. Нужно целое число.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together. Leave one of them out.</source>
        <extracomment>%1 and %2: options, or a value such as NAME.</extracomment>
        <translation>%1 и %2 несовместимы. Уберите одно из них.</translation>
    </message>
    <message>
        <source>%1 needs %2 beside it.</source>
        <extracomment>%1 and %2: options.</extracomment>
        <translation>Вместе с %1 нужно указать %2.</translation>
    </message>
    <message>
        <source>The words behind “%1” cannot be read.</source>
        <extracomment>%1: a command.</extracomment>
        <translation>Слова после «%1» не читаются.</translation>
    </message>
    <message>
        <source>“%1 --help” shows how it is written.</source>
        <extracomment>%1: a command.</extracomment>
        <translation>«%1 --help» покажет, как это пишется.</translation>
    </message>
    <message>
        <source>A character of argument %1 could not be read: it is not written in UTF-8. Nothing was done.</source>
        <extracomment>%1: the place of an argument among all behind “counterfoilctl”, counted from 1.</extracomment>
        <translation>Не удалось прочитать символ в аргументе %1: он записан не в UTF-8. Ничего не сделано.</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Copy it again from the gateway’s profile page.</source>
        <extracomment>It: the key. Follows on a sentence that says what is wrong with it.</extracomment>
        <translation>Скопируйте его снова со страницы профиля шлюза.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Write it in full, such as https://pay.example.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>«%1» — не веб-адрес. Напишите его полностью, например https://pay.example.</translation>
    </message>
    <message>
        <source>Character %1 of the client id is none that such numbers mostly have; it is sent as typed.</source>
        <extracomment>%1: a number, counted from 1; so in all of &quot;Character %1 ...&quot;.</extracomment>
        <translation>Знак %1 в ID клиента не из тех, что обычно бывают в таких номерах; отправляется как введено.</translation>
    </message>
    <message>
        <source>Character %1 of the client id is a control character, or no letter or sign of an English keyboard: it cannot be sent. Copy it again from the gateway’s profile page.</source>
        <translation>Знак %1 в ID клиента — управляющий или не буква и не знак английской клавиатуры: отправить его нельзя. Скопируйте ID снова со страницы профиля шлюза.</translation>
    </message>
    <message>
        <source>There is no key.</source>
        <translation>Ключа нет.</translation>
    </message>
    <message>
        <source>These are dots in place of the key: the page was asked to hide it.</source>
        <extracomment>The page: the gateway&apos;s profile page.</extracomment>
        <translation>Это точки вместо ключа: на странице он скрыт.</translation>
    </message>
    <message>
        <source>There is more than one line; a key is one.</source>
        <translation>Здесь несколько строк, а ключ — одна.</translation>
    </message>
    <message>
        <source>Character %1 of the key cannot be seen (a mark without a width, or a control character).</source>
        <translation>Знак %1 ключа невидим (знак без ширины или управляющий).</translation>
    </message>
    <message>
        <source>Character %1 of the key is a blank, or no letter or sign of an English keyboard. If the gateway turns the key away, copy it again.</source>
        <translation>Знак %1 ключа — пробел или не буква и не знак английской клавиатуры. Если шлюз отвергнет ключ, скопируйте его снова.</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>The folder %1, which COUNTERFOIL_HOME names, lies on the disk of %2, and that is not connected. Connect it and start again.</source>
        <extracomment>%1: a folder; %2: the folder at which the disk appears once it is connected. COUNTERFOIL_HOME is a variable of the environment.</extracomment>
        <translation>Папка %1, заданная в COUNTERFOIL_HOME, лежит на диске %2, а он не подключён. Подключите его и запустите программу снова.</translation>
    </message>
    <message>
        <source>The folder %1, which COUNTERFOIL_HOME names, is not there, nor the one that it should lie in. If it lies on another disk, connect that; for a new one, make that folder first.</source>
        <extracomment>%1: a folder. COUNTERFOIL_HOME is a variable of the environment.</extracomment>
        <translation>Нет ни папки %1, заданной в COUNTERFOIL_HOME, ни той, в которой она должна лежать. Если она на другом диске, подключите его; для новой сначала создайте папку, в которой она будет лежать.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check its permissions and the disk, or let COUNTERFOIL_HOME name another.</source>
        <extracomment>COUNTERFOIL_HOME is a variable of the environment.</extracomment>
        <translation>В папку %1 нельзя записать. Проверьте права доступа к ней и диск или задайте в COUNTERFOIL_HOME другую.</translation>
    </message>
</context>
<context>
    <name>PayForm</name>
    <message>
        <source>The gateway answered with a payment form in which no form is found. The sale may be there all the same: check it, and do not issue it again.</source>
        <extracomment>A payment form is what a browser sends to begin a payment.</extracomment>
        <translation>Шлюз прислал платёжную форму, в которой формы нет. Продажа всё же может существовать: проверьте её и не выставляйте счёт снова.</translation>
    </message>
    <message>
        <source>The sale may be there all the same: check it, and do not issue it again.</source>
        <extracomment>Follows a sentence on what is wrong with the gateway’s answer.</extracomment>
        <translation>Продажа всё же может существовать: проверьте её и не выставляйте счёт снова.</translation>
    </message>
    <message>
        <source>The gateway’s payment form is too large to be one. The sale may be there all the same: check it, and do not issue it again.</source>
        <translation>Платёжная форма шлюза слишком велика для формы. Продажа всё же может существовать: проверьте её и не выставляйте счёт снова.</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it is no web address).</source>
        <translation>Платёжная форма шлюза ведёт на адрес, который небезопасно открывать (это не веб-адрес).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it names no host).</source>
        <extracomment>A host is the name of a computer: “pay.example.com”.</extracomment>
        <translation>Платёжная форма шлюза ведёт на адрес, который небезопасно открывать (в нём не назван узел).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it holds a user name or password).</source>
        <translation>Платёжная форма шлюза ведёт на адрес, который небезопасно открывать (в нём есть имя пользователя или пароль).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it leads to this computer).</source>
        <translation>Платёжная форма шлюза ведёт на адрес, который небезопасно открывать (он ведёт на этот компьютер).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it is not encrypted).</source>
        <translation>Платёжная форма шлюза ведёт на адрес, который небезопасно открывать (соединение не шифруется).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it is damaged or endless).</source>
        <translation>Платёжная форма шлюза ведёт на адрес, который небезопасно открывать (он повреждён или слишком длинный).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it names none).</source>
        <extracomment>The form names no address.</extracomment>
        <translation>Платёжная форма шлюза не ведёт на адрес, который безопасно открывать (адрес не назван).</translation>
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
        <translation>Переход к оплате</translation>
    </message>
    <message>
        <source>You are being taken to %1.</source>
        <extracomment>%1 is the name of the computer that takes the payment.</extracomment>
        <translation>Вы переходите на %1.</translation>
    </message>
    <message>
        <source>If nothing happens within a few seconds, use the button.</source>
        <extracomment>The button is “Go on to the payment”.</extracomment>
        <translation>Если за несколько секунд ничего не произойдёт, нажмите кнопку.</translation>
    </message>
    <message>
        <source>Go on to the payment</source>
        <extracomment>A button of a web page for the customer.</extracomment>
        <translation>Перейти к оплате</translation>
    </message>
</context>
<context>
    <name>PayLink</name>
    <message>
        <source>The gateway answered with a link that is not safe to show (%1). The sale may be there all the same: check it, and do not issue it again.</source>
        <extracomment>%1 is a word for whoever helps: “url-loopback”.</extracomment>
        <translation>Шлюз прислал ссылку, которую небезопасно показывать (%1). Продажа всё же может существовать: проверьте её и не выставляйте счёт снова.</translation>
    </message>
    <message>
        <source>The gateway’s answer holds no pay link. The sale may be there all the same: check it, and do not issue it again.</source>
        <extracomment>A pay link is a web address where the customer pays.</extracomment>
        <translation>В ответе шлюза нет ссылки на оплату. Продажа всё же может существовать: проверьте её и не выставляйте счёт снова.</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Payment left pending. The shop has not been paid yet; you can still pay here.</source>
        <extracomment>To the customer, after the button “Leave it pending”.</extracomment>
        <translation>Оплата осталась незавершённой. Магазин ещё не получил денег; вы всё ещё можете заплатить здесь.</translation>
    </message>
    <message>
        <source>Payment received</source>
        <extracomment>To the customer, on a simulated gateway&apos;s payment page; so in all of these.</extracomment>
        <translation>Оплата получена</translation>
    </message>
    <message>
        <source>The shop has been told. The money is on its way to it.</source>
        <translation>Магазин уведомлён. Деньги уже в пути к нему.</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Title of a page: the invoice is paid.</extracomment>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Thank you. This invoice is paid; there is nothing left to do.</source>
        <translation>Спасибо. Этот счёт оплачен; больше ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Оплата не прошла</translation>
    </message>
    <message>
        <source>Nothing was paid. Ask the shop for a new payment link.</source>
        <translation>Ничего не оплачено. Попросите у магазина новую ссылку на оплату.</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Оплата отменена</translation>
    </message>
    <message>
        <source>Nothing was paid. Ask the shop for a new payment link if that was a mistake.</source>
        <translation>Ничего не оплачено. Если это ошибка, попросите у магазина новую ссылку на оплату.</translation>
    </message>
    <message>
        <source>This link has expired</source>
        <translation>Срок действия ссылки истёк</translation>
    </message>
    <message>
        <source>It was not used within 14 days. Ask the shop for a new payment link.</source>
        <translation>Ею не воспользовались в течение 14 дней. Попросите у магазина новую ссылку на оплату.</translation>
    </message>
    <message>
        <source>Payment charged back</source>
        <translation>Платёж возвращён по спору</translation>
    </message>
    <message>
        <source>The money went back to the customer.</source>
        <translation>Деньги вернулись покупателю.</translation>
    </message>
    <message>
        <source>Payment withheld</source>
        <translation>Платёж удержан</translation>
    </message>
    <message>
        <source>The payment is being looked into. Ask the shop.</source>
        <translation>Платёж проверяется. Обратитесь в магазин.</translation>
    </message>
    <message>
        <source>Payment pending</source>
        <translation>Оплата в обработке</translation>
    </message>
    <message>
        <source>The payment has not been finished yet.</source>
        <translation>Оплата ещё не завершена.</translation>
    </message>
    <message>
        <source>Card, 3-D Secure</source>
        <translation>Карта, 3-D Secure</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Card (NFT), 3-D Secure</source>
        <translation>Карта (NFT), 3-D Secure</translation>
    </message>
    <message>
        <source>Card (NFT)</source>
        <translation>Карта (NFT)</translation>
    </message>
    <message>
        <source>Crypto</source>
        <extracomment>A payment method: cryptocurrencies.</extracomment>
        <translation>Криптовалюта</translation>
    </message>
    <message>
        <source>Your choice</source>
        <extracomment>In the place of a payment method: the customer chooses one.</extracomment>
        <translation>На ваш выбор</translation>
    </message>
    <message>
        <source>What you buy</source>
        <extracomment>Above the description of goods.</extracomment>
        <translation>Что вы покупаете</translation>
    </message>
    <message>
        <source>Receipt to</source>
        <extracomment>Before an e-mail address.</extracomment>
        <translation>Чек на адрес</translation>
    </message>
    <message>
        <source>Back to the shop</source>
        <extracomment>A link.</extracomment>
        <translation>Назад в магазин</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>Before its number.</extracomment>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Before what it is paid by: a card, a wallet&apos;s name.</extracomment>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Training page.</source>
        <extracomment>Stands above all payment pages of the simulated gateway; the next sentence follows on it.</extracomment>
        <translation>Учебная страница.</translation>
    </message>
    <message>
        <source>No money moves here.</source>
        <translation>Деньги здесь не переводятся.</translation>
    </message>
    <message>
        <source>Sandbox Shop</source>
        <extracomment>The name of a shop that does not exist.</extracomment>
        <translation>Магазин-песочница</translation>
    </message>
    <message>
        <source>Counterfoil sandbox: a simulated payment gateway on this computer.</source>
        <extracomment>“Counterfoil” is this program.</extracomment>
        <translation>Песочница Counterfoil: имитация платёжного шлюза на этом компьютере.</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <extracomment>Title of a page, and a button. %1: an amount with its currency.</extracomment>
        <translation>Оплатить %1</translation>
    </message>
    <message>
        <source>Confirm your card payment</source>
        <translation>Подтвердите оплату картой</translation>
    </message>
    <message>
        <source>Confirm your payment</source>
        <translation>Подтвердите оплату</translation>
    </message>
    <message>
        <source>Your payment</source>
        <translation>Ваша оплата</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <extracomment>A button, on the page by which a card&apos;s owner confirms a payment. %1: an amount with its currency.</extracomment>
        <translation>Подтвердить %1</translation>
    </message>
    <message>
        <source>Or practise another ending</source>
        <extracomment>Above buttons by which somebody who practises ends the payment in other ways.</extracomment>
        <translation>Или отработайте другой исход</translation>
    </message>
    <message>
        <source>Leave it pending</source>
        <extracomment>A button: the payment stays unfinished.</extracomment>
        <translation>Оставить незавершённой</translation>
    </message>
    <message>
        <source>Let it fail</source>
        <extracomment>A button: the payment shall fail.</extracomment>
        <translation>Завершить неудачей</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>A button: the customer cancels the payment.</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>This payment link is not known</source>
        <translation>Эта ссылка на оплату неизвестна</translation>
    </message>
    <message>
        <source>Perhaps a part of it was lost when it was copied. Open it again from the message you got, or ask the shop for a new one.</source>
        <translation>Возможно, при копировании потерялась её часть. Откройте ссылку снова из полученного сообщения или попросите у магазина новую.</translation>
    </message>
    <message>
        <source>This payment form does not work</source>
        <translation>Эта платёжная форма не работает</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>Go back, load the payment page again and use its buttons.</source>
        <translation>Вернитесь, загрузите страницу оплаты заново и воспользуйтесь её кнопками.</translation>
    </message>
</context>
<context>
    <name>PayPageFile</name>
    <message>
        <source>The payment page could not be written as %1. Choose a folder that exists, that you may write to and that has space left.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>Не удалось записать страницу оплаты как %1. Выберите существующую папку, в которую вам разрешено писать и где есть место.</translation>
    </message>
    <message>
        <source>The payment page could not be written as %1: this is a folder or a device. Choose another name.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>Не удалось записать страницу оплаты как %1: это папка или устройство. Выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>PaymentMeans</name>
    <message>
        <source>network %1</source>
        <extracomment>%1 is the name of a network on which coins are sent: “TRC20”.</extracomment>
        <translation>сеть %1</translation>
    </message>
    <message>
        <source>%1 · network %2</source>
        <extracomment>%1 is the code of a coin, %2 the network on which it is to be sent: “USDT · network TRC20”.</extracomment>
        <translation>%1 · сеть %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n confirmation(s)</source>
        <extracomment>A coin’s network has confirmed a payment %1 times, of %n that are needed: “1 of 4 confirmations”.</extracomment>
        <translation>
            <numerusform>%1 из %n подтверждения</numerusform>
            <numerusform>%1 из %n подтверждений</numerusform>
            <numerusform>%1 из %n подтверждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmations: %1</source>
        <extracomment>How many times a coin’s network has confirmed a payment.</extracomment>
        <translation>Подтверждений: %1</translation>
    </message>
</context>
<context>
    <name>PaymentMethod</name>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Credit and debit cards, on the gateway’s page or with the card data you type.</source>
        <translation>Кредитные и дебетовые карты, на странице шлюза или с введёнными вами данными карты.</translation>
    </message>
    <message>
        <source>Crypto</source>
        <translation>Криптовалюта</translation>
    </message>
    <message>
        <source>The customer pays an amount in US dollars with a coin.</source>
        <translation>Покупатель платит монетой; сумма — в долларах США.</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <translation>Эл. счёт</translation>
    </message>
    <message>
        <source>The customer pays by mobile money, bank, card or coin: 52 payment systems.</source>
        <translation>Покупатель платит мобильными деньгами, через банк, картой или монетой: 52 платёжные системы.</translation>
    </message>
    <message>
        <source>Sell an NFT for US dollars, paid by card.</source>
        <translation>Продажа NFT за доллары США с оплатой картой.</translation>
    </message>
    <message>
        <source>India’s bank-to-bank payments, for an amount in US dollars. Needs an account that the gateway has set up for UPI.</source>
        <translation>Межбанковские платежи Индии на сумму в долларах США. Нужен аккаунт, настроенный шлюзом для UPI.</translation>
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
        <translation>Мобильные деньги</translation>
    </message>
    <message>
        <source>Bank</source>
        <extracomment>A kind of payment system: bank transfer.</extracomment>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>A kind of payment system: credit and debit cards.</extracomment>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Coin</source>
        <extracomment>A kind of payment system: cryptocurrencies.</extracomment>
        <translation>Монета</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>A kind of payment system: an app that holds money, such as PayTM.</extracomment>
        <translation>Кошелёк</translation>
    </message>
    <message>
        <source>“%1” is not a payment system’s whole code. Did you mean %2?</source>
        <extracomment>%1: what was typed. %2: a payment system&apos;s name and code, or a list of codes.</extracomment>
        <translation>«%1» — неполный код платёжной системы. Возможно, вы имели в виду %2?</translation>
    </message>
    <message>
        <source>“%1” is no payment system. Did you mean %2?</source>
        <extracomment>%1: what was typed. %2: a payment system&apos;s name and code, or a list of codes.</extracomment>
        <translation>«%1» — не платёжная система. Возможно, вы имели в виду %2?</translation>
    </message>
    <message>
        <source>“%1” is no payment system. Codes have small letters, digits and the signs - _ . such as orange_money-mali.xof.</source>
        <translation>«%1» — не платёжная система. В кодах бывают строчные латинские буквы, цифры и знаки - _ . например orange_money-mali.xof.</translation>
    </message>
    <message>
        <source>“%1” ends with “%2”, which is no currency. Codes end with theirs, such as mpesa-kenya.kes.</source>
        <extracomment>Codes of payment systems end with their currency&apos;s code.</extracomment>
        <translation>«%1» заканчивается на «%2», а это не валюта. Код заканчивается своей валютой, например mpesa-kenya.kes.</translation>
    </message>
    <message>
        <source>Not in this program’s list: “%1” is sent as typed.</source>
        <translation>Нет в списке этой программы: «%1» отправляется как введено.</translation>
    </message>
    <message>
        <source>Not in this program’s list: “%1” is sent as typed, with amounts in %2.</source>
        <extracomment>%1: the code of a payment system. %2: a currency&apos;s code.</extracomment>
        <translation>Нет в списке этой программы: «%1» отправляется как введено, с суммами в %2.</translation>
    </message>
    <message>
        <source>Listed is %1.</source>
        <extracomment>%1: a payment system&apos;s name and code, or a list of codes.</extracomment>
        <translation>В списке есть %1.</translation>
    </message>
    <message>
        <source>%1 is no currency any more: ISO 4217 has withdrawn it.</source>
        <extracomment>%1: a currency&apos;s code.</extracomment>
        <translation>%1 больше не валюта: ISO 4217 её исключил.</translation>
    </message>
    <message>
        <source>Bank Transfer</source>
        <extracomment>A payment system. A country follows.</extracomment>
        <translation>Банковский перевод</translation>
    </message>
    <message>
        <source>Visa or Mastercard</source>
        <extracomment>A payment system: a card of one of these brands.</extracomment>
        <translation>Visa или Mastercard</translation>
    </message>
</context>
<context>
    <name>PaymentSystemEditor</name>
    <message>
        <source>Type a name, a country or a currency</source>
        <translation>Введите название, страну или валюту</translation>
    </message>
</context>
<context>
    <name>PaymentUri</name>
    <message>
        <source>If the customer’s wallet shows another address than this one, it cannot read the code, and what is sent is lost: let them pay to the bare address.</source>
        <extracomment>A wallet: the customer’s program for coins. “This one”: the address of the sale. The code: the QR code.</extracomment>
        <translation>Если кошелёк покупателя показывает другой адрес, он не умеет читать этот код, и отправленное пропадёт: пусть платит на сам адрес.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>Любое время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>From – to…</source>
        <comment>choose two days</comment>
        <translation>С — по…</translation>
    </message>
</context>
<context>
    <name>PhoneChecks</name>
    <message>
        <source>A phone number has digits, blanks and a leading + only, such as +44 20 7946 0018.</source>
        <translation>В номере телефона только цифры, пробелы и знак + в начале, например +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>Such numbers look like %1, or %2 within the country.</source>
        <extracomment>Follows a sentence that says what is odd about a phone number. %1: an example with the country’s calling code, “+221 70 123 45 67”; %2: the same as it is written within the country, “70 123 45 67”.</extracomment>
        <translation>Такие номера имеют вид %1, или %2 внутри страны.</translation>
    </message>
    <message>
        <source>No country’s phone numbers are known to begin like this. It is sent all the same.</source>
        <translation>Не известно ни одной страны, телефонные номера которой так начинаются. Номер всё равно отправляется.</translation>
    </message>
    <message>
        <source>This has too few or too many digits for a phone number of %1.</source>
        <extracomment>%1: a country’s calling code, “+221”.</extracomment>
        <translation>Цифр слишком мало или слишком много для номера телефона с кодом %1.</translation>
    </message>
    <message>
        <source>No phone number of %1 is known to begin like this; it may be newer than this program’s list.</source>
        <extracomment>%1: a country’s calling code, “+221”.</extracomment>
        <translation>Не известно номеров телефона с кодом %1, которые так начинаются; возможно, номер новее списка этой программы.</translation>
    </message>
    <message>
        <source>This is a phone number of %1; customers of this payment system have numbers of %2.</source>
        <extracomment>%1, %2: countries’ calling codes, “+33”, “+221”.</extracomment>
        <translation>Это номер телефона с кодом %1; у покупателей с этой платёжной системой номера с кодом %2.</translation>
    </message>
    <message>
        <source>Digits of two scripts stand here. Type the number again with those of one.</source>
        <translation>Здесь цифры двух письменностей. Введите номер ещё раз цифрами одной.</translation>
    </message>
    <message>
        <source>A phone number has at most 15 digits; this has %1.</source>
        <extracomment>%1: a number of digits.</extracomment>
        <translation>В номере телефона не больше 15 цифр, а здесь %1.</translation>
    </message>
    <message>
        <source>A phone number has at least 3 digits; this has %1.</source>
        <extracomment>%1: a number of digits.</extracomment>
        <translation>В номере телефона не меньше 3 цифр, а здесь %1.</translation>
    </message>
    <message>
        <source>This is sent as typed. Phone numbers mostly have digits, blanks and a leading + only, such as +44 20 7946 0018.</source>
        <translation>Отправляется как введено. Обычно в номере телефона только цифры, пробелы и знак + в начале, например +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>This is sent as typed. Phone numbers have 5 to 15 digits; this has %1.</source>
        <extracomment>%1: a number of digits.</extracomment>
        <translation>Отправляется как введено. В номере телефона от 5 до 15 цифр, а здесь %1.</translation>
    </message>
</context>
<context>
    <name>PrintCommands</name>
    <message>
        <source>There is no paper “%1”. Papers: %2.</source>
        <extracomment>%1: what somebody typed; %2: “receipt, invoice or label”.</extracomment>
        <translation>Документа «%1» нет. Документы: %2.</translation>
    </message>
    <message>
        <source>There is no language “%1” for papers. Languages: %2.</source>
        <extracomment>%1: what somebody typed; %2: “en, fr or ar”.</extracomment>
        <translation>Языка «%1» для документов нет. Языки: %2.</translation>
    </message>
    <message>
        <source>No printers are found. A receipt printer in the network is named by its address: “counterfoilctl printers --check 192.168.1.50”.</source>
        <translation>Принтеры не найдены. Чековый принтер в сети называют по адресу: «counterfoilctl printers --check 192.168.1.50».</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Сохранено как %1.</translation>
    </message>
</context>
<context>
    <name>PrintSettings</name>
    <message>
        <source>The settings for printing in %1 cannot be read. Check its permissions.</source>
        <extracomment>%1: the path of the file that holds them; so in all of these.</extracomment>
        <translation>Настройки печати в %1 не удаётся прочитать. Проверьте права доступа.</translation>
    </message>
    <message>
        <source>The settings for printing in %1 are damaged. Restore a copy of the file, or move it away and choose the printer again.</source>
        <translation>Настройки печати в %1 повреждены. Восстановите файл из копии или уберите его и выберите принтер заново.</translation>
    </message>
    <message>
        <source>The settings for printing in %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <translation>Настройки печати в %1 не удаётся записать. Проверьте диск и права доступа к папке.</translation>
    </message>
</context>
<context>
    <name>PrinterAddress</name>
    <message>
        <source>“%1” names no printer. Type the name of a printer of this computer (Office), a receipt printer’s network address (192.168.1.50 or 192.168.1.50:9100), an IPP address (ipp://192.168.1.60/ipp/print) or a device file (/dev/usb/lp0).</source>
        <extracomment>%1: what somebody typed. The examples are not translated.</extracomment>
        <translation>«%1» не называет принтера. Введите имя принтера этого компьютера (Office), сетевой адрес чекового принтера (192.168.1.50 или 192.168.1.50:9100), адрес IPP (ipp://192.168.1.60/ipp/print) или файл устройства (/dev/usb/lp0).</translation>
    </message>
    <message>
        <source>A printer’s address must not have a name or password in it: it is kept in a file. Set the printer up in the system’s settings instead, and choose it from the list.</source>
        <translation>В адресе принтера не должно быть имени или пароля: он хранится в файле. Добавьте принтер в настройках системы и выберите его из списка.</translation>
    </message>
</context>
<context>
    <name>PrinterRow</name>
    <message>
        <source>&amp;Receipts on</source>
        <extracomment>Above a list of printers; so are the next two. The letters behind &amp; differ.</extracomment>
        <translation>Че&amp;ки на</translation>
    </message>
    <message>
        <source>&amp;Invoices on</source>
        <comment>above a list of printers</comment>
        <translation>&amp;Счета на</translation>
    </message>
    <message>
        <source>Label&amp;s on</source>
        <translation>&amp;Этикетки на</translation>
    </message>
    <message>
        <source>Paper of receipts</source>
        <extracomment>Above a list of sizes of paper; so are the next two.</extracomment>
        <translation>Бумага чеков</translation>
    </message>
    <message>
        <source>Paper of invoices</source>
        <translation>Бумага счетов</translation>
    </message>
    <message>
        <source>Size of labels</source>
        <translation>Размер этикеток</translation>
    </message>
</context>
<context>
    <name>PrinterSettings</name>
    <message>
        <source>Cut, but leave a bridge</source>
        <extracomment>What a receipt printer does after a receipt; so are the next two.</extracomment>
        <translation>Отрезать, оставив перемычку</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Отрезать</translation>
    </message>
    <message>
        <source>Do not cut</source>
        <translation>Не отрезать</translation>
    </message>
    <message>
        <source>Printers</source>
        <extracomment>Title of a card of the settings.</extracomment>
        <translation>Принтеры</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Counterfoil’s part for printers is not installed, or libcups2 is missing: install it to print on the system’s printers. Receipt printers in the network or at a device file work without.</source>
        <extracomment>“libcups2” is the name of a package.</extracomment>
        <translation>Часть Counterfoil для принтеров не установлена или нет libcups2: установите её, чтобы печатать на принтерах системы. Чековые принтеры в сети и на файле устройства работают и без неё.</translation>
    </message>
    <message>
        <source>The system’s print service (CUPS) does not answer: it is not running or not installed. Nothing was printed.</source>
        <translation>Служба печати системы (CUPS) не отвечает: не запущена или не установлена. Ничего не напечатано.</translation>
    </message>
    <message>
        <source>The printer %1 has taken it as job %2.</source>
        <extracomment>%1: a printer; %2: a number.</extracomment>
        <translation>Принтер %1 принял это как задание %2.</translation>
    </message>
    <message>
        <source>The printer %1 cannot be reached; nothing came out. See that it is switched on and connected, and that its address is right.</source>
        <translation>Принтер %1 недоступен; ничего не вышло. Проверьте, включён ли он и подключён и верен ли адрес.</translation>
    </message>
    <message>
        <source>There is no printer “%1” any more; nothing came out. Choose another one, or set it up again in the system’s settings.</source>
        <translation>Принтера «%1» больше нет; ничего не вышло. Выберите другой или добавьте его снова в настройках системы.</translation>
    </message>
    <message>
        <source>The printer %1 takes no PDF. Add it to the system’s printers, which make of a PDF what it understands, and choose it there.</source>
        <translation>Принтер %1 не принимает PDF. Добавьте его к принтерам системы, которые делают из PDF понятное ему, и выберите там.</translation>
    </message>
    <message>
        <source>The printer %1 prints one copy at a time; nothing came out. Print one, and then another.</source>
        <translation>Принтер %1 печатает по одному экземпляру; ничего не вышло. Напечатайте один, потом другой.</translation>
    </message>
    <message>
        <source>The printer %1 refused it: %2. Nothing came out.</source>
        <extracomment>%2: the printer&apos;s own words.</extracomment>
        <translation>Принтер %1 отказал: %2. Ничего не вышло.</translation>
    </message>
    <message>
        <source>The connection to the printer %1 broke while it was printing. Look whether paper came out before you print again.</source>
        <translation>Связь с принтером %1 прервалась во время печати. Посмотрите, вышла ли бумага, прежде чем печатать снова.</translation>
    </message>
    <message>
        <source>the printer has no paper</source>
        <comment>why a job waits</comment>
        <translation>в принтере нет бумаги</translation>
    </message>
    <message>
        <source>the printer is open</source>
        <comment>why a job waits</comment>
        <translation>принтер открыт</translation>
    </message>
    <message>
        <source>the printer is not reached</source>
        <comment>why a job waits</comment>
        <translation>принтер недоступен</translation>
    </message>
    <message>
        <source>Job %1 waits for its turn.</source>
        <extracomment>%1: a number; so in all of these.</extracomment>
        <translation>Задание %1 ждёт очереди.</translation>
    </message>
    <message>
        <source>Job %1 is held: let it go on in the system’s list of jobs.</source>
        <translation>Задание %1 задержано: продолжите его в списке заданий системы.</translation>
    </message>
    <message>
        <source>Job %1 is being printed.</source>
        <translation>Задание %1 печатается.</translation>
    </message>
    <message>
        <source>Job %1 has stopped: look after the printer.</source>
        <translation>Задание %1 остановилось: посмотрите на принтер.</translation>
    </message>
    <message>
        <source>Job %1 has stopped: %2.</source>
        <extracomment>%2: “the printer has no paper”, or the printer&apos;s own words.</extracomment>
        <translation>Задание %1 остановилось: %2.</translation>
    </message>
    <message>
        <source>Job %1 was cancelled.</source>
        <translation>Задание %1 отменено.</translation>
    </message>
    <message>
        <source>Job %1 was broken off by the printer. Print it again.</source>
        <translation>Задание %1 прервано принтером. Напечатайте снова.</translation>
    </message>
    <message>
        <source>Job %1 was broken off: %2. Print it again.</source>
        <extracomment>%2: the printer&apos;s own words.</extracomment>
        <translation>Задание %1 прервано: %2. Напечатайте снова.</translation>
    </message>
    <message>
        <source>Job %1 is printed.</source>
        <translation>Задание %1 напечатано.</translation>
    </message>
    <message>
        <source>What became of job %1 is not known.</source>
        <translation>Что стало с заданием %1, неизвестно.</translation>
    </message>
    <message>
        <source>The printer %1 answers.</source>
        <translation>Принтер %1 отвечает.</translation>
    </message>
    <message>
        <source>There is no printer at %1. See that it is connected and switched on; nothing came out.</source>
        <extracomment>%1: a device file, such as /dev/usb/lp0.</extracomment>
        <translation>По адресу %1 нет принтера. Проверьте, подключён ли он и включён; ничего не вышло.</translation>
    </message>
    <message>
        <source>You may not write to %1. On most systems it is enough to be in the group “lp” (sudo adduser $USER lp) and to log in anew. Nothing came out.</source>
        <extracomment>%1: a device file. “lp” is the name of a group of users.</extracomment>
        <translation>Вам нельзя писать в %1. В большинстве систем достаточно быть в группе «lp» (sudo adduser $USER lp) и войти заново. Ничего не вышло.</translation>
    </message>
    <message>
        <source>Another program uses the printer at %1. Wait until it is done and print again; nothing came out.</source>
        <translation>Принтер на %1 занят другой программой. Подождите, пока она закончит, и напечатайте снова; ничего не вышло.</translation>
    </message>
    <message>
        <source>%1 is no printer’s device file, and is left as it is. Choose one such as /dev/usb/lp0.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>%1 — не файл устройства принтера и остаётся как есть. Выберите такой, как /dev/usb/lp0.</translation>
    </message>
    <message>
        <source>takes no jobs now</source>
        <comment>of a printer in a list</comment>
        <translation>сейчас не принимает заданий</translation>
    </message>
    <message>
        <source>is stopped</source>
        <comment>of a printer in a list</comment>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>receipt printer (ESC/POS)</source>
        <translation>чековый принтер (ESC/POS)</translation>
    </message>
    <message>
        <source>The printer %1 has no paper. Put in a new roll and print again; nothing came out.</source>
        <extracomment>%1: a printer; so in all of these.</extracomment>
        <translation>В принтере %1 нет бумаги. Вставьте новый рулон и напечатайте снова; ничего не вышло.</translation>
    </message>
    <message>
        <source>The cover of the printer %1 is open. Close it and print again; nothing came out.</source>
        <translation>Крышка принтера %1 открыта. Закройте её и напечатайте снова; ничего не вышло.</translation>
    </message>
    <message>
        <source>The printer %1 reports a fault. Look at its lamps, switch it off and on, and print again; nothing came out.</source>
        <translation>Принтер %1 сообщает о неисправности. Посмотрите на его лампочки, выключите и включите его и напечатайте снова; ничего не вышло.</translation>
    </message>
    <message>
        <source>The printer %1 takes nothing; nothing came out. It may be out of paper, open or switched off.</source>
        <translation>Принтер %1 ничего не принимает; ничего не вышло. Возможно, в нём нет бумаги, он открыт или выключен.</translation>
    </message>
    <message>
        <source>The printer %1 took nothing: %2. Nothing came out.</source>
        <extracomment>%2: the system&apos;s words for it.</extracomment>
        <translation>Принтер %1 ничего не принял: %2. Ничего не вышло.</translation>
    </message>
    <message>
        <source>Printed by %1.</source>
        <translation>Напечатано на %1.</translation>
    </message>
    <message>
        <source>Sent to the printer %1, which does not say whether it printed.</source>
        <translation>Отправлено на принтер %1, который не сообщает, напечатал ли он.</translation>
    </message>
    <message>
        <source>The printer %1 answers, and is ready.</source>
        <translation>Принтер %1 отвечает и готов.</translation>
    </message>
    <message>
        <source>There is a connection to %1; it does not tell its state. Print a test page to be sure.</source>
        <translation>Связь с %1 есть; своего состояния он не сообщает. Для верности напечатайте пробную страницу.</translation>
    </message>
    <message>
        <source>Nothing was printed: the program was closed.</source>
        <translation>Ничего не напечатано: программу закрыли.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>В&amp;ыделить всё</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>У&amp;меньшить</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Нажать</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Показать меню</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Установить фокус</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Переключить</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Выполняет действие</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Увеличивает значение</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Уменьшает значение</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Показывает меню</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Устанавливает фокус</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Переключает состояние</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Открыть список выбора</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Папка:</translation>
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
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Перейти вперёд</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Родительская папка</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перейти в родительскую папку</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Создать новую папку</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Показать в виде списка</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Показать в виде таблицы</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Список мест и закладок</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тип файлов:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Найти папку</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>Show </source>
        <extracomment>The name of a place follows.</extracomment>
        <translation>Показать </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показать ск&amp;рытые файлы</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Недавние места</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже существует.
Заменить его?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не найден.
Проверьте правильность имени файла.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Папка не найдена.
Проверьте правильность имени папки.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» защищён от записи.
Всё равно удалить?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Удалить «%1»?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Не удалось удалить папку.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>The kind of a file, at the head of a column.</extracomment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Дата изменения</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;ОК</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>По&amp;вторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>В&amp;ырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Подробнее...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Скрыть подробности...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Сохранить все</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Да для &amp;всех</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Н&amp;ет для всех</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Восстановить значения</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Прокрутить сюда</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>К левой границе</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>В начало</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>К правой границе</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>В конец</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>На страницу влево</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>На страницу вверх</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>На страницу вправо</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>На страницу вниз</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Прокрутить влево</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Прокрутить вверх</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Прокрутить вправо</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Прокрутить вниз</translation>
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
        <translation>Пробел</translation>
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
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Влево</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Вправо</translation>
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
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>По&amp;вторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>В&amp;ырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копировать адрес &amp;ссылки</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>The text is too long for a QR code: it has %1 bytes, and a QR code holds 2,953 at most. Use a shorter link, or send it as text.</source>
        <extracomment>%1 is a number above 2953.</extracomment>
        <translation>Текст слишком длинный для QR-кода: байтов в нём %1, а в QR-код помещается не больше 2953. Возьмите ссылку короче или отправьте её текстом.</translation>
    </message>
    <message>
        <source>There is no text to make a QR code of. Issue the invoice first, then its link can be shown.</source>
        <translation>Нет текста для QR-кода. Сначала выставьте счёт, тогда можно будет показать его ссылку.</translation>
    </message>
    <message>
        <source>The text holds half a character and cannot be put into a QR code. Copy the link again.</source>
        <translation>В тексте есть половина знака, поместить его в QR-код нельзя. Скопируйте ссылку ещё раз.</translation>
    </message>
</context>
<context>
    <name>QrFile</name>
    <message>
        <source>The QR code could not be written to %1. Choose a folder that exists, that you may write to and that has space left.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>Не удалось записать QR-код в %1. Выберите существующую папку, в которую вам разрешено писать и где есть место.</translation>
    </message>
    <message>
        <source>The QR code could not be written to %1: it is there already and is not an ordinary file. Choose another name.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>Не удалось записать QR-код в %1: такой путь уже есть, и это не обычный файл. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“%1” does not end in .png or .svg. Give the file one of these endings.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>«%1» не заканчивается на .png или .svg. Дайте файлу одно из этих окончаний.</translation>
    </message>
</context>
<context>
    <name>QrReader</name>
    <message>
        <source>No QR code can be read in this picture. Use one that shows the whole code, sharp, with its white margin.</source>
        <translation>В этой картинке не читается QR-код. Возьмите картинку, где код виден целиком, чётко и с белыми полями.</translation>
    </message>
    <message>
        <source>The QR code was made but does not read back as the link, so it is not used. Send the link as text, and please report this.</source>
        <translation>QR-код создан, но при обратном чтении не даёт ту же ссылку, поэтому он не используется. Отправьте ссылку текстом и сообщите об этой ошибке.</translation>
    </message>
</context>
<context>
    <name>QrSize</name>
    <message>
        <source>At this size a phone’s camera cannot read the QR code.</source>
        <translation>В таком размере камера телефона не прочтёт QR-код.</translation>
    </message>
    <message>
        <source>The QR code is too long for this place of %1 × %1 pixels: it needs %2 × %2 to be read by a phone.</source>
        <extracomment>“Pixels” of a screen or printer. %1 and %2 are numbers.</extracomment>
        <translation>QR-код слишком длинный для этого места %1 × %1 точек: чтобы телефон его прочёл, нужно %2 × %2.</translation>
    </message>
</context>
<context>
    <name>QrTerminal</name>
    <message>
        <source>This code scans as light text on a dark background only; elsewhere save it as PNG or SVG.</source>
        <extracomment>Stands below a QR code that is written with characters.</extracomment>
        <translation>Этот код сканируется только как светлый текст на тёмном фоне; в других случаях сохраните его как PNG или SVG.</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>No QR code can be shown. Copy the text instead. %1</source>
        <extracomment>%1: one or two sentences that say what went wrong.</extracomment>
        <translation>QR-код показать нельзя. Скопируйте текст. %1</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>No such phone number is known. Look at it before you send anything.</source>
        <translation>Такого номера телефона не бывает. Проверьте его, прежде чем что-либо отправлять.</translation>
    </message>
    <message>
        <source>One e-mail address belongs here, such as anna@example.com.</source>
        <translation>Здесь должен быть один адрес эл. почты, например anna@example.com.</translation>
    </message>
    <message>
        <source>Signs that cannot be seen or typed stand before the @. An e-mail address looks like anna@example.com.</source>
        <translation>Перед @ стоят знаки, которых не видно или не набрать. Адрес эл. почты выглядит так: anna@example.com.</translation>
    </message>
    <message>
        <source>A phone number has digits, blanks and a leading + only, such as +44 20 7946 0018.</source>
        <translation>В номере телефона только цифры, пробелы и + в начале, например +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>Type the number with its country’s code, such as +221 77 123 45 67: nothing here says which country it is of.</source>
        <translation>Введите номер с кодом страны, например +221 77 123 45 67: из какой он страны, здесь ничто не говорит.</translation>
    </message>
    <message>
        <source>A phone number with its country’s code has 5 to 15 digits.</source>
        <translation>В номере телефона с кодом страны от 5 до 15 цифр.</translation>
    </message>
</context>
<context>
    <name>Reconciliation</name>
    <message>
        <source>The statement’s amount cannot be read, so it was not compared.</source>
        <translation>Сумму в выписке не удаётся прочитать, поэтому она не сравнивалась.</translation>
    </message>
    <message>
        <source>The statement says about its money: %1</source>
        <extracomment>%1: whole sentences, such as “Customer pays 500 XOF. Fee 5 XOF.” “Its”: the sale’s.</extracomment>
        <translation>В выписке о деньгах сказано: %1</translation>
    </message>
    <message>
        <source>The gateway’s word “%1” is not known to this program.</source>
        <extracomment>%1 is what the gateway calls the state of a sale, such as HELD.</extracomment>
        <translation>Слово шлюза «%1» этой программе неизвестно.</translation>
    </message>
    <message>
        <source>The gateway’s number is %1 here and %2 in the books.</source>
        <extracomment>By what number the gateway calls the sale. “Here” is the gateway’s statement.</extracomment>
        <translation>Номер у шлюза: %1 здесь и %2 в журнале.</translation>
    </message>
    <message>
        <source>The statement lists this sale more than once; this line is not counted.</source>
        <translation>Эта продажа есть в выписке несколько раз; эта строка не учитывается.</translation>
    </message>
    <message>
        <source>It is not known whether the gateway has it. Check it.</source>
        <extracomment>A sale. To check it is to ask the gateway about it.</extracomment>
        <translation>Неизвестно, есть ли она у шлюза. Проверьте её.</translation>
    </message>
    <message>
        <source>It was issued within a day of the month’s border: it may stand in the statement of %1.</source>
        <extracomment>A sale. %1 is the month before or after, in its basic form: “March 2026”.</extracomment>
        <translation>Счёт выставлен в пределах дня от границы месяца: продажа может быть в выписке за %1.</translation>
    </message>
    <message>
        <source>The statement is not whole: the gateway may have it all the same.</source>
        <extracomment>“It” is a sale that the statement does not list.</extracomment>
        <translation>Выписка неполная: продажа всё же может быть у шлюза.</translation>
    </message>
</context>
<context>
    <name>SaleDefaults</name>
    <message>
        <source>What was kept of it for the next sales was erased as well.</source>
        <extracomment>After a customer&apos;s data was erased: fields whose texts the program keeps for the next sales held some.</extracomment>
        <translation>То, что из них было запомнено для следующих продаж, тоже стёрто.</translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <source>Asking the gateway which fields it wants…</source>
        <translation>Запрос к шлюзу, какие поля ему нужны…</translation>
    </message>
    <message>
        <source>asking the gateway which it wants…</source>
        <extracomment>In short, beside the title “Extra fields”.</extracomment>
        <translation>запрос к шлюзу, какие нужны…</translation>
    </message>
    <message>
        <source>typed by hand: the list cannot be used</source>
        <extracomment>Of a part of a form, beside its title “Extra fields”: names and values are typed by hand.</extracomment>
        <translation>вводятся вручную: список не подходит</translation>
    </message>
    <message>
        <source>not all that the gateway lists</source>
        <translation>не все из списка шлюза</translation>
    </message>
    <message>
        <source>This payment system needs more: %1.</source>
        <extracomment>Spoken. %1: labels of fields, with commas between them.</extracomment>
        <translation>Этой платёжной системе нужно ещё: %1.</translation>
    </message>
</context>
<context>
    <name>SaleLines</name>
    <message>
        <source>There are no lines to add up.</source>
        <translation>Нет позиций, которые можно сложить.</translation>
    </message>
    <message>
        <source>This is no quantity. Write how many, such as 2, or how much, such as 0.5 (at most three decimals).</source>
        <extracomment>How many of something: both numbers may be typed as they stand here.</extracomment>
        <translation>Это не количество. Напишите, сколько штук, например 2, или сколько товара, например 0.5 (не больше трёх цифр после запятой).</translation>
    </message>
    <message>
        <source>The sum is larger than this program can count. Make several sales of it.</source>
        <translation>Итог больше, чем эта программа может сосчитать. Разбейте его на несколько продаж.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways: as thousands, or as a part of one. Write it without the mark, or with other decimals.</source>
        <extracomment>%1: what was typed as a quantity, such as 1,250.</extracomment>
        <translation>«%1» можно прочитать двояко: как тысячи или как часть единицы. Напишите без этого знака или с другим числом цифр после запятой.</translation>
    </message>
    <message>
        <source>The lines have prices in %1 and in %2. One sale has one currency: take one of them out.</source>
        <extracomment>%1, %2: codes of currencies.</extracomment>
        <translation>У позиций цены в %1 и в %2. У одной продажи одна валюта: уберите лишнюю позицию.</translation>
    </message>
</context>
<context>
    <name>SaleLink</name>
    <message>
        <source>%1 has no field for “%2”.</source>
        <extracomment>%1: a payment method. %2: a name within a link: “phone”.</extracomment>
        <translation>У «%1» нет поля для «%2».</translation>
    </message>
    <message>
        <source>“%1” is card data or as secret, which no link may bring.</source>
        <extracomment>%1: a name within a link.</extracomment>
        <translation>«%1» — данные карты или что-то столь же секретное, ссылка такого приносить не может.</translation>
    </message>
    <message>
        <source>“%1” looks like a card number, which must not be stored.</source>
        <extracomment>%1: a name within a link.</extracomment>
        <translation>«%1» похоже на номер карты, который нельзя сохранять.</translation>
    </message>
    <message>
        <source>%1 Nothing was filled in.</source>
        <extracomment>%1: one or more sentences that say what is wrong with a link.
----------
%1: a sentence that says why.</extracomment>
        <translation>%1 Ничего не заполнено.</translation>
    </message>
    <message>
        <source>With %1 the payment system names the currency, and the link names none with that currency. A link says which by %2.</source>
        <extracomment>%1: a payment method. %2: how a link writes which payment system is meant.</extracomment>
        <translation>С «%1» валюту называет платёжная система, а ссылка не называет ни одной с этой валютой. Какая именно, ссылка говорит через %2.</translation>
    </message>
    <message>
        <source>“%1” and another name in the link mean the same field.</source>
        <extracomment>%1, %2: names within a link: “amount” and “set.amount”.</extracomment>
        <translation>«%1» и другое имя в ссылке означают одно и то же поле.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: a name within a link. %2: one or more sentences: what is wrong with its text.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1” in the link is not written as links are: UTF-8, and a percent sign only before two hexadecimal digits. Nothing was filled in.</source>
        <extracomment>%1: a name within a link: “note”.</extracomment>
        <translation>«%1» в ссылке записано не так, как пишутся ссылки: UTF-8, знак процента только перед двумя шестнадцатеричными цифрами. Ничего не заполнено.</translation>
    </message>
    <message>
        <source>“%1” is nothing that this program knows in a link.</source>
        <extracomment>%1: a name that a link has.</extracomment>
        <translation>«%1» в ссылке этой программе неизвестно.</translation>
    </message>
    <message>
        <source>“%1” in the link is empty. Nothing was filled in.</source>
        <extracomment>%1: a name within a link: “amount”.</extracomment>
        <translation>«%1» в ссылке пусто. Ничего не заполнено.</translation>
    </message>
    <message>
        <source>“%1” stands twice in the link, and nobody can tell which is meant. Nothing was filled in.</source>
        <extracomment>%1: a name within a link: “amount”.</extracomment>
        <translation>«%1» стоит в ссылке дважды, и никто не скажет, что имелось в виду. Ничего не заполнено.</translation>
    </message>
    <message>
        <source>The amount in the link cannot be read. In links it has digits and a point, such as 15.04. Nothing was filled in.</source>
        <translation>Сумму в ссылке не удаётся прочитать. В ссылках это цифры и точка, например 15.04. Ничего не заполнено.</translation>
    </message>
    <message>
        <source>The link is too long: more than %1 bytes. Nothing was filled in.</source>
        <translation>Ссылка слишком длинная: больше %1 байт. Ничего не заполнено.</translation>
    </message>
    <message>
        <source>This program knows no such link. One that fills in a sale is counterfoil://new?amount=15.04&amp;currency=USD. Nothing was filled in.</source>
        <translation>Такой ссылки программа не знает. Ссылка, которая заполняет продажу: counterfoil://new?amount=15.04&amp;currency=USD. Ничего не заполнено.</translation>
    </message>
    <message>
        <source>The link has a “#”, behind which links have no more values. Write %23 where it belongs to a text. Nothing was filled in.</source>
        <translation>В ссылке есть «#», после которого у ссылок нет значений. Пишите %23, где он часть текста. Ничего не заполнено.</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>The outcome could not be written into the books. Note the reference; “Check now” repairs it later. %1</source>
        <extracomment>“Check now” is a button. %1: one or two sentences that say what went wrong.</extracomment>
        <translation>Исход не удалось записать в журнал. Запишите номер продажи; «Проверить сейчас» исправит это позже. %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent. %n field(s) need your attention.</source>
        <translation>
            <numerusform>Ничего не отправлено. %n поле требует внимания.</numerusform>
            <numerusform>Ничего не отправлено. %n поля требуют внимания.</numerusform>
            <numerusform>Ничего не отправлено. %n полей требуют внимания.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <extracomment>%1: one or two sentences that say why.</extracomment>
        <translation>Ничего не отправлено. %1</translation>
    </message>
    <message>
        <source>The gateway does not show it so far, but its call was only turned away on the way there: it may arrive all the same.</source>
        <translation>Шлюз её пока не показывает, но запрос был отклонён только по пути к нему: он ещё может дойти.</translation>
    </message>
    <message>
        <source>The gateway cannot tell yet. Wait a few seconds and check once more.</source>
        <translation>Шлюз пока не может ответить. Подождите несколько секунд и проверьте ещё раз.</translation>
    </message>
    <message>
        <source>This is the sale that was begun before. It arrived at the gateway, so no second one was issued.</source>
        <translation>Это продажа, начатая раньше. Она дошла до шлюза, поэтому второй счёт не выставлен.</translation>
    </message>
    <message>
        <source>The account of this sale has been removed. It would now be issued with “%1”.</source>
        <extracomment>%1: the name of another account.</extracomment>
        <translation>Аккаунт этой продажи удалён. Теперь счёт был бы выставлен через «%1».</translation>
    </message>
    <message>
        <source>The account of this sale has been removed. What you typed for it is not taken into “%1”.</source>
        <extracomment>%1: the name of another account.</extracomment>
        <translation>Аккаунт этой продажи удалён. Введённое для него не переносится в аккаунт «%1».</translation>
    </message>
    <message>
        <source>What you typed for “%1” is not taken into training. It is still there (without card data) when you choose that account again.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>Введённое для аккаунта «%1» не переносится в обучение. Оно будет на месте (без данных карты), когда вы снова выберете этот аккаунт.</translation>
    </message>
    <message>
        <source>What you typed for “%1” is not taken into training. It is still there when you choose that account again.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>Введённое для аккаунта «%1» не переносится в обучение. Оно будет на месте, когда вы снова выберете этот аккаунт.</translation>
    </message>
    <message>
        <source>What you typed in training is not taken into “%1”, where money moves. It is still there (without card data) when you choose training again.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>Введённое в обучении не переносится в аккаунт «%1», где переводятся деньги. Оно будет на месте (без данных карты), когда вы снова выберете обучение.</translation>
    </message>
    <message>
        <source>What you typed in training is not taken into “%1”, where money moves. It is still there when you choose training again.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>Введённое в обучении не переносится в аккаунт «%1», где переводятся деньги. Оно будет на месте, когда вы снова выберете обучение.</translation>
    </message>
    <message>
        <source>%1 is not settled: its link may still be paid. Issue this only as a sale of its own.</source>
        <extracomment>%1: the reference of an earlier sale.</extracomment>
        <translation>Продажа %1 не завершена: по её ссылке ещё можно заплатить. Выставляйте этот счёт, только если это отдельная продажа.</translation>
    </message>
    <message>
        <source>That account is no longer here.</source>
        <translation>Того аккаунта здесь больше нет.</translation>
    </message>
    <message>
        <source>The account “%1” of that sale is no longer here.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>Аккаунта «%1», через который была та продажа, здесь больше нет.</translation>
    </message>
    <message>
        <source>It is not taken into training. Add the account again to sell the same.</source>
        <translation>В обучение она не переносится. Добавьте аккаунт снова, чтобы продать то же самое.</translation>
    </message>
    <message>
        <source>The next sale would be issued with “%1”.</source>
        <extracomment>%1: the name of another account.</extracomment>
        <translation>Следующий счёт был бы выставлен через «%1».</translation>
    </message>
    <message>
        <source>The link is for the account “%1”, which is not here.</source>
        <extracomment>%1: the name of an account, from outside.</extracomment>
        <translation>Ссылка — для аккаунта «%1», а его здесь нет.</translation>
    </message>
    <message>
        <source>The link is for the payment method “%1”, which is not known.</source>
        <extracomment>%1: the name of a payment method, from outside.</extracomment>
        <translation>Ссылка — для способа оплаты «%1», а он неизвестен.</translation>
    </message>
    <message>
        <source>The account “%1” does not sell by %2.</source>
        <extracomment>%1: the name of an account. %2: a payment method.</extracomment>
        <translation>Аккаунт «%1» не продаёт через «%2».</translation>
    </message>
    <message>
        <source>Nothing saved has the barcode %1. Nothing was issued.</source>
        <extracomment>%1: digits that a scanner read.</extracomment>
        <translation>Среди сохранённого нет штрихкода %1. Счёт не выставлен.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) came while a sale was sent and were not taken. Scan them again.</source>
        <extracomment>A scan: a barcode that a scanner read.</extracomment>
        <translation>
            <numerusform>Во время отправки продажи отсканирован %n товар, но он не учтён. Отсканируйте его снова.</numerusform>
            <numerusform>Во время отправки продажи отсканировано %n товара, но они не учтены. Отсканируйте их снова.</numerusform>
            <numerusform>Во время отправки продажи отсканировано %n товаров, но они не учтены. Отсканируйте их снова.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalePaper</name>
    <message>
        <source>The file %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Файл %1 не удаётся записать. Проверьте диск и права доступа к папке.</translation>
    </message>
    <message>
        <source>A receipt went along with an e-mail.</source>
        <extracomment>What was done with a sale’s receipt.</extracomment>
        <translation>Чек ушёл вместе с письмом.</translation>
    </message>
</context>
<context>
    <name>SaleSender</name>
    <message>
        <source>The text message is being opened; send it there. If nothing opens, copy the message instead.</source>
        <extracomment>A link was handed to another program; nobody tells whether that is there.</extracomment>
        <translation>Открывается SMS; отправьте его там. Если ничего не открылось, скопируйте сообщение.</translation>
    </message>
    <message>
        <source>WhatsApp is being opened; send the message there. If nothing opens, copy the message instead.</source>
        <translation>Открывается WhatsApp; отправьте сообщение там. Если ничего не открылось, скопируйте сообщение.</translation>
    </message>
    <message>
        <source>Telegram is being opened; send the message there. If nothing opens, copy the message instead.</source>
        <translation>Открывается Telegram; отправьте сообщение там. Если ничего не открылось, скопируйте сообщение.</translation>
    </message>
    <message>
        <source>S&amp;end receipt</source>
        <translation>Отправ&amp;ить чек</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>Отправ&amp;ить</translation>
    </message>
    <message>
        <source>Customer’s e-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Адрес эл. почты покупателя</translation>
    </message>
    <message>
        <source>The message is sent there at once.</source>
        <translation>Сообщение уходит туда сразу.</translation>
    </message>
    <message>
        <source>It may be left empty, and typed in the mail program.</source>
        <translation>Можно оставить пустым и ввести в почтовой программе.</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Buttons below a field for an e-mail address.</extracomment>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>Открыть почтовую программу</translation>
    </message>
    <message>
        <source>Customer’s phone number</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Номер телефона покупателя</translation>
    </message>
    <message>
        <source>With the country’s code, such as +221 77 123 45 67. It may be left empty, and chosen in the other program.</source>
        <translation>С кодом страны, например +221 77 123 45 67. Можно оставить пустым и выбрать в другой программе.</translation>
    </message>
    <message>
        <source>Open the message</source>
        <extracomment>Button below a field for a phone number: opens the message in another program.</extracomment>
        <translation>Открыть сообщение</translation>
    </message>
    <message>
        <source>The message is copied. Paste it where you write to the customer.</source>
        <translation>Сообщение скопировано. Вставьте его там, где пишете покупателю.</translation>
    </message>
    <message>
        <source>The message is open in your mail program. It is sent when you send it there.</source>
        <translation>Сообщение открыто в вашей почтовой программе. Оно уйдёт, когда вы отправите его там.</translation>
    </message>
    <message>
        <source>The e-mail to %1 is being sent…</source>
        <extracomment>%1: an e-mail address.</extracomment>
        <translation>Письмо на %1 отправляется…</translation>
    </message>
    <message>
        <source>The e-mail to %1 is sent: the mail server has taken it.</source>
        <extracomment>%1: an e-mail address.</extracomment>
        <translation>Письмо на %1 отправлено: почтовый сервер его принял.</translation>
    </message>
    <message>
        <source>No program opened the message. Copy it and paste it where you write to the customer.</source>
        <translation>Ни одна программа не открыла сообщение. Скопируйте его и вставьте там, где пишете покупателю.</translation>
    </message>
    <message>
        <source>It goes without its paper.</source>
        <extracomment>What follows says why, in whole sentences.</extracomment>
        <translation>Письмо идёт без документа.</translation>
    </message>
</context>
<context>
    <name>SampleSale</name>
    <message>
        <source>Anna Example</source>
        <extracomment>A made-up customer’s name, in a sale that shows what a message would be.</extracomment>
        <translation>Анна Пример</translation>
    </message>
    <message>
        <source>Two cakes</source>
        <extracomment>What a made-up sale is for.</extracomment>
        <translation>Два торта</translation>
    </message>
</context>
<context>
    <name>SandboxBook</name>
    <message>
        <source>The sandbox cannot use its file %1. Delete the file to begin with an empty sandbox, or choose another one.</source>
        <extracomment>The sandbox: the simulated gateways. %1: the path of a file.</extracomment>
        <translation>Песочница не может пользоваться своим файлом %1. Удалите файл, чтобы начать с пустой песочницы, или выберите другой.</translation>
    </message>
    <message>
        <source>The sandbox cannot write to its file.</source>
        <translation>Песочница не может писать в свой файл.</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>As %1:</source>
        <extracomment>%1: the name of a gateway that the sandbox plays. The command that makes an account with it follows.</extracomment>
        <translation>Как %1:</translation>
    </message>
    <message>
        <source>%1:  %2</source>
        <extracomment>%1: what the gateway calls its key, such as “API key”; %2: the key.</extracomment>
        <translation>%1:  %2</translation>
    </message>
    <message>
        <source>Training runs already, by Counterfoil’s window or another counterfoilctl. Nothing needs to be started; the account “sandbox” uses it at port %1.</source>
        <extracomment>The window: Counterfoil’s desktop program.</extracomment>
        <translation>Обучение уже запущено окном Counterfoil или другим counterfoilctl. Запускать ничего не нужно; аккаунт «sandbox» использует его на порту %1.</translation>
    </message>
    <message>
        <source>A sandbox answers at port %1 already. Use that one, or choose another port.</source>
        <translation>На порту %1 уже отвечает песочница. Пользуйтесь ею или выберите другой порт.</translation>
    </message>
    <message>
        <source>The sandbox answers at %1 until you end it (Ctrl-C). No money moves.</source>
        <extracomment>%1: a web address.</extracomment>
        <translation>Песочница отвечает по адресу %1, пока вы её не завершите (Ctrl-C). Деньги не переводятся.</translation>
    </message>
    <message>
        <source>The built-in account “sandbox” uses it without a key.</source>
        <translation>Встроенный аккаунт «sandbox» использует её без ключа.</translation>
    </message>
</context>
<context>
    <name>SandboxServer</name>
    <message>
        <source>Port %1 is used by another program, perhaps another sandbox. End that program or choose another port.</source>
        <extracomment>%1: a port&apos;s number, of TCP; so in all of these.</extracomment>
        <translation>Порт %1 занят другой программой, возможно другой песочницей. Завершите её или выберите другой порт.</translation>
    </message>
    <message>
        <source>This user may not listen on port %1. Choose a port above 1023.</source>
        <translation>Этому пользователю нельзя занимать порт %1. Выберите порт больше 1023.</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port %1 of this machine.</source>
        <translation>Песочница не может занять порт %1 на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>This is too long: %1 characters are kept at most.</source>
        <translation>Текст слишком длинный: наибольшее число знаков — %1.</translation>
    </message>
    <message>
        <source>A character in it cannot be seen or printed (a line break or a control character). Type it anew.</source>
        <translation>Здесь есть знак, который нельзя увидеть или напечатать (перевод строки или управляющий знак). Введите текст заново.</translation>
    </message>
    <message>
        <source>This looks like a card number, which must not be stored. Take it out.</source>
        <translation>Это похоже на номер карты, а его нельзя сохранять. Уберите его.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Нужно название.</translation>
    </message>
    <message>
        <source>There is no payment method “%1”. It is one of %2, or nothing.</source>
        <extracomment>%1: what was typed; %2: a list of words, typed as they are.</extracomment>
        <translation>Способа оплаты «%1» нет. Можно указать что-то из этого: %2, или ничего.</translation>
    </message>
    <message>
        <source>These are too many: %1 are kept at most.</source>
        <translation>Слишком много: сохраняется не больше %1.</translation>
    </message>
    <message>
        <source>A price is more than nothing. Leave it empty where it is asked at the sale.</source>
        <translation>Цена должна быть больше нуля. Если её спрашивают при продаже, оставьте поле пустым.</translation>
    </message>
    <message>
        <source>There are two prices in %1. Keep one.</source>
        <extracomment>%1: a currency&apos;s code.</extracomment>
        <translation>Есть две цены в %1. Оставьте одну.</translation>
    </message>
    <message>
        <source>A name, an e-mail address or a phone number is needed.</source>
        <translation>Нужны имя, адрес электронной почты или номер телефона.</translation>
    </message>
    <message>
        <source>This is no phone number. Write it with its country, such as +33 6 12 34 56 78.</source>
        <translation>Это не номер телефона. Напишите его с кодом страны, например +33 6 12 34 56 78.</translation>
    </message>
    <message>
        <source>Write a language by its code, such as en, fr or ar.</source>
        <extracomment>ISO 639 codes.</extracomment>
        <translation>Напишите код языка, например en, fr или ar.</translation>
    </message>
    <message>
        <source>Also saved with that e-mail address or phone number: %1. Erase that one too.</source>
        <extracomment>A customer was erased. %1: number and name of another saved customer, who may be the same person.</extracomment>
        <translation>С этим адресом или номером телефона сохранён ещё: %1. Сотрите и этого покупателя.</translation>
    </message>
    <message>
        <source>Also saved with that e-mail address or phone number: %1. Erase those too.</source>
        <extracomment>A customer was erased. %1: numbers and names of other saved customers, who may be the same person.</extracomment>
        <translation>С этим адресом или номером телефона сохранены ещё: %1. Сотрите и этих покупателей.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) carry the number %1 under another name, and are left as they are: %2.</source>
        <extracomment>A customer is erased. %1: the customer&apos;s number; %2: references of sales.</extracomment>
        <translation>
            <numerusform>%n продажа имеет номер %1 под другим именем и остаётся как есть: %2.</numerusform>
            <numerusform>%n продажи имеют номер %1 под другим именем и остаются как есть: %2.</numerusform>
            <numerusform>%n продаж имеют номер %1 под другим именем и остаются как есть: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedBar</name>
    <message>
        <source>The customer of this sale was deleted meanwhile. The sale is without a customer now.</source>
        <translation>Покупателя этой продажи тем временем удалили. Теперь продажа без покупателя.</translation>
    </message>
</context>
<context>
    <name>SavedForm</name>
    <message>
        <source>Name</source>
        <extracomment>A field of a saved item or customer.</extracomment>
        <translation>Название или имя</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>A field of a saved item or customer: the shop&apos;s own number.</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A field of a saved item or customer.</extracomment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Left empty, it gets one.</source>
        <translation>Если оставить пустым, номер будет присвоен.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>Scan it here; each on a line of its own.</source>
        <translation>Отсканируйте его сюда; каждый в отдельной строке.</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Способ оплаты</translation>
    </message>
    <message>
        <source>Payment system</source>
        <extracomment>A field of a saved item: by which of the payment systems.</extracomment>
        <translation>Платёжная система</translation>
    </message>
    <message>
        <source>What a sale of it is for.</source>
        <translation>За что платят, когда это продаётся.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>With its country, such as +33 6 12 34 56 78.</source>
        <translation>С кодом страны, например +33 6 12 34 56 78.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>A field of a customer: which one they speak.</extracomment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>For yourself.</source>
        <translation>Для себя.</translation>
    </message>
    <message>
        <source>“%1” has no currency that is known here. Write amount and code, such as %2.</source>
        <extracomment>%1: what was typed; %2: an amount and its currency, “3.50 EUR”.</extracomment>
        <translation>В «%1» нет известной здесь валюты. Напишите сумму и код, например %2.</translation>
    </message>
    <message>
        <source>Amount and currency, such as %1; each currency on a line of its own.</source>
        <extracomment>%1: an amount and its currency, “3.50 EUR”.</extracomment>
        <translation>Сумма и валюта, например %1; каждая валюта в отдельной строке.</translation>
    </message>
</context>
<context>
    <name>SavedPicker</name>
    <message>
        <source>Nothing saved begins with “%1”, or has that number or barcode.</source>
        <extracomment>%1: what was typed or scanned.</extracomment>
        <translation>Среди сохранённого ничто не начинается с «%1» и не имеет такого номера или штрихкода.</translation>
    </message>
</context>
<context>
    <name>SavedSettings</name>
    <message>
        <source>Saved items and customers</source>
        <extracomment>Title of a card of the settings.</extracomment>
        <translation>Сохранённые товары и покупатели</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>“%1” was saved.</source>
        <extracomment>%1: the name of an item or customer.</extracomment>
        <translation>Сохранено: «%1».</translation>
    </message>
    <message>
        <source>“%1” was deleted. Sales of before stay as they are.</source>
        <extracomment>%1: the name of an item or customer.</extracomment>
        <translation>Удалено: «%1». Прежние продажи остаются без изменений.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Запись снова на месте.</translation>
    </message>
    <message>
        <source>Erase everything about “%1”?</source>
        <extracomment>%1: a customer&apos;s name. A question, and what it means behind it.</extracomment>
        <translation>Стереть всё о покупателе «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>E-mail, name and phone go from %n sale(s).</source>
        <translation>
            <numerusform>Электронная почта, имя и телефон исчезнут из %n продажи.</numerusform>
            <numerusform>Электронная почта, имя и телефон исчезнут из %n продаж.</numerusform>
            <numerusform>Электронная почта, имя и телефон исчезнут из %n продаж.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts, states and references stay. This cannot be undone. Backups hold the data until newer ones take their place; the gateway keeps its own.</source>
        <translation>Суммы, статусы и номера продаж останутся. Отменить это нельзя. Резервные копии хранят данные, пока их не заменят новые; шлюз хранит свои.</translation>
    </message>
    <message>
        <source>These sales are not settled and keep the data until they are; the customer stays until then. Erase again later: %1.</source>
        <extracomment>%1: references of sales.</extracomment>
        <translation>Эти продажи ещё не завершены: данные остаются в них до завершения, покупатель — тоже. Сотрите ещё раз позже: %1.</translation>
    </message>
    <message>
        <source>Their data was erased.</source>
        <translation>Данные покупателя стёрты.</translation>
    </message>
    <message>
        <source>It was changed meanwhile, on another till or by a file. Save it again to replace that.</source>
        <extracomment>Of an item or customer.</extracomment>
        <translation>Запись тем временем изменена на другой кассе или файлом. Сохраните ещё раз, чтобы заменить её.</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet. Do you want to go on without it?</source>
        <translation>Введённое здесь ещё не сохранено. Продолжить без сохранения?</translation>
    </message>
    <message>
        <source>A file is being read or written. Cancel that, or wait until it is done, before you close this window.</source>
        <translation>Файл сейчас читается или записывается. Отмените это или дождитесь окончания, прежде чем закрыть это окно.</translation>
    </message>
</context>
<context>
    <name>SecretService</name>
    <message>
        <source>Your keychain asks for its password in a window of its own. Answer it there; Counterfoil then goes on by itself.</source>
        <translation>Хранилище ключей запрашивает пароль в своём окне. Ответьте там; дальше Counterfoil продолжит сам.</translation>
    </message>
    <message>
        <source>KeePassXC moves what is deleted to its recycle bin: empty that, too, if nobody shall find the key again.</source>
        <translation>KeePassXC переносит удалённое в свою корзину: очистите и её, если ключ никто больше не должен найти.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Sale</source>
        <extracomment>A heading above fields: amount and currency.</extracomment>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>A heading above fields.</extracomment>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>A heading above fields: the address for the bill.</extracomment>
        <translation>Плательщик</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>A heading above fields: what stands on a card.</extracomment>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>A heading above fields: how the customer pays.</extracomment>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <extracomment>A heading above fields: what a payment system wants to know besides.</extracomment>
        <translation>Дополнительные поля</translation>
    </message>
    <message>
        <source>Return pages</source>
        <extracomment>A heading above fields: where the customer’s browser goes after paying.</extracomment>
        <translation>Страницы возврата</translation>
    </message>
    <message>
        <source>Merchant data</source>
        <extracomment>A heading above fields: data that the shop adds for itself.</extracomment>
        <translation>Данные магазина</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>Name one way: --email, --mail-program, --mailto, --sms, --whatsapp, --telegram or --print-text.</source>
        <translation>Назовите способ: --email, --mail-program, --mailto, --sms, --whatsapp, --telegram или --print-text.</translation>
    </message>
    <message>
        <source>--attach-pdf goes with --email and --mail-program only.</source>
        <translation>--attach-pdf бывает только с --email и --mail-program.</translation>
    </message>
    <message>
        <source>This sale has several: %1. Name one behind the option.</source>
        <extracomment>%1: e-mail addresses, or phone numbers.</extracomment>
        <translation>У этой продажи их несколько: %1. Назовите нужное после параметра.</translation>
    </message>
    <message>
        <source>This sale has no e-mail address. Name one: --email anna@example.com</source>
        <translation>У этой продажи нет адреса эл. почты. Назовите его: --email anna@example.com</translation>
    </message>
    <message>
        <source>The mail server accepted the e-mail to %1 (%2).</source>
        <extracomment>%1: an e-mail address; %2: what a mail server said: “2.0.0 Ok: queued as 4F1A”.</extracomment>
        <translation>Почтовый сервер принял письмо на %1 (%2).</translation>
    </message>
    <message>
        <source>The message was opened in the mail program. It is sent there.</source>
        <translation>Сообщение открыто в почтовой программе. Отправляют его там.</translation>
    </message>
    <message>
        <source>With --again it is sent all the same.</source>
        <translation>С --again оно всё равно будет отправлено.</translation>
    </message>
</context>
<context>
    <name>SendLinks</name>
    <message>
        <source>The message is too long to be handed to another program (%1 characters of at most %2, as a link counts them). Copy it instead, or shorten the shop’s words for it.</source>
        <extracomment>%1, %2: numbers of characters.</extracomment>
        <translation>Сообщение слишком длинное, чтобы передать его другой программе (%1 знаков из %2 возможных, как их считают в ссылке). Скопируйте его или сократите слова магазина.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sent by e-mail to %1: the shop’s mail server accepted it.</source>
        <extracomment>A fact about a sale. %1: an e-mail address.</extracomment>
        <translation>Отправлено письмом на %1: почтовый сервер магазина принял его.</translation>
    </message>
    <message>
        <source>Opened in the mail program.</source>
        <extracomment>A fact about a sale. Nobody knows whether the message was sent; so in all of &quot;Opened in ...&quot;.</extracomment>
        <translation>Открыто в почтовой программе.</translation>
    </message>
    <message>
        <source>Opened in the mail program, to %1.</source>
        <translation>Открыто в почтовой программе, на %1.</translation>
    </message>
    <message>
        <source>Opened in the program for text messages.</source>
        <translation>Открыто в программе для SMS.</translation>
    </message>
    <message>
        <source>Opened in the program for text messages, to %1.</source>
        <translation>Открыто в программе для SMS, на %1.</translation>
    </message>
    <message>
        <source>Opened in WhatsApp.</source>
        <translation>Открыто в WhatsApp.</translation>
    </message>
    <message>
        <source>Opened in WhatsApp, to %1.</source>
        <translation>Открыто в WhatsApp, на %1.</translation>
    </message>
    <message>
        <source>Opened in Telegram.</source>
        <translation>Открыто в Telegram.</translation>
    </message>
    <message>
        <source>The payment link or address was copied.</source>
        <translation>Скопирована ссылка на оплату или адрес.</translation>
    </message>
    <message>
        <source>The message to the customer was copied.</source>
        <translation>Скопировано сообщение покупателю.</translation>
    </message>
    <message>
        <source>The QR code was copied or saved as a picture.</source>
        <translation>QR-код скопирован или сохранён картинкой.</translation>
    </message>
    <message>
        <source>An e-mail about this sale is being sent already. Wait for it to end.</source>
        <translation>Письмо об этой продаже уже отправляется. Дождитесь конца.</translation>
    </message>
    <message>
        <source>The shop’s mail server is not set up. Do that in the settings, or send the message by your own mail program.</source>
        <translation>Почтовый сервер магазина не настроен. Сделайте это в настройках или отправьте сообщение своей почтовой программой.</translation>
    </message>
    <message>
        <source>An e-mail to %1 was handed over, and nobody knows whether it was sent.</source>
        <extracomment>A fact about a sale. %1: an e-mail address.</extracomment>
        <translation>Письмо на %1 передано, и никто не знает, отправлено ли оно.</translation>
    </message>
    <message>
        <source>It was sent, but the books could not take that down:</source>
        <translation>Отправлено, но записать это в журнал не удалось:</translation>
    </message>
    <message>
        <source>It was sent, but not the shop’s own copy:</source>
        <translation>Отправлено, но без копии для магазина:</translation>
    </message>
    <message>
        <source>Counterfoil: a test</source>
        <extracomment>The subject of an e-mail that tries out the settings of a mail server.</extracomment>
        <translation>Counterfoil: проба</translation>
    </message>
    <message>
        <source>This e-mail was sent to try out the settings of the shop’s mail server. They work.</source>
        <extracomment>The text of such an e-mail.</extracomment>
        <translation>Это письмо отправлено, чтобы проверить настройки почтового сервера магазина. Они работают.</translation>
    </message>
    <message>
        <source>The sale has changed since its paper was made, so the paper does not fit the message any more. Nothing was sent. Send it again.</source>
        <extracomment>The paper is an invoice or a receipt that was to go along with an e-mail.</extracomment>
        <translation>Продажа изменилась с тех пор, как был сделан её документ, и он больше не подходит к сообщению. Ничего не отправлено. Отправьте ещё раз.</translation>
    </message>
    <message>
        <source>Ask the customer before you send it again.</source>
        <translation>Спросите покупателя, прежде чем отправлять снова.</translation>
    </message>
</context>
<context>
    <name>SendingView</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>For how long the sale has been on its way.</extracomment>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the &amp;desktop has it</source>
        <extracomment>Whether the window is light or dark: one of three choices, beside “Light” and “Dark”.</extracomment>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>the window’s colours</comment>
        <translation>Св&amp;етлое</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <comment>the window’s colours</comment>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <comment>keys on the keyboard, from the first to the last</comment>
        <translation>Ctrl+1 … Ctrl+4</translation>
    </message>
    <message>
        <source>New sale, Invoices, Accounts, Settings</source>
        <comment>the pages that the keys Ctrl+1 to Ctrl+4 lead to</comment>
        <translation>Новая продажа, Счета, Аккаунты, Настройки</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key on the keyboard</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Issue the sale that is typed</source>
        <comment>what a key does</comment>
        <translation>Выставить введённый счёт</translation>
    </message>
    <message>
        <source>An empty form for the next customer</source>
        <comment>what a key does</comment>
        <translation>Пустая форма для следующего покупателя</translation>
    </message>
    <message>
        <source>Keep this field’s text for the next sales</source>
        <comment>what a key does</comment>
        <translation>Запомнить текст этого поля для следующих продаж</translation>
    </message>
    <message>
        <source>Copy the pay link of the sale that is shown or chosen</source>
        <comment>what a key does</comment>
        <translation>Копировать ссылку на оплату показанной или выбранной продажи</translation>
    </message>
    <message>
        <source>Search the invoices</source>
        <comment>what a key does</comment>
        <translation>Искать среди счетов</translation>
    </message>
    <message>
        <source>Ask the gateway about the chosen sale now</source>
        <comment>what a key does</comment>
        <translation>Спросить шлюз о выбранной продаже сейчас</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key on the keyboard</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel a sale that is being sent</source>
        <comment>what a key does</comment>
        <translation>Отменить отправляемую продажу</translation>
    </message>
    <message>
        <source>End the program</source>
        <comment>what a key does</comment>
        <translation>Завершить программу</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>Title of a card of the settings: the window is light or dark.</extracomment>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Keys and first steps</source>
        <extracomment>Title of a card of the settings: what keys of the keyboard do, and the steps of a first start.</extracomment>
        <translation>Клавиши и первые шаги</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>A section of the settings: language and looks.</extracomment>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>A section of the settings: the shop&apos;s name, address and logo.</extracomment>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Messages and mail</source>
        <extracomment>A section of the settings: what is sent to customers, and by which mail server.</extracomment>
        <translation>Сообщения и почта</translation>
    </message>
    <message>
        <source>Printing</source>
        <extracomment>A section of the settings.</extracomment>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <extracomment>A section of the settings: a second screen that the customer looks at.</extracomment>
        <translation>Экран покупателя</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>A section of the settings: how the person at the till hears that a sale is paid.</extracomment>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>A section of the settings: copies of the books.</extracomment>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Help and about</source>
        <extracomment>A section of the settings: keys of the keyboard, and what the program is.</extracomment>
        <translation>Справка и сведения</translation>
    </message>
    <message>
        <source>Print the receipt or invoice of the sale that is shown or chosen</source>
        <comment>what a key does</comment>
        <translation>Напечатать чек или счёт показанной или выбранной продажи</translation>
    </message>
    <message>
        <source>Show the QR code alone, as large as the screen</source>
        <comment>what a key does</comment>
        <translation>Показать только QR-код, во весь экран</translation>
    </message>
    <message>
        <source>Counter</source>
        <extracomment>A section of the settings: the full screen for whoever stands at a till.</extracomment>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Begin the counter, and leave it</source>
        <comment>what a key does</comment>
        <translation>Перейти в кассу и выйти из неё</translation>
    </message>
    <message>
        <source>At the counter: what came in today</source>
        <comment>what a key does</comment>
        <translation>В кассе: выручка за сегодня</translation>
    </message>
</context>
<context>
    <name>Settlement</name>
    <message>
        <source>Customer pays %1.</source>
        <extracomment>Each of these sentences: an amount that the gateway states, &quot;409.71 INR&quot;.</extracomment>
        <translation>Покупатель платит %1.</translation>
    </message>
    <message>
        <source>Fee %1.</source>
        <extracomment>%1: an amount, &quot;0.10 USDC&quot;, that the gateway keeps for itself.</extracomment>
        <translation>Комиссия %1.</translation>
    </message>
    <message>
        <source>Merchant receives %1.</source>
        <extracomment>%1: an amount, &quot;4 USDC&quot;. The merchant is the shop.</extracomment>
        <translation>Магазин получит %1.</translation>
    </message>
    <message>
        <source>Recalculated: another amount was paid.</source>
        <extracomment>The gateway says that the customer paid another amount than was asked for.</extracomment>
        <translation>Пересчитано: оплачена другая сумма.</translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>This has to stand on one line. Take the line break out.</source>
        <translation>Это должно стоять в одной строке. Уберите перенос строки.</translation>
    </message>
    <message numerus="yes">
        <source>This has %n line(s); at most %1 fit on a receipt.</source>
        <extracomment>%1: a number of lines.</extracomment>
        <translation>
            <numerusform>Здесь %n строка; на чек помещается не больше %1.</numerusform>
            <numerusform>Здесь %n строки; на чек помещается не больше %1.</numerusform>
            <numerusform>Здесь %n строк; на чек помещается не больше %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <extracomment>Label of a field: the shop’s name, as customers read it.</extracomment>
        <translation>Название магазина</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field: the shop’s postal address, several lines.</extracomment>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Tax number</source>
        <extracomment>Label of a field: the shop’s number at the tax office, as it stands on invoices.</extracomment>
        <translation>Налоговый номер</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Label of a field: the shop’s own address.</extracomment>
        <translation>Эл. почта</translation>
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
        <translation>Последние строки чека</translation>
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
        <translation>%1 на %2 точек</translation>
    </message>
    <message>
        <source>Nothing is known of the shop yet. Set its name with: counterfoilctl shop set --name NAME</source>
        <translation>О магазине ещё ничего не известно. Задайте название: counterfoilctl shop set --name NAME</translation>
    </message>
    <message>
        <source>Nothing to set was named. Name what is to change, such as --name &quot;Corner Shop&quot;.</source>
        <translation>Не названо, что задать. Назовите, что меняется, например --name &quot;Corner Shop&quot;.</translation>
    </message>
</context>
<context>
    <name>ShopFile</name>
    <message>
        <source>The file of the shop %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <extracomment>%1: the path of the file with the shop’s name, address and logo; so in all of “The file of the shop ...”.</extracomment>
        <translation>Файл магазина %1 не удаётся записать. Проверьте диск и права доступа к папке.</translation>
    </message>
    <message>
        <source>The file of the shop %1 cannot be read. Check its permissions.</source>
        <translation>Файл магазина %1 не удаётся прочитать. Проверьте права доступа.</translation>
    </message>
    <message>
        <source>The file of the shop %1 is damaged. Restore a copy, or move it away and enter the shop again.</source>
        <translation>Файл магазина %1 повреждён. Восстановите его из копии или уберите и введите данные магазина заново.</translation>
    </message>
    <message>
        <source>The file of the shop %1 is locked by another program. Close it and try again.</source>
        <translation>Файл магазина %1 занят другой программой. Закройте её и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>ShopSettings</name>
    <message>
        <source>Your shop</source>
        <extracomment>Title of a card of the settings: the shop&apos;s name, address and so on.</extracomment>
        <translation>Ваш магазин</translation>
    </message>
    <message>
        <source>The shop is saved.</source>
        <translation>Данные магазина сохранены.</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Paid, but it is not known how much. Look at the screen.</source>
        <extracomment>Read aloud by a speech engine.</extracomment>
        <translation>Оплачено, но неизвестно сколько. Посмотрите на экран.</translation>
    </message>
    <message>
        <source>Paid: %1. Compare the amounts on the screen.</source>
        <extracomment>Read aloud by a speech engine. %1: the amount that was paid; another one was asked for.</extracomment>
        <translation>Оплачено: %1. Сравните суммы на экране.</translation>
    </message>
    <message>
        <source>%1. Compare the amounts on the screen.</source>
        <extracomment>Read aloud by a speech engine. %1: “3 sales paid: 40 US dollars 50”.</extracomment>
        <translation>%1. Сравните суммы на экране.</translation>
    </message>
    <message>
        <source>Training. %1</source>
        <extracomment>Read aloud by a speech engine: a sale of the training account, which moves no money. %1: what became of it, such as “Paid: 12 euros 50”.</extracomment>
        <translation>Обучение. %1</translation>
    </message>
</context>
<context>
    <name>SqliteFile</name>
    <message>
        <source>There is not enough free space for a copy of the books. Free some, and try again.</source>
        <translation>Для копии журнала не хватает свободного места. Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The copy of the books was not finished: the program was ended.</source>
        <translation>Копия журнала не закончена: программа была завершена.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore one of the backups.</source>
        <extracomment>%1: the path of the file of the books, or of a copy of it; so in all of these.</extracomment>
        <translation>Файл %1 повреждён. Восстановите одну из резервных копий.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked: close that program and try again.</source>
        <translation>Файл %1 занят другой программой: закройте её и повторите попытку.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Check the folder’s permissions and the disk.</source>
        <translation>Не удалось прочитать или записать %1. Проверьте права доступа к папке и диск.</translation>
    </message>
    <message>
        <source>The disk of %1 has %2 MiB free; a copy of the books needs %3. Free some, and try again.</source>
        <extracomment>%1: the path of a folder; %2 and %3: how many MiB.</extracomment>
        <translation>На диске с %1 свободно %2 МиБ; для копии журнала нужно %3. Освободите место и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Being issued</source>
        <extracomment>A sale: its payment link is being made.</extracomment>
        <translation>Выставляется</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <extracomment>A sale.</extracomment>
        <translation>Ожидает оплаты покупателем</translation>
    </message>
    <message>
        <source>Paid by the customer, settlement outstanding</source>
        <extracomment>A sale: the customer has paid, the shop’s money is still to come.</extracomment>
        <translation>Оплачено покупателем, деньги ещё не зачислены</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>A sale.</extracomment>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <extracomment>A sale.</extracomment>
        <translation>Оплата не прошла</translation>
    </message>
    <message>
        <source>Cancelled, payment no longer expected</source>
        <extracomment>A sale.</extracomment>
        <translation>Отменено, оплата больше не ожидается</translation>
    </message>
    <message>
        <source>Expired unpaid</source>
        <extracomment>A sale: nobody paid in time.</extracomment>
        <translation>Истёк срок оплаты</translation>
    </message>
    <message>
        <source>Charged back or refunded</source>
        <extracomment>A sale: the customer has the money back.</extracomment>
        <translation>Возвращено по спору или без него</translation>
    </message>
    <message>
        <source>Withheld by the gateway</source>
        <extracomment>A sale: the gateway holds the money back.</extracomment>
        <translation>Удержано шлюзом</translation>
    </message>
    <message>
        <source>Not issued</source>
        <extracomment>A sale: no payment link was made.</extracomment>
        <translation>Не выставлено</translation>
    </message>
    <message>
        <source>Unknown whether it was issued</source>
        <extracomment>A sale: nobody knows whether it exists at the gateway.</extracomment>
        <translation>Неизвестно, выставлен ли счёт</translation>
    </message>
</context>
<context>
    <name>StatementCommand</name>
    <message>
        <source>Not in the books:</source>
        <extracomment>A heading above sales that a gateway’s statement lists.</extracomment>
        <translation>Нет в журнале:</translation>
    </message>
    <message>
        <source>The amount differs:</source>
        <extracomment>The same: in the statement and in the books.</extracomment>
        <translation>Отличается сумма:</translation>
    </message>
    <message>
        <source>The state differs:</source>
        <extracomment>The same: in the statement and in the books.</extracomment>
        <translation>Отличается статус:</translation>
    </message>
    <message>
        <source>Listed more than once:</source>
        <extracomment>The same: in the statement.</extracomment>
        <translation>Несколько раз в выписке:</translation>
    </message>
    <message>
        <source>Agrees:</source>
        <extracomment>The same: statement and books say the same.</extracomment>
        <translation>Совпадает:</translation>
    </message>
    <message>
        <source>%1  %2, %3</source>
        <extracomment>A sale in the books, beside its line of the gateway’s statement. %1: its reference; %2: its amount; %3: where it stands.</extracomment>
        <translation>%1  %2, %3</translation>
    </message>
    <message>
        <source>too much to add up</source>
        <extracomment>In the place of a sum.</extracomment>
        <translation>сумма слишком велика</translation>
    </message>
    <message>
        <source>Paid in %1: %2 at the gateway (%3), %4 in the books (%5)</source>
        <extracomment>%1: a currency; %2: a sum; %3: of how many sales; %4 and %5: the same in the books.</extracomment>
        <translation>Оплачено в %1: %2 у шлюза (%3), %4 в журнале (%5)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sale(s) nobody can read how much was paid; a sum leaves that out.</source>
        <translation>
            <numerusform>У %n продажи не читается, сколько оплачено; в сумму она не входит.</numerusform>
            <numerusform>У %n продаж не читается, сколько оплачено; в сумму они не входят.</numerusform>
            <numerusform>У %n продаж не читается, сколько оплачено; в сумму они не входят.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the books, but not in the statement:</source>
        <extracomment>A heading above sales in the books.</extracomment>
        <translation>Есть в журнале, но нет в выписке:</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n line(s); %3 agree, %4 in state and %5 in amount differ, %6 not in the books, %7 not listed.</source>
        <extracomment>%1: an account; %2: a month and its year; %n: lines of the gateway’s statement of that month; %3: those that say the same as the books; %4: those that differ in where the sale stands; %5: in its amount; %6: those that are not in the books; %7: sales in the books that are not in the statement.</extracomment>
        <translation>
            <numerusform>%1, %2: %n строка; совпадает %3, другой статус — %4, другая сумма — %5, нет в журнале %6, нет в выписке %7.</numerusform>
            <numerusform>%1, %2: %n строки; совпадает %3, другой статус — %4, другая сумма — %5, нет в журнале %6, нет в выписке %7.</numerusform>
            <numerusform>%1, %2: %n строк; совпадает %3, другой статус — %4, другая сумма — %5, нет в журнале %6, нет в выписке %7.</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement lists no sale %1.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>Продажи %1 в выписке нет.</translation>
    </message>
    <message>
        <source>%1 is not imported: it is in the books as %2.</source>
        <extracomment>%1: a sale’s number in the gateway’s statement; %2: its reference in the books.</extracomment>
        <translation>%1 не импортируется: она уже в журнале под номером %2.</translation>
    </message>
    <message>
        <source>%1 is not imported: %2</source>
        <extracomment>%1: a sale’s number; %2: why, whole sentences.</extracomment>
        <translation>%1 не импортируется: %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Ничего не импортировано.</translation>
    </message>
    <message>
        <source>%1 only; for the others: %2</source>
        <extracomment>%1: the gateway that was asked; the account has others, too. %2: what to write for them, such as “--gateway einvoice”.</extracomment>
        <translation>Только %1; для остальных: %2</translation>
    </message>
    <message>
        <source>“%1” is no month. Write year and month, such as 2026-03.</source>
        <translation>«%1» — не месяц. Пишите год и месяц, например 2026-03.</translation>
    </message>
    <message>
        <source>Imported: %1 is %2 in the books, %3</source>
        <extracomment>%1: a sale’s number in the gateway’s statement; %2: its reference; %3: where it stands.</extracomment>
        <translation>Импортировано: %1 — в журнале %2, %3</translation>
    </message>
</context>
<context>
    <name>StatementFact</name>
    <message>
        <source>The gateway’s list states %1 for this sale.</source>
        <extracomment>%1 is an amount of money, 20.00 EUR; it is not the one that the sale has in the books.</extracomment>
        <translation>В списке шлюза для этой продажи указано %1.</translation>
    </message>
</context>
<context>
    <name>StatementModel</name>
    <message>
        <source>Agrees</source>
        <extracomment>Of a sale: the gateway&apos;s statement and the books say the same. As short as it can be, as those below.</extracomment>
        <translation>Совпадает</translation>
    </message>
    <message>
        <source>State differs</source>
        <extracomment>Of a sale: such as paid at the gateway, open in the books.</extracomment>
        <translation>Другой статус</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <extracomment>Of a sale.</extracomment>
        <translation>Другая сумма</translation>
    </message>
    <message>
        <source>Not in the books</source>
        <extracomment>Of a sale that the gateway&apos;s statement lists.</extracomment>
        <translation>Нет в журнале</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <extracomment>Of a sale: the gateway&apos;s statement has it more than once.</extracomment>
        <translation>Дубль</translation>
    </message>
</context>
<context>
    <name>StatementPages</name>
    <message numerus="yes">
        <source>The gateway’s list has no end: it was read as far as %n sale(s).</source>
        <extracomment>%n is very many.</extracomment>
        <translation>
            <numerusform>Список шлюза бесконечен: прочитана %n продажа.</numerusform>
            <numerusform>Список шлюза бесконечен: прочитаны %n продажи.</numerusform>
            <numerusform>Список шлюза бесконечен: прочитано %n продаж.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is not whole: the gateway says that it has %n sale(s), and its pages show %1. What is missing here may be there all the same.</source>
        <extracomment>%n is how many sales the gateway says that it has, %1 how many of them its list shows.</extracomment>
        <translation>
            <numerusform>Список неполный: по словам шлюза, у него %n продажа, а на его страницах показано %1. Чего здесь нет, всё же может быть там.</numerusform>
            <numerusform>Список неполный: по словам шлюза, у него %n продажи, а на его страницах показано %1. Чего здесь нет, всё же может быть там.</numerusform>
            <numerusform>Список неполный: по словам шлюза, у него %n продаж, а на его страницах показано %1. Чего здесь нет, всё же может быть там.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway counts %n sale(s), and its pages show %1: there may be more.</source>
        <extracomment>%n is how many sales the gateway says that it has, %1 how many its list shows, which are more.</extracomment>
        <translation>
            <numerusform>По подсчёту шлюза у него %n продажа, а на его страницах показано %1: их может быть и больше.</numerusform>
            <numerusform>По подсчёту шлюза у него %n продажи, а на его страницах показано %1: их может быть и больше.</numerusform>
            <numerusform>По подсчёту шлюза у него %n продаж, а на его страницах показано %1: их может быть и больше.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway lists the same sales on every page, so nobody can tell whether there are more.</source>
        <translation>Шлюз на каждой странице показывает одни и те же продажи, поэтому неизвестно, есть ли ещё.</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>more than can be added up</source>
        <extracomment>In the place of an amount, as in “Paid: ... at the gateway, 4,500 XOF in the books.”</extracomment>
        <translation>слишком много для подсчёта</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s).</source>
        <extracomment>For screen readers: of a statement that has come. Sums may follow.</extracomment>
        <translation>
            <numerusform>%n строка.</numerusform>
            <numerusform>%n строки.</numerusform>
            <numerusform>%n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid: %1 on both sides.</source>
        <extracomment>A sum of all paid sales: at the gateway it is the same as in the books. %1 is an amount.</extracomment>
        <translation>Оплачено: %1 с обеих сторон.</translation>
    </message>
    <message>
        <source>Paid: %1 at the gateway, %2 in the books.</source>
        <extracomment>Two sums of all paid sales. Both are amounts.</extracomment>
        <translation>Оплачено: %1 у шлюза, %2 в журнале.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sale(s) nobody can read how much was paid; a sum leaves that out.</source>
        <translation>
            <numerusform>У %n продажи не читается, сколько оплачено; в сумму она не входит.</numerusform>
            <numerusform>У %n продаж не читается, сколько оплачено; в сумму они не входят.</numerusform>
            <numerusform>У %n продаж не читается, сколько оплачено; в сумму они не входят.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n sale(s)</source>
        <extracomment>Button: so many sales are imported into the books.</extracomment>
        <translation>
            <numerusform>&amp;Импортировать %n продажу</numerusform>
            <numerusform>&amp;Импортировать %n продажи</numerusform>
            <numerusform>&amp;Импортировать %n продаж</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chec&amp;k %n sale(s) whose state differs</source>
        <extracomment>Button: the gateway is asked about so many sales.</extracomment>
        <translation>
            <numerusform>&amp;Проверить %n продажу с другим статусом</numerusform>
            <numerusform>&amp;Проверить %n продажи с другим статусом</numerusform>
            <numerusform>&amp;Проверить %n продаж с другим статусом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n sale(s) into the books of “%1”? They are written down as the statement has them and stay there.</source>
        <extracomment>%1 is the name of an account. The statement is the gateway&apos;s list of its sales.</extracomment>
        <translation>
            <numerusform>Импортировать %n продажу в журнал аккаунта «%1»? Она запишется так, как стоит в выписке, и останется там.</numerusform>
            <numerusform>Импортировать %n продажи в журнал аккаунта «%1»? Они запишутся так, как стоят в выписке, и останутся там.</numerusform>
            <numerusform>Импортировать %n продаж в журнал аккаунта «%1»? Они запишутся так, как стоят в выписке, и останутся там.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Yes, import %n sale(s)</source>
        <extracomment>Button, the answer to “Import ... into the books?”</extracomment>
        <translation>
            <numerusform>&amp;Да, импортировать %n продажу</numerusform>
            <numerusform>&amp;Да, импортировать %n продажи</numerusform>
            <numerusform>&amp;Да, импортировать %n продаж</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementWork</name>
    <message numerus="yes">
        <source>%n sale(s) imported into the books.</source>
        <translation>
            <numerusform>В журнал импортирована %n продажа.</numerusform>
            <numerusform>В журнал импортированы %n продажи.</numerusform>
            <numerusform>В журнал импортировано %n продаж.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sale(s) imported into the books.</source>
        <extracomment>%1 is how many of them are; why it is not all follows.</extracomment>
        <translation>
            <numerusform>В журнал импортировано %1 из %n продажи.</numerusform>
            <numerusform>В журнал импортировано %1 из %n продаж.</numerusform>
            <numerusform>В журнал импортировано %1 из %n продаж.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway was asked about %n sale(s). What it said stands in the list.</source>
        <translation>
            <numerusform>У шлюза запрошены сведения о %n продаже. Ответ в списке.</numerusform>
            <numerusform>У шлюза запрошены сведения о %n продажах. Ответы в списке.</numerusform>
            <numerusform>У шлюза запрошены сведения о %n продажах. Ответы в списке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway could be asked about %1 of %n sale(s).</source>
        <extracomment>%1 is about how many of them it could; why it is not all follows.</extracomment>
        <translation>
            <numerusform>Шлюз удалось спросить о %1 из %n продажи.</numerusform>
            <numerusform>Шлюз удалось спросить о %1 из %n продаж.</numerusform>
            <numerusform>Шлюз удалось спросить о %1 из %n продаж.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>The gateway of “%1” gives no statements. Choose another account.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Шлюз аккаунта «%1» не выдаёт выписок. Выберите другой аккаунт.</translation>
    </message>
    <message>
        <source>The account “%1” is not at the gateway “%2”.</source>
        <extracomment>%1 is the name of an account, %2 a gateway’s identifier, such as nonstopay.</extracomment>
        <translation>Аккаунт «%1» — не у шлюза «%2».</translation>
    </message>
    <message>
        <source>%1 has not begun yet. Choose this month or an earlier one.</source>
        <extracomment>%1 is a month, in its basic form: “March 2026”.</extracomment>
        <translation>Месяц %1 ещё не начался. Выберите текущий или более ранний.</translation>
    </message>
    <message>
        <source>The gateway does not tell whose this line is.</source>
        <extracomment>A line of the gateway’s statement of sales.</extracomment>
        <translation>Шлюз не сообщает, чья это строка.</translation>
    </message>
    <message>
        <source>The statement’s line %1 lacks what a sale in the books needs.</source>
        <extracomment>%1 is the number by which the statement calls the sale.</extracomment>
        <translation>В строке выписки %1 нет того, что нужно для продажи в журнале.</translation>
    </message>
</context>
<context>
    <name>StatusCheck</name>
    <message>
        <source>The gateway could not be asked.</source>
        <translation>Не удалось спросить шлюз.</translation>
    </message>
    <message>
        <source>The gateway says: %1.</source>
        <extracomment>%1 is a state: “Paid”.</extracomment>
        <translation>Шлюз сообщает: %1.</translation>
    </message>
    <message>
        <source>No sale waits for anything.</source>
        <translation>Ни одна продажа ничего не ожидает.</translation>
    </message>
    <message numerus="yes">
        <source>Asked about %n sale(s): nothing new.</source>
        <translation>
            <numerusform>Проверена %n продажа: ничего нового.</numerusform>
            <numerusform>Проверены %n продажи: ничего нового.</numerusform>
            <numerusform>Проверено %n продаж: ничего нового.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked about %n sale(s): %1 with news.</source>
        <extracomment>The gateways were asked. %1 is a number: of how many sales there are news.</extracomment>
        <translation>
            <numerusform>Проверена %n продажа, с новостями: %1.</numerusform>
            <numerusform>Проверены %n продажи, с новостями: %1.</numerusform>
            <numerusform>Проверено %n продаж, с новостями: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) could not be asked about: %1</source>
        <extracomment>%1 is why: a whole sentence.</extracomment>
        <translation>
            <numerusform>Не удалось спросить о %n продаже: %1</numerusform>
            <numerusform>Не удалось спросить о %n продажах: %1</numerusform>
            <numerusform>Не удалось спросить о %n продажах: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped before the other %n.</source>
        <extracomment>Somebody stopped it before that many other sales were asked about.</extracomment>
        <translation>
            <numerusform>Остановлено, не проверена ещё %n.</numerusform>
            <numerusform>Остановлено, не проверены ещё %n.</numerusform>
            <numerusform>Остановлено, не проверено ещё %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumsLine</name>
    <message numerus="yes">
        <source>%1: too much to add up, %Ln sale(s)</source>
        <extracomment>%1 is a currency, “USD”. The sum is too large a number.</extracomment>
        <translation>
            <numerusform>%1: сумма слишком велика, %Ln продажа</numerusform>
            <numerusform>%1: сумма слишком велика, %Ln продажи</numerusform>
            <numerusform>%1: сумма слишком велика, %Ln продаж</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s)</source>
        <extracomment>“USD 1,204.50 in 14 sales”: %1 is a currency, %2 an amount of it. The same in the next ones.</extracomment>
        <translation>
            <numerusform>%1 %2 за %Ln продажу</numerusform>
            <numerusform>%1 %2 за %Ln продажи</numerusform>
            <numerusform>%1 %2 за %Ln продаж</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid sale(s) do not tell how much</source>
        <extracomment>A clause at the end of “USD 9.00 in 3 sales, %3” and “USD 9.00 in 3 sales, 3.00 of it paid; %4”.</extracomment>
        <translation>
            <numerusform>у %Ln оплаченной продажи сумма неизвестна</numerusform>
            <numerusform>у %Ln оплаченных продаж сумма неизвестна</numerusform>
            <numerusform>у %Ln оплаченных продаж сумма неизвестна</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), %3</source>
        <extracomment>%1 is a currency, %2 an amount of it; %3 is “2 paid sales do not tell how much”.</extracomment>
        <translation>
            <numerusform>%1 %2 за %Ln продажу, %3</numerusform>
            <numerusform>%1 %2 за %Ln продажи, %3</numerusform>
            <numerusform>%1 %2 за %Ln продаж, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), %3 of it paid; %4</source>
        <extracomment>%1 is a currency, %2 and %3 are amounts of it; %4 is “2 paid sales do not tell how much”.</extracomment>
        <translation>
            <numerusform>%1 %2 за %Ln продажу, из них оплачено %3; %4</numerusform>
            <numerusform>%1 %2 за %Ln продажи, из них оплачено %3; %4</numerusform>
            <numerusform>%1 %2 за %Ln продаж, из них оплачено %3; %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), none of it paid</source>
        <extracomment>%1 is a currency, %2 an amount of it, of which nothing is paid.</extracomment>
        <translation>
            <numerusform>%1 %2 за %Ln продажу, ничего не оплачено</numerusform>
            <numerusform>%1 %2 за %Ln продажи, ничего не оплачено</numerusform>
            <numerusform>%1 %2 за %Ln продаж, ничего не оплачено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), all paid</source>
        <extracomment>%1 is a currency, %2 an amount of it, which is paid.</extracomment>
        <translation>
            <numerusform>%1 %2 за %Ln продажу, всё оплачено</numerusform>
            <numerusform>%1 %2 за %Ln продажи, всё оплачено</numerusform>
            <numerusform>%1 %2 за %Ln продаж, всё оплачено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), %3 of it paid</source>
        <extracomment>%1 is a currency, %2 and %3 are amounts of it; %3 of them is paid.</extracomment>
        <translation>
            <numerusform>%1 %2 за %Ln продажу, из них оплачено %3</numerusform>
            <numerusform>%1 %2 за %Ln продажи, из них оплачено %3</numerusform>
            <numerusform>%1 %2 за %Ln продаж, из них оплачено %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more currency(ies)</source>
        <extracomment>At the end of sums in several currencies: those that there is no room for.</extracomment>
        <translation>
            <numerusform>ещё %n валюта</numerusform>
            <numerusform>ещё %n валюты</numerusform>
            <numerusform>ещё %n валют</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Подсчёт…</translation>
    </message>
</context>
<context>
    <name>SystemChecks</name>
    <message>
        <source>This is not a wallet’s or account’s number. Write its letters and digits without other signs.</source>
        <translation>Это не номер кошелька или аккаунта. Введите его буквы и цифры без других знаков.</translation>
    </message>
    <message>
        <source>This is sent as typed. Wallets’ and accounts’ numbers mostly have A-Z, digits and . _ @ + : only.</source>
        <translation>Отправляется как введено. Обычно в номерах кошельков и аккаунтов только знаки A-Z, . _ @ + : и цифры.</translation>
    </message>
    <message>
        <source>A value has no name. Write one, or take the value out.</source>
        <translation>У одного значения нет имени. Укажите его или уберите значение.</translation>
    </message>
    <message>
        <source>“%1” holds no plain text or number. Write its value as a text.</source>
        <extracomment>%1: the name of a value.</extracomment>
        <translation>В «%1» не простой текст и не число. Напишите значение как текст.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Keep one of the two.</source>
        <extracomment>%1: the name of a value.</extracomment>
        <translation>«%1» стоит здесь дважды. Оставьте одно из двух.</translation>
    </message>
</context>
<context>
    <name>SystemsCommand</name>
    <message>
        <source>needed</source>
        <extracomment>Of a field: it has to be given. Short.</extracomment>
        <translation>нужно</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Of a field: it may be given. Short.</extracomment>
        <translation>необязательное</translation>
    </message>
    <message>
        <source>%1 wants nothing besides.</source>
        <extracomment>%1: a payment system’s code. It needs no more fields than all of them.</extracomment>
        <translation>Для %1 больше ничего не нужно.</translation>
    </message>
    <message>
        <source>No payment system has all of these words. A code that is younger than this list can be used as well: --set currency=CODE.</source>
        <extracomment>Words that were searched for.</extracomment>
        <translation>Нет платёжной системы со всеми этими словами. Можно указать и код, появившийся позже этого списка: --set currency=CODE.</translation>
    </message>
    <message>
        <source>The gateway of “%1” has no payment systems to choose from.</source>
        <extracomment>%1: an account.</extracomment>
        <translation>У шлюза аккаунта «%1» нет платёжных систем на выбор.</translation>
    </message>
</context>
<context>
    <name>TakingsView</name>
    <message>
        <source>%1: too much to add up</source>
        <extracomment>In the place of a sum. %1: a currency, “USD”. The sum is too large a number.</extracomment>
        <translation>%1: сумма слишком велика для подсчёта</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid sale(s)</source>
        <translation>
            <numerusform>%Ln оплаченная продажа</numerusform>
            <numerusform>%Ln оплаченные продажи</numerusform>
            <numerusform>%Ln оплаченных продаж</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do not tell how much, and are not in the sum.</source>
        <extracomment>Behind “3 paid sales”, as a sentence of its own.</extracomment>
        <translation>
            <numerusform>Из них у %Ln сумма неизвестна и в итог не входит.</numerusform>
            <numerusform>Из них у %Ln суммы неизвестны и в итог не входят.</numerusform>
            <numerusform>Из них у %Ln суммы неизвестны и в итог не входят.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been paid today.</source>
        <translation>Сегодня ещё ничего не оплачено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) of today are not paid yet.</source>
        <translation>
            <numerusform>Ещё не оплачена %Ln сегодняшняя продажа.</numerusform>
            <numerusform>Ещё не оплачены %Ln сегодняшние продажи.</numerusform>
            <numerusform>Ещё не оплачено %Ln сегодняшних продаж.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training is not counted.</source>
        <translation>Учебные продажи не учтены.</translation>
    </message>
</context>
<context>
    <name>TextChecks</name>
    <message>
        <source>Names and texts need straight quotes: &quot;name&quot;:&quot;text&quot;.</source>
        <extracomment>The straight quotes of &quot;name&quot;:&quot;text&quot; are what it is about.</extracomment>
        <translation>Имена и тексты пишутся в прямых кавычках: &quot;name&quot;:&quot;text&quot;.</translation>
    </message>
    <message>
        <source>Names and texts need straight quotes. Write: %1</source>
        <extracomment>%1: a JSON object, {&quot;order&quot;:&quot;1001&quot;}, to be copied.</extracomment>
        <translation>Имена и тексты пишутся в прямых кавычках. Напишите: %1</translation>
    </message>
    <message>
        <source>“%1” cannot stand here. Use letters, digits and ordinary punctuation.</source>
        <extracomment>%1: one character.</extracomment>
        <translation>Знак «%1» здесь стоять не может. Используйте буквы, цифры и обычные знаки препинания.</translation>
    </message>
    <message>
        <source>“%1” is sent as typed; some gateways and banks do not take such signs.</source>
        <extracomment>%1: one character.</extracomment>
        <translation>«%1» отправляется как введено; некоторые шлюзы и банки таких знаков не принимают.</translation>
    </message>
    <message>
        <source>There is no letter or digit in it. It is sent as typed; some gateways refuse that.</source>
        <translation>Здесь нет ни буквы, ни цифры. Отправляется как введено; некоторые шлюзы этого не принимают.</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, character %2: %3</source>
        <extracomment>%1, %2: numbers. %3: the reason, a sentence (context Json).</extracomment>
        <translation>Это неверный JSON: строка %1, знак %2: %3</translation>
    </message>
    <message>
        <source>This is JSON, but not an object. Write names and values in braces, such as {&quot;order&quot;:&quot;1001&quot;}.</source>
        <translation>Это JSON, но не объект. Пишите имена и значения в фигурных скобках, например {&quot;order&quot;:&quot;1001&quot;}.</translation>
    </message>
    <message numerus="yes">
        <source>This is nested deeper than %n level(s), which gateways do not read. Make it flatter.</source>
        <translation>
            <numerusform>Вложенность больше %n уровня, такого шлюзы не читают. Сделайте её меньше.</numerusform>
            <numerusform>Вложенность больше %n уровней, такого шлюзы не читают. Сделайте её меньше.</numerusform>
            <numerusform>Вложенность больше %n уровней, такого шлюзы не читают. Сделайте её меньше.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known here. Choose one of: %2.</source>
        <extracomment>%1: what was typed. %2: a list.</extracomment>
        <translation>«%1» здесь неизвестно. Выберите одно из: %2.</translation>
    </message>
    <message>
        <source>This is no coin’s code. Write coin and network with a low line between them and no blanks, such as USDT_polygon.</source>
        <translation>Это не код монеты. Напишите монету и сеть через знак подчёркивания и без пробелов, например USDT_polygon.</translation>
    </message>
    <message>
        <source>The gateway’s documents write it %1; “%2” is sent as typed.</source>
        <extracomment>%1, %2: a coin&apos;s code in two spellings, USDT_polygon and usdt_polygon.</extracomment>
        <translation>В документации шлюза это пишется %1; «%2» отправляется как введено.</translation>
    </message>
    <message>
        <source>“%1” is sent as typed. The gateway’s list of coins is not public; its documents write coin and network with a low line between them, such as USDT_polygon.</source>
        <translation>«%1» отправляется как введено. Список монет шлюза не опубликован; в его документации монета и сеть пишутся через знак подчёркивания, например USDT_polygon.</translation>
    </message>
    <message numerus="yes">
        <source>The identity number has exactly 11 digits and nothing else; this has %n character(s).</source>
        <translation>
            <numerusform>В личном номере ровно 11 цифр и больше ничего; здесь %n знак.</numerusform>
            <numerusform>В личном номере ровно 11 цифр и больше ничего; здесь %n знака.</numerusform>
            <numerusform>В личном номере ровно 11 цифр и больше ничего; здесь %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is read as %2.</source>
        <extracomment>%1: what was typed, &quot;15.040&quot;. %2: the amount, &quot;15.04 USD&quot;.</extracomment>
        <translation>«%1» читается как %2.</translation>
    </message>
    <message>
        <source>The amount is zero. A sale needs an amount above zero.</source>
        <translation>Сумма равна нулю. Для продажи нужна сумма больше нуля.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n decimal(s) is sent as typed. %2 or fewer are usual; the gateway may round it.</source>
        <extracomment>%1: a coin, &quot;XMR&quot;. %2: the usual number of decimals.</extracomment>
        <translation>
            <numerusform>%1 с %n знаком после запятой отправляется как введено. Обычно их %2 или меньше; шлюз может округлить.</numerusform>
            <numerusform>%1 с %n знаками после запятой отправляется как введено. Обычно их %2 или меньше; шлюз может округлить.</numerusform>
            <numerusform>%1 с %n знаками после запятой отправляется как введено. Обычно их %2 или меньше; шлюз может округлить.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not taken by this method. It takes %2.</source>
        <extracomment>%1: what was typed as a currency. %2: a list of currencies&apos; codes.</extracomment>
        <translation>«%1» этот способ не принимает. Он принимает %2.</translation>
    </message>
</context>
<context>
    <name>Tracker</name>
    <message>
        <source>It was not issued, so there is nothing to ask about.</source>
        <extracomment>A sale, about which somebody wished to ask the gateway.</extracomment>
        <translation>Счёт не выставлен, спрашивать не о чем.</translation>
    </message>
</context>
<context>
    <name>TrackerConfirm</name>
    <message>
        <source>The gateway’s number %1 carries the reference %2: it is another sale. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of one of its sales, %2 the reference of a sale of ours.</extracomment>
        <translation>Под номером шлюза %1 стоит номер продажи %2: это другая продажа. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The gateway states an amount for its number %1 that is not this sale’s %2, or cannot be read. Compare it on the gateway’s own pages. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of one of its sales, %2 an amount of money, 20.00 EUR.</extracomment>
        <translation>Сумма, которую шлюз указывает для своего номера %1, не равна сумме этой продажи %2 или не читается. Сверьте её в личном кабинете шлюза. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The gateway’s number %1 is over %2, and this sale over %3: it is another sale. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of one of its sales, %2 and %3 amounts of money, 20.00 EUR.</extracomment>
        <translation>Номер у шлюза %1 — на %2, а эта продажа — на %3: это другая продажа. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This sale is the gateway’s number %1 already. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of the sale.</extracomment>
        <translation>Эта продажа уже значится у шлюза под номером %1. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This sale was not issued, so the gateway cannot have it. Nothing was changed.</source>
        <translation>Счёт по этой продаже не выставлен, поэтому у шлюза её быть не может. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The gateway’s number %1 is another sale in these books. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of one of its sales.</extracomment>
        <translation>Номер у шлюза %1 — другая продажа в этом журнале. Ничего не изменено.</translation>
    </message>
    <message>
        <source>It is another sale, or over another amount. Nothing was changed.</source>
        <extracomment>After what the gateway said about one of its sales, which somebody took for this one.</extracomment>
        <translation>Это другая продажа или другая сумма. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>TrackerLists</name>
    <message>
        <source>The gateway’s answer about its sale %1 does not agree with the books.</source>
        <extracomment>%1 is the gateway’s number of one of its sales.</extracomment>
        <translation>Ответ шлюза о его продаже %1 не совпадает с журналом.</translation>
    </message>
    <message>
        <source>Somebody is at work on it at this moment.</source>
        <extracomment>On a sale: another program, or another person at this one.</extracomment>
        <translation>С ней сейчас кто-то работает.</translation>
    </message>
</context>
<context>
    <name>TrackerSearch</name>
    <message>
        <source>the gateway itself said that it has it, and no silence outweighs that</source>
        <extracomment>A clause after “Nobody can say yet whether the gateway has this sale:”. “Silence”: that it lists no such sale.</extracomment>
        <translation>шлюз сам сообщил, что она у него есть, и никакое молчание этого не перевесит</translation>
    </message>
    <message>
        <source>the account’s key was entered anew after this sale; with another merchant’s key, the sale is not in this history</source>
        <extracomment>A clause after “Nobody can say yet whether the gateway has this sale:”. “History”: the gateway’s list of sales.</extracomment>
        <translation>ключ аккаунта введён заново после этой продажи; с ключом другого магазина её в этой истории нет</translation>
    </message>
    <message>
        <source>the gateway’s answers do not tell</source>
        <extracomment>A clause after “Nobody can say yet whether the gateway has this sale:”.</extracomment>
        <translation>из ответов шлюза этого не видно</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The training gateway could not be started: %1</source>
        <extracomment>%1: why, whole sentences.</extracomment>
        <translation>Не удалось запустить учебный шлюз: %1</translation>
    </message>
</context>
<context>
    <name>UnusualAmount</name>
    <message>
        <source>%1 is at least 100 times what is usually taken here: %2. Nothing was sent. Issue it only if this amount is meant.</source>
        <extracomment>%1: an amount, “1504.00 USD”. %2: what this shop usually takes for a sale, “15.04 USD”.</extracomment>
        <translation>%1 — это по меньшей мере в 100 раз больше, чем здесь обычно: %2. Ничего не отправлено. Выставляйте счёт, только если эта сумма верна.</translation>
    </message>
    <message>
        <source>%1 is very much, and there are too few earlier sales in %2 to know what is usual. Nothing was sent. Issue it only if this amount is meant.</source>
        <extracomment>%1: an amount, “20.00000000 BTC”. %2: the code of its currency.</extracomment>
        <translation>%1 — это очень много, а прежних продаж в %2 слишком мало, чтобы знать обычную сумму. Ничего не отправлено. Выставляйте счёт, только если эта сумма верна.</translation>
    </message>
    <message>
        <source>%1 is more than ten times the largest of the last sales here, %2, and looks as if its decimal mark had been forgotten. Nothing was sent. Issue it only if this amount is meant.</source>
        <extracomment>%1: an amount, “1299.00 USD”. %2: the largest amount that this shop took of late, “15.04 USD”.</extracomment>
        <translation>%1 — это более чем в десять раз больше самой крупной из последних продаж здесь (%2); похоже, забыта десятичная запятая. Ничего не отправлено. Выставляйте счёт, только если эта сумма верна.</translation>
    </message>
</context>
<context>
    <name>WebAddress</name>
    <message>
        <source>“%1” is not a web address. Write it in full, such as https://shop.example.</source>
        <translation>«%1» — не веб-адрес. Напишите его полностью, например https://shop.example.</translation>
    </message>
    <message>
        <source>The web address holds a user name or password. Take it out: customers would see it.</source>
        <translation>В веб-адресе есть имя пользователя или пароль. Уберите их: покупатели их увидят.</translation>
    </message>
    <message numerus="yes">
        <source>The web address has %n character(s); at most %1 work everywhere.</source>
        <extracomment>%1: a number of characters.</extracomment>
        <translation>
            <numerusform>В веб-адресе %n знак; везде работает не больше %1.</numerusform>
            <numerusform>В веб-адресе %n знака; везде работает не больше %1.</numerusform>
            <numerusform>В веб-адресе %n знаков; везде работает не больше %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The web address must begin with https:// (http:// works on this computer only).</source>
        <translation>Веб-адрес должен начинаться с https:// (http:// работает только на этом компьютере).</translation>
    </message>
    <message>
        <source>The web address must begin with https://; what this begins with is no page for a browser.</source>
        <translation>Веб-адрес должен начинаться с https://; с таким началом это не страница для браузера.</translation>
    </message>
</context>
<context>
    <name>WindowNews</name>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <extracomment>How many sales wait for a person, beside the page “Invoices”.</extracomment>
        <translation>
            <numerusform>%n требует внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be sold now.</source>
        <extracomment>Why, and what to do, follows.</extracomment>
        <translation>Сейчас продавать нельзя.</translation>
    </message>
    <message>
        <source>&amp;Restore the newest backup</source>
        <extracomment>Buttons beside the message that the books are gone.</extracomment>
        <translation>Восстановить новей&amp;шую копию</translation>
    </message>
    <message>
        <source>&amp;Begin new books</source>
        <comment>a button: empty books are made</comment>
        <translation>Начать новый &amp;журнал</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <extracomment>Button beside the message that the books are damaged: leads to the list of backups.</extracomment>
        <translation>Восстановить копи&amp;ю…</translation>
    </message>
    <message>
        <source>The books could not be backed up.</source>
        <extracomment>The reason follows.</extracomment>
        <translation>Не удалось создать резервную копию журнала.</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <extracomment>Button: leads to the list of backups.</extracomment>
        <translation>Коп&amp;ии…</translation>
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
        <translation>Печатается на %1…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>no state</source>
        <extracomment>In the place of a state: “Asked the gateway: no state.”</extracomment>
        <translation>нет статуса</translation>
    </message>
    <message>
        <source>The gateway took the sale: %1.</source>
        <extracomment>%1 is a state: “Paid”.</extracomment>
        <translation>Шлюз принял продажу: %1.</translation>
    </message>
    <message>
        <source>The gateway issued the sale and gave a pay link.</source>
        <translation>Шлюз выставил счёт и дал ссылку на оплату.</translation>
    </message>
    <message>
        <source>The gateway issued the sale, without a pay link.</source>
        <translation>Шлюз выставил счёт без ссылки на оплату.</translation>
    </message>
    <message>
        <source>The gateway refused the sale.</source>
        <translation>Шлюз отклонил продажу.</translation>
    </message>
    <message>
        <source>The gateway refused the sale: %1</source>
        <extracomment>%1 is the reason: one or more whole sentences.</extracomment>
        <translation>Шлюз отклонил продажу: %1</translation>
    </message>
    <message>
        <source>The sale was not issued.</source>
        <translation>Счёт не выставлен.</translation>
    </message>
    <message>
        <source>The sale was not issued: %1</source>
        <extracomment>%1 is the reason: one or more whole sentences.</extracomment>
        <translation>Счёт не выставлен: %1</translation>
    </message>
    <message>
        <source>It is not known whether the gateway has the sale.</source>
        <translation>Неизвестно, есть ли эта продажа у шлюза.</translation>
    </message>
    <message>
        <source>It is not known whether the gateway has the sale: %1</source>
        <extracomment>%1 is the reason: one or more whole sentences.</extracomment>
        <translation>Неизвестно, есть ли эта продажа у шлюза: %1</translation>
    </message>
    <message>
        <source>The gateway said so %1, when the sale was sent.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>Так %1 сообщил шлюз, при отправке продажи.</translation>
    </message>
    <message>
        <source>The gateway said so %1, when asked.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”. “when asked”: this program had asked it.</extracomment>
        <translation>Так %1 сообщил шлюз, в ответ на запрос.</translation>
    </message>
    <message>
        <source>The gateway said so %1, in its list of sales.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”. It is the gateway’s list.</extracomment>
        <translation>Так %1 сообщил шлюз, в своём списке продаж.</translation>
    </message>
    <message>
        <source>The gateway said so %1, in its statement.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”. It is the gateway’s statement of a month.</extracomment>
        <translation>Так %1 сообщил шлюз, в своей выписке.</translation>
    </message>
    <message>
        <source>The gateway said so %1.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>Так %1 сообщил шлюз.</translation>
    </message>
    <message>
        <source>The gateway said so %1, %2.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”. %2 is how, in a word that was not translated.</extracomment>
        <translation>Так %1 сообщил шлюз, %2.</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <extracomment>%1 is the time of day, “14:32”. It stands in a narrow column.</extracomment>
        <translation>Вчера %1</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.” The same for the others.</extracomment>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.”</extracomment>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.”</extracomment>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.”</extracomment>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
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
        <translation>Выставляется</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a sale: the customer has not paid yet</comment>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Paid by customer</source>
        <comment>state of a sale: the merchant has not got the money yet</comment>
        <translation>Оплачено покупателем</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>state of a sale</comment>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a sale: the payment failed</comment>
        <translation>Не прошло</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a sale</comment>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a sale</comment>
        <translation>Истёк срок</translation>
    </message>
    <message>
        <source>Charged back</source>
        <comment>state of a sale: the money went back to the customer</comment>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Withheld</source>
        <comment>state of a sale: the gateway holds the money back</comment>
        <translation>Удержано</translation>
    </message>
    <message>
        <source>Not issued</source>
        <comment>state of a sale</comment>
        <translation>Не выставлено</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a sale</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>this program</source>
        <extracomment>Who said something; it stands after a time: “14:32 · this program”.</extracomment>
        <translation>эта программа</translation>
    </message>
    <message>
        <source>a person’s word</source>
        <extracomment>Who said something: a person, not a gateway.</extracomment>
        <translation>со слов человека</translation>
    </message>
    <message>
        <source>when the sale was sent</source>
        <extracomment>When the gateway said something.</extracomment>
        <translation>при отправке продажи</translation>
    </message>
    <message>
        <source>when asked</source>
        <extracomment>When the gateway said something: when this program asked it.</extracomment>
        <translation>в ответ на запрос</translation>
    </message>
    <message>
        <source>in its list of sales</source>
        <extracomment>Where the gateway said something.</extracomment>
        <translation>в своём списке продаж</translation>
    </message>
    <message>
        <source>in its statement</source>
        <extracomment>Where the gateway said something.</extracomment>
        <translation>в своей выписке</translation>
    </message>
    <message>
        <source>Another program sold it.</source>
        <translation>Продано другой программой.</translation>
    </message>
    <message>
        <source>You issued the sale.</source>
        <translation>Вы выставили счёт.</translation>
    </message>
    <message>
        <source>Asked the gateway: %1.</source>
        <extracomment>This program asked, and %1 is the answer: a state, “Paid”.</extracomment>
        <translation>На запрос шлюз ответил: %1.</translation>
    </message>
    <message>
        <source>Found the sale at the gateway: %1.</source>
        <extracomment>This program looked for the sale, and %1 is what it found: a state, “Paid”.</extracomment>
        <translation>Продажа найдена у шлюза: %1.</translation>
    </message>
    <message>
        <source>The sale never arrived at the gateway.</source>
        <translation>Продажа не дошла до шлюза.</translation>
    </message>
    <message>
        <source>The gateway sent a message about the sale: %1.</source>
        <extracomment>%1 is a state: “Paid”.</extracomment>
        <translation>Шлюз прислал сообщение о продаже: %1.</translation>
    </message>
    <message>
        <source>The customer came back from the pay page.</source>
        <translation>Покупатель вернулся со страницы оплаты.</translation>
    </message>
    <message>
        <source>Imported from the statement: %1.</source>
        <extracomment>%1 is a state: “Paid”.</extracomment>
        <translation>Импортировано из выписки: %1.</translation>
    </message>
    <message>
        <source>Somebody looked at it and put it aside.</source>
        <translation>Продажу просмотрели и убрали из требующих внимания.</translation>
    </message>
    <message>
        <source>A note without text.</source>
        <translation>Заметка без текста.</translation>
    </message>
    <message>
        <source>“%1”, a word that this program does not know</source>
        <extracomment>In the place of a state: what the gateway calls it. “Asked the gateway: “LIMBO”, a word that …”</extracomment>
        <translation>«%1», слово, которого эта программа не знает</translation>
    </message>
    <message>
        <source>You issued it %1; the gateway has not answered yet.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>Вы выставили счёт %1; шлюз ещё не ответил.</translation>
    </message>
    <message>
        <source>This program noted it %1; the gateway’s answer does not tell what became of the sale.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>Программа отметила это %1; из ответа шлюза не видно, что стало с продажей.</translation>
    </message>
    <message>
        <source>This program noted it %1; the gateway has said nothing.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>Программа отметила это %1; шлюз ничего не сообщил.</translation>
    </message>
    <message>
        <source>The gateway did not say by itself that nothing was issued. Choose “Check now” before you choose “Sell again”.</source>
        <extracomment>“Check now” and “Sell again” are buttons: they are called as they are called there.</extracomment>
        <translation>Сам шлюз не сказал, что счёт не выставлен. Нажмите «Проверить сейчас», прежде чем нажать «Продать снова».</translation>
    </message>
    <message>
        <source>Nobody can pay this sale. To try once more, choose “Sell again”.</source>
        <extracomment>“Sell again” is a button: it is called as it is called there.</extracomment>
        <translation>Оплатить эту продажу нельзя. Чтобы попробовать ещё раз, нажмите «Продать снова».</translation>
    </message>
    <message>
        <source>Choose “Check now” before you sell again: otherwise the customer may pay twice.</source>
        <extracomment>“Check now” is a button: it is called as it is called there.</extracomment>
        <translation>Нажмите «Проверить сейчас», прежде чем продавать снова: иначе покупатель может заплатить дважды.</translation>
    </message>
    <message>
        <source>It is on its way to the gateway. If it stays so for a minute, choose “Check now”.</source>
        <extracomment>“Check now” is a button: it is called as it is called there.</extracomment>
        <translation>Продажа на пути к шлюзу. Если за минуту ничего не изменится, нажмите «Проверить сейчас».</translation>
    </message>
    <message>
        <source>The gateway holds the money back. Ask the gateway for the reason.</source>
        <translation>Шлюз удерживает деньги. Узнайте у шлюза причину.</translation>
    </message>
    <message>
        <source>The money went back to the customer. See the gateway’s own pages for the reason.</source>
        <translation>Деньги вернулись покупателю. Причину смотрите в личном кабинете шлюза.</translation>
    </message>
    <message>
        <source>The customer has paid. The money is on its way to you.</source>
        <translation>Покупатель заплатил. Деньги на пути к вам.</translation>
    </message>
    <message>
        <source>You sent it to the customer.</source>
        <translation>Вы отправили её покупателю.</translation>
    </message>
    <message>
        <source>You printed it.</source>
        <translation>Вы напечатали её.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountDetails</name>
    <message>
        <source>The training account belongs to the program. It practises with every gateway this program knows; they are played on this computer: links, QR codes and payments look as they do in the shop, and no money moves. It needs no key, and can be neither changed nor removed.</source>
        <extracomment>What the built-in account for practising is. The gateways are parts of this program then.</extracomment>
        <translation>Учебный аккаунт — часть программы. В нём можно упражняться со всеми шлюзами, которые знает программа; их имитирует этот компьютер: ссылки, QR-коды и оплата выглядят как в магазине, а деньги не переводятся. Ключ ему не нужен, изменить или удалить его нельзя.</translation>
    </message>
    <message>
        <source>&amp;Use for sales</source>
        <extracomment>Button: new sales are sold with this account.</extracomment>
        <translation>&amp;Продавать через него</translation>
    </message>
    <message>
        <source>S&amp;tatement…</source>
        <extracomment>Button: opens the gateway&apos;s list of this account&apos;s sales, month by month.</extracomment>
        <translation>В&amp;ыписка…</translation>
    </message>
    <message>
        <source>&amp;Import past sales…</source>
        <extracomment>Button: sales that the gateway has are fetched into the books.</extracomment>
        <translation>&amp;Импорт прошлых продаж…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Button: change the account.</extracomment>
        <translation>И&amp;зменить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: remove the account.</extracomment>
        <translation>У&amp;далить</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <extracomment>Button, an answer to “Remove ... and its key?”</extracomment>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button, the other answer: the account is not removed.</extracomment>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>Remove, and &amp;leave its key</source>
        <extracomment>Button: the account is removed, the key stays in the keychain.</extracomment>
        <translation>Удалить, но к&amp;люч оставить</translation>
    </message>
    <message>
        <source>Keep t&amp;he account</source>
        <extracomment>Button, the other answer.</extracomment>
        <translation>Ос&amp;тавить аккаунт</translation>
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
        <translation>Веб-адрес</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID клиента</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>The secret that the gateway gave the merchant.</extracomment>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>In this computer’s keychain</source>
        <translation>В хранилище ключей этого компьютера</translation>
    </message>
    <message>
        <source>Direct sales</source>
        <extracomment>Sales for which the customer&apos;s card data is typed in this program. “On” or “Off” stands beside it.</extracomment>
        <translation>Прямые продажи</translation>
    </message>
    <message>
        <source>On: card data may be typed here</source>
        <translation>Вкл.: данные карт можно вводить здесь</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>direct sales</comment>
        <translation>Выкл.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountForm</name>
    <message>
        <source>Shop</source>
        <extracomment>An example of what a person may call an account.</extracomment>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <extracomment>Label of a field: what the account is called.</extracomment>
        <translation>На&amp;звание</translation>
    </message>
    <message>
        <source>What you call it, such as the shop or the till.</source>
        <translation>Как вы его называете, например магазин или касса.</translation>
    </message>
    <message>
        <source>Ga&amp;teway</source>
        <extracomment>Label of a list: the payment company that the account is with.</extracomment>
        <translation>&amp;Шлюз</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>&amp;Веб-адрес</translation>
    </message>
    <message>
        <source>Where the gateway takes calls; it told you.</source>
        <extracomment>Of the gateway&apos;s web address. “It” is the gateway.</extracomment>
        <translation>Адрес, по которому шлюз принимает запросы; его дал вам шлюз.</translation>
    </message>
    <message>
        <source>C&amp;lient ID</source>
        <translation>ID &amp;клиента</translation>
    </message>
    <message>
        <source>The number of your profile or cash register; the gateway shows it beside the key.</source>
        <translation>Номер вашего профиля или кассы; шлюз показывает его рядом с ключом.</translation>
    </message>
    <message>
        <source>Goes into this computer’s keychain and nowhere else.</source>
        <extracomment>Of the secret that the gateway gave.</extracomment>
        <translation>Попадёт в хранилище ключей этого компьютера и больше никуда.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>New account</source>
        <extracomment>Titles of a form: an account is added, or the one of that name is changed.</extracomment>
        <translation>Новый аккаунт</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Изменить «%1»</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <extracomment>Buttons of the form for an account that is added, or changed.</extracomment>
        <translation>&amp;Добавить аккаунт</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Stored in your keychain. Type a new one to replace it.</source>
        <translation>Сохранён. Введите новый, чтобы заменить его.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsModel</name>
    <message>
        <source>Training</source>
        <extracomment>A word on an account: it is the one for practising, where no money moves.</extracomment>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Direct sales on</source>
        <extracomment>Some words on an account: card data may be typed in this program.</extracomment>
        <translation>Прямые продажи вкл.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <extracomment>Title of a page, and name of the list on it.</extracomment>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Добавить аккаунт</translation>
    </message>
    <message>
        <source>The chosen account</source>
        <extracomment>Name of a part of the page, for screen readers.</extracomment>
        <translation>Выбранный аккаунт</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountQuestion</name>
    <message>
        <source>Is this amount right?</source>
        <translation>Эта сумма верна?</translation>
    </message>
    <message>
        <source>Nothing has been sent, and what you typed is still in the form.</source>
        <translation>Ничего не отправлено, а введённое вами осталось в форме.</translation>
    </message>
    <message>
        <source>&amp;Change the amount</source>
        <translation>&amp;Изменить сумму</translation>
    </message>
    <message>
        <source>It is at least 100 times what is usually taken here: %1.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Это по меньшей мере в 100 раз больше, чем здесь обычно: %1.</translation>
    </message>
    <message>
        <source>It is very much, and there are too few earlier sales in %1 to know what is usual.</source>
        <extracomment>%1: the code of a currency, such as “BTC”.</extracomment>
        <translation>Это очень много, а прежних продаж в %1 слишком мало, чтобы знать обычную сумму.</translation>
    </message>
    <message>
        <source>Issue it</source>
        <extracomment>A button without a mnemonic. “It” is the sale.</extracomment>
        <translation>Выставить счёт</translation>
    </message>
    <message>
        <source>It is more than ten times the largest of the last sales here, %1, and looks as if its decimal mark had been forgotten.</source>
        <extracomment>%1: the largest amount of the last sales, with its currency.</extracomment>
        <translation>Это более чем в десять раз больше самой крупной из последних продаж здесь (%1); похоже, забыта десятичная запятая.</translation>
    </message>
</context>
<context>
    <name>counterfoil::BackupSettings</name>
    <message>
        <source>A copy is made by itself when the last one is older than a day and something has changed. Those of the last 48 hours are kept (the newest 20), and of each of the last 7 days, 4 weeks and 12 months the newest, in this folder:</source>
        <translation>Копия создаётся сама, когда последней больше суток и что-то изменилось. Хранятся копии за последние 48 часов (20 новейших) и по одной новейшей за каждый из последних 7 дней, 4 недель и 12 месяцев, в этой папке:</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <extracomment>Name of a list, for screen readers.</extracomment>
        <translation>Резервные копии, сначала новые</translation>
    </message>
    <message>
        <source>Leave the books as they &amp;are</source>
        <extracomment>Button, an answer to “Put the books back ...?”</extracomment>
        <translation>&amp;Оставить журнал как есть</translation>
    </message>
    <message>
        <source>P&amp;ut them back</source>
        <extracomment>Button, the other answer: a backup takes the place of the books.</extracomment>
        <translation>&amp;Вернуть журнал</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Резервных копий ещё нет.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <extracomment>Button, and what stands on it while a backup is made.</extracomment>
        <translation>Копирование…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Соз&amp;дать копию</translation>
    </message>
    <message>
        <source>Putting the books back…</source>
        <extracomment>Button, and what stands on it while a backup is put in the place of the books.</extracomment>
        <translation>Восстановление журнала…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Восстанов&amp;ить…</translation>
    </message>
</context>
<context>
    <name>counterfoil::BusNotifier</name>
    <message>
        <source>Show the sales</source>
        <extracomment>What a click on a message of the desktop does.</extracomment>
        <translation>Показать продажи</translation>
    </message>
    <message>
        <source>Show the sale</source>
        <translation>Показать продажу</translation>
    </message>
</context>
<context>
    <name>counterfoil::CandidateView</name>
    <message>
        <source>Which of the gateway’s sales it is</source>
        <translation>Какая это из продаж шлюза</translation>
    </message>
    <message>
        <source>Look at the gateway’s sales that this one may be</source>
        <translation>Посмотрите на продажи шлюза, которые могут быть этой</translation>
    </message>
    <message>
        <source>This is the &amp;same sale</source>
        <extracomment>A button: the sale of the gateway that is shown is the shop’s own one.</extracomment>
        <translation>Это та &amp;же продажа</translation>
    </message>
    <message>
        <source>It is anothe&amp;r one</source>
        <extracomment>A button: the sale of the gateway that is shown is not the shop’s own one.</extracomment>
        <translation>Это др&amp;угая продажа</translation>
    </message>
    <message>
        <source>It may be t&amp;his one…</source>
        <extracomment>A button: looks for the gateway’s sale that this one may be.</extracomment>
        <translation>Во&amp;зможно, это она…</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Запрос к шлюзу…</translation>
    </message>
    <message>
        <source>Your sale</source>
        <translation>Ваша продажа</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>У шлюза</translation>
    </message>
    <message>
        <source>%1: %2, at the gateway %3</source>
        <extracomment>Read out: %1 is what is compared, “Amount”; %2 is ours, %3 the gateway’s.</extracomment>
        <translation>%1: %2, у шлюза %3</translation>
    </message>
</context>
<context>
    <name>counterfoil::CardCodeEditor</name>
    <message>
        <source>3 or 4 digits</source>
        <extracomment>How many digits the code on a card has; stands in its empty field.</extracomment>
        <translation>3 или 4 цифры</translation>
    </message>
</context>
<context>
    <name>counterfoil::CardSide</name>
    <message>
        <source>Open &amp;payment page</source>
        <extracomment>A button: the page of the payment form opens in the browser.</extracomment>
        <translation>Открыть страни&amp;цу оплаты</translation>
    </message>
    <message>
        <source>The gateway would rather have its form, which opens on this computer only. The link can be sent.</source>
        <translation>Шлюз предпочёл бы свою форму, которая открывается только на этом компьютере. Ссылку можно переслать.</translation>
    </message>
    <message>
        <source>Sell &amp;again</source>
        <extracomment>A button: the same sale once more, as a new one.</extracomment>
        <translation>П&amp;родать снова</translation>
    </message>
    <message>
        <source>New &amp;sale</source>
        <translation>Новая про&amp;дажа</translation>
    </message>
    <message>
        <source>&amp;To the list</source>
        <extracomment>A button: back to the list of sales.</extracomment>
        <translation>К &amp;списку</translation>
    </message>
    <message>
        <source>Back to the list of invoices (Esc)</source>
        <translation>Назад к списку счетов (Esc)</translation>
    </message>
    <message>
        <source>Who said so</source>
        <extracomment>Spoken of the line that says on whose word a sale’s state stands.</extracomment>
        <translation>Кто это сообщил</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>On a button while the gateway is asked.</extracomment>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <extracomment>A button: asks the gateway what became of the sale.</extracomment>
        <translation>Проверить с&amp;ейчас</translation>
    </message>
</context>
<context>
    <name>counterfoil::CheckStrip</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>С&amp;топ</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: puts a message away.</extracomment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>counterfoil::ChoiceEditor</name>
    <message>
        <source>Choose</source>
        <extracomment>Stands in a list of choices in which nothing is chosen yet.</extracomment>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>None of the choices.</extracomment>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>counterfoil::ChosenSales</name>
    <message>
        <source>The chosen sales</source>
        <translation>Выбранные продажи</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>A button: a person has looked at these sales.</extracomment>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>You have looked at these: they leave the list of what needs a look</source>
        <translation>Вы их просмотрели: они уйдут из списка требующих внимания</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state, “Paid”; %2 is how many of the chosen sales have it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <extracomment>A button: asks the gateway where the sales stand.</extracomment>
        <translation>Проверить с&amp;ейчас</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
</context>
<context>
    <name>counterfoil::CoinTerms</name>
    <message>
        <source>Address</source>
        <extracomment>Of a coin’s network: where the coins are to be sent.</extracomment>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Coins</source>
        <extracomment>What a sale is paid in, where nobody knows which.</extracomment>
        <translation>Монеты</translation>
    </message>
    <message>
        <source>Coins that are sent in another network than the address belongs to are lost.</source>
        <translation>Монеты, отправленные не в той сети, к которой относится адрес, пропадут.</translation>
    </message>
    <message>
        <source>Only in the network %1: coins that are sent in another one are lost.</source>
        <extracomment>%1: what a coin’s network is called, as “TRC20”.</extracomment>
        <translation>Только в сети %1: монеты, отправленные в другой, пропадут.</translation>
    </message>
    <message>
        <source>Amount &amp;in the code</source>
        <extracomment>A box to tick: wallets then fill in the amount by themselves. “Code”: the QR code.</extracomment>
        <translation>Су&amp;мма в коде</translation>
    </message>
    <message>
        <source>Without it the code holds the address alone, for wallets that cannot read the amount</source>
        <translation>Без неё в коде только адрес, для кошельков, которые не читают сумму</translation>
    </message>
</context>
<context>
    <name>counterfoil::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>counterfoil::CounterBar</name>
    <message>
        <source>Counter</source>
        <extracomment>Title of the page that sells while the window is a till: full screen, with a keypad.</extracomment>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Today’s takings (F6)</source>
        <extracomment>A button: shows what customers have paid today. F6 is a key.</extracomment>
        <translation>Выручка за сегодня (F6)</translation>
    </message>
    <message>
        <source>Leave the counter (F9)</source>
        <extracomment>A button: ends the till&apos;s full screen. F9 is a key.</extracomment>
        <translation>Выйти из кассы (F9)</translation>
    </message>
</context>
<context>
    <name>counterfoil::CounterSettings</name>
    <message>
        <source>The counter fills the screen: a keypad, the amount, and Enter. It sells by the method, currency and payment system of the last sale; what else a sale needs, keep with the pin beside its field.</source>
        <translation>Касса занимает весь экран: цифровая клавиатура, сумма и Enter. Способ оплаты, валюта и платёжная система — как у последней продажи; остальное, что нужно для продажи, закрепите булавкой рядом с полем.</translation>
    </message>
    <message>
        <source>With a blank between them. While there are none, the counter shows those that were sold often, and round ones.</source>
        <translation>Через пробел. Пока их нет, касса показывает суммы, на которые часто продавали, и круглые.</translation>
    </message>
    <message>
        <source>Begin the counter (F9)</source>
        <extracomment>Button: begins the till&apos;s full screen. F9 is a key.</extracomment>
        <translation>Перейти в кассу (F9)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Quick amounts</source>
        <extracomment>Label before a line with amounts such as “5 10 20”, which become keys of the till.</extracomment>
        <translation>Быстрые суммы</translation>
    </message>
</context>
<context>
    <name>counterfoil::CountryEditor</name>
    <message>
        <source>Germany</source>
        <extracomment>A country, as an example of what is typed there.</extracomment>
        <translation>Германия</translation>
    </message>
</context>
<context>
    <name>counterfoil::CsvPanel</name>
    <message>
        <source>Im&amp;port</source>
        <extracomment>Button: takes all lines of a file.</extracomment>
        <translation>Им&amp;портировать</translation>
    </message>
    <message>
        <source>Import without the &amp;wrong lines</source>
        <extracomment>Button: takes the lines of a file that are right.</extracomment>
        <translation>Импортировать &amp;без ошибочных строк</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button, while something is done.</extracomment>
        <translation>От&amp;мена</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Что не так с файлом</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Сколько сделано</translation>
    </message>
    <message>
        <source>&amp;Do not import</source>
        <extracomment>Button beside “Import”: nothing is taken from the file.</extracomment>
        <translation>&amp;Не импортировать</translation>
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
        <translation>Counterfoil уже открыт</translation>
    </message>
    <message>
        <source>Its window is behind others, or on another workspace.</source>
        <translation>Его окно за другими окнами или на другом рабочем столе.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <extracomment>Button of a notification.</extracomment>
        <translation>Показать окно</translation>
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
        <translation>Пря&amp;мые продажи</translation>
    </message>
    <message>
        <source>Card data is typed in this program instead of on the gateway’s page.</source>
        <translation>Данные карт вводятся в этой программе, а не на странице шлюза.</translation>
    </message>
    <message>
        <source>&amp;I understand, switch on</source>
        <extracomment>Button: direct sales are switched on.</extracomment>
        <translation>Понимаю, вкл&amp;ючить</translation>
    </message>
    <message>
        <source>Leave o&amp;ff</source>
        <extracomment>Button, the other answer: direct sales stay switched off.</extracomment>
        <translation>Н&amp;е включать</translation>
    </message>
</context>
<context>
    <name>counterfoil::DisplaySettings</name>
    <message>
        <source>It shows a customer the shop, the amount, the QR code, and whether the sale is paid. Nothing else of this program can be seen or reached there.</source>
        <translation>Он показывает покупателю магазин, сумму, QR-код и оплачена ли продажа. Ничего другого из этой программы там не видно и не достать.</translation>
    </message>
    <message>
        <source>Show it on a second screen when there is one</source>
        <extracomment>Box to check.</extracomment>
        <translation>Показывать на втором экране, когда он есть</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>Label before a list of screens.</extracomment>
        <translation>Экран</translation>
    </message>
    <message>
        <source>Language for customers</source>
        <extracomment>Label before a list of languages.</extracomment>
        <translation>Язык для покупателей</translation>
    </message>
    <message>
        <source>“Paid” stays for</source>
        <extracomment>Label before “10 seconds”: how long the customer&apos;s screen says “Paid”.</extracomment>
        <translation>«Оплачено» остаётся на</translation>
    </message>
    <message>
        <source>Customer’s screen: which one</source>
        <translation>Экран покупателя: какой</translation>
    </message>
    <message>
        <source>Show an example</source>
        <extracomment>Button: the customer’s screen shows a sale that is none.</extracomment>
        <translation>Показать пример</translation>
    </message>
    <message>
        <source>As this program</source>
        <extracomment>A choice in a list of languages: customers read what the cashier reads.</extracomment>
        <translation>Как у этой программы</translation>
    </message>
    <message>
        <source>Any other than this one</source>
        <extracomment>A choice in a list of screens.</extracomment>
        <translation>Любой, кроме этого</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <extracomment>%1: the name of a screen, as “HDMI-1”.</extracomment>
        <translation>%1 (не подключён)</translation>
    </message>
    <message>
        <source>Close its window</source>
        <extracomment>Buttons: the customer’s screen as a window that can be moved.</extracomment>
        <translation>Закрыть его окно</translation>
    </message>
    <message>
        <source>Open it as a window</source>
        <translation>Открыть окном</translation>
    </message>
    <message>
        <source>It is on the screen %1 now.</source>
        <extracomment>%1: the name of a screen, as “HDMI-1”.</extracomment>
        <translation>Сейчас он на экране %1.</translation>
    </message>
    <message>
        <source>There is one screen now. For a screen that shows the same as this one, open it as a window and move it there.</source>
        <translation>Сейчас экран один. Для экрана, который показывает то же, что этот, откройте его окном и передвиньте туда.</translation>
    </message>
    <message>
        <source>It is on no screen now.</source>
        <translation>Сейчас его нет ни на одном экране.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DisplayWindow</name>
    <message>
        <source>Customer’s screen</source>
        <extracomment>Title of the window that a customer sees.</extracomment>
        <translation>Экран покупателя</translation>
    </message>
</context>
<context>
    <name>counterfoil::DoctorView</name>
    <message>
        <source>Does it work?</source>
        <extracomment>Title: whether the chosen account works is looked at here.</extracomment>
        <translation>Всё ли работает?</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <extracomment>Button: what was found goes to the clipboard, for the gateway&apos;s support.</extracomment>
        <translation>&amp;Копировать отчёт</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <extracomment>Button: the account is checked once more.</extracomment>
        <translation>Проверить сно&amp;ва</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Прове&amp;рить</translation>
    </message>
    <message>
        <source>Counterfoil, account “%1”, %2</source>
        <extracomment>First line of a report: the name of an account, and its web address.</extracomment>
        <translation>Counterfoil, аккаунт «%1», %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::DuplicateQuestion</name>
    <message>
        <source>Is this the same sale once more?</source>
        <translation>Это та же продажа ещё раз?</translation>
    </message>
    <message>
        <source>If that sale exists, a second one would let the customer pay twice. Check it first: if it never arrived at the gateway, this one is issued; if it did, you see its link. Nothing has been sent now, and what you typed is still in the form.</source>
        <translation>Если та продажа существует, из-за второй покупатель может заплатить дважды. Сначала проверьте её: если она не дошла до шлюза, счёт будет выставлен по этой; если дошла, вы увидите её ссылку. Сейчас ничего не отправлено, а введённое осталось в форме.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>На&amp;зад к форме</translation>
    </message>
    <message>
        <source>Issue a second sale all the &amp;same</source>
        <translation>Всё &amp;равно выставить второй счёт</translation>
    </message>
    <message>
        <source>Asking the gateway about %1.</source>
        <extracomment>Spoken. %1: the reference of a sale.</extracomment>
        <translation>Запрос к шлюзу о %1.</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Запрос к шлюзу…</translation>
    </message>
    <message>
        <source>&amp;Check %1 first</source>
        <extracomment>A button. %1: the reference of an earlier sale, whose outcome is asked for before a second one.</extracomment>
        <translation>Сначала &amp;проверить %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::FieldRow</name>
    <message>
        <source>optional</source>
        <extracomment>Beside the label of a field that may be left empty.</extracomment>
        <translation>необязательно</translation>
    </message>
    <message>
        <source>Keep “%1” for the next sales</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>Запомнить «%1» для следующих продаж</translation>
    </message>
    <message>
        <source>Kept for the next sales. Click to stop (Ctrl+D)</source>
        <translation>Запомнено для следующих продаж. Нажмите, чтобы отменить (Ctrl+D)</translation>
    </message>
    <message>
        <source>Keep for the next sales (Ctrl+D)</source>
        <translation>Запомнить для следующих продаж (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>counterfoil::FilterBar</name>
    <message>
        <source>Customer, amount, reference, description, gateway’s number</source>
        <translation>Покупатель, сумма, номер продажи, описание, номер у шлюза</translation>
    </message>
    <message>
        <source>Search sales</source>
        <translation>Поиск продаж</translation>
    </message>
    <message>
        <source>Which sales to show</source>
        <translation>Какие продажи показать</translation>
    </message>
    <message>
        <source>From which time</source>
        <translation>За какое время</translation>
    </message>
    <message>
        <source>Of which account</source>
        <translation>Какого аккаунта</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
    </message>
    <message>
        <source>Paid by which method</source>
        <translation>Каким способом оплачены</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Все способы</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Before a day: sales from that day on. What follows is a field, and then the next text.</extracomment>
        <translation>С</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Before a day: sales until that day. Before it stand the text above and a field.</extracomment>
        <translation>по</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>С этого дня</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>По этот день</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <extracomment>A button that shows filters which are folded away; %1 of those are used.</extracomment>
        <translation>Фильтры (%1)</translation>
    </message>
    <message>
        <source>Filters…</source>
        <translation>Фильтры…</translation>
    </message>
    <message>
        <source>Hide further filters</source>
        <translation>Скрыть другие фильтры</translation>
    </message>
    <message>
        <source>Show further filters</source>
        <translation>Показать другие фильтры</translation>
    </message>
</context>
<context>
    <name>counterfoil::FoldButton</name>
    <message>
        <source>%1, open</source>
        <extracomment>Spoken. %1: the title of a part of a form, whose fields are to be seen.</extracomment>
        <translation>%1, развёрнуто</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <extracomment>Spoken. %1: the title of a part of a form, whose fields are hidden.</extracomment>
        <translation>%1, свёрнуто</translation>
    </message>
    <message>
        <source>%1, folded, %2</source>
        <extracomment>Spoken. %1: the title of a part of a form, whose fields are hidden; %2: what it holds.</extracomment>
        <translation>%1, свёрнуто, %2</translation>
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
        <translation>Импорт прошлых продаж</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportView</name>
    <message>
        <source>Fetches the sales that the gateway lists for these months into your books. What is there already is not taken twice, and nothing is changed at the gateway.</source>
        <translation>Загружает в журнал продажи, которые есть в списке шлюза за эти месяцы. Что уже есть, второй раз не берётся; у шлюза ничего не меняется.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a list: which of several payment companies is asked.</extracomment>
        <translation>Шлюз</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Label of a month, the first of several.</extracomment>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Label of a month, the last of several.</extracomment>
        <translation>По</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: the import ends after the page that it is at.</extracomment>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>How far an import is, for screen readers.</extracomment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Sales that were left out, and why</source>
        <extracomment>Name of a list, for screen readers.</extracomment>
        <translation>Пропущенные продажи и причины</translation>
    </message>
    <message>
        <source>Past sales of “%1”</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Прошлые продажи: «%1»</translation>
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
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импорт</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceDetails</name>
    <message>
        <source>Details of the sale</source>
        <translation>Сведения о продаже</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>A button: a person has looked at this sale.</extracomment>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>You have looked at it: it leaves the list of what needs a look</source>
        <translation>Вы её просмотрели: она уйдёт из списка требующих внимания</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <extracomment>A button: asks the gateway where the sale stands.</extracomment>
        <translation>Проверить с&amp;ейчас</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>The link of %1 is copied.</source>
        <extracomment>%1 is the reference of a sale: “CF-7KQ2…”.</extracomment>
        <translation>Ссылка %1 скопирована.</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>A button with a menu: the papers of a sale.</extracomment>
        <translation>&amp;Печать</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceList</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceModel</name>
    <message>
        <source>Time</source>
        <comment>when a sale was issued</comment>
        <translation>Время</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>The head of a column: what a sale is known by, “CF-7KQ2…”.</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of payment</comment>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>The head of a column: the merchant’s account at a gateway.</extracomment>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>State</source>
        <comment>where a sale stands: paid, waiting</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Other amount</source>
        <extracomment>In the place of a state, and as short: another amount was paid than was asked for.</extracomment>
        <translation>Другая сумма</translation>
    </message>
    <message>
        <source>Check amount</source>
        <extracomment>In the place of a state, and as short: a person has to compare what was paid.</extracomment>
        <translation>Сверьте сумму</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceSide</name>
    <message>
        <source>&amp;Copy references</source>
        <translation>&amp;Копировать номера</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>Проверить с&amp;ейчас</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>An entry of a menu that has further ones: the papers of a sale.</extracomment>
        <translation>&amp;Печать</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceTable</name>
    <message>
        <source>Invoices</source>
        <extracomment>The table of all sales.</extracomment>
        <translation>Счета</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <extracomment>The title of a page.</extracomment>
        <translation>Счета</translation>
    </message>
    <message>
        <source>State&amp;ment…</source>
        <extracomment>A button: opens the statement of a month, as the gateway has it.</extracomment>
        <translation>В&amp;ыписка…</translation>
    </message>
    <message>
        <source>Compare a month with what the gateway knows</source>
        <translation>Сверить месяц с данными шлюза</translation>
    </message>
    <message>
        <source>Check a&amp;ll</source>
        <extracomment>A button.</extracomment>
        <translation>Проверить &amp;все</translation>
    </message>
    <message>
        <source>Ask the gateways about every sale that waits</source>
        <translation>Спросить шлюзы обо всех ожидающих продажах</translation>
    </message>
    <message>
        <source>No sale matches</source>
        <translation>Подходящих продаж нет</translation>
    </message>
</context>
<context>
    <name>counterfoil::JsonEditor</name>
    <message>
        <source>Put the quotes in</source>
        <extracomment>A button: puts the quotation marks that JSON wants into what was typed.</extracomment>
        <translation>Расставить кавычки</translation>
    </message>
</context>
<context>
    <name>counterfoil::Keypad</name>
    <message>
        <source>Erase the last digit</source>
        <extracomment>A key of the till&apos;s keypad: takes the last digit away.</extracomment>
        <translation>Стереть последнюю цифру</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key: clear</comment>
        <extracomment>A key of the till&apos;s keypad: empties the amount. As short as on a pocket calculator.</extracomment>
        <translation>C</translation>
    </message>
    <message>
        <source>Clear the amount</source>
        <translation>Очистить сумму</translation>
    </message>
    <message>
        <source>Issue</source>
        <extracomment>The largest key of the till&apos;s keypad: issues the sale. One short word.</extracomment>
        <translation>Выставить</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Десятичный разделитель</translation>
    </message>
</context>
<context>
    <name>counterfoil::LabelledRow</name>
    <message>
        <source>Wrong. %1</source>
        <extracomment>Of what stands in a field, for screen readers; what is wrong follows.</extracomment>
        <translation>Неверно. %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::LanguageSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Name of the list to choose from, for screen readers.</extracomment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <extracomment>A choice: the program speaks the system&apos;s language. %1 is that language, by its own name.</extracomment>
        <translation>Как в системе (%1)</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkActions</name>
    <message>
        <source>Pay link</source>
        <translation>Ссылка на оплату</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Открыть в &amp;браузере</translation>
    </message>
    <message>
        <source>What happened last</source>
        <extracomment>Spoken of a line that says what came of the button that was pressed last.</extracomment>
        <translation>Результат последнего действия</translation>
    </message>
    <message>
        <source>Link for the customer’s phone; this computer cannot open it</source>
        <translation>Ссылка для телефона покупателя; этот компьютер её не откроет</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <extracomment>A button. An address is one of a coin’s network.</extracomment>
        <translation>&amp;Копировать ссылку</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Копировать адрес</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>A button with a menu: the papers of a sale.</extracomment>
        <translation>&amp;Печать</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkCard</name>
    <message>
        <source>QR code of the coin’s address</source>
        <translation>QR-код адреса монеты</translation>
    </message>
    <message>
        <source>QR code of the pay link</source>
        <translation>QR-код ссылки на оплату</translation>
    </message>
    <message>
        <source>Shows the code alone on the whole screen (F11)</source>
        <extracomment>What a click on the QR code does; F11 is a key.</extracomment>
        <translation>Показывает только код на весь экран (F11)</translation>
    </message>
</context>
<context>
    <name>counterfoil::LiveStrip</name>
    <message>
        <source>Live</source>
        <extracomment>In one word: this account is no training, customers pay real money.</extracomment>
        <translation>Рабочий</translation>
    </message>
</context>
<context>
    <name>counterfoil::LogoView</name>
    <message>
        <source>There is no logo</source>
        <translation>Логотипа нет</translation>
    </message>
    <message>
        <source>The logo, %1 by %2 pixels</source>
        <translation>Логотип, %1 на %2 точек</translation>
    </message>
</context>
<context>
    <name>counterfoil::MailCard</name>
    <message>
        <source>With it the program itself sends what customers are to pay. Your mail provider tells you what to type here. It is not needed for sending with your mail program.</source>
        <translation>С ним программа сама отправляет покупателям, что нужно оплатить. Что здесь ввести, подскажет ваша почтовая служба. Для отправки через вашу почтовую программу он не нужен.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>Label of a field: the name of a mail server.</extracomment>
        <translation>Почтовый сервер</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>Label of a list: how the connection to a mail server is encrypted.</extracomment>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Label of a field: a number of a mail server.</extracomment>
        <translation>Порт</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Label of a field: whom the mail server knows the shop as.</extracomment>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Often the whole e-mail address. Empty where the server wants no login.</source>
        <translation>Часто это весь адрес эл. почты. Пусто, если серверу вход не нужен.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Goes into this computer’s keychain and nowhere else.</source>
        <translation>Попадает в хранилище ключей этого компьютера и больше никуда.</translation>
    </message>
    <message>
        <source>Sender’s address</source>
        <extracomment>Label of a field: an e-mail address of the shop.</extracomment>
        <translation>Адрес отправителя</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <extracomment>Label of a field: the name that customers see.</extracomment>
        <translation>Имя отправителя</translation>
    </message>
    <message>
        <source>As customers see it, such as the name of the shop. It may be left empty.</source>
        <translation>Как его видят покупатели, например название магазина. Можно оставить пустым.</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <extracomment>Label of a field: an e-mail address.</extracomment>
        <translation>Ответы на</translation>
    </message>
    <message>
        <source>Another address than the sender’s. It may be left empty.</source>
        <translation>Другой адрес, чем у отправителя. Можно оставить пустым.</translation>
    </message>
    <message>
        <source>Certificates of a server of your own</source>
        <extracomment>Label of a field: the path of a file.</extracomment>
        <translation>Сертификаты своего сервера</translation>
    </message>
    <message>
        <source>A PEM file, with its whole path. Left empty, what the system trusts is trusted.</source>
        <translation>Файл PEM с полным путём. Если пусто, действуют сертификаты системы.</translation>
    </message>
    <message>
        <source>Send a copy of each mail to the sender’s address</source>
        <extracomment>Box to check: the shop gets each mail as well.</extracomment>
        <translation>Отправлять копию каждого письма отправителю</translation>
    </message>
    <message>
        <source>Save the mail server</source>
        <extracomment>Button: keeps the settings of the mail server.</extracomment>
        <translation>Сохранить сервер</translation>
    </message>
    <message>
        <source>Remove the mail server</source>
        <extracomment>Button.</extracomment>
        <translation>Удалить сервер</translation>
    </message>
    <message>
        <source>Stored in your keychain. Type a new one to replace it.</source>
        <translation>Хранится в хранилище ключей. Введите новый, чтобы заменить.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <extracomment>Buttons: the second one ends what the first one has begun.</extracomment>
        <translation>Прервать пробу</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Отправить пробное письмо</translation>
    </message>
</context>
<context>
    <name>counterfoil::MenuButton</name>
    <message>
        <source>Opens a menu</source>
        <extracomment>Spoken of a button.</extracomment>
        <translation>Открывает меню</translation>
    </message>
</context>
<context>
    <name>counterfoil::MessageCard</name>
    <message>
        <source>Words in braces are filled in for each sale; a line whose places have nothing to say is left out.</source>
        <translation>Слова в фигурных скобках заполняются для каждой продажи; строка, местам которой нечего сказать, опускается.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Label of a list: a message that asks for a payment, or a receipt.</extracomment>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <extracomment>Label of a list: the language of a message to a customer.</extracomment>
        <translation>Язык сообщения</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Label of a field: of an e-mail.</extracomment>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <extracomment>Label of a field: what an e-mail says.</extracomment>
        <translation>Текст письма</translation>
    </message>
    <message>
        <source>Short text, for SMS and chats</source>
        <extracomment>Label of a field: what an SMS or a chat message says.</extracomment>
        <translation>Короткий текст, для SMS и чатов</translation>
    </message>
    <message>
        <source>Put in where you type:</source>
        <extracomment>Above buttons such as {amount}.</extracomment>
        <translation>Вставить туда, где пишете:</translation>
    </message>
    <message>
        <source>With a made-up sale this is:</source>
        <translation>С придуманной продажей это:</translation>
    </message>
    <message>
        <source>As SMS or chat message:</source>
        <extracomment>Above the short text of a message.</extracomment>
        <translation>Как SMS или сообщение в чате:</translation>
    </message>
    <message>
        <source>Save the message</source>
        <extracomment>Button: keeps the words of this message.</extracomment>
        <translation>Сохранить сообщение</translation>
    </message>
    <message>
        <source>Back to the standard text</source>
        <extracomment>Button: the words of the message become those of the program again.</extracomment>
        <translation>Вернуть стандартный текст</translation>
    </message>
</context>
<context>
    <name>counterfoil::MethodBar</name>
    <message>
        <source>Payment method</source>
        <translation>Способ оплаты</translation>
    </message>
</context>
<context>
    <name>counterfoil::MonthStepper</name>
    <message>
        <source>The month before</source>
        <extracomment>Button with an arrow.</extracomment>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>The month after</source>
        <extracomment>Button with an arrow.</extracomment>
        <translation>Следующий месяц</translation>
    </message>
</context>
<context>
    <name>counterfoil::NameValuesEditor</name>
    <message>
        <source>Add a field</source>
        <translation>Добавить поле</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Stands in an empty line into which the name of a field is typed.</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Stands in an empty line into which what a field holds is typed.</extracomment>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Take this field out</source>
        <translation>Убрать это поле</translation>
    </message>
    <message>
        <source>%1: value %2</source>
        <extracomment>Spoken. %1: what the list is called; %2: the number of one of its lines, into which a value is typed.</extracomment>
        <translation>%1: значение %2</translation>
    </message>
    <message>
        <source>Take out field %1</source>
        <extracomment>Spoken of a button. %1: the number of a line with a name and a value.</extracomment>
        <translation>Убрать поле %1</translation>
    </message>
    <message>
        <source>%1: name %2</source>
        <extracomment>Spoken. %1: what the list is called; %2: the number of one of its lines, into which a name is typed.</extracomment>
        <translation>%1: имя %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::NoticeSettings</name>
    <message>
        <source>Show a &amp;message on the desktop</source>
        <extracomment>Box to check: a notification of the desktop tells that a sale was paid.</extracomment>
        <translation>Показывать &amp;уведомление на рабочем столе</translation>
    </message>
    <message>
        <source>Play a &amp;sound</source>
        <extracomment>Box to check.</extracomment>
        <translation>Воспроизводить &amp;звук</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <extracomment>Button: shows and plays what the message, the sound and the words are like.</extracomment>
        <translation>Попро&amp;бовать</translation>
    </message>
    <message>
        <source>Say the &amp;amount aloud</source>
        <extracomment>Box to check: a speech engine reads out what was paid.</extracomment>
        <translation>Зачитывать &amp;сумму вслух</translation>
    </message>
    <message>
        <source>The message names amount, customer and reference. It stays away while you look at the sale’s own card, which says it itself. What a sound is like, and whether it is heard, your desktop decides. The amount is read out in the language of this window, and no name is: customers hear it, too.</source>
        <extracomment>What the notification of a paid sale is like.</extracomment>
        <translation>В уведомлении указаны сумма, покупатель и номер продажи. Оно не появляется, пока вы смотрите на карточку самой продажи: там это и так видно. Каким будет звук и слышен ли он, решает система. Сумма зачитывается на языке этого окна, а имена — нет, ведь это слышат и покупатели.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OutcomeFace</name>
    <message>
        <source>Open &amp;payment page</source>
        <extracomment>A button: the page of the payment form opens in the browser.</extracomment>
        <translation>Открыть страни&amp;цу оплаты</translation>
    </message>
    <message>
        <source>Show it all the sa&amp;me</source>
        <extracomment>A button: shows what the sale is to be paid by although something about it is in doubt.</extracomment>
        <translation>&amp;Всё равно показать</translation>
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
        <translation>Это проба. Так выглядит уведомление об оплаченной продаже.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentSystemEditor</name>
    <message>
        <source>Type a name, a country or a currency</source>
        <extracomment>Stands in the empty field in which a payment system is looked for.</extracomment>
        <translation>Введите название, страну или валюту</translation>
    </message>
    <message>
        <source>Payment systems</source>
        <translation>Платёжные системы</translation>
    </message>
    <message>
        <source>Show all payment systems</source>
        <translation>Показать все платёжные системы</translation>
    </message>
    <message>
        <source>Show all payment systems (arrow down)</source>
        <translation>Показать все платёжные системы (стрелка вниз)</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrintDialog</name>
    <message>
        <source>Print %1</source>
        <extracomment>Title of a window; %1: a sale&apos;s reference.</extracomment>
        <translation>Печать: %1</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <extracomment>What is to be printed: a receipt, an invoice or a label.</extracomment>
        <translation>&amp;Документ</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>&amp;Принтер</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <extracomment>Of the paper: A4, or a roll of 80 mm.</extracomment>
        <translation>&amp;Размер</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>Of the paper: the customer’s.</extracomment>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <extracomment>How many are printed.</extracomment>
        <translation>&amp;Копии</translation>
    </message>
    <message>
        <source>As this window</source>
        <translation>Как у этого окна</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button.</extracomment>
        <translation>&amp;Напечатать</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <extracomment>Button: the paper becomes a file.</extracomment>
        <translation>&amp;Сохранить как PDF…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>Button: closes the window.</extracomment>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <extracomment>What is seen of a paper before it is printed, for screen readers; %1: such as “Receipt CF-…”.</extracomment>
        <translation>Просмотр: %1</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>Button, while the printer is waited for.</extracomment>
        <translation>Печатается…</translation>
    </message>
    <message>
        <source>Of several receipts all but the first say that they are copies.</source>
        <translation>Из нескольких чеков все, кроме первого, помечены как копии.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrinterBox</name>
    <message>
        <source>None chosen yet</source>
        <extracomment>In a list of printers, as long as none was chosen.</extracomment>
        <translation>Ещё не выбран</translation>
    </message>
    <message>
        <source>%1 – not found now</source>
        <extracomment>Of a printer that was chosen earlier.</extracomment>
        <translation>%1 – сейчас не найден</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrinterSettings</name>
    <message>
        <source>&amp;Look again</source>
        <extracomment>Button: the list of printers is made anew.</extracomment>
        <translation>&amp;Искать снова</translation>
    </message>
    <message>
        <source>&amp;Another printer: address or device file</source>
        <extracomment>Above a field to type in.</extracomment>
        <translation>&amp;Другой принтер: адрес или файл устройства</translation>
    </message>
    <message>
        <source>A receipt printer in the network (192.168.1.50), one at this computer (/dev/usb/lp0), or a printer that speaks IPP (ipp://192.168.1.60/ipp/print).</source>
        <translation>Чековый принтер в сети (192.168.1.50), подключённый к этому компьютеру (/dev/usb/lp0) или принтер с IPP (ipp://192.168.1.60/ipp/print).</translation>
    </message>
    <message>
        <source>A&amp;dd and check</source>
        <extracomment>Button: the printer whose address was typed joins the list.</extracomment>
        <translation>Добавить и про&amp;верить</translation>
    </message>
    <message>
        <source>Print the receipt by itself &amp;when a sale is paid</source>
        <extracomment>Box to check.</extracomment>
        <translation>Печатать чек автоматически, когда продажа оп&amp;лачена</translation>
    </message>
    <message>
        <source>Receipt printers</source>
        <extracomment>Heading of settings that only receipt printers (ESC/POS) have.</extracomment>
        <translation>Чековые принтеры</translation>
    </message>
    <message>
        <source>At the &amp;end</source>
        <extracomment>Above a choice: what a receipt printer does at the end of a receipt.</extracomment>
        <translation>В кон&amp;це</translation>
    </message>
    <message>
        <source>Empty lines &amp;below</source>
        <extracomment>Above a number: empty lines below the text of a receipt.</extracomment>
        <translation>Пустых строк вни&amp;зу</translation>
    </message>
    <message>
        <source>Dots per in&amp;ch</source>
        <extracomment>Above a choice: how fine the printer is; 203 dots an inch is usual.</extracomment>
        <translation>&amp;Точек на дюйм</translation>
    </message>
    <message>
        <source>Open the cash drawer wit&amp;h each receipt</source>
        <extracomment>Box to check: a receipt printer opens the drawer with the money in it.</extracomment>
        <translation>&amp;Открывать денежный ящик с каждым чеком</translation>
    </message>
    <message>
        <source>&amp;Print a test page</source>
        <extracomment>Button.</extracomment>
        <translation>&amp;Печать пробной страницы</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Поиск принтеров…</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s) found.</source>
        <extracomment>How many printers were found.</extracomment>
        <translation>
            <numerusform>Найден %n принтер.</numerusform>
            <numerusform>Найдено %n принтера.</numerusform>
            <numerusform>Найдено %n принтеров.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Button: a printer whose address was typed in goes out of the list; %1: it.</extracomment>
        <translation>Убрать %1</translation>
    </message>
    <message>
        <source>Waiting for the printer…</source>
        <extracomment>Button, while the printer is waited for.</extracomment>
        <translation>Ожидание принтера…</translation>
    </message>
</context>
<context>
    <name>counterfoil::QrAlone</name>
    <message>
        <source>QR code alone</source>
        <extracomment>Title of a window that holds nothing but a QR code.</extracomment>
        <translation>Только QR-код</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Оплачено: %1</translation>
    </message>
    <message>
        <source>%1 · scan to pay</source>
        <extracomment>Below a QR code. %1: an amount with its currency.</extracomment>
        <translation>%1 · отсканируйте для оплаты</translation>
    </message>
</context>
<context>
    <name>counterfoil::QuickAmounts</name>
    <message>
        <source>Quick amounts</source>
        <extracomment>Buttons with amounts that are sold often; for screen readers.</extracomment>
        <translation>Быстрые суммы</translation>
    </message>
</context>
<context>
    <name>counterfoil::ReadingButtons</name>
    <message>
        <source>Write %1</source>
        <extracomment>A button’s name. %1: an amount that may have been meant, “15.04”.</extracomment>
        <translation>Вписать %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaleHead</name>
    <message>
        <source>New sale</source>
        <extracomment>The title of the page on which a sale is issued.</extracomment>
        <translation>Новая продажа</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>Акка&amp;унт</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>I type the customer’s card here (&amp;direct sale)</source>
        <translation>Данные карты ввожу здесь (пря&amp;мая продажа)</translation>
    </message>
    <message>
        <source>The card data goes to the gateway with this sale and is stored nowhere. Whoever types it falls under the card industry’s rules (PCI DSS).</source>
        <translation>Данные карты уходят на шлюз вместе с продажей и нигде не сохраняются. На того, кто их вводит, распространяются правила карточной отрасли (PCI DSS).</translation>
    </message>
    <message>
        <source>Training (%1)</source>
        <extracomment>%1: the name of the account with which one trains: no money moves.</extracomment>
        <translation>Обучение (%1)</translation>
    </message>
</context>
<context>
    <name>counterfoil::SalePage</name>
    <message>
        <source>&amp;Issue the sale</source>
        <translation>&amp;Выставить счёт</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <extracomment>A button: empties the form.</extracomment>
        <translation>&amp;Очистить</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaleSender</name>
    <message>
        <source>&amp;Copy address</source>
        <extracomment>Entries of a menu. An address is one of a coin’s network.</extracomment>
        <translation>&amp;Копировать адрес</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy &amp;QR code</source>
        <translation>Копировать &amp;QR-код</translation>
    </message>
    <message>
        <source>Sa&amp;ve QR code…</source>
        <translation>Сохранить QR-ко&amp;д…</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <extracomment>An entry of a menu.</extracomment>
        <translation>Копировать &amp;сообщение</translation>
    </message>
    <message>
        <source>&amp;E-mail in the mail program</source>
        <extracomment>An entry of a menu: the message is opened in the person&apos;s mail program.</extracomment>
        <translation>&amp;Письмо через почтовую программу</translation>
    </message>
    <message>
        <source>Set &amp;up the shop’s mail server…</source>
        <extracomment>An entry of a menu: opens the settings. It says why the shop&apos;s own mail server cannot be used.</extracomment>
        <translation>&amp;Настроить почтовый сервер магазина…</translation>
    </message>
    <message>
        <source>E-mail from the s&amp;hop</source>
        <extracomment>An entry of a menu: the message is sent at once, by the shop&apos;s own mail server.</extracomment>
        <translation>Письмо от &amp;магазина</translation>
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
        <translation>&amp;Язык: %1</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <extracomment>Entries of the menu “Print”; only some of them are there at a time.</extracomment>
        <translation>&amp;Чек…</translation>
    </message>
    <message>
        <source>&amp;Invoice…</source>
        <translation>&amp;Счёт…</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;Этикетка…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedBar</name>
    <message>
        <source>Lines of this sale</source>
        <extracomment>Name of a list, for screen readers: what a customer buys.</extracomment>
        <translation>Позиции этой продажи</translation>
    </message>
    <message>
        <source>One less</source>
        <extracomment>Button: one piece less of what is chosen in a list. Short.</extracomment>
        <translation>На 1 меньше</translation>
    </message>
    <message>
        <source>One more</source>
        <extracomment>Button: one piece more of what is chosen in a list. Short.</extracomment>
        <translation>На 1 больше</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>Button: takes the chosen line out of a list. Short.</extracomment>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Sell without this customer</source>
        <translation>Продать без этого покупателя</translation>
    </message>
    <message>
        <source>Choose a currency: it has no sum yet.</source>
        <translation>Выберите валюту: итога пока нет.</translation>
    </message>
    <message>
        <source>The lines come to %1. The amount is another one, so the sale is kept without them.</source>
        <extracomment>%1: an amount.</extracomment>
        <translation>Позиции вместе — %1. Сумма счёта другая, поэтому продажа будет сохранена без них.</translation>
    </message>
    <message>
        <source>Together %1</source>
        <extracomment>%1: the sum of the lines above.</extracomment>
        <translation>Итого %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <extracomment>%1: number, name and e-mail address of a saved customer.</extracomment>
        <translation>Покупатель: %1</translation>
    </message>
    <message>
        <source>Without customer</source>
        <extracomment>Button beside the chosen customer: the sale has none. Short.</extracomment>
        <translation>Без покупателя</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedDialog</name>
    <message>
        <source>Saved items</source>
        <extracomment>Titles of windows.</extracomment>
        <translation>Сохранённые товары</translation>
    </message>
    <message>
        <source>Saved customers</source>
        <translation>Сохранённые покупатели</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedForm</name>
    <message>
        <source>Asked at the sale</source>
        <extracomment>One of the choices beside the payment methods: it is asked at the sale.</extracomment>
        <translation>Выбрать при продаже</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>A customer&apos;s language: nobody has said which one.</extracomment>
        <translation>Неизвестен</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedPicker</name>
    <message>
        <source>Customer: name, number or e-mail</source>
        <translation>Покупатель: имя, номер или эл. почта</translation>
    </message>
    <message>
        <source>Add a saved item</source>
        <translation>Добавить сохранённый товар</translation>
    </message>
    <message>
        <source>Choose a saved customer</source>
        <translation>Выбрать сохранённого покупателя</translation>
    </message>
    <message>
        <source>Saved items</source>
        <translation>Сохранённые товары</translation>
    </message>
    <message>
        <source>Saved customers</source>
        <translation>Сохранённые покупатели</translation>
    </message>
    <message>
        <source>Saved item</source>
        <extracomment>Stands in an empty line in which a saved item is picked. Short.</extracomment>
        <translation>Сохранённый товар</translation>
    </message>
    <message>
        <source>Saved customer</source>
        <translation>Сохранённый покупатель</translation>
    </message>
    <message>
        <source>Item: name, number or barcode. 2*7 adds two of number 7.</source>
        <extracomment>“2*7” is typed as it stands here: two pieces of the item with the number 7.</extracomment>
        <translation>Товар: название, номер или штрихкод. 2*7 добавляет два товара с номером 7.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedSettings</name>
    <message>
        <source>What you sell often, and who buys often. Once something is saved, it is picked above the form of a sale by name, number or barcode; a scanner works there like a keyboard.</source>
        <translation>Что вы часто продаёте и кто часто покупает. Как только что-то сохранено, его можно выбрать над формой продажи по названию или имени, номеру или штрихкоду; сканер работает там как клавиатура.</translation>
    </message>
    <message>
        <source>&amp;Items…</source>
        <extracomment>Buttons: they open windows.</extracomment>
        <translation>&amp;Товары…</translation>
    </message>
    <message>
        <source>&amp;Customers…</source>
        <translation>&amp;Покупатели…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedView</name>
    <message>
        <source>Name, number or barcode</source>
        <translation>Название, номер или штрихкод</translation>
    </message>
    <message>
        <source>Name, number, e-mail or phone</source>
        <translation>Имя, номер, эл. почта или телефон</translation>
    </message>
    <message>
        <source>Search the saved items</source>
        <translation>Искать среди сохранённых товаров</translation>
    </message>
    <message>
        <source>Search the saved customers</source>
        <translation>Искать среди сохранённых покупателей</translation>
    </message>
    <message>
        <source>Saved items</source>
        <translation>Сохранённые товары</translation>
    </message>
    <message>
        <source>Saved customers</source>
        <translation>Сохранённые покупатели</translation>
    </message>
    <message>
        <source>&amp;New item</source>
        <extracomment>Button: an empty form for another item or customer.</extracomment>
        <translation>Но&amp;вый товар</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>Но&amp;вый покупатель</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save it as &amp;another one</source>
        <extracomment>Button, after a warning that there is one like it.</extracomment>
        <translation>Сохранить отде&amp;льно</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Button: what was deleted comes back.</extracomment>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <extracomment>Buttons. CSV is a kind of file.</extracomment>
        <translation>&amp;Импорт CSV…</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>&amp;Экспорт CSV…</translation>
    </message>
    <message>
        <source>E&amp;rase their data…</source>
        <extracomment>Button: takes a customer out of the books.</extracomment>
        <translation>С&amp;тереть данные…</translation>
    </message>
    <message>
        <source>Also what their sales were &amp;for</source>
        <translation>Также то, &amp;за что были продажи</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Save what you sell often, or import a list.</source>
        <translation>Пока ничего не сохранено. Сохраните то, что часто продаёте, или импортируйте список.</translation>
    </message>
    <message>
        <source>Nobody is saved yet. Save who buys often, or import a list.</source>
        <translation>Пока никто не сохранён. Сохраните тех, кто часто покупает, или импортируйте список.</translation>
    </message>
    <message>
        <source>Export a CSV file</source>
        <translation>Экспорт в файл CSV</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>Импорт из файла CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <extracomment>Kinds of files, in the system&apos;s window for files.</extracomment>
        <translation>Таблицы (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>&amp;Go on typing</source>
        <extracomment>Button, an answer to a question whether what was typed may be lost.</extracomment>
        <translation>Про&amp;должить ввод</translation>
    </message>
    <message>
        <source>Do not sa&amp;ve it</source>
        <extracomment>Button, the other answer to that question.</extracomment>
        <translation>&amp;Не сохранять</translation>
    </message>
    <message>
        <source>&amp;Keep their data</source>
        <extracomment>Button, an answer to a question whether a customer&apos;s data is to be erased.</extracomment>
        <translation>Н&amp;е стирать данные</translation>
    </message>
    <message>
        <source>Erase &amp;their data</source>
        <translation>Сте&amp;реть данные</translation>
    </message>
</context>
<context>
    <name>counterfoil::SecretLine</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить вс&amp;ё</translation>
    </message>
</context>
<context>
    <name>counterfoil::SendQuestion</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: the sale is not sent.</extracomment>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>counterfoil::SendingView</name>
    <message>
        <source>The sale is being sent</source>
        <translation>Продажа отправляется</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>A button: the sale that is being sent is not to be issued.</extracomment>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Fetching the key of “%1” from the keychain.
Nothing has been sent yet.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>Получение ключа аккаунта «%1» из хранилища ключей.
Пока ничего не отправлено.</translation>
    </message>
    <message>
        <source>Asking the gateway for a pay link.
If you cancel now, the sale may exist there all the same: it is kept as unknown until the gateway is asked.</source>
        <translation>Запрос ссылки на оплату у шлюза.
Если отменить сейчас, продажа всё же может там существовать: она останется со статусом «Неизвестно» до запроса к шлюзу.</translation>
    </message>
    <message>
        <source>Ending the call …</source>
        <extracomment>The call to the gateway is broken off.</extracomment>
        <translation>Прерывание запроса …</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Show the &amp;first steps again</source>
        <extracomment>Button: the strip that leads through the first sale is shown again.</extracomment>
        <translation>Показать &amp;первые шаги снова</translation>
    </message>
    <message>
        <source>Books, accounts and settings lie in one folder on this computer; keys lie in the system’s keychain and nowhere else. To be safe from a broken disk, copy the folder to another one now and then.</source>
        <translation>Журнал, аккаунты и настройки лежат в одной папке на этом компьютере; ключи — в системном хранилище ключей и больше нигде. На случай поломки диска время от времени копируйте папку на другой диск.</translation>
    </message>
    <message>
        <source>O&amp;pen the folder</source>
        <extracomment>Button: shows the folder in the system&apos;s file manager.</extracomment>
        <translation>Открыть пап&amp;ку</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Свободная программа на условиях GNU General Public License версии 3 или новее. Без каких-либо гарантий.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingsSections</name>
    <message>
        <source>Sections of the settings</source>
        <extracomment>The list of the settings&apos; sections (General, Shop, Backups ...), for screen readers.</extracomment>
        <translation>Разделы настроек</translation>
    </message>
</context>
<context>
    <name>counterfoil::ShopSettings</name>
    <message>
        <source>This stands on invoices and receipts, in messages and on the customer’s screen. All of it may be left empty; nothing of it goes to a gateway.</source>
        <translation>Это стоит на счетах и чеках, в сообщениях и на экране покупателя. Всё можно оставить пустым; шлюз ничего из этого не получает.</translation>
    </message>
    <message>
        <source>As customers read it, such as shop.example.</source>
        <extracomment>Of the shop’s website. It may be written without https://.</extracomment>
        <translation>Как его читают покупатели, например shop.example.</translation>
    </message>
    <message>
        <source>Such as opening hours, or a word of thanks.</source>
        <extracomment>Of the last lines of a receipt.</extracomment>
        <translation>Например, часы работы или слова благодарности.</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>Label of the place where the shop’s logo is shown.</extracomment>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>&amp;Choose a picture…</source>
        <extracomment>Button: opens a dialog for a file.</extracomment>
        <translation>&amp;Выбрать картинку…</translation>
    </message>
    <message>
        <source>&amp;Remove the logo</source>
        <extracomment>Button: the shop has no logo from then on.</extracomment>
        <translation>&amp;Убрать логотип</translation>
    </message>
    <message>
        <source>A PNG or JPEG file. A large one is made smaller; receipts print it in black and white.</source>
        <translation>Файл PNG или JPEG. Большой уменьшается; на чеках он чёрно-белый.</translation>
    </message>
    <message>
        <source>&amp;Save the shop</source>
        <extracomment>Button: keeps what was typed about the shop.</extracomment>
        <translation>&amp;Сохранить данные</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <extracomment>The title of a dialog for a file.</extracomment>
        <translation>Выберите логотип</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <extracomment>A kind of files to choose from; “(*.png *.jpg *.jpeg)” has to stay as it is.</extracomment>
        <translation>Картинки (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>counterfoil::Sidebar</name>
    <message>
        <source>Pages</source>
        <extracomment>The list of the program&apos;s pages (New sale, Invoices, Accounts, Settings), for screen readers.</extracomment>
        <translation>Страницы</translation>
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
        <translation>Выписка</translation>
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
        <translation>Продажа есть в журнале, но в выписке шлюза за этот месяц её нет.</translation>
    </message>
    <message>
        <source>Not listed</source>
        <extracomment>Of a sale in the books: the gateway&apos;s statement does not have it. As short as it can be.</extracomment>
        <translation>Нет в выписке</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>Of an amount in the gateway&apos;s statement, in whose place it stands.</extracomment>
        <translation>не читается</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Of a box to check in a line, for screen readers: whether that sale can be imported into the books.</extracomment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>Импорт невозможен</translation>
    </message>
    <message>
        <source>not at the gateway</source>
        <extracomment>Of a sale, for screen readers. %1 is its state: “Paid at the gateway”.</extracomment>
        <translation>нет у шлюза</translation>
    </message>
    <message>
        <source>%1 at the gateway</source>
        <translation>%1 у шлюза</translation>
    </message>
    <message>
        <source>not in the books</source>
        <extracomment>Of a sale, for screen readers. %1 is its state: “Paid in the books”.</extracomment>
        <translation>нет в журнале</translation>
    </message>
    <message>
        <source>%1 in the books</source>
        <translation>%1 в журнале</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>Title of a column: how a line of the gateway&apos;s statement and the books stand to each other.</extracomment>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Title of a column: the sale&apos;s number, such as CF-ABCD...</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Title of a column.</extracomment>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <extracomment>Title of a column: the sale&apos;s state there.</extracomment>
        <translation>У шлюза</translation>
    </message>
    <message>
        <source>In the books</source>
        <extracomment>Title of a column: the sale&apos;s state there.</extracomment>
        <translation>В журнале</translation>
    </message>
</context>
<context>
    <name>counterfoil::StatementTable</name>
    <message>
        <source>Statement and books</source>
        <extracomment>Name of a table, for screen readers: a gateway&apos;s statement beside the books.</extracomment>
        <translation>Выписка и журнал</translation>
    </message>
</context>
<context>
    <name>counterfoil::StatementView</name>
    <message>
        <source>Account</source>
        <extracomment>Name of a list, for screen readers: which account the statement is of.</extracomment>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>Button: the gateway&apos;s statement is compared with the books.</extracomment>
        <translation>&amp;Сверить</translation>
    </message>
    <message>
        <source>Which lines to show</source>
        <extracomment>Name of a list with the choices “All” and “Differences”, for screen readers.</extracomment>
        <translation>Какие строки показать</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A choice: all lines are shown.</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>A choice: the lines are shown that do not agree with the books.</extracomment>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <extracomment>Button: all sales are chosen that can be imported.</extracomment>
        <translation>&amp;Выбрать все</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <extracomment>Button, an answer to “Import ... into the books?”</extracomment>
        <translation>Н&amp;е импортировать</translation>
    </message>
    <message>
        <source>Asking the gateway.</source>
        <translation>Запрос к шлюзу.</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Запрос к шлюзу…</translation>
    </message>
    <message>
        <source>It may take a moment to list %1.</source>
        <extracomment>%1 is a month: “March 2026”.</extracomment>
        <translation>Список за %1 может потребовать времени.</translation>
    </message>
    <message>
        <source>The statement could not be read</source>
        <extracomment>The gateway&apos;s list of a month&apos;s sales could not be had. The reason follows.</extracomment>
        <translation>Не удалось прочитать выписку</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Пов&amp;торить</translation>
    </message>
    <message>
        <source>The accounts cannot be read</source>
        <translation>Не удаётся прочитать аккаунты</translation>
    </message>
    <message>
        <source>No account gives statements</source>
        <extracomment>A gateway&apos;s statement is its list of a month&apos;s sales.</extracomment>
        <translation>Ни один аккаунт не даёт выписок</translation>
    </message>
    <message>
        <source>Add an account of a gateway that lists its sales, on the page “Accounts”.</source>
        <translation>На странице «Аккаунты» добавьте аккаунт шлюза, который показывает список своих продаж.</translation>
    </message>
    <message>
        <source>No sales in %1</source>
        <extracomment>%1 is a month: “March 2026”.</extracomment>
        <translation>Нет продаж за %1</translation>
    </message>
    <message>
        <source>Neither the gateway nor the books have any.</source>
        <translation>Ни у шлюза, ни в журнале их нет.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Расхождений нет</translation>
    </message>
    <message>
        <source>All of %1 agrees with the books.</source>
        <extracomment>%1 is a month: “March 2026”.</extracomment>
        <translation>Всё за %1 совпадает с журналом.</translation>
    </message>
    <message>
        <source>Compare %1 with the books</source>
        <extracomment>What the button “Compare” is for. %1 is a month: “March 2026”.</extracomment>
        <translation>Сверить %1 с журналом</translation>
    </message>
    <message>
        <source>“Compare” asks the gateway for its sales of that month. Nothing is changed by it.</source>
        <translation>«Сверить» запросит у шлюза его продажи за этот месяц. При этом ничего не меняется.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>Button: nothing is chosen yet.</extracomment>
        <translation>&amp;Импорт</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>On a button, while sales are imported into the books.</extracomment>
        <translation>Импорт…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SumsLine</name>
    <message>
        <source>Sums of the sales shown</source>
        <translation>Суммы показанных продаж</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <extracomment>The sums are being added up.</extracomment>
        <translation>Подсчёт…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SystemTiles</name>
    <message>
        <source>&amp;Payment system</source>
        <extracomment>Title above tiles with names such as “MPesa” and “Bitcoin”: by what the customer pays.</extracomment>
        <translation>П&amp;латёжная система</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Платёжная система</translation>
    </message>
    <message>
        <source>No payment system has these words.</source>
        <extracomment>Below a search for a payment system that found none.</extracomment>
        <translation>Платёжной системы с такими словами нет.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Buttons below tiles: all payment systems are shown, or those that were sold with last.</extracomment>
        <translation>Показать меньше</translation>
    </message>
    <message>
        <source>Show all payment systems</source>
        <translation>Показать все платёжные системы</translation>
    </message>
</context>
<context>
    <name>counterfoil::TakingsDialog</name>
    <message>
        <source>Today’s takings</source>
        <extracomment>Title of a window: what customers have paid today.</extracomment>
        <translation>Выручка за сегодня</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>A button.</extracomment>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>counterfoil::TrainingStrip</name>
    <message>
        <source>Training: no money moves.</source>
        <translation>Обучение: деньги не переводятся.</translation>
    </message>
    <message>
        <source>Add &amp;my account</source>
        <translation>Добавить мой аккаун&amp;т</translation>
    </message>
    <message>
        <source>&amp;Hide steps</source>
        <extracomment>A button: the three steps that lead a newcomer go away.</extracomment>
        <translation>Скр&amp;ыть шаги</translation>
    </message>
    <message>
        <source>Issue a sale: fill in the form, press Enter.</source>
        <translation>Выставьте счёт: заполните форму, нажмите Enter.</translation>
    </message>
    <message>
        <source>Open its link in the browser and pay, as your customer would.</source>
        <translation>Откройте ссылку в браузере и заплатите, как заплатил бы покупатель.</translation>
    </message>
    <message>
        <source>Add your own account to sell for real.</source>
        <translation>Добавьте свой аккаунт, чтобы продавать по-настоящему.</translation>
    </message>
    <message>
        <source>Step %1 of 3, done: %2</source>
        <extracomment>Spoken. %1: the number of a step; %2: what is to be done in it.</extracomment>
        <translation>Шаг %1 из 3, выполнен: %2</translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <translation>Шаг %1 из 3: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::WindowNotices</name>
    <message>
        <source>OK</source>
        <extracomment>Button: the message is read and may go.</extracomment>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Close &amp;all the same</source>
        <extracomment>Button beside a reason why the window should not close yet.</extracomment>
        <translation>Всё равно &amp;закрыть</translation>
    </message>
    <message>
        <source>Sta&amp;y</source>
        <extracomment>Button, the other answer to “Close all the same”: the window stays open.</extracomment>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Prin&amp;t again</source>
        <extracomment>Button beside a message that a paper did not come out.</extracomment>
        <translation>Печатать ещё ра&amp;з</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Counterfoil issues payment invoices: pay link, QR code, and word when the money is there.
This is the window; counterfoilctl does the same on the command line.</source>
        <extracomment>The beginning of what “counterfoil --help” says; counterfoilctl is another program.</extracomment>
        <translation>Counterfoil выставляет счета: ссылка на оплату, QR-код и сообщение, когда деньги пришли.
Это окно; counterfoilctl делает то же в командной строке.</translation>
    </message>
    <message>
        <source>COUNTERFOIL_HOME names the folder that holds everything the program writes.
A second start raises the window that is open already.</source>
        <extracomment>The end of what “counterfoil --help” says. COUNTERFOIL_HOME is a variable of the environment.</extracomment>
        <translation>COUNTERFOIL_HOME задаёт папку, в которой лежит всё, что пишет программа.
Второй запуск показывает уже открытое окно.</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>In “counterfoil --help”, before how it is called.</extracomment>
        <translation>Использование</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <extracomment>In “counterfoil --help”, in the place of the options: “Usage: counterfoil [OPTIONS]”.</extracomment>
        <translation>ПАРАМЕТРЫ</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>In “counterfoil --help”, title of the list of options.</extracomment>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <extracomment>In “counterfoil --help”, what the option --help does.</extracomment>
        <translation>Показать эту справку и выйти</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <extracomment>In “counterfoil --help”, what the option --version does.</extracomment>
        <translation>Показать версию программы и выйти</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <extracomment>%1 is what was typed behind “counterfoil”.</extracomment>
        <translation>Лишние аргументы: %1</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>Лишний аргумент: %1</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <extracomment>--help is an option of the program.</extracomment>
        <translation>Запустите с --help, чтобы узнать больше.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Use counterfoilctl here; “counterfoilctl --help” shows how.</source>
        <translation>Нет экрана, на котором можно открыть окно. Используйте здесь counterfoilctl; «counterfoilctl --help» покажет как.</translation>
    </message>
    <message>
        <source>Counterfoil is running already, but its window does not answer. Wait a moment, or end it and start again.</source>
        <translation>Counterfoil уже запущен, но его окно не отвечает. Подождите немного или завершите программу и запустите снова.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>In “counterfoil --help”, title above what can stand behind the program’s name.</extracomment>
        <translation>Аргументы</translation>
    </message>
    <message>
        <source>A link that fills in a sale and sends nothing, such as counterfoil://new?amount=15.04&amp;currency=USD</source>
        <extracomment>In “counterfoil --help”, what can stand behind the program’s name.</extracomment>
        <translation>Ссылка, которая заполняет продажу и ничего не отправляет, например counterfoil://new?amount=15.04&amp;currency=USD</translation>
    </message>
</context>
</TS>
