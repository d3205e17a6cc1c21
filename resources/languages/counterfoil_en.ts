<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AbsenceProof</name>
    <message numerus="yes">
        <source>%n line(s) of its list name no sale</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.</extracomment>
        <translation>
            <numerusform>%n line of its list names no sale</numerusform>
            <numerusform>%n lines of its list name no sale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its list shows %1 of %n sale(s)</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s; %1 is a number: “its list shows 20 of 31 sales”.</extracomment>
        <translation>
            <numerusform>its list shows %1 of %n sale</numerusform>
            <numerusform>its list shows %1 of %n sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was asked about %1 of %n sale(s) on its list</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “It”: the gateway; %1 is a number: “it was asked about 2 of 3 sales on its list”.</extracomment>
        <translation>
            <numerusform>it was asked about %1 of %n sale on its list</numerusform>
            <numerusform>it was asked about %1 of %n sales on its list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) on its list could be this one, and it does not tell which</source>
        <extracomment>A clause behind a colon or semicolon: why nobody knows whether a gateway has a sale. “Its list” and “it”: the gateway’s, and the gateway; “this one” is the sale in question.</extracomment>
        <translation>
            <numerusform>one sale on its list could be this one, and it does not tell whose it is</numerusform>
            <numerusform>%n sales on its list could be this one, and it does not tell which</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message numerus="yes">
        <source>These %n look most like this sale; the gateway may list more that it could be.</source>
        <extracomment>Above a list of %n sales of the gateway’s, from which a person chooses; %n is 20.</extracomment>
        <translation>
            <numerusform>This one looks most like this sale; the gateway may list more that it could be.</numerusform>
            <numerusform>These %n look most like this sale; the gateway may list more that it could be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <extracomment>Sales in the books. In a table, and in brackets behind a file. Short.</extracomment>
        <translation>
            <numerusform>%n sale</numerusform>
            <numerusform>%n sales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>%Ln sale</numerusform>
            <numerusform>%Ln sales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallOutcome</name>
    <message numerus="yes">
        <source>%n line(s) of the gateway’s list name no sale and are left out.</source>
        <translation>
            <numerusform>%n line of the gateway’s list names no sale and is left out.</numerusform>
            <numerusform>%n lines of the gateway’s list name no sale and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidateView</name>
    <message numerus="yes">
        <source>The gateway lists %n sale(s) that it may be; this is number %1.</source>
        <extracomment>“It” is a sale of the shop. %1 is the place of the gateway’s sale that is shown: 1, 2 ...</extracomment>
        <translation>
            <numerusform>The gateway lists %n sale that it may be; this is number %1.</numerusform>
            <numerusform>The gateway lists %n sales that it may be; this is number %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardChecks</name>
    <message numerus="yes">
        <source>The number has %n digit(s), which no card number has. Compare it with the card.</source>
        <translation>
            <numerusform>The number has %n digit, which no card number has. Compare it with the card.</numerusform>
            <numerusform>The number has %n digits, which no card number has. Compare it with the card.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The number has %n digit(s), which no %1 number has. Compare it with the card.</source>
        <extracomment>%1: a card network, such as Visa.</extracomment>
        <translation>
            <numerusform>The number has %n digit, which no %1 number has. Compare it with the card.</numerusform>
            <numerusform>The number has %n digits, which no %1 number has. Compare it with the card.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardCodeEditor</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <extracomment>How many digits the code on a card has; stands in its empty field.</extracomment>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueCommands</name>
    <message numerus="yes">
        <source>Their data would be erased from %n sale(s).</source>
        <translation>
            <numerusform>Their data would be erased from %n sale.</numerusform>
            <numerusform>Their data would be erased from %n sales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their data was erased from %n sale(s).</source>
        <translation>
            <numerusform>Their data was erased from %n sale.</numerusform>
            <numerusform>Their data was erased from %n sales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written into %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>
            <numerusform>%n line was written into %1.</numerusform>
            <numerusform>%n lines were written into %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStrip</name>
    <message numerus="yes">
        <source>Checking %1 of %Ln sale(s)…</source>
        <extracomment>%1 is how many were checked already.</extracomment>
        <translation>
            <numerusform>Checking %1 of %Ln sale…</numerusform>
            <numerusform>Checking %1 of %Ln sales…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenSales</name>
    <message numerus="yes">
        <source>%Ln sale(s) chosen</source>
        <translation>
            <numerusform>%Ln sale chosen</numerusform>
            <numerusform>%Ln sales chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The references of %Ln sale(s) are copied, one in each line.</source>
        <translation>
            <numerusform>The reference of %Ln sale is copied.</numerusform>
            <numerusform>The references of %Ln sales are copied, one in each line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) are chosen. Choose one to see its link.</source>
        <translation>
            <numerusform>%Ln sale is chosen. Choose one to see its link.</numerusform>
            <numerusform>%Ln sales are chosen. Choose one to see its link.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message numerus="yes">
        <source>currency %1 with %n decimal(s)</source>
        <extracomment>Within &quot;cannot be read (...)&quot;. %1: a currency&apos;s code, USD; %n: how many digits behind the point.</extracomment>
        <translation>
            <numerusform>currency %1 with %n decimal</numerusform>
            <numerusform>currency %1 with %n decimals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterSettings</name>
    <message numerus="yes">
        <source>There is room for %n amount(s). Leave out those that are sold least.</source>
        <translation>
            <numerusform>There is room for %n amount. Leave out those that are sold least.</numerusform>
            <numerusform>There is room for %n amounts. Leave out those that are sold least.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvPanel</name>
    <message numerus="yes">
        <source>%n line(s) were written into %1.</source>
        <extracomment>%1: the path of a file.</extracomment>
        <translation>
            <numerusform>%n line was written into %1.</numerusform>
            <numerusform>%n lines were written into %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosisReport</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer is 3 days ahead”.</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer is 3 hours ahead”.</extracomment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
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
</context>
<context>
    <name>EInvoiceExtraFields</name>
    <message numerus="yes">
        <source>The gateway’s list of extra fields could not be read (it lists more than %n field(s)).</source>
        <translation>
            <numerusform>The gateway’s list of extra fields could not be read (it lists more than %n field).</numerusform>
            <numerusform>The gateway’s list of extra fields could not be read (it lists more than %n fields).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <extracomment>A button. The entries are what happened to a sale; there are more than a few dozen.</extracomment>
        <translation>
            <numerusform>Show all %n entries</numerusform>
            <numerusform>Show all %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldCheck</name>
    <message numerus="yes">
        <source>This has %n character(s); at most %1 fit.</source>
        <extracomment>What was typed into a field. %1: a number of characters.</extracomment>
        <translation>
            <numerusform>This has %n character; at most %1 fit.</numerusform>
            <numerusform>This has %n characters; at most %1 fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has %n character(s). Nobody tells how many the gateway takes; few take more than %1.</source>
        <extracomment>What was typed into a field. %1: a number of characters.</extracomment>
        <translation>
            <numerusform>This has %n character. Nobody tells how many the gateway takes; few take more than %1.</numerusform>
            <numerusform>This has %n characters. Nobody tells how many the gateway takes; few take more than %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message numerus="yes">
        <source>%n filled in</source>
        <extracomment>Of a part of a form: how many of its fields. Stands beside the part’s title.</extracomment>
        <translation>
            <numerusform>%n filled in</numerusform>
            <numerusform>%n filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <extracomment>Of a part of a form: how many of its fields are wrong. Stands beside the part’s title.</extracomment>
        <translation>
            <numerusform>%n to correct</numerusform>
            <numerusform>%n to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <extracomment>Of a part of a form: how many of its fields a person should look at, though they may be right.</extracomment>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatewayClocks</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer’s clock is 3 days ahead of …”.</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>How far a clock is ahead or behind: “this computer’s clock is 3 hours ahead of …”.</extracomment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
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
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n sale(s) read, page %1.</source>
        <extracomment>%1: pages of the gateway’s list that were read so far.</extracomment>
        <translation>
            <numerusform>%n sale read, page %1.</numerusform>
            <numerusform>%n sales read, page %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sale(s) read, page %2.</source>
        <extracomment>%1: sales that were read so far; %n: sales that there are; %2: the page of the gateway’s list.</extracomment>
        <translation>
            <numerusform>%1 of %n sale read, page %2.</numerusform>
            <numerusform>%1 of %n sales read, page %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more.</source>
        <extracomment>Comes behind a list of sales that were left out.</extracomment>
        <translation>
            <numerusform>... and %n more.</numerusform>
            <numerusform>... and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) of this computer were found and have their number now.</source>
        <extracomment>Sales that were issued on this computer; the number is the gateway’s.</extracomment>
        <translation>
            <numerusform>%n sale of this computer was found and has its number now.</numerusform>
            <numerusform>%n sales of this computer were found and have their number now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sale(s) listed; %2 imported, %3 known already, %4 left out.</source>
        <extracomment>%1: an account; %n: how many sales the gateway lists; %2: those that are new in the books; %3: those that stood there already; %4: those that were not imported.</extracomment>
        <translation>
            <numerusform>%1: %n sale listed; %2 imported, %3 known already, %4 left out.</numerusform>
            <numerusform>%1: %n sales listed; %2 imported, %3 known already, %4 left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>Left out: the first %n</source>
        <extracomment>Title of a list of sales that were not imported: there are more than it has lines.</extracomment>
        <translation>
            <numerusform>Left out: the first %n</numerusform>
            <numerusform>Left out: the first %n</numerusform>
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
            <numerusform>%1 of %Ln month</numerusform>
            <numerusform>%1 of %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %Ln sale(s), %2.</source>
        <extracomment>How far an import is. %1 is a number, %2 is “7 pages”, or “4 of 12 months”.</extracomment>
        <translation>
            <numerusform>Read %1 of %Ln sale, %2.</numerusform>
            <numerusform>Read %1 of %Ln sales, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln sale(s), %1.</source>
        <extracomment>How far an import is. %1 is “7 pages”, or “4 of 12 months”.</extracomment>
        <translation>
            <numerusform>Read %Ln sale, %1.</numerusform>
            <numerusform>Read %Ln sales, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) was imported into the books.</source>
        <translation>
            <numerusform>%Ln sale was imported into the books.</numerusform>
            <numerusform>%Ln sales were imported into the books.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was there already.</source>
        <extracomment>Of sales: they are in the books already.</extracomment>
        <translation>
            <numerusform>%Ln was there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) of yours whose number at the gateway was not known has it now.</source>
        <translation>
            <numerusform>%Ln sale of yours whose number at the gateway was not known has it now.</numerusform>
            <numerusform>%Ln sales of yours whose numbers at the gateway were not known have them now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was left out; the list says why.</source>
        <extracomment>Of sales that were not imported. A list with the reasons stands below.</extracomment>
        <translation>
            <numerusform>%Ln was left out; the list says why.</numerusform>
            <numerusform>%Ln were left out; the list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message numerus="yes">
        <source>It has more than %n byte(s), which no key has.</source>
        <extracomment>A key.</extracomment>
        <translation>
            <numerusform>It has more than %n byte, which no key has.</numerusform>
            <numerusform>It has more than %n bytes, which no key has.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <extracomment>How many a search has found.</extracomment>
        <translation>
            <numerusform>%Ln sale</numerusform>
            <numerusform>%Ln sales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueCommand</name>
    <message numerus="yes">
        <source>Nothing was sent. %n field(s) need your attention:</source>
        <extracomment>A list follows.</extracomment>
        <translation>
            <numerusform>Nothing was sent. %n field needs your attention:</numerusform>
            <numerusform>Nothing was sent. %n fields need your attention:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The QR code is %n column(s) wide; this window has %1. Widen it, or write the code to a file with --qr FILE.png.)</source>
        <extracomment>A terminal’s columns, and its window. FILE stands for the name of a file.</extracomment>
        <translation>
            <numerusform>(The QR code is %n column wide; this window has %1. Widen it, or write the code to a file with --qr FILE.png.)</numerusform>
            <numerusform>(The QR code is %n columns wide; this window has %1. Widen it, or write the code to a file with --qr FILE.png.)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message numerus="yes">
        <source>nested deeper than %n level(s)</source>
        <translation>
            <numerusform>nested deeper than %n level</numerusform>
            <numerusform>nested deeper than %n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerCommands</name>
    <message numerus="yes">
        <source>%1 of %n sale(s) asked about.</source>
        <extracomment>How far it is: %1 of the %n sales.</extracomment>
        <translation>
            <numerusform>%1 of %n sale asked about.</numerusform>
            <numerusform>%1 of %n sales asked about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than these %n. Show more with --limit, or fewer with --search, --state, --since and --until.</source>
        <extracomment>Invoices.</extracomment>
        <translation>
            <numerusform>There are more than these %n. Show more with --limit, or fewer with --search, --state, --since and --until.</numerusform>
            <numerusform>There are more than these %n. Show more with --limit, or fewer with --search, --state, --since and --until.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LostBooks</name>
    <message numerus="yes">
        <source>The newest backup is of %1 and has %n sale(s). Restore it, or begin new books if that is what you want.</source>
        <extracomment>%1: a day and a time; %n: how many sales are in it.</extracomment>
        <translation>
            <numerusform>The newest backup is of %1 and has %n sale. Restore it, or begin new books if that is what you want.</numerusform>
            <numerusform>The newest backup is of %1 and has %n sales. Restore it, or begin new books if that is what you want.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message numerus="yes">
        <source>%1 has %n decimal(s) and no more.</source>
        <translation>
            <numerusform>%1 has %n decimal and no more.</numerusform>
            <numerusform>%1 has %n decimals and no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamelessSales</name>
    <message numerus="yes">
        <source>It may be one of %n sales that have no number at the gateway yet, though it looks like none of them.</source>
        <extracomment>A line of the gateway’s list, beside our books; %n is more than one.</extracomment>
        <translation>
            <numerusform>It may be the %n sale that has no number at the gateway yet, though it does not look like it.</numerusform>
            <numerusform>It may be one of %n sales that have no number at the gateway yet, though it looks like none of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NonStoPaySearch</name>
    <message numerus="yes">
        <source>Looked through %n sale(s) in the gateway’s history: none carries this reference.</source>
        <extracomment>This program looked through the gateway’s list of past sales for one that it issued itself. Where there is one: “Looked through the one sale in the gateway’s history: it does not carry this reference.”</extracomment>
        <translation>
            <numerusform>Looked through the one sale in the gateway’s history: it does not carry this reference.</numerusform>
            <numerusform>Looked through %n sales in the gateway’s history: none carries this reference.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway does not tell whose %n of these are: look whether it has this sale, and confirm which one it is.</source>
        <extracomment>Follows “Looked through %n sale(s) in the gateway’s history”; “these” are those sales. The reader is to look at the gateway’s own pages, and then to tell this program which of these sales it is. Where there is one: “The gateway does not tell whose one of these is: ...”</extracomment>
        <translation>
            <numerusform>The gateway does not tell whose one of these is: look whether it has this sale, and confirm which one it is.</numerusform>
            <numerusform>The gateway does not tell whose %n of these are: look whether it has this sale, and confirm which one it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaidWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below some sales, each on its line: how many others were paid.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) paid</source>
        <extracomment>The title of a message of the desktop, or a part of it.</extracomment>
        <translation>
            <numerusform>%n sale paid</numerusform>
            <numerusform>%n sales paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) paid: %1</source>
        <extracomment>The title of a message of the desktop, or a part of it. %1: amounts of several currencies, with commas.</extracomment>
        <translation>
            <numerusform>%n sale paid: %1</numerusform>
            <numerusform>%n sales paid: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentMeans</name>
    <message numerus="yes">
        <source>%1 of %n confirmation(s)</source>
        <extracomment>A coin’s network has confirmed a payment %1 times, of %n that are needed: “1 of 4 confirmations”.</extracomment>
        <translation>
            <numerusform>%1 of %n confirmation</numerusform>
            <numerusform>%1 of %n confirmations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message numerus="yes">
        <source>Nothing was sent. %n field(s) need your attention.</source>
        <translation>
            <numerusform>Nothing was sent. One field needs your attention.</numerusform>
            <numerusform>Nothing was sent. %n fields need your attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) came while a sale was sent and were not taken. Scan them again.</source>
        <extracomment>A scan: a barcode that a scanner read.</extracomment>
        <translation>
            <numerusform>%n scan came while a sale was sent and was not taken. Scan it again.</numerusform>
            <numerusform>%n scans came while a sale was sent and were not taken. Scan them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message numerus="yes">
        <source>%n sale(s) carry the number %1 under another name, and are left as they are: %2.</source>
        <extracomment>A customer is erased. %1: the customer&apos;s number; %2: references of sales.</extracomment>
        <translation>
            <numerusform>%n sale carries the number %1 under another name, and is left as it is: %2.</numerusform>
            <numerusform>%n sales carry the number %1 under another name, and are left as they are: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message numerus="yes">
        <source>E-mail, name and phone go from %n sale(s).</source>
        <translation>
            <numerusform>E-mail, name and phone go from %n sale.</numerusform>
            <numerusform>E-mail, name and phone go from %n sales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingView</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>For how long the sale has been on its way.</extracomment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message numerus="yes">
        <source>This has %n line(s); at most %1 fit on a receipt.</source>
        <extracomment>%1: a number of lines.</extracomment>
        <translation>
            <numerusform>This has %n line; at most %1 fit on a receipt.</numerusform>
            <numerusform>This has %n lines; at most %1 fit on a receipt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementCommand</name>
    <message numerus="yes">
        <source>Of %n sale(s) nobody can read how much was paid; a sum leaves that out.</source>
        <translation>
            <numerusform>Of %n sale nobody can read how much was paid; a sum leaves that out.</numerusform>
            <numerusform>Of %n sales nobody can read how much was paid; a sum leaves that out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n line(s); %3 agree, %4 in state and %5 in amount differ, %6 not in the books, %7 not listed.</source>
        <extracomment>%1: an account; %2: a month and its year; %n: lines of the gateway’s statement of that month; %3: those that say the same as the books; %4: those that differ in where the sale stands; %5: in its amount; %6: those that are not in the books; %7: sales in the books that are not in the statement.</extracomment>
        <translation>
            <numerusform>%1, %2: %n line; %3 agree, %4 in state and %5 in amount differ, %6 not in the books, %7 not listed.</numerusform>
            <numerusform>%1, %2: %n lines; %3 agree, %4 in state and %5 in amount differ, %6 not in the books, %7 not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementPages</name>
    <message numerus="yes">
        <source>The gateway’s list has no end: it was read as far as %n sale(s).</source>
        <extracomment>%n is very many.</extracomment>
        <translation>
            <numerusform>The gateway’s list has no end: it was read as far as %n sale.</numerusform>
            <numerusform>The gateway’s list has no end: it was read as far as %n sales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is not whole: the gateway says that it has %n sale(s), and its pages show %1. What is missing here may be there all the same.</source>
        <extracomment>%n is how many sales the gateway says that it has, %1 how many of them its list shows.</extracomment>
        <translation>
            <numerusform>The list is not whole: the gateway says that it has %n sale, and its pages show %1. What is missing here may be there all the same.</numerusform>
            <numerusform>The list is not whole: the gateway says that it has %n sales, and its pages show %1. What is missing here may be there all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway counts %n sale(s), and its pages show %1: there may be more.</source>
        <extracomment>%n is how many sales the gateway says that it has, %1 how many its list shows, which are more.</extracomment>
        <translation>
            <numerusform>The gateway counts %n sale, and its pages show %1: there may be more.</numerusform>
            <numerusform>The gateway counts %n sales, and its pages show %1: there may be more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message numerus="yes">
        <source>%n line(s).</source>
        <extracomment>For screen readers: of a statement that has come. Sums may follow.</extracomment>
        <translation>
            <numerusform>%n line.</numerusform>
            <numerusform>%n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sale(s) nobody can read how much was paid; a sum leaves that out.</source>
        <translation>
            <numerusform>Of %n sale nobody can read how much was paid; a sum leaves that out.</numerusform>
            <numerusform>Of %n sales nobody can read how much was paid; a sum leaves that out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n sale(s)</source>
        <extracomment>Button: so many sales are imported into the books.</extracomment>
        <translation>
            <numerusform>&amp;Import %n sale</numerusform>
            <numerusform>&amp;Import %n sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chec&amp;k %n sale(s) whose state differs</source>
        <extracomment>Button: the gateway is asked about so many sales.</extracomment>
        <translation>
            <numerusform>Chec&amp;k %n sale whose state differs</numerusform>
            <numerusform>Chec&amp;k %n sales whose state differs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n sale(s) into the books of “%1”? They are written down as the statement has them and stay there.</source>
        <extracomment>%1 is the name of an account. The statement is the gateway&apos;s list of its sales.</extracomment>
        <translation>
            <numerusform>Import %n sale into the books of “%1”? They are written down as the statement has them and stay there.</numerusform>
            <numerusform>Import %n sales into the books of “%1”? They are written down as the statement has them and stay there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Yes, import %n sale(s)</source>
        <extracomment>Button, the answer to “Import ... into the books?”</extracomment>
        <translation>
            <numerusform>&amp;Yes, import %n sale</numerusform>
            <numerusform>&amp;Yes, import %n sales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementWork</name>
    <message numerus="yes">
        <source>%n sale(s) imported into the books.</source>
        <translation>
            <numerusform>%n sale imported into the books.</numerusform>
            <numerusform>%n sales imported into the books.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sale(s) imported into the books.</source>
        <extracomment>%1 is how many of them are; why it is not all follows.</extracomment>
        <translation>
            <numerusform>%1 of %n sale imported into the books.</numerusform>
            <numerusform>%1 of %n sales imported into the books.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway was asked about %n sale(s). What it said stands in the list.</source>
        <translation>
            <numerusform>The gateway was asked about %n sale. What it said stands in the list.</numerusform>
            <numerusform>The gateway was asked about %n sales. What it said stands in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway could be asked about %1 of %n sale(s).</source>
        <extracomment>%1 is about how many of them it could; why it is not all follows.</extracomment>
        <translation>
            <numerusform>The gateway could be asked about %1 of %n sale.</numerusform>
            <numerusform>The gateway could be asked about %1 of %n sales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusCheck</name>
    <message numerus="yes">
        <source>Asked about %n sale(s): nothing new.</source>
        <translation>
            <numerusform>Asked about %n sale: nothing new.</numerusform>
            <numerusform>Asked about %n sales: nothing new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked about %n sale(s): %1 with news.</source>
        <extracomment>The gateways were asked. %1 is a number: of how many sales there are news.</extracomment>
        <translation>
            <numerusform>Asked about %n sale: %1 with news.</numerusform>
            <numerusform>Asked about %n sales: %1 with news.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) could not be asked about: %1</source>
        <extracomment>%1 is why: a whole sentence.</extracomment>
        <translation>
            <numerusform>%n sale could not be asked about: %1</numerusform>
            <numerusform>%n sales could not be asked about: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped before the other %n.</source>
        <extracomment>Somebody stopped it before that many other sales were asked about.</extracomment>
        <translation>
            <numerusform>Stopped before the other %n.</numerusform>
            <numerusform>Stopped before the other %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumsLine</name>
    <message numerus="yes">
        <source>%1: too much to add up, %Ln sale(s)</source>
        <extracomment>%1 is a currency, “USD”. The sum is too large a number.</extracomment>
        <translation>
            <numerusform>%1: too much to add up, %Ln sale</numerusform>
            <numerusform>%1: too much to add up, %Ln sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s)</source>
        <extracomment>“USD 1,204.50 in 14 sales”: %1 is a currency, %2 an amount of it. The same in the next ones.</extracomment>
        <translation>
            <numerusform>%1 %2 in %Ln sale</numerusform>
            <numerusform>%1 %2 in %Ln sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paid sale(s) do not tell how much</source>
        <extracomment>A clause at the end of “USD 9.00 in 3 sales, %3” and “USD 9.00 in 3 sales, 3.00 of it paid; %4”.</extracomment>
        <translation>
            <numerusform>%Ln paid sale does not tell how much</numerusform>
            <numerusform>%Ln paid sales do not tell how much</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), %3</source>
        <extracomment>%1 is a currency, %2 an amount of it; %3 is “2 paid sales do not tell how much”.</extracomment>
        <translation>
            <numerusform>%1 %2 in %Ln sale, %3</numerusform>
            <numerusform>%1 %2 in %Ln sales, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), %3 of it paid; %4</source>
        <extracomment>%1 is a currency, %2 and %3 are amounts of it; %4 is “2 paid sales do not tell how much”.</extracomment>
        <translation>
            <numerusform>%1 %2 in %Ln sale, %3 of it paid; %4</numerusform>
            <numerusform>%1 %2 in %Ln sales, %3 of it paid; %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), none of it paid</source>
        <extracomment>%1 is a currency, %2 an amount of it, of which nothing is paid.</extracomment>
        <translation>
            <numerusform>%1 %2 in %Ln sale, none of it paid</numerusform>
            <numerusform>%1 %2 in %Ln sales, none of it paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), all paid</source>
        <extracomment>%1 is a currency, %2 an amount of it, which is paid.</extracomment>
        <translation>
            <numerusform>%1 %2 in %Ln sale, all paid</numerusform>
            <numerusform>%1 %2 in %Ln sales, all paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in %Ln sale(s), %3 of it paid</source>
        <extracomment>%1 is a currency, %2 and %3 are amounts of it; %3 of them is paid.</extracomment>
        <translation>
            <numerusform>%1 %2 in %Ln sale, %3 of it paid</numerusform>
            <numerusform>%1 %2 in %Ln sales, %3 of it paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more currency(ies)</source>
        <extracomment>At the end of sums in several currencies: those that there is no room for.</extracomment>
        <translation>
            <numerusform>%n more currency</numerusform>
            <numerusform>%n more currencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingsView</name>
    <message numerus="yes">
        <source>%Ln paid sale(s)</source>
        <translation>
            <numerusform>%Ln paid sale</numerusform>
            <numerusform>%Ln paid sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do not tell how much, and are not in the sum.</source>
        <extracomment>Behind “3 paid sales”, as a sentence of its own.</extracomment>
        <translation>
            <numerusform>%Ln of them does not tell how much, and is not in the sum.</numerusform>
            <numerusform>%Ln of them do not tell how much, and are not in the sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) of today are not paid yet.</source>
        <translation>
            <numerusform>%Ln sale of today is not paid yet.</numerusform>
            <numerusform>%Ln sales of today are not paid yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextChecks</name>
    <message numerus="yes">
        <source>This is nested deeper than %n level(s), which gateways do not read. Make it flatter.</source>
        <translation>
            <numerusform>This is nested deeper than %n level, which gateways do not read. Make it flatter.</numerusform>
            <numerusform>This is nested deeper than %n levels, which gateways do not read. Make it flatter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The identity number has exactly 11 digits and nothing else; this has %n character(s).</source>
        <translation>
            <numerusform>The identity number has exactly 11 digits and nothing else; this has %n character.</numerusform>
            <numerusform>The identity number has exactly 11 digits and nothing else; this has %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n decimal(s) is sent as typed. %2 or fewer are usual; the gateway may round it.</source>
        <extracomment>%1: a coin, &quot;XMR&quot;. %2: the usual number of decimals.</extracomment>
        <translation>
            <numerusform>%1 with %n decimal is sent as typed. %2 or fewer are usual; the gateway may round it.</numerusform>
            <numerusform>%1 with %n decimals is sent as typed. %2 or fewer are usual; the gateway may round it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebAddress</name>
    <message numerus="yes">
        <source>The web address has %n character(s); at most %1 work everywhere.</source>
        <extracomment>%1: a number of characters.</extracomment>
        <translation>
            <numerusform>The web address has %n character; at most %1 work everywhere.</numerusform>
            <numerusform>The web address has %n characters; at most %1 work everywhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowNews</name>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <extracomment>How many sales wait for a person, beside the page “Invoices”.</extracomment>
        <translation>
            <numerusform>%n needs a look</numerusform>
            <numerusform>%n need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.”</extracomment>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.”</extracomment>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When something was; it comes into sentences such as “The gateway said so %1.”</extracomment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterfoil::PrinterSettings</name>
    <message numerus="yes">
        <source>%n printer(s) found.</source>
        <extracomment>How many printers were found.</extracomment>
        <translation>
            <numerusform>%n printer found.</numerusform>
            <numerusform>%n printers found.</numerusform>
        </translation>
    </message>
</context>
</TS>
