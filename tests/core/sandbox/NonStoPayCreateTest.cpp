// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxClient.h"

#include <QRegularExpression>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// A hosted card sale with one member put over it; an empty value takes the member out.
QByteArray cardWith(const QByteArray &name, const QByteArray &value)
{
    QByteArray body = "{";
    const QList<std::pair<QByteArray, QByteArray>> members{
        {"email", "\"anna@example.com\""}, {"amount", "15.04"}, {"devise", "\"USD\""}};
    for (const auto &[known, usual] : members) {
        if (known != name)
            body += '"' + known + "\":" + usual + ',';
    }
    if (!value.isEmpty())
        body += '"' + name + "\":" + value + ',';
    return body + "\"end\":null}";
}

/// directCard() without one of its members.
QByteArray directWithout(const QString &name)
{
    const Json whole = *Json::parse(directCard());
    Json body = Json::object();
    for (const auto &[known, value] : whole.members()) {
        if (known != name)
            body.set(known, value);
    }
    return body.toBytes();
}

const QByteArray nftGoods = R"(,"checkoutMode":"nft","nftImageUrls":"https://shop.example/1.png",)"
                            R"("ipfsMetadata":{"name":"My NFT"},"nftDescription":"My NFT description")";

} // namespace

/// Gateway A's create call: every refusal, every variant, both modes.
class NonStoPayCreateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("code");
        QTest::addColumn<QString>("text");

        const auto row = [](const char *name, const QByteArray &body, qint64 code, const QString &text) {
            QTest::newRow(name) << body << code << text;
        };
        row("no body", "", 50093, u"the body is not a JSON object: line 1"_s);
        row("half a body", "{\"email\":\"a@e", 50093, u"line 1, column"_s);
        row("an array", "[]", 50093, u"the body is not a JSON object"_s);
        row("a form", "email=anna%40example.com&amount=1&devise=USD", 50093,
            u"the body is not a JSON object"_s);
        row("broken UTF-8", "{\"email\":\"\xff\xfe\"}", 50093, u"line 1"_s);
        row("10,000 brackets", QByteArray(10000, '['), 50093, u"nested deeper"_s);

        row("no mail", cardWith("email", {}), 50002, u"email required"_s);
        row("mail null", cardWith("email", "null"), 50002, u"email required"_s);
        row("mail empty", cardWith("email", "\"\""), 50002, u"email required"_s);
        row("mail is missed first", "{}", 50002, u"email required"_s);
        row("no amount", cardWith("amount", {}), 50003, u"amount required"_s);
        row("amount is missed before devise", R"({"email":"a@example.com"})", 50003, u"amount required"_s);
        row("no devise", cardWith("devise", {}), 50004, u"devise required"_s);
        row("mail without host", cardWith("email", "\"anna@\""), 50005, u"invalid email address"_s);
        row("mail with a script", cardWith("email", R"("<script>@example.com")"), 50005,
            u"invalid email address"_s);
        row("mail as number", cardWith("email", "5"), 50005, u"invalid email address"_s);
        row("mail as object", cardWith("email", "{}"), 50005, u"invalid email address"_s);
        row("mail with blanks around", cardWith("email", "\" anna@example.com\""), 50005,
            u"invalid email address"_s);
        row("unknown devise", cardWith("devise", "\"XXX\""), 50009, u"invalid devise"_s);
        row("devise of another method", cardWith("devise", "\"XOF\""), 50009, u"invalid devise"_s);
        row("devise in small letters", cardWith("devise", "\"usd\""), 50009, u"invalid devise"_s);
        row("devise before amount", R"({"email":"a@example.com","amount":"x","devise":"XXX"})", 50009,
            u"invalid devise"_s);
        row("nft in euros", R"({"amount":1,"devise":"EUR","checkoutMode":"nft"})", 50009,
            u"invalid devise"_s);
        row("crypto in euros",
            R"({"email":"a@example.com","amount":1,"devise":"EUR","payableCurrencies":null})", 50009,
            u"invalid devise"_s);
        row("upi in rupees",
            R"({"email":"a@example.com","amount":1,"devise":"INR","personal_id":"45861024531"})", 50009,
            u"invalid devise"_s);

        row("amount in words", cardWith("amount", "\"ten\""), 50092, u"invalid amount"_s);
        row("amount below zero", cardWith("amount", "-1"), 50092, u"invalid amount"_s);
        row("amount with half an exponent", cardWith("amount", "\"1e\""), 50092, u"invalid amount"_s);
        row("amount in an object", cardWith("amount", "{}"), 50092, u"invalid amount"_s);
        row("amount with comma", cardWith("amount", "\"15,04\""), 50092, u"invalid amount"_s);
        row("amount beyond all numbers", cardWith("amount", QByteArray(60, '9')), 50092, u"invalid amount"_s);
        row("amount true", cardWith("amount", "true"), 50092, u"invalid amount"_s);
        row("amount above", cardWith("amount", "1000000.01"), 50011,
            u"Your amount is ABOVE the allowed maximum amount"_s);
        row("amount zero", cardWith("amount", "0"), 50012,
            u"Your amount is BELOW the allowed minimum amount"_s);

        row("success_url with a script", cardWith("success_url", "\"javascript:alert(1)\""), 50092,
            u"invalid success_url"_s);
        row("callbackJson not JSON", cardWith("callbackJson", "\"{not json\""), 50092,
            u"invalid callbackJson"_s);
        row("callbackJson an array", cardWith("callbackJson", "[1]"), 50092, u"invalid callbackJson"_s);
        row("personal_id of 10 digits", cardWith("personal_id", "\"4586102453\""), 50092,
            u"invalid personal_id"_s);
        row("unknown solution type", cardWith("payment_solution_type", "\"CASH\""), 50092,
            u"invalid payment_solution_type"_s);
        row("coin in two words", cardWith("payableCurrencies", "\"USDT polygon\""), 50092,
            u"invalid payableCurrencies"_s);
        row("coins in a list", cardWith("payableCurrencies", "[\"USDT_polygon\"]"), 50092,
            u"invalid payableCurrencies"_s);

        row("card number with blanks", directCard("4242 4242 4242 4242"), 50092, u"invalid card_number"_s);
        row("card number with a wrong digit", directCard("4242424242424241"), 50092,
            u"invalid card_number"_s);
        row("card number with arabic digits", directCard("٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢"), 50092,
            u"invalid card_number"_s);
        row("address of 10,000 characters",
            directCard("4242424242424242", ",\"state\":\"" + QByteArray(10000, 'x') + '"'), 50092,
            u"invalid state"_s);
        row("nft direct without picture", directCard("4242424242424242", R"(,"checkoutMode":"nft")"), 50091,
            u"nftImageUrls required"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, body);
        QFETCH(qint64, code);
        QFETCH(QString, text);

        SandboxClient client;
        const Reply reply = client.create(body);

        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.errorCode(), code);
        QVERIFY2(reply.errorMessage().contains(text), qPrintable(reply.errorMessage()));
        QVERIFY(!reply.json.contains(u"redirectUrl"));
        QCOMPARE(client.history().json[u"total"].text(), u"0"_s);
    }

    void demandsEveryFieldOfADirectSale_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
            {u"name"_s, u"address1"_s, u"address2"_s, u"city"_s, u"country"_s, u"postcode"_s,
                u"date_of_birth"_s, u"card_expiry_date"_s, u"card_ccv"_s, u"customer_ip"_s, u"phone"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void demandsEveryFieldOfADirectSale()
    {
        QFETCH(QString, name);
        SandboxClient client;
        const Reply reply = client.create(directWithout(name));
        QCOMPARE(reply.errorCode(), 50091);
        QCOMPARE(reply.errorMessage(), name + u" required"_s);
    }

    void checksTheKeyFirst_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<qint64>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << ""_ba << qint64(50001) << u"API-KEY required"_s;
        QTest::newRow("another") << "0d8d8e89a6cdcd"_ba << qint64(50007) << u"invalid API-KEY"_s;
        QTest::newRow("in capitals") << "SANDBOX-API-KEY-NOT-SECRET"_ba << qint64(50007)
                                     << u"invalid API-KEY"_s;
        QTest::newRow("a part") << "sandbox"_ba << qint64(50007) << u"invalid API-KEY"_s;
    }
    void checksTheKeyFirst()
    {
        QFETCH(QByteArray, key);
        QFETCH(qint64, code);
        QFETCH(QString, text);
        SandboxClient client;
        client.setKey(key);
        for (const Reply &reply : {client.create("{}"), client.status(1), client.info(1), client.history()}) {
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.errorCode(), code);
            QCOMPARE(reply.errorMessage(), text);
        }
    }

    void takesTheKeyUnderAnyCase()
    {
        SandboxClient client;
        const QByteArray received =
            client.raw("GET /api/client-invoice-history/get/ HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                       "api-Key: sandbox-api-key-not-secret\r\nConnection: close\r\n\r\n",
                {});
        QVERIFY2(received.contains(R"("errorCode":0)"), received.constData());
    }

    void obeysTheProfile_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QList<qint64>>("codes"); // create, status, info, history
        QTest::newRow("no IP registered")
            << R"({"allowedIps":[]})"_ba << QList<qint64>{50010, 50010, 50010, 50010};
        // Status and info list no 50006.
        QTest::newRow("another IP") << R"({"allowedIps":["203.0.113.9"]})"_ba
                                    << QList<qint64>{50006, 50090, 50090, 50006};
        QTest::newRow("wallet not active")
            << R"({"walletActive":false})"_ba << QList<qint64>{50008, 50090, 50090, 0};
        QTest::newRow("minimum") << R"({"minimum":"15.05"})"_ba << QList<qint64>{50012, 50090, 50090, 0};
        QTest::newRow("maximum") << R"({"maximum":"15.03"})"_ba << QList<qint64>{50011, 50090, 50090, 0};
        QTest::newRow("both just right")
            << R"({"minimum":"15.04","maximum":"15.04"})"_ba << QList<qint64>{0, 50090, 50090, 0};
    }
    void obeysTheProfile()
    {
        QFETCH(QByteArray, profile);
        QFETCH(QList<qint64>, codes);
        SandboxClient client;
        QCOMPARE(client.control(u"profile"_s, profile).status, 200);
        QCOMPARE(client.create(cardWith("state", {})).errorCode(), codes[0]);
        QCOMPARE(client.status(1).errorCode(), codes[1]);
        QCOMPARE(client.info(1).errorCode(), codes[2]);
        QCOMPARE(client.history().errorCode(), codes[3]);
    }

    void makesAHostedInvoice_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("card") << cardWith("state", "\"\"");
        for (const char *currency : {"USD", "EUR", "GBP", "INR", "ZAR"})
            QTest::newRow(currency) << cardWith("devise", QByteArray("\"") + currency + '"');
        QTest::newRow("amount as text") << cardWith("amount", "\"42\"");
        QTest::newRow("amount with zeros") << cardWith("amount", "15.0400");
        QTest::newRow("unknown members") << cardWith("colour", "[1,{}]");
        QTest::newRow("failure_url null") << cardWith("failure_url", "null");
        QTest::newRow("callbackJson object") << cardWith("callbackJson", R"({"txId":"q"})");
        QTest::newRow("callbackJson text") << cardWith("callbackJson", "\"{\\\"txId\\\":\\\"q\\\"}\"");
        QTest::newRow("nft without mail") << R"({"amount":5,"devise":"USD","checkoutMode":"nft"})"_ba;
        QTest::newRow("crypto") << cardWith("payableCurrencies", "\"USDT_polygon\"");
        // The list of coins is not public, and no document limits a name or says what a second line has to
        // be.
        QTest::newRow("crypto, a coin of another form") << cardWith("payableCurrencies", "\"BTC\"");
        QTest::newRow("a page without encryption") << cardWith("success_url", "\"http://shop.example/ok\"");
        QTest::newRow("a page with bare signs")
            << cardWith("cancel_url", "\"https://shop.example/?a={b}|c\"");
        QTest::newRow("crypto, any coin") << cardWith("payableCurrencies", "null");
        QTest::newRow("upi") << cardWith("personal_id", "\"45861024531\"");
        QTest::newRow("upi by its solution") << cardWith("payment_solution_type", "\"UPI\"");
    }
    void makesAHostedInvoice()
    {
        QFETCH(QByteArray, body);
        SandboxClient client;
        const Reply reply = client.create(body);

        QCOMPARE(reply.status, 200);
        QVERIFY2(reply.errorCode() == 0, reply.body.constData());
        const QString link = reply.json[u"redirectUrl"].text();
        QCOMPARE(reply.json.members().size(), 3u); // no id of any spelling
        QCOMPARE(reply.json[u"html"].text(), u"<a href='%1'></a>"_s.arg(link));
        QVERIFY(link.startsWith(client.access().url.toString() + u"/widget/sale/create/?token="_s));
        QVERIFY(link.endsWith(u"%3D%3D"));
        QVERIFY2(link.size() >= 220 && link.size() <= 275, qPrintable(link));
        QCOMPARE(client.get(link).status, 200);
    }

    /// How public clients write amounts, and how the gateway says them again.
    void takesEveryWayToWriteAnAmount_data()
    {
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<QString>("status"); // a text there
        QTest::addColumn<QByteArray>("info"); // a number, as PHP writes it
        const auto row = [](const QByteArray &amount, const QString &status, const QByteArray &info) {
            QTest::newRow(amount.constData()) << amount << status << info;
        };
        row("15.04", u"15.04"_s, "15.04");
        row("\"15.04\"", u"15.04"_s, "15.04");
        row("42", u"42"_s, "42");
        row("1500.0", u"1500"_s, "1500");
        row("15.0400", u"15.04"_s, "15.04");
        row("1.5e3", u"1500"_s, "1500");
        row("1.0E+2", u"100"_s, "100");
        row("\"1e2\"", u"100"_s, "100");
        row("15.041", u"15.041"_s, "15.041");
        row("21.73913043478261", u"21.73913043478261"_s, "21.73913043478261");
        row("15.039999999999999", u"15.039999999999999"_s, "15.039999999999999");
        row("0.1", u"0.1"_s, "0.1");
        row("7e-2", u"0.07"_s, "0.07");
    }
    void takesEveryWayToWriteAnAmount()
    {
        QFETCH(QByteArray, amount);
        QFETCH(QByteArray, info);
        SandboxClient client;
        const Reply reply = client.create(cardWith("amount", amount));
        QVERIFY2(reply.errorCode() == 0, reply.body.constData());
        const qint64 id = client.newestId();
        QTEST(client.status(id).json[u"invoice"][u"amount"].text(), "status");
        const Reply told = client.info(id);
        const QByteArray member = "\"amount\":" + info + ',';
        QVERIFY2(told.body.contains(member), told.body.constData());
    }

    void makesLinksThatCannotBeGuessed()
    {
        SandboxClient client;
        QSet<QString> links;
        QSet<QString> beginnings;
        for (int count = 0; count < 50; ++count) {
            const QString token = client.link().section(u"token="_s, 1);
            links.insert(token);
            beginnings.insert(token.left(8));
        }
        QCOMPARE(links.size(), 50);
        QCOMPARE(beginnings.size(), 50);
    }

    void answersADirectSaleByItsTestCard_data()
    {
        QTest::addColumn<QByteArray>("card");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("redirect"); // 0 no member, 1 null, 2 a link
        QTest::newRow("3-D Secure") << "4242424242424242"_ba << u"invoice:created"_s << 2;
        QTest::newRow("3-D Secure, Mastercard") << "5555555555554444"_ba << u"invoice:created"_s << 2;
        QTest::newRow("declined") << "4000000000000002"_ba << u"invoice:failed"_s << 0;
        QTest::newRow("frictionless") << "4111111111111111"_ba << u"invoice:awaiting_approval"_s << 1;
    }
    void answersADirectSaleByItsTestCard()
    {
        QFETCH(QByteArray, card);
        QFETCH(QString, status);
        QFETCH(int, redirect);

        SandboxClient client;
        for (const QByteArray &more : {QByteArray(), nftGoods}) {
            const Reply reply = client.create(directCard(card, more));
            QVERIFY2(reply.errorCode() == 0, reply.body.constData());
            QCOMPARE(reply.json[u"status"].text(), status);
            QVERIFY(!reply.json.contains(u"html"));
            QCOMPARE(reply.json.contains(u"redirectUrl"), redirect != 0);
            QCOMPARE(reply.json[u"redirectUrl"].isString(), redirect == 2);

            const auto id = reply.json[u"ID"].toInteger();
            QVERIFY(id.has_value());
            QCOMPARE(client.status(*id).json[u"invoice"][u"status"].text(), status);
            if (redirect == 2)
                QVERIFY(client.get(reply.json[u"redirectUrl"].text()).body.contains("3-D Secure"));
        }
    }
};

QTEST_GUILESS_MAIN(NonStoPayCreateTest)
#include "NonStoPayCreateTest.moc"
