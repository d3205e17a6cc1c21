<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AbsenceProof</name>
    <message>
        <source>its list of sales could not be read</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>sa liste de ventes n’a pas pu être lue</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of its list name no sale</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>
            <numerusform>%n ligne de sa liste n’indique aucune vente</numerusform>
            <numerusform>%n lignes de sa liste n’indiquent aucune vente</numerusform>
        </translation>
    </message>
    <message>
        <source>its list does not say on every page how many sales there are</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>sa liste n’indique pas à chaque page combien de ventes il y a</translation>
    </message>
    <message>
        <source>its list says different numbers of sales (%1)</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s; %1 are numbers: “20, 31”.</extracomment>
        <translation>sa liste indique des nombres de ventes différents (%1)</translation>
    </message>
    <message>
        <source>its list says a number of sales that cannot be (%1)</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s; %1 is a number below zero.</extracomment>
        <translation>sa liste indique un nombre de ventes impossible (%1)</translation>
    </message>
    <message numerus="yes">
        <source>its list shows %1 of %n sale(s)</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s; %1 is a number: “its list shows 20 of 31 sales”.</extracomment>
        <translation>
            <numerusform>sa liste montre %1 vente sur %n</numerusform>
            <numerusform>sa liste montre %1 des %n ventes</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has looked at its list the other way round</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. The list was to be read with the oldest sales first, too.</extracomment>
        <translation>personne n’a lu sa liste dans l’autre sens</translation>
    </message>
    <message>
        <source>its list shows other sales the other way round</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “The other way round”: with the oldest sales first.</extracomment>
        <translation>sa liste montre d’autres ventes dans l’autre sens</translation>
    </message>
    <message>
        <source>its list is as long as a page may be, and is not turned round</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. Asked for the oldest sales first, the gateway still gave the newest first.</extracomment>
        <translation>sa liste est aussi longue qu’une page peut l’être, et elle ne s’inverse pas</translation>
    </message>
    <message>
        <source>nobody has looked whether its list begins with a page 0</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. Page 0 would come before page 1.</extracomment>
        <translation>personne n’a regardé si sa liste commence par une page 0</translation>
    </message>
    <message>
        <source>nobody has looked whether another page follows</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. A page of its list of sales.</extracomment>
        <translation>personne n’a regardé si une autre page suit</translation>
    </message>
    <message>
        <source>its list gives the same sales on every page</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>sa liste donne les mêmes ventes à chaque page</translation>
    </message>
    <message>
        <source>nobody saw what this computer’s clock said as it was sold, so its list has to be read from the beginning</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “It was sold”: the sale was begun; “its list” is the gateway’s.</extracomment>
        <translation>personne n’a vu ce qu’indiquait l’horloge de cet ordinateur au moment de la vente, il faut donc lire la liste de la passerelle depuis le début</translation>
    </message>
    <message>
        <source>the gateway does not say what time it is, so nobody knows which days to look through</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale.</extracomment>
        <translation>la passerelle ne dit pas quelle heure il est, on ne sait donc pas dans quels jours chercher</translation>
    </message>
    <message>
        <source>this computer’s clock was ahead when it was sold, and nobody knows by how much, so its list has to be read from the beginning</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “It was sold”: the sale was begun; “its list” is the gateway’s.</extracomment>
        <translation>l’horloge de cet ordinateur avançait au moment de la vente, et on ne sait pas de combien, il faut donc lire la liste de la passerelle depuis le début</translation>
    </message>
    <message>
        <source>its list was not read for the days before %1</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s; %1 is a day: “2025-11-03”.</extracomment>
        <translation>sa liste n’a pas été lue pour les jours avant le %1</translation>
    </message>
    <message numerus="yes">
        <source>it was asked about %1 of %n sale(s) on its list</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “It”: the gateway; %1 is a number: “it was asked about 2 of 3 sales on its list”.</extracomment>
        <translation>
            <numerusform>elle a été interrogée sur %1 vente de sa liste (sur %n)</numerusform>
            <numerusform>elle a été interrogée sur %1 des %n ventes de sa liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) on its list could be this one, and it does not tell which</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its list” and “it”: the gateway’s, and the gateway; “this one” is the sale in question.</extracomment>
        <translation>
            <numerusform>%n vente de sa liste pourrait être celle-ci, et elle ne dit pas laquelle c’est</numerusform>
            <numerusform>%n ventes de sa liste pourraient être celle-ci, et elle ne dit pas laquelle c’est</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountBook</name>
    <message>
        <source>The list of accounts %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <extracomment>%1: the path of the file that holds the accounts; so in all of &quot;The list of accounts ...&quot;.</extracomment>
        <translation>La liste des comptes %1 ne peut pas être écrite. Vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <extracomment>%1: an account&apos;s name; so in all of these.</extracomment>
        <translation>Il n’y a pas de compte «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is an account “%1” already. Choose another name, or remove that account first.</source>
        <translation>Il y a déjà un compte «&#x202f;%1&#x202f;». Choisissez un autre nom, ou supprimez d’abord ce compte.</translation>
    </message>
    <message>
        <source>An account’s name has 1 to 60 visible characters, with no blank at its ends.</source>
        <translation>Le nom d’un compte a de 1 à 60 caractères visibles, sans espace au début ni à la fin.</translation>
    </message>
    <message>
        <source>The list of accounts %1 cannot be read. Check its permissions.</source>
        <translation>La liste des comptes %1 ne peut pas être lue. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The list of accounts %1 is damaged. Restore a copy, or move it away and add the accounts again.</source>
        <translation>La liste des comptes %1 est endommagée. Restaurez une copie, ou déplacez-la et ajoutez de nouveau les comptes.</translation>
    </message>
    <message>
        <source>The list of accounts %1 is locked by another program. Close it and try again.</source>
        <translation>La liste des comptes %1 est verrouillée par un autre programme. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The account that this sale was issued with has been removed. Add it again to follow the sale.</source>
        <translation>Le compte avec lequel la facture de cette vente a été émise a été supprimé. Ajoutez-le de nouveau pour suivre la vente.</translation>
    </message>
    <message>
        <source>The training account “%1” cannot be changed.</source>
        <translation>Le compte d’entraînement «&#x202f;%1&#x202f;» ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>The training account “%1” is part of the program and cannot be removed.</source>
        <translation>Le compte d’entraînement «&#x202f;%1&#x202f;» fait partie du programme et ne peut pas être supprimé.</translation>
    </message>
</context>
<context>
    <name>AccountChanges</name>
    <message>
        <source>The gateway or its web address has changed. Type the key for it, so that the stored one goes to no other server.</source>
        <extracomment>The gateway of an account that is being edited.</extracomment>
        <translation>La passerelle ou son adresse web a changé. Tapez la clé correspondante, pour que celle qui est conservée n’aille à aucun autre serveur.</translation>
    </message>
    <message>
        <source>Type the key again when the keychain is open.</source>
        <translation>Tapez de nouveau la clé quand le trousseau sera ouvert.</translation>
    </message>
    <message>
        <source>The key could not be stored, and the account could not be taken back.</source>
        <extracomment>Of an account that was to be added. Why stands in the next sentence.</extracomment>
        <translation>La clé n’a pas pu être conservée, et le compte n’a pas pu être retiré.</translation>
    </message>
    <message>
        <source>A key may be left there, as the entry “%1”, %2; delete it if nobody shall find it.</source>
        <extracomment>In the keychain, after an error. %1 and %2 are how the keychain’s programs show the entry: “Counterfoil”, shop/api-key.</extracomment>
        <translation>Une clé peut y être restée, sous l’entrée «&#x202f;%1&#x202f;», %2&#x202f;; effacez-la si personne ne doit la trouver.</translation>
    </message>
    <message>
        <source>The account was not added.</source>
        <extracomment>Why stands in the next sentence.</extracomment>
        <translation>Le compte n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>Of an account that was edited. Why stands in the next sentence.</extracomment>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The account is as it was, but its key may be the new one.</source>
        <extracomment>Why stands in the next sentence.</extracomment>
        <translation>Le compte est resté tel quel, mais sa clé est peut-être la nouvelle.</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <extracomment>%1 is the name of an account. What went wrong all the same stands in the next sentence.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est modifié.</translation>
    </message>
    <message>
        <source>The account is as it was, but its key is removed: type that again.</source>
        <extracomment>“That” is the key. Why stands in the next sentence.</extracomment>
        <translation>Le compte est resté tel quel, mais sa clé est supprimée&#xa0;: tapez-la de nouveau.</translation>
    </message>
    <message>
        <source>The account is as it was, but its key may be the new one: type the old one again.</source>
        <extracomment>“The old one” is the key that the account had. Why stands in the next sentence.</extracomment>
        <translation>Le compte est resté tel quel, mais sa clé est peut-être la nouvelle&#xa0;: tapez de nouveau l’ancienne.</translation>
    </message>
    <message>
        <source>A key of “%1” may stay in the keychain, as the entry “%2”, %3; delete it there if nobody shall find it.</source>
        <extracomment>%1 is the name of an account. %2 and %3 are how the keychain’s programs show the entry: “Counterfoil”, shop/api-key.</extracomment>
        <translation>Une clé de «&#x202f;%1&#x202f;» est peut-être restée dans le trousseau, sous l’entrée «&#x202f;%2&#x202f;», %3&#x202f;; effacez-la là-bas si personne ne doit la trouver.</translation>
    </message>
    <message>
        <source>“%1” was not removed, because its key is not known to be gone.</source>
        <extracomment>%1 is the name of an account. Why stands in the next sentence.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’a pas été supprimé, car il n’est pas certain que sa clé ait disparu.</translation>
    </message>
    <message>
        <source>The key of “%1” is removed, but the account is not.</source>
        <extracomment>%1 is the name of an account. Why stands in the next sentence.</extracomment>
        <translation>La clé de «&#x202f;%1&#x202f;» est supprimée, mais pas le compte.</translation>
    </message>
    <message>
        <source>“%1” is removed, but not what it filled forms with.</source>
        <extracomment>%1 is the name of an account; it may have values that new sales are filled with. Why stands in the next sentence.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est supprimé, mais pas ce qu’il préremplissait dans les formulaires.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The name of an account, in quotation marks.</extracomment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>It looks like the same merchant’s account as %1. Use one of them only: both see the same sales at the gateway.</source>
        <extracomment>%1: the names of one or more other accounts, in quotation marks: “Shop”, “Till”.</extracomment>
        <translation>Ce compte semble être celui du même commerçant que %1. N’en utilisez qu’un&#xa0;: les deux voient les mêmes ventes à la passerelle.</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>“--path %1” is not CALL=/PATH/, such as history=/api/client-invoice-history/get/.</source>
        <translation>«&#x202f;--path %1&#x202f;» n’a pas la forme CALL=/PATH/, comme history=/api/client-invoice-history/get/.</translation>
    </message>
    <message>
        <source>“--path %1”: there is no call “%2”. This gateway’s are: %3.</source>
        <extracomment>Calls are the gateway’s: “create”, “history”. %3: their names.</extracomment>
        <translation>«&#x202f;--path %1&#x202f;»&#xa0;: il n’y a pas d’appel «&#x202f;%2&#x202f;». Ceux de cette passerelle sont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The path of %1 is given twice. Give it once.</source>
        <extracomment>%1: the name of one of the gateway’s calls: “create”, “history”.</extracomment>
        <translation>Le chemin de %1 est donné deux fois. Donnez-le une fois.</translation>
    </message>
    <message>
        <source>There is no gateway “%1”. Known gateways: %2.</source>
        <translation>Il n’y a pas de passerelle «&#x202f;%1&#x202f;». Passerelles connues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 needs --client-id.</source>
        <extracomment>%1: a gateway’s name.</extracomment>
        <translation>%1 exige --client-id.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>What was found out about an account: “✓ Keychain: A key is stored.” %1: a mark; %2: what was looked at; %3: what there is to say of it, whole sentences.</extracomment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Give the key with --key-stdin: “counterfoilctl account add %1 --gateway %2 --key-stdin &lt; keyfile”, or type it when asked.</source>
        <extracomment>“keyfile” stands for the name of a file, and may be translated.</extracomment>
        <translation>Donnez la clé avec --key-stdin&#xa0;: «&#x202f;counterfoilctl account add %1 --gateway %2 --key-stdin &lt; fichierclé&#x202f;», ou tapez-la quand elle est demandée.</translation>
    </message>
    <message>
        <source>direct sales on</source>
        <extracomment>In a table: direct sales (with card data typed here) are switched on for the account. Short.</extracomment>
        <translation>ventes directes activées</translation>
    </message>
    <message>
        <source>direct sales off</source>
        <extracomment>In a table: direct sales (with card data typed here) are switched off for the account. Short.</extracomment>
        <translation>ventes directes désactivées</translation>
    </message>
    <message>
        <source>%1 (it is not shown while you type):</source>
        <extracomment>Asks for a key. %1: what the gateway calls it, such as “API key”.</extracomment>
        <translation>%1 (rien ne s’affiche pendant la frappe)&#xa0;:</translation>
    </message>
    <message>
        <source>Account “%1” added. Its key lies in the keychain; “counterfoilctl account check %1” tries it.</source>
        <translation>Compte «&#x202f;%1&#x202f;» ajouté. Sa clé est dans le trousseau&#x202f;; «&#x202f;counterfoilctl account check %1&#x202f;» permet de l’essayer.</translation>
    </message>
    <message>
        <source>(training: no money moves)</source>
        <extracomment>In a table, behind the account “sandbox”.</extracomment>
        <translation>(entraînement&#xa0;: aucun argent ne circule)</translation>
    </message>
    <message>
        <source>To remove the account all the same and leave its key in the keychain: counterfoilctl account remove &quot;%1&quot; --keep-key</source>
        <translation>Pour supprimer quand même le compte et laisser sa clé dans le trousseau&#xa0;: counterfoilctl account remove &quot;%1&quot; --keep-key</translation>
    </message>
    <message>
        <source>Account “%1” is removed. Its invoices stay in the ledger.</source>
        <translation>Le compte «&#x202f;%1&#x202f;» est supprimé. Ses factures restent au registre.</translation>
    </message>
    <message>
        <source>Account “%1” is removed, and the keychain holds no key of it. Its invoices stay in the ledger.</source>
        <translation>Le compte «&#x202f;%1&#x202f;» est supprimé, et le trousseau n’a plus de clé de ce compte. Ses factures restent au registre.</translation>
    </message>
    <message>
        <source>Direct sales are off for “%1”.</source>
        <extracomment>%1: an account.</extracomment>
        <translation>Les ventes directes sont désactivées pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Direct sales are on for “%1”. Card data typed here puts this computer and its users under the card industry’s rules (PCI DSS).</source>
        <extracomment>%1: an account.</extracomment>
        <translation>Les ventes directes sont activées pour «&#x202f;%1&#x202f;». Les données de carte tapées ici soumettent cet ordinateur et ses utilisateurs aux règles du secteur des cartes (PCI DSS).</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Remove “%1” and its key? Its invoices stay.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Supprimer «&#x202f;%1&#x202f;» et sa clé&#x202f;? Ses factures restent.</translation>
    </message>
    <message>
        <source>Removing. Your keychain may ask for its password.</source>
        <extracomment>An account is being removed.</extracomment>
        <translation>Suppression en cours. Votre trousseau peut demander son mot de passe.</translation>
    </message>
    <message>
        <source>Or remove the account alone: then its key stays in the keychain.</source>
        <extracomment>Stands behind what is wrong with the keychain and what to do about it.</extracomment>
        <translation>Ou supprimez le compte seul&#xa0;: sa clé reste alors dans le trousseau.</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>%1 at another address</source>
        <extracomment>A choice: the gateway of that name, but another server than the usual ones. %1 is its name.</extracomment>
        <translation>%1 à une autre adresse</translation>
    </message>
    <message>
        <source>Give the account a name, such as Shop.</source>
        <translation>Donnez un nom au compte, comme Boutique.</translation>
    </message>
    <message>
        <source>This is needed, such as https://pay.example.</source>
        <extracomment>Of the web address of the gateway.</extracomment>
        <translation>À remplir, par exemple https://pay.example.</translation>
    </message>
    <message>
        <source>%1 needs it.</source>
        <extracomment>The client ID is missing. %1 is the name of a gateway.</extracomment>
        <translation>%1 en a besoin.</translation>
    </message>
    <message>
        <source>The %1 is needed; the gateway’s profile page shows it.</source>
        <extracomment>%1 is what the gateway calls its key: “API key”, “Secret (salt)”.</extracomment>
        <translation>À remplir&#xa0;: %1. La page de profil de la passerelle l’indique.</translation>
    </message>
    <message>
        <source>The gateway or its web address has changed. Type the key for it, so that the stored one goes to no other server.</source>
        <translation>La passerelle ou son adresse web a changé. Tapez la clé correspondante, pour que celle qui est conservée n’aille à aucun autre serveur.</translation>
    </message>
    <message>
        <source>Saving. Your keychain may ask for its password. “Cancel” leaves this form; the saving goes on.</source>
        <extracomment>“Cancel” is a button of the form.</extracomment>
        <translation>Enregistrement en cours. Votre trousseau peut demander son mot de passe. «&#x202f;Annuler&#x202f;» quitte ce formulaire&#x202f;; l’enregistrement continue.</translation>
    </message>
</context>
<context>
    <name>AccountGateways</name>
    <message>
        <source>The account “%1” now belongs to another gateway than this sale.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Le compte «&#x202f;%1&#x202f;» appartient maintenant à une autre passerelle que cette vente.</translation>
    </message>
    <message>
        <source>This version of the program does not know the gateway “%1”. Install the version that added the account.</source>
        <extracomment>%1 is a gateway’s identifier, such as nonstopay.</extracomment>
        <translation>Cette version du programme ne connaît pas la passerelle «&#x202f;%1&#x202f;». Installez la version qui a ajouté le compte.</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>The names of several gateways: the last one, and those before it, which are a list.</extracomment>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>“%1” is still being saved: your keychain has not answered yet. Until then no account is added, changed or removed.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est encore en cours d’enregistrement&#xa0;: votre trousseau n’a pas encore répondu. D’ici là, aucun compte n’est ajouté, modifié ni supprimé.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>The name of an account, and why it could not be saved.</extracomment>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est enregistré.</translation>
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
        <translation>Elle est en cours d’émission. Redemandez dans une minute.</translation>
    </message>
    <message>
        <source>The gateway has this sale (number %1), but its pay link was lost with the answer. Look for that number on the gateway’s own pages: the link is there, or the sale can be cancelled there. Sell it again only once it can no longer be paid.</source>
        <extracomment>%1 is the gateway’s number of the sale. “Pay link”: what the customer opens to pay.</extracomment>
        <translation>La passerelle a cette vente (numéro %1), mais son lien de paiement s’est perdu avec la réponse. Cherchez ce numéro sur le site de la passerelle&#xa0;: le lien s’y trouve, ou la vente peut y être annulée. Ne vendez à nouveau que lorsqu’elle ne peut plus être payée.</translation>
    </message>
    <message>
        <source>This sale was not found at the gateway yet, and a server may still hold the call and carry it out later. Whether it arrived will be known at %1 at the earliest. Do not sell it again before that is said.</source>
        <extracomment>%1 is a time of day, 14:32. The “call” is the program’s request to issue the sale.</extracomment>
        <translation>Cette vente n’a pas encore été trouvée à la passerelle, et un serveur peut encore garder la demande et l’exécuter plus tard. On saura à %1 au plus tôt si elle est arrivée. Ne vendez pas à nouveau avant que ce soit dit.</translation>
    </message>
    <message>
        <source>Nobody can say yet whether the gateway has this sale: %1.</source>
        <extracomment>%1: one or more clauses, such as “its list shows 3 of 9 sales”, with “;” between them. “Its” and “it” in them are the gateway’s.</extracomment>
        <translation>On ne peut pas encore dire si la passerelle a cette vente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Do not sell it a second time. Look for it on the gateway’s own pages; where it is there, confirm which one it is.</source>
        <extracomment>After “Nobody can say yet whether the gateway has this sale”. “Which one”: of the gateway’s sales, this sale.</extracomment>
        <translation>Ne la vendez pas une seconde fois. Cherchez-la sur le site de la passerelle&#x202f;; si elle y est, confirmez laquelle c’est.</translation>
    </message>
    <message>
        <source>It is asked about again whenever somebody checks it.</source>
        <extracomment>The gateway is asked about a sale.</extracomment>
        <translation>La passerelle est interrogée de nouveau chaque fois que quelqu’un vérifie la vente.</translation>
    </message>
    <message>
        <source>It is asked about again at %1, while the window is open, and whenever somebody checks it.</source>
        <extracomment>The gateway is asked about a sale. %1 is a time of day, 14:32. The “window” is the program’s.</extracomment>
        <translation>La passerelle est interrogée de nouveau à %1, si la fenêtre est ouverte, et chaque fois que quelqu’un vérifie la vente.</translation>
    </message>
    <message>
        <source>The sale never arrived at the gateway: nobody can pay it, and it may be sold again. (%1)</source>
        <extracomment>%1: a sentence about how far was looked, such as “The gateway’s history lists no sale of those days.”</extracomment>
        <translation>La vente n’est jamais arrivée à la passerelle&#xa0;: personne ne peut la payer, et vous pouvez vendre à nouveau. (%1)</translation>
    </message>
    <message>
        <source>The gateway lists no sale that could be this one. That does not prove that it is not there.</source>
        <translation>La passerelle n’indique aucune vente qui pourrait être celle-ci. Cela ne prouve pas qu’elle n’y est pas.</translation>
    </message>
    <message numerus="yes">
        <source>These %n look most like this sale; the gateway may list more that it could be.</source>
        <extracomment>Above a list of %n sales of the gateway’s, from which a person chooses; %n is 20.</extracomment>
        <translation>
            <numerusform>%n vente ressemble le plus à celle-ci&#x202f;; la passerelle en a peut-être d’autres qui conviendraient.</numerusform>
            <numerusform>Ces %n ventes ressemblent le plus à celle-ci&#x202f;; la passerelle en a peut-être d’autres qui conviendraient.</numerusform>
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
        <translation>%1 et %2 %3</translation>
    </message>
    <message>
        <source>%1 point %2 %3</source>
        <extracomment>An amount of a coin in words. %1: &quot;zero&quot;, %2: the digits behind the decimal mark, one by one (&quot;zero zero two&quot;), %3: the coin (&quot;BTC&quot;).</extracomment>
        <translation>%1 virgule %2 %3</translation>
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
        <translation>La passerelle indique un paiement de %1, alors que le montant demandé était de %2.</translation>
    </message>
    <message>
        <source>The gateway credits %1 and tells no fee: that is far from the %2 that was asked for.</source>
        <extracomment>%1: the amount that the shop gets, &quot;4 USDC&quot;. %2: the amount of the sale, &quot;15.04 USD&quot;.</extracomment>
        <translation>La passerelle crédite %1 et n’indique pas de frais&#xa0;: c’est loin des %2 demandés.</translation>
    </message>
    <message>
        <source>The gateway credits %1 and keeps a fee of %2: that does not come to the %3 that was asked for.</source>
        <extracomment>%1: the amount that the shop gets, &quot;4 USDC&quot;. %2: a fee, &quot;0.10&quot;. %3: the amount of the sale.</extracomment>
        <translation>La passerelle crédite %1 et retient %2 de frais&#xa0;: cela ne fait pas les %3 demandés.</translation>
    </message>
    <message>
        <source>The gateway states an amount in a currency that it does not name, or that this program does not know. %1 was asked for; compare it with the gateway’s own pages.</source>
        <extracomment>%1: the amount of the sale. &quot;It&quot;: the amount that the gateway states.</extracomment>
        <translation>La passerelle indique un montant dans une devise qu’elle ne nomme pas, ou que ce programme ne connaît pas. Le montant demandé était de %1&#x202f;; comparez avec le site de la passerelle.</translation>
    </message>
    <message>
        <source>An amount that the gateway states cannot be read. %1 was asked for; compare it with the gateway’s own pages.</source>
        <extracomment>%1: the amount of the sale. &quot;It&quot;: the amount of the sale.</extracomment>
        <translation>Un montant indiqué par la passerelle ne peut pas être lu. Le montant demandé était de %1&#x202f;; comparez avec le site de la passerelle.</translation>
    </message>
    <message>
        <source>The gateway says that another amount was paid than the %1 that was asked for.</source>
        <translation>La passerelle dit qu’un autre montant a été payé que les %1 demandés.</translation>
    </message>
    <message>
        <source>It credits %1.</source>
        <extracomment>&quot;It&quot;: the gateway. %1: the amount that the shop gets, &quot;4 USDC&quot;.</extracomment>
        <translation>Elle crédite %1.</translation>
    </message>
    <message>
        <source>The amount that the gateway states cannot be read.</source>
        <translation>Le montant indiqué par la passerelle ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The currency that the gateway states cannot be read.</source>
        <translation>La devise indiquée par la passerelle ne peut pas être lue.</translation>
    </message>
    <message>
        <source>What the gateway says about where this sale stands cannot be read.</source>
        <translation>Ce que dit la passerelle de l’état de cette vente ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Whether the gateway took another amount than was asked for cannot be read.</source>
        <translation>On ne peut pas lire si la passerelle a encaissé un autre montant que celui demandé.</translation>
    </message>
    <message>
        <source>The time at which the gateway says that it issued this sale cannot be read.</source>
        <translation>L’heure à laquelle la passerelle dit avoir émis la facture de cette vente ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Something that the gateway states about this sale cannot be read.</source>
        <translation>Une indication de la passerelle sur cette vente ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This sale was paid, and to the gateway it stands at “%1” now.</source>
        <extracomment>%1: where a sale stands, “Waiting for the customer” (context State).</extracomment>
        <translation>Cette vente a été payée, et pour la passerelle elle est maintenant à l’état «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The gateway says “%1” about this sale, which this program does not know, so nobody can tell where it stands.</source>
        <extracomment>%1: a word that the gateway says, &quot;on-vacation&quot;.</extracomment>
        <translation>La passerelle dit «&#x202f;%1&#x202f;» de cette vente, ce que ce programme ne connaît pas&#x202f;; personne ne peut donc dire où elle en est.</translation>
    </message>
    <message>
        <source>This sale was paid, and the gateway says “%1” about it now.</source>
        <extracomment>%1: a word that the gateway says, &quot;refund-pending&quot;.</extracomment>
        <translation>Cette vente a été payée, et la passerelle en dit maintenant «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Nobody can tell yet whether the gateway has this sale.</source>
        <translation>On ne peut pas encore dire si la passerelle a cette vente.</translation>
    </message>
    <message>
        <source>The gateway holds the money back.</source>
        <translation>La passerelle retient l’argent.</translation>
    </message>
    <message>
        <source>The money went back to the customer.</source>
        <translation>L’argent est retourné au client.</translation>
    </message>
    <message>
        <source>This sale was paid, and the gateway takes that back: “%1”.</source>
        <extracomment>%1: where a sale stands, “Payment failed” (context State), or the gateway&apos;s word for it.</extracomment>
        <translation>Cette vente était payée, et la passerelle annule maintenant ce paiement&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The gateway had taken the payment back and says now that it is paid again.</source>
        <translation>La passerelle avait annulé le paiement et dit maintenant que la vente est de nouveau payée.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, and what should confirm it does not.</source>
        <translation>La passerelle dit que cette vente est payée, et ce qui devrait le confirmer ne le fait pas.</translation>
    </message>
    <message>
        <source>The gateway lists a paid sale, number %1, that looks like this one, and does not tell whose it is.</source>
        <extracomment>%1: the number of a sale at the gateway.</extracomment>
        <translation>La passerelle indique une vente payée, numéro %1, qui ressemble à celle-ci, et ne dit pas à qui elle est.</translation>
    </message>
    <message>
        <source>The gateway’s list states another amount for this sale than the %1 that was asked for.</source>
        <extracomment>%1: the amount of the sale.</extracomment>
        <translation>La liste de la passerelle indique pour cette vente un autre montant que les %1 demandés.</translation>
    </message>
    <message>
        <source>The gateway’s answer held more than it should, so something may be wrong at the gateway.</source>
        <translation>La réponse de la passerelle contenait plus qu’elle ne devrait&#x202f;; quelque chose ne va peut-être pas à la passerelle.</translation>
    </message>
    <message>
        <source>Look at the gateway’s own pages.</source>
        <translation>Consultez le site de la passerelle.</translation>
    </message>
    <message>
        <source>Compare it with the gateway’s own pages.</source>
        <extracomment>&quot;It&quot;: this sale.</extracomment>
        <translation>Comparez-la avec le site de la passerelle.</translation>
    </message>
    <message>
        <source>Compare it with the gateway’s own pages before you hand anything over.</source>
        <extracomment>&quot;It&quot;: this sale. What may be handed over are goods.</extracomment>
        <translation>Comparez-la avec le site de la passerelle avant de remettre quoi que ce soit.</translation>
    </message>
    <message>
        <source>Compare the two and say whether it is this one.</source>
        <extracomment>&quot;The two&quot;: this sale and one that the gateway lists.</extracomment>
        <translation>Comparez les deux et dites si c’est celle-ci.</translation>
    </message>
    <message>
        <source>Compare this sale with the gateway’s own pages.</source>
        <translation>Comparez cette vente avec le site de la passerelle.</translation>
    </message>
</context>
<context>
    <name>Attentions</name>
    <message>
        <source>The gateway has this sale. “Check now” fetches its link; it is not issued again.</source>
        <extracomment>“Check now” is a button: it is called as it is called there.</extracomment>
        <translation>La passerelle a cette vente. «&#x202f;Vérifier&#x202f;» va chercher son lien&#x202f;; la facture n’est pas émise de nouveau.</translation>
    </message>
    <message>
        <source>See the gateway’s own pages for what became of the money, then choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>Voyez sur le site de la passerelle ce qu’est devenu l’argent, puis choisissez «&#x202f;Classer&#x202f;».</translation>
    </message>
    <message>
        <source>Compare this sale with the gateway’s own pages, then choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>Comparez cette vente avec le site de la passerelle, puis choisissez «&#x202f;Classer&#x202f;».</translation>
    </message>
    <message>
        <source>Choose “It may be this one…” to see both side by side. If it is another sale, choose “Done”.</source>
        <extracomment>“It may be this one…” and “Done” are buttons: they are called as they are called there.</extracomment>
        <translation>Choisissez «&#x202f;C’est peut-être celle-ci…&#x202f;» pour voir les deux côte à côte. Si c’est une autre vente, choisissez «&#x202f;Classer&#x202f;».</translation>
    </message>
    <message>
        <source>Compare it with what you sold: settle the difference with the customer, or let it be, and choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>Comparez-la avec ce que vous avez vendu&#xa0;: réglez la différence avec le client, ou laissez-la, et choisissez «&#x202f;Classer&#x202f;».</translation>
    </message>
    <message>
        <source>Ask the gateway for the reason, then choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>Demandez la raison à la passerelle, puis choisissez «&#x202f;Classer&#x202f;».</translation>
    </message>
    <message>
        <source>See the gateway’s own pages for the reason, then choose “Done”.</source>
        <extracomment>“Done” is a button: it is called as it is called there.</extracomment>
        <translation>Voyez la raison sur le site de la passerelle, puis choisissez «&#x202f;Classer&#x202f;».</translation>
    </message>
    <message>
        <source>Choose “Check now” before you sell again: otherwise the customer may pay twice. If it stays so, look for the sale in the gateway’s own pages.</source>
        <extracomment>“Check now” is a button: it is called as it is called there.</extracomment>
        <translation>Choisissez «&#x202f;Vérifier&#x202f;» avant de vendre à nouveau&#xa0;: sinon le client pourrait payer deux fois. Si rien ne change, cherchez la vente sur le site de la passerelle.</translation>
    </message>
    <message>
        <source>The gateway said so %1.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>La passerelle l’a dit %1.</translation>
    </message>
    <message>
        <source>This program noted it %1.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>Ce programme l’a noté %1.</translation>
    </message>
    <message>
        <source>Compare this sale with the gateway’s own pages before you hand anything over, then choose “Done”.</source>
        <extracomment>What may be handed over are goods. “Done” is a button: it is called as it is called there.</extracomment>
        <translation>Comparez cette vente avec le site de la passerelle avant de remettre quoi que ce soit, puis choisissez «&#x202f;Classer&#x202f;».</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <extracomment>Sales in the books. In a table, and in brackets behind a file. Short.</extracomment>
        <translation>
            <numerusform>%n vente</numerusform>
            <numerusform>%n ventes</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>In the place of a number of sales: the backup is damaged.</extracomment>
        <translation>illisible</translation>
    </message>
    <message>
        <source>(the books before a backup was restored)</source>
        <extracomment>Stands behind a backup in a list: it was made of the books of then, before an older backup took their place.</extracomment>
        <translation>(le registre d’avant la restauration d’une sauvegarde)</translation>
    </message>
    <message>
        <source>The books are copied to %1 (%2).</source>
        <extracomment>%1: a file; %2: “12 sales”.</extracomment>
        <translation>Le registre est copié dans %1 (%2).</translation>
    </message>
    <message>
        <source>There are no backups yet. “counterfoilctl backup” makes one; the window does each day.</source>
        <extracomment>The window: Counterfoil’s desktop program, which makes a backup each day.</extracomment>
        <translation>Il n’y a pas encore de sauvegarde. «&#x202f;counterfoilctl backup&#x202f;» en fait une&#x202f;; la fenêtre en fait une chaque jour.</translation>
    </message>
    <message>
        <source>“counterfoilctl import ACCOUNT” does that; “counterfoilctl backup --list” shows what was kept.</source>
        <extracomment>Comes behind the advice to fetch sales that the backup lacks from the gateway. ACCOUNT stands for the name of an account. The books that the backup took the place of were kept.</extracomment>
        <translation>«&#x202f;counterfoilctl import ACCOUNT&#x202f;» le fait&#x202f;; «&#x202f;counterfoilctl backup --list&#x202f;» montre ce qui a été gardé.</translation>
    </message>
    <message>
        <source>New, empty books are begun at %1. Backups of earlier ones stay where they are; “counterfoilctl import ACCOUNT” fetches past sales from the gateway.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>Un registre neuf et vide est commencé dans %1. Les sauvegardes des précédents restent où elles sont&#x202f;; «&#x202f;counterfoilctl import ACCOUNT&#x202f;» va chercher les ventes passées auprès de la passerelle.</translation>
    </message>
    <message>
        <source>The saved items and customers are back as they are in %1.</source>
        <translation>Les articles et clients enregistrés sont rétablis tels qu’ils sont dans %1.</translation>
    </message>
    <message>
        <source>Those that were in their place are kept as %1.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>Ceux qui étaient à leur place sont gardés sous %1.</translation>
    </message>
</context>
<context>
    <name>BackupFiles</name>
    <message>
        <source>The folder %1 cannot be written, so no copy of the books is there. Check its permissions and the disk.</source>
        <extracomment>%1: the path of a folder.</extracomment>
        <translation>Le dossier %1 n’est pas accessible en écriture, le registre n’y est donc pas copié. Vérifiez ses droits et le disque.</translation>
    </message>
    <message>
        <source>It is not whole.</source>
        <extracomment>&quot;It&quot; is a copy of the books.</extracomment>
        <translation>Elle est incomplète.</translation>
    </message>
    <message>
        <source>The books at %1 are damaged, so no copy of them was kept. Restore one of the backups.</source>
        <extracomment>%1: the path of the file of the books.</extracomment>
        <translation>Le registre %1 est endommagé, aucune copie n’en a donc été gardée. Restaurez une des sauvegardes.</translation>
    </message>
    <message>
        <source>Another program is making a copy of the books just now.</source>
        <translation>Un autre programme est en train de copier le registre.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: it cannot be read. Nothing was changed; choose another one.</source>
        <extracomment>%1: the name of the backup&apos;s file; so in all of these.</extracomment>
        <translation>La sauvegarde %1 est inutilisable&#xa0;: elle ne peut pas être lue. Rien n’a été modifié&#x202f;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: it is no database. Nothing was changed; choose another one.</source>
        <translation>La sauvegarde %1 est inutilisable&#xa0;: ce n’est pas une base de données. Rien n’a été modifié&#x202f;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: it holds no books of this program. Nothing was changed; choose another one.</source>
        <translation>La sauvegarde %1 est inutilisable&#xa0;: elle ne contient pas de registre de ce programme. Rien n’a été modifié&#x202f;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: a newer version of this program made it. Nothing was changed; choose another one.</source>
        <translation>La sauvegarde %1 est inutilisable&#xa0;: une version plus récente de ce programme l’a faite. Rien n’a été modifié&#x202f;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: it is damaged. Nothing was changed; choose another one.</source>
        <translation>La sauvegarde %1 est inutilisable&#xa0;: elle est endommagée. Rien n’a été modifié&#x202f;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The books are copied, but the saved items and customers in %1 could not be. Look at the disk and that file; exporting them as CSV makes another copy.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Le registre est copié, mais les articles et clients enregistrés dans %1 n’ont pas pu l’être. Vérifiez le disque et ce fichier&#x202f;; les exporter en CSV en fait une autre copie.</translation>
    </message>
    <message>
        <source>%1 cannot be used: it does not hold saved items and customers of this program, or is damaged. Nothing was changed; choose another one.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>%1 est inutilisable&#xa0;: le fichier ne contient pas d’articles et de clients enregistrés de ce programme, ou il est endommagé. Rien n’a été modifié&#x202f;; choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>cannot be read</source>
        <extracomment>Of a backup, in the place of how many sales it holds: the file is damaged.</extracomment>
        <translation>illisible</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>%Ln vente</numerusform>
            <numerusform>%Ln ventes</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the books back as they were on %1? The books as they are now are kept aside in the same folder, so this can be taken back. Sales since then are missing from the restored books until you fetch them from the gateways: “Import past sales…” on the page “Accounts”, once for each account.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>Remettre le registre tel qu’il était le %1&#x202f;? Le registre actuel est gardé à part dans le même dossier, vous pourrez donc revenir en arrière. Les ventes faites depuis manquent au registre restauré jusqu’à ce que vous alliez les chercher auprès des passerelles&#xa0;: «&#x202f;Importer des ventes passées…&#x202f;» sur la page «&#x202f;Comptes&#x202f;», une fois pour chaque compte.</translation>
    </message>
    <message>
        <source>kept aside when a backup was restored</source>
        <extracomment>Of the books as they were before, the last part of a line about them.</extracomment>
        <translation>gardé à part lors de la restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>Backups of the books</source>
        <translation>Sauvegardes du registre</translation>
    </message>
    <message>
        <source>The last one was made %1.</source>
        <extracomment>%1 is how long ago that was: “3 hours ago”, “just now”, “on 3 Nov”: no full stop behind it where the language abbreviates months with one.</extracomment>
        <translation>La dernière a été faite %1.</translation>
    </message>
    <message>
        <source>Backed up: %1.</source>
        <extracomment>%1 is the backup: “15 March 2026, 09:30 · 1,204 sales · 3.4 MB”.</extracomment>
        <translation>Sauvegardé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Putting the books back. With many sales this takes a moment.</source>
        <translation>Remise en place du registre. Avec beaucoup de ventes, cela prend un moment.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>There is no backup “%1”.</source>
        <extracomment>%1: the name of a file that somebody typed.</extracomment>
        <translation>Il n’y a pas de sauvegarde «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The program was ended.</source>
        <translation>Le programme a été fermé.</translation>
    </message>
    <message>
        <source>The books are back as they were on %1. What was sold since then is missing in them: import it from the gateways. The books that were in their place are kept beside the backups.</source>
        <extracomment>%1: a day and a time.</extracomment>
        <translation>Le registre est de nouveau tel qu’il était le %1. Ce qui a été vendu depuis y manque&#xa0;: importez-le depuis les passerelles. Le registre qui était à sa place est gardé à côté des sauvegardes.</translation>
    </message>
</context>
<context>
    <name>Barcode</name>
    <message>
        <source>The last digit of barcode %1 does not fit the others; it would be %2. Compare it with the package.</source>
        <extracomment>%1: a barcode, digits; %2: the digit that would fit.</extracomment>
        <translation>Le dernier chiffre du code-barres %1 ne va pas avec les autres&#x202f;; ce serait %2. Comparez-le avec l’emballage.</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>These are too many of “%1” for one sale.</source>
        <extracomment>%1: the name of an item.</extracomment>
        <translation>La quantité de «&#x202f;%1&#x202f;» est trop grande pour une seule vente.</translation>
    </message>
    <message>
        <source>One sale has at most %1 lines. Issue this one, and begin another.</source>
        <translation>Une vente a au plus %1 lignes. Émettez la facture, et commencez une autre vente.</translation>
    </message>
    <message>
        <source>“%1” has no price in %2, so there is no sum. Type the amount, or give the item a price.</source>
        <extracomment>%1: the name of an item; %2: a currency&apos;s code.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’a pas de prix en %2, il n’y a donc pas de total. Tapez le montant, ou donnez un prix à l’article.</translation>
    </message>
</context>
<context>
    <name>BusKeychainLock</name>
    <message>
        <source>Your keychain has not answered yet. Look for a window that asks for its password.</source>
        <translation>Votre trousseau n’a pas encore répondu. Cherchez une fenêtre qui demande son mot de passe.</translation>
    </message>
</context>
<context>
    <name>CallOutcome</name>
    <message>
        <source>It may exist all the same: do not issue it again before checking has shown that it never arrived.</source>
        <extracomment>“It” is the sale. Follows a sentence about what went wrong when it was issued.</extracomment>
        <translation>Elle existe peut-être quand même&#xa0;: ne l’émettez pas de nouveau avant que la vérification ait montré qu’elle n’est jamais arrivée.</translation>
    </message>
    <message>
        <source>Most likely nothing was issued, but the gateway itself did not say so. Check this sale before you issue it again; it is asked about for 30 days.</source>
        <extracomment>Follows a sentence about what went wrong when a sale was issued.</extracomment>
        <translation>Très probablement, rien n’a été émis, mais la passerelle ne l’a pas dit elle-même. Vérifiez cette vente avant de l’émettre de nouveau&#x202f;; la passerelle est interrogée à son sujet pendant 30 jours.</translation>
    </message>
    <message>
        <source>The gateway is asked too often at the moment (HTTP 429): wait a minute.</source>
        <translation>La passerelle est trop sollicitée en ce moment (HTTP 429)&#xa0;: attendez une minute.</translation>
    </message>
    <message>
        <source>The gateway is asked too often at the moment. Wait a minute and try again.</source>
        <translation>La passerelle est trop sollicitée en ce moment. Attendez une minute et réessayez.</translation>
    </message>
    <message>
        <source>There is no gateway at this account’s web address (HTTP %1). Check the address.</source>
        <extracomment>%1 is the number by which web servers say that.</extracomment>
        <translation>Il n’y a pas de passerelle à l’adresse web de ce compte (HTTP %1). Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The gateway has a fault of its own (HTTP %1).</source>
        <extracomment>%1 is the number by which web servers say that.</extracomment>
        <translation>La passerelle a une panne interne (HTTP %1).</translation>
    </message>
    <message>
        <source>The gateway’s server turned the call away (HTTP %1).</source>
        <extracomment>%1 is the number by which web servers say that. A call is what this program sent to the gateway.</extracomment>
        <translation>Le serveur de la passerelle a repoussé la demande (HTTP %1).</translation>
    </message>
    <message>
        <source>The gateway wants to send the call to another address, which is not followed (HTTP %1). Check the account’s web address.</source>
        <extracomment>%1 is the number by which web servers say that.</extracomment>
        <translation>La passerelle veut renvoyer la demande vers une autre adresse, ce que ce programme ne suit pas (HTTP %1). Vérifiez l’adresse web du compte.</translation>
    </message>
    <message>
        <source>The gateway’s answer is empty.</source>
        <translation>La réponse de la passerelle est vide.</translation>
    </message>
    <message>
        <source>The gateway answered with a web page instead of data.</source>
        <translation>La passerelle a répondu par une page web au lieu de données.</translation>
    </message>
    <message>
        <source>The gateway’s answer could not be read.</source>
        <translation>La réponse de la passerelle n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Nothing was sent, so nothing was issued.</source>
        <translation>Rien n’a été envoyé, donc rien n’a été émis.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the gateway’s list name no sale and are left out.</source>
        <translation>
            <numerusform>%n ligne de la liste de la passerelle n’indique aucune vente et est laissée de côté.</numerusform>
            <numerusform>%n lignes de la liste de la passerelle n’indiquent aucune vente et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <extracomment>“It” is the gateway or its server, about which the sentence before this one is; %1 are its words.</extracomment>
        <translation>Message reçu&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The server turned the call away, but speaks of a sale that is there.</source>
        <translation>Le serveur a repoussé la demande, mais parle d’une vente qui existe.</translation>
    </message>
    <message>
        <source>The gateway answered with a link that repeats card data or a key, so it is not shown or kept. The sale may be there all the same: check it, and do not issue it again.</source>
        <translation>La passerelle a répondu par un lien qui répète des données de carte ou une clé&#x202f;; il n’est donc ni affiché ni gardé. La vente est peut-être là quand même&#xa0;: vérifiez-la, et ne l’émettez pas de nouveau.</translation>
    </message>
</context>
<context>
    <name>CandidateView</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Issued (at the gateway by the gateway’s clock)</source>
        <translation>Émise (à la passerelle, selon son horloge)</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a sale, by which it is known</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>State</source>
        <comment>where a sale stands: paid, waiting</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>It is none of those that the gateway lists. That does not prove that it is not there.</source>
        <translation>Ce n’est aucune de celles que la passerelle indique. Cela ne prouve pas qu’elle n’y est pas.</translation>
    </message>
    <message>
        <source>The gateway lists one sale that it may be. Compare both before you say that it is the same.</source>
        <translation>La passerelle indique une vente qui est peut-être celle-ci. Comparez les deux avant de dire que c’est la même.</translation>
    </message>
    <message numerus="yes">
        <source>The gateway lists %n sale(s) that it may be; this is number %1.</source>
        <extracomment>“It” is a sale of the shop. %1 is the place of the gateway’s sale that is shown: 1, 2 ...</extracomment>
        <translation>
            <numerusform>La passerelle indique %n vente qui est peut-être celle-ci&#x202f;; vous voyez la n°&#xa0;%1.</numerusform>
            <numerusform>La passerelle indique %n ventes dont l’une est peut-être celle-ci&#x202f;; vous voyez la n°&#xa0;%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway about it once more…</source>
        <translation>Nouvelle interrogation de la passerelle…</translation>
    </message>
</context>
<context>
    <name>CardChecks</name>
    <message numerus="yes">
        <source>The number has %n digit(s), which no card number has. Compare it with the card.</source>
        <translation>
            <numerusform>Le numéro a %n chiffre, ce qui n’existe pour aucune carte. Comparez-le avec la carte.</numerusform>
            <numerusform>Le numéro a %n chiffres, ce qui n’existe pour aucune carte. Comparez-le avec la carte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The number has %n digit(s), which no %1 number has. Compare it with the card.</source>
        <extracomment>%1: a card network, such as Visa.</extracomment>
        <translation>
            <numerusform>Le numéro a %n chiffre, ce qui n’existe pour aucune carte %1. Comparez-le avec la carte.</numerusform>
            <numerusform>Le numéro a %n chiffres, ce qui n’existe pour aucune carte %1. Comparez-le avec la carte.</numerusform>
        </translation>
    </message>
    <message>
        <source>A card number has digits only; blanks or hyphens between groups are fine.</source>
        <translation>Un numéro de carte n’a que des chiffres&#x202f;; des espaces ou des traits d’union entre les groupes conviennent.</translation>
    </message>
    <message>
        <source>The number does not add up: at least one digit is wrong. Compare it with the card.</source>
        <translation>Le numéro n’est pas cohérent&#xa0;: au moins un chiffre est faux. Comparez-le avec la carte.</translation>
    </message>
    <message>
        <source>Write month and year in full as MM/YYYY, such as 02/2031.</source>
        <extracomment>MM and YYYY: the digits of month and year.</extracomment>
        <translation>Écrivez le mois et l’année en entier sous la forme MM/AAAA, comme 02/2031.</translation>
    </message>
    <message>
        <source>The month is a number from 01 to 12.</source>
        <translation>Le mois est un nombre de 01 à 12.</translation>
    </message>
    <message>
        <source>The card has expired. Ask for another card.</source>
        <translation>La carte a expiré. Demandez une autre carte.</translation>
    </message>
    <message>
        <source>The year lies too far ahead for a card. Compare it with the card.</source>
        <translation>L’année est trop lointaine pour une carte. Comparez-la avec la carte.</translation>
    </message>
    <message>
        <source>The card code has digits only.</source>
        <translation>Le code de la carte n’a que des chiffres.</translation>
    </message>
    <message>
        <source>American Express cards have a code of 4 digits, on the front.</source>
        <translation>Les cartes American Express ont un code à 4 chiffres, au recto.</translation>
    </message>
    <message>
        <source>The card code has 3 digits, on the back of the card.</source>
        <translation>Le code a 3 chiffres, au verso de la carte.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 1990-12-31.</source>
        <translation>Écrivez la date sous la forme année-mois-jour, comme 1990-12-31.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Ce jour n’existe pas dans le calendrier.</translation>
    </message>
    <message>
        <source>A date of birth lies in the past.</source>
        <translation>Une date de naissance se situe dans le passé.</translation>
    </message>
    <message>
        <source>Nobody alive was born then. Check the year.</source>
        <translation>Aucune personne vivante n’est née à cette date. Vérifiez l’année.</translation>
    </message>
</context>
<context>
    <name>CardCodeEditor</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <extracomment>How many digits the code on a card has; stands in its empty field.</extracomment>
        <translation>
            <numerusform>%n chiffre</numerusform>
            <numerusform>%n chiffres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardSide</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a sale’s reference; %2: what came of sending it, whole sentences.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The number %1 is another one’s already. Choose another number.</source>
        <extracomment>%1: the shop&apos;s own number of an item or customer.</extracomment>
        <translation>Le numéro %1 est déjà pris. Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. Save it as a new one.</source>
        <translation>Il a été supprimé entre-temps. Enregistrez-le comme nouveau.</translation>
    </message>
    <message>
        <source>Nothing is saved under the number %1.</source>
        <extracomment>%1: what was typed as the number of an item or customer.</extracomment>
        <translation>Rien n’est enregistré sous le numéro %1.</translation>
    </message>
    <message>
        <source>%1 does not hold saved items and customers of this program. Move that file away.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>%1 ne contient pas d’articles et de clients enregistrés de ce programme. Déplacez ce fichier.</translation>
    </message>
    <message>
        <source>The saved items and customers in %1 were written by a newer version of this program (%2). Install that version.</source>
        <extracomment>%1: the path of a file; %2: the number of its form.</extracomment>
        <translation>Les articles et clients enregistrés dans %1 ont été écrits par une version plus récente de ce programme (%2). Installez cette version.</translation>
    </message>
    <message>
        <source>There is one like it already: %1, %2. Change that one, or say that you mean another.</source>
        <extracomment>%1: a number, %2: a name of an item or customer.</extracomment>
        <translation>Il y en a déjà un semblable&#xa0;: %1, %2. Modifiez celui-là, ou dites que vous en voulez un autre.</translation>
    </message>
    <message>
        <source>The price of the saved item %1 cannot be read. Type it anew.</source>
        <extracomment>%1: the shop&apos;s number of an item.</extracomment>
        <translation>Le prix de l’article enregistré %1 est illisible. Tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>Something else was asked meanwhile.</source>
        <translation>Autre chose a été demandé entre-temps.</translation>
    </message>
    <message>
        <source>The file of saved items and customers, %1, is damaged. Move it away and import a CSV file of yours; sales do not need it.</source>
        <extracomment>%1: the path of a file. Sales: what was sold; they are in another file.</extracomment>
        <translation>Le fichier des articles et clients enregistrés, %1, est endommagé. Déplacez-le et importez un fichier CSV à vous&#x202f;; les ventes n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>Check the disk and the file.</source>
        <translation>Vérifiez le disque et le fichier.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>Le disque est plein&#xa0;: libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be opened or written: check its permissions.</source>
        <translation>Le fichier ou son dossier ne peut pas être ouvert ou écrit&#xa0;: vérifiez ses droits.</translation>
    </message>
    <message>
        <source>Another program keeps it locked: close that program and try again.</source>
        <translation>Un autre programme le tient verrouillé&#xa0;: fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>The saved items and customers in %1 cannot be used.</source>
        <extracomment>What to do follows. %1: the path of a file.</extracomment>
        <translation>Les articles et clients enregistrés dans %1 sont inutilisables.</translation>
    </message>
</context>
<context>
    <name>CatalogueCommands</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>“--price %1” is no amount and currency. Write it such as --price &quot;3.50 EUR&quot;.</source>
        <extracomment>%1: what was typed.</extracomment>
        <translation>«&#x202f;--price %1&#x202f;» n’est pas un montant avec sa devise. Écrivez par exemple --price &quot;3.50 EUR&quot;.</translation>
    </message>
    <message>
        <source>On this command line: --again.</source>
        <translation>Sur cette ligne de commande&#xa0;: --again.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <extracomment>%1: the number of a line of a file; %2: the name of a column.</extracomment>
        <translation>Ligne %1, %2</translation>
    </message>
    <message>
        <source>These columns mean nothing here and were left out: %1.</source>
        <extracomment>%1: names of columns.</extracomment>
        <translation>Ces colonnes n’ont pas de sens ici et ont été laissées de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>How its letters are written is a guess. Look at the names; where they are wrong, say it with --encoding.</source>
        <translation>L’encodage du fichier a été deviné. Regardez les noms&#x202f;; s’ils sont faux, indiquez l’encodage avec --encoding.</translation>
    </message>
    <message>
        <source>Read as %1. New: %2. Changed: %3. The same: %4. Wrong: %5.</source>
        <extracomment>%1: how a file&apos;s letters are written: UTF-8. %2 to %5: numbers of lines of a file.</extracomment>
        <translation>Lu en %1. Lignes nouvelles&#xa0;: %2. Modifiées&#xa0;: %3. Identiques&#xa0;: %4. Incorrectes&#xa0;: %5.</translation>
    </message>
    <message>
        <source>“%1” was saved under the number %2.</source>
        <extracomment>%1: the name of an item or customer; %2: its number.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est enregistré sous le numéro %2.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <extracomment>%1: the name of an item or customer.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>Their data would be erased from %n sale(s).</source>
        <translation>
            <numerusform>Ses données seraient effacées de %n vente.</numerusform>
            <numerusform>Ses données seraient effacées de %n ventes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their data was erased from %n sale(s).</source>
        <translation>
            <numerusform>Ses données ont été effacées de %n vente.</numerusform>
            <numerusform>Ses données ont été effacées de %n ventes.</numerusform>
        </translation>
    </message>
    <message>
        <source>These sales are not settled and keep it until they are; the saved customer stays until then. Erase again later: %1.</source>
        <extracomment>%1: references of sales.</extracomment>
        <translation>Ces ventes ne sont pas closes et gardent ses données jusqu’à ce qu’elles le soient&#x202f;; le client reste enregistré d’ici là. Effacez de nouveau plus tard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Backups that were made before hold it still, until newer ones take their place. So do the gateway, and mails and papers that went out.</source>
        <translation>Les sauvegardes faites avant contiennent encore ces données, jusqu’à ce que de plus récentes les remplacent. La passerelle, les e-mails envoyés et les documents remis les contiennent aussi.</translation>
    </message>
    <message>
        <source>“%1” is no way to write letters that is known here. It is one of UTF-8, UTF-16, UTF-16BE, Windows-1251 and Windows-1252.</source>
        <extracomment>%1: what was typed.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un encodage connu ici. Choisissez parmi UTF-8, UTF-16, UTF-16BE, Windows-1251 et Windows-1252.</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct those lines, or import the others with --skip-wrong.</source>
        <translation>Rien n’a été importé. Corrigez ces lignes, ou importez les autres avec --skip-wrong.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written into %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>
            <numerusform>%n ligne a été écrite dans %1.</numerusform>
            <numerusform>%n lignes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several items have the barcode %1. Say which one, by its number.</source>
        <extracomment>%1: a barcode.</extracomment>
        <translation>Plusieurs articles ont le code-barres %1. Indiquez lequel, par son numéro.</translation>
    </message>
    <message>
        <source>The amount is the sum of the items. Leave out %1, or --item.</source>
        <extracomment>%1: the name of a field.</extracomment>
        <translation>Le montant est le total des articles. Enlevez %1, ou --item.</translation>
    </message>
    <message>
        <source>In which currency is not clear: the items have several prices, or none. Say it with --set.</source>
        <translation>La devise n’est pas claire&#xa0;: les articles ont plusieurs prix, ou aucun. Indiquez-la avec --set.</translation>
    </message>
    <message>
        <source>On this command line: --same-number takes them along.</source>
        <translation>En ligne de commande&#xa0;: --same-number les efface aussi.</translation>
    </message>
</context>
<context>
    <name>CheckStrip</name>
    <message>
        <source>Stopping…</source>
        <extracomment>After the button “Stop” was pressed: no more sales are asked about.</extracomment>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>Sales are being checked, and nobody knows yet how many.</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %1 of %Ln sale(s)…</source>
        <extracomment>%1 is how many were checked already.</extracomment>
        <translation>
            <numerusform>Vérification&#xa0;: %1 sur %Ln vente…</numerusform>
            <numerusform>Vérification&#xa0;: %1 sur %Ln ventes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenSales</name>
    <message>
        <source>&amp;Copy references</source>
        <translation>&amp;Copier les références</translation>
    </message>
    <message>
        <source>These are too many to do something about at once. Choose at most %1, or narrow the list down.</source>
        <extracomment>They are sales; %1 is a number of them.</extracomment>
        <translation>C’est trop pour agir sur toutes à la fois. Choisissez-en %1 au plus, ou réduisez la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) chosen</source>
        <translation>
            <numerusform>%Ln vente choisie</numerusform>
            <numerusform>%Ln ventes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The references of %Ln sale(s) are copied, one in each line.</source>
        <translation>
            <numerusform>La référence de %Ln vente est copiée.</numerusform>
            <numerusform>Les références de %Ln ventes sont copiées, une par ligne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) are chosen. Choose one to see its link.</source>
        <translation>
            <numerusform>%Ln vente est choisie. Choisissez-en une seule pour voir son lien.</numerusform>
            <numerusform>%Ln ventes sont choisies. Choisissez-en une seule pour voir son lien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoinAddressCheck</name>
    <message>
        <source>This is an address of %1, and the sale is in %2.</source>
        <extracomment>%1, %2: names of coins, “Litecoin”, “USDT (Tron)”.</extracomment>
        <translation>C’est une adresse %1, et la vente est en %2.</translation>
    </message>
    <message>
        <source>This is no address of %1: it is too short, too long or of another kind.</source>
        <extracomment>%1: the name of a coin, “Bitcoin”, “USDT (Tron)”.</extracomment>
        <translation>Ce n’est pas une adresse %1&#xa0;: elle est trop courte, trop longue ou d’un autre type.</translation>
    </message>
    <message>
        <source>The address holds “%1” in place %2, which no address of %3 has there.</source>
        <extracomment>%1: a letter or sign, “0”; %2: its place in the address, counted from 1; %3: the name of a coin.</extracomment>
        <translation>L’adresse contient «&#x202f;%1&#x202f;» en position %2, ce qu’aucune adresse %3 n’a à cet endroit.</translation>
    </message>
    <message>
        <source>This address of %1 is damaged: at least one letter is wrong, missing or too much, as its check digits do not agree.</source>
        <extracomment>%1: the name of a coin, “Bitcoin”, “USDT (Tron)”.</extracomment>
        <translation>Cette adresse %1 est endommagée&#xa0;: au moins une lettre est fausse, manque ou est en trop, car ses chiffres de contrôle ne concordent pas.</translation>
    </message>
    <message>
        <source>This address of %1 is damaged: it mixes capital and small letters, which wallets refuse.</source>
        <extracomment>%1: the name of a coin. An address of that kind has only one or the other.</extracomment>
        <translation>Cette adresse %1 est endommagée&#xa0;: elle mêle majuscules et minuscules, ce que les portefeuilles refusent.</translation>
    </message>
    <message>
        <source>This is an address of %1’s test network, whose coins are worth nothing, and the sale is in real money.</source>
        <extracomment>%1: the name of a coin. A test network is for people who write programs.</extracomment>
        <translation>C’est une adresse du réseau de test %1, dont la cryptomonnaie ne vaut rien, et la vente est en argent réel.</translation>
    </message>
    <message>
        <source>Do not let the customer pay: the coins would be lost. Sell in another way, and ask the gateway.</source>
        <translation>Ne laissez pas le client payer&#xa0;: la somme serait perdue. Vendez autrement, et renseignez-vous auprès de la passerelle.</translation>
    </message>
    <message>
        <source>%1 has addresses of this form as well: make sure that the customer sends %2.</source>
        <extracomment>%1, %2: names of coins: the other one, and the sale’s.</extracomment>
        <translation>%1 a aussi des adresses de cette forme&#xa0;: assurez-vous que le client envoie des %2.</translation>
    </message>
    <message>
        <source>This address of %1 belongs to nobody: what is sent there does not reach the gateway.</source>
        <extracomment>%1: the name of a coin. Such an address is well formed, but no person and no gateway has it.</extracomment>
        <translation>Cette adresse %1 n’appartient à personne&#xa0;: ce qui y est envoyé ne parvient pas à la passerelle.</translation>
    </message>
    <message>
        <source>The gateway named no address, so nobody can pay this sale.</source>
        <extracomment>The address of a coin, to which the customer pays.</extracomment>
        <translation>La passerelle n’a indiqué aucune adresse&#xa0;: personne ne peut donc payer cette vente.</translation>
    </message>
    <message>
        <source>Ask the gateway, or sell in another way.</source>
        <translation>Renseignez-vous auprès de la passerelle, ou vendez autrement.</translation>
    </message>
</context>
<context>
    <name>CoinTerms</name>
    <message>
        <source>%1 is due. The gateway names no amount in coins, and the code holds none.</source>
        <extracomment>%1: an amount with its currency, as “15.04 USD”.</extracomment>
        <translation>%1 à payer. La passerelle n’indique aucun montant en cryptomonnaie, et le code n’en contient pas.</translation>
    </message>
    <message>
        <source>%1 is due. The code holds it, so that a wallet fills it in.</source>
        <extracomment>%1: an amount with its currency, as “0.5 BTC”. A wallet: the customer’s program for coins.</extracomment>
        <translation>%1 à payer. Le code le contient, le portefeuille le remplit donc seul.</translation>
    </message>
    <message>
        <source>%1 is due. The code holds the address alone: tell the customer the amount.</source>
        <extracomment>%1: an amount with its currency, as “0.5 BTC”.</extracomment>
        <translation>%1 à payer. Le code ne contient que l’adresse&#xa0;: indiquez le montant au client.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>The ledger’s line for a sum cannot be read (%1). The file is damaged; restore a copy of it.</source>
        <extracomment>%1: &quot;currency USD with 9 decimals&quot;.</extracomment>
        <translation>La ligne du registre pour un total ne peut pas être lue (%1). Le fichier est endommagé&#x202f;; restaurez-en une copie.</translation>
    </message>
    <message>
        <source>The ledger’s line for %1 cannot be read (%2). The file is damaged; restore a copy of it.</source>
        <extracomment>%1: a sale&apos;s reference. %2: what of it cannot be read, such as &quot;its fields: a quote is missing&quot;.</extracomment>
        <translation>La ligne du registre pour %1 ne peut pas être lue (%2). Le fichier est endommagé&#x202f;; restaurez-en une copie.</translation>
    </message>
    <message numerus="yes">
        <source>currency %1 with %n decimal(s)</source>
        <extracomment>Within &quot;cannot be read (...)&quot;. %1: a currency&apos;s code, USD; %n: how many digits behind the point.</extracomment>
        <translation>
            <numerusform>devise %1 avec %n décimale</numerusform>
            <numerusform>devise %1 avec %n décimales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Issues payment invoices through a payment gateway and follows them until they are paid.</source>
        <translation>Émet des factures de paiement par une passerelle de paiement et les suit jusqu’à ce qu’elles soient payées.</translation>
    </message>
    <message>
        <source>Try it, no money moves:</source>
        <extracomment>Examples follow.</extracomment>
        <translation>Pour essayer, sans argent&#xa0;:</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 2 input refused, every wrong field is named; 3 refused by the gateway, nothing was issued; 4 outcome unknown or not written down: track it, and issue nothing again before that says what became of it; 5 ledger or keychain not available, or what was to be shown could not be written. A sale that ended with 5 was not sent.</source>
        <translation>Code de sortie&#xa0;: 0 fait&#x202f;; 2 saisie refusée, chaque champ erroné est nommé&#x202f;; 3 refusé par la passerelle, rien n’a été émis&#x202f;; 4 résultat inconnu ou non noté&#xa0;: suivez la vente avec track, et n’émettez rien une seconde fois avant qu’il ait dit ce qu’elle est devenue&#x202f;; 5 registre ou trousseau indisponible, ou ce qui devait s’afficher n’a pas pu être écrit. Une vente terminée par 5 n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>COUNTERFOIL_HOME names the folder that holds everything this program writes.</source>
        <translation>COUNTERFOIL_HOME désigne le dossier qui contient tout ce que ce programme écrit.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <extracomment>A heading above several command lines.</extracomment>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>Example:</source>
        <extracomment>A heading above one command line.</extracomment>
        <translation>Exemple&#xa0;:</translation>
    </message>
    <message>
        <source>FIELD is the gateway&apos;s name for the field; &quot;counterfoilctl methods&quot; lists all of them with examples.</source>
        <translation>FIELD est le nom que la passerelle donne au champ&#x202f;; «&#x202f;counterfoilctl methods&#x202f;» les montre tous avec des exemples.</translation>
    </message>
    <message>
        <source>Fields that are not given are filled from the account&apos;s defaults (&quot;counterfoilctl account defaults&quot;); --set FIELD= leaves one empty.</source>
        <translation>Les champs non donnés prennent les valeurs par défaut du compte («&#x202f;counterfoilctl account defaults&#x202f;»)&#x202f;; --set FIELD= en laisse un vide.</translation>
    </message>
    <message>
        <source>Card number, card code and date of birth go through --fields only: command lines are visible to other programs.</source>
        <translation>Numéro de carte, code de la carte et date de naissance ne passent que par --fields&#xa0;: les lignes de commande sont visibles pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Exit status: 0 issued; 2 input refused; 3 refused by the gateway; 4 unknown whether it was issued, or the outcome could not be written down or shown: track it (&quot;counterfoilctl track&quot;, &quot;counterfoilctl list&quot;), and do not issue it again before that says that it never arrived; 5 ledger or keychain not available, and nothing was sent: it may be issued again.</source>
        <translation>Code de sortie&#xa0;: 0 émise&#x202f;; 2 saisie refusée&#x202f;; 3 refusée par la passerelle&#x202f;; 4 émission incertaine, ou le résultat n’a pas pu être noté ou affiché&#xa0;: suivez la vente («&#x202f;counterfoilctl track&#x202f;», «&#x202f;counterfoilctl list&#x202f;»), et ne l’émettez pas de nouveau avant que ces commandes disent qu’elle n’est jamais arrivée&#x202f;; 5 registre ou trousseau indisponible, et rien n’a été envoyé&#xa0;: elle peut être émise de nouveau.</translation>
    </message>
    <message>
        <source>List the payment methods and their fields</source>
        <translation>Liste les moyens de paiement et leurs champs</translation>
    </message>
    <message>
        <source>Only this one</source>
        <extracomment>Of an option: a payment method.</extracomment>
        <translation>Seulement celui-ci</translation>
    </message>
    <message>
        <source>For programs: an array of methods with their fields</source>
        <translation>Pour les programmes&#xa0;: un tableau des moyens avec leurs champs</translation>
    </message>
    <message>
        <source>List the payment systems of the method einvoice, or search them</source>
        <translation>Liste les systèmes de paiement du moyen einvoice, ou y cherche</translation>
    </message>
    <message>
        <source>Name, country, currency, kind or code, such as: orange mali</source>
        <translation>Nom, pays, devise, type ou code, par exemple&#xa0;: orange mali</translation>
    </message>
    <message>
        <source>For programs: an array</source>
        <translation>Pour les programmes&#xa0;: un tableau</translation>
    </message>
    <message>
        <source>Ask the gateway what a payment system wants to know besides</source>
        <translation>Demande à la passerelle ce qu’un système de paiement veut savoir en plus</translation>
    </message>
    <message>
        <source>The account to ask with</source>
        <translation>Le compte avec lequel demander</translation>
    </message>
    <message>
        <source>The payment system&apos;s code, as &quot;systems&quot; lists it</source>
        <translation>Le code du système de paiement, tel que «&#x202f;systems&#x202f;» le donne</translation>
    </message>
    <message>
        <source>For programs: one object</source>
        <translation>Pour les programmes&#xa0;: un objet</translation>
    </message>
    <message>
        <source>Give them to &quot;issue&quot; as --set extra_fields.NAME=VALUE.</source>
        <translation>Donnez-les à «&#x202f;issue&#x202f;» sous la forme --set extra_fields.NAME=VALUE.</translation>
    </message>
    <message>
        <source>Add, list, check and remove accounts at gateways</source>
        <translation>Ajoute, liste, vérifie et supprime des comptes auprès des passerelles</translation>
    </message>
    <message>
        <source>Add an account; its key goes into the system&apos;s keychain</source>
        <translation>Ajoute un compte&#x202f;; sa clé va dans le trousseau du système</translation>
    </message>
    <message>
        <source>What you call the account</source>
        <translation>Le nom que vous donnez au compte</translation>
    </message>
    <message>
        <source>Which gateway: %1</source>
        <translation>Quelle passerelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Web address of the gateway, if not the usual one</source>
        <translation>Adresse web de la passerelle, si ce n’est pas l’habituelle</translation>
    </message>
    <message>
        <source>For gateways that give you one</source>
        <extracomment>A client’s id.</extracomment>
        <translation>Pour les passerelles qui vous en donnent un</translation>
    </message>
    <message>
        <source>Read the key from standard input; typed keys are not shown</source>
        <translation>Lit la clé sur l’entrée standard&#x202f;; une clé tapée ne s’affiche pas</translation>
    </message>
    <message>
        <source>Switch on direct sales, with card data typed here (PCI DSS applies)</source>
        <translation>Active les ventes directes, avec les données de carte tapées ici (PCI DSS s’applique)</translation>
    </message>
    <message>
        <source>Where your gateway has another path, as CALL=/PATH/; create.METHOD for one method’s own</source>
        <translation>Si votre passerelle a un autre chemin, sous la forme CALL=/PATH/&#x202f;; create.METHOD pour celui d’un seul moyen</translation>
    </message>
    <message>
        <source>List all accounts</source>
        <translation>Liste tous les comptes</translation>
    </message>
    <message>
        <source>For programs</source>
        <extracomment>Of the option --json: what is printed is for programs to read.</extracomment>
        <translation>Pour les programmes</translation>
    </message>
    <message>
        <source>Remove an account and its key; its invoices stay</source>
        <translation>Supprime un compte et sa clé&#x202f;; ses factures restent</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Le compte</translation>
    </message>
    <message>
        <source>Leave its key in the keychain, and do not ask the keychain</source>
        <translation>Laisse sa clé dans le trousseau, sans interroger celui-ci</translation>
    </message>
    <message>
        <source>The account is kept where its key cannot be removed or looked for, as in a locked keychain.</source>
        <translation>Le compte est gardé si sa clé ne peut être ni supprimée ni cherchée, comme dans un trousseau verrouillé.</translation>
    </message>
    <message>
        <source>Say what is wrong with an account and what to do; issues nothing</source>
        <translation>Dit ce qui ne va pas avec un compte et que faire&#x202f;; n’émet rien</translation>
    </message>
    <message>
        <source>Looks at the keychain, the address, the secure connection, the clock, the key and the gateway&apos;s list of internet addresses. Exit status: 0 the key is accepted; 2 no key is stored, or the clock is wrong by days; 3 refused by the gateway; 4 no readable answer; 5 keychain not available.</source>
        <translation>Examine le trousseau, l’adresse, la connexion sécurisée, l’horloge, la clé et la liste d’adresses internet de la passerelle. Code de sortie&#xa0;: 0 la clé est acceptée&#x202f;; 2 aucune clé n’est conservée, ou l’horloge est fausse de plusieurs jours&#x202f;; 3 refusé par la passerelle&#x202f;; 4 pas de réponse lisible&#x202f;; 5 trousseau indisponible.</translation>
    </message>
    <message>
        <source>Switch direct sales (card data typed here) on or off</source>
        <extracomment>A direct sale: card data are typed here instead of on the gateway’s page.</extracomment>
        <translation>Active ou désactive les ventes directes (données de carte tapées ici)</translation>
    </message>
    <message>
        <source>on or off</source>
        <extracomment>Both words are typed as they stand here, in every language.</extracomment>
        <translation>on (activer) ou off (désactiver)</translation>
    </message>
    <message>
        <source>List or set what an account&apos;s sales usually have</source>
        <translation>Liste ou fixe ce que les ventes d’un compte ont d’habitude</translation>
    </message>
    <message>
        <source>Keep this value for the field; once for each field</source>
        <translation>Garde cette valeur pour le champ&#x202f;; une fois par champ</translation>
    </message>
    <message>
        <source>Forget the field&apos;s value; once for each field</source>
        <translation>Oublie la valeur du champ&#x202f;; une fois par champ</translation>
    </message>
    <message>
        <source>For programs: an object of fields and values</source>
        <translation>Pour les programmes&#xa0;: un objet de champs et de valeurs</translation>
    </message>
    <message>
        <source>Values are written as the gateway gets them (USD, DE, https://...). Amounts, card data and other secret fields are not kept. &quot;issue&quot; and the window fill a new sale with them.</source>
        <translation>Les valeurs s’écrivent comme la passerelle les reçoit (USD, DE, https://...). Les montants, les données de carte et les autres champs secrets ne sont pas gardés. «&#x202f;issue&#x202f;» et la fenêtre en préremplissent une nouvelle vente.</translation>
    </message>
    <message>
        <source>Issue a sale and get its pay link and QR code</source>
        <translation>Émet une facture et obtient son lien de paiement et son code QR</translation>
    </message>
    <message>
        <source>The account to issue with; &quot;sandbox&quot; is for training</source>
        <extracomment>“sandbox” is the account’s name in every language.</extracomment>
        <translation>Le compte avec lequel émettre&#x202f;; «&#x202f;sandbox&#x202f;» sert à s’entraîner</translation>
    </message>
    <message>
        <source>Card and billing data go with the call, instead of on the gateway&apos;s page</source>
        <translation>Les données de carte et de facturation partent avec la demande, au lieu d’être saisies sur la page de la passerelle</translation>
    </message>
    <message>
        <source>A field and its value; once for each field</source>
        <translation>Un champ et sa valeur&#x202f;; une fois par champ</translation>
    </message>
    <message>
        <source>A JSON file with fields and values; - reads standard input</source>
        <translation>Un fichier JSON de champs et de valeurs&#x202f;; - lit l’entrée standard</translation>
    </message>
    <message>
        <source>Also write the QR code of the link, or the coin&apos;s address, to this file</source>
        <translation>Écrit aussi le code QR du lien, ou de l’adresse de cryptomonnaie, dans ce fichier</translation>
    </message>
    <message>
        <source>Where the sale is paid by a form: write its page to this file</source>
        <translation>Si la vente se paie par un formulaire&#xa0;: écrit sa page dans ce fichier</translation>
    </message>
    <message>
        <source>Issue it although the same sale was sent a moment ago and nobody knows yet what became of it</source>
        <translation>Émet la facture même si la même vente vient d’être envoyée et qu’on ne sait pas encore ce qu’elle est devenue</translation>
    </message>
    <message>
        <source>Run the simulated gateways until ended</source>
        <translation>Fait tourner les passerelles simulées jusqu’à ce qu’on les arrête</translation>
    </message>
    <message>
        <source>Port on this computer; 0 takes any free one</source>
        <translation>Port sur cet ordinateur&#x202f;; 0 en prend un libre</translation>
    </message>
    <message>
        <source>For programs: one line with url, apiKey, clientId and secret</source>
        <translation>Pour les programmes&#xa0;: une ligne avec url, apiKey, clientId et secret</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>Affiche cette aide et se termine</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>Affiche la version du programme et se termine</translation>
    </message>
    <message>
        <source>Show an invoice and everything that is known about it, and from whom</source>
        <translation>Montre une facture et tout ce qu’on en sait, et de qui</translation>
    </message>
    <message>
        <source>The invoice, CF-...</source>
        <translation>La facture, CF-...</translation>
    </message>
    <message>
        <source>Write the page of a sale that is paid by a form</source>
        <translation>Écrit la page d’une vente qui se paie par un formulaire</translation>
    </message>
    <message>
        <source>The file, for you alone to read; an older one is replaced</source>
        <extracomment>Where a payment page is written to.</extracomment>
        <translation>Le fichier, que vous seul pouvez lire&#x202f;; un fichier existant est remplacé</translation>
    </message>
    <message>
        <source>The page posts the gateway&apos;s form from a browser on this computer. It cannot be sent as a link.</source>
        <translation>La page envoie le formulaire de la passerelle depuis un navigateur de cet ordinateur. Elle ne peut pas être transmise comme un lien.</translation>
    </message>
    <message>
        <source>List invoices, newest first</source>
        <translation>Liste les factures, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Only those in this state, such as open, paid or unknown</source>
        <extracomment>Invoices. The states are typed as they stand here, in every language.</extracomment>
        <translation>Seulement celles dans cet état, comme open, paid ou unknown</translation>
    </message>
    <message>
        <source>Words of a reference, e-mail address, name, description, amount or gateway number</source>
        <translation>Mots d’une référence, d’une adresse e-mail, d’un nom, d’une description, d’un montant ou d’un numéro de la passerelle</translation>
    </message>
    <message>
        <source>Only those of this account</source>
        <extracomment>Invoices.</extracomment>
        <translation>Seulement celles de ce compte</translation>
    </message>
    <message>
        <source>Only those of this payment method</source>
        <extracomment>Invoices.</extracomment>
        <translation>Seulement celles de ce moyen de paiement</translation>
    </message>
    <message>
        <source>Only those issued on this day or later</source>
        <extracomment>Invoices.</extracomment>
        <translation>Seulement celles émises ce jour ou après</translation>
    </message>
    <message>
        <source>Only those issued on this day or earlier</source>
        <extracomment>Invoices.</extracomment>
        <translation>Seulement celles émises ce jour ou avant</translation>
    </message>
    <message>
        <source>Only those that a person should look at: unknown, withheld, charged back or refunded, another amount or one that cannot be read, paid and taken back, an answer that was not clean</source>
        <translation>Seulement celles que quelqu’un devrait examiner&#xa0;: incertaines, retenues, rétrofacturées ou remboursées, montant différent ou illisible, payées puis reprises, réponse qui n’était pas nette</translation>
    </message>
    <message>
        <source>At most this many</source>
        <extracomment>Invoices.</extracomment>
        <translation>Ce nombre au plus</translation>
    </message>
    <message>
        <source>Ask the gateways now; also decides sales whose outcome is unknown</source>
        <translation>Interroge maintenant les passerelles&#x202f;; tranche aussi pour les ventes dont le résultat est inconnu</translation>
    </message>
    <message>
        <source>The invoices, CF-... (without: all that are not settled)</source>
        <translation>Les factures, CF-... (sans&#xa0;: toutes celles qui ne sont pas closes)</translation>
    </message>
    <message>
        <source>Say which of the gateway&apos;s sales one is whose number there nobody knows</source>
        <translation>Indique à quelle vente de la passerelle correspond une vente dont personne ne connaît le numéro là-bas</translation>
    </message>
    <message>
        <source>The gateway&apos;s number of it (without: lists those that it may be)</source>
        <translation>Son numéro à la passerelle (sans&#xa0;: liste celles qui conviendraient)</translation>
    </message>
    <message>
        <source>The gateway is asked about that number once more. It is refused where it carries another sale&apos;s reference, is another sale in the books, or is over another amount.</source>
        <translation>La passerelle est interrogée encore une fois sur ce numéro. Il est refusé s’il porte la référence d’une autre vente, s’il est une autre vente du registre, ou si son montant est différent.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 2 refused, nothing was changed; 4 still unknown, or no readable answer; 5 ledger or keychain not available.</source>
        <translation>Code de sortie&#xa0;: 0 fait&#x202f;; 2 refusé, rien n’a été modifié&#x202f;; 4 toujours incertain, ou pas de réponse lisible&#x202f;; 5 registre ou trousseau indisponible.</translation>
    </message>
    <message>
        <source>Copy the books into the folder of backups now, or list them</source>
        <translation>Copie maintenant le registre dans le dossier des sauvegardes, ou les liste</translation>
    </message>
    <message>
        <source>List the backups instead, the newest first</source>
        <translation>Liste plutôt les sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>For programs: one object, or with --list an array</source>
        <translation>Pour les programmes&#xa0;: un objet, ou avec --list un tableau</translation>
    </message>
    <message>
        <source>Sales go on meanwhile. Kept are the backups of the last 48 hours (the newest 20), and of each of the last 7 days, 4 weeks and 12 months the newest; &quot;counterfoilctl restore NAME&quot; puts one back.</source>
        <translation>Les ventes continuent pendant ce temps. Sont gardées les sauvegardes des 48 dernières heures (les 20 plus récentes), et la plus récente de chacun des 7 derniers jours, des 4 dernières semaines et des 12 derniers mois&#x202f;; «&#x202f;counterfoilctl restore NAME&#x202f;» en remet une en place.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the books, or begin new books</source>
        <translation>Met une sauvegarde à la place du registre, ou commence un nouveau registre</translation>
    </message>
    <message>
        <source>The backup, as &quot;backup --list&quot; calls it</source>
        <translation>La sauvegarde, telle que «&#x202f;backup --list&#x202f;» la nomme</translation>
    </message>
    <message>
        <source>Begin new, empty books where the file of the books is gone</source>
        <translation>Commence un registre neuf et vide si le fichier du registre a disparu</translation>
    </message>
    <message>
        <source>The backup is checked first, and the present books are kept beside it, so that this can be taken back.</source>
        <translation>La sauvegarde est d’abord vérifiée, et le registre actuel est gardé à côté, on peut donc revenir en arrière.</translation>
    </message>
    <message>
        <source>Sales since the backup are missing in it: &quot;counterfoilctl import ACCOUNT&quot; fetches them from the gateway.</source>
        <translation>Les ventes faites depuis la sauvegarde y manquent&#xa0;: «&#x202f;counterfoilctl import ACCOUNT&#x202f;» va les chercher auprès de la passerelle.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 2 there is no such backup; 5 nothing was changed, and why.</source>
        <translation>Code de sortie&#xa0;: 0 fait&#x202f;; 2 cette sauvegarde n’existe pas&#x202f;; 5 rien n’a été modifié, et pourquoi.</translation>
    </message>
    <message>
        <source>It is done, but what was to be shown could not be written. “counterfoilctl list” and “show” show it again.</source>
        <translation>C’est fait, mais ce qui devait s’afficher n’a pas pu être écrit. «&#x202f;counterfoilctl list&#x202f;» et «&#x202f;show&#x202f;» le montrent de nouveau.</translation>
    </message>
    <message>
        <source>Which gateway&apos;s, where the account (sandbox) has several</source>
        <extracomment>A gateway’s statement or list of sales.</extracomment>
        <translation>De quelle passerelle, si le compte (sandbox) en a plusieurs</translation>
    </message>
    <message>
        <source>Compare a gateway&apos;s statement of one month with the books</source>
        <translation>Compare le relevé d’un mois de la passerelle avec le registre</translation>
    </message>
    <message>
        <source>The account; its gateway must give statements</source>
        <translation>Le compte&#x202f;; sa passerelle doit fournir des relevés</translation>
    </message>
    <message>
        <source>The month, if not this one</source>
        <translation>Le mois, si ce n’est pas celui-ci</translation>
    </message>
    <message>
        <source>Import this sale into the books; once for each sale</source>
        <translation>Importe cette vente dans le registre&#x202f;; une fois par vente</translation>
    </message>
    <message>
        <source>Import all that are not in the books and can be</source>
        <translation>Importe toutes celles qui manquent au registre et peuvent l’être</translation>
    </message>
    <message>
        <source>Nothing is changed unless --import or --import-all asks for it. ID is the sale&apos;s merchant&apos;s number or the gateway&apos;s id, as they are listed. Where a state differs, &quot;counterfoilctl track REF&quot; asks.</source>
        <translation>Rien n’est modifié si --import ou --import-all ne le demande pas. ID est le numéro que le commerçant donne à la vente ou l’identifiant de la passerelle, tels qu’ils sont listés. Si un état diffère, «&#x202f;counterfoilctl track REF&#x202f;» interroge la passerelle.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, whatever was found; 2 input refused; 3 refused by the gateway; 4 no readable answer; 5 ledger or keychain not available.</source>
        <translation>Code de sortie&#xa0;: 0 fait, quoi qu’on ait trouvé&#x202f;; 2 saisie refusée&#x202f;; 3 refusé par la passerelle&#x202f;; 4 pas de réponse lisible&#x202f;; 5 registre ou trousseau indisponible.</translation>
    </message>
    <message>
        <source>Take an account&apos;s past sales from its gateway into the books</source>
        <translation>Reprend dans le registre les ventes passées d’un compte auprès de sa passerelle</translation>
    </message>
    <message>
        <source>The first month; without: eleven months before the last one</source>
        <translation>Le premier mois&#x202f;; sans&#xa0;: onze mois avant le dernier</translation>
    </message>
    <message>
        <source>The last month, if not this one</source>
        <translation>Le dernier mois, si ce n’est pas celui-ci</translation>
    </message>
    <message>
        <source>What is in the books already is left as it is, so it may be repeated and ended (Ctrl-C) at any time: what was taken stays.</source>
        <translation>Ce qui est déjà au registre reste tel quel&#x202f;; on peut donc répéter et arrêter (Ctrl-C) à tout moment&#xa0;: ce qui a été repris reste.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, or ended; 2 input refused; 3 refused by the gateway; 4 no readable answer; 5 ledger or keychain not available. Where it ended early, what was counted is in the books.</source>
        <translation>Code de sortie&#xa0;: 0 fait, ou arrêté&#x202f;; 2 saisie refusée&#x202f;; 3 refusé par la passerelle&#x202f;; 4 pas de réponse lisible&#x202f;; 5 registre ou trousseau indisponible. En cas d’arrêt anticipé, ce qui a été compté est au registre.</translation>
    </message>
    <message>
        <source>Issue it although the amount is 100 times what is usually taken, or more</source>
        <translation>Émet la facture bien que le montant soit 100 fois le montant habituel, ou plus</translation>
    </message>
    <message>
        <source>Read the amount as LC_NUMERIC writes it (15,04); else it has a point</source>
        <extracomment>LC_NUMERIC and “15,04” stay as they are.</extracomment>
        <translation>Lit le montant comme LC_NUMERIC l’écrit (15,04)&#x202f;; sinon, il s’écrit avec un point</translation>
    </message>
    <message>
        <source>The QR code of a coin holds the address alone, for wallets that cannot read an amount</source>
        <translation>Le code QR d’une cryptomonnaie ne contient que l’adresse, pour les portefeuilles qui ne lisent pas de montant</translation>
    </message>
    <message>
        <source>Fill in a new sale in the window; issues nothing</source>
        <translation>Remplit une nouvelle vente dans la fenêtre&#x202f;; n’émet rien</translation>
    </message>
    <message>
        <source>The account to sell with; else the one that is chosen in the window</source>
        <translation>Le compte avec lequel vendre&#x202f;; sinon celui qui est choisi dans la fenêtre</translation>
    </message>
    <message>
        <source>The payment method; else the one that is chosen in the window</source>
        <translation>Le moyen de paiement&#x202f;; sinon celui qui est choisi dans la fenêtre</translation>
    </message>
    <message>
        <source>The amount, with a point: 15.04</source>
        <translation>Le montant, avec un point&#xa0;: 15.04</translation>
    </message>
    <message>
        <source>Its currency, such as USD</source>
        <translation>Sa devise, par exemple USD</translation>
    </message>
    <message>
        <source>What the customer pays for</source>
        <translation>Ce que le client paie</translation>
    </message>
    <message>
        <source>The customer’s e-mail address</source>
        <translation>L’adresse e-mail du client</translation>
    </message>
    <message>
        <source>The customer’s name</source>
        <translation>Le nom du client</translation>
    </message>
    <message>
        <source>The customer’s phone number</source>
        <translation>Le numéro de téléphone du client</translation>
    </message>
    <message>
        <source>Make an invoice, receipt or label of a sale</source>
        <translation>Crée la facture, le reçu ou l’étiquette d’une vente</translation>
    </message>
    <message>
        <source>invoice, receipt or label; else a receipt of what is paid, and an invoice of what is not</source>
        <extracomment>The words are typed as they stand here, in every language.</extracomment>
        <translation>invoice, receipt ou label&#x202f;; sinon le reçu de ce qui est payé, et la facture de ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>a4, letter, 58mm, 80mm, or a label&apos;s millimetres, such as 62x29</source>
        <translation>a4, letter, 58mm, 80mm, ou les millimètres d’une étiquette, par exemple 62x29</translation>
    </message>
    <message>
        <source>The customer&apos;s language, such as fr; else this system&apos;s</source>
        <translation>La langue du client, par exemple fr&#x202f;; sinon celle de ce système</translation>
    </message>
    <message>
        <source>The file; an older one is replaced</source>
        <translation>Le fichier&#x202f;; un ancien est remplacé</translation>
    </message>
    <message>
        <source>Dots an inch of a picture; else 203 for rolls, 150 for others</source>
        <translation>Points par pouce d’une image&#x202f;; sinon 203 pour les rouleaux, 150 pour le reste</translation>
    </message>
    <message>
        <source>Mark it as a copy, as every receipt after the first is by itself</source>
        <translation>Le marque comme copie, comme l’est de lui-même chaque reçu après le premier</translation>
    </message>
    <message>
        <source>Receipts are made of paid sales, invoices and labels of those that wait for their customer. What should be known of the paper, such as signs without a font, is told on standard error.</source>
        <translation>Un reçu se fait pour une vente payée, une facture ou une étiquette pour une vente qui attend son client. Ce qu’il faut savoir du document, par exemple des signes sans police, est dit sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>Print a sale&apos;s receipt, invoice or label</source>
        <translation>Imprime le reçu, la facture ou l’étiquette d’une vente</translation>
    </message>
    <message>
        <source>receipt, invoice or label (without: the receipt of what is paid, else the invoice)</source>
        <translation>receipt, invoice ou label (sans&#xa0;: le reçu de ce qui est payé, sinon la facture)</translation>
    </message>
    <message>
        <source>Another than the one chosen in the window: a name or address, as &quot;printers&quot; lists them</source>
        <translation>Une autre que celle qui est choisie dans la fenêtre&#xa0;: un nom ou une adresse, comme les donne «&#x202f;printers&#x202f;»</translation>
    </message>
    <message>
        <source>The paper: a4, letter, 58mm, 80mm, or a label such as 62x29</source>
        <translation>Le papier&#xa0;: a4, letter, 58mm, 80mm, ou une étiquette, par exemple 62x29</translation>
    </message>
    <message>
        <source>How many; of a receipt all but the first say COPY</source>
        <translation>Combien d’exemplaires&#x202f;; d’un reçu, tous sauf le premier portent COPIE</translation>
    </message>
    <message>
        <source>The paper&apos;s language</source>
        <translation>La langue du document</translation>
    </message>
    <message>
        <source>It is sent once, and never again by itself. Exit status: 0 printed, or taken by the printer; 2 input refused; 3 refused by the printer, nothing came out; 4 the connection broke, paper may have come out; 5 printer, ledger or print service not available, nothing came out.</source>
        <translation>Il est envoyé une fois, et jamais de nouveau de lui-même. Code de sortie&#xa0;: 0 imprimé, ou pris par l’imprimante&#x202f;; 2 saisie refusée&#x202f;; 3 refusé par l’imprimante, rien n’est sorti&#x202f;; 4 la connexion a été coupée, du papier a pu sortir&#x202f;; 5 imprimante, registre ou service d’impression indisponible, rien n’est sorti.</translation>
    </message>
    <message>
        <source>List the printers that are there, or try one</source>
        <translation>Liste les imprimantes disponibles, ou en essaie une</translation>
    </message>
    <message>
        <source>Say whether this one answers; prints nothing</source>
        <translation>Dit si celle-ci répond&#x202f;; n’imprime rien</translation>
    </message>
    <message>
        <source>Print a receipt of no sale on this one</source>
        <translation>Imprime sur celle-ci un reçu d’essai, sans vente</translation>
    </message>
    <message>
        <source>For programs: an array, or one object of the printer that is tried</source>
        <translation>Pour les programmes&#xa0;: un tableau, ou un objet de l’imprimante essayée</translation>
    </message>
    <message>
        <source>PRINTER is the name of one of the system&apos;s printers, an address such as 192.168.1.50:9100 (ESC/POS) or ipp://192.168.1.60/ipp/print, or a device file such as /dev/usb/lp0.</source>
        <translation>PRINTER est le nom d’une imprimante du système, une adresse comme 192.168.1.50:9100 (ESC/POS) ou ipp://192.168.1.60/ipp/print, ou un fichier de périphérique comme /dev/usb/lp0.</translation>
    </message>
    <message>
        <source>Show or set who sells: name, address, logo</source>
        <translation>Affiche ou définit qui vend&#xa0;: nom, adresse, logo</translation>
    </message>
    <message>
        <source>Show the shop</source>
        <translation>Affiche la boutique</translation>
    </message>
    <message>
        <source>Set what is named, and leave the rest as it is</source>
        <translation>Définit ce qui est nommé, et laisse le reste tel quel</translation>
    </message>
    <message>
        <source>A PNG or JPEG file; a large picture is made smaller</source>
        <translation>Un fichier PNG ou JPEG&#x202f;; une grande image est réduite</translation>
    </message>
    <message>
        <source>An empty value takes one back. An address has several lines: type them within quotes. Papers, messages and the customer&apos;s screen show it; nothing of it goes to a gateway.</source>
        <translation>Une valeur vide en efface une. Une adresse a plusieurs lignes&#xa0;: saisissez-les entre guillemets. Les documents, les messages et l’écran du client l’affichent&#x202f;; rien n’en va à une passerelle.</translation>
    </message>
    <message>
        <source>By the shop&apos;s mail server; without ADDRESS to the sale&apos;s own</source>
        <translation>Par le serveur de messagerie de la boutique&#x202f;; sans ADDRESS, à celle de la vente</translation>
    </message>
    <message>
        <source>Open it in this desktop&apos;s mail program, which sends it</source>
        <translation>L’ouvre dans la messagerie de cet ordinateur, qui l’envoie</translation>
    </message>
    <message>
        <source>Print a mailto: link</source>
        <translation>Affiche un lien mailto:</translation>
    </message>
    <message>
        <source>Print an sms: link</source>
        <translation>Affiche un lien sms:</translation>
    </message>
    <message>
        <source>Print a link that opens WhatsApp</source>
        <translation>Affiche un lien qui ouvre WhatsApp</translation>
    </message>
    <message>
        <source>Print a link that opens Telegram</source>
        <translation>Affiche un lien qui ouvre Telegram</translation>
    </message>
    <message>
        <source>Print the message itself</source>
        <translation>Affiche le message lui-même</translation>
    </message>
    <message>
        <source>Send a sale to its customer: a request, or once paid a receipt</source>
        <translation>Envoie une vente à son client&#xa0;: une demande de paiement, ou un reçu une fois payée</translation>
    </message>
    <message>
        <source>With its invoice or receipt as PDF; of an e-mail</source>
        <translation>Avec sa facture ou son reçu en PDF&#x202f;; pour un e-mail</translation>
    </message>
    <message>
        <source>What was sent or opened is written down with the sale. Of a link or text that is only printed nobody knows what becomes.</source>
        <translation>Ce qui a été envoyé ou ouvert est noté avec la vente. D’un lien ou d’un texte seulement affiché, personne ne sait ce qu’il devient.</translation>
    </message>
    <message>
        <source>Exit status: 0 the server accepted it, it was opened, or printed; 2 refused, nothing was sent; 3 the mail server did not take it, nothing was sent; 4 nobody knows whether it was sent; 5 books, keychain or mail program not available.</source>
        <translation>Code de sortie&#xa0;: 0 le serveur l’a accepté, il a été ouvert ou affiché&#x202f;; 2 refusé, rien n’a été envoyé&#x202f;; 3 le serveur de messagerie ne l’a pas accepté, rien n’a été envoyé&#x202f;; 4 personne ne sait s’il a été envoyé&#x202f;; 5 registre, trousseau ou messagerie indisponible.</translation>
    </message>
    <message>
        <source>The shop&apos;s own mail server</source>
        <translation>Le serveur de messagerie de la boutique</translation>
    </message>
    <message>
        <source>Show its settings</source>
        <translation>Affiche ses réglages</translation>
    </message>
    <message>
        <source>The server, such as mail.example.com</source>
        <translation>Le serveur, par exemple mail.example.com</translation>
    </message>
    <message>
        <source>Its port; else 465 or 587</source>
        <translation>Son port&#x202f;; sinon 465 ou 587</translation>
    </message>
    <message>
        <source>tls from the first byte, or starttls; nothing is sent without</source>
        <translation>tls dès le premier octet, ou starttls&#x202f;; rien n’est envoyé sans</translation>
    </message>
    <message>
        <source>Who logs in; empty: nobody</source>
        <translation>Qui s’identifie&#x202f;; vide&#xa0;: personne</translation>
    </message>
    <message>
        <source>The shop&apos;s e-mail address</source>
        <translation>L’adresse e-mail de la boutique</translation>
    </message>
    <message>
        <source>What customers see beside it</source>
        <translation>Ce que les clients voient à côté</translation>
    </message>
    <message>
        <source>Where answers go, if elsewhere</source>
        <translation>Où vont les réponses, si c’est ailleurs</translation>
    </message>
    <message>
        <source>on or off: each mail goes to the sender as well</source>
        <extracomment>Both words are typed as they stand here, in every language.</extracomment>
        <translation>on ou off&#xa0;: chaque e-mail va aussi à l’expéditeur</translation>
    </message>
    <message>
        <source>A PEM file that is trusted instead of the system&apos;s</source>
        <translation>Un fichier PEM auquel se fier au lieu de ceux du système</translation>
    </message>
    <message>
        <source>Read the password from standard input; typed ones are not shown</source>
        <translation>Lit le mot de passe sur l’entrée standard&#x202f;; saisi, il ne s’affiche pas</translation>
    </message>
    <message>
        <source>The password goes into the system&apos;s keychain, for this user at this server alone.</source>
        <translation>Le mot de passe va dans le trousseau du système, pour cet utilisateur de ce serveur seulement.</translation>
    </message>
    <message>
        <source>Send a test e-mail</source>
        <translation>Envoie un e-mail d’essai</translation>
    </message>
    <message>
        <source>To whom (without: to the shop&apos;s own address)</source>
        <translation>À qui (sans&#xa0;: à l’adresse de la boutique)</translation>
    </message>
    <message>
        <source>Remove its settings and the password</source>
        <translation>Supprime ses réglages et le mot de passe</translation>
    </message>
    <message>
        <source>The words of messages to customers</source>
        <translation>Les mots des messages aux clients</translation>
    </message>
    <message>
        <source>Show them, and the places that are filled in</source>
        <translation>Les affiche, avec les repères qui sont remplis</translation>
    </message>
    <message>
        <source>Change what is named, and leave the rest as it is</source>
        <translation>Change ce qui est nommé, et laisse le reste tel quel</translation>
    </message>
    <message>
        <source>request or receipt</source>
        <extracomment>Both words are typed as they stand here, in every language.</extracomment>
        <translation>request ou receipt</translation>
    </message>
    <message>
        <source>The subject of an e-mail</source>
        <translation>L’objet d’un e-mail</translation>
    </message>
    <message>
        <source>What an e-mail says</source>
        <translation>Ce que dit un e-mail</translation>
    </message>
    <message>
        <source>What an SMS or chat message says</source>
        <translation>Ce que dit un SMS ou un message instantané</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own words, all three</source>
        <translation>Revient aux mots du programme, tous les trois</translation>
    </message>
    <message>
        <source>Places stand in braces. A line whose places have nothing to say is left out.</source>
        <translation>Les repères sont entre accolades. Une ligne dont les repères n’ont rien à dire est omise.</translation>
    </message>
    <message>
        <source>The window opens or comes to the front, and a person looks and issues. The same as a link: counterfoil://new?amount=15.04&amp;currency=USD&amp;note=Order%201001. Exit status: 0 the window has it; 2 input refused; 4 nobody knows whether the window has it; 5 there is no window, and none could be opened.</source>
        <translation>La fenêtre s’ouvre ou passe au premier plan&#x202f;; une personne vérifie et émet. Comme un lien&#xa0;: counterfoil://new?amount=15.04&amp;currency=USD&amp;note=Order%201001. Code de sortie&#xa0;: 0 la fenêtre l’a reçu&#x202f;; 2 saisie refusée&#x202f;; 4 personne ne sait si la fenêtre l’a reçu&#x202f;; 5 il n’y a pas de fenêtre, et aucune n’a pu être ouverte.</translation>
    </message>
    <message>
        <source>An e-mail also where nobody knows whether the last one was sent</source>
        <translation>Un e-mail aussi quand personne ne sait si le dernier a été envoyé</translation>
    </message>
    <message>
        <source>Its number</source>
        <extracomment>Of a saved item or customer.</extracomment>
        <translation>Son numéro</translation>
    </message>
    <message>
        <source>Save it although there is one like it</source>
        <translation>L’enregistre même s’il y en a un semblable</translation>
    </message>
    <message>
        <source>List them, the last sold or saved first</source>
        <translation>Les liste, dernières ventes ou derniers enregistrements d’abord</translation>
    </message>
    <message>
        <source>List those with words that begin so, by number or barcode</source>
        <translation>Liste ceux qui ont des mots commençant ainsi, ou ce numéro ou code-barres</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Ce qu’il faut chercher</translation>
    </message>
    <message>
        <source>Delete one; sales stay</source>
        <translation>En supprime un&#x202f;; les ventes restent</translation>
    </message>
    <message>
        <source>Take them from a CSV file</source>
        <translation>Les importe d’un fichier CSV</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Only say what would be new, changed or wrong</source>
        <translation>Dit seulement ce qui serait nouveau, modifié ou incorrect</translation>
    </message>
    <message>
        <source>Leave lines out that are wrong; else one of them refuses the file</source>
        <translation>Laisse de côté les lignes incorrectes&#x202f;; sinon, une seule fait refuser le fichier</translation>
    </message>
    <message>
        <source>How its letters are written, where that is not found by itself</source>
        <translation>Son encodage, s’il n’est pas reconnu tout seul</translation>
    </message>
    <message>
        <source>The first line names the columns: number, name, barcode, price EUR (or price and currency), method, system, note. A line changes the item with its number or barcode, else it is new.</source>
        <translation>La première ligne nomme les colonnes&#xa0;: number, name, barcode, price EUR (ou price et currency), method, system, note. Une ligne modifie l’article qui a son numéro ou son code-barres&#x202f;; sinon, l’article est nouveau.</translation>
    </message>
    <message>
        <source>The first line names the columns: number, name, email, phone, language, note. A line changes the customer with its number or e-mail address, else it is new.</source>
        <translation>La première ligne nomme les colonnes&#xa0;: number, name, email, phone, language, note. Une ligne modifie le client qui a son numéro ou son adresse e-mail&#x202f;; sinon, le client est nouveau.</translation>
    </message>
    <message>
        <source>Write them into a CSV file</source>
        <translation>Les écrit dans un fichier CSV</translation>
    </message>
    <message>
        <source>comma, semicolon or tab</source>
        <extracomment>The words are typed as they stand here.</extracomment>
        <translation>comma (virgule), semicolon (point-virgule) ou tab (tabulation)</translation>
    </message>
    <message>
        <source>Add, find, import and export what you sell often</source>
        <translation>Ajoute, cherche, importe et exporte ce que vous vendez souvent</translation>
    </message>
    <message>
        <source>Save one</source>
        <translation>En enregistre un</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Your own number; without, it gets one</source>
        <translation>Votre propre numéro&#x202f;; sans, il en reçoit un</translation>
    </message>
    <message>
        <source>What a scanner reads; once for each</source>
        <translation>Ce que lit un lecteur de codes-barres&#x202f;; une fois pour chacun</translation>
    </message>
    <message>
        <source>The price of one; once for each currency</source>
        <translation>Le prix à l’unité&#x202f;; une fois par devise</translation>
    </message>
    <message>
        <source>How it is usually paid</source>
        <translation>Comment il est payé d’habitude</translation>
    </message>
    <message>
        <source>By which payment system of that method</source>
        <translation>Par quel système de paiement de ce moyen</translation>
    </message>
    <message>
        <source>What a sale of it is for</source>
        <translation>L’objet d’une vente de cet article</translation>
    </message>
    <message>
        <source>Add, find, import, export and erase customers</source>
        <translation>Ajoute, cherche, importe, exporte et efface des clients</translation>
    </message>
    <message>
        <source>The customer&apos;s name</source>
        <translation>Le nom du client</translation>
    </message>
    <message>
        <source>The e-mail address</source>
        <translation>L’adresse e-mail</translation>
    </message>
    <message>
        <source>The phone number, with its country</source>
        <translation>Le numéro de téléphone, avec l’indicatif du pays</translation>
    </message>
    <message>
        <source>By its code, such as fr</source>
        <extracomment>ISO 639.</extracomment>
        <translation>Par son code, par exemple fr</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Pour votre usage</translation>
    </message>
    <message>
        <source>Erase a customer&apos;s data, here and in their sales; the books stay whole</source>
        <translation>Efface les données d’un client, ici et dans ses ventes&#x202f;; le registre reste complet</translation>
    </message>
    <message>
        <source>Also what their sales were for</source>
        <translation>Aussi l’objet de ses ventes</translation>
    </message>
    <message>
        <source>Only say which sales it would change</source>
        <translation>Dit seulement quelles ventes seraient modifiées</translation>
    </message>
    <message>
        <source>Their sales are found by e-mail address and phone number. Amounts, states, references and what happened stay. Sales that are not settled keep the data until they are; backups hold it until newer ones take their place.</source>
        <translation>Ses ventes sont trouvées par l’adresse e-mail et le numéro de téléphone. Les montants, les états, les références et ce qui s’est passé restent. Les ventes qui ne sont pas closes gardent les données jusqu’à ce qu’elles le soient&#x202f;; les sauvegardes les contiennent jusqu’à ce que de plus récentes les remplacent.</translation>
    </message>
    <message>
        <source>A saved item by number or barcode, and how many; once for each. The amount is their sum</source>
        <translation>Un article enregistré, par numéro ou code-barres, et combien&#x202f;; une fois pour chacun. Le montant est leur total</translation>
    </message>
    <message>
        <source>A saved customer, by number: fills in e-mail, name and phone</source>
        <translation>Un client enregistré, par son numéro&#xa0;: remplit l’e-mail, le nom et le téléphone</translation>
    </message>
    <message>
        <source>Saved items and customers are copied beside the books (catalogue-...) and put back alone, by that name.</source>
        <translation>Les articles et clients enregistrés sont copiés à côté du registre (catalogue-...) et rétablis à part, par ce nom.</translation>
    </message>
    <message>
        <source>The customer&apos;s language, such as fr; else the one saved with the customer, or this system&apos;s</source>
        <translation>La langue du client, par exemple fr&#x202f;; sinon celle enregistrée avec le client, ou celle de ce système</translation>
    </message>
    <message>
        <source>Also from sales that carry the number under another name</source>
        <translation>Aussi des ventes qui portent ce numéro sous un autre nom</translation>
    </message>
</context>
<context>
    <name>ConfirmCommand</name>
    <message>
        <source>Number</source>
        <extracomment>A column’s heading: a reference or the gateway’s number.</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>A column’s heading.</extracomment>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>A column’s heading: when the sale was issued.</extracomment>
        <translation>Émise</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>A column’s heading: the customer’s e-mail address.</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>A column’s heading: paid, expired ...</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>The first line is the sale in the books; the gateway writes its times in a zone that it does not tell. If one of the others is this sale: counterfoilctl confirm %1 --id NUMBER</source>
        <extracomment>NUMBER stands for the gateway’s number of a sale.</extracomment>
        <translation>La première ligne est la vente du registre&#x202f;; la passerelle écrit ses heures dans un fuseau qu’elle n’indique pas. Si l’une des autres est cette vente&#xa0;: counterfoilctl confirm %1 --id NUMBER</translation>
    </message>
    <message>
        <source>%1 is the gateway’s number %2. Nothing has to be confirmed.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 a le numéro %2 à la passerelle. Il n’y a rien à confirmer.</translation>
    </message>
    <message>
        <source>%1 is not looked for at the gateway: it was not issued, or it is over.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 n’est pas recherchée à la passerelle&#xa0;: elle n’a pas été émise, ou elle est close.</translation>
    </message>
    <message>
        <source>%1 is the gateway’s number %2: %3.</source>
        <extracomment>%1: a sale’s reference; %3: where it stands, such as “Waiting for the customer”.</extracomment>
        <translation>%1 a le numéro %2 à la passerelle&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>ContactChecks</name>
    <message>
        <source>An e-mail address looks like anna@example.com.</source>
        <translation>Une adresse e-mail ressemble à anna@example.com.</translation>
    </message>
    <message>
        <source>An e-mail address has an @: anna@example.com.</source>
        <translation>Une adresse e-mail contient un @&#xa0;: anna@example.com.</translation>
    </message>
    <message>
        <source>There must be a name before and a domain behind the @.</source>
        <translation>Il faut un nom avant le @ et un domaine après.</translation>
    </message>
    <message>
        <source>The part before the @ is longer than 64 characters.</source>
        <translation>La partie avant le @ dépasse 64 caractères.</translation>
    </message>
    <message>
        <source>“%1” cannot stand before the @.</source>
        <extracomment>%1: one character.</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas figurer avant le @.</translation>
    </message>
    <message>
        <source>A point stands at a place where none may be.</source>
        <translation>Un point se trouve là où il ne peut pas y en avoir.</translation>
    </message>
    <message>
        <source>“%1” is not a domain.</source>
        <extracomment>%1: what was typed behind the @ of an e-mail address.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un domaine.</translation>
    </message>
    <message>
        <source>This is an IPv6 address; the gateway takes IPv4 only, such as 203.0.113.7.</source>
        <translation>C’est une adresse IPv6&#x202f;; la passerelle n’accepte que l’IPv4, comme 203.0.113.7.</translation>
    </message>
    <message>
        <source>An IPv4 address is four numbers from 0 to 255 with points, such as 203.0.113.7.</source>
        <translation>Une adresse IPv4 se compose de quatre nombres de 0 à 255 séparés par des points, comme 203.0.113.7.</translation>
    </message>
    <message>
        <source>The address begins with http://: what goes there can be read and changed on the way. It is sent as typed.</source>
        <translation>L’adresse commence par http://&#xa0;: ce qui y est envoyé peut être lu et modifié en chemin. Elle est envoyée telle quelle.</translation>
    </message>
    <message>
        <source>The address begins with %1://, which a browser may not know. It is sent as typed.</source>
        <translation>L’adresse commence par %1://, qu’un navigateur ne connaît peut-être pas. Elle est envoyée telle quelle.</translation>
    </message>
    <message>
        <source>XK (Kosovo) is not in the list of ISO 3166-1; it is sent as typed.</source>
        <translation>XK (Kosovo) n’est pas dans la liste ISO 3166-1&#x202f;; il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>“%1” is not a country code. Use the two letters of ISO 3166-1, such as DE for Germany.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code de pays. Utilisez les deux lettres d’ISO 3166-1, comme DE pour l’Allemagne.</translation>
    </message>
    <message>
        <source>A postcode has letters A-Z, digits, blanks or hyphens, such as 90210 or SW1A 1AA.</source>
        <translation>Un code postal a des lettres A-Z, des chiffres, des espaces ou des traits d’union, comme 90210 ou SW1A 1AA.</translation>
    </message>
    <message>
        <source>It is sent as typed; some gateways refuse that.</source>
        <extracomment>&quot;It&quot;: what was typed as a postcode.</extracomment>
        <translation>Cela est envoyé tel quel&#x202f;; certaines passerelles le refusent.</translation>
    </message>
    <message>
        <source>This is sent as typed. Postcodes mostly have 2 to 12 letters A-Z, digits, blanks or hyphens, such as 90210 or SW1A 1AA.</source>
        <translation>Cela est envoyé tel quel. Les codes postaux ont en général de 2 à 12 lettres A-Z, chiffres, espaces ou traits d’union, comme 90210 ou SW1A 1AA.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>The copied pay link is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>Le lien de paiement copié se perd quand Counterfoil se ferme, car rien sur ce bureau ne garde ce qui est copié. Collez-le d’abord à sa place.</translation>
    </message>
    <message>
        <source>The copied address is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>L’adresse copiée se perd quand Counterfoil se ferme, car rien sur ce bureau ne garde ce qui est copié. Collez-la d’abord à sa place.</translation>
    </message>
    <message>
        <source>The copied reference is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>La référence copiée se perd quand Counterfoil se ferme, car rien sur ce bureau ne garde ce qui est copié. Collez-la d’abord à sa place.</translation>
    </message>
    <message>
        <source>The copied QR code is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>Le code QR copié se perd quand Counterfoil se ferme, car rien sur ce bureau ne garde ce qui est copié. Collez-le d’abord à sa place.</translation>
    </message>
    <message>
        <source>The copied report is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>Le rapport copié se perd quand Counterfoil se ferme, car rien sur ce bureau ne garde ce qui est copié. Collez-le d’abord à sa place.</translation>
    </message>
    <message>
        <source>The copied text is lost when Counterfoil closes, as nothing on this desktop keeps what was copied. Paste it where it belongs first.</source>
        <translation>Le texte copié se perd quand Counterfoil se ferme, car rien sur ce bureau ne garde ce qui est copié. Collez-le d’abord à sa place.</translation>
    </message>
</context>
<context>
    <name>CounterSettings</name>
    <message>
        <source>Counter</source>
        <extracomment>Title of a card of the settings: the full screen for whoever stands at a till.</extracomment>
        <translation>Mode caisse</translation>
    </message>
    <message>
        <source>An amount of nothing cannot be sold.</source>
        <translation>On ne peut rien vendre pour un montant nul.</translation>
    </message>
    <message>
        <source>“%1” is not kept. %2</source>
        <extracomment>%1: what was typed in the place of an amount; %2: one or two sentences that say why.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas gardé. %2</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n amount(s). Leave out those that are sold least.</source>
        <translation>
            <numerusform>Il y a de la place pour %n montant. Retirez ceux qui se vendent le moins.</numerusform>
            <numerusform>Il y a de la place pour %n montants. Retirez ceux qui se vendent le moins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountryEditor</name>
    <message>
        <source>By name, or by its two letters.</source>
        <extracomment>What one types into the field for a country: its name, or its ISO code.</extracomment>
        <translation>Par son nom, ou par ses deux lettres.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>%1 could not be opened. Check that it is there and that you may use it.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>%1 n’a pas pu être ouvert. Vérifiez qu’il est là et que vous pouvez l’utiliser.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk, or choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Vérifiez le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>Il n’y a rien dans le fichier.</translation>
    </message>
    <message>
        <source>The same one stands on line %1 already. Keep one of the lines.</source>
        <extracomment>%1: the number of a line.</extracomment>
        <translation>Le même figure déjà à la ligne %1. Gardez une seule des lignes.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was written.</source>
        <translation>C’est annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it is there and that you may read it.</source>
        <translation>Le fichier n’a pas pu être lu. Vérifiez qu’il est là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The file has bytes that are no %1. Say how its letters are written.</source>
        <extracomment>%1: how a file&apos;s letters are written, such as UTF-8.</extracomment>
        <translation>Le fichier contient des octets qui ne sont pas du %1. Indiquez son encodage.</translation>
    </message>
    <message>
        <source>A quotation mark that is opened on line %1 is not closed again.</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>Un guillemet ouvert à la ligne %1 n’est pas refermé.</translation>
    </message>
    <message>
        <source>On line %1 there is text behind a closed quotation mark. A quotation mark within a cell is written twice.</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>À la ligne %1, du texte suit un guillemet fermant. Un guillemet à l’intérieur d’une cellule s’écrit deux fois.</translation>
    </message>
    <message>
        <source>The cell that begins on line %1 is longer than anything here can be. A quotation mark may be missing.</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>La cellule qui commence à la ligne %1 est plus longue que tout ce qui peut figurer ici. Il manque peut-être un guillemet.</translation>
    </message>
    <message>
        <source>Line %1 has more cells than any table here. This is another kind of file.</source>
        <extracomment>%1: the number of a line of a file.</extracomment>
        <translation>La ligne %1 a plus de cellules que n’importe quel tableau d’ici. C’est un autre type de fichier.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>This is no text file. Save the table as CSV in the program that it comes from, and choose that file.</source>
        <translation>Ce n’est pas un fichier texte. Enregistrez le tableau en CSV dans le programme d’où il vient, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>C’est annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is no price in %2. Write digits with at most one decimal mark, more than 0.</source>
        <extracomment>%1: what stands in a cell; %2: a currency&apos;s code.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un prix en %2. Écrivez un nombre supérieur à 0, en chiffres, avec au plus un séparateur décimal.</translation>
    </message>
    <message>
        <source>“%1” can be read as each of these: %2. Write it without marks between thousands.</source>
        <extracomment>%1: what stands in a cell; %2: several amounts that it may mean.</extracomment>
        <translation>«&#x202f;%1&#x202f;» peut se lire de plusieurs façons&#xa0;: %2. Écrivez-le sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>“%1” is no currency that this program knows. Write its code, such as EUR.</source>
        <extracomment>%1: what stands in a cell.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas une devise que ce programme connaît. Écrivez son code, par exemple EUR.</translation>
    </message>
    <message>
        <source>The price has no currency. Add a column “currency”, or call this one “price EUR”.</source>
        <translation>Le prix n’a pas de devise. Ajoutez une colonne «&#x202f;currency&#x202f;», ou nommez celle-ci «&#x202f;price EUR&#x202f;».</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” mean the same. Rename one of them.</source>
        <extracomment>%1, %2: titles of two columns of a file that mean the same.</extracomment>
        <translation>Les colonnes «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» signifient la même chose. Renommez l’une des deux.</translation>
    </message>
    <message>
        <source>The first line of the file names no column that is known here. Write there what the columns are, such as number, name, %1.</source>
        <extracomment>%1: names of columns, which are written as they are.</extracomment>
        <translation>La première ligne du fichier ne nomme aucune colonne connue ici. Écrivez-y les noms des colonnes, comme number, name, %1.</translation>
    </message>
    <message>
        <source>The line has more cells than the first line has names. A cell with the separator in it needs quotation marks.</source>
        <translation>La ligne a plus de cellules que la première ligne n’a de noms. Une cellule qui contient le séparateur se met entre guillemets droits.</translation>
    </message>
    <message>
        <source>“%1” is a number that a spreadsheet has rounded: its digits are lost. Make the column text there, fill it anew and save the file again.</source>
        <extracomment>%1: what stands in a cell, such as 4.00638E+12. There: in the spreadsheet.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est un nombre qu’un tableur a arrondi&#xa0;: ses chiffres sont perdus. Mettez cette colonne au format texte, remplissez-la de nouveau et enregistrez le fichier.</translation>
    </message>
    <message>
        <source>%1, “%2”, is saved with this barcode, and has another name. Correct the barcode, or give both the same name.</source>
        <extracomment>A line of a file has a new number. %1: the number of a saved item, %2: its name.</extracomment>
        <translation>%1, «&#xa0;%2&#xa0;», est enregistré avec ce code-barres et porte un autre nom. Corrigez le code-barres, ou donnez le même nom aux deux.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Choose a CSV file.</source>
        <extracomment>%1: the path of what should be a file, and is a folder, a pipe or a device.</extracomment>
        <translation>%1 n’est pas un fichier ordinaire. Choisissez un fichier CSV.</translation>
    </message>
    <message>
        <source>The file is written in %1, which is not read here. Save it as UTF-8.</source>
        <extracomment>%1: how a file&apos;s letters are written: UTF-32.</extracomment>
        <translation>Le fichier est encodé en %1, qui n’est pas lu ici. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>There is a zero byte (NUL) in the file, which is in no text. Save the table as CSV once more in the program that it comes from, and choose that file.</source>
        <translation>Le fichier contient un octet nul (NUL), qui n’existe dans aucun texte. Enregistrez de nouveau le tableau en CSV dans le programme d’où il vient, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The column “%1” names no currency that this program knows. Write “price” and the currency&apos;s code there, such as “price EUR”; where it is no price, give it a name that does not begin so.</source>
        <extracomment>%1: the title of a column of a file. “price” and “price EUR” are written as they are.</extracomment>
        <translation>La colonne «&#xa0;%1&#xa0;» ne nomme aucune devise connue de ce programme. Écrivez-y «&#xa0;price&#xa0;» et le code de la devise, comme «&#xa0;price EUR&#xa0;»&#xa0;; si ce n’est pas un prix, donnez-lui un nom qui ne commence pas ainsi.</translation>
    </message>
</context>
<context>
    <name>CsvPanel</name>
    <message>
        <source>Imported, read as %1. New: %2. Changed: %3. The same: %4. Left out: %5.</source>
        <translation>Importé, lu en %1. Lignes nouvelles&#xa0;: %2. Modifiées&#xa0;: %3. Identiques&#xa0;: %4. Laissées de côté&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Read as %1. New: %2. Changed: %3. The same: %4. Wrong: %5.</source>
        <translation>Lu en %1. Lignes nouvelles&#xa0;: %2. Modifiées&#xa0;: %3. Identiques&#xa0;: %4. Incorrectes&#xa0;: %5.</translation>
    </message>
    <message>
        <source>How its letters are written is a guess: look at the names afterwards, or save the table as CSV in UTF-8 first.</source>
        <translation>L’encodage du fichier a été deviné&#xa0;: regardez les noms ensuite, ou enregistrez d’abord le tableau en CSV UTF-8.</translation>
    </message>
    <message>
        <source>These columns mean nothing here: %1.</source>
        <extracomment>%1: names of columns of a file.</extracomment>
        <translation>Ces colonnes n’ont pas de sens ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>What is wrong with a file. %1: the number of a line; %2: a sentence.</extracomment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>The same; %2: the name of a column; %3: a sentence.</extracomment>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>Lecture du fichier.</translation>
    </message>
    <message>
        <source>Writing the file.</source>
        <translation>Écriture du fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written into %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>
            <numerusform>%n ligne a été écrite dans %1.</numerusform>
            <numerusform>%n lignes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <extracomment>What importing a file would do stands before it.</extracomment>
        <translation>Rien n’est encore importé.</translation>
    </message>
</context>
<context>
    <name>DefaultsBook</name>
    <message>
        <source>The list of defaults %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <extracomment>Defaults are what a new sale&apos;s form is filled in with. %1: the path of the file that holds them; so in all of &quot;The list of defaults ...&quot;.</extracomment>
        <translation>La liste des valeurs par défaut %1 ne peut pas être écrite. Vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
        <source>There is no payment method “%1”.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>Il n’y a pas de moyen de paiement «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <extracomment>%1: a payment method&apos;s title; %2: what somebody typed.</extracomment>
        <translation>%1 n’a pas de champ «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is secret and is not kept.</source>
        <extracomment>%1: a field&apos;s label; so in all of these.</extracomment>
        <translation>%1 est secret et n’est pas gardé.</translation>
    </message>
    <message>
        <source>%1 belongs to one card and is not kept.</source>
        <translation>%1 dépend d’une seule carte et n’est pas gardé.</translation>
    </message>
    <message>
        <source>The amount is typed for each sale: a wrong one that fills itself in costs money.</source>
        <translation>Le montant se tape à chaque vente&#xa0;: un montant faux qui se remplit tout seul coûte de l’argent.</translation>
    </message>
    <message>
        <source>%1 is always the same; the program fills it in.</source>
        <translation>%1 est toujours le même&#x202f;; le programme le remplit.</translation>
    </message>
    <message>
        <source>This looks like a card number, which must not be stored.</source>
        <translation>Cela ressemble à un numéro de carte, qui ne doit pas être conservé.</translation>
    </message>
    <message>
        <source>A name here is the name of card data, which must not be stored.</source>
        <extracomment>In a list of names and values one name is such as &quot;card_number&quot;.</extracomment>
        <translation>Un des noms est celui d’une donnée de carte, qui ne doit pas être conservée.</translation>
    </message>
    <message>
        <source>The list of defaults %1 cannot be read. Check its permissions.</source>
        <translation>La liste des valeurs par défaut %1 ne peut pas être lue. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The list of defaults %1 is damaged. Restore a copy, or move it away and set the defaults again.</source>
        <translation>La liste des valeurs par défaut %1 est endommagée. Restaurez une copie, ou déplacez-la et fixez de nouveau les valeurs.</translation>
    </message>
    <message>
        <source>There is no room for more defaults. Remove some that are not used any more.</source>
        <translation>Il n’y a plus de place pour d’autres valeurs par défaut. Supprimez-en qui ne servent plus.</translation>
    </message>
    <message>
        <source>The list of defaults %1 is locked by another program. Close it and try again.</source>
        <translation>La liste des valeurs par défaut %1 est verrouillée par un autre programme. Fermez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>DefaultsCommand</name>
    <message>
        <source>Write --set FIELD=VALUE, such as --set devise=EUR. --clear FIELD removes a default.</source>
        <translation>Écrivez --set FIELD=VALUE, par exemple --set devise=EUR. --clear FIELD supprime une valeur par défaut.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1: %2</source>
        <extracomment>%1: a field; %2: what is wrong with it, whole sentences.</extracomment>
        <translation>Rien n’a été modifié. %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” has no defaults for %2.</source>
        <extracomment>%1: an account; %2: a payment method.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’a pas de valeurs par défaut pour %2.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>&amp;New sale</source>
        <extracomment>Name of a page, in the list of pages at the window&apos;s side. The letters behind &amp; of all four differ.</extracomment>
        <translation>&amp;Nouvelle vente</translation>
    </message>
    <message>
        <source>In&amp;voices</source>
        <extracomment>Name of a page, in the list of pages at the window&apos;s side.</extracomment>
        <translation>&amp;Factures</translation>
    </message>
    <message>
        <source>Acc&amp;ounts</source>
        <extracomment>Name of a page, in the list of pages at the window&apos;s side.</extracomment>
        <translation>Co&amp;mptes</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <extracomment>Name of a page, in the list of pages at the window&apos;s side.</extracomment>
        <translation>Ré&amp;glages</translation>
    </message>
    <message>
        <source>A sale is being sent. If you close now it stays in your books as “being issued”, and is asked about at the next check.</source>
        <extracomment>“Being issued” is how the page “Invoices” calls it.</extracomment>
        <translation>Une vente est en cours d’envoi. Si vous fermez maintenant, elle reste au registre «&#x202f;En émission&#x202f;», et la passerelle sera interrogée à la prochaine vérification.</translation>
    </message>
    <message>
        <source>An account is being removed. If you close now, its key may stay in the keychain, and the account in the list.</source>
        <translation>Un compte est en cours de suppression. Si vous fermez maintenant, sa clé peut rester dans le trousseau, et le compte dans la liste.</translation>
    </message>
    <message>
        <source>An account is being saved. If you close now, its key may not be in the keychain.</source>
        <translation>Un compte est en cours d’enregistrement. Si vous fermez maintenant, sa clé ne sera peut-être pas dans le trousseau.</translation>
    </message>
    <message>
        <source>A backup is being put in the place of the books. If you close now, they may stay as they were.</source>
        <translation>Une sauvegarde est en train de prendre la place du registre. Si vous fermez maintenant, le registre peut rester tel quel.</translation>
    </message>
    <message>
        <source>The customer’s screen cannot show the QR code, and asks the customer to pay at the counter. %1</source>
        <extracomment>%1: one or two sentences that say what went wrong.</extracomment>
        <translation>L’écran du client ne peut pas afficher le code QR, et demande au client de payer au comptoir. %1</translation>
    </message>
    <message>
        <source>Something is being printed. If you close now, it may come out in part, and stays out of the books.</source>
        <translation>Une impression est en cours. Si vous fermez maintenant, elle peut sortir en partie, et reste hors du registre.</translation>
    </message>
    <message>
        <source>An e-mail is being sent. If you close now, it may be sent all the same, and stays out of the books.</source>
        <translation>Un e-mail est en cours d’envoi. Si vous fermez maintenant, il sera peut-être envoyé quand même, et restera hors du registre.</translation>
    </message>
    <message>
        <source>The mail server’s settings are being changed. If you close now, its password may not be in the keychain, or may stay there.</source>
        <translation>Les réglages du serveur de messagerie sont en cours de modification. Si vous fermez maintenant, son mot de passe manquera peut-être dans le trousseau, ou y restera.</translation>
    </message>
    <message>
        <source>Counter</source>
        <extracomment>A way to the till&apos;s full screen, below the list of pages at the window&apos;s side.</extracomment>
        <translation>Mode caisse</translation>
    </message>
    <message>
        <source>A file of saved items or customers is being read or written. If you close now, nothing of it is kept.</source>
        <translation>Un fichier d’articles ou de clients enregistrés est en cours de lecture ou d’écriture. Si vous fermez maintenant, rien n’en sera conservé.</translation>
    </message>
    <message>
        <source>What you typed in “Saved items” or “Saved customers” is not saved yet. If you close now, it is lost.</source>
        <extracomment>The names of two windows.</extracomment>
        <translation>Ce que vous avez saisi dans «&#xa0;Articles enregistrés&#xa0;» ou «&#xa0;Clients enregistrés&#xa0;» n’est pas encore enregistré. Si vous fermez maintenant, ce sera perdu.</translation>
    </message>
</context>
<context>
    <name>DiagnosisReport</name>
    <message>
        <source>Then check again.</source>
        <extracomment>After an advice: “Connect this computer to the internet.” To check is what this page’s button does.</extracomment>
        <translation>Ensuite, vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Compare the account’s web address with the one that the gateway gave you.</source>
        <translation>Comparez l’adresse web du compte avec celle que la passerelle vous a donnée.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer is 3 days ahead”.</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer is 3 hours ahead”.</extracomment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer is 5 minutes ahead”.</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
        <translation>en ordre</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>What was found about one thing, beside its name: “Clock, warning: …”.</extracomment>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>bad</source>
        <extracomment>What was found about one thing, beside its name: “Clock, bad: …”.</extracomment>
        <translation>en défaut</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>What was found about one thing, beside its name: “Clock, not checked: …”.</extracomment>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>What is examined: a merchant’s account at a gateway. A title.</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Keychain</source>
        <extracomment>What is examined: the system’s store of keys and passwords. A title.</extracomment>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>What is examined: the gateway’s web address. A title.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <extracomment>What is examined. A title.</extracomment>
        <translation>Connexion sécurisée</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>What is examined: this computer’s clock beside the gateway’s. A title.</extracomment>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>What is examined: the payment gateway’s service. A title.</extracomment>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>What is examined: the secret key with which the gateway is called (API key). A title.</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Internet address list</source>
        <extracomment>What is examined: the gateway’s list of internet (IP) addresses that may call it. A title.</extracomment>
        <translation>Liste d’adresses internet</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>What is examined: the merchant’s wallet at the gateway. A title.</extracomment>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Not looked at: something else comes first.</source>
        <translation>Non examiné&#xa0;: autre chose passe avant.</translation>
    </message>
    <message>
        <source>A keychain is running.</source>
        <translation>Un trousseau est en marche.</translation>
    </message>
    <message>
        <source>The training account needs no keychain.</source>
        <translation>Le compte d’entraînement n’a pas besoin de trousseau.</translation>
    </message>
    <message>
        <source>The keychain is open and holds a key for this account.</source>
        <translation>Le trousseau est ouvert et contient une clé pour ce compte.</translation>
    </message>
    <message>
        <source>A server answers at %1.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Un serveur répond à %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>Nothing went to the server: no key and no sale.</extracomment>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>First look at this computer’s clock, below. If it is right, the gateway’s operator has to renew the certificate: tell the gateway’s support.</source>
        <extracomment>“Below”: the line about the clock stands under this one.</extracomment>
        <translation>Regardez d’abord l’horloge de cet ordinateur, plus bas. Si elle est juste, l’exploitant de la passerelle doit renouveler le certificat&#xa0;: signalez-le à l’assistance de la passerelle.</translation>
    </message>
    <message>
        <source>This computer’s clock says %1. The certificate is good from %2 to %3.</source>
        <extracomment>%1, %2 and %3 are moments: “3 November 2025, 14:32”.</extracomment>
        <translation>L’horloge de cet ordinateur indique %1. Le certificat est valable du %2 au %3.</translation>
    </message>
    <message>
        <source>If that is not the time, set the clock in the system’s settings.</source>
        <translation>Si ce n’est pas l’heure, réglez l’horloge dans les paramètres du système.</translation>
    </message>
    <message>
        <source>The address %1 was not found.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>L’adresse %1 n’a pas été trouvée.</translation>
    </message>
    <message>
        <source>Check the internet connection. If other pages open, compare the account’s web address with the one that the gateway gave you.</source>
        <extracomment>“Other pages”: of other web sites, in a browser.</extracomment>
        <translation>Vérifiez la connexion internet. Si d’autres pages s’ouvrent, comparez l’adresse web du compte avec celle que la passerelle vous a donnée.</translation>
    </message>
    <message>
        <source>Nothing answers at %1:%2.</source>
        <extracomment>%1 is a web address, such as shop.example, %2 the number of a port, such as 443.</extracomment>
        <translation>Rien ne répond à %1:%2.</translation>
    </message>
    <message>
        <source>If it is right, the gateway is down: check again later.</source>
        <extracomment>“It” is the web address: “Compare the account’s web address with the one that the gateway gave you.”</extracomment>
        <translation>Si elle est juste, la passerelle est en panne&#xa0;: vérifiez de nouveau plus tard.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Check the internet connection, and whether a firewall stands in between. If other pages open, the gateway may be busy: check again later.</source>
        <extracomment>“Other pages”: of other web sites, in a browser.</extracomment>
        <translation>Vérifiez la connexion internet, et si un pare-feu s’interpose. Si d’autres pages s’ouvrent, la passerelle est peut-être occupée&#xa0;: vérifiez de nouveau plus tard.</translation>
    </message>
    <message>
        <source>The network is down.</source>
        <translation>Le réseau est coupé.</translation>
    </message>
    <message>
        <source>Connect this computer to the internet.</source>
        <translation>Connectez cet ordinateur à internet.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Le certificat de %1 a expiré.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Le certificat de %1 n’est pas encore valable.</translation>
    </message>
    <message>
        <source>Nobody vouches for the server at %1: its certificate is self-signed or from an unknown issuer.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Personne ne se porte garant du serveur %1&#xa0;: son certificat est autosigné ou d’un émetteur inconnu.</translation>
    </message>
    <message>
        <source>In a hotel’s or a company’s network somebody may stand in between: try another network.</source>
        <extracomment>Somebody between this computer and the server, who reads along.</extracomment>
        <translation>Dans le réseau d’un hôtel ou d’une entreprise, quelqu’un peut s’interposer&#xa0;: essayez un autre réseau.</translation>
    </message>
    <message>
        <source>The server at %1 shows the certificate of another host.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Le serveur %1 présente le certificat d’un autre hôte.</translation>
    </message>
    <message>
        <source>The letters count, such as “www.” in front.</source>
        <extracomment>The letters of the web address: “Compare the account’s web address with the one that the gateway gave you.”</extracomment>
        <translation>Chaque lettre compte, comme «&#x202f;www.&#x202f;» au début.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Aucune connexion sécurisée à %1 n’a pu être établie.</translation>
    </message>
    <message>
        <source>The account’s web address is not encrypted.</source>
        <translation>L’adresse web du compte n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Edit the account: its web address must begin with https://.</source>
        <translation>Modifiez le compte&#xa0;: son adresse web doit commencer par https://.</translation>
    </message>
    <message>
        <source>The connection to %1 was closed before an answer came.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>La connexion à %1 a été fermée avant qu’une réponse arrive.</translation>
    </message>
    <message>
        <source>If it is right, check again later: the gateway may be restarting.</source>
        <extracomment>“It” is the web address: “Compare the account’s web address with the one that the gateway gave you.”</extracomment>
        <translation>Si elle est juste, vérifiez de nouveau plus tard&#xa0;: la passerelle redémarre peut-être.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate is that of %1.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>La connexion est chiffrée, et le certificat est celui de %1.</translation>
    </message>
    <message>
        <source>The gateway runs on this computer; nothing has to be encrypted.</source>
        <translation>La passerelle tourne sur cet ordinateur&#x202f;; rien n’a besoin d’être chiffré.</translation>
    </message>
    <message>
        <source>The gateway does not say what time it is.</source>
        <translation>La passerelle ne dit pas quelle heure il est.</translation>
    </message>
    <message>
        <source>This computer’s clock and the gateway’s agree.</source>
        <translation>L’horloge de cet ordinateur et celle de la passerelle concordent.</translation>
    </message>
    <message>
        <source>This computer’s clock says %1, the gateway’s says %2: this computer is %3 ahead.</source>
        <extracomment>%1 and %2 are moments: “3 November 2025, 14:32”; %3: how far it is ahead, “1 hour 5 minutes”.</extracomment>
        <translation>L’horloge de cet ordinateur indique %1, celle de la passerelle %2&#xa0;: cet ordinateur avance de %3.</translation>
    </message>
    <message>
        <source>This computer’s clock says %1, the gateway’s says %2: this computer is %3 behind.</source>
        <extracomment>%1 and %2 are moments: “3 November 2025, 14:32”; %3: how far it is behind, “1 hour 5 minutes”.</extracomment>
        <translation>L’horloge de cet ordinateur indique %1, celle de la passerelle %2&#xa0;: cet ordinateur retarde de %3.</translation>
    </message>
    <message>
        <source>Set the clock in the system’s settings; until then sales are filed under wrong dates.</source>
        <translation>Réglez l’horloge dans les paramètres du système&#x202f;; d’ici là, les ventes sont enregistrées à de mauvaises dates.</translation>
    </message>
    <message>
        <source>The gateway answers.</source>
        <translation>La passerelle répond.</translation>
    </message>
    <message>
        <source>The gateway takes calls from this internet connection.</source>
        <translation>La passerelle accepte les demandes venant de cette connexion internet.</translation>
    </message>
    <message>
        <source>Only a sale shows whether the gateway has activated the wallet, and none is issued here.</source>
        <translation>Seule une vente montre si la passerelle a activé le portefeuille, et rien n’est émis ici.</translation>
    </message>
    <message>
        <source>Sales can be issued, but one whose answer is lost cannot be found again. Ask the gateway’s support where its history is.</source>
        <extracomment>“One” is a sale. The “history” is the gateway’s list of sales.</extracomment>
        <translation>Des factures peuvent être émises, mais une vente dont la réponse se perd ne peut pas être retrouvée. Demandez à l’assistance de la passerelle où est son historique.</translation>
    </message>
    <message>
        <source>Only the gateway’s history would tell.</source>
        <extracomment>Whether the gateway takes calls from this internet address. The “history” is its list of sales.</extracomment>
        <translation>Seul l’historique de la passerelle le dirait.</translation>
    </message>
    <message>
        <source>The gateway does not say, as it takes no calls from here.</source>
        <extracomment>Whether the key is right.</extracomment>
        <translation>La passerelle ne le dit pas, car elle n’accepte pas de demandes d’ici.</translation>
    </message>
    <message>
        <source>The gateway accepts the key.</source>
        <translation>La passerelle accepte la clé.</translation>
    </message>
    <message>
        <source>What answers at %1 is not this gateway.</source>
        <extracomment>%1 is a web address, such as shop.example.</extracomment>
        <translation>Ce qui répond à %1 n’est pas cette passerelle.</translation>
    </message>
    <message>
        <source>Check again later. If it stays, send this report to the gateway’s support.</source>
        <extracomment>“It”: what is wrong.</extracomment>
        <translation>Vérifiez de nouveau plus tard. Si cela dure, envoyez ce rapport à l’assistance de la passerelle.</translation>
    </message>
</context>
<context>
    <name>DirectSwitch</name>
    <message>
        <source>Whoever types card data here puts this computer, its network and its users under the card industry’s rules (PCI DSS). Ask your bank what that means for the shop before you switch this on.</source>
        <translation>Taper ici des données de carte soumet cet ordinateur, son réseau et ses utilisateurs aux règles du secteur des cartes (PCI DSS). Demandez à votre banque ce que cela implique pour la boutique avant de l’activer.</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Customer’s screen</source>
        <extracomment>Title of a card of the settings: a second screen, which the customer looks at.</extracomment>
        <translation>Écran du client</translation>
    </message>
    <message>
        <source>A sale is shown there now. Try again when it is over.</source>
        <translation>Une vente y est affichée en ce moment. Réessayez quand elle sera terminée.</translation>
    </message>
</context>
<context>
    <name>DisplayWords</name>
    <message>
        <source>Welcome</source>
        <extracomment>On the customer’s screen, while nobody pays.</extracomment>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Training: no money moves</source>
        <extracomment>On the customer’s screen, where a cashier trains.</extracomment>
        <translation>Entraînement&#xa0;: aucun argent ne circule</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <extracomment>On the customer’s screen.</extracomment>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <extracomment>On the customer’s screen, beside a QR code.</extracomment>
        <translation>Scannez pour payer</translation>
    </message>
    <message>
        <source>Please pay at the counter</source>
        <extracomment>On the customer’s screen: there is no QR code; the cashier shows how it is paid.</extracomment>
        <translation>Veuillez payer au comptoir</translation>
    </message>
    <message>
        <source>Please confirm on your phone</source>
        <extracomment>On the customer’s screen: the payment system asks on the customer’s phone.</extracomment>
        <translation>Veuillez confirmer sur votre téléphone</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>On the customer’s screen, large: the sale is paid.</extracomment>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Not paid</source>
        <extracomment>On the customer’s screen, large: the sale ended without being paid.</extracomment>
        <translation>Non payé</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>On the customer’s screen, below “Paid”.</extracomment>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Please ask at the counter.</source>
        <extracomment>On the customer’s screen, below “Not paid”.</extracomment>
        <translation>Renseignez-vous au comptoir.</translation>
    </message>
    <message>
        <source>If your wallet shows another coin or amount, ask before you pay.</source>
        <extracomment>On the customer’s screen, beside a QR code for coins. A wallet: the customer’s program for coins.</extracomment>
        <translation>Si votre portefeuille affiche une autre cryptomonnaie ou un autre montant, renseignez-vous avant de payer.</translation>
    </message>
</context>
<context>
    <name>DoctorView</name>
    <message>
        <source>“%1” cannot be used yet. What is wrong, and what to do:</source>
        <extracomment>%1 is the name of an account. A list follows.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas encore utilisable. Ce qui ne va pas, et que faire&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” works, with a remark.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>«&#x202f;%1&#x202f;» fonctionne, avec une remarque.</translation>
    </message>
    <message>
        <source>“%1” works.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>«&#x202f;%1&#x202f;» fonctionne.</translation>
    </message>
    <message>
        <source>Nothing wrong was found with “%1”. Not looked at: %2.</source>
        <extracomment>%1 is the name of an account, %2 a list of what was not looked at: “Clock, Wallet”.</extracomment>
        <translation>Rien d’anormal n’a été trouvé pour «&#x202f;%1&#x202f;». Non examiné&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The report is copied. It holds no key.</source>
        <translation>Le rapport est copié. Il ne contient pas de clé.</translation>
    </message>
    <message>
        <source>Looks at keychain, connection, clock and key, and says what to do where something is wrong. Nothing is issued.</source>
        <extracomment>What the button “Check” does with the chosen account.</extracomment>
        <translation>Examine le trousseau, la connexion, l’horloge et la clé, et dit que faire si quelque chose ne va pas. Rien n’est émis.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <extracomment>Whether an account works is being looked at.</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Looking at: %1 …</source>
        <extracomment>%1 is what the check has come to: “Keychain”, “Secure connection”.</extracomment>
        <translation>Examen&#xa0;: %1…</translation>
    </message>
    <message>
        <source>[%1] %2: %3</source>
        <extracomment>A line of a report: “[bad] Key: Wrong key.”</extracomment>
        <translation>[%1] %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>DraftCheck</name>
    <message>
        <source>This is needed.</source>
        <extracomment>A field was left empty.</extracomment>
        <translation>À remplir.</translation>
    </message>
    <message>
        <source>This is needed, such as %1.</source>
        <translation>À remplir, par exemple %1.</translation>
    </message>
    <message>
        <source>This goes with a direct sale only. In a hosted sale the customer types it on the gateway’s page.</source>
        <extracomment>&quot;This&quot; and &quot;it&quot;: what was typed into a field.</extracomment>
        <translation>Cela ne va qu’avec une vente directe. Dans une vente hébergée, le client le tape sur la page de la passerelle.</translation>
    </message>
    <message>
        <source>%1 has no such field.</source>
        <extracomment>%1: a way to pay: “Card”, “Crypto” ...</extracomment>
        <translation>%1 n’a pas ce champ.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: the name of a field, as the gateway calls it.</extracomment>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>This looks like a card number, which must not be stored. It belongs into the field for card numbers only.</source>
        <translation>Cela ressemble à un numéro de carte, qui ne doit pas être conservé. Il n’a sa place que dans le champ des numéros de carte.</translation>
    </message>
    <message>
        <source>The name “%1” is used by this program for its own reference. Choose another name.</source>
        <translation>Le nom «&#x202f;%1&#x202f;» sert à ce programme pour sa propre référence. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is the name of card data, which this program neither asks for nor stores here. Take it out; the customer types it on the gateway’s page.</source>
        <extracomment>%1: a name, such as “cvv”.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est le nom d’une donnée de carte, que ce programme ne demande ni ne conserve ici. Retirez-la&#x202f;; le client la tape sur la page de la passerelle.</translation>
    </message>
    <message>
        <source>A name here looks like a card number, which must not be stored. Take it out.</source>
        <translation>Un des noms ressemble à un numéro de carte, qui ne doit pas être conservé. Retirez-le.</translation>
    </message>
    <message>
        <source>“%1” is given here and among the names and values of %2, but can be sent once only. Keep one of the two.</source>
        <extracomment>%1: a name. %2: the field that holds several names and values, as the gateway calls it.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est donné ici et parmi les noms et valeurs de %2, mais ne peut être envoyé qu’une fois. Gardez l’un des deux.</translation>
    </message>
</context>
<context>
    <name>DuplicateQuestion</name>
    <message>
        <source>A sale of %1 was begun %2, as %3, and nobody knows yet what became of it: no clear answer came back.</source>
        <extracomment>%1: an amount with its currency; %2: “2 minutes ago” or “on 3 Nov”; %3: the sale’s reference.</extracomment>
        <translation>Une vente de %1 a été commencée %2, sous %3, et on ne sait pas encore ce qu’elle est devenue&#xa0;: aucune réponse claire n’est revenue.</translation>
    </message>
    <message>
        <source>A sale of %1 for %2 was begun %3, as %4, and nobody knows yet what became of it: no clear answer came back.</source>
        <extracomment>%1: an amount with its currency; %2: a customer’s name; %3: “2 minutes ago” or “on 3 Nov”; %4: the sale’s reference.</extracomment>
        <translation>Une vente de %1 pour %2 a été commencée %3, sous %4, et on ne sait pas encore ce qu’elle est devenue&#xa0;: aucune réponse claire n’est revenue.</translation>
    </message>
</context>
<context>
    <name>EInvoiceAnswers</name>
    <message>
        <source>The gateway refused the call without a reason.</source>
        <extracomment>A call is what this program sent to the gateway.</extracomment>
        <translation>La passerelle a refusé la demande sans donner de raison.</translation>
    </message>
    <message>
        <source>The gateway says: “%1”.</source>
        <extracomment>%1 are the gateway’s own words.</extracomment>
        <translation>La passerelle dit&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The gateway’s last answer carried no signature, so nobody can tell whether it came from the gateway. Compare this sale with the gateway’s own pages.</source>
        <translation>La dernière réponse de la passerelle n’était pas signée, on ne peut donc pas dire si elle vient de la passerelle. Comparez cette vente avec le site de la passerelle.</translation>
    </message>
    <message>
        <source>The gateway’s last answer was not signed with this account’s secret, so nobody can tell whether it came from the gateway. Check the secret, and compare this sale with the gateway’s own pages.</source>
        <translation>La dernière réponse de la passerelle n’était pas signée avec le secret de ce compte, on ne peut donc pas dire si elle vient de la passerelle. Vérifiez le secret, et comparez cette vente avec le site de la passerelle.</translation>
    </message>
    <message>
        <source>What the customer is to pay by came with no signature, so nobody can tell whether it came from the gateway. Compare it with the gateway’s own pages before you hand it out.</source>
        <extracomment>“What the customer is to pay by”: a link, a form or a coin’s address.</extracomment>
        <translation>Ce qui doit servir au client pour payer est arrivé sans signature, on ne peut donc pas dire si cela vient de la passerelle. Comparez avec le site de la passerelle avant de le remettre.</translation>
    </message>
    <message>
        <source>What the customer is to pay by was not signed with this account’s secret, so nobody can tell whether it came from the gateway. Check the secret, and compare it with the gateway’s own pages before you hand it out.</source>
        <extracomment>“What the customer is to pay by”: a link, a form or a coin’s address.</extracomment>
        <translation>Ce qui doit servir au client pour payer n’était pas signé avec le secret de ce compte, on ne peut donc pas dire si cela vient de la passerelle. Vérifiez le secret, et comparez avec le site de la passerelle avant de le remettre.</translation>
    </message>
    <message>
        <source>(Gateway’s number %1.)</source>
        <extracomment>Follows a sentence on what went wrong. %1 is the number that the gateway gives as its reason: “17”.</extracomment>
        <translation>(Numéro donné par la passerelle&#xa0;: %1.)</translation>
    </message>
    <message>
        <source>The gateway has this sale, but its payment could not be begun.</source>
        <extracomment>The sentence behind this one says why.</extracomment>
        <translation>La passerelle a cette vente, mais son paiement n’a pas pu être commencé.</translation>
    </message>
    <message>
        <source>Check it again to go on with it; do not issue it a second time.</source>
        <extracomment>“It” is the sale. The sentence before this one says why its payment could not be begun.</extracomment>
        <translation>Vérifiez-la de nouveau pour la continuer&#x202f;; ne l’émettez pas une seconde fois.</translation>
    </message>
    <message>
        <source>The gateway answered with a payment address that cannot be used safely, so it is not shown or kept.</source>
        <extracomment>The address of a coin, to which the customer pays.</extracomment>
        <translation>La passerelle a répondu par une adresse de paiement qui ne peut pas être utilisée sans risque&#x202f;; elle n’est donc ni affichée ni gardée.</translation>
    </message>
    <message>
        <source>The gateway answered with a payment form that cannot be used safely, so it is not shown or kept.</source>
        <extracomment>A form that a browser sends to begin the payment.</extracomment>
        <translation>La passerelle a répondu par un formulaire de paiement qui ne peut pas être utilisé sans risque&#x202f;; il n’est donc ni affiché ni gardé.</translation>
    </message>
</context>
<context>
    <name>EInvoiceExtraFields</name>
    <message>
        <source>The gateway’s list of extra fields could not be read (it is neither a list nor an object).</source>
        <extracomment>A list and an object are the two ways in which data in JSON hold several things.</extracomment>
        <translation>La liste des champs supplémentaires de la passerelle n’a pas pu être lue (ce n’est ni une liste ni un objet).</translation>
    </message>
    <message>
        <source>If this payment system wants some, type their names and values.</source>
        <extracomment>Follows “The gateway’s list of extra fields could not be read”; “some” are extra fields.</extracomment>
        <translation>Si ce système de paiement en veut, tapez leurs noms et leurs valeurs.</translation>
    </message>
    <message>
        <source>The gateway wants card data here (%1), which this program neither asks for nor stores. If the sale is refused without, choose another payment system.</source>
        <extracomment>“Here”: among a payment system’s extra fields. %1 are names of fields: “Card number”, “CVV”.</extracomment>
        <translation>La passerelle veut ici des données de carte (%1), que ce programme ne demande ni ne conserve. Si la vente est refusée sans elles, choisissez un autre système de paiement.</translation>
    </message>
    <message>
        <source>The gateway’s list of extra fields could not be read (“%1” is no payment system).</source>
        <extracomment>%1 is a code from the gateway’s list.</extracomment>
        <translation>La liste des champs supplémentaires de la passerelle n’a pas pu être lue («&#x202f;%1&#x202f;» n’est pas un système de paiement).</translation>
    </message>
    <message>
        <source>The gateway’s list of extra fields could not be read (“%1” is no field that can be shown).</source>
        <extracomment>%1 is a name from the gateway’s list.</extracomment>
        <translation>La liste des champs supplémentaires de la passerelle n’a pas pu être lue («&#x202f;%1&#x202f;» n’est pas un champ qui puisse s’afficher).</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The name of a field, in quotation marks, in a list of such.</extracomment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>The gateway’s list of extra fields could not be read (it lists more than %n field(s)).</source>
        <translation>
            <numerusform>La liste des champs supplémentaires de la passerelle n’a pas pu être lue (elle contient plus de %n champ).</numerusform>
            <numerusform>La liste des champs supplémentaires de la passerelle n’a pas pu être lue (elle contient plus de %n champs).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EInvoiceForm</name>
    <message>
        <source>The form has one of its fields twice.</source>
        <translation>Le formulaire contient un de ses champs deux fois.</translation>
    </message>
    <message>
        <source>%1 is not signed: SIGN_ORDER does not name it.</source>
        <extracomment>SIGN_ORDER is a field&apos;s name in every language; %1: another one&apos;s.</extracomment>
        <translation>%1 n’est pas signé&#xa0;: SIGN_ORDER ne le nomme pas.</translation>
    </message>
    <message>
        <source>SIGN_ORDER names a field that is not in the form.</source>
        <translation>SIGN_ORDER nomme un champ qui n’est pas dans le formulaire.</translation>
    </message>
    <message>
        <source>Its signature is wrong. Perhaps something in it was changed on the way.</source>
        <translation>Sa signature est fausse. Quelque chose y a peut-être été modifié en chemin.</translation>
    </message>
    <message>
        <source>It came in a way that forms do not come.</source>
        <extracomment>It: a payment form; so in all of these. To the customer.</extracomment>
        <translation>Il n’est pas arrivé comme arrive un formulaire.</translation>
    </message>
    <message>
        <source>The shop that it names is not known here.</source>
        <translation>La boutique qu’il nomme n’est pas connue ici.</translation>
    </message>
    <message>
        <source>It does not say which money is wanted.</source>
        <translation>Il ne dit pas quelle monnaie est demandée.</translation>
    </message>
    <message>
        <source>Its payment system does not take that money.</source>
        <translation>Son système de paiement n’accepte pas cette monnaie.</translation>
    </message>
    <message>
        <source>The gateway says: %1.</source>
        <extracomment>%1: a gateway&apos;s words, in English.</extracomment>
        <translation>La passerelle dit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The sandbox cannot use its file.</source>
        <translation>Le bac à sable ne peut pas utiliser son fichier.</translation>
    </message>
    <message>
        <source>There is another invoice of that number, over another amount.</source>
        <translation>Il y a une autre facture de ce numéro, d’un autre montant.</translation>
    </message>
</context>
<context>
    <name>EInvoiceGateway</name>
    <message>
        <source>The gateway’s answer about %1 is about another sale.</source>
        <extracomment>%1 is this program’s reference of a sale.</extracomment>
        <translation>La réponse de la passerelle à propos de %1 concerne une autre vente.</translation>
    </message>
    <message>
        <source>The gateway states an amount of %1 instead of %2.</source>
        <extracomment>Both are amounts: “15.04 USD”; what cannot be read stands as the gateway wrote it.</extracomment>
        <translation>La passerelle indique un montant de %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but its answer names no amount, so it does not count yet. It is asked again soon. Hand nothing over before you have compared it with the gateway’s own pages.</source>
        <extracomment>“It does not count”: the answer. “It is asked”: the gateway, by this program. “Compared it”: the sale.</extracomment>
        <translation>La passerelle dit que cette vente est payée, mais sa réponse n’indique pas de montant et ne compte donc pas encore. La passerelle sera bientôt interrogée de nouveau. Ne remettez rien avant d’avoir comparé la vente avec le site de la passerelle.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but its answer names no sale, so it does not count yet. It is asked again soon. Hand nothing over before you have compared it with the gateway’s own pages.</source>
        <extracomment>“It does not count”: the answer. “It is asked”: the gateway, by this program. “Compared it”: the sale.</extracomment>
        <translation>La passerelle dit que cette vente est payée, mais sa réponse n’indique pas de vente et ne compte donc pas encore. La passerelle sera bientôt interrogée de nouveau. Ne remettez rien avant d’avoir comparé la vente avec le site de la passerelle.</translation>
    </message>
    <message>
        <source>The gateway’s answer says neither what to pay by nor where the payment stands.</source>
        <extracomment>“What to pay by”: a link, a form or a coin’s address. “Where the payment stands”: what became of it.</extracomment>
        <translation>La réponse de la passerelle ne dit ni comment payer ni où en est le paiement.</translation>
    </message>
    <message>
        <source>The gateway’s answer holds no status. Try again later.</source>
        <translation>La réponse de la passerelle ne contient pas d’état. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The gateway now names another address than the one that is shown. Let nobody pay before you have compared it with the gateway’s own pages.</source>
        <extracomment>The address of a coin, to which the customer pays; “compared it”: the address.</extracomment>
        <translation>La passerelle indique maintenant une autre adresse que celle qui est affichée. Ne laissez personne payer avant de l’avoir comparée avec le site de la passerelle.</translation>
    </message>
    <message>
        <source>The gateway answered with a link or form that holds a card number, so it is not shown or kept.</source>
        <translation>La passerelle a répondu par un lien ou un formulaire qui contient un numéro de carte&#x202f;; il n’est donc ni affiché ni gardé.</translation>
    </message>
    <message>
        <source>The customer may have been asked on the phone already: wait, and check again. Do not issue it a second time.</source>
        <extracomment>The customer’s phone asked to confirm the payment; “it” is the sale.</extracomment>
        <translation>Le client a peut-être déjà reçu la demande sur son téléphone&#xa0;: attendez, et vérifiez de nouveau. N’émettez pas la facture une seconde fois.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The gateway has no sale of this number.</source>
        <extracomment>This program’s number of the sale, its reference.</extracomment>
        <translation>La passerelle n’a pas de vente de ce numéro.</translation>
    </message>
    <message>
        <source>its answer that there is no such sale speaks of one all the same</source>
        <extracomment>A clause behind a colon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>sa réponse disant que cette vente n’existe pas en mentionne une quand même</translation>
    </message>
    <message>
        <source>The gateway says that there is no such sale, and speaks of one in the same answer.</source>
        <translation>La passerelle dit que cette vente n’existe pas, et en mentionne une dans la même réponse.</translation>
    </message>
    <message>
        <source>its answer that there is no such sale is not signed with this account’s secret</source>
        <extracomment>A clause behind a colon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>sa réponse disant que cette vente n’existe pas n’est pas signée avec le secret de ce compte</translation>
    </message>
    <message>
        <source>Somebody says that there is no such sale, but not with this account’s secret.</source>
        <extracomment>What came was not signed with the account’s secret, so that anybody may have sent it.</extracomment>
        <translation>Quelqu’un dit que cette vente n’existe pas, mais pas avec le secret de ce compte.</translation>
    </message>
</context>
<context>
    <name>EInvoiceIssue</name>
    <message>
        <source>The gateway says: “%1”.</source>
        <extracomment>%1 are the gateway’s own words.</extracomment>
        <translation>La passerelle dit&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The gateway answered about another sale.</source>
        <translation>La passerelle a répondu à propos d’une autre vente.</translation>
    </message>
    <message>
        <source>But asked for it, the gateway does not know this sale.</source>
        <extracomment>Follows a sentence by which the gateway spoke of a sale that is there already.</extracomment>
        <translation>Mais, interrogée à son sujet, la passerelle ne connaît pas cette vente.</translation>
    </message>
</context>
<context>
    <name>EInvoiceLists</name>
    <message>
        <source>Compare client ID and secret with the cash register’s settings.</source>
        <extracomment>“Client ID” and “secret” are fields of an account; the cash register is what the gateway calls the merchant’s account on its own pages.</extracomment>
        <translation>Comparez l’ID client et le secret avec les réglages de la caisse.</translation>
    </message>
    <message>
        <source>The gateway accepts client ID and secret; it listed today’s sales.</source>
        <translation>La passerelle accepte l’ID client et le secret&#x202f;; elle a listé les ventes du jour.</translation>
    </message>
    <message>
        <source>Its answers carry no signature, so each sale will show a warning.</source>
        <extracomment>“Its”: the gateway’s.</extracomment>
        <translation>Ses réponses ne sont pas signées, chaque vente affichera donc un avertissement.</translation>
    </message>
    <message>
        <source>The gateway accepts the calls, but its answers are not signed with this secret: nothing becomes “paid” by itself.</source>
        <extracomment>“Paid” is the state of a sale.</extracomment>
        <translation>La passerelle accepte les demandes, mais ses réponses ne sont pas signées avec ce secret&#xa0;: rien ne devient «&#x202f;Payée&#x202f;» tout seul.</translation>
    </message>
    <message>
        <source>The gateway does not tell which extra fields this payment system wants.</source>
        <extracomment>The gateway’s own reason follows.</extracomment>
        <translation>La passerelle ne dit pas quels champs supplémentaires veut ce système de paiement.</translation>
    </message>
    <message>
        <source>The gateway’s list of extra fields was not signed with this account’s secret, so it is not used. If this payment system wants some, type their names and values.</source>
        <translation>La liste des champs supplémentaires de la passerelle n’était pas signée avec le secret de ce compte, elle n’est donc pas utilisée. Si ce système de paiement en veut, tapez leurs noms et leurs valeurs.</translation>
    </message>
    <message>
        <source>The gateway’s statement could not be read: it holds no list. Try again later.</source>
        <translation>Le relevé de la passerelle n’a pas pu être lu&#xa0;: il ne contient pas de liste. Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>EInvoiceSystems</name>
    <message>
        <source>Visa or Mastercard</source>
        <extracomment>A payment system: a card of one of these brands.</extracomment>
        <translation>Visa ou Mastercard</translation>
    </message>
    <message>
        <source>Bank Transfer</source>
        <extracomment>A payment system. A country follows.</extracomment>
        <translation>Virement bancaire</translation>
    </message>
</context>
<context>
    <name>EscPos</name>
    <message>
        <source>There is nothing to print.</source>
        <translation>Il n’y a rien à imprimer.</translation>
    </message>
    <message>
        <source>The paper is too wide for a receipt printer. Choose the roll that is in it.</source>
        <translation>Le papier est trop large pour une imprimante de reçus. Choisissez le rouleau qui s’y trouve.</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <extracomment>A button. The entries are what happened to a sale; there are more than a few dozen.</extracomment>
        <translation>
            <numerusform>Afficher %n entrée</numerusform>
            <numerusform>Afficher les %n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventRows</name>
    <message>
        <source>an answer: %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;: an answer of the gateway. %1: why not, a clause or sentence.</extracomment>
        <translation>une réponse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ExtraFieldsAsker</name>
    <message>
        <source>Which fields the gateway wants is not known: %1 Where it wants some, type their names and values here.</source>
        <extracomment>%1: one or two sentences that say what went wrong.</extracomment>
        <translation>On ne sait pas quels champs veut la passerelle&#xa0;: %1 Si elle en veut, tapez ici leurs noms et leurs valeurs.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>State</source>
        <extracomment>Of a country: New York, Bavaria.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>State or province, where the country has them.</source>
        <translation>État ou province, si le pays en a.</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Crypto</translation>
    </message>
    <message>
        <source>Coin and network the customer pays with; empty lets the customer choose.</source>
        <translation>La cryptomonnaie et le réseau avec lesquels le client paie&#x202f;; vide, le client choisit.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>What the customer pays, without the system’s commission.</source>
        <translation>Ce que paie le client, sans la commission du système.</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Système de paiement</translation>
    </message>
    <message>
        <source>How the customer pays; it names the currency, too.</source>
        <translation>Comment le client paie&#x202f;; il indique aussi la devise.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What is paid for.</source>
        <translation>Ce qui est payé.</translation>
    </message>
    <message>
        <source>Customer’s number</source>
        <translation>Numéro du client</translation>
    </message>
    <message>
        <source>How your shop names this customer: an account number or another sign.</source>
        <translation>Comment votre boutique désigne ce client&#xa0;: un numéro de compte ou un autre signe.</translation>
    </message>
    <message>
        <source>Pays from</source>
        <extracomment>The wallet or account that the customer pays from.</extracomment>
        <translation>Payé depuis</translation>
    </message>
    <message>
        <source>The wallet’s number or address the payment comes from, without blanks. A card number is not stored.</source>
        <translation>Le numéro ou l’adresse du portefeuille d’où vient le paiement, sans espaces. Un numéro de carte n’est pas conservé.</translation>
    </message>
    <message>
        <source>Names and values</source>
        <translation>Noms et valeurs</translation>
    </message>
    <message>
        <source>What this payment system wants to know besides.</source>
        <translation>Ce que ce système de paiement veut savoir en plus.</translation>
    </message>
    <message>
        <source>After payment</source>
        <extracomment>A web page that the customer sees then.</extracomment>
        <translation>Après paiement</translation>
    </message>
    <message>
        <source>The customer’s browser goes here after paying.</source>
        <translation>Le navigateur du client va ici après le paiement.</translation>
    </message>
    <message>
        <source>After failure</source>
        <extracomment>A web page that the customer sees then.</extracomment>
        <translation>Après échec</translation>
    </message>
    <message>
        <source>The customer’s browser goes here when the payment failed.</source>
        <translation>Le navigateur du client va ici quand le paiement a échoué.</translation>
    </message>
    <message>
        <source>Tell my server</source>
        <extracomment>An address to which the gateway says that a sale was paid.</extracomment>
        <translation>Avertir mon serveur</translation>
    </message>
    <message>
        <source>The gateway calls this address once the payment is final. This program does not need it.</source>
        <translation>La passerelle appelle cette adresse une fois le paiement définitif. Ce programme n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Web address of the NFT’s picture.</source>
        <translation>Adresse web de l’image du NFT.</translation>
    </message>
    <message>
        <source>What the customer buys, in a sentence.</source>
        <translation>Ce que le client achète, en une phrase.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>The NFT’s metadata as a JSON object.</source>
        <translation>Les métadonnées du NFT, en objet JSON.</translation>
    </message>
    <message>
        <source>Checkout</source>
        <extracomment>How the customer pays at the gateway; a technical word.</extracomment>
        <translation>Checkout</translation>
    </message>
    <message>
        <source>Tells the gateway that this is an NFT sale; filled in by the program.</source>
        <translation>Dit à la passerelle qu’il s’agit d’une vente de NFT&#x202f;; rempli par le programme.</translation>
    </message>
    <message>
        <source>Customer’s e-mail</source>
        <translation>E-mail du client</translation>
    </message>
    <message>
        <source>Where the gateway sends the receipt.</source>
        <translation>Où la passerelle envoie le reçu.</translation>
    </message>
    <message>
        <source>What the customer pays.</source>
        <translation>Ce que paie le client.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <extracomment>%1: a list of currencies&apos; codes.</extracomment>
        <translation>L’une de celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This method takes %1 only; convert other currencies first.</source>
        <extracomment>%1: a currency&apos;s code, &quot;USD&quot;. &quot;This method&quot;: a way to pay.</extracomment>
        <translation>Ce moyen n’accepte que %1&#x202f;; convertissez d’abord les autres devises.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Merchant data</source>
        <translation>Données du commerçant</translation>
    </message>
    <message>
        <source>Your own data as a JSON object; the gateway gives it back with the status.</source>
        <translation>Vos propres données, en objet JSON&#x202f;; la passerelle les renvoie avec l’état.</translation>
    </message>
    <message>
        <source>After cancelling</source>
        <extracomment>A web page that the customer sees then.</extracomment>
        <translation>Après annulation</translation>
    </message>
    <message>
        <source>The customer’s browser goes here after cancelling.</source>
        <translation>Le navigateur du client va ici après une annulation.</translation>
    </message>
    <message>
        <source>While pending</source>
        <extracomment>A web page that the customer sees then.</extracomment>
        <translation>Pendant l’attente</translation>
    </message>
    <message>
        <source>The customer’s browser goes here while the payment is still pending.</source>
        <translation>Le navigateur du client va ici tant que le paiement est en attente.</translation>
    </message>
    <message>
        <source>The customer’s browser goes here when the payment failed or was declined.</source>
        <translation>Le navigateur du client va ici quand le paiement a échoué ou a été refusé.</translation>
    </message>
    <message>
        <source>Cardholder’s name</source>
        <translation>Nom du titulaire</translation>
    </message>
    <message>
        <source>As printed on the card.</source>
        <translation>Tel qu’il est imprimé sur la carte.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>With the country’s prefix where you know it.</source>
        <translation>Avec l’indicatif du pays si vous le connaissez.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Year, month, day. Not stored.</source>
        <translation>Année, mois, jour. Non conservée.</translation>
    </message>
    <message>
        <source>Customer’s IP address</source>
        <translation>Adresse IP du client</translation>
    </message>
    <message>
        <source>The IPv4 address of the customer’s device, not of this computer.</source>
        <translation>L’adresse IPv4 de l’appareil du client, pas de cet ordinateur.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street and number.</source>
        <translation>Rue et numéro.</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <extracomment>A second line of a street&apos;s address: the flat or floor.</extracomment>
        <translation>Adresse, seconde ligne</translation>
    </message>
    <message>
        <source>The gateway demands it; write - where there is none.</source>
        <translation>La passerelle l’exige&#x202f;; écrivez - s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Two letters (ISO 3166-1).</source>
        <translation>Deux lettres (ISO 3166-1).</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Numéro de carte</translation>
    </message>
    <message>
        <source>Blanks between the groups are fine. Not stored.</source>
        <translation>Des espaces entre les groupes conviennent. Non conservé.</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Date d’expiration</translation>
    </message>
    <message>
        <source>Month and year as on the card, the year in full.</source>
        <translation>Mois et année comme sur la carte, l’année en entier.</translation>
    </message>
    <message>
        <source>Card code</source>
        <extracomment>The CVV or CVC of a card.</extracomment>
        <translation>Code de carte</translation>
    </message>
    <message>
        <source>Three digits on the back; four on the front of American Express. Not stored.</source>
        <translation>Trois chiffres au verso&#x202f;; quatre au recto d’une American Express. Non conservé.</translation>
    </message>
    <message>
        <source>Only after agreement with the gateway’s support.</source>
        <translation>Seulement en accord avec l’assistance de la passerelle.</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Payer’s identity number</source>
        <translation>Numéro d’identité du payeur</translation>
    </message>
    <message>
        <source>11 digits. Card sales have no such number.</source>
        <translation>11 chiffres. Les ventes par carte n’ont pas ce numéro.</translation>
    </message>
    <message>
        <source>Payment solution</source>
        <translation>Solution de paiement</translation>
    </message>
    <message>
        <source>Without it, the account’s set-up at the gateway alone decides that the customer pays by UPI.</source>
        <translation>Sans elle, seule la configuration du compte à la passerelle décide que le client paie par UPI.</translation>
    </message>
    <message>
        <source>Payment solution’s name</source>
        <translation>Nom de la solution de paiement</translation>
    </message>
    <message>
        <source>What is it for</source>
        <extracomment>A field for a note about a sale: what the customer pays for.</extracomment>
        <translation>Objet de la vente</translation>
    </message>
    <message>
        <source>For your books and papers. The gateway does not get it.</source>
        <translation>Pour votre registre et vos documents. La passerelle ne le reçoit pas.</translation>
    </message>
</context>
<context>
    <name>FieldCheck</name>
    <message>
        <source>Character %1 is damaged. Type the text again instead of pasting it.</source>
        <extracomment>%1: the how-manieth character of a text it is.</extracomment>
        <translation>Le caractère %1 est endommagé. Tapez de nouveau le texte au lieu de le coller.</translation>
    </message>
    <message>
        <source>Character %1 is a control character (such as a line break). Take it out.</source>
        <extracomment>%1: the how-manieth character of a text it is.</extracomment>
        <translation>Le caractère %1 est un caractère de commande (comme un saut de ligne). Retirez-le.</translation>
    </message>
    <message>
        <source>Character %1 is invisible or turns the reading direction. Type the text again instead of pasting it.</source>
        <extracomment>%1: the how-manieth character of a text it is.</extracomment>
        <translation>Le caractère %1 est invisible ou inverse le sens de lecture. Tapez de nouveau le texte au lieu de le coller.</translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s); at most %1 fit.</source>
        <extracomment>What was typed into a field. %1: a number of characters.</extracomment>
        <translation>
            <numerusform>Ce texte a %n caractère&#x202f;; il en tient %1 au plus.</numerusform>
            <numerusform>Ce texte a %n caractères&#x202f;; il en tient %1 au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s). Nobody tells how many the gateway takes; few take more than %1.</source>
        <extracomment>What was typed into a field. %1: a number of characters.</extracomment>
        <translation>
            <numerusform>Ce texte a %n caractère. On ne sait pas combien la passerelle en accepte&#x202f;; peu en acceptent plus de %1.</numerusform>
            <numerusform>Ce texte a %n caractères. On ne sait pas combien la passerelle en accepte&#x202f;; peu en acceptent plus de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken when it comes up. %1: the label of a field; %2: why it is wrong, or what is to be known of it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Wrong. %1</source>
        <extracomment>Spoken of a field. %1: one or two sentences that say why it is wrong.</extracomment>
        <translation>Erroné. %1</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <extracomment>Below a field for a phone number. %1: the number as the gateway gets it, such as “221771234567” where “77 123 45 67” was typed.</extracomment>
        <translation>Sera envoyé sous la forme %1.</translation>
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
        <translation>Toutes les ventes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>sales that wait for the customer</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>sales that are paid</comment>
        <translation>Payées</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <comment>sales that a person should look at</comment>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Not paid</source>
        <comment>sales that were not paid and will not be</comment>
        <translation>Non payées</translation>
    </message>
    <message>
        <source>“%1 – %2”</source>
        <extracomment>From one day to another: “1/3/26 – 5/3/26”. It stands in “No sale is in %1.”</extracomment>
        <translation>«&#x202f;%1 – %2&#x202f;»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What is chosen in a filter, “Last 7 days”. It stands in “No sale is in %1.”</extracomment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>FormOpener</name>
    <message>
        <source>This sale has no payment form that is safe to open.</source>
        <translation>Cette vente n’a pas de formulaire de paiement qui s’ouvre sans risque.</translation>
    </message>
    <message>
        <source>No browser could be opened. Choose a browser in your system’s settings and try again.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Choisissez un navigateur dans les paramètres de votre système et réessayez.</translation>
    </message>
    <message>
        <source>The payment page is being opened in the browser of this computer.</source>
        <translation>La page de paiement s’ouvre dans le navigateur de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message numerus="yes">
        <source>%n filled in</source>
        <extracomment>Of a part of a form: how many of its fields. Stands beside the part’s title.</extracomment>
        <translation>
            <numerusform>%n rempli</numerusform>
            <numerusform>%n remplis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <extracomment>Of a part of a form: how many of its fields are wrong. Stands beside the part’s title.</extracomment>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <extracomment>Of a part of a form: how many of its fields a person should look at, though they may be right.</extracomment>
        <translation>
            <numerusform>%n à examiner</numerusform>
            <numerusform>%n à examiner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gateway</name>
    <message>
        <source>This gateway gives no statements.</source>
        <translation>Cette passerelle ne fournit pas de relevés.</translation>
    </message>
    <message>
        <source>This gateway’s lists name each sale by its own number.</source>
        <extracomment>“Its own number” is this program’s reference of the sale.</extracomment>
        <translation>Les listes de cette passerelle nomment chaque vente par son propre numéro.</translation>
    </message>
    <message>
        <source>This gateway knows sales by this program’s own reference, so none has to be chosen by hand. Check the sale instead.</source>
        <translation>Cette passerelle connaît les ventes par la référence de ce programme, il n’y en a donc aucune à choisir à la main. Vérifiez plutôt la vente.</translation>
    </message>
</context>
<context>
    <name>GatewayCatalogue</name>
    <message>
        <source>%1 (live)</source>
        <extracomment>A company’s web address where real money moves, in a list of addresses. %1 is the company’s name.</extracomment>
        <translation>%1 (réel)</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>What NonStoPay calls the secret of an account.</extracomment>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>E-invoice gateway</source>
        <extracomment>A kind of gateway, beside “NonStoPay”: one protocol that several companies offer.</extracomment>
        <translation>Passerelle e-facture</translation>
    </message>
    <message>
        <source>Secret (salt)</source>
        <extracomment>What e-invoice gateways call the secret of an account.</extracomment>
        <translation>Secret (salt)</translation>
    </message>
</context>
<context>
    <name>GatewayClocks</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer’s clock is 3 days ahead of …”.</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer’s clock is 3 hours ahead of …”.</extracomment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer’s clock is 5 minutes ahead of …”.</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s clock is %1 ahead of the gateway’s, as it was when the gateway last answered.</source>
        <extracomment>%1: “5 minutes”, “3 days”. “The gateway’s”: its clock.</extracomment>
        <translation>L’horloge de cet ordinateur avance de %1 sur celle de la passerelle, d’après sa dernière réponse.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 behind the gateway’s, as it was when the gateway last answered.</source>
        <extracomment>%1: “5 minutes”, “3 days”. “The gateway’s”: its clock.</extracomment>
        <translation>L’horloge de cet ordinateur retarde de %1 sur celle de la passerelle, d’après sa dernière réponse.</translation>
    </message>
    <message>
        <source>Set it in the system’s settings: sales are dated by it, and one whose answer is lost is looked for by its date.</source>
        <extracomment>“It” is this computer’s clock; “one” is a sale.</extracomment>
        <translation>Réglez-la dans les paramètres du système&#xa0;: elle date les ventes, et une vente dont la réponse se perd est cherchée par sa date.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>:INT in [%1 - %2]</source>
        <extracomment>Stands behind the name of a value: “N:INT in [1 - 9]”. INT is a whole number.</extracomment>
        <translation>:INT dans [%1 - %2]</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>A colon and how the command is written follow: “Usage: counterfoilctl issue [OPTIONS]”.</extracomment>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <extracomment>In the line “Usage: counterfoilctl issue [OPTIONS]”: one or more of the options, of your choice.</extracomment>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <extracomment>In the line “Usage: counterfoilctl account SUBCOMMAND”: one of the commands of “account”.</extracomment>
        <translation>SOUS-COMMANDE</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <extracomment>As above, for one or more of them.</extracomment>
        <translation>SOUS-COMMANDES</translation>
    </message>
    <message>
        <source>Positionals</source>
        <extracomment>A heading, a colon follows: words of a command line that are known by their place.</extracomment>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>A heading, a colon follows.</extracomment>
        <translation>Options</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <extracomment>A heading, a colon follows.</extracomment>
        <translation>Sous-commandes</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <extracomment>Stands behind an option that has to be given: “--account NAME REQUIRED”. Short.</extracomment>
        <translation>OBLIGATOIRE</translation>
    </message>
    <message>
        <source>Needs</source>
        <extracomment>Names of other options follow, without which this one cannot be given. Short.</extracomment>
        <translation>Exige</translation>
    </message>
    <message>
        <source>Excludes</source>
        <extracomment>Names of other options follow, with which this one cannot be given. Short.</extracomment>
        <translation>Exclut</translation>
    </message>
</context>
<context>
    <name>HistoryImport</name>
    <message>
        <source>From %1 to %2 there is nothing to import. Choose the earlier month first.</source>
        <extracomment>%1 and %2 are months, in their basic form: “March 2026”.</extracomment>
        <translation>Entre %1 et %2, il n’y a rien à importer. Choisissez d’abord le mois le plus ancien.</translation>
    </message>
    <message>
        <source>It carries the reference %1, and the gateway does not confirm it. Check that sale.</source>
        <extracomment>A line of the gateway’s list. %1 is the reference of a sale in our books; to check a sale is to ask the gateway about it.</extracomment>
        <translation>Elle porte la référence %1, et la passerelle ne le confirme pas. Vérifiez cette vente.</translation>
    </message>
    <message>
        <source>So many sales were not asked about at once: import again to go on.</source>
        <extracomment>“So many”: more than the program asks about in one import.</extracomment>
        <translation>La passerelle n’a pas été interrogée sur tant de ventes à la fois&#xa0;: importez de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>The gateway does not tell whose this line is.</source>
        <extracomment>A line of the gateway’s list of sales.</extracomment>
        <translation>La passerelle ne dit pas à qui appartient cette ligne.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The account’s web address must begin with https://.</source>
        <translation>L’adresse web du compte doit commencer par https://.</translation>
    </message>
    <message>
        <source>The account’s key or client number holds a line break. Type it again without.</source>
        <translation>La clé ou le numéro de client du compte contient un saut de ligne. Tapez de nouveau cette valeur, sans saut de ligne.</translation>
    </message>
    <message>
        <source>The call was broken off.</source>
        <translation>La demande a été interrompue.</translation>
    </message>
</context>
<context>
    <name>HttpTrouble</name>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (its certificate has expired).</source>
        <extracomment>%1 is the name of the gateway’s computer (“api.example.com”), and the certificate is that computer’s.</extracomment>
        <translation>Aucune connexion sûre à %1 n’a pu être établie (son certificat a expiré).</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (its certificate is not valid yet).</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>Aucune connexion sûre à %1 n’a pu être établie (son certificat n’est pas encore valable).</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (its certificate is another host’s).</source>
        <extracomment>%1 is the name of the gateway’s computer; a host is a computer of another name.</extracomment>
        <translation>Aucune connexion sûre à %1 n’a pu être établie (son certificat est celui d’un autre hôte).</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (nobody that this computer trusts vouches for its certificate).</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>Aucune connexion sûre à %1 n’a pu être établie (personne à qui cet ordinateur fait confiance ne garantit son certificat).</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made (it offers none that this computer takes).</source>
        <extracomment>%1 is the name of the gateway’s computer. “None” is no safe connection.</extracomment>
        <translation>Aucune connexion sûre à %1 n’a pu être établie (il n’en propose aucune que cet ordinateur accepte).</translation>
    </message>
    <message>
        <source>Check this computer’s clock and the account’s web address.</source>
        <translation>Vérifiez l’horloge de cet ordinateur et l’adresse web du compte.</translation>
    </message>
    <message>
        <source>Correct it in the system’s network settings (or in https_proxy), or take it out there.</source>
        <extracomment>“It” is the proxy that the sentence before this one names; https_proxy is the name of a setting.</extracomment>
        <translation>Corrigez-le dans les paramètres réseau du système (ou dans https_proxy), ou enlevez-le de là.</translation>
    </message>
    <message>
        <source>The proxy %1, which this computer’s settings name, was not found.</source>
        <extracomment>%1 is a proxy’s name and port: “proxy.example:3128”.</extracomment>
        <translation>Le proxy %1, indiqué dans les paramètres de cet ordinateur, n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy %1, which this computer’s settings name.</source>
        <extracomment>%1 is a proxy’s name and port.</extracomment>
        <translation>Rien ne répond au proxy %1, indiqué dans les paramètres de cet ordinateur.</translation>
    </message>
    <message>
        <source>The proxy %1, which this computer’s settings name, did not answer in time.</source>
        <extracomment>%1 is a proxy’s name and port.</extracomment>
        <translation>Le proxy %1, indiqué dans les paramètres de cet ordinateur, n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The proxy %1 could not reach %2. Check the account’s web address; if it is right, try again later or ask whoever runs this network.</source>
        <extracomment>%1 is a proxy’s name and port, %2 the name of the gateway’s computer.</extracomment>
        <translation>Le proxy %1 n’a pas pu joindre %2. Vérifiez l’adresse web du compte&#x202f;; si elle est juste, réessayez plus tard ou demandez à qui gère ce réseau.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let this computer through to %2. Ask whoever runs this network to allow it, or take the proxy out of the system’s network settings.</source>
        <extracomment>%1 is a proxy’s name and port, %2 the name of the gateway’s computer.</extracomment>
        <translation>Le proxy %1 ne laisse pas passer cet ordinateur vers %2. Demandez à qui gère ce réseau de l’autoriser, ou retirez le proxy des paramètres réseau du système.</translation>
    </message>
    <message>
        <source>The call to %1 was cancelled.</source>
        <extracomment>%1 is the name of the gateway’s computer. A call is a question or an order sent to it.</extracomment>
        <translation>La demande à %1 a été annulée.</translation>
    </message>
    <message>
        <source>%1 announced an answer (HTTP %2) that did not come in time.</source>
        <extracomment>%1 is the name of the gateway’s computer, %2 a number that says what kind of answer it is.</extracomment>
        <translation>%1 a annoncé une réponse (HTTP %2) qui n’est pas arrivée à temps.</translation>
    </message>
    <message>
        <source>%1 answered with more data than any gateway answer has.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>%1 a répondu avec plus de données qu’aucune réponse de passerelle n’en a.</translation>
    </message>
    <message>
        <source>What came from %1 is no answer that could be read.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>Ce qui est venu de %1 n’est pas une réponse lisible.</translation>
    </message>
    <message>
        <source>The answer of %1 came packed and could not be unpacked.</source>
        <extracomment>%1 is the name of the gateway’s computer. “Packed”: compressed.</extracomment>
        <translation>La réponse de %1 est arrivée compressée et n’a pas pu être décompressée.</translation>
    </message>
    <message>
        <source>The connection to %1 was closed before an answer came.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>La connexion à %1 a été fermée avant qu’une réponse arrive.</translation>
    </message>
    <message>
        <source>The answer of %1 was cut: the connection was closed in the middle of it.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>La réponse de %1 a été coupée&#xa0;: la connexion a été fermée au milieu.</translation>
    </message>
    <message>
        <source>%1 announced an answer (HTTP %2), which was cut: the connection was closed before it came.</source>
        <extracomment>%1 is the name of the gateway’s computer, %2 a number that says what kind of answer it is.</extracomment>
        <translation>%1 a annoncé une réponse (HTTP %2), qui a été coupée&#xa0;: la connexion a été fermée avant son arrivée.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a name and a password. Write both into the proxy’s address in the system’s network settings (http://name:password@%1), or ask whoever runs this network to let %2 through without.</source>
        <extracomment>%1 is a proxy’s name and port, %2 the name of the gateway’s computer.</extracomment>
        <translation>Le proxy %1 veut un nom et un mot de passe. Écrivez les deux dans l’adresse du proxy, dans les paramètres réseau du système (http://nom:motdepasse@%1), ou demandez à qui gère ce réseau de laisser passer vers %2 sans eux.</translation>
    </message>
    <message>
        <source>Nothing answers at %1:%2.</source>
        <extracomment>%1 is the name of the gateway’s computer, %2 a port of it: “api.example.com:443”.</extracomment>
        <translation>Rien ne répond à %1:%2.</translation>
    </message>
    <message>
        <source>The address %1 was not found. Check the internet connection and the account’s web address.</source>
        <extracomment>%1 is the name of the gateway’s computer.</extracomment>
        <translation>L’adresse %1 n’a pas été trouvée. Vérifiez la connexion internet et l’adresse web du compte.</translation>
    </message>
    <message>
        <source>The network is down. Check the internet connection.</source>
        <translation>Le réseau est coupé. Vérifiez la connexion internet.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n sale(s) read, page %1.</source>
        <extracomment>%1: pages of the gateway’s list that were read so far.</extracomment>
        <translation>
            <numerusform>%n vente lue, page %1.</numerusform>
            <numerusform>%n ventes lues, page %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sale(s) read, page %2.</source>
        <extracomment>%1: sales that were read so far; %n: sales that there are; %2: the page of the gateway’s list.</extracomment>
        <translation>
            <numerusform>%1 vente lue sur %n, page %2.</numerusform>
            <numerusform>Ventes lues&#xa0;: %1 sur %n, page %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1  %2</source>
        <extracomment>%1: the number of a sale that was not imported; %2: why.</extracomment>
        <translation>Laissée de côté&#xa0;: %1  %2</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more.</source>
        <extracomment>Comes behind a list of sales that were left out.</extracomment>
        <translation>
            <numerusform>... et %n autre.</numerusform>
            <numerusform>... et %n autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) of this computer were found and have their number now.</source>
        <extracomment>Sales that were issued on this computer; the number is the gateway’s.</extracomment>
        <translation>
            <numerusform>%n vente de cet ordinateur a été trouvée et a maintenant son numéro.</numerusform>
            <numerusform>%n ventes de cet ordinateur ont été trouvées et ont maintenant leur numéro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sale(s) listed; %2 imported, %3 known already, %4 left out.</source>
        <extracomment>%1: an account; %n: how many sales the gateway lists; %2: those that are new in the books; %3: those that stood there already; %4: those that were not imported.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n vente listée&#x202f;; importées&#xa0;: %2, déjà connues&#xa0;: %3, laissées de côté&#xa0;: %4.</numerusform>
            <numerusform>%1&#xa0;: %n ventes listées&#x202f;; importées&#xa0;: %2, déjà connues&#xa0;: %3, laissées de côté&#xa0;: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended before everything was read. What was imported stays; run it again for the rest.</source>
        <translation>Arrêté avant d’avoir tout lu. Ce qui a été importé reste&#x202f;; relancez pour la suite.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Ending after this page…</source>
        <extracomment>An import was cancelled; a page is a part of the gateway&apos;s list.</extracomment>
        <translation>Arrêt après cette page…</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Interrogation de la passerelle…</translation>
    </message>
    <message numerus="yes">
        <source>Left out: the first %n</source>
        <extracomment>Title of a list of sales that were not imported: there are more than it has lines.</extracomment>
        <translation>
            <numerusform>Laissées de côté&#xa0;: la première</numerusform>
            <numerusform>Laissées de côté&#xa0;: les %n premières</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <extracomment>Pages of a list, a part of “Read 350 sales, 7 pages.”</extracomment>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln month(s)</source>
        <extracomment>Months that were read, of so many; a part of “Read 28 sales, 4 of 12 months.” %1 is a number.</extracomment>
        <translation>
            <numerusform>%1 mois sur %Ln</numerusform>
            <numerusform>%1 mois sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %Ln sale(s), %2.</source>
        <extracomment>How far an import is. %1 is a number, %2 is “7 pages”, or “4 of 12 months”.</extracomment>
        <translation>
            <numerusform>%1 vente lue sur %Ln, %2.</numerusform>
            <numerusform>Ventes lues&#xa0;: %1 sur %Ln, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln sale(s), %1.</source>
        <extracomment>How far an import is. %1 is “7 pages”, or “4 of 12 months”.</extracomment>
        <translation>
            <numerusform>%Ln vente lue, %1.</numerusform>
            <numerusform>%Ln ventes lues, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import ended early: %1</source>
        <extracomment>%1 is the reason, in one or more sentences.</extracomment>
        <translation>L’importation s’est arrêtée avant la fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <extracomment>An import was cancelled.</extracomment>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The gateway lists no sales of that time.</source>
        <translation>La passerelle n’indique aucune vente de cette période.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) was imported into the books.</source>
        <translation>
            <numerusform>%Ln vente a été importée dans le registre.</numerusform>
            <numerusform>%Ln ventes ont été importées dans le registre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be imported.</source>
        <translation>Il n’y avait rien à importer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln was there already.</source>
        <extracomment>Of sales: they are in the books already.</extracomment>
        <translation>
            <numerusform>%Ln y était déjà.</numerusform>
            <numerusform>%Ln y étaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) of yours whose number at the gateway was not known has it now.</source>
        <translation>
            <numerusform>%Ln de vos ventes, dont le numéro à la passerelle était inconnu, a maintenant son numéro.</numerusform>
            <numerusform>%Ln de vos ventes, dont le numéro à la passerelle était inconnu, ont maintenant leur numéro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was left out; the list says why.</source>
        <extracomment>Of sales that were not imported. A list with the reasons stands below.</extracomment>
        <translation>
            <numerusform>%Ln a été laissée de côté&#x202f;; la liste dit pourquoi.</numerusform>
            <numerusform>%Ln ont été laissées de côté&#x202f;; la liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the books stays. Import again to go on: nothing comes in twice.</source>
        <translation>Ce qui est au registre reste. Importez de nouveau pour continuer&#xa0;: rien n’entre deux fois.</translation>
    </message>
</context>
<context>
    <name>ImportedInvoices</name>
    <message>
        <source>The statement does not tell, so that it can be read, when this sale was made.</source>
        <extracomment>The gateway’s statement has no time for the sale, or one that nobody can read.</extracomment>
        <translation>Le relevé ne dit pas lisiblement quand cette vente a été faite.</translation>
    </message>
    <message>
        <source>It cannot be imported: it has no merchant’s number, by which the gateway could be asked about it.</source>
        <extracomment>A line of the gateway’s statement. The “merchant’s number” is the one by which the shop calls the sale.</extracomment>
        <translation>Elle ne peut pas être importée&#xa0;: elle n’a pas de numéro donné par le commerçant, avec lequel interroger la passerelle.</translation>
    </message>
    <message>
        <source>It cannot be imported: the statement names no payment system.</source>
        <extracomment>A line of the gateway’s statement.</extracomment>
        <translation>Elle ne peut pas être importée&#xa0;: le relevé n’indique pas de système de paiement.</translation>
    </message>
    <message>
        <source>It cannot be imported: its amount cannot be read.</source>
        <extracomment>A line of the gateway’s statement.</extracomment>
        <translation>Elle ne peut pas être importée&#xa0;: son montant ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It cannot be imported: its amount or payment system “%1” cannot be read.</source>
        <extracomment>A line of the gateway’s statement. %1 is the name of a payment system, or a code that nobody knows.</extracomment>
        <translation>Elle ne peut pas être importée&#xa0;: son montant ou son système de paiement «&#x202f;%1&#x202f;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It cannot be imported: its amount is nothing.</source>
        <extracomment>A line of the gateway’s statement, over 0 or less.</extracomment>
        <translation>Elle ne peut pas être importée&#xa0;: son montant est nul.</translation>
    </message>
    <message>
        <source>It stands in the books under the account “%1”, as %2, so it is not imported a second time.</source>
        <extracomment>A line of the gateway’s statement. %1 is the name of an account, %2 the reference of a sale.</extracomment>
        <translation>Elle est au registre sous le compte «&#x202f;%1&#x202f;», comme %2&#x202f;; elle n’est donc pas importée une seconde fois.</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>The key could not be read from standard input.</source>
        <translation>La clé n’a pas pu être lue sur l’entrée standard.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n byte(s), which no key has.</source>
        <extracomment>A key.</extracomment>
        <translation>
            <numerusform>Elle a plus de %n octet, trop pour une clé.</numerusform>
            <numerusform>Elle a plus de %n octets, trop pour une clé.</numerusform>
        </translation>
    </message>
    <message>
        <source>No usable key came from standard input.</source>
        <translation>Aucune clé utilisable n’est venue de l’entrée standard.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <extracomment>%1: why, in words of the system.</extracomment>
        <translation>L’entrée standard ne peut pas être lue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1: a file; %2: why, in words of the system.</extracomment>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Standard input holds more than 1 MiB, which is no form.</source>
        <translation>L’entrée standard contient plus de 1 Mio, ce n’est pas un formulaire.</translation>
    </message>
    <message>
        <source>%1 holds more than 1 MiB, which is no form.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>%1 contient plus de 1 Mio, ce n’est pas un formulaire.</translation>
    </message>
    <message>
        <source>Standard input is not valid JSON: line %1, character %2: %3</source>
        <extracomment>%3: what is wrong there, a sentence.</extracomment>
        <translation>L’entrée standard n’est pas du JSON valide&#xa0;: ligne %1, caractère %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: line %2, character %3: %4</source>
        <extracomment>%1: a file; %4: what is wrong there, a sentence.</extracomment>
        <translation>%1 n’est pas du JSON valide&#xa0;: ligne %2, caractère %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Standard input is JSON, but not an object of fields such as {&quot;amount&quot;:&quot;15.04&quot;}.</source>
        <translation>L’entrée standard est du JSON, mais pas un objet de champs comme {&quot;amount&quot;:&quot;15.04&quot;}.</translation>
    </message>
    <message>
        <source>%1 is JSON, but not an object of fields such as {&quot;amount&quot;:&quot;15.04&quot;}.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>%1 est du JSON, mais pas un objet de champs comme {&quot;amount&quot;:&quot;15.04&quot;}.</translation>
    </message>
    <message>
        <source>The password could not be read from standard input.</source>
        <translation>Le mot de passe n’a pas pu être lu sur l’entrée standard.</translation>
    </message>
</context>
<context>
    <name>InvoiceDetails</name>
    <message>
        <source>&amp;Copy link</source>
        <extracomment>A button: copies the pay link.</extracomment>
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>Choose a sale to see what became of it.</source>
        <translation>Choisissez une vente pour voir ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>The sale is being read…</source>
        <translation>Lecture de la vente…</translation>
    </message>
    <message>
        <source>Sho&amp;w code</source>
        <extracomment>A button: shows the QR code of an address for coins.</extracomment>
        <translation>Voir le co&amp;de</translation>
    </message>
    <message>
        <source>Show &amp;form</source>
        <extracomment>A button: shows the form by which the sale is paid.</extracomment>
        <translation>Voir le formulai&amp;re</translation>
    </message>
    <message>
        <source>Sho&amp;w link</source>
        <extracomment>A button: shows the pay link and its QR code.</extracomment>
        <translation>Voir le l&amp;ien</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <extracomment>A button: copies an address for coins.</extracomment>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>Issue &amp;again</source>
        <extracomment>A button: a sale that never arrived at the gateway is issued once more.</extracomment>
        <translation>Émettre à nouvea&amp;u</translation>
    </message>
    <message>
        <source>Sell &amp;again</source>
        <extracomment>A button: a new sale with what was sold before.</extracomment>
        <translation>Vendre à nouvea&amp;u</translation>
    </message>
    <message>
        <source>This sale is paid by a form on this computer. It cannot be sent as a link.</source>
        <translation>Cette vente se paie par un formulaire sur cet ordinateur. Elle ne peut pas être transmise comme un lien.</translation>
    </message>
</context>
<context>
    <name>InvoiceHead</name>
    <message>
        <source>Copy reference</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what was sold</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of payment</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>System</source>
        <comment>a payment system</comment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Crypto</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a coin</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>of a coin</comment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>by which the customer pays</comment>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>the merchant’s, at the gateway</comment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>when</comment>
        <translation>Émise</translation>
    </message>
    <message>
        <source>Gateway</source>
        <comment>the number of the sale there follows</comment>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>what was paid, and what the merchant gets</comment>
        <translation>Argent</translation>
    </message>
    <message>
        <source>%1, card data typed here</source>
        <extracomment>%1 is a method of payment, “Card”. Its data were typed into this program, not on a pay page.</extracomment>
        <translation>%1, données de carte tapées ici</translation>
    </message>
    <message>
        <source>number %1</source>
        <extracomment>Of a sale at the gateway.</extracomment>
        <translation>numéro %1</translation>
    </message>
    <message>
        <source>at %1, for this computer only</source>
        <extracomment>A form by which the customer pays; %1 is the name of a server, “bank.example”.</extracomment>
        <translation>chez %1, pour cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Items</source>
        <comment>that were sold, one below the other</comment>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>InvoiceList</name>
    <message>
        <source>The list may be out of date.</source>
        <translation>La liste n’est peut-être pas à jour.</translation>
    </message>
    <message>
        <source>Sho&amp;w all sales</source>
        <translation>&amp;Voir toutes les ventes</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Pas encore de ventes</translation>
    </message>
    <message>
        <source>Every sale you issue is kept here, with its pay link and what became of it.</source>
        <translation>Chaque facture que vous émettez est gardée ici, avec son lien de paiement et ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>New &amp;sale</source>
        <translation>Nouvelle vent&amp;e</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Rien à examiner</translation>
    </message>
    <message>
        <source>Sales stand here whose outcome is not known, whose money is held back or went back, or that were paid with another amount.</source>
        <translation>Ici figurent les ventes dont le résultat n’est pas connu, dont l’argent est retenu ou retourné, ou qui ont été payées d’un autre montant.</translation>
    </message>
    <message>
        <source>No sale matches</source>
        <translation>Aucune vente trouvée</translation>
    </message>
    <message>
        <source>The sales cannot be read</source>
        <translation>Les ventes ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Reading the sales…</source>
        <translation>Lecture des ventes…</translation>
    </message>
    <message>
        <source>A long list may take a moment.</source>
        <translation>Une longue liste peut prendre un moment.</translation>
    </message>
    <message>
        <source>No sale is in %1.</source>
        <extracomment>%1 are the filters that are used, one or several: ““Paid”, “Last 7 days””.</extracomment>
        <translation>Aucune vente dans %1.</translation>
    </message>
    <message>
        <source>No sale holds “%1”.</source>
        <extracomment>%1 is what was searched for.</extracomment>
        <translation>Aucune vente ne contient «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing among %1 holds “%2”.</source>
        <extracomment>%1 are the filters that are used, one or several: ““Paid”, “Last 7 days””. %2 is what was searched for.</extracomment>
        <translation>Rien dans %1 ne contient «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>InvoiceLocks</name>
    <message>
        <source>%1 cannot be written, so other programs do not see who works on this sale.</source>
        <extracomment>%1: the path of a folder.</extracomment>
        <translation>%1 n’est pas accessible en écriture, les autres programmes ne voient donc pas qui travaille sur cette vente.</translation>
    </message>
</context>
<context>
    <name>InvoiceRows</name>
    <message>
        <source>its fields: %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;: what was typed into the sale&apos;s form. %1: why not, a clause or sentence.</extracomment>
        <translation>ses champs&#xa0;: %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;. %1: the word for a state that stands in the file.</extracomment>
        <translation>état %1</translation>
    </message>
    <message>
        <source>its form: %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;: the form by which it is paid. %1: why not, a clause or sentence.</extracomment>
        <translation>son formulaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>its amounts: %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;: what the gateway said of the money. %1: why not, a clause or sentence.</extracomment>
        <translation>ses montants&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <extracomment>How many a search has found.</extracomment>
        <translation>
            <numerusform>%Ln vente</numerusform>
            <numerusform>%Ln ventes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueCommand</name>
    <message numerus="yes">
        <source>Nothing was sent. %n field(s) need your attention:</source>
        <extracomment>A list follows.</extracomment>
        <translation>
            <numerusform>Rien n’a été envoyé. %n champ demande votre attention&#xa0;:</numerusform>
            <numerusform>Rien n’a été envoyé. %n champs demandent votre attention&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. One field needs your attention:</source>
        <extracomment>A list of one follows.</extracomment>
        <translation>Rien n’a été envoyé. Un champ demande votre attention&#xa0;:</translation>
    </message>
    <message>
        <source>“counterfoilctl methods” lists the fields of each method.</source>
        <translation>«&#x202f;counterfoilctl methods&#x202f;» liste les champs de chaque moyen.</translation>
    </message>
    <message>
        <source>This is given twice. Give it once.</source>
        <extracomment>Stands behind the name of a field.</extracomment>
        <translation>Ce champ est donné deux fois. Donnez-le une fois.</translation>
    </message>
    <message>
        <source>Write --set FIELD=VALUE, such as --set amount=15.04.</source>
        <translation>Écrivez --set FIELD=VALUE, par exemple --set amount=15.04.</translation>
    </message>
    <message>
        <source>This is secret and must not stand on a command line, where other programs see it. Pass it with --fields - or --fields FILE.</source>
        <extracomment>FILE stands for the name of a file.</extracomment>
        <translation>C’est secret et ne doit pas figurer sur une ligne de commande, où d’autres programmes le voient. Passez-le par --fields - ou --fields FILE.</translation>
    </message>
    <message>
        <source>This is a card number and must not stand on a command line, where other programs see it. Pass it with --fields - or --fields FILE.</source>
        <extracomment>FILE stands for the name of a file.</extracomment>
        <translation>C’est un numéro de carte, qui ne doit pas figurer sur une ligne de commande, où d’autres programmes le voient. Passez-le par --fields - ou --fields FILE.</translation>
    </message>
    <message>
        <source>Write a text, a number or an object here.</source>
        <extracomment>In a JSON file.</extracomment>
        <translation>Écrivez ici un texte, un nombre ou un objet.</translation>
    </message>
    <message>
        <source>“%1” must end in .png or .svg.</source>
        <extracomment>%1: the name of a file.</extracomment>
        <translation>«&#x202f;%1&#x202f;» doit finir par .png ou .svg.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file for the QR code. Nothing was sent.</source>
        <translation>%1 est un dossier ou un périphérique, pas un fichier pour le code QR. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the QR code. Nothing was sent.</source>
        <translation>Il n’y a pas de dossier %1 pour le code QR. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file for the payment page. Nothing was sent.</source>
        <translation>%1 est un dossier ou un périphérique, pas un fichier pour la page de paiement. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the payment page. Nothing was sent.</source>
        <translation>Il n’y a pas de dossier %1 pour la page de paiement. Rien n’a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>(The QR code is %n column(s) wide; this window has %1. Widen it, or write the code to a file with --qr FILE.png.)</source>
        <extracomment>A terminal’s columns, and its window. FILE stands for the name of a file.</extracomment>
        <translation>
            <numerusform>(Le code QR est large de %n colonne&#x202f;; cette fenêtre en a %1. Élargissez-la, ou écrivez le code dans un fichier avec --qr FILE.png.)</numerusform>
            <numerusform>(Le code QR est large de %n colonnes&#x202f;; cette fenêtre en a %1. Élargissez-la, ou écrivez le code dans un fichier avec --qr FILE.png.)</numerusform>
        </translation>
    </message>
    <message>
        <source>Address:</source>
        <extracomment>Before the address that coins are sent to. Short.</extracomment>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Paid by:</source>
        <extracomment>Before the name of a payment system, such as “Orange Money, Mali”. Short.</extracomment>
        <translation>À payer par&#xa0;:</translation>
    </message>
    <message>
        <source>Pay link:</source>
        <extracomment>Short.</extracomment>
        <translation>Lien de paiement&#xa0;:</translation>
    </message>
    <message>
        <source>Form:</source>
        <extracomment>Before what is said about a payment form of the gateway. Short.</extracomment>
        <translation>Formulaire&#xa0;:</translation>
    </message>
    <message>
        <source>Training:</source>
        <extracomment>Before the words that no money moves. Short.</extracomment>
        <translation>Entraînement&#xa0;:</translation>
    </message>
    <message>
        <source>QR code:</source>
        <extracomment>Before the name of a file. Short.</extracomment>
        <translation>Code QR&#xa0;:</translation>
    </message>
    <message>
        <source>Page:</source>
        <extracomment>Before the name of a file that holds a payment page. Short.</extracomment>
        <translation>Page&#xa0;:</translation>
    </message>
    <message>
        <source>Follow it:</source>
        <extracomment>Before a command that asks how a sale goes on. Short.</extracomment>
        <translation>Pour la suivre&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is due; the gateway names no amount in coins. Coins sent in another network are lost.</source>
        <extracomment>%1: an amount.</extracomment>
        <translation>%1 à payer&#x202f;; la passerelle n’indique pas de montant en cryptomonnaie. Ce qui est envoyé par un autre réseau est perdu.</translation>
    </message>
    <message>
        <source>account %1</source>
        <extracomment>In a line about a sale; %1: the name of an account. Short.</extracomment>
        <translation>compte %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: where a sale stands, such as “Waiting for the customer”; here it is a sentence of its own.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>A program on the customer’s phone opens it; this computer cannot.</source>
        <extracomment>A link.</extracomment>
        <translation>Un programme du téléphone du client l’ouvre&#x202f;; cet ordinateur ne le peut pas.</translation>
    </message>
    <message>
        <source>the gateway has one that a browser on this computer posts: counterfoilctl form %1 --out pay.html</source>
        <extracomment>Stands behind “Form:”. %1: a sale’s reference. “pay.html” stands for the name of a file.</extracomment>
        <translation>la passerelle en a un, qu’un navigateur de cet ordinateur envoie&#xa0;: counterfoilctl form %1 --out pay.html</translation>
    </message>
    <message>
        <source>The customer confirms the payment on their phone.</source>
        <translation>Le client confirme le paiement sur son téléphone.</translation>
    </message>
    <message>
        <source>no money moves. To play the customer, run “counterfoilctl sandbox” in a second terminal and open the link.</source>
        <extracomment>Stands behind “Training:”.</extracomment>
        <translation>aucun argent ne circule. Pour jouer le client, lancez «&#x202f;counterfoilctl sandbox&#x202f;» dans un second terminal et ouvrez le lien.</translation>
    </message>
    <message>
        <source>This sale is not paid by a form.</source>
        <translation>Cette vente ne se paie pas par un formulaire.</translation>
    </message>
    <message>
        <source>The payment was declined. The gateway says “%1”.</source>
        <translation>Le paiement a été refusé. La passerelle dit «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1: a sale’s reference; %2: where it stands, such as “Not issued”; %3: why, whole sentences.</extracomment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Ask with: counterfoilctl track %1</source>
        <extracomment>%1: a sale’s reference. It asks the gateway what became of it.</extracomment>
        <translation>Pour interroger la passerelle&#xa0;: counterfoilctl track %1</translation>
    </message>
    <message>
        <source>The outcome above could not be written down. “counterfoilctl track %1” repairs that later.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>Le résultat ci-dessus n’a pas pu être noté. «&#x202f;counterfoilctl track %1&#x202f;» y remédiera plus tard.</translation>
    </message>
    <message>
        <source>The sale is issued, but its QR code was not written.</source>
        <translation>La facture est émise, mais son code QR n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The sale is issued, but no payment page was written.</source>
        <translation>La facture est émise, mais aucune page de paiement n’a été écrite.</translation>
    </message>
    <message>
        <source>%1 has no direct mode. Leave out --direct.</source>
        <extracomment>%1: a payment method. Direct: with card data typed here.</extracomment>
        <translation>%1 n’a pas de mode direct. Enlevez --direct.</translation>
    </message>
    <message>
        <source>From the account’s defaults: %1.</source>
        <extracomment>%1: names of fields.</extracomment>
        <translation>Des valeurs par défaut du compte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>On this command line: --again, or “counterfoilctl track %1”.</source>
        <extracomment>Comes behind the advice not to issue a sale a second time, or to ask what became of the first one. %1: that one’s reference.</extracomment>
        <translation>Sur cette ligne de commande&#xa0;: --again, ou «&#x202f;counterfoilctl track %1&#x202f;».</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: an amount that may have been meant by what was typed, “15.04”.</extracomment>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>Did you mean %1 or %2?</source>
        <extracomment>%1, %2: two amounts that may have been meant by what was typed, “15.04” and “15040.00”.</extracomment>
        <translation>Vouliez-vous dire %1 ou %2&#x202f;?</translation>
    </message>
    <message>
        <source>On this command line: --large.</source>
        <extracomment>Comes behind the advice to issue a sale only if its amount is meant.</extracomment>
        <translation>Sur cette ligne de commande&#xa0;: --large.</translation>
    </message>
    <message>
        <source>“%1” is no way to write numbers that this program knows. Set LC_NUMERIC to one such as fr_FR.UTF-8, or leave out --local-numbers and write a point.</source>
        <extracomment>%1: what LC_NUMERIC or LANG says.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas une façon d’écrire les nombres que ce programme connaît. Donnez à LC_NUMERIC une valeur comme fr_FR.UTF-8, ou retirez --local-numbers et écrivez un point.</translation>
    </message>
    <message>
        <source>%1 is due, and the code holds it. Coins sent in another network are lost.</source>
        <extracomment>%1: an amount. “It” is the amount; the code is the QR code.</extracomment>
        <translation>%1 à payer, et le code le contient. Ce qui est envoyé sur un autre réseau est perdu.</translation>
    </message>
</context>
<context>
    <name>Issuer</name>
    <message>
        <source>Writing the sale down took too long; the computer may have slept. Nothing was sent, so nothing was issued, and it may be sold again.</source>
        <translation>Noter la vente a pris trop de temps&#x202f;; l’ordinateur s’est peut-être mis en veille. Rien n’a été envoyé, donc rien n’a été émis, et vous pouvez vendre à nouveau.</translation>
    </message>
    <message>
        <source>So nobody knows whether this sale was issued. Compare both on the gateway’s own pages, and do not issue it again before.</source>
        <extracomment>After “The gateway’s number 185 is another sale in these books, CF-….” “Both”: the two sales.</extracomment>
        <translation>On ne sait donc pas si la facture de cette vente a été émise. Comparez les deux ventes sur le site de la passerelle, et ne l’émettez pas de nouveau avant.</translation>
    </message>
    <message>
        <source>The account “%1” belongs to another gateway than this payment method.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Le compte «&#x202f;%1&#x202f;» appartient à une autre passerelle que ce moyen de paiement.</translation>
    </message>
    <message>
        <source>Direct sales, with card data typed here, are switched off for “%1”. Switch them on for this account, in the window under Accounts. Whoever does takes on the card industry’s rules (PCI DSS).</source>
        <extracomment>%1 is the name of an account. “Accounts” is a page of the program’s window.</extracomment>
        <translation>Les ventes directes, avec les données de carte tapées ici, sont désactivées pour «&#x202f;%1&#x202f;». Activez-les pour ce compte, dans la fenêtre, sous Comptes. Qui le fait se soumet aux règles du secteur des cartes (PCI DSS).</translation>
    </message>
    <message>
        <source>The sale was cancelled before anything left this computer.</source>
        <extracomment>By the person who had begun it, while the program waited.</extracomment>
        <translation>La vente a été annulée avant que quoi que ce soit quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The document is empty.</source>
        <translation>Le document est vide.</translation>
    </message>
    <message>
        <source>The document root must not be followed by other values.</source>
        <translation>La racine du document ne doit pas être suivie d’autres valeurs.</translation>
    </message>
    <message>
        <source>Invalid value.</source>
        <translation>Valeur non valide.</translation>
    </message>
    <message>
        <source>Missing a name for object member.</source>
        <translation>Il manque le nom d’un membre de l’objet.</translation>
    </message>
    <message>
        <source>Missing a colon after a name of object member.</source>
        <translation>Il manque un deux-points après le nom d’un membre de l’objet.</translation>
    </message>
    <message>
        <source>Missing a comma or &apos;}&apos; after an object member.</source>
        <translation>Il manque une virgule ou «&#x202f;}&#x202f;» après un membre de l’objet.</translation>
    </message>
    <message>
        <source>Missing a comma or &apos;]&apos; after an array element.</source>
        <translation>Il manque une virgule ou «&#x202f;]&#x202f;» après un élément du tableau.</translation>
    </message>
    <message>
        <source>Incorrect hex digit after \u escape in string.</source>
        <translation>Chiffre hexadécimal incorrect après \u dans la chaîne.</translation>
    </message>
    <message>
        <source>The surrogate pair in string is invalid.</source>
        <translation>La paire de substitution dans la chaîne n’est pas valide.</translation>
    </message>
    <message>
        <source>Invalid escape character in string.</source>
        <translation>Caractère d’échappement non valide dans la chaîne.</translation>
    </message>
    <message>
        <source>Missing a closing quotation mark in string.</source>
        <translation>Il manque un guillemet fermant dans la chaîne.</translation>
    </message>
    <message>
        <source>Invalid encoding in string.</source>
        <translation>Encodage non valide dans la chaîne.</translation>
    </message>
    <message>
        <source>Number too big to be stored in double.</source>
        <translation>Nombre trop grand pour être traité.</translation>
    </message>
    <message>
        <source>Miss fraction part in number.</source>
        <translation>Il manque les décimales du nombre.</translation>
    </message>
    <message>
        <source>Miss exponent in number.</source>
        <translation>Il manque l’exposant du nombre.</translation>
    </message>
    <message numerus="yes">
        <source>nested deeper than %n level(s)</source>
        <translation>
            <numerusform>imbriqué sur plus de %n niveau</numerusform>
            <numerusform>imbriqué sur plus de %n niveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Unspecific syntax error.</source>
        <translation>Erreur de syntaxe non précisée.</translation>
    </message>
    <message>
        <source>a NUL character is not allowed</source>
        <extracomment>Ends a sentence: why a text is not valid JSON.</extracomment>
        <translation>un caractère NUL n’est pas permis</translation>
    </message>
</context>
<context>
    <name>KWallet</name>
    <message>
        <source>KWallet asks in a window of its own: for its password, and before the very first key for the kind of wallet and a new password. Answer it there; Counterfoil then goes on by itself.</source>
        <translation>KWallet demande dans une fenêtre à lui&#xa0;: son mot de passe, et avant la toute première clé le type de portefeuille et un nouveau mot de passe. Répondez-y&#x202f;; Counterfoil continue alors tout seul.</translation>
    </message>
</context>
<context>
    <name>KeychainErrors</name>
    <message>
        <source>No keychain is running. Start one, such as GNOME Keyring, KWallet or KeePassXC’s secret service, and try again.</source>
        <translation>Aucun trousseau n’est en marche. Démarrez-en un, comme GNOME Keyring, KWallet ou le service de secrets de KeePassXC, et réessayez.</translation>
    </message>
    <message>
        <source>A keychain is running, but the library that leads to it is not installed (libsecret-1.so.0). Install the package libsecret and try again.</source>
        <translation>Un trousseau est en marche, mais la bibliothèque qui y mène n’est pas installée (libsecret-1.so.0). Installez le paquet libsecret et réessayez.</translation>
    </message>
    <message>
        <source>The keychain is locked, and nobody has opened it. Unlock it (log in to the desktop, or enter its password in its window) and try again.</source>
        <translation>Le trousseau est verrouillé, et personne ne l’a ouvert. Déverrouillez-le (ouvrez une session sur le bureau, ou tapez son mot de passe dans sa fenêtre) et réessayez.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Look for a window that asks for its password, then try again.</source>
        <translation>Le trousseau n’a pas répondu à temps. Cherchez une fenêtre qui demande son mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain could not do what it was asked. Lock it and unlock it again, or log out and in, then try again.</source>
        <translation>Le trousseau n’a pas pu faire ce qui lui était demandé. Verrouillez-le et déverrouillez-le, ou fermez et rouvrez la session, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain is open and holds no key for this account. Type the key again: edit the account in the window, or remove it and add it again with its key.</source>
        <translation>Le trousseau est ouvert et ne contient pas de clé pour ce compte. Tapez de nouveau la clé&#xa0;: modifiez le compte dans la fenêtre, ou supprimez-le et ajoutez-le de nouveau avec sa clé.</translation>
    </message>
    <message>
        <source>The keychain took the key, but could not be asked whether it has it.</source>
        <translation>Le trousseau a pris la clé, mais n’a pas pu être interrogé pour savoir s’il l’a.</translation>
    </message>
    <message>
        <source>KWallet is switched off, and no other keychain is running. Switch it on in System Settings (KDE Wallet), or start another, such as KeePassXC’s secret service, and try again.</source>
        <translation>KWallet est désactivé, et aucun autre trousseau n’est en marche. Activez-le dans la Configuration du système (Portefeuille KDE), ou démarrez-en un autre, comme le service de secrets de KeePassXC, et réessayez.</translation>
    </message>
    <message>
        <source>The keychain took the key, but does not give the same one back, so it counts as not stored. Look in the keychain for old entries “Counterfoil” of this account, delete them, and type the key again.</source>
        <extracomment>“Counterfoil” is what the entries are called in the keychain, in every language.</extracomment>
        <translation>Le trousseau a pris la clé, mais n’en rend pas la même&#x202f;; elle compte donc comme non conservée. Cherchez dans le trousseau d’anciennes entrées «&#x202f;Counterfoil&#x202f;» de ce compte, effacez-les, et tapez de nouveau la clé.</translation>
    </message>
    <message>
        <source>The keychain was told to remove the key and still holds it. Delete its entry “Counterfoil” in the keychain’s own program.</source>
        <extracomment>“Counterfoil” is what the entry is called in the keychain, in every language.</extracomment>
        <translation>Le trousseau devait supprimer la clé et la contient encore. Effacez son entrée «&#x202f;Counterfoil&#x202f;» dans le programme du trousseau.</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The key is not stored anywhere else.</source>
        <translation>La clé n’est conservée nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>LanguageSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Title of a card of the settings: which language the window speaks.</extracomment>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The ledger was not opened.</source>
        <translation>Le registre n’a pas été ouvert.</translation>
    </message>
</context>
<context>
    <name>LedgerCommands</name>
    <message>
        <source>Pay link</source>
        <extracomment>Of a sale. Short.</extracomment>
        <translation>Lien de paiement</translation>
    </message>
    <message>
        <source>Coin</source>
        <extracomment>Of a sale: the coin that it is paid in, and its network. Short.</extracomment>
        <translation>Crypto</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Of a sale: the address that coins are sent to. Short.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Network says</source>
        <extracomment>Of a sale: a coin’s network says how many confirmations its payment has. Short.</extracomment>
        <translation>Selon le réseau</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Of a sale: the gateway’s payment form. Short.</extracomment>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>at %1, for a browser on this computer: counterfoilctl form %2 --out pay.html</source>
        <extracomment>Stands behind “Form”. %1: a host on the internet; %2: a sale’s reference. “pay.html” stands for the name of a file.</extracomment>
        <translation>chez %1, pour un navigateur de cet ordinateur&#xa0;: counterfoilctl form %2 --out pay.html</translation>
    </message>
    <message>
        <source>not known how much</source>
        <extracomment>Stands behind “Paid”.</extracomment>
        <translation>montant inconnu</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Of a sale: how much was paid. Short.</extracomment>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Of a sale: what the gateway keeps. Short.</extracomment>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Credited</source>
        <extracomment>Of a sale: what the gateway credits to the merchant. Short.</extracomment>
        <translation>Crédité</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <extracomment>Of a sale: a person should look at it, and why. Short.</extracomment>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <extracomment>%1: a gateway; %2: its number of a sale.</extracomment>
        <translation>%1, numéro %2</translation>
    </message>
    <message>
        <source>%1, says “%2”</source>
        <extracomment>%1: a gateway; %2: its word for where a sale stands.</extracomment>
        <translation>%1, dit «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1, number %2, says “%3”</source>
        <extracomment>%1: a gateway; %2: its number of a sale; %3: its word for where the sale stands.</extracomment>
        <translation>%1, numéro %2, dit «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>What has happened to a sale: it was begun. Short, as all of these.</extracomment>
        <translation>commencée</translation>
    </message>
    <message>
        <source>issued</source>
        <extracomment>The gateway has taken it.</extracomment>
        <translation>émise</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>The gateway has refused it.</extracomment>
        <translation>refusée</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Nobody knows whether the gateway has taken it.</extracomment>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>polled</source>
        <extracomment>The gateway was asked about it, and answered.</extracomment>
        <translation>interrogée</translation>
    </message>
    <message>
        <source>found</source>
        <extracomment>It was looked for at the gateway, and found.</extracomment>
        <translation>trouvée</translation>
    </message>
    <message>
        <source>never-created</source>
        <extracomment>It was looked for at the gateway, and never arrived there.</extracomment>
        <translation>jamais arrivée</translation>
    </message>
    <message>
        <source>callback</source>
        <extracomment>The gateway has told about it by itself.</extracomment>
        <translation>message reçu</translation>
    </message>
    <message>
        <source>returned</source>
        <extracomment>The customer came back from the gateway’s page.</extracomment>
        <translation>client revenu</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>It was imported from the gateway’s list.</extracomment>
        <translation>importée</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>A person has looked at it.</extracomment>
        <translation>examinée</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>Something was noted about it.</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1: a gateway’s word for where a sale stands.</extracomment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Of a sale. Short, as all of these.</extracomment>
        <translation>Montant</translation>
    </message>
    <message>
        <source>%1 (direct)</source>
        <extracomment>%1: a payment method; the card data were typed here.</extracomment>
        <translation>%1 (directe)</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Of a sale: the payment method.</extracomment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Of a sale: the payment system, such as “Orange Money, Mali”.</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Of a sale: the merchant’s account.</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Of a sale.</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Of a sale: what is paid for.</extracomment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Of a sale: the gateway and what it says.</extracomment>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Asked last</source>
        <extracomment>Of a sale: when the gateway was asked about it last.</extracomment>
        <translation>Dernière demande</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>Of a sale: what went wrong.</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Of a sale: why something about it is to be doubted.</extracomment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>(gateway says “%1”)</source>
        <extracomment>Behind where a sale stands; %1: the gateway’s own word for it.</extracomment>
        <translation>(la passerelle dit «&#x202f;%1&#x202f;»)</translation>
    </message>
    <message>
        <source>account %1</source>
        <extracomment>In a line about a sale; %1: the name of an account. Short.</extracomment>
        <translation>compte %1</translation>
    </message>
    <message>
        <source>%1 needs a look: %2</source>
        <extracomment>%1: a sale’s reference; %2: why a person should look at it, whole sentences.</extracomment>
        <translation>%1 à examiner&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 could not be asked about: %2</source>
        <extracomment>%1: a sale’s reference; %2: why, whole sentences.</extracomment>
        <translation>La passerelle n’a pas pu être interrogée sur %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sale(s) asked about.</source>
        <extracomment>How far it is: %1 of the %n sales.</extracomment>
        <translation>
            <numerusform>%1 vente vérifiée sur %n.</numerusform>
            <numerusform>Ventes vérifiées&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1 %2” is no day. Write it like 2026-03-15.</source>
        <extracomment>%1: an option, “--since”; %2: what was given with it.</extracomment>
        <translation>«&#x202f;%1 %2&#x202f;» n’est pas un jour. Écrivez-le comme 2026-03-15.</translation>
    </message>
    <message>
        <source>There is no state “%1”. States: issuing, open, authorised, paid, failed, cancelled, expired, chargeback, withheld, refused, unknown.</source>
        <extracomment>The states are typed as they stand here, in every language.</extracomment>
        <translation>Il n’y a pas d’état «&#x202f;%1&#x202f;». États&#xa0;: issuing, open, authorised, paid, failed, cancelled, expired, chargeback, withheld, refused, unknown.</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>A column’s heading: when the invoice was issued.</extracomment>
        <translation>Émise</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>A column’s heading: an invoice’s reference, “CF-...”.</extracomment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>heading</comment>
        <extracomment>A column’s heading.</extracomment>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>heading</comment>
        <extracomment>A column’s heading: the payment method.</extracomment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>A column’s heading: where an invoice stands.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>heading</comment>
        <extracomment>A column’s heading: the merchant’s account.</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>heading</comment>
        <extracomment>A column’s heading: the customer’s e-mail address.</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In the place of a time. Short.</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 is not paid by a form. “counterfoilctl show %1” says what it is paid by.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 ne se paie pas par un formulaire. «&#x202f;counterfoilctl show %1&#x202f;» dit par quoi elle se paie.</translation>
    </message>
    <message>
        <source>%1 leads to the payment at %2. Open it in a browser on this computer, and remove it afterwards: it may hold the customer’s data.</source>
        <extracomment>%1: a file; %2: a host on the internet.</extracomment>
        <translation>%1 mène au paiement chez %2. Ouvrez-le dans un navigateur de cet ordinateur, et supprimez-le ensuite&#xa0;: il peut contenir les données du client.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than these %n. Show more with --limit, or fewer with --search, --state, --since and --until.</source>
        <extracomment>Invoices.</extracomment>
        <translation>
            <numerusform>Il y en a plus que celle-ci (%n). Affichez-en plus avec --limit, ou moins avec --search, --state, --since et --until.</numerusform>
            <numerusform>Il y en a plus que ces %n. Affichez-en plus avec --limit, ou moins avec --search, --state, --since et --until.</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoice matches.</source>
        <translation>Aucune facture trouvée.</translation>
    </message>
    <message>
        <source>There are no invoices yet. “counterfoilctl issue --help” shows how to issue one.</source>
        <translation>Il n’y a pas encore de facture. «&#x202f;counterfoilctl issue --help&#x202f;» montre comment en émettre une.</translation>
    </message>
    <message>
        <source>Nothing is waiting for an answer.</source>
        <translation>Rien n’attend de réponse.</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>Its message or link was sent to the customer.</extracomment>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>printed</source>
        <extracomment>A paper of it was printed.</extracomment>
        <translation>imprimée</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Of a sale: one of the things that were sold.</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>%1 × %2 at %3: %4</source>
        <extracomment>%1: how many; %2: of what; %3: the price of one; %4: the price of all of them.</extracomment>
        <translation>%1 × %2 à %3&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>LedgerFile</name>
    <message>
        <source>%1 is not a ledger of this program. Choose another folder or move that file away.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>%1 n’est pas un registre de ce programme. Choisissez un autre dossier ou déplacez ce fichier.</translation>
    </message>
    <message>
        <source>The ledger %1 was written by a newer version of this program (%2). Install that version.</source>
        <extracomment>%1: the path of the file of the books; %2: the number of its form.</extracomment>
        <translation>Le registre %1 a été écrit par une version plus récente de ce programme (%2). Installez cette version.</translation>
    </message>
    <message>
        <source>Another file lies in the place of the books, and it cannot be used. %1 Or put the books back, or restore a backup.</source>
        <extracomment>%1: one or two sentences: what is wrong with it, and what to do.</extracomment>
        <translation>Un autre fichier est à la place du registre, et il est inutilisable. %1 Ou remettez le registre en place, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The sale %1 is in the books already, as %2. Nothing was changed.</source>
        <extracomment>%1: the number that another program gave it; %2: our reference of it.</extracomment>
        <translation>La vente %1 est déjà au registre, comme %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no invoice %1 in the ledger.</source>
        <extracomment>%1: a sale&apos;s reference.</extracomment>
        <translation>Il n’y a pas de facture %1 au registre.</translation>
    </message>
    <message>
        <source>state %1</source>
        <extracomment>Within &quot;cannot be read (...)&quot;. %1: the word for a state that stands in the file.</extracomment>
        <translation>état %1</translation>
    </message>
    <message>
        <source>A sale of %1 has no place in the books: that cannot be its time.</source>
        <extracomment>%1: a time such as 2260-01-01T00:00:00Z.</extracomment>
        <translation>Une vente de %1 n’a pas sa place au registre&#xa0;: ce ne peut pas être sa date.</translation>
    </message>
    <message>
        <source>The same sale, %1, was sent a moment ago, and nobody knows yet what became of it. Issued again, the customer could pay twice. Check %1 first, or say that you mean a second sale.</source>
        <extracomment>%1: the reference of the earlier sale.</extracomment>
        <translation>La même vente, %1, vient d’être envoyée, et on ne sait pas encore ce qu’elle est devenue. Si elle est émise de nouveau, le client pourrait payer deux fois. Vérifiez d’abord %1, ou dites que vous voulez une seconde vente.</translation>
    </message>
    <message>
        <source>A sale without a time has no place in the books.</source>
        <translation>Une vente sans date n’a pas sa place au registre.</translation>
    </message>
    <message>
        <source>The gateway’s number %1 is another sale in these books, %2. Nothing was changed.</source>
        <extracomment>%1: the gateway&apos;s number of a sale; %2: the reference of ours that has it.</extracomment>
        <translation>Le numéro %1 de la passerelle désigne une autre vente de ce registre, %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Who bought was erased here, as the customer asked. Amounts, states and references stayed as they are.</source>
        <translation>Le nom et les coordonnées de l’acheteur ont été effacés ici, à la demande du client. Les montants, les états et les références sont restés tels quels.</translation>
    </message>
</context>
<context>
    <name>LedgerRestore</name>
    <message>
        <source>%1 could not be written. Check the folder’s permissions and the disk.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>%1 n’a pas pu être écrit. Vérifiez les droits du dossier et le disque.</translation>
    </message>
    <message>
        <source>%1 should be the file of the books, and is a folder or something else. Move it away, and try again.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>%1 devrait être le fichier du registre, et c’est un dossier ou autre chose. Déplacez-le, et réessayez.</translation>
    </message>
</context>
<context>
    <name>LedgerTrouble</name>
    <message>
        <source>The ledger %1 could not be opened: the file is damaged. Restore one of its backups.</source>
        <extracomment>%1: the path of the file of the books; so in all of &quot;The ledger ...&quot;.</extracomment>
        <translation>Le registre %1 n’a pas pu être ouvert&#xa0;: le fichier est endommagé. Restaurez une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be read: the file is damaged. Restore one of its backups.</source>
        <translation>Le registre %1 n’a pas pu être lu&#xa0;: le fichier est endommagé. Restaurez une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be written: the file is damaged. Restore one of its backups.</source>
        <translation>Le registre %1 n’a pas pu être écrit&#xa0;: le fichier est endommagé. Restaurez une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>The ledger %1 was checked: the file is damaged. Restore one of its backups.</source>
        <translation>Le registre %1 a été vérifié&#xa0;: le fichier est endommagé. Restaurez une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>The ledger %1 cannot be used: the file is damaged. Restore one of its backups.</source>
        <translation>Le registre %1 est inutilisable&#xa0;: le fichier est endommagé. Restaurez une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be left: the file is damaged. Restore one of its backups.</source>
        <extracomment>Other books lie in its place now, and this file was to be closed for them.</extracomment>
        <translation>Le registre %1 n’a pas pu être fermé&#xa0;: le fichier est endommagé. Restaurez une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be opened.</source>
        <extracomment>What to do follows. %1: the path of the file of the books.</extracomment>
        <translation>Le registre %1 n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be read.</source>
        <translation>Le registre %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be written.</source>
        <translation>Le registre %1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be checked.</source>
        <translation>Le registre %1 n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>The ledger %1 cannot be used.</source>
        <translation>Le registre %1 est inutilisable.</translation>
    </message>
    <message>
        <source>The ledger %1 could not be left.</source>
        <extracomment>Other books lie in its place now, and this file was to be closed for them.</extracomment>
        <translation>Le registre %1 n’a pas pu être fermé.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>Le disque est plein&#xa0;: libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written: check its permissions.</source>
        <translation>Le fichier ou son dossier n’est pas accessible en écriture&#xa0;: vérifiez ses droits.</translation>
    </message>
    <message>
        <source>It was moved or deleted: put it back, or restore a backup.</source>
        <translation>Il a été déplacé ou effacé&#xa0;: remettez-le en place, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Other books lie in its place now, and somebody still reads these: close other programs that use them, and try again.</source>
        <translation>Un autre registre est maintenant à sa place, et quelqu’un lit encore celui-ci&#xa0;: fermez les autres programmes qui l’utilisent, et réessayez.</translation>
    </message>
    <message>
        <source>Another program keeps it locked: close that program and try again.</source>
        <translation>Un autre programme le tient verrouillé&#xa0;: fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>Check the disk and the file; a copy of it may be needed to repair it.</source>
        <translation>Vérifiez le disque et le fichier&#x202f;; il faudra peut-être une copie pour le réparer.</translation>
    </message>
    <message>
        <source>The books were asked something else meanwhile.</source>
        <translation>Le registre a entre-temps reçu une autre demande.</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>The link is copied. Paste it into a message to the customer.</source>
        <translation>Le lien est copié. Collez-le dans un message au client.</translation>
    </message>
    <message>
        <source>The address is copied. Tell the customer the network and the amount as well.</source>
        <translation>L’adresse est copiée. Indiquez aussi au client le réseau et le montant.</translation>
    </message>
    <message>
        <source>This link is for the customer’s phone. Let them scan the code, or send it to them.</source>
        <translation>Ce lien est pour le téléphone du client. Faites-lui scanner le code, ou envoyez-le-lui.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and paste it into one.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez le lien et collez-le dans un navigateur.</translation>
    </message>
    <message>
        <source>The page is being opened in the browser. If nothing opens, copy the link.</source>
        <translation>La page s’ouvre dans le navigateur. Si rien ne s’ouvre, copiez le lien.</translation>
    </message>
    <message>
        <source>The QR code is copied as a picture (PNG and SVG).</source>
        <translation>Le code QR est copié comme image (PNG et SVG).</translation>
    </message>
    <message>
        <source>The QR code is saved as %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Le code QR est enregistré sous %1.</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <extracomment>The title of a dialog for a file.</extracomment>
        <translation>Enregistrer le code QR</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG picture (*.svg)</source>
        <extracomment>Kinds of files to choose from; “;;”, “(*.png)” and “(*.svg)” have to stay as they are.</extracomment>
        <translation>Image PNG (*.png);;Image SVG (*.svg)</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>Impr&amp;imer</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Sale %1 of %2: %3</source>
        <extracomment>Spoken. %1: a sale’s reference; %2: its amount with the currency; %3: its state, as “Paid”.</extracomment>
        <translation>Vente %1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>This address stands only here, not in your books: give it to the customer before you close this card.</source>
        <translation>Cette adresse n’est qu’ici, pas dans votre registre&#xa0;: donnez-la au client avant de fermer cette fiche.</translation>
    </message>
    <message>
        <source>This pay link stands only here, not in your books: give it to the customer before you close this card.</source>
        <translation>Ce lien de paiement n’est qu’ici, pas dans votre registre&#xa0;: donnez-le au client avant de fermer cette fiche.</translation>
    </message>
    <message>
        <source>There is no link to pay by. The reference is copied.</source>
        <translation>Il n’y a pas de lien pour payer. La référence est copiée.</translation>
    </message>
    <message>
        <source>This could not be written into your books.</source>
        <translation>Ceci n’a pas pu être écrit dans votre registre.</translation>
    </message>
    <message>
        <source>Make the window larger, or press F11.</source>
        <extracomment>What to do where a QR code needs more room. F11 is a key.</extracomment>
        <translation>Agrandissez la fenêtre, ou appuyez sur F11.</translation>
    </message>
</context>
<context>
    <name>LinkNotice</name>
    <message>
        <source>Fill in</source>
        <extracomment>A button: a link may fill in the form.</extracomment>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>A button: a link must not fill in the form; what stands there stays.</extracomment>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Filled in by a link. Look before you issue.</source>
        <translation>Rempli par un lien. Vérifiez avant d’émettre.</translation>
    </message>
    <message>
        <source>Not all of it was taken.</source>
        <extracomment>Sentences follow that say what was left out, and why.</extracomment>
        <translation>Tout n’a pas été repris.</translation>
    </message>
    <message>
        <source>A link wants to fill in a new sale. What stands in the form would be replaced.</source>
        <translation>Un lien veut remplir une nouvelle vente. Ce qui est dans le formulaire serait remplacé.</translation>
    </message>
    <message>
        <source>More was left out besides.</source>
        <extracomment>Behind a list of what a link has and the form did not get.</extracomment>
        <translation>D’autres choses ont été laissées de côté.</translation>
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
        <translation>«&#x202f;%1&#x202f;»&#xa0;: les clients paient avec de l’argent réel.</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>This picture cannot be read. Choose a whole PNG or JPEG file; other kinds of pictures can be saved as PNG by any program for pictures.</source>
        <translation>Cette image ne peut pas être lue. Choisissez un fichier PNG ou JPEG complet&#x202f;; tout programme d’images peut enregistrer les autres types en PNG.</translation>
    </message>
    <message>
        <source>The logo is too large: at most %1 pixels on each side and %2 KiB. Choose the picture again, and it is made smaller.</source>
        <extracomment>%1: a number of pixels; %2: a number of KiB.</extracomment>
        <translation>Le logo est trop grand&#xa0;: au plus %1 pixels de chaque côté et %2 Kio. Choisissez l’image de nouveau, elle sera réduite.</translation>
    </message>
    <message>
        <source>This picture is too large to be read: at most %1 million pixels and %2 MiB. Make it smaller with a program for pictures.</source>
        <extracomment>%1: a number of megapixels; %2: a number of MiB.</extracomment>
        <translation>Cette image est trop grande pour être lue&#xa0;: au plus %1 millions de pixels et %2 Mio. Réduisez-la avec un programme d’images.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read. Check its name and permissions.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>L’image %1 ne peut pas être lue. Vérifiez son nom et ses droits d’accès.</translation>
    </message>
</context>
<context>
    <name>LostBooks</name>
    <message>
        <source>%1 is a link to %2, and there is nothing.</source>
        <extracomment>%1 and %2: the paths of files.</extracomment>
        <translation>%1 est un lien vers %2, et il n’y a rien là.</translation>
    </message>
    <message>
        <source>The file of the books, %1, is empty (0 bytes).</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Le fichier du registre, %1, est vide (0 octet).</translation>
    </message>
    <message>
        <source>The file of the books is gone: there is no %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Le fichier du registre a disparu&#xa0;: il n’y a pas de %1.</translation>
    </message>
    <message>
        <source>%1 should be the file of the books, and is a folder or something else. Move it away, and put the books back or restore a backup.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>%1 devrait être le fichier du registre, et c’est un dossier ou autre chose. Déplacez-le, et remettez le registre en place ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>If it lies on another disk, connect that and start again; if it was moved, put it back.</source>
        <extracomment>It: the file of the books.</extracomment>
        <translation>S’il est sur un autre disque, connectez-le et redémarrez le programme&#x202f;; s’il a été déplacé, remettez-le en place.</translation>
    </message>
    <message>
        <source>There is no backup that can be read. Begin new books only if the old ones are not to be had.</source>
        <translation>Il n’y a pas de sauvegarde lisible. Ne commencez un nouveau registre que si l’ancien est introuvable.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is of %1 and has %n sale(s). Restore it, or begin new books if that is what you want.</source>
        <extracomment>%1: a day and a time; %n: how many sales are in it.</extracomment>
        <translation>
            <numerusform>La sauvegarde la plus récente est du %1 et contient %n vente. Restaurez-la, ou commencez un nouveau registre si c’est ce que vous voulez.</numerusform>
            <numerusform>La sauvegarde la plus récente est du %1 et contient %n ventes. Restaurez-la, ou commencez un nouveau registre si c’est ce que vous voulez.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is something at %1 already, so no new books were begun. Move it away first, if that is what you want.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Il y a déjà quelque chose à %1, aucun nouveau registre n’a donc été commencé. Déplacez-le d’abord, si c’est ce que vous voulez.</translation>
    </message>
    <message>
        <source>%1 could not be moved aside, so no new books were begun. Check the folder’s permissions and the disk.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>%1 n’a pas pu être mis à part, aucun nouveau registre n’a donc été commencé. Vérifiez les droits du dossier et le disque.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>What goes along with the e-mail is larger than 10 MiB, which many servers refuse. Send it without.</source>
        <translation>La pièce jointe dépasse 10 Mio, ce que beaucoup de serveurs refusent. Envoyez l’e-mail sans elle.</translation>
    </message>
</context>
<context>
    <name>MailBook</name>
    <message>
        <source>The settings of the mail server %1 are damaged. Restore a copy, or move the file away and type them again.</source>
        <translation>Les réglages du serveur de messagerie %1 sont endommagés. Restaurez une copie, ou déplacez le fichier et saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>The settings of the mail server %1 cannot be read. Check the file’s permissions.</source>
        <extracomment>%1: the path of the file that holds them; so in all of &quot;The settings of the mail server …&quot;.</extracomment>
        <translation>Les réglages du serveur de messagerie %1 ne peuvent pas être lus. Vérifiez les droits d’accès du fichier.</translation>
    </message>
    <message>
        <source>The settings of the mail server %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <translation>Les réglages du serveur de messagerie %1 ne peuvent pas être écrits. Vérifiez le disque et les droits d’accès du dossier.</translation>
    </message>
    <message>
        <source>The settings of the mail server %1 are locked by another program. Close it and try again.</source>
        <translation>Les réglages du serveur de messagerie %1 sont verrouillés par un autre programme. Fermez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>MailCard</name>
    <message>
        <source>TLS from the start (port 465)</source>
        <extracomment>A choice: how the connection to a mail server is encrypted. 465 is the usual port.</extracomment>
        <translation>TLS dès le début (port 465)</translation>
    </message>
    <message>
        <source>STARTTLS (port 587)</source>
        <extracomment>A choice: how the connection to a mail server is encrypted. 587 is the usual port.</extracomment>
        <translation>STARTTLS (port 587)</translation>
    </message>
    <message>
        <source>Mail server of the shop</source>
        <extracomment>Title of a card of the settings.</extracomment>
        <translation>Serveur de messagerie de la boutique</translation>
    </message>
    <message>
        <source>The password is needed: the stored one belongs to another user or server.</source>
        <translation>Le mot de passe est nécessaire&#xa0;: celui qui est stocké est d’un autre utilisateur ou serveur.</translation>
    </message>
    <message>
        <source>The password is needed for this user name.</source>
        <translation>Le mot de passe de cet utilisateur est nécessaire.</translation>
    </message>
    <message>
        <source>Saving. Your keychain may ask for its password.</source>
        <translation>Enregistrement en cours. Votre trousseau peut demander son mot de passe.</translation>
    </message>
    <message>
        <source>The mail server is saved. “Send a test mail” shows whether it works.</source>
        <extracomment>“Send a test mail” is a button.</extracomment>
        <translation>Le serveur de messagerie est enregistré. «&#x202f;Envoyer un essai&#x202f;» montre s’il fonctionne.</translation>
    </message>
    <message>
        <source>A test mail to %1 is on its way…</source>
        <extracomment>%1: an e-mail address.</extracomment>
        <translation>Un e-mail d’essai à %1 est en route…</translation>
    </message>
    <message>
        <source>The mail server has taken the test mail to %1. Look whether it arrives. The server said: %2</source>
        <extracomment>%1: an e-mail address; %2: a mail server’s own words, in whatever language.</extracomment>
        <translation>Le serveur de messagerie a accepté l’e-mail d’essai à %1. Regardez s’il arrive. Le serveur a dit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The mail server is removed.</source>
        <translation>Le serveur de messagerie est supprimé.</translation>
    </message>
</context>
<context>
    <name>MailCommand</name>
    <message>
        <source>No mail server is set up. Set one with: counterfoilctl mail set --host HOST --sender ADDRESS</source>
        <translation>Aucun serveur de messagerie n’est configuré. Configurez-en un avec&#xa0;: counterfoilctl mail set --host HOST --sender ADDRESS</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>In a table of a mail server’s settings; so all of these.</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <translation>Nom de l’expéditeur</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Réponses à</translation>
    </message>
    <message>
        <source>Copy to the shop</source>
        <translation>Copie à la boutique</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>“%1” is no way to encrypt the line. Use tls or starttls; without one nothing is sent.</source>
        <extracomment>%1: what was typed; the others are typed as they stand here.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas une façon de chiffrer la connexion. Utilisez tls ou starttls&#x202f;; sans, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>A password belongs to a user. Name the user with --user.</source>
        <translation>Un mot de passe appartient à un utilisateur. Nommez l’utilisateur avec --user.</translation>
    </message>
    <message>
        <source>The mail server’s password:</source>
        <translation>Mot de passe du serveur de messagerie&#xa0;:</translation>
    </message>
    <message>
        <source>The mail server accepted a test e-mail to %1 (%2). Look whether it comes.</source>
        <extracomment>%1: an e-mail address; %2: what a mail server said: “2.0.0 Ok: queued as 4F1A”.</extracomment>
        <translation>Le serveur de messagerie a accepté un e-mail d’essai à %1 (%2). Regardez s’il arrive.</translation>
    </message>
    <message>
        <source>The mail server’s settings and its password were removed.</source>
        <translation>Les réglages du serveur de messagerie et son mot de passe sont supprimés.</translation>
    </message>
    <message>
        <source>The keychain holds no password for the user %1 at the mail server %2, so no e-mail can be sent. Give it with --password-stdin.</source>
        <extracomment>%1: the user of a mail server; %2: that server’s host name.</extracomment>
        <translation>Le trousseau ne contient aucun mot de passe pour l’utilisateur %1 du serveur de messagerie %2&#xa0;: aucun e-mail ne peut être envoyé. Donnez-le avec --password-stdin.</translation>
    </message>
</context>
<context>
    <name>MailErrors</name>
    <message>
        <source>It said: “%1”.</source>
        <extracomment>Follows a sentence about a mail server. %1: its own words, “550 5.1.1 no such user”.</extracomment>
        <translation>Il a dit&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again in some minutes.</source>
        <translation>Rien n’a été envoyé. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached. Check its name, the port and the network. Nothing was sent.</source>
        <extracomment>%1: a server and its port, “mail.example.com:465”; so in all of these.</extracomment>
        <translation>Le serveur de messagerie %1 est injoignable. Vérifiez son nom, le port et le réseau. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer. Check the port and how the line is encrypted (465: TLS, 587: STARTTLS). Nothing was sent.</source>
        <translation>Le serveur de messagerie %1 ne répond pas. Vérifiez le port et le chiffrement de la connexion (465&#xa0;: TLS, 587&#xa0;: STARTTLS). Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encrypted line in this way, and nothing is sent without one. Check the port and how the line is encrypted (465: TLS, 587: STARTTLS).</source>
        <translation>Le serveur de messagerie %1 n’offre pas de connexion chiffrée de cette façon, et rien n’est envoyé sans chiffrement. Vérifiez le port et le chiffrement de la connexion (465&#xa0;: TLS, 587&#xa0;: STARTTLS).</translation>
    </message>
    <message>
        <source>The mail server %1 cannot prove that it is this server: its certificate is not trusted, not valid any more, or made out to another name. Nothing was sent. Check the server’s name, and ask whoever runs it.</source>
        <translation>Le serveur de messagerie %1 ne peut pas prouver que c’est bien lui&#xa0;: son certificat n’est pas reconnu, n’est plus valable ou est établi à un autre nom. Rien n’a été envoyé. Vérifiez le nom du serveur, et demandez à la personne qui le gère.</translation>
    </message>
    <message>
        <source>The file of certificates %1 cannot be used. Nothing was sent. Check the settings of the mail server.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Le fichier de certificats %1 est inutilisable. Rien n’a été envoyé. Vérifiez les réglages du serveur de messagerie.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the settings of the mail server.</source>
        <translation>Rien n’a été envoyé. Vérifiez les réglages du serveur de messagerie.</translation>
    </message>
    <message>
        <source>The mail server %1 takes no user and password here. Nothing was sent. Check the port, or leave the user empty if the server wants none.</source>
        <translation>Le serveur de messagerie %1 ne prend ici ni utilisateur ni mot de passe. Rien n’a été envoyé. Vérifiez le port, ou laissez l’utilisateur vide si le serveur n’en veut pas.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the user or the password.</source>
        <translation>Le serveur de messagerie %1 refuse l’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>Nothing was sent. Type both again; some providers want a password made for programs.</source>
        <translation>Rien n’a été envoyé. Saisissez les deux de nouveau&#x202f;; certains fournisseurs veulent un mot de passe réservé aux programmes.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot send to or from addresses such as %2, with letters beyond A to Z before the @. Nothing was sent.</source>
        <extracomment>%2: an e-mail address.</extracomment>
        <translation>Le serveur de messagerie %1 ne peut pas envoyer depuis ou vers des adresses comme %2, qui ont d’autres lettres que A à Z avant le @. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the sender %2.</source>
        <extracomment>%2: an e-mail address.</extracomment>
        <translation>Le serveur de messagerie %1 refuse l’expéditeur %2.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the recipient %2.</source>
        <extracomment>%2: an e-mail address.</extracomment>
        <translation>Le serveur de messagerie %1 refuse le destinataire %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address.</source>
        <translation>Rien n’a été envoyé. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses this e-mail.</source>
        <translation>Le serveur de messagerie %1 refuse cet e-mail.</translation>
    </message>
    <message>
        <source>It was not sent. Ask whoever runs the server.</source>
        <translation>Il n’a pas été envoyé. Demandez à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>The mail server %1 turned the program away.</source>
        <translation>Le serveur de messagerie %1 a refusé ce programme.</translation>
    </message>
    <message>
        <source>The e-mail to %2 was handed over to %1, but the line broke before the server answered: nobody knows whether it was sent. Ask the customer before you send it again.</source>
        <extracomment>%1: a server and its port; %2: an e-mail address.</extracomment>
        <translation>L’e-mail à %2 a été remis à %1, mais la connexion a été coupée avant la réponse du serveur&#xa0;: personne ne sait s’il a été envoyé. Demandez au client avant de l’envoyer de nouveau.</translation>
    </message>
    <message>
        <source>The part of the program that sends e-mail cannot be loaded. Install the program again.</source>
        <translation>La partie du programme qui envoie les e-mails ne peut pas être chargée. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Sending was cancelled. Nothing was sent.</source>
        <translation>L’envoi a été annulé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The line to the mail server %1 broke. Nothing was sent. Check the settings of the mail server, and try again.</source>
        <translation>La connexion au serveur de messagerie %1 a été coupée. Rien n’a été envoyé. Vérifiez les réglages du serveur de messagerie et réessayez.</translation>
    </message>
</context>
<context>
    <name>MailPassword</name>
    <message>
        <source>The keychain holds no password for this user at this mail server. Type it in the settings of the mail server.</source>
        <translation>Le trousseau ne contient aucun mot de passe pour cet utilisateur de ce serveur de messagerie. Saisissez-le dans les réglages du serveur de messagerie.</translation>
    </message>
    <message>
        <source>The keychain was told to remove the mail server’s password, and has it still. Remove it there.</source>
        <translation>Le trousseau devait supprimer le mot de passe du serveur de messagerie et le contient encore. Effacez-le là-bas.</translation>
    </message>
    <message>
        <source>It is not known whether the keychain has taken the mail server’s password. Store it again.</source>
        <translation>On ne sait pas si le trousseau a pris le mot de passe du serveur de messagerie. Enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Aucun mot de passe n’a été donné.</translation>
    </message>
    <message>
        <source>The password has several lines, or characters that cannot be typed. Copy it anew.</source>
        <translation>Le mot de passe a plusieurs lignes, ou des caractères qui ne se tapent pas. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The password is longer than %1 characters. Copy it anew.</source>
        <extracomment>%1: a number of characters.</extracomment>
        <translation>Le mot de passe dépasse %1 caractères. Copiez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>MailProgram</name>
    <message>
        <source>This computer has no mail program that can be opened, or nothing that finds it (xdg-email, of the package xdg-utils). Copy the message instead, or send it by the shop’s own mail server.</source>
        <translation>Cet ordinateur n’a pas de programme de messagerie qui puisse être ouvert, ou rien qui le trouve (xdg-email, du paquet xdg-utils). Copiez plutôt le message, ou envoyez-le par le serveur de messagerie de la boutique.</translation>
    </message>
    <message>
        <source>Mail programs stumble over signs in the path of the file: %1. Save it in a folder whose path has letters, digits and blanks only.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Les programmes de messagerie butent sur des signes du chemin du fichier&#xa0;: %1. Enregistrez-le dans un dossier dont le chemin n’a que des lettres, des chiffres et des espaces.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The mail program could not find the file that goes along.</source>
        <translation>Le programme de messagerie n’a pas trouvé la pièce jointe.</translation>
    </message>
    <message>
        <source>The mail program could not be opened. Copy the message instead, or send it by the shop’s own mail server.</source>
        <translation>Le programme de messagerie n’a pas pu être ouvert. Copiez plutôt le message, ou envoyez-le par le serveur de messagerie de la boutique.</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>Type the name of the mail server, such as mail.example.com.</source>
        <translation>Saisissez le nom du serveur de messagerie, par exemple mail.example.com.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a server. It has letters, digits, hyphens and points only, such as mail.example.com; the port has a field of its own.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas le nom d’un serveur. Il n’a que des lettres, des chiffres, des traits d’union et des points, par exemple mail.example.com&#x202f;; le port a un champ à part.</translation>
    </message>
    <message>
        <source>A user’s name at a mail server is one line of at most 255 characters that can be seen.</source>
        <translation>Un nom d’utilisateur de serveur de messagerie est une ligne d’au plus 255 caractères visibles.</translation>
    </message>
    <message>
        <source>A sender’s name is one line of at most 120 characters that can be seen.</source>
        <translation>Un nom d’expéditeur est une ligne d’au plus 120 caractères visibles.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; mail servers have 465 or 587.</source>
        <translation>Un port est un nombre de 1 à 65535&#x202f;; les serveurs de messagerie ont 465 ou 587.</translation>
    </message>
    <message>
        <source>The file of certificates “%1” cannot be read. It is named with its whole path.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Le fichier de certificats «&#x202f;%1&#x202f;» ne peut pas être lu. Il se nomme avec son chemin complet.</translation>
    </message>
    <message>
        <source>The sender’s e-mail address: %1</source>
        <extracomment>%1: what is wrong with it, one or more sentences.</extracomment>
        <translation>L’adresse e-mail de l’expéditeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The address for answers: %1</source>
        <extracomment>%1: what is wrong with it, one or more sentences.</extracomment>
        <translation>L’adresse des réponses&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Something about this sale is in doubt. Look at it before the customer is told anything.</source>
        <translation>Quelque chose est douteux dans cette vente. Examinez-la avant de dire quoi que ce soit au client.</translation>
    </message>
    <message>
        <source>This is a training sale: its link opens on this computer only, and no customer can pay it.</source>
        <translation>C’est une vente d’entraînement&#xa0;: son lien ne s’ouvre que sur cet ordinateur, et aucun client ne peut la payer.</translation>
    </message>
    <message>
        <source>This sale has neither a link nor an address: the message does not say how to pay it.</source>
        <translation>Cette vente n’a ni lien ni adresse&#xa0;: le message ne dit pas comment la payer.</translation>
    </message>
    <message>
        <source>The shop’s own words for this message leave the link or the address out: the customer is not told how to pay.</source>
        <translation>Les mots de la boutique pour ce message omettent le lien ou l’adresse&#xa0;: le client n’apprend pas comment payer.</translation>
    </message>
    <message>
        <source>It is not known yet whether this sale was issued, so there is nothing to send. Check it first.</source>
        <translation>On ne sait pas encore si cette vente a été émise, il n’y a donc rien à envoyer. Vérifiez-la d’abord.</translation>
    </message>
    <message>
        <source>Nothing is sent to the customer of this sale: it is neither open nor paid (%1). Issue a new one if it is still to be paid.</source>
        <extracomment>%1: what became of the sale: “Expired unpaid”.</extracomment>
        <translation>Rien n’est envoyé au client de cette vente&#xa0;: elle n’est ni en attente ni payée (%1). Émettez-en une nouvelle si elle est encore à payer.</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>What messages say</source>
        <extracomment>Title of a card of the settings: the texts of messages that are sent to customers.</extracomment>
        <translation>Ce que disent les messages</translation>
    </message>
    <message>
        <source>Save this message first, or take the standard text back.</source>
        <translation>Enregistrez d’abord ce message, ou reprenez le texte standard.</translation>
    </message>
    <message>
        <source>The message is saved.</source>
        <translation>Le message est enregistré.</translation>
    </message>
    <message>
        <source>The message is the standard one again.</source>
        <translation>Le message est de nouveau le texte standard.</translation>
    </message>
</context>
<context>
    <name>MessageCommand</name>
    <message>
        <source>“%1” is no kind of message. Use %2.</source>
        <extracomment>%2: words that are typed as they stand.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type de message. Utilisez %2.</translation>
    </message>
    <message>
        <source>Subject:</source>
        <extracomment>Parts of a message’s template, as headings; so the two below.</extracomment>
        <translation>Objet&#xa0;:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Texte&#xa0;:</translation>
    </message>
    <message>
        <source>Short text:</source>
        <translation>Texte court&#xa0;:</translation>
    </message>
    <message>
        <source>Places that are filled in:</source>
        <translation>Repères qui sont remplis&#xa0;:</translation>
    </message>
    <message>
        <source>Name what is to change (--subject, --text, --short), or --reset for the program’s own words.</source>
        <translation>Nommez ce qui change (--subject, --text, --short), ou --reset pour les mots du programme.</translation>
    </message>
</context>
<context>
    <name>MessageTemplate</name>
    <message>
        <source>Subject</source>
        <extracomment>A part of a message’s template, as in: The part “Subject” …</extracomment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>A part of a message’s template: what an e-mail says.</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Short text</source>
        <extracomment>A part of a message’s template: what an SMS or chat message says.</extracomment>
        <translation>Texte court</translation>
    </message>
    <message>
        <source>%1: a brace { begins no place such as {amount}. Write it twice, {{, where it is to be read.</source>
        <extracomment>%1: a part of a template, “Subject”. Braces are { and }.</extracomment>
        <translation>%1&#xa0;: une accolade { ne commence aucun repère comme {amount}. Doublez-la, {{, là où elle doit être lue.</translation>
    </message>
    <message>
        <source>%1: there is no place %2.</source>
        <extracomment>%1: a part of a template, “Subject”; %2: what was typed, “{ammount}”.</extracomment>
        <translation>%1&#xa0;: il n’y a pas de repère %2.</translation>
    </message>
    <message>
        <source>These are known: %1.</source>
        <extracomment>%1: a list of {amount} and others.</extracomment>
        <translation>Repères connus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Perhaps %1 is meant.</source>
        <extracomment>%1: “{amount}”.</extracomment>
        <translation>Il s’agit peut-être de %1.</translation>
    </message>
    <message>
        <source>%1: nothing stands here. Write something, or take the program’s own words back.</source>
        <extracomment>%1: a part of a template, “Subject”.</extracomment>
        <translation>%1&#xa0;: il n’y a rien ici. Écrivez quelque chose, ou reprenez les mots du programme.</translation>
    </message>
    <message>
        <source>%1: this has %2 characters; there is room for %3.</source>
        <extracomment>%1: a part of a template, “Subject”; %2, %3: numbers of characters.</extracomment>
        <translation>%1&#xa0;: il y a %2 caractères, et de la place pour %3.</translation>
    </message>
    <message>
        <source>Asking for a payment</source>
        <extracomment>A kind of message to a customer.</extracomment>
        <translation>Demande de paiement</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>A kind of message to a customer who has paid.</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>The shop’s name</source>
        <extracomment>Places in a message that are filled in for each sale; so all of the following.</extracomment>
        <translation>Le nom de la boutique</translation>
    </message>
    <message>
        <source>The customer’s name</source>
        <translation>Le nom du client</translation>
    </message>
    <message>
        <source>The amount with its currency</source>
        <translation>Le montant et sa devise</translation>
    </message>
    <message>
        <source>The amount in words</source>
        <translation>Le montant en toutes lettres</translation>
    </message>
    <message>
        <source>What the sale is for</source>
        <translation>L’objet de la vente</translation>
    </message>
    <message>
        <source>How this sale is paid: its link, its address or what else there is</source>
        <translation>Comment payer cette vente&#xa0;: son lien, son adresse ou ce qu’il y a d’autre</translation>
    </message>
    <message>
        <source>The payment link alone</source>
        <translation>Le lien de paiement seul</translation>
    </message>
    <message>
        <source>The address of a coin alone</source>
        <translation>L’adresse d’une cryptomonnaie seule</translation>
    </message>
    <message>
        <source>The network that a coin is to be sent on</source>
        <translation>Le réseau sur lequel envoyer une cryptomonnaie</translation>
    </message>
    <message>
        <source>The payment method</source>
        <translation>Le moyen de paiement</translation>
    </message>
    <message>
        <source>The day until which it can be paid, where there is one</source>
        <translation>Le dernier jour pour payer, s’il y en a un</translation>
    </message>
    <message>
        <source>The sale’s reference</source>
        <translation>La référence de la vente</translation>
    </message>
    <message>
        <source>Paid: {amount} ({shop})</source>
        <extracomment>A message to a customer who has paid: the subject of an e-mail. The words in braces stay as they are, in all of these. {amount}: “15.00 EUR”; {shop}: a name, or nothing with its brackets.</extracomment>
        <translation>Payé&#xa0;: {amount} ({shop})</translation>
    </message>
    <message>
        <source>Hello {customer},

We have received your payment of {amount} ({amount-words}). Thank you.

For: {note}
Paid by: {method}
Reference: {reference}

{shop}</source>
        <extracomment>A message to a customer who has paid: the text of an e-mail. A line whose places have nothing to say is left out; no line may need another one to be read.</extracomment>
        <translation>Bonjour {customer},

Nous avons reçu votre paiement de {amount} ({amount-words}). Merci.

Objet&#xa0;: {note}
Moyen de paiement&#xa0;: {method}
Référence&#xa0;: {reference}

{shop}</translation>
    </message>
    <message>
        <source>We have received {amount} ({shop}). Thank you.
Reference: {reference}</source>
        <extracomment>A message to a customer who has paid: an SMS or chat message.</extracomment>
        <translation>Nous avons reçu {amount} ({shop}). Merci.
Référence&#xa0;: {reference}</translation>
    </message>
    <message>
        <source>Payment of {amount} ({shop})</source>
        <extracomment>A message that asks a customer to pay: the subject of an e-mail. The words in braces stay as they are, in all of these. {amount}: “15.00 EUR”; {shop}: a name, or nothing with its brackets.</extracomment>
        <translation>À payer&#xa0;: {amount} ({shop})</translation>
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
        <translation>Bonjour {customer},

Merci de payer {amount} ({amount-words}).
Objet&#xa0;: {note}

{how-to-pay}

À payer au plus tard le {until}.
Référence&#xa0;: {reference}

{shop}</translation>
    </message>
    <message>
        <source>Please pay {amount} ({shop}).
{how-to-pay}
Reference: {reference}</source>
        <extracomment>A message that asks a customer to pay: an SMS or chat message.</extracomment>
        <translation>Merci de payer {amount} ({shop}).
{how-to-pay}
Référence&#xa0;: {reference}</translation>
    </message>
    <message>
        <source>%1: this has several lines, and must be one.</source>
        <extracomment>%1: a part of a template, “Subject”.</extracomment>
        <translation>%1&#xa0;: il y a plusieurs lignes, il n’en faut qu’une.</translation>
    </message>
    <message>
        <source>%1: nothing here tells the customer how to pay. {how-to-pay} or {link} does.</source>
        <extracomment>%1: a part of a template, “Text”. The words in braces stay as they are.</extracomment>
        <translation>%1&#xa0;: rien ici ne dit au client comment payer. {how-to-pay} ou {link} le fait.</translation>
    </message>
</context>
<context>
    <name>MessageTemplates</name>
    <message>
        <source>The messages’ templates %1 cannot be read. Check the file’s permissions.</source>
        <extracomment>%1: the path of the file that holds the templates of messages; so in all of &quot;The messages’ …&quot;.</extracomment>
        <translation>Les modèles de messages %1 ne peuvent pas être lus. Vérifiez les droits d’accès du fichier.</translation>
    </message>
    <message>
        <source>The messages’ templates %1 are damaged. Restore a copy, or move the file away and write them again.</source>
        <translation>Les modèles de messages %1 sont endommagés. Restaurez une copie, ou déplacez le fichier et écrivez-les de nouveau.</translation>
    </message>
    <message>
        <source>The messages’ templates %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <translation>Les modèles de messages %1 ne peuvent pas être écrits. Vérifiez le disque et les droits d’accès du dossier.</translation>
    </message>
    <message>
        <source>The messages’ templates %1 are locked by another program. Close it and try again.</source>
        <translation>Les modèles de messages %1 sont verrouillés par un autre programme. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>There are no messages in “%1”. Messages can be in: %2.</source>
        <extracomment>%1: what somebody typed; %2: codes such as “en, fr”.</extracomment>
        <translation>Il n’y a pas de messages en «&#x202f;%1&#x202f;». Langues possibles des messages&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>MessageValues</name>
    <message>
        <source>To pay, open this on your phone:
%1</source>
        <extracomment>A message to a customer. %1: a link that a program on a phone opens.</extracomment>
        <translation>Pour payer, ouvrez ceci sur votre téléphone&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Pay here:
%1</source>
        <extracomment>A message to a customer. %1: a link.</extracomment>
        <translation>Payez ici&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Pay to this address:
%1</source>
        <extracomment>A message to a customer who pays in coins. %1: an address.</extracomment>
        <translation>Payez à cette adresse&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Pay with %1 to this address:
%2</source>
        <extracomment>A message to a customer who pays in coins. %1: “USDT · network TRC20”; %2: an address.</extracomment>
        <translation>Payez en %1 à cette adresse&#xa0;:
%2</translation>
    </message>
    <message>
        <source>This payment has no link: ask the shop, which opens the payment page for you.</source>
        <extracomment>A message to a customer: a payment that has no link, only a page that the shop can open.</extracomment>
        <translation>Ce paiement n’a pas de lien&#xa0;: demandez à la boutique, qui ouvre la page de paiement pour vous.</translation>
    </message>
    <message>
        <source>Please confirm the payment on your phone.</source>
        <extracomment>A message to a customer who is asked by an operator of mobile money.</extracomment>
        <translation>Veuillez confirmer le paiement sur votre téléphone.</translation>
    </message>
</context>
<context>
    <name>MethodsCommand</name>
    <message>
        <source>needed</source>
        <extracomment>Of a field: it has to be given. Short.</extracomment>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>with --direct</source>
        <extracomment>Of a field: it has to be given where the option --direct is. Short.</extracomment>
        <translation>avec --direct</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Of a field: it may be given. Short.</extracomment>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>(secret: only through --fields)</source>
        <extracomment>Stands behind the name of a field.</extracomment>
        <translation>(secret&#xa0;: seulement par --fields)</translation>
    </message>
    <message>
        <source>%1 (--method %2): %3</source>
        <extracomment>%1: a payment method’s name; %2: what it is called on the command line; %3: what it is.</extracomment>
        <translation>%1 (--method %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <extracomment>%1: a field’s name; %2: an example of what stands in it.</extracomment>
        <translation>%1, par exemple %2</translation>
    </message>
    <message>
        <source>(stays in your books, is not sent)</source>
        <extracomment>Stands behind the name of a field.</extracomment>
        <translation>(reste dans votre registre, n’est pas envoyé)</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Here a comma stands before the cents: %1.</source>
        <extracomment>%1: an amount, written rightly.</extracomment>
        <translation>Ici, une virgule précède les centimes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Here a point stands before the cents: %1.</source>
        <translation>Ici, un point précède les centimes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write digits and at most one decimal mark, such as %2.</source>
        <extracomment>%1: what was typed; %2: an amount as one writes it here, “15.04”.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un montant. Écrivez des chiffres et au plus un séparateur décimal, comme %2.</translation>
    </message>
    <message>
        <source>“%1” can be read as %2 or as %3. Write it without a thousands mark.</source>
        <extracomment>%1: what was typed, &quot;1,234&quot;. %2, %3: two numbers that it may be, &quot;1234&quot; and &quot;1.234&quot;.</extracomment>
        <translation>«&#x202f;%1&#x202f;» peut se lire %2 ou %3. Écrivez-le sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>%1 has no decimals: write a whole number.</source>
        <extracomment>%1: a currency&apos;s code, &quot;XOF&quot;.</extracomment>
        <translation>%1 n’a pas de décimales&#xa0;: écrivez un nombre entier.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n decimal(s) and no more.</source>
        <translation>
            <numerusform>%1 a %n décimale, pas plus.</numerusform>
            <numerusform>%1 a %n décimales, pas plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The amount has too many decimals.</source>
        <translation>Le montant a trop de décimales.</translation>
    </message>
    <message>
        <source>The amount is negative. A sale needs an amount above zero.</source>
        <translation>Le montant est négatif. Une vente demande un montant supérieur à zéro.</translation>
    </message>
    <message>
        <source>“%1” can be read as %2 or as %3. Write it without a thousands mark and without zeros that say nothing.</source>
        <extracomment>%1: what was typed, &quot;15.040&quot;. %2, %3: two numbers that it may be, &quot;15040&quot; and &quot;15.04&quot;.</extracomment>
        <translation>«&#x202f;%1&#x202f;» peut se lire %2 ou %3. Écrivez-le sans séparateur de milliers et sans zéros inutiles.</translation>
    </message>
    <message>
        <source>The amount has too many digits to be processed. Write fewer decimals.</source>
        <translation>Le montant a trop de chiffres pour être traité. Écrivez moins de décimales.</translation>
    </message>
    <message>
        <source>The amount is too large to be processed.</source>
        <translation>Le montant est trop grand pour être traité.</translation>
    </message>
    <message>
        <source>“%1” has digits of two scripts in it. Write all of them in one.</source>
        <extracomment>%1: what was typed, such as &quot;1٢.50&quot;.</extracomment>
        <translation>«&#x202f;%1&#x202f;» mélange les chiffres de deux écritures. Écrivez-les tous dans la même.</translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message>
        <source>Customer paid %1.</source>
        <extracomment>%1 is an amount with its currency.</extracomment>
        <translation>Le client a payé %1.</translation>
    </message>
    <message>
        <source>Customer pays %1.</source>
        <extracomment>It is still to be paid. %1 is an amount with its currency.</extracomment>
        <translation>Le client paie %1.</translation>
    </message>
    <message>
        <source>Fee %1.</source>
        <extracomment>The gateway’s fee. %1 is an amount with its currency.</extracomment>
        <translation>Frais&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You receive %1.</source>
        <extracomment>The merchant receives it. %1 is an amount with its currency.</extracomment>
        <translation>Vous recevez %1.</translation>
    </message>
    <message>
        <source>The gateway recalculated it: another amount was paid.</source>
        <translation>La passerelle a recalculé la facture&#xa0;: un autre montant a été payé.</translation>
    </message>
</context>
<context>
    <name>NamelessSales</name>
    <message>
        <source>It may be %1, which has no number at the gateway yet.</source>
        <extracomment>A line of the gateway’s list. %1 is the reference of a sale in our books.</extracomment>
        <translation>C’est peut-être %1, qui n’a pas encore de numéro à la passerelle.</translation>
    </message>
    <message>
        <source>Check that sale first.</source>
        <extracomment>Ask the gateway what became of it, before anything else.</extracomment>
        <translation>Vérifiez d’abord cette vente.</translation>
    </message>
    <message>
        <source>It may be the one sale that has no number at the gateway yet, though it does not look like it.</source>
        <extracomment>A line of the gateway’s list, beside our books.</extracomment>
        <translation>C’est peut-être la seule vente qui n’a pas encore de numéro à la passerelle, bien qu’elle ne lui ressemble pas.</translation>
    </message>
    <message numerus="yes">
        <source>It may be one of %n sales that have no number at the gateway yet, though it looks like none of them.</source>
        <extracomment>A line of the gateway’s list, beside our books; %n is more than one.</extracomment>
        <translation>
            <numerusform>C’est peut-être la vente (%n) qui n’a pas encore de numéro à la passerelle, bien qu’elle ne lui ressemble pas.</numerusform>
            <numerusform>C’est peut-être l’une des %n ventes qui n’ont pas encore de numéro à la passerelle, bien qu’elle ne ressemble à aucune.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check those sales first.</source>
        <extracomment>Ask the gateway what became of them, before anything else.</extracomment>
        <translation>Vérifiez d’abord ces ventes.</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>%1 Nothing was handed over.</source>
        <extracomment>%1: one or more sentences that say what is wrong.</extracomment>
        <translation>%1 Rien n’a été remis.</translation>
    </message>
    <message>
        <source>No window of Counterfoil is open on this folder, and there is no display to open one on. Nothing was handed over. “counterfoilctl issue” issues a sale here.</source>
        <translation>Aucune fenêtre de Counterfoil n’est ouverte sur ce dossier, et il n’y a pas d’écran pour en ouvrir une. Rien n’a été remis. «&#x202f;counterfoilctl issue&#x202f;» émet une facture ici.</translation>
    </message>
    <message>
        <source>The window program is not where this one is: %1. Nothing was handed over. Install both.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Le programme à fenêtre n’est pas là où est celui-ci&#xa0;: %1. Rien n’a été remis. Installez les deux.</translation>
    </message>
    <message>
        <source>The window program %1 could not be started: %2. Nothing was handed over.</source>
        <extracomment>%1: the path of a program. %2: the reason, as the system says it.</extracomment>
        <translation>Le programme à fenêtre %1 n’a pas pu être lancé&#xa0;: %2. Rien n’a été remis.</translation>
    </message>
    <message>
        <source>The window did not open, or does not answer. Nothing was handed over. Start “counterfoil”, which says why, and try again.</source>
        <translation>La fenêtre ne s’est pas ouverte, ou ne répond pas. Rien n’a été remis. Lancez «&#x202f;counterfoil&#x202f;», qui dit pourquoi, et réessayez.</translation>
    </message>
    <message>
        <source>The window has this for a new sale. Nothing was issued.</source>
        <translation>La fenêtre l’a reçu pour une nouvelle vente. Rien n’a été émis.</translation>
    </message>
    <message>
        <source>The window does not answer: nobody knows whether it has the sale. Look there before you try again.</source>
        <translation>La fenêtre ne répond pas&#xa0;: personne ne sait si elle a reçu la vente. Regardez-la avant de réessayer.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>This sale has no pay link.</source>
        <translation>Cette vente n’a pas de lien de paiement.</translation>
    </message>
    <message>
        <source>This sale is paid: nobody is to pay by its link again.</source>
        <translation>Cette vente est payée&#xa0;: personne ne doit plus payer par son lien.</translation>
    </message>
    <message>
        <source>The customer has paid this sale: nobody is to pay by its link again.</source>
        <translation>Le client a payé cette vente&#xa0;: personne ne doit plus payer par son lien.</translation>
    </message>
    <message>
        <source>This sale is over: its link is not to be paid any more. Sell again for a new one.</source>
        <translation>Cette vente est close&#xa0;: son lien ne doit plus être payé. Vendez à nouveau pour en avoir un.</translation>
    </message>
    <message>
        <source>This sale was not issued: nobody can pay it.</source>
        <translation>La facture de cette vente n’a pas été émise&#xa0;: personne ne peut la payer.</translation>
    </message>
</context>
<context>
    <name>NonStoPayAnswers</name>
    <message>
        <source>The gateway’s answer was spoilt by other text, out of which this was read. Compare the sale with the gateway’s own pages.</source>
        <extracomment>“This”: what is shown of the sale.</extracomment>
        <translation>La réponse de la passerelle était mêlée à un autre texte, dont ceci a été extrait. Comparez la vente avec le site de la passerelle.</translation>
    </message>
    <message>
        <source>The gateway has issued this sale (number %1), but told no link for the customer. It may have sent one itself; otherwise look for that number on the gateway’s own pages. Do not sell it again while this one can still be paid.</source>
        <extracomment>%1 is the gateway’s number of the sale. “It may have sent one itself”: the gateway, a link.</extracomment>
        <translation>La passerelle a émis la facture de cette vente (numéro %1), mais n’a pas donné de lien pour le client. Elle en a peut-être envoyé un elle-même&#x202f;; sinon, cherchez ce numéro sur le site de la passerelle. Ne vendez pas à nouveau tant que celle-ci peut encore être payée.</translation>
    </message>
    <message>
        <source>The gateway took the card data, but does not say what became of the payment.</source>
        <translation>La passerelle a reçu les données de la carte, mais ne dit pas ce qu’est devenu le paiement.</translation>
    </message>
    <message>
        <source>The gateway took the card data and says “%1”, which this program does not know.</source>
        <extracomment>%1 is the gateway’s own word.</extracomment>
        <translation>La passerelle a reçu les données de la carte et dit «&#x202f;%1&#x202f;», ce que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>But its answer speaks of a sale that is there.</source>
        <extracomment>Follows a sentence by which the gateway refused the sale: the same answer contradicts it.</extracomment>
        <translation>Mais sa réponse parle d’une vente qui existe.</translation>
    </message>
    <message>
        <source>But its answer speaks of a sale that is there, number %1.</source>
        <extracomment>Follows a sentence by which the gateway refused the sale: the same answer contradicts it. %1 is the gateway’s number of the sale.</extracomment>
        <translation>Mais sa réponse parle d’une vente qui existe, numéro %1.</translation>
    </message>
    <message>
        <source>The gateway’s answer tells of a sale that it has issued, but is cut off or spoilt, so that it cannot be read.</source>
        <translation>La réponse de la passerelle parle d’une facture qu’elle a émise, mais cette réponse est coupée ou altérée et ne peut donc pas être lue.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>NonStoPayCandidates</name>
    <message>
        <source>Asked about its number %1, the gateway answered about another one. Nothing was changed.</source>
        <extracomment>%1 is a number by which the gateway knows a sale.</extracomment>
        <translation>Interrogée sur son numéro %1, la passerelle a répondu sur un autre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The gateway has no sale of the number %1 for this account.</source>
        <extracomment>%1 is a number by which the gateway would know a sale. The gateway’s own reason follows.</extracomment>
        <translation>La passerelle n’a pas de vente du numéro %1 pour ce compte.</translation>
    </message>
</context>
<context>
    <name>NonStoPayErrors</name>
    <message>
        <source>The gateway got no key. Enter this account’s API key again.</source>
        <translation>La passerelle n’a pas reçu de clé. Saisissez de nouveau la clé API de ce compte.</translation>
    </message>
    <message>
        <source>The gateway does not accept this account’s API key. Compare it with the one on the profile page (%1) and enter it again.</source>
        <extracomment>%1 is the web address of a page at the gateway.</extracomment>
        <translation>La passerelle n’accepte pas la clé API de ce compte. Comparez-la avec celle de la page de profil (%1) et saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>The gateway refuses calls from this internet connection: its IP address is not on the account’s list of allowed addresses. Add it in the API block of the profile page (%1). The list needs a fixed public address; ask your internet provider if it changes.</source>
        <extracomment>%1 is the web address of a page at the gateway; “API” is the heading of a part of it.</extracomment>
        <translation>La passerelle refuse les demandes de cette connexion internet&#xa0;: son adresse IP n’est pas dans la liste des adresses autorisées du compte. Ajoutez-la dans le bloc API de la page de profil (%1). La liste demande une adresse publique fixe&#x202f;; si la vôtre change, demandez à votre fournisseur d’accès.</translation>
    </message>
    <message>
        <source>No IP address is allowed for this account yet. Enter the public IP address of this internet connection in the API block of the profile page (%1). It must be a fixed one; ask your internet provider if it changes.</source>
        <extracomment>%1 is the web address of a page at the gateway; “API” is the heading of a part of it.</extracomment>
        <translation>Aucune adresse IP n’est encore autorisée pour ce compte. Saisissez l’adresse IP publique de cette connexion internet dans le bloc API de la page de profil (%1). Elle doit être fixe&#x202f;; si la vôtre change, demandez à votre fournisseur d’accès.</translation>
    </message>
    <message>
        <source>The gateway wants the customer’s e-mail address. Fill it in.</source>
        <translation>La passerelle veut l’adresse e-mail du client. Remplissez-la.</translation>
    </message>
    <message>
        <source>The gateway wants an amount. Fill it in.</source>
        <translation>La passerelle veut un montant. Remplissez-le.</translation>
    </message>
    <message>
        <source>The gateway wants a currency. Choose one.</source>
        <translation>La passerelle veut une devise. Choisissez-en une.</translation>
    </message>
    <message>
        <source>The gateway does not accept the customer’s e-mail address. Ask the customer to spell it.</source>
        <translation>La passerelle n’accepte pas l’adresse e-mail du client. Demandez au client de l’épeler.</translation>
    </message>
    <message>
        <source>The gateway is still validating your wallet, so nothing can be sold yet. You get an e-mail when it is active; until then the wallet can be changed on the profile page (%1).</source>
        <extracomment>%1 is the web address of a page at the gateway. The wallet is the merchant’s own, into which coins are paid.</extracomment>
        <translation>La passerelle valide encore votre portefeuille, rien ne peut donc encore être vendu. Vous recevrez un e-mail quand il sera actif&#x202f;; d’ici là, le portefeuille peut être modifié sur la page de profil (%1).</translation>
    </message>
    <message>
        <source>The gateway does not take this currency for this payment method. Choose another one.</source>
        <translation>La passerelle n’accepte pas cette devise pour ce moyen de paiement. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The amount is above the largest one that the gateway allows. Split the sale or ask the gateway for a higher limit.</source>
        <translation>Le montant dépasse le maximum que permet la passerelle. Divisez la vente ou demandez à la passerelle une limite plus haute.</translation>
    </message>
    <message>
        <source>The amount is below the smallest one that the gateway allows. Sell more at once, or by another payment method.</source>
        <translation>Le montant est inférieur au minimum que permet la passerelle. Vendez plus à la fois, ou par un autre moyen de paiement.</translation>
    </message>
    <message>
        <source>The gateway was asked without an invoice number. This is a fault of the program; please report it.</source>
        <translation>La passerelle a été interrogée sans numéro de facture. C’est une erreur du programme&#x202f;; merci de la signaler.</translation>
    </message>
    <message>
        <source>The gateway says that this invoice belongs to another merchant. Check that the account’s key is the one the sale was issued with.</source>
        <translation>La passerelle dit que cette facture appartient à un autre commerçant. Vérifiez que la clé du compte est celle avec laquelle la facture a été émise.</translation>
    </message>
    <message>
        <source>The gateway did not understand in which order to list the sales. This is a fault of the program; please report it.</source>
        <translation>La passerelle n’a pas compris dans quel ordre lister les ventes. C’est une erreur du programme&#x202f;; merci de la signaler.</translation>
    </message>
    <message>
        <source>The gateway refused the call without a reason (number %1).</source>
        <extracomment>%1 is the gateway’s number for its reason. A call is what this program sent to it.</extracomment>
        <translation>La passerelle a refusé la demande sans donner de raison (numéro %1).</translation>
    </message>
    <message>
        <source>The gateway refused the call: “%1” (number %2).</source>
        <extracomment>%1 are the gateway’s own words, %2 its number for that reason. A call is what this program sent to it.</extracomment>
        <translation>La passerelle a refusé la demande&#xa0;: «&#x202f;%1&#x202f;» (numéro %2).</translation>
    </message>
    <message>
        <source>The gateway refused the call without a reason (number none).</source>
        <extracomment>“Number”: the gateway’s number for its reason. A call is what this program sent to it.</extracomment>
        <translation>La passerelle a refusé la demande sans donner de raison (sans numéro).</translation>
    </message>
    <message>
        <source>The gateway refused the call: “%1” (number none).</source>
        <extracomment>%1 are the gateway’s own words. “Number”: the gateway’s number for that reason.</extracomment>
        <translation>La passerelle a refusé la demande&#xa0;: «&#x202f;%1&#x202f;» (sans numéro).</translation>
    </message>
    <message>
        <source>(Gateway’s number %1.)</source>
        <extracomment>Follows a sentence on what went wrong. %1 is the number that the gateway gives as its reason: “50003”.</extracomment>
        <translation>(Numéro donné par la passerelle&#xa0;: %1.)</translation>
    </message>
</context>
<context>
    <name>NonStoPayGateway</name>
    <message>
        <source>The gateway’s invoice %1 belongs to another sale.</source>
        <extracomment>%1 is the gateway’s number of an invoice.</extracomment>
        <translation>La facture %1 de la passerelle appartient à une autre vente.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: it states another amount or currency than %1.</source>
        <extracomment>“It states”: the gateway. %1 is the sale’s amount: “15.04 USD”.</extracomment>
        <translation>La passerelle dit que cette vente est payée, mais cela ne compte pas encore&#xa0;: elle indique un autre montant ou une autre devise que %1.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: the call that confirms it failed.</source>
        <extracomment>“It” in “confirms it”: that the sale is paid. Why that failed follows as a sentence of its own.</extracomment>
        <translation>La passerelle dit que cette vente est payée, mais cela ne compte pas encore&#xa0;: la demande qui devait le confirmer a échoué.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: its own data are about another sale.</source>
        <extracomment>“Its own data”: what the gateway answered when it was asked for all that it knows of this sale.</extracomment>
        <translation>La passerelle dit que cette vente est payée, mais cela ne compte pas encore&#xa0;: ses propres données concernent une autre vente.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: its own data say “%1”.</source>
        <extracomment>“Its own data”: what the gateway answered when it was asked for all that it knows of this sale. %1 is a state of a sale: “Waiting for the customer”.</extracomment>
        <translation>La passerelle dit que cette vente est payée, mais cela ne compte pas encore&#xa0;: ses propres données disent «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: it states an amount that cannot be read.</source>
        <extracomment>“It states”: the gateway.</extracomment>
        <translation>La passerelle dit que cette vente est payée, mais cela ne compte pas encore&#xa0;: elle indique un montant illisible.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: it states no amount that can be compared with %1.</source>
        <extracomment>“It states”: the gateway. %1 is the sale’s amount: “15.04 USD”.</extracomment>
        <translation>La passerelle dit que cette vente est payée, mais cela ne compte pas encore&#xa0;: elle n’indique aucun montant à comparer avec %1.</translation>
    </message>
    <message>
        <source>The gateway says that this sale is paid, but not yet so that it counts: what it gives back of this sale’s own data does not hold the sale’s reference.</source>
        <extracomment>“It”: the gateway, which gives back what was sent to it with the sale.</extracomment>
        <translation>La passerelle dit que cette vente est payée, mais cela ne compte pas encore&#xa0;: ce qu’elle rend des données de cette vente ne contient pas sa référence.</translation>
    </message>
    <message>
        <source>It is asked again soon. Hand nothing over before you have compared it with the gateway’s own pages.</source>
        <extracomment>“It is asked”: the gateway, by this program; “compared it”: the sale.</extracomment>
        <translation>La passerelle sera bientôt interrogée de nouveau. Ne remettez rien avant d’avoir comparé la vente avec le site de la passerelle.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The gateway’s answer holds no status. Try again later.</source>
        <translation>La réponse de la passerelle ne contient pas d’état. Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>NonStoPayKeyCheck</name>
    <message>
        <source>The gateway accepts the key; it listed today’s sales.</source>
        <translation>La passerelle accepte la clé&#x202f;; elle a listé les ventes du jour.</translation>
    </message>
    <message>
        <source>The gateway accepts the key for status calls, but its list of sales could not be read.</source>
        <extracomment>A status call asks what became of one sale. Why the list could not be read follows.</extracomment>
        <translation>La passerelle accepte la clé pour les demandes d’état, mais sa liste de ventes n’a pas pu être lue.</translation>
    </message>
</context>
<context>
    <name>NonStoPayLists</name>
    <message>
        <source>The gateway’s history could not be read. Try again later.</source>
        <extracomment>The history is the gateway’s list of past sales.</extracomment>
        <translation>L’historique de la passerelle n’a pas pu être lu. Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>NonStoPaySearch</name>
    <message>
        <source>The gateway’s history lists no sale of those days.</source>
        <extracomment>The history is the gateway’s list of past sales.</extracomment>
        <translation>L’historique de la passerelle ne contient aucune vente de ces jours-là.</translation>
    </message>
    <message numerus="yes">
        <source>Looked through %n sale(s) in the gateway’s history: none carries this reference.</source>
        <extracomment>This program looked through the gateway’s list of past sales for one that it issued itself. Where there is one: “Looked through the one sale in the gateway’s history: it does not carry this reference.”</extracomment>
        <translation>
            <numerusform>Dans l’historique de la passerelle, %n vente a été examinée&#xa0;: elle ne porte pas cette référence.</numerusform>
            <numerusform>Dans l’historique de la passerelle, %n ventes ont été examinées&#xa0;: aucune ne porte cette référence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway does not tell whose %n of these are: look whether it has this sale, and confirm which one it is.</source>
        <extracomment>Follows “Looked through %n sale(s) in the gateway’s history”; “these” are those sales. The reader is to look at the gateway’s own pages, and then to tell this program which of these sales it is. Where there is one: “The gateway does not tell whose one of these is: ...”</extracomment>
        <translation>
            <numerusform>La passerelle ne dit pas à qui appartient %n de ces ventes&#xa0;: regardez sur son site si elle a cette vente, et confirmez laquelle c’est.</numerusform>
            <numerusform>La passerelle ne dit pas à qui appartiennent %n de ces ventes&#xa0;: regardez sur son site si elle a cette vente, et confirmez laquelle c’est.</numerusform>
        </translation>
    </message>
    <message>
        <source>its list says that number %1 is this sale, and asked about it, it says another’s</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its list”: the gateway’s; %1 is its number of a sale; “another’s”: that this is the number of another sale.</extracomment>
        <translation>sa liste dit que le numéro %1 est cette vente, et interrogée sur ce numéro, elle dit que c’est celui d’une autre</translation>
    </message>
</context>
<context>
    <name>NonStoPayWhose</name>
    <message>
        <source>The gateway’s invoice %1 is for another amount than this sale, %2.</source>
        <extracomment>%1 is the gateway’s number of an invoice, %2 this sale’s amount: “15.04 USD”.</extracomment>
        <translation>La facture %1 de la passerelle est d’un autre montant que cette vente, %2.</translation>
    </message>
    <message>
        <source>The gateway’s answer holds no status. Try again later.</source>
        <translation>La réponse de la passerelle ne contient pas d’état. Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Done</source>
        <comment>of a message, said to those who do not see its colour: what was wanted is done</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>of a message, said to those who do not see its colour</comment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>of a message, said to those who do not see its colour</comment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a message, said to those who do not see its colour: nothing good or bad</comment>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>NoticeSettings</name>
    <message>
        <source>When a sale is paid</source>
        <extracomment>Title of the settings for messages and sounds.</extracomment>
        <translation>Quand une vente est payée</translation>
    </message>
    <message>
        <source>Your desktop has taken the message. If you do not see it, look in your desktop’s settings for notifications.</source>
        <translation>Votre bureau a reçu le message. Si vous ne le voyez pas, cherchez les notifications dans les paramètres de votre bureau.</translation>
    </message>
    <message>
        <source>Your desktop shows no messages. What is paid stands on the page “Invoices”.</source>
        <translation>Votre bureau n’affiche pas de messages. Ce qui est payé figure sur la page «&#x202f;Factures&#x202f;».</translation>
    </message>
</context>
<context>
    <name>OutcomeFace</name>
    <message>
        <source>Paid, but another amount than %1</source>
        <extracomment>%1: the amount that was asked for, with its currency.</extracomment>
        <translation>Payée, mais d’un autre montant que %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Payée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paid by the customer: %1</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Payée par le client&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sale was not issued</source>
        <translation>La facture n’a pas été émise</translation>
    </message>
    <message>
        <source>The gateway has this sale</source>
        <translation>La passerelle a cette vente</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the sale was issued</source>
        <translation>On ne sait pas encore si la facture a été émise</translation>
    </message>
    <message>
        <source>Kept: the sale stands in your books as %1, with everything you typed but card data.</source>
        <extracomment>%1: the sale’s reference.</extracomment>
        <translation>Gardée&#xa0;: la vente est dans votre registre sous %1, avec tout ce que vous avez tapé sauf les données de carte.</translation>
    </message>
    <message>
        <source>The sale was sent, but no readable answer came back.</source>
        <translation>La vente a été envoyée, mais aucune réponse lisible n’est revenue.</translation>
    </message>
    <message>
        <source>The gateway did not say so itself; this program inferred it. Choose “Check now” once more before you choose “Sell again”: if it is there after all, the customer could pay twice.</source>
        <extracomment>“Check now” and “Sell again” are buttons.</extracomment>
        <translation>La passerelle ne l’a pas dit elle-même&#x202f;; ce programme l’a déduit. Choisissez encore une fois «&#x202f;Vérifier&#x202f;» avant de choisir «&#x202f;Vendre à nouveau&#x202f;»&#xa0;: si la vente y est quand même, le client pourrait payer deux fois.</translation>
    </message>
    <message>
        <source>Choose “Sell again”, correct what is wrong, and issue it once more. Nobody can pay this one.</source>
        <extracomment>“Sell again” is a button.</extracomment>
        <translation>Choisissez «&#x202f;Vendre à nouveau&#x202f;», corrigez ce qui ne va pas, et émettez encore une fois. Personne ne peut payer celle-ci.</translation>
    </message>
    <message>
        <source>Compare it with what you asked for before you hand out the goods.</source>
        <translation>Comparez avec ce que vous avez demandé avant de remettre la marchandise.</translation>
    </message>
    <message>
        <source>“Check now” fetches its link; it is not issued again.</source>
        <extracomment>“Check now” is a button.</extracomment>
        <translation>«&#x202f;Vérifier&#x202f;» va chercher son lien&#x202f;; la facture n’est pas émise de nouveau.</translation>
    </message>
    <message>
        <source>This payment is a form on this computer</source>
        <translation>Ce paiement se fait par un formulaire sur cet ordinateur</translation>
    </message>
    <message>
        <source>The customer confirms on their phone</source>
        <translation>Le client confirme sur son téléphone</translation>
    </message>
    <message>
        <source>The gateway has the sale</source>
        <translation>La passerelle a la vente</translation>
    </message>
    <message>
        <source>Open it and let the customer pay here. It cannot be sent as a link or a code.</source>
        <translation>Ouvrez le formulaire et laissez le client payer ici. Il ne peut pas être transmis comme lien ou comme code.</translation>
    </message>
    <message>
        <source>%1 asks there for the payment. There is no link to send; this card shows when it is paid.</source>
        <extracomment>%1: the name of a payment system, as “Orange Money, Mali”; “there”: on the customer’s phone.</extracomment>
        <translation>%1 y demande le paiement. Il n’y a pas de lien à envoyer&#x202f;; cette fiche montre quand c’est payé.</translation>
    </message>
    <message>
        <source>It gave no pay link: this sale needs no step by the customer, or the link was lost with its answer.</source>
        <translation>Elle n’a pas donné de lien de paiement&#xa0;: cette vente ne demande rien au client, ou le lien s’est perdu avec sa réponse.</translation>
    </message>
    <message>
        <source>Nobody is to pay to this address</source>
        <translation>Personne ne doit payer à cette adresse</translation>
    </message>
    <message>
        <source>Look at this sale before anybody pays</source>
        <translation>Examinez cette vente avant tout paiement</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>“counterfoilctl list” shows the last ones.</source>
        <comment>invoices</comment>
        <translation>«&#x202f;counterfoilctl list&#x202f;» montre les dernières.</translation>
    </message>
    <message>
        <source>“counterfoilctl account list” shows all accounts.</source>
        <translation>«&#x202f;counterfoilctl account list&#x202f;» montre tous les comptes.</translation>
    </message>
    <message>
        <source>“counterfoilctl backup --list” shows all of them.</source>
        <comment>backups</comment>
        <translation>«&#x202f;counterfoilctl backup --list&#x202f;» les montre toutes.</translation>
    </message>
    <message>
        <source>“counterfoilctl account direct NAME on” switches them on, too.</source>
        <extracomment>Direct sales. NAME stands for the account’s.</extracomment>
        <translation>«&#x202f;counterfoilctl account direct NAME on&#x202f;» les active aussi.</translation>
    </message>
    <message>
        <source>“counterfoilctl restore --new-books” begins new ones.</source>
        <extracomment>New books.</extracomment>
        <translation>«&#x202f;counterfoilctl restore --new-books&#x202f;» en commence un nouveau.</translation>
    </message>
    <message>
        <source>“counterfoilctl restore %1” restores it; “counterfoilctl restore --new-books” begins new ones.</source>
        <extracomment>%1: the name of a backup of the books. It may be restored, or new books may be begun.</extracomment>
        <translation>«&#x202f;counterfoilctl restore %1&#x202f;» la restaure&#x202f;; «&#x202f;counterfoilctl restore --new-books&#x202f;» commence un nouveau registre.</translation>
    </message>
    <message>
        <source>There is no payment method “%1”. “counterfoilctl methods” lists them.</source>
        <translation>Il n’y a pas de moyen de paiement «&#x202f;%1&#x202f;». «&#x202f;counterfoilctl methods&#x202f;» les liste.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The last two of several things to choose from: “card, crypto or upi”.</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a sale’s reference, a field or a backup; %2: what there is to say of it, whole sentences.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“counterfoilctl confirm %1” lists the sales at the gateway that it may be.</source>
        <extracomment>%1: a sale’s reference. Nobody knows whether the gateway has that sale; somebody may say which it is.</extracomment>
        <translation>«&#x202f;counterfoilctl confirm %1&#x202f;» liste les ventes de la passerelle qui conviendraient.</translation>
    </message>
    <message>
        <source>“%1”, not known</source>
        <extracomment>%1: a gateway’s word for where a sale stands, which this program does not know. Short.</extracomment>
        <translation>«&#x202f;%1&#x202f;», inconnu</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In the place of a time: the gateway was never asked. Short.</extracomment>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>PaidVoice</name>
    <message>
        <source>Counterfoil’s part for sounds is not installed, or libqt6multimedia6 is missing: install it to hear when a sale is paid.</source>
        <extracomment>“libqt6multimedia6” is the name of a package.</extracomment>
        <translation>La partie de Counterfoil qui joue les sons n’est pas installée, ou libqt6multimedia6 manque&#xa0;: installez ce qui manque pour entendre quand une vente est payée.</translation>
    </message>
    <message>
        <source>No sound can be played: this computer has no sound device, or its sound server does not run. Connect a loudspeaker, and look into the sound settings of your desktop.</source>
        <translation>Aucun son ne peut être joué&#xa0;: cet ordinateur n’a pas de périphérique audio, ou son serveur de son n’est pas en marche. Branchez un haut-parleur, et regardez les paramètres du son de votre bureau.</translation>
    </message>
    <message>
        <source>The sound server does not answer, and no sound was played. Look into the sound settings of your desktop, or start the computer again.</source>
        <translation>Le serveur de son ne répond pas, et aucun son n’a été joué. Regardez les paramètres du son de votre bureau, ou redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>The sound could not be played. Look into the sound settings of your desktop for the device that is chosen there.</source>
        <translation>Le son n’a pas pu être joué. Regardez dans les paramètres du son de votre bureau quel périphérique y est choisi.</translation>
    </message>
    <message>
        <source>Counterfoil’s part for speech is not installed, or libqt6texttospeech6 is missing: install it to have amounts read aloud.</source>
        <extracomment>“libqt6texttospeech6” is the name of a package.</extracomment>
        <translation>La partie de Counterfoil qui lit à voix haute n’est pas installée, ou libqt6texttospeech6 manque&#xa0;: installez ce qui manque pour entendre les montants.</translation>
    </message>
    <message>
        <source>Nothing can be read aloud: this computer has no speech service that answers. On Linux, install Speech Dispatcher (qt6-speech-speechd-plugin, speech-dispatcher, speech-dispatcher-espeak-ng) and try again.</source>
        <extracomment>The words in brackets are names of packages.</extracomment>
        <translation>Rien ne peut être lu à voix haute&#xa0;: aucun service vocal ne répond sur cet ordinateur. Sous Linux, installez Speech Dispatcher (qt6-speech-speechd-plugin, speech-dispatcher, speech-dispatcher-espeak-ng) et réessayez.</translation>
    </message>
    <message>
        <source>Nothing was read aloud: the speech service has no voice for this language (%1). Install a voice for it, or choose another language in the settings.</source>
        <extracomment>%1: a language as it calls itself: “Français”.</extracomment>
        <translation>Rien n’a été lu à voix haute&#xa0;: le service vocal n’a pas de voix pour cette langue (%1). Installez une voix pour elle, ou choisissez une autre langue dans les réglages.</translation>
    </message>
    <message>
        <source>The speech service does not answer, and nothing was read aloud. Try it again later, or start the computer again.</source>
        <translation>Le service vocal ne répond pas, et rien n’a été lu à voix haute. Réessayez plus tard, ou redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>The speech service broke off, and the amount was not read aloud. Try it again; if that happens each time, look into the settings of your desktop for speech.</source>
        <translation>Le service vocal s’est interrompu, et le montant n’a pas été lu à voix haute. Réessayez&#x202f;; si cela arrive chaque fois, regardez les paramètres vocaux de votre bureau.</translation>
    </message>
</context>
<context>
    <name>PaidWords</name>
    <message>
        <source>Training: no money moved.</source>
        <translation>Entraînement&#xa0;: aucun argent n’a circulé.</translation>
    </message>
    <message>
        <source>Paid, but another amount than %1</source>
        <extracomment>The title of a message of the desktop. %1: the amount that was asked for, with its currency.</extracomment>
        <translation>Payée, mais d’un autre montant que %1</translation>
    </message>
    <message>
        <source>Paid, but compare the amounts: %1 was asked for</source>
        <extracomment>The title of a message of the desktop. %1: an amount with its currency.</extracomment>
        <translation>Payée, mais comparez les montants (demandé&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Paid in another currency than %1</source>
        <extracomment>The title of a message of the desktop. %1: the amount that was asked for, with its currency.</extracomment>
        <translation>Payée dans une autre devise que %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <extracomment>The title of a message of the desktop. %1: an amount with its currency.</extracomment>
        <translation>Payée&#xa0;: %1</translation>
    </message>
    <message>
        <source>another amount than %1</source>
        <extracomment>Follows the amount that was paid and a comma. %1: the amount that was asked for.</extracomment>
        <translation>montant différent de %1</translation>
    </message>
    <message>
        <source>compare the amounts: %1 was asked for</source>
        <extracomment>Follows the amount that was paid and a comma. %1: the amount that was asked for.</extracomment>
        <translation>comparez les montants (demandé&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Not known how much</source>
        <extracomment>At the beginning of a line about a sale that was paid.</extracomment>
        <translation>Montant inconnu</translation>
    </message>
    <message>
        <source>and more</source>
        <extracomment>Follows amounts of several currencies and a comma: amounts of others.</extracomment>
        <translation>et d’autres</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below some sales, each on its line: how many others were paid.</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) paid</source>
        <extracomment>The title of a message of the desktop, or a part of it.</extracomment>
        <translation>
            <numerusform>%n vente payée</numerusform>
            <numerusform>%n ventes payées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) paid: %1</source>
        <extracomment>The title of a message of the desktop, or a part of it. %1: amounts of several currencies, with commas.</extracomment>
        <translation>
            <numerusform>%n vente payée&#xa0;: %1</numerusform>
            <numerusform>%n ventes payées&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid, but compare the amounts. %1</source>
        <extracomment>The title of a message of the desktop. %1: “3 sales paid: 40.50 USD”.</extracomment>
        <translation>Payé, mais comparez les montants. %1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>This label is too small for the amount and what else must stand on it. Use a larger one, such as 62x29.</source>
        <translation>Cette étiquette est trop petite pour le montant et ce qui doit y figurer. Prenez-en une plus grande, par exemple 62x29.</translation>
    </message>
    <message>
        <source>This computer has no font for some signs, so “?” stands for them on the paper: %1. A package such as fonts-noto-core or fonts-noto-cjk has most of them.</source>
        <extracomment>%1: what Unicode calls the signs, such as “U+0F40, U+0F41”.</extracomment>
        <translation>Cet ordinateur n’a pas de police pour certains signes, «&#x202f;?&#x202f;» les remplace donc sur le papier&#xa0;: %1. Un paquet comme fonts-noto-core ou fonts-noto-cjk en a la plupart.</translation>
    </message>
    <message>
        <source>The link is long for this paper (%1), and the QR code so fine that some phones will not read it. Try it before you hand it out, or use a larger paper.</source>
        <extracomment>%1: a size of paper, such as “Roll, 58 mm”.</extracomment>
        <translation>Le lien est long pour ce papier (%1), et le code QR si fin que certains téléphones ne le liront pas. Essayez-le avant de le remettre, ou prenez un papier plus grand.</translation>
    </message>
    <message>
        <source>Papers are drawn with %1 to %2 dots an inch, not with %3.</source>
        <translation>Les documents sont dessinés avec %1 à %2 points par pouce, pas avec %3.</translation>
    </message>
    <message>
        <source>%1 is still being issued. Wait until its link is there, then print it.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 est encore en cours d’émission. Attendez que son lien soit là, puis imprimez.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether %1 was issued, so there is nothing to pay it by. Find out first: a second one could be paid as well.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>Personne ne sait encore si %1 a été émise, elle ne peut donc pas encore être payée. Vérifiez d’abord&#xa0;: une seconde pourrait être payée aussi.</translation>
    </message>
    <message>
        <source>%1 was not issued, so there is nothing to pay it by. Issue it anew.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 n’a pas été émise, elle ne peut donc pas être payée. Émettez-la de nouveau.</translation>
    </message>
    <message>
        <source>%1 is paid: whoever gets it to be paid would pay twice. Print the receipt instead.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 est payée&#xa0;: qui recevrait cette facture paierait deux fois. Imprimez plutôt le reçu.</translation>
    </message>
    <message>
        <source>%1 cannot be paid any more (%2). Issue a new one.</source>
        <extracomment>%1: a sale’s reference; %2: where it stands, such as “Expired unpaid”.</extracomment>
        <translation>%1 ne peut plus être payée (%2). Émettez-en une nouvelle.</translation>
    </message>
    <message>
        <source>%1 has no link and no address, so nothing on paper leads to paying it. Its customer pays on this computer.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 n’a ni lien ni adresse, un papier ne permet donc pas de la payer. Son client paie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 was charged back or refunded: the customer has the money again, so there is no receipt for it.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 a été rétrofacturée ou remboursée&#xa0;: le client a récupéré l’argent, il n’y a donc pas de reçu.</translation>
    </message>
    <message>
        <source>The gateway holds back what was paid for %1. There is a receipt as soon as it says that the sale is paid.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>La passerelle retient ce qui a été payé pour %1. Il y aura un reçu dès qu’elle dira que la vente est payée.</translation>
    </message>
    <message>
        <source>%1 is not paid (%2), so there is no receipt for it. Check it again when the customer has paid.</source>
        <extracomment>%1: a sale’s reference; %2: where it stands, such as “Waiting for the customer”.</extracomment>
        <translation>%1 n’est pas payée (%2), il n’y a donc pas de reçu. Vérifiez-la de nouveau quand le client aura payé.</translation>
    </message>
    <message>
        <source>%1 is said to be paid, but what should confirm that does not. Look at the sale first; the receipt can be printed when it is put aside.</source>
        <extracomment>%1: a sale’s reference.</extracomment>
        <translation>%1 est annoncée payée, mais ce qui devrait le confirmer ne le fait pas. Examinez d’abord la vente&#x202f;; le reçu pourra être imprimé quand elle sera classée.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>A paper by which the customer pays; its heading.</extracomment>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>A paper that says that the customer has paid; its heading.</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>A sticker with a QR code by which the customer pays.</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tax number: %1</source>
        <extracomment>The shop’s number at the tax office, on a paper.</extracomment>
        <translation>N° fiscal&#xa0;: %1</translation>
    </message>
    <message>
        <source>TRAINING – NOT A RECEIPT</source>
        <extracomment>Stands on every paper of a sale by which people practise.</extracomment>
        <translation>ENTRAÎNEMENT – PAS UN REÇU</translation>
    </message>
    <message>
        <source>COPY</source>
        <extracomment>Stands on a receipt that was printed before.</extracomment>
        <translation>COPIE</translation>
    </message>
    <message>
        <source>To be paid</source>
        <extracomment>On an invoice, before the amount.</extracomment>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>On a receipt, before the amount.</extracomment>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>On a receipt, before the amount, where nobody told how much was paid.</extracomment>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>It is not known how much was paid.</source>
        <translation>On ne sait pas combien a été payé.</translation>
    </message>
    <message>
        <source>The customer has paid; the payment is still to be settled with the payee.</source>
        <translation>Le client a payé&#x202f;; le paiement doit encore être reversé au bénéficiaire.</translation>
    </message>
    <message>
        <source>Paid in part: %1 is still to be paid.</source>
        <extracomment>%1: an amount.</extracomment>
        <translation>Payé en partie&#xa0;: %1 reste à payer.</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>On a paper: what is paid for.</extracomment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Paid as</source>
        <extracomment>On a receipt, before an amount in another currency than the sale’s.</extracomment>
        <translation>Payé en</translation>
    </message>
    <message>
        <source>Credited as</source>
        <extracomment>On a receipt, before what the payee gets, in another currency than the sale’s.</extracomment>
        <translation>Crédité en</translation>
    </message>
    <message>
        <source>Paid on</source>
        <extracomment>On a receipt, before a time.</extracomment>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Issued on</source>
        <extracomment>On an invoice, before a time.</extracomment>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>On a paper: our own number of the sale.</extracomment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <extracomment>On a paper: the payment system’s number of the sale.</extracomment>
        <translation>N° de transaction</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Système de paiement</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Coin</source>
        <extracomment>On a paper: the coin and its network in which it is paid.</extracomment>
        <translation>Cryptomonnaie</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>On an invoice: where the customer sends coins to.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Confirm the payment on your phone.</source>
        <translation>Confirmez le paiement sur votre téléphone.</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <extracomment>Below a QR code on paper, for the customer.</extracomment>
        <translation>Scannez pour payer</translation>
    </message>
    <message>
        <source>The paper could not be written to %1. Choose a folder that exists, that you may write to and that has space left.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>Le document n’a pas pu être écrit dans %1. Choisissez un dossier qui existe, où vous pouvez écrire et où il reste de la place.</translation>
    </message>
    <message>
        <source>The paper could not be drawn: there is not enough memory. Close other programs and try again.</source>
        <translation>Le document n’a pas pu être dessiné&#xa0;: la mémoire ne suffit pas. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>%1 is there already and is not an ordinary file. Choose another name.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>%1 existe déjà et n’est pas un fichier ordinaire. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the paper. Choose one that exists.</source>
        <extracomment>%1 is the name of a folder.</extracomment>
        <translation>Il n’y a pas de dossier %1 pour le document. Choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf or .png. Give the file one of these endings.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne se termine ni par .pdf ni par .png. Donnez au fichier l’une de ces extensions.</translation>
    </message>
    <message>
        <source>The QR code does not read back as it would be printed, so the paper is not made. Print it on a larger paper, such as A4, and please report this.</source>
        <translation>Le code QR ne se relit pas tel qu’il serait imprimé, le document n’est donc pas fait. Imprimez-le sur un papier plus grand, par exemple A4, et signalez-le s’il vous plaît.</translation>
    </message>
    <message>
        <source>The link is so long that its QR code has to be %1 mm wide, and there are %2 mm for it on this paper. Use a larger one: the smallest that is large enough is %3.</source>
        <extracomment>%1: how wide a QR code has to be, %2: how much room there is. %3: a size of paper.</extracomment>
        <translation>Le lien est si long que son code QR doit faire %1 mm de large, et ce papier n’a que %2 mm pour lui. Prenez-en un plus grand&#xa0;: le plus petit qui suffise est %3.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a paper of several pages.</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>This computer has no font for the words of this paper. Install one that has the letters of its language (on Debian and Ubuntu the package fonts-noto-core), or choose another language.</source>
        <translation>Cet ordinateur n’a pas de police pour les mots de ce document. Installez-en une qui ait les lettres de sa langue (sous Debian et Ubuntu le paquet fonts-noto-core), ou choisissez une autre langue.</translation>
    </message>
    <message>
        <source>Papers cannot be made: the part of Counterfoil that draws them is missing or cannot be loaded. Install Counterfoil again, or the packages that it needs.</source>
        <translation>Les documents ne peuvent pas être faits&#xa0;: la partie de Counterfoil qui les dessine manque ou ne peut pas être chargée. Réinstallez Counterfoil, ou les paquets dont il a besoin.</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>On a paper, below what was sold and before what all of it costs.</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>With %1 dots an inch the QR code in the picture cannot be read, so the picture is not made. Use --dpi %2 or more.</source>
        <extracomment>%1: dots an inch; “--dpi” is an option of a command, %2 its value: a larger number.</extracomment>
        <translation>Avec %1 points par pouce, le code QR de l’image n’est pas lisible, l’image n’est donc pas faite. Utilisez --dpi %2 ou plus.</translation>
    </message>
</context>
<context>
    <name>PaperCommand</name>
    <message>
        <source>Receipt saved as %1.</source>
        <extracomment>What was done with a sale’s receipt; %1: the name of a file.</extracomment>
        <translation>Reçu enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>PaperPrinting</name>
    <message>
        <source>%1 is a receipt printer, which has no paper of the size %2. Choose a roll of 58 or 80 mm, or a label.</source>
        <extracomment>%1: a printer; %2: a size, such as “A4”.</extracomment>
        <translation>%1 est une imprimante de reçus, qui n’a pas de papier du format %2. Choisissez un rouleau de 58 ou 80 mm, ou une étiquette.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and the folder’s permissions, or choose another folder.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>%1 ne peut pas être écrit. Vérifiez le disque et les droits d’accès du dossier, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1: no printer is chosen for it. Choose one and print again.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”.</extracomment>
        <translation>%1&#xa0;: aucune imprimante n’est choisie pour cela. Choisissez-en une et imprimez de nouveau.</translation>
    </message>
    <message>
        <source>%1 sent to the printer %2; whether it came out is not known.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”; %2: a printer; so in all of these.</extracomment>
        <translation>%1&#xa0;: envoyé à l’imprimante %2&#x202f;; on ne sait pas si quelque chose est sorti.</translation>
    </message>
    <message>
        <source>%1 printed on %2, as a copy.</source>
        <translation>%1&#xa0;: imprimé sur %2, comme copie.</translation>
    </message>
    <message>
        <source>%1 printed on %2.</source>
        <translation>%1&#xa0;: imprimé sur %2.</translation>
    </message>
    <message>
        <source>A paper of this sale is being printed just now. Look at the printer before you print it again.</source>
        <translation>Un document de cette vente est en cours d’impression. Regardez l’imprimante avant d’imprimer de nouveau.</translation>
    </message>
    <message>
        <source>That could not be written into the books.</source>
        <extracomment>The reason follows.</extracomment>
        <translation>Cela n’a pas pu être écrit dans le registre.</translation>
    </message>
    <message>
        <source>Its copies are missing.</source>
        <translation>Ses copies manquent.</translation>
    </message>
    <message>
        <source>%1 saved as PDF.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”.</extracomment>
        <translation>%1&#xa0;: enregistré en PDF.</translation>
    </message>
    <message>
        <source>%1 handed to the printer %2 as job %3, as a copy.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”; %2: a printer; %3: a number. Whether it prints it is not known yet.</extracomment>
        <translation>%1&#xa0;: remis à l’imprimante %2 comme tâche %3, en tant que copie.</translation>
    </message>
    <message>
        <source>%1 handed to the printer %2 as job %3.</source>
        <translation>%1&#xa0;: remis à l’imprimante %2 comme tâche %3.</translation>
    </message>
    <message>
        <source>%1: printing on %2 was begun.</source>
        <extracomment>%1: a kind of paper, such as “Receipt”; %2: a printer. Said before the outcome is known.</extracomment>
        <translation>%1&#xa0;: impression sur %2 commencée.</translation>
    </message>
</context>
<context>
    <name>PaperSize</name>
    <message>
        <source>“%1” is no paper size that is known here. Use a4, letter, 58mm, 80mm, or the width and height of a label in millimetres, from 15 to 300, such as 62x29.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un format de papier connu ici. Utilisez a4, letter, 58mm, 80mm, ou la largeur et la hauteur d’une étiquette en millimètres, de 15 à 300, par exemple 62x29.</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>A size of paper: 8.5 by 11 inches.</extracomment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Roll, %1 mm</source>
        <extracomment>Paper from a roll, as tills print on; %1: how wide it is.</extracomment>
        <translation>Rouleau, %1 mm</translation>
    </message>
    <message>
        <source>Label, %1 × %2 mm</source>
        <extracomment>A sticker; %1: how wide it is, %2: how high.</extracomment>
        <translation>Étiquette, %1 × %2 mm</translation>
    </message>
</context>
<context>
    <name>ParseErrors</name>
    <message>
        <source>“%1” has no option %2.</source>
        <extracomment>%1: a command; %2: the name of an option.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’a pas d’option %2.</translation>
    </message>
    <message>
        <source>“%1” has no option %2 and no option %3.</source>
        <extracomment>%1: a command; %2, %3: names of options.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’a pas d’option %2 ni d’option %3.</translation>
    </message>
    <message>
        <source>“%1” has none of these options: %2.</source>
        <extracomment>%1: a command; %2: names of three or more options.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’a aucune de ces options&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: names of options that are much like what was typed.</extracomment>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” has no such command. Commands: %2.</source>
        <extracomment>%1: a command; %2: names of its commands.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’a pas cette commande. Commandes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There are words that belong to no option. A value with blanks needs quotes: --set &quot;name=John Smith&quot;; keys are read from standard input.</source>
        <translation>Certains mots n’appartiennent à aucune option. Une valeur qui contient des espaces se met entre guillemets&#xa0;: --set &quot;name=John Smith&quot;&#x202f;; les clés sont lues sur l’entrée standard.</translation>
    </message>
    <message>
        <source>“%1” needs to know what to do: %2.</source>
        <extracomment>%1: a command; %2: names of its commands.</extracomment>
        <translation>«&#x202f;%1&#x202f;» doit savoir que faire&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” needs %2 or %3.</source>
        <extracomment>%1: a command; %2 and %3: a value such as NAME, and an option; one of them is to be given.</extracomment>
        <translation>«&#x202f;%1&#x202f;» exige %2 ou %3.</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <extracomment>%1: a command; %2: an option with its value, such as “--account NAME”, or the value alone.</extracomment>
        <translation>«&#x202f;%1&#x202f;» exige %2.</translation>
    </message>
    <message>
        <source>%1 takes no value: write it alone.</source>
        <extracomment>%1: the name of an option.</extracomment>
        <translation>%1 ne prend pas de valeur&#xa0;: écrivez-la seule.</translation>
    </message>
    <message>
        <source>A value is missing behind %1: write %2.</source>
        <extracomment>%1: the name of an option; %2: the option with its value, such as “--account NAME”.</extracomment>
        <translation>Il manque une valeur après %1&#xa0;: écrivez %2.</translation>
    </message>
    <message>
        <source>%1 is given more than once. Give it once.</source>
        <extracomment>%1: the name of an option.</extracomment>
        <translation>%1 est donnée plus d’une fois. Donnez-la une fois.</translation>
    </message>
    <message>
        <source>The value of %1 is empty, as that of a variable that was never set. Give one, or leave %1 out.</source>
        <extracomment>%1: the name of an option. A variable of a script.</extracomment>
        <translation>La valeur de %1 est vide, comme celle d’une variable jamais définie. Donnez-en une, ou enlevez %1.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <extracomment>%1: an option with its value, such as “--limit N”; %2 and %3: numbers.</extracomment>
        <translation>%1 prend un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <extracomment>%1: a value such as STATE; %2: the words that may stand there.</extracomment>
        <translation>%1 est à choisir parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What stands for %1 cannot be read. It takes a whole number.</source>
        <extracomment>%1: an option with its value, such as “--limit N”.</extracomment>
        <translation>Ce qui est donné pour %1 ne peut pas être lu. Il faut un nombre entier.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together. Leave one of them out.</source>
        <extracomment>%1 and %2: options, or a value such as NAME.</extracomment>
        <translation>%1 et %2 ne vont pas ensemble. Enlevez l’un des deux.</translation>
    </message>
    <message>
        <source>%1 needs %2 beside it.</source>
        <extracomment>%1 and %2: options.</extracomment>
        <translation>%1 exige aussi %2.</translation>
    </message>
    <message>
        <source>The words behind “%1” cannot be read.</source>
        <extracomment>%1: a command.</extracomment>
        <translation>Les mots après «&#x202f;%1&#x202f;» ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>“%1 --help” shows how it is written.</source>
        <extracomment>%1: a command.</extracomment>
        <translation>«&#x202f;%1 --help&#x202f;» montre comment l’écrire.</translation>
    </message>
    <message>
        <source>A character of argument %1 could not be read: it is not written in UTF-8. Nothing was done.</source>
        <extracomment>%1: the place of an argument among all behind “counterfoilctl”, counted from 1.</extracomment>
        <translation>Un caractère de l’argument %1 n’a pas pu être lu&#xa0;: il n’est pas écrit en UTF-8. Rien n’a été fait.</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Copy it again from the gateway’s profile page.</source>
        <extracomment>It: the key. Follows on a sentence that says what is wrong with it.</extracomment>
        <translation>Copiez-la de nouveau depuis la page de profil de la passerelle.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Write it in full, such as https://pay.example.</source>
        <extracomment>%1: what somebody typed.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse web. Écrivez-la en entier, comme https://pay.example.</translation>
    </message>
    <message>
        <source>Character %1 of the client id is none that such numbers mostly have; it is sent as typed.</source>
        <extracomment>%1: a number, counted from 1; so in all of &quot;Character %1 ...&quot;.</extracomment>
        <translation>Le caractère %1 de l’ID client est inhabituel dans un tel numéro&#x202f;; il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>Character %1 of the client id is a control character, or no letter or sign of an English keyboard: it cannot be sent. Copy it again from the gateway’s profile page.</source>
        <translation>Le caractère %1 de l’ID client est un caractère de commande, ou n’est ni une lettre ni un signe d’un clavier anglais&#xa0;: il ne peut pas être envoyé. Copiez l’ID de nouveau depuis la page de profil de la passerelle.</translation>
    </message>
    <message>
        <source>There is no key.</source>
        <translation>Il n’y a pas de clé.</translation>
    </message>
    <message>
        <source>These are dots in place of the key: the page was asked to hide it.</source>
        <extracomment>The page: the gateway&apos;s profile page.</extracomment>
        <translation>Ce sont des points à la place de la clé&#xa0;: la page était réglée pour la cacher.</translation>
    </message>
    <message>
        <source>There is more than one line; a key is one.</source>
        <translation>Il y a plus d’une ligne&#x202f;; une clé n’en a qu’une.</translation>
    </message>
    <message>
        <source>Character %1 of the key cannot be seen (a mark without a width, or a control character).</source>
        <translation>Le caractère %1 de la clé est invisible (un signe sans largeur, ou un caractère de commande).</translation>
    </message>
    <message>
        <source>Character %1 of the key is a blank, or no letter or sign of an English keyboard. If the gateway turns the key away, copy it again.</source>
        <translation>Le caractère %1 de la clé est un espace, ou n’est ni une lettre ni un signe d’un clavier anglais. Si la passerelle rejette la clé, copiez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>The folder %1, which COUNTERFOIL_HOME names, lies on the disk of %2, and that is not connected. Connect it and start again.</source>
        <extracomment>%1: a folder; %2: the folder at which the disk appears once it is connected. COUNTERFOIL_HOME is a variable of the environment.</extracomment>
        <translation>Le dossier %1, que désigne COUNTERFOIL_HOME, est sur le disque de %2, qui n’est pas connecté. Connectez-le et redémarrez le programme.</translation>
    </message>
    <message>
        <source>The folder %1, which COUNTERFOIL_HOME names, is not there, nor the one that it should lie in. If it lies on another disk, connect that; for a new one, make that folder first.</source>
        <extracomment>%1: a folder. COUNTERFOIL_HOME is a variable of the environment.</extracomment>
        <translation>Le dossier %1, que désigne COUNTERFOIL_HOME, n’existe pas, ni celui qui devrait le contenir. S’il est sur un autre disque, connectez-le&#x202f;; pour un nouveau, créez d’abord ce dossier.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check its permissions and the disk, or let COUNTERFOIL_HOME name another.</source>
        <extracomment>COUNTERFOIL_HOME is a variable of the environment.</extracomment>
        <translation>Le dossier %1 n’est pas accessible en écriture. Vérifiez ses droits et le disque, ou désignez-en un autre par COUNTERFOIL_HOME.</translation>
    </message>
</context>
<context>
    <name>PayForm</name>
    <message>
        <source>The gateway answered with a payment form in which no form is found. The sale may be there all the same: check it, and do not issue it again.</source>
        <extracomment>A payment form is what a browser sends to begin a payment.</extracomment>
        <translation>La passerelle a répondu par un formulaire de paiement où ne se trouve aucun formulaire. La vente est peut-être là quand même&#xa0;: vérifiez-la, et ne l’émettez pas de nouveau.</translation>
    </message>
    <message>
        <source>The sale may be there all the same: check it, and do not issue it again.</source>
        <extracomment>Follows a sentence on what is wrong with the gateway’s answer.</extracomment>
        <translation>La vente est peut-être là quand même&#xa0;: vérifiez-la, et ne l’émettez pas de nouveau.</translation>
    </message>
    <message>
        <source>The gateway’s payment form is too large to be one. The sale may be there all the same: check it, and do not issue it again.</source>
        <translation>Le formulaire de paiement de la passerelle est trop grand pour en être un. La vente est peut-être là quand même&#xa0;: vérifiez-la, et ne l’émettez pas de nouveau.</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it is no web address).</source>
        <translation>Le formulaire de paiement de la passerelle mène à une adresse qui ne s’ouvre pas sans risque (ce n’est pas une adresse web).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it names no host).</source>
        <extracomment>A host is the name of a computer: “pay.example.com”.</extracomment>
        <translation>Le formulaire de paiement de la passerelle mène à une adresse qui ne s’ouvre pas sans risque (elle ne nomme aucun hôte).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it holds a user name or password).</source>
        <translation>Le formulaire de paiement de la passerelle mène à une adresse qui ne s’ouvre pas sans risque (elle contient un nom d’utilisateur ou un mot de passe).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it leads to this computer).</source>
        <translation>Le formulaire de paiement de la passerelle mène à une adresse qui ne s’ouvre pas sans risque (elle mène à cet ordinateur).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it is not encrypted).</source>
        <translation>Le formulaire de paiement de la passerelle mène à une adresse qui ne s’ouvre pas sans risque (elle n’est pas chiffrée).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it is damaged or endless).</source>
        <translation>Le formulaire de paiement de la passerelle mène à une adresse qui ne s’ouvre pas sans risque (elle est endommagée ou sans fin).</translation>
    </message>
    <message>
        <source>The gateway’s payment form leads to an address that is not safe to open (it names none).</source>
        <extracomment>The form names no address.</extracomment>
        <translation>Le formulaire de paiement de la passerelle mène à une adresse qui ne s’ouvre pas sans risque (il n’en indique aucune).</translation>
    </message>
</context>
<context>
    <name>PayFormPage</name>
    <message>
        <source>Payment at %1</source>
        <extracomment>The title of a web page for the customer. %1 is the name of the computer that takes the payment.</extracomment>
        <translation>Paiement chez %1</translation>
    </message>
    <message>
        <source>On the way to the payment</source>
        <extracomment>The heading of a web page for the customer, which goes on to the payment by itself.</extracomment>
        <translation>En route vers le paiement</translation>
    </message>
    <message>
        <source>You are being taken to %1.</source>
        <extracomment>%1 is the name of the computer that takes the payment.</extracomment>
        <translation>Vous êtes conduit vers %1.</translation>
    </message>
    <message>
        <source>If nothing happens within a few seconds, use the button.</source>
        <extracomment>The button is “Go on to the payment”.</extracomment>
        <translation>Si rien ne se passe en quelques secondes, utilisez le bouton.</translation>
    </message>
    <message>
        <source>Go on to the payment</source>
        <extracomment>A button of a web page for the customer.</extracomment>
        <translation>Continuer vers le paiement</translation>
    </message>
</context>
<context>
    <name>PayLink</name>
    <message>
        <source>The gateway answered with a link that is not safe to show (%1). The sale may be there all the same: check it, and do not issue it again.</source>
        <extracomment>%1 is a word for whoever helps: “url-loopback”.</extracomment>
        <translation>La passerelle a répondu par un lien qui ne peut pas être affiché sans risque (%1). La vente est peut-être là quand même&#xa0;: vérifiez-la, et ne l’émettez pas de nouveau.</translation>
    </message>
    <message>
        <source>The gateway’s answer holds no pay link. The sale may be there all the same: check it, and do not issue it again.</source>
        <extracomment>A pay link is a web address where the customer pays.</extracomment>
        <translation>La réponse de la passerelle ne contient pas de lien de paiement. La vente est peut-être là quand même&#xa0;: vérifiez-la, et ne l’émettez pas de nouveau.</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Payment left pending. The shop has not been paid yet; you can still pay here.</source>
        <extracomment>To the customer, after the button “Leave it pending”.</extracomment>
        <translation>Paiement laissé en attente. La boutique n’a pas encore été payée&#x202f;; vous pouvez encore payer ici.</translation>
    </message>
    <message>
        <source>Payment received</source>
        <extracomment>To the customer, on a simulated gateway&apos;s payment page; so in all of these.</extracomment>
        <translation>Paiement reçu</translation>
    </message>
    <message>
        <source>The shop has been told. The money is on its way to it.</source>
        <translation>La boutique a été avertie. L’argent est en route vers elle.</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Title of a page: the invoice is paid.</extracomment>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Thank you. This invoice is paid; there is nothing left to do.</source>
        <translation>Merci. Cette facture est payée&#x202f;; il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Paiement échoué</translation>
    </message>
    <message>
        <source>Nothing was paid. Ask the shop for a new payment link.</source>
        <translation>Rien n’a été payé. Demandez à la boutique un nouveau lien de paiement.</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Paiement annulé</translation>
    </message>
    <message>
        <source>Nothing was paid. Ask the shop for a new payment link if that was a mistake.</source>
        <translation>Rien n’a été payé. Si c’était une erreur, demandez à la boutique un nouveau lien de paiement.</translation>
    </message>
    <message>
        <source>This link has expired</source>
        <translation>Ce lien a expiré</translation>
    </message>
    <message>
        <source>It was not used within 14 days. Ask the shop for a new payment link.</source>
        <translation>Il n’a pas été utilisé dans les 14 jours. Demandez à la boutique un nouveau lien de paiement.</translation>
    </message>
    <message>
        <source>Payment charged back</source>
        <translation>Paiement rétrofacturé</translation>
    </message>
    <message>
        <source>The money went back to the customer.</source>
        <translation>L’argent est retourné au client.</translation>
    </message>
    <message>
        <source>Payment withheld</source>
        <translation>Paiement retenu</translation>
    </message>
    <message>
        <source>The payment is being looked into. Ask the shop.</source>
        <translation>Le paiement est en cours d’examen. Demandez à la boutique.</translation>
    </message>
    <message>
        <source>Payment pending</source>
        <translation>Paiement en attente</translation>
    </message>
    <message>
        <source>The payment has not been finished yet.</source>
        <translation>Le paiement n’est pas encore terminé.</translation>
    </message>
    <message>
        <source>Card, 3-D Secure</source>
        <translation>Carte, 3-D Secure</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Card (NFT), 3-D Secure</source>
        <translation>Carte (NFT), 3-D Secure</translation>
    </message>
    <message>
        <source>Card (NFT)</source>
        <translation>Carte (NFT)</translation>
    </message>
    <message>
        <source>Crypto</source>
        <extracomment>A payment method: cryptocurrencies.</extracomment>
        <translation>Crypto</translation>
    </message>
    <message>
        <source>Your choice</source>
        <extracomment>In the place of a payment method: the customer chooses one.</extracomment>
        <translation>À votre choix</translation>
    </message>
    <message>
        <source>What you buy</source>
        <extracomment>Above the description of goods.</extracomment>
        <translation>Ce que vous achetez</translation>
    </message>
    <message>
        <source>Receipt to</source>
        <extracomment>Before an e-mail address.</extracomment>
        <translation>Reçu envoyé à</translation>
    </message>
    <message>
        <source>Back to the shop</source>
        <extracomment>A link.</extracomment>
        <translation>Retour à la boutique</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>Before its number.</extracomment>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Before what it is paid by: a card, a wallet&apos;s name.</extracomment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Training page.</source>
        <extracomment>Stands above all payment pages of the simulated gateway; the next sentence follows on it.</extracomment>
        <translation>Page d’entraînement.</translation>
    </message>
    <message>
        <source>No money moves here.</source>
        <translation>Ici, aucun argent ne circule.</translation>
    </message>
    <message>
        <source>Sandbox Shop</source>
        <extracomment>The name of a shop that does not exist.</extracomment>
        <translation>Boutique d’essai</translation>
    </message>
    <message>
        <source>Counterfoil sandbox: a simulated payment gateway on this computer.</source>
        <extracomment>“Counterfoil” is this program.</extracomment>
        <translation>Bac à sable de Counterfoil&#xa0;: une passerelle de paiement simulée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <extracomment>Title of a page, and a button. %1: an amount with its currency.</extracomment>
        <translation>Payer %1</translation>
    </message>
    <message>
        <source>Confirm your card payment</source>
        <translation>Confirmez votre paiement par carte</translation>
    </message>
    <message>
        <source>Confirm your payment</source>
        <translation>Confirmez votre paiement</translation>
    </message>
    <message>
        <source>Your payment</source>
        <translation>Votre paiement</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <extracomment>A button, on the page by which a card&apos;s owner confirms a payment. %1: an amount with its currency.</extracomment>
        <translation>Confirmer %1</translation>
    </message>
    <message>
        <source>Or practise another ending</source>
        <extracomment>Above buttons by which somebody who practises ends the payment in other ways.</extracomment>
        <translation>Ou essayez une autre issue</translation>
    </message>
    <message>
        <source>Leave it pending</source>
        <extracomment>A button: the payment stays unfinished.</extracomment>
        <translation>Laisser en attente</translation>
    </message>
    <message>
        <source>Let it fail</source>
        <extracomment>A button: the payment shall fail.</extracomment>
        <translation>Faire échouer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>A button: the customer cancels the payment.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This payment link is not known</source>
        <translation>Ce lien de paiement n’est pas connu</translation>
    </message>
    <message>
        <source>Perhaps a part of it was lost when it was copied. Open it again from the message you got, or ask the shop for a new one.</source>
        <translation>Une partie s’est peut-être perdue à la copie. Ouvrez-le de nouveau depuis le message que vous avez reçu, ou demandez-en un nouveau à la boutique.</translation>
    </message>
    <message>
        <source>This payment form does not work</source>
        <translation>Ce formulaire de paiement ne fonctionne pas</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>Go back, load the payment page again and use its buttons.</source>
        <translation>Revenez en arrière, rechargez la page de paiement et utilisez ses boutons.</translation>
    </message>
</context>
<context>
    <name>PayPageFile</name>
    <message>
        <source>The payment page could not be written as %1. Choose a folder that exists, that you may write to and that has space left.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>La page de paiement n’a pas pu être écrite sous %1. Choisissez un dossier qui existe, où vous pouvez écrire et où il reste de la place.</translation>
    </message>
    <message>
        <source>The payment page could not be written as %1: this is a folder or a device. Choose another name.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>La page de paiement n’a pas pu être écrite sous %1&#xa0;: c’est un dossier ou un périphérique. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>PaymentMeans</name>
    <message>
        <source>network %1</source>
        <extracomment>%1 is the name of a network on which coins are sent: “TRC20”.</extracomment>
        <translation>réseau %1</translation>
    </message>
    <message>
        <source>%1 · network %2</source>
        <extracomment>%1 is the code of a coin, %2 the network on which it is to be sent: “USDT · network TRC20”.</extracomment>
        <translation>%1 · réseau %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n confirmation(s)</source>
        <extracomment>A coin’s network has confirmed a payment %1 times, of %n that are needed: “1 of 4 confirmations”.</extracomment>
        <translation>
            <numerusform>%1 confirmation sur %n</numerusform>
            <numerusform>%1 sur %n confirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmations: %1</source>
        <extracomment>How many times a coin’s network has confirmed a payment.</extracomment>
        <translation>Confirmations&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PaymentMethod</name>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Credit and debit cards, on the gateway’s page or with the card data you type.</source>
        <translation>Cartes de crédit et de débit, sur la page de la passerelle ou avec les données de carte que vous tapez.</translation>
    </message>
    <message>
        <source>Crypto</source>
        <translation>Crypto</translation>
    </message>
    <message>
        <source>The customer pays an amount in US dollars with a coin.</source>
        <translation>Le client paie un montant en dollars américains avec une cryptomonnaie.</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <translation>E-facture</translation>
    </message>
    <message>
        <source>The customer pays by mobile money, bank, card or coin: 52 payment systems.</source>
        <translation>Le client paie par mobile money, banque, carte ou cryptomonnaie&#xa0;: 52 systèmes de paiement.</translation>
    </message>
    <message>
        <source>Sell an NFT for US dollars, paid by card.</source>
        <translation>Vendre un NFT en dollars américains, payé par carte.</translation>
    </message>
    <message>
        <source>India’s bank-to-bank payments, for an amount in US dollars. Needs an account that the gateway has set up for UPI.</source>
        <translation>Paiements de banque à banque en Inde, pour un montant en dollars américains. Nécessite un compte que la passerelle a configuré pour UPI.</translation>
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
        <translation>Mobile money</translation>
    </message>
    <message>
        <source>Bank</source>
        <extracomment>A kind of payment system: bank transfer.</extracomment>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>A kind of payment system: credit and debit cards.</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Coin</source>
        <extracomment>A kind of payment system: cryptocurrencies.</extracomment>
        <translation>Crypto</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>A kind of payment system: an app that holds money, such as PayTM.</extracomment>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>“%1” is not a payment system’s whole code. Did you mean %2?</source>
        <extracomment>%1: what was typed. %2: a payment system&apos;s name and code, or a list of codes.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas le code entier d’un système de paiement. Vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is no payment system. Did you mean %2?</source>
        <extracomment>%1: what was typed. %2: a payment system&apos;s name and code, or a list of codes.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un système de paiement. Vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is no payment system. Codes have small letters, digits and the signs - _ . such as orange_money-mali.xof.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un système de paiement. Les codes ont des minuscules, des chiffres et les signes - _ . comme orange_money-mali.xof.</translation>
    </message>
    <message>
        <source>“%1” ends with “%2”, which is no currency. Codes end with theirs, such as mpesa-kenya.kes.</source>
        <extracomment>Codes of payment systems end with their currency&apos;s code.</extracomment>
        <translation>«&#x202f;%1&#x202f;» finit par «&#x202f;%2&#x202f;», qui n’est pas une devise. Les codes finissent par la leur, comme mpesa-kenya.kes.</translation>
    </message>
    <message>
        <source>Not in this program’s list: “%1” is sent as typed.</source>
        <translation>Pas dans la liste de ce programme&#xa0;: «&#x202f;%1&#x202f;» est envoyé tel quel.</translation>
    </message>
    <message>
        <source>Not in this program’s list: “%1” is sent as typed, with amounts in %2.</source>
        <extracomment>%1: the code of a payment system. %2: a currency&apos;s code.</extracomment>
        <translation>Pas dans la liste de ce programme&#xa0;: «&#x202f;%1&#x202f;» est envoyé tel quel, avec des montants en %2.</translation>
    </message>
    <message>
        <source>Listed is %1.</source>
        <extracomment>%1: a payment system&apos;s name and code, or a list of codes.</extracomment>
        <translation>La liste contient %1.</translation>
    </message>
    <message>
        <source>%1 is no currency any more: ISO 4217 has withdrawn it.</source>
        <extracomment>%1: a currency&apos;s code.</extracomment>
        <translation>%1 n’a plus cours&#xa0;: la norme ISO 4217 a retiré cette monnaie.</translation>
    </message>
    <message>
        <source>Bank Transfer</source>
        <extracomment>A payment system. A country follows.</extracomment>
        <translation>Virement bancaire</translation>
    </message>
    <message>
        <source>Visa or Mastercard</source>
        <extracomment>A payment system: a card of one of these brands.</extracomment>
        <translation>Visa ou Mastercard</translation>
    </message>
</context>
<context>
    <name>PaymentSystemEditor</name>
    <message>
        <source>Type a name, a country or a currency</source>
        <translation>Tapez un nom, un pays ou une devise</translation>
    </message>
</context>
<context>
    <name>PaymentUri</name>
    <message>
        <source>If the customer’s wallet shows another address than this one, it cannot read the code, and what is sent is lost: let them pay to the bare address.</source>
        <extracomment>A wallet: the customer’s program for coins. “This one”: the address of the sale. The code: the QR code.</extracomment>
        <translation>Si le portefeuille du client affiche une autre adresse que celle-ci, il ne sait pas lire le code, et ce qui est envoyé est perdu&#xa0;: faites-le payer à l’adresse seule.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>From – to…</source>
        <comment>choose two days</comment>
        <translation>Du – au…</translation>
    </message>
</context>
<context>
    <name>PhoneChecks</name>
    <message>
        <source>A phone number has digits, blanks and a leading + only, such as +44 20 7946 0018.</source>
        <translation>Un numéro de téléphone n’a que des chiffres, des espaces et un + au début, comme +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>Such numbers look like %1, or %2 within the country.</source>
        <extracomment>Follows a sentence that says what is odd about a phone number. %1: an example with the country’s calling code, “+221 70 123 45 67”; %2: the same as it is written within the country, “70 123 45 67”.</extracomment>
        <translation>Ces numéros ont la forme %1, ou %2 dans le pays.</translation>
    </message>
    <message>
        <source>No country’s phone numbers are known to begin like this. It is sent all the same.</source>
        <translation>On ne connaît aucun pays dont les numéros de téléphone commencent ainsi. Le numéro est envoyé quand même.</translation>
    </message>
    <message>
        <source>This has too few or too many digits for a phone number of %1.</source>
        <extracomment>%1: a country’s calling code, “+221”.</extracomment>
        <translation>Il y a trop ou trop peu de chiffres pour un numéro de téléphone en %1.</translation>
    </message>
    <message>
        <source>No phone number of %1 is known to begin like this; it may be newer than this program’s list.</source>
        <extracomment>%1: a country’s calling code, “+221”.</extracomment>
        <translation>On ne connaît aucun numéro de téléphone en %1 qui commence ainsi&#x202f;; celui-ci est peut-être plus récent que la liste de ce programme.</translation>
    </message>
    <message>
        <source>This is a phone number of %1; customers of this payment system have numbers of %2.</source>
        <extracomment>%1, %2: countries’ calling codes, “+33”, “+221”.</extracomment>
        <translation>C’est un numéro de téléphone en %1&#x202f;; les clients de ce système de paiement ont des numéros en %2.</translation>
    </message>
    <message>
        <source>Digits of two scripts stand here. Type the number again with those of one.</source>
        <translation>Il y a ici des chiffres de deux écritures. Ressaisissez le numéro avec ceux d’une seule.</translation>
    </message>
    <message>
        <source>A phone number has at most 15 digits; this has %1.</source>
        <extracomment>%1: a number of digits.</extracomment>
        <translation>Un numéro de téléphone a au plus 15 chiffres&#x202f;; celui-ci en a %1.</translation>
    </message>
    <message>
        <source>A phone number has at least 3 digits; this has %1.</source>
        <extracomment>%1: a number of digits.</extracomment>
        <translation>Un numéro de téléphone a au moins 3 chiffres&#x202f;; celui-ci en a %1.</translation>
    </message>
    <message>
        <source>This is sent as typed. Phone numbers mostly have digits, blanks and a leading + only, such as +44 20 7946 0018.</source>
        <translation>Cela est envoyé tel quel. Les numéros de téléphone n’ont en général que des chiffres, des espaces et un + au début, comme +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>This is sent as typed. Phone numbers have 5 to 15 digits; this has %1.</source>
        <extracomment>%1: a number of digits.</extracomment>
        <translation>Cela est envoyé tel quel. Les numéros de téléphone ont de 5 à 15 chiffres&#x202f;; celui-ci en a %1.</translation>
    </message>
</context>
<context>
    <name>PrintCommands</name>
    <message>
        <source>There is no paper “%1”. Papers: %2.</source>
        <extracomment>%1: what somebody typed; %2: “receipt, invoice or label”.</extracomment>
        <translation>Il n’y a pas de document «&#x202f;%1&#x202f;». Documents&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no language “%1” for papers. Languages: %2.</source>
        <extracomment>%1: what somebody typed; %2: “en, fr or ar”.</extracomment>
        <translation>Il n’y a pas de langue «&#x202f;%1&#x202f;» pour les documents. Langues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No printers are found. A receipt printer in the network is named by its address: “counterfoilctl printers --check 192.168.1.50”.</source>
        <translation>Aucune imprimante trouvée. Une imprimante de reçus du réseau se nomme par son adresse&#xa0;: «&#x202f;counterfoilctl printers --check 192.168.1.50&#x202f;».</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>PrintSettings</name>
    <message>
        <source>The settings for printing in %1 cannot be read. Check its permissions.</source>
        <extracomment>%1: the path of the file that holds them; so in all of these.</extracomment>
        <translation>Les réglages d’impression dans %1 ne peuvent pas être lus. Vérifiez les droits d’accès.</translation>
    </message>
    <message>
        <source>The settings for printing in %1 are damaged. Restore a copy of the file, or move it away and choose the printer again.</source>
        <translation>Les réglages d’impression dans %1 sont endommagés. Restaurez une copie du fichier, ou déplacez-le et choisissez l’imprimante de nouveau.</translation>
    </message>
    <message>
        <source>The settings for printing in %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <translation>Les réglages d’impression dans %1 ne peuvent pas être écrits. Vérifiez le disque et les droits d’accès du dossier.</translation>
    </message>
</context>
<context>
    <name>PrinterAddress</name>
    <message>
        <source>“%1” names no printer. Type the name of a printer of this computer (Office), a receipt printer’s network address (192.168.1.50 or 192.168.1.50:9100), an IPP address (ipp://192.168.1.60/ipp/print) or a device file (/dev/usb/lp0).</source>
        <extracomment>%1: what somebody typed. The examples are not translated.</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne nomme aucune imprimante. Saisissez le nom d’une imprimante de cet ordinateur (Office), l’adresse réseau d’une imprimante de reçus (192.168.1.50 ou 192.168.1.50:9100), une adresse IPP (ipp://192.168.1.60/ipp/print) ou un fichier de périphérique (/dev/usb/lp0).</translation>
    </message>
    <message>
        <source>A printer’s address must not have a name or password in it: it is kept in a file. Set the printer up in the system’s settings instead, and choose it from the list.</source>
        <translation>L’adresse d’une imprimante ne doit contenir ni nom ni mot de passe&#xa0;: elle est gardée dans un fichier. Ajoutez plutôt l’imprimante dans les réglages du système, et choisissez-la dans la liste.</translation>
    </message>
</context>
<context>
    <name>PrinterRow</name>
    <message>
        <source>&amp;Receipts on</source>
        <extracomment>Above a list of printers; so are the next two. The letters behind &amp; differ.</extracomment>
        <translation>&amp;Reçus sur</translation>
    </message>
    <message>
        <source>&amp;Invoices on</source>
        <comment>above a list of printers</comment>
        <translation>Fac&amp;tures sur</translation>
    </message>
    <message>
        <source>Label&amp;s on</source>
        <translation>Éti&amp;quettes sur</translation>
    </message>
    <message>
        <source>Paper of receipts</source>
        <extracomment>Above a list of sizes of paper; so are the next two.</extracomment>
        <translation>Papier des reçus</translation>
    </message>
    <message>
        <source>Paper of invoices</source>
        <translation>Papier des factures</translation>
    </message>
    <message>
        <source>Size of labels</source>
        <translation>Format des étiquettes</translation>
    </message>
</context>
<context>
    <name>PrinterSettings</name>
    <message>
        <source>Cut, but leave a bridge</source>
        <extracomment>What a receipt printer does after a receipt; so are the next two.</extracomment>
        <translation>Couper, mais laisser une attache</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Couper entièrement</translation>
    </message>
    <message>
        <source>Do not cut</source>
        <translation>Ne pas couper</translation>
    </message>
    <message>
        <source>Printers</source>
        <extracomment>Title of a card of the settings.</extracomment>
        <translation>Imprimantes</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Counterfoil’s part for printers is not installed, or libcups2 is missing: install it to print on the system’s printers. Receipt printers in the network or at a device file work without.</source>
        <extracomment>“libcups2” is the name of a package.</extracomment>
        <translation>La partie de Counterfoil pour les imprimantes n’est pas installée, ou libcups2 manque&#xa0;: installez-la pour imprimer sur les imprimantes du système. Les imprimantes de reçus du réseau ou d’un fichier de périphérique marchent sans elle.</translation>
    </message>
    <message>
        <source>The system’s print service (CUPS) does not answer: it is not running or not installed. Nothing was printed.</source>
        <translation>Le service d’impression du système (CUPS) ne répond pas&#xa0;: il est arrêté ou n’est pas installé. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The printer %1 has taken it as job %2.</source>
        <extracomment>%1: a printer; %2: a number.</extracomment>
        <translation>L’imprimante %1 l’a pris comme tâche %2.</translation>
    </message>
    <message>
        <source>The printer %1 cannot be reached; nothing came out. See that it is switched on and connected, and that its address is right.</source>
        <translation>L’imprimante %1 est injoignable&#x202f;; rien n’est sorti. Vérifiez qu’elle est allumée et branchée, et que son adresse est juste.</translation>
    </message>
    <message>
        <source>There is no printer “%1” any more; nothing came out. Choose another one, or set it up again in the system’s settings.</source>
        <translation>Il n’y a plus d’imprimante «&#x202f;%1&#x202f;»&#x202f;; rien n’est sorti. Choisissez-en une autre, ou ajoutez-la de nouveau dans les réglages du système.</translation>
    </message>
    <message>
        <source>The printer %1 takes no PDF. Add it to the system’s printers, which make of a PDF what it understands, and choose it there.</source>
        <translation>L’imprimante %1 ne prend pas de PDF. Ajoutez-la aux imprimantes du système, qui font d’un PDF ce qu’elle comprend, et choisissez-la là.</translation>
    </message>
    <message>
        <source>The printer %1 prints one copy at a time; nothing came out. Print one, and then another.</source>
        <translation>L’imprimante %1 imprime un exemplaire à la fois&#x202f;; rien n’est sorti. Imprimez-en un, puis un autre.</translation>
    </message>
    <message>
        <source>The printer %1 refused it: %2. Nothing came out.</source>
        <extracomment>%2: the printer&apos;s own words.</extracomment>
        <translation>L’imprimante %1 a refusé&#xa0;: %2. Rien n’est sorti.</translation>
    </message>
    <message>
        <source>The connection to the printer %1 broke while it was printing. Look whether paper came out before you print again.</source>
        <translation>La connexion à l’imprimante %1 a été coupée pendant l’impression. Regardez si du papier est sorti avant d’imprimer de nouveau.</translation>
    </message>
    <message>
        <source>the printer has no paper</source>
        <comment>why a job waits</comment>
        <translation>l’imprimante n’a plus de papier</translation>
    </message>
    <message>
        <source>the printer is open</source>
        <comment>why a job waits</comment>
        <translation>l’imprimante est ouverte</translation>
    </message>
    <message>
        <source>the printer is not reached</source>
        <comment>why a job waits</comment>
        <translation>l’imprimante est injoignable</translation>
    </message>
    <message>
        <source>Job %1 waits for its turn.</source>
        <extracomment>%1: a number; so in all of these.</extracomment>
        <translation>La tâche %1 attend son tour.</translation>
    </message>
    <message>
        <source>Job %1 is held: let it go on in the system’s list of jobs.</source>
        <translation>La tâche %1 est retenue&#xa0;: relancez-la dans la liste des tâches du système.</translation>
    </message>
    <message>
        <source>Job %1 is being printed.</source>
        <translation>La tâche %1 est en cours d’impression.</translation>
    </message>
    <message>
        <source>Job %1 has stopped: look after the printer.</source>
        <translation>La tâche %1 s’est arrêtée&#xa0;: occupez-vous de l’imprimante.</translation>
    </message>
    <message>
        <source>Job %1 has stopped: %2.</source>
        <extracomment>%2: “the printer has no paper”, or the printer&apos;s own words.</extracomment>
        <translation>La tâche %1 s’est arrêtée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Job %1 was cancelled.</source>
        <translation>La tâche %1 a été annulée.</translation>
    </message>
    <message>
        <source>Job %1 was broken off by the printer. Print it again.</source>
        <translation>La tâche %1 a été interrompue par l’imprimante. Imprimez de nouveau.</translation>
    </message>
    <message>
        <source>Job %1 was broken off: %2. Print it again.</source>
        <extracomment>%2: the printer&apos;s own words.</extracomment>
        <translation>La tâche %1 a été interrompue&#xa0;: %2. Imprimez de nouveau.</translation>
    </message>
    <message>
        <source>Job %1 is printed.</source>
        <translation>La tâche %1 est imprimée.</translation>
    </message>
    <message>
        <source>What became of job %1 is not known.</source>
        <translation>On ne sait pas ce qu’est devenue la tâche %1.</translation>
    </message>
    <message>
        <source>The printer %1 answers.</source>
        <translation>L’imprimante %1 répond.</translation>
    </message>
    <message>
        <source>There is no printer at %1. See that it is connected and switched on; nothing came out.</source>
        <extracomment>%1: a device file, such as /dev/usb/lp0.</extracomment>
        <translation>Il n’y a pas d’imprimante à %1. Vérifiez qu’elle est branchée et allumée&#x202f;; rien n’est sorti.</translation>
    </message>
    <message>
        <source>You may not write to %1. On most systems it is enough to be in the group “lp” (sudo adduser $USER lp) and to log in anew. Nothing came out.</source>
        <extracomment>%1: a device file. “lp” is the name of a group of users.</extracomment>
        <translation>Vous ne pouvez pas écrire dans %1. Sur la plupart des systèmes, il suffit d’être dans le groupe «&#x202f;lp&#x202f;» (sudo adduser $USER lp) et de se reconnecter. Rien n’est sorti.</translation>
    </message>
    <message>
        <source>Another program uses the printer at %1. Wait until it is done and print again; nothing came out.</source>
        <translation>Un autre programme utilise l’imprimante à %1. Attendez qu’il ait fini et imprimez de nouveau&#x202f;; rien n’est sorti.</translation>
    </message>
    <message>
        <source>%1 is no printer’s device file, and is left as it is. Choose one such as /dev/usb/lp0.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>%1 n’est pas le fichier de périphérique d’une imprimante, et reste tel quel. Choisissez-en un comme /dev/usb/lp0.</translation>
    </message>
    <message>
        <source>takes no jobs now</source>
        <comment>of a printer in a list</comment>
        <translation>ne prend pas de tâches maintenant</translation>
    </message>
    <message>
        <source>is stopped</source>
        <comment>of a printer in a list</comment>
        <translation>est arrêtée</translation>
    </message>
    <message>
        <source>receipt printer (ESC/POS)</source>
        <translation>imprimante de reçus (ESC/POS)</translation>
    </message>
    <message>
        <source>The printer %1 has no paper. Put in a new roll and print again; nothing came out.</source>
        <extracomment>%1: a printer; so in all of these.</extracomment>
        <translation>L’imprimante %1 n’a plus de papier. Mettez un nouveau rouleau et imprimez de nouveau&#x202f;; rien n’est sorti.</translation>
    </message>
    <message>
        <source>The cover of the printer %1 is open. Close it and print again; nothing came out.</source>
        <translation>Le capot de l’imprimante %1 est ouvert. Fermez-le et imprimez de nouveau&#x202f;; rien n’est sorti.</translation>
    </message>
    <message>
        <source>The printer %1 reports a fault. Look at its lamps, switch it off and on, and print again; nothing came out.</source>
        <translation>L’imprimante %1 signale une panne. Regardez ses voyants, éteignez-la, rallumez-la et imprimez de nouveau&#x202f;; rien n’est sorti.</translation>
    </message>
    <message>
        <source>The printer %1 takes nothing; nothing came out. It may be out of paper, open or switched off.</source>
        <translation>L’imprimante %1 ne prend rien&#x202f;; rien n’est sorti. Elle est peut-être sans papier, ouverte ou éteinte.</translation>
    </message>
    <message>
        <source>The printer %1 took nothing: %2. Nothing came out.</source>
        <extracomment>%2: the system&apos;s words for it.</extracomment>
        <translation>L’imprimante %1 n’a rien pris&#xa0;: %2. Rien n’est sorti.</translation>
    </message>
    <message>
        <source>Printed by %1.</source>
        <translation>Imprimé par %1.</translation>
    </message>
    <message>
        <source>Sent to the printer %1, which does not say whether it printed.</source>
        <translation>Envoyé à l’imprimante %1, qui ne dit pas si elle a imprimé.</translation>
    </message>
    <message>
        <source>The printer %1 answers, and is ready.</source>
        <translation>L’imprimante %1 répond et est prête.</translation>
    </message>
    <message>
        <source>There is a connection to %1; it does not tell its state. Print a test page to be sure.</source>
        <translation>La connexion avec %1 est établie&#x202f;; l’imprimante n’indique pas son état. Imprimez une page d’essai pour en être sûr.</translation>
    </message>
    <message>
        <source>Nothing was printed: the program was closed.</source>
        <translation>Rien n’a été imprimé&#xa0;: le programme a été fermé.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Augmenter</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuer</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Appuyer</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Augmenter</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Diminuer</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Afficher le menu</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Donner le focus</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Basculer</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Déclenche l’action</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Augmente la valeur</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Diminue la valeur</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Affiche le menu</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Donne le focus</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Bascule l’état</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Ouvrir la liste de choix</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Chercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir au précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Aller au suivant</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Aller au dossier parent</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Créer un nouveau dossier</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Créer un nouveau dossier</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Affichage liste</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Passer à l’affichage en liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Affichage détaillé</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Passer à l’affichage détaillé</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste des emplacements et des signets</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fichiers de type&#xa0;:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom de fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Chercher un dossier</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>Show </source>
        <extracomment>The name of a place follows.</extracomment>
        <translation>Afficher </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Afficher les fic&amp;hiers cachés</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Nouveau &amp;dossier</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Emplacements récents</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 existe déjà.
Voulez-vous le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fichier introuvable.
Vérifiez que le nom du fichier est correct.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Dossier introuvable.
Vérifiez que le nom du dossier est correct.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«&#x202f;%1&#x202f;» est protégé en écriture.
Voulez-vous quand même le supprimer&#x202f;?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Voulez-vous vraiment supprimer «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Impossible de supprimer le dossier.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>The kind of a file, at the head of a column.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Afficher les détails...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Masquer les détails...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Oui à &amp;tout</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Non à to&amp;ut</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Défiler jusqu’ici</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Bord gauche</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Bord droit</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Page à gauche</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Page à droite</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Défiler vers la gauche</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Défiler vers le haut</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Défiler vers la droite</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Défiler vers le bas</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Méta</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page préc</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page suiv</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copier l’adresse du &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>The text is too long for a QR code: it has %1 bytes, and a QR code holds 2,953 at most. Use a shorter link, or send it as text.</source>
        <extracomment>%1 is a number above 2953.</extracomment>
        <translation>Le texte est trop long pour un code QR&#xa0;: il a %1 octets, et un code QR en contient 2&#x202f;953 au plus. Utilisez un lien plus court, ou envoyez-le comme texte.</translation>
    </message>
    <message>
        <source>There is no text to make a QR code of. Issue the invoice first, then its link can be shown.</source>
        <translation>Il n’y a pas de texte dont faire un code QR. Émettez d’abord la facture, son lien pourra ensuite être affiché.</translation>
    </message>
    <message>
        <source>The text holds half a character and cannot be put into a QR code. Copy the link again.</source>
        <translation>Le texte contient une moitié de caractère et ne peut pas être mis dans un code QR. Copiez de nouveau le lien.</translation>
    </message>
</context>
<context>
    <name>QrFile</name>
    <message>
        <source>The QR code could not be written to %1. Choose a folder that exists, that you may write to and that has space left.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>Le code QR n’a pas pu être écrit dans %1. Choisissez un dossier qui existe, où vous pouvez écrire et où il reste de la place.</translation>
    </message>
    <message>
        <source>The QR code could not be written to %1: it is there already and is not an ordinary file. Choose another name.</source>
        <extracomment>%1 is the name of a file, with its folders.</extracomment>
        <translation>Le code QR n’a pas pu être écrit dans %1&#xa0;: il existe déjà et n’est pas un fichier ordinaire. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” does not end in .png or .svg. Give the file one of these endings.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne finit pas par .png ou .svg. Donnez au fichier l’une de ces terminaisons.</translation>
    </message>
</context>
<context>
    <name>QrReader</name>
    <message>
        <source>No QR code can be read in this picture. Use one that shows the whole code, sharp, with its white margin.</source>
        <translation>Aucun code QR n’est lisible sur cette image. Prenez-en une qui montre le code entier, net, avec sa marge blanche.</translation>
    </message>
    <message>
        <source>The QR code was made but does not read back as the link, so it is not used. Send the link as text, and please report this.</source>
        <translation>Le code QR a été fait, mais ne redonne pas le lien à la lecture&#x202f;; il n’est donc pas utilisé. Envoyez le lien comme texte, et merci de le signaler.</translation>
    </message>
</context>
<context>
    <name>QrSize</name>
    <message>
        <source>At this size a phone’s camera cannot read the QR code.</source>
        <translation>À cette taille, l’appareil photo d’un téléphone ne peut pas lire le code QR.</translation>
    </message>
    <message>
        <source>The QR code is too long for this place of %1 × %1 pixels: it needs %2 × %2 to be read by a phone.</source>
        <extracomment>“Pixels” of a screen or printer. %1 and %2 are numbers.</extracomment>
        <translation>Le code QR est trop long pour cet endroit de %1 × %1 pixels&#xa0;: il en faut %2 × %2 pour qu’un téléphone le lise.</translation>
    </message>
</context>
<context>
    <name>QrTerminal</name>
    <message>
        <source>This code scans as light text on a dark background only; elsewhere save it as PNG or SVG.</source>
        <extracomment>Stands below a QR code that is written with characters.</extracomment>
        <translation>Ce code ne se scanne qu’en clair sur fond sombre&#x202f;; ailleurs, enregistrez-le en PNG ou SVG.</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>No QR code can be shown. Copy the text instead. %1</source>
        <extracomment>%1: one or two sentences that say what went wrong.</extracomment>
        <translation>Aucun code QR ne peut être affiché. Copiez plutôt le texte. %1</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>No such phone number is known. Look at it before you send anything.</source>
        <translation>Aucun numéro de téléphone de ce genre n’est connu. Vérifiez-le avant d’envoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>One e-mail address belongs here, such as anna@example.com.</source>
        <translation>Il faut ici une seule adresse e-mail, par exemple anna@example.com.</translation>
    </message>
    <message>
        <source>Signs that cannot be seen or typed stand before the @. An e-mail address looks like anna@example.com.</source>
        <translation>Des signes qui ne se voient ou ne se tapent pas précèdent le @. Une adresse e-mail ressemble à anna@example.com.</translation>
    </message>
    <message>
        <source>A phone number has digits, blanks and a leading + only, such as +44 20 7946 0018.</source>
        <translation>Un numéro de téléphone n’a que des chiffres, des espaces et un + au début, par exemple +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>Type the number with its country’s code, such as +221 77 123 45 67: nothing here says which country it is of.</source>
        <translation>Saisissez le numéro avec l’indicatif du pays, par exemple +221 77 123 45 67&#xa0;: rien ici ne dit de quel pays il est.</translation>
    </message>
    <message>
        <source>A phone number with its country’s code has 5 to 15 digits.</source>
        <translation>Un numéro de téléphone avec l’indicatif du pays a 5 à 15 chiffres.</translation>
    </message>
</context>
<context>
    <name>Reconciliation</name>
    <message>
        <source>The statement’s amount cannot be read, so it was not compared.</source>
        <translation>Le montant du relevé ne peut pas être lu, il n’a donc pas été comparé.</translation>
    </message>
    <message>
        <source>The statement says about its money: %1</source>
        <extracomment>%1: whole sentences, such as “Customer pays 500 XOF. Fee 5 XOF.” “Its”: the sale’s.</extracomment>
        <translation>Le relevé indique, pour le paiement de cette vente&#xa0;: %1</translation>
    </message>
    <message>
        <source>The gateway’s word “%1” is not known to this program.</source>
        <extracomment>%1 is what the gateway calls the state of a sale, such as HELD.</extracomment>
        <translation>Le mot «&#x202f;%1&#x202f;» de la passerelle n’est pas connu de ce programme.</translation>
    </message>
    <message>
        <source>The gateway’s number is %1 here and %2 in the books.</source>
        <extracomment>By what number the gateway calls the sale. “Here” is the gateway’s statement.</extracomment>
        <translation>Le numéro de la passerelle est %1 ici et %2 au registre.</translation>
    </message>
    <message>
        <source>The statement lists this sale more than once; this line is not counted.</source>
        <translation>Le relevé contient cette vente plus d’une fois&#x202f;; cette ligne n’est pas comptée.</translation>
    </message>
    <message>
        <source>It is not known whether the gateway has it. Check it.</source>
        <extracomment>A sale. To check it is to ask the gateway about it.</extracomment>
        <translation>On ne sait pas si la passerelle l’a. Vérifiez-la.</translation>
    </message>
    <message>
        <source>It was issued within a day of the month’s border: it may stand in the statement of %1.</source>
        <extracomment>A sale. %1 is the month before or after, in its basic form: “March 2026”.</extracomment>
        <translation>Elle a été émise à moins d’un jour de la limite du mois&#xa0;: elle figure peut-être au relevé d’un autre mois (%1).</translation>
    </message>
    <message>
        <source>The statement is not whole: the gateway may have it all the same.</source>
        <extracomment>“It” is a sale that the statement does not list.</extracomment>
        <translation>Le relevé est incomplet&#xa0;: la passerelle l’a peut-être quand même.</translation>
    </message>
</context>
<context>
    <name>SaleDefaults</name>
    <message>
        <source>What was kept of it for the next sales was erased as well.</source>
        <extracomment>After a customer&apos;s data was erased: fields whose texts the program keeps for the next sales held some.</extracomment>
        <translation>Ce qui en était gardé pour les prochaines ventes a été effacé aussi.</translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <source>Asking the gateway which fields it wants…</source>
        <translation>Interrogation de la passerelle sur les champs qu’elle veut…</translation>
    </message>
    <message>
        <source>asking the gateway which it wants…</source>
        <extracomment>In short, beside the title “Extra fields”.</extracomment>
        <translation>interrogation de la passerelle…</translation>
    </message>
    <message>
        <source>typed by hand: the list cannot be used</source>
        <extracomment>Of a part of a form, beside its title “Extra fields”: names and values are typed by hand.</extracomment>
        <translation>à taper à la main&#xa0;: liste inutilisable</translation>
    </message>
    <message>
        <source>not all that the gateway lists</source>
        <translation>pas tout ce que la passerelle liste</translation>
    </message>
    <message>
        <source>This payment system needs more: %1.</source>
        <extracomment>Spoken. %1: labels of fields, with commas between them.</extracomment>
        <translation>Ce système de paiement demande aussi&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>SaleLines</name>
    <message>
        <source>There are no lines to add up.</source>
        <translation>Il n’y a pas de lignes à additionner.</translation>
    </message>
    <message>
        <source>This is no quantity. Write how many, such as 2, or how much, such as 0.5 (at most three decimals).</source>
        <extracomment>How many of something: both numbers may be typed as they stand here.</extracomment>
        <translation>Ce n’est pas une quantité. Écrivez un nombre, comme 2 ou 0.5 (au plus trois décimales).</translation>
    </message>
    <message>
        <source>The sum is larger than this program can count. Make several sales of it.</source>
        <translation>Le total est trop grand pour ce programme. Faites-en plusieurs ventes.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways: as thousands, or as a part of one. Write it without the mark, or with other decimals.</source>
        <extracomment>%1: what was typed as a quantity, such as 1,250.</extracomment>
        <translation>«&#x202f;%1&#x202f;» peut se lire de deux façons&#xa0;: en milliers, ou comme une partie d’unité. Écrivez-le sans séparateur, ou avec d’autres décimales.</translation>
    </message>
    <message>
        <source>The lines have prices in %1 and in %2. One sale has one currency: take one of them out.</source>
        <extracomment>%1, %2: codes of currencies.</extracomment>
        <translation>Les lignes ont des prix en %1 et en %2. Une vente a une seule devise&#xa0;: retirez les lignes en trop.</translation>
    </message>
</context>
<context>
    <name>SaleLink</name>
    <message>
        <source>%1 has no field for “%2”.</source>
        <extracomment>%1: a payment method. %2: a name within a link: “phone”.</extracomment>
        <translation>%1 n’a pas de champ pour «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is card data or as secret, which no link may bring.</source>
        <extracomment>%1: a name within a link.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est une donnée de carte ou tout aussi secrète&#x202f;; aucun lien ne peut l’apporter.</translation>
    </message>
    <message>
        <source>“%1” looks like a card number, which must not be stored.</source>
        <extracomment>%1: a name within a link.</extracomment>
        <translation>«&#x202f;%1&#x202f;» ressemble à un numéro de carte, qui ne doit pas être stocké.</translation>
    </message>
    <message>
        <source>%1 Nothing was filled in.</source>
        <extracomment>%1: one or more sentences that say what is wrong with a link.
----------
%1: a sentence that says why.</extracomment>
        <translation>%1 Rien n’a été rempli.</translation>
    </message>
    <message>
        <source>With %1 the payment system names the currency, and the link names none with that currency. A link says which by %2.</source>
        <extracomment>%1: a payment method. %2: how a link writes which payment system is meant.</extracomment>
        <translation>Avec %1, c’est le système de paiement qui nomme la devise, et le lien n’en nomme aucun dans cette devise. Un lien dit lequel par %2.</translation>
    </message>
    <message>
        <source>“%1” and another name in the link mean the same field.</source>
        <extracomment>%1, %2: names within a link: “amount” and “set.amount”.</extracomment>
        <translation>«&#x202f;%1&#x202f;» et un autre nom du lien désignent le même champ.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: a name within a link. %2: one or more sentences: what is wrong with its text.</extracomment>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” in the link is not written as links are: UTF-8, and a percent sign only before two hexadecimal digits. Nothing was filled in.</source>
        <extracomment>%1: a name within a link: “note”.</extracomment>
        <translation>«&#x202f;%1&#x202f;» dans le lien n’est pas écrit comme le sont les liens&#xa0;: en UTF-8, et le signe pour cent seulement devant deux chiffres hexadécimaux. Rien n’a été rempli.</translation>
    </message>
    <message>
        <source>“%1” is nothing that this program knows in a link.</source>
        <extracomment>%1: a name that a link has.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est rien que ce programme connaisse dans un lien.</translation>
    </message>
    <message>
        <source>“%1” in the link is empty. Nothing was filled in.</source>
        <extracomment>%1: a name within a link: “amount”.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est vide dans le lien. Rien n’a été rempli.</translation>
    </message>
    <message>
        <source>“%1” stands twice in the link, and nobody can tell which is meant. Nothing was filled in.</source>
        <extracomment>%1: a name within a link: “amount”.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est deux fois dans le lien, et personne ne peut dire lequel compte. Rien n’a été rempli.</translation>
    </message>
    <message>
        <source>The amount in the link cannot be read. In links it has digits and a point, such as 15.04. Nothing was filled in.</source>
        <translation>Le montant du lien ne peut pas être lu. Dans un lien, il a des chiffres et un point, par exemple 15.04. Rien n’a été rempli.</translation>
    </message>
    <message>
        <source>The link is too long: more than %1 bytes. Nothing was filled in.</source>
        <translation>Le lien est trop long&#xa0;: plus de %1 octets. Rien n’a été rempli.</translation>
    </message>
    <message>
        <source>This program knows no such link. One that fills in a sale is counterfoil://new?amount=15.04&amp;currency=USD. Nothing was filled in.</source>
        <translation>Ce programme ne connaît pas de lien de ce genre. Un lien qui remplit une vente est counterfoil://new?amount=15.04&amp;currency=USD. Rien n’a été rempli.</translation>
    </message>
    <message>
        <source>The link has a “#”, behind which links have no more values. Write %23 where it belongs to a text. Nothing was filled in.</source>
        <translation>Le lien a un «&#x202f;#&#x202f;», après lequel les liens n’ont plus de valeurs. Écrivez %23 là où il fait partie d’un texte. Rien n’a été rempli.</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>The outcome could not be written into the books. Note the reference; “Check now” repairs it later. %1</source>
        <extracomment>“Check now” is a button. %1: one or two sentences that say what went wrong.</extracomment>
        <translation>Le résultat n’a pas pu être écrit au registre. Notez la référence&#x202f;; «&#x202f;Vérifier&#x202f;» y remédiera plus tard. %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent. %n field(s) need your attention.</source>
        <translation>
            <numerusform>Rien n’a été envoyé. %n champ demande votre attention.</numerusform>
            <numerusform>Rien n’a été envoyé. %n champs demandent votre attention.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <extracomment>%1: one or two sentences that say why.</extracomment>
        <translation>Rien n’a été envoyé. %1</translation>
    </message>
    <message>
        <source>The gateway does not show it so far, but its call was only turned away on the way there: it may arrive all the same.</source>
        <translation>La passerelle ne la montre pas jusqu’ici, mais sa demande n’a été repoussée qu’en chemin&#xa0;: elle peut encore arriver.</translation>
    </message>
    <message>
        <source>The gateway cannot tell yet. Wait a few seconds and check once more.</source>
        <translation>La passerelle ne peut pas encore le dire. Attendez quelques secondes et vérifiez encore une fois.</translation>
    </message>
    <message>
        <source>This is the sale that was begun before. It arrived at the gateway, so no second one was issued.</source>
        <translation>C’est la vente commencée auparavant. Elle est arrivée à la passerelle, aucune seconde facture n’a donc été émise.</translation>
    </message>
    <message>
        <source>The account of this sale has been removed. It would now be issued with “%1”.</source>
        <extracomment>%1: the name of another account.</extracomment>
        <translation>Le compte de cette vente a été supprimé. Elle serait maintenant émise avec «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The account of this sale has been removed. What you typed for it is not taken into “%1”.</source>
        <extracomment>%1: the name of another account.</extracomment>
        <translation>Le compte de cette vente a été supprimé. Ce que vous aviez tapé pour elle n’est pas repris dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>What you typed for “%1” is not taken into training. It is still there (without card data) when you choose that account again.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>Ce que vous avez tapé pour «&#x202f;%1&#x202f;» n’est pas repris à l’entraînement. Vous le retrouverez (sans les données de carte) en choisissant de nouveau ce compte.</translation>
    </message>
    <message>
        <source>What you typed for “%1” is not taken into training. It is still there when you choose that account again.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>Ce que vous avez tapé pour «&#x202f;%1&#x202f;» n’est pas repris à l’entraînement. Vous le retrouverez en choisissant de nouveau ce compte.</translation>
    </message>
    <message>
        <source>What you typed in training is not taken into “%1”, where money moves. It is still there (without card data) when you choose training again.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>Ce que vous avez tapé à l’entraînement n’est pas repris dans «&#x202f;%1&#x202f;», où l’argent circule. Vous le retrouverez (sans les données de carte) en choisissant de nouveau l’entraînement.</translation>
    </message>
    <message>
        <source>What you typed in training is not taken into “%1”, where money moves. It is still there when you choose training again.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>Ce que vous avez tapé à l’entraînement n’est pas repris dans «&#x202f;%1&#x202f;», où l’argent circule. Vous le retrouverez en choisissant de nouveau l’entraînement.</translation>
    </message>
    <message>
        <source>%1 is not settled: its link may still be paid. Issue this only as a sale of its own.</source>
        <extracomment>%1: the reference of an earlier sale.</extracomment>
        <translation>%1 n’est pas close&#xa0;: son lien peut encore être payé. N’émettez ceci que comme une vente à part.</translation>
    </message>
    <message>
        <source>That account is no longer here.</source>
        <translation>Ce compte n’est plus ici.</translation>
    </message>
    <message>
        <source>The account “%1” of that sale is no longer here.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>Le compte «&#x202f;%1&#x202f;» de cette vente n’est plus ici.</translation>
    </message>
    <message>
        <source>It is not taken into training. Add the account again to sell the same.</source>
        <translation>Elle n’est pas reprise à l’entraînement. Ajoutez de nouveau le compte pour vendre la même chose.</translation>
    </message>
    <message>
        <source>The next sale would be issued with “%1”.</source>
        <extracomment>%1: the name of another account.</extracomment>
        <translation>La prochaine facture serait émise avec «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The link is for the account “%1”, which is not here.</source>
        <extracomment>%1: the name of an account, from outside.</extracomment>
        <translation>Le lien est pour le compte «&#x202f;%1&#x202f;», qui n’est pas ici.</translation>
    </message>
    <message>
        <source>The link is for the payment method “%1”, which is not known.</source>
        <extracomment>%1: the name of a payment method, from outside.</extracomment>
        <translation>Le lien est pour le moyen de paiement «&#x202f;%1&#x202f;», qui n’est pas connu.</translation>
    </message>
    <message>
        <source>The account “%1” does not sell by %2.</source>
        <extracomment>%1: the name of an account. %2: a payment method.</extracomment>
        <translation>Le compte «&#x202f;%1&#x202f;» ne vend pas par %2.</translation>
    </message>
    <message>
        <source>Nothing saved has the barcode %1. Nothing was issued.</source>
        <extracomment>%1: digits that a scanner read.</extracomment>
        <translation>Aucun article enregistré n’a le code-barres %1. Rien n’a été émis.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) came while a sale was sent and were not taken. Scan them again.</source>
        <extracomment>A scan: a barcode that a scanner read.</extracomment>
        <translation>
            <numerusform>%n article scanné pendant l’envoi d’une vente n’a pas été pris en compte. Scannez-le de nouveau.</numerusform>
            <numerusform>%n articles scannés pendant l’envoi d’une vente n’ont pas été pris en compte. Scannez-les de nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalePaper</name>
    <message>
        <source>The file %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Le fichier %1 ne peut pas être écrit. Vérifiez le disque et les droits d’accès du dossier.</translation>
    </message>
    <message>
        <source>A receipt went along with an e-mail.</source>
        <extracomment>What was done with a sale’s receipt.</extracomment>
        <translation>Un reçu est parti avec un e-mail.</translation>
    </message>
</context>
<context>
    <name>SaleSender</name>
    <message>
        <source>The text message is being opened; send it there. If nothing opens, copy the message instead.</source>
        <extracomment>A link was handed to another program; nobody tells whether that is there.</extracomment>
        <translation>Le SMS est en train de s’ouvrir dans son programme&#x202f;; envoyez-le depuis celui-ci. Si rien ne s’ouvre, copiez plutôt le message.</translation>
    </message>
    <message>
        <source>WhatsApp is being opened; send the message there. If nothing opens, copy the message instead.</source>
        <translation>WhatsApp est en train de s’ouvrir&#x202f;; envoyez-y le message. Si rien ne s’ouvre, copiez plutôt le message.</translation>
    </message>
    <message>
        <source>Telegram is being opened; send the message there. If nothing opens, copy the message instead.</source>
        <translation>Telegram est en train de s’ouvrir&#x202f;; envoyez-y le message. Si rien ne s’ouvre, copiez plutôt le message.</translation>
    </message>
    <message>
        <source>S&amp;end receipt</source>
        <translation>Envo&amp;yer le reçu</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>Envo&amp;yer</translation>
    </message>
    <message>
        <source>Customer’s e-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Adresse e-mail du client</translation>
    </message>
    <message>
        <source>The message is sent there at once.</source>
        <translation>Le message y est envoyé aussitôt.</translation>
    </message>
    <message>
        <source>It may be left empty, and typed in the mail program.</source>
        <translation>Peut rester vide, et être saisie dans le programme de messagerie.</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Buttons below a field for an e-mail address.</extracomment>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>Ouvrir la messagerie</translation>
    </message>
    <message>
        <source>Customer’s phone number</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Numéro de téléphone du client</translation>
    </message>
    <message>
        <source>With the country’s code, such as +221 77 123 45 67. It may be left empty, and chosen in the other program.</source>
        <translation>Avec l’indicatif du pays, par exemple +221 77 123 45 67. Peut rester vide, et être choisi dans l’autre programme.</translation>
    </message>
    <message>
        <source>Open the message</source>
        <extracomment>Button below a field for a phone number: opens the message in another program.</extracomment>
        <translation>Ouvrir le message</translation>
    </message>
    <message>
        <source>The message is copied. Paste it where you write to the customer.</source>
        <translation>Le message est copié. Collez-le là où vous écrivez au client.</translation>
    </message>
    <message>
        <source>The message is open in your mail program. It is sent when you send it there.</source>
        <translation>Le message est ouvert dans votre messagerie. Il ne part que quand vous l’envoyez depuis celle-ci.</translation>
    </message>
    <message>
        <source>The e-mail to %1 is being sent…</source>
        <extracomment>%1: an e-mail address.</extracomment>
        <translation>L’e-mail à %1 est en cours d’envoi…</translation>
    </message>
    <message>
        <source>The e-mail to %1 is sent: the mail server has taken it.</source>
        <extracomment>%1: an e-mail address.</extracomment>
        <translation>L’e-mail à %1 est envoyé&#xa0;: le serveur de messagerie l’a accepté.</translation>
    </message>
    <message>
        <source>No program opened the message. Copy it and paste it where you write to the customer.</source>
        <translation>Aucun programme n’a ouvert le message. Copiez-le et collez-le là où vous écrivez au client.</translation>
    </message>
    <message>
        <source>It goes without its paper.</source>
        <extracomment>What follows says why, in whole sentences.</extracomment>
        <translation>Il part sans son document.</translation>
    </message>
</context>
<context>
    <name>SampleSale</name>
    <message>
        <source>Anna Example</source>
        <extracomment>A made-up customer’s name, in a sale that shows what a message would be.</extracomment>
        <translation>Anna Exemple</translation>
    </message>
    <message>
        <source>Two cakes</source>
        <extracomment>What a made-up sale is for.</extracomment>
        <translation>Deux gâteaux</translation>
    </message>
</context>
<context>
    <name>SandboxBook</name>
    <message>
        <source>The sandbox cannot use its file %1. Delete the file to begin with an empty sandbox, or choose another one.</source>
        <extracomment>The sandbox: the simulated gateways. %1: the path of a file.</extracomment>
        <translation>Le bac à sable ne peut pas utiliser son fichier %1. Effacez le fichier pour commencer avec un bac à sable vide, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The sandbox cannot write to its file.</source>
        <translation>Le bac à sable ne peut pas écrire dans son fichier.</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>As %1:</source>
        <extracomment>%1: the name of a gateway that the sandbox plays. The command that makes an account with it follows.</extracomment>
        <translation>Pour %1&#xa0;:</translation>
    </message>
    <message>
        <source>%1:  %2</source>
        <extracomment>%1: what the gateway calls its key, such as “API key”; %2: the key.</extracomment>
        <translation>%1&#xa0;:  %2</translation>
    </message>
    <message>
        <source>Training runs already, by Counterfoil’s window or another counterfoilctl. Nothing needs to be started; the account “sandbox” uses it at port %1.</source>
        <extracomment>The window: Counterfoil’s desktop program.</extracomment>
        <translation>L’entraînement tourne déjà, par la fenêtre de Counterfoil ou un autre counterfoilctl. Il n’y a rien à démarrer&#x202f;; le compte «&#x202f;sandbox&#x202f;» l’utilise au port %1.</translation>
    </message>
    <message>
        <source>A sandbox answers at port %1 already. Use that one, or choose another port.</source>
        <translation>Un bac à sable répond déjà au port %1. Utilisez celui-là, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>The sandbox answers at %1 until you end it (Ctrl-C). No money moves.</source>
        <extracomment>%1: a web address.</extracomment>
        <translation>Le bac à sable répond à %1 jusqu’à ce que vous l’arrêtiez (Ctrl-C). Aucun argent ne circule.</translation>
    </message>
    <message>
        <source>The built-in account “sandbox” uses it without a key.</source>
        <translation>Le compte intégré «&#x202f;sandbox&#x202f;» l’utilise sans clé.</translation>
    </message>
</context>
<context>
    <name>SandboxServer</name>
    <message>
        <source>Port %1 is used by another program, perhaps another sandbox. End that program or choose another port.</source>
        <extracomment>%1: a port&apos;s number, of TCP; so in all of these.</extracomment>
        <translation>Le port %1 est utilisé par un autre programme, peut-être un autre bac à sable. Arrêtez ce programme ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>This user may not listen on port %1. Choose a port above 1023.</source>
        <translation>Cet utilisateur ne peut pas écouter sur le port %1. Choisissez un port au-dessus de 1023.</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port %1 of this machine.</source>
        <translation>Le bac à sable ne peut pas écouter sur le port %1 de cette machine.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>This is too long: %1 characters are kept at most.</source>
        <translation>C’est trop long&#xa0;: %1 caractères au plus.</translation>
    </message>
    <message>
        <source>A character in it cannot be seen or printed (a line break or a control character). Type it anew.</source>
        <translation>Un caractère ne peut être ni vu ni imprimé (un saut de ligne ou un caractère de commande). Tapez le texte de nouveau.</translation>
    </message>
    <message>
        <source>This looks like a card number, which must not be stored. Take it out.</source>
        <translation>Cela ressemble à un numéro de carte, qui ne doit pas être conservé. Retirez-le.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>There is no payment method “%1”. It is one of %2, or nothing.</source>
        <extracomment>%1: what was typed; %2: a list of words, typed as they are.</extracomment>
        <translation>Il n’y a pas de moyen de paiement «&#x202f;%1&#x202f;». Choisissez parmi %2, ou laissez vide.</translation>
    </message>
    <message>
        <source>These are too many: %1 are kept at most.</source>
        <translation>C’est trop&#xa0;: %1 au plus.</translation>
    </message>
    <message>
        <source>A price is more than nothing. Leave it empty where it is asked at the sale.</source>
        <translation>Un prix est supérieur à zéro. Laissez-le vide s’il est demandé à la vente.</translation>
    </message>
    <message>
        <source>There are two prices in %1. Keep one.</source>
        <extracomment>%1: a currency&apos;s code.</extracomment>
        <translation>Il y a deux prix en %1. Gardez-en un.</translation>
    </message>
    <message>
        <source>A name, an e-mail address or a phone number is needed.</source>
        <translation>Il faut un nom, une adresse e-mail ou un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This is no phone number. Write it with its country, such as +33 6 12 34 56 78.</source>
        <translation>Ce n’est pas un numéro de téléphone. Écrivez-le avec l’indicatif du pays, par exemple +33 6 12 34 56 78.</translation>
    </message>
    <message>
        <source>Write a language by its code, such as en, fr or ar.</source>
        <extracomment>ISO 639 codes.</extracomment>
        <translation>Écrivez le code de la langue, par exemple en, fr ou ar.</translation>
    </message>
    <message>
        <source>Also saved with that e-mail address or phone number: %1. Erase that one too.</source>
        <extracomment>A customer was erased. %1: number and name of another saved customer, who may be the same person.</extracomment>
        <translation>Également enregistré avec cette adresse e-mail ou ce numéro de téléphone&#xa0;: %1. Effacez-le aussi.</translation>
    </message>
    <message>
        <source>Also saved with that e-mail address or phone number: %1. Erase those too.</source>
        <extracomment>A customer was erased. %1: numbers and names of other saved customers, who may be the same person.</extracomment>
        <translation>Également enregistrés avec cette adresse e-mail ou ce numéro de téléphone&#xa0;: %1. Effacez-les aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) carry the number %1 under another name, and are left as they are: %2.</source>
        <extracomment>A customer is erased. %1: the customer&apos;s number; %2: references of sales.</extracomment>
        <translation>
            <numerusform>%n vente porte le numéro %1 sous un autre nom et reste telle quelle&#xa0;: %2.</numerusform>
            <numerusform>%n ventes portent le numéro %1 sous un autre nom et restent telles quelles&#xa0;: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedBar</name>
    <message>
        <source>The customer of this sale was deleted meanwhile. The sale is without a customer now.</source>
        <translation>Le client de cette vente a été supprimé entre-temps. La vente est maintenant sans client.</translation>
    </message>
</context>
<context>
    <name>SavedForm</name>
    <message>
        <source>Name</source>
        <extracomment>A field of a saved item or customer.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>A field of a saved item or customer: the shop&apos;s own number.</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A field of a saved item or customer.</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Left empty, it gets one.</source>
        <translation>Laissé vide, il est attribué automatiquement.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Scan it here; each on a line of its own.</source>
        <translation>Scannez-le ici&#x202f;; un par ligne.</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>Payment system</source>
        <extracomment>A field of a saved item: by which of the payment systems.</extracomment>
        <translation>Système de paiement</translation>
    </message>
    <message>
        <source>What a sale of it is for.</source>
        <translation>L’objet d’une vente de cet article.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>With its country, such as +33 6 12 34 56 78.</source>
        <translation>Avec l’indicatif du pays, par exemple +33 6 12 34 56 78.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>A field of a customer: which one they speak.</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>For yourself.</source>
        <translation>Pour votre usage.</translation>
    </message>
    <message>
        <source>“%1” has no currency that is known here. Write amount and code, such as %2.</source>
        <extracomment>%1: what was typed; %2: an amount and its currency, “3.50 EUR”.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas de devise connue ici. Écrivez le montant et le code, comme %2.</translation>
    </message>
    <message>
        <source>Amount and currency, such as %1; each currency on a line of its own.</source>
        <extracomment>%1: an amount and its currency, “3.50 EUR”.</extracomment>
        <translation>Montant et devise, comme %1&#xa0;; une devise par ligne.</translation>
    </message>
</context>
<context>
    <name>SavedPicker</name>
    <message>
        <source>Nothing saved begins with “%1”, or has that number or barcode.</source>
        <extracomment>%1: what was typed or scanned.</extracomment>
        <translation>Aucun article ou client enregistré ne commence par «&#x202f;%1&#x202f;», ni n’a ce numéro ou ce code-barres.</translation>
    </message>
</context>
<context>
    <name>SavedSettings</name>
    <message>
        <source>Saved items and customers</source>
        <extracomment>Title of a card of the settings.</extracomment>
        <translation>Articles et clients enregistrés</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>“%1” was saved.</source>
        <extracomment>%1: the name of an item or customer.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est enregistré.</translation>
    </message>
    <message>
        <source>“%1” was deleted. Sales of before stay as they are.</source>
        <extracomment>%1: the name of an item or customer.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est supprimé. Les ventes déjà faites restent telles quelles.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>C’est rétabli.</translation>
    </message>
    <message>
        <source>Erase everything about “%1”?</source>
        <extracomment>%1: a customer&apos;s name. A question, and what it means behind it.</extracomment>
        <translation>Effacer tout ce qui concerne «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>E-mail, name and phone go from %n sale(s).</source>
        <translation>
            <numerusform>L’e-mail, le nom et le téléphone disparaissent de %n vente.</numerusform>
            <numerusform>L’e-mail, le nom et le téléphone disparaissent de %n ventes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts, states and references stay. This cannot be undone. Backups hold the data until newer ones take their place; the gateway keeps its own.</source>
        <translation>Les montants, les états et les références restent. C’est irréversible. Les sauvegardes contiennent les données jusqu’à ce que de plus récentes les remplacent&#x202f;; la passerelle garde les siennes.</translation>
    </message>
    <message>
        <source>These sales are not settled and keep the data until they are; the customer stays until then. Erase again later: %1.</source>
        <extracomment>%1: references of sales.</extracomment>
        <translation>Ces ventes ne sont pas closes et gardent les données jusqu’à ce qu’elles le soient&#x202f;; le client reste d’ici là. Effacez de nouveau plus tard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Their data was erased.</source>
        <translation>Ses données ont été effacées.</translation>
    </message>
    <message>
        <source>It was changed meanwhile, on another till or by a file. Save it again to replace that.</source>
        <extracomment>Of an item or customer.</extracomment>
        <translation>Cela a été modifié entre-temps, sur une autre caisse ou par un fichier. Enregistrez encore une fois pour le remplacer.</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet. Do you want to go on without it?</source>
        <translation>Ce que vous avez saisi ici n’est pas encore enregistré. Voulez-vous continuer sans l’enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>A file is being read or written. Cancel that, or wait until it is done, before you close this window.</source>
        <translation>Un fichier est en cours de lecture ou d’écriture. Annulez, ou attendez la fin, avant de fermer cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>SecretService</name>
    <message>
        <source>Your keychain asks for its password in a window of its own. Answer it there; Counterfoil then goes on by itself.</source>
        <translation>Votre trousseau demande son mot de passe dans une fenêtre à lui. Répondez-y&#x202f;; Counterfoil continue alors tout seul.</translation>
    </message>
    <message>
        <source>KeePassXC moves what is deleted to its recycle bin: empty that, too, if nobody shall find the key again.</source>
        <translation>KeePassXC met ce qui est effacé dans sa corbeille&#xa0;: videz-la aussi, si personne ne doit retrouver la clé.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Sale</source>
        <extracomment>A heading above fields: amount and currency.</extracomment>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>A heading above fields.</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>A heading above fields: the address for the bill.</extracomment>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>A heading above fields: what stands on a card.</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>A heading above fields: how the customer pays.</extracomment>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <extracomment>A heading above fields: what a payment system wants to know besides.</extracomment>
        <translation>Champs supplémentaires</translation>
    </message>
    <message>
        <source>Return pages</source>
        <extracomment>A heading above fields: where the customer’s browser goes after paying.</extracomment>
        <translation>Pages de retour</translation>
    </message>
    <message>
        <source>Merchant data</source>
        <extracomment>A heading above fields: data that the shop adds for itself.</extracomment>
        <translation>Données du commerçant</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>Name one way: --email, --mail-program, --mailto, --sms, --whatsapp, --telegram or --print-text.</source>
        <translation>Indiquez un moyen&#xa0;: --email, --mail-program, --mailto, --sms, --whatsapp, --telegram ou --print-text.</translation>
    </message>
    <message>
        <source>--attach-pdf goes with --email and --mail-program only.</source>
        <translation>--attach-pdf ne va qu’avec --email et --mail-program.</translation>
    </message>
    <message>
        <source>This sale has several: %1. Name one behind the option.</source>
        <extracomment>%1: e-mail addresses, or phone numbers.</extracomment>
        <translation>Cette vente en a plusieurs&#xa0;: %1. Indiquez après l’option ce qu’il faut prendre.</translation>
    </message>
    <message>
        <source>This sale has no e-mail address. Name one: --email anna@example.com</source>
        <translation>Cette vente n’a pas d’adresse e-mail. Nommez-en une&#xa0;: --email anna@example.com</translation>
    </message>
    <message>
        <source>The mail server accepted the e-mail to %1 (%2).</source>
        <extracomment>%1: an e-mail address; %2: what a mail server said: “2.0.0 Ok: queued as 4F1A”.</extracomment>
        <translation>Le serveur de messagerie a accepté l’e-mail à %1 (%2).</translation>
    </message>
    <message>
        <source>The message was opened in the mail program. It is sent there.</source>
        <translation>Le message a été ouvert dans la messagerie. C’est là qu’il s’envoie.</translation>
    </message>
    <message>
        <source>With --again it is sent all the same.</source>
        <translation>Avec --again, il est envoyé quand même.</translation>
    </message>
</context>
<context>
    <name>SendLinks</name>
    <message>
        <source>The message is too long to be handed to another program (%1 characters of at most %2, as a link counts them). Copy it instead, or shorten the shop’s words for it.</source>
        <extracomment>%1, %2: numbers of characters.</extracomment>
        <translation>Le message est trop long pour être remis à un autre programme (%1 caractères sur %2 au plus, comptés comme dans un lien). Copiez-le plutôt, ou raccourcissez les mots de la boutique.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sent by e-mail to %1: the shop’s mail server accepted it.</source>
        <extracomment>A fact about a sale. %1: an e-mail address.</extracomment>
        <translation>Envoyé par e-mail à %1&#xa0;: le serveur de messagerie de la boutique l’a accepté.</translation>
    </message>
    <message>
        <source>Opened in the mail program.</source>
        <extracomment>A fact about a sale. Nobody knows whether the message was sent; so in all of &quot;Opened in ...&quot;.</extracomment>
        <translation>Ouvert dans la messagerie.</translation>
    </message>
    <message>
        <source>Opened in the mail program, to %1.</source>
        <translation>Ouvert dans la messagerie, pour %1.</translation>
    </message>
    <message>
        <source>Opened in the program for text messages.</source>
        <translation>Ouvert dans le programme de SMS.</translation>
    </message>
    <message>
        <source>Opened in the program for text messages, to %1.</source>
        <translation>Ouvert dans le programme de SMS, pour %1.</translation>
    </message>
    <message>
        <source>Opened in WhatsApp.</source>
        <translation>Ouvert dans WhatsApp.</translation>
    </message>
    <message>
        <source>Opened in WhatsApp, to %1.</source>
        <translation>Ouvert dans WhatsApp, pour %1.</translation>
    </message>
    <message>
        <source>Opened in Telegram.</source>
        <translation>Ouvert dans Telegram.</translation>
    </message>
    <message>
        <source>The payment link or address was copied.</source>
        <translation>Le lien de paiement ou l’adresse a été copié.</translation>
    </message>
    <message>
        <source>The message to the customer was copied.</source>
        <translation>Le message au client a été copié.</translation>
    </message>
    <message>
        <source>The QR code was copied or saved as a picture.</source>
        <translation>Le code QR a été copié ou enregistré comme image.</translation>
    </message>
    <message>
        <source>An e-mail about this sale is being sent already. Wait for it to end.</source>
        <translation>Un e-mail sur cette vente est déjà en cours d’envoi. Attendez qu’il soit terminé.</translation>
    </message>
    <message>
        <source>The shop’s mail server is not set up. Do that in the settings, or send the message by your own mail program.</source>
        <translation>Le serveur de messagerie de la boutique n’est pas configuré. Faites-le dans les réglages, ou envoyez le message avec votre propre messagerie.</translation>
    </message>
    <message>
        <source>An e-mail to %1 was handed over, and nobody knows whether it was sent.</source>
        <extracomment>A fact about a sale. %1: an e-mail address.</extracomment>
        <translation>Un e-mail à %1 a été remis, et personne ne sait s’il a été envoyé.</translation>
    </message>
    <message>
        <source>It was sent, but the books could not take that down:</source>
        <translation>Il a été envoyé, mais le registre n’a pas pu le noter&#xa0;:</translation>
    </message>
    <message>
        <source>It was sent, but not the shop’s own copy:</source>
        <translation>Il a été envoyé, mais pas la copie de la boutique&#xa0;:</translation>
    </message>
    <message>
        <source>Counterfoil: a test</source>
        <extracomment>The subject of an e-mail that tries out the settings of a mail server.</extracomment>
        <translation>Counterfoil&#xa0;: un essai</translation>
    </message>
    <message>
        <source>This e-mail was sent to try out the settings of the shop’s mail server. They work.</source>
        <extracomment>The text of such an e-mail.</extracomment>
        <translation>Cet e-mail a été envoyé pour essayer les réglages du serveur de messagerie de la boutique. Ils fonctionnent.</translation>
    </message>
    <message>
        <source>The sale has changed since its paper was made, so the paper does not fit the message any more. Nothing was sent. Send it again.</source>
        <extracomment>The paper is an invoice or a receipt that was to go along with an e-mail.</extracomment>
        <translation>La vente a changé depuis que son document a été fait&#x202f;; il ne va plus avec le message. Rien n’a été envoyé. Envoyez de nouveau.</translation>
    </message>
    <message>
        <source>Ask the customer before you send it again.</source>
        <translation>Demandez au client avant de l’envoyer de nouveau.</translation>
    </message>
</context>
<context>
    <name>SendingView</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>For how long the sale has been on its way.</extracomment>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the &amp;desktop has it</source>
        <extracomment>Whether the window is light or dark: one of three choices, beside “Light” and “Dark”.</extracomment>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>the window’s colours</comment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <comment>the window’s colours</comment>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <comment>keys on the keyboard, from the first to the last</comment>
        <translation>Ctrl+1 à Ctrl+4</translation>
    </message>
    <message>
        <source>New sale, Invoices, Accounts, Settings</source>
        <comment>the pages that the keys Ctrl+1 to Ctrl+4 lead to</comment>
        <translation>Nouvelle vente, Factures, Comptes, Réglages</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key on the keyboard</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Issue the sale that is typed</source>
        <comment>what a key does</comment>
        <translation>Émettre la facture saisie</translation>
    </message>
    <message>
        <source>An empty form for the next customer</source>
        <comment>what a key does</comment>
        <translation>Un formulaire vide pour le client suivant</translation>
    </message>
    <message>
        <source>Keep this field’s text for the next sales</source>
        <comment>what a key does</comment>
        <translation>Garder le texte de ce champ pour les prochaines ventes</translation>
    </message>
    <message>
        <source>Copy the pay link of the sale that is shown or chosen</source>
        <comment>what a key does</comment>
        <translation>Copier le lien de paiement de la vente affichée ou choisie</translation>
    </message>
    <message>
        <source>Search the invoices</source>
        <comment>what a key does</comment>
        <translation>Chercher dans les factures</translation>
    </message>
    <message>
        <source>Ask the gateway about the chosen sale now</source>
        <comment>what a key does</comment>
        <translation>Interroger maintenant la passerelle sur la vente choisie</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key on the keyboard</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Cancel a sale that is being sent</source>
        <comment>what a key does</comment>
        <translation>Annuler une vente en cours d’envoi</translation>
    </message>
    <message>
        <source>End the program</source>
        <comment>what a key does</comment>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>Title of a card of the settings: the window is light or dark.</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Keys and first steps</source>
        <extracomment>Title of a card of the settings: what keys of the keyboard do, and the steps of a first start.</extracomment>
        <translation>Touches et premiers pas</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>A section of the settings: language and looks.</extracomment>
        <translation>Général</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>A section of the settings: the shop&apos;s name, address and logo.</extracomment>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Messages and mail</source>
        <extracomment>A section of the settings: what is sent to customers, and by which mail server.</extracomment>
        <translation>Messages et e-mail</translation>
    </message>
    <message>
        <source>Printing</source>
        <extracomment>A section of the settings.</extracomment>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <extracomment>A section of the settings: a second screen that the customer looks at.</extracomment>
        <translation>Écran du client</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>A section of the settings: how the person at the till hears that a sale is paid.</extracomment>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>A section of the settings: copies of the books.</extracomment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Help and about</source>
        <extracomment>A section of the settings: keys of the keyboard, and what the program is.</extracomment>
        <translation>Aide et à propos</translation>
    </message>
    <message>
        <source>Print the receipt or invoice of the sale that is shown or chosen</source>
        <comment>what a key does</comment>
        <translation>Imprimer le reçu ou la facture de la vente affichée ou choisie</translation>
    </message>
    <message>
        <source>Show the QR code alone, as large as the screen</source>
        <comment>what a key does</comment>
        <translation>Afficher le code QR seul, aussi grand que l’écran</translation>
    </message>
    <message>
        <source>Counter</source>
        <extracomment>A section of the settings: the full screen for whoever stands at a till.</extracomment>
        <translation>Mode caisse</translation>
    </message>
    <message>
        <source>Begin the counter, and leave it</source>
        <comment>what a key does</comment>
        <translation>Passer en mode caisse, et le quitter</translation>
    </message>
    <message>
        <source>At the counter: what came in today</source>
        <comment>what a key does</comment>
        <translation>En mode caisse&#xa0;: la recette du jour</translation>
    </message>
</context>
<context>
    <name>Settlement</name>
    <message>
        <source>Customer pays %1.</source>
        <extracomment>Each of these sentences: an amount that the gateway states, &quot;409.71 INR&quot;.</extracomment>
        <translation>Le client paie %1.</translation>
    </message>
    <message>
        <source>Fee %1.</source>
        <extracomment>%1: an amount, &quot;0.10 USDC&quot;, that the gateway keeps for itself.</extracomment>
        <translation>Frais&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Merchant receives %1.</source>
        <extracomment>%1: an amount, &quot;4 USDC&quot;. The merchant is the shop.</extracomment>
        <translation>Le commerçant reçoit %1.</translation>
    </message>
    <message>
        <source>Recalculated: another amount was paid.</source>
        <extracomment>The gateway says that the customer paid another amount than was asked for.</extracomment>
        <translation>Recalculé&#xa0;: un autre montant a été payé.</translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>This has to stand on one line. Take the line break out.</source>
        <translation>Cela doit tenir sur une ligne. Retirez le saut de ligne.</translation>
    </message>
    <message numerus="yes">
        <source>This has %n line(s); at most %1 fit on a receipt.</source>
        <extracomment>%1: a number of lines.</extracomment>
        <translation>
            <numerusform>Cela fait %n ligne&#x202f;; un reçu en prend %1 au plus.</numerusform>
            <numerusform>Cela fait %n lignes&#x202f;; un reçu en prend %1 au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <extracomment>Label of a field: the shop’s name, as customers read it.</extracomment>
        <translation>Nom de la boutique</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field: the shop’s postal address, several lines.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tax number</source>
        <extracomment>Label of a field: the shop’s number at the tax office, as it stands on invoices.</extracomment>
        <translation>N° fiscal</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Label of a field: the shop’s own address.</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Label of a field: the shop’s own number.</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>Label of a field: the shop’s own.</extracomment>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Last lines of a receipt</source>
        <extracomment>Label of a field: what stands at the end of receipts, such as “Thank you!”, several lines.</extracomment>
        <translation>Dernières lignes d’un reçu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a field’s label; %2: what is wrong with it, one or two sentences.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ShopCommand</name>
    <message>
        <source>Logo</source>
        <extracomment>The shop’s logo, in a table. %1, %2: its width and height.</extracomment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 sur %2 pixels</translation>
    </message>
    <message>
        <source>Nothing is known of the shop yet. Set its name with: counterfoilctl shop set --name NAME</source>
        <translation>On ne sait encore rien de la boutique. Donnez son nom avec&#xa0;: counterfoilctl shop set --name NAME</translation>
    </message>
    <message>
        <source>Nothing to set was named. Name what is to change, such as --name &quot;Corner Shop&quot;.</source>
        <translation>Rien à définir n’a été nommé. Nommez ce qui change, par exemple --name &quot;Corner Shop&quot;.</translation>
    </message>
</context>
<context>
    <name>ShopFile</name>
    <message>
        <source>The file of the shop %1 cannot be written. Check the disk and the folder’s permissions.</source>
        <extracomment>%1: the path of the file with the shop’s name, address and logo; so in all of “The file of the shop ...”.</extracomment>
        <translation>Le fichier de la boutique %1 ne peut pas être écrit. Vérifiez le disque et les droits d’accès du dossier.</translation>
    </message>
    <message>
        <source>The file of the shop %1 cannot be read. Check its permissions.</source>
        <translation>Le fichier de la boutique %1 ne peut pas être lu. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The file of the shop %1 is damaged. Restore a copy, or move it away and enter the shop again.</source>
        <translation>Le fichier de la boutique %1 est endommagé. Restaurez une copie, ou déplacez-le et saisissez la boutique de nouveau.</translation>
    </message>
    <message>
        <source>The file of the shop %1 is locked by another program. Close it and try again.</source>
        <translation>Le fichier de la boutique %1 est verrouillé par un autre programme. Fermez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>ShopSettings</name>
    <message>
        <source>Your shop</source>
        <extracomment>Title of a card of the settings: the shop&apos;s name, address and so on.</extracomment>
        <translation>Votre boutique</translation>
    </message>
    <message>
        <source>The shop is saved.</source>
        <translation>La boutique est enregistrée.</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Paid, but it is not known how much. Look at the screen.</source>
        <extracomment>Read aloud by a speech engine.</extracomment>
        <translation>Payée, mais on ne sait pas combien. Regardez l’écran.</translation>
    </message>
    <message>
        <source>Paid: %1. Compare the amounts on the screen.</source>
        <extracomment>Read aloud by a speech engine. %1: the amount that was paid; another one was asked for.</extracomment>
        <translation>Payée&#xa0;: %1. Comparez les montants à l’écran.</translation>
    </message>
    <message>
        <source>%1. Compare the amounts on the screen.</source>
        <extracomment>Read aloud by a speech engine. %1: “3 sales paid: 40 US dollars 50”.</extracomment>
        <translation>%1. Comparez les montants à l’écran.</translation>
    </message>
    <message>
        <source>Training. %1</source>
        <extracomment>Read aloud by a speech engine: a sale of the training account, which moves no money. %1: what became of it, such as “Paid: 12 euros 50”.</extracomment>
        <translation>Entraînement. %1</translation>
    </message>
</context>
<context>
    <name>SqliteFile</name>
    <message>
        <source>There is not enough free space for a copy of the books. Free some, and try again.</source>
        <translation>Il n’y a pas assez de place libre pour une copie du registre. Libérez-en, et réessayez.</translation>
    </message>
    <message>
        <source>The copy of the books was not finished: the program was ended.</source>
        <translation>La copie du registre n’a pas été terminée&#xa0;: le programme a été fermé.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore one of the backups.</source>
        <extracomment>%1: the path of the file of the books, or of a copy of it; so in all of these.</extracomment>
        <translation>%1 est endommagé. Restaurez une des sauvegardes.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked: close that program and try again.</source>
        <translation>Un autre programme tient %1 verrouillé&#xa0;: fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Check the folder’s permissions and the disk.</source>
        <translation>%1 n’a pas pu être lu ou écrit. Vérifiez les droits du dossier et le disque.</translation>
    </message>
    <message>
        <source>The disk of %1 has %2 MiB free; a copy of the books needs %3. Free some, and try again.</source>
        <extracomment>%1: the path of a folder; %2 and %3: how many MiB.</extracomment>
        <translation>Le disque de %1 a %2 Mio libres&#x202f;; une copie du registre en demande %3. Libérez de la place, et réessayez.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Being issued</source>
        <extracomment>A sale: its payment link is being made.</extracomment>
        <translation>En émission</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <extracomment>A sale.</extracomment>
        <translation>En attente du client</translation>
    </message>
    <message>
        <source>Paid by the customer, settlement outstanding</source>
        <extracomment>A sale: the customer has paid, the shop’s money is still to come.</extracomment>
        <translation>Payée par le client, reversement en attente</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>A sale.</extracomment>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <extracomment>A sale.</extracomment>
        <translation>Paiement échoué</translation>
    </message>
    <message>
        <source>Cancelled, payment no longer expected</source>
        <extracomment>A sale.</extracomment>
        <translation>Annulée, paiement plus attendu</translation>
    </message>
    <message>
        <source>Expired unpaid</source>
        <extracomment>A sale: nobody paid in time.</extracomment>
        <translation>Expirée sans paiement</translation>
    </message>
    <message>
        <source>Charged back or refunded</source>
        <extracomment>A sale: the customer has the money back.</extracomment>
        <translation>Rétrofacturée ou remboursée</translation>
    </message>
    <message>
        <source>Withheld by the gateway</source>
        <extracomment>A sale: the gateway holds the money back.</extracomment>
        <translation>Retenue par la passerelle</translation>
    </message>
    <message>
        <source>Not issued</source>
        <extracomment>A sale: no payment link was made.</extracomment>
        <translation>Non émise</translation>
    </message>
    <message>
        <source>Unknown whether it was issued</source>
        <extracomment>A sale: nobody knows whether it exists at the gateway.</extracomment>
        <translation>Émission incertaine</translation>
    </message>
</context>
<context>
    <name>StatementCommand</name>
    <message>
        <source>Not in the books:</source>
        <extracomment>A heading above sales that a gateway’s statement lists.</extracomment>
        <translation>Absentes du registre&#xa0;:</translation>
    </message>
    <message>
        <source>The amount differs:</source>
        <extracomment>The same: in the statement and in the books.</extracomment>
        <translation>Le montant diffère&#xa0;:</translation>
    </message>
    <message>
        <source>The state differs:</source>
        <extracomment>The same: in the statement and in the books.</extracomment>
        <translation>L’état diffère&#xa0;:</translation>
    </message>
    <message>
        <source>Listed more than once:</source>
        <extracomment>The same: in the statement.</extracomment>
        <translation>Listées plus d’une fois&#xa0;:</translation>
    </message>
    <message>
        <source>Agrees:</source>
        <extracomment>The same: statement and books say the same.</extracomment>
        <translation>Concordent&#xa0;:</translation>
    </message>
    <message>
        <source>%1  %2, %3</source>
        <extracomment>A sale in the books, beside its line of the gateway’s statement. %1: its reference; %2: its amount; %3: where it stands.</extracomment>
        <translation>%1  %2, %3</translation>
    </message>
    <message>
        <source>too much to add up</source>
        <extracomment>In the place of a sum.</extracomment>
        <translation>trop pour un total</translation>
    </message>
    <message>
        <source>Paid in %1: %2 at the gateway (%3), %4 in the books (%5)</source>
        <extracomment>%1: a currency; %2: a sum; %3: of how many sales; %4 and %5: the same in the books.</extracomment>
        <translation>Payé en %1&#xa0;: %2 selon la passerelle (%3), %4 selon le registre (%5)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sale(s) nobody can read how much was paid; a sum leaves that out.</source>
        <translation>
            <numerusform>Pour %n vente, on ne peut pas lire combien a été payé&#x202f;; le total n’en tient pas compte.</numerusform>
            <numerusform>Pour %n ventes, on ne peut pas lire combien a été payé&#x202f;; le total n’en tient pas compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the books, but not in the statement:</source>
        <extracomment>A heading above sales in the books.</extracomment>
        <translation>Au registre, mais pas au relevé&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n line(s); %3 agree, %4 in state and %5 in amount differ, %6 not in the books, %7 not listed.</source>
        <extracomment>%1: an account; %2: a month and its year; %n: lines of the gateway’s statement of that month; %3: those that say the same as the books; %4: those that differ in where the sale stands; %5: in its amount; %6: those that are not in the books; %7: sales in the books that are not in the statement.</extracomment>
        <translation>
            <numerusform>%1, %2&#xa0;: %n ligne&#x202f;; concordent&#xa0;: %3, état différent&#xa0;: %4, montant différent&#xa0;: %5, pas au registre&#xa0;: %6, non listées&#xa0;: %7.</numerusform>
            <numerusform>%1, %2&#xa0;: %n lignes&#x202f;; concordent&#xa0;: %3, état différent&#xa0;: %4, montant différent&#xa0;: %5, pas au registre&#xa0;: %6, non listées&#xa0;: %7.</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement lists no sale %1.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>Le relevé ne contient pas de vente %1.</translation>
    </message>
    <message>
        <source>%1 is not imported: it is in the books as %2.</source>
        <extracomment>%1: a sale’s number in the gateway’s statement; %2: its reference in the books.</extracomment>
        <translation>%1 n’est pas importée&#xa0;: elle est au registre sous %2.</translation>
    </message>
    <message>
        <source>%1 is not imported: %2</source>
        <extracomment>%1: a sale’s number; %2: why, whole sentences.</extracomment>
        <translation>%1 n’est pas importée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1 only; for the others: %2</source>
        <extracomment>%1: the gateway that was asked; the account has others, too. %2: what to write for them, such as “--gateway einvoice”.</extracomment>
        <translation>%1 seulement&#x202f;; pour les autres&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is no month. Write year and month, such as 2026-03.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un mois. Écrivez l’année et le mois, comme 2026-03.</translation>
    </message>
    <message>
        <source>Imported: %1 is %2 in the books, %3</source>
        <extracomment>%1: a sale’s number in the gateway’s statement; %2: its reference; %3: where it stands.</extracomment>
        <translation>Importée&#xa0;: %1 est %2 au registre, %3</translation>
    </message>
</context>
<context>
    <name>StatementFact</name>
    <message>
        <source>The gateway’s list states %1 for this sale.</source>
        <extracomment>%1 is an amount of money, 20.00 EUR; it is not the one that the sale has in the books.</extracomment>
        <translation>La liste de la passerelle indique %1 pour cette vente.</translation>
    </message>
</context>
<context>
    <name>StatementModel</name>
    <message>
        <source>Agrees</source>
        <extracomment>Of a sale: the gateway&apos;s statement and the books say the same. As short as it can be, as those below.</extracomment>
        <translation>Concorde</translation>
    </message>
    <message>
        <source>State differs</source>
        <extracomment>Of a sale: such as paid at the gateway, open in the books.</extracomment>
        <translation>État différent</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <extracomment>Of a sale.</extracomment>
        <translation>Montant différent</translation>
    </message>
    <message>
        <source>Not in the books</source>
        <extracomment>Of a sale that the gateway&apos;s statement lists.</extracomment>
        <translation>Pas au registre</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <extracomment>Of a sale: the gateway&apos;s statement has it more than once.</extracomment>
        <translation>En double</translation>
    </message>
</context>
<context>
    <name>StatementPages</name>
    <message numerus="yes">
        <source>The gateway’s list has no end: it was read as far as %n sale(s).</source>
        <extracomment>%n is very many.</extracomment>
        <translation>
            <numerusform>La liste de la passerelle n’a pas de fin&#xa0;: elle a été lue jusqu’à %n vente.</numerusform>
            <numerusform>La liste de la passerelle n’a pas de fin&#xa0;: elle a été lue jusqu’à %n ventes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is not whole: the gateway says that it has %n sale(s), and its pages show %1. What is missing here may be there all the same.</source>
        <extracomment>%n is how many sales the gateway says that it has, %1 how many of them its list shows.</extracomment>
        <translation>
            <numerusform>La liste est incomplète&#xa0;: la passerelle dit avoir %n vente, et ses pages en montrent %1. Ce qui manque ici peut y être quand même.</numerusform>
            <numerusform>La liste est incomplète&#xa0;: la passerelle dit avoir %n ventes, et ses pages en montrent %1. Ce qui manque ici peut y être quand même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway counts %n sale(s), and its pages show %1: there may be more.</source>
        <extracomment>%n is how many sales the gateway says that it has, %1 how many its list shows, which are more.</extracomment>
        <translation>
            <numerusform>La passerelle compte %n vente, et ses pages en montrent %1&#xa0;: il y en a peut-être plus.</numerusform>
            <numerusform>La passerelle compte %n ventes, et ses pages en montrent %1&#xa0;: il y en a peut-être plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway lists the same sales on every page, so nobody can tell whether there are more.</source>
        <translation>La passerelle liste les mêmes ventes à chaque page, on ne peut donc pas dire s’il y en a plus.</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>more than can be added up</source>
        <extracomment>In the place of an amount, as in “Paid: ... at the gateway, 4,500 XOF in the books.”</extracomment>
        <translation>trop pour un total</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s).</source>
        <extracomment>For screen readers: of a statement that has come. Sums may follow.</extracomment>
        <translation>
            <numerusform>%n ligne.</numerusform>
            <numerusform>%n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid: %1 on both sides.</source>
        <extracomment>A sum of all paid sales: at the gateway it is the same as in the books. %1 is an amount.</extracomment>
        <translation>Payé&#xa0;: %1 des deux côtés.</translation>
    </message>
    <message>
        <source>Paid: %1 at the gateway, %2 in the books.</source>
        <extracomment>Two sums of all paid sales. Both are amounts.</extracomment>
        <translation>Payé&#xa0;: %1 selon la passerelle, %2 selon le registre.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n sale(s) nobody can read how much was paid; a sum leaves that out.</source>
        <translation>
            <numerusform>Pour %n vente, on ne peut pas lire combien a été payé&#x202f;; le total n’en tient pas compte.</numerusform>
            <numerusform>Pour %n ventes, on ne peut pas lire combien a été payé&#x202f;; le total n’en tient pas compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n sale(s)</source>
        <extracomment>Button: so many sales are imported into the books.</extracomment>
        <translation>
            <numerusform>&amp;Importer %n vente</numerusform>
            <numerusform>&amp;Importer %n ventes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chec&amp;k %n sale(s) whose state differs</source>
        <extracomment>Button: the gateway is asked about so many sales.</extracomment>
        <translation>
            <numerusform>&amp;Vérifier %n vente d’état différent</numerusform>
            <numerusform>&amp;Vérifier %n ventes d’état différent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n sale(s) into the books of “%1”? They are written down as the statement has them and stay there.</source>
        <extracomment>%1 is the name of an account. The statement is the gateway&apos;s list of its sales.</extracomment>
        <translation>
            <numerusform>Importer %n vente dans le registre de «&#x202f;%1&#x202f;»&#x202f;? Elle est notée comme le relevé la donne et y reste.</numerusform>
            <numerusform>Importer %n ventes dans le registre de «&#x202f;%1&#x202f;»&#x202f;? Elles sont notées comme le relevé les donne et y restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Yes, import %n sale(s)</source>
        <extracomment>Button, the answer to “Import ... into the books?”</extracomment>
        <translation>
            <numerusform>&amp;Oui, importer %n vente</numerusform>
            <numerusform>&amp;Oui, importer %n ventes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementWork</name>
    <message numerus="yes">
        <source>%n sale(s) imported into the books.</source>
        <translation>
            <numerusform>%n vente importée dans le registre.</numerusform>
            <numerusform>%n ventes importées dans le registre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sale(s) imported into the books.</source>
        <extracomment>%1 is how many of them are; why it is not all follows.</extracomment>
        <translation>
            <numerusform>%1 vente sur %n importée dans le registre.</numerusform>
            <numerusform>Ventes importées dans le registre&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway was asked about %n sale(s). What it said stands in the list.</source>
        <translation>
            <numerusform>La passerelle a été interrogée sur %n vente. Ce qu’elle a dit figure dans la liste.</numerusform>
            <numerusform>La passerelle a été interrogée sur %n ventes. Ce qu’elle a dit figure dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway could be asked about %1 of %n sale(s).</source>
        <extracomment>%1 is about how many of them it could; why it is not all follows.</extracomment>
        <translation>
            <numerusform>La passerelle a pu être interrogée pour %1 vente sur %n.</numerusform>
            <numerusform>La passerelle a pu être interrogée pour %1 des %n ventes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>The gateway of “%1” gives no statements. Choose another account.</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>La passerelle de «&#x202f;%1&#x202f;» ne fournit pas de relevés. Choisissez un autre compte.</translation>
    </message>
    <message>
        <source>The account “%1” is not at the gateway “%2”.</source>
        <extracomment>%1 is the name of an account, %2 a gateway’s identifier, such as nonstopay.</extracomment>
        <translation>Le compte «&#x202f;%1&#x202f;» n’est pas un compte de la passerelle «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 has not begun yet. Choose this month or an earlier one.</source>
        <extracomment>%1 is a month, in its basic form: “March 2026”.</extracomment>
        <translation>Le mois choisi, %1, n’a pas encore commencé. Choisissez ce mois-ci ou un mois passé.</translation>
    </message>
    <message>
        <source>The gateway does not tell whose this line is.</source>
        <extracomment>A line of the gateway’s statement of sales.</extracomment>
        <translation>La passerelle ne dit pas à qui appartient cette ligne.</translation>
    </message>
    <message>
        <source>The statement’s line %1 lacks what a sale in the books needs.</source>
        <extracomment>%1 is the number by which the statement calls the sale.</extracomment>
        <translation>Il manque à la ligne %1 du relevé ce que demande une vente du registre.</translation>
    </message>
</context>
<context>
    <name>StatusCheck</name>
    <message>
        <source>The gateway could not be asked.</source>
        <translation>La passerelle n’a pas pu être interrogée.</translation>
    </message>
    <message>
        <source>The gateway says: %1.</source>
        <extracomment>%1 is a state: “Paid”.</extracomment>
        <translation>La passerelle dit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No sale waits for anything.</source>
        <translation>Aucune vente n’est en attente.</translation>
    </message>
    <message numerus="yes">
        <source>Asked about %n sale(s): nothing new.</source>
        <translation>
            <numerusform>Interrogation sur %n vente&#xa0;: rien de nouveau.</numerusform>
            <numerusform>Interrogation sur %n ventes&#xa0;: rien de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked about %n sale(s): %1 with news.</source>
        <extracomment>The gateways were asked. %1 is a number: of how many sales there are news.</extracomment>
        <translation>
            <numerusform>Interrogation sur %n vente&#xa0;: du nouveau pour %1.</numerusform>
            <numerusform>Interrogation sur %n ventes&#xa0;: du nouveau pour %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) could not be asked about: %1</source>
        <extracomment>%1 is why: a whole sentence.</extracomment>
        <translation>
            <numerusform>La passerelle n’a pas pu être interrogée sur %n vente&#xa0;: %1</numerusform>
            <numerusform>La passerelle n’a pas pu être interrogée sur %n ventes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped before the other %n.</source>
        <extracomment>Somebody stopped it before that many other sales were asked about.</extracomment>
        <translation>
            <numerusform>Arrêté avant %n autre vente.</numerusform>
            <numerusform>Arrêté avant les %n autres ventes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumsLine</name>
    <message numerus="yes">
        <source>%1: too much to add up, %Ln sale(s)</source>
        <extracomment>%1 is a currency, “USD”. The sum is too large a number.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: trop pour un total, %Ln vente</numerusform>
            <numerusform>%1&#xa0;: trop pour un total, %Ln ventes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s)</source>
        <extracomment>“USD 1,204.50 in 14 sales”: %1 is a currency, %2 an amount of it. The same in the next ones.</extracomment>
        <translation>
            <numerusform>%2 %1 en %Ln vente</numerusform>
            <numerusform>%2 %1 en %Ln ventes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid sale(s) do not tell how much</source>
        <extracomment>A clause at the end of “USD 9.00 in 3 sales, %3” and “USD 9.00 in 3 sales, 3.00 of it paid; %4”.</extracomment>
        <translation>
            <numerusform>%Ln vente payée au montant inconnu</numerusform>
            <numerusform>%Ln ventes payées au montant inconnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), %3</source>
        <extracomment>%1 is a currency, %2 an amount of it; %3 is “2 paid sales do not tell how much”.</extracomment>
        <translation>
            <numerusform>%2 %1 en %Ln vente, %3</numerusform>
            <numerusform>%2 %1 en %Ln ventes, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), %3 of it paid; %4</source>
        <extracomment>%1 is a currency, %2 and %3 are amounts of it; %4 is “2 paid sales do not tell how much”.</extracomment>
        <translation>
            <numerusform>%2 %1 en %Ln vente, dont %3 payés&#x202f;; %4</numerusform>
            <numerusform>%2 %1 en %Ln ventes, dont %3 payés&#x202f;; %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), none of it paid</source>
        <extracomment>%1 is a currency, %2 an amount of it, of which nothing is paid.</extracomment>
        <translation>
            <numerusform>%2 %1 en %Ln vente, rien de payé</numerusform>
            <numerusform>%2 %1 en %Ln ventes, rien de payé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), all paid</source>
        <extracomment>%1 is a currency, %2 an amount of it, which is paid.</extracomment>
        <translation>
            <numerusform>%2 %1 en %Ln vente, tout payé</numerusform>
            <numerusform>%2 %1 en %Ln ventes, tout payé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), %3 of it paid</source>
        <extracomment>%1 is a currency, %2 and %3 are amounts of it; %3 of them is paid.</extracomment>
        <translation>
            <numerusform>%2 %1 en %Ln vente, dont %3 payés</numerusform>
            <numerusform>%2 %1 en %Ln ventes, dont %3 payés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more currency(ies)</source>
        <extracomment>At the end of sums in several currencies: those that there is no room for.</extracomment>
        <translation>
            <numerusform>%n autre devise</numerusform>
            <numerusform>%n autres devises</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Calcul…</translation>
    </message>
</context>
<context>
    <name>SystemChecks</name>
    <message>
        <source>This is not a wallet’s or account’s number. Write its letters and digits without other signs.</source>
        <translation>Ce n’est pas un numéro de portefeuille ou de compte. Écrivez ses lettres et ses chiffres sans autres signes.</translation>
    </message>
    <message>
        <source>This is sent as typed. Wallets’ and accounts’ numbers mostly have A-Z, digits and . _ @ + : only.</source>
        <translation>Cela est envoyé tel quel. Les numéros de portefeuille et de compte n’ont en général que A-Z, des chiffres et les signes . _ @ + et deux-points.</translation>
    </message>
    <message>
        <source>A value has no name. Write one, or take the value out.</source>
        <translation>Une valeur n’a pas de nom. Écrivez-en un, ou retirez la valeur.</translation>
    </message>
    <message>
        <source>“%1” holds no plain text or number. Write its value as a text.</source>
        <extracomment>%1: the name of a value.</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne contient ni texte simple ni nombre. Écrivez sa valeur comme un texte.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Keep one of the two.</source>
        <extracomment>%1: the name of a value.</extracomment>
        <translation>«&#x202f;%1&#x202f;» figure ici deux fois. Gardez l’un des deux.</translation>
    </message>
</context>
<context>
    <name>SystemsCommand</name>
    <message>
        <source>needed</source>
        <extracomment>Of a field: it has to be given. Short.</extracomment>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Of a field: it may be given. Short.</extracomment>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>%1 wants nothing besides.</source>
        <extracomment>%1: a payment system’s code. It needs no more fields than all of them.</extracomment>
        <translation>%1 ne veut rien de plus.</translation>
    </message>
    <message>
        <source>No payment system has all of these words. A code that is younger than this list can be used as well: --set currency=CODE.</source>
        <extracomment>Words that were searched for.</extracomment>
        <translation>Aucun système de paiement ne contient tous ces mots. Un code plus récent que cette liste peut aussi être utilisé&#xa0;: --set currency=CODE.</translation>
    </message>
    <message>
        <source>The gateway of “%1” has no payment systems to choose from.</source>
        <extracomment>%1: an account.</extracomment>
        <translation>La passerelle de «&#x202f;%1&#x202f;» n’a pas de systèmes de paiement à choisir.</translation>
    </message>
</context>
<context>
    <name>TakingsView</name>
    <message>
        <source>%1: too much to add up</source>
        <extracomment>In the place of a sum. %1: a currency, “USD”. The sum is too large a number.</extracomment>
        <translation>%1&#xa0;: trop pour un total</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid sale(s)</source>
        <translation>
            <numerusform>%Ln vente payée</numerusform>
            <numerusform>%Ln ventes payées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do not tell how much, and are not in the sum.</source>
        <extracomment>Behind “3 paid sales”, as a sentence of its own.</extracomment>
        <translation>
            <numerusform>Pour %Ln d’entre elles, le montant est inconnu et n’entre pas dans le total.</numerusform>
            <numerusform>Pour %Ln d’entre elles, le montant est inconnu et n’entre pas dans le total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been paid today.</source>
        <translation>Rien n’a été payé aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) of today are not paid yet.</source>
        <translation>
            <numerusform>%Ln vente du jour n’est pas encore payée.</numerusform>
            <numerusform>%Ln ventes du jour ne sont pas encore payées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training is not counted.</source>
        <translation>L’entraînement n’est pas compté.</translation>
    </message>
</context>
<context>
    <name>TextChecks</name>
    <message>
        <source>Names and texts need straight quotes: &quot;name&quot;:&quot;text&quot;.</source>
        <extracomment>The straight quotes of &quot;name&quot;:&quot;text&quot; are what it is about.</extracomment>
        <translation>Les noms et les textes demandent des guillemets droits&#xa0;: &quot;name&quot;:&quot;text&quot;.</translation>
    </message>
    <message>
        <source>Names and texts need straight quotes. Write: %1</source>
        <extracomment>%1: a JSON object, {&quot;order&quot;:&quot;1001&quot;}, to be copied.</extracomment>
        <translation>Les noms et les textes demandent des guillemets droits. Écrivez&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” cannot stand here. Use letters, digits and ordinary punctuation.</source>
        <extracomment>%1: one character.</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas figurer ici. Utilisez des lettres, des chiffres et la ponctuation courante.</translation>
    </message>
    <message>
        <source>“%1” is sent as typed; some gateways and banks do not take such signs.</source>
        <extracomment>%1: one character.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est envoyé tel quel&#x202f;; certaines passerelles et banques n’acceptent pas de tels signes.</translation>
    </message>
    <message>
        <source>There is no letter or digit in it. It is sent as typed; some gateways refuse that.</source>
        <translation>Il n’y a ni lettre ni chiffre. Cela est envoyé tel quel&#x202f;; certaines passerelles le refusent.</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, character %2: %3</source>
        <extracomment>%1, %2: numbers. %3: the reason, a sentence (context Json).</extracomment>
        <translation>Ce n’est pas du JSON valide&#xa0;: ligne %1, caractère %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>This is JSON, but not an object. Write names and values in braces, such as {&quot;order&quot;:&quot;1001&quot;}.</source>
        <translation>C’est du JSON, mais pas un objet. Écrivez les noms et les valeurs entre accolades, comme {&quot;order&quot;:&quot;1001&quot;}.</translation>
    </message>
    <message numerus="yes">
        <source>This is nested deeper than %n level(s), which gateways do not read. Make it flatter.</source>
        <translation>
            <numerusform>C’est imbriqué sur plus de %n niveau, ce que les passerelles ne lisent pas. Rendez-le plus plat.</numerusform>
            <numerusform>C’est imbriqué sur plus de %n niveaux, ce que les passerelles ne lisent pas. Rendez-le plus plat.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known here. Choose one of: %2.</source>
        <extracomment>%1: what was typed. %2: a list.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas connu ici. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This is no coin’s code. Write coin and network with a low line between them and no blanks, such as USDT_polygon.</source>
        <translation>Ce n’est pas le code d’une cryptomonnaie. Écrivez la monnaie et le réseau reliés par un tiret bas, sans espaces, comme USDT_polygon.</translation>
    </message>
    <message>
        <source>The gateway’s documents write it %1; “%2” is sent as typed.</source>
        <extracomment>%1, %2: a coin&apos;s code in two spellings, USDT_polygon and usdt_polygon.</extracomment>
        <translation>Les documents de la passerelle l’écrivent %1&#x202f;; «&#x202f;%2&#x202f;» est envoyé tel quel.</translation>
    </message>
    <message>
        <source>“%1” is sent as typed. The gateway’s list of coins is not public; its documents write coin and network with a low line between them, such as USDT_polygon.</source>
        <translation>«&#x202f;%1&#x202f;» est envoyé tel quel. La liste des cryptomonnaies de la passerelle n’est pas publique&#x202f;; ses documents écrivent la monnaie et le réseau reliés par un tiret bas, comme USDT_polygon.</translation>
    </message>
    <message numerus="yes">
        <source>The identity number has exactly 11 digits and nothing else; this has %n character(s).</source>
        <translation>
            <numerusform>Le numéro d’identité a exactement 11 chiffres et rien d’autre&#x202f;; celui-ci a %n caractère.</numerusform>
            <numerusform>Le numéro d’identité a exactement 11 chiffres et rien d’autre&#x202f;; celui-ci a %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is read as %2.</source>
        <extracomment>%1: what was typed, &quot;15.040&quot;. %2: the amount, &quot;15.04 USD&quot;.</extracomment>
        <translation>«&#x202f;%1&#x202f;» est lu comme %2.</translation>
    </message>
    <message>
        <source>The amount is zero. A sale needs an amount above zero.</source>
        <translation>Le montant est zéro. Une vente demande un montant supérieur à zéro.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n decimal(s) is sent as typed. %2 or fewer are usual; the gateway may round it.</source>
        <extracomment>%1: a coin, &quot;XMR&quot;. %2: the usual number of decimals.</extracomment>
        <translation>
            <numerusform>%1 avec %n décimale est envoyé tel quel. D’ordinaire, il y en a %2 au plus&#x202f;; la passerelle peut arrondir.</numerusform>
            <numerusform>%1 avec %n décimales est envoyé tel quel. D’ordinaire, il y en a %2 au plus&#x202f;; la passerelle peut arrondir.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not taken by this method. It takes %2.</source>
        <extracomment>%1: what was typed as a currency. %2: a list of currencies&apos; codes.</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas accepté par ce moyen. Il accepte %2.</translation>
    </message>
</context>
<context>
    <name>Tracker</name>
    <message>
        <source>It was not issued, so there is nothing to ask about.</source>
        <extracomment>A sale, about which somebody wished to ask the gateway.</extracomment>
        <translation>Elle n’a pas été émise, il n’y a donc rien à demander.</translation>
    </message>
</context>
<context>
    <name>TrackerConfirm</name>
    <message>
        <source>The gateway’s number %1 carries the reference %2: it is another sale. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of one of its sales, %2 the reference of a sale of ours.</extracomment>
        <translation>Le numéro %1 de la passerelle porte la référence %2&#xa0;: c’est une autre vente. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The gateway states an amount for its number %1 that is not this sale’s %2, or cannot be read. Compare it on the gateway’s own pages. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of one of its sales, %2 an amount of money, 20.00 EUR.</extracomment>
        <translation>La passerelle indique pour son numéro %1 un montant qui n’est pas les %2 de cette vente, ou qui ne peut pas être lu. Comparez sur le site de la passerelle. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The gateway’s number %1 is over %2, and this sale over %3: it is another sale. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of one of its sales, %2 and %3 amounts of money, 20.00 EUR.</extracomment>
        <translation>Le numéro %1 de la passerelle porte sur %2, et cette vente sur %3&#xa0;: c’est une autre vente. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This sale is the gateway’s number %1 already. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of the sale.</extracomment>
        <translation>Cette vente a déjà le numéro %1 à la passerelle. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This sale was not issued, so the gateway cannot have it. Nothing was changed.</source>
        <translation>La facture de cette vente n’a pas été émise, la passerelle ne peut donc pas l’avoir. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The gateway’s number %1 is another sale in these books. Nothing was changed.</source>
        <extracomment>%1 is the gateway’s number of one of its sales.</extracomment>
        <translation>Le numéro %1 de la passerelle désigne une autre vente de ce registre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It is another sale, or over another amount. Nothing was changed.</source>
        <extracomment>After what the gateway said about one of its sales, which somebody took for this one.</extracomment>
        <translation>C’est une autre vente, ou d’un autre montant. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>TrackerLists</name>
    <message>
        <source>The gateway’s answer about its sale %1 does not agree with the books.</source>
        <extracomment>%1 is the gateway’s number of one of its sales.</extracomment>
        <translation>La réponse de la passerelle sur sa vente %1 ne concorde pas avec le registre.</translation>
    </message>
    <message>
        <source>Somebody is at work on it at this moment.</source>
        <extracomment>On a sale: another program, or another person at this one.</extracomment>
        <translation>Quelqu’un y travaille en ce moment.</translation>
    </message>
</context>
<context>
    <name>TrackerSearch</name>
    <message>
        <source>the gateway itself said that it has it, and no silence outweighs that</source>
        <extracomment>A clause after “Nobody can say yet whether the gateway has this sale:”. “Silence”: that it lists no such sale.</extracomment>
        <translation>la passerelle elle-même a dit qu’elle l’a, et son silence n’y change rien</translation>
    </message>
    <message>
        <source>the account’s key was entered anew after this sale; with another merchant’s key, the sale is not in this history</source>
        <extracomment>A clause after “Nobody can say yet whether the gateway has this sale:”. “History”: the gateway’s list of sales.</extracomment>
        <translation>la clé du compte a été saisie de nouveau après cette vente&#x202f;; avec la clé d’un autre commerçant, la vente n’est pas dans cet historique</translation>
    </message>
    <message>
        <source>the gateway’s answers do not tell</source>
        <extracomment>A clause after “Nobody can say yet whether the gateway has this sale:”.</extracomment>
        <translation>les réponses de la passerelle ne le disent pas</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The training gateway could not be started: %1</source>
        <extracomment>%1: why, whole sentences.</extracomment>
        <translation>La passerelle d’entraînement n’a pas pu être démarrée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>UnusualAmount</name>
    <message>
        <source>%1 is at least 100 times what is usually taken here: %2. Nothing was sent. Issue it only if this amount is meant.</source>
        <extracomment>%1: an amount, “1504.00 USD”. %2: what this shop usually takes for a sale, “15.04 USD”.</extracomment>
        <translation>%1, c’est au moins 100 fois le montant habituel ici&#xa0;: %2. Rien n’a été envoyé. N’émettez la facture que si ce montant est voulu.</translation>
    </message>
    <message>
        <source>%1 is very much, and there are too few earlier sales in %2 to know what is usual. Nothing was sent. Issue it only if this amount is meant.</source>
        <extracomment>%1: an amount, “20.00000000 BTC”. %2: the code of its currency.</extracomment>
        <translation>%1, c’est beaucoup, et il y a trop peu de ventes antérieures en %2 pour connaître le montant habituel. Rien n’a été envoyé. N’émettez la facture que si ce montant est voulu.</translation>
    </message>
    <message>
        <source>%1 is more than ten times the largest of the last sales here, %2, and looks as if its decimal mark had been forgotten. Nothing was sent. Issue it only if this amount is meant.</source>
        <extracomment>%1: an amount, “1299.00 USD”. %2: the largest amount that this shop took of late, “15.04 USD”.</extracomment>
        <translation>%1, c’est plus de dix fois le montant le plus élevé des dernières ventes ici (%2), comme si la virgule avait été oubliée. Rien n’a été envoyé. N’émettez la facture que si ce montant est voulu.</translation>
    </message>
</context>
<context>
    <name>WebAddress</name>
    <message>
        <source>“%1” is not a web address. Write it in full, such as https://shop.example.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse web. Écrivez-la en entier, comme https://shop.example.</translation>
    </message>
    <message>
        <source>The web address holds a user name or password. Take it out: customers would see it.</source>
        <translation>L’adresse web contient un nom d’utilisateur ou un mot de passe. Retirez-le&#xa0;: les clients le verraient.</translation>
    </message>
    <message numerus="yes">
        <source>The web address has %n character(s); at most %1 work everywhere.</source>
        <extracomment>%1: a number of characters.</extracomment>
        <translation>
            <numerusform>L’adresse web a %n caractère&#x202f;; jusqu’à %1, elle fonctionne partout.</numerusform>
            <numerusform>L’adresse web a %n caractères&#x202f;; jusqu’à %1, elle fonctionne partout.</numerusform>
        </translation>
    </message>
    <message>
        <source>The web address must begin with https:// (http:// works on this computer only).</source>
        <translation>L’adresse web doit commencer par https:// (http:// ne fonctionne que sur cet ordinateur).</translation>
    </message>
    <message>
        <source>The web address must begin with https://; what this begins with is no page for a browser.</source>
        <translation>L’adresse web doit commencer par https://&#x202f;; un tel début n’est pas celui d’une page pour un navigateur.</translation>
    </message>
</context>
<context>
    <name>WindowNews</name>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <extracomment>How many sales wait for a person, beside the page “Invoices”.</extracomment>
        <translation>
            <numerusform>%n à examiner</numerusform>
            <numerusform>%n à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be sold now.</source>
        <extracomment>Why, and what to do, follows.</extracomment>
        <translation>Rien ne peut être vendu en ce moment.</translation>
    </message>
    <message>
        <source>&amp;Restore the newest backup</source>
        <extracomment>Buttons beside the message that the books are gone.</extracomment>
        <translation>&amp;Restaurer la dernière sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Begin new books</source>
        <comment>a button: empty books are made</comment>
        <translation>N&amp;ouveau registre</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <extracomment>Button beside the message that the books are damaged: leads to the list of backups.</extracomment>
        <translation>Restaurer une &amp;sauvegarde…</translation>
    </message>
    <message>
        <source>The books could not be backed up.</source>
        <extracomment>The reason follows.</extracomment>
        <translation>Le registre n’a pas pu être sauvegardé.</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <extracomment>Button: leads to the list of backups.</extracomment>
        <translation>S&amp;auvegardes…</translation>
    </message>
</context>
<context>
    <name>WindowPrinting</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a sale&apos;s reference; %2: what became of its paper, a sentence.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Printing on %1…</source>
        <extracomment>%1: a printer.</extracomment>
        <translation>Impression sur %1…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>no state</source>
        <extracomment>In the place of a state: “Asked the gateway: no state.”</extracomment>
        <translation>aucun état</translation>
    </message>
    <message>
        <source>The gateway took the sale: %1.</source>
        <extracomment>%1 is a state: “Paid”.</extracomment>
        <translation>La passerelle a accepté la vente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The gateway issued the sale and gave a pay link.</source>
        <translation>La passerelle a émis la facture et donné un lien de paiement.</translation>
    </message>
    <message>
        <source>The gateway issued the sale, without a pay link.</source>
        <translation>La passerelle a émis la facture, sans lien de paiement.</translation>
    </message>
    <message>
        <source>The gateway refused the sale.</source>
        <translation>La passerelle a refusé la vente.</translation>
    </message>
    <message>
        <source>The gateway refused the sale: %1</source>
        <extracomment>%1 is the reason: one or more whole sentences.</extracomment>
        <translation>La passerelle a refusé la vente&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sale was not issued.</source>
        <translation>La facture n’a pas été émise.</translation>
    </message>
    <message>
        <source>The sale was not issued: %1</source>
        <extracomment>%1 is the reason: one or more whole sentences.</extracomment>
        <translation>La facture n’a pas été émise&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is not known whether the gateway has the sale.</source>
        <translation>On ne sait pas si la passerelle a la vente.</translation>
    </message>
    <message>
        <source>It is not known whether the gateway has the sale: %1</source>
        <extracomment>%1 is the reason: one or more whole sentences.</extracomment>
        <translation>On ne sait pas si la passerelle a la vente&#xa0;: %1</translation>
    </message>
    <message>
        <source>The gateway said so %1, when the sale was sent.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>La passerelle l’a dit %1, à l’envoi de la vente.</translation>
    </message>
    <message>
        <source>The gateway said so %1, when asked.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”. “when asked”: this program had asked it.</extracomment>
        <translation>La passerelle l’a dit %1, en réponse à une demande.</translation>
    </message>
    <message>
        <source>The gateway said so %1, in its list of sales.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”. It is the gateway’s list.</extracomment>
        <translation>La passerelle l’a dit %1, dans sa liste de ventes.</translation>
    </message>
    <message>
        <source>The gateway said so %1, in its statement.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”. It is the gateway’s statement of a month.</extracomment>
        <translation>La passerelle l’a dit %1, dans son relevé.</translation>
    </message>
    <message>
        <source>The gateway said so %1.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>La passerelle l’a dit %1.</translation>
    </message>
    <message>
        <source>The gateway said so %1, %2.</source>
        <extracomment>%1 is when the gateway said it: “5 minutes ago”. %2 is how, in a word that was not translated.</extracomment>
        <translation>La passerelle l’a dit %1, %2.</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <extracomment>%1 is the time of day, “14:32”. It stands in a narrow column.</extracomment>
        <translation>Hier %1</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.” The same for the others.</extracomment>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.”</extracomment>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.”</extracomment>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.”</extracomment>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>When something was; %1 is a day: “3 Nov”, “3 Nov 2025”.</extracomment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>Being issued</source>
        <comment>state of a sale</comment>
        <translation>En émission</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a sale: the customer has not paid yet</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paid by customer</source>
        <comment>state of a sale: the merchant has not got the money yet</comment>
        <translation>Payée par le client</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>state of a sale</comment>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a sale: the payment failed</comment>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a sale</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a sale</comment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Charged back</source>
        <comment>state of a sale: the money went back to the customer</comment>
        <translation>Rétrofacturée</translation>
    </message>
    <message>
        <source>Withheld</source>
        <comment>state of a sale: the gateway holds the money back</comment>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Not issued</source>
        <comment>state of a sale</comment>
        <translation>Non émise</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a sale</comment>
        <translation>Incertaine</translation>
    </message>
    <message>
        <source>this program</source>
        <extracomment>Who said something; it stands after a time: “14:32 · this program”.</extracomment>
        <translation>ce programme</translation>
    </message>
    <message>
        <source>a person’s word</source>
        <extracomment>Who said something: a person, not a gateway.</extracomment>
        <translation>une personne</translation>
    </message>
    <message>
        <source>when the sale was sent</source>
        <extracomment>When the gateway said something.</extracomment>
        <translation>à l’envoi de la vente</translation>
    </message>
    <message>
        <source>when asked</source>
        <extracomment>When the gateway said something: when this program asked it.</extracomment>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>in its list of sales</source>
        <extracomment>Where the gateway said something.</extracomment>
        <translation>dans sa liste de ventes</translation>
    </message>
    <message>
        <source>in its statement</source>
        <extracomment>Where the gateway said something.</extracomment>
        <translation>dans son relevé</translation>
    </message>
    <message>
        <source>Another program sold it.</source>
        <translation>Un autre programme l’a vendue.</translation>
    </message>
    <message>
        <source>You issued the sale.</source>
        <translation>Vous avez émis la facture.</translation>
    </message>
    <message>
        <source>Asked the gateway: %1.</source>
        <extracomment>This program asked, and %1 is the answer: a state, “Paid”.</extracomment>
        <translation>Passerelle interrogée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Found the sale at the gateway: %1.</source>
        <extracomment>This program looked for the sale, and %1 is what it found: a state, “Paid”.</extracomment>
        <translation>Vente trouvée à la passerelle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The sale never arrived at the gateway.</source>
        <translation>La vente n’est jamais arrivée à la passerelle.</translation>
    </message>
    <message>
        <source>The gateway sent a message about the sale: %1.</source>
        <extracomment>%1 is a state: “Paid”.</extracomment>
        <translation>La passerelle a envoyé un message sur la vente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The customer came back from the pay page.</source>
        <translation>Le client est revenu de la page de paiement.</translation>
    </message>
    <message>
        <source>Imported from the statement: %1.</source>
        <extracomment>%1 is a state: “Paid”.</extracomment>
        <translation>Importée du relevé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Somebody looked at it and put it aside.</source>
        <translation>Quelqu’un l’a examinée et classée.</translation>
    </message>
    <message>
        <source>A note without text.</source>
        <translation>Une note sans texte.</translation>
    </message>
    <message>
        <source>“%1”, a word that this program does not know</source>
        <extracomment>In the place of a state: what the gateway calls it. “Asked the gateway: “LIMBO”, a word that …”</extracomment>
        <translation>«&#x202f;%1&#x202f;», un mot que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>You issued it %1; the gateway has not answered yet.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>Vous l’avez émise %1&#x202f;; la passerelle n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>This program noted it %1; the gateway’s answer does not tell what became of the sale.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>Ce programme l’a noté %1&#x202f;; la réponse de la passerelle ne dit pas ce qu’est devenue la vente.</translation>
    </message>
    <message>
        <source>This program noted it %1; the gateway has said nothing.</source>
        <extracomment>%1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.</extracomment>
        <translation>Ce programme l’a noté %1&#x202f;; la passerelle n’a rien dit.</translation>
    </message>
    <message>
        <source>The gateway did not say by itself that nothing was issued. Choose “Check now” before you choose “Sell again”.</source>
        <extracomment>“Check now” and “Sell again” are buttons: they are called as they are called there.</extracomment>
        <translation>La passerelle n’a pas dit d’elle-même que rien n’a été émis. Choisissez «&#x202f;Vérifier&#x202f;» avant de choisir «&#x202f;Vendre à nouveau&#x202f;».</translation>
    </message>
    <message>
        <source>Nobody can pay this sale. To try once more, choose “Sell again”.</source>
        <extracomment>“Sell again” is a button: it is called as it is called there.</extracomment>
        <translation>Personne ne peut payer cette vente. Pour essayer encore une fois, choisissez «&#x202f;Vendre à nouveau&#x202f;».</translation>
    </message>
    <message>
        <source>Choose “Check now” before you sell again: otherwise the customer may pay twice.</source>
        <extracomment>“Check now” is a button: it is called as it is called there.</extracomment>
        <translation>Choisissez «&#x202f;Vérifier&#x202f;» avant de vendre à nouveau&#xa0;: sinon le client pourrait payer deux fois.</translation>
    </message>
    <message>
        <source>It is on its way to the gateway. If it stays so for a minute, choose “Check now”.</source>
        <extracomment>“Check now” is a button: it is called as it is called there.</extracomment>
        <translation>Elle est en route vers la passerelle. Si cela dure une minute, choisissez «&#x202f;Vérifier&#x202f;».</translation>
    </message>
    <message>
        <source>The gateway holds the money back. Ask the gateway for the reason.</source>
        <translation>La passerelle retient l’argent. Demandez-lui la raison.</translation>
    </message>
    <message>
        <source>The money went back to the customer. See the gateway’s own pages for the reason.</source>
        <translation>L’argent est retourné au client. Voyez la raison sur le site de la passerelle.</translation>
    </message>
    <message>
        <source>The customer has paid. The money is on its way to you.</source>
        <translation>Le client a payé. L’argent est en route vers vous.</translation>
    </message>
    <message>
        <source>You sent it to the customer.</source>
        <translation>Vous l’avez envoyée au client.</translation>
    </message>
    <message>
        <source>You printed it.</source>
        <translation>Vous l’avez imprimée.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountDetails</name>
    <message>
        <source>The training account belongs to the program. It practises with every gateway this program knows; they are played on this computer: links, QR codes and payments look as they do in the shop, and no money moves. It needs no key, and can be neither changed nor removed.</source>
        <extracomment>What the built-in account for practising is. The gateways are parts of this program then.</extracomment>
        <translation>Le compte d’entraînement appartient au programme. Il sert à s’exercer avec chaque passerelle que ce programme connaît&#x202f;; elles sont jouées sur cet ordinateur&#xa0;: les liens, les codes QR et les paiements ressemblent à ceux de la boutique, et aucun argent ne circule. Il n’a pas besoin de clé, et ne peut être ni modifié ni supprimé.</translation>
    </message>
    <message>
        <source>&amp;Use for sales</source>
        <extracomment>Button: new sales are sold with this account.</extracomment>
        <translation>&amp;Utiliser pour vendre</translation>
    </message>
    <message>
        <source>S&amp;tatement…</source>
        <extracomment>Button: opens the gateway&apos;s list of this account&apos;s sales, month by month.</extracomment>
        <translation>Re&amp;levé…</translation>
    </message>
    <message>
        <source>&amp;Import past sales…</source>
        <extracomment>Button: sales that the gateway has are fetched into the books.</extracomment>
        <translation>&amp;Importer des ventes passées…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Button: change the account.</extracomment>
        <translation>M&amp;odifier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: remove the account.</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <extracomment>Button, an answer to “Remove ... and its key?”</extracomment>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button, the other answer: the account is not removed.</extracomment>
        <translation>Ga&amp;rder</translation>
    </message>
    <message>
        <source>Remove, and &amp;leave its key</source>
        <extracomment>Button: the account is removed, the key stays in the keychain.</extracomment>
        <translation>Supprimer et l&amp;aisser sa clé</translation>
    </message>
    <message>
        <source>Keep t&amp;he account</source>
        <extracomment>Button, the other answer.</extracomment>
        <translation>Ga&amp;rder le compte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact about an account, for screen readers: what it is, and its value. “Gateway: NonStoPay”.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>The secret that the gateway gave the merchant.</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>In this computer’s keychain</source>
        <translation>Dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Direct sales</source>
        <extracomment>Sales for which the customer&apos;s card data is typed in this program. “On” or “Off” stands beside it.</extracomment>
        <translation>Ventes directes</translation>
    </message>
    <message>
        <source>On: card data may be typed here</source>
        <translation>Activées&#xa0;: les données de carte peuvent être tapées ici</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>direct sales</comment>
        <translation>Désactivées</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountForm</name>
    <message>
        <source>Shop</source>
        <extracomment>An example of what a person may call an account.</extracomment>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <extracomment>Label of a field: what the account is called.</extracomment>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>What you call it, such as the shop or the till.</source>
        <translation>Comment vous l’appelez&#xa0;: la boutique ou la caisse, par exemple.</translation>
    </message>
    <message>
        <source>Ga&amp;teway</source>
        <extracomment>Label of a list: the payment company that the account is with.</extracomment>
        <translation>&amp;Passerelle</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>Adresse &amp;web</translation>
    </message>
    <message>
        <source>Where the gateway takes calls; it told you.</source>
        <extracomment>Of the gateway&apos;s web address. “It” is the gateway.</extracomment>
        <translation>Où la passerelle reçoit les demandes&#x202f;; elle vous l’a indiqué.</translation>
    </message>
    <message>
        <source>C&amp;lient ID</source>
        <translation>&amp;ID client</translation>
    </message>
    <message>
        <source>The number of your profile or cash register; the gateway shows it beside the key.</source>
        <translation>Le numéro de votre profil ou de votre caisse&#x202f;; la passerelle l’affiche à côté de la clé.</translation>
    </message>
    <message>
        <source>Goes into this computer’s keychain and nowhere else.</source>
        <extracomment>Of the secret that the gateway gave.</extracomment>
        <translation>Va dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New account</source>
        <extracomment>Titles of a form: an account is added, or the one of that name is changed.</extracomment>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <extracomment>Buttons of the form for an account that is added, or changed.</extracomment>
        <translation>&amp;Ajouter le compte</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Stored in your keychain. Type a new one to replace it.</source>
        <translation>Enregistrée. Tapez-en une nouvelle pour la remplacer.</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsModel</name>
    <message>
        <source>Training</source>
        <extracomment>A word on an account: it is the one for practising, where no money moves.</extracomment>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Direct sales on</source>
        <extracomment>Some words on an account: card data may be typed in this program.</extracomment>
        <translation>Ventes directes activées</translation>
    </message>
</context>
<context>
    <name>counterfoil::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <extracomment>Title of a page, and name of the list on it.</extracomment>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>The chosen account</source>
        <extracomment>Name of a part of the page, for screen readers.</extracomment>
        <translation>Le compte choisi</translation>
    </message>
</context>
<context>
    <name>counterfoil::AmountQuestion</name>
    <message>
        <source>Is this amount right?</source>
        <translation>Ce montant est-il correct&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing has been sent, and what you typed is still in the form.</source>
        <translation>Rien n’a été envoyé, et ce que vous avez saisi est toujours dans le formulaire.</translation>
    </message>
    <message>
        <source>&amp;Change the amount</source>
        <translation>Modifier le m&amp;ontant</translation>
    </message>
    <message>
        <source>It is at least 100 times what is usually taken here: %1.</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>C’est au moins 100 fois le montant habituel ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is very much, and there are too few earlier sales in %1 to know what is usual.</source>
        <extracomment>%1: the code of a currency, such as “BTC”.</extracomment>
        <translation>C’est beaucoup, et il y a trop peu de ventes antérieures en %1 pour connaître le montant habituel.</translation>
    </message>
    <message>
        <source>Issue it</source>
        <extracomment>A button without a mnemonic. “It” is the sale.</extracomment>
        <translation>Émettre la facture</translation>
    </message>
    <message>
        <source>It is more than ten times the largest of the last sales here, %1, and looks as if its decimal mark had been forgotten.</source>
        <extracomment>%1: the largest amount of the last sales, with its currency.</extracomment>
        <translation>C’est plus de dix fois le montant le plus élevé des dernières ventes ici (%1), comme si la virgule avait été oubliée.</translation>
    </message>
</context>
<context>
    <name>counterfoil::BackupSettings</name>
    <message>
        <source>A copy is made by itself when the last one is older than a day and something has changed. Those of the last 48 hours are kept (the newest 20), and of each of the last 7 days, 4 weeks and 12 months the newest, in this folder:</source>
        <translation>Une copie se fait automatiquement quand la dernière a plus d’un jour et que quelque chose a changé. Sont gardées celles des 48 dernières heures (les 20 plus récentes), et la plus récente de chacun des 7 derniers jours, des 4 dernières semaines et des 12 derniers mois, dans ce dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <extracomment>Name of a list, for screen readers.</extracomment>
        <translation>Sauvegardes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Leave the books as they &amp;are</source>
        <extracomment>Button, an answer to “Put the books back ...?”</extracomment>
        <translation>&amp;Laisser le registre tel quel</translation>
    </message>
    <message>
        <source>P&amp;ut them back</source>
        <extracomment>Button, the other answer: a backup takes the place of the books.</extracomment>
        <translation>Reme&amp;ttre en place</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Aucune sauvegarde n’a encore été faite.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <extracomment>Button, and what stands on it while a backup is made.</extracomment>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Sau&amp;vegarder</translation>
    </message>
    <message>
        <source>Putting the books back…</source>
        <extracomment>Button, and what stands on it while a backup is put in the place of the books.</extracomment>
        <translation>Remise en place…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
</context>
<context>
    <name>counterfoil::BusNotifier</name>
    <message>
        <source>Show the sales</source>
        <extracomment>What a click on a message of the desktop does.</extracomment>
        <translation>Afficher les ventes</translation>
    </message>
    <message>
        <source>Show the sale</source>
        <translation>Afficher la vente</translation>
    </message>
</context>
<context>
    <name>counterfoil::CandidateView</name>
    <message>
        <source>Which of the gateway’s sales it is</source>
        <translation>Laquelle des ventes de la passerelle c’est</translation>
    </message>
    <message>
        <source>Look at the gateway’s sales that this one may be</source>
        <translation>Regarder les ventes de la passerelle qui pourraient être celle-ci</translation>
    </message>
    <message>
        <source>This is the &amp;same sale</source>
        <extracomment>A button: the sale of the gateway that is shown is the shop’s own one.</extracomment>
        <translation>C’est la mêm&amp;e vente</translation>
    </message>
    <message>
        <source>It is anothe&amp;r one</source>
        <extracomment>A button: the sale of the gateway that is shown is not the shop’s own one.</extracomment>
        <translation>C’en est une &amp;autre</translation>
    </message>
    <message>
        <source>It may be t&amp;his one…</source>
        <extracomment>A button: looks for the gateway’s sale that this one may be.</extracomment>
        <translation>C’est &amp;peut-être celle-ci…</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Interrogation de la passerelle…</translation>
    </message>
    <message>
        <source>Your sale</source>
        <translation>Votre vente</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>À la passerelle</translation>
    </message>
    <message>
        <source>%1: %2, at the gateway %3</source>
        <extracomment>Read out: %1 is what is compared, “Amount”; %2 is ours, %3 the gateway’s.</extracomment>
        <translation>%1&#xa0;: %2, selon la passerelle %3</translation>
    </message>
</context>
<context>
    <name>counterfoil::CardCodeEditor</name>
    <message>
        <source>3 or 4 digits</source>
        <extracomment>How many digits the code on a card has; stands in its empty field.</extracomment>
        <translation>3 ou 4 chiffres</translation>
    </message>
</context>
<context>
    <name>counterfoil::CardSide</name>
    <message>
        <source>Open &amp;payment page</source>
        <extracomment>A button: the page of the payment form opens in the browser.</extracomment>
        <translation>Ouvrir la &amp;page de paiement</translation>
    </message>
    <message>
        <source>The gateway would rather have its form, which opens on this computer only. The link can be sent.</source>
        <translation>La passerelle préférerait son formulaire, qui ne s’ouvre que sur cet ordinateur. Le lien peut être envoyé.</translation>
    </message>
    <message>
        <source>Sell &amp;again</source>
        <extracomment>A button: the same sale once more, as a new one.</extracomment>
        <translation>Vendre à nouvea&amp;u</translation>
    </message>
    <message>
        <source>New &amp;sale</source>
        <translation>Nouvelle vent&amp;e</translation>
    </message>
    <message>
        <source>&amp;To the list</source>
        <extracomment>A button: back to the list of sales.</extracomment>
        <translation>À la lis&amp;te</translation>
    </message>
    <message>
        <source>Back to the list of invoices (Esc)</source>
        <translation>Retour à la liste des factures (Échap)</translation>
    </message>
    <message>
        <source>Who said so</source>
        <extracomment>Spoken of the line that says on whose word a sale’s state stands.</extracomment>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>On a button while the gateway is asked.</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <extracomment>A button: asks the gateway what became of the sale.</extracomment>
        <translation>&amp;Vérifier</translation>
    </message>
</context>
<context>
    <name>counterfoil::CheckStrip</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A button: puts a message away.</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>counterfoil::ChoiceEditor</name>
    <message>
        <source>Choose</source>
        <extracomment>Stands in a list of choices in which nothing is chosen yet.</extracomment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>None of the choices.</extracomment>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>counterfoil::ChosenSales</name>
    <message>
        <source>The chosen sales</source>
        <translation>Les ventes choisies</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>A button: a person has looked at these sales.</extracomment>
        <translation>Cla&amp;sser</translation>
    </message>
    <message>
        <source>You have looked at these: they leave the list of what needs a look</source>
        <translation>Vous les avez examinées&#xa0;: elles quittent la liste de ce qui est à examiner</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state, “Paid”; %2 is how many of the chosen sales have it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <extracomment>A button: asks the gateway where the sales stand.</extracomment>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>counterfoil::CoinTerms</name>
    <message>
        <source>Address</source>
        <extracomment>Of a coin’s network: where the coins are to be sent.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Coins</source>
        <extracomment>What a sale is paid in, where nobody knows which.</extracomment>
        <translation>Cryptomonnaie</translation>
    </message>
    <message>
        <source>Coins that are sent in another network than the address belongs to are lost.</source>
        <translation>Ce qui est envoyé par un autre réseau que celui de l’adresse est perdu.</translation>
    </message>
    <message>
        <source>Only in the network %1: coins that are sent in another one are lost.</source>
        <extracomment>%1: what a coin’s network is called, as “TRC20”.</extracomment>
        <translation>Seulement par le réseau %1&#xa0;: ce qui est envoyé par un autre est perdu.</translation>
    </message>
    <message>
        <source>Amount &amp;in the code</source>
        <extracomment>A box to tick: wallets then fill in the amount by themselves. “Code”: the QR code.</extracomment>
        <translation>Mont&amp;ant dans le code</translation>
    </message>
    <message>
        <source>Without it the code holds the address alone, for wallets that cannot read the amount</source>
        <translation>Sans cela, le code ne contient que l’adresse, pour les portefeuilles qui ne lisent pas le montant</translation>
    </message>
</context>
<context>
    <name>counterfoil::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>counterfoil::CounterBar</name>
    <message>
        <source>Counter</source>
        <extracomment>Title of the page that sells while the window is a till: full screen, with a keypad.</extracomment>
        <translation>Mode caisse</translation>
    </message>
    <message>
        <source>Today’s takings (F6)</source>
        <extracomment>A button: shows what customers have paid today. F6 is a key.</extracomment>
        <translation>Recette du jour (F6)</translation>
    </message>
    <message>
        <source>Leave the counter (F9)</source>
        <extracomment>A button: ends the till&apos;s full screen. F9 is a key.</extracomment>
        <translation>Quitter le mode caisse (F9)</translation>
    </message>
</context>
<context>
    <name>counterfoil::CounterSettings</name>
    <message>
        <source>The counter fills the screen: a keypad, the amount, and Enter. It sells by the method, currency and payment system of the last sale; what else a sale needs, keep with the pin beside its field.</source>
        <translation>Le mode caisse occupe tout l’écran&#xa0;: un pavé numérique, le montant, et Entrée. Il vend avec le moyen, la devise et le système de paiement de la dernière vente&#x202f;; ce qu’il faut de plus à une vente, gardez-le avec l’épingle à côté de son champ.</translation>
    </message>
    <message>
        <source>With a blank between them. While there are none, the counter shows those that were sold often, and round ones.</source>
        <translation>Séparés par un espace. Tant qu’il n’y en a pas, le mode caisse propose les montants souvent vendus, et des montants ronds.</translation>
    </message>
    <message>
        <source>Begin the counter (F9)</source>
        <extracomment>Button: begins the till&apos;s full screen. F9 is a key.</extracomment>
        <translation>Passer en mode caisse (F9)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Quick amounts</source>
        <extracomment>Label before a line with amounts such as “5 10 20”, which become keys of the till.</extracomment>
        <translation>Montants rapides</translation>
    </message>
</context>
<context>
    <name>counterfoil::CountryEditor</name>
    <message>
        <source>Germany</source>
        <extracomment>A country, as an example of what is typed there.</extracomment>
        <translation>Allemagne</translation>
    </message>
</context>
<context>
    <name>counterfoil::CsvPanel</name>
    <message>
        <source>Im&amp;port</source>
        <extracomment>Button: takes all lines of a file.</extracomment>
        <translation>Im&amp;porter</translation>
    </message>
    <message>
        <source>Import without the &amp;wrong lines</source>
        <extracomment>Button: takes the lines of a file that are right.</extracomment>
        <translation>Importer sans les lignes incorrec&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button, while something is done.</extracomment>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Ce qui ne va pas dans le fichier</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;Do not import</source>
        <extracomment>Button beside “Import”: nothing is taken from the file.</extracomment>
        <translation>Ne pas imp&amp;orter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: what was said about a file goes, and the form comes back into its place.</extracomment>
        <translation>&amp;Retour</translation>
    </message>
</context>
<context>
    <name>counterfoil::Desktop</name>
    <message>
        <source>Counterfoil is open already</source>
        <extracomment>Title of a notification: the program was started, and its window is not to be seen.</extracomment>
        <translation>Counterfoil est déjà ouvert</translation>
    </message>
    <message>
        <source>Its window is behind others, or on another workspace.</source>
        <translation>Sa fenêtre est derrière d’autres, ou sur un autre espace de travail.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <extracomment>Button of a notification.</extracomment>
        <translation>Afficher la fenêtre</translation>
    </message>
</context>
<context>
    <name>counterfoil::DiagnosisRow</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A line of what was looked at, for screen readers: “Key, bad: Wrong key.” What to do may follow.</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>counterfoil::DirectSwitch</name>
    <message>
        <source>&amp;Direct sales</source>
        <extracomment>Box to check: the customer&apos;s card data may be typed in this program.</extracomment>
        <translation>Ventes &amp;directes</translation>
    </message>
    <message>
        <source>Card data is typed in this program instead of on the gateway’s page.</source>
        <translation>Les données de carte sont tapées dans ce programme au lieu de l’être sur la page de la passerelle.</translation>
    </message>
    <message>
        <source>&amp;I understand, switch on</source>
        <extracomment>Button: direct sales are switched on.</extracomment>
        <translation>J’ai compris, activ&amp;er</translation>
    </message>
    <message>
        <source>Leave o&amp;ff</source>
        <extracomment>Button, the other answer: direct sales stay switched off.</extracomment>
        <translation>Laisser désac&amp;tivées</translation>
    </message>
</context>
<context>
    <name>counterfoil::DisplaySettings</name>
    <message>
        <source>It shows a customer the shop, the amount, the QR code, and whether the sale is paid. Nothing else of this program can be seen or reached there.</source>
        <translation>Il montre au client la boutique, le montant, le code QR, et si la vente est payée. Rien d’autre de ce programme n’y est visible ni accessible.</translation>
    </message>
    <message>
        <source>Show it on a second screen when there is one</source>
        <extracomment>Box to check.</extracomment>
        <translation>L’afficher sur un second écran quand il y en a un</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>Label before a list of screens.</extracomment>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Language for customers</source>
        <extracomment>Label before a list of languages.</extracomment>
        <translation>Langue pour les clients</translation>
    </message>
    <message>
        <source>“Paid” stays for</source>
        <extracomment>Label before “10 seconds”: how long the customer&apos;s screen says “Paid”.</extracomment>
        <translation>«&#x202f;Payé&#x202f;» reste</translation>
    </message>
    <message>
        <source>Customer’s screen: which one</source>
        <translation>Écran du client&#xa0;: lequel</translation>
    </message>
    <message>
        <source>Show an example</source>
        <extracomment>Button: the customer’s screen shows a sale that is none.</extracomment>
        <translation>Montrer un exemple</translation>
    </message>
    <message>
        <source>As this program</source>
        <extracomment>A choice in a list of languages: customers read what the cashier reads.</extracomment>
        <translation>Comme ce programme</translation>
    </message>
    <message>
        <source>Any other than this one</source>
        <extracomment>A choice in a list of screens.</extracomment>
        <translation>Tout autre que celui-ci</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <extracomment>%1: the name of a screen, as “HDMI-1”.</extracomment>
        <translation>%1 (non branché)</translation>
    </message>
    <message>
        <source>Close its window</source>
        <extracomment>Buttons: the customer’s screen as a window that can be moved.</extracomment>
        <translation>Fermer sa fenêtre</translation>
    </message>
    <message>
        <source>Open it as a window</source>
        <translation>L’ouvrir en fenêtre</translation>
    </message>
    <message>
        <source>It is on the screen %1 now.</source>
        <extracomment>%1: the name of a screen, as “HDMI-1”.</extracomment>
        <translation>Il est maintenant sur l’écran %1.</translation>
    </message>
    <message>
        <source>There is one screen now. For a screen that shows the same as this one, open it as a window and move it there.</source>
        <translation>Il n’y a qu’un écran maintenant. Pour un écran qui montre la même chose que celui-ci, ouvrez-le en fenêtre et déplacez-la là-bas.</translation>
    </message>
    <message>
        <source>It is on no screen now.</source>
        <translation>Il n’est sur aucun écran maintenant.</translation>
    </message>
</context>
<context>
    <name>counterfoil::DisplayWindow</name>
    <message>
        <source>Customer’s screen</source>
        <extracomment>Title of the window that a customer sees.</extracomment>
        <translation>Écran du client</translation>
    </message>
</context>
<context>
    <name>counterfoil::DoctorView</name>
    <message>
        <source>Does it work?</source>
        <extracomment>Title: whether the chosen account works is looked at here.</extracomment>
        <translation>Le compte fonctionne-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <extracomment>Button: what was found goes to the clipboard, for the gateway&apos;s support.</extracomment>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <extracomment>Button: the account is checked once more.</extracomment>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Counterfoil, account “%1”, %2</source>
        <extracomment>First line of a report: the name of an account, and its web address.</extracomment>
        <translation>Counterfoil, compte «&#x202f;%1&#x202f;», %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::DuplicateQuestion</name>
    <message>
        <source>Is this the same sale once more?</source>
        <translation>Est-ce la même vente une seconde fois&#x202f;?</translation>
    </message>
    <message>
        <source>If that sale exists, a second one would let the customer pay twice. Check it first: if it never arrived at the gateway, this one is issued; if it did, you see its link. Nothing has been sent now, and what you typed is still in the form.</source>
        <translation>Si cette vente existe, une seconde permettrait au client de payer deux fois. Vérifiez-la d’abord&#xa0;: si elle n’est jamais arrivée à la passerelle, celle-ci est émise&#x202f;; si elle y est arrivée, vous voyez son lien. Rien n’a été envoyé cette fois, et ce que vous avez tapé est encore dans le formulaire.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Retour au formulaire</translation>
    </message>
    <message>
        <source>Issue a second sale all the &amp;same</source>
        <translation>Émettre &amp;quand même une seconde facture</translation>
    </message>
    <message>
        <source>Asking the gateway about %1.</source>
        <extracomment>Spoken. %1: the reference of a sale.</extracomment>
        <translation>Interrogation de la passerelle sur %1.</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Interrogation de la passerelle…</translation>
    </message>
    <message>
        <source>&amp;Check %1 first</source>
        <extracomment>A button. %1: the reference of an earlier sale, whose outcome is asked for before a second one.</extracomment>
        <translation>Vérifier d’&amp;abord %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::FieldRow</name>
    <message>
        <source>optional</source>
        <extracomment>Beside the label of a field that may be left empty.</extracomment>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Keep “%1” for the next sales</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>Garder «&#x202f;%1&#x202f;» pour les prochaines ventes</translation>
    </message>
    <message>
        <source>Kept for the next sales. Click to stop (Ctrl+D)</source>
        <translation>Gardé pour les prochaines ventes. Cliquez pour arrêter (Ctrl+D)</translation>
    </message>
    <message>
        <source>Keep for the next sales (Ctrl+D)</source>
        <translation>Garder pour les prochaines ventes (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>counterfoil::FilterBar</name>
    <message>
        <source>Customer, amount, reference, description, gateway’s number</source>
        <translation>Client, montant, référence, description, numéro de la passerelle</translation>
    </message>
    <message>
        <source>Search sales</source>
        <translation>Chercher des ventes</translation>
    </message>
    <message>
        <source>Which sales to show</source>
        <translation>Quelles ventes afficher</translation>
    </message>
    <message>
        <source>From which time</source>
        <translation>De quelle période</translation>
    </message>
    <message>
        <source>Of which account</source>
        <translation>De quel compte</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Paid by which method</source>
        <translation>Par quel moyen de paiement</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Tous les moyens</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Before a day: sales from that day on. What follows is a field, and then the next text.</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Before a day: sales until that day. Before it stand the text above and a field.</extracomment>
        <translation>au</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <extracomment>A button that shows filters which are folded away; %1 of those are used.</extracomment>
        <translation>Filtres (%1)</translation>
    </message>
    <message>
        <source>Filters…</source>
        <translation>Filtres…</translation>
    </message>
    <message>
        <source>Hide further filters</source>
        <translation>Masquer les autres filtres</translation>
    </message>
    <message>
        <source>Show further filters</source>
        <translation>Afficher les autres filtres</translation>
    </message>
</context>
<context>
    <name>counterfoil::FoldButton</name>
    <message>
        <source>%1, open</source>
        <extracomment>Spoken. %1: the title of a part of a form, whose fields are to be seen.</extracomment>
        <translation>%1, déplié</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <extracomment>Spoken. %1: the title of a part of a form, whose fields are hidden.</extracomment>
        <translation>%1, replié</translation>
    </message>
    <message>
        <source>%1, folded, %2</source>
        <extracomment>Spoken. %1: the title of a part of a form, whose fields are hidden; %2: what it holds.</extracomment>
        <translation>%1, replié, %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::GatewayChoice</name>
    <message>
        <source>Gateway</source>
        <extracomment>Name of a list: which of several payment companies is asked.</extracomment>
        <translation>Passerelle</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportDialog</name>
    <message>
        <source>Import past sales</source>
        <extracomment>Title of a window: sales that the gateway has are fetched into the books.</extracomment>
        <translation>Importer des ventes passées</translation>
    </message>
</context>
<context>
    <name>counterfoil::ImportView</name>
    <message>
        <source>Fetches the sales that the gateway lists for these months into your books. What is there already is not taken twice, and nothing is changed at the gateway.</source>
        <translation>Va chercher les ventes que la passerelle liste pour ces mois et les met dans votre registre. Ce qui y est déjà n’est pas pris deux fois, et rien ne change à la passerelle.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <extracomment>Label of a list: which of several payment companies is asked.</extracomment>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Label of a month, the first of several.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Label of a month, the last of several.</extracomment>
        <translation>À</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: the import ends after the page that it is at.</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>How far an import is, for screen readers.</extracomment>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Sales that were left out, and why</source>
        <extracomment>Name of a list, for screen readers.</extracomment>
        <translation>Ventes laissées de côté, et pourquoi</translation>
    </message>
    <message>
        <source>Past sales of “%1”</source>
        <extracomment>%1 is the name of an account.</extracomment>
        <translation>Ventes passées de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A sale&apos;s number, and why it was not imported.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>Title of a list: sales that were not imported.</extracomment>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>Button, and what stands on it while sales are imported.</extracomment>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceDetails</name>
    <message>
        <source>Details of the sale</source>
        <translation>Détails de la vente</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>A button: a person has looked at this sale.</extracomment>
        <translation>Cla&amp;sser</translation>
    </message>
    <message>
        <source>You have looked at it: it leaves the list of what needs a look</source>
        <translation>Vous l’avez examinée&#xa0;: elle quitte la liste de ce qui est à examiner</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <extracomment>A button: asks the gateway where the sale stands.</extracomment>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>The link of %1 is copied.</source>
        <extracomment>%1 is the reference of a sale: “CF-7KQ2…”.</extracomment>
        <translation>Le lien de %1 est copié.</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>A button with a menu: the papers of a sale.</extracomment>
        <translation>Im&amp;primer</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceList</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceModel</name>
    <message>
        <source>Time</source>
        <comment>when a sale was issued</comment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>The head of a column: what a sale is known by, “CF-7KQ2…”.</extracomment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of payment</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>The head of a column: the merchant’s account at a gateway.</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>State</source>
        <comment>where a sale stands: paid, waiting</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Other amount</source>
        <extracomment>In the place of a state, and as short: another amount was paid than was asked for.</extracomment>
        <translation>Autre montant</translation>
    </message>
    <message>
        <source>Check amount</source>
        <extracomment>In the place of a state, and as short: a person has to compare what was paid.</extracomment>
        <translation>Montant à voir</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceSide</name>
    <message>
        <source>&amp;Copy references</source>
        <translation>&amp;Copier les références</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>An entry of a menu that has further ones: the papers of a sale.</extracomment>
        <translation>Im&amp;primer</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoiceTable</name>
    <message>
        <source>Invoices</source>
        <extracomment>The table of all sales.</extracomment>
        <translation>Factures</translation>
    </message>
</context>
<context>
    <name>counterfoil::InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <extracomment>The title of a page.</extracomment>
        <translation>Factures</translation>
    </message>
    <message>
        <source>State&amp;ment…</source>
        <extracomment>A button: opens the statement of a month, as the gateway has it.</extracomment>
        <translation>Re&amp;levé…</translation>
    </message>
    <message>
        <source>Compare a month with what the gateway knows</source>
        <translation>Comparer un mois avec ce que sait la passerelle</translation>
    </message>
    <message>
        <source>Check a&amp;ll</source>
        <extracomment>A button.</extracomment>
        <translation>&amp;Tout vérifier</translation>
    </message>
    <message>
        <source>Ask the gateways about every sale that waits</source>
        <translation>Interroger les passerelles sur chaque vente en attente</translation>
    </message>
    <message>
        <source>No sale matches</source>
        <translation>Aucune vente trouvée</translation>
    </message>
</context>
<context>
    <name>counterfoil::JsonEditor</name>
    <message>
        <source>Put the quotes in</source>
        <extracomment>A button: puts the quotation marks that JSON wants into what was typed.</extracomment>
        <translation>Mettre les guillemets</translation>
    </message>
</context>
<context>
    <name>counterfoil::Keypad</name>
    <message>
        <source>Erase the last digit</source>
        <extracomment>A key of the till&apos;s keypad: takes the last digit away.</extracomment>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key: clear</comment>
        <extracomment>A key of the till&apos;s keypad: empties the amount. As short as on a pocket calculator.</extracomment>
        <translation>C</translation>
    </message>
    <message>
        <source>Clear the amount</source>
        <translation>Effacer le montant</translation>
    </message>
    <message>
        <source>Issue</source>
        <extracomment>The largest key of the till&apos;s keypad: issues the sale. One short word.</extracomment>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Séparateur décimal</translation>
    </message>
</context>
<context>
    <name>counterfoil::LabelledRow</name>
    <message>
        <source>Wrong. %1</source>
        <extracomment>Of what stands in a field, for screen readers; what is wrong follows.</extracomment>
        <translation>Erroné. %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::LanguageSettings</name>
    <message>
        <source>Language</source>
        <extracomment>Name of the list to choose from, for screen readers.</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <extracomment>A choice: the program speaks the system&apos;s language. %1 is that language, by its own name.</extracomment>
        <translation>Comme le système (%1)</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkActions</name>
    <message>
        <source>Pay link</source>
        <translation>Lien de paiement</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>&amp;Ouvrir le lien</translation>
    </message>
    <message>
        <source>What happened last</source>
        <extracomment>Spoken of a line that says what came of the button that was pressed last.</extracomment>
        <translation>Ce qui s’est passé en dernier</translation>
    </message>
    <message>
        <source>Link for the customer’s phone; this computer cannot open it</source>
        <translation>Lien pour le téléphone du client&#x202f;; cet ordinateur ne peut pas l’ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <extracomment>A button. An address is one of a coin’s network.</extracomment>
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <extracomment>A button with a menu: the papers of a sale.</extracomment>
        <translation>Impr&amp;imer</translation>
    </message>
</context>
<context>
    <name>counterfoil::LinkCard</name>
    <message>
        <source>QR code of the coin’s address</source>
        <translation>Code QR de l’adresse de cryptomonnaie</translation>
    </message>
    <message>
        <source>QR code of the pay link</source>
        <translation>Code QR du lien de paiement</translation>
    </message>
    <message>
        <source>Shows the code alone on the whole screen (F11)</source>
        <extracomment>What a click on the QR code does; F11 is a key.</extracomment>
        <translation>Affiche le code seul sur tout l’écran (F11)</translation>
    </message>
</context>
<context>
    <name>counterfoil::LiveStrip</name>
    <message>
        <source>Live</source>
        <extracomment>In one word: this account is no training, customers pay real money.</extracomment>
        <translation>Réel</translation>
    </message>
</context>
<context>
    <name>counterfoil::LogoView</name>
    <message>
        <source>There is no logo</source>
        <translation>Il n’y a pas de logo</translation>
    </message>
    <message>
        <source>The logo, %1 by %2 pixels</source>
        <translation>Le logo, %1 sur %2 pixels</translation>
    </message>
</context>
<context>
    <name>counterfoil::MailCard</name>
    <message>
        <source>With it the program itself sends what customers are to pay. Your mail provider tells you what to type here. It is not needed for sending with your mail program.</source>
        <translation>Grâce à lui, le programme envoie lui-même ce que les clients doivent payer. Votre fournisseur de messagerie vous dit quoi saisir ici. Il n’est pas nécessaire pour envoyer avec votre messagerie.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <extracomment>Label of a field: the name of a mail server.</extracomment>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>Label of a list: how the connection to a mail server is encrypted.</extracomment>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Label of a field: a number of a mail server.</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Label of a field: whom the mail server knows the shop as.</extracomment>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Often the whole e-mail address. Empty where the server wants no login.</source>
        <translation>Souvent toute l’adresse e-mail. Vide si le serveur ne veut pas d’identification.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Goes into this computer’s keychain and nowhere else.</source>
        <translation>Va dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Sender’s address</source>
        <extracomment>Label of a field: an e-mail address of the shop.</extracomment>
        <translation>Adresse de l’expéditeur</translation>
    </message>
    <message>
        <source>Sender’s name</source>
        <extracomment>Label of a field: the name that customers see.</extracomment>
        <translation>Nom de l’expéditeur</translation>
    </message>
    <message>
        <source>As customers see it, such as the name of the shop. It may be left empty.</source>
        <translation>Tel que les clients le voient, par exemple le nom de la boutique. Peut rester vide.</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <extracomment>Label of a field: an e-mail address.</extracomment>
        <translation>Réponses à</translation>
    </message>
    <message>
        <source>Another address than the sender’s. It may be left empty.</source>
        <translation>Une autre adresse que celle de l’expéditeur. Peut rester vide.</translation>
    </message>
    <message>
        <source>Certificates of a server of your own</source>
        <extracomment>Label of a field: the path of a file.</extracomment>
        <translation>Certificats de votre serveur</translation>
    </message>
    <message>
        <source>A PEM file, with its whole path. Left empty, what the system trusts is trusted.</source>
        <translation>Un fichier PEM, avec son chemin complet. Si ce champ reste vide, les certificats du système font foi.</translation>
    </message>
    <message>
        <source>Send a copy of each mail to the sender’s address</source>
        <extracomment>Box to check: the shop gets each mail as well.</extracomment>
        <translation>Envoyer une copie de chaque e-mail à l’expéditeur</translation>
    </message>
    <message>
        <source>Save the mail server</source>
        <extracomment>Button: keeps the settings of the mail server.</extracomment>
        <translation>Enregistrer le serveur</translation>
    </message>
    <message>
        <source>Remove the mail server</source>
        <extracomment>Button.</extracomment>
        <translation>Supprimer le serveur</translation>
    </message>
    <message>
        <source>Stored in your keychain. Type a new one to replace it.</source>
        <translation>Stocké dans votre trousseau. Saisissez-en un nouveau pour le remplacer.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <extracomment>Buttons: the second one ends what the first one has begun.</extracomment>
        <translation>Arrêter l’essai</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Envoyer un essai</translation>
    </message>
</context>
<context>
    <name>counterfoil::MenuButton</name>
    <message>
        <source>Opens a menu</source>
        <extracomment>Spoken of a button.</extracomment>
        <translation>Ouvre un menu</translation>
    </message>
</context>
<context>
    <name>counterfoil::MessageCard</name>
    <message>
        <source>Words in braces are filled in for each sale; a line whose places have nothing to say is left out.</source>
        <translation>Les mots entre accolades sont remplis pour chaque vente&#x202f;; une ligne dont les repères n’ont rien à dire est omise.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Label of a list: a message that asks for a payment, or a receipt.</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <extracomment>Label of a list: the language of a message to a customer.</extracomment>
        <translation>Langue du message</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Label of a field: of an e-mail.</extracomment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <extracomment>Label of a field: what an e-mail says.</extracomment>
        <translation>Texte de l’e-mail</translation>
    </message>
    <message>
        <source>Short text, for SMS and chats</source>
        <extracomment>Label of a field: what an SMS or a chat message says.</extracomment>
        <translation>Texte court, pour SMS et messageries</translation>
    </message>
    <message>
        <source>Put in where you type:</source>
        <extracomment>Above buttons such as {amount}.</extracomment>
        <translation>Insérer là où vous écrivez&#xa0;:</translation>
    </message>
    <message>
        <source>With a made-up sale this is:</source>
        <translation>Avec une vente inventée, cela donne&#xa0;:</translation>
    </message>
    <message>
        <source>As SMS or chat message:</source>
        <extracomment>Above the short text of a message.</extracomment>
        <translation>Comme SMS ou message instantané&#xa0;:</translation>
    </message>
    <message>
        <source>Save the message</source>
        <extracomment>Button: keeps the words of this message.</extracomment>
        <translation>Enregistrer le message</translation>
    </message>
    <message>
        <source>Back to the standard text</source>
        <extracomment>Button: the words of the message become those of the program again.</extracomment>
        <translation>Reprendre le texte standard</translation>
    </message>
</context>
<context>
    <name>counterfoil::MethodBar</name>
    <message>
        <source>Payment method</source>
        <translation>Moyen de paiement</translation>
    </message>
</context>
<context>
    <name>counterfoil::MonthStepper</name>
    <message>
        <source>The month before</source>
        <extracomment>Button with an arrow.</extracomment>
        <translation>Le mois précédent</translation>
    </message>
    <message>
        <source>The month after</source>
        <extracomment>Button with an arrow.</extracomment>
        <translation>Le mois suivant</translation>
    </message>
</context>
<context>
    <name>counterfoil::NameValuesEditor</name>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Stands in an empty line into which the name of a field is typed.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Stands in an empty line into which what a field holds is typed.</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Take this field out</source>
        <translation>Retirer ce champ</translation>
    </message>
    <message>
        <source>%1: value %2</source>
        <extracomment>Spoken. %1: what the list is called; %2: the number of one of its lines, into which a value is typed.</extracomment>
        <translation>%1&#xa0;: valeur %2</translation>
    </message>
    <message>
        <source>Take out field %1</source>
        <extracomment>Spoken of a button. %1: the number of a line with a name and a value.</extracomment>
        <translation>Retirer le champ %1</translation>
    </message>
    <message>
        <source>%1: name %2</source>
        <extracomment>Spoken. %1: what the list is called; %2: the number of one of its lines, into which a name is typed.</extracomment>
        <translation>%1&#xa0;: nom %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::NoticeSettings</name>
    <message>
        <source>Show a &amp;message on the desktop</source>
        <extracomment>Box to check: a notification of the desktop tells that a sale was paid.</extracomment>
        <translation>Afficher un m&amp;essage sur le bureau</translation>
    </message>
    <message>
        <source>Play a &amp;sound</source>
        <extracomment>Box to check.</extracomment>
        <translation>Jouer un s&amp;on</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <extracomment>Button: shows and plays what the message, the sound and the words are like.</extracomment>
        <translation>Essa&amp;yer</translation>
    </message>
    <message>
        <source>Say the &amp;amount aloud</source>
        <extracomment>Box to check: a speech engine reads out what was paid.</extracomment>
        <translation>Lire le mon&amp;tant à voix haute</translation>
    </message>
    <message>
        <source>The message names amount, customer and reference. It stays away while you look at the sale’s own card, which says it itself. What a sound is like, and whether it is heard, your desktop decides. The amount is read out in the language of this window, and no name is: customers hear it, too.</source>
        <extracomment>What the notification of a paid sale is like.</extracomment>
        <translation>Le message indique le montant, le client et la référence. Il ne s’affiche pas tant que vous regardez la fiche de la vente, qui le dit elle-même. Le son lui-même, et le fait qu’on l’entende, dépendent de votre bureau. Le montant est lu dans la langue de cette fenêtre, mais jamais un nom&#xa0;: les clients entendent aussi.</translation>
    </message>
</context>
<context>
    <name>counterfoil::OutcomeFace</name>
    <message>
        <source>Open &amp;payment page</source>
        <extracomment>A button: the page of the payment form opens in the browser.</extracomment>
        <translation>Ouvrir la &amp;page de paiement</translation>
    </message>
    <message>
        <source>Show it all the sa&amp;me</source>
        <extracomment>A button: shows what the sale is to be paid by although something about it is in doubt.</extracomment>
        <translation>Afficher &amp;quand même</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaidNotices</name>
    <message>
        <source>Paid: %1</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Payée&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is a try. It looks like this when a sale is paid.</source>
        <translation>Ceci est un essai. Voilà à quoi cela ressemble quand une vente est payée.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PaymentSystemEditor</name>
    <message>
        <source>Type a name, a country or a currency</source>
        <extracomment>Stands in the empty field in which a payment system is looked for.</extracomment>
        <translation>Tapez un nom, un pays ou une devise</translation>
    </message>
    <message>
        <source>Payment systems</source>
        <translation>Systèmes de paiement</translation>
    </message>
    <message>
        <source>Show all payment systems</source>
        <translation>Afficher tous les systèmes de paiement</translation>
    </message>
    <message>
        <source>Show all payment systems (arrow down)</source>
        <translation>Afficher tous les systèmes de paiement (flèche bas)</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrintDialog</name>
    <message>
        <source>Print %1</source>
        <extracomment>Title of a window; %1: a sale&apos;s reference.</extracomment>
        <translation>Imprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <extracomment>What is to be printed: a receipt, an invoice or a label.</extracomment>
        <translation>Doc&amp;ument</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>Imp&amp;rimante</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <extracomment>Of the paper: A4, or a roll of 80 mm.</extracomment>
        <translation>Forma&amp;t</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <extracomment>Of the paper: the customer’s.</extracomment>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <extracomment>How many are printed.</extracomment>
        <translation>E&amp;xemplaires</translation>
    </message>
    <message>
        <source>As this window</source>
        <translation>Comme cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button.</extracomment>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <extracomment>Button: the paper becomes a file.</extracomment>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>Button: closes the window.</extracomment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <extracomment>What is seen of a paper before it is printed, for screen readers; %1: such as “Receipt CF-…”.</extracomment>
        <translation>Aperçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>Button, while the printer is waited for.</extracomment>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Of several receipts all but the first say that they are copies.</source>
        <translation>De plusieurs reçus, tous sauf le premier portent la mention copie.</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrinterBox</name>
    <message>
        <source>None chosen yet</source>
        <extracomment>In a list of printers, as long as none was chosen.</extracomment>
        <translation>Aucune choisie pour l’instant</translation>
    </message>
    <message>
        <source>%1 – not found now</source>
        <extracomment>Of a printer that was chosen earlier.</extracomment>
        <translation>%1 – introuvable maintenant</translation>
    </message>
</context>
<context>
    <name>counterfoil::PrinterSettings</name>
    <message>
        <source>&amp;Look again</source>
        <extracomment>Button: the list of printers is made anew.</extracomment>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Another printer: address or device file</source>
        <extracomment>Above a field to type in.</extracomment>
        <translation>&amp;Autre imprimante&#xa0;: adresse ou fichier de périphérique</translation>
    </message>
    <message>
        <source>A receipt printer in the network (192.168.1.50), one at this computer (/dev/usb/lp0), or a printer that speaks IPP (ipp://192.168.1.60/ipp/print).</source>
        <translation>Une imprimante de reçus du réseau (192.168.1.50), une de cet ordinateur (/dev/usb/lp0), ou une imprimante qui parle IPP (ipp://192.168.1.60/ipp/print).</translation>
    </message>
    <message>
        <source>A&amp;dd and check</source>
        <extracomment>Button: the printer whose address was typed joins the list.</extracomment>
        <translation>Ajouter et &amp;vérifier</translation>
    </message>
    <message>
        <source>Print the receipt by itself &amp;when a sale is paid</source>
        <extracomment>Box to check.</extracomment>
        <translation>Imprimer le reçu tout seul quan&amp;d une vente est payée</translation>
    </message>
    <message>
        <source>Receipt printers</source>
        <extracomment>Heading of settings that only receipt printers (ESC/POS) have.</extracomment>
        <translation>Imprimantes de reçus</translation>
    </message>
    <message>
        <source>At the &amp;end</source>
        <extracomment>Above a choice: what a receipt printer does at the end of a receipt.</extracomment>
        <translation>À &amp;la fin</translation>
    </message>
    <message>
        <source>Empty lines &amp;below</source>
        <extracomment>Above a number: empty lines below the text of a receipt.</extracomment>
        <translation>Lignes vides en &amp;bas</translation>
    </message>
    <message>
        <source>Dots per in&amp;ch</source>
        <extracomment>Above a choice: how fine the printer is; 203 dots an inch is usual.</extracomment>
        <translation>&amp;Points par pouce</translation>
    </message>
    <message>
        <source>Open the cash drawer wit&amp;h each receipt</source>
        <extracomment>Box to check: a receipt printer opens the drawer with the money in it.</extracomment>
        <translation>&amp;Ouvrir le tiroir-caisse à chaque reçu</translation>
    </message>
    <message>
        <source>&amp;Print a test page</source>
        <extracomment>Button.</extracomment>
        <translation>&amp;Imprimer une page d’essai</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Recherche d’imprimantes…</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s) found.</source>
        <extracomment>How many printers were found.</extracomment>
        <translation>
            <numerusform>%n imprimante trouvée.</numerusform>
            <numerusform>%n imprimantes trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Button: a printer whose address was typed in goes out of the list; %1: it.</extracomment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Waiting for the printer…</source>
        <extracomment>Button, while the printer is waited for.</extracomment>
        <translation>En attente de l’imprimante…</translation>
    </message>
</context>
<context>
    <name>counterfoil::QrAlone</name>
    <message>
        <source>QR code alone</source>
        <extracomment>Title of a window that holds nothing but a QR code.</extracomment>
        <translation>Code QR seul</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <extracomment>%1: an amount with its currency.</extracomment>
        <translation>Payé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · scan to pay</source>
        <extracomment>Below a QR code. %1: an amount with its currency.</extracomment>
        <translation>%1 · scannez pour payer</translation>
    </message>
</context>
<context>
    <name>counterfoil::QuickAmounts</name>
    <message>
        <source>Quick amounts</source>
        <extracomment>Buttons with amounts that are sold often; for screen readers.</extracomment>
        <translation>Montants rapides</translation>
    </message>
</context>
<context>
    <name>counterfoil::ReadingButtons</name>
    <message>
        <source>Write %1</source>
        <extracomment>A button’s name. %1: an amount that may have been meant, “15.04”.</extracomment>
        <translation>Écrire %1</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaleHead</name>
    <message>
        <source>New sale</source>
        <extracomment>The title of the page on which a sale is issued.</extracomment>
        <translation>Nouvelle vente</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>C&amp;ompte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>I type the customer’s card here (&amp;direct sale)</source>
        <translation>Je tape ici la carte du client (vente &amp;directe)</translation>
    </message>
    <message>
        <source>The card data goes to the gateway with this sale and is stored nowhere. Whoever types it falls under the card industry’s rules (PCI DSS).</source>
        <translation>Les données de carte vont à la passerelle avec cette vente et ne sont conservées nulle part. Qui les tape est soumis aux règles du secteur des cartes (PCI DSS).</translation>
    </message>
    <message>
        <source>Training (%1)</source>
        <extracomment>%1: the name of the account with which one trains: no money moves.</extracomment>
        <translation>Entraînement (%1)</translation>
    </message>
</context>
<context>
    <name>counterfoil::SalePage</name>
    <message>
        <source>&amp;Issue the sale</source>
        <translation>Émettre &amp;la facture</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <extracomment>A button: empties the form.</extracomment>
        <translation>&amp;Effacer</translation>
    </message>
</context>
<context>
    <name>counterfoil::SaleSender</name>
    <message>
        <source>&amp;Copy address</source>
        <extracomment>Entries of a menu. An address is one of a coin’s network.</extracomment>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>Copy &amp;QR code</source>
        <translation>Copier le code Q&amp;R</translation>
    </message>
    <message>
        <source>Sa&amp;ve QR code…</source>
        <translation>Enregistrer le co&amp;de QR…</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <extracomment>An entry of a menu.</extracomment>
        <translation>Copier le &amp;message</translation>
    </message>
    <message>
        <source>&amp;E-mail in the mail program</source>
        <extracomment>An entry of a menu: the message is opened in the person&apos;s mail program.</extracomment>
        <translation>&amp;E-mail avec la messagerie</translation>
    </message>
    <message>
        <source>Set &amp;up the shop’s mail server…</source>
        <extracomment>An entry of a menu: opens the settings. It says why the shop&apos;s own mail server cannot be used.</extracomment>
        <translation>Confi&amp;gurer le serveur de messagerie…</translation>
    </message>
    <message>
        <source>E-mail from the s&amp;hop</source>
        <extracomment>An entry of a menu: the message is sent at once, by the shop&apos;s own mail server.</extracomment>
        <translation>E-mail de la &amp;boutique</translation>
    </message>
    <message>
        <source>&amp;SMS</source>
        <extracomment>An entry of a menu.</extracomment>
        <translation>SM&amp;S</translation>
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
        <translation>&amp;Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <extracomment>Entries of the menu “Print”; only some of them are there at a time.</extracomment>
        <translation>&amp;Reçu…</translation>
    </message>
    <message>
        <source>&amp;Invoice…</source>
        <translation>&amp;Facture…</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>Éti&amp;quette…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedBar</name>
    <message>
        <source>Lines of this sale</source>
        <extracomment>Name of a list, for screen readers: what a customer buys.</extracomment>
        <translation>Lignes de cette vente</translation>
    </message>
    <message>
        <source>One less</source>
        <extracomment>Button: one piece less of what is chosen in a list. Short.</extracomment>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <extracomment>Button: one piece more of what is chosen in a list. Short.</extracomment>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>Button: takes the chosen line out of a list. Short.</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Sell without this customer</source>
        <translation>Vendre sans ce client</translation>
    </message>
    <message>
        <source>Choose a currency: it has no sum yet.</source>
        <translation>Choisissez une devise&#xa0;: il n’y a pas encore de total.</translation>
    </message>
    <message>
        <source>The lines come to %1. The amount is another one, so the sale is kept without them.</source>
        <extracomment>%1: an amount.</extracomment>
        <translation>Les lignes font %1 au total. Le montant est différent, la vente est donc gardée sans elles.</translation>
    </message>
    <message>
        <source>Together %1</source>
        <extracomment>%1: the sum of the lines above.</extracomment>
        <translation>Total&#xa0;: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <extracomment>%1: number, name and e-mail address of a saved customer.</extracomment>
        <translation>Client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without customer</source>
        <extracomment>Button beside the chosen customer: the sale has none. Short.</extracomment>
        <translation>Sans client</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedDialog</name>
    <message>
        <source>Saved items</source>
        <extracomment>Titles of windows.</extracomment>
        <translation>Articles enregistrés</translation>
    </message>
    <message>
        <source>Saved customers</source>
        <translation>Clients enregistrés</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedForm</name>
    <message>
        <source>Asked at the sale</source>
        <extracomment>One of the choices beside the payment methods: it is asked at the sale.</extracomment>
        <translation>Demandé à la vente</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>A customer&apos;s language: nobody has said which one.</extracomment>
        <translation>Inconnue</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedPicker</name>
    <message>
        <source>Customer: name, number or e-mail</source>
        <translation>Client&#xa0;: nom, numéro ou e-mail</translation>
    </message>
    <message>
        <source>Add a saved item</source>
        <translation>Ajouter un article enregistré</translation>
    </message>
    <message>
        <source>Choose a saved customer</source>
        <translation>Choisir un client enregistré</translation>
    </message>
    <message>
        <source>Saved items</source>
        <translation>Articles enregistrés</translation>
    </message>
    <message>
        <source>Saved customers</source>
        <translation>Clients enregistrés</translation>
    </message>
    <message>
        <source>Saved item</source>
        <extracomment>Stands in an empty line in which a saved item is picked. Short.</extracomment>
        <translation>Article enregistré</translation>
    </message>
    <message>
        <source>Saved customer</source>
        <translation>Client enregistré</translation>
    </message>
    <message>
        <source>Item: name, number or barcode. 2*7 adds two of number 7.</source>
        <extracomment>“2*7” is typed as it stands here: two pieces of the item with the number 7.</extracomment>
        <translation>Article&#xa0;: nom, numéro ou code-barres. 2*7 ajoute deux fois le numéro 7.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedSettings</name>
    <message>
        <source>What you sell often, and who buys often. Once something is saved, it is picked above the form of a sale by name, number or barcode; a scanner works there like a keyboard.</source>
        <translation>Ce que vous vendez souvent, et qui achète souvent. Une fois enregistrés, articles et clients se choisissent au-dessus du formulaire de vente par nom, numéro ou code-barres&#x202f;; un lecteur de codes-barres y fonctionne comme un clavier.</translation>
    </message>
    <message>
        <source>&amp;Items…</source>
        <extracomment>Buttons: they open windows.</extracomment>
        <translation>&amp;Articles…</translation>
    </message>
    <message>
        <source>&amp;Customers…</source>
        <translation>C&amp;lients…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SavedView</name>
    <message>
        <source>Name, number or barcode</source>
        <translation>Nom, numéro ou code-barres</translation>
    </message>
    <message>
        <source>Name, number, e-mail or phone</source>
        <translation>Nom, numéro, e-mail ou téléphone</translation>
    </message>
    <message>
        <source>Search the saved items</source>
        <translation>Chercher dans les articles enregistrés</translation>
    </message>
    <message>
        <source>Search the saved customers</source>
        <translation>Chercher dans les clients enregistrés</translation>
    </message>
    <message>
        <source>Saved items</source>
        <translation>Articles enregistrés</translation>
    </message>
    <message>
        <source>Saved customers</source>
        <translation>Clients enregistrés</translation>
    </message>
    <message>
        <source>&amp;New item</source>
        <extracomment>Button: an empty form for another item or customer.</extracomment>
        <translation>Nouve&amp;l article</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>Nouveau c&amp;lient</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save it as &amp;another one</source>
        <extracomment>Button, after a warning that there is one like it.</extracomment>
        <translation>Enregistrer comme nou&amp;veau</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Button: what was deleted comes back.</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <extracomment>Buttons. CSV is a kind of file.</extracomment>
        <translation>&amp;Importer un CSV…</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xporter en CSV…</translation>
    </message>
    <message>
        <source>E&amp;rase their data…</source>
        <extracomment>Button: takes a customer out of the books.</extracomment>
        <translation>Effacer ses &amp;données…</translation>
    </message>
    <message>
        <source>Also what their sales were &amp;for</source>
        <translation>Aussi l’o&amp;bjet de ses ventes</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Save what you sell often, or import a list.</source>
        <translation>Rien n’est encore enregistré. Enregistrez ce que vous vendez souvent, ou importez une liste.</translation>
    </message>
    <message>
        <source>Nobody is saved yet. Save who buys often, or import a list.</source>
        <translation>Aucun client n’est encore enregistré. Enregistrez ceux qui achètent souvent, ou importez une liste.</translation>
    </message>
    <message>
        <source>Export a CSV file</source>
        <translation>Exporter un fichier CSV</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>Importer un fichier CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <extracomment>Kinds of files, in the system&apos;s window for files.</extracomment>
        <translation>Tableaux (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Go on typing</source>
        <extracomment>Button, an answer to a question whether what was typed may be lost.</extracomment>
        <translation>Co&amp;ntinuer la saisie</translation>
    </message>
    <message>
        <source>Do not sa&amp;ve it</source>
        <extracomment>Button, the other answer to that question.</extracomment>
        <translation>Ne pas enre&amp;gistrer</translation>
    </message>
    <message>
        <source>&amp;Keep their data</source>
        <extracomment>Button, an answer to a question whether a customer&apos;s data is to be erased.</extracomment>
        <translation>Ga&amp;rder ses données</translation>
    </message>
    <message>
        <source>Erase &amp;their data</source>
        <translation>Effa&amp;cer ses données</translation>
    </message>
</context>
<context>
    <name>counterfoil::SecretLine</name>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>counterfoil::SendQuestion</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: the sale is not sent.</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>counterfoil::SendingView</name>
    <message>
        <source>The sale is being sent</source>
        <translation>Envoi de la vente</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>A button: the sale that is being sent is not to be issued.</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Fetching the key of “%1” from the keychain.
Nothing has been sent yet.</source>
        <extracomment>%1: the name of an account.</extracomment>
        <translation>Lecture de la clé de «&#x202f;%1&#x202f;» dans le trousseau.
Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Asking the gateway for a pay link.
If you cancel now, the sale may exist there all the same: it is kept as unknown until the gateway is asked.</source>
        <translation>Demande d’un lien de paiement à la passerelle.
Si vous annulez maintenant, la vente peut y exister quand même&#xa0;: elle reste incertaine jusqu’à ce que la passerelle soit interrogée.</translation>
    </message>
    <message>
        <source>Ending the call …</source>
        <extracomment>The call to the gateway is broken off.</extracomment>
        <translation>Arrêt de la demande…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of a page.</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show the &amp;first steps again</source>
        <extracomment>Button: the strip that leads through the first sale is shown again.</extracomment>
        <translation>Revoir les &amp;premiers pas</translation>
    </message>
    <message>
        <source>Books, accounts and settings lie in one folder on this computer; keys lie in the system’s keychain and nowhere else. To be safe from a broken disk, copy the folder to another one now and then.</source>
        <translation>Le registre, les comptes et les réglages sont dans un seul dossier de cet ordinateur&#x202f;; les clés sont dans le trousseau du système et nulle part ailleurs. Pour ne rien perdre si le disque tombe en panne, copiez de temps en temps le dossier sur un autre.</translation>
    </message>
    <message>
        <source>O&amp;pen the folder</source>
        <extracomment>Button: shows the folder in the system&apos;s file manager.</extracomment>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>counterfoil::SettingsSections</name>
    <message>
        <source>Sections of the settings</source>
        <extracomment>The list of the settings&apos; sections (General, Shop, Backups ...), for screen readers.</extracomment>
        <translation>Sections des réglages</translation>
    </message>
</context>
<context>
    <name>counterfoil::ShopSettings</name>
    <message>
        <source>This stands on invoices and receipts, in messages and on the customer’s screen. All of it may be left empty; nothing of it goes to a gateway.</source>
        <translation>Cela figure sur les factures et les reçus, dans les messages et sur l’écran du client. Tout peut rester vide&#x202f;; rien n’en va à une passerelle.</translation>
    </message>
    <message>
        <source>As customers read it, such as shop.example.</source>
        <extracomment>Of the shop’s website. It may be written without https://.</extracomment>
        <translation>Tel que les clients le lisent, par exemple shop.example.</translation>
    </message>
    <message>
        <source>Such as opening hours, or a word of thanks.</source>
        <extracomment>Of the last lines of a receipt.</extracomment>
        <translation>Par exemple les horaires, ou un mot de remerciement.</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>Label of the place where the shop’s logo is shown.</extracomment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>&amp;Choose a picture…</source>
        <extracomment>Button: opens a dialog for a file.</extracomment>
        <translation>&amp;Choisir une image…</translation>
    </message>
    <message>
        <source>&amp;Remove the logo</source>
        <extracomment>Button: the shop has no logo from then on.</extracomment>
        <translation>&amp;Retirer le logo</translation>
    </message>
    <message>
        <source>A PNG or JPEG file. A large one is made smaller; receipts print it in black and white.</source>
        <translation>Un fichier PNG ou JPEG. Un grand est réduit&#x202f;; les reçus l’impriment en noir et blanc.</translation>
    </message>
    <message>
        <source>&amp;Save the shop</source>
        <extracomment>Button: keeps what was typed about the shop.</extracomment>
        <translation>&amp;Enregistrer la boutique</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <extracomment>The title of a dialog for a file.</extracomment>
        <translation>Choisir le logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <extracomment>A kind of files to choose from; “(*.png *.jpg *.jpeg)” has to stay as it is.</extracomment>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>counterfoil::Sidebar</name>
    <message>
        <source>Pages</source>
        <extracomment>The list of the program&apos;s pages (New sale, Invoices, Accounts, Settings), for screen readers.</extracomment>
        <translation>Pages</translation>
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
        <translation>Relevé</translation>
    </message>
</context>
<context>
    <name>counterfoil::StatementModel</name>
    <message>
        <source>“%1”</source>
        <extracomment>A gateway&apos;s own word for a sale&apos;s state, in quotation marks.</extracomment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The sale is in the books, but the gateway’s statement of this month does not list it.</source>
        <translation>La vente est au registre, mais ne figure pas dans le relevé de la passerelle pour ce mois.</translation>
    </message>
    <message>
        <source>Not listed</source>
        <extracomment>Of a sale in the books: the gateway&apos;s statement does not have it. As short as it can be.</extracomment>
        <translation>Non listée</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>Of an amount in the gateway&apos;s statement, in whose place it stands.</extracomment>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Of a box to check in a line, for screen readers: whether that sale can be imported into the books.</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>Ne peut pas être importée</translation>
    </message>
    <message>
        <source>not at the gateway</source>
        <extracomment>Of a sale, for screen readers. %1 is its state: “Paid at the gateway”.</extracomment>
        <translation>pas à la passerelle</translation>
    </message>
    <message>
        <source>%1 at the gateway</source>
        <translation>%1 selon la passerelle</translation>
    </message>
    <message>
        <source>not in the books</source>
        <extracomment>Of a sale, for screen readers. %1 is its state: “Paid in the books”.</extracomment>
        <translation>pas au registre</translation>
    </message>
    <message>
        <source>%1 in the books</source>
        <translation>%1 selon le registre</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>Title of a column: how a line of the gateway&apos;s statement and the books stand to each other.</extracomment>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Title of a column: the sale&apos;s number, such as CF-ABCD...</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Title of a column.</extracomment>
        <translation>Montant</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <extracomment>Title of a column: the sale&apos;s state there.</extracomment>
        <translation>À la passerelle</translation>
    </message>
    <message>
        <source>In the books</source>
        <extracomment>Title of a column: the sale&apos;s state there.</extracomment>
        <translation>Au registre</translation>
    </message>
</context>
<context>
    <name>counterfoil::StatementTable</name>
    <message>
        <source>Statement and books</source>
        <extracomment>Name of a table, for screen readers: a gateway&apos;s statement beside the books.</extracomment>
        <translation>Relevé et registre</translation>
    </message>
</context>
<context>
    <name>counterfoil::StatementView</name>
    <message>
        <source>Account</source>
        <extracomment>Name of a list, for screen readers: which account the statement is of.</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <extracomment>Button: the gateway&apos;s statement is compared with the books.</extracomment>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Which lines to show</source>
        <extracomment>Name of a list with the choices “All” and “Differences”, for screen readers.</extracomment>
        <translation>Quelles lignes afficher</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A choice: all lines are shown.</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>A choice: the lines are shown that do not agree with the books.</extracomment>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <extracomment>Button: all sales are chosen that can be imported.</extracomment>
        <translation>Choisir &amp;toutes</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <extracomment>Button, an answer to “Import ... into the books?”</extracomment>
        <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
        <source>Asking the gateway.</source>
        <translation>Interrogation de la passerelle.</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>Interrogation de la passerelle…</translation>
    </message>
    <message>
        <source>It may take a moment to list %1.</source>
        <extracomment>%1 is a month: “March 2026”.</extracomment>
        <translation>La liste du mois (%1) peut prendre un moment.</translation>
    </message>
    <message>
        <source>The statement could not be read</source>
        <extracomment>The gateway&apos;s list of a month&apos;s sales could not be had. The reason follows.</extracomment>
        <translation>Le relevé n’a pas pu être lu</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>The accounts cannot be read</source>
        <translation>Les comptes ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>No account gives statements</source>
        <extracomment>A gateway&apos;s statement is its list of a month&apos;s sales.</extracomment>
        <translation>Aucun compte ne fournit de relevés</translation>
    </message>
    <message>
        <source>Add an account of a gateway that lists its sales, on the page “Accounts”.</source>
        <translation>Ajoutez un compte d’une passerelle qui liste ses ventes, sur la page «&#x202f;Comptes&#x202f;».</translation>
    </message>
    <message>
        <source>No sales in %1</source>
        <extracomment>%1 is a month: “March 2026”.</extracomment>
        <translation>Aucune vente en %1</translation>
    </message>
    <message>
        <source>Neither the gateway nor the books have any.</source>
        <translation>Ni la passerelle ni le registre n’en ont.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>All of %1 agrees with the books.</source>
        <extracomment>%1 is a month: “March 2026”.</extracomment>
        <translation>Pour %1, tout concorde avec le registre.</translation>
    </message>
    <message>
        <source>Compare %1 with the books</source>
        <extracomment>What the button “Compare” is for. %1 is a month: “March 2026”.</extracomment>
        <translation>Comparer %1 avec le registre</translation>
    </message>
    <message>
        <source>“Compare” asks the gateway for its sales of that month. Nothing is changed by it.</source>
        <translation>«&#x202f;Comparer&#x202f;» demande à la passerelle ses ventes de ce mois. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>Button: nothing is chosen yet.</extracomment>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>On a button, while sales are imported into the books.</extracomment>
        <translation>Importation…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SumsLine</name>
    <message>
        <source>Sums of the sales shown</source>
        <translation>Totaux des ventes affichées</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <extracomment>The sums are being added up.</extracomment>
        <translation>Calcul…</translation>
    </message>
</context>
<context>
    <name>counterfoil::SystemTiles</name>
    <message>
        <source>&amp;Payment system</source>
        <extracomment>Title above tiles with names such as “MPesa” and “Bitcoin”: by what the customer pays.</extracomment>
        <translation>Système de &amp;paiement</translation>
    </message>
    <message>
        <source>Payment system</source>
        <translation>Système de paiement</translation>
    </message>
    <message>
        <source>No payment system has these words.</source>
        <extracomment>Below a search for a payment system that found none.</extracomment>
        <translation>Aucun système de paiement ne correspond à ces mots.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Buttons below tiles: all payment systems are shown, or those that were sold with last.</extracomment>
        <translation>En afficher moins</translation>
    </message>
    <message>
        <source>Show all payment systems</source>
        <translation>Afficher tous les systèmes de paiement</translation>
    </message>
</context>
<context>
    <name>counterfoil::TakingsDialog</name>
    <message>
        <source>Today’s takings</source>
        <extracomment>Title of a window: what customers have paid today.</extracomment>
        <translation>Recette du jour</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>A button.</extracomment>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>counterfoil::TrainingStrip</name>
    <message>
        <source>Training: no money moves.</source>
        <translation>Entraînement&#xa0;: aucun argent ne circule.</translation>
    </message>
    <message>
        <source>Add &amp;my account</source>
        <translation>A&amp;jouter mon compte</translation>
    </message>
    <message>
        <source>&amp;Hide steps</source>
        <extracomment>A button: the three steps that lead a newcomer go away.</extracomment>
        <translation>Masquer les étapes</translation>
    </message>
    <message>
        <source>Issue a sale: fill in the form, press Enter.</source>
        <translation>Émettez une facture&#xa0;: remplissez le formulaire, appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Open its link in the browser and pay, as your customer would.</source>
        <translation>Ouvrez son lien dans le navigateur et payez, comme le ferait votre client.</translation>
    </message>
    <message>
        <source>Add your own account to sell for real.</source>
        <translation>Ajoutez votre propre compte pour vendre vraiment.</translation>
    </message>
    <message>
        <source>Step %1 of 3, done: %2</source>
        <extracomment>Spoken. %1: the number of a step; %2: what is to be done in it.</extracomment>
        <translation>Étape %1 sur 3, faite&#xa0;: %2</translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <translation>Étape %1 sur 3&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>counterfoil::WindowNotices</name>
    <message>
        <source>OK</source>
        <extracomment>Button: the message is read and may go.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Close &amp;all the same</source>
        <extracomment>Button beside a reason why the window should not close yet.</extracomment>
        <translation>Fermer &amp;quand même</translation>
    </message>
    <message>
        <source>Sta&amp;y</source>
        <extracomment>Button, the other answer to “Close all the same”: the window stays open.</extracomment>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>Prin&amp;t again</source>
        <extracomment>Button beside a message that a paper did not come out.</extracomment>
        <translation>Réimprimer</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Counterfoil issues payment invoices: pay link, QR code, and word when the money is there.
This is the window; counterfoilctl does the same on the command line.</source>
        <extracomment>The beginning of what “counterfoil --help” says; counterfoilctl is another program.</extracomment>
        <translation>Counterfoil émet des factures de paiement&#xa0;: lien de paiement, code QR, et avis quand l’argent est là.
Voici la fenêtre&#x202f;; counterfoilctl fait la même chose en ligne de commande.</translation>
    </message>
    <message>
        <source>COUNTERFOIL_HOME names the folder that holds everything the program writes.
A second start raises the window that is open already.</source>
        <extracomment>The end of what “counterfoil --help” says. COUNTERFOIL_HOME is a variable of the environment.</extracomment>
        <translation>COUNTERFOIL_HOME désigne le dossier qui contient tout ce que le programme écrit.
Un second démarrage ramène au premier plan la fenêtre déjà ouverte.</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>In “counterfoil --help”, before how it is called.</extracomment>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <extracomment>In “counterfoil --help”, in the place of the options: “Usage: counterfoil [OPTIONS]”.</extracomment>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>In “counterfoil --help”, title of the list of options.</extracomment>
        <translation>Options</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <extracomment>In “counterfoil --help”, what the option --help does.</extracomment>
        <translation>Affiche cette aide et se termine</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <extracomment>In “counterfoil --help”, what the option --version does.</extracomment>
        <translation>Affiche la version du programme et se termine</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <extracomment>%1 is what was typed behind “counterfoil”.</extracomment>
        <translation>Arguments inattendus&#xa0;: %1</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>Argument inattendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <extracomment>--help is an option of the program.</extracomment>
        <translation>Pour plus d’informations, lancez avec --help.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Use counterfoilctl here; “counterfoilctl --help” shows how.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre. Utilisez ici counterfoilctl&#x202f;; «&#x202f;counterfoilctl --help&#x202f;» montre comment.</translation>
    </message>
    <message>
        <source>Counterfoil is running already, but its window does not answer. Wait a moment, or end it and start again.</source>
        <translation>Counterfoil est déjà en marche, mais sa fenêtre ne répond pas. Attendez un moment, ou arrêtez-le et relancez-le.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>In “counterfoil --help”, title above what can stand behind the program’s name.</extracomment>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>A link that fills in a sale and sends nothing, such as counterfoil://new?amount=15.04&amp;currency=USD</source>
        <extracomment>In “counterfoil --help”, what can stand behind the program’s name.</extracomment>
        <translation>Un lien qui remplit une vente et n’envoie rien, par exemple counterfoil://new?amount=15.04&amp;currency=USD</translation>
    </message>
</context>
</TS>
