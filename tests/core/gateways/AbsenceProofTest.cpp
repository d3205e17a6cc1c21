// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/AbsenceProof.h"

#include "Clauses.h"
#include "gateways/nonstopay/NonStoPayWire.h"
#include "invoices/Reference.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QString ours = u"CF-ABCDEFGHIJKLMNOP"_s;
const QDateTime gatewayNow(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC);

QStringList ids(int first, int count)
{
    QStringList list;
    for (int id = first; id < first + count; ++id)
        list << QString::number(id);
    return list;
}

ListedPage page(int number, const QStringList &listed, std::optional<qint64> total)
{
    return {.number = number, .ids = listed, .total = total};
}

ListedPage refusedPage(int number)
{
    return {.number = number, .isRefused = true};
}

/// A gateway's list of sales, and what the gateway says about each: as it should be, or spoilt in one way or
/// several. One of the sales is ours, or none.
class StrangeShop {
public:
    explicit StrangeShop(quint32 seed)
        : m_random(seed)
    {
        const int sales = below(3) == 0 ? below(8) : below(110);
        m_hasOurs = below(4) > 0;
        for (int sale = 0; sale < sales; ++sale)
            m_sales << QString::number(1000 + sale);
        if (m_hasOurs)
            m_sales.insert(below(m_sales.size() + 1), u"185"_s);
        m_pageSize = QList<int>{50, 50, 20, 7, 1}[below(5)];
        if (m_sales.size() / m_pageSize > 100)
            m_pageSize = 20;
        m_isSpoilt = below(5) > 0;
        if (!m_isSpoilt)
            return;
        m_paging = static_cast<Paging>(below(7));
        m_totals = static_cast<Totals>(below(8));
        m_lossPercent = below(3) == 0 ? 1 + below(60) : 0;
        m_repeatPercent = below(3) == 0 ? below(40) : 0;
        m_junkPercent = below(3) == 0 ? below(20) : 0;
        m_losesOurs = below(3) == 0;
        m_turnsRound = below(4) > 0;
        if (m_paging != Paging::Capped)
            return;
        // Its newest sales, and no others: what it shows of them is as it should be, or nobody could tell.
        m_pageSize = 1 + below(50);
        m_totals = below(2) == 0 ? Totals::OfThisPage : Totals::True;
        m_lossPercent = m_repeatPercent = m_junkPercent = 0;
        m_losesOurs = false;
        m_turnsRound = true;
    }

    /// The first page, beginning with the oldest.
    ListedPage reversed()
    {
        if (m_turnsRound)
            std::reverse(m_sales.begin(), m_sales.end());
        ListedPage listed = list(1);
        if (m_turnsRound)
            std::reverse(m_sales.begin(), m_sales.end());
        return listed;
    }

    bool hasOurs() const { return m_hasOurs; }
    bool isSpoilt() const { return m_isSpoilt; }
    bool statesItsOwnRows() const { return m_isSpoilt && m_totals == Totals::OfThisPage; }
    QString inWords() const
    {
        return u"%1 sales, %2 a page, paging %3, totals %4, loses %5 %, repeats %6 %, junk %7 %, loses ours %8"_s
            .arg(m_sales.size())
            .arg(m_pageSize)
            .arg(static_cast<int>(m_paging))
            .arg(static_cast<int>(m_totals))
            .arg(m_lossPercent)
            .arg(m_repeatPercent)
            .arg(m_junkPercent)
            .arg(m_losesOurs);
    }

    ListedPage list(int number)
    {
        const qint64 size = m_sales.size();
        int from = number - 1;
        if (m_paging == Paging::FromZero)
            from = number;
        else if (m_paging == Paging::Ignored)
            from = 0;
        else if (m_paging == Paging::Clamped)
            from =
                static_cast<int>(std::clamp<qint64>(from, 0, std::max<qint64>(0, (size - 1) / m_pageSize)));
        else if (m_paging == Paging::Random)
            from = below(static_cast<int>(size / m_pageSize) + 1);
        if (m_paging == Paging::Capped && number != 1)
            return refusedPage(number);
        if (from < 0)
            return m_paging == Paging::Empty ? stated(number, {}, 0) : refusedPage(number);
        QStringList rows;
        qsizetype junk = 0;
        for (const QString &id : m_sales.mid(qsizetype(from) * m_pageSize, m_pageSize)) {
            if ((m_losesOurs && id == u"185") || below(100) < m_lossPercent)
                continue;
            if (below(100) < m_junkPercent) {
                ++junk;
                continue;
            }
            rows << id;
            if (below(100) < m_repeatPercent)
                rows << id;
        }
        return stated(number, rows, junk);
    }

    /// What the gateway says when it is asked about that sale.
    Json info(const QString &id)
    {
        const QString reference = id == u"185" ? ours : referenceFor(id);
        const QByteArray object = R"({"txId":7,"counterfoil":"@"})"_ba.replace("@", reference.toUtf8());
        const Json asText = Json::string(QString::fromUtf8(object));
        Json echo = asText;
        switch (m_isSpoilt ? below(9) : 0) {
        case 1:
            echo = Json();
            break;
        case 2:
            echo = Json::string(QString::fromUtf8(object).toLower());
            break;
        case 3:
            echo = Json::string(QString::fromLatin1(object.toBase64()));
            break;
        case 4: // cut
            echo = Json::string(QString::fromUtf8(object.left(object.size() - 1 - below(20))));
            break;
        case 5: // masked
            echo = Json::string(QString::fromUtf8(object).replace(reference.right(10), u"**********"_s));
            break;
        case 6:
            echo = Json::string(u"{\"txId\":7}"_s);
            break;
        case 7:
            echo = Json::string(QString::fromUtf8(asText.toBytes()));
            break;
        default:
            break;
        }
        Json data = Json::object();
        data.set(u"callbackJson"_s, echo);
        Json answer = Json::object();
        answer.set(u"data"_s, data);
        return answer;
    }

private:
    enum class Paging { AsDocumented, FromZero, Ignored, Clamped, Random, Empty, Capped };
    enum class Totals { True, OfThisPage, Missing, Random, Negative, Some, TrueAsOne, Changing };

    int below(qsizetype most)
    {
        return most < 1 ? 0 : static_cast<int>(m_random.bounded(static_cast<quint32>(most)));
    }

    ListedPage stated(int number, const QStringList &rows, qsizetype junk)
    {
        const qint64 size = m_sales.size();
        const qint64 here = rows.size() + junk;
        ListedPage listed{.number = number, .ids = rows, .unreadable = junk, .total = size};
        if (m_totals == Totals::OfThisPage)
            listed.total = here;
        else if (m_totals == Totals::Missing)
            listed.total.reset();
        else if (m_totals == Totals::Random)
            listed.total = below(200) + 201 * number; // never twice the same
        else if (m_totals == Totals::Negative)
            listed.total = -size;
        else if (m_totals == Totals::Some && number > 1)
            listed.total.reset();
        else if (m_totals == Totals::Changing)
            listed.total = size + number;
        return listed;
    }

    QRandomGenerator m_random;
    QStringList m_sales;
    bool m_hasOurs = false;
    int m_pageSize = 50;
    bool m_isSpoilt = false;
    Paging m_paging = Paging::AsDocumented;
    Totals m_totals = Totals::True;
    int m_lossPercent = 0;
    int m_repeatPercent = 0;
    int m_junkPercent = 0;
    bool m_losesOurs = false;
    bool m_turnsRound = true;
};

} // namespace

/// What proves that a sale is not at its gateway, and what does not.
class AbsenceProofTest : public QObject {
    Q_OBJECT

    AbsenceProof m_proof;

    QString missing() const { return clauses(m_proof.missing()); }

private Q_SLOTS:
    void init()
    {
        m_proof = AbsenceProof();
        m_proof.setSale(gatewayNow.addSecs(-900), gatewayNow);
        m_proof.setGatewayTime(gatewayNow);
        m_proof.setWindow(QDate(2026, 3, 8));
    }

    void lists_data()
    {
        QTest::addColumn<QList<ListedPage>>("pages");
        QTest::addColumn<QString>("gap"); // empty: it is whole
        const auto row = [](const char *name, const QList<ListedPage> &pages, const QString &gap) {
            QTest::newRow(name) << pages << gap;
        };
        const ListedPage none = refusedPage(0);
        row("nothing was read", {}, u"could not be read"_s);
        row("the first page is refused", {refusedPage(1)}, u"could not be read"_s);
        row("no sales, page 0 refused", {page(1, {}, 0), page(2, {}, 0), none}, {});
        row("no sales, page 0 as empty", {page(1, {}, 0), refusedPage(2), page(0, {}, 0)}, {});
        row("no sales, and nobody has looked at page 0", {page(1, {}, 0)}, u"page 0"_s);
        row("no sales, and nobody has looked at page 2", {page(1, {}, 0), none}, u"another page follows"_s);
        row("an empty page before others", {page(1, {}, 0), page(2, ids(1, 1), 1), none},
            u"different numbers of sales"_s);
        row("no sales, and no total", {page(1, {}, {}), none}, u"how many sales"_s);
        row("no sales, of 31", {page(1, {}, 31), none}, u"0 of 31"_s);
        row("one page, with both ends", {page(1, ids(1, 20), 20), page(2, {}, 20), none}, {});
        row("a full page, with both ends", {page(1, ids(1, 50), 50), page(2, {}, 50), none}, {});
        row("one page, the next refused", {page(1, ids(1, 20), 20), refusedPage(2), none}, {});
        row("one page, the next not looked at", {page(1, ids(1, 20), 20), none}, u"another page follows"_s);
        row("the next says its own length", {page(1, ids(1, 20), 20), page(2, {}, 0), none},
            u"different numbers of sales (0, 20)"_s);
        row("the next is the same", {page(1, ids(1, 50), 50), page(2, ids(1, 50), 50), none},
            u"same sales on every page"_s);
        row("the next is junk", {page(1, ids(1, 5), 5), {.number = 2, .unreadable = 3, .total = 5}, none},
            u"name no sale"_s);
        row("20 of 31", {page(1, ids(1, 20), 31), page(2, {}, 31), none}, u"20 of 31"_s);
        row("two pages", {page(1, ids(1, 50), 70), page(2, ids(51, 20), 70)}, {});
        row("two pages, one sale on both", {page(1, ids(1, 50), 70), page(2, ids(50, 20), 70)},
            u"69 of 70"_s);
        row("two pages, and one sale twice", {page(1, ids(1, 50) + ids(50, 1), 70), page(2, ids(51, 20), 70)},
            {});
        row("two pages that disagree", {page(1, ids(1, 50), 70), page(2, ids(51, 20), 71)},
            u"different numbers of sales (70, 71)"_s);
        row("totals of each page", {page(1, ids(1, 50), 50), page(2, ids(51, 20), 20)},
            u"different numbers of sales (20, 50)"_s);
        row("one page says nothing", {page(1, ids(1, 50), 70), page(2, ids(51, 20), {})}, u"on every page"_s);
        row("more than it says", {page(1, ids(1, 50), 40), none}, u"50 of 40"_s);
        row("a number below nothing", {page(1, ids(1, 20), -3), none}, u"cannot be (-3)"_s);
        row("page 0 holds others", {page(1, ids(51, 20), 20), page(2, {}, 20), page(0, ids(1, 50), 20)},
            u"70 of 20"_s);
        row("pages from 0, and a true total",
            {page(1, ids(51, 20), 70), page(2, {}, 70), page(0, ids(1, 50), 70)}, {});
        row("rows that name none",
            {{.number = 1, .ids = ids(1, 19), .unreadable = 1, .total = 19}, page(2, {}, 19), none},
            u"1 line of its list names no sale"_s);
        row("one of many pages is refused",
            {page(1, ids(1, 50), 120), refusedPage(2), page(3, ids(101, 20), 120)}, u"70 of 120"_s);
    }
    void lists()
    {
        QFETCH(QList<ListedPage>, pages);
        QFETCH(QString, gap);
        for (const ListedPage &each : pages)
            m_proof.add(each);
        QStringList turned = m_proof.ids();
        std::reverse(turned.begin(), turned.end());
        if (m_proof.wantsReversed())
            m_proof.addReversed(page(1, turned, {}));
        for (const QString &id : m_proof.ids())
            m_proof.ruleOut(id);
        if (gap.isEmpty())
            QCOMPARE(missing(), QString());
        else
            QVERIFY2(missing().contains(gap), qPrintable(missing()));
    }

    /// A gateway may show its newest sales, call them all, and refuse every other page.
    void theOtherWayRound_data()
    {
        QTest::addColumn<QList<ListedPage>>("reversed"); // none: nobody asked
        QTest::addColumn<QString>("gap");
        const auto row = [](const char *name, const QList<ListedPage> &reversed, const QString &gap) {
            QTest::newRow(name) << reversed << gap;
        };
        QStringList turned = ids(1, 20);
        std::reverse(turned.begin(), turned.end());
        row("the same, turned round", {page(1, turned, 20)}, {});
        row("the same, and not turned round", {page(1, ids(1, 20), 20)}, {});
        row("one of them twice", {page(1, turned + ids(3, 1), 20)}, {});
        row("nobody asked", {}, u"nobody has looked at its list the other way round"_s);
        row("others", {page(1, ids(100, 20), 20)}, u"other sales the other way round"_s);
        row("one more", {page(1, ids(1, 21), 21)}, u"other sales the other way round"_s);
        row("one less", {page(1, ids(1, 19), 19)}, u"other sales the other way round"_s);
        row("none", {page(1, {}, 20)}, u"other sales the other way round"_s);
        row("refused", {refusedPage(1)}, u"other sales the other way round"_s);
        row("one that names none", {{.number = 1, .ids = ids(1, 20), .unreadable = 1, .total = 20}},
            u"other sales the other way round"_s);
    }
    void theOtherWayRound()
    {
        QFETCH(QList<ListedPage>, reversed);
        QFETCH(QString, gap);
        m_proof.add(page(1, ids(1, 20), 20));
        m_proof.add(refusedPage(2));
        m_proof.add(refusedPage(0));
        QVERIFY(m_proof.wantsReversed());
        for (const ListedPage &each : reversed)
            m_proof.addReversed(each);
        for (const QString &id : m_proof.ids())
            m_proof.ruleOut(id);
        QVERIFY2(gap.isEmpty() ? missing().isEmpty() : missing().contains(gap), qPrintable(missing()));
        m_proof.forgetList();
        m_proof.add(page(1, ids(1, 50), 70));
        m_proof.add(page(2, ids(51, 20), 70));
        QVERIFY(!m_proof.wantsReversed()); // its total is above any page's length
    }

    /// It may be a page's end, and a gateway that hears of no order shows the same end twice.
    void aFullPageHasToBeTurned()
    {
        m_proof.add(page(1, ids(1, 50), 50));
        m_proof.add(page(2, {}, 50));
        m_proof.add(refusedPage(0));
        for (const QString &id : m_proof.ids())
            m_proof.ruleOut(id);
        m_proof.addReversed(page(1, ids(1, 50), 50));
        QVERIFY2(missing().contains(u"not turned round"), qPrintable(missing()));
    }

    void aClockThatNobodySaw()
    {
        m_proof.add(page(1, {}, 0));
        m_proof.add(page(2, {}, 0));
        m_proof.add(refusedPage(0));
        m_proof.addReversed(page(1, {}, 0));
        QCOMPARE(missing(), QString());
        m_proof.doubtClockOfSale();
        QVERIFY2(missing().contains(u"from the beginning"), qPrintable(missing()));
        m_proof.setWindow({});
        QCOMPARE(missing(), QString());
    }

    void windows_data()
    {
        QTest::addColumn<QDate>("first"); // invalid: all
        QTest::addColumn<int>("saleDays"); // from the gateway's now, by our clock
        QTest::addColumn<int>("ourDays");
        QTest::addColumn<bool>("enough");
        const auto day = [](int ago) { return gatewayNow.date().addDays(-ago); };
        QTest::newRow("everything") << QDate() << 0 << 0 << true;
        QTest::newRow("a week") << day(7) << 0 << 0 << true;
        QTest::newRow("just enough") << day(4) << 0 << 0 << true;
        QTest::newRow("three days") << day(3) << 0 << 0 << false;
        QTest::newRow("today") << day(0) << 0 << 0 << false;
        QTest::newRow("our clock two days ahead") << day(2) << 2 << 2 << false;
        QTest::newRow("the same, and wide") << day(4) << 2 << 2 << true;
        // Sold after now, by a clock that is right now: it may have been ahead by any number of days.
        QTest::newRow("ahead when sold, right now, everything") << QDate() << 2 << 0 << true;
        QTest::newRow("ahead when sold, right now, a week") << day(7) << 2 << 0 << false;
        QTest::newRow("far ahead when sold, right now") << day(30) << 20 << 0 << false;
        QTest::newRow("far ahead when sold, less now") << day(30) << 20 << 3 << false;
        QTest::newRow("far ahead when sold, behind now") << day(30) << 20 << -3 << false;
        QTest::newRow("far ahead when sold and now") << day(4) << 20 << 20 << true;
        QTest::newRow("ahead when sold, right now, narrow") << day(1) << 2 << 0 << false;
        QTest::newRow("sold earlier, and ahead") << day(12) << -4 << 6 << false;
        QTest::newRow("the same, and wide") << day(14) << -4 << 6 << true;
        QTest::newRow("behind") << day(24) << -20 << -20 << true;
    }
    void windows()
    {
        QFETCH(QDate, first);
        QFETCH(int, saleDays);
        QFETCH(int, ourDays);
        m_proof.setSale(gatewayNow.addDays(saleDays), gatewayNow.addDays(ourDays));
        m_proof.setWindow(first);
        m_proof.add(page(1, {}, 0));
        m_proof.add(page(2, {}, 0));
        m_proof.add(refusedPage(0));
        m_proof.addReversed(page(1, {}, 0));
        QTEST(missing().isEmpty(), "enough");
        m_proof.setGatewayTime({});
        QCOMPARE(missing().isEmpty(), !first.isValid()); // nobody knows what day it is there
    }

    void candidates()
    {
        m_proof.add(page(1, ids(1, 3), 3));
        m_proof.add(page(2, {}, 3));
        m_proof.add(refusedPage(0));
        m_proof.addReversed(page(1, ids(1, 3), 3));
        QCOMPARE(missing(), u"it was asked about 0 of 3 sales on its list"_s);
        m_proof.ruleOut(u"1"_s);
        m_proof.ruleOut(u"2"_s);
        QCOMPARE(missing(), u"it was asked about 2 of 3 sales on its list"_s);
        m_proof.leaveOpen(u"3"_s);
        QVERIFY2(missing().contains(u"one sale on its list could be this one"), qPrintable(missing()));
        m_proof.ruleOut(u"3"_s); // the books know whose it is
        QCOMPARE(missing(), QString());
        m_proof.addDoubt(u"it said that it has it"_s);
        QCOMPARE(missing(), u"it said that it has it"_s);
    }

    void howACallEnded_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<CallEnd>("end");
        for (const QString &code :
            {u"timed-out"_s, u"stopped"_s, u"connection-lost"_s, u"unreadable-answer"_s, u"http-500"_s,
                u"http-502"_s, u"http-504"_s, u"http-301"_s, u"http-409"_s, u"something-new"_s, QString()})
            QTest::addRow("%s", qPrintable(code)) << code << CallEnd::Held;
        for (const QString &code :
            {u"contradiction"_s, u"not-processed"_s, u"pay-link-missing"_s, u"pay-link-unsafe"_s,
                u"status-unknown"_s, u"other-sale"_s, u"undecided"_s, u"means-unsafe"_s})
            QTest::addRow("%s", qPrintable(code)) << code << CallEnd::SaidToExist;
        QTest::newRow("gateway-fault") << u"gateway-fault"_s << CallEnd::Answered;
    }
    void howACallEnded()
    {
        QFETCH(QString, code);
        QTEST(callEndOf(State::Unknown, code), "end");
        QCOMPARE(callEndOf(State::Issuing, code), CallEnd::Held);
    }

    /// Whatever list a gateway gives: a sale that it has is never called "never created". And a gateway that
    /// behaves is believed.
    void whatIsThereIsNeverCalledAbsent()
    {
        constexpr quint32 cases = 3000;
        int found = 0;
        int undecided = 0;
        int absent = 0;
        for (quint32 seed = 1; seed <= cases; ++seed) {
            StrangeShop shop(seed);
            AbsenceProof proof;
            proof.setSale(gatewayNow.addSecs(-900), gatewayNow);
            proof.setGatewayTime(gatewayNow);
            proof.setWindow(proof.firstDay(7));
            for (int read = 0; read < 130; ++read) {
                const auto next = proof.nextPage(true);
                if (!next)
                    break;
                proof.add(shop.list(*next));
            }
            if (proof.wantsReversed())
                proof.addReversed(shop.reversed());
            bool isFound = false;
            for (const QString &id : proof.unasked()) {
                const auto echo = nonstopay::echoOf(shop.info(id), ours);
                isFound = isFound || echo == nonstopay::Echo::Ours;
                if (echo == nonstopay::Echo::AnotherSales)
                    proof.ruleOut(id);
                else
                    proof.leaveOpen(id);
            }
            const bool isAbsent = !isFound && proof.missing().isEmpty();
            // Who says on every page that there are no sales at all is believed: nothing contradicts it.
            const bool saysNothing = proof.ids().isEmpty() && shop.statesItsOwnRows();
            if (isAbsent && shop.hasOurs() && !saysNothing)
                qFatal("seed %u: it is there, and was called absent: %s", seed, qPrintable(shop.inWords()));
            if (isFound && !shop.hasOurs())
                qFatal("seed %u: it is not there, and was found", seed);
            if (!shop.isSpoilt() && isAbsent == shop.hasOurs())
                qFatal("seed %u: a gateway that behaves was not believed: %s", seed,
                    qPrintable(clauses(proof.missing())));
            ++(isFound ? found : isAbsent ? absent : undecided);
        }
        QVERIFY2(found > 500 && undecided > 500 && absent > 100,
            qPrintable(u"%1 found, %2 undecided, %3 absent"_s.arg(found).arg(undecided).arg(absent)));
    }
};

QTEST_APPLESS_MAIN(AbsenceProofTest)
#include "AbsenceProofTest.moc"
