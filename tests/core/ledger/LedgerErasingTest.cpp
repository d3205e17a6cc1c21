// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerSamples.h"
#include "invoices/SoldTo.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

namespace {

const Person anna{u"Anna@Example.com"_s, u"+33 6 12 34 56 78"_s, u"Anna Petrova"_s, u"K1"_s};

Json parsed(const char *text)
{
    return Json::parse(text).value();
}

} // namespace

/// A customer goes, and the books stay whole: what is erased, what stays, and what the file itself still
/// refuses.
class LedgerErasingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LedgerFile> m_ledger;

    QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }

    void sell(const QString &reference, Invoice invoice, State state = State::Paid)
    {
        invoice.reference = reference;
        QCOMPARE(codeOf(m_ledger->add(invoice)), u"done"_s);
        Evidence told = polled(state, morning.addSecs(60), u"invoice:paid"_s);
        told.remoteId = u"N-"_s + reference;
        told.answer =
            parsed(R"({"invoice":{"email":"anna@example.com","price":15.040,"id":9007199254740993},)"
                   R"("to":["pay.example/?m=anna%40example.com",33612345678,true,null]})");
        if (state != State::Issuing)
            QCOMPARE(codeOf(m_ledger->record(reference, told)), u"done"_s);
    }
    Invoice found(const QString &reference) { return m_ledger->find(reference).value(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ledger = std::make_unique<LedgerFile>(path());
        QVERIFY(m_ledger->open());
    }
    void cleanup() { m_ledger.reset(); }

    void whoIsWho_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("fields");
        QTest::addColumn<bool>("isTheirs");
        QTest::newRow("the address") << u"anna@example.com"_s << u"{}"_s << true;
        QTest::newRow("with a name before it") << u"A. <ANNA@example.com>"_s << u"{}"_s << true;
        QTest::newRow("another one's that ends so") << u"joanna@example.com"_s << u"{}"_s << false;
        QTest::newRow("the phone, without groups")
            << u""_s << uR"({"extra_fields":{"phone":"33612345678"}})"_s << true;
        QTest::newRow("the phone, with groups") << u""_s << uR"({"phone":"+33 6 12-34-56-78"})"_s << true;
        QTest::newRow("another phone") << u""_s << uR"({"phone":"+33 6 12 34 56 79"})"_s << false;
        QTest::newRow("the phone, within the country") << u""_s << uR"({"phone":"06 12 34 56 78"})"_s << true;
        QTest::newRow("its digits in the number of an article")
            << u""_s << uR"({"lines":[{"number":"612345678","name":"Cake"}]})"_s << false;
        QTest::newRow("in an address of a coin")
            << u""_s << uR"({"address":"0x33612345678abcdef"})"_s << false;
        QTest::newRow("in a longer number") << u""_s << uR"({"ref":"336123456789"})"_s << false;
        QTest::newRow("in an amount") << u""_s << uR"({"amount":612345678})"_s << false;
        QTest::newRow("in what was sold") << u""_s << uR"({"note":"Order 612345678 of 2"})"_s << false;
        QTest::newRow("the name alone is many people's") << u""_s << uR"({"name":"Anna Petrova"})"_s << false;
        QTest::newRow("their number and name")
            << u""_s << uR"({"customer":{"number":"k1","name":"ANNA  petrova"}})"_s << true;
        QTest::newRow("their number, which somebody else had before")
            << u""_s << uR"({"customer":{"number":"K1","name":"Boris"}})"_s << false;
        QTest::newRow("their saved address")
            << u""_s << uR"({"customer":{"number":"9","email":"anna@example.com"}})"_s << true;
        QTest::newRow("nothing") << u""_s << u"{}"_s << false;
    }
    void whoIsWho()
    {
        QFETCH(QString, email);
        QFETCH(QString, fields);
        QFETCH(bool, isTheirs);
        Invoice invoice = sale(u"CF-1"_s);
        invoice.email = email;
        invoice.fields = Json::parse(fields.toUtf8()).value();
        QCOMPARE(isSaleOf(invoice, anna), isTheirs);
        QVERIFY(!isSaleOf(invoice, {})); // nobody is nobody's
        QVERIFY(!isSaleOf(invoice, {{}, u"12"_s, u"Anna Petrova"_s})); // nor are two digits
    }

    void namesAreWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isNamed");
        QTest::newRow("within a word") << u"Eve"_s << u"received"_s << false;
        QTest::newRow("at its begin") << u"Eve"_s << u"event:paid"_s << false;
        QTest::newRow("at its end") << u"Paid"_s << u"unpaid"_s << false;
        QTest::newRow("within a long word") << u"Annabelle"_s << u"joannabelle"_s << false;
        QTest::newRow("first within, then by itself") << u"Eve"_s << u"received: eve"_s << true;
        QTest::newRow("by itself") << u"Eve"_s << u"for EVE!"_s << true;
        QTest::newRow("in an address") << u"Eve"_s << u"eve.smith@example.org"_s << true;
        QTest::newRow("in a link") << u"Zoë Lee"_s << u"pay.example/?n=Zo%C3%AB%20Lee&m=1"_s << true;
        QTest::newRow("in a link, with a plus sign") << u"Ann Lee"_s << u"pay.example/?n=Ann+Lee"_s << true;
        QTest::newRow("with an ending") << u"Иванов"_s << u"для Иванова"_s << true;
        QTest::newRow("two letters that are a full name") << u"王伟"_s << u"给王伟先生"_s << true;
        QTest::newRow("two of them, by themselves") << u"王伟"_s << u"王伟"_s << true;
        QTest::newRow("in Hangul") << u"김수"_s << u"김수에게"_s << true;
        QTest::newRow("in Katakana, with a long sound") << u"リー"_s << u"お客様はリーさん"_s << true;
        QTest::newRow("one letter") << u"王"_s << u"国王"_s << false;
        QTest::newRow("one letter of four bytes") << u"𠮷"_s << u"𠮷田"_s << false;
        QTest::newRow("two Latin letters") << u"Li"_s << u"Sent to LI."_s << true;
        QTest::newRow("two letters at the begin") << u"Ng"_s << u"Ng: paid"_s << true;
        QTest::newRow("two letters in a link") << u"Ng"_s << u"pay.example/?n=Ng&m=1"_s << true;
        QTest::newRow("two letters within a word") << u"Li"_s << u"link, deli, polite"_s << false;
        QTest::newRow("two letters of a joined word") << u"Li"_s << u"li-ion shop.li li_1 al@li"_s << false;
        QTest::newRow("two letters with a mark upon them") << u"Ng"_s << u"ng\u0331 1"_s << false;
        QTest::newRow("two letters of a script without blanks") << u"กข"_s << u"กขค"_s << false;
        QTest::newRow("the same, by themselves") << u"กข"_s << u"คุณ กข"_s << true;
        QTest::newRow("two letters of Arabic") << u"مي"_s << u"إلى مي، شكرا"_s << true;
        QTest::newRow("two digits") << u"42"_s << u"42"_s << false;
        QTest::newRow("without blanks around it") << u"王小明"_s << u"給王小明先生"_s << true;
    }
    void namesAreWords()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(bool, isNamed);
        QCOMPARE(names(text, {{}, {}, name, {}}), isNamed);
    }

    /// Whichever way the number was written when it was sent, and however much was sold.
    void salesAreFoundByThePhoneAndAmongManyLines()
    {
        Invoice theirs = sale(u"x"_s);
        theirs.email.clear();
        theirs.fields = parsed(R"({"phone":"(06) 12.34.56-78"})");
        sell(u"CF-PHONE"_s, theirs);
        Json lines = Json::array();
        for (int n = 0; n < 200; ++n) {
            Json line = Json::object();
            line.set(u"number"_s, Json::string(u"A%1"_s.arg(n)));
            line.set(u"name"_s, Json::string(u"Thing %1"_s.arg(n)));
            lines.append(std::move(line));
        }
        theirs.fields = Json::object();
        theirs.fields.set(u"lines"_s, std::move(lines));
        theirs.fields.set(u"customer"_s, parsed(R"({"number":"K1","name":"Anna Petrova"})"));
        theirs.openedAt = morning.addSecs(10);
        sell(u"CF-LINES"_s, theirs);
        const auto erased = m_ledger->erase(anna, Descriptions::Kept, LedgerFile::Erasing::Done, morning);
        QVERIFY(erased);
        QStringList references = erased->erased;
        references.sort();
        QCOMPARE(references, (QStringList{u"CF-LINES"_s, u"CF-PHONE"_s}));
    }

    void whoBoughtGoesAndTheBooksStayWhole()
    {
        Invoice theirs = sale(u"x"_s);
        theirs.customerName = u"Anna Petrova"_s;
        theirs.description = u"2 × Coffee for Anna Petrova"_s;
        theirs.fields =
            parsed(R"({"amount":15.04,"devise":"USD","email":"anna@example.com",)"
                   R"("phone":"+33612345678","city":"Lyon","callbackJson":{"who":"anna petrova","n":0.10},)"
                   R"("lines":[{"name":"Coffee","quantity":"2"}]})");
        sell(u"CF-PAID"_s, theirs);
        Invoice others = sale(u"y"_s);
        others.email = u"joanna@example.com"_s;
        sell(u"CF-OTHER"_s, others);
        sell(u"CF-OPEN"_s, theirs, State::Open);
        const Invoice before = found(u"CF-PAID"_s);
        const auto eventsBefore = m_ledger->events(u"CF-PAID"_s).value();
        const QString othersBefore = textOf(found(u"CF-OTHER"_s));

        const auto counted =
            m_ledger->erase(anna, Descriptions::Kept, LedgerFile::Erasing::Counted, morning.addDays(1));
        QVERIFY(counted);
        QCOMPARE(counted->erased, QStringList{u"CF-PAID"_s});
        QCOMPARE(textOf(found(u"CF-PAID"_s)), textOf(before)); // counting changes nothing
        const auto erased =
            m_ledger->erase(anna, Descriptions::Kept, LedgerFile::Erasing::Done, morning.addDays(1));
        QVERIFY(erased);
        QCOMPARE(erased->erased, QStringList{u"CF-PAID"_s});
        QCOMPARE(erased->unsettled, QStringList{u"CF-OPEN"_s});

        const Invoice after = found(u"CF-PAID"_s);
        Invoice wanted = before;
        wanted.email.clear();
        wanted.customerName.clear();
        wanted.fields =
            parsed(R"j({"amount":15.04,"devise":"USD","callbackJson":{"who":"(erased)","n":0.10},)j"
                   R"j("lines":[{"name":"Coffee","quantity":"2"}]})j");
        // A name of many letters is found in a description, too; whoever wants that erased says so.
        QCOMPARE(textOf(after), textOf(wanted));
        QCOMPARE(after.place, before.place);
        QCOMPARE(textOf(found(u"CF-OTHER"_s)), othersBefore);
        QCOMPARE(found(u"CF-OPEN"_s).email, u"anna@example.com"_s);

        const auto events = m_ledger->events(u"CF-PAID"_s).value();
        QCOMPARE(events.size(), eventsBefore.size() + 1);
        QCOMPARE(events.back().kind, EvidenceKind::Note);
        QVERIFY(events.back().message.contains(u"erased"));
        const QByteArray without =
            R"j({"invoice":{"email":"(erased)","price":15.040,"id":9007199254740993},)j"
            R"j("to":["(erased)","(erased)",true,null]})j";
        QCOMPARE(events[1].answer.toBytes(), without);
        Evidence polledBefore = eventsBefore[1];
        polledBefore.answer = events[1].answer;
        QCOMPARE(textOf(events[1]), textOf(polledBefore));

        // The search has forgotten them, and still finds the sale.
        QCOMPARE(m_ledger->list({.search = u"anna@example.com"_s})->size(), 2U); // joanna's, and the open one
        QCOMPARE(m_ledger->list({.search = u"CF-PAID"_s})->size(), 1U);
        QCOMPARE(m_ledger->list({.search = u"lyon"_s})->size(), 1U);
        QCOMPARE(m_ledger->sums({}).value().front().count, 3);
        QCOMPARE(SqlSession(path()).run(u"PRAGMA quick_check"_s), u"ok"_s);
        // What is told later does not need them.
        QCOMPARE(m_ledger->record(u"CF-PAID"_s, polled(State::Chargeback, morning.addDays(2)))->state,
            State::Chargeback);
    }

    void descriptionsGoWhereThatIsWanted()
    {
        Invoice theirs = sale(u"x"_s);
        theirs.description = u"Coffee"_s;
        theirs.methodId = u"nft"_s;
        sell(u"CF-1"_s, theirs);
        QVERIFY(m_ledger->erase(anna, Descriptions::Erased, LedgerFile::Erasing::Done, morning));
        QCOMPARE(found(u"CF-1"_s).description, QString());
        QCOMPARE(m_ledger->list({.search = u"coffee"_s})->size(), 0U);
    }

    void wordsThatNamedThemBecomeOneSentence()
    {
        sell(u"CF-1"_s, sale(u"x"_s));
        QVERIFY(m_ledger->record(u"CF-1"_s,
            {.kind = EvidenceKind::Note,
                .source = u"program"_s,
                .at = morning,
                .message = translatable("LedgerErasingTest", "Sent to %1.").arg(u"anna@example.com"_s)}));
        QVERIFY(m_ledger->erase(anna, Descriptions::Kept, LedgerFile::Erasing::Done, morning));
        const auto events = m_ledger->events(u"CF-1"_s).value();
        QCOMPARE(events[2].message.english(), u"The words named a customer whose data was erased."_s);
        QCOMPARE(events[2].message.in(u"fr"_s), events[2].message.english());
        QCOMPARE(SqlSession(path()).run(
                     u"SELECT count(*) FROM event WHERE coalesce(message_translatable, '') LIKE "
                     "'%anna%' OR coalesce(answer, '') LIKE '%anna%'"_s),
            u"0"_s);
    }

    /// By the saved customer that they were made with, whatever was typed into the form.
    void salesOfTheSavedCustomerAreFound()
    {
        Invoice theirs = sale(u"x"_s);
        theirs.email.clear();
        theirs.fields = parsed(R"({"amount":15.04,"customer":{"number":"K1","name":"Anna Petrova"},)"
                               R"("lines":[{"name":"Coffee","quantity":"2"}]})");
        sell(u"CF-1"_s, theirs);
        const Person person{{}, {}, u"Anna Petrova"_s, u"K1"_s};
        QVERIFY(m_ledger->record(u"CF-1"_s,
            {.kind = EvidenceKind::Sent,
                .source = u"program"_s,
                .at = morning,
                .message = translatable("LedgerErasingTest", "Sent to %1.").arg(u"other@example.org"_s)}));
        const auto erased = m_ledger->erase(person, Descriptions::Kept, LedgerFile::Erasing::Done, morning);
        QCOMPARE(erased->erased, QStringList{u"CF-1"_s});
        QCOMPARE(found(u"CF-1"_s).fields,
            parsed(R"({"amount":15.04,"lines":[{"name":"Coffee","quantity":"2"}]})"));
        QVERIFY(!m_ledger->events(u"CF-1"_s)->at(2).message.contains(u"other@example.org"));
    }

    /// Renamed, with another address: what was sold before is named, and goes where that is wanted.
    void salesUnderAnotherNameAreNamed()
    {
        Invoice theirs = sale(u"x"_s);
        theirs.email = u"anna@old.example"_s;
        theirs.fields = parsed(
            R"({"amount":15.04,"customer":{"number":"k1","name":"Anna Old","email":"anna@old.example"}})");
        sell(u"CF-OLD"_s, theirs);
        QVERIFY(m_ledger->record(u"CF-OLD"_s,
            {.kind = EvidenceKind::Note,
                .source = u"program"_s,
                .at = morning,
                .message = LocalizedText(u"Anna Old has anna@old.example."_s)}));
        theirs.openedAt = morning.addSecs(10);
        theirs.email.clear();
        theirs.fields = parsed(R"({"customer":{"number":"K12","name":"Anna Old"}})");
        sell(u"CF-OTHER"_s, theirs);
        const QString before = textOf(found(u"CF-OLD"_s));
        Person person{u"anna@new.example"_s, {}, u"Anna New"_s, u"K1"_s};
        for (const auto erasing : {LedgerFile::Erasing::Counted, LedgerFile::Erasing::Done}) {
            const auto left = m_ledger->erase(person, Descriptions::Kept, erasing, morning);
            QVERIFY(left);
            QCOMPARE(left->erased, QStringList());
            QCOMPARE(left->underOtherNames, QStringList{u"CF-OLD"_s});
            QCOMPARE(textOf(found(u"CF-OLD"_s)), before);
        }
        person.hadOtherNames = true;
        const auto erased = m_ledger->erase(person, Descriptions::Kept, LedgerFile::Erasing::Done, morning);
        QVERIFY(erased);
        QCOMPARE(erased->erased, QStringList{u"CF-OLD"_s});
        QCOMPARE(erased->underOtherNames, QStringList());
        QCOMPARE(found(u"CF-OLD"_s).fields, parsed(R"({"amount":15.04})"));
        QCOMPARE(
            SqlSession(path()).run(u"SELECT count(*) FROM event WHERE message LIKE '%anna%' "
                                   "AND invoice = (SELECT id FROM invoice WHERE reference = 'CF-OLD')"_s),
            u"0"_s);
        QCOMPARE(soldToIn(found(u"CF-OTHER"_s).fields).number, u"K12"_s);
    }

    /// Neither pages that were freed nor the log keep what was erased.
    void nothingOfItIsLeftInTheFile()
    {
        Invoice theirs = sale(u"x"_s);
        theirs.email = u"very.rare.name@example.com"_s;
        theirs.customerName = u"Wilhelmina Quackenbush"_s;
        theirs.fields = parsed(R"({"email":"very.rare.name@example.com","name":"Wilhelmina Quackenbush"})");
        theirs.fields.add(u"address"_s, Json::string(QString(9000, u'x') + u' ' + theirs.customerName));
        for (int n = 0; n < 20; ++n) {
            const QString reference = u"CF-%1"_s.arg(n);
            theirs.openedAt = morning.addSecs(10 * n);
            sell(reference, theirs, State::Open);
            QVERIFY(m_ledger->record(reference,
                {.kind = EvidenceKind::Sent,
                    .source = u"program"_s,
                    .at = morning,
                    .message = LocalizedText(u"Sent to very.rare.name@example.com."_s)}));
            QVERIFY(m_ledger->record(reference, polled(State::Paid, morning.addSecs(90))));
        }
        const auto holds = [this](const QByteArray &text) {
            for (const QString &suffix : {u""_s, u"-wal"_s}) {
                QFile file(path() + suffix);
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                    return true;
            }
            return false;
        };
        QVERIFY(holds("very.rare.name@example.com") && holds("Wilhelmina Quackenbush"));
        const Person person{theirs.email, {}, theirs.customerName, {}};
        const auto erased = m_ledger->erase(person, Descriptions::Kept, LedgerFile::Erasing::Done, morning);
        QCOMPARE(erased->erased.size(), 20);
        for (const char *text : {"very.rare.name@example.com", "Wilhelmina Quackenbush", "quackenbush"})
            QVERIFY2(!holds(text), text);
    }

    void theFileStillRefusesEveryOtherChange_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("a state") << u"state = 'failed'"_s;
        QTest::newRow("a moment") << u"at = 1"_s;
        QTest::newRow("a number") << u"remote_id = '7'"_s;
        QTest::newRow("a sale") << u"invoice = 1"_s;
        QTest::newRow("words") << u"message = 'Paid twice.'"_s;
        QTest::newRow("words' translation") << u"message_translatable = '[]'"_s;
        QTest::newRow("no answer") << u"answer = NULL"_s;
        QTest::newRow("no JSON") << u"answer = 'anything'"_s;
        QTest::newRow("the mark alone") << u"answer = '\"(erased)\"'"_s;
        QTest::newRow("another price") << uR"j(answer = replace(answer, '15.040', '16.040'))j"_s;
        QTest::newRow("one member less") << uR"j(answer = json_remove(answer, '$.invoice.price'))j"_s;
        QTest::newRow("one member more") << uR"j(answer = json_set(answer, '$.more', 1))j"_s;
        QTest::newRow("another name of one") << uR"j(answer = replace(answer, '"price"', '"prize"'))j"_s;
        QTest::newRow("with the mark, and a state")
            << uR"j(answer = replace(answer, 'anna@example.com', '(erased)'), state = 'failed')j"_s;
    }
    void theFileStillRefusesEveryOtherChange()
    {
        QFETCH(QString, change);
        sell(u"CF-1"_s, sale(u"x"_s));
        SqlSession session(path());
        const QString before =
            session.run(u"SELECT quote(answer) || state || message FROM event WHERE id = 2"_s);
        QVERIFY(session.run(u"UPDATE event SET %1 WHERE id = 2"_s.arg(change)).contains(u"never changed"_s));
        QCOMPARE(session.run(u"SELECT quote(answer) || state || message FROM event WHERE id = 2"_s), before);
        // One without an answer gets none.
        const QString invented = uR"j(UPDATE event SET answer = '"(erased)"' WHERE id = 1)j"_s;
        QVERIFY(session.run(invented).contains(u"never changed"_s));
        QVERIFY(session.run(u"DELETE FROM event WHERE id = 2"_s).contains(u"never deleted"_s));
    }
};

QTEST_GUILESS_MAIN(LedgerErasingTest)
#include "LedgerErasingTest.moc"
