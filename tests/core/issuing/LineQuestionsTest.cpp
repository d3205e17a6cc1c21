// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuing/LineQuestions.h"

#include "../ledger/LedgerSamples.h"

#include <QTest>

#include <random>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// How a gateway writes an address.
using Writes = std::function<QString(const QString &)>;

/// A sale of ours, and what the gateway has of it.
struct Sold {
    Invoice sale;
    StatementLine line;
};

StatementLine lineOf(int id, const QString &email, std::optional<Money> amount, State state)
{
    return {.remoteId = QString::number(id),
        .reference = {},
        .amount = amount,
        .state = state,
        .createdAt = samples::morning.addSecs(60 * id),
        .email = email};
}

Sold sold(int number, State state, const Writes &writes)
{
    Sold one{
        .sale = samples::sale(u"CF-%1"_s.arg(number), samples::morning.addSecs(60 * number)), .line = {}};
    one.sale.state = State::Open;
    one.sale.email = u"customer-%1@example.com"_s.arg(number);
    one.sale.amount = Money(1000 + number % 7, one.sale.amount.currency());
    one.line = lineOf(number, writes(one.sale.email), one.sale.amount, state);
    return one;
}

/// Asks what there is to ask; the number of calls. `owner` tells whose an id is; empty: somebody else's; "?":
/// the gateway does not tell.
int askAll(LineQuestions &questions, const std::function<QString(const QString &id)> &owner)
{
    int calls = 0;
    QSet<QString> asked;
    for (QString id = questions.next(); !id.isEmpty(); id = questions.next()) {
        ++calls;
        if (asked.contains(id))
            qFatal("asked twice about one line");
        asked.insert(id);
        const QString whose = owner(id);
        if (whose == u"?")
            questions.isSilent(id);
        else if (whose.isEmpty())
            questions.isStrange(id);
        else
            questions.isNamed(whose);
    }
    return calls;
}

QString ours(const QString &id)
{
    return u"CF-"_s + id;
}

} // namespace

/// Which lines of a list are worth a call.
class LineQuestionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void howAddressesComeBack_data()
    {
        QTest::addColumn<Writes>("writes");
        const auto row = [](const char *name, Writes writes) { QTest::newRow(name) << std::move(writes); };
        row("as they were sent", [](const QString &email) { return email; });
        row("in capitals", [](const QString &email) { return email.toUpper(); });
        row("with blanks", [](const QString &email) { return QString(u"  "_s + email + u' '); });
        row("with a name", [](const QString &email) { return u"Anna <%1>"_s.arg(email); });
        row("masked", [](const QString &email) { return QString(email.left(1) + u"***@example.com"_s); });
        row("masked with dots", [](const QString &) { return u"cu…@ex…"_s; });
        row("not at all", [](const QString &) { return QString(); });
        row("N/A", [](const QString &) { return u"N/A"_s; });
        row("null", [](const QString &) { return u"null"_s; });
        row("the payer's own", [](const QString &) { return u"payer@bank.example"_s; });
        row("cut", [](const QString &email) { return email.left(12); });
        row("as entities", [](const QString &email) { return QString(email).replace(u'@', u"&#64;"_s); });
        row("encoded", [](const QString &email) { return QString(email).replace(u'@', u"%40"_s); });
        row("another domain's spelling",
            [](const QString &email) { return QString(email).replace(u"example"_s, u"xn--exmple-cua"_s); });
        row("the shop's own for all", [](const QString &) { return u"shop@example.com"_s; });
    }
    /// Of 300 sales a third has news, and another program sold as much: each line with news costs a call at
    /// most, and nothing is missed.
    void howAddressesComeBack()
    {
        QFETCH(Writes, writes);
        LineQuestions questions(std::make_shared<Strangers>());
        std::vector<Sold> all;
        for (int number = 0; number < 300; ++number) {
            all.push_back(sold(number, number % 3 == 0 ? State::Paid : State::Open, writes));
            questions.await(all.back().sale);
        }
        for (const Sold &each : all)
            questions.add(each.line);
        for (int other = 1'000; other < 1'100; ++other)
            questions.add(lineOf(other, u"web-%1@example.com"_s.arg(other), {}, State::Paid));
        const int calls =
            askAll(questions, [](const QString &id) { return id.toInt() < 1'000 ? ours(id) : QString(); });
        QVERIFY2(calls <= 200, qPrintable(QString::number(calls)));
        const QStringList open = questions.stillOpen();
        QCOMPARE(open.size(), 200);
        for (int number = 0; number < 300; ++number) {
            QCOMPARE(questions.isAwaiting(ours(QString::number(number))), number % 3 != 0);
            QCOMPARE(open.contains(ours(QString::number(number))), number % 3 != 0);
        }
    }

    void nothingNewCostsNoCall()
    {
        LineQuestions questions(std::make_shared<Strangers>());
        const Sold one = sold(1, State::Open, [](const QString &) { return u"N/A"_s; });
        questions.await(one.sale);
        questions.add(one.line);
        QCOMPARE(questions.next(), QString());
        QCOMPARE(questions.stillOpen(), QStringList{one.sale.reference});
    }

    /// Another program's thousand paid sales are no reason for a thousand calls: its own line is found.
    void oneSaleAmongThousandsOfOthers()
    {
        LineQuestions questions(std::make_shared<Strangers>());
        const Sold one = sold(1, State::Open, [](const QString &email) { return email; });
        questions.await(one.sale);
        for (int other = 1'000; other < 3'000; ++other)
            questions.add(lineOf(other, u"web-%1@example.com"_s.arg(other), one.sale.amount, State::Paid));
        questions.add(one.line);
        const int calls =
            askAll(questions, [](const QString &id) { return id.toInt() < 1'000 ? ours(id) : QString(); });
        QCOMPARE(calls, 1);
        QVERIFY(!questions.isAwaiting(one.sale.reference));
    }

    void thousandsOfOthersHaveALimit()
    {
        const auto strangers = std::make_shared<Strangers>();
        const Sold one = sold(1, State::Open, [](const QString &) { return u"N/A"_s; });
        std::vector<StatementLine> lines;
        for (int other = 1'000; other < 1'400; ++other)
            lines.push_back(lineOf(other, u"web@shop.example"_s, {}, State::Paid));
        const auto round = [&] {
            LineQuestions questions(strangers);
            questions.await(one.sale);
            questions.add(one.line);
            for (const StatementLine &line : lines)
                questions.add(line);
            const int calls =
                askAll(questions, [](const QString &id) { return id == u"1" ? ours(id) : QString(); });
            return u"%1 %2"_s.arg(calls).arg(questions.stillOpen().size());
        };
        // The line that looks like it by its amount is asked about first.
        QCOMPARE(round(), u"1 0"_s);
        lines.push_back(lineOf(2'000, u"web@shop.example"_s, one.sale.amount, State::Paid));
        Sold hidden = one;
        hidden.line.amount.reset();
        LineQuestions questions(strangers);
        questions.await(hidden.sale);
        questions.add(hidden.line);
        for (const StatementLine &line : lines)
            questions.add(line);
        QCOMPARE(askAll(questions, [](const QString &) { return QString(); }), 201);
        QVERIFY(questions.stillOpen().isEmpty()); // 200 lines have news, and nobody asked
    }

    void strangersAreRememberedAndTheSilentKeepTheSaleOpenToDoubt()
    {
        const auto strangers = std::make_shared<Strangers>();
        const Sold one = sold(1, State::Open, [](const QString &email) { return email; });
        const StatementLine web = lineOf(7, u"x@example.com"_s, {}, State::Failed);
        const auto round = [&](const QString &whose) {
            LineQuestions questions(strangers);
            questions.await(one.sale);
            questions.add(one.line);
            questions.add(web);
            const int calls = askAll(questions, [&whose](const QString &) { return whose; });
            return u"%1 %2"_s.arg(calls).arg(questions.stillOpen().size());
        };
        QCOMPARE(round(u"?"_s), u"1 0"_s); // it may be this one
        QCOMPARE(round(u"?"_s), u"0 0"_s);
        strangers->silent.clear();
        QCOMPARE(round({}), u"1 1"_s);
        QCOMPARE(round({}), u"0 1"_s);
    }

    /// There must be a line for each sale that is called open.
    void aSaleThatIsNotListedIsNotCalledOpen()
    {
        LineQuestions questions(std::make_shared<Strangers>());
        for (int number = 0; number < 3; ++number)
            questions.await(sold(number, State::Open, {[](const QString &email) { return email; }}).sale);
        questions.add(sold(0, State::Open, [](const QString &email) { return email; }).line);
        questions.add(lineOf(8, u"N/A"_s, {}, State::Open));
        QCOMPARE(questions.next(), QString());
        QCOMPARE(questions.stillOpen(), QStringList{u"CF-0"_s});
    }

    /// Whatever a list looks like: no sale with news is called open, and none is named but by the gateway.
    void noSaleWithNewsIsEverCalledOpen()
    {
        std::mt19937 dice(20261129);
        const auto oneIn = [&dice](unsigned sides) { return dice() % sides == 0; };
        for (int round = 0; round < 300; ++round) {
            LineQuestions questions(std::make_shared<Strangers>());
            std::vector<Sold> all;
            QSet<QString> news;
            const int sales = static_cast<int>(dice() % 30);
            const bool tells = !oneIn(4);
            for (int number = 0; number < sales; ++number) {
                const State state = oneIn(3) ? State::Paid : oneIn(5) ? State::Expired : State::Open;
                Sold one = sold(number, state, [&](const QString &email) {
                    const QString masked = email.left(4) + u"***@example.com"_s;
                    return oneIn(2) ? email : oneIn(2) ? u"N/A"_s : masked;
                });
                if (oneIn(4))
                    one.line.amount.reset();
                if (state != State::Open)
                    news << one.sale.reference;
                questions.await(one.sale);
                all.push_back(std::move(one));
            }
            std::shuffle(all.begin(), all.end(), dice);
            bool isWhole = true;
            for (const Sold &one : all) {
                if (oneIn(12))
                    isWhole = false; // the list lacks it
                else
                    questions.add(one.line);
            }
            const int others = static_cast<int>(dice() % 40);
            for (int other = 1'000; other < 1'000 + others; ++other)
                questions.add(lineOf(other, u"N/A"_s, Money(1000, *Currency::find(u"USD")),
                    oneIn(2) ? State::Open : State::Paid));
            askAll(questions, [&](const QString &id) {
                return !tells && oneIn(3) ? u"?"_s : id.toInt() < 1'000 ? ours(id) : QString();
            });
            if (!isWhole) // whoever asks knows that by the pages
                continue;
            for (const QString &open : questions.stillOpen())
                QVERIFY2(!news.contains(open), qPrintable(u"round %1, %2"_s.arg(round).arg(open)));
        }
    }
};

QTEST_GUILESS_MAIN(LineQuestionsTest)
#include "LineQuestionsTest.moc"
