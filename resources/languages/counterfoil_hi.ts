<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AbsenceProof</name>
    <message>
        <source>its list of sales could not be read</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>उसकी बिक्रियों की सूची पढ़ी नहीं जा सकी</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of its list name no sale</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>
            <numerusform>उसकी सूची की %n पंक्ति में कोई बिक्री नहीं बताई गई है</numerusform>
            <numerusform>उसकी सूची की %n पंक्तियों में कोई बिक्री नहीं बताई गई है</numerusform>
        </translation>
    </message>
    <message>
        <source>its list does not say on every page how many sales there are</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>उसकी सूची हर पेज पर यह नहीं बताती कि कुल कितनी बिक्रियाँ हैं</translation>
    </message>
    <message>
        <source>its list says different numbers of sales (%1)</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s; %1 are numbers: “20, 31”.</extracomment>
        <translation>उसकी सूची बिक्रियों की अलग-अलग संख्याएँ बताती है (%1)</translation>
    </message>
    <message>
        <source>its list says a number of sales that cannot be (%1)</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s; %1 is a number below zero.</extracomment>
        <translation>उसकी सूची बिक्रियों की ऐसी संख्या बताती है जो हो नहीं सकती (%1)</translation>
    </message>
    <message numerus="yes">
        <source>its list shows %1 of %n sale(s)</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s; %1 is a number: “its list shows 20 of 31 sales”.</extracomment>
        <translation>
            <numerusform>उसकी सूची %n में से %1 बिक्री दिखाती है</numerusform>
            <numerusform>उसकी सूची %n में से %1 बिक्रियाँ दिखाती है</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has looked at its list the other way round</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. The list was to be read with the oldest sales first, too.</extracomment>
        <translation>उसकी सूची उलटे क्रम में किसी ने नहीं देखी</translation>
    </message>
    <message>
        <source>its list shows other sales the other way round</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “The other way round”: with the oldest sales first.</extracomment>
        <translation>उलटे क्रम में उसकी सूची दूसरी बिक्रियाँ दिखाती है</translation>
    </message>
    <message>
        <source>its list is as long as a page may be, and is not turned round</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. Asked for the oldest sales first, the gateway still gave the newest first.</extracomment>
        <translation>उसकी सूची उतनी ही लंबी है जितना एक पेज हो सकता है, और उलटे क्रम में नहीं मिलती</translation>
    </message>
    <message>
        <source>nobody has looked whether its list begins with a page 0</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. Page 0 would come before page 1.</extracomment>
        <translation>किसी ने नहीं देखा कि उसकी सूची पेज 0 से शुरू होती है या नहीं</translation>
    </message>
    <message>
        <source>nobody has looked whether another page follows</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. A page of its list of sales.</extracomment>
        <translation>किसी ने नहीं देखा कि आगे और पेज है या नहीं</translation>
    </message>
    <message>
        <source>its list gives the same sales on every page</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>उसकी सूची हर पेज पर वही बिक्रियाँ दोहराती है</translation>
    </message>
    <message>
        <source>nobody saw what this computer’s clock said as it was sold, so its list has to be read from the beginning</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “It was sold”: the sale was begun; “its list” is the gateway’s.</extracomment>
        <translation>बिक्री के समय इस कंप्यूटर की घड़ी क्या बता रही थी, यह किसी ने नहीं देखा, इसलिए गेटवे की सूची शुरू से पढ़नी होगी</translation>
    </message>
    <message>
        <source>the gateway does not say what time it is, so nobody knows which days to look through</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale.</extracomment>
        <translation>गेटवे अपना समय नहीं बताता, इसलिए किसी को नहीं पता कि कौन-से दिन देखने हैं</translation>
    </message>
    <message>
        <source>this computer’s clock was ahead when it was sold, and nobody knows by how much, so its list has to be read from the beginning</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “It was sold”: the sale was begun; “its list” is the gateway’s.</extracomment>
        <translation>बिक्री के समय इस कंप्यूटर की घड़ी आगे थी और किसी को नहीं पता कि कितनी, इसलिए गेटवे की सूची शुरू से पढ़नी होगी</translation>
    </message>
    <message>
        <source>its list was not read for the days before %1</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s; %1 is a day: “2025-11-03”.</extracomment>
        <translation>%1 से पहले के दिनों के लिए उसकी सूची नहीं पढ़ी गई</translation>
    </message>
    <message numerus="yes">
        <source>it was asked about %1 of %n sale(s) on its list</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “It”: the gateway; %1 is a number: “it was asked about 2 of 3 sales on its list”.</extracomment>
        <translation>
            <numerusform>उससे उसकी सूची की %n में से %1 बिक्री के बारे में पूछा गया</numerusform>
            <numerusform>उससे उसकी सूची की %n में से %1 बिक्रियों के बारे में पूछा गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) on its list could be this one, and it does not tell which</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its list” and “it”: the gateway’s, and the gateway; “this one” is the sale in question.</extracomment>
        <translation>
            <numerusform>उसकी सूची की %n बिक्री यह वाली हो सकती है, और गेटवे नहीं बताता कि कौन-सी</numerusform>
            <numerusform>उसकी सूची की %n बिक्रियों में से कोई यह वाली हो सकती है, और गेटवे नहीं बताता कि कौन-सी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountBook</name>
    <message>
        <source>The list of accounts %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <extracomment>%1: the path of the file that holds the accounts; so in all of &quot;The list of accounts ...&quot;.</extracomment>
        <translation>खातों की सूची %1 लिखी नहीं जा सकती। डिस्क और फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <extracomment>%1: an account&apos;s name; so in all of these.</extracomment>
        <translation>“%1” नाम का कोई खाता नहीं है।</translation>
    </message>
    <message>
        <source>There is an account “%1” already. Choose another name, or remove that account first.</source>
        <translation>“%1” नाम का खाता पहले से है। कोई दूसरा नाम चुनें या पहले वह खाता हटाएँ।</translation>
    </message>
    <message>
        <source>An account’s name has 1 to 60 visible characters, with no blank at its ends.</source>
        <translation>खाते के नाम में 1 से 60 दिखने वाले अक्षर होते हैं, और शुरू या अंत में ख़ाली जगह नहीं होती।</translation>
    </message>
    <message>
        <source>The list of accounts %1 cannot be read. Check its permissions.</source>
        <translation>खातों की सूची %1 पढ़ी नहीं जा सकती। उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The list of accounts %1 is damaged. Restore a copy, or move it away and add the accounts again.</source>
        <translation>खातों की सूची %1 ख़राब हो गई है। उसकी कोई प्रति वापस लाएँ, या उसे हटाकर खाते फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>The list of accounts %1 is locked by another program. Close it and try again.</source>
        <translation>खातों की सूची %1 किसी दूसरे प्रोग्राम ने लॉक कर रखी है। उसे बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The account that this sale was issued with has been removed. Add it again to follow the sale.</source>
        <translation>जिस खाते से यह बिक्री जारी हुई थी, वह हटा दिया गया है। बिक्री पर नज़र रखने के लिए उसे फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>The training account “%1” cannot be changed.</source>
        <translation>अभ्यास खाता “%1” बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The training account “%1” is part of the program and cannot be removed.</source>
        <translation>अभ्यास खाता “%1” प्रोग्राम का हिस्सा है और हटाया नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>AccountChanges</name>
    <message>
        <source>The gateway or its web address has changed. Type the key for it, so that the stored one goes to no other server.</source>
        <extracomment>The gateway of an account that is being edited.</extracomment>
        <translation>गेटवे या उसका वेब पता बदल गया है। उसकी कुंजी टाइप करें, ताकि सहेजी हुई कुंजी किसी दूसरे सर्वर पर न जाए।</translation>
    </message>
    <message>
        <source>Type the key again when the keychain is open.</source>
        <translation>कीचेन खुल जाने पर कुंजी फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>The key could not be stored, and the account could not be taken back.</source>
        <extracomment>Of an account that was to be added. Why stands in the next sentence.</extracomment>
        <translation>कुंजी सहेजी नहीं जा सकी, और खाता वापस नहीं हटाया जा सका।</translation>
    </message>
    <message>
        <source>A key may be left there, as the entry “%1”, %2; delete it if nobody shall find it.</source>
        <extracomment>In the keychain, after an error. %1 and %2 are how the keychain’s programs show the entry: “Counterfoil”, shop/api-key.</extracomment>
        <translation>वहाँ “%1”, %2 प्रविष्टि के रूप में एक कुंजी रह गई हो सकती है; अगर उसे किसी के हाथ नहीं लगना चाहिए तो उसे मिटा दें।</translation>
    </message>
    <message>
        <source>The account was not added.</source>
        <extracomment>Why stands in the next sentence.</extracomment>
        <translation>खाता नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>Of an account that was edited. Why stands in the next sentence.</extracomment>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The account is as it was, but its key may be the new one.</source>
        <extracomment>Why stands in the next sentence.</extracomment>
        <translation>खाता पहले जैसा है, पर उसकी कुंजी शायद नई वाली है।</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <extracomment>%1 is the name of an account. What went wrong all the same stands in the next sentence.</extracomment>
        <translation>“%1” बदल दिया गया है।</translation>
    </message>
    <message>
        <source>The account is as it was, but its key is removed: type that again.</source>
        <extracomment>“That” is the key. Why stands in the next sentence.</extracomment>
        <translation>खाता पहले जैसा है, पर उसकी कुंजी हटा दी गई है: उसे फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>The account is as it was, but its key may be the new one: type the old one again.</source>
        <extracomment>“The old one” is the key that the account had. Why stands in the next sentence.</extracomment>
        <translation>खाता पहले जैसा है, पर उसकी कुंजी शायद नई वाली है: पुरानी कुंजी फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>A key of “%1” may stay in the keychain, as the entry “%2”, %3; delete it there if nobody shall find it.</source>
        <extracomment>%1 is the name of an account. %2 and %3 are how the keychain’s programs show the entry: “Counterfoil”, shop/api-key.</extracomment>
        <translation>“%1” की एक कुंजी कीचेन में “%2”, %3 प्रविष्टि के रूप में रह गई हो सकती है; अगर उसे किसी के हाथ नहीं लगना चाहिए तो उसे वहाँ मिटा दें।</translation>
    </message>
    <message>
        <source>“%1” was not removed, because its key is not known to be gone.</source>
        <extracomment>%1 is the name of an account. Why stands in the next sentence.</extracomment>
        <translation>“%1” नहीं हटाया गया, क्योंकि यह पता नहीं कि उसकी कुंजी हट गई है।</translation>
    </message>
    <message>
        <source>The key of “%1” is removed, but the account is not.</source>
        <extracomment>%1 is the name of an account. Why stands in the next sentence.</extracomment>
        <translation>“%1” की कुंजी हटा दी गई है, पर खाता नहीं।</translation>
    </message>
    <message>
        <source>“%1” is removed, but not what it filled forms with.</source>
        <extracomment>%1 is the name of an account; it may have values that new sales are filled with. Why stands in the next sentence.</extracomment>
        <translation>“%1” हटा दिया गया है, पर वे मान नहीं जिनसे वह फ़ॉर्म भरता था।</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The name of an account, in quotation marks.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>It looks like the same merchant’s account as %1. Use one of them only: both see the same sales at the gateway.</source>
        <extracomment>%1: the names of one or more other accounts, in quotation marks: “Shop”, “Till”.</extracomment>
        <translation>यह उसी व्यापारी का खाता लगता है जिसका %1 है। इनमें से एक ही इस्तेमाल करें: दोनों को गेटवे पर वही बिक्रियाँ दिखती हैं।</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>“--path %1” is not CALL=/PATH/, such as history=/api/client-invoice-history/get/.</source>
        <translation>“--path %1” CALL=/PATH/ के रूप में नहीं है, जैसे history=/api/client-invoice-history/get/ होता है।</translation>
    </message>
    <message>
        <source>“--path %1”: there is no call “%2”. This gateway’s are: %3.</source>
        <extracomment>Calls are the gateway’s: “create”, “history”. %3: their names.</extracomment>
        <translation>“--path %1”: “%2” नाम का कोई अनुरोध नहीं है। इस गेटवे के अनुरोध: %3।</translation>
    </message>
    <message>
        <source>The path of %1 is given twice. Give it once.</source>
        <extracomment>%1: the name of one of the gateway’s calls: “create”, “history”.</extracomment>
        <translation>%1 का पथ दो बार दिया गया है। एक ही बार दें।</translation>
    </message>
    <message>
        <source>There is no gateway “%1”. Known gateways: %2.</source>
        <translation>“%1” नाम का कोई गेटवे नहीं है। ज्ञात गेटवे: %2।</translation>
    </message>
    <message>
        <source>%1 needs --client-id.</source>
        <extracomment>%1: a gateway’s name.</extracomment>
        <translation>%1 के लिए --client-id चाहिए।</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>What was found out about an account: “✓ Keychain: A key is stored.” %1: a mark; %2: what was looked at; %3: what there is to say of it, whole sentences.</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Give the key with --key-stdin: “counterfoilctl account add %1 --gateway %2 --key-stdin &lt; keyfile”, or type it when asked.</source>
        <extracomment>“keyfile” stands for the name of a file, and may be translated.</extracomment>
        <translation>कुंजी --key-stdin से दें: “counterfoilctl account add %1 --gateway %2 --key-stdin &lt; keyfile”, या पूछे जाने पर टाइप करें।</translation>
    </message>
    <message>
        <source>direct sales on</source>
        <extracomment>In a table: direct sales (with card data typed here) are switched on for the account. Short.</extracomment>
        <translation>सीधी बिक्री चालू</translation>
    </message>
    <message>
        <source>direct sales off</source>
        <extracomment>In a table: direct sales (with card data typed here) are switched off for the account. Short.</extracomment>
        <translation>सीधी बिक्री बंद</translation>
    </message>
    <message>
        <source>%1 (it is not shown while you type):</source>
        <extracomment>Asks for a key. %1: what the gateway calls it, such as “API key”.</extracomment>
        <translation>%1 (टाइप करते समय नहीं दिखता):</translation>
    </message>
    <message>
        <source>Account “%1” added. Its key lies in the keychain; “counterfoilctl account check %1” tries it.</source>
        <translation>खाता “%1” जोड़ा गया। उसकी कुंजी कीचेन में है; “counterfoilctl account check %1” उसे आज़माता है।</translation>
    </message>
    <message>
        <source>(training: no money moves)</source>
        <extracomment>In a table, behind the account “sandbox”.</extracomment>
        <translation>(अभ्यास: असली पैसे का लेन-देन नहीं)</translation>
    </message>
    <message>
        <source>To remove the account all the same and leave its key in the keychain: counterfoilctl account remove &quot;%1&quot; --keep-key</source>
        <translation>फिर भी खाता हटाने और उसकी कुंजी कीचेन में छोड़ने के लिए: counterfoilctl account remove &quot;%1&quot; --keep-key</translation>
    </message>
    <message>
        <source>Account “%1” is removed. Its invoices stay in the ledger.</source>
        <translation>खाता “%1” हटा दिया गया है। उसके इनवॉइस बहीखाते में रहते हैं।</translation>
    </message>
    <message>
        <source>Account “%1” is removed, and the keychain holds no key of it. Its invoices stay in the ledger.</source>
        <translation>खाता “%1” हटा दिया गया है, और कीचेन में उसकी कोई कुंजी नहीं है। उसके इनवॉइस बहीखाते में रहते हैं।</translation>
    </message>
    <message>
        <source>Direct sales are off for “%1”.</source>
        <extracomment>%1: an account.</extracomment>
        <translation>“%1” के लिए सीधी बिक्री बंद है।</translation>
    </message>
    <message>
        <source>Direct sales are on for “%1”. Card data typed here puts this computer and its users under the card industry’s rules (PCI DSS).</source>
        <extracomment>%1: an account.</extracomment>
        <translation>“%1” के लिए सीधी बिक्री चालू है। यहाँ कार्ड का डेटा टाइप करने पर यह कंप्यूटर और इसके उपयोगकर्ता कार्ड उद्योग के नियमों (PCI DSS) के अधीन आ जाते हैं।</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Remove “%1” and its key? Its invoices stay.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>“%1” और उसकी कुंजी हटाएँ? उसके इनवॉइस बने रहेंगे।</translation>
    </message>
    <message>
        <source>Removing. Your keychain may ask for its password.</source>
        <extracomment>An account is being removed.</extracomment>
        <translation>हटाया जा रहा है। आपका कीचेन अपना पासवर्ड माँग सकता है।</translation>
    </message>
    <message>
        <source>Or remove the account alone: then its key stays in the keychain.</source>
        <extracomment>Stands behind what is wrong with the keychain and what to do about it.</extracomment>
        <translation>या केवल खाता हटाएँ: तब उसकी कुंजी कीचेन में रहेगी।</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>%1 at another address</source>
        <extracomment>A choice: the gateway of that name, but another server than the usual ones. %1 is its name.</extracomment>
        <translation>%1, दूसरे पते पर</translation>
    </message>
    <message>
        <source>Give the account a name, such as Shop.</source>
        <translation>खाते को कोई नाम दें, जैसे दुकान।</translation>
    </message>
    <message>
        <source>This is needed, such as https://pay.example.</source>
        <extracomment>Of the web address of the gateway.</extracomment>
        <translation>यह ज़रूरी है, जैसे https://pay.example।</translation>
    </message>
    <message>
        <source>%1 needs it.</source>
        <extracomment>The client ID is missing. %1 is the name of a gateway.</extracomment>
        <translation>%1 के लिए यह ज़रूरी है।</translation>
    </message>
    <message>
        <source>The %1 is needed; the gateway’s profile page shows it.</source>
        <extracomment>%1 is what the gateway calls its key: “API key”, “Secret (salt)”.</extracomment>
        <translation>%1 ज़रूरी है; यह गेटवे के प्रोफ़ाइल पेज पर मिलता है।</translation>
    </message>
    <message>
        <source>The gateway or its web address has changed. Type the key for it, so that the stored one goes to no other server.</source>
        <translation>गेटवे या उसका वेब पता बदल गया है। उसकी कुंजी टाइप करें, ताकि सहेजी हुई कुंजी किसी दूसरे सर्वर पर न जाए।</translation>
    </message>
    <message>
        <source>Saving. Your keychain may ask for its password. “Cancel” leaves this form; the saving goes on.</source>
        <extracomment>“Cancel” is a button of the form.</extracomment>
        <translation>सहेजा जा रहा है। आपका कीचेन अपना पासवर्ड माँग सकता है। “रद्द करें” से यह फ़ॉर्म बंद होता है; सहेजना चलता रहता है।</translation>
    </message>
</context>
<context>
    <name>AccountGateways</name>
    <message>
        <source>The account “%1” now belongs to another gateway than this sale.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>खाता “%1” अब इस बिक्री वाले गेटवे का नहीं, किसी दूसरे गेटवे का है।</translation>
    </message>
    <message>
        <source>This version of the program does not know the gateway “%1”. Install the version that added the account.</source>
        <extracomment>%1 is a gateway’s identifier, such as nonstopay.</extracomment>
        <translation>प्रोग्राम का यह संस्करण गेटवे “%1” को नहीं जानता। वह संस्करण इंस्टॉल करें जिसने खाता जोड़ा था।</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>The names of several gateways: the last one, and those before it, which are a list.</extracomment>
        <translation>%1 और %2</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>“%1” is still being saved: your keychain has not answered yet. Until then no account is added, changed or removed.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>“%1” अभी सहेजा जा रहा है: आपके कीचेन ने अब तक जवाब नहीं दिया है। तब तक कोई खाता जोड़ा, बदला या हटाया नहीं जाता।</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>The name of an account, and why it could not be saved.</extracomment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>“%1” सहेज लिया गया है।</translation>
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
        <translation>यह इसी समय जारी हो रही है। एक मिनट में फिर पूछें।</translation>
    </message>
    <message>
        <source>The gateway has this sale (number %1), but its pay link was lost with the answer. Look for that number on the gateway’s own pages: the link is there, or the sale can be cancelled there. Sell it again only once it can no longer be paid.</source>
        <extracomment>%1 is the gateway’s number of the sale. “Pay link”: what the customer opens to pay.</extracomment>
        <translation>यह बिक्री गेटवे पर है (संख्या %1), पर उसका भुगतान लिंक जवाब के साथ खो गया। गेटवे के अपने पेजों पर यह संख्या खोजें: लिंक वहाँ मिलेगा, या बिक्री वहाँ रद्द की जा सकती है। इसे दोबारा तभी बेचें जब इसका भुगतान हो ही न सके।</translation>
    </message>
    <message>
        <source>This sale was not found at the gateway yet, and a server may still hold the call and carry it out later. Whether it arrived will be known at %1 at the earliest. Do not sell it again before that is said.</source>
        <extracomment>%1 is a time of day, 14:32. The “call” is the program’s request to issue the sale.</extracomment>
        <translation>यह बिक्री अभी गेटवे पर नहीं मिली है, और हो सकता है कि अनुरोध किसी सर्वर पर रुका हो और बाद में पूरा किया जाए। वह पहुँचा या नहीं, यह %1 से पहले पता नहीं चलेगा। जब तक यह न बताया जाए, इसे दोबारा न बेचें।</translation>
    </message>
    <message>
        <source>Nobody can say yet whether the gateway has this sale: %1.</source>
        <extracomment>%1: one or more clauses, such as “its list shows 3 of 9 sales”, with “;” between them. “Its” and “it” in them are the gateway’s.</extracomment>
        <translation>अभी कोई नहीं कह सकता कि यह बिक्री गेटवे पर है या नहीं: %1।</translation>
    </message>
    <message>
        <source>Do not sell it a second time. Look for it on the gateway’s own pages; where it is there, confirm which one it is.</source>
        <extracomment>After “Nobody can say yet whether the gateway has this sale”. “Which one”: of the gateway’s sales, this sale.</extracomment>
        <translation>इसे दूसरी बार न बेचें। इसे गेटवे के अपने पेजों पर खोजें; अगर वह वहाँ है, तो पुष्टि करें कि कौन-सी है।</translation>
    </message>
    <message>
        <source>It is asked about again whenever somebody checks it.</source>
        <extracomment>The gateway is asked about a sale.</extracomment>
        <translation>जब भी कोई इसे जाँचता है, इसके बारे में फिर पूछा जाता है।</translation>
    </message>
    <message>
        <source>It is asked about again at %1, while the window is open, and whenever somebody checks it.</source>
        <extracomment>The gateway is asked about a sale. %1 is a time of day, 14:32. The “window” is the program’s.</extracomment>
        <translation>विंडो खुली हो तो %1 पर, और जब भी कोई इसे जाँचे, इसके बारे में फिर पूछा जाता है।</translation>
    </message>
    <message>
        <source>The sale never arrived at the gateway: nobody can pay it, and it may be sold again. (%1)</source>
        <extracomment>%1: a sentence about how far was looked, such as “The gateway’s history lists no sale of those days.”</extracomment>
        <translation>यह बिक्री गेटवे तक पहुँची ही नहीं: कोई इसका भुगतान नहीं कर सकता, और इसे फिर से बेचा जा सकता है। (%1)</translation>
    </message>
    <message>
        <source>The gateway lists no sale that could be this one. That does not prove that it is not there.</source>
        <translation>गेटवे की सूची में ऐसी कोई बिक्री नहीं है जो यह हो सके। इससे यह सिद्ध नहीं होता कि वह वहाँ नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>These %n look most like this sale; the gateway may list more that it could be.</source>
        <extracomment>Above a list of %n sales of the gateway’s, from which a person chooses; %n is 20.</extracomment>
        <translation>
            <numerusform>यह %n इस बिक्री से सबसे ज़्यादा मिलती है; गेटवे की सूची में और भी हो सकती हैं।</numerusform>
            <numerusform>ये %n इस बिक्री से सबसे ज़्यादा मिलती हैं; गेटवे की सूची में और भी हो सकती हैं।</numerusform>
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
        <translation>%1 और %2 %3</translation>
    </message>
    <message>
        <source>%1 point %2 %3</source>
        <extracomment>An amount of a coin in words. %1: &quot;zero&quot;, %2: the digits behind the decimal mark, one by one (&quot;zero zero two&quot;), %3: the coin (&quot;BTC&quot;).</extracomment>
        <translation>%1 दशमलव %2 %3</translation>
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
        <translation>गेटवे के अनुसार %1 चुकाए गए, जबकि %2 माँगे गए थे।</translation>
    </message>
    <message>
        <source>The gateway credits %1 and tells no fee: that is far from the %2 that was asked for.</source>
        <extracomment>%1: the amount that the shop gets, &quot;4 USDC&quot;. %2: the amount of the sale, &quot;15.04 USD&quot;.</extracomment>
        <translation>गेटवे %1 जमा करता है और कोई शुल्क नहीं बताता: यह माँगी गई राशि %2 से बहुत अलग है।</translation>
    </message>
    <message>
        <source>The gateway credits %1 and keeps a fee of %2: that does not come to the %3 that was asked for.</source>
        <extracomment>%1: the amount that the shop gets, &quot;4 USDC&quot;. %2: a fee, &quot;0.10&quot;. %3: the amount of the sale.</extracomment>
        <translation>गेटवे %1 जमा करता है और %2 शुल्क रखता है: यह माँगी गई राशि %3 के बराबर नहीं बैठता।</translation>
    </message>
    <message>
        <source>The gateway states an amount in a currency that it does not name, or that this program does not know. %1 was asked for; compare it with the gateway’s own pages.</source>
        <extracomment>%1: the amount of the sale. &quot;It&quot;: the amount that the gateway states.</extracomment>
        <translation>गेटवे ऐसी मुद्रा में राशि बताता है जिसका नाम वह नहीं देता, या जिसे यह प्रोग्राम नहीं जानता। %1 माँगे गए थे; गेटवे के अपने पेजों से मिलान करें।</translation>
    </message>
    <message>
        <source>An amount that the gateway states cannot be read. %1 was asked for; compare it with the gateway’s own pages.</source>
        <extracomment>%1: the amount of the sale. &quot;It&quot;: the amount of the sale.</extracomment>
        <translation>गेटवे की बताई एक राशि पढ़ी नहीं जा सकती। %1 माँगे गए थे; गेटवे के अपने पेजों से मिलान करें।</translation>
    </message>
    <message>
        <source>The gateway says that another amount was paid than the %1 that was asked for.</source>
        <translation>गेटवे कहता है कि माँगी गई राशि %1 से अलग राशि चुकाई गई।</translation>
    </message>
    <message>
        <source>It credits %1.</source>
        <extracomment>&quot;It&quot;: the gateway. %1: the amount that the shop gets, &quot;4 USDC&quot;.</extracomment>
        <translation>वह %1 जमा करता है।</translation>
    </message>
    <message>
        <source>The amount that the gateway states cannot be read.</source>
        <translation>गेटवे की बताई राशि पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The currency that the gateway states cannot be read.</source>
        <translation>गेटवे की बताई मुद्रा पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>What the gateway says about where this sale stands cannot be read.</source>
        <translation>गेटवे इस बिक्री की जो स्थिति बताता है, वह पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Whether the gateway took another amount than was asked for cannot be read.</source>
        <translation>गेटवे ने माँगी गई राशि से अलग राशि ली या नहीं, यह पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The time at which the gateway says that it issued this sale cannot be read.</source>
        <translation>गेटवे ने यह बिक्री कब जारी की, उसका बताया यह समय पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Something that the gateway states about this sale cannot be read.</source>
        <translation>गेटवे इस बिक्री के बारे में जो बताता है, उसमें कुछ पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This sale was paid, and to the gateway it stands at “%1” now.</source>
        <extracomment>%1: where a sale stands, “Waiting for the customer” (context State).</extracomment>
        <translation>इस बिक्री का भुगतान हो चुका था, और गेटवे पर अब इसकी स्थिति “%1” है।</translation>
    </message>
    <message>
        <source>The gateway says “%1” about this sale, which this program does not know, so nobody can tell where it stands.</source>
        <extracomment>%1: a word that the gateway says, &quot;on-vacation&quot;.</extracomment>
        <translation>गेटवे इस बिक्री के बारे में “%1” कहता है, जिसे यह प्रोग्राम नहीं जानता, इसलिए कोई नहीं बता सकता कि इसकी स्थिति क्या है।</translation>
    </message>
    <message>
        <source>This sale was paid, and the gateway says “%1” about it now.</source>
        <extracomment>%1: a word that the gateway says, &quot;refund-pending&quot;.</extracomment>
        <translation>इस बिक्री का भुगतान हो चुका था, और गेटवे अब इसके बारे में “%1” कहता है।</translation>
    </message>
    <message>
        <source>Nobody can tell yet whether the gateway has this sale.</source>
        <translation>अभी कोई नहीं बता सकता कि यह बिक्री गेटवे पर है या नहीं।</translation>
    </message>
    <message>
        <source>The gateway holds the money back.</source>
        <translation>गेटवे ने रकम रोक रखी है।</translation>
    </message>
    <message>
        <source>The money went back to the customer.</source>
        <translation>रकम ग्राहक को वापस चली गई।</translation>
    </message>
    <message>
        <source>This sale was paid, and the gateway takes that back: “%1”.</source>
        <extracomment>%1: where a sale stands, “Payment failed” (context State), or the gateway&apos;s word for it.</extracomment>
        <translation>इस बिक्री का भुगतान हो चुका था, और गेटवे इसे वापस लेता है: “%1”।</translation>
    </message>
    <message>
        <source>The gateway had taken the payment back and says now that it is paid again.</source>
        <translation>गेटवे ने भुगतान वापस ले लिया था और अब कहता है कि भुगतान फिर से हो गया है।</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, and what should confirm it does not.</source>
        <translation>गेटवे कहता है कि इस बिक्री का भुगतान हो गया है, पर जिससे इसकी पुष्टि होनी चाहिए, उससे नहीं होती।</translation>
    </message>
    <message>
        <source>The gateway lists a paid sale, number %1, that looks like this one, and does not tell whose it is.</source>
        <extracomment>%1: the number of a sale at the gateway.</extracomment>
        <translation>गेटवे की सूची में संख्या %1 की एक चुकाई हुई बिक्री है जो इस जैसी लगती है, और वह नहीं बताता कि वह किसकी है।</translation>
    </message>
    <message>
        <source>The gateway’s list states another amount for this sale than the %1 that was asked for.</source>
        <extracomment>%1: the amount of the sale.</extracomment>
        <translation>गेटवे की सूची इस बिक्री के लिए माँगी गई राशि %1 से अलग राशि बताती है।</translation>
    </message>
    <message>
        <source>The gateway’s answer held more than it should, so something may be wrong at the gateway.</source>
        <translation>गेटवे के जवाब में जितना होना चाहिए था, उससे ज़्यादा था, इसलिए हो सकता है कि गेटवे में कुछ गड़बड़ हो।</translation>
    </message>
    <message>
        <source>Look at the gateway’s own pages.</source>
        <translation>गेटवे के अपने पेज देखें।</translation>
    </message>
    <message>
        <source>Compare it with the gateway’s own pages.</source>
        <extracomment>&quot;It&quot;: this sale.</extracomment>
        <translation>गेटवे के अपने पेजों से इसका मिलान करें।</translation>
    </message>
    <message>
        <source>Compare it with the gateway’s own pages before you hand anything over.</source>
        <extracomment>&quot;It&quot;: this sale. What may be handed over are goods.</extracomment>
        <translation>कुछ भी सौंपने से पहले गेटवे के अपने पेजों से इसका मिलान करें।</translation>
    </message>
    <message>
        <source>Compare the two and say whether it is this one.</source>
        <extracomment>&quot;The two&quot;: this sale and one that the gateway lists.</extracomment>
        <translation>दोनों का मिलान करें और बताएँ कि यह वही है या नहीं।</translation>
    </message>
    <message>
        <source>Compare this sale with the gateway’s own pages.</source>
        <translation>इस बिक्री का गेटवे के अपने पेजों से मिलान करें।</translation>
    </message>
</context>
<context>
    <name>Attentions</name>
    <message>
        <source>The gateway has this sale. “Check now” fetches its link; it is not issued again.</source>
        <extracomment>“Check now” is a button: it is called as it is called there.</extracomment>
        <translation>यह बिक्री गेटवे पर है। “अभी जाँचें” उसका लिंक लाता है; बिक्री दोबारा जारी नहीं होती।</translation>
    </message>
    <message>
        <source>See the gateway’s own pages for what became of the money, then choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>रकम का क्या हुआ, यह गेटवे के अपने पेजों पर देखें, फिर “हो गया” चुनें।</translation>
    </message>
    <message>
        <source>Compare this sale with the gateway’s own pages, then choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>इस बिक्री का गेटवे के अपने पेजों से मिलान करें, फिर “हो गया” चुनें।</translation>
    </message>
    <message>
        <source>Choose “It may be this one…” to see both side by side. If it is another sale, choose “Done”.</source>
        <extracomment>“It may be this one…” and “Done” are buttons: they are called as they are called there.</extracomment>
        <translation>दोनों को साथ-साथ देखने के लिए “शायद यह वही है…” चुनें। अगर वह दूसरी बिक्री है, तो “हो गया” चुनें।</translation>
    </message>
    <message>
        <source>Compare it with what you sold: settle the difference with the customer, or let it be, and choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>जो बेचा उससे मिलान करें: अंतर ग्राहक के साथ निपटाएँ या रहने दें, और “हो गया” चुनें।</translation>
    </message>
    <message>
        <source>Ask the gateway for the reason, then choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>गेटवे से कारण पूछें, फिर “हो गया” चुनें।</translation>
    </message>
    <message>
        <source>See the gateway’s own pages for the reason, then choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>कारण गेटवे के अपने पेजों पर देखें, फिर “हो गया” चुनें।</translation>
    </message>
    <message>
        <source>Choose “Check now” before you sell again: otherwise the customer may pay twice. If it stays so, look for the sale in the gateway’s own pages.</source>
        <extracomment>“Check now” is a button: it is called as it is called there.</extracomment>
        <translation>दोबारा बेचने से पहले “अभी जाँचें” चुनें: वरना ग्राहक दो बार भुगतान कर सकता है। अगर स्थिति वही रहे, तो बिक्री को गेटवे के अपने पेजों पर खोजें।</translation>
    </message>
    <message>
        <source>The gateway said so %1.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>गेटवे ने यह %1 कहा।</translation>
    </message>
    <message>
        <source>This program noted it %1.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>इस प्रोग्राम ने यह %1 दर्ज किया।</translation>
    </message>
    <message>
        <source>Compare this sale with the gateway’s own pages before you hand anything over, then choose “Done”.</source>
        <extracomment>What may be handed over are goods. “Done” is a button: it is called as it is called there.</extracomment>
        <translation>कुछ भी सौंपने से पहले इस बिक्री का गेटवे के अपने पेजों से मिलान करें, फिर “हो गया” चुनें।</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <extracomment>Sales in the books. In a table, and in brackets behind a file. Short.</extracomment>
        <translation>
            <numerusform>%n बिक्री</numerusform>
            <numerusform>%n बिक्रियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>In the place of a number of sales: the backup is damaged.</extracomment>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>(the books before a backup was restored)</source>
        <extracomment>Stands behind a backup in a list: it was made of the books of then, before an older backup took their place.</extracomment>
        <translation>(बैकअप वापस लाने से पहले का बहीखाता)</translation>
    </message>
    <message>
        <source>The books are copied to %1 (%2).</source>
        <extracomment>%1: a file; %2: “12 sales”.</extracomment>
        <translation>बहीखाते की प्रति %1 में बना ली गई है (%2)।</translation>
    </message>
    <message>
        <source>There are no backups yet. “counterfoilctl backup” makes one; the window does each day.</source>
        <extracomment>The window: Counterfoil’s desktop program, which makes a backup each day.</extracomment>
        <translation>अभी कोई बैकअप नहीं है। “counterfoilctl backup” बैकअप बनाता है; विंडो हर दिन बनाती है।</translation>
    </message>
    <message>
        <source>“counterfoilctl import ACCOUNT” does that; “counterfoilctl backup --list” shows what was kept.</source>
        <extracomment>Comes behind the advice to fetch sales that the backup lacks from the gateway. ACCOUNT stands for the name of an account. The books that the backup took the place of were kept.</extracomment>
        <translation>“counterfoilctl import ACCOUNT” यह करता है; “counterfoilctl backup --list” दिखाता है कि क्या रखा गया।</translation>
    </message>
    <message>
        <source>New, empty books are begun at %1. Backups of earlier ones stay where they are; “counterfoilctl import ACCOUNT” fetches past sales from the gateway.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>नया, ख़ाली बहीखाता %1 में शुरू किया गया है। पुराने बहीखातों के बैकअप अपनी जगह रहते हैं; “counterfoilctl import ACCOUNT” गेटवे से पिछली बिक्रियाँ लाता है।</translation>
    </message>
    <message>
        <source>The saved items and customers are back as they are in %1.</source>
        <translation>सहेजे गए आइटम और ग्राहक फिर वैसे हैं जैसे %1 में हैं।</translation>
    </message>
    <message>
        <source>Those that were in their place are kept as %1.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>उनकी जगह जो थे, वे %1 के नाम से रखे गए हैं।</translation>
    </message>
</context>
<context>
    <name>BackupFiles</name>
    <message>
        <source>The folder %1 cannot be written, so no copy of the books is there. Check its permissions and the disk.</source>
        <extracomment>%1: the path of a folder.</extracomment>
        <translation>फ़ोल्डर %1 में लिखा नहीं जा सकता, इसलिए वहाँ बहीखाते की कोई प्रति नहीं है। उसकी अनुमतियाँ और डिस्क जाँचें।</translation>
    </message>
    <message>
        <source>It is not whole.</source>
        <extracomment>&quot;It&quot; is a copy of the books.</extracomment>
        <translation>वह पूरी नहीं है।</translation>
    </message>
    <message>
        <source>The books at %1 are damaged, so no copy of them was kept. Restore one of the backups.</source>
        <extracomment>%1: the path of the file of the books.</extracomment>
        <translation>%1 का बहीखाता ख़राब है, इसलिए उसकी कोई प्रति नहीं रखी गई। कोई बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>Another program is making a copy of the books just now.</source>
        <translation>कोई दूसरा प्रोग्राम अभी बहीखाते की प्रति बना रहा है।</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: it cannot be read. Nothing was changed; choose another one.</source>
        <extracomment>%1: the name of the backup&apos;s file; so in all of these.</extracomment>
        <translation>बैकअप %1 काम में नहीं लाया जा सकता: वह पढ़ा नहीं जा सकता। कुछ नहीं बदला गया; कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: it is no database. Nothing was changed; choose another one.</source>
        <translation>बैकअप %1 काम में नहीं लाया जा सकता: वह डेटाबेस नहीं है। कुछ नहीं बदला गया; कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: it holds no books of this program. Nothing was changed; choose another one.</source>
        <translation>बैकअप %1 काम में नहीं लाया जा सकता: उसमें इस प्रोग्राम का बहीखाता नहीं है। कुछ नहीं बदला गया; कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: a newer version of this program made it. Nothing was changed; choose another one.</source>
        <translation>बैकअप %1 काम में नहीं लाया जा सकता: वह इस प्रोग्राम के किसी नए संस्करण ने बनाया है। कुछ नहीं बदला गया; कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: it is damaged. Nothing was changed; choose another one.</source>
        <translation>बैकअप %1 काम में नहीं लाया जा सकता: वह ख़राब है। कुछ नहीं बदला गया; कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The books are copied, but the saved items and customers in %1 could not be. Look at the disk and that file; exporting them as CSV makes another copy.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>बहीखाते की प्रति बन गई है, पर %1 के सहेजे गए आइटम और ग्राहकों की प्रति नहीं बन सकी। डिस्क और वह फ़ाइल देखें; उन्हें CSV में निर्यात करने से भी प्रति बनती है।</translation>
    </message>
    <message>
        <source>%1 cannot be used: it does not hold saved items and customers of this program, or is damaged. Nothing was changed; choose another one.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>%1 काम में नहीं लाई जा सकती: उसमें इस प्रोग्राम के सहेजे गए आइटम और ग्राहक नहीं हैं, या वह ख़राब है। कुछ नहीं बदला गया; कोई दूसरी चुनें।</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>cannot be read</source>
        <extracomment>Of a backup, in the place of how many sales it holds: the file is damaged.</extracomment>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>%Ln बिक्री</numerusform>
            <numerusform>%Ln बिक्रियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the books back as they were on %1? The books as they are now are kept aside in the same folder, so this can be taken back. Sales since then are missing from the restored books until you fetch them from the gateways: “Import past sales…” on the page “Accounts”, once for each account.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>बहीखाते को %1 की स्थिति में वापस लाएँ? मौजूदा बहीखाता उसी फ़ोल्डर में अलग रखा जाता है, इसलिए यह वापस पलटा जा सकता है। तब से हुई बिक्रियाँ वापस लाए गए बहीखाते में तब तक नहीं होंगी जब तक आप उन्हें गेटवे से न लाएँ: “खाते” पेज पर “पिछली बिक्रियाँ आयात करें…”, हर खाते के लिए एक बार।</translation>
    </message>
    <message>
        <source>kept aside when a backup was restored</source>
        <extracomment>Of the books as they were before, the last part of a line about them.</extracomment>
        <translation>बैकअप वापस लाते समय अलग रखा गया</translation>
    </message>
    <message>
        <source>Backups of the books</source>
        <translation>बहीखाते के बैकअप</translation>
    </message>
    <message>
        <source>The last one was made %1.</source>
        <extracomment>%1 is how long ago that was: “3 hours ago”, “just now”, “on 3 Nov”: no full stop behind it where the language abbreviates months with one.</extracomment>
        <translation>पिछला बैकअप %1 बनाया गया।</translation>
    </message>
    <message>
        <source>Backed up: %1.</source>
        <extracomment>%1 is the backup: “15 March 2026, 09:30 · 1,204 sales · 3.4 MB”.</extracomment>
        <translation>बैकअप बना: %1।</translation>
    </message>
    <message>
        <source>Putting the books back. With many sales this takes a moment.</source>
        <translation>बहीखाता वापस लाया जा रहा है। बिक्रियाँ बहुत हों तो इसमें थोड़ा समय लगता है।</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>There is no backup “%1”.</source>
        <extracomment>%1: the name of a file that somebody typed.</extracomment>
        <translation>“%1” नाम का कोई बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>The program was ended.</source>
        <translation>प्रोग्राम बंद कर दिया गया।</translation>
    </message>
    <message>
        <source>The books are back as they were on %1. What was sold since then is missing in them: import it from the gateways. The books that were in their place are kept beside the backups.</source>
        <extracomment>%1: a day and a time.</extracomment>
        <translation>बहीखाता फिर वैसा है जैसा %1 को था। तब से जो बेचा गया, वह उसमें नहीं है: उसे गेटवे से आयात करें। उसकी जगह जो बहीखाता था, वह बैकअप के साथ रखा गया है।</translation>
    </message>
</context>
<context>
    <name>Barcode</name>
    <message>
        <source>The last digit of barcode %1 does not fit the others; it would be %2. Compare it with the package.</source>
        <extracomment>%1: a barcode, digits; %2: the digit that would fit.</extracomment>
        <translation>बारकोड %1 का आख़िरी अंक बाकी अंकों से मेल नहीं खाता; वह %2 होना चाहिए। पैकेट से मिलान करें।</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>These are too many of “%1” for one sale.</source>
        <extracomment>%1: the name of an item.</extracomment>
        <translation>“%1” की यह मात्रा एक बिक्री के लिए बहुत ज़्यादा है।</translation>
    </message>
    <message>
        <source>One sale has at most %1 lines. Issue this one, and begin another.</source>
        <translation>एक बिक्री में अधिक से अधिक %1 पंक्तियाँ होती हैं। इसे जारी करें, और दूसरी शुरू करें।</translation>
    </message>
    <message>
        <source>“%1” has no price in %2, so there is no sum. Type the amount, or give the item a price.</source>
        <extracomment>%1: the name of an item; %2: a currency&apos;s code.</extracomment>
        <translation>“%1” का %2 में कोई दाम नहीं है, इसलिए जोड़ नहीं बनता। राशि टाइप करें, या आइटम का दाम तय करें।</translation>
    </message>
</context>
<context>
    <name>BusKeychainLock</name>
    <message>
        <source>Your keychain has not answered yet. Look for a window that asks for its password.</source>
        <translation>आपके कीचेन ने अब तक जवाब नहीं दिया है। पासवर्ड माँगने वाली विंडो खोजें।</translation>
    </message>
</context>
<context>
    <name>CallOutcome</name>
    <message>
        <source>It may exist all the same: do not issue it again before checking has shown that it never arrived.</source>
        <extracomment>“It” is the sale. Follows a sentence about what went wrong when it was issued.</extracomment>
        <translation>फिर भी हो सकता है कि बिक्री गेटवे पर हो: इसे तब तक दोबारा जारी न करें जब तक जाँच न दिखा दे कि वह पहुँची ही नहीं।</translation>
    </message>
    <message>
        <source>Most likely nothing was issued, but the gateway itself did not say so. Check this sale before you issue it again; it is asked about for 30 days.</source>
        <extracomment>Follows a sentence about what went wrong when a sale was issued.</extracomment>
        <translation>संभवतः कुछ जारी नहीं हुआ, पर गेटवे ने ख़ुद ऐसा नहीं कहा। दोबारा जारी करने से पहले इस बिक्री को जाँचें; इसके बारे में 30 दिन तक पूछा जाता है।</translation>
    </message>
    <message>
        <source>The gateway is asked too often at the moment (HTTP 429): wait a minute.</source>
        <translation>गेटवे से इस समय बहुत बार पूछा जा रहा है (HTTP 429): एक मिनट रुकें।</translation>
    </message>
    <message>
        <source>The gateway is asked too often at the moment. Wait a minute and try again.</source>
        <translation>गेटवे से इस समय बहुत बार पूछा जा रहा है। एक मिनट रुककर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no gateway at this account’s web address (HTTP %1). Check the address.</source>
        <extracomment>%1 is the number by which web servers say that.</extracomment>
        <translation>इस खाते के वेब पते पर कोई गेटवे नहीं है (HTTP %1)। पता जाँचें।</translation>
    </message>
    <message>
        <source>The gateway has a fault of its own (HTTP %1).</source>
        <extracomment>%1 is the number by which web servers say that.</extracomment>
        <translation>गेटवे में अपनी ही कोई ख़राबी है (HTTP %1)।</translation>
    </message>
    <message>
        <source>The gateway’s server turned the call away (HTTP %1).</source>
        <extracomment>%1 is the number by which web servers say that. A call is what this program sent to the gateway.</extracomment>
        <translation>गेटवे के सर्वर ने अनुरोध लौटा दिया (HTTP %1)।</translation>
    </message>
    <message>
        <source>The gateway wants to send the call to another address, which is not followed (HTTP %1). Check the account’s web address.</source>
        <extracomment>%1 is the number by which web servers say that.</extracomment>
        <translation>गेटवे अनुरोध को दूसरे पते पर भेजना चाहता है, जिस पर यह प्रोग्राम नहीं जाता (HTTP %1)। खाते का वेब पता जाँचें।</translation>
    </message>
    <message>
        <source>The gateway’s answer is empty.</source>
        <translation>गेटवे का जवाब ख़ाली है।</translation>
    </message>
    <message>
        <source>The gateway answered with a web page instead of data.</source>
        <translation>गेटवे ने डेटा की जगह वेब पेज भेजा।</translation>
    </message>
    <message>
        <source>The gateway’s answer could not be read.</source>
        <translation>गेटवे का जवाब पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Nothing was sent, so nothing was issued.</source>
        <translation>कुछ नहीं भेजा गया, इसलिए कुछ जारी नहीं हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the gateway’s list name no sale and are left out.</source>
        <translation>
            <numerusform>गेटवे की सूची की %n पंक्ति में कोई बिक्री नहीं बताई गई है, उसे छोड़ दिया गया है।</numerusform>
            <numerusform>गेटवे की सूची की %n पंक्तियों में कोई बिक्री नहीं बताई गई है, उन्हें छोड़ दिया गया है।</numerusform>
        </translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <extracomment>“It” is the gateway or its server, about which the sentence before this one is; %1 are its words.</extracomment>
        <translation>वह कहता है: “%1”।</translation>
    </message>
    <message>
        <source>The server turned the call away, but speaks of a sale that is there.</source>
        <translation>सर्वर ने अनुरोध लौटा दिया, पर ऐसी बिक्री की बात करता है जो वहाँ है।</translation>
    </message>
    <message>
        <source>The gateway answered with a link that repeats card data or a key, so it is not shown or kept. The sale may be there all the same: check it, and do not issue it again.</source>
        <translation>गेटवे ने ऐसा लिंक भेजा जिसमें कार्ड का डेटा या कुंजी दोहराई गई है, इसलिए उसे न दिखाया जाता है, न रखा जाता है। फिर भी बिक्री वहाँ हो सकती है: उसे जाँचें, और दोबारा जारी न करें।</translation>
    </message>
</context>
<context>
    <name>CandidateView</name>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Issued (at the gateway by the gateway’s clock)</source>
        <translation>जारी हुई (गेटवे पर, गेटवे की घड़ी से)</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a sale, by which it is known</comment>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>State</source>
        <comment>where a sale stands: paid, waiting</comment>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>It is none of those that the gateway lists. That does not prove that it is not there.</source>
        <translation>यह उनमें से कोई नहीं है जो गेटवे की सूची में हैं। इससे यह सिद्ध नहीं होता कि वह वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>The gateway lists one sale that it may be. Compare both before you say that it is the same.</source>
        <translation>गेटवे की सूची में एक बिक्री है जो यह हो सकती है। यह कहने से पहले कि वह वही है, दोनों का मिलान करें।</translation>
    </message>
    <message numerus="yes">
        <source>The gateway lists %n sale(s) that it may be; this is number %1.</source>
        <extracomment>“It” is a sale of the shop. %1 is the place of the gateway’s sale that is shown: 1, 2 ...</extracomment>
        <translation>
            <numerusform>गेटवे की सूची में %n बिक्री है जो यह हो सकती है; यह उनमें क्रमांक %1 है।</numerusform>
            <numerusform>गेटवे की सूची में %n बिक्रियाँ हैं जो यह हो सकती हैं; यह उनमें क्रमांक %1 है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway about it once more…</source>
        <translation>गेटवे से इसके बारे में एक बार और पूछा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>CardChecks</name>
    <message numerus="yes">
        <source>The number has %n digit(s), which no card number has. Compare it with the card.</source>
        <translation>
            <numerusform>संख्या में %n अंक है; किसी कार्ड संख्या में इतने अंक नहीं होते। कार्ड से मिलान करें।</numerusform>
            <numerusform>संख्या में %n अंक हैं; किसी कार्ड संख्या में इतने अंक नहीं होते। कार्ड से मिलान करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The number has %n digit(s), which no %1 number has. Compare it with the card.</source>
        <extracomment>%1: a card network, such as Visa.</extracomment>
        <translation>
            <numerusform>संख्या में %n अंक है; %1 की किसी कार्ड संख्या में इतने अंक नहीं होते। कार्ड से मिलान करें।</numerusform>
            <numerusform>संख्या में %n अंक हैं; %1 की किसी कार्ड संख्या में इतने अंक नहीं होते। कार्ड से मिलान करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>A card number has digits only; blanks or hyphens between groups are fine.</source>
        <translation>कार्ड संख्या में केवल अंक होते हैं; समूहों के बीच ख़ाली जगह या हाइफ़न चल सकते हैं।</translation>
    </message>
    <message>
        <source>The number does not add up: at least one digit is wrong. Compare it with the card.</source>
        <translation>संख्या सही नहीं बैठती: कम से कम एक अंक ग़लत है। कार्ड से मिलान करें।</translation>
    </message>
    <message>
        <source>Write month and year in full as MM/YYYY, such as 02/2031.</source>
        <extracomment>MM and YYYY: the digits of month and year.</extracomment>
        <translation>महीना और साल पूरे MM/YYYY रूप में लिखें, जैसे 02/2031।</translation>
    </message>
    <message>
        <source>The month is a number from 01 to 12.</source>
        <translation>महीना 01 से 12 तक की संख्या है।</translation>
    </message>
    <message>
        <source>The card has expired. Ask for another card.</source>
        <translation>कार्ड की अवधि समाप्त हो गई है। दूसरा कार्ड माँगें।</translation>
    </message>
    <message>
        <source>The year lies too far ahead for a card. Compare it with the card.</source>
        <translation>यह साल किसी कार्ड के लिए बहुत आगे का है। कार्ड से मिलान करें।</translation>
    </message>
    <message>
        <source>The card code has digits only.</source>
        <translation>कार्ड कोड में केवल अंक होते हैं।</translation>
    </message>
    <message>
        <source>American Express cards have a code of 4 digits, on the front.</source>
        <translation>American Express कार्ड का कोड 4 अंकों का होता है, सामने की ओर।</translation>
    </message>
    <message>
        <source>The card code has 3 digits, on the back of the card.</source>
        <translation>कार्ड कोड 3 अंकों का होता है, कार्ड के पीछे।</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 1990-12-31.</source>
        <translation>तारीख़ साल-महीना-दिन के रूप में लिखें, जैसे 1990-12-31।</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>कैलेंडर में ऐसा कोई दिन नहीं है।</translation>
    </message>
    <message>
        <source>A date of birth lies in the past.</source>
        <translation>जन्म तिथि बीते समय की होती है।</translation>
    </message>
    <message>
        <source>Nobody alive was born then. Check the year.</source>
        <translation>तब जन्मा कोई व्यक्ति आज जीवित नहीं है। साल जाँचें।</translation>
    </message>
</context>
<context>
    <name>CardCodeEditor</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <extracomment>How many digits the code on a card has; stands in its empty field.</extracomment>
        <translation>
            <numerusform>%n अंक</numerusform>
            <numerusform>%n अंक</numerusform>
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
        <translation>संख्या %1 पहले से किसी और की है। दूसरी संख्या चुनें।</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. Save it as a new one.</source>
        <translation>इस बीच इसे मिटा दिया गया। इसे नया बनाकर सहेजें।</translation>
    </message>
    <message>
        <source>Nothing is saved under the number %1.</source>
        <extracomment>%1: what was typed as the number of an item or customer.</extracomment>
        <translation>संख्या %1 पर कुछ सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>%1 does not hold saved items and customers of this program. Move that file away.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>%1 में इस प्रोग्राम के सहेजे गए आइटम और ग्राहक नहीं हैं। उस फ़ाइल को कहीं और रख दें।</translation>
    </message>
    <message>
        <source>The saved items and customers in %1 were written by a newer version of this program (%2). Install that version.</source>
        <extracomment>%1: the path of a file; %2: the number of its form.</extracomment>
        <translation>%1 के सहेजे गए आइटम और ग्राहक इस प्रोग्राम के किसी नए संस्करण ने लिखे हैं (%2)। वह संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>There is one like it already: %1, %2. Change that one, or say that you mean another.</source>
        <extracomment>%1: a number, %2: a name of an item or customer.</extracomment>
        <translation>ऐसा एक पहले से है: %1, %2। उसे बदलें, या बताएँ कि आपका मतलब किसी और से है।</translation>
    </message>
    <message>
        <source>The price of the saved item %1 cannot be read. Type it anew.</source>
        <extracomment>%1: the shop&apos;s number of an item.</extracomment>
        <translation>सहेजे गए आइटम %1 का दाम पढ़ा नहीं जा सकता। उसे फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>Something else was asked meanwhile.</source>
        <translation>इस बीच कुछ और पूछा गया।</translation>
    </message>
    <message>
        <source>The file of saved items and customers, %1, is damaged. Move it away and import a CSV file of yours; sales do not need it.</source>
        <extracomment>%1: the path of a file. Sales: what was sold; they are in another file.</extracomment>
        <translation>सहेजे गए आइटम और ग्राहकों की फ़ाइल %1 ख़राब है। उसे कहीं और रखें और अपनी कोई CSV फ़ाइल आयात करें; बिक्रियों को इसकी ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>Check the disk and the file.</source>
        <translation>डिस्क और फ़ाइल जाँचें।</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>डिस्क भर गई है: कुछ जगह ख़ाली करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The file or its folder cannot be opened or written: check its permissions.</source>
        <translation>फ़ाइल या उसका फ़ोल्डर खोला या लिखा नहीं जा सकता: उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>Another program keeps it locked: close that program and try again.</source>
        <translation>किसी दूसरे प्रोग्राम ने इसे लॉक कर रखा है: वह प्रोग्राम बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The saved items and customers in %1 cannot be used.</source>
        <extracomment>What to do follows. %1: the path of a file.</extracomment>
        <translation>%1 के सहेजे गए आइटम और ग्राहक काम में नहीं लाए जा सकते।</translation>
    </message>
</context>
<context>
    <name>CatalogueCommands</name>
    <message>
        <source>Nothing was found.</source>
        <translation>कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>“--price %1” is no amount and currency. Write it such as --price &quot;3.50 EUR&quot;.</source>
        <extracomment>%1: what was typed.</extracomment>
        <translation>“--price %1” में राशि और मुद्रा नहीं है। ऐसे लिखें: --price &quot;3.50 EUR&quot;।</translation>
    </message>
    <message>
        <source>On this command line: --again.</source>
        <translation>इस कमांड लाइन पर: --again।</translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>पंक्ति %1</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <extracomment>%1: the number of a line of a file; %2: the name of a column.</extracomment>
        <translation>पंक्ति %1, %2</translation>
    </message>
    <message>
        <source>These columns mean nothing here and were left out: %1.</source>
        <extracomment>%1: names of columns.</extracomment>
        <translation>इन कॉलमों का यहाँ कोई मतलब नहीं है, इसलिए इन्हें छोड़ दिया गया: %1।</translation>
    </message>
    <message>
        <source>How its letters are written is a guess. Look at the names; where they are wrong, say it with --encoding.</source>
        <translation>अक्षर किस एन्कोडिंग में हैं, यह अनुमान है। नाम देख लें; जहाँ वे ग़लत हों, --encoding से बताएँ।</translation>
    </message>
    <message>
        <source>Read as %1. New: %2. Changed: %3. The same: %4. Wrong: %5.</source>
        <extracomment>%1: how a file&apos;s letters are written: UTF-8. %2 to %5: numbers of lines of a file.</extracomment>
        <translation>फ़ाइल %1 के रूप में पढ़ी गई। नई: %2। बदली हुई: %3। पहले जैसी: %4। ग़लत: %5।</translation>
    </message>
    <message>
        <source>“%1” was saved under the number %2.</source>
        <extracomment>%1: the name of an item or customer; %2: its number.</extracomment>
        <translation>“%1” संख्या %2 पर सहेजा गया।</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <extracomment>%1: the name of an item or customer.</extracomment>
        <translation>“%1” मिटा दिया गया।</translation>
    </message>
    <message numerus="yes">
        <source>Their data would be erased from %n sale(s).</source>
        <translation>
            <numerusform>उनका डेटा %n बिक्री से मिटाया जाएगा।</numerusform>
            <numerusform>उनका डेटा %n बिक्रियों से मिटाया जाएगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their data was erased from %n sale(s).</source>
        <translation>
            <numerusform>उनका डेटा %n बिक्री से मिटा दिया गया।</numerusform>
            <numerusform>उनका डेटा %n बिक्रियों से मिटा दिया गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>These sales are not settled and keep it until they are; the saved customer stays until then. Erase again later: %1.</source>
        <extracomment>%1: references of sales.</extracomment>
        <translation>ये बिक्रियाँ अभी निपटी नहीं हैं और निपटने तक इनमें वह डेटा रहता है; सहेजा गया ग्राहक भी तब तक रहता है। बाद में फिर मिटाएँ: %1।</translation>
    </message>
    <message>
        <source>Backups that were made before hold it still, until newer ones take their place. So do the gateway, and mails and papers that went out.</source>
        <translation>पहले बने बैकअप में वह अब भी है, जब तक नए बैकअप उनकी जगह न ले लें। गेटवे के पास और भेजे जा चुके मेल और कागज़ों में भी है।</translation>
    </message>
    <message>
        <source>“%1” is no way to write letters that is known here. It is one of UTF-8, UTF-16, UTF-16BE, Windows-1251 and Windows-1252.</source>
        <extracomment>%1: what was typed.</extracomment>
        <translation>“%1” ऐसी एन्कोडिंग नहीं है जो यहाँ ज्ञात हो। वह इनमें से एक होती है: UTF-8, UTF-16, UTF-16BE, Windows-1251 और Windows-1252।</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct those lines, or import the others with --skip-wrong.</source>
        <translation>कुछ भी आयात नहीं किया गया। वे पंक्तियाँ ठीक करें, या --skip-wrong से बाकी आयात करें।</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written into %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>
            <numerusform>%n पंक्ति %1 में लिखी गई।</numerusform>
            <numerusform>%n पंक्तियाँ %1 में लिखी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Several items have the barcode %1. Say which one, by its number.</source>
        <extracomment>%1: a barcode.</extracomment>
        <translation>बारकोड %1 कई आइटमों का है। संख्या देकर बताएँ कि कौन सा।</translation>
    </message>
    <message>
        <source>The amount is the sum of the items. Leave out %1, or --item.</source>
        <extracomment>%1: the name of a field.</extracomment>
        <translation>राशि आइटमों का जोड़ है। %1 या --item हटा दें।</translation>
    </message>
    <message>
        <source>In which currency is not clear: the items have several prices, or none. Say it with --set.</source>
        <translation>किस मुद्रा में, यह साफ़ नहीं है: आइटमों के कई दाम हैं, या एक भी नहीं। --set से बताएँ।</translation>
    </message>
    <message>
        <source>On this command line: --same-number takes them along.</source>
        <translation>इस कमांड लाइन पर: --same-number इन्हें भी शामिल करता है।</translation>
    </message>
</context>
<context>
    <name>CheckStrip</name>
    <message>
        <source>Stopping…</source>
        <extracomment>After the button “Stop” was pressed: no more sales are asked about.</extracomment>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>Sales are being checked, and nobody knows yet how many.</extracomment>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %1 of %Ln sale(s)…</source>
        <extracomment>%1 is how many were checked already.</extracomment>
        <translation>
            <numerusform>%Ln में से %1 बिक्री जाँची जा रही है…</numerusform>
            <numerusform>%Ln में से %1 बिक्रियाँ जाँची जा रही हैं…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenSales</name>
    <message>
        <source>&amp;Copy references</source>
        <translation>संदर्भ कॉपी करें</translation>
    </message>
    <message>
        <source>These are too many to do something about at once. Choose at most %1, or narrow the list down.</source>
        <extracomment>They are sales; %1 is a number of them.</extracomment>
        <translation>एक बार में कुछ करने के लिए ये बहुत ज़्यादा हैं। अधिक से अधिक %1 चुनें, या सूची छोटी करें।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) chosen</source>
        <translation>
            <numerusform>%Ln बिक्री चुनी गई</numerusform>
            <numerusform>%Ln बिक्रियाँ चुनी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The references of %Ln sale(s) are copied, one in each line.</source>
        <translation>
            <numerusform>%Ln बिक्री का संदर्भ कॉपी हो गया है।</numerusform>
            <numerusform>%Ln बिक्रियों के संदर्भ कॉपी हो गए हैं, हर पंक्ति में एक।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) are chosen. Choose one to see its link.</source>
        <translation>
            <numerusform>%Ln बिक्री चुनी गई है। उसका लिंक देखने के लिए उसे चुनें।</numerusform>
            <numerusform>%Ln बिक्रियाँ चुनी गई हैं। किसी एक का लिंक देखने के लिए उसे चुनें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoinAddressCheck</name>
    <message>
        <source>This is an address of %1, and the sale is in %2.</source>
        <extracomment>%1, %2: names of coins, “Litecoin”, “USDT (Tron)”.</extracomment>
        <translation>यह %1 का पता है, जबकि बिक्री %2 में है।</translation>
    </message>
    <message>
        <source>This is no address of %1: it is too short, too long or of another kind.</source>
        <extracomment>%1: the name of a coin, “Bitcoin”, “USDT (Tron)”.</extracomment>
        <translation>यह %1 का पता नहीं है: यह बहुत छोटा, बहुत लंबा या दूसरी तरह का है।</translation>
    </message>
    <message>
        <source>The address holds “%1” in place %2, which no address of %3 has there.</source>
        <extracomment>%1: a letter or sign, “0”; %2: its place in the address, counted from 1; %3: the name of a coin.</extracomment>
        <translation>पते में स्थान %2 पर “%1” है, जो %3 के किसी पते में वहाँ नहीं होता।</translation>
    </message>
    <message>
        <source>This address of %1 is damaged: at least one letter is wrong, missing or too much, as its check digits do not agree.</source>
        <extracomment>%1: the name of a coin, “Bitcoin”, “USDT (Tron)”.</extracomment>
        <translation>%1 का यह पता बिगड़ा हुआ है: कम से कम एक अक्षर ग़लत है, छूटा है या ज़्यादा है, क्योंकि इसके जाँच-अंक मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>This address of %1 is damaged: it mixes capital and small letters, which wallets refuse.</source>
        <extracomment>%1: the name of a coin. An address of that kind has only one or the other.</extracomment>
        <translation>%1 का यह पता बिगड़ा हुआ है: इसमें बड़े और छोटे अक्षर मिले हुए हैं, जिन्हें वॉलेट नहीं मानते।</translation>
    </message>
    <message>
        <source>This is an address of %1’s test network, whose coins are worth nothing, and the sale is in real money.</source>
        <extracomment>%1: the name of a coin. A test network is for people who write programs.</extracomment>
        <translation>यह %1 के टेस्ट नेटवर्क का पता है, जिसके कॉइन का कोई मोल नहीं, जबकि बिक्री असली पैसों की है।</translation>
    </message>
    <message>
        <source>Do not let the customer pay: the coins would be lost. Sell in another way, and ask the gateway.</source>
        <translation>ग्राहक को भुगतान न करने दें: कॉइन डूब जाएँगे। दूसरे तरीके से बेचें और गेटवे से पूछें।</translation>
    </message>
    <message>
        <source>%1 has addresses of this form as well: make sure that the customer sends %2.</source>
        <extracomment>%1, %2: names of coins: the other one, and the sale’s.</extracomment>
        <translation>%1 के पते भी इसी रूप के होते हैं: पक्का करें कि ग्राहक %2 भेजे।</translation>
    </message>
    <message>
        <source>This address of %1 belongs to nobody: what is sent there does not reach the gateway.</source>
        <extracomment>%1: the name of a coin. Such an address is well formed, but no person and no gateway has it.</extracomment>
        <translation>%1 का यह पता किसी का नहीं है: यहाँ जो भेजा जाता है, वह गेटवे तक नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>The gateway named no address, so nobody can pay this sale.</source>
        <extracomment>The address of a coin, to which the customer pays.</extracomment>
        <translation>गेटवे ने कोई पता नहीं बताया, इसलिए इस बिक्री का भुगतान कोई नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Ask the gateway, or sell in another way.</source>
        <translation>गेटवे से पूछें, या दूसरे तरीके से बेचें।</translation>
    </message>
</context>
<context>
    <name>CoinTerms</name>
    <message>
        <source>%1 is due. The gateway names no amount in coins, and the code holds none.</source>
        <extracomment>%1: an amount with its currency, as “15.04 USD”.</extracomment>
        <translation>%1 देय है। गेटवे कॉइन में कोई राशि नहीं बताता, और कोड में भी नहीं है।</translation>
    </message>
    <message>
        <source>%1 is due. The code holds it, so that a wallet fills it in.</source>
        <extracomment>%1: an amount with its currency, as “0.5 BTC”. A wallet: the customer’s program for coins.</extracomment>
        <translation>%1 देय है। कोड में यह राशि है, इसलिए वॉलेट इसे खुद भर देता है।</translation>
    </message>
    <message>
        <source>%1 is due. The code holds the address alone: tell the customer the amount.</source>
        <extracomment>%1: an amount with its currency, as “0.5 BTC”.</extracomment>
        <translation>%1 देय है। कोड में केवल पता है: ग्राहक को राशि बताएँ।</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>The ledger’s line for a sum cannot be read (%1). The file is damaged; restore a copy of it.</source>
        <extracomment>%1: &quot;currency USD with 9 decimals&quot;.</extracomment>
        <translation>बहीखाते में राशि की एक पंक्ति पढ़ी नहीं जा सकती (%1)। फ़ाइल ख़राब है; उसकी कोई प्रति वापस लाएँ।</translation>
    </message>
    <message>
        <source>The ledger’s line for %1 cannot be read (%2). The file is damaged; restore a copy of it.</source>
        <extracomment>%1: a sale&apos;s reference. %2: what of it cannot be read, such as &quot;its fields: a quote is missing&quot;.</extracomment>
        <translation>बहीखाते में %1 की पंक्ति पढ़ी नहीं जा सकती (%2)। फ़ाइल ख़राब है; उसकी कोई प्रति वापस लाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>currency %1 with %n decimal(s)</source>
        <extracomment>Within &quot;cannot be read (...)&quot;. %1: a currency&apos;s code, USD; %n: how many digits behind the point.</extracomment>
        <translation>
            <numerusform>मुद्रा %1, दशमलव के बाद %n अंक</numerusform>
            <numerusform>मुद्रा %1, दशमलव के बाद %n अंक</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Issues payment invoices through a payment gateway and follows them until they are paid.</source>
        <translation>भुगतान गेटवे से भुगतान के इनवॉइस जारी करता है और भुगतान होने तक उन पर नज़र रखता है।</translation>
    </message>
    <message>
        <source>Try it, no money moves:</source>
        <extracomment>Examples follow.</extracomment>
        <translation>आज़माएँ, असली पैसे का लेन-देन नहीं होता:</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 2 input refused, every wrong field is named; 3 refused by the gateway, nothing was issued; 4 outcome unknown or not written down: track it, and issue nothing again before that says what became of it; 5 ledger or keychain not available, or what was to be shown could not be written. A sale that ended with 5 was not sent.</source>
        <translation>समाप्ति कोड: 0 हो गया; 2 इनपुट अस्वीकृत, हर ग़लत फ़ील्ड का नाम बताया गया; 3 गेटवे ने अस्वीकार किया, कुछ जारी नहीं हुआ; 4 परिणाम अज्ञात है या लिखा नहीं गया: track से जाँचें, और जब तक वह न बताए कि क्या हुआ, दोबारा कुछ जारी न करें; 5 बहीखाता या कीचेन उपलब्ध नहीं, या जो दिखाना था वह लिखा नहीं जा सका। जो बिक्री 5 के साथ समाप्त हुई, वह भेजी नहीं गई।</translation>
    </message>
    <message>
        <source>COUNTERFOIL_HOME names the folder that holds everything this program writes.</source>
        <translation>COUNTERFOIL_HOME उस फ़ोल्डर का नाम है जिसमें इस प्रोग्राम का लिखा सब कुछ रहता है।</translation>
    </message>
    <message>
        <source>Examples:</source>
        <extracomment>A heading above several command lines.</extracomment>
        <translation>उदाहरण:</translation>
    </message>
    <message>
        <source>Example:</source>
        <extracomment>A heading above one command line.</extracomment>
        <translation>उदाहरण:</translation>
    </message>
    <message>
        <source>FIELD is the gateway&apos;s name for the field; &quot;counterfoilctl methods&quot; lists all of them with examples.</source>
        <translation>FIELD फ़ील्ड का वह नाम है जो गेटवे इस्तेमाल करता है; &quot;counterfoilctl methods&quot; उदाहरणों के साथ सबकी सूची देता है।</translation>
    </message>
    <message>
        <source>Fields that are not given are filled from the account&apos;s defaults (&quot;counterfoilctl account defaults&quot;); --set FIELD= leaves one empty.</source>
        <translation>जो फ़ील्ड नहीं दिए जाते, वे खाते के डिफ़ॉल्ट मानों से भरे जाते हैं (&quot;counterfoilctl account defaults&quot;); --set FIELD= किसी फ़ील्ड को ख़ाली छोड़ता है।</translation>
    </message>
    <message>
        <source>Card number, card code and date of birth go through --fields only: command lines are visible to other programs.</source>
        <translation>कार्ड संख्या, कार्ड कोड और जन्म तिथि केवल --fields से दी जाती हैं: कमांड लाइन दूसरे प्रोग्रामों को दिखती है।</translation>
    </message>
    <message>
        <source>Exit status: 0 issued; 2 input refused; 3 refused by the gateway; 4 unknown whether it was issued, or the outcome could not be written down or shown: track it (&quot;counterfoilctl track&quot;, &quot;counterfoilctl list&quot;), and do not issue it again before that says that it never arrived; 5 ledger or keychain not available, and nothing was sent: it may be issued again.</source>
        <translation>समाप्ति कोड: 0 जारी हुई; 2 इनपुट अस्वीकृत; 3 गेटवे ने अस्वीकार किया; 4 अज्ञात कि जारी हुई या नहीं, या परिणाम लिखा या दिखाया नहीं जा सका: उसकी जाँच करें (&quot;counterfoilctl track&quot;, &quot;counterfoilctl list&quot;), और जब तक वह न बताए कि बिक्री पहुँची ही नहीं, उसे दोबारा जारी न करें; 5 बहीखाता या कीचेन उपलब्ध नहीं, और कुछ नहीं भेजा गया: उसे फिर से जारी किया जा सकता है।</translation>
    </message>
    <message>
        <source>List the payment methods and their fields</source>
        <translation>भुगतान के तरीकों और उनके फ़ील्ड की सूची</translation>
    </message>
    <message>
        <source>Only this one</source>
        <extracomment>Of an option: a payment method.</extracomment>
        <translation>केवल यह वाला</translation>
    </message>
    <message>
        <source>For programs: an array of methods with their fields</source>
        <translation>प्रोग्रामों के लिए: तरीकों और उनके फ़ील्ड का ऐरे</translation>
    </message>
    <message>
        <source>List the payment systems of the method einvoice, or search them</source>
        <translation>einvoice तरीके की भुगतान प्रणालियों की सूची देखें, या उनमें खोजें</translation>
    </message>
    <message>
        <source>Name, country, currency, kind or code, such as: orange mali</source>
        <translation>नाम, देश, मुद्रा, प्रकार या कोड, जैसे: orange mali</translation>
    </message>
    <message>
        <source>For programs: an array</source>
        <translation>प्रोग्रामों के लिए: ऐरे</translation>
    </message>
    <message>
        <source>Ask the gateway what a payment system wants to know besides</source>
        <translation>गेटवे से पूछें कि किसी भुगतान प्रणाली को और क्या जानना है</translation>
    </message>
    <message>
        <source>The account to ask with</source>
        <translation>वह खाता जिससे पूछना है</translation>
    </message>
    <message>
        <source>The payment system&apos;s code, as &quot;systems&quot; lists it</source>
        <translation>भुगतान प्रणाली का कोड, जैसा &quot;systems&quot; की सूची में है</translation>
    </message>
    <message>
        <source>For programs: one object</source>
        <translation>प्रोग्रामों के लिए: एक ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>Give them to &quot;issue&quot; as --set extra_fields.NAME=VALUE.</source>
        <translation>इन्हें &quot;issue&quot; को --set extra_fields.NAME=VALUE के रूप में दें।</translation>
    </message>
    <message>
        <source>Add, list, check and remove accounts at gateways</source>
        <translation>गेटवे के खाते जोड़ें, देखें, जाँचें और हटाएँ</translation>
    </message>
    <message>
        <source>Add an account; its key goes into the system&apos;s keychain</source>
        <translation>खाता जोड़ें; उसकी कुंजी सिस्टम के कीचेन में जाती है</translation>
    </message>
    <message>
        <source>What you call the account</source>
        <translation>खाते को आप जो नाम दें</translation>
    </message>
    <message>
        <source>Which gateway: %1</source>
        <translation>कौन-सा गेटवे: %1</translation>
    </message>
    <message>
        <source>Web address of the gateway, if not the usual one</source>
        <translation>गेटवे का वेब पता, अगर सामान्य वाला न हो</translation>
    </message>
    <message>
        <source>For gateways that give you one</source>
        <extracomment>A client’s id.</extracomment>
        <translation>उन गेटवे के लिए जो यह देते हैं</translation>
    </message>
    <message>
        <source>Read the key from standard input; typed keys are not shown</source>
        <translation>कुंजी मानक इनपुट से पढ़ें; टाइप की गई कुंजी दिखाई नहीं जाती</translation>
    </message>
    <message>
        <source>Switch on direct sales, with card data typed here (PCI DSS applies)</source>
        <translation>सीधी बिक्री चालू करें, जिसमें कार्ड का डेटा यहाँ टाइप होता है (PCI DSS लागू होता है)</translation>
    </message>
    <message>
        <source>Where your gateway has another path, as CALL=/PATH/; create.METHOD for one method’s own</source>
        <translation>जहाँ आपके गेटवे का पथ अलग है, CALL=/PATH/ के रूप में; किसी एक तरीके के अपने पथ के लिए create.METHOD</translation>
    </message>
    <message>
        <source>List all accounts</source>
        <translation>सभी खातों की सूची</translation>
    </message>
    <message>
        <source>For programs</source>
        <extracomment>Of the option --json: what is printed is for programs to read.</extracomment>
        <translation>प्रोग्रामों के लिए</translation>
    </message>
    <message>
        <source>Remove an account and its key; its invoices stay</source>
        <translation>खाता और उसकी कुंजी हटाएँ; उसके इनवॉइस रहते हैं</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Leave its key in the keychain, and do not ask the keychain</source>
        <translation>उसकी कुंजी कीचेन में छोड़ें, और कीचेन से न पूछें</translation>
    </message>
    <message>
        <source>The account is kept where its key cannot be removed or looked for, as in a locked keychain.</source>
        <translation>जहाँ खाते की कुंजी हटाई या खोजी नहीं जा सकती, जैसे लॉक कीचेन में, वहाँ खाता बना रहता है।</translation>
    </message>
    <message>
        <source>Say what is wrong with an account and what to do; issues nothing</source>
        <translation>जानें कि खाते में क्या गड़बड़ है और क्या करना है; कुछ जारी नहीं होता</translation>
    </message>
    <message>
        <source>Looks at the keychain, the address, the secure connection, the clock, the key and the gateway&apos;s list of internet addresses. Exit status: 0 the key is accepted; 2 no key is stored, or the clock is wrong by days; 3 refused by the gateway; 4 no readable answer; 5 keychain not available.</source>
        <translation>कीचेन, पता, सुरक्षित कनेक्शन, घड़ी, कुंजी और गेटवे की इंटरनेट पतों की सूची देखता है। समाप्ति कोड: 0 कुंजी स्वीकार है; 2 कोई कुंजी सहेजी नहीं है, या घड़ी कई दिन ग़लत है; 3 गेटवे ने अस्वीकार किया; 4 पढ़ने लायक जवाब नहीं; 5 कीचेन उपलब्ध नहीं।</translation>
    </message>
    <message>
        <source>Switch direct sales (card data typed here) on or off</source>
        <extracomment>A direct sale: card data are typed here instead of on the gateway’s page.</extracomment>
        <translation>सीधी बिक्री (कार्ड का डेटा यहाँ टाइप होता है) चालू या बंद करें</translation>
    </message>
    <message>
        <source>on or off</source>
        <extracomment>Both words are typed as they stand here, in every language.</extracomment>
        <translation>on (चालू) या off (बंद)</translation>
    </message>
    <message>
        <source>List or set what an account&apos;s sales usually have</source>
        <translation>किसी खाते की बिक्रियों में आम तौर पर जो होता है, उसे देखें या तय करें</translation>
    </message>
    <message>
        <source>Keep this value for the field; once for each field</source>
        <translation>फ़ील्ड के लिए यह मान रखें; हर फ़ील्ड के लिए एक बार</translation>
    </message>
    <message>
        <source>Forget the field&apos;s value; once for each field</source>
        <translation>फ़ील्ड का मान भूल जाएँ; हर फ़ील्ड के लिए एक बार</translation>
    </message>
    <message>
        <source>For programs: an object of fields and values</source>
        <translation>प्रोग्रामों के लिए: फ़ील्ड और मानों का ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>Values are written as the gateway gets them (USD, DE, https://...). Amounts, card data and other secret fields are not kept. &quot;issue&quot; and the window fill a new sale with them.</source>
        <translation>मान वैसे ही लिखे जाते हैं जैसे गेटवे को मिलते हैं (USD, DE, https://...)। राशियाँ, कार्ड का डेटा और दूसरे गुप्त फ़ील्ड नहीं रखे जाते। &quot;issue&quot; और विंडो नई बिक्री इन्हीं से भरते हैं।</translation>
    </message>
    <message>
        <source>Issue a sale and get its pay link and QR code</source>
        <translation>बिक्री जारी करें और उसका भुगतान लिंक और QR कोड पाएँ</translation>
    </message>
    <message>
        <source>The account to issue with; &quot;sandbox&quot; is for training</source>
        <extracomment>“sandbox” is the account’s name in every language.</extracomment>
        <translation>वह खाता जिससे जारी करना है; &quot;sandbox&quot; अभ्यास के लिए है</translation>
    </message>
    <message>
        <source>Card and billing data go with the call, instead of on the gateway&apos;s page</source>
        <translation>कार्ड और बिल का डेटा गेटवे के पेज पर भरने के बजाय अनुरोध के साथ जाता है</translation>
    </message>
    <message>
        <source>A field and its value; once for each field</source>
        <translation>फ़ील्ड और उसका मान; हर फ़ील्ड के लिए एक बार</translation>
    </message>
    <message>
        <source>A JSON file with fields and values; - reads standard input</source>
        <translation>फ़ील्ड और मानों वाली JSON फ़ाइल; - मानक इनपुट पढ़ता है</translation>
    </message>
    <message>
        <source>Also write the QR code of the link, or the coin&apos;s address, to this file</source>
        <translation>लिंक या कॉइन के पते का QR कोड इस फ़ाइल में भी लिखें</translation>
    </message>
    <message>
        <source>Where the sale is paid by a form: write its page to this file</source>
        <translation>जहाँ भुगतान फ़ॉर्म से होता है: उसका पेज इस फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>Issue it although the same sale was sent a moment ago and nobody knows yet what became of it</source>
        <translation>जारी करें, भले ही वही बिक्री अभी-अभी भेजी गई हो और अब तक किसी को पता न हो कि उसका क्या हुआ</translation>
    </message>
    <message>
        <source>Run the simulated gateways until ended</source>
        <translation>नक़ली गेटवे चलाएँ, जब तक बंद न किए जाएँ</translation>
    </message>
    <message>
        <source>Port on this computer; 0 takes any free one</source>
        <translation>इस कंप्यूटर का पोर्ट; 0 कोई भी ख़ाली पोर्ट लेता है</translation>
    </message>
    <message>
        <source>For programs: one line with url, apiKey, clientId and secret</source>
        <translation>प्रोग्रामों के लिए: url, apiKey, clientId और secret वाली एक पंक्ति</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>यह सहायता दिखाएँ और बाहर निकलें</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>प्रोग्राम का संस्करण दिखाएँ और बाहर निकलें</translation>
    </message>
    <message>
        <source>Show an invoice and everything that is known about it, and from whom</source>
        <translation>इनवॉइस और उसके बारे में जो भी पता है, और किससे पता चला, दिखाएँ</translation>
    </message>
    <message>
        <source>The invoice, CF-...</source>
        <translation>इनवॉइस, CF-...</translation>
    </message>
    <message>
        <source>Write the page of a sale that is paid by a form</source>
        <translation>फ़ॉर्म से चुकाई जाने वाली बिक्री का पेज लिखें</translation>
    </message>
    <message>
        <source>The file, for you alone to read; an older one is replaced</source>
        <extracomment>Where a payment page is written to.</extracomment>
        <translation>फ़ाइल, जिसे केवल आप पढ़ सकते हैं; पुरानी की जगह यह आ जाती है</translation>
    </message>
    <message>
        <source>The page posts the gateway&apos;s form from a browser on this computer. It cannot be sent as a link.</source>
        <translation>यह पेज इस कंप्यूटर के ब्राउज़र से गेटवे का फ़ॉर्म भेजता है। इसे लिंक के रूप में नहीं भेजा जा सकता।</translation>
    </message>
    <message>
        <source>List invoices, newest first</source>
        <translation>इनवॉइस की सूची, सबसे नए पहले</translation>
    </message>
    <message>
        <source>Only those in this state, such as open, paid or unknown</source>
        <extracomment>Invoices. The states are typed as they stand here, in every language.</extracomment>
        <translation>केवल वे जो इस स्थिति में हैं, जैसे open, paid या unknown</translation>
    </message>
    <message>
        <source>Words of a reference, e-mail address, name, description, amount or gateway number</source>
        <translation>संदर्भ, ई-मेल पते, नाम, विवरण, राशि या गेटवे संख्या के शब्द</translation>
    </message>
    <message>
        <source>Only those of this account</source>
        <extracomment>Invoices.</extracomment>
        <translation>केवल इस खाते के</translation>
    </message>
    <message>
        <source>Only those of this payment method</source>
        <extracomment>Invoices.</extracomment>
        <translation>केवल इस भुगतान के तरीके के</translation>
    </message>
    <message>
        <source>Only those issued on this day or later</source>
        <extracomment>Invoices.</extracomment>
        <translation>केवल वे जो इस दिन या बाद में जारी हुए</translation>
    </message>
    <message>
        <source>Only those issued on this day or earlier</source>
        <extracomment>Invoices.</extracomment>
        <translation>केवल वे जो इस दिन या पहले जारी हुए</translation>
    </message>
    <message>
        <source>Only those that a person should look at: unknown, withheld, charged back or refunded, another amount or one that cannot be read, paid and taken back, an answer that was not clean</source>
        <translation>केवल वे जिन्हें किसी को देखना चाहिए: अज्ञात, रकम रोकी गई, चार्जबैक या रिफ़ंड, अलग या न पढ़ी जा सकने वाली राशि, भुगतान हुआ और वापस लिया गया, ऐसा जवाब जो साफ़ नहीं था</translation>
    </message>
    <message>
        <source>At most this many</source>
        <extracomment>Invoices.</extracomment>
        <translation>अधिक से अधिक इतने</translation>
    </message>
    <message>
        <source>Ask the gateways now; also decides sales whose outcome is unknown</source>
        <translation>गेटवे से अभी पूछें; जिन बिक्रियों का परिणाम अज्ञात है, उनका फ़ैसला भी करता है</translation>
    </message>
    <message>
        <source>The invoices, CF-... (without: all that are not settled)</source>
        <translation>इनवॉइस, CF-... (न दें तो: वे सभी जो निपटे नहीं हैं)</translation>
    </message>
    <message>
        <source>Say which of the gateway&apos;s sales one is whose number there nobody knows</source>
        <translation>जिस बिक्री की गेटवे संख्या किसी को नहीं पता, बताएँ कि वह गेटवे की कौन-सी बिक्री है</translation>
    </message>
    <message>
        <source>The gateway&apos;s number of it (without: lists those that it may be)</source>
        <translation>उसकी गेटवे संख्या (न दें तो: उनकी सूची देता है जो वह हो सकती हैं)</translation>
    </message>
    <message>
        <source>The gateway is asked about that number once more. It is refused where it carries another sale&apos;s reference, is another sale in the books, or is over another amount.</source>
        <translation>उस संख्या के बारे में गेटवे से एक बार और पूछा जाता है। अगर उस पर दूसरी बिक्री का संदर्भ है, वह बहीखाते की कोई दूसरी बिक्री है, या उसकी राशि अलग है, तो वह अस्वीकार होती है।</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 2 refused, nothing was changed; 4 still unknown, or no readable answer; 5 ledger or keychain not available.</source>
        <translation>समाप्ति कोड: 0 हो गया; 2 अस्वीकृत, कुछ नहीं बदला गया; 4 अब भी अज्ञात, या पढ़ने लायक जवाब नहीं; 5 बहीखाता या कीचेन उपलब्ध नहीं।</translation>
    </message>
    <message>
        <source>Copy the books into the folder of backups now, or list them</source>
        <translation>बहीखाते की प्रति अभी बैकअप फ़ोल्डर में बनाएँ, या प्रतियों की सूची देखें</translation>
    </message>
    <message>
        <source>List the backups instead, the newest first</source>
        <translation>इसके बजाय बैकअप की सूची दिखाएँ, सबसे नए पहले</translation>
    </message>
    <message>
        <source>For programs: one object, or with --list an array</source>
        <translation>प्रोग्रामों के लिए: एक ऑब्जेक्ट, या --list के साथ ऐरे</translation>
    </message>
    <message>
        <source>Sales go on meanwhile. Kept are the backups of the last 48 hours (the newest 20), and of each of the last 7 days, 4 weeks and 12 months the newest; &quot;counterfoilctl restore NAME&quot; puts one back.</source>
        <translation>इस बीच बिक्री चलती रहती है। पिछले 48 घंटों के बैकअप (सबसे नए 20), और पिछले 7 दिनों, 4 हफ़्तों और 12 महीनों में से हर एक का सबसे नया बैकअप रखा जाता है; &quot;counterfoilctl restore NAME&quot; किसी एक को वापस लाता है।</translation>
    </message>
    <message>
        <source>Put a backup in the place of the books, or begin new books</source>
        <translation>बहीखाते की जगह कोई बैकअप रखें, या नया बहीखाता शुरू करें</translation>
    </message>
    <message>
        <source>The backup, as &quot;backup --list&quot; calls it</source>
        <translation>बैकअप, जैसा &quot;backup --list&quot; में उसका नाम है</translation>
    </message>
    <message>
        <source>Begin new, empty books where the file of the books is gone</source>
        <translation>जहाँ बहीखाते की फ़ाइल नहीं रही, वहाँ नया, ख़ाली बहीखाता शुरू करें</translation>
    </message>
    <message>
        <source>The backup is checked first, and the present books are kept beside it, so that this can be taken back.</source>
        <translation>पहले बैकअप जाँचा जाता है, और मौजूदा बहीखाता उसके साथ रखा जाता है, ताकि यह वापस पलटा जा सके।</translation>
    </message>
    <message>
        <source>Sales since the backup are missing in it: &quot;counterfoilctl import ACCOUNT&quot; fetches them from the gateway.</source>
        <translation>बैकअप के बाद की बिक्रियाँ उसमें नहीं हैं: &quot;counterfoilctl import ACCOUNT&quot; उन्हें गेटवे से लाता है।</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 2 there is no such backup; 5 nothing was changed, and why.</source>
        <translation>समाप्ति कोड: 0 हो गया; 2 ऐसा कोई बैकअप नहीं है; 5 कुछ नहीं बदला गया, और क्यों।</translation>
    </message>
    <message>
        <source>It is done, but what was to be shown could not be written. “counterfoilctl list” and “show” show it again.</source>
        <translation>काम हो गया है, पर जो दिखाना था वह लिखा नहीं जा सका। “counterfoilctl list” और “show” उसे फिर दिखाते हैं।</translation>
    </message>
    <message>
        <source>Which gateway&apos;s, where the account (sandbox) has several</source>
        <extracomment>A gateway’s statement or list of sales.</extracomment>
        <translation>कौन-सा गेटवे, जहाँ खाते (sandbox) के कई हैं</translation>
    </message>
    <message>
        <source>Compare a gateway&apos;s statement of one month with the books</source>
        <translation>किसी गेटवे के एक महीने के स्टेटमेंट का बहीखाते से मिलान करें</translation>
    </message>
    <message>
        <source>The account; its gateway must give statements</source>
        <translation>खाता; उसका गेटवे स्टेटमेंट देता हो</translation>
    </message>
    <message>
        <source>The month, if not this one</source>
        <translation>महीना, अगर यह वाला न हो</translation>
    </message>
    <message>
        <source>Import this sale into the books; once for each sale</source>
        <translation>यह बिक्री बहीखाते में आयात करें; हर बिक्री के लिए एक बार</translation>
    </message>
    <message>
        <source>Import all that are not in the books and can be</source>
        <translation>वे सभी आयात करें जो बहीखाते में नहीं हैं और आयात हो सकती हैं</translation>
    </message>
    <message>
        <source>Nothing is changed unless --import or --import-all asks for it. ID is the sale&apos;s merchant&apos;s number or the gateway&apos;s id, as they are listed. Where a state differs, &quot;counterfoilctl track REF&quot; asks.</source>
        <translation>जब तक --import या --import-all न कहा जाए, कुछ नहीं बदलता। ID बिक्री की व्यापारी संख्या या गेटवे की id है, जैसी सूची में है। जहाँ स्थिति अलग है, वहाँ &quot;counterfoilctl track REF&quot; पूछता है।</translation>
    </message>
    <message>
        <source>Exit status: 0 done, whatever was found; 2 input refused; 3 refused by the gateway; 4 no readable answer; 5 ledger or keychain not available.</source>
        <translation>समाप्ति कोड: 0 हो गया, जो भी मिला हो; 2 इनपुट अस्वीकृत; 3 गेटवे ने अस्वीकार किया; 4 पढ़ने लायक जवाब नहीं; 5 बहीखाता या कीचेन उपलब्ध नहीं।</translation>
    </message>
    <message>
        <source>Take an account&apos;s past sales from its gateway into the books</source>
        <translation>खाते की पिछली बिक्रियाँ उसके गेटवे से बहीखाते में लें</translation>
    </message>
    <message>
        <source>The first month; without: eleven months before the last one</source>
        <translation>पहला महीना; न दें तो: आख़िरी महीने से ग्यारह महीने पहले</translation>
    </message>
    <message>
        <source>The last month, if not this one</source>
        <translation>आख़िरी महीना, अगर यह वाला न हो</translation>
    </message>
    <message>
        <source>What is in the books already is left as it is, so it may be repeated and ended (Ctrl-C) at any time: what was taken stays.</source>
        <translation>जो पहले से बहीखाते में है, वह वैसा ही रहता है, इसलिए इसे दोहराया या कभी भी रोका (Ctrl-C) जा सकता है: जो लिया जा चुका, वह रहता है।</translation>
    </message>
    <message>
        <source>Exit status: 0 done, or ended; 2 input refused; 3 refused by the gateway; 4 no readable answer; 5 ledger or keychain not available. Where it ended early, what was counted is in the books.</source>
        <translation>समाप्ति कोड: 0 हो गया, या रोका गया; 2 इनपुट अस्वीकृत; 3 गेटवे ने अस्वीकार किया; 4 पढ़ने लायक जवाब नहीं; 5 बहीखाता या कीचेन उपलब्ध नहीं। जहाँ यह जल्दी रुक गया, वहाँ जो गिना गया वह बहीखाते में है।</translation>
    </message>
    <message>
        <source>Issue it although the amount is 100 times what is usually taken, or more</source>
        <translation>जारी करें, भले ही राशि आम राशि का 100 गुना या उससे ज़्यादा हो</translation>
    </message>
    <message>
        <source>Read the amount as LC_NUMERIC writes it (15,04); else it has a point</source>
        <extracomment>LC_NUMERIC and “15,04” stay as they are.</extracomment>
        <translation>राशि को वैसे पढ़ें जैसे LC_NUMERIC लिखता है (15,04); वरना दशमलव बिंदु रहता है</translation>
    </message>
    <message>
        <source>The QR code of a coin holds the address alone, for wallets that cannot read an amount</source>
        <translation>कॉइन के QR कोड में केवल पता रहता है, उन वॉलेट के लिए जो राशि नहीं पढ़ते</translation>
    </message>
    <message>
        <source>Fill in a new sale in the window; issues nothing</source>
        <translation>विंडो में नई बिक्री भरें; कुछ जारी नहीं होता</translation>
    </message>
    <message>
        <source>The account to sell with; else the one that is chosen in the window</source>
        <translation>जिस खाते से बेचना है; नहीं तो विंडो में चुना हुआ</translation>
    </message>
    <message>
        <source>The payment method; else the one that is chosen in the window</source>
        <translation>भुगतान का तरीका; नहीं तो विंडो में चुना हुआ</translation>
    </message>
    <message>
        <source>The amount, with a point: 15.04</source>
        <translation>राशि, बिंदु के साथ: 15.04</translation>
    </message>
    <message>
        <source>Its currency, such as USD</source>
        <translation>उसकी मुद्रा, जैसे USD</translation>
    </message>
    <message>
        <source>What the customer pays for</source>
        <translation>ग्राहक किसका भुगतान करता है</translation>
    </message>
    <message>
        <source>The customer’s e-mail address</source>
        <translation>ग्राहक का ई-मेल पता</translation>
    </message>
    <message>
        <source>The customer’s name</source>
        <translation>ग्राहक का नाम</translation>
    </message>
    <message>
        <source>The customer’s phone number</source>
        <translation>ग्राहक का फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Make an invoice, receipt or label of a sale</source>
        <translation>बिक्री का इनवॉइस, रसीद या लेबल बनाएँ</translation>
    </message>
    <message>
        <source>invoice, receipt or label; else a receipt of what is paid, and an invoice of what is not</source>
        <extracomment>The words are typed as they stand here, in every language.</extracomment>
        <translation>invoice, receipt या label; नहीं तो भुगतान हुए की रसीद और बाकी का इनवॉइस</translation>
    </message>
    <message>
        <source>a4, letter, 58mm, 80mm, or a label&apos;s millimetres, such as 62x29</source>
        <translation>a4, letter, 58mm, 80mm, या लेबल के मिलीमीटर, जैसे 62x29</translation>
    </message>
    <message>
        <source>The customer&apos;s language, such as fr; else this system&apos;s</source>
        <translation>ग्राहक की भाषा, जैसे fr; नहीं तो इस सिस्टम की</translation>
    </message>
    <message>
        <source>The file; an older one is replaced</source>
        <translation>फ़ाइल; पुरानी बदल दी जाती है</translation>
    </message>
    <message>
        <source>Dots an inch of a picture; else 203 for rolls, 150 for others</source>
        <translation>चित्र में प्रति इंच बिंदु; नहीं तो रोल के लिए 203, बाकी के लिए 150</translation>
    </message>
    <message>
        <source>Mark it as a copy, as every receipt after the first is by itself</source>
        <translation>इसे प्रति के रूप में चिह्नित करें, जैसा पहली के बाद हर रसीद अपने आप होती है</translation>
    </message>
    <message>
        <source>Receipts are made of paid sales, invoices and labels of those that wait for their customer. What should be known of the paper, such as signs without a font, is told on standard error.</source>
        <translation>रसीदें भुगतान हो चुकी बिक्रियों की बनती हैं, इनवॉइस और लेबल उनके जो ग्राहक की प्रतीक्षा में हैं। कागज़ के बारे में जो जानना चाहिए, जैसे बिना फ़ॉन्ट के चिह्न, वह मानक त्रुटि पर बताया जाता है।</translation>
    </message>
    <message>
        <source>Print a sale&apos;s receipt, invoice or label</source>
        <translation>बिक्री की रसीद, इनवॉइस या लेबल छापें</translation>
    </message>
    <message>
        <source>receipt, invoice or label (without: the receipt of what is paid, else the invoice)</source>
        <translation>receipt, invoice या label (बिना इसके: भुगतान हुए की रसीद, नहीं तो इनवॉइस)</translation>
    </message>
    <message>
        <source>Another than the one chosen in the window: a name or address, as &quot;printers&quot; lists them</source>
        <translation>विंडो में चुने हुए से अलग: नाम या पता, जैसा “printers” दिखाता है</translation>
    </message>
    <message>
        <source>The paper: a4, letter, 58mm, 80mm, or a label such as 62x29</source>
        <translation>कागज़: a4, letter, 58mm, 80mm, या लेबल जैसे 62x29</translation>
    </message>
    <message>
        <source>How many; of a receipt all but the first say COPY</source>
        <translation>कितनी; रसीद की पहली को छोड़कर सब पर “प्रति” लिखा होता है</translation>
    </message>
    <message>
        <source>The paper&apos;s language</source>
        <translation>कागज़ की भाषा</translation>
    </message>
    <message>
        <source>It is sent once, and never again by itself. Exit status: 0 printed, or taken by the printer; 2 input refused; 3 refused by the printer, nothing came out; 4 the connection broke, paper may have come out; 5 printer, ledger or print service not available, nothing came out.</source>
        <translation>यह एक बार भेजा जाता है, अपने आप दोबारा कभी नहीं। समाप्ति कोड: 0 छप गया या प्रिंटर ने ले लिया; 2 इनपुट अस्वीकृत; 3 प्रिंटर ने ठुकराया, कुछ नहीं निकला; 4 कनेक्शन टूट गया, कागज़ निकला हो सकता है; 5 प्रिंटर, बहीखाता या प्रिंट सेवा उपलब्ध नहीं, कुछ नहीं निकला।</translation>
    </message>
    <message>
        <source>List the printers that are there, or try one</source>
        <translation>मौजूद प्रिंटर दिखाएँ, या किसी एक को आज़माएँ</translation>
    </message>
    <message>
        <source>Say whether this one answers; prints nothing</source>
        <translation>बताएँ कि यह जवाब देता है या नहीं; कुछ नहीं छापता</translation>
    </message>
    <message>
        <source>Print a receipt of no sale on this one</source>
        <translation>इस पर बिना बिक्री की एक रसीद छापें</translation>
    </message>
    <message>
        <source>For programs: an array, or one object of the printer that is tried</source>
        <translation>प्रोग्रामों के लिए: एक ऐरे, या आज़माए गए प्रिंटर का एक ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>PRINTER is the name of one of the system&apos;s printers, an address such as 192.168.1.50:9100 (ESC/POS) or ipp://192.168.1.60/ipp/print, or a device file such as /dev/usb/lp0.</source>
        <translation>PRINTER सिस्टम के किसी प्रिंटर का नाम है, या पता जैसे 192.168.1.50:9100 (ESC/POS) या ipp://192.168.1.60/ipp/print, या डिवाइस फ़ाइल जैसे /dev/usb/lp0।</translation>
    </message>
    <message>
        <source>Show or set who sells: name, address, logo</source>
        <translation>बेचने वाले को दिखाएँ या तय करें: नाम, पता, लोगो</translation>
    </message>
    <message>
        <source>Show the shop</source>
        <translation>दुकान दिखाएँ</translation>
    </message>
    <message>
        <source>Set what is named, and leave the rest as it is</source>
        <translation>जो बताया गया वह तय करें, बाकी वैसा ही रहने दें</translation>
    </message>
    <message>
        <source>A PNG or JPEG file; a large picture is made smaller</source>
        <translation>PNG या JPEG फ़ाइल; बड़ा चित्र छोटा किया जाता है</translation>
    </message>
    <message>
        <source>An empty value takes one back. An address has several lines: type them within quotes. Papers, messages and the customer&apos;s screen show it; nothing of it goes to a gateway.</source>
        <translation>खाली मान पुराने को हटाता है। पते में कई पंक्तियाँ होती हैं: उन्हें उद्धरण चिह्नों में लिखें। यह कागज़ों, संदेशों और ग्राहक की स्क्रीन पर दिखता है; इसका कुछ भी गेटवे को नहीं जाता।</translation>
    </message>
    <message>
        <source>By the shop&apos;s mail server; without ADDRESS to the sale&apos;s own</source>
        <translation>दुकान के मेल सर्वर से; ADDRESS के बिना बिक्री के अपने पते पर</translation>
    </message>
    <message>
        <source>Open it in this desktop&apos;s mail program, which sends it</source>
        <translation>इस डेस्कटॉप के मेल प्रोग्राम में खोलें, भेजना उसी का काम है</translation>
    </message>
    <message>
        <source>Print a mailto: link</source>
        <translation>mailto: लिंक दिखाएँ</translation>
    </message>
    <message>
        <source>Print an sms: link</source>
        <translation>sms: लिंक दिखाएँ</translation>
    </message>
    <message>
        <source>Print a link that opens WhatsApp</source>
        <translation>WhatsApp खोलने वाला लिंक दिखाएँ</translation>
    </message>
    <message>
        <source>Print a link that opens Telegram</source>
        <translation>Telegram खोलने वाला लिंक दिखाएँ</translation>
    </message>
    <message>
        <source>Print the message itself</source>
        <translation>संदेश ही दिखाएँ</translation>
    </message>
    <message>
        <source>Send a sale to its customer: a request, or once paid a receipt</source>
        <translation>बिक्री ग्राहक को भेजें: अनुरोध, या भुगतान हो जाने पर रसीद</translation>
    </message>
    <message>
        <source>With its invoice or receipt as PDF; of an e-mail</source>
        <translation>उसके इनवॉइस या रसीद के PDF के साथ; ई-मेल में</translation>
    </message>
    <message>
        <source>What was sent or opened is written down with the sale. Of a link or text that is only printed nobody knows what becomes.</source>
        <translation>जो भेजा या खोला गया, वह बिक्री के साथ लिखा जाता है। केवल दिखाए गए लिंक या टेक्स्ट का क्या होता है, कोई नहीं जानता।</translation>
    </message>
    <message>
        <source>Exit status: 0 the server accepted it, it was opened, or printed; 2 refused, nothing was sent; 3 the mail server did not take it, nothing was sent; 4 nobody knows whether it was sent; 5 books, keychain or mail program not available.</source>
        <translation>समाप्ति कोड: 0 सर्वर ने स्वीकार किया, खोला या दिखाया गया; 2 अस्वीकृत, कुछ नहीं भेजा गया; 3 मेल सर्वर ने नहीं लिया, कुछ नहीं भेजा गया; 4 कोई नहीं जानता कि भेजा गया या नहीं; 5 बहीखाता, कीचेन या मेल प्रोग्राम उपलब्ध नहीं।</translation>
    </message>
    <message>
        <source>The shop&apos;s own mail server</source>
        <translation>दुकान का अपना मेल सर्वर</translation>
    </message>
    <message>
        <source>Show its settings</source>
        <translation>उसकी सेटिंग्स दिखाएँ</translation>
    </message>
    <message>
        <source>The server, such as mail.example.com</source>
        <translation>सर्वर, जैसे mail.example.com</translation>
    </message>
    <message>
        <source>Its port; else 465 or 587</source>
        <translation>उसका पोर्ट; नहीं तो 465 या 587</translation>
    </message>
    <message>
        <source>tls from the first byte, or starttls; nothing is sent without</source>
        <translation>पहले बाइट से tls, या starttls; इसके बिना कुछ नहीं भेजा जाता</translation>
    </message>
    <message>
        <source>Who logs in; empty: nobody</source>
        <translation>कौन लॉग इन करता है; खाली: कोई नहीं</translation>
    </message>
    <message>
        <source>The shop&apos;s e-mail address</source>
        <translation>दुकान का ई-मेल पता</translation>
    </message>
    <message>
        <source>What customers see beside it</source>
        <translation>उसके साथ ग्राहक क्या देखते हैं</translation>
    </message>
    <message>
        <source>Where answers go, if elsewhere</source>
        <translation>जवाब कहाँ जाएँ, अगर कहीं और</translation>
    </message>
    <message>
        <source>on or off: each mail goes to the sender as well</source>
        <extracomment>Both words are typed as they stand here, in every language.</extracomment>
        <translation>on या off: हर मेल भेजने वाले को भी जाता है</translation>
    </message>
    <message>
        <source>A PEM file that is trusted instead of the system&apos;s</source>
        <translation>PEM फ़ाइल, सिस्टम के बदले जिस पर भरोसा हो</translation>
    </message>
    <message>
        <source>Read the password from standard input; typed ones are not shown</source>
        <translation>पासवर्ड मानक इनपुट से पढ़ें; टाइप किया हुआ दिखता नहीं</translation>
    </message>
    <message>
        <source>The password goes into the system&apos;s keychain, for this user at this server alone.</source>
        <translation>पासवर्ड सिस्टम के कीचेन में जाता है, केवल इस सर्वर के इस उपयोगकर्ता के लिए।</translation>
    </message>
    <message>
        <source>Send a test e-mail</source>
        <translation>परीक्षण ई-मेल भेजें</translation>
    </message>
    <message>
        <source>To whom (without: to the shop&apos;s own address)</source>
        <translation>किसे (बिना इसके: दुकान के अपने पते पर)</translation>
    </message>
    <message>
        <source>Remove its settings and the password</source>
        <translation>उसकी सेटिंग्स और पासवर्ड हटाएँ</translation>
    </message>
    <message>
        <source>The words of messages to customers</source>
        <translation>ग्राहकों के संदेशों के शब्द</translation>
    </message>
    <message>
        <source>Show them, and the places that are filled in</source>
        <translation>उन्हें और भरी जाने वाली जगहों को दिखाएँ</translation>
    </message>
    <message>
        <source>Change what is named, and leave the rest as it is</source>
        <translation>जो बताया गया वह बदलें, बाकी वैसा ही रहने दें</translation>
    </message>
    <message>
        <source>request or receipt</source>
        <extracomment>Both words are typed as they stand here, in every language.</extracomment>
        <translation>request या receipt</translation>
    </message>
    <message>
        <source>The subject of an e-mail</source>
        <translation>ई-मेल का विषय</translation>
    </message>
    <message>
        <source>What an e-mail says</source>
        <translation>ई-मेल में क्या लिखा हो</translation>
    </message>
    <message>
        <source>What an SMS or chat message says</source>
        <translation>SMS या चैट संदेश में क्या लिखा हो</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own words, all three</source>
        <translation>प्रोग्राम के अपने शब्द वापस, तीनों</translation>
    </message>
    <message>
        <source>Places stand in braces. A line whose places have nothing to say is left out.</source>
        <translation>जगहें कोष्ठकों में होती हैं। जिस पंक्ति की जगहों में कुछ न हो, वह छोड़ दी जाती है।</translation>
    </message>
    <message>
        <source>The window opens or comes to the front, and a person looks and issues. The same as a link: counterfoil://new?amount=15.04&amp;currency=USD&amp;note=Order%201001. Exit status: 0 the window has it; 2 input refused; 4 nobody knows whether the window has it; 5 there is no window, and none could be opened.</source>
        <translation>विंडो खुलती है या आगे आती है; देखकर जारी करना व्यक्ति का काम है। लिंक जैसा ही: counterfoil://new?amount=15.04&amp;currency=USD&amp;note=Order%201001। समाप्ति कोड: 0 विंडो को मिला; 2 इनपुट ठुकराया गया; 4 कोई नहीं जानता कि विंडो को मिला या नहीं; 5 कोई विंडो नहीं है और खोली भी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>An e-mail also where nobody knows whether the last one was sent</source>
        <translation>ई-मेल तब भी, जब कोई नहीं जानता कि पिछला भेजा गया या नहीं</translation>
    </message>
    <message>
        <source>Its number</source>
        <extracomment>Of a saved item or customer.</extracomment>
        <translation>उसकी संख्या</translation>
    </message>
    <message>
        <source>Save it although there is one like it</source>
        <translation>ऐसा एक पहले से होने पर भी सहेजें</translation>
    </message>
    <message>
        <source>List them, the last sold or saved first</source>
        <translation>उनकी सूची, हाल में बेचे या सहेजे गए पहले</translation>
    </message>
    <message>
        <source>List those with words that begin so, by number or barcode</source>
        <translation>उनकी सूची जिनके शब्द ऐसे शुरू होते हैं, या जिनकी यह संख्या या बारकोड है</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>क्या खोजना है</translation>
    </message>
    <message>
        <source>Delete one; sales stay</source>
        <translation>एक को मिटाएँ; बिक्रियाँ रहती हैं</translation>
    </message>
    <message>
        <source>Take them from a CSV file</source>
        <translation>उन्हें CSV फ़ाइल से लें</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Only say what would be new, changed or wrong</source>
        <translation>केवल बताएँ कि क्या नया, बदला हुआ या ग़लत होगा</translation>
    </message>
    <message>
        <source>Leave lines out that are wrong; else one of them refuses the file</source>
        <translation>ग़लत पंक्तियाँ छोड़ दें; नहीं तो एक ग़लत पंक्ति से पूरी फ़ाइल अस्वीकार होती है</translation>
    </message>
    <message>
        <source>How its letters are written, where that is not found by itself</source>
        <translation>अक्षरों की एन्कोडिंग, जहाँ वह अपने आप पता नहीं चलती</translation>
    </message>
    <message>
        <source>The first line names the columns: number, name, barcode, price EUR (or price and currency), method, system, note. A line changes the item with its number or barcode, else it is new.</source>
        <translation>पहली पंक्ति में कॉलमों के नाम होते हैं: number, name, barcode, price EUR (या price और currency), method, system, note। पंक्ति उस आइटम को बदलती है जिसकी संख्या या बारकोड उसमें है, नहीं तो आइटम नया होता है।</translation>
    </message>
    <message>
        <source>The first line names the columns: number, name, email, phone, language, note. A line changes the customer with its number or e-mail address, else it is new.</source>
        <translation>पहली पंक्ति में कॉलमों के नाम होते हैं: number, name, email, phone, language, note। पंक्ति उस ग्राहक को बदलती है जिसकी संख्या या ई-मेल पता उसमें है, नहीं तो ग्राहक नया होता है।</translation>
    </message>
    <message>
        <source>Write them into a CSV file</source>
        <translation>उन्हें CSV फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>comma, semicolon or tab</source>
        <extracomment>The words are typed as they stand here.</extracomment>
        <translation>comma, semicolon या tab</translation>
    </message>
    <message>
        <source>Add, find, import and export what you sell often</source>
        <translation>जो आप अक्सर बेचते हैं उसे जोड़ें, खोजें, आयात और निर्यात करें</translation>
    </message>
    <message>
        <source>Save one</source>
        <translation>एक सहेजें</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>उसका नाम</translation>
    </message>
    <message>
        <source>Your own number; without, it gets one</source>
        <translation>आपकी अपनी संख्या; न दें तो अपने आप मिलती है</translation>
    </message>
    <message>
        <source>What a scanner reads; once for each</source>
        <translation>जो स्कैनर पढ़ता है; हर बारकोड के लिए एक बार</translation>
    </message>
    <message>
        <source>The price of one; once for each currency</source>
        <translation>एक का दाम; हर मुद्रा के लिए एक बार</translation>
    </message>
    <message>
        <source>How it is usually paid</source>
        <translation>आम तौर पर भुगतान कैसे होता है</translation>
    </message>
    <message>
        <source>By which payment system of that method</source>
        <translation>उस तरीके की किस भुगतान प्रणाली से</translation>
    </message>
    <message>
        <source>What a sale of it is for</source>
        <translation>उसकी बिक्री का विवरण</translation>
    </message>
    <message>
        <source>Add, find, import, export and erase customers</source>
        <translation>ग्राहकों को जोड़ें, खोजें, आयात और निर्यात करें, और उनका डेटा मिटाएँ</translation>
    </message>
    <message>
        <source>The customer&apos;s name</source>
        <translation>ग्राहक का नाम</translation>
    </message>
    <message>
        <source>The e-mail address</source>
        <translation>ई-मेल पता</translation>
    </message>
    <message>
        <source>The phone number, with its country</source>
        <translation>फ़ोन नंबर, देश के कोड के साथ</translation>
    </message>
    <message>
        <source>By its code, such as fr</source>
        <extracomment>ISO 639.</extracomment>
        <translation>उसके कोड से, जैसे fr</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>आपके अपने लिए</translation>
    </message>
    <message>
        <source>Erase a customer&apos;s data, here and in their sales; the books stay whole</source>
        <translation>ग्राहक का डेटा यहाँ और उनकी बिक्रियों से मिटाएँ; बहीखाता पूरा रहता है</translation>
    </message>
    <message>
        <source>Also what their sales were for</source>
        <translation>उनकी बिक्रियों का विवरण भी</translation>
    </message>
    <message>
        <source>Only say which sales it would change</source>
        <translation>केवल बताएँ कि कौन सी बिक्रियाँ बदलेंगी</translation>
    </message>
    <message>
        <source>Their sales are found by e-mail address and phone number. Amounts, states, references and what happened stay. Sales that are not settled keep the data until they are; backups hold it until newer ones take their place.</source>
        <translation>उनकी बिक्रियाँ ई-मेल पते और फ़ोन नंबर से मिलती हैं। राशियाँ, स्थितियाँ, संदर्भ और जो हुआ, वह सब रहता है। जो बिक्रियाँ निपटी नहीं हैं, उनमें निपटने तक डेटा रहता है; बैकअप में तब तक, जब तक नए बैकअप उनकी जगह न ले लें।</translation>
    </message>
    <message>
        <source>A saved item by number or barcode, and how many; once for each. The amount is their sum</source>
        <translation>सहेजा गया आइटम, संख्या या बारकोड से, और कितने; हर एक के लिए एक बार। राशि इनका जोड़ है</translation>
    </message>
    <message>
        <source>A saved customer, by number: fills in e-mail, name and phone</source>
        <translation>सहेजा गया ग्राहक, संख्या से: ई-मेल, नाम और फ़ोन भर देता है</translation>
    </message>
    <message>
        <source>Saved items and customers are copied beside the books (catalogue-...) and put back alone, by that name.</source>
        <translation>सहेजे गए आइटम और ग्राहकों की प्रति बहीखाते के साथ बनती है (catalogue-...) और उसी नाम से अलग से वापस लाई जाती है।</translation>
    </message>
    <message>
        <source>The customer&apos;s language, such as fr; else the one saved with the customer, or this system&apos;s</source>
        <translation>ग्राहक की भाषा, जैसे fr; नहीं तो ग्राहक के साथ सहेजी गई, या इस सिस्टम की</translation>
    </message>
    <message>
        <source>Also from sales that carry the number under another name</source>
        <translation>उन बिक्रियों से भी जिन पर यह नंबर किसी दूसरे नाम से है</translation>
    </message>
</context>
<context>
    <name>ConfirmCommand</name>
    <message>
        <source>Number</source>
        <extracomment>A column’s heading: a reference or the gateway’s number.</extracomment>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>A column’s heading.</extracomment>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>A column’s heading: when the sale was issued.</extracomment>
        <translation>जारी हुई</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>A column’s heading: the customer’s e-mail address.</extracomment>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>A column’s heading: paid, expired ...</extracomment>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>The first line is the sale in the books; the gateway writes its times in a zone that it does not tell. If one of the others is this sale: counterfoilctl confirm %1 --id NUMBER</source>
        <extracomment>NUMBER stands for the gateway’s number of a sale.</extracomment>
        <translation>पहली पंक्ति बहीखाते की बिक्री है; गेटवे अपने समय ऐसे समय क्षेत्र में लिखता है जो वह नहीं बताता। अगर बाकी में से कोई यही बिक्री है: counterfoilctl confirm %1 --id NUMBER</translation>
    </message>
    <message>
        <source>%1 is the gateway’s number %2. Nothing has to be confirmed.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>गेटवे पर %1 की संख्या %2 है। किसी पुष्टि की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>%1 is not looked for at the gateway: it was not issued, or it is over.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 को गेटवे पर नहीं खोजा जाता: वह जारी नहीं हुई, या ख़त्म हो चुकी है।</translation>
    </message>
    <message>
        <source>%1 is the gateway’s number %2: %3.</source>
        <extracomment>%1: a sale’s reference; %3: where it stands, such as “Waiting for the customer”.</extracomment>
        <translation>गेटवे पर %1 की संख्या %2 है: %3।</translation>
    </message>
</context>
<context>
    <name>ContactChecks</name>
    <message>
        <source>An e-mail address looks like anna@example.com.</source>
        <translation>ई-मेल पता ऐसा दिखता है: anna@example.com।</translation>
    </message>
    <message>
        <source>An e-mail address has an @: anna@example.com.</source>
        <translation>ई-मेल पते में @ होता है: anna@example.com।</translation>
    </message>
    <message>
        <source>There must be a name before and a domain behind the @.</source>
        <translation>@ के पहले नाम और बाद में डोमेन होना चाहिए।</translation>
    </message>
    <message>
        <source>The part before the @ is longer than 64 characters.</source>
        <translation>@ के पहले का हिस्सा 64 अक्षरों से लंबा है।</translation>
    </message>
    <message>
        <source>“%1” cannot stand before the @.</source>
        <extracomment>%1: one character.</extracomment>
        <translation>“%1” @ के पहले नहीं आ सकता।</translation>
    </message>
    <message>
        <source>A point stands at a place where none may be.</source>
        <translation>ऐसी जगह बिंदु है जहाँ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>“%1” is not a domain.</source>
        <extracomment>%1: what was typed behind the @ of an e-mail address.</extracomment>
        <translation>“%1” कोई डोमेन नहीं है।</translation>
    </message>
    <message>
        <source>This is an IPv6 address; the gateway takes IPv4 only, such as 203.0.113.7.</source>
        <translation>यह IPv6 पता है; गेटवे केवल IPv4 लेता है, जैसे 203.0.113.7।</translation>
    </message>
    <message>
        <source>An IPv4 address is four numbers from 0 to 255 with points, such as 203.0.113.7.</source>
        <translation>IPv4 पता 0 से 255 तक की चार संख्याएँ होता है, बीच में बिंदु, जैसे 203.0.113.7।</translation>
    </message>
    <message>
        <source>The address begins with http://: what goes there can be read and changed on the way. It is sent as typed.</source>
        <translation>पता http:// से शुरू होता है: जो वहाँ जाता है, रास्ते में पढ़ा और बदला जा सकता है। वह जैसा टाइप किया गया वैसा ही भेजा जाता है।</translation>
    </message>
    <message>
        <source>The address begins with %1://, which a browser may not know. It is sent as typed.</source>
        <translation>पता %1:// से शुरू होता है, जिसे ब्राउज़र शायद न जाने। वह जैसा टाइप किया गया वैसा ही भेजा जाता है।</translation>
    </message>
    <message>
        <source>XK (Kosovo) is not in the list of ISO 3166-1; it is sent as typed.</source>
        <translation>XK (कोसोवो) ISO 3166-1 की सूची में नहीं है; वह जैसा टाइप किया गया वैसा ही भेजा जाता है।</translation>
    </message>
    <message>
        <source>“%1” is not a country code. Use the two letters of ISO 3166-1, such as DE for Germany.</source>
        <translation>“%1” देश का कोड नहीं है। ISO 3166-1 के दो अक्षर लिखें, जैसे जर्मनी के लिए DE।</translation>
    </message>
    <message>
        <source>A postcode has letters A-Z, digits, blanks or hyphens, such as 90210 or SW1A 1AA.</source>
        <translation>डाक कोड में A-Z अक्षर, अंक, ख़ाली जगह या हाइफ़न होते हैं, जैसे 90210 या SW1A 1AA।</translation>
    </message>
    <message>
        <source>It is sent as typed; some gateways refuse that.</source>
        <extracomment>&quot;It&quot;: what was typed as a postcode.</extracomment>
        <translation>यह जैसा टाइप किया गया वैसा ही भेजा जाता है; कुछ गेटवे इसे अस्वीकार करते हैं।</translation>
    </message>
    <message>
        <source>This is sent as typed. Postcodes mostly have 2 to 12 letters A-Z, digits, blanks or hyphens, such as 90210 or SW1A 1AA.</source>
        <translation>यह जैसा टाइप किया गया वैसा ही भेजा जाता है। डाक कोड में आम तौर पर 2 से 12 A-Z अक्षर, अंक, ख़ाली जगह या हाइफ़न होते हैं, जैसे 90210 या SW1A 1AA।</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>The copied pay link is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>Counterfoil बंद होने पर कॉपी किया गया भुगतान लिंक खो जाता है, क्योंकि इस डेस्कटॉप पर कॉपी की गई चीज़ें नहीं रहतीं। पहले उसे वहाँ पेस्ट करें जहाँ उसकी जगह है।</translation>
    </message>
    <message>
        <source>The copied address is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>Counterfoil बंद होने पर कॉपी किया गया पता खो जाता है, क्योंकि इस डेस्कटॉप पर कॉपी की गई चीज़ें नहीं रहतीं। पहले उसे वहाँ पेस्ट करें जहाँ उसकी जगह है।</translation>
    </message>
    <message>
        <source>The copied reference is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>Counterfoil बंद होने पर कॉपी किया गया संदर्भ खो जाता है, क्योंकि इस डेस्कटॉप पर कॉपी की गई चीज़ें नहीं रहतीं। पहले उसे वहाँ पेस्ट करें जहाँ उसकी जगह है।</translation>
    </message>
    <message>
        <source>The copied QR code is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>Counterfoil बंद होने पर कॉपी किया गया QR कोड खो जाता है, क्योंकि इस डेस्कटॉप पर कॉपी की गई चीज़ें नहीं रहतीं। पहले उसे वहाँ पेस्ट करें जहाँ उसकी जगह है।</translation>
    </message>
    <message>
        <source>The copied report is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>Counterfoil बंद होने पर कॉपी की गई रिपोर्ट खो जाती है, क्योंकि इस डेस्कटॉप पर कॉपी की गई चीज़ें नहीं रहतीं। पहले उसे वहाँ पेस्ट करें जहाँ उसकी जगह है।</translation>
    </message>
    <message>
        <source>The copied text is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>Counterfoil बंद होने पर कॉपी किया गया टेक्स्ट खो जाता है, क्योंकि इस डेस्कटॉप पर कॉपी की गई चीज़ें नहीं रहतीं। पहले उसे वहाँ पेस्ट करें जहाँ उसकी जगह है।</translation>
    </message>
</context>
<context>
    <name>CounterSettings</name>
    <message>
        <source>Counter</source>
        <extracomment>Title of a card of the settings: the full screen for whoever stands at a till.</extracomment>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>An amount of nothing cannot be sold.</source>
        <translation>शून्य राशि की बिक्री नहीं हो सकती।</translation>
    </message>
    <message>
        <source>“%1” is not kept. %2</source>
        <extracomment>%1: what was typed in the place of an amount; %2: one or two sentences that say why.</extracomment>
        <translation>“%1” नहीं रखा गया। %2</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n amount(s). Leave out those that are sold least.</source>
        <translation>
            <numerusform>यहाँ %n राशि की जगह है। जो सबसे कम बिकती हैं, उन्हें हटा दें।</numerusform>
            <numerusform>यहाँ %n राशियों की जगह है। जो सबसे कम बिकती हैं, उन्हें हटा दें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountryEditor</name>
    <message>
        <source>By name, or by its two letters.</source>
        <extracomment>What one types into the field for a country: its name, or its ISO code.</extracomment>
        <translation>नाम से, या उसके दो अक्षरों से।</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>%1 could not be opened. Check that it is there and that you may use it.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>%1 खोली नहीं जा सकी। देखें कि वह वहाँ है और आपको उसे इस्तेमाल करने की अनुमति है।</translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk, or choose another folder.</source>
        <translation>फ़ाइल लिखी नहीं जा सकी। डिस्क जाँचें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>फ़ाइल में कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The same one stands on line %1 already. Keep one of the lines.</source>
        <extracomment>%1: the number of a line.</extracomment>
        <translation>वही पहले से पंक्ति %1 पर है। दोनों में से एक पंक्ति रखें।</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was written.</source>
        <translation>रद्द किया गया। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it is there and that you may read it.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकी। देखें कि वह वहाँ है और आपको उसे पढ़ने की अनुमति है।</translation>
    </message>
    <message>
        <source>The file has bytes that are no %1. Say how its letters are written.</source>
        <extracomment>%1: how a file&apos;s letters are written, such as UTF-8.</extracomment>
        <translation>फ़ाइल में ऐसे बाइट हैं जो %1 नहीं हैं। बताएँ कि उसके अक्षर किस एन्कोडिंग में हैं।</translation>
    </message>
    <message>
        <source>A quotation mark that is opened on line %1 is not closed again.</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>पंक्ति %1 पर खुला उद्धरण चिह्न बंद नहीं किया गया।</translation>
    </message>
    <message>
        <source>On line %1 there is text behind a closed quotation mark. A quotation mark within a cell is written twice.</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>पंक्ति %1 पर बंद उद्धरण चिह्न के बाद टेक्स्ट है। सेल के अंदर का उद्धरण चिह्न दो बार लिखा जाता है।</translation>
    </message>
    <message>
        <source>The cell that begins on line %1 is longer than anything here can be. A quotation mark may be missing.</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>पंक्ति %1 पर शुरू होने वाला सेल इतना लंबा है कि यहाँ कुछ भी उतना लंबा नहीं हो सकता। शायद कोई उद्धरण चिह्न छूट गया है।</translation>
    </message>
    <message>
        <source>Line %1 has more cells than any table here. This is another kind of file.</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>पंक्ति %1 में यहाँ की किसी भी तालिका से ज़्यादा सेल हैं। यह किसी और तरह की फ़ाइल है।</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>फ़ाइल ख़ाली है।</translation>
    </message>
    <message>
        <source>This is no text file. Save the table as CSV in the program that it comes from, and choose that file.</source>
        <translation>यह टेक्स्ट फ़ाइल नहीं है। तालिका जिस प्रोग्राम की है, उसमें उसे CSV में सहेजें, और वह फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>रद्द किया गया। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>“%1” is no price in %2. Write digits with at most one decimal mark, more than 0.</source>
        <extracomment>%1: what stands in a cell; %2: a currency&apos;s code.</extracomment>
        <translation>“%1” को %2 में दाम के रूप में नहीं पढ़ा जा सकता। अंक और अधिक से अधिक एक दशमलव चिह्न लिखें, 0 से ज़्यादा।</translation>
    </message>
    <message>
        <source>“%1” can be read as each of these: %2. Write it without marks between thousands.</source>
        <extracomment>%1: what stands in a cell; %2: several amounts that it may mean.</extracomment>
        <translation>“%1” को इनमें से हर तरह पढ़ा जा सकता है: %2। हज़ारों के बीच के चिह्न बिना लिखें।</translation>
    </message>
    <message>
        <source>“%1” is no currency that this program knows. Write its code, such as EUR.</source>
        <extracomment>%1: what stands in a cell.</extracomment>
        <translation>“%1” ऐसी मुद्रा नहीं है जिसे यह प्रोग्राम जानता हो। उसका कोड लिखें, जैसे EUR।</translation>
    </message>
    <message>
        <source>The price has no currency. Add a column “currency”, or call this one “price EUR”.</source>
        <translation>दाम की मुद्रा नहीं दी गई है। “currency” कॉलम जोड़ें, या इस कॉलम का नाम “price EUR” रखें।</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” mean the same. Rename one of them.</source>
        <extracomment>%1, %2: titles of two columns of a file that mean the same.</extracomment>
        <translation>कॉलम “%1” और “%2” का मतलब एक ही है। उनमें से एक का नाम बदलें।</translation>
    </message>
    <message>
        <source>The first line of the file names no column that is known here. Write there what the columns are, such as number, name, %1.</source>
        <extracomment>%1: names of columns, which are written as they are.</extracomment>
        <translation>फ़ाइल की पहली पंक्ति में ऐसा कोई कॉलम नहीं है जो यहाँ ज्ञात हो। वहाँ लिखें कि कौन सा कॉलम क्या है, जैसे number, name, %1।</translation>
    </message>
    <message>
        <source>The line has more cells than the first line has names. A cell with the separator in it needs quotation marks.</source>
        <translation>पंक्ति में सेल पहली पंक्ति के नामों से ज़्यादा हैं। जिस सेल में विभाजक चिह्न हो, उसे उद्धरण चिह्नों में रखना होता है।</translation>
    </message>
    <message>
        <source>“%1” is a number that a spreadsheet has rounded: its digits are lost. Make the column text there, fill it anew and save the file again.</source>
        <extracomment>%1: what stands in a cell, such as 4.00638E+12. There: in the spreadsheet.</extracomment>
        <translation>“%1” ऐसी संख्या है जिसे स्प्रेडशीट ने पूर्णांकित कर दिया है: इसके अंक खो गए हैं। वहाँ इस स्तंभ को पाठ बनाएँ, उसे फिर से भरें और फ़ाइल सहेजें।</translation>
    </message>
    <message>
        <source>%1, “%2”, is saved with this barcode, and has another name. Correct the barcode, or give both the same name.</source>
        <extracomment>A line of a file has a new number. %1: the number of a saved item, %2: its name.</extracomment>
        <translation>%1, “%2”, इसी बारकोड के साथ सहेजा हुआ है और उसका नाम अलग है। बारकोड ठीक करें, या दोनों को एक ही नाम दें।</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Choose a CSV file.</source>
        <extracomment>%1: the path of what should be a file, and is a folder, a pipe or a device.</extracomment>
        <translation>%1 साधारण फ़ाइल नहीं है। कोई CSV फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The file is written in %1, which is not read here. Save it as UTF-8.</source>
        <extracomment>%1: how a file&apos;s letters are written: UTF-32.</extracomment>
        <translation>फ़ाइल %1 एन्कोडिंग में है, जो यहाँ नहीं पढ़ी जाती। उसे UTF-8 में सहेजें।</translation>
    </message>
    <message>
        <source>There is a zero byte (NUL) in the file, which is in no text. Save the table as CSV once more in the program that it comes from, and choose that file.</source>
        <translation>फ़ाइल में एक शून्य बाइट (NUL) है, जो किसी टेक्स्ट में नहीं होता। तालिका जिस प्रोग्राम की है, उसमें उसे फिर से CSV में सहेजें, और वह फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The column “%1” names no currency that this program knows. Write “price” and the currency&apos;s code there, such as “price EUR”; where it is no price, give it a name that does not begin so.</source>
        <extracomment>%1: the title of a column of a file. “price” and “price EUR” are written as they are.</extracomment>
        <translation>कॉलम “%1” में ऐसी कोई मुद्रा नहीं है जिसे यह प्रोग्राम जानता हो। वहाँ “price” और मुद्रा का कोड लिखें, जैसे “price EUR”; अगर यह कीमत नहीं है, तो उसे ऐसा नाम दें जो इस तरह शुरू न हो।</translation>
    </message>
</context>
<context>
    <name>CsvPanel</name>
    <message>
        <source>Imported, read as %1. New: %2. Changed: %3. The same: %4. Left out: %5.</source>
        <translation>आयात हुआ, फ़ाइल %1 के रूप में पढ़ी गई। नई: %2। बदली हुई: %3। पहले जैसी: %4। छोड़ी गई: %5।</translation>
    </message>
    <message>
        <source>Read as %1. New: %2. Changed: %3. The same: %4. Wrong: %5.</source>
        <translation>फ़ाइल %1 के रूप में पढ़ी गई। नई: %2। बदली हुई: %3। पहले जैसी: %4। ग़लत: %5।</translation>
    </message>
    <message>
        <source>How its letters are written is a guess: look at the names afterwards, or save the table as CSV in UTF-8 first.</source>
        <translation>अक्षर किस एन्कोडिंग में हैं, यह अनुमान है: बाद में नाम देख लें, या पहले तालिका को UTF-8 वाली CSV में सहेजें।</translation>
    </message>
    <message>
        <source>These columns mean nothing here: %1.</source>
        <extracomment>%1: names of columns of a file.</extracomment>
        <translation>इन कॉलमों का यहाँ कोई मतलब नहीं है: %1।</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>What is wrong with a file. %1: the number of a line; %2: a sentence.</extracomment>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>The same; %2: the name of a column; %3: a sentence.</extracomment>
        <translation>पंक्ति %1, %2: %3</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>फ़ाइल पढ़ी जा रही है।</translation>
    </message>
    <message>
        <source>Writing the file.</source>
        <translation>फ़ाइल लिखी जा रही है।</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written into %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>
            <numerusform>%n पंक्ति %1 में लिखी गई।</numerusform>
            <numerusform>%n पंक्तियाँ %1 में लिखी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <extracomment>What importing a file would do stands before it.</extracomment>
        <translation>अभी कुछ भी आयात नहीं हुआ है।</translation>
    </message>
</context>
<context>
    <name>DefaultsBook</name>
    <message>
        <source>The list of defaults %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <extracomment>Defaults are what a new sale&apos;s form is filled in with. %1: the path of the file that holds them; so in all of &quot;The list of defaults ...&quot;.</extracomment>
        <translation>डिफ़ॉल्ट मानों की सूची %1 लिखी नहीं जा सकती। डिस्क और फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>There is no payment method “%1”.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>“%1” नाम का भुगतान का कोई तरीका नहीं है।</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <extracomment>%1: a payment method&apos;s title; %2: what somebody typed.</extracomment>
        <translation>%1 में “%2” नाम का कोई फ़ील्ड नहीं है।</translation>
    </message>
    <message>
        <source>%1 is secret and is not kept.</source>
        <extracomment>%1: a field&apos;s label; so in all of these.</extracomment>
        <translation>%1 गुप्त है और नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>%1 belongs to one card and is not kept.</source>
        <translation>%1 एक ही कार्ड का है और नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>The amount is typed for each sale: a wrong one that fills itself in costs money.</source>
        <translation>राशि हर बिक्री में टाइप की जाती है: ग़लत राशि अपने आप भर जाए तो नुक़सान होता है।</translation>
    </message>
    <message>
        <source>%1 is always the same; the program fills it in.</source>
        <translation>%1 हमेशा एक-सा रहता है; प्रोग्राम उसे भरता है।</translation>
    </message>
    <message>
        <source>This looks like a card number, which must not be stored.</source>
        <translation>यह कार्ड संख्या जैसी लगती है, जिसे सहेजना मना है।</translation>
    </message>
    <message>
        <source>A name here is the name of card data, which must not be stored.</source>
        <extracomment>In a list of names and values one name is such as &quot;card_number&quot;.</extracomment>
        <translation>यहाँ का एक नाम कार्ड के डेटा का नाम है, जिसे सहेजना मना है।</translation>
    </message>
    <message>
        <source>The list of defaults %1 cannot be read. Check its permissions.</source>
        <translation>डिफ़ॉल्ट मानों की सूची %1 पढ़ी नहीं जा सकती। उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The list of defaults %1 is damaged. Restore a copy, or move it away and set the defaults again.</source>
        <translation>डिफ़ॉल्ट मानों की सूची %1 ख़राब हो गई है। उसकी कोई प्रति वापस लाएँ, या उसे हटाकर डिफ़ॉल्ट मान फिर से तय करें।</translation>
    </message>
    <message>
        <source>There is no room for more defaults. Remove some that are not used any more.</source>
        <translation>और डिफ़ॉल्ट मानों के लिए जगह नहीं है। जो अब काम के नहीं हैं, उनमें से कुछ हटाएँ।</translation>
    </message>
    <message>
        <source>The list of defaults %1 is locked by another program. Close it and try again.</source>
        <translation>डिफ़ॉल्ट मानों की सूची %1 किसी दूसरे प्रोग्राम ने लॉक कर रखी है। उसे बंद करके फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>DefaultsCommand</name>
    <message>
        <source>Write --set FIELD=VALUE, such as --set devise=EUR. --clear FIELD removes a default.</source>
        <translation>--set FIELD=VALUE लिखें, जैसे --set devise=EUR। --clear FIELD डिफ़ॉल्ट मान हटाता है।</translation>
    </message>
    <message>
        <source>Nothing was changed. %1: %2</source>
        <extracomment>%1: a field; %2: what is wrong with it, whole sentences.</extracomment>
        <translation>कुछ नहीं बदला गया। %1: %2</translation>
    </message>
    <message>
        <source>“%1” has no defaults for %2.</source>
        <extracomment>%1: an account; %2: a payment method.</extracomment>
        <translation>“%1” में %2 के लिए कोई डिफ़ॉल्ट मान नहीं है।</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>&amp;New sale</source>
        <extracomment>Name of a page, in the list of pages at the window&apos;s side. The letters behind &amp; of all four differ.</extracomment>
        <translation>नई बिक्री</translation>
    </message>
    <message>
        <source>In&amp;voices</source>
        <extracomment>Name of a page, in the list of pages at the window&apos;s side.</extracomment>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>Acc&amp;ounts</source>
        <extracomment>Name of a page, in the list of pages at the window&apos;s side.</extracomment>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <extracomment>Name of a page, in the list of pages at the window&apos;s side.</extracomment>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>A sale is being sent. If you close now it stays in your books as “being issued”, and is asked about at the next check.</source>
        <extracomment>“Being issued” is how the page “Invoices” calls it.</extracomment>
        <translation>एक बिक्री भेजी जा रही है। अभी बंद करने पर वह आपके बहीखाते में “जारी हो रही है” के रूप में रहती है, और अगली जाँच में उसके बारे में पूछा जाता है।</translation>
    </message>
    <message>
        <source>An account is being removed. If you close now, its key may stay in the keychain, and the account in the list.</source>
        <translation>एक खाता हटाया जा रहा है। अभी बंद करने पर उसकी कुंजी कीचेन में, और खाता सूची में रह सकता है।</translation>
    </message>
    <message>
        <source>An account is being saved. If you close now, its key may not be in the keychain.</source>
        <translation>एक खाता सहेजा जा रहा है। अभी बंद करने पर हो सकता है कि उसकी कुंजी कीचेन में न पहुँचे।</translation>
    </message>
    <message>
        <source>A backup is being put in the place of the books. If you close now, they may stay as they were.</source>
        <translation>बहीखाते की जगह एक बैकअप रखा जा रहा है। अभी बंद करने पर बहीखाता जैसा था वैसा ही रह सकता है।</translation>
    </message>
    <message>
        <source>The customer’s screen cannot show the QR code, and asks the customer to pay at the counter. %1</source>
        <extracomment>%1: one or two sentences that say what went wrong.</extracomment>
        <translation>ग्राहक की स्क्रीन QR कोड नहीं दिखा सकती और ग्राहक से काउंटर पर भुगतान करने को कहती है। %1</translation>
    </message>
    <message>
        <source>Something is being printed. If you close now, it may come out in part, and stays out of the books.</source>
        <translation>कुछ छप रहा है। अभी बंद करने पर वह अधूरा निकल सकता है और बहीखाते में नहीं आएगा।</translation>
    </message>
    <message>
        <source>An e-mail is being sent. If you close now, it may be sent all the same, and stays out of the books.</source>
        <translation>एक ई-मेल भेजा जा रहा है। अभी बंद करने पर वह फिर भी जा सकता है, और बहीखाते में नहीं आएगा।</translation>
    </message>
    <message>
        <source>The mail server’s settings are being changed. If you close now, its password may not be in the keychain, or may stay there.</source>
        <translation>मेल सर्वर की सेटिंग्स बदली जा रही हैं। अभी बंद करने पर उसका पासवर्ड शायद कीचेन में न हो, या वहीं रह जाए।</translation>
    </message>
    <message>
        <source>Counter</source>
        <extracomment>A way to the till&apos;s full screen, below the list of pages at the window&apos;s side.</extracomment>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>A file of saved items or customers is being read or written. If you close now, nothing of it is kept.</source>
        <translation>सहेजे गए आइटम या ग्राहकों की एक फ़ाइल पढ़ी या लिखी जा रही है। अभी बंद करने पर उसमें से कुछ नहीं रखा जाएगा।</translation>
    </message>
    <message>
        <source>What you typed in “Saved items” or “Saved customers” is not saved yet. If you close now, it is lost.</source>
        <extracomment>The names of two windows.</extracomment>
        <translation>“सहेजे गए आइटम” या “सहेजे गए ग्राहक” में आपने जो लिखा है वह अभी सहेजा नहीं गया है। अभी बंद करने पर वह खो जाएगा।</translation>
    </message>
</context>
<context>
    <name>DiagnosisReport</name>
    <message>
        <source>Then check again.</source>
        <extracomment>After an advice: “Connect this computer to the internet.” To check is what this page’s button does.</extracomment>
        <translation>फिर दोबारा जाँचें।</translation>
    </message>
    <message>
        <source>Compare the account’s web address with the one that the gateway gave you.</source>
        <translation>खाते के वेब पते का उस पते से मिलान करें जो गेटवे ने आपको दिया था।</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer is 3 days ahead”.</extracomment>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer is 3 hours ahead”.</extracomment>
        <translation>
            <numerusform>%n घंटा</numerusform>
            <numerusform>%n घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer is 5 minutes ahead”.</extracomment>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
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
        <translation>ठीक</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>What was found about one thing, beside its name: “Clock, warning: …”.</extracomment>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>bad</source>
        <extracomment>What was found about one thing, beside its name: “Clock, bad: …”.</extracomment>
        <translation>ख़राब</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>What was found about one thing, beside its name: “Clock, not checked: …”.</extracomment>
        <translation>नहीं जाँचा गया</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>What is examined: a merchant’s account at a gateway. A title.</extracomment>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Keychain</source>
        <extracomment>What is examined: the system’s store of keys and passwords. A title.</extracomment>
        <translation>कीचेन</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>What is examined: the gateway’s web address. A title.</extracomment>
        <translation>पता</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <extracomment>What is examined. A title.</extracomment>
        <translation>सुरक्षित कनेक्शन</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>What is examined: this computer’s clock beside the gateway’s. A title.</extracomment>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>What is examined: the payment gateway’s service. A title.</extracomment>
        <translation>गेटवे</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>What is examined: the secret key with which the gateway is called (API key). A title.</extracomment>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Internet address list</source>
        <extracomment>What is examined: the gateway’s list of internet (IP) addresses that may call it. A title.</extracomment>
        <translation>इंटरनेट पतों की सूची</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>What is examined: the merchant’s wallet at the gateway. A title.</extracomment>
        <translation>वॉलेट</translation>
    </message>
    <message>
        <source>Not looked at: something else comes first.</source>
        <translation>नहीं देखा गया: पहले कुछ और करना है।</translation>
    </message>
    <message>
        <source>A keychain is running.</source>
        <translation>कीचेन चल रहा है।</translation>
    </message>
    <message>
        <source>The training account needs no keychain.</source>
        <translation>अभ्यास खाते को कीचेन नहीं चाहिए।</translation>
    </message>
    <message>
        <source>The keychain is open and holds a key for this account.</source>
        <translation>कीचेन खुला है और उसमें इस खाते की कुंजी है।</translation>
    </message>
    <message>
        <source>A server answers at %1.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>%1 पर एक सर्वर जवाब देता है।</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>Nothing went to the server: no key and no sale.</extracomment>
        <translation>कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>First look at this computer’s clock, below. If it is right, the gateway’s operator has to renew the certificate: tell the gateway’s support.</source>
        <extracomment>“Below”: the line about the clock stands under this one.</extracomment>
        <translation>पहले नीचे इस कंप्यूटर की घड़ी देखें। अगर वह सही है, तो गेटवे चलाने वाले को प्रमाणपत्र का नवीकरण करना होगा: गेटवे की सहायता टीम को बताएँ।</translation>
    </message>
    <message>
        <source>This computer’s clock says %1. The certificate is good from %2 to %3.</source>
        <extracomment>%1, %2 and %3 are moments: “3 November 2025, 14:32”.</extracomment>
        <translation>इस कंप्यूटर की घड़ी %1 बताती है। प्रमाणपत्र %2 से %3 तक मान्य है।</translation>
    </message>
    <message>
        <source>If that is not the time, set the clock in the system’s settings.</source>
        <translation>अगर यह सही समय नहीं है, तो सिस्टम की सेटिंग्स में घड़ी ठीक करें।</translation>
    </message>
    <message>
        <source>The address %1 was not found.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>पता %1 नहीं मिला।</translation>
    </message>
    <message>
        <source>Check the internet connection. If other pages open, compare the account’s web address with the one that the gateway gave you.</source>
        <extracomment>“Other pages”: of other web sites, in a browser.</extracomment>
        <translation>इंटरनेट कनेक्शन जाँचें। अगर दूसरे पेज खुलते हैं, तो खाते के वेब पते का उस पते से मिलान करें जो गेटवे ने आपको दिया था।</translation>
    </message>
    <message>
        <source>Nothing answers at %1:%2.</source>
        <extracomment>%1 is a web address, such as shop.example, %2 the number of a port, such as 443.</extracomment>
        <translation>%1:%2 पर कोई जवाब नहीं देता।</translation>
    </message>
    <message>
        <source>If it is right, the gateway is down: check again later.</source>
        <extracomment>“It” is the web address: “Compare the account’s web address with the one that the gateway gave you.”</extracomment>
        <translation>अगर वह सही है, तो गेटवे बंद है: बाद में फिर जाँचें।</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>%1 ने समय पर जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>Check the internet connection, and whether a firewall stands in between. If other pages open, the gateway may be busy: check again later.</source>
        <extracomment>“Other pages”: of other web sites, in a browser.</extracomment>
        <translation>इंटरनेट कनेक्शन जाँचें, और यह भी कि बीच में कोई फ़ायरवॉल तो नहीं है। अगर दूसरे पेज खुलते हैं, तो गेटवे व्यस्त हो सकता है: बाद में फिर जाँचें।</translation>
    </message>
    <message>
        <source>The network is down.</source>
        <translation>नेटवर्क बंद है।</translation>
    </message>
    <message>
        <source>Connect this computer to the internet.</source>
        <translation>इस कंप्यूटर को इंटरनेट से जोड़ें।</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>%1 के प्रमाणपत्र की अवधि समाप्त हो गई है।</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>%1 का प्रमाणपत्र अभी मान्य नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Nobody vouches for the server at %1: its certificate is self-signed or from an unknown issuer.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>%1 के सर्वर की गारंटी कोई नहीं लेता: उसका प्रमाणपत्र स्व-हस्ताक्षरित है या किसी अज्ञात जारीकर्ता का है।</translation>
    </message>
    <message>
        <source>In a hotel’s or a company’s network somebody may stand in between: try another network.</source>
        <extracomment>Somebody between this computer and the server, who reads along.</extracomment>
        <translation>होटल या कंपनी के नेटवर्क में कोई बीच में हो सकता है: दूसरा नेटवर्क आज़माएँ।</translation>
    </message>
    <message>
        <source>The server at %1 shows the certificate of another host.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>%1 का सर्वर किसी दूसरे होस्ट का प्रमाणपत्र दिखाता है।</translation>
    </message>
    <message>
        <source>The letters count, such as “www.” in front.</source>
        <extracomment>The letters of the web address: “Compare the account’s web address with the one that the gateway gave you.”</extracomment>
        <translation>हर अक्षर मायने रखता है, जैसे शुरू में “www.”।</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>%1 से सुरक्षित कनेक्शन नहीं बन सका।</translation>
    </message>
    <message>
        <source>The account’s web address is not encrypted.</source>
        <translation>खाते का वेब पता एन्क्रिप्टेड नहीं है।</translation>
    </message>
    <message>
        <source>Edit the account: its web address must begin with https://.</source>
        <translation>खाता संपादित करें: उसका वेब पता https:// से शुरू होना चाहिए।</translation>
    </message>
    <message>
        <source>The connection to %1 was closed before an answer came.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>जवाब आने से पहले %1 से कनेक्शन बंद हो गया।</translation>
    </message>
    <message>
        <source>If it is right, check again later: the gateway may be restarting.</source>
        <extracomment>“It” is the web address: “Compare the account’s web address with the one that the gateway gave you.”</extracomment>
        <translation>अगर वह सही है, तो बाद में फिर जाँचें: हो सकता है गेटवे फिर से शुरू हो रहा हो।</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>%1 जवाब देता है।</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate is that of %1.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>कनेक्शन एन्क्रिप्टेड है, और प्रमाणपत्र %1 का ही है।</translation>
    </message>
    <message>
        <source>The gateway runs on this computer; nothing has to be encrypted.</source>
        <translation>गेटवे इसी कंप्यूटर पर चलता है; एन्क्रिप्शन की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>The gateway does not say what time it is.</source>
        <translation>गेटवे अपना समय नहीं बताता।</translation>
    </message>
    <message>
        <source>This computer’s clock and the gateway’s agree.</source>
        <translation>इस कंप्यूटर की और गेटवे की घड़ी मेल खाती हैं।</translation>
    </message>
    <message>
        <source>This computer’s clock says %1, the gateway’s says %2: this computer is %3 ahead.</source>
        <extracomment>%1 and %2 are moments: “3 November 2025, 14:32”; %3: how far it is ahead, “1 hour 5 minutes”.</extracomment>
        <translation>इस कंप्यूटर की घड़ी %1 बताती है, गेटवे की %2: यह कंप्यूटर %3 आगे है।</translation>
    </message>
    <message>
        <source>This computer’s clock says %1, the gateway’s says %2: this computer is %3 behind.</source>
        <extracomment>%1 and %2 are moments: “3 November 2025, 14:32”; %3: how far it is behind, “1 hour 5 minutes”.</extracomment>
        <translation>इस कंप्यूटर की घड़ी %1 बताती है, गेटवे की %2: यह कंप्यूटर %3 पीछे है।</translation>
    </message>
    <message>
        <source>Set the clock in the system’s settings; until then sales are filed under wrong dates.</source>
        <translation>सिस्टम की सेटिंग्स में घड़ी ठीक करें; तब तक बिक्रियाँ ग़लत तारीख़ों में दर्ज होती हैं।</translation>
    </message>
    <message>
        <source>The gateway answers.</source>
        <translation>गेटवे जवाब देता है।</translation>
    </message>
    <message>
        <source>The gateway takes calls from this internet connection.</source>
        <translation>गेटवे इस इंटरनेट कनेक्शन से अनुरोध लेता है।</translation>
    </message>
    <message>
        <source>Only a sale shows whether the gateway has activated the wallet, and none is issued here.</source>
        <translation>गेटवे ने वॉलेट चालू किया है या नहीं, यह बिक्री से ही पता चलता है, और यहाँ कोई बिक्री जारी नहीं होती।</translation>
    </message>
    <message>
        <source>Sales can be issued, but one whose answer is lost cannot be found again. Ask the gateway’s support where its history is.</source>
        <extracomment>“One” is a sale. The “history” is the gateway’s list of sales.</extracomment>
        <translation>बिक्री जारी की जा सकती है, पर जिसका जवाब खो जाए, वह फिर नहीं मिल सकती। गेटवे की सहायता टीम से पूछें कि उसका इतिहास कहाँ है।</translation>
    </message>
    <message>
        <source>Only the gateway’s history would tell.</source>
        <extracomment>Whether the gateway takes calls from this internet address. The “history” is its list of sales.</extracomment>
        <translation>यह गेटवे के इतिहास से ही पता चलता।</translation>
    </message>
    <message>
        <source>The gateway does not say, as it takes no calls from here.</source>
        <extracomment>Whether the key is right.</extracomment>
        <translation>गेटवे नहीं बताता, क्योंकि वह यहाँ से अनुरोध नहीं लेता।</translation>
    </message>
    <message>
        <source>The gateway accepts the key.</source>
        <translation>गेटवे कुंजी स्वीकार करता है।</translation>
    </message>
    <message>
        <source>What answers at %1 is not this gateway.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>%1 पर जो जवाब देता है, वह यह गेटवे नहीं है।</translation>
    </message>
    <message>
        <source>Check again later. If it stays, send this report to the gateway’s support.</source>
        <extracomment>“It”: what is wrong.</extracomment>
        <translation>बाद में फिर जाँचें। अगर यही रहे, तो यह रिपोर्ट गेटवे की सहायता टीम को भेजें।</translation>
    </message>
</context>
<context>
    <name>DirectSwitch</name>
    <message>
        <source>Whoever types card data here puts this computer, its network and its users under the card industry’s rules (PCI DSS). Ask your bank what that means for the shop before you switch this on.</source>
        <translation>जो यहाँ कार्ड का डेटा टाइप करता है, वह इस कंप्यूटर, इसके नेटवर्क और इसके उपयोगकर्ताओं को कार्ड उद्योग के नियमों (PCI DSS) के अधीन ले आता है। इसे चालू करने से पहले अपने बैंक से पूछें कि दुकान के लिए इसका क्या मतलब है।</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Customer’s screen</source>
        <extracomment>Title of a card of the settings: a second screen, which the customer looks at.</extracomment>
        <translation>ग्राहक की स्क्रीन</translation>
    </message>
    <message>
        <source>A sale is shown there now. Try again when it is over.</source>
        <translation>वहाँ अभी एक बिक्री दिख रही है। उसके पूरा होने पर फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>DisplayWords</name>
    <message>
        <source>Welcome</source>
        <extracomment>On the customer’s screen, while nobody pays.</extracomment>
        <translation>स्वागत है</translation>
    </message>
    <message>
        <source>Training: no money moves</source>
        <extracomment>On the customer’s screen, where a cashier trains.</extracomment>
        <translation>अभ्यास: असली पैसे का लेन-देन नहीं</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <extracomment>On the customer’s screen.</extracomment>
        <translation>कृपया एक पल रुकें</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <extracomment>On the customer’s screen, beside a QR code.</extracomment>
        <translation>भुगतान के लिए स्कैन करें</translation>
    </message>
    <message>
        <source>Please pay at the counter</source>
        <extracomment>On the customer’s screen: there is no QR code; the cashier shows how it is paid.</extracomment>
        <translation>कृपया काउंटर पर भुगतान करें</translation>
    </message>
    <message>
        <source>Please confirm on your phone</source>
        <extracomment>On the customer’s screen: the payment system asks on the customer’s phone.</extracomment>
        <translation>कृपया अपने फ़ोन पर पुष्टि करें</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>On the customer’s screen, large: the sale is paid.</extracomment>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>Not paid</source>
        <extracomment>On the customer’s screen, large: the sale ended without being paid.</extracomment>
        <translation>भुगतान नहीं हुआ</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>On the customer’s screen, below “Paid”.</extracomment>
        <translation>धन्यवाद</translation>
    </message>
    <message>
        <source>Please ask at the counter.</source>
        <extracomment>On the customer’s screen, below “Not paid”.</extracomment>
        <translation>कृपया काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>If your wallet shows another coin or amount, ask before you pay.</source>
        <extracomment>On the customer’s screen, beside a QR code for coins. A wallet: the customer’s program for coins.</extracomment>
        <translation>अगर आपका वॉलेट कोई और कॉइन या राशि दिखाए, तो भुगतान से पहले पूछ लें।</translation>
    </message>
</context>
<context>
    <name>DoctorView</name>
    <message>
        <source>“%1” cannot be used yet. What is wrong, and what to do:</source>
        <extracomment>%1 is the name of an account. A list follows.</extracomment>
        <translation>“%1” का अभी इस्तेमाल नहीं हो सकता। क्या गड़बड़ है, और क्या करें:</translation>
    </message>
    <message>
        <source>“%1” works, with a remark.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>“%1” काम करता है, एक टिप्पणी के साथ।</translation>
    </message>
    <message>
        <source>“%1” works.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>“%1” काम करता है।</translation>
    </message>
    <message>
        <source>Nothing wrong was found with “%1”. Not looked at: %2.</source>
        <extracomment>%1 is the name of an account, %2 a list of what was not looked at: “Clock, Wallet”.</extracomment>
        <translation>“%1” में कोई गड़बड़ नहीं मिली। नहीं देखा गया: %2।</translation>
    </message>
    <message>
        <source>The report is copied. It holds no key.</source>
        <translation>रिपोर्ट कॉपी हो गई है। उसमें कोई कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>Looks at keychain, connection, clock and key, and says what to do where something is wrong. Nothing is issued.</source>
        <extracomment>What the button “Check” does with the chosen account.</extracomment>
        <translation>कीचेन, कनेक्शन, घड़ी और कुंजी देखता है, और जहाँ गड़बड़ हो, बताता है कि क्या करना है। कुछ जारी नहीं होता।</translation>
    </message>
    <message>
        <source>Checking …</source>
        <extracomment>Whether an account works is being looked at.</extracomment>
        <translation>जाँच हो रही है …</translation>
    </message>
    <message>
        <source>Looking at: %1 …</source>
        <extracomment>%1 is what the check has come to: “Keychain”, “Secure connection”.</extracomment>
        <translation>देखा जा रहा है: %1 …</translation>
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
        <translation>यह ज़रूरी है।</translation>
    </message>
    <message>
        <source>This is needed, such as %1.</source>
        <translation>यह ज़रूरी है, जैसे %1।</translation>
    </message>
    <message>
        <source>This goes with a direct sale only. In a hosted sale the customer types it on the gateway’s page.</source>
        <extracomment>&quot;This&quot; and &quot;it&quot;: what was typed into a field.</extracomment>
        <translation>यह केवल सीधी बिक्री में आता है। बाकी बिक्रियों में ग्राहक इसे गेटवे के पेज पर टाइप करता है।</translation>
    </message>
    <message>
        <source>%1 has no such field.</source>
        <extracomment>%1: a way to pay: “Card”, “Crypto” ...</extracomment>
        <translation>%1 में ऐसा कोई फ़ील्ड नहीं है।</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: the name of a field, as the gateway calls it.</extracomment>
        <translation>क्या आपका मतलब %1 था?</translation>
    </message>
    <message>
        <source>This looks like a card number, which must not be stored. It belongs into the field for card numbers only.</source>
        <translation>यह कार्ड संख्या जैसी लगती है, जिसे सहेजना मना है। यह केवल कार्ड संख्या के फ़ील्ड में आती है।</translation>
    </message>
    <message>
        <source>The name “%1” is used by this program for its own reference. Choose another name.</source>
        <translation>नाम “%1” इस प्रोग्राम के अपने संदर्भ के लिए है। कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>“%1” is the name of card data, which this program neither asks for nor stores here. Take it out; the customer types it on the gateway’s page.</source>
        <extracomment>%1: a name, such as “cvv”.</extracomment>
        <translation>“%1” कार्ड के डेटा का नाम है, जिसे यह प्रोग्राम यहाँ न माँगता है, न सहेजता है। इसे हटा दें; ग्राहक इसे गेटवे के पेज पर टाइप करता है।</translation>
    </message>
    <message>
        <source>A name here looks like a card number, which must not be stored. Take it out.</source>
        <translation>यहाँ का एक नाम कार्ड संख्या जैसा लगता है, जिसे सहेजना मना है। इसे हटा दें।</translation>
    </message>
    <message>
        <source>“%1” is given here and among the names and values of %2, but can be sent once only. Keep one of the two.</source>
        <extracomment>%1: a name. %2: the field that holds several names and values, as the gateway calls it.</extracomment>
        <translation>“%1” यहाँ भी दिया गया है और %2 के नामों और मानों में भी, पर एक ही बार भेजा जा सकता है। दोनों में से एक रखें।</translation>
    </message>
</context>
<context>
    <name>DuplicateQuestion</name>
    <message>
        <source>A sale of %1 was begun %2, as %3, and nobody knows yet what became of it: no clear answer came back.</source>
        <extracomment>%1: an amount with its currency; %2: “2 minutes ago” or “on 3 Nov”; %3: the sale’s reference.</extracomment>
        <translation>%1 की एक बिक्री %2 शुरू की गई थी (संदर्भ %3), और अब तक किसी को पता नहीं कि उसका क्या हुआ: कोई साफ़ जवाब नहीं आया।</translation>
    </message>
    <message>
        <source>A sale of %1 for %2 was begun %3, as %4, and nobody knows yet what became of it: no clear answer came back.</source>
        <extracomment>%1: an amount with its currency; %2: a customer’s name; %3: “2 minutes ago” or “on 3 Nov”; %4: the sale’s reference.</extracomment>
        <translation>%2 के लिए %1 की एक बिक्री %3 शुरू की गई थी (संदर्भ %4), और अब तक किसी को पता नहीं कि उसका क्या हुआ: कोई साफ़ जवाब नहीं आया।</translation>
    </message>
</context>
<context>
    <name>EInvoiceAnswers</name>
    <message>
        <source>The gateway refused the call without a reason.</source>
        <extracomment>A call is what this program sent to the gateway.</extracomment>
        <translation>गेटवे ने बिना कारण बताए अनुरोध अस्वीकार किया।</translation>
    </message>
    <message>
        <source>The gateway says: “%1”.</source>
        <extracomment>%1 are the gateway’s own words.</extracomment>
        <translation>गेटवे कहता है: “%1”।</translation>
    </message>
    <message>
        <source>The gateway’s last answer carried no signature, so nobody can tell whether it came from the gateway. Compare this sale with the gateway’s own pages.</source>
        <translation>गेटवे के पिछले जवाब पर कोई हस्ताक्षर नहीं था, इसलिए कोई नहीं बता सकता कि वह गेटवे से आया या नहीं। इस बिक्री का गेटवे के अपने पेजों से मिलान करें।</translation>
    </message>
    <message>
        <source>The gateway’s last answer was not signed with this account’s secret, so nobody can tell whether it came from the gateway. Check the secret, and compare this sale with the gateway’s own pages.</source>
        <translation>गेटवे के पिछले जवाब पर इस खाते के सीक्रेट से हस्ताक्षर नहीं थे, इसलिए कोई नहीं बता सकता कि वह गेटवे से आया या नहीं। सीक्रेट जाँचें, और इस बिक्री का गेटवे के अपने पेजों से मिलान करें।</translation>
    </message>
    <message>
        <source>What the customer is to pay by came with no signature, so nobody can tell whether it came from the gateway. Compare it with the gateway’s own pages before you hand it out.</source>
        <extracomment>“What the customer is to pay by”: a link, a form or a coin’s address.</extracomment>
        <translation>ग्राहक को जिससे भुगतान करना है, वह बिना हस्ताक्षर के आया, इसलिए कोई नहीं बता सकता कि वह गेटवे से आया या नहीं। उसे देने से पहले गेटवे के अपने पेजों से उसका मिलान करें।</translation>
    </message>
    <message>
        <source>What the customer is to pay by was not signed with this account’s secret, so nobody can tell whether it came from the gateway. Check the secret, and compare it with the gateway’s own pages before you hand it out.</source>
        <extracomment>“What the customer is to pay by”: a link, a form or a coin’s address.</extracomment>
        <translation>ग्राहक को जिससे भुगतान करना है, उस पर इस खाते के सीक्रेट से हस्ताक्षर नहीं थे, इसलिए कोई नहीं बता सकता कि वह गेटवे से आया या नहीं। सीक्रेट जाँचें, और उसे देने से पहले गेटवे के अपने पेजों से उसका मिलान करें।</translation>
    </message>
    <message>
        <source>(Gateway’s number %1.)</source>
        <extracomment>Follows a sentence on what went wrong. %1 is the number that the gateway gives as its reason: “17”.</extracomment>
        <translation>(गेटवे की संख्या %1।)</translation>
    </message>
    <message>
        <source>The gateway has this sale, but its payment could not be begun.</source>
        <extracomment>The sentence behind this one says why.</extracomment>
        <translation>यह बिक्री गेटवे पर है, पर उसका भुगतान शुरू नहीं हो सका।</translation>
    </message>
    <message>
        <source>Check it again to go on with it; do not issue it a second time.</source>
        <extracomment>“It” is the sale. The sentence before this one says why its payment could not be begun.</extracomment>
        <translation>इसे आगे बढ़ाने के लिए फिर जाँचें; दूसरी बार जारी न करें।</translation>
    </message>
    <message>
        <source>The gateway answered with a payment address that cannot be used safely, so it is not shown or kept.</source>
        <extracomment>The address of a coin, to which the customer pays.</extracomment>
        <translation>गेटवे ने ऐसा भुगतान पता भेजा जिसका इस्तेमाल सुरक्षित नहीं है, इसलिए उसे न दिखाया जाता है, न रखा जाता है।</translation>
    </message>
    <message>
        <source>The gateway answered with a payment form that cannot be used safely, so it is not shown or kept.</source>
        <extracomment>A form that a browser sends to begin the payment.</extracomment>
        <translation>गेटवे ने ऐसा भुगतान फ़ॉर्म भेजा जिसका इस्तेमाल सुरक्षित नहीं है, इसलिए उसे न दिखाया जाता है, न रखा जाता है।</translation>
    </message>
</context>
<context>
    <name>EInvoiceExtraFields</name>
    <message>
        <source>The gateway’s list of extra fields could not be read (it is neither a list nor an object).</source>
        <extracomment>A list and an object are the two ways in which data in JSON hold several things.</extracomment>
        <translation>गेटवे की अतिरिक्त फ़ील्ड की सूची पढ़ी नहीं जा सकी (वह न सूची है, न ऑब्जेक्ट)।</translation>
    </message>
    <message>
        <source>If this payment system wants some, type their names and values.</source>
        <extracomment>Follows “The gateway’s list of extra fields could not be read”; “some” are extra fields.</extracomment>
        <translation>अगर इस भुगतान प्रणाली को ऐसे फ़ील्ड चाहिए, तो उनके नाम और मान टाइप करें।</translation>
    </message>
    <message>
        <source>The gateway wants card data here (%1), which this program neither asks for nor stores. If the sale is refused without, choose another payment system.</source>
        <extracomment>“Here”: among a payment system’s extra fields. %1 are names of fields: “Card number”, “CVV”.</extracomment>
        <translation>गेटवे यहाँ कार्ड का डेटा चाहता है (%1), जिसे यह प्रोग्राम न माँगता है, न सहेजता है। अगर उसके बिना बिक्री अस्वीकार हो, तो दूसरी भुगतान प्रणाली चुनें।</translation>
    </message>
    <message>
        <source>The gateway’s list of extra fields could not be read (“%1” is no payment system).</source>
        <extracomment>%1 is a code from the gateway’s list.</extracomment>
        <translation>गेटवे की अतिरिक्त फ़ील्ड की सूची पढ़ी नहीं जा सकी (“%1” कोई भुगतान प्रणाली नहीं है)।</translation>
    </message>
    <message>
        <source>The gateway’s list of extra fields could not be read (“%1” is no field that can be shown).</source>
        <extracomment>%1 is a name from the gateway’s list.</extracomment>
        <translation>गेटवे की अतिरिक्त फ़ील्ड की सूची पढ़ी नहीं जा सकी (“%1” ऐसा फ़ील्ड नहीं है जो दिखाया जा सके)।</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The name of a field, in quotation marks, in a list of such.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>The gateway’s list of extra fields could not be read (it lists more than %n field(s)).</source>
        <translation>
            <numerusform>गेटवे की अतिरिक्त फ़ील्ड की सूची पढ़ी नहीं जा सकी (उसमें %n से ज़्यादा फ़ील्ड हैं)।</numerusform>
            <numerusform>गेटवे की अतिरिक्त फ़ील्ड की सूची पढ़ी नहीं जा सकी (उसमें %n से ज़्यादा फ़ील्ड हैं)।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EInvoiceForm</name>
    <message>
        <source>The form has one of its fields twice.</source>
        <translation>फ़ॉर्म में एक फ़ील्ड दो बार है।</translation>
    </message>
    <message>
        <source>%1 is not signed: SIGN_ORDER does not name it.</source>
        <extracomment>SIGN_ORDER is a field&apos;s name in every language; %1: another one&apos;s.</extracomment>
        <translation>%1 पर हस्ताक्षर नहीं है: SIGN_ORDER में उसका नाम नहीं है।</translation>
    </message>
    <message>
        <source>SIGN_ORDER names a field that is not in the form.</source>
        <translation>SIGN_ORDER में ऐसे फ़ील्ड का नाम है जो फ़ॉर्म में नहीं है।</translation>
    </message>
    <message>
        <source>Its signature is wrong. Perhaps something in it was changed on the way.</source>
        <translation>उसका हस्ताक्षर ग़लत है। शायद रास्ते में उसमें कुछ बदला गया।</translation>
    </message>
    <message>
        <source>It came in a way that forms do not come.</source>
        <extracomment>It: a payment form; so in all of these. To the customer.</extracomment>
        <translation>वह ऐसे तरीके से आया जिससे फ़ॉर्म नहीं आते।</translation>
    </message>
    <message>
        <source>The shop that it names is not known here.</source>
        <translation>उसमें बताई गई दुकान यहाँ ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>It does not say which money is wanted.</source>
        <translation>उसमें नहीं बताया गया कि कौन-सी मुद्रा चाहिए।</translation>
    </message>
    <message>
        <source>Its payment system does not take that money.</source>
        <translation>उसकी भुगतान प्रणाली वह मुद्रा नहीं लेती।</translation>
    </message>
    <message>
        <source>The gateway says: %1.</source>
        <extracomment>%1: a gateway&apos;s words, in English.</extracomment>
        <translation>गेटवे कहता है: %1।</translation>
    </message>
    <message>
        <source>The sandbox cannot use its file.</source>
        <translation>सैंडबॉक्स अपनी फ़ाइल इस्तेमाल नहीं कर सकता।</translation>
    </message>
    <message>
        <source>There is another invoice of that number, over another amount.</source>
        <translation>उस संख्या का एक और इनवॉइस है, जिसकी राशि अलग है।</translation>
    </message>
</context>
<context>
    <name>EInvoiceGateway</name>
    <message>
        <source>The gateway’s answer about %1 is about another sale.</source>
        <extracomment>%1 is this program’s reference of a sale.</extracomment>
        <translation>%1 के बारे में गेटवे का जवाब किसी दूसरी बिक्री का है।</translation>
    </message>
    <message>
        <source>The gateway states an amount of %1 instead of %2.</source>
        <extracomment>Both are amounts: “15.04 USD”; what cannot be read stands as the gateway wrote it.</extracomment>
        <translation>गेटवे %2 के बजाय %1 की राशि बताता है।</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but its answer names no amount, so it does not count yet. It is asked again soon. Hand nothing over before you have compared it with the gateway’s own pages.</source>
        <extracomment>“It does not count”: the answer. “It is asked”: the gateway, by this program. “Compared it”: the sale.</extracomment>
        <translation>गेटवे कहता है कि इस बिक्री का भुगतान हो गया है, पर उसके जवाब में कोई राशि नहीं है, इसलिए इसे अभी भुगतान नहीं माना जाता। जल्दी ही उससे फिर पूछा जाता है। गेटवे के अपने पेजों से मिलान करने से पहले कुछ भी न सौंपें।</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but its answer names no sale, so it does not count yet. It is asked again soon. Hand nothing over before you have compared it with the gateway’s own pages.</source>
        <extracomment>“It does not count”: the answer. “It is asked”: the gateway, by this program. “Compared it”: the sale.</extracomment>
        <translation>गेटवे कहता है कि इस बिक्री का भुगतान हो गया है, पर उसके जवाब में कोई बिक्री नहीं बताई गई, इसलिए इसे अभी भुगतान नहीं माना जाता। जल्दी ही उससे फिर पूछा जाता है। गेटवे के अपने पेजों से मिलान करने से पहले कुछ भी न सौंपें।</translation>
    </message>
    <message>
        <source>The gateway’s answer says neither what to pay by nor where the payment stands.</source>
        <extracomment>“What to pay by”: a link, a form or a coin’s address. “Where the payment stands”: what became of it.</extracomment>
        <translation>गेटवे का जवाब न यह बताता है कि किससे भुगतान करना है, न यह कि भुगतान की स्थिति क्या है।</translation>
    </message>
    <message>
        <source>The gateway’s answer holds no status. Try again later.</source>
        <translation>गेटवे के जवाब में कोई स्थिति नहीं है। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The gateway now names another address than the one that is shown. Let nobody pay before you have compared it with the gateway’s own pages.</source>
        <extracomment>The address of a coin, to which the customer pays; “compared it”: the address.</extracomment>
        <translation>गेटवे अब दिखाए गए पते से अलग पता बताता है। गेटवे के अपने पेजों से मिलान करने से पहले किसी को भुगतान न करने दें।</translation>
    </message>
    <message>
        <source>The gateway answered with a link or form that holds a card number, so it is not shown or kept.</source>
        <translation>गेटवे ने ऐसा लिंक या फ़ॉर्म भेजा जिसमें कार्ड संख्या है, इसलिए उसे न दिखाया जाता है, न रखा जाता है।</translation>
    </message>
    <message>
        <source>The customer may have been asked on the phone already: wait, and check again. Do not issue it a second time.</source>
        <extracomment>The customer’s phone asked to confirm the payment; “it” is the sale.</extracomment>
        <translation>हो सकता है ग्राहक से फ़ोन पर पूछा जा चुका हो: रुकें, और फिर जाँचें। इसे दूसरी बार जारी न करें।</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The gateway has no sale of this number.</source>
        <extracomment>This program’s number of the sale, its reference.</extracomment>
        <translation>गेटवे पर इस संख्या की कोई बिक्री नहीं है।</translation>
    </message>
    <message>
        <source>its answer that there is no such sale speaks of one all the same</source>
        <extracomment>A clause behind a colon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>उसका यह जवाब कि ऐसी कोई बिक्री नहीं है, फिर भी एक बिक्री की बात करता है</translation>
    </message>
    <message>
        <source>The gateway says that there is no such sale, and speaks of one in the same answer.</source>
        <translation>गेटवे कहता है कि ऐसी कोई बिक्री नहीं है, और उसी जवाब में एक बिक्री की बात करता है।</translation>
    </message>
    <message>
        <source>its answer that there is no such sale is not signed with this account’s secret</source>
        <extracomment>A clause behind a colon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>उसके इस जवाब पर कि ऐसी कोई बिक्री नहीं है, इस खाते के सीक्रेट से हस्ताक्षर नहीं हैं</translation>
    </message>
    <message>
        <source>Somebody says that there is no such sale, but not with this account’s secret.</source>
        <extracomment>What came was not signed with the account’s secret, so that anybody may have sent it.</extracomment>
        <translation>कोई कहता है कि ऐसी कोई बिक्री नहीं है, पर उस पर इस खाते के सीक्रेट से हस्ताक्षर नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>EInvoiceIssue</name>
    <message>
        <source>The gateway says: “%1”.</source>
        <extracomment>%1 are the gateway’s own words.</extracomment>
        <translation>गेटवे कहता है: “%1”।</translation>
    </message>
    <message>
        <source>The gateway answered about another sale.</source>
        <translation>गेटवे ने किसी दूसरी बिक्री के बारे में जवाब दिया।</translation>
    </message>
    <message>
        <source>But asked for it, the gateway does not know this sale.</source>
        <extracomment>Follows a sentence by which the gateway spoke of a sale that is there already.</extracomment>
        <translation>पर पूछे जाने पर गेटवे इस बिक्री को नहीं जानता।</translation>
    </message>
</context>
<context>
    <name>EInvoiceLists</name>
    <message>
        <source>Compare client ID and secret with the cash register’s settings.</source>
        <extracomment>“Client ID” and “secret” are fields of an account; the cash register is what the gateway calls the merchant’s account on its own pages.</extracomment>
        <translation>क्लाइंट ID और सीक्रेट का कैश रजिस्टर की सेटिंग्स से मिलान करें।</translation>
    </message>
    <message>
        <source>The gateway accepts client ID and secret; it listed today’s sales.</source>
        <translation>गेटवे क्लाइंट ID और सीक्रेट स्वीकार करता है; उसने आज की बिक्रियों की सूची दी।</translation>
    </message>
    <message>
        <source>Its answers carry no signature, so each sale will show a warning.</source>
        <extracomment>“Its”: the gateway’s.</extracomment>
        <translation>उसके जवाबों पर हस्ताक्षर नहीं हैं, इसलिए हर बिक्री पर चेतावनी दिखेगी।</translation>
    </message>
    <message>
        <source>The gateway accepts the calls, but its answers are not signed with this secret: nothing becomes “paid” by itself.</source>
        <extracomment>“Paid” is the state of a sale.</extracomment>
        <translation>गेटवे अनुरोध स्वीकार करता है, पर उसके जवाबों पर इस सीक्रेट से हस्ताक्षर नहीं हैं: कुछ भी अपने आप “भुगतान हुआ” नहीं होता।</translation>
    </message>
    <message>
        <source>The gateway does not tell which extra fields this payment system wants.</source>
        <extracomment>The gateway’s own reason follows.</extracomment>
        <translation>गेटवे नहीं बताता कि इस भुगतान प्रणाली को कौन-से अतिरिक्त फ़ील्ड चाहिए।</translation>
    </message>
    <message>
        <source>The gateway’s list of extra fields was not signed with this account’s secret, so it is not used. If this payment system wants some, type their names and values.</source>
        <translation>गेटवे की अतिरिक्त फ़ील्ड की सूची पर इस खाते के सीक्रेट से हस्ताक्षर नहीं थे, इसलिए उसका इस्तेमाल नहीं होता। अगर इस भुगतान प्रणाली को ऐसे फ़ील्ड चाहिए, तो उनके नाम और मान टाइप करें।</translation>
    </message>
    <message>
        <source>The gateway’s statement could not be read: it holds no list. Try again later.</source>
        <translation>गेटवे का स्टेटमेंट पढ़ा नहीं जा सका: उसमें कोई सूची नहीं है। बाद में फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>EInvoiceSystems</name>
    <message>
        <source>Visa or Mastercard</source>
        <extracomment>A payment system: a card of one of these brands.</extracomment>
        <translation>Visa या Mastercard</translation>
    </message>
    <message>
        <source>Bank Transfer</source>
        <extracomment>A payment system. A country follows.</extracomment>
        <translation>बैंक ट्रांसफ़र</translation>
    </message>
</context>
<context>
    <name>EscPos</name>
    <message>
        <source>There is nothing to print.</source>
        <translation>छापने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The paper is too wide for a receipt printer. Choose the roll that is in it.</source>
        <translation>कागज़ रसीद प्रिंटर के लिए बहुत चौड़ा है। उसमें लगा हुआ रोल चुनें।</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <extracomment>A button. The entries are what happened to a sale; there are more than a few dozen.</extracomment>
        <translation>
            <numerusform>%n प्रविष्टि दिखाएँ</numerusform>
            <numerusform>सभी %n प्रविष्टियाँ दिखाएँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventRows</name>
    <message>
        <source>an answer: %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;: an answer of the gateway. %1: why not, a clause or sentence.</extracomment>
        <translation>एक जवाब: %1</translation>
    </message>
</context>
<context>
    <name>ExtraFieldsAsker</name>
    <message>
        <source>Which fields the gateway wants is not known: %1 Where it wants some, type their names and values here.</source>
        <extracomment>%1: one or two sentences that say what went wrong.</extracomment>
        <translation>यह पता नहीं कि गेटवे को कौन-से फ़ील्ड चाहिए: %1 अगर उसे कोई फ़ील्ड चाहिए, तो उनके नाम और मान यहाँ टाइप करें।</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>State</source>
        <extracomment>Of a country: New York, Bavaria.</extracomment>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>State or province, where the country has them.</source>
        <translation>राज्य या प्रांत, जहाँ देश में हों।</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>कॉइन</translation>
    </message>
    <message>
        <source>Coin and network the customer pays with; empty lets the customer choose.</source>
        <translation>वह कॉइन और नेटवर्क जिससे ग्राहक भुगतान करता है; ख़ाली छोड़ें तो ग्राहक चुनता है।</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>What the customer pays, without the system’s commission.</source>
        <translation>ग्राहक जो चुकाता है, प्रणाली के कमीशन के बिना।</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>भुगतान प्रणाली</translation>
    </message>
    <message>
        <source>How the customer pays; it names the currency, too.</source>
        <translation>ग्राहक कैसे भुगतान करता है; मुद्रा भी इसी से तय होती है।</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>What is paid for.</source>
        <translation>भुगतान किस चीज़ का है।</translation>
    </message>
    <message>
        <source>Customer’s number</source>
        <translation>ग्राहक संख्या</translation>
    </message>
    <message>
        <source>How your shop names this customer: an account number or another sign.</source>
        <translation>आपकी दुकान में इस ग्राहक की पहचान: खाता संख्या या कोई और चिह्न।</translation>
    </message>
    <message>
        <source>Pays from</source>
        <extracomment>The wallet or account that the customer pays from.</extracomment>
        <translation>जहाँ से भुगतान</translation>
    </message>
    <message>
        <source>The wallet’s number or address the payment comes from, without blanks. A card number is not stored.</source>
        <translation>उस वॉलेट की संख्या या पता जिससे भुगतान आता है, बिना ख़ाली जगह के। कार्ड संख्या नहीं सहेजी जाती।</translation>
    </message>
    <message>
        <source>Names and values</source>
        <translation>नाम और मान</translation>
    </message>
    <message>
        <source>What this payment system wants to know besides.</source>
        <translation>इस भुगतान प्रणाली को और जो जानना है।</translation>
    </message>
    <message>
        <source>After payment</source>
        <extracomment>A web page that the customer sees then.</extracomment>
        <translation>भुगतान के बाद</translation>
    </message>
    <message>
        <source>The customer’s browser goes here after paying.</source>
        <translation>भुगतान के बाद ग्राहक का ब्राउज़र यहाँ जाता है।</translation>
    </message>
    <message>
        <source>After failure</source>
        <extracomment>A web page that the customer sees then.</extracomment>
        <translation>विफल होने पर</translation>
    </message>
    <message>
        <source>The customer’s browser goes here when the payment failed.</source>
        <translation>भुगतान विफल होने पर ग्राहक का ब्राउज़र यहाँ जाता है।</translation>
    </message>
    <message>
        <source>Tell my server</source>
        <extracomment>An address to which the gateway says that a sale was paid.</extracomment>
        <translation>मेरे सर्वर को बताएँ</translation>
    </message>
    <message>
        <source>The gateway calls this address once the payment is final. This program does not need it.</source>
        <translation>भुगतान पक्का होते ही गेटवे इस पते को सूचना देता है। इस प्रोग्राम को इसकी ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Web address of the NFT’s picture.</source>
        <translation>NFT के चित्र का वेब पता।</translation>
    </message>
    <message>
        <source>What the customer buys, in a sentence.</source>
        <translation>ग्राहक क्या ख़रीदता है, एक वाक्य में।</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>मेटाडेटा</translation>
    </message>
    <message>
        <source>The NFT’s metadata as a JSON object.</source>
        <translation>JSON ऑब्जेक्ट के रूप में NFT का मेटाडेटा।</translation>
    </message>
    <message>
        <source>Checkout</source>
        <extracomment>How the customer pays at the gateway; a technical word.</extracomment>
        <translation>चेकआउट</translation>
    </message>
    <message>
        <source>Tells the gateway that this is an NFT sale; filled in by the program.</source>
        <translation>गेटवे को बताता है कि यह NFT की बिक्री है; प्रोग्राम इसे भरता है।</translation>
    </message>
    <message>
        <source>Customer’s e-mail</source>
        <translation>ग्राहक का ई-मेल</translation>
    </message>
    <message>
        <source>Where the gateway sends the receipt.</source>
        <translation>जहाँ गेटवे रसीद भेजता है।</translation>
    </message>
    <message>
        <source>What the customer pays.</source>
        <translation>ग्राहक जो चुकाता है।</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <extracomment>%1: a list of currencies&apos; codes.</extracomment>
        <translation>%1 में से एक।</translation>
    </message>
    <message>
        <source>This method takes %1 only; convert other currencies first.</source>
        <extracomment>%1: a currency&apos;s code, &quot;USD&quot;. &quot;This method&quot;: a way to pay.</extracomment>
        <translation>यह तरीका केवल %1 लेता है; दूसरी मुद्राएँ पहले बदलें।</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Merchant data</source>
        <translation>व्यापारी डेटा</translation>
    </message>
    <message>
        <source>Your own data as a JSON object; the gateway gives it back with the status.</source>
        <translation>JSON ऑब्जेक्ट के रूप में आपका अपना डेटा; गेटवे इसे स्थिति के साथ लौटाता है।</translation>
    </message>
    <message>
        <source>After cancelling</source>
        <extracomment>A web page that the customer sees then.</extracomment>
        <translation>रद्द करने पर</translation>
    </message>
    <message>
        <source>The customer’s browser goes here after cancelling.</source>
        <translation>रद्द करने के बाद ग्राहक का ब्राउज़र यहाँ जाता है।</translation>
    </message>
    <message>
        <source>While pending</source>
        <extracomment>A web page that the customer sees then.</extracomment>
        <translation>लंबित होने पर</translation>
    </message>
    <message>
        <source>The customer’s browser goes here while the payment is still pending.</source>
        <translation>जब तक भुगतान लंबित है, ग्राहक का ब्राउज़र यहाँ जाता है।</translation>
    </message>
    <message>
        <source>The customer’s browser goes here when the payment failed or was declined.</source>
        <translation>भुगतान विफल या अस्वीकृत होने पर ग्राहक का ब्राउज़र यहाँ जाता है।</translation>
    </message>
    <message>
        <source>Cardholder’s name</source>
        <translation>कार्डधारक का नाम</translation>
    </message>
    <message>
        <source>As printed on the card.</source>
        <translation>जैसा कार्ड पर छपा है।</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>With the country’s prefix where you know it.</source>
        <translation>देश के कोड के साथ, अगर आपको पता हो।</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>Year, month, day. Not stored.</source>
        <translation>साल, महीना, दिन। सहेजी नहीं जाती।</translation>
    </message>
    <message>
        <source>Customer’s IP address</source>
        <translation>ग्राहक का IP पता</translation>
    </message>
    <message>
        <source>The IPv4 address of the customer’s device, not of this computer.</source>
        <translation>ग्राहक के उपकरण का IPv4 पता, इस कंप्यूटर का नहीं।</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Street and number.</source>
        <translation>सड़क और मकान नंबर।</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <extracomment>A second line of a street&apos;s address: the flat or floor.</extracomment>
        <translation>पता, दूसरी पंक्ति</translation>
    </message>
    <message>
        <source>The gateway demands it; write - where there is none.</source>
        <translation>गेटवे इसे माँगता है; जहाँ न हो, वहाँ - लिखें।</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>डाक कोड</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Two letters (ISO 3166-1).</source>
        <translation>दो अक्षर (ISO 3166-1)।</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>कार्ड संख्या</translation>
    </message>
    <message>
        <source>Blanks between the groups are fine. Not stored.</source>
        <translation>समूहों के बीच ख़ाली जगह चल सकती है। सहेजी नहीं जाती।</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>समाप्ति तिथि</translation>
    </message>
    <message>
        <source>Month and year as on the card, the year in full.</source>
        <translation>महीना और साल जैसे कार्ड पर हैं, साल पूरा।</translation>
    </message>
    <message>
        <source>Card code</source>
        <extracomment>The CVV or CVC of a card.</extracomment>
        <translation>कार्ड कोड</translation>
    </message>
    <message>
        <source>Three digits on the back; four on the front of American Express. Not stored.</source>
        <translation>पीछे के तीन अंक; American Express में सामने के चार। सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Only after agreement with the gateway’s support.</source>
        <translation>केवल गेटवे की सहायता टीम से सहमति के बाद।</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>ग्राहक का नाम</translation>
    </message>
    <message>
        <source>Payer’s identity number</source>
        <translation>भुगतानकर्ता की पहचान संख्या</translation>
    </message>
    <message>
        <source>11 digits. Card sales have no such number.</source>
        <translation>11 अंक। कार्ड की बिक्री में यह संख्या नहीं होती।</translation>
    </message>
    <message>
        <source>Payment solution</source>
        <translation>भुगतान समाधान</translation>
    </message>
    <message>
        <source>Without it, the account’s set-up at the gateway alone decides that the customer pays by UPI.</source>
        <translation>इसके बिना केवल गेटवे पर खाते की सेटिंग तय करती है कि ग्राहक UPI से भुगतान करता है।</translation>
    </message>
    <message>
        <source>Payment solution’s name</source>
        <translation>भुगतान समाधान का नाम</translation>
    </message>
    <message>
        <source>What is it for</source>
        <extracomment>A field for a note about a sale: what the customer pays for.</extracomment>
        <translation>किस चीज़ के लिए</translation>
    </message>
    <message>
        <source>For your books and papers. The gateway does not get it.</source>
        <translation>आपके बहीखाते और कागज़ों के लिए। गेटवे को यह नहीं मिलता।</translation>
    </message>
</context>
<context>
    <name>FieldCheck</name>
    <message>
        <source>Character %1 is damaged. Type the text again instead of pasting it.</source>
        <extracomment>%1: the how-manieth character of a text it is.</extracomment>
        <translation>अक्षर %1 ख़राब है। टेक्स्ट को पेस्ट करने के बजाय फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>Character %1 is a control character (such as a line break). Take it out.</source>
        <extracomment>%1: the how-manieth character of a text it is.</extracomment>
        <translation>अक्षर %1 नियंत्रण अक्षर है (जैसे पंक्ति का अंत)। इसे हटा दें।</translation>
    </message>
    <message>
        <source>Character %1 is invisible or turns the reading direction. Type the text again instead of pasting it.</source>
        <extracomment>%1: the how-manieth character of a text it is.</extracomment>
        <translation>अक्षर %1 दिखता नहीं है या पढ़ने की दिशा पलटता है। टेक्स्ट को पेस्ट करने के बजाय फिर से टाइप करें।</translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s); at most %1 fit.</source>
        <extracomment>What was typed into a field. %1: a number of characters.</extracomment>
        <translation>
            <numerusform>इसमें %n अक्षर है; अधिक से अधिक %1 आ सकते हैं।</numerusform>
            <numerusform>इसमें %n अक्षर हैं; अधिक से अधिक %1 आ सकते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s). Nobody tells how many the gateway takes; few take more than %1.</source>
        <extracomment>What was typed into a field. %1: a number of characters.</extracomment>
        <translation>
            <numerusform>इसमें %n अक्षर है। गेटवे कितने लेता है, कोई नहीं बताता; कम ही गेटवे %1 से ज़्यादा लेते हैं।</numerusform>
            <numerusform>इसमें %n अक्षर हैं। गेटवे कितने लेता है, कोई नहीं बताता; कम ही गेटवे %1 से ज़्यादा लेते हैं।</numerusform>
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
        <translation>ग़लत। %1</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <extracomment>Below a field for a phone number. %1: the number as the gateway gets it, such as “221771234567” where “77 123 45 67” was typed.</extracomment>
        <translation>इस रूप में भेजा जाता है: %1।</translation>
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
        <translation>सभी बिक्रियाँ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>sales that wait for the customer</comment>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>sales that are paid</comment>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <comment>sales that a person should look at</comment>
        <translation>देखना ज़रूरी</translation>
    </message>
    <message>
        <source>Not paid</source>
        <comment>sales that were not paid and will not be</comment>
        <translation>भुगतान नहीं हुआ</translation>
    </message>
    <message>
        <source>“%1 – %2”</source>
        <extracomment>From one day to another: “1/3/26 – 5/3/26”. It stands in “No sale is in %1.”</extracomment>
        <translation>“%1 – %2”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What is chosen in a filter, “Last 7 days”. It stands in “No sale is in %1.”</extracomment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>FormOpener</name>
    <message>
        <source>This sale has no payment form that is safe to open.</source>
        <translation>इस बिक्री का ऐसा कोई भुगतान फ़ॉर्म नहीं है जिसे खोलना सुरक्षित हो।</translation>
    </message>
    <message>
        <source>No browser could be opened. Choose a browser in your system’s settings and try again.</source>
        <translation>कोई ब्राउज़र नहीं खुल सका। सिस्टम की सेटिंग्स में ब्राउज़र चुनें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The payment page is being opened in the browser of this computer.</source>
        <translation>भुगतान पेज इस कंप्यूटर के ब्राउज़र में खोला जा रहा है।</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message numerus="yes">
        <source>%n filled in</source>
        <extracomment>Of a part of a form: how many of its fields. Stands beside the part’s title.</extracomment>
        <translation>
            <numerusform>%n भरा हुआ</numerusform>
            <numerusform>%n भरे हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <extracomment>Of a part of a form: how many of its fields are wrong. Stands beside the part’s title.</extracomment>
        <translation>
            <numerusform>%n सुधारना है</numerusform>
            <numerusform>%n सुधारने हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <extracomment>Of a part of a form: how many of its fields a person should look at, though they may be right.</extracomment>
        <translation>
            <numerusform>%n देखना है</numerusform>
            <numerusform>%n देखने हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway</name>
    <message>
        <source>This gateway gives no statements.</source>
        <translation>यह गेटवे स्टेटमेंट नहीं देता।</translation>
    </message>
    <message>
        <source>This gateway’s lists name each sale by its own number.</source>
        <extracomment>“Its own number” is this program’s reference of the sale.</extracomment>
        <translation>इस गेटवे की सूचियाँ हर बिक्री को उसकी अपनी संख्या से बताती हैं।</translation>
    </message>
    <message>
        <source>This gateway knows sales by this program’s own reference, so none has to be chosen by hand. Check the sale instead.</source>
        <translation>यह गेटवे बिक्रियों को इस प्रोग्राम के अपने संदर्भ से जानता है, इसलिए हाथ से कोई नहीं चुननी पड़ती। इसके बजाय बिक्री को जाँचें।</translation>
    </message>
</context>
<context>
    <name>GatewayCatalogue</name>
    <message>
        <source>%1 (live)</source>
        <extracomment>A company’s web address where real money moves, in a list of addresses. %1 is the company’s name.</extracomment>
        <translation>%1 (असली)</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>What NonStoPay calls the secret of an account.</extracomment>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>E-invoice gateway</source>
        <extracomment>A kind of gateway, beside “NonStoPay”: one protocol that several companies offer.</extracomment>
        <translation>ई-इनवॉइस गेटवे</translation>
    </message>
    <message>
        <source>Secret (salt)</source>
        <extracomment>What e-invoice gateways call the secret of an account.</extracomment>
        <translation>सीक्रेट (salt)</translation>
    </message>
</context>
<context>
    <name>GatewayClocks</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer’s clock is 3 days ahead of …”.</extracomment>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer’s clock is 3 hours ahead of …”.</extracomment>
        <translation>
            <numerusform>%n घंटा</numerusform>
            <numerusform>%n घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer’s clock is 5 minutes ahead of …”.</extracomment>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s clock is %1 ahead of the gateway’s, as it was when the gateway last answered.</source>
        <extracomment>%1: “5 minutes”, “3 days”. “The gateway’s”: its clock.</extracomment>
        <translation>इस कंप्यूटर की घड़ी गेटवे की घड़ी से %1 आगे है, जैसी वह गेटवे के पिछले जवाब के समय थी।</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 behind the gateway’s, as it was when the gateway last answered.</source>
        <extracomment>%1: “5 minutes”, “3 days”. “The gateway’s”: its clock.</extracomment>
        <translation>इस कंप्यूटर की घड़ी गेटवे की घड़ी से %1 पीछे है, जैसी वह गेटवे के पिछले जवाब के समय थी।</translation>
    </message>
    <message>
        <source>Set it in the system’s settings: sales are dated by it, and one whose answer is lost is looked for by its date.</source>
        <extracomment>“It” is this computer’s clock; “one” is a sale.</extracomment>
        <translation>इसे सिस्टम की सेटिंग्स में ठीक करें: बिक्रियों पर इसी की तारीख़ लगती है, और जिसका जवाब खो जाए, उसे उसकी तारीख़ से खोजा जाता है।</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>:INT in [%1 - %2]</source>
        <extracomment>Stands behind the name of a value: “N:INT in [1 - 9]”. INT is a whole number.</extracomment>
        <translation>:INT [%1 - %2] में</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>A colon and how the command is written follow: “Usage: counterfoilctl issue [OPTIONS]”.</extracomment>
        <translation>प्रयोग</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <extracomment>In the line “Usage: counterfoilctl issue [OPTIONS]”: one or more of the options, of your choice.</extracomment>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <extracomment>In the line “Usage: counterfoilctl account SUBCOMMAND”: one of the commands of “account”.</extracomment>
        <translation>उप-कमांड</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <extracomment>As above, for one or more of them.</extracomment>
        <translation>उप-कमांड</translation>
    </message>
    <message>
        <source>Positionals</source>
        <extracomment>A heading, a colon follows: words of a command line that are known by their place.</extracomment>
        <translation>स्थान-आधारित शब्द</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>A heading, a colon follows.</extracomment>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <extracomment>A heading, a colon follows.</extracomment>
        <translation>उप-कमांड</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <extracomment>Stands behind an option that has to be given: “--account NAME REQUIRED”. Short.</extracomment>
        <translation>ज़रूरी</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>Names of other options follow, without which this one cannot be given. Short.</extracomment>
        <translation>साथ में ज़रूरी</translation>
    </message>
    <message>
        <source>Excludes</source>
        <extracomment>Names of other options follow, with which this one cannot be given. Short.</extracomment>
        <translation>इनके साथ नहीं</translation>
    </message>
</context>
<context>
    <name>HistoryImport</name>
    <message>
        <source>From %1 to %2 there is nothing to import. Choose the earlier month first.</source>
        <extracomment>%1 and %2 are months, in their basic form: “March 2026”.</extracomment>
        <translation>%1 से %2 तक आयात करने को कुछ नहीं है। पहले का महीना पहले चुनें।</translation>
    </message>
    <message>
        <source>It carries the reference %1, and the gateway does not confirm it. Check that sale.</source>
        <extracomment>A line of the gateway’s list. %1 is the reference of a sale in our books; to check a sale is to ask the gateway about it.</extracomment>
        <translation>इस पर संदर्भ %1 है, और गेटवे इसकी पुष्टि नहीं करता। उस बिक्री को जाँचें।</translation>
    </message>
    <message>
        <source>So many sales were not asked about at once: import again to go on.</source>
        <extracomment>“So many”: more than the program asks about in one import.</extracomment>
        <translation>एक बार में इतनी सारी बिक्रियों के बारे में नहीं पूछा गया: आगे बढ़ने के लिए फिर आयात करें।</translation>
    </message>
    <message>
        <source>The gateway does not tell whose this line is.</source>
        <extracomment>A line of the gateway’s list of sales.</extracomment>
        <translation>गेटवे नहीं बताता कि यह पंक्ति किसकी है।</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The account’s web address must begin with https://.</source>
        <translation>खाते का वेब पता https:// से शुरू होना चाहिए।</translation>
    </message>
    <message>
        <source>The account’s key or client number holds a line break. Type it again without.</source>
        <translation>खाते की कुंजी या क्लाइंट संख्या में पंक्ति का अंत है। उसके बिना फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>The call was broken off.</source>
        <translation>अनुरोध बीच में रोक दिया गया।</translation>
    </message>
</context>
<context>
    <name>HttpTrouble</name>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>%1 ने समय पर जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (its certificate has expired).</source>
        <extracomment>%1 is the name of the gateway’s computer (“api.example.com”), and the certificate is that computer’s.</extracomment>
        <translation>%1 से सुरक्षित कनेक्शन नहीं बन सका (उसके प्रमाणपत्र की अवधि समाप्त हो गई है)।</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (its certificate is not valid yet).</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>%1 से सुरक्षित कनेक्शन नहीं बन सका (उसका प्रमाणपत्र अभी मान्य नहीं हुआ है)।</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (its certificate is another host’s).</source>
        <extracomment>%1 is the name of the gateway’s computer; a host is a computer of another name.</extracomment>
        <translation>%1 से सुरक्षित कनेक्शन नहीं बन सका (उसका प्रमाणपत्र किसी दूसरे होस्ट का है)।</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (nobody that this computer trusts vouches for its certificate).</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>%1 से सुरक्षित कनेक्शन नहीं बन सका (जिन पर यह कंप्यूटर भरोसा करता है, उनमें से कोई उसके प्रमाणपत्र की गारंटी नहीं लेता)।</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (it offers none that this computer takes).</source>
        <extracomment>%1 is the name of the gateway’s computer. “None” is no safe connection.</extracomment>
        <translation>%1 से सुरक्षित कनेक्शन नहीं बन सका (वह ऐसा कोई कनेक्शन नहीं देता जो यह कंप्यूटर ले)।</translation>
    </message>
    <message>
        <source>Check this computer’s clock and the account’s web address.</source>
        <translation>इस कंप्यूटर की घड़ी और खाते का वेब पता जाँचें।</translation>
    </message>
    <message>
        <source>Correct it in the system’s network settings (or in https_proxy), or take it out there.</source>
        <extracomment>“It” is the proxy that the sentence before this one names; https_proxy is the name of a setting.</extracomment>
        <translation>इसे सिस्टम की नेटवर्क सेटिंग्स (या https_proxy) में सुधारें, या वहाँ से हटा दें।</translation>
    </message>
    <message>
        <source>The proxy %1, which this computer’s settings name, was not found.</source>
        <extracomment>%1 is a proxy’s name and port: “proxy.example:3128”.</extracomment>
        <translation>प्रॉक्सी %1, जो इस कंप्यूटर की सेटिंग्स में है, नहीं मिला।</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy %1, which this computer’s settings name.</source>
        <extracomment>%1 is a proxy’s name and port.</extracomment>
        <translation>प्रॉक्सी %1 पर, जो इस कंप्यूटर की सेटिंग्स में है, कोई जवाब नहीं देता।</translation>
    </message>
    <message>
        <source>The proxy %1, which this computer’s settings name, did not answer in time.</source>
        <extracomment>%1 is a proxy’s name and port.</extracomment>
        <translation>प्रॉक्सी %1 ने, जो इस कंप्यूटर की सेटिंग्स में है, समय पर जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>The proxy %1 could not reach %2. Check the account’s web address; if it is right, try again later or ask whoever runs this network.</source>
        <extracomment>%1 is a proxy’s name and port, %2 the name of the gateway’s computer.</extracomment>
        <translation>प्रॉक्सी %1, %2 तक नहीं पहुँच सका। खाते का वेब पता जाँचें; अगर वह सही है, तो बाद में फिर कोशिश करें या इस नेटवर्क को चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The proxy %1 does not let this computer through to %2. Ask whoever runs this network to allow it, or take the proxy out of the system’s network settings.</source>
        <extracomment>%1 is a proxy’s name and port, %2 the name of the gateway’s computer.</extracomment>
        <translation>प्रॉक्सी %1 इस कंप्यूटर को %2 तक नहीं जाने देता। इस नेटवर्क को चलाने वाले से अनुमति माँगें, या सिस्टम की नेटवर्क सेटिंग्स से प्रॉक्सी हटा दें।</translation>
    </message>
    <message>
        <source>The call to %1 was cancelled.</source>
        <extracomment>%1 is the name of the gateway’s computer. A call is a question or an order sent to it.</extracomment>
        <translation>%1 को भेजा अनुरोध रद्द कर दिया गया।</translation>
    </message>
    <message>
        <source>%1 announced an answer (HTTP %2) that did not come in time.</source>
        <extracomment>%1 is the name of the gateway’s computer, %2 a number that says what kind of answer it is.</extracomment>
        <translation>%1 ने जवाब (HTTP %2) की सूचना दी, जो समय पर नहीं आया।</translation>
    </message>
    <message>
        <source>%1 answered with more data than any gateway answer has.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>%1 ने इतना डेटा भेजा जितना किसी गेटवे के जवाब में नहीं होता।</translation>
    </message>
    <message>
        <source>What came from %1 is no answer that could be read.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>%1 से जो आया, वह पढ़ने लायक जवाब नहीं है।</translation>
    </message>
    <message>
        <source>The answer of %1 came packed and could not be unpacked.</source>
        <extracomment>%1 is the name of the gateway’s computer. “Packed”: compressed.</extracomment>
        <translation>%1 का जवाब संपीड़ित आया और खोला नहीं जा सका।</translation>
    </message>
    <message>
        <source>The connection to %1 was closed before an answer came.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>जवाब आने से पहले %1 से कनेक्शन बंद हो गया।</translation>
    </message>
    <message>
        <source>The answer of %1 was cut: the connection was closed in the middle of it.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>%1 का जवाब कट गया: उसके बीच में कनेक्शन बंद हो गया।</translation>
    </message>
    <message>
        <source>%1 announced an answer (HTTP %2), which was cut: the connection was closed before it came.</source>
        <extracomment>%1 is the name of the gateway’s computer, %2 a number that says what kind of answer it is.</extracomment>
        <translation>%1 ने जवाब (HTTP %2) की सूचना दी, जो कट गया: उसके आने से पहले कनेक्शन बंद हो गया।</translation>
    </message>
    <message>
        <source>The proxy %1 wants a name and a password. Write both into the proxy’s address in the system’s network settings (http://name:password@%1), or ask whoever runs this network to let %2 through without.</source>
        <extracomment>%1 is a proxy’s name and port, %2 the name of the gateway’s computer.</extracomment>
        <translation>प्रॉक्सी %1 नाम और पासवर्ड चाहता है। दोनों सिस्टम की नेटवर्क सेटिंग्स में प्रॉक्सी के पते में लिखें (http://name:password@%1), या इस नेटवर्क को चलाने वाले से कहें कि %2 को इनके बिना जाने दे।</translation>
    </message>
    <message>
        <source>Nothing answers at %1:%2.</source>
        <extracomment>%1 is the name of the gateway’s computer, %2 a port of it: “api.example.com:443”.</extracomment>
        <translation>%1:%2 पर कोई जवाब नहीं देता।</translation>
    </message>
    <message>
        <source>The address %1 was not found. Check the internet connection and the account’s web address.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>पता %1 नहीं मिला। इंटरनेट कनेक्शन और खाते का वेब पता जाँचें।</translation>
    </message>
    <message>
        <source>The network is down. Check the internet connection.</source>
        <translation>नेटवर्क बंद है। इंटरनेट कनेक्शन जाँचें।</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n sale(s) read, page %1.</source>
        <extracomment>%1: pages of the gateway’s list that were read so far.</extracomment>
        <translation>
            <numerusform>%n बिक्री पढ़ी गई, पेज %1।</numerusform>
            <numerusform>%n बिक्रियाँ पढ़ी गईं, पेज %1।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sale(s) read, page %2.</source>
        <extracomment>%1: sales that were read so far; %n: sales that there are; %2: the page of the gateway’s list.</extracomment>
        <translation>
            <numerusform>%n में से %1 बिक्री पढ़ी गई, पेज %2।</numerusform>
            <numerusform>%n में से %1 बिक्रियाँ पढ़ी गईं, पेज %2।</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1  %2</source>
        <extracomment>%1: the number of a sale that was not imported; %2: why.</extracomment>
        <translation>छोड़ी गई: %1  %2</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more.</source>
        <extracomment>Comes behind a list of sales that were left out.</extracomment>
        <translation>
            <numerusform>... और %n अन्य।</numerusform>
            <numerusform>... और %n अन्य।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) of this computer were found and have their number now.</source>
        <extracomment>Sales that were issued on this computer; the number is the gateway’s.</extracomment>
        <translation>
            <numerusform>इस कंप्यूटर की %n बिक्री मिल गई और अब उसकी गेटवे संख्या ज्ञात है।</numerusform>
            <numerusform>इस कंप्यूटर की %n बिक्रियाँ मिल गईं और अब उनकी गेटवे संख्याएँ ज्ञात हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sale(s) listed; %2 imported, %3 known already, %4 left out.</source>
        <extracomment>%1: an account; %n: how many sales the gateway lists; %2: those that are new in the books; %3: those that stood there already; %4: those that were not imported.</extracomment>
        <translation>
            <numerusform>%1: सूची में %n बिक्री; %2 आयात, %3 पहले से ज्ञात, %4 छोड़ी गई।</numerusform>
            <numerusform>%1: सूची में %n बिक्रियाँ; %2 आयात, %3 पहले से ज्ञात, %4 छोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended before everything was read. What was imported stays; run it again for the rest.</source>
        <translation>सब कुछ पढ़े जाने से पहले रुक गया। जो आयात हुआ वह रहता है; बाकी के लिए इसे फिर चलाएँ।</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Ending after this page…</source>
        <extracomment>An import was cancelled; a page is a part of the gateway&apos;s list.</extracomment>
        <translation>इस पेज के बाद रुकेगा…</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>गेटवे से पूछा जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>Left out: the first %n</source>
        <extracomment>Title of a list of sales that were not imported: there are more than it has lines.</extracomment>
        <translation>
            <numerusform>छोड़ी गई: पहली %n</numerusform>
            <numerusform>छोड़ी गईं: पहली %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <extracomment>Pages of a list, a part of “Read 350 sales, 7 pages.”</extracomment>
        <translation>
            <numerusform>%Ln पेज</numerusform>
            <numerusform>%Ln पेज</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln month(s)</source>
        <extracomment>Months that were read, of so many; a part of “Read 28 sales, 4 of 12 months.” %1 is a number.</extracomment>
        <translation>
            <numerusform>%Ln में से %1 महीना</numerusform>
            <numerusform>%Ln में से %1 महीने</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %Ln sale(s), %2.</source>
        <extracomment>How far an import is. %1 is a number, %2 is “7 pages”, or “4 of 12 months”.</extracomment>
        <translation>
            <numerusform>%Ln में से %1 बिक्री पढ़ी गई, %2।</numerusform>
            <numerusform>%Ln में से %1 बिक्रियाँ पढ़ी गईं, %2।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln sale(s), %1.</source>
        <extracomment>How far an import is. %1 is “7 pages”, or “4 of 12 months”.</extracomment>
        <translation>
            <numerusform>%Ln बिक्री पढ़ी गई, %1।</numerusform>
            <numerusform>%Ln बिक्रियाँ पढ़ी गईं, %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>The import ended early: %1</source>
        <extracomment>%1 is the reason, in one or more sentences.</extracomment>
        <translation>आयात जल्दी रुक गया: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>An import was cancelled.</extracomment>
        <translation>रद्द किया गया।</translation>
    </message>
    <message>
        <source>The gateway lists no sales of that time.</source>
        <translation>गेटवे की सूची में उस समय की कोई बिक्री नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) was imported into the books.</source>
        <translation>
            <numerusform>%Ln बिक्री बहीखाते में आयात की गई।</numerusform>
            <numerusform>%Ln बिक्रियाँ बहीखाते में आयात की गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be imported.</source>
        <translation>कुछ आयात करने की ज़रूरत नहीं थी।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln was there already.</source>
        <extracomment>Of sales: they are in the books already.</extracomment>
        <translation>
            <numerusform>%Ln पहले से वहाँ थी।</numerusform>
            <numerusform>%Ln पहले से वहाँ थीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) of yours whose number at the gateway was not known has it now.</source>
        <translation>
            <numerusform>आपकी %Ln बिक्री की गेटवे संख्या, जो ज्ञात नहीं थी, अब ज्ञात है।</numerusform>
            <numerusform>आपकी %Ln बिक्रियों की गेटवे संख्याएँ, जो ज्ञात नहीं थीं, अब ज्ञात हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was left out; the list says why.</source>
        <extracomment>Of sales that were not imported. A list with the reasons stands below.</extracomment>
        <translation>
            <numerusform>%Ln छोड़ी गई; कारण सूची में है।</numerusform>
            <numerusform>%Ln छोड़ी गईं; कारण सूची में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the books stays. Import again to go on: nothing comes in twice.</source>
        <translation>जो बहीखाते में है वह रहता है। आगे बढ़ने के लिए फिर आयात करें: कुछ भी दो बार नहीं आता।</translation>
    </message>
</context>
<context>
    <name>ImportedInvoices</name>
    <message>
        <source>The statement does not tell, so that it can be read, when this sale was made.</source>
        <extracomment>The gateway’s statement has no time for the sale, or one that nobody can read.</extracomment>
        <translation>स्टेटमेंट पढ़ने लायक रूप में नहीं बताता कि यह बिक्री कब हुई।</translation>
    </message>
    <message>
        <source>It cannot be imported: it has no merchant’s number, by which the gateway could be asked about it.</source>
        <extracomment>A line of the gateway’s statement. The “merchant’s number” is the one by which the shop calls the sale.</extracomment>
        <translation>इसे आयात नहीं किया जा सकता: इसकी व्यापारी संख्या नहीं है, जिससे गेटवे से इसके बारे में पूछा जा सके।</translation>
    </message>
    <message>
        <source>It cannot be imported: the statement names no payment system.</source>
        <extracomment>A line of the gateway’s statement.</extracomment>
        <translation>इसे आयात नहीं किया जा सकता: स्टेटमेंट में भुगतान प्रणाली का नाम नहीं है।</translation>
    </message>
    <message>
        <source>It cannot be imported: its amount cannot be read.</source>
        <extracomment>A line of the gateway’s statement.</extracomment>
        <translation>इसे आयात नहीं किया जा सकता: इसकी राशि पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>It cannot be imported: its amount or payment system “%1” cannot be read.</source>
        <extracomment>A line of the gateway’s statement. %1 is the name of a payment system, or a code that nobody knows.</extracomment>
        <translation>इसे आयात नहीं किया जा सकता: इसकी राशि या भुगतान प्रणाली “%1” पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>It cannot be imported: its amount is nothing.</source>
        <extracomment>A line of the gateway’s statement, over 0 or less.</extracomment>
        <translation>इसे आयात नहीं किया जा सकता: इसकी राशि शून्य या उससे कम है।</translation>
    </message>
    <message>
        <source>It stands in the books under the account “%1”, as %2, so it is not imported a second time.</source>
        <extracomment>A line of the gateway’s statement. %1 is the name of an account, %2 the reference of a sale.</extracomment>
        <translation>यह बहीखाते में खाता “%1” के तहत %2 के रूप में है, इसलिए इसे दूसरी बार आयात नहीं किया जाता।</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>The key could not be read from standard input.</source>
        <translation>कुंजी मानक इनपुट से पढ़ी नहीं जा सकी।</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n byte(s), which no key has.</source>
        <extracomment>A key.</extracomment>
        <translation>
            <numerusform>इसमें %n से ज़्यादा बाइट हैं; किसी कुंजी में इतनी नहीं होतीं।</numerusform>
            <numerusform>इसमें %n से ज़्यादा बाइट हैं; किसी कुंजी में इतनी नहीं होतीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>No usable key came from standard input.</source>
        <translation>मानक इनपुट से काम की कोई कुंजी नहीं आई।</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <extracomment>%1: why, in words of the system.</extracomment>
        <translation>मानक इनपुट पढ़ा नहीं जा सकता: %1।</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1: a file; %2: why, in words of the system.</extracomment>
        <translation>%1 को पढ़ा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>Standard input holds more than 1 MiB, which is no form.</source>
        <translation>मानक इनपुट में 1 MiB से ज़्यादा है, जो फ़ॉर्म नहीं हो सकता।</translation>
    </message>
    <message>
        <source>%1 holds more than 1 MiB, which is no form.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>%1 में 1 MiB से ज़्यादा है, जो फ़ॉर्म नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Standard input is not valid JSON: line %1, character %2: %3</source>
        <extracomment>%3: what is wrong there, a sentence.</extracomment>
        <translation>मानक इनपुट मान्य JSON नहीं है: पंक्ति %1, अक्षर %2: %3</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: line %2, character %3: %4</source>
        <extracomment>%1: a file; %4: what is wrong there, a sentence.</extracomment>
        <translation>%1 मान्य JSON नहीं है: पंक्ति %2, अक्षर %3: %4</translation>
    </message>
    <message>
        <source>Standard input is JSON, but not an object of fields such as {&quot;amount&quot;:&quot;15.04&quot;}.</source>
        <translation>मानक इनपुट JSON है, पर फ़ील्ड का ऑब्जेक्ट नहीं, जैसे {&quot;amount&quot;:&quot;15.04&quot;}।</translation>
    </message>
    <message>
        <source>%1 is JSON, but not an object of fields such as {&quot;amount&quot;:&quot;15.04&quot;}.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>%1 JSON है, पर फ़ील्ड का ऑब्जेक्ट नहीं, जैसे {&quot;amount&quot;:&quot;15.04&quot;}।</translation>
    </message>
    <message>
        <source>The password could not be read from standard input.</source>
        <translation>पासवर्ड मानक इनपुट से पढ़ा नहीं जा सका।</translation>
    </message>
</context>
<context>
    <name>InvoiceDetails</name>
    <message>
        <source>&amp;Copy link</source>
        <extracomment>A button: copies the pay link.</extracomment>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Choose a sale to see what became of it.</source>
        <translation>किसी बिक्री का क्या हुआ, यह देखने के लिए उसे चुनें।</translation>
    </message>
    <message>
        <source>The sale is being read…</source>
        <translation>बिक्री पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Sho&amp;w code</source>
        <extracomment>A button: shows the QR code of an address for coins.</extracomment>
        <translation>कोड दिखाएँ</translation>
    </message>
    <message>
        <source>Show &amp;form</source>
        <extracomment>A button: shows the form by which the sale is paid.</extracomment>
        <translation>फ़ॉर्म दिखाएँ</translation>
    </message>
    <message>
        <source>Sho&amp;w link</source>
        <extracomment>A button: shows the pay link and its QR code.</extracomment>
        <translation>लिंक दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <extracomment>A button: copies an address for coins.</extracomment>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Issue &amp;again</source>
        <extracomment>A button: a sale that never arrived at the gateway is issued once more.</extracomment>
        <translation>फिर से जारी करें</translation>
    </message>
    <message>
        <source>Sell &amp;again</source>
        <extracomment>A button: a new sale with what was sold before.</extracomment>
        <translation>फिर से बेचें</translation>
    </message>
    <message>
        <source>This sale is paid by a form on this computer. It cannot be sent as a link.</source>
        <translation>इस बिक्री का भुगतान इस कंप्यूटर पर एक फ़ॉर्म से होता है। इसे लिंक के रूप में नहीं भेजा जा सकता।</translation>
    </message>
</context>
<context>
    <name>InvoiceHead</name>
    <message>
        <source>Copy reference</source>
        <translation>संदर्भ कॉपी करें</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what was sold</comment>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of payment</comment>
        <translation>तरीका</translation>
    </message>
    <message>
        <source>System</source>
        <comment>a payment system</comment>
        <translation>प्रणाली</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>कॉइन</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a coin</comment>
        <translation>पता</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>of a coin</comment>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>by which the customer pays</comment>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>the merchant’s, at the gateway</comment>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>when</comment>
        <translation>जारी हुई</translation>
    </message>
    <message>
        <source>Gateway</source>
        <comment>the number of the sale there follows</comment>
        <translation>गेटवे</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>what was paid, and what the merchant gets</comment>
        <translation>रकम</translation>
    </message>
    <message>
        <source>%1, card data typed here</source>
        <extracomment>%1 is a method of payment, “Card”. Its data were typed into this program, not on a pay page.</extracomment>
        <translation>%1, कार्ड का डेटा यहाँ टाइप किया गया</translation>
    </message>
    <message>
        <source>number %1</source>
        <extracomment>Of a sale at the gateway.</extracomment>
        <translation>संख्या %1</translation>
    </message>
    <message>
        <source>at %1, for this computer only</source>
        <extracomment>A form by which the customer pays; %1 is the name of a server, “bank.example”.</extracomment>
        <translation>%1 पर, केवल इस कंप्यूटर के लिए</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Items</source>
        <comment>that were sold, one below the other</comment>
        <translation>आइटम</translation>
    </message>
</context>
<context>
    <name>InvoiceList</name>
    <message>
        <source>The list may be out of date.</source>
        <translation>सूची शायद ताज़ा नहीं है।</translation>
    </message>
    <message>
        <source>Sho&amp;w all sales</source>
        <translation>सभी बिक्रियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>अभी कोई बिक्री नहीं</translation>
    </message>
    <message>
        <source>Every sale you issue is kept here, with its pay link and what became of it.</source>
        <translation>आपकी जारी की हर बिक्री यहाँ रहती है, उसके भुगतान लिंक और इस जानकारी के साथ कि उसका क्या हुआ।</translation>
    </message>
    <message>
        <source>New &amp;sale</source>
        <translation>नई बिक्री</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>देखने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>Sales stand here whose outcome is not known, whose money is held back or went back, or that were paid with another amount.</source>
        <translation>यहाँ वे बिक्रियाँ आती हैं जिनका परिणाम ज्ञात नहीं है, जिनकी रकम रोकी गई या वापस चली गई, या जिनका भुगतान अलग राशि में हुआ।</translation>
    </message>
    <message>
        <source>No sale matches</source>
        <translation>कोई बिक्री मेल नहीं खाती</translation>
    </message>
    <message>
        <source>The sales cannot be read</source>
        <translation>बिक्रियाँ पढ़ी नहीं जा सकतीं</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Reading the sales…</source>
        <translation>बिक्रियाँ पढ़ी जा रही हैं…</translation>
    </message>
    <message>
        <source>A long list may take a moment.</source>
        <translation>लंबी सूची में थोड़ा समय लग सकता है।</translation>
    </message>
    <message>
        <source>No sale is in %1.</source>
        <extracomment>%1 are the filters that are used, one or several: ““Paid”, “Last 7 days””.</extracomment>
        <translation>%1 में कोई बिक्री नहीं है।</translation>
    </message>
    <message>
        <source>No sale holds “%1”.</source>
        <extracomment>%1 is what was searched for.</extracomment>
        <translation>किसी बिक्री में “%1” नहीं है।</translation>
    </message>
    <message>
        <source>Nothing among %1 holds “%2”.</source>
        <extracomment>%1 are the filters that are used, one or several: ““Paid”, “Last 7 days””. %2 is what was searched for.</extracomment>
        <translation>%1 में से किसी में “%2” नहीं है।</translation>
    </message>
</context>
<context>
    <name>InvoiceLocks</name>
    <message>
        <source>%1 cannot be written, so other programs do not see who works on this sale.</source>
        <extracomment>%1: the path of a folder.</extracomment>
        <translation>%1 में लिखा नहीं जा सकता, इसलिए दूसरे प्रोग्राम नहीं देख पाते कि इस बिक्री पर कौन काम कर रहा है।</translation>
    </message>
</context>
<context>
    <name>InvoiceRows</name>
    <message>
        <source>its fields: %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;: what was typed into the sale&apos;s form. %1: why not, a clause or sentence.</extracomment>
        <translation>उसके फ़ील्ड: %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;. %1: the word for a state that stands in the file.</extracomment>
        <translation>स्थिति %1</translation>
    </message>
    <message>
        <source>its form: %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;: the form by which it is paid. %1: why not, a clause or sentence.</extracomment>
        <translation>उसका फ़ॉर्म: %1</translation>
    </message>
    <message>
        <source>its amounts: %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;: what the gateway said of the money. %1: why not, a clause or sentence.</extracomment>
        <translation>उसकी राशियाँ: %1</translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <extracomment>How many a search has found.</extracomment>
        <translation>
            <numerusform>%Ln बिक्री</numerusform>
            <numerusform>%Ln बिक्रियाँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueCommand</name>
    <message numerus="yes">
        <source>Nothing was sent. %n field(s) need your attention:</source>
        <extracomment>A list follows.</extracomment>
        <translation>
            <numerusform>कुछ नहीं भेजा गया। %n फ़ील्ड पर ध्यान दें:</numerusform>
            <numerusform>कुछ नहीं भेजा गया। %n फ़ील्ड पर ध्यान दें:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. One field needs your attention:</source>
        <extracomment>A list of one follows.</extracomment>
        <translation>कुछ नहीं भेजा गया। एक फ़ील्ड पर ध्यान दें:</translation>
    </message>
    <message>
        <source>“counterfoilctl methods” lists the fields of each method.</source>
        <translation>“counterfoilctl methods” हर तरीके के फ़ील्ड की सूची देता है।</translation>
    </message>
    <message>
        <source>This is given twice. Give it once.</source>
        <extracomment>Stands behind the name of a field.</extracomment>
        <translation>यह दो बार दिया गया है। एक ही बार दें।</translation>
    </message>
    <message>
        <source>Write --set FIELD=VALUE, such as --set amount=15.04.</source>
        <translation>--set FIELD=VALUE लिखें, जैसे --set amount=15.04।</translation>
    </message>
    <message>
        <source>This is secret and must not stand on a command line, where other programs see it. Pass it with --fields - or --fields FILE.</source>
        <extracomment>FILE stands for the name of a file.</extracomment>
        <translation>यह गुप्त है और कमांड लाइन पर नहीं होना चाहिए, जहाँ दूसरे प्रोग्राम इसे देख सकते हैं। इसे --fields - या --fields FILE से दें।</translation>
    </message>
    <message>
        <source>This is a card number and must not stand on a command line, where other programs see it. Pass it with --fields - or --fields FILE.</source>
        <extracomment>FILE stands for the name of a file.</extracomment>
        <translation>यह कार्ड संख्या है और कमांड लाइन पर नहीं होनी चाहिए, जहाँ दूसरे प्रोग्राम इसे देख सकते हैं। इसे --fields - या --fields FILE से दें।</translation>
    </message>
    <message>
        <source>Write a text, a number or an object here.</source>
        <extracomment>In a JSON file.</extracomment>
        <translation>यहाँ टेक्स्ट, संख्या या ऑब्जेक्ट लिखें।</translation>
    </message>
    <message>
        <source>“%1” must end in .png or .svg.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>“%1” के अंत में .png या .svg होना चाहिए।</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file for the QR code. Nothing was sent.</source>
        <translation>%1 फ़ोल्डर या उपकरण है, QR कोड के लिए फ़ाइल नहीं। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>There is no folder %1 for the QR code. Nothing was sent.</source>
        <translation>QR कोड के लिए फ़ोल्डर %1 नहीं है। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file for the payment page. Nothing was sent.</source>
        <translation>%1 फ़ोल्डर या उपकरण है, भुगतान पेज के लिए फ़ाइल नहीं। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>There is no folder %1 for the payment page. Nothing was sent.</source>
        <translation>भुगतान पेज के लिए फ़ोल्डर %1 नहीं है। कुछ नहीं भेजा गया।</translation>
    </message>
    <message numerus="yes">
        <source>(The QR code is %n column(s) wide; this window has %1. Widen it, or write the code to a file with --qr FILE.png.)</source>
        <extracomment>A terminal’s columns, and its window. FILE stands for the name of a file.</extracomment>
        <translation>
            <numerusform>(QR कोड %n कॉलम चौड़ा है; यह विंडो %1 की है। इसे चौड़ा करें, या --qr FILE.png से कोड फ़ाइल में लिखें।)</numerusform>
            <numerusform>(QR कोड %n कॉलम चौड़ा है; यह विंडो %1 की है। इसे चौड़ा करें, या --qr FILE.png से कोड फ़ाइल में लिखें।)</numerusform>
        </translation>
    </message>
    <message>
        <source>Address:</source>
        <extracomment>Before the address that coins are sent to. Short.</extracomment>
        <translation>पता:</translation>
    </message>
    <message>
        <source>Paid by:</source>
        <extracomment>Before the name of a payment system, such as “Orange Money, Mali”. Short.</extracomment>
        <translation>भुगतान प्रणाली:</translation>
    </message>
    <message>
        <source>Pay link:</source>
        <extracomment>Short.</extracomment>
        <translation>भुगतान लिंक:</translation>
    </message>
    <message>
        <source>Form:</source>
        <extracomment>Before what is said about a payment form of the gateway. Short.</extracomment>
        <translation>फ़ॉर्म:</translation>
    </message>
    <message>
        <source>Training:</source>
        <extracomment>Before the words that no money moves. Short.</extracomment>
        <translation>अभ्यास:</translation>
    </message>
    <message>
        <source>QR code:</source>
        <extracomment>Before the name of a file. Short.</extracomment>
        <translation>QR कोड:</translation>
    </message>
    <message>
        <source>Page:</source>
        <extracomment>Before the name of a file that holds a payment page. Short.</extracomment>
        <translation>पेज:</translation>
    </message>
    <message>
        <source>Follow it:</source>
        <extracomment>Before a command that asks how a sale goes on. Short.</extracomment>
        <translation>नज़र रखें:</translation>
    </message>
    <message>
        <source>%1 is due; the gateway names no amount in coins. Coins sent in another network are lost.</source>
        <extracomment>%1: an amount.</extracomment>
        <translation>%1 देय है; गेटवे कॉइन में कोई राशि नहीं बताता। दूसरे नेटवर्क से भेजे गए कॉइन खो जाते हैं।</translation>
    </message>
    <message>
        <source>account %1</source>
        <extracomment>In a line about a sale; %1: the name of an account. Short.</extracomment>
        <translation>खाता %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: where a sale stands, such as “Waiting for the customer”; here it is a sentence of its own.</extracomment>
        <translation>%1।</translation>
    </message>
    <message>
        <source>A program on the customer’s phone opens it; this computer cannot.</source>
        <extracomment>A link.</extracomment>
        <translation>इसे ग्राहक के फ़ोन का कोई प्रोग्राम खोलता है; यह कंप्यूटर नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>the gateway has one that a browser on this computer posts: counterfoilctl form %1 --out pay.html</source>
        <extracomment>Stands behind “Form:”. %1: a sale’s reference. “pay.html” stands for the name of a file.</extracomment>
        <translation>गेटवे का एक फ़ॉर्म है जिसे इस कंप्यूटर का ब्राउज़र भेजता है: counterfoilctl form %1 --out pay.html</translation>
    </message>
    <message>
        <source>The customer confirms the payment on their phone.</source>
        <translation>ग्राहक अपने फ़ोन पर भुगतान की पुष्टि करता है।</translation>
    </message>
    <message>
        <source>no money moves. To play the customer, run “counterfoilctl sandbox” in a second terminal and open the link.</source>
        <extracomment>Stands behind “Training:”.</extracomment>
        <translation>असली पैसे का लेन-देन नहीं होता। ग्राहक की भूमिका के लिए दूसरे टर्मिनल में “counterfoilctl sandbox” चलाएँ और लिंक खोलें।</translation>
    </message>
    <message>
        <source>This sale is not paid by a form.</source>
        <translation>इस बिक्री का भुगतान फ़ॉर्म से नहीं होता।</translation>
    </message>
    <message>
        <source>The payment was declined. The gateway says “%1”.</source>
        <translation>भुगतान अस्वीकृत हुआ। गेटवे कहता है “%1”।</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: a sale’s reference; %2: where it stands, such as “Not issued”; %3: why, whole sentences.</extracomment>
        <translation>%1: %2। %3</translation>
    </message>
    <message>
        <source>Ask with: counterfoilctl track %1</source>
        <extracomment>%1: a sale’s reference. It asks the gateway what became of it.</extracomment>
        <translation>ऐसे पूछें: counterfoilctl track %1</translation>
    </message>
    <message>
        <source>The outcome above could not be written down. “counterfoilctl track %1” repairs that later.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>ऊपर का परिणाम लिखा नहीं जा सका। “counterfoilctl track %1” बाद में इसे ठीक करता है।</translation>
    </message>
    <message>
        <source>The sale is issued, but its QR code was not written.</source>
        <translation>बिक्री जारी हो गई है, पर उसका QR कोड नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>The sale is issued, but no payment page was written.</source>
        <translation>बिक्री जारी हो गई है, पर भुगतान पेज नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>%1 has no direct mode. Leave out --direct.</source>
        <extracomment>%1: a payment method. Direct: with card data typed here.</extracomment>
        <translation>%1 में सीधी बिक्री नहीं होती। --direct हटा दें।</translation>
    </message>
    <message>
        <source>From the account’s defaults: %1.</source>
        <extracomment>%1: names of fields.</extracomment>
        <translation>खाते के डिफ़ॉल्ट मानों से: %1।</translation>
    </message>
    <message>
        <source>On this command line: --again, or “counterfoilctl track %1”.</source>
        <extracomment>Comes behind the advice not to issue a sale a second time, or to ask what became of the first one. %1: that one’s reference.</extracomment>
        <translation>इस कमांड लाइन पर: --again, या “counterfoilctl track %1”।</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: an amount that may have been meant by what was typed, “15.04”.</extracomment>
        <translation>क्या आपका मतलब %1 था?</translation>
    </message>
    <message>
        <source>Did you mean %1 or %2?</source>
        <extracomment>%1, %2: two amounts that may have been meant by what was typed, “15.04” and “15040.00”.</extracomment>
        <translation>क्या आपका मतलब %1 था या %2?</translation>
    </message>
    <message>
        <source>On this command line: --large.</source>
        <extracomment>Comes behind the advice to issue a sale only if its amount is meant.</extracomment>
        <translation>इस कमांड लाइन पर: --large।</translation>
    </message>
    <message>
        <source>“%1” is no way to write numbers that this program knows. Set LC_NUMERIC to one such as fr_FR.UTF-8, or leave out --local-numbers and write a point.</source>
        <extracomment>%1: what LC_NUMERIC or LANG says.</extracomment>
        <translation>“%1” संख्याएँ लिखने का ऐसा तरीका है जिसे यह प्रोग्राम नहीं जानता। LC_NUMERIC में fr_FR.UTF-8 जैसा कोई मान दें, या --local-numbers हटाकर दशमलव बिंदु लिखें।</translation>
    </message>
    <message>
        <source>%1 is due, and the code holds it. Coins sent in another network are lost.</source>
        <extracomment>%1: an amount. “It” is the amount; the code is the QR code.</extracomment>
        <translation>%1 देय है, और कोड में यह राशि है। दूसरे नेटवर्क पर भेजे गए कॉइन डूब जाते हैं।</translation>
    </message>
</context>
<context>
    <name>Issuer</name>
    <message>
        <source>Writing the sale down took too long; the computer may have slept. Nothing was sent, so nothing was issued, and it may be sold again.</source>
        <translation>बिक्री लिखने में बहुत समय लगा; शायद कंप्यूटर स्लीप में चला गया था। कुछ नहीं भेजा गया, इसलिए कुछ जारी नहीं हुआ, और इसे फिर से बेचा जा सकता है।</translation>
    </message>
    <message>
        <source>So nobody knows whether this sale was issued. Compare both on the gateway’s own pages, and do not issue it again before.</source>
        <extracomment>After “The gateway’s number 185 is another sale in these books, CF-….” “Both”: the two sales.</extracomment>
        <translation>इसलिए किसी को नहीं पता कि यह बिक्री जारी हुई या नहीं। गेटवे के अपने पेजों पर दोनों का मिलान करें, और उससे पहले इसे दोबारा जारी न करें।</translation>
    </message>
    <message>
        <source>The account “%1” belongs to another gateway than this payment method.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>खाता “%1” इस भुगतान के तरीके वाले गेटवे का नहीं, किसी दूसरे गेटवे का है।</translation>
    </message>
    <message>
        <source>Direct sales, with card data typed here, are switched off for “%1”. Switch them on for this account, in the window under Accounts. Whoever does takes on the card industry’s rules (PCI DSS).</source>
        <extracomment>%1 is the name of an account. “Accounts” is a page of the program’s window.</extracomment>
        <translation>सीधी बिक्री, जिसमें कार्ड का डेटा यहाँ टाइप होता है, “%1” के लिए बंद है। इस खाते के लिए इसे विंडो में “खाते” के तहत चालू करें। जो ऐसा करता है, वह कार्ड उद्योग के नियमों (PCI DSS) की ज़िम्मेदारी लेता है।</translation>
    </message>
    <message>
        <source>The sale was cancelled before anything left this computer.</source>
        <extracomment>By the person who had begun it, while the program waited.</extracomment>
        <translation>इस कंप्यूटर से कुछ भी जाने से पहले बिक्री रद्द कर दी गई।</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The document is empty.</source>
        <translation>दस्तावेज़ ख़ाली है।</translation>
    </message>
    <message>
        <source>The document root must not be followed by other values.</source>
        <translation>मूल मान के बाद और मान नहीं होने चाहिए।</translation>
    </message>
    <message>
        <source>Invalid value.</source>
        <translation>मान अमान्य है।</translation>
    </message>
    <message>
        <source>Missing a name for object member.</source>
        <translation>ऑब्जेक्ट के सदस्य का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Missing a colon after a name of object member.</source>
        <translation>ऑब्जेक्ट के सदस्य के नाम के बाद कोलन नहीं है।</translation>
    </message>
    <message>
        <source>Missing a comma or &apos;}&apos; after an object member.</source>
        <translation>ऑब्जेक्ट के सदस्य के बाद अल्पविराम या &apos;}&apos; नहीं है।</translation>
    </message>
    <message>
        <source>Missing a comma or &apos;]&apos; after an array element.</source>
        <translation>ऐरे के तत्व के बाद अल्पविराम या &apos;]&apos; नहीं है।</translation>
    </message>
    <message>
        <source>Incorrect hex digit after \u escape in string.</source>
        <translation>स्ट्रिंग में \u के बाद ग़लत हेक्स अंक है।</translation>
    </message>
    <message>
        <source>The surrogate pair in string is invalid.</source>
        <translation>स्ट्रिंग में सरोगेट जोड़ी अमान्य है।</translation>
    </message>
    <message>
        <source>Invalid escape character in string.</source>
        <translation>स्ट्रिंग में एस्केप अक्षर अमान्य है।</translation>
    </message>
    <message>
        <source>Missing a closing quotation mark in string.</source>
        <translation>स्ट्रिंग में बंद करने वाला उद्धरण चिह्न नहीं है।</translation>
    </message>
    <message>
        <source>Invalid encoding in string.</source>
        <translation>स्ट्रिंग की एन्कोडिंग अमान्य है।</translation>
    </message>
    <message>
        <source>Number too big to be stored in double.</source>
        <translation>संख्या double में रखने के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>Miss fraction part in number.</source>
        <translation>संख्या में दशमलव भाग नहीं है।</translation>
    </message>
    <message>
        <source>Miss exponent in number.</source>
        <translation>संख्या में घातांक नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>nested deeper than %n level(s)</source>
        <translation>
            <numerusform>%n से ज़्यादा स्तर गहरा</numerusform>
            <numerusform>%n से ज़्यादा स्तर गहरा</numerusform>
        </translation>
    </message>
    <message>
        <source>Unspecific syntax error.</source>
        <translation>अनिर्दिष्ट सिंटैक्स त्रुटि।</translation>
    </message>
    <message>
        <source>a NUL character is not allowed</source>
        <extracomment>Ends a sentence: why a text is not valid JSON.</extracomment>
        <translation>NUL अक्षर की अनुमति नहीं है</translation>
    </message>
</context>
<context>
    <name>KWallet</name>
    <message>
        <source>KWallet asks in a window of its own: for its password, and before the very first key for the kind of wallet and a new password. Answer it there; Counterfoil then goes on by itself.</source>
        <translation>KWallet अपनी अलग विंडो में पूछता है: अपना पासवर्ड, और सबसे पहली कुंजी से पहले वॉलेट का प्रकार और नया पासवर्ड। वहाँ जवाब दें; फिर Counterfoil अपने आप आगे बढ़ता है।</translation>
    </message>
</context>
<context>
    <name>KeychainErrors</name>
    <message>
        <source>No keychain is running. Start one, such as GNOME Keyring, KWallet or KeePassXC’s secret service, and try again.</source>
        <translation>कोई कीचेन नहीं चल रहा है। कोई शुरू करें, जैसे GNOME Keyring, KWallet या KeePassXC की सीक्रेट सेवा, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>A keychain is running, but the library that leads to it is not installed (libsecret-1.so.0). Install the package libsecret and try again.</source>
        <translation>कीचेन चल रहा है, पर उस तक पहुँचाने वाली लाइब्रेरी इंस्टॉल नहीं है (libsecret-1.so.0)। libsecret पैकेज इंस्टॉल करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The keychain is locked, and nobody has opened it. Unlock it (log in to the desktop, or enter its password in its window) and try again.</source>
        <translation>कीचेन लॉक है, और उसे किसी ने नहीं खोला। उसे अनलॉक करें (डेस्कटॉप पर लॉग इन करें, या उसकी विंडो में पासवर्ड डालें) और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Look for a window that asks for its password, then try again.</source>
        <translation>कीचेन ने समय पर जवाब नहीं दिया। पासवर्ड माँगने वाली विंडो खोजें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The keychain could not do what it was asked. Lock it and unlock it again, or log out and in, then try again.</source>
        <translation>कीचेन से जो कहा गया, वह उसे नहीं कर सका। उसे लॉक करके फिर अनलॉक करें, या लॉग आउट करके फिर लॉग इन करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The keychain is open and holds no key for this account. Type the key again: edit the account in the window, or remove it and add it again with its key.</source>
        <translation>कीचेन खुला है और उसमें इस खाते की कुंजी नहीं है। कुंजी फिर से टाइप करें: विंडो में खाता संपादित करें, या उसे हटाकर कुंजी के साथ फिर जोड़ें।</translation>
    </message>
    <message>
        <source>The keychain took the key, but could not be asked whether it has it.</source>
        <translation>कीचेन ने कुंजी ले ली, पर उससे यह नहीं पूछा जा सका कि वह उसके पास है या नहीं।</translation>
    </message>
    <message>
        <source>KWallet is switched off, and no other keychain is running. Switch it on in System Settings (KDE Wallet), or start another, such as KeePassXC’s secret service, and try again.</source>
        <translation>KWallet बंद है, और कोई दूसरा कीचेन नहीं चल रहा है। उसे सिस्टम सेटिंग्स (KDE Wallet) में चालू करें, या कोई दूसरा शुरू करें, जैसे KeePassXC की सीक्रेट सेवा, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The keychain took the key, but does not give the same one back, so it counts as not stored. Look in the keychain for old entries “Counterfoil” of this account, delete them, and type the key again.</source>
        <extracomment>“Counterfoil” is what the entries are called in the keychain, in every language.</extracomment>
        <translation>कीचेन ने कुंजी ले ली, पर वही कुंजी वापस नहीं देता, इसलिए वह सहेजी हुई नहीं मानी जाती। कीचेन में इस खाते की पुरानी “Counterfoil” प्रविष्टियाँ खोजें, उन्हें मिटाएँ, और कुंजी फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>The keychain was told to remove the key and still holds it. Delete its entry “Counterfoil” in the keychain’s own program.</source>
        <extracomment>“Counterfoil” is what the entry is called in the keychain, in every language.</extracomment>
        <translation>कीचेन से कुंजी हटाने को कहा गया, पर वह अब भी उसमें है। कीचेन के अपने प्रोग्राम में उसकी “Counterfoil” प्रविष्टि मिटाएँ।</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The key is not stored anywhere else.</source>
        <translation>कुंजी और कहीं सहेजी नहीं है।</translation>
    </message>
</context>
<context>
    <name>LanguageSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Title of a card of the settings: which language the window speaks.</extracomment>
        <translation>भाषा</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The ledger was not opened.</source>
        <translation>बहीखाता खोला नहीं गया।</translation>
    </message>
</context>
<context>
    <name>LedgerCommands</name>
    <message>
        <source>Pay link</source>
        <extracomment>Of a sale. Short.</extracomment>
        <translation>भुगतान लिंक</translation>
    </message>
    <message>
        <source>Coin</source>
        <extracomment>Of a sale: the coin that it is paid in, and its network. Short.</extracomment>
        <translation>कॉइन</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Of a sale: the address that coins are sent to. Short.</extracomment>
        <translation>पता</translation>
    </message>
    <message>
        <source>Network says</source>
        <extracomment>Of a sale: a coin’s network says how many confirmations its payment has. Short.</extracomment>
        <translation>नेटवर्क के अनुसार</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Of a sale: the gateway’s payment form. Short.</extracomment>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>at %1, for a browser on this computer: counterfoilctl form %2 --out pay.html</source>
        <extracomment>Stands behind “Form”. %1: a host on the internet; %2: a sale’s reference. “pay.html” stands for the name of a file.</extracomment>
        <translation>%1 पर, इस कंप्यूटर के ब्राउज़र के लिए: counterfoilctl form %2 --out pay.html</translation>
    </message>
    <message>
        <source>not known how much</source>
        <extracomment>Stands behind “Paid”.</extracomment>
        <translation>कितना, पता नहीं</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Of a sale: how much was paid. Short.</extracomment>
        <translation>चुकाया गया</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Of a sale: what the gateway keeps. Short.</extracomment>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Credited</source>
        <extracomment>Of a sale: what the gateway credits to the merchant. Short.</extracomment>
        <translation>जमा</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <extracomment>Of a sale: a person should look at it, and why. Short.</extracomment>
        <translation>देखना ज़रूरी</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <extracomment>%1: a gateway; %2: its number of a sale.</extracomment>
        <translation>%1, संख्या %2</translation>
    </message>
    <message>
        <source>%1, says “%2”</source>
        <extracomment>%1: a gateway; %2: its word for where a sale stands.</extracomment>
        <translation>%1, कहता है “%2”</translation>
    </message>
    <message>
        <source>%1, number %2, says “%3”</source>
        <extracomment>%1: a gateway; %2: its number of a sale; %3: its word for where the sale stands.</extracomment>
        <translation>%1, संख्या %2, कहता है “%3”</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>What has happened to a sale: it was begun. Short, as all of these.</extracomment>
        <translation>शुरू हुई</translation>
    </message>
    <message>
        <source>issued</source>
        <extracomment>The gateway has taken it.</extracomment>
        <translation>जारी हुई</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>The gateway has refused it.</extracomment>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Nobody knows whether the gateway has taken it.</extracomment>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>polled</source>
        <extracomment>The gateway was asked about it, and answered.</extracomment>
        <translation>पूछा गया</translation>
    </message>
    <message>
        <source>found</source>
        <extracomment>It was looked for at the gateway, and found.</extracomment>
        <translation>मिली</translation>
    </message>
    <message>
        <source>never-created</source>
        <extracomment>It was looked for at the gateway, and never arrived there.</extracomment>
        <translation>पहुँची ही नहीं</translation>
    </message>
    <message>
        <source>callback</source>
        <extracomment>The gateway has told about it by itself.</extracomment>
        <translation>गेटवे की सूचना</translation>
    </message>
    <message>
        <source>returned</source>
        <extracomment>The customer came back from the gateway’s page.</extracomment>
        <translation>ग्राहक लौटा</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>It was imported from the gateway’s list.</extracomment>
        <translation>आयातित</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>A person has looked at it.</extracomment>
        <translation>देखी गई</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>Something was noted about it.</extracomment>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1: a gateway’s word for where a sale stands.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Of a sale. Short, as all of these.</extracomment>
        <translation>राशि</translation>
    </message>
    <message>
        <source>%1 (direct)</source>
        <extracomment>%1: a payment method; the card data were typed here.</extracomment>
        <translation>%1 (सीधी)</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Of a sale: the payment method.</extracomment>
        <translation>तरीका</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Of a sale: the payment system, such as “Orange Money, Mali”.</extracomment>
        <translation>प्रणाली</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Of a sale: the merchant’s account.</extracomment>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Of a sale.</extracomment>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Of a sale: what is paid for.</extracomment>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Of a sale: the gateway and what it says.</extracomment>
        <translation>गेटवे</translation>
    </message>
    <message>
        <source>Asked last</source>
        <extracomment>Of a sale: when the gateway was asked about it last.</extracomment>
        <translation>पिछली बार पूछा</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Of a sale: what went wrong.</extracomment>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Of a sale: why something about it is to be doubted.</extracomment>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>(gateway says “%1”)</source>
        <extracomment>Behind where a sale stands; %1: the gateway’s own word for it.</extracomment>
        <translation>(गेटवे कहता है “%1”)</translation>
    </message>
    <message>
        <source>account %1</source>
        <extracomment>In a line about a sale; %1: the name of an account. Short.</extracomment>
        <translation>खाता %1</translation>
    </message>
    <message>
        <source>%1 needs a look: %2</source>
        <extracomment>%1: a sale’s reference; %2: why a person should look at it, whole sentences.</extracomment>
        <translation>%1 को देखना ज़रूरी है: %2</translation>
    </message>
    <message>
        <source>%1 could not be asked about: %2</source>
        <extracomment>%1: a sale’s reference; %2: why, whole sentences.</extracomment>
        <translation>%1 के बारे में पूछा नहीं जा सका: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sale(s) asked about.</source>
        <extracomment>How far it is: %1 of the %n sales.</extracomment>
        <translation>
            <numerusform>%n में से %1 बिक्री के बारे में पूछा गया।</numerusform>
            <numerusform>%n में से %1 बिक्रियों के बारे में पूछा गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1 %2” is no day. Write it like 2026-03-15.</source>
        <extracomment>%1: an option, “--since”; %2: what was given with it.</extracomment>
        <translation>“%1 %2” कोई दिन नहीं है। ऐसे लिखें: 2026-03-15।</translation>
    </message>
    <message>
        <source>There is no state “%1”. States: issuing, open, authorised, paid, failed, cancelled, expired, chargeback, withheld, refused, unknown.</source>
        <extracomment>The states are typed as they stand here, in every language.</extracomment>
        <translation>“%1” नाम की कोई स्थिति नहीं है। स्थितियाँ: issuing, open, authorised, paid, failed, cancelled, expired, chargeback, withheld, refused, unknown।</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>A column’s heading: when the invoice was issued.</extracomment>
        <translation>जारी हुई</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>A column’s heading: an invoice’s reference, “CF-...”.</extracomment>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>heading</comment>
        <extracomment>A column’s heading.</extracomment>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>heading</comment>
        <extracomment>A column’s heading: the payment method.</extracomment>
        <translation>तरीका</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>A column’s heading: where an invoice stands.</extracomment>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>heading</comment>
        <extracomment>A column’s heading: the merchant’s account.</extracomment>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>heading</comment>
        <extracomment>A column’s heading: the customer’s e-mail address.</extracomment>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In the place of a time. Short.</extracomment>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>%1 is not paid by a form. “counterfoilctl show %1” says what it is paid by.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 का भुगतान फ़ॉर्म से नहीं होता। “counterfoilctl show %1” बताता है कि किससे होता है।</translation>
    </message>
    <message>
        <source>%1 leads to the payment at %2. Open it in a browser on this computer, and remove it afterwards: it may hold the customer’s data.</source>
        <extracomment>%1: a file; %2: a host on the internet.</extracomment>
        <translation>फ़ाइल %1 भुगतान के लिए %2 पर ले जाती है। इसे इस कंप्यूटर के ब्राउज़र में खोलें, और बाद में हटा दें: इसमें ग्राहक का डेटा हो सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>There are more than these %n. Show more with --limit, or fewer with --search, --state, --since and --until.</source>
        <extracomment>Invoices.</extracomment>
        <translation>
            <numerusform>इस %n से ज़्यादा हैं। --limit से और दिखाएँ, या --search, --state, --since और --until से कम।</numerusform>
            <numerusform>इन %n से ज़्यादा हैं। --limit से और दिखाएँ, या --search, --state, --since और --until से कम।</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice matches.</source>
        <translation>कोई इनवॉइस मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>There are no invoices yet. “counterfoilctl issue --help” shows how to issue one.</source>
        <translation>अभी कोई इनवॉइस नहीं है। “counterfoilctl issue --help” दिखाता है कि कैसे जारी करें।</translation>
    </message>
    <message>
        <source>Nothing is waiting for an answer.</source>
        <translation>कुछ भी जवाब की प्रतीक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>Its message or link was sent to the customer.</extracomment>
        <translation>भेजी गई</translation>
    </message>
    <message>
        <source>printed</source>
        <extracomment>A paper of it was printed.</extracomment>
        <translation>छापी गई</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Of a sale: one of the things that were sold.</extracomment>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>%1 × %2 at %3: %4</source>
        <extracomment>%1: how many; %2: of what; %3: the price of one; %4: the price of all of them.</extracomment>
        <translation>%1 × %2, दर %3: %4</translation>
    </message>
</context>
<context>
    <name>LedgerFile</name>
    <message>
        <source>%1 is not a ledger of this program. Choose another folder or move that file away.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>%1 इस प्रोग्राम का बहीखाता नहीं है। कोई दूसरा फ़ोल्डर चुनें या वह फ़ाइल हटा दें।</translation>
    </message>
    <message>
        <source>The ledger %1 was written by a newer version of this program (%2). Install that version.</source>
        <extracomment>%1: the path of the file of the books; %2: the number of its form.</extracomment>
        <translation>बहीखाता %1 इस प्रोग्राम के किसी नए संस्करण ने लिखा है (%2)। वह संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Another file lies in the place of the books, and it cannot be used. %1 Or put the books back, or restore a backup.</source>
        <extracomment>%1: one or two sentences: what is wrong with it, and what to do.</extracomment>
        <translation>बहीखाते की जगह दूसरी फ़ाइल है, और वह काम में नहीं लाई जा सकती। %1 या बहीखाता वापस रखें, या कोई बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>The sale %1 is in the books already, as %2. Nothing was changed.</source>
        <extracomment>%1: the number that another program gave it; %2: our reference of it.</extracomment>
        <translation>बिक्री %1 पहले से बहीखाते में %2 के रूप में है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>There is no invoice %1 in the ledger.</source>
        <extracomment>%1: a sale&apos;s reference.</extracomment>
        <translation>बहीखाते में इनवॉइस %1 नहीं है।</translation>
    </message>
    <message>
        <source>state %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;. %1: the word for a state that stands in the file.</extracomment>
        <translation>स्थिति %1</translation>
    </message>
    <message>
        <source>A sale of %1 has no place in the books: that cannot be its time.</source>
        <extracomment>%1: a time such as 2260-01-01T00:00:00Z.</extracomment>
        <translation>%1 की बिक्री बहीखाते में नहीं आ सकती: यह उसका समय हो ही नहीं सकता।</translation>
    </message>
    <message>
        <source>The same sale, %1, was sent a moment ago, and nobody knows yet what became of it. Issued again, the customer could pay twice. Check %1 first, or say that you mean a second sale.</source>
        <extracomment>%1: the reference of the earlier sale.</extracomment>
        <translation>वही बिक्री, %1, अभी-अभी भेजी गई थी, और अब तक किसी को पता नहीं कि उसका क्या हुआ। दोबारा जारी करने पर ग्राहक दो बार भुगतान कर सकता है। पहले %1 को जाँचें, या बताएँ कि आप दूसरी बिक्री ही करना चाहते हैं।</translation>
    </message>
    <message>
        <source>A sale without a time has no place in the books.</source>
        <translation>बिना समय वाली बिक्री बहीखाते में नहीं आ सकती।</translation>
    </message>
    <message>
        <source>The gateway’s number %1 is another sale in these books, %2. Nothing was changed.</source>
        <extracomment>%1: the gateway&apos;s number of a sale; %2: the reference of ours that has it.</extracomment>
        <translation>गेटवे की संख्या %1 इस बहीखाते की एक दूसरी बिक्री है, %2। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Who bought was erased here, as the customer asked. Amounts, states and references stayed as they are.</source>
        <translation>ग्राहक के कहने पर यहाँ से ख़रीदार का डेटा मिटा दिया गया। राशियाँ, स्थितियाँ और संदर्भ वैसे ही रहे।</translation>
    </message>
</context>
<context>
    <name>LedgerRestore</name>
    <message>
        <source>%1 could not be written. Check the folder’s permissions and the disk.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>%1 लिखा नहीं जा सका। फ़ोल्डर की अनुमतियाँ और डिस्क जाँचें।</translation>
    </message>
    <message>
        <source>%1 should be the file of the books, and is a folder or something else. Move it away, and try again.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>%1 को बहीखाते की फ़ाइल होना चाहिए, पर वह फ़ोल्डर या कुछ और है। उसे हटाएँ, और फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>LedgerTrouble</name>
    <message>
        <source>The ledger %1 could not be opened: the file is damaged. Restore one of its backups.</source>
        <extracomment>%1: the path of the file of the books; so in all of &quot;The ledger ...&quot;.</extracomment>
        <translation>बहीखाता %1 खोला नहीं जा सका: फ़ाइल ख़राब है। उसका कोई बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>The ledger %1 could not be read: the file is damaged. Restore one of its backups.</source>
        <translation>बहीखाता %1 पढ़ा नहीं जा सका: फ़ाइल ख़राब है। उसका कोई बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>The ledger %1 could not be written: the file is damaged. Restore one of its backups.</source>
        <translation>बहीखाता %1 लिखा नहीं जा सका: फ़ाइल ख़राब है। उसका कोई बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>The ledger %1 was checked: the file is damaged. Restore one of its backups.</source>
        <translation>बहीखाता %1 जाँचा गया: फ़ाइल ख़राब है। उसका कोई बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>The ledger %1 cannot be used: the file is damaged. Restore one of its backups.</source>
        <translation>बहीखाता %1 काम में नहीं लाया जा सकता: फ़ाइल ख़राब है। उसका कोई बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>The ledger %1 could not be left: the file is damaged. Restore one of its backups.</source>
        <extracomment>Other books lie in its place now, and this file was to be closed for them.</extracomment>
        <translation>बहीखाता %1 छोड़ा नहीं जा सका: फ़ाइल ख़राब है। उसका कोई बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>The ledger %1 could not be opened.</source>
        <extracomment>What to do follows. %1: the path of the file of the books.</extracomment>
        <translation>बहीखाता %1 खोला नहीं जा सका।</translation>
    </message>
    <message>
        <source>The ledger %1 could not be read.</source>
        <translation>बहीखाता %1 पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The ledger %1 could not be written.</source>
        <translation>बहीखाता %1 लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The ledger %1 could not be checked.</source>
        <translation>बहीखाता %1 जाँचा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The ledger %1 cannot be used.</source>
        <translation>बहीखाता %1 काम में नहीं लाया जा सकता।</translation>
    </message>
    <message>
        <source>The ledger %1 could not be left.</source>
        <extracomment>Other books lie in its place now, and this file was to be closed for them.</extracomment>
        <translation>बहीखाता %1 छोड़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>डिस्क भर गई है: कुछ जगह ख़ाली करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written: check its permissions.</source>
        <translation>फ़ाइल या उसका फ़ोल्डर लिखा नहीं जा सकता: उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>It was moved or deleted: put it back, or restore a backup.</source>
        <translation>उसे कहीं और ले जाया गया या मिटा दिया गया: उसे वापस रखें, या कोई बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>Other books lie in its place now, and somebody still reads these: close other programs that use them, and try again.</source>
        <translation>अब उसकी जगह दूसरा बहीखाता है, और कोई अब भी इसे पढ़ रहा है: इसे इस्तेमाल करने वाले दूसरे प्रोग्राम बंद करें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Another program keeps it locked: close that program and try again.</source>
        <translation>किसी दूसरे प्रोग्राम ने इसे लॉक कर रखा है: वह प्रोग्राम बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Check the disk and the file; a copy of it may be needed to repair it.</source>
        <translation>डिस्क और फ़ाइल जाँचें; ठीक करने के लिए उसकी प्रति की ज़रूरत पड़ सकती है।</translation>
    </message>
    <message>
        <source>The books were asked something else meanwhile.</source>
        <translation>इस बीच बहीखाते से कुछ और पूछा गया।</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>The link is copied. Paste it into a message to the customer.</source>
        <translation>लिंक कॉपी हो गया है। इसे ग्राहक को भेजे जाने वाले संदेश में पेस्ट करें।</translation>
    </message>
    <message>
        <source>The address is copied. Tell the customer the network and the amount as well.</source>
        <translation>पता कॉपी हो गया है। ग्राहक को नेटवर्क और राशि भी बताएँ।</translation>
    </message>
    <message>
        <source>This link is for the customer’s phone. Let them scan the code, or send it to them.</source>
        <translation>यह लिंक ग्राहक के फ़ोन के लिए है। ग्राहक को कोड स्कैन करने दें, या लिंक भेजें।</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and paste it into one.</source>
        <translation>कोई ब्राउज़र नहीं खुल सका। लिंक कॉपी करके किसी ब्राउज़र में पेस्ट करें।</translation>
    </message>
    <message>
        <source>The page is being opened in the browser. If nothing opens, copy the link.</source>
        <translation>पेज ब्राउज़र में खोला जा रहा है। अगर कुछ न खुले, तो लिंक कॉपी करें।</translation>
    </message>
    <message>
        <source>The QR code is copied as a picture (PNG and SVG).</source>
        <translation>QR कोड चित्र के रूप में कॉपी हो गया है (PNG और SVG)।</translation>
    </message>
    <message>
        <source>The QR code is saved as %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>QR कोड %1 के रूप में सहेजा गया है।</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <extracomment>The title of a dialog for a file.</extracomment>
        <translation>QR कोड सहेजें</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG picture (*.svg)</source>
        <extracomment>Kinds of files to choose from; “;;”, “(*.png)” and “(*.svg)” have to stay as they are.</extracomment>
        <translation>PNG चित्र (*.png);;SVG चित्र (*.svg)</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>छापें</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Sale %1 of %2: %3</source>
        <extracomment>Spoken. %1: a sale’s reference; %2: its amount with the currency; %3: its state, as “Paid”.</extracomment>
        <translation>बिक्री %1, राशि %2: %3</translation>
    </message>
    <message>
        <source>This address stands only here, not in your books: give it to the customer before you close this card.</source>
        <translation>यह पता केवल यहाँ है, आपके बहीखाते में नहीं: यह कार्ड बंद करने से पहले इसे ग्राहक को दें।</translation>
    </message>
    <message>
        <source>This pay link stands only here, not in your books: give it to the customer before you close this card.</source>
        <translation>यह भुगतान लिंक केवल यहाँ है, आपके बहीखाते में नहीं: यह कार्ड बंद करने से पहले इसे ग्राहक को दें।</translation>
    </message>
    <message>
        <source>There is no link to pay by. The reference is copied.</source>
        <translation>भुगतान के लिए कोई लिंक नहीं है। संदर्भ कॉपी हो गया है।</translation>
    </message>
    <message>
        <source>This could not be written into your books.</source>
        <translation>यह आपके बहीखाते में लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Make the window larger, or press F11.</source>
        <extracomment>What to do where a QR code needs more room. F11 is a key.</extracomment>
        <translation>विंडो बड़ी करें, या F11 दबाएँ।</translation>
    </message>
</context>
<context>
    <name>LinkNotice</name>
    <message>
        <source>Fill in</source>
        <extracomment>A button: a link may fill in the form.</extracomment>
        <translation>भरें</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>A button: a link must not fill in the form; what stands there stays.</extracomment>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Filled in by a link. Look before you issue.</source>
        <translation>लिंक से भरा गया। जारी करने से पहले देख लें।</translation>
    </message>
    <message>
        <source>Not all of it was taken.</source>
        <extracomment>Sentences follow that say what was left out, and why.</extracomment>
        <translation>इसका कुछ हिस्सा नहीं लिया गया।</translation>
    </message>
    <message>
        <source>A link wants to fill in a new sale. What stands in the form would be replaced.</source>
        <translation>एक लिंक नई बिक्री भरना चाहता है। फ़ॉर्म में जो है, उसकी जगह लिंक की बातें आ जाएँगी।</translation>
    </message>
    <message>
        <source>More was left out besides.</source>
        <extracomment>Behind a list of what a link has and the form did not get.</extracomment>
        <translation>इसके अलावा और भी छोड़ा गया।</translation>
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
        <translation>“%1”: ग्राहक असली पैसा चुकाते हैं।</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>This picture cannot be read. Choose a whole PNG or JPEG file; other kinds of pictures can be saved as PNG by any program for pictures.</source>
        <translation>यह चित्र पढ़ा नहीं जा सकता। पूरी PNG या JPEG फ़ाइल चुनें; बाकी तरह के चित्र किसी भी चित्र प्रोग्राम से PNG में सहेजे जा सकते हैं।</translation>
    </message>
    <message>
        <source>The logo is too large: at most %1 pixels on each side and %2 KiB. Choose the picture again, and it is made smaller.</source>
        <extracomment>%1: a number of pixels; %2: a number of KiB.</extracomment>
        <translation>लोगो बहुत बड़ा है: हर ओर ज़्यादा से ज़्यादा %1 पिक्सेल और %2 KiB। चित्र फिर चुनें, वह छोटा कर दिया जाएगा।</translation>
    </message>
    <message>
        <source>This picture is too large to be read: at most %1 million pixels and %2 MiB. Make it smaller with a program for pictures.</source>
        <extracomment>%1: a number of megapixels; %2: a number of MiB.</extracomment>
        <translation>यह चित्र पढ़ने के लिए बहुत बड़ा है: ज़्यादा से ज़्यादा %1 मिलियन पिक्सेल और %2 MiB। किसी चित्र प्रोग्राम से इसे छोटा करें।</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read. Check its name and permissions.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>चित्र %1 पढ़ा नहीं जा सकता। उसका नाम और अनुमतियाँ जाँचें।</translation>
    </message>
</context>
<context>
    <name>LostBooks</name>
    <message>
        <source>%1 is a link to %2, and there is nothing.</source>
        <extracomment>%1 and %2: the paths of files.</extracomment>
        <translation>%1, %2 का लिंक है, और वहाँ कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The file of the books, %1, is empty (0 bytes).</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>बहीखाते की फ़ाइल %1 ख़ाली है (0 बाइट)।</translation>
    </message>
    <message>
        <source>The file of the books is gone: there is no %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>बहीखाते की फ़ाइल नहीं रही: %1 मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>%1 should be the file of the books, and is a folder or something else. Move it away, and put the books back or restore a backup.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>%1 को बहीखाते की फ़ाइल होना चाहिए, पर वह फ़ोल्डर या कुछ और है। उसे हटाएँ, और बहीखाता वापस रखें या कोई बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>If it lies on another disk, connect that and start again; if it was moved, put it back.</source>
        <extracomment>It: the file of the books.</extracomment>
        <translation>अगर वह किसी दूसरी डिस्क पर है, तो उसे जोड़कर फिर शुरू करें; अगर उसे कहीं और ले जाया गया था, तो वापस रखें।</translation>
    </message>
    <message>
        <source>There is no backup that can be read. Begin new books only if the old ones are not to be had.</source>
        <translation>पढ़ने लायक कोई बैकअप नहीं है। नया बहीखाता तभी शुरू करें जब पुराना मिल ही न सके।</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is of %1 and has %n sale(s). Restore it, or begin new books if that is what you want.</source>
        <extracomment>%1: a day and a time; %n: how many sales are in it.</extracomment>
        <translation>
            <numerusform>सबसे नया बैकअप %1 का है और उसमें %n बिक्री है। उसे वापस लाएँ, या चाहें तो नया बहीखाता शुरू करें।</numerusform>
            <numerusform>सबसे नया बैकअप %1 का है और उसमें %n बिक्रियाँ हैं। उसे वापस लाएँ, या चाहें तो नया बहीखाता शुरू करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>There is something at %1 already, so no new books were begun. Move it away first, if that is what you want.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>%1 पर पहले से कुछ है, इसलिए नया बहीखाता शुरू नहीं किया गया। चाहें तो पहले उसे हटाएँ।</translation>
    </message>
    <message>
        <source>%1 could not be moved aside, so no new books were begun. Check the folder’s permissions and the disk.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>%1 को अलग नहीं रखा जा सका, इसलिए नया बहीखाता शुरू नहीं किया गया। फ़ोल्डर की अनुमतियाँ और डिस्क जाँचें।</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>What goes along with the e-mail is larger than 10 MiB, which many servers refuse. Send it without.</source>
        <translation>ई-मेल के साथ जो जाता है, वह 10 MiB से बड़ा है; कई सर्वर इतना नहीं लेते। उसके बिना भेजें।</translation>
    </message>
</context>
<context>
    <name>MailBook</name>
    <message>
        <source>The settings of the mail server %1 are damaged. Restore a copy, or move the file away and type them again.</source>
        <translation>मेल सर्वर की सेटिंग्स %1 ख़राब हो गई हैं। उनकी कोई प्रति वापस लाएँ, या फ़ाइल को हटाकर उन्हें फिर से लिखें।</translation>
    </message>
    <message>
        <source>The settings of the mail server %1 cannot be read. Check the file’s permissions.</source>
        <extracomment>%1: the path of the file that holds them; so in all of &quot;The settings of the mail server …&quot;.</extracomment>
        <translation>मेल सर्वर की सेटिंग्स %1 पढ़ी नहीं जा सकतीं। फ़ाइल की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The settings of the mail server %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <translation>मेल सर्वर की सेटिंग्स %1 लिखी नहीं जा सकतीं। डिस्क और फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The settings of the mail server %1 are locked by another program. Close it and try again.</source>
        <translation>मेल सर्वर की सेटिंग्स %1 किसी दूसरे प्रोग्राम ने लॉक कर रखी हैं। उसे बंद करके फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>MailCard</name>
    <message>
        <source>TLS from the start (port 465)</source>
        <extracomment>A choice: how the connection to a mail server is encrypted. 465 is the usual port.</extracomment>
        <translation>शुरू से TLS (पोर्ट 465)</translation>
    </message>
    <message>
        <source>STARTTLS (port 587)</source>
        <extracomment>A choice: how the connection to a mail server is encrypted. 587 is the usual port.</extracomment>
        <translation>STARTTLS (पोर्ट 587)</translation>
    </message>
    <message>
        <source>Mail server of the shop</source>
        <extracomment>Title of a card of the settings.</extracomment>
        <translation>दुकान का मेल सर्वर</translation>
    </message>
    <message>
        <source>The password is needed: the stored one belongs to another user or server.</source>
        <translation>पासवर्ड चाहिए: सहेजा हुआ किसी और उपयोगकर्ता या सर्वर का है।</translation>
    </message>
    <message>
        <source>The password is needed for this user name.</source>
        <translation>इस उपयोगकर्ता नाम के लिए पासवर्ड चाहिए।</translation>
    </message>
    <message>
        <source>Saving. Your keychain may ask for its password.</source>
        <translation>सहेजा जा रहा है। आपका कीचेन अपना पासवर्ड पूछ सकता है।</translation>
    </message>
    <message>
        <source>The mail server is saved. “Send a test mail” shows whether it works.</source>
        <extracomment>“Send a test mail” is a button.</extracomment>
        <translation>मेल सर्वर सहेज लिया गया। “परीक्षण मेल भेजें” दिखाएगा कि वह काम करता है या नहीं।</translation>
    </message>
    <message>
        <source>A test mail to %1 is on its way…</source>
        <extracomment>%1: an e-mail address.</extracomment>
        <translation>%1 को परीक्षण मेल जा रहा है…</translation>
    </message>
    <message>
        <source>The mail server has taken the test mail to %1. Look whether it arrives. The server said: %2</source>
        <extracomment>%1: an e-mail address; %2: a mail server’s own words, in whatever language.</extracomment>
        <translation>मेल सर्वर ने %1 के लिए परीक्षण मेल ले लिया। देखें कि वह पहुँचता है या नहीं। सर्वर ने कहा: %2</translation>
    </message>
    <message>
        <source>The mail server is removed.</source>
        <translation>मेल सर्वर हटा दिया गया।</translation>
    </message>
</context>
<context>
    <name>MailCommand</name>
    <message>
        <source>No mail server is set up. Set one with: counterfoilctl mail set --host HOST --sender ADDRESS</source>
        <translation>कोई मेल सर्वर सेट नहीं है। इससे सेट करें: counterfoilctl mail set --host HOST --sender ADDRESS</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>In a table of a mail server’s settings; so all of these.</extracomment>
        <translation>मेल सर्वर</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>भेजने वाला</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <translation>भेजने वाले का नाम</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>जवाब यहाँ आएँ</translation>
    </message>
    <message>
        <source>Copy to the shop</source>
        <translation>दुकान को प्रति</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>“%1” is no way to encrypt the line. Use tls or starttls; without one nothing is sent.</source>
        <extracomment>%1: what was typed; the others are typed as they stand here.</extracomment>
        <translation>“%1” एन्क्रिप्शन का तरीका नहीं है। tls या starttls का इस्तेमाल करें; इसके बिना कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>A password belongs to a user. Name the user with --user.</source>
        <translation>पासवर्ड किसी उपयोगकर्ता का होता है। उपयोगकर्ता --user से बताएँ।</translation>
    </message>
    <message>
        <source>The mail server’s password:</source>
        <translation>मेल सर्वर का पासवर्ड:</translation>
    </message>
    <message>
        <source>The mail server accepted a test e-mail to %1 (%2). Look whether it comes.</source>
        <extracomment>%1: an e-mail address; %2: what a mail server said: “2.0.0 Ok: queued as 4F1A”.</extracomment>
        <translation>मेल सर्वर ने %1 के लिए परीक्षण ई-मेल स्वीकार किया (%2)। देखें कि वह आता है या नहीं।</translation>
    </message>
    <message>
        <source>The mail server’s settings and its password were removed.</source>
        <translation>मेल सर्वर की सेटिंग्स और उसका पासवर्ड हटा दिए गए।</translation>
    </message>
    <message>
        <source>The keychain holds no password for the user %1 at the mail server %2, so no e-mail can be sent. Give it with --password-stdin.</source>
        <extracomment>%1: the user of a mail server; %2: that server’s host name.</extracomment>
        <translation>कीचेन में मेल सर्वर %2 पर उपयोगकर्ता %1 का कोई पासवर्ड नहीं है, इसलिए कोई ई-मेल भेजा नहीं जा सकता। पासवर्ड --password-stdin से दें।</translation>
    </message>
</context>
<context>
    <name>MailErrors</name>
    <message>
        <source>It said: “%1”.</source>
        <extracomment>Follows a sentence about a mail server. %1: its own words, “550 5.1.1 no such user”.</extracomment>
        <translation>उसने कहा: “%1”।</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again in some minutes.</source>
        <translation>कुछ नहीं भेजा गया। कुछ मिनट बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached. Check its name, the port and the network. Nothing was sent.</source>
        <extracomment>%1: a server and its port, “mail.example.com:465”; so in all of these.</extracomment>
        <translation>मेल सर्वर %1 तक नहीं पहुँचा जा सका। उसका नाम, पोर्ट और नेटवर्क जाँचें। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer. Check the port and how the line is encrypted (465: TLS, 587: STARTTLS). Nothing was sent.</source>
        <translation>मेल सर्वर %1 जवाब नहीं देता। पोर्ट और एन्क्रिप्शन का तरीका जाँचें (465: TLS, 587: STARTTLS)। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encrypted line in this way, and nothing is sent without one. Check the port and how the line is encrypted (465: TLS, 587: STARTTLS).</source>
        <translation>मेल सर्वर %1 इस तरह एन्क्रिप्टेड कनेक्शन नहीं देता, और उसके बिना कुछ नहीं भेजा जाता। पोर्ट और एन्क्रिप्शन का तरीका जाँचें (465: TLS, 587: STARTTLS)।</translation>
    </message>
    <message>
        <source>The mail server %1 cannot prove that it is this server: its certificate is not trusted, not valid any more, or made out to another name. Nothing was sent. Check the server’s name, and ask whoever runs it.</source>
        <translation>मेल सर्वर %1 यह साबित नहीं कर सकता कि यह वही सर्वर है: उसका प्रमाणपत्र भरोसे का नहीं, अब मान्य नहीं, या किसी और नाम का है। कुछ नहीं भेजा गया। सर्वर का नाम जाँचें और उसे चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The file of certificates %1 cannot be used. Nothing was sent. Check the settings of the mail server.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>प्रमाणपत्रों की फ़ाइल %1 इस्तेमाल नहीं की जा सकती। कुछ नहीं भेजा गया। मेल सर्वर की सेटिंग्स जाँचें।</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the settings of the mail server.</source>
        <translation>कुछ नहीं भेजा गया। मेल सर्वर की सेटिंग्स जाँचें।</translation>
    </message>
    <message>
        <source>The mail server %1 takes no user and password here. Nothing was sent. Check the port, or leave the user empty if the server wants none.</source>
        <translation>मेल सर्वर %1 यहाँ उपयोगकर्ता और पासवर्ड नहीं लेता। कुछ नहीं भेजा गया। पोर्ट जाँचें, या सर्वर को न चाहिए तो उपयोगकर्ता खाली छोड़ें।</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the user or the password.</source>
        <translation>मेल सर्वर %1 ने उपयोगकर्ता या पासवर्ड ठुकरा दिया।</translation>
    </message>
    <message>
        <source>Nothing was sent. Type both again; some providers want a password made for programs.</source>
        <translation>कुछ नहीं भेजा गया। दोनों फिर लिखें; कुछ मेल सेवाएँ प्रोग्रामों के लिए अलग पासवर्ड माँगती हैं।</translation>
    </message>
    <message>
        <source>The mail server %1 cannot send to or from addresses such as %2, with letters beyond A to Z before the @. Nothing was sent.</source>
        <extracomment>%2: an e-mail address.</extracomment>
        <translation>मेल सर्वर %1 ऐसे पतों से या ऐसे पतों पर नहीं भेज सकता जैसे %2, जिनमें @ से पहले A से Z के अलावा अक्षर हैं। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the sender %2.</source>
        <extracomment>%2: an e-mail address.</extracomment>
        <translation>मेल सर्वर %1 ने भेजने वाले %2 को ठुकरा दिया।</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the recipient %2.</source>
        <extracomment>%2: an e-mail address.</extracomment>
        <translation>मेल सर्वर %1 ने पाने वाले %2 को ठुकरा दिया।</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address.</source>
        <translation>कुछ नहीं भेजा गया। पता जाँचें।</translation>
    </message>
    <message>
        <source>The mail server %1 refuses this e-mail.</source>
        <translation>मेल सर्वर %1 ने यह ई-मेल ठुकरा दिया।</translation>
    </message>
    <message>
        <source>It was not sent. Ask whoever runs the server.</source>
        <translation>यह नहीं भेजा गया। सर्वर चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The mail server %1 turned the program away.</source>
        <translation>मेल सर्वर %1 ने इस प्रोग्राम को मना कर दिया।</translation>
    </message>
    <message>
        <source>The e-mail to %2 was handed over to %1, but the line broke before the server answered: nobody knows whether it was sent. Ask the customer before you send it again.</source>
        <extracomment>%1: a server and its port; %2: an e-mail address.</extracomment>
        <translation>%2 के लिए ई-मेल %1 को सौंप दिया गया, पर सर्वर के जवाब से पहले कनेक्शन टूट गया: कोई नहीं जानता कि वह भेजा गया या नहीं। दोबारा भेजने से पहले ग्राहक से पूछें।</translation>
    </message>
    <message>
        <source>The part of the program that sends e-mail cannot be loaded. Install the program again.</source>
        <translation>प्रोग्राम का ई-मेल भेजने वाला हिस्सा लोड नहीं हो सका। प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Sending was cancelled. Nothing was sent.</source>
        <translation>भेजना रद्द किया गया। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The line to the mail server %1 broke. Nothing was sent. Check the settings of the mail server, and try again.</source>
        <translation>मेल सर्वर %1 से कनेक्शन टूट गया। कुछ नहीं भेजा गया। मेल सर्वर की सेटिंग्स जाँचें और फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>MailPassword</name>
    <message>
        <source>The keychain holds no password for this user at this mail server. Type it in the settings of the mail server.</source>
        <translation>कीचेन में इस मेल सर्वर पर इस उपयोगकर्ता का कोई पासवर्ड नहीं है। उसे मेल सर्वर की सेटिंग्स में लिखें।</translation>
    </message>
    <message>
        <source>The keychain was told to remove the mail server’s password, and has it still. Remove it there.</source>
        <translation>कीचेन से मेल सर्वर का पासवर्ड हटाने को कहा गया, पर वह अब भी वहाँ है। उसे वहीं हटाएँ।</translation>
    </message>
    <message>
        <source>It is not known whether the keychain has taken the mail server’s password. Store it again.</source>
        <translation>पता नहीं कि कीचेन ने मेल सर्वर का पासवर्ड लिया या नहीं। उसे फिर सहेजें।</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>कोई पासवर्ड नहीं दिया गया।</translation>
    </message>
    <message>
        <source>The password has several lines, or characters that cannot be typed. Copy it anew.</source>
        <translation>पासवर्ड में कई पंक्तियाँ हैं, या ऐसे वर्ण जो टाइप नहीं किए जा सकते। उसे फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>The password is longer than %1 characters. Copy it anew.</source>
        <extracomment>%1: a number of characters.</extracomment>
        <translation>पासवर्ड %1 वर्णों से लंबा है। उसे फिर कॉपी करें।</translation>
    </message>
</context>
<context>
    <name>MailProgram</name>
    <message>
        <source>This computer has no mail program that can be opened, or nothing that finds it (xdg-email, of the package xdg-utils). Copy the message instead, or send it by the shop’s own mail server.</source>
        <translation>इस कंप्यूटर पर खुल सकने वाला कोई मेल प्रोग्राम नहीं है, या उसे ढूँढने वाला नहीं (xdg-email, पैकेज xdg-utils का)। इसके बजाय संदेश कॉपी करें, या दुकान के मेल सर्वर से भेजें।</translation>
    </message>
    <message>
        <source>Mail programs stumble over signs in the path of the file: %1. Save it in a folder whose path has letters, digits and blanks only.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>फ़ाइल के पथ में ऐसे चिह्न हैं जिन पर मेल प्रोग्राम अटकते हैं: %1। उसे ऐसे फ़ोल्डर में सहेजें जिसके पथ में केवल अक्षर, अंक और रिक्त स्थान हों।</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>फ़ाइल %1 पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The mail program could not find the file that goes along.</source>
        <translation>मेल प्रोग्राम को साथ जाने वाली फ़ाइल नहीं मिली।</translation>
    </message>
    <message>
        <source>The mail program could not be opened. Copy the message instead, or send it by the shop’s own mail server.</source>
        <translation>मेल प्रोग्राम खोला नहीं जा सका। इसके बजाय संदेश कॉपी करें, या दुकान के मेल सर्वर से भेजें।</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>Type the name of the mail server, such as mail.example.com.</source>
        <translation>मेल सर्वर का नाम लिखें, जैसे mail.example.com।</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server. It has letters, digits, hyphens and points only, such as mail.example.com; the port has a field of its own.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>“%1” किसी सर्वर का नाम नहीं है। उसमें केवल अक्षर, अंक, हाइफ़न और बिंदु होते हैं, जैसे mail.example.com; पोर्ट का अपना फ़ील्ड है।</translation>
    </message>
    <message>
        <source>A user’s name at a mail server is one line of at most 255 characters that can be seen.</source>
        <translation>मेल सर्वर पर उपयोगकर्ता का नाम ज़्यादा से ज़्यादा 255 दिखने वाले वर्णों की एक पंक्ति होता है।</translation>
    </message>
    <message>
        <source>A sender’s name is one line of at most 120 characters that can be seen.</source>
        <translation>भेजने वाले का नाम ज़्यादा से ज़्यादा 120 दिखने वाले वर्णों की एक पंक्ति होता है।</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; mail servers have 465 or 587.</source>
        <translation>पोर्ट 1 से 65535 तक की संख्या है; मेल सर्वर में 465 या 587 होता है।</translation>
    </message>
    <message>
        <source>The file of certificates “%1” cannot be read. It is named with its whole path.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>प्रमाणपत्रों की फ़ाइल “%1” पढ़ी नहीं जा सकती। उसे पूरे पथ के साथ लिखा जाता है।</translation>
    </message>
    <message>
        <source>The sender’s e-mail address: %1</source>
        <extracomment>%1: what is wrong with it, one or more sentences.</extracomment>
        <translation>भेजने वाले का ई-मेल पता: %1</translation>
    </message>
    <message>
        <source>The address for answers: %1</source>
        <extracomment>%1: what is wrong with it, one or more sentences.</extracomment>
        <translation>जवाबों का पता: %1</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Something about this sale is in doubt. Look at it before the customer is told anything.</source>
        <translation>इस बिक्री में कुछ संदिग्ध है। ग्राहक को कुछ बताने से पहले इसे देखें।</translation>
    </message>
    <message>
        <source>This is a training sale: its link opens on this computer only, and no customer can pay it.</source>
        <translation>यह अभ्यास की बिक्री है: इसका लिंक केवल इसी कंप्यूटर पर खुलता है, और कोई ग्राहक इसका भुगतान नहीं कर सकता।</translation>
    </message>
    <message>
        <source>This sale has neither a link nor an address: the message does not say how to pay it.</source>
        <translation>इस बिक्री का न लिंक है न पता: संदेश यह नहीं बताता कि भुगतान कैसे हो।</translation>
    </message>
    <message>
        <source>The shop’s own words for this message leave the link or the address out: the customer is not told how to pay.</source>
        <translation>इस संदेश के लिए दुकान के अपने शब्दों में लिंक या पता नहीं है: ग्राहक को भुगतान का तरीका नहीं बताया जाता।</translation>
    </message>
    <message>
        <source>It is not known yet whether this sale was issued, so there is nothing to send. Check it first.</source>
        <translation>अभी पता नहीं कि यह बिक्री जारी हुई या नहीं, इसलिए भेजने को कुछ नहीं है। पहले इसे जाँचें।</translation>
    </message>
    <message>
        <source>Nothing is sent to the customer of this sale: it is neither open nor paid (%1). Issue a new one if it is still to be paid.</source>
        <extracomment>%1: what became of the sale: “Expired unpaid”.</extracomment>
        <translation>इस बिक्री के ग्राहक को कुछ नहीं भेजा जाता: यह न प्रतीक्षा में है, न इसका भुगतान हुआ है (%1)। भुगतान अब भी लेना हो तो नई जारी करें।</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>What messages say</source>
        <extracomment>Title of a card of the settings: the texts of messages that are sent to customers.</extracomment>
        <translation>संदेशों में क्या लिखा हो</translation>
    </message>
    <message>
        <source>Save this message first, or take the standard text back.</source>
        <translation>पहले यह संदेश सहेजें, या मानक टेक्स्ट वापस लाएँ।</translation>
    </message>
    <message>
        <source>The message is saved.</source>
        <translation>संदेश सहेज लिया गया।</translation>
    </message>
    <message>
        <source>The message is the standard one again.</source>
        <translation>संदेश फिर से मानक टेक्स्ट वाला है।</translation>
    </message>
</context>
<context>
    <name>MessageCommand</name>
    <message>
        <source>“%1” is no kind of message. Use %2.</source>
        <extracomment>%2: words that are typed as they stand.</extracomment>
        <translation>“%1” नाम का कोई संदेश नहीं होता। %2 का इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Subject:</source>
        <extracomment>Parts of a message’s template, as headings; so the two below.</extracomment>
        <translation>विषय:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>टेक्स्ट:</translation>
    </message>
    <message>
        <source>Short text:</source>
        <translation>छोटा टेक्स्ट:</translation>
    </message>
    <message>
        <source>Places that are filled in:</source>
        <translation>भरी जाने वाली जगहें:</translation>
    </message>
    <message>
        <source>Name what is to change (--subject, --text, --short), or --reset for the program’s own words.</source>
        <translation>बताएँ कि क्या बदलना है (--subject, --text, --short), या प्रोग्राम के शब्दों के लिए --reset।</translation>
    </message>
</context>
<context>
    <name>MessageTemplate</name>
    <message>
        <source>Subject</source>
        <extracomment>A part of a message’s template, as in: The part “Subject” …</extracomment>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>A part of a message’s template: what an e-mail says.</extracomment>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Short text</source>
        <extracomment>A part of a message’s template: what an SMS or chat message says.</extracomment>
        <translation>छोटा टेक्स्ट</translation>
    </message>
    <message>
        <source>%1: a brace { begins no place such as {amount}. Write it twice, {{, where it is to be read.</source>
        <extracomment>%1: a part of a template, “Subject”. Braces are { and }.</extracomment>
        <translation>%1: कोष्ठक { से {amount} जैसी कोई जगह शुरू नहीं होती। जहाँ वह पढ़ा जाना हो, उसे दो बार लिखें: {{।</translation>
    </message>
    <message>
        <source>%1: there is no place %2.</source>
        <extracomment>%1: a part of a template, “Subject”; %2: what was typed, “{ammount}”.</extracomment>
        <translation>%1: %2 नाम की कोई जगह नहीं है।</translation>
    </message>
    <message>
        <source>These are known: %1.</source>
        <extracomment>%1: a list of {amount} and others.</extracomment>
        <translation>ये जगहें ज्ञात हैं: %1।</translation>
    </message>
    <message>
        <source>Perhaps %1 is meant.</source>
        <extracomment>%1: “{amount}”.</extracomment>
        <translation>शायद मतलब %1 है।</translation>
    </message>
    <message>
        <source>%1: nothing stands here. Write something, or take the program’s own words back.</source>
        <extracomment>%1: a part of a template, “Subject”.</extracomment>
        <translation>%1: यहाँ कुछ नहीं है। कुछ लिखें, या प्रोग्राम के शब्द वापस लाएँ।</translation>
    </message>
    <message>
        <source>%1: this has %2 characters; there is room for %3.</source>
        <extracomment>%1: a part of a template, “Subject”; %2, %3: numbers of characters.</extracomment>
        <translation>%1: यहाँ %2 वर्ण हैं; जगह %3 की है।</translation>
    </message>
    <message>
        <source>Asking for a payment</source>
        <extracomment>A kind of message to a customer.</extracomment>
        <translation>भुगतान का अनुरोध</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>A kind of message to a customer who has paid.</extracomment>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>The shop’s name</source>
        <extracomment>Places in a message that are filled in for each sale; so all of the following.</extracomment>
        <translation>दुकान का नाम</translation>
    </message>
    <message>
        <source>The customer’s name</source>
        <translation>ग्राहक का नाम</translation>
    </message>
    <message>
        <source>The amount with its currency</source>
        <translation>राशि, मुद्रा के साथ</translation>
    </message>
    <message>
        <source>The amount in words</source>
        <translation>राशि शब्दों में</translation>
    </message>
    <message>
        <source>What the sale is for</source>
        <translation>बिक्री किस चीज़ की है</translation>
    </message>
    <message>
        <source>How this sale is paid: its link, its address or what else there is</source>
        <translation>इस बिक्री का भुगतान कैसे हो: उसका लिंक, पता या जो भी हो</translation>
    </message>
    <message>
        <source>The payment link alone</source>
        <translation>केवल भुगतान लिंक</translation>
    </message>
    <message>
        <source>The address of a coin alone</source>
        <translation>केवल कॉइन का पता</translation>
    </message>
    <message>
        <source>The network that a coin is to be sent on</source>
        <translation>नेटवर्क, जिस पर कॉइन भेजना है</translation>
    </message>
    <message>
        <source>The payment method</source>
        <translation>भुगतान का तरीका</translation>
    </message>
    <message>
        <source>The day until which it can be paid, where there is one</source>
        <translation>वह दिन जब तक भुगतान हो सकता है, अगर हो</translation>
    </message>
    <message>
        <source>The sale’s reference</source>
        <translation>बिक्री का संदर्भ</translation>
    </message>
    <message>
        <source>Paid: {amount} ({shop})</source>
        <extracomment>A message to a customer who has paid: the subject of an e-mail. The words in braces stay as they are, in all of these. {amount}: “15.00 EUR”; {shop}: a name, or nothing with its brackets.</extracomment>
        <translation>भुगतान हुआ: {amount} ({shop})</translation>
    </message>
    <message>
        <source>Hello {customer},

We have received your payment of {amount} ({amount-words}). Thank you.

For: {note}
Paid by: {method}
Reference: {reference}

{shop}</source>
        <extracomment>A message to a customer who has paid: the text of an e-mail. A line whose places have nothing to say is left out; no line may need another one to be read.</extracomment>
        <translation>नमस्ते {customer},

हमें आपका {amount} ({amount-words}) का भुगतान मिल गया। धन्यवाद।

विवरण: {note}
भुगतान का तरीका: {method}
संदर्भ: {reference}

{shop}</translation>
    </message>
    <message>
        <source>We have received {amount} ({shop}). Thank you.
Reference: {reference}</source>
        <extracomment>A message to a customer who has paid: an SMS or chat message.</extracomment>
        <translation>हमें {amount} ({shop}) का भुगतान मिल गया। धन्यवाद।
संदर्भ: {reference}</translation>
    </message>
    <message>
        <source>Payment of {amount} ({shop})</source>
        <extracomment>A message that asks a customer to pay: the subject of an e-mail. The words in braces stay as they are, in all of these. {amount}: “15.00 EUR”; {shop}: a name, or nothing with its brackets.</extracomment>
        <translation>{amount} ({shop}) का भुगतान</translation>
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
        <translation>नमस्ते {customer},

कृपया {amount} ({amount-words}) का भुगतान करें।
विवरण: {note}

{how-to-pay}

कृपया {until} तक भुगतान करें।
संदर्भ: {reference}

{shop}</translation>
    </message>
    <message>
        <source>Please pay {amount} ({shop}).
{how-to-pay}
Reference: {reference}</source>
        <extracomment>A message that asks a customer to pay: an SMS or chat message.</extracomment>
        <translation>कृपया {amount} ({shop}) का भुगतान करें।
{how-to-pay}
संदर्भ: {reference}</translation>
    </message>
    <message>
        <source>%1: this has several lines, and must be one.</source>
        <extracomment>%1: a part of a template, “Subject”.</extracomment>
        <translation>%1: यहाँ कई पंक्तियाँ हैं, एक ही होनी चाहिए।</translation>
    </message>
    <message>
        <source>%1: nothing here tells the customer how to pay. {how-to-pay} or {link} does.</source>
        <extracomment>%1: a part of a template, “Text”. The words in braces stay as they are.</extracomment>
        <translation>%1: यहाँ कुछ भी ग्राहक को नहीं बताता कि भुगतान कैसे करे। {how-to-pay} या {link} बताता है।</translation>
    </message>
</context>
<context>
    <name>MessageTemplates</name>
    <message>
        <source>The messages’ templates %1 cannot be read. Check the file’s permissions.</source>
        <extracomment>%1: the path of the file that holds the templates of messages; so in all of &quot;The messages’ …&quot;.</extracomment>
        <translation>संदेशों के साँचे %1 पढ़े नहीं जा सकते। फ़ाइल की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The messages’ templates %1 are damaged. Restore a copy, or move the file away and write them again.</source>
        <translation>संदेशों के साँचे %1 ख़राब हो गए हैं। उनकी कोई प्रति वापस लाएँ, या फ़ाइल को हटाकर साँचे फिर से लिखें।</translation>
    </message>
    <message>
        <source>The messages’ templates %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <translation>संदेशों के साँचे %1 लिखे नहीं जा सकते। डिस्क और फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The messages’ templates %1 are locked by another program. Close it and try again.</source>
        <translation>संदेशों के साँचे %1 किसी दूसरे प्रोग्राम ने लॉक कर रखे हैं। उसे बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There are no messages in “%1”. Messages can be in: %2.</source>
        <extracomment>%1: what somebody typed; %2: codes such as “en, fr”.</extracomment>
        <translation>“%1” में संदेश नहीं हैं। संदेश इनमें हो सकते हैं: %2।</translation>
    </message>
</context>
<context>
    <name>MessageValues</name>
    <message>
        <source>To pay, open this on your phone:
%1</source>
        <extracomment>A message to a customer. %1: a link that a program on a phone opens.</extracomment>
        <translation>भुगतान के लिए इसे अपने फ़ोन पर खोलें:
%1</translation>
    </message>
    <message>
        <source>Pay here:
%1</source>
        <extracomment>A message to a customer. %1: a link.</extracomment>
        <translation>यहाँ भुगतान करें:
%1</translation>
    </message>
    <message>
        <source>Pay to this address:
%1</source>
        <extracomment>A message to a customer who pays in coins. %1: an address.</extracomment>
        <translation>इस पते पर भुगतान करें:
%1</translation>
    </message>
    <message>
        <source>Pay with %1 to this address:
%2</source>
        <extracomment>A message to a customer who pays in coins. %1: “USDT · network TRC20”; %2: an address.</extracomment>
        <translation>%1 से इस पते पर भुगतान करें:
%2</translation>
    </message>
    <message>
        <source>This payment has no link: ask the shop, which opens the payment page for you.</source>
        <extracomment>A message to a customer: a payment that has no link, only a page that the shop can open.</extracomment>
        <translation>इस भुगतान का लिंक नहीं है: दुकान से कहें, वह आपके लिए भुगतान पेज खोलेगी।</translation>
    </message>
    <message>
        <source>Please confirm the payment on your phone.</source>
        <extracomment>A message to a customer who is asked by an operator of mobile money.</extracomment>
        <translation>कृपया अपने फ़ोन पर भुगतान की पुष्टि करें।</translation>
    </message>
</context>
<context>
    <name>MethodsCommand</name>
    <message>
        <source>needed</source>
        <extracomment>Of a field: it has to be given. Short.</extracomment>
        <translation>ज़रूरी</translation>
    </message>
    <message>
        <source>with --direct</source>
        <extracomment>Of a field: it has to be given where the option --direct is. Short.</extracomment>
        <translation>--direct के साथ</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Of a field: it may be given. Short.</extracomment>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>(secret: only through --fields)</source>
        <extracomment>Stands behind the name of a field.</extracomment>
        <translation>(गुप्त: केवल --fields से)</translation>
    </message>
    <message>
        <source>%1 (--method %2): %3</source>
        <extracomment>%1: a payment method’s name; %2: what it is called on the command line; %3: what it is.</extracomment>
        <translation>%1 (--method %2): %3</translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <extracomment>%1: a field’s name; %2: an example of what stands in it.</extracomment>
        <translation>%1, जैसे %2</translation>
    </message>
    <message>
        <source>(stays in your books, is not sent)</source>
        <extracomment>Stands behind the name of a field.</extracomment>
        <translation>(आपके बहीखाते में रहता है, भेजा नहीं जाता)</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Here a comma stands before the cents: %1.</source>
        <extracomment>%1: an amount, written rightly.</extracomment>
        <translation>यहाँ दशमलव चिह्न अल्पविराम है: %1।</translation>
    </message>
    <message>
        <source>Here a point stands before the cents: %1.</source>
        <translation>यहाँ दशमलव चिह्न बिंदु है: %1।</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write digits and at most one decimal mark, such as %2.</source>
        <extracomment>%1: what was typed; %2: an amount as one writes it here, “15.04”.</extracomment>
        <translation>“%1” कोई राशि नहीं है। अंक और अधिक से अधिक एक दशमलव चिह्न लिखें, जैसे %2।</translation>
    </message>
    <message>
        <source>“%1” can be read as %2 or as %3. Write it without a thousands mark.</source>
        <extracomment>%1: what was typed, &quot;1,234&quot;. %2, %3: two numbers that it may be, &quot;1234&quot; and &quot;1.234&quot;.</extracomment>
        <translation>“%1” को %2 भी पढ़ा जा सकता है और %3 भी। इसे हज़ार के चिह्न के बिना लिखें।</translation>
    </message>
    <message>
        <source>%1 has no decimals: write a whole number.</source>
        <extracomment>%1: a currency&apos;s code, &quot;XOF&quot;.</extracomment>
        <translation>%1 में दशमलव नहीं होते: पूर्ण संख्या लिखें।</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n decimal(s) and no more.</source>
        <translation>
            <numerusform>%1 में केवल %n दशमलव अंक होता है।</numerusform>
            <numerusform>%1 में केवल %n दशमलव अंक होते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The amount has too many decimals.</source>
        <translation>राशि में दशमलव अंक बहुत ज़्यादा हैं।</translation>
    </message>
    <message>
        <source>The amount is negative. A sale needs an amount above zero.</source>
        <translation>राशि ऋणात्मक है। बिक्री की राशि शून्य से ज़्यादा होनी चाहिए।</translation>
    </message>
    <message>
        <source>“%1” can be read as %2 or as %3. Write it without a thousands mark and without zeros that say nothing.</source>
        <extracomment>%1: what was typed, &quot;15.040&quot;. %2, %3: two numbers that it may be, &quot;15040&quot; and &quot;15.04&quot;.</extracomment>
        <translation>“%1” को %2 भी पढ़ा जा सकता है और %3 भी। इसे हज़ार के चिह्न के बिना और बेकार के शून्यों के बिना लिखें।</translation>
    </message>
    <message>
        <source>The amount has too many digits to be processed. Write fewer decimals.</source>
        <translation>राशि में अंक बहुत ज़्यादा हैं। कम दशमलव अंक लिखें।</translation>
    </message>
    <message>
        <source>The amount is too large to be processed.</source>
        <translation>राशि बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>“%1” has digits of two scripts in it. Write all of them in one.</source>
        <extracomment>%1: what was typed, such as &quot;1٢.50&quot;.</extracomment>
        <translation>“%1” में दो लिपियों के अंक हैं। सभी अंक एक ही लिपि में लिखें।</translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message>
        <source>Customer paid %1.</source>
        <extracomment>%1 is an amount with its currency.</extracomment>
        <translation>ग्राहक ने %1 चुकाए।</translation>
    </message>
    <message>
        <source>Customer pays %1.</source>
        <extracomment>It is still to be paid. %1 is an amount with its currency.</extracomment>
        <translation>ग्राहक %1 चुकाएगा।</translation>
    </message>
    <message>
        <source>Fee %1.</source>
        <extracomment>The gateway’s fee. %1 is an amount with its currency.</extracomment>
        <translation>शुल्क %1।</translation>
    </message>
    <message>
        <source>You receive %1.</source>
        <extracomment>The merchant receives it. %1 is an amount with its currency.</extracomment>
        <translation>आपको %1 मिलते हैं।</translation>
    </message>
    <message>
        <source>The gateway recalculated it: another amount was paid.</source>
        <translation>गेटवे ने फिर से हिसाब लगाया: अलग राशि चुकाई गई।</translation>
    </message>
</context>
<context>
    <name>NamelessSales</name>
    <message>
        <source>It may be %1, which has no number at the gateway yet.</source>
        <extracomment>A line of the gateway’s list. %1 is the reference of a sale in our books.</extracomment>
        <translation>यह %1 हो सकती है, जिसकी गेटवे पर अभी कोई संख्या नहीं है।</translation>
    </message>
    <message>
        <source>Check that sale first.</source>
        <extracomment>Ask the gateway what became of it, before anything else.</extracomment>
        <translation>पहले उस बिक्री को जाँचें।</translation>
    </message>
    <message>
        <source>It may be the one sale that has no number at the gateway yet, though it does not look like it.</source>
        <extracomment>A line of the gateway’s list, beside our books.</extracomment>
        <translation>यह वह एक बिक्री हो सकती है जिसकी गेटवे पर अभी कोई संख्या नहीं है, हालाँकि यह उस जैसी नहीं लगती।</translation>
    </message>
    <message numerus="yes">
        <source>It may be one of %n sales that have no number at the gateway yet, though it looks like none of them.</source>
        <extracomment>A line of the gateway’s list, beside our books; %n is more than one.</extracomment>
        <translation>
            <numerusform>यह वह %n बिक्री हो सकती है जिसकी गेटवे पर अभी कोई संख्या नहीं है, हालाँकि यह उस जैसी नहीं लगती।</numerusform>
            <numerusform>यह उन %n बिक्रियों में से एक हो सकती है जिनकी गेटवे पर अभी कोई संख्या नहीं है, हालाँकि यह किसी जैसी नहीं लगती।</numerusform>
        </translation>
    </message>
    <message>
        <source>Check those sales first.</source>
        <extracomment>Ask the gateway what became of them, before anything else.</extracomment>
        <translation>पहले उन बिक्रियों को जाँचें।</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>%1 Nothing was handed over.</source>
        <extracomment>%1: one or more sentences that say what is wrong.</extracomment>
        <translation>%1 कुछ नहीं सौंपा गया।</translation>
    </message>
    <message>
        <source>No window of Counterfoil is open on this folder, and there is no display to open one on. Nothing was handed over. “counterfoilctl issue” issues a sale here.</source>
        <translation>इस फ़ोल्डर पर Counterfoil की कोई विंडो खुली नहीं है, और खोलने के लिए स्क्रीन भी नहीं है। कुछ नहीं सौंपा गया। “counterfoilctl issue” यहीं बिक्री जारी करता है।</translation>
    </message>
    <message>
        <source>The window program is not where this one is: %1. Nothing was handed over. Install both.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>विंडो वाला प्रोग्राम वहाँ नहीं है जहाँ यह है: %1। कुछ नहीं सौंपा गया। दोनों इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The window program %1 could not be started: %2. Nothing was handed over.</source>
        <extracomment>%1: the path of a program. %2: the reason, as the system says it.</extracomment>
        <translation>विंडो वाला प्रोग्राम %1 शुरू नहीं हो सका: %2। कुछ नहीं सौंपा गया।</translation>
    </message>
    <message>
        <source>The window did not open, or does not answer. Nothing was handed over. Start “counterfoil”, which says why, and try again.</source>
        <translation>विंडो नहीं खुली, या जवाब नहीं देती। कुछ नहीं सौंपा गया। “counterfoil” शुरू करें, वह कारण बताएगा, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The window has this for a new sale. Nothing was issued.</source>
        <translation>विंडो को यह नई बिक्री के लिए मिल गया। कुछ जारी नहीं हुआ।</translation>
    </message>
    <message>
        <source>The window does not answer: nobody knows whether it has the sale. Look there before you try again.</source>
        <translation>विंडो जवाब नहीं देती: कोई नहीं जानता कि उसे बिक्री मिली या नहीं। फिर कोशिश करने से पहले वहाँ देखें।</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>This sale has no pay link.</source>
        <translation>इस बिक्री का कोई भुगतान लिंक नहीं है।</translation>
    </message>
    <message>
        <source>This sale is paid: nobody is to pay by its link again.</source>
        <translation>इस बिक्री का भुगतान हो चुका है: इसके लिंक से किसी को फिर भुगतान नहीं करना है।</translation>
    </message>
    <message>
        <source>The customer has paid this sale: nobody is to pay by its link again.</source>
        <translation>ग्राहक इस बिक्री का भुगतान कर चुका है: इसके लिंक से किसी को फिर भुगतान नहीं करना है।</translation>
    </message>
    <message>
        <source>This sale is over: its link is not to be paid any more. Sell again for a new one.</source>
        <translation>यह बिक्री ख़त्म हो चुकी है: इसके लिंक से अब भुगतान नहीं करना है। नए लिंक के लिए फिर से बेचें।</translation>
    </message>
    <message>
        <source>This sale was not issued: nobody can pay it.</source>
        <translation>यह बिक्री जारी नहीं हुई: कोई इसका भुगतान नहीं कर सकता।</translation>
    </message>
</context>
<context>
    <name>NonStoPayAnswers</name>
    <message>
        <source>The gateway’s answer was spoilt by other text, out of which this was read. Compare the sale with the gateway’s own pages.</source>
        <extracomment>“This”: what is shown of the sale.</extracomment>
        <translation>गेटवे का जवाब दूसरे टेक्स्ट से बिगड़ा हुआ था, जिसमें से यह पढ़ा गया। बिक्री का गेटवे के अपने पेजों से मिलान करें।</translation>
    </message>
    <message>
        <source>The gateway has issued this sale (number %1), but told no link for the customer. It may have sent one itself; otherwise look for that number on the gateway’s own pages. Do not sell it again while this one can still be paid.</source>
        <extracomment>%1 is the gateway’s number of the sale. “It may have sent one itself”: the gateway, a link.</extracomment>
        <translation>गेटवे ने यह बिक्री जारी की है (संख्या %1), पर ग्राहक के लिए कोई लिंक नहीं दिया। हो सकता है उसने ख़ुद भेज दिया हो; नहीं तो गेटवे के अपने पेजों पर यह संख्या खोजें। जब तक इसका भुगतान हो सकता है, इसे दोबारा न बेचें।</translation>
    </message>
    <message>
        <source>The gateway took the card data, but does not say what became of the payment.</source>
        <translation>गेटवे ने कार्ड का डेटा लिया, पर नहीं बताता कि भुगतान का क्या हुआ।</translation>
    </message>
    <message>
        <source>The gateway took the card data and says “%1”, which this program does not know.</source>
        <extracomment>%1 is the gateway’s own word.</extracomment>
        <translation>गेटवे ने कार्ड का डेटा लिया और कहता है “%1”, जिसे यह प्रोग्राम नहीं जानता।</translation>
    </message>
    <message>
        <source>But its answer speaks of a sale that is there.</source>
        <extracomment>Follows a sentence by which the gateway refused the sale: the same answer contradicts it.</extracomment>
        <translation>पर उसका जवाब ऐसी बिक्री की बात करता है जो वहाँ है।</translation>
    </message>
    <message>
        <source>But its answer speaks of a sale that is there, number %1.</source>
        <extracomment>Follows a sentence by which the gateway refused the sale: the same answer contradicts it. %1 is the gateway’s number of the sale.</extracomment>
        <translation>पर उसका जवाब ऐसी बिक्री की बात करता है जो वहाँ है, संख्या %1।</translation>
    </message>
    <message>
        <source>The gateway’s answer tells of a sale that it has issued, but is cut off or spoilt, so that it cannot be read.</source>
        <translation>गेटवे का जवाब एक जारी की गई बिक्री की बात करता है, पर कटा या बिगड़ा हुआ है, इसलिए पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>बाद में फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>NonStoPayCandidates</name>
    <message>
        <source>Asked about its number %1, the gateway answered about another one. Nothing was changed.</source>
        <extracomment>%1 is a number by which the gateway knows a sale.</extracomment>
        <translation>गेटवे से उसकी संख्या %1 के बारे में पूछा गया, और उसने किसी दूसरी के बारे में जवाब दिया। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The gateway has no sale of the number %1 for this account.</source>
        <extracomment>%1 is a number by which the gateway would know a sale. The gateway’s own reason follows.</extracomment>
        <translation>गेटवे पर इस खाते के लिए संख्या %1 की कोई बिक्री नहीं है।</translation>
    </message>
</context>
<context>
    <name>NonStoPayErrors</name>
    <message>
        <source>The gateway got no key. Enter this account’s API key again.</source>
        <translation>गेटवे को कुंजी नहीं मिली। इस खाते की API कुंजी फिर से डालें।</translation>
    </message>
    <message>
        <source>The gateway does not accept this account’s API key. Compare it with the one on the profile page (%1) and enter it again.</source>
        <extracomment>%1 is the web address of a page at the gateway.</extracomment>
        <translation>गेटवे इस खाते की API कुंजी स्वीकार नहीं करता। प्रोफ़ाइल पेज (%1) की कुंजी से मिलान करें और फिर से डालें।</translation>
    </message>
    <message>
        <source>The gateway refuses calls from this internet connection: its IP address is not on the account’s list of allowed addresses. Add it in the API block of the profile page (%1). The list needs a fixed public address; ask your internet provider if it changes.</source>
        <extracomment>%1 is the web address of a page at the gateway; “API” is the heading of a part of it.</extracomment>
        <translation>गेटवे इस इंटरनेट कनेक्शन से अनुरोध अस्वीकार करता है: इसका IP पता खाते की अनुमत पतों की सूची में नहीं है। उसे प्रोफ़ाइल पेज (%1) के API ब्लॉक में जोड़ें। सूची को स्थायी सार्वजनिक पता चाहिए; अपने इंटरनेट प्रदाता से पूछें कि क्या वह बदलता है।</translation>
    </message>
    <message>
        <source>No IP address is allowed for this account yet. Enter the public IP address of this internet connection in the API block of the profile page (%1). It must be a fixed one; ask your internet provider if it changes.</source>
        <extracomment>%1 is the web address of a page at the gateway; “API” is the heading of a part of it.</extracomment>
        <translation>इस खाते के लिए अभी कोई IP पता अनुमत नहीं है। इस इंटरनेट कनेक्शन का सार्वजनिक IP पता प्रोफ़ाइल पेज (%1) के API ब्लॉक में डालें। वह स्थायी होना चाहिए; अपने इंटरनेट प्रदाता से पूछें कि क्या वह बदलता है।</translation>
    </message>
    <message>
        <source>The gateway wants the customer’s e-mail address. Fill it in.</source>
        <translation>गेटवे को ग्राहक का ई-मेल पता चाहिए। उसे भरें।</translation>
    </message>
    <message>
        <source>The gateway wants an amount. Fill it in.</source>
        <translation>गेटवे को राशि चाहिए। उसे भरें।</translation>
    </message>
    <message>
        <source>The gateway wants a currency. Choose one.</source>
        <translation>गेटवे को मुद्रा चाहिए। कोई चुनें।</translation>
    </message>
    <message>
        <source>The gateway does not accept the customer’s e-mail address. Ask the customer to spell it.</source>
        <translation>गेटवे ग्राहक का ई-मेल पता स्वीकार नहीं करता। ग्राहक से एक-एक अक्षर पूछें।</translation>
    </message>
    <message>
        <source>The gateway is still validating your wallet, so nothing can be sold yet. You get an e-mail when it is active; until then the wallet can be changed on the profile page (%1).</source>
        <extracomment>%1 is the web address of a page at the gateway. The wallet is the merchant’s own, into which coins are paid.</extracomment>
        <translation>गेटवे अभी आपके वॉलेट की जाँच कर रहा है, इसलिए अभी कुछ नहीं बेचा जा सकता। चालू होने पर आपको ई-मेल मिलता है; तब तक वॉलेट प्रोफ़ाइल पेज (%1) पर बदला जा सकता है।</translation>
    </message>
    <message>
        <source>The gateway does not take this currency for this payment method. Choose another one.</source>
        <translation>गेटवे इस भुगतान के तरीके में यह मुद्रा नहीं लेता। कोई दूसरी चुनें।</translation>
    </message>
    <message>
        <source>The amount is above the largest one that the gateway allows. Split the sale or ask the gateway for a higher limit.</source>
        <translation>राशि गेटवे की अधिकतम सीमा से ज़्यादा है। बिक्री को बाँटें या गेटवे से ऊँची सीमा माँगें।</translation>
    </message>
    <message>
        <source>The amount is below the smallest one that the gateway allows. Sell more at once, or by another payment method.</source>
        <translation>राशि गेटवे की न्यूनतम सीमा से कम है। एक बार में ज़्यादा बेचें, या भुगतान के दूसरे तरीके से।</translation>
    </message>
    <message>
        <source>The gateway was asked without an invoice number. This is a fault of the program; please report it.</source>
        <translation>गेटवे से इनवॉइस संख्या के बिना पूछा गया। यह प्रोग्राम की ग़लती है; कृपया इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>The gateway says that this invoice belongs to another merchant. Check that the account’s key is the one the sale was issued with.</source>
        <translation>गेटवे कहता है कि यह इनवॉइस किसी दूसरे व्यापारी का है। जाँचें कि खाते की कुंजी वही है जिससे बिक्री जारी हुई थी।</translation>
    </message>
    <message>
        <source>The gateway did not understand in which order to list the sales. This is a fault of the program; please report it.</source>
        <translation>गेटवे नहीं समझा कि बिक्रियों की सूची किस क्रम में देनी है। यह प्रोग्राम की ग़लती है; कृपया इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>The gateway refused the call without a reason (number %1).</source>
        <extracomment>%1 is the gateway’s number for its reason. A call is what this program sent to it.</extracomment>
        <translation>गेटवे ने बिना कारण बताए अनुरोध अस्वीकार किया (संख्या %1)।</translation>
    </message>
    <message>
        <source>The gateway refused the call: “%1” (number %2).</source>
        <extracomment>%1 are the gateway’s own words, %2 its number for that reason. A call is what this program sent to it.</extracomment>
        <translation>गेटवे ने अनुरोध अस्वीकार किया: “%1” (संख्या %2)।</translation>
    </message>
    <message>
        <source>The gateway refused the call without a reason (number none).</source>
        <extracomment>“Number”: the gateway’s number for its reason. A call is what this program sent to it.</extracomment>
        <translation>गेटवे ने बिना कारण बताए अनुरोध अस्वीकार किया (कोई संख्या नहीं)।</translation>
    </message>
    <message>
        <source>The gateway refused the call: “%1” (number none).</source>
        <extracomment>%1 are the gateway’s own words. “Number”: the gateway’s number for that reason.</extracomment>
        <translation>गेटवे ने अनुरोध अस्वीकार किया: “%1” (कोई संख्या नहीं)।</translation>
    </message>
    <message>
        <source>(Gateway’s number %1.)</source>
        <extracomment>Follows a sentence on what went wrong. %1 is the number that the gateway gives as its reason: “50003”.</extracomment>
        <translation>(गेटवे की संख्या %1।)</translation>
    </message>
</context>
<context>
    <name>NonStoPayGateway</name>
    <message>
        <source>The gateway’s invoice %1 belongs to another sale.</source>
        <extracomment>%1 is the gateway’s number of an invoice.</extracomment>
        <translation>गेटवे का इनवॉइस %1 किसी दूसरी बिक्री का है।</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: it states another amount or currency than %1.</source>
        <extracomment>“It states”: the gateway. %1 is the sale’s amount: “15.04 USD”.</extracomment>
        <translation>गेटवे कहता है कि इस बिक्री का भुगतान हो गया है, पर इसे अभी भुगतान नहीं माना जाता: वह %1 से अलग राशि या मुद्रा बताता है।</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: the call that confirms it failed.</source>
        <extracomment>“It” in “confirms it”: that the sale is paid. Why that failed follows as a sentence of its own.</extracomment>
        <translation>गेटवे कहता है कि इस बिक्री का भुगतान हो गया है, पर इसे अभी भुगतान नहीं माना जाता: इसकी पुष्टि करने वाला अनुरोध विफल रहा।</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: its own data are about another sale.</source>
        <extracomment>“Its own data”: what the gateway answered when it was asked for all that it knows of this sale.</extracomment>
        <translation>गेटवे कहता है कि इस बिक्री का भुगतान हो गया है, पर इसे अभी भुगतान नहीं माना जाता: उसका अपना डेटा किसी दूसरी बिक्री का है।</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: its own data say “%1”.</source>
        <extracomment>“Its own data”: what the gateway answered when it was asked for all that it knows of this sale. %1 is a state of a sale: “Waiting for the customer”.</extracomment>
        <translation>गेटवे कहता है कि इस बिक्री का भुगतान हो गया है, पर इसे अभी भुगतान नहीं माना जाता: उसका अपना डेटा “%1” कहता है।</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: it states an amount that cannot be read.</source>
        <extracomment>“It states”: the gateway.</extracomment>
        <translation>गेटवे कहता है कि इस बिक्री का भुगतान हो गया है, पर इसे अभी भुगतान नहीं माना जाता: वह ऐसी राशि बताता है जो पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: it states no amount that can be compared with %1.</source>
        <extracomment>“It states”: the gateway. %1 is the sale’s amount: “15.04 USD”.</extracomment>
        <translation>गेटवे कहता है कि इस बिक्री का भुगतान हो गया है, पर इसे अभी भुगतान नहीं माना जाता: वह ऐसी कोई राशि नहीं बताता जिसका %1 से मिलान हो सके।</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: what it gives back of this sale’s own data does not hold the sale’s reference.</source>
        <extracomment>“It”: the gateway, which gives back what was sent to it with the sale.</extracomment>
        <translation>गेटवे कहता है कि इस बिक्री का भुगतान हो गया है, पर इसे अभी भुगतान नहीं माना जाता: इस बिक्री का जो डेटा वह लौटाता है, उसमें बिक्री का संदर्भ नहीं है।</translation>
    </message>
    <message>
        <source>It is asked again soon. Hand nothing over before you have compared it with the gateway’s own pages.</source>
        <extracomment>“It is asked”: the gateway, by this program; “compared it”: the sale.</extracomment>
        <translation>जल्दी ही उससे फिर पूछा जाता है। गेटवे के अपने पेजों से मिलान करने से पहले कुछ भी न सौंपें।</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The gateway’s answer holds no status. Try again later.</source>
        <translation>गेटवे के जवाब में कोई स्थिति नहीं है। बाद में फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>NonStoPayKeyCheck</name>
    <message>
        <source>The gateway accepts the key; it listed today’s sales.</source>
        <translation>गेटवे कुंजी स्वीकार करता है; उसने आज की बिक्रियों की सूची दी।</translation>
    </message>
    <message>
        <source>The gateway accepts the key for status calls, but its list of sales could not be read.</source>
        <extracomment>A status call asks what became of one sale. Why the list could not be read follows.</extracomment>
        <translation>गेटवे स्थिति पूछने के लिए कुंजी स्वीकार करता है, पर उसकी बिक्रियों की सूची पढ़ी नहीं जा सकी।</translation>
    </message>
</context>
<context>
    <name>NonStoPayLists</name>
    <message>
        <source>The gateway’s history could not be read. Try again later.</source>
        <extracomment>The history is the gateway’s list of past sales.</extracomment>
        <translation>गेटवे का इतिहास पढ़ा नहीं जा सका। बाद में फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>NonStoPaySearch</name>
    <message>
        <source>The gateway’s history lists no sale of those days.</source>
        <extracomment>The history is the gateway’s list of past sales.</extracomment>
        <translation>गेटवे के इतिहास में उन दिनों की कोई बिक्री नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>Looked through %n sale(s) in the gateway’s history: none carries this reference.</source>
        <extracomment>This program looked through the gateway’s list of past sales for one that it issued itself. Where there is one: “Looked through the one sale in the gateway’s history: it does not carry this reference.”</extracomment>
        <translation>
            <numerusform>गेटवे के इतिहास में %n बिक्री देखी गई: उस पर यह संदर्भ नहीं है।</numerusform>
            <numerusform>गेटवे के इतिहास में %n बिक्रियाँ देखी गईं: किसी पर यह संदर्भ नहीं है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway does not tell whose %n of these are: look whether it has this sale, and confirm which one it is.</source>
        <extracomment>Follows “Looked through %n sale(s) in the gateway’s history”; “these” are those sales. The reader is to look at the gateway’s own pages, and then to tell this program which of these sales it is. Where there is one: “The gateway does not tell whose one of these is: ...”</extracomment>
        <translation>
            <numerusform>गेटवे नहीं बताता कि इनमें से %n किसकी है: देखें कि यह बिक्री उसके पास है या नहीं, और पुष्टि करें कि कौन-सी है।</numerusform>
            <numerusform>गेटवे नहीं बताता कि इनमें से %n किसकी हैं: देखें कि यह बिक्री उसके पास है या नहीं, और पुष्टि करें कि कौन-सी है।</numerusform>
        </translation>
    </message>
    <message>
        <source>its list says that number %1 is this sale, and asked about it, it says another’s</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its list”: the gateway’s; %1 is its number of a sale; “another’s”: that this is the number of another sale.</extracomment>
        <translation>उसकी सूची कहती है कि संख्या %1 यह बिक्री है, पर पूछने पर गेटवे कहता है कि वह किसी दूसरी बिक्री की है</translation>
    </message>
</context>
<context>
    <name>NonStoPayWhose</name>
    <message>
        <source>The gateway’s invoice %1 is for another amount than this sale, %2.</source>
        <extracomment>%1 is the gateway’s number of an invoice, %2 this sale’s amount: “15.04 USD”.</extracomment>
        <translation>गेटवे के इनवॉइस %1 की राशि इस बिक्री की राशि %2 से अलग है।</translation>
    </message>
    <message>
        <source>The gateway’s answer holds no status. Try again later.</source>
        <translation>गेटवे के जवाब में कोई स्थिति नहीं है। बाद में फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Done</source>
        <comment>of a message, said to those who do not see its colour: what was wanted is done</comment>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>of a message, said to those who do not see its colour</comment>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>of a message, said to those who do not see its colour</comment>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a message, said to those who do not see its colour: nothing good or bad</comment>
        <translation>सूचना</translation>
    </message>
</context>
<context>
    <name>NoticeSettings</name>
    <message>
        <source>When a sale is paid</source>
        <extracomment>Title of the settings for messages and sounds.</extracomment>
        <translation>बिक्री का भुगतान होने पर</translation>
    </message>
    <message>
        <source>Your desktop has taken the message. If you do not see it, look in your desktop’s settings for notifications.</source>
        <translation>आपके डेस्कटॉप ने संदेश ले लिया है। अगर वह न दिखे, तो डेस्कटॉप की सेटिंग्स में सूचनाएँ देखें।</translation>
    </message>
    <message>
        <source>Your desktop shows no messages. What is paid stands on the page “Invoices”.</source>
        <translation>आपका डेस्कटॉप संदेश नहीं दिखाता। जिसका भुगतान हुआ, वह “इनवॉइस” पेज पर है।</translation>
    </message>
</context>
<context>
    <name>OutcomeFace</name>
    <message>
        <source>Paid, but another amount than %1</source>
        <extracomment>%1: the amount that was asked for, with its currency.</extracomment>
        <translation>भुगतान हुआ, पर %1 से अलग राशि में</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>भुगतान हुआ: %1</translation>
    </message>
    <message>
        <source>Paid by the customer: %1</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>ग्राहक ने चुकाया: %1</translation>
    </message>
    <message>
        <source>The sale was not issued</source>
        <translation>बिक्री जारी नहीं हुई</translation>
    </message>
    <message>
        <source>The gateway has this sale</source>
        <translation>यह बिक्री गेटवे पर है</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the sale was issued</source>
        <translation>अभी किसी को नहीं पता कि बिक्री जारी हुई या नहीं</translation>
    </message>
    <message>
        <source>Kept: the sale stands in your books as %1, with everything you typed but card data.</source>
        <extracomment>%1: the sale’s reference.</extracomment>
        <translation>सुरक्षित: बिक्री आपके बहीखाते में %1 के रूप में है, कार्ड के डेटा को छोड़कर आपके टाइप किए सब कुछ के साथ।</translation>
    </message>
    <message>
        <source>The sale was sent, but no readable answer came back.</source>
        <translation>बिक्री भेजी गई, पर पढ़ने लायक जवाब नहीं आया।</translation>
    </message>
    <message>
        <source>The gateway did not say so itself; this program inferred it. Choose “Check now” once more before you choose “Sell again”: if it is there after all, the customer could pay twice.</source>
        <extracomment>“Check now” and “Sell again” are buttons.</extracomment>
        <translation>गेटवे ने ख़ुद ऐसा नहीं कहा; इस प्रोग्राम ने यह निष्कर्ष निकाला। “फिर से बेचें” चुनने से पहले एक बार और “अभी जाँचें” चुनें: अगर वह वहाँ निकली, तो ग्राहक दो बार भुगतान कर सकता है।</translation>
    </message>
    <message>
        <source>Choose “Sell again”, correct what is wrong, and issue it once more. Nobody can pay this one.</source>
        <extracomment>“Sell again” is a button.</extracomment>
        <translation>“फिर से बेचें” चुनें, जो ग़लत है उसे सुधारें, और एक बार फिर जारी करें। इस वाली का भुगतान कोई नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Compare it with what you asked for before you hand out the goods.</source>
        <translation>सामान देने से पहले इसका उससे मिलान करें जो आपने माँगा था।</translation>
    </message>
    <message>
        <source>“Check now” fetches its link; it is not issued again.</source>
        <extracomment>“Check now” is a button.</extracomment>
        <translation>“अभी जाँचें” उसका लिंक लाता है; बिक्री दोबारा जारी नहीं होती।</translation>
    </message>
    <message>
        <source>This payment is a form on this computer</source>
        <translation>यह भुगतान इस कंप्यूटर पर एक फ़ॉर्म है</translation>
    </message>
    <message>
        <source>The customer confirms on their phone</source>
        <translation>ग्राहक अपने फ़ोन पर पुष्टि करता है</translation>
    </message>
    <message>
        <source>The gateway has the sale</source>
        <translation>बिक्री गेटवे पर है</translation>
    </message>
    <message>
        <source>Open it and let the customer pay here. It cannot be sent as a link or a code.</source>
        <translation>इसे खोलें और ग्राहक को यहीं भुगतान करने दें। इसे लिंक या कोड के रूप में नहीं भेजा जा सकता।</translation>
    </message>
    <message>
        <source>%1 asks there for the payment. There is no link to send; this card shows when it is paid.</source>
        <extracomment>%1: the name of a payment system, as “Orange Money, Mali”; “there”: on the customer’s phone.</extracomment>
        <translation>%1 वहीं भुगतान माँगता है। भेजने के लिए कोई लिंक नहीं है; भुगतान हो जाने पर यह कार्ड बता देता है।</translation>
    </message>
    <message>
        <source>It gave no pay link: this sale needs no step by the customer, or the link was lost with its answer.</source>
        <translation>उसने भुगतान लिंक नहीं दिया: इस बिक्री में ग्राहक को कुछ नहीं करना है, या लिंक उसके जवाब के साथ खो गया।</translation>
    </message>
    <message>
        <source>Nobody is to pay to this address</source>
        <translation>इस पते पर कोई भुगतान न करे</translation>
    </message>
    <message>
        <source>Look at this sale before anybody pays</source>
        <translation>किसी के भुगतान करने से पहले यह बिक्री देखें</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>“counterfoilctl list” shows the last ones.</source>
        <comment>invoices</comment>
        <translation>“counterfoilctl list” पिछले इनवॉइस दिखाता है।</translation>
    </message>
    <message>
        <source>“counterfoilctl account list” shows all accounts.</source>
        <translation>“counterfoilctl account list” सभी खाते दिखाता है।</translation>
    </message>
    <message>
        <source>“counterfoilctl backup --list” shows all of them.</source>
        <comment>backups</comment>
        <translation>“counterfoilctl backup --list” सभी बैकअप दिखाता है।</translation>
    </message>
    <message>
        <source>“counterfoilctl account direct NAME on” switches them on, too.</source>
        <extracomment>Direct sales. NAME stands for the account’s.</extracomment>
        <translation>“counterfoilctl account direct NAME on” भी इसे चालू करता है।</translation>
    </message>
    <message>
        <source>“counterfoilctl restore --new-books” begins new ones.</source>
        <extracomment>New books.</extracomment>
        <translation>“counterfoilctl restore --new-books” नया बहीखाता शुरू करता है।</translation>
    </message>
    <message>
        <source>“counterfoilctl restore %1” restores it; “counterfoilctl restore --new-books” begins new ones.</source>
        <extracomment>%1: the name of a backup of the books. It may be restored, or new books may be begun.</extracomment>
        <translation>“counterfoilctl restore %1” उसे वापस लाता है; “counterfoilctl restore --new-books” नया बहीखाता शुरू करता है।</translation>
    </message>
    <message>
        <source>There is no payment method “%1”. “counterfoilctl methods” lists them.</source>
        <translation>“%1” नाम का भुगतान का कोई तरीका नहीं है। “counterfoilctl methods” उनकी सूची देता है।</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The last two of several things to choose from: “card, crypto or upi”.</extracomment>
        <translation>%1 या %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a sale’s reference, a field or a backup; %2: what there is to say of it, whole sentences.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“counterfoilctl confirm %1” lists the sales at the gateway that it may be.</source>
        <extracomment>%1: a sale’s reference. Nobody knows whether the gateway has that sale; somebody may say which it is.</extracomment>
        <translation>“counterfoilctl confirm %1” गेटवे की उन बिक्रियों की सूची देता है जो यह हो सकती हैं।</translation>
    </message>
    <message>
        <source>“%1”, not known</source>
        <extracomment>%1: a gateway’s word for where a sale stands, which this program does not know. Short.</extracomment>
        <translation>“%1”, ज्ञात नहीं</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In the place of a time: the gateway was never asked. Short.</extracomment>
        <translation>कभी नहीं</translation>
    </message>
</context>
<context>
    <name>PaidVoice</name>
    <message>
        <source>Counterfoil’s part for sounds is not installed, or libqt6multimedia6 is missing: install it to hear when a sale is paid.</source>
        <extracomment>“libqt6multimedia6” is the name of a package.</extracomment>
        <translation>Counterfoil का ध्वनि वाला हिस्सा इंस्टॉल नहीं है, या libqt6multimedia6 नहीं है: बिक्री का भुगतान होने पर ध्वनि सुनने के लिए उसे इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>No sound can be played: this computer has no sound device, or its sound server does not run. Connect a loudspeaker, and look into the sound settings of your desktop.</source>
        <translation>कोई ध्वनि नहीं बज सकती: इस कंप्यूटर में ध्वनि उपकरण नहीं है, या उसका ध्वनि सर्वर नहीं चल रहा। स्पीकर जोड़ें, और अपने डेस्कटॉप की ध्वनि सेटिंग्स देखें।</translation>
    </message>
    <message>
        <source>The sound server does not answer, and no sound was played. Look into the sound settings of your desktop, or start the computer again.</source>
        <translation>ध्वनि सर्वर जवाब नहीं देता, और कोई ध्वनि नहीं बजी। अपने डेस्कटॉप की ध्वनि सेटिंग्स देखें, या कंप्यूटर फिर से चालू करें।</translation>
    </message>
    <message>
        <source>The sound could not be played. Look into the sound settings of your desktop for the device that is chosen there.</source>
        <translation>ध्वनि नहीं बज सकी। अपने डेस्कटॉप की ध्वनि सेटिंग्स में देखें कि वहाँ कौन सा उपकरण चुना है।</translation>
    </message>
    <message>
        <source>Counterfoil’s part for speech is not installed, or libqt6texttospeech6 is missing: install it to have amounts read aloud.</source>
        <extracomment>“libqt6texttospeech6” is the name of a package.</extracomment>
        <translation>Counterfoil का बोलने वाला हिस्सा इंस्टॉल नहीं है, या libqt6texttospeech6 नहीं है: राशियाँ बोलकर सुनने के लिए उसे इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: this computer has no speech service that answers. On Linux, install Speech Dispatcher (qt6-speech-speechd-plugin, speech-dispatcher, speech-dispatcher-espeak-ng) and try again.</source>
        <extracomment>The words in brackets are names of packages.</extracomment>
        <translation>कुछ भी बोलकर नहीं सुनाया जा सकता: इस कंप्यूटर पर जवाब देने वाली कोई बोलने की सेवा नहीं है। Linux पर Speech Dispatcher (qt6-speech-speechd-plugin, speech-dispatcher, speech-dispatcher-espeak-ng) इंस्टॉल करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing was read aloud: the speech service has no voice for this language (%1). Install a voice for it, or choose another language in the settings.</source>
        <extracomment>%1: a language as it calls itself: “Français”.</extracomment>
        <translation>कुछ बोलकर नहीं सुनाया गया: बोलने की सेवा में इस भाषा (%1) की आवाज़ नहीं है। उसके लिए आवाज़ इंस्टॉल करें, या सेटिंग्स में दूसरी भाषा चुनें।</translation>
    </message>
    <message>
        <source>The speech service does not answer, and nothing was read aloud. Try it again later, or start the computer again.</source>
        <translation>बोलने की सेवा जवाब नहीं देती, और कुछ बोलकर नहीं सुनाया गया। बाद में फिर कोशिश करें, या कंप्यूटर फिर से चालू करें।</translation>
    </message>
    <message>
        <source>The speech service broke off, and the amount was not read aloud. Try it again; if that happens each time, look into the settings of your desktop for speech.</source>
        <translation>बोलने की सेवा बीच में रुक गई, और राशि बोलकर नहीं सुनाई गई। फिर कोशिश करें; अगर हर बार ऐसा हो, तो अपने डेस्कटॉप में बोलने की सेटिंग्स देखें।</translation>
    </message>
</context>
<context>
    <name>PaidWords</name>
    <message>
        <source>Training: no money moved.</source>
        <translation>अभ्यास: असली पैसे का लेन-देन नहीं हुआ।</translation>
    </message>
    <message>
        <source>Paid, but another amount than %1</source>
        <extracomment>The title of a message of the desktop. %1: the amount that was asked for, with its currency.</extracomment>
        <translation>भुगतान हुआ, पर %1 से अलग राशि में</translation>
    </message>
    <message>
        <source>Paid, but compare the amounts: %1 was asked for</source>
        <extracomment>The title of a message of the desktop. %1: an amount with its currency.</extracomment>
        <translation>भुगतान हुआ, पर राशियों का मिलान करें: %1 माँगे गए थे</translation>
    </message>
    <message>
        <source>Paid in another currency than %1</source>
        <extracomment>The title of a message of the desktop. %1: the amount that was asked for, with its currency.</extracomment>
        <translation>भुगतान हुआ, पर %1 से अलग मुद्रा में</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <extracomment>The title of a message of the desktop. %1: an amount with its currency.</extracomment>
        <translation>भुगतान हुआ: %1</translation>
    </message>
    <message>
        <source>another amount than %1</source>
        <extracomment>Follows the amount that was paid and a comma. %1: the amount that was asked for.</extracomment>
        <translation>%1 से अलग राशि</translation>
    </message>
    <message>
        <source>compare the amounts: %1 was asked for</source>
        <extracomment>Follows the amount that was paid and a comma. %1: the amount that was asked for.</extracomment>
        <translation>राशियों का मिलान करें: %1 माँगे गए थे</translation>
    </message>
    <message>
        <source>Not known how much</source>
        <extracomment>At the beginning of a line about a sale that was paid.</extracomment>
        <translation>कितना, पता नहीं</translation>
    </message>
    <message>
        <source>and more</source>
        <extracomment>Follows amounts of several currencies and a comma: amounts of others.</extracomment>
        <translation>और अन्य</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below some sales, each on its line: how many others were paid.</extracomment>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) paid</source>
        <extracomment>The title of a message of the desktop, or a part of it.</extracomment>
        <translation>
            <numerusform>%n बिक्री का भुगतान हुआ</numerusform>
            <numerusform>%n बिक्रियों का भुगतान हुआ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) paid: %1</source>
        <extracomment>The title of a message of the desktop, or a part of it. %1: amounts of several currencies, with commas.</extracomment>
        <translation>
            <numerusform>%n बिक्री का भुगतान हुआ: %1</numerusform>
            <numerusform>%n बिक्रियों का भुगतान हुआ: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid, but compare the amounts. %1</source>
        <extracomment>The title of a message of the desktop. %1: “3 sales paid: 40.50 USD”.</extracomment>
        <translation>भुगतान हुआ, पर राशियों का मिलान करें। %1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>This label is too small for the amount and what else must stand on it. Use a larger one, such as 62x29.</source>
        <translation>यह लेबल राशि और बाकी ज़रूरी बातों के लिए बहुत छोटा है। बड़ा लें, जैसे 62x29।</translation>
    </message>
    <message>
        <source>This computer has no font for some signs, so “?” stands for them on the paper: %1. A package such as fonts-noto-core or fonts-noto-cjk has most of them.</source>
        <extracomment>%1: what Unicode calls the signs, such as “U+0F40, U+0F41”.</extracomment>
        <translation>इस कंप्यूटर पर कुछ चिह्नों का फ़ॉन्ट नहीं है, इसलिए कागज़ पर उनकी जगह “?” है: %1। fonts-noto-core या fonts-noto-cjk जैसे पैकेज में उनमें से अधिकतर हैं।</translation>
    </message>
    <message>
        <source>The link is long for this paper (%1), and the QR code so fine that some phones will not read it. Try it before you hand it out, or use a larger paper.</source>
        <extracomment>%1: a size of paper, such as “Roll, 58 mm”.</extracomment>
        <translation>इस कागज़ (%1) के लिए लिंक लंबा है, और QR कोड इतना बारीक कि कुछ फ़ोन उसे नहीं पढ़ेंगे। देने से पहले आज़माएँ, या बड़ा कागज़ लें।</translation>
    </message>
    <message>
        <source>Papers are drawn with %1 to %2 dots an inch, not with %3.</source>
        <translation>कागज़ %1 से %2 बिंदु प्रति इंच पर बनते हैं, %3 पर नहीं।</translation>
    </message>
    <message>
        <source>%1 is still being issued. Wait until its link is there, then print it.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 अभी जारी हो रही है। उसका लिंक आने तक रुकें, फिर छापें।</translation>
    </message>
    <message>
        <source>Nobody knows yet whether %1 was issued, so there is nothing to pay it by. Find out first: a second one could be paid as well.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>अभी कोई नहीं जानता कि %1 जारी हुई या नहीं, इसलिए भुगतान के लिए कुछ नहीं है। पहले पता करें: दूसरी का भी भुगतान हो सकता है।</translation>
    </message>
    <message>
        <source>%1 was not issued, so there is nothing to pay it by. Issue it anew.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 जारी नहीं हुई, इसलिए भुगतान के लिए कुछ नहीं है। उसे फिर से जारी करें।</translation>
    </message>
    <message>
        <source>%1 is paid: whoever gets it to be paid would pay twice. Print the receipt instead.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 का भुगतान हो चुका है: जिसे यह भुगतान के लिए मिलेगा, वह दो बार चुकाएगा। इसके बजाय रसीद छापें।</translation>
    </message>
    <message>
        <source>%1 cannot be paid any more (%2). Issue a new one.</source>
        <extracomment>%1: a sale’s reference; %2: where it stands, such as “Expired unpaid”.</extracomment>
        <translation>%1 का भुगतान अब नहीं हो सकता (%2)। नई जारी करें।</translation>
    </message>
    <message>
        <source>%1 has no link and no address, so nothing on paper leads to paying it. Its customer pays on this computer.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 का न लिंक है न पता, इसलिए कागज़ से उसका भुगतान नहीं हो सकता। उसका ग्राहक इसी कंप्यूटर पर भुगतान करता है।</translation>
    </message>
    <message>
        <source>%1 was charged back or refunded: the customer has the money again, so there is no receipt for it.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 का चार्जबैक या रिफ़ंड हुआ: पैसा ग्राहक के पास वापस है, इसलिए उसकी रसीद नहीं है।</translation>
    </message>
    <message>
        <source>The gateway holds back what was paid for %1. There is a receipt as soon as it says that the sale is paid.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 के लिए जो चुकाया गया, उसे गेटवे ने रोक रखा है। जैसे ही वह कहे कि भुगतान हुआ, रसीद मिलेगी।</translation>
    </message>
    <message>
        <source>%1 is not paid (%2), so there is no receipt for it. Check it again when the customer has paid.</source>
        <extracomment>%1: a sale’s reference; %2: where it stands, such as “Waiting for the customer”.</extracomment>
        <translation>%1 का भुगतान नहीं हुआ (%2), इसलिए उसकी रसीद नहीं है। ग्राहक के भुगतान के बाद फिर जाँचें।</translation>
    </message>
    <message>
        <source>%1 is said to be paid, but what should confirm that does not. Look at the sale first; the receipt can be printed when it is put aside.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>कहा गया है कि %1 का भुगतान हुआ, पर जिससे पुष्टि होनी चाहिए उससे नहीं होती। पहले बिक्री देखें; उसे अलग रखने पर रसीद छप सकती है।</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>A paper by which the customer pays; its heading.</extracomment>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>A paper that says that the customer has paid; its heading.</extracomment>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>A sticker with a QR code by which the customer pays.</extracomment>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Tax number: %1</source>
        <extracomment>The shop’s number at the tax office, on a paper.</extracomment>
        <translation>कर संख्या: %1</translation>
    </message>
    <message>
        <source>TRAINING – NOT A RECEIPT</source>
        <extracomment>Stands on every paper of a sale by which people practise.</extracomment>
        <translation>अभ्यास – रसीद नहीं</translation>
    </message>
    <message>
        <source>COPY</source>
        <extracomment>Stands on a receipt that was printed before.</extracomment>
        <translation>प्रति</translation>
    </message>
    <message>
        <source>To be paid</source>
        <extracomment>On an invoice, before the amount.</extracomment>
        <translation>देय</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>On a receipt, before the amount.</extracomment>
        <translation>चुकाया गया</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>On a receipt, before the amount, where nobody told how much was paid.</extracomment>
        <translation>माँगा गया</translation>
    </message>
    <message>
        <source>It is not known how much was paid.</source>
        <translation>पता नहीं कि कितना चुकाया गया।</translation>
    </message>
    <message>
        <source>The customer has paid; the payment is still to be settled with the payee.</source>
        <translation>ग्राहक ने चुका दिया है; पाने वाले के साथ निपटान अभी बाकी है।</translation>
    </message>
    <message>
        <source>Paid in part: %1 is still to be paid.</source>
        <extracomment>%1: an amount.</extracomment>
        <translation>आंशिक भुगतान: %1 अब भी देय है।</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>On a paper: what is paid for.</extracomment>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Paid as</source>
        <extracomment>On a receipt, before an amount in another currency than the sale’s.</extracomment>
        <translation>चुकाई गई मुद्रा</translation>
    </message>
    <message>
        <source>Credited as</source>
        <extracomment>On a receipt, before what the payee gets, in another currency than the sale’s.</extracomment>
        <translation>जमा की गई मुद्रा</translation>
    </message>
    <message>
        <source>Paid on</source>
        <extracomment>On a receipt, before a time.</extracomment>
        <translation>भुगतान का समय</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>On an invoice, before a time.</extracomment>
        <translation>जारी करने का समय</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>On a paper: our own number of the sale.</extracomment>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <extracomment>On a paper: the payment system’s number of the sale.</extracomment>
        <translation>लेन-देन संख्या</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>भुगतान का तरीका</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>भुगतान प्रणाली</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>पाने वाला</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Coin</source>
        <extracomment>On a paper: the coin and its network in which it is paid.</extracomment>
        <translation>कॉइन</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>On an invoice: where the customer sends coins to.</extracomment>
        <translation>पता</translation>
    </message>
    <message>
        <source>Confirm the payment on your phone.</source>
        <translation>अपने फ़ोन पर भुगतान की पुष्टि करें।</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <extracomment>Below a QR code on paper, for the customer.</extracomment>
        <translation>भुगतान के लिए स्कैन करें</translation>
    </message>
    <message>
        <source>The paper could not be written to %1. Choose a folder that exists, that you may write to and that has space left.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>कागज़ %1 में लिखा नहीं जा सका। ऐसा फ़ोल्डर चुनें जो मौजूद हो, जिसमें आप लिख सकें और जगह हो।</translation>
    </message>
    <message>
        <source>The paper could not be drawn: there is not enough memory. Close other programs and try again.</source>
        <translation>कागज़ बनाया नहीं जा सका: मेमोरी काफ़ी नहीं है। दूसरे प्रोग्राम बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 is there already and is not an ordinary file. Choose another name.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>%1 पहले से है और साधारण फ़ाइल नहीं है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>There is no folder %1 for the paper. Choose one that exists.</source>
        <extracomment>%1 is the name of a folder.</extracomment>
        <translation>कागज़ के लिए फ़ोल्डर %1 नहीं है। कोई मौजूद फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf or .png. Give the file one of these endings.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>“%1” के अंत में .pdf या .png नहीं है। फ़ाइल को इनमें से एक अंत दें।</translation>
    </message>
    <message>
        <source>The QR code does not read back as it would be printed, so the paper is not made. Print it on a larger paper, such as A4, and please report this.</source>
        <translation>QR कोड जिस रूप में छपता, उसमें वह ठीक नहीं पढ़ा जाता, इसलिए कागज़ नहीं बनाया गया। उसे बड़े कागज़ पर छापें, जैसे A4, और कृपया इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>The link is so long that its QR code has to be %1 mm wide, and there are %2 mm for it on this paper. Use a larger one: the smallest that is large enough is %3.</source>
        <extracomment>%1: how wide a QR code has to be, %2: how much room there is. %3: a size of paper.</extracomment>
        <translation>लिंक इतना लंबा है कि उसके QR कोड को %1 मिमी चौड़ाई चाहिए, और इस कागज़ पर उसके लिए %2 मिमी है। बड़ा लें: सबसे छोटा, जो काफ़ी है, %3 है।</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a paper of several pages.</extracomment>
        <translation>पेज %1 / %2</translation>
    </message>
    <message>
        <source>This computer has no font for the words of this paper. Install one that has the letters of its language (on Debian and Ubuntu the package fonts-noto-core), or choose another language.</source>
        <translation>इस कंप्यूटर पर इस कागज़ के शब्दों का फ़ॉन्ट नहीं है। उसकी भाषा के अक्षरों वाला फ़ॉन्ट इंस्टॉल करें (Debian और Ubuntu पर पैकेज fonts-noto-core), या दूसरी भाषा चुनें।</translation>
    </message>
    <message>
        <source>Papers cannot be made: the part of Counterfoil that draws them is missing or cannot be loaded. Install Counterfoil again, or the packages that it needs.</source>
        <translation>कागज़ नहीं बन सकते: Counterfoil का उन्हें बनाने वाला हिस्सा नहीं है या लोड नहीं होता। Counterfoil फिर इंस्टॉल करें, या वे पैकेज जिनकी उसे ज़रूरत है।</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>On a paper, below what was sold and before what all of it costs.</extracomment>
        <translation>कुल</translation>
    </message>
    <message>
        <source>With %1 dots an inch the QR code in the picture cannot be read, so the picture is not made. Use --dpi %2 or more.</source>
        <extracomment>%1: dots an inch; “--dpi” is an option of a command, %2 its value: a larger number.</extracomment>
        <translation>%1 बिंदु प्रति इंच पर चित्र का QR कोड पढ़ा नहीं जा सकता, इसलिए चित्र नहीं बनाया गया। --dpi %2 या उससे ज़्यादा दें।</translation>
    </message>
</context>
<context>
    <name>PaperCommand</name>
    <message>
        <source>Receipt saved as %1.</source>
        <extracomment>What was done with a sale’s receipt; %1: the name of a file.</extracomment>
        <translation>रसीद %1 के नाम से सहेजी गई।</translation>
    </message>
</context>
<context>
    <name>PaperPrinting</name>
    <message>
        <source>%1 is a receipt printer, which has no paper of the size %2. Choose a roll of 58 or 80 mm, or a label.</source>
        <extracomment>%1: a printer; %2: a size, such as “A4”.</extracomment>
        <translation>%1 रसीद प्रिंटर है, जिसमें %2 आकार का कागज़ नहीं होता। 58 या 80 मिमी का रोल, या लेबल चुनें।</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and the folder’s permissions, or choose another folder.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>%1 लिखा नहीं जा सकता। डिस्क और फ़ोल्डर की अनुमतियाँ जाँचें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>%1: no printer is chosen for it. Choose one and print again.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”.</extracomment>
        <translation>%1: इसके लिए कोई प्रिंटर चुना नहीं गया। चुनकर फिर छापें।</translation>
    </message>
    <message>
        <source>%1 sent to the printer %2; whether it came out is not known.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”; %2: a printer; so in all of these.</extracomment>
        <translation>%1: प्रिंटर %2 को भेज दिया; कागज़ निकला या नहीं, पता नहीं।</translation>
    </message>
    <message>
        <source>%1 printed on %2, as a copy.</source>
        <translation>%1: %2 पर प्रति के रूप में छाप दिया।</translation>
    </message>
    <message>
        <source>%1 printed on %2.</source>
        <translation>%1: %2 पर छाप दिया।</translation>
    </message>
    <message>
        <source>A paper of this sale is being printed just now. Look at the printer before you print it again.</source>
        <translation>इस बिक्री का एक कागज़ अभी छप रहा है। फिर छापने से पहले प्रिंटर देखें।</translation>
    </message>
    <message>
        <source>That could not be written into the books.</source>
        <extracomment>The reason follows.</extracomment>
        <translation>यह बहीखाते में लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Its copies are missing.</source>
        <translation>इसकी प्रतियाँ नहीं छपीं।</translation>
    </message>
    <message>
        <source>%1 saved as PDF.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”.</extracomment>
        <translation>%1: PDF में सहेज दिया।</translation>
    </message>
    <message>
        <source>%1 handed to the printer %2 as job %3, as a copy.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”; %2: a printer; %3: a number. Whether it prints it is not known yet.</extracomment>
        <translation>%1: प्रिंटर %2 को काम %3 के रूप में सौंपा गया, प्रति।</translation>
    </message>
    <message>
        <source>%1 handed to the printer %2 as job %3.</source>
        <translation>%1: प्रिंटर %2 को काम %3 के रूप में सौंपा गया।</translation>
    </message>
    <message>
        <source>%1: printing on %2 was begun.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”; %2: a printer. Said before the outcome is known.</extracomment>
        <translation>%1: %2 पर छपाई शुरू हुई।</translation>
    </message>
</context>
<context>
    <name>PaperSize</name>
    <message>
        <source>“%1” is no paper size that is known here. Use a4, letter, 58mm, 80mm, or the width and height of a label in millimetres, from 15 to 300, such as 62x29.</source>
        <translation>“%1” नाम का कागज़ का आकार यहाँ ज्ञात नहीं है। a4, letter, 58mm, 80mm, या लेबल की चौड़ाई और ऊँचाई मिलीमीटर में दें, 15 से 300 तक, जैसे 62x29।</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>A size of paper: 8.5 by 11 inches.</extracomment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Roll, %1 mm</source>
        <extracomment>Paper from a roll, as tills print on; %1: how wide it is.</extracomment>
        <translation>रोल, %1 मिमी</translation>
    </message>
    <message>
        <source>Label, %1 × %2 mm</source>
        <extracomment>A sticker; %1: how wide it is, %2: how high.</extracomment>
        <translation>लेबल, %1 × %2 मिमी</translation>
    </message>
</context>
<context>
    <name>ParseErrors</name>
    <message>
        <source>“%1” has no option %2.</source>
        <extracomment>%1: a command; %2: the name of an option.</extracomment>
        <translation>“%1” में विकल्प %2 नहीं है।</translation>
    </message>
    <message>
        <source>“%1” has no option %2 and no option %3.</source>
        <extracomment>%1: a command; %2, %3: names of options.</extracomment>
        <translation>“%1” में न विकल्प %2 है, न विकल्प %3।</translation>
    </message>
    <message>
        <source>“%1” has none of these options: %2.</source>
        <extracomment>%1: a command; %2: names of three or more options.</extracomment>
        <translation>“%1” में इनमें से कोई विकल्प नहीं है: %2।</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: names of options that are much like what was typed.</extracomment>
        <translation>क्या आपका मतलब %1 था?</translation>
    </message>
    <message>
        <source>“%1” has no such command. Commands: %2.</source>
        <extracomment>%1: a command; %2: names of its commands.</extracomment>
        <translation>“%1” में ऐसी कोई कमांड नहीं है। कमांड: %2।</translation>
    </message>
    <message>
        <source>There are words that belong to no option. A value with blanks needs quotes: --set &quot;name=John Smith&quot;; keys are read from standard input.</source>
        <translation>कुछ शब्द किसी विकल्प के नहीं हैं। ख़ाली जगह वाले मान को उद्धरण चिह्न चाहिए: --set &quot;name=John Smith&quot;; कुंजियाँ मानक इनपुट से पढ़ी जाती हैं।</translation>
    </message>
    <message>
        <source>“%1” needs to know what to do: %2.</source>
        <extracomment>%1: a command; %2: names of its commands.</extracomment>
        <translation>“%1” को बताना होगा कि क्या करना है: %2।</translation>
    </message>
    <message>
        <source>“%1” needs %2 or %3.</source>
        <extracomment>%1: a command; %2 and %3: a value such as NAME, and an option; one of them is to be given.</extracomment>
        <translation>“%1” के लिए %2 या %3 चाहिए।</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <extracomment>%1: a command; %2: an option with its value, such as “--account NAME”, or the value alone.</extracomment>
        <translation>“%1” के लिए %2 चाहिए।</translation>
    </message>
    <message>
        <source>%1 takes no value: write it alone.</source>
        <extracomment>%1: the name of an option.</extracomment>
        <translation>%1 कोई मान नहीं लेता: इसे अकेला लिखें।</translation>
    </message>
    <message>
        <source>A value is missing behind %1: write %2.</source>
        <extracomment>%1: the name of an option; %2: the option with its value, such as “--account NAME”.</extracomment>
        <translation>%1 के बाद मान नहीं है: %2 लिखें।</translation>
    </message>
    <message>
        <source>%1 is given more than once. Give it once.</source>
        <extracomment>%1: the name of an option.</extracomment>
        <translation>%1 एक से ज़्यादा बार दिया गया है। एक ही बार दें।</translation>
    </message>
    <message>
        <source>The value of %1 is empty, as that of a variable that was never set. Give one, or leave %1 out.</source>
        <extracomment>%1: the name of an option. A variable of a script.</extracomment>
        <translation>%1 का मान ख़ाली है, जैसे किसी ऐसे वेरिएबल का जो कभी तय नहीं हुआ। मान दें, या %1 हटा दें।</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <extracomment>%1: an option with its value, such as “--limit N”; %2 and %3: numbers.</extracomment>
        <translation>%1, %2 से %3 तक की पूर्ण संख्या लेता है।</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <extracomment>%1: a value such as STATE; %2: the words that may stand there.</extracomment>
        <translation>%1 इनमें से एक है: %2।</translation>
    </message>
    <message>
        <source>What stands for %1 cannot be read. It takes a whole number.</source>
        <extracomment>%1: an option with its value, such as “--limit N”.</extracomment>
        <translation>%1 की जगह जो है, वह पढ़ा नहीं जा सकता। यहाँ पूर्ण संख्या आती है।</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together. Leave one of them out.</source>
        <extracomment>%1 and %2: options, or a value such as NAME.</extracomment>
        <translation>%1 और %2 साथ नहीं चलते। इनमें से एक हटा दें।</translation>
    </message>
    <message>
        <source>%1 needs %2 beside it.</source>
        <extracomment>%1 and %2: options.</extracomment>
        <translation>%1 के साथ %2 भी चाहिए।</translation>
    </message>
    <message>
        <source>The words behind “%1” cannot be read.</source>
        <extracomment>%1: a command.</extracomment>
        <translation>“%1” के बाद के शब्द पढ़े नहीं जा सकते।</translation>
    </message>
    <message>
        <source>“%1 --help” shows how it is written.</source>
        <extracomment>%1: a command.</extracomment>
        <translation>“%1 --help” दिखाता है कि इसे कैसे लिखते हैं।</translation>
    </message>
    <message>
        <source>A character of argument %1 could not be read: it is not written in UTF-8. Nothing was done.</source>
        <extracomment>%1: the place of an argument among all behind “counterfoilctl”, counted from 1.</extracomment>
        <translation>आर्ग्युमेंट %1 का एक अक्षर पढ़ा नहीं जा सका: वह UTF-8 में नहीं लिखा है। कुछ नहीं किया गया।</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Copy it again from the gateway’s profile page.</source>
        <extracomment>It: the key. Follows on a sentence that says what is wrong with it.</extracomment>
        <translation>इसे गेटवे के प्रोफ़ाइल पेज से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Write it in full, such as https://pay.example.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>“%1” वेब पता नहीं है। इसे पूरा लिखें, जैसे https://pay.example।</translation>
    </message>
    <message>
        <source>Character %1 of the client id is none that such numbers mostly have; it is sent as typed.</source>
        <extracomment>%1: a number, counted from 1; so in all of &quot;Character %1 ...&quot;.</extracomment>
        <translation>क्लाइंट ID का अक्षर %1 ऐसा है जो ऐसी संख्याओं में आम तौर पर नहीं होता; वह जैसा टाइप किया गया वैसा ही भेजा जाता है।</translation>
    </message>
    <message>
        <source>Character %1 of the client id is a control character, or no letter or sign of an English keyboard: it cannot be sent. Copy it again from the gateway’s profile page.</source>
        <translation>क्लाइंट ID का अक्षर %1 नियंत्रण अक्षर है, या अंग्रेज़ी कीबोर्ड का अक्षर या चिह्न नहीं है: वह भेजा नहीं जा सकता। इसे गेटवे के प्रोफ़ाइल पेज से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>There is no key.</source>
        <translation>कोई कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>These are dots in place of the key: the page was asked to hide it.</source>
        <extracomment>The page: the gateway&apos;s profile page.</extracomment>
        <translation>कुंजी की जगह ये बिंदु हैं: पेज से उसे छिपाने को कहा गया था।</translation>
    </message>
    <message>
        <source>There is more than one line; a key is one.</source>
        <translation>एक से ज़्यादा पंक्तियाँ हैं; कुंजी एक ही होती है।</translation>
    </message>
    <message>
        <source>Character %1 of the key cannot be seen (a mark without a width, or a control character).</source>
        <translation>कुंजी का अक्षर %1 दिखता नहीं है (बिना चौड़ाई का चिह्न, या नियंत्रण अक्षर)।</translation>
    </message>
    <message>
        <source>Character %1 of the key is a blank, or no letter or sign of an English keyboard. If the gateway turns the key away, copy it again.</source>
        <translation>कुंजी का अक्षर %1 ख़ाली जगह है, या अंग्रेज़ी कीबोर्ड का अक्षर या चिह्न नहीं है। अगर गेटवे कुंजी स्वीकार न करे, तो उसे फिर कॉपी करें।</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>The folder %1, which COUNTERFOIL_HOME names, lies on the disk of %2, and that is not connected. Connect it and start again.</source>
        <extracomment>%1: a folder; %2: the folder at which the disk appears once it is connected. COUNTERFOIL_HOME is a variable of the environment.</extracomment>
        <translation>फ़ोल्डर %1, जिसका नाम COUNTERFOIL_HOME में है, %2 की डिस्क पर है, और वह जुड़ी नहीं है। उसे जोड़कर फिर शुरू करें।</translation>
    </message>
    <message>
        <source>The folder %1, which COUNTERFOIL_HOME names, is not there, nor the one that it should lie in. If it lies on another disk, connect that; for a new one, make that folder first.</source>
        <extracomment>%1: a folder. COUNTERFOIL_HOME is a variable of the environment.</extracomment>
        <translation>फ़ोल्डर %1, जिसका नाम COUNTERFOIL_HOME में है, नहीं है, और न वह जिसमें उसे होना चाहिए। अगर वह किसी दूसरी डिस्क पर है, तो उसे जोड़ें; नए के लिए पहले वह फ़ोल्डर बनाएँ।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check its permissions and the disk, or let COUNTERFOIL_HOME name another.</source>
        <extracomment>COUNTERFOIL_HOME is a variable of the environment.</extracomment>
        <translation>फ़ोल्डर %1 में लिखा नहीं जा सकता। उसकी अनुमतियाँ और डिस्क जाँचें, या COUNTERFOIL_HOME में किसी दूसरे का नाम दें।</translation>
    </message>
</context>
<context>
    <name>PayForm</name>
    <message>
        <source>The gateway answered with a payment form in which no form is found. The sale may be there all the same: check it, and do not issue it again.</source>
        <extracomment>A payment form is what a browser sends to begin a payment.</extracomment>
        <translation>गेटवे ने ऐसा भुगतान फ़ॉर्म भेजा जिसमें कोई फ़ॉर्म नहीं मिलता। फिर भी बिक्री वहाँ हो सकती है: उसे जाँचें, और दोबारा जारी न करें।</translation>
    </message>
    <message>
        <source>The sale may be there all the same: check it, and do not issue it again.</source>
        <extracomment>Follows a sentence on what is wrong with the gateway’s answer.</extracomment>
        <translation>फिर भी बिक्री वहाँ हो सकती है: उसे जाँचें, और दोबारा जारी न करें।</translation>
    </message>
    <message>
        <source>The gateway’s payment form is too large to be one. The sale may be there all the same: check it, and do not issue it again.</source>
        <translation>गेटवे का भुगतान फ़ॉर्म इतना बड़ा है कि फ़ॉर्म नहीं हो सकता। फिर भी बिक्री वहाँ हो सकती है: उसे जाँचें, और दोबारा जारी न करें।</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it is no web address).</source>
        <translation>गेटवे का भुगतान फ़ॉर्म ऐसे पते पर ले जाता है जिसे खोलना सुरक्षित नहीं है (वह वेब पता नहीं है)।</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it names no host).</source>
        <extracomment>A host is the name of a computer: “pay.example.com”.</extracomment>
        <translation>गेटवे का भुगतान फ़ॉर्म ऐसे पते पर ले जाता है जिसे खोलना सुरक्षित नहीं है (उसमें होस्ट का नाम नहीं है)।</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it holds a user name or password).</source>
        <translation>गेटवे का भुगतान फ़ॉर्म ऐसे पते पर ले जाता है जिसे खोलना सुरक्षित नहीं है (उसमें उपयोगकर्ता नाम या पासवर्ड है)।</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it leads to this computer).</source>
        <translation>गेटवे का भुगतान फ़ॉर्म ऐसे पते पर ले जाता है जिसे खोलना सुरक्षित नहीं है (वह इसी कंप्यूटर पर ले जाता है)।</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it is not encrypted).</source>
        <translation>गेटवे का भुगतान फ़ॉर्म ऐसे पते पर ले जाता है जिसे खोलना सुरक्षित नहीं है (वह एन्क्रिप्टेड नहीं है)।</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it is damaged or endless).</source>
        <translation>गेटवे का भुगतान फ़ॉर्म ऐसे पते पर ले जाता है जिसे खोलना सुरक्षित नहीं है (वह ख़राब या अंतहीन है)।</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it names none).</source>
        <extracomment>The form names no address.</extracomment>
        <translation>गेटवे का भुगतान फ़ॉर्म ऐसे पते पर ले जाता है जिसे खोलना सुरक्षित नहीं है (उसमें कोई पता नहीं है)।</translation>
    </message>
</context>
<context>
    <name>PayFormPage</name>
    <message>
        <source>Payment at %1</source>
        <extracomment>The title of a web page for the customer. %1 is the name of the computer that takes the payment.</extracomment>
        <translation>%1 पर भुगतान</translation>
    </message>
    <message>
        <source>On the way to the payment</source>
        <extracomment>The heading of a web page for the customer, which goes on to the payment by itself.</extracomment>
        <translation>भुगतान की ओर</translation>
    </message>
    <message>
        <source>You are being taken to %1.</source>
        <extracomment>%1 is the name of the computer that takes the payment.</extracomment>
        <translation>आपको %1 पर ले जाया जा रहा है।</translation>
    </message>
    <message>
        <source>If nothing happens within a few seconds, use the button.</source>
        <extracomment>The button is “Go on to the payment”.</extracomment>
        <translation>अगर कुछ सेकंड में कुछ न हो, तो बटन दबाएँ।</translation>
    </message>
    <message>
        <source>Go on to the payment</source>
        <extracomment>A button of a web page for the customer.</extracomment>
        <translation>भुगतान पर जाएँ</translation>
    </message>
</context>
<context>
    <name>PayLink</name>
    <message>
        <source>The gateway answered with a link that is not safe to show (%1). The sale may be there all the same: check it, and do not issue it again.</source>
        <extracomment>%1 is a word for whoever helps: “url-loopback”.</extracomment>
        <translation>गेटवे ने ऐसा लिंक भेजा जिसे दिखाना सुरक्षित नहीं है (%1)। फिर भी बिक्री वहाँ हो सकती है: उसे जाँचें, और दोबारा जारी न करें।</translation>
    </message>
    <message>
        <source>The gateway’s answer holds no pay link. The sale may be there all the same: check it, and do not issue it again.</source>
        <extracomment>A pay link is a web address where the customer pays.</extracomment>
        <translation>गेटवे के जवाब में भुगतान लिंक नहीं है। फिर भी बिक्री वहाँ हो सकती है: उसे जाँचें, और दोबारा जारी न करें।</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Payment left pending. The shop has not been paid yet; you can still pay here.</source>
        <extracomment>To the customer, after the button “Leave it pending”.</extracomment>
        <translation>भुगतान लंबित छोड़ा गया। दुकान को अभी भुगतान नहीं मिला है; आप अब भी यहाँ भुगतान कर सकते हैं।</translation>
    </message>
    <message>
        <source>Payment received</source>
        <extracomment>To the customer, on a simulated gateway&apos;s payment page; so in all of these.</extracomment>
        <translation>भुगतान मिल गया</translation>
    </message>
    <message>
        <source>The shop has been told. The money is on its way to it.</source>
        <translation>दुकान को बता दिया गया है। रकम उस तक पहुँच रही है।</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Title of a page: the invoice is paid.</extracomment>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>Thank you. This invoice is paid; there is nothing left to do.</source>
        <translation>धन्यवाद। इस इनवॉइस का भुगतान हो गया है; अब कुछ करना बाकी नहीं है।</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>भुगतान विफल</translation>
    </message>
    <message>
        <source>Nothing was paid. Ask the shop for a new payment link.</source>
        <translation>कोई भुगतान नहीं हुआ। दुकान से नया भुगतान लिंक माँगें।</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>भुगतान रद्द</translation>
    </message>
    <message>
        <source>Nothing was paid. Ask the shop for a new payment link if that was a mistake.</source>
        <translation>कोई भुगतान नहीं हुआ। अगर यह ग़लती से हुआ, तो दुकान से नया भुगतान लिंक माँगें।</translation>
    </message>
    <message>
        <source>This link has expired</source>
        <translation>इस लिंक की अवधि समाप्त हो गई है</translation>
    </message>
    <message>
        <source>It was not used within 14 days. Ask the shop for a new payment link.</source>
        <translation>14 दिनों में इसका इस्तेमाल नहीं हुआ। दुकान से नया भुगतान लिंक माँगें।</translation>
    </message>
    <message>
        <source>Payment charged back</source>
        <translation>भुगतान का चार्जबैक हुआ</translation>
    </message>
    <message>
        <source>The money went back to the customer.</source>
        <translation>रकम ग्राहक को वापस चली गई।</translation>
    </message>
    <message>
        <source>Payment withheld</source>
        <translation>भुगतान रोका गया</translation>
    </message>
    <message>
        <source>The payment is being looked into. Ask the shop.</source>
        <translation>भुगतान की जाँच हो रही है। दुकान से पूछें।</translation>
    </message>
    <message>
        <source>Payment pending</source>
        <translation>भुगतान लंबित</translation>
    </message>
    <message>
        <source>The payment has not been finished yet.</source>
        <translation>भुगतान अभी पूरा नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Card, 3-D Secure</source>
        <translation>कार्ड, 3-D Secure</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Card (NFT), 3-D Secure</source>
        <translation>कार्ड (NFT), 3-D Secure</translation>
    </message>
    <message>
        <source>Card (NFT)</source>
        <translation>कार्ड (NFT)</translation>
    </message>
    <message>
        <source>Crypto</source>
        <extracomment>A payment method: cryptocurrencies.</extracomment>
        <translation>क्रिप्टो</translation>
    </message>
    <message>
        <source>Your choice</source>
        <extracomment>In the place of a payment method: the customer chooses one.</extracomment>
        <translation>आपकी पसंद</translation>
    </message>
    <message>
        <source>What you buy</source>
        <extracomment>Above the description of goods.</extracomment>
        <translation>आप क्या ख़रीद रहे हैं</translation>
    </message>
    <message>
        <source>Receipt to</source>
        <extracomment>Before an e-mail address.</extracomment>
        <translation>रसीद इस पते पर</translation>
    </message>
    <message>
        <source>Back to the shop</source>
        <extracomment>A link.</extracomment>
        <translation>दुकान पर वापस</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>Before its number.</extracomment>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Before what it is paid by: a card, a wallet&apos;s name.</extracomment>
        <translation>तरीका</translation>
    </message>
    <message>
        <source>Training page.</source>
        <extracomment>Stands above all payment pages of the simulated gateway; the next sentence follows on it.</extracomment>
        <translation>अभ्यास पेज।</translation>
    </message>
    <message>
        <source>No money moves here.</source>
        <translation>यहाँ असली पैसे का लेन-देन नहीं होता।</translation>
    </message>
    <message>
        <source>Sandbox Shop</source>
        <extracomment>The name of a shop that does not exist.</extracomment>
        <translation>सैंडबॉक्स दुकान</translation>
    </message>
    <message>
        <source>Counterfoil sandbox: a simulated payment gateway on this computer.</source>
        <extracomment>“Counterfoil” is this program.</extracomment>
        <translation>Counterfoil सैंडबॉक्स: इस कंप्यूटर पर नक़ली भुगतान गेटवे।</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <extracomment>Title of a page, and a button. %1: an amount with its currency.</extracomment>
        <translation>%1 चुकाएँ</translation>
    </message>
    <message>
        <source>Confirm your card payment</source>
        <translation>अपने कार्ड भुगतान की पुष्टि करें</translation>
    </message>
    <message>
        <source>Confirm your payment</source>
        <translation>अपने भुगतान की पुष्टि करें</translation>
    </message>
    <message>
        <source>Your payment</source>
        <translation>आपका भुगतान</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <extracomment>A button, on the page by which a card&apos;s owner confirms a payment. %1: an amount with its currency.</extracomment>
        <translation>%1 की पुष्टि करें</translation>
    </message>
    <message>
        <source>Or practise another ending</source>
        <extracomment>Above buttons by which somebody who practises ends the payment in other ways.</extracomment>
        <translation>या किसी दूसरे परिणाम का अभ्यास करें</translation>
    </message>
    <message>
        <source>Leave it pending</source>
        <extracomment>A button: the payment stays unfinished.</extracomment>
        <translation>लंबित छोड़ें</translation>
    </message>
    <message>
        <source>Let it fail</source>
        <extracomment>A button: the payment shall fail.</extracomment>
        <translation>विफल होने दें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>A button: the customer cancels the payment.</extracomment>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>This payment link is not known</source>
        <translation>यह भुगतान लिंक ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>Perhaps a part of it was lost when it was copied. Open it again from the message you got, or ask the shop for a new one.</source>
        <translation>शायद कॉपी करते समय इसका कोई हिस्सा छूट गया। जो संदेश आपको मिला, उससे फिर खोलें, या दुकान से नया माँगें।</translation>
    </message>
    <message>
        <source>This payment form does not work</source>
        <translation>यह भुगतान फ़ॉर्म काम नहीं करता</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>यह नहीं हो सका</translation>
    </message>
    <message>
        <source>Go back, load the payment page again and use its buttons.</source>
        <translation>वापस जाएँ, भुगतान पेज फिर लोड करें और उसके बटन दबाएँ।</translation>
    </message>
</context>
<context>
    <name>PayPageFile</name>
    <message>
        <source>The payment page could not be written as %1. Choose a folder that exists, that you may write to and that has space left.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>भुगतान पेज %1 के रूप में लिखा नहीं जा सका। ऐसा फ़ोल्डर चुनें जो मौजूद हो, जिसमें आप लिख सकें और जिसमें जगह हो।</translation>
    </message>
    <message>
        <source>The payment page could not be written as %1: this is a folder or a device. Choose another name.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>भुगतान पेज %1 के रूप में लिखा नहीं जा सका: यह फ़ोल्डर या उपकरण है। कोई दूसरा नाम चुनें।</translation>
    </message>
</context>
<context>
    <name>PaymentMeans</name>
    <message>
        <source>network %1</source>
        <extracomment>%1 is the name of a network on which coins are sent: “TRC20”.</extracomment>
        <translation>नेटवर्क %1</translation>
    </message>
    <message>
        <source>%1 · network %2</source>
        <extracomment>%1 is the code of a coin, %2 the network on which it is to be sent: “USDT · network TRC20”.</extracomment>
        <translation>%1 · नेटवर्क %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n confirmation(s)</source>
        <extracomment>A coin’s network has confirmed a payment %1 times, of %n that are needed: “1 of 4 confirmations”.</extracomment>
        <translation>
            <numerusform>%n में से %1 पुष्टि</numerusform>
            <numerusform>%n में से %1 पुष्टियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmations: %1</source>
        <extracomment>How many times a coin’s network has confirmed a payment.</extracomment>
        <translation>पुष्टियाँ: %1</translation>
    </message>
</context>
<context>
    <name>PaymentMethod</name>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Credit and debit cards, on the gateway’s page or with the card data you type.</source>
        <translation>क्रेडिट और डेबिट कार्ड, गेटवे के पेज पर या आपके टाइप किए कार्ड के डेटा से।</translation>
    </message>
    <message>
        <source>Crypto</source>
        <translation>क्रिप्टो</translation>
    </message>
    <message>
        <source>The customer pays an amount in US dollars with a coin.</source>
        <translation>ग्राहक अमेरिकी डॉलर की राशि किसी कॉइन से चुकाता है।</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <translation>ई-इनवॉइस</translation>
    </message>
    <message>
        <source>The customer pays by mobile money, bank, card or coin: 52 payment systems.</source>
        <translation>ग्राहक मोबाइल मनी, बैंक, कार्ड या कॉइन से चुकाता है: 52 भुगतान प्रणालियाँ।</translation>
    </message>
    <message>
        <source>Sell an NFT for US dollars, paid by card.</source>
        <translation>NFT अमेरिकी डॉलर में बेचें, भुगतान कार्ड से।</translation>
    </message>
    <message>
        <source>India’s bank-to-bank payments, for an amount in US dollars. Needs an account that the gateway has set up for UPI.</source>
        <translation>भारत के बैंक-से-बैंक भुगतान, अमेरिकी डॉलर की राशि के लिए। ऐसा खाता चाहिए जिसे गेटवे ने UPI के लिए तैयार किया हो।</translation>
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
        <translation>मोबाइल मनी</translation>
    </message>
    <message>
        <source>Bank</source>
        <extracomment>A kind of payment system: bank transfer.</extracomment>
        <translation>बैंक</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>A kind of payment system: credit and debit cards.</extracomment>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Coin</source>
        <extracomment>A kind of payment system: cryptocurrencies.</extracomment>
        <translation>कॉइन</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>A kind of payment system: an app that holds money, such as PayTM.</extracomment>
        <translation>वॉलेट</translation>
    </message>
    <message>
        <source>“%1” is not a payment system’s whole code. Did you mean %2?</source>
        <extracomment>%1: what was typed. %2: a payment system&apos;s name and code, or a list of codes.</extracomment>
        <translation>“%1” भुगतान प्रणाली का पूरा कोड नहीं है। क्या आपका मतलब %2 था?</translation>
    </message>
    <message>
        <source>“%1” is no payment system. Did you mean %2?</source>
        <extracomment>%1: what was typed. %2: a payment system&apos;s name and code, or a list of codes.</extracomment>
        <translation>“%1” कोई भुगतान प्रणाली नहीं है। क्या आपका मतलब %2 था?</translation>
    </message>
    <message>
        <source>“%1” is no payment system. Codes have small letters, digits and the signs - _ . such as orange_money-mali.xof.</source>
        <translation>“%1” कोई भुगतान प्रणाली नहीं है। कोड में छोटे अंग्रेज़ी अक्षर, अंक और - _ . चिह्न होते हैं, जैसे orange_money-mali.xof।</translation>
    </message>
    <message>
        <source>“%1” ends with “%2”, which is no currency. Codes end with theirs, such as mpesa-kenya.kes.</source>
        <extracomment>Codes of payment systems end with their currency&apos;s code.</extracomment>
        <translation>“%1” के अंत में “%2” है, जो कोई मुद्रा नहीं है। कोड अपनी मुद्रा पर समाप्त होते हैं, जैसे mpesa-kenya.kes।</translation>
    </message>
    <message>
        <source>Not in this program’s list: “%1” is sent as typed.</source>
        <translation>इस प्रोग्राम की सूची में नहीं है: “%1” जैसा टाइप किया गया वैसा ही भेजा जाता है।</translation>
    </message>
    <message>
        <source>Not in this program’s list: “%1” is sent as typed, with amounts in %2.</source>
        <extracomment>%1: the code of a payment system. %2: a currency&apos;s code.</extracomment>
        <translation>इस प्रोग्राम की सूची में नहीं है: “%1” जैसा टाइप किया गया वैसा ही भेजा जाता है, राशियाँ %2 में।</translation>
    </message>
    <message>
        <source>Listed is %1.</source>
        <extracomment>%1: a payment system&apos;s name and code, or a list of codes.</extracomment>
        <translation>सूची में %1 है।</translation>
    </message>
    <message>
        <source>%1 is no currency any more: ISO 4217 has withdrawn it.</source>
        <extracomment>%1: a currency&apos;s code.</extracomment>
        <translation>%1 अब मुद्रा नहीं है: ISO 4217 ने इसे हटा दिया है।</translation>
    </message>
    <message>
        <source>Bank Transfer</source>
        <extracomment>A payment system. A country follows.</extracomment>
        <translation>बैंक ट्रांसफ़र</translation>
    </message>
    <message>
        <source>Visa or Mastercard</source>
        <extracomment>A payment system: a card of one of these brands.</extracomment>
        <translation>Visa या Mastercard</translation>
    </message>
</context>
<context>
    <name>PaymentSystemEditor</name>
    <message>
        <source>Type a name, a country or a currency</source>
        <translation>नाम, देश या मुद्रा टाइप करें</translation>
    </message>
</context>
<context>
    <name>PaymentUri</name>
    <message>
        <source>If the customer’s wallet shows another address than this one, it cannot read the code, and what is sent is lost: let them pay to the bare address.</source>
        <extracomment>A wallet: the customer’s program for coins. “This one”: the address of the sale. The code: the QR code.</extracomment>
        <translation>अगर ग्राहक का वॉलेट इससे अलग पता दिखाए, तो वह कोड नहीं पढ़ पाता, और भेजा हुआ डूब जाता है: उनसे केवल पते पर भुगतान कराएँ।</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>कोई भी समय</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>पिछले महीने</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>इस साल</translation>
    </message>
    <message>
        <source>From – to…</source>
        <comment>choose two days</comment>
        <translation>तारीख़ से – तक…</translation>
    </message>
</context>
<context>
    <name>PhoneChecks</name>
    <message>
        <source>A phone number has digits, blanks and a leading + only, such as +44 20 7946 0018.</source>
        <translation>फ़ोन नंबर में केवल अंक, ख़ाली जगह और शुरू में + होता है, जैसे +44 20 7946 0018।</translation>
    </message>
    <message>
        <source>Such numbers look like %1, or %2 within the country.</source>
        <extracomment>Follows a sentence that says what is odd about a phone number. %1: an example with the country’s calling code, “+221 70 123 45 67”; %2: the same as it is written within the country, “70 123 45 67”.</extracomment>
        <translation>ऐसे नंबर %1 जैसे होते हैं, या देश के भीतर %2 जैसे।</translation>
    </message>
    <message>
        <source>No country’s phone numbers are known to begin like this. It is sent all the same.</source>
        <translation>ऐसे शुरू होने वाले फ़ोन नंबर किसी देश के ज्ञात नहीं हैं। फिर भी यह नंबर भेजा जाता है।</translation>
    </message>
    <message>
        <source>This has too few or too many digits for a phone number of %1.</source>
        <extracomment>%1: a country’s calling code, “+221”.</extracomment>
        <translation>%1 के फ़ोन नंबर के लिए इसमें अंक बहुत कम या बहुत ज़्यादा हैं।</translation>
    </message>
    <message>
        <source>No phone number of %1 is known to begin like this; it may be newer than this program’s list.</source>
        <extracomment>%1: a country’s calling code, “+221”.</extracomment>
        <translation>%1 का ऐसे शुरू होने वाला कोई फ़ोन नंबर ज्ञात नहीं है; हो सकता है कि यह नंबर इस प्रोग्राम की सूची से नया हो।</translation>
    </message>
    <message>
        <source>This is a phone number of %1; customers of this payment system have numbers of %2.</source>
        <extracomment>%1, %2: countries’ calling codes, “+33”, “+221”.</extracomment>
        <translation>यह %1 का फ़ोन नंबर है; इस भुगतान प्रणाली के ग्राहकों के नंबर %2 के होते हैं।</translation>
    </message>
    <message>
        <source>Digits of two scripts stand here. Type the number again with those of one.</source>
        <translation>यहाँ दो लिपियों के अंक हैं। नंबर को एक ही लिपि के अंकों में फिर टाइप करें।</translation>
    </message>
    <message>
        <source>A phone number has at most 15 digits; this has %1.</source>
        <extracomment>%1: a number of digits.</extracomment>
        <translation>फ़ोन नंबर में ज़्यादा से ज़्यादा 15 अंक होते हैं; इसमें %1 हैं।</translation>
    </message>
    <message>
        <source>A phone number has at least 3 digits; this has %1.</source>
        <extracomment>%1: a number of digits.</extracomment>
        <translation>फ़ोन नंबर में कम से कम 3 अंक होते हैं; इसमें %1 हैं।</translation>
    </message>
    <message>
        <source>This is sent as typed. Phone numbers mostly have digits, blanks and a leading + only, such as +44 20 7946 0018.</source>
        <translation>यह जैसा टाइप किया गया वैसा ही भेजा जाता है। फ़ोन नंबर में आम तौर पर केवल अंक, ख़ाली जगह और शुरू में + होता है, जैसे +44 20 7946 0018।</translation>
    </message>
    <message>
        <source>This is sent as typed. Phone numbers have 5 to 15 digits; this has %1.</source>
        <extracomment>%1: a number of digits.</extracomment>
        <translation>यह जैसा टाइप किया गया वैसा ही भेजा जाता है। फ़ोन नंबर में 5 से 15 अंक होते हैं; इसमें %1 हैं।</translation>
    </message>
</context>
<context>
    <name>PrintCommands</name>
    <message>
        <source>There is no paper “%1”. Papers: %2.</source>
        <extracomment>%1: what somebody typed; %2: “receipt, invoice or label”.</extracomment>
        <translation>“%1” नाम का कागज़ नहीं है। कागज़: %2।</translation>
    </message>
    <message>
        <source>There is no language “%1” for papers. Languages: %2.</source>
        <extracomment>%1: what somebody typed; %2: “en, fr or ar”.</extracomment>
        <translation>कागज़ों के लिए भाषा “%1” नहीं है। भाषाएँ: %2।</translation>
    </message>
    <message>
        <source>No printers are found. A receipt printer in the network is named by its address: “counterfoilctl printers --check 192.168.1.50”.</source>
        <translation>कोई प्रिंटर नहीं मिला। नेटवर्क का रसीद प्रिंटर उसके पते से बताया जाता है: “counterfoilctl printers --check 192.168.1.50”.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>%1 के नाम से सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>PrintSettings</name>
    <message>
        <source>The settings for printing in %1 cannot be read. Check its permissions.</source>
        <extracomment>%1: the path of the file that holds them; so in all of these.</extracomment>
        <translation>%1 में छपाई की सेटिंग्स पढ़ी नहीं जा सकतीं। उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The settings for printing in %1 are damaged. Restore a copy of the file, or move it away and choose the printer again.</source>
        <translation>%1 में छपाई की सेटिंग्स ख़राब हो गई हैं। फ़ाइल की कोई प्रति वापस लाएँ, या उसे हटाकर प्रिंटर फिर से चुनें।</translation>
    </message>
    <message>
        <source>The settings for printing in %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <translation>%1 में छपाई की सेटिंग्स लिखी नहीं जा सकतीं। डिस्क और फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
</context>
<context>
    <name>PrinterAddress</name>
    <message>
        <source>“%1” names no printer. Type the name of a printer of this computer (Office), a receipt printer’s network address (192.168.1.50 or 192.168.1.50:9100), an IPP address (ipp://192.168.1.60/ipp/print) or a device file (/dev/usb/lp0).</source>
        <extracomment>%1: what somebody typed. The examples are not translated.</extracomment>
        <translation>“%1” किसी प्रिंटर का नाम नहीं है। इस कंप्यूटर के प्रिंटर का नाम (Office), रसीद प्रिंटर का नेटवर्क पता (192.168.1.50 या 192.168.1.50:9100), IPP पता (ipp://192.168.1.60/ipp/print) या डिवाइस फ़ाइल (/dev/usb/lp0) लिखें।</translation>
    </message>
    <message>
        <source>A printer’s address must not have a name or password in it: it is kept in a file. Set the printer up in the system’s settings instead, and choose it from the list.</source>
        <translation>प्रिंटर के पते में नाम या पासवर्ड नहीं होना चाहिए: वह फ़ाइल में रखा जाता है। इसके बजाय प्रिंटर को सिस्टम की सेटिंग्स में जोड़ें और सूची से चुनें।</translation>
    </message>
</context>
<context>
    <name>PrinterRow</name>
    <message>
        <source>&amp;Receipts on</source>
        <extracomment>Above a list of printers; so are the next two. The letters behind &amp; differ.</extracomment>
        <translation>रसीदें यहाँ</translation>
    </message>
    <message>
        <source>&amp;Invoices on</source>
        <comment>above a list of printers</comment>
        <translation>इनवॉइस यहाँ</translation>
    </message>
    <message>
        <source>Label&amp;s on</source>
        <translation>लेबल यहाँ</translation>
    </message>
    <message>
        <source>Paper of receipts</source>
        <extracomment>Above a list of sizes of paper; so are the next two.</extracomment>
        <translation>रसीदों का कागज़</translation>
    </message>
    <message>
        <source>Paper of invoices</source>
        <translation>इनवॉइस का कागज़</translation>
    </message>
    <message>
        <source>Size of labels</source>
        <translation>लेबल का आकार</translation>
    </message>
</context>
<context>
    <name>PrinterSettings</name>
    <message>
        <source>Cut, but leave a bridge</source>
        <extracomment>What a receipt printer does after a receipt; so are the next two.</extracomment>
        <translation>काटें, पर थोड़ा जुड़ा रहने दें</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>पूरा काटें</translation>
    </message>
    <message>
        <source>Do not cut</source>
        <translation>न काटें</translation>
    </message>
    <message>
        <source>Printers</source>
        <extracomment>Title of a card of the settings.</extracomment>
        <translation>प्रिंटर</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Counterfoil’s part for printers is not installed, or libcups2 is missing: install it to print on the system’s printers. Receipt printers in the network or at a device file work without.</source>
        <extracomment>“libcups2” is the name of a package.</extracomment>
        <translation>Counterfoil का प्रिंटर वाला हिस्सा इंस्टॉल नहीं है, या libcups2 नहीं है: सिस्टम के प्रिंटरों पर छापने के लिए उसे इंस्टॉल करें। नेटवर्क या डिवाइस फ़ाइल वाले रसीद प्रिंटर उसके बिना भी चलते हैं।</translation>
    </message>
    <message>
        <source>The system’s print service (CUPS) does not answer: it is not running or not installed. Nothing was printed.</source>
        <translation>सिस्टम की प्रिंट सेवा (CUPS) जवाब नहीं देती: वह चालू नहीं है या इंस्टॉल नहीं है। कुछ नहीं छपा।</translation>
    </message>
    <message>
        <source>The printer %1 has taken it as job %2.</source>
        <extracomment>%1: a printer; %2: a number.</extracomment>
        <translation>प्रिंटर %1 ने इसे काम %2 के रूप में ले लिया।</translation>
    </message>
    <message>
        <source>The printer %1 cannot be reached; nothing came out. See that it is switched on and connected, and that its address is right.</source>
        <translation>प्रिंटर %1 तक नहीं पहुँचा जा सका; कुछ नहीं निकला। देखें कि वह चालू और जुड़ा हुआ है, और उसका पता सही है।</translation>
    </message>
    <message>
        <source>There is no printer “%1” any more; nothing came out. Choose another one, or set it up again in the system’s settings.</source>
        <translation>प्रिंटर “%1” अब नहीं है; कुछ नहीं निकला। दूसरा चुनें, या सिस्टम की सेटिंग्स में उसे फिर जोड़ें।</translation>
    </message>
    <message>
        <source>The printer %1 takes no PDF. Add it to the system’s printers, which make of a PDF what it understands, and choose it there.</source>
        <translation>प्रिंटर %1 PDF नहीं लेता। उसे सिस्टम के प्रिंटरों में जोड़ें, जो PDF को उसकी भाषा में बदलते हैं, और वहीं चुनें।</translation>
    </message>
    <message>
        <source>The printer %1 prints one copy at a time; nothing came out. Print one, and then another.</source>
        <translation>प्रिंटर %1 एक बार में एक ही छापता है; कुछ नहीं निकला। एक छापें, फिर दूसरा।</translation>
    </message>
    <message>
        <source>The printer %1 refused it: %2. Nothing came out.</source>
        <extracomment>%2: the printer&apos;s own words.</extracomment>
        <translation>प्रिंटर %1 ने इसे ठुकरा दिया: %2। कुछ नहीं निकला।</translation>
    </message>
    <message>
        <source>The connection to the printer %1 broke while it was printing. Look whether paper came out before you print again.</source>
        <translation>छापते समय प्रिंटर %1 से कनेक्शन टूट गया। फिर छापने से पहले देखें कि कागज़ निकला या नहीं।</translation>
    </message>
    <message>
        <source>the printer has no paper</source>
        <comment>why a job waits</comment>
        <translation>प्रिंटर में कागज़ नहीं है</translation>
    </message>
    <message>
        <source>the printer is open</source>
        <comment>why a job waits</comment>
        <translation>प्रिंटर खुला है</translation>
    </message>
    <message>
        <source>the printer is not reached</source>
        <comment>why a job waits</comment>
        <translation>प्रिंटर तक पहुँच नहीं है</translation>
    </message>
    <message>
        <source>Job %1 waits for its turn.</source>
        <extracomment>%1: a number; so in all of these.</extracomment>
        <translation>काम %1 अपनी बारी की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>Job %1 is held: let it go on in the system’s list of jobs.</source>
        <translation>काम %1 रोका हुआ है: सिस्टम की कामों की सूची में उसे आगे बढ़ाएँ।</translation>
    </message>
    <message>
        <source>Job %1 is being printed.</source>
        <translation>काम %1 छप रहा है।</translation>
    </message>
    <message>
        <source>Job %1 has stopped: look after the printer.</source>
        <translation>काम %1 रुक गया है: प्रिंटर को देखें।</translation>
    </message>
    <message>
        <source>Job %1 has stopped: %2.</source>
        <extracomment>%2: “the printer has no paper”, or the printer&apos;s own words.</extracomment>
        <translation>काम %1 रुक गया है: %2।</translation>
    </message>
    <message>
        <source>Job %1 was cancelled.</source>
        <translation>काम %1 रद्द हुआ।</translation>
    </message>
    <message>
        <source>Job %1 was broken off by the printer. Print it again.</source>
        <translation>प्रिंटर ने काम %1 बीच में छोड़ दिया। फिर छापें।</translation>
    </message>
    <message>
        <source>Job %1 was broken off: %2. Print it again.</source>
        <extracomment>%2: the printer&apos;s own words.</extracomment>
        <translation>काम %1 बीच में छूट गया: %2। फिर छापें।</translation>
    </message>
    <message>
        <source>Job %1 is printed.</source>
        <translation>काम %1 छप गया।</translation>
    </message>
    <message>
        <source>What became of job %1 is not known.</source>
        <translation>काम %1 का क्या हुआ, पता नहीं।</translation>
    </message>
    <message>
        <source>The printer %1 answers.</source>
        <translation>प्रिंटर %1 जवाब देता है।</translation>
    </message>
    <message>
        <source>There is no printer at %1. See that it is connected and switched on; nothing came out.</source>
        <extracomment>%1: a device file, such as /dev/usb/lp0.</extracomment>
        <translation>%1 पर कोई प्रिंटर नहीं है। देखें कि वह जुड़ा और चालू है; कुछ नहीं निकला।</translation>
    </message>
    <message>
        <source>You may not write to %1. On most systems it is enough to be in the group “lp” (sudo adduser $USER lp) and to log in anew. Nothing came out.</source>
        <extracomment>%1: a device file. “lp” is the name of a group of users.</extracomment>
        <translation>आपको %1 में लिखने की अनुमति नहीं है। अधिकतर सिस्टम पर “lp” समूह में होना (sudo adduser $USER lp) और फिर से लॉग इन करना काफ़ी है। कुछ नहीं निकला।</translation>
    </message>
    <message>
        <source>Another program uses the printer at %1. Wait until it is done and print again; nothing came out.</source>
        <translation>%1 वाले प्रिंटर का उपयोग कोई दूसरा प्रोग्राम कर रहा है। उसके पूरा होने तक रुकें और फिर छापें; कुछ नहीं निकला।</translation>
    </message>
    <message>
        <source>%1 is no printer’s device file, and is left as it is. Choose one such as /dev/usb/lp0.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>%1 किसी प्रिंटर की डिवाइस फ़ाइल नहीं है, और वैसी ही छोड़ दी गई। /dev/usb/lp0 जैसी कोई चुनें।</translation>
    </message>
    <message>
        <source>takes no jobs now</source>
        <comment>of a printer in a list</comment>
        <translation>अभी काम नहीं लेता</translation>
    </message>
    <message>
        <source>is stopped</source>
        <comment>of a printer in a list</comment>
        <translation>रुका हुआ है</translation>
    </message>
    <message>
        <source>receipt printer (ESC/POS)</source>
        <translation>रसीद प्रिंटर (ESC/POS)</translation>
    </message>
    <message>
        <source>The printer %1 has no paper. Put in a new roll and print again; nothing came out.</source>
        <extracomment>%1: a printer; so in all of these.</extracomment>
        <translation>प्रिंटर %1 में कागज़ नहीं है। नया रोल लगाकर फिर छापें; कुछ नहीं निकला।</translation>
    </message>
    <message>
        <source>The cover of the printer %1 is open. Close it and print again; nothing came out.</source>
        <translation>प्रिंटर %1 का ढक्कन खुला है। उसे बंद करके फिर छापें; कुछ नहीं निकला।</translation>
    </message>
    <message>
        <source>The printer %1 reports a fault. Look at its lamps, switch it off and on, and print again; nothing came out.</source>
        <translation>प्रिंटर %1 खराबी बताता है। उसकी बत्तियाँ देखें, उसे बंद-चालू करें और फिर छापें; कुछ नहीं निकला।</translation>
    </message>
    <message>
        <source>The printer %1 takes nothing; nothing came out. It may be out of paper, open or switched off.</source>
        <translation>प्रिंटर %1 कुछ नहीं लेता; कुछ नहीं निकला। शायद कागज़ नहीं है, वह खुला है या बंद है।</translation>
    </message>
    <message>
        <source>The printer %1 took nothing: %2. Nothing came out.</source>
        <extracomment>%2: the system&apos;s words for it.</extracomment>
        <translation>प्रिंटर %1 ने कुछ नहीं लिया: %2। कुछ नहीं निकला।</translation>
    </message>
    <message>
        <source>Printed by %1.</source>
        <translation>%1 ने छाप दिया।</translation>
    </message>
    <message>
        <source>Sent to the printer %1, which does not say whether it printed.</source>
        <translation>प्रिंटर %1 को भेजा गया, जो नहीं बताता कि छपा या नहीं।</translation>
    </message>
    <message>
        <source>The printer %1 answers, and is ready.</source>
        <translation>प्रिंटर %1 जवाब देता है और तैयार है।</translation>
    </message>
    <message>
        <source>There is a connection to %1; it does not tell its state. Print a test page to be sure.</source>
        <translation>%1 से कनेक्शन है; वह अपनी स्थिति नहीं बताता। पक्का करने के लिए परीक्षण पेज छापें।</translation>
    </message>
    <message>
        <source>Nothing was printed: the program was closed.</source>
        <translation>कुछ नहीं छपा: प्रोग्राम बंद कर दिया गया।</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>सभी चुनें</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>बढ़ाएँ</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>घटाएँ</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>दबाएँ</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>बढ़ाएँ</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>घटाएँ</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>मेनू दिखाएँ</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>फ़ोकस करें</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>टॉगल करें</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>क्रिया शुरू करता है</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>मान बढ़ाएँ</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>मान घटाएँ</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>मेनू दिखाता है</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>फ़ोकस सेट करता है</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>स्थिति बदलता है</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>कॉम्बो बॉक्स की चयन सूची खोलें</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>यहाँ देखें:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>पीछे जाएँ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>आगे जाएँ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ऊपरी फ़ोल्डर</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ऊपरी फ़ोल्डर पर जाएँ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>सूची दृश्य</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>सूची दृश्य में बदलें</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>विवरण दृश्य</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>विवरण दृश्य में बदलें</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>साइडबार</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>स्थानों और बुकमार्क की सूची</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>फ़ाइल प्रकार:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फ़ोल्डर:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>फ़ोल्डर ढूँढें</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Show </source>
        <extracomment>The name of a place follows.</extracomment>
        <translation>दिखाएँ </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>छिपी फ़ाइलें दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>हाल के स्थान</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 पहले से मौजूद है।
क्या आप इसे बदलना चाहते हैं?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
फ़ाइल नहीं मिली।
कृपया जाँचें कि फ़ाइल का नाम सही दिया गया है।</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
फ़ोल्डर नहीं मिला।
कृपया जाँचें कि फ़ोल्डर का नाम सही दिया गया है।</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” लेखन-सुरक्षित है।
क्या आप फिर भी इसे मिटाना चाहते हैं?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>क्या आप वाकई “%1” को मिटाना चाहते हैं?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>फ़ोल्डर मिटाया नहीं जा सका।</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>The kind of a file, at the head of a column.</extracomment>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>संशोधन तिथि</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>बिना सहेजे बंद करें</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>पेस्ट करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>विवरण दिखाएँ...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>विवरण छिपाएँ...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>सभी सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>सभी को हाँ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>सभी को नहीं</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>अनदेखा करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>डिफ़ॉल्ट मान वापस लाएँ</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>यहाँ स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>बायाँ किनारा</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>सबसे ऊपर</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>दायाँ किनारा</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>सबसे नीचे</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>एक पेज बाएँ</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>एक पेज ऊपर</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>एक पेज दाएँ</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>एक पेज नीचे</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>बाएँ स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>ऊपर स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>दाएँ स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>नीचे स्क्रॉल करें</translation>
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
        <translation>बायाँ तीर</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ऊपर तीर</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>दायाँ तीर</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>नीचे तीर</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>लिंक का पता कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>पेस्ट करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>The text is too long for a QR code: it has %1 bytes, and a QR code holds 2,953 at most. Use a shorter link, or send it as text.</source>
        <extracomment>%1 is a number above 2953.</extracomment>
        <translation>टेक्स्ट QR कोड के लिए बहुत लंबा है: इसमें %1 बाइट हैं, और QR कोड में अधिक से अधिक 2,953 आती हैं। छोटा लिंक इस्तेमाल करें, या इसे टेक्स्ट के रूप में भेजें।</translation>
    </message>
    <message>
        <source>There is no text to make a QR code of. Issue the invoice first, then its link can be shown.</source>
        <translation>QR कोड बनाने के लिए कोई टेक्स्ट नहीं है। पहले इनवॉइस जारी करें, फिर उसका लिंक दिखाया जा सकता है।</translation>
    </message>
    <message>
        <source>The text holds half a character and cannot be put into a QR code. Copy the link again.</source>
        <translation>टेक्स्ट में आधा अक्षर है और उसे QR कोड में नहीं रखा जा सकता। लिंक फिर कॉपी करें।</translation>
    </message>
</context>
<context>
    <name>QrFile</name>
    <message>
        <source>The QR code could not be written to %1. Choose a folder that exists, that you may write to and that has space left.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>QR कोड %1 में लिखा नहीं जा सका। ऐसा फ़ोल्डर चुनें जो मौजूद हो, जिसमें आप लिख सकें और जिसमें जगह हो।</translation>
    </message>
    <message>
        <source>The QR code could not be written to %1: it is there already and is not an ordinary file. Choose another name.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>QR कोड %1 में लिखा नहीं जा सका: वह पहले से है और सामान्य फ़ाइल नहीं है। कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>“%1” does not end in .png or .svg. Give the file one of these endings.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>“%1” के अंत में .png या .svg नहीं है। फ़ाइल के नाम में इनमें से एक लगाएँ।</translation>
    </message>
</context>
<context>
    <name>QrReader</name>
    <message>
        <source>No QR code can be read in this picture. Use one that shows the whole code, sharp, with its white margin.</source>
        <translation>इस चित्र में कोई QR कोड पढ़ा नहीं जा सकता। ऐसा चित्र लें जिसमें पूरा कोड साफ़ दिखे, सफ़ेद किनारे के साथ।</translation>
    </message>
    <message>
        <source>The QR code was made but does not read back as the link, so it is not used. Send the link as text, and please report this.</source>
        <translation>QR कोड बना, पर पढ़ने पर वही लिंक नहीं देता, इसलिए उसका इस्तेमाल नहीं होता। लिंक टेक्स्ट के रूप में भेजें, और कृपया इसकी सूचना दें।</translation>
    </message>
</context>
<context>
    <name>QrSize</name>
    <message>
        <source>At this size a phone’s camera cannot read the QR code.</source>
        <translation>इस आकार में फ़ोन का कैमरा QR कोड नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>The QR code is too long for this place of %1 × %1 pixels: it needs %2 × %2 to be read by a phone.</source>
        <extracomment>“Pixels” of a screen or printer. %1 and %2 are numbers.</extracomment>
        <translation>%1 × %1 पिक्सेल की इस जगह के लिए QR कोड बहुत लंबा है: फ़ोन से पढ़े जाने के लिए %2 × %2 चाहिए।</translation>
    </message>
</context>
<context>
    <name>QrTerminal</name>
    <message>
        <source>This code scans as light text on a dark background only; elsewhere save it as PNG or SVG.</source>
        <extracomment>Stands below a QR code that is written with characters.</extracomment>
        <translation>यह कोड केवल गहरी पृष्ठभूमि पर हल्के टेक्स्ट के रूप में स्कैन होता है; वरना इसे PNG या SVG के रूप में सहेजें।</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>No QR code can be shown. Copy the text instead. %1</source>
        <extracomment>%1: one or two sentences that say what went wrong.</extracomment>
        <translation>QR कोड नहीं दिखाया जा सकता। इसके बजाय टेक्स्ट कॉपी करें। %1</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>No such phone number is known. Look at it before you send anything.</source>
        <translation>ऐसा कोई फ़ोन नंबर ज्ञात नहीं है। कुछ भेजने से पहले उसे देखें।</translation>
    </message>
    <message>
        <source>One e-mail address belongs here, such as anna@example.com.</source>
        <translation>यहाँ एक ई-मेल पता चाहिए, जैसे anna@example.com।</translation>
    </message>
    <message>
        <source>Signs that cannot be seen or typed stand before the @. An e-mail address looks like anna@example.com.</source>
        <translation>@ से पहले ऐसे चिह्न हैं जो दिखते नहीं या टाइप नहीं होते। ई-मेल पता anna@example.com जैसा होता है।</translation>
    </message>
    <message>
        <source>A phone number has digits, blanks and a leading + only, such as +44 20 7946 0018.</source>
        <translation>फ़ोन नंबर में केवल अंक, रिक्त स्थान और शुरू में + होता है, जैसे +44 20 7946 0018।</translation>
    </message>
    <message>
        <source>Type the number with its country’s code, such as +221 77 123 45 67: nothing here says which country it is of.</source>
        <translation>नंबर देश के कोड के साथ लिखें, जैसे +221 77 123 45 67: यहाँ से पता नहीं चलता कि वह किस देश का है।</translation>
    </message>
    <message>
        <source>A phone number with its country’s code has 5 to 15 digits.</source>
        <translation>देश के कोड वाले फ़ोन नंबर में 5 से 15 अंक होते हैं।</translation>
    </message>
</context>
<context>
    <name>Reconciliation</name>
    <message>
        <source>The statement’s amount cannot be read, so it was not compared.</source>
        <translation>स्टेटमेंट की राशि पढ़ी नहीं जा सकती, इसलिए उसका मिलान नहीं हुआ।</translation>
    </message>
    <message>
        <source>The statement says about its money: %1</source>
        <extracomment>%1: whole sentences, such as “Customer pays 500 XOF. Fee 5 XOF.” “Its”: the sale’s.</extracomment>
        <translation>इसकी रकम के बारे में स्टेटमेंट कहता है: %1</translation>
    </message>
    <message>
        <source>The gateway’s word “%1” is not known to this program.</source>
        <extracomment>%1 is what the gateway calls the state of a sale, such as HELD.</extracomment>
        <translation>गेटवे का शब्द “%1” यह प्रोग्राम नहीं जानता।</translation>
    </message>
    <message>
        <source>The gateway’s number is %1 here and %2 in the books.</source>
        <extracomment>By what number the gateway calls the sale. “Here” is the gateway’s statement.</extracomment>
        <translation>गेटवे की संख्या यहाँ %1 और बहीखाते में %2 है।</translation>
    </message>
    <message>
        <source>The statement lists this sale more than once; this line is not counted.</source>
        <translation>स्टेटमेंट में यह बिक्री एक से ज़्यादा बार है; यह पंक्ति नहीं गिनी जाती।</translation>
    </message>
    <message>
        <source>It is not known whether the gateway has it. Check it.</source>
        <extracomment>A sale. To check it is to ask the gateway about it.</extracomment>
        <translation>यह ज्ञात नहीं कि वह गेटवे पर है या नहीं। उसे जाँचें।</translation>
    </message>
    <message>
        <source>It was issued within a day of the month’s border: it may stand in the statement of %1.</source>
        <extracomment>A sale. %1 is the month before or after, in its basic form: “March 2026”.</extracomment>
        <translation>वह महीने की सीमा के एक दिन के भीतर जारी हुई थी: वह %1 के स्टेटमेंट में हो सकती है।</translation>
    </message>
    <message>
        <source>The statement is not whole: the gateway may have it all the same.</source>
        <extracomment>“It” is a sale that the statement does not list.</extracomment>
        <translation>स्टेटमेंट पूरा नहीं है: फिर भी वह गेटवे पर हो सकती है।</translation>
    </message>
</context>
<context>
    <name>SaleDefaults</name>
    <message>
        <source>What was kept of it for the next sales was erased as well.</source>
        <extracomment>After a customer&apos;s data was erased: fields whose texts the program keeps for the next sales held some.</extracomment>
        <translation>अगली बिक्रियों के लिए उसमें से जो रखा गया था, वह भी मिटा दिया गया।</translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <source>Asking the gateway which fields it wants…</source>
        <translation>गेटवे से पूछा जा रहा है कि उसे कौन-से फ़ील्ड चाहिए…</translation>
    </message>
    <message>
        <source>asking the gateway which it wants…</source>
        <extracomment>In short, beside the title “Extra fields”.</extracomment>
        <translation>गेटवे से पूछा जा रहा है कि कौन-से चाहिए…</translation>
    </message>
    <message>
        <source>typed by hand: the list cannot be used</source>
        <extracomment>Of a part of a form, beside its title “Extra fields”: names and values are typed by hand.</extracomment>
        <translation>हाथ से टाइप किए गए: सूची काम की नहीं है</translation>
    </message>
    <message>
        <source>not all that the gateway lists</source>
        <translation>गेटवे की सूची के सभी नहीं</translation>
    </message>
    <message>
        <source>This payment system needs more: %1.</source>
        <extracomment>Spoken. %1: labels of fields, with commas between them.</extracomment>
        <translation>इस भुगतान प्रणाली को और चाहिए: %1।</translation>
    </message>
</context>
<context>
    <name>SaleLines</name>
    <message>
        <source>There are no lines to add up.</source>
        <translation>जोड़ने के लिए कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>This is no quantity. Write how many, such as 2, or how much, such as 0.5 (at most three decimals).</source>
        <extracomment>How many of something: both numbers may be typed as they stand here.</extracomment>
        <translation>यह कोई मात्रा नहीं है। लिखें कि कितने, जैसे 2, या कितना, जैसे 0.5 (दशमलव के बाद अधिक से अधिक तीन अंक)।</translation>
    </message>
    <message>
        <source>The sum is larger than this program can count. Make several sales of it.</source>
        <translation>जोड़ इतना बड़ा है कि यह प्रोग्राम गिन नहीं सकता। इसकी कई बिक्रियाँ बनाएँ।</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways: as thousands, or as a part of one. Write it without the mark, or with other decimals.</source>
        <extracomment>%1: what was typed as a quantity, such as 1,250.</extracomment>
        <translation>“%1” दो तरह से पढ़ा जा सकता है: हज़ारों में, या दशमलव में। इसे चिह्न के बिना लिखें, या दशमलव के बाद कम अंक लिखें।</translation>
    </message>
    <message>
        <source>The lines have prices in %1 and in %2. One sale has one currency: take one of them out.</source>
        <extracomment>%1, %2: codes of currencies.</extracomment>
        <translation>पंक्तियों के दाम %1 और %2 में हैं। एक बिक्री की एक ही मुद्रा होती है: दोनों में से एक हटा दें।</translation>
    </message>
</context>
<context>
    <name>SaleLink</name>
    <message>
        <source>%1 has no field for “%2”.</source>
        <extracomment>%1: a payment method. %2: a name within a link: “phone”.</extracomment>
        <translation>%1 में “%2” के लिए कोई फ़ील्ड नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is card data or as secret, which no link may bring.</source>
        <extracomment>%1: a name within a link.</extracomment>
        <translation>“%1” कार्ड की जानकारी या उतना ही गोपनीय है, जिसे कोई लिंक नहीं ला सकता।</translation>
    </message>
    <message>
        <source>“%1” looks like a card number, which must not be stored.</source>
        <extracomment>%1: a name within a link.</extracomment>
        <translation>“%1” कार्ड संख्या जैसा लगता है, जिसे सहेजना मना है।</translation>
    </message>
    <message>
        <source>%1 Nothing was filled in.</source>
        <extracomment>%1: one or more sentences that say what is wrong with a link.
----------
%1: a sentence that says why.</extracomment>
        <translation>%1 कुछ नहीं भरा गया।</translation>
    </message>
    <message>
        <source>With %1 the payment system names the currency, and the link names none with that currency. A link says which by %2.</source>
        <extracomment>%1: a payment method. %2: how a link writes which payment system is meant.</extracomment>
        <translation>%1 में मुद्रा भुगतान प्रणाली तय करती है, और लिंक उस मुद्रा वाली कोई प्रणाली नहीं बताता। लिंक उसे %2 से बताता है।</translation>
    </message>
    <message>
        <source>“%1” and another name in the link mean the same field.</source>
        <extracomment>%1, %2: names within a link: “amount” and “set.amount”.</extracomment>
        <translation>“%1” और लिंक का एक और नाम एक ही फ़ील्ड के हैं।</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: a name within a link. %2: one or more sentences: what is wrong with its text.</extracomment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>“%1” in the link is not written as links are: UTF-8, and a percent sign only before two hexadecimal digits. Nothing was filled in.</source>
        <extracomment>%1: a name within a link: “note”.</extracomment>
        <translation>लिंक में “%1” वैसे नहीं लिखा है जैसे लिंक लिखे जाते हैं: UTF-8, और प्रतिशत चिह्न केवल दो हेक्साडेसिमल अंकों से पहले। कुछ नहीं भरा गया।</translation>
    </message>
    <message>
        <source>“%1” is nothing that this program knows in a link.</source>
        <extracomment>%1: a name that a link has.</extracomment>
        <translation>लिंक में “%1” इस प्रोग्राम को ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>“%1” in the link is empty. Nothing was filled in.</source>
        <extracomment>%1: a name within a link: “amount”.</extracomment>
        <translation>लिंक में “%1” खाली है। कुछ नहीं भरा गया।</translation>
    </message>
    <message>
        <source>“%1” stands twice in the link, and nobody can tell which is meant. Nothing was filled in.</source>
        <extracomment>%1: a name within a link: “amount”.</extracomment>
        <translation>लिंक में “%1” दो बार है, और कोई नहीं बता सकता कि कौन सा सही है। कुछ नहीं भरा गया।</translation>
    </message>
    <message>
        <source>The amount in the link cannot be read. In links it has digits and a point, such as 15.04. Nothing was filled in.</source>
        <translation>लिंक की राशि पढ़ी नहीं जा सकती। लिंक में उसमें अंक और बिंदु होते हैं, जैसे 15.04। कुछ नहीं भरा गया।</translation>
    </message>
    <message>
        <source>The link is too long: more than %1 bytes. Nothing was filled in.</source>
        <translation>लिंक बहुत लंबा है: %1 बाइट से ज़्यादा। कुछ नहीं भरा गया।</translation>
    </message>
    <message>
        <source>This program knows no such link. One that fills in a sale is counterfoil://new?amount=15.04&amp;currency=USD. Nothing was filled in.</source>
        <translation>यह प्रोग्राम ऐसा लिंक नहीं जानता। बिक्री भरने वाला लिंक counterfoil://new?amount=15.04&amp;currency=USD जैसा होता है। कुछ नहीं भरा गया।</translation>
    </message>
    <message>
        <source>The link has a “#”, behind which links have no more values. Write %23 where it belongs to a text. Nothing was filled in.</source>
        <translation>लिंक में “#” है, जिसके बाद लिंक में मान नहीं होते। जहाँ वह टेक्स्ट का हिस्सा हो, %23 लिखें। कुछ नहीं भरा गया।</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>The outcome could not be written into the books. Note the reference; “Check now” repairs it later. %1</source>
        <extracomment>“Check now” is a button. %1: one or two sentences that say what went wrong.</extracomment>
        <translation>परिणाम बहीखाते में लिखा नहीं जा सका। संदर्भ लिख लें; “अभी जाँचें” बाद में इसे ठीक करता है। %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent. %n field(s) need your attention.</source>
        <translation>
            <numerusform>कुछ नहीं भेजा गया। %n फ़ील्ड पर ध्यान दें।</numerusform>
            <numerusform>कुछ नहीं भेजा गया। %n फ़ील्ड पर ध्यान दें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <extracomment>%1: one or two sentences that say why.</extracomment>
        <translation>कुछ नहीं भेजा गया। %1</translation>
    </message>
    <message>
        <source>The gateway does not show it so far, but its call was only turned away on the way there: it may arrive all the same.</source>
        <translation>गेटवे उसे अब तक नहीं दिखाता, पर उसका अनुरोध केवल रास्ते में लौटाया गया था: फिर भी वह पहुँच सकता है।</translation>
    </message>
    <message>
        <source>The gateway cannot tell yet. Wait a few seconds and check once more.</source>
        <translation>गेटवे अभी नहीं बता सकता। कुछ सेकंड रुककर एक बार और जाँचें।</translation>
    </message>
    <message>
        <source>This is the sale that was begun before. It arrived at the gateway, so no second one was issued.</source>
        <translation>यह वही बिक्री है जो पहले शुरू की गई थी। वह गेटवे पर पहुँच गई, इसलिए दूसरी जारी नहीं हुई।</translation>
    </message>
    <message>
        <source>The account of this sale has been removed. It would now be issued with “%1”.</source>
        <extracomment>%1: the name of another account.</extracomment>
        <translation>इस बिक्री का खाता हटा दिया गया है। अब यह “%1” से जारी होगी।</translation>
    </message>
    <message>
        <source>The account of this sale has been removed. What you typed for it is not taken into “%1”.</source>
        <extracomment>%1: the name of another account.</extracomment>
        <translation>इस बिक्री का खाता हटा दिया गया है। इसके लिए जो आपने टाइप किया, वह “%1” में नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>What you typed for “%1” is not taken into training. It is still there (without card data) when you choose that account again.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>“%1” के लिए जो आपने टाइप किया, वह अभ्यास में नहीं लिया जाता। वह खाता फिर चुनने पर वह (कार्ड के डेटा के बिना) वहीं मिलता है।</translation>
    </message>
    <message>
        <source>What you typed for “%1” is not taken into training. It is still there when you choose that account again.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>“%1” के लिए जो आपने टाइप किया, वह अभ्यास में नहीं लिया जाता। वह खाता फिर चुनने पर वह वहीं मिलता है।</translation>
    </message>
    <message>
        <source>What you typed in training is not taken into “%1”, where money moves. It is still there (without card data) when you choose training again.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>अभ्यास में जो आपने टाइप किया, वह “%1” में नहीं लिया जाता, जहाँ असली पैसे का लेन-देन होता है। अभ्यास फिर चुनने पर वह (कार्ड के डेटा के बिना) वहीं मिलता है।</translation>
    </message>
    <message>
        <source>What you typed in training is not taken into “%1”, where money moves. It is still there when you choose training again.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>अभ्यास में जो आपने टाइप किया, वह “%1” में नहीं लिया जाता, जहाँ असली पैसे का लेन-देन होता है। अभ्यास फिर चुनने पर वह वहीं मिलता है।</translation>
    </message>
    <message>
        <source>%1 is not settled: its link may still be paid. Issue this only as a sale of its own.</source>
        <extracomment>%1: the reference of an earlier sale.</extracomment>
        <translation>%1 अभी निपटी नहीं है: उसके लिंक से अब भी भुगतान हो सकता है। इसे तभी जारी करें जब यह अलग बिक्री हो।</translation>
    </message>
    <message>
        <source>That account is no longer here.</source>
        <translation>वह खाता अब यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>The account “%1” of that sale is no longer here.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>उस बिक्री का खाता “%1” अब यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>It is not taken into training. Add the account again to sell the same.</source>
        <translation>उसे अभ्यास में नहीं लिया जाता। वही बेचने के लिए खाता फिर जोड़ें।</translation>
    </message>
    <message>
        <source>The next sale would be issued with “%1”.</source>
        <extracomment>%1: the name of another account.</extracomment>
        <translation>अगली बिक्री “%1” से जारी होगी।</translation>
    </message>
    <message>
        <source>The link is for the account “%1”, which is not here.</source>
        <extracomment>%1: the name of an account, from outside.</extracomment>
        <translation>लिंक खाते “%1” के लिए है, जो यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>The link is for the payment method “%1”, which is not known.</source>
        <extracomment>%1: the name of a payment method, from outside.</extracomment>
        <translation>लिंक भुगतान के तरीके “%1” के लिए है, जो ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>The account “%1” does not sell by %2.</source>
        <extracomment>%1: the name of an account. %2: a payment method.</extracomment>
        <translation>खाता “%1” %2 से नहीं बेचता।</translation>
    </message>
    <message>
        <source>Nothing saved has the barcode %1. Nothing was issued.</source>
        <extracomment>%1: digits that a scanner read.</extracomment>
        <translation>बारकोड %1 किसी सहेजे गए आइटम का नहीं है। कुछ भी जारी नहीं हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) came while a sale was sent and were not taken. Scan them again.</source>
        <extracomment>A scan: a barcode that a scanner read.</extracomment>
        <translation>
            <numerusform>बिक्री भेजे जाने के दौरान %n स्कैन आया और नहीं लिया गया। उसे फिर से स्कैन करें।</numerusform>
            <numerusform>बिक्री भेजे जाने के दौरान %n स्कैन आए और नहीं लिए गए। उन्हें फिर से स्कैन करें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalePaper</name>
    <message>
        <source>The file %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>फ़ाइल %1 लिखी नहीं जा सकती। डिस्क और फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>A receipt went along with an e-mail.</source>
        <extracomment>What was done with a sale’s receipt.</extracomment>
        <translation>ई-मेल के साथ रसीद भेजी गई।</translation>
    </message>
</context>
<context>
    <name>SaleSender</name>
    <message>
        <source>The text message is being opened; send it there. If nothing opens, copy the message instead.</source>
        <extracomment>A link was handed to another program; nobody tells whether that is there.</extracomment>
        <translation>SMS खोला जा रहा है; उसे वहाँ भेजें। कुछ न खुले तो इसके बजाय संदेश कॉपी करें।</translation>
    </message>
    <message>
        <source>WhatsApp is being opened; send the message there. If nothing opens, copy the message instead.</source>
        <translation>WhatsApp खोला जा रहा है; संदेश वहाँ भेजें। कुछ न खुले तो इसके बजाय संदेश कॉपी करें।</translation>
    </message>
    <message>
        <source>Telegram is being opened; send the message there. If nothing opens, copy the message instead.</source>
        <translation>Telegram खोला जा रहा है; संदेश वहाँ भेजें। कुछ न खुले तो इसके बजाय संदेश कॉपी करें।</translation>
    </message>
    <message>
        <source>S&amp;end receipt</source>
        <translation>रसीद भेजें</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Customer’s e-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>ग्राहक का ई-मेल पता</translation>
    </message>
    <message>
        <source>The message is sent there at once.</source>
        <translation>संदेश वहाँ तुरंत भेजा जाता है।</translation>
    </message>
    <message>
        <source>It may be left empty, and typed in the mail program.</source>
        <translation>इसे खाली छोड़कर मेल प्रोग्राम में लिखा जा सकता है।</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Buttons below a field for an e-mail address.</extracomment>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>मेल प्रोग्राम खोलें</translation>
    </message>
    <message>
        <source>Customer’s phone number</source>
        <extracomment>Label of a field.</extracomment>
        <translation>ग्राहक का फ़ोन नंबर</translation>
    </message>
    <message>
        <source>With the country’s code, such as +221 77 123 45 67. It may be left empty, and chosen in the other program.</source>
        <translation>देश के कोड के साथ, जैसे +221 77 123 45 67। इसे खाली छोड़कर दूसरे प्रोग्राम में चुना जा सकता है।</translation>
    </message>
    <message>
        <source>Open the message</source>
        <extracomment>Button below a field for a phone number: opens the message in another program.</extracomment>
        <translation>संदेश खोलें</translation>
    </message>
    <message>
        <source>The message is copied. Paste it where you write to the customer.</source>
        <translation>संदेश कॉपी हो गया। जहाँ ग्राहक को लिखते हैं, वहाँ चिपकाएँ।</translation>
    </message>
    <message>
        <source>The message is open in your mail program. It is sent when you send it there.</source>
        <translation>संदेश आपके मेल प्रोग्राम में खुला है। वहाँ से भेजने पर ही वह जाता है।</translation>
    </message>
    <message>
        <source>The e-mail to %1 is being sent…</source>
        <extracomment>%1: an e-mail address.</extracomment>
        <translation>%1 को ई-मेल भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>The e-mail to %1 is sent: the mail server has taken it.</source>
        <extracomment>%1: an e-mail address.</extracomment>
        <translation>%1 को ई-मेल भेज दिया गया: मेल सर्वर ने ले लिया।</translation>
    </message>
    <message>
        <source>No program opened the message. Copy it and paste it where you write to the customer.</source>
        <translation>किसी प्रोग्राम ने संदेश नहीं खोला। उसे कॉपी करके वहाँ चिपकाएँ जहाँ ग्राहक को लिखते हैं।</translation>
    </message>
    <message>
        <source>It goes without its paper.</source>
        <extracomment>What follows says why, in whole sentences.</extracomment>
        <translation>यह अपने कागज़ के बिना जाता है।</translation>
    </message>
</context>
<context>
    <name>SampleSale</name>
    <message>
        <source>Anna Example</source>
        <extracomment>A made-up customer’s name, in a sale that shows what a message would be.</extracomment>
        <translation>अन्ना उदाहरण</translation>
    </message>
    <message>
        <source>Two cakes</source>
        <extracomment>What a made-up sale is for.</extracomment>
        <translation>दो केक</translation>
    </message>
</context>
<context>
    <name>SandboxBook</name>
    <message>
        <source>The sandbox cannot use its file %1. Delete the file to begin with an empty sandbox, or choose another one.</source>
        <extracomment>The sandbox: the simulated gateways. %1: the path of a file.</extracomment>
        <translation>सैंडबॉक्स अपनी फ़ाइल %1 इस्तेमाल नहीं कर सकता। ख़ाली सैंडबॉक्स से शुरू करने के लिए फ़ाइल मिटाएँ, या कोई दूसरी चुनें।</translation>
    </message>
    <message>
        <source>The sandbox cannot write to its file.</source>
        <translation>सैंडबॉक्स अपनी फ़ाइल में लिख नहीं सकता।</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>As %1:</source>
        <extracomment>%1: the name of a gateway that the sandbox plays. The command that makes an account with it follows.</extracomment>
        <translation>%1 के रूप में:</translation>
    </message>
    <message>
        <source>%1:  %2</source>
        <extracomment>%1: what the gateway calls its key, such as “API key”; %2: the key.</extracomment>
        <translation>%1:  %2</translation>
    </message>
    <message>
        <source>Training runs already, by Counterfoil’s window or another counterfoilctl. Nothing needs to be started; the account “sandbox” uses it at port %1.</source>
        <extracomment>The window: Counterfoil’s desktop program.</extracomment>
        <translation>अभ्यास पहले से चल रहा है, Counterfoil की विंडो या किसी दूसरे counterfoilctl से। कुछ शुरू करने की ज़रूरत नहीं; खाता “sandbox” इसे पोर्ट %1 पर इस्तेमाल करता है।</translation>
    </message>
    <message>
        <source>A sandbox answers at port %1 already. Use that one, or choose another port.</source>
        <translation>पोर्ट %1 पर पहले से एक सैंडबॉक्स जवाब देता है। उसे इस्तेमाल करें, या कोई दूसरा पोर्ट चुनें।</translation>
    </message>
    <message>
        <source>The sandbox answers at %1 until you end it (Ctrl-C). No money moves.</source>
        <extracomment>%1: a web address.</extracomment>
        <translation>सैंडबॉक्स %1 पर जवाब देता है, जब तक आप उसे बंद न करें (Ctrl-C)। असली पैसे का लेन-देन नहीं होता।</translation>
    </message>
    <message>
        <source>The built-in account “sandbox” uses it without a key.</source>
        <translation>पहले से मौजूद खाता “sandbox” इसे बिना कुंजी के इस्तेमाल करता है।</translation>
    </message>
</context>
<context>
    <name>SandboxServer</name>
    <message>
        <source>Port %1 is used by another program, perhaps another sandbox. End that program or choose another port.</source>
        <extracomment>%1: a port&apos;s number, of TCP; so in all of these.</extracomment>
        <translation>पोर्ट %1 का इस्तेमाल कोई दूसरा प्रोग्राम कर रहा है, शायद दूसरा सैंडबॉक्स। वह प्रोग्राम बंद करें या कोई दूसरा पोर्ट चुनें।</translation>
    </message>
    <message>
        <source>This user may not listen on port %1. Choose a port above 1023.</source>
        <translation>इस उपयोगकर्ता को पोर्ट %1 पर सुनने की अनुमति नहीं है। 1023 से ऊपर का पोर्ट चुनें।</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port %1 of this machine.</source>
        <translation>सैंडबॉक्स इस मशीन के पोर्ट %1 पर सुन नहीं सकता।</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>This is too long: %1 characters are kept at most.</source>
        <translation>यह बहुत लंबा है: अधिक से अधिक %1 अक्षर रखे जाते हैं।</translation>
    </message>
    <message>
        <source>A character in it cannot be seen or printed (a line break or a control character). Type it anew.</source>
        <translation>इसमें एक अक्षर ऐसा है जो न दिखता है, न छप सकता है (पंक्ति का अंत या नियंत्रण अक्षर)। फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>This looks like a card number, which must not be stored. Take it out.</source>
        <translation>यह कार्ड संख्या जैसी लगती है, जिसे सहेजना मना है। इसे हटा दें।</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>नाम ज़रूरी है।</translation>
    </message>
    <message>
        <source>There is no payment method “%1”. It is one of %2, or nothing.</source>
        <extracomment>%1: what was typed; %2: a list of words, typed as they are.</extracomment>
        <translation>“%1” नाम का कोई भुगतान का तरीका नहीं है। वह इनमें से एक होता है, या कुछ नहीं: %2।</translation>
    </message>
    <message>
        <source>These are too many: %1 are kept at most.</source>
        <translation>ये बहुत ज़्यादा हैं: अधिक से अधिक %1 रखे जाते हैं।</translation>
    </message>
    <message>
        <source>A price is more than nothing. Leave it empty where it is asked at the sale.</source>
        <translation>दाम शून्य से ज़्यादा होता है। अगर बिक्री के समय पूछना है, तो इसे ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>There are two prices in %1. Keep one.</source>
        <extracomment>%1: a currency&apos;s code.</extracomment>
        <translation>%1 में दो दाम हैं। एक रखें।</translation>
    </message>
    <message>
        <source>A name, an e-mail address or a phone number is needed.</source>
        <translation>नाम, ई-मेल पता या फ़ोन नंबर ज़रूरी है।</translation>
    </message>
    <message>
        <source>This is no phone number. Write it with its country, such as +33 6 12 34 56 78.</source>
        <translation>यह फ़ोन नंबर नहीं है। देश के कोड के साथ लिखें, जैसे +33 6 12 34 56 78।</translation>
    </message>
    <message>
        <source>Write a language by its code, such as en, fr or ar.</source>
        <extracomment>ISO 639 codes.</extracomment>
        <translation>भाषा उसके कोड से लिखें, जैसे en, fr या ar।</translation>
    </message>
    <message>
        <source>Also saved with that e-mail address or phone number: %1. Erase that one too.</source>
        <extracomment>A customer was erased. %1: number and name of another saved customer, who may be the same person.</extracomment>
        <translation>उसी ई-मेल पते या फ़ोन नंबर के साथ यह भी सहेजा हुआ है: %1। उसे भी मिटाएँ।</translation>
    </message>
    <message>
        <source>Also saved with that e-mail address or phone number: %1. Erase those too.</source>
        <extracomment>A customer was erased. %1: numbers and names of other saved customers, who may be the same person.</extracomment>
        <translation>उसी ई-मेल पते या फ़ोन नंबर के साथ ये भी सहेजे हुए हैं: %1। इन्हें भी मिटाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) carry the number %1 under another name, and are left as they are: %2.</source>
        <extracomment>A customer is erased. %1: the customer&apos;s number; %2: references of sales.</extracomment>
        <translation>
            <numerusform>%n बिक्री पर नंबर %1 किसी दूसरे नाम से है, और वह जैसी है वैसी ही रहती है: %2।</numerusform>
            <numerusform>%n बिक्रियों पर नंबर %1 किसी दूसरे नाम से है, और वे जैसी हैं वैसी ही रहती हैं: %2।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedBar</name>
    <message>
        <source>The customer of this sale was deleted meanwhile. The sale is without a customer now.</source>
        <translation>इस बीच इस बिक्री के ग्राहक को मिटा दिया गया। अब यह बिक्री बिना ग्राहक के है।</translation>
    </message>
</context>
<context>
    <name>SavedForm</name>
    <message>
        <source>Name</source>
        <extracomment>A field of a saved item or customer.</extracomment>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>A field of a saved item or customer: the shop&apos;s own number.</extracomment>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A field of a saved item or customer.</extracomment>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Left empty, it gets one.</source>
        <translation>ख़ाली छोड़ने पर अपने आप मिलती है।</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>बारकोड</translation>
    </message>
    <message>
        <source>Scan it here; each on a line of its own.</source>
        <translation>यहाँ स्कैन करें; हर एक अपनी अलग पंक्ति में।</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>भुगतान का तरीका</translation>
    </message>
    <message>
        <source>Payment system</source>
        <extracomment>A field of a saved item: by which of the payment systems.</extracomment>
        <translation>भुगतान प्रणाली</translation>
    </message>
    <message>
        <source>What a sale of it is for.</source>
        <translation>इसकी बिक्री का विवरण।</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>With its country, such as +33 6 12 34 56 78.</source>
        <translation>देश के कोड के साथ, जैसे +33 6 12 34 56 78।</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>A field of a customer: which one they speak.</extracomment>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>For yourself.</source>
        <translation>आपके अपने लिए।</translation>
    </message>
    <message>
        <source>“%1” has no currency that is known here. Write amount and code, such as %2.</source>
        <extracomment>%1: what was typed; %2: an amount and its currency, “3.50 EUR”.</extracomment>
        <translation>“%1” में ऐसी कोई मुद्रा नहीं है जो यहाँ ज्ञात हो। राशि और कोड लिखें, जैसे %2।</translation>
    </message>
    <message>
        <source>Amount and currency, such as %1; each currency on a line of its own.</source>
        <extracomment>%1: an amount and its currency, “3.50 EUR”.</extracomment>
        <translation>राशि और मुद्रा, जैसे %1; हर मुद्रा अपनी अलग पंक्ति में।</translation>
    </message>
</context>
<context>
    <name>SavedPicker</name>
    <message>
        <source>Nothing saved begins with “%1”, or has that number or barcode.</source>
        <extracomment>%1: what was typed or scanned.</extracomment>
        <translation>सहेजा हुआ कुछ भी “%1” से शुरू नहीं होता, न किसी की यह संख्या या बारकोड है।</translation>
    </message>
</context>
<context>
    <name>SavedSettings</name>
    <message>
        <source>Saved items and customers</source>
        <extracomment>Title of a card of the settings.</extracomment>
        <translation>सहेजे गए आइटम और ग्राहक</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>“%1” was saved.</source>
        <extracomment>%1: the name of an item or customer.</extracomment>
        <translation>“%1” सहेज लिया गया।</translation>
    </message>
    <message>
        <source>“%1” was deleted. Sales of before stay as they are.</source>
        <extracomment>%1: the name of an item or customer.</extracomment>
        <translation>“%1” मिटा दिया गया। पहले की बिक्रियाँ वैसी ही रहती हैं।</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>वह वापस आ गया है।</translation>
    </message>
    <message>
        <source>Erase everything about “%1”?</source>
        <extracomment>%1: a customer&apos;s name. A question, and what it means behind it.</extracomment>
        <translation>“%1” के बारे में सब कुछ मिटाएँ?</translation>
    </message>
    <message numerus="yes">
        <source>E-mail, name and phone go from %n sale(s).</source>
        <translation>
            <numerusform>%n बिक्री से ई-मेल, नाम और फ़ोन हट जाएँगे।</numerusform>
            <numerusform>%n बिक्रियों से ई-मेल, नाम और फ़ोन हट जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts, states and references stay. This cannot be undone. Backups hold the data until newer ones take their place; the gateway keeps its own.</source>
        <translation>राशियाँ, स्थितियाँ और संदर्भ रहते हैं। यह वापस नहीं हो सकता। बैकअप में डेटा तब तक रहता है, जब तक नए बैकअप उनकी जगह न ले लें; गेटवे अपना डेटा रखता है।</translation>
    </message>
    <message>
        <source>These sales are not settled and keep the data until they are; the customer stays until then. Erase again later: %1.</source>
        <extracomment>%1: references of sales.</extracomment>
        <translation>ये बिक्रियाँ अभी निपटी नहीं हैं और निपटने तक इनमें वह डेटा रहता है; ग्राहक भी तब तक रहता है। बाद में फिर मिटाएँ: %1।</translation>
    </message>
    <message>
        <source>Their data was erased.</source>
        <translation>उनका डेटा मिटा दिया गया।</translation>
    </message>
    <message>
        <source>It was changed meanwhile, on another till or by a file. Save it again to replace that.</source>
        <extracomment>Of an item or customer.</extracomment>
        <translation>इस बीच इसे किसी दूसरे काउंटर पर या किसी फ़ाइल से बदल दिया गया है। उसे बदलने के लिए फिर से सहेजें।</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet. Do you want to go on without it?</source>
        <translation>आपने यहाँ जो लिखा है वह अभी सहेजा नहीं गया है। क्या इसके बिना आगे बढ़ना है?</translation>
    </message>
    <message>
        <source>A file is being read or written. Cancel that, or wait until it is done, before you close this window.</source>
        <translation>एक फ़ाइल पढ़ी या लिखी जा रही है। यह विंडो बंद करने से पहले उसे रद्द करें, या उसके पूरा होने तक रुकें।</translation>
    </message>
</context>
<context>
    <name>SecretService</name>
    <message>
        <source>Your keychain asks for its password in a window of its own. Answer it there; Counterfoil then goes on by itself.</source>
        <translation>आपका कीचेन अपनी अलग विंडो में पासवर्ड माँगता है। वहाँ जवाब दें; फिर Counterfoil अपने आप आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>KeePassXC moves what is deleted to its recycle bin: empty that, too, if nobody shall find the key again.</source>
        <translation>KeePassXC मिटाई गई चीज़ें अपने रीसायकल बिन में ले जाता है: अगर कुंजी फिर किसी के हाथ नहीं लगनी चाहिए, तो उसे भी ख़ाली करें।</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Sale</source>
        <extracomment>A heading above fields: amount and currency.</extracomment>
        <translation>बिक्री</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>A heading above fields.</extracomment>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>A heading above fields: the address for the bill.</extracomment>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>A heading above fields: what stands on a card.</extracomment>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>A heading above fields: how the customer pays.</extracomment>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <extracomment>A heading above fields: what a payment system wants to know besides.</extracomment>
        <translation>अतिरिक्त फ़ील्ड</translation>
    </message>
    <message>
        <source>Return pages</source>
        <extracomment>A heading above fields: where the customer’s browser goes after paying.</extracomment>
        <translation>वापसी पेज</translation>
    </message>
    <message>
        <source>Merchant data</source>
        <extracomment>A heading above fields: data that the shop adds for itself.</extracomment>
        <translation>व्यापारी डेटा</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>Name one way: --email, --mail-program, --mailto, --sms, --whatsapp, --telegram or --print-text.</source>
        <translation>एक तरीका बताएँ: --email, --mail-program, --mailto, --sms, --whatsapp, --telegram या --print-text।</translation>
    </message>
    <message>
        <source>--attach-pdf goes with --email and --mail-program only.</source>
        <translation>--attach-pdf केवल --email और --mail-program के साथ चलता है।</translation>
    </message>
    <message>
        <source>This sale has several: %1. Name one behind the option.</source>
        <extracomment>%1: e-mail addresses, or phone numbers.</extracomment>
        <translation>इस बिक्री में ये कई हैं: %1। विकल्प के पीछे एक बताएँ।</translation>
    </message>
    <message>
        <source>This sale has no e-mail address. Name one: --email anna@example.com</source>
        <translation>इस बिक्री में कोई ई-मेल पता नहीं है। एक बताएँ: --email anna@example.com</translation>
    </message>
    <message>
        <source>The mail server accepted the e-mail to %1 (%2).</source>
        <extracomment>%1: an e-mail address; %2: what a mail server said: “2.0.0 Ok: queued as 4F1A”.</extracomment>
        <translation>मेल सर्वर ने %1 के लिए ई-मेल स्वीकार किया (%2)।</translation>
    </message>
    <message>
        <source>The message was opened in the mail program. It is sent there.</source>
        <translation>संदेश मेल प्रोग्राम में खोला गया। उसे वहीं से भेजें।</translation>
    </message>
    <message>
        <source>With --again it is sent all the same.</source>
        <translation>--again के साथ वह फिर भी भेजा जाता है।</translation>
    </message>
</context>
<context>
    <name>SendLinks</name>
    <message>
        <source>The message is too long to be handed to another program (%1 characters of at most %2, as a link counts them). Copy it instead, or shorten the shop’s words for it.</source>
        <extracomment>%1, %2: numbers of characters.</extracomment>
        <translation>संदेश दूसरे प्रोग्राम को देने के लिए बहुत लंबा है (%1 वर्ण, ज़्यादा से ज़्यादा %2, लिंक की गिनती में)। इसके बजाय उसे कॉपी करें, या दुकान के शब्द छोटे करें।</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sent by e-mail to %1: the shop’s mail server accepted it.</source>
        <extracomment>A fact about a sale. %1: an e-mail address.</extracomment>
        <translation>%1 को ई-मेल से भेजा गया: दुकान के मेल सर्वर ने स्वीकार किया।</translation>
    </message>
    <message>
        <source>Opened in the mail program.</source>
        <extracomment>A fact about a sale. Nobody knows whether the message was sent; so in all of &quot;Opened in ...&quot;.</extracomment>
        <translation>मेल प्रोग्राम में खोला गया।</translation>
    </message>
    <message>
        <source>Opened in the mail program, to %1.</source>
        <translation>मेल प्रोग्राम में खोला गया, %1 के लिए।</translation>
    </message>
    <message>
        <source>Opened in the program for text messages.</source>
        <translation>SMS के प्रोग्राम में खोला गया।</translation>
    </message>
    <message>
        <source>Opened in the program for text messages, to %1.</source>
        <translation>SMS के प्रोग्राम में खोला गया, %1 के लिए।</translation>
    </message>
    <message>
        <source>Opened in WhatsApp.</source>
        <translation>WhatsApp में खोला गया।</translation>
    </message>
    <message>
        <source>Opened in WhatsApp, to %1.</source>
        <translation>WhatsApp में खोला गया, %1 के लिए।</translation>
    </message>
    <message>
        <source>Opened in Telegram.</source>
        <translation>Telegram में खोला गया।</translation>
    </message>
    <message>
        <source>The payment link or address was copied.</source>
        <translation>भुगतान लिंक या पता कॉपी किया गया।</translation>
    </message>
    <message>
        <source>The message to the customer was copied.</source>
        <translation>ग्राहक का संदेश कॉपी किया गया।</translation>
    </message>
    <message>
        <source>The QR code was copied or saved as a picture.</source>
        <translation>QR कोड कॉपी किया गया या चित्र के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>An e-mail about this sale is being sent already. Wait for it to end.</source>
        <translation>इस बिक्री का एक ई-मेल पहले से भेजा जा रहा है। उसके पूरा होने तक रुकें।</translation>
    </message>
    <message>
        <source>The shop’s mail server is not set up. Do that in the settings, or send the message by your own mail program.</source>
        <translation>दुकान का मेल सर्वर सेट नहीं है। उसे सेटिंग्स में सेट करें, या संदेश अपने मेल प्रोग्राम से भेजें।</translation>
    </message>
    <message>
        <source>An e-mail to %1 was handed over, and nobody knows whether it was sent.</source>
        <extracomment>A fact about a sale. %1: an e-mail address.</extracomment>
        <translation>%1 के लिए ई-मेल सौंपा गया, और कोई नहीं जानता कि वह भेजा गया या नहीं।</translation>
    </message>
    <message>
        <source>It was sent, but the books could not take that down:</source>
        <translation>यह भेज दिया गया, पर बहीखाते में लिखा नहीं जा सका:</translation>
    </message>
    <message>
        <source>It was sent, but not the shop’s own copy:</source>
        <translation>यह भेज दिया गया, पर दुकान की अपनी प्रति नहीं:</translation>
    </message>
    <message>
        <source>Counterfoil: a test</source>
        <extracomment>The subject of an e-mail that tries out the settings of a mail server.</extracomment>
        <translation>Counterfoil: एक परीक्षण</translation>
    </message>
    <message>
        <source>This e-mail was sent to try out the settings of the shop’s mail server. They work.</source>
        <extracomment>The text of such an e-mail.</extracomment>
        <translation>यह ई-मेल दुकान के मेल सर्वर की सेटिंग्स आज़माने के लिए भेजा गया। वे काम करती हैं।</translation>
    </message>
    <message>
        <source>The sale has changed since its paper was made, so the paper does not fit the message any more. Nothing was sent. Send it again.</source>
        <extracomment>The paper is an invoice or a receipt that was to go along with an e-mail.</extracomment>
        <translation>कागज़ बनने के बाद बिक्री बदल गई है, इसलिए वह अब संदेश से मेल नहीं खाता। कुछ नहीं भेजा गया। फिर से भेजें।</translation>
    </message>
    <message>
        <source>Ask the customer before you send it again.</source>
        <translation>दोबारा भेजने से पहले ग्राहक से पूछें।</translation>
    </message>
</context>
<context>
    <name>SendingView</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>For how long the sale has been on its way.</extracomment>
        <translation>
            <numerusform>%n सेकंड</numerusform>
            <numerusform>%n सेकंड</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the &amp;desktop has it</source>
        <extracomment>Whether the window is light or dark: one of three choices, beside “Light” and “Dark”.</extracomment>
        <translation>डेस्कटॉप जैसा</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>the window’s colours</comment>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <comment>the window’s colours</comment>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <comment>keys on the keyboard, from the first to the last</comment>
        <translation>Ctrl+1 से Ctrl+4</translation>
    </message>
    <message>
        <source>New sale, Invoices, Accounts, Settings</source>
        <comment>the pages that the keys Ctrl+1 to Ctrl+4 lead to</comment>
        <translation>नई बिक्री, इनवॉइस, खाते, सेटिंग्स</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key on the keyboard</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Issue the sale that is typed</source>
        <comment>what a key does</comment>
        <translation>टाइप की गई बिक्री जारी करें</translation>
    </message>
    <message>
        <source>An empty form for the next customer</source>
        <comment>what a key does</comment>
        <translation>अगले ग्राहक के लिए ख़ाली फ़ॉर्म</translation>
    </message>
    <message>
        <source>Keep this field’s text for the next sales</source>
        <comment>what a key does</comment>
        <translation>इस फ़ील्ड का टेक्स्ट अगली बिक्रियों के लिए रखें</translation>
    </message>
    <message>
        <source>Copy the pay link of the sale that is shown or chosen</source>
        <comment>what a key does</comment>
        <translation>दिखाई या चुनी गई बिक्री का भुगतान लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Search the invoices</source>
        <comment>what a key does</comment>
        <translation>इनवॉइस में खोजें</translation>
    </message>
    <message>
        <source>Ask the gateway about the chosen sale now</source>
        <comment>what a key does</comment>
        <translation>चुनी गई बिक्री के बारे में गेटवे से अभी पूछें</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key on the keyboard</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel a sale that is being sent</source>
        <comment>what a key does</comment>
        <translation>भेजी जा रही बिक्री रद्द करें</translation>
    </message>
    <message>
        <source>End the program</source>
        <comment>what a key does</comment>
        <translation>प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>Title of a card of the settings: the window is light or dark.</extracomment>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>Keys and first steps</source>
        <extracomment>Title of a card of the settings: what keys of the keyboard do, and the steps of a first start.</extracomment>
        <translation>कीबोर्ड शॉर्टकट और पहले क़दम</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>A section of the settings: language and looks.</extracomment>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>A section of the settings: the shop&apos;s name, address and logo.</extracomment>
        <translation>दुकान</translation>
    </message>
    <message>
        <source>Messages and mail</source>
        <extracomment>A section of the settings: what is sent to customers, and by which mail server.</extracomment>
        <translation>संदेश और मेल</translation>
    </message>
    <message>
        <source>Printing</source>
        <extracomment>A section of the settings.</extracomment>
        <translation>छपाई</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <extracomment>A section of the settings: a second screen that the customer looks at.</extracomment>
        <translation>ग्राहक की स्क्रीन</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>A section of the settings: how the person at the till hears that a sale is paid.</extracomment>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>A section of the settings: copies of the books.</extracomment>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Help and about</source>
        <extracomment>A section of the settings: keys of the keyboard, and what the program is.</extracomment>
        <translation>सहायता और परिचय</translation>
    </message>
    <message>
        <source>Print the receipt or invoice of the sale that is shown or chosen</source>
        <comment>what a key does</comment>
        <translation>दिखाई गई या चुनी हुई बिक्री की रसीद या इनवॉइस छापें</translation>
    </message>
    <message>
        <source>Show the QR code alone, as large as the screen</source>
        <comment>what a key does</comment>
        <translation>केवल QR कोड दिखाएँ, पूरी स्क्रीन पर</translation>
    </message>
    <message>
        <source>Counter</source>
        <extracomment>A section of the settings: the full screen for whoever stands at a till.</extracomment>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Begin the counter, and leave it</source>
        <comment>what a key does</comment>
        <translation>काउंटर शुरू करें, और उससे बाहर जाएँ</translation>
    </message>
    <message>
        <source>At the counter: what came in today</source>
        <comment>what a key does</comment>
        <translation>काउंटर पर: आज कितनी रकम आई</translation>
    </message>
</context>
<context>
    <name>Settlement</name>
    <message>
        <source>Customer pays %1.</source>
        <extracomment>Each of these sentences: an amount that the gateway states, &quot;409.71 INR&quot;.</extracomment>
        <translation>ग्राहक %1 चुकाएगा।</translation>
    </message>
    <message>
        <source>Fee %1.</source>
        <extracomment>%1: an amount, &quot;0.10 USDC&quot;, that the gateway keeps for itself.</extracomment>
        <translation>शुल्क %1।</translation>
    </message>
    <message>
        <source>Merchant receives %1.</source>
        <extracomment>%1: an amount, &quot;4 USDC&quot;. The merchant is the shop.</extracomment>
        <translation>व्यापारी को %1 मिलते हैं।</translation>
    </message>
    <message>
        <source>Recalculated: another amount was paid.</source>
        <extracomment>The gateway says that the customer paid another amount than was asked for.</extracomment>
        <translation>फिर से हिसाब लगाया गया: अलग राशि चुकाई गई।</translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>This has to stand on one line. Take the line break out.</source>
        <translation>यह एक ही पंक्ति में होना चाहिए। पंक्ति का मोड़ हटाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>This has %n line(s); at most %1 fit on a receipt.</source>
        <extracomment>%1: a number of lines.</extracomment>
        <translation>
            <numerusform>इसमें %n पंक्ति है; रसीद पर ज़्यादा से ज़्यादा %1 आती हैं।</numerusform>
            <numerusform>इसमें %n पंक्तियाँ हैं; रसीद पर ज़्यादा से ज़्यादा %1 आती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <extracomment>Label of a field: the shop’s name, as customers read it.</extracomment>
        <translation>दुकान का नाम</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field: the shop’s postal address, several lines.</extracomment>
        <translation>पता</translation>
    </message>
    <message>
        <source>Tax number</source>
        <extracomment>Label of a field: the shop’s number at the tax office, as it stands on invoices.</extracomment>
        <translation>कर संख्या</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Label of a field: the shop’s own address.</extracomment>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Label of a field: the shop’s own number.</extracomment>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Label of a field: the shop’s own.</extracomment>
        <translation>वेबसाइट</translation>
    </message>
    <message>
        <source>Last lines of a receipt</source>
        <extracomment>Label of a field: what stands at the end of receipts, such as “Thank you!”, several lines.</extracomment>
        <translation>रसीद की आख़िरी पंक्तियाँ</translation>
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
        <translation>लोगो</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 × %2 पिक्सेल</translation>
    </message>
    <message>
        <source>Nothing is known of the shop yet. Set its name with: counterfoilctl shop set --name NAME</source>
        <translation>दुकान के बारे में अभी कुछ ज्ञात नहीं है। उसका नाम इससे तय करें: counterfoilctl shop set --name NAME</translation>
    </message>
    <message>
        <source>Nothing to set was named. Name what is to change, such as --name &quot;Corner Shop&quot;.</source>
        <translation>क्या तय करना है, यह नहीं बताया गया। जो बदलना हो वह बताएँ, जैसे --name &quot;Corner Shop&quot;।</translation>
    </message>
</context>
<context>
    <name>ShopFile</name>
    <message>
        <source>The file of the shop %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <extracomment>%1: the path of the file with the shop’s name, address and logo; so in all of “The file of the shop ...”.</extracomment>
        <translation>दुकान की फ़ाइल %1 लिखी नहीं जा सकती। डिस्क और फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The file of the shop %1 cannot be read. Check its permissions.</source>
        <translation>दुकान की फ़ाइल %1 पढ़ी नहीं जा सकती। उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The file of the shop %1 is damaged. Restore a copy, or move it away and enter the shop again.</source>
        <translation>दुकान की फ़ाइल %1 ख़राब हो गई है। उसकी कोई प्रति वापस लाएँ, या उसे हटाकर दुकान की जानकारी फिर से लिखें।</translation>
    </message>
    <message>
        <source>The file of the shop %1 is locked by another program. Close it and try again.</source>
        <translation>दुकान की फ़ाइल %1 किसी दूसरे प्रोग्राम ने लॉक कर रखी है। उसे बंद करके फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>ShopSettings</name>
    <message>
        <source>Your shop</source>
        <extracomment>Title of a card of the settings: the shop&apos;s name, address and so on.</extracomment>
        <translation>आपकी दुकान</translation>
    </message>
    <message>
        <source>The shop is saved.</source>
        <translation>दुकान की जानकारी सहेज ली गई।</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Paid, but it is not known how much. Look at the screen.</source>
        <extracomment>Read aloud by a speech engine.</extracomment>
        <translation>भुगतान हुआ, पर कितना, यह पता नहीं। स्क्रीन देखें।</translation>
    </message>
    <message>
        <source>Paid: %1. Compare the amounts on the screen.</source>
        <extracomment>Read aloud by a speech engine. %1: the amount that was paid; another one was asked for.</extracomment>
        <translation>भुगतान हुआ: %1। स्क्रीन पर राशियों का मिलान करें।</translation>
    </message>
    <message>
        <source>%1. Compare the amounts on the screen.</source>
        <extracomment>Read aloud by a speech engine. %1: “3 sales paid: 40 US dollars 50”.</extracomment>
        <translation>%1। स्क्रीन पर राशियों का मिलान करें।</translation>
    </message>
    <message>
        <source>Training. %1</source>
        <extracomment>Read aloud by a speech engine: a sale of the training account, which moves no money. %1: what became of it, such as “Paid: 12 euros 50”.</extracomment>
        <translation>अभ्यास। %1</translation>
    </message>
</context>
<context>
    <name>SqliteFile</name>
    <message>
        <source>There is not enough free space for a copy of the books. Free some, and try again.</source>
        <translation>बहीखाते की प्रति के लिए पर्याप्त ख़ाली जगह नहीं है। कुछ जगह ख़ाली करें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The copy of the books was not finished: the program was ended.</source>
        <translation>बहीखाते की प्रति पूरी नहीं बनी: प्रोग्राम बंद कर दिया गया।</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore one of the backups.</source>
        <extracomment>%1: the path of the file of the books, or of a copy of it; so in all of these.</extracomment>
        <translation>%1 ख़राब है। कोई बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked: close that program and try again.</source>
        <translation>किसी दूसरे प्रोग्राम ने %1 को लॉक कर रखा है: वह प्रोग्राम बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Check the folder’s permissions and the disk.</source>
        <translation>%1 पढ़ा या लिखा नहीं जा सका। फ़ोल्डर की अनुमतियाँ और डिस्क जाँचें।</translation>
    </message>
    <message>
        <source>The disk of %1 has %2 MiB free; a copy of the books needs %3. Free some, and try again.</source>
        <extracomment>%1: the path of a folder; %2 and %3: how many MiB.</extracomment>
        <translation>%1 की डिस्क पर %2 MiB ख़ाली हैं; बहीखाते की प्रति के लिए %3 चाहिए। कुछ जगह ख़ाली करें, और फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Being issued</source>
        <extracomment>A sale: its payment link is being made.</extracomment>
        <translation>जारी हो रही है</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <extracomment>A sale.</extracomment>
        <translation>ग्राहक की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Paid by the customer, settlement outstanding</source>
        <extracomment>A sale: the customer has paid, the shop’s money is still to come.</extracomment>
        <translation>ग्राहक ने चुकाया, निपटान बाकी</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>A sale.</extracomment>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <extracomment>A sale.</extracomment>
        <translation>भुगतान विफल</translation>
    </message>
    <message>
        <source>Cancelled, payment no longer expected</source>
        <extracomment>A sale.</extracomment>
        <translation>रद्द, भुगतान अब अपेक्षित नहीं</translation>
    </message>
    <message>
        <source>Expired unpaid</source>
        <extracomment>A sale: nobody paid in time.</extracomment>
        <translation>बिना भुगतान अवधि समाप्त</translation>
    </message>
    <message>
        <source>Charged back or refunded</source>
        <extracomment>A sale: the customer has the money back.</extracomment>
        <translation>चार्जबैक या रिफ़ंड हुआ</translation>
    </message>
    <message>
        <source>Withheld by the gateway</source>
        <extracomment>A sale: the gateway holds the money back.</extracomment>
        <translation>गेटवे ने रकम रोकी</translation>
    </message>
    <message>
        <source>Not issued</source>
        <extracomment>A sale: no payment link was made.</extracomment>
        <translation>जारी नहीं हुई</translation>
    </message>
    <message>
        <source>Unknown whether it was issued</source>
        <extracomment>A sale: nobody knows whether it exists at the gateway.</extracomment>
        <translation>अज्ञात कि जारी हुई या नहीं</translation>
    </message>
</context>
<context>
    <name>StatementCommand</name>
    <message>
        <source>Not in the books:</source>
        <extracomment>A heading above sales that a gateway’s statement lists.</extracomment>
        <translation>बहीखाते में नहीं:</translation>
    </message>
    <message>
        <source>The amount differs:</source>
        <extracomment>The same: in the statement and in the books.</extracomment>
        <translation>राशि अलग है:</translation>
    </message>
    <message>
        <source>The state differs:</source>
        <extracomment>The same: in the statement and in the books.</extracomment>
        <translation>स्थिति अलग है:</translation>
    </message>
    <message>
        <source>Listed more than once:</source>
        <extracomment>The same: in the statement.</extracomment>
        <translation>एक से ज़्यादा बार सूची में:</translation>
    </message>
    <message>
        <source>Agrees:</source>
        <extracomment>The same: statement and books say the same.</extracomment>
        <translation>मेल खाती हैं:</translation>
    </message>
    <message>
        <source>%1  %2, %3</source>
        <extracomment>A sale in the books, beside its line of the gateway’s statement. %1: its reference; %2: its amount; %3: where it stands.</extracomment>
        <translation>%1  %2, %3</translation>
    </message>
    <message>
        <source>too much to add up</source>
        <extracomment>In the place of a sum.</extracomment>
        <translation>जोड़ने के लिए बहुत ज़्यादा</translation>
    </message>
    <message>
        <source>Paid in %1: %2 at the gateway (%3), %4 in the books (%5)</source>
        <extracomment>%1: a currency; %2: a sum; %3: of how many sales; %4 and %5: the same in the books.</extracomment>
        <translation>%1 में भुगतान: गेटवे पर %2 (%3), बहीखाते में %4 (%5)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sale(s) nobody can read how much was paid; a sum leaves that out.</source>
        <translation>
            <numerusform>%n बिक्री के बारे में कोई नहीं पढ़ सकता कि कितना चुकाया गया; जोड़ में वह शामिल नहीं है।</numerusform>
            <numerusform>%n बिक्रियों के बारे में कोई नहीं पढ़ सकता कि कितना चुकाया गया; जोड़ में वे शामिल नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>In the books, but not in the statement:</source>
        <extracomment>A heading above sales in the books.</extracomment>
        <translation>बहीखाते में हैं, पर स्टेटमेंट में नहीं:</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n line(s); %3 agree, %4 in state and %5 in amount differ, %6 not in the books, %7 not listed.</source>
        <extracomment>%1: an account; %2: a month and its year; %n: lines of the gateway’s statement of that month; %3: those that say the same as the books; %4: those that differ in where the sale stands; %5: in its amount; %6: those that are not in the books; %7: sales in the books that are not in the statement.</extracomment>
        <translation>
            <numerusform>%1, %2: %n पंक्ति; मेल खाती %3, अलग स्थिति %4, अलग राशि %5, बहीखाते में नहीं %6, सूची में नहीं %7।</numerusform>
            <numerusform>%1, %2: %n पंक्तियाँ; मेल खाती %3, अलग स्थिति %4, अलग राशि %5, बहीखाते में नहीं %6, सूची में नहीं %7।</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement lists no sale %1.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>स्टेटमेंट में बिक्री %1 नहीं है।</translation>
    </message>
    <message>
        <source>%1 is not imported: it is in the books as %2.</source>
        <extracomment>%1: a sale’s number in the gateway’s statement; %2: its reference in the books.</extracomment>
        <translation>%1 आयात नहीं की गई: वह बहीखाते में %2 के रूप में है।</translation>
    </message>
    <message>
        <source>%1 is not imported: %2</source>
        <extracomment>%1: a sale’s number; %2: why, whole sentences.</extracomment>
        <translation>%1 आयात नहीं की गई: %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>कुछ आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>%1 only; for the others: %2</source>
        <extracomment>%1: the gateway that was asked; the account has others, too. %2: what to write for them, such as “--gateway einvoice”.</extracomment>
        <translation>केवल %1; बाकी के लिए: %2</translation>
    </message>
    <message>
        <source>“%1” is no month. Write year and month, such as 2026-03.</source>
        <translation>“%1” कोई महीना नहीं है। साल और महीना लिखें, जैसे 2026-03।</translation>
    </message>
    <message>
        <source>Imported: %1 is %2 in the books, %3</source>
        <extracomment>%1: a sale’s number in the gateway’s statement; %2: its reference; %3: where it stands.</extracomment>
        <translation>आयात हुई: %1 बहीखाते में %2 है, %3</translation>
    </message>
</context>
<context>
    <name>StatementFact</name>
    <message>
        <source>The gateway’s list states %1 for this sale.</source>
        <extracomment>%1 is an amount of money, 20.00 EUR; it is not the one that the sale has in the books.</extracomment>
        <translation>गेटवे की सूची इस बिक्री के लिए %1 बताती है।</translation>
    </message>
</context>
<context>
    <name>StatementModel</name>
    <message>
        <source>Agrees</source>
        <extracomment>Of a sale: the gateway&apos;s statement and the books say the same. As short as it can be, as those below.</extracomment>
        <translation>मेल खाती है</translation>
    </message>
    <message>
        <source>State differs</source>
        <extracomment>Of a sale: such as paid at the gateway, open in the books.</extracomment>
        <translation>स्थिति अलग</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <extracomment>Of a sale.</extracomment>
        <translation>राशि अलग</translation>
    </message>
    <message>
        <source>Not in the books</source>
        <extracomment>Of a sale that the gateway&apos;s statement lists.</extracomment>
        <translation>बहीखाते में नहीं</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <extracomment>Of a sale: the gateway&apos;s statement has it more than once.</extracomment>
        <translation>सूची में दो बार</translation>
    </message>
</context>
<context>
    <name>StatementPages</name>
    <message numerus="yes">
        <source>The gateway’s list has no end: it was read as far as %n sale(s).</source>
        <extracomment>%n is very many.</extracomment>
        <translation>
            <numerusform>गेटवे की सूची का अंत नहीं है: वह %n बिक्री तक पढ़ी गई।</numerusform>
            <numerusform>गेटवे की सूची का अंत नहीं है: वह %n बिक्रियों तक पढ़ी गई।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is not whole: the gateway says that it has %n sale(s), and its pages show %1. What is missing here may be there all the same.</source>
        <extracomment>%n is how many sales the gateway says that it has, %1 how many of them its list shows.</extracomment>
        <translation>
            <numerusform>सूची पूरी नहीं है: गेटवे कहता है कि उसके पास %n बिक्री है, और उसके पेज %1 दिखाते हैं। जो यहाँ नहीं है, वह फिर भी वहाँ हो सकता है।</numerusform>
            <numerusform>सूची पूरी नहीं है: गेटवे कहता है कि उसके पास %n बिक्रियाँ हैं, और उसके पेज %1 दिखाते हैं। जो यहाँ नहीं है, वह फिर भी वहाँ हो सकता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway counts %n sale(s), and its pages show %1: there may be more.</source>
        <extracomment>%n is how many sales the gateway says that it has, %1 how many its list shows, which are more.</extracomment>
        <translation>
            <numerusform>गेटवे %n बिक्री गिनता है, और उसके पेज %1 दिखाते हैं: और भी हो सकती हैं।</numerusform>
            <numerusform>गेटवे %n बिक्रियाँ गिनता है, और उसके पेज %1 दिखाते हैं: और भी हो सकती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway lists the same sales on every page, so nobody can tell whether there are more.</source>
        <translation>गेटवे हर पेज पर वही बिक्रियाँ देता है, इसलिए कोई नहीं बता सकता कि और हैं या नहीं।</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>more than can be added up</source>
        <extracomment>In the place of an amount, as in “Paid: ... at the gateway, 4,500 XOF in the books.”</extracomment>
        <translation>जितना जोड़ा जा सके उससे ज़्यादा</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s).</source>
        <extracomment>For screen readers: of a statement that has come. Sums may follow.</extracomment>
        <translation>
            <numerusform>%n पंक्ति।</numerusform>
            <numerusform>%n पंक्तियाँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid: %1 on both sides.</source>
        <extracomment>A sum of all paid sales: at the gateway it is the same as in the books. %1 is an amount.</extracomment>
        <translation>भुगतान: दोनों ओर %1।</translation>
    </message>
    <message>
        <source>Paid: %1 at the gateway, %2 in the books.</source>
        <extracomment>Two sums of all paid sales. Both are amounts.</extracomment>
        <translation>भुगतान: गेटवे पर %1, बहीखाते में %2।</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sale(s) nobody can read how much was paid; a sum leaves that out.</source>
        <translation>
            <numerusform>%n बिक्री के बारे में कोई नहीं पढ़ सकता कि कितना चुकाया गया; जोड़ में वह शामिल नहीं है।</numerusform>
            <numerusform>%n बिक्रियों के बारे में कोई नहीं पढ़ सकता कि कितना चुकाया गया; जोड़ में वे शामिल नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n sale(s)</source>
        <extracomment>Button: so many sales are imported into the books.</extracomment>
        <translation>
            <numerusform>%n बिक्री आयात करें</numerusform>
            <numerusform>%n बिक्रियाँ आयात करें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chec&amp;k %n sale(s) whose state differs</source>
        <extracomment>Button: the gateway is asked about so many sales.</extracomment>
        <translation>
            <numerusform>अलग स्थिति वाली %n बिक्री जाँचें</numerusform>
            <numerusform>अलग स्थिति वाली %n बिक्रियाँ जाँचें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n sale(s) into the books of “%1”? They are written down as the statement has them and stay there.</source>
        <extracomment>%1 is the name of an account. The statement is the gateway&apos;s list of its sales.</extracomment>
        <translation>
            <numerusform>%n बिक्री “%1” के बहीखाते में आयात करें? वह जैसी स्टेटमेंट में है वैसी ही लिखी जाती है और वहीं रहती है।</numerusform>
            <numerusform>%n बिक्रियाँ “%1” के बहीखाते में आयात करें? वे जैसी स्टेटमेंट में हैं वैसी ही लिखी जाती हैं और वहीं रहती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Yes, import %n sale(s)</source>
        <extracomment>Button, the answer to “Import ... into the books?”</extracomment>
        <translation>
            <numerusform>हाँ, %n बिक्री आयात करें</numerusform>
            <numerusform>हाँ, %n बिक्रियाँ आयात करें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementWork</name>
    <message numerus="yes">
        <source>%n sale(s) imported into the books.</source>
        <translation>
            <numerusform>%n बिक्री बहीखाते में आयात की गई।</numerusform>
            <numerusform>%n बिक्रियाँ बहीखाते में आयात की गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sale(s) imported into the books.</source>
        <extracomment>%1 is how many of them are; why it is not all follows.</extracomment>
        <translation>
            <numerusform>%n में से %1 बिक्री बहीखाते में आयात की गई।</numerusform>
            <numerusform>%n में से %1 बिक्रियाँ बहीखाते में आयात की गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway was asked about %n sale(s). What it said stands in the list.</source>
        <translation>
            <numerusform>गेटवे से %n बिक्री के बारे में पूछा गया। उसने जो कहा, वह सूची में है।</numerusform>
            <numerusform>गेटवे से %n बिक्रियों के बारे में पूछा गया। उसने जो कहा, वह सूची में है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway could be asked about %1 of %n sale(s).</source>
        <extracomment>%1 is about how many of them it could; why it is not all follows.</extracomment>
        <translation>
            <numerusform>गेटवे से %n में से %1 बिक्री के बारे में पूछा जा सका।</numerusform>
            <numerusform>गेटवे से %n में से %1 बिक्रियों के बारे में पूछा जा सका।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>The gateway of “%1” gives no statements. Choose another account.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>“%1” का गेटवे स्टेटमेंट नहीं देता। कोई दूसरा खाता चुनें।</translation>
    </message>
    <message>
        <source>The account “%1” is not at the gateway “%2”.</source>
        <extracomment>%1 is the name of an account, %2 a gateway’s identifier, such as nonstopay.</extracomment>
        <translation>खाता “%1” गेटवे “%2” पर नहीं है।</translation>
    </message>
    <message>
        <source>%1 has not begun yet. Choose this month or an earlier one.</source>
        <extracomment>%1 is a month, in its basic form: “March 2026”.</extracomment>
        <translation>%1 अभी शुरू नहीं हुआ है। यह महीना या कोई पहले का चुनें।</translation>
    </message>
    <message>
        <source>The gateway does not tell whose this line is.</source>
        <extracomment>A line of the gateway’s statement of sales.</extracomment>
        <translation>गेटवे नहीं बताता कि यह पंक्ति किसकी है।</translation>
    </message>
    <message>
        <source>The statement’s line %1 lacks what a sale in the books needs.</source>
        <extracomment>%1 is the number by which the statement calls the sale.</extracomment>
        <translation>स्टेटमेंट की पंक्ति %1 में वह नहीं है जो बहीखाते की बिक्री के लिए चाहिए।</translation>
    </message>
</context>
<context>
    <name>StatusCheck</name>
    <message>
        <source>The gateway could not be asked.</source>
        <translation>गेटवे से पूछा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The gateway says: %1.</source>
        <extracomment>%1 is a state: “Paid”.</extracomment>
        <translation>गेटवे कहता है: %1।</translation>
    </message>
    <message>
        <source>No sale waits for anything.</source>
        <translation>कोई बिक्री किसी चीज़ की प्रतीक्षा में नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>Asked about %n sale(s): nothing new.</source>
        <translation>
            <numerusform>%n बिक्री के बारे में पूछा गया: कुछ नया नहीं।</numerusform>
            <numerusform>%n बिक्रियों के बारे में पूछा गया: कुछ नया नहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked about %n sale(s): %1 with news.</source>
        <extracomment>The gateways were asked. %1 is a number: of how many sales there are news.</extracomment>
        <translation>
            <numerusform>%n बिक्री के बारे में पूछा गया: %1 में कुछ नया।</numerusform>
            <numerusform>%n बिक्रियों के बारे में पूछा गया: %1 में कुछ नया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) could not be asked about: %1</source>
        <extracomment>%1 is why: a whole sentence.</extracomment>
        <translation>
            <numerusform>%n बिक्री के बारे में पूछा नहीं जा सका: %1</numerusform>
            <numerusform>%n बिक्रियों के बारे में पूछा नहीं जा सका: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped before the other %n.</source>
        <extracomment>Somebody stopped it before that many other sales were asked about.</extracomment>
        <translation>
            <numerusform>बाकी %n से पहले रोका गया।</numerusform>
            <numerusform>बाकी %n से पहले रोका गया।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumsLine</name>
    <message numerus="yes">
        <source>%1: too much to add up, %Ln sale(s)</source>
        <extracomment>%1 is a currency, “USD”. The sum is too large a number.</extracomment>
        <translation>
            <numerusform>%1: जोड़ने के लिए बहुत ज़्यादा, %Ln बिक्री</numerusform>
            <numerusform>%1: जोड़ने के लिए बहुत ज़्यादा, %Ln बिक्रियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s)</source>
        <extracomment>“USD 1,204.50 in 14 sales”: %1 is a currency, %2 an amount of it. The same in the next ones.</extracomment>
        <translation>
            <numerusform>%1 %2, %Ln बिक्री में</numerusform>
            <numerusform>%1 %2, %Ln बिक्रियों में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid sale(s) do not tell how much</source>
        <extracomment>A clause at the end of “USD 9.00 in 3 sales, %3” and “USD 9.00 in 3 sales, 3.00 of it paid; %4”.</extracomment>
        <translation>
            <numerusform>%Ln चुकाई गई बिक्री नहीं बताती कि कितना</numerusform>
            <numerusform>%Ln चुकाई गई बिक्रियाँ नहीं बतातीं कि कितना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), %3</source>
        <extracomment>%1 is a currency, %2 an amount of it; %3 is “2 paid sales do not tell how much”.</extracomment>
        <translation>
            <numerusform>%1 %2, %Ln बिक्री में, %3</numerusform>
            <numerusform>%1 %2, %Ln बिक्रियों में, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), %3 of it paid; %4</source>
        <extracomment>%1 is a currency, %2 and %3 are amounts of it; %4 is “2 paid sales do not tell how much”.</extracomment>
        <translation>
            <numerusform>%1 %2, %Ln बिक्री में, उसमें से %3 चुकाया गया; %4</numerusform>
            <numerusform>%1 %2, %Ln बिक्रियों में, उसमें से %3 चुकाया गया; %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), none of it paid</source>
        <extracomment>%1 is a currency, %2 an amount of it, of which nothing is paid.</extracomment>
        <translation>
            <numerusform>%1 %2, %Ln बिक्री में, कुछ नहीं चुकाया गया</numerusform>
            <numerusform>%1 %2, %Ln बिक्रियों में, कुछ नहीं चुकाया गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), all paid</source>
        <extracomment>%1 is a currency, %2 an amount of it, which is paid.</extracomment>
        <translation>
            <numerusform>%1 %2, %Ln बिक्री में, सब चुकाया गया</numerusform>
            <numerusform>%1 %2, %Ln बिक्रियों में, सब चुकाया गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), %3 of it paid</source>
        <extracomment>%1 is a currency, %2 and %3 are amounts of it; %3 of them is paid.</extracomment>
        <translation>
            <numerusform>%1 %2, %Ln बिक्री में, उसमें से %3 चुकाया गया</numerusform>
            <numerusform>%1 %2, %Ln बिक्रियों में, उसमें से %3 चुकाया गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more currency(ies)</source>
        <extracomment>At the end of sums in several currencies: those that there is no room for.</extracomment>
        <translation>
            <numerusform>%n और मुद्रा</numerusform>
            <numerusform>%n और मुद्राएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>जोड़ा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>SystemChecks</name>
    <message>
        <source>This is not a wallet’s or account’s number. Write its letters and digits without other signs.</source>
        <translation>यह वॉलेट या खाते की संख्या नहीं है। उसके अक्षर और अंक दूसरे चिह्नों के बिना लिखें।</translation>
    </message>
    <message>
        <source>This is sent as typed. Wallets’ and accounts’ numbers mostly have A-Z, digits and . _ @ + : only.</source>
        <translation>यह जैसा टाइप किया गया वैसा ही भेजा जाता है। वॉलेट और खातों की संख्या में आम तौर पर केवल A-Z, अंक और . _ @ + : होते हैं।</translation>
    </message>
    <message>
        <source>A value has no name. Write one, or take the value out.</source>
        <translation>एक मान का नाम नहीं है। नाम लिखें, या मान हटा दें।</translation>
    </message>
    <message>
        <source>“%1” holds no plain text or number. Write its value as a text.</source>
        <extracomment>%1: the name of a value.</extracomment>
        <translation>“%1” में साधारण टेक्स्ट या संख्या नहीं है। उसका मान टेक्स्ट के रूप में लिखें।</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Keep one of the two.</source>
        <extracomment>%1: the name of a value.</extracomment>
        <translation>“%1” यहाँ दो बार है। दोनों में से एक रखें।</translation>
    </message>
</context>
<context>
    <name>SystemsCommand</name>
    <message>
        <source>needed</source>
        <extracomment>Of a field: it has to be given. Short.</extracomment>
        <translation>ज़रूरी</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Of a field: it may be given. Short.</extracomment>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>%1 wants nothing besides.</source>
        <extracomment>%1: a payment system’s code. It needs no more fields than all of them.</extracomment>
        <translation>%1 को और कुछ नहीं चाहिए।</translation>
    </message>
    <message>
        <source>No payment system has all of these words. A code that is younger than this list can be used as well: --set currency=CODE.</source>
        <extracomment>Words that were searched for.</extracomment>
        <translation>किसी भुगतान प्रणाली में ये सभी शब्द नहीं हैं। इस सूची से नया कोड भी इस्तेमाल हो सकता है: --set currency=CODE।</translation>
    </message>
    <message>
        <source>The gateway of “%1” has no payment systems to choose from.</source>
        <extracomment>%1: an account.</extracomment>
        <translation>“%1” के गेटवे में चुनने के लिए भुगतान प्रणालियाँ नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>TakingsView</name>
    <message>
        <source>%1: too much to add up</source>
        <extracomment>In the place of a sum. %1: a currency, “USD”. The sum is too large a number.</extracomment>
        <translation>%1: जोड़ने के लिए बहुत ज़्यादा</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid sale(s)</source>
        <translation>
            <numerusform>%Ln चुकाई गई बिक्री</numerusform>
            <numerusform>%Ln चुकाई गई बिक्रियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do not tell how much, and are not in the sum.</source>
        <extracomment>Behind “3 paid sales”, as a sentence of its own.</extracomment>
        <translation>
            <numerusform>उनमें से %Ln नहीं बताती कि कितना, और जोड़ में नहीं है।</numerusform>
            <numerusform>उनमें से %Ln नहीं बतातीं कि कितना, और जोड़ में नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been paid today.</source>
        <translation>आज कोई भुगतान नहीं हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) of today are not paid yet.</source>
        <translation>
            <numerusform>आज की %Ln बिक्री का भुगतान अभी नहीं हुआ है।</numerusform>
            <numerusform>आज की %Ln बिक्रियों का भुगतान अभी नहीं हुआ है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Training is not counted.</source>
        <translation>अभ्यास की बिक्रियाँ नहीं गिनी जातीं।</translation>
    </message>
</context>
<context>
    <name>TextChecks</name>
    <message>
        <source>Names and texts need straight quotes: &quot;name&quot;:&quot;text&quot;.</source>
        <extracomment>The straight quotes of &quot;name&quot;:&quot;text&quot; are what it is about.</extracomment>
        <translation>नामों और टेक्स्ट को सीधे उद्धरण चिह्न चाहिए: &quot;name&quot;:&quot;text&quot;।</translation>
    </message>
    <message>
        <source>Names and texts need straight quotes. Write: %1</source>
        <extracomment>%1: a JSON object, {&quot;order&quot;:&quot;1001&quot;}, to be copied.</extracomment>
        <translation>नामों और टेक्स्ट को सीधे उद्धरण चिह्न चाहिए। लिखें: %1</translation>
    </message>
    <message>
        <source>“%1” cannot stand here. Use letters, digits and ordinary punctuation.</source>
        <extracomment>%1: one character.</extracomment>
        <translation>“%1” यहाँ नहीं आ सकता। अक्षर, अंक और सामान्य विराम चिह्न लिखें।</translation>
    </message>
    <message>
        <source>“%1” is sent as typed; some gateways and banks do not take such signs.</source>
        <extracomment>%1: one character.</extracomment>
        <translation>“%1” जैसा टाइप किया गया वैसा ही भेजा जाता है; कुछ गेटवे और बैंक ऐसे चिह्न नहीं लेते।</translation>
    </message>
    <message>
        <source>There is no letter or digit in it. It is sent as typed; some gateways refuse that.</source>
        <translation>इसमें कोई अक्षर या अंक नहीं है। यह जैसा टाइप किया गया वैसा ही भेजा जाता है; कुछ गेटवे इसे अस्वीकार करते हैं।</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, character %2: %3</source>
        <extracomment>%1, %2: numbers. %3: the reason, a sentence (context Json).</extracomment>
        <translation>यह मान्य JSON नहीं है: पंक्ति %1, अक्षर %2: %3</translation>
    </message>
    <message>
        <source>This is JSON, but not an object. Write names and values in braces, such as {&quot;order&quot;:&quot;1001&quot;}.</source>
        <translation>यह JSON है, पर ऑब्जेक्ट नहीं। नाम और मान धनु कोष्ठक में लिखें, जैसे {&quot;order&quot;:&quot;1001&quot;}।</translation>
    </message>
    <message numerus="yes">
        <source>This is nested deeper than %n level(s), which gateways do not read. Make it flatter.</source>
        <translation>
            <numerusform>यह %n स्तर से ज़्यादा गहरा है, जिसे गेटवे नहीं पढ़ते। इसे कम गहरा करें।</numerusform>
            <numerusform>यह %n स्तरों से ज़्यादा गहरा है, जिसे गेटवे नहीं पढ़ते। इसे कम गहरा करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known here. Choose one of: %2.</source>
        <extracomment>%1: what was typed. %2: a list.</extracomment>
        <translation>“%1” यहाँ ज्ञात नहीं है। इनमें से एक चुनें: %2।</translation>
    </message>
    <message>
        <source>This is no coin’s code. Write coin and network with a low line between them and no blanks, such as USDT_polygon.</source>
        <translation>यह किसी कॉइन का कोड नहीं है। कॉइन और नेटवर्क को बीच में अंडरस्कोर के साथ, बिना ख़ाली जगह के लिखें, जैसे USDT_polygon।</translation>
    </message>
    <message>
        <source>The gateway’s documents write it %1; “%2” is sent as typed.</source>
        <extracomment>%1, %2: a coin&apos;s code in two spellings, USDT_polygon and usdt_polygon.</extracomment>
        <translation>गेटवे के दस्तावेज़ इसे %1 लिखते हैं; “%2” जैसा टाइप किया गया वैसा ही भेजा जाता है।</translation>
    </message>
    <message>
        <source>“%1” is sent as typed. The gateway’s list of coins is not public; its documents write coin and network with a low line between them, such as USDT_polygon.</source>
        <translation>“%1” जैसा टाइप किया गया वैसा ही भेजा जाता है। गेटवे की कॉइन सूची सार्वजनिक नहीं है; उसके दस्तावेज़ कॉइन और नेटवर्क को बीच में अंडरस्कोर के साथ लिखते हैं, जैसे USDT_polygon।</translation>
    </message>
    <message numerus="yes">
        <source>The identity number has exactly 11 digits and nothing else; this has %n character(s).</source>
        <translation>
            <numerusform>पहचान संख्या में ठीक 11 अंक होते हैं और कुछ नहीं; इसमें %n अक्षर है।</numerusform>
            <numerusform>पहचान संख्या में ठीक 11 अंक होते हैं और कुछ नहीं; इसमें %n अक्षर हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is read as %2.</source>
        <extracomment>%1: what was typed, &quot;15.040&quot;. %2: the amount, &quot;15.04 USD&quot;.</extracomment>
        <translation>“%1” को %2 पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>The amount is zero. A sale needs an amount above zero.</source>
        <translation>राशि शून्य है। बिक्री की राशि शून्य से ज़्यादा होनी चाहिए।</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n decimal(s) is sent as typed. %2 or fewer are usual; the gateway may round it.</source>
        <extracomment>%1: a coin, &quot;XMR&quot;. %2: the usual number of decimals.</extracomment>
        <translation>
            <numerusform>%1, %n दशमलव अंक के साथ, जैसा टाइप किया गया वैसा ही भेजा जाता है। आम तौर पर %2 या कम होते हैं; गेटवे इसे पूर्णांकित कर सकता है।</numerusform>
            <numerusform>%1, %n दशमलव अंकों के साथ, जैसा टाइप किया गया वैसा ही भेजा जाता है। आम तौर पर %2 या कम होते हैं; गेटवे इसे पूर्णांकित कर सकता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not taken by this method. It takes %2.</source>
        <extracomment>%1: what was typed as a currency. %2: a list of currencies&apos; codes.</extracomment>
        <translation>यह तरीका “%1” नहीं लेता। यह %2 लेता है।</translation>
    </message>
</context>
<context>
    <name>Tracker</name>
    <message>
        <source>It was not issued, so there is nothing to ask about.</source>
        <extracomment>A sale, about which somebody wished to ask the gateway.</extracomment>
        <translation>वह जारी नहीं हुई, इसलिए पूछने को कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>TrackerConfirm</name>
    <message>
        <source>The gateway’s number %1 carries the reference %2: it is another sale. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of one of its sales, %2 the reference of a sale of ours.</extracomment>
        <translation>गेटवे की संख्या %1 पर संदर्भ %2 है: वह दूसरी बिक्री है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The gateway states an amount for its number %1 that is not this sale’s %2, or cannot be read. Compare it on the gateway’s own pages. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of one of its sales, %2 an amount of money, 20.00 EUR.</extracomment>
        <translation>गेटवे अपनी संख्या %1 के लिए ऐसी राशि बताता है जो इस बिक्री की राशि %2 नहीं है, या पढ़ी नहीं जा सकती। गेटवे के अपने पेजों पर मिलान करें। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The gateway’s number %1 is over %2, and this sale over %3: it is another sale. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of one of its sales, %2 and %3 amounts of money, 20.00 EUR.</extracomment>
        <translation>गेटवे की संख्या %1 की राशि %2 है, और इस बिक्री की %3: वह दूसरी बिक्री है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>This sale is the gateway’s number %1 already. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of the sale.</extracomment>
        <translation>गेटवे पर इस बिक्री की संख्या पहले से %1 है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>This sale was not issued, so the gateway cannot have it. Nothing was changed.</source>
        <translation>यह बिक्री जारी नहीं हुई, इसलिए गेटवे पर नहीं हो सकती। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The gateway’s number %1 is another sale in these books. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of one of its sales.</extracomment>
        <translation>गेटवे की संख्या %1 इस बहीखाते की एक दूसरी बिक्री है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>It is another sale, or over another amount. Nothing was changed.</source>
        <extracomment>After what the gateway said about one of its sales, which somebody took for this one.</extracomment>
        <translation>वह दूसरी बिक्री है, या उसकी राशि अलग है। कुछ नहीं बदला गया।</translation>
    </message>
</context>
<context>
    <name>TrackerLists</name>
    <message>
        <source>The gateway’s answer about its sale %1 does not agree with the books.</source>
        <extracomment>%1 is the gateway’s number of one of its sales.</extracomment>
        <translation>गेटवे की बिक्री %1 के बारे में उसका जवाब बहीखाते से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Somebody is at work on it at this moment.</source>
        <extracomment>On a sale: another program, or another person at this one.</extracomment>
        <translation>इस समय कोई इस पर काम कर रहा है।</translation>
    </message>
</context>
<context>
    <name>TrackerSearch</name>
    <message>
        <source>the gateway itself said that it has it, and no silence outweighs that</source>
        <extracomment>A clause after “Nobody can say yet whether the gateway has this sale:”. “Silence”: that it lists no such sale.</extracomment>
        <translation>गेटवे ने ख़ुद कहा था कि बिक्री उसके पास है, और सूची में उसका न होना इस बात को नहीं काटता</translation>
    </message>
    <message>
        <source>the account’s key was entered anew after this sale; with another merchant’s key, the sale is not in this history</source>
        <extracomment>A clause after “Nobody can say yet whether the gateway has this sale:”. “History”: the gateway’s list of sales.</extracomment>
        <translation>इस बिक्री के बाद खाते की कुंजी दोबारा डाली गई; अगर वह किसी दूसरे व्यापारी की कुंजी है, तो बिक्री इस इतिहास में नहीं होती</translation>
    </message>
    <message>
        <source>the gateway’s answers do not tell</source>
        <extracomment>A clause after “Nobody can say yet whether the gateway has this sale:”.</extracomment>
        <translation>गेटवे के जवाबों से यह पता नहीं चलता</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The training gateway could not be started: %1</source>
        <extracomment>%1: why, whole sentences.</extracomment>
        <translation>अभ्यास गेटवे शुरू नहीं हो सका: %1</translation>
    </message>
</context>
<context>
    <name>UnusualAmount</name>
    <message>
        <source>%1 is at least 100 times what is usually taken here: %2. Nothing was sent. Issue it only if this amount is meant.</source>
        <extracomment>%1: an amount, “1504.00 USD”. %2: what this shop usually takes for a sale, “15.04 USD”.</extracomment>
        <translation>%1 यहाँ की आम राशि का कम से कम 100 गुना है: %2। कुछ नहीं भेजा गया। तभी जारी करें, जब यही राशि सही हो।</translation>
    </message>
    <message>
        <source>%1 is very much, and there are too few earlier sales in %2 to know what is usual. Nothing was sent. Issue it only if this amount is meant.</source>
        <extracomment>%1: an amount, “20.00000000 BTC”. %2: the code of its currency.</extracomment>
        <translation>%1 बहुत ज़्यादा है, और %2 में पहले की बिक्रियाँ इतनी कम हैं कि आम राशि का पता नहीं। कुछ नहीं भेजा गया। तभी जारी करें, जब यही राशि सही हो।</translation>
    </message>
    <message>
        <source>%1 is more than ten times the largest of the last sales here, %2, and looks as if its decimal mark had been forgotten. Nothing was sent. Issue it only if this amount is meant.</source>
        <extracomment>%1: an amount, “1299.00 USD”. %2: the largest amount that this shop took of late, “15.04 USD”.</extracomment>
        <translation>%1 यहाँ की पिछली बिक्रियों की सबसे बड़ी राशि %2 के दस गुने से भी ज़्यादा है; लगता है कि दशमलव बिंदु छूट गया। कुछ नहीं भेजा गया। तभी जारी करें, जब यही राशि सही हो।</translation>
    </message>
</context>
<context>
    <name>WebAddress</name>
    <message>
        <source>“%1” is not a web address. Write it in full, such as https://shop.example.</source>
        <translation>“%1” वेब पता नहीं है। इसे पूरा लिखें, जैसे https://shop.example।</translation>
    </message>
    <message>
        <source>The web address holds a user name or password. Take it out: customers would see it.</source>
        <translation>वेब पते में उपयोगकर्ता नाम या पासवर्ड है। उसे हटा दें: ग्राहक उसे देख लेंगे।</translation>
    </message>
    <message numerus="yes">
        <source>The web address has %n character(s); at most %1 work everywhere.</source>
        <extracomment>%1: a number of characters.</extracomment>
        <translation>
            <numerusform>वेब पते में %n अक्षर है; हर जगह अधिक से अधिक %1 चलते हैं।</numerusform>
            <numerusform>वेब पते में %n अक्षर हैं; हर जगह अधिक से अधिक %1 चलते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The web address must begin with https:// (http:// works on this computer only).</source>
        <translation>वेब पता https:// से शुरू होना चाहिए (http:// केवल इस कंप्यूटर पर चलता है)।</translation>
    </message>
    <message>
        <source>The web address must begin with https://; what this begins with is no page for a browser.</source>
        <translation>वेब पता https:// से शुरू होना चाहिए; यह जिससे शुरू होता है, वह ब्राउज़र का पेज नहीं है।</translation>
    </message>
</context>
<context>
    <name>WindowNews</name>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <extracomment>How many sales wait for a person, beside the page “Invoices”.</extracomment>
        <translation>
            <numerusform>%n को देखना ज़रूरी</numerusform>
            <numerusform>%n को देखना ज़रूरी</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be sold now.</source>
        <extracomment>Why, and what to do, follows.</extracomment>
        <translation>अभी कुछ नहीं बेचा जा सकता।</translation>
    </message>
    <message>
        <source>&amp;Restore the newest backup</source>
        <extracomment>Buttons beside the message that the books are gone.</extracomment>
        <translation>सबसे नया बैकअप वापस लाएँ</translation>
    </message>
    <message>
        <source>&amp;Begin new books</source>
        <comment>a button: empty books are made</comment>
        <translation>नया बहीखाता शुरू करें</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <extracomment>Button beside the message that the books are damaged: leads to the list of backups.</extracomment>
        <translation>बैकअप वापस लाएँ…</translation>
    </message>
    <message>
        <source>The books could not be backed up.</source>
        <extracomment>The reason follows.</extracomment>
        <translation>बहीखाते का बैकअप नहीं बन सका।</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <extracomment>Button: leads to the list of backups.</extracomment>
        <translation>बैकअप…</translation>
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
        <translation>%1 पर छप रहा है…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>no state</source>
        <extracomment>In the place of a state: “Asked the gateway: no state.”</extracomment>
        <translation>कोई स्थिति नहीं</translation>
    </message>
    <message>
        <source>The gateway took the sale: %1.</source>
        <extracomment>%1 is a state: “Paid”.</extracomment>
        <translation>गेटवे ने बिक्री ली: %1।</translation>
    </message>
    <message>
        <source>The gateway issued the sale and gave a pay link.</source>
        <translation>गेटवे ने बिक्री जारी की और भुगतान लिंक दिया।</translation>
    </message>
    <message>
        <source>The gateway issued the sale, without a pay link.</source>
        <translation>गेटवे ने बिक्री जारी की, बिना भुगतान लिंक के।</translation>
    </message>
    <message>
        <source>The gateway refused the sale.</source>
        <translation>गेटवे ने बिक्री अस्वीकार की।</translation>
    </message>
    <message>
        <source>The gateway refused the sale: %1</source>
        <extracomment>%1 is the reason: one or more whole sentences.</extracomment>
        <translation>गेटवे ने बिक्री अस्वीकार की: %1</translation>
    </message>
    <message>
        <source>The sale was not issued.</source>
        <translation>बिक्री जारी नहीं हुई।</translation>
    </message>
    <message>
        <source>The sale was not issued: %1</source>
        <extracomment>%1 is the reason: one or more whole sentences.</extracomment>
        <translation>बिक्री जारी नहीं हुई: %1</translation>
    </message>
    <message>
        <source>It is not known whether the gateway has the sale.</source>
        <translation>यह ज्ञात नहीं कि बिक्री गेटवे पर है या नहीं।</translation>
    </message>
    <message>
        <source>It is not known whether the gateway has the sale: %1</source>
        <extracomment>%1 is the reason: one or more whole sentences.</extracomment>
        <translation>यह ज्ञात नहीं कि बिक्री गेटवे पर है या नहीं: %1</translation>
    </message>
    <message>
        <source>The gateway said so %1, when the sale was sent.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>गेटवे ने यह %1 कहा, जब बिक्री भेजी गई।</translation>
    </message>
    <message>
        <source>The gateway said so %1, when asked.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”. “when asked”: this program had asked it.</extracomment>
        <translation>गेटवे ने यह %1 कहा, जब पूछा गया।</translation>
    </message>
    <message>
        <source>The gateway said so %1, in its list of sales.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”. It is the gateway’s list.</extracomment>
        <translation>गेटवे ने यह %1 कहा, अपनी बिक्री सूची में।</translation>
    </message>
    <message>
        <source>The gateway said so %1, in its statement.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”. It is the gateway’s statement of a month.</extracomment>
        <translation>गेटवे ने यह %1 कहा, अपने स्टेटमेंट में।</translation>
    </message>
    <message>
        <source>The gateway said so %1.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>गेटवे ने यह %1 कहा।</translation>
    </message>
    <message>
        <source>The gateway said so %1, %2.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”. %2 is how, in a word that was not translated.</extracomment>
        <translation>गेटवे ने यह %1 कहा, %2।</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <extracomment>%1 is the time of day, “14:32”. It stands in a narrow column.</extracomment>
        <translation>कल %1</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.” The same for the others.</extracomment>
        <translation>अभी-अभी</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.”</extracomment>
        <translation>
            <numerusform>%n मिनट पहले</numerusform>
            <numerusform>%n मिनट पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.”</extracomment>
        <translation>
            <numerusform>%n घंटा पहले</numerusform>
            <numerusform>%n घंटे पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.”</extracomment>
        <translation>
            <numerusform>%n दिन पहले</numerusform>
            <numerusform>%n दिन पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>When something was; %1 is a day: “3 Nov”, “3 Nov 2025”.</extracomment>
        <translation>%1 को</translation>
    </message>
    <message>
        <source>Being issued</source>
        <comment>state of a sale</comment>
        <translation>जारी हो रही है</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a sale: the customer has not paid yet</comment>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Paid by customer</source>
        <comment>state of a sale: the merchant has not got the money yet</comment>
        <translation>ग्राहक ने चुकाया</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>state of a sale</comment>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a sale: the payment failed</comment>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a sale</comment>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a sale</comment>
        <translation>अवधि समाप्त</translation>
    </message>
    <message>
        <source>Charged back</source>
        <comment>state of a sale: the money went back to the customer</comment>
        <translation>चार्जबैक</translation>
    </message>
    <message>
        <source>Withheld</source>
        <comment>state of a sale: the gateway holds the money back</comment>
        <translation>रकम रोकी गई</translation>
    </message>
    <message>
        <source>Not issued</source>
        <comment>state of a sale</comment>
        <translation>जारी नहीं हुई</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a sale</comment>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>this program</source>
        <extracomment>Who said something; it stands after a time: “14:32 · this program”.</extracomment>
        <translation>यह प्रोग्राम</translation>
    </message>
    <message>
        <source>a person’s word</source>
        <extracomment>Who said something: a person, not a gateway.</extracomment>
        <translation>किसी व्यक्ति के अनुसार</translation>
    </message>
    <message>
        <source>when the sale was sent</source>
        <extracomment>When the gateway said something.</extracomment>
        <translation>बिक्री भेजते समय</translation>
    </message>
    <message>
        <source>when asked</source>
        <extracomment>When the gateway said something: when this program asked it.</extracomment>
        <translation>पूछे जाने पर</translation>
    </message>
    <message>
        <source>in its list of sales</source>
        <extracomment>Where the gateway said something.</extracomment>
        <translation>अपनी बिक्री सूची में</translation>
    </message>
    <message>
        <source>in its statement</source>
        <extracomment>Where the gateway said something.</extracomment>
        <translation>अपने स्टेटमेंट में</translation>
    </message>
    <message>
        <source>Another program sold it.</source>
        <translation>इसे किसी दूसरे प्रोग्राम ने बेचा।</translation>
    </message>
    <message>
        <source>You issued the sale.</source>
        <translation>आपने बिक्री जारी की।</translation>
    </message>
    <message>
        <source>Asked the gateway: %1.</source>
        <extracomment>This program asked, and %1 is the answer: a state, “Paid”.</extracomment>
        <translation>गेटवे से पूछा गया: %1।</translation>
    </message>
    <message>
        <source>Found the sale at the gateway: %1.</source>
        <extracomment>This program looked for the sale, and %1 is what it found: a state, “Paid”.</extracomment>
        <translation>बिक्री गेटवे पर मिली: %1।</translation>
    </message>
    <message>
        <source>The sale never arrived at the gateway.</source>
        <translation>बिक्री गेटवे तक पहुँची ही नहीं।</translation>
    </message>
    <message>
        <source>The gateway sent a message about the sale: %1.</source>
        <extracomment>%1 is a state: “Paid”.</extracomment>
        <translation>गेटवे ने बिक्री के बारे में संदेश भेजा: %1।</translation>
    </message>
    <message>
        <source>The customer came back from the pay page.</source>
        <translation>ग्राहक भुगतान पेज से लौटा।</translation>
    </message>
    <message>
        <source>Imported from the statement: %1.</source>
        <extracomment>%1 is a state: “Paid”.</extracomment>
        <translation>स्टेटमेंट से आयात: %1।</translation>
    </message>
    <message>
        <source>Somebody looked at it and put it aside.</source>
        <translation>किसी ने इसे देखा और अलग रख दिया।</translation>
    </message>
    <message>
        <source>A note without text.</source>
        <translation>बिना टेक्स्ट की टिप्पणी।</translation>
    </message>
    <message>
        <source>“%1”, a word that this program does not know</source>
        <extracomment>In the place of a state: what the gateway calls it. “Asked the gateway: “LIMBO”, a word that …”</extracomment>
        <translation>“%1”, ऐसा शब्द जिसे यह प्रोग्राम नहीं जानता</translation>
    </message>
    <message>
        <source>You issued it %1; the gateway has not answered yet.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>आपने इसे %1 जारी किया; गेटवे ने अभी जवाब नहीं दिया है।</translation>
    </message>
    <message>
        <source>This program noted it %1; the gateway’s answer does not tell what became of the sale.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>इस प्रोग्राम ने यह %1 दर्ज किया; गेटवे का जवाब नहीं बताता कि बिक्री का क्या हुआ।</translation>
    </message>
    <message>
        <source>This program noted it %1; the gateway has said nothing.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>इस प्रोग्राम ने यह %1 दर्ज किया; गेटवे ने कुछ नहीं कहा है।</translation>
    </message>
    <message>
        <source>The gateway did not say by itself that nothing was issued. Choose “Check now” before you choose “Sell again”.</source>
        <extracomment>“Check now” and “Sell again” are buttons: they are called as they are called there.</extracomment>
        <translation>गेटवे ने ख़ुद नहीं कहा कि कुछ जारी नहीं हुआ। “फिर से बेचें” चुनने से पहले “अभी जाँचें” चुनें।</translation>
    </message>
    <message>
        <source>Nobody can pay this sale. To try once more, choose “Sell again”.</source>
        <extracomment>“Sell again” is a button: it is called as it is called there.</extracomment>
        <translation>कोई इस बिक्री का भुगतान नहीं कर सकता। एक बार और कोशिश करने के लिए “फिर से बेचें” चुनें।</translation>
    </message>
    <message>
        <source>Choose “Check now” before you sell again: otherwise the customer may pay twice.</source>
        <extracomment>“Check now” is a button: it is called as it is called there.</extracomment>
        <translation>दोबारा बेचने से पहले “अभी जाँचें” चुनें: वरना ग्राहक दो बार भुगतान कर सकता है।</translation>
    </message>
    <message>
        <source>It is on its way to the gateway. If it stays so for a minute, choose “Check now”.</source>
        <extracomment>“Check now” is a button: it is called as it is called there.</extracomment>
        <translation>यह गेटवे की ओर जा रही है। अगर एक मिनट तक ऐसा ही रहे, तो “अभी जाँचें” चुनें।</translation>
    </message>
    <message>
        <source>The gateway holds the money back. Ask the gateway for the reason.</source>
        <translation>गेटवे ने रकम रोक रखी है। गेटवे से कारण पूछें।</translation>
    </message>
    <message>
        <source>The money went back to the customer. See the gateway’s own pages for the reason.</source>
        <translation>रकम ग्राहक को वापस चली गई। कारण गेटवे के अपने पेजों पर देखें।</translation>
    </message>
    <message>
        <source>The customer has paid. The money is on its way to you.</source>
        <translation>ग्राहक ने भुगतान कर दिया है। रकम आप तक पहुँच रही है।</translation>
    </message>
    <message>
        <source>You sent it to the customer.</source>
        <translation>आपने इसे ग्राहक को भेजा।</translation>
    </message>
    <message>
        <source>You printed it.</source>
        <translation>आपने इसे छापा।</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountDetails</name>
    <message>
        <source>The training account belongs to the program. It practises with every gateway this program knows; they are played on this computer: links, QR codes and payments look as they do in the shop, and no money moves. It needs no key, and can be neither changed nor removed.</source>
        <extracomment>What the built-in account for practising is. The gateways are parts of this program then.</extracomment>
        <translation>अभ्यास खाता प्रोग्राम का हिस्सा है। यह हर उस गेटवे का अभ्यास कराता है जिसे यह प्रोग्राम जानता है; वे इसी कंप्यूटर पर चलाए जाते हैं: लिंक, QR कोड और भुगतान वैसे ही दिखते हैं जैसे दुकान में, और असली पैसे का लेन-देन नहीं होता। इसे कुंजी नहीं चाहिए, और इसे न बदला जा सकता है, न हटाया जा सकता है।</translation>
    </message>
    <message>
        <source>&amp;Use for sales</source>
        <extracomment>Button: new sales are sold with this account.</extracomment>
        <translation>इससे बिक्री करें</translation>
    </message>
    <message>
        <source>S&amp;tatement…</source>
        <extracomment>Button: opens the gateway&apos;s list of this account&apos;s sales, month by month.</extracomment>
        <translation>स्टेटमेंट…</translation>
    </message>
    <message>
        <source>&amp;Import past sales…</source>
        <extracomment>Button: sales that the gateway has are fetched into the books.</extracomment>
        <translation>पिछली बिक्रियाँ आयात करें…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Button: change the account.</extracomment>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: remove the account.</extracomment>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <extracomment>Button, an answer to “Remove ... and its key?”</extracomment>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button, the other answer: the account is not removed.</extracomment>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Remove, and &amp;leave its key</source>
        <extracomment>Button: the account is removed, the key stays in the keychain.</extracomment>
        <translation>हटाएँ, कुंजी रहने दें</translation>
    </message>
    <message>
        <source>Keep t&amp;he account</source>
        <extracomment>Button, the other answer.</extracomment>
        <translation>खाता रखें</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact about an account, for screen readers: what it is, and its value. “Gateway: NonStoPay”.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>गेटवे</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>वेब पता</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>क्लाइंट ID</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>The secret that the gateway gave the merchant.</extracomment>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>In this computer’s keychain</source>
        <translation>इस कंप्यूटर के कीचेन में</translation>
    </message>
    <message>
        <source>Direct sales</source>
        <extracomment>Sales for which the customer&apos;s card data is typed in this program. “On” or “Off” stands beside it.</extracomment>
        <translation>सीधी बिक्री</translation>
    </message>
    <message>
        <source>On: card data may be typed here</source>
        <translation>चालू: कार्ड का डेटा यहाँ टाइप किया जा सकता है</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>direct sales</comment>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountForm</name>
    <message>
        <source>Shop</source>
        <extracomment>An example of what a person may call an account.</extracomment>
        <translation>दुकान</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <extracomment>Label of a field: what the account is called.</extracomment>
        <translation>नाम</translation>
    </message>
    <message>
        <source>What you call it, such as the shop or the till.</source>
        <translation>आप इसे जो कहते हैं, जैसे दुकान या गल्ला।</translation>
    </message>
    <message>
        <source>Ga&amp;teway</source>
        <extracomment>Label of a list: the payment company that the account is with.</extracomment>
        <translation>गेटवे</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>वेब पता</translation>
    </message>
    <message>
        <source>Where the gateway takes calls; it told you.</source>
        <extracomment>Of the gateway&apos;s web address. “It” is the gateway.</extracomment>
        <translation>जहाँ गेटवे अनुरोध लेता है; यह उसने आपको बताया था।</translation>
    </message>
    <message>
        <source>C&amp;lient ID</source>
        <translation>क्लाइंट ID</translation>
    </message>
    <message>
        <source>The number of your profile or cash register; the gateway shows it beside the key.</source>
        <translation>आपकी प्रोफ़ाइल या कैश रजिस्टर की संख्या; गेटवे इसे कुंजी के साथ दिखाता है।</translation>
    </message>
    <message>
        <source>Goes into this computer’s keychain and nowhere else.</source>
        <extracomment>Of the secret that the gateway gave.</extracomment>
        <translation>इस कंप्यूटर के कीचेन में जाती है और कहीं नहीं।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>New account</source>
        <extracomment>Titles of a form: an account is added, or the one of that name is changed.</extracomment>
        <translation>नया खाता</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>“%1” बदलें</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <extracomment>Buttons of the form for an account that is added, or changed.</extracomment>
        <translation>खाता जोड़ें</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Stored in your keychain. Type a new one to replace it.</source>
        <translation>आपके कीचेन में सहेजी हुई है। बदलने के लिए नई टाइप करें।</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsModel</name>
    <message>
        <source>Training</source>
        <extracomment>A word on an account: it is the one for practising, where no money moves.</extracomment>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Direct sales on</source>
        <extracomment>Some words on an account: card data may be typed in this program.</extracomment>
        <translation>सीधी बिक्री चालू</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <extracomment>Title of a page, and name of the list on it.</extracomment>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>खाता जोड़ें</translation>
    </message>
    <message>
        <source>The chosen account</source>
        <extracomment>Name of a part of the page, for screen readers.</extracomment>
        <translation>चुना गया खाता</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountQuestion</name>
    <message>
        <source>Is this amount right?</source>
        <translation>क्या यह राशि सही है?</translation>
    </message>
    <message>
        <source>Nothing has been sent, and what you typed is still in the form.</source>
        <translation>कुछ नहीं भेजा गया है, और आपने जो टाइप किया वह अब भी फ़ॉर्म में है।</translation>
    </message>
    <message>
        <source>&amp;Change the amount</source>
        <translation>राशि बदलें</translation>
    </message>
    <message>
        <source>It is at least 100 times what is usually taken here: %1.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>यह यहाँ की आम राशि का कम से कम 100 गुना है: %1।</translation>
    </message>
    <message>
        <source>It is very much, and there are too few earlier sales in %1 to know what is usual.</source>
        <extracomment>%1: the code of a currency, such as “BTC”.</extracomment>
        <translation>यह बहुत ज़्यादा है, और %1 में पहले की बिक्रियाँ इतनी कम हैं कि आम राशि का पता नहीं।</translation>
    </message>
    <message>
        <source>Issue it</source>
        <extracomment>A button without a mnemonic. “It” is the sale.</extracomment>
        <translation>बिक्री जारी करें</translation>
    </message>
    <message>
        <source>It is more than ten times the largest of the last sales here, %1, and looks as if its decimal mark had been forgotten.</source>
        <extracomment>%1: the largest amount of the last sales, with its currency.</extracomment>
        <translation>यह यहाँ की पिछली बिक्रियों की सबसे बड़ी राशि %1 के दस गुने से भी ज़्यादा है; लगता है कि दशमलव बिंदु छूट गया।</translation>
    </message>
</context>
<context>
    <name>counterfoil::BackupSettings</name>
    <message>
        <source>A copy is made by itself when the last one is older than a day and something has changed. Those of the last 48 hours are kept (the newest 20), and of each of the last 7 days, 4 weeks and 12 months the newest, in this folder:</source>
        <translation>जब पिछली प्रति एक दिन से पुरानी हो और कुछ बदला हो, तो प्रति अपने आप बनती है। पिछले 48 घंटों की प्रतियाँ (सबसे नई 20), और पिछले 7 दिनों, 4 हफ़्तों और 12 महीनों में से हर एक की सबसे नई प्रति इस फ़ोल्डर में रखी जाती है:</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <extracomment>Name of a list, for screen readers.</extracomment>
        <translation>बैकअप, सबसे नए पहले</translation>
    </message>
    <message>
        <source>Leave the books as they &amp;are</source>
        <extracomment>Button, an answer to “Put the books back ...?”</extracomment>
        <translation>बहीखाता जैसा है रहने दें</translation>
    </message>
    <message>
        <source>P&amp;ut them back</source>
        <extracomment>Button, the other answer: a backup takes the place of the books.</extracomment>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>अभी तक कोई बैकअप नहीं बना है।</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <extracomment>Button, and what stands on it while a backup is made.</extracomment>
        <translation>बैकअप बन रहा है…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>अभी बैकअप बनाएँ</translation>
    </message>
    <message>
        <source>Putting the books back…</source>
        <extracomment>Button, and what stands on it while a backup is put in the place of the books.</extracomment>
        <translation>बहीखाता वापस लाया जा रहा है…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>वापस लाएँ…</translation>
    </message>
</context>
<context>
    <name>counterfoil::BusNotifier</name>
    <message>
        <source>Show the sales</source>
        <extracomment>What a click on a message of the desktop does.</extracomment>
        <translation>बिक्रियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Show the sale</source>
        <translation>बिक्री दिखाएँ</translation>
    </message>
</context>
<context>
    <name>counterfoil::CandidateView</name>
    <message>
        <source>Which of the gateway’s sales it is</source>
        <translation>यह गेटवे की कौन-सी बिक्री है</translation>
    </message>
    <message>
        <source>Look at the gateway’s sales that this one may be</source>
        <translation>गेटवे की वे बिक्रियाँ देखें जो यह हो सकती हैं</translation>
    </message>
    <message>
        <source>This is the &amp;same sale</source>
        <extracomment>A button: the sale of the gateway that is shown is the shop’s own one.</extracomment>
        <translation>यह वही बिक्री है</translation>
    </message>
    <message>
        <source>It is anothe&amp;r one</source>
        <extracomment>A button: the sale of the gateway that is shown is not the shop’s own one.</extracomment>
        <translation>यह दूसरी बिक्री है</translation>
    </message>
    <message>
        <source>It may be t&amp;his one…</source>
        <extracomment>A button: looks for the gateway’s sale that this one may be.</extracomment>
        <translation>शायद यह वही है…</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>गेटवे से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Your sale</source>
        <translation>आपकी बिक्री</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>गेटवे पर</translation>
    </message>
    <message>
        <source>%1: %2, at the gateway %3</source>
        <extracomment>Read out: %1 is what is compared, “Amount”; %2 is ours, %3 the gateway’s.</extracomment>
        <translation>%1: %2, गेटवे पर %3</translation>
    </message>
</context>
<context>
    <name>counterfoil::CardCodeEditor</name>
    <message>
        <source>3 or 4 digits</source>
        <extracomment>How many digits the code on a card has; stands in its empty field.</extracomment>
        <translation>3 या 4 अंक</translation>
    </message>
</context>
<context>
    <name>counterfoil::CardSide</name>
    <message>
        <source>Open &amp;payment page</source>
        <extracomment>A button: the page of the payment form opens in the browser.</extracomment>
        <translation>भुगतान पेज खोलें</translation>
    </message>
    <message>
        <source>The gateway would rather have its form, which opens on this computer only. The link can be sent.</source>
        <translation>गेटवे अपना फ़ॉर्म पसंद करता है, जो केवल इस कंप्यूटर पर खुलता है। लिंक भेजा जा सकता है।</translation>
    </message>
    <message>
        <source>Sell &amp;again</source>
        <extracomment>A button: the same sale once more, as a new one.</extracomment>
        <translation>फिर से बेचें</translation>
    </message>
    <message>
        <source>New &amp;sale</source>
        <translation>नई बिक्री</translation>
    </message>
    <message>
        <source>&amp;To the list</source>
        <extracomment>A button: back to the list of sales.</extracomment>
        <translation>सूची पर</translation>
    </message>
    <message>
        <source>Back to the list of invoices (Esc)</source>
        <translation>इनवॉइस की सूची पर वापस (Esc)</translation>
    </message>
    <message>
        <source>Who said so</source>
        <extracomment>Spoken of the line that says on whose word a sale’s state stands.</extracomment>
        <translation>यह किसने कहा</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>On a button while the gateway is asked.</extracomment>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <extracomment>A button: asks the gateway what became of the sale.</extracomment>
        <translation>अभी जाँचें</translation>
    </message>
</context>
<context>
    <name>counterfoil::CheckStrip</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: puts a message away.</extracomment>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>counterfoil::ChoiceEditor</name>
    <message>
        <source>Choose</source>
        <extracomment>Stands in a list of choices in which nothing is chosen yet.</extracomment>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>None of the choices.</extracomment>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>counterfoil::ChosenSales</name>
    <message>
        <source>The chosen sales</source>
        <translation>चुनी गई बिक्रियाँ</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>A button: a person has looked at these sales.</extracomment>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>You have looked at these: they leave the list of what needs a look</source>
        <translation>आपने इन्हें देख लिया है: ये “देखना ज़रूरी” सूची से हट जाती हैं</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state, “Paid”; %2 is how many of the chosen sales have it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <extracomment>A button: asks the gateway where the sales stand.</extracomment>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
</context>
<context>
    <name>counterfoil::CoinTerms</name>
    <message>
        <source>Address</source>
        <extracomment>Of a coin’s network: where the coins are to be sent.</extracomment>
        <translation>पता</translation>
    </message>
    <message>
        <source>Coins</source>
        <extracomment>What a sale is paid in, where nobody knows which.</extracomment>
        <translation>कॉइन</translation>
    </message>
    <message>
        <source>Coins that are sent in another network than the address belongs to are lost.</source>
        <translation>जो कॉइन पते वाले नेटवर्क के बजाय दूसरे नेटवर्क से भेजे जाते हैं, वे खो जाते हैं।</translation>
    </message>
    <message>
        <source>Only in the network %1: coins that are sent in another one are lost.</source>
        <extracomment>%1: what a coin’s network is called, as “TRC20”.</extracomment>
        <translation>केवल %1 नेटवर्क में: दूसरे से भेजे गए कॉइन खो जाते हैं।</translation>
    </message>
    <message>
        <source>Amount &amp;in the code</source>
        <extracomment>A box to tick: wallets then fill in the amount by themselves. “Code”: the QR code.</extracomment>
        <translation>कोड में राशि</translation>
    </message>
    <message>
        <source>Without it the code holds the address alone, for wallets that cannot read the amount</source>
        <translation>इसके बिना कोड में केवल पता रहता है, उन वॉलेट के लिए जो राशि नहीं पढ़ सकते</translation>
    </message>
</context>
<context>
    <name>counterfoil::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
</context>
<context>
    <name>counterfoil::CounterBar</name>
    <message>
        <source>Counter</source>
        <extracomment>Title of the page that sells while the window is a till: full screen, with a keypad.</extracomment>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Today’s takings (F6)</source>
        <extracomment>A button: shows what customers have paid today. F6 is a key.</extracomment>
        <translation>आज आई रकम (F6)</translation>
    </message>
    <message>
        <source>Leave the counter (F9)</source>
        <extracomment>A button: ends the till&apos;s full screen. F9 is a key.</extracomment>
        <translation>काउंटर से बाहर जाएँ (F9)</translation>
    </message>
</context>
<context>
    <name>counterfoil::CounterSettings</name>
    <message>
        <source>The counter fills the screen: a keypad, the amount, and Enter. It sells by the method, currency and payment system of the last sale; what else a sale needs, keep with the pin beside its field.</source>
        <translation>काउंटर पूरी स्क्रीन भर देता है: अंकों का कीपैड, राशि, और Enter। वह पिछली बिक्री के तरीके, मुद्रा और भुगतान प्रणाली से बेचता है; बिक्री के लिए और जो कुछ चाहिए, उसे उसके फ़ील्ड के पास वाले पिन से रखें।</translation>
    </message>
    <message>
        <source>With a blank between them. While there are none, the counter shows those that were sold often, and round ones.</source>
        <translation>बीच में ख़ाली जगह देकर। जब तक कोई न हो, काउंटर वे राशियाँ दिखाता है जो अक्सर बेची गईं, और गोल राशियाँ।</translation>
    </message>
    <message>
        <source>Begin the counter (F9)</source>
        <extracomment>Button: begins the till&apos;s full screen. F9 is a key.</extracomment>
        <translation>काउंटर शुरू करें (F9)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Quick amounts</source>
        <extracomment>Label before a line with amounts such as “5 10 20”, which become keys of the till.</extracomment>
        <translation>झटपट राशियाँ</translation>
    </message>
</context>
<context>
    <name>counterfoil::CountryEditor</name>
    <message>
        <source>Germany</source>
        <extracomment>A country, as an example of what is typed there.</extracomment>
        <translation>जर्मनी</translation>
    </message>
</context>
<context>
    <name>counterfoil::CsvPanel</name>
    <message>
        <source>Im&amp;port</source>
        <extracomment>Button: takes all lines of a file.</extracomment>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Import without the &amp;wrong lines</source>
        <extracomment>Button: takes the lines of a file that are right.</extracomment>
        <translation>ग़लत पंक्तियाँ छोड़कर आयात करें</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button, while something is done.</extracomment>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>फ़ाइल में क्या ग़लत है</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>कितना हो गया</translation>
    </message>
    <message>
        <source>&amp;Do not import</source>
        <extracomment>Button beside “Import”: nothing is taken from the file.</extracomment>
        <translation>आयात न करें</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: what was said about a file goes, and the form comes back into its place.</extracomment>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>counterfoil::Desktop</name>
    <message>
        <source>Counterfoil is open already</source>
        <extracomment>Title of a notification: the program was started, and its window is not to be seen.</extracomment>
        <translation>Counterfoil पहले से खुला है</translation>
    </message>
    <message>
        <source>Its window is behind others, or on another workspace.</source>
        <translation>उसकी विंडो दूसरी विंडो के पीछे है, या किसी दूसरे कार्यस्थान पर।</translation>
    </message>
    <message>
        <source>Show the window</source>
        <extracomment>Button of a notification.</extracomment>
        <translation>विंडो दिखाएँ</translation>
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
        <translation>सीधी बिक्री</translation>
    </message>
    <message>
        <source>Card data is typed in this program instead of on the gateway’s page.</source>
        <translation>कार्ड का डेटा गेटवे के पेज के बजाय इस प्रोग्राम में टाइप होता है।</translation>
    </message>
    <message>
        <source>&amp;I understand, switch on</source>
        <extracomment>Button: direct sales are switched on.</extracomment>
        <translation>समझ लिया, चालू करें</translation>
    </message>
    <message>
        <source>Leave o&amp;ff</source>
        <extracomment>Button, the other answer: direct sales stay switched off.</extracomment>
        <translation>बंद रहने दें</translation>
    </message>
</context>
<context>
    <name>counterfoil::DisplaySettings</name>
    <message>
        <source>It shows a customer the shop, the amount, the QR code, and whether the sale is paid. Nothing else of this program can be seen or reached there.</source>
        <translation>यह ग्राहक को दुकान, राशि और QR कोड दिखाती है, और यह कि भुगतान हुआ या नहीं। इस प्रोग्राम का और कुछ वहाँ न दिखता है, न पहुँच में है।</translation>
    </message>
    <message>
        <source>Show it on a second screen when there is one</source>
        <extracomment>Box to check.</extracomment>
        <translation>दूसरी स्क्रीन हो तो उस पर दिखाएँ</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>Label before a list of screens.</extracomment>
        <translation>स्क्रीन</translation>
    </message>
    <message>
        <source>Language for customers</source>
        <extracomment>Label before a list of languages.</extracomment>
        <translation>ग्राहकों की भाषा</translation>
    </message>
    <message>
        <source>“Paid” stays for</source>
        <extracomment>Label before “10 seconds”: how long the customer&apos;s screen says “Paid”.</extracomment>
        <translation>“भुगतान हुआ” दिखे</translation>
    </message>
    <message>
        <source>Customer’s screen: which one</source>
        <translation>ग्राहक की स्क्रीन: कौन सी</translation>
    </message>
    <message>
        <source>Show an example</source>
        <extracomment>Button: the customer’s screen shows a sale that is none.</extracomment>
        <translation>उदाहरण दिखाएँ</translation>
    </message>
    <message>
        <source>As this program</source>
        <extracomment>A choice in a list of languages: customers read what the cashier reads.</extracomment>
        <translation>इस प्रोग्राम जैसी</translation>
    </message>
    <message>
        <source>Any other than this one</source>
        <extracomment>A choice in a list of screens.</extracomment>
        <translation>इसके अलावा कोई भी</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <extracomment>%1: the name of a screen, as “HDMI-1”.</extracomment>
        <translation>%1 (जुड़ी नहीं)</translation>
    </message>
    <message>
        <source>Close its window</source>
        <extracomment>Buttons: the customer’s screen as a window that can be moved.</extracomment>
        <translation>उसकी विंडो बंद करें</translation>
    </message>
    <message>
        <source>Open it as a window</source>
        <translation>विंडो में खोलें</translation>
    </message>
    <message>
        <source>It is on the screen %1 now.</source>
        <extracomment>%1: the name of a screen, as “HDMI-1”.</extracomment>
        <translation>अभी वह स्क्रीन %1 पर है।</translation>
    </message>
    <message>
        <source>There is one screen now. For a screen that shows the same as this one, open it as a window and move it there.</source>
        <translation>अभी एक ही स्क्रीन है। जो स्क्रीन यही दिखाती है, उसके लिए इसे विंडो में खोलकर वहाँ ले जाएँ।</translation>
    </message>
    <message>
        <source>It is on no screen now.</source>
        <translation>अभी वह किसी स्क्रीन पर नहीं है।</translation>
    </message>
</context>
<context>
    <name>counterfoil::DisplayWindow</name>
    <message>
        <source>Customer’s screen</source>
        <extracomment>Title of the window that a customer sees.</extracomment>
        <translation>ग्राहक की स्क्रीन</translation>
    </message>
</context>
<context>
    <name>counterfoil::DoctorView</name>
    <message>
        <source>Does it work?</source>
        <extracomment>Title: whether the chosen account works is looked at here.</extracomment>
        <translation>क्या यह काम करता है?</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <extracomment>Button: what was found goes to the clipboard, for the gateway&apos;s support.</extracomment>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <extracomment>Button: the account is checked once more.</extracomment>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Counterfoil, account “%1”, %2</source>
        <extracomment>First line of a report: the name of an account, and its web address.</extracomment>
        <translation>Counterfoil, खाता “%1”, %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::DuplicateQuestion</name>
    <message>
        <source>Is this the same sale once more?</source>
        <translation>क्या यह वही बिक्री दोबारा है?</translation>
    </message>
    <message>
        <source>If that sale exists, a second one would let the customer pay twice. Check it first: if it never arrived at the gateway, this one is issued; if it did, you see its link. Nothing has been sent now, and what you typed is still in the form.</source>
        <translation>अगर वह बिक्री मौजूद है, तो दूसरी बिक्री से ग्राहक दो बार भुगतान कर सकता है। पहले उसे जाँचें: अगर वह गेटवे तक पहुँची ही नहीं, तो यह जारी होती है; अगर पहुँची, तो आपको उसका लिंक दिखता है। अभी कुछ नहीं भेजा गया है, और आपका टाइप किया अब भी फ़ॉर्म में है।</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>फ़ॉर्म पर वापस</translation>
    </message>
    <message>
        <source>Issue a second sale all the &amp;same</source>
        <translation>फिर भी दूसरी बिक्री जारी करें</translation>
    </message>
    <message>
        <source>Asking the gateway about %1.</source>
        <extracomment>Spoken. %1: the reference of a sale.</extracomment>
        <translation>%1 के बारे में गेटवे से पूछा जा रहा है।</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>गेटवे से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>&amp;Check %1 first</source>
        <extracomment>A button. %1: the reference of an earlier sale, whose outcome is asked for before a second one.</extracomment>
        <translation>पहले %1 जाँचें</translation>
    </message>
</context>
<context>
    <name>counterfoil::FieldRow</name>
    <message>
        <source>optional</source>
        <extracomment>Beside the label of a field that may be left empty.</extracomment>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>Keep “%1” for the next sales</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>“%1” को अगली बिक्रियों के लिए रखें</translation>
    </message>
    <message>
        <source>Kept for the next sales. Click to stop (Ctrl+D)</source>
        <translation>अगली बिक्रियों के लिए रखा गया। हटाने के लिए क्लिक करें (Ctrl+D)</translation>
    </message>
    <message>
        <source>Keep for the next sales (Ctrl+D)</source>
        <translation>अगली बिक्रियों के लिए रखें (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>counterfoil::FilterBar</name>
    <message>
        <source>Customer, amount, reference, description, gateway’s number</source>
        <translation>ग्राहक, राशि, संदर्भ, विवरण, गेटवे संख्या</translation>
    </message>
    <message>
        <source>Search sales</source>
        <translation>बिक्रियाँ खोजें</translation>
    </message>
    <message>
        <source>Which sales to show</source>
        <translation>कौन-सी बिक्रियाँ दिखानी हैं</translation>
    </message>
    <message>
        <source>From which time</source>
        <translation>किस समय से</translation>
    </message>
    <message>
        <source>Of which account</source>
        <translation>किस खाते की</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>सभी खाते</translation>
    </message>
    <message>
        <source>Paid by which method</source>
        <translation>किस तरीके से भुगतान</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>सभी तरीके</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Before a day: sales from that day on. What follows is a field, and then the next text.</extracomment>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Before a day: sales until that day. Before it stand the text above and a field.</extracomment>
        <translation>अंत</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>इस दिन से</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>इस दिन तक</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <extracomment>A button that shows filters which are folded away; %1 of those are used.</extracomment>
        <translation>फ़िल्टर (%1)</translation>
    </message>
    <message>
        <source>Filters…</source>
        <translation>फ़िल्टर…</translation>
    </message>
    <message>
        <source>Hide further filters</source>
        <translation>और फ़िल्टर छिपाएँ</translation>
    </message>
    <message>
        <source>Show further filters</source>
        <translation>और फ़िल्टर दिखाएँ</translation>
    </message>
</context>
<context>
    <name>counterfoil::FoldButton</name>
    <message>
        <source>%1, open</source>
        <extracomment>Spoken. %1: the title of a part of a form, whose fields are to be seen.</extracomment>
        <translation>%1, खुला</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <extracomment>Spoken. %1: the title of a part of a form, whose fields are hidden.</extracomment>
        <translation>%1, सिमटा हुआ</translation>
    </message>
    <message>
        <source>%1, folded, %2</source>
        <extracomment>Spoken. %1: the title of a part of a form, whose fields are hidden; %2: what it holds.</extracomment>
        <translation>%1, सिमटा हुआ, %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::GatewayChoice</name>
    <message>
        <source>Gateway</source>
        <extracomment>Name of a list: which of several payment companies is asked.</extracomment>
        <translation>गेटवे</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportDialog</name>
    <message>
        <source>Import past sales</source>
        <extracomment>Title of a window: sales that the gateway has are fetched into the books.</extracomment>
        <translation>पिछली बिक्रियाँ आयात करें</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportView</name>
    <message>
        <source>Fetches the sales that the gateway lists for these months into your books. What is there already is not taken twice, and nothing is changed at the gateway.</source>
        <translation>इन महीनों की जो बिक्रियाँ गेटवे की सूची में हैं, उन्हें आपके बहीखाते में लाता है। जो पहले से वहाँ है वह दो बार नहीं लिया जाता, और गेटवे पर कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a list: which of several payment companies is asked.</extracomment>
        <translation>गेटवे</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Label of a month, the first of several.</extracomment>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Label of a month, the last of several.</extracomment>
        <translation>अंत</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: the import ends after the page that it is at.</extracomment>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>How far an import is, for screen readers.</extracomment>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Sales that were left out, and why</source>
        <extracomment>Name of a list, for screen readers.</extracomment>
        <translation>छोड़ी गई बिक्रियाँ, और कारण</translation>
    </message>
    <message>
        <source>Past sales of “%1”</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>“%1” की पिछली बिक्रियाँ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A sale&apos;s number, and why it was not imported.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>Title of a list: sales that were not imported.</extracomment>
        <translation>छोड़ी गईं</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>Button, and what stands on it while sales are imported.</extracomment>
        <translation>आयात हो रहा है…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>आयात करें</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceDetails</name>
    <message>
        <source>Details of the sale</source>
        <translation>बिक्री का विवरण</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>A button: a person has looked at this sale.</extracomment>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>You have looked at it: it leaves the list of what needs a look</source>
        <translation>आपने इसे देख लिया है: यह “देखना ज़रूरी” सूची से हट जाती है</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या-क्या हुआ</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <extracomment>A button: asks the gateway where the sale stands.</extracomment>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>The link of %1 is copied.</source>
        <extracomment>%1 is the reference of a sale: “CF-7KQ2…”.</extracomment>
        <translation>%1 का लिंक कॉपी हो गया है।</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>A button with a menu: the papers of a sale.</extracomment>
        <translation>छापें</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceList</name>
    <message>
        <source>&amp;Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceModel</name>
    <message>
        <source>Time</source>
        <comment>when a sale was issued</comment>
        <translation>समय</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>The head of a column: what a sale is known by, “CF-7KQ2…”.</extracomment>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of payment</comment>
        <translation>तरीका</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>The head of a column: the merchant’s account at a gateway.</extracomment>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>State</source>
        <comment>where a sale stands: paid, waiting</comment>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Other amount</source>
        <extracomment>In the place of a state, and as short: another amount was paid than was asked for.</extracomment>
        <translation>अलग राशि</translation>
    </message>
    <message>
        <source>Check amount</source>
        <extracomment>In the place of a state, and as short: a person has to compare what was paid.</extracomment>
        <translation>राशि जाँचें</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceSide</name>
    <message>
        <source>&amp;Copy references</source>
        <translation>संदर्भ कॉपी करें</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>An entry of a menu that has further ones: the papers of a sale.</extracomment>
        <translation>छापें</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceTable</name>
    <message>
        <source>Invoices</source>
        <extracomment>The table of all sales.</extracomment>
        <translation>इनवॉइस</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <extracomment>The title of a page.</extracomment>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>State&amp;ment…</source>
        <extracomment>A button: opens the statement of a month, as the gateway has it.</extracomment>
        <translation>स्टेटमेंट…</translation>
    </message>
    <message>
        <source>Compare a month with what the gateway knows</source>
        <translation>एक महीने का मिलान उससे करें जो गेटवे को पता है</translation>
    </message>
    <message>
        <source>Check a&amp;ll</source>
        <extracomment>A button.</extracomment>
        <translation>सभी जाँचें</translation>
    </message>
    <message>
        <source>Ask the gateways about every sale that waits</source>
        <translation>प्रतीक्षा वाली हर बिक्री के बारे में गेटवे से पूछें</translation>
    </message>
    <message>
        <source>No sale matches</source>
        <translation>कोई बिक्री मेल नहीं खाती</translation>
    </message>
</context>
<context>
    <name>counterfoil::JsonEditor</name>
    <message>
        <source>Put the quotes in</source>
        <extracomment>A button: puts the quotation marks that JSON wants into what was typed.</extracomment>
        <translation>उद्धरण चिह्न लगाएँ</translation>
    </message>
</context>
<context>
    <name>counterfoil::Keypad</name>
    <message>
        <source>Erase the last digit</source>
        <extracomment>A key of the till&apos;s keypad: takes the last digit away.</extracomment>
        <translation>आख़िरी अंक मिटाएँ</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key: clear</comment>
        <extracomment>A key of the till&apos;s keypad: empties the amount. As short as on a pocket calculator.</extracomment>
        <translation>C</translation>
    </message>
    <message>
        <source>Clear the amount</source>
        <translation>राशि ख़ाली करें</translation>
    </message>
    <message>
        <source>Issue</source>
        <extracomment>The largest key of the till&apos;s keypad: issues the sale. One short word.</extracomment>
        <translation>जारी करें</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>दशमलव चिह्न</translation>
    </message>
</context>
<context>
    <name>counterfoil::LabelledRow</name>
    <message>
        <source>Wrong. %1</source>
        <extracomment>Of what stands in a field, for screen readers; what is wrong follows.</extracomment>
        <translation>ग़लत। %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::LanguageSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Name of the list to choose from, for screen readers.</extracomment>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <extracomment>A choice: the program speaks the system&apos;s language. %1 is that language, by its own name.</extracomment>
        <translation>सिस्टम की तरह (%1)</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkActions</name>
    <message>
        <source>Pay link</source>
        <translation>भुगतान लिंक</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>ब्राउज़र में खोलें</translation>
    </message>
    <message>
        <source>What happened last</source>
        <extracomment>Spoken of a line that says what came of the button that was pressed last.</extracomment>
        <translation>अभी क्या हुआ</translation>
    </message>
    <message>
        <source>Link for the customer’s phone; this computer cannot open it</source>
        <translation>ग्राहक के फ़ोन के लिए लिंक; यह कंप्यूटर इसे नहीं खोल सकता</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <extracomment>A button. An address is one of a coin’s network.</extracomment>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>A button with a menu: the papers of a sale.</extracomment>
        <translation>छापें</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkCard</name>
    <message>
        <source>QR code of the coin’s address</source>
        <translation>कॉइन के पते का QR कोड</translation>
    </message>
    <message>
        <source>QR code of the pay link</source>
        <translation>भुगतान लिंक का QR कोड</translation>
    </message>
    <message>
        <source>Shows the code alone on the whole screen (F11)</source>
        <extracomment>What a click on the QR code does; F11 is a key.</extracomment>
        <translation>केवल कोड पूरी स्क्रीन पर दिखाता है (F11)</translation>
    </message>
</context>
<context>
    <name>counterfoil::LiveStrip</name>
    <message>
        <source>Live</source>
        <extracomment>In one word: this account is no training, customers pay real money.</extracomment>
        <translation>असली</translation>
    </message>
</context>
<context>
    <name>counterfoil::LogoView</name>
    <message>
        <source>There is no logo</source>
        <translation>कोई लोगो नहीं है</translation>
    </message>
    <message>
        <source>The logo, %1 by %2 pixels</source>
        <translation>लोगो, %1 × %2 पिक्सेल</translation>
    </message>
</context>
<context>
    <name>counterfoil::MailCard</name>
    <message>
        <source>With it the program itself sends what customers are to pay. Your mail provider tells you what to type here. It is not needed for sending with your mail program.</source>
        <translation>इससे प्रोग्राम खुद ग्राहकों को भुगतान का संदेश भेजता है। यहाँ क्या लिखना है, आपकी मेल सेवा बताती है। अपने मेल प्रोग्राम से भेजने के लिए इसकी ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>Label of a field: the name of a mail server.</extracomment>
        <translation>मेल सर्वर</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>Label of a list: how the connection to a mail server is encrypted.</extracomment>
        <translation>एन्क्रिप्शन</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Label of a field: a number of a mail server.</extracomment>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Label of a field: whom the mail server knows the shop as.</extracomment>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Often the whole e-mail address. Empty where the server wants no login.</source>
        <translation>अक्सर पूरा ई-मेल पता। सर्वर को लॉगिन न चाहिए तो खाली।</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Goes into this computer’s keychain and nowhere else.</source>
        <translation>इस कंप्यूटर के कीचेन में जाता है, और कहीं नहीं।</translation>
    </message>
    <message>
        <source>Sender’s address</source>
        <extracomment>Label of a field: an e-mail address of the shop.</extracomment>
        <translation>भेजने वाले का पता</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <extracomment>Label of a field: the name that customers see.</extracomment>
        <translation>भेजने वाले का नाम</translation>
    </message>
    <message>
        <source>As customers see it, such as the name of the shop. It may be left empty.</source>
        <translation>जैसा ग्राहक देखते हैं, जैसे दुकान का नाम। खाली छोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <extracomment>Label of a field: an e-mail address.</extracomment>
        <translation>जवाब यहाँ आएँ</translation>
    </message>
    <message>
        <source>Another address than the sender’s. It may be left empty.</source>
        <translation>भेजने वाले से अलग पता। खाली छोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Certificates of a server of your own</source>
        <extracomment>Label of a field: the path of a file.</extracomment>
        <translation>अपने सर्वर के प्रमाणपत्र</translation>
    </message>
    <message>
        <source>A PEM file, with its whole path. Left empty, what the system trusts is trusted.</source>
        <translation>PEM फ़ाइल, पूरे पथ के साथ। खाली हो तो उन्हीं पर भरोसा होता है जिन पर सिस्टम को भरोसा है।</translation>
    </message>
    <message>
        <source>Send a copy of each mail to the sender’s address</source>
        <extracomment>Box to check: the shop gets each mail as well.</extracomment>
        <translation>हर मेल की प्रति भेजने वाले के पते पर भी भेजें</translation>
    </message>
    <message>
        <source>Save the mail server</source>
        <extracomment>Button: keeps the settings of the mail server.</extracomment>
        <translation>मेल सर्वर सहेजें</translation>
    </message>
    <message>
        <source>Remove the mail server</source>
        <extracomment>Button.</extracomment>
        <translation>मेल सर्वर हटाएँ</translation>
    </message>
    <message>
        <source>Stored in your keychain. Type a new one to replace it.</source>
        <translation>आपके कीचेन में रखा है। बदलने के लिए नया लिखें।</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <extracomment>Buttons: the second one ends what the first one has begun.</extracomment>
        <translation>परीक्षण रोकें</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>परीक्षण मेल भेजें</translation>
    </message>
</context>
<context>
    <name>counterfoil::MenuButton</name>
    <message>
        <source>Opens a menu</source>
        <extracomment>Spoken of a button.</extracomment>
        <translation>मेनू खोलता है</translation>
    </message>
</context>
<context>
    <name>counterfoil::MessageCard</name>
    <message>
        <source>Words in braces are filled in for each sale; a line whose places have nothing to say is left out.</source>
        <translation>कोष्ठकों के शब्द हर बिक्री में भरे जाते हैं; जिस पंक्ति की जगहों में कुछ न हो, वह छोड़ दी जाती है।</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Label of a list: a message that asks for a payment, or a receipt.</extracomment>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <extracomment>Label of a list: the language of a message to a customer.</extracomment>
        <translation>संदेश की भाषा</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Label of a field: of an e-mail.</extracomment>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <extracomment>Label of a field: what an e-mail says.</extracomment>
        <translation>ई-मेल का टेक्स्ट</translation>
    </message>
    <message>
        <source>Short text, for SMS and chats</source>
        <extracomment>Label of a field: what an SMS or a chat message says.</extracomment>
        <translation>छोटा टेक्स्ट, SMS और चैट के लिए</translation>
    </message>
    <message>
        <source>Put in where you type:</source>
        <extracomment>Above buttons such as {amount}.</extracomment>
        <translation>जहाँ लिख रहे हैं वहाँ डालें:</translation>
    </message>
    <message>
        <source>With a made-up sale this is:</source>
        <translation>एक काल्पनिक बिक्री के साथ यह ऐसा है:</translation>
    </message>
    <message>
        <source>As SMS or chat message:</source>
        <extracomment>Above the short text of a message.</extracomment>
        <translation>SMS या चैट संदेश के रूप में:</translation>
    </message>
    <message>
        <source>Save the message</source>
        <extracomment>Button: keeps the words of this message.</extracomment>
        <translation>संदेश सहेजें</translation>
    </message>
    <message>
        <source>Back to the standard text</source>
        <extracomment>Button: the words of the message become those of the program again.</extracomment>
        <translation>मानक टेक्स्ट वापस लाएँ</translation>
    </message>
</context>
<context>
    <name>counterfoil::MethodBar</name>
    <message>
        <source>Payment method</source>
        <translation>भुगतान का तरीका</translation>
    </message>
</context>
<context>
    <name>counterfoil::MonthStepper</name>
    <message>
        <source>The month before</source>
        <extracomment>Button with an arrow.</extracomment>
        <translation>पिछला महीना</translation>
    </message>
    <message>
        <source>The month after</source>
        <extracomment>Button with an arrow.</extracomment>
        <translation>अगला महीना</translation>
    </message>
</context>
<context>
    <name>counterfoil::NameValuesEditor</name>
    <message>
        <source>Add a field</source>
        <translation>फ़ील्ड जोड़ें</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Stands in an empty line into which the name of a field is typed.</extracomment>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Stands in an empty line into which what a field holds is typed.</extracomment>
        <translation>मान</translation>
    </message>
    <message>
        <source>Take this field out</source>
        <translation>यह फ़ील्ड हटाएँ</translation>
    </message>
    <message>
        <source>%1: value %2</source>
        <extracomment>Spoken. %1: what the list is called; %2: the number of one of its lines, into which a value is typed.</extracomment>
        <translation>%1: मान %2</translation>
    </message>
    <message>
        <source>Take out field %1</source>
        <extracomment>Spoken of a button. %1: the number of a line with a name and a value.</extracomment>
        <translation>फ़ील्ड %1 हटाएँ</translation>
    </message>
    <message>
        <source>%1: name %2</source>
        <extracomment>Spoken. %1: what the list is called; %2: the number of one of its lines, into which a name is typed.</extracomment>
        <translation>%1: नाम %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::NoticeSettings</name>
    <message>
        <source>Show a &amp;message on the desktop</source>
        <extracomment>Box to check: a notification of the desktop tells that a sale was paid.</extracomment>
        <translation>डेस्कटॉप पर संदेश दिखाएँ</translation>
    </message>
    <message>
        <source>Play a &amp;sound</source>
        <extracomment>Box to check.</extracomment>
        <translation>ध्वनि बजाएँ</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <extracomment>Button: shows and plays what the message, the sound and the words are like.</extracomment>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Say the &amp;amount aloud</source>
        <extracomment>Box to check: a speech engine reads out what was paid.</extracomment>
        <translation>राशि बोलकर सुनाएँ</translation>
    </message>
    <message>
        <source>The message names amount, customer and reference. It stays away while you look at the sale’s own card, which says it itself. What a sound is like, and whether it is heard, your desktop decides. The amount is read out in the language of this window, and no name is: customers hear it, too.</source>
        <extracomment>What the notification of a paid sale is like.</extracomment>
        <translation>संदेश में राशि, ग्राहक और संदर्भ होते हैं। जब आप बिक्री का अपना कार्ड देख रहे हों, जो यही बताता है, तब संदेश नहीं आता। ध्वनि कैसी हो और सुनाई दे या नहीं, यह आपका डेस्कटॉप तय करता है। राशि इस विंडो की भाषा में बोली जाती है, और कोई नाम नहीं बोला जाता: ग्राहक भी सुनते हैं।</translation>
    </message>
</context>
<context>
    <name>counterfoil::OutcomeFace</name>
    <message>
        <source>Open &amp;payment page</source>
        <extracomment>A button: the page of the payment form opens in the browser.</extracomment>
        <translation>भुगतान पेज खोलें</translation>
    </message>
    <message>
        <source>Show it all the sa&amp;me</source>
        <extracomment>A button: shows what the sale is to be paid by although something about it is in doubt.</extracomment>
        <translation>फिर भी दिखाएँ</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaidNotices</name>
    <message>
        <source>Paid: %1</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>भुगतान हुआ: %1</translation>
    </message>
    <message>
        <source>This is a try. It looks like this when a sale is paid.</source>
        <translation>यह आज़माइश है। बिक्री का भुगतान होने पर ऐसा दिखता है।</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentSystemEditor</name>
    <message>
        <source>Type a name, a country or a currency</source>
        <extracomment>Stands in the empty field in which a payment system is looked for.</extracomment>
        <translation>नाम, देश या मुद्रा टाइप करें</translation>
    </message>
    <message>
        <source>Payment systems</source>
        <translation>भुगतान प्रणालियाँ</translation>
    </message>
    <message>
        <source>Show all payment systems</source>
        <translation>सभी भुगतान प्रणालियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Show all payment systems (arrow down)</source>
        <translation>सभी भुगतान प्रणालियाँ दिखाएँ (नीचे तीर)</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrintDialog</name>
    <message>
        <source>Print %1</source>
        <extracomment>Title of a window; %1: a sale&apos;s reference.</extracomment>
        <translation>छापें: %1</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <extracomment>What is to be printed: a receipt, an invoice or a label.</extracomment>
        <translation>कागज़</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <extracomment>Of the paper: A4, or a roll of 80 mm.</extracomment>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>Of the paper: the customer’s.</extracomment>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <extracomment>How many are printed.</extracomment>
        <translation>प्रतियाँ</translation>
    </message>
    <message>
        <source>As this window</source>
        <translation>इस विंडो जैसी</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button.</extracomment>
        <translation>छापें</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <extracomment>Button: the paper becomes a file.</extracomment>
        <translation>PDF में सहेजें…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>Button: closes the window.</extracomment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <extracomment>What is seen of a paper before it is printed, for screen readers; %1: such as “Receipt CF-…”.</extracomment>
        <translation>पूर्वावलोकन: %1</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>Button, while the printer is waited for.</extracomment>
        <translation>छप रहा है…</translation>
    </message>
    <message>
        <source>Of several receipts all but the first say that they are copies.</source>
        <translation>कई रसीदों में पहली को छोड़कर सब पर लिखा होता है कि वे प्रतियाँ हैं।</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrinterBox</name>
    <message>
        <source>None chosen yet</source>
        <extracomment>In a list of printers, as long as none was chosen.</extracomment>
        <translation>अभी कोई चुना नहीं</translation>
    </message>
    <message>
        <source>%1 – not found now</source>
        <extracomment>Of a printer that was chosen earlier.</extracomment>
        <translation>%1 – अभी नहीं मिला</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrinterSettings</name>
    <message>
        <source>&amp;Look again</source>
        <extracomment>Button: the list of printers is made anew.</extracomment>
        <translation>फिर से देखें</translation>
    </message>
    <message>
        <source>&amp;Another printer: address or device file</source>
        <extracomment>Above a field to type in.</extracomment>
        <translation>दूसरा प्रिंटर: पता या डिवाइस फ़ाइल</translation>
    </message>
    <message>
        <source>A receipt printer in the network (192.168.1.50), one at this computer (/dev/usb/lp0), or a printer that speaks IPP (ipp://192.168.1.60/ipp/print).</source>
        <translation>नेटवर्क का रसीद प्रिंटर (192.168.1.50), इस कंप्यूटर का (/dev/usb/lp0), या IPP वाला प्रिंटर (ipp://192.168.1.60/ipp/print)।</translation>
    </message>
    <message>
        <source>A&amp;dd and check</source>
        <extracomment>Button: the printer whose address was typed joins the list.</extracomment>
        <translation>जोड़ें और जाँचें</translation>
    </message>
    <message>
        <source>Print the receipt by itself &amp;when a sale is paid</source>
        <extracomment>Box to check.</extracomment>
        <translation>भुगतान होते ही रसीद अपने आप छापें</translation>
    </message>
    <message>
        <source>Receipt printers</source>
        <extracomment>Heading of settings that only receipt printers (ESC/POS) have.</extracomment>
        <translation>रसीद प्रिंटर</translation>
    </message>
    <message>
        <source>At the &amp;end</source>
        <extracomment>Above a choice: what a receipt printer does at the end of a receipt.</extracomment>
        <translation>अंत में</translation>
    </message>
    <message>
        <source>Empty lines &amp;below</source>
        <extracomment>Above a number: empty lines below the text of a receipt.</extracomment>
        <translation>नीचे खाली पंक्तियाँ</translation>
    </message>
    <message>
        <source>Dots per in&amp;ch</source>
        <extracomment>Above a choice: how fine the printer is; 203 dots an inch is usual.</extracomment>
        <translation>प्रति इंच बिंदु</translation>
    </message>
    <message>
        <source>Open the cash drawer wit&amp;h each receipt</source>
        <extracomment>Box to check: a receipt printer opens the drawer with the money in it.</extracomment>
        <translation>हर रसीद के साथ नकद दराज़ खोलें</translation>
    </message>
    <message>
        <source>&amp;Print a test page</source>
        <extracomment>Button.</extracomment>
        <translation>परीक्षण पेज छापें</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>प्रिंटर ढूँढे जा रहे हैं…</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s) found.</source>
        <extracomment>How many printers were found.</extracomment>
        <translation>
            <numerusform>%n प्रिंटर मिला।</numerusform>
            <numerusform>%n प्रिंटर मिले।</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Button: a printer whose address was typed in goes out of the list; %1: it.</extracomment>
        <translation>%1 हटाएँ</translation>
    </message>
    <message>
        <source>Waiting for the printer…</source>
        <extracomment>Button, while the printer is waited for.</extracomment>
        <translation>प्रिंटर की प्रतीक्षा…</translation>
    </message>
</context>
<context>
    <name>counterfoil::QrAlone</name>
    <message>
        <source>QR code alone</source>
        <extracomment>Title of a window that holds nothing but a QR code.</extracomment>
        <translation>केवल QR कोड</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>भुगतान हुआ: %1</translation>
    </message>
    <message>
        <source>%1 · scan to pay</source>
        <extracomment>Below a QR code. %1: an amount with its currency.</extracomment>
        <translation>%1 · भुगतान के लिए स्कैन करें</translation>
    </message>
</context>
<context>
    <name>counterfoil::QuickAmounts</name>
    <message>
        <source>Quick amounts</source>
        <extracomment>Buttons with amounts that are sold often; for screen readers.</extracomment>
        <translation>झटपट राशियाँ</translation>
    </message>
</context>
<context>
    <name>counterfoil::ReadingButtons</name>
    <message>
        <source>Write %1</source>
        <extracomment>A button’s name. %1: an amount that may have been meant, “15.04”.</extracomment>
        <translation>%1 लिखें</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaleHead</name>
    <message>
        <source>New sale</source>
        <extracomment>The title of the page on which a sale is issued.</extracomment>
        <translation>नई बिक्री</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>I type the customer’s card here (&amp;direct sale)</source>
        <translation>ग्राहक का कार्ड यहाँ टाइप करना है (सीधी बिक्री)</translation>
    </message>
    <message>
        <source>The card data goes to the gateway with this sale and is stored nowhere. Whoever types it falls under the card industry’s rules (PCI DSS).</source>
        <translation>कार्ड का डेटा इस बिक्री के साथ गेटवे को जाता है और कहीं सहेजा नहीं जाता। जो इसे टाइप करता है, वह कार्ड उद्योग के नियमों (PCI DSS) के अधीन आता है।</translation>
    </message>
    <message>
        <source>Training (%1)</source>
        <extracomment>%1: the name of the account with which one trains: no money moves.</extracomment>
        <translation>अभ्यास (%1)</translation>
    </message>
</context>
<context>
    <name>counterfoil::SalePage</name>
    <message>
        <source>&amp;Issue the sale</source>
        <translation>बिक्री जारी करें</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <extracomment>A button: empties the form.</extracomment>
        <translation>ख़ाली करें</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaleSender</name>
    <message>
        <source>&amp;Copy address</source>
        <extracomment>Entries of a menu. An address is one of a coin’s network.</extracomment>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Copy &amp;QR code</source>
        <translation>QR कोड कॉपी करें</translation>
    </message>
    <message>
        <source>Sa&amp;ve QR code…</source>
        <translation>QR कोड सहेजें…</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <extracomment>An entry of a menu.</extracomment>
        <translation>संदेश कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;E-mail in the mail program</source>
        <extracomment>An entry of a menu: the message is opened in the person&apos;s mail program.</extracomment>
        <translation>मेल प्रोग्राम में ई-मेल</translation>
    </message>
    <message>
        <source>Set &amp;up the shop’s mail server…</source>
        <extracomment>An entry of a menu: opens the settings. It says why the shop&apos;s own mail server cannot be used.</extracomment>
        <translation>दुकान का मेल सर्वर सेट करें…</translation>
    </message>
    <message>
        <source>E-mail from the s&amp;hop</source>
        <extracomment>An entry of a menu: the message is sent at once, by the shop&apos;s own mail server.</extracomment>
        <translation>दुकान से ई-मेल</translation>
    </message>
    <message>
        <source>&amp;SMS</source>
        <extracomment>An entry of a menu.</extracomment>
        <translation>SMS</translation>
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
        <translation>भाषा: %1</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <extracomment>Entries of the menu “Print”; only some of them are there at a time.</extracomment>
        <translation>रसीद…</translation>
    </message>
    <message>
        <source>&amp;Invoice…</source>
        <translation>इनवॉइस…</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>लेबल…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedBar</name>
    <message>
        <source>Lines of this sale</source>
        <extracomment>Name of a list, for screen readers: what a customer buys.</extracomment>
        <translation>इस बिक्री की पंक्तियाँ</translation>
    </message>
    <message>
        <source>One less</source>
        <extracomment>Button: one piece less of what is chosen in a list. Short.</extracomment>
        <translation>एक कम</translation>
    </message>
    <message>
        <source>One more</source>
        <extracomment>Button: one piece more of what is chosen in a list. Short.</extracomment>
        <translation>एक और</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>Button: takes the chosen line out of a list. Short.</extracomment>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Sell without this customer</source>
        <translation>इस ग्राहक के बिना बेचें</translation>
    </message>
    <message>
        <source>Choose a currency: it has no sum yet.</source>
        <translation>मुद्रा चुनें: अभी कोई जोड़ नहीं है।</translation>
    </message>
    <message>
        <source>The lines come to %1. The amount is another one, so the sale is kept without them.</source>
        <extracomment>%1: an amount.</extracomment>
        <translation>पंक्तियों का जोड़ %1 है। राशि अलग है, इसलिए बिक्री इन पंक्तियों के बिना रखी जाती है।</translation>
    </message>
    <message>
        <source>Together %1</source>
        <extracomment>%1: the sum of the lines above.</extracomment>
        <translation>कुल %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <extracomment>%1: number, name and e-mail address of a saved customer.</extracomment>
        <translation>ग्राहक: %1</translation>
    </message>
    <message>
        <source>Without customer</source>
        <extracomment>Button beside the chosen customer: the sale has none. Short.</extracomment>
        <translation>ग्राहक के बिना</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedDialog</name>
    <message>
        <source>Saved items</source>
        <extracomment>Titles of windows.</extracomment>
        <translation>सहेजे गए आइटम</translation>
    </message>
    <message>
        <source>Saved customers</source>
        <translation>सहेजे गए ग्राहक</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedForm</name>
    <message>
        <source>Asked at the sale</source>
        <extracomment>One of the choices beside the payment methods: it is asked at the sale.</extracomment>
        <translation>बिक्री के समय पूछें</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>A customer&apos;s language: nobody has said which one.</extracomment>
        <translation>अज्ञात</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedPicker</name>
    <message>
        <source>Customer: name, number or e-mail</source>
        <translation>ग्राहक: नाम, संख्या या ई-मेल</translation>
    </message>
    <message>
        <source>Add a saved item</source>
        <translation>सहेजा गया आइटम जोड़ें</translation>
    </message>
    <message>
        <source>Choose a saved customer</source>
        <translation>सहेजा गया ग्राहक चुनें</translation>
    </message>
    <message>
        <source>Saved items</source>
        <translation>सहेजे गए आइटम</translation>
    </message>
    <message>
        <source>Saved customers</source>
        <translation>सहेजे गए ग्राहक</translation>
    </message>
    <message>
        <source>Saved item</source>
        <extracomment>Stands in an empty line in which a saved item is picked. Short.</extracomment>
        <translation>सहेजा गया आइटम</translation>
    </message>
    <message>
        <source>Saved customer</source>
        <translation>सहेजा गया ग्राहक</translation>
    </message>
    <message>
        <source>Item: name, number or barcode. 2*7 adds two of number 7.</source>
        <extracomment>“2*7” is typed as it stands here: two pieces of the item with the number 7.</extracomment>
        <translation>आइटम: नाम, संख्या या बारकोड। 2*7 से संख्या 7 वाले दो आइटम जुड़ते हैं।</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedSettings</name>
    <message>
        <source>What you sell often, and who buys often. Once something is saved, it is picked above the form of a sale by name, number or barcode; a scanner works there like a keyboard.</source>
        <translation>जो आप अक्सर बेचते हैं, और जो अक्सर ख़रीदते हैं। कुछ सहेजने के बाद वह बिक्री के फ़ॉर्म के ऊपर नाम, संख्या या बारकोड से चुना जाता है; स्कैनर वहाँ कीबोर्ड की तरह काम करता है।</translation>
    </message>
    <message>
        <source>&amp;Items…</source>
        <extracomment>Buttons: they open windows.</extracomment>
        <translation>आइटम…</translation>
    </message>
    <message>
        <source>&amp;Customers…</source>
        <translation>ग्राहक…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedView</name>
    <message>
        <source>Name, number or barcode</source>
        <translation>नाम, संख्या या बारकोड</translation>
    </message>
    <message>
        <source>Name, number, e-mail or phone</source>
        <translation>नाम, संख्या, ई-मेल या फ़ोन</translation>
    </message>
    <message>
        <source>Search the saved items</source>
        <translation>सहेजे गए आइटमों में खोजें</translation>
    </message>
    <message>
        <source>Search the saved customers</source>
        <translation>सहेजे गए ग्राहकों में खोजें</translation>
    </message>
    <message>
        <source>Saved items</source>
        <translation>सहेजे गए आइटम</translation>
    </message>
    <message>
        <source>Saved customers</source>
        <translation>सहेजे गए ग्राहक</translation>
    </message>
    <message>
        <source>&amp;New item</source>
        <extracomment>Button: an empty form for another item or customer.</extracomment>
        <translation>नया आइटम</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>नया ग्राहक</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save it as &amp;another one</source>
        <extracomment>Button, after a warning that there is one like it.</extracomment>
        <translation>अलग से सहेजें</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Button: what was deleted comes back.</extracomment>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <extracomment>Buttons. CSV is a kind of file.</extracomment>
        <translation>CSV आयात करें…</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CSV निर्यात करें…</translation>
    </message>
    <message>
        <source>E&amp;rase their data…</source>
        <extracomment>Button: takes a customer out of the books.</extracomment>
        <translation>उनका डेटा मिटाएँ…</translation>
    </message>
    <message>
        <source>Also what their sales were &amp;for</source>
        <translation>उनकी बिक्रियों का विवरण भी</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Save what you sell often, or import a list.</source>
        <translation>अभी कुछ सहेजा नहीं गया है। जो अक्सर बेचते हैं उसे सहेजें, या कोई सूची आयात करें।</translation>
    </message>
    <message>
        <source>Nobody is saved yet. Save who buys often, or import a list.</source>
        <translation>अभी कोई ग्राहक सहेजा नहीं गया है। जो अक्सर ख़रीदते हैं उन्हें सहेजें, या कोई सूची आयात करें।</translation>
    </message>
    <message>
        <source>Export a CSV file</source>
        <translation>CSV फ़ाइल निर्यात करें</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>CSV फ़ाइल आयात करें</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <extracomment>Kinds of files, in the system&apos;s window for files.</extracomment>
        <translation>तालिकाएँ (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>&amp;Go on typing</source>
        <extracomment>Button, an answer to a question whether what was typed may be lost.</extracomment>
        <translation>लिखना जारी रखें</translation>
    </message>
    <message>
        <source>Do not sa&amp;ve it</source>
        <extracomment>Button, the other answer to that question.</extracomment>
        <translation>न सहेजें</translation>
    </message>
    <message>
        <source>&amp;Keep their data</source>
        <extracomment>Button, an answer to a question whether a customer&apos;s data is to be erased.</extracomment>
        <translation>उनका डेटा रहने दें</translation>
    </message>
    <message>
        <source>Erase &amp;their data</source>
        <translation>उनका डेटा मिटा दें</translation>
    </message>
</context>
<context>
    <name>counterfoil::SecretLine</name>
    <message>
        <source>&amp;Paste</source>
        <translation>पेस्ट करें</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>counterfoil::SendQuestion</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: the sale is not sent.</extracomment>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>counterfoil::SendingView</name>
    <message>
        <source>The sale is being sent</source>
        <translation>बिक्री भेजी जा रही है</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>A button: the sale that is being sent is not to be issued.</extracomment>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Fetching the key of “%1” from the keychain.
Nothing has been sent yet.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>“%1” की कुंजी कीचेन से लाई जा रही है।
अभी कुछ नहीं भेजा गया है।</translation>
    </message>
    <message>
        <source>Asking the gateway for a pay link.
If you cancel now, the sale may exist there all the same: it is kept as unknown until the gateway is asked.</source>
        <translation>गेटवे से भुगतान लिंक माँगा जा रहा है।
अभी रद्द करने पर भी बिक्री वहाँ हो सकती है: गेटवे से पूछे जाने तक वह अज्ञात रहती है।</translation>
    </message>
    <message>
        <source>Ending the call …</source>
        <extracomment>The call to the gateway is broken off.</extracomment>
        <translation>अनुरोध रोका जा रहा है …</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of a page.</extracomment>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Show the &amp;first steps again</source>
        <extracomment>Button: the strip that leads through the first sale is shown again.</extracomment>
        <translation>पहले क़दम फिर दिखाएँ</translation>
    </message>
    <message>
        <source>Books, accounts and settings lie in one folder on this computer; keys lie in the system’s keychain and nowhere else. To be safe from a broken disk, copy the folder to another one now and then.</source>
        <translation>बहीखाता, खाते और सेटिंग्स इस कंप्यूटर के एक फ़ोल्डर में हैं; कुंजियाँ सिस्टम के कीचेन में हैं और कहीं नहीं। डिस्क ख़राब होने से बचाव के लिए बीच-बीच में फ़ोल्डर की प्रति दूसरी डिस्क पर बनाएँ।</translation>
    </message>
    <message>
        <source>O&amp;pen the folder</source>
        <extracomment>Button: shows the folder in the system&apos;s file manager.</extracomment>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License, संस्करण 3 या बाद के तहत मुक्त सॉफ़्टवेयर। इसके साथ कोई वारंटी नहीं है।</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingsSections</name>
    <message>
        <source>Sections of the settings</source>
        <extracomment>The list of the settings&apos; sections (General, Shop, Backups ...), for screen readers.</extracomment>
        <translation>सेटिंग्स के खंड</translation>
    </message>
</context>
<context>
    <name>counterfoil::ShopSettings</name>
    <message>
        <source>This stands on invoices and receipts, in messages and on the customer’s screen. All of it may be left empty; nothing of it goes to a gateway.</source>
        <translation>यह इनवॉइस और रसीदों पर, संदेशों में और ग्राहक की स्क्रीन पर आता है। सब खाली छोड़ा जा सकता है; इसका कुछ भी गेटवे को नहीं जाता।</translation>
    </message>
    <message>
        <source>As customers read it, such as shop.example.</source>
        <extracomment>Of the shop’s website. It may be written without https://.</extracomment>
        <translation>जैसा ग्राहक पढ़ते हैं, जैसे shop.example।</translation>
    </message>
    <message>
        <source>Such as opening hours, or a word of thanks.</source>
        <extracomment>Of the last lines of a receipt.</extracomment>
        <translation>जैसे खुलने का समय, या धन्यवाद के शब्द।</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>Label of the place where the shop’s logo is shown.</extracomment>
        <translation>लोगो</translation>
    </message>
    <message>
        <source>&amp;Choose a picture…</source>
        <extracomment>Button: opens a dialog for a file.</extracomment>
        <translation>चित्र चुनें…</translation>
    </message>
    <message>
        <source>&amp;Remove the logo</source>
        <extracomment>Button: the shop has no logo from then on.</extracomment>
        <translation>लोगो हटाएँ</translation>
    </message>
    <message>
        <source>A PNG or JPEG file. A large one is made smaller; receipts print it in black and white.</source>
        <translation>PNG या JPEG फ़ाइल। बड़ी हो तो छोटी की जाती है; रसीदों पर काले-सफ़ेद में छपती है।</translation>
    </message>
    <message>
        <source>&amp;Save the shop</source>
        <extracomment>Button: keeps what was typed about the shop.</extracomment>
        <translation>दुकान सहेजें</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <extracomment>The title of a dialog for a file.</extracomment>
        <translation>लोगो चुनें</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <extracomment>A kind of files to choose from; “(*.png *.jpg *.jpeg)” has to stay as it is.</extracomment>
        <translation>चित्र (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>counterfoil::Sidebar</name>
    <message>
        <source>Pages</source>
        <extracomment>The list of the program&apos;s pages (New sale, Invoices, Accounts, Settings), for screen readers.</extracomment>
        <translation>पेज</translation>
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
        <translation>स्टेटमेंट</translation>
    </message>
</context>
<context>
    <name>counterfoil::StatementModel</name>
    <message>
        <source>“%1”</source>
        <extracomment>A gateway&apos;s own word for a sale&apos;s state, in quotation marks.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The sale is in the books, but the gateway’s statement of this month does not list it.</source>
        <translation>बिक्री बहीखाते में है, पर इस महीने के गेटवे के स्टेटमेंट में नहीं है।</translation>
    </message>
    <message>
        <source>Not listed</source>
        <extracomment>Of a sale in the books: the gateway&apos;s statement does not have it. As short as it can be.</extracomment>
        <translation>सूची में नहीं</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>Of an amount in the gateway&apos;s statement, in whose place it stands.</extracomment>
        <translation>पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Of a box to check in a line, for screen readers: whether that sale can be imported into the books.</extracomment>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>आयात नहीं हो सकती</translation>
    </message>
    <message>
        <source>not at the gateway</source>
        <extracomment>Of a sale, for screen readers. %1 is its state: “Paid at the gateway”.</extracomment>
        <translation>गेटवे पर नहीं</translation>
    </message>
    <message>
        <source>%1 at the gateway</source>
        <translation>गेटवे पर: %1</translation>
    </message>
    <message>
        <source>not in the books</source>
        <extracomment>Of a sale, for screen readers. %1 is its state: “Paid in the books”.</extracomment>
        <translation>बहीखाते में नहीं</translation>
    </message>
    <message>
        <source>%1 in the books</source>
        <translation>बहीखाते में: %1</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>Title of a column: how a line of the gateway&apos;s statement and the books stand to each other.</extracomment>
        <translation>मिलान</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Title of a column: the sale&apos;s number, such as CF-ABCD...</extracomment>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Title of a column.</extracomment>
        <translation>राशि</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <extracomment>Title of a column: the sale&apos;s state there.</extracomment>
        <translation>गेटवे पर</translation>
    </message>
    <message>
        <source>In the books</source>
        <extracomment>Title of a column: the sale&apos;s state there.</extracomment>
        <translation>बहीखाते में</translation>
    </message>
</context>
<context>
    <name>counterfoil::StatementTable</name>
    <message>
        <source>Statement and books</source>
        <extracomment>Name of a table, for screen readers: a gateway&apos;s statement beside the books.</extracomment>
        <translation>स्टेटमेंट और बहीखाता</translation>
    </message>
</context>
<context>
    <name>counterfoil::StatementView</name>
    <message>
        <source>Account</source>
        <extracomment>Name of a list, for screen readers: which account the statement is of.</extracomment>
        <translation>खाता</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>Button: the gateway&apos;s statement is compared with the books.</extracomment>
        <translation>मिलान करें</translation>
    </message>
    <message>
        <source>Which lines to show</source>
        <extracomment>Name of a list with the choices “All” and “Differences”, for screen readers.</extracomment>
        <translation>कौन-सी पंक्तियाँ दिखानी हैं</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A choice: all lines are shown.</extracomment>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>A choice: the lines are shown that do not agree with the books.</extracomment>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <extracomment>Button: all sales are chosen that can be imported.</extracomment>
        <translation>सभी चुनें</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <extracomment>Button, an answer to “Import ... into the books?”</extracomment>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Asking the gateway.</source>
        <translation>गेटवे से पूछा जा रहा है।</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>गेटवे से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>It may take a moment to list %1.</source>
        <extracomment>%1 is a month: “March 2026”.</extracomment>
        <translation>%1 की सूची बनने में थोड़ा समय लग सकता है।</translation>
    </message>
    <message>
        <source>The statement could not be read</source>
        <extracomment>The gateway&apos;s list of a month&apos;s sales could not be had. The reason follows.</extracomment>
        <translation>स्टेटमेंट पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>The accounts cannot be read</source>
        <translation>खाते पढ़े नहीं जा सकते</translation>
    </message>
    <message>
        <source>No account gives statements</source>
        <extracomment>A gateway&apos;s statement is its list of a month&apos;s sales.</extracomment>
        <translation>कोई खाता स्टेटमेंट नहीं देता</translation>
    </message>
    <message>
        <source>Add an account of a gateway that lists its sales, on the page “Accounts”.</source>
        <translation>“खाते” पेज पर ऐसे गेटवे का खाता जोड़ें जो अपनी बिक्रियों की सूची देता हो।</translation>
    </message>
    <message>
        <source>No sales in %1</source>
        <extracomment>%1 is a month: “March 2026”.</extracomment>
        <translation>%1 में कोई बिक्री नहीं</translation>
    </message>
    <message>
        <source>Neither the gateway nor the books have any.</source>
        <translation>न गेटवे पर कोई है, न बहीखाते में।</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>कोई अंतर नहीं</translation>
    </message>
    <message>
        <source>All of %1 agrees with the books.</source>
        <extracomment>%1 is a month: “March 2026”.</extracomment>
        <translation>%1 का सब कुछ बहीखाते से मेल खाता है।</translation>
    </message>
    <message>
        <source>Compare %1 with the books</source>
        <extracomment>What the button “Compare” is for. %1 is a month: “March 2026”.</extracomment>
        <translation>%1 का बहीखाते से मिलान करें</translation>
    </message>
    <message>
        <source>“Compare” asks the gateway for its sales of that month. Nothing is changed by it.</source>
        <translation>“मिलान करें” गेटवे से उस महीने की बिक्रियाँ पूछता है। इससे कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>Button: nothing is chosen yet.</extracomment>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>On a button, while sales are imported into the books.</extracomment>
        <translation>आयात हो रहा है…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SumsLine</name>
    <message>
        <source>Sums of the sales shown</source>
        <translation>दिखाई गई बिक्रियों का जोड़</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <extracomment>The sums are being added up.</extracomment>
        <translation>जोड़ा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SystemTiles</name>
    <message>
        <source>&amp;Payment system</source>
        <extracomment>Title above tiles with names such as “MPesa” and “Bitcoin”: by what the customer pays.</extracomment>
        <translation>भुगतान प्रणाली</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>भुगतान प्रणाली</translation>
    </message>
    <message>
        <source>No payment system has these words.</source>
        <extracomment>Below a search for a payment system that found none.</extracomment>
        <translation>इन शब्दों वाली कोई भुगतान प्रणाली नहीं है।</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Buttons below tiles: all payment systems are shown, or those that were sold with last.</extracomment>
        <translation>कम दिखाएँ</translation>
    </message>
    <message>
        <source>Show all payment systems</source>
        <translation>सभी भुगतान प्रणालियाँ दिखाएँ</translation>
    </message>
</context>
<context>
    <name>counterfoil::TakingsDialog</name>
    <message>
        <source>Today’s takings</source>
        <extracomment>Title of a window: what customers have paid today.</extracomment>
        <translation>आज आई रकम</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>A button.</extracomment>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>counterfoil::TrainingStrip</name>
    <message>
        <source>Training: no money moves.</source>
        <translation>अभ्यास: असली पैसे का लेन-देन नहीं।</translation>
    </message>
    <message>
        <source>Add &amp;my account</source>
        <translation>मेरा खाता जोड़ें</translation>
    </message>
    <message>
        <source>&amp;Hide steps</source>
        <extracomment>A button: the three steps that lead a newcomer go away.</extracomment>
        <translation>क़दम छिपाएँ</translation>
    </message>
    <message>
        <source>Issue a sale: fill in the form, press Enter.</source>
        <translation>बिक्री जारी करें: फ़ॉर्म भरें, Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Open its link in the browser and pay, as your customer would.</source>
        <translation>उसका लिंक ब्राउज़र में खोलें और भुगतान करें, जैसे आपका ग्राहक करेगा।</translation>
    </message>
    <message>
        <source>Add your own account to sell for real.</source>
        <translation>असली बिक्री के लिए अपना खाता जोड़ें।</translation>
    </message>
    <message>
        <source>Step %1 of 3, done: %2</source>
        <extracomment>Spoken. %1: the number of a step; %2: what is to be done in it.</extracomment>
        <translation>3 में से क़दम %1, हो गया: %2</translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <translation>3 में से क़दम %1: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::WindowNotices</name>
    <message>
        <source>OK</source>
        <extracomment>Button: the message is read and may go.</extracomment>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Close &amp;all the same</source>
        <extracomment>Button beside a reason why the window should not close yet.</extracomment>
        <translation>फिर भी बंद करें</translation>
    </message>
    <message>
        <source>Sta&amp;y</source>
        <extracomment>Button, the other answer to “Close all the same”: the window stays open.</extracomment>
        <translation>खुला रहने दें</translation>
    </message>
    <message>
        <source>Prin&amp;t again</source>
        <extracomment>Button beside a message that a paper did not come out.</extracomment>
        <translation>फिर से छापें</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Counterfoil issues payment invoices: pay link, QR code, and word when the money is there.
This is the window; counterfoilctl does the same on the command line.</source>
        <extracomment>The beginning of what “counterfoil --help” says; counterfoilctl is another program.</extracomment>
        <translation>Counterfoil भुगतान के इनवॉइस जारी करता है: भुगतान लिंक, QR कोड, और रकम आने की सूचना।
यह विंडो है; counterfoilctl यही कमांड लाइन पर करता है।</translation>
    </message>
    <message>
        <source>COUNTERFOIL_HOME names the folder that holds everything the program writes.
A second start raises the window that is open already.</source>
        <extracomment>The end of what “counterfoil --help” says. COUNTERFOIL_HOME is a variable of the environment.</extracomment>
        <translation>COUNTERFOIL_HOME उस फ़ोल्डर का नाम है जिसमें प्रोग्राम का लिखा सब कुछ रहता है।
दूसरी बार शुरू करने पर पहले से खुली विंडो सामने आती है।</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>In “counterfoil --help”, before how it is called.</extracomment>
        <translation>प्रयोग</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <extracomment>In “counterfoil --help”, in the place of the options: “Usage: counterfoil [OPTIONS]”.</extracomment>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>In “counterfoil --help”, title of the list of options.</extracomment>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <extracomment>In “counterfoil --help”, what the option --help does.</extracomment>
        <translation>यह सहायता दिखाएँ और बाहर निकलें</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <extracomment>In “counterfoil --help”, what the option --version does.</extracomment>
        <translation>प्रोग्राम का संस्करण दिखाएँ और बाहर निकलें</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <extracomment>%1 is what was typed behind “counterfoil”.</extracomment>
        <translation>ये आर्ग्युमेंट अपेक्षित नहीं थे: %1</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>यह आर्ग्युमेंट अपेक्षित नहीं था: %1</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <extracomment>--help is an option of the program.</extracomment>
        <translation>और जानकारी के लिए --help के साथ चलाएँ।</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Use counterfoilctl here; “counterfoilctl --help” shows how.</source>
        <translation>विंडो खोलने के लिए कोई डिस्प्ले नहीं है। यहाँ counterfoilctl इस्तेमाल करें; “counterfoilctl --help” दिखाता है कि कैसे।</translation>
    </message>
    <message>
        <source>Counterfoil is running already, but its window does not answer. Wait a moment, or end it and start again.</source>
        <translation>Counterfoil पहले से चल रहा है, पर उसकी विंडो जवाब नहीं देती। थोड़ा रुकें, या उसे बंद करके फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>In “counterfoil --help”, title above what can stand behind the program’s name.</extracomment>
        <translation>तर्क</translation>
    </message>
    <message>
        <source>A link that fills in a sale and sends nothing, such as counterfoil://new?amount=15.04&amp;currency=USD</source>
        <extracomment>In “counterfoil --help”, what can stand behind the program’s name.</extracomment>
        <translation>लिंक, जो बिक्री भरता है और कुछ नहीं भेजता, जैसे counterfoil://new?amount=15.04&amp;currency=USD</translation>
    </message>
</context>
</TS>
